//! Compiler messages for incorrect use of the derive macros.
#![allow(missing_docs)]

// To update the messages, run `TRYBUILD=overwrite cargo test -p cumulo-macros --test ui`.
#[test]
fn reports_errors_at_their_location() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*/*.rs");
}
