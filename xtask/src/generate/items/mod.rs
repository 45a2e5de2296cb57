//! Templates: each item of a service's file reads here as it does in the file.

mod codes;
mod operation;
pub mod provider;
mod service;
mod structure;
mod types;
mod waiters;

use quote::quote;

use super::{
    ident::Ident,
    ir::Module,
    print::{File, Item},
};

/// The file of a service version. `versions` are the modules of its other versions, which the file declares.
pub fn file(module: &Module, versions: &[Ident]) -> File {
    let title = format!(" `{}` {}.", module.service, module.version);
    let mut items = vec![Item::rust(quote! { use cumulo_core::generated::*; })];
    if !versions.is_empty() {
        items.push(Item::rust(quote! { #(pub mod #versions;)* }));
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
    File { attributes: quote! { #![doc = #title] }, items }
}
