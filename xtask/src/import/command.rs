//! `cargo xtask import`.

use std::{fs, path::Path};

use super::{Facts, Target, import, public::PublicServices, upstream::compare::Differences};

const USAGE: &str = "
  cargo xtask import facts --from <facts> [--dry-run] <provider>[/<service>[/<version>]]...
  cargo xtask import alibaba --from <checkout> [--endpoints <products.json>] [--compare <facts>] [--dry-run] [--all | <service>[/<version>]...]";

/// Runs the command with the arguments after `import`. `specs` is the folder to write to.
pub fn run(arguments: &[String], specs: &Path) -> Result<(), String> {
    let options = Options::parse(arguments)?;
    let from = Path::new(&options.from);
    let facts = match options.source {
        Source::Facts => Facts::open(from),
        Source::Alibaba => Facts::of_alibaba(from, options.endpoints.as_deref().map(Path::new)),
    }
    .map_err(|error| error.to_string())?;
    let mut targets = Vec::new();
    for name in &options.targets(specs)? {
        targets.extend(facts.find(name).map_err(|error| error.to_string())?);
    }
    targets.sort();
    targets.dedup();
    if let Some(expected) = &options.compare {
        return compare(&facts, Path::new(expected), &targets);
    }
    if matches!(options.source, Source::Alibaba) && options.endpoints.is_none() {
        println!("note: hosts come from the models alone; `--endpoints` adds the tables of the official CLI");
    }
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
                if spec.operations.is_empty() {
                    println!("  nothing to write: no operation is left");
                } else if !options.dry_run {
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

fn write(specs: &Path, target: &Target, spec: &cumulo_catalog::spec::Spec) -> Result<(), String> {
    let path = specs.join(target.file());
    let text = crate::spec::write(spec).map_err(|error| format!("{target}: {error}"))?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{target}: {error}"))?;
    }
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Prints what differs between facts as read and a folder of facts.
fn compare(facts: &Facts, expected: &Path, targets: &[Target]) -> Result<(), String> {
    let expected = Facts::open(expected).map_err(|error| error.to_string())?;
    let mut differences = Differences::default();
    for target in targets {
        let ours = facts.raw(target).map_err(|error| error.to_string())?;
        let theirs = expected.find(&target.to_string()).and_then(|found| match found.as_slice() {
            [theirs] => expected.raw(theirs),
            _ => Ok(serde_json::Value::Null),
        });
        differences.add(&target.to_string(), &ours, &theirs.map_err(|error| error.to_string())?);
    }
    print!("{differences}");
    Ok(())
}

enum Source {
    Facts,
    Alibaba,
}

struct Options {
    source: Source,
    from: String,
    endpoints: Option<String>,
    compare: Option<String>,
    dry_run: bool,
    all: bool,
    names: Vec<String>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut arguments = arguments.iter();
        let source = match arguments.next().map(String::as_str) {
            Some("facts") => Source::Facts,
            Some("alibaba") => Source::Alibaba,
            Some(other) => return Err(format!("`{other}` cannot be imported from; usage: {USAGE}")),
            None => return Err(format!("usage: {USAGE}")),
        };
        let mut options = Self {
            source,
            from: String::new(),
            endpoints: None,
            compare: None,
            dry_run: false,
            all: false,
            names: Vec::new(),
        };
        while let Some(argument) = arguments.next() {
            let mut value = |what: &str| arguments.next().cloned().ok_or(format!("`{argument}` needs a {what}"));
            match (argument.as_str(), &options.source) {
                ("--from", _) => options.from = value("folder")?,
                ("--dry-run", _) => options.dry_run = true,
                ("--endpoints", Source::Alibaba) => options.endpoints = Some(value("file")?),
                ("--compare", Source::Alibaba) => options.compare = Some(value("folder")?),
                ("--all", Source::Alibaba) => options.all = true,
                (flag, _) if flag.starts_with('-') => return Err(format!("`{flag}` is not known; usage: {USAGE}")),
                (name, _) => options.names.push(name.trim_end_matches('/').into()),
            }
        }
        if options.from.is_empty() || options.names.is_empty() && matches!(options.source, Source::Facts) {
            return Err(format!("usage: {USAGE}"));
        }
        Ok(options)
    }

    /// The names with their provider; without any, the public services that the provider's folder of specs lists.
    fn targets(&self, specs: &Path) -> Result<Vec<String>, String> {
        match self.source {
            Source::Facts => Ok(self.names.clone()),
            Source::Alibaba if self.all => Ok(vec!["alibaba".into()]),
            Source::Alibaba if self.names.is_empty() => {
                let public = PublicServices::read(&specs.join("alibaba/public.json"))?;
                Ok(public.services.iter().map(|(service, version)| format!("alibaba/{service}/{version}")).collect())
            }
            Source::Alibaba => Ok(self.names.iter().map(|name| format!("alibaba/{name}")).collect()),
        }
    }
}
