//! `onsmqtt` of Alibaba Cloud, API version 2020-04-20.
//!
//! Endpoint: a table of 17 regions, else `onsmqtt.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, onsmqtt::ListInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "onsmqtt.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "onsmqtt.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "onsmqtt.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "onsmqtt.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "onsmqtt.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "onsmqtt.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "onsmqtt.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "onsmqtt.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "onsmqtt.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "onsmqtt.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "onsmqtt.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "onsmqtt.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "onsmqtt.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "onsmqtt.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "onsmqtt.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "onsmqtt.eu-central-1.aliyuncs.com"),
        ("us-west-1", "onsmqtt.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "onsmqtt-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "onsmqtt-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "onsmqtt-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "onsmqtt-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "onsmqtt-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-beijing", "onsmqtt-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "onsmqtt-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "onsmqtt-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "onsmqtt-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "onsmqtt-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "onsmqtt-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "onsmqtt-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "onsmqtt-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "onsmqtt-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "onsmqtt-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "onsmqtt-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "onsmqtt-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "onsmqtt-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "onsmqtt-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "onsmqtt-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "onsmqtt-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "onsmqtt-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "onsmqtt-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "onsmqtt-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "onsmqtt-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "onsmqtt",
    "2020-04-20",
    "onsmqtt",
    &ENDPOINTS,
);

/// `ActiveCaCertificate` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ActiveCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveCaCertificate {
    /// Required.
    pub mqtt_instance_id: String,
    /// Required.
    pub sn: String,
}
operation! { ActiveCaCertificate(mqtt_instance_id: String, sn: String)
    "ActiveCaCertificate" -> ActiveCaCertificateOutput {
    0 "MqttInstanceId" mqtt_instance_id, 1 "Sn" sn
} }

/// Response of [`ActiveCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveCaCertificateOutput {
    pub sn: Option<String>,
}
model! { ActiveCaCertificateOutput {
    0 "Sn" sn: String
} }

/// `ActiveDeviceCertificate` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ActiveDeviceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveDeviceCertificate {
    /// Required.
    pub ca_sn: String,
    /// Required.
    pub device_sn: String,
    /// Required.
    pub mqtt_instance_id: String,
}
operation! { ActiveDeviceCertificate(ca_sn: String, device_sn: String, mqtt_instance_id: String)
    "ActiveDeviceCertificate" -> ActiveDeviceCertificateOutput {
    0 "CaSn" ca_sn, 1 "DeviceSn" device_sn, 2 "MqttInstanceId" mqtt_instance_id
} }

/// Response of [`ActiveDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveDeviceCertificateOutput {
    pub device_sn: Option<String>,
}
model! { ActiveDeviceCertificateOutput {
    0 "DeviceSn" device_sn: String
} }

/// Adds custom auth connect black: `AddCustomAuthConnectBlack` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/AddCustomAuthConnectBlack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomAuthConnectBlack {
    /// Required.
    pub client_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { AddCustomAuthConnectBlack(client_id: String, instance_id: String)
    "AddCustomAuthConnectBlack" -> AddCustomAuthConnectBlackOutput {
    0 "ClientId" client_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AddCustomAuthConnectBlack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomAuthConnectBlackOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddCustomAuthConnectBlackOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Adds custom auth identity: `AddCustomAuthIdentity` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/AddCustomAuthIdentity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomAuthIdentity {
    pub client_id: Option<String>,
    /// Required.
    pub identity_type: String,
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub secret: Secret,
    /// Required.
    pub sign_mode: String,
    /// Required.
    pub username: String,
}

/// Arguments of [`AddCustomAuthIdentity::new`].
pub struct AddCustomAuthIdentityRequired {
    pub identity_type: String,
    pub instance_id: String,
    pub secret: Secret,
    pub sign_mode: String,
    pub username: String,
}
operation! {
    AddCustomAuthIdentity { AddCustomAuthIdentityRequired: identity_type, instance_id, secret, sign_mode, username }
    "AddCustomAuthIdentity" -> AddCustomAuthIdentityOutput {
    0 "ClientId" client_id: String, 1 "IdentityType" identity_type, 2 "InstanceId" instance_id, 3 "Secret" secret,
    4 "SignMode" sign_mode, 5 "Username" username
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddCustomAuthIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomAuthIdentityOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddCustomAuthIdentityOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Adds custom auth permission: `AddCustomAuthPermission` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/AddCustomAuthPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomAuthPermission {
    /// Required.
    pub effect: String,
    /// Required.
    pub identity: String,
    /// Required.
    pub identity_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub permit_action: String,
    /// Required.
    pub topic: String,
}

/// Arguments of [`AddCustomAuthPermission::new`].
pub struct AddCustomAuthPermissionRequired {
    pub effect: String,
    pub identity: String,
    pub identity_type: String,
    pub instance_id: String,
    pub permit_action: String,
    pub topic: String,
}
operation! {
    AddCustomAuthPermission { AddCustomAuthPermissionRequired: effect, identity, identity_type, instance_id, permit_action, topic }
    "AddCustomAuthPermission" -> AddCustomAuthPermissionOutput {
    0 "Effect" effect, 1 "Identity" identity, 2 "IdentityType" identity_type, 3 "InstanceId" instance_id,
    4 "PermitAction" permit_action, 5 "Topic" topic
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddCustomAuthPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomAuthPermissionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddCustomAuthPermissionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Applies token: `ApplyToken` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ApplyToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyToken {
    /// Required.
    pub actions: String,
    /// Required.
    pub expire_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub resources: String,
}
operation! { ApplyToken(actions: String, expire_time: i64, instance_id: String, resources: String)
    "ApplyToken" -> ApplyTokenOutput {
    0 "Actions" actions, 1 "ExpireTime" expire_time, 2 "InstanceId" instance_id, 3 "Resources" resources
} }

/// Response of [`ApplyToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
}
model! { ApplyTokenOutput {
    0 "Token" token: Secret
} }

/// Batches query session by client ids: `BatchQuerySessionByClientIds` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/BatchQuerySessionByClientIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuerySessionByClientIds {
    /// Required.
    pub client_id_list: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { BatchQuerySessionByClientIds(client_id_list: Vec<String>, instance_id: String)
    "BatchQuerySessionByClientIds" -> BatchQuerySessionByClientIdsOutput {
    0 "ClientIdList" client_id_list, 1 "InstanceId" instance_id
} }

/// Response of [`BatchQuerySessionByClientIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuerySessionByClientIdsOutput {
    pub online_status_list: Vec<BatchQuerySessionByClientIdsOnlineStatusList>,
}
model! { BatchQuerySessionByClientIdsOutput {
    0 "OnlineStatusList" online_status_list: Vec<BatchQuerySessionByClientIdsOnlineStatusList>
} }

/// In the response of [`BatchQuerySessionByClientIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuerySessionByClientIdsOnlineStatusList {
    pub client_id: Option<String>,
    pub online_status: Option<bool>,
}
model! { BatchQuerySessionByClientIdsOnlineStatusList {
    0 "ClientId" client_id: String, 1 "OnlineStatus" online_status: bool
} }

/// Closes connection: `CloseConnection` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/CloseConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseConnection {
    /// Required.
    pub client_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { CloseConnection(client_id: String, instance_id: String) "CloseConnection" -> CloseConnectionOutput {
    0 "ClientId" client_id, 1 "InstanceId" instance_id
} }

/// Response of [`CloseConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseConnectionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseConnectionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates group id: `CreateGroupId` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/CreateGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupId {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: String,
    pub tags: Option<String>,
}
operation! { CreateGroupId(group_id: String, instance_id: String) "CreateGroupId" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "Tags" tags: String
} }

/// Response of [`CreateGroupId`]: empty.
pub type CreateGroupIdOutput = Empty;

/// Deletes ca certificate: `DeleteCaCertificate` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/DeleteCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCaCertificate {
    /// Required.
    pub mqtt_instance_id: String,
    /// Required.
    pub sn: String,
}
operation! { DeleteCaCertificate(mqtt_instance_id: String, sn: String)
    "DeleteCaCertificate" -> DeleteCaCertificateOutput {
    0 "MqttInstanceId" mqtt_instance_id, 1 "Sn" sn
} }

/// Response of [`DeleteCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCaCertificateOutput {
    pub sn: Option<String>,
}
model! { DeleteCaCertificateOutput {
    0 "Sn" sn: String
} }

/// Deletes custom auth connect black: `DeleteCustomAuthConnectBlack` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/DeleteCustomAuthConnectBlack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAuthConnectBlack {
    /// Required.
    pub client_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteCustomAuthConnectBlack(client_id: String, instance_id: String)
    "DeleteCustomAuthConnectBlack" -> DeleteCustomAuthConnectBlackOutput {
    0 "ClientId" client_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteCustomAuthConnectBlack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAuthConnectBlackOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomAuthConnectBlackOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes custom auth identity: `DeleteCustomAuthIdentity` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/DeleteCustomAuthIdentity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAuthIdentity {
    pub client_id: Option<String>,
    /// Required.
    pub identity_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
}
operation! { DeleteCustomAuthIdentity(identity_type: String, instance_id: String, username: String)
    "DeleteCustomAuthIdentity" -> DeleteCustomAuthIdentityOutput {
    0 "ClientId" client_id: String, 1 "IdentityType" identity_type, 2 "InstanceId" instance_id, 3 "Username" username
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteCustomAuthIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAuthIdentityOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomAuthIdentityOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes custom auth permission: `DeleteCustomAuthPermission` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/DeleteCustomAuthPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAuthPermission {
    /// Required.
    pub identity: String,
    /// Required.
    pub identity_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
}
operation! { DeleteCustomAuthPermission(identity: String, identity_type: String, instance_id: String, topic: String)
    "DeleteCustomAuthPermission" -> DeleteCustomAuthPermissionOutput {
    0 "Identity" identity, 1 "IdentityType" identity_type, 2 "InstanceId" instance_id, 3 "Topic" topic
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteCustomAuthPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomAuthPermissionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomAuthPermissionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes device certificate: `DeleteDeviceCertificate` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/DeleteDeviceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceCertificate {
    /// Required.
    pub ca_sn: String,
    /// Required.
    pub device_sn: String,
    /// Required.
    pub mqtt_instance_id: String,
}
operation! { DeleteDeviceCertificate(ca_sn: String, device_sn: String, mqtt_instance_id: String)
    "DeleteDeviceCertificate" -> DeleteDeviceCertificateOutput {
    0 "CaSn" ca_sn, 1 "DeviceSn" device_sn, 2 "MqttInstanceId" mqtt_instance_id
} }

/// Response of [`DeleteDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceCertificateOutput {
    pub device_sn: Option<String>,
}
model! { DeleteDeviceCertificateOutput {
    0 "DeviceSn" device_sn: String
} }

/// Deletes group id: `DeleteGroupId` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/DeleteGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupId {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteGroupId(group_id: String, instance_id: String) "DeleteGroupId" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteGroupId`]: empty.
pub type DeleteGroupIdOutput = Empty;

/// `DisasterDowngrade` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/DisasterDowngrade>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisasterDowngrade {
    /// Required.
    pub downgrade_instance_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { DisasterDowngrade(downgrade_instance_id: String, instance_id: String)
    "DisasterDowngrade" -> DisasterDowngradeOutput {
    0 "DowngradeInstanceId" downgrade_instance_id, 1 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DisasterDowngrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisasterDowngradeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisasterDowngradeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// `DisasterRecovery` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/DisasterRecovery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisasterRecovery {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub recovery_instance_id: String,
}
operation! { DisasterRecovery(instance_id: String, recovery_instance_id: String)
    "DisasterRecovery" -> DisasterRecoveryOutput {
    0 "InstanceId" instance_id, 1 "RecoveryInstanceId" recovery_instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DisasterRecovery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisasterRecoveryOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisasterRecoveryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets ca certificate: `GetCaCertificate` of `onsmqtt` 2020-04-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/GetCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCaCertificate {
    /// Required.
    pub mqtt_instance_id: String,
    /// Required.
    pub sn: String,
}
operation! { GetCaCertificate(mqtt_instance_id: String, sn: String) "GetCaCertificate" -> GetCaCertificateOutput {
    0 "MqttInstanceId" mqtt_instance_id, 1 "Sn" sn
} { method: "GET", } }

/// Response of [`GetCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCaCertificateOutput {
    pub data: Option<GetCaCertificateData>,
}
model! { GetCaCertificateOutput {
    0 "Data" data: GetCaCertificateData
} }

/// In the response of [`GetCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCaCertificateData {
    pub ca_content: Option<String>,
    pub ca_name: Option<String>,
    pub registration_code: Option<String>,
    pub sn: Option<String>,
    pub status: Option<String>,
    pub valid_begin: Option<String>,
    pub valid_end: Option<String>,
    pub verification_content: Option<String>,
}
model! { GetCaCertificateData {
    0 "CaContent" ca_content: String, 1 "CaName" ca_name: String, 2 "RegistrationCode" registration_code: String,
    3 "Sn" sn: String, 4 "Status" status: String, 5 "ValidBegin" valid_begin: String, 6 "ValidEnd" valid_end: String,
    7 "VerificationContent" verification_content: String
} }

/// Gets device certificate: `GetDeviceCertificate` of `onsmqtt` 2020-04-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/GetDeviceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceCertificate {
    /// Required.
    pub ca_sn: String,
    /// Required.
    pub device_sn: String,
    /// Required.
    pub mqtt_instance_id: String,
}
operation! { GetDeviceCertificate(ca_sn: String, device_sn: String, mqtt_instance_id: String)
    "GetDeviceCertificate" -> GetDeviceCertificateOutput {
    0 "CaSn" ca_sn, 1 "DeviceSn" device_sn, 2 "MqttInstanceId" mqtt_instance_id
} { method: "GET", } }

/// Response of [`GetDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceCertificateOutput {
    pub data: Option<GetDeviceCertificateData>,
}
model! { GetDeviceCertificateOutput {
    0 "Data" data: GetDeviceCertificateData
} }

/// In the response of [`GetDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceCertificateData {
    pub ca_sn: Option<String>,
    pub device_content: Option<String>,
    pub device_name: Option<String>,
    pub device_sn: Option<String>,
    pub status: Option<String>,
    pub valid_begin: Option<String>,
    pub valid_end: Option<String>,
}
model! { GetDeviceCertificateData {
    0 "CaSn" ca_sn: String, 1 "DeviceContent" device_content: String, 2 "DeviceName" device_name: String,
    3 "DeviceSn" device_sn: String, 4 "Status" status: String, 5 "ValidBegin" valid_begin: String,
    6 "ValidEnd" valid_end: String
} }

/// Gets device credential: `GetDeviceCredential` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/GetDeviceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceCredential {
    /// Required.
    pub client_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetDeviceCredential(client_id: String, instance_id: String)
    "GetDeviceCredential" -> GetDeviceCredentialOutput {
    0 "ClientId" client_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetDeviceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceCredentialOutput {
    pub device_credential: Option<GetDeviceCredentialDeviceCredential>,
}
model! { GetDeviceCredentialOutput {
    0 "DeviceCredential" device_credential: GetDeviceCredentialDeviceCredential
} }

/// In the response of [`GetDeviceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeviceCredentialDeviceCredential {
    pub client_id: Option<String>,
    pub create_time: Option<i64>,
    pub device_access_key_id: Option<String>,
    /// Secret.
    pub device_access_key_secret: Option<Secret>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetDeviceCredentialDeviceCredential {
    0 "ClientId" client_id: String, 1 "CreateTime" create_time: i64, 2 "DeviceAccessKeyId" device_access_key_id: String,
    3 "DeviceAccessKeySecret" device_access_key_secret: Secret, 4 "InstanceId" instance_id: String,
    5 "UpdateTime" update_time: i64
} }

/// Gets register code: `GetRegisterCode` of `onsmqtt` 2020-04-20.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/GetRegisterCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisterCode {
    /// Required.
    pub mqtt_instance_id: String,
}
operation! { GetRegisterCode(mqtt_instance_id: String) "GetRegisterCode" -> GetRegisterCodeOutput {
    0 "MqttInstanceId" mqtt_instance_id
} { method: "GET", } }

/// Response of [`GetRegisterCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegisterCodeOutput {
    pub register_code: Option<String>,
}
model! { GetRegisterCodeOutput {
    0 "RegisterCode" register_code: String
} }

/// `InactivateCaCertificate` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/InactivateCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InactivateCaCertificate {
    /// Required.
    pub mqtt_instance_id: String,
    /// Required.
    pub sn: String,
}
operation! { InactivateCaCertificate(mqtt_instance_id: String, sn: String)
    "InactivateCaCertificate" -> InactivateCaCertificateOutput {
    0 "MqttInstanceId" mqtt_instance_id, 1 "Sn" sn
} }

/// Response of [`InactivateCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InactivateCaCertificateOutput {
    pub sn: Option<String>,
}
model! { InactivateCaCertificateOutput {
    0 "Sn" sn: String
} }

/// `InactivateDeviceCertificate` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/InactivateDeviceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InactivateDeviceCertificate {
    /// Required.
    pub ca_sn: String,
    /// Required.
    pub device_sn: String,
    /// Required.
    pub mqtt_instance_id: String,
}
operation! { InactivateDeviceCertificate(ca_sn: String, device_sn: String, mqtt_instance_id: String)
    "InactivateDeviceCertificate" -> InactivateDeviceCertificateOutput {
    0 "CaSn" ca_sn, 1 "DeviceSn" device_sn, 2 "MqttInstanceId" mqtt_instance_id
} }

/// Response of [`InactivateDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InactivateDeviceCertificateOutput {
    pub device_sn: Option<String>,
}
model! { InactivateDeviceCertificateOutput {
    0 "DeviceSn" device_sn: String
} }

/// Lists ca certificate: `ListCaCertificate` of `onsmqtt` 2020-04-20.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ListCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCaCertificate {
    /// Required.
    pub mqtt_instance_id: String,
    /// Required.
    pub page_no: String,
    /// Required.
    pub page_size: String,
}
operation! { ListCaCertificate(mqtt_instance_id: String, page_no: String, page_size: String)
    "ListCaCertificate" -> ListCaCertificateOutput {
    0 "MqttInstanceId" mqtt_instance_id, 1 "PageNo" page_no, 2 "PageSize" page_size
} { method: "GET", } }
paged! { ListCaCertificate: ListCaCertificateCaCertificateVOS =
    Number "PageNo", "Data.CaCertificateVOS" data.ca_certificate_vos, total "Data.Total" }

/// Response of [`ListCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCaCertificateOutput {
    pub data: Option<ListCaCertificateData>,
}
model! { ListCaCertificateOutput {
    0 "Data" data: ListCaCertificateData
} }

/// In the response of [`ListCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCaCertificateData {
    pub ca_certificate_vos: Vec<ListCaCertificateCaCertificateVOS>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCaCertificateData {
    0 "CaCertificateVOS" ca_certificate_vos: Vec<ListCaCertificateCaCertificateVOS>, 1 "PageNo" page_no: i64,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCaCertificateCaCertificateVOS {
    pub ca_content: Option<String>,
    pub ca_name: Option<String>,
    pub registration_code: Option<String>,
    pub sn: Option<String>,
    pub status: Option<String>,
    pub valid_begin: Option<String>,
    pub valid_end: Option<String>,
    pub verification_content: Option<String>,
}
model! { ListCaCertificateCaCertificateVOS {
    0 "CaContent" ca_content: String, 1 "CaName" ca_name: String, 2 "RegistrationCode" registration_code: String,
    3 "Sn" sn: String, 4 "Status" status: String, 5 "ValidBegin" valid_begin: String, 6 "ValidEnd" valid_end: String,
    7 "VerificationContent" verification_content: String
} }

/// Lists device certificate: `ListDeviceCertificate` of `onsmqtt` 2020-04-20.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ListDeviceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCertificate {
    /// Required.
    pub mqtt_instance_id: String,
    /// Required.
    pub page_no: String,
    /// Required.
    pub page_size: String,
}
operation! { ListDeviceCertificate(mqtt_instance_id: String, page_no: String, page_size: String)
    "ListDeviceCertificate" -> ListDeviceCertificateOutput {
    0 "MqttInstanceId" mqtt_instance_id, 1 "PageNo" page_no, 2 "PageSize" page_size
} { method: "GET", } }
paged! { ListDeviceCertificate: ListDeviceCertificateDeviceCertificateVOS =
    Number "PageNo", "Data.DeviceCertificateVOS" data.device_certificate_vos, total "Data.Total" }

/// Response of [`ListDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCertificateOutput {
    pub data: Option<ListDeviceCertificateData>,
}
model! { ListDeviceCertificateOutput {
    0 "Data" data: ListDeviceCertificateData
} }

/// In the response of [`ListDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCertificateData {
    pub device_certificate_vos: Vec<ListDeviceCertificateDeviceCertificateVOS>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListDeviceCertificateData {
    0 "DeviceCertificateVOS" device_certificate_vos: Vec<ListDeviceCertificateDeviceCertificateVOS>,
    1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCertificateDeviceCertificateVOS {
    pub ca_sn: Option<String>,
    pub device_content: Option<String>,
    pub device_name: Option<String>,
    pub device_sn: Option<String>,
    pub status: Option<String>,
    pub valid_begin: Option<String>,
    pub valid_end: Option<String>,
}
model! { ListDeviceCertificateDeviceCertificateVOS {
    0 "CaSn" ca_sn: String, 1 "DeviceContent" device_content: String, 2 "DeviceName" device_name: String,
    3 "DeviceSn" device_sn: String, 4 "Status" status: String, 5 "ValidBegin" valid_begin: String,
    6 "ValidEnd" valid_end: String
} }

/// Lists device certificate by ca sn: `ListDeviceCertificateByCaSn` of `onsmqtt` 2020-04-20.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ListDeviceCertificateByCaSn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCertificateByCaSn {
    /// Required.
    pub ca_sn: String,
    /// Required.
    pub mqtt_instance_id: String,
    /// Required.
    pub page_no: String,
    /// Required.
    pub page_size: String,
}
operation! { ListDeviceCertificateByCaSn(ca_sn: String, mqtt_instance_id: String, page_no: String, page_size: String)
    "ListDeviceCertificateByCaSn" -> ListDeviceCertificateByCaSnOutput {
    0 "CaSn" ca_sn, 1 "MqttInstanceId" mqtt_instance_id, 2 "PageNo" page_no, 3 "PageSize" page_size
} { method: "GET", } }
paged! { ListDeviceCertificateByCaSn: ListDeviceCertificateByCaSnDeviceCertificateVOS =
    Number "PageNo", "Data.DeviceCertificateVOS" data.device_certificate_vos, total "Data.Total" }

/// Response of [`ListDeviceCertificateByCaSn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCertificateByCaSnOutput {
    pub data: Option<ListDeviceCertificateByCaSnData>,
}
model! { ListDeviceCertificateByCaSnOutput {
    0 "Data" data: ListDeviceCertificateByCaSnData
} }

/// In the response of [`ListDeviceCertificateByCaSn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCertificateByCaSnData {
    pub device_certificate_vos: Vec<ListDeviceCertificateByCaSnDeviceCertificateVOS>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListDeviceCertificateByCaSnData {
    0 "DeviceCertificateVOS" device_certificate_vos: Vec<ListDeviceCertificateByCaSnDeviceCertificateVOS>,
    1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`ListDeviceCertificateByCaSn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCertificateByCaSnDeviceCertificateVOS {
    pub ca_sn: Option<String>,
    pub device_content: Option<String>,
    pub device_name: Option<String>,
    pub device_sn: Option<String>,
    pub status: Option<String>,
    pub valid_begin: Option<String>,
    pub valid_end: Option<String>,
}
model! { ListDeviceCertificateByCaSnDeviceCertificateVOS {
    0 "CaSn" ca_sn: String, 1 "DeviceContent" device_content: String, 2 "DeviceName" device_name: String,
    3 "DeviceSn" device_sn: String, 4 "Status" status: String, 5 "ValidBegin" valid_begin: String,
    6 "ValidEnd" valid_end: String
} }

/// Lists device credential client id: `ListDeviceCredentialClientId` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ListDeviceCredentialClientId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCredentialClientId {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id: String,
    pub next_token: Option<String>,
    pub page_no: Option<String>,
    /// Required.
    pub page_size: String,
}
operation! { ListDeviceCredentialClientId(group_id: String, instance_id: String, page_size: String)
    "ListDeviceCredentialClientId" -> ListDeviceCredentialClientIdOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "NextToken" next_token: String, 3 "PageNo" page_no: String,
    4 "PageSize" page_size
} }
paged! { ListDeviceCredentialClientId: String =
    Token "NextToken", "DeviceCredentialClientIdList.ClientIdList" device_credential_client_id_list.client_id_list, next "DeviceCredentialClientIdList.NextToken" }

/// Response of [`ListDeviceCredentialClientId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCredentialClientIdOutput {
    pub device_credential_client_id_list: Option<
        ListDeviceCredentialClientIdDeviceCredentialClientIdList,
    >,
}
model! { ListDeviceCredentialClientIdOutput {
    0 "DeviceCredentialClientIdList" device_credential_client_id_list: ListDeviceCredentialClientIdDeviceCredentialClientIdList
} }

/// In the response of [`ListDeviceCredentialClientId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeviceCredentialClientIdDeviceCredentialClientIdList {
    pub client_id_list: Vec<String>,
    pub next_token: Option<String>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub total: Option<String>,
}
model! { ListDeviceCredentialClientIdDeviceCredentialClientIdList {
    0 "ClientIdList" client_id_list: Vec<String>, 1 "NextToken" next_token: String, 2 "PageNo" page_no: String,
    3 "PageSize" page_size: String, 4 "Total" total: String
} }

/// Lists group id: `ListGroupId` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ListGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupId {
    /// Required.
    pub instance_id: String,
    pub tags: Option<String>,
}
operation! { ListGroupId(instance_id: String) "ListGroupId" -> ListGroupIdOutput {
    0 "InstanceId" instance_id, 1 "Tags" tags: String
} }

/// Response of [`ListGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupIdOutput {
    pub data: Vec<ListGroupIdData>,
}
model! { ListGroupIdOutput {
    0 "Data" data: Vec<ListGroupIdData>
} }

/// In the response of [`ListGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupIdData {
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub independent_naming: Option<bool>,
    pub instance_id: Option<String>,
    pub tags: Vec<ListGroupIdTags>,
    pub update_time: Option<i64>,
}
model! { ListGroupIdData {
    0 "CreateTime" create_time: i64, 1 "GroupId" group_id: String, 2 "IndependentNaming" independent_naming: bool,
    3 "InstanceId" instance_id: String, 4 "Tags" tags: Vec<ListGroupIdTags>, 5 "UpdateTime" update_time: i64
} }

/// In the response of [`ListGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupIdTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListGroupIdTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists instances: `ListInstances` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub tags: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "Tags" tags: String
} }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub code: Option<String>,
    pub instances: Vec<ListInstancesInstances>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ListInstancesOutput {
    0 "Code" code: String, 1 "Instances" instances: Vec<ListInstancesInstances>, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<i64>,
    pub instance_type: Option<i64>,
    pub kernel_version: Option<String>,
    pub mqtt_tags: Vec<ListInstancesMqttTags>,
    pub order_id: Option<String>,
    pub region_id: Option<String>,
    pub specific: Option<String>,
}
model! { ListInstancesInstances {
    0 "CreateTime" create_time: i64, 1 "ExpireTime" expire_time: i64, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "InstanceStatus" instance_status: i64,
    5 "InstanceType" instance_type: i64, 6 "KernelVersion" kernel_version: String,
    7 "MqttTags" mqtt_tags: Vec<ListInstancesMqttTags>, 8 "OrderId" order_id: String, 9 "RegionId" region_id: String,
    10 "Specific" specific: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesMqttTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListInstancesMqttTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists tag resources: `ListTagResources` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "ResourceId" resource_id: Vec<String>, 2 "ResourceType" resource_type,
    3 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

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
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextToken" next_token: String, 3 "Success" success: String,
    4 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Queries custom auth connect black: `QueryCustomAuthConnectBlack` of `onsmqtt` 2020-04-20.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/QueryCustomAuthConnectBlack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthConnectBlack {
    pub client_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub next_token: Option<String>,
    /// Required. 1 to 100.
    pub size: i64,
}
operation! { QueryCustomAuthConnectBlack(instance_id: String, size: i64)
    "QueryCustomAuthConnectBlack" -> QueryCustomAuthConnectBlackOutput {
    0 "ClientId" client_id: String, 1 "InstanceId" instance_id, 2 "NextToken" next_token: String, 3 "Size" size
} { method: "GET", } }
paged! { QueryCustomAuthConnectBlack: QueryCustomAuthConnectBlackResults =
    Token "NextToken", "Data.Results" data.results, next "Data.NextToken" }

/// Response of [`QueryCustomAuthConnectBlack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthConnectBlackOutput {
    pub code: Option<i64>,
    pub data: Option<QueryCustomAuthConnectBlackData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCustomAuthConnectBlackOutput {
    0 "Code" code: i64, 1 "Data" data: QueryCustomAuthConnectBlackData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryCustomAuthConnectBlack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthConnectBlackData {
    pub next_token: Option<String>,
    pub results: Vec<QueryCustomAuthConnectBlackResults>,
}
model! { QueryCustomAuthConnectBlackData {
    0 "NextToken" next_token: String, 1 "Results" results: Vec<QueryCustomAuthConnectBlackResults>
} }

/// In the response of [`QueryCustomAuthConnectBlack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthConnectBlackResults {
    pub client_id: Option<String>,
    pub effect: Option<String>,
    pub permit_action: Option<String>,
}
model! { QueryCustomAuthConnectBlackResults {
    0 "ClientId" client_id: String, 1 "Effect" effect: String, 2 "PermitAction" permit_action: String
} }

/// Queries custom auth identity: `QueryCustomAuthIdentity` of `onsmqtt` 2020-04-20.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/QueryCustomAuthIdentity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthIdentity {
    pub client_id: Option<String>,
    pub identity_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub next_token: Option<String>,
    /// Required. 1 to 100.
    pub size: i64,
    pub username: Option<String>,
}
operation! { QueryCustomAuthIdentity(instance_id: String, size: i64)
    "QueryCustomAuthIdentity" -> QueryCustomAuthIdentityOutput {
    0 "ClientId" client_id: String, 1 "IdentityType" identity_type: String, 2 "InstanceId" instance_id,
    3 "NextToken" next_token: String, 4 "Size" size, 5 "Username" username: String
} { method: "GET", } }
paged! { QueryCustomAuthIdentity: QueryCustomAuthIdentityResults =
    Token "NextToken", "Data.Results" data.results, next "Data.NextToken" }

/// Response of [`QueryCustomAuthIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthIdentityOutput {
    pub code: Option<i64>,
    pub data: Option<QueryCustomAuthIdentityData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCustomAuthIdentityOutput {
    0 "Code" code: i64, 1 "Data" data: QueryCustomAuthIdentityData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryCustomAuthIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthIdentityData {
    pub next_token: Option<String>,
    pub results: Vec<QueryCustomAuthIdentityResults>,
}
model! { QueryCustomAuthIdentityData {
    0 "NextToken" next_token: String, 1 "Results" results: Vec<QueryCustomAuthIdentityResults>
} }

/// In the response of [`QueryCustomAuthIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthIdentityResults {
    pub client_id: Option<String>,
    pub identity_type: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
    pub sign_mode: Option<String>,
    pub username: Option<String>,
}
model! { QueryCustomAuthIdentityResults {
    0 "ClientId" client_id: String, 1 "IdentityType" identity_type: String, 2 "Secret" secret: Secret,
    3 "SignMode" sign_mode: String, 4 "Username" username: String
} }

/// Queries custom auth permission: `QueryCustomAuthPermission` of `onsmqtt` 2020-04-20.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/QueryCustomAuthPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthPermission {
    pub identity: Option<String>,
    pub identity_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub next_token: Option<String>,
    /// Required. 1 to 100.
    pub size: i64,
    pub topic: Option<String>,
}
operation! { QueryCustomAuthPermission(instance_id: String, size: i64)
    "QueryCustomAuthPermission" -> QueryCustomAuthPermissionOutput {
    0 "Identity" identity: String, 1 "IdentityType" identity_type: String, 2 "InstanceId" instance_id,
    3 "NextToken" next_token: String, 4 "Size" size, 5 "Topic" topic: String
} { method: "GET", } }
paged! { QueryCustomAuthPermission: QueryCustomAuthPermissionResults =
    Token "NextToken", "Data.Results" data.results, next "Data.NextToken" }

/// Response of [`QueryCustomAuthPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthPermissionOutput {
    pub code: Option<i64>,
    pub data: Option<QueryCustomAuthPermissionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCustomAuthPermissionOutput {
    0 "Code" code: i64, 1 "Data" data: QueryCustomAuthPermissionData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryCustomAuthPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthPermissionData {
    pub next_token: Option<String>,
    pub results: Vec<QueryCustomAuthPermissionResults>,
}
model! { QueryCustomAuthPermissionData {
    0 "NextToken" next_token: String, 1 "Results" results: Vec<QueryCustomAuthPermissionResults>
} }

/// In the response of [`QueryCustomAuthPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomAuthPermissionResults {
    pub effect: Option<String>,
    pub identity: Option<String>,
    pub identity_type: Option<String>,
    pub permit_action: Option<String>,
    pub topic: Option<String>,
}
model! { QueryCustomAuthPermissionResults {
    0 "Effect" effect: String, 1 "Identity" identity: String, 2 "IdentityType" identity_type: String,
    3 "PermitAction" permit_action: String, 4 "Topic" topic: String
} }

/// Queries mqtt trace device: `QueryMqttTraceDevice` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/QueryMqttTraceDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceDevice {
    /// Required. -9223372036854774808 to 9223372036854774807.
    pub begin_time: i64,
    /// Required.
    pub client_id: String,
    /// Required. -2147483648 to 2147483647.
    pub current_page: i64,
    /// Required. -9223372036854774808 to 9223372036854774807.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mqtt_region_id: String,
    /// Required. -2147483648 to 2147483647.
    pub page_size: i64,
    pub reverse: Option<bool>,
}

/// Arguments of [`QueryMqttTraceDevice::new`].
pub struct QueryMqttTraceDeviceRequired {
    pub begin_time: i64,
    pub client_id: String,
    pub current_page: i64,
    pub end_time: i64,
    pub instance_id: String,
    pub mqtt_region_id: String,
    pub page_size: i64,
}
operation! {
    QueryMqttTraceDevice { QueryMqttTraceDeviceRequired: begin_time, client_id, current_page, end_time, instance_id, mqtt_region_id, page_size }
    "QueryMqttTraceDevice" -> QueryMqttTraceDeviceOutput {
    0 "BeginTime" begin_time, 1 "ClientId" client_id, 2 "CurrentPage" current_page, 3 "EndTime" end_time,
    4 "InstanceId" instance_id, 5 "MqttRegionId" mqtt_region_id, 6 "PageSize" page_size, 7 "Reverse" reverse: bool
} }
paged! { QueryMqttTraceDevice: QueryMqttTraceDeviceDeviceInfoList =
    Number "CurrentPage", "DeviceInfoList" device_info_list, total "Total" }

/// Response of [`QueryMqttTraceDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceDeviceOutput {
    pub current_page: Option<i64>,
    pub device_info_list: Vec<QueryMqttTraceDeviceDeviceInfoList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryMqttTraceDeviceOutput {
    0 "CurrentPage" current_page: i64, 1 "DeviceInfoList" device_info_list: Vec<QueryMqttTraceDeviceDeviceInfoList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryMqttTraceDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceDeviceDeviceInfoList {
    pub action: Option<String>,
    pub action_code: Option<String>,
    pub action_info: Option<String>,
    pub channel_id: Option<String>,
    pub time: Option<String>,
}
model! { QueryMqttTraceDeviceDeviceInfoList {
    0 "Action" action: String, 1 "ActionCode" action_code: String, 2 "ActionInfo" action_info: String,
    3 "ChannelId" channel_id: String, 4 "Time" time: String
} }

/// Queries mqtt trace message of client: `QueryMqttTraceMessageOfClient` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/QueryMqttTraceMessageOfClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceMessageOfClient {
    /// Required. -9223372036854774808 to 9223372036854774807.
    pub begin_time: i64,
    /// Required.
    pub client_id: String,
    /// Required. -2147483648 to 2147483647.
    pub current_page: i64,
    /// Required. -9223372036854774808 to 9223372036854774807.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mqtt_region_id: String,
    /// Required. -2147483648 to 2147483647.
    pub page_size: i64,
    pub reverse: Option<bool>,
}

/// Arguments of [`QueryMqttTraceMessageOfClient::new`].
pub struct QueryMqttTraceMessageOfClientRequired {
    pub begin_time: i64,
    pub client_id: String,
    pub current_page: i64,
    pub end_time: i64,
    pub instance_id: String,
    pub mqtt_region_id: String,
    pub page_size: i64,
}
operation! {
    QueryMqttTraceMessageOfClient { QueryMqttTraceMessageOfClientRequired: begin_time, client_id, current_page, end_time, instance_id, mqtt_region_id, page_size }
    "QueryMqttTraceMessageOfClient" -> QueryMqttTraceMessageOfClientOutput {
    0 "BeginTime" begin_time, 1 "ClientId" client_id, 2 "CurrentPage" current_page, 3 "EndTime" end_time,
    4 "InstanceId" instance_id, 5 "MqttRegionId" mqtt_region_id, 6 "PageSize" page_size, 7 "Reverse" reverse: bool
} }
paged! { QueryMqttTraceMessageOfClient: QueryMqttTraceMessageOfClientMessageOfClientList =
    Number "CurrentPage", "MessageOfClientList" message_of_client_list, total "Total" }

/// Response of [`QueryMqttTraceMessageOfClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceMessageOfClientOutput {
    pub current_page: Option<i64>,
    pub message_of_client_list: Vec<QueryMqttTraceMessageOfClientMessageOfClientList>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryMqttTraceMessageOfClientOutput {
    0 "CurrentPage" current_page: i64,
    1 "MessageOfClientList" message_of_client_list: Vec<QueryMqttTraceMessageOfClientMessageOfClientList>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryMqttTraceMessageOfClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceMessageOfClientMessageOfClientList {
    pub action: Option<String>,
    pub action_code: Option<String>,
    pub action_info: Option<String>,
    pub client_id: Option<String>,
    pub msg_id: Option<String>,
    pub time: Option<String>,
}
model! { QueryMqttTraceMessageOfClientMessageOfClientList {
    0 "Action" action: String, 1 "ActionCode" action_code: String, 2 "ActionInfo" action_info: String,
    3 "ClientId" client_id: String, 4 "MsgId" msg_id: String, 5 "Time" time: String
} }

/// Queries mqtt trace message publish: `QueryMqttTraceMessagePublish` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/QueryMqttTraceMessagePublish>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceMessagePublish {
    /// Required. -9223372036854774808 to 9223372036854774807.
    pub begin_time: i64,
    /// Required. -9223372036854774808 to 9223372036854774807.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mqtt_region_id: String,
    /// Required.
    pub msg_id: String,
}

/// Arguments of [`QueryMqttTraceMessagePublish::new`].
pub struct QueryMqttTraceMessagePublishRequired {
    pub begin_time: i64,
    pub end_time: i64,
    pub instance_id: String,
    pub mqtt_region_id: String,
    pub msg_id: String,
}
operation! {
    QueryMqttTraceMessagePublish { QueryMqttTraceMessagePublishRequired: begin_time, end_time, instance_id, mqtt_region_id, msg_id }
    "QueryMqttTraceMessagePublish" -> QueryMqttTraceMessagePublishOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "MqttRegionId" mqtt_region_id,
    4 "MsgId" msg_id
} }

/// Response of [`QueryMqttTraceMessagePublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceMessagePublishOutput {
    pub message_trace_lists: Vec<QueryMqttTraceMessagePublishMessageTraceLists>,
}
model! { QueryMqttTraceMessagePublishOutput {
    0 "MessageTraceLists" message_trace_lists: Vec<QueryMqttTraceMessagePublishMessageTraceLists>
} }

/// In the response of [`QueryMqttTraceMessagePublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceMessagePublishMessageTraceLists {
    pub action: Option<String>,
    pub action_code: Option<String>,
    pub action_info: Option<String>,
    pub client_id: Option<String>,
    pub msg_id: Option<String>,
    pub time: Option<String>,
}
model! { QueryMqttTraceMessagePublishMessageTraceLists {
    0 "Action" action: String, 1 "ActionCode" action_code: String, 2 "ActionInfo" action_info: String,
    3 "ClientId" client_id: String, 4 "MsgId" msg_id: String, 5 "Time" time: String
} }

/// Queries mqtt trace message subscribe: `QueryMqttTraceMessageSubscribe` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/QueryMqttTraceMessageSubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceMessageSubscribe {
    /// Required. -9223372036854774808 to 9223372036854774807.
    pub begin_time: i64,
    pub client_id: Option<String>,
    /// Required. -2147483648 to 2147483647.
    pub current_page: i64,
    /// Required. -9223372036854774808 to 9223372036854774807.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mqtt_region_id: String,
    /// Required. At most 2147483647 characters.
    pub msg_id: String,
    /// Required. -2147483648 to 2147483647.
    pub page_size: i64,
    pub reverse: Option<bool>,
}

/// Arguments of [`QueryMqttTraceMessageSubscribe::new`].
pub struct QueryMqttTraceMessageSubscribeRequired {
    pub begin_time: i64,
    pub current_page: i64,
    pub end_time: i64,
    pub instance_id: String,
    pub mqtt_region_id: String,
    pub msg_id: String,
    pub page_size: i64,
}
operation! {
    QueryMqttTraceMessageSubscribe { QueryMqttTraceMessageSubscribeRequired: begin_time, current_page, end_time, instance_id, mqtt_region_id, msg_id, page_size }
    "QueryMqttTraceMessageSubscribe" -> QueryMqttTraceMessageSubscribeOutput {
    0 "BeginTime" begin_time, 1 "ClientId" client_id: String, 2 "CurrentPage" current_page, 3 "EndTime" end_time,
    4 "InstanceId" instance_id, 5 "MqttRegionId" mqtt_region_id, 6 "MsgId" msg_id, 7 "PageSize" page_size,
    8 "Reverse" reverse: bool
} }
paged! { QueryMqttTraceMessageSubscribe: QueryMqttTraceMessageSubscribeMessageTraceLists =
    Number "CurrentPage", "MessageTraceLists" message_trace_lists, total "Total" }

/// Response of [`QueryMqttTraceMessageSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceMessageSubscribeOutput {
    pub current_page: Option<i64>,
    pub message_trace_lists: Vec<QueryMqttTraceMessageSubscribeMessageTraceLists>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryMqttTraceMessageSubscribeOutput {
    0 "CurrentPage" current_page: i64,
    1 "MessageTraceLists" message_trace_lists: Vec<QueryMqttTraceMessageSubscribeMessageTraceLists>,
    2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryMqttTraceMessageSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMqttTraceMessageSubscribeMessageTraceLists {
    pub action: Option<String>,
    pub action_code: Option<String>,
    pub action_info: Option<String>,
    pub client_id: Option<String>,
    pub msg_id: Option<String>,
    pub time: Option<String>,
}
model! { QueryMqttTraceMessageSubscribeMessageTraceLists {
    0 "Action" action: String, 1 "ActionCode" action_code: String, 2 "ActionInfo" action_info: String,
    3 "ClientId" client_id: String, 4 "MsgId" msg_id: String, 5 "Time" time: String
} }

/// Queries session by client id: `QuerySessionByClientId` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/QuerySessionByClientId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySessionByClientId {
    /// Required.
    pub client_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { QuerySessionByClientId(client_id: String, instance_id: String)
    "QuerySessionByClientId" -> QuerySessionByClientIdOutput {
    0 "ClientId" client_id, 1 "InstanceId" instance_id
} }

/// Response of [`QuerySessionByClientId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySessionByClientIdOutput {
    pub online_status: Option<bool>,
}
model! { QuerySessionByClientIdOutput {
    0 "OnlineStatus" online_status: bool
} }

/// Queries token: `QueryToken` of `onsmqtt` 2020-04-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/QueryToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryToken {
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub token: Secret,
}
operation! { QueryToken(instance_id: String, token: Secret) "QueryToken" -> QueryTokenOutput {
    0 "InstanceId" instance_id, 1 "Token" token
} }

/// Response of [`QueryToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTokenOutput {
    pub token_status: Option<bool>,
}
model! { QueryTokenOutput {
    0 "TokenStatus" token_status: bool
} }

/// Refreshes device credential: `RefreshDeviceCredential` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/RefreshDeviceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDeviceCredential {
    /// Required.
    pub client_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { RefreshDeviceCredential(client_id: String, instance_id: String)
    "RefreshDeviceCredential" -> RefreshDeviceCredentialOutput {
    0 "ClientId" client_id, 1 "InstanceId" instance_id
} }

/// Response of [`RefreshDeviceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDeviceCredentialOutput {
    pub device_credential: Option<RefreshDeviceCredentialDeviceCredential>,
}
model! { RefreshDeviceCredentialOutput {
    0 "DeviceCredential" device_credential: RefreshDeviceCredentialDeviceCredential
} }

/// In the response of [`RefreshDeviceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDeviceCredentialDeviceCredential {
    pub client_id: Option<String>,
    pub create_time: Option<i64>,
    pub device_access_key_id: Option<String>,
    /// Secret.
    pub device_access_key_secret: Option<Secret>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { RefreshDeviceCredentialDeviceCredential {
    0 "ClientId" client_id: String, 1 "CreateTime" create_time: i64, 2 "DeviceAccessKeyId" device_access_key_id: String,
    3 "DeviceAccessKeySecret" device_access_key_secret: Secret, 4 "InstanceId" instance_id: String,
    5 "UpdateTime" update_time: i64
} }

/// Registers ca certificate: `RegisterCaCertificate` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/RegisterCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCaCertificate {
    /// Required.
    pub ca_content: String,
    /// Required.
    pub ca_name: String,
    /// Required.
    pub mqtt_instance_id: String,
    /// Required.
    pub verification_content: String,
}
operation! {
    RegisterCaCertificate(ca_content: String, ca_name: String, mqtt_instance_id: String, verification_content: String)
    "RegisterCaCertificate" -> RegisterCaCertificateOutput {
    0 "CaContent" ca_content, 1 "CaName" ca_name, 2 "MqttInstanceId" mqtt_instance_id,
    3 "VerificationContent" verification_content
} }

/// Response of [`RegisterCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCaCertificateOutput {
    pub sn: Option<String>,
}
model! { RegisterCaCertificateOutput {
    0 "Sn" sn: String
} }

/// Registers device credential: `RegisterDeviceCredential` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/RegisterDeviceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceCredential {
    /// Required.
    pub client_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { RegisterDeviceCredential(client_id: String, instance_id: String)
    "RegisterDeviceCredential" -> RegisterDeviceCredentialOutput {
    0 "ClientId" client_id, 1 "InstanceId" instance_id
} }

/// Response of [`RegisterDeviceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceCredentialOutput {
    pub device_credential: Option<RegisterDeviceCredentialDeviceCredential>,
}
model! { RegisterDeviceCredentialOutput {
    0 "DeviceCredential" device_credential: RegisterDeviceCredentialDeviceCredential
} }

/// In the response of [`RegisterDeviceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceCredentialDeviceCredential {
    pub client_id: Option<String>,
    pub create_time: Option<i64>,
    pub device_access_key_id: Option<String>,
    /// Secret.
    pub device_access_key_secret: Option<Secret>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { RegisterDeviceCredentialDeviceCredential {
    0 "ClientId" client_id: String, 1 "CreateTime" create_time: i64, 2 "DeviceAccessKeyId" device_access_key_id: String,
    3 "DeviceAccessKeySecret" device_access_key_secret: Secret, 4 "InstanceId" instance_id: String,
    5 "UpdateTime" update_time: i64
} }

/// Revokes token: `RevokeToken` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/RevokeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeToken {
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub token: Secret,
}
operation! { RevokeToken(instance_id: String, token: Secret) "RevokeToken" -> Empty {
    0 "InstanceId" instance_id, 1 "Token" token
} }

/// Response of [`RevokeToken`]: empty.
pub type RevokeTokenOutput = Empty;

/// Sends message: `SendMessage` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/SendMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub mqtt_topic: String,
    /// Required.
    pub payload: String,
}
operation! { SendMessage(instance_id: String, mqtt_topic: String, payload: String) "SendMessage" -> SendMessageOutput {
    0 "InstanceId" instance_id, 1 "MqttTopic" mqtt_topic, 2 "Payload" payload
} }

/// Response of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageOutput {
    pub msg_id: Option<String>,
}
model! { SendMessageOutput {
    0 "MsgId" msg_id: String
} }

/// Sets sni config: `SetSniConfig` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/SetSniConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSniConfig {
    /// Required.
    pub default_certificate: String,
    /// Required.
    pub mqtt_instance_id: String,
    pub sni_config: Option<String>,
}
operation! { SetSniConfig(default_certificate: String, mqtt_instance_id: String) "SetSniConfig" -> SetSniConfigOutput {
    0 "DefaultCertificate" default_certificate, 1 "MqttInstanceId" mqtt_instance_id, 2 "SniConfig" sni_config: String
} }

/// Response of [`SetSniConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSniConfigOutput {
    pub access_denied_detail: Option<SetSniConfigAccessDeniedDetail>,
    pub success: Option<String>,
}
model! { SetSniConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: SetSniConfigAccessDeniedDetail, 1 "Success" success: String
} }

/// In the response of [`SetSniConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSniConfigAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { SetSniConfigAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `TagResources` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

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

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { TagResourcesOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// `UnRegisterDeviceCredential` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/UnRegisterDeviceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnRegisterDeviceCredential {
    /// Required.
    pub client_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { UnRegisterDeviceCredential(client_id: String, instance_id: String) "UnRegisterDeviceCredential" -> Empty {
    0 "ClientId" client_id, 1 "InstanceId" instance_id
} }

/// Response of [`UnRegisterDeviceCredential`]: empty.
pub type UnRegisterDeviceCredentialOutput = Empty;

/// `UntagResources` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { UntagResourcesOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Updates custom auth identity: `UpdateCustomAuthIdentity` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/UpdateCustomAuthIdentity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAuthIdentity {
    pub client_id: Option<String>,
    /// Required.
    pub identity_type: String,
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub secret: Secret,
    /// Required.
    pub sign_mode: String,
    /// Required.
    pub username: String,
}

/// Arguments of [`UpdateCustomAuthIdentity::new`].
pub struct UpdateCustomAuthIdentityRequired {
    pub identity_type: String,
    pub instance_id: String,
    pub secret: Secret,
    pub sign_mode: String,
    pub username: String,
}
operation! {
    UpdateCustomAuthIdentity { UpdateCustomAuthIdentityRequired: identity_type, instance_id, secret, sign_mode, username }
    "UpdateCustomAuthIdentity" -> UpdateCustomAuthIdentityOutput {
    0 "ClientId" client_id: String, 1 "IdentityType" identity_type, 2 "InstanceId" instance_id, 3 "Secret" secret,
    4 "SignMode" sign_mode, 5 "Username" username
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateCustomAuthIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAuthIdentityOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCustomAuthIdentityOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates custom auth permission: `UpdateCustomAuthPermission` of `onsmqtt` 2020-04-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/OnsMqtt/2020-04-20/UpdateCustomAuthPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAuthPermission {
    /// Required.
    pub effect: String,
    /// Required.
    pub identity: String,
    /// Required.
    pub identity_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub permit_action: String,
    /// Required.
    pub topic: String,
}

/// Arguments of [`UpdateCustomAuthPermission::new`].
pub struct UpdateCustomAuthPermissionRequired {
    pub effect: String,
    pub identity: String,
    pub identity_type: String,
    pub instance_id: String,
    pub permit_action: String,
    pub topic: String,
}
operation! {
    UpdateCustomAuthPermission { UpdateCustomAuthPermissionRequired: effect, identity, identity_type, instance_id, permit_action, topic }
    "UpdateCustomAuthPermission" -> UpdateCustomAuthPermissionOutput {
    0 "Effect" effect, 1 "Identity" identity, 2 "IdentityType" identity_type, 3 "InstanceId" instance_id,
    4 "PermitAction" permit_action, 5 "Topic" topic
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateCustomAuthPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomAuthPermissionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateCustomAuthPermissionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActiveCaCertificate, ActiveDeviceCertificate, AddCustomAuthConnectBlack, AddCustomAuthIdentity,
    AddCustomAuthPermission, ApplyToken, BatchQuerySessionByClientIds, CloseConnection, CreateGroupId,
    DeleteCaCertificate, DeleteCustomAuthConnectBlack, DeleteCustomAuthIdentity, DeleteCustomAuthPermission,
    DeleteDeviceCertificate, DeleteGroupId, DisasterDowngrade, DisasterRecovery, GetCaCertificate, GetDeviceCertificate,
    GetDeviceCredential, GetRegisterCode, InactivateCaCertificate, InactivateDeviceCertificate, ListCaCertificate,
    ListDeviceCertificate, ListDeviceCertificateByCaSn, ListDeviceCredentialClientId, ListGroupId, ListInstances,
    ListTagResources, QueryCustomAuthConnectBlack, QueryCustomAuthIdentity, QueryCustomAuthPermission,
    QueryMqttTraceDevice, QueryMqttTraceMessageOfClient, QueryMqttTraceMessagePublish, QueryMqttTraceMessageSubscribe,
    QuerySessionByClientId, QueryToken, RefreshDeviceCredential, RegisterCaCertificate, RegisterDeviceCredential,
    RevokeToken, SendMessage, SetSniConfig, TagResources, UnRegisterDeviceCredential, UntagResources,
    UpdateCustomAuthIdentity, UpdateCustomAuthPermission
}
