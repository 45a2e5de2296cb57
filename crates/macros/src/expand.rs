//! Templates of the generated code.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{DeriveInput, Result, spanned::Spanned};

use crate::{
    field::{Field, Location, Style},
    operation::{Body, Operation, Rule},
    provider::Provider,
    structure::Struct,
};

/// Expands `#[derive(Model)]`.
pub(crate) fn model(input: &DeriveInput, provider: Provider) -> Result<TokenStream> {
    let structure = Struct::model(input, provider)?;
    let (model, setters) = (table(&structure), setters(&structure));
    Ok(quote! { #model #setters })
}

/// Expands `#[derive(Operation)]`.
pub(crate) fn operation(input: &DeriveInput, provider: Provider) -> Result<TokenStream> {
    let operation = Operation::read(input, provider)?;
    let (model, setters, facts) = (table(&operation.input), setters(&operation.input), facts(&operation));
    Ok(quote! { #model #setters #facts })
}

/// Generates the traits `Model` and `Debug`, and the serde implementations.
fn table(structure: &Struct) -> TokenStream {
    let Struct { ident, fields, root, .. } = structure;
    let support = quote!(#root::__derive);
    let names = fields.iter().map(|field| &field.wire);
    let marks = fields.iter().enumerate().filter_map(|(index, field)| mark(index, field, &support));
    // With this span, the compiler reports the error for an unsupported field type at the type itself.
    let arms = |borrow: TokenStream| -> TokenStream {
        let arms = fields.iter().enumerate().map(|(index, field)| {
            let (index, member) = (Literal::usize_unsuffixed(index), &field.ident);
            quote_spanned!(field.ty.span()=> #index => &#borrow self.#member,)
        });
        arms.collect()
    };
    let (shared, unique) = (arms(TokenStream::new()), arms(quote!(mut)));
    // Decoding starts from the default value. Without this check, a missing `Default` would be an error only with the
    // feature `serde`.
    let default = quote_spanned!(ident.span()=> <#ident as ::core::default::Default>::default);
    quote! {
        const _: fn() -> #ident = #default;
        #[automatically_derived]
        impl #support::Model for #ident {
            #[inline]
            fn table(&self) -> #support::Table<'_> {
                const MARKS: &[#support::Mark] = &[#(#marks),*];
                #support::Table::new(::core::stringify!(#ident), &[#(#names),*], MARKS)
            }
            #[inline]
            #[allow(unreachable_code, reason = "a struct without fields")]
            fn get(&self, index: usize) -> ::core::option::Option<&dyn #support::Field> {
                ::core::option::Option::Some(match index {
                    #shared
                    _ => return ::core::option::Option::None,
                })
            }
            #[inline]
            #[allow(unreachable_code, reason = "a struct without fields")]
            fn get_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn #support::Field> {
                ::core::option::Option::Some(match index {
                    #unique
                    _ => return ::core::option::Option::None,
                })
            }
        }
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #support::debug(self, f)
            }
        }
        #support::__serde! { #ident }
    }
}

/// Generates the mark of a field whose location or style is not the provider's default.
fn mark(index: usize, field: &Field, support: &TokenStream) -> Option<TokenStream> {
    if field.location.is_none() && field.style.is_none() {
        return None;
    }
    let index = Literal::usize_unsuffixed(index);
    let location = format_ident!(
        "{}",
        match field.location {
            None => "Default",
            Some(Location::Query) => "Query",
            Some(Location::Body) => "Body",
            Some(Location::Path) => "Path",
            Some(Location::Header) => "Header",
            Some(Location::WholeBody) => "WholeBody",
            Some(Location::Host) => "Host",
        }
    );
    let style = format_ident!(
        "{}",
        match field.style {
            None => "None",
            Some(Style::Json) => "Json",
            Some(Style::Simple) => "Simple",
        }
    );
    Some(quote!(#support::Mark::new(#index, #support::Location::#location, #support::Style::#style)))
}

/// Generates the constructor and the setters.
fn setters(structure: &Struct) -> Option<TokenStream> {
    let Struct { ident, vis, fields, setters, root } = structure;
    let support = quote!(#root::__derive);
    let parameters = fields.iter().filter(|field| field.required).map(|field| {
        let Field { ident, ty, .. } = field;
        quote!(#ident: impl #support::IntoValue<#ty>)
    });
    let values = fields.iter().map(|field| {
        let member = &field.ident;
        match field.required {
            true => quote!(#member: #support::IntoValue::into_value(#member)),
            false => quote!(#member: ::core::option::Option::None),
        }
    });
    let methods = fields.iter().filter_map(|field| {
        let (ty, docs, ident) = (field.optional()?, &field.docs, &field.ident);
        Some(quote! {
            #(#docs)*
            #vis fn #ident(mut self, value: impl #support::IntoValue<#ty>) -> Self {
                self.#ident = ::core::option::Option::Some(#support::IntoValue::into_value(value));
                self
            }
        })
    });
    setters.then(|| {
        quote! {
            #[automatically_derived]
            #[allow(dead_code, missing_docs, reason = "generated: a program may not need all of them")]
            #[allow(clippy::new_without_default, clippy::too_many_arguments)]
            impl #ident {
                #vis fn new(#(#parameters),*) -> Self {
                    Self { #(#values),* }
                }
                #(#methods)*
            }
        }
    })
}

/// Generates the trait `Operation`, with the facts of the service.
fn facts(operation: &Operation) -> TokenStream {
    let Operation { input: Struct { ident, root, .. }, service, version, action, output, .. } = operation;
    let support = quote!(#root::__derive);
    let api = operation.api.as_ref().map_or_else(|| quote!(#root::Api), |api| quote!(#api));
    let code = operation.code.as_ref().unwrap_or(service);
    let global = operation.global.as_ref().map_or_else(|| quote!(""), |host| quote!(#host));
    let rule = match operation.endpoint {
        None => quote!(Unknown),
        Some(Rule::Regional) => quote!(Regional),
        Some(Rule::Central) => quote!(Central),
    };
    let changes = changes(operation, &support);
    quote! {
        const _: () = {
            static ENDPOINTS: #support::Endpoints<'static> =
                #support::Endpoints::new(&[], &[], #global, #support::Rule::#rule);
            static SERVICE: #support::Service<'static> =
                #support::Service::new(#service, #version, #code, &ENDPOINTS);

            #[automatically_derived]
            impl #support::Operation for #ident {
                type Api = #api;
                type Output = #output;
                const INFO: &'static #support::OperationInfo<'static> =
                    &#support::OperationInfo::new(&SERVICE, #action)#changes;
            }
        };
    }
}

/// Generates the facts that differ from the defaults.
fn changes(operation: &Operation, support: &TokenStream) -> TokenStream {
    let method = operation.method.iter();
    let path = operation.path.iter();
    let body = operation.body.iter().map(|body| match body {
        Body::Json => quote!(Json),
        Body::Multipart => quote!(Multipart),
        Body::Stream => quote!(Stream),
        Body::Bytes => quote!(Bytes),
    });
    let host = operation.host.iter();
    let read_only = operation.read_only.iter();
    let rate = operation.rate.iter();
    let unsigned = operation.unsigned.then(|| quote!(.unsigned(true)));
    quote! {
        #(.method(#method))*
        #(.path(#path))*
        #(.body(#support::BodyStyle::#body))*
        #(.host(::core::option::Option::Some(#host)))*
        #(.read_only(::core::option::Option::Some(#read_only)))*
        #(.rate(::core::option::Option::Some(#rate)))*
        #unsigned
    }
}

#[cfg(test)]
mod tests;
