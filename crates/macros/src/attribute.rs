//! Reads attributes that are lists of keys, such as `#[operation(service = "redis", read_only)]`.

use proc_macro2::Span;
use syn::{
    Attribute, Error, Ident, LitBool, LitInt, LitStr, Result, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
};

/// The errors of one derive macro, which are reported together.
#[derive(Default)]
pub(crate) struct Errors(Option<Error>);

impl Errors {
    pub(crate) fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            errors => *errors = Some(error),
        }
    }

    /// Returns the value of a result, or adds its error to the errors.
    pub(crate) fn keep<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    pub(crate) fn finish(self) -> Result<()> {
        self.0.map_or(Ok(()), Err)
    }
}

/// A key of an attribute. Its value, if it has one, has not been read yet.
pub(crate) struct Key<'a> {
    pub(crate) name: Ident,
    stream: ParseStream<'a>,
}

/// Reads all attributes with this name. Calls `each` for every key, and `text` for every string without a key.
pub(crate) fn read(
    attributes: &[Attribute],
    name: &str,
    mut each: impl FnMut(&Key<'_>) -> Result<()>,
    mut text: impl FnMut(LitStr) -> Result<()>,
) -> Result<()> {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(name)) {
        let list = attribute.meta.require_list()?;
        let parse = |stream: ParseStream<'_>| {
            while !stream.is_empty() {
                if stream.peek(LitStr) {
                    text(stream.parse()?)?;
                } else {
                    // `crate` is a keyword.
                    each(&Key { name: stream.call(Ident::parse_any)?, stream })?;
                }
                if !stream.is_empty() {
                    stream.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        parse.parse2(list.tokens.clone())?;
    }
    Ok(())
}

impl Key<'_> {
    fn value<T: Parse>(&self, example: &str) -> Result<T> {
        let missing = || Error::new(self.name.span(), format!("`{0}` requires a value: `{0} = {example}`", self.name));
        if !self.stream.peek(Token![=]) {
            return Err(missing());
        }
        self.stream.parse::<Token![=]>()?;
        let span = self.stream.span();
        self.stream.parse().map_err(|_| Error::new(span, format!("expected `{} = {example}`", self.name)))
    }

    /// Reads a string that is not empty.
    pub(crate) fn text(&self) -> Result<LitStr> {
        let text: LitStr = self.value("\"…\"")?;
        if text.value().is_empty() {
            return Err(Error::new(text.span(), format!("`{}` must not be empty", self.name)));
        }
        Ok(text)
    }

    /// Reads a path or type.
    pub(crate) fn parsed<T: Parse>(&self) -> Result<T> {
        self.value("Name")
    }

    /// Reads a number.
    pub(crate) fn number(&self) -> Result<u32> {
        self.value::<LitInt>("20")?.base10_parse()
    }

    /// Reads a Boolean. Without a value, it is true.
    pub(crate) fn switch(&self) -> Result<bool> {
        if self.stream.peek(Token![=]) { Ok(self.value::<LitBool>("true")?.value) } else { Ok(true) }
    }

    /// Checks that the key has no value.
    pub(crate) fn word(&self) -> Result<()> {
        if self.stream.peek(Token![=]) {
            return Err(Error::new(
                self.name.span(),
                format!("`{0}` does not accept a value: write only `{0}`", self.name),
            ));
        }
        Ok(())
    }

    /// Reads one of several strings.
    pub(crate) fn choice<T: Copy>(&self, choices: &[(&str, T)]) -> Result<T> {
        let text = self.text()?;
        let value = text.value();
        let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
        let choice = choices.iter().find(|(name, _)| *name == value).map(|(_, choice)| *choice);
        choice.ok_or_else(|| {
            let message = format!("unknown value `{value}` of `{}`{}", self.name, hint(&value, &names));
            Error::new(text.span(), message)
        })
    }

    /// Returns the error for a key that the attribute does not have.
    pub(crate) fn unknown(&self, attribute: &str, known: &[&str]) -> Error {
        let name = self.name.to_string();
        Error::new(self.name.span(), format!("unknown key `{name}` of `#[{attribute}]`{}", hint(&name, known)))
    }

    /// Sets the value of a key that is allowed only once.
    pub(crate) fn once<T>(&self, slot: &mut Option<T>, value: T) -> Result<()> {
        match slot.replace(value) {
            None => Ok(()),
            Some(_) => Err(Error::new(self.name.span(), format!("`{}` is set twice", self.name))),
        }
    }
}

/// Returns the most similar known string, or all known strings, as the end of an error message.
fn hint(text: &str, known: &[&str]) -> String {
    let candidates = known.iter().map(|name| (strsim::jaro_winkler(text, name), name));
    match candidates.filter(|(similarity, _)| *similarity > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)) {
        Some((_, name)) => format!(": did you mean `{name}`?"),
        None => format!(": expected one of `{}`", known.join("`, `")),
    }
}

/// Returns the error for a missing key.
pub(crate) fn missing(span: Span, attribute: &str, example: &str) -> Error {
    let key = example.split(' ').next().unwrap_or_default();
    Error::new(span, format!("missing `{key}`: write `#[{attribute}({example})]`"))
}
