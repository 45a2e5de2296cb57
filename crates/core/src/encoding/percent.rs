//! Percent encoding of RFC 3986, and its variant for `application/x-www-form-urlencoded` bodies.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters except the unreserved characters of RFC 3986: `A-Z a-z 0-9 - _ . ~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Appends a percent-encoded text (RFC 3986): all characters except `A-Z a-z 0-9 - _ . ~` become `%XX` for each UTF-8
/// byte.
pub fn percent_encode(text: &str, out: &mut String) {
    out.reserve(text.len());
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// Appends a text for a form body, encoded like [`percent_encode`], except that a space becomes `+`.
pub fn form_encode(text: &str, out: &mut String) {
    for (index, part) in text.split(' ').enumerate() {
        if index > 0 {
            out.push('+');
        }
        percent_encode(part, out);
    }
}
