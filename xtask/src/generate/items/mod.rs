//! Templates: each item of a service's file reads here as it does in the file.

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
    ir::{Module, Place},
    print::{File, Item},
};

/// The file of a service version.
pub fn file(module: &Module, place: &Place) -> File {
    let mut items = vec![Item::rust(quote! { use cumulo_core::__private::generated::*; })];
    if let Place::Default(older) = place
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
    File { attributes: module::docs(module, place), items }
}
