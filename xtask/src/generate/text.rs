//! A service version as text.

use super::{ident::Ident, ir::Module, items, print};

/// The file of a service version. `versions` are the modules of its other versions, which the file declares.
///
/// # Errors
/// A template made what is not Rust.
pub fn file(module: &Module, versions: &[Ident]) -> Result<String, String> {
    print::file(items::file(module, versions))
}
