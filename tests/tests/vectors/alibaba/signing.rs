//! The signers, compared with the recorded signatures.

use cumulo_core::{
    BodyStyle, Credentials,
    model::{Location, Style},
    sign::{acs3 as acs3_signer, acs3_sm3, hex::sha256_hex, roa_v1, rpc_v1},
};
use cumulo_tests::dynamic;
use serde_json::Value;

use super::super::{Call, at, header, pairs, static_facts, text};
use super::{NOW, recorded_credentials};

/// Checks the canonical request, the string to sign and the header of ACS3.
pub fn acs3(name: &str, vector: &Value, constants: &Value, kind: &str) {
    let (recorded, expect) = (&vector["request"], &vector[kind]);
    let mut query: Vec<(String, String)> = pairs(&recorded["query"]);
    let query = acs3_signer::canonical_query(&mut query);
    assert_eq!(query, text(expect, "/canonical_query"), "{name} {kind}");
    let signed = text(expect, "/signed_headers");
    let headers: Vec<(&str, &str)> =
        signed.split(';').map(|name| (name, text(&recorded["headers"], &format!("/{name}")))).collect();
    let request = acs3_signer::Request {
        method: text(recorded, "/method"),
        path: text(vector, "/signed_path"),
        query: &query,
        headers: &headers,
        body_sha256: text(recorded, "/headers/x-acs-content-sha256"),
    };
    let mut buffer = String::new();
    acs3_signer::canonical_request(&request, &mut buffer);
    assert_eq!(buffer, text(expect, "/canonical_request"), "{name} {kind}");
    let credentials = recorded_credentials(vector, constants);
    if name == "rpc_sm3" {
        acs3_sm3::string_to_sign(acs3_sm3::sm3_hex(buffer.clone().as_bytes()).as_str(), &mut buffer);
        assert_eq!(buffer, text(expect, "/string_to_sign"), "{name} {kind}");
        let (id, key) = (credentials.id(), credentials.key().expose());
        let authorization = acs3_sm3::authorization(&request, id, key);
        assert_eq!(authorization, text(expect, "/authorization"), "{name} {kind}");
        return;
    }
    let hash = sha256_hex(buffer.as_bytes());
    acs3_signer::string_to_sign(hash.as_str(), &mut buffer);
    assert_eq!(buffer, text(expect, "/string_to_sign"), "{name} {kind}");
    let authorization = acs3_signer::authorization(&request, credentials.id(), credentials.hmac_key());
    assert_eq!(authorization, text(expect, "/authorization"), "{name} {kind}");
}

/// Checks the signatures that came before ACS3.
pub fn v1(name: &str, vector: &Value, constants: &Value) {
    let recorded = &vector["request"];
    let credentials = recorded_credentials(vector, constants);
    let (id, key) = (credentials.id(), credentials.key().expose());
    let mut buffer = String::new();
    if let Some(expect) = vector.get("signing_v1") {
        let signed = expect["signed_params"].as_object().unwrap();
        let mut signed: Vec<_> =
            signed.iter().map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect();
        let query = acs3_signer::canonical_query(&mut signed);
        rpc_v1::string_to_sign(text(recorded, "/method"), &query, &mut buffer);
        assert_eq!(buffer, text(expect, "/string_to_sign"), "{name}");
        let signature = rpc_v1::signature(text(recorded, "/method"), &query, key);
        assert_eq!(signature, text(expect, "/signature"), "{name}");
    }
    if let Some(expect) = vector.get("signing_roa_v1") {
        let mut query = pairs(&recorded["query"]);
        query.sort();
        let headers = recorded["headers"].as_object().unwrap().iter().filter(|(name, _)| name.starts_with("x-acs-"));
        let mut headers: Vec<_> = headers.map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect();
        headers.sort();
        let request = roa_v1::Request {
            method: text(recorded, "/method"),
            accept: text(recorded, "/headers/accept"),
            content_md5: "",
            content_type: text(recorded, "/headers/content-type"),
            date: text(recorded, "/headers/date"),
            headers: &headers,
            path: text(recorded, "/path"),
            query: &query,
        };
        roa_v1::string_to_sign(&request, &mut buffer);
        assert_eq!(buffer, text(expect, "/string_to_sign"), "{name}");
        let authorization = roa_v1::authorization(&request, id, key);
        assert_eq!(authorization, text(expect, "/authorization"), "{name}");
    }
}

/// Checks the whole request under ACS4.
pub fn acs4(entry: &Value, _file: &Value) {
    let name = text(entry, "/name");
    let header_of = |name: &str| text(&entry["headers"], &format!("/{name}"));
    let action = header_of("x-acs-action");
    let info = static_facts(
        "probe",
        header_of("x-acs-version"),
        action,
        text(entry, "/method"),
        text(entry, "/path"),
        BodyStyle::Json,
    );
    let query = entry["query"].as_object().unwrap().iter();
    let mut members: Vec<_> =
        query.map(|(name, value)| (name.clone(), Location::Query, Style::None, value.clone())).collect();
    if let Ok(body) = serde_json::from_str(text(entry, "/body")) {
        members.push(("body".into(), Location::WholeBody, Style::None, body));
    }
    let (id, key) = (text(entry, "/access_key_id"), text(entry, "/access_key_secret"));
    let credentials = match header_of("x-acs-security-token") {
        "" => Credentials::new(id, key),
        token => Credentials::with_token(id, key, token),
    };
    let product: &'static str = text(entry, "/product").to_owned().leak();
    let options = cumulo_alibaba::AlibabaProtocol::new().signature(cumulo_alibaba::Signature::acs4(product));
    let region = Some(text(entry, "/region")).filter(|region| *region != "center");
    let call = Call {
        protocol: &options,
        info: &info,
        input: &dynamic(members),
        credentials,
        region,
        host: Some(header_of("host")),
        time: at(NOW),
        nonce: header_of("x-acs-signature-nonce"),
    };
    let request = call.request();
    assert_eq!(request.body, text(entry, "/body"), "{name}");
    assert_eq!(header(&request, "authorization"), text(entry, "/authorization"), "{name}");
}
