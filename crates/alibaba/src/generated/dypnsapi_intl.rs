//! `dypnsapi-intl` 2017-07-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("ap-southeast-1", "dypnsapi-intl.ap-southeast-1.aliyuncs.com")],
    vpc: &[("ap-southeast-1", "dypnsapi-intl-vpc.ap-southeast-1.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "dypnsapi-intl", version: "2017-07-25", code: "dypnsapi-intl", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerification {
    pub code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_sid: Option<String>,
    pub to: Option<String>,
    pub verification_id: String,
}
operation! { CheckVerification(code: String, verification_id: String) "CheckVerification" -> CheckVerificationOutput {
    0 "Code" code, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "ServiceSid" service_sid: String, 5 "To" to: String,
    6 "VerificationId" verification_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerificationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<BTreeMap<String, Value>>,
    pub success: Option<String>,
}
model! { CheckVerificationOutput {
    0 "Code" code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchVerification {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub send_date: Option<i64>,
    pub service_sid: Option<String>,
    pub to: Option<String>,
    pub verification_id: Option<String>,
}
operation! { SearchVerification() "SearchVerification" -> SearchVerificationOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "OwnerId" owner_id: i64, 3 "PageSize" page_size: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SendDate" send_date: i64, 7 "ServiceSid" service_sid: String, 8 "To" to: String,
    9 "VerificationId" verification_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchVerificationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<BTreeMap<String, Value>>,
    pub success: Option<bool>,
}
model! { SearchVerificationOutput {
    0 "Code" code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartVerification {
    pub channel: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_sid: String,
    pub to: String,
}
operation! { StartVerification(channel: String, service_sid: String, to: String)
    "StartVerification" -> StartVerificationOutput {
    0 "Channel" channel, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "ServiceSid" service_sid, 5 "To" to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartVerificationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<BTreeMap<String, Value>>,
    pub success: Option<bool>,
}
model! { StartVerificationOutput {
    0 "Code" code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    CheckVerification, SearchVerification, StartVerification
}
