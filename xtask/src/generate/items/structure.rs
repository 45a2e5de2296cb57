//! Structs and their tables.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    super::{
        ir::{Member, POSITIONAL, Struct},
        print::{Item, Table, documented},
    },
    types,
};

/// Returns a struct other than the input of an operation, and its table.
pub fn items(item: &Struct) -> Vec<Item> {
    let name = &item.name;
    let mut items = vec![Item::Rust(declaration(item, false))];
    let table = if item.input {
        let required = item.at(&item.constructor);
        items.extend(arguments(item, &required));
        let constructor = constructor(item, &required);
        Table::new("input").piece(quote!(#name #constructor)).fill(rows(item, |member| member.optional))
    } else {
        Table::new("model").piece(quote!(#name)).fill(rows(item, |_| true)).lines(marks(item))
    };
    items.push(Item::Attached(table));
    items
}

/// Returns the declaration of a struct.
pub fn declaration(item: &Struct, deprecated: bool) -> TokenStream {
    let Struct { name, docs, members, .. } = item;
    let docs = documented(docs);
    let deprecated = deprecated.then(|| quote!(#[deprecated = "deprecated by the provider"]));
    let members = members.iter().map(|member| {
        let (docs, name, ty) = (documented(&member.docs), &member.name, types::declared(member));
        quote!(#docs pub #name: #ty)
    });
    quote! {
        #docs
        #deprecated
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name { #(#members),* }
    }
}

/// Returns the struct of arguments, for a constructor with many arguments.
pub fn arguments(item: &Struct, required: &[&Member]) -> Option<Item> {
    let Struct { name, arguments_name, .. } = item;
    let docs = format!(" Arguments of [`{name}::new`].");
    let members = required.iter().map(|member| {
        let (name, ty) = (&member.name, &member.ty);
        quote!(pub #name: #ty)
    });
    (required.len() > POSITIONAL).then(|| {
        Item::rust(quote! {
            #[doc = #docs]
            pub struct #arguments_name { #(#members),* }
        })
    })
}

/// Returns the constructor in the form of the table macro: its arguments, or the struct of its arguments.
pub fn constructor(item: &Struct, required: &[&Member]) -> TokenStream {
    let names = required.iter().map(|member| &member.name);
    if required.len() > POSITIONAL {
        let arguments_name = &item.arguments_name;
        return quote!({ #arguments_name: #(#names),* });
    }
    let types = required.iter().map(|member| &member.ty);
    quote!((#(#names: #types),*))
}

/// Returns the fields with their indexes and wire names, and the types of fields with setters.
pub fn rows(item: &Struct, setter: fn(&Member) -> bool) -> impl Iterator<Item = TokenStream> {
    item.members.iter().enumerate().map(move |(index, member)| {
        let (index, wire, name, ty) = (Literal::usize_unsuffixed(index), &member.wire, &member.name, &member.ty);
        if setter(member) { quote!(#index #wire #name: #ty) } else { quote!(#index #wire #name) }
    })
}

/// Returns the fields whose encoding differs from the provider's default.
pub fn marks(item: &Struct) -> impl Iterator<Item = TokenStream> {
    let marked = |member: &Member| member.location.is_some() || member.style.is_some();
    item.members.iter().enumerate().filter(move |(_, member)| marked(member)).map(|(index, member)| {
        let index = Literal::usize_unsuffixed(index);
        let (location, style) = (types::location(member.location), types::style(member.style));
        quote!(Mark::new(#index, #location, #style))
    })
}
