//! `ecs-workbench` of Alibaba Cloud, API version 2022-02-20.
//!
//! Endpoint: a table of 3 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/ecs-workbench/2022-02-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ecs_workbench::ListInstanceRecords};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListInstanceRecords::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "ecs-workbench.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "ecs-workbench.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "ecs-workbench.cn-hangzhou.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "ecs-workbench-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "ecs-workbench-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "ecs-workbench-vpc.cn-hangzhou.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "ecs-workbench",
    "2022-02-20",
    "ecs-workbench",
    &ENDPOINTS,
);

/// Gets instance record config: `GetInstanceRecordConfig` of `ecs-workbench` 2022-02-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ecs-workbench/2022-02-20/GetInstanceRecordConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceRecordConfig {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { GetInstanceRecordConfig(instance_id: String) "GetInstanceRecordConfig" -> GetInstanceRecordConfigOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetInstanceRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceRecordConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub root: Option<GetInstanceRecordConfigRoot>,
    pub success: Option<bool>,
}
model! { GetInstanceRecordConfigOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Root" root: GetInstanceRecordConfigRoot,
    3 "Success" success: bool
} }

/// In the response of [`GetInstanceRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceRecordConfigRoot {
    pub expiration_days: Option<i64>,
    pub instance_id: Option<String>,
    pub parent_id: Option<String>,
    pub record_storage_target: Option<String>,
}
model! { GetInstanceRecordConfigRoot {
    0 "ExpirationDays" expiration_days: i64, 1 "InstanceId" instance_id: String, 2 "ParentId" parent_id: String,
    3 "RecordStorageTarget" record_storage_target: String
} }

/// Lists instance records: `ListInstanceRecords` of `ecs-workbench` 2022-02-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecs-workbench/2022-02-20/ListInstanceRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRecords {
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListInstanceRecords() "ListInstanceRecords" -> ListInstanceRecordsOutput {
    0 "InstanceId" instance_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListInstanceRecords: ListInstanceRecordsRecordList =
    Number "PageNumber", "Root.RecordList" root.record_list, total "Root.TotalCount" }

/// Response of [`ListInstanceRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRecordsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub root: Option<ListInstanceRecordsRoot>,
    pub success: Option<bool>,
}
model! { ListInstanceRecordsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Root" root: ListInstanceRecordsRoot,
    3 "Success" success: bool
} }

/// In the response of [`ListInstanceRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRecordsRoot {
    pub record_list: Vec<ListInstanceRecordsRecordList>,
    pub total_count: Option<i64>,
}
model! { ListInstanceRecordsRoot {
    0 "RecordList" record_list: Vec<ListInstanceRecordsRecordList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstanceRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceRecordsRecordList {
    pub account_id: Option<i64>,
    pub expire_time: Option<String>,
    pub gmt_create: Option<String>,
    pub instance_id: Option<String>,
    pub instance_record_url: Option<String>,
    pub record_duration_millis: Option<i64>,
    pub status: Option<String>,
    /// Secret.
    pub terminal_session_token: Option<Secret>,
}
model! { ListInstanceRecordsRecordList {
    0 "AccountId" account_id: i64, 1 "ExpireTime" expire_time: String, 2 "GmtCreate" gmt_create: String,
    3 "InstanceId" instance_id: String, 4 "InstanceRecordUrl" instance_record_url: String,
    5 "RecordDurationMillis" record_duration_millis: i64, 6 "Status" status: String,
    7 "TerminalSessionToken" terminal_session_token: Secret
} }

/// Lists terminal commands: `ListTerminalCommands` of `ecs-workbench` 2022-02-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/ecs-workbench/2022-02-20/ListTerminalCommands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTerminalCommands {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    /// Required. Secret.
    pub terminal_session_token: Secret,
}
operation! { ListTerminalCommands(terminal_session_token: Secret) "ListTerminalCommands" -> ListTerminalCommandsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id: String,
    3 "TerminalSessionToken" terminal_session_token
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListTerminalCommands: ListTerminalCommandsTerminalCommandList =
    Number "PageNumber", "TerminalCommandList" terminal_command_list, total "TotalCount" }

/// Response of [`ListTerminalCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTerminalCommandsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub terminal_command_list: Vec<ListTerminalCommandsTerminalCommandList>,
    pub total_count: Option<i64>,
}
model! { ListTerminalCommandsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "TerminalCommandList" terminal_command_list: Vec<ListTerminalCommandsTerminalCommandList>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTerminalCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTerminalCommandsTerminalCommandList {
    pub command_line: Option<String>,
    pub create_time: Option<String>,
    pub execute_path: Option<String>,
    pub login_user: Option<String>,
}
model! { ListTerminalCommandsTerminalCommandList {
    0 "CommandLine" command_line: String, 1 "CreateTime" create_time: String, 2 "ExecutePath" execute_path: String,
    3 "LoginUser" login_user: String
} }

/// `LoginInstance` of `ecs-workbench` 2022-02-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecs-workbench/2022-02-20/LoginInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstance {
    pub instance_login_info: Option<LoginInstanceInstanceLoginInfo>,
    pub partner_info: Option<LoginInstancePartnerInfo>,
    pub user_account: Option<LoginInstanceUserAccount>,
}
operation! { LoginInstance() "LoginInstance" -> LoginInstanceOutput {
    0 "InstanceLoginInfo" instance_login_info: LoginInstanceInstanceLoginInfo,
    1 "PartnerInfo" partner_info: LoginInstancePartnerInfo, 2 "UserAccount" user_account: LoginInstanceUserAccount
} }

/// In the request of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceInstanceLoginInfo {
    pub authentication_type: Option<String>,
    pub certificate: Option<String>,
    /// Secret.
    pub credential_token: Option<Secret>,
    pub docker_container_name: Option<String>,
    pub docker_exec: Option<String>,
    pub duration_seconds: Option<i64>,
    pub encryption_options: Option<LoginInstanceEncryptionOptions>,
    pub expire_time: Option<String>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub login_by_instance_credential: Option<bool>,
    pub login_by_instance_shortcut: Option<bool>,
    pub network_access_mode: Option<String>,
    pub options: Option<LoginInstanceOptions>,
    /// Secret.
    pub pass_phrase: Option<Secret>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub shortcut_token: Option<Secret>,
    pub username: Option<String>,
    pub vpc_id: Option<String>,
}
input! { LoginInstanceInstanceLoginInfo() {
    0 "AuthenticationType" authentication_type: String, 1 "Certificate" certificate: String,
    2 "CredentialToken" credential_token: Secret, 3 "DockerContainerName" docker_container_name: String,
    4 "DockerExec" docker_exec: String, 5 "DurationSeconds" duration_seconds: i64,
    6 "EncryptionOptions" encryption_options: LoginInstanceEncryptionOptions, 7 "ExpireTime" expire_time: String,
    8 "Host" host: String, 9 "InstanceId" instance_id: String, 10 "InstanceType" instance_type: String,
    11 "LoginByInstanceCredential" login_by_instance_credential: bool,
    12 "LoginByInstanceShortcut" login_by_instance_shortcut: bool, 13 "NetworkAccessMode" network_access_mode: String,
    14 "Options" options: LoginInstanceOptions, 15 "PassPhrase" pass_phrase: Secret, 16 "Password" password: Secret,
    17 "Port" port: i64, 18 "Protocol" protocol: String, 19 "RegionId" region_id: String,
    20 "ResourceGroupId" resource_group_id: String, 21 "ShortcutToken" shortcut_token: Secret,
    22 "Username" username: String, 23 "VpcId" vpc_id: String
} }

/// In the request of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceEncryptionOptions {
    pub enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub mode: Option<String>,
}
input! { LoginInstanceEncryptionOptions() {
    0 "Enabled" enabled: bool, 1 "KMSKeyId" kms_key_id: String, 2 "Mode" mode: String
} }

/// In the request of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceOptions {
    pub audio_mute_seconds: Option<i64>,
    pub container_info: Option<LoginInstanceContainerInfo>,
    pub fixed_height: Option<i64>,
    pub fixed_width: Option<i64>,
    pub notification_event_types: Option<String>,
    pub notification_recipient_url: Option<String>,
    pub notification_retry_interval_seconds: Option<i64>,
    pub notification_retry_limit: Option<i64>,
    pub operation_disable_seconds: Option<i64>,
    pub session_control: Option<String>,
    pub video_freeze_seconds: Option<i64>,
}
input! { LoginInstanceOptions() {
    0 "AudioMuteSeconds" audio_mute_seconds: i64, 1 "ContainerInfo" container_info: LoginInstanceContainerInfo,
    2 "FixedHeight" fixed_height: i64, 3 "FixedWidth" fixed_width: i64,
    4 "NotificationEventTypes" notification_event_types: String,
    5 "NotificationRecipientUrl" notification_recipient_url: String,
    6 "NotificationRetryIntervalSeconds" notification_retry_interval_seconds: i64,
    7 "NotificationRetryLimit" notification_retry_limit: i64,
    8 "OperationDisableSeconds" operation_disable_seconds: i64, 9 "SessionControl" session_control: String,
    10 "VideoFreezeSeconds" video_freeze_seconds: i64
} }

/// In the request of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceContainerInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub container_name: Option<String>,
    pub deployment: Option<String>,
    pub endpoint: Option<String>,
    pub headers: Option<BTreeMap<String, Value>>,
    pub namespace: Option<String>,
    pub pod_name: Option<String>,
}
input! { LoginInstanceContainerInfo() {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ContainerName" container_name: String,
    3 "Deployment" deployment: String, 4 "Endpoint" endpoint: String, 5 "Headers" headers: BTreeMap<String, Value>,
    6 "Namespace" namespace: String, 7 "PodName" pod_name: String
} }

/// In the request of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstancePartnerInfo {
    pub partner_id: Option<String>,
    pub partner_name: Option<String>,
}
input! { LoginInstancePartnerInfo() {
    0 "PartnerId" partner_id: String, 1 "PartnerName" partner_name: String
} }

/// In the request of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceUserAccount {
    pub account_id: Option<i64>,
    pub account_platform: Option<String>,
    pub account_structure: Option<String>,
    pub duration_seconds: Option<i64>,
    pub emp_id: Option<String>,
    pub expire_time: Option<String>,
    pub login_name: Option<String>,
    pub options: Option<LoginInstanceUserAccountOptions>,
    pub parent_id: Option<i64>,
}
input! { LoginInstanceUserAccount() {
    0 "AccountId" account_id: i64, 1 "AccountPlatform" account_platform: String,
    2 "AccountStructure" account_structure: String, 3 "DurationSeconds" duration_seconds: i64, 4 "EmpId" emp_id: String,
    5 "ExpireTime" expire_time: String, 6 "LoginName" login_name: String,
    7 "Options" options: LoginInstanceUserAccountOptions, 8 "ParentId" parent_id: i64
} }

/// In the request of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceUserAccountOptions {
    pub login_limit: Option<i64>,
}
input! { LoginInstanceUserAccountOptions() {
    0 "LoginLimit" login_limit: i64
} }

/// Response of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub root: Option<LoginInstanceRoot>,
    pub success: Option<String>,
}
model! { LoginInstanceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Root" root: LoginInstanceRoot, 3 "Success" success: String
} }

/// In the response of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceRoot {
    pub disposable_account: Option<LoginInstanceDisposableAccount>,
    pub instance_login_info_list: Vec<LoginInstanceInstanceLoginInfoList>,
    pub session_control: Option<LoginInstanceSessionControl>,
}
model! { LoginInstanceRoot {
    0 "DisposableAccount" disposable_account: LoginInstanceDisposableAccount,
    1 "InstanceLoginInfoList" instance_login_info_list: Vec<LoginInstanceInstanceLoginInfoList>,
    2 "SessionControl" session_control: LoginInstanceSessionControl
} }

/// In the response of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceDisposableAccount {
    pub login_form_action_url: Option<String>,
    /// Secret.
    pub login_url: Option<Secret>,
}
model! { LoginInstanceDisposableAccount {
    0 "LoginFormActionUrl" login_form_action_url: String, 1 "LoginUrl" login_url: Secret
} }

/// In the response of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceInstanceLoginInfoList {
    pub instance_id: Option<String>,
    /// Secret.
    pub instance_login_token: Option<Secret>,
    pub instance_login_view: Option<LoginInstanceInstanceLoginView>,
    pub login_success: Option<bool>,
}
model! { LoginInstanceInstanceLoginInfoList {
    0 "InstanceId" instance_id: String, 1 "InstanceLoginToken" instance_login_token: Secret,
    2 "InstanceLoginView" instance_login_view: LoginInstanceInstanceLoginView, 3 "LoginSuccess" login_success: bool
} }

/// In the response of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceInstanceLoginView {
    pub default_view_url: Option<String>,
}
model! { LoginInstanceInstanceLoginView {
    0 "DefaultViewUrl" default_view_url: String
} }

/// In the response of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceSessionControl {
    pub base_url: Option<String>,
}
model! { LoginInstanceSessionControl {
    0 "BaseUrl" base_url: String
} }

/// Sets instance record config: `SetInstanceRecordConfig` of `ecs-workbench` 2022-02-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecs-workbench/2022-02-20/SetInstanceRecordConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceRecordConfig {
    /// Required.
    pub enabled: bool,
    pub expiration_days: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub record_storage_target: Option<String>,
    pub region_id: Option<String>,
    pub resource_region_id: Option<String>,
}
operation! { SetInstanceRecordConfig(enabled: bool, instance_id: String)
    "SetInstanceRecordConfig" -> SetInstanceRecordConfigOutput {
    0 "Enabled" enabled, 1 "ExpirationDays" expiration_days: i64, 2 "InstanceId" instance_id,
    3 "RecordStorageTarget" record_storage_target: String, 4 "RegionId" region_id: String,
    5 "ResourceRegionId" resource_region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`SetInstanceRecordConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceRecordConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub root: Option<bool>,
    pub success: Option<bool>,
}
model! { SetInstanceRecordConfigOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Root" root: bool, 3 "Success" success: bool
} }

/// `ViewInstanceRecords` of `ecs-workbench` 2022-02-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ecs-workbench/2022-02-20/ViewInstanceRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewInstanceRecords {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required. Secret.
    pub terminal_session_token: Secret,
}
operation! { ViewInstanceRecords(instance_id: String, terminal_session_token: Secret)
    "ViewInstanceRecords" -> ViewInstanceRecordsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "TerminalSessionToken" terminal_session_token
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ViewInstanceRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewInstanceRecordsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub root: Option<bool>,
    pub success: Option<bool>,
}
model! { ViewInstanceRecordsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Root" root: bool, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    GetInstanceRecordConfig, ListInstanceRecords, ListTerminalCommands, LoginInstance, SetInstanceRecordConfig,
    ViewInstanceRecords
}
