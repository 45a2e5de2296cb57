use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// An HMAC-SHA256 key (RFC 2104). It is wiped on drop.
///
/// The key block is hashed once, on creation. Each signature then hashes only its message and the block of the outer
/// hash.
#[derive(Clone)]
pub struct HmacKey(Hmac<Sha256>);

impl HmacKey {
    /// Creates a key from bytes of any length.
    pub fn new(secret: &[u8]) -> Self {
        Self::prefixed(&[], secret)
    }

    /// Creates a key from `prefix` followed by `secret`. The concatenated bytes are only in memory that is wiped
    /// afterwards.
    pub(crate) fn prefixed(prefix: &[u8], secret: &[u8]) -> Self {
        let mut block = Zeroizing::new([0; 64]);
        if prefix.len() + secret.len() <= block.len() {
            for (slot, byte) in block.iter_mut().zip(prefix.iter().chain(secret)) {
                *slot = *byte;
            }
        } else {
            let digest: [u8; 32] = Sha256::new_with_prefix(prefix).chain_update(secret).finalize().into();
            let digest = Zeroizing::new(digest);
            for (slot, byte) in block.iter_mut().zip(digest.iter()) {
                *slot = *byte;
            }
        }
        Self(Hmac::new((&*block).into()))
    }

    /// Returns the HMAC-SHA256 of a message.
    pub fn sign(&self, message: &[u8]) -> [u8; 32] {
        self.0.clone().chain_update(message).finalize().into_bytes().into()
    }

    /// Returns an HMAC that is initialized with the key, for a message that is written in parts.
    pub(crate) fn start(&self) -> Hmac<Sha256> {
        self.0.clone()
    }
}

impl fmt::Debug for HmacKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HmacKey(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 4231, test cases 2 and 6: a short key, and a key longer than a block.
    #[test]
    fn hmac_matches_rfc_4231_for_short_and_long_keys() {
        let short = HmacKey::new(b"Jefe").sign(b"what do ya want for nothing?");
        assert_eq!(
            crate::encoding::hex::encode(&short).as_str(),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        let long = HmacKey::new(&[0xaa; 131]).sign(b"Test Using Larger Than Block-Size Key - Hash Key First");
        assert_eq!(
            crate::encoding::hex::encode(&long).as_str(),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }

    #[test]
    fn a_prefixed_key_equals_the_key_of_the_joined_parts() {
        for length in [0, 60, 61, 62, 128] {
            let secret = vec![b's'; length];
            let joined = HmacKey::new(&[b"TC3", secret.as_slice()].concat());
            assert_eq!(HmacKey::prefixed(b"TC3", &secret).sign(b"text"), joined.sign(b"text"));
        }
    }

    #[test]
    fn debug_does_not_print_the_key() {
        assert_eq!(format!("{:?}", HmacKey::new(b"secret")), "HmacKey(***)");
    }
}
