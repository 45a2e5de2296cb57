//! Hashes and message authentication codes.

use hmac::{EagerHash, Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::encoding::hex;

/// Compares two texts in a time that depends only on their lengths.
pub(super) fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(super) fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    hmac_of::<Sha256>(key, message)
}

pub(super) fn hmac_of<H: EagerHash>(key: &[u8], message: &[u8]) -> Vec<u8> {
    // HMAC accepts keys of any length, so this never fails. An empty MAC matches no signature.
    let Ok(mut mac) = Hmac::<H>::new_from_slice(key) else { return Vec::new() };
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}
