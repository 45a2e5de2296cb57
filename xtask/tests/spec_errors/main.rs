//! Errors in specs are reported with file, JSON path and correction.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod overlays;
mod waiters;

use std::{
    fs,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use xtask::spec::{Merged, SpecError, load};

const PROVIDER: &str = r#"{
  "name": "nimbus", "title": "Nimbus", "signing": "TC3-HMAC-SHA256", "domain": "nimbus.example",
  "throttle_codes": [], "fault_codes": [], "auth_codes": [],
  "sources": [{"repository": "https://nimbus.example/api", "revision": "1"}]
}"#;

const SPEC: &str = r##"{
  "provider": "nimbus",
  "service": "disk",
  "version": "2030-01-02",
  "code": "disk",
  "operations": {
    "ListDisks": {
      "input": "ListDisksRequest",
      "output": "ListDisksResponse",
      "constructor": ["Zone"],
      "method": "GET",
      "path": "/zones/{Zone}/disks",
      "pages": {"input": ["Page", "Size"], "items": "Disks", "total": "Total"},
      "errors": ["NoZone"]
    },
    "ResetPassword": {
      "input": "ResetPasswordRequest",
      "constructor": ["DiskId"]
    }
  },
  "structs": {
    "Disk": [
      {"name": "DiskId", "type": "string"},
      {"name": "Parts", "type": "[#Part]"}
    ],
    "ListDisksRequest": [
      {"name": "Zone", "type": "string", "required": true, "in": "path"},
      {"name": "Page", "type": "int64", "min": 1, "max": 100},
      {"name": "Size", "type": "int64"}
    ],
    "ListDisksResponse": [
      {"name": "Disks", "type": "[#Disk]"},
      {"name": "Total", "type": "int64"}
    ],
    "Part": [
      {"name": "Bytes", "type": "uint64"}
    ],
    "ResetPasswordRequest": [
      {"name": "DiskId", "type": "string", "required": true},
      {"name": "Password", "type": "string"},
      {"name": "Pin", "type": "int64"},
      {"name": "NextToken", "type": "string"}
    ]
  },
  "errors": {
    "NoZone": {}
  }
}
"##;

const FILE: &str = "specs/nimbus/disk/2030-01-02.json";
const OVERLAY: &str = "specs/nimbus/disk/overlay.json";

/// A folder of specs with one service. It is removed on drop.
struct Specs(PathBuf);

impl Specs {
    fn new(spec: &str, overlay: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("cumulo-specs-{}-{number}", std::process::id()));
        let service = root.join("nimbus/disk");
        fs::create_dir_all(&service).unwrap();
        fs::write(root.join("nimbus/provider.json"), PROVIDER).unwrap();
        fs::write(service.join("2030-01-02.json"), spec).unwrap();
        if !overlay.is_empty() {
            fs::write(service.join("overlay.json"), overlay).unwrap();
        }
        Self(root)
    }

    fn load(&self) -> Result<Vec<Merged>, Vec<SpecError>> {
        load(&self.0)
    }
}

impl Drop for Specs {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns the spec with one text replaced.
fn changed(from: &str, to: &str) -> String {
    assert_eq!(SPEC.matches(from).count(), 1, "{from}");
    SPEC.replace(from, to)
}

/// Asserts that loading reports exactly one error with this file, path, problem and correction.
fn one_fault(specs: &Specs, file: &str, path: &str, problem: &str, fix: &str) {
    let errors = specs.load().expect_err("a fault");
    let [error] = errors.as_slice() else { panic!("{errors:#?}") };
    assert_eq!((error.file.as_str(), error.path.as_str()), (file, path), "{error}");
    assert!(error.problem.contains(problem), "{error}");
    assert!(error.fix.contains(fix), "{error}");
    let shown = error.to_string();
    assert!(shown.starts_with(&format!("{file}: {path}: ")) && shown.lines().count() <= 2, "{shown}");
}

/// Asserts that replacing a text of the spec results in one error.
fn facts(from: &str, to: &str, path: &str, problem: &str, fix: &str) {
    one_fault(&Specs::new(&changed(from, to), ""), FILE, path, problem, fix);
}

/// Asserts that an overlay with this text for the version results in one error.
fn overlay(text: &str, path: &str, problem: &str, fix: &str) {
    let file = format!(r#"{{"2030-01-02": {text}}}"#);
    one_fault(&Specs::new(SPEC, &file), OVERLAY, &format!("$[\"2030-01-02\"]{path}"), problem, fix);
}

#[test]
fn loads_a_valid_spec() {
    let overlay = r##"{
      "$schema": "../../overlay.schema.json",
      "2030-01-02": {
        "operations": {"ResetPassword": {"doc": "New password.", "errors": ["WeakPassword"], "read_only": false, "rate": 20}},
        "fields": {
          "ResetPasswordRequest.Password": {
            "required": true, "password": {"min": 8, "max": 9, "classes": 3, "special": "!", "code": "WeakPassword"}
          },
          "Disk.DiskId": {"secret": true, "rename": "id"}
        },
        "structs": {"Part": {"rename": "Partition"}},
        "add_fields": {"Disk": [{"name": "Label", "type": "string"}]},
        "errors": {"WeakPassword": {"http": 400, "doc": "Too weak."}}
      }
    }"##;
    let merged = Specs::new(SPEC, overlay).load().unwrap();
    let [Merged { provider, spec, .. }] = merged.as_slice() else { panic!("{merged:#?}") };
    assert_eq!(provider.title, "Nimbus");
    let reset = spec.operations.get("ResetPassword").unwrap();
    assert_eq!(reset.constructor, ["DiskId", "Password"]);
    assert_eq!(reset.errors, ["WeakPassword"]);
    assert_eq!(reset.rate, std::num::NonZeroU32::new(20));
    assert_eq!(spec.errors.get("WeakPassword").unwrap().http, Some(400));
    let disk = spec.structs.get("Disk").unwrap();
    assert_eq!(disk.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(), ["DiskId", "Parts", "Label"]);
    assert_eq!(disk.get(1).unwrap().ty.to_string(), "[#Partition]");
    assert!(spec.structs.contains_key("Partition") && !spec.structs.contains_key("Part"));
    let secrets: Vec<&str> =
        spec.structs.values().flatten().filter(|f| f.secret == Some(true)).map(|f| f.name.as_str()).collect();
    assert_eq!(secrets, ["DiskId", "Password"]);
    assert!(spec.structs.values().flatten().all(|field| field.secret.is_some()));
}

#[test]
fn rejects_an_unknown_type() {
    facts(r#""uint64""#, r#""unit64""#, "$.structs.Part[0].type", "unknown type `unit64`", "did you mean `uint64`?");
    facts("[#Part]", "[Part]", "$.structs.Disk[1].type", "unknown type `Part`", "a struct is written `#Part`");
}

#[test]
fn rejects_a_reference_to_an_unknown_struct() {
    facts("[#Part]", "[#Parts]", "$.structs.Disk[1].type", "no struct `Parts`", "did you mean `Part`?");
}

#[test]
fn rejects_a_duplicate_field() {
    let (from, to) = (r#""name": "Parts""#, r#""name": "DiskId""#);
    facts(from, to, "$.structs.Disk[1].name", "`DiskId` is listed twice", "remove one");
}

#[test]
fn rejects_an_unknown_input_or_output() {
    let (from, to) = (r#""input": "ResetPasswordRequest""#, r#""input": "ResetPasswordRequests""#);
    facts(
        from,
        to,
        "$.operations.ResetPassword.input",
        "no struct `ResetPasswordRequests`",
        "did you mean `ResetPasswordRequest`?",
    );
    let (from, to) = (r#""output": "ListDisksResponse""#, r#""output": "Nothing""#);
    facts(
        from,
        to,
        "$.operations.ListDisks.output",
        "no struct `Nothing`",
        "remove `output` if `ListDisks` has no Response",
    );
}

#[test]
fn rejects_a_constructor_with_wrong_fields() {
    let reset = r#""constructor": ["DiskId"]"#;
    let at = "$.operations.ResetPassword.constructor";
    facts(
        reset,
        r#""constructor": ["DiskId", "Passwort"]"#,
        &format!("{at}[1]"),
        "`Passwort` is not a field",
        "did you mean `Password`?",
    );
    facts(
        reset,
        r#""constructor": ["DiskId", "Password"]"#,
        &format!("{at}[1]"),
        "`Password` is optional",
        "remove it here, or mark",
    );
    facts(
        reset,
        r#""constructor": []"#,
        at,
        "required field `DiskId` is missing",
        r#"{"ResetPasswordRequest.DiskId": {"required": false}}"#,
    );
    facts(
        reset,
        r#""constructor": ["DiskId", "DiskId"]"#,
        &format!("{at}[1]"),
        "`DiskId` is listed twice",
        "remove one",
    );
}

#[test]
fn rejects_a_path_label_without_a_field() {
    facts(
        "/zones/{Zone}/disks",
        "/zones/{Zones}/disks",
        "$.operations.ListDisks.path",
        "fills the label `{Zones}`",
        "did you mean `Zone`?",
    )
}

#[test]
fn rejects_a_path_field_without_a_label() {
    let specs = Specs::new(&changed("/zones/{Zone}/disks", "/zones"), "");
    one_fault(&specs, FILE, "$.operations.ListDisks.path", "no label for the field `Zone`", "add `{Zone}` to the path");
}

#[test]
fn rejects_invalid_paths_of_pages() {
    let at = "$.operations.ListDisks.pages";
    facts(
        r#"["Page", "Size"]"#,
        r#"["Pages", "Size"]"#,
        &format!("{at}.input[0]"),
        "no field `Pages`",
        "did you mean `Page`?",
    );
    facts(r#""items": "Disks""#, r#""items": "Total""#, &format!("{at}.items"), "not a list", "name the list");
    facts(
        r#""total": "Total""#,
        r#""next": "Disks.Token""#,
        &format!("{at}.next"),
        "so it has no field `Token`",
        "end the path at `Disks`",
    );
}

#[test]
fn rejects_invalid_limits_names_and_secret_marks_of_fields() {
    facts(
        r#""min": 1, "max": 100"#,
        r#""min": 200, "max": 100"#,
        "$.structs.ListDisksRequest[1].min",
        "200 is above",
        "exchange",
    );
    facts(
        r#""name": "Total", "type": "int64""#,
        r#""name": "Total", "type": "int64", "rename": "type""#,
        "$.structs.ListDisksResponse[1].rename",
        "`type` cannot be a name",
        "lower-case letters",
    );
    facts(
        r#""name": "Pin", "type": "int64""#,
        r#""name": "Pin", "type": "int64", "secret": true"#,
        "$.structs.ResetPasswordRequest[2].secret",
        "only text can be secret",
        "correct the type",
    );
}

#[test]
fn rejects_texts_that_are_invalid_in_a_url() {
    for host in [
        "disk.example.com\\t",
        "Disk.example.com",
        "disk",
        "a_b.example.com",
        "-a.example.com",
        "evil.com/x.example.com",
    ] {
        let hosts = format!(r#""code": "disk", "endpoint": {{"regions": {{"r-1": "{host}"}}}},"#);
        facts(r#""code": "disk","#, &hosts, "$.endpoint.regions[\"r-1\"]", "is not a host", "joined by dots");
    }
    let region = r#""code": "disk", "endpoint": {"vpc": {"r 1": "disk.example.com"}},"#;
    facts(r#""code": "disk","#, region, "$.endpoint.regions[\"r 1\"]", "`r 1` is not a region", "use a-z");
    facts(r#""code": "disk","#, r#""code": "disk/x","#, "$.code", "is not a valid label", "use letters");
    facts(
        r#""NoZone": {}"#,
        r#""NoZone": {}, "Bad Code": {}"#,
        "$.errors[\"Bad Code\"]",
        "`Bad Code` is not an error code",
        "remove whitespace",
    );
}

#[test]
fn rejects_a_rename_to_a_keyword() {
    for word in ["while", "macro", "yield", "try", "gen"] {
        facts(
            r#""name": "Total", "type": "int64""#,
            &format!(r#""name": "Total", "type": "int64", "rename": "{word}""#),
            "$.structs.ListDisksResponse[1].rename",
            &format!("`{word}` cannot be a name"),
            "lower-case letters",
        );
    }
}

#[test]
fn rejects_a_password_rule_for_a_number() {
    let rule = r#""type": "int64", "password": {"min": 8, "max": 16, "classes": 3, "special": "!"}"#;
    let (from, to) = (r#""name": "Pin", "type": "int64""#, format!(r#""name": "Pin", {rule}"#));
    facts(
        from,
        &to,
        "$.structs.ResetPasswordRequest[2].password",
        "needs a string, but `Pin` is `int64`",
        "remove the rule",
    );
}

#[test]
fn rejects_an_unknown_key() {
    facts(
        r#""required": true, "in""#,
        r#""requierd": true, "in""#,
        "$.structs.ListDisksRequest[0].requierd",
        "unknown key `requierd`",
        "did you mean `required`?",
    );
    facts(
        r#""code": "disk""#,
        r#""code": "disk", "endpiont": {}"#,
        "$.endpiont",
        "unknown key `endpiont`",
        "did you mean `endpoint`?",
    );
}

#[test]
fn rejects_a_value_of_the_wrong_type() {
    facts(
        r#""in": "path""#,
        r#""in": "pathh""#,
        "$.structs.ListDisksRequest[0].in",
        "unknown value `pathh`",
        "did you mean `path`?",
    );
    facts(r#""min": 1,"#, r#""min": "1","#, "$.structs.ListDisksRequest[1].min", "invalid type: string", "write i64");
    facts(r#""name": "Size", "#, "", "$.structs.ListDisksRequest[2]", "`name` is missing", r#"add `"name": …`"#);
    facts(r#"["Zone"]"#, r#""Zone""#, "$.operations.ListDisks.constructor", "invalid type", "write a sequence");
}

#[test]
fn rejects_a_duplicate_key() {
    facts(
        r#""ListDisks": {"#,
        r#""ResetPassword": {"#,
        "$.operations.ResetPassword",
        "duplicate key",
        "remove or rename",
    );
    facts(r#""NoZone": {}"#, r#""NoZone": {}, "NoZone": {}"#, "$.errors.NoZone", "duplicate key", "remove or rename");
}

#[test]
fn rejects_invalid_json() {
    facts(r#""NoZone": {}"#, r#""NoZone": {},"#, "$", "invalid JSON: trailing comma at line", "correct the syntax");
}

#[test]
fn rejects_an_unknown_error_code() {
    facts(
        r#"["NoZone"]"#,
        r#"["NoZones"]"#,
        "$.operations.ListDisks.errors[0]",
        "no error code `NoZones`",
        "did you mean `NoZone`?",
    );
}

#[test]
fn rejects_a_file_whose_path_does_not_match_its_content() {
    facts(
        r#""version": "2030-01-02""#,
        r#""version": "2031-01-02""#,
        "$.version",
        "its path contains `2030-01-02`",
        "or move the file",
    );
    facts(
        r#""service": "disk""#,
        r#""service": "disks""#,
        "$.service",
        "its path contains `disk`",
        r#"write `"service": "disk"`"#,
    );
}

#[test]
fn rejects_a_file_that_is_not_a_spec() {
    let specs = Specs::new(SPEC, "");
    fs::write(specs.0.join("nimbus/disk/notes.txt"), "").unwrap();
    one_fault(&specs, "specs/nimbus/disk/notes.txt", "$", "not a spec", "move the file to another folder");
}

#[test]
fn rejects_an_invalid_or_missing_provider_file() {
    let specs = Specs::new(SPEC, "");
    fs::write(specs.0.join("nimbus/provider.json"), PROVIDER.replace("signing", "singing")).unwrap();
    one_fault(&specs, "specs/nimbus/provider.json", "$.singing", "unknown key `singing`", "did you mean `signing`?");
    fs::remove_file(specs.0.join("nimbus/provider.json")).unwrap();
    one_fault(&specs, "specs/nimbus/provider.json", "$", "cannot read the file", "check that the file exists");
}

#[test]
fn reports_all_errors_of_all_files() {
    let spec = changed("[#Part]", "[#Parts]")
        .replace(r#""items": "Disks""#, r#""items": "Disk""#)
        .replace("[\"NoZone\"]", "[\"No\"]");
    let errors =
        Specs::new(&spec, r#"{"2030-01-02": {"operations": {"Liszt": {"doc": "x"}}}}"#).load().expect_err("faults");
    assert_eq!(errors.len(), 4, "{errors:#?}");
}
