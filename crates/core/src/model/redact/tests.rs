use super::*;

type Encode = fn(&str) -> String;

fn percent(text: &str, keep: &str, upper: bool, space: &str) -> String {
    let encode = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        b' ' => space.to_owned(),
        _ if keep.contains(char::from(byte)) => char::from(byte).to_string(),
        _ if upper => format!("%{byte:02X}"),
        _ => format!("%{byte:02x}"),
    };
    text.bytes().map(encode).collect()
}

fn unicode_escapes(text: &str, upper: bool, which: fn(char) -> bool) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            _ if which(c) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out += &if upper { format!("\\u{unit:04X}") } else { format!("\\u{unit:04x}") };
                }
            }
            _ => out.push(c),
        }
    }
    out
}

fn html(text: &str, entity: fn(char) -> String) -> String {
    text.chars().map(|c| if "&<>\"'".contains(c) || !c.is_ascii() { entity(c) } else { c.into() }).collect()
}

fn base64(text: &str, engine: &base64::engine::GeneralPurpose) -> String {
    base64::Engine::encode(engine, text)
}

/// The known encodings in which providers and proxies quote a request.
const ALL: [(&str, Encode); 17] = [
    ("plain", str::to_owned),
    ("RFC 3986", |text| percent(text, "-_.~", true, "%20")),
    ("RFC 3986, lower case", |text| percent(text, "-_.~", false, "%20")),
    ("encodeURIComponent", |text| percent(text, "-_.~!*'()", true, "%20")),
    ("form", |text| percent(text, "-_.*", true, "+")),
    ("JSON", |text| unicode_escapes(text, false, |_| false)),
    ("JSON, ASCII, upper case", |text| unicode_escapes(text, true, |c| !c.is_ascii())),
    ("JSON, ASCII, lower case", |text| unicode_escapes(text, false, |c| !c.is_ascii())),
    ("JSON, slashes", |text| unicode_escapes(text, false, |_| false).replace('/', "\\/")),
    ("JSON for HTML", |text| unicode_escapes(text, false, |c| "<>&'".contains(c))),
    ("HTML, names", |text| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&#39;")
    }),
    ("HTML, decimal", |text| html(text, |c| format!("&#{};", c as u32))),
    ("HTML, hex", |text| html(text, |c| format!("&#x{:X};", c as u32))),
    ("base64", |text| base64(text, &base64::engine::general_purpose::STANDARD)),
    ("base64, URL-safe", |text| base64(text, &base64::engine::general_purpose::URL_SAFE_NO_PAD)),
    ("base64 after one more byte", |text| base64(&format!("k{text}:"), &base64::engine::general_purpose::STANDARD)),
    ("base64 after two more bytes", |text| base64(&format!("id{text}&"), &base64::engine::general_purpose::STANDARD)),
];

fn secrets(random: &mut fastrand::Rng) -> Vec<String> {
    let alphabet: Vec<char> = "abcXYZ0189 +/%&=<>\"'\\?:;,.-_~!*()@#\u{e9}\u{4e2d}\u{1f511}\t".chars().collect();
    let mut all: Vec<String> =
        ["p+w/d &<\"'>\u{e9}\u{1f511}%2f", "aB3$x/y=", "\\u0041\\", "&amp;&#39;", "%41%42+", "long enough"]
            .map(str::to_owned)
            .to_vec();
    for _ in 0..12 {
        all.push((0..random.usize(6..40)).filter_map(|_| random.choice(&alphabet)).collect());
    }
    all
}

#[test]
fn masks_a_secret_in_all_pairs_of_encodings() {
    let mut random = fastrand::Rng::with_seed(7);
    for secret in secrets(&mut random) {
        let masker = Masker(vec![secret.as_str().into()]);
        // Whitespace around a secret may remain. Another test covers it.
        let secret = secret.trim();
        for (inner, once) in ALL {
            for (outer, twice) in ALL {
                let quoted = twice(&once(secret));
                let text = format!("you sent \"{quoted}\" and we refuse");
                let masked = masker.mask(text.clone());
                let core = quoted.get(8..).filter(|core| core.len() > 6).unwrap_or(&quoted);
                assert!(masked.contains("***"), "{secret:?} as {inner} in {outer}: {text}");
                // Padding and adjacent characters in base64 may remain.
                let may_remain = if inner.contains("base64") || outer.contains("base64") { 16 } else { 0 };
                let rest = masked.replace("***", "").len();
                assert!(
                    rest <= "you sent \"\" and we refuse".len() + may_remain,
                    "{secret:?} as {inner} in {outer}: {masked}"
                );
                assert!(quoted.len() < 8 || !masked.contains(core), "{secret:?} as {inner} in {outer}: {masked}");
            }
        }
    }
}

#[test]
fn does_not_change_text_without_secrets() {
    let masker = Masker(vec!["the-secret".into(), "x1".into()]);
    for text in [
        "",
        "InvalidParameter: the parameter is wrong (100%) &copy; \\q \\u12 %zz &#xffffffff; \u{4e2d}\u{6587}",
        "ax1 x1a dGhlLXNl",
    ] {
        assert_eq!(masker.mask(text.into()), text);
    }
    assert_eq!(masker.mask("(x1) the-secret, the-secretthe-secret!".into()), "(***) ***, ******!");
    assert_eq!(masker.mask("a=the%2Dsecret&b=\u{4e2d}".into()), "a=***&b=\u{4e2d}");
}

#[test]
fn masks_a_secret_that_contains_another_secret() {
    let masker = Masker(vec!["secret".into(), "secret-longer".into()]);
    assert_eq!(masker.mask("(secret-longer) (secret)".into()), "(***) (***)");
}

#[test]
fn masks_a_secret_without_the_whitespace_around_it() {
    let masker = Masker(vec![" the secret\t".into(), "  ".into()]);
    assert_eq!(masker.mask("token:the secret\nnext".into()), "token:***\nnext");
}
