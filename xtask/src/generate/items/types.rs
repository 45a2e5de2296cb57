//! Types and marks as tokens.

use cumulo_spec::{Location, Style};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::super::ir::{Member, Type};

impl ToTokens for Type {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Self::String => quote!(String),
            Self::Secret => quote!(Secret),
            Self::Bytes => quote!(Bytes),
            Self::I64 => quote!(i64),
            Self::F64 => quote!(f64),
            Self::Bool => quote!(bool),
            Self::Value => quote!(Value),
            Self::List(inner) => quote!(Vec<#inner>),
            Self::Map(inner) => quote!(BTreeMap<String, #inner>),
            Self::Struct(name) => quote!(#name),
            Self::Boxed(name) => quote!(Box<#name>),
        });
    }
}

/// Returns the type of the field as the struct declares it.
pub fn declared(member: &Member) -> TokenStream {
    let ty = &member.ty;
    if member.optional { quote!(Option<#ty>) } else { quote!(#ty) }
}

pub fn location(location: Option<Location>) -> TokenStream {
    match location {
        None => quote!(Location::Default),
        Some(Location::Query) => quote!(Location::Query),
        Some(Location::Body) => quote!(Location::Body),
        Some(Location::Path) => quote!(Location::Path),
        Some(Location::Header) => quote!(Location::Header),
        Some(Location::WholeBody) => quote!(Location::WholeBody),
        Some(Location::Host) => quote!(Location::Host),
    }
}

pub fn style(style: Option<Style>) -> TokenStream {
    match style {
        None => quote!(Style::None),
        Some(Style::Json) => quote!(Style::Json),
        Some(Style::Simple) => quote!(Style::Simple),
    }
}
