//! Hosts of requests: regions, finance zones, private networks, other domains, and their precedence.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use cumulo_alibaba::Network;
use cumulo_core::{
    Credentials, OperationInfo, Protocol, Service,
    endpoint::{Endpoints, Rule},
    model::Empty,
};
use cumulo_tests::find;

fn host(protocol: &dyn Protocol, info: &OperationInfo, region: Option<&str>) -> String {
    match protocol.endpoint(info, region, &Empty::default()) {
        Ok(endpoint) => endpoint.authority().to_owned(),
        Err(error) => format!("{:?}", error.kind()),
    }
}

#[test]
fn hosts_of_tencent() {
    use cumulo_tencent::{Network, TencentProtocol};
    let redis = find("tencent", "2018-04-12", "ResetPassword").unwrap().info;
    let es = redis.host(Some("es.ai"));
    let (gz, fsi) = (Some("ap-guangzhou"), Some("ap-shanghai-fsi"));
    let internal = || TencentProtocol::new().network(Network::Internal);
    let intl = || TencentProtocol::new().domain("intl.tencentcloudapi.com");
    for (options, info, region, expected) in [
        (TencentProtocol::new(), redis, gz, "redis.tencentcloudapi.com"),
        (TencentProtocol::new(), redis, None, "redis.tencentcloudapi.com"),
        (TencentProtocol::new(), redis, fsi, "redis.ap-shanghai-fsi.tencentcloudapi.com"),
        (TencentProtocol::new(), redis, Some("ap-shenzhen-fsi"), "redis.ap-shenzhen-fsi.tencentcloudapi.com"),
        (TencentProtocol::new(), &es, gz, "es.ai.tencentcloudapi.com"),
        (TencentProtocol::new().regional(true), redis, gz, "redis.ap-guangzhou.tencentcloudapi.com"),
        (TencentProtocol::new().regional(true), redis, None, "Config"),
        (internal(), redis, gz, "redis.internal.tencentcloudapi.com"),
        (internal(), &es, gz, "es.ai.internal.tencentcloudapi.com"),
        (internal(), redis, fsi, "redis.ap-shanghai-fsi.internal.tencentcloudapi.com"),
        (internal().regional(true), redis, gz, "redis.ap-guangzhou.internal.tencentcloudapi.com"),
        (intl(), redis, gz, "redis.intl.tencentcloudapi.com"),
        (intl(), redis, fsi, "redis.ap-shanghai-fsi.intl.tencentcloudapi.com"),
    ] {
        assert_eq!(host(&options, info, region), expected);
    }
}

static TABLES: Endpoints = Endpoints::new(
    &[("cn-a", "public-a.example"), ("cn-b", "public-b.example")],
    &[("cn-a", "vpc-a.example")],
    "global.example",
    Rule::Regional,
);
static RULE_ONLY: Endpoints = Endpoints::new(&[], &[], "", Rule::Regional);
static CENTRAL: Endpoints = Endpoints::new(&[], &[], "", Rule::Central);
static GLOBAL_ONLY: Endpoints = Endpoints::new(&[], &[], "global.example", Rule::Unknown);

// Precedence: the network's table, the region's table, the host for all regions, the rule. If the rule has a host
// for the network, it precedes the host for all regions.
#[test]
fn hosts_of_alibaba() {
    let service = |endpoints| Service::new("probe", "1", "probe", endpoints);
    let services: [&'static Service; 5] = [&TABLES, &RULE_ONLY, &CENTRAL, &GLOBAL_ONLY, &Endpoints::NONE]
        .map(|endpoints| &*Box::leak(Box::new(service(endpoints))));
    let [tables, rule_only, central, global_only, none] = services.map(|service| OperationInfo::new(service, "Probe"));
    let (public, vpc, intl) = (Network::Public, Network::Vpc, Network::Named("intl"));
    for (network, info, region, expected) in [
        (public, &tables, Some("cn-a"), "public-a.example"),
        (public, &tables, Some("cn-new"), "global.example"),
        (public, &tables, None, "global.example"),
        (vpc, &tables, Some("cn-a"), "vpc-a.example"),
        (vpc, &tables, Some("cn-b"), "public-b.example"),
        (vpc, &tables, Some("cn-new"), "probe-vpc.cn-new.aliyuncs.com"),
        (vpc, &tables, None, "global.example"),
        (intl, &tables, Some("cn-a"), "public-a.example"),
        (intl, &tables, Some("cn-new"), "probe-intl.cn-new.aliyuncs.com"),
        (public, &rule_only, Some("cn-a"), "probe.cn-a.aliyuncs.com"),
        (vpc, &rule_only, Some("cn-a"), "probe-vpc.cn-a.aliyuncs.com"),
        (public, &rule_only, None, "Config"),
        (public, &central, None, "probe.aliyuncs.com"),
        (vpc, &central, Some("cn-a"), "probe-vpc.aliyuncs.com"),
        (vpc, &global_only, Some("cn-a"), "global.example"),
        (public, &none, Some("cn-a"), "Config"),
    ] {
        let options = cumulo_alibaba::AlibabaProtocol::new().network(network);
        assert_eq!(host(&options, info, region), expected, "{network:?} {region:?} {:?}", info.service.endpoints);
    }
}

#[test]
fn the_host_of_zenlayer() {
    let reset = find("zenlayer", "2025-09-01", "ResetInstancePassword").unwrap().info;
    assert_eq!(host(&cumulo_zenlayer::ZenlayerProtocol::default(), reset, None), "console.zenlayer.com");
}

// The endpoint of the call precedes the endpoint of the client, and both precede the endpoint of the options.
#[tokio::test]
async fn the_endpoint_of_a_program_has_precedence() {
    use cumulo_tencent::{TencentProtocol, redis::DescribeInstances};
    let client = cumulo_tencent::Client::builder()
        .credentials(Credentials::new("id", "key"))
        .protocol(TencentProtocol::new().domain("example.com"))
        .allow_http(true)
        .endpoint("http://client.example:8080")
        .build()
        .unwrap();
    let url = client.presign(DescribeInstances::new()).await.unwrap();
    assert!(url.expose().starts_with("http://client.example:8080/?"), "{url:?}");
    let url = client.presign(DescribeInstances::new()).endpoint("call.example").await.unwrap();
    assert!(url.expose().starts_with("https://call.example/?"), "{url:?}");
}
