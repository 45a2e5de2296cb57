//! From tokens to formatted text: the only place that knows line widths.
//!
//! Ordinary items go through prettyplease, a file's table macros through [`Table`], because a macro's body is opaque to
//! every Rust formatter. Doc lines are wrapped here in both.

mod docs;
mod table;
mod tokens;
mod width;

use proc_macro2::TokenStream;
use quote::ToTokens;

pub use docs::{documented, is_list_mark, is_number_mark};
pub use table::{Entry, Table};

/// Third line of every generated file, after its documentation.
pub const HEADER: &str =
    "// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.\n";

/// A generated file.
#[derive(Default)]
pub struct File {
    /// Documentation of the module and inner attributes.
    pub attributes: TokenStream,
    pub items: Vec<Item>,
}

/// What a file consists of.
pub enum Item {
    /// Items of Rust, on consecutive lines.
    Rust(TokenStream),
    /// A macro call.
    Table(Table),
    /// A macro call that belongs to the item before it: no empty line separates them.
    Attached(Table),
}

impl Item {
    pub fn rust(tokens: impl ToTokens) -> Self {
        Self::Rust(tokens.into_token_stream())
    }
}

/// The text of a file.
///
/// # Errors
/// The tokens of an item are not Rust: a fault of a template.
pub fn file(file: File) -> Result<String, String> {
    let mut out = String::new();
    let head = rust(file.attributes)?;
    let (docs, attributes): (Vec<&str>, Vec<&str>) = head.lines().partition(|line| line.starts_with("//!"));
    for line in docs.iter().chain([&HEADER.trim_end()]).chain(&attributes) {
        out.push_str(line);
        out.push('\n');
    }
    for item in file.items {
        match item {
            Item::Rust(tokens) => {
                out.push('\n');
                out.push_str(&rust(tokens)?);
            }
            Item::Table(table) => {
                out.push('\n');
                table.print(&mut out);
            }
            Item::Attached(table) => table.print(&mut out),
        }
    }
    Ok(out)
}

/// Ordinary items.
fn rust(tokens: TokenStream) -> Result<String, String> {
    let file = syn::parse2(tokens.clone()).map_err(|error| format!("not Rust: {error}: {tokens}"))?;
    Ok(docs::wrapped(&prettyplease::unparse(&file)))
}
