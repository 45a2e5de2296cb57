//! The small parsers of the credential sources: INI sections, times, URLs.
//!
//! Input: the parser (one byte), then text. An INI text begins with the name of the section and a zero byte.

use cumulo_core::{
    credentials::{
        ini::{self, Comments},
        split_url,
    },
    endpoint::Endpoint,
    time::{parse_time, unix_seconds, unix_time},
};

use super::bytes::{halves, take};

pub(super) fn run(data: &[u8]) {
    let mut rest = data;
    let [which] = take(&mut rest);
    let (name, text) = halves(rest);
    let (Ok(name), Ok(text)) = (std::str::from_utf8(name), std::str::from_utf8(text)) else { return };
    match which % 3 {
        0 => {
            for comments in [Comments::Lines, Comments::Trailing] {
                match ini::section(text, name, comments) {
                    Ok(Some(keys)) => {
                        for (key, value) in &keys {
                            assert!(!value.trim().is_empty() && text.contains(value));
                            assert!(ini::value(&keys, key).is_some());
                        }
                    }
                    Ok(None) => {
                        assert!(!text.lines().any(|line| line.trim() == format!("[{name}]")) || name.trim() != name)
                    }
                    Err(line) => assert!((1..=text.lines().count()).contains(&line)),
                }
            }
        }
        1 => {
            let number = name.parse().ok().and_then(unix_time);
            for time in [parse_time(name), number].into_iter().flatten() {
                assert!(unix_seconds(time) <= 253_402_300_799, "after the year 9999");
            }
        }
        _ => {
            drop(Endpoint::parse(name));
            if let Some((_, target)) = split_url(name) {
                assert!(target.starts_with('/'));
            }
        }
    }
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    const TEXTS: [&str; 17] = [
        "\0default\0[default] # note\ntype: access_key\naccess_key_id = \"id\" ; mine\naccess_key_secret = 'k'\n",
        "\0default\0[default]\nTYPE = access_key\n= v\n[unclosed\n",
        "\u{1}9223372036854775807\0",
        "\u{1}2016-12-31 23:59:60,5 +0800\0",
        "\0default\0[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = key\n",
        "\0other\0\u{feff}# c\r\n[ other ]\r\n; c\r\nsecret_id=a=b\r\nsecret_key = k # why\r\nempty =\r\n[x]\r\n",
        "\0role\0[role]\ntype=ram_role_arn\nrole_arn=acs:ram::1:role/r\npolicy={\"a\":[1]}\nwhat\n",
        "\0中\0[中]\nschlüssel = wert\n[中]\nschlüssel = später\n",
        "\u{1}2026-01-02T03:04:05Z\0",
        "\u{1}2026-01-02T03:04:05.123+08:00\0",
        "\u{1}1767323045\0",
        "\u{1}Fri, 02 Jan 2026 03:04:05 GMT\0",
        "\u{1}-9999-12-31T23:59:60Z\0",
        "\u{2}http://127.0.0.1:8080/latest?a=b#c\0",
        "\u{2}https://[::1]:443/x\0",
        "\u{2}sts.example.com\0",
        "\u{2}http://u:p@h?x\0",
    ];
    TEXTS.map(|text| text.as_bytes().to_vec()).into()
}
