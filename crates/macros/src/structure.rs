//! A struct with named fields.

use syn::{Data, DeriveInput, Error, Fields, Ident, Path, Result, Visibility};

use crate::{
    attribute::{self, Errors},
    field::Field,
    provider::{Case, Provider},
};

/// A struct, in the form that the templates use.
pub(crate) struct Struct {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) fields: Vec<Field>,
    /// Whether the struct has a constructor and setters.
    pub(crate) setters: bool,
    /// Path of the provider crate.
    pub(crate) root: Path,
}

impl Struct {
    /// Reads the fields. Errors in the fields are added to `errors`.
    ///
    /// # Errors
    /// The type is not a struct with named fields, or it has generic parameters.
    pub(crate) fn read(
        input: &DeriveInput,
        root: Path,
        case: Case,
        setters: bool,
        errors: &mut Errors,
    ) -> Result<Self> {
        let Data::Struct(data) = &input.data else {
            return Err(Error::new(input.ident.span(), "the macro accepts only structs with named fields"));
        };
        let named = match &data.fields {
            Fields::Named(named) => Some(&named.named),
            Fields::Unit => None,
            Fields::Unnamed(fields) => {
                return Err(Error::new_spanned(fields, "the fields must have names, which become the wire names"));
            }
        };
        if !input.generics.params.is_empty() {
            return Err(Error::new_spanned(&input.generics, "the struct cannot have generic parameters"));
        }
        let mut fields = Vec::new();
        for field in named.into_iter().flatten() {
            let Some(ident) = &field.ident else { continue };
            let field = Field::read(field, ident, case, errors);
            if setters {
                errors.keep(field.check_optional());
                if ident == "new" && !field.required {
                    errors.push(Error::new(
                        ident.span(),
                        "a setter with this name would conflict with the constructor: rename the field",
                    ));
                }
            } else if field.required {
                errors.push(Error::new(ident.span(), "`required` requires a constructor: add `#[model(setters)]`"));
            }
            fields.push(field);
        }
        check_names(&fields, errors);
        Ok(Self { ident: input.ident.clone(), vis: input.vis.clone(), fields, setters, root })
    }

    /// Reads a struct with `#[model(…)]`.
    pub(crate) fn model(input: &DeriveInput, provider: Provider) -> Result<Self> {
        const KEYS: &[&str] = &["setters", "rename_all", "crate"];
        let mut errors = Errors::default();
        let (mut setters, mut case, mut root) = (None, None, None);
        let keys = attribute::read(
            &input.attrs,
            "model",
            |key| match &*key.name.to_string() {
                "setters" => key.word().and_then(|()| key.once(&mut setters, ())),
                "rename_all" => key.choice(Case::NAMES).and_then(|value| key.once(&mut case, value)),
                "crate" => key.parsed().and_then(|value| key.once(&mut root, value)),
                _ => Err(key.unknown("model", KEYS)),
            },
            |text| Err(Error::new(text.span(), format!("expected one of `{}`", KEYS.join("`, `")))),
        );
        errors.keep(keys);
        let root = root.unwrap_or_else(|| provider.path());
        let read = Self::read(input, root, case.unwrap_or(provider.case()), setters.is_some(), &mut errors);
        let read = errors.keep(read);
        errors.finish()?;
        read.ok_or_else(|| Error::new(input.ident.span(), "the struct cannot be read"))
    }
}

/// Checks that the names of the fields are unique, and that a field with `rest` is last.
fn check_names(fields: &[Field], errors: &mut Errors) {
    for (index, field) in fields.iter().enumerate() {
        let wire = field.wire.value();
        let duplicate =
            fields.iter().take(index).find(|other| !field.rest && !other.rest && other.wire.value() == wire);
        if let Some(first) = duplicate {
            let message = format!("`{}` and `{}` have the same wire name: `{wire}`", first.ident, field.ident);
            errors.push(Error::new(field.wire.span(), message));
        }
        if field.rest && index + 1 < fields.len() {
            errors.push(Error::new(field.ident.span(), "a field with `rest` must be the last field"));
        }
    }
}
