//! Masks secrets in texts from providers and proxies, which quote requests in their errors.
//!
//! A text is decoded with each encoding that providers and proxies use for quoting. The result is decoded again, up to
//! three levels deep, because Alibaba Cloud percent-encodes the string to sign twice and quotes it in JSON. A secret
//! that is found in a decoded text is masked at its position in the original text.
//!
//! Some secrets are not masked: secrets that the provider truncated or changed (another case, base64 with line ends),
//! and secrets in encodings that no provider is known to use (hex, quoted-printable, UTF-16, named HTML entities of
//! letters).
//!
//! A secret shorter than four bytes is masked only as a separate word, because it may otherwise occur in any text.

use super::{Field, Model, Rest, Scalar, Shape, Slot, View};
use crate::secret::Secret;

const MASK: &str = "***";
/// Maximum number of nested encodings.
const DEPTH: u32 = 3;
/// Minimum length in bytes of a secret that is also masked within words and in base64.
const LONG: usize = 4;

/// The secrets to mask.
#[derive(Default)]
pub(crate) struct Masker(Vec<Secret>);

impl Masker {
    /// Collects the secrets of an input and of the credentials.
    pub(crate) fn new<'a>(input: &dyn Model, of_credentials: impl IntoIterator<Item = &'a Secret>) -> Self {
        let mut texts = Vec::new();
        collect(View::Model(input), &mut texts);
        let mut secrets: Vec<Secret> = texts.into_iter().map(Secret::new).collect();
        secrets.extend(of_credentials.into_iter().filter(|secret| !secret.expose().is_empty()).cloned());
        Self(secrets)
    }

    /// Returns the text with all secrets masked.
    pub(crate) fn mask(&self, text: String) -> String {
        let mut matches = self.find(&text);
        if matches.is_empty() {
            return text;
        }
        matches.sort_unstable();
        let (mut out, mut done) = (Vec::with_capacity(text.len()), 0);
        for (start, end) in matches {
            let (start, end) = (start as usize, end as usize);
            if start >= done {
                out.extend_from_slice(text.as_bytes().get(done..start).unwrap_or_default());
                out.extend_from_slice(MASK.as_bytes());
            }
            done = done.max(end);
        }
        out.extend_from_slice(text.as_bytes().get(done..).unwrap_or_default());
        String::from_utf8_lossy(&out).into_owned()
    }

    /// Returns true if a text contains a secret.
    pub(crate) fn finds(&self, text: &str) -> bool {
        !self.find(text).is_empty()
    }

    fn find(&self, text: &str) -> Vec<Span> {
        let mut matches = Vec::new();
        if !self.0.is_empty() {
            let spans = (0..text.len() as u32).map(|index| (index, index + 1)).collect();
            self.search(&Layer { bytes: text.as_bytes().to_vec(), spans, base64: false }, DEPTH, &mut matches);
        }
        matches
    }

    fn search(&self, layer: &Layer, depth: u32, matches: &mut Vec<Span>) {
        for secret in &self.0 {
            layer.find(secret.expose(), matches);
        }
        if depth > 0 {
            for encoding in ENCODINGS {
                if let Some(decoded) = layer.decoded(encoding) {
                    self.search(&decoded, depth - 1, matches);
                }
            }
        }
    }
}

/// Returns the text with one secret masked.
#[cfg(feature = "shared-limit")]
pub(crate) fn redact_secret(text: String, secret: &Secret) -> String {
    if secret.expose().is_empty() { text } else { Masker(vec![secret.clone()]).mask(text) }
}

/// Returns the text with the given secrets masked.
#[cfg(feature = "testing")]
pub(crate) fn redact_texts(text: String, secrets: &[String]) -> String {
    let secrets = secrets.iter().filter(|secret| !secret.is_empty());
    Masker(secrets.map(|secret| Secret::from(secret.as_str())).collect()).mask(text)
}

/// Returns true if a field of a model is a secret by its type, or accepts any JSON value. The check fills the model,
/// so the caller must reset it afterwards.
pub(crate) fn holds_secrets(model: &mut dyn Model, depth: u32) -> bool {
    let table = model.table();
    // Fields that are not in the table are ignored, because a generated struct does not keep them.
    let (count, rest) = (table.len(), table.rest());
    let mut is_secret_field = (0..count).filter_map(|index| model.get_mut(index).map(|field| is_secret(field, depth)));
    is_secret_field.any(|is_secret| is_secret) || rest == Rest::Unknown
}

fn is_secret(field: &mut dyn Field, depth: u32) -> bool {
    for shape in [Shape::Object, Shape::List] {
        match field.open(shape) {
            Slot::None => {}
            Slot::Any(_) => return true,
            // A few services have recursive types.
            _ if depth == 0 => return false,
            Slot::Model(model) => return holds_secrets(model, depth - 1),
            Slot::Map(map) => return is_secret(map.insert(String::new()), depth - 1),
            Slot::List(list) => return list.push().is_some_and(|item| is_secret(item, depth - 1)),
        }
    }
    field.set(Scalar::Str("?")) && matches!(field.view(), View::Secret(_))
}

/// The start and end of a part of the original text, in bytes.
type Span = (u32, u32);

/// A decoded text, with the position of each byte in the original text.
struct Layer {
    bytes: Vec<u8>,
    spans: Vec<Span>,
    /// Whether the text was decoded from base64. Most bytes of decoded text are random.
    base64: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Encoding {
    Percent,
    /// Like `Percent`, with `+` for a space.
    Form,
    Json,
    Html,
    /// Standard and URL-safe base64, with the number of characters to skip at the start of each word.
    Base64(usize),
}

const ENCODINGS: [Encoding; 8] = [
    Encoding::Percent,
    Encoding::Form,
    Encoding::Json,
    Encoding::Html,
    Encoding::Base64(0),
    Encoding::Base64(1),
    Encoding::Base64(2),
    Encoding::Base64(3),
];

impl Layer {
    fn find(&self, secret: &str, matches: &mut Vec<Span>) {
        // Signatures and HTTP omit whitespace around a value.
        let secret = secret.trim().as_bytes();
        if secret.is_empty() {
            return;
        }
        let short = secret.len() < LONG;
        if short && self.base64 {
            return;
        }
        let is_word = |index: Option<usize>| {
            index.and_then(|index| self.bytes.get(index)).is_some_and(|byte| byte.is_ascii_alphanumeric())
        };
        for (start, window) in self.bytes.windows(secret.len()).enumerate() {
            let end = start + secret.len();
            if window == secret
                && !(short && (is_word(start.checked_sub(1)) || is_word(Some(end))))
                && let (Some(first), Some(last)) = (self.spans.get(start), self.spans.get(end - 1))
            {
                matches.push((first.0, last.1));
            }
        }
    }

    /// Decodes the layer. Returns `None` if the text does not use the encoding.
    fn decoded(&self, encoding: Encoding) -> Option<Self> {
        let mut out = Self { bytes: Vec::new(), spans: Vec::new(), base64: self.base64 };
        match encoding {
            Encoding::Base64(skip) => {
                out.base64 = true;
                self.decode_base64(skip, &mut out);
                return Some(out).filter(|out| out.bytes.len() >= LONG);
            }
            Encoding::Form if !self.bytes.contains(&b'+') => return None,
            _ => {}
        }
        let (mut index, mut changed) = (0, false);
        while let Some(rest) = self.bytes.get(index..).filter(|rest| !rest.is_empty()) {
            let (decoded, length, used) = match unescape(rest, encoding) {
                Some(escape) => {
                    changed = true;
                    escape
                }
                None => ([rest.first().copied().unwrap_or_default(), 0, 0, 0], 1, 1),
            };
            let last = index + used;
            let span = (self.spans.get(index)?.0, self.spans.get(last - 1)?.1);
            for byte in decoded.into_iter().take(length) {
                out.bytes.push(byte);
                out.spans.push(span);
            }
            index = last;
        }
        changed.then_some(out)
    }

    /// Decodes all base64 words. Characters that are not in the base64 alphabet separate words.
    fn decode_base64(&self, skip: usize, out: &mut Self) {
        let (mut bits, mut count, mut length) = (0_u32, 0, 0);
        let mut start = 0;
        for (byte, span) in self.bytes.iter().zip(&self.spans) {
            let Some(value) = base64_value(*byte) else {
                if length > skip {
                    out.bytes.push(0);
                    out.spans.push(*span);
                }
                (bits, count, length) = (0, 0, 0);
                continue;
            };
            length += 1;
            if length <= skip {
                continue;
            }
            start = if count == 0 { span.0 } else { start };
            (bits, count) = (bits << 6 | value, count + 6);
            if count >= 8 {
                count -= 8;
                out.bytes.push((bits >> count) as u8);
                out.spans.push((start, span.1));
                // The remaining bits belong to this character.
                start = span.0;
            }
        }
    }
}

fn base64_value(byte: u8) -> Option<u32> {
    Some(
        match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        }
        .into(),
    )
}

/// Decodes the escape at the start of a text. Returns the decoded bytes, their number, and the length of the escape.
fn unescape(text: &[u8], encoding: Encoding) -> Option<([u8; 4], usize, usize)> {
    let one_byte = |byte: u8, used| Some(([byte, 0, 0, 0], 1, used));
    match (encoding, text) {
        (Encoding::Percent | Encoding::Form, [b'%', rest @ ..]) => one_byte(hex(rest.get(..2)?)? as u8, 3),
        (Encoding::Form, [b'+', ..]) => one_byte(b' ', 1),
        (Encoding::Json, [b'\\', b'u', rest @ ..]) => unicode(rest),
        (Encoding::Json, [b'\\', escaped, ..]) => {
            let plain = match escaped {
                b'"' | b'\\' | b'/' => *escaped,
                b'b' => 8,
                b'f' => 12,
                b'n' => b'\n',
                b'r' => b'\r',
                b't' => b'\t',
                _ => return None,
            };
            one_byte(plain, 2)
        }
        (Encoding::Html, [b'&', rest @ ..]) => {
            let end = rest.iter().take(12).position(|byte| *byte == b';')?;
            let name = rest.get(..end)?;
            let code = match name {
                b"amp" => 38,
                b"lt" => 60,
                b"gt" => 62,
                b"quot" => 34,
                b"apos" => 39,
                [b'#', b'x' | b'X', digits @ ..] => hex(digits)?,
                [b'#', digits @ ..] => std::str::from_utf8(digits).ok()?.parse().ok()?,
                _ => return None,
            };
            Some(character(char::from_u32(code)?, end + 2))
        }
        _ => None,
    }
}

/// Decodes the digits after `\u`: four digits, or a surrogate pair for a character of more than 16 bits.
fn unicode(rest: &[u8]) -> Option<([u8; 4], usize, usize)> {
    let first = hex(rest.get(..4)?)?;
    let second = match rest.get(4..6) {
        Some(b"\\u") => rest.get(6..10).and_then(hex),
        _ => None,
    };
    if let (0xd800..0xdc00, Some(low @ 0xdc00..0xe000)) = (first, second) {
        return Some(character(char::from_u32(0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00))?, 12));
    }
    Some(character(char::from_u32(first)?, 6))
}

fn character(character: char, used: usize) -> ([u8; 4], usize, usize) {
    let mut bytes = [0; 4];
    let length = character.encode_utf8(&mut bytes).len();
    (bytes, length, used)
}

fn hex(digits: &[u8]) -> Option<u32> {
    let value = |sum: u32, digit: &u8| Some(sum.checked_mul(16)? + char::from(*digit).to_digit(16)?);
    if digits.is_empty() { None } else { digits.iter().try_fold(0, value) }
}

/// Adds the secrets of a value to `out`.
pub(crate) fn collect(view: View<'_>, out: &mut Vec<String>) {
    match view {
        View::Secret(secret) if !secret.expose().is_empty() => out.push(secret.expose().to_owned()),
        View::List(list) => (0..list.len()).for_each(|index| collect(list.item(index), out)),
        View::Map(map) => map.each(&mut |_, view| collect(view, out)),
        View::Model(model) => model.fields().for_each(|(_, field)| collect(field.view(), out)),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
