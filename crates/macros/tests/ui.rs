//! Compiler messages for wrong uses of the derive macros.
#![allow(missing_docs)]

// After a change of messages, write them with `TRYBUILD=overwrite cargo test -p cumulo-macros --test ui`.
#[test]
fn reports_mistakes_at_their_place() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*/*.rs");
}
