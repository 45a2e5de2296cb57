//! Hexadecimal text of 32-byte digests.

use std::fmt;

use sha2::{Digest, Sha256};

/// 32 bytes as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hex([u8; 64]);

impl Hex {
    /// Returns the digits.
    pub fn as_str(&self) -> &str {
        // The digits are always UTF-8, so the default is never used.
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The two hexadecimal digits of each byte value.
const PAIRS: [[u8; 2]; 256] = {
    let digits = b"0123456789abcdef";
    let mut pairs = [[0; 2]; 256];
    let mut byte = 0;
    while byte < 256 {
        pairs[byte] = [digits[byte >> 4], digits[byte & 15]];
        byte += 1;
    }
    pairs
};

/// Returns the hexadecimal digits of 32 bytes.
pub fn encode(bytes: &[u8; 32]) -> Hex {
    let mut digits = [0; 64];
    for (pair, byte) in digits.as_chunks_mut().0.iter_mut().zip(bytes) {
        *pair = PAIRS[usize::from(*byte)];
    }
    Hex(digits)
}

/// Returns the SHA-256 digest of bytes in hexadecimal. All three providers use SHA-256 for payloads and canonical
/// requests.
pub fn sha256_hex(bytes: &[u8]) -> Hex {
    encode(&Sha256::digest(bytes).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_an_empty_input() {
        assert_eq!(sha256_hex(b"").to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
