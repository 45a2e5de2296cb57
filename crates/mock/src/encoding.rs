//! Percent-encoding, hexadecimal and base64 text.

use base64::prelude::{BASE64_STANDARD, Engine as _};

/// Decodes `%XX`. If `plus` is true, `+` is decoded as a space. A `%` that is not followed by two hexadecimal digits is
/// kept.
pub(crate) fn decode(text: &str, plus: bool) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |offset: usize| bytes.get(at + offset).and_then(|b| char::from(*b).to_digit(16));
        match (byte, digit(1), digit(2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 3;
            }
            (b'+', _, _) if plus => {
                decoded.push(b' ');
                at += 1;
            }
            _ => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    decoded
}

/// Returns the decoded pairs of a query or form, in their order.
pub(crate) fn pairs(text: &str) -> Vec<(Vec<u8>, Vec<u8>)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let split = |pair: &str| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key, true), decode(value, true))
    };
    pairs.map(split).collect()
}

/// Percent-encodes all bytes except `A-Z a-z 0-9 - _ . ~`.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push('%');
            text.push_str(&base16ct::upper::encode_string(&[byte]));
        }
    }
    text
}

/// Returns bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

/// Returns bytes as base64 text.
pub(crate) fn base64(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_percent_encoded_text_and_pairs() {
        assert_eq!(decode("a+b%20c%2B%E4%B8%AD%zz%4", true), "a b c+中%zz%4".as_bytes());
        assert_eq!(decode("a+b", false), b"a+b");
        assert_eq!(
            pairs("a=1&&b&c=&d=x=y"),
            [("a", "1"), ("b", ""), ("c", ""), ("d", "x=y")].map(|(k, v)| (k.into(), v.into()))
        );
    }

    #[test]
    fn encodes_all_reserved_bytes() {
        assert_eq!(encode("aZ09-_.~ *+/中".as_bytes()), "aZ09-_.~%20%2A%2B%2F%E4%B8%AD");
    }
}
