//! Compares the generator's output with the files on disk.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use similar::TextDiff;

use super::workspace::Output;

/// Writes the changed files and deletes files that the generator no longer creates. Returns the paths of both.
///
/// # Errors
/// Fails if a file cannot be read, written or deleted.
pub fn write(root: &Path, output: &Output) -> io::Result<Vec<PathBuf>> {
    let mut changed = Vec::new();
    for (path, contents) in &output.files {
        let target = root.join(path);
        if fs::read(&target).is_ok_and(|old| old == *contents) {
            continue;
        }
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(target, contents)?;
        changed.push(path.clone());
    }
    for unexpected in unexpected_files(root, output)? {
        fs::remove_file(root.join(&unexpected))?;
        changed.push(unexpected);
    }
    Ok(changed)
}

/// Returns the differences as a unified diff; empty if all files are equal.
///
/// # Errors
/// Fails if a file cannot be read.
pub fn check(root: &Path, output: &Output) -> io::Result<String> {
    let mut report = String::new();
    for (path, contents) in &output.files {
        let old = match fs::read(root.join(path)) {
            Ok(old) => old,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(error),
        };
        if old == *contents {
            continue;
        }
        let name = path.display();
        match (String::from_utf8(old), std::str::from_utf8(contents)) {
            (Ok(old), Ok(new)) => {
                let diff = TextDiff::from_lines(old.as_str(), new);
                let text =
                    diff.unified_diff().header(&format!("committed/{name}"), &format!("generated/{name}")).to_string();
                report.push_str(&text);
            }
            _ => report.push_str(&format!("{name}: the bytes differ\n")),
        }
    }
    for unexpected in unexpected_files(root, output)? {
        report.push_str(&format!("{}: not created by the generator\n", unexpected.display()));
    }
    Ok(report)
}

/// Returns the files in the generator's folders that the generator did not create.
fn unexpected_files(root: &Path, output: &Output) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = output.folders.clone();
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if !output.files.contains_key(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
