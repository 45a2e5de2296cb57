//! `modelstudio` of Alibaba Cloud, API version 2026-02-10.
//!
//! Endpoint: a table of 6 regions, else `modelstudio.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, modelstudio::GetOrganization};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetOrganization::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "modelstudio.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "modelstudio.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "modelstudio.cn-beijing.aliyuncs.com"),
        ("cn-hongkong", "modelstudio.cn-hongkong.aliyuncs.com"),
        ("eu-central-1", "modelstudio.eu-central-1.aliyuncs.com"),
        ("us-east-1", "modelstudio.us-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "modelstudio.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "modelstudio.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "modelstudio",
    "2026-02-10",
    "modelstudio",
    &ENDPOINTS,
);

/// Adds organization member: `AddOrganizationMember` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/organization/member-additions`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/AddOrganizationMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationMember {
    /// Required.
    pub account_name: String,
    /// Required.
    pub org_role_code: String,
    pub spec_type: Option<String>,
}
operation! { AddOrganizationMember(account_name: String, org_role_code: String)
    "AddOrganizationMember" -> AddOrganizationMemberOutput {
    0 "AccountName" account_name, 1 "OrgRoleCode" org_role_code, 2 "SpecType" spec_type: String
} { path: "/tokenplan/organization/member-additions", } }

/// Response of [`AddOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationMemberOutput {
    pub code: Option<String>,
    pub data: Option<AddOrganizationMemberData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddOrganizationMemberOutput {
    0 "Code" code: String, 1 "Data" data: AddOrganizationMemberData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`AddOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationMemberData {
    pub account_id: Option<String>,
    pub seat_assigned: Option<bool>,
}
model! { AddOrganizationMemberData {
    0 "AccountId" account_id: String, 1 "SeatAssigned" seat_assigned: bool
} }

/// Batches assign seats: `BatchAssignSeats` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/subscription/seat-assignments`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/BatchAssignSeats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignSeats {
    pub account_ids: Option<Vec<String>>,
    pub locale: Option<String>,
    /// Required.
    pub seat_type: String,
}
operation! { BatchAssignSeats(seat_type: String) "BatchAssignSeats" -> BatchAssignSeatsOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "Locale" locale: String, 2 "SeatType" seat_type
} { path: "/tokenplan/subscription/seat-assignments", } }

/// Response of [`BatchAssignSeats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignSeatsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchAssignSeatsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Batches revoke seats: `BatchRevokeSeats` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/subscription/seat-revocations`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/BatchRevokeSeats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokeSeats {
    pub items: Option<Vec<BatchRevokeSeatsItems>>,
    pub locale: Option<String>,
}
operation! { BatchRevokeSeats() "BatchRevokeSeats" -> BatchRevokeSeatsOutput {
    0 "Items" items: Vec<BatchRevokeSeatsItems>, 1 "Locale" locale: String
} [
    Mark::new(0, Location::Default, Style::Json)
] { path: "/tokenplan/subscription/seat-revocations", } }

/// In the request of [`BatchRevokeSeats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokeSeatsItems {
    pub account_id: Option<String>,
}
input! { BatchRevokeSeatsItems() {
    0 "AccountId" account_id: String
} }

/// Response of [`BatchRevokeSeats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokeSeatsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchRevokeSeatsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates api key: `CreateApiKey` of `modelstudio` 2026-02-10.
///
/// POST `/modelstudio/apikeys`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/CreateApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    /// At most 200 characters.
    pub description: Option<String>,
    /// At most 128 characters.
    pub workspace_id: Option<String>,
    pub auth: Option<CreateApiKeyAuth>,
}
operation! { CreateApiKey() "CreateApiKey" -> CreateApiKeyOutput {
    0 "description" description: String, 1 "workspaceId" workspace_id: String, 2 "auth" auth: CreateApiKeyAuth
} [
    Mark::new(2, Location::Body, Style::None)
] { path: "/modelstudio/apikeys", } }

/// In the request of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyAuth {
    pub access_ips: Option<Vec<String>>,
    pub model_access_scope: Option<CreateApiKeyModelAccessScope>,
    pub r#type: Option<String>,
}
input! { CreateApiKeyAuth() {
    0 "accessIps" access_ips: Vec<String>, 1 "modelAccessScope" model_access_scope: CreateApiKeyModelAccessScope,
    2 "type" r#type: String
} }

/// In the request of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyModelAccessScope {
    pub accessible_models: Option<Vec<String>>,
    pub allow_all_models: Option<bool>,
}
input! { CreateApiKeyModelAccessScope() {
    0 "accessibleModels" accessible_models: Vec<String>, 1 "allowAllModels" allow_all_models: bool
} }

/// Response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub api_key: Option<CreateApiKeyApiKey>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateApiKeyOutput {
    0 "apiKey" api_key: CreateApiKeyApiKey, 1 "code" code: String, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyApiKey {
    pub api_key_id: Option<i64>,
    /// Secret.
    pub api_key_value: Option<Secret>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { CreateApiKeyApiKey {
    0 "apiKeyId" api_key_id: i64, 1 "apiKeyValue" api_key_value: Secret, 2 "createdBy" created_by: String,
    3 "description" description: String, 4 "gmtCreate" gmt_create: i64, 5 "workspaceId" workspace_id: String
} }

/// Creates token plan invite link: `CreateTokenPlanInviteLink` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/invite/link/create`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/CreateTokenPlanInviteLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanInviteLink {
    pub expire_type: Option<String>,
    /// Required.
    pub sso_source: String,
}
operation! { CreateTokenPlanInviteLink(sso_source: String)
    "CreateTokenPlanInviteLink" -> CreateTokenPlanInviteLinkOutput {
    0 "ExpireType" expire_type: String, 1 "SsoSource" sso_source
} { path: "/tokenplan/invite/link/create", } }

/// Response of [`CreateTokenPlanInviteLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanInviteLinkOutput {
    pub code: Option<String>,
    pub data: Option<CreateTokenPlanInviteLinkData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTokenPlanInviteLinkOutput {
    0 "Code" code: String, 1 "Data" data: CreateTokenPlanInviteLinkData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateTokenPlanInviteLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanInviteLinkData {
    /// Secret.
    pub token: Option<Secret>,
}
model! { CreateTokenPlanInviteLinkData {
    0 "Token" token: Secret
} }

/// Creates token plan key: `CreateTokenPlanKey` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/api-keys`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/CreateTokenPlanKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanKey {
    /// Required.
    pub account_id: String,
    pub description: Option<String>,
}
operation! { CreateTokenPlanKey(account_id: String) "CreateTokenPlanKey" -> CreateTokenPlanKeyOutput {
    0 "AccountId" account_id, 1 "Description" description: String
} { path: "/tokenplan/api-keys", } }

/// Response of [`CreateTokenPlanKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanKeyOutput {
    pub code: Option<String>,
    pub data: Option<CreateTokenPlanKeyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTokenPlanKeyOutput {
    0 "Code" code: String, 1 "Data" data: CreateTokenPlanKeyData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateTokenPlanKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanKeyData {
    pub api_key_id: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub masked_api_key: Option<String>,
    /// Secret.
    pub plain_api_key: Option<Secret>,
    pub source_id: Option<String>,
}
model! { CreateTokenPlanKeyData {
    0 "ApiKeyId" api_key_id: String, 1 "CreatedAt" created_at: String, 2 "Description" description: String,
    3 "MaskedApiKey" masked_api_key: String, 4 "PlainApiKey" plain_api_key: Secret, 5 "SourceId" source_id: String
} }

/// Creates workspace: `CreateWorkspace` of `modelstudio` 2026-02-10.
///
/// POST `/modelstudio/workspaces`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/CreateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// At most 30 characters.
    pub service_site: Option<String>,
    /// Required. At most 30 characters.
    pub workspace_name: String,
}
operation! { CreateWorkspace(workspace_name: String) "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "serviceSite" service_site: String, 1 "workspaceName" workspace_name
} { path: "/modelstudio/workspaces", } }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub workspace: Option<CreateWorkspaceWorkspace>,
}
model! { CreateWorkspaceOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool, 4 "workspace" workspace: CreateWorkspaceWorkspace
} }

/// In the response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceWorkspace {
    pub api_host: Option<String>,
    pub gmt_create: Option<i64>,
    pub region: Option<String>,
    pub service_site: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { CreateWorkspaceWorkspace {
    0 "apiHost" api_host: String, 1 "gmtCreate" gmt_create: i64, 2 "region" region: String,
    3 "serviceSite" service_site: String, 4 "workspaceId" workspace_id: String, 5 "workspaceName" workspace_name: String
} }

/// Deletes api key: `DeleteApiKey` of `modelstudio` 2026-02-10.
///
/// DELETE `/modelstudio/apikeys/{apiKeyId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/DeleteApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    /// Required.
    pub api_key_id: i64,
}
operation! { DeleteApiKey(api_key_id: i64) "DeleteApiKey" -> DeleteApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/modelstudio/apikeys/{apiKeyId}", } }

/// Response of [`DeleteApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteApiKeyOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

/// Deletes workspace: `DeleteWorkspace` of `modelstudio` 2026-02-10.
///
/// DELETE `/modelstudio/workspaces/{workspaceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/DeleteWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    /// Required. At most 64 characters.
    pub workspace_id: String,
}
operation! { DeleteWorkspace(workspace_id: String) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/modelstudio/workspaces/{workspaceId}", } }

/// Response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub code: Option<String>,
    pub fail_reasons: Vec<DeleteWorkspaceFailReasons>,
    pub http_status_code: Option<i64>,
    pub is_deleted: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkspaceOutput {
    0 "code" code: String, 1 "failReasons" fail_reasons: Vec<DeleteWorkspaceFailReasons>,
    2 "httpStatusCode" http_status_code: i64, 3 "isDeleted" is_deleted: bool, 4 "message" message: String,
    5 "success" success: bool
} }

/// In the response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceFailReasons {
    pub reason: Option<String>,
    pub resource_type: Option<String>,
}
model! { DeleteWorkspaceFailReasons {
    0 "reason" reason: String, 1 "resourceType" resource_type: String
} }

/// Disables api key: `DisableApiKey` of `modelstudio` 2026-02-10.
///
/// PUT `/modelstudio/apikeys/{apiKeyId}/disable`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/DisableApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApiKey {
    /// Required.
    pub api_key_id: i64,
}
operation! { DisableApiKey(api_key_id: i64) "DisableApiKey" -> DisableApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/modelstudio/apikeys/{apiKeyId}/disable", } }

/// Response of [`DisableApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableApiKeyOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

/// Enables api key: `EnableApiKey` of `modelstudio` 2026-02-10.
///
/// PUT `/modelstudio/apikeys/{apiKeyId}/enable`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/EnableApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApiKey {
    /// Required.
    pub api_key_id: i64,
}
operation! { EnableApiKey(api_key_id: i64) "EnableApiKey" -> EnableApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/modelstudio/apikeys/{apiKeyId}/enable", } }

/// Response of [`EnableApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableApiKeyOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

/// Gets api key: `GetApiKey` of `modelstudio` 2026-02-10.
///
/// GET `/modelstudio/apikeys/{apiKeyId}`. Reads only. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/GetApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKey {
    /// Required.
    pub api_key_id: i64,
}
operation! { GetApiKey(api_key_id: i64) "GetApiKey" -> GetApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/modelstudio/apikeys/{apiKeyId}", } }

/// Response of [`GetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyOutput {
    pub api_key: Option<GetApiKeyApiKey>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetApiKeyOutput {
    0 "apiKey" api_key: GetApiKeyApiKey, 1 "code" code: String, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyApiKey {
    pub api_key_id: Option<i64>,
    /// Secret.
    pub api_key_value: Option<Secret>,
    pub auth: Option<GetApiKeyAuth>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub disabled: Option<i64>,
    pub gmt_create: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { GetApiKeyApiKey {
    0 "apiKeyId" api_key_id: i64, 1 "apiKeyValue" api_key_value: Secret, 2 "auth" auth: GetApiKeyAuth,
    3 "createdBy" created_by: String, 4 "description" description: String, 5 "disabled" disabled: i64,
    6 "gmtCreate" gmt_create: i64, 7 "workspaceId" workspace_id: String
} }

/// In the response of [`GetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyAuth {
    pub access_ips: Vec<String>,
    pub model_access_scope: Option<GetApiKeyModelAccessScope>,
    pub r#type: Option<String>,
}
model! { GetApiKeyAuth {
    0 "accessIps" access_ips: Vec<String>, 1 "modelAccessScope" model_access_scope: GetApiKeyModelAccessScope,
    2 "type" r#type: String
} }

/// In the response of [`GetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyModelAccessScope {
    pub accessible_models: Vec<String>,
    pub allow_all_models: Option<bool>,
}
model! { GetApiKeyModelAccessScope {
    0 "accessibleModels" accessible_models: Vec<String>, 1 "allowAllModels" allow_all_models: bool
} }

/// Gets organization: `GetOrganization` of `modelstudio` 2026-02-10.
///
/// GET `/tokenplan/organization`. Reads only. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/GetOrganization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganization {}
operation! { GetOrganization() "GetOrganization" -> GetOrganizationOutput {}
    { method: "GET", path: "/tokenplan/organization", } }

/// Response of [`GetOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationOutput {
    pub code: Option<String>,
    pub data: Option<GetOrganizationData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOrganizationOutput {
    0 "Code" code: String, 1 "Data" data: GetOrganizationData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationData {
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub org_id: Option<String>,
    pub owner_biz_account_id: Option<String>,
    pub owner_id: Option<String>,
    pub status: Option<String>,
}
model! { GetOrganizationData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Name" name: String, 4 "NamespaceId" namespace_id: String, 5 "OrgId" org_id: String,
    6 "OwnerBizAccountId" owner_biz_account_id: String, 7 "OwnerId" owner_id: String, 8 "Status" status: String
} }

/// Gets organization member seat stats: `GetOrganizationMemberSeatStats` of `modelstudio` 2026-02-10.
///
/// GET `/tokenplan/organization/member-seat-stats`. Reads only. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/GetOrganizationMemberSeatStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberSeatStats {}
operation! { GetOrganizationMemberSeatStats() "GetOrganizationMemberSeatStats" -> GetOrganizationMemberSeatStatsOutput {}
    { method: "GET", path: "/tokenplan/organization/member-seat-stats", } }

/// Response of [`GetOrganizationMemberSeatStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberSeatStatsOutput {
    pub admin_role_user_count: Option<i64>,
    pub member_role_user_count: Option<i64>,
    pub org_id: Option<String>,
    pub owner_role_user_count: Option<i64>,
    pub seated_member_count: Option<i64>,
    pub total_member_count: Option<i64>,
    pub unseated_member_count: Option<i64>,
}
model! { GetOrganizationMemberSeatStatsOutput {
    0 "AdminRoleUserCount" admin_role_user_count: i64, 1 "MemberRoleUserCount" member_role_user_count: i64,
    2 "OrgId" org_id: String, 3 "OwnerRoleUserCount" owner_role_user_count: i64,
    4 "SeatedMemberCount" seated_member_count: i64, 5 "TotalMemberCount" total_member_count: i64,
    6 "UnseatedMemberCount" unseated_member_count: i64
} }

/// Gets subscription seat details: `GetSubscriptionSeatDetails` of `modelstudio` 2026-02-10.
///
/// GET `/tokenplan/subscription/seat-detail`. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/GetSubscriptionSeatDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionSeatDetails {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub query_assigned: Option<bool>,
    pub seat_id: Option<String>,
    pub seat_type: Option<String>,
    pub status_list: Option<Vec<String>>,
}
operation! { GetSubscriptionSeatDetails() "GetSubscriptionSeatDetails" -> GetSubscriptionSeatDetailsOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "QueryAssigned" query_assigned: bool,
    3 "SeatId" seat_id: String, 4 "SeatType" seat_type: String, 5 "StatusList" status_list: Vec<String>
} { method: "GET", path: "/tokenplan/subscription/seat-detail", } }
paged! { GetSubscriptionSeatDetails: GetSubscriptionSeatDetailsItems =
    Number "PageNo", "Data.Items" data.items, total "Data.Total" }

/// Response of [`GetSubscriptionSeatDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionSeatDetailsOutput {
    pub code: Option<String>,
    pub data: Option<GetSubscriptionSeatDetailsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSubscriptionSeatDetailsOutput {
    0 "Code" code: String, 1 "Data" data: GetSubscriptionSeatDetailsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSubscriptionSeatDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionSeatDetailsData {
    pub items: Vec<GetSubscriptionSeatDetailsItems>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSubscriptionSeatDetailsData {
    0 "Items" items: Vec<GetSubscriptionSeatDetailsItems>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`GetSubscriptionSeatDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionSeatDetailsItems {
    pub account_email: Option<String>,
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub assigned_status: Option<String>,
    pub end_time: Option<i64>,
    pub equity_list: Vec<GetSubscriptionSeatDetailsEquityList>,
    pub instance_code: Option<String>,
    pub seat_id: Option<String>,
    pub spec_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetSubscriptionSeatDetailsItems {
    0 "AccountEmail" account_email: String, 1 "AccountId" account_id: String, 2 "AccountName" account_name: String,
    3 "AssignedStatus" assigned_status: String, 4 "EndTime" end_time: i64,
    5 "EquityList" equity_list: Vec<GetSubscriptionSeatDetailsEquityList>, 6 "InstanceCode" instance_code: String,
    7 "SeatId" seat_id: String, 8 "SpecType" spec_type: String, 9 "StartTime" start_time: i64,
    10 "Status" status: String
} }

/// In the response of [`GetSubscriptionSeatDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionSeatDetailsEquityList {
    pub cycle_end_time: Option<i64>,
    pub cycle_instance_id: Option<String>,
    pub cycle_start_time: Option<i64>,
    pub cycle_surplus_value: Option<f64>,
    pub cycle_total_value: Option<f64>,
    pub cycle_version: Option<i64>,
    pub equity_type: Option<String>,
}
model! { GetSubscriptionSeatDetailsEquityList {
    0 "CycleEndTime" cycle_end_time: i64, 1 "CycleInstanceId" cycle_instance_id: String,
    2 "CycleStartTime" cycle_start_time: i64, 3 "CycleSurplusValue" cycle_surplus_value: f64,
    4 "CycleTotalValue" cycle_total_value: f64, 5 "CycleVersion" cycle_version: i64, 6 "EquityType" equity_type: String
} }

/// Gets subscription stats: `GetSubscriptionStats` of `modelstudio` 2026-02-10.
///
/// GET `/tokenplan/subscription/stats`. Reads only. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/GetSubscriptionStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionStats {}
operation! { GetSubscriptionStats() "GetSubscriptionStats" -> GetSubscriptionStatsOutput {}
    { method: "GET", path: "/tokenplan/subscription/stats", } }

/// Response of [`GetSubscriptionStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionStatsOutput {
    pub code: Option<String>,
    pub data: Option<GetSubscriptionStatsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSubscriptionStatsOutput {
    0 "Code" code: String, 1 "Data" data: GetSubscriptionStatsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSubscriptionStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionStatsData {
    pub items: Vec<GetSubscriptionStatsItems>,
    pub subscription_end_time: Option<i64>,
    pub subscription_start_time: Option<i64>,
}
model! { GetSubscriptionStatsData {
    0 "Items" items: Vec<GetSubscriptionStatsItems>, 1 "SubscriptionEndTime" subscription_end_time: i64,
    2 "SubscriptionStartTime" subscription_start_time: i64
} }

/// In the response of [`GetSubscriptionStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionStatsItems {
    pub assigned_seats: Option<i64>,
    pub seat_credits: Option<f64>,
    pub seat_refresh_time: Option<i64>,
    pub seat_remaining_credits: Option<f64>,
    pub seat_type: Option<String>,
    pub total_seats: Option<i64>,
}
model! { GetSubscriptionStatsItems {
    0 "AssignedSeats" assigned_seats: i64, 1 "SeatCredits" seat_credits: f64,
    2 "SeatRefreshTime" seat_refresh_time: i64, 3 "SeatRemainingCredits" seat_remaining_credits: f64,
    4 "SeatType" seat_type: String, 5 "TotalSeats" total_seats: i64
} }

/// Gets token plan account detail: `GetTokenPlanAccountDetail` of `modelstudio` 2026-02-10.
///
/// GET `/tokenplan/account`. Reads only. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/GetTokenPlanAccountDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanAccountDetail {}
operation! { GetTokenPlanAccountDetail() "GetTokenPlanAccountDetail" -> GetTokenPlanAccountDetailOutput {}
    { method: "GET", path: "/tokenplan/account", } }

/// Response of [`GetTokenPlanAccountDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanAccountDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetTokenPlanAccountDetailData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTokenPlanAccountDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetTokenPlanAccountDetailData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetTokenPlanAccountDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanAccountDetailData {
    pub account_id: Option<String>,
    pub account_type: Option<String>,
    pub aliyun_uid: Option<String>,
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub is_deleted: Option<bool>,
    pub name: Option<String>,
    pub org_memberships: Vec<GetTokenPlanAccountDetailOrgMemberships>,
}
model! { GetTokenPlanAccountDetailData {
    0 "AccountId" account_id: String, 1 "AccountType" account_type: String, 2 "AliyunUid" aliyun_uid: String,
    3 "CreatedAt" created_at: String, 4 "Email" email: String, 5 "IsDeleted" is_deleted: bool, 6 "Name" name: String,
    7 "OrgMemberships" org_memberships: Vec<GetTokenPlanAccountDetailOrgMemberships>
} }

/// In the response of [`GetTokenPlanAccountDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanAccountDetailOrgMemberships {
    pub member_status: Option<String>,
    pub org_id: Option<String>,
    pub role_code: Option<String>,
    pub role_id: Option<String>,
    pub workspaces: Vec<GetTokenPlanAccountDetailWorkspaces>,
}
model! { GetTokenPlanAccountDetailOrgMemberships {
    0 "MemberStatus" member_status: String, 1 "OrgId" org_id: String, 2 "RoleCode" role_code: String,
    3 "RoleId" role_id: String, 4 "Workspaces" workspaces: Vec<GetTokenPlanAccountDetailWorkspaces>
} }

/// In the response of [`GetTokenPlanAccountDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanAccountDetailWorkspaces {
    pub member_status: Option<String>,
    pub role_code: Option<String>,
    pub role_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetTokenPlanAccountDetailWorkspaces {
    0 "MemberStatus" member_status: String, 1 "RoleCode" role_code: String, 2 "RoleId" role_id: String,
    3 "WorkspaceId" workspace_id: String
} }

/// Gets token plan invite link: `GetTokenPlanInviteLink` of `modelstudio` 2026-02-10.
///
/// GET `/tokenplan/invite/link/get`. Reads only. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/GetTokenPlanInviteLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanInviteLink {}
operation! { GetTokenPlanInviteLink() "GetTokenPlanInviteLink" -> GetTokenPlanInviteLinkOutput {}
    { method: "GET", path: "/tokenplan/invite/link/get", } }

/// Response of [`GetTokenPlanInviteLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanInviteLinkOutput {
    pub code: Option<String>,
    pub data: Option<GetTokenPlanInviteLinkData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTokenPlanInviteLinkOutput {
    0 "Code" code: String, 1 "Data" data: GetTokenPlanInviteLinkData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetTokenPlanInviteLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanInviteLinkData {
    pub expire_time: Option<i64>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetTokenPlanInviteLinkData {
    0 "ExpireTime" expire_time: i64, 1 "Token" token: Secret
} }

/// Gets token plan org invite config: `GetTokenPlanOrgInviteConfig` of `modelstudio` 2026-02-10.
///
/// GET `/tokenplan/invite/config/get`. Reads only. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/GetTokenPlanOrgInviteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanOrgInviteConfig {}
operation! { GetTokenPlanOrgInviteConfig() "GetTokenPlanOrgInviteConfig" -> GetTokenPlanOrgInviteConfigOutput {}
    { method: "GET", path: "/tokenplan/invite/config/get", } }

/// Response of [`GetTokenPlanOrgInviteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanOrgInviteConfigOutput {
    pub code: Option<String>,
    pub data: Option<GetTokenPlanOrgInviteConfigData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTokenPlanOrgInviteConfigOutput {
    0 "Code" code: String, 1 "Data" data: GetTokenPlanOrgInviteConfigData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetTokenPlanOrgInviteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanOrgInviteConfigData {
    pub default_role_id: Option<String>,
    pub org_id: Option<String>,
    pub seat_assign_strategy: Option<String>,
}
model! { GetTokenPlanOrgInviteConfigData {
    0 "DefaultRoleId" default_role_id: String, 1 "OrgId" org_id: String,
    2 "SeatAssignStrategy" seat_assign_strategy: String
} }

/// Lists api keys: `ListApiKeys` of `modelstudio` 2026-02-10.
///
/// GET `/modelstudio/apikeys`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/ListApiKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeys {
    pub api_key_id: Option<i64>,
    /// At most 200 characters.
    pub description: Option<String>,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    /// At most 64 characters.
    pub workspace_id: Option<String>,
}
operation! { ListApiKeys() "ListApiKeys" -> ListApiKeysOutput {
    0 "apiKeyId" api_key_id: i64, 1 "description" description: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "order" order: String, 5 "orderBy" order_by: String,
    6 "workspaceId" workspace_id: String
} { method: "GET", path: "/modelstudio/apikeys", } }
paged! { ListApiKeys: ListApiKeysApiKeys = Token "nextToken", "apiKeys" api_keys, next "nextToken" }

/// Response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysOutput {
    pub api_keys: Vec<ListApiKeysApiKeys>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListApiKeysOutput {
    0 "apiKeys" api_keys: Vec<ListApiKeysApiKeys>, 1 "code" code: String, 2 "httpStatusCode" http_status_code: i64,
    3 "maxResults" max_results: i64, 4 "message" message: String, 5 "nextToken" next_token: String,
    6 "success" success: bool, 7 "totalCount" total_count: i64
} }

/// In the response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysApiKeys {
    pub api_key_id: Option<i64>,
    /// Secret.
    pub api_key_value: Option<Secret>,
    pub auth: Option<ListApiKeysAuth>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub disabled: Option<i64>,
    pub gmt_create: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListApiKeysApiKeys {
    0 "apiKeyId" api_key_id: i64, 1 "apiKeyValue" api_key_value: Secret, 2 "auth" auth: ListApiKeysAuth,
    3 "createdBy" created_by: String, 4 "description" description: String, 5 "disabled" disabled: i64,
    6 "gmtCreate" gmt_create: i64, 7 "workspaceId" workspace_id: String
} }

/// In the response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysAuth {
    pub access_ips: Vec<String>,
    pub model_access_scope: Option<ListApiKeysModelAccessScope>,
    pub r#type: Option<String>,
}
model! { ListApiKeysAuth {
    0 "accessIps" access_ips: Vec<String>, 1 "modelAccessScope" model_access_scope: ListApiKeysModelAccessScope,
    2 "type" r#type: String
} }

/// In the response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysModelAccessScope {
    pub accessible_models: Vec<String>,
    pub allow_all_models: Option<bool>,
}
model! { ListApiKeysModelAccessScope {
    0 "accessibleModels" accessible_models: Vec<String>, 1 "allowAllModels" allow_all_models: bool
} }

/// Lists model limits: `ListModelLimits` of `modelstudio` 2026-02-10.
///
/// GET `/modelstudio/models/limits`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/ListModelLimits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelLimits {
    pub max_results: Option<i64>,
    pub model: Option<String>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListModelLimits() "ListModelLimits" -> ListModelLimitsOutput {
    0 "maxResults" max_results: i64, 1 "model" model: String, 2 "name" name: String, 3 "nextToken" next_token: String,
    4 "workspaceId" workspace_id: String
} { method: "GET", path: "/modelstudio/models/limits", } }
paged! { ListModelLimits: ListModelLimitsLimits = Token "nextToken", "limits" limits, next "nextToken" }

/// Response of [`ListModelLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelLimitsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub limits: Vec<ListModelLimitsLimits>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListModelLimitsOutput {
    0 "code" code: String, 1 "errorMessage" error_message: String, 2 "httpStatusCode" http_status_code: i64,
    3 "limits" limits: Vec<ListModelLimitsLimits>, 4 "maxResults" max_results: i64, 5 "nextToken" next_token: String,
    6 "success" success: bool, 7 "totalCount" total_count: i64
} }

/// In the response of [`ListModelLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelLimitsLimits {
    pub model: Option<String>,
    pub model_limit: Option<ListModelLimitsModelLimit>,
    pub name: Option<String>,
    pub workspace_limit: Option<ListModelLimitsWorkspaceLimit>,
}
model! { ListModelLimitsLimits {
    0 "model" model: String, 1 "modelLimit" model_limit: ListModelLimitsModelLimit, 2 "name" name: String,
    3 "workspaceLimit" workspace_limit: ListModelLimitsWorkspaceLimit
} }

/// In the response of [`ListModelLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelLimitsModelLimit {
    pub async_user_concurrency_limit: Option<i64>,
    pub async_user_queue_limit: Option<i64>,
    pub request_limit: Option<i64>,
    pub request_limit_period: Option<i64>,
    pub usage_limit: Option<i64>,
    pub usage_limit_field: Option<String>,
    pub usage_limit_period: Option<i64>,
}
model! { ListModelLimitsModelLimit {
    0 "asyncUserConcurrencyLimit" async_user_concurrency_limit: i64,
    1 "asyncUserQueueLimit" async_user_queue_limit: i64, 2 "requestLimit" request_limit: i64,
    3 "requestLimitPeriod" request_limit_period: i64, 4 "usageLimit" usage_limit: i64,
    5 "usageLimitField" usage_limit_field: String, 6 "usageLimitPeriod" usage_limit_period: i64
} }

/// In the response of [`ListModelLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelLimitsWorkspaceLimit {
    pub async_user_concurrency_limit: Option<i64>,
    pub async_user_queue_limit: Option<i64>,
    pub request_limit: Option<i64>,
    pub request_limit_period: Option<i64>,
    pub usage_limit: Option<i64>,
    pub usage_limit_field: Option<String>,
    pub usage_limit_period: Option<i64>,
}
model! { ListModelLimitsWorkspaceLimit {
    0 "asyncUserConcurrencyLimit" async_user_concurrency_limit: i64,
    1 "asyncUserQueueLimit" async_user_queue_limit: i64, 2 "requestLimit" request_limit: i64,
    3 "requestLimitPeriod" request_limit_period: i64, 4 "usageLimit" usage_limit: i64,
    5 "usageLimitField" usage_limit_field: String, 6 "usageLimitPeriod" usage_limit_period: i64
} }

/// Lists model permissions: `ListModelPermissions` of `modelstudio` 2026-02-10.
///
/// GET `/modelstudio/models/permissions`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/ListModelPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissions {
    pub authorization_scope: Option<String>,
    pub filter: Option<ListModelPermissionsFilter>,
    pub max_results: Option<i64>,
    pub model_action: Option<String>,
    pub next_token: Option<String>,
    /// Required. At most 128 characters.
    pub workspace_id: String,
}
operation! { ListModelPermissions(workspace_id: String) "ListModelPermissions" -> ListModelPermissionsOutput {
    0 "authorizationScope" authorization_scope: String, 1 "filter" filter: ListModelPermissionsFilter,
    2 "maxResults" max_results: i64, 3 "modelAction" model_action: String, 4 "nextToken" next_token: String,
    5 "workspaceId" workspace_id
} { method: "GET", path: "/modelstudio/models/permissions", } }
paged! { ListModelPermissions: ListModelPermissionsList = Token "nextToken", "list" list, next "nextToken" }

/// In the request of [`ListModelPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissionsFilter {
    pub model: Option<String>,
    pub name: Option<String>,
}
input! { ListModelPermissionsFilter() {
    0 "model" model: String, 1 "name" name: String
} }

/// Response of [`ListModelPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissionsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub list: Vec<ListModelPermissionsList>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListModelPermissionsOutput {
    0 "code" code: String, 1 "errorMessage" error_message: String, 2 "httpStatusCode" http_status_code: i64,
    3 "list" list: Vec<ListModelPermissionsList>, 4 "maxResults" max_results: i64, 5 "nextToken" next_token: String,
    6 "success" success: bool, 7 "totalCount" total_count: i64
} }

/// In the response of [`ListModelPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissionsList {
    pub model: Option<String>,
    pub name: Option<String>,
    pub permissions: Option<ListModelPermissionsPermissions>,
}
model! { ListModelPermissionsList {
    0 "model" model: String, 1 "name" name: String, 2 "permissions" permissions: ListModelPermissionsPermissions
} }

/// In the response of [`ListModelPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissionsPermissions {
    pub deploy: Option<bool>,
    pub fine_tune: Option<bool>,
    pub inference: Option<bool>,
}
model! { ListModelPermissionsPermissions {
    0 "deploy" deploy: bool, 1 "fineTune" fine_tune: bool, 2 "inference" inference: bool
} }

/// Lists models: `ListModels` of `modelstudio` 2026-02-10.
///
/// GET `/modelstudio/models`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/ListModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModels {
    pub capabilities: Option<Vec<String>>,
    pub context_window: Option<i64>,
    pub features: Option<Vec<String>>,
    pub language: Option<String>,
    pub max_results: Option<i64>,
    pub model: Option<String>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub providers: Option<Vec<String>>,
}
operation! { ListModels() "ListModels" -> ListModelsOutput {
    0 "capabilities" capabilities: Vec<String>, 1 "contextWindow" context_window: i64,
    2 "features" features: Vec<String>, 3 "language" language: String, 4 "maxResults" max_results: i64,
    5 "model" model: String, 6 "name" name: String, 7 "nextToken" next_token: String,
    8 "providers" providers: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json)
] { method: "GET", path: "/modelstudio/models", } }
paged! { ListModels: ListModelsModels = Token "nextToken", "models" models, next "nextToken" }

/// Response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub models: Vec<ListModelsModels>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListModelsOutput {
    0 "code" code: String, 1 "errorMessage" error_message: String, 2 "httpStatusCode" http_status_code: i64,
    3 "maxResults" max_results: i64, 4 "models" models: Vec<ListModelsModels>, 5 "nextToken" next_token: String,
    6 "success" success: bool, 7 "totalCount" total_count: i64
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsModels {
    pub capabilities: Vec<String>,
    pub description: Option<String>,
    pub features: Vec<String>,
    pub inference_metadata: Option<ListModelsInferenceMetadata>,
    pub model: Option<String>,
    pub model_info: Option<ListModelsModelInfo>,
    pub name: Option<String>,
    pub prices: Vec<ListModelsPrices>,
    pub provider: Option<String>,
    pub published_time: Option<i64>,
}
model! { ListModelsModels {
    0 "capabilities" capabilities: Vec<String>, 1 "description" description: String, 2 "features" features: Vec<String>,
    3 "inferenceMetadata" inference_metadata: ListModelsInferenceMetadata, 4 "model" model: String,
    5 "modelInfo" model_info: ListModelsModelInfo, 6 "name" name: String, 7 "prices" prices: Vec<ListModelsPrices>,
    8 "provider" provider: String, 9 "publishedTime" published_time: i64
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsInferenceMetadata {
    pub request_modality: Vec<String>,
    pub response_modality: Vec<String>,
}
model! { ListModelsInferenceMetadata {
    0 "requestModality" request_modality: Vec<String>, 1 "responseModality" response_modality: Vec<String>
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsModelInfo {
    pub context_window: Option<i64>,
    pub max_input_tokens: Option<i64>,
    pub max_output_tokens: Option<i64>,
    pub max_reasoning_tokens: Option<i64>,
    pub reasoning_max_input_tokens: Option<i64>,
    pub reasoning_max_output_tokens: Option<i64>,
}
model! { ListModelsModelInfo {
    0 "contextWindow" context_window: i64, 1 "maxInputTokens" max_input_tokens: i64,
    2 "maxOutputTokens" max_output_tokens: i64, 3 "maxReasoningTokens" max_reasoning_tokens: i64,
    4 "reasoningMaxInputTokens" reasoning_max_input_tokens: i64,
    5 "reasoningMaxOutputTokens" reasoning_max_output_tokens: i64
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsPrices {
    pub prices: Vec<ListModelsPricesPrices>,
    pub range_name: Option<String>,
}
model! { ListModelsPrices {
    0 "prices" prices: Vec<ListModelsPricesPrices>, 1 "rangeName" range_name: String
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsPricesPrices {
    pub price: Option<String>,
    pub price_name: Option<String>,
    pub price_unit: Option<String>,
}
model! { ListModelsPricesPrices {
    0 "price" price: String, 1 "priceName" price_name: String, 2 "priceUnit" price_unit: String
} }

/// Lists organization members: `ListOrganizationMembers` of `modelstudio` 2026-02-10.
///
/// GET `/tokenplan/organization/members`. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/ListOrganizationMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembers {
    pub has_seat: Option<bool>,
    pub name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListOrganizationMembers() "ListOrganizationMembers" -> ListOrganizationMembersOutput {
    0 "HasSeat" has_seat: bool, 1 "Name" name: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64,
    4 "Status" status: String
} { method: "GET", path: "/tokenplan/organization/members", } }
paged! { ListOrganizationMembers: ListOrganizationMembersData = Number "PageNum", "Data" data, total "Total" }

/// Response of [`ListOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersOutput {
    pub code: Option<String>,
    pub data: Vec<ListOrganizationMembersData>,
    pub message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOrganizationMembersOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListOrganizationMembersData>, 2 "Message" message: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`ListOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersData {
    pub account_biz_id: Option<String>,
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub api_key_id: Option<String>,
    pub email: Option<String>,
    pub gmt_create: Option<String>,
    pub masked_api_key: Option<String>,
    pub org_id: Option<String>,
    pub roles: Vec<String>,
    pub seat_id: Option<String>,
    pub spec_type: Option<String>,
    pub status: Option<String>,
}
model! { ListOrganizationMembersData {
    0 "AccountBizId" account_biz_id: String, 1 "AccountId" account_id: String, 2 "AccountName" account_name: String,
    3 "ApiKeyId" api_key_id: String, 4 "Email" email: String, 5 "GmtCreate" gmt_create: String,
    6 "MaskedApiKey" masked_api_key: String, 7 "OrgId" org_id: String, 8 "Roles" roles: Vec<String>,
    9 "SeatId" seat_id: String, 10 "SpecType" spec_type: String, 11 "Status" status: String
} }

/// Lists subscription shared packages: `ListSubscriptionSharedPackages` of `modelstudio` 2026-02-10.
///
/// GET `/tokenplan/subscription/shared-packages`. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/ListSubscriptionSharedPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionSharedPackages {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub status_list: Option<Vec<String>>,
}
operation! { ListSubscriptionSharedPackages() "ListSubscriptionSharedPackages" -> ListSubscriptionSharedPackagesOutput {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "StatusList" status_list: Vec<String>
} { method: "GET", path: "/tokenplan/subscription/shared-packages", } }
paged! { ListSubscriptionSharedPackages: ListSubscriptionSharedPackagesItems =
    Number "PageNo", "Data.Items" data.items, total "Data.Total" }

/// Response of [`ListSubscriptionSharedPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionSharedPackagesOutput {
    pub code: Option<String>,
    pub data: Option<ListSubscriptionSharedPackagesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSubscriptionSharedPackagesOutput {
    0 "Code" code: String, 1 "Data" data: ListSubscriptionSharedPackagesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ListSubscriptionSharedPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionSharedPackagesData {
    pub items: Vec<ListSubscriptionSharedPackagesItems>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSubscriptionSharedPackagesData {
    0 "Items" items: Vec<ListSubscriptionSharedPackagesItems>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListSubscriptionSharedPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionSharedPackagesItems {
    pub equity_list: Vec<ListSubscriptionSharedPackagesEquityList>,
    pub instance_code: Option<String>,
    pub status: Option<String>,
}
model! { ListSubscriptionSharedPackagesItems {
    0 "EquityList" equity_list: Vec<ListSubscriptionSharedPackagesEquityList>, 1 "InstanceCode" instance_code: String,
    2 "Status" status: String
} }

/// In the response of [`ListSubscriptionSharedPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionSharedPackagesEquityList {
    pub cycle_end_time: Option<i64>,
    pub cycle_instance_id: Option<String>,
    pub cycle_start_time: Option<i64>,
    pub cycle_surplus_value: Option<f64>,
    pub cycle_total_value: Option<f64>,
    pub cycle_version: Option<i64>,
    pub equity_type: Option<String>,
}
model! { ListSubscriptionSharedPackagesEquityList {
    0 "CycleEndTime" cycle_end_time: i64, 1 "CycleInstanceId" cycle_instance_id: String,
    2 "CycleStartTime" cycle_start_time: i64, 3 "CycleSurplusValue" cycle_surplus_value: f64,
    4 "CycleTotalValue" cycle_total_value: f64, 5 "CycleVersion" cycle_version: i64, 6 "EquityType" equity_type: String
} }

/// Lists workspaces: `ListWorkspaces` of `modelstudio` 2026-02-10.
///
/// GET `/modelstudio/workspaces`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/ListWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At most 128 characters.
    pub workspace_id: Option<String>,
    /// At most 30 characters.
    pub workspace_name: Option<String>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "workspaceId" workspace_id: String,
    3 "workspaceName" workspace_name: String
} { method: "GET", path: "/modelstudio/workspaces", } }
paged! { ListWorkspaces: ListWorkspacesWorkspaces = Token "nextToken", "workspaces" workspaces, next "nextToken" }

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub workspaces: Vec<ListWorkspacesWorkspaces>,
}
model! { ListWorkspacesOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "maxResults" max_results: i64,
    3 "message" message: String, 4 "nextToken" next_token: String, 5 "success" success: bool,
    6 "totalCount" total_count: i64, 7 "workspaces" workspaces: Vec<ListWorkspacesWorkspaces>
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesWorkspaces {
    pub api_host: Option<String>,
    pub gmt_create: Option<i64>,
    pub region: Option<String>,
    pub service_site: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListWorkspacesWorkspaces {
    0 "apiHost" api_host: String, 1 "gmtCreate" gmt_create: i64, 2 "region" region: String,
    3 "serviceSite" service_site: String, 4 "workspaceId" workspace_id: String, 5 "workspaceName" workspace_name: String
} }

/// Removes organization member: `RemoveOrganizationMember` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/organization/member-removals`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/RemoveOrganizationMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOrganizationMember {
    pub account_ids: Option<Vec<String>>,
    pub locale: Option<String>,
}
operation! { RemoveOrganizationMember() "RemoveOrganizationMember" -> RemoveOrganizationMemberOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "Locale" locale: String
} { path: "/tokenplan/organization/member-removals", } }

/// Response of [`RemoveOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOrganizationMemberOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveOrganizationMemberOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Resets api key: `ResetApiKey` of `modelstudio` 2026-02-10.
///
/// PUT `/modelstudio/apikeys/{apiKeyId}/reset`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/ResetApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApiKey {
    /// Required.
    pub api_key_id: i64,
}
operation! { ResetApiKey(api_key_id: i64) "ResetApiKey" -> ResetApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/modelstudio/apikeys/{apiKeyId}/reset", } }

/// Response of [`ResetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApiKeyOutput {
    pub api_key: Option<ResetApiKeyApiKey>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetApiKeyOutput {
    0 "apiKey" api_key: ResetApiKeyApiKey, 1 "code" code: String, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`ResetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApiKeyApiKey {
    pub api_key_id: Option<i64>,
    /// Secret.
    pub api_key_value: Option<Secret>,
    pub workspace_id: Option<String>,
}
model! { ResetApiKeyApiKey {
    0 "apiKeyId" api_key_id: i64, 1 "apiKeyValue" api_key_value: Secret, 2 "workspaceId" workspace_id: String
} }

/// Revokes token plan invite link: `RevokeTokenPlanInviteLink` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/invite/link/revoke`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/RevokeTokenPlanInviteLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTokenPlanInviteLink {}
operation! { RevokeTokenPlanInviteLink() "RevokeTokenPlanInviteLink" -> RevokeTokenPlanInviteLinkOutput {}
    { path: "/tokenplan/invite/link/revoke", } }

/// Response of [`RevokeTokenPlanInviteLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTokenPlanInviteLinkOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokeTokenPlanInviteLinkOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `RotateTokenPlanKey` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/api-key-rotations`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/RotateTokenPlanKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateTokenPlanKey {
    /// Required.
    pub api_key_id: String,
}
operation! { RotateTokenPlanKey(api_key_id: String) "RotateTokenPlanKey" -> RotateTokenPlanKeyOutput {
    0 "ApiKeyId" api_key_id
} { path: "/tokenplan/api-key-rotations", } }

/// Response of [`RotateTokenPlanKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateTokenPlanKeyOutput {
    pub code: Option<String>,
    pub data: Option<RotateTokenPlanKeyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RotateTokenPlanKeyOutput {
    0 "Code" code: String, 1 "Data" data: RotateTokenPlanKeyData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`RotateTokenPlanKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateTokenPlanKeyData {
    pub api_key_id: Option<String>,
    pub masked_api_key: Option<String>,
    /// Secret.
    pub plain_api_key: Option<Secret>,
    pub reset_at: Option<String>,
    pub source_id: Option<String>,
}
model! { RotateTokenPlanKeyData {
    0 "ApiKeyId" api_key_id: String, 1 "MaskedApiKey" masked_api_key: String, 2 "PlainApiKey" plain_api_key: Secret,
    3 "ResetAt" reset_at: String, 4 "SourceId" source_id: String
} }

/// Sets token plan org invite config: `SetTokenPlanOrgInviteConfig` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/invite/config/set`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/SetTokenPlanOrgInviteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTokenPlanOrgInviteConfig {
    /// Required.
    pub default_role_id: String,
    /// Required.
    pub seat_assign_strategy: String,
}
operation! { SetTokenPlanOrgInviteConfig(default_role_id: String, seat_assign_strategy: String)
    "SetTokenPlanOrgInviteConfig" -> SetTokenPlanOrgInviteConfigOutput {
    0 "DefaultRoleId" default_role_id, 1 "SeatAssignStrategy" seat_assign_strategy
} { path: "/tokenplan/invite/config/set", } }

/// Response of [`SetTokenPlanOrgInviteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTokenPlanOrgInviteConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetTokenPlanOrgInviteConfigOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates api key: `UpdateApiKey` of `modelstudio` 2026-02-10.
///
/// PUT `/modelstudio/apikeys/{apiKeyId}`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/UpdateApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKey {
    /// At most 200 characters.
    pub description: Option<String>,
    pub auth: Option<UpdateApiKeyAuth>,
    /// Required.
    pub api_key_id: i64,
}
operation! { UpdateApiKey(api_key_id: i64) "UpdateApiKey" -> UpdateApiKeyOutput {
    0 "description" description: String, 1 "auth" auth: UpdateApiKeyAuth, 2 "apiKeyId" api_key_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/modelstudio/apikeys/{apiKeyId}", } }

/// In the request of [`UpdateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyAuth {
    pub access_ips: Option<Vec<String>>,
    pub model_access_scope: Option<UpdateApiKeyModelAccessScope>,
    pub r#type: Option<String>,
}
input! { UpdateApiKeyAuth() {
    0 "accessIps" access_ips: Vec<String>, 1 "modelAccessScope" model_access_scope: UpdateApiKeyModelAccessScope,
    2 "type" r#type: String
} }

/// In the request of [`UpdateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyModelAccessScope {
    pub accessible_models: Option<Vec<String>>,
    pub allow_all_models: Option<bool>,
}
input! { UpdateApiKeyModelAccessScope() {
    0 "accessibleModels" accessible_models: Vec<String>, 1 "allowAllModels" allow_all_models: bool
} }

/// Response of [`UpdateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateApiKeyOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

/// Updates model limits: `UpdateModelLimits` of `modelstudio` 2026-02-10.
///
/// POST `/modelstudio/models/limits`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/UpdateModelLimits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelLimits {
    /// Required. At most 128 characters.
    pub workspace_id: String,
    pub workspace_limits: Option<Vec<UpdateModelLimitsWorkspaceLimits>>,
}
operation! { UpdateModelLimits(workspace_id: String) "UpdateModelLimits" -> UpdateModelLimitsOutput {
    0 "workspaceId" workspace_id, 1 "workspaceLimits" workspace_limits: Vec<UpdateModelLimitsWorkspaceLimits>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::Json)
] { path: "/modelstudio/models/limits", } }

/// In the request of [`UpdateModelLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelLimitsWorkspaceLimits {
    pub model: Option<String>,
    pub operation_type: Option<String>,
    pub request_limit: Option<i64>,
    pub request_limit_period: Option<i64>,
    pub usage_limit: Option<i64>,
    pub usage_limit_period: Option<i64>,
}
input! { UpdateModelLimitsWorkspaceLimits() {
    0 "model" model: String, 1 "operationType" operation_type: String, 2 "requestLimit" request_limit: i64,
    3 "requestLimitPeriod" request_limit_period: i64, 4 "usageLimit" usage_limit: i64,
    5 "usageLimitPeriod" usage_limit_period: i64
} }

/// Response of [`UpdateModelLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelLimitsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateModelLimitsOutput {
    0 "code" code: String, 1 "errorMessage" error_message: String, 2 "httpStatusCode" http_status_code: i64,
    3 "success" success: bool
} }

/// Updates model permissions: `UpdateModelPermissions` of `modelstudio` 2026-02-10.
///
/// POST `/modelstudio/models/permissions`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/UpdateModelPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelPermissions {
    pub access_all_entities: Option<String>,
    pub models: Option<Vec<UpdateModelPermissionsModels>>,
    /// Required. At most 128 characters.
    pub workspace_id: String,
}
operation! { UpdateModelPermissions(workspace_id: String) "UpdateModelPermissions" -> UpdateModelPermissionsOutput {
    0 "accessAllEntities" access_all_entities: String, 1 "models" models: Vec<UpdateModelPermissionsModels>,
    2 "workspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/modelstudio/models/permissions", } }

/// In the request of [`UpdateModelPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelPermissionsModels {
    pub deploy: Option<bool>,
    pub fine_tune: Option<bool>,
    pub inference: Option<bool>,
    /// Required.
    pub model: Option<String>,
}
input! { UpdateModelPermissionsModels(model: String) {
    0 "deploy" deploy: bool, 1 "fineTune" fine_tune: bool, 2 "inference" inference: bool, 3 "model" model: String
} }

/// Response of [`UpdateModelPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelPermissionsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateModelPermissionsOutput {
    0 "code" code: String, 1 "errorMessage" error_message: String, 2 "httpStatusCode" http_status_code: i64,
    3 "success" success: bool
} }

/// Updates organization: `UpdateOrganization` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/organization`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/UpdateOrganization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganization {
    pub description: Option<String>,
    pub name: Option<String>,
}
operation! { UpdateOrganization() "UpdateOrganization" -> UpdateOrganizationOutput {
    0 "Description" description: String, 1 "Name" name: String
} { path: "/tokenplan/organization", } }

/// Response of [`UpdateOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationOutput {
    pub code: Option<String>,
    pub data: Option<UpdateOrganizationData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateOrganizationOutput {
    0 "Code" code: String, 1 "Data" data: UpdateOrganizationData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationData {
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub org_id: Option<String>,
    pub owner_biz_account_id: Option<String>,
    pub owner_id: Option<String>,
    pub status: Option<String>,
}
model! { UpdateOrganizationData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Name" name: String, 4 "NamespaceId" namespace_id: String, 5 "OrgId" org_id: String,
    6 "OwnerBizAccountId" owner_biz_account_id: String, 7 "OwnerId" owner_id: String, 8 "Status" status: String
} }

/// Updates organization member: `UpdateOrganizationMember` of `modelstudio` 2026-02-10.
///
/// POST `/tokenplan/organization/members/update`. Changes data. See
/// <https://api.alibabacloud.com/document/ModelStudio/2026-02-10/UpdateOrganizationMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMember {
    pub account_ids: Option<Vec<String>>,
    /// Required.
    pub new_role_code: String,
}
operation! { UpdateOrganizationMember(new_role_code: String)
    "UpdateOrganizationMember" -> UpdateOrganizationMemberOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "NewRoleCode" new_role_code
} { path: "/tokenplan/organization/members/update", } }

/// Response of [`UpdateOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateOrganizationMemberOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddOrganizationMember, BatchAssignSeats, BatchRevokeSeats, CreateApiKey, CreateTokenPlanInviteLink,
    CreateTokenPlanKey, CreateWorkspace, DeleteApiKey, DeleteWorkspace, DisableApiKey, EnableApiKey, GetApiKey,
    GetOrganization, GetOrganizationMemberSeatStats, GetSubscriptionSeatDetails, GetSubscriptionStats,
    GetTokenPlanAccountDetail, GetTokenPlanInviteLink, GetTokenPlanOrgInviteConfig, ListApiKeys, ListModelLimits,
    ListModelPermissions, ListModels, ListOrganizationMembers, ListSubscriptionSharedPackages, ListWorkspaces,
    RemoveOrganizationMember, ResetApiKey, RevokeTokenPlanInviteLink, RotateTokenPlanKey, SetTokenPlanOrgInviteConfig,
    UpdateApiKey, UpdateModelLimits, UpdateModelPermissions, UpdateOrganization, UpdateOrganizationMember
}
