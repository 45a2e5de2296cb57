//! The facts of an operation, which `#[operation(…)]` sets.

use proc_macro2::Span;
use syn::{DeriveInput, Error, LitStr, Result, Type, spanned::Spanned};

use crate::{
    attribute::{self, Errors, missing},
    field::Location,
    provider::{Case, Provider},
    structure::Struct,
};

/// An operation, in the form that the template uses.
pub(crate) struct Operation {
    pub(crate) input: Struct,
    pub(crate) service: LitStr,
    pub(crate) version: LitStr,
    pub(crate) action: LitStr,
    pub(crate) output: Type,
    pub(crate) method: Option<LitStr>,
    pub(crate) path: Option<LitStr>,
    pub(crate) body: Option<Body>,
    pub(crate) code: Option<LitStr>,
    pub(crate) endpoint: Option<Rule>,
    pub(crate) global: Option<LitStr>,
    pub(crate) host: Option<LitStr>,
    pub(crate) read_only: Option<bool>,
    pub(crate) rate: Option<u32>,
    pub(crate) unsigned: bool,
    /// Marker type of the provider, if it is not the marker type of the provider crate.
    pub(crate) api: Option<Type>,
}

/// Encoding of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Json,
    Multipart,
    Stream,
    Bytes,
}

/// Rule that derives the host from service and region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    Regional,
    Central,
}

const KEYS: &[&str] = &[
    "service",
    "version",
    "output",
    "action",
    "method",
    "path",
    "body",
    "code",
    "endpoint",
    "global",
    "host",
    "read_only",
    "rate",
    "unsigned",
    "rename_all",
    "api",
    "crate",
];
const BODIES: &[(&str, Body)] =
    &[("json", Body::Json), ("multipart", Body::Multipart), ("stream", Body::Stream), ("bytes", Body::Bytes)];
const RULES: &[(&str, Rule)] = &[("regional", Rule::Regional), ("central", Rule::Central)];
const METHODS: [&str; 6] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"];

impl Operation {
    /// Reads a struct with `#[operation(…)]`.
    pub(crate) fn read(input: &DeriveInput, provider: Provider) -> Result<Self> {
        let mut errors = Errors::default();
        let (mut service, mut version, mut action, mut output) = (None, None, None, None);
        let (mut method, mut path, mut body, mut code) = (None, None, None, None);
        let (mut endpoint, mut global, mut host) = (None, None, None);
        let (mut read_only, mut rate, mut unsigned) = (None, None, None);
        let (mut case, mut api, mut root) = (None, None, None);
        let keys = attribute::read(
            &input.attrs,
            "operation",
            |key| match &*key.name.to_string() {
                "service" => key.text().and_then(|value| key.once(&mut service, value)),
                "version" => key.text().and_then(|value| key.once(&mut version, value)),
                "output" => key.parsed().and_then(|value| key.once(&mut output, value)),
                "action" => key.text().and_then(|value| key.once(&mut action, value)),
                "method" => key.text().and_then(|value| key.once(&mut method, value)),
                "path" => key.text().and_then(|value| key.once(&mut path, value)),
                "body" => key.choice(BODIES).and_then(|value| key.once(&mut body, value)),
                "code" => key.text().and_then(|value| key.once(&mut code, value)),
                "endpoint" => key.choice(RULES).and_then(|value| key.once(&mut endpoint, value)),
                "global" => key.text().and_then(|value| key.once(&mut global, value)),
                "host" => key.text().and_then(|value| key.once(&mut host, value)),
                "read_only" => key.switch().and_then(|value| key.once(&mut read_only, value)),
                "rate" => key.number().and_then(|value| key.once(&mut rate, value)),
                "unsigned" => key.switch().and_then(|value| key.once(&mut unsigned, value)),
                "rename_all" => key.choice(Case::NAMES).and_then(|value| key.once(&mut case, value)),
                "api" => key.parsed().and_then(|value| key.once(&mut api, value)),
                "crate" => key.parsed().and_then(|value| key.once(&mut root, value)),
                _ => Err(key.unknown("operation", KEYS)),
            },
            |text| Err(Error::new(text.span(), "expected a key: `service = \"…\"`")),
        );
        let complete = errors.keep(keys).is_some();
        let root = root.unwrap_or_else(|| provider.path());
        let structure = Struct::read(input, root, case.unwrap_or(provider.case()), true, &mut errors);
        let structure = errors.keep(structure);

        // If an attribute has an error, the keys after the error are not read. Errors about missing keys would be
        // misleading.
        let span = attribute_span(input);
        let mut require = |is_missing: bool, example: &str| {
            if complete && is_missing {
                errors.push(missing(span, "operation", example));
            }
        };
        require(service.is_none(), "service = \"redis\"");
        require(version.is_none(), "version = \"2018-04-12\"");
        require(output.is_none(), "output = SomeOutput");
        require(provider == Provider::Other && api.is_none(), "api = SomeProvider");
        let (Some(mut structure), Some(service), Some(version), Some(output)) = (structure, service, version, output)
        else {
            errors.finish()?;
            return Err(Error::new(span, "the operation cannot be read"));
        };

        if let Some(method) = method.as_ref().filter(|method: &&LitStr| !METHODS.contains(&&*method.value())) {
            errors.push(Error::new(
                method.span(),
                format!("unknown method `{}`: expected one of `{}`", method.value(), METHODS.join("`, `")),
            ));
        }
        if let Some(host) = global.as_ref().filter(|host: &&LitStr| !is_host(&host.value())) {
            errors.push(Error::new(host.span(), "expected a host name, without scheme and path"));
        }
        check_path(path.as_ref(), &mut structure, &mut errors);
        errors.finish()?;
        Ok(Self {
            action: action.unwrap_or_else(|| LitStr::new(&structure.ident.to_string(), structure.ident.span())),
            input: structure,
            service,
            version,
            output,
            method,
            path,
            body,
            code,
            endpoint,
            global,
            host,
            read_only,
            rate,
            unsigned: unsigned.unwrap_or_default(),
            api,
        })
    }
}

/// Returns the span for errors about the attribute: the attribute or, if it is missing, the name of the struct.
fn attribute_span(input: &DeriveInput) -> Span {
    let attribute = input.attrs.iter().find(|attribute| attribute.path().is_ident("operation"));
    attribute.map_or_else(|| input.ident.span(), |attribute| attribute.path().span())
}

fn is_host(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte))
}

/// Checks that each label of the path has a field, and sets the location of these fields.
fn check_path(path: Option<&LitStr>, structure: &mut Struct, errors: &mut Errors) {
    let text = path.map(LitStr::value).unwrap_or_default();
    let labels: Vec<&str> = text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    if let Some(path) = path {
        if !text.starts_with('/') || text.contains(['?', '#']) {
            errors.push(Error::new(path.span(), "a path must start with `/` and must not have a query"));
        }
        for label in &labels {
            if !structure.fields.iter().any(|field| field.wire.value() == *label) {
                let message = format!(
                    "no field fills the label `{{{label}}}`: add a field with `#[field(\"{label}\", required)]`"
                );
                errors.push(Error::new(path.span(), message));
            }
        }
    }
    for field in &mut structure.fields {
        let is_label = labels.contains(&&*field.wire.value());
        match field.location {
            None if is_label => field.location = Some(Location::Path),
            Some(Location::Path) if !is_label => {
                let message = format!("the path has no label `{{{}}}`", field.wire.value());
                errors.push(Error::new(field.wire.span(), message));
            }
            Some(location) if is_label && location != Location::Path => {
                errors.push(Error::new(field.wire.span(), "the field fills a label of the path: remove its location"));
            }
            _ => {}
        }
        if is_label && !field.required {
            errors.push(Error::new(field.ident.span(), "a field that fills a label of the path must be `required`"));
        }
    }
}
