//! `cargo xtask specs`: reads and checks all specs, and prints a summary.

use std::path::Path;

use super::{load::load, merged::Merged};

/// Reads and checks all specs. Prints one line per spec, or all errors.
pub fn run(specs: &Path) -> Result<(), String> {
    match load(specs) {
        Ok(merged) => {
            for Merged { spec, .. } in &merged {
                let fields: usize = spec.structs.values().map(Vec::len).sum();
                let secrets = spec.structs.values().flatten().filter(|field| field.secret == Some(true)).count();
                let pages = spec.operations.values().filter(|operation| operation.pages.is_some()).count();
                println!(
                    "{}/{}/{}: {} operations ({pages} paged), {} structs, {fields} fields ({secrets} secret), {} error codes",
                    spec.provider,
                    spec.service,
                    spec.version,
                    spec.operations.len(),
                    spec.structs.len(),
                    spec.errors.len(),
                );
            }
            Ok(())
        }
        Err(errors) => {
            for error in &errors {
                eprintln!("{error}");
            }
            Err(format!("{} errors", errors.len()))
        }
    }
}
