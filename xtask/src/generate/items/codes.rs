//! Error codes.

use quote::quote;

use super::super::{
    ir::ErrorConst,
    print::{Item, Table},
};

/// The module `codes`, by a macro, if the service has any.
pub fn item(errors: &[ErrorConst]) -> Option<Item> {
    let rows = errors.iter().map(|ErrorConst { name, code, docs }| (docs.clone(), quote!(#name #code)));
    (!errors.is_empty()).then(|| Item::Table(Table::documented_list("codes", rows)))
}
