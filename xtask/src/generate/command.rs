//! `cargo xtask generate` and `cargo xtask check`.

use std::path::Path;

use super::{generate as make, sync};

/// Writes everything, or one provider or service; prints what was touched.
///
/// # Errors
/// What is wrong with the specs or the disk.
pub fn generate(arguments: &[String], root: &Path) -> Result<(), String> {
    let only = match arguments {
        [] => None,
        [only] => Some(only.as_str()),
        _ => return Err("generate takes one <provider> or <provider>/<service> at most".into()),
    };
    let touched = sync::write(root, &make(root, only)?).map_err(|error| error.to_string())?;
    for path in &touched {
        println!("wrote {}", path.display());
    }
    if touched.is_empty() {
        println!("nothing to write: all is as the specs say");
    }
    Ok(())
}

/// Prints what differs from what the specs say.
///
/// # Errors
/// Something differs, or the specs or the disk have a fault.
pub fn check(root: &Path) -> Result<(), String> {
    let report = sync::check(root, &make(root, None)?).map_err(|error| error.to_string())?;
    if report.is_empty() {
        println!("all generated files are as the specs say");
        return Ok(());
    }
    Err(format!("{report}\nthe generated files differ from the specs: run `cargo xtask generate`"))
}
