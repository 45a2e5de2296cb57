//! Decisions of people about fields that may hold a credential: `specs/secrets.json`.
//!
//! The file decides families of fields by their names; a single field is decided by its overlay.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::merge::{
    error::SpecError,
    json_path::{item_at, member_at},
};

/// The name of the file in errors.
pub const SECRETS_FILE: &str = "specs/secrets.json";

/// The file as it is written.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecretsFile {
    /// Decisions, one for each reason.
    pub groups: Vec<Group>,
}

/// One decision about fields of the same kind.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Whether the fields are secret.
    pub secret: bool,
    /// Why.
    pub reason: String,
    /// Where the decision applies: `provider/service` or `provider/service/Struct`. Empty: everywhere. A decision for
    /// some places has precedence over a decision for all.
    #[serde(default, rename = "in", skip_serializing_if = "BTreeSet::is_empty")]
    pub places: BTreeSet<String>,
    /// Wire names of the fields.
    pub fields: BTreeSet<String>,
}

/// The decisions, and which of them have been used.
#[derive(Debug, Default)]
pub struct Decisions {
    groups: Vec<Group>,
    /// Indexes of the groups that have a field of that name.
    by_name: BTreeMap<String, Vec<usize>>,
    used: BTreeSet<(usize, String)>,
}

impl Decisions {
    /// Creates the decisions of a file.
    pub fn new(file: SecretsFile) -> Self {
        let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, group) in file.groups.iter().enumerate() {
            for name in &group.fields {
                by_name.entry(name.clone()).or_default().push(index);
            }
        }
        Self { groups: file.groups, by_name, used: BTreeSet::new() }
    }

    /// Returns the decision for a field of a struct in `service` (`provider/service`).
    ///
    /// `rule` is what the field's name says, `candidate` whether it needs a decision: a decision that repeats the rule
    /// about a field that needs none counts as unused.
    pub(super) fn decide(
        &mut self,
        service: &str,
        owner: &str,
        name: &str,
        rule: bool,
        candidate: bool,
    ) -> Option<bool> {
        let indexes = self.by_name.get(name)?;
        let owner = format!("{service}/{owner}");
        let place = |index: usize| {
            let places = &self.groups.get(index)?.places;
            places.get(&owner).or_else(|| places.get(service)).cloned()
        };
        let (index, place) = indexes
            .iter()
            .find_map(|&index| Some((index, place(index)?)))
            .or_else(|| indexes.iter().find(|&&i| self.everywhere(i)).map(|&index| (index, String::new())))?;
        let secret = self.groups.get(index)?.secret;
        if secret != rule || candidate {
            self.used.insert((index, name.into()));
            self.used.insert((index, format!("in {place}")));
        }
        Some(secret)
    }

    fn everywhere(&self, index: usize) -> bool {
        self.groups.get(index).is_some_and(|group| group.places.is_empty())
    }

    /// Whether all providers that places name are there.
    pub fn are_for(&self, is_there: impl Fn(&str) -> bool) -> bool {
        let places = self.groups.iter().flat_map(|group| &group.places);
        places.filter_map(|place| place.split('/').next()).all(is_there)
    }

    /// Reports names and places that applied to nothing, once all specs have been resolved.
    pub fn report_unused(&self, errors: &mut Vec<SpecError>) {
        for (index, group) in self.groups.iter().enumerate() {
            let at = item_at(&member_at("$", "groups"), index);
            let mut check = |key: &str, value: &str, used: String| {
                if !self.used.contains(&(index, used)) {
                    errors.push(SpecError::new(
                        SECRETS_FILE,
                        member_at(&at, key),
                        format!("`{value}` applies to no field that needs this decision"),
                        "correct the name, or remove it",
                    ));
                }
            };
            for name in &group.fields {
                check("fields", name, name.clone());
            }
            for place in &group.places {
                check("in", place, format!("in {place}"));
            }
        }
    }
}
