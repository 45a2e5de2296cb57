//! An operation is added by a change of one spec: the test generates and compiles a copy of the Tencent Cloud crate
//! with one more operation, and calls the operation with a mock that has the same specs.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use cumulo_catalog::Catalog;
use cumulo_mock::Mock;

const OPERATION: &str = r#"    "FlyToTheMoon": {"input": "FlyToTheMoonRequest", "output": "FlyToTheMoonResponse", "constructor": ["Rocket"]},
"#;
const STRUCTS: &str = r#"    "FlyToTheMoonRequest": [
      {"name": "Rocket", "type": "string", "required": true},
      {"name": "Crew", "type": "[#CrewMember]"}
    ],
    "CrewMember": [
      {"name": "Name", "type": "string", "required": true},
      {"name": "Password", "type": "string"}
    ],
    "FlyToTheMoonResponse": [
      {"name": "LandedAt", "type": "string"},
      {"name": "Steps", "type": "int64"}
    ],
"#;
const PROGRAM: &str = r#"
use cumulo_tencent::{Client, Credentials, redis::{CrewMember, FlyToTheMoon}};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), cumulo_tencent::Error> {
    let client = Client::builder().credentials(Credentials::new("mock-access-key-id", "mock-access-key-secret")).build()?;
    let flight = FlyToTheMoon::new("Saturn V").crew([CrewMember::new("Neil").password("eagle")]);
    assert!(!format!("{flight:?}").contains("eagle"));
    let reply = client.send(flight).await?;
    println!("{} after {} steps", reply.landed_at.as_deref().unwrap_or_default(), reply.steps.unwrap_or_default());
    Ok(())
}
"#;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_is_added_by_editing_one_spec() {
    let workspace = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("add-operation");
    let _ = fs::remove_dir_all(&root);
    copy(&workspace.join("specs/tencent"), &root.join("specs/tencent"));
    copy(&workspace.join("crates/tencent"), &root.join("crates/tencent"));
    fs::copy(workspace.join("specs/secrets.json"), root.join("specs/secrets.json")).unwrap();

    // The change of the spec.
    let spec = root.join("specs/tencent/redis/2018-04-12.json");
    let text = fs::read_to_string(&spec).unwrap();
    let text = text.replacen("\"operations\": {\n", &format!("\"operations\": {{\n{OPERATION}"), 1);
    let text = text.replacen("\"structs\": {\n", &format!("\"structs\": {{\n{STRUCTS}"), 1);
    fs::write(&spec, text).unwrap();

    // The generator writes only the file of the service, and the catalog, which the copy does not have.
    let output = xtask::generate::generate(&root, Some("tencent/redis")).unwrap();
    let written = xtask::generate::write(&root, &output).unwrap();
    let written: Vec<String> = written.iter().map(|path| path.display().to_string()).collect();
    assert_eq!(written, ["crates/catalog/data/catalog.bin", "crates/tencent/src/generated/redis.rs"]);
    assert_eq!(xtask::generate::write(&root, &output).unwrap(), Vec::<PathBuf>::new(), "a second run changes nothing");

    // A program that uses the operation, compiled like a user's program.
    let manifest = fs::read_to_string(workspace.join("Cargo.toml")).unwrap();
    let manifest = manifest
        .replace(
            "members = [\"crates/*\", \"demo\", \"examples\", \"tests\", \"xtask\"]",
            "members = [\"crates/tencent\", \"program\"]",
        )
        .replace("path = \"crates/core\"", &format!("path = \"{}/crates/core\"", workspace.display()))
        .replace("path = \"crates/macros\"", &format!("path = \"{}/crates/macros\"", workspace.display()));
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    fs::copy(workspace.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    fs::create_dir_all(root.join("program/src")).unwrap();
    fs::write(root.join("program/src/main.rs"), PROGRAM).unwrap();
    fs::write(
        root.join("program/Cargo.toml"),
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         cumulo-tencent = { workspace = true, features = [\"redis\"] }\n\
         tokio = { workspace = true, features = [\"macros\", \"net\", \"rt\"] }\n",
    )
    .unwrap();
    let specs = xtask::spec::load(&root.join("specs")).unwrap();
    let catalog = Catalog::from_specs([specs[0].provider.clone()], specs.iter().map(|merged| merged.spec.clone()));
    let mock = Mock::builder().catalog(catalog).start().await.unwrap();
    let url = mock.url();
    let run = tokio::task::spawn_blocking(move || {
        Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--offline", "--package", "program"])
            .current_dir(&root)
            // Uses the workspace's target folder, so that its dependencies are not built again.
            .env("CARGO_TARGET_DIR", PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(".."))
            .env("TENCENTCLOUD_ENDPOINT", url)
            .output()
            .unwrap()
    });
    let output = run.await.unwrap();
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{stderr}");
    assert_eq!(stdout.trim(), "mock-LandedAt after 1 steps");
    assert_eq!(mock.calls("FlyToTheMoon"), 1);
    assert_eq!(mock.requests()[0].raw_params()["Crew"][0]["Name"], "Neil");
    assert!(!format!("{:?}", mock.requests()).contains("eagle"));
}
