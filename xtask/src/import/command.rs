//! The command `cargo xtask import`.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::{compare::Differences, facts::Facts, import, public::PublicServices, target::Target};
use crate::spec::docs::Docs;

const USAGE: &str = "\
cargo xtask import facts --from <facts> <provider>[/<service>[/<version>]]...
       cargo xtask import tencent --from <tencentcloud-cli> [--errors <tencentcloud-sdk-go>] [<service>[/<version>]]...
       cargo xtask import zenlayer --from <zenlayercloud-cli> --sdk <SDK for Go or Python>... [<service>[/<version>]]...
       cargo xtask import alibaba --from <alibabacloud-sdk> [--endpoints <products.json>] [--all | <service>[/<version>]...]
       each with [--dry-run], those of providers also with [--with-docs] or [--compare <facts>]";

/// Runs the command with the arguments after `import`, and writes the spec files to the folder `specs`.
///
/// # Errors
///
/// Returns a message for invalid arguments, for unreadable facts, if an import fails or needs a decision, and if
/// `--compare` finds a difference.
pub fn run(arguments: &[String], specs: &Path) -> Result<(), String> {
    if let Some(("docs", rest)) = arguments.split_first().map(|(source, rest)| (source.as_str(), rest)) {
        return super::docs::run(rest, specs);
    }
    let options = Options::parse(arguments)?;
    let facts = options.open().map_err(|error| error.to_string())?;
    let targets = options.targets(&facts, specs)?;
    match &options.compare {
        Some(folder) => compare(&options, &facts, &targets, folder),
        None => {
            if options.from == "alibaba" && options.endpoints.is_none() {
                println!("note: hosts come from the models only; `--endpoints` adds the tables of the official CLI");
            }
            if options.with_docs {
                println!(
                    "note: descriptions are written to docs.json files for local use: do not commit them or code generated from them"
                );
            }
            write_all(&facts, specs, &targets, options.dry_run)
        }
    }
}

fn write_all(facts: &Facts, specs: &Path, targets: &[Target], dry_run: bool) -> Result<(), String> {
    let mut failed = 0;
    for target in targets {
        match import(facts, specs, target) {
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
                    println!("  no file written: the spec has no operations");
                } else if !dry_run {
                    write(specs, target, spec)?;
                    write_docs(specs, target, &outcome.docs)?;
                }
                let secrets = crate::spec::secret::undecided_in(specs, spec);
                for decision in outcome.decisions.iter().chain(&secrets) {
                    eprintln!("decide: {decision}");
                }
                failed += usize::from(!outcome.decisions.is_empty() || !secrets.is_empty());
            }
            Err(failure) => {
                eprintln!("{target}: {failure}");
                failed += 1;
            }
        }
    }
    if failed == 0 { Ok(()) } else { Err(format!("{failed} of {} imports failed or need a decision", targets.len())) }
}

/// Prints the differences between imports from upstream and imports from a folder of facts.
fn compare(options: &Options, upstream: &Facts, targets: &[Target], folder: &Path) -> Result<(), String> {
    let facts = Facts::open(folder).map_err(|error| error.to_string())?;
    let mut differences = Differences::default();
    // The comparison covers only the service versions that the import from upstream selects.
    let in_facts: BTreeSet<String> = match options.names.as_slice() {
        [] if options.from != "alibaba" || options.all => {
            facts.targets().iter().filter(|t| t.provider() == options.from).map(ToString::to_string).collect()
        }
        _ => targets.iter().map(ToString::to_string).filter(|name| facts.find(name).is_ok()).collect(),
    };
    for target in targets {
        let name = target.to_string();
        if !in_facts.contains(&name) {
            differences.add("service version: only upstream", name);
            continue;
        }
        let found = facts.find(&name).map_err(|error| error.to_string())?;
        let Some(other) = found.first() else { continue };
        match (upstream.import(target), facts.import(other)) {
            (Ok(upstream), Ok(facts)) => {
                differences.specs(&name, &upstream.spec, &facts.spec).map_err(|error| format!("{target}: {error}"))?
            }
            (Err(error), _) => differences.add("cannot read upstream", error.to_string()),
            (_, Err(error)) => differences.add("cannot read the facts", error.to_string()),
        }
    }
    let in_upstream: BTreeSet<String> = targets.iter().map(ToString::to_string).collect();
    for name in in_facts.difference(&in_upstream) {
        differences.add("service version: only in the facts", name);
    }
    print!("{differences}");
    if differences.count() == 0 { Ok(()) } else { Err("upstream and the facts differ".into()) }
}

fn write(specs: &Path, target: &Target, spec: &cumulo_spec::Spec) -> Result<(), String> {
    let path = specs.join(target.file());
    let text = crate::spec::write(spec).map_err(|error| format!("{target}: {error}"))?;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{target}: {error}"))?;
    }
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes upstream's descriptions, if any, to a file next to the spec.
fn write_docs(specs: &Path, target: &Target, docs: &Docs) -> Result<(), String> {
    if docs.is_empty() {
        return Ok(());
    }
    let path = Docs::path(specs, target.provider(), target.service(), target.version());
    let text = docs.write().map_err(|error| format!("{target}: {error}"))?;
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

#[derive(Default)]
struct Options {
    /// The source: `facts` or a provider.
    from: String,
    /// The folder of `--from`: facts, a CLI or models.
    root: PathBuf,
    errors: Option<PathBuf>,
    endpoints: Option<PathBuf>,
    /// True if all services are imported, not only the public services. Applies to providers with a list of public
    /// services.
    all: bool,
    sdks: Vec<PathBuf>,
    dry_run: bool,
    /// True if upstream's descriptions are also imported.
    with_docs: bool,
    compare: Option<PathBuf>,
    names: Vec<String>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut arguments = arguments.iter();
        let from = match arguments.next().map(String::as_str) {
            Some(from @ ("facts" | "alibaba" | "tencent" | "zenlayer")) => from.to_owned(),
            Some(other) => return Err(format!("unknown source `{other}`; usage: {USAGE}")),
            None => return Err(format!("usage: {USAGE}")),
        };
        let mut options = Self { from, ..Self::default() };
        while let Some(argument) = arguments.next() {
            let mut folder =
                || arguments.next().map(PathBuf::from).ok_or_else(|| format!("missing path after `{argument}`"));
            match (argument.as_str(), options.from.as_str()) {
                ("--from", _) => options.root = folder()?,
                ("--errors", "tencent") => options.errors = Some(folder()?),
                ("--sdk", "zenlayer") => options.sdks.push(folder()?),
                ("--endpoints", "alibaba") => options.endpoints = Some(folder()?),
                ("--all", "alibaba") => options.all = true,
                ("--compare", "alibaba" | "tencent" | "zenlayer") => options.compare = Some(folder()?),
                ("--dry-run", _) => options.dry_run = true,
                ("--with-docs", "alibaba" | "tencent" | "zenlayer") => options.with_docs = true,
                (flag, _) if flag.starts_with('-') => return Err(format!("unknown option `{flag}`; usage: {USAGE}")),
                (name, _) => options.names.push(name.trim_end_matches('/').into()),
            }
        }
        let missing = match options.from.as_str() {
            "facts" => options.names.is_empty(),
            "zenlayer" => options.sdks.is_empty(),
            _ => false,
        };
        if options.with_docs && options.compare.is_some() {
            return Err("`--compare` compares facts only: remove `--with-docs`".into());
        }
        if missing || options.root.as_os_str().is_empty() {
            return Err(format!("usage: {USAGE}"));
        }
        Ok(options)
    }

    fn open(&self) -> Result<Facts, super::ImportError> {
        let facts = match self.from.as_str() {
            "alibaba" => Facts::alibaba(&self.root, self.endpoints.as_deref()),
            "tencent" => Facts::tencent(&self.root, self.errors.as_deref()),
            "zenlayer" => Facts::zenlayer(&self.root, &self.sdks),
            _ => Facts::open(&self.root),
        }?;
        Ok(if self.with_docs { facts.with_docs() } else { facts })
    }

    /// Returns the service versions that match the names. Without names, returns those in the provider's list of
    /// public services, or all if the provider has no such list.
    fn targets(&self, facts: &Facts, specs: &Path) -> Result<Vec<Target>, String> {
        let mut names = self.names.clone();
        if names.is_empty() && self.from == "alibaba" && !self.all {
            let public = PublicServices::read(&specs.join("alibaba/public.json"))?;
            names = public.services.iter().map(|(service, version)| format!("{service}/{version}")).collect();
        }
        if names.is_empty() {
            return Ok(facts.targets().to_vec());
        }
        let mut targets = Vec::new();
        for name in &names {
            let name = if self.from == "facts" { name.clone() } else { format!("{}/{name}", self.from) };
            targets.extend(facts.find(&name).map_err(|error| error.to_string())?);
        }
        targets.sort();
        targets.dedup();
        Ok(targets)
    }
}
