//! `cargo xtask prose [--summary] [--pattern <name>]... [<path>]...`

use std::{collections::BTreeMap, fmt::Write as _, io::Write as _, path::Path, process::Command};

use super::{Finding, allow, check, words};

/// Files whose text is generated or comes from another project, and the word list itself. The documentation of
/// generated code comes from overlays.
const SKIPPED: [&str; 5] =
    ["xtask/src/prose/words", "xtask/tests/golden/", "tests/samples/", "tests/vectors/", "fuzz/corpus/"];

#[derive(Default)]
struct Options {
    is_summary: bool,
    patterns: Vec<String>,
    paths: Vec<String>,
}

/// Runs the check.
///
/// # Errors
/// Returns the number of findings, or an error if a file cannot be read.
pub fn run(arguments: &[String], root: &Path) -> Result<(), String> {
    let options = options(arguments)?;
    let exceptions = std::fs::read_to_string(root.join("xtask/prose-allow.json"))
        .map_err(|error| format!("xtask/prose-allow.json: {error}"))?;
    let exceptions = allow::read(&exceptions)?;
    let mut findings = Vec::new();
    for file in files(root)?.into_iter().filter(|file| options.selects(file)) {
        let source = std::fs::read_to_string(root.join(&file)).map_err(|error| format!("{file}: {error}"))?;
        findings.extend(check(&file, &source)?.into_iter().filter(|finding| !allow::is_allowed(&exceptions, finding)));
    }
    let is_all = options.patterns.is_empty();
    findings.retain(|finding| is_all || options.patterns.iter().any(|pattern| pattern == finding.pattern));
    // A reader that closes the pipe early, such as `head`, is not an error.
    let _ = std::io::stdout().write_all(report(&findings, options.is_summary).as_bytes());
    let unused = allow::unused(&exceptions, |file| is_all && options.selects(file));
    match (findings.len(), unused.is_empty()) {
        (0, true) => Ok(()),
        (0, false) => Err(format!("unused exceptions in prose-allow.json:\n{}", unused.join("\n"))),
        (count, _) => Err(format!("{count} findings; see CONTRIBUTING.md about the project's English")),
    }
}

impl Options {
    fn selects(&self, file: &str) -> bool {
        self.paths.is_empty() || self.paths.iter().any(|path| file.starts_with(path.trim_start_matches("./")))
    }
}

fn options(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--summary" => options.is_summary = true,
            "--pattern" => {
                let name = rest.next().ok_or("missing name after `--pattern`")?;
                if !words::PATTERNS.iter().any(|pattern| pattern.name == name) {
                    let names: Vec<_> = words::PATTERNS.iter().map(|pattern| pattern.name).collect();
                    return Err(format!("unknown pattern `{name}`; the patterns are:\n{}", names.join("\n")));
                }
                options.patterns.push(name.clone());
            }
            flag if flag.starts_with('-') => return Err(format!("unknown option `{flag}`")),
            path => options.paths.push(path.into()),
        }
    }
    Ok(options)
}

/// Returns the files to check, relative to the root: tracked files, and untracked files that git does not ignore.
fn files(root: &Path) -> Result<Vec<String>, String> {
    let output = Command::new("git")
        .current_dir(root)
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .output()
        .map_err(|error| format!("git: {error}"))?;
    if !output.status.success() {
        return Err(format!("git ls-files: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let mut files: Vec<String> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter(|file| is_checked(file) && root.join(file).exists())
        .map(str::to_owned)
        .collect();
    files.sort();
    files.dedup();
    Ok(files)
}

fn is_checked(file: &str) -> bool {
    let is_spec = file.starts_with("specs/");
    let is_text = file.ends_with(".rs") || file.ends_with(".md");
    let is_overlay =
        is_spec && ["overlay.json", "provider.json", "secrets.json"].iter().any(|name| file.ends_with(name));
    (is_text || is_overlay) && !file.contains("/generated/") && !SKIPPED.iter().any(|folder| file.starts_with(folder))
}

/// Returns the findings as text: each on a line, then the totals by file and by pattern.
fn report(findings: &[Finding], is_summary: bool) -> String {
    let mut text = String::new();
    if !is_summary {
        for Finding { file, line, text: found, pattern, advice } in findings {
            let _ = writeln!(text, "{file}:{line}: \"{found}\": {pattern}: {advice}");
        }
    }
    for (title, of) in
        [("file", (|finding| finding.file.as_str()) as fn(&Finding) -> &str), ("pattern", |finding| finding.pattern)]
    {
        let mut totals = BTreeMap::<&str, usize>::new();
        for finding in findings {
            *totals.entry(of(finding)).or_default() += 1;
        }
        let mut totals: Vec<_> = totals.into_iter().collect();
        totals.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), *name));
        let _ = writeln!(text, "\nfindings by {title}:");
        for (name, count) in totals {
            let _ = writeln!(text, "{count:6}  {name}");
        }
    }
    let _ = writeln!(text, "{:6}  total", findings.len());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_documents_code_and_overlays_but_not_generated_files() {
        for file in ["README.md", "docs/start.md", "crates/core/src/lib.rs", "specs/tencent/redis/overlay.json"] {
            assert!(is_checked(file), "{file}");
        }
        for file in ["crates/tencent/src/generated/redis.rs", "specs/tencent/redis/2018-04-12.json", "Cargo.lock"] {
            assert!(!is_checked(file), "{file}");
        }
    }

    #[test]
    fn prints_findings_and_totals() -> Result<(), String> {
        let findings = check("docs/a.md", "He was told.\n\nNobody was told.\n")?;
        let text = report(&findings, false);
        assert!(text.starts_with("docs/a.md:1: \"He was told.\": tell: "), "{text}");
        assert!(text.contains("     3  docs/a.md\n"), "{text}");
        assert!(text.contains("     2  tell\n"), "{text}");
        assert!(!report(&findings, true).contains("docs/a.md:1"));
        Ok(())
    }

    #[test]
    fn rejects_an_unknown_pattern() {
        let arguments = ["--pattern", "telt"].map(str::to_owned);
        assert!(options(&arguments).is_err_and(|error| error.contains("`telt`") && error.contains("tell")));
    }
}
