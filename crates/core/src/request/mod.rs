//! Requests by name: an operation identified by its service and action, with parameters as JSON.

mod layout;

use std::{fmt, sync::Arc};

use serde_json::Value;

use self::layout::Layout;
use crate::{
    error::Error,
    model::{CLIENT_TOKEN, Dynamic, FieldShape, Kind, Location, Rest, Schema, is_secret_name},
    operation::{OperationFacts, Rule, ServiceFacts},
};

/// A request by name: an operation without a generated type, with its parameters as JSON.
///
/// [`Client::send`](crate::Client::send) accepts it. Without a catalog, the client uses only the facts in the request:
/// the service name as it appears in the host (Tencent Cloud, Alibaba Cloud) or path (Zenlayer), the API version, the
/// action and the parameters. Text in parameters whose names denote secrets (`Password`, `SecretKey`, …) is masked
/// like the secrets of a typed operation.
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

    /// Sets the API version. It is required, unless a catalog lists the versions of the service.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets the parameters as a JSON object with their wire names. Bytes are base64 text.
    pub fn params(mut self, params: impl Into<Value>) -> Self {
        self.params = params.into();
        self
    }

    /// Sets whether the operation is read-only, so that it can be retried after any failure. By default, the operation
    /// is treated as read-only if the `ClientToken` parameter is set, or if its action has a verb such as `Describe…`,
    /// `Get…` or `List…`, as for typed operations.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }

    /// Uses the ROA style (REST) of Alibaba Cloud, with this method and path. Labels in braces in the path are filled
    /// from the parameters with the same names (`/clusters/{ClusterId}`). Other parameters are in the query of GET,
    /// HEAD and DELETE requests, and in a JSON body otherwise. [`place`](Self::place) changes their location.
    pub fn roa(mut self, method: impl Into<String>, path: impl Into<String>) -> Self {
        self.layout.roa(method.into().to_ascii_uppercase(), path.into());
        self
    }

    /// Sends the body of an ROA request as a form instead of JSON. The body of an RPC request is always a form.
    pub fn form(mut self) -> Self {
        self.layout.form();
        self
    }

    /// Sets the location of these parameters in an Alibaba Cloud request.
    pub fn place<N: Into<String>>(mut self, location: Location, names: impl IntoIterator<Item = N>) -> Self {
        self.layout.set_location(location, names.into_iter().map(Into::into));
        self
    }

    /// Sets the rule for the host of a service and region, for calls and clients without an endpoint. The call fails
    /// if it has none of these: facts of the service, a rule, or an endpoint.
    pub fn endpoint_rule(mut self, rule: Rule<'static>) -> Self {
        self.rule = rule;
        self
    }

    /// Sends the request without using the catalog: no facts are looked up, and the parameters are not checked. Use it
    /// for operations that are newer than the catalog.
    pub fn unlisted(mut self) -> Self {
        self.is_listed = false;
        self
    }

    /// Returns true if the facts come from the catalog, if the client has one.
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

    /// Returns the parameters. They may contain secrets.
    pub fn parameters(&self) -> &Value {
        &self.params
    }

    /// Returns the value that [`read_only`](Self::read_only) set.
    pub fn is_read_only(&self) -> Option<bool> {
        self.read_only
    }

    /// Creates the facts from the request, without a catalog.
    pub(crate) fn facts(&self) -> OperationFacts {
        let mut schema = Schema::new();
        let input = schema.declare("Request");
        let names = self.params.as_object().into_iter().flat_map(serde_json::Map::keys);
        // A parameter that selects the host is not sent.
        let located = names.map(|name| (name, self.layout.location(name)));
        let fields = located.filter(|(_, location)| *location != Location::Host).map(|(name, location)| {
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

    /// Checks that the request can be sent.
    pub(crate) fn check(&self, two_styles: bool) -> Result<(), Error> {
        if [&self.service, &self.action].iter().any(|name| name.is_empty()) {
            return Err(Error::request("missing service or action in the request: pass both to `Request::new`"));
        }
        if self.version.as_deref().unwrap_or_default().is_empty() {
            return Err(Error::request("missing API version in the request: set it with `version`"));
        }
        if !(self.params.is_null() || self.params.is_object()) {
            return Err(Error::request("the parameters are not a JSON object: pass one field per parameter"));
        }
        if !two_styles && (!self.layout.is_default() || self.rule != Rule::Unknown) {
            return Err(Error::request("`roa`, `form`, `place` and `endpoint_rule` require Alibaba Cloud"));
        }
        self.layout.check(&self.params)
    }

    pub(crate) fn fill(&self, input: &mut Dynamic) -> Result<(), Error> {
        if let Value::Object(_) = self.params {
            input.fill(&self.params).map_err(|error| Error::request(error.to_string()))?;
        }
        Ok(())
    }

    /// Returns true if the caller set a client token. The provider executes requests with the same token only once.
    fn has_client_token(&self) -> bool {
        let token = CLIENT_TOKEN.into_iter().find_map(|name| self.params.get(name)?.as_str());
        token.is_some_and(|token| !token.is_empty())
    }
}

/// Shows only the names of the parameters, because any value may be a secret.
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
