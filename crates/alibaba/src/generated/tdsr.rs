//! `tdsr` of Alibaba Cloud, API version 2020-01-01.
//!
//! Endpoint: a table of 1 region, else `tdsr.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/tdsr/2020-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, tdsr::GetHotspotTag};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetHotspotTag::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "lyj.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "lyj-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("tdsr", "2020-01-01", "tdsr", &ENDPOINTS);

/// Adds hotspot file: `AddHotspotFile` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/AddHotspotFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHotspotFile {
    /// Required.
    pub file_name: String,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub r#type: String,
}
operation! { AddHotspotFile(file_name: String, scene_id: String, r#type: String)
    "AddHotspotFile" -> AddHotspotFileOutput {
    0 "FileName" file_name, 1 "SceneId" scene_id, 2 "Type" r#type
} }

/// Response of [`AddHotspotFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHotspotFileOutput {
    pub access_denied_detail: Option<AddHotspotFileAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddHotspotFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: AddHotspotFileAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: BTreeMap<String, Value>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddHotspotFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHotspotFileAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AddHotspotFileAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Adds mosaics: `AddMosaics` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/AddMosaics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMosaics {
    /// Required.
    pub mark_position: String,
    /// Required.
    pub sub_scene_id: String,
}
operation! { AddMosaics(mark_position: String, sub_scene_id: String) "AddMosaics" -> AddMosaicsOutput {
    0 "MarkPosition" mark_position, 1 "SubSceneId" sub_scene_id
} }

/// Response of [`AddMosaics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMosaicsOutput {
    pub access_denied_detail: Option<AddMosaicsAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { AddMosaicsOutput {
    0 "AccessDeniedDetail" access_denied_detail: AddMosaicsAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`AddMosaics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMosaicsAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AddMosaicsAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Adds project: `AddProject` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/AddProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProject {
    pub business_id: Option<i64>,
    /// Required.
    pub name: String,
}
operation! { AddProject(name: String) "AddProject" -> AddProjectOutput {
    0 "BusinessId" business_id: i64, 1 "Name" name
} }

/// Response of [`AddProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectOutput {
    pub access_denied_detail: Option<AddProjectAccessDeniedDetail>,
    pub code: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddProjectOutput {
    0 "AccessDeniedDetail" access_denied_detail: AddProjectAccessDeniedDetail, 1 "Code" code: i64, 2 "Id" id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AddProjectAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Adds relative position: `AddRelativePosition` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/AddRelativePosition>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRelativePosition {
    /// Required.
    pub relative_position: String,
    /// Required.
    pub scene_id: String,
}
operation! { AddRelativePosition(relative_position: String, scene_id: String)
    "AddRelativePosition" -> AddRelativePositionOutput {
    0 "RelativePosition" relative_position, 1 "SceneId" scene_id
} }

/// Response of [`AddRelativePosition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRelativePositionOutput {
    pub access_denied_detail: Option<AddRelativePositionAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddRelativePositionOutput {
    0 "AccessDeniedDetail" access_denied_detail: AddRelativePositionAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`AddRelativePosition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRelativePositionAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AddRelativePositionAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Adds room plan: `AddRoomPlan` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/AddRoomPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRoomPlan {
    /// Required.
    pub scene_id: String,
}
operation! { AddRoomPlan(scene_id: String) "AddRoomPlan" -> AddRoomPlanOutput {
    0 "SceneId" scene_id
} }

/// Response of [`AddRoomPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRoomPlanOutput {
    pub access_denied_detail: Option<AddRoomPlanAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<AddRoomPlanData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddRoomPlanOutput {
    0 "AccessDeniedDetail" access_denied_detail: AddRoomPlanAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: AddRoomPlanData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddRoomPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRoomPlanAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AddRoomPlanAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`AddRoomPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRoomPlanData {
    pub access_id: Option<String>,
    pub callback: Option<String>,
    pub dir: Option<String>,
    pub expire: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { AddRoomPlanData {
    0 "AccessId" access_id: String, 1 "Callback" callback: String, 2 "Dir" dir: String, 3 "Expire" expire: String,
    4 "Host" host: String, 5 "Policy" policy: String, 6 "Signature" signature: Secret
} }

/// Adds scene: `AddScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/AddScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddScene {
    pub customer_uid: Option<String>,
    /// Required.
    pub name: String,
    /// Required. At least 1.
    pub project_id: String,
    /// Required.
    pub r#type: String,
}
operation! { AddScene(name: String, project_id: String, r#type: String) "AddScene" -> AddSceneOutput {
    0 "CustomerUid" customer_uid: String, 1 "Name" name, 2 "ProjectId" project_id, 3 "Type" r#type
} }

/// Response of [`AddScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSceneOutput {
    pub access_denied_detail: Option<AddSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: AddSceneAccessDeniedDetail, 1 "Code" code: i64, 2 "Id" id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AddSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Adds sub scene: `AddSubScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/AddSubScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSubScene {
    /// Required.
    pub name: String,
    /// Required.
    pub scene_id: String,
    pub upload_type: Option<String>,
}
operation! { AddSubScene(name: String, scene_id: String) "AddSubScene" -> AddSubSceneOutput {
    0 "Name" name, 1 "SceneId" scene_id, 2 "UploadType" upload_type: String
} }

/// Response of [`AddSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSubSceneOutput {
    pub access_denied_detail: Option<AddSubSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddSubSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: AddSubSceneAccessDeniedDetail, 1 "Code" code: i64, 2 "Id" id: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSubSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { AddSubSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Checks user property: `CheckUserProperty` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/CheckUserProperty>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUserProperty {
    /// Required.
    pub uid: String,
}
operation! { CheckUserProperty(uid: String) "CheckUserProperty" -> CheckUserPropertyOutput {
    0 "Uid" uid
} }

/// Response of [`CheckUserProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUserPropertyOutput {
    pub access_denied_detail: Option<CheckUserPropertyAccessDeniedDetail>,
    pub code: Option<i64>,
    pub r#match: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckUserPropertyOutput {
    0 "AccessDeniedDetail" access_denied_detail: CheckUserPropertyAccessDeniedDetail, 1 "Code" code: i64,
    2 "Match" r#match: bool, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CheckUserProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUserPropertyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CheckUserPropertyAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Copies scene: `CopyScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/CopyScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyScene {
    pub project_id: Option<String>,
    /// Required.
    pub scene_id: String,
    /// Required.
    pub scene_name: String,
}
operation! { CopyScene(scene_id: String, scene_name: String) "CopyScene" -> CopySceneOutput {
    0 "ProjectId" project_id: String, 1 "SceneId" scene_id, 2 "SceneName" scene_name
} }

/// Response of [`CopyScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySceneOutput {
    pub access_denied_detail: Option<CopySceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<CopySceneData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CopySceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: CopySceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: CopySceneData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CopyScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CopySceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CopyScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySceneData {
    pub task_id: Option<String>,
}
model! { CopySceneData {
    0 "TaskId" task_id: String
} }

/// Creates upload policy: `CreateUploadPolicy` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/CreateUploadPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadPolicy {
    /// Required.
    pub option: String,
    /// Required.
    pub r#type: String,
}
operation! { CreateUploadPolicy(option: String, r#type: String) "CreateUploadPolicy" -> CreateUploadPolicyOutput {
    0 "Option" option, 1 "Type" r#type
} }

/// Response of [`CreateUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadPolicyOutput {
    pub access_denied_detail: Option<CreateUploadPolicyAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<CreateUploadPolicyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateUploadPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: CreateUploadPolicyAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: CreateUploadPolicyData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`CreateUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadPolicyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreateUploadPolicyAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`CreateUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUploadPolicyData {
    pub access_id: Option<String>,
    pub callback: Option<String>,
    pub dir: Option<String>,
    pub expire: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { CreateUploadPolicyData {
    0 "AccessId" access_id: String, 1 "Callback" callback: String, 2 "Dir" dir: String, 3 "Expire" expire: String,
    4 "Host" host: String, 5 "Policy" policy: String, 6 "Signature" signature: Secret
} }

/// `DetailProject` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/DetailProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailProject {
    /// Required.
    pub id: String,
}
operation! { DetailProject(id: String) "DetailProject" -> DetailProjectOutput {
    0 "Id" id
} }

/// Response of [`DetailProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailProjectOutput {
    pub access_denied_detail: Option<DetailProjectAccessDeniedDetail>,
    pub business_id: Option<i64>,
    pub business_name: Option<String>,
    pub code: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub success: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DetailProjectOutput {
    0 "AccessDeniedDetail" access_denied_detail: DetailProjectAccessDeniedDetail, 1 "BusinessId" business_id: i64,
    2 "BusinessName" business_name: String, 3 "Code" code: i64, 4 "GmtCreate" gmt_create: i64,
    5 "GmtModified" gmt_modified: i64, 6 "Id" id: String, 7 "Message" message: String, 8 "Name" name: String,
    9 "Success" success: bool, 10 "Token" token: Secret
} }

/// In the response of [`DetailProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailProjectAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DetailProjectAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `DetailScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/DetailScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailScene {
    /// Required.
    pub id: String,
}
operation! { DetailScene(id: String) "DetailScene" -> DetailSceneOutput {
    0 "Id" id
} }

/// Response of [`DetailScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailSceneOutput {
    pub access_denied_detail: Option<DetailSceneAccessDeniedDetail>,
    pub captures: Vec<DetailSceneCaptures>,
    pub code: Option<i64>,
    pub cover_url: Option<String>,
    pub floor_plans: Vec<DetailSceneFloorPlans>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub preview_token: Option<Secret>,
    pub published: Option<bool>,
    pub source_num: Option<i64>,
    pub status: Option<String>,
    pub status_name: Option<String>,
    pub sub_scene_num: Option<i64>,
    pub success: Option<bool>,
    pub r#type: Option<String>,
}
model! { DetailSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: DetailSceneAccessDeniedDetail,
    1 "Captures" captures: Vec<DetailSceneCaptures>, 2 "Code" code: i64, 3 "CoverUrl" cover_url: String,
    4 "FloorPlans" floor_plans: Vec<DetailSceneFloorPlans>, 5 "GmtCreate" gmt_create: i64,
    6 "GmtModified" gmt_modified: i64, 7 "Id" id: String, 8 "Message" message: String, 9 "Name" name: String,
    10 "PreviewToken" preview_token: Secret, 11 "Published" published: bool, 12 "SourceNum" source_num: i64,
    13 "Status" status: String, 14 "StatusName" status_name: String, 15 "SubSceneNum" sub_scene_num: i64,
    16 "Success" success: bool, 17 "Type" r#type: String
} }

/// In the response of [`DetailScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DetailSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`DetailScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailSceneCaptures {
    pub title: Option<String>,
    pub url: Option<String>,
}
model! { DetailSceneCaptures {
    0 "Title" title: String, 1 "Url" url: String
} }

/// In the response of [`DetailScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailSceneFloorPlans {
    pub color_map_url: Option<String>,
    pub floor_label: Option<String>,
    pub floor_name: Option<String>,
    pub mini_map_url: Option<String>,
}
model! { DetailSceneFloorPlans {
    0 "ColorMapUrl" color_map_url: String, 1 "FloorLabel" floor_label: String, 2 "FloorName" floor_name: String,
    3 "MiniMapUrl" mini_map_url: String
} }

/// `DetailSubScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/DetailSubScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailSubScene {
    /// Required.
    pub id: String,
}
operation! { DetailSubScene(id: String) "DetailSubScene" -> DetailSubSceneOutput {
    0 "Id" id
} }

/// Response of [`DetailSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailSubSceneOutput {
    pub access_denied_detail: Option<DetailSubSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub cover_url: Option<String>,
    pub cubemap_path: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub image_url: Option<String>,
    pub layout_data: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub origin_url: Option<String>,
    pub position: Option<String>,
    pub resource_id: Option<String>,
    pub status: Option<i64>,
    pub success: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { DetailSubSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: DetailSubSceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "CoverUrl" cover_url: String, 3 "CubemapPath" cubemap_path: String, 4 "GmtCreate" gmt_create: i64,
    5 "GmtModified" gmt_modified: i64, 6 "Id" id: String, 7 "ImageUrl" image_url: String,
    8 "LayoutData" layout_data: String, 9 "Message" message: String, 10 "Name" name: String,
    11 "OriginUrl" origin_url: String, 12 "Position" position: String, 13 "ResourceId" resource_id: String,
    14 "Status" status: i64, 15 "Success" success: bool, 16 "Type" r#type: String, 17 "Url" url: String
} }

/// In the response of [`DetailSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailSubSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DetailSubSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `DropProject` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/DropProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropProject {
    /// Required.
    pub project_id: String,
}
operation! { DropProject(project_id: String) "DropProject" -> DropProjectOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DropProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropProjectOutput {
    pub access_denied_detail: Option<DropProjectAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DropProjectOutput {
    0 "AccessDeniedDetail" access_denied_detail: DropProjectAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DropProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropProjectAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DropProjectAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `DropScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/DropScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropScene {
    /// Required.
    pub id: String,
}
operation! { DropScene(id: String) "DropScene" -> DropSceneOutput {
    0 "Id" id
} }

/// Response of [`DropScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSceneOutput {
    pub access_denied_detail: Option<DropSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DropSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: DropSceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DropScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DropSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `DropSubScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/DropSubScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSubScene {
    /// Required.
    pub id: String,
}
operation! { DropSubScene(id: String) "DropSubScene" -> DropSubSceneOutput {
    0 "Id" id
} }

/// Response of [`DropSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSubSceneOutput {
    pub access_denied_detail: Option<DropSubSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DropSubSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: DropSubSceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DropSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropSubSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { DropSubSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Gets conn data: `GetConnData` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetConnData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnData {
    /// Required.
    pub scene_id: String,
}
operation! { GetConnData(scene_id: String) "GetConnData" -> GetConnDataOutput {
    0 "SceneId" scene_id
} }

/// Response of [`GetConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnDataOutput {
    pub access_denied_detail: Option<GetConnDataAccessDeniedDetail>,
    pub code: Option<i64>,
    pub extend: Option<String>,
    pub list: Vec<GetConnDataList>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub version: Option<String>,
}
model! { GetConnDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetConnDataAccessDeniedDetail, 1 "Code" code: i64,
    2 "Extend" extend: String, 3 "List" list: Vec<GetConnDataList>, 4 "Message" message: String,
    5 "Success" success: bool, 6 "Version" version: String
} }

/// In the response of [`GetConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnDataAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetConnDataAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnDataList {
    pub id: Option<String>,
    pub map_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetConnDataList {
    0 "Id" id: String, 1 "MapId" map_id: String, 2 "Type" r#type: String
} }

/// Gets copy scene task status: `GetCopySceneTaskStatus` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetCopySceneTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopySceneTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { GetCopySceneTaskStatus(task_id: String) "GetCopySceneTaskStatus" -> GetCopySceneTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`GetCopySceneTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopySceneTaskStatusOutput {
    pub access_denied_detail: Option<GetCopySceneTaskStatusAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<GetCopySceneTaskStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCopySceneTaskStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetCopySceneTaskStatusAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: GetCopySceneTaskStatusData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCopySceneTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopySceneTaskStatusAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetCopySceneTaskStatusAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetCopySceneTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCopySceneTaskStatusData {
    pub progress: Option<i64>,
    pub status: Option<String>,
}
model! { GetCopySceneTaskStatusData {
    0 "Progress" progress: i64, 1 "Status" status: String
} }

/// Gets hotspot config: `GetHotspotConfig` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetHotspotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotConfig {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    /// Required. Secret.
    pub preview_token: Secret,
    /// Required.
    pub r#type: i64,
}
operation! { GetHotspotConfig(preview_token: Secret, r#type: i64) "GetHotspotConfig" -> GetHotspotConfigOutput {
    0 "Domain" domain: String, 1 "Enabled" enabled: bool, 2 "PreviewToken" preview_token, 3 "Type" r#type
} }

/// Response of [`GetHotspotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotConfigOutput {
    pub access_denied_detail: Option<GetHotspotConfigAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotspotConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetHotspotConfigAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: String, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetHotspotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotConfigAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetHotspotConfigAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Gets hotspot scene data: `GetHotspotSceneData` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetHotspotSceneData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotSceneData {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    /// Required. Secret.
    pub preview_token: Secret,
    /// Required. 0 to 1.
    pub r#type: i64,
}
operation! { GetHotspotSceneData(preview_token: Secret, r#type: i64)
    "GetHotspotSceneData" -> GetHotspotSceneDataOutput {
    0 "Domain" domain: String, 1 "Enabled" enabled: bool, 2 "PreviewToken" preview_token, 3 "Type" r#type
} }

/// Response of [`GetHotspotSceneData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotSceneDataOutput {
    pub access_denied_detail: Option<GetHotspotSceneDataAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<GetHotspotSceneDataData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotspotSceneDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetHotspotSceneDataAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: GetHotspotSceneDataData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetHotspotSceneData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotSceneDataAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetHotspotSceneDataAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetHotspotSceneData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotSceneDataData {
    pub model_token: Option<String>,
    pub preview_data: Option<String>,
    /// Secret.
    pub preview_token: Option<Secret>,
    pub scene_type: Option<String>,
}
model! { GetHotspotSceneDataData {
    0 "ModelToken" model_token: String, 1 "PreviewData" preview_data: String, 2 "PreviewToken" preview_token: Secret,
    3 "SceneType" scene_type: String
} }

/// Gets hotspot tag: `GetHotspotTag` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetHotspotTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTag {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    /// Secret.
    pub preview_token: Option<Secret>,
    pub sub_scene_uuid: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetHotspotTag() "GetHotspotTag" -> GetHotspotTagOutput {
    0 "Domain" domain: String, 1 "Enabled" enabled: bool, 2 "PreviewToken" preview_token: Secret,
    3 "SubSceneUuid" sub_scene_uuid: String, 4 "Type" r#type: String
} }

/// Response of [`GetHotspotTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTagOutput {
    pub access_denied_detail: Option<GetHotspotTagAccessDeniedDetail>,
    pub data: Option<String>,
    pub err_message: Option<String>,
    pub object_string: Option<String>,
    pub success: Option<bool>,
}
model! { GetHotspotTagOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetHotspotTagAccessDeniedDetail, 1 "Data" data: String,
    2 "ErrMessage" err_message: String, 3 "ObjectString" object_string: String, 4 "Success" success: bool
} }

/// In the response of [`GetHotspotTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotspotTagAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetHotspotTagAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Gets layout data: `GetLayoutData` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetLayoutData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayoutData {
    /// Required.
    pub sub_scene_id: String,
}
operation! { GetLayoutData(sub_scene_id: String) "GetLayoutData" -> GetLayoutDataOutput {
    0 "SubSceneId" sub_scene_id
} }

/// Response of [`GetLayoutData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayoutDataOutput {
    pub access_denied_detail: Option<GetLayoutDataAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetLayoutDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetLayoutDataAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: String, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetLayoutData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLayoutDataAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetLayoutDataAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Gets origin layout data: `GetOriginLayoutData` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetOriginLayoutData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginLayoutData {
    /// Required.
    pub sub_scene_id: String,
}
operation! { GetOriginLayoutData(sub_scene_id: String) "GetOriginLayoutData" -> GetOriginLayoutDataOutput {
    0 "SubSceneId" sub_scene_id
} }

/// Response of [`GetOriginLayoutData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginLayoutDataOutput {
    pub access_denied_detail: Option<GetOriginLayoutDataAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOriginLayoutDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetOriginLayoutDataAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: String, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetOriginLayoutData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOriginLayoutDataAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetOriginLayoutDataAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Gets oss policy: `GetOssPolicy` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetOssPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssPolicy {
    /// Required.
    pub sub_scene_id: String,
}
operation! { GetOssPolicy(sub_scene_id: String) "GetOssPolicy" -> GetOssPolicyOutput {
    0 "SubSceneId" sub_scene_id
} }

/// Response of [`GetOssPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssPolicyOutput {
    pub access_denied_detail: Option<GetOssPolicyAccessDeniedDetail>,
    pub access_id: Option<String>,
    pub callback: Option<String>,
    pub code: Option<i64>,
    pub dir: Option<String>,
    pub expire: Option<String>,
    pub host: Option<String>,
    pub message: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub success: Option<bool>,
}
model! { GetOssPolicyOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetOssPolicyAccessDeniedDetail, 1 "AccessId" access_id: String,
    2 "Callback" callback: String, 3 "Code" code: i64, 4 "Dir" dir: String, 5 "Expire" expire: String,
    6 "Host" host: String, 7 "Message" message: String, 8 "Policy" policy: String, 9 "Signature" signature: Secret,
    10 "Success" success: bool
} }

/// In the response of [`GetOssPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOssPolicyAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetOssPolicyAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Gets pack scene task status: `GetPackSceneTaskStatus` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetPackSceneTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackSceneTaskStatus {
    /// Required.
    pub task_id: String,
    /// Required.
    pub r#type: String,
}
operation! { GetPackSceneTaskStatus(task_id: String, r#type: String)
    "GetPackSceneTaskStatus" -> GetPackSceneTaskStatusOutput {
    0 "TaskId" task_id, 1 "Type" r#type
} }

/// Response of [`GetPackSceneTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackSceneTaskStatusOutput {
    pub access_denied_detail: Option<GetPackSceneTaskStatusAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<GetPackSceneTaskStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPackSceneTaskStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetPackSceneTaskStatusAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: GetPackSceneTaskStatusData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetPackSceneTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackSceneTaskStatusAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetPackSceneTaskStatusAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetPackSceneTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackSceneTaskStatusData {
    pub progress: Option<i64>,
    pub status: Option<String>,
}
model! { GetPackSceneTaskStatusData {
    0 "Progress" progress: i64, 1 "Status" status: String
} }

/// Gets rectify image: `GetRectifyImage` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetRectifyImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRectifyImage {
    /// Required.
    pub sub_scene_id: String,
}
operation! { GetRectifyImage(sub_scene_id: String) "GetRectifyImage" -> GetRectifyImageOutput {
    0 "SubSceneId" sub_scene_id
} }

/// Response of [`GetRectifyImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRectifyImageOutput {
    pub access_denied_detail: Option<GetRectifyImageAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub url: Option<String>,
}
model! { GetRectifyImageOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetRectifyImageAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool, 4 "Url" url: String
} }

/// In the response of [`GetRectifyImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRectifyImageAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetRectifyImageAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Gets scene build task status: `GetSceneBuildTaskStatus` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetSceneBuildTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneBuildTaskStatus {
    /// Required.
    pub scene_id: String,
}
operation! { GetSceneBuildTaskStatus(scene_id: String) "GetSceneBuildTaskStatus" -> GetSceneBuildTaskStatusOutput {
    0 "SceneId" scene_id
} }

/// Response of [`GetSceneBuildTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneBuildTaskStatusOutput {
    pub access_denied_detail: Option<GetSceneBuildTaskStatusAccessDeniedDetail>,
    pub code: Option<i64>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub message: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetSceneBuildTaskStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetSceneBuildTaskStatusAccessDeniedDetail, 1 "Code" code: i64,
    2 "ErrorCode" error_code: String, 3 "ErrorMsg" error_msg: String, 4 "Message" message: String,
    5 "SceneId" scene_id: String, 6 "Status" status: String, 7 "Success" success: bool
} }

/// In the response of [`GetSceneBuildTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSceneBuildTaskStatusAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetSceneBuildTaskStatusAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Gets scene pack url: `GetScenePackUrl` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetScenePackUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePackUrl {
    /// Required.
    pub scene_id: String,
}
operation! { GetScenePackUrl(scene_id: String) "GetScenePackUrl" -> GetScenePackUrlOutput {
    0 "SceneId" scene_id
} }

/// Response of [`GetScenePackUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePackUrlOutput {
    pub access_denied_detail: Option<GetScenePackUrlAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<GetScenePackUrlData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetScenePackUrlOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetScenePackUrlAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: GetScenePackUrlData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetScenePackUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePackUrlAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetScenePackUrlAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetScenePackUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePackUrlData {
    pub expire: Option<String>,
    pub url: Option<String>,
    pub valid: Option<bool>,
}
model! { GetScenePackUrlData {
    0 "Expire" expire: String, 1 "Url" url: String, 2 "Valid" valid: bool
} }

/// Gets scene preview data: `GetScenePreviewData` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetScenePreviewData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewData {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    /// Required. Secret.
    pub preview_token: Secret,
    pub show_tag: Option<bool>,
}
operation! { GetScenePreviewData(preview_token: Secret) "GetScenePreviewData" -> GetScenePreviewDataOutput {
    0 "Domain" domain: String, 1 "Enabled" enabled: bool, 2 "PreviewToken" preview_token, 3 "ShowTag" show_tag: bool
} }

/// Response of [`GetScenePreviewData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewDataOutput {
    pub access_denied_detail: Option<GetScenePreviewDataAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<GetScenePreviewDataData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetScenePreviewDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetScenePreviewDataAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: GetScenePreviewDataData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetScenePreviewData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewDataAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetScenePreviewDataAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetScenePreviewData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewDataData {
    pub model: Option<GetScenePreviewDataModel>,
    pub tags: Vec<GetScenePreviewDataTags>,
}
model! { GetScenePreviewDataData {
    0 "Model" model: GetScenePreviewDataModel, 1 "Tags" tags: Vec<GetScenePreviewDataTags>
} }

/// In the response of [`GetScenePreviewData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewDataModel {
    pub model_path: Option<String>,
    pub pano_list: Vec<GetScenePreviewDataPanoList>,
    pub texture_model_path: Option<String>,
    pub texture_pano_path: Option<String>,
}
model! { GetScenePreviewDataModel {
    0 "ModelPath" model_path: String, 1 "PanoList" pano_list: Vec<GetScenePreviewDataPanoList>,
    2 "TextureModelPath" texture_model_path: String, 3 "TexturePanoPath" texture_pano_path: String
} }

/// In the response of [`GetScenePreviewData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewDataPanoList {
    pub cur_room_pic_list: Vec<String>,
    pub enabled: Option<bool>,
    pub floor_idx: Option<String>,
    pub id: Option<String>,
    pub main_image: Option<bool>,
    pub neighbours: Vec<String>,
    pub position: Option<GetScenePreviewDataPosition>,
    pub raw_name: Option<String>,
    pub resource: Option<String>,
    pub room_idx: Option<String>,
    pub sub_scene_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub virtual_id: Option<String>,
    pub virtual_name: Option<String>,
}
model! { GetScenePreviewDataPanoList {
    0 "CurRoomPicList" cur_room_pic_list: Vec<String>, 1 "Enabled" enabled: bool, 2 "FloorIdx" floor_idx: String,
    3 "Id" id: String, 4 "MainImage" main_image: bool, 5 "Neighbours" neighbours: Vec<String>,
    6 "Position" position: GetScenePreviewDataPosition, 7 "RawName" raw_name: String, 8 "Resource" resource: String,
    9 "RoomIdx" room_idx: String, 10 "SubSceneId" sub_scene_id: String, 11 "Token" token: Secret,
    12 "VirtualId" virtual_id: String, 13 "VirtualName" virtual_name: String
} }

/// In the response of [`GetScenePreviewData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewDataPosition {
    pub rotation: Vec<f64>,
    pub spot: Vec<f64>,
    pub viewpoint: Vec<f64>,
}
model! { GetScenePreviewDataPosition {
    0 "Rotation" rotation: Vec<f64>, 1 "Spot" spot: Vec<f64>, 2 "Viewpoint" viewpoint: Vec<f64>
} }

/// In the response of [`GetScenePreviewData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewDataTags {
    pub config: Option<GetScenePreviewDataConfig>,
    pub id: Option<String>,
    pub position: Vec<f64>,
    pub position_pano_cube: Vec<f64>,
    pub r#type: Option<String>,
}
model! { GetScenePreviewDataTags {
    0 "Config" config: GetScenePreviewDataConfig, 1 "Id" id: String, 2 "Position" position: Vec<f64>,
    3 "PositionPanoCube" position_pano_cube: Vec<f64>, 4 "Type" r#type: String
} }

/// In the response of [`GetScenePreviewData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewDataConfig {
    pub background_color: Option<String>,
    pub button_config: Option<GetScenePreviewDataButtonConfig>,
    pub content: Option<String>,
    pub form_img_size: Vec<i64>,
    pub form_jump_type: Option<bool>,
    pub form_select_img_type: Option<String>,
    pub images: Vec<String>,
    pub is_tag_visible_by3d: Option<bool>,
    pub link: Option<String>,
    pub pano_id: Option<String>,
    pub position: Vec<f64>,
    pub position_pano_cube: Vec<f64>,
    pub related_pano_ids: Vec<String>,
    pub scene_id: Option<i64>,
    pub title: Option<String>,
    pub video: Option<String>,
}
model! { GetScenePreviewDataConfig {
    0 "BackgroundColor" background_color: String, 1 "ButtonConfig" button_config: GetScenePreviewDataButtonConfig,
    2 "Content" content: String, 3 "FormImgSize" form_img_size: Vec<i64>, 4 "FormJumpType" form_jump_type: bool,
    5 "FormSelectImgType" form_select_img_type: String, 6 "Images" images: Vec<String>,
    7 "IsTagVisibleBy3d" is_tag_visible_by3d: bool, 8 "Link" link: String, 9 "PanoId" pano_id: String,
    10 "Position" position: Vec<f64>, 11 "PositionPanoCube" position_pano_cube: Vec<f64>,
    12 "RelatedPanoIds" related_pano_ids: Vec<String>, 13 "SceneId" scene_id: i64, 14 "Title" title: String,
    15 "Video" video: String
} }

/// In the response of [`GetScenePreviewData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewDataButtonConfig {
    pub custom_text: Option<String>,
    pub r#type: Option<String>,
}
model! { GetScenePreviewDataButtonConfig {
    0 "CustomText" custom_text: String, 1 "Type" r#type: String
} }

/// Gets scene preview info: `GetScenePreviewInfo` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetScenePreviewInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewInfo {
    pub domain: Option<String>,
    pub enabled: Option<bool>,
    /// Required.
    pub model_token: String,
}
operation! { GetScenePreviewInfo(model_token: String) "GetScenePreviewInfo" -> GetScenePreviewInfoOutput {
    0 "Domain" domain: String, 1 "Enabled" enabled: bool, 2 "ModelToken" model_token
} }

/// Response of [`GetScenePreviewInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewInfoOutput {
    pub access_denied_detail: Option<GetScenePreviewInfoAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<GetScenePreviewInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetScenePreviewInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetScenePreviewInfoAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: GetScenePreviewInfoData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetScenePreviewInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewInfoAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetScenePreviewInfoAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetScenePreviewInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewInfoData {
    pub model_path: Option<String>,
    pub pano_list: Option<String>,
    pub texture_model_path: Option<String>,
    pub texture_pano_path: Option<String>,
}
model! { GetScenePreviewInfoData {
    0 "ModelPath" model_path: String, 1 "PanoList" pano_list: String, 2 "TextureModelPath" texture_model_path: String,
    3 "TexturePanoPath" texture_pano_path: String
} }

/// Gets scene preview resource: `GetScenePreviewResource` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetScenePreviewResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewResource {
    pub draft: Option<bool>,
    /// Required. Secret.
    pub preview_token: Secret,
}
operation! { GetScenePreviewResource(preview_token: Secret) "GetScenePreviewResource" -> GetScenePreviewResourceOutput {
    0 "Draft" draft: bool, 1 "PreviewToken" preview_token
} }

/// Response of [`GetScenePreviewResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewResourceOutput {
    pub access_denied_detail: Option<GetScenePreviewResourceAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<GetScenePreviewResourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetScenePreviewResourceOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetScenePreviewResourceAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: GetScenePreviewResourceData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetScenePreviewResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewResourceAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetScenePreviewResourceAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetScenePreviewResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewResourceData {
    pub name: Option<String>,
    pub resource_directory: Option<GetScenePreviewResourceResourceDirectory>,
    pub version: Option<String>,
}
model! { GetScenePreviewResourceData {
    0 "Name" name: String, 1 "ResourceDirectory" resource_directory: GetScenePreviewResourceResourceDirectory,
    2 "Version" version: String
} }

/// In the response of [`GetScenePreviewResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScenePreviewResourceResourceDirectory {
    pub hotspot_tag_config: Option<String>,
    pub model_config: Option<String>,
    pub orthomap_config: Option<String>,
    pub root_path: Option<String>,
}
model! { GetScenePreviewResourceResourceDirectory {
    0 "HotspotTagConfig" hotspot_tag_config: String, 1 "ModelConfig" model_config: String,
    2 "OrthomapConfig" orthomap_config: String, 3 "RootPath" root_path: String
} }

/// Gets single conn data: `GetSingleConnData` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetSingleConnData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSingleConnData {
    /// Required. At least 1.
    pub sub_scene_id: String,
}
operation! { GetSingleConnData(sub_scene_id: String) "GetSingleConnData" -> GetSingleConnDataOutput {
    0 "SubSceneId" sub_scene_id
} }

/// Response of [`GetSingleConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSingleConnDataOutput {
    pub access_denied_detail: Option<GetSingleConnDataAccessDeniedDetail>,
    pub code: Option<i64>,
    pub list: Vec<GetSingleConnDataList>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub version: Option<String>,
}
model! { GetSingleConnDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetSingleConnDataAccessDeniedDetail, 1 "Code" code: i64,
    2 "List" list: Vec<GetSingleConnDataList>, 3 "Message" message: String, 4 "Success" success: bool,
    5 "Version" version: String
} }

/// In the response of [`GetSingleConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSingleConnDataAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetSingleConnDataAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetSingleConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSingleConnDataList {
    pub id: Option<String>,
    pub map_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetSingleConnDataList {
    0 "Id" id: String, 1 "MapId" map_id: String, 2 "Type" r#type: String
} }

/// Gets source pack status: `GetSourcePackStatus` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetSourcePackStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourcePackStatus {
    /// Required.
    pub task_id: String,
}
operation! { GetSourcePackStatus(task_id: String) "GetSourcePackStatus" -> GetSourcePackStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`GetSourcePackStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourcePackStatusOutput {
    pub access_denied_detail: Option<GetSourcePackStatusAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<GetSourcePackStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub url: Option<String>,
}
model! { GetSourcePackStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetSourcePackStatusAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: GetSourcePackStatusData, 3 "Message" message: String, 4 "Success" success: bool, 5 "Url" url: String
} }

/// In the response of [`GetSourcePackStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourcePackStatusAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetSourcePackStatusAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetSourcePackStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSourcePackStatusData {
    pub progress: Option<i64>,
    pub status: Option<String>,
}
model! { GetSourcePackStatusData {
    0 "Progress" progress: i64, 1 "Status" status: String
} }

/// Gets sub scene task status: `GetSubSceneTaskStatus` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetSubSceneTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubSceneTaskStatus {
    /// Required.
    pub sub_scene_id: String,
}
operation! { GetSubSceneTaskStatus(sub_scene_id: String) "GetSubSceneTaskStatus" -> GetSubSceneTaskStatusOutput {
    0 "SubSceneId" sub_scene_id
} }

/// Response of [`GetSubSceneTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubSceneTaskStatusOutput {
    pub access_denied_detail: Option<GetSubSceneTaskStatusAccessDeniedDetail>,
    pub code: Option<i64>,
    pub list: Vec<GetSubSceneTaskStatusList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSubSceneTaskStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetSubSceneTaskStatusAccessDeniedDetail, 1 "Code" code: i64,
    2 "List" list: Vec<GetSubSceneTaskStatusList>, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetSubSceneTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubSceneTaskStatusAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetSubSceneTaskStatusAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`GetSubSceneTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubSceneTaskStatusList {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub id: Option<String>,
    pub scene_id: Option<String>,
    pub status: Option<String>,
    pub sub_scene_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetSubSceneTaskStatusList {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Id" id: String, 3 "SceneId" scene_id: String,
    4 "Status" status: String, 5 "SubSceneId" sub_scene_id: String, 6 "Type" r#type: String
} }

/// Gets task status: `GetTaskStatus` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { GetTaskStatus(task_id: String) "GetTaskStatus" -> GetTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`GetTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusOutput {
    pub access_denied_detail: Option<GetTaskStatusAccessDeniedDetail>,
    pub code: Option<i64>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetTaskStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetTaskStatusAccessDeniedDetail, 1 "Code" code: i64,
    2 "ErrorCode" error_code: String, 3 "ErrorMsg" error_msg: String, 4 "Message" message: String,
    5 "Status" status: String, 6 "Success" success: bool, 7 "Type" r#type: String
} }

/// In the response of [`GetTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetTaskStatusAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Gets window config: `GetWindowConfig` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/GetWindowConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWindowConfig {
    /// Secret.
    pub preview_token: Option<Secret>,
}
operation! { GetWindowConfig() "GetWindowConfig" -> GetWindowConfigOutput {
    0 "PreviewToken" preview_token: Secret
} }

/// Response of [`GetWindowConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWindowConfigOutput {
    pub access_denied_detail: Option<GetWindowConfigAccessDeniedDetail>,
    pub data: BTreeMap<String, Value>,
    pub err_message: Option<String>,
    pub object_string: Option<String>,
    pub success: Option<bool>,
}
model! { GetWindowConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: GetWindowConfigAccessDeniedDetail,
    1 "Data" data: BTreeMap<String, Value>, 2 "ErrMessage" err_message: String, 3 "ObjectString" object_string: String,
    4 "Success" success: bool
} }

/// In the response of [`GetWindowConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWindowConfigAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { GetWindowConfigAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `LabelBuild` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/LabelBuild>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelBuild {
    pub mode: Option<String>,
    pub model_style: Option<String>,
    pub optimize_wall_width: Option<String>,
    pub plan_style: Option<String>,
    /// Required.
    pub scene_id: String,
    pub wall_height: Option<i64>,
}
operation! { LabelBuild(scene_id: String) "LabelBuild" -> LabelBuildOutput {
    0 "Mode" mode: String, 1 "ModelStyle" model_style: String, 2 "OptimizeWallWidth" optimize_wall_width: String,
    3 "PlanStyle" plan_style: String, 4 "SceneId" scene_id, 5 "WallHeight" wall_height: i64
} }

/// Response of [`LabelBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelBuildOutput {
    pub access_denied_detail: Option<LabelBuildAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { LabelBuildOutput {
    0 "AccessDeniedDetail" access_denied_detail: LabelBuildAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`LabelBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelBuildAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { LabelBuildAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `LinkImage` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/LinkImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkImage {
    pub camera_height: Option<i64>,
    /// Required.
    pub file_name: String,
    pub platform: Option<String>,
    /// Required.
    pub sub_scene_id: String,
}
operation! { LinkImage(file_name: String, sub_scene_id: String) "LinkImage" -> LinkImageOutput {
    0 "CameraHeight" camera_height: i64, 1 "FileName" file_name, 2 "Platform" platform: String,
    3 "SubSceneId" sub_scene_id
} }

/// Response of [`LinkImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkImageOutput {
    pub access_denied_detail: Option<LinkImageAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub resource_id: Option<String>,
    pub success: Option<bool>,
}
model! { LinkImageOutput {
    0 "AccessDeniedDetail" access_denied_detail: LinkImageAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "ResourceId" resource_id: String, 4 "Success" success: bool
} }

/// In the response of [`LinkImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkImageAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { LinkImageAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Lists project: `ListProject` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/ListProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProject {
    pub name: Option<String>,
    /// Required. At least 1.
    pub page_num: i64,
    /// Required. 1 to 1000.
    pub page_size: i64,
}
operation! { ListProject(page_num: i64, page_size: i64) "ListProject" -> ListProjectOutput {
    0 "Name" name: String, 1 "PageNum" page_num, 2 "PageSize" page_size
} }

/// Response of [`ListProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectOutput {
    pub access_denied_detail: Option<ListProjectAccessDeniedDetail>,
    pub code: Option<i64>,
    pub count: Option<i64>,
    pub current_page: Option<i64>,
    pub has_next: Option<bool>,
    pub list: Vec<ListProjectList>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_page: Option<i64>,
}
model! { ListProjectOutput {
    0 "AccessDeniedDetail" access_denied_detail: ListProjectAccessDeniedDetail, 1 "Code" code: i64,
    2 "Count" count: i64, 3 "CurrentPage" current_page: i64, 4 "HasNext" has_next: bool,
    5 "List" list: Vec<ListProjectList>, 6 "Message" message: String, 7 "Success" success: bool,
    8 "TotalPage" total_page: i64
} }

/// In the response of [`ListProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListProjectAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ListProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectList {
    pub business_id: Option<i64>,
    pub business_name: Option<String>,
    pub create_time: Option<i64>,
    pub id: Option<String>,
    pub modified_time: Option<i64>,
    pub name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { ListProjectList {
    0 "BusinessId" business_id: i64, 1 "BusinessName" business_name: String, 2 "CreateTime" create_time: i64,
    3 "Id" id: String, 4 "ModifiedTime" modified_time: i64, 5 "Name" name: String, 6 "Token" token: Secret
} }

/// Lists scene: `ListScene` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/ListScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScene {
    pub name: Option<String>,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
}
operation! { ListScene(page_num: i64, page_size: i64, project_id: String) "ListScene" -> ListSceneOutput {
    0 "Name" name: String, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "ProjectId" project_id
} }

/// Response of [`ListScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneOutput {
    pub access_denied_detail: Option<ListSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub count: Option<i64>,
    pub current_page: Option<i64>,
    pub has_next: Option<bool>,
    pub list: Vec<ListSceneList>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_page: Option<i64>,
}
model! { ListSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: ListSceneAccessDeniedDetail, 1 "Code" code: i64, 2 "Count" count: i64,
    3 "CurrentPage" current_page: i64, 4 "HasNext" has_next: bool, 5 "List" list: Vec<ListSceneList>,
    6 "Message" message: String, 7 "Success" success: bool, 8 "TotalPage" total_page: i64
} }

/// In the response of [`ListScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ListScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSceneList {
    pub cover_url: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub preview_token: Option<Secret>,
    pub published: Option<bool>,
    pub source_num: Option<i64>,
    pub status: Option<String>,
    pub status_name: Option<String>,
    pub sub_scene_num: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListSceneList {
    0 "CoverUrl" cover_url: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtModified" gmt_modified: i64, 3 "Id" id: String,
    4 "Name" name: String, 5 "PreviewToken" preview_token: Secret, 6 "Published" published: bool,
    7 "SourceNum" source_num: i64, 8 "Status" status: String, 9 "StatusName" status_name: String,
    10 "SubSceneNum" sub_scene_num: i64, 11 "Type" r#type: String
} }

/// Lists sub scene: `ListSubScene` of `tdsr` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/ListSubScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubScene {
    /// Required. At least 1.
    pub page_num: i64,
    /// Required. At least 1.
    pub page_size: i64,
    /// Required.
    pub scene_id: String,
    pub show_layout_data: Option<bool>,
    pub sort_field: Option<String>,
}
operation! { ListSubScene(page_num: i64, page_size: i64, scene_id: String) "ListSubScene" -> ListSubSceneOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size, 2 "SceneId" scene_id, 3 "ShowLayoutData" show_layout_data: bool,
    4 "SortField" sort_field: String
} }

/// Response of [`ListSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubSceneOutput {
    pub access_denied_detail: Option<ListSubSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub count: Option<i64>,
    pub current_page: Option<i64>,
    pub has_next: Option<bool>,
    pub list: Vec<ListSubSceneList>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub total_page: Option<i64>,
}
model! { ListSubSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: ListSubSceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "Count" count: i64, 3 "CurrentPage" current_page: i64, 4 "HasNext" has_next: bool,
    5 "List" list: Vec<ListSubSceneList>, 6 "Message" message: String, 7 "Success" success: bool,
    8 "TotalPage" total_page: i64
} }

/// In the response of [`ListSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListSubSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`ListSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubSceneList {
    pub base_image_url: Option<String>,
    pub cover_url: Option<String>,
    pub cubemap_path: Option<String>,
    pub deleted: Option<bool>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub layout_data: Option<String>,
    pub name: Option<String>,
    pub origin_url: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { ListSubSceneList {
    0 "BaseImageUrl" base_image_url: String, 1 "CoverUrl" cover_url: String, 2 "CubemapPath" cubemap_path: String,
    3 "Deleted" deleted: bool, 4 "GmtCreate" gmt_create: i64, 5 "GmtModified" gmt_modified: i64, 6 "Id" id: String,
    7 "LayoutData" layout_data: String, 8 "Name" name: String, 9 "OriginUrl" origin_url: String,
    10 "ResourceId" resource_id: String, 11 "ResourceName" resource_name: String, 12 "Status" status: i64,
    13 "Type" r#type: String, 14 "Url" url: String
} }

/// `OptimizeRightAngle` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/OptimizeRightAngle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizeRightAngle {
    /// Required.
    pub sub_scene_id: String,
}
operation! { OptimizeRightAngle(sub_scene_id: String) "OptimizeRightAngle" -> OptimizeRightAngleOutput {
    0 "SubSceneId" sub_scene_id
} }

/// Response of [`OptimizeRightAngle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizeRightAngleOutput {
    pub access_denied_detail: Option<OptimizeRightAngleAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { OptimizeRightAngleOutput {
    0 "AccessDeniedDetail" access_denied_detail: OptimizeRightAngleAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`OptimizeRightAngle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptimizeRightAngleAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { OptimizeRightAngleAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `PackScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/PackScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackScene {
    /// Required.
    pub scene_id: String,
    /// Required.
    pub r#type: String,
}
operation! { PackScene(scene_id: String, r#type: String) "PackScene" -> PackSceneOutput {
    0 "SceneId" scene_id, 1 "Type" r#type
} }

/// Response of [`PackScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackSceneOutput {
    pub access_denied_detail: Option<PackSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<PackSceneData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PackSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: PackSceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: PackSceneData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`PackScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { PackSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`PackScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackSceneData {
    pub task_id: Option<String>,
}
model! { PackSceneData {
    0 "TaskId" task_id: String
} }

/// `PackSource` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/PackSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackSource {
    /// Required.
    pub scene_id: String,
}
operation! { PackSource(scene_id: String) "PackSource" -> PackSourceOutput {
    0 "SceneId" scene_id
} }

/// Response of [`PackSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackSourceOutput {
    pub access_denied_detail: Option<PackSourceAccessDeniedDetail>,
    pub code: Option<i64>,
    pub data: Option<PackSourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PackSourceOutput {
    0 "AccessDeniedDetail" access_denied_detail: PackSourceAccessDeniedDetail, 1 "Code" code: i64,
    2 "Data" data: PackSourceData, 3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`PackSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackSourceAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { PackSourceAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// In the response of [`PackSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackSourceData {
    pub task_id: Option<String>,
}
model! { PackSourceData {
    0 "TaskId" task_id: String
} }

/// `PredImage` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/PredImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredImage {
    /// Required.
    pub correct_vertical: bool,
    pub count_detect_door: Option<i64>,
    /// Required.
    pub detect_door: bool,
    /// Required. At least 1.
    pub sub_scene_id: String,
}
operation! { PredImage(correct_vertical: bool, detect_door: bool, sub_scene_id: String) "PredImage" -> PredImageOutput {
    0 "CorrectVertical" correct_vertical, 1 "CountDetectDoor" count_detect_door: i64, 2 "DetectDoor" detect_door,
    3 "SubSceneId" sub_scene_id
} }

/// Response of [`PredImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredImageOutput {
    pub access_denied_detail: Option<PredImageAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { PredImageOutput {
    0 "AccessDeniedDetail" access_denied_detail: PredImageAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`PredImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredImageAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { PredImageAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `PredictionWallLine` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/PredictionWallLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictionWallLine {
    pub camera_height: Option<i64>,
    /// Required.
    pub url: String,
}
operation! { PredictionWallLine(url: String) "PredictionWallLine" -> PredictionWallLineOutput {
    0 "CameraHeight" camera_height: i64, 1 "Url" url
} }

/// Response of [`PredictionWallLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictionWallLineOutput {
    pub access_denied_detail: Option<PredictionWallLineAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub sub_scene_id: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { PredictionWallLineOutput {
    0 "AccessDeniedDetail" access_denied_detail: PredictionWallLineAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "SubSceneId" sub_scene_id: String, 4 "Success" success: bool,
    5 "TaskId" task_id: String
} }

/// In the response of [`PredictionWallLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PredictionWallLineAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { PredictionWallLineAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Publishes hotspot: `PublishHotspot` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/PublishHotspot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishHotspot {
    pub param_tag: Option<String>,
    pub sub_scene_uuid: Option<String>,
}
operation! { PublishHotspot() "PublishHotspot" -> PublishHotspotOutput {
    0 "ParamTag" param_tag: String, 1 "SubSceneUuid" sub_scene_uuid: String
} }

/// Response of [`PublishHotspot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishHotspotOutput {
    pub access_denied_detail: Option<PublishHotspotAccessDeniedDetail>,
    pub data: BTreeMap<String, Value>,
    pub err_message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishHotspotOutput {
    0 "AccessDeniedDetail" access_denied_detail: PublishHotspotAccessDeniedDetail,
    1 "Data" data: BTreeMap<String, Value>, 2 "ErrMessage" err_message: String, 3 "Success" success: bool
} }

/// In the response of [`PublishHotspot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishHotspotAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { PublishHotspotAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Publishes hotspot config: `PublishHotspotConfig` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/PublishHotspotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishHotspotConfig {
    /// Required.
    pub scene_id: String,
}
operation! { PublishHotspotConfig(scene_id: String) "PublishHotspotConfig" -> PublishHotspotConfigOutput {
    0 "SceneId" scene_id
} }

/// Response of [`PublishHotspotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishHotspotConfigOutput {
    pub access_denied_detail: Option<PublishHotspotConfigAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishHotspotConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: PublishHotspotConfigAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`PublishHotspotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishHotspotConfigAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { PublishHotspotConfigAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Publishes scene: `PublishScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/PublishScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishScene {
    /// Required.
    pub scene_id: String,
}
operation! { PublishScene(scene_id: String) "PublishScene" -> PublishSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`PublishScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishSceneOutput {
    pub access_denied_detail: Option<PublishSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub preview_url: Option<String>,
    pub success: Option<bool>,
}
model! { PublishSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: PublishSceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "PreviewUrl" preview_url: String, 4 "Success" success: bool
} }

/// In the response of [`PublishScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { PublishSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Publishes status: `PublishStatus` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/PublishStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStatus {
    /// Required.
    pub scene_id: String,
}
operation! { PublishStatus(scene_id: String) "PublishStatus" -> PublishStatusOutput {
    0 "SceneId" scene_id
} }

/// Response of [`PublishStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStatusOutput {
    pub access_denied_detail: Option<PublishStatusAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub sync_status: Option<String>,
}
model! { PublishStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: PublishStatusAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Status" status: String, 4 "Success" success: bool,
    5 "SyncStatus" sync_status: String
} }

/// In the response of [`PublishStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStatusAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { PublishStatusAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `RecoveryOriginImage` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/RecoveryOriginImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryOriginImage {
    /// Required.
    pub sub_scene_id: String,
}
operation! { RecoveryOriginImage(sub_scene_id: String) "RecoveryOriginImage" -> RecoveryOriginImageOutput {
    0 "SubSceneId" sub_scene_id
} }

/// Response of [`RecoveryOriginImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryOriginImageOutput {
    pub access_denied_detail: Option<RecoveryOriginImageAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RecoveryOriginImageOutput {
    0 "AccessDeniedDetail" access_denied_detail: RecoveryOriginImageAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`RecoveryOriginImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoveryOriginImageAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RecoveryOriginImageAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `RectVertical` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/RectVertical>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RectVertical {
    pub count_detect_door: Option<i64>,
    pub detect_door: Option<bool>,
    /// Required.
    pub sub_scene_id: String,
    /// Required.
    pub vertical_rect: String,
}
operation! { RectVertical(sub_scene_id: String, vertical_rect: String) "RectVertical" -> RectVerticalOutput {
    0 "CountDetectDoor" count_detect_door: i64, 1 "DetectDoor" detect_door: bool, 2 "SubSceneId" sub_scene_id,
    3 "VerticalRect" vertical_rect
} }

/// Response of [`RectVertical`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RectVerticalOutput {
    pub access_denied_detail: Option<RectVerticalAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { RectVerticalOutput {
    0 "AccessDeniedDetail" access_denied_detail: RectVerticalAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool, 4 "TaskId" task_id: String
} }

/// In the response of [`RectVertical`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RectVerticalAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RectVerticalAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `RectifyImage` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/RectifyImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RectifyImage {
    pub camera_height: Option<i64>,
    /// Required.
    pub url: String,
}
operation! { RectifyImage(url: String) "RectifyImage" -> RectifyImageOutput {
    0 "CameraHeight" camera_height: i64, 1 "Url" url
} }

/// Response of [`RectifyImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RectifyImageOutput {
    pub access_denied_detail: Option<RectifyImageAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub sub_scene_id: Option<String>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { RectifyImageOutput {
    0 "AccessDeniedDetail" access_denied_detail: RectifyImageAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "SubSceneId" sub_scene_id: String, 4 "Success" success: bool,
    5 "TaskId" task_id: String
} }

/// In the response of [`RectifyImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RectifyImageAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RectifyImageAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `RollbackSubScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/RollbackSubScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackSubScene {
    /// Required.
    pub id: String,
}
operation! { RollbackSubScene(id: String) "RollbackSubScene" -> RollbackSubSceneOutput {
    0 "Id" id
} }

/// Response of [`RollbackSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackSubSceneOutput {
    pub access_denied_detail: Option<RollbackSubSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RollbackSubSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: RollbackSubSceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`RollbackSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackSubSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { RollbackSubSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Saves hotspot config: `SaveHotspotConfig` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/SaveHotspotConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveHotspotConfig {
    pub param_tag: Option<String>,
    /// Secret.
    pub preview_token: Option<Secret>,
}
operation! { SaveHotspotConfig() "SaveHotspotConfig" -> SaveHotspotConfigOutput {
    0 "ParamTag" param_tag: String, 1 "PreviewToken" preview_token: Secret
} }

/// Response of [`SaveHotspotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveHotspotConfigOutput {
    pub access_denied_detail: Option<SaveHotspotConfigAccessDeniedDetail>,
    pub err_message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveHotspotConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: SaveHotspotConfigAccessDeniedDetail,
    1 "ErrMessage" err_message: String, 2 "Success" success: bool
} }

/// In the response of [`SaveHotspotConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveHotspotConfigAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { SaveHotspotConfigAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Saves hotspot tag: `SaveHotspotTag` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/SaveHotspotTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveHotspotTag {
    pub param_tag: Option<String>,
    pub sub_scene_uuid: Option<String>,
}
operation! { SaveHotspotTag() "SaveHotspotTag" -> SaveHotspotTagOutput {
    0 "ParamTag" param_tag: String, 1 "SubSceneUuid" sub_scene_uuid: String
} }

/// Response of [`SaveHotspotTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveHotspotTagOutput {
    pub access_denied_detail: Option<SaveHotspotTagAccessDeniedDetail>,
    pub err_message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveHotspotTagOutput {
    0 "AccessDeniedDetail" access_denied_detail: SaveHotspotTagAccessDeniedDetail, 1 "ErrMessage" err_message: String,
    2 "Success" success: bool
} }

/// In the response of [`SaveHotspotTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveHotspotTagAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { SaveHotspotTagAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Saves hotspot tag list: `SaveHotspotTagList` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/SaveHotspotTagList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveHotspotTagList {
    /// Required.
    pub hotspot_list_json: String,
    /// Required.
    pub scene_id: String,
}
operation! { SaveHotspotTagList(hotspot_list_json: String, scene_id: String)
    "SaveHotspotTagList" -> SaveHotspotTagListOutput {
    0 "HotspotListJson" hotspot_list_json, 1 "SceneId" scene_id
} }

/// Response of [`SaveHotspotTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveHotspotTagListOutput {
    pub access_denied_detail: Option<SaveHotspotTagListAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveHotspotTagListOutput {
    0 "AccessDeniedDetail" access_denied_detail: SaveHotspotTagListAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`SaveHotspotTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveHotspotTagListAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { SaveHotspotTagListAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Saves minimap: `SaveMinimap` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/SaveMinimap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveMinimap {
    /// Required.
    pub data: String,
    /// Required.
    pub scene_id: String,
}
operation! { SaveMinimap(data: String, scene_id: String) "SaveMinimap" -> SaveMinimapOutput {
    0 "Data" data, 1 "SceneId" scene_id
} }

/// Response of [`SaveMinimap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveMinimapOutput {
    pub access_denied_detail: Option<SaveMinimapAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveMinimapOutput {
    0 "AccessDeniedDetail" access_denied_detail: SaveMinimapAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`SaveMinimap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveMinimapAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { SaveMinimapAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Saves model config: `SaveModelConfig` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/SaveModelConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveModelConfig {
    /// Required.
    pub data: String,
    /// Required.
    pub scene_id: String,
}
operation! { SaveModelConfig(data: String, scene_id: String) "SaveModelConfig" -> SaveModelConfigOutput {
    0 "Data" data, 1 "SceneId" scene_id
} }

/// Response of [`SaveModelConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveModelConfigOutput {
    pub access_denied_detail: Option<SaveModelConfigAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveModelConfigOutput {
    0 "AccessDeniedDetail" access_denied_detail: SaveModelConfigAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`SaveModelConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveModelConfigAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { SaveModelConfigAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `ScenePublish` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/ScenePublish>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScenePublish {
    /// Required.
    pub scene_id: String,
}
operation! { ScenePublish(scene_id: String) "ScenePublish" -> ScenePublishOutput {
    0 "SceneId" scene_id
} }

/// Response of [`ScenePublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScenePublishOutput {
    pub access_denied_detail: Option<ScenePublishAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub preview_url: Option<String>,
    pub success: Option<bool>,
}
model! { ScenePublishOutput {
    0 "AccessDeniedDetail" access_denied_detail: ScenePublishAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "PreviewUrl" preview_url: String, 4 "Success" success: bool
} }

/// In the response of [`ScenePublish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScenePublishAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { ScenePublishAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `TempPreview` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/TempPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempPreview {
    /// Required.
    pub scene_id: String,
}
operation! { TempPreview(scene_id: String) "TempPreview" -> TempPreviewOutput {
    0 "SceneId" scene_id
} }

/// Response of [`TempPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempPreviewOutput {
    pub access_denied_detail: Option<TempPreviewAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub preview_url: Option<String>,
    pub scene_id: Option<String>,
    pub success: Option<bool>,
}
model! { TempPreviewOutput {
    0 "AccessDeniedDetail" access_denied_detail: TempPreviewAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "PreviewUrl" preview_url: String, 4 "SceneId" scene_id: String,
    5 "Success" success: bool
} }

/// In the response of [`TempPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempPreviewAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { TempPreviewAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// `TempPreviewStatus` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/TempPreviewStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempPreviewStatus {
    /// Required.
    pub scene_id: String,
}
operation! { TempPreviewStatus(scene_id: String) "TempPreviewStatus" -> TempPreviewStatusOutput {
    0 "SceneId" scene_id
} }

/// Response of [`TempPreviewStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempPreviewStatusOutput {
    pub access_denied_detail: Option<TempPreviewStatusAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { TempPreviewStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: TempPreviewStatusAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`TempPreviewStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TempPreviewStatusAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { TempPreviewStatusAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Updates conn data: `UpdateConnData` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/UpdateConnData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnData {
    /// Required.
    pub conn_data: String,
    /// Required.
    pub scene_id: String,
}
operation! { UpdateConnData(conn_data: String, scene_id: String) "UpdateConnData" -> UpdateConnDataOutput {
    0 "ConnData" conn_data, 1 "SceneId" scene_id
} }

/// Response of [`UpdateConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnDataOutput {
    pub access_denied_detail: Option<UpdateConnDataAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateConnDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateConnDataAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateConnData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnDataAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateConnDataAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Updates layout data: `UpdateLayoutData` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/UpdateLayoutData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLayoutData {
    /// Required.
    pub layout_data: String,
    /// Required.
    pub sub_scene_id: String,
}
operation! { UpdateLayoutData(layout_data: String, sub_scene_id: String) "UpdateLayoutData" -> UpdateLayoutDataOutput {
    0 "LayoutData" layout_data, 1 "SubSceneId" sub_scene_id
} }

/// Response of [`UpdateLayoutData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLayoutDataOutput {
    pub access_denied_detail: Option<UpdateLayoutDataAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateLayoutDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateLayoutDataAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateLayoutData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLayoutDataAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateLayoutDataAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Updates project: `UpdateProject` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/UpdateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub business_id: Option<String>,
    /// Required.
    pub id: String,
    pub name: Option<String>,
}
operation! { UpdateProject(id: String) "UpdateProject" -> UpdateProjectOutput {
    0 "BusinessId" business_id: String, 1 "Id" id, 2 "Name" name: String
} }

/// Response of [`UpdateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectOutput {
    pub access_denied_detail: Option<UpdateProjectAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateProjectOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateProjectAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateProjectAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Updates scene: `UpdateScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/UpdateScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateScene {
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
}
operation! { UpdateScene(id: String, name: String) "UpdateScene" -> UpdateSceneOutput {
    0 "Id" id, 1 "Name" name
} }

/// Response of [`UpdateScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSceneOutput {
    pub access_denied_detail: Option<UpdateSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateSceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Updates sub scene: `UpdateSubScene` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/UpdateSubScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubScene {
    /// Required.
    pub id: String,
    pub name: Option<String>,
    pub view_point: Option<Vec<f64>>,
}
operation! { UpdateSubScene(id: String) "UpdateSubScene" -> UpdateSubSceneOutput {
    0 "Id" id, 1 "Name" name: String, 2 "ViewPoint" view_point: Vec<f64>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`UpdateSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubSceneOutput {
    pub access_denied_detail: Option<UpdateSubSceneAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSubSceneOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateSubSceneAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateSubScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubSceneAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateSubSceneAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Updates sub scene seq: `UpdateSubSceneSeq` of `tdsr` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/tdsr/2020-01-01/UpdateSubSceneSeq>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubSceneSeq {
    /// Required.
    pub scene_id: String,
    /// Required.
    pub sort_sub_scene_ids: Vec<String>,
}
operation! { UpdateSubSceneSeq(scene_id: String, sort_sub_scene_ids: Vec<String>)
    "UpdateSubSceneSeq" -> UpdateSubSceneSeqOutput {
    0 "SceneId" scene_id, 1 "SortSubSceneIds" sort_sub_scene_ids
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdateSubSceneSeq`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubSceneSeqOutput {
    pub access_denied_detail: Option<UpdateSubSceneSeqAccessDeniedDetail>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSubSceneSeqOutput {
    0 "AccessDeniedDetail" access_denied_detail: UpdateSubSceneSeqAccessDeniedDetail, 1 "Code" code: i64,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`UpdateSubSceneSeq`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSubSceneSeqAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { UpdateSubSceneSeqAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddHotspotFile, AddMosaics, AddProject, AddRelativePosition, AddRoomPlan, AddScene, AddSubScene, CheckUserProperty,
    CopyScene, CreateUploadPolicy, DetailProject, DetailScene, DetailSubScene, DropProject, DropScene, DropSubScene,
    GetConnData, GetCopySceneTaskStatus, GetHotspotConfig, GetHotspotSceneData, GetHotspotTag, GetLayoutData,
    GetOriginLayoutData, GetOssPolicy, GetPackSceneTaskStatus, GetRectifyImage, GetSceneBuildTaskStatus,
    GetScenePackUrl, GetScenePreviewData, GetScenePreviewInfo, GetScenePreviewResource, GetSingleConnData,
    GetSourcePackStatus, GetSubSceneTaskStatus, GetTaskStatus, GetWindowConfig, LabelBuild, LinkImage, ListProject,
    ListScene, ListSubScene, OptimizeRightAngle, PackScene, PackSource, PredImage, PredictionWallLine, PublishHotspot,
    PublishHotspotConfig, PublishScene, PublishStatus, RecoveryOriginImage, RectVertical, RectifyImage,
    RollbackSubScene, SaveHotspotConfig, SaveHotspotTag, SaveHotspotTagList, SaveMinimap, SaveModelConfig, ScenePublish,
    TempPreview, TempPreviewStatus, UpdateConnData, UpdateLayoutData, UpdateProject, UpdateScene, UpdateSubScene,
    UpdateSubSceneSeq
}
