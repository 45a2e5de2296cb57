//! Requests by name: the operation by its names, the parameters as JSON.

mod places;

use std::{fmt, sync::Arc};

use serde_json::Value;

use self::places::Layout;
use crate::{
    error::Error,
    model::{Dynamic, FieldShape, Kind, Location, Rest, Schema, is_secret_name},
    operation::{OperationFacts, Rule, ServiceFacts},
};

/// A request by name: an operation that no generated type describes, with its parameters as JSON.
///
/// [`Client::send`](crate::Client::send) accepts it. Nothing is known of the operation then but what the request says: the
/// service as it is in its host name (Tencent, Alibaba) or path (Zenlayer), the API version, the action and the
/// parameters. Texts in parameters whose names are those of secrets (`Password`, `SecretKey`, …) are masked as the secrets of
/// a typed operation are.
///
/// ```
/// use cumulo_core::{Request, json};
///
/// let request = Request::new("redis", "ResetPassword")
///     .version("2018-04-12")
///     .params(json!({"InstanceId": "crs-1", "Password": "hunter2"}));
/// assert_eq!(format!("{request:?}"), r#"Request { service: "redis", action: "ResetPassword", params: ["InstanceId", "Password"] }"#);
/// ```
#[derive(Clone)]
pub struct Request {
    service: String,
    version: Option<String>,
    action: String,
    params: Value,
    read_only: Option<bool>,
    rule: Rule<'static>,
    layout: Layout,
    is_listed: bool,
}

impl Request {
    /// Creates a request without parameters.
    pub fn new(service: impl Into<String>, action: impl Into<String>) -> Self {
        Self {
            service: service.into().to_ascii_lowercase(),
            version: None,
            action: action.into(),
            params: Value::Null,
            read_only: None,
            rule: Rule::Unknown,
            layout: Layout::default(),
            is_listed: true,
        }
    }

    /// Sets the API version. It is required where no catalog says which versions there are.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets the parameters: a JSON object of them by their names on the wire. Bytes are base64 text.
    pub fn params(mut self, params: impl Into<Value>) -> Self {
        self.params = params.into();
        self
    }

    /// Sets whether the operation only reads, so that it may be sent again after a failure. By default its verb decides, as
    /// for typed operations (`Describe…`, `Get…`, `List…` and the like read), or a `ClientToken` among the parameters.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }

    /// Uses the ROA style (REST) of Alibaba Cloud: this method and this path, whose labels in braces are filled from the
    /// parameters of their names (`/clusters/{ClusterId}`). Other parameters go to the query of GET, HEAD and DELETE
    /// requests, and to a JSON body otherwise; [`place`](Self::place) changes that.
    pub fn roa(mut self, method: impl Into<String>, path: impl Into<String>) -> Self {
        self.layout.roa(method.into().to_ascii_uppercase(), path.into());
        self
    }

    /// Sends the body of an ROA request as a form instead of JSON. In RPC style it always is one.
    pub fn form(mut self) -> Self {
        self.layout.form();
        self
    }

    /// Sets where an Alibaba Cloud request carries these parameters.
    pub fn place<N: Into<String>>(mut self, location: Location, names: impl IntoIterator<Item = N>) -> Self {
        self.layout.place(location, names.into_iter().map(Into::into));
        self
    }

    /// Sets how the host follows from service and region, if neither call nor client names an endpoint. Without facts of
    /// the service, a rule or an endpoint the call fails.
    pub fn endpoint_rule(mut self, rule: Rule<'static>) -> Self {
        self.rule = rule;
        self
    }

    /// Sends the request as it says, although a catalog is at hand: nothing is looked up or checked. For operations that are
    /// newer than the catalog.
    pub fn unlisted(mut self) -> Self {
        self.is_listed = false;
        self
    }

    /// Whether a catalog is asked for the facts, where there is one.
    pub fn is_listed(&self) -> bool {
        self.is_listed
    }

    /// Returns the name of the service, in lower case.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// Returns the action.
    pub fn action(&self) -> &str {
        &self.action
    }

    /// Returns the API version, if one is set.
    pub fn api_version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// Returns the parameters. They may hold secrets.
    pub fn parameters(&self) -> &Value {
        &self.params
    }

    /// Returns what [`read_only`](Self::read_only) set.
    pub fn is_read_only(&self) -> Option<bool> {
        self.read_only
    }

    /// The facts that the request itself says.
    pub(crate) fn facts(&self) -> OperationFacts {
        let mut schema = Schema::new();
        let input = schema.declare("Request");
        let names = self.params.as_object().into_iter().flat_map(serde_json::Map::keys);
        // A parameter that chooses the host is not sent.
        let placed = names.map(|name| (name, self.layout.location(name)));
        let fields = placed.filter(|(_, location)| *location != Location::Host).map(|(name, location)| {
            let kind = if is_secret_name(name) { Kind::AnySecret } else { Kind::Any };
            FieldShape::new(name.as_str(), kind).location(location)
        });
        schema.define(input, fields, Rest::Dropped);
        let output = schema.declare("Response");
        schema.define(output, [], Rest::Unknown);
        let version = self.version.clone().unwrap_or_default();
        let mut service = ServiceFacts::new(self.service.clone(), version, self.service.clone());
        service.rule = self.rule;
        let mut facts = OperationFacts::new(Arc::new(service), self.action.clone(), Arc::new(schema), input, output);
        facts.read_only = self.read_only.or(self.has_client_token().then_some(true));
        if let Some((method, path, body)) = self.layout.facts() {
            (facts.method, facts.path, facts.body) = (method.to_owned(), path.to_owned(), body);
        }
        facts
    }

    /// Whether the request can be sent.
    pub(crate) fn check(&self, two_styles: bool) -> Result<(), Error> {
        if [&self.service, &self.action].iter().any(|name| name.is_empty()) {
            return Err(Error::request("a request by name needs the names of the service and the action"));
        }
        if self.version.as_deref().unwrap_or_default().is_empty() {
            return Err(Error::request("a request by name needs the API version: set it with `version`"));
        }
        if !(self.params.is_null() || self.params.is_object()) {
            return Err(Error::request("the parameters of a request are a JSON object: each field is a parameter"));
        }
        if !two_styles && (!self.layout.is_usual() || self.rule != Rule::Unknown) {
            return Err(Error::request("`roa`, `form`, `place` and `endpoint_rule` are for Alibaba Cloud"));
        }
        self.layout.check(&self.params)
    }

    pub(crate) fn fill(&self, input: &mut Dynamic) -> Result<(), Error> {
        if let Value::Object(_) = self.params {
            input.fill(&self.params).map_err(|error| Error::request(error.to_string()))?;
        }
        Ok(())
    }

    /// Whether the caller set a token by which the provider carries the request out once only.
    fn has_client_token(&self) -> bool {
        let token = ["ClientToken", "clientToken"].into_iter().find_map(|name| self.params.get(name)?.as_str());
        token.is_some_and(|token| !token.is_empty())
    }
}

/// With the names of the parameters: nothing says which of the values are secret.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let params: Vec<&String> = self.params.as_object().into_iter().flat_map(serde_json::Map::keys).collect();
        f.debug_struct("Request")
            .field("service", &self.service)
            .field("action", &self.action)
            .field("params", &params)
            .finish()
    }
}
