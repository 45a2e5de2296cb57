//! A field of a struct, with its attribute `#[field(…)]`.

use syn::{Attribute, Error, Ident, LitStr, Result, Type, ext::IdentExt};

use crate::{
    attribute::{self, Errors},
    provider::Case,
    types,
};

/// A field, in the form that the templates use.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// Doc comments, which are copied to the setter.
    pub(crate) docs: Vec<Attribute>,
    /// Wire name. Errors about the name are reported at its span. It is empty for [`rest`](Self::rest).
    pub(crate) wire: LitStr,
    /// Whether the field is a parameter of the constructor.
    pub(crate) required: bool,
    /// Whether the attribute was read without an error.
    complete: bool,
    /// Whether the entries of the field are sent as separate fields.
    pub(crate) rest: bool,
    pub(crate) location: Option<Location>,
    pub(crate) style: Option<Style>,
}

/// Part of the request that contains a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Query,
    Body,
    Path,
    Header,
    WholeBody,
    Host,
}

/// Encoding of a list or object into one string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Json,
    Simple,
}

const KEYS: &[&str] = &["required", "secret", "location", "style", "rest"];
const LOCATIONS: &[(&str, Location)] = &[
    ("query", Location::Query),
    ("body", Location::Body),
    ("path", Location::Path),
    ("header", Location::Header),
    ("whole_body", Location::WholeBody),
    ("host", Location::Host),
];
const STYLES: &[(&str, Style)] = &[("json", Style::Json), ("simple", Style::Simple)];

impl Field {
    /// Reads a named field. Errors are added to `errors`.
    pub(crate) fn read(field: &syn::Field, ident: &Ident, case: Case, errors: &mut Errors) -> Self {
        let (mut wire, mut location, mut style) = (None::<LitStr>, None, None);
        let (mut required, mut secret, mut rest) = (None, None, None);
        let keys = attribute::read(
            &field.attrs,
            "field",
            |key| match &*key.name.to_string() {
                "required" => key.word().and_then(|()| key.once(&mut required, ())),
                "secret" => key.word().and_then(|()| key.once(&mut secret, ())),
                "rest" => key.word().and_then(|()| key.once(&mut rest, ())),
                "location" => key.choice(LOCATIONS).and_then(|value| key.once(&mut location, value)),
                "style" => key.choice(STYLES).and_then(|value| key.once(&mut style, value)),
                _ => Err(key.unknown("field", KEYS)),
            },
            |text| match wire.replace(text.clone()) {
                _ if text.value().is_empty() => Err(Error::new(text.span(), "the wire name must not be empty")),
                None => Ok(()),
                Some(_) => Err(Error::new(text.span(), "the wire name is set twice")),
            },
        );
        let complete = errors.keep(keys).is_some();
        errors.keep(types::check(&field.ty));
        if secret.is_some() && !types::is_secret(&field.ty) {
            let message = "a secret field must have the type `Secret`, or an `Option`, list or map of it";
            errors.push(Error::new_spanned(&field.ty, message));
        }
        if let (Some(()), Some(wire)) = (rest, &wire) {
            errors.push(Error::new(wire.span(), "a field with `rest` must not have a wire name"));
        }
        let default = || {
            let name = if rest.is_some() { String::new() } else { case.wire_name(&ident.unraw().to_string()) };
            LitStr::new(&name, ident.span())
        };
        Self {
            ident: ident.clone(),
            ty: field.ty.clone(),
            docs: field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect(),
            wire: wire.unwrap_or_else(default),
            required: required.is_some(),
            complete,
            rest: rest.is_some(),
            location,
            style,
        }
    }

    /// Returns the `T` of a field with the type `Option<T>`.
    pub(crate) fn optional(&self) -> Option<&Type> {
        types::optional(&self.ty)
    }

    /// Checks that the field is either a parameter of the constructor or optional.
    pub(crate) fn check_optional(&self) -> Result<()> {
        match (self.required, self.optional()) {
            // `required` may be in the part of the attribute that was not read.
            _ if !self.complete => Ok(()),
            (true, Some(_)) => Err(Error::new_spanned(
                &self.ty,
                "a required field cannot be an `Option`: remove `required` or the `Option`",
            )),
            (false, None) => Err(Error::new_spanned(
                &self.ty,
                "the field is neither required nor optional: write `#[field(required)]`, or make the type an `Option`",
            )),
            _ => Ok(()),
        }
    }
}
