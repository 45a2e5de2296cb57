use serde_json::Value;

use crate::{error::Error, model::Location, operation::BodyStyle};

/// The style of a request by name: the provider's default style, or the ROA style of Alibaba Cloud.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    roa: Option<Roa>,
    form: bool,
    locations: Vec<(String, Location)>,
}

/// The method and path of the ROA style.
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

    pub(super) fn set_location(&mut self, location: Location, names: impl IntoIterator<Item = String>) {
        self.locations.extend(names.into_iter().map(|name| (name, location)));
    }

    /// Returns true if the request has the provider's default style.
    pub(super) fn is_default(&self) -> bool {
        self.roa.is_none() && !self.form && self.locations.is_empty()
    }

    /// Returns the method, path and body style, if they differ from the provider's default.
    pub(super) fn facts(&self) -> Option<(&str, &str, BodyStyle)> {
        let Roa { method, path } = self.roa.as_ref()?;
        Some((method, path, if self.form { BodyStyle::Default } else { BodyStyle::Json }))
    }

    /// Returns the location of a parameter.
    pub(super) fn location(&self, name: &str) -> Location {
        if let Some((_, location)) = self.locations.iter().rev().find(|(parameter, _)| parameter == name) {
            return *location;
        }
        match &self.roa {
            None => Location::Default,
            Some(Roa { path, .. }) if path.contains(&format!("{{{name}}}")) => Location::Path,
            Some(Roa { method, .. }) if matches!(method.as_str(), "GET" | "HEAD" | "DELETE") => Location::Query,
            Some(_) => Location::Body,
        }
    }

    /// Checks the path of the request, and checks that its labels have values.
    pub(super) fn check(&self, params: &Value) -> Result<(), Error> {
        let Some(Roa { path, .. }) = &self.roa else { return Ok(()) };
        if !path.starts_with('/') || path.contains(['?', '#']) {
            return Err(Error::request("the path of the request must begin with `/` and have no query"));
        }
        let labels = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        let is_empty = |value: Option<&Value>| value.is_none_or(|value| value.is_null() || value == "");
        for label in labels {
            if is_empty(params.get(label)) {
                return Err(Error::request(format!("missing parameter `{label}` for the path of the request")));
            }
        }
        Ok(())
    }
}
