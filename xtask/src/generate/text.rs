//! Creates the text of a service version.

use super::{
    ir::{Module, Position},
    items, print,
};

/// Returns the text of a service version's file.
///
/// # Errors
/// Fails if the output of a template is not valid Rust.
pub fn file(module: &Module, position: &Position) -> Result<String, String> {
    print::file(items::file(module, position))
}
