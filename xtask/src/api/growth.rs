//! Finds public types that cannot grow without a breaking change.

use std::collections::BTreeSet;

use regex::Regex;

use super::baseline::Lists;

/// The types that have all their variants or fields forever, or whose growth is a breaking change, each with the
/// reason.
const COMPLETE: &[(&[&str], &str)] = &[
    (
        &[
            "cumulo_core::sign::acs3::Request",
            "cumulo_core::sign::acs4::Scope",
            "cumulo_core::sign::roa_v1::Request",
            "cumulo_core::sign::tc3::Request",
            "cumulo_core::sign::zc2::Request",
        ],
        "the fields are the parts that the signature scheme signs, and other parts are another scheme; programs write \
         the names of the fields, because most of them are texts that could be exchanged",
    ),
    (
        &[
            "cumulo_spec::BodyKind",
            "cumulo_spec::Endpoint",
            "cumulo_spec::EndpointRule",
            "cumulo_spec::ErrorCode",
            "cumulo_spec::Field",
            "cumulo_spec::Location",
            "cumulo_spec::Method",
            "cumulo_spec::Operation",
            "cumulo_spec::Pages",
            "cumulo_spec::PasswordRule",
            "cumulo_spec::Provider",
            "cumulo_spec::Source",
            "cumulo_spec::Spec",
            "cumulo_spec::Step",
            "cumulo_spec::Style",
            "cumulo_spec::Type",
            "cumulo_spec::Waiter",
            "cumulo_spec::merge::FieldPatch",
            "cumulo_spec::merge::Group",
            "cumulo_spec::merge::OperationPatch",
            "cumulo_spec::merge::Overlay",
            "cumulo_spec::merge::SecretsFile",
            "cumulo_spec::merge::StructPatch",
        ],
        "the type is the format of a file of specs: a change of the format is a breaking change, which every reader \
         and writer of specs must handle",
    ),
];

/// Returns a problem for each public enum with variants and each struct with public fields that is neither
/// `#[non_exhaustive]` nor listed in [`COMPLETE`], and for each entry of [`COMPLETE`] that is not such a type.
pub(super) fn problems(lists: &Lists) -> Result<Vec<String>, String> {
    let complete = COMPLETE.iter().flat_map(|(types, _)| *types).copied().collect();
    problems_except(lists, &complete)
}

fn problems_except(lists: &Lists, complete: &BTreeSet<&str>) -> Result<Vec<String>, String> {
    let found = growing(lists)?;
    let unmarked = found.iter().filter(|path| !complete.contains(path.as_str())).map(|path| {
        format!("{path}: add `#[non_exhaustive]`, `#[doc(hidden)]`, or a reason to the list in xtask/src/api/growth.rs")
    });
    let unused = complete.iter().filter(|path| !found.contains(**path)).map(|path| {
        format!(
            "{path}: remove it from the list in xtask/src/api/growth.rs: it is not a type without `#[non_exhaustive]`"
        )
    });
    Ok(unmarked.chain(unused).collect())
}

/// Returns the paths of the enums with variants, and of the structs and unions with public fields, without
/// `#[non_exhaustive]`. A type with several paths is returned by each of them.
fn growing(lists: &Lists) -> Result<BTreeSet<String>, String> {
    let regex = |pattern: &str| Regex::new(pattern).map_err(|error| error.to_string());
    let declaration = regex(r"^((?:#\[[^\]]*\] )*)pub (?:enum|struct|union) (\w+(?:::\w+)*)(.*)$")?;
    // The path of a variant or field follows directly after `pub`. Functions, constants and types have a keyword.
    let part = regex(r"^(?:#\[[^\]]*\] )*pub (\w+(?:::\w+)*)::\w+(?:$|: |\(|\{| = )")?;
    let parents: BTreeSet<&str> =
        lists.values().flatten().filter_map(|line| part.captures(line)?.get(1)).map(|parent| parent.as_str()).collect();
    let mut found = BTreeSet::new();
    for declared in lists.values().flatten().filter_map(|line| declaration.captures(line)) {
        let (attributes, path, rest) = (&declared[1], &declared[2], &declared[3]);
        if !attributes.contains("#[non_exhaustive]") && (parents.contains(path) || rest.contains("(pub ")) {
            found.insert(path.to_owned());
        }
    }
    Ok(found)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    fn lists(lines: &[&str]) -> Lists {
        Lists::from([("a".to_owned(), lines.iter().map(|line| (*line).to_owned()).collect())])
    }

    fn found(lines: &[&str]) -> Vec<String> {
        growing(&lists(lines)).unwrap().into_iter().collect()
    }

    #[test]
    fn an_enum_with_variants_can_grow() {
        assert_eq!(found(&["pub enum a::Kind<'a>", "pub a::Kind::Text(&'a str)"]), ["a::Kind"]);
        assert_eq!(found(&["pub enum a::Kind", "pub a::Kind::Empty"]), ["a::Kind"]);
        assert!(found(&["pub enum a::Marker", "impl core::clone::Clone for a::Marker"]).is_empty());
    }

    #[test]
    fn a_struct_with_public_fields_can_grow() {
        assert_eq!(found(&["pub struct a::m::Size<T>", "pub a::m::Size::width: T"]), ["a::m::Size"]);
        assert_eq!(found(&["pub struct a::Pair(pub u8, _)"]), ["a::Pair"]);
        let private =
            ["pub struct a::Id(_)", "pub struct a::Key", "pub fn a::Key::new(u8) -> Self", "pub const a::Key::N: u8"];
        assert!(found(&private).is_empty());
    }

    #[test]
    fn a_type_that_is_non_exhaustive_is_accepted() {
        assert!(found(&["#[non_exhaustive] pub enum a::Kind", "pub a::Kind::Empty"]).is_empty());
        assert!(found(&["#[non_exhaustive] pub struct a::Size", "pub a::Size::width: u8"]).is_empty());
    }

    #[test]
    fn a_type_without_the_attribute_and_an_unused_exception_are_problems() {
        let lists = lists(&["pub enum a::Kind", "pub a::Kind::A", "pub struct a::Size", "pub a::Size::width: u8"]);
        let problems = problems_except(&lists, &BTreeSet::from(["a::Size", "a::Gone"])).unwrap();
        let [unmarked, unused] = &problems[..] else { panic!("{problems:?}") };
        assert!(unmarked.starts_with("a::Kind: add `#[non_exhaustive]`"), "{unmarked}");
        assert!(unused.starts_with("a::Gone: remove it"), "{unused}");
    }
}
