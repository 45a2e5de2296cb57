//! Hosts of Alibaba Cloud: from the tables of the specs, otherwise from the rule.

use std::borrow::Cow;

use cumulo_core::{
    Error, Model, OperationInfo,
    endpoint::{Endpoint, Rule, check_label, host_of_rule},
    model::{View, params},
};

use crate::generated::DOMAIN;

/// The network through which the client connects to the gateway.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// A VPC of the same region.
    Vpc,
    /// Another network, by its name in hosts: `intl`, `internal`, `share`.
    Named(&'static str),
}

/// Returns the endpoint of an operation.
///
/// The tables have precedence over the rule, because the rule returns hosts that do not exist if the host of a service
/// differs from its code. In a VPC, the VPC host has precedence over the host of the region, which some VPCs can
/// reach.
pub(crate) fn endpoint(
    network: Network,
    info: &OperationInfo,
    region: Option<&str>,
    input: &dyn Model,
) -> Result<Endpoint, Error> {
    let own_region = if region.is_none() { region_parameter(input) } else { None };
    let region = region.or(own_region.as_deref()).unwrap_or_default();
    let service = info.service;
    let tables = service.endpoints;
    let global = Some(tables.global).filter(|host| !host.is_empty());
    let (listed, infix) = match network {
        Network::Public => (tables.region(region).or(global), ""),
        Network::Vpc => (tables.vpc(region).or_else(|| tables.region(region)), "vpc"),
        Network::Named(name) => (tables.region(region), name),
    };
    if let Some(host) = listed {
        return Ok(Endpoint::https(host));
    }
    let mut code = Cow::Borrowed(info.host.unwrap_or(service.code));
    if network != Network::Public {
        check_label(infix, "network")?;
        code.to_mut().extend(["-", infix]);
    }
    let rule = |region: Option<&str>| {
        let labels = [(&*code, "service")].into_iter().chain(region.map(|region| (region, "region")));
        host_of_rule(&mut { labels }, DOMAIN)
    };
    match (tables.rule, global) {
        (Rule::Central, _) => rule(None),
        (Rule::Regional, _) if !region.is_empty() => rule(Some(region)),
        (_, Some(host)) => Ok(Endpoint::https(host)),
        (Rule::Regional, None) => {
            Err(Error::config(format!("{} requires a region: set one on the client", service.name)))
        }
        (Rule::Account(form), None) => Err(Error::config(format!(
            "the hosts of {} contain the account id: set the endpoint on the client or the call, in the form {form}",
            service.name
        ))),
        (_, None) => Err(Error::config(format!(
            "no endpoint of {} is known for region {region:?}: set one on the client",
            service.name
        ))),
    }
}

/// Returns the operation's own parameter `RegionId`, which selects the endpoint if neither call nor client has a
/// region.
fn region_parameter(input: &dyn Model) -> Option<String> {
    let mut region = None;
    params(input, &mut |param| {
        if let (true, View::Str(text)) = (param.name == "RegionId", param.value) {
            region = Some(text.to_owned()).filter(|text| !text.is_empty());
        }
    });
    region
}
