//! Access to the decoders for fuzzing, without checksums, which a fuzzer cannot pass. Not part of the public API.

use cumulo_spec::Spec;

use crate::{
    codec::{self, Frame},
    listing::Listing,
    pack::{Directory, shared},
};

/// Decodes a part that the first byte selects: the directory, a listing, shared names or a service version. For a
/// service version, the second byte is the number of its actions.
pub fn decode(bytes: &[u8]) {
    let Some((kind, rest)) = bytes.split_first() else { return };
    match kind % 4 {
        0 => drop(Directory::decode(rest, 0)),
        1 => drop(Listing::decode(rest).map(|listing| (listing.name(0).len(), listing.doc(0).len()))),
        2 => drop(shared(rest)),
        _ => {
            let Some((count, rest)) = rest.split_first() else { return };
            let actions: Vec<String> = (0..*count).map(|number| format!("Action{number:03}")).collect();
            let frame = Frame { provider: "alibaba", service: "s", version: "v", code: "c" };
            drop(codec::decode(rest, frame, actions.iter().map(|action| (action.as_str(), "")), &[]));
        }
    }
}

/// Returns a seed for [`decode`] with a service version.
pub fn encode(spec: &Spec) -> Option<Vec<u8>> {
    let mut seed = vec![3, u8::try_from(spec.operations.len()).ok()?];
    seed.extend(codec::encode(spec, &[]));
    Some(seed)
}

/// Returns a seed for [`decode`] with the names of the actions.
pub fn encode_listing(spec: &Spec) -> Vec<u8> {
    let mut listing = Listing::default();
    listing.add(&spec.operations);
    let mut seed = vec![1];
    seed.extend(listing.encode());
    seed
}
