//! Circles: files whose modules depend on each other, directly or through others.
//!
//! A module depends on the modules that define the items that it names. A re-export is not a dependency, and neither is the
//! declaration of a child module. A child that names an item of its parent does depend on it, so a `mod.rs` either
//! defines what its children share or uses them, not both.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use super::{
    paths::Written,
    resolve::Target,
    tree::{SourceFile, Tree},
};

/// The files that each file depends on, with a path that proves the dependency.
type Dependencies<'a> = BTreeMap<usize, BTreeMap<usize, &'a Written>>;

/// Returns each circle with its files and the lines of its dependencies.
pub(super) fn check(tree: &Tree) -> Vec<String> {
    let dependencies = dependencies(tree);
    let reachable: BTreeMap<usize, BTreeSet<usize>> =
        (0..tree.files.len()).map(|file| (file, reachable(&dependencies, file))).collect();
    let reaches = |from: usize, to: usize| reachable.get(&from).is_some_and(|files| files.contains(&to));
    let mut described = BTreeSet::<usize>::new();
    let mut circles = Vec::new();
    for file in 0..tree.files.len() {
        if !reaches(file, file) || described.contains(&file) {
            continue;
        }
        let circle: BTreeSet<usize> =
            (0..tree.files.len()).filter(|other| reaches(file, *other) && reaches(*other, file)).collect();
        described.extend(&circle);
        circles.push(describe(tree, &dependencies, &circle));
    }
    circles
}

fn dependencies(tree: &Tree) -> Dependencies<'_> {
    let mut dependencies = Dependencies::new();
    for (id, module) in tree.modules.iter().enumerate() {
        let imports = module.imports.iter().filter(|import| !import.is_public).map(|import| {
            let target = tree.resolve(id, &import.path);
            // An import of all names of a module: a dependency on the module itself.
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

/// Returns the files that a file depends on, directly or through others.
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

fn describe(tree: &Tree, dependencies: &Dependencies<'_>, circle: &BTreeSet<usize>) -> String {
    let name = |file: &usize| tree.files.get(*file).map_or("", |file| file.name.as_str());
    let mut text = format!("circle of {} files", circle.len());
    for file in circle {
        for (to, path) in dependencies.get(file).into_iter().flatten().filter(|(to, _)| circle.contains(to)) {
            let line = tree.files.get(*file).and_then(|file| line_of(file, path)).unwrap_or(1);
            let _ = write!(text, "\n  {}:{line} depends on {} (`{}`)", name(file), name(to), path.join("::"));
        }
    }
    text
}

/// Returns the first line that contains a path, or else the longest end of the path that is on one line: in a group
/// of imports the segments of a path are apart.
///
/// The parser could report lines, but the generator's check of all generated code would then need more time and
/// memory.
pub(super) fn line_of(file: &SourceFile, path: &[String]) -> Option<usize> {
    (0..path.len()).find_map(|skipped| {
        let wanted = path.get(skipped..)?.join("::");
        let is_there = |line: &str| {
            line.match_indices(&wanted).any(|(at, _)| {
                let is_part_of_word = |c: char| c.is_alphanumeric() || c == '_';
                !line[..at].ends_with(is_part_of_word) && !line[at + wanted.len()..].starts_with(is_part_of_word)
            })
        };
        let mut lines = file.text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        lines.find(|(_, line)| is_there(line)).map(|(index, _)| index + 1)
    })
}
