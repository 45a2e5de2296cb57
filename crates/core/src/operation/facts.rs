use std::sync::Arc;

use super::{
    endpoints::{Endpoints, Rule},
    info::{BodyStyle, OperationInfo, Service},
    paging::PagingFacts,
};
use crate::model::{Schema, StructId};

/// Facts of a service version that are read at run time: what [`Service`] borrows.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServiceFacts {
    /// Name of the service: feature and module of the provider crate.
    pub name: String,
    /// API version as it is sent.
    pub version: String,
    /// The provider's own label: host label, signing scope.
    pub code: String,
    /// Public hosts by region, sorted.
    pub regions: Vec<(String, String)>,
    /// Hosts inside the provider's private network by region, sorted.
    pub vpc: Vec<(String, String)>,
    /// Host for all regions that no table lists; empty if there is none.
    pub global: String,
    /// What to do for a region that no table lists.
    pub rule: Rule<'static>,
    /// The form of a host that contains the id of the caller's account. It takes the place of the rule.
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

/// Facts of an operation that are read at run time: what [`OperationInfo`] borrows, and the structs of its request and
/// response.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OperationFacts {
    /// The service it belongs to.
    pub service: Arc<ServiceFacts>,
    /// Action name as it is sent.
    pub action: String,
    /// HTTP method.
    pub method: String,
    /// Path template. Labels are in braces.
    pub path: String,
    /// How fields in the body are written.
    pub body: BodyStyle,
    /// Host label in place of the service's code, where the operation has one of its own.
    pub host: Option<String>,
    /// Whether it is sent without a signature, so that it needs no credentials.
    pub unsigned: bool,
    /// Whether the body of a response says nothing: whatever it is, it is not read.
    pub no_reply: bool,
    /// Whether it only reads. `None`: the name decides.
    pub read_only: Option<bool>,
    /// Calls a second that the provider documents to accept, if the facts say so.
    pub rate: Option<u32>,
    /// How it pages, if it does.
    pub paging: Option<PagingFacts>,
    /// The structs of the request and the response.
    pub schema: Arc<Schema>,
    /// The struct of the request.
    pub input: StructId,
    /// The struct of the response.
    pub output: StructId,
}

impl OperationFacts {
    /// Creates the facts that most operations share: `POST /`.
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

/// The facts of an operation, for what outlives a call: a list, a wait, a stream.
#[derive(Clone, Debug)]
pub(crate) enum Facts {
    /// Those of a generated operation.
    Static(&'static OperationInfo<'static>),
    /// Those that were read at run time.
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

    /// Calls `use_it` with the borrowed facts.
    pub(crate) fn with<T>(&self, use_it: impl FnOnce(&OperationInfo<'_>) -> T) -> T {
        match self {
            Self::Static(info) => use_it(info),
            Self::Shared(facts) => facts.with_info(use_it),
        }
    }
}

/// The tables of a service, as [`Endpoints`] borrows them.
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
    /// Calls `use_it` with the facts as protocols take them.
    pub fn with_info<T>(&self, use_it: impl FnOnce(&OperationInfo<'_>) -> T) -> T {
        let hosts = Hosts::of(&self.service);
        let endpoints = hosts.endpoints(&self.service);
        let service = self.service(&endpoints);
        use_it(&self.info(&service))
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
