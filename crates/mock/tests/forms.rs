//! Every location of the parameters in each scheme. All of them are accepted and read as the same parameters.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{
    Request, alibaba, mock,
    schemes::{SCHEMES, Scheme, With, roa_v1, rpc_v1, sign, with},
    send, tencent_raw,
};
use serde_json::{Value, json};

async fn params_of(request: &Request) -> (String, Value) {
    let mock = mock().await;
    let reply = send(&mock, request).await;
    assert_eq!((reply.status, reply.code().as_str()), (200, ""), "{request:?}: {}", reply.body);
    let record = &mock.requests()[0];
    (record.action.clone(), record.raw_params())
}

// The locations are the query, the form, both, and the JSON body.
#[tokio::test]
async fn reads_the_parameters_of_each_scheme_from_each_location() {
    for scheme in SCHEMES {
        let expected = match scheme.provider() {
            "tencent" => ("ResetPassword", json!({ "InstanceId": "crs-1", "Password": "Passw0rd!" })),
            "zenlayer" => ("ResetInstancePassword", json!({ "instanceId": "i-1", "password": "Passw0rd!" })),
            _ if scheme == Scheme::RoaV1 => ("Nodes", json!({ "ClusterId": "c1", "count": 2 })),
            _ => {
                let params = json!({ "AccountName": "test1", "AccountPassword": "Passw0rd!", "DBInstanceId": "rm-1" });
                ("ResetAccountPassword", params)
            }
        };
        let (action, params) = params_of(&sign(scheme, &with(scheme))).await;
        assert_eq!((action.as_str(), params), expected, "{scheme:?}");
    }
}

#[tokio::test]
async fn reads_old_rpc_parameters_for_any_split_between_query_and_form() {
    let expected = json!({ "AccountName": "test1", "AccountPassword": "Passw0rd!", "DBInstanceId": "rm-1" });
    let common = ["Action", "Version", "Format", "Timestamp", "AccessKeyId", "SecurityToken"];
    /// Returns true if a parameter is in the query.
    type InQuery<'a> = &'a dyn Fn(&str) -> bool;
    let splits: [(&str, InQuery<'_>); 5] = [
        ("all in the query of a POST", &|_| true),
        ("all in the form", &|_| false),
        ("the common parameters in the query, all other parameters in the form", &|name| {
            common.contains(&name) || name.starts_with("Signature")
        }),
        ("only the signature in the query", &|name| name == "Signature"),
        ("only the action in the query", &|name| name == "Action"),
    ];
    for (name, in_query) in splits {
        let request = rpc_v1(&with(Scheme::RpcV1Form), "POST", in_query);
        assert_eq!(params_of(&request).await.1, expected, "{name}");
    }
}

#[tokio::test]
async fn refuses_old_rpc_parameters_that_are_in_both_query_and_form() {
    let mut request = rpc_v1(&with(Scheme::RpcV1Split), "POST", |name| name == "Action");
    request.target.push_str("&AccountName=test1");
    let reply = send(&mock().await, &request).await;
    assert_eq!(reply.code(), "InvalidParameter", "{}", reply.body);
}

#[tokio::test]
async fn accepts_a_tencent_signature_for_the_host_with_or_without_its_port() {
    for scheme in [Scheme::Tc3Json, Scheme::Tc3Get, Scheme::TencentV1Get, Scheme::TencentV1Form] {
        for (host, signed_host, accepted) in [
            ("127.0.0.1:4000", "127.0.0.1:4000", true),
            ("127.0.0.1:4000", "127.0.0.1", true),
            ("[::1]:4000", "[::1]", true),
            ("localhost:4000", "localhost", true),
            ("127.0.0.1:4000", "127.0.0.1:4001", false),
            ("127.0.0.1:4000", "localhost", false),
            ("127.0.0.1", "127.0.0.1:4000", false),
            ("127.0.0.1:4000", "", false),
        ] {
            let request = sign(scheme, &With { host, signed_host, ..with(scheme) });
            let reply = send(&mock().await, &request).await;
            let expected = if accepted { "" } else { "AuthFailure.SignatureFailure" };
            assert_eq!(reply.code(), expected, "{scheme:?} sends {host}, signs {signed_host}: {}", reply.body);
        }
    }
}

#[tokio::test]
async fn ignores_a_service_that_is_the_first_label_of_an_address() {
    // The official SDK for Node.js signs the first label of its endpoint, even if it is not the name of a service.
    let params = json!({ "InstanceId": "crs-1" }).to_string();
    let request = tencent_raw("POST", "/", "application/json", &params, "127", "2018-04-12", "ResetPassword");
    let mock = mock().await;
    assert_eq!(send(&mock, &request).await.code(), "");
    assert_eq!(mock.requests()[0].service, "redis");
    let other = tencent_raw("POST", "/", "application/json", &params, "128", "2018-04-12", "ResetPassword");
    assert_eq!(send(&mock, &other).await.code(), "NoSuchProduct");
}

#[tokio::test]
async fn identifies_the_action_of_old_roa_requests_by_method_and_path() {
    let none = With { params: Vec::new(), ..with(Scheme::RoaV1) };
    let scale = With { params: vec![("count", "2")], ..with(Scheme::RoaV1) };
    let named = roa_v1(&scale, "PUT", "/clusters/c1/nodes", &[], &[("x-acs-action", "Nodes")]);
    let unnamed = roa_v1(&scale, "PUT", "/clusters/c%2F1/nodes", &[], &[]);
    assert_eq!(params_of(&named).await, ("Nodes".into(), json!({ "ClusterId": "c1", "count": 2 })));
    assert_eq!(params_of(&unnamed).await, ("Nodes".into(), json!({ "ClusterId": "c/1", "count": 2 })));
    // `/clusters/{ClusterId}` matches as well; the template with more literal text is used.
    assert_eq!(params_of(&roa_v1(&none, "GET", "/clusters/types", &[], &[])).await.0, "DescribeTypes");
    let cluster = params_of(&roa_v1(&none, "GET", "/clusters/c1", &[], &[])).await;
    assert_eq!(cluster, ("DescribeCluster".into(), json!({ "ClusterId": "c1" })));
    // This request signs an empty value with a `=`.
    let empty = roa_v1(&none, "GET", "/clusters/c1", &[("Name", "")], &[]);
    assert_eq!(params_of(&empty).await.1, json!({ "ClusterId": "c1", "Name": "" }));
    for (method, path) in [("GET", "/nowhere"), ("DELETE", "/clusters/c1"), ("GET", "/")] {
        let reply = send(&mock().await, &roa_v1(&none, method, path, &[], &[])).await;
        assert_eq!((reply.status, reply.code().as_str()), (404, "InvalidAction.NotFound"), "{method} {path}");
    }
}

#[tokio::test]
async fn accepts_old_roa_requests_with_a_region_and_without_a_nonce() {
    // `aliyun-python-sdk-core` sends requests in this form.
    let bare = With { params: Vec::new(), nonce: "", ..with(Scheme::RoaV1) };
    let request = roa_v1(&bare, "GET", "/clusters/c1", &[("Name", "n"), ("RegionId", "cn-hangzhou")], &[]);
    let mock = mock().await;
    for _ in 0..2 {
        assert_eq!(send(&mock, &request).await.code(), "");
    }
    assert_eq!(mock.requests()[1].raw_params(), json!({ "ClusterId": "c1", "Name": "n" }));
}

#[tokio::test]
async fn applies_scripts_and_faults_to_requests_whose_form_or_path_names_the_action() {
    let mock = mock().await;
    mock.on("tencent", "redis", "ResetPassword").fault(cumulo_mock::Fault::Throttle);
    mock.on("alibaba", "rds", "ResetAccountPassword").fault(cumulo_mock::Fault::Throttle);
    mock.on("alibaba", "probe", "Nodes").fault(cumulo_mock::Fault::Throttle);
    for (scheme, code) in [
        (Scheme::TencentV1Form, "RequestLimitExceeded"),
        (Scheme::RpcV1Form, "Throttling.User"),
        (Scheme::RoaV1, "Throttling.User"),
    ] {
        let nonces = if scheme == Scheme::RoaV1 { ["3", "4"] } else { ["1", "2"] };
        let [first, again] = nonces.map(|nonce| With { nonce, ..with(scheme) });
        assert_eq!(send(&mock, &sign(scheme, &first)).await.code(), code, "{scheme:?}");
        assert_eq!(send(&mock, &sign(scheme, &again)).await.code(), "", "{scheme:?}");
    }
    assert_eq!((mock.calls("ResetPassword"), mock.attempts("ResetPassword")), (1, 2));
}

#[tokio::test]
async fn does_not_read_a_form_with_the_new_signature_as_an_old_request() {
    // An operation may have parameters with the same names as the parameters of the old signature.
    let form = "Items.1.Key=k&Action=x&SignatureNonce=y&SecretId=z";
    let content_type = "application/x-www-form-urlencoded";
    let request = alibaba("POST", "/", "", content_type, form, "2020-01-01", "Form", "1");
    let reply = send(&mock().await, &request).await;
    assert_eq!((reply.status, reply.code().as_str()), (400, "InvalidParameter"), "{}", reply.body);
    assert!(reply.body.contains("`Action` is not recognized"), "{}", reply.body);
}
