//! `cargo xtask import`.

use std::{fs, path::Path};

use super::{Facts, import};

const USAGE: &str = "cargo xtask import facts --from <facts> [--dry-run] <provider>[/<service>[/<version>]]...";

/// Runs the command with the arguments after `import`. `specs` is the folder to write to.
pub fn run(arguments: &[String], specs: &Path) -> Result<(), String> {
    if let Some(("docs", rest)) = arguments.split_first().map(|(source, rest)| (source.as_str(), rest)) {
        return super::docs::run(rest, specs);
    }
    let options = Options::parse(arguments)?;
    let facts = Facts::open(Path::new(&options.from)).map_err(|error| error.to_string())?;
    let mut targets = Vec::new();
    for name in &options.names {
        targets.extend(facts.find(name).map_err(|error| error.to_string())?);
    }
    targets.sort();
    targets.dedup();
    let mut failed = 0;
    for target in &targets {
        match import(&facts, specs, target) {
            Ok(outcome) => {
                let spec = &outcome.imported.spec;
                let fields: usize = spec.structs.values().map(Vec::len).sum();
                println!(
                    "{target}: {} operations, {} structs, {fields} fields, {} error codes",
                    spec.operations.len(),
                    spec.structs.len(),
                    spec.errors.len()
                );
                print!("{}", outcome.imported.notes);
                if !options.dry_run {
                    write(specs, target, spec)?;
                }
                for decision in &outcome.decisions {
                    eprintln!("decide: {decision}");
                }
                failed += usize::from(!outcome.decisions.is_empty());
            }
            Err(failure) => {
                eprintln!("{target}: {failure}");
                failed += 1;
            }
        }
    }
    if failed == 0 { Ok(()) } else { Err(format!("{failed} of {} imports need a person", targets.len())) }
}

fn write(specs: &Path, target: &super::Target, spec: &cumulo_catalog::spec::Spec) -> Result<(), String> {
    let path = specs.join(target.file());
    let text = crate::spec::write(spec).map_err(|error| format!("{target}: {error}"))?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{target}: {error}"))?;
    }
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

struct Options {
    from: String,
    dry_run: bool,
    names: Vec<String>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut arguments = arguments.iter();
        match arguments.next().map(String::as_str) {
            Some("facts") => {}
            Some(other) => return Err(format!("`{other}` cannot be imported from; usage: {USAGE}")),
            None => return Err(format!("usage: {USAGE}")),
        }
        let mut options = Self { from: String::new(), dry_run: false, names: Vec::new() };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--from" => options.from = arguments.next().ok_or("`--from` needs a folder")?.clone(),
                "--dry-run" => options.dry_run = true,
                flag if flag.starts_with('-') => return Err(format!("`{flag}` is not known; usage: {USAGE}")),
                name => options.names.push(name.trim_end_matches('/').into()),
            }
        }
        if options.from.is_empty() || options.names.is_empty() {
            return Err(format!("usage: {USAGE}"));
        }
        Ok(options)
    }
}
