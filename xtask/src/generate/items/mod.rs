//! Templates: each item of a service's file has the same form here as in the file.

mod codes;
mod module;
mod operation;
pub mod provider;
mod service;
mod structure;
mod types;
mod waiters;

use quote::quote;

use super::{
    ir::{Module, Position},
    print::{File, Item},
};

/// Returns the file of a service version.
pub fn file(module: &Module, position: &Position) -> File {
    let mut items = vec![Item::rust(quote! { use cumulo_core::__private::generated::*; })];
    if let Position::Default(older) = position
        && !older.is_empty()
    {
        items.push(Item::rust(quote! { #(pub mod #older;)* }));
    }
    items.extend(service::items(module));
    for operation in &module.operations {
        items.extend(operation::items(operation));
        let structs = operation.structs.iter().filter_map(|index| module.structs.get(*index));
        items.extend(structs.flat_map(structure::items));
    }
    items.extend(waiters::item(&module.waiters));
    items.extend(codes::item(&module.errors));
    items.push(operation::registry(&module.operations));
    File { attributes: module::docs(module, position), items }
}
