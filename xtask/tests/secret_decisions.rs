//! Fields that may contain a credential need a decision. A decision without effect is an error.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use xtask::spec::{SpecError, load, secret::undecided_in};

const PROVIDER: &str = r#"{
  "name": "nimbus", "title": "Nimbus", "signing": "TC3-HMAC-SHA256", "domain": "nimbus.example",
  "throttle_codes": [], "fault_codes": [], "auth_codes": [],
  "sources": [{"repository": "https://nimbus.example/api", "revision": "1"}]
}"#;

const SPEC: &str = r##"{
  "provider": "nimbus", "service": "disk", "version": "2030-01-02", "code": "disk",
  "operations": {"OpenDisk": {"input": "OpenDiskRequest", "constructor": []}},
  "structs": {
    "OpenDiskRequest": [
      {"name": "TokenKey", "type": "string"},
      {"name": "TokenCount", "type": "string"},
      {"name": "Password", "type": "string"}
    ]
  },
  "errors": {}
}"##;

/// A folder with one spec and a file of decisions. It is removed on drop.
struct Specs(PathBuf);

impl Specs {
    fn new(decisions: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("cumulo-secrets-{}-{number}", std::process::id()));
        fs::create_dir_all(root.join("nimbus/disk")).unwrap();
        fs::write(root.join("nimbus/provider.json"), PROVIDER).unwrap();
        fs::write(root.join("nimbus/disk/2030-01-02.json"), SPEC).unwrap();
        fs::write(root.join("secrets.json"), format!(r#"{{"groups": [{decisions}]}}"#)).unwrap();
        Self(root)
    }

    fn overlay(self, fields: &str) -> Self {
        let text = format!(r#"{{"2030-01-02": {{"fields": {fields}}}}}"#);
        fs::write(self.0.join("nimbus/disk/overlay.json"), text).unwrap();
        self
    }

    /// Loads the specs. Returns the names of the secret fields, or the errors.
    fn secrets(&self) -> Result<Vec<String>, Vec<SpecError>> {
        let merged = load(&self.0)?;
        let fields = merged.iter().flat_map(|merged| merged.spec.structs.values().flatten());
        Ok(fields.filter(|field| field.secret == Some(true)).map(|field| field.name.clone()).collect())
    }
}

impl Drop for Specs {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Loads the specs, and returns the only error.
fn only_fault(specs: &Specs) -> SpecError {
    let errors = specs.secrets().expect_err("a fault");
    let [error] = errors.as_slice() else { panic!("{errors:#?}") };
    error.clone()
}

#[test]
fn reports_an_undecided_field_with_both_files_for_a_decision() {
    let error = only_fault(&Specs::new(""));
    assert_eq!(error.file, "specs/nimbus/disk/2030-01-02.json");
    assert_eq!(error.path, "$.structs.OpenDiskRequest.TokenKey");
    assert!(error.problem.contains("`OpenDiskRequest.TokenKey` of nimbus/disk"), "{error}");
    assert!(
        error.fix.contains("specs/secrets.json") && error.fix.contains("specs/nimbus/disk/overlay.json"),
        "{error}"
    );
}

#[test]
fn accepts_a_decision_by_field_name() {
    let plain = Specs::new(r#"{"secret": false, "reason": "A header.", "fields": ["TokenKey"]}"#);
    assert_eq!(plain.secrets().unwrap(), ["Password"]);
}

#[test]
fn accepts_a_decision_for_a_service_or_a_struct() {
    for scope in ["nimbus/disk", "nimbus/disk/OpenDiskRequest"] {
        let specs = Specs::new(&format!(
            r#"{{"secret": true, "reason": "A key.", "in": ["{scope}"], "fields": ["TokenKey"]}}"#
        ));
        assert_eq!(specs.secrets().unwrap(), ["TokenKey", "Password"], "{scope}");
    }
}

#[test]
fn a_decision_takes_precedence_over_the_rule() {
    let specs = Specs::new(r#"{"secret": false, "reason": "Public.", "fields": ["TokenKey", "Password"]}"#);
    assert!(specs.secrets().unwrap().is_empty());
}

#[test]
fn accepts_a_decision_in_an_overlay() {
    for secret in ["true", "false"] {
        let overlay = format!(r#"{{"OpenDiskRequest.TokenKey": {{"secret": {secret}}}}}"#);
        let specs = Specs::new("").overlay(&overlay);
        assert_eq!(specs.secrets().unwrap().len(), if secret == "true" { 2 } else { 1 });
    }
}

#[test]
fn rejects_a_decision_about_an_unknown_field_or_scope() {
    let fields = Specs::new(r#"{"secret": false, "reason": "-", "fields": ["TokenKey", "TokenLock"]}"#);
    let error = only_fault(&fields);
    assert_eq!((error.file.as_str(), error.path.as_str()), ("specs/secrets.json", "$.groups[0].fields"));
    assert!(error.problem.contains("`TokenLock`"), "{error}");
    let places = r#"{"secret": false, "reason": "-", "in": ["nimbus/disk", "nimbus/tape"], "fields": ["TokenKey"]}"#;
    let error = only_fault(&Specs::new(places));
    assert!(error.path == "$.groups[0].in" && error.problem.contains("`nimbus/tape`"), "{error}");
}

#[test]
fn rejects_a_decision_that_repeats_the_rule() {
    let specs = Specs::new(r#"{"secret": true, "reason": "-", "fields": ["Password", "TokenKey"]}"#);
    assert!(only_fault(&specs).problem.contains("`Password`"));
}

#[test]
fn reports_undecided_fields_of_an_import() {
    let spec = serde_json::from_str(SPEC).unwrap();
    assert_eq!(undecided_in(&Specs::new("").0, &spec).len(), 1);
    let overlay = Specs::new("").overlay(r#"{"OpenDiskRequest.TokenKey": {"secret": true}}"#);
    assert!(undecided_in(&overlay.0, &spec).is_empty());
}
