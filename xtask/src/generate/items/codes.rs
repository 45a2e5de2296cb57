//! Error codes.

use quote::quote;

use super::super::{
    ir::ErrorConst,
    print::{Item, documented},
};

/// The module `codes`, if the service has any.
pub fn item(errors: &[ErrorConst]) -> Option<Item> {
    let constants = errors.iter().map(|error| {
        let ErrorConst { name, code, docs } = error;
        let docs = documented(docs);
        quote! { #docs pub const #name: &str = #code; }
    });
    (!errors.is_empty()).then(|| {
        Item::rust(quote! {
            /// Error codes of the service: compare with `Error::code`.
            pub mod codes { #(#constants)* }
        })
    })
}
