//! `modelstudio` 2026-02-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "modelstudio.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "modelstudio.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "modelstudio.cn-beijing.aliyuncs.com"),
        ("cn-hongkong", "modelstudio.cn-hongkong.aliyuncs.com"),
        ("eu-central-1", "modelstudio.eu-central-1.aliyuncs.com"),
        ("us-east-1", "modelstudio.us-east-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-southeast-1", "modelstudio.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "modelstudio.vpc-proxy.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "modelstudio", version: "2026-02-10", code: "modelstudio", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationMember {
    pub account_name: String,
    pub org_role_code: String,
    pub spec_type: Option<String>,
}
operation! { AddOrganizationMember(account_name: String, org_role_code: String)
    "AddOrganizationMember" -> AddOrganizationMemberOutput {
    0 "AccountName" account_name, 1 "OrgRoleCode" org_role_code, 2 "SpecType" spec_type: String
} { path: "/tokenplan/organization/member-additions", } }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOrganizationMemberData {
    pub account_id: Option<String>,
    pub seat_assigned: Option<bool>,
}
model! { AddOrganizationMemberData {
    0 "AccountId" account_id, 1 "SeatAssigned" seat_assigned
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignSeats {
    pub account_ids: Option<Vec<String>>,
    pub locale: Option<String>,
    pub seat_type: String,
}
operation! { BatchAssignSeats(seat_type: String) "BatchAssignSeats" -> BatchAssignSeatsOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "Locale" locale: String, 2 "SeatType" seat_type
} { path: "/tokenplan/subscription/seat-assignments", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAssignSeatsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchAssignSeatsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokeSeats {
    pub items: Option<Vec<BatchRevokeSeatsItems>>,
    pub locale: Option<String>,
}
operation! { BatchRevokeSeats() "BatchRevokeSeats" -> BatchRevokeSeatsOutput {
    0 "Items" items: Vec<BatchRevokeSeatsItems>, 1 "Locale" locale: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] { path: "/tokenplan/subscription/seat-revocations", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokeSeatsItems {
    pub account_id: Option<String>,
}
input! { BatchRevokeSeatsItems() {
    0 "AccountId" account_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRevokeSeatsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchRevokeSeatsOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

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
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/modelstudio/apikeys", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyModelAccessScope {
    pub accessible_models: Option<Vec<String>>,
    pub allow_all_models: Option<bool>,
}
input! { CreateApiKeyModelAccessScope() {
    0 "accessibleModels" accessible_models: Vec<String>, 1 "allowAllModels" allow_all_models: bool
} }

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
    0 "apiKey" api_key, 1 "code" code, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyApiKey {
    pub api_key_id: Option<i64>,
    pub api_key_value: Option<Secret>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { CreateApiKeyApiKey {
    0 "apiKeyId" api_key_id, 1 "apiKeyValue" api_key_value, 2 "createdBy" created_by, 3 "description" description,
    4 "gmtCreate" gmt_create, 5 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanInviteLink {
    pub expire_type: Option<String>,
    pub sso_source: String,
}
operation! { CreateTokenPlanInviteLink(sso_source: String)
    "CreateTokenPlanInviteLink" -> CreateTokenPlanInviteLinkOutput {
    0 "ExpireType" expire_type: String, 1 "SsoSource" sso_source
} { path: "/tokenplan/invite/link/create", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanInviteLinkOutput {
    pub code: Option<String>,
    pub data: Option<CreateTokenPlanInviteLinkData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTokenPlanInviteLinkOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanInviteLinkData {
    pub token: Option<Secret>,
}
model! { CreateTokenPlanInviteLinkData {
    0 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanKey {
    pub account_id: String,
    pub description: Option<String>,
}
operation! { CreateTokenPlanKey(account_id: String) "CreateTokenPlanKey" -> CreateTokenPlanKeyOutput {
    0 "AccountId" account_id, 1 "Description" description: String
} { path: "/tokenplan/api-keys", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanKeyOutput {
    pub code: Option<String>,
    pub data: Option<CreateTokenPlanKeyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTokenPlanKeyOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTokenPlanKeyData {
    pub api_key_id: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub masked_api_key: Option<String>,
    pub plain_api_key: Option<Secret>,
    pub source_id: Option<String>,
}
model! { CreateTokenPlanKeyData {
    0 "ApiKeyId" api_key_id, 1 "CreatedAt" created_at, 2 "Description" description, 3 "MaskedApiKey" masked_api_key,
    4 "PlainApiKey" plain_api_key, 5 "SourceId" source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// At most 30 characters.
    pub service_site: Option<String>,
    /// At most 30 characters.
    pub workspace_name: String,
}
operation! { CreateWorkspace(workspace_name: String) "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "serviceSite" service_site: String, 1 "workspaceName" workspace_name
} { path: "/modelstudio/workspaces", } }

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
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success,
    4 "workspace" workspace
} }

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
    0 "apiHost" api_host, 1 "gmtCreate" gmt_create, 2 "region" region, 3 "serviceSite" service_site,
    4 "workspaceId" workspace_id, 5 "workspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    pub api_key_id: i64,
}
operation! { DeleteApiKey(api_key_id: i64) "DeleteApiKey" -> DeleteApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/modelstudio/apikeys/{apiKeyId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteApiKeyOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    /// At most 64 characters.
    pub workspace_id: String,
}
operation! { DeleteWorkspace(workspace_id: String) "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/modelstudio/workspaces/{workspaceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub code: Option<String>,
    pub fail_reasons: Option<Vec<DeleteWorkspaceFailReasons>>,
    pub http_status_code: Option<i64>,
    pub is_deleted: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkspaceOutput {
    0 "code" code, 1 "failReasons" fail_reasons, 2 "httpStatusCode" http_status_code, 3 "isDeleted" is_deleted,
    4 "message" message, 5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceFailReasons {
    pub reason: Option<String>,
    pub resource_type: Option<String>,
}
model! { DeleteWorkspaceFailReasons {
    0 "reason" reason, 1 "resourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApiKey {
    pub api_key_id: i64,
}
operation! { DisableApiKey(api_key_id: i64) "DisableApiKey" -> DisableApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/modelstudio/apikeys/{apiKeyId}/disable", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableApiKeyOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApiKey {
    pub api_key_id: i64,
}
operation! { EnableApiKey(api_key_id: i64) "EnableApiKey" -> EnableApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/modelstudio/apikeys/{apiKeyId}/enable", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableApiKeyOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKey {
    pub api_key_id: i64,
}
operation! { GetApiKey(api_key_id: i64) "GetApiKey" -> GetApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/modelstudio/apikeys/{apiKeyId}", } }

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
    0 "apiKey" api_key, 1 "code" code, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyApiKey {
    pub api_key_id: Option<i64>,
    pub api_key_value: Option<Secret>,
    pub auth: Option<GetApiKeyAuth>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub disabled: Option<i64>,
    pub gmt_create: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { GetApiKeyApiKey {
    0 "apiKeyId" api_key_id, 1 "apiKeyValue" api_key_value, 2 "auth" auth, 3 "createdBy" created_by,
    4 "description" description, 5 "disabled" disabled, 6 "gmtCreate" gmt_create, 7 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyAuth {
    pub access_ips: Option<Vec<String>>,
    pub model_access_scope: Option<GetApiKeyModelAccessScope>,
    pub r#type: Option<String>,
}
model! { GetApiKeyAuth {
    0 "accessIps" access_ips, 1 "modelAccessScope" model_access_scope, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyModelAccessScope {
    pub accessible_models: Option<Vec<String>>,
    pub allow_all_models: Option<bool>,
}
model! { GetApiKeyModelAccessScope {
    0 "accessibleModels" accessible_models, 1 "allowAllModels" allow_all_models
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganization {}
operation! { GetOrganization() "GetOrganization" -> GetOrganizationOutput {} { method: "GET", path: "/tokenplan/organization", } }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Description" description, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Name" name,
    4 "NamespaceId" namespace_id, 5 "OrgId" org_id, 6 "OwnerBizAccountId" owner_biz_account_id, 7 "OwnerId" owner_id,
    8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberSeatStats {}
operation! { GetOrganizationMemberSeatStats() "GetOrganizationMemberSeatStats" -> GetOrganizationMemberSeatStatsOutput {} { method: "GET", path: "/tokenplan/organization/member-seat-stats", } }

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
    0 "AdminRoleUserCount" admin_role_user_count, 1 "MemberRoleUserCount" member_role_user_count, 2 "OrgId" org_id,
    3 "OwnerRoleUserCount" owner_role_user_count, 4 "SeatedMemberCount" seated_member_count,
    5 "TotalMemberCount" total_member_count, 6 "UnseatedMemberCount" unseated_member_count
} }

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
    Number "PageNo", "Data.Items" data.items, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionSeatDetailsOutput {
    pub code: Option<String>,
    pub data: Option<GetSubscriptionSeatDetailsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSubscriptionSeatDetailsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionSeatDetailsData {
    pub items: Option<Vec<GetSubscriptionSeatDetailsItems>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSubscriptionSeatDetailsData {
    0 "Items" items, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionSeatDetailsItems {
    pub account_email: Option<String>,
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub assigned_status: Option<String>,
    pub end_time: Option<i64>,
    pub equity_list: Option<Vec<GetSubscriptionSeatDetailsEquityList>>,
    pub instance_code: Option<String>,
    pub seat_id: Option<String>,
    pub spec_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetSubscriptionSeatDetailsItems {
    0 "AccountEmail" account_email, 1 "AccountId" account_id, 2 "AccountName" account_name,
    3 "AssignedStatus" assigned_status, 4 "EndTime" end_time, 5 "EquityList" equity_list,
    6 "InstanceCode" instance_code, 7 "SeatId" seat_id, 8 "SpecType" spec_type, 9 "StartTime" start_time,
    10 "Status" status
} }

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
    0 "CycleEndTime" cycle_end_time, 1 "CycleInstanceId" cycle_instance_id, 2 "CycleStartTime" cycle_start_time,
    3 "CycleSurplusValue" cycle_surplus_value, 4 "CycleTotalValue" cycle_total_value, 5 "CycleVersion" cycle_version,
    6 "EquityType" equity_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionStats {}
operation! { GetSubscriptionStats() "GetSubscriptionStats" -> GetSubscriptionStatsOutput {} { method: "GET", path: "/tokenplan/subscription/stats", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionStatsOutput {
    pub code: Option<String>,
    pub data: Option<GetSubscriptionStatsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSubscriptionStatsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionStatsData {
    pub items: Option<Vec<GetSubscriptionStatsItems>>,
    pub subscription_end_time: Option<i64>,
    pub subscription_start_time: Option<i64>,
}
model! { GetSubscriptionStatsData {
    0 "Items" items, 1 "SubscriptionEndTime" subscription_end_time, 2 "SubscriptionStartTime" subscription_start_time
} }

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
    0 "AssignedSeats" assigned_seats, 1 "SeatCredits" seat_credits, 2 "SeatRefreshTime" seat_refresh_time,
    3 "SeatRemainingCredits" seat_remaining_credits, 4 "SeatType" seat_type, 5 "TotalSeats" total_seats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanAccountDetail {}
operation! { GetTokenPlanAccountDetail() "GetTokenPlanAccountDetail" -> GetTokenPlanAccountDetailOutput {} { method: "GET", path: "/tokenplan/account", } }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    pub org_memberships: Option<Vec<GetTokenPlanAccountDetailOrgMemberships>>,
}
model! { GetTokenPlanAccountDetailData {
    0 "AccountId" account_id, 1 "AccountType" account_type, 2 "AliyunUid" aliyun_uid, 3 "CreatedAt" created_at,
    4 "Email" email, 5 "IsDeleted" is_deleted, 6 "Name" name, 7 "OrgMemberships" org_memberships
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanAccountDetailOrgMemberships {
    pub member_status: Option<String>,
    pub org_id: Option<String>,
    pub role_code: Option<String>,
    pub role_id: Option<String>,
    pub workspaces: Option<Vec<GetTokenPlanAccountDetailWorkspaces>>,
}
model! { GetTokenPlanAccountDetailOrgMemberships {
    0 "MemberStatus" member_status, 1 "OrgId" org_id, 2 "RoleCode" role_code, 3 "RoleId" role_id,
    4 "Workspaces" workspaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanAccountDetailWorkspaces {
    pub member_status: Option<String>,
    pub role_code: Option<String>,
    pub role_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetTokenPlanAccountDetailWorkspaces {
    0 "MemberStatus" member_status, 1 "RoleCode" role_code, 2 "RoleId" role_id, 3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanInviteLink {}
operation! { GetTokenPlanInviteLink() "GetTokenPlanInviteLink" -> GetTokenPlanInviteLinkOutput {} { method: "GET", path: "/tokenplan/invite/link/get", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanInviteLinkOutput {
    pub code: Option<String>,
    pub data: Option<GetTokenPlanInviteLinkData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTokenPlanInviteLinkOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanInviteLinkData {
    pub expire_time: Option<i64>,
    pub token: Option<Secret>,
}
model! { GetTokenPlanInviteLinkData {
    0 "ExpireTime" expire_time, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanOrgInviteConfig {}
operation! { GetTokenPlanOrgInviteConfig() "GetTokenPlanOrgInviteConfig" -> GetTokenPlanOrgInviteConfigOutput {} { method: "GET", path: "/tokenplan/invite/config/get", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanOrgInviteConfigOutput {
    pub code: Option<String>,
    pub data: Option<GetTokenPlanOrgInviteConfigData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTokenPlanOrgInviteConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenPlanOrgInviteConfigData {
    pub default_role_id: Option<String>,
    pub org_id: Option<String>,
    pub seat_assign_strategy: Option<String>,
}
model! { GetTokenPlanOrgInviteConfigData {
    0 "DefaultRoleId" default_role_id, 1 "OrgId" org_id, 2 "SeatAssignStrategy" seat_assign_strategy
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysOutput {
    pub api_keys: Option<Vec<ListApiKeysApiKeys>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListApiKeysOutput {
    0 "apiKeys" api_keys, 1 "code" code, 2 "httpStatusCode" http_status_code, 3 "maxResults" max_results,
    4 "message" message, 5 "nextToken" next_token, 6 "success" success, 7 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysApiKeys {
    pub api_key_id: Option<i64>,
    pub api_key_value: Option<Secret>,
    pub auth: Option<ListApiKeysAuth>,
    pub created_by: Option<String>,
    pub description: Option<String>,
    pub disabled: Option<i64>,
    pub gmt_create: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListApiKeysApiKeys {
    0 "apiKeyId" api_key_id, 1 "apiKeyValue" api_key_value, 2 "auth" auth, 3 "createdBy" created_by,
    4 "description" description, 5 "disabled" disabled, 6 "gmtCreate" gmt_create, 7 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysAuth {
    pub access_ips: Option<Vec<String>>,
    pub model_access_scope: Option<ListApiKeysModelAccessScope>,
    pub r#type: Option<String>,
}
model! { ListApiKeysAuth {
    0 "accessIps" access_ips, 1 "modelAccessScope" model_access_scope, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysModelAccessScope {
    pub accessible_models: Option<Vec<String>>,
    pub allow_all_models: Option<bool>,
}
model! { ListApiKeysModelAccessScope {
    0 "accessibleModels" accessible_models, 1 "allowAllModels" allow_all_models
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelLimitsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub limits: Option<Vec<ListModelLimitsLimits>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListModelLimitsOutput {
    0 "code" code, 1 "errorMessage" error_message, 2 "httpStatusCode" http_status_code, 3 "limits" limits,
    4 "maxResults" max_results, 5 "nextToken" next_token, 6 "success" success, 7 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelLimitsLimits {
    pub model: Option<String>,
    pub model_limit: Option<ListModelLimitsModelLimit>,
    pub name: Option<String>,
    pub workspace_limit: Option<ListModelLimitsWorkspaceLimit>,
}
model! { ListModelLimitsLimits {
    0 "model" model, 1 "modelLimit" model_limit, 2 "name" name, 3 "workspaceLimit" workspace_limit
} }

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
    0 "asyncUserConcurrencyLimit" async_user_concurrency_limit, 1 "asyncUserQueueLimit" async_user_queue_limit,
    2 "requestLimit" request_limit, 3 "requestLimitPeriod" request_limit_period, 4 "usageLimit" usage_limit,
    5 "usageLimitField" usage_limit_field, 6 "usageLimitPeriod" usage_limit_period
} }

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
    0 "asyncUserConcurrencyLimit" async_user_concurrency_limit, 1 "asyncUserQueueLimit" async_user_queue_limit,
    2 "requestLimit" request_limit, 3 "requestLimitPeriod" request_limit_period, 4 "usageLimit" usage_limit,
    5 "usageLimitField" usage_limit_field, 6 "usageLimitPeriod" usage_limit_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissions {
    pub authorization_scope: Option<String>,
    pub filter: Option<ListModelPermissionsFilter>,
    pub max_results: Option<i64>,
    pub model_action: Option<String>,
    pub next_token: Option<String>,
    /// At most 128 characters.
    pub workspace_id: String,
}
operation! { ListModelPermissions(workspace_id: String) "ListModelPermissions" -> ListModelPermissionsOutput {
    0 "authorizationScope" authorization_scope: String, 1 "filter" filter: ListModelPermissionsFilter,
    2 "maxResults" max_results: i64, 3 "modelAction" model_action: String, 4 "nextToken" next_token: String,
    5 "workspaceId" workspace_id
} { method: "GET", path: "/modelstudio/models/permissions", } }
paged! { ListModelPermissions: ListModelPermissionsList = Token "nextToken", "list" list, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissionsFilter {
    pub model: Option<String>,
    pub name: Option<String>,
}
input! { ListModelPermissionsFilter() {
    0 "model" model: String, 1 "name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissionsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub list: Option<Vec<ListModelPermissionsList>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListModelPermissionsOutput {
    0 "code" code, 1 "errorMessage" error_message, 2 "httpStatusCode" http_status_code, 3 "list" list,
    4 "maxResults" max_results, 5 "nextToken" next_token, 6 "success" success, 7 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissionsList {
    pub model: Option<String>,
    pub name: Option<String>,
    pub permissions: Option<ListModelPermissionsPermissions>,
}
model! { ListModelPermissionsList {
    0 "model" model, 1 "name" name, 2 "permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelPermissionsPermissions {
    pub deploy: Option<bool>,
    pub fine_tune: Option<bool>,
    pub inference: Option<bool>,
}
model! { ListModelPermissionsPermissions {
    0 "deploy" deploy, 1 "fineTune" fine_tune, 2 "inference" inference
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/modelstudio/models", } }
paged! { ListModels: ListModelsModels = Token "nextToken", "models" models, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub models: Option<Vec<ListModelsModels>>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListModelsOutput {
    0 "code" code, 1 "errorMessage" error_message, 2 "httpStatusCode" http_status_code, 3 "maxResults" max_results,
    4 "models" models, 5 "nextToken" next_token, 6 "success" success, 7 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsModels {
    pub capabilities: Option<Vec<String>>,
    pub description: Option<String>,
    pub features: Option<Vec<String>>,
    pub inference_metadata: Option<ListModelsInferenceMetadata>,
    pub model: Option<String>,
    pub model_info: Option<ListModelsModelInfo>,
    pub name: Option<String>,
    pub prices: Option<Vec<ListModelsPrices>>,
    pub provider: Option<String>,
    pub published_time: Option<i64>,
}
model! { ListModelsModels {
    0 "capabilities" capabilities, 1 "description" description, 2 "features" features,
    3 "inferenceMetadata" inference_metadata, 4 "model" model, 5 "modelInfo" model_info, 6 "name" name,
    7 "prices" prices, 8 "provider" provider, 9 "publishedTime" published_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsInferenceMetadata {
    pub request_modality: Option<Vec<String>>,
    pub response_modality: Option<Vec<String>>,
}
model! { ListModelsInferenceMetadata {
    0 "requestModality" request_modality, 1 "responseModality" response_modality
} }

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
    0 "contextWindow" context_window, 1 "maxInputTokens" max_input_tokens, 2 "maxOutputTokens" max_output_tokens,
    3 "maxReasoningTokens" max_reasoning_tokens, 4 "reasoningMaxInputTokens" reasoning_max_input_tokens,
    5 "reasoningMaxOutputTokens" reasoning_max_output_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsPrices {
    pub prices: Option<Vec<ListModelsPricesPrices>>,
    pub range_name: Option<String>,
}
model! { ListModelsPrices {
    0 "prices" prices, 1 "rangeName" range_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsPricesPrices {
    pub price: Option<String>,
    pub price_name: Option<String>,
    pub price_unit: Option<String>,
}
model! { ListModelsPricesPrices {
    0 "price" price, 1 "priceName" price_name, 2 "priceUnit" price_unit
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListOrganizationMembersData>>,
    pub message: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOrganizationMembersOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "PageNo" page_no, 4 "PageSize" page_size, 5 "Success" success,
    6 "Total" total
} }

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
    pub roles: Option<Vec<String>>,
    pub seat_id: Option<String>,
    pub spec_type: Option<String>,
    pub status: Option<String>,
}
model! { ListOrganizationMembersData {
    0 "AccountBizId" account_biz_id, 1 "AccountId" account_id, 2 "AccountName" account_name, 3 "ApiKeyId" api_key_id,
    4 "Email" email, 5 "GmtCreate" gmt_create, 6 "MaskedApiKey" masked_api_key, 7 "OrgId" org_id, 8 "Roles" roles,
    9 "SeatId" seat_id, 10 "SpecType" spec_type, 11 "Status" status
} }

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
    Number "PageNo", "Data.Items" data.items, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionSharedPackagesOutput {
    pub code: Option<String>,
    pub data: Option<ListSubscriptionSharedPackagesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSubscriptionSharedPackagesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionSharedPackagesData {
    pub items: Option<Vec<ListSubscriptionSharedPackagesItems>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSubscriptionSharedPackagesData {
    0 "Items" items, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionSharedPackagesItems {
    pub equity_list: Option<Vec<ListSubscriptionSharedPackagesEquityList>>,
    pub instance_code: Option<String>,
    pub status: Option<String>,
}
model! { ListSubscriptionSharedPackagesItems {
    0 "EquityList" equity_list, 1 "InstanceCode" instance_code, 2 "Status" status
} }

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
    0 "CycleEndTime" cycle_end_time, 1 "CycleInstanceId" cycle_instance_id, 2 "CycleStartTime" cycle_start_time,
    3 "CycleSurplusValue" cycle_surplus_value, 4 "CycleTotalValue" cycle_total_value, 5 "CycleVersion" cycle_version,
    6 "EquityType" equity_type
} }

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
    pub workspaces: Option<Vec<ListWorkspacesWorkspaces>>,
}
model! { ListWorkspacesOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "maxResults" max_results, 3 "message" message,
    4 "nextToken" next_token, 5 "success" success, 6 "totalCount" total_count, 7 "workspaces" workspaces
} }

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
    0 "apiHost" api_host, 1 "gmtCreate" gmt_create, 2 "region" region, 3 "serviceSite" service_site,
    4 "workspaceId" workspace_id, 5 "workspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOrganizationMember {
    pub account_ids: Option<Vec<String>>,
    pub locale: Option<String>,
}
operation! { RemoveOrganizationMember() "RemoveOrganizationMember" -> RemoveOrganizationMemberOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "Locale" locale: String
} { path: "/tokenplan/organization/member-removals", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOrganizationMemberOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveOrganizationMemberOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApiKey {
    pub api_key_id: i64,
}
operation! { ResetApiKey(api_key_id: i64) "ResetApiKey" -> ResetApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/modelstudio/apikeys/{apiKeyId}/reset", } }

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
    0 "apiKey" api_key, 1 "code" code, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApiKeyApiKey {
    pub api_key_id: Option<i64>,
    pub api_key_value: Option<Secret>,
    pub workspace_id: Option<String>,
}
model! { ResetApiKeyApiKey {
    0 "apiKeyId" api_key_id, 1 "apiKeyValue" api_key_value, 2 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTokenPlanInviteLink {}
operation! { RevokeTokenPlanInviteLink() "RevokeTokenPlanInviteLink" -> RevokeTokenPlanInviteLinkOutput {} { path: "/tokenplan/invite/link/revoke", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTokenPlanInviteLinkOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokeTokenPlanInviteLinkOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateTokenPlanKey {
    pub api_key_id: String,
}
operation! { RotateTokenPlanKey(api_key_id: String) "RotateTokenPlanKey" -> RotateTokenPlanKeyOutput {
    0 "ApiKeyId" api_key_id
} { path: "/tokenplan/api-key-rotations", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateTokenPlanKeyOutput {
    pub code: Option<String>,
    pub data: Option<RotateTokenPlanKeyData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RotateTokenPlanKeyOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateTokenPlanKeyData {
    pub api_key_id: Option<String>,
    pub masked_api_key: Option<String>,
    pub plain_api_key: Option<Secret>,
    pub reset_at: Option<String>,
    pub source_id: Option<String>,
}
model! { RotateTokenPlanKeyData {
    0 "ApiKeyId" api_key_id, 1 "MaskedApiKey" masked_api_key, 2 "PlainApiKey" plain_api_key, 3 "ResetAt" reset_at,
    4 "SourceId" source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTokenPlanOrgInviteConfig {
    pub default_role_id: String,
    pub seat_assign_strategy: String,
}
operation! { SetTokenPlanOrgInviteConfig(default_role_id: String, seat_assign_strategy: String)
    "SetTokenPlanOrgInviteConfig" -> SetTokenPlanOrgInviteConfigOutput {
    0 "DefaultRoleId" default_role_id, 1 "SeatAssignStrategy" seat_assign_strategy
} { path: "/tokenplan/invite/config/set", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTokenPlanOrgInviteConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetTokenPlanOrgInviteConfigOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKey {
    /// At most 200 characters.
    pub description: Option<String>,
    pub auth: Option<UpdateApiKeyAuth>,
    pub api_key_id: i64,
}
operation! { UpdateApiKey(api_key_id: i64) "UpdateApiKey" -> UpdateApiKeyOutput {
    0 "description" description: String, 1 "auth" auth: UpdateApiKeyAuth, 2 "apiKeyId" api_key_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/modelstudio/apikeys/{apiKeyId}", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyModelAccessScope {
    pub accessible_models: Option<Vec<String>>,
    pub allow_all_models: Option<bool>,
}
input! { UpdateApiKeyModelAccessScope() {
    0 "accessibleModels" accessible_models: Vec<String>, 1 "allowAllModels" allow_all_models: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateApiKeyOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelLimits {
    /// At most 128 characters.
    pub workspace_id: String,
    pub workspace_limits: Option<Vec<UpdateModelLimitsWorkspaceLimits>>,
}
operation! { UpdateModelLimits(workspace_id: String) "UpdateModelLimits" -> UpdateModelLimitsOutput {
    0 "workspaceId" workspace_id, 1 "workspaceLimits" workspace_limits: Vec<UpdateModelLimitsWorkspaceLimits>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json }
] { path: "/modelstudio/models/limits", } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelLimitsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateModelLimitsOutput {
    0 "code" code, 1 "errorMessage" error_message, 2 "httpStatusCode" http_status_code, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelPermissions {
    pub access_all_entities: Option<String>,
    pub models: Option<Vec<UpdateModelPermissionsModels>>,
    /// At most 128 characters.
    pub workspace_id: String,
}
operation! { UpdateModelPermissions(workspace_id: String) "UpdateModelPermissions" -> UpdateModelPermissionsOutput {
    0 "accessAllEntities" access_all_entities: String, 1 "models" models: Vec<UpdateModelPermissionsModels>,
    2 "workspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/modelstudio/models/permissions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelPermissionsModels {
    pub deploy: Option<bool>,
    pub fine_tune: Option<bool>,
    pub inference: Option<bool>,
    pub model: Option<String>,
}
input! { UpdateModelPermissionsModels(model: String) {
    0 "deploy" deploy: bool, 1 "fineTune" fine_tune: bool, 2 "inference" inference: bool, 3 "model" model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelPermissionsOutput {
    pub code: Option<String>,
    pub error_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpdateModelPermissionsOutput {
    0 "code" code, 1 "errorMessage" error_message, 2 "httpStatusCode" http_status_code, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganization {
    pub description: Option<String>,
    pub name: Option<String>,
}
operation! { UpdateOrganization() "UpdateOrganization" -> UpdateOrganizationOutput {
    0 "Description" description: String, 1 "Name" name: String
} { path: "/tokenplan/organization", } }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

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
    0 "Description" description, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Name" name,
    4 "NamespaceId" namespace_id, 5 "OrgId" org_id, 6 "OwnerBizAccountId" owner_biz_account_id, 7 "OwnerId" owner_id,
    8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMember {
    pub account_ids: Option<Vec<String>>,
    pub new_role_code: String,
}
operation! { UpdateOrganizationMember(new_role_code: String)
    "UpdateOrganizationMember" -> UpdateOrganizationMemberOutput {
    0 "AccountIds" account_ids: Vec<String>, 1 "NewRoleCode" new_role_code
} { path: "/tokenplan/organization/members/update", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateOrganizationMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    AddOrganizationMember, BatchAssignSeats, BatchRevokeSeats, CreateApiKey, CreateTokenPlanInviteLink,
    CreateTokenPlanKey, CreateWorkspace, DeleteApiKey, DeleteWorkspace, DisableApiKey, EnableApiKey, GetApiKey,
    GetOrganization, GetOrganizationMemberSeatStats, GetSubscriptionSeatDetails, GetSubscriptionStats,
    GetTokenPlanAccountDetail, GetTokenPlanInviteLink, GetTokenPlanOrgInviteConfig, ListApiKeys, ListModelLimits,
    ListModelPermissions, ListModels, ListOrganizationMembers, ListSubscriptionSharedPackages, ListWorkspaces,
    RemoveOrganizationMember, ResetApiKey, RevokeTokenPlanInviteLink, RotateTokenPlanKey, SetTokenPlanOrgInviteConfig,
    UpdateApiKey, UpdateModelLimits, UpdateModelPermissions, UpdateOrganization, UpdateOrganizationMember
}
