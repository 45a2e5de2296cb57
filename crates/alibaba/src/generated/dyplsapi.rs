//! `dyplsapi` of Alibaba Cloud, API version 2017-05-25.
//!
//! Endpoint: a table of 23 regions, else `dyplsapi.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dyplsapi::GetDyplsOSSInfoForUploadFile};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetDyplsOSSInfoForUploadFile::new("biz-type")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "dyplsapi.aliyuncs.com"),
        ("ap-southeast-1", "dyplsapi.aliyuncs.com"),
        ("ap-southeast-3", "dyplsapi.aliyuncs.com"),
        ("ap-southeast-5", "dyplsapi.aliyuncs.com"),
        ("cn-beijing", "dyplsapi.aliyuncs.com"),
        ("cn-beijing-finance-1", "dyplsapi.aliyuncs.com"),
        ("cn-chengdu", "dyplsapi.aliyuncs.com"),
        ("cn-hangzhou", "dyplsapi.aliyuncs.com"),
        ("cn-hangzhou-finance", "dyplsapi.aliyuncs.com"),
        ("cn-hongkong", "dyplsapi.aliyuncs.com"),
        ("cn-huhehaote", "dyplsapi.aliyuncs.com"),
        ("cn-north-2-gov-1", "dyplsapi.aliyuncs.com"),
        ("cn-qingdao", "dyplsapi.aliyuncs.com"),
        ("cn-shanghai", "dyplsapi.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dyplsapi.aliyuncs.com"),
        ("cn-shenzhen", "dyplsapi.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dyplsapi.aliyuncs.com"),
        ("cn-zhangjiakou", "dyplsapi.aliyuncs.com"),
        ("eu-central-1", "dyplsapi.aliyuncs.com"),
        ("eu-west-1", "dyplsapi.aliyuncs.com"),
        ("me-east-1", "dyplsapi.aliyuncs.com"),
        ("us-east-1", "dyplsapi.aliyuncs.com"),
        ("us-west-1", "dyplsapi.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "dyplsapi",
    "2017-05-25",
    "dyplsapi",
    &ENDPOINTS,
);

/// Adds axn track no: `AddAxnTrackNo` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/AddAxnTrackNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAxnTrackNo {
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_x: String,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub subs_id: String,
    /// Required.
    pub track_no: String,
}
operation! { AddAxnTrackNo(phone_no_x: String, pool_key: String, subs_id: String, track_no: String)
    "AddAxnTrackNo" -> AddAxnTrackNoOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNoX" phone_no_x, 2 "PoolKey" pool_key,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SubsId" subs_id, 6 "trackNo" track_no
} }

/// Response of [`AddAxnTrackNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAxnTrackNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { AddAxnTrackNoOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Adds secret blacklist: `AddSecretBlacklist` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/AddSecretBlacklist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSecretBlacklist {
    /// Required.
    pub black_no: String,
    /// Required.
    pub black_type: String,
    /// Required.
    pub pool_key: String,
    pub remark: Option<String>,
    pub way_control: Option<String>,
}
operation! { AddSecretBlacklist(black_no: String, black_type: String, pool_key: String)
    "AddSecretBlacklist" -> AddSecretBlacklistOutput {
    0 "BlackNo" black_no, 1 "BlackType" black_type, 2 "PoolKey" pool_key, 3 "Remark" remark: String,
    4 "WayControl" way_control: String
} }

/// Response of [`AddSecretBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSecretBlacklistOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { AddSecretBlacklistOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Binds axb call: `BindAXBCall` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindAXBCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAXBCall {
    /// Required.
    pub auth_id: String,
    pub caller_parent_id: Option<i64>,
    /// Required.
    pub customer_pool_key: String,
    /// Required.
    pub expiration: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tel_a: String,
    pub user_data: Option<String>,
}

/// Arguments of [`BindAXBCall::new`].
pub struct BindAXBCallRequired {
    pub auth_id: String,
    pub customer_pool_key: String,
    pub expiration: i64,
    pub req_id: String,
    pub tel_a: String,
}
operation! { BindAXBCall { BindAXBCallRequired: auth_id, customer_pool_key, expiration, req_id, tel_a }
    "BindAXBCall" -> BindAXBCallOutput {
    0 "AuthId" auth_id, 1 "CallerParentId" caller_parent_id: i64, 2 "CustomerPoolKey" customer_pool_key,
    3 "Expiration" expiration, 4 "OwnerId" owner_id: i64, 5 "ReqId" req_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64, 8 "TelA" tel_a,
    9 "UserData" user_data: String
} }

/// Response of [`BindAXBCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAXBCallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BindAXBCallData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindAXBCallOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BindAXBCallData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BindAXBCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAXBCallData {
    pub bind_id: Option<String>,
}
model! { BindAXBCallData {
    0 "BindId" bind_id: String
} }

/// Binds axb: `BindAxb` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindAxb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxb {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_display_type: Option<i64>,
    pub call_restrict: Option<String>,
    /// 0 to 180.
    pub call_timeout: Option<i64>,
    pub dtmf_config: Option<String>,
    pub expect_city: Option<String>,
    /// Required.
    pub expiration: String,
    pub is_recording_enabled: Option<bool>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_a: String,
    pub phone_no_b: Option<String>,
    pub phone_no_x: Option<String>,
    pub pool_key: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ring_config: Option<String>,
}
operation! { BindAxb(expiration: String, phone_no_a: String) "BindAxb" -> BindAxbOutput {
    0 "ASRModelId" asr_model_id: String, 1 "ASRStatus" asr_status: bool, 2 "CallDisplayType" call_display_type: i64,
    3 "CallRestrict" call_restrict: String, 4 "CallTimeout" call_timeout: i64, 5 "DtmfConfig" dtmf_config: String,
    6 "ExpectCity" expect_city: String, 7 "Expiration" expiration, 8 "IsRecordingEnabled" is_recording_enabled: bool,
    9 "OutId" out_id: String, 10 "OutOrderId" out_order_id: String, 11 "OwnerId" owner_id: i64,
    12 "PhoneNoA" phone_no_a, 13 "PhoneNoB" phone_no_b: String, 14 "PhoneNoX" phone_no_x: String,
    15 "PoolKey" pool_key: String, 16 "ResourceOwnerAccount" resource_owner_account: String,
    17 "ResourceOwnerId" resource_owner_id: i64, 18 "RingConfig" ring_config: String
} }

/// Response of [`BindAxb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_dto: Option<BindAxbSecretBindDTO>,
}
model! { BindAxbOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SecretBindDTO" secret_bind_dto: BindAxbSecretBindDTO
} }

/// In the response of [`BindAxb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbSecretBindDTO {
    pub extension: Option<String>,
    pub secret_no: Option<String>,
    pub subs_id: Option<String>,
}
model! { BindAxbSecretBindDTO {
    0 "Extension" extension: String, 1 "SecretNo" secret_no: String, 2 "SubsId" subs_id: String
} }

/// Binds axb700: `BindAxb700` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindAxb700>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxb700 {
    pub asr_model_id: Option<String>,
    pub audio: Option<String>,
    pub call_restrict: Option<String>,
    pub call_timeout: Option<i64>,
    pub dtmf_config: Option<String>,
    /// Required.
    pub expiration: String,
    pub industrial_id: Option<String>,
    pub need_asr: Option<bool>,
    pub need_record: Option<bool>,
    pub order_id: Option<String>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub rec_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tel_a: String,
    /// Required.
    pub tel_b: String,
    pub tel_x: Option<String>,
}
operation! { BindAxb700(expiration: String, pool_key: String, tel_a: String, tel_b: String)
    "BindAxb700" -> BindAxb700Output {
    0 "AsrModelId" asr_model_id: String, 1 "Audio" audio: String, 2 "CallRestrict" call_restrict: String,
    3 "CallTimeout" call_timeout: i64, 4 "DtmfConfig" dtmf_config: String, 5 "Expiration" expiration,
    6 "IndustrialId" industrial_id: String, 7 "NeedAsr" need_asr: bool, 8 "NeedRecord" need_record: bool,
    9 "OrderId" order_id: String, 10 "OutId" out_id: String, 11 "OutOrderId" out_order_id: String,
    12 "OwnerId" owner_id: i64, 13 "PoolKey" pool_key, 14 "RecType" rec_type: String,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "TelA" tel_a, 18 "TelB" tel_b, 19 "TelX" tel_x: String
} }

/// Response of [`BindAxb700`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxb700Output {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BindAxb700Data>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindAxb700Output {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BindAxb700Data,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BindAxb700`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxb700Data {
    pub secret_no: Option<String>,
    pub subs_id: Option<i64>,
}
model! { BindAxb700Data {
    0 "SecretNo" secret_no: String, 1 "SubsId" subs_id: i64
} }

/// Binds axb fixed line: `BindAxbFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindAxbFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbFixedLine {
    /// Required.
    pub anucode: String,
    pub anucodecalled: Option<String>,
    /// Required.
    pub app_id: String,
    pub areacode: Option<String>,
    /// Required.
    pub bind_type: String,
    /// Required.
    pub expiration: String,
    pub extra: Option<BindAxbFixedLineExtra>,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    /// Required.
    pub tel_a: String,
    /// Required.
    pub tel_b: String,
    pub tel_x: Option<String>,
    /// Required.
    pub ts: String,
}

/// Arguments of [`BindAxbFixedLine::new`].
pub struct BindAxbFixedLineRequired {
    pub anucode: String,
    pub app_id: String,
    pub bind_type: String,
    pub expiration: String,
    pub order_id: String,
    pub subts: String,
    pub tel_a: String,
    pub tel_b: String,
    pub ts: String,
}
operation! {
    BindAxbFixedLine { BindAxbFixedLineRequired: anucode, app_id, bind_type, expiration, order_id, subts, tel_a, tel_b, ts }
    "BindAxbFixedLine" -> BindAxbFixedLineOutput {
    0 "Anucode" anucode, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id, 3 "Areacode" areacode: String,
    4 "BindType" bind_type, 5 "Expiration" expiration, 6 "Extra" extra: BindAxbFixedLineExtra, 7 "OrderId" order_id,
    8 "OwnerId" owner_id: i64, 9 "Remark" remark: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Subts" subts, 13 "TAnucodeConnect" t_anucode_connect: String,
    14 "TelA" tel_a, 15 "TelB" tel_b, 16 "TelX" tel_x: String, 17 "Ts" ts
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`BindAxbFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbFixedLineExtra {
    pub callrecording: Option<String>,
}
input! { BindAxbFixedLineExtra() {
    0 "Callrecording" callrecording: String
} }

/// Response of [`BindAxbFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BindAxbFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindAxbFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BindAxbFixedLineData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BindAxbFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbFixedLineData {
    pub subid: Option<String>,
    pub tel_x: Option<String>,
}
model! { BindAxbFixedLineData {
    0 "Subid" subid: String, 1 "TelX" tel_x: String
} }

/// Binds axg: `BindAxg` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindAxg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxg {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_display_type: Option<i64>,
    pub call_restrict: Option<String>,
    pub expect_city: Option<String>,
    /// Required.
    pub expiration: String,
    /// Required.
    pub group_id: String,
    pub is_recording_enabled: Option<bool>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_a: String,
    pub phone_no_b: Option<String>,
    pub phone_no_x: Option<String>,
    pub pool_key: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ring_config: Option<String>,
}
operation! { BindAxg(expiration: String, group_id: String, phone_no_a: String) "BindAxg" -> BindAxgOutput {
    0 "ASRModelId" asr_model_id: String, 1 "ASRStatus" asr_status: bool, 2 "CallDisplayType" call_display_type: i64,
    3 "CallRestrict" call_restrict: String, 4 "ExpectCity" expect_city: String, 5 "Expiration" expiration,
    6 "GroupId" group_id, 7 "IsRecordingEnabled" is_recording_enabled: bool, 8 "OutId" out_id: String,
    9 "OutOrderId" out_order_id: String, 10 "OwnerId" owner_id: i64, 11 "PhoneNoA" phone_no_a,
    12 "PhoneNoB" phone_no_b: String, 13 "PhoneNoX" phone_no_x: String, 14 "PoolKey" pool_key: String,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "RingConfig" ring_config: String
} }

/// Response of [`BindAxg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxgOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_dto: Option<BindAxgSecretBindDTO>,
}
model! { BindAxgOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SecretBindDTO" secret_bind_dto: BindAxgSecretBindDTO
} }

/// In the response of [`BindAxg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxgSecretBindDTO {
    pub extension: Option<String>,
    pub secret_no: Option<String>,
    pub subs_id: Option<String>,
}
model! { BindAxgSecretBindDTO {
    0 "Extension" extension: String, 1 "SecretNo" secret_no: String, 2 "SubsId" subs_id: String
} }

/// Binds axn: `BindAxn` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindAxn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxn {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_display_type: Option<i64>,
    pub call_restrict: Option<String>,
    /// 5 to 20.
    pub call_timeout: Option<i64>,
    pub expect_city: Option<String>,
    /// Required.
    pub expiration: String,
    pub extend: Option<String>,
    pub is_recording_enabled: Option<bool>,
    pub no_type: Option<String>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_a: String,
    pub phone_no_b: Option<String>,
    pub phone_no_x: Option<String>,
    pub pool_key: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ring_config: Option<String>,
}
operation! { BindAxn(expiration: String, phone_no_a: String) "BindAxn" -> BindAxnOutput {
    0 "ASRModelId" asr_model_id: String, 1 "ASRStatus" asr_status: bool, 2 "CallDisplayType" call_display_type: i64,
    3 "CallRestrict" call_restrict: String, 4 "CallTimeout" call_timeout: i64, 5 "ExpectCity" expect_city: String,
    6 "Expiration" expiration, 7 "Extend" extend: String, 8 "IsRecordingEnabled" is_recording_enabled: bool,
    9 "NoType" no_type: String, 10 "OutId" out_id: String, 11 "OutOrderId" out_order_id: String,
    12 "OwnerId" owner_id: i64, 13 "PhoneNoA" phone_no_a, 14 "PhoneNoB" phone_no_b: String,
    15 "PhoneNoX" phone_no_x: String, 16 "PoolKey" pool_key: String,
    17 "ResourceOwnerAccount" resource_owner_account: String, 18 "ResourceOwnerId" resource_owner_id: i64,
    19 "RingConfig" ring_config: String
} }

/// Response of [`BindAxn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_dto: Option<BindAxnSecretBindDTO>,
}
model! { BindAxnOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SecretBindDTO" secret_bind_dto: BindAxnSecretBindDTO
} }

/// In the response of [`BindAxn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnSecretBindDTO {
    pub extension: Option<String>,
    pub secret_no: Option<String>,
    pub subs_id: Option<String>,
}
model! { BindAxnSecretBindDTO {
    0 "Extension" extension: String, 1 "SecretNo" secret_no: String, 2 "SubsId" subs_id: String
} }

/// Binds axn extension: `BindAxnExtension` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindAxnExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtension {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_display_type: Option<i64>,
    pub call_restrict: Option<String>,
    pub expect_city: Option<String>,
    /// Required.
    pub expiration: String,
    pub extend: Option<String>,
    pub extension: Option<String>,
    pub is_recording_enabled: Option<bool>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_a: String,
    pub phone_no_b: Option<String>,
    pub phone_no_x: Option<String>,
    pub pool_key: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ring_config: Option<String>,
}
operation! { BindAxnExtension(expiration: String, phone_no_a: String) "BindAxnExtension" -> BindAxnExtensionOutput {
    0 "ASRModelId" asr_model_id: String, 1 "ASRStatus" asr_status: bool, 2 "CallDisplayType" call_display_type: i64,
    3 "CallRestrict" call_restrict: String, 4 "ExpectCity" expect_city: String, 5 "Expiration" expiration,
    6 "Extend" extend: String, 7 "Extension" extension: String, 8 "IsRecordingEnabled" is_recording_enabled: bool,
    9 "OutId" out_id: String, 10 "OutOrderId" out_order_id: String, 11 "OwnerId" owner_id: i64,
    12 "PhoneNoA" phone_no_a, 13 "PhoneNoB" phone_no_b: String, 14 "PhoneNoX" phone_no_x: String,
    15 "PoolKey" pool_key: String, 16 "ResourceOwnerAccount" resource_owner_account: String,
    17 "ResourceOwnerId" resource_owner_id: i64, 18 "RingConfig" ring_config: String
} }

/// Response of [`BindAxnExtension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_dto: Option<BindAxnExtensionSecretBindDTO>,
}
model! { BindAxnExtensionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SecretBindDTO" secret_bind_dto: BindAxnExtensionSecretBindDTO
} }

/// In the response of [`BindAxnExtension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionSecretBindDTO {
    pub extension: Option<String>,
    pub secret_no: Option<String>,
    pub subs_id: Option<String>,
}
model! { BindAxnExtensionSecretBindDTO {
    0 "Extension" extension: String, 1 "SecretNo" secret_no: String, 2 "SubsId" subs_id: String
} }

/// Binds axn extension fixed line: `BindAxnExtensionFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindAxnExtensionFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionFixedLine {
    /// Required.
    pub anucode: String,
    pub anucodecalled: Option<String>,
    /// Required.
    pub app_id: String,
    pub areacode: Option<String>,
    /// Required.
    pub bind_type: String,
    /// Required.
    pub expiration: String,
    pub extraaxx: Option<BindAxnExtensionFixedLineExtraaxx>,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    /// Required.
    pub tel_a: String,
    pub tel_x: Option<String>,
    pub tel_xext: Option<String>,
    /// Required.
    pub ts: String,
}

/// Arguments of [`BindAxnExtensionFixedLine::new`].
pub struct BindAxnExtensionFixedLineRequired {
    pub anucode: String,
    pub app_id: String,
    pub bind_type: String,
    pub expiration: String,
    pub order_id: String,
    pub subts: String,
    pub tel_a: String,
    pub ts: String,
}
operation! {
    BindAxnExtensionFixedLine { BindAxnExtensionFixedLineRequired: anucode, app_id, bind_type, expiration, order_id, subts, tel_a, ts }
    "BindAxnExtensionFixedLine" -> BindAxnExtensionFixedLineOutput {
    0 "Anucode" anucode, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id, 3 "Areacode" areacode: String,
    4 "BindType" bind_type, 5 "Expiration" expiration, 6 "Extraaxx" extraaxx: BindAxnExtensionFixedLineExtraaxx,
    7 "OrderId" order_id, 8 "OwnerId" owner_id: i64, 9 "Remark" remark: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "Subts" subts, 13 "TAnucodeConnect" t_anucode_connect: String, 14 "TelA" tel_a, 15 "TelX" tel_x: String,
    16 "TelXext" tel_xext: String, 17 "Ts" ts
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`BindAxnExtensionFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionFixedLineExtraaxx {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
input! { BindAxnExtensionFixedLineExtraaxx() {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

/// Response of [`BindAxnExtensionFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BindAxnExtensionFixedLineData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { BindAxnExtensionFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: BindAxnExtensionFixedLineData, 3 "Message" message: String, 4 "Success" success: String
} }

/// In the response of [`BindAxnExtensionFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionFixedLineData {
    pub subid: Option<String>,
    pub tel_x: Option<String>,
    pub tel_xext: Option<String>,
}
model! { BindAxnExtensionFixedLineData {
    0 "Subid" subid: String, 1 "TelX" tel_x: String, 2 "TelXext" tel_xext: String
} }

/// Binds axn fixed line: `BindAxnFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindAxnFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnFixedLine {
    /// Required.
    pub anucode: String,
    pub anucodecalled: Option<String>,
    /// Required.
    pub app_id: String,
    pub areacode: Option<String>,
    /// Required.
    pub bind_type: String,
    /// Required.
    pub expiration: String,
    pub extra: Option<BindAxnFixedLineExtra>,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    /// Required.
    pub tel_a: String,
    pub tel_b: Option<String>,
    pub tel_x: Option<String>,
    /// Required.
    pub ts: String,
}

/// Arguments of [`BindAxnFixedLine::new`].
pub struct BindAxnFixedLineRequired {
    pub anucode: String,
    pub app_id: String,
    pub bind_type: String,
    pub expiration: String,
    pub order_id: String,
    pub subts: String,
    pub tel_a: String,
    pub ts: String,
}
operation! {
    BindAxnFixedLine { BindAxnFixedLineRequired: anucode, app_id, bind_type, expiration, order_id, subts, tel_a, ts }
    "BindAxnFixedLine" -> BindAxnFixedLineOutput {
    0 "Anucode" anucode, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id, 3 "Areacode" areacode: String,
    4 "BindType" bind_type, 5 "Expiration" expiration, 6 "Extra" extra: BindAxnFixedLineExtra, 7 "OrderId" order_id,
    8 "OwnerId" owner_id: i64, 9 "Remark" remark: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Subts" subts, 13 "TAnucodeConnect" t_anucode_connect: String,
    14 "TelA" tel_a, 15 "TelB" tel_b: String, 16 "TelX" tel_x: String, 17 "Ts" ts
} [
    Mark::new(6, Location::Default, Style::Json)
] }

/// In the request of [`BindAxnFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnFixedLineExtra {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
input! { BindAxnFixedLineExtra() {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

/// Response of [`BindAxnFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BindAxnFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindAxnFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BindAxnFixedLineData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BindAxnFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnFixedLineData {
    pub subid: Option<String>,
    pub tel_x: Option<String>,
}
model! { BindAxnFixedLineData {
    0 "Subid" subid: String, 1 "TelX" tel_x: String
} }

/// Binds batch axg: `BindBatchAxg` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindBatchAxg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBatchAxg {
    /// Required.
    pub axg_bind_list: Vec<BindBatchAxgAxgBindList>,
    pub owner_id: Option<i64>,
    pub pool_key: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { BindBatchAxg(axg_bind_list: Vec<BindBatchAxgAxgBindList>) "BindBatchAxg" -> BindBatchAxgOutput {
    0 "AxgBindList" axg_bind_list, 1 "OwnerId" owner_id: i64, 2 "PoolKey" pool_key: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`BindBatchAxg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBatchAxgAxgBindList {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_display_type: Option<i64>,
    pub call_restrict: Option<String>,
    pub expect_city: Option<String>,
    pub expiration: Option<String>,
    /// Required.
    pub group_id: Option<String>,
    pub is_recording_enabled: Option<bool>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    /// Required.
    pub phone_no_a: Option<String>,
    pub phone_no_b: Option<String>,
    pub phone_no_x: Option<String>,
    pub ring_config: Option<String>,
}
input! { BindBatchAxgAxgBindList(group_id: String, phone_no_a: String) {
    0 "ASRModelId" asr_model_id: String, 1 "ASRStatus" asr_status: bool, 2 "CallDisplayType" call_display_type: i64,
    3 "CallRestrict" call_restrict: String, 4 "ExpectCity" expect_city: String, 5 "Expiration" expiration: String,
    6 "GroupId" group_id: String, 7 "IsRecordingEnabled" is_recording_enabled: bool, 8 "OutId" out_id: String,
    9 "OutOrderId" out_order_id: String, 10 "PhoneNoA" phone_no_a: String, 11 "PhoneNoB" phone_no_b: String,
    12 "PhoneNoX" phone_no_x: String, 13 "RingConfig" ring_config: String
} }

/// Response of [`BindBatchAxg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBatchAxgOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_list: Option<BindBatchAxgSecretBindList>,
}
model! { BindBatchAxgOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SecretBindList" secret_bind_list: BindBatchAxgSecretBindList
} }

/// In the response of [`BindBatchAxg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBatchAxgSecretBindList {
    pub secret_bind: Vec<BindBatchAxgSecretBind>,
}
model! { BindBatchAxgSecretBindList {
    0 "SecretBind" secret_bind: Vec<BindBatchAxgSecretBind>
} }

/// In the response of [`BindBatchAxg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBatchAxgSecretBind {
    pub code: Option<String>,
    pub extension: Option<String>,
    pub group_id: Option<String>,
    pub message: Option<String>,
    pub phone_no_a: Option<String>,
    pub secret_no: Option<String>,
    pub subs_id: Option<String>,
}
model! { BindBatchAxgSecretBind {
    0 "Code" code: String, 1 "Extension" extension: String, 2 "GroupId" group_id: String, 3 "Message" message: String,
    4 "PhoneNoA" phone_no_a: String, 5 "SecretNo" secret_no: String, 6 "SubsId" subs_id: String
} }

/// Binds gxb700: `BindGxb700` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindGxb700>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindGxb700 {
    pub asr_model_id: Option<String>,
    pub audio: Option<String>,
    pub call_restrict: Option<String>,
    pub call_timeout: Option<i64>,
    pub default_a: Option<String>,
    pub dtmf_config: Option<String>,
    /// Required.
    pub expiration: String,
    pub group_id: Option<String>,
    pub industrial_id: Option<String>,
    pub need_asr: Option<bool>,
    pub need_record: Option<bool>,
    pub order_id: Option<String>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub rec_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tel_b: String,
    pub tel_x: Option<String>,
}
operation! { BindGxb700(expiration: String, pool_key: String, tel_b: String) "BindGxb700" -> BindGxb700Output {
    0 "AsrModelId" asr_model_id: String, 1 "Audio" audio: String, 2 "CallRestrict" call_restrict: String,
    3 "CallTimeout" call_timeout: i64, 4 "DefaultA" default_a: String, 5 "DtmfConfig" dtmf_config: String,
    6 "Expiration" expiration, 7 "GroupId" group_id: String, 8 "IndustrialId" industrial_id: String,
    9 "NeedAsr" need_asr: bool, 10 "NeedRecord" need_record: bool, 11 "OrderId" order_id: String,
    12 "OutId" out_id: String, 13 "OutOrderId" out_order_id: String, 14 "OwnerId" owner_id: i64, 15 "PoolKey" pool_key,
    16 "RecType" rec_type: String, 17 "ResourceOwnerAccount" resource_owner_account: String,
    18 "ResourceOwnerId" resource_owner_id: i64, 19 "TelB" tel_b, 20 "TelX" tel_x: String
} }

/// Response of [`BindGxb700`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindGxb700Output {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BindGxb700Data>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindGxb700Output {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BindGxb700Data,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BindGxb700`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindGxb700Data {
    pub secret_no: Option<String>,
    pub subs_id: Option<i64>,
}
model! { BindGxb700Data {
    0 "SecretNo" secret_no: String, 1 "SubsId" subs_id: i64
} }

/// Binds xb: `BindXB` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BindXB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindXB {
    pub caller_parent_id: Option<i64>,
    /// Required.
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tel_b: String,
    /// Required.
    pub tel_x: String,
    pub user_data: Option<String>,
}
operation! { BindXB(customer_pool_key: String, req_id: String, tel_b: String, tel_x: String) "BindXB" -> BindXBOutput {
    0 "CallerParentId" caller_parent_id: i64, 1 "CustomerPoolKey" customer_pool_key, 2 "OwnerId" owner_id: i64,
    3 "ReqId" req_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TelB" tel_b, 7 "TelX" tel_x, 8 "UserData" user_data: String
} }

/// Response of [`BindXB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindXBOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BindXBData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindXBOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BindXBData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`BindXB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindXBData {
    pub auth_id: Option<String>,
    pub tel_x: Option<String>,
}
model! { BindXBData {
    0 "AuthId" auth_id: String, 1 "TelX" tel_x: String
} }

/// `BuySecretNo` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/BuySecretNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuySecretNo {
    /// Required.
    pub city: String,
    pub display_pool: Option<bool>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_no: Option<String>,
    /// Required.
    pub spec_id: i64,
}
operation! { BuySecretNo(city: String, pool_key: String, spec_id: i64) "BuySecretNo" -> BuySecretNoOutput {
    0 "City" city, 1 "DisplayPool" display_pool: bool, 2 "OwnerId" owner_id: i64, 3 "PoolKey" pool_key,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SecretNo" secret_no: String, 7 "SpecId" spec_id
} }

/// Response of [`BuySecretNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuySecretNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_buy_info_dto: Option<BuySecretNoSecretBuyInfoDTO>,
}
model! { BuySecretNoOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "SecretBuyInfoDTO" secret_buy_info_dto: BuySecretNoSecretBuyInfoDTO
} }

/// In the response of [`BuySecretNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuySecretNoSecretBuyInfoDTO {
    pub secret_no: Option<String>,
}
model! { BuySecretNoSecretBuyInfoDTO {
    0 "SecretNo" secret_no: String
} }

/// Cancels pick up waybill: `CancelPickUpWaybill` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/CancelPickUpWaybill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPickUpWaybill {
    /// Required.
    pub cancel_desc: String,
    /// Required.
    pub outer_order_code: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelPickUpWaybill(cancel_desc: String, outer_order_code: String)
    "CancelPickUpWaybill" -> CancelPickUpWaybillOutput {
    0 "CancelDesc" cancel_desc, 1 "OuterOrderCode" outer_order_code, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CancelPickUpWaybill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPickUpWaybillOutput {
    pub code: Option<String>,
    pub data: Option<CancelPickUpWaybillData>,
    pub message: Option<String>,
}
model! { CancelPickUpWaybillOutput {
    0 "Code" code: String, 1 "Data" data: CancelPickUpWaybillData, 2 "Message" message: String
} }

/// In the response of [`CancelPickUpWaybill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPickUpWaybillData {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelPickUpWaybillData {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `ConfigX` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/ConfigX>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigX {
    pub call_ability: Option<String>,
    pub caller_parent_id: Option<i64>,
    /// Required.
    pub customer_pool_key: String,
    pub gn_flag: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sequence_calls: Option<Vec<ConfigXSequenceCalls>>,
    pub sequence_mode: Option<String>,
    pub sms_ability: Option<String>,
    pub sms_sign_mode: Option<String>,
    /// Required.
    pub tel_x: String,
}
operation! { ConfigX(customer_pool_key: String, req_id: String, tel_x: String) "ConfigX" -> ConfigXOutput {
    0 "CallAbility" call_ability: String, 1 "CallerParentId" caller_parent_id: i64,
    2 "CustomerPoolKey" customer_pool_key, 3 "GNFlag" gn_flag: String, 4 "OwnerId" owner_id: i64, 5 "ReqId" req_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SequenceCalls" sequence_calls: Vec<ConfigXSequenceCalls>, 9 "SequenceMode" sequence_mode: String,
    10 "SmsAbility" sms_ability: String, 11 "SmsSignMode" sms_sign_mode: String, 12 "TelX" tel_x
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`ConfigX`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigXSequenceCalls {
    pub sequence_call_no_play_code: Option<String>,
    pub sequence_called_no: Option<String>,
    pub sequence_called_play_code: Option<String>,
}
input! { ConfigXSequenceCalls() {
    0 "SequenceCallNoPlayCode" sequence_call_no_play_code: String, 1 "SequenceCalledNo" sequence_called_no: String,
    2 "SequenceCalledPlayCode" sequence_called_play_code: String
} }

/// Response of [`ConfigX`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigXOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ConfigXData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfigXOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: ConfigXData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ConfigX`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigXData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfigXData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates axg group: `CreateAxgGroup` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/CreateAxgGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAxgGroup {
    pub name: Option<String>,
    pub numbers: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateAxgGroup(pool_key: String) "CreateAxgGroup" -> CreateAxgGroupOutput {
    0 "Name" name: String, 1 "Numbers" numbers: String, 2 "OwnerId" owner_id: i64, 3 "PoolKey" pool_key,
    4 "Remark" remark: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateAxgGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAxgGroupOutput {
    pub code: Option<String>,
    pub group_id: Option<i64>,
    pub message: Option<String>,
}
model! { CreateAxgGroupOutput {
    0 "Code" code: String, 1 "GroupId" group_id: i64, 2 "Message" message: String
} }

/// Creates fixed no a report: `CreateFixedNoAReport` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/CreateFixedNoAReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFixedNoAReport {
    /// Required.
    pub a_no_white_group_id: i64,
    /// Required.
    pub cust_name: String,
    pub cust_phone_no: Option<String>,
    /// Required.
    pub cust_type: i64,
    /// Required.
    pub document_number: String,
    /// Required.
    pub document_type: i64,
    pub fixed_line_work_id: Option<String>,
    /// Required.
    pub fixed_no_a: String,
    /// Required.
    pub id_card_alive_photo: String,
    pub id_card_back_photo: Option<String>,
    pub id_card_front_photo: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`CreateFixedNoAReport::new`].
pub struct CreateFixedNoAReportRequired {
    pub a_no_white_group_id: i64,
    pub cust_name: String,
    pub cust_type: i64,
    pub document_number: String,
    pub document_type: i64,
    pub fixed_no_a: String,
    pub id_card_alive_photo: String,
}
operation! {
    CreateFixedNoAReport { CreateFixedNoAReportRequired: a_no_white_group_id, cust_name, cust_type, document_number, document_type, fixed_no_a, id_card_alive_photo }
    "CreateFixedNoAReport" -> CreateFixedNoAReportOutput {
    0 "ANoWhiteGroupId" a_no_white_group_id, 1 "CustName" cust_name, 2 "CustPhoneNo" cust_phone_no: String,
    3 "CustType" cust_type, 4 "DocumentNumber" document_number, 5 "DocumentType" document_type,
    6 "FixedLineWorkId" fixed_line_work_id: String, 7 "FixedNoA" fixed_no_a, 8 "IdCardAlivePhoto" id_card_alive_photo,
    9 "IdCardBackPhoto" id_card_back_photo: String, 10 "IdCardFrontPhoto" id_card_front_photo: String,
    11 "OwnerId" owner_id: i64, 12 "Remark" remark: String, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateFixedNoAReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFixedNoAReportOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CreateFixedNoAReportData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateFixedNoAReportOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CreateFixedNoAReportData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateFixedNoAReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFixedNoAReportData {
    pub create_result: Option<bool>,
    pub fail_type: Option<i64>,
}
model! { CreateFixedNoAReportData {
    0 "CreateResult" create_result: bool, 1 "FailType" fail_type: i64
} }

/// Creates phone no a report: `CreatePhoneNoAReport` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/CreatePhoneNoAReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneNoAReport {
    /// Required.
    pub a_no_white_group_id: i64,
    /// Required.
    pub cust_name: String,
    /// Required.
    pub document_number: String,
    /// Required.
    pub document_type: i64,
    /// Required.
    pub id_card_alive_photo: String,
    pub id_card_back_photo: Option<String>,
    pub id_card_front_photo: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_a: String,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// Arguments of [`CreatePhoneNoAReport::new`].
pub struct CreatePhoneNoAReportRequired {
    pub a_no_white_group_id: i64,
    pub cust_name: String,
    pub document_number: String,
    pub document_type: i64,
    pub id_card_alive_photo: String,
    pub phone_no_a: String,
}
operation! {
    CreatePhoneNoAReport { CreatePhoneNoAReportRequired: a_no_white_group_id, cust_name, document_number, document_type, id_card_alive_photo, phone_no_a }
    "CreatePhoneNoAReport" -> CreatePhoneNoAReportOutput {
    0 "ANoWhiteGroupId" a_no_white_group_id, 1 "CustName" cust_name, 2 "DocumentNumber" document_number,
    3 "DocumentType" document_type, 4 "IdCardAlivePhoto" id_card_alive_photo,
    5 "IdCardBackPhoto" id_card_back_photo: String, 6 "IdCardFrontPhoto" id_card_front_photo: String,
    7 "OwnerId" owner_id: i64, 8 "PhoneNoA" phone_no_a, 9 "Remark" remark: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreatePhoneNoAReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneNoAReportOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CreatePhoneNoAReportData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePhoneNoAReportOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CreatePhoneNoAReportData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreatePhoneNoAReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneNoAReportData {
    pub create_result: Option<bool>,
    pub fail_type: Option<i64>,
}
model! { CreatePhoneNoAReportData {
    0 "CreateResult" create_result: bool, 1 "FailType" fail_type: i64
} }

/// Creates pick up waybill: `CreatePickUpWaybill` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/CreatePickUpWaybill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybill {
    pub appoint_got_end_time: Option<String>,
    pub appoint_got_start_time: Option<String>,
    pub biz_type: Option<i64>,
    /// Required.
    pub consignee_address: CreatePickUpWaybillConsigneeAddress,
    pub consignee_mobile: Option<String>,
    /// Required.
    pub consignee_name: String,
    pub consignee_phone: Option<String>,
    pub cp_code: Option<String>,
    pub goods_infos: Option<Vec<CreatePickUpWaybillGoodsInfos>>,
    /// Required.
    pub order_channels: String,
    /// Required.
    pub outer_order_code: String,
    pub remark: Option<String>,
    /// Required.
    pub send_address: CreatePickUpWaybillSendAddress,
    pub send_mobile: Option<String>,
    /// Required.
    pub send_name: String,
    pub send_phone: Option<String>,
}

/// Arguments of [`CreatePickUpWaybill::new`].
pub struct CreatePickUpWaybillRequired {
    pub consignee_address: CreatePickUpWaybillConsigneeAddress,
    pub consignee_name: String,
    pub order_channels: String,
    pub outer_order_code: String,
    pub send_address: CreatePickUpWaybillSendAddress,
    pub send_name: String,
}
operation! {
    CreatePickUpWaybill { CreatePickUpWaybillRequired: consignee_address, consignee_name, order_channels, outer_order_code, send_address, send_name }
    "CreatePickUpWaybill" -> CreatePickUpWaybillOutput {
    0 "AppointGotEndTime" appoint_got_end_time: String, 1 "AppointGotStartTime" appoint_got_start_time: String,
    2 "BizType" biz_type: i64, 3 "ConsigneeAddress" consignee_address, 4 "ConsigneeMobile" consignee_mobile: String,
    5 "ConsigneeName" consignee_name, 6 "ConsigneePhone" consignee_phone: String, 7 "CpCode" cp_code: String,
    8 "GoodsInfos" goods_infos: Vec<CreatePickUpWaybillGoodsInfos>, 9 "OrderChannels" order_channels,
    10 "OuterOrderCode" outer_order_code, 11 "Remark" remark: String, 12 "SendAddress" send_address,
    13 "SendMobile" send_mobile: String, 14 "SendName" send_name, 15 "SendPhone" send_phone: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(12, Location::Default, Style::Json)
] }

/// In the request of [`CreatePickUpWaybill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillConsigneeAddress {
    /// Required.
    pub address_detail: Option<String>,
    /// Required.
    pub area_name: Option<String>,
    /// Required.
    pub city_name: Option<String>,
    /// Required.
    pub province_name: Option<String>,
    pub town_name: Option<String>,
}
input! {
    CreatePickUpWaybillConsigneeAddress(address_detail: String, area_name: String, city_name: String, province_name: String) {
    0 "AddressDetail" address_detail: String, 1 "AreaName" area_name: String, 2 "CityName" city_name: String,
    3 "ProvinceName" province_name: String, 4 "TownName" town_name: String
} }

/// In the request of [`CreatePickUpWaybill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillGoodsInfos {
    pub name: Option<String>,
    pub quantity: Option<String>,
    pub weight: Option<String>,
}
input! { CreatePickUpWaybillGoodsInfos() {
    0 "Name" name: String, 1 "Quantity" quantity: String, 2 "Weight" weight: String
} }

/// In the request of [`CreatePickUpWaybill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillSendAddress {
    /// Required.
    pub address_detail: Option<String>,
    /// Required.
    pub area_name: Option<String>,
    /// Required.
    pub city_name: Option<String>,
    /// Required.
    pub province_name: Option<String>,
    pub town_name: Option<String>,
}
input! {
    CreatePickUpWaybillSendAddress(address_detail: String, area_name: String, city_name: String, province_name: String) {
    0 "AddressDetail" address_detail: String, 1 "AreaName" area_name: String, 2 "CityName" city_name: String,
    3 "ProvinceName" province_name: String, 4 "TownName" town_name: String
} }

/// Response of [`CreatePickUpWaybill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillOutput {
    pub data: Option<CreatePickUpWaybillData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { CreatePickUpWaybillOutput {
    0 "Data" data: CreatePickUpWaybillData, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String
} }

/// In the response of [`CreatePickUpWaybill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillData {
    pub cp_code: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub got_code: Option<String>,
    pub mail_no: Option<String>,
    pub success: Option<String>,
}
model! { CreatePickUpWaybillData {
    0 "CpCode" cp_code: String, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "GotCode" got_code: String, 4 "MailNo" mail_no: String, 5 "Success" success: String
} }

/// Creates pick up waybill pre query: `CreatePickUpWaybillPreQuery` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/CreatePickUpWaybillPreQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQuery {
    /// Required.
    pub consignee_info: CreatePickUpWaybillPreQueryConsigneeInfo,
    pub cp_code: Option<String>,
    /// Required.
    pub order_channels: String,
    pub outer_order_code: Option<String>,
    pub pre_weight: Option<String>,
    /// Required.
    pub sender_info: CreatePickUpWaybillPreQuerySenderInfo,
}
operation! {
    CreatePickUpWaybillPreQuery(consignee_info: CreatePickUpWaybillPreQueryConsigneeInfo, order_channels: String, sender_info: CreatePickUpWaybillPreQuerySenderInfo)
    "CreatePickUpWaybillPreQuery" -> CreatePickUpWaybillPreQueryOutput {
    0 "ConsigneeInfo" consignee_info, 1 "CpCode" cp_code: String, 2 "OrderChannels" order_channels,
    3 "OuterOrderCode" outer_order_code: String, 4 "PreWeight" pre_weight: String, 5 "SenderInfo" sender_info
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryConsigneeInfo {
    pub address_info: Option<CreatePickUpWaybillPreQueryAddressInfo>,
    /// Required.
    pub mobile: Option<String>,
    /// Required.
    pub name: Option<String>,
}
input! { CreatePickUpWaybillPreQueryConsigneeInfo(mobile: String, name: String) {
    0 "AddressInfo" address_info: CreatePickUpWaybillPreQueryAddressInfo, 1 "Mobile" mobile: String,
    2 "Name" name: String
} }

/// In the request of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryAddressInfo {
    pub address_detail: Option<String>,
    pub area_name: Option<String>,
    pub city_name: Option<String>,
    pub province_name: Option<String>,
    pub town_name: Option<String>,
}
input! { CreatePickUpWaybillPreQueryAddressInfo() {
    0 "AddressDetail" address_detail: String, 1 "AreaName" area_name: String, 2 "CityName" city_name: String,
    3 "ProvinceName" province_name: String, 4 "TownName" town_name: String
} }

/// In the request of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQuerySenderInfo {
    pub address_info: Option<CreatePickUpWaybillPreQuerySenderInfoAddressInfo>,
    /// Required.
    pub mobile: Option<String>,
    /// Required.
    pub name: Option<String>,
}
input! { CreatePickUpWaybillPreQuerySenderInfo(mobile: String, name: String) {
    0 "AddressInfo" address_info: CreatePickUpWaybillPreQuerySenderInfoAddressInfo, 1 "Mobile" mobile: String,
    2 "Name" name: String
} }

/// In the request of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQuerySenderInfoAddressInfo {
    pub address_detail: Option<String>,
    pub area_name: Option<String>,
    pub city_name: Option<String>,
    pub province_name: Option<String>,
    pub town_name: Option<String>,
}
input! { CreatePickUpWaybillPreQuerySenderInfoAddressInfo() {
    0 "AddressDetail" address_detail: String, 1 "AreaName" area_name: String, 2 "CityName" city_name: String,
    3 "ProvinceName" province_name: String, 4 "TownName" town_name: String
} }

/// Response of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryOutput {
    pub data: Option<CreatePickUpWaybillPreQueryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { CreatePickUpWaybillPreQueryOutput {
    0 "Data" data: CreatePickUpWaybillPreQueryData, 1 "HttpStatusCode" http_status_code: i64,
    2 "Message" message: String
} }

/// In the response of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryData {
    pub code: Option<String>,
    pub cp_time_select_list: Vec<CreatePickUpWaybillPreQueryCpTimeSelectList>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePickUpWaybillPreQueryData {
    0 "Code" code: String, 1 "CpTimeSelectList" cp_time_select_list: Vec<CreatePickUpWaybillPreQueryCpTimeSelectList>,
    2 "ErrorCode" error_code: String, 3 "ErrorMsg" error_msg: String, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// In the response of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryCpTimeSelectList {
    pub appoint_times: Vec<CreatePickUpWaybillPreQueryAppointTimes>,
    pub pre_price: Option<String>,
    pub real_time: Option<CreatePickUpWaybillPreQueryRealTime>,
}
model! { CreatePickUpWaybillPreQueryCpTimeSelectList {
    0 "AppointTimes" appoint_times: Vec<CreatePickUpWaybillPreQueryAppointTimes>, 1 "PrePrice" pre_price: String,
    2 "RealTime" real_time: CreatePickUpWaybillPreQueryRealTime
} }

/// In the response of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryAppointTimes {
    pub date: Option<String>,
    pub date_selectable: Option<bool>,
    pub time_list: Vec<CreatePickUpWaybillPreQueryTimeList>,
}
model! { CreatePickUpWaybillPreQueryAppointTimes {
    0 "Date" date: String, 1 "DateSelectable" date_selectable: bool,
    2 "TimeList" time_list: Vec<CreatePickUpWaybillPreQueryTimeList>
} }

/// In the response of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryTimeList {
    pub end_time: Option<String>,
    pub select_disable_tip: Option<String>,
    pub selectable: Option<bool>,
    pub start_time: Option<String>,
}
model! { CreatePickUpWaybillPreQueryTimeList {
    0 "EndTime" end_time: String, 1 "SelectDisableTip" select_disable_tip: String, 2 "Selectable" selectable: bool,
    3 "StartTime" start_time: String
} }

/// In the response of [`CreatePickUpWaybillPreQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryRealTime {
    pub name: Option<String>,
    pub select_disable_tip: Option<String>,
    pub selectable: Option<bool>,
}
model! { CreatePickUpWaybillPreQueryRealTime {
    0 "Name" name: String, 1 "SelectDisableTip" select_disable_tip: String, 2 "Selectable" selectable: bool
} }

/// Creates sms sign: `CreateSmsSign` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/CreateSmsSign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsSign {
    /// Required.
    pub called_no: String,
    pub caller_parent_id: Option<i64>,
    /// Required.
    pub calling_no: String,
    /// Required.
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateSmsSign(called_no: String, calling_no: String, customer_pool_key: String, req_id: String)
    "CreateSmsSign" -> CreateSmsSignOutput {
    0 "CalledNo" called_no, 1 "CallerParentId" caller_parent_id: i64, 2 "CallingNo" calling_no,
    3 "CustomerPoolKey" customer_pool_key, 4 "OwnerId" owner_id: i64, 5 "ReqId" req_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsSignOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CreateSmsSignData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSmsSignOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CreateSmsSignData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateSmsSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsSignData {
    pub called_no_sign: Option<String>,
}
model! { CreateSmsSignData {
    0 "CalledNoSign" called_no_sign: String
} }

/// Deletes axb bind fixed line: `DeleteAxbBindFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/DeleteAxbBindFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxbBindFixedLine {
    /// Required.
    pub app_id: String,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sub_id: String,
    /// Required.
    pub ts: String,
}
operation! { DeleteAxbBindFixedLine(app_id: String, order_id: String, sub_id: String, ts: String)
    "DeleteAxbBindFixedLine" -> DeleteAxbBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SubId" sub_id, 6 "Ts" ts
} }

/// Response of [`DeleteAxbBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxbBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DeleteAxbBindFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAxbBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DeleteAxbBindFixedLineData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteAxbBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxbBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAxbBindFixedLineData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes axg group: `DeleteAxgGroup` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/DeleteAxgGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxgGroup {
    /// Required.
    pub group_id: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAxgGroup(group_id: i64, pool_key: String) "DeleteAxgGroup" -> DeleteAxgGroupOutput {
    0 "GroupId" group_id, 1 "OwnerId" owner_id: i64, 2 "PoolKey" pool_key,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteAxgGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxgGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAxgGroupOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes axn bind fixed line: `DeleteAxnBindFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/DeleteAxnBindFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnBindFixedLine {
    /// Required.
    pub app_id: String,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sub_id: String,
    /// Required.
    pub ts: String,
}
operation! { DeleteAxnBindFixedLine(app_id: String, order_id: String, sub_id: String, ts: String)
    "DeleteAxnBindFixedLine" -> DeleteAxnBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SubId" sub_id, 6 "Ts" ts
} }

/// Response of [`DeleteAxnBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DeleteAxnBindFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAxnBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DeleteAxnBindFixedLineData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteAxnBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAxnBindFixedLineData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes axn extension bind fixed line: `DeleteAxnExtensionBindFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/DeleteAxnExtensionBindFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnExtensionBindFixedLine {
    /// Required.
    pub app_id: String,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sub_id: String,
    /// Required.
    pub ts: String,
}
operation! { DeleteAxnExtensionBindFixedLine(app_id: String, order_id: String, sub_id: String, ts: String)
    "DeleteAxnExtensionBindFixedLine" -> DeleteAxnExtensionBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SubId" sub_id, 6 "Ts" ts
} }

/// Response of [`DeleteAxnExtensionBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnExtensionBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<DeleteAxnExtensionBindFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAxnExtensionBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: DeleteAxnExtensionBindFixedLineData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DeleteAxnExtensionBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnExtensionBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAxnExtensionBindFixedLineData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes secret a phone no to cust: `DeleteSecretAPhoneNoToCust` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/DeleteSecretAPhoneNoToCust>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretAPhoneNoToCust {
    /// Required.
    pub a_no_white_group_id: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_a: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteSecretAPhoneNoToCust(a_no_white_group_id: i64, phone_no_a: String)
    "DeleteSecretAPhoneNoToCust" -> DeleteSecretAPhoneNoToCustOutput {
    0 "ANoWhiteGroupId" a_no_white_group_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNoA" phone_no_a,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteSecretAPhoneNoToCust`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretAPhoneNoToCustOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSecretAPhoneNoToCustOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes secret blacklist: `DeleteSecretBlacklist` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/DeleteSecretBlacklist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretBlacklist {
    /// Required.
    pub black_no: String,
    /// Required.
    pub black_type: String,
    /// Required.
    pub pool_key: String,
    pub remark: Option<String>,
    pub way_control: Option<String>,
}
operation! { DeleteSecretBlacklist(black_no: String, black_type: String, pool_key: String)
    "DeleteSecretBlacklist" -> DeleteSecretBlacklistOutput {
    0 "BlackNo" black_no, 1 "BlackType" black_type, 2 "PoolKey" pool_key, 3 "Remark" remark: String,
    4 "WayControl" way_control: String
} }

/// Response of [`DeleteSecretBlacklist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretBlacklistOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteSecretBlacklistOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Gets dypls oss info for upload file: `GetDyplsOSSInfoForUploadFile` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/GetDyplsOSSInfoForUploadFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDyplsOSSInfoForUploadFile {
    /// Required.
    pub biz_type: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetDyplsOSSInfoForUploadFile(biz_type: String)
    "GetDyplsOSSInfoForUploadFile" -> GetDyplsOSSInfoForUploadFileOutput {
    0 "BizType" biz_type, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetDyplsOSSInfoForUploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDyplsOSSInfoForUploadFileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetDyplsOSSInfoForUploadFileData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDyplsOSSInfoForUploadFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: GetDyplsOSSInfoForUploadFileData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetDyplsOSSInfoForUploadFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDyplsOSSInfoForUploadFileData {
    pub access_key_id: Option<String>,
    pub expire_time: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetDyplsOSSInfoForUploadFileData {
    0 "AccessKeyId" access_key_id: String, 1 "ExpireTime" expire_time: String, 2 "Host" host: String,
    3 "Policy" policy: String, 4 "Signature" signature: Secret, 5 "StartPath" start_path: String
} }

/// Gets secret asr detail: `GetSecretAsrDetail` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/GetSecretAsrDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretAsrDetail {
    /// Required.
    pub call_id: String,
    /// Required.
    pub call_time: String,
    /// Required.
    pub pool_key: String,
}
operation! { GetSecretAsrDetail(call_id: String, call_time: String, pool_key: String)
    "GetSecretAsrDetail" -> GetSecretAsrDetailOutput {
    0 "CallId" call_id, 1 "CallTime" call_time, 2 "PoolKey" pool_key
} }

/// Response of [`GetSecretAsrDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretAsrDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetSecretAsrDetailData>,
    pub message: Option<String>,
}
model! { GetSecretAsrDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetSecretAsrDetailData, 2 "Message" message: String
} }

/// In the response of [`GetSecretAsrDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretAsrDetailData {
    pub biz_duration: Option<i64>,
    pub business_id: Option<String>,
    pub business_key: Option<String>,
    pub code: Option<String>,
    pub msg: Option<String>,
    pub request_id: Option<String>,
    pub sentences: Vec<GetSecretAsrDetailSentences>,
    pub r#type: Option<String>,
}
model! { GetSecretAsrDetailData {
    0 "BizDuration" biz_duration: i64, 1 "BusinessId" business_id: String, 2 "BusinessKey" business_key: String,
    3 "Code" code: String, 4 "Msg" msg: String, 5 "RequestId" request_id: String,
    6 "Sentences" sentences: Vec<GetSecretAsrDetailSentences>, 7 "Type" r#type: String
} }

/// In the response of [`GetSecretAsrDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretAsrDetailSentences {
    pub begin_time: Option<i64>,
    pub channel_id: Option<i64>,
    pub emotion_value: Option<String>,
    pub end_time: Option<i64>,
    pub silence_duration: Option<i64>,
    pub speech_rate: Option<i64>,
    pub text: Option<String>,
}
model! { GetSecretAsrDetailSentences {
    0 "BeginTime" begin_time: i64, 1 "ChannelId" channel_id: i64, 2 "EmotionValue" emotion_value: String,
    3 "EndTime" end_time: i64, 4 "SilenceDuration" silence_duration: i64, 5 "SpeechRate" speech_rate: i64,
    6 "Text" text: String
} }

/// Gets total public url: `GetTotalPublicUrl` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/GetTotalPublicUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalPublicUrl {
    /// Required.
    pub call_id: String,
    /// Required.
    pub call_time: String,
    /// Required.
    pub check_subs: bool,
    pub owner_id: Option<i64>,
    /// Required.
    pub partner_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetTotalPublicUrl(call_id: String, call_time: String, check_subs: bool, partner_key: String)
    "GetTotalPublicUrl" -> GetTotalPublicUrlOutput {
    0 "CallId" call_id, 1 "CallTime" call_time, 2 "CheckSubs" check_subs, 3 "OwnerId" owner_id: i64,
    4 "PartnerKey" partner_key, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetTotalPublicUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalPublicUrlOutput {
    pub code: Option<String>,
    pub data: Option<GetTotalPublicUrlData>,
    pub message: Option<String>,
}
model! { GetTotalPublicUrlOutput {
    0 "Code" code: String, 1 "Data" data: GetTotalPublicUrlData, 2 "Message" message: String
} }

/// In the response of [`GetTotalPublicUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalPublicUrlData {
    pub phone_public_url: Option<String>,
    pub ring_public_url: Option<String>,
}
model! { GetTotalPublicUrlData {
    0 "PhonePublicUrl" phone_public_url: String, 1 "RingPublicUrl" ring_public_url: String
} }

/// Gets x config: `GetXConfig` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/GetXConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXConfig {
    pub caller_parent_id: Option<i64>,
    /// Required.
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tel_x: String,
}
operation! { GetXConfig(customer_pool_key: String, req_id: String, tel_x: String) "GetXConfig" -> GetXConfigOutput {
    0 "CallerParentId" caller_parent_id: i64, 1 "CustomerPoolKey" customer_pool_key, 2 "OwnerId" owner_id: i64,
    3 "ReqId" req_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TelX" tel_x
} }

/// Response of [`GetXConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXConfigOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetXConfigData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetXConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetXConfigData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetXConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXConfigData {
    pub call_ability: Option<String>,
    pub gn_flag: Option<String>,
    pub reach_jsons: Vec<GetXConfigReachJsons>,
    pub sequence_calls: Vec<GetXConfigSequenceCalls>,
    pub sequence_end_time: Option<String>,
    pub sequence_start_time: Option<String>,
    pub sms_ability: Option<String>,
    pub sms_sign_mode: Option<String>,
}
model! { GetXConfigData {
    0 "CallAbility" call_ability: String, 1 "GNFlag" gn_flag: String,
    2 "ReachJsons" reach_jsons: Vec<GetXConfigReachJsons>,
    3 "SequenceCalls" sequence_calls: Vec<GetXConfigSequenceCalls>, 4 "SequenceEndTime" sequence_end_time: String,
    5 "SequenceStartTime" sequence_start_time: String, 6 "SmsAbility" sms_ability: String,
    7 "SmsSignMode" sms_sign_mode: String
} }

/// In the response of [`GetXConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXConfigReachJsons {
    pub call_dir: Option<String>,
    pub call_status: Option<String>,
    pub receive_dir: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub temp_id: Option<String>,
}
model! { GetXConfigReachJsons {
    0 "CallDir" call_dir: String, 1 "CallStatus" call_status: String, 2 "ReceiveDir" receive_dir: String,
    3 "RuleId" rule_id: String, 4 "RuleName" rule_name: String, 5 "RuleType" rule_type: String,
    6 "TempId" temp_id: String
} }

/// In the response of [`GetXConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXConfigSequenceCalls {
    pub sequence_call_no_play_code: Option<String>,
    pub sequence_called_no: Option<String>,
    pub sequence_called_play_code: Option<String>,
}
model! { GetXConfigSequenceCalls {
    0 "SequenceCallNoPlayCode" sequence_call_no_play_code: String, 1 "SequenceCalledNo" sequence_called_no: String,
    2 "SequenceCalledPlayCode" sequence_called_play_code: String
} }

/// Gets x default config: `GetXDefaultConfig` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/GetXDefaultConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXDefaultConfig {
    pub caller_parent_id: Option<i64>,
    /// Required.
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tel_x: String,
}
operation! { GetXDefaultConfig(customer_pool_key: String, req_id: String, tel_x: String)
    "GetXDefaultConfig" -> GetXDefaultConfigOutput {
    0 "CallerParentId" caller_parent_id: i64, 1 "CustomerPoolKey" customer_pool_key, 2 "OwnerId" owner_id: i64,
    3 "ReqId" req_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TelX" tel_x
} }

/// Response of [`GetXDefaultConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXDefaultConfigOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetXDefaultConfigData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetXDefaultConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetXDefaultConfigData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetXDefaultConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXDefaultConfigData {
    pub call_ability: Option<String>,
    pub gn_flag: Option<String>,
    pub reach_json: Vec<GetXDefaultConfigReachJson>,
    pub sequence_call: Vec<GetXDefaultConfigSequenceCall>,
    pub sequence_end_time: Option<String>,
    pub sequence_start_time: Option<String>,
    pub sms_ability: Option<String>,
    pub sms_sign_mode: Option<String>,
}
model! { GetXDefaultConfigData {
    0 "CallAbility" call_ability: String, 1 "GNFlag" gn_flag: String,
    2 "ReachJson" reach_json: Vec<GetXDefaultConfigReachJson>,
    3 "SequenceCall" sequence_call: Vec<GetXDefaultConfigSequenceCall>, 4 "SequenceEndTime" sequence_end_time: String,
    5 "SequenceStartTime" sequence_start_time: String, 6 "SmsAbility" sms_ability: String,
    7 "SmsSignMode" sms_sign_mode: String
} }

/// In the response of [`GetXDefaultConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXDefaultConfigReachJson {
    pub call_dir: Option<String>,
    pub call_status: Option<String>,
    pub receive_dir: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub rule_type: Option<String>,
    pub temp_id: Option<String>,
}
model! { GetXDefaultConfigReachJson {
    0 "CallDir" call_dir: String, 1 "CallStatus" call_status: String, 2 "ReceiveDir" receive_dir: String,
    3 "RuleId" rule_id: String, 4 "RuleName" rule_name: String, 5 "RuleType" rule_type: String,
    6 "TempId" temp_id: String
} }

/// In the response of [`GetXDefaultConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXDefaultConfigSequenceCall {
    pub sequence_call_no_play_code: Option<String>,
    pub sequence_called_no: Option<String>,
    pub sequence_called_play_code: Option<String>,
}
model! { GetXDefaultConfigSequenceCall {
    0 "SequenceCallNoPlayCode" sequence_call_no_play_code: String, 1 "SequenceCalledNo" sequence_called_no: String,
    2 "SequenceCalledPlayCode" sequence_called_play_code: String
} }

/// Lists x telephones: `ListXTelephones` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/ListXTelephones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListXTelephones {
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListXTelephones(req_id: String) "ListXTelephones" -> ListXTelephonesOutput {
    0 "CallerParentId" caller_parent_id: i64, 1 "CustomerPoolKey" customer_pool_key: String, 2 "OwnerId" owner_id: i64,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "ReqId" req_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListXTelephones: ListXTelephonesList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`ListXTelephones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListXTelephonesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListXTelephonesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListXTelephonesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: ListXTelephonesData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListXTelephones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListXTelephonesData {
    pub list: Vec<ListXTelephonesList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListXTelephonesData {
    0 "List" list: Vec<ListXTelephonesList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListXTelephones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListXTelephonesList {
    pub auth_msg: Option<String>,
    pub bind_time: Option<String>,
    pub buy_time: Option<String>,
    pub customer_pool_key: Option<String>,
    pub customer_pool_name: Option<String>,
    pub release_time: Option<String>,
    pub sms_status: Option<String>,
    pub telephone: Option<String>,
    pub telephone_status: Option<String>,
    pub unbind_time: Option<String>,
}
model! { ListXTelephonesList {
    0 "AuthMsg" auth_msg: String, 1 "BindTime" bind_time: String, 2 "BuyTime" buy_time: String,
    3 "CustomerPoolKey" customer_pool_key: String, 4 "CustomerPoolName" customer_pool_name: String,
    5 "ReleaseTime" release_time: String, 6 "SmsStatus" sms_status: String, 7 "Telephone" telephone: String,
    8 "TelephoneStatus" telephone_status: String, 9 "UnbindTime" unbind_time: String
} }

/// Locks secret no: `LockSecretNo` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/LockSecretNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockSecretNo {
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub secret_no: String,
}
operation! { LockSecretNo(pool_key: String, secret_no: String) "LockSecretNo" -> LockSecretNoOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no
} }

/// Response of [`LockSecretNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockSecretNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { LockSecretNoOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `OperateAxgGroup` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/OperateAxgGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAxgGroup {
    /// Required.
    pub group_id: i64,
    /// Required.
    pub numbers: String,
    /// Required.
    pub operate_type: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { OperateAxgGroup(group_id: i64, numbers: String, operate_type: String, pool_key: String)
    "OperateAxgGroup" -> OperateAxgGroupOutput {
    0 "GroupId" group_id, 1 "Numbers" numbers, 2 "OperateType" operate_type, 3 "OwnerId" owner_id: i64,
    4 "PoolKey" pool_key, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`OperateAxgGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAxgGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OperateAxgGroupOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `OperateBlackNo` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/OperateBlackNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBlackNo {
    /// Required.
    pub black_no: String,
    /// Required.
    pub operate_type: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tips: Option<String>,
}
operation! { OperateBlackNo(black_no: String, operate_type: String, pool_key: String)
    "OperateBlackNo" -> OperateBlackNoOutput {
    0 "BlackNo" black_no, 1 "OperateType" operate_type, 2 "OwnerId" owner_id: i64, 3 "PoolKey" pool_key,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "Tips" tips: String
} }

/// Response of [`OperateBlackNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBlackNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OperateBlackNoOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Queries axb bind fixed line: `QueryAxbBindFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QueryAxbBindFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxbBindFixedLine {
    /// Required.
    pub app_id: String,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub phone: Option<String>,
    /// Required.
    pub query_type: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: Option<String>,
    pub tel_x: Option<String>,
    /// Required.
    pub ts: String,
}
operation! { QueryAxbBindFixedLine(app_id: String, order_id: String, query_type: String, ts: String)
    "QueryAxbBindFixedLine" -> QueryAxbBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64, 3 "Phone" phone: String,
    4 "QueryType" query_type, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SubId" sub_id: String, 8 "TelX" tel_x: String, 9 "Ts" ts
} }

/// Response of [`QueryAxbBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxbBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QueryAxbBindFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAxbBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: QueryAxbBindFixedLineData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryAxbBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxbBindFixedLineData {
    pub anucode: Option<String>,
    pub anucodecalled: Option<String>,
    pub areacode: Option<String>,
    pub expiration: Option<String>,
    pub extra: Option<QueryAxbBindFixedLineExtra>,
    pub remark: Option<String>,
    pub subid: Option<String>,
    pub subts: Option<String>,
    pub t_anucode_connect: Option<String>,
    pub tel_a: Option<String>,
    pub tel_b: Option<String>,
    pub tel_x: Option<String>,
}
model! { QueryAxbBindFixedLineData {
    0 "Anucode" anucode: String, 1 "Anucodecalled" anucodecalled: String, 2 "Areacode" areacode: String,
    3 "Expiration" expiration: String, 4 "Extra" extra: QueryAxbBindFixedLineExtra, 5 "Remark" remark: String,
    6 "Subid" subid: String, 7 "Subts" subts: String, 8 "TAnucodeConnect" t_anucode_connect: String,
    9 "TelA" tel_a: String, 10 "TelB" tel_b: String, 11 "TelX" tel_x: String
} }

/// In the response of [`QueryAxbBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxbBindFixedLineExtra {
    pub callrecording: Option<String>,
}
model! { QueryAxbBindFixedLineExtra {
    0 "Callrecording" callrecording: String
} }

/// Queries axn bind fixed line: `QueryAxnBindFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QueryAxnBindFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnBindFixedLine {
    /// Required.
    pub app_id: String,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub phone: Option<String>,
    /// Required.
    pub query_type: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: Option<String>,
    pub tel_x: Option<String>,
    /// Required.
    pub ts: String,
}
operation! { QueryAxnBindFixedLine(app_id: String, order_id: String, query_type: String, ts: String)
    "QueryAxnBindFixedLine" -> QueryAxnBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64, 3 "Phone" phone: String,
    4 "QueryType" query_type, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SubId" sub_id: String, 8 "TelX" tel_x: String, 9 "Ts" ts
} }

/// Response of [`QueryAxnBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<QueryAxnBindFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAxnBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<QueryAxnBindFixedLineData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryAxnBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnBindFixedLineData {
    pub anucode: Option<String>,
    pub anucodecalled: Option<String>,
    pub areacode: Option<String>,
    pub expiration: Option<String>,
    pub extra: Option<QueryAxnBindFixedLineExtra>,
    pub remark: Option<String>,
    pub subid: Option<String>,
    pub subts: Option<String>,
    pub t_anucode_connect: Option<String>,
    pub tel_a: Option<String>,
    pub tel_b: Option<String>,
    pub tel_x: Option<String>,
}
model! { QueryAxnBindFixedLineData {
    0 "Anucode" anucode: String, 1 "Anucodecalled" anucodecalled: String, 2 "Areacode" areacode: String,
    3 "Expiration" expiration: String, 4 "Extra" extra: QueryAxnBindFixedLineExtra, 5 "Remark" remark: String,
    6 "Subid" subid: String, 7 "Subts" subts: String, 8 "TAnucodeConnect" t_anucode_connect: String,
    9 "TelA" tel_a: String, 10 "TelB" tel_b: String, 11 "TelX" tel_x: String
} }

/// In the response of [`QueryAxnBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnBindFixedLineExtra {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
model! { QueryAxnBindFixedLineExtra {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

/// Queries axn extension bind fixed line: `QueryAxnExtensionBindFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QueryAxnExtensionBindFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnExtensionBindFixedLine {
    /// Required.
    pub app_id: String,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub query_type: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: Option<String>,
    pub tel_a: Option<String>,
    /// Required.
    pub ts: String,
}
operation! { QueryAxnExtensionBindFixedLine(app_id: String, order_id: String, query_type: String, ts: String)
    "QueryAxnExtensionBindFixedLine" -> QueryAxnExtensionBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64, 3 "QueryType" query_type,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SubId" sub_id: String, 7 "TelA" tel_a: String, 8 "Ts" ts
} }

/// Response of [`QueryAxnExtensionBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnExtensionBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<QueryAxnExtensionBindFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAxnExtensionBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<QueryAxnExtensionBindFixedLineData>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryAxnExtensionBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnExtensionBindFixedLineData {
    pub anucode: Option<String>,
    pub anucodecalled: Option<String>,
    pub areacode: Option<String>,
    pub expiration: Option<String>,
    pub extraaxx: Option<QueryAxnExtensionBindFixedLineExtraaxx>,
    pub remark: Option<String>,
    pub subid: Option<String>,
    pub subts: Option<String>,
    pub t_anucode_connect: Option<String>,
    pub tel_a: Option<String>,
    pub tel_x: Option<String>,
    pub tel_xext: Option<String>,
}
model! { QueryAxnExtensionBindFixedLineData {
    0 "Anucode" anucode: String, 1 "Anucodecalled" anucodecalled: String, 2 "Areacode" areacode: String,
    3 "Expiration" expiration: String, 4 "Extraaxx" extraaxx: QueryAxnExtensionBindFixedLineExtraaxx,
    5 "Remark" remark: String, 6 "Subid" subid: String, 7 "Subts" subts: String,
    8 "TAnucodeConnect" t_anucode_connect: String, 9 "TelA" tel_a: String, 10 "TelX" tel_x: String,
    11 "TelXext" tel_xext: String
} }

/// In the response of [`QueryAxnExtensionBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnExtensionBindFixedLineExtraaxx {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
model! { QueryAxnExtensionBindFixedLineExtraaxx {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

/// Queries phone no a by track no: `QueryPhoneNoAByTrackNo` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QueryPhoneNoAByTrackNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneNoAByTrackNo {
    pub cabinet_no: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_no_x: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub track_no: String,
}
operation! { QueryPhoneNoAByTrackNo(track_no: String) "QueryPhoneNoAByTrackNo" -> QueryPhoneNoAByTrackNoOutput {
    0 "CabinetNo" cabinet_no: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNoX" phone_no_x: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "trackNo" track_no
} }

/// Response of [`QueryPhoneNoAByTrackNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneNoAByTrackNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub module: Vec<QueryPhoneNoAByTrackNoModule>,
}
model! { QueryPhoneNoAByTrackNoOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Module" module: Vec<QueryPhoneNoAByTrackNoModule>
} }

/// In the response of [`QueryPhoneNoAByTrackNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneNoAByTrackNoModule {
    pub extension: Option<String>,
    pub phone_no_a: Option<String>,
    pub phone_no_x: Option<String>,
}
model! { QueryPhoneNoAByTrackNoModule {
    0 "Extension" extension: String, 1 "PhoneNoA" phone_no_a: String, 2 "PhoneNoX" phone_no_x: String
} }

/// Queries record file download url: `QueryRecordFileDownloadUrl` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QueryRecordFileDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordFileDownloadUrl {
    /// Required.
    pub call_id: String,
    pub call_time: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_key: Option<String>,
    pub product_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryRecordFileDownloadUrl(call_id: String)
    "QueryRecordFileDownloadUrl" -> QueryRecordFileDownloadUrlOutput {
    0 "CallId" call_id, 1 "CallTime" call_time: String, 2 "OwnerId" owner_id: i64, 3 "PoolKey" pool_key: String,
    4 "ProductType" product_type: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryRecordFileDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordFileDownloadUrlOutput {
    pub code: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub message: Option<String>,
}
model! { QueryRecordFileDownloadUrlOutput {
    0 "Code" code: String, 1 "DownloadUrl" download_url: Secret, 2 "Message" message: String
} }

/// Queries secret a phone no to cust: `QuerySecretAPhoneNoToCust` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QuerySecretAPhoneNoToCust>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretAPhoneNoToCust {
    /// Required.
    pub a_no_white_group_id: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_a: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySecretAPhoneNoToCust(a_no_white_group_id: i64, phone_no_a: String)
    "QuerySecretAPhoneNoToCust" -> QuerySecretAPhoneNoToCustOutput {
    0 "ANoWhiteGroupId" a_no_white_group_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNoA" phone_no_a,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QuerySecretAPhoneNoToCust`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretAPhoneNoToCustOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QuerySecretAPhoneNoToCustData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySecretAPhoneNoToCustOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: QuerySecretAPhoneNoToCustData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QuerySecretAPhoneNoToCust`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretAPhoneNoToCustData {
    pub a_no_white_group_id: Option<String>,
    pub cust_phone_no: Option<String>,
    pub no_type: Option<String>,
    pub phone_no_a: Option<String>,
    pub remark: Option<String>,
    pub report_result: Option<String>,
    pub report_status: Option<String>,
}
model! { QuerySecretAPhoneNoToCustData {
    0 "ANoWhiteGroupId" a_no_white_group_id: String, 1 "CustPhoneNo" cust_phone_no: String, 2 "NoType" no_type: String,
    3 "PhoneNoA" phone_no_a: String, 4 "Remark" remark: String, 5 "ReportResult" report_result: String,
    6 "ReportStatus" report_status: String
} }

/// Queries secret no detail: `QuerySecretNoDetail` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QuerySecretNoDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoDetail {
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub secret_no: String,
}
operation! { QuerySecretNoDetail(pool_key: String, secret_no: String)
    "QuerySecretNoDetail" -> QuerySecretNoDetailOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no
} }

/// Response of [`QuerySecretNoDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoDetailOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_no_info_dto: Option<QuerySecretNoDetailSecretNoInfoDTO>,
}
model! { QuerySecretNoDetailOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "SecretNoInfoDTO" secret_no_info_dto: QuerySecretNoDetailSecretNoInfoDTO
} }

/// In the response of [`QuerySecretNoDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoDetailSecretNoInfoDTO {
    pub certify_status: Option<i64>,
    pub city: Option<String>,
    pub province: Option<String>,
    pub purchase_time: Option<String>,
    pub secret_status: Option<i64>,
    pub vendor: Option<i64>,
}
model! { QuerySecretNoDetailSecretNoInfoDTO {
    0 "CertifyStatus" certify_status: i64, 1 "City" city: String, 2 "Province" province: String,
    3 "PurchaseTime" purchase_time: String, 4 "SecretStatus" secret_status: i64, 5 "Vendor" vendor: i64
} }

/// Queries secret no remain: `QuerySecretNoRemain` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QuerySecretNoRemain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemain {
    /// Required.
    pub city: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_no: Option<String>,
    /// Required.
    pub spec_id: i64,
}
operation! { QuerySecretNoRemain(city: String, spec_id: i64) "QuerySecretNoRemain" -> QuerySecretNoRemainOutput {
    0 "City" city, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no: String, 5 "SpecId" spec_id
} }

/// Response of [`QuerySecretNoRemain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemainOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_remain_dto: Option<QuerySecretNoRemainSecretRemainDTO>,
}
model! { QuerySecretNoRemainOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "SecretRemainDTO" secret_remain_dto: QuerySecretNoRemainSecretRemainDTO
} }

/// In the response of [`QuerySecretNoRemain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemainSecretRemainDTO {
    pub amount: Option<i64>,
    pub city: Option<String>,
    pub remain_dto_list: Option<QuerySecretNoRemainRemainDTOList>,
}
model! { QuerySecretNoRemainSecretRemainDTO {
    0 "Amount" amount: i64, 1 "City" city: String, 2 "RemainDTOList" remain_dto_list: QuerySecretNoRemainRemainDTOList
} }

/// In the response of [`QuerySecretNoRemain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemainRemainDTOList {
    pub remain_dto: Vec<QuerySecretNoRemainRemainDTO>,
}
model! { QuerySecretNoRemainRemainDTOList {
    0 "remainDTO" remain_dto: Vec<QuerySecretNoRemainRemainDTO>
} }

/// In the response of [`QuerySecretNoRemain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemainRemainDTO {
    pub amount: Option<i64>,
    pub city: Option<String>,
}
model! { QuerySecretNoRemainRemainDTO {
    0 "Amount" amount: i64, 1 "City" city: String
} }

/// Queries sound record: `QuerySoundRecord` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QuerySoundRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundRecord {
    /// Required.
    pub call_id: String,
    pub caller_parent_id: Option<i64>,
    /// Required.
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySoundRecord(call_id: String, customer_pool_key: String, req_id: String)
    "QuerySoundRecord" -> QuerySoundRecordOutput {
    0 "CallId" call_id, 1 "CallerParentId" caller_parent_id: i64, 2 "CustomerPoolKey" customer_pool_key,
    3 "OwnerId" owner_id: i64, 4 "ReqId" req_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QuerySoundRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundRecordOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<QuerySoundRecordData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySoundRecordOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: QuerySoundRecordData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QuerySoundRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundRecordData {
    pub file_url: Option<String>,
}
model! { QuerySoundRecordData {
    0 "FileUrl" file_url: String
} }

/// Queries subs id: `QuerySubsId` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QuerySubsId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubsId {
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_x: String,
    pub pool_key: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySubsId(phone_no_x: String) "QuerySubsId" -> QuerySubsIdOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNoX" phone_no_x, 2 "PoolKey" pool_key: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QuerySubsId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubsIdOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub subs_id: Option<String>,
}
model! { QuerySubsIdOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SubsId" subs_id: String
} }

/// Queries subscription detail: `QuerySubscriptionDetail` of `dyplsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/QuerySubscriptionDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubscriptionDetail {
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_no_x: String,
    pub pool_key: Option<String>,
    pub product_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub subs_id: String,
}
operation! { QuerySubscriptionDetail(phone_no_x: String, subs_id: String)
    "QuerySubscriptionDetail" -> QuerySubscriptionDetailOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNoX" phone_no_x, 2 "PoolKey" pool_key: String,
    3 "ProductType" product_type: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SubsId" subs_id
} }

/// Response of [`QuerySubscriptionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubscriptionDetailOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_detail_dto: Option<QuerySubscriptionDetailSecretBindDetailDTO>,
}
model! { QuerySubscriptionDetailOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "SecretBindDetailDTO" secret_bind_detail_dto: QuerySubscriptionDetailSecretBindDetailDTO
} }

/// In the response of [`QuerySubscriptionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubscriptionDetailSecretBindDetailDTO {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_restrict: Option<String>,
    pub expire_date: Option<String>,
    pub extension: Option<String>,
    pub gmt_create: Option<String>,
    pub group_id: Option<i64>,
    pub need_record: Option<bool>,
    pub phone_no_a: Option<String>,
    pub phone_no_b: Option<String>,
    pub phone_no_x: Option<String>,
    pub status: Option<i64>,
    pub subs_id: Option<String>,
}
model! { QuerySubscriptionDetailSecretBindDetailDTO {
    0 "ASRModelId" asr_model_id: String, 1 "ASRStatus" asr_status: bool, 2 "CallRestrict" call_restrict: String,
    3 "ExpireDate" expire_date: String, 4 "Extension" extension: String, 5 "GmtCreate" gmt_create: String,
    6 "GroupId" group_id: i64, 7 "NeedRecord" need_record: bool, 8 "PhoneNoA" phone_no_a: String,
    9 "PhoneNoB" phone_no_b: String, 10 "PhoneNoX" phone_no_x: String, 11 "Status" status: i64,
    12 "SubsId" subs_id: String
} }

/// Releases secret no: `ReleaseSecretNo` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/ReleaseSecretNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSecretNo {
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub secret_no: String,
}
operation! { ReleaseSecretNo(pool_key: String, secret_no: String) "ReleaseSecretNo" -> ReleaseSecretNoOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no
} }

/// Response of [`ReleaseSecretNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSecretNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ReleaseSecretNoOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `UnBindAXB` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UnBindAXB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindAXB {
    /// Required.
    pub bind_id: String,
    pub caller_parent_id: Option<i64>,
    /// Required.
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnBindAXB(bind_id: String, customer_pool_key: String, req_id: String) "UnBindAXB" -> UnBindAXBOutput {
    0 "BindId" bind_id, 1 "CallerParentId" caller_parent_id: i64, 2 "CustomerPoolKey" customer_pool_key,
    3 "OwnerId" owner_id: i64, 4 "ReqId" req_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UnBindAXB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindAXBOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UnBindAXBData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnBindAXBOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: UnBindAXBData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UnBindAXB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindAXBData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnBindAXBData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `UnBindXB` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UnBindXB>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindXB {
    /// Required.
    pub auth_id: String,
    pub caller_parent_id: Option<i64>,
    /// Required.
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tel_x: String,
}
operation! { UnBindXB(auth_id: String, customer_pool_key: String, req_id: String, tel_x: String)
    "UnBindXB" -> UnBindXBOutput {
    0 "AuthId" auth_id, 1 "CallerParentId" caller_parent_id: i64, 2 "CustomerPoolKey" customer_pool_key,
    3 "OwnerId" owner_id: i64, 4 "ReqId" req_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TelX" tel_x
} }

/// Response of [`UnBindXB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindXBOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UnBindXBData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnBindXBOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: UnBindXBData,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UnBindXB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindXBData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnBindXBData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Unbinds subs700: `UnbindSubs700` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UnbindSubs700>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubs700 {
    pub industrial_id: Option<String>,
    pub order_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub subs_id: i64,
    /// Required.
    pub tel_x: String,
}
operation! { UnbindSubs700(pool_key: String, subs_id: i64, tel_x: String) "UnbindSubs700" -> UnbindSubs700Output {
    0 "IndustrialId" industrial_id: String, 1 "OrderId" order_id: String, 2 "OwnerId" owner_id: i64,
    3 "PoolKey" pool_key, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SubsId" subs_id, 7 "TelX" tel_x
} }

/// Response of [`UnbindSubs700`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubs700Output {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindSubs700Output {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Unbinds subscription: `UnbindSubscription` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UnbindSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubscription {
    pub owner_id: Option<i64>,
    pub pool_key: Option<String>,
    pub product_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub secret_no: String,
    /// Required.
    pub subs_id: String,
}
operation! { UnbindSubscription(secret_no: String, subs_id: String) "UnbindSubscription" -> UnbindSubscriptionOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key: String, 2 "ProductType" product_type: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecretNo" secret_no, 6 "SubsId" subs_id
} }

/// Response of [`UnbindSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubscriptionOutput {
    pub charge_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UnbindSubscriptionOutput {
    0 "ChargeId" charge_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `UnlockSecretNo` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UnlockSecretNo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockSecretNo {
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub secret_no: String,
}
operation! { UnlockSecretNo(pool_key: String, secret_no: String) "UnlockSecretNo" -> UnlockSecretNoOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no
} }

/// Response of [`UnlockSecretNo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockSecretNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UnlockSecretNoOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Updates axb bind fixed line: `UpdateAxbBindFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UpdateAxbBindFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxbBindFixedLine {
    pub anucode: Option<String>,
    pub anucodecalled: Option<String>,
    /// Required.
    pub app_id: String,
    pub expiration: Option<String>,
    pub extra: Option<UpdateAxbBindFixedLineExtra>,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sub_id: String,
    /// Required.
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    pub tel_a: Option<String>,
    pub tel_b: Option<String>,
    /// Required.
    pub ts: String,
}

/// Arguments of [`UpdateAxbBindFixedLine::new`].
pub struct UpdateAxbBindFixedLineRequired {
    pub app_id: String,
    pub order_id: String,
    pub sub_id: String,
    pub subts: String,
    pub ts: String,
}
operation! { UpdateAxbBindFixedLine { UpdateAxbBindFixedLineRequired: app_id, order_id, sub_id, subts, ts }
    "UpdateAxbBindFixedLine" -> UpdateAxbBindFixedLineOutput {
    0 "Anucode" anucode: String, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id,
    3 "Expiration" expiration: String, 4 "Extra" extra: UpdateAxbBindFixedLineExtra, 5 "OrderId" order_id,
    6 "OwnerId" owner_id: i64, 7 "Remark" remark: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SubId" sub_id, 11 "Subts" subts,
    12 "TAnucodeConnect" t_anucode_connect: String, 13 "TelA" tel_a: String, 14 "TelB" tel_b: String, 15 "Ts" ts
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`UpdateAxbBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxbBindFixedLineExtra {
    pub callrecording: Option<String>,
}
input! { UpdateAxbBindFixedLineExtra() {
    0 "Callrecording" callrecording: String
} }

/// Response of [`UpdateAxbBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxbBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UpdateAxbBindFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAxbBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: UpdateAxbBindFixedLineData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateAxbBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxbBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAxbBindFixedLineData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates axn bind fixed line: `UpdateAxnBindFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UpdateAxnBindFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnBindFixedLine {
    pub anucode: Option<String>,
    pub anucodecalled: Option<String>,
    /// Required.
    pub app_id: String,
    pub expiration: Option<String>,
    pub extra: Option<UpdateAxnBindFixedLineExtra>,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sub_id: String,
    /// Required.
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    pub tel_a: Option<String>,
    pub tel_b: Option<String>,
    /// Required.
    pub ts: String,
}

/// Arguments of [`UpdateAxnBindFixedLine::new`].
pub struct UpdateAxnBindFixedLineRequired {
    pub app_id: String,
    pub order_id: String,
    pub sub_id: String,
    pub subts: String,
    pub ts: String,
}
operation! { UpdateAxnBindFixedLine { UpdateAxnBindFixedLineRequired: app_id, order_id, sub_id, subts, ts }
    "UpdateAxnBindFixedLine" -> UpdateAxnBindFixedLineOutput {
    0 "Anucode" anucode: String, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id,
    3 "Expiration" expiration: String, 4 "Extra" extra: UpdateAxnBindFixedLineExtra, 5 "OrderId" order_id,
    6 "OwnerId" owner_id: i64, 7 "Remark" remark: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SubId" sub_id, 11 "Subts" subts,
    12 "TAnucodeConnect" t_anucode_connect: String, 13 "TelA" tel_a: String, 14 "TelB" tel_b: String, 15 "Ts" ts
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`UpdateAxnBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnBindFixedLineExtra {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
input! { UpdateAxnBindFixedLineExtra() {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

/// Response of [`UpdateAxnBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UpdateAxnBindFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAxnBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: UpdateAxnBindFixedLineData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateAxnBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAxnBindFixedLineData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates axn extension bind fixed line: `UpdateAxnExtensionBindFixedLine` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UpdateAxnExtensionBindFixedLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnExtensionBindFixedLine {
    pub anucode: Option<String>,
    pub anucodecalled: Option<String>,
    /// Required.
    pub app_id: String,
    pub expiration: Option<String>,
    pub extraaxx: Option<UpdateAxnExtensionBindFixedLineExtraaxx>,
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub sub_id: String,
    /// Required.
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    /// Required.
    pub tel_a: String,
    /// Required.
    pub ts: String,
}

/// Arguments of [`UpdateAxnExtensionBindFixedLine::new`].
pub struct UpdateAxnExtensionBindFixedLineRequired {
    pub app_id: String,
    pub order_id: String,
    pub sub_id: String,
    pub subts: String,
    pub tel_a: String,
    pub ts: String,
}
operation! {
    UpdateAxnExtensionBindFixedLine { UpdateAxnExtensionBindFixedLineRequired: app_id, order_id, sub_id, subts, tel_a, ts }
    "UpdateAxnExtensionBindFixedLine" -> UpdateAxnExtensionBindFixedLineOutput {
    0 "Anucode" anucode: String, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id,
    3 "Expiration" expiration: String, 4 "Extraaxx" extraaxx: UpdateAxnExtensionBindFixedLineExtraaxx,
    5 "OrderId" order_id, 6 "OwnerId" owner_id: i64, 7 "Remark" remark: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SubId" sub_id, 11 "Subts" subts, 12 "TAnucodeConnect" t_anucode_connect: String, 13 "TelA" tel_a, 14 "Ts" ts
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`UpdateAxnExtensionBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnExtensionBindFixedLineExtraaxx {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
input! { UpdateAxnExtensionBindFixedLineExtraaxx() {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

/// Response of [`UpdateAxnExtensionBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnExtensionBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<UpdateAxnExtensionBindFixedLineData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAxnExtensionBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: UpdateAxnExtensionBindFixedLineData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateAxnExtensionBindFixedLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnExtensionBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAxnExtensionBindFixedLineData {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates subs700: `UpdateSubs700` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UpdateSubs700>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubs700 {
    pub asr_model_id: Option<String>,
    pub audio: Option<String>,
    pub call_restrict: Option<String>,
    pub default_a: Option<String>,
    pub expiration: Option<String>,
    pub group_id: Option<String>,
    pub industrial_id: Option<String>,
    pub need_asr: Option<bool>,
    pub need_record: Option<bool>,
    /// Required.
    pub operate_type: String,
    pub order_id: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub subs_id: i64,
    pub tel_a: Option<String>,
    pub tel_b: Option<String>,
    /// Required.
    pub tel_x: String,
}
operation! { UpdateSubs700(operate_type: String, pool_key: String, subs_id: i64, tel_x: String)
    "UpdateSubs700" -> UpdateSubs700Output {
    0 "AsrModelId" asr_model_id: String, 1 "Audio" audio: String, 2 "CallRestrict" call_restrict: String,
    3 "DefaultA" default_a: String, 4 "Expiration" expiration: String, 5 "GroupId" group_id: String,
    6 "IndustrialId" industrial_id: String, 7 "NeedAsr" need_asr: bool, 8 "NeedRecord" need_record: bool,
    9 "OperateType" operate_type, 10 "OrderId" order_id: String, 11 "OutId" out_id: String, 12 "OwnerId" owner_id: i64,
    13 "PoolKey" pool_key, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "SubsId" subs_id, 17 "TelA" tel_a: String, 18 "TelB" tel_b: String,
    19 "TelX" tel_x
} }

/// Response of [`UpdateSubs700`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubs700Output {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSubs700Output {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Updates subscription: `UpdateSubscription` of `dyplsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyplsapi/2017-05-25/UpdateSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscription {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_display_type: Option<i64>,
    pub call_restrict: Option<String>,
    pub expiration: Option<String>,
    pub group_id: Option<String>,
    pub is_recording_enabled: Option<bool>,
    /// Required.
    pub operate_type: String,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_no_a: Option<String>,
    pub phone_no_b: Option<String>,
    /// Required.
    pub phone_no_x: String,
    pub pool_key: Option<String>,
    pub product_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ring_config: Option<String>,
    /// Required.
    pub subs_id: String,
}
operation! { UpdateSubscription(operate_type: String, phone_no_x: String, subs_id: String)
    "UpdateSubscription" -> UpdateSubscriptionOutput {
    0 "ASRModelId" asr_model_id: String, 1 "ASRStatus" asr_status: bool, 2 "CallDisplayType" call_display_type: i64,
    3 "CallRestrict" call_restrict: String, 4 "Expiration" expiration: String, 5 "GroupId" group_id: String,
    6 "IsRecordingEnabled" is_recording_enabled: bool, 7 "OperateType" operate_type, 8 "OutId" out_id: String,
    9 "OwnerId" owner_id: i64, 10 "PhoneNoA" phone_no_a: String, 11 "PhoneNoB" phone_no_b: String,
    12 "PhoneNoX" phone_no_x, 13 "PoolKey" pool_key: String, 14 "ProductType" product_type: String,
    15 "ResourceOwnerAccount" resource_owner_account: String, 16 "ResourceOwnerId" resource_owner_id: i64,
    17 "RingConfig" ring_config: String, 18 "SubsId" subs_id
} }

/// Response of [`UpdateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateSubscriptionOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddAxnTrackNo, AddSecretBlacklist, BindAXBCall, BindAxb, BindAxb700, BindAxbFixedLine, BindAxg, BindAxn,
    BindAxnExtension, BindAxnExtensionFixedLine, BindAxnFixedLine, BindBatchAxg, BindGxb700, BindXB, BuySecretNo,
    CancelPickUpWaybill, ConfigX, CreateAxgGroup, CreateFixedNoAReport, CreatePhoneNoAReport, CreatePickUpWaybill,
    CreatePickUpWaybillPreQuery, CreateSmsSign, DeleteAxbBindFixedLine, DeleteAxgGroup, DeleteAxnBindFixedLine,
    DeleteAxnExtensionBindFixedLine, DeleteSecretAPhoneNoToCust, DeleteSecretBlacklist, GetDyplsOSSInfoForUploadFile,
    GetSecretAsrDetail, GetTotalPublicUrl, GetXConfig, GetXDefaultConfig, ListXTelephones, LockSecretNo,
    OperateAxgGroup, OperateBlackNo, QueryAxbBindFixedLine, QueryAxnBindFixedLine, QueryAxnExtensionBindFixedLine,
    QueryPhoneNoAByTrackNo, QueryRecordFileDownloadUrl, QuerySecretAPhoneNoToCust, QuerySecretNoDetail,
    QuerySecretNoRemain, QuerySoundRecord, QuerySubsId, QuerySubscriptionDetail, ReleaseSecretNo, UnBindAXB, UnBindXB,
    UnbindSubs700, UnbindSubscription, UnlockSecretNo, UpdateAxbBindFixedLine, UpdateAxnBindFixedLine,
    UpdateAxnExtensionBindFixedLine, UpdateSubs700, UpdateSubscription
}
