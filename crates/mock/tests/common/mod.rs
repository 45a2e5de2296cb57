//! A small client that sends raw bytes, signers that are independent of the mock, and a small catalog.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)]

pub mod schemes;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cumulo_catalog::{Catalog, spec::Spec};
use cumulo_mock::{Builder, Credentials, Mock};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

pub const ID: &str = "test-id";
pub const SECRET: &str = "test-secret-value";
pub const NOW: u64 = 1_767_323_045;
pub const NOW_ISO: &str = "2026-01-02T03:04:05Z";
pub const NOW_DATE: &str = "2026-01-02";

pub fn at(seconds: u64) -> impl Fn() -> SystemTime {
    move || UNIX_EPOCH + Duration::from_secs(seconds)
}

/// Returns the settings of a mock with the small catalog, one access key and a fixed time.
pub fn builder() -> Builder {
    Mock::builder().catalog(catalog()).credentials(Credentials::new(ID, SECRET)).clock(at(NOW))
}

pub async fn mock() -> Mock {
    builder().start().await.unwrap()
}

/// The parts of a request. `bytes` joins them.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn new(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Self {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { method: method.into(), target: target.into(), headers, body: body.as_bytes().into() }
    }

    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.into(), value.into()));
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self
    }

    pub fn get(&self, name: &str) -> &str {
        &self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).unwrap().1
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = format!("{} {} HTTP/1.1\r\n", self.method, self.target).into_bytes();
        for (name, value) in &self.headers {
            bytes.extend(format!("{name}: {value}\r\n").into_bytes());
        }
        bytes.extend(format!("content-length: {}\r\n\r\n", self.body.len()).into_bytes());
        bytes.extend(&self.body);
        bytes
    }
}

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or(Value::Null)
    }

    /// Returns the error code in the shape of any of the clouds.
    pub fn code(&self) -> String {
        let json = self.json();
        let code =
            [&json["Response"]["Error"]["Code"], &json["Code"], &json["code"]].into_iter().find_map(Value::as_str);
        code.unwrap_or_default().into()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }
}

/// Sends raw bytes and reads to the end. An error means that the connection was broken.
pub async fn send_bytes(mock: &Mock, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(mock.address()).await?;
    stream.write_all(bytes).await?;
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).await?;
    Ok(reply)
}

pub async fn send(mock: &Mock, request: &Request) -> Reply {
    let reply = send_bytes(mock, &request.clone().set("connection", "close").bytes()).await.unwrap();
    let reply = String::from_utf8(reply).unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap_or((&reply, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    Reply { status, head: head.into(), body: body.into() }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub fn hmac(key: &[u8], message: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(message.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

pub fn tencent(service: &str, version: &str, action: &str, params: &Value) -> Request {
    tencent_raw("POST", "/", "application/json", &params.to_string(), service, version, action)
}

pub fn tencent_raw(
    method: &str,
    target: &str,
    content_type: &str,
    body: &str,
    service: &str,
    version: &str,
    action: &str,
) -> Request {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let payload = sha256(body.as_bytes());
    let canonical =
        format!("{method}\n/\n{query}\ncontent-type:{content_type}\nhost:127.0.0.1\n\ncontent-type;host\n{payload}");
    let scope = format!("{NOW_DATE}/{service}/tc3_request");
    let to_sign = format!("TC3-HMAC-SHA256\n{NOW}\n{scope}\n{}", sha256(canonical.as_bytes()));
    let key = hmac(&hmac(&hmac(format!("TC3{SECRET}").as_bytes(), NOW_DATE), service), "tc3_request");
    let authorization = format!(
        "TC3-HMAC-SHA256 Credential={ID}/{scope}, SignedHeaders=content-type;host, Signature={}",
        hex(&hmac(&key, &to_sign))
    );
    let time = NOW.to_string();
    let headers = [
        ("host", "127.0.0.1"),
        ("content-type", content_type),
        ("x-tc-action", action),
        ("x-tc-version", version),
        ("x-tc-timestamp", &time),
        ("x-tc-region", "ap-guangzhou"),
        ("authorization", &authorization),
    ];
    Request::new(method, target, &headers, body)
}

/// Signs a request with ACS3. `query` must already be canonical: sorted and encoded as the signature requires.
#[allow(clippy::too_many_arguments)]
pub fn alibaba(
    method: &str,
    path: &str,
    query: &str,
    content_type: &str,
    body: &str,
    version: &str,
    action: &str,
    nonce: &str,
) -> Request {
    let hash = sha256(body.as_bytes());
    let mut headers = vec![
        ("host", "127.0.0.1"),
        ("x-acs-action", action),
        ("x-acs-content-sha256", &hash),
        ("x-acs-date", NOW_ISO),
        ("x-acs-signature-nonce", nonce),
        ("x-acs-version", version),
    ];
    if !content_type.is_empty() {
        headers.insert(0, ("content-type", content_type));
    }
    let names = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
    let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let canonical = format!("{method}\n{path}\n{query}\n{lines}\n{names}\n{hash}");
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", sha256(canonical.as_bytes()));
    let authorization = format!(
        "ACS3-HMAC-SHA256 Credential={ID},SignedHeaders={names},Signature={}",
        hex(&hmac(SECRET.as_bytes(), &to_sign))
    );
    headers.push(("authorization", &authorization));
    let target = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    Request::new(method, &target, &headers, body)
}

/// Signs an RPC request of Alibaba with all parameters in the query.
pub fn rpc(version: &str, action: &str, query: &str, nonce: &str) -> Request {
    alibaba("POST", "/", query, "", "", version, action, nonce)
}

pub fn zenlayer(service: &str, version: &str, action: &str, params: &Value) -> Request {
    let body = params.to_string();
    let canonical = format!(
        "POST\n/\n\ncontent-type:application/json\nhost:127.0.0.1\n\ncontent-type;host\n{}",
        sha256(body.as_bytes())
    );
    let to_sign = format!("ZC2-HMAC-SHA256\n{NOW}\n{}", sha256(canonical.as_bytes()));
    let authorization = format!(
        "ZC2-HMAC-SHA256 Credential={ID}, SignedHeaders=content-type;host, Signature={}",
        hex(&hmac(SECRET.as_bytes(), &to_sign))
    );
    let time = NOW.to_string();
    let headers = [
        ("host", "127.0.0.1"),
        ("content-type", "application/json"),
        ("x-zc-service", service),
        ("x-zc-version", version),
        ("x-zc-action", action),
        ("x-zc-timestamp", &time),
        ("x-zc-signature-method", "ZC2-HMAC-SHA256"),
        ("authorization", &authorization),
    ];
    Request::new("POST", &format!("/api/v2/{service}"), &headers, &body)
}

pub fn reset_redis(instance: &str, password: &str) -> Request {
    tencent("redis", "2018-04-12", "ResetPassword", &json!({ "InstanceId": instance, "Password": password }))
}

pub fn reset_rds(password: &str, nonce: &str) -> Request {
    rpc(
        "2014-08-15",
        "ResetAccountPassword",
        &format!("AccountName=test1&AccountPassword={password}&DBInstanceId=rm-1"),
        nonce,
    )
}

pub fn reset_zec(password: &str) -> Request {
    zenlayer("zec", "2025-09-01", "ResetInstancePassword", &json!({ "instanceId": "i-1", "password": password }))
}

/// Returns a catalog with the five operations that have state, and with invented operations that use most features of
/// the spec format.
pub fn catalog() -> Catalog {
    let rule = json!({ "min": 8, "max": 32, "classes": 3, "special": "!@#$%^&*()_+-=" });
    let specs = [
        json!({ "provider": "alibaba", "service": "rds", "version": "2014-08-15", "code": "Rds",
            "operations": { "ResetAccountPassword": { "input": "Reset" }, "Odd": { "input": "OddRequest" } },
            "structs": {
                "Reset": [
                    { "name": "DBInstanceId", "type": "string", "required": true },
                    { "name": "AccountName", "type": "string", "required": true },
                    { "name": "AccountPassword", "type": "string", "required": true, "password": rule }],
                "OddRequest": [{ "name": "OnlyHere", "type": "string", "required": true }] } }),
        json!({ "provider": "alibaba", "service": "other", "version": "2014-08-15", "code": "Other",
            "operations": { "Odd": { "input": "OddRequest" } },
            "structs": { "OddRequest": [{ "name": "OnlyThere", "type": "string", "required": true }] } }),
        json!({ "provider": "alibaba", "service": "dds", "version": "2015-12-01", "code": "Dds",
            "operations": { "ResetAccountPassword": { "input": "Reset" } },
            "structs": { "Reset": [
                { "name": "DBInstanceId", "type": "string", "required": true },
                { "name": "AccountName", "type": "string", "required": true },
                { "name": "AccountPassword", "type": "string", "required": true, "password": rule }] } }),
        json!({ "provider": "alibaba", "service": "smartag", "version": "2018-03-13", "code": "Smartag",
            "operations": { "ResetSmartAccessGatewayClientUserPassword": { "input": "Reset" } },
            "structs": { "Reset": [
                { "name": "RegionId", "type": "string", "required": true },
                { "name": "SmartAGId", "type": "string", "required": true },
                { "name": "UserName", "type": "string", "required": true },
                { "name": "Password", "type": "string" }] } }),
        json!({ "provider": "alibaba", "service": "probe", "version": "2020-01-01", "code": "Probe",
            "operations": {
                "Query": { "input": "QueryRequest", "output": "QueryReply" },
                "Form": { "input": "FormRequest" },
                "Nodes": { "input": "NodesRequest", "method": "PUT", "path": "/clusters/{ClusterId}/nodes", "body": "json" },
                "DescribeCluster": { "input": "ClusterRequest", "method": "GET", "path": "/clusters/{ClusterId}" },
                "DescribeTypes": { "method": "GET", "path": "/clusters/types" },
                "Tags": { "input": "TagsRequest", "path": "/tags", "body": "json" } },
            "structs": {
                "QueryRequest": [
                    { "name": "Tag", "type": "[#Tag]" },
                    { "name": "Size", "type": "int32", "min": 1, "max": 100 },
                    { "name": "Owner", "type": "int64" },
                    { "name": "DryRun", "type": "bool" },
                    { "name": "Mode", "type": "string", "enum": ["fast", "slow"] },
                    { "name": "Name", "type": "string", "min_length": 2, "max_length": 4 },
                    { "name": "Ids", "type": "[string]", "style": "json" },
                    { "name": "Zones", "type": "[string]", "style": "simple" },
                    { "name": "Labels", "type": "{string}" },
                    { "name": "Disk.Category", "type": "string" },
                    { "name": "RegionId", "type": "string", "in": "host", "required": true }],
                "Tag": [{ "name": "Key", "type": "string", "required": true }, { "name": "Values", "type": "[int64]" }],
                "QueryReply": [
                    { "name": "RequestId", "type": "string" },
                    { "name": "NextToken", "type": "string" },
                    { "name": "HasMore", "type": "bool" },
                    { "name": "Items", "type": "[#Item]" },
                    { "name": "ByName", "type": "{#Item}" }],
                "Item": [
                    { "name": "Name", "type": "string" }, { "name": "State", "type": "string", "enum": ["Running", "Stopped"] },
                    { "name": "Count", "type": "uint64" }, { "name": "Ratio", "type": "float" }, { "name": "On", "type": "bool" },
                    { "name": "Since", "type": "datetime_iso" }, { "name": "Parent", "type": "#Item" }, { "name": "Children", "type": "[#Item]" }],
                "FormRequest": [
                    { "name": "RegionId", "type": "string" },
                    { "name": "Items", "type": "[#Tag]", "in": "body" },
                    { "name": "NotifyIds", "type": "[int64]", "in": "body", "style": "json" }],
                "NodesRequest": [
                    { "name": "ClusterId", "type": "string", "in": "path", "required": true },
                    { "name": "count", "type": "int32", "in": "body", "required": true },
                    { "name": "tags", "type": "[#Tag]", "in": "body" },
                    { "name": "x-trace", "type": "{any}", "in": "header" }],
                "ClusterRequest": [
                    { "name": "ClusterId", "type": "string", "in": "path", "required": true },
                    { "name": "Name", "type": "string" }],
                "TagsRequest": [{ "name": "body", "type": "[#Tag]", "in": "whole_body" }] } }),
        json!({ "provider": "tencent", "service": "redis", "version": "2018-04-12", "code": "redis",
            "operations": { "ResetPassword": { "input": "ResetPasswordRequest", "output": "ResetPasswordResponse" } },
            "structs": {
                "ResetPasswordRequest": [
                    { "name": "InstanceId", "type": "string", "required": true },
                    { "name": "Password", "type": "string", "password":
                        { "min": 8, "max": 30, "classes": 2, "special": "!@", "code": "InvalidParameterValue.PasswordRuleError" } },
                    { "name": "NoAuth", "type": "bool" }],
                "ResetPasswordResponse": [{ "name": "TaskId", "type": "int64" }] } }),
        json!({ "provider": "tencent", "service": "autoscaling", "version": "2018-04-19", "code": "as",
            "operations": { "Describe": { "input": "DescribeRequest" } },
            "structs": {
                "DescribeRequest": [
                    { "name": "Filters", "type": "[#Filter]" }, { "name": "Limit", "type": "uint64" },
                    { "name": "Offset", "type": "int64" }, { "name": "Blob", "type": "binary" }, { "name": "Extra", "type": "any" }],
                "Filter": [{ "name": "Name", "type": "string", "required": true }, { "name": "Values", "type": "[string]" }] } }),
        json!({ "provider": "tencent", "service": "cls", "version": "2020-10-16", "code": "cls",
            "operations": { "UploadLog": { "input": "UploadLogRequest" } },
            "structs": { "UploadLogRequest": [{ "name": "TopicId", "type": "string", "required": true }] } }),
        json!({ "provider": "zenlayer", "service": "zec", "version": "2025-09-01", "code": "zec",
            "operations": { "ResetInstancePassword": { "input": "Reset", "output": "ResetReply" } },
            "errors": { "INVALID_PASSWORD_MALFORMED": { "http": 400 } },
            "structs": {
                "Reset": [
                    { "name": "instanceId", "type": "string", "required": true },
                    { "name": "password", "type": "string", "required": true, "password":
                        { "min": 8, "max": 16, "classes": 3, "special": "~!@$^*-_=+", "code": "INVALID_PASSWORD_MALFORMED" } }],
                "ResetReply": [{ "name": "requestId", "type": "string" }, { "name": "note", "type": "string" }] } }),
    ];
    Catalog::from_specs([], specs.into_iter().map(|spec| serde_json::from_value::<Spec>(spec).unwrap()))
}
