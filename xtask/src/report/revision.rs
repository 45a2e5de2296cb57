//! Reads the specs at a revision with git.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};

use super::{Changes, diff, faults};
use crate::spec::load_undecided;

/// Returns the changes from the specs of a revision to the current specs below `root`.
///
/// # Errors
/// Fails if git does not have the revision, or if the specs have errors other than missing decisions.
pub fn since(root: &Path, revision: &str, only: Option<&str>) -> Result<Changes, String> {
    let specs = checkout(root, revision)?;
    let old = load_undecided(&specs.0).map_err(|errors| format!("at {revision}:\n{}", faults(errors)))?;
    let new = load_undecided(&root.join("specs")).map_err(faults)?;
    diff(&old, &new, only)
}

/// A temporary folder.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Writes the specs of a revision to a folder, through a separate index: the repository and its work tree are not
/// changed.
fn checkout(root: &Path, revision: &str) -> Result<Folder, String> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    if revision.starts_with('-') {
        return Err(format!("`{revision}` is not a revision"));
    }
    let tree = format!("{revision}:./specs");
    let output = git(root, &["rev-parse", "--absolute-git-dir", &tree])?;
    let (git_dir, tree) = output.trim().split_once('\n').ok_or_else(|| format!("unknown revision in git: {tree}"))?;
    let name = format!("cumulo-specs-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let index = Folder(std::env::temp_dir().join(format!("{name}.index")));
    let folder = Folder(std::env::temp_dir().join(name));
    for new in [&index.0, &folder.0] {
        fs::create_dir_all(new).map_err(|error| format!("{}: {error}", new.display()))?;
    }
    let file = format!("--git-dir={git_dir}");
    for command in [["read-tree", tree], ["checkout-index", "--all"]] {
        let arguments = [&[file.as_str(), "--work-tree=."], command.as_slice()].concat();
        run(Command::new("git").args(arguments).env("GIT_INDEX_FILE", index.0.join("index")), &folder.0)?;
    }
    Ok(folder)
}

fn git(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    run(Command::new("git").args(arguments), folder)
}

/// Returns the output of git, or its error message. The variables that git's hooks set must not redirect it to
/// another repository.
fn run(git: &mut Command, folder: &Path) -> Result<String, String> {
    let output = git
        .current_dir(folder)
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .output()
        .map_err(|error| format!("cannot run git: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim_end().to_owned())
    }
}
