//! Lists the public API of a crate as lines of text.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use public_api::Builder;
use regex::{Captures, Regex};

use super::{baseline::Lists, packages::Workspace, rustdoc};

/// Returns the features and the public items of every crate.
pub(super) fn list(workspace: &Workspace) -> Result<Lists, String> {
    let mut lists = Lists::new();
    for package in &workspace.packages {
        let features = package.features.iter().map(|feature| format!("feature {feature}"));
        let items = items(&rustdoc::json(workspace, package))?;
        lists.insert(package.name.clone(), features.chain(items).collect());
    }
    let paths = PublicPaths::of(lists.values().flatten())?;
    for (package, list) in workspace.packages.iter().zip(lists.values_mut()) {
        let library = package.library();
        for line in list {
            *line = paths.replace(line, &library);
        }
    }
    Ok(lists)
}

fn items(json: &Path) -> Result<Vec<String>, String> {
    let builder = Builder::from_rustdoc_json(json).omit_blanket_impls(true);
    let lines = |builder: Builder| -> Result<Vec<String>, String> {
        let api = builder.build().map_err(|error| format!("{}: {error}", json.display()))?;
        Ok(api.items().map(ToString::to_string).collect())
    };
    let all = lines(builder.clone())?;
    let with_derives = lines(builder.clone().omit_auto_trait_impls(true))?;
    let explicit = lines(builder.omit_auto_trait_impls(true).omit_auto_derived_impls(true))?;
    Ok(select(all, &with_derives, &explicit))
}

/// Selects from all lines those that describe the API: what the source declares, which traits are derived, and which
/// types are not `Send` or not `Sync`. The methods of derived implementations follow from the trait.
fn select(all: Vec<String>, with_derives: &[String], explicit: &[String]) -> Vec<String> {
    let with_derives: BTreeSet<&String> = with_derives.iter().collect();
    let explicit: BTreeSet<&String> = explicit.iter().collect();
    let is_derived = |line: &String| {
        line.starts_with("impl") && with_derives.contains(line) && !line.contains("core::marker::StructuralPartialEq")
    };
    let is_lost = |line: &String| {
        line.starts_with("impl")
            && ["Send", "Sync"].iter().any(|name| line.contains(&format!("!core::marker::{name} ")))
    };
    // Two blocks `impl Type` have the same line.
    let mut seen = BTreeSet::new();
    let selected = all.into_iter().filter(|line| explicit.contains(line) || is_derived(line) || is_lost(line));
    selected.filter(|line| seen.insert(line.clone())).collect()
}

/// The paths by which programs name the types of the workspace.
///
/// rustdoc names a type of another crate by the module that defines it, which may be private. Moving the definition
/// would change the lists of other crates, though programs see no change.
struct PublicPaths {
    /// All public paths.
    paths: BTreeSet<String>,
    /// The shortest public path of a type, by the crate and the name of the type.
    shortest: BTreeMap<(String, String), String>,
    path: Regex,
}

impl PublicPaths {
    fn of<'a>(lines: impl Iterator<Item = &'a String>) -> Result<Self, String> {
        let regex = |pattern: &str| Regex::new(pattern).map_err(|error| error.to_string());
        // Modules have lowercase names, so associated types are not included.
        let declaration =
            regex(r"^(?:#\[[^\]]*\] )*pub (?:struct|enum|union|trait|type) (([a-z]\w*)(?:::[a-z]\w*)*::([A-Z]\w*))")?;
        let mut paths = BTreeSet::new();
        let mut shortest: BTreeMap<(String, String), String> = BTreeMap::new();
        for found in lines.filter_map(|line| declaration.captures(line)) {
            let [path, library, name] = [1, 2, 3].map(|group| found[group].to_owned());
            let known = shortest.entry((library, name)).or_insert_with(|| path.clone());
            if (depth(&path), &path) < (depth(known), known) {
                known.clone_from(&path);
            }
            paths.insert(path);
        }
        Ok(Self { paths, shortest, path: regex(r"\b([a-z]\w*)(?:::[a-z]\w*)*::([A-Z]\w*)")? })
    }

    /// Replaces the paths of types of other crates of the workspace.
    fn replace(&self, line: &str, library: &str) -> String {
        let replace = |found: &Captures<'_>| {
            let (path, owner, name) = (&found[0], found[1].to_owned(), found[2].to_owned());
            if owner == library || self.paths.contains(path) {
                return path.to_owned();
            }
            self.shortest.get(&(owner, name)).map_or_else(|| path.to_owned(), Clone::clone)
        };
        self.path.replace_all(line, replace).into_owned()
    }
}

fn depth(path: &str) -> usize {
    path.matches("::").count()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn lines(text: &[&str]) -> Vec<String> {
        text.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn derived_traits_are_listed_without_their_methods() {
        let explicit = ["pub struct a::A", "impl a::A", "pub fn a::A::new() -> Self", "impl a::A"];
        let derived = ["impl core::clone::Clone for a::A", "pub fn a::A::clone(&self) -> Self"];
        let structural = ["impl core::marker::StructuralPartialEq for a::A"];
        let automatic = [
            "impl core::marker::Send for a::A",
            "impl !core::marker::Sync for a::A",
            "impl !core::marker::Freeze for a::A",
        ];
        let with_derives = lines(&[&explicit[..], &derived, &structural].concat());
        let all = lines(&[&explicit[..], &derived, &structural, &automatic].concat());
        assert_eq!(
            select(all, &with_derives, &lines(&explicit)),
            [
                "pub struct a::A",
                "impl a::A",
                "pub fn a::A::new() -> Self",
                "impl core::clone::Clone for a::A",
                "impl !core::marker::Sync for a::A"
            ]
        );
    }

    #[test]
    fn a_type_of_another_crate_is_named_by_its_shortest_public_path() {
        let declared = lines(&[
            "pub struct core_crate::provider::Chain<A>",
            "#[non_exhaustive] pub enum core_crate::Chain",
            "pub struct core_crate::blocking::Client",
            "pub type core_crate::Api::Protocol = u8",
        ]);
        let paths = PublicPaths::of(declared.iter()).unwrap();
        let replaced = |line| paths.replace(line, "b");
        assert_eq!(
            replaced("pub fn b::f() -> core_crate::private::chain::Chain"),
            "pub fn b::f() -> core_crate::Chain"
        );
        assert_eq!(replaced("pub fn b::f(core_crate::provider::Chain)"), "pub fn b::f(core_crate::provider::Chain)");
        assert_eq!(replaced("pub fn b::f(core_crate::x::Protocol)"), "pub fn b::f(core_crate::x::Protocol)");
        assert_eq!(
            replaced("pub fn b::x::Chain::f(alloc::string::String)"),
            "pub fn b::x::Chain::f(alloc::string::String)"
        );
    }

    #[test]
    fn the_paths_of_the_crate_itself_stay() {
        let declared = lines(&["pub struct a::A"]);
        let paths = PublicPaths::of(declared.iter()).unwrap();
        assert_eq!(paths.replace("impl a::inner::A", "a"), "impl a::inner::A");
    }
}
