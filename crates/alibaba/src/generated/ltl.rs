//! `ltl` of Alibaba Cloud, API version 2019-05-10.
//!
//! Endpoint: a table of 57 regions, else `ltl.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ltl/2019-05-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ltl::ListDependentDataModels};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListDependentDataModels::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "ltl.aliyuncs.com"),
        ("ap-northeast-2-pop", "ltl.aliyuncs.com"),
        ("ap-south-1", "ltl.aliyuncs.com"),
        ("ap-southeast-1", "ltl.aliyuncs.com"),
        ("ap-southeast-2", "ltl.aliyuncs.com"),
        ("ap-southeast-3", "ltl.aliyuncs.com"),
        ("ap-southeast-5", "ltl.aliyuncs.com"),
        ("cn-beijing", "ltl.aliyuncs.com"),
        ("cn-beijing-finance-1", "ltl.aliyuncs.com"),
        ("cn-beijing-finance-pop", "ltl.aliyuncs.com"),
        ("cn-beijing-gov-1", "ltl.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "ltl.aliyuncs.com"),
        ("cn-chengdu", "ltl.aliyuncs.com"),
        ("cn-edge-1", "ltl.aliyuncs.com"),
        ("cn-fujian", "ltl.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "ltl.aliyuncs.com"),
        ("cn-hangzhou", "ltl.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "ltl.aliyuncs.com"),
        ("cn-hangzhou-finance", "ltl.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "ltl.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "ltl.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "ltl.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "ltl.aliyuncs.com"),
        ("cn-hangzhou-test-306", "ltl.aliyuncs.com"),
        ("cn-hongkong", "ltl.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "ltl.aliyuncs.com"),
        ("cn-huhehaote", "ltl.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "ltl.aliyuncs.com"),
        ("cn-north-2-gov-1", "ltl.aliyuncs.com"),
        ("cn-qingdao", "ltl.aliyuncs.com"),
        ("cn-qingdao-nebula", "ltl.aliyuncs.com"),
        ("cn-shanghai", "ltl.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "ltl.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "ltl.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ltl.aliyuncs.com"),
        ("cn-shanghai-inner", "ltl.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "ltl.aliyuncs.com"),
        ("cn-shenzhen", "ltl.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ltl.aliyuncs.com"),
        ("cn-shenzhen-inner", "ltl.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "ltl.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "ltl.aliyuncs.com"),
        ("cn-wuhan", "ltl.aliyuncs.com"),
        ("cn-wulanchabu", "ltl.aliyuncs.com"),
        ("cn-yushanfang", "ltl.aliyuncs.com"),
        ("cn-zhangbei", "ltl.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "ltl.aliyuncs.com"),
        ("cn-zhangjiakou", "ltl.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "ltl.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "ltl.aliyuncs.com"),
        ("eu-central-1", "ltl.aliyuncs.com"),
        ("eu-west-1", "ltl.aliyuncs.com"),
        ("eu-west-1-oxs", "ltl.aliyuncs.com"),
        ("me-east-1", "ltl.aliyuncs.com"),
        ("rus-west-1-pop", "ltl.aliyuncs.com"),
        ("us-east-1", "ltl.aliyuncs.com"),
        ("us-west-1", "ltl.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ltl", "2019-05-10", "ltl", &ENDPOINTS);

/// Applies data model config info: `ApplyDataModelConfigInfo` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ApplyDataModelConfigInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataModelConfigInfo {
    pub api_version: Option<String>,
    /// Required.
    pub configuration: String,
    /// Required.
    pub data_model_code: String,
    pub product_key: Option<String>,
}
operation! { ApplyDataModelConfigInfo(configuration: String, data_model_code: String)
    "ApplyDataModelConfigInfo" -> ApplyDataModelConfigInfoOutput {
    0 "ApiVersion" api_version: String, 1 "Configuration" configuration, 2 "DataModelCode" data_model_code,
    3 "ProductKey" product_key: String
} }

/// Response of [`ApplyDataModelConfigInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataModelConfigInfoOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyDataModelConfigInfoOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Attaches data: `AttachData` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/AttachData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachData {
    /// Required.
    pub api_version: String,
    pub business_id: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub product_key: String,
    /// Required.
    pub value: String,
}
operation! { AttachData(api_version: String, key: String, product_key: String, value: String)
    "AttachData" -> AttachDataOutput {
    0 "ApiVersion" api_version, 1 "BusinessId" business_id: String, 2 "Key" key, 3 "ProductKey" product_key,
    4 "Value" value
} }

/// Response of [`AttachData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachDataOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Attaches data with signature: `AttachDataWithSignature` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/AttachDataWithSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataWithSignature {
    /// Required.
    pub api_version: String,
    pub business_id: Option<String>,
    /// Required.
    pub iot_auth_type: String,
    /// Required.
    pub iot_data_digest: String,
    /// Required.
    pub iot_id: String,
    /// Required.
    pub iot_id_service_provider: String,
    /// Required.
    pub iot_id_source: String,
    /// Required. Secret.
    pub iot_signature: Secret,
    /// Required.
    pub key: String,
    /// Required.
    pub product_key: String,
    /// Required.
    pub value: String,
}

/// Arguments of [`AttachDataWithSignature::new`].
pub struct AttachDataWithSignatureRequired {
    pub api_version: String,
    pub iot_auth_type: String,
    pub iot_data_digest: String,
    pub iot_id: String,
    pub iot_id_service_provider: String,
    pub iot_id_source: String,
    pub iot_signature: Secret,
    pub key: String,
    pub product_key: String,
    pub value: String,
}
operation! {
    AttachDataWithSignature { AttachDataWithSignatureRequired: api_version, iot_auth_type, iot_data_digest, iot_id, iot_id_service_provider, iot_id_source, iot_signature, key, product_key, value }
    "AttachDataWithSignature" -> AttachDataWithSignatureOutput {
    0 "ApiVersion" api_version, 1 "BusinessId" business_id: String, 2 "IotAuthType" iot_auth_type,
    3 "IotDataDigest" iot_data_digest, 4 "IotId" iot_id, 5 "IotIdServiceProvider" iot_id_service_provider,
    6 "IotIdSource" iot_id_source, 7 "IotSignature" iot_signature, 8 "Key" key, 9 "ProductKey" product_key,
    10 "Value" value
} }

/// Response of [`AttachDataWithSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDataWithSignatureOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachDataWithSignatureOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Authorizes device: `AuthorizeDevice` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/AuthorizeDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDevice {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub device_id: String,
}
operation! { AuthorizeDevice(api_version: String, biz_chain_id: String, device_group_id: String, device_id: String)
    "AuthorizeDevice" -> AuthorizeDeviceOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DeviceGroupId" device_group_id, 3 "DeviceId" device_id
} }

/// Response of [`AuthorizeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDeviceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AuthorizeDeviceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Authorizes device group: `AuthorizeDeviceGroup` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/AuthorizeDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDeviceGroup {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub device_group_id: String,
}
operation! { AuthorizeDeviceGroup(api_version: String, biz_chain_id: String, device_group_id: String)
    "AuthorizeDeviceGroup" -> AuthorizeDeviceGroupOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DeviceGroupId" device_group_id
} }

/// Response of [`AuthorizeDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDeviceGroupOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AuthorizeDeviceGroupOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Batches upload mp cos phase digest info: `BatchUploadMPCoSPhaseDigestInfo` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/BatchUploadMPCoSPhaseDigestInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUploadMPCoSPhaseDigestInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub phase_data_list: BTreeMap<String, Value>,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
}

/// Arguments of [`BatchUploadMPCoSPhaseDigestInfo::new`].
pub struct BatchUploadMPCoSPhaseDigestInfoRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub phase_data_list: BTreeMap<String, Value>,
    pub phase_group_id: String,
    pub phase_id: String,
}
operation! {
    BatchUploadMPCoSPhaseDigestInfo { BatchUploadMPCoSPhaseDigestInfoRequired: api_version, biz_chain_id, phase_data_list, phase_group_id, phase_id }
    "BatchUploadMPCoSPhaseDigestInfo" -> BatchUploadMPCoSPhaseDigestInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "PhaseDataList" phase_data_list,
    3 "PhaseGroupId" phase_group_id, 4 "PhaseId" phase_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`BatchUploadMPCoSPhaseDigestInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUploadMPCoSPhaseDigestInfoOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUploadMPCoSPhaseDigestInfoOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Batches upload mp cos phase digest info by device: `BatchUploadMPCoSPhaseDigestInfoByDevice` of `ltl` 2019-05-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ltl/2019-05-10/BatchUploadMPCoSPhaseDigestInfoByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUploadMPCoSPhaseDigestInfoByDevice {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub iot_auth_type: String,
    /// Required.
    pub iot_data_digest: String,
    /// Required.
    pub iot_id: String,
    /// Required.
    pub iot_id_service_provider: String,
    /// Required.
    pub iot_id_source: String,
    /// Required. Secret.
    pub iot_signature: Secret,
    /// Required.
    pub phase_data_list: BTreeMap<String, Value>,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
}

/// Arguments of [`BatchUploadMPCoSPhaseDigestInfoByDevice::new`].
pub struct BatchUploadMPCoSPhaseDigestInfoByDeviceRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub iot_auth_type: String,
    pub iot_data_digest: String,
    pub iot_id: String,
    pub iot_id_service_provider: String,
    pub iot_id_source: String,
    pub iot_signature: Secret,
    pub phase_data_list: BTreeMap<String, Value>,
    pub phase_group_id: String,
    pub phase_id: String,
}
operation! {
    BatchUploadMPCoSPhaseDigestInfoByDevice { BatchUploadMPCoSPhaseDigestInfoByDeviceRequired: api_version, biz_chain_id, iot_auth_type, iot_data_digest, iot_id, iot_id_service_provider, iot_id_source, iot_signature, phase_data_list, phase_group_id, phase_id }
    "BatchUploadMPCoSPhaseDigestInfoByDevice" -> BatchUploadMPCoSPhaseDigestInfoByDeviceOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "IotAuthType" iot_auth_type,
    3 "IotDataDigest" iot_data_digest, 4 "IotId" iot_id, 5 "IotIdServiceProvider" iot_id_service_provider,
    6 "IotIdSource" iot_id_source, 7 "IotSignature" iot_signature, 8 "PhaseDataList" phase_data_list,
    9 "PhaseGroupId" phase_group_id, 10 "PhaseId" phase_id
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`BatchUploadMPCoSPhaseDigestInfoByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUploadMPCoSPhaseDigestInfoByDeviceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUploadMPCoSPhaseDigestInfoByDeviceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Batches upload mp cos phase text info: `BatchUploadMPCoSPhaseTextInfo` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/BatchUploadMPCoSPhaseTextInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUploadMPCoSPhaseTextInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub phase_data_list: BTreeMap<String, Value>,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
}

/// Arguments of [`BatchUploadMPCoSPhaseTextInfo::new`].
pub struct BatchUploadMPCoSPhaseTextInfoRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub phase_data_list: BTreeMap<String, Value>,
    pub phase_group_id: String,
    pub phase_id: String,
}
operation! {
    BatchUploadMPCoSPhaseTextInfo { BatchUploadMPCoSPhaseTextInfoRequired: api_version, biz_chain_id, phase_data_list, phase_group_id, phase_id }
    "BatchUploadMPCoSPhaseTextInfo" -> BatchUploadMPCoSPhaseTextInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "PhaseDataList" phase_data_list,
    3 "PhaseGroupId" phase_group_id, 4 "PhaseId" phase_id
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`BatchUploadMPCoSPhaseTextInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUploadMPCoSPhaseTextInfoOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUploadMPCoSPhaseTextInfoOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Batches upload mp cos phase text info by device: `BatchUploadMPCoSPhaseTextInfoByDevice` of `ltl` 2019-05-10.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/ltl/2019-05-10/BatchUploadMPCoSPhaseTextInfoByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUploadMPCoSPhaseTextInfoByDevice {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub iot_auth_type: String,
    /// Required.
    pub iot_data_digest: String,
    /// Required.
    pub iot_id: String,
    /// Required.
    pub iot_id_service_provider: String,
    /// Required.
    pub iot_id_source: String,
    /// Required. Secret.
    pub iot_signature: Secret,
    /// Required.
    pub phase_data_list: BTreeMap<String, Value>,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
}

/// Arguments of [`BatchUploadMPCoSPhaseTextInfoByDevice::new`].
pub struct BatchUploadMPCoSPhaseTextInfoByDeviceRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub iot_auth_type: String,
    pub iot_data_digest: String,
    pub iot_id: String,
    pub iot_id_service_provider: String,
    pub iot_id_source: String,
    pub iot_signature: Secret,
    pub phase_data_list: BTreeMap<String, Value>,
    pub phase_group_id: String,
    pub phase_id: String,
}
operation! {
    BatchUploadMPCoSPhaseTextInfoByDevice { BatchUploadMPCoSPhaseTextInfoByDeviceRequired: api_version, biz_chain_id, iot_auth_type, iot_data_digest, iot_id, iot_id_service_provider, iot_id_source, iot_signature, phase_data_list, phase_group_id, phase_id }
    "BatchUploadMPCoSPhaseTextInfoByDevice" -> BatchUploadMPCoSPhaseTextInfoByDeviceOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "IotAuthType" iot_auth_type,
    3 "IotDataDigest" iot_data_digest, 4 "IotId" iot_id, 5 "IotIdServiceProvider" iot_id_service_provider,
    6 "IotIdSource" iot_id_source, 7 "IotSignature" iot_signature, 8 "PhaseDataList" phase_data_list,
    9 "PhaseGroupId" phase_group_id, 10 "PhaseId" phase_id
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// Response of [`BatchUploadMPCoSPhaseTextInfoByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUploadMPCoSPhaseTextInfoByDeviceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchUploadMPCoSPhaseTextInfoByDeviceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates mp cos phase: `CreateMPCoSPhase` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/CreateMPCoSPhase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPCoSPhase {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phase_group_id: String,
    pub remark: Option<String>,
}
operation! { CreateMPCoSPhase(api_version: String, biz_chain_id: String, name: String, phase_group_id: String)
    "CreateMPCoSPhase" -> CreateMPCoSPhaseOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "Name" name, 3 "PhaseGroupId" phase_group_id,
    4 "Remark" remark: String
} }

/// Response of [`CreateMPCoSPhase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPCoSPhaseOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMPCoSPhaseOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates mp cos phase group: `CreateMPCoSPhaseGroup` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/CreateMPCoSPhaseGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPCoSPhaseGroup {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub name: String,
    pub remark: Option<String>,
}
operation! { CreateMPCoSPhaseGroup(api_version: String, biz_chain_id: String, name: String)
    "CreateMPCoSPhaseGroup" -> CreateMPCoSPhaseGroupOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "Name" name, 3 "Remark" remark: String
} }

/// Response of [`CreateMPCoSPhaseGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMPCoSPhaseGroupOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMPCoSPhaseGroupOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates member: `CreateMember` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/CreateMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMember {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub member_contact: String,
    /// Required.
    pub member_name: String,
    /// Required.
    pub member_phone: String,
    /// Required.
    pub member_uid: String,
    pub remark: Option<String>,
}

/// Arguments of [`CreateMember::new`].
pub struct CreateMemberRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub member_contact: String,
    pub member_name: String,
    pub member_phone: String,
    pub member_uid: String,
}
operation! {
    CreateMember { CreateMemberRequired: api_version, biz_chain_id, member_contact, member_name, member_phone, member_uid }
    "CreateMember" -> CreateMemberOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "MemberContact" member_contact,
    3 "MemberName" member_name, 4 "MemberPhone" member_phone, 5 "MemberUid" member_uid, 6 "Remark" remark: String
} }

/// Response of [`CreateMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateMemberOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes capacity info: `DescribeCapacityInfo` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/DescribeCapacityInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
}
operation! { DescribeCapacityInfo(api_version: String, biz_chain_id: String)
    "DescribeCapacityInfo" -> DescribeCapacityInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id
} }

/// Response of [`DescribeCapacityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityInfoOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeCapacityInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCapacityInfoOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeCapacityInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeCapacityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapacityInfoData {
    pub capacity_quota: Option<i64>,
    pub count_quota: Option<i64>,
    pub member_used_capacity: Option<i64>,
    pub member_used_count: Option<i64>,
    pub used_capacity: Option<i64>,
    pub used_count: Option<i64>,
}
model! { DescribeCapacityInfoData {
    0 "CapacityQuota" capacity_quota: i64, 1 "CountQuota" count_quota: i64,
    2 "MemberUsedCapacity" member_used_capacity: i64, 3 "MemberUsedCount" member_used_count: i64,
    4 "UsedCapacity" used_capacity: i64, 5 "UsedCount" used_count: i64
} }

/// Describes mp cos authorized info: `DescribeMPCoSAuthorizedInfo` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/DescribeMPCoSAuthorizedInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSAuthorizedInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub member_id: String,
    /// Required.
    pub phase_group_id: String,
}
operation! {
    DescribeMPCoSAuthorizedInfo(api_version: String, biz_chain_id: String, member_id: String, phase_group_id: String)
    "DescribeMPCoSAuthorizedInfo" -> DescribeMPCoSAuthorizedInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "MemberId" member_id, 3 "PhaseGroupId" phase_group_id
} }

/// Response of [`DescribeMPCoSAuthorizedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSAuthorizedInfoOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeMPCoSAuthorizedInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMPCoSAuthorizedInfoOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeMPCoSAuthorizedInfoData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeMPCoSAuthorizedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSAuthorizedInfoData {
    pub authorized_phase_list: Vec<DescribeMPCoSAuthorizedInfoAuthorizedPhaseList>,
    pub un_authorized_phase_list: Vec<DescribeMPCoSAuthorizedInfoUnAuthorizedPhaseList>,
}
model! { DescribeMPCoSAuthorizedInfoData {
    0 "AuthorizedPhaseList" authorized_phase_list: Vec<DescribeMPCoSAuthorizedInfoAuthorizedPhaseList>,
    1 "UnAuthorizedPhaseList" un_authorized_phase_list: Vec<DescribeMPCoSAuthorizedInfoUnAuthorizedPhaseList>
} }

/// In the response of [`DescribeMPCoSAuthorizedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSAuthorizedInfoAuthorizedPhaseList {
    pub phase_id: Option<String>,
    pub phase_name: Option<String>,
}
model! { DescribeMPCoSAuthorizedInfoAuthorizedPhaseList {
    0 "PhaseId" phase_id: String, 1 "PhaseName" phase_name: String
} }

/// In the response of [`DescribeMPCoSAuthorizedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSAuthorizedInfoUnAuthorizedPhaseList {
    pub phase_id: Option<String>,
    pub phase_name: Option<String>,
}
model! { DescribeMPCoSAuthorizedInfoUnAuthorizedPhaseList {
    0 "PhaseId" phase_id: String, 1 "PhaseName" phase_name: String
} }

/// Describes mp cos phase info: `DescribeMPCoSPhaseInfo` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/DescribeMPCoSPhaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSPhaseInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub data_key: String,
    pub data_seq: Option<String>,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
}

/// Arguments of [`DescribeMPCoSPhaseInfo::new`].
pub struct DescribeMPCoSPhaseInfoRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub data_key: String,
    pub phase_group_id: String,
    pub phase_id: String,
}
operation! {
    DescribeMPCoSPhaseInfo { DescribeMPCoSPhaseInfoRequired: api_version, biz_chain_id, data_key, phase_group_id, phase_id }
    "DescribeMPCoSPhaseInfo" -> DescribeMPCoSPhaseInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DataKey" data_key, 3 "DataSeq" data_seq: String,
    4 "PhaseGroupId" phase_group_id, 5 "PhaseId" phase_id
} }

/// Response of [`DescribeMPCoSPhaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSPhaseInfoOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeMPCoSPhaseInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMPCoSPhaseInfoOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeMPCoSPhaseInfoData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeMPCoSPhaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSPhaseInfoData {
    pub block_hash: Option<String>,
    pub block_number: Option<i64>,
    pub data_hash: Option<String>,
    pub data_value: Option<String>,
    pub iot_id: Option<String>,
    pub previous_hash: Option<String>,
    pub product_key: Option<String>,
    pub related_data_list: Vec<DescribeMPCoSPhaseInfoRelatedDataList>,
    pub timestamp: Option<i64>,
    pub transaction_hash: Option<String>,
}
model! { DescribeMPCoSPhaseInfoData {
    0 "BlockHash" block_hash: String, 1 "BlockNumber" block_number: i64, 2 "DataHash" data_hash: String,
    3 "DataValue" data_value: String, 4 "IotId" iot_id: String, 5 "PreviousHash" previous_hash: String,
    6 "ProductKey" product_key: String,
    7 "RelatedDataList" related_data_list: Vec<DescribeMPCoSPhaseInfoRelatedDataList>, 8 "Timestamp" timestamp: i64,
    9 "TransactionHash" transaction_hash: String
} }

/// In the response of [`DescribeMPCoSPhaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSPhaseInfoRelatedDataList {
    pub related_data_key: Option<String>,
    pub related_data_seq: Option<String>,
    pub related_phase_data_hash: Option<String>,
    pub related_phase_id: Option<String>,
    pub related_phase_name: Option<String>,
}
model! { DescribeMPCoSPhaseInfoRelatedDataList {
    0 "RelatedDataKey" related_data_key: String, 1 "RelatedDataSeq" related_data_seq: String,
    2 "RelatedPhaseDataHash" related_phase_data_hash: String, 3 "RelatedPhaseId" related_phase_id: String,
    4 "RelatedPhaseName" related_phase_name: String
} }

/// Describes mp cos resource info: `DescribeMPCoSResourceInfo` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/DescribeMPCoSResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSResourceInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
}
operation! { DescribeMPCoSResourceInfo(api_version: String, biz_chain_id: String)
    "DescribeMPCoSResourceInfo" -> DescribeMPCoSResourceInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id
} }

/// Response of [`DescribeMPCoSResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSResourceInfoOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeMPCoSResourceInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMPCoSResourceInfoOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeMPCoSResourceInfoData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeMPCoSResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSResourceInfoData {
    pub member_quota: Option<i64>,
    pub phase_group_quota: Option<i64>,
    pub phase_quota_info_list: Vec<DescribeMPCoSResourceInfoPhaseQuotaInfoList>,
    pub used_member: Option<i64>,
    pub used_phase_group: Option<i64>,
}
model! { DescribeMPCoSResourceInfoData {
    0 "MemberQuota" member_quota: i64, 1 "PhaseGroupQuota" phase_group_quota: i64,
    2 "PhaseQuotaInfoList" phase_quota_info_list: Vec<DescribeMPCoSResourceInfoPhaseQuotaInfoList>,
    3 "UsedMember" used_member: i64, 4 "UsedPhaseGroup" used_phase_group: i64
} }

/// In the response of [`DescribeMPCoSResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMPCoSResourceInfoPhaseQuotaInfoList {
    pub phase_group_id: Option<String>,
    pub phase_group_name: Option<String>,
    pub phase_quota: Option<i64>,
    pub used_phase: Option<i64>,
}
model! { DescribeMPCoSResourceInfoPhaseQuotaInfoList {
    0 "PhaseGroupId" phase_group_id: String, 1 "PhaseGroupName" phase_group_name: String,
    2 "PhaseQuota" phase_quota: i64, 3 "UsedPhase" used_phase: i64
} }

/// Describes member capacity info: `DescribeMemberCapacityInfo` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/DescribeMemberCapacityInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberCapacityInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
}
operation! { DescribeMemberCapacityInfo(api_version: String, biz_chain_id: String)
    "DescribeMemberCapacityInfo" -> DescribeMemberCapacityInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id
} }

/// Response of [`DescribeMemberCapacityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberCapacityInfoOutput {
    pub code: Option<i64>,
    pub data: Vec<DescribeMemberCapacityInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeMemberCapacityInfoOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<DescribeMemberCapacityInfoData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeMemberCapacityInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemberCapacityInfoData {
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub member_uid: Option<String>,
    pub used_capacity: Option<String>,
    pub used_count: Option<String>,
}
model! { DescribeMemberCapacityInfoData {
    0 "MemberId" member_id: String, 1 "MemberName" member_name: String, 2 "MemberUid" member_uid: String,
    3 "UsedCapacity" used_capacity: String, 4 "UsedCount" used_count: String
} }

/// Describes resource info: `DescribeResourceInfo` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/DescribeResourceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
}
operation! { DescribeResourceInfo(api_version: String, biz_chain_id: String)
    "DescribeResourceInfo" -> DescribeResourceInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id
} }

/// Response of [`DescribeResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInfoOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeResourceInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeResourceInfoOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeResourceInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInfoData {
    pub authorize_type: Option<String>,
    pub effective_time: Option<i64>,
    pub expired_time: Option<i64>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { DescribeResourceInfoData {
    0 "AuthorizeType" authorize_type: String, 1 "EffectiveTime" effective_time: i64, 2 "ExpiredTime" expired_time: i64,
    3 "Region" region: String, 4 "Status" status: String
} }

/// Gets block chain info: `GetBlockChainInfo` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/GetBlockChainInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockChainInfo {
    /// Required.
    pub api_version: String,
    pub business_id: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub product_key: String,
}
operation! { GetBlockChainInfo(api_version: String, key: String, product_key: String)
    "GetBlockChainInfo" -> GetBlockChainInfoOutput {
    0 "ApiVersion" api_version, 1 "BusinessId" business_id: String, 2 "Key" key, 3 "ProductKey" product_key
} }

/// Response of [`GetBlockChainInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockChainInfoOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBlockChainInfoOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets data: `GetData` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/GetData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetData {
    /// Required.
    pub api_version: String,
    pub business_id: Option<String>,
    /// Required.
    pub key: String,
    /// Required.
    pub product_key: String,
}
operation! { GetData(api_version: String, key: String, product_key: String) "GetData" -> GetDataOutput {
    0 "ApiVersion" api_version, 1 "BusinessId" business_id: String, 2 "Key" key, 3 "ProductKey" product_key
} }

/// Response of [`GetData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets data model config info: `GetDataModelConfigInfo` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/GetDataModelConfigInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataModelConfigInfo {
    pub api_version: Option<String>,
    /// Required.
    pub data_model_code: String,
    pub product_key: Option<String>,
}
operation! { GetDataModelConfigInfo(data_model_code: String) "GetDataModelConfigInfo" -> GetDataModelConfigInfoOutput {
    0 "ApiVersion" api_version: String, 1 "DataModelCode" data_model_code, 2 "ProductKey" product_key: String
} }

/// Response of [`GetDataModelConfigInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataModelConfigInfoOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataModelConfigInfoOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets history data count: `GetHistoryDataCount` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/GetHistoryDataCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryDataCount {
    /// Required.
    pub api_version: String,
    /// 0 to 9594629196518.
    pub end_time: Option<i64>,
    /// Required.
    pub key: String,
    /// Required.
    pub product_key: String,
    /// 0 to 9594629196518.
    pub start_time: Option<i64>,
}
operation! { GetHistoryDataCount(api_version: String, key: String, product_key: String)
    "GetHistoryDataCount" -> GetHistoryDataCountOutput {
    0 "ApiVersion" api_version, 1 "EndTime" end_time: i64, 2 "Key" key, 3 "ProductKey" product_key,
    4 "StartTime" start_time: i64
} }

/// Response of [`GetHistoryDataCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryDataCountOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHistoryDataCountOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Gets history data list: `GetHistoryDataList` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/GetHistoryDataList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryDataList {
    /// Required.
    pub api_version: String,
    /// Required. 0 to 10000000.
    pub current_page: i64,
    /// 0 to 9594629196518.
    pub end_time: Option<i64>,
    /// Required.
    pub key: String,
    /// Required. 1 to 100.
    pub page_size: i64,
    /// Required.
    pub product_key: String,
    /// 0 to 9594629196518.
    pub start_time: Option<i64>,
}

/// Arguments of [`GetHistoryDataList::new`].
pub struct GetHistoryDataListRequired {
    pub api_version: String,
    pub current_page: i64,
    pub key: String,
    pub page_size: i64,
    pub product_key: String,
}
operation! { GetHistoryDataList { GetHistoryDataListRequired: api_version, current_page, key, page_size, product_key }
    "GetHistoryDataList" -> GetHistoryDataListOutput {
    0 "ApiVersion" api_version, 1 "CurrentPage" current_page, 2 "EndTime" end_time: i64, 3 "Key" key,
    4 "PageSize" page_size, 5 "ProductKey" product_key, 6 "StartTime" start_time: i64
} }

/// Response of [`GetHistoryDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryDataListOutput {
    pub code: Option<i64>,
    pub data: Option<GetHistoryDataListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHistoryDataListOutput {
    0 "Code" code: i64, 1 "Data" data: GetHistoryDataListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetHistoryDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHistoryDataListData {
    pub data: Vec<BTreeMap<String, Value>>,
}
model! { GetHistoryDataListData {
    0 "Data" data: Vec<BTreeMap<String, Value>>
} }

/// Lists dependent data models: `ListDependentDataModels` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListDependentDataModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentDataModels {
    pub api_version: Option<String>,
    pub product_key: Option<String>,
}
operation! { ListDependentDataModels() "ListDependentDataModels" -> ListDependentDataModelsOutput {
    0 "ApiVersion" api_version: String, 1 "ProductKey" product_key: String
} }

/// Response of [`ListDependentDataModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentDataModelsOutput {
    pub code: Option<i64>,
    pub data: Option<ListDependentDataModelsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDependentDataModelsOutput {
    0 "Code" code: i64, 1 "Data" data: ListDependentDataModelsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListDependentDataModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentDataModelsData {
    pub data_model_info: Vec<ListDependentDataModelsDataModelInfo>,
}
model! { ListDependentDataModelsData {
    0 "DataModelInfo" data_model_info: Vec<ListDependentDataModelsDataModelInfo>
} }

/// In the response of [`ListDependentDataModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDependentDataModelsDataModelInfo {
    pub data_model_code: Option<String>,
    pub data_model_name: Option<String>,
}
model! { ListDependentDataModelsDataModelInfo {
    0 "DataModelCode" data_model_code: String, 1 "DataModelName" data_model_name: String
} }

/// Lists device: `ListDevice` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevice {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub device_group_id: String,
    pub iot_id: Option<String>,
    /// Required. 1 to 2147483647.
    pub num: i64,
    /// Required. 1 to 2147483647.
    pub size: i64,
}

/// Arguments of [`ListDevice::new`].
pub struct ListDeviceRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub device_group_id: String,
    pub num: i64,
    pub size: i64,
}
operation! { ListDevice { ListDeviceRequired: api_version, biz_chain_id, device_group_id, num, size }
    "ListDevice" -> ListDeviceOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DeviceGroupId" device_group_id,
    3 "IotId" iot_id: String, 4 "Num" num, 5 "Size" size
} }

/// Response of [`ListDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceOutput {
    pub code: Option<i64>,
    pub data: Option<ListDeviceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDeviceOutput {
    0 "Code" code: i64, 1 "Data" data: ListDeviceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceData {
    pub num: Option<i64>,
    pub page_data: Vec<ListDevicePageData>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListDeviceData {
    0 "Num" num: i64, 1 "PageData" page_data: Vec<ListDevicePageData>, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDevicePageData {
    pub device_id: Option<String>,
    pub iot_id: Option<String>,
    pub last_save_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListDevicePageData {
    0 "DeviceId" device_id: String, 1 "IotId" iot_id: String, 2 "LastSaveTime" last_save_time: i64,
    3 "Status" status: String
} }

/// Lists device group: `ListDeviceGroup` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceGroup {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required. 1 to 2147483647.
    pub num: i64,
    pub product_key: Option<String>,
    /// Required. 1 to 2147483647.
    pub size: i64,
}
operation! { ListDeviceGroup(api_version: String, biz_chain_id: String, num: i64, size: i64)
    "ListDeviceGroup" -> ListDeviceGroupOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "Num" num, 3 "ProductKey" product_key: String,
    4 "Size" size
} }

/// Response of [`ListDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceGroupOutput {
    pub code: Option<i64>,
    pub data: Option<ListDeviceGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDeviceGroupOutput {
    0 "Code" code: i64, 1 "Data" data: ListDeviceGroupData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceGroupData {
    pub num: Option<i64>,
    pub page_data: Vec<ListDeviceGroupPageData>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListDeviceGroupData {
    0 "Num" num: i64, 1 "PageData" page_data: Vec<ListDeviceGroupPageData>, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceGroupPageData {
    pub authorize_type: Option<String>,
    pub device_group_id: Option<String>,
    pub owner_name: Option<String>,
    pub owner_uid: Option<String>,
    pub product_key: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
}
model! { ListDeviceGroupPageData {
    0 "AuthorizeType" authorize_type: String, 1 "DeviceGroupId" device_group_id: String,
    2 "OwnerName" owner_name: String, 3 "OwnerUid" owner_uid: String, 4 "ProductKey" product_key: String,
    5 "Remark" remark: String, 6 "Status" status: String
} }

/// Lists mp cos phase: `ListMPCoSPhase` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListMPCoSPhase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhase {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    pub name: Option<String>,
    /// Required. 1 to 2147483647.
    pub num: i64,
    /// Required.
    pub phase_group_id: String,
    /// Required. 1 to 2147483647.
    pub size: i64,
}

/// Arguments of [`ListMPCoSPhase::new`].
pub struct ListMPCoSPhaseRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub num: i64,
    pub phase_group_id: String,
    pub size: i64,
}
operation! { ListMPCoSPhase { ListMPCoSPhaseRequired: api_version, biz_chain_id, num, phase_group_id, size }
    "ListMPCoSPhase" -> ListMPCoSPhaseOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "Name" name: String, 3 "Num" num,
    4 "PhaseGroupId" phase_group_id, 5 "Size" size
} }

/// Response of [`ListMPCoSPhase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseOutput {
    pub code: Option<i64>,
    pub data: Option<ListMPCoSPhaseData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMPCoSPhaseOutput {
    0 "Code" code: i64, 1 "Data" data: ListMPCoSPhaseData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListMPCoSPhase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseData {
    pub num: Option<i64>,
    pub page_data: Vec<ListMPCoSPhasePageData>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMPCoSPhaseData {
    0 "Num" num: i64, 1 "PageData" page_data: Vec<ListMPCoSPhasePageData>, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListMPCoSPhase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhasePageData {
    pub access_permission: Option<i64>,
    pub name: Option<String>,
    pub phase_id: Option<String>,
    pub remark: Option<String>,
}
model! { ListMPCoSPhasePageData {
    0 "AccessPermission" access_permission: i64, 1 "Name" name: String, 2 "PhaseId" phase_id: String,
    3 "Remark" remark: String
} }

/// Lists mp cos phase group: `ListMPCoSPhaseGroup` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListMPCoSPhaseGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseGroup {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    pub name: Option<String>,
    /// Required. 1 to 2147483647.
    pub num: i64,
    /// Required. 1 to 2147483647.
    pub size: i64,
}
operation! { ListMPCoSPhaseGroup(api_version: String, biz_chain_id: String, num: i64, size: i64)
    "ListMPCoSPhaseGroup" -> ListMPCoSPhaseGroupOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "Name" name: String, 3 "Num" num, 4 "Size" size
} }

/// Response of [`ListMPCoSPhaseGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseGroupOutput {
    pub code: Option<i64>,
    pub data: Option<ListMPCoSPhaseGroupData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMPCoSPhaseGroupOutput {
    0 "Code" code: i64, 1 "Data" data: ListMPCoSPhaseGroupData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListMPCoSPhaseGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseGroupData {
    pub num: Option<i64>,
    pub page_data: Vec<ListMPCoSPhaseGroupPageData>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMPCoSPhaseGroupData {
    0 "Num" num: i64, 1 "PageData" page_data: Vec<ListMPCoSPhaseGroupPageData>, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListMPCoSPhaseGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseGroupPageData {
    pub name: Option<String>,
    pub phase_group_id: Option<String>,
    pub remark: Option<String>,
}
model! { ListMPCoSPhaseGroupPageData {
    0 "Name" name: String, 1 "PhaseGroupId" phase_group_id: String, 2 "Remark" remark: String
} }

/// Lists mp cos phase history: `ListMPCoSPhaseHistory` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListMPCoSPhaseHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseHistory {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub data_key: String,
    /// Required. 0 to 9223372036854775807.
    pub end_time: i64,
    /// Required. 1 to 2147483647.
    pub num: i64,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
    /// Required. 1 to 2147483647.
    pub size: i64,
    /// Required. 0 to 9223372036854775807.
    pub start_time: i64,
}

/// Arguments of [`ListMPCoSPhaseHistory::new`].
pub struct ListMPCoSPhaseHistoryRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub data_key: String,
    pub end_time: i64,
    pub num: i64,
    pub phase_group_id: String,
    pub phase_id: String,
    pub size: i64,
    pub start_time: i64,
}
operation! {
    ListMPCoSPhaseHistory { ListMPCoSPhaseHistoryRequired: api_version, biz_chain_id, data_key, end_time, num, phase_group_id, phase_id, size, start_time }
    "ListMPCoSPhaseHistory" -> ListMPCoSPhaseHistoryOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DataKey" data_key, 3 "EndTime" end_time, 4 "Num" num,
    5 "PhaseGroupId" phase_group_id, 6 "PhaseId" phase_id, 7 "Size" size, 8 "StartTime" start_time
} }

/// Response of [`ListMPCoSPhaseHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseHistoryOutput {
    pub code: Option<i64>,
    pub data: Option<ListMPCoSPhaseHistoryData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMPCoSPhaseHistoryOutput {
    0 "Code" code: i64, 1 "Data" data: ListMPCoSPhaseHistoryData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListMPCoSPhaseHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseHistoryData {
    pub num: Option<i64>,
    pub page_data: Vec<ListMPCoSPhaseHistoryPageData>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMPCoSPhaseHistoryData {
    0 "Num" num: i64, 1 "PageData" page_data: Vec<ListMPCoSPhaseHistoryPageData>, 2 "Size" size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListMPCoSPhaseHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMPCoSPhaseHistoryPageData {
    pub block_hash: Option<String>,
    pub block_number: Option<i64>,
    pub data_hash: Option<String>,
    pub data_seq: Option<String>,
    pub data_value: Option<String>,
    pub iot_id: Option<String>,
    pub previous_hash: Option<String>,
    pub product_key: Option<String>,
    pub timestamp: Option<i64>,
    pub transaction_hash: Option<String>,
}
model! { ListMPCoSPhaseHistoryPageData {
    0 "BlockHash" block_hash: String, 1 "BlockNumber" block_number: i64, 2 "DataHash" data_hash: String,
    3 "DataSeq" data_seq: String, 4 "DataValue" data_value: String, 5 "IotId" iot_id: String,
    6 "PreviousHash" previous_hash: String, 7 "ProductKey" product_key: String, 8 "Timestamp" timestamp: i64,
    9 "TransactionHash" transaction_hash: String
} }

/// Lists member: `ListMember` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMember {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    pub member_uid: Option<String>,
    /// Required. 1 to 2147483647.
    pub num: i64,
    /// Required. 1 to 2147483647.
    pub size: i64,
}
operation! { ListMember(api_version: String, biz_chain_id: String, num: i64, size: i64)
    "ListMember" -> ListMemberOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "MemberUid" member_uid: String, 3 "Num" num,
    4 "Size" size
} }

/// Response of [`ListMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemberOutput {
    pub code: Option<i64>,
    pub data: Option<ListMemberData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMemberOutput {
    0 "Code" code: i64, 1 "Data" data: ListMemberData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemberData {
    pub num: Option<i64>,
    pub page_data: Vec<ListMemberPageData>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMemberData {
    0 "Num" num: i64, 1 "PageData" page_data: Vec<ListMemberPageData>, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemberPageData {
    pub member_contact: Option<String>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub member_phone: Option<String>,
    pub member_uid: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
}
model! { ListMemberPageData {
    0 "MemberContact" member_contact: String, 1 "MemberId" member_id: String, 2 "MemberName" member_name: String,
    3 "MemberPhone" member_phone: String, 4 "MemberUid" member_uid: String, 5 "Remark" remark: String,
    6 "Status" status: String
} }

/// Lists multi party collaboration chain: `ListMultiPartyCollaborationChain` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListMultiPartyCollaborationChain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiPartyCollaborationChain {
    /// Required.
    pub api_version: String,
    pub name: Option<String>,
    /// Required. 1 to 2147483647.
    pub num: i64,
    /// Required. 1 to 2147483647.
    pub size: i64,
}
operation! { ListMultiPartyCollaborationChain(api_version: String, num: i64, size: i64)
    "ListMultiPartyCollaborationChain" -> ListMultiPartyCollaborationChainOutput {
    0 "ApiVersion" api_version, 1 "Name" name: String, 2 "Num" num, 3 "Size" size
} }

/// Response of [`ListMultiPartyCollaborationChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiPartyCollaborationChainOutput {
    pub code: Option<i64>,
    pub data: Option<ListMultiPartyCollaborationChainData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMultiPartyCollaborationChainOutput {
    0 "Code" code: i64, 1 "Data" data: ListMultiPartyCollaborationChainData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListMultiPartyCollaborationChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiPartyCollaborationChainData {
    pub num: Option<i64>,
    pub page_data: Vec<ListMultiPartyCollaborationChainPageData>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMultiPartyCollaborationChainData {
    0 "Num" num: i64, 1 "PageData" page_data: Vec<ListMultiPartyCollaborationChainPageData>, 2 "Size" size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListMultiPartyCollaborationChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMultiPartyCollaborationChainPageData {
    pub biz_chain_id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub role_type: Option<String>,
}
model! { ListMultiPartyCollaborationChainPageData {
    0 "BizChainId" biz_chain_id: String, 1 "Name" name: String, 2 "Remark" remark: String,
    3 "RoleType" role_type: String
} }

/// Lists ps member data type code: `ListPSMemberDataTypeCode` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListPSMemberDataTypeCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPSMemberDataTypeCode {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    pub member_uid: Option<String>,
    /// Required. 1 to 2147483647.
    pub num: i64,
    /// Required. 1 to 2147483647.
    pub size: i64,
}
operation! { ListPSMemberDataTypeCode(api_version: String, biz_chain_id: String, num: i64, size: i64)
    "ListPSMemberDataTypeCode" -> ListPSMemberDataTypeCodeOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "MemberUid" member_uid: String, 3 "Num" num,
    4 "Size" size
} }

/// Response of [`ListPSMemberDataTypeCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPSMemberDataTypeCodeOutput {
    pub code: Option<i64>,
    pub data: Option<ListPSMemberDataTypeCodeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListPSMemberDataTypeCodeOutput {
    0 "Code" code: i64, 1 "Data" data: ListPSMemberDataTypeCodeData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListPSMemberDataTypeCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPSMemberDataTypeCodeData {
    pub num: Option<i64>,
    pub page_data: Vec<ListPSMemberDataTypeCodePageData>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListPSMemberDataTypeCodeData {
    0 "Num" num: i64, 1 "PageData" page_data: Vec<ListPSMemberDataTypeCodePageData>, 2 "Size" size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListPSMemberDataTypeCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPSMemberDataTypeCodePageData {
    pub data_type_code: Option<String>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub member_uid: Option<String>,
}
model! { ListPSMemberDataTypeCodePageData {
    0 "DataTypeCode" data_type_code: String, 1 "MemberId" member_id: String, 2 "MemberName" member_name: String,
    3 "MemberUid" member_uid: String
} }

/// Lists proof chain: `ListProofChain` of `ltl` 2019-05-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ListProofChain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProofChain {
    /// Required.
    pub api_version: String,
    pub name: Option<String>,
    /// Required. 1 to 2147483647.
    pub num: i64,
    /// Required. 1 to 2147483647.
    pub size: i64,
}
operation! { ListProofChain(api_version: String, num: i64, size: i64) "ListProofChain" -> ListProofChainOutput {
    0 "ApiVersion" api_version, 1 "Name" name: String, 2 "Num" num, 3 "Size" size
} }

/// Response of [`ListProofChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProofChainOutput {
    pub code: Option<i64>,
    pub data: Option<ListProofChainData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListProofChainOutput {
    0 "Code" code: i64, 1 "Data" data: ListProofChainData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListProofChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProofChainData {
    pub num: Option<i64>,
    pub page_data: Vec<ListProofChainPageData>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListProofChainData {
    0 "Num" num: i64, 1 "PageData" page_data: Vec<ListProofChainPageData>, 2 "Size" size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListProofChain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProofChainPageData {
    pub biz_chain_code: Option<String>,
    pub biz_chain_id: Option<String>,
    pub data_type_code: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub role_type: Option<String>,
}
model! { ListProofChainPageData {
    0 "BizChainCode" biz_chain_code: String, 1 "BizChainId" biz_chain_id: String,
    2 "DataTypeCode" data_type_code: String, 3 "Name" name: String, 4 "Remark" remark: String,
    5 "RoleType" role_type: String
} }

/// Locks member: `LockMember` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/LockMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockMember {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub member_id: String,
}
operation! { LockMember(api_version: String, biz_chain_id: String, member_id: String) "LockMember" -> LockMemberOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "MemberId" member_id
} }

/// Response of [`LockMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockMemberOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { LockMemberOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies mp cos phase: `ModifyMPCoSPhase` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ModifyMPCoSPhase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMPCoSPhase {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phase_id: String,
    pub remark: Option<String>,
}
operation! { ModifyMPCoSPhase(api_version: String, biz_chain_id: String, name: String, phase_id: String)
    "ModifyMPCoSPhase" -> ModifyMPCoSPhaseOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "Name" name, 3 "PhaseId" phase_id,
    4 "Remark" remark: String
} }

/// Response of [`ModifyMPCoSPhase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMPCoSPhaseOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyMPCoSPhaseOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies mp cos phase group: `ModifyMPCoSPhaseGroup` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ModifyMPCoSPhaseGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMPCoSPhaseGroup {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub phase_group_id: String,
    pub remark: Option<String>,
}
operation! { ModifyMPCoSPhaseGroup(api_version: String, biz_chain_id: String, name: String, phase_group_id: String)
    "ModifyMPCoSPhaseGroup" -> ModifyMPCoSPhaseGroupOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "Name" name, 3 "PhaseGroupId" phase_group_id,
    4 "Remark" remark: String
} }

/// Response of [`ModifyMPCoSPhaseGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMPCoSPhaseGroupOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyMPCoSPhaseGroupOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies member: `ModifyMember` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/ModifyMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMember {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub member_contact: String,
    /// Required.
    pub member_id: String,
    /// Required.
    pub member_name: String,
    /// Required.
    pub member_phone: String,
    /// Required.
    pub member_uid: String,
    pub remark: Option<String>,
}

/// Arguments of [`ModifyMember::new`].
pub struct ModifyMemberRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub member_contact: String,
    pub member_id: String,
    pub member_name: String,
    pub member_phone: String,
    pub member_uid: String,
}
operation! {
    ModifyMember { ModifyMemberRequired: api_version, biz_chain_id, member_contact, member_id, member_name, member_phone, member_uid }
    "ModifyMember" -> ModifyMemberOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "MemberContact" member_contact, 3 "MemberId" member_id,
    4 "MemberName" member_name, 5 "MemberPhone" member_phone, 6 "MemberUid" member_uid, 7 "Remark" remark: String
} }

/// Response of [`ModifyMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMemberOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyMemberOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Registers device group: `RegisterDeviceGroup` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/RegisterDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceGroup {
    /// Required.
    pub api_version: String,
    /// Required.
    pub authorize_type: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub device_group_name: String,
    /// Required.
    pub product_key: String,
    pub remark: Option<String>,
}

/// Arguments of [`RegisterDeviceGroup::new`].
pub struct RegisterDeviceGroupRequired {
    pub api_version: String,
    pub authorize_type: String,
    pub biz_chain_id: String,
    pub device_group_name: String,
    pub product_key: String,
}
operation! {
    RegisterDeviceGroup { RegisterDeviceGroupRequired: api_version, authorize_type, biz_chain_id, device_group_name, product_key }
    "RegisterDeviceGroup" -> RegisterDeviceGroupOutput {
    0 "ApiVersion" api_version, 1 "AuthorizeType" authorize_type, 2 "BizChainId" biz_chain_id,
    3 "DeviceGroupName" device_group_name, 4 "ProductKey" product_key, 5 "Remark" remark: String
} }

/// Response of [`RegisterDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceGroupOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RegisterDeviceGroupOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Sets data: `SetData` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/SetData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetData {
    /// Required.
    pub api_version: String,
    /// Required.
    pub key: String,
    /// Required.
    pub product_key: String,
    /// Required.
    pub value: String,
}
operation! { SetData(api_version: String, key: String, product_key: String, value: String) "SetData" -> SetDataOutput {
    0 "ApiVersion" api_version, 1 "Key" key, 2 "ProductKey" product_key, 3 "Value" value
} }

/// Response of [`SetData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetDataOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Sets data with signature: `SetDataWithSignature` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/SetDataWithSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataWithSignature {
    /// Required.
    pub api_version: String,
    /// Required.
    pub iot_auth_type: String,
    /// Required.
    pub iot_data_digest: String,
    /// Required.
    pub iot_id: String,
    /// Required.
    pub iot_id_service_provider: String,
    /// Required.
    pub iot_id_source: String,
    /// Required. Secret.
    pub iot_signature: Secret,
    /// Required.
    pub key: String,
    /// Required.
    pub product_key: String,
    /// Required.
    pub value: String,
}

/// Arguments of [`SetDataWithSignature::new`].
pub struct SetDataWithSignatureRequired {
    pub api_version: String,
    pub iot_auth_type: String,
    pub iot_data_digest: String,
    pub iot_id: String,
    pub iot_id_service_provider: String,
    pub iot_id_source: String,
    pub iot_signature: Secret,
    pub key: String,
    pub product_key: String,
    pub value: String,
}
operation! {
    SetDataWithSignature { SetDataWithSignatureRequired: api_version, iot_auth_type, iot_data_digest, iot_id, iot_id_service_provider, iot_id_source, iot_signature, key, product_key, value }
    "SetDataWithSignature" -> SetDataWithSignatureOutput {
    0 "ApiVersion" api_version, 1 "IotAuthType" iot_auth_type, 2 "IotDataDigest" iot_data_digest, 3 "IotId" iot_id,
    4 "IotIdServiceProvider" iot_id_service_provider, 5 "IotIdSource" iot_id_source, 6 "IotSignature" iot_signature,
    7 "Key" key, 8 "ProductKey" product_key, 9 "Value" value
} }

/// Response of [`SetDataWithSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataWithSignatureOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetDataWithSignatureOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UnAuthorizeDevice` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/UnAuthorizeDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAuthorizeDevice {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub device_group_id: String,
    /// Required.
    pub device_id: String,
}
operation! { UnAuthorizeDevice(api_version: String, biz_chain_id: String, device_group_id: String, device_id: String)
    "UnAuthorizeDevice" -> UnAuthorizeDeviceOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DeviceGroupId" device_group_id, 3 "DeviceId" device_id
} }

/// Response of [`UnAuthorizeDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAuthorizeDeviceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnAuthorizeDeviceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UnAuthorizeDeviceGroup` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/UnAuthorizeDeviceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAuthorizeDeviceGroup {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub device_group_id: String,
}
operation! { UnAuthorizeDeviceGroup(api_version: String, biz_chain_id: String, device_group_id: String)
    "UnAuthorizeDeviceGroup" -> UnAuthorizeDeviceGroupOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DeviceGroupId" device_group_id
} }

/// Response of [`UnAuthorizeDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnAuthorizeDeviceGroupOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnAuthorizeDeviceGroupOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UnLockMember` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/UnLockMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnLockMember {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub member_id: String,
}
operation! { UnLockMember(api_version: String, biz_chain_id: String, member_id: String)
    "UnLockMember" -> UnLockMemberOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "MemberId" member_id
} }

/// Response of [`UnLockMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnLockMemberOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnLockMemberOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Updates mp cos authorized info: `UpdateMPCoSAuthorizedInfo` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/UpdateMPCoSAuthorizedInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMPCoSAuthorizedInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub authorized_phase_list: BTreeMap<String, Value>,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub member_id: String,
    /// Required.
    pub phase_group_id: String,
}

/// Arguments of [`UpdateMPCoSAuthorizedInfo::new`].
pub struct UpdateMPCoSAuthorizedInfoRequired {
    pub api_version: String,
    pub authorized_phase_list: BTreeMap<String, Value>,
    pub biz_chain_id: String,
    pub member_id: String,
    pub phase_group_id: String,
}
operation! {
    UpdateMPCoSAuthorizedInfo { UpdateMPCoSAuthorizedInfoRequired: api_version, authorized_phase_list, biz_chain_id, member_id, phase_group_id }
    "UpdateMPCoSAuthorizedInfo" -> UpdateMPCoSAuthorizedInfoOutput {
    0 "ApiVersion" api_version, 1 "AuthorizedPhaseList" authorized_phase_list, 2 "BizChainId" biz_chain_id,
    3 "MemberId" member_id, 4 "PhaseGroupId" phase_group_id
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateMPCoSAuthorizedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMPCoSAuthorizedInfoOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateMPCoSAuthorizedInfoOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UploadMPCoSPhaseDigestInfo` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/UploadMPCoSPhaseDigestInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMPCoSPhaseDigestInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub data_key: String,
    pub data_seq: Option<String>,
    /// Required.
    pub phase_data: String,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
    pub related_data_list: Option<BTreeMap<String, Value>>,
}

/// Arguments of [`UploadMPCoSPhaseDigestInfo::new`].
pub struct UploadMPCoSPhaseDigestInfoRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub data_key: String,
    pub phase_data: String,
    pub phase_group_id: String,
    pub phase_id: String,
}
operation! {
    UploadMPCoSPhaseDigestInfo { UploadMPCoSPhaseDigestInfoRequired: api_version, biz_chain_id, data_key, phase_data, phase_group_id, phase_id }
    "UploadMPCoSPhaseDigestInfo" -> UploadMPCoSPhaseDigestInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DataKey" data_key, 3 "DataSeq" data_seq: String,
    4 "PhaseData" phase_data, 5 "PhaseGroupId" phase_group_id, 6 "PhaseId" phase_id,
    7 "RelatedDataList" related_data_list: BTreeMap<String, Value>
} [
    Mark::new(7, Location::Default, Style::Json)
] }

/// Response of [`UploadMPCoSPhaseDigestInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMPCoSPhaseDigestInfoOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UploadMPCoSPhaseDigestInfoOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UploadMPCoSPhaseDigestInfoByDevice` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/UploadMPCoSPhaseDigestInfoByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMPCoSPhaseDigestInfoByDevice {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub data_key: String,
    pub data_seq: Option<String>,
    /// Required.
    pub iot_auth_type: String,
    /// Required.
    pub iot_data_digest: String,
    /// Required.
    pub iot_id: String,
    /// Required.
    pub iot_id_service_provider: String,
    /// Required.
    pub iot_id_source: String,
    /// Required. Secret.
    pub iot_signature: Secret,
    /// Required.
    pub phase_data: String,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
    pub related_data_list: Option<BTreeMap<String, Value>>,
}

/// Arguments of [`UploadMPCoSPhaseDigestInfoByDevice::new`].
pub struct UploadMPCoSPhaseDigestInfoByDeviceRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub data_key: String,
    pub iot_auth_type: String,
    pub iot_data_digest: String,
    pub iot_id: String,
    pub iot_id_service_provider: String,
    pub iot_id_source: String,
    pub iot_signature: Secret,
    pub phase_data: String,
    pub phase_group_id: String,
    pub phase_id: String,
}
operation! {
    UploadMPCoSPhaseDigestInfoByDevice { UploadMPCoSPhaseDigestInfoByDeviceRequired: api_version, biz_chain_id, data_key, iot_auth_type, iot_data_digest, iot_id, iot_id_service_provider, iot_id_source, iot_signature, phase_data, phase_group_id, phase_id }
    "UploadMPCoSPhaseDigestInfoByDevice" -> UploadMPCoSPhaseDigestInfoByDeviceOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DataKey" data_key, 3 "DataSeq" data_seq: String,
    4 "IotAuthType" iot_auth_type, 5 "IotDataDigest" iot_data_digest, 6 "IotId" iot_id,
    7 "IotIdServiceProvider" iot_id_service_provider, 8 "IotIdSource" iot_id_source, 9 "IotSignature" iot_signature,
    10 "PhaseData" phase_data, 11 "PhaseGroupId" phase_group_id, 12 "PhaseId" phase_id,
    13 "RelatedDataList" related_data_list: BTreeMap<String, Value>
} [
    Mark::new(13, Location::Default, Style::Json)
] }

/// Response of [`UploadMPCoSPhaseDigestInfoByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMPCoSPhaseDigestInfoByDeviceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UploadMPCoSPhaseDigestInfoByDeviceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UploadMPCoSPhaseTextInfo` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/UploadMPCoSPhaseTextInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMPCoSPhaseTextInfo {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub data_key: String,
    pub data_seq: Option<String>,
    /// Required.
    pub phase_data: String,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
    pub related_data_list: Option<BTreeMap<String, Value>>,
}

/// Arguments of [`UploadMPCoSPhaseTextInfo::new`].
pub struct UploadMPCoSPhaseTextInfoRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub data_key: String,
    pub phase_data: String,
    pub phase_group_id: String,
    pub phase_id: String,
}
operation! {
    UploadMPCoSPhaseTextInfo { UploadMPCoSPhaseTextInfoRequired: api_version, biz_chain_id, data_key, phase_data, phase_group_id, phase_id }
    "UploadMPCoSPhaseTextInfo" -> UploadMPCoSPhaseTextInfoOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DataKey" data_key, 3 "DataSeq" data_seq: String,
    4 "PhaseData" phase_data, 5 "PhaseGroupId" phase_group_id, 6 "PhaseId" phase_id,
    7 "RelatedDataList" related_data_list: BTreeMap<String, Value>
} [
    Mark::new(7, Location::Default, Style::Json)
] }

/// Response of [`UploadMPCoSPhaseTextInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMPCoSPhaseTextInfoOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UploadMPCoSPhaseTextInfoOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UploadMPCoSPhaseTextInfoByDevice` of `ltl` 2019-05-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ltl/2019-05-10/UploadMPCoSPhaseTextInfoByDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMPCoSPhaseTextInfoByDevice {
    /// Required.
    pub api_version: String,
    /// Required.
    pub biz_chain_id: String,
    /// Required.
    pub data_key: String,
    pub data_seq: Option<String>,
    /// Required.
    pub iot_auth_type: String,
    /// Required.
    pub iot_data_digest: String,
    /// Required.
    pub iot_id: String,
    /// Required.
    pub iot_id_service_provider: String,
    /// Required.
    pub iot_id_source: String,
    /// Required. Secret.
    pub iot_signature: Secret,
    /// Required.
    pub phase_data: String,
    /// Required.
    pub phase_group_id: String,
    /// Required.
    pub phase_id: String,
    pub related_data_list: Option<BTreeMap<String, Value>>,
}

/// Arguments of [`UploadMPCoSPhaseTextInfoByDevice::new`].
pub struct UploadMPCoSPhaseTextInfoByDeviceRequired {
    pub api_version: String,
    pub biz_chain_id: String,
    pub data_key: String,
    pub iot_auth_type: String,
    pub iot_data_digest: String,
    pub iot_id: String,
    pub iot_id_service_provider: String,
    pub iot_id_source: String,
    pub iot_signature: Secret,
    pub phase_data: String,
    pub phase_group_id: String,
    pub phase_id: String,
}
operation! {
    UploadMPCoSPhaseTextInfoByDevice { UploadMPCoSPhaseTextInfoByDeviceRequired: api_version, biz_chain_id, data_key, iot_auth_type, iot_data_digest, iot_id, iot_id_service_provider, iot_id_source, iot_signature, phase_data, phase_group_id, phase_id }
    "UploadMPCoSPhaseTextInfoByDevice" -> UploadMPCoSPhaseTextInfoByDeviceOutput {
    0 "ApiVersion" api_version, 1 "BizChainId" biz_chain_id, 2 "DataKey" data_key, 3 "DataSeq" data_seq: String,
    4 "IotAuthType" iot_auth_type, 5 "IotDataDigest" iot_data_digest, 6 "IotId" iot_id,
    7 "IotIdServiceProvider" iot_id_service_provider, 8 "IotIdSource" iot_id_source, 9 "IotSignature" iot_signature,
    10 "PhaseData" phase_data, 11 "PhaseGroupId" phase_group_id, 12 "PhaseId" phase_id,
    13 "RelatedDataList" related_data_list: BTreeMap<String, Value>
} [
    Mark::new(13, Location::Default, Style::Json)
] }

/// Response of [`UploadMPCoSPhaseTextInfoByDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMPCoSPhaseTextInfoByDeviceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UploadMPCoSPhaseTextInfoByDeviceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ApplyDataModelConfigInfo, AttachData, AttachDataWithSignature, AuthorizeDevice, AuthorizeDeviceGroup,
    BatchUploadMPCoSPhaseDigestInfo, BatchUploadMPCoSPhaseDigestInfoByDevice, BatchUploadMPCoSPhaseTextInfo,
    BatchUploadMPCoSPhaseTextInfoByDevice, CreateMPCoSPhase, CreateMPCoSPhaseGroup, CreateMember, DescribeCapacityInfo,
    DescribeMPCoSAuthorizedInfo, DescribeMPCoSPhaseInfo, DescribeMPCoSResourceInfo, DescribeMemberCapacityInfo,
    DescribeResourceInfo, GetBlockChainInfo, GetData, GetDataModelConfigInfo, GetHistoryDataCount, GetHistoryDataList,
    ListDependentDataModels, ListDevice, ListDeviceGroup, ListMPCoSPhase, ListMPCoSPhaseGroup, ListMPCoSPhaseHistory,
    ListMember, ListMultiPartyCollaborationChain, ListPSMemberDataTypeCode, ListProofChain, LockMember,
    ModifyMPCoSPhase, ModifyMPCoSPhaseGroup, ModifyMember, RegisterDeviceGroup, SetData, SetDataWithSignature,
    UnAuthorizeDevice, UnAuthorizeDeviceGroup, UnLockMember, UpdateMPCoSAuthorizedInfo, UploadMPCoSPhaseDigestInfo,
    UploadMPCoSPhaseDigestInfoByDevice, UploadMPCoSPhaseTextInfo, UploadMPCoSPhaseTextInfoByDevice
}
