//! The sources of credentials: their requests, and the credentials that they return.

use std::{
    collections::BTreeSet,
    fs,
    sync::{Arc, Mutex},
};

use cumulo_core::{
    BoxFuture, Outgoing, ProvideCredentials as _,
    credentials::{Environment, Role},
    sign::acs3,
    transport::{Incoming, Transport, TransportError},
};
use serde_json::{Value, json};

use super::super::{at, header, list, pairs, percent_decoded, text};
use super::NOW;

/// Returns the recorded responses by method and path, and keeps the requests.
#[derive(Clone, Default)]
struct Recording {
    responses: Arc<Vec<(String, u16, String)>>,
    sent: Arc<Mutex<Vec<Outgoing>>>,
}

impl Recording {
    fn from_flow(flow: &Value) -> Self {
        let responses = list(flow, "requests").iter().zip(list(flow, "replies")).map(|(request, reply)| {
            let path = format!("{} {}", text(request, "/method"), text(request, "/path"));
            (path, u16::try_from(reply["status"].as_u64().unwrap()).unwrap(), text(reply, "/body").to_owned())
        });
        Self { responses: Arc::new(responses.collect()), ..Self::default() }
    }
}

impl Transport for Recording {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let key = format!("{} {}", request.method, request.target.split('?').next().unwrap());
        let sts = request.endpoint.authority().starts_with("sts");
        let response = self.responses.iter().find(|response| response.0 == key || sts);
        let (_, status, body) = response.unwrap_or_else(|| panic!("{key} was not recorded")).clone();
        self.sent.lock().unwrap().push(request);
        Box::pin(async move { Ok(Incoming::new(status, http::HeaderMap::new(), body)) })
    }
}

/// Fetches credentials from a recorded source as a program does: from the chain, or from a profile of the CLI if the
/// CLI has that mode.
pub fn flow(flow: &Value, file: &Value) {
    let constants = &file["constants"];
    use cumulo_alibaba::credentials as source;
    let (name, input, result) = (text(flow, "/name"), &flow["input"], &flow["result"]);
    let recording = Recording::from_flow(flow);
    let home = std::env::temp_dir().join(format!("cumulo-vectors-{}-{name}", std::process::id()));
    fs::create_dir_all(home.join(".aliyun")).unwrap();
    let profile = |mut profile: Value| {
        profile["name"] = "p".into();
        let config = json!({"current": "p", "profiles": [profile]});
        fs::write(home.join(".aliyun/config.json"), config.to_string()).unwrap();
        source::chain()
    };
    let role = || {
        let role = Role::new(text(input, "/role_arn"));
        match text(input, "/role_session_name") {
            "" => role,
            session => role.session_name(session),
        }
    };
    let chain = match name {
        "ram_role_arn_regional" | "ram_role_arn_global_endpoint_sts_source" | "ram_role_arn_vpc_region" => {
            profile(json!({
                "mode": "RamRoleArn", "access_key_id": input["access_key_id"],
                "access_key_secret": constants["credentials"]["access_key"]["access_key_secret"],
                "sts_token": input["security_token"], "ram_role_arn": input["role_arn"],
                "ram_session_name": input["role_session_name"], "expired_seconds": input["duration_seconds"],
                "policy": input["policy"], "external_id": input["external_id"], "sts_region": input["sts_region_id"],
                "enable_vpc": input["enable_vpc"],
            }))
        }
        "oidc_role_arn" => {
            fs::write(home.join("token"), text(input, "/token_file_content")).unwrap();
            source::oidc(text(input, "/oidc_provider_arn"), home.join("token"), role())
        }
        "ecs_imds_v2" | "ecs_imds_v2_token_403_fallback_v1" | "ecs_imds_v1_disabled_fails" => {
            source::ecs_role(input["role_name"].as_str().map(str::to_owned))
        }
        "credentials_uri" => source::uri(text(input, "/uri")),
        "cloud_sso" => profile(json!({
            "mode": "CloudSSO", "cloud_sso_sign_in_url": input["sign_in_url"], "cloud_sso_account_id": input["account_id"],
            "cloud_sso_access_config": input["access_config"], "access_token": input["access_token"],
            "cloud_sso_access_token_expire": NOW + 60,
        })),
        "oauth_refresh_then_exchange" => profile(json!({
            "mode": "OAuth", "oauth_site_type": "CN", "oauth_access_token": input["access_token"],
            "oauth_refresh_token": input["refresh_token"], "oauth_access_token_expire": NOW,
        })),
        "external_process" => {
            profile(json!({"mode": "External", "process_command": format!("echo '{}'", input["stdout"])}))
        }
        other => panic!("{other}: no such source in this test"),
    };
    let variables = [
        ("HOME", home.display().to_string()),
        ("ALIBABA_CLOUD_IMDSV1_DISABLED", input["disable_imds_v1"].as_bool().unwrap_or_default().to_string()),
    ];
    let environment = Environment::new()
        .variables(move |name| Some(variables.iter().find(|variable| variable.0 == name)?.1.clone()))
        // The recorded addresses are plain HTTP.
        .allow_http(true)
        .transport(recording.clone())
        .clock(|| at(NOW))
        .nonce({
            let nonce = text(constants, "/nonce").to_owned();
            move || nonce.clone()
        });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let found = runtime.block_on(async { chain.environment(environment).credentials().await });
    fs::remove_dir_all(&home).unwrap();
    match (found, result["error"].as_str()) {
        (Ok(found), None) => {
            assert_eq!(found.id(), text(result, "/access_key_id"), "{name}");
            assert_eq!(found.key().expose(), text(result, "/access_key_secret"), "{name}");
            assert_eq!(found.token().unwrap().expose(), text(result, "/security_token"), "{name}");
        }
        (Err(error), Some(expected)) => {
            let status = expected.rsplit('=').next().unwrap();
            assert!(error.to_string().contains(&format!("HTTP {status}")), "{name}: {error}");
        }
        (found, expected) => panic!("{name}: {found:?}, expected {expected:?}"),
    }

    let sent = recording.sent.lock().unwrap();
    let recorded = list(flow, "requests");
    // The official SDK requests a new metadata token before every request. This source uses one token for all
    // requests.
    let key = |request: &Value| format!("{} {}", text(request, "/method"), text(request, "/path"));
    let mut distinct: Vec<&Value> = Vec::new();
    for request in recorded {
        if !distinct.iter().any(|seen| key(seen) == key(request)) {
            distinct.push(request);
        }
    }
    assert_eq!(sent.len(), distinct.len(), "{name}");
    for (sent, recorded) in sent.iter().zip(distinct) {
        assert_eq!(sent.endpoint.scheme(), text(recorded, "/scheme"), "{name}");
        assert_eq!(sent.endpoint.authority(), text(recorded, "/host"), "{name}");
        if sent.endpoint.authority().starts_with("sts") {
            sts_request(name, sent, recorded);
        } else {
            other_request(name, sent, recorded);
        }
    }
}

/// Checks a request that is not sent to the gateway: it equals the recording without the telemetry.
fn other_request(name: &str, sent: &Outgoing, recorded: &Value) {
    assert_eq!(sent.method.as_str(), text(recorded, "/method"), "{name}");
    let (path, query) = sent.target.split_once('?').unwrap_or((&sent.target, ""));
    assert_eq!((path, query), (text(recorded, "/path"), text(recorded, "/raw_query")), "{name}");
    let (body, expected) = (String::from_utf8_lossy(&sent.body), text(recorded, "/body"));
    match serde_json::from_str::<Value>(expected) {
        Ok(expected) => assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), expected, "{name}"),
        Err(_) => {
            let sorted = |text: &str| text.split('&').map(str::to_owned).collect::<BTreeSet<_>>();
            assert_eq!(sorted(&body), sorted(expected), "{name}");
        }
    }
    for (header_name, value) in recorded["headers"].as_object().unwrap() {
        match header_name.as_str() {
            "accept-encoding" | "user-agent" | "host" | "content-length" => {}
            "x-aliyun-ecs-metadata-token" => assert_eq!(header(sent, header_name), "TOK1", "{name}"),
            _ => assert_eq!(header(sent, header_name), value.as_str().unwrap(), "{name}: {header_name}"),
        }
    }
    let token = "x-aliyun-ecs-metadata-token";
    assert_eq!(sent.headers.contains_key(token), recorded["headers"].get(token).is_some(), "{name}");
}

/// Checks a call of STS. It differs from the recording on purpose: a role is assumed under ACS3 instead of the older
/// signature, and an OIDC token is in the body instead of the URL. Host, operation, parameters and access key id are
/// equal.
fn sts_request(name: &str, sent: &Outgoing, recorded: &Value) {
    const SIGNATURE_PARAMETERS: [&str; 7] = [
        "Format",
        "SignatureMethod",
        "SignatureVersion",
        "Timestamp",
        "SignatureNonce",
        "AccessKeyId",
        "SecurityToken",
    ];
    let query = sent.target.split_once('?').unwrap().1;
    let body = String::from_utf8_lossy(&sent.body).into_owned();
    let mut parameters: BTreeSet<(String, String)> = [query, &body]
        .iter()
        .flat_map(|part| part.split('&').filter(|pair| !pair.is_empty()))
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(key, value)| (percent_decoded(key), percent_decoded(value)))
        .collect();
    let recorded: BTreeSet<(String, String)> = pairs(&recorded["query"]).into_iter().collect();
    let value = |key: &str| recorded.iter().find(|pair| pair.0 == key).map(|pair| pair.1.as_str());
    if value("Signature").is_some() {
        for (parameter, header_name) in [("Action", "x-acs-action"), ("Version", "x-acs-version")] {
            parameters.insert((parameter.into(), header(sent, header_name).into()));
        }
        let authorization = header(sent, "authorization");
        let caller = format!("ACS3-HMAC-SHA256 Credential={},", value("AccessKeyId").unwrap());
        assert!(authorization.starts_with(&caller), "{name}: {authorization}");
        assert_eq!(header(sent, "x-acs-security-token"), value("SecurityToken").unwrap_or_default(), "{name}");
        assert_eq!(header(sent, "x-acs-date"), value("Timestamp").unwrap(), "{name}");
    } else {
        assert!(query.contains("Format=JSON&") && !query.contains("OIDCToken"), "{name}: {query}");
        assert!(!sent.headers.contains_key("authorization"), "{name}");
    }
    let without_signature = |set: &BTreeSet<(String, String)>| -> BTreeSet<(String, String)> {
        let is_compared = |key: &str| key != "Signature" && !SIGNATURE_PARAMETERS.contains(&key);
        set.iter().filter(|pair| is_compared(&pair.0)).cloned().collect()
    };
    assert_eq!(without_signature(&parameters), without_signature(&recorded), "{name}");
}

/// Checks the operation that the program of the official SDK calls. The credential source always sends the duration of
/// the session.
pub fn oidc(vector: &Value, constants: &Value) {
    let recorded = &vector["request"];
    let mut recorded = recorded.clone();
    recorded["scheme"] = "https".into();
    recorded["query"].as_array_mut().unwrap().push(json!(["DurationSeconds", "3600"]));
    let input = &vector["input"];
    let reply = json!({"status": 200, "body": json!({"Credentials": {"AccessKeyId": "STS.OUT",
        "AccessKeySecret": "s", "SecurityToken": "t", "Expiration": "2099-01-01T00:00:00Z"}}).to_string()});
    let recording = Recording::from_flow(&json!({"requests": [recorded], "replies": [reply]}));
    let file = std::env::temp_dir().join(format!("cumulo-vectors-{}-oidc-token", std::process::id()));
    fs::write(&file, text(input, "/OIDCToken")).unwrap();
    let role = Role::new(text(input, "/RoleArn")).session_name(text(input, "/RoleSessionName"));
    let role = role.region(text(vector, "/region"));
    let nonce = text(constants, "/nonce").to_owned();
    let environment = Environment::new()
        .variables(|_| None)
        .transport(recording.clone())
        .clock(|| at(NOW))
        .nonce(move || nonce.clone());
    let chain =
        cumulo_alibaba::credentials::oidc(text(input, "/OIDCProviderArn"), &file, role).environment(environment);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(runtime.block_on(chain.credentials()).unwrap().id(), "STS.OUT");
    fs::remove_file(&file).unwrap();
    let sent = recording.sent.lock().unwrap();
    let sent = &sent[0];
    assert_eq!((sent.method.as_str(), sent.endpoint.authority()), ("POST", text(&recorded, "/host")));
    for member in ["Timestamp", "SignatureNonce"] {
        let pair = pairs(&recorded["query"]).into_iter().find(|pair| pair.0 == member).unwrap();
        let mut encoded = String::new();
        acs3::percent_encode(&pair.1, &mut encoded);
        assert!(sent.target.contains(&format!("{member}={encoded}")), "{}", sent.target);
    }
    sts_request("sts_assume_role_with_oidc_anonymous", sent, &recorded);
}
