//! A service version as text.

use super::{
    ir::{Module, Place},
    items, print,
};

/// The file of a service version.
///
/// # Errors
/// A template made what is not Rust.
pub fn file(module: &Module, place: &Place) -> Result<String, String> {
    print::file(items::file(module, place))
}
