//! Messages of the compiler for derives that are used in a wrong way.
#![allow(missing_docs)]

/// After a change of messages, write them with `TRYBUILD=overwrite cargo test -p cumulo-macros --test ui`.
#[test]
fn mistakes_are_reported_where_they_are_made() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*/*.rs");
}
