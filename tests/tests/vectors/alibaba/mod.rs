//! Alibaba Cloud: requests under ACS3, ACS4 and the older signatures, responses, hosts and credential flows.

mod credentials;
mod endpoint;
mod request;
mod response;
mod signing;

use cumulo_core::Credentials;
use serde_json::Value;

use super::{Section, recorded, text};

pub const SECTIONS: &[Section] = &[
    Section {
        key: "vectors",
        check: vector,
        tested: &[acs3_rpc_requests::NAMES, acs3_roa_requests::NAMES, v1_rpc_requests::NAMES, v1_roa_requests::NAMES],
    },
    Section { key: "acs4_vectors", check: signing::acs4, tested: &[acs4_requests::NAMES] },
    Section { key: "response_cases", check: response::check, tested: &[responses::NAMES] },
    Section { key: "endpoint_cases", check: endpoint::check, tested: &[hosts::NAMES] },
    Section { key: "endpoint_rules", check: endpoint::rule, tested: &[host_rules::NAMES] },
    Section { key: "credential_flows", check: credentials::flow, tested: &[credential_sources::NAMES] },
];

recorded! { acs3_rpc_requests: "alibaba" "vectors" super::vector;
    seed_rds_reset_account_password
    seed_dds_reset_account_password
    seed_smartag_reset_client_user_password
    rds_password_special_chars
    rds_reset_sts_token
    rds_reset_default_provider_header
    rds_unmapped_region_rule
    dds_empty_values
    smartag_tabs_newlines
    rds_describe_regions_no_params
    rds_json_shrink_form_body
    rds_simple_array_query
    rds_json_array_query
    ecs_run_instances_nested
    ecs_describe_instances_json_string_param
    ecs_array_over_nine
    ecs_bool_python_capital
    sts_assume_role
    rpc_map_keys_nested
    rpc_form_body_nested
    rpc_form_body_empty_map
    rpc_get_method
    rpc_bearer
    rpc_anonymous
    rpc_id_token
    rpc_global_and_extends
    rpc_sm3
}

recorded! { acs3_roa_requests: "alibaba" "vectors" super::vector;
    roa_bearer
    roa_anonymous
    cs_get_describe_clusters_v1
    cs_get_path_param
    cs_get_path_param_special
    cs_post_json_nested
    cs_put_json
    cs_delete_with_json_shrink_query
    cs_post_array_body
    cs_delete_simple_array_query
    cs_get_sts
    cs_extra_headers
    fc_invoke_stream_body
    roa_byte_body
    roa_form_body
    roa_json_string_body
    roa_json_empty_object
}

recorded! { v1_rpc_requests: "alibaba" "vectors" super::vector;
    sts_assume_role_with_oidc_anonymous
    v1_rpc_get_seed_rds
    v1_rpc_get_seed_dds_xml
    v1_rpc_post_form
    v1_rpc_get_sts
    v1_rpc_bearer
}

recorded! { v1_roa_requests: "alibaba" "vectors" super::vector;
    v1_roa_get
    v1_roa_post_sts
}

recorded! { acs4_requests: "alibaba" "acs4_vectors" super::signing::acs4;
    acs4_roa_post
    acs4_rpc_sts_center
}

recorded! { responses: "alibaba" "response_cases" super::response::check;
    ok_json
    ok_none_ignores_body
    ok_string
    ok_array
    ok_json_empty_body
    ok_204_empty
    ok_json_huge_int
    err_404_upper
    err_403_access_denied_detail
    err_400_lower_roa
    err_429_retry_after_header
    err_400_throttling_no_header
    err_503
    err_xml_exact_content_type
    err_not_json
    sse_events
}

recorded! { hosts: "alibaba" "endpoint_cases" super::endpoint::check;
    rds_cn_hangzhou
    rds_ap_northeast_2
    rds_eu_central_1
    rds_cn_newregion_9
    rds_vpc_cn_newregion_9
    rds_vpc_cn_hangzhou
    rds_vpc_cn_hangzhou_my_host_8443
    rds
    dds_cn_hangzhou
    dds_ap_southeast_3
    dds_zz_1
    smartag_cn_shanghai
    smartag_cn_hangzhou
    ecs_cn_hangzhou
    ecs_cn_beijing
    ecs_vpc_zz_9
    cs_cn_hangzhou
    cs_intl_zz_9
    sts_cn_hangzhou
    sts_us_west_1
    fc_cn_hangzhou
}

recorded! { host_rules: "alibaba" "endpoint_rules" super::endpoint::rule;
    rds_regional_public_cn_hangzhou
    rds_regional_vpc_cn_hangzhou
    ram_central_cn_hangzhou
    ram_vpc
    foo_regional_intl_x_1
}

recorded! { credential_sources: "alibaba" "credential_flows" super::credentials::flow;
    ram_role_arn_regional
    ram_role_arn_global_endpoint_sts_source
    ram_role_arn_vpc_region
    oidc_role_arn
    ecs_imds_v2
    ecs_imds_v2_token_403_fallback_v1
    ecs_imds_v1_disabled_fails
    credentials_uri
    cloud_sso
    oauth_refresh_then_exchange
    external_process
}

/// 2026-01-02T03:04:05Z, the time of the recordings.
const NOW: u64 = 1_767_323_045;

/// Checks the recorded signatures, and the whole request.
fn vector(vector: &Value, file: &Value) {
    let (name, constants) = (text(vector, "/name"), &file["constants"]);
    if name == "sts_assume_role_with_oidc_anonymous" {
        return credentials::oidc(vector, constants);
    }
    if vector.get("signing_v1").is_some() || vector.get("signing_roa_v1").is_some() {
        signing::v1(name, vector, constants);
    }
    if vector.get("signing_minimal").is_some() {
        signing::acs3(name, vector, constants, "signing_minimal");
        signing::acs3(name, vector, constants, "signing_all_headers");
    }
    request::check(name, vector, constants);
}

/// Returns the credentials that the request was recorded with.
fn recorded_credentials(vector: &Value, constants: &Value) -> Credentials {
    let credential = &constants["credentials"][text(vector, "/credential")];
    if vector["credential"].is_null() {
        return Credentials::anonymous();
    }
    if let Some(token) = credential["bearer_token"].as_str() {
        return Credentials::bearer(token);
    }
    if let Some(token) = credential["id_token"].as_str() {
        return Credentials::id_token(token);
    }
    let (id, key) = (text(credential, "/access_key_id"), text(credential, "/access_key_secret"));
    match text(credential, "/security_token") {
        "" => Credentials::new(id, key),
        token => Credentials::with_token(id, key, token),
    }
}
