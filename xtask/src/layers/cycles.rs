//! Finds dependency cycles: files whose modules depend on each other, directly or indirectly.
//!
//! A module depends on the modules that define the items that it names. Re-exports and declarations of child modules
//! are not dependencies. A child module that names an item of its parent depends on the parent. Therefore, a `mod.rs`
//! file either defines the items that its child modules share, or uses the child modules, but not both.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use super::{
    paths::Segments,
    resolve::Target,
    tree::{SourceFile, Tree},
};

/// The files that each file depends on, with a path that proves the dependency.
type Dependencies<'a> = BTreeMap<usize, BTreeMap<usize, &'a Segments>>;

/// Returns each cycle with its files and the lines of its dependencies.
pub(super) fn check(tree: &Tree) -> Vec<String> {
    let dependencies = dependencies(tree);
    let reachable: BTreeMap<usize, BTreeSet<usize>> =
        (0..tree.files.len()).map(|file| (file, reachable(&dependencies, file))).collect();
    let reaches = |from: usize, to: usize| reachable.get(&from).is_some_and(|files| files.contains(&to));
    let mut described = BTreeSet::<usize>::new();
    let mut cycles = Vec::new();
    for file in 0..tree.files.len() {
        if !reaches(file, file) || described.contains(&file) {
            continue;
        }
        let cycle: BTreeSet<usize> =
            (0..tree.files.len()).filter(|other| reaches(file, *other) && reaches(*other, file)).collect();
        described.extend(&cycle);
        cycles.push(describe(tree, &dependencies, &cycle));
    }
    cycles
}

fn dependencies(tree: &Tree) -> Dependencies<'_> {
    let mut dependencies = Dependencies::new();
    for (id, module) in tree.modules.iter().enumerate() {
        let imports = module.imports.iter().filter(|import| !import.is_public).map(|import| {
            let target = tree.resolve(id, &import.path);
            // An import of all names of a module is a dependency on the module itself.
            (&import.path, if import.name.is_none() { target.map(as_item) } else { target })
        });
        let paths = module.paths.iter().map(|path| (path, tree.resolve(id, path)));
        for (path, target) in imports.chain(paths) {
            let Some(Target::Item(owner)) = target else { continue };
            let Some(owner) = tree.modules.get(owner).filter(|owner| owner.file != module.file) else { continue };
            let known = dependencies.entry(module.file).or_default().entry(owner.file).or_insert(path);
            // The longest path is the easiest to find.
            if path.len() > known.len() {
                *known = path;
            }
        }
    }
    dependencies
}

fn as_item(target: Target) -> Target {
    match target {
        Target::Module(module) | Target::Item(module) => Target::Item(module),
    }
}

/// Returns the files that a file depends on, directly or indirectly.
fn reachable(dependencies: &Dependencies<'_>, from: usize) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        for next in dependencies.get(&file).into_iter().flatten().map(|(next, _)| *next) {
            if found.insert(next) {
                open.push(next);
            }
        }
    }
    found
}

fn describe(tree: &Tree, dependencies: &Dependencies<'_>, cycle: &BTreeSet<usize>) -> String {
    let name = |file: &usize| tree.files.get(*file).map_or("", |file| file.name.as_str());
    let mut text = format!("cycle of {} files", cycle.len());
    for file in cycle {
        for (to, path) in dependencies.get(file).into_iter().flatten().filter(|(to, _)| cycle.contains(to)) {
            let line = tree.files.get(*file).and_then(|file| line_of(file, path)).unwrap_or(1);
            let _ = write!(text, "\n  {}:{line} depends on {} (`{}`)", name(file), name(to), path.join("::"));
        }
    }
    text
}

/// Returns the first line that contains a path or, if no line contains it, the longest possible end of the path. A
/// group of imports separates the segments of a path.
///
/// The parser could report lines, but the generator's check of all generated code would then need more time and
/// memory.
pub(super) fn line_of(file: &SourceFile, path: &[String]) -> Option<usize> {
    (0..path.len()).find_map(|skipped| {
        let end = path.get(skipped..)?.join("::");
        let contains_end = |line: &str| {
            line.match_indices(&end).any(|(at, _)| {
                let is_part_of_word = |c: char| c.is_alphanumeric() || c == '_';
                !line[..at].ends_with(is_part_of_word) && !line[at + end.len()..].starts_with(is_part_of_word)
            })
        };
        let mut lines = file.text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        lines.find(|(_, line)| contains_end(line)).map(|(index, _)| index + 1)
    })
}
