//! `generated/mod.rs` of a provider crate.

use cumulo_spec::Provider;
use quote::quote;

use super::super::{
    ident::Ident,
    print::{File, Item},
};

/// A service of the provider.
pub struct Service<'a> {
    pub module: Ident,
    /// The cargo feature that enables it.
    pub feature: &'a str,
    /// Modules of the versions other than the default version.
    pub older: Vec<Ident>,
}

/// Returns the protocol facts of the provider, and a module for each service. The `cfg` is on the `mod` line, so that
/// rustc does not open the file of a disabled service.
pub fn file(provider: Option<&Provider>, services: &[Service<'_>]) -> File {
    let mut items: Vec<Item> = provider.into_iter().flat_map(facts).collect();
    let modules = services.iter().map(|Service { module, feature, .. }| {
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    items.push(Item::rust(quote! { #(#modules)* }));
    items.push(registry(services));
    let attributes = quote! {
        #![doc = " The services."]
        #![allow(deprecated, reason = "structs that the provider has deprecated also have tables")]
        #![allow(missing_docs, reason = "setters, and fields of which no fact says more than name and type")]
    };
    File { attributes, items }
}

fn facts(provider: &Provider) -> [Item; 3] {
    let Provider {
        domain,
        throttle_codes,
        not_throttle_codes,
        fault_codes,
        auth_codes,
        clock_codes,
        expired_codes,
        ..
    } = provider;
    [
        Item::rust(quote! { use cumulo_core::Codes; }),
        Item::rust(quote! {
            /// Domain of the hosts that the endpoint rule makes.
            pub(crate) const DOMAIN: &str = #domain;
        }),
        Item::rust(quote! {
            /// Meaning of the provider's error codes.
            pub(crate) const CODES: Codes = Codes {
                throttle: &[#(#throttle_codes),*],
                not_throttle: &[#(#not_throttle_codes),*],
                fault: &[#(#fault_codes),*],
                auth: &[#(#auth_codes),*],
                clock: &[#(#clock_codes),*],
                expired: &[#(#expired_codes),*],
            };
        }),
    ]
}

/// Returns the operations of the services that are compiled in, the default version of a service first.
fn registry(services: &[Service<'_>]) -> Item {
    let entries = services.iter().flat_map(|Service { module, feature, older }| {
        let default = quote! { #[cfg(feature = #feature)] #module::OPERATIONS };
        let older =
            older.iter().map(move |version| quote! { #[cfg(feature = #feature)] #module::#version::OPERATIONS });
        std::iter::once(default).chain(older)
    });
    Item::rust(quote! {
        /// All operations of the services that are compiled in, for tools that work on the tables.
        #[cfg(feature = "unstable-registry")]
        pub const OPERATIONS: &[&[cumulo_core::Registered]] = &[#(#entries),*];
    })
}
