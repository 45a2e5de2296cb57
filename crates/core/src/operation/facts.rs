use std::sync::Arc;

use super::{
    endpoints::{Endpoints, Rule},
    info::{BodyStyle, OperationInfo, Service},
    paging::PagingFacts,
};
use crate::model::{Schema, StructId};

/// The facts of a service version, read at run time. [`Service`] is the borrowed form.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServiceFacts {
    /// Name of the service, which is also its feature and module in the provider crate.
    pub name: String,
    /// API version in requests.
    pub version: String,
    /// The provider's code for the service, used in hosts and signing scopes.
    pub code: String,
    /// Public hosts by region, sorted.
    pub regions: Vec<(String, String)>,
    /// Hosts inside the provider's private network by region, sorted.
    pub vpc: Vec<(String, String)>,
    /// Host for all regions that no table lists, or an empty string.
    pub global: String,
    /// Rule for the host of a region that no table lists.
    pub rule: Rule<'static>,
    /// Pattern of a host that contains the id of the caller's account. It replaces the rule.
    pub account: Option<String>,
}

impl ServiceFacts {
    /// Creates the facts of a service without endpoint tables.
    pub fn new(name: impl Into<String>, version: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            code: code.into(),
            regions: Vec::new(),
            vpc: Vec::new(),
            global: String::new(),
            rule: Rule::Unknown,
            account: None,
        }
    }

    fn rule(&self) -> Rule<'_> {
        self.account.as_deref().map_or(self.rule, Rule::Account)
    }
}

/// The facts of an operation, read at run time: the facts that [`OperationInfo`] borrows, and the structs of the
/// request and the response.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OperationFacts {
    /// The service of the operation.
    pub service: Arc<ServiceFacts>,
    /// Action name in requests.
    pub action: String,
    /// HTTP method.
    pub method: String,
    /// Path template. Labels are in braces.
    pub path: String,
    /// Format of the fields in the body.
    pub body: BodyStyle,
    /// Host label that replaces the code of the service, if the operation has its own.
    pub host: Option<String>,
    /// Whether the request is sent without a signature and needs no credentials.
    pub unsigned: bool,
    /// Whether the response body is ignored, because it has no content of interest.
    pub no_reply: bool,
    /// Whether the operation is read-only. If it is `None`, the verb of the action decides.
    pub read_only: Option<bool>,
    /// Documented rate limit of the provider in calls per second, if the facts have one.
    pub rate: Option<u32>,
    /// Paging facts, if the operation returns a list in pages.
    pub paging: Option<PagingFacts>,
    /// The structs of the request and the response.
    pub schema: Arc<Schema>,
    /// The struct of the request.
    pub input: StructId,
    /// The struct of the response.
    pub output: StructId,
}

impl OperationFacts {
    /// Creates the facts of an operation with `POST /`, the most common method and path.
    pub fn new(
        service: Arc<ServiceFacts>,
        action: impl Into<String>,
        schema: Arc<Schema>,
        input: StructId,
        output: StructId,
    ) -> Self {
        Self {
            service,
            action: action.into(),
            method: "POST".into(),
            path: "/".into(),
            body: BodyStyle::Default,
            host: None,
            unsigned: false,
            no_reply: false,
            read_only: None,
            rate: None,
            paging: None,
            schema,
            input,
            output,
        }
    }
}

/// The facts of an operation, for values that outlive a call: paginators, waiters and streams.
#[derive(Clone, Debug)]
pub(crate) enum Facts {
    /// Facts of a generated operation.
    Static(&'static OperationInfo<'static>),
    /// Facts that were read at run time.
    Shared(Arc<OperationFacts>),
}

impl Facts {
    pub(crate) fn action(&self) -> &str {
        match self {
            Self::Static(info) => info.action,
            Self::Shared(facts) => &facts.action,
        }
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.with(|info| info.is_read_only())
    }

    /// Calls `f` with the borrowed facts.
    pub(crate) fn with<T>(&self, f: impl FnOnce(&OperationInfo<'_>) -> T) -> T {
        match self {
            Self::Static(info) => f(info),
            Self::Shared(facts) => facts.with_info(f),
        }
    }
}

/// The endpoint tables of a service, in the form that [`Endpoints`] borrows.
pub(crate) struct Hosts<'a> {
    regions: Vec<(&'a str, &'a str)>,
    vpc: Vec<(&'a str, &'a str)>,
}

impl<'a> Hosts<'a> {
    pub(crate) fn of(service: &'a ServiceFacts) -> Self {
        let borrow = |table: &'a [(String, String)]| table.iter().map(|(region, host)| (&**region, &**host)).collect();
        Self { regions: borrow(&service.regions), vpc: borrow(&service.vpc) }
    }

    pub(crate) fn endpoints(&'a self, service: &'a ServiceFacts) -> Endpoints<'a> {
        Endpoints::new(&self.regions, &self.vpc, &service.global, service.rule())
    }
}

impl OperationFacts {
    /// Calls `f` with the borrowed facts, which protocols use.
    pub fn with_info<T>(&self, f: impl FnOnce(&OperationInfo<'_>) -> T) -> T {
        let hosts = Hosts::of(&self.service);
        let endpoints = hosts.endpoints(&self.service);
        let service = self.service(&endpoints);
        f(&self.info(&service))
    }

    pub(crate) fn service<'a>(&'a self, endpoints: &'a Endpoints<'a>) -> Service<'a> {
        let ServiceFacts { name, version, code, .. } = &*self.service;
        Service::new(name, version, code, endpoints)
    }

    pub(crate) fn info<'a>(&'a self, service: &'a Service<'a>) -> OperationInfo<'a> {
        OperationInfo {
            method: &self.method,
            path: &self.path,
            body: self.body,
            host: self.host.as_deref(),
            unsigned: self.unsigned,
            no_reply: self.no_reply,
            read_only: self.read_only,
            rate: self.rate,
            ..OperationInfo::new(service, &self.action)
        }
    }
}
