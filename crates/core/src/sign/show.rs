use tracing::{Level, debug, enabled};

use super::hex::sha256_hex;
use crate::{
    credentials::Credentials,
    model::{Masker, Model},
};

/// Shows what is signed at level debug, under the target `cumulo::sign`: the first thing to compare when a provider says
/// that the signature is wrong. Keys, tokens and the secrets of `input` are masked.
///
/// `canonical` and `string_to_sign` write the two texts; the second is given the SHA-256 of the first. Neither is called
/// unless somebody listens.
pub fn show(
    input: &dyn Model,
    credentials: &Credentials,
    canonical: &dyn Fn(&mut String),
    string_to_sign: &dyn Fn(&str, &mut String),
) {
    if !enabled!(target: "cumulo::sign", Level::DEBUG) {
        return;
    }
    let masker = Masker::new(input, credentials.secrets());
    let masked = |text: String| masker.mask(text);
    let (mut request, mut to_sign) = (String::new(), String::new());
    canonical(&mut request);
    string_to_sign(sha256_hex(request.as_bytes()).as_str(), &mut to_sign);
    let (canonical_request, string_to_sign) = (masked(request), masked(to_sign));
    debug!(target: "cumulo::sign", canonical_request, string_to_sign, "signing");
}
