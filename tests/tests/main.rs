//! The tests that cross crates, as one program: linking is most of their build time. Each file is a module, so that
//! `cargo test -p cumulo-tests vectors` runs the tests of `vectors.rs`. Separate programs below `programs/` contain
//! tests that measure time or memory, count the tasks and connections that a call leaves, or read the log of the
//! whole process.
#![allow(missing_docs)]

mod add_operation;
mod blocking;
mod client;
#[path = "credentials/main.rs"]
mod credentials;
mod dynamic_parity;
mod endpoints;
mod fuzz;
mod guide;
mod hosts;
mod leaks;
mod mock_roles;
mod mock_transport;
mod observe;
#[path = "odd_responses/main.rs"]
mod odd_responses;
mod packages;
#[path = "paging/main.rs"]
mod paging;
mod parity;
mod presign;
mod raw_call;
mod replay;
mod retries;
mod samples;
mod signatures;
mod signing_steps;
mod statuses;
mod uploads;
#[path = "vectors/main.rs"]
mod vectors;
mod waiters;
mod waiting;

// The macro expects the provider of an operation in the root of the crate.
use paging::Api;

// A file that is not a module of a test program would not run.
#[test]
#[allow(clippy::unwrap_used, reason = "a test")]
fn every_file_is_in_a_program() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let manifest = std::fs::read_to_string(folder.join("../Cargo.toml")).unwrap();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let module = name.strip_suffix(".rs").unwrap_or(&name);
        let is_here = include_str!("main.rs").lines().any(|line| line == format!("mod {module};"));
        let is_program = manifest.contains(&format!("path = \"tests/programs/{module}.rs\""));
        assert!(["main", "programs"].contains(&module) || is_here || is_program, "{name} is in no test program");
    }
}

// Longer files are hard to read: split them by topic.
#[test]
#[allow(clippy::unwrap_used, reason = "a test")]
fn no_test_file_has_more_than_600_lines() {
    fn visit(folder: &std::path::Path, count: &mut usize) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.to_string_lossy().replace('\\', "/");
            let is_skipped = ["/target", "/.git", "/generated", "/tests/golden"].iter().any(|end| name.ends_with(end));
            if path.is_dir() && !is_skipped {
                visit(&path, count);
            } else if name.ends_with("tests.rs") || (name.contains("/tests/") && name.ends_with(".rs")) {
                let lines = std::fs::read_to_string(&path).unwrap().lines().count();
                assert!(lines <= 600, "{name} has {lines} lines");
                *count += 1;
            }
        }
    }
    let mut count = 0;
    visit(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap(), &mut count);
    assert!(count > 50, "only {count} files were found");
}
