//! Formats tokens as text. Only this module depends on the line width.
//!
//! prettyplease prints ordinary items. [`Table`] prints the table macros of a file, because every Rust formatter
//! leaves the body of a macro unchanged. Doc lines are wrapped here in both cases.

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
    /// Documentation and inner attributes of the module.
    pub attributes: TokenStream,
    pub items: Vec<Item>,
}

/// A part of a file.
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

/// Returns the text of a file.
///
/// # Errors
/// Fails if the tokens of an item are not valid Rust, which is an error in a template.
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

/// Returns the text of ordinary items.
fn rust(tokens: TokenStream) -> Result<String, String> {
    let file = syn::parse2(tokens.clone()).map_err(|error| format!("invalid Rust: {error}: {tokens}"))?;
    Ok(docs::wrapped(&prettyplease::unparse(&file)))
}
