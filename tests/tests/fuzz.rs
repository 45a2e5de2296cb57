//! Every fuzz target over its seeds and a few thousand changes of them, the same ones in every run, and over what
//! fuzzers once found.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::{fs, path::Path};

use cumulo_tests::fuzz::{Mutator, target};

fn holds(name: &str, changes: usize) {
    let target = target(name);
    let seeds = (target.seeds)();
    assert!(!seeds.is_empty());
    for seed in &seeds {
        (target.run)(seed);
    }
    let mut mutator = Mutator::new(20_260_102, seeds);
    for _ in 0..changes {
        (target.run)(&mutator.next());
    }
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/found").join(name);
    for entry in fs::read_dir(found).into_iter().flatten() {
        (target.run)(&fs::read(entry.unwrap().path()).unwrap());
    }
}

#[test]
fn catalog() {
    holds("catalog", 20_000);
}

#[test]
fn ini() {
    holds("ini", 20_000);
}

#[test]
fn mock() {
    holds("mock", 5_000);
}

#[test]
fn profile() {
    holds("profile", 5_000);
}

#[test]
fn reply() {
    holds("reply", 5_000);
}

#[test]
fn spec() {
    holds("spec", 3_000);
}
