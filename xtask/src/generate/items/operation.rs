//! Operations: input, table, paging, password rules.

use cumulo_spec::{Method, PasswordRule, Step};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    super::{
        ir::{Body, Operation, Output, Paged},
        print::{Item, Table},
    },
    structure,
};

/// Returns the items of an operation.
pub fn items(operation: &Operation) -> Vec<Item> {
    let input = &operation.input;
    let required = input.at(&operation.constructor);
    let (name, action, output_name) = (&input.name, &operation.action, &operation.output_name);
    let output = match &operation.output {
        Output::Empty => quote!(Empty),
        Output::Struct(name) => quote!(#name),
    };
    let constructor = structure::constructor(input, &required);
    let table = Table::new("operation")
        .piece(quote!(#name #constructor))
        .piece(quote!(#action -> #output))
        .fill(structure::rows(input, |member| member.optional))
        .lines(structure::marks(input))
        .piece(facts(operation));
    let mut items = vec![Item::Rust(structure::declaration(input, operation.deprecated))];
    items.extend(structure::arguments(input, &required));
    items.push(Item::Attached(table));
    items.extend(operation.paged.as_ref().map(|pages| paged(operation, pages)));
    if matches!(operation.output, Output::Empty) {
        let docs = format!(" Response of [`{name}`]: empty.");
        items.push(Item::rust(quote! {
            #[doc = #docs]
            pub type #output_name = Empty;
        }));
    }
    items.extend(validation(operation));
    items
}

/// Returns the facts that differ from those of most operations, in braces.
fn facts(operation: &Operation) -> TokenStream {
    let method = (operation.method != Method::Post).then(|| {
        let method = operation.method.as_str();
        quote!(method: #method,)
    });
    let path = (operation.path != "/").then(|| {
        let path = &operation.path;
        quote!(path: #path,)
    });
    let body = operation.body.map(|body| match body {
        Body::Json => quote!(body: BodyStyle::Json,),
        Body::Multipart => quote!(body: BodyStyle::Multipart,),
        Body::Stream => quote!(body: BodyStyle::Stream,),
        Body::Bytes => quote!(body: BodyStyle::Bytes,),
    });
    let host = (!operation.host.is_empty()).then(|| {
        let host = &operation.host;
        quote!(host: Some(#host),)
    });
    let unsigned = operation.unsigned.then(|| quote!(unsigned: true,));
    let no_reply = operation.no_reply.then(|| quote!(no_reply: true,));
    let read_only = operation.read_only.map(|read_only| quote!(read_only: Some(#read_only),));
    let rate = operation.rate.map(|rate| {
        let rate = Literal::u32_unsuffixed(rate);
        quote!(rate: Some(#rate),)
    });
    let facts = quote!(#method #path #body #host #unsigned #no_reply #read_only #rate);
    if facts.is_empty() { facts } else { quote!({ #facts }) }
}

/// Returns the paging of an operation.
fn paged(operation: &Operation, paged: &Paged) -> Item {
    let name = &operation.input.name;
    let Paged { item, input, items, members, next, total, more, .. } = paged;
    let step = match paged.step {
        Step::Offset => quote!(Offset),
        Step::Number => quote!(Number),
        Step::Token => quote!(Token),
    };
    let next = next.as_ref().map(|path| quote!(, next #path));
    let total = total.as_ref().map(|path| quote!(, total #path));
    let more = more.as_ref().map(|path| quote!(, more #path));
    Item::Attached(
        Table::new("paged")
            .piece(quote!(#name: #item =))
            .piece(quote!(#step #input, #items #(#members).* #next #total #more)),
    )
}

/// Returns the check of passwords, if the provider publishes a rule.
fn validation(operation: &Operation) -> Option<Item> {
    let name = &operation.input.name;
    let checks = operation.passwords.iter().filter_map(|(index, rule)| {
        let member = operation.input.members.get(*index)?;
        let field = &member.name;
        let value = if member.optional { quote!(self.#field.as_ref()) } else { quote!(Some(&self.#field)) };
        let PasswordRule { special, .. } = rule;
        let [min, max] = [rule.min, rule.max].map(Literal::u32_unsuffixed);
        let classes = Literal::u8_unsuffixed(rule.classes);
        Some(quote! { PasswordRule::new(#min, #max, #classes, #special).check(#value)?; })
    });
    (!operation.passwords.is_empty()).then(|| {
        Item::rust(quote! {
            impl #name {
                /// Checks passwords against the provider's published rule; nothing is sent.
                pub fn validate(&self) -> Result<(), PasswordViolation> {
                    #(#checks)*
                    Ok(())
                }
            }
        })
    })
}

/// Returns all operations as values, for tools that work on the tables.
pub fn registry(operations: &[Operation]) -> Item {
    let names = operations.iter().map(|operation| &operation.input.name);
    let table = Table::list("register", names.map(|name| quote!(#name)));
    Item::Table(table.attributes(quote!(#[cfg(feature = "unstable-registry")])))
}
