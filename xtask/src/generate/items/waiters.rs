//! Named waiters.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{
    ir::{Argument, Waiter},
    print::{Entry, Item, Table},
};

/// Returns the module `waiters` as a macro call. `None`: the service has no waiters.
pub fn item(waiters: &[Waiter]) -> Option<Item> {
    (!waiters.is_empty()).then(|| Item::Table(Table::entries("waiters", waiters.iter().map(entry))))
}

fn entry(waiter: &Waiter) -> Entry {
    let Waiter { name, docs, operation, required, with, path, success, failure } = waiter;
    let arguments = required.iter().chain(with.iter().map(|(_, argument)| argument)).map(|argument| {
        let Argument { name, ty, .. } = argument;
        quote!(#name: #ty)
    });
    let required = required.iter().map(value);
    let with = with.iter().map(|(setter, argument)| {
        let value = value(argument);
        quote!(.#setter(#value))
    });
    let pieces = vec![
        quote!(fn #name(#(#arguments),*) -> #operation =),
        quote!(#operation::new(#(#required),*) #(#with)*,),
        quote!(#path [#(#success),*] [#(#failure),*];),
    ];
    Entry { docs: docs.clone(), pieces }
}

fn value(argument: &Argument) -> TokenStream {
    let name = &argument.name;
    if argument.listed { quote!([#name]) } else { quote!(#name) }
}
