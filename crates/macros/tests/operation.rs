//! Derived operations, sent by the clients of the three providers.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use cumulo_core::{
    BoxFuture, Outgoing,
    model::{View, to_json},
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tencent::{Credentials, Operation as _, Secret, testing::MockTransport};
use serde_json::{Value, json};

/// Sends a crew to the moon.
#[derive(Clone, Default, cumulo_tencent::Operation)]
#[operation(service = "redis", version = "2018-04-12", action = "FlyToTheMoon", output = FlyToTheMoonOutput, rate = 20)]
pub struct FlyToTheMoon {
    /// Name of the rocket.
    #[field("Rocket", required)]
    rocket: String,
    /// Names of the crew.
    crew: Option<Vec<String>>,
    #[field("Pin", secret)]
    pin: Option<Secret>,
    cargo: Option<Vec<Cargo>>,
}

#[derive(Clone, Default, PartialEq, cumulo_tencent::Model)]
#[model(setters)]
pub struct Cargo {
    #[field(required)]
    name: String,
    weight_kg: Option<f64>,
    labels: Option<BTreeMap<String, String>>,
    key: Option<Secret>,
}

#[derive(Clone, Default, PartialEq, cumulo_tencent::Model)]
pub struct FlyToTheMoonOutput {
    pub flight_id: Option<i64>,
    pub cargo: Vec<Cargo>,
}

fn full() -> FlyToTheMoon {
    let cargo = Cargo::new("rover").weight_kg(210).labels([("owner", "nasa")]).key("cargo-key");
    FlyToTheMoon::new("Saturn V").crew(["Buzz", "Neil"]).pin("launch-pin").cargo([cargo])
}

#[tokio::test]
async fn sends_a_derived_operation_to_a_mock_transport() {
    let mock = MockTransport::new().on::<FlyToTheMoon>(|flight| {
        assert_eq!(flight.rocket, "Saturn V");
        assert_eq!(flight.pin.as_ref().map(Secret::expose), Some("launch-pin"));
        Ok(FlyToTheMoonOutput { flight_id: Some(11), cargo: flight.cargo.clone().unwrap_or_default() })
    });
    let client = cumulo_tencent::Client::builder().mock(&mock).build().unwrap();
    let reply = client.send(full()).await.unwrap();
    assert_eq!(reply.flight_id, Some(11));
    assert_eq!(reply.cargo.first().map(|cargo| &*cargo.name), Some("rover"));
    assert_eq!(mock.calls::<FlyToTheMoon>().len(), 1);
}

#[test]
fn reads_the_facts_from_the_attribute() {
    let info = FlyToTheMoon::INFO;
    assert_eq!((info.service.name, info.service.version, info.service.code), ("redis", "2018-04-12", "redis"));
    assert_eq!((info.action, info.method, info.path, info.rate), ("FlyToTheMoon", "POST", "/", Some(20)));
    assert_eq!((info.host, info.unsigned, info.read_only), (None, false, None));
}

#[test]
fn masks_secrets_at_every_depth_in_debug_output() {
    let shown = format!("{:?}", full());
    assert!(shown.contains("Saturn V") && shown.contains("Pin: ***") && shown.contains("Key: ***"), "{shown}");
    assert!(!shown.contains("launch-pin") && !shown.contains("cargo-key"), "{shown}");
}

#[test]
fn reads_nested_models_from_the_json_that_it_writes() {
    let cargo = Cargo::new("rover").weight_kg(210.5).labels([("owner", "nasa")]).key("cargo-key");
    let output = FlyToTheMoonOutput { flight_id: Some(11), cargo: vec![cargo, Cargo::new("flag")] };
    let json = to_json(View::Model(&output)).unwrap();
    let json: Value = serde_json::from_slice(&json).unwrap();
    let expected = json!({"FlightId": 11, "Cargo": [
        {"Name": "rover", "WeightKg": 210.5, "Labels": {"owner": "nasa"}, "Key": "cargo-key"},
        {"Name": "flag"},
    ]});
    assert_eq!(json, expected);
    let read: FlyToTheMoonOutput = serde_json::from_value(json.clone()).unwrap();
    assert!(read == output, "through serde");
    let read: FlyToTheMoonOutput = cumulo_tencent::testing::from_json(json).unwrap();
    assert!(read == output, "as a response");
}

#[test]
fn masks_secrets_in_serde_output() {
    assert_eq!(
        serde_json::to_value(Cargo::new("flag").key("cargo-key")).unwrap(),
        json!({"Name": "flag", "Key": "***"})
    );
}

/// A transport that records requests and returns the same JSON for each request.
#[derive(Clone)]
struct Captured {
    requests: Arc<Mutex<Vec<Outgoing>>>,
    response: &'static str,
}

impl Captured {
    fn new(response: &'static str) -> Self {
        Self { requests: Arc::default(), response }
    }

    fn last(&self) -> Outgoing {
        self.requests.lock().unwrap().pop().unwrap()
    }
}

impl Transport for Captured {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        self.requests.lock().unwrap().push(request);
        let response = Incoming::new(200, Default::default(), self.response);
        Box::pin(async move { Ok(response) })
    }
}

fn header(request: &Outgoing, name: &str) -> String {
    request.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

fn body(request: &Outgoing) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn sends_tencent_requests_with_wire_names() {
    let transport = Captured::new(r#"{"Response": {"FlightId": 7, "RequestId": "r-1"}}"#);
    let client =
        cumulo_tencent::Client::builder().credentials(Credentials::new("id", "key")).transport(transport.clone());
    let reply = client.region("ap-guangzhou").build().unwrap().send(full()).await.unwrap();
    assert_eq!((reply.flight_id, reply.request_id()), (Some(7), "r-1"));
    let request = transport.last();
    assert_eq!(request.endpoint.authority(), "redis.tencentcloudapi.com");
    assert_eq!(header(&request, "x-tc-action"), "FlyToTheMoon");
    assert_eq!(header(&request, "x-tc-version"), "2018-04-12");
    let expected = json!({"Rocket": "Saturn V", "Crew": ["Buzz", "Neil"], "Pin": "launch-pin", "Cargo": [
        {"Name": "rover", "WeightKg": 210.0, "Labels": {"owner": "nasa"}, "Key": "cargo-key"},
    ]});
    assert_eq!(body(&request), expected);
}

#[derive(Clone, Default, cumulo_alibaba::Operation)]
#[operation(
    service = "moon",
    version = "2030-01-01",
    output = cumulo_alibaba::model::Empty,
    method = "PUT",
    path = "/bases/{baseId}/modules",
    body = "json",
    endpoint = "regional",
    code = "moonbase",
    rename_all = "camelCase",
    read_only,
)]
struct PutModule {
    #[field(required)]
    base_id: String,
    #[field(required, location = "body")]
    module: Module,
    #[field(location = "query", style = "json")]
    tags: Option<Vec<String>>,
    #[field(location = "query", style = "simple")]
    zones: Option<Vec<i64>>,
    #[field("x-moon-phase", location = "header")]
    phase: Option<String>,
    verbose: Option<bool>,
}

#[derive(Clone, Default, cumulo_alibaba::Model)]
#[model(setters, rename_all = "camelCase")]
struct Module {
    #[field(required)]
    r#type: String,
    air_lock: Option<bool>,
}

#[tokio::test]
async fn writes_each_field_to_its_location() {
    let transport = Captured::new("{}");
    let client =
        cumulo_alibaba::Client::builder().credentials(Credentials::new("id", "key")).transport(transport.clone());
    let client = client.region("cn-hangzhou").build().unwrap();
    let put = PutModule::new("base 1", Module::new("lab").air_lock(true));
    client.send(put.tags(["a", "b"]).zones([1, 2]).phase("full").verbose(true)).await.unwrap();
    let request = transport.last();
    assert_eq!(request.method, "PUT");
    assert_eq!(request.endpoint.authority(), "moonbase.cn-hangzhou.aliyuncs.com");
    let (path, query) = request.target.split_once('?').unwrap();
    assert_eq!(path, "/bases/base%201/modules");
    let mut query: Vec<_> = query.split('&').collect();
    query.sort_unstable();
    assert_eq!(query, ["tags=%5B%22a%22%2C%22b%22%5D", "verbose=true", "zones=1%2C2"]);
    assert_eq!(header(&request, "x-moon-phase"), "full");
    assert_eq!(header(&request, "x-acs-action"), "PutModule");
    assert_eq!(body(&request), json!({"module": {"type": "lab", "airLock": true}}));
    assert!(PutModule::INFO.is_read_only(), "`read_only` has precedence over the verb");
}

#[derive(Clone, Default, cumulo_zenlayer::Operation)]
#[operation(service = "moon", version = "2030-01-01", output = cumulo_zenlayer::model::Empty)]
struct DescribeBases {
    base_ids: Option<Vec<String>>,
    #[field(rest)]
    filters: Option<BTreeMap<String, String>>,
}

#[tokio::test]
async fn writes_zenlayer_names_in_camel_case_and_the_rest_as_fields() {
    let transport = Captured::new(r#"{"requestId": "r-1", "response": {}}"#);
    let client =
        cumulo_zenlayer::Client::builder().credentials(Credentials::new("id", "key")).transport(transport.clone());
    let describe = DescribeBases::new().base_ids(["b-1"]).filters([("crater", "tycho")]);
    client.build().unwrap().send(describe).await.unwrap();
    let request = transport.last();
    assert_eq!(header(&request, "x-zc-action"), "DescribeBases");
    assert_eq!(body(&request), json!({"baseIds": ["b-1"], "crater": "tycho"}));
}

/// A program that depends only on `cumulo-core`, under another name. The attribute names the marker type of the
/// provider.
mod renamed {
    use cumulo_core as sdk;

    #[derive(Default, sdk::derive::Operation)]
    #[operation(service = "s", version = "1", output = sdk::model::Empty, api = cumulo_tencent::Tencent, crate = sdk)]
    pub struct Ping {}

    #[test]
    fn finds_a_renamed_crate() {
        use sdk::Operation as _;
        assert_eq!(Ping::INFO.action, "Ping");
        assert_eq!(format!("{:?}", Ping::new()), "Ping");
    }
}
