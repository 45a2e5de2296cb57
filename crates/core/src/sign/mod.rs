//! Request signing: [`acs3`] for Alibaba Cloud, [`tc3`] for Tencent Cloud, [`zc2`] for Zenlayer, and the rarer schemes
//! beside them: `acs4` and `acs3_sm3` (Alibaba), and behind the feature `legacy-signatures` the old ones, `rpc_v1` and
//! `roa_v1` (Alibaba) and `tencent_v1`.
//!
//! Each scheme is a pure function of request, key and time: it writes the canonical request into a hash and the string to
//! sign into an HMAC, and returns the value of the `Authorization` header, or the signature where that is a parameter.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac, digest};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

pub mod acs3;
#[cfg(feature = "sm3")]
pub mod acs3_sm3;
pub mod acs4;
#[cfg(feature = "legacy-signatures")]
mod hmac_sha1;
#[cfg(feature = "legacy-signatures")]
pub mod roa_v1;
#[cfg(feature = "legacy-signatures")]
pub mod rpc_v1;
mod show;
pub mod tc3;
#[cfg(feature = "legacy-signatures")]
pub mod tencent_v1;
pub mod zc2;

pub use show::show;

pub use crate::encoding::{datetime as time, hex};

/// An HMAC-SHA256 key (RFC 2104), wiped when dropped.
///
/// The key is absorbed once, when it is made: a signature then costs the blocks of its message and one more.
#[derive(Clone)]
pub struct Key(Hmac<Sha256>);

impl Key {
    /// A key of these bytes, which may be of any length.
    pub fn new(secret: &[u8]) -> Self {
        Self::prefixed(&[], secret)
    }

    /// A key of `prefix` followed by `secret`, which are never joined where nobody would wipe them.
    fn prefixed(prefix: &[u8], secret: &[u8]) -> Self {
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

    /// The HMAC-SHA256 of a message.
    pub fn sign(&self, message: &[u8]) -> [u8; 32] {
        self.0.clone().chain_update(message).finalize().into_bytes().into()
    }

    /// The HMAC-SHA256, in hexadecimal, of what `write` writes.
    fn sign_written(&self, write: impl FnOnce(&mut Hmac<Sha256>)) -> hex::Hex {
        let mut mac = self.0.clone();
        write(&mut mac);
        hex::encode(&mac.finalize().into_bytes().into())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(***)")
    }
}

/// Takes the text that is signed: a string, to show it, or a hash. A hash needs no copy of the text, which may hold a
/// password and would have to be wiped.
trait Sink {
    fn push(&mut self, text: &str);
}

impl Sink for String {
    fn push(&mut self, text: &str) {
        self.push_str(text);
    }
}

macro_rules! hashes {
    ($($hash:ty),+) => {$(
        impl Sink for $hash {
            fn push(&mut self, text: &str) {
                digest::Update::update(self, text.as_bytes());
            }
        }
    )+};
}

hashes!(Sha256, Hmac<Sha256>);
#[cfg(feature = "sm3")]
hashes!(::sm3::Sm3, Hmac<::sm3::Sm3>);

/// The SHA-256 of what `write` writes.
fn sha256_written(write: impl FnOnce(&mut Sha256)) -> hex::Hex {
    let mut hash = Sha256::new();
    write(&mut hash);
    hex::encode(&hash.finalize().into())
}

/// Empties a buffer and makes room for `length` bytes. What it held is wiped rather than left behind in freed memory.
fn start(out: &mut String, length: usize) {
    if out.capacity() < length {
        out.zeroize();
        out.reserve(length);
    }
    out.clear();
}

/// Appends the pieces in order.
fn append(out: &mut impl Sink, pieces: &[&str]) {
    for piece in pieces {
        out.push(piece);
    }
}

/// The bytes that the pieces need.
fn length(pieces: &[&str]) -> usize {
    pieces.iter().map(|piece| piece.len()).sum()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    // RFC 4231, test cases 2 and 6: a short key, and one longer than a block.
    #[test]
    fn hmac_of_short_and_long_keys() {
        let short = Key::new(b"Jefe").sign(b"what do ya want for nothing?");
        assert_eq!(hex::encode(&short).as_str(), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        let long = Key::new(&[0xaa; 131]).sign(b"Test Using Larger Than Block-Size Key - Hash Key First");
        assert_eq!(hex::encode(&long).as_str(), "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    #[test]
    fn a_prefixed_key_is_the_key_of_both_parts_joined() {
        for length in [0, 60, 61, 62, 128] {
            let secret = vec![b's'; length];
            let joined = Key::new(&[b"TC3", secret.as_slice()].concat());
            assert_eq!(Key::prefixed(b"TC3", &secret).sign(b"text"), joined.sign(b"text"));
        }
    }

    #[test]
    fn nothing_secret_is_printed() {
        assert_eq!(format!("{:?}", Key::new(b"secret")), "Key(***)");
    }
}
