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

/// Hexadecimal text of SHA-256 digests.
pub mod hex {
    use std::fmt;

    use sha2::{Digest, Sha256};

    /// 32 bytes as 64 lower-case hexadecimal digits.
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Hex([u8; 64]);

    impl Hex {
        /// The digits.
        pub fn as_str(&self) -> &str {
            // Digits are always UTF-8: the default is never taken.
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

    /// The two digits of every byte.
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

    /// The digits of 32 bytes.
    pub fn encode(bytes: &[u8; 32]) -> Hex {
        let mut digits = [0; 64];
        for (pair, byte) in digits.as_chunks_mut().0.iter_mut().zip(bytes) {
            *pair = PAIRS[usize::from(*byte)];
        }
        Hex(digits)
    }

    /// The SHA-256 of some bytes, as all three clouds want it of payloads and canonical requests.
    pub fn sha256_hex(bytes: &[u8]) -> Hex {
        encode(&Sha256::digest(bytes).into())
    }
}

/// UTC dates in the forms the schemes sign. Years after 9999 are taken as the end of 9999.
pub mod time {
    /// A date, `2026-01-02`: the credential scope of TC3.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Date([u8; 10]);

    /// A date and time, `2026-01-02T03:04:05Z`: the header `x-acs-date` of ACS3.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct DateTime([u8; 20]);

    const SECONDS_PER_DAY: u64 = 86_400;
    const LAST_SECOND_OF_9999: u64 = 253_402_300_799;

    impl Date {
        /// The UTC date of a Unix time in seconds.
        pub fn from_unix(seconds: u64) -> Self {
            let days = seconds.min(LAST_SECOND_OF_9999) / SECONDS_PER_DAY;
            // The Gregorian calendar repeats every 400 years of 146,097 days; counted from March, a leap day
            // is the last of its year (H. Hinnant, "chrono-compatible low-level date algorithms").
            let days = days + 719_468;
            let (era, day_of_era) = (days / 146_097, days % 146_097);
            let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
            let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
            let month_from_march = (5 * day_of_year + 2) / 153;
            let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
            let month = (month_from_march + 2) % 12 + 1;
            let year = era * 400 + year_of_era + u64::from(month <= 2);

            let ([y0, y1], [y2, y3]) = (two_digits(year / 100), two_digits(year));
            let ([m0, m1], [d0, d1]) = (two_digits(month), two_digits(day));
            Self([y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1])
        }

        /// The text, `2026-01-02`.
        pub fn as_str(&self) -> &str {
            str::from_utf8(&self.0).unwrap_or_default()
        }
    }

    impl DateTime {
        /// The UTC date and time of a Unix time in seconds.
        pub fn from_unix(seconds: u64) -> Self {
            let seconds = seconds.min(LAST_SECOND_OF_9999);
            let Date([y0, y1, y2, y3, _, m0, m1, _, d0, d1]) = Date::from_unix(seconds);
            let [h0, h1] = two_digits(seconds % SECONDS_PER_DAY / 3_600);
            let [n0, n1] = two_digits(seconds / 60 % 60);
            let [s0, s1] = two_digits(seconds % 60);
            Self([y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T', h0, h1, b':', n0, n1, b':', s0, s1, b'Z'])
        }

        /// The text, `2026-01-02T03:04:05Z`.
        pub fn as_str(&self) -> &str {
            str::from_utf8(&self.0).unwrap_or_default()
        }
    }

    /// The last two decimal digits of a number.
    fn two_digits(number: u64) -> [u8; 2] {
        let number = (number % 100) as u8;
        [b'0' + number / 10, b'0' + number % 10]
    }

    /// A Unix time in decimal, as strings to sign have it.
    pub(super) struct Decimal {
        digits: [u8; 20],
        start: usize,
    }

    impl Decimal {
        pub(super) fn new(mut number: u64) -> Self {
            let mut digits = [b'0'; 20];
            let mut start = digits.len();
            for digit in digits.iter_mut().rev() {
                *digit += (number % 10) as u8;
                start -= 1;
                number /= 10;
                if number == 0 {
                    break;
                }
            }
            Self { digits, start }
        }

        pub(super) fn as_str(&self) -> &str {
            self.digits.get(self.start..).and_then(|digits| str::from_utf8(digits).ok()).unwrap_or_default()
        }
    }
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

    #[test]
    fn sha256_of_nothing() {
        assert_eq!(
            hex::sha256_hex(b"").to_string(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    #[test]
    fn dates() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (1_767_323_045, "2026-01-02T03:04:05Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
            (u64::MAX, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(time::DateTime::from_unix(seconds).as_str(), text);
            assert_eq!(time::Date::from_unix(seconds).as_str(), text.get(..10).unwrap());
        }
    }

    #[test]
    fn every_day_follows_the_one_before() {
        let (mut year, mut month, mut day) = (1970, 1, 1);
        for days in 0..200_000 {
            let expected = format!("{year:04}-{month:02}-{day:02}");
            assert_eq!(time::Date::from_unix(days * 86_400).as_str(), expected);
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let last = match month {
                2 => 28 + u32::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            day += 1;
            if day > last {
                (month, day) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
    }

    #[test]
    fn decimals() {
        for number in [0, 9, 10, 1_551_113_065, u64::MAX] {
            assert_eq!(time::Decimal::new(number).as_str(), number.to_string());
        }
    }
}
