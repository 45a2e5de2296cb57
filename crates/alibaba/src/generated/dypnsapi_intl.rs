//! `dypnsapi-intl` of Alibaba Cloud, API version 2017-07-25.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/Dypnsapi-intl/2017-07-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dypnsapi_intl::SearchVerification};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(SearchVerification::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("ap-southeast-1", "dypnsapi-intl.ap-southeast-1.aliyuncs.com")],
    &[("ap-southeast-1", "dypnsapi-intl-vpc.ap-southeast-1.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "dypnsapi-intl",
    "2017-07-25",
    "dypnsapi-intl",
    &ENDPOINTS,
);

/// Checks verification: `CheckVerification` of `dypnsapi-intl` 2017-07-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi-intl/2017-07-25/CheckVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerification {
    /// Required.
    pub code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub service_sid: Option<String>,
    pub to: Option<String>,
    /// Required.
    pub verification_id: String,
}
operation! { CheckVerification(code: String, verification_id: String) "CheckVerification" -> CheckVerificationOutput {
    0 "Code" code, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "ServiceSid" service_sid: String, 5 "To" to: String,
    6 "VerificationId" verification_id
} }

/// Response of [`CheckVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckVerificationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<String>,
}
model! { CheckVerificationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: BTreeMap<String, Value>,
    3 "Success" success: String
} }

/// Searches verification: `SearchVerification` of `dypnsapi-intl` 2017-07-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dypnsapi-intl/2017-07-25/SearchVerification>.
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

/// Response of [`SearchVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchVerificationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { SearchVerificationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: BTreeMap<String, Value>,
    3 "Success" success: bool
} }

/// Starts verification: `StartVerification` of `dypnsapi-intl` 2017-07-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dypnsapi-intl/2017-07-25/StartVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartVerification {
    /// Required.
    pub channel: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub service_sid: String,
    /// Required.
    pub to: String,
}
operation! { StartVerification(channel: String, service_sid: String, to: String)
    "StartVerification" -> StartVerificationOutput {
    0 "Channel" channel, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "ServiceSid" service_sid, 5 "To" to
} }

/// Response of [`StartVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartVerificationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { StartVerificationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Model" model: BTreeMap<String, Value>,
    3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CheckVerification, SearchVerification, StartVerification
}
