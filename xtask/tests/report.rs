//! `cargo xtask report`: coverage and API changes of small specs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{
    fs,
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};

use xtask::{
    report::{Changes, Class, Size, command, coverage, diff, since},
    spec::{load, load_undecided, read_spec, write},
};

/// A workspace in a temporary folder. It is removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("cumulo-report-{}-{number}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        Self(root).with("specs/tencent/provider.json", PROVIDER)
    }

    fn with(self, file: &str, text: &str) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn git(&self, arguments: &[&str]) {
        let name = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").args(name).args(arguments).current_dir(&self.0).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const PROVIDER: &str = r#"{
  "name": "tencent", "title": "Tencent Cloud", "signing": "TC3-HMAC-SHA256", "domain": "example.com",
  "throttle_codes": ["Slow"], "fault_codes": [], "auth_codes": [], "sources": [],
  "left_out": {"dock/2020-01-01": "its gateway uses a separate protocol"}
}"#;

const KITES: &str = r##"{
  "provider": "tencent", "service": "kite", "version": "2020-01-01", "code": "kite",
  "operations": {
    "FlyKite": {"input": "FlyKiteRequest", "output": "FlyKiteResponse", "constructor": ["Id", "Height"]},
    "LandKite": {"input": "LandKiteRequest"},
    "ListKites": {"input": "ListKitesRequest", "output": "ListKitesResponse", "deprecated": true,
      "pages": {"input": ["Offset", "Limit"], "items": "Kites"}}
  },
  "structs": {
    "FlyKiteRequest": [
      {"name": "Id", "type": "string", "required": true}, {"name": "Height", "type": "int64", "required": true},
      {"name": "Token", "type": "string", "secret": false}, {"name": "Colour", "type": "string"}
    ],
    "FlyKiteResponse": [{"name": "Wind", "type": "float"}],
    "LandKiteRequest": [{"name": "Id", "type": "string"}, {"name": "Tail", "type": "#Tail"}],
    "ListKitesRequest": [{"name": "Offset", "type": "int64"}, {"name": "Limit", "type": "int64"}],
    "ListKitesResponse": [{"name": "Kites", "type": "[#Kite]"}],
    "Kite": [{"name": "Id", "type": "string"}, {"name": "Weight", "type": "int64"}],
    "Tail": [{"name": "Length", "type": "int64"}]
  },
  "errors": {"Broken": {}, "Lost": {}},
  "left_out": {"PhotoKite": "its body is raw bytes", "FlyKiteRequest.Music": "no source knows its type"}
}"##;

/// Returns the spec [`KITES`] with some texts replaced. Each text must occur in it.
fn kites(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(KITES.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    })
}

/// Returns the changes from [`KITES`] to a later state with these files, each as `module class: kind: detail`.
fn changes(files: &[(&str, &str)]) -> Vec<String> {
    let old = Folder::new().with("specs/tencent/kite/2020-01-01.json", KITES);
    let mut new = Folder::new();
    for (file, text) in files {
        new = new.with(&format!("specs/tencent/{file}"), text);
    }
    let changes = diff(&load(&old.0.join("specs")).unwrap(), &load_undecided(&new.0.join("specs")).unwrap(), None);
    lines(&changes.unwrap())
}

fn lines(changes: &Changes) -> Vec<String> {
    let line = |c: &xtask::report::Change| format!("{} {:?}: {}: {}", c.module, c.class, c.kind, c.detail);
    changes.0.iter().map(line).collect()
}

/// Returns the changes from [`KITES`] to the same spec with some texts replaced.
fn in_kites(replaced: &[(&str, &str)]) -> Vec<String> {
    changes(&[("kite/2020-01-01.json", &kites(replaced))])
}

#[test]
fn omissions_stay_the_same_after_reading_and_writing() {
    let folder = Folder::new().with("specs/tencent/kite/2020-01-01.json", KITES);
    let spec = read_spec(&folder.0.join("specs/tencent/kite/2020-01-01.json"), "kites").unwrap();
    let text = write(&spec).unwrap();
    assert!(
        text.ends_with(
            r#"
  "left_out": {
    "FlyKiteRequest.Music": "no source knows its type",
    "PhotoKite": "its body is raw bytes"
  }
}
"#
        ),
        "{text}"
    );
    let folder = folder.with("again.json", &text);
    assert_eq!(read_spec(&folder.0.join("again.json"), "again").unwrap(), spec);
    let wrong = kites(&[(r#""PhotoKite": "its body is raw bytes""#, r#""FlyKite": """#)]);
    let folder = folder.with("specs/tencent/kite/2020-01-01.json", &wrong);
    let faults: Vec<String> = load(&folder.0.join("specs")).unwrap_err().iter().map(ToString::to_string).collect();
    assert!(faults[0].contains("$.left_out.FlyKite: `FlyKite` is an operation, so it was not left out"), "{faults:?}");
    assert!(faults[1].contains("$.left_out.FlyKite: no reason"), "{faults:?}");
}

#[test]
fn reports_the_coverage_of_a_small_provider() {
    let folder = Folder::new()
        .with("specs/tencent/kite/2020-01-01.json", KITES)
        .with("specs/tencent/kite/2018-01-01.json", &kites(&[("2020-01-01", "2018-01-01")]))
        .with("crates/tencent/src/generated/mod.rs", "mod kite;\n")
        .with("crates/tencent/src/generated/kite.rs", "one\ntwo\n")
        .with("crates/tencent/src/generated/kite/v20180101.rs", "three\n");
    let found = coverage(&folder.0, None).unwrap();
    assert_eq!(found.rows.len(), 1);
    let row = &found.rows[0];
    assert_eq!((row.services, row.versions, row.operations, row.structs, row.fields), (1, 2, 6, 14, 26));
    assert_eq!((row.error_codes, row.deprecated, row.paginated), (4, 2, 2));
    assert_eq!(row.rust.size, Size { files: 3, bytes: 24, lines: 4 });
    assert_eq!((row.rust.bytes_per_operation, row.rust.lines_per_operation), (4.0, 0.67));
    let text = found.to_string();
    let end = "
Tencent Cloud: 6 of 8 operations; left out 2
  - its body is raw bytes: kite/2018-01-01/PhotoKite, kite/2020-01-01/PhotoKite
  fields left out: 2
  - no source knows its type: kite/2018-01-01/FlyKiteRequest.Music, kite/2020-01-01/FlyKiteRequest.Music
  service versions left out: 1
  - its gateway uses a separate protocol: dock/2020-01-01
";
    assert!(text.ends_with(end), "{text}");
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json.pointer("/rows/0/rust/bytes").unwrap(), 24);
    assert_eq!(
        json.pointer("/rows/0/left_out/versions/its gateway uses a separate protocol/0").unwrap(),
        "dock/2020-01-01"
    );
}

#[test]
fn reports_the_coverage_of_one_provider_or_service() {
    let folder = Folder::new()
        .with("specs/tencent/kite/2020-01-01.json", KITES)
        .with("specs/tencent/boat/2020-01-01.json", &KITES.replace("\"kite\"", "\"boat\""))
        .with("crates/tencent/src/generated/kite.rs", "one\n")
        .with("crates/tencent/src/generated/boat.rs", "one\ntwo\n");
    let provider = coverage(&folder.0, Some("tencent")).unwrap();
    let names: Vec<&str> = provider.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["tencent/boat", "tencent/kite"]);
    assert!(provider.to_string().contains("\ntencent: 6 of 8 operations; left out 2\n"), "{provider}");
    assert!(provider.to_string().contains("dock/2020-01-01"), "{provider}");
    let service = coverage(&folder.0, Some("tencent/kite")).unwrap();
    assert_eq!((service.rows.len(), service.rows[0].rust.size.lines), (1, 1));
    assert!(!service.to_string().contains("dock/2020-01-01"), "{service}");
    assert_eq!(
        coverage(&folder.0, Some("tencent/plane")).unwrap_err(),
        "the specs contain no provider or service `tencent/plane`"
    );
}

#[test]
fn equal_specs_have_no_changes() {
    assert_eq!(in_kites(&[]), [""; 0]);
    assert_eq!(Changes::default().to_string(), "No changes that affect users of the crates.\n");
    // Docs and the order of fields are not changes.
    let reordered = (
        r#"{"name": "Id", "type": "string"}, {"name": "Weight", "type": "int64"}"#,
        r#"{"name": "Weight", "type": "int64", "doc": "In grams."}, {"name": "Id", "type": "string"}"#,
    );
    assert_eq!(in_kites(&[reordered]), [""; 0]);
}

#[test]
fn additions_are_compatible() {
    let found = in_kites(&[
        (r#""LandKite": {"#, r#""FoldKite": {"output": "FoldKiteResponse"}, "LandKite": {"deprecated": true, "#),
        (r##""Tail": ["##, r##""Bag": [], "FoldKiteResponse": [{"name": "Bag", "type": "#Bag"}], "Tail": ["##),
        (
            r#"{"name": "Length", "type": "int64"}"#,
            r#"{"name": "Length", "type": "int64"}, {"name": "Bows", "type": "int64"}"#,
        ),
        (r#""Broken": {}"#, r#""Broken": {}, "Torn": {}"#),
        (r#", "deprecated": true,"#, ","),
    ]);
    assert_eq!(
        found,
        [
            "kite Compatible: deprecated: `LandKite`",
            "kite Compatible: new error codes: `TORN`",
            "kite Compatible: new fields: `Tail.bows`",
            "kite Compatible: new operations: `FoldKite`",
            "kite Compatible: new structs: `Bag`",
            "kite Compatible: no longer deprecated: `ListKites`",
        ]
    );
}

#[test]
fn removals_are_breaking() {
    let found = in_kites(&[
        (r#""LandKite": {"input": "LandKiteRequest"},"#, ""),
        (r##""LandKiteRequest": [{"name": "Id", "type": "string"}, {"name": "Tail", "type": "#Tail"}],"##, ""),
        (r#""PhotoKite": "its body is raw bytes""#, r#""LandKite": "its body is raw bytes""#),
        (r#", {"name": "Weight", "type": "int64"}"#, ""),
        (r#""Broken": {}, "#, ""),
        (r#""output": "FlyKiteResponse", "#, ""),
    ]);
    assert_eq!(
        found,
        [
            "kite Breaking: error codes removed: `BROKEN`",
            "kite Breaking: fields removed: `Kite.weight`",
            "kite Breaking: operations removed: `LandKite` (left out: its body is raw bytes)",
            "kite Breaking: outputs changed: `FlyKite` returns `Empty` instead of `FlyKiteOutput`",
            "kite Breaking: structs removed: `Tail`",
        ]
    );
}

#[test]
fn changed_types_and_secret_marks_are_breaking() {
    let found = in_kites(&[
        (r#""Weight", "type": "int64""#, r#""Weight", "type": "float""#),
        (r#""Token", "type": "string", "secret": false"#, r#""Token", "type": "string", "secret": true"#),
        // `int32` and `int64` have the same Rust type.
        (r#""Length", "type": "int64""#, r#""Length", "type": "int32""#),
        (r#""Height", "type": "int64""#, r#""Height", "type": "[int64]""#),
    ]);
    assert_eq!(
        found,
        [
            "kite Breaking: secret marks changed: `FlyKite.token` (`Secret` instead of `String`)",
            "kite Breaking: types changed: `FlyKite.height` (`Vec<i64>` instead of `i64`)",
            "kite Breaking: types changed: `Kite.weight` (`f64` instead of `i64`)",
        ]
    );
}

#[test]
fn changed_constructors_are_breaking() {
    let order = (r#"["Id", "Height"]"#, r#"["Height", "Id"]"#);
    assert_eq!(
        in_kites(&[order]),
        [
            "kite Breaking: constructors changed: `FlyKite::new(height: i64, id: String)` instead of `(id: String, height: i64)`"
        ]
    );
    let added = r#"{"name": "Knot", "type": "string", "required": true}, {"name": "Colour""#;
    assert_eq!(
        in_kites(&[(r#"["Id", "Height"]"#, r#"["Id", "Height", "Knot"]"#), (r#"{"name": "Colour""#, added)]),
        ["kite Breaking: constructors changed: `FlyKite::new(id: String, height: i64, knot: String)` instead of \
             `(id: String, height: i64)`"]
    );
    // Without a decision, the constructor stays the same.
    let required = (r#"{"name": "Colour", "#, r#"{"name": "Colour", "required": true, "#);
    assert_eq!(in_kites(&[required]), ["kite Undecided: now required by the provider: `FlyKite.Colour`"]);
    // A nested struct of the input also has a constructor, which follows the required fields.
    let nested = (r#"{"name": "Length", "#, r#"{"name": "Length", "required": true, "#);
    assert_eq!(in_kites(&[nested]), ["kite Breaking: constructors changed: `Tail::new(length: i64)` instead of `()`"]);
    // No request contains the struct any longer.
    let unreached = [
        (r##", {"name": "Tail", "type": "#Tail"}"##, ""),
        (
            r##"{"name": "Wind", "type": "float"}"##,
            r##"{"name": "Wind", "type": "float"}, {"name": "Tail", "type": "#Tail"}"##,
        ),
    ];
    assert_eq!(
        in_kites(&unreached),
        [
            "kite Breaking: constructors and setters removed: `Tail`",
            "kite Breaking: fields removed: `LandKite.tail`",
            "kite Compatible: new fields: `FlyKiteOutput.tail`",
        ]
    );
}

#[test]
fn the_order_of_five_arguments_is_not_a_change() {
    let five = |list: &str| {
        let fields: String =
            ["A", "B", "C"].map(|n| format!(r#"{{"name": "{n}", "type": "string", "required": true}}, "#)).concat();
        kites(&[(r#"["Id", "Height"]"#, list), (r#"{"name": "Colour""#, &(fields + r#"{"name": "Colour""#))])
    };
    let (one, other) = (five(r#"["Id", "Height", "A", "B", "C"]"#), five(r#"["C", "B", "A", "Height", "Id"]"#));
    let [one, other] = [one, other].map(|text| Folder::new().with("specs/tencent/kite/2020-01-01.json", &text));
    let [one, other] = [one, other].map(|folder| load(&folder.0.join("specs")).unwrap());
    assert_eq!(diff(&one, &other, None).unwrap(), Changes::default());
    let found =
        in_kites(&[]).len() + changes(&[("kite/2020-01-01.json", &five(r#"["Id", "Height", "A", "B", "C"]"#))]).len();
    assert_eq!(found, 1);
}

#[test]
fn renames_are_breaking() {
    let found = in_kites(&[
        ("\"Kite\": [", "\"Glider\": ["),
        ("[#Kite]", "[#Glider]"),
        (r#"{"name": "Weight", "type": "int64"}"#, r#"{"name": "Weight", "type": "int64", "rename": "grams"}"#),
    ]);
    assert_eq!(
        found,
        [
            "kite Breaking: fields renamed: `Glider.weight` is now `grams`",
            "kite Breaking: structs renamed: `Kite` is now `Glider`",
        ]
    );
}

#[test]
fn changes_of_requests_affect_only_the_behaviour() {
    let found = in_kites(&[
        (r#""LandKite": {"#, r#""LandKite": {"method": "GET", "path": "/land", "#),
        (r#"{"name": "Colour", "#, r#"{"name": "colour", "in": "query", "style": "json", "#),
        (r#""code": "kite""#, r#""code": "kt""#),
    ]);
    assert_eq!(
        found,
        [
            "kite Behaviour: requests changed: `FlyKite.colour` (location Query instead of the default)",
            "kite Behaviour: requests changed: `FlyKite.colour` (name colour instead of Colour)",
            "kite Behaviour: requests changed: `FlyKite.colour` (style Json instead of the default)",
            "kite Behaviour: requests changed: `LandKite` (method GET instead of POST)",
            "kite Behaviour: requests changed: `LandKite` (path /land instead of /)",
            "kite Behaviour: requests changed: the service's label in hosts and signatures",
        ]
    );
}

#[test]
fn compares_services_versions_and_providers() {
    let [newer, older, boat] = [("2020-01-01", "2022-01-01"), ("2020-01-01", "2018-01-01"), ("\"kite\"", "\"boat\"")]
        .map(|replaced| kites(&[replaced]));
    assert_eq!(
        changes(&[("kite/2020-01-01.json", KITES), ("kite/2022-01-01.json", &newer), ("boat/2020-01-01.json", &boat)]),
        [
            " Compatible: new services: `boat` (3 operations)",
            "kite Breaking: default version changed: 2022-01-01 instead of 2020-01-01, which is now `kite::v20200101`",
        ]
    );
    assert_eq!(
        changes(&[("kite/2022-01-01.json", &newer)]),
        [
            "kite Breaking: default version changed: 2022-01-01 instead of 2020-01-01",
            "kite Breaking: versions removed: 2020-01-01",
        ]
    );
    assert_eq!(
        changes(&[("kite/2020-01-01.json", KITES), ("kite/2018-01-01.json", &older)]),
        ["kite Compatible: new versions: `kite::v20180101`"]
    );
    assert_eq!(
        changes(&[("boat/2020-01-01.json", &boat)]),
        [" Breaking: services removed: `kite` (3 operations)", " Compatible: new services: `boat` (3 operations)"]
    );
    assert_eq!(
        changes(&[("kite/2020-01-01.json", KITES), ("provider.json", &PROVIDER.replace("Slow", "Wait"))]),
        [" Behaviour: protocol facts changed: codes that mean throttling"]
    );
}

#[test]
fn compares_every_fact_about_the_protocol() {
    for (from, to, fact) in [
        (r#""signing": "TC3-HMAC-SHA256""#, r#""signing": "TC4""#, "signing scheme"),
        (r#""domain": "example.com""#, r#""domain": "example.org""#, "domain"),
        (r#""fault_codes": []"#, r#""fault_codes": ["X"]"#, "codes that mean an internal error of the provider"),
        (r#""auth_codes": []"#, r#""auth_codes": ["X"]"#, "codes that mean wrong credentials or missing permissions"),
        (r#""sources": []"#, r#""sources": [], "clock_codes": ["X"]"#, "codes that mean a wrong clock"),
        (r#""sources": []"#, r#""sources": [], "expired_codes": ["X"]"#, "codes that mean an expired session token"),
    ] {
        let changed = PROVIDER.replace(from, to);
        assert_ne!(changed, PROVIDER, "{from}");
        assert_eq!(
            changes(&[("kite/2020-01-01.json", KITES), ("provider.json", &changed)]),
            [format!(" Behaviour: protocol facts changed: {fact}")]
        );
    }
}

#[test]
fn moving_a_service_to_another_feature_is_breaking() {
    let family = PROVIDER.replace(r#""sources": []"#, r#""sources": [], "features": {"toys": ["kite"]}"#);
    assert_eq!(
        changes(&[("kite/2020-01-01.json", KITES), ("provider.json", &family)]),
        [" Breaking: cargo features changed: `kite`: feature `toys` instead of `kite`"]
    );
}

#[test]
fn applies_overlays_to_both_states() {
    let overlay = r#"{"2020-01-01": {"fields": {"FlyKiteRequest.Colour": {"rename": "paint"}}}}"#;
    assert_eq!(
        changes(&[("kite/2020-01-01.json", KITES), ("kite/overlay.json", overlay)]),
        ["kite Breaking: fields renamed: `FlyKite.colour` is now `paint`"]
    );
}

#[test]
fn compares_with_a_revision() {
    let folder = Folder::new()
        .with("specs/tencent/kite/2020-01-01.json", KITES)
        .with("specs/tencent/anchor/2020-01-01.json", &KITES.replace("\"kite\"", "\"anchor\""))
        .with("note.txt", "");
    folder.git(&["init", "-q"]);
    folder.git(&["add", "."]);
    folder.git(&["commit", "-q", "-m", "First"]);
    let later = kites(&[
        (r#""LandKite": {"input": "LandKiteRequest"},"#, ""),
        (r##""LandKiteRequest": [{"name": "Id", "type": "string"}, {"name": "Tail", "type": "#Tail"}],"##, ""),
        (
            r#"{"name": "Weight", "type": "int64"}"#,
            r#"{"name": "Weight", "type": "int64"}, {"name": "Span", "type": "int64"}"#,
        ),
        (r#"{"name": "Colour", "#, r#"{"name": "Colour", "required": true, "#),
        (r#""ListKites": {"#, r#""ListKites": {"method": "GET", "#),
    ]);
    let folder = folder
        .with("specs/tencent/kite/2020-01-01.json", &later)
        .with(
            "specs/tencent/anchor/2020-01-01.json",
            &kites(&[("\"kite\"", "\"anchor\""), ("\"Lost\": {}", "\"Lost\": {}, \"Rust\": {}")]),
        )
        .with("specs/tencent/boat/2020-01-01.json", &KITES.replace("\"kite\"", "\"boat\""));
    let changes = since(&folder.0, "HEAD", None).unwrap();
    assert_eq!(
        changes.to_string(),
        "\
2 breaking changes, 1 to decide, 3 compatible, 1 of behaviour only.

### Tencent Cloud

- `kite`
  - **Breaking:** operations removed: `LandKite`
  - **Breaking:** structs removed: `Tail`
  - **To decide:** now required by the provider: `FlyKite.Colour`
  - New fields: `Kite.span`
  - Behaviour: requests changed: `ListKites` (method GET instead of POST)
- New services: `boat` (3 operations)
- `anchor`
  - New error codes: `RUST`
"
    );
    assert_eq!(changes.0.iter().filter(|change| change.class == Class::Breaking).count(), 2);
    let json = serde_json::to_value(&changes).unwrap();
    assert_eq!(json.pointer("/0/detail").unwrap(), "`boat` (3 operations)");
    assert_eq!(json.pointer("/0/class").unwrap(), "compatible");
    assert_eq!(lines(&since(&folder.0, "HEAD", Some("tencent/anchor")).unwrap()).len(), 1);
    // The command does not change the repository and its work tree.
    let status = Command::new("git").args(["status", "--porcelain"]).current_dir(&folder.0).output().unwrap();
    assert_eq!(
        String::from_utf8(status.stdout).unwrap(),
        " M specs/tencent/anchor/2020-01-01.json\n M specs/tencent/kite/2020-01-01.json\n?? specs/tencent/boat/\n"
    );
    let error = since(&folder.0, "no-such-revision", None).unwrap_err();
    assert!(error.contains("no-such-revision"), "{error}");
    assert_eq!(since(&folder.0, "--all", None).unwrap_err(), "`--all` is not a revision");
}

#[test]
fn rejects_invalid_arguments() {
    let run = |arguments: &[&str], folder: &Folder| {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        command::run(&arguments, &folder.0)
    };
    let folder = Folder::new().with("specs/tencent/kite/2020-01-01.json", KITES);
    run(&["tencent/kite", "--json"], &folder).unwrap();
    assert!(run(&["--diff"], &folder).unwrap_err().starts_with("usage: "));
    assert!(run(&["--what"], &folder).unwrap_err().starts_with("usage: "));
    assert!(run(&["tencent", "alibaba"], &folder).unwrap_err().starts_with("usage: "));
}
