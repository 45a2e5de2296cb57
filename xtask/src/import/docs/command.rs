//! The command `cargo xtask import docs`.

use std::{fs, path::Path};

use super::{Draft, Remark, draft};

const USAGE: &str = "cargo xtask import docs [--version <YYYY-MM-DD>] [--out <file>] <page.md>...";

/// Drafts a spec for each page. Writes the drafts to standard output, spec before overlay, or to the file of `--out`
/// and an `.overlay.json` file next to it. Writes the remarks for a person to standard error.
///
/// # Errors
///
/// Returns a message for invalid arguments, and if a page cannot be read or its draft is invalid.
pub fn run(arguments: &[String], specs: &Path) -> Result<(), String> {
    let options = Options::parse(arguments)?;
    let mut failed = 0;
    for page in &options.pages {
        let text = fs::read_to_string(page).map_err(|error| format!("{page}: {error}"))?;
        match draft(&text, options.version.as_deref()) {
            Ok(draft) => {
                write(&draft, options.out.as_deref()).map_err(|error| format!("{page}: {error}"))?;
                report(page, &draft, specs);
                failed += usize::from(!draft.faults.is_empty());
            }
            Err(reason) => {
                eprintln!("{page}: {reason}");
                failed += 1;
            }
        }
    }
    if failed == 0 { Ok(()) } else { Err(format!("{failed} of {} pages have no valid draft", options.pages.len())) }
}

fn write(draft: &Draft, out: Option<&str>) -> Result<(), String> {
    let spec = draft.spec_text().map_err(|error| error.to_string())?;
    let overlay = draft.overlay_text().map_err(|error| error.to_string())?;
    let Some(out) = out else {
        print!("{spec}{}", overlay.unwrap_or_default());
        return Ok(());
    };
    fs::write(out, spec).map_err(|error| format!("{out}: {error}"))?;
    if let Some(overlay) = overlay {
        let path = Path::new(out).with_extension("overlay.json");
        fs::write(&path, overlay).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn report(page: &str, draft: &Draft, specs: &Path) {
    let spec = &draft.spec;
    let actions: Vec<&str> = spec.operations.keys().map(String::as_str).collect();
    eprintln!("{page}: {} {} {} {}", spec.provider, spec.service, spec.version, actions.join(", "));
    let list = |title: &str, remarks: &[Remark]| {
        if !remarks.is_empty() {
            eprintln!("  {title}:");
            remarks.iter().for_each(|remark| eprintln!("    {remark}"));
        }
    };
    list("not understood", &draft.unread);
    if spec.version.is_empty() {
        let known = versions(&specs.join(&spec.provider).join(&spec.service));
        eprintln!("    versions with a spec: {}", if known.is_empty() { "none".into() } else { known.join(", ") });
    }
    list("parameters of the protocol, omitted", &draft.common);
    list("to write", &draft.to_write);
    draft.faults.iter().for_each(|fault| eprintln!("  error: {fault}"));
}

/// Returns the versions of a service that have a spec file.
fn versions(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".json").map(str::to_owned))
        .filter(|name| name.starts_with(|c: char| c.is_ascii_digit()))
        .collect();
    names.sort();
    names
}

#[derive(Default)]
struct Options {
    version: Option<String>,
    out: Option<String>,
    pages: Vec<String>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut options = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--version" => {
                    options.version = Some(arguments.next().ok_or("missing date after `--version`")?.clone())
                }
                "--out" => options.out = Some(arguments.next().ok_or("missing file after `--out`")?.clone()),
                flag if flag.starts_with('-') => return Err(format!("unknown option `{flag}`; usage: {USAGE}")),
                page => options.pages.push(page.into()),
            }
        }
        match options.pages.as_slice() {
            [] => Err(format!("usage: {USAGE}")),
            [_, _, ..] if options.out.is_some() => {
                Err("`--out` accepts one page only: a draft contains one operation".into())
            }
            _ => Ok(options),
        }
    }
}
