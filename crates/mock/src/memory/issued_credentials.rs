//! Temporary credentials that the mock issues. Operations such as `sts AssumeRole` return access keys that the mock
//! then accepts.

use std::collections::VecDeque;

use serde_json::{Map, Value};

use crate::credentials::Credentials;

/// Maximum number of credentials that are kept.
const MAX_KEPT: usize = 10_000;

/// Credentials that were issued.
#[derive(Default)]
pub(crate) struct Issued {
    known: VecDeque<(Credentials, i64)>,
    /// Number of outputs that were searched for credentials. It makes the issued values unique.
    number: u64,
}

impl Issued {
    /// Returns the credentials of an access key id, each with its expiry.
    pub(crate) fn of(&self, id: &str) -> impl Iterator<Item = &(Credentials, i64)> {
        self.known.iter().filter(move |(known, _)| known.id == id)
    }

    fn add(&mut self, credentials: Credentials, expires: i64) {
        if self.known.len() == MAX_KEPT {
            self.known.pop_front();
        }
        self.known.push_back((credentials, expires));
    }

    /// Makes the credentials in an output unique and stores them with their expiry. An object is treated as credentials
    /// if it has an access key id, its secret and a session token, under any of the providers' names.
    pub(crate) fn issue(&mut self, output: &mut Value, expires: i64) {
        self.number += 1;
        self.issue_in(output, expires);
    }

    fn issue_in(&mut self, output: &mut Value, expires: i64) {
        let number = self.number;
        match output {
            Value::Array(items) => items.iter_mut().for_each(|item| self.issue_in(item, expires)),
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
                members.values_mut().for_each(|member| self.issue_in(member, expires));
            }
            _ => {}
        }
    }
}

/// Returns the names of access key id, secret and session token in an object that has all three.
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
