//! The facts that all operations of a service share.

use std::collections::BTreeMap;

use cumulo_spec::EndpointRule;
use proc_macro2::TokenStream;
use quote::quote;

use super::super::{ir::Module, print::Item};

/// Returns the statics `SERVICE` and, if the spec has endpoints, `ENDPOINTS`.
pub fn items(module: &Module) -> Vec<Item> {
    let Module { service, version, code, endpoint, .. } = module;
    let endpoints = if endpoint.is_empty() { quote!(Endpoints::NONE) } else { quote!(ENDPOINTS) };
    let table = (!endpoint.is_empty()).then(|| {
        let (regions, vpc, global) = (hosts(&endpoint.regions), hosts(&endpoint.vpc), &endpoint.global);
        let rule = rule(&endpoint.rule);
        quote! {
            static ENDPOINTS: Endpoints<'_> = Endpoints::new(#regions, #vpc, #global, #rule);
        }
    });
    let service = quote! {
        static SERVICE: Service<'_> = Service::new(#service, #version, #code, &#endpoints);
    };
    table.into_iter().chain([service]).map(Item::Rust).collect()
}

/// Returns the hosts by region.
fn hosts(hosts: &BTreeMap<String, String>) -> TokenStream {
    let entries = hosts.iter().map(|(region, host)| quote!((#region, #host)));
    quote!(&[#(#entries),*])
}

fn rule(rule: &EndpointRule) -> TokenStream {
    match rule {
        EndpointRule::Unknown => quote!(Rule::Unknown),
        EndpointRule::Regional => quote!(Rule::Regional),
        EndpointRule::Central => quote!(Rule::Central),
        EndpointRule::Account(form) => quote!(Rule::Account(#form)),
    }
}
