//! Zenlayer: requests under ZC2 and with a bearer token.

use cumulo_core::{
    BodyStyle, Credentials, Model, OperationInfo,
    sign::{hex::sha256_hex, zc2},
};
use cumulo_tests::{fill, find};
use serde_json::Value;

use super::{Call, Section, at, default_input, header, recorded, static_facts, text};

pub const SECTIONS: &[Section] =
    &[Section { key: "vectors", check: vector, tested: &[zc2_requests::NAMES, bearer_requests::NAMES] }];

recorded! { zc2_requests: "zenlayer" "vectors" super::vector;
    seed
    seed_symbols
    empty_request
    list_of_strings
    paging
    unicode
    list_of_objects
    empty_list_and_string
    bool_false
    bmc
    vm_old
    zlb
    midnight_edge
    leap_day
}

recorded! { bearer_requests: "zenlayer" "vectors" super::vector;
    seed_token
    user_token
}

fn vector(vector: &Value, file: &Value) {
    let credential = &file["format"]["credential"];
    let (id, key) = (text(credential, "/access_key_id"), text(credential, "/access_key_password"));
    let name = text(vector, "/name");
    let (input, expect) = (&vector["input"], &vector["expect"]);
    let timestamp = input["timestamp"].as_u64().unwrap();
    let bearer = input["auth"] == "token";
    let credentials = if bearer { Credentials::bearer(text(credential, "/token")) } else { Credentials::new(id, key) };
    if !bearer {
        signature(name, &credentials, timestamp, expect);
    }
    let (service, version, action) = (text(input, "/service"), text(input, "/version"), text(input, "/action"));
    let (info, model): (OperationInfo, Box<dyn Model>) = match find("zenlayer", version, action) {
        Some(registered) => (*registered.info, fill(registered, &input["params"])),
        None => (
            static_facts(service, version, action, "POST", "/", BodyStyle::Json),
            Box::new(default_input(&input["params"])),
        ),
    };
    let call = Call {
        protocol: &cumulo_zenlayer::ZenlayerProtocol::default(),
        info: &info,
        input: model.as_ref(),
        credentials,
        region: None,
        host: None,
        time: at(timestamp),
        nonce: "",
    };
    let request = call.request();
    assert_eq!(request.target, text(expect, "/path"), "{name}");
    assert_eq!(request.endpoint.authority(), text(expect, "/headers/host"), "{name}");
    let sent: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(sent, serde_json::from_str::<Value>(text(expect, "/body")).unwrap(), "{name}");
    for (header_name, value) in expect["headers"].as_object().unwrap() {
        if !["host", "x-zc-sdk-version", "x-zc-sdk-lang"].contains(&header_name.as_str()) {
            assert_eq!(header(&request, header_name), value.as_str().unwrap(), "{name}: {header_name}");
        }
    }
    if bearer {
        assert_eq!(header(&request, "authorization"), text(expect, "/authorization"), "{name}");
        assert!(!request.headers.contains_key("x-zc-timestamp"), "{name}");
        assert!(!request.headers.contains_key("x-zc-signature-method"), "{name}");
    }
}

fn signature(name: &str, credentials: &Credentials, timestamp: u64, expect: &Value) {
    let request = zc2::Request {
        method: text(expect, "/method"),
        content_type: text(expect, "/headers/content-type"),
        host: text(expect, "/headers/host"),
        payload: text(expect, "/body").as_bytes(),
        timestamp,
    };
    let mut buffer = String::new();
    zc2::canonical_request(&request, &mut buffer);
    assert_eq!(buffer, text(expect, "/canonical_request"), "{name}");
    let hash = sha256_hex(buffer.as_bytes());
    zc2::string_to_sign(&request, hash.as_str(), &mut buffer);
    assert_eq!(buffer, text(expect, "/string_to_sign"), "{name}");
    let authorization = zc2::authorization(&request, credentials.id(), credentials.hmac_key());
    assert_eq!(authorization, text(expect, "/authorization"), "{name}");
}
