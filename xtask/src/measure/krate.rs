//! Writes a shape as a crate on disk.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{shape::Shape, text};
use crate::{
    generate::{self, Links, Module, Position, lower, version_module},
    spec::Merged,
};

const HEAD: &str = "#![allow(missing_docs, deprecated, unreachable_code)]\n\n/// A marker type for operations.\n\
    pub type Api = cumulo_tencent::Tencent;\n\n";

/// Size of a shape, without its crate's root file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Size {
    pub structs: usize,
    pub fields: usize,
    pub lines: usize,
    pub bytes: usize,
}

/// Returns the folder of all shapes, which also contains the output of cargo.
pub fn folder(root: &Path) -> PathBuf {
    root.join("target/shapes")
}

/// Writes the crate of a shape with all services of `specs`.
///
/// # Errors
/// Fails if a file cannot be written, or if rustfmt fails.
pub fn write(root: &Path, shape: Shape, specs: &[Merged]) -> Result<Size, String> {
    let crate_folder = folder(root).join(shape.name());
    let write_file =
        |path: &str, text: &str| fs::write(crate_folder.join(path), text).map_err(|error| format!("{path}: {error}"));
    fs::create_dir_all(crate_folder.join("src")).map_err(|error| format!("{}: {error}", crate_folder.display()))?;
    let mut size = Size::default();
    let (mut library, mut files) = (format!("{HEAD}{}\n", shape.parts()), Vec::new());
    for item in specs {
        let module = lower(item, &Links::default());
        let inputs = module.operations.iter().map(|operation| &operation.input);
        for item in inputs.chain(&module.structs) {
            size.structs += 1;
            size.fields += item.members.len();
        }
        let name = format!("{}_{}", item.spec.service, version_module(&item.spec.version));
        library += &format!("pub mod {name};\n");
        let path = format!("src/{name}.rs");
        write_file(&path, &service(shape, module)?)?;
        files.push(path);
    }
    write_file("src/lib.rs", &library)?;
    write_file("Cargo.toml", &manifest(shape))?;
    // The crate uses the same versions of dependencies as the workspace.
    fs::copy(root.join("Cargo.lock"), crate_folder.join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock: {error}"))?;
    if shape != Shape::Shipped {
        format(root, &crate_folder)?;
    }
    for path in files {
        let text = fs::read_to_string(crate_folder.join(&path)).map_err(|error| format!("{path}: {error}"))?;
        size.lines += text.lines().count();
        size.bytes += text.len();
    }
    Ok(size)
}

/// Returns the file of a service version. The text around the types is the same in all shapes.
fn service(shape: Shape, module: Module) -> Result<String, String> {
    if shape == Shape::Shipped {
        return generate::text(&module, &Position::Older);
    }
    let items = text::items(shape, &module);
    let rest = Module { operations: Vec::new(), structs: Vec::new(), waiters: Vec::new(), ..module };
    Ok(generate::text(&rest, &Position::Older)? + &items)
}

/// Returns the manifest. All shapes have the same dependencies, therefore cargo builds them only once.
fn manifest(shape: Shape) -> String {
    format!(
        "[package]\nname = \"shape-{}\"\nedition = \"2024\"\n\n[features]\nunstable-registry = []\n\n[dependencies]\n\
         cumulo-core = {{ path = \"../../../crates/core\", default-features = false, features = [\"serde\"] }}\n\
         cumulo-tencent = {{ path = \"../../../crates/tencent\", default-features = false }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\n[workspace]\n",
        shape.name()
    )
}

fn format(root: &Path, crate_folder: &Path) -> Result<(), String> {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024", "--config-path"]).arg(root).arg(crate_folder.join("src/lib.rs"));
    let output = rustfmt.output().map_err(|error| format!("rustfmt: {error}"))?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}
