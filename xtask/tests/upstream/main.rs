//! Imports from small folders in the layouts of Tencent Cloud's and Zenlayer's own metadata.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod tencent;
mod zenlayer;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use cumulo_catalog::spec::Spec;
use xtask::import::{Facts, ImportError, Imported, command, compare::Differences};

/// A temporary folder. It is removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("cumulo-upstream-{}-{number}", std::process::id()));
        fs::create_dir_all(root.join("specs")).unwrap();
        Self(root)
    }

    fn with(self, file: &str, text: &str) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    fn at(&self, folder: &str) -> PathBuf {
        self.0.join(folder)
    }

    fn run(&self, arguments: &[&str]) -> Result<(), String> {
        let arguments: Vec<String> = arguments
            .iter()
            .map(|argument| match argument.strip_prefix("./") {
                Some(folder) => self.at(folder).display().to_string(),
                None => (*argument).to_owned(),
            })
            .collect();
        command::run(&arguments, &self.at("specs"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn import_service(facts: &Facts, name: &str) -> Result<Imported, ImportError> {
    let targets = facts.find(name)?;
    let [target] = targets.as_slice() else { panic!("{targets:?}") };
    facts.import(target)
}

/// Returns the fields of a struct as `name: type`, with `!` if they are required.
fn members(spec: &Spec, name: &str) -> Vec<String> {
    let fields = spec.structs.get(name).unwrap_or_else(|| panic!("no {name} in {:?}", spec.structs.keys()));
    fields.iter().map(|f| format!("{}: {}{}", f.name, f.ty, if f.required { "!" } else { "" })).collect()
}

#[test]
fn compares_two_specs() {
    let folder = tencent::folder();
    let upstream = tencent::read(&folder).unwrap().spec;
    let mut same = Differences::default();
    same.specs("kites", &upstream, &upstream.clone()).unwrap();
    assert_eq!(same.count(), 0);

    let mut facts = upstream.clone();
    let kite = facts.structs.get_mut("Kite").unwrap();
    kite.swap(0, 1);
    kite[3].ty = "string".parse().unwrap();
    kite.remove(4);
    facts.structs.get_mut("ListKitesRequest").unwrap()[0].required = true;
    facts.operations.remove("FlyKite");
    facts.errors.insert("Other".into(), Default::default());
    let mut differences = Differences::default();
    differences.specs("kites", &upstream, &facts).unwrap();
    let found: Vec<String> =
        differences.iter().map(|(cause, paths)| format!("{cause} | {}", paths.join(", "))).collect();
    assert_eq!(
        found,
        [
            "errors.*: only in the facts | kites errors Other",
            "operations.*: only upstream | kites operations FlyKite",
            r#"structs.*.(order) | kites structs Kite (order): ["Since","Until","Day","Weight","Tail"], in the facts ["Until","Since","Day","Weight","Tail"]"#,
            r#"structs.*.*.required: only in the facts | kites structs ListKitesRequest Offset required: true"#,
            r#"structs.*.*.type: "float", in the facts "string" | kites structs Kite Weight type"#,
            "structs.*.*: only upstream | kites structs Kite Lost",
        ]
    );
    assert!(differences.to_string().ends_with("6 differences\n"));
}

const FACTS: &str = r#"{"s": "kites", "v": "2030-01-02", "h": "kt", "a": {"LandKite": {"st": "offline"}}, "o": {"LandKiteRequest": [], "LandKiteResponse": []}}"#;

#[test]
fn the_command_imports_and_compares() {
    let folder = tencent::folder()
        .with("facts/tencent/kites-2030-01-02.json", FACTS)
        .with("facts/alibaba/none.txt", "")
        .with("facts/zenlayer/none.txt", "");
    let file = |folder: &Folder| folder.at("specs/tencent/kites/2030-01-02.json");
    folder.run(&["tencent", "--from", "./cli", "--errors", "./go", "--dry-run"]).unwrap();
    assert!(!file(&folder).exists());
    let failure = folder.run(&["tencent", "--from", "./cli", "--errors", "./go", "--compare", "./facts"]).unwrap_err();
    assert!(failure.contains("differ"), "{failure}");
    assert!(!file(&folder).exists());
    folder.run(&["tencent", "--from", "./cli", "--errors", "./go", "kites"]).unwrap();
    assert!(file(&folder).exists());
    let failure = folder.run(&["tencent", "--from", "./cli", "kite"]).unwrap_err();
    assert!(failure.contains("did you mean `tencent/kites`?"), "{failure}");

    let folder = zenlayer::folder();
    folder.run(&["zenlayer", "--from", "./cli", "--sdk", "./go", "--sdk", "./py"]).unwrap();
    assert!(Path::new(&folder.at("specs/zenlayer/kite/2030-01-02.json")).exists());
    for arguments in [
        &["zenlayer", "--from", "./cli"][..],
        &["zenlayer", "--from", "./cli", "--sdk", "./go", "--errors", "./go"],
        &["tencent", "--errors", "./go"],
        &["facts", "--from", "./facts", "--compare", "./facts", "tencent"],
    ] {
        let failure = folder.run(arguments).unwrap_err();
        assert!(failure.contains("cargo xtask import tencent"), "{arguments:?}: {failure}");
    }
}
