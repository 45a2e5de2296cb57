//! Hosts of services.

use cumulo_core::{
    OperationInfo, Protocol as _, Service,
    endpoint::{Endpoints, Rule},
};
use serde_json::Value;

use super::super::{default_input, text};

/// Product, region, network and host of services for which the official SDKs have a wrong host. They ignore the network
/// if a region is in their table, and create hosts that do not exist for services whose host does not contain the
/// product code.
const BETTER_HOSTS: [(&str, &str, &str, &str); 4] = [
    ("rds", "cn-hangzhou", "vpc", "rds-vpc.cn-hangzhou.aliyuncs.com"),
    ("dds", "zz-1", "", "mongodb.aliyuncs.com"),
    // The provider's table has one host for regions that it does not list. It precedes a host by rule.
    ("sts", "cn-hangzhou", "", "sts.aliyuncs.com"),
    ("sts", "us-west-1", "", "sts.aliyuncs.com"),
];

/// Returns the host that differs from the recording on purpose.
pub fn better_host(product: &str, region: &str, network: &str) -> Option<&'static str> {
    let found = BETTER_HOSTS.iter().find(|better| (better.0, better.1, better.2) == (product, region, network));
    found.map(|better| better.3)
}

/// Checks the host of a service in a region and network.
pub fn check(case: &Value, _file: &Value) {
    let (product, region, network) = (text(case, "/product"), text(case, "/region"), text(case, "/network"));
    let Some((_, one)) = cumulo_tests::registered()
        .into_iter()
        .find(|(provider, one)| *provider == "alibaba" && one.info.service.name == product)
    else {
        return; // a service without a spec yet
    };
    if !text(case, "/configured").is_empty() {
        return; // the client's own setting has precedence over the protocol
    }
    let options = match network {
        "" => cumulo_alibaba::AlibabaProtocol::new(),
        "vpc" => cumulo_alibaba::AlibabaProtocol::new().network(cumulo_alibaba::Network::Vpc),
        other => {
            cumulo_alibaba::AlibabaProtocol::new().network(cumulo_alibaba::Network::Named(other.to_owned().leak()))
        }
    };
    let input = (one.input)();
    let found = options.endpoint(one.info, Some(region).filter(|region| !region.is_empty()), input.as_ref());
    let expected = text(case, "/endpoint");
    match (found, better_host(product, region, network)) {
        (Ok(endpoint), Some(better)) => assert_eq!(endpoint.authority(), better, "{case}"),
        (Ok(endpoint), None) => assert_eq!(endpoint.authority(), expected, "{case}"),
        (Err(error), _) => assert!(expected.starts_with("ERROR"), "{case}: {error}"),
    }
}

/// Checks the host of a rule.
pub fn rule(case: &Value, _file: &Value) {
    let rule = match text(case, "/rule") {
        "regional" => Rule::Regional,
        // The official runtime treats a missing rule as central, which often creates a host that does not exist.
        "central" | "" => Rule::Central,
        other => panic!("rule {other}"),
    };
    let endpoints: &'static Endpoints = Box::leak(Box::new(Endpoints::new(&[], &[], "", rule)));
    let code: &'static str = text(case, "/product").to_ascii_lowercase().leak();
    let service: &'static Service<'static> = Box::leak(Box::new(Service::new(code, "", code, endpoints)));
    let options = match text(case, "/network") {
        "vpc" => cumulo_alibaba::AlibabaProtocol::new().network(cumulo_alibaba::Network::Vpc),
        "" | "public" => cumulo_alibaba::AlibabaProtocol::new(),
        other => {
            cumulo_alibaba::AlibabaProtocol::new().network(cumulo_alibaba::Network::Named(other.to_owned().leak()))
        }
    };
    let region = Some(text(case, "/region")).filter(|region| !region.is_empty());
    let input = default_input(&Value::Null);
    let endpoint = options.endpoint(&OperationInfo::new(service, "Probe"), region, &input).unwrap();
    assert_eq!(endpoint.authority(), text(case, "/endpoint"), "{case}");
}
