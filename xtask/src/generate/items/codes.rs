//! Error codes.

use quote::quote;

use super::super::{
    ir::ErrorConst,
    print::{Item, Table},
};

/// Returns the module `codes` as a macro call. `None`: the service has no error codes.
pub fn item(errors: &[ErrorConst]) -> Option<Item> {
    let rows = errors.iter().map(|ErrorConst { name, code, docs }| (docs.clone(), quote!(#name #code)));
    (!errors.is_empty()).then(|| Item::Table(Table::documented_list("codes", rows)))
}
