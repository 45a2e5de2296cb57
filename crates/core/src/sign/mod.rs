//! Request signing: [`acs3`] for Alibaba Cloud, [`tc3`] for Tencent Cloud, and [`zc2`] for Zenlayer.
//!
//! Alibaba Cloud also has the less common schemes `acs4` and `acs3_sm3`. The feature `legacy-signatures` enables the
//! old schemes `rpc_v1` and `roa_v1` (Alibaba Cloud) and `tencent_v1` (Tencent Cloud).
//!
//! Each scheme is a pure function of the request, the key and the time. It writes the canonical request into a hash
//! and the string to sign into an HMAC. It returns the value of the `Authorization` header, or the signature if it is
//! a parameter.

use hmac::{Hmac, Mac as _, digest};
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

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
mod steps;
pub mod tc3;
#[cfg(feature = "legacy-signatures")]
pub mod tencent_v1;
pub mod zc2;

pub use steps::SigningSteps;

pub use crate::{
    encoding::{datetime as time, hex},
    hmac_key::HmacKey,
};

/// Receives the text to sign. A string stores the text for display. A hash needs no copy of the text, which may
/// contain a password and would have to be wiped.
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

/// Returns the HMAC-SHA256, in hexadecimal, of the text that `write` writes.
fn sign_written(key: &HmacKey, write: impl FnOnce(&mut Hmac<Sha256>)) -> hex::Hex {
    let mut mac = key.start();
    write(&mut mac);
    hex::encode(&mac.finalize().into_bytes().into())
}

/// Returns the SHA-256, in hexadecimal, of the text that `write` writes.
fn sha256_written(write: impl FnOnce(&mut Sha256)) -> hex::Hex {
    let mut hash = Sha256::new();
    write(&mut hash);
    hex::encode(&hash.finalize().into())
}

/// Clears a buffer and reserves `length` bytes. The old content is wiped before its memory is freed.
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

/// Returns the total length of the pieces in bytes.
fn length(pieces: &[&str]) -> usize {
    pieces.iter().map(|piece| piece.len()).sum()
}
