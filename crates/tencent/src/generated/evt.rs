//! `evt` 2025-02-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "evt", version: "2025-02-17", code: "evt", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteApproval {
    pub approval_id: String,
    pub node_id: String,
    pub result: u64,
    pub opinion: Option<String>,
    pub user_token: Option<Secret>,
}
operation! { CompleteApproval(approval_id: String, node_id: String, result: u64) "CompleteApproval" -> Empty {
    0 "ApprovalId" approval_id, 1 "NodeId" node_id, 2 "Result" result, 3 "Opinion" opinion: String,
    4 "UserToken" user_token: Secret
} }

pub type CompleteApprovalOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleUser {
    pub role_system_id: i64,
    pub user_id: String,
    pub username: String,
    pub enabled: u64,
    pub phone: Option<String>,
    pub attributes: Option<Vec<UserAttribute>>,
    pub tencent_uin: Option<u64>,
}
operation! { CreateRoleUser(role_system_id: i64, user_id: String, username: String, enabled: u64)
    "CreateRoleUser" -> CreateRoleUserOutput {
    0 "RoleSystemId" role_system_id, 1 "UserId" user_id, 2 "Username" username, 3 "Enabled" enabled,
    4 "Phone" phone: String, 5 "Attributes" attributes: Vec<UserAttribute>, 6 "TencentUin" tencent_uin: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAttribute {
    pub key: Option<String>,
    pub value: Option<Vec<i64>>,
}
input! { UserAttribute(key: String, value: Vec<i64>) {
    0 "Key" key: String, 1 "Value" value: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleUserOutput {
    pub user_id: Option<String>,
}
model! { CreateRoleUserOutput {
    0 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleUser {
    pub role_system_id: Option<u64>,
    pub user_id: Option<String>,
}
operation! { DeleteRoleUser() "DeleteRoleUser" -> Empty {
    0 "RoleSystemId" role_system_id: u64, 1 "UserId" user_id: String
} }

pub type DeleteRoleUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutEvent {
    pub plugin_id: String,
    pub data: Option<String>,
    pub source: Option<String>,
    pub target_uin: Option<u64>,
}
operation! { PutEvent(plugin_id: String) "PutEvent" -> Empty {
    0 "PluginId" plugin_id, 1 "Data" data: String, 2 "Source" source: String, 3 "TargetUin" target_uin: u64
} }

pub type PutEventOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMessageOutput {
    pub ticket_id: Option<String>,
}
model! { PutMessageOutput {
    0 "TicketId" ticket_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_DATASOURCE_EVENT_PLUGIN_NOT_CONFIGURED: &str =
        "FailedOperation.DatasourceEventPluginNotConfigured";
    pub const FAILED_OPERATION_MESSAGE_CONFIG_NOT_CONFIGURED: &str = "FailedOperation.MessageConfigNotConfigured";
    pub const INVALID_PARAMETER_VALUE_DATASOURCE_TRIGGER_BY_EVENT_ID_NOT_SUPPORTED: &str =
        "InvalidParameterValue.DatasourceTriggerByEventIdNotSupported";
}

#[cfg(feature = "reflect")]
register! {
    CompleteApproval, CreateRoleUser, DeleteRoleUser, PutEvent, PutMessage
}
