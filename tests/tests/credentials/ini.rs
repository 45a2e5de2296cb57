//! INI files in the official parsers and in Cumulo. The results of `configparser` are those of Python 3.11
//! (`ConfigParser()` with its defaults). The results of `ini.v1` follow from its grammar (version 1.67, `ini.Load`).

use cumulo_core::credentials::ini::{Comments, section, value};

/// No such section or key, or an empty value.
const ABSENT: &str = "-";
/// The parser refuses the file.
const ERROR: &str = "!";

/// Name, file, and the values of the key `k` in the section `s` that `ini.v1`, `configparser` and Cumulo read.
const FILES: [(&str, &str, &str, &str, &str); 41] = [
    ("equals", "[s]\nk = v\n", "v", "v", "v"),
    ("colon", "[s]\nk: v\n", "v", "v", "v"),
    ("colon without a space", "[s]\nk:v\n", "v", "v", "v"),
    ("equals before colon", "[s]\nk = a:b\n", "a:b", "a:b", "a:b"),
    ("colon before equals", "[s]\nk: a=b\n", "a=b", "a=b", "a=b"),
    ("no blanks", "[s]\nk=v\n", "v", "v", "v"),
    ("spaces around", "[s]\n  k  =   v  \n", "v", "v", "v"),
    ("tabs around", "[s]\n\tk\t=\tv\t\n", "v", "v", "v"),
    ("carriage returns", "[s]\r\nk = v\r\n", "v", "v", "v"),
    ("no line end", "[s]\nk = v", "v", "v", "v"),
    ("blank line inside", "[s]\nx = 1\n\nk = v\n", "v", "v", "v"),
    ("double quotes", "[s]\nk = \"v\"\n", "v", "\"v\"", "v"),
    ("single quotes", "[s]\nk = 'v'\n", "v", "'v'", "v"),
    ("quotes inside", "[s]\nk = a\"b\"c\n", "a\"b\"c", "a\"b\"c", "a\"b\"c"),
    ("open quote", "[s]\nk = \"v\n", "\"v", "\"v", "\"v"),
    ("two quoted texts", "[s]\nk = \"a\" \"b\"\n", "\"a\" \"b\"", "\"a\" \"b\"", "\"a\" \"b\""),
    ("comment line with a hash", "[s]\n# c\nk = v\n", "v", "v", "v"),
    ("comment line with a semicolon", "[s]\n; c\nk = v\n", "v", "v", "v"),
    ("indented comment line", "[s]\n  ; c\nk = v\n", "v", "v", "v"),
    ("trailing hash", "[s]\nk = v # c\n", "v", "v # c", "v"),
    ("trailing semicolon", "[s]\nk = v ; c\n", "v", "v ; c", "v"),
    ("semicolon inside", "[s]\nk = a;b\n", "a", "a;b", "a;b"),
    ("key in upper case", "[s]\nK = v\n", ABSENT, "v", "v"),
    ("key in both cases", "[s]\nK = a\nk = b\n", "b", ERROR, "b"),
    ("section in upper case", "[S]\nk = v\n", ABSENT, ABSENT, ABSENT),
    ("key twice", "[s]\nk = a\nk = b\n", "b", ERROR, "b"),
    ("section twice", "[s]\nx = 1\n[s]\nk = v\n", "v", ERROR, "v"),
    ("empty value", "[s]\nk =\n", ABSENT, ABSENT, ABSENT),
    ("no delimiter", "[s]\nk\n", ERROR, ERROR, ERROR),
    ("no key", "[s]\n= v\n", ERROR, ERROR, ERROR),
    ("unclosed section", "[s\nk = v\n", ERROR, ERROR, ERROR),
    ("text after a section", "[s] # c\nk = v\n", "v", "v", "v"),
    ("bracket after a section", "[s] x]\nk = v\n", ABSENT, ABSENT, ABSENT),
    ("byte order mark", "\u{feff}[s]\nk = v\n", "v", ERROR, "v"),
    ("key before the sections", "x = 1\n[s]\nk = v\n", "v", ERROR, "v"),
    ("section DEFAULT", "[DEFAULT]\nk = v\n[s]\nx = 1\n", ABSENT, "v", ABSENT),
    ("percent sign", "[s]\nk = a%b\n", "a%b", ERROR, "a%b"),
    ("line indented deeper", "[s]\nx = 1\n  k = v\n", "v", ABSENT, "v"),
    ("backslash at the end", "[s]\nk = a\\\nb = c\n", "ab = c", "a\\", "a\\"),
    // More lenient than both.
    ("spaces inside the brackets", "[ s ]\nk = v\n", ABSENT, ABSENT, "v"),
    ("another section is malformed", "[o]\nwhat\n[s]\nk = v\n", ERROR, ERROR, "v"),
];

const MORE_LENIENT: [&str; 2] = ["spaces inside the brackets", "another section is malformed"];

fn read(text: &str) -> &str {
    match section(text, "s", Comments::Trailing) {
        Ok(keys) => keys.and_then(|keys| value(&keys, "k")).unwrap_or(ABSENT),
        Err(_) => ERROR,
    }
}

#[test]
fn every_file_has_the_value_of_the_table() {
    for (name, text, _, _, here) in FILES {
        assert_eq!(read(text), here, "{name}");
    }
}

#[test]
fn the_value_equals_that_of_an_official_parser() {
    for (name, text, go, python, _) in FILES {
        if !MORE_LENIENT.contains(&name) {
            let here = read(text);
            assert!(here == go || here == python, "{name}: {here}, ini.v1 {go}, configparser {python}");
        }
    }
}

#[test]
fn tencent_files_have_comments_only_on_separate_lines() {
    let keys = section("[s]\nk = v # c\nl = w ; d\n", "s", Comments::Lines).unwrap().unwrap();
    assert_eq!((value(&keys, "k"), value(&keys, "l")), (Some("v # c"), Some("w ; d")));
}
