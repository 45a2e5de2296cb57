//! The committed lists, and their comparison with the current ones.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

/// The folder of the lists, one file per crate.
pub(super) const FOLDER: &str = "api";

/// The lines of each crate's list, by the name of the crate.
pub(super) type Lists = BTreeMap<String, Vec<String>>;

/// The folder with the committed lists.
pub(super) struct Baseline {
    folder: PathBuf,
}

impl Baseline {
    pub(super) fn new(root: &Path) -> Self {
        Self { folder: root.join(FOLDER) }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name).with_extension("txt")
    }

    /// Returns the names of the crates that have a file.
    fn names(&self) -> Result<BTreeSet<String>, String> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
            Err(error) => return Err(format!("{}: {error}", self.folder.display())),
        };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        Ok(names.filter_map(|name| Some(name.strip_suffix(".txt")?.to_owned())).collect())
    }

    fn read(&self) -> Result<Lists, String> {
        let mut lists = Lists::new();
        for name in self.names()? {
            let path = self.path(&name);
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            lists.insert(name, text.lines().map(str::to_owned).collect());
        }
        Ok(lists)
    }

    /// Replaces the files by the current lists, and prints the number of changed lines for each crate.
    pub(super) fn write(&self, current: &Lists) -> Result<(), String> {
        let old = self.read()?;
        fs::create_dir_all(&self.folder).map_err(|error| format!("{}: {error}", self.folder.display()))?;
        for name in old.keys().filter(|name| !current.contains_key(*name)) {
            let path = self.path(name);
            fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        for (name, lines) in current {
            let path = self.path(name);
            let text: String = lines.iter().flat_map(|line| [line, "\n"]).collect();
            fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        for change in differences(&old, current) {
            println!("{}: {} removed, {} added", change.name, change.removed.len(), change.added.len());
        }
        Ok(())
    }

    /// Returns the differences as text, one per crate that differs.
    pub(super) fn compare(&self, current: &Lists) -> Result<Vec<String>, String> {
        let committed = self.read()?;
        Ok(differences(&committed, current).iter().map(Difference::text).collect())
    }
}

/// The lines that are in one list of a crate only.
#[derive(Debug, PartialEq, Eq)]
struct Difference<'a> {
    name: &'a str,
    removed: Vec<&'a str>,
    added: Vec<&'a str>,
}

impl Difference<'_> {
    fn text(&self) -> String {
        let removed = self.removed.iter().map(|line| format!("- {line}\n"));
        let added = self.added.iter().map(|line| format!("+ {line}\n"));
        let lines: String = removed.chain(added).collect();
        format!("{FOLDER}/{}.txt:\n{lines}", self.name)
    }
}

/// Compares lists. Each line names its item completely, so the order of the lines has no meaning.
fn differences<'a>(old: &'a Lists, new: &'a Lists) -> Vec<Difference<'a>> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let lines = |lists: &'a Lists, name: &String| lists.get(name).map_or(&[][..], Vec::as_slice);
    let differences = names.into_iter().map(|name| {
        let (old, new) = (lines(old, name), lines(new, name));
        Difference { name, removed: missing(old, new), added: missing(new, old) }
    });
    differences.filter(|difference| !difference.removed.is_empty() || !difference.added.is_empty()).collect()
}

/// Returns the lines of the first list that the second list does not contain.
fn missing<'a>(these: &'a [String], those: &[String]) -> Vec<&'a str> {
    let those: BTreeSet<&String> = those.iter().collect();
    these.iter().filter(|line| !those.contains(line)).map(String::as_str).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn lists(crates: &[(&str, &[&str])]) -> Lists {
        let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        crates.iter().map(|(name, lines)| ((*name).to_owned(), owned(lines))).collect()
    }

    #[test]
    fn the_order_of_lines_is_not_a_difference() {
        let old = lists(&[("a", &["pub fn a::x()", "pub fn a::y()"])]);
        let new = lists(&[("a", &["pub fn a::y()", "pub fn a::x()"])]);
        assert_eq!(differences(&old, &new), []);
    }

    #[test]
    fn a_changed_signature_is_a_removed_and_an_added_line() {
        let old = lists(&[("a", &["pub fn a::x()", "pub fn a::y()"]), ("b", &[])]);
        let new = lists(&[("a", &["pub fn a::x(u8)", "pub fn a::y()"]), ("b", &[])]);
        let found = differences(&old, &new);
        assert_eq!(found, [Difference { name: "a", removed: vec!["pub fn a::x()"], added: vec!["pub fn a::x(u8)"] }]);
        assert_eq!(found[0].text(), "api/a.txt:\n- pub fn a::x()\n+ pub fn a::x(u8)\n");
    }

    #[test]
    fn a_crate_without_a_file_and_a_file_without_a_crate_are_differences() {
        let old = lists(&[("gone", &["pub mod gone"])]);
        let new = lists(&[("new", &["pub mod new"])]);
        let found = differences(&old, &new);
        assert_eq!(found.iter().map(|difference| difference.name).collect::<Vec<_>>(), ["gone", "new"]);
        assert_eq!((found[0].removed.len(), found[1].added.len()), (1, 1));
    }

    #[test]
    fn written_lists_are_equal_when_read_again() {
        let root = std::env::temp_dir().join(format!("xtask-api-{}", std::process::id()));
        let baseline = Baseline::new(&root);
        let first = lists(&[("a", &["pub mod a", "feature x"]), ("b", &["pub mod b"])]);
        baseline.write(&first).unwrap();
        assert_eq!(baseline.compare(&first), Ok(vec![]));
        let second = lists(&[("a", &["pub mod a"])]);
        baseline.write(&second).unwrap();
        assert_eq!(baseline.read(), Ok(second));
        fs::remove_dir_all(&root).unwrap();
    }
}
