//! `dyplsapi` 2017-05-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "dyplsapi", version: "2017-05-25", code: "dyplsapi", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAxnTrackNo {
    pub owner_id: Option<i64>,
    pub phone_no_x: String,
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subs_id: String,
    pub track_no: String,
}
operation! { AddAxnTrackNo(phone_no_x: String, pool_key: String, subs_id: String, track_no: String)
    "AddAxnTrackNo" -> AddAxnTrackNoOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNoX" phone_no_x, 2 "PoolKey" pool_key,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SubsId" subs_id, 6 "trackNo" track_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAxnTrackNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { AddAxnTrackNoOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSecretBlacklist {
    pub black_no: String,
    pub black_type: String,
    pub pool_key: String,
    pub remark: Option<String>,
    pub way_control: Option<String>,
}
operation! { AddSecretBlacklist(black_no: String, black_type: String, pool_key: String)
    "AddSecretBlacklist" -> AddSecretBlacklistOutput {
    0 "BlackNo" black_no, 1 "BlackType" black_type, 2 "PoolKey" pool_key, 3 "Remark" remark: String,
    4 "WayControl" way_control: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSecretBlacklistOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { AddSecretBlacklistOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAXBCall {
    pub auth_id: String,
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: String,
    pub expiration: i64,
    pub owner_id: Option<i64>,
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tel_a: String,
    pub user_data: Option<String>,
}

/// What [`BindAXBCall::new`] takes.
pub struct BindAXBCallRequired {
    pub auth_id: String,
    pub customer_pool_key: String,
    pub expiration: i64,
    pub req_id: String,
    pub tel_a: String,
}
operation! { BindAXBCall{BindAXBCallRequired: auth_id, customer_pool_key, expiration, req_id, tel_a}
    "BindAXBCall" -> BindAXBCallOutput {
    0 "AuthId" auth_id, 1 "CallerParentId" caller_parent_id: i64, 2 "CustomerPoolKey" customer_pool_key,
    3 "Expiration" expiration, 4 "OwnerId" owner_id: i64, 5 "ReqId" req_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64, 8 "TelA" tel_a,
    9 "UserData" user_data: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAXBCallData {
    pub bind_id: Option<String>,
}
model! { BindAXBCallData {
    0 "BindId" bind_id
} }

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
    pub expiration: String,
    pub is_recording_enabled: Option<bool>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_dto: Option<BindAxbSecretBindDTO>,
}
model! { BindAxbOutput {
    0 "Code" code, 1 "Message" message, 2 "SecretBindDTO" secret_bind_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbSecretBindDTO {
    pub extension: Option<String>,
    pub secret_no: Option<String>,
    pub subs_id: Option<String>,
}
model! { BindAxbSecretBindDTO {
    0 "Extension" extension, 1 "SecretNo" secret_no, 2 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxb700 {
    pub asr_model_id: Option<String>,
    pub audio: Option<String>,
    pub call_restrict: Option<String>,
    pub call_timeout: Option<i64>,
    pub dtmf_config: Option<String>,
    pub expiration: String,
    pub industrial_id: Option<String>,
    pub need_asr: Option<bool>,
    pub need_record: Option<bool>,
    pub order_id: Option<String>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub rec_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tel_a: String,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxb700Data {
    pub secret_no: Option<String>,
    pub subs_id: Option<i64>,
}
model! { BindAxb700Data {
    0 "SecretNo" secret_no, 1 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbFixedLine {
    pub anucode: String,
    pub anucodecalled: Option<String>,
    pub app_id: String,
    pub areacode: Option<String>,
    pub bind_type: String,
    pub expiration: String,
    pub extra: Option<BindAxbFixedLineExtra>,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    pub tel_a: String,
    pub tel_b: String,
    pub tel_x: Option<String>,
    pub ts: String,
}

/// What [`BindAxbFixedLine::new`] takes.
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
operation! { BindAxbFixedLine{BindAxbFixedLineRequired: anucode, app_id, bind_type, expiration, order_id, subts, tel_a, tel_b, ts}
    "BindAxbFixedLine" -> BindAxbFixedLineOutput {
    0 "Anucode" anucode, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id, 3 "Areacode" areacode: String,
    4 "BindType" bind_type, 5 "Expiration" expiration, 6 "Extra" extra: BindAxbFixedLineExtra, 7 "OrderId" order_id,
    8 "OwnerId" owner_id: i64, 9 "Remark" remark: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Subts" subts, 13 "TAnucodeConnect" t_anucode_connect: String,
    14 "TelA" tel_a, 15 "TelB" tel_b, 16 "TelX" tel_x: String, 17 "Ts" ts
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbFixedLineExtra {
    pub callrecording: Option<String>,
}
input! { BindAxbFixedLineExtra() {
    0 "Callrecording" callrecording: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxbFixedLineData {
    pub subid: Option<String>,
    pub tel_x: Option<String>,
}
model! { BindAxbFixedLineData {
    0 "Subid" subid, 1 "TelX" tel_x
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxg {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_display_type: Option<i64>,
    pub call_restrict: Option<String>,
    pub expect_city: Option<String>,
    pub expiration: String,
    pub group_id: String,
    pub is_recording_enabled: Option<bool>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxgOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_dto: Option<BindAxgSecretBindDTO>,
}
model! { BindAxgOutput {
    0 "Code" code, 1 "Message" message, 2 "SecretBindDTO" secret_bind_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxgSecretBindDTO {
    pub extension: Option<String>,
    pub secret_no: Option<String>,
    pub subs_id: Option<String>,
}
model! { BindAxgSecretBindDTO {
    0 "Extension" extension, 1 "SecretNo" secret_no, 2 "SubsId" subs_id
} }

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
    pub expiration: String,
    pub extend: Option<String>,
    pub is_recording_enabled: Option<bool>,
    pub no_type: Option<String>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_dto: Option<BindAxnSecretBindDTO>,
}
model! { BindAxnOutput {
    0 "Code" code, 1 "Message" message, 2 "SecretBindDTO" secret_bind_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnSecretBindDTO {
    pub extension: Option<String>,
    pub secret_no: Option<String>,
    pub subs_id: Option<String>,
}
model! { BindAxnSecretBindDTO {
    0 "Extension" extension, 1 "SecretNo" secret_no, 2 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtension {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_display_type: Option<i64>,
    pub call_restrict: Option<String>,
    pub expect_city: Option<String>,
    pub expiration: String,
    pub extend: Option<String>,
    pub extension: Option<String>,
    pub is_recording_enabled: Option<bool>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_dto: Option<BindAxnExtensionSecretBindDTO>,
}
model! { BindAxnExtensionOutput {
    0 "Code" code, 1 "Message" message, 2 "SecretBindDTO" secret_bind_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionSecretBindDTO {
    pub extension: Option<String>,
    pub secret_no: Option<String>,
    pub subs_id: Option<String>,
}
model! { BindAxnExtensionSecretBindDTO {
    0 "Extension" extension, 1 "SecretNo" secret_no, 2 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionFixedLine {
    pub anucode: String,
    pub anucodecalled: Option<String>,
    pub app_id: String,
    pub areacode: Option<String>,
    pub bind_type: String,
    pub expiration: String,
    pub extraaxx: Option<BindAxnExtensionFixedLineExtraaxx>,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    pub tel_a: String,
    pub tel_x: Option<String>,
    pub tel_xext: Option<String>,
    pub ts: String,
}

/// What [`BindAxnExtensionFixedLine::new`] takes.
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
operation! { BindAxnExtensionFixedLine{BindAxnExtensionFixedLineRequired: anucode, app_id, bind_type, expiration, order_id, subts, tel_a, ts}
    "BindAxnExtensionFixedLine" -> BindAxnExtensionFixedLineOutput {
    0 "Anucode" anucode, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id, 3 "Areacode" areacode: String,
    4 "BindType" bind_type, 5 "Expiration" expiration, 6 "Extraaxx" extraaxx: BindAxnExtensionFixedLineExtraaxx,
    7 "OrderId" order_id, 8 "OwnerId" owner_id: i64, 9 "Remark" remark: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "Subts" subts, 13 "TAnucodeConnect" t_anucode_connect: String, 14 "TelA" tel_a, 15 "TelX" tel_x: String,
    16 "TelXext" tel_xext: String, 17 "Ts" ts
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionFixedLineExtraaxx {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
input! { BindAxnExtensionFixedLineExtraaxx() {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnExtensionFixedLineData {
    pub subid: Option<String>,
    pub tel_x: Option<String>,
    pub tel_xext: Option<String>,
}
model! { BindAxnExtensionFixedLineData {
    0 "Subid" subid, 1 "TelX" tel_x, 2 "TelXext" tel_xext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnFixedLine {
    pub anucode: String,
    pub anucodecalled: Option<String>,
    pub app_id: String,
    pub areacode: Option<String>,
    pub bind_type: String,
    pub expiration: String,
    pub extra: Option<BindAxnFixedLineExtra>,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    pub tel_a: String,
    pub tel_b: Option<String>,
    pub tel_x: Option<String>,
    pub ts: String,
}

/// What [`BindAxnFixedLine::new`] takes.
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
operation! { BindAxnFixedLine{BindAxnFixedLineRequired: anucode, app_id, bind_type, expiration, order_id, subts, tel_a, ts}
    "BindAxnFixedLine" -> BindAxnFixedLineOutput {
    0 "Anucode" anucode, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id, 3 "Areacode" areacode: String,
    4 "BindType" bind_type, 5 "Expiration" expiration, 6 "Extra" extra: BindAxnFixedLineExtra, 7 "OrderId" order_id,
    8 "OwnerId" owner_id: i64, 9 "Remark" remark: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "Subts" subts, 13 "TAnucodeConnect" t_anucode_connect: String,
    14 "TelA" tel_a, 15 "TelB" tel_b: String, 16 "TelX" tel_x: String, 17 "Ts" ts
} [
    Mark { index: 6, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnFixedLineExtra {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
input! { BindAxnFixedLineExtra() {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAxnFixedLineData {
    pub subid: Option<String>,
    pub tel_x: Option<String>,
}
model! { BindAxnFixedLineData {
    0 "Subid" subid, 1 "TelX" tel_x
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBatchAxg {
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBatchAxgAxgBindList {
    pub asr_model_id: Option<String>,
    pub asr_status: Option<bool>,
    pub call_display_type: Option<i64>,
    pub call_restrict: Option<String>,
    pub expect_city: Option<String>,
    pub expiration: Option<String>,
    pub group_id: Option<String>,
    pub is_recording_enabled: Option<bool>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBatchAxgOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_list: Option<BindBatchAxgSecretBindList>,
}
model! { BindBatchAxgOutput {
    0 "Code" code, 1 "Message" message, 2 "SecretBindList" secret_bind_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindBatchAxgSecretBindList {
    pub secret_bind: Option<Vec<BindBatchAxgSecretBind>>,
}
model! { BindBatchAxgSecretBindList {
    0 "SecretBind" secret_bind
} }

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
    0 "Code" code, 1 "Extension" extension, 2 "GroupId" group_id, 3 "Message" message, 4 "PhoneNoA" phone_no_a,
    5 "SecretNo" secret_no, 6 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindGxb700 {
    pub asr_model_id: Option<String>,
    pub audio: Option<String>,
    pub call_restrict: Option<String>,
    pub call_timeout: Option<i64>,
    pub default_a: Option<String>,
    pub dtmf_config: Option<String>,
    pub expiration: String,
    pub group_id: Option<String>,
    pub industrial_id: Option<String>,
    pub need_asr: Option<bool>,
    pub need_record: Option<bool>,
    pub order_id: Option<String>,
    pub out_id: Option<String>,
    pub out_order_id: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub rec_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindGxb700Data {
    pub secret_no: Option<String>,
    pub subs_id: Option<i64>,
}
model! { BindGxb700Data {
    0 "SecretNo" secret_no, 1 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindXB {
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tel_b: String,
    pub tel_x: String,
    pub user_data: Option<String>,
}
operation! { BindXB(customer_pool_key: String, req_id: String, tel_b: String, tel_x: String) "BindXB" -> BindXBOutput {
    0 "CallerParentId" caller_parent_id: i64, 1 "CustomerPoolKey" customer_pool_key, 2 "OwnerId" owner_id: i64,
    3 "ReqId" req_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TelB" tel_b, 7 "TelX" tel_x, 8 "UserData" user_data: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindXBData {
    pub auth_id: Option<String>,
    pub tel_x: Option<String>,
}
model! { BindXBData {
    0 "AuthId" auth_id, 1 "TelX" tel_x
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuySecretNo {
    pub city: String,
    pub display_pool: Option<bool>,
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_no: Option<String>,
    pub spec_id: i64,
}
operation! { BuySecretNo(city: String, pool_key: String, spec_id: i64) "BuySecretNo" -> BuySecretNoOutput {
    0 "City" city, 1 "DisplayPool" display_pool: bool, 2 "OwnerId" owner_id: i64, 3 "PoolKey" pool_key,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SecretNo" secret_no: String, 7 "SpecId" spec_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuySecretNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_buy_info_dto: Option<BuySecretNoSecretBuyInfoDTO>,
}
model! { BuySecretNoOutput {
    0 "Code" code, 1 "Message" message, 2 "SecretBuyInfoDTO" secret_buy_info_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuySecretNoSecretBuyInfoDTO {
    pub secret_no: Option<String>,
}
model! { BuySecretNoSecretBuyInfoDTO {
    0 "SecretNo" secret_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPickUpWaybill {
    pub cancel_desc: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPickUpWaybillOutput {
    pub code: Option<String>,
    pub data: Option<CancelPickUpWaybillData>,
    pub message: Option<String>,
}
model! { CancelPickUpWaybillOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPickUpWaybillData {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelPickUpWaybillData {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigX {
    pub call_ability: Option<String>,
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: String,
    pub gn_flag: Option<String>,
    pub owner_id: Option<i64>,
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sequence_calls: Option<Vec<ConfigXSequenceCalls>>,
    pub sequence_mode: Option<String>,
    pub sms_ability: Option<String>,
    pub sms_sign_mode: Option<String>,
    pub tel_x: String,
}
operation! { ConfigX(customer_pool_key: String, req_id: String, tel_x: String) "ConfigX" -> ConfigXOutput {
    0 "CallAbility" call_ability: String, 1 "CallerParentId" caller_parent_id: i64,
    2 "CustomerPoolKey" customer_pool_key, 3 "GNFlag" gn_flag: String, 4 "OwnerId" owner_id: i64, 5 "ReqId" req_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SequenceCalls" sequence_calls: Vec<ConfigXSequenceCalls>, 9 "SequenceMode" sequence_mode: String,
    10 "SmsAbility" sms_ability: String, 11 "SmsSignMode" sms_sign_mode: String, 12 "TelX" tel_x
} [
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigXData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfigXData {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAxgGroup {
    pub name: Option<String>,
    pub numbers: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAxgGroupOutput {
    pub code: Option<String>,
    pub group_id: Option<i64>,
    pub message: Option<String>,
}
model! { CreateAxgGroupOutput {
    0 "Code" code, 1 "GroupId" group_id, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFixedNoAReport {
    pub a_no_white_group_id: i64,
    pub cust_name: String,
    pub cust_phone_no: Option<String>,
    pub cust_type: i64,
    pub document_number: String,
    pub document_type: i64,
    pub fixed_line_work_id: Option<String>,
    pub fixed_no_a: String,
    pub id_card_alive_photo: String,
    pub id_card_back_photo: Option<String>,
    pub id_card_front_photo: Option<String>,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreateFixedNoAReport::new`] takes.
pub struct CreateFixedNoAReportRequired {
    pub a_no_white_group_id: i64,
    pub cust_name: String,
    pub cust_type: i64,
    pub document_number: String,
    pub document_type: i64,
    pub fixed_no_a: String,
    pub id_card_alive_photo: String,
}
operation! { CreateFixedNoAReport{CreateFixedNoAReportRequired: a_no_white_group_id, cust_name, cust_type, document_number, document_type, fixed_no_a, id_card_alive_photo}
    "CreateFixedNoAReport" -> CreateFixedNoAReportOutput {
    0 "ANoWhiteGroupId" a_no_white_group_id, 1 "CustName" cust_name, 2 "CustPhoneNo" cust_phone_no: String,
    3 "CustType" cust_type, 4 "DocumentNumber" document_number, 5 "DocumentType" document_type,
    6 "FixedLineWorkId" fixed_line_work_id: String, 7 "FixedNoA" fixed_no_a, 8 "IdCardAlivePhoto" id_card_alive_photo,
    9 "IdCardBackPhoto" id_card_back_photo: String, 10 "IdCardFrontPhoto" id_card_front_photo: String,
    11 "OwnerId" owner_id: i64, 12 "Remark" remark: String, 13 "ResourceOwnerAccount" resource_owner_account: String,
    14 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFixedNoAReportData {
    pub create_result: Option<bool>,
    pub fail_type: Option<i64>,
}
model! { CreateFixedNoAReportData {
    0 "CreateResult" create_result, 1 "FailType" fail_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneNoAReport {
    pub a_no_white_group_id: i64,
    pub cust_name: String,
    pub document_number: String,
    pub document_type: i64,
    pub id_card_alive_photo: String,
    pub id_card_back_photo: Option<String>,
    pub id_card_front_photo: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_no_a: String,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}

/// What [`CreatePhoneNoAReport::new`] takes.
pub struct CreatePhoneNoAReportRequired {
    pub a_no_white_group_id: i64,
    pub cust_name: String,
    pub document_number: String,
    pub document_type: i64,
    pub id_card_alive_photo: String,
    pub phone_no_a: String,
}
operation! { CreatePhoneNoAReport{CreatePhoneNoAReportRequired: a_no_white_group_id, cust_name, document_number, document_type, id_card_alive_photo, phone_no_a}
    "CreatePhoneNoAReport" -> CreatePhoneNoAReportOutput {
    0 "ANoWhiteGroupId" a_no_white_group_id, 1 "CustName" cust_name, 2 "DocumentNumber" document_number,
    3 "DocumentType" document_type, 4 "IdCardAlivePhoto" id_card_alive_photo,
    5 "IdCardBackPhoto" id_card_back_photo: String, 6 "IdCardFrontPhoto" id_card_front_photo: String,
    7 "OwnerId" owner_id: i64, 8 "PhoneNoA" phone_no_a, 9 "Remark" remark: String,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePhoneNoAReportData {
    pub create_result: Option<bool>,
    pub fail_type: Option<i64>,
}
model! { CreatePhoneNoAReportData {
    0 "CreateResult" create_result, 1 "FailType" fail_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybill {
    pub appoint_got_end_time: Option<String>,
    pub appoint_got_start_time: Option<String>,
    pub biz_type: Option<i64>,
    pub consignee_address: CreatePickUpWaybillConsigneeAddress,
    pub consignee_mobile: Option<String>,
    pub consignee_name: String,
    pub consignee_phone: Option<String>,
    pub cp_code: Option<String>,
    pub goods_infos: Option<Vec<CreatePickUpWaybillGoodsInfos>>,
    pub order_channels: String,
    pub outer_order_code: String,
    pub remark: Option<String>,
    pub send_address: CreatePickUpWaybillSendAddress,
    pub send_mobile: Option<String>,
    pub send_name: String,
    pub send_phone: Option<String>,
}

/// What [`CreatePickUpWaybill::new`] takes.
pub struct CreatePickUpWaybillRequired {
    pub consignee_address: CreatePickUpWaybillConsigneeAddress,
    pub consignee_name: String,
    pub order_channels: String,
    pub outer_order_code: String,
    pub send_address: CreatePickUpWaybillSendAddress,
    pub send_name: String,
}
operation! { CreatePickUpWaybill{CreatePickUpWaybillRequired: consignee_address, consignee_name, order_channels, outer_order_code, send_address, send_name}
    "CreatePickUpWaybill" -> CreatePickUpWaybillOutput {
    0 "AppointGotEndTime" appoint_got_end_time: String, 1 "AppointGotStartTime" appoint_got_start_time: String,
    2 "BizType" biz_type: i64, 3 "ConsigneeAddress" consignee_address, 4 "ConsigneeMobile" consignee_mobile: String,
    5 "ConsigneeName" consignee_name, 6 "ConsigneePhone" consignee_phone: String, 7 "CpCode" cp_code: String,
    8 "GoodsInfos" goods_infos: Vec<CreatePickUpWaybillGoodsInfos>, 9 "OrderChannels" order_channels,
    10 "OuterOrderCode" outer_order_code, 11 "Remark" remark: String, 12 "SendAddress" send_address,
    13 "SendMobile" send_mobile: String, 14 "SendName" send_name, 15 "SendPhone" send_phone: String
} [
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillConsigneeAddress {
    pub address_detail: Option<String>,
    pub area_name: Option<String>,
    pub city_name: Option<String>,
    pub province_name: Option<String>,
    pub town_name: Option<String>,
}
input! { CreatePickUpWaybillConsigneeAddress(address_detail: String, area_name: String, city_name: String, province_name: String) {
    0 "AddressDetail" address_detail: String, 1 "AreaName" area_name: String, 2 "CityName" city_name: String,
    3 "ProvinceName" province_name: String, 4 "TownName" town_name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillSendAddress {
    pub address_detail: Option<String>,
    pub area_name: Option<String>,
    pub city_name: Option<String>,
    pub province_name: Option<String>,
    pub town_name: Option<String>,
}
input! { CreatePickUpWaybillSendAddress(address_detail: String, area_name: String, city_name: String, province_name: String) {
    0 "AddressDetail" address_detail: String, 1 "AreaName" area_name: String, 2 "CityName" city_name: String,
    3 "ProvinceName" province_name: String, 4 "TownName" town_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillOutput {
    pub data: Option<CreatePickUpWaybillData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { CreatePickUpWaybillOutput {
    0 "Data" data, 1 "HttpStatusCode" http_status_code, 2 "Message" message
} }

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
    0 "CpCode" cp_code, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "GotCode" got_code, 4 "MailNo" mail_no,
    5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQuery {
    pub consignee_info: CreatePickUpWaybillPreQueryConsigneeInfo,
    pub cp_code: Option<String>,
    pub order_channels: String,
    pub outer_order_code: Option<String>,
    pub pre_weight: Option<String>,
    pub sender_info: CreatePickUpWaybillPreQuerySenderInfo,
}
operation! { CreatePickUpWaybillPreQuery(consignee_info: CreatePickUpWaybillPreQueryConsigneeInfo, order_channels: String, sender_info: CreatePickUpWaybillPreQuerySenderInfo)
    "CreatePickUpWaybillPreQuery" -> CreatePickUpWaybillPreQueryOutput {
    0 "ConsigneeInfo" consignee_info, 1 "CpCode" cp_code: String, 2 "OrderChannels" order_channels,
    3 "OuterOrderCode" outer_order_code: String, 4 "PreWeight" pre_weight: String, 5 "SenderInfo" sender_info
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryConsigneeInfo {
    pub address_info: Option<CreatePickUpWaybillPreQueryAddressInfo>,
    pub mobile: Option<String>,
    pub name: Option<String>,
}
input! { CreatePickUpWaybillPreQueryConsigneeInfo(mobile: String, name: String) {
    0 "AddressInfo" address_info: CreatePickUpWaybillPreQueryAddressInfo, 1 "Mobile" mobile: String,
    2 "Name" name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQuerySenderInfo {
    pub address_info: Option<CreatePickUpWaybillPreQuerySenderInfoAddressInfo>,
    pub mobile: Option<String>,
    pub name: Option<String>,
}
input! { CreatePickUpWaybillPreQuerySenderInfo(mobile: String, name: String) {
    0 "AddressInfo" address_info: CreatePickUpWaybillPreQuerySenderInfoAddressInfo, 1 "Mobile" mobile: String,
    2 "Name" name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryOutput {
    pub data: Option<CreatePickUpWaybillPreQueryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
}
model! { CreatePickUpWaybillPreQueryOutput {
    0 "Data" data, 1 "HttpStatusCode" http_status_code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryData {
    pub code: Option<String>,
    pub cp_time_select_list: Option<Vec<CreatePickUpWaybillPreQueryCpTimeSelectList>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePickUpWaybillPreQueryData {
    0 "Code" code, 1 "CpTimeSelectList" cp_time_select_list, 2 "ErrorCode" error_code, 3 "ErrorMsg" error_msg,
    4 "Message" message, 5 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryCpTimeSelectList {
    pub appoint_times: Option<Vec<CreatePickUpWaybillPreQueryAppointTimes>>,
    pub pre_price: Option<String>,
    pub real_time: Option<CreatePickUpWaybillPreQueryRealTime>,
}
model! { CreatePickUpWaybillPreQueryCpTimeSelectList {
    0 "AppointTimes" appoint_times, 1 "PrePrice" pre_price, 2 "RealTime" real_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryAppointTimes {
    pub date: Option<String>,
    pub date_selectable: Option<bool>,
    pub time_list: Option<Vec<CreatePickUpWaybillPreQueryTimeList>>,
}
model! { CreatePickUpWaybillPreQueryAppointTimes {
    0 "Date" date, 1 "DateSelectable" date_selectable, 2 "TimeList" time_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryTimeList {
    pub end_time: Option<String>,
    pub select_disable_tip: Option<String>,
    pub selectable: Option<bool>,
    pub start_time: Option<String>,
}
model! { CreatePickUpWaybillPreQueryTimeList {
    0 "EndTime" end_time, 1 "SelectDisableTip" select_disable_tip, 2 "Selectable" selectable, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePickUpWaybillPreQueryRealTime {
    pub name: Option<String>,
    pub select_disable_tip: Option<String>,
    pub selectable: Option<bool>,
}
model! { CreatePickUpWaybillPreQueryRealTime {
    0 "Name" name, 1 "SelectDisableTip" select_disable_tip, 2 "Selectable" selectable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsSign {
    pub called_no: String,
    pub caller_parent_id: Option<i64>,
    pub calling_no: String,
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSmsSignData {
    pub called_no_sign: Option<String>,
}
model! { CreateSmsSignData {
    0 "CalledNoSign" called_no_sign
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxbBindFixedLine {
    pub app_id: String,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: String,
    pub ts: String,
}
operation! { DeleteAxbBindFixedLine(app_id: String, order_id: String, sub_id: String, ts: String)
    "DeleteAxbBindFixedLine" -> DeleteAxbBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SubId" sub_id, 6 "Ts" ts
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxbBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAxbBindFixedLineData {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxgGroup {
    pub group_id: i64,
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAxgGroup(group_id: i64, pool_key: String) "DeleteAxgGroup" -> DeleteAxgGroupOutput {
    0 "GroupId" group_id, 1 "OwnerId" owner_id: i64, 2 "PoolKey" pool_key,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxgGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAxgGroupOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnBindFixedLine {
    pub app_id: String,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: String,
    pub ts: String,
}
operation! { DeleteAxnBindFixedLine(app_id: String, order_id: String, sub_id: String, ts: String)
    "DeleteAxnBindFixedLine" -> DeleteAxnBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SubId" sub_id, 6 "Ts" ts
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAxnBindFixedLineData {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnExtensionBindFixedLine {
    pub app_id: String,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: String,
    pub ts: String,
}
operation! { DeleteAxnExtensionBindFixedLine(app_id: String, order_id: String, sub_id: String, ts: String)
    "DeleteAxnExtensionBindFixedLine" -> DeleteAxnExtensionBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SubId" sub_id, 6 "Ts" ts
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAxnExtensionBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAxnExtensionBindFixedLineData {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretAPhoneNoToCust {
    pub a_no_white_group_id: i64,
    pub owner_id: Option<i64>,
    pub phone_no_a: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteSecretAPhoneNoToCust(a_no_white_group_id: i64, phone_no_a: String)
    "DeleteSecretAPhoneNoToCust" -> DeleteSecretAPhoneNoToCustOutput {
    0 "ANoWhiteGroupId" a_no_white_group_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNoA" phone_no_a,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretBlacklist {
    pub black_no: String,
    pub black_type: String,
    pub pool_key: String,
    pub remark: Option<String>,
    pub way_control: Option<String>,
}
operation! { DeleteSecretBlacklist(black_no: String, black_type: String, pool_key: String)
    "DeleteSecretBlacklist" -> DeleteSecretBlacklistOutput {
    0 "BlackNo" black_no, 1 "BlackType" black_type, 2 "PoolKey" pool_key, 3 "Remark" remark: String,
    4 "WayControl" way_control: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecretBlacklistOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteSecretBlacklistOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDyplsOSSInfoForUploadFile {
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDyplsOSSInfoForUploadFileData {
    pub access_key_id: Option<String>,
    pub expire_time: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub start_path: Option<String>,
}
model! { GetDyplsOSSInfoForUploadFileData {
    0 "AccessKeyId" access_key_id, 1 "ExpireTime" expire_time, 2 "Host" host, 3 "Policy" policy,
    4 "Signature" signature, 5 "StartPath" start_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretAsrDetail {
    pub call_id: String,
    pub call_time: String,
    pub pool_key: String,
}
operation! { GetSecretAsrDetail(call_id: String, call_time: String, pool_key: String)
    "GetSecretAsrDetail" -> GetSecretAsrDetailOutput {
    0 "CallId" call_id, 1 "CallTime" call_time, 2 "PoolKey" pool_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretAsrDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetSecretAsrDetailData>,
    pub message: Option<String>,
}
model! { GetSecretAsrDetailOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecretAsrDetailData {
    pub biz_duration: Option<i64>,
    pub business_id: Option<String>,
    pub business_key: Option<String>,
    pub code: Option<String>,
    pub msg: Option<String>,
    pub request_id: Option<String>,
    pub sentences: Option<Vec<GetSecretAsrDetailSentences>>,
    pub r#type: Option<String>,
}
model! { GetSecretAsrDetailData {
    0 "BizDuration" biz_duration, 1 "BusinessId" business_id, 2 "BusinessKey" business_key, 3 "Code" code, 4 "Msg" msg,
    5 "RequestId" request_id, 6 "Sentences" sentences, 7 "Type" r#type
} }

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
    0 "BeginTime" begin_time, 1 "ChannelId" channel_id, 2 "EmotionValue" emotion_value, 3 "EndTime" end_time,
    4 "SilenceDuration" silence_duration, 5 "SpeechRate" speech_rate, 6 "Text" text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalPublicUrl {
    pub call_id: String,
    pub call_time: String,
    pub check_subs: bool,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalPublicUrlOutput {
    pub code: Option<String>,
    pub data: Option<GetTotalPublicUrlData>,
    pub message: Option<String>,
}
model! { GetTotalPublicUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTotalPublicUrlData {
    pub phone_public_url: Option<String>,
    pub ring_public_url: Option<String>,
}
model! { GetTotalPublicUrlData {
    0 "PhonePublicUrl" phone_public_url, 1 "RingPublicUrl" ring_public_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXConfig {
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tel_x: String,
}
operation! { GetXConfig(customer_pool_key: String, req_id: String, tel_x: String) "GetXConfig" -> GetXConfigOutput {
    0 "CallerParentId" caller_parent_id: i64, 1 "CustomerPoolKey" customer_pool_key, 2 "OwnerId" owner_id: i64,
    3 "ReqId" req_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TelX" tel_x
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXConfigData {
    pub call_ability: Option<String>,
    pub gn_flag: Option<String>,
    pub reach_jsons: Option<Vec<GetXConfigReachJsons>>,
    pub sequence_calls: Option<Vec<GetXConfigSequenceCalls>>,
    pub sequence_end_time: Option<String>,
    pub sequence_start_time: Option<String>,
    pub sms_ability: Option<String>,
    pub sms_sign_mode: Option<String>,
}
model! { GetXConfigData {
    0 "CallAbility" call_ability, 1 "GNFlag" gn_flag, 2 "ReachJsons" reach_jsons, 3 "SequenceCalls" sequence_calls,
    4 "SequenceEndTime" sequence_end_time, 5 "SequenceStartTime" sequence_start_time, 6 "SmsAbility" sms_ability,
    7 "SmsSignMode" sms_sign_mode
} }

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
    0 "CallDir" call_dir, 1 "CallStatus" call_status, 2 "ReceiveDir" receive_dir, 3 "RuleId" rule_id,
    4 "RuleName" rule_name, 5 "RuleType" rule_type, 6 "TempId" temp_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXConfigSequenceCalls {
    pub sequence_call_no_play_code: Option<String>,
    pub sequence_called_no: Option<String>,
    pub sequence_called_play_code: Option<String>,
}
model! { GetXConfigSequenceCalls {
    0 "SequenceCallNoPlayCode" sequence_call_no_play_code, 1 "SequenceCalledNo" sequence_called_no,
    2 "SequenceCalledPlayCode" sequence_called_play_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXDefaultConfig {
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tel_x: String,
}
operation! { GetXDefaultConfig(customer_pool_key: String, req_id: String, tel_x: String)
    "GetXDefaultConfig" -> GetXDefaultConfigOutput {
    0 "CallerParentId" caller_parent_id: i64, 1 "CustomerPoolKey" customer_pool_key, 2 "OwnerId" owner_id: i64,
    3 "ReqId" req_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "TelX" tel_x
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXDefaultConfigData {
    pub call_ability: Option<String>,
    pub gn_flag: Option<String>,
    pub reach_json: Option<Vec<GetXDefaultConfigReachJson>>,
    pub sequence_call: Option<Vec<GetXDefaultConfigSequenceCall>>,
    pub sequence_end_time: Option<String>,
    pub sequence_start_time: Option<String>,
    pub sms_ability: Option<String>,
    pub sms_sign_mode: Option<String>,
}
model! { GetXDefaultConfigData {
    0 "CallAbility" call_ability, 1 "GNFlag" gn_flag, 2 "ReachJson" reach_json, 3 "SequenceCall" sequence_call,
    4 "SequenceEndTime" sequence_end_time, 5 "SequenceStartTime" sequence_start_time, 6 "SmsAbility" sms_ability,
    7 "SmsSignMode" sms_sign_mode
} }

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
    0 "CallDir" call_dir, 1 "CallStatus" call_status, 2 "ReceiveDir" receive_dir, 3 "RuleId" rule_id,
    4 "RuleName" rule_name, 5 "RuleType" rule_type, 6 "TempId" temp_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetXDefaultConfigSequenceCall {
    pub sequence_call_no_play_code: Option<String>,
    pub sequence_called_no: Option<String>,
    pub sequence_called_play_code: Option<String>,
}
model! { GetXDefaultConfigSequenceCall {
    0 "SequenceCallNoPlayCode" sequence_call_no_play_code, 1 "SequenceCalledNo" sequence_called_no,
    2 "SequenceCalledPlayCode" sequence_called_play_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListXTelephones {
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListXTelephonesData {
    pub list: Option<Vec<ListXTelephonesList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListXTelephonesData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

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
    0 "AuthMsg" auth_msg, 1 "BindTime" bind_time, 2 "BuyTime" buy_time, 3 "CustomerPoolKey" customer_pool_key,
    4 "CustomerPoolName" customer_pool_name, 5 "ReleaseTime" release_time, 6 "SmsStatus" sms_status,
    7 "Telephone" telephone, 8 "TelephoneStatus" telephone_status, 9 "UnbindTime" unbind_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockSecretNo {
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_no: String,
}
operation! { LockSecretNo(pool_key: String, secret_no: String) "LockSecretNo" -> LockSecretNoOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockSecretNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { LockSecretNoOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAxgGroup {
    pub group_id: i64,
    pub numbers: String,
    pub operate_type: String,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAxgGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OperateAxgGroupOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBlackNo {
    pub black_no: String,
    pub operate_type: String,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateBlackNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { OperateBlackNoOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxbBindFixedLine {
    pub app_id: String,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub phone: Option<String>,
    pub query_type: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: Option<String>,
    pub tel_x: Option<String>,
    pub ts: String,
}
operation! { QueryAxbBindFixedLine(app_id: String, order_id: String, query_type: String, ts: String)
    "QueryAxbBindFixedLine" -> QueryAxbBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64, 3 "Phone" phone: String,
    4 "QueryType" query_type, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SubId" sub_id: String, 8 "TelX" tel_x: String, 9 "Ts" ts
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    0 "Anucode" anucode, 1 "Anucodecalled" anucodecalled, 2 "Areacode" areacode, 3 "Expiration" expiration,
    4 "Extra" extra, 5 "Remark" remark, 6 "Subid" subid, 7 "Subts" subts, 8 "TAnucodeConnect" t_anucode_connect,
    9 "TelA" tel_a, 10 "TelB" tel_b, 11 "TelX" tel_x
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxbBindFixedLineExtra {
    pub callrecording: Option<String>,
}
model! { QueryAxbBindFixedLineExtra {
    0 "Callrecording" callrecording
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnBindFixedLine {
    pub app_id: String,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub phone: Option<String>,
    pub query_type: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: Option<String>,
    pub tel_x: Option<String>,
    pub ts: String,
}
operation! { QueryAxnBindFixedLine(app_id: String, order_id: String, query_type: String, ts: String)
    "QueryAxnBindFixedLine" -> QueryAxnBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64, 3 "Phone" phone: String,
    4 "QueryType" query_type, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "SubId" sub_id: String, 8 "TelX" tel_x: String, 9 "Ts" ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<Vec<QueryAxnBindFixedLineData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAxnBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    0 "Anucode" anucode, 1 "Anucodecalled" anucodecalled, 2 "Areacode" areacode, 3 "Expiration" expiration,
    4 "Extra" extra, 5 "Remark" remark, 6 "Subid" subid, 7 "Subts" subts, 8 "TAnucodeConnect" t_anucode_connect,
    9 "TelA" tel_a, 10 "TelB" tel_b, 11 "TelX" tel_x
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnBindFixedLineExtra {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
model! { QueryAxnBindFixedLineExtra {
    0 "Callback" callback, 1 "Callrecording" callrecording
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnExtensionBindFixedLine {
    pub app_id: String,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub query_type: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: Option<String>,
    pub tel_a: Option<String>,
    pub ts: String,
}
operation! { QueryAxnExtensionBindFixedLine(app_id: String, order_id: String, query_type: String, ts: String)
    "QueryAxnExtensionBindFixedLine" -> QueryAxnExtensionBindFixedLineOutput {
    0 "AppId" app_id, 1 "OrderId" order_id, 2 "OwnerId" owner_id: i64, 3 "QueryType" query_type,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SubId" sub_id: String, 7 "TelA" tel_a: String, 8 "Ts" ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnExtensionBindFixedLineOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<Vec<QueryAxnExtensionBindFixedLineData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAxnExtensionBindFixedLineOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    0 "Anucode" anucode, 1 "Anucodecalled" anucodecalled, 2 "Areacode" areacode, 3 "Expiration" expiration,
    4 "Extraaxx" extraaxx, 5 "Remark" remark, 6 "Subid" subid, 7 "Subts" subts, 8 "TAnucodeConnect" t_anucode_connect,
    9 "TelA" tel_a, 10 "TelX" tel_x, 11 "TelXext" tel_xext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAxnExtensionBindFixedLineExtraaxx {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
model! { QueryAxnExtensionBindFixedLineExtraaxx {
    0 "Callback" callback, 1 "Callrecording" callrecording
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneNoAByTrackNo {
    pub cabinet_no: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_no_x: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub track_no: String,
}
operation! { QueryPhoneNoAByTrackNo(track_no: String) "QueryPhoneNoAByTrackNo" -> QueryPhoneNoAByTrackNoOutput {
    0 "CabinetNo" cabinet_no: String, 1 "OwnerId" owner_id: i64, 2 "PhoneNoX" phone_no_x: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "trackNo" track_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneNoAByTrackNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub module: Option<Vec<QueryPhoneNoAByTrackNoModule>>,
}
model! { QueryPhoneNoAByTrackNoOutput {
    0 "Code" code, 1 "Message" message, 2 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPhoneNoAByTrackNoModule {
    pub extension: Option<String>,
    pub phone_no_a: Option<String>,
    pub phone_no_x: Option<String>,
}
model! { QueryPhoneNoAByTrackNoModule {
    0 "Extension" extension, 1 "PhoneNoA" phone_no_a, 2 "PhoneNoX" phone_no_x
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordFileDownloadUrl {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecordFileDownloadUrlOutput {
    pub code: Option<String>,
    pub download_url: Option<Secret>,
    pub message: Option<String>,
}
model! { QueryRecordFileDownloadUrlOutput {
    0 "Code" code, 1 "DownloadUrl" download_url, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretAPhoneNoToCust {
    pub a_no_white_group_id: i64,
    pub owner_id: Option<i64>,
    pub phone_no_a: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySecretAPhoneNoToCust(a_no_white_group_id: i64, phone_no_a: String)
    "QuerySecretAPhoneNoToCust" -> QuerySecretAPhoneNoToCustOutput {
    0 "ANoWhiteGroupId" a_no_white_group_id, 1 "OwnerId" owner_id: i64, 2 "PhoneNoA" phone_no_a,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    0 "ANoWhiteGroupId" a_no_white_group_id, 1 "CustPhoneNo" cust_phone_no, 2 "NoType" no_type, 3 "PhoneNoA" phone_no_a,
    4 "Remark" remark, 5 "ReportResult" report_result, 6 "ReportStatus" report_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoDetail {
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_no: String,
}
operation! { QuerySecretNoDetail(pool_key: String, secret_no: String)
    "QuerySecretNoDetail" -> QuerySecretNoDetailOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoDetailOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_no_info_dto: Option<QuerySecretNoDetailSecretNoInfoDTO>,
}
model! { QuerySecretNoDetailOutput {
    0 "Code" code, 1 "Message" message, 2 "SecretNoInfoDTO" secret_no_info_dto
} }

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
    0 "CertifyStatus" certify_status, 1 "City" city, 2 "Province" province, 3 "PurchaseTime" purchase_time,
    4 "SecretStatus" secret_status, 5 "Vendor" vendor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemain {
    pub city: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_no: Option<String>,
    pub spec_id: i64,
}
operation! { QuerySecretNoRemain(city: String, spec_id: i64) "QuerySecretNoRemain" -> QuerySecretNoRemainOutput {
    0 "City" city, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no: String, 5 "SpecId" spec_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemainOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_remain_dto: Option<QuerySecretNoRemainSecretRemainDTO>,
}
model! { QuerySecretNoRemainOutput {
    0 "Code" code, 1 "Message" message, 2 "SecretRemainDTO" secret_remain_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemainSecretRemainDTO {
    pub amount: Option<i64>,
    pub city: Option<String>,
    pub remain_dto_list: Option<QuerySecretNoRemainRemainDTOList>,
}
model! { QuerySecretNoRemainSecretRemainDTO {
    0 "Amount" amount, 1 "City" city, 2 "RemainDTOList" remain_dto_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemainRemainDTOList {
    pub remain_dto: Option<Vec<QuerySecretNoRemainRemainDTO>>,
}
model! { QuerySecretNoRemainRemainDTOList {
    0 "remainDTO" remain_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySecretNoRemainRemainDTO {
    pub amount: Option<i64>,
    pub city: Option<String>,
}
model! { QuerySecretNoRemainRemainDTO {
    0 "Amount" amount, 1 "City" city
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundRecord {
    pub call_id: String,
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySoundRecordData {
    pub file_url: Option<String>,
}
model! { QuerySoundRecordData {
    0 "FileUrl" file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubsId {
    pub owner_id: Option<i64>,
    pub phone_no_x: String,
    pub pool_key: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QuerySubsId(phone_no_x: String) "QuerySubsId" -> QuerySubsIdOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNoX" phone_no_x, 2 "PoolKey" pool_key: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubsIdOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub subs_id: Option<String>,
}
model! { QuerySubsIdOutput {
    0 "Code" code, 1 "Message" message, 2 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubscriptionDetail {
    pub owner_id: Option<i64>,
    pub phone_no_x: String,
    pub pool_key: Option<String>,
    pub product_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subs_id: String,
}
operation! { QuerySubscriptionDetail(phone_no_x: String, subs_id: String)
    "QuerySubscriptionDetail" -> QuerySubscriptionDetailOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNoX" phone_no_x, 2 "PoolKey" pool_key: String,
    3 "ProductType" product_type: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubscriptionDetailOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub secret_bind_detail_dto: Option<QuerySubscriptionDetailSecretBindDetailDTO>,
}
model! { QuerySubscriptionDetailOutput {
    0 "Code" code, 1 "Message" message, 2 "SecretBindDetailDTO" secret_bind_detail_dto
} }

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
    0 "ASRModelId" asr_model_id, 1 "ASRStatus" asr_status, 2 "CallRestrict" call_restrict, 3 "ExpireDate" expire_date,
    4 "Extension" extension, 5 "GmtCreate" gmt_create, 6 "GroupId" group_id, 7 "NeedRecord" need_record,
    8 "PhoneNoA" phone_no_a, 9 "PhoneNoB" phone_no_b, 10 "PhoneNoX" phone_no_x, 11 "Status" status, 12 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSecretNo {
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_no: String,
}
operation! { ReleaseSecretNo(pool_key: String, secret_no: String) "ReleaseSecretNo" -> ReleaseSecretNoOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseSecretNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { ReleaseSecretNoOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindAXB {
    pub bind_id: String,
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UnBindAXB(bind_id: String, customer_pool_key: String, req_id: String) "UnBindAXB" -> UnBindAXBOutput {
    0 "BindId" bind_id, 1 "CallerParentId" caller_parent_id: i64, 2 "CustomerPoolKey" customer_pool_key,
    3 "OwnerId" owner_id: i64, 4 "ReqId" req_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindAXBData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnBindAXBData {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindXB {
    pub auth_id: String,
    pub caller_parent_id: Option<i64>,
    pub customer_pool_key: String,
    pub owner_id: Option<i64>,
    pub req_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tel_x: String,
}
operation! { UnBindXB(auth_id: String, customer_pool_key: String, req_id: String, tel_x: String)
    "UnBindXB" -> UnBindXBOutput {
    0 "AuthId" auth_id, 1 "CallerParentId" caller_parent_id: i64, 2 "CustomerPoolKey" customer_pool_key,
    3 "OwnerId" owner_id: i64, 4 "ReqId" req_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TelX" tel_x
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindXBData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnBindXBData {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubs700 {
    pub industrial_id: Option<String>,
    pub order_id: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subs_id: i64,
    pub tel_x: String,
}
operation! { UnbindSubs700(pool_key: String, subs_id: i64, tel_x: String) "UnbindSubs700" -> UnbindSubs700Output {
    0 "IndustrialId" industrial_id: String, 1 "OrderId" order_id: String, 2 "OwnerId" owner_id: i64,
    3 "PoolKey" pool_key, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SubsId" subs_id, 7 "TelX" tel_x
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubs700Output {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnbindSubs700Output {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubscription {
    pub owner_id: Option<i64>,
    pub pool_key: Option<String>,
    pub product_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_no: String,
    pub subs_id: String,
}
operation! { UnbindSubscription(secret_no: String, subs_id: String) "UnbindSubscription" -> UnbindSubscriptionOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key: String, 2 "ProductType" product_type: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SecretNo" secret_no, 6 "SubsId" subs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSubscriptionOutput {
    pub charge_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UnbindSubscriptionOutput {
    0 "ChargeId" charge_id, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockSecretNo {
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub secret_no: String,
}
operation! { UnlockSecretNo(pool_key: String, secret_no: String) "UnlockSecretNo" -> UnlockSecretNoOutput {
    0 "OwnerId" owner_id: i64, 1 "PoolKey" pool_key, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "SecretNo" secret_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockSecretNoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UnlockSecretNoOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxbBindFixedLine {
    pub anucode: Option<String>,
    pub anucodecalled: Option<String>,
    pub app_id: String,
    pub expiration: Option<String>,
    pub extra: Option<UpdateAxbBindFixedLineExtra>,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: String,
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    pub tel_a: Option<String>,
    pub tel_b: Option<String>,
    pub ts: String,
}

/// What [`UpdateAxbBindFixedLine::new`] takes.
pub struct UpdateAxbBindFixedLineRequired {
    pub app_id: String,
    pub order_id: String,
    pub sub_id: String,
    pub subts: String,
    pub ts: String,
}
operation! { UpdateAxbBindFixedLine{UpdateAxbBindFixedLineRequired: app_id, order_id, sub_id, subts, ts}
    "UpdateAxbBindFixedLine" -> UpdateAxbBindFixedLineOutput {
    0 "Anucode" anucode: String, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id,
    3 "Expiration" expiration: String, 4 "Extra" extra: UpdateAxbBindFixedLineExtra, 5 "OrderId" order_id,
    6 "OwnerId" owner_id: i64, 7 "Remark" remark: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SubId" sub_id, 11 "Subts" subts,
    12 "TAnucodeConnect" t_anucode_connect: String, 13 "TelA" tel_a: String, 14 "TelB" tel_b: String, 15 "Ts" ts
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxbBindFixedLineExtra {
    pub callrecording: Option<String>,
}
input! { UpdateAxbBindFixedLineExtra() {
    0 "Callrecording" callrecording: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxbBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAxbBindFixedLineData {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnBindFixedLine {
    pub anucode: Option<String>,
    pub anucodecalled: Option<String>,
    pub app_id: String,
    pub expiration: Option<String>,
    pub extra: Option<UpdateAxnBindFixedLineExtra>,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: String,
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    pub tel_a: Option<String>,
    pub tel_b: Option<String>,
    pub ts: String,
}

/// What [`UpdateAxnBindFixedLine::new`] takes.
pub struct UpdateAxnBindFixedLineRequired {
    pub app_id: String,
    pub order_id: String,
    pub sub_id: String,
    pub subts: String,
    pub ts: String,
}
operation! { UpdateAxnBindFixedLine{UpdateAxnBindFixedLineRequired: app_id, order_id, sub_id, subts, ts}
    "UpdateAxnBindFixedLine" -> UpdateAxnBindFixedLineOutput {
    0 "Anucode" anucode: String, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id,
    3 "Expiration" expiration: String, 4 "Extra" extra: UpdateAxnBindFixedLineExtra, 5 "OrderId" order_id,
    6 "OwnerId" owner_id: i64, 7 "Remark" remark: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SubId" sub_id, 11 "Subts" subts,
    12 "TAnucodeConnect" t_anucode_connect: String, 13 "TelA" tel_a: String, 14 "TelB" tel_b: String, 15 "Ts" ts
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnBindFixedLineExtra {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
input! { UpdateAxnBindFixedLineExtra() {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAxnBindFixedLineData {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnExtensionBindFixedLine {
    pub anucode: Option<String>,
    pub anucodecalled: Option<String>,
    pub app_id: String,
    pub expiration: Option<String>,
    pub extraaxx: Option<UpdateAxnExtensionBindFixedLineExtraaxx>,
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub remark: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub sub_id: String,
    pub subts: String,
    pub t_anucode_connect: Option<String>,
    pub tel_a: String,
    pub ts: String,
}

/// What [`UpdateAxnExtensionBindFixedLine::new`] takes.
pub struct UpdateAxnExtensionBindFixedLineRequired {
    pub app_id: String,
    pub order_id: String,
    pub sub_id: String,
    pub subts: String,
    pub tel_a: String,
    pub ts: String,
}
operation! { UpdateAxnExtensionBindFixedLine{UpdateAxnExtensionBindFixedLineRequired: app_id, order_id, sub_id, subts, tel_a, ts}
    "UpdateAxnExtensionBindFixedLine" -> UpdateAxnExtensionBindFixedLineOutput {
    0 "Anucode" anucode: String, 1 "Anucodecalled" anucodecalled: String, 2 "AppId" app_id,
    3 "Expiration" expiration: String, 4 "Extraaxx" extraaxx: UpdateAxnExtensionBindFixedLineExtraaxx,
    5 "OrderId" order_id, 6 "OwnerId" owner_id: i64, 7 "Remark" remark: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "SubId" sub_id, 11 "Subts" subts, 12 "TAnucodeConnect" t_anucode_connect: String, 13 "TelA" tel_a, 14 "Ts" ts
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnExtensionBindFixedLineExtraaxx {
    pub callback: Option<String>,
    pub callrecording: Option<String>,
}
input! { UpdateAxnExtensionBindFixedLineExtraaxx() {
    0 "Callback" callback: String, 1 "Callrecording" callrecording: String
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAxnExtensionBindFixedLineData {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAxnExtensionBindFixedLineData {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

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
    pub operate_type: String,
    pub order_id: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub pool_key: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub subs_id: i64,
    pub tel_a: Option<String>,
    pub tel_b: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubs700Output {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSubs700Output {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

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
    pub operate_type: String,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub phone_no_a: Option<String>,
    pub phone_no_b: Option<String>,
    pub phone_no_x: String,
    pub pool_key: Option<String>,
    pub product_type: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub ring_config: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubscriptionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateSubscriptionOutput {
    0 "Code" code, 1 "Message" message
} }

#[cfg(feature = "reflect")]
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
