use serde_json::Value;

use crate::{error::Error, model::Location, operation::BodyStyle};

/// How a request by name is laid out: the provider's usual way, or Alibaba Cloud's ROA style.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    roa: Option<Roa>,
    form: bool,
    places: Vec<(String, Location)>,
}

/// By method and path.
#[derive(Clone, Debug)]
struct Roa {
    method: String,
    path: String,
}

impl Layout {
    pub(super) fn roa(&mut self, method: String, path: String) {
        self.roa = Some(Roa { method, path });
    }

    pub(super) fn form(&mut self) {
        self.form = true;
    }

    pub(super) fn place(&mut self, location: Location, names: impl IntoIterator<Item = String>) {
        self.places.extend(names.into_iter().map(|name| (name, location)));
    }

    /// Whether it is the provider's usual way.
    pub(super) fn is_usual(&self) -> bool {
        self.roa.is_none() && !self.form && self.places.is_empty()
    }

    /// Method, path and style of the body, where they are not the usual ones.
    pub(super) fn facts(&self) -> Option<(&str, &str, BodyStyle)> {
        let Roa { method, path } = self.roa.as_ref()?;
        Some((method, path, if self.form { BodyStyle::Default } else { BodyStyle::Json }))
    }

    /// Where the request carries a parameter.
    pub(super) fn location(&self, name: &str) -> Location {
        if let Some((_, location)) = self.places.iter().rev().find(|(placed, _)| placed == name) {
            return *location;
        }
        match &self.roa {
            None => Location::Default,
            Some(Roa { path, .. }) if path.contains(&format!("{{{name}}}")) => Location::Path,
            Some(Roa { method, .. }) if matches!(method.as_str(), "GET" | "HEAD" | "DELETE") => Location::Query,
            Some(_) => Location::Body,
        }
    }

    /// Whether the path of the request can be filled.
    pub(super) fn check(&self, params: &Value) -> Result<(), Error> {
        let Some(Roa { path, .. }) = &self.roa else { return Ok(()) };
        if !path.starts_with('/') || path.contains(['?', '#']) {
            return Err(Error::request("the path of a request begins with / and has no query"));
        }
        let labels = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        let is_empty = |value: Option<&Value>| value.is_none_or(|value| value.is_null() || value == "");
        for label in labels {
            if is_empty(params.get(label)) {
                return Err(Error::request(format!("the path needs a value for {{{label}}}")));
            }
        }
        Ok(())
    }
}
