//! `evt` of Tencent Cloud, API version 2025-02-17.
//!
//! Endpoint: `evt.tencentcloudapi.com`, or `evt.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=evt&Version=2025-02-17>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("evt", "2025-02-17", "evt", &Endpoints::NONE);

/// Completes approval: `CompleteApproval` of `evt` 2025-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=evt&Version=2025-02-17&Action=CompleteApproval>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteApproval {
    /// Required.
    pub approval_id: String,
    /// Required.
    pub node_id: String,
    /// Required.
    pub result: i64,
    pub opinion: Option<String>,
    /// Secret.
    pub user_token: Option<Secret>,
}
operation! { CompleteApproval(approval_id: String, node_id: String, result: i64) "CompleteApproval" -> Empty {
    0 "ApprovalId" approval_id, 1 "NodeId" node_id, 2 "Result" result, 3 "Opinion" opinion: String,
    4 "UserToken" user_token: Secret
} }

/// Response of [`CompleteApproval`]: empty.
pub type CompleteApprovalOutput = Empty;

/// Creates role user: `CreateRoleUser` of `evt` 2025-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=evt&Version=2025-02-17&Action=CreateRoleUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleUser {
    /// Required.
    pub role_system_id: i64,
    /// Required.
    pub user_id: String,
    /// Required.
    pub username: String,
    /// Required.
    pub enabled: i64,
    pub phone: Option<String>,
    pub attributes: Option<Vec<UserAttribute>>,
    pub tencent_uin: Option<i64>,
}
operation! { CreateRoleUser(role_system_id: i64, user_id: String, username: String, enabled: i64)
    "CreateRoleUser" -> CreateRoleUserOutput {
    0 "RoleSystemId" role_system_id, 1 "UserId" user_id, 2 "Username" username, 3 "Enabled" enabled,
    4 "Phone" phone: String, 5 "Attributes" attributes: Vec<UserAttribute>, 6 "TencentUin" tencent_uin: i64
} }

/// In the request of [`CreateRoleUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAttribute {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<Vec<i64>>,
}
input! { UserAttribute(key: String, value: Vec<i64>) {
    0 "Key" key: String, 1 "Value" value: Vec<i64>
} }

/// Response of [`CreateRoleUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleUserOutput {
    pub user_id: Option<String>,
}
model! { CreateRoleUserOutput {
    0 "UserId" user_id: String
} }

/// Deletes role user: `DeleteRoleUser` of `evt` 2025-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=evt&Version=2025-02-17&Action=DeleteRoleUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleUser {
    pub role_system_id: Option<i64>,
    pub user_id: Option<String>,
}
operation! { DeleteRoleUser() "DeleteRoleUser" -> Empty {
    0 "RoleSystemId" role_system_id: i64, 1 "UserId" user_id: String
} }

/// Response of [`DeleteRoleUser`]: empty.
pub type DeleteRoleUserOutput = Empty;

/// Puts event: `PutEvent` of `evt` 2025-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=evt&Version=2025-02-17&Action=PutEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvent {
    /// Required.
    pub plugin_id: String,
    pub data: Option<String>,
    pub source: Option<String>,
    pub target_uin: Option<i64>,
}
operation! { PutEvent(plugin_id: String) "PutEvent" -> Empty {
    0 "PluginId" plugin_id, 1 "Data" data: String, 2 "Source" source: String, 3 "TargetUin" target_uin: i64
} }

/// Response of [`PutEvent`]: empty.
pub type PutEventOutput = Empty;

/// Puts message: `PutMessage` of `evt` 2025-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=evt&Version=2025-02-17&Action=PutMessage>.
///
/// Errors: [`codes::FAILED_OPERATION_DATASOURCE_EVENT_PLUGIN_NOT_CONFIGURED`],
/// [`codes::FAILED_OPERATION_MESSAGE_CONFIG_NOT_CONFIGURED`],
/// [`codes::INVALID_PARAMETER_VALUE_DATASOURCE_TRIGGER_BY_EVENT_ID_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMessage {
    pub event_id: Option<String>,
    pub data: Option<String>,
    pub source: Option<String>,
    pub plugin_id: Option<String>,
}
operation! { PutMessage() "PutMessage" -> PutMessageOutput {
    0 "EventId" event_id: String, 1 "Data" data: String, 2 "Source" source: String, 3 "PluginId" plugin_id: String
} }

/// Response of [`PutMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMessageOutput {
    pub ticket_id: Option<String>,
}
model! { PutMessageOutput {
    0 "TicketId" ticket_id: String
} }

codes! {
    FAILED_OPERATION_DATASOURCE_EVENT_PLUGIN_NOT_CONFIGURED "FailedOperation.DatasourceEventPluginNotConfigured",
    FAILED_OPERATION_MESSAGE_CONFIG_NOT_CONFIGURED "FailedOperation.MessageConfigNotConfigured",
    INVALID_PARAMETER_VALUE_DATASOURCE_TRIGGER_BY_EVENT_ID_NOT_SUPPORTED "InvalidParameterValue.DatasourceTriggerByEventIdNotSupported"
}

#[cfg(feature = "unstable-registry")]
register! {
    CompleteApproval, CreateRoleUser, DeleteRoleUser, PutEvent, PutMessage
}
