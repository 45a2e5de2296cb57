//! `sgw` of Alibaba Cloud, API version 2018-05-11.
//!
//! Endpoint: a table of 21 regions, else `sgw.cn-shanghai.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/sgw/2018-05-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sgw::CheckActivationKey};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckActivationKey::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "sgw.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "sgw.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "sgw.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "sgw.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "sgw.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "sgw.ap-southeast-6.aliyuncs.com"),
        ("cn-beijing", "sgw.cn-shanghai.aliyuncs.com"),
        ("cn-chengdu", "sgw.cn-shanghai.aliyuncs.com"),
        ("cn-hangzhou", "sgw.cn-shanghai.aliyuncs.com"),
        ("cn-hongkong", "sgw.cn-shanghai.aliyuncs.com"),
        ("cn-huhehaote", "sgw.cn-shanghai.aliyuncs.com"),
        ("cn-qingdao", "sgw.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "sgw.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "sgw.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "sgw.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "sgw.cn-shanghai.aliyuncs.com"),
        ("eu-central-1", "sgw.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "sgw.eu-west-1.aliyuncs.com"),
        ("me-central-1", "sgw.me-central-1.aliyuncs.com"),
        ("us-east-1", "sgw.us-west-1.aliyuncs.com"),
        ("us-west-1", "sgw.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "sgw-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "sgw-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "sgw-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "sgw-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "sgw-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "sgw-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-beijing", "sgw-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "sgw-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "sgw-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "sgw-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "sgw-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "sgw-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "sgw-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "sgw-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "sgw-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "sgw-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "sgw-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "sgw-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "sgw-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "sgw-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "sgw-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "sgw-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "sgw-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "sgw-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "sgw-vpc.us-west-1.aliyuncs.com"),
    ],
    "sgw.cn-shanghai.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("sgw", "2018-05-11", "sgw", &ENDPOINTS);

/// Activates all in one gateway: `ActivateAllInOneGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ActivateAllInOneGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateAllInOneGateway {
    pub client_uuid: Option<String>,
    pub device_number: Option<String>,
    pub gateway_id: Option<String>,
    pub model: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub serial_number: String,
}
operation! { ActivateAllInOneGateway(serial_number: String) "ActivateAllInOneGateway" -> ActivateAllInOneGatewayOutput {
    0 "ClientUUID" client_uuid: String, 1 "DeviceNumber" device_number: String, 2 "GatewayId" gateway_id: String,
    3 "Model" model: String, 4 "SecurityToken" security_token: Secret, 5 "SerialNumber" serial_number
} }

/// Response of [`ActivateAllInOneGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateAllInOneGatewayOutput {
    pub code: Option<String>,
    pub gateway_id: Option<String>,
    /// Secret.
    pub license_content: Option<Secret>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub success: Option<bool>,
}
model! { ActivateAllInOneGatewayOutput {
    0 "Code" code: String, 1 "GatewayId" gateway_id: String, 2 "LicenseContent" license_content: Secret,
    3 "Message" message: String, 4 "RegionId" region_id: String, 5 "Success" success: bool
} }

/// Activates gateway: `ActivateGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ActivateGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateGateway {
    pub category: Option<String>,
    pub client_uuid: Option<String>,
    pub model: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub serial_number: Option<String>,
    /// Required. Secret.
    pub token: Secret,
    pub r#type: Option<String>,
}
operation! { ActivateGateway(token: Secret) "ActivateGateway" -> ActivateGatewayOutput {
    0 "Category" category: String, 1 "ClientUUID" client_uuid: String, 2 "Model" model: String,
    3 "SecurityToken" security_token: Secret, 4 "SerialNumber" serial_number: String, 5 "Token" token,
    6 "Type" r#type: String
} }

/// Response of [`ActivateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateGatewayOutput {
    pub code: Option<String>,
    pub gateway_id: Option<String>,
    pub message: Option<String>,
    pub region_id: Option<String>,
    pub success: Option<bool>,
}
model! { ActivateGatewayOutput {
    0 "Code" code: String, 1 "GatewayId" gateway_id: String, 2 "Message" message: String,
    3 "RegionId" region_id: String, 4 "Success" success: bool
} }

/// Adds shares to express sync: `AddSharesToExpressSync` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/AddSharesToExpressSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSharesToExpressSync {
    /// Required.
    pub express_sync_id: String,
    /// Required.
    pub gateway_shares: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { AddSharesToExpressSync(express_sync_id: String, gateway_shares: String)
    "AddSharesToExpressSync" -> AddSharesToExpressSyncOutput {
    0 "ExpressSyncId" express_sync_id, 1 "GatewayShares" gateway_shares, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`AddSharesToExpressSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSharesToExpressSyncOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub mns_full_sync_delay: Option<i64>,
    pub mns_inner_endpoint: Option<String>,
    pub mns_public_endpoint: Option<String>,
    pub mns_queues: Option<String>,
    pub mns_topic: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { AddSharesToExpressSyncOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "MnsFullSyncDelay" mns_full_sync_delay: i64,
    3 "MnsInnerEndpoint" mns_inner_endpoint: String, 4 "MnsPublicEndpoint" mns_public_endpoint: String,
    5 "MnsQueues" mns_queues: String, 6 "MnsTopic" mns_topic: String, 7 "Success" success: bool,
    8 "TaskId" task_id: String
} }

/// Adds tags to gateway: `AddTagsToGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/AddTagsToGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsToGateway {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub tags: String,
}
operation! { AddTagsToGateway(gateway_id: String, tags: String) "AddTagsToGateway" -> AddTagsToGatewayOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret, 2 "Tags" tags
} }

/// Response of [`AddTagsToGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsToGatewayOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddTagsToGatewayOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Checks activation key: `CheckActivationKey` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CheckActivationKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckActivationKey {
    pub crypt_key: Option<String>,
    pub crypt_text: Option<String>,
    pub gateway_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { CheckActivationKey() "CheckActivationKey" -> CheckActivationKeyOutput {
    0 "CryptKey" crypt_key: String, 1 "CryptText" crypt_text: String, 2 "GatewayId" gateway_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Token" token: Secret
} }

/// Response of [`CheckActivationKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckActivationKeyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckActivationKeyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Checks block volume name: `CheckBlockVolumeName` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CheckBlockVolumeName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBlockVolumeName {
    /// Required.
    pub bucket_endpoint: String,
    /// Required.
    pub bucket_name: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub volume_name: String,
}
operation! { CheckBlockVolumeName(bucket_endpoint: String, bucket_name: String, volume_name: String)
    "CheckBlockVolumeName" -> CheckBlockVolumeNameOutput {
    0 "BucketEndpoint" bucket_endpoint, 1 "BucketName" bucket_name, 2 "SecurityToken" security_token: Secret,
    3 "VolumeName" volume_name
} }

/// Response of [`CheckBlockVolumeName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckBlockVolumeNameOutput {
    pub code: Option<String>,
    pub is_already_exist: Option<bool>,
    pub is_require_recovery: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckBlockVolumeNameOutput {
    0 "Code" code: String, 1 "IsAlreadyExist" is_already_exist: bool, 2 "IsRequireRecovery" is_require_recovery: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Checks gateway essd support: `CheckGatewayEssdSupport` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CheckGatewayEssdSupport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGatewayEssdSupport {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckGatewayEssdSupport(gateway_id: String) "CheckGatewayEssdSupport" -> CheckGatewayEssdSupportOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckGatewayEssdSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckGatewayEssdSupportOutput {
    pub code: Option<String>,
    pub is_service_affect: Option<bool>,
    pub is_support_essd: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckGatewayEssdSupportOutput {
    0 "Code" code: String, 1 "IsServiceAffect" is_service_affect: bool, 2 "IsSupportEssd" is_support_essd: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Checks mns service: `CheckMnsService` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CheckMnsService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMnsService {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckMnsService() "CheckMnsService" -> CheckMnsServiceOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckMnsService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMnsServiceOutput {
    pub check_message: Option<String>,
    pub code: Option<String>,
    pub is_enabled: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckMnsServiceOutput {
    0 "CheckMessage" check_message: String, 1 "Code" code: String, 2 "IsEnabled" is_enabled: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Checks role: `CheckRole` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CheckRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRole {
    pub role_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckRole() "CheckRole" -> CheckRoleOutput {
    0 "RoleType" role_type: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRoleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckRoleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Checks slr role: `CheckSlrRole` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CheckSlrRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSlrRole {
    /// Required.
    pub create_if_not_exist: bool,
    /// Required.
    pub role_name: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckSlrRole(create_if_not_exist: bool, role_name: String) "CheckSlrRole" -> CheckSlrRoleOutput {
    0 "CreateIfNotExist" create_if_not_exist, 1 "RoleName" role_name, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckSlrRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckSlrRoleOutput {
    pub code: Option<String>,
    pub exist: Option<bool>,
    pub message: Option<String>,
    pub require_old_way_check: Option<bool>,
    pub success: Option<bool>,
}
model! { CheckSlrRoleOutput {
    0 "Code" code: String, 1 "Exist" exist: bool, 2 "Message" message: String,
    3 "RequireOldWayCheck" require_old_way_check: bool, 4 "Success" success: bool
} }

/// Checks upgrade version: `CheckUpgradeVersion` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CheckUpgradeVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUpgradeVersion {
    /// Required.
    pub client_uuid: String,
    /// Required.
    pub gateway_id: String,
    pub gateway_version: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CheckUpgradeVersion(client_uuid: String, gateway_id: String)
    "CheckUpgradeVersion" -> CheckUpgradeVersionOutput {
    0 "ClientUUID" client_uuid, 1 "GatewayId" gateway_id, 2 "GatewayVersion" gateway_version: String,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`CheckUpgradeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUpgradeVersionOutput {
    pub code: Option<String>,
    pub latest_version: Option<String>,
    pub message: Option<String>,
    pub option: Option<String>,
    pub patches: Option<CheckUpgradeVersionPatches>,
    pub success: Option<bool>,
}
model! { CheckUpgradeVersionOutput {
    0 "Code" code: String, 1 "LatestVersion" latest_version: String, 2 "Message" message: String,
    3 "Option" option: String, 4 "Patches" patches: CheckUpgradeVersionPatches, 5 "Success" success: bool
} }

/// In the response of [`CheckUpgradeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUpgradeVersionPatches {
    pub patch: Vec<CheckUpgradeVersionPatch>,
}
model! { CheckUpgradeVersionPatches {
    0 "Patch" patch: Vec<CheckUpgradeVersionPatch>
} }

/// In the response of [`CheckUpgradeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUpgradeVersionPatch {
    pub internal_url: Option<String>,
    pub md5: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { CheckUpgradeVersionPatch {
    0 "InternalUrl" internal_url: String, 1 "MD5" md5: String, 2 "Name" name: String, 3 "Url" url: String
} }

/// Creates cache: `CreateCache` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCache {
    /// Required.
    pub category: String,
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub size_in_gb: i64,
}
operation! { CreateCache(category: String, gateway_id: String, size_in_gb: i64) "CreateCache" -> CreateCacheOutput {
    0 "Category" category, 1 "GatewayId" gateway_id, 2 "SecurityToken" security_token: Secret, 3 "SizeInGB" size_in_gb
} }

/// Response of [`CreateCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheOutput {
    pub buy_url: Option<String>,
    pub cache_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCacheOutput {
    0 "BuyURL" buy_url: String, 1 "CacheId" cache_id: String, 2 "Code" code: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates elastic gateway private zone: `CreateElasticGatewayPrivateZone` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateElasticGatewayPrivateZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticGatewayPrivateZone {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateElasticGatewayPrivateZone(gateway_id: String)
    "CreateElasticGatewayPrivateZone" -> CreateElasticGatewayPrivateZoneOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateElasticGatewayPrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateElasticGatewayPrivateZoneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateElasticGatewayPrivateZoneOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Creates express sync: `CreateExpressSync` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateExpressSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressSync {
    /// Required.
    pub bucket_name: String,
    pub bucket_prefix: Option<String>,
    /// Required.
    pub bucket_region: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateExpressSync(bucket_name: String, bucket_region: String, name: String)
    "CreateExpressSync" -> CreateExpressSyncOutput {
    0 "BucketName" bucket_name, 1 "BucketPrefix" bucket_prefix: String, 2 "BucketRegion" bucket_region,
    3 "Description" description: String, 4 "Name" name, 5 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateExpressSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressSyncOutput {
    pub code: Option<String>,
    pub express_sync_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateExpressSyncOutput {
    0 "Code" code: String, 1 "ExpressSyncId" express_sync_id: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates gateway: `CreateGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGateway {
    pub description: Option<String>,
    pub gateway_class: Option<String>,
    /// Required.
    pub location: String,
    /// Required.
    pub name: String,
    pub post_paid: Option<bool>,
    pub public_network_bandwidth: Option<i64>,
    pub release_after_expiration: Option<bool>,
    pub resource_region_id: Option<String>,
    pub secondary_vswitch_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub storage_bundle_id: String,
    /// Required.
    pub r#type: String,
    pub untrusted_env_id: Option<String>,
    pub untrusted_env_instance_type: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { CreateGateway(location: String, name: String, storage_bundle_id: String, r#type: String)
    "CreateGateway" -> CreateGatewayOutput {
    0 "Description" description: String, 1 "GatewayClass" gateway_class: String, 2 "Location" location, 3 "Name" name,
    4 "PostPaid" post_paid: bool, 5 "PublicNetworkBandwidth" public_network_bandwidth: i64,
    6 "ReleaseAfterExpiration" release_after_expiration: bool, 7 "ResourceRegionId" resource_region_id: String,
    8 "SecondaryVSwitchId" secondary_vswitch_id: String, 9 "SecurityToken" security_token: Secret,
    10 "StorageBundleId" storage_bundle_id, 11 "Type" r#type, 12 "UntrustedEnvId" untrusted_env_id: String,
    13 "UntrustedEnvInstanceType" untrusted_env_instance_type: String, 14 "VSwitchId" vswitch_id: String
} }

/// Response of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub buy_url: Option<String>,
    pub code: Option<String>,
    pub gateway_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGatewayOutput {
    0 "BuyURL" buy_url: String, 1 "Code" code: String, 2 "GatewayId" gateway_id: String, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Creates gateway block volume: `CreateGatewayBlockVolume` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateGatewayBlockVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayBlockVolume {
    pub cache_mode: Option<String>,
    pub chap_enabled: Option<bool>,
    /// Secret.
    pub chap_in_password: Option<Secret>,
    pub chap_in_user: Option<String>,
    pub chunk_size: Option<i64>,
    /// Required.
    pub gateway_id: String,
    pub local_file_path: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub oss_bucket_name: String,
    pub oss_bucket_ssl: Option<bool>,
    /// Required.
    pub oss_endpoint: String,
    pub recovery: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub size: Option<i64>,
    /// Required.
    pub volume_protocol: String,
}

/// Arguments of [`CreateGatewayBlockVolume::new`].
pub struct CreateGatewayBlockVolumeRequired {
    pub gateway_id: String,
    pub name: String,
    pub oss_bucket_name: String,
    pub oss_endpoint: String,
    pub volume_protocol: String,
}
operation! {
    CreateGatewayBlockVolume { CreateGatewayBlockVolumeRequired: gateway_id, name, oss_bucket_name, oss_endpoint, volume_protocol }
    "CreateGatewayBlockVolume" -> CreateGatewayBlockVolumeOutput {
    0 "CacheMode" cache_mode: String, 1 "ChapEnabled" chap_enabled: bool, 2 "ChapInPassword" chap_in_password: Secret,
    3 "ChapInUser" chap_in_user: String, 4 "ChunkSize" chunk_size: i64, 5 "GatewayId" gateway_id,
    6 "LocalFilePath" local_file_path: String, 7 "Name" name, 8 "OssBucketName" oss_bucket_name,
    9 "OssBucketSsl" oss_bucket_ssl: bool, 10 "OssEndpoint" oss_endpoint, 11 "Recovery" recovery: bool,
    12 "SecurityToken" security_token: Secret, 13 "Size" size: i64, 14 "VolumeProtocol" volume_protocol
} }

/// Response of [`CreateGatewayBlockVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayBlockVolumeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateGatewayBlockVolumeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Creates gateway cache disk: `CreateGatewayCacheDisk` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateGatewayCacheDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayCacheDisk {
    pub cache_disk_category: Option<String>,
    /// Required.
    pub cache_disk_size_in_gb: i64,
    /// Required.
    pub gateway_id: String,
    pub performance_level: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateGatewayCacheDisk(cache_disk_size_in_gb: i64, gateway_id: String)
    "CreateGatewayCacheDisk" -> CreateGatewayCacheDiskOutput {
    0 "CacheDiskCategory" cache_disk_category: String, 1 "CacheDiskSizeInGB" cache_disk_size_in_gb,
    2 "GatewayId" gateway_id, 3 "PerformanceLevel" performance_level: String, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateGatewayCacheDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayCacheDiskOutput {
    pub buy_url: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateGatewayCacheDiskOutput {
    0 "BuyURL" buy_url: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TaskId" task_id: String
} }

/// Creates gateway file share: `CreateGatewayFileShare` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateGatewayFileShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayFileShare {
    pub access_based_enumeration: Option<bool>,
    pub backend_limit: Option<i64>,
    pub browsable: Option<bool>,
    pub bypass_cache_read: Option<bool>,
    pub cache_mode: Option<String>,
    pub client_side_cmk: Option<String>,
    pub client_side_encryption: Option<bool>,
    pub direct_io: Option<bool>,
    pub download_limit: Option<i64>,
    pub fast_reclaim: Option<bool>,
    pub frontend_limit: Option<i64>,
    /// Required.
    pub gateway_id: String,
    pub ignore_delete: Option<bool>,
    pub in_place: Option<bool>,
    pub kms_rotate_period: Option<i64>,
    pub lag_period: Option<i64>,
    /// Required.
    pub local_file_path: String,
    /// Required.
    pub name: String,
    pub nfs_v4_optimization: Option<bool>,
    /// Required.
    pub oss_bucket_name: String,
    pub oss_bucket_ssl: Option<bool>,
    /// Required.
    pub oss_endpoint: String,
    pub partial_sync_paths: Option<String>,
    pub path_prefix: Option<String>,
    pub polling_interval: Option<i64>,
    pub read_only_client_list: Option<String>,
    pub read_only_user_list: Option<String>,
    pub read_write_client_list: Option<String>,
    pub read_write_user_list: Option<String>,
    pub remote_sync: Option<bool>,
    pub remote_sync_download: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_side_algorithm: Option<String>,
    pub server_side_cmk: Option<String>,
    pub server_side_encryption: Option<bool>,
    /// Required.
    pub share_protocol: String,
    pub squash: Option<String>,
    pub support_archive: Option<bool>,
    pub transfer_acceleration: Option<bool>,
    pub windows_acl: Option<bool>,
}

/// Arguments of [`CreateGatewayFileShare::new`].
pub struct CreateGatewayFileShareRequired {
    pub gateway_id: String,
    pub local_file_path: String,
    pub name: String,
    pub oss_bucket_name: String,
    pub oss_endpoint: String,
    pub share_protocol: String,
}
operation! {
    CreateGatewayFileShare { CreateGatewayFileShareRequired: gateway_id, local_file_path, name, oss_bucket_name, oss_endpoint, share_protocol }
    "CreateGatewayFileShare" -> CreateGatewayFileShareOutput {
    0 "AccessBasedEnumeration" access_based_enumeration: bool, 1 "BackendLimit" backend_limit: i64,
    2 "Browsable" browsable: bool, 3 "BypassCacheRead" bypass_cache_read: bool, 4 "CacheMode" cache_mode: String,
    5 "ClientSideCmk" client_side_cmk: String, 6 "ClientSideEncryption" client_side_encryption: bool,
    7 "DirectIO" direct_io: bool, 8 "DownloadLimit" download_limit: i64, 9 "FastReclaim" fast_reclaim: bool,
    10 "FrontendLimit" frontend_limit: i64, 11 "GatewayId" gateway_id, 12 "IgnoreDelete" ignore_delete: bool,
    13 "InPlace" in_place: bool, 14 "KmsRotatePeriod" kms_rotate_period: i64, 15 "LagPeriod" lag_period: i64,
    16 "LocalFilePath" local_file_path, 17 "Name" name, 18 "NfsV4Optimization" nfs_v4_optimization: bool,
    19 "OssBucketName" oss_bucket_name, 20 "OssBucketSsl" oss_bucket_ssl: bool, 21 "OssEndpoint" oss_endpoint,
    22 "PartialSyncPaths" partial_sync_paths: String, 23 "PathPrefix" path_prefix: String,
    24 "PollingInterval" polling_interval: i64, 25 "ReadOnlyClientList" read_only_client_list: String,
    26 "ReadOnlyUserList" read_only_user_list: String, 27 "ReadWriteClientList" read_write_client_list: String,
    28 "ReadWriteUserList" read_write_user_list: String, 29 "RemoteSync" remote_sync: bool,
    30 "RemoteSyncDownload" remote_sync_download: bool, 31 "SecurityToken" security_token: Secret,
    32 "ServerSideAlgorithm" server_side_algorithm: String, 33 "ServerSideCmk" server_side_cmk: String,
    34 "ServerSideEncryption" server_side_encryption: bool, 35 "ShareProtocol" share_protocol,
    36 "Squash" squash: String, 37 "SupportArchive" support_archive: bool,
    38 "TransferAcceleration" transfer_acceleration: bool, 39 "WindowsAcl" windows_acl: bool
} }

/// Response of [`CreateGatewayFileShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayFileShareOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateGatewayFileShareOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Creates gateway logging: `CreateGatewayLogging` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateGatewayLogging>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayLogging {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub sls_logstore: String,
    /// Required.
    pub sls_project: String,
}
operation! { CreateGatewayLogging(gateway_id: String, sls_logstore: String, sls_project: String)
    "CreateGatewayLogging" -> CreateGatewayLoggingOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret, 2 "SlsLogstore" sls_logstore,
    3 "SlsProject" sls_project
} }

/// Response of [`CreateGatewayLogging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayLoggingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGatewayLoggingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates gateway smb user: `CreateGatewaySMBUser` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateGatewaySMBUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewaySMBUser {
    /// Required.
    pub gateway_id: String,
    /// Required. Secret.
    pub password: Secret,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub username: String,
}
operation! { CreateGatewaySMBUser(gateway_id: String, password: Secret, username: String)
    "CreateGatewaySMBUser" -> CreateGatewaySMBUserOutput {
    0 "GatewayId" gateway_id, 1 "Password" password, 2 "SecurityToken" security_token: Secret, 3 "Username" username
} }

/// Response of [`CreateGatewaySMBUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewaySMBUserOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { CreateGatewaySMBUserOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Creates storage bundle: `CreateStorageBundle` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/CreateStorageBundle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageBundle {
    /// Required.
    pub backend_bucket_region_id: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { CreateStorageBundle(backend_bucket_region_id: String, name: String)
    "CreateStorageBundle" -> CreateStorageBundleOutput {
    0 "BackendBucketRegionId" backend_bucket_region_id, 1 "Description" description: String, 2 "Name" name,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`CreateStorageBundle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageBundleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub storage_bundle_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStorageBundleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "StorageBundleId" storage_bundle_id: String,
    3 "Success" success: bool
} }

/// Deletes csg clients: `DeleteCSGClients` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteCSGClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCSGClients {
    pub client_ids: Option<Vec<String>>,
    /// Required.
    pub client_region_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteCSGClients(client_region_id: String) "DeleteCSGClients" -> DeleteCSGClientsOutput {
    0 "ClientIds" client_ids: Vec<String>, 1 "ClientRegionId" client_region_id, 2 "SecurityToken" security_token: Secret
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeleteCSGClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCSGClientsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteCSGClientsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes elastic gateway private zone: `DeleteElasticGatewayPrivateZone` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteElasticGatewayPrivateZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticGatewayPrivateZone {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteElasticGatewayPrivateZone(gateway_id: String)
    "DeleteElasticGatewayPrivateZone" -> DeleteElasticGatewayPrivateZoneOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteElasticGatewayPrivateZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteElasticGatewayPrivateZoneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteElasticGatewayPrivateZoneOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes express sync: `DeleteExpressSync` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteExpressSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressSync {
    /// Required.
    pub express_sync_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteExpressSync(express_sync_id: String) "DeleteExpressSync" -> DeleteExpressSyncOutput {
    0 "ExpressSyncId" express_sync_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteExpressSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressSyncOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteExpressSyncOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes gateway: `DeleteGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    /// Required.
    pub gateway_id: String,
    pub reason_detail: Option<String>,
    pub reason_type: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteGateway(gateway_id: String) "DeleteGateway" -> DeleteGatewayOutput {
    0 "GatewayId" gateway_id, 1 "ReasonDetail" reason_detail: String, 2 "ReasonType" reason_type: String,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteGatewayOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes gateway block volumes: `DeleteGatewayBlockVolumes` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteGatewayBlockVolumes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayBlockVolumes {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub index_id: String,
    pub is_source_deletion: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteGatewayBlockVolumes(gateway_id: String, index_id: String)
    "DeleteGatewayBlockVolumes" -> DeleteGatewayBlockVolumesOutput {
    0 "GatewayId" gateway_id, 1 "IndexId" index_id, 2 "IsSourceDeletion" is_source_deletion: bool,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteGatewayBlockVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayBlockVolumesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteGatewayBlockVolumesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes gateway cache disk: `DeleteGatewayCacheDisk` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteGatewayCacheDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayCacheDisk {
    /// Required.
    pub cache_id: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub local_file_path: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteGatewayCacheDisk(cache_id: String, gateway_id: String, local_file_path: String)
    "DeleteGatewayCacheDisk" -> DeleteGatewayCacheDiskOutput {
    0 "CacheId" cache_id, 1 "GatewayId" gateway_id, 2 "LocalFilePath" local_file_path,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteGatewayCacheDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayCacheDiskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteGatewayCacheDiskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes gateway file shares: `DeleteGatewayFileShares` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteGatewayFileShares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayFileShares {
    pub force: Option<bool>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub index_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteGatewayFileShares(gateway_id: String, index_id: String)
    "DeleteGatewayFileShares" -> DeleteGatewayFileSharesOutput {
    0 "Force" force: bool, 1 "GatewayId" gateway_id, 2 "IndexId" index_id, 3 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteGatewayFileShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayFileSharesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteGatewayFileSharesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes gateway logging: `DeleteGatewayLogging` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteGatewayLogging>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayLogging {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeleteGatewayLogging(gateway_id: String) "DeleteGatewayLogging" -> DeleteGatewayLoggingOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DeleteGatewayLogging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayLoggingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayLoggingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes gateway smb user: `DeleteGatewaySMBUser` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteGatewaySMBUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewaySMBUser {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub username: String,
}
operation! { DeleteGatewaySMBUser(gateway_id: String, username: String)
    "DeleteGatewaySMBUser" -> DeleteGatewaySMBUserOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret, 2 "Username" username
} }

/// Response of [`DeleteGatewaySMBUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewaySMBUserOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeleteGatewaySMBUserOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deletes storage bundle: `DeleteStorageBundle` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeleteStorageBundle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageBundle {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub storage_bundle_id: String,
}
operation! { DeleteStorageBundle(storage_bundle_id: String) "DeleteStorageBundle" -> DeleteStorageBundleOutput {
    0 "SecurityToken" security_token: Secret, 1 "StorageBundleId" storage_bundle_id
} }

/// Response of [`DeleteStorageBundle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStorageBundleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStorageBundleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deploys csg clients: `DeployCSGClients` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeployCSGClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCSGClients {
    /// Required.
    pub client_region_id: String,
    pub ecs_instance_ids: Option<Vec<String>>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub vpc_id: Option<String>,
}
operation! { DeployCSGClients(client_region_id: String) "DeployCSGClients" -> DeployCSGClientsOutput {
    0 "ClientRegionId" client_region_id, 1 "EcsInstanceIds" ecs_instance_ids: Vec<String>,
    2 "SecurityToken" security_token: Secret, 3 "VpcId" vpc_id: String
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`DeployCSGClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCSGClientsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeployCSGClientsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deploys cache disk: `DeployCacheDisk` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeployCacheDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCacheDisk {
    pub cache_config: Option<String>,
    pub disk_category: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub size_in_gb: Option<i64>,
}
operation! { DeployCacheDisk(gateway_id: String) "DeployCacheDisk" -> DeployCacheDiskOutput {
    0 "CacheConfig" cache_config: String, 1 "DiskCategory" disk_category: String, 2 "GatewayId" gateway_id,
    3 "SecurityToken" security_token: Secret, 4 "SizeInGB" size_in_gb: i64
} }

/// Response of [`DeployCacheDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployCacheDiskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeployCacheDiskOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Deploys gateway: `DeployGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DeployGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployGateway {
    pub gateway_class: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DeployGateway(gateway_id: String) "DeployGateway" -> DeployGatewayOutput {
    0 "GatewayClass" gateway_class: String, 1 "GatewayId" gateway_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DeployGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployGatewayOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DeployGatewayOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Describes account config: `DescribeAccountConfig` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeAccountConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountConfig {
    pub gateway_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeAccountConfig() "DescribeAccountConfig" -> DescribeAccountConfigOutput {
    0 "GatewayId" gateway_id: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeAccountConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountConfigOutput {
    pub code: Option<String>,
    pub is_support_client_side_encryption: Option<bool>,
    pub is_support_elastic_gateway_beta: Option<bool>,
    pub is_support_gateway_logging: Option<bool>,
    pub is_support_server_side_encryption: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAccountConfigOutput {
    0 "Code" code: String, 1 "IsSupportClientSideEncryption" is_support_client_side_encryption: bool,
    2 "IsSupportElasticGatewayBeta" is_support_elastic_gateway_beta: bool,
    3 "IsSupportGatewayLogging" is_support_gateway_logging: bool,
    4 "IsSupportServerSideEncryption" is_support_server_side_encryption: bool, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Describes block volume snapshots: `DescribeBlockVolumeSnapshots` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeBlockVolumeSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockVolumeSnapshots {
    /// Required.
    pub gateway_id: String,
    pub index_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeBlockVolumeSnapshots(gateway_id: String)
    "DescribeBlockVolumeSnapshots" -> DescribeBlockVolumeSnapshotsOutput {
    0 "GatewayId" gateway_id, 1 "IndexId" index_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SecurityToken" security_token: Secret
} }
paged! { DescribeBlockVolumeSnapshots: DescribeBlockVolumeSnapshotsSnapshot =
    Number "PageNumber", "Snapshots.Snapshot" snapshots.snapshot, total "TotalCount" }

/// Response of [`DescribeBlockVolumeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockVolumeSnapshotsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Option<DescribeBlockVolumeSnapshotsSnapshots>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeBlockVolumeSnapshotsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Snapshots" snapshots: DescribeBlockVolumeSnapshotsSnapshots, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBlockVolumeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockVolumeSnapshotsSnapshots {
    pub snapshot: Vec<DescribeBlockVolumeSnapshotsSnapshot>,
}
model! { DescribeBlockVolumeSnapshotsSnapshots {
    0 "Snapshot" snapshot: Vec<DescribeBlockVolumeSnapshotsSnapshot>
} }

/// In the response of [`DescribeBlockVolumeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockVolumeSnapshotsSnapshot {
    pub create_time: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_name: Option<String>,
}
model! { DescribeBlockVolumeSnapshotsSnapshot {
    0 "CreateTime" create_time: i64, 1 "Size" size: i64, 2 "SnapshotName" snapshot_name: String
} }

/// Describes csg client tasks: `DescribeCSGClientTasks` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeCSGClientTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSGClientTasks {
    pub client_id: Option<String>,
    /// Required.
    pub client_region_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCSGClientTasks(client_region_id: String) "DescribeCSGClientTasks" -> DescribeCSGClientTasksOutput {
    0 "ClientId" client_id: String, 1 "ClientRegionId" client_region_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SecurityToken" security_token: Secret
} }
paged! { DescribeCSGClientTasks: DescribeCSGClientTasksTasks = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeCSGClientTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSGClientTasksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub tasks: Vec<DescribeCSGClientTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeCSGClientTasksOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Success" success: bool, 5 "Tasks" tasks: Vec<DescribeCSGClientTasksTasks>, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCSGClientTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSGClientTasksTasks {
    pub created_time: Option<i64>,
    pub message_key: Option<String>,
    pub message_params: Option<String>,
    pub name: Option<String>,
    pub progress: Option<i64>,
    pub state_code: Option<String>,
    pub task_id: Option<String>,
    pub updated_time: Option<i64>,
}
model! { DescribeCSGClientTasksTasks {
    0 "CreatedTime" created_time: i64, 1 "MessageKey" message_key: String, 2 "MessageParams" message_params: String,
    3 "Name" name: String, 4 "Progress" progress: i64, 5 "StateCode" state_code: String, 6 "TaskId" task_id: String,
    7 "UpdatedTime" updated_time: i64
} }

/// Describes csg clients: `DescribeCSGClients` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeCSGClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSGClients {
    pub client_region_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeCSGClients() "DescribeCSGClients" -> DescribeCSGClientsOutput {
    0 "ClientRegionId" client_region_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeCSGClients: DescribeCSGClientsClients = Number "PageNumber", "Clients" clients, total "TotalCount" }

/// Response of [`DescribeCSGClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSGClientsOutput {
    pub clients: Vec<DescribeCSGClientsClients>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeCSGClientsOutput {
    0 "Clients" clients: Vec<DescribeCSGClientsClients>, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCSGClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCSGClientsClients {
    pub client_deletion_command: Option<String>,
    pub client_id: Option<String>,
    pub client_installation_command: Option<String>,
    pub client_version: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub host_instance_id: Option<String>,
    pub last_heartbeat_time: Option<i64>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub work_directory: Option<String>,
}
model! { DescribeCSGClientsClients {
    0 "ClientDeletionCommand" client_deletion_command: String, 1 "ClientId" client_id: String,
    2 "ClientInstallationCommand" client_installation_command: String, 3 "ClientVersion" client_version: String,
    4 "EcsInstanceId" ecs_instance_id: String, 5 "HostInstanceId" host_instance_id: String,
    6 "LastHeartbeatTime" last_heartbeat_time: i64, 7 "Status" status: String, 8 "VpcId" vpc_id: String,
    9 "WorkDirectory" work_directory: String
} }

/// Describes dashboard: `DescribeDashboard` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeDashboard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboard {
    pub backend_bucket_region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeDashboard() "DescribeDashboard" -> DescribeDashboardOutput {
    0 "BackendBucketRegionId" backend_bucket_region_id: String, 1 "ResourceGroupId" resource_group_id: String,
    2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub overview: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDashboardOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Overview" overview: String, 3 "Success" success: bool
} }

/// Describes expire caches: `DescribeExpireCaches` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeExpireCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpireCaches {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeExpireCaches(gateway_id: String) "DescribeExpireCaches" -> DescribeExpireCachesOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeExpireCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpireCachesOutput {
    pub cache_file_paths: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeExpireCachesOutput {
    0 "CacheFilePaths" cache_file_paths: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Describes express sync shares: `DescribeExpressSyncShares` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeExpressSyncShares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressSyncShares {
    /// Required.
    pub express_sync_ids: String,
    pub is_external: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeExpressSyncShares(express_sync_ids: String)
    "DescribeExpressSyncShares" -> DescribeExpressSyncSharesOutput {
    0 "ExpressSyncIds" express_sync_ids, 1 "IsExternal" is_external: bool, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeExpressSyncShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressSyncSharesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub shares: Option<DescribeExpressSyncSharesShares>,
    pub success: Option<bool>,
}
model! { DescribeExpressSyncSharesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Shares" shares: DescribeExpressSyncSharesShares,
    3 "Success" success: bool
} }

/// In the response of [`DescribeExpressSyncShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressSyncSharesShares {
    pub share: Vec<DescribeExpressSyncSharesShare>,
}
model! { DescribeExpressSyncSharesShares {
    0 "Share" share: Vec<DescribeExpressSyncSharesShare>
} }

/// In the response of [`DescribeExpressSyncShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressSyncSharesShare {
    pub express_sync_id: Option<String>,
    pub express_sync_state: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub gateway_region: Option<String>,
    pub mns_queue: Option<String>,
    pub share_name: Option<String>,
    pub storage_bundle_id: Option<String>,
    pub sync_progress: Option<i64>,
}
model! { DescribeExpressSyncSharesShare {
    0 "ExpressSyncId" express_sync_id: String, 1 "ExpressSyncState" express_sync_state: String,
    2 "GatewayId" gateway_id: String, 3 "GatewayName" gateway_name: String, 4 "GatewayRegion" gateway_region: String,
    5 "MnsQueue" mns_queue: String, 6 "ShareName" share_name: String, 7 "StorageBundleId" storage_bundle_id: String,
    8 "SyncProgress" sync_progress: i64
} }

/// Describes express syncs: `DescribeExpressSyncs` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeExpressSyncs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressSyncs {
    pub bucket_name: Option<String>,
    pub bucket_prefix: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeExpressSyncs() "DescribeExpressSyncs" -> DescribeExpressSyncsOutput {
    0 "BucketName" bucket_name: String, 1 "BucketPrefix" bucket_prefix: String, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeExpressSyncs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressSyncsOutput {
    pub code: Option<String>,
    pub express_syncs: Option<DescribeExpressSyncsExpressSyncs>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeExpressSyncsOutput {
    0 "Code" code: String, 1 "ExpressSyncs" express_syncs: DescribeExpressSyncsExpressSyncs,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeExpressSyncs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressSyncsExpressSyncs {
    pub express_sync: Vec<DescribeExpressSyncsExpressSync>,
}
model! { DescribeExpressSyncsExpressSyncs {
    0 "ExpressSync" express_sync: Vec<DescribeExpressSyncsExpressSync>
} }

/// In the response of [`DescribeExpressSyncs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressSyncsExpressSync {
    pub bucket_name: Option<String>,
    pub bucket_prefix: Option<String>,
    pub bucket_region: Option<String>,
    pub description: Option<String>,
    pub express_sync_id: Option<String>,
    pub mns_topic: Option<String>,
    pub name: Option<String>,
}
model! { DescribeExpressSyncsExpressSync {
    0 "BucketName" bucket_name: String, 1 "BucketPrefix" bucket_prefix: String, 2 "BucketRegion" bucket_region: String,
    3 "Description" description: String, 4 "ExpressSyncId" express_sync_id: String, 5 "MnsTopic" mns_topic: String,
    6 "Name" name: String
} }

/// Describes gateway: `DescribeGateway` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGateway {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGateway(gateway_id: String) "DescribeGateway" -> DescribeGatewayOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayOutput {
    pub activated_time: Option<i64>,
    pub buy_url: Option<String>,
    pub capacity: Option<i64>,
    pub category: Option<String>,
    pub code: Option<String>,
    pub common_buy_instance_id: Option<String>,
    pub created_time: Option<i64>,
    pub data_load_interval: Option<i64>,
    pub data_load_type: Option<String>,
    pub description: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub elastic_gateway: Option<bool>,
    pub elastic_nodes: Option<DescribeGatewayElasticNodes>,
    pub expire_status: Option<i64>,
    pub expired_time: Option<i64>,
    pub gateway_class: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_region_id: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_version: Option<String>,
    pub high_availability: Option<bool>,
    pub inner_ip: Option<String>,
    pub inner_ipv6_ip: Option<String>,
    pub ip: Option<String>,
    pub is_post_paid: Option<bool>,
    pub is_release_after_expiration: Option<bool>,
    pub last_error_key: Option<String>,
    pub location: Option<String>,
    pub max_throughput: Option<i64>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub public_network_bandwidth: Option<i64>,
    pub renew_url: Option<String>,
    pub status: Option<String>,
    pub storage_bundle_id: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
    pub untrusted_env_instance_type: Option<String>,
    pub untrusted_env_oss_endpoint: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGatewayOutput {
    0 "ActivatedTime" activated_time: i64, 1 "BuyURL" buy_url: String, 2 "Capacity" capacity: i64,
    3 "Category" category: String, 4 "Code" code: String, 5 "CommonBuyInstanceId" common_buy_instance_id: String,
    6 "CreatedTime" created_time: i64, 7 "DataLoadInterval" data_load_interval: i64,
    8 "DataLoadType" data_load_type: String, 9 "Description" description: String,
    10 "EcsInstanceId" ecs_instance_id: String, 11 "ElasticGateway" elastic_gateway: bool,
    12 "ElasticNodes" elastic_nodes: DescribeGatewayElasticNodes, 13 "ExpireStatus" expire_status: i64,
    14 "ExpiredTime" expired_time: i64, 15 "GatewayClass" gateway_class: String, 16 "GatewayId" gateway_id: String,
    17 "GatewayRegionId" gateway_region_id: String, 18 "GatewayType" gateway_type: String,
    19 "GatewayVersion" gateway_version: String, 20 "HighAvailability" high_availability: bool,
    21 "InnerIp" inner_ip: String, 22 "InnerIpv6Ip" inner_ipv6_ip: String, 23 "Ip" ip: String,
    24 "IsPostPaid" is_post_paid: bool, 25 "IsReleaseAfterExpiration" is_release_after_expiration: bool,
    26 "LastErrorKey" last_error_key: String, 27 "Location" location: String, 28 "MaxThroughput" max_throughput: i64,
    29 "Message" message: String, 30 "Name" name: String, 31 "PublicNetworkBandwidth" public_network_bandwidth: i64,
    32 "RenewURL" renew_url: String, 33 "Status" status: String, 34 "StorageBundleId" storage_bundle_id: String,
    35 "Success" success: bool, 36 "TaskId" task_id: String, 37 "Type" r#type: String,
    38 "UntrustedEnvInstanceType" untrusted_env_instance_type: String,
    39 "UntrustedEnvOssEndpoint" untrusted_env_oss_endpoint: String, 40 "VSwitchId" vswitch_id: String,
    41 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayElasticNodes {
    pub elastic_node: Vec<String>,
}
model! { DescribeGatewayElasticNodes {
    0 "ElasticNode" elastic_node: Vec<String>
} }

/// Describes gateway ad info: `DescribeGatewayADInfo` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayADInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayADInfo {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayADInfo(gateway_id: String) "DescribeGatewayADInfo" -> DescribeGatewayADInfoOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayADInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayADInfoOutput {
    pub code: Option<String>,
    pub domain_name: Option<String>,
    pub is_enabled: Option<bool>,
    pub message: Option<String>,
    pub server_ip: Option<String>,
    pub success: Option<bool>,
    pub username: Option<String>,
}
model! { DescribeGatewayADInfoOutput {
    0 "Code" code: String, 1 "DomainName" domain_name: String, 2 "IsEnabled" is_enabled: bool,
    3 "Message" message: String, 4 "ServerIp" server_ip: String, 5 "Success" success: bool,
    6 "Username" username: String
} }

/// Describes gateway actions: `DescribeGatewayActions` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayActions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayActions {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayActions(gateway_id: String) "DescribeGatewayActions" -> DescribeGatewayActionsOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayActionsOutput {
    pub actions: Option<DescribeGatewayActionsActions>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayActionsOutput {
    0 "Actions" actions: DescribeGatewayActionsActions, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeGatewayActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayActionsActions {
    pub action: Vec<DescribeGatewayActionsAction>,
}
model! { DescribeGatewayActionsActions {
    0 "Action" action: Vec<DescribeGatewayActionsAction>
} }

/// In the response of [`DescribeGatewayActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayActionsAction {
    pub ad_ldap: Option<String>,
    pub cache: Option<String>,
    pub disk: Option<String>,
    pub gateway_id: Option<String>,
    pub monitor: Option<String>,
    pub self_: Option<String>,
    pub smb_user: Option<String>,
    pub target: Option<String>,
}
model! { DescribeGatewayActionsAction {
    0 "AdLdap" ad_ldap: String, 1 "Cache" cache: String, 2 "Disk" disk: String, 3 "GatewayId" gateway_id: String,
    4 "Monitor" monitor: String, 5 "Self" self_: String, 6 "SmbUser" smb_user: String, 7 "Target" target: String
} }

/// Describes gateway auth info: `DescribeGatewayAuthInfo` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayAuthInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAuthInfo {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayAuthInfo(gateway_id: String) "DescribeGatewayAuthInfo" -> DescribeGatewayAuthInfoOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAuthInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub public_ip: Option<String>,
    pub success: Option<bool>,
    pub username: Option<String>,
}
model! { DescribeGatewayAuthInfoOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Password" password: Secret, 3 "PublicIp" public_ip: String,
    4 "Success" success: bool, 5 "Username" username: String
} }

/// Describes gateway auto plans: `DescribeGatewayAutoPlans` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayAutoPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAutoPlans {
    /// Required.
    pub gateway_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayAutoPlans(gateway_id: String) "DescribeGatewayAutoPlans" -> DescribeGatewayAutoPlansOutput {
    0 "GatewayId" gateway_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeGatewayAutoPlans: DescribeGatewayAutoPlansAutoPlans =
    Number "PageNumber", "AutoPlans" auto_plans, total "TotalCount" }

/// Response of [`DescribeGatewayAutoPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAutoPlansOutput {
    pub auto_plans: Vec<DescribeGatewayAutoPlansAutoPlans>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeGatewayAutoPlansOutput {
    0 "AutoPlans" auto_plans: Vec<DescribeGatewayAutoPlansAutoPlans>, 1 "Code" code: String,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGatewayAutoPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAutoPlansAutoPlans {
    pub detail: Option<String>,
    pub end_time: Option<i64>,
    pub event: Option<String>,
    pub plan_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeGatewayAutoPlansAutoPlans {
    0 "Detail" detail: String, 1 "EndTime" end_time: i64, 2 "Event" event: String, 3 "PlanId" plan_id: String,
    4 "StartTime" start_time: i64, 5 "Status" status: String
} }

/// Describes gateway auto upgrade configuration: `DescribeGatewayAutoUpgradeConfiguration` of `sgw` 2018-05-11.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayAutoUpgradeConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAutoUpgradeConfiguration {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayAutoUpgradeConfiguration(gateway_id: String)
    "DescribeGatewayAutoUpgradeConfiguration" -> DescribeGatewayAutoUpgradeConfigurationOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayAutoUpgradeConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAutoUpgradeConfigurationOutput {
    pub auto_upgrade_end_hour: Option<i64>,
    pub auto_upgrade_start_hour: Option<i64>,
    pub code: Option<String>,
    pub is_auto_upgrade: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayAutoUpgradeConfigurationOutput {
    0 "AutoUpgradeEndHour" auto_upgrade_end_hour: i64, 1 "AutoUpgradeStartHour" auto_upgrade_start_hour: i64,
    2 "Code" code: String, 3 "IsAutoUpgrade" is_auto_upgrade: bool, 4 "Message" message: String,
    5 "Success" success: bool
} }

/// Describes gateway block volumes: `DescribeGatewayBlockVolumes` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayBlockVolumes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBlockVolumes {
    /// Required.
    pub gateway_id: String,
    pub index_id: Option<String>,
    pub refresh: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayBlockVolumes(gateway_id: String)
    "DescribeGatewayBlockVolumes" -> DescribeGatewayBlockVolumesOutput {
    0 "GatewayId" gateway_id, 1 "IndexId" index_id: String, 2 "Refresh" refresh: bool,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayBlockVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBlockVolumesOutput {
    pub block_volumes: Option<DescribeGatewayBlockVolumesBlockVolumes>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayBlockVolumesOutput {
    0 "BlockVolumes" block_volumes: DescribeGatewayBlockVolumesBlockVolumes, 1 "Code" code: String,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeGatewayBlockVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBlockVolumesBlockVolumes {
    pub block_volume: Vec<DescribeGatewayBlockVolumesBlockVolume>,
}
model! { DescribeGatewayBlockVolumesBlockVolumes {
    0 "BlockVolume" block_volume: Vec<DescribeGatewayBlockVolumesBlockVolume>
} }

/// In the response of [`DescribeGatewayBlockVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBlockVolumesBlockVolume {
    pub address: Option<String>,
    pub cache_mode: Option<String>,
    pub chap_enabled: Option<bool>,
    pub chap_in_user: Option<String>,
    pub chunk_size: Option<i64>,
    pub disk_id: Option<String>,
    pub disk_type: Option<String>,
    pub enabled: Option<bool>,
    pub index_id: Option<String>,
    pub local_path: Option<String>,
    pub lun_id: Option<i64>,
    pub name: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_bucket_ssl: Option<bool>,
    pub oss_endpoint: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub size: Option<i64>,
    pub state: Option<String>,
    pub status: Option<i64>,
    pub target: Option<String>,
    pub total_download: Option<i64>,
    pub total_upload: Option<i64>,
    pub volume_state: Option<i64>,
}
model! { DescribeGatewayBlockVolumesBlockVolume {
    0 "Address" address: String, 1 "CacheMode" cache_mode: String, 2 "ChapEnabled" chap_enabled: bool,
    3 "ChapInUser" chap_in_user: String, 4 "ChunkSize" chunk_size: i64, 5 "DiskId" disk_id: String,
    6 "DiskType" disk_type: String, 7 "Enabled" enabled: bool, 8 "IndexId" index_id: String,
    9 "LocalPath" local_path: String, 10 "LunId" lun_id: i64, 11 "Name" name: String,
    12 "OssBucketName" oss_bucket_name: String, 13 "OssBucketSsl" oss_bucket_ssl: bool,
    14 "OssEndpoint" oss_endpoint: String, 15 "Port" port: i64, 16 "Protocol" protocol: String, 17 "Size" size: i64,
    18 "State" state: String, 19 "Status" status: i64, 20 "Target" target: String,
    21 "TotalDownload" total_download: i64, 22 "TotalUpload" total_upload: i64, 23 "VolumeState" volume_state: i64
} }

/// Describes gateway bucket caches: `DescribeGatewayBucketCaches` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayBucketCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBucketCaches {
    pub bucket_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayBucketCaches() "DescribeGatewayBucketCaches" -> DescribeGatewayBucketCachesOutput {
    0 "BucketName" bucket_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeGatewayBucketCaches: DescribeGatewayBucketCachesBucketCache =
    Number "PageNumber", "BucketCaches.BucketCache" bucket_caches.bucket_cache, total "TotalCount" }

/// Response of [`DescribeGatewayBucketCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBucketCachesOutput {
    pub bucket_caches: Option<DescribeGatewayBucketCachesBucketCaches>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeGatewayBucketCachesOutput {
    0 "BucketCaches" bucket_caches: DescribeGatewayBucketCachesBucketCaches, 1 "Code" code: String,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGatewayBucketCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBucketCachesBucketCaches {
    pub bucket_cache: Vec<DescribeGatewayBucketCachesBucketCache>,
}
model! { DescribeGatewayBucketCachesBucketCaches {
    0 "BucketCache" bucket_cache: Vec<DescribeGatewayBucketCachesBucketCache>
} }

/// In the response of [`DescribeGatewayBucketCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayBucketCachesBucketCache {
    pub bucket_name: Option<String>,
    pub cache_mode: Option<String>,
    pub cache_stats: Option<String>,
    pub category: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub location: Option<String>,
    pub mount_point: Option<String>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub share_name: Option<String>,
    pub r#type: Option<String>,
    pub vpc_cidr: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGatewayBucketCachesBucketCache {
    0 "BucketName" bucket_name: String, 1 "CacheMode" cache_mode: String, 2 "CacheStats" cache_stats: String,
    3 "Category" category: String, 4 "GatewayId" gateway_id: String, 5 "GatewayName" gateway_name: String,
    6 "Location" location: String, 7 "MountPoint" mount_point: String, 8 "Protocol" protocol: String,
    9 "RegionId" region_id: String, 10 "ShareName" share_name: String, 11 "Type" r#type: String,
    12 "VpcCidr" vpc_cidr: String, 13 "VpcId" vpc_id: String
} }

/// Describes gateway caches: `DescribeGatewayCaches` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCaches {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayCaches(gateway_id: String) "DescribeGatewayCaches" -> DescribeGatewayCachesOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCachesOutput {
    pub caches: Option<DescribeGatewayCachesCaches>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayCachesOutput {
    0 "Caches" caches: DescribeGatewayCachesCaches, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeGatewayCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCachesCaches {
    pub cache: Vec<DescribeGatewayCachesCache>,
}
model! { DescribeGatewayCachesCaches {
    0 "Cache" cache: Vec<DescribeGatewayCachesCache>
} }

/// In the response of [`DescribeGatewayCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCachesCache {
    pub buy_url: Option<String>,
    pub cache_id: Option<String>,
    pub cache_type: Option<String>,
    pub expire_status: Option<i64>,
    pub expired_time: Option<i64>,
    pub iops: Option<i64>,
    pub is_direct_expand: Option<String>,
    pub is_no_partition: Option<bool>,
    pub is_used: Option<bool>,
    pub local_file_path: Option<String>,
    pub performance_level: Option<String>,
    pub renew_url: Option<String>,
    pub size_in_gb: Option<i64>,
    pub subscription_instance_id: Option<String>,
}
model! { DescribeGatewayCachesCache {
    0 "BuyURL" buy_url: String, 1 "CacheId" cache_id: String, 2 "CacheType" cache_type: String,
    3 "ExpireStatus" expire_status: i64, 4 "ExpiredTime" expired_time: i64, 5 "Iops" iops: i64,
    6 "IsDirectExpand" is_direct_expand: String, 7 "IsNoPartition" is_no_partition: bool, 8 "IsUsed" is_used: bool,
    9 "LocalFilePath" local_file_path: String, 10 "PerformanceLevel" performance_level: String,
    11 "RenewURL" renew_url: String, 12 "SizeInGB" size_in_gb: i64,
    13 "SubscriptionInstanceId" subscription_instance_id: String
} }

/// Describes gateway capacity limit: `DescribeGatewayCapacityLimit` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayCapacityLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCapacityLimit {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub size_in_gb: Option<i64>,
}
operation! { DescribeGatewayCapacityLimit(gateway_id: String)
    "DescribeGatewayCapacityLimit" -> DescribeGatewayCapacityLimitOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret, 2 "SizeInGB" size_in_gb: i64
} }

/// Response of [`DescribeGatewayCapacityLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCapacityLimitOutput {
    pub code: Option<String>,
    pub file_number: Option<i64>,
    pub file_system_size_in_tb: Option<i64>,
    pub is_metadata_separate: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayCapacityLimitOutput {
    0 "Code" code: String, 1 "FileNumber" file_number: i64, 2 "FileSystemSizeInTB" file_system_size_in_tb: i64,
    3 "IsMetadataSeparate" is_metadata_separate: bool, 4 "Message" message: String, 5 "Success" success: bool
} }

/// Describes gateway categories: `DescribeGatewayCategories` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCategories {
    pub gateway_location: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayCategories() "DescribeGatewayCategories" -> DescribeGatewayCategoriesOutput {
    0 "GatewayLocation" gateway_location: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCategoriesOutput {
    pub categories: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayCategoriesOutput {
    0 "Categories" categories: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes gateway classes: `DescribeGatewayClasses` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayClasses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayClasses {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayClasses() "DescribeGatewayClasses" -> DescribeGatewayClassesOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayClassesOutput {
    pub classes: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayClassesOutput {
    0 "Classes" classes: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes gateway credential: `DescribeGatewayCredential` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCredential {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayCredential(gateway_id: String)
    "DescribeGatewayCredential" -> DescribeGatewayCredentialOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayCredentialOutput {
    pub code: Option<String>,
    /// Secret.
    pub console_password: Option<Secret>,
    pub console_username: Option<String>,
    pub ecs_ip: Option<String>,
    /// Secret.
    pub ecs_password: Option<Secret>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGatewayCredentialOutput {
    0 "Code" code: String, 1 "ConsolePassword" console_password: Secret, 2 "ConsoleUsername" console_username: String,
    3 "EcsIp" ecs_ip: String, 4 "EcsPassword" ecs_password: Secret, 5 "Message" message: String,
    6 "Success" success: bool, 7 "VSwitchId" vswitch_id: String, 8 "VpcId" vpc_id: String
} }

/// Describes gateway dns: `DescribeGatewayDNS` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayDNS {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayDNS(gateway_id: String) "DescribeGatewayDNS" -> DescribeGatewayDNSOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayDNSOutput {
    pub code: Option<String>,
    pub dns_server: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayDNSOutput {
    0 "Code" code: String, 1 "DnsServer" dns_server: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes gateway file shares: `DescribeGatewayFileShares` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayFileShares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFileShares {
    /// Required.
    pub gateway_id: String,
    pub index_id: Option<String>,
    pub refresh: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayFileShares(gateway_id: String)
    "DescribeGatewayFileShares" -> DescribeGatewayFileSharesOutput {
    0 "GatewayId" gateway_id, 1 "IndexId" index_id: String, 2 "Refresh" refresh: bool,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayFileShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFileSharesOutput {
    pub code: Option<String>,
    pub file_shares: Option<DescribeGatewayFileSharesFileShares>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayFileSharesOutput {
    0 "Code" code: String, 1 "FileShares" file_shares: DescribeGatewayFileSharesFileShares, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeGatewayFileShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFileSharesFileShares {
    pub file_share: Vec<DescribeGatewayFileSharesFileShare>,
}
model! { DescribeGatewayFileSharesFileShares {
    0 "FileShare" file_share: Vec<DescribeGatewayFileSharesFileShare>
} }

/// In the response of [`DescribeGatewayFileShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFileSharesFileShare {
    pub access_based_enumeration: Option<bool>,
    pub active_messages: Option<i64>,
    pub address: Option<String>,
    pub be_limit: Option<i64>,
    pub browsable: Option<bool>,
    pub bucket_infos: Option<String>,
    pub buckets_stub: Option<bool>,
    pub bypass_cache_read: Option<bool>,
    pub cache_mode: Option<String>,
    pub client_side_cmk: Option<String>,
    pub client_side_encryption: Option<bool>,
    pub direct_io: Option<bool>,
    pub disk_id: Option<String>,
    pub disk_type: Option<String>,
    pub download_limit: Option<i64>,
    pub download_queue: Option<i64>,
    pub download_rate: Option<i64>,
    pub enabled: Option<bool>,
    pub express_sync_id: Option<String>,
    pub fast_reclaim: Option<bool>,
    pub fe_limit: Option<i64>,
    pub file_num_limit: Option<i64>,
    pub fs_size_limit: Option<i64>,
    pub high_watermark: Option<i64>,
    pub ignore_delete: Option<bool>,
    pub in_place: Option<bool>,
    pub in_rate: Option<i64>,
    pub index_id: Option<String>,
    pub kms_rotate_period: Option<String>,
    pub lag_period: Option<i64>,
    pub local_path: Option<String>,
    pub low_watermark: Option<i64>,
    pub mns_health: Option<String>,
    pub name: Option<String>,
    pub nfs_v4_optimization: Option<bool>,
    pub no_partition: Option<bool>,
    pub obsolete_buckets: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_bucket_ssl: Option<bool>,
    pub oss_endpoint: Option<String>,
    pub oss_health: Option<String>,
    pub oss_used: Option<i64>,
    pub out_rate: Option<i64>,
    pub partial_sync_paths: Option<String>,
    pub path_prefix: Option<String>,
    pub polling_interval: Option<i64>,
    pub protocol: Option<String>,
    pub remaining_meta_space: Option<i64>,
    pub remote_sync: Option<bool>,
    pub remote_sync_download: Option<bool>,
    pub ro_client_list: Option<String>,
    pub ro_user_list: Option<String>,
    pub rw_client_list: Option<String>,
    pub rw_user_list: Option<String>,
    pub server_side_algorithm: Option<String>,
    pub server_side_cmk: Option<String>,
    pub server_side_encryption: Option<bool>,
    pub size: Option<i64>,
    pub squash: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub support_archive: Option<bool>,
    pub sync_progress: Option<i64>,
    pub throttling: Option<bool>,
    pub total_download: Option<i64>,
    pub total_upload: Option<i64>,
    pub transfer_acceleration: Option<bool>,
    pub upload_queue: Option<i64>,
    pub used: Option<i64>,
    pub windows_acl: Option<bool>,
}
model! { DescribeGatewayFileSharesFileShare {
    0 "AccessBasedEnumeration" access_based_enumeration: bool, 1 "ActiveMessages" active_messages: i64,
    2 "Address" address: String, 3 "BeLimit" be_limit: i64, 4 "Browsable" browsable: bool,
    5 "BucketInfos" bucket_infos: String, 6 "BucketsStub" buckets_stub: bool,
    7 "BypassCacheRead" bypass_cache_read: bool, 8 "CacheMode" cache_mode: String,
    9 "ClientSideCmk" client_side_cmk: String, 10 "ClientSideEncryption" client_side_encryption: bool,
    11 "DirectIO" direct_io: bool, 12 "DiskId" disk_id: String, 13 "DiskType" disk_type: String,
    14 "DownloadLimit" download_limit: i64, 15 "DownloadQueue" download_queue: i64,
    16 "DownloadRate" download_rate: i64, 17 "Enabled" enabled: bool, 18 "ExpressSyncId" express_sync_id: String,
    19 "FastReclaim" fast_reclaim: bool, 20 "FeLimit" fe_limit: i64, 21 "FileNumLimit" file_num_limit: i64,
    22 "FsSizeLimit" fs_size_limit: i64, 23 "HighWatermark" high_watermark: i64, 24 "IgnoreDelete" ignore_delete: bool,
    25 "InPlace" in_place: bool, 26 "InRate" in_rate: i64, 27 "IndexId" index_id: String,
    28 "KmsRotatePeriod" kms_rotate_period: String, 29 "LagPeriod" lag_period: i64, 30 "LocalPath" local_path: String,
    31 "LowWatermark" low_watermark: i64, 32 "MnsHealth" mns_health: String, 33 "Name" name: String,
    34 "NfsV4Optimization" nfs_v4_optimization: bool, 35 "NoPartition" no_partition: bool,
    36 "ObsoleteBuckets" obsolete_buckets: String, 37 "OssBucketName" oss_bucket_name: String,
    38 "OssBucketSsl" oss_bucket_ssl: bool, 39 "OssEndpoint" oss_endpoint: String, 40 "OssHealth" oss_health: String,
    41 "OssUsed" oss_used: i64, 42 "OutRate" out_rate: i64, 43 "PartialSyncPaths" partial_sync_paths: String,
    44 "PathPrefix" path_prefix: String, 45 "PollingInterval" polling_interval: i64, 46 "Protocol" protocol: String,
    47 "RemainingMetaSpace" remaining_meta_space: i64, 48 "RemoteSync" remote_sync: bool,
    49 "RemoteSyncDownload" remote_sync_download: bool, 50 "RoClientList" ro_client_list: String,
    51 "RoUserList" ro_user_list: String, 52 "RwClientList" rw_client_list: String,
    53 "RwUserList" rw_user_list: String, 54 "ServerSideAlgorithm" server_side_algorithm: String,
    55 "ServerSideCmk" server_side_cmk: String, 56 "ServerSideEncryption" server_side_encryption: bool,
    57 "Size" size: i64, 58 "Squash" squash: String, 59 "State" state: String, 60 "Status" status: String,
    61 "SupportArchive" support_archive: bool, 62 "SyncProgress" sync_progress: i64, 63 "Throttling" throttling: bool,
    64 "TotalDownload" total_download: i64, 65 "TotalUpload" total_upload: i64,
    66 "TransferAcceleration" transfer_acceleration: bool, 67 "UploadQueue" upload_queue: i64, 68 "Used" used: i64,
    69 "WindowsAcl" windows_acl: bool
} }

/// Describes gateway file status: `DescribeGatewayFileStatus` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayFileStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFileStatus {
    /// Required.
    pub file_path: String,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub index_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayFileStatus(file_path: String, gateway_id: String, index_id: String)
    "DescribeGatewayFileStatus" -> DescribeGatewayFileStatusOutput {
    0 "FilePath" file_path, 1 "GatewayId" gateway_id, 2 "IndexId" index_id, 3 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayFileStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayFileStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayFileStatusOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Status" status: String, 3 "Success" success: bool
} }

/// Describes gateway images: `DescribeGatewayImages` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayImages {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub r#type: String,
}
operation! { DescribeGatewayImages(r#type: String) "DescribeGatewayImages" -> DescribeGatewayImagesOutput {
    0 "SecurityToken" security_token: Secret, 1 "Type" r#type
} }

/// Response of [`DescribeGatewayImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayImagesOutput {
    pub code: Option<String>,
    pub images: Option<DescribeGatewayImagesImages>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayImagesOutput {
    0 "Code" code: String, 1 "Images" images: DescribeGatewayImagesImages, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeGatewayImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayImagesImages {
    pub image: Vec<DescribeGatewayImagesImage>,
}
model! { DescribeGatewayImagesImages {
    0 "Image" image: Vec<DescribeGatewayImagesImage>
} }

/// In the response of [`DescribeGatewayImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayImagesImage {
    pub description: Option<String>,
    pub md5: Option<String>,
    pub modified_date: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub version: Option<String>,
}
model! { DescribeGatewayImagesImage {
    0 "Description" description: String, 1 "MD5" md5: String, 2 "ModifiedDate" modified_date: String,
    3 "Name" name: String, 4 "Size" size: i64, 5 "Title" title: String, 6 "Type" r#type: String, 7 "Url" url: String,
    8 "Version" version: String
} }

/// Describes gateway info: `DescribeGatewayInfo` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayInfo {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayInfo(gateway_id: String) "DescribeGatewayInfo" -> DescribeGatewayInfoOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayInfoOutput {
    pub code: Option<String>,
    pub gateway_infos: Option<DescribeGatewayInfoGatewayInfos>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayInfoOutput {
    0 "Code" code: String, 1 "GatewayInfos" gateway_infos: DescribeGatewayInfoGatewayInfos, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeGatewayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayInfoGatewayInfos {
    pub gateway_info: Vec<DescribeGatewayInfoGatewayInfo>,
}
model! { DescribeGatewayInfoGatewayInfos {
    0 "GatewayInfo" gateway_info: Vec<DescribeGatewayInfoGatewayInfo>
} }

/// In the response of [`DescribeGatewayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayInfoGatewayInfo {
    pub info: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeGatewayInfoGatewayInfo {
    0 "Info" info: String, 1 "Time" time: i64
} }

/// Describes gateway ldap info: `DescribeGatewayLDAPInfo` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayLDAPInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLDAPInfo {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayLDAPInfo(gateway_id: String) "DescribeGatewayLDAPInfo" -> DescribeGatewayLDAPInfoOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayLDAPInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLDAPInfoOutput {
    pub base_dn: Option<String>,
    pub code: Option<String>,
    pub is_enabled: Option<bool>,
    pub is_tls: Option<bool>,
    pub message: Option<String>,
    pub root_dn: Option<String>,
    pub server_ip: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayLDAPInfoOutput {
    0 "BaseDN" base_dn: String, 1 "Code" code: String, 2 "IsEnabled" is_enabled: bool, 3 "IsTls" is_tls: bool,
    4 "Message" message: String, 5 "RootDN" root_dn: String, 6 "ServerIp" server_ip: String, 7 "Success" success: bool
} }

/// Describes gateway locations: `DescribeGatewayLocations` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayLocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLocations {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayLocations() "DescribeGatewayLocations" -> DescribeGatewayLocationsOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayLocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLocationsOutput {
    pub code: Option<String>,
    pub locations: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayLocationsOutput {
    0 "Code" code: String, 1 "Locations" locations: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes gateway logging: `DescribeGatewayLogging` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayLogging>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLogging {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayLogging(gateway_id: String) "DescribeGatewayLogging" -> DescribeGatewayLoggingOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayLogging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLoggingOutput {
    pub code: Option<String>,
    pub gateway_logging_status: Option<String>,
    pub message: Option<String>,
    pub sls_logstore: Option<String>,
    pub sls_project: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayLoggingOutput {
    0 "Code" code: String, 1 "GatewayLoggingStatus" gateway_logging_status: String, 2 "Message" message: String,
    3 "SlsLogstore" sls_logstore: String, 4 "SlsProject" sls_project: String, 5 "Success" success: bool
} }

/// Describes gateway logs: `DescribeGatewayLogs` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLogs {
    /// Required.
    pub gateway_id: String,
    pub log_file_path: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayLogs(gateway_id: String) "DescribeGatewayLogs" -> DescribeGatewayLogsOutput {
    0 "GatewayId" gateway_id, 1 "LogFilePath" log_file_path: String, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLogsOutput {
    pub code: Option<String>,
    pub log_file_paths: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayLogsOutput {
    0 "Code" code: String, 1 "LogFilePaths" log_file_paths: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Describes gateway modification classes: `DescribeGatewayModificationClasses` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayModificationClasses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayModificationClasses {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayModificationClasses(gateway_id: String)
    "DescribeGatewayModificationClasses" -> DescribeGatewayModificationClassesOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayModificationClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayModificationClassesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub target_gateway_classes: Option<
        DescribeGatewayModificationClassesTargetGatewayClasses,
    >,
}
model! { DescribeGatewayModificationClassesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TargetGatewayClasses" target_gateway_classes: DescribeGatewayModificationClassesTargetGatewayClasses
} }

/// In the response of [`DescribeGatewayModificationClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayModificationClassesTargetGatewayClasses {
    pub target_gateway_class: Vec<DescribeGatewayModificationClassesTargetGatewayClass>,
}
model! { DescribeGatewayModificationClassesTargetGatewayClasses {
    0 "TargetGatewayClass" target_gateway_class: Vec<DescribeGatewayModificationClassesTargetGatewayClass>
} }

/// In the response of [`DescribeGatewayModificationClasses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayModificationClassesTargetGatewayClass {
    pub gateway_class: Option<String>,
    pub is_available: Option<bool>,
}
model! { DescribeGatewayModificationClassesTargetGatewayClass {
    0 "GatewayClass" gateway_class: String, 1 "IsAvailable" is_available: bool
} }

/// Describes gateway nfs clients: `DescribeGatewayNFSClients` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayNFSClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayNFSClients {
    /// Required.
    pub gateway_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayNFSClients(gateway_id: String)
    "DescribeGatewayNFSClients" -> DescribeGatewayNFSClientsOutput {
    0 "GatewayId" gateway_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeGatewayNFSClients: DescribeGatewayNFSClientsClientInfo =
    Number "PageNumber", "ClientInfoList.ClientInfo" client_info_list.client_info, total "TotalCount" }

/// Response of [`DescribeGatewayNFSClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayNFSClientsOutput {
    pub client_info_list: Option<DescribeGatewayNFSClientsClientInfoList>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub version3_enabled: Option<bool>,
    pub version40_enabled: Option<bool>,
    pub version41_enabled: Option<bool>,
}
model! { DescribeGatewayNFSClientsOutput {
    0 "ClientInfoList" client_info_list: DescribeGatewayNFSClientsClientInfoList, 1 "Code" code: String,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "Success" success: bool, 6 "TotalCount" total_count: i64, 7 "Version3Enabled" version3_enabled: bool,
    8 "Version40Enabled" version40_enabled: bool, 9 "Version41Enabled" version41_enabled: bool
} }

/// In the response of [`DescribeGatewayNFSClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayNFSClientsClientInfoList {
    pub client_info: Vec<DescribeGatewayNFSClientsClientInfo>,
}
model! { DescribeGatewayNFSClientsClientInfoList {
    0 "ClientInfo" client_info: Vec<DescribeGatewayNFSClientsClientInfo>
} }

/// In the response of [`DescribeGatewayNFSClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayNFSClientsClientInfo {
    pub client_ip_addr: Option<String>,
    pub has_nf_sv3: Option<bool>,
    pub has_nf_sv40: Option<bool>,
    pub has_nf_sv41: Option<bool>,
}
model! { DescribeGatewayNFSClientsClientInfo {
    0 "ClientIpAddr" client_ip_addr: String, 1 "HasNFSv3" has_nf_sv3: bool, 2 "HasNFSv40" has_nf_sv40: bool,
    3 "HasNFSv41" has_nf_sv41: bool
} }

/// Describes gateway smb users: `DescribeGatewaySMBUsers` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewaySMBUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySMBUsers {
    /// Required.
    pub gateway_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewaySMBUsers(gateway_id: String) "DescribeGatewaySMBUsers" -> DescribeGatewaySMBUsersOutput {
    0 "GatewayId" gateway_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeGatewaySMBUsers: DescribeGatewaySMBUsersUser =
    Number "PageNumber", "Users.User" users.user, total "TotalCount" }

/// Response of [`DescribeGatewaySMBUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySMBUsersOutput {
    pub active_directory: Option<bool>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub users: Option<DescribeGatewaySMBUsersUsers>,
}
model! { DescribeGatewaySMBUsersOutput {
    0 "ActiveDirectory" active_directory: bool, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64, 7 "Users" users: DescribeGatewaySMBUsersUsers
} }

/// In the response of [`DescribeGatewaySMBUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySMBUsersUsers {
    pub user: Vec<DescribeGatewaySMBUsersUser>,
}
model! { DescribeGatewaySMBUsersUsers {
    0 "User" user: Vec<DescribeGatewaySMBUsersUser>
} }

/// In the response of [`DescribeGatewaySMBUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaySMBUsersUser {
    pub username: Option<String>,
}
model! { DescribeGatewaySMBUsersUser {
    0 "Username" username: String
} }

/// Describes gateway statistics: `DescribeGatewayStatistics` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayStatistics {
    pub end_timestamp: Option<i64>,
    pub gateway_category: Option<String>,
    pub gateway_location: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub start_timestamp: Option<i64>,
    pub target_account_id: Option<String>,
}
operation! { DescribeGatewayStatistics() "DescribeGatewayStatistics" -> DescribeGatewayStatisticsOutput {
    0 "EndTimestamp" end_timestamp: i64, 1 "GatewayCategory" gateway_category: String,
    2 "GatewayLocation" gateway_location: String, 3 "SecurityToken" security_token: Secret,
    4 "StartTimestamp" start_timestamp: i64, 5 "TargetAccountId" target_account_id: String
} }

/// Response of [`DescribeGatewayStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayStatisticsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewayStatisticsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: String, 3 "Success" success: bool
} }

/// Describes gateway stock: `DescribeGatewayStock` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayStock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayStock {
    /// Required.
    pub gateway_region_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayStock(gateway_region_id: String) "DescribeGatewayStock" -> DescribeGatewayStockOutput {
    0 "GatewayRegionId" gateway_region_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayStockOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub stocks: Option<DescribeGatewayStockStocks>,
    pub success: Option<bool>,
}
model! { DescribeGatewayStockOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Stocks" stocks: DescribeGatewayStockStocks,
    3 "Success" success: bool
} }

/// In the response of [`DescribeGatewayStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayStockStocks {
    pub stock: Vec<DescribeGatewayStockStock>,
}
model! { DescribeGatewayStockStocks {
    0 "Stock" stock: Vec<DescribeGatewayStockStock>
} }

/// In the response of [`DescribeGatewayStock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayStockStock {
    pub stock_info: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeGatewayStockStock {
    0 "StockInfo" stock_info: String, 1 "ZoneId" zone_id: String
} }

/// Describes gateway types: `DescribeGatewayTypes` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewayTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayTypes {
    /// Required.
    pub gateway_location: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewayTypes(gateway_location: String) "DescribeGatewayTypes" -> DescribeGatewayTypesOutput {
    0 "GatewayLocation" gateway_location, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeGatewayTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayTypesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub types: Option<String>,
}
model! { DescribeGatewayTypesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "Types" types: String
} }

/// Describes gateways: `DescribeGateways` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGateways {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub storage_bundle_id: Option<String>,
}
operation! { DescribeGateways() "DescribeGateways" -> DescribeGatewaysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "StorageBundleId" storage_bundle_id: String
} }
paged! { DescribeGateways: DescribeGatewaysGateway =
    Number "PageNumber", "Gateways.Gateway" gateways.gateway, total "TotalCount" }

/// Response of [`DescribeGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysOutput {
    pub code: Option<String>,
    pub gateways: Option<DescribeGatewaysGateways>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeGatewaysOutput {
    0 "Code" code: String, 1 "Gateways" gateways: DescribeGatewaysGateways, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysGateways {
    pub gateway: Vec<DescribeGatewaysGateway>,
}
model! { DescribeGatewaysGateways {
    0 "Gateway" gateway: Vec<DescribeGatewaysGateway>
} }

/// In the response of [`DescribeGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysGateway {
    pub activated_time: Option<i64>,
    pub buy_url: Option<String>,
    pub capacity: Option<i64>,
    pub category: Option<String>,
    pub common_buy_instance_id: Option<String>,
    pub created_time: Option<i64>,
    pub data_load_interval: Option<i64>,
    pub data_load_type: Option<String>,
    pub description: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub elastic_gateway: Option<bool>,
    pub elastic_nodes: Option<DescribeGatewaysElasticNodes>,
    pub expire_status: Option<i64>,
    pub expired_time: Option<i64>,
    pub gateway_class: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_region_id: Option<String>,
    pub gateway_type: Option<String>,
    pub gateway_version: Option<String>,
    pub high_availability: Option<bool>,
    pub inner_ip: Option<String>,
    pub inner_ipv6_ip: Option<String>,
    pub ip: Option<String>,
    pub is_post_paid: Option<bool>,
    pub is_release_after_expiration: Option<bool>,
    pub last_error_key: Option<String>,
    pub location: Option<String>,
    pub max_throughput: Option<i64>,
    pub name: Option<String>,
    pub public_network_bandwidth: Option<i64>,
    pub renew_url: Option<String>,
    pub status: Option<String>,
    pub storage_bundle_id: Option<String>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
    pub untrusted_env_instance_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGatewaysGateway {
    0 "ActivatedTime" activated_time: i64, 1 "BuyURL" buy_url: String, 2 "Capacity" capacity: i64,
    3 "Category" category: String, 4 "CommonBuyInstanceId" common_buy_instance_id: String,
    5 "CreatedTime" created_time: i64, 6 "DataLoadInterval" data_load_interval: i64,
    7 "DataLoadType" data_load_type: String, 8 "Description" description: String,
    9 "EcsInstanceId" ecs_instance_id: String, 10 "ElasticGateway" elastic_gateway: bool,
    11 "ElasticNodes" elastic_nodes: DescribeGatewaysElasticNodes, 12 "ExpireStatus" expire_status: i64,
    13 "ExpiredTime" expired_time: i64, 14 "GatewayClass" gateway_class: String, 15 "GatewayId" gateway_id: String,
    16 "GatewayRegionId" gateway_region_id: String, 17 "GatewayType" gateway_type: String,
    18 "GatewayVersion" gateway_version: String, 19 "HighAvailability" high_availability: bool,
    20 "InnerIp" inner_ip: String, 21 "InnerIpv6Ip" inner_ipv6_ip: String, 22 "Ip" ip: String,
    23 "IsPostPaid" is_post_paid: bool, 24 "IsReleaseAfterExpiration" is_release_after_expiration: bool,
    25 "LastErrorKey" last_error_key: String, 26 "Location" location: String, 27 "MaxThroughput" max_throughput: i64,
    28 "Name" name: String, 29 "PublicNetworkBandwidth" public_network_bandwidth: i64, 30 "RenewURL" renew_url: String,
    31 "Status" status: String, 32 "StorageBundleId" storage_bundle_id: String, 33 "TaskId" task_id: String,
    34 "Type" r#type: String, 35 "UntrustedEnvInstanceType" untrusted_env_instance_type: String,
    36 "VSwitchId" vswitch_id: String, 37 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysElasticNodes {
    pub elastic_node: Vec<String>,
}
model! { DescribeGatewaysElasticNodes {
    0 "ElasticNode" elastic_node: Vec<String>
} }

/// Describes gateways for cms: `DescribeGatewaysForCms` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewaysForCms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysForCms {
    /// Required.
    pub gateway_region_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeGatewaysForCms(gateway_region_id: String)
    "DescribeGatewaysForCms" -> DescribeGatewaysForCmsOutput {
    0 "GatewayRegionId" gateway_region_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeGatewaysForCms: DescribeGatewaysForCmsGateway =
    Number "PageNumber", "Gateways.Gateway" gateways.gateway, total "TotalCount" }

/// Response of [`DescribeGatewaysForCms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysForCmsOutput {
    pub code: Option<String>,
    pub gateways: Option<DescribeGatewaysForCmsGateways>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeGatewaysForCmsOutput {
    0 "Code" code: String, 1 "Gateways" gateways: DescribeGatewaysForCmsGateways, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGatewaysForCms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysForCmsGateways {
    pub gateway: Vec<DescribeGatewaysForCmsGateway>,
}
model! { DescribeGatewaysForCmsGateways {
    0 "Gateway" gateway: Vec<DescribeGatewaysForCmsGateway>
} }

/// In the response of [`DescribeGatewaysForCms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysForCmsGateway {
    pub description: Option<String>,
    pub gateway_id: Option<String>,
    pub name: Option<String>,
}
model! { DescribeGatewaysForCmsGateway {
    0 "Description" description: String, 1 "GatewayId" gateway_id: String, 2 "Name" name: String
} }

/// Describes gateways tags: `DescribeGatewaysTags` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeGatewaysTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysTags {
    /// Required.
    pub gateway_ids: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub storage_bundle_id: String,
    pub tag_category: Option<String>,
}
operation! { DescribeGatewaysTags(gateway_ids: String, storage_bundle_id: String)
    "DescribeGatewaysTags" -> DescribeGatewaysTagsOutput {
    0 "GatewayIds" gateway_ids, 1 "SecurityToken" security_token: Secret, 2 "StorageBundleId" storage_bundle_id,
    3 "TagCategory" tag_category: String
} }

/// Response of [`DescribeGatewaysTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysTagsOutput {
    pub code: Option<String>,
    pub gateway_tags: Option<DescribeGatewaysTagsGatewayTags>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeGatewaysTagsOutput {
    0 "Code" code: String, 1 "GatewayTags" gateway_tags: DescribeGatewaysTagsGatewayTags, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeGatewaysTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysTagsGatewayTags {
    pub gateway_tag: Vec<DescribeGatewaysTagsGatewayTag>,
}
model! { DescribeGatewaysTagsGatewayTags {
    0 "GatewayTag" gateway_tag: Vec<DescribeGatewaysTagsGatewayTag>
} }

/// In the response of [`DescribeGatewaysTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysTagsGatewayTag {
    pub gateway_id: Option<String>,
    pub tags: Option<DescribeGatewaysTagsTags>,
}
model! { DescribeGatewaysTagsGatewayTag {
    0 "GatewayId" gateway_id: String, 1 "Tags" tags: DescribeGatewaysTagsTags
} }

/// In the response of [`DescribeGatewaysTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysTagsTags {
    pub tag: Vec<DescribeGatewaysTagsTag>,
}
model! { DescribeGatewaysTagsTags {
    0 "Tag" tag: Vec<DescribeGatewaysTagsTag>
} }

/// In the response of [`DescribeGatewaysTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewaysTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeGatewaysTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes kms key: `DescribeKmsKey` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeKmsKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKey {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub kms_key: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeKmsKey(gateway_id: String, kms_key: String) "DescribeKmsKey" -> DescribeKmsKeyOutput {
    0 "GatewayId" gateway_id, 1 "KmsKey" kms_key, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeKmsKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKmsKeyOutput {
    pub code: Option<String>,
    pub is_valid: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeKmsKeyOutput {
    0 "Code" code: String, 1 "IsValid" is_valid: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Describes mqtt config: `DescribeMqttConfig` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeMqttConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttConfig {
    pub gateway_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeMqttConfig() "DescribeMqttConfig" -> DescribeMqttConfigOutput {
    0 "GatewayId" gateway_id: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeMqttConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqttConfigOutput {
    pub auth_type: Option<String>,
    pub broker_url: Option<String>,
    pub code: Option<String>,
    pub group_id: Option<String>,
    pub internal_broker_url: Option<String>,
    pub is_enabled: Option<bool>,
    pub message: Option<String>,
    pub mqtt_instance_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub publish_topic: Option<String>,
    pub subscribe_topic: Option<String>,
    pub success: Option<bool>,
    pub username: Option<String>,
}
model! { DescribeMqttConfigOutput {
    0 "AuthType" auth_type: String, 1 "BrokerUrl" broker_url: String, 2 "Code" code: String,
    3 "GroupId" group_id: String, 4 "InternalBrokerUrl" internal_broker_url: String, 5 "IsEnabled" is_enabled: bool,
    6 "Message" message: String, 7 "MqttInstanceId" mqtt_instance_id: String, 8 "Password" password: Secret,
    9 "PublishTopic" publish_topic: String, 10 "SubscribeTopic" subscribe_topic: String, 11 "Success" success: bool,
    12 "Username" username: String
} }

/// Describes oss bucket info: `DescribeOssBucketInfo` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeOssBucketInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssBucketInfo {
    pub bucket_endpoint: Option<String>,
    pub bucket_name: Option<String>,
    pub gateway_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub r#type: Option<String>,
}
operation! { DescribeOssBucketInfo() "DescribeOssBucketInfo" -> DescribeOssBucketInfoOutput {
    0 "BucketEndpoint" bucket_endpoint: String, 1 "BucketName" bucket_name: String, 2 "GatewayId" gateway_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Type" r#type: String
} }

/// Response of [`DescribeOssBucketInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssBucketInfoOutput {
    pub code: Option<String>,
    pub is_archive: Option<bool>,
    pub is_back_to_resource: Option<bool>,
    pub is_cold_archive: Option<bool>,
    pub is_fresh: Option<bool>,
    pub is_support_server_side_encryption: Option<bool>,
    pub is_versioning: Option<bool>,
    pub message: Option<String>,
    pub polling_interval: Option<i64>,
    pub storage_size: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeOssBucketInfoOutput {
    0 "Code" code: String, 1 "IsArchive" is_archive: bool, 2 "IsBackToResource" is_back_to_resource: bool,
    3 "IsColdArchive" is_cold_archive: bool, 4 "IsFresh" is_fresh: bool,
    5 "IsSupportServerSideEncryption" is_support_server_side_encryption: bool, 6 "IsVersioning" is_versioning: bool,
    7 "Message" message: String, 8 "PollingInterval" polling_interval: i64, 9 "StorageSize" storage_size: i64,
    10 "Success" success: bool
} }

/// Describes oss buckets: `DescribeOssBuckets` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeOssBuckets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssBuckets {
    pub bucket_endpoint: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeOssBuckets() "DescribeOssBuckets" -> DescribeOssBucketsOutput {
    0 "BucketEndpoint" bucket_endpoint: String, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeOssBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssBucketsOutput {
    pub buckets: Option<DescribeOssBucketsBuckets>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeOssBucketsOutput {
    0 "Buckets" buckets: DescribeOssBucketsBuckets, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeOssBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssBucketsBuckets {
    pub bucket: Vec<DescribeOssBucketsBucket>,
}
model! { DescribeOssBucketsBuckets {
    0 "Bucket" bucket: Vec<DescribeOssBucketsBucket>
} }

/// In the response of [`DescribeOssBuckets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssBucketsBucket {
    pub name: Option<String>,
}
model! { DescribeOssBucketsBucket {
    0 "Name" name: String
} }

/// Describes pay as you go price: `DescribePayAsYouGoPrice` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribePayAsYouGoPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePayAsYouGoPrice {
    /// Required.
    pub gateway_class: String,
    /// Required.
    pub region_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribePayAsYouGoPrice(gateway_class: String, region_id: String)
    "DescribePayAsYouGoPrice" -> DescribePayAsYouGoPriceOutput {
    0 "GatewayClass" gateway_class, 1 "RegionId" region_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribePayAsYouGoPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePayAsYouGoPriceOutput {
    pub cache_cloud_efficiency_size_price: Option<f64>,
    pub cache_cloud_ssd_size_price: Option<f64>,
    pub cache_essd_pl1_size_price: Option<f64>,
    pub code: Option<String>,
    pub currency: Option<String>,
    pub gateway_class_price: Option<f64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribePayAsYouGoPriceOutput {
    0 "CacheCloudEfficiencySizePrice" cache_cloud_efficiency_size_price: f64,
    1 "CacheCloudSSDSizePrice" cache_cloud_ssd_size_price: f64,
    2 "CacheESSDPl1SizePrice" cache_essd_pl1_size_price: f64, 3 "Code" code: String, 4 "Currency" currency: String,
    5 "GatewayClassPrice" gateway_class_price: f64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Describes regions: `DescribeRegions` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub regions: Option<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Regions" regions: DescribeRegionsRegions,
    3 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "RegionId" region_id: String
} }

/// Describes shares bucket info for express sync: `DescribeSharesBucketInfoForExpressSync` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeSharesBucketInfoForExpressSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharesBucketInfoForExpressSync {
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeSharesBucketInfoForExpressSync()
    "DescribeSharesBucketInfoForExpressSync" -> DescribeSharesBucketInfoForExpressSyncOutput {
    0 "BucketName" bucket_name: String, 1 "BucketRegion" bucket_region: String, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeSharesBucketInfoForExpressSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharesBucketInfoForExpressSyncOutput {
    pub bucket_infos: Option<DescribeSharesBucketInfoForExpressSyncBucketInfos>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSharesBucketInfoForExpressSyncOutput {
    0 "BucketInfos" bucket_infos: DescribeSharesBucketInfoForExpressSyncBucketInfos, 1 "Code" code: String,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeSharesBucketInfoForExpressSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharesBucketInfoForExpressSyncBucketInfos {
    pub bucket_info: Vec<DescribeSharesBucketInfoForExpressSyncBucketInfo>,
}
model! { DescribeSharesBucketInfoForExpressSyncBucketInfos {
    0 "BucketInfo" bucket_info: Vec<DescribeSharesBucketInfoForExpressSyncBucketInfo>
} }

/// In the response of [`DescribeSharesBucketInfoForExpressSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharesBucketInfoForExpressSyncBucketInfo {
    pub bucket_name: Option<String>,
    pub bucket_prefix: Option<String>,
    pub bucket_region: Option<String>,
}
model! { DescribeSharesBucketInfoForExpressSyncBucketInfo {
    0 "BucketName" bucket_name: String, 1 "BucketPrefix" bucket_prefix: String, 2 "BucketRegion" bucket_region: String
} }

/// Describes storage bundle: `DescribeStorageBundle` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeStorageBundle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageBundle {
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub storage_bundle_id: String,
}
operation! { DescribeStorageBundle(storage_bundle_id: String) "DescribeStorageBundle" -> DescribeStorageBundleOutput {
    0 "SecurityToken" security_token: Secret, 1 "StorageBundleId" storage_bundle_id
} }

/// Response of [`DescribeStorageBundle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageBundleOutput {
    pub backend_bucket_region_id: Option<String>,
    pub code: Option<String>,
    pub created_time: Option<i64>,
    pub description: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub storage_bundle_id: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeStorageBundleOutput {
    0 "BackendBucketRegionId" backend_bucket_region_id: String, 1 "Code" code: String,
    2 "CreatedTime" created_time: i64, 3 "Description" description: String, 4 "Message" message: String,
    5 "Name" name: String, 6 "StorageBundleId" storage_bundle_id: String, 7 "Success" success: bool
} }

/// Describes storage bundles: `DescribeStorageBundles` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeStorageBundles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageBundles {
    /// Required.
    pub backend_bucket_region_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeStorageBundles(backend_bucket_region_id: String)
    "DescribeStorageBundles" -> DescribeStorageBundlesOutput {
    0 "BackendBucketRegionId" backend_bucket_region_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SecurityToken" security_token: Secret
} }
paged! { DescribeStorageBundles: DescribeStorageBundlesStorageBundle =
    Number "PageNumber", "StorageBundles.StorageBundle" storage_bundles.storage_bundle, total "TotalCount" }

/// Response of [`DescribeStorageBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageBundlesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub storage_bundles: Option<DescribeStorageBundlesStorageBundles>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeStorageBundlesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "StorageBundles" storage_bundles: DescribeStorageBundlesStorageBundles, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeStorageBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageBundlesStorageBundles {
    pub storage_bundle: Vec<DescribeStorageBundlesStorageBundle>,
}
model! { DescribeStorageBundlesStorageBundles {
    0 "StorageBundle" storage_bundle: Vec<DescribeStorageBundlesStorageBundle>
} }

/// In the response of [`DescribeStorageBundles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageBundlesStorageBundle {
    pub backend_bucket_region_id: Option<String>,
    pub created_time: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub storage_bundle_id: Option<String>,
}
model! { DescribeStorageBundlesStorageBundle {
    0 "BackendBucketRegionId" backend_bucket_region_id: String, 1 "CreatedTime" created_time: i64,
    2 "Description" description: String, 3 "Name" name: String, 4 "StorageBundleId" storage_bundle_id: String
} }

/// Describes subscription price: `DescribeSubscriptionPrice` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeSubscriptionPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionPrice {
    pub cache_cloud_efficiency_size: Option<i64>,
    pub cache_essd_pl1_size: Option<i64>,
    pub cache_ssd_size: Option<i64>,
    pub gateway_class: Option<String>,
    pub period_quantity: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeSubscriptionPrice(region_id: String)
    "DescribeSubscriptionPrice" -> DescribeSubscriptionPriceOutput {
    0 "CacheCloudEfficiencySize" cache_cloud_efficiency_size: i64, 1 "CacheESSDPl1Size" cache_essd_pl1_size: i64,
    2 "CacheSSDSize" cache_ssd_size: i64, 3 "GatewayClass" gateway_class: String,
    4 "PeriodQuantity" period_quantity: i64, 5 "PeriodUnit" period_unit: String, 6 "RegionId" region_id,
    7 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeSubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionPriceOutput {
    pub code: Option<String>,
    pub currency: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub trade_price: Option<f64>,
}
model! { DescribeSubscriptionPriceOutput {
    0 "Code" code: String, 1 "Currency" currency: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TradePrice" trade_price: f64
} }

/// Describes tasks: `DescribeTasks` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub target_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeTasks(target_id: String) "DescribeTasks" -> DescribeTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "SecurityToken" security_token: Secret,
    3 "TargetId" target_id, 4 "TaskId" task_id: String
} }
paged! { DescribeTasks: DescribeTasksSimpleTask =
    Number "PageNumber", "Tasks.SimpleTask" tasks.simple_task, total "TotalCount" }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub tasks: Option<DescribeTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeTasksOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Success" success: bool, 5 "Tasks" tasks: DescribeTasksTasks, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksTasks {
    pub simple_task: Vec<DescribeTasksSimpleTask>,
}
model! { DescribeTasksTasks {
    0 "SimpleTask" simple_task: Vec<DescribeTasksSimpleTask>
} }

/// In the response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksSimpleTask {
    pub created_time: Option<i64>,
    pub message_key: Option<String>,
    pub name: Option<String>,
    pub progress: Option<i64>,
    pub related_resource_id: Option<String>,
    pub state_code: Option<String>,
    pub task_id: Option<String>,
    pub updated_time: Option<i64>,
}
model! { DescribeTasksSimpleTask {
    0 "CreatedTime" created_time: i64, 1 "MessageKey" message_key: String, 2 "Name" name: String,
    3 "Progress" progress: i64, 4 "RelatedResourceId" related_resource_id: String, 5 "StateCode" state_code: String,
    6 "TaskId" task_id: String, 7 "UpdatedTime" updated_time: i64
} }

/// Describes user business status: `DescribeUserBusinessStatus` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeUserBusinessStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBusinessStatus {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeUserBusinessStatus() "DescribeUserBusinessStatus" -> DescribeUserBusinessStatusOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeUserBusinessStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBusinessStatusOutput {
    pub code: Option<String>,
    pub is_enabled: Option<bool>,
    pub is_indebted: Option<bool>,
    pub is_indebted_overdue: Option<bool>,
    pub is_risk_control: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeUserBusinessStatusOutput {
    0 "Code" code: String, 1 "IsEnabled" is_enabled: bool, 2 "IsIndebted" is_indebted: bool,
    3 "IsIndebtedOverdue" is_indebted_overdue: bool, 4 "IsRiskControl" is_risk_control: bool,
    5 "Message" message: String, 6 "Success" success: bool
} }

/// Describes v switches: `DescribeVSwitches` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeVSwitches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitches {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_region_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub storage_bundle_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeVSwitches() "DescribeVSwitches" -> DescribeVSwitchesOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceRegionId" resource_region_id: String, 4 "SecurityToken" security_token: Secret,
    5 "StorageBundleId" storage_bundle_id: String, 6 "VSwitchId" vswitch_id: String, 7 "VpcId" vpc_id: String
} }
paged! { DescribeVSwitches: DescribeVSwitchesVSwitch =
    Number "PageNumber", "VSwitches.VSwitch" v_switches.vswitch, total "TotalCount" }

/// Response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub v_switches: Option<DescribeVSwitchesVSwitches>,
}
model! { DescribeVSwitchesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Success" success: bool, 5 "TotalCount" total_count: i64, 6 "VSwitches" v_switches: DescribeVSwitchesVSwitches
} }

/// In the response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitches {
    pub vswitch: Vec<DescribeVSwitchesVSwitch>,
}
model! { DescribeVSwitchesVSwitches {
    0 "VSwitch" vswitch: Vec<DescribeVSwitchesVSwitch>
} }

/// In the response of [`DescribeVSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVSwitchesVSwitch {
    pub available_selection_info: Option<String>,
    pub id: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeVSwitchesVSwitch {
    0 "AvailableSelectionInfo" available_selection_info: String, 1 "Id" id: String, 2 "IsDefault" is_default: bool,
    3 "Name" name: String, 4 "ZoneId" zone_id: String
} }

/// Describes vpcs: `DescribeVpcs` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcs {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_region_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub storage_bundle_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeVpcs() "DescribeVpcs" -> DescribeVpcsOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceRegionId" resource_region_id: String, 4 "SecurityToken" security_token: Secret,
    5 "StorageBundleId" storage_bundle_id: String, 6 "VpcId" vpc_id: String
} }
paged! { DescribeVpcs: DescribeVpcsVpc = Number "PageNumber", "Vpcs.Vpc" vpcs.vpc, total "TotalCount" }

/// Response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub vpcs: Option<DescribeVpcsVpcs>,
}
model! { DescribeVpcsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Success" success: bool, 5 "TotalCount" total_count: i64, 6 "Vpcs" vpcs: DescribeVpcsVpcs
} }

/// In the response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpcs {
    pub vpc: Vec<DescribeVpcsVpc>,
}
model! { DescribeVpcsVpcs {
    0 "Vpc" vpc: Vec<DescribeVpcsVpc>
} }

/// In the response of [`DescribeVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcsVpc {
    pub cidr_block: Option<String>,
    pub id: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
}
model! { DescribeVpcsVpc {
    0 "CidrBlock" cidr_block: String, 1 "Id" id: String, 2 "IsDefault" is_default: bool, 3 "Name" name: String
} }

/// Describes zones: `DescribeZones` of `sgw` 2018-05-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    /// Required.
    pub region_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "RegionId" region_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "Zones" zones: DescribeZonesZones
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone: Vec<DescribeZonesZone>,
}
model! { DescribeZonesZones {
    0 "Zone" zone: Vec<DescribeZonesZone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZone {
    pub zone_id: Option<String>,
}
model! { DescribeZonesZone {
    0 "ZoneId" zone_id: String
} }

/// Disables gateway logging: `DisableGatewayLogging` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DisableGatewayLogging>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableGatewayLogging {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DisableGatewayLogging(gateway_id: String) "DisableGatewayLogging" -> DisableGatewayLoggingOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`DisableGatewayLogging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableGatewayLoggingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableGatewayLoggingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Disables gateway nfs version: `DisableGatewayNFSVersion` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/DisableGatewayNFSVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableGatewayNFSVersion {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub nfs_version: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DisableGatewayNFSVersion(gateway_id: String, nfs_version: String)
    "DisableGatewayNFSVersion" -> DisableGatewayNFSVersionOutput {
    0 "GatewayId" gateway_id, 1 "NFSVersion" nfs_version, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`DisableGatewayNFSVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableGatewayNFSVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { DisableGatewayNFSVersionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Enables gateway ipv6: `EnableGatewayIpv6` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/EnableGatewayIpv6>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGatewayIpv6 {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { EnableGatewayIpv6(gateway_id: String) "EnableGatewayIpv6" -> EnableGatewayIpv6Output {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`EnableGatewayIpv6`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGatewayIpv6Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { EnableGatewayIpv6Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Enables gateway logging: `EnableGatewayLogging` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/EnableGatewayLogging>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGatewayLogging {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { EnableGatewayLogging(gateway_id: String) "EnableGatewayLogging" -> EnableGatewayLoggingOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`EnableGatewayLogging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableGatewayLoggingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableGatewayLoggingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `ExpandCacheDisk` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ExpandCacheDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandCacheDisk {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub local_file_path: String,
    /// Required.
    pub new_size_in_gb: i64,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ExpandCacheDisk(gateway_id: String, local_file_path: String, new_size_in_gb: i64)
    "ExpandCacheDisk" -> ExpandCacheDiskOutput {
    0 "GatewayId" gateway_id, 1 "LocalFilePath" local_file_path, 2 "NewSizeInGB" new_size_in_gb,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ExpandCacheDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandCacheDiskOutput {
    pub buy_url: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ExpandCacheDiskOutput {
    0 "BuyURL" buy_url: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TaskId" task_id: String
} }

/// `ExpandGatewayFileShare` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ExpandGatewayFileShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandGatewayFileShare {
    pub gateway_id: Option<String>,
    pub index_id: Option<String>,
}
operation! { ExpandGatewayFileShare() "ExpandGatewayFileShare" -> ExpandGatewayFileShareOutput {
    0 "GatewayId" gateway_id: String, 1 "IndexId" index_id: String
} }

/// Response of [`ExpandGatewayFileShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandGatewayFileShareOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ExpandGatewayFileShareOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `ExpandGatewayNetworkBandwidth` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ExpandGatewayNetworkBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandGatewayNetworkBandwidth {
    /// Required.
    pub gateway_id: String,
    pub new_network_bandwidth: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ExpandGatewayNetworkBandwidth(gateway_id: String)
    "ExpandGatewayNetworkBandwidth" -> ExpandGatewayNetworkBandwidthOutput {
    0 "GatewayId" gateway_id, 1 "NewNetworkBandwidth" new_network_bandwidth: i64,
    2 "SecurityToken" security_token: Secret
} }

/// Response of [`ExpandGatewayNetworkBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandGatewayNetworkBandwidthOutput {
    pub buy_url: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ExpandGatewayNetworkBandwidthOutput {
    0 "BuyURL" buy_url: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TaskId" task_id: String
} }

/// Generates gateway token: `GenerateGatewayToken` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/GenerateGatewayToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateGatewayToken {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GenerateGatewayToken(gateway_id: String) "GenerateGatewayToken" -> GenerateGatewayTokenOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`GenerateGatewayToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateGatewayTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GenerateGatewayTokenOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "Token" token: Secret
} }

/// Generates mqtt token: `GenerateMqttToken` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/GenerateMqttToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMqttToken {
    /// Required.
    pub client_uuid: String,
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { GenerateMqttToken(client_uuid: String, gateway_id: String) "GenerateMqttToken" -> GenerateMqttTokenOutput {
    0 "ClientUUID" client_uuid, 1 "GatewayId" gateway_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`GenerateMqttToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateMqttTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    /// Secret.
    pub mqtt_token: Option<Secret>,
    pub success: Option<bool>,
}
model! { GenerateMqttTokenOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "MqttToken" mqtt_token: Secret, 3 "Success" success: bool
} }

/// Generates sts token: `GenerateStsToken` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/GenerateStsToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateStsToken {
    pub expire_in_seconds: Option<i64>,
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub token_type: Option<String>,
}
operation! { GenerateStsToken(gateway_id: String) "GenerateStsToken" -> GenerateStsTokenOutput {
    0 "ExpireInSeconds" expire_in_seconds: i64, 1 "GatewayId" gateway_id, 2 "SecurityToken" security_token: Secret,
    3 "TokenType" token_type: String
} }

/// Response of [`GenerateStsToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateStsTokenOutput {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub code: Option<String>,
    pub environment: Option<String>,
    pub expiration: Option<String>,
    pub message: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub success: Option<bool>,
    pub support_bundle_target: Option<String>,
}
model! { GenerateStsTokenOutput {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret, 2 "Code" code: String,
    3 "Environment" environment: String, 4 "Expiration" expiration: String, 5 "Message" message: String,
    6 "SecurityToken" security_token: Secret, 7 "Success" success: bool,
    8 "SupportBundleTarget" support_bundle_target: String
} }

/// `HandleGatewayAutoPlan` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/HandleGatewayAutoPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleGatewayAutoPlan {
    pub cancel: Option<bool>,
    pub delay_hours: Option<i64>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub plan_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { HandleGatewayAutoPlan(gateway_id: String, plan_id: String)
    "HandleGatewayAutoPlan" -> HandleGatewayAutoPlanOutput {
    0 "Cancel" cancel: bool, 1 "DelayHours" delay_hours: i64, 2 "GatewayId" gateway_id, 3 "PlanId" plan_id,
    4 "SecurityToken" security_token: Secret
} }

/// Response of [`HandleGatewayAutoPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HandleGatewayAutoPlanOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { HandleGatewayAutoPlanOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Lists tag resources: `ListTagResources` of `sgw` 2018-05-11.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_region_id: Option<String>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceRegionId" resource_region_id: String, 4 "ResourceType" resource_type,
    5 "SecurityToken" security_token: Secret, 6 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies gateway: `ModifyGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ModifyGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGateway {
    pub description: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub name: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyGateway(gateway_id: String, name: String) "ModifyGateway" -> ModifyGatewayOutput {
    0 "Description" description: String, 1 "GatewayId" gateway_id, 2 "Name" name,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayOutput {
    pub code: Option<String>,
    pub gateway_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyGatewayOutput {
    0 "Code" code: String, 1 "GatewayId" gateway_id: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies gateway block volume: `ModifyGatewayBlockVolume` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ModifyGatewayBlockVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayBlockVolume {
    pub cache_config: Option<String>,
    /// Required.
    pub gateway_id: String,
    pub index_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyGatewayBlockVolume(gateway_id: String) "ModifyGatewayBlockVolume" -> ModifyGatewayBlockVolumeOutput {
    0 "CacheConfig" cache_config: String, 1 "GatewayId" gateway_id, 2 "IndexId" index_id: String,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGatewayBlockVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayBlockVolumeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ModifyGatewayBlockVolumeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Modifies gateway class: `ModifyGatewayClass` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ModifyGatewayClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayClass {
    /// Required.
    pub gateway_class: String,
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyGatewayClass(gateway_class: String, gateway_id: String)
    "ModifyGatewayClass" -> ModifyGatewayClassOutput {
    0 "GatewayClass" gateway_class, 1 "GatewayId" gateway_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGatewayClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayClassOutput {
    pub buy_url: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ModifyGatewayClassOutput {
    0 "BuyURL" buy_url: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TaskId" task_id: String
} }

/// Modifies gateway file share: `ModifyGatewayFileShare` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ModifyGatewayFileShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayFileShare {
    pub cache_config: Option<String>,
    /// Required.
    pub gateway_id: String,
    pub index_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ModifyGatewayFileShare(gateway_id: String) "ModifyGatewayFileShare" -> ModifyGatewayFileShareOutput {
    0 "CacheConfig" cache_config: String, 1 "GatewayId" gateway_id, 2 "IndexId" index_id: String,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ModifyGatewayFileShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayFileShareOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ModifyGatewayFileShareOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Modifies gateway file share watermark: `ModifyGatewayFileShareWatermark` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ModifyGatewayFileShareWatermark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayFileShareWatermark {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub index_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required. 40 to 90.
    pub watermark: i64,
}
operation! { ModifyGatewayFileShareWatermark(gateway_id: String, index_id: String, watermark: i64)
    "ModifyGatewayFileShareWatermark" -> ModifyGatewayFileShareWatermarkOutput {
    0 "GatewayId" gateway_id, 1 "IndexId" index_id, 2 "SecurityToken" security_token: Secret, 3 "Watermark" watermark
} }

/// Response of [`ModifyGatewayFileShareWatermark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayFileShareWatermarkOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ModifyGatewayFileShareWatermarkOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Modifies storage bundle: `ModifyStorageBundle` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ModifyStorageBundle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageBundle {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub storage_bundle_id: String,
}
operation! { ModifyStorageBundle(name: String, storage_bundle_id: String)
    "ModifyStorageBundle" -> ModifyStorageBundleOutput {
    0 "Description" description: String, 1 "Name" name, 2 "SecurityToken" security_token: Secret,
    3 "StorageBundleId" storage_bundle_id
} }

/// Response of [`ModifyStorageBundle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyStorageBundleOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub storage_bundle_id: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyStorageBundleOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "StorageBundleId" storage_bundle_id: String,
    3 "Success" success: bool
} }

/// Opens sgw service: `OpenSgwService` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/OpenSgwService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSgwService {}
operation! { OpenSgwService() "OpenSgwService" -> OpenSgwServiceOutput {} }

/// Response of [`OpenSgwService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenSgwServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenSgwServiceOutput {
    0 "OrderId" order_id: String
} }

/// `OperateGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/OperateGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateGateway {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub operate_action: String,
    pub params: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { OperateGateway(gateway_id: String, operate_action: String) "OperateGateway" -> OperateGatewayOutput {
    0 "GatewayId" gateway_id, 1 "OperateAction" operate_action, 2 "Params" params: String,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`OperateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateGatewayOutput {
    pub buy_url: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { OperateGatewayOutput {
    0 "BuyURL" buy_url: String, 1 "Code" code: String, 2 "Message" message: String, 3 "Success" success: bool,
    4 "TaskId" task_id: String
} }

/// Releases service: `ReleaseService` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ReleaseService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseService {
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ReleaseService() "ReleaseService" -> ReleaseServiceOutput {
    0 "SecurityToken" security_token: Secret
} }

/// Response of [`ReleaseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseServiceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseServiceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Removes shares from express sync: `RemoveSharesFromExpressSync` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/RemoveSharesFromExpressSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSharesFromExpressSync {
    /// Required.
    pub express_sync_id: String,
    /// Required.
    pub gateway_shares: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { RemoveSharesFromExpressSync(express_sync_id: String, gateway_shares: String)
    "RemoveSharesFromExpressSync" -> RemoveSharesFromExpressSyncOutput {
    0 "ExpressSyncId" express_sync_id, 1 "GatewayShares" gateway_shares, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`RemoveSharesFromExpressSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSharesFromExpressSyncOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { RemoveSharesFromExpressSyncOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Removes tags from gateway: `RemoveTagsFromGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/RemoveTagsFromGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsFromGateway {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub tags: String,
}
operation! { RemoveTagsFromGateway(gateway_id: String, tags: String)
    "RemoveTagsFromGateway" -> RemoveTagsFromGatewayOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret, 2 "Tags" tags
} }

/// Response of [`RemoveTagsFromGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTagsFromGatewayOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveTagsFromGatewayOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Reports block volumes: `ReportBlockVolumes` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ReportBlockVolumes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBlockVolumes {
    /// Required.
    pub client_uuid: String,
    /// Required.
    pub gateway_id: String,
    pub info: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ReportBlockVolumes(client_uuid: String, gateway_id: String)
    "ReportBlockVolumes" -> ReportBlockVolumesOutput {
    0 "ClientUUID" client_uuid, 1 "GatewayId" gateway_id, 2 "Info" info: String,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ReportBlockVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportBlockVolumesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReportBlockVolumesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Reports file shares: `ReportFileShares` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ReportFileShares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFileShares {
    /// Required.
    pub client_uuid: String,
    /// Required.
    pub gateway_id: String,
    pub info: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ReportFileShares(client_uuid: String, gateway_id: String) "ReportFileShares" -> ReportFileSharesOutput {
    0 "ClientUUID" client_uuid, 1 "GatewayId" gateway_id, 2 "Info" info: String,
    3 "SecurityToken" security_token: Secret
} }

/// Response of [`ReportFileShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportFileSharesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReportFileSharesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Reports gateway info: `ReportGatewayInfo` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ReportGatewayInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportGatewayInfo {
    /// Required.
    pub client_uuid: String,
    /// Required.
    pub gateway_id: String,
    pub gateway_status: Option<String>,
    pub info: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub time: Option<i64>,
}
operation! { ReportGatewayInfo(client_uuid: String, gateway_id: String) "ReportGatewayInfo" -> ReportGatewayInfoOutput {
    0 "ClientUUID" client_uuid, 1 "GatewayId" gateway_id, 2 "GatewayStatus" gateway_status: String,
    3 "Info" info: String, 4 "SecurityToken" security_token: Secret, 5 "Time" time: i64
} }

/// Response of [`ReportGatewayInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportGatewayInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReportGatewayInfoOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Reports gateway usage: `ReportGatewayUsage` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ReportGatewayUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportGatewayUsage {
    /// Required.
    pub client_uuid: String,
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub usage: Option<String>,
}
operation! { ReportGatewayUsage(client_uuid: String, gateway_id: String)
    "ReportGatewayUsage" -> ReportGatewayUsageOutput {
    0 "ClientUUID" client_uuid, 1 "GatewayId" gateway_id, 2 "SecurityToken" security_token: Secret,
    3 "Usage" usage: String
} }

/// Response of [`ReportGatewayUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportGatewayUsageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReportGatewayUsageOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Resets gateway password: `ResetGatewayPassword` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ResetGatewayPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetGatewayPassword {
    /// Required.
    pub gateway_id: String,
    /// Required. Secret.
    pub password: Secret,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub username: String,
}
operation! { ResetGatewayPassword(gateway_id: String, password: Secret, username: String)
    "ResetGatewayPassword" -> ResetGatewayPasswordOutput {
    0 "GatewayId" gateway_id, 1 "Password" password, 2 "SecurityToken" security_token: Secret, 3 "Username" username
} }

/// Response of [`ResetGatewayPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetGatewayPasswordOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { ResetGatewayPasswordOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Restarts file shares: `RestartFileShares` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/RestartFileShares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartFileShares {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub share_protocol: String,
}
operation! { RestartFileShares(gateway_id: String, share_protocol: String)
    "RestartFileShares" -> RestartFileSharesOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret, 2 "ShareProtocol" share_protocol
} }

/// Response of [`RestartFileShares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartFileSharesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { RestartFileSharesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Sets gateway ad info: `SetGatewayADInfo` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/SetGatewayADInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGatewayADInfo {
    /// Required.
    pub gateway_id: String,
    pub is_enabled: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_ip: Option<String>,
    pub username: Option<String>,
}
operation! { SetGatewayADInfo(gateway_id: String) "SetGatewayADInfo" -> SetGatewayADInfoOutput {
    0 "GatewayId" gateway_id, 1 "IsEnabled" is_enabled: bool, 2 "Password" password: Secret,
    3 "SecurityToken" security_token: Secret, 4 "ServerIp" server_ip: String, 5 "Username" username: String
} }

/// Response of [`SetGatewayADInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGatewayADInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { SetGatewayADInfoOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Sets gateway auto upgrade configuration: `SetGatewayAutoUpgradeConfiguration` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/SetGatewayAutoUpgradeConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGatewayAutoUpgradeConfiguration {
    /// Required.
    pub auto_upgrade_end_hour: i64,
    /// Required.
    pub auto_upgrade_start_hour: i64,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub is_auto_upgrade: bool,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! {
    SetGatewayAutoUpgradeConfiguration(auto_upgrade_end_hour: i64, auto_upgrade_start_hour: i64, gateway_id: String, is_auto_upgrade: bool)
    "SetGatewayAutoUpgradeConfiguration" -> SetGatewayAutoUpgradeConfigurationOutput {
    0 "AutoUpgradeEndHour" auto_upgrade_end_hour, 1 "AutoUpgradeStartHour" auto_upgrade_start_hour,
    2 "GatewayId" gateway_id, 3 "IsAutoUpgrade" is_auto_upgrade, 4 "SecurityToken" security_token: Secret
} }

/// Response of [`SetGatewayAutoUpgradeConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGatewayAutoUpgradeConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetGatewayAutoUpgradeConfigurationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets gateway dns: `SetGatewayDNS` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/SetGatewayDNS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGatewayDNS {
    /// Required.
    pub dns_server: String,
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SetGatewayDNS(dns_server: String, gateway_id: String) "SetGatewayDNS" -> SetGatewayDNSOutput {
    0 "DnsServer" dns_server, 1 "GatewayId" gateway_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`SetGatewayDNS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGatewayDNSOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { SetGatewayDNSOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Sets gateway ldap info: `SetGatewayLDAPInfo` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/SetGatewayLDAPInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGatewayLDAPInfo {
    pub base_dn: Option<String>,
    /// Required.
    pub gateway_id: String,
    pub is_enabled: Option<bool>,
    pub is_tls: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub root_dn: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_ip: Option<String>,
}
operation! { SetGatewayLDAPInfo(gateway_id: String) "SetGatewayLDAPInfo" -> SetGatewayLDAPInfoOutput {
    0 "BaseDN" base_dn: String, 1 "GatewayId" gateway_id, 2 "IsEnabled" is_enabled: bool, 3 "IsTls" is_tls: bool,
    4 "Password" password: Secret, 5 "RootDN" root_dn: String, 6 "SecurityToken" security_token: Secret,
    7 "ServerIp" server_ip: String
} }

/// Response of [`SetGatewayLDAPInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGatewayLDAPInfoOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { SetGatewayLDAPInfoOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Switches csg clients reverse sync configuration: `SwitchCSGClientsReverseSyncConfiguration` of `sgw` 2018-05-11.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/sgw/2018-05-11/SwitchCSGClientsReverseSyncConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCSGClientsReverseSyncConfiguration {
    /// Required.
    pub client_ids: Vec<String>,
    /// Required.
    pub client_region_id: String,
    /// Required.
    pub is_reverse_sync: bool,
    pub reverse_sync_internal_second: Option<i64>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! {
    SwitchCSGClientsReverseSyncConfiguration(client_ids: Vec<String>, client_region_id: String, is_reverse_sync: bool)
    "SwitchCSGClientsReverseSyncConfiguration" -> SwitchCSGClientsReverseSyncConfigurationOutput {
    0 "ClientIds" client_ids, 1 "ClientRegionId" client_region_id, 2 "IsReverseSync" is_reverse_sync,
    3 "ReverseSyncInternalSecond" reverse_sync_internal_second: i64, 4 "SecurityToken" security_token: Secret
} [
    Mark::new(0, Location::Default, Style::Simple)
] }

/// Response of [`SwitchCSGClientsReverseSyncConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchCSGClientsReverseSyncConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { SwitchCSGClientsReverseSyncConfigurationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Switches gateway expiration policy: `SwitchGatewayExpirationPolicy` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/SwitchGatewayExpirationPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGatewayExpirationPolicy {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SwitchGatewayExpirationPolicy(gateway_id: String)
    "SwitchGatewayExpirationPolicy" -> SwitchGatewayExpirationPolicyOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`SwitchGatewayExpirationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchGatewayExpirationPolicyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SwitchGatewayExpirationPolicyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Switches to subscription: `SwitchToSubscription` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/SwitchToSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchToSubscription {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { SwitchToSubscription(gateway_id: String) "SwitchToSubscription" -> SwitchToSubscriptionOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`SwitchToSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchToSubscriptionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub subscription_url: Option<String>,
    pub success: Option<bool>,
}
model! { SwitchToSubscriptionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SubscriptionURL" subscription_url: String,
    3 "Success" success: bool
} }

/// `TagResources` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_region_id: Option<String>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id: String,
    3 "ResourceType" resource_type, 4 "SecurityToken" security_token: Secret, 5 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `TriggerGatewayRemoteSync` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/TriggerGatewayRemoteSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerGatewayRemoteSync {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub index_id: String,
    pub path: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { TriggerGatewayRemoteSync(gateway_id: String, index_id: String)
    "TriggerGatewayRemoteSync" -> TriggerGatewayRemoteSyncOutput {
    0 "GatewayId" gateway_id, 1 "IndexId" index_id, 2 "Path" path: String, 3 "SecurityToken" security_token: Secret
} }

/// Response of [`TriggerGatewayRemoteSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerGatewayRemoteSyncOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { TriggerGatewayRemoteSyncOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `UntagResources` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_region_id: Option<String>,
    /// Required.
    pub resource_type: String,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub tag_key: Vec<String>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag_key: Vec<String>)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceRegionId" resource_region_id: String, 4 "ResourceType" resource_type,
    5 "SecurityToken" security_token: Secret, 6 "TagKey" tag_key
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates gateway block volume: `UpdateGatewayBlockVolume` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/UpdateGatewayBlockVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayBlockVolume {
    pub chap_enabled: Option<bool>,
    /// Secret.
    pub chap_in_password: Option<Secret>,
    pub chap_in_user: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub index_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
    pub size: Option<i64>,
}
operation! { UpdateGatewayBlockVolume(gateway_id: String, index_id: String)
    "UpdateGatewayBlockVolume" -> UpdateGatewayBlockVolumeOutput {
    0 "ChapEnabled" chap_enabled: bool, 1 "ChapInPassword" chap_in_password: Secret,
    2 "ChapInUser" chap_in_user: String, 3 "GatewayId" gateway_id, 4 "IndexId" index_id,
    5 "SecurityToken" security_token: Secret, 6 "Size" size: i64
} }

/// Response of [`UpdateGatewayBlockVolume`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayBlockVolumeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UpdateGatewayBlockVolumeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// Updates gateway file share: `UpdateGatewayFileShare` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/UpdateGatewayFileShare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFileShare {
    pub access_based_enumeration: Option<bool>,
    pub backend_limit: Option<i64>,
    pub browsable: Option<bool>,
    pub bypass_cache_read: Option<bool>,
    pub cache_mode: Option<String>,
    pub client_side_cmk: Option<String>,
    pub client_side_encryption: Option<bool>,
    pub direct_io: Option<bool>,
    pub download_limit: Option<i64>,
    pub fast_reclaim: Option<bool>,
    pub frontend_limit: Option<i64>,
    /// Required.
    pub gateway_id: String,
    pub ignore_delete: Option<bool>,
    pub in_place: Option<bool>,
    /// Required.
    pub index_id: String,
    pub kms_rotate_period: Option<i64>,
    pub lag_period: Option<i64>,
    /// Required.
    pub name: String,
    pub nfs_v4_optimization: Option<bool>,
    pub polling_interval: Option<i64>,
    pub read_only_client_list: Option<String>,
    pub read_only_user_list: Option<String>,
    pub read_write_client_list: Option<String>,
    pub read_write_user_list: Option<String>,
    pub remote_sync: Option<bool>,
    pub remote_sync_download: Option<bool>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub server_side_cmk: Option<String>,
    pub server_side_encryption: Option<bool>,
    pub squash: Option<String>,
    pub transfer_acceleration: Option<bool>,
    pub windows_acl: Option<bool>,
}
operation! { UpdateGatewayFileShare(gateway_id: String, index_id: String, name: String)
    "UpdateGatewayFileShare" -> UpdateGatewayFileShareOutput {
    0 "AccessBasedEnumeration" access_based_enumeration: bool, 1 "BackendLimit" backend_limit: i64,
    2 "Browsable" browsable: bool, 3 "BypassCacheRead" bypass_cache_read: bool, 4 "CacheMode" cache_mode: String,
    5 "ClientSideCmk" client_side_cmk: String, 6 "ClientSideEncryption" client_side_encryption: bool,
    7 "DirectIO" direct_io: bool, 8 "DownloadLimit" download_limit: i64, 9 "FastReclaim" fast_reclaim: bool,
    10 "FrontendLimit" frontend_limit: i64, 11 "GatewayId" gateway_id, 12 "IgnoreDelete" ignore_delete: bool,
    13 "InPlace" in_place: bool, 14 "IndexId" index_id, 15 "KmsRotatePeriod" kms_rotate_period: i64,
    16 "LagPeriod" lag_period: i64, 17 "Name" name, 18 "NfsV4Optimization" nfs_v4_optimization: bool,
    19 "PollingInterval" polling_interval: i64, 20 "ReadOnlyClientList" read_only_client_list: String,
    21 "ReadOnlyUserList" read_only_user_list: String, 22 "ReadWriteClientList" read_write_client_list: String,
    23 "ReadWriteUserList" read_write_user_list: String, 24 "RemoteSync" remote_sync: bool,
    25 "RemoteSyncDownload" remote_sync_download: bool, 26 "SecurityToken" security_token: Secret,
    27 "ServerSideCmk" server_side_cmk: String, 28 "ServerSideEncryption" server_side_encryption: bool,
    29 "Squash" squash: String, 30 "TransferAcceleration" transfer_acceleration: bool, 31 "WindowsAcl" windows_acl: bool
} }

/// Response of [`UpdateGatewayFileShare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayFileShareOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UpdateGatewayFileShareOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `UpgradeGateway` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/UpgradeGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGateway {
    /// Required.
    pub gateway_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UpgradeGateway(gateway_id: String) "UpgradeGateway" -> UpgradeGatewayOutput {
    0 "GatewayId" gateway_id, 1 "SecurityToken" security_token: Secret
} }

/// Response of [`UpgradeGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeGatewayOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UpgradeGatewayOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `UploadCSGClientLog` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/UploadCSGClientLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCSGClientLog {
    /// Required.
    pub client_id: String,
    /// Required.
    pub client_region_id: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { UploadCSGClientLog(client_id: String, client_region_id: String)
    "UploadCSGClientLog" -> UploadCSGClientLogOutput {
    0 "ClientId" client_id, 1 "ClientRegionId" client_region_id, 2 "SecurityToken" security_token: Secret
} }

/// Response of [`UploadCSGClientLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCSGClientLogOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UploadCSGClientLogOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `UploadGatewayLog` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/UploadGatewayLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadGatewayLog {
    /// Required.
    pub gateway_id: String,
}
operation! { UploadGatewayLog(gateway_id: String) "UploadGatewayLog" -> UploadGatewayLogOutput {
    0 "GatewayId" gateway_id
} }

/// Response of [`UploadGatewayLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadGatewayLogOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { UploadGatewayLogOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "TaskId" task_id: String
} }

/// `ValidateExpressSyncConfig` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ValidateExpressSyncConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateExpressSyncConfig {
    /// Required.
    pub bucket_name: String,
    pub bucket_prefix: Option<String>,
    /// Required.
    pub bucket_region: String,
    /// Required.
    pub name: String,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { ValidateExpressSyncConfig(bucket_name: String, bucket_region: String, name: String)
    "ValidateExpressSyncConfig" -> ValidateExpressSyncConfigOutput {
    0 "BucketName" bucket_name, 1 "BucketPrefix" bucket_prefix: String, 2 "BucketRegion" bucket_region, 3 "Name" name,
    4 "SecurityToken" security_token: Secret
} }

/// Response of [`ValidateExpressSyncConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateExpressSyncConfigOutput {
    pub code: Option<String>,
    pub is_valid: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub validate_message: Option<String>,
}
model! { ValidateExpressSyncConfigOutput {
    0 "Code" code: String, 1 "IsValid" is_valid: bool, 2 "Message" message: String, 3 "Success" success: bool,
    4 "ValidateMessage" validate_message: String
} }

/// `ValidateGatewayName` of `sgw` 2018-05-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/sgw/2018-05-11/ValidateGatewayName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateGatewayName {
    pub name: Option<String>,
    pub storage_bundle_id: Option<String>,
}
operation! { ValidateGatewayName() "ValidateGatewayName" -> ValidateGatewayNameOutput {
    0 "Name" name: String, 1 "StorageBundleId" storage_bundle_id: String
} }

/// Response of [`ValidateGatewayName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateGatewayNameOutput {
    pub code: Option<String>,
    pub is_valid: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ValidateGatewayNameOutput {
    0 "Code" code: String, 1 "IsValid" is_valid: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateAllInOneGateway, ActivateGateway, AddSharesToExpressSync, AddTagsToGateway, CheckActivationKey,
    CheckBlockVolumeName, CheckGatewayEssdSupport, CheckMnsService, CheckRole, CheckSlrRole, CheckUpgradeVersion,
    CreateCache, CreateElasticGatewayPrivateZone, CreateExpressSync, CreateGateway, CreateGatewayBlockVolume,
    CreateGatewayCacheDisk, CreateGatewayFileShare, CreateGatewayLogging, CreateGatewaySMBUser, CreateStorageBundle,
    DeleteCSGClients, DeleteElasticGatewayPrivateZone, DeleteExpressSync, DeleteGateway, DeleteGatewayBlockVolumes,
    DeleteGatewayCacheDisk, DeleteGatewayFileShares, DeleteGatewayLogging, DeleteGatewaySMBUser, DeleteStorageBundle,
    DeployCSGClients, DeployCacheDisk, DeployGateway, DescribeAccountConfig, DescribeBlockVolumeSnapshots,
    DescribeCSGClientTasks, DescribeCSGClients, DescribeDashboard, DescribeExpireCaches, DescribeExpressSyncShares,
    DescribeExpressSyncs, DescribeGateway, DescribeGatewayADInfo, DescribeGatewayActions, DescribeGatewayAuthInfo,
    DescribeGatewayAutoPlans, DescribeGatewayAutoUpgradeConfiguration, DescribeGatewayBlockVolumes,
    DescribeGatewayBucketCaches, DescribeGatewayCaches, DescribeGatewayCapacityLimit, DescribeGatewayCategories,
    DescribeGatewayClasses, DescribeGatewayCredential, DescribeGatewayDNS, DescribeGatewayFileShares,
    DescribeGatewayFileStatus, DescribeGatewayImages, DescribeGatewayInfo, DescribeGatewayLDAPInfo,
    DescribeGatewayLocations, DescribeGatewayLogging, DescribeGatewayLogs, DescribeGatewayModificationClasses,
    DescribeGatewayNFSClients, DescribeGatewaySMBUsers, DescribeGatewayStatistics, DescribeGatewayStock,
    DescribeGatewayTypes, DescribeGateways, DescribeGatewaysForCms, DescribeGatewaysTags, DescribeKmsKey,
    DescribeMqttConfig, DescribeOssBucketInfo, DescribeOssBuckets, DescribePayAsYouGoPrice, DescribeRegions,
    DescribeSharesBucketInfoForExpressSync, DescribeStorageBundle, DescribeStorageBundles, DescribeSubscriptionPrice,
    DescribeTasks, DescribeUserBusinessStatus, DescribeVSwitches, DescribeVpcs, DescribeZones, DisableGatewayLogging,
    DisableGatewayNFSVersion, EnableGatewayIpv6, EnableGatewayLogging, ExpandCacheDisk, ExpandGatewayFileShare,
    ExpandGatewayNetworkBandwidth, GenerateGatewayToken, GenerateMqttToken, GenerateStsToken, HandleGatewayAutoPlan,
    ListTagResources, ModifyGateway, ModifyGatewayBlockVolume, ModifyGatewayClass, ModifyGatewayFileShare,
    ModifyGatewayFileShareWatermark, ModifyStorageBundle, OpenSgwService, OperateGateway, ReleaseService,
    RemoveSharesFromExpressSync, RemoveTagsFromGateway, ReportBlockVolumes, ReportFileShares, ReportGatewayInfo,
    ReportGatewayUsage, ResetGatewayPassword, RestartFileShares, SetGatewayADInfo, SetGatewayAutoUpgradeConfiguration,
    SetGatewayDNS, SetGatewayLDAPInfo, SwitchCSGClientsReverseSyncConfiguration, SwitchGatewayExpirationPolicy,
    SwitchToSubscription, TagResources, TriggerGatewayRemoteSync, UntagResources, UpdateGatewayBlockVolume,
    UpdateGatewayFileShare, UpgradeGateway, UploadCSGClientLog, UploadGatewayLog, ValidateExpressSyncConfig,
    ValidateGatewayName
}
