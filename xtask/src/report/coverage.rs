//! Coverage of the specs, omitted items, and the size of the committed files.

use std::{
    collections::BTreeMap,
    fmt, fs, io,
    path::{Path, PathBuf},
};

use serde::Serialize;

use super::{Services, faults, services, text, unknown};
use crate::{
    generate::module_file,
    spec::{Merged, load},
};

/// Maximum number of left-out names per reason in the table; JSON has all names.
const SHOWN: usize = 20;

/// The report: a row for each provider, or for each service of one provider. The sum follows if there is more than
/// one row.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Coverage {
    /// The rows.
    pub rows: Vec<Row>,
    /// The sum of all rows.
    pub total: Row,
    #[serde(skip)]
    of_services: bool,
}

/// A provider or a service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct Row {
    /// `Tencent Cloud`, or `tencent/redis`.
    pub name: String,
    pub services: usize,
    pub versions: usize,
    pub operations: usize,
    pub structs: usize,
    pub fields: usize,
    pub error_codes: usize,
    /// Operations that the provider has deprecated.
    pub deprecated: usize,
    /// Operations with paging.
    pub paginated: usize,
    pub left_out: LeftOut,
    /// Spec files.
    pub specs: Size,
    /// Generated Rust.
    pub rust: Rust,
}

/// Items of upstream that the specs leave out: names by reason.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LeftOut {
    /// `service/version`.
    pub versions: BTreeMap<String, Vec<String>>,
    /// `service/version/Action`.
    pub operations: BTreeMap<String, Vec<String>>,
    /// `service/version/Struct.Field`.
    pub members: BTreeMap<String, Vec<String>>,
}

/// Files on disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct Size {
    pub files: usize,
    pub bytes: usize,
    pub lines: usize,
}

/// Generated Rust, in total, per operation and per field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct Rust {
    #[serde(flatten)]
    pub size: Size,
    pub bytes_per_operation: f64,
    pub lines_per_operation: f64,
    pub bytes_per_field: f64,
    pub lines_per_field: f64,
}

/// Returns the coverage of the workspace at `root`; `only` limits it to `provider` or `provider/service`.
///
/// # Errors
/// Reports errors in the specs, a file that cannot be read, or an unknown name.
pub fn coverage(root: &Path, only: Option<&str>) -> Result<Coverage, String> {
    let merged = load(&root.join("specs")).map_err(faults)?;
    let found = services(&merged, only);
    if found.is_empty() {
        return Err(unknown(only));
    }
    let mut groups: BTreeMap<String, Services<'_>> = BTreeMap::new();
    for ((provider, service), versions) in found {
        let group = if only.is_some() { format!("{provider}/{service}") } else { provider.to_owned() };
        groups.entry(group).or_default().insert((provider, service), versions);
    }
    let total = Row { name: only.unwrap_or("all").into(), ..Row::default() };
    let mut coverage = Coverage { total, of_services: only.is_some(), ..Coverage::default() };
    for (group, services) in &groups {
        coverage.rows.push(row(root, group, services).map_err(|error| format!("{group}: {error}"))?);
        coverage.rows.last().into_iter().for_each(|row| coverage.total.add(row));
    }
    // A service may consist only of versions that are left out.
    if let Some(provider) = merged.iter().map(|item| &item.provider).find(|provider| Some(&*provider.name) == only) {
        coverage.total.left_out.versions = by_reason(&provider.left_out, "");
    }
    coverage.total.compute_averages();
    Ok(coverage)
}

fn row(root: &Path, group: &str, services: &Services<'_>) -> io::Result<Row> {
    let mut row = Row { name: group.into(), services: services.len(), ..Row::default() };
    for ((_, service), versions) in services {
        for (version, Merged { provider, spec, .. }) in versions {
            if !group.contains('/') {
                row.name.clone_from(&provider.title);
                row.left_out.versions = by_reason(&provider.left_out, "");
            }
            row.versions += 1;
            row.operations += spec.operations.len();
            row.structs += spec.structs.len();
            row.fields += spec.structs.values().map(Vec::len).sum::<usize>();
            row.error_codes += spec.errors.len();
            row.deprecated += spec.operations.values().filter(|operation| operation.deprecated).count();
            row.paginated += spec.operations.values().filter(|operation| operation.pages.is_some()).count();
            let (members, operations) = spec.left_out.clone().into_iter().partition(|(name, _)| name.contains('.'));
            let prefix = format!("{service}/{version}/");
            merge(&mut row.left_out.operations, &by_reason(&operations, &prefix));
            merge(&mut row.left_out.members, &by_reason(&members, &prefix));
        }
    }
    let (provider, service) = group.split_once('/').unwrap_or((group, ""));
    let generated = root.join(format!("crates/{provider}/src/generated"));
    let module = module_file(service);
    row.specs.add(size(&root.join("specs").join(group))?);
    if service.is_empty() {
        row.rust.size.add(size(&generated)?);
    } else {
        row.rust.size.add(size(&generated.join(&module))?);
        row.rust.size.add(size(&generated.join(format!("{module}.rs")))?);
    }
    row.compute_averages();
    Ok(row)
}

fn by_reason(left_out: &BTreeMap<String, String>, prefix: &str) -> BTreeMap<String, Vec<String>> {
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, reason) in left_out {
        reasons.entry(reason.clone()).or_default().push(format!("{prefix}{name}"));
    }
    reasons
}

fn merge(all: &mut BTreeMap<String, Vec<String>>, other: &BTreeMap<String, Vec<String>>) {
    for (reason, names) in other {
        all.entry(reason.clone()).or_default().extend(names.iter().cloned());
    }
}

/// Returns the size of a file, or of all files below a folder. Returns 0 if the path does not exist.
fn size(path: &Path) -> io::Result<Size> {
    let mut total = Size::default();
    let mut open = vec![PathBuf::from(path)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                open.push(entry?.path());
            }
        } else if path.exists() {
            let text = fs::read(&path)?;
            let lines = text.iter().filter(|byte| **byte == b'\n').count();
            total.add(Size { files: 1, bytes: text.len(), lines });
        }
    }
    Ok(total)
}

impl Size {
    fn add(&mut self, other: Self) {
        self.files += other.files;
        self.bytes += other.bytes;
        self.lines += other.lines;
    }
}

impl Row {
    fn add(&mut self, other: &Self) {
        for (sum, count) in [
            (&mut self.services, other.services),
            (&mut self.versions, other.versions),
            (&mut self.operations, other.operations),
            (&mut self.structs, other.structs),
            (&mut self.fields, other.fields),
            (&mut self.error_codes, other.error_codes),
            (&mut self.deprecated, other.deprecated),
            (&mut self.paginated, other.paginated),
        ] {
            *sum += count;
        }
        merge(&mut self.left_out.versions, &other.left_out.versions);
        merge(&mut self.left_out.operations, &other.left_out.operations);
        merge(&mut self.left_out.members, &other.left_out.members);
        self.specs.add(other.specs);
        self.rust.size.add(other.rust.size);
    }

    fn compute_averages(&mut self) {
        // Two decimal places are sufficient.
        let per = |amount: usize, of: usize| (amount as f64 * 100.0 / of.max(1) as f64).round() / 100.0;
        let Rust { size, .. } = self.rust;
        self.rust.bytes_per_operation = per(size.bytes, self.operations);
        self.rust.lines_per_operation = per(size.lines, self.operations);
        self.rust.bytes_per_field = per(size.bytes, self.fields);
        self.rust.lines_per_field = per(size.lines, self.fields);
    }
}

/// A column: its title and its text in a row.
type Column = (&'static str, fn(&Row) -> String);

const COUNTS: [Column; 8] = [
    ("services", |row| text::count(row.services)),
    ("versions", |row| text::count(row.versions)),
    ("operations", |row| text::count(row.operations)),
    ("structs", |row| text::count(row.structs)),
    ("fields", |row| text::count(row.fields)),
    ("error codes", |row| text::count(row.error_codes)),
    ("deprecated", |row| text::count(row.deprecated)),
    ("paginated", |row| text::count(row.paginated)),
];
const SIZES: [Column; 7] = [
    ("specs MB", |row| format!("{:.2}", row.specs.bytes as f64 / 1e6)),
    ("Rust MB", |row| format!("{:.2}", row.rust.size.bytes as f64 / 1e6)),
    ("Rust lines", |row| text::count(row.rust.size.lines)),
    ("bytes/operation", |row| format!("{:.1}", row.rust.bytes_per_operation)),
    ("lines/operation", |row| format!("{:.2}", row.rust.lines_per_operation)),
    ("bytes/field", |row| format!("{:.1}", row.rust.bytes_per_field)),
    ("lines/field", |row| format!("{:.2}", row.rust.lines_per_field)),
];

fn table(rows: &[&Row], columns: &[Column]) -> String {
    let titles = std::iter::once(String::new()).chain(columns.iter().map(|(title, _)| (*title).into())).collect();
    let cells =
        |row: &&Row| std::iter::once(row.name.clone()).chain(columns.iter().map(|(_, cell)| cell(row))).collect();
    text::table(&std::iter::once(titles).chain(rows.iter().map(cells)).collect::<Vec<_>>())
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total = Some(&self.total).filter(|_| self.rows.len() > 1);
        let rows: Vec<&Row> = self.rows.iter().chain(total).collect();
        writeln!(f, "{}\n{}", table(&rows, &COUNTS), table(&rows, &SIZES))?;
        if self.of_services {
            return write!(f, "{}", self.total.left_out());
        }
        self.rows.iter().try_for_each(|row| f.write_str(&row.left_out()))
    }
}

impl Row {
    /// Returns the missing items with the reasons.
    fn left_out(&self) -> String {
        let number = |names: &BTreeMap<String, Vec<String>>| names.values().map(Vec::len).sum::<usize>();
        let missing = number(&self.left_out.operations);
        let mut out = format!(
            "{}: {} of {} operations; left out {}",
            self.name,
            text::count(self.operations),
            text::count(self.operations + missing),
            text::count(missing)
        );
        for (label, names) in [
            ("operations", &self.left_out.operations),
            ("fields", &self.left_out.members),
            ("service versions", &self.left_out.versions),
        ] {
            if label != "operations" && !names.is_empty() {
                out += &format!("\n  {label} left out: {}", text::count(number(names)));
            }
            for (reason, names) in names {
                out += &format!("\n  - {reason}: {}", text::list(names, SHOWN));
            }
        }
        out + "\n"
    }
}
