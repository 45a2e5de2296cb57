//! Converts the providers' descriptions to text without rustdoc warnings.
//!
//! The descriptions are Markdown, HTML, or a mix. Paragraphs, list items, links and short code are kept. Tags are
//! removed. All other characters that could start a tag, link, code block or heading are escaped.

use super::print::{is_list_mark, is_number_mark};

/// HTML tags that descriptions use. Any other text between angle brackets is a placeholder, and is kept.
const INLINE: [&str; 28] = [
    "a",
    "abbr",
    "b",
    "br",
    "code",
    "del",
    "dfn",
    "em",
    "font",
    "i",
    "img",
    "ins",
    "kbd",
    "label",
    "mark",
    "nobr",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "u",
    "var",
    "ph",
    "uicontrol",
];
/// Tags that end a paragraph.
const BLOCK: [&str; 38] = [
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "table",
    "colgroup",
    "col",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "pre",
    "blockquote",
    "section",
    "article",
    "header",
    "footer",
    "details",
    "summary",
    "props",
    "note",
    "notice",
    "warning",
    "main",
];

/// Returns true for characters that end a URL in running text.
fn ends_url(c: char) -> bool {
    !c.is_ascii_graphic() || "<>\"'`()[]{}|\\^,;*".contains(c)
}

/// Returns the text with paragraphs separated by empty lines.
pub(crate) fn safe(text: &str) -> String {
    let text: String = without_tags(text).chars().filter(|c| !is_invisible(*c)).collect();
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let line = line.trim();
        // Fences are removed. The lines between them are kept as text.
        let line = if line.starts_with("```") || line.starts_with("~~~") { "" } else { line };
        let heading = line.starts_with('#');
        let line = line.trim_start_matches(['#', '>']).trim_start();
        if line.is_empty() {
            open = false;
            continue;
        }
        match paragraphs.last_mut() {
            Some(last) if open && !heading && !is_item(line) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => paragraphs.push(line.into()),
        }
        open = !heading;
    }
    let paragraphs: Vec<String> =
        paragraphs.iter().map(|text| paragraph(text)).filter(|text| !text.is_empty()).collect();
    paragraphs.join("\n\n")
}

/// Returns true for control characters, and for characters that change the text direction, which rustc rejects.
fn is_invisible(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Returns true if a line is an item of a list.
fn is_item(line: &str) -> bool {
    line.split_once(char::is_whitespace).is_some_and(|(first, _)| is_list_mark(first))
}

/// Returns the text without HTML tags. Text that is only similar to a tag is kept.
fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tail) = rest.split_at(at);
        plain.push_str(before);
        match tag(tail) {
            Some((name, length)) => {
                match name.as_str() {
                    "li" if !tail.starts_with("</") => plain.push_str("\n\n- "),
                    "br" => plain.push_str("\n\n"),
                    "td" | "th" => plain.push(' '),
                    name if BLOCK.contains(&name) => plain.push_str("\n\n"),
                    _ => {}
                }
                rest = tail.get(length..).unwrap_or_default();
            }
            None => {
                plain.push('<');
                rest = tail.get(1..).unwrap_or_default();
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// Returns the name of the tag (or comment) at the beginning of a text, and its length.
fn tag(text: &str) -> Option<(String, usize)> {
    if text.starts_with("<!--") {
        return Some((String::new(), text.find("-->")? + 3));
    }
    let length = text.find('>')? + 1;
    let inner = text.get(1..length - 1)?.trim_start_matches('/');
    let name: String = inner.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let after = inner.get(name.len()..)?;
    let name = name.to_ascii_lowercase();
    let ends = after.is_empty() || after.starts_with(|c: char| c.is_whitespace() || c == '/' || c == '=');
    // One provider's pages contain boxes with tags named `dx-…`.
    let known = INLINE.contains(&name.as_str()) || BLOCK.contains(&name.as_str()) || name.starts_with("dx-");
    (ends && known && !inner.contains('<')).then_some((name, length))
}

/// Escapes one paragraph, which may begin with the mark of a list.
fn paragraph(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (mark, text) = match text.split_once(' ') {
        Some((mark, rest)) if is_list_mark(mark) => (mark, rest),
        _ => ("", text.as_str()),
    };
    let escaped = inline(text, true);
    // The printer breaks lines between words, therefore any word may be the first word of a line.
    let words = escaped.split(' ').map(word).filter(|word| !word.is_empty());
    std::iter::once(mark.to_owned()).filter(|mark| !mark.is_empty()).chain(words).collect::<Vec<_>>().join(" ")
}

/// Returns a word without special meaning at the beginning of a line.
fn word(word: &str) -> String {
    if is_number_mark(word) {
        let (digits, mark) = word.split_at(word.len() - 1);
        return format!("{digits}\\{mark}");
    }
    if word.starts_with(['-', '+', '*', '=', '#', '_', '~', ':']) && word.chars().all(|c| "-+*=#_~:".contains(c))
        || word.starts_with("~~~")
    {
        return format!("\\{word}");
    }
    word.into()
}

/// Escapes characters with a special meaning. With `links`, `[text](https://…)` and bare URLs become links.
fn inline(text: &str, links: bool) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let next = rest.get(c.len_utf8()..).unwrap_or_default();
        if links && (rest.starts_with("https://") || rest.starts_with("http://")) {
            let end = rest.find(ends_url).unwrap_or(rest.len());
            let url = rest.get(..end).unwrap_or(rest).trim_end_matches(['.', ':', '!', '?', '_', '~', '-']);
            // Text without a host is not a URL. After a letter, rustdoc does not detect a URL.
            if url.split_once("://").is_some_and(|(_, host)| host.starts_with(|c: char| c.is_ascii_alphanumeric())) {
                out.push('<');
                out.push_str(url);
                out.push('>');
                rest = rest.get(url.len()..).unwrap_or_default();
                continue;
            }
        }
        if links && c == '!' && link(next).is_some() {
            // An image becomes a link to the image.
            rest = next;
            continue;
        }
        if links
            && c == '['
            && let Some((label, target, after)) = link(rest)
        {
            match target.starts_with("https://") || target.starts_with("http://") {
                true if label.trim().is_empty() || label.contains("://") => {
                    out.push_str(&format!("<{target}>"));
                }
                true => out.push_str(&format!("[{}](<{target}>)", inline(label, false))),
                // The link is relative to the provider's site, and does not work in rustdoc.
                false => out.push_str(&inline(label, false)),
            }
            rest = after;
            continue;
        }
        match c {
            '`' => {
                let (code, after) = code(rest);
                out.push_str(&code);
                rest = after;
                continue;
            }
            // An escape in the text is kept. Any other backslash is a literal backslash.
            '\\' => {
                let escaped = next.chars().next().filter(char::is_ascii_punctuation);
                out.push('\\');
                out.push(escaped.unwrap_or('\\'));
                rest = escaped.and_then(|c| next.get(c.len_utf8()..)).unwrap_or(next);
                continue;
            }
            '<' | '>' | '[' | ']' | '|' => out.push('\\'),
            _ => {}
        }
        out.push(c);
        rest = next;
    }
    out
}

/// Parses `[label](target "title")` at the beginning of a text: label, target, and the rest.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (label, rest) = text.strip_prefix('[')?.split_once(']')?;
    let (inside, after) = rest.strip_prefix('(')?.split_once(')')?;
    let mut parts = inside.split_whitespace();
    let target = parts.next().unwrap_or_default();
    let fits = !label.contains(['[', '`']) && !target.contains(['(', '<', '>', '\\', '`', '[', ']']);
    fits.then_some((label, target, after))
}

/// Converts text that begins with a backquote: to code if line breaks cannot change it, otherwise to text.
fn code(text: &str) -> (String, &str) {
    let run = text.bytes().take_while(|byte| *byte == b'`').count();
    let (marks, rest) = text.split_at(run);
    if run > 2 {
        // A fence inside a line.
        return (String::new(), rest);
    }
    let escaped = "\\`".repeat(run);
    let Some(at) = end_of_code(rest, run) else { return (escaped, rest) };
    let (inside, end) = (rest.get(..at).unwrap_or_default(), rest.get(at + run..).unwrap_or_default());
    if stays_code(inside) {
        return (format!("{marks}{inside}{marks}"), end);
    }
    (format!("{escaped}{}{escaped}", inline(inside, true)), end)
}

/// Returns the offset of the next run of the same number of backquotes.
fn end_of_code(text: &str, run: usize) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.find('`')?;
        let length = text.bytes().skip(at).take_while(|byte| *byte == b'`').count();
        if length == run {
            return Some(at);
        }
        from = at + length;
    }
}

/// Returns true if a line break anywhere cannot change the code. Code of one word is always safe.
fn stays_code(text: &str) -> bool {
    let mut words = text.split(' ');
    let Some(first) = words.next().filter(|_| !text.trim().is_empty()) else { return false };
    first.len() == text.len()
        || !text.contains(['<', '>', '[', ']', '|', '\\'])
            && !text.contains("://")
            && words.all(|part| word(part) == part)
}

#[cfg(test)]
mod tests {
    use super::safe;

    fn all(pairs: &[(&str, &str)]) {
        for (text, expected) in pairs {
            assert_eq!(safe(text), *expected, "{text:?}");
        }
    }

    #[test]
    fn tags_are_removed_and_placeholders_are_kept() {
        all(&[
            ("<p>A kite.</p><p>It <b>flies</b>.</p>", "A kite.\n\nIt flies."),
            ("Colours:<ul><li>red</li><li>blue</li></ul>Ask.", "Colours:\n\n- red\n\n- blue\n\nAsk."),
            ("<props=\"north\">one</props><dx-box kind=\"x\">two</dx-box>", "one\n\ntwo"),
            ("one<br/>two<!-- three -->", "one\n\ntwo"),
            ("<tr><td>a</td><td>b</td></tr>", "a b"),
            ("of the form <kite-id>:<Tail>", "of the form \\<kite-id\\>:\\<Tail\\>"),
            ("a < b and b > c", "a \\< b and b \\> c"),
            ("Vec<String>", "Vec\\<String\\>"),
        ]);
    }

    #[test]
    fn lists_are_kept_and_lines_are_joined() {
        all(&[
            ("Either:\n- red\n* blue\n1. one\n  more", "Either:\n\n- red\n\n* blue\n\n1. one more"),
            ("### Before\nthe start\n\n\nend", "Before\n\nthe start\n\nend"),
            ("2 kites - or # 3. and --- so", "2 kites \\- or \\# 3\\. and \\--- so"),
            ("> quoted\r\nby\u{2028}you\u{202e}\u{0}", "quoted by you"),
            ("```json\n{\"a\": [1]}\n```\nend", "{\"a\": \\[1\\]}\n\nend"),
        ]);
    }

    #[test]
    fn links_and_addresses_are_kept() {
        all(&[
            ("See https://kites.example/a_b?c=d, now.", "See <https://kites.example/a_b?c=d>, now."),
            ("见https://kites.example。好", "见<https://kites.example>。好"),
            ("[Kites](https://kites.example/(x) y", "\\[Kites\\](<https://kites.example/>(x) y"),
            ("[big kites](https://kites.example \"t\").", "[big kites](<https://kites.example>)."),
            ("[kites](~~123~~) and [a][b]", "kites and \\[a\\]\\[b\\]"),
            ("![x](https://k.example/a.png)", "[x](<https://k.example/a.png>)"),
            ("http:// and https://<host>", "http:// and https://\\<host\\>"),
            ("\\[a\\] C:\\dir", "\\[a\\] C:\\\\dir"),
        ]);
    }

    #[test]
    fn code_is_kept_where_it_is_safe() {
        all(&[
            ("`a[0]` is `one two`", "`a[0]` is `one two`"),
            ("`a [0]` or `b - c`", "\\`a \\[0\\]\\` or \\`b \\- c\\`"),
            ("an ` alone and ``two`` ok", "an \\` alone and ``two`` ok"),
            ("`see https://k.example` or `a\\`", "\\`see <https://k.example>\\` or `a\\`"),
            ("x ```y``` z", "x y z"),
        ]);
    }
}
