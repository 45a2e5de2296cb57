use base64::{Engine as _, prelude::BASE64_STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use zeroize::Zeroizing;

/// Returns the HMAC-SHA1 (RFC 2104) of a message in base64. The key is `secret` followed by `suffix`.
pub(super) fn sign(secret: &str, suffix: &str, message: &str) -> String {
    let mut key = Zeroizing::new(Vec::with_capacity(secret.len() + suffix.len()));
    key.extend_from_slice(secret.as_bytes());
    key.extend_from_slice(suffix.as_bytes());
    // HMAC accepts keys of any length, so the error never occurs. A server rejects an empty signature.
    let Ok(mac) = Hmac::<Sha1>::new_from_slice(&key) else { return String::new() };
    BASE64_STANDARD.encode(mac.chain_update(message).finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 2202, test cases 2 and 6.
    #[test]
    fn matches_rfc_2202_for_short_and_long_keys() {
        assert_eq!(sign("Jefe", "", "what do ya want for nothing?"), "7/zfauXrL6LSdBbV8YTfnCWafHk=");
        assert_eq!(sign("Je", "fe", "what do ya want for nothing?"), "7/zfauXrL6LSdBbV8YTfnCWafHk=");
        // The key is 80 times the byte 0x41. RFC 2202 uses 0xaa, which is not valid UTF-8.
        let long = "A".repeat(80);
        assert_eq!(sign(&long[..40], &long[40..], "text"), sign(&long, "", "text"));
    }
}
