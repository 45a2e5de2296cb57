//! Calls of operations that no spec has yet: names and JSON in, JSON out.

mod input;
mod output;
mod value;

use std::marker::PhantomData;

use serde_json::Value;

pub use self::output::RawOutput;
use self::{input::RawInput, value::RawValue};
use crate::{
    api::Api,
    client::{Call, Reply},
    endpoint::{Endpoints, Rule},
    error::Error,
    future::BoxFuture,
    model::Location,
    operation::{BodyStyle, OperationInfo, Service},
};

/// An operation by its names, with its members as JSON; from [`Client::call`](crate::Client::call).
///
/// Texts in members whose names are those of secrets (`Password`, `SecretKey`, …) are masked as a generated operation's
/// secrets are.
pub struct Raw<A> {
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) action: String,
    pub(crate) members: Value,
    read_only: Option<bool>,
    rule: Rule,
    style: Style,
    places: Vec<(String, Location)>,
    api: PhantomData<fn() -> A>,
}

/// How the provider lays a request out.
enum Style {
    /// The provider's usual way: `POST /`.
    Usual,
    /// By method and path.
    Roa { method: String, path: String, form: bool },
}

/// Marks a provider that has a second style of requests beside its usual one: Alibaba's ROA (REST) beside RPC.
pub trait TwoStyles: Api {}

impl<A> Raw<A> {
    pub(crate) fn new(service: String, version: String, action: String, members: Value) -> Self {
        Self {
            service,
            version,
            action,
            members,
            read_only: None,
            rule: Rule::Unknown,
            style: Style::Usual,
            places: Vec::new(),
            api: PhantomData,
        }
    }

    fn place(&self, name: &str) -> Location {
        if let Some((_, location)) = self.places.iter().rev().find(|(placed, _)| placed == name) {
            return *location;
        }
        match &self.style {
            Style::Usual => Location::Default,
            Style::Roa { path, .. } if path.contains(&format!("{{{name}}}")) => Location::Path,
            Style::Roa { method, .. } if matches!(method.as_str(), "GET" | "HEAD" | "DELETE") => Location::Query,
            Style::Roa { .. } => Location::Body,
        }
    }

    /// Whether the caller gave a token by which the provider carries the request out once only.
    fn has_client_token(&self) -> bool {
        let token = ["ClientToken", "clientToken"].into_iter().find_map(|name| self.members.get(name)?.as_str());
        token.is_some_and(|token| !token.is_empty())
    }

    fn input(&self) -> Result<RawInput, Error> {
        if let Style::Roa { path, .. } = &self.style {
            if !path.starts_with('/') || path.contains(['?', '#']) {
                return Err(Error::request("the path of a raw call begins with / and has no query"));
            }
            let labels = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
            let empty = |value: Option<&Value>| value.is_none_or(|value| value.is_null() || value == "");
            for label in labels {
                if empty(self.members.get(label)) {
                    return Err(Error::request(format!("the path wants a value for {{{label}}}")));
                }
            }
        }
        RawInput::new(self.members.clone(), |name| self.place(name))
    }
}

impl<A> std::fmt::Debug for Raw<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Raw")
            .field("service", &self.service)
            .field("version", &self.version)
            .field("action", &self.action)
            .field("members", &RawValue::member("", self.members.clone()))
            .finish_non_exhaustive()
    }
}

impl<A: Api> Call<Raw<A>> {
    fn change(mut self, change: impl FnOnce(&mut Raw<A>)) -> Self {
        change(&mut self.operation);
        self
    }

    /// Whether the operation only reads, so that it may be sent again after a failure. Without this its verb decides, as
    /// for generated operations (`Describe…`, `Get…`, `List…` and the like read), or a `ClientToken` among the members.
    pub fn read_only(self, read_only: bool) -> Self {
        self.change(|raw| raw.read_only = Some(read_only))
    }
}

impl<A: TwoStyles> Call<Raw<A>> {
    /// ROA style (REST): this method and this path, whose labels in braces are filled from the members of their names
    /// (`/clusters/{ClusterId}`). Other members go to the query of GET, HEAD and DELETE requests, and to a JSON body
    /// otherwise; [`place`](Self::place) tells others.
    pub fn roa(self, method: impl Into<String>, path: impl Into<String>) -> Self {
        let (method, path) = (method.into().to_ascii_uppercase(), path.into());
        self.change(|raw| raw.style = Style::Roa { method, path, form: false })
    }

    /// The body of an ROA request is a form instead of JSON. In RPC style it always is.
    pub fn form(self) -> Self {
        self.change(|raw| {
            if let Style::Roa { form, .. } = &mut raw.style {
                *form = true;
            }
        })
    }

    /// Where the request carries these members.
    pub fn place<N: Into<String>>(self, location: Location, names: impl IntoIterator<Item = N>) -> Self {
        self.change(|raw| raw.places.extend(names.into_iter().map(|name| (name.into(), location))))
    }

    /// How the host follows from service and region, if neither call nor client names an endpoint. Facts of a service
    /// that no spec has are unknown: without a rule or an endpoint the call is an error.
    pub fn endpoint_rule(self, rule: Rule) -> Self {
        self.change(|raw| raw.rule = rule)
    }
}

impl<A: Api> IntoFuture for Call<Raw<A>> {
    type Output = Result<Reply<RawOutput>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let raw = self.operation;
            let endpoints = Endpoints { rule: raw.rule, ..Endpoints::NONE };
            let service =
                Service { name: &raw.service, version: &raw.version, code: &raw.service, endpoints: &endpoints };
            let read_only = raw.read_only.or(raw.has_client_token().then_some(true));
            let mut info = OperationInfo { read_only, ..OperationInfo::new(&service, &raw.action) };
            if let Style::Roa { method, path, form } = &raw.style {
                (info.method, info.path) = (method, path);
                info.body = if *form { BodyStyle::Default } else { BodyStyle::Json };
            }
            let named = [&raw.service, &raw.version, &raw.action].iter().all(|name| !name.is_empty());
            let input = if named {
                raw.input()
            } else {
                Err(Error::request("a raw call wants the names of service, version and action"))
            };
            let (mut input, options) = match input {
                Ok(input) => (input, self.options),
                Err(error) => (RawInput::default(), Err(error)),
            };
            let options = self.client.checked(&info, options)?;
            let mut output = RawOutput::default();
            let meta = self.client.call(&info, &mut input, &options, &mut output, None).await?;
            Ok(Reply::new(output, meta))
        })
    }
}
