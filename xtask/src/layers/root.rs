//! Checks that the root of a crate contains only declarations of modules and re-exports, and that the modules of the
//! crate do not use these re-exports.

use std::collections::BTreeSet;

use super::{cycles::line_of, paths::Segments, tree::Tree};

/// Returns definitions in the root, and names that a module uses through the root.
pub(super) fn check(tree: &Tree) -> Vec<String> {
    let definitions = tree.modules.iter().filter(|module| module.file == 0).flat_map(|module| &module.definitions);
    let file = |file: usize| tree.files.get(file).map_or("", |file| file.name.as_str());
    let mut findings: Vec<String> = definitions
        // An alias names an item of another module. Macros of the root are visible in all modules.
        .filter(|definition| !definition.starts_with("type ") && !definition.starts_with("macro"))
        .map(|definition| format!("{}: `{definition}` must be in a module: the root contains only re-exports", file(0)))
        .collect();
    let Some(root) = tree.modules.first() else { return findings };
    let reexported: BTreeSet<&str> = root.imports.iter().filter_map(|import| import.name.as_deref()).collect();
    for (id, module) in tree.modules.iter().enumerate().filter(|(_, module)| module.file != 0) {
        let uses_root = |path: &&Segments| {
            let from_root = match path.first().map(String::as_str) {
                Some("crate") => path.get(1..),
                Some("super") if module.parent == Some(0) => path.get(1..),
                _ => None,
            };
            let name = from_root.and_then(|names| names.first());
            name.is_some_and(|name| reexported.contains(name.as_str()) && !root.children.contains_key(name))
        };
        let paths = module.imports.iter().map(|import| &import.path).chain(&module.paths);
        for path in paths.filter(uses_root).collect::<BTreeSet<&Segments>>() {
            let line = tree.files.get(module.file).and_then(|file| line_of(file, path)).unwrap_or(1);
            let owner = match tree.resolve(id, path) {
                Some(super::resolve::Target::Item(owner)) => format!("module `{}`", tree.name_of(owner)),
                _ => "crate that defines it".into(),
            };
            let path = path.join("::");
            findings
                .push(format!("{}:{line}: `{path}` is a re-export of the root; use the {owner}", file(module.file)));
        }
    }
    findings
}
