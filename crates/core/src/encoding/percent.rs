//! Percent encoding by RFC 3986, and its form for `application/x-www-form-urlencoded` bodies.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters of RFC 3986: `A-Z a-z 0-9 - _ . ~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Appends a text percent-encoded by RFC 3986: all but `A-Z a-z 0-9 - _ . ~` as `%XX` of their UTF-8 bytes.
pub fn percent_encode(text: &str, out: &mut String) {
    out.reserve(text.len());
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// Appends a text encoded for a form body: as [`percent_encode`], but a space is `+`.
pub fn form_encode(text: &str, out: &mut String) {
    for (index, part) in text.split(' ').enumerate() {
        if index > 0 {
            out.push('+');
        }
        percent_encode(part, out);
    }
}
