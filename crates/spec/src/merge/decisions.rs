//! Manual decisions about fields that may hold a credential: `specs/secrets.json`.
//!
//! The file contains decisions for groups of fields with the same names. An overlay contains the decision for a single
//! field.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::merge::{
    error::SpecError,
    json_path::{field_at, item_at},
};

/// The name of the file in errors.
pub const SECRETS_FILE: &str = "specs/secrets.json";

/// Contents of the file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecretsFile {
    /// Decisions, one per reason.
    pub groups: Vec<Group>,
}

/// One decision about fields of the same kind.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Whether the fields are secret.
    pub secret: bool,
    /// Reason of the decision.
    pub reason: String,
    /// Scope of the decision: `provider/service` or `provider/service/Struct`. If empty, the decision applies to all
    /// services. A decision with a scope has precedence over a decision without a scope.
    #[serde(default, rename = "in", skip_serializing_if = "BTreeSet::is_empty")]
    pub places: BTreeSet<String>,
    /// Wire names of the fields.
    pub fields: BTreeSet<String>,
}

/// The decisions, and the names and scopes that have been used.
#[derive(Debug, Default)]
pub struct Decisions {
    groups: Vec<Group>,
    /// Indexes of the groups that contain a field name.
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
    /// `rule` is the result for the field's name, and `candidate` is true if the field needs a decision. A decision
    /// that is equal to the rule is reported as unused if the field needs no decision.
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
        let place_in = |index: usize| {
            let places = &self.groups.get(index)?.places;
            places.get(&owner).or_else(|| places.get(service)).cloned()
        };
        let (index, place) = indexes
            .iter()
            .find_map(|&index| Some((index, place_in(index)?)))
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

    /// Returns true if all providers in the scopes exist.
    pub fn are_for(&self, exists: impl Fn(&str) -> bool) -> bool {
        let places = self.groups.iter().flat_map(|group| &group.places);
        places.filter_map(|place| place.split('/').next()).all(exists)
    }

    /// Reports names and scopes that applied to no field. Call it after the secrets of all specs were resolved.
    pub fn report_unused(&self, errors: &mut Vec<SpecError>) {
        for (index, group) in self.groups.iter().enumerate() {
            let at = item_at(&field_at("$", "groups"), index);
            let mut check = |key: &str, value: &str, used: String| {
                if !self.used.contains(&(index, used)) {
                    errors.push(SpecError::new(
                        SECRETS_FILE,
                        field_at(&at, key),
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
