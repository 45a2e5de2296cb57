//! Temporary credentials that the mock hands out: operations such as `sts AssumeRole` return keys that it then accepts.

use std::collections::VecDeque;

use serde_json::{Map, Value};

use crate::credentials::Credentials;

/// How many are known at the same time.
const KEPT: usize = 10_000;

/// Credentials that were handed out.
#[derive(Default)]
pub(crate) struct Issued {
    known: VecDeque<(Credentials, i64)>,
    /// How many outputs were looked at, for names that are unique.
    number: u64,
}

impl Issued {
    /// Those of an access key id, with the time at which they expire.
    pub(crate) fn of(&self, id: &str) -> impl Iterator<Item = &(Credentials, i64)> {
        self.known.iter().filter(move |(known, _)| known.id == id)
    }

    fn add(&mut self, credentials: Credentials, expires: i64) {
        if self.known.len() == KEPT {
            self.known.pop_front();
        }
        self.known.push_back((credentials, expires));
    }

    /// Makes the credentials in an output unique, and remembers them until they expire. Credentials are an object with an
    /// access key id, its secret and a session token, by whatever names.
    pub(crate) fn issue(&mut self, output: &mut Value, expires: i64) {
        self.number += 1;
        self.walk(output, expires);
    }

    fn walk(&mut self, output: &mut Value, expires: i64) {
        let number = self.number;
        match output {
            Value::Array(items) => items.iter_mut().for_each(|item| self.walk(item, expires)),
            Value::Object(members) => {
                if let Some([id, secret, token]) = names(members) {
                    let mut make = |name: &str| {
                        let text = format!("mock-{name}-{number}");
                        members.insert(name.into(), text.clone().into());
                        text
                    };
                    let credentials = Credentials::new(make(&id), make(&secret)).token(make(&token));
                    self.add(credentials, expires);
                }
                members.values_mut().for_each(|member| self.walk(member, expires));
            }
            _ => {}
        }
    }
}

/// The names of access key id, secret and session token in an object that has all three.
fn names(members: &Map<String, Value>) -> Option<[String; 3]> {
    let find = |endings: &[&str]| {
        let fits = |name: &&String| {
            let plain = name.replace('_', "").to_ascii_lowercase();
            !plain.starts_with("encrypted") && endings.iter().any(|ending| plain.ends_with(ending))
        };
        members.iter().find(|(name, value)| value.is_string() && fits(name)).map(|(name, _)| name.clone())
    };
    Some([
        find(&["accesskeyid", "secretid"])?,
        find(&["accesskeysecret", "secretkey", "secretaccesskey"])?,
        find(&["token"])?,
    ])
}
