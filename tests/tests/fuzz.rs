//! Every fuzz target with its seeds, with a few thousand changes of them that are the same in every run, and with
//! inputs that fuzzers have found.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::{fs, path::Path};

use cumulo_tests::fuzz::{self, Mutator, Target};

fn check(target: Target, changes: usize) {
    let seeds = (target.seeds)();
    assert!(!seeds.is_empty());
    for seed in &seeds {
        (target.run)(seed);
    }
    let mut mutator = Mutator::new(20_260_102, seeds);
    for _ in 0..changes {
        (target.run)(&mutator.changed());
    }
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/found").join(target.name);
    for entry in fs::read_dir(found).into_iter().flatten() {
        (target.run)(&fs::read(entry.unwrap().path()).unwrap());
    }
}

#[test]
fn catalog_target_holds() {
    check(fuzz::CATALOG, 20_000);
}

#[test]
fn ini_target_holds() {
    check(fuzz::INI, 20_000);
}

#[test]
fn mock_target_holds() {
    check(fuzz::MOCK, 5_000);
}

#[test]
fn profile_target_holds() {
    check(fuzz::PROFILE, 5_000);
}

#[test]
fn response_target_holds() {
    check(fuzz::REPLY, 5_000);
}

#[test]
fn spec_target_holds() {
    check(fuzz::SPEC, 3_000);
}

#[test]
fn sse_target_holds() {
    check(fuzz::SSE, 20_000);
}
