//! Tencent Cloud: requests under TC3 and the older signatures, the examples of the documentation, events and errors.

mod request;
mod response;
mod signing;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use cumulo_core::sign::tc3::Payload;
use cumulo_core::sign::{tc3, tencent_v1};
use serde_json::Value;

use super::{Section, list, recorded, response::events, text};

pub const SECTIONS: &[Section] = &[
    Section { key: "vectors", check: vector, tested: &[tc3_requests::NAMES, v1_requests::NAMES] },
    Section { key: "known_answers", check: signing::documented_example, tested: &[documented_examples::NAMES] },
    Section { key: "sse_decode", check: event_stream, tested: &[event_streams::NAMES] },
    Section { key: "error_decode", check: response::error, tested: &[errors::NAMES] },
];

recorded! { tc3_requests: "tencent" "vectors" super::vector;
    seed_redis_resetpassword
    seed_redis_resetpassword_all_members
    seed_redis_resetpassword_sts_token
    seed_redis_resetpassword_fsi
    seed_redis_resetpassword_get
    empty_sts_getcalleridentity
    empty_get_cvm_describeregions
    cvm_describeinstances_filters
    cvm_describeinstances_filters_get
    cvm_runinstances_nested
    as_host_differs_from_catalog_dir
    es_ai_host
    hunyuan_chatcompletions_stream
    ses_unicode_escapes_en_lang
    vpc_createsecuritygrouppolicies
    dnspod_case_variant_members
    billing_bigint_offset
    monitor_float_and_datetime
    cls_uploadlog_octet_typed
    cls_uploadlog_octet_common
    cls_uploadlog_octet_unsigned
    cii_uploadmedicalfile_multipart
    multipart_common_nested
    json_unsigned_payload
    sts_webidentity_skipsign
    sts_assumerole
    no_region
    root_domain_intl
    root_domain_internal
    date_boundary_before_midnight
    date_boundary_midnight
    request_client_suffix
    extra_headers
}

recorded! { v1_requests: "tencent" "vectors" super::vector;
    seed_redis_resetpassword_hmacsha1_get
    seed_redis_resetpassword_hmacsha256_post
    cvm_describeinstances_get_unicode_hmacsha1
    hmacsha1_post_token
    hmacsha256_get_token
}

recorded! { documented_examples: "tencent" "known_answers" super::signing::documented_example;
    doc_tc3
    doc_tc3_signed_action
    doc_hmacsha1_get
}

recorded! { event_streams: "tencent" "sse_decode" super::event_stream;
    one_event
    event_id_retry
    multi_data
    comment_and_crlf
    done_marker
    unterminated_tail
    leading_blank
    unicode
}

recorded! { errors: "tencent" "error_decode" super::response::error;
    auth
    ratelimit
    uin_ratelimit
    http502
    ok
    null_error_key
}

/// Checks the recorded signature, and the whole request.
fn vector(vector: &Value, _file: &Value) {
    let name = text(vector, "/id");
    let (input, expect) = (&vector["input"], &vector["expect"]);
    let body = BASE64_STANDARD.decode(text(expect, "/body_b64")).unwrap();
    let payload = if input["unsigned_payload"] == true { Payload::Unsigned } else { Payload::Bytes(&body) };
    let timestamp = input["timestamp"].as_u64().unwrap();
    let request = tc3::Request {
        method: text(expect, "/method"),
        query: text(expect, "/query"),
        content_type: text(expect, "/content_type"),
        host: text(expect, "/host"),
        more_headers: &[],
        payload,
        service: text(input, "/service"),
        timestamp,
    };
    let (id, key) = (text(input, "/secret_id"), text(input, "/secret_key"));
    match v1_method(input) {
        Some(method) => signing::v1(name, method, expect, &body, key),
        None if input["options"]["SkipSign"] == true => {}
        None => signing::tc3(name, &request, id, key, expect),
    }
    request::check(name, input, expect, &body, timestamp);
}

/// Returns the hash of the older signature, if the request was recorded under it.
fn v1_method(input: &Value) -> Option<tencent_v1::Method> {
    match text(input, "/sign_method") {
        "HmacSHA1" => Some(tencent_v1::Method::HmacSha1),
        "HmacSHA256" => Some(tencent_v1::Method::HmacSha256),
        _ => None,
    }
}

fn event_stream(case: &Value, _file: &Value) {
    let stream = BASE64_STANDARD.decode(text(case, "/bytes_b64")).unwrap();
    // The official parser emits an event for an empty line as well. The standard skips events without data.
    let recorded = list(case, "official_python_events").iter().filter(|event| event.get("data").is_some());
    events(text(case, "/id"), &stream, recorded);
}
