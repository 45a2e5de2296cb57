//! `eiam` of Alibaba Cloud, API version 2021-12-01.
//!
//! Endpoint: a table of 7 regions, else `eiam.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Eiam/2021-12-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eiam::ListEiamInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListEiamInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2", "eiam.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "eiam.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "eiam.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "eiam.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "eiam.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "eiam.cn-hongkong.aliyuncs.com"),
        ("eu-central-1", "eiam.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-2", "eiam-sel.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "eiam-sg.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "eiam-jk.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "eiam-cn.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "eiam-hk.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "eiam-eu.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("eiam", "2021-12-01", "eiam", &ENDPOINTS);

/// Adds application account to user: `AddApplicationAccountToUser` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/AddApplicationAccountToUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApplicationAccountToUser {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_username: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! {
    AddApplicationAccountToUser(application_id: String, application_username: String, instance_id: String, user_id: String)
    "AddApplicationAccountToUser" -> AddApplicationAccountToUserOutput {
    0 "ApplicationId" application_id, 1 "ApplicationUsername" application_username, 2 "InstanceId" instance_id,
    3 "UserId" user_id
} }

/// Response of [`AddApplicationAccountToUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApplicationAccountToUserOutput {
    pub application_account_id: Option<String>,
}
model! { AddApplicationAccountToUserOutput {
    0 "ApplicationAccountId" application_account_id: String
} }

/// Adds application to authorization rule: `AddApplicationToAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/AddApplicationToAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApplicationToAuthorizationRule {
    /// Required.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub validity_period: Option<AddApplicationToAuthorizationRuleValidityPeriod>,
    /// Required. At most 32 characters.
    pub validity_type: String,
    /// Required.
    pub client_token: String,
}

/// Arguments of [`AddApplicationToAuthorizationRule::new`].
pub struct AddApplicationToAuthorizationRuleRequired {
    pub application_id: String,
    pub authorization_rule_id: String,
    pub instance_id: String,
    pub validity_type: String,
    pub client_token: String,
}
operation! {
    AddApplicationToAuthorizationRule { AddApplicationToAuthorizationRuleRequired: application_id, authorization_rule_id, instance_id, validity_type, client_token }
    "AddApplicationToAuthorizationRule" -> Empty {
    0 "ApplicationId" application_id, 1 "AuthorizationRuleId" authorization_rule_id, 2 "InstanceId" instance_id,
    3 "ValidityPeriod" validity_period: AddApplicationToAuthorizationRuleValidityPeriod, 4 "ValidityType" validity_type,
    5 "ClientToken" client_token
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddApplicationToAuthorizationRule`]: empty.
pub type AddApplicationToAuthorizationRuleOutput = Empty;

/// In the request of [`AddApplicationToAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddApplicationToAuthorizationRuleValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { AddApplicationToAuthorizationRuleValidityPeriod() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Adds custom privacy policies to brand: `AddCustomPrivacyPoliciesToBrand` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/AddCustomPrivacyPoliciesToBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomPrivacyPoliciesToBrand {
    /// Required.
    pub brand_id: String,
    /// Required.
    pub custom_privacy_policy_ids: Vec<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    AddCustomPrivacyPoliciesToBrand(brand_id: String, custom_privacy_policy_ids: Vec<String>, instance_id: String)
    "AddCustomPrivacyPoliciesToBrand" -> Empty {
    0 "BrandId" brand_id, 1 "CustomPrivacyPolicyIds" custom_privacy_policy_ids, 2 "InstanceId" instance_id
} }

/// Response of [`AddCustomPrivacyPoliciesToBrand`]: empty.
pub type AddCustomPrivacyPoliciesToBrandOutput = Empty;

/// Adds group to authorization rule: `AddGroupToAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/AddGroupToAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupToAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub validity_period: Option<AddGroupToAuthorizationRuleValidityPeriod>,
    /// Required. At most 32 characters.
    pub validity_type: String,
    /// Required.
    pub client_token: String,
}

/// Arguments of [`AddGroupToAuthorizationRule::new`].
pub struct AddGroupToAuthorizationRuleRequired {
    pub authorization_rule_id: String,
    pub group_id: String,
    pub instance_id: String,
    pub validity_type: String,
    pub client_token: String,
}
operation! {
    AddGroupToAuthorizationRule { AddGroupToAuthorizationRuleRequired: authorization_rule_id, group_id, instance_id, validity_type, client_token }
    "AddGroupToAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id,
    3 "ValidityPeriod" validity_period: AddGroupToAuthorizationRuleValidityPeriod, 4 "ValidityType" validity_type,
    5 "ClientToken" client_token
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddGroupToAuthorizationRule`]: empty.
pub type AddGroupToAuthorizationRuleOutput = Empty;

/// In the request of [`AddGroupToAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupToAuthorizationRuleValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { AddGroupToAuthorizationRuleValidityPeriod() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Adds user to authorization rule: `AddUserToAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/AddUserToAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
    pub validity_period: Option<AddUserToAuthorizationRuleValidityPeriod>,
    /// Required. At most 32 characters.
    pub validity_type: String,
    /// Required.
    pub client_token: String,
}

/// Arguments of [`AddUserToAuthorizationRule::new`].
pub struct AddUserToAuthorizationRuleRequired {
    pub authorization_rule_id: String,
    pub instance_id: String,
    pub user_id: String,
    pub validity_type: String,
    pub client_token: String,
}
operation! {
    AddUserToAuthorizationRule { AddUserToAuthorizationRuleRequired: authorization_rule_id, instance_id, user_id, validity_type, client_token }
    "AddUserToAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "InstanceId" instance_id, 2 "UserId" user_id,
    3 "ValidityPeriod" validity_period: AddUserToAuthorizationRuleValidityPeriod, 4 "ValidityType" validity_type,
    5 "ClientToken" client_token
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddUserToAuthorizationRule`]: empty.
pub type AddUserToAuthorizationRuleOutput = Empty;

/// In the request of [`AddUserToAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToAuthorizationRuleValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { AddUserToAuthorizationRuleValidityPeriod() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Adds user to organizational units: `AddUserToOrganizationalUnits` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/AddUserToOrganizationalUnits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToOrganizationalUnits {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub organizational_unit_ids: Vec<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { AddUserToOrganizationalUnits(instance_id: String, organizational_unit_ids: Vec<String>, user_id: String)
    "AddUserToOrganizationalUnits" -> Empty {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitIds" organizational_unit_ids, 2 "UserId" user_id
} }

/// Response of [`AddUserToOrganizationalUnits`]: empty.
pub type AddUserToOrganizationalUnitsOutput = Empty;

/// Adds users to group: `AddUsersToGroup` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/AddUsersToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersToGroup {
    /// Required.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { AddUsersToGroup(group_id: String, instance_id: String, user_ids: Vec<String>) "AddUsersToGroup" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "UserIds" user_ids
} }

/// Response of [`AddUsersToGroup`]: empty.
pub type AddUsersToGroupOutput = Empty;

/// Authorizes application to groups: `AuthorizeApplicationToGroups` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/AuthorizeApplicationToGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeApplicationToGroups {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_role_id: Option<String>,
    /// Required.
    pub group_ids: Vec<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { AuthorizeApplicationToGroups(application_id: String, group_ids: Vec<String>, instance_id: String)
    "AuthorizeApplicationToGroups" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id: String, 2 "GroupIds" group_ids,
    3 "InstanceId" instance_id
} }

/// Response of [`AuthorizeApplicationToGroups`]: empty.
pub type AuthorizeApplicationToGroupsOutput = Empty;

/// Authorizes application to organizational units: `AuthorizeApplicationToOrganizationalUnits` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/AuthorizeApplicationToOrganizationalUnits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeApplicationToOrganizationalUnits {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_role_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub organizational_unit_ids: Vec<String>,
}
operation! {
    AuthorizeApplicationToOrganizationalUnits(application_id: String, instance_id: String, organizational_unit_ids: Vec<String>)
    "AuthorizeApplicationToOrganizationalUnits" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id: String, 2 "InstanceId" instance_id,
    3 "OrganizationalUnitIds" organizational_unit_ids
} }

/// Response of [`AuthorizeApplicationToOrganizationalUnits`]: empty.
pub type AuthorizeApplicationToOrganizationalUnitsOutput = Empty;

/// Authorizes application to users: `AuthorizeApplicationToUsers` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/AuthorizeApplicationToUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeApplicationToUsers {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_role_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { AuthorizeApplicationToUsers(application_id: String, instance_id: String, user_ids: Vec<String>)
    "AuthorizeApplicationToUsers" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id: String, 2 "InstanceId" instance_id,
    3 "UserIds" user_ids
} }

/// Response of [`AuthorizeApplicationToUsers`]: empty.
pub type AuthorizeApplicationToUsersOutput = Empty;

/// Authorizes resource server scopes to client: `AuthorizeResourceServerScopesToClient` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/AuthorizeResourceServerScopesToClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeResourceServerScopesToClient {
    /// Required. At most 64 characters.
    pub client_application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub resource_server_application_id: String,
    /// Required.
    pub resource_server_scope_ids: Vec<String>,
}
operation! {
    AuthorizeResourceServerScopesToClient(client_application_id: String, instance_id: String, resource_server_application_id: String, resource_server_scope_ids: Vec<String>)
    "AuthorizeResourceServerScopesToClient" -> Empty {
    0 "ClientApplicationId" client_application_id, 1 "InstanceId" instance_id,
    2 "ResourceServerApplicationId" resource_server_application_id, 3 "ResourceServerScopeIds" resource_server_scope_ids
} }

/// Response of [`AuthorizeResourceServerScopesToClient`]: empty.
pub type AuthorizeResourceServerScopesToClientOutput = Empty;

/// Authorizes resource server scopes to group: `AuthorizeResourceServerScopesToGroup` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/AuthorizeResourceServerScopesToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeResourceServerScopesToGroup {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub resource_server_scope_ids: Vec<String>,
}

/// Arguments of [`AuthorizeResourceServerScopesToGroup::new`].
pub struct AuthorizeResourceServerScopesToGroupRequired {
    pub application_id: String,
    pub client_token: String,
    pub group_id: String,
    pub instance_id: String,
    pub resource_server_scope_ids: Vec<String>,
}
operation! {
    AuthorizeResourceServerScopesToGroup { AuthorizeResourceServerScopesToGroupRequired: application_id, client_token, group_id, instance_id, resource_server_scope_ids }
    "AuthorizeResourceServerScopesToGroup" -> Empty {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token, 2 "GroupId" group_id, 3 "InstanceId" instance_id,
    4 "ResourceServerScopeIds" resource_server_scope_ids
} }

/// Response of [`AuthorizeResourceServerScopesToGroup`]: empty.
pub type AuthorizeResourceServerScopesToGroupOutput = Empty;

/// Authorizes resource server scopes to organizational unit: `AuthorizeResourceServerScopesToOrganizationalUnit` of
/// `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/AuthorizeResourceServerScopesToOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeResourceServerScopesToOrganizationalUnit {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
    /// Required.
    pub resource_server_scope_ids: Vec<String>,
}

/// Arguments of [`AuthorizeResourceServerScopesToOrganizationalUnit::new`].
pub struct AuthorizeResourceServerScopesToOrganizationalUnitRequired {
    pub application_id: String,
    pub client_token: String,
    pub instance_id: String,
    pub organizational_unit_id: String,
    pub resource_server_scope_ids: Vec<String>,
}
operation! {
    AuthorizeResourceServerScopesToOrganizationalUnit { AuthorizeResourceServerScopesToOrganizationalUnitRequired: application_id, client_token, instance_id, organizational_unit_id, resource_server_scope_ids }
    "AuthorizeResourceServerScopesToOrganizationalUnit" -> Empty {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token, 2 "InstanceId" instance_id,
    3 "OrganizationalUnitId" organizational_unit_id, 4 "ResourceServerScopeIds" resource_server_scope_ids
} }

/// Response of [`AuthorizeResourceServerScopesToOrganizationalUnit`]: empty.
pub type AuthorizeResourceServerScopesToOrganizationalUnitOutput = Empty;

/// Authorizes resource server scopes to user: `AuthorizeResourceServerScopesToUser` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/AuthorizeResourceServerScopesToUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeResourceServerScopesToUser {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub resource_server_scope_ids: Vec<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
}

/// Arguments of [`AuthorizeResourceServerScopesToUser::new`].
pub struct AuthorizeResourceServerScopesToUserRequired {
    pub application_id: String,
    pub client_token: String,
    pub instance_id: String,
    pub resource_server_scope_ids: Vec<String>,
    pub user_id: String,
}
operation! {
    AuthorizeResourceServerScopesToUser { AuthorizeResourceServerScopesToUserRequired: application_id, client_token, instance_id, resource_server_scope_ids, user_id }
    "AuthorizeResourceServerScopesToUser" -> Empty {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token, 2 "InstanceId" instance_id,
    3 "ResourceServerScopeIds" resource_server_scope_ids, 4 "UserId" user_id
} }

/// Response of [`AuthorizeResourceServerScopesToUser`]: empty.
pub type AuthorizeResourceServerScopesToUserOutput = Empty;

/// Authorizes resource server to client: `AuthorizeResourceServerToClient` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/AuthorizeResourceServerToClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeResourceServerToClient {
    /// Required. At most 64 characters.
    pub client_application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub resource_server_application_id: String,
}
operation! {
    AuthorizeResourceServerToClient(client_application_id: String, instance_id: String, resource_server_application_id: String)
    "AuthorizeResourceServerToClient" -> Empty {
    0 "ClientApplicationId" client_application_id, 1 "InstanceId" instance_id,
    2 "ResourceServerApplicationId" resource_server_application_id
} }

/// Response of [`AuthorizeResourceServerToClient`]: empty.
pub type AuthorizeResourceServerToClientOutput = Empty;

/// Binds user authn source mapping: `BindUserAuthnSourceMapping` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/BindUserAuthnSourceMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindUserAuthnSourceMapping {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_external_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! {
    BindUserAuthnSourceMapping(identity_provider_id: String, instance_id: String, user_external_id: String, user_id: String)
    "BindUserAuthnSourceMapping" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id, 2 "UserExternalId" user_external_id,
    3 "UserId" user_id
} }

/// Response of [`BindUserAuthnSourceMapping`]: empty.
pub type BindUserAuthnSourceMappingOutput = Empty;

/// Checks application provisioning user primary organizational unit:
/// `CheckApplicationProvisioningUserPrimaryOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CheckApplicationProvisioningUserPrimaryOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckApplicationProvisioningUserPrimaryOrganizationalUnit {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_primary_organizational_unit_id: String,
}
operation! {
    CheckApplicationProvisioningUserPrimaryOrganizationalUnit(application_id: String, instance_id: String, user_primary_organizational_unit_id: String)
    "CheckApplicationProvisioningUserPrimaryOrganizationalUnit" -> CheckApplicationProvisioningUserPrimaryOrganizationalUnitOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id,
    2 "UserPrimaryOrganizationalUnitId" user_primary_organizational_unit_id
} }

/// Response of [`CheckApplicationProvisioningUserPrimaryOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckApplicationProvisioningUserPrimaryOrganizationalUnitOutput {
    pub check_application_provisioning_user_primary_ou_result: Option<
        CheckApplicationProvisioningUserPrimaryOrganizationalUnitCheckApplicationProvisioningUserPrimaryOuResult,
    >,
}
model! { CheckApplicationProvisioningUserPrimaryOrganizationalUnitOutput {
    0 "CheckApplicationProvisioningUserPrimaryOuResult" check_application_provisioning_user_primary_ou_result: CheckApplicationProvisioningUserPrimaryOrganizationalUnitCheckApplicationProvisioningUserPrimaryOuResult
} }

/// In the response of [`CheckApplicationProvisioningUserPrimaryOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckApplicationProvisioningUserPrimaryOrganizationalUnitCheckApplicationProvisioningUserPrimaryOuResult {
    pub allow_authorization: Option<bool>,
    pub application_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CheckApplicationProvisioningUserPrimaryOrganizationalUnitCheckApplicationProvisioningUserPrimaryOuResult {
    0 "AllowAuthorization" allow_authorization: bool, 1 "ApplicationId" application_id: String,
    2 "InstanceId" instance_id: String
} }

/// Checks instance for delete: `CheckInstanceForDelete` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CheckInstanceForDelete>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceForDelete {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { CheckInstanceForDelete(instance_id: String) "CheckInstanceForDelete" -> CheckInstanceForDeleteOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`CheckInstanceForDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceForDeleteOutput {
    pub check_instance_result: Option<CheckInstanceForDeleteCheckInstanceResult>,
}
model! { CheckInstanceForDeleteOutput {
    0 "CheckInstanceResult" check_instance_result: CheckInstanceForDeleteCheckInstanceResult
} }

/// In the response of [`CheckInstanceForDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceForDeleteCheckInstanceResult {
    pub deletable: Option<bool>,
    pub restrict_scenarios: Vec<CheckInstanceForDeleteRestrictScenarios>,
}
model! { CheckInstanceForDeleteCheckInstanceResult {
    0 "Deletable" deletable: bool,
    1 "RestrictScenarios" restrict_scenarios: Vec<CheckInstanceForDeleteRestrictScenarios>
} }

/// In the response of [`CheckInstanceForDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceForDeleteRestrictScenarios {
    pub helpful_console_url: Option<String>,
    pub resource_id: Option<String>,
    pub restrict_reason: Option<String>,
}
model! { CheckInstanceForDeleteRestrictScenarios {
    0 "HelpfulConsoleUrl" helpful_console_url: String, 1 "ResourceId" resource_id: String,
    2 "RestrictReason" restrict_reason: String
} }

/// Checks instance module status: `CheckInstanceModuleStatus` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CheckInstanceModuleStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceModuleStatus {
    /// At most 128 characters.
    pub feature_key: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 128 characters.
    pub module_key: String,
    pub resource_label_key: Option<String>,
    pub resource_label_value: Option<String>,
    /// At most 128 characters.
    pub sub_feature_key: Option<String>,
}
operation! { CheckInstanceModuleStatus(instance_id: String, module_key: String)
    "CheckInstanceModuleStatus" -> CheckInstanceModuleStatusOutput {
    0 "FeatureKey" feature_key: String, 1 "InstanceId" instance_id, 2 "ModuleKey" module_key,
    3 "ResourceLabelKey" resource_label_key: String, 4 "ResourceLabelValue" resource_label_value: String,
    5 "SubFeatureKey" sub_feature_key: String
} }

/// Response of [`CheckInstanceModuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceModuleStatusOutput {
    pub module: Option<CheckInstanceModuleStatusModule>,
}
model! { CheckInstanceModuleStatusOutput {
    0 "Module" module: CheckInstanceModuleStatusModule
} }

/// In the response of [`CheckInstanceModuleStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceModuleStatusModule {
    pub module_status: Option<String>,
}
model! { CheckInstanceModuleStatusModule {
    0 "ModuleStatus" module_status: String
} }

/// Creates application: `CreateApplication` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub application_identity_type: Option<String>,
    /// Required. At most 64 characters.
    pub application_name: String,
    pub application_owner: Option<CreateApplicationApplicationOwner>,
    /// Required. At most 64 characters.
    pub application_source_type: String,
    pub application_template_id: Option<String>,
    pub custom_fields: Option<Vec<CreateApplicationCustomFields>>,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 128 characters.
    pub logo_url: Option<String>,
    /// Required. At most 64 characters.
    pub sso_type: String,
}
operation! {
    CreateApplication(application_name: String, application_source_type: String, instance_id: String, sso_type: String)
    "CreateApplication" -> CreateApplicationOutput {
    0 "ApplicationIdentityType" application_identity_type: String, 1 "ApplicationName" application_name,
    2 "ApplicationOwner" application_owner: CreateApplicationApplicationOwner,
    3 "ApplicationSourceType" application_source_type, 4 "ApplicationTemplateId" application_template_id: String,
    5 "CustomFields" custom_fields: Vec<CreateApplicationCustomFields>, 6 "Description" description: String,
    7 "InstanceId" instance_id, 8 "LogoUrl" logo_url: String, 9 "SsoType" sso_type
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationApplicationOwner {
    pub group_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { CreateApplicationApplicationOwner() {
    0 "GroupIds" group_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
input! { CreateApplicationCustomFields() {
    0 "FieldName" field_name: String, 1 "FieldValue" field_value: String
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub application_id: Option<String>,
}
model! { CreateApplicationOutput {
    0 "ApplicationId" application_id: String
} }

/// Creates application client secret: `CreateApplicationClientSecret` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateApplicationClientSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationClientSecret {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub expiration_time: Option<i64>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { CreateApplicationClientSecret(application_id: String, instance_id: String)
    "CreateApplicationClientSecret" -> CreateApplicationClientSecretOutput {
    0 "ApplicationId" application_id, 1 "ExpirationTime" expiration_time: i64, 2 "InstanceId" instance_id
} }

/// Response of [`CreateApplicationClientSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationClientSecretOutput {
    pub application_client_secret: Option<
        CreateApplicationClientSecretApplicationClientSecret,
    >,
}
model! { CreateApplicationClientSecretOutput {
    0 "ApplicationClientSecret" application_client_secret: CreateApplicationClientSecretApplicationClientSecret
} }

/// In the response of [`CreateApplicationClientSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationClientSecretApplicationClientSecret {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub secret_id: Option<String>,
}
model! { CreateApplicationClientSecretApplicationClientSecret {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret, 2 "SecretId" secret_id: String
} }

/// Creates application federated credential: `CreateApplicationFederatedCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateApplicationFederatedCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationFederatedCredential {
    /// Required. At most 64 characters.
    pub application_federated_credential_name: String,
    /// Required. At most 64 characters.
    pub application_federated_credential_type: String,
    /// Required. At most 64 characters.
    pub application_id: String,
    pub attribute_mappings: Option<
        Vec<CreateApplicationFederatedCredentialAttributeMappings>,
    >,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub federated_credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub oidc_verification_config: Option<
        CreateApplicationFederatedCredentialOidcVerificationConfig,
    >,
    pub pkcs7_verification_config: Option<
        CreateApplicationFederatedCredentialPkcs7VerificationConfig,
    >,
    pub verification_condition: Option<String>,
    /// At most 32 characters.
    pub verification_mode: Option<String>,
}

/// Arguments of [`CreateApplicationFederatedCredential::new`].
pub struct CreateApplicationFederatedCredentialRequired {
    pub application_federated_credential_name: String,
    pub application_federated_credential_type: String,
    pub application_id: String,
    pub federated_credential_provider_id: String,
    pub instance_id: String,
}
operation! {
    CreateApplicationFederatedCredential { CreateApplicationFederatedCredentialRequired: application_federated_credential_name, application_federated_credential_type, application_id, federated_credential_provider_id, instance_id }
    "CreateApplicationFederatedCredential" -> CreateApplicationFederatedCredentialOutput {
    0 "ApplicationFederatedCredentialName" application_federated_credential_name,
    1 "ApplicationFederatedCredentialType" application_federated_credential_type, 2 "ApplicationId" application_id,
    3 "AttributeMappings" attribute_mappings: Vec<CreateApplicationFederatedCredentialAttributeMappings>,
    4 "Description" description: String, 5 "FederatedCredentialProviderId" federated_credential_provider_id,
    6 "InstanceId" instance_id,
    7 "OidcVerificationConfig" oidc_verification_config: CreateApplicationFederatedCredentialOidcVerificationConfig,
    8 "Pkcs7VerificationConfig" pkcs7_verification_config: CreateApplicationFederatedCredentialPkcs7VerificationConfig,
    9 "VerificationCondition" verification_condition: String, 10 "VerificationMode" verification_mode: String
} }

/// In the request of [`CreateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationFederatedCredentialAttributeMappings {
    pub source_value_expression: Option<String>,
    pub target_field: Option<String>,
}
input! { CreateApplicationFederatedCredentialAttributeMappings() {
    0 "SourceValueExpression" source_value_expression: String, 1 "TargetField" target_field: String
} }

/// In the request of [`CreateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationFederatedCredentialOidcVerificationConfig {
    pub azure_vm_config: Option<CreateApplicationFederatedCredentialAzureVmConfig>,
    pub gcp_vm_config: Option<CreateApplicationFederatedCredentialGcpVmConfig>,
    pub generic_config: Option<CreateApplicationFederatedCredentialGenericConfig>,
    pub kubernetes_config: Option<CreateApplicationFederatedCredentialKubernetesConfig>,
    pub profile: Option<String>,
}
input! { CreateApplicationFederatedCredentialOidcVerificationConfig() {
    0 "AzureVmConfig" azure_vm_config: CreateApplicationFederatedCredentialAzureVmConfig,
    1 "GcpVmConfig" gcp_vm_config: CreateApplicationFederatedCredentialGcpVmConfig,
    2 "GenericConfig" generic_config: CreateApplicationFederatedCredentialGenericConfig,
    3 "KubernetesConfig" kubernetes_config: CreateApplicationFederatedCredentialKubernetesConfig,
    4 "Profile" profile: String
} }

/// In the request of [`CreateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationFederatedCredentialAzureVmConfig {
    pub principal_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub subscription_id: Option<String>,
    pub vm_names: Option<Vec<String>>,
}
input! { CreateApplicationFederatedCredentialAzureVmConfig() {
    0 "PrincipalId" principal_id: String, 1 "ResourceGroupName" resource_group_name: String,
    2 "SubscriptionId" subscription_id: String, 3 "VmNames" vm_names: Vec<String>
} }

/// In the request of [`CreateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationFederatedCredentialGcpVmConfig {
    pub instance_ids: Option<Vec<String>>,
    pub project_id: Option<String>,
    pub service_account_id: Option<String>,
}
input! { CreateApplicationFederatedCredentialGcpVmConfig() {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ProjectId" project_id: String,
    2 "ServiceAccountId" service_account_id: String
} }

/// In the request of [`CreateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationFederatedCredentialGenericConfig {
    pub subject: Option<String>,
}
input! { CreateApplicationFederatedCredentialGenericConfig() {
    0 "Subject" subject: String
} }

/// In the request of [`CreateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationFederatedCredentialKubernetesConfig {
    pub namespace: Option<String>,
    pub pod_name_prefix: Option<String>,
    pub service_account_name: Option<String>,
}
input! { CreateApplicationFederatedCredentialKubernetesConfig() {
    0 "Namespace" namespace: String, 1 "PodNamePrefix" pod_name_prefix: String,
    2 "ServiceAccountName" service_account_name: String
} }

/// In the request of [`CreateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationFederatedCredentialPkcs7VerificationConfig {
    pub instance_ids: Option<Vec<String>>,
}
input! { CreateApplicationFederatedCredentialPkcs7VerificationConfig() {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// Response of [`CreateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationFederatedCredentialOutput {
    pub application_federated_credential_id: Option<String>,
}
model! { CreateApplicationFederatedCredentialOutput {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id: String
} }

/// Creates application role: `CreateApplicationRole` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateApplicationRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationRole {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_role_name: String,
    /// Required. At most 64 characters.
    pub application_role_value: String,
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}

/// Arguments of [`CreateApplicationRole::new`].
pub struct CreateApplicationRoleRequired {
    pub application_id: String,
    pub application_role_name: String,
    pub application_role_value: String,
    pub client_token: String,
    pub instance_id: String,
}
operation! {
    CreateApplicationRole { CreateApplicationRoleRequired: application_id, application_role_name, application_role_value, client_token, instance_id }
    "CreateApplicationRole" -> CreateApplicationRoleOutput {
    0 "ApplicationId" application_id, 1 "ApplicationRoleName" application_role_name,
    2 "ApplicationRoleValue" application_role_value, 3 "ClientToken" client_token, 4 "InstanceId" instance_id
} }

/// Response of [`CreateApplicationRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationRoleOutput {
    pub application_role_id: Option<String>,
}
model! { CreateApplicationRoleOutput {
    0 "ApplicationRoleId" application_role_id: String
} }

/// Creates application token: `CreateApplicationToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateApplicationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationToken {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 128 characters.
    pub application_token_type: String,
    /// At most 128 characters.
    pub expiration_time: Option<i64>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { CreateApplicationToken(application_id: String, application_token_type: String, instance_id: String)
    "CreateApplicationToken" -> CreateApplicationTokenOutput {
    0 "ApplicationId" application_id, 1 "ApplicationTokenType" application_token_type,
    2 "ExpirationTime" expiration_time: i64, 3 "InstanceId" instance_id
} }

/// Response of [`CreateApplicationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTokenOutput {
    pub application_tokens: Option<CreateApplicationTokenApplicationTokens>,
}
model! { CreateApplicationTokenOutput {
    0 "ApplicationTokens" application_tokens: CreateApplicationTokenApplicationTokens
} }

/// In the response of [`CreateApplicationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationTokenApplicationTokens {
    /// Secret.
    pub application_token: Option<Secret>,
    pub application_token_id: Option<String>,
    pub application_token_type: Option<String>,
}
model! { CreateApplicationTokenApplicationTokens {
    0 "ApplicationToken" application_token: Secret, 1 "ApplicationTokenId" application_token_id: String,
    2 "ApplicationTokenType" application_token_type: String
} }

/// Creates authorization resource: `CreateAuthorizationResource` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateAuthorizationResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationResource {
    /// Required. At most 64 characters.
    pub authorization_resource_entity_id: String,
    /// Required. At most 32 characters.
    pub authorization_resource_entity_type: String,
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    pub condition: Option<CreateAuthorizationResourceCondition>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub client_token: String,
}

/// Arguments of [`CreateAuthorizationResource::new`].
pub struct CreateAuthorizationResourceRequired {
    pub authorization_resource_entity_id: String,
    pub authorization_resource_entity_type: String,
    pub authorization_rule_id: String,
    pub instance_id: String,
    pub client_token: String,
}
operation! {
    CreateAuthorizationResource { CreateAuthorizationResourceRequired: authorization_resource_entity_id, authorization_resource_entity_type, authorization_rule_id, instance_id, client_token }
    "CreateAuthorizationResource" -> CreateAuthorizationResourceOutput {
    0 "AuthorizationResourceEntityId" authorization_resource_entity_id,
    1 "AuthorizationResourceEntityType" authorization_resource_entity_type,
    2 "AuthorizationRuleId" authorization_rule_id, 3 "Condition" condition: CreateAuthorizationResourceCondition,
    4 "InstanceId" instance_id, 5 "ClientToken" client_token
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`CreateAuthorizationResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationResourceCondition {
    pub credential_condition: Option<CreateAuthorizationResourceCredentialCondition>,
}
input! { CreateAuthorizationResourceCondition() {
    0 "CredentialCondition" credential_condition: CreateAuthorizationResourceCredentialCondition
} }

/// In the request of [`CreateAuthorizationResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationResourceCredentialCondition {
    pub allow_same_name_identity: Option<bool>,
}
input! { CreateAuthorizationResourceCredentialCondition() {
    0 "AllowSameNameIdentity" allow_same_name_identity: bool
} }

/// Response of [`CreateAuthorizationResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationResourceOutput {
    pub authorization_resource_id: Option<String>,
}
model! { CreateAuthorizationResourceOutput {
    0 "AuthorizationResourceId" authorization_resource_id: String
} }

/// Creates authorization rule: `CreateAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRule {
    /// At most 32 characters.
    pub authorization_resource_scope: Option<String>,
    /// Required. At most 64 characters.
    pub authorization_rule_name: String,
    /// At most 64 characters.
    pub authorization_rule_scenario_label: Option<String>,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub project_id: String,
    /// Required.
    pub client_token: String,
}
operation! {
    CreateAuthorizationRule(authorization_rule_name: String, instance_id: String, project_id: String, client_token: String)
    "CreateAuthorizationRule" -> CreateAuthorizationRuleOutput {
    0 "AuthorizationResourceScope" authorization_resource_scope: String,
    1 "AuthorizationRuleName" authorization_rule_name,
    2 "AuthorizationRuleScenarioLabel" authorization_rule_scenario_label: String, 3 "Description" description: String,
    4 "InstanceId" instance_id, 5 "ProjectId" project_id, 6 "ClientToken" client_token
} [
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationRuleOutput {
    pub authorization_rule_id: Option<String>,
}
model! { CreateAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id: String
} }

/// Creates brand: `CreateBrand` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBrand {
    /// Required. At most 64 characters.
    pub brand_name: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { CreateBrand(brand_name: String, instance_id: String) "CreateBrand" -> CreateBrandOutput {
    0 "BrandName" brand_name, 1 "InstanceId" instance_id
} }

/// Response of [`CreateBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBrandOutput {
    pub brand_id: Option<String>,
}
model! { CreateBrandOutput {
    0 "BrandId" brand_id: String
} }

/// Creates client public key: `CreateClientPublicKey` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateClientPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientPublicKey {
    /// Required. At most 64 characters.
    pub algorithm_type: String,
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub public_key: String,
}

/// Arguments of [`CreateClientPublicKey::new`].
pub struct CreateClientPublicKeyRequired {
    pub algorithm_type: String,
    pub application_id: String,
    pub client_token: String,
    pub instance_id: String,
    pub public_key: String,
}
operation! {
    CreateClientPublicKey { CreateClientPublicKeyRequired: algorithm_type, application_id, client_token, instance_id, public_key }
    "CreateClientPublicKey" -> CreateClientPublicKeyOutput {
    0 "AlgorithmType" algorithm_type, 1 "ApplicationId" application_id, 2 "ClientToken" client_token,
    3 "InstanceId" instance_id, 4 "PublicKey" public_key
} }

/// Response of [`CreateClientPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClientPublicKeyOutput {
    pub client_public_key_id: Option<String>,
}
model! { CreateClientPublicKeyOutput {
    0 "ClientPublicKeyId" client_public_key_id: String
} }

/// Creates cloud account: `CreateCloudAccount` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateCloudAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAccount {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub cloud_account_external_id: String,
    /// At most 64 characters.
    pub cloud_account_name: Option<String>,
    /// At most 128 characters.
    pub cloud_account_provider_name: Option<String>,
    /// At most 32 characters.
    pub cloud_account_site: Option<String>,
    /// Required. At most 32 characters.
    pub cloud_account_vendor_type: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    CreateCloudAccount(client_token: String, cloud_account_external_id: String, cloud_account_vendor_type: String, instance_id: String)
    "CreateCloudAccount" -> CreateCloudAccountOutput {
    0 "ClientToken" client_token, 1 "CloudAccountExternalId" cloud_account_external_id,
    2 "CloudAccountName" cloud_account_name: String, 3 "CloudAccountProviderName" cloud_account_provider_name: String,
    4 "CloudAccountSite" cloud_account_site: String, 5 "CloudAccountVendorType" cloud_account_vendor_type,
    6 "Description" description: String, 7 "InstanceId" instance_id
} }

/// Response of [`CreateCloudAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAccountOutput {
    pub cloud_account_id: Option<String>,
}
model! { CreateCloudAccountOutput {
    0 "CloudAccountId" cloud_account_id: String
} }

/// Creates cloud account role: `CreateCloudAccountRole` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateCloudAccountRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAccountRole {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub cloud_account_id: String,
    /// Required.
    pub cloud_account_role_name: String,
    /// At most 64 characters.
    pub cloud_account_role_type: Option<String>,
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    CreateCloudAccountRole(client_token: String, cloud_account_id: String, cloud_account_role_name: String, instance_id: String)
    "CreateCloudAccountRole" -> CreateCloudAccountRoleOutput {
    0 "ClientToken" client_token, 1 "CloudAccountId" cloud_account_id, 2 "CloudAccountRoleName" cloud_account_role_name,
    3 "CloudAccountRoleType" cloud_account_role_type: String, 4 "Description" description: String,
    5 "InstanceId" instance_id
} }

/// Response of [`CreateCloudAccountRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudAccountRoleOutput {
    pub cloud_account_role_id: Option<String>,
}
model! { CreateCloudAccountRoleOutput {
    0 "CloudAccountRoleId" cloud_account_role_id: String
} }

/// Creates conditional access policy: `CreateConditionalAccessPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateConditionalAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionalAccessPolicy {
    pub client_token: Option<String>,
    /// Required. At most 64 characters.
    pub conditional_access_policy_name: String,
    /// Required. At most 64 characters.
    pub conditional_access_policy_type: String,
    pub conditions_config: Option<CreateConditionalAccessPolicyConditionsConfig>,
    pub decision_config: Option<CreateConditionalAccessPolicyDecisionConfig>,
    /// Required. At most 32 characters.
    pub decision_type: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub evaluate_at: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub priority: Option<i64>,
}

/// Arguments of [`CreateConditionalAccessPolicy::new`].
pub struct CreateConditionalAccessPolicyRequired {
    pub conditional_access_policy_name: String,
    pub conditional_access_policy_type: String,
    pub decision_type: String,
    pub evaluate_at: String,
    pub instance_id: String,
}
operation! {
    CreateConditionalAccessPolicy { CreateConditionalAccessPolicyRequired: conditional_access_policy_name, conditional_access_policy_type, decision_type, evaluate_at, instance_id }
    "CreateConditionalAccessPolicy" -> CreateConditionalAccessPolicyOutput {
    0 "ClientToken" client_token: String, 1 "ConditionalAccessPolicyName" conditional_access_policy_name,
    2 "ConditionalAccessPolicyType" conditional_access_policy_type,
    3 "ConditionsConfig" conditions_config: CreateConditionalAccessPolicyConditionsConfig,
    4 "DecisionConfig" decision_config: CreateConditionalAccessPolicyDecisionConfig, 5 "DecisionType" decision_type,
    6 "Description" description: String, 7 "EvaluateAt" evaluate_at, 8 "InstanceId" instance_id,
    9 "Priority" priority: i64
} }

/// In the request of [`CreateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionalAccessPolicyConditionsConfig {
    pub applications: Option<CreateConditionalAccessPolicyApplications>,
    pub network_zones: Option<CreateConditionalAccessPolicyNetworkZones>,
    pub users: Option<CreateConditionalAccessPolicyUsers>,
}
input! { CreateConditionalAccessPolicyConditionsConfig() {
    0 "Applications" applications: CreateConditionalAccessPolicyApplications,
    1 "NetworkZones" network_zones: CreateConditionalAccessPolicyNetworkZones,
    2 "Users" users: CreateConditionalAccessPolicyUsers
} }

/// In the request of [`CreateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionalAccessPolicyApplications {
    pub exclude_applications: Option<Vec<String>>,
    pub include_applications: Option<Vec<String>>,
}
input! { CreateConditionalAccessPolicyApplications() {
    0 "ExcludeApplications" exclude_applications: Vec<String>, 1 "IncludeApplications" include_applications: Vec<String>
} }

/// In the request of [`CreateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionalAccessPolicyNetworkZones {
    pub exclude_network_zones: Option<Vec<String>>,
    pub include_network_zones: Option<Vec<String>>,
}
input! { CreateConditionalAccessPolicyNetworkZones() {
    0 "ExcludeNetworkZones" exclude_network_zones: Vec<String>,
    1 "IncludeNetworkZones" include_network_zones: Vec<String>
} }

/// In the request of [`CreateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionalAccessPolicyUsers {
    pub exclude_groups: Option<Vec<String>>,
    pub exclude_organizational_units: Option<Vec<String>>,
    pub exclude_users: Option<Vec<String>>,
    pub include_groups: Option<Vec<String>>,
    pub include_organizational_units: Option<Vec<String>>,
    pub include_users: Option<Vec<String>>,
}
input! { CreateConditionalAccessPolicyUsers() {
    0 "ExcludeGroups" exclude_groups: Vec<String>,
    1 "ExcludeOrganizationalUnits" exclude_organizational_units: Vec<String>,
    2 "ExcludeUsers" exclude_users: Vec<String>, 3 "IncludeGroups" include_groups: Vec<String>,
    4 "IncludeOrganizationalUnits" include_organizational_units: Vec<String>,
    5 "IncludeUsers" include_users: Vec<String>
} }

/// In the request of [`CreateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionalAccessPolicyDecisionConfig {
    pub active_session_reuse_status: Option<String>,
    pub effect: Option<String>,
    pub mfa_authentication_interval_seconds: Option<i64>,
    pub mfa_authentication_methods: Option<Vec<String>>,
    pub mfa_type: Option<String>,
}
input! { CreateConditionalAccessPolicyDecisionConfig() {
    0 "ActiveSessionReuseStatus" active_session_reuse_status: String, 1 "Effect" effect: String,
    2 "MfaAuthenticationIntervalSeconds" mfa_authentication_interval_seconds: i64,
    3 "MfaAuthenticationMethods" mfa_authentication_methods: Vec<String>, 4 "MfaType" mfa_type: String
} }

/// Response of [`CreateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConditionalAccessPolicyOutput {
    pub conditional_access_policy_id: Option<String>,
}
model! { CreateConditionalAccessPolicyOutput {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id: String
} }

/// Creates credential: `CreateCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredential {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required.
    pub credential_content: CreateCredentialCredentialContent,
    /// At most 64 characters.
    pub credential_external_id: Option<String>,
    /// Required. At most 64 characters.
    pub credential_identifier: String,
    /// Required. At most 64 characters.
    pub credential_name: String,
    /// At most 32 characters.
    pub credential_scenario_label: Option<String>,
    /// At most 32 characters.
    pub credential_sharing_scope: Option<String>,
    /// At most 64 characters.
    pub credential_subject_id: Option<String>,
    /// At most 32 characters.
    pub credential_subject_type: Option<String>,
    /// Required. At most 32 characters.
    pub credential_type: String,
    /// At most 128 characters.
    pub description: Option<String>,
    pub exclusive_user_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}

/// Arguments of [`CreateCredential::new`].
pub struct CreateCredentialRequired {
    pub client_token: String,
    pub credential_content: CreateCredentialCredentialContent,
    pub credential_identifier: String,
    pub credential_name: String,
    pub credential_type: String,
    pub instance_id: String,
}
operation! {
    CreateCredential { CreateCredentialRequired: client_token, credential_content, credential_identifier, credential_name, credential_type, instance_id }
    "CreateCredential" -> CreateCredentialOutput {
    0 "ClientToken" client_token, 1 "CredentialContent" credential_content,
    2 "CredentialExternalId" credential_external_id: String, 3 "CredentialIdentifier" credential_identifier,
    4 "CredentialName" credential_name, 5 "CredentialScenarioLabel" credential_scenario_label: String,
    6 "CredentialSharingScope" credential_sharing_scope: String, 7 "CredentialSubjectId" credential_subject_id: String,
    8 "CredentialSubjectType" credential_subject_type: String, 9 "CredentialType" credential_type,
    10 "Description" description: String, 11 "ExclusiveUserId" exclusive_user_id: String, 12 "InstanceId" instance_id
} }

/// In the request of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialCredentialContent {
    pub api_key_content: Option<CreateCredentialApiKeyContent>,
    pub oauth_client_content: Option<CreateCredentialOAuthClientContent>,
}
input! { CreateCredentialCredentialContent() {
    0 "ApiKeyContent" api_key_content: CreateCredentialApiKeyContent,
    1 "OAuthClientContent" oauth_client_content: CreateCredentialOAuthClientContent
} }

/// In the request of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialApiKeyContent {
    /// Secret.
    pub api_key: Option<Secret>,
}
input! { CreateCredentialApiKeyContent() {
    0 "ApiKey" api_key: Secret
} }

/// In the request of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialOAuthClientContent {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
input! { CreateCredentialOAuthClientContent() {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret
} }

/// Response of [`CreateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialOutput {
    pub credential_id: Option<String>,
}
model! { CreateCredentialOutput {
    0 "CredentialId" credential_id: String
} }

/// Creates credential provider: `CreateCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialProvider {
    /// Required.
    pub client_token: String,
    pub credential_provider_config: Option<
        CreateCredentialProviderCredentialProviderConfig,
    >,
    /// Required. At most 64 characters.
    pub credential_provider_identifier: String,
    /// Required. At most 64 characters.
    pub credential_provider_name: String,
    /// Required.
    pub credential_provider_type: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}

/// Arguments of [`CreateCredentialProvider::new`].
pub struct CreateCredentialProviderRequired {
    pub client_token: String,
    pub credential_provider_identifier: String,
    pub credential_provider_name: String,
    pub credential_provider_type: String,
    pub instance_id: String,
}
operation! {
    CreateCredentialProvider { CreateCredentialProviderRequired: client_token, credential_provider_identifier, credential_provider_name, credential_provider_type, instance_id }
    "CreateCredentialProvider" -> CreateCredentialProviderOutput {
    0 "ClientToken" client_token,
    1 "CredentialProviderConfig" credential_provider_config: CreateCredentialProviderCredentialProviderConfig,
    2 "CredentialProviderIdentifier" credential_provider_identifier,
    3 "CredentialProviderName" credential_provider_name, 4 "CredentialProviderType" credential_provider_type,
    5 "Description" description: String, 6 "InstanceId" instance_id
} }

/// In the request of [`CreateCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialProviderCredentialProviderConfig {
    pub jwt_provider_config: Option<CreateCredentialProviderJwtProviderConfig>,
    pub oauth_provider_config: Option<CreateCredentialProviderOAuthProviderConfig>,
}
input! { CreateCredentialProviderCredentialProviderConfig() {
    0 "JwtProviderConfig" jwt_provider_config: CreateCredentialProviderJwtProviderConfig,
    1 "OAuthProviderConfig" oauth_provider_config: CreateCredentialProviderOAuthProviderConfig
} }

/// In the request of [`CreateCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialProviderJwtProviderConfig {
    pub allowed_token_issuers: Option<Vec<String>>,
    pub derived_short_token_enabled: Option<bool>,
    pub expiration: Option<i64>,
    pub expiration_cleanup_enabled: Option<bool>,
}
input! { CreateCredentialProviderJwtProviderConfig() {
    0 "AllowedTokenIssuers" allowed_token_issuers: Vec<String>,
    1 "DerivedShortTokenEnabled" derived_short_token_enabled: bool, 2 "Expiration" expiration: i64,
    3 "ExpirationCleanupEnabled" expiration_cleanup_enabled: bool
} }

/// In the request of [`CreateCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialProviderOAuthProviderConfig {
    pub authorization_endpoint: Option<String>,
    pub authorization_flow: Option<String>,
    /// Required.
    pub client_id: Option<String>,
    /// Required. Secret.
    pub client_secret: Option<Secret>,
    pub discovery_url: Option<String>,
    pub issuer: Option<String>,
    pub pkce_challenge_method: Option<String>,
    pub pkce_enabled: Option<bool>,
    pub provider_vendor: Option<String>,
    pub scope: Option<String>,
    pub token_endpoint: Option<String>,
}
input! { CreateCredentialProviderOAuthProviderConfig(client_id: String, client_secret: Secret) {
    0 "AuthorizationEndpoint" authorization_endpoint: String, 1 "AuthorizationFlow" authorization_flow: String,
    2 "ClientId" client_id: String, 3 "ClientSecret" client_secret: Secret, 4 "DiscoveryUrl" discovery_url: String,
    5 "Issuer" issuer: String, 6 "PkceChallengeMethod" pkce_challenge_method: String,
    7 "PkceEnabled" pkce_enabled: bool, 8 "ProviderVendor" provider_vendor: String, 9 "Scope" scope: String,
    10 "TokenEndpoint" token_endpoint: String
} }

/// Response of [`CreateCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCredentialProviderOutput {
    pub credential_provider_id: Option<String>,
}
model! { CreateCredentialProviderOutput {
    0 "CredentialProviderId" credential_provider_id: String
} }

/// Creates custom field: `CreateCustomField` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateCustomField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomField {
    pub default_value: Option<String>,
    /// At most 2048 characters.
    pub description: Option<String>,
    /// At most 32 characters.
    pub encrypted: Option<bool>,
    /// Required. At most 32 characters.
    pub entity_type: String,
    pub field_data_config: Option<CreateCustomFieldFieldDataConfig>,
    /// Required. At most 32 characters.
    pub field_data_type: String,
    /// Required.
    pub field_display_name: String,
    /// Required. At most 32 characters.
    pub field_display_type: String,
    /// Required.
    pub field_name: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 32 characters.
    pub required: Option<bool>,
    /// At most 32 characters.
    pub unique: Option<bool>,
    /// At most 32 characters.
    pub user_permission: Option<String>,
}

/// Arguments of [`CreateCustomField::new`].
pub struct CreateCustomFieldRequired {
    pub entity_type: String,
    pub field_data_type: String,
    pub field_display_name: String,
    pub field_display_type: String,
    pub field_name: String,
    pub instance_id: String,
}
operation! {
    CreateCustomField { CreateCustomFieldRequired: entity_type, field_data_type, field_display_name, field_display_type, field_name, instance_id }
    "CreateCustomField" -> CreateCustomFieldOutput {
    0 "DefaultValue" default_value: String, 1 "Description" description: String, 2 "Encrypted" encrypted: bool,
    3 "EntityType" entity_type, 4 "FieldDataConfig" field_data_config: CreateCustomFieldFieldDataConfig,
    5 "FieldDataType" field_data_type, 6 "FieldDisplayName" field_display_name, 7 "FieldDisplayType" field_display_type,
    8 "FieldName" field_name, 9 "InstanceId" instance_id, 10 "Required" required: bool, 11 "Unique" unique: bool,
    12 "UserPermission" user_permission: String
} }

/// In the request of [`CreateCustomField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomFieldFieldDataConfig {
    pub items: Option<Vec<CreateCustomFieldItems>>,
}
input! { CreateCustomFieldFieldDataConfig() {
    0 "Items" items: Vec<CreateCustomFieldItems>
} }

/// In the request of [`CreateCustomField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomFieldItems {
    pub display_name: Option<String>,
    pub status: Option<String>,
    pub value: Option<String>,
}
input! { CreateCustomFieldItems() {
    0 "DisplayName" display_name: String, 1 "Status" status: String, 2 "Value" value: String
} }

/// Response of [`CreateCustomField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomFieldOutput {
    pub field_id: Option<String>,
}
model! { CreateCustomFieldOutput {
    0 "FieldId" field_id: String
} }

/// Creates custom privacy policy: `CreateCustomPrivacyPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateCustomPrivacyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPrivacyPolicy {
    pub client_token: Option<String>,
    pub custom_privacy_policy_contents: Option<
        Vec<CreateCustomPrivacyPolicyCustomPrivacyPolicyContents>,
    >,
    /// Required. At most 256 characters.
    pub custom_privacy_policy_name: String,
    pub default_language_code: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub status: Option<String>,
    pub user_consent_type: Option<String>,
}
operation! { CreateCustomPrivacyPolicy(custom_privacy_policy_name: String, instance_id: String)
    "CreateCustomPrivacyPolicy" -> CreateCustomPrivacyPolicyOutput {
    0 "ClientToken" client_token: String,
    1 "CustomPrivacyPolicyContents" custom_privacy_policy_contents: Vec<CreateCustomPrivacyPolicyCustomPrivacyPolicyContents>,
    2 "CustomPrivacyPolicyName" custom_privacy_policy_name, 3 "DefaultLanguageCode" default_language_code: String,
    4 "InstanceId" instance_id, 5 "Status" status: String, 6 "UserConsentType" user_consent_type: String
} }

/// In the request of [`CreateCustomPrivacyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPrivacyPolicyCustomPrivacyPolicyContents {
    pub custom_privacy_policy_items: Option<
        Vec<CreateCustomPrivacyPolicyCustomPrivacyPolicyItems>,
    >,
    pub custom_privacy_policy_tip: Option<String>,
    pub language_code: Option<String>,
}
input! { CreateCustomPrivacyPolicyCustomPrivacyPolicyContents() {
    0 "CustomPrivacyPolicyItems" custom_privacy_policy_items: Vec<CreateCustomPrivacyPolicyCustomPrivacyPolicyItems>,
    1 "CustomPrivacyPolicyTip" custom_privacy_policy_tip: String, 2 "LanguageCode" language_code: String
} }

/// In the request of [`CreateCustomPrivacyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPrivacyPolicyCustomPrivacyPolicyItems {
    pub custom_privacy_policy_item_name: Option<String>,
    pub custom_privacy_policy_item_url: Option<String>,
}
input! { CreateCustomPrivacyPolicyCustomPrivacyPolicyItems() {
    0 "CustomPrivacyPolicyItemName" custom_privacy_policy_item_name: String,
    1 "CustomPrivacyPolicyItemUrl" custom_privacy_policy_item_url: String
} }

/// Response of [`CreateCustomPrivacyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPrivacyPolicyOutput {
    pub custom_privacy_policy_id: Option<String>,
}
model! { CreateCustomPrivacyPolicyOutput {
    0 "CustomPrivacyPolicyId" custom_privacy_policy_id: String
} }

/// Creates domain: `CreateDomain` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomain {
    /// Required.
    pub domain: String,
    pub filing: Option<CreateDomainFiling>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { CreateDomain(domain: String, instance_id: String) "CreateDomain" -> CreateDomainOutput {
    0 "Domain" domain, 1 "Filing" filing: CreateDomainFiling, 2 "InstanceId" instance_id
} }

/// In the request of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainFiling {
    pub icp_number: Option<String>,
}
input! { CreateDomainFiling() {
    0 "IcpNumber" icp_number: String
} }

/// Response of [`CreateDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainOutput {
    pub domain_id: Option<String>,
}
model! { CreateDomainOutput {
    0 "DomainId" domain_id: String
} }

/// Creates domain proxy token: `CreateDomainProxyToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateDomainProxyToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainProxyToken {
    /// Required.
    pub domain_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { CreateDomainProxyToken(domain_id: String, instance_id: String)
    "CreateDomainProxyToken" -> CreateDomainProxyTokenOutput {
    0 "DomainId" domain_id, 1 "InstanceId" instance_id
} }

/// Response of [`CreateDomainProxyToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainProxyTokenOutput {
    pub domain_proxy_token_id: Option<String>,
}
model! { CreateDomainProxyTokenOutput {
    0 "DomainProxyTokenId" domain_proxy_token_id: String
} }

/// Creates federated credential provider: `CreateFederatedCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateFederatedCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFederatedCredentialProvider {
    pub cloud_idp_provider_config: Option<
        CreateFederatedCredentialProviderCloudIdPProviderConfig,
    >,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub federated_credential_provider_name: String,
    /// Required. At most 64 characters.
    pub federated_credential_provider_type: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 64 characters.
    pub network_access_endpoint_id: Option<String>,
    pub oidc_provider_config: Option<
        CreateFederatedCredentialProviderOidcProviderConfig,
    >,
    pub pkcs7_provider_config: Option<
        CreateFederatedCredentialProviderPkcs7ProviderConfig,
    >,
    pub private_ca_provider_config: Option<
        CreateFederatedCredentialProviderPrivateCaProviderConfig,
    >,
}
operation! {
    CreateFederatedCredentialProvider(federated_credential_provider_name: String, federated_credential_provider_type: String, instance_id: String)
    "CreateFederatedCredentialProvider" -> CreateFederatedCredentialProviderOutput {
    0 "CloudIdPProviderConfig" cloud_idp_provider_config: CreateFederatedCredentialProviderCloudIdPProviderConfig,
    1 "Description" description: String, 2 "FederatedCredentialProviderName" federated_credential_provider_name,
    3 "FederatedCredentialProviderType" federated_credential_provider_type, 4 "InstanceId" instance_id,
    5 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    6 "OidcProviderConfig" oidc_provider_config: CreateFederatedCredentialProviderOidcProviderConfig,
    7 "Pkcs7ProviderConfig" pkcs7_provider_config: CreateFederatedCredentialProviderPkcs7ProviderConfig,
    8 "PrivateCaProviderConfig" private_ca_provider_config: CreateFederatedCredentialProviderPrivateCaProviderConfig
} }

/// In the request of [`CreateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFederatedCredentialProviderCloudIdPProviderConfig {
    pub identity_provider_id: Option<String>,
}
input! { CreateFederatedCredentialProviderCloudIdPProviderConfig() {
    0 "IdentityProviderId" identity_provider_id: String
} }

/// In the request of [`CreateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFederatedCredentialProviderOidcProviderConfig {
    pub audiences: Option<Vec<String>>,
    pub issuer: Option<String>,
    pub jwks_source: Option<String>,
    pub jwks_uri: Option<String>,
    pub static_jwks: Option<String>,
    pub trust_condition: Option<String>,
}
input! { CreateFederatedCredentialProviderOidcProviderConfig() {
    0 "Audiences" audiences: Vec<String>, 1 "Issuer" issuer: String, 2 "JwksSource" jwks_source: String,
    3 "JwksUri" jwks_uri: String, 4 "StaticJwks" static_jwks: String, 5 "TrustCondition" trust_condition: String
} }

/// In the request of [`CreateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFederatedCredentialProviderPkcs7ProviderConfig {
    pub certificates: Option<Vec<CreateFederatedCredentialProviderCertificates>>,
    pub cms_verification_mode: Option<String>,
    pub signature_effective_time: Option<i64>,
    pub signing_time_value_expression: Option<String>,
    pub trust_anchor_source: Option<String>,
    pub trust_condition: Option<String>,
}
input! { CreateFederatedCredentialProviderPkcs7ProviderConfig() {
    0 "Certificates" certificates: Vec<CreateFederatedCredentialProviderCertificates>,
    1 "CmsVerificationMode" cms_verification_mode: String, 2 "SignatureEffectiveTime" signature_effective_time: i64,
    3 "SigningTimeValueExpression" signing_time_value_expression: String,
    4 "TrustAnchorSource" trust_anchor_source: String, 5 "TrustCondition" trust_condition: String
} }

/// In the request of [`CreateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFederatedCredentialProviderCertificates {
    pub content: Option<String>,
}
input! { CreateFederatedCredentialProviderCertificates() {
    0 "Content" content: String
} }

/// In the request of [`CreateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFederatedCredentialProviderPrivateCaProviderConfig {
    pub certificates: Option<
        Vec<CreateFederatedCredentialProviderPrivateCaProviderConfigCertificates>,
    >,
    pub trust_anchor_source: Option<String>,
    pub trust_condition: Option<String>,
}
input! { CreateFederatedCredentialProviderPrivateCaProviderConfig() {
    0 "Certificates" certificates: Vec<CreateFederatedCredentialProviderPrivateCaProviderConfigCertificates>,
    1 "TrustAnchorSource" trust_anchor_source: String, 2 "TrustCondition" trust_condition: String
} }

/// In the request of [`CreateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFederatedCredentialProviderPrivateCaProviderConfigCertificates {
    pub content: Option<String>,
}
input! { CreateFederatedCredentialProviderPrivateCaProviderConfigCertificates() {
    0 "Content" content: String
} }

/// Response of [`CreateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFederatedCredentialProviderOutput {
    pub federated_credential_provider_id: Option<String>,
}
model! { CreateFederatedCredentialProviderOutput {
    0 "FederatedCredentialProviderId" federated_credential_provider_id: String
} }

/// Creates group: `CreateGroup` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub description: Option<String>,
    pub group_external_id: Option<String>,
    /// Required.
    pub group_name: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { CreateGroup(group_name: String, instance_id: String) "CreateGroup" -> CreateGroupOutput {
    0 "Description" description: String, 1 "GroupExternalId" group_external_id: String, 2 "GroupName" group_name,
    3 "InstanceId" instance_id
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupOutput {
    0 "GroupId" group_id: String
} }

/// Creates identity provider: `CreateIdentityProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateIdentityProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProvider {
    pub authn_config: Option<CreateIdentityProviderAuthnConfig>,
    pub auto_create_user_config: Option<CreateIdentityProviderAutoCreateUserConfig>,
    pub auto_update_user_config: Option<CreateIdentityProviderAutoUpdateUserConfig>,
    pub binding_config: Option<CreateIdentityProviderBindingConfig>,
    pub client_token: Option<String>,
    pub dingtalk_app_config: Option<CreateIdentityProviderDingtalkAppConfig>,
    /// Required. At most 64 characters.
    pub identity_provider_name: String,
    /// Required. At most 64 characters.
    pub identity_provider_type: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub lark_config: Option<CreateIdentityProviderLarkConfig>,
    pub ldap_config: Option<CreateIdentityProviderLdapConfig>,
    pub logo_url: Option<String>,
    pub network_access_endpoint_id: Option<String>,
    pub oidc_config: Option<CreateIdentityProviderOidcConfig>,
    pub saml_config: Option<CreateIdentityProviderSamlConfig>,
    pub ud_pull_config: Option<CreateIdentityProviderUdPullConfig>,
    pub ud_push_config: Option<CreateIdentityProviderUdPushConfig>,
    pub we_com_config: Option<CreateIdentityProviderWeComConfig>,
}
operation! {
    CreateIdentityProvider(identity_provider_name: String, identity_provider_type: String, instance_id: String)
    "CreateIdentityProvider" -> CreateIdentityProviderOutput {
    0 "AuthnConfig" authn_config: CreateIdentityProviderAuthnConfig,
    1 "AutoCreateUserConfig" auto_create_user_config: CreateIdentityProviderAutoCreateUserConfig,
    2 "AutoUpdateUserConfig" auto_update_user_config: CreateIdentityProviderAutoUpdateUserConfig,
    3 "BindingConfig" binding_config: CreateIdentityProviderBindingConfig, 4 "ClientToken" client_token: String,
    5 "DingtalkAppConfig" dingtalk_app_config: CreateIdentityProviderDingtalkAppConfig,
    6 "IdentityProviderName" identity_provider_name, 7 "IdentityProviderType" identity_provider_type,
    8 "InstanceId" instance_id, 9 "LarkConfig" lark_config: CreateIdentityProviderLarkConfig,
    10 "LdapConfig" ldap_config: CreateIdentityProviderLdapConfig, 11 "LogoUrl" logo_url: String,
    12 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    13 "OidcConfig" oidc_config: CreateIdentityProviderOidcConfig,
    14 "SamlConfig" saml_config: CreateIdentityProviderSamlConfig,
    15 "UdPullConfig" ud_pull_config: CreateIdentityProviderUdPullConfig,
    16 "UdPushConfig" ud_push_config: CreateIdentityProviderUdPushConfig,
    17 "WeComConfig" we_com_config: CreateIdentityProviderWeComConfig
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderAuthnConfig {
    pub authn_status: Option<String>,
    pub auto_update_password_status: Option<String>,
}
input! { CreateIdentityProviderAuthnConfig() {
    0 "AuthnStatus" authn_status: String, 1 "AutoUpdatePasswordStatus" auto_update_password_status: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderAutoCreateUserConfig {
    pub auto_create_user_status: Option<String>,
    pub target_organizational_unit_ids: Option<Vec<String>>,
}
input! { CreateIdentityProviderAutoCreateUserConfig() {
    0 "AutoCreateUserStatus" auto_create_user_status: String,
    1 "TargetOrganizationalUnitIds" target_organizational_unit_ids: Vec<String>
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderAutoUpdateUserConfig {
    pub auto_update_user_status: Option<String>,
}
input! { CreateIdentityProviderAutoUpdateUserConfig() {
    0 "AutoUpdateUserStatus" auto_update_user_status: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderBindingConfig {
    pub auto_match_user_profile_expressions: Option<
        Vec<CreateIdentityProviderAutoMatchUserProfileExpressions>,
    >,
    pub auto_match_user_status: Option<String>,
    pub mapping_binding_status: Option<String>,
}
input! { CreateIdentityProviderBindingConfig() {
    0 "AutoMatchUserProfileExpressions" auto_match_user_profile_expressions: Vec<CreateIdentityProviderAutoMatchUserProfileExpressions>,
    1 "AutoMatchUserStatus" auto_match_user_status: String, 2 "MappingBindingStatus" mapping_binding_status: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderAutoMatchUserProfileExpressions {
    pub expression_mapping_type: Option<String>,
    pub source_value_expression: Option<String>,
    pub target_field: Option<String>,
    pub target_field_description: Option<String>,
}
input! { CreateIdentityProviderAutoMatchUserProfileExpressions() {
    0 "ExpressionMappingType" expression_mapping_type: String,
    1 "SourceValueExpression" source_value_expression: String, 2 "TargetField" target_field: String,
    3 "TargetFieldDescription" target_field_description: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderDingtalkAppConfig {
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub corp_id: Option<String>,
    pub dingtalk_version: Option<String>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    /// Secret.
    pub verification_token: Option<Secret>,
}
input! { CreateIdentityProviderDingtalkAppConfig() {
    0 "AppKey" app_key: String, 1 "AppSecret" app_secret: Secret, 2 "CorpId" corp_id: String,
    3 "DingtalkVersion" dingtalk_version: String, 4 "EncryptKey" encrypt_key: Secret,
    5 "VerificationToken" verification_token: Secret
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderLarkConfig {
    pub app_id: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    pub enterprise_number: Option<String>,
    /// Secret.
    pub verification_token: Option<Secret>,
}
input! { CreateIdentityProviderLarkConfig() {
    0 "AppId" app_id: String, 1 "AppSecret" app_secret: Secret, 2 "EncryptKey" encrypt_key: Secret,
    3 "EnterpriseNumber" enterprise_number: String, 4 "VerificationToken" verification_token: Secret
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderLdapConfig {
    /// Secret.
    pub administrator_password: Option<Secret>,
    pub administrator_username: Option<String>,
    pub certificate_fingerprint_status: Option<String>,
    pub certificate_fingerprints: Option<Vec<String>>,
    pub group_member_attribute_name: Option<String>,
    pub group_object_class: Option<String>,
    pub group_object_class_custom_filter: Option<String>,
    pub ldap_protocol: Option<String>,
    pub ldap_server_host: Option<String>,
    pub ldap_server_port: Option<i64>,
    pub organization_unit_object_class: Option<String>,
    pub organizational_unit_rdn: Option<String>,
    pub password_sync_status: Option<String>,
    pub start_tls_status: Option<String>,
    pub user_login_identifier: Option<String>,
    pub user_object_class: Option<String>,
    pub user_object_class_custom_filter: Option<String>,
    pub user_rdn: Option<String>,
}
input! { CreateIdentityProviderLdapConfig() {
    0 "AdministratorPassword" administrator_password: Secret, 1 "AdministratorUsername" administrator_username: String,
    2 "CertificateFingerprintStatus" certificate_fingerprint_status: String,
    3 "CertificateFingerprints" certificate_fingerprints: Vec<String>,
    4 "GroupMemberAttributeName" group_member_attribute_name: String, 5 "GroupObjectClass" group_object_class: String,
    6 "GroupObjectClassCustomFilter" group_object_class_custom_filter: String, 7 "LdapProtocol" ldap_protocol: String,
    8 "LdapServerHost" ldap_server_host: String, 9 "LdapServerPort" ldap_server_port: i64,
    10 "OrganizationUnitObjectClass" organization_unit_object_class: String,
    11 "OrganizationalUnitRdn" organizational_unit_rdn: String, 12 "PasswordSyncStatus" password_sync_status: String,
    13 "StartTlsStatus" start_tls_status: String, 14 "UserLoginIdentifier" user_login_identifier: String,
    15 "UserObjectClass" user_object_class: String,
    16 "UserObjectClassCustomFilter" user_object_class_custom_filter: String, 17 "UserRdn" user_rdn: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderOidcConfig {
    pub authn_param: Option<CreateIdentityProviderAuthnParam>,
    pub endpoint_config: Option<CreateIdentityProviderEndpointConfig>,
    pub grant_scopes: Option<Vec<String>>,
    pub grant_type: Option<String>,
    pub pkce_challenge_method: Option<String>,
    pub pkce_required: Option<bool>,
}
input! { CreateIdentityProviderOidcConfig() {
    0 "AuthnParam" authn_param: CreateIdentityProviderAuthnParam,
    1 "EndpointConfig" endpoint_config: CreateIdentityProviderEndpointConfig, 2 "GrantScopes" grant_scopes: Vec<String>,
    3 "GrantType" grant_type: String, 4 "PkceChallengeMethod" pkce_challenge_method: String,
    5 "PkceRequired" pkce_required: bool
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderAuthnParam {
    pub authn_method: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
input! { CreateIdentityProviderAuthnParam() {
    0 "AuthnMethod" authn_method: String, 1 "ClientId" client_id: String, 2 "ClientSecret" client_secret: Secret
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderEndpointConfig {
    pub authorization_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub jwks_uri: Option<String>,
    pub token_endpoint: Option<String>,
    pub userinfo_endpoint: Option<String>,
}
input! { CreateIdentityProviderEndpointConfig() {
    0 "AuthorizationEndpoint" authorization_endpoint: String, 1 "Issuer" issuer: String, 2 "JwksUri" jwks_uri: String,
    3 "TokenEndpoint" token_endpoint: String, 4 "UserinfoEndpoint" userinfo_endpoint: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderSamlConfig {
    pub binding_method: Option<String>,
    pub certificates: Option<Vec<CreateIdentityProviderCertificates>>,
    pub idp_entity_id: Option<String>,
    pub idp_sso_url: Option<String>,
    pub max_clock_skew: Option<i64>,
    pub require_request_signed: Option<bool>,
    pub want_assertions_signed: Option<bool>,
    pub want_response_signed: Option<bool>,
}
input! { CreateIdentityProviderSamlConfig() {
    0 "BindingMethod" binding_method: String, 1 "Certificates" certificates: Vec<CreateIdentityProviderCertificates>,
    2 "IdPEntityId" idp_entity_id: String, 3 "IdPSsoUrl" idp_sso_url: String, 4 "MaxClockSkew" max_clock_skew: i64,
    5 "RequireRequestSigned" require_request_signed: bool, 6 "WantAssertionsSigned" want_assertions_signed: bool,
    7 "WantResponseSigned" want_response_signed: bool
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderCertificates {
    pub content: Option<String>,
}
input! { CreateIdentityProviderCertificates() {
    0 "Content" content: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderUdPullConfig {
    pub group_sync_status: Option<String>,
    pub incremental_callback_status: Option<String>,
    pub periodic_sync_config: Option<CreateIdentityProviderPeriodicSyncConfig>,
    pub periodic_sync_status: Option<String>,
    pub ud_sync_scope_config: Option<CreateIdentityProviderUdSyncScopeConfig>,
}
input! { CreateIdentityProviderUdPullConfig() {
    0 "GroupSyncStatus" group_sync_status: String, 1 "IncrementalCallbackStatus" incremental_callback_status: String,
    2 "PeriodicSyncConfig" periodic_sync_config: CreateIdentityProviderPeriodicSyncConfig,
    3 "PeriodicSyncStatus" periodic_sync_status: String,
    4 "UdSyncScopeConfig" ud_sync_scope_config: CreateIdentityProviderUdSyncScopeConfig
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderPeriodicSyncConfig {
    pub periodic_sync_cron: Option<String>,
    pub periodic_sync_times: Option<Vec<i64>>,
    pub periodic_sync_type: Option<String>,
}
input! { CreateIdentityProviderPeriodicSyncConfig() {
    0 "PeriodicSyncCron" periodic_sync_cron: String, 1 "PeriodicSyncTimes" periodic_sync_times: Vec<i64>,
    2 "PeriodicSyncType" periodic_sync_type: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderUdSyncScopeConfig {
    pub source_scopes: Option<Vec<String>>,
    pub target_scope: Option<String>,
}
input! { CreateIdentityProviderUdSyncScopeConfig() {
    0 "SourceScopes" source_scopes: Vec<String>, 1 "TargetScope" target_scope: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderUdPushConfig {
    pub incremental_callback_status: Option<String>,
    pub periodic_sync_config: Option<
        CreateIdentityProviderUdPushConfigPeriodicSyncConfig,
    >,
    pub periodic_sync_status: Option<String>,
    pub ud_sync_scope_configs: Option<Vec<CreateIdentityProviderUdSyncScopeConfigs>>,
}
input! { CreateIdentityProviderUdPushConfig() {
    0 "IncrementalCallbackStatus" incremental_callback_status: String,
    1 "PeriodicSyncConfig" periodic_sync_config: CreateIdentityProviderUdPushConfigPeriodicSyncConfig,
    2 "PeriodicSyncStatus" periodic_sync_status: String,
    3 "UdSyncScopeConfigs" ud_sync_scope_configs: Vec<CreateIdentityProviderUdSyncScopeConfigs>
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderUdPushConfigPeriodicSyncConfig {
    pub periodic_sync_cron: Option<String>,
    pub periodic_sync_times: Option<Vec<i64>>,
    pub periodic_sync_type: Option<String>,
}
input! { CreateIdentityProviderUdPushConfigPeriodicSyncConfig() {
    0 "PeriodicSyncCron" periodic_sync_cron: String, 1 "PeriodicSyncTimes" periodic_sync_times: Vec<i64>,
    2 "PeriodicSyncType" periodic_sync_type: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderUdSyncScopeConfigs {
    pub source_scopes: Option<Vec<String>>,
    pub target_scope: Option<String>,
}
input! { CreateIdentityProviderUdSyncScopeConfigs() {
    0 "SourceScopes" source_scopes: Vec<String>, 1 "TargetScope" target_scope: String
} }

/// In the request of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderWeComConfig {
    pub agent_id: Option<String>,
    pub authorize_callback_domain: Option<String>,
    pub corp_id: Option<String>,
    /// Secret.
    pub corp_secret: Option<Secret>,
    pub trustable_domain: Option<String>,
}
input! { CreateIdentityProviderWeComConfig() {
    0 "AgentId" agent_id: String, 1 "AuthorizeCallbackDomain" authorize_callback_domain: String,
    2 "CorpId" corp_id: String, 3 "CorpSecret" corp_secret: Secret, 4 "TrustableDomain" trustable_domain: String
} }

/// Response of [`CreateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderOutput {
    pub identity_provider_id: Option<String>,
}
model! { CreateIdentityProviderOutput {
    0 "IdentityProviderId" identity_provider_id: String
} }

/// Creates identity provider status check job: `CreateIdentityProviderStatusCheckJob` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateIdentityProviderStatusCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderStatusCheckJob {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { CreateIdentityProviderStatusCheckJob(identity_provider_id: String, instance_id: String)
    "CreateIdentityProviderStatusCheckJob" -> CreateIdentityProviderStatusCheckJobOutput {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`CreateIdentityProviderStatusCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityProviderStatusCheckJobOutput {
    pub identity_provider_status_check_job_id: Option<String>,
}
model! { CreateIdentityProviderStatusCheckJobOutput {
    0 "IdentityProviderStatusCheckJobId" identity_provider_status_check_job_id: String
} }

/// Creates instance: `CreateInstance` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// At most 64 characters.
    pub client_token: Option<String>,
    pub description: Option<String>,
}
operation! { CreateInstance() "CreateInstance" -> CreateInstanceOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates instance trial license: `CreateInstanceTrialLicense` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateInstanceTrialLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTrialLicense {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { CreateInstanceTrialLicense(instance_id: String)
    "CreateInstanceTrialLicense" -> CreateInstanceTrialLicenseOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`CreateInstanceTrialLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTrialLicenseOutput {
    pub license_id: Option<String>,
}
model! { CreateInstanceTrialLicenseOutput {
    0 "LicenseId" license_id: String
} }

/// Creates network access endpoint: `CreateNetworkAccessEndpoint` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateNetworkAccessEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAccessEndpoint {
    pub client_token: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub network_access_endpoint_name: String,
    /// At most 2 characters.
    pub vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub vpc_region_id: String,
}
operation! {
    CreateNetworkAccessEndpoint(instance_id: String, network_access_endpoint_name: String, vpc_id: String, vpc_region_id: String)
    "CreateNetworkAccessEndpoint" -> CreateNetworkAccessEndpointOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id,
    2 "NetworkAccessEndpointName" network_access_endpoint_name, 3 "VSwitchIds" vswitch_ids: Vec<String>,
    4 "VpcId" vpc_id, 5 "VpcRegionId" vpc_region_id
} }

/// Response of [`CreateNetworkAccessEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkAccessEndpointOutput {
    pub network_access_endpoint_id: Option<String>,
}
model! { CreateNetworkAccessEndpointOutput {
    0 "NetworkAccessEndpointId" network_access_endpoint_id: String
} }

/// Creates network zone: `CreateNetworkZone` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateNetworkZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkZone {
    pub client_token: Option<String>,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub ipv4_cidrs: Option<Vec<String>>,
    pub ipv6_cidrs: Option<Vec<String>>,
    /// Required. At most 64 characters.
    pub network_zone_name: String,
    /// Required. At most 64 characters.
    pub network_zone_type: String,
    /// At most 64 characters.
    pub vpc_id: Option<String>,
}
operation! { CreateNetworkZone(instance_id: String, network_zone_name: String, network_zone_type: String)
    "CreateNetworkZone" -> CreateNetworkZoneOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "Ipv4Cidrs" ipv4_cidrs: Vec<String>, 4 "Ipv6Cidrs" ipv6_cidrs: Vec<String>, 5 "NetworkZoneName" network_zone_name,
    6 "NetworkZoneType" network_zone_type, 7 "VpcId" vpc_id: String
} }

/// Response of [`CreateNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkZoneOutput {
    pub network_zone_id: Option<String>,
}
model! { CreateNetworkZoneOutput {
    0 "NetworkZoneId" network_zone_id: String
} }

/// Creates organizational unit: `CreateOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationalUnit {
    /// At most 256 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 128 characters.
    pub organizational_unit_external_id: Option<String>,
    /// Required. At most 128 characters.
    pub organizational_unit_name: String,
    /// Required. At most 64 characters.
    pub parent_id: String,
}
operation! { CreateOrganizationalUnit(instance_id: String, organizational_unit_name: String, parent_id: String)
    "CreateOrganizationalUnit" -> CreateOrganizationalUnitOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id,
    2 "OrganizationalUnitExternalId" organizational_unit_external_id: String,
    3 "OrganizationalUnitName" organizational_unit_name, 4 "ParentId" parent_id
} }

/// Response of [`CreateOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationalUnitOutput {
    pub organizational_unit_id: Option<String>,
}
model! { CreateOrganizationalUnitOutput {
    0 "OrganizationalUnitId" organizational_unit_id: String
} }

/// Creates resource server scope: `CreateResourceServerScope` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateResourceServerScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceServerScope {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub authorization_type: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 32 characters.
    pub resource_server_scope_name: String,
    /// Required.
    pub resource_server_scope_type: String,
    /// Required. At most 128 characters.
    pub resource_server_scope_value: String,
}

/// Arguments of [`CreateResourceServerScope::new`].
pub struct CreateResourceServerScopeRequired {
    pub application_id: String,
    pub instance_id: String,
    pub resource_server_scope_name: String,
    pub resource_server_scope_type: String,
    pub resource_server_scope_value: String,
}
operation! {
    CreateResourceServerScope { CreateResourceServerScopeRequired: application_id, instance_id, resource_server_scope_name, resource_server_scope_type, resource_server_scope_value }
    "CreateResourceServerScope" -> CreateResourceServerScopeOutput {
    0 "ApplicationId" application_id, 1 "AuthorizationType" authorization_type: String, 2 "InstanceId" instance_id,
    3 "ResourceServerScopeName" resource_server_scope_name, 4 "ResourceServerScopeType" resource_server_scope_type,
    5 "ResourceServerScopeValue" resource_server_scope_value
} }

/// Response of [`CreateResourceServerScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceServerScopeOutput {
    pub resource_server_scope_id: Option<String>,
}
model! { CreateResourceServerScopeOutput {
    0 "ResourceServerScopeId" resource_server_scope_id: String
} }

/// Creates user: `CreateUser` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub client_token: Option<String>,
    pub custom_fields: Option<Vec<CreateUserCustomFields>>,
    /// At most 256 characters.
    pub description: Option<String>,
    /// At most 256 characters.
    pub display_name: Option<String>,
    /// At most 256 characters.
    pub email: Option<String>,
    /// At most 64 characters.
    pub email_verified: Option<bool>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub organizational_unit_ids: Option<Vec<String>>,
    /// Secret. At most 64 characters.
    pub password: Option<Secret>,
    pub password_initialization_config: Option<CreateUserPasswordInitializationConfig>,
    /// At most 32 characters.
    pub phone_number: Option<String>,
    /// At most 64 characters.
    pub phone_number_verified: Option<bool>,
    /// At most 32 characters.
    pub phone_region: Option<String>,
    /// Required. At most 64 characters.
    pub primary_organizational_unit_id: String,
    /// At most 256 characters.
    pub user_external_id: Option<String>,
    /// Required. At most 256 characters.
    pub username: String,
}
operation! { CreateUser(instance_id: String, primary_organizational_unit_id: String, username: String)
    "CreateUser" -> CreateUserOutput {
    0 "ClientToken" client_token: String, 1 "CustomFields" custom_fields: Vec<CreateUserCustomFields>,
    2 "Description" description: String, 3 "DisplayName" display_name: String, 4 "Email" email: String,
    5 "EmailVerified" email_verified: bool, 6 "InstanceId" instance_id,
    7 "OrganizationalUnitIds" organizational_unit_ids: Vec<String>, 8 "Password" password: Secret,
    9 "PasswordInitializationConfig" password_initialization_config: CreateUserPasswordInitializationConfig,
    10 "PhoneNumber" phone_number: String, 11 "PhoneNumberVerified" phone_number_verified: bool,
    12 "PhoneRegion" phone_region: String, 13 "PrimaryOrganizationalUnitId" primary_organizational_unit_id,
    14 "UserExternalId" user_external_id: String, 15 "Username" username
} }

/// In the request of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
input! { CreateUserCustomFields() {
    0 "FieldName" field_name: String, 1 "FieldValue" field_value: String
} }

/// In the request of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserPasswordInitializationConfig {
    pub password_forced_update_status: Option<String>,
    pub password_initialization_policy_priority: Option<String>,
    pub password_initialization_type: Option<String>,
    pub user_notification_channels: Option<Vec<String>>,
}
input! { CreateUserPasswordInitializationConfig() {
    0 "PasswordForcedUpdateStatus" password_forced_update_status: String,
    1 "PasswordInitializationPolicyPriority" password_initialization_policy_priority: String,
    2 "PasswordInitializationType" password_initialization_type: String,
    3 "UserNotificationChannels" user_notification_channels: Vec<String>
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_id: Option<String>,
}
model! { CreateUserOutput {
    0 "UserId" user_id: String
} }

/// Deletes application: `DeleteApplication` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteApplication(application_id: String, instance_id: String) "DeleteApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteApplication`]: empty.
pub type DeleteApplicationOutput = Empty;

/// Deletes application client secret: `DeleteApplicationClientSecret` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteApplicationClientSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationClientSecret {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub secret_id: String,
}
operation! { DeleteApplicationClientSecret(application_id: String, instance_id: String, secret_id: String)
    "DeleteApplicationClientSecret" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "SecretId" secret_id
} }

/// Response of [`DeleteApplicationClientSecret`]: empty.
pub type DeleteApplicationClientSecretOutput = Empty;

/// Deletes application federated credential: `DeleteApplicationFederatedCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteApplicationFederatedCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationFederatedCredential {
    /// Required. At most 64 characters.
    pub application_federated_credential_id: String,
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    DeleteApplicationFederatedCredential(application_federated_credential_id: String, application_id: String, instance_id: String)
    "DeleteApplicationFederatedCredential" -> Empty {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id, 1 "ApplicationId" application_id,
    2 "InstanceId" instance_id
} }

/// Response of [`DeleteApplicationFederatedCredential`]: empty.
pub type DeleteApplicationFederatedCredentialOutput = Empty;

/// Deletes application role: `DeleteApplicationRole` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteApplicationRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationRole {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_role_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteApplicationRole(application_id: String, application_role_id: String, instance_id: String)
    "DeleteApplicationRole" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id, 2 "InstanceId" instance_id
} }

/// Response of [`DeleteApplicationRole`]: empty.
pub type DeleteApplicationRoleOutput = Empty;

/// Deletes application token: `DeleteApplicationToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteApplicationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationToken {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_token_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteApplicationToken(application_id: String, application_token_id: String, instance_id: String)
    "DeleteApplicationToken" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationTokenId" application_token_id, 2 "InstanceId" instance_id
} }

/// Response of [`DeleteApplicationToken`]: empty.
pub type DeleteApplicationTokenOutput = Empty;

/// Deletes authorization resource: `DeleteAuthorizationResource` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteAuthorizationResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationResource {
    /// Required. At most 64 characters.
    pub authorization_resource_id: String,
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    DeleteAuthorizationResource(authorization_resource_id: String, authorization_rule_id: String, instance_id: String)
    "DeleteAuthorizationResource" -> Empty {
    0 "AuthorizationResourceId" authorization_resource_id, 1 "AuthorizationRuleId" authorization_rule_id,
    2 "InstanceId" instance_id
} }

/// Response of [`DeleteAuthorizationResource`]: empty.
pub type DeleteAuthorizationResourceOutput = Empty;

/// Deletes authorization rule: `DeleteAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteAuthorizationRule(authorization_rule_id: String, instance_id: String)
    "DeleteAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteAuthorizationRule`]: empty.
pub type DeleteAuthorizationRuleOutput = Empty;

/// Deletes brand: `DeleteBrand` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBrand {
    /// Required.
    pub brand_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteBrand(brand_id: String, instance_id: String) "DeleteBrand" -> Empty {
    0 "BrandId" brand_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteBrand`]: empty.
pub type DeleteBrandOutput = Empty;

/// Deletes client public key: `DeleteClientPublicKey` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteClientPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientPublicKey {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub client_public_key_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteClientPublicKey(application_id: String, client_public_key_id: String, instance_id: String)
    "DeleteClientPublicKey" -> Empty {
    0 "ApplicationId" application_id, 1 "ClientPublicKeyId" client_public_key_id, 2 "InstanceId" instance_id
} }

/// Response of [`DeleteClientPublicKey`]: empty.
pub type DeleteClientPublicKeyOutput = Empty;

/// Deletes cloud account: `DeleteCloudAccount` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteCloudAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAccount {
    /// Required. At most 64 characters.
    pub cloud_account_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteCloudAccount(cloud_account_id: String, instance_id: String) "DeleteCloudAccount" -> Empty {
    0 "CloudAccountId" cloud_account_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteCloudAccount`]: empty.
pub type DeleteCloudAccountOutput = Empty;

/// Deletes cloud account role: `DeleteCloudAccountRole` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteCloudAccountRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudAccountRole {
    /// Required.
    pub cloud_account_id: String,
    /// Required. At most 64 characters.
    pub cloud_account_role_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteCloudAccountRole(cloud_account_id: String, cloud_account_role_id: String, instance_id: String)
    "DeleteCloudAccountRole" -> Empty {
    0 "CloudAccountId" cloud_account_id, 1 "CloudAccountRoleId" cloud_account_role_id, 2 "InstanceId" instance_id
} }

/// Response of [`DeleteCloudAccountRole`]: empty.
pub type DeleteCloudAccountRoleOutput = Empty;

/// Deletes conditional access policy: `DeleteConditionalAccessPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteConditionalAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConditionalAccessPolicy {
    /// Required. At most 64 characters.
    pub conditional_access_policy_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteConditionalAccessPolicy(conditional_access_policy_id: String, instance_id: String)
    "DeleteConditionalAccessPolicy" -> Empty {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteConditionalAccessPolicy`]: empty.
pub type DeleteConditionalAccessPolicyOutput = Empty;

/// Deletes credential: `DeleteCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCredential {
    /// Required. At most 64 characters.
    pub credential_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteCredential(credential_id: String, instance_id: String) "DeleteCredential" -> Empty {
    0 "CredentialId" credential_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteCredential`]: empty.
pub type DeleteCredentialOutput = Empty;

/// Deletes credential provider: `DeleteCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCredentialProvider {
    /// Required. At most 64 characters.
    pub credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteCredentialProvider(credential_provider_id: String, instance_id: String)
    "DeleteCredentialProvider" -> Empty {
    0 "CredentialProviderId" credential_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteCredentialProvider`]: empty.
pub type DeleteCredentialProviderOutput = Empty;

/// Deletes custom field: `DeleteCustomField` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteCustomField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomField {
    /// Required. At most 64 characters.
    pub field_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteCustomField(field_id: String, instance_id: String) "DeleteCustomField" -> Empty {
    0 "FieldId" field_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteCustomField`]: empty.
pub type DeleteCustomFieldOutput = Empty;

/// Deletes custom privacy policy: `DeleteCustomPrivacyPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteCustomPrivacyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomPrivacyPolicy {
    /// Required. At most 64 characters.
    pub custom_privacy_policy_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteCustomPrivacyPolicy(custom_privacy_policy_id: String, instance_id: String)
    "DeleteCustomPrivacyPolicy" -> Empty {
    0 "CustomPrivacyPolicyId" custom_privacy_policy_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteCustomPrivacyPolicy`]: empty.
pub type DeleteCustomPrivacyPolicyOutput = Empty;

/// Deletes domain: `DeleteDomain` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomain {
    /// Required.
    pub domain_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteDomain(domain_id: String, instance_id: String) "DeleteDomain" -> Empty {
    0 "DomainId" domain_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteDomain`]: empty.
pub type DeleteDomainOutput = Empty;

/// Deletes domain proxy token: `DeleteDomainProxyToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteDomainProxyToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainProxyToken {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub domain_proxy_token_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteDomainProxyToken(domain_id: String, domain_proxy_token_id: String, instance_id: String)
    "DeleteDomainProxyToken" -> Empty {
    0 "DomainId" domain_id, 1 "DomainProxyTokenId" domain_proxy_token_id, 2 "InstanceId" instance_id
} }

/// Response of [`DeleteDomainProxyToken`]: empty.
pub type DeleteDomainProxyTokenOutput = Empty;

/// Deletes federated credential provider: `DeleteFederatedCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteFederatedCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFederatedCredentialProvider {
    /// Required. At most 64 characters.
    pub federated_credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteFederatedCredentialProvider(federated_credential_provider_id: String, instance_id: String)
    "DeleteFederatedCredentialProvider" -> Empty {
    0 "FederatedCredentialProviderId" federated_credential_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteFederatedCredentialProvider`]: empty.
pub type DeleteFederatedCredentialProviderOutput = Empty;

/// Deletes group: `DeleteGroup` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteGroup(group_id: String, instance_id: String) "DeleteGroup" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes identity provider: `DeleteIdentityProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteIdentityProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIdentityProvider {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteIdentityProvider(identity_provider_id: String, instance_id: String)
    "DeleteIdentityProvider" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`DeleteIdentityProvider`]: empty.
pub type DeleteIdentityProviderOutput = Empty;

/// Deletes instance: `DeleteInstance` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes network access endpoint: `DeleteNetworkAccessEndpoint` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteNetworkAccessEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkAccessEndpoint {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub network_access_endpoint_id: String,
}
operation! { DeleteNetworkAccessEndpoint(instance_id: String, network_access_endpoint_id: String)
    "DeleteNetworkAccessEndpoint" -> Empty {
    0 "InstanceId" instance_id, 1 "NetworkAccessEndpointId" network_access_endpoint_id
} }

/// Response of [`DeleteNetworkAccessEndpoint`]: empty.
pub type DeleteNetworkAccessEndpointOutput = Empty;

/// Deletes network zone: `DeleteNetworkZone` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteNetworkZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkZone {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub network_zone_id: String,
}
operation! { DeleteNetworkZone(instance_id: String, network_zone_id: String) "DeleteNetworkZone" -> Empty {
    0 "InstanceId" instance_id, 1 "NetworkZoneId" network_zone_id
} }

/// Response of [`DeleteNetworkZone`]: empty.
pub type DeleteNetworkZoneOutput = Empty;

/// Deletes organizational unit: `DeleteOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationalUnit {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
}
operation! { DeleteOrganizationalUnit(instance_id: String, organizational_unit_id: String)
    "DeleteOrganizationalUnit" -> Empty {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitId" organizational_unit_id
} }

/// Response of [`DeleteOrganizationalUnit`]: empty.
pub type DeleteOrganizationalUnitOutput = Empty;

/// Deletes organizational unit children: `DeleteOrganizationalUnitChildren` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteOrganizationalUnitChildren>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationalUnitChildren {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
}
operation! { DeleteOrganizationalUnitChildren(instance_id: String, organizational_unit_id: String)
    "DeleteOrganizationalUnitChildren" -> Empty {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitId" organizational_unit_id
} }

/// Response of [`DeleteOrganizationalUnitChildren`]: empty.
pub type DeleteOrganizationalUnitChildrenOutput = Empty;

/// Deletes resource server scope: `DeleteResourceServerScope` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteResourceServerScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceServerScope {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub resource_server_scope_id: String,
}
operation! { DeleteResourceServerScope(application_id: String, instance_id: String, resource_server_scope_id: String)
    "DeleteResourceServerScope" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "ResourceServerScopeId" resource_server_scope_id
} }

/// Response of [`DeleteResourceServerScope`]: empty.
pub type DeleteResourceServerScopeOutput = Empty;

/// Deletes user: `DeleteUser` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { DeleteUser(instance_id: String, user_id: String) "DeleteUser" -> Empty {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes users: `DeleteUsers` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { DeleteUsers(instance_id: String, user_ids: Vec<String>) "DeleteUsers" -> Empty {
    0 "InstanceId" instance_id, 1 "UserIds" user_ids
} }

/// Response of [`DeleteUsers`]: empty.
pub type DeleteUsersOutput = Empty;

/// Deletes web authn authenticator: `DeleteWebAuthnAuthenticator` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DeleteWebAuthnAuthenticator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebAuthnAuthenticator {
    /// Required.
    pub authenticator_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteWebAuthnAuthenticator(authenticator_id: String, instance_id: String, user_id: String)
    "DeleteWebAuthnAuthenticator" -> Empty {
    0 "AuthenticatorId" authenticator_id, 1 "InstanceId" instance_id, 2 "UserId" user_id
} }

/// Response of [`DeleteWebAuthnAuthenticator`]: empty.
pub type DeleteWebAuthnAuthenticatorOutput = Empty;

/// Disables application: `DisableApplication` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplication {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableApplication(application_id: String, instance_id: String) "DisableApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableApplication`]: empty.
pub type DisableApplicationOutput = Empty;

/// Disables application api invoke: `DisableApplicationApiInvoke` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableApplicationApiInvoke>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationApiInvoke {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableApplicationApiInvoke(application_id: String, instance_id: String)
    "DisableApplicationApiInvoke" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableApplicationApiInvoke`]: empty.
pub type DisableApplicationApiInvokeOutput = Empty;

/// Disables application client secret: `DisableApplicationClientSecret` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableApplicationClientSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationClientSecret {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub secret_id: String,
}
operation! { DisableApplicationClientSecret(application_id: String, instance_id: String, secret_id: String)
    "DisableApplicationClientSecret" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "SecretId" secret_id
} }

/// Response of [`DisableApplicationClientSecret`]: empty.
pub type DisableApplicationClientSecretOutput = Empty;

/// Disables application federated credential: `DisableApplicationFederatedCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableApplicationFederatedCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationFederatedCredential {
    /// Required. At most 64 characters.
    pub application_federated_credential_id: String,
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    DisableApplicationFederatedCredential(application_federated_credential_id: String, application_id: String, instance_id: String)
    "DisableApplicationFederatedCredential" -> Empty {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id, 1 "ApplicationId" application_id,
    2 "InstanceId" instance_id
} }

/// Response of [`DisableApplicationFederatedCredential`]: empty.
pub type DisableApplicationFederatedCredentialOutput = Empty;

/// Disables application m2m client: `DisableApplicationM2MClient` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableApplicationM2MClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationM2MClient {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableApplicationM2MClient(application_id: String, instance_id: String)
    "DisableApplicationM2MClient" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableApplicationM2MClient`]: empty.
pub type DisableApplicationM2MClientOutput = Empty;

/// Disables application provisioning: `DisableApplicationProvisioning` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableApplicationProvisioning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationProvisioning {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableApplicationProvisioning(application_id: String, instance_id: String)
    "DisableApplicationProvisioning" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableApplicationProvisioning`]: empty.
pub type DisableApplicationProvisioningOutput = Empty;

/// Disables application resource server: `DisableApplicationResourceServer` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableApplicationResourceServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationResourceServer {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableApplicationResourceServer(application_id: String, instance_id: String)
    "DisableApplicationResourceServer" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableApplicationResourceServer`]: empty.
pub type DisableApplicationResourceServerOutput = Empty;

/// Disables application sso: `DisableApplicationSso` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableApplicationSso>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationSso {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableApplicationSso(application_id: String, instance_id: String) "DisableApplicationSso" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableApplicationSso`]: empty.
pub type DisableApplicationSsoOutput = Empty;

/// Disables application token: `DisableApplicationToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableApplicationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationToken {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_token_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableApplicationToken(application_id: String, application_token_id: String, instance_id: String)
    "DisableApplicationToken" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationTokenId" application_token_id, 2 "InstanceId" instance_id
} }

/// Response of [`DisableApplicationToken`]: empty.
pub type DisableApplicationTokenOutput = Empty;

/// Disables authorization rule: `DisableAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub client_token: String,
}
operation! { DisableAuthorizationRule(authorization_rule_id: String, instance_id: String, client_token: String)
    "DisableAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "InstanceId" instance_id, 2 "ClientToken" client_token
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DisableAuthorizationRule`]: empty.
pub type DisableAuthorizationRuleOutput = Empty;

/// Disables brand: `DisableBrand` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableBrand {
    /// Required.
    pub brand_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableBrand(brand_id: String, instance_id: String) "DisableBrand" -> Empty {
    0 "BrandId" brand_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableBrand`]: empty.
pub type DisableBrandOutput = Empty;

/// Disables client public key: `DisableClientPublicKey` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableClientPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableClientPublicKey {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub client_public_key_id: String,
    /// Required.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    DisableClientPublicKey(application_id: String, client_public_key_id: String, client_token: String, instance_id: String)
    "DisableClientPublicKey" -> Empty {
    0 "ApplicationId" application_id, 1 "ClientPublicKeyId" client_public_key_id, 2 "ClientToken" client_token,
    3 "InstanceId" instance_id
} }

/// Response of [`DisableClientPublicKey`]: empty.
pub type DisableClientPublicKeyOutput = Empty;

/// Disables cloud account role: `DisableCloudAccountRole` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableCloudAccountRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCloudAccountRole {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required.
    pub cloud_account_id: String,
    /// Required. At most 64 characters.
    pub cloud_account_role_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    DisableCloudAccountRole(client_token: String, cloud_account_id: String, cloud_account_role_id: String, instance_id: String)
    "DisableCloudAccountRole" -> Empty {
    0 "ClientToken" client_token, 1 "CloudAccountId" cloud_account_id, 2 "CloudAccountRoleId" cloud_account_role_id,
    3 "InstanceId" instance_id
} }

/// Response of [`DisableCloudAccountRole`]: empty.
pub type DisableCloudAccountRoleOutput = Empty;

/// Disables conditional access policy: `DisableConditionalAccessPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableConditionalAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableConditionalAccessPolicy {
    /// Required. At most 64 characters.
    pub conditional_access_policy_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableConditionalAccessPolicy(conditional_access_policy_id: String, instance_id: String)
    "DisableConditionalAccessPolicy" -> Empty {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableConditionalAccessPolicy`]: empty.
pub type DisableConditionalAccessPolicyOutput = Empty;

/// Disables credential: `DisableCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCredential {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub credential_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableCredential(client_token: String, credential_id: String, instance_id: String)
    "DisableCredential" -> Empty {
    0 "ClientToken" client_token, 1 "CredentialId" credential_id, 2 "InstanceId" instance_id
} }

/// Response of [`DisableCredential`]: empty.
pub type DisableCredentialOutput = Empty;

/// Disables credential provider: `DisableCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCredentialProvider {
    /// Required. At most 64 characters.
    pub credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableCredentialProvider(credential_provider_id: String, instance_id: String)
    "DisableCredentialProvider" -> Empty {
    0 "CredentialProviderId" credential_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableCredentialProvider`]: empty.
pub type DisableCredentialProviderOutput = Empty;

/// Disables custom field: `DisableCustomField` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableCustomField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCustomField {
    /// Required. At most 64 characters.
    pub field_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableCustomField(field_id: String, instance_id: String) "DisableCustomField" -> Empty {
    0 "FieldId" field_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableCustomField`]: empty.
pub type DisableCustomFieldOutput = Empty;

/// Disables custom privacy policy: `DisableCustomPrivacyPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableCustomPrivacyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableCustomPrivacyPolicy {
    /// Required. At most 64 characters.
    pub custom_privacy_policy_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableCustomPrivacyPolicy(custom_privacy_policy_id: String, instance_id: String)
    "DisableCustomPrivacyPolicy" -> Empty {
    0 "CustomPrivacyPolicyId" custom_privacy_policy_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableCustomPrivacyPolicy`]: empty.
pub type DisableCustomPrivacyPolicyOutput = Empty;

/// Disables domain proxy token: `DisableDomainProxyToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableDomainProxyToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDomainProxyToken {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub domain_proxy_token_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableDomainProxyToken(domain_id: String, domain_proxy_token_id: String, instance_id: String)
    "DisableDomainProxyToken" -> Empty {
    0 "DomainId" domain_id, 1 "DomainProxyTokenId" domain_proxy_token_id, 2 "InstanceId" instance_id
} }

/// Response of [`DisableDomainProxyToken`]: empty.
pub type DisableDomainProxyTokenOutput = Empty;

/// Disables federated credential provider: `DisableFederatedCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableFederatedCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFederatedCredentialProvider {
    /// Required. At most 64 characters.
    pub federated_credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableFederatedCredentialProvider(federated_credential_provider_id: String, instance_id: String)
    "DisableFederatedCredentialProvider" -> Empty {
    0 "FederatedCredentialProviderId" federated_credential_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableFederatedCredentialProvider`]: empty.
pub type DisableFederatedCredentialProviderOutput = Empty;

/// Disables identity provider advanced ability: `DisableIdentityProviderAdvancedAbility` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableIdentityProviderAdvancedAbility>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIdentityProviderAdvancedAbility {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableIdentityProviderAdvancedAbility(identity_provider_id: String, instance_id: String)
    "DisableIdentityProviderAdvancedAbility" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableIdentityProviderAdvancedAbility`]: empty.
pub type DisableIdentityProviderAdvancedAbilityOutput = Empty;

/// Disables identity provider authn: `DisableIdentityProviderAuthn` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableIdentityProviderAuthn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIdentityProviderAuthn {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableIdentityProviderAuthn(identity_provider_id: String, instance_id: String)
    "DisableIdentityProviderAuthn" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableIdentityProviderAuthn`]: empty.
pub type DisableIdentityProviderAuthnOutput = Empty;

/// Disables identity provider ud pull: `DisableIdentityProviderUdPull` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableIdentityProviderUdPull>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIdentityProviderUdPull {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableIdentityProviderUdPull(identity_provider_id: String, instance_id: String)
    "DisableIdentityProviderUdPull" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableIdentityProviderUdPull`]: empty.
pub type DisableIdentityProviderUdPullOutput = Empty;

/// Disables init domain auto redirect: `DisableInitDomainAutoRedirect` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableInitDomainAutoRedirect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInitDomainAutoRedirect {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableInitDomainAutoRedirect(instance_id: String) "DisableInitDomainAutoRedirect" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DisableInitDomainAutoRedirect`]: empty.
pub type DisableInitDomainAutoRedirectOutput = Empty;

/// Disables internal authentication source: `DisableInternalAuthenticationSource` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableInternalAuthenticationSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInternalAuthenticationSource {
    /// At most 64 characters.
    pub authentication_source_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableInternalAuthenticationSource(instance_id: String) "DisableInternalAuthenticationSource" -> Empty {
    0 "AuthenticationSourceId" authentication_source_id: String, 1 "InstanceId" instance_id
} }

/// Response of [`DisableInternalAuthenticationSource`]: empty.
pub type DisableInternalAuthenticationSourceOutput = Empty;

/// Disables resource server custom subject: `DisableResourceServerCustomSubject` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableResourceServerCustomSubject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableResourceServerCustomSubject {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { DisableResourceServerCustomSubject(application_id: String, instance_id: String)
    "DisableResourceServerCustomSubject" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`DisableResourceServerCustomSubject`]: empty.
pub type DisableResourceServerCustomSubjectOutput = Empty;

/// Disables user: `DisableUser` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/DisableUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUser {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { DisableUser(instance_id: String, user_id: String) "DisableUser" -> Empty {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`DisableUser`]: empty.
pub type DisableUserOutput = Empty;

/// Enables application: `EnableApplication` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplication {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableApplication(application_id: String, instance_id: String) "EnableApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableApplication`]: empty.
pub type EnableApplicationOutput = Empty;

/// Enables application api invoke: `EnableApplicationApiInvoke` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableApplicationApiInvoke>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationApiInvoke {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableApplicationApiInvoke(application_id: String, instance_id: String)
    "EnableApplicationApiInvoke" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableApplicationApiInvoke`]: empty.
pub type EnableApplicationApiInvokeOutput = Empty;

/// Enables application client secret: `EnableApplicationClientSecret` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableApplicationClientSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationClientSecret {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub secret_id: String,
}
operation! { EnableApplicationClientSecret(application_id: String, instance_id: String, secret_id: String)
    "EnableApplicationClientSecret" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "SecretId" secret_id
} }

/// Response of [`EnableApplicationClientSecret`]: empty.
pub type EnableApplicationClientSecretOutput = Empty;

/// Enables application federated credential: `EnableApplicationFederatedCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableApplicationFederatedCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationFederatedCredential {
    /// Required. At most 64 characters.
    pub application_federated_credential_id: String,
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    EnableApplicationFederatedCredential(application_federated_credential_id: String, application_id: String, instance_id: String)
    "EnableApplicationFederatedCredential" -> Empty {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id, 1 "ApplicationId" application_id,
    2 "InstanceId" instance_id
} }

/// Response of [`EnableApplicationFederatedCredential`]: empty.
pub type EnableApplicationFederatedCredentialOutput = Empty;

/// Enables application m2m client: `EnableApplicationM2MClient` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableApplicationM2MClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationM2MClient {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableApplicationM2MClient(application_id: String, instance_id: String)
    "EnableApplicationM2MClient" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableApplicationM2MClient`]: empty.
pub type EnableApplicationM2MClientOutput = Empty;

/// Enables application provisioning: `EnableApplicationProvisioning` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableApplicationProvisioning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationProvisioning {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableApplicationProvisioning(application_id: String, instance_id: String)
    "EnableApplicationProvisioning" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableApplicationProvisioning`]: empty.
pub type EnableApplicationProvisioningOutput = Empty;

/// Enables application resource server: `EnableApplicationResourceServer` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableApplicationResourceServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationResourceServer {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableApplicationResourceServer(application_id: String, instance_id: String)
    "EnableApplicationResourceServer" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableApplicationResourceServer`]: empty.
pub type EnableApplicationResourceServerOutput = Empty;

/// Enables application sso: `EnableApplicationSso` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableApplicationSso>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationSso {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableApplicationSso(application_id: String, instance_id: String) "EnableApplicationSso" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableApplicationSso`]: empty.
pub type EnableApplicationSsoOutput = Empty;

/// Enables application token: `EnableApplicationToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableApplicationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationToken {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_token_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableApplicationToken(application_id: String, application_token_id: String, instance_id: String)
    "EnableApplicationToken" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationTokenId" application_token_id, 2 "InstanceId" instance_id
} }

/// Response of [`EnableApplicationToken`]: empty.
pub type EnableApplicationTokenOutput = Empty;

/// Enables authorization rule: `EnableAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub client_token: String,
}
operation! { EnableAuthorizationRule(authorization_rule_id: String, instance_id: String, client_token: String)
    "EnableAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "InstanceId" instance_id, 2 "ClientToken" client_token
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`EnableAuthorizationRule`]: empty.
pub type EnableAuthorizationRuleOutput = Empty;

/// Enables brand: `EnableBrand` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableBrand {
    /// Required.
    pub brand_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableBrand(brand_id: String, instance_id: String) "EnableBrand" -> Empty {
    0 "BrandId" brand_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableBrand`]: empty.
pub type EnableBrandOutput = Empty;

/// Enables client public key: `EnableClientPublicKey` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableClientPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableClientPublicKey {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub client_public_key_id: String,
    /// Required.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    EnableClientPublicKey(application_id: String, client_public_key_id: String, client_token: String, instance_id: String)
    "EnableClientPublicKey" -> Empty {
    0 "ApplicationId" application_id, 1 "ClientPublicKeyId" client_public_key_id, 2 "ClientToken" client_token,
    3 "InstanceId" instance_id
} }

/// Response of [`EnableClientPublicKey`]: empty.
pub type EnableClientPublicKeyOutput = Empty;

/// Enables cloud account role: `EnableCloudAccountRole` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableCloudAccountRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCloudAccountRole {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required.
    pub cloud_account_id: String,
    /// Required. At most 64 characters.
    pub cloud_account_role_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    EnableCloudAccountRole(client_token: String, cloud_account_id: String, cloud_account_role_id: String, instance_id: String)
    "EnableCloudAccountRole" -> Empty {
    0 "ClientToken" client_token, 1 "CloudAccountId" cloud_account_id, 2 "CloudAccountRoleId" cloud_account_role_id,
    3 "InstanceId" instance_id
} }

/// Response of [`EnableCloudAccountRole`]: empty.
pub type EnableCloudAccountRoleOutput = Empty;

/// Enables conditional access policy: `EnableConditionalAccessPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableConditionalAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableConditionalAccessPolicy {
    /// Required. At most 64 characters.
    pub conditional_access_policy_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableConditionalAccessPolicy(conditional_access_policy_id: String, instance_id: String)
    "EnableConditionalAccessPolicy" -> Empty {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableConditionalAccessPolicy`]: empty.
pub type EnableConditionalAccessPolicyOutput = Empty;

/// Enables credential: `EnableCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCredential {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub credential_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableCredential(client_token: String, credential_id: String, instance_id: String)
    "EnableCredential" -> Empty {
    0 "ClientToken" client_token, 1 "CredentialId" credential_id, 2 "InstanceId" instance_id
} }

/// Response of [`EnableCredential`]: empty.
pub type EnableCredentialOutput = Empty;

/// Enables credential provider: `EnableCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCredentialProvider {
    /// Required. At most 64 characters.
    pub credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableCredentialProvider(credential_provider_id: String, instance_id: String)
    "EnableCredentialProvider" -> Empty {
    0 "CredentialProviderId" credential_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableCredentialProvider`]: empty.
pub type EnableCredentialProviderOutput = Empty;

/// Enables custom field: `EnableCustomField` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableCustomField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCustomField {
    /// Required. At most 64 characters.
    pub field_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableCustomField(field_id: String, instance_id: String) "EnableCustomField" -> Empty {
    0 "FieldId" field_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableCustomField`]: empty.
pub type EnableCustomFieldOutput = Empty;

/// Enables custom privacy policy: `EnableCustomPrivacyPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableCustomPrivacyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableCustomPrivacyPolicy {
    /// Required.
    pub custom_privacy_policy_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableCustomPrivacyPolicy(custom_privacy_policy_id: String, instance_id: String)
    "EnableCustomPrivacyPolicy" -> Empty {
    0 "CustomPrivacyPolicyId" custom_privacy_policy_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableCustomPrivacyPolicy`]: empty.
pub type EnableCustomPrivacyPolicyOutput = Empty;

/// Enables domain proxy token: `EnableDomainProxyToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableDomainProxyToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDomainProxyToken {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub domain_proxy_token_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableDomainProxyToken(domain_id: String, domain_proxy_token_id: String, instance_id: String)
    "EnableDomainProxyToken" -> Empty {
    0 "DomainId" domain_id, 1 "DomainProxyTokenId" domain_proxy_token_id, 2 "InstanceId" instance_id
} }

/// Response of [`EnableDomainProxyToken`]: empty.
pub type EnableDomainProxyTokenOutput = Empty;

/// Enables federated credential provider: `EnableFederatedCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableFederatedCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFederatedCredentialProvider {
    /// Required. At most 64 characters.
    pub federated_credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableFederatedCredentialProvider(federated_credential_provider_id: String, instance_id: String)
    "EnableFederatedCredentialProvider" -> Empty {
    0 "FederatedCredentialProviderId" federated_credential_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableFederatedCredentialProvider`]: empty.
pub type EnableFederatedCredentialProviderOutput = Empty;

/// Enables identity provider advanced ability: `EnableIdentityProviderAdvancedAbility` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableIdentityProviderAdvancedAbility>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIdentityProviderAdvancedAbility {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableIdentityProviderAdvancedAbility(identity_provider_id: String, instance_id: String)
    "EnableIdentityProviderAdvancedAbility" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableIdentityProviderAdvancedAbility`]: empty.
pub type EnableIdentityProviderAdvancedAbilityOutput = Empty;

/// Enables identity provider authn: `EnableIdentityProviderAuthn` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableIdentityProviderAuthn>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIdentityProviderAuthn {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableIdentityProviderAuthn(identity_provider_id: String, instance_id: String)
    "EnableIdentityProviderAuthn" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableIdentityProviderAuthn`]: empty.
pub type EnableIdentityProviderAuthnOutput = Empty;

/// Enables identity provider ud pull: `EnableIdentityProviderUdPull` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableIdentityProviderUdPull>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIdentityProviderUdPull {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableIdentityProviderUdPull(identity_provider_id: String, instance_id: String)
    "EnableIdentityProviderUdPull" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableIdentityProviderUdPull`]: empty.
pub type EnableIdentityProviderUdPullOutput = Empty;

/// Enables init domain auto redirect: `EnableInitDomainAutoRedirect` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableInitDomainAutoRedirect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInitDomainAutoRedirect {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableInitDomainAutoRedirect(instance_id: String) "EnableInitDomainAutoRedirect" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`EnableInitDomainAutoRedirect`]: empty.
pub type EnableInitDomainAutoRedirectOutput = Empty;

/// Enables internal authentication source: `EnableInternalAuthenticationSource` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableInternalAuthenticationSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableInternalAuthenticationSource {
    /// At most 64 characters.
    pub authentication_source_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableInternalAuthenticationSource(instance_id: String) "EnableInternalAuthenticationSource" -> Empty {
    0 "AuthenticationSourceId" authentication_source_id: String, 1 "InstanceId" instance_id
} }

/// Response of [`EnableInternalAuthenticationSource`]: empty.
pub type EnableInternalAuthenticationSourceOutput = Empty;

/// Enables resource server custom subject: `EnableResourceServerCustomSubject` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableResourceServerCustomSubject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResourceServerCustomSubject {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { EnableResourceServerCustomSubject(application_id: String, instance_id: String)
    "EnableResourceServerCustomSubject" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`EnableResourceServerCustomSubject`]: empty.
pub type EnableResourceServerCustomSubjectOutput = Empty;

/// Enables user: `EnableUser` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/EnableUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUser {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { EnableUser(instance_id: String, user_id: String) "EnableUser" -> Empty {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`EnableUser`]: empty.
pub type EnableUserOutput = Empty;

/// `ExecIdentityProviderMetadataUrlResolution` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ExecIdentityProviderMetadataUrlResolution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecIdentityProviderMetadataUrlResolution {
    pub identity_provider_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub network_access_endpoint_id: Option<String>,
    /// At most 512 characters.
    pub oidc_issuer: Option<String>,
    pub saml_metadata_url: Option<String>,
}
operation! { ExecIdentityProviderMetadataUrlResolution(instance_id: String)
    "ExecIdentityProviderMetadataUrlResolution" -> ExecIdentityProviderMetadataUrlResolutionOutput {
    0 "IdentityProviderId" identity_provider_id: String, 1 "InstanceId" instance_id,
    2 "NetworkAccessEndpointId" network_access_endpoint_id: String, 3 "OidcIssuer" oidc_issuer: String,
    4 "SamlMetadataUrl" saml_metadata_url: String
} }

/// Response of [`ExecIdentityProviderMetadataUrlResolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecIdentityProviderMetadataUrlResolutionOutput {
    pub identity_provider_metadata: Option<
        ExecIdentityProviderMetadataUrlResolutionIdentityProviderMetadata,
    >,
}
model! { ExecIdentityProviderMetadataUrlResolutionOutput {
    0 "IdentityProviderMetadata" identity_provider_metadata: ExecIdentityProviderMetadataUrlResolutionIdentityProviderMetadata
} }

/// In the response of [`ExecIdentityProviderMetadataUrlResolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecIdentityProviderMetadataUrlResolutionIdentityProviderMetadata {
    pub oidc_open_id_configuration: Option<
        ExecIdentityProviderMetadataUrlResolutionOidcOpenIdConfiguration,
    >,
    pub saml_metadata_configuration: Option<
        ExecIdentityProviderMetadataUrlResolutionSamlMetadataConfiguration,
    >,
}
model! { ExecIdentityProviderMetadataUrlResolutionIdentityProviderMetadata {
    0 "OidcOpenIdConfiguration" oidc_open_id_configuration: ExecIdentityProviderMetadataUrlResolutionOidcOpenIdConfiguration,
    1 "SamlMetadataConfiguration" saml_metadata_configuration: ExecIdentityProviderMetadataUrlResolutionSamlMetadataConfiguration
} }

/// In the response of [`ExecIdentityProviderMetadataUrlResolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecIdentityProviderMetadataUrlResolutionOidcOpenIdConfiguration {
    pub authorization_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub jwks_uri: Option<String>,
    pub token_endpoint: Option<String>,
    pub userinfo_endpoint: Option<String>,
}
model! { ExecIdentityProviderMetadataUrlResolutionOidcOpenIdConfiguration {
    0 "AuthorizationEndpoint" authorization_endpoint: String, 1 "Issuer" issuer: String, 2 "JwksUri" jwks_uri: String,
    3 "TokenEndpoint" token_endpoint: String, 4 "UserinfoEndpoint" userinfo_endpoint: String
} }

/// In the response of [`ExecIdentityProviderMetadataUrlResolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecIdentityProviderMetadataUrlResolutionSamlMetadataConfiguration {
    pub certificates: Vec<ExecIdentityProviderMetadataUrlResolutionCertificates>,
    pub idp_entity_id: Option<String>,
    pub idp_sso_url: Option<String>,
}
model! { ExecIdentityProviderMetadataUrlResolutionSamlMetadataConfiguration {
    0 "Certificates" certificates: Vec<ExecIdentityProviderMetadataUrlResolutionCertificates>,
    1 "IdPEntityId" idp_entity_id: String, 2 "IdPSsoUrl" idp_sso_url: String
} }

/// In the response of [`ExecIdentityProviderMetadataUrlResolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecIdentityProviderMetadataUrlResolutionCertificates {
    pub content: Option<String>,
}
model! { ExecIdentityProviderMetadataUrlResolutionCertificates {
    0 "Content" content: String
} }

/// Executes instance failover: `ExecuteInstanceFailover` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ExecuteInstanceFailover>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteInstanceFailover {
    /// Required.
    pub instance_failover_status: String,
    /// Required.
    pub instance_id: String,
}
operation! { ExecuteInstanceFailover(instance_failover_status: String, instance_id: String)
    "ExecuteInstanceFailover" -> Empty {
    0 "InstanceFailoverStatus" instance_failover_status, 1 "InstanceId" instance_id
} }

/// Response of [`ExecuteInstanceFailover`]: empty.
pub type ExecuteInstanceFailoverOutput = Empty;

/// Generates download url for synchronization job: `GenerateDownloadUrlForSynchronizationJob` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/GenerateDownloadUrlForSynchronizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDownloadUrlForSynchronizationJob {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub synchronization_job_id: String,
}
operation! { GenerateDownloadUrlForSynchronizationJob(instance_id: String, synchronization_job_id: String)
    "GenerateDownloadUrlForSynchronizationJob" -> GenerateDownloadUrlForSynchronizationJobOutput {
    0 "InstanceId" instance_id, 1 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`GenerateDownloadUrlForSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDownloadUrlForSynchronizationJobOutput {
    /// Secret.
    pub file_download_url: Option<Secret>,
}
model! { GenerateDownloadUrlForSynchronizationJobOutput {
    0 "FileDownloadUrl" file_download_url: Secret
} }

/// Generates file import template: `GenerateFileImportTemplate` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GenerateFileImportTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileImportTemplate {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub target_type: String,
}
operation! { GenerateFileImportTemplate(instance_id: String, target_type: String)
    "GenerateFileImportTemplate" -> GenerateFileImportTemplateOutput {
    0 "InstanceId" instance_id, 1 "TargetType" target_type
} }

/// Response of [`GenerateFileImportTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateFileImportTemplateOutput {
    /// Secret.
    pub file_download_url: Option<Secret>,
}
model! { GenerateFileImportTemplateOutput {
    0 "FileDownloadUrl" file_download_url: Secret
} }

/// Generates oauth token: `GenerateOauthToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GenerateOauthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOauthToken {
    /// Required.
    pub application_id: String,
    /// Required.
    pub audience: String,
    pub grant_type: Option<String>,
    /// Required.
    pub instance_id: String,
    pub requested_token_type: Option<String>,
    /// Required.
    pub scope_values: Vec<String>,
    /// Secret.
    pub subject_token: Option<Secret>,
    pub subject_token_type: Option<String>,
}
operation! {
    GenerateOauthToken(application_id: String, audience: String, instance_id: String, scope_values: Vec<String>)
    "GenerateOauthToken" -> GenerateOauthTokenOutput {
    0 "ApplicationId" application_id, 1 "Audience" audience, 2 "GrantType" grant_type: String,
    3 "InstanceId" instance_id, 4 "RequestedTokenType" requested_token_type: String, 5 "ScopeValues" scope_values,
    6 "SubjectToken" subject_token: Secret, 7 "SubjectTokenType" subject_token_type: String
} }

/// Response of [`GenerateOauthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOauthTokenOutput {
    pub token_response: Option<GenerateOauthTokenTokenResponse>,
}
model! { GenerateOauthTokenOutput {
    0 "TokenResponse" token_response: GenerateOauthTokenTokenResponse
} }

/// In the response of [`GenerateOauthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateOauthTokenTokenResponse {
    /// Secret.
    pub access_token: Option<Secret>,
    pub expires_at: Option<i64>,
    pub expires_in: Option<i64>,
    pub issued_token_type: Option<String>,
    pub token_type: Option<String>,
}
model! { GenerateOauthTokenTokenResponse {
    0 "AccessToken" access_token: Secret, 1 "ExpiresAt" expires_at: i64, 2 "ExpiresIn" expires_in: i64,
    3 "IssuedTokenType" issued_token_type: String, 4 "TokenType" token_type: String
} }

/// Generates upload auth: `GenerateUploadAuth` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GenerateUploadAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadAuth {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub purpose: Option<String>,
    pub r#type: Option<String>,
}
operation! { GenerateUploadAuth(instance_id: String) "GenerateUploadAuth" -> GenerateUploadAuthOutput {
    0 "InstanceId" instance_id, 1 "Purpose" purpose: String, 2 "Type" r#type: String
} }

/// Response of [`GenerateUploadAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadAuthOutput {
    pub access_id: Option<String>,
    pub down_load_url: Option<String>,
    pub encrypted_key: Option<String>,
    pub expire: Option<i64>,
    pub host: Option<String>,
    pub key: Option<String>,
    /// Secret.
    pub plaintext_key: Option<Secret>,
    pub policy: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GenerateUploadAuthOutput {
    0 "AccessId" access_id: String, 1 "DownLoadUrl" down_load_url: String, 2 "EncryptedKey" encrypted_key: String,
    3 "Expire" expire: i64, 4 "Host" host: String, 5 "Key" key: String, 6 "PlaintextKey" plaintext_key: Secret,
    7 "Policy" policy: String, 8 "SecurityToken" security_token: Secret, 9 "Signature" signature: Secret
} }

/// Generates web authn authenticator registration url: `GenerateWebAuthnAuthenticatorRegistrationUrl` of `eiam`
/// 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/GenerateWebAuthnAuthenticatorRegistrationUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateWebAuthnAuthenticatorRegistrationUrl {
    pub domain_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub user_id: String,
}
operation! { GenerateWebAuthnAuthenticatorRegistrationUrl(instance_id: String, user_id: String)
    "GenerateWebAuthnAuthenticatorRegistrationUrl" -> GenerateWebAuthnAuthenticatorRegistrationUrlOutput {
    0 "DomainId" domain_id: String, 1 "InstanceId" instance_id, 2 "UserId" user_id
} }

/// Response of [`GenerateWebAuthnAuthenticatorRegistrationUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateWebAuthnAuthenticatorRegistrationUrlOutput {
    pub web_authn_authenticator_registration_url: Option<
        GenerateWebAuthnAuthenticatorRegistrationUrlWebAuthnAuthenticatorRegistrationUrl,
    >,
}
model! { GenerateWebAuthnAuthenticatorRegistrationUrlOutput {
    0 "WebAuthnAuthenticatorRegistrationUrl" web_authn_authenticator_registration_url: GenerateWebAuthnAuthenticatorRegistrationUrlWebAuthnAuthenticatorRegistrationUrl
} }

/// In the response of [`GenerateWebAuthnAuthenticatorRegistrationUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateWebAuthnAuthenticatorRegistrationUrlWebAuthnAuthenticatorRegistrationUrl {
    pub registration_url: Option<String>,
    pub registration_url_parameters: Option<String>,
}
model! { GenerateWebAuthnAuthenticatorRegistrationUrlWebAuthnAuthenticatorRegistrationUrl {
    0 "RegistrationUrl" registration_url: String, 1 "RegistrationUrlParameters" registration_url_parameters: String
} }

/// Gets application: `GetApplication` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetApplication(application_id: String, instance_id: String) "GetApplication" -> GetApplicationOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub application: Option<GetApplicationApplication>,
}
model! { GetApplicationOutput {
    0 "Application" application: GetApplicationApplication
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationApplication {
    pub api_invoke_status: Option<String>,
    pub application_creation_type: Option<String>,
    pub application_id: Option<String>,
    pub application_identity_type: Option<String>,
    pub application_name: Option<String>,
    pub application_owner: Option<GetApplicationApplicationOwner>,
    pub application_source_type: Option<String>,
    pub application_template_id: Option<String>,
    pub application_visibility: Vec<String>,
    pub authorization_type: Option<String>,
    pub client_id: Option<String>,
    pub create_time: Option<i64>,
    pub custom_fields: Vec<GetApplicationCustomFields>,
    pub custom_subject_status: Option<String>,
    pub description: Option<String>,
    pub features: Option<String>,
    pub instance_id: Option<String>,
    pub logo_url: Option<String>,
    pub m2m_client_status: Option<String>,
    pub managed_service_code: Option<String>,
    pub resource_server_identifier: Option<String>,
    pub resource_server_source_type: Option<String>,
    pub resource_server_status: Option<String>,
    pub service_managed: Option<bool>,
    pub smart_config_capabilities: Vec<String>,
    pub sso_type: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetApplicationApplication {
    0 "ApiInvokeStatus" api_invoke_status: String, 1 "ApplicationCreationType" application_creation_type: String,
    2 "ApplicationId" application_id: String, 3 "ApplicationIdentityType" application_identity_type: String,
    4 "ApplicationName" application_name: String,
    5 "ApplicationOwner" application_owner: GetApplicationApplicationOwner,
    6 "ApplicationSourceType" application_source_type: String,
    7 "ApplicationTemplateId" application_template_id: String,
    8 "ApplicationVisibility" application_visibility: Vec<String>, 9 "AuthorizationType" authorization_type: String,
    10 "ClientId" client_id: String, 11 "CreateTime" create_time: i64,
    12 "CustomFields" custom_fields: Vec<GetApplicationCustomFields>,
    13 "CustomSubjectStatus" custom_subject_status: String, 14 "Description" description: String,
    15 "Features" features: String, 16 "InstanceId" instance_id: String, 17 "LogoUrl" logo_url: String,
    18 "M2MClientStatus" m2m_client_status: String, 19 "ManagedServiceCode" managed_service_code: String,
    20 "ResourceServerIdentifier" resource_server_identifier: String,
    21 "ResourceServerSourceType" resource_server_source_type: String,
    22 "ResourceServerStatus" resource_server_status: String, 23 "ServiceManaged" service_managed: bool,
    24 "SmartConfigCapabilities" smart_config_capabilities: Vec<String>, 25 "SsoType" sso_type: String,
    26 "Status" status: String, 27 "UpdateTime" update_time: i64
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationApplicationOwner {
    pub group_ids: Vec<String>,
    pub user_ids: Vec<String>,
}
model! { GetApplicationApplicationOwner {
    0 "GroupIds" group_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
model! { GetApplicationCustomFields {
    0 "FieldName" field_name: String, 1 "FieldValue" field_value: String
} }

/// Gets application advanced config: `GetApplicationAdvancedConfig` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplicationAdvancedConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAdvancedConfig {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetApplicationAdvancedConfig(application_id: String, instance_id: String)
    "GetApplicationAdvancedConfig" -> GetApplicationAdvancedConfigOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetApplicationAdvancedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAdvancedConfigOutput {
    pub application_advanced_config: Option<
        GetApplicationAdvancedConfigApplicationAdvancedConfig,
    >,
}
model! { GetApplicationAdvancedConfigOutput {
    0 "ApplicationAdvancedConfig" application_advanced_config: GetApplicationAdvancedConfigApplicationAdvancedConfig
} }

/// In the response of [`GetApplicationAdvancedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAdvancedConfigApplicationAdvancedConfig {
    pub application_id: Option<String>,
    pub instance_id: Option<String>,
    pub scim_server_advanced_config: Option<
        GetApplicationAdvancedConfigScimServerAdvancedConfig,
    >,
}
model! { GetApplicationAdvancedConfigApplicationAdvancedConfig {
    0 "ApplicationId" application_id: String, 1 "InstanceId" instance_id: String,
    2 "ScimServerAdvancedConfig" scim_server_advanced_config: GetApplicationAdvancedConfigScimServerAdvancedConfig
} }

/// In the response of [`GetApplicationAdvancedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationAdvancedConfigScimServerAdvancedConfig {
    pub supported_user_custom_field_ids: Vec<String>,
    pub user_custom_field_namespace: Option<String>,
}
model! { GetApplicationAdvancedConfigScimServerAdvancedConfig {
    0 "SupportedUserCustomFieldIds" supported_user_custom_field_ids: Vec<String>,
    1 "UserCustomFieldNamespace" user_custom_field_namespace: String
} }

/// Gets application federated credential: `GetApplicationFederatedCredential` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplicationFederatedCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredential {
    /// Required. At most 64 characters.
    pub application_federated_credential_id: String,
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    GetApplicationFederatedCredential(application_federated_credential_id: String, application_id: String, instance_id: String)
    "GetApplicationFederatedCredential" -> GetApplicationFederatedCredentialOutput {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id, 1 "ApplicationId" application_id,
    2 "InstanceId" instance_id
} }

/// Response of [`GetApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredentialOutput {
    pub application_federated_credential: Option<
        GetApplicationFederatedCredentialApplicationFederatedCredential,
    >,
}
model! { GetApplicationFederatedCredentialOutput {
    0 "ApplicationFederatedCredential" application_federated_credential: GetApplicationFederatedCredentialApplicationFederatedCredential
} }

/// In the response of [`GetApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredentialApplicationFederatedCredential {
    pub application_federated_credential_id: Option<String>,
    pub application_federated_credential_name: Option<String>,
    pub application_federated_credential_type: Option<String>,
    pub application_id: Option<String>,
    pub attribute_mappings: Vec<GetApplicationFederatedCredentialAttributeMappings>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub federated_credential_provider_id: Option<String>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub oidc_verification_config: Option<
        GetApplicationFederatedCredentialOidcVerificationConfig,
    >,
    pub pkcs7_verification_config: Option<
        GetApplicationFederatedCredentialPkcs7VerificationConfig,
    >,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub verification_condition: Option<String>,
    pub verification_mode: Option<String>,
}
model! { GetApplicationFederatedCredentialApplicationFederatedCredential {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id: String,
    1 "ApplicationFederatedCredentialName" application_federated_credential_name: String,
    2 "ApplicationFederatedCredentialType" application_federated_credential_type: String,
    3 "ApplicationId" application_id: String,
    4 "AttributeMappings" attribute_mappings: Vec<GetApplicationFederatedCredentialAttributeMappings>,
    5 "CreateTime" create_time: i64, 6 "Description" description: String,
    7 "FederatedCredentialProviderId" federated_credential_provider_id: String, 8 "InstanceId" instance_id: String,
    9 "LastUsedTime" last_used_time: i64,
    10 "OidcVerificationConfig" oidc_verification_config: GetApplicationFederatedCredentialOidcVerificationConfig,
    11 "Pkcs7VerificationConfig" pkcs7_verification_config: GetApplicationFederatedCredentialPkcs7VerificationConfig,
    12 "Status" status: String, 13 "UpdateTime" update_time: i64,
    14 "VerificationCondition" verification_condition: String, 15 "VerificationMode" verification_mode: String
} }

/// In the response of [`GetApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredentialAttributeMappings {
    pub source_value_expression: Option<String>,
    pub target_field: Option<String>,
}
model! { GetApplicationFederatedCredentialAttributeMappings {
    0 "SourceValueExpression" source_value_expression: String, 1 "TargetField" target_field: String
} }

/// In the response of [`GetApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredentialOidcVerificationConfig {
    pub azure_vm_config: Option<GetApplicationFederatedCredentialAzureVmConfig>,
    pub gcp_vm_config: Option<GetApplicationFederatedCredentialGcpVmConfig>,
    pub generic_config: Option<GetApplicationFederatedCredentialGenericConfig>,
    pub kubernetes_config: Option<GetApplicationFederatedCredentialKubernetesConfig>,
    pub profile: Option<String>,
}
model! { GetApplicationFederatedCredentialOidcVerificationConfig {
    0 "AzureVmConfig" azure_vm_config: GetApplicationFederatedCredentialAzureVmConfig,
    1 "GcpVmConfig" gcp_vm_config: GetApplicationFederatedCredentialGcpVmConfig,
    2 "GenericConfig" generic_config: GetApplicationFederatedCredentialGenericConfig,
    3 "KubernetesConfig" kubernetes_config: GetApplicationFederatedCredentialKubernetesConfig,
    4 "Profile" profile: String
} }

/// In the response of [`GetApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredentialAzureVmConfig {
    pub principal_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub subscription_id: Option<String>,
    pub vm_names: Vec<String>,
}
model! { GetApplicationFederatedCredentialAzureVmConfig {
    0 "PrincipalId" principal_id: String, 1 "ResourceGroupName" resource_group_name: String,
    2 "SubscriptionId" subscription_id: String, 3 "VmNames" vm_names: Vec<String>
} }

/// In the response of [`GetApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredentialGcpVmConfig {
    pub instance_ids: Vec<String>,
    pub project_id: Option<String>,
    pub service_account_id: Option<String>,
}
model! { GetApplicationFederatedCredentialGcpVmConfig {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ProjectId" project_id: String,
    2 "ServiceAccountId" service_account_id: String
} }

/// In the response of [`GetApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredentialGenericConfig {
    pub subject: Option<String>,
}
model! { GetApplicationFederatedCredentialGenericConfig {
    0 "Subject" subject: String
} }

/// In the response of [`GetApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredentialKubernetesConfig {
    pub namespace: Option<String>,
    pub pod_name_prefix: Option<String>,
    pub service_account_name: Option<String>,
}
model! { GetApplicationFederatedCredentialKubernetesConfig {
    0 "Namespace" namespace: String, 1 "PodNamePrefix" pod_name_prefix: String,
    2 "ServiceAccountName" service_account_name: String
} }

/// In the response of [`GetApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationFederatedCredentialPkcs7VerificationConfig {
    pub instance_ids: Vec<String>,
}
model! { GetApplicationFederatedCredentialPkcs7VerificationConfig {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// Gets application grant scope: `GetApplicationGrantScope` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplicationGrantScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationGrantScope {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetApplicationGrantScope(application_id: String, instance_id: String)
    "GetApplicationGrantScope" -> GetApplicationGrantScopeOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetApplicationGrantScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationGrantScopeOutput {
    pub application_grant_scope: Option<GetApplicationGrantScopeApplicationGrantScope>,
}
model! { GetApplicationGrantScopeOutput {
    0 "ApplicationGrantScope" application_grant_scope: GetApplicationGrantScopeApplicationGrantScope
} }

/// In the response of [`GetApplicationGrantScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationGrantScopeApplicationGrantScope {
    pub grant_scopes: Vec<String>,
}
model! { GetApplicationGrantScopeApplicationGrantScope {
    0 "GrantScopes" grant_scopes: Vec<String>
} }

/// Gets application provisioning config: `GetApplicationProvisioningConfig` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplicationProvisioningConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningConfig {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetApplicationProvisioningConfig(application_id: String, instance_id: String)
    "GetApplicationProvisioningConfig" -> GetApplicationProvisioningConfigOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningConfigOutput {
    pub application_provisioning_config: Option<
        GetApplicationProvisioningConfigApplicationProvisioningConfig,
    >,
}
model! { GetApplicationProvisioningConfigOutput {
    0 "ApplicationProvisioningConfig" application_provisioning_config: GetApplicationProvisioningConfigApplicationProvisioningConfig
} }

/// In the response of [`GetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningConfigApplicationProvisioningConfig {
    pub application_id: Option<String>,
    pub callback_provisioning_config: Option<
        GetApplicationProvisioningConfigCallbackProvisioningConfig,
    >,
    pub config_operate_mode: Option<String>,
    pub instance_id: Option<String>,
    pub network_access_endpoint_id: Option<String>,
    pub provision_jwks_endpoint: Option<String>,
    pub provision_password: Option<bool>,
    pub provision_protocol_type: Option<String>,
    pub scim_provisioning_config: Option<
        GetApplicationProvisioningConfigScimProvisioningConfig,
    >,
    pub status: Option<String>,
}
model! { GetApplicationProvisioningConfigApplicationProvisioningConfig {
    0 "ApplicationId" application_id: String,
    1 "CallbackProvisioningConfig" callback_provisioning_config: GetApplicationProvisioningConfigCallbackProvisioningConfig,
    2 "ConfigOperateMode" config_operate_mode: String, 3 "InstanceId" instance_id: String,
    4 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    5 "ProvisionJwksEndpoint" provision_jwks_endpoint: String, 6 "ProvisionPassword" provision_password: bool,
    7 "ProvisionProtocolType" provision_protocol_type: String,
    8 "ScimProvisioningConfig" scim_provisioning_config: GetApplicationProvisioningConfigScimProvisioningConfig,
    9 "Status" status: String
} }

/// In the response of [`GetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningConfigCallbackProvisioningConfig {
    pub callback_url: Option<String>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    pub encrypt_required: Option<bool>,
    pub listen_event_scopes: Vec<String>,
}
model! { GetApplicationProvisioningConfigCallbackProvisioningConfig {
    0 "CallbackUrl" callback_url: String, 1 "EncryptKey" encrypt_key: Secret,
    2 "EncryptRequired" encrypt_required: bool, 3 "ListenEventScopes" listen_event_scopes: Vec<String>
} }

/// In the response of [`GetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningConfigScimProvisioningConfig {
    pub authn_configuration: Option<GetApplicationProvisioningConfigAuthnConfiguration>,
    pub full_push_scopes: Vec<String>,
    pub provisioning_actions: Vec<String>,
    pub scim_base_url: Option<String>,
}
model! { GetApplicationProvisioningConfigScimProvisioningConfig {
    0 "AuthnConfiguration" authn_configuration: GetApplicationProvisioningConfigAuthnConfiguration,
    1 "FullPushScopes" full_push_scopes: Vec<String>, 2 "ProvisioningActions" provisioning_actions: Vec<String>,
    3 "ScimBaseUrl" scim_base_url: String
} }

/// In the response of [`GetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningConfigAuthnConfiguration {
    pub authn_mode: Option<String>,
    pub authn_param: Option<GetApplicationProvisioningConfigAuthnParam>,
    pub grant_type: Option<String>,
}
model! { GetApplicationProvisioningConfigAuthnConfiguration {
    0 "AuthnMode" authn_mode: String, 1 "AuthnParam" authn_param: GetApplicationProvisioningConfigAuthnParam,
    2 "GrantType" grant_type: String
} }

/// In the response of [`GetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningConfigAuthnParam {
    /// Secret.
    pub access_token: Option<Secret>,
    pub authn_method: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub token_endpoint: Option<String>,
}
model! { GetApplicationProvisioningConfigAuthnParam {
    0 "AccessToken" access_token: Secret, 1 "AuthnMethod" authn_method: String, 2 "ClientId" client_id: String,
    3 "ClientSecret" client_secret: Secret, 4 "TokenEndpoint" token_endpoint: String
} }

/// Gets application provisioning scope: `GetApplicationProvisioningScope` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplicationProvisioningScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningScope {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetApplicationProvisioningScope(application_id: String, instance_id: String)
    "GetApplicationProvisioningScope" -> GetApplicationProvisioningScopeOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetApplicationProvisioningScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningScopeOutput {
    pub application_provisioning_scope: Option<
        GetApplicationProvisioningScopeApplicationProvisioningScope,
    >,
}
model! { GetApplicationProvisioningScopeOutput {
    0 "ApplicationProvisioningScope" application_provisioning_scope: GetApplicationProvisioningScopeApplicationProvisioningScope
} }

/// In the response of [`GetApplicationProvisioningScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningScopeApplicationProvisioningScope {
    pub group_ids: Vec<String>,
    pub max_quota: Option<i64>,
    pub organizational_unit_ids: Vec<String>,
    pub used_quota: Option<i64>,
}
model! { GetApplicationProvisioningScopeApplicationProvisioningScope {
    0 "GroupIds" group_ids: Vec<String>, 1 "MaxQuota" max_quota: i64,
    2 "OrganizationalUnitIds" organizational_unit_ids: Vec<String>, 3 "UsedQuota" used_quota: i64
} }

/// Gets application provisioning user primary organizational unit:
/// `GetApplicationProvisioningUserPrimaryOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplicationProvisioningUserPrimaryOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningUserPrimaryOrganizationalUnit {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetApplicationProvisioningUserPrimaryOrganizationalUnit(application_id: String, instance_id: String)
    "GetApplicationProvisioningUserPrimaryOrganizationalUnit" -> GetApplicationProvisioningUserPrimaryOrganizationalUnitOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetApplicationProvisioningUserPrimaryOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningUserPrimaryOrganizationalUnitOutput {
    pub user_primary_organizational_unit_id: Option<String>,
}
model! { GetApplicationProvisioningUserPrimaryOrganizationalUnitOutput {
    0 "UserPrimaryOrganizationalUnitId" user_primary_organizational_unit_id: String
} }

/// Gets application role: `GetApplicationRole` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplicationRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationRole {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_role_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetApplicationRole(application_id: String, application_role_id: String, instance_id: String)
    "GetApplicationRole" -> GetApplicationRoleOutput {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id, 2 "InstanceId" instance_id
} }

/// Response of [`GetApplicationRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationRoleOutput {
    pub application_role: Option<GetApplicationRoleApplicationRole>,
}
model! { GetApplicationRoleOutput {
    0 "ApplicationRole" application_role: GetApplicationRoleApplicationRole
} }

/// In the response of [`GetApplicationRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationRoleApplicationRole {
    pub application_id: Option<String>,
    pub application_role_id: Option<String>,
    pub application_role_name: Option<String>,
    pub application_role_value: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
}
model! { GetApplicationRoleApplicationRole {
    0 "ApplicationId" application_id: String, 1 "ApplicationRoleId" application_role_id: String,
    2 "ApplicationRoleName" application_role_name: String, 3 "ApplicationRoleValue" application_role_value: String,
    4 "Description" description: String, 5 "InstanceId" instance_id: String
} }

/// Gets application sso config: `GetApplicationSsoConfig` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplicationSsoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSsoConfig {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetApplicationSsoConfig(application_id: String, instance_id: String)
    "GetApplicationSsoConfig" -> GetApplicationSsoConfigOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSsoConfigOutput {
    pub application_sso_config: Option<GetApplicationSsoConfigApplicationSsoConfig>,
}
model! { GetApplicationSsoConfigOutput {
    0 "ApplicationSsoConfig" application_sso_config: GetApplicationSsoConfigApplicationSsoConfig
} }

/// In the response of [`GetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSsoConfigApplicationSsoConfig {
    pub init_login_type: Option<String>,
    pub init_login_url: Option<String>,
    pub oidc_sso_config: Option<GetApplicationSsoConfigOidcSsoConfig>,
    pub protocol_endpoint_domain: Option<GetApplicationSsoConfigProtocolEndpointDomain>,
    pub saml_sso_config: Option<GetApplicationSsoConfigSamlSsoConfig>,
    pub sso_status: Option<String>,
}
model! { GetApplicationSsoConfigApplicationSsoConfig {
    0 "InitLoginType" init_login_type: String, 1 "InitLoginUrl" init_login_url: String,
    2 "OidcSsoConfig" oidc_sso_config: GetApplicationSsoConfigOidcSsoConfig,
    3 "ProtocolEndpointDomain" protocol_endpoint_domain: GetApplicationSsoConfigProtocolEndpointDomain,
    4 "SamlSsoConfig" saml_sso_config: GetApplicationSsoConfigSamlSsoConfig, 5 "SsoStatus" sso_status: String
} }

/// In the response of [`GetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSsoConfigOidcSsoConfig {
    pub access_token_effective_time: Option<i64>,
    pub allowed_public_client: Option<String>,
    pub code_effective_time: Option<i64>,
    pub custom_claims: Vec<GetApplicationSsoConfigCustomClaims>,
    pub grant_scopes: Vec<String>,
    pub grant_types: Vec<String>,
    pub id_token_effective_time: Option<i64>,
    pub password_authentication_source_id: Option<String>,
    pub password_totp_mfa_required: Option<bool>,
    pub pkce_challenge_methods: Vec<String>,
    pub pkce_required: Option<bool>,
    pub post_logout_redirect_uris: Vec<String>,
    pub redirect_uris: Vec<String>,
    pub refresh_token_effective: Option<i64>,
    pub response_types: Vec<String>,
    pub subject_id_expression: Option<String>,
}
model! { GetApplicationSsoConfigOidcSsoConfig {
    0 "AccessTokenEffectiveTime" access_token_effective_time: i64,
    1 "AllowedPublicClient" allowed_public_client: String, 2 "CodeEffectiveTime" code_effective_time: i64,
    3 "CustomClaims" custom_claims: Vec<GetApplicationSsoConfigCustomClaims>, 4 "GrantScopes" grant_scopes: Vec<String>,
    5 "GrantTypes" grant_types: Vec<String>, 6 "IdTokenEffectiveTime" id_token_effective_time: i64,
    7 "PasswordAuthenticationSourceId" password_authentication_source_id: String,
    8 "PasswordTotpMfaRequired" password_totp_mfa_required: bool,
    9 "PkceChallengeMethods" pkce_challenge_methods: Vec<String>, 10 "PkceRequired" pkce_required: bool,
    11 "PostLogoutRedirectUris" post_logout_redirect_uris: Vec<String>, 12 "RedirectUris" redirect_uris: Vec<String>,
    13 "RefreshTokenEffective" refresh_token_effective: i64, 14 "ResponseTypes" response_types: Vec<String>,
    15 "SubjectIdExpression" subject_id_expression: String
} }

/// In the response of [`GetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSsoConfigCustomClaims {
    pub claim_name: Option<String>,
    pub claim_value_expression: Option<String>,
}
model! { GetApplicationSsoConfigCustomClaims {
    0 "ClaimName" claim_name: String, 1 "ClaimValueExpression" claim_value_expression: String
} }

/// In the response of [`GetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSsoConfigProtocolEndpointDomain {
    pub oauth2_authorization_endpoint: Option<String>,
    pub oauth2_device_authorization_endpoint: Option<String>,
    pub oauth2_revoke_endpoint: Option<String>,
    pub oauth2_token_endpoint: Option<String>,
    pub oauth2_userinfo_endpoint: Option<String>,
    pub oidc_issuer: Option<String>,
    pub oidc_jwks_endpoint: Option<String>,
    pub oidc_logout_endpoint: Option<String>,
    pub saml_meta_endpoint: Option<String>,
    pub saml_sso_endpoint: Option<String>,
}
model! { GetApplicationSsoConfigProtocolEndpointDomain {
    0 "Oauth2AuthorizationEndpoint" oauth2_authorization_endpoint: String,
    1 "Oauth2DeviceAuthorizationEndpoint" oauth2_device_authorization_endpoint: String,
    2 "Oauth2RevokeEndpoint" oauth2_revoke_endpoint: String, 3 "Oauth2TokenEndpoint" oauth2_token_endpoint: String,
    4 "Oauth2UserinfoEndpoint" oauth2_userinfo_endpoint: String, 5 "OidcIssuer" oidc_issuer: String,
    6 "OidcJwksEndpoint" oidc_jwks_endpoint: String, 7 "OidcLogoutEndpoint" oidc_logout_endpoint: String,
    8 "SamlMetaEndpoint" saml_meta_endpoint: String, 9 "SamlSsoEndpoint" saml_sso_endpoint: String
} }

/// In the response of [`GetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSsoConfigSamlSsoConfig {
    pub assertion_signed: Option<bool>,
    pub attribute_statements: Vec<GetApplicationSsoConfigAttributeStatements>,
    pub default_relay_state: Option<String>,
    pub idp_entity_id: Option<String>,
    pub name_id_format: Option<String>,
    pub name_id_value_expression: Option<String>,
    pub optional_relay_states: Vec<GetApplicationSsoConfigOptionalRelayStates>,
    pub response_signed: Option<bool>,
    pub signature_algorithm: Option<String>,
    pub sp_entity_id: Option<String>,
    pub sp_sso_acs_url: Option<String>,
}
model! { GetApplicationSsoConfigSamlSsoConfig {
    0 "AssertionSigned" assertion_signed: bool,
    1 "AttributeStatements" attribute_statements: Vec<GetApplicationSsoConfigAttributeStatements>,
    2 "DefaultRelayState" default_relay_state: String, 3 "IdPEntityId" idp_entity_id: String,
    4 "NameIdFormat" name_id_format: String, 5 "NameIdValueExpression" name_id_value_expression: String,
    6 "OptionalRelayStates" optional_relay_states: Vec<GetApplicationSsoConfigOptionalRelayStates>,
    7 "ResponseSigned" response_signed: bool, 8 "SignatureAlgorithm" signature_algorithm: String,
    9 "SpEntityId" sp_entity_id: String, 10 "SpSsoAcsUrl" sp_sso_acs_url: String
} }

/// In the response of [`GetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSsoConfigAttributeStatements {
    pub attribute_name: Option<String>,
    pub attribute_value_expression: Option<String>,
}
model! { GetApplicationSsoConfigAttributeStatements {
    0 "AttributeName" attribute_name: String, 1 "AttributeValueExpression" attribute_value_expression: String
} }

/// In the response of [`GetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationSsoConfigOptionalRelayStates {
    pub display_name: Option<String>,
    pub relay_state: Option<String>,
}
model! { GetApplicationSsoConfigOptionalRelayStates {
    0 "DisplayName" display_name: String, 1 "RelayState" relay_state: String
} }

/// Gets application template: `GetApplicationTemplate` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetApplicationTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationTemplate {
    /// Required. At most 64 characters.
    pub application_template_id: String,
}
operation! { GetApplicationTemplate(application_template_id: String)
    "GetApplicationTemplate" -> GetApplicationTemplateOutput {
    0 "ApplicationTemplateId" application_template_id
} }

/// Response of [`GetApplicationTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationTemplateOutput {
    pub application_template: Option<GetApplicationTemplateApplicationTemplate>,
}
model! { GetApplicationTemplateOutput {
    0 "ApplicationTemplate" application_template: GetApplicationTemplateApplicationTemplate
} }

/// In the response of [`GetApplicationTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationTemplateApplicationTemplate {
    pub application_template_id: Option<String>,
    pub application_template_name: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub help_document_url: Option<String>,
    pub logo_url: Option<String>,
    pub managed_service_code: Option<String>,
    pub sale_info: Option<GetApplicationTemplateSaleInfo>,
    pub service_console_url: Option<String>,
    pub service_managed: Option<bool>,
    pub sso_types: Vec<String>,
    pub update_time: Option<i64>,
}
model! { GetApplicationTemplateApplicationTemplate {
    0 "ApplicationTemplateId" application_template_id: String,
    1 "ApplicationTemplateName" application_template_name: String, 2 "CreateTime" create_time: i64,
    3 "Description" description: String, 4 "HelpDocumentUrl" help_document_url: String, 5 "LogoUrl" logo_url: String,
    6 "ManagedServiceCode" managed_service_code: String, 7 "SaleInfo" sale_info: GetApplicationTemplateSaleInfo,
    8 "ServiceConsoleUrl" service_console_url: String, 9 "ServiceManaged" service_managed: bool,
    10 "SsoTypes" sso_types: Vec<String>, 11 "UpdateTime" update_time: i64
} }

/// In the response of [`GetApplicationTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationTemplateSaleInfo {
    pub always_free: Option<bool>,
}
model! { GetApplicationTemplateSaleInfo {
    0 "AlwaysFree" always_free: bool
} }

/// Gets authorization resource: `GetAuthorizationResource` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetAuthorizationResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationResource {
    /// Required. At most 64 characters.
    pub authorization_resource_id: String,
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    GetAuthorizationResource(authorization_resource_id: String, authorization_rule_id: String, instance_id: String)
    "GetAuthorizationResource" -> GetAuthorizationResourceOutput {
    0 "AuthorizationResourceId" authorization_resource_id, 1 "AuthorizationRuleId" authorization_rule_id,
    2 "InstanceId" instance_id
} }

/// Response of [`GetAuthorizationResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationResourceOutput {
    pub authorization_resource: Option<GetAuthorizationResourceAuthorizationResource>,
}
model! { GetAuthorizationResourceOutput {
    0 "AuthorizationResource" authorization_resource: GetAuthorizationResourceAuthorizationResource
} }

/// In the response of [`GetAuthorizationResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationResourceAuthorizationResource {
    pub authorization_resource_entity_id: Option<String>,
    pub authorization_resource_entity_type: Option<String>,
    pub authorization_resource_id: Option<String>,
    pub authorization_rule_id: Option<String>,
    pub cloud_account_id: Option<String>,
    pub condition: Option<GetAuthorizationResourceCondition>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetAuthorizationResourceAuthorizationResource {
    0 "AuthorizationResourceEntityId" authorization_resource_entity_id: String,
    1 "AuthorizationResourceEntityType" authorization_resource_entity_type: String,
    2 "AuthorizationResourceId" authorization_resource_id: String,
    3 "AuthorizationRuleId" authorization_rule_id: String, 4 "CloudAccountId" cloud_account_id: String,
    5 "Condition" condition: GetAuthorizationResourceCondition, 6 "CreateTime" create_time: i64,
    7 "InstanceId" instance_id: String, 8 "UpdateTime" update_time: i64
} }

/// In the response of [`GetAuthorizationResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationResourceCondition {
    pub credential_condition: Option<GetAuthorizationResourceCredentialCondition>,
}
model! { GetAuthorizationResourceCondition {
    0 "CredentialCondition" credential_condition: GetAuthorizationResourceCredentialCondition
} }

/// In the response of [`GetAuthorizationResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationResourceCredentialCondition {
    pub allow_same_name_identity: Option<bool>,
}
model! { GetAuthorizationResourceCredentialCondition {
    0 "AllowSameNameIdentity" allow_same_name_identity: bool
} }

/// Gets authorization rule: `GetAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetAuthorizationRule(authorization_rule_id: String, instance_id: String)
    "GetAuthorizationRule" -> GetAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationRuleOutput {
    pub authorization_rule: Option<GetAuthorizationRuleAuthorizationRule>,
}
model! { GetAuthorizationRuleOutput {
    0 "AuthorizationRule" authorization_rule: GetAuthorizationRuleAuthorizationRule
} }

/// In the response of [`GetAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationRuleAuthorizationRule {
    pub authorization_resource_scope: Option<String>,
    pub authorization_rule_creation_type: Option<String>,
    pub authorization_rule_id: Option<String>,
    pub authorization_rule_name: Option<String>,
    pub authorization_rule_scenario_label: Option<String>,
    pub authorization_rule_subject_id: Option<String>,
    pub authorization_rule_subject_scope: Option<String>,
    pub authorization_rule_subject_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetAuthorizationRuleAuthorizationRule {
    0 "AuthorizationResourceScope" authorization_resource_scope: String,
    1 "AuthorizationRuleCreationType" authorization_rule_creation_type: String,
    2 "AuthorizationRuleId" authorization_rule_id: String, 3 "AuthorizationRuleName" authorization_rule_name: String,
    4 "AuthorizationRuleScenarioLabel" authorization_rule_scenario_label: String,
    5 "AuthorizationRuleSubjectId" authorization_rule_subject_id: String,
    6 "AuthorizationRuleSubjectScope" authorization_rule_subject_scope: String,
    7 "AuthorizationRuleSubjectType" authorization_rule_subject_type: String, 8 "CreateTime" create_time: i64,
    9 "Description" description: String, 10 "InstanceId" instance_id: String, 11 "ProjectId" project_id: String,
    12 "Status" status: String, 13 "UpdateTime" update_time: i64
} }

/// Gets authorization server: `GetAuthorizationServer` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetAuthorizationServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationServer {
    /// Required. At most 64 characters.
    pub authorization_server_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetAuthorizationServer(authorization_server_id: String, instance_id: String)
    "GetAuthorizationServer" -> GetAuthorizationServerOutput {
    0 "AuthorizationServerId" authorization_server_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetAuthorizationServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationServerOutput {
    pub authorization_server: Option<GetAuthorizationServerAuthorizationServer>,
}
model! { GetAuthorizationServerOutput {
    0 "AuthorizationServer" authorization_server: GetAuthorizationServerAuthorizationServer
} }

/// In the response of [`GetAuthorizationServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationServerAuthorizationServer {
    pub authorization_server_id: Option<String>,
    pub authorization_server_name: Option<String>,
    pub create_time: Option<i64>,
    pub creation_type: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub issuer: Option<String>,
    pub issuer_domain: Option<String>,
    pub issuer_mode: Option<String>,
    pub last_update_time: Option<i64>,
    pub protocol_endpoint: Option<GetAuthorizationServerProtocolEndpoint>,
    pub status: Option<String>,
}
model! { GetAuthorizationServerAuthorizationServer {
    0 "AuthorizationServerId" authorization_server_id: String,
    1 "AuthorizationServerName" authorization_server_name: String, 2 "CreateTime" create_time: i64,
    3 "CreationType" creation_type: String, 4 "Description" description: String, 5 "InstanceId" instance_id: String,
    6 "Issuer" issuer: String, 7 "IssuerDomain" issuer_domain: String, 8 "IssuerMode" issuer_mode: String,
    9 "LastUpdateTime" last_update_time: i64,
    10 "ProtocolEndpoint" protocol_endpoint: GetAuthorizationServerProtocolEndpoint, 11 "Status" status: String
} }

/// In the response of [`GetAuthorizationServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAuthorizationServerProtocolEndpoint {
    pub oauth2_token_endpoint: Option<String>,
    pub oidc_jwks_endpoint: Option<String>,
}
model! { GetAuthorizationServerProtocolEndpoint {
    0 "Oauth2TokenEndpoint" oauth2_token_endpoint: String, 1 "OidcJwksEndpoint" oidc_jwks_endpoint: String
} }

/// Gets brand: `GetBrand` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrand {
    /// Required.
    pub brand_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetBrand(brand_id: String, instance_id: String) "GetBrand" -> GetBrandOutput {
    0 "BrandId" brand_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrandOutput {
    pub brand: Option<GetBrandBrand>,
}
model! { GetBrandOutput {
    0 "Brand" brand: GetBrandBrand
} }

/// In the response of [`GetBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBrandBrand {
    pub brand_id: Option<String>,
    pub brand_name: Option<String>,
    pub brand_type: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { GetBrandBrand {
    0 "BrandId" brand_id: String, 1 "BrandName" brand_name: String, 2 "BrandType" brand_type: String,
    3 "InstanceId" instance_id: String, 4 "Status" status: String
} }

/// Gets client public key: `GetClientPublicKey` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetClientPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientPublicKey {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub client_public_key_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetClientPublicKey(application_id: String, client_public_key_id: String, instance_id: String)
    "GetClientPublicKey" -> GetClientPublicKeyOutput {
    0 "ApplicationId" application_id, 1 "ClientPublicKeyId" client_public_key_id, 2 "InstanceId" instance_id
} }

/// Response of [`GetClientPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientPublicKeyOutput {
    pub client_public_key: Option<GetClientPublicKeyClientPublicKey>,
}
model! { GetClientPublicKeyOutput {
    0 "ClientPublicKey" client_public_key: GetClientPublicKeyClientPublicKey
} }

/// In the response of [`GetClientPublicKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClientPublicKeyClientPublicKey {
    pub algorithm_type: Option<String>,
    pub application_id: Option<String>,
    pub client_public_key_id: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub primary: Option<bool>,
    pub public_key: Option<String>,
    pub status: Option<String>,
}
model! { GetClientPublicKeyClientPublicKey {
    0 "AlgorithmType" algorithm_type: String, 1 "ApplicationId" application_id: String,
    2 "ClientPublicKeyId" client_public_key_id: String, 3 "CreateTime" create_time: i64,
    4 "InstanceId" instance_id: String, 5 "LastUsedTime" last_used_time: i64, 6 "Primary" primary: bool,
    7 "PublicKey" public_key: String, 8 "Status" status: String
} }

/// Gets cloud account: `GetCloudAccount` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetCloudAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccount {
    /// Required. At most 64 characters.
    pub cloud_account_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetCloudAccount(cloud_account_id: String, instance_id: String) "GetCloudAccount" -> GetCloudAccountOutput {
    0 "CloudAccountId" cloud_account_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetCloudAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountOutput {
    pub cloud_account: Option<GetCloudAccountCloudAccount>,
}
model! { GetCloudAccountOutput {
    0 "CloudAccount" cloud_account: GetCloudAccountCloudAccount
} }

/// In the response of [`GetCloudAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountCloudAccount {
    pub cloud_account_external_id: Option<String>,
    pub cloud_account_health: Option<String>,
    pub cloud_account_health_check_result: Option<
        GetCloudAccountCloudAccountHealthCheckResult,
    >,
    pub cloud_account_id: Option<String>,
    pub cloud_account_name: Option<String>,
    pub cloud_account_provider_config: Option<GetCloudAccountCloudAccountProviderConfig>,
    pub cloud_account_provider_name: Option<String>,
    pub cloud_account_role_creation_type: Option<String>,
    pub cloud_account_site: Option<String>,
    pub cloud_account_vendor_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub privilege_application_ids: Vec<String>,
    pub privilege_hosting_error: Option<GetCloudAccountPrivilegeHostingError>,
    pub privilege_hosting_state: Option<String>,
    pub privilege_status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetCloudAccountCloudAccount {
    0 "CloudAccountExternalId" cloud_account_external_id: String, 1 "CloudAccountHealth" cloud_account_health: String,
    2 "CloudAccountHealthCheckResult" cloud_account_health_check_result: GetCloudAccountCloudAccountHealthCheckResult,
    3 "CloudAccountId" cloud_account_id: String, 4 "CloudAccountName" cloud_account_name: String,
    5 "CloudAccountProviderConfig" cloud_account_provider_config: GetCloudAccountCloudAccountProviderConfig,
    6 "CloudAccountProviderName" cloud_account_provider_name: String,
    7 "CloudAccountRoleCreationType" cloud_account_role_creation_type: String,
    8 "CloudAccountSite" cloud_account_site: String, 9 "CloudAccountVendorType" cloud_account_vendor_type: String,
    10 "CreateTime" create_time: i64, 11 "Description" description: String, 12 "InstanceId" instance_id: String,
    13 "PrivilegeApplicationIds" privilege_application_ids: Vec<String>,
    14 "PrivilegeHostingError" privilege_hosting_error: GetCloudAccountPrivilegeHostingError,
    15 "PrivilegeHostingState" privilege_hosting_state: String, 16 "PrivilegeStatus" privilege_status: String,
    17 "UpdateTime" update_time: i64
} }

/// In the response of [`GetCloudAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountCloudAccountHealthCheckResult {
    pub error_reason: Option<GetCloudAccountErrorReason>,
    pub last_check_time: Option<i64>,
    pub result: Option<String>,
}
model! { GetCloudAccountCloudAccountHealthCheckResult {
    0 "ErrorReason" error_reason: GetCloudAccountErrorReason, 1 "LastCheckTime" last_check_time: i64,
    2 "Result" result: String
} }

/// In the response of [`GetCloudAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountErrorReason {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { GetCloudAccountErrorReason {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String
} }

/// In the response of [`GetCloudAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountCloudAccountProviderConfig {
    pub audience: Option<String>,
    pub authorization_server_id: Option<String>,
    pub issuer: Option<String>,
    pub oidc_jwks_endpoint: Option<String>,
}
model! { GetCloudAccountCloudAccountProviderConfig {
    0 "Audience" audience: String, 1 "AuthorizationServerId" authorization_server_id: String, 2 "Issuer" issuer: String,
    3 "OidcJwksEndpoint" oidc_jwks_endpoint: String
} }

/// In the response of [`GetCloudAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountPrivilegeHostingError {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { GetCloudAccountPrivilegeHostingError {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String
} }

/// Gets cloud account role: `GetCloudAccountRole` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetCloudAccountRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountRole {
    /// Required.
    pub cloud_account_id: String,
    /// Required. At most 64 characters.
    pub cloud_account_role_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetCloudAccountRole(cloud_account_id: String, cloud_account_role_id: String, instance_id: String)
    "GetCloudAccountRole" -> GetCloudAccountRoleOutput {
    0 "CloudAccountId" cloud_account_id, 1 "CloudAccountRoleId" cloud_account_role_id, 2 "InstanceId" instance_id
} }

/// Response of [`GetCloudAccountRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountRoleOutput {
    pub cloud_account_role: Option<GetCloudAccountRoleCloudAccountRole>,
}
model! { GetCloudAccountRoleOutput {
    0 "CloudAccountRole" cloud_account_role: GetCloudAccountRoleCloudAccountRole
} }

/// In the response of [`GetCloudAccountRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountRoleCloudAccountRole {
    pub cloud_account_id: Option<String>,
    pub cloud_account_role_creation_type: Option<String>,
    pub cloud_account_role_external_id: Option<String>,
    pub cloud_account_role_health: Option<String>,
    pub cloud_account_role_health_check_result: Option<
        GetCloudAccountRoleCloudAccountRoleHealthCheckResult,
    >,
    pub cloud_account_role_id: Option<String>,
    pub cloud_account_role_name: Option<String>,
    pub cloud_account_role_type: Option<String>,
    pub cloud_account_role_usage_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetCloudAccountRoleCloudAccountRole {
    0 "CloudAccountId" cloud_account_id: String,
    1 "CloudAccountRoleCreationType" cloud_account_role_creation_type: String,
    2 "CloudAccountRoleExternalId" cloud_account_role_external_id: String,
    3 "CloudAccountRoleHealth" cloud_account_role_health: String,
    4 "CloudAccountRoleHealthCheckResult" cloud_account_role_health_check_result: GetCloudAccountRoleCloudAccountRoleHealthCheckResult,
    5 "CloudAccountRoleId" cloud_account_role_id: String, 6 "CloudAccountRoleName" cloud_account_role_name: String,
    7 "CloudAccountRoleType" cloud_account_role_type: String,
    8 "CloudAccountRoleUsageType" cloud_account_role_usage_type: String, 9 "CreateTime" create_time: i64,
    10 "Description" description: String, 11 "InstanceId" instance_id: String, 12 "Status" status: String,
    13 "UpdateTime" update_time: i64
} }

/// In the response of [`GetCloudAccountRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountRoleCloudAccountRoleHealthCheckResult {
    pub error_reason: Option<GetCloudAccountRoleErrorReason>,
    pub last_check_time: Option<i64>,
    pub result: Option<String>,
}
model! { GetCloudAccountRoleCloudAccountRoleHealthCheckResult {
    0 "ErrorReason" error_reason: GetCloudAccountRoleErrorReason, 1 "LastCheckTime" last_check_time: i64,
    2 "Result" result: String
} }

/// In the response of [`GetCloudAccountRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudAccountRoleErrorReason {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { GetCloudAccountRoleErrorReason {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String
} }

/// Gets conditional access policy: `GetConditionalAccessPolicy` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetConditionalAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConditionalAccessPolicy {
    /// Required. At most 64 characters.
    pub conditional_access_policy_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetConditionalAccessPolicy(conditional_access_policy_id: String, instance_id: String)
    "GetConditionalAccessPolicy" -> GetConditionalAccessPolicyOutput {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConditionalAccessPolicyOutput {
    pub conditional_access_policy: Option<
        GetConditionalAccessPolicyConditionalAccessPolicy,
    >,
}
model! { GetConditionalAccessPolicyOutput {
    0 "ConditionalAccessPolicy" conditional_access_policy: GetConditionalAccessPolicyConditionalAccessPolicy
} }

/// In the response of [`GetConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConditionalAccessPolicyConditionalAccessPolicy {
    pub conditional_access_policy_id: Option<String>,
    pub conditional_access_policy_name: Option<String>,
    pub conditional_access_policy_type: Option<String>,
    pub conditions_config: Option<GetConditionalAccessPolicyConditionsConfig>,
    pub create_time: Option<i64>,
    pub decision_config: Option<GetConditionalAccessPolicyDecisionConfig>,
    pub decision_type: Option<String>,
    pub description: Option<String>,
    pub evaluate_at: Option<String>,
    pub instance_id: Option<String>,
    pub last_updated_time: Option<i64>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
model! { GetConditionalAccessPolicyConditionalAccessPolicy {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id: String,
    1 "ConditionalAccessPolicyName" conditional_access_policy_name: String,
    2 "ConditionalAccessPolicyType" conditional_access_policy_type: String,
    3 "ConditionsConfig" conditions_config: GetConditionalAccessPolicyConditionsConfig, 4 "CreateTime" create_time: i64,
    5 "DecisionConfig" decision_config: GetConditionalAccessPolicyDecisionConfig,
    6 "DecisionType" decision_type: String, 7 "Description" description: String, 8 "EvaluateAt" evaluate_at: String,
    9 "InstanceId" instance_id: String, 10 "LastUpdatedTime" last_updated_time: i64, 11 "Priority" priority: i64,
    12 "Status" status: String
} }

/// In the response of [`GetConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConditionalAccessPolicyConditionsConfig {
    pub applications: Option<GetConditionalAccessPolicyApplications>,
    pub network_zones: Option<GetConditionalAccessPolicyNetworkZones>,
    pub users: Option<GetConditionalAccessPolicyUsers>,
}
model! { GetConditionalAccessPolicyConditionsConfig {
    0 "Applications" applications: GetConditionalAccessPolicyApplications,
    1 "NetworkZones" network_zones: GetConditionalAccessPolicyNetworkZones,
    2 "Users" users: GetConditionalAccessPolicyUsers
} }

/// In the response of [`GetConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConditionalAccessPolicyApplications {
    pub exclude_applications: Vec<String>,
    pub include_applications: Vec<String>,
}
model! { GetConditionalAccessPolicyApplications {
    0 "ExcludeApplications" exclude_applications: Vec<String>, 1 "IncludeApplications" include_applications: Vec<String>
} }

/// In the response of [`GetConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConditionalAccessPolicyNetworkZones {
    pub exclude_network_zones: Vec<String>,
    pub include_network_zones: Vec<String>,
}
model! { GetConditionalAccessPolicyNetworkZones {
    0 "ExcludeNetworkZones" exclude_network_zones: Vec<String>,
    1 "IncludeNetworkZones" include_network_zones: Vec<String>
} }

/// In the response of [`GetConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConditionalAccessPolicyUsers {
    pub exclude_groups: Vec<String>,
    pub exclude_organizational_units: Vec<String>,
    pub exclude_users: Vec<String>,
    pub include_groups: Vec<String>,
    pub include_organizational_units: Vec<String>,
    pub include_users: Vec<String>,
}
model! { GetConditionalAccessPolicyUsers {
    0 "ExcludeGroups" exclude_groups: Vec<String>,
    1 "ExcludeOrganizationalUnits" exclude_organizational_units: Vec<String>,
    2 "ExcludeUsers" exclude_users: Vec<String>, 3 "IncludeGroups" include_groups: Vec<String>,
    4 "IncludeOrganizationalUnits" include_organizational_units: Vec<String>,
    5 "IncludeUsers" include_users: Vec<String>
} }

/// In the response of [`GetConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConditionalAccessPolicyDecisionConfig {
    pub active_session_reuse_status: Option<String>,
    pub effect: Option<String>,
    pub mfa_authentication_interval_seconds: Option<i64>,
    pub mfa_authentication_methods: Vec<String>,
    pub mfa_type: Option<String>,
}
model! { GetConditionalAccessPolicyDecisionConfig {
    0 "ActiveSessionReuseStatus" active_session_reuse_status: String, 1 "Effect" effect: String,
    2 "MfaAuthenticationIntervalSeconds" mfa_authentication_interval_seconds: i64,
    3 "MfaAuthenticationMethods" mfa_authentication_methods: Vec<String>, 4 "MfaType" mfa_type: String
} }

/// Gets credential: `GetCredential` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredential {
    /// Required.
    pub credential_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetCredential(credential_id: String, instance_id: String) "GetCredential" -> GetCredentialOutput {
    0 "CredentialId" credential_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialOutput {
    pub credential: Option<GetCredentialCredential>,
}
model! { GetCredentialOutput {
    0 "Credential" credential: GetCredentialCredential
} }

/// In the response of [`GetCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialCredential {
    pub create_time: Option<i64>,
    pub credential_content: Option<GetCredentialCredentialContent>,
    pub credential_creation_type: Option<String>,
    pub credential_external_id: Option<String>,
    pub credential_id: Option<String>,
    pub credential_identifier: Option<String>,
    pub credential_name: Option<String>,
    pub credential_scenario_label: Option<String>,
    pub credential_sharing_scope: Option<String>,
    pub credential_subject_id: Option<String>,
    pub credential_subject_type: Option<String>,
    pub credential_type: Option<String>,
    pub description: Option<String>,
    pub exclusive_user_id: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetCredentialCredential {
    0 "CreateTime" create_time: i64, 1 "CredentialContent" credential_content: GetCredentialCredentialContent,
    2 "CredentialCreationType" credential_creation_type: String,
    3 "CredentialExternalId" credential_external_id: String, 4 "CredentialId" credential_id: String,
    5 "CredentialIdentifier" credential_identifier: String, 6 "CredentialName" credential_name: String,
    7 "CredentialScenarioLabel" credential_scenario_label: String,
    8 "CredentialSharingScope" credential_sharing_scope: String, 9 "CredentialSubjectId" credential_subject_id: String,
    10 "CredentialSubjectType" credential_subject_type: String, 11 "CredentialType" credential_type: String,
    12 "Description" description: String, 13 "ExclusiveUserId" exclusive_user_id: String,
    14 "InstanceId" instance_id: String, 15 "Status" status: String, 16 "UpdateTime" update_time: i64
} }

/// In the response of [`GetCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialCredentialContent {
    pub oauth_client_content: Option<GetCredentialOAuthClientContent>,
}
model! { GetCredentialCredentialContent {
    0 "OAuthClientContent" oauth_client_content: GetCredentialOAuthClientContent
} }

/// In the response of [`GetCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialOAuthClientContent {
    pub client_id: Option<String>,
}
model! { GetCredentialOAuthClientContent {
    0 "ClientId" client_id: String
} }

/// Gets credential provider: `GetCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialProvider {
    /// Required. At most 64 characters.
    pub credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetCredentialProvider(credential_provider_id: String, instance_id: String)
    "GetCredentialProvider" -> GetCredentialProviderOutput {
    0 "CredentialProviderId" credential_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialProviderOutput {
    pub credential_provider: Option<GetCredentialProviderCredentialProvider>,
}
model! { GetCredentialProviderOutput {
    0 "CredentialProvider" credential_provider: GetCredentialProviderCredentialProvider
} }

/// In the response of [`GetCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialProviderCredentialProvider {
    pub create_time: Option<i64>,
    pub credential_provider_config: Option<
        GetCredentialProviderCredentialProviderConfig,
    >,
    pub credential_provider_creation_type: Option<String>,
    pub credential_provider_id: Option<String>,
    pub credential_provider_identifier: Option<String>,
    pub credential_provider_name: Option<String>,
    pub credential_provider_type: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetCredentialProviderCredentialProvider {
    0 "CreateTime" create_time: i64,
    1 "CredentialProviderConfig" credential_provider_config: GetCredentialProviderCredentialProviderConfig,
    2 "CredentialProviderCreationType" credential_provider_creation_type: String,
    3 "CredentialProviderId" credential_provider_id: String,
    4 "CredentialProviderIdentifier" credential_provider_identifier: String,
    5 "CredentialProviderName" credential_provider_name: String,
    6 "CredentialProviderType" credential_provider_type: String, 7 "Description" description: String,
    8 "InstanceId" instance_id: String, 9 "Status" status: String, 10 "UpdateTime" update_time: i64
} }

/// In the response of [`GetCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialProviderCredentialProviderConfig {
    pub jwt_provider_config: Option<GetCredentialProviderJwtProviderConfig>,
    pub oauth_provider_config: Option<GetCredentialProviderOAuthProviderConfig>,
    pub provider_credential_ids: Vec<String>,
}
model! { GetCredentialProviderCredentialProviderConfig {
    0 "JwtProviderConfig" jwt_provider_config: GetCredentialProviderJwtProviderConfig,
    1 "OAuthProviderConfig" oauth_provider_config: GetCredentialProviderOAuthProviderConfig,
    2 "ProviderCredentialIds" provider_credential_ids: Vec<String>
} }

/// In the response of [`GetCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialProviderJwtProviderConfig {
    pub allowed_token_issuers: Vec<String>,
    pub derived_short_token_enabled: Option<bool>,
    pub expiration: Option<i64>,
    pub expiration_cleanup_enabled: Option<bool>,
    pub issuer: Option<String>,
    pub jwks_endpoint: Option<String>,
}
model! { GetCredentialProviderJwtProviderConfig {
    0 "AllowedTokenIssuers" allowed_token_issuers: Vec<String>,
    1 "DerivedShortTokenEnabled" derived_short_token_enabled: bool, 2 "Expiration" expiration: i64,
    3 "ExpirationCleanupEnabled" expiration_cleanup_enabled: bool, 4 "Issuer" issuer: String,
    5 "JwksEndpoint" jwks_endpoint: String
} }

/// In the response of [`GetCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialProviderOAuthProviderConfig {
    pub authorization_endpoint: Option<String>,
    pub authorization_flow: Option<String>,
    pub client_id: Option<String>,
    pub discovery_url: Option<String>,
    pub issuer: Option<String>,
    pub pkce_challenge_method: Option<String>,
    pub pkce_enabled: Option<bool>,
    pub provider_vendor: Option<String>,
    pub scope: Option<String>,
    pub system_redirect_uri: Option<String>,
    pub token_endpoint: Option<String>,
}
model! { GetCredentialProviderOAuthProviderConfig {
    0 "AuthorizationEndpoint" authorization_endpoint: String, 1 "AuthorizationFlow" authorization_flow: String,
    2 "ClientId" client_id: String, 3 "DiscoveryUrl" discovery_url: String, 4 "Issuer" issuer: String,
    5 "PkceChallengeMethod" pkce_challenge_method: String, 6 "PkceEnabled" pkce_enabled: bool,
    7 "ProviderVendor" provider_vendor: String, 8 "Scope" scope: String,
    9 "SystemRedirectUri" system_redirect_uri: String, 10 "TokenEndpoint" token_endpoint: String
} }

/// Gets custom field: `GetCustomField` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetCustomField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomField {
    /// Required. At most 64 characters.
    pub field_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetCustomField(field_id: String, instance_id: String) "GetCustomField" -> GetCustomFieldOutput {
    0 "FieldId" field_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetCustomField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldOutput {
    pub custom_field: Option<GetCustomFieldCustomField>,
}
model! { GetCustomFieldOutput {
    0 "CustomField" custom_field: GetCustomFieldCustomField
} }

/// In the response of [`GetCustomField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldCustomField {
    pub create_time: Option<i64>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub entity_type: Option<String>,
    pub field_data_config: Option<GetCustomFieldFieldDataConfig>,
    pub field_data_type: Option<String>,
    pub field_display_name: Option<String>,
    pub field_display_type: Option<String>,
    pub field_id: Option<String>,
    pub field_name: Option<String>,
    pub instance_id: Option<String>,
    pub required: Option<bool>,
    pub status: Option<String>,
    pub unique: Option<bool>,
    pub update_time: Option<i64>,
    pub user_permission: Option<String>,
}
model! { GetCustomFieldCustomField {
    0 "CreateTime" create_time: i64, 1 "DefaultValue" default_value: String, 2 "Description" description: String,
    3 "Encrypted" encrypted: bool, 4 "EntityType" entity_type: String,
    5 "FieldDataConfig" field_data_config: GetCustomFieldFieldDataConfig, 6 "FieldDataType" field_data_type: String,
    7 "FieldDisplayName" field_display_name: String, 8 "FieldDisplayType" field_display_type: String,
    9 "FieldId" field_id: String, 10 "FieldName" field_name: String, 11 "InstanceId" instance_id: String,
    12 "Required" required: bool, 13 "Status" status: String, 14 "Unique" unique: bool,
    15 "UpdateTime" update_time: i64, 16 "UserPermission" user_permission: String
} }

/// In the response of [`GetCustomField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldFieldDataConfig {
    pub items: Vec<GetCustomFieldItems>,
}
model! { GetCustomFieldFieldDataConfig {
    0 "Items" items: Vec<GetCustomFieldItems>
} }

/// In the response of [`GetCustomField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldItems {
    pub display_name: Option<String>,
    pub status: Option<String>,
    pub value: Option<String>,
}
model! { GetCustomFieldItems {
    0 "DisplayName" display_name: String, 1 "Status" status: String, 2 "Value" value: String
} }

/// Gets custom privacy policy: `GetCustomPrivacyPolicy` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetCustomPrivacyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomPrivacyPolicy {
    /// Required. At most 64 characters.
    pub custom_privacy_policy_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetCustomPrivacyPolicy(custom_privacy_policy_id: String, instance_id: String)
    "GetCustomPrivacyPolicy" -> GetCustomPrivacyPolicyOutput {
    0 "CustomPrivacyPolicyId" custom_privacy_policy_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetCustomPrivacyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomPrivacyPolicyOutput {
    pub custom_privacy_policy: Option<GetCustomPrivacyPolicyCustomPrivacyPolicy>,
}
model! { GetCustomPrivacyPolicyOutput {
    0 "CustomPrivacyPolicy" custom_privacy_policy: GetCustomPrivacyPolicyCustomPrivacyPolicy
} }

/// In the response of [`GetCustomPrivacyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomPrivacyPolicyCustomPrivacyPolicy {
    pub custom_privacy_policy_contents: Vec<
        GetCustomPrivacyPolicyCustomPrivacyPolicyContents,
    >,
    pub custom_privacy_policy_id: Option<String>,
    pub custom_privacy_policy_name: Option<String>,
    pub default_language_code: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub user_consent_type: Option<String>,
}
model! { GetCustomPrivacyPolicyCustomPrivacyPolicy {
    0 "CustomPrivacyPolicyContents" custom_privacy_policy_contents: Vec<GetCustomPrivacyPolicyCustomPrivacyPolicyContents>,
    1 "CustomPrivacyPolicyId" custom_privacy_policy_id: String,
    2 "CustomPrivacyPolicyName" custom_privacy_policy_name: String,
    3 "DefaultLanguageCode" default_language_code: String, 4 "InstanceId" instance_id: String,
    5 "Status" status: String, 6 "UserConsentType" user_consent_type: String
} }

/// In the response of [`GetCustomPrivacyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomPrivacyPolicyCustomPrivacyPolicyContents {
    pub custom_privacy_policy_items: Vec<GetCustomPrivacyPolicyCustomPrivacyPolicyItems>,
    pub custom_privacy_policy_tip: Option<String>,
    pub language_code: Option<String>,
}
model! { GetCustomPrivacyPolicyCustomPrivacyPolicyContents {
    0 "CustomPrivacyPolicyItems" custom_privacy_policy_items: Vec<GetCustomPrivacyPolicyCustomPrivacyPolicyItems>,
    1 "CustomPrivacyPolicyTip" custom_privacy_policy_tip: String, 2 "LanguageCode" language_code: String
} }

/// In the response of [`GetCustomPrivacyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomPrivacyPolicyCustomPrivacyPolicyItems {
    pub custom_privacy_policy_item_name: Option<String>,
    pub custom_privacy_policy_item_url: Option<String>,
}
model! { GetCustomPrivacyPolicyCustomPrivacyPolicyItems {
    0 "CustomPrivacyPolicyItemName" custom_privacy_policy_item_name: String,
    1 "CustomPrivacyPolicyItemUrl" custom_privacy_policy_item_url: String
} }

/// Gets domain: `GetDomain` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomain {
    /// Required.
    pub domain_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetDomain(domain_id: String, instance_id: String) "GetDomain" -> GetDomainOutput {
    0 "DomainId" domain_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainOutput {
    pub domain: Option<GetDomainDomain>,
}
model! { GetDomainOutput {
    0 "Domain" domain: GetDomainDomain
} }

/// In the response of [`GetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainDomain {
    pub brand_id: Option<String>,
    pub create_time: Option<i64>,
    pub default_domain: Option<bool>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub domain_type: Option<String>,
    pub filing: Option<GetDomainFiling>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetDomainDomain {
    0 "BrandId" brand_id: String, 1 "CreateTime" create_time: i64, 2 "DefaultDomain" default_domain: bool,
    3 "Domain" domain: String, 4 "DomainId" domain_id: String, 5 "DomainType" domain_type: String,
    6 "Filing" filing: GetDomainFiling, 7 "InstanceId" instance_id: String, 8 "LockMode" lock_mode: String,
    9 "UpdateTime" update_time: i64
} }

/// In the response of [`GetDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainFiling {
    pub icp_number: Option<String>,
}
model! { GetDomainFiling {
    0 "IcpNumber" icp_number: String
} }

/// Gets domain dns challenge: `GetDomainDnsChallenge` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetDomainDnsChallenge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainDnsChallenge {
    /// Required.
    pub domain: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetDomainDnsChallenge(domain: String, instance_id: String)
    "GetDomainDnsChallenge" -> GetDomainDnsChallengeOutput {
    0 "Domain" domain, 1 "InstanceId" instance_id
} }

/// Response of [`GetDomainDnsChallenge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainDnsChallengeOutput {
    pub domain_dns_challenge: Option<GetDomainDnsChallengeDomainDnsChallenge>,
}
model! { GetDomainDnsChallengeOutput {
    0 "DomainDnsChallenge" domain_dns_challenge: GetDomainDnsChallengeDomainDnsChallenge
} }

/// In the response of [`GetDomainDnsChallenge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDomainDnsChallengeDomainDnsChallenge {
    pub dns_challenge_name: Option<String>,
    pub dns_challenge_value: Option<String>,
    pub dns_type: Option<String>,
}
model! { GetDomainDnsChallengeDomainDnsChallenge {
    0 "DnsChallengeName" dns_challenge_name: String, 1 "DnsChallengeValue" dns_challenge_value: String,
    2 "DnsType" dns_type: String
} }

/// Gets federated credential provider: `GetFederatedCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetFederatedCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProvider {
    /// Required. At most 64 characters.
    pub federated_credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetFederatedCredentialProvider(federated_credential_provider_id: String, instance_id: String)
    "GetFederatedCredentialProvider" -> GetFederatedCredentialProviderOutput {
    0 "FederatedCredentialProviderId" federated_credential_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderOutput {
    pub federated_credential_provider: Option<
        GetFederatedCredentialProviderFederatedCredentialProvider,
    >,
}
model! { GetFederatedCredentialProviderOutput {
    0 "FederatedCredentialProvider" federated_credential_provider: GetFederatedCredentialProviderFederatedCredentialProvider
} }

/// In the response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderFederatedCredentialProvider {
    pub cloud_idp_provider_config: Option<
        GetFederatedCredentialProviderCloudIdPProviderConfig,
    >,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub federated_credential_provider_id: Option<String>,
    pub federated_credential_provider_name: Option<String>,
    pub federated_credential_provider_type: Option<String>,
    pub instance_id: Option<String>,
    pub network_access_endpoint_id: Option<String>,
    pub oidc_provider_config: Option<GetFederatedCredentialProviderOidcProviderConfig>,
    pub pkcs7_provider_config: Option<GetFederatedCredentialProviderPkcs7ProviderConfig>,
    pub private_ca_provider_config: Option<
        GetFederatedCredentialProviderPrivateCaProviderConfig,
    >,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetFederatedCredentialProviderFederatedCredentialProvider {
    0 "CloudIdPProviderConfig" cloud_idp_provider_config: GetFederatedCredentialProviderCloudIdPProviderConfig,
    1 "CreateTime" create_time: i64, 2 "Description" description: String,
    3 "FederatedCredentialProviderId" federated_credential_provider_id: String,
    4 "FederatedCredentialProviderName" federated_credential_provider_name: String,
    5 "FederatedCredentialProviderType" federated_credential_provider_type: String, 6 "InstanceId" instance_id: String,
    7 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    8 "OidcProviderConfig" oidc_provider_config: GetFederatedCredentialProviderOidcProviderConfig,
    9 "Pkcs7ProviderConfig" pkcs7_provider_config: GetFederatedCredentialProviderPkcs7ProviderConfig,
    10 "PrivateCaProviderConfig" private_ca_provider_config: GetFederatedCredentialProviderPrivateCaProviderConfig,
    11 "Status" status: String, 12 "UpdateTime" update_time: i64
} }

/// In the response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderCloudIdPProviderConfig {
    pub identity_provider_id: Option<String>,
}
model! { GetFederatedCredentialProviderCloudIdPProviderConfig {
    0 "IdentityProviderId" identity_provider_id: String
} }

/// In the response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderOidcProviderConfig {
    pub audiences: Vec<String>,
    pub dynamic_jwks: Option<String>,
    pub issuer: Option<String>,
    pub jwks_last_obtained_time: Option<i64>,
    pub jwks_source: Option<String>,
    pub jwks_uri: Option<String>,
    pub static_jwks: Option<String>,
    pub trust_condition: Option<String>,
}
model! { GetFederatedCredentialProviderOidcProviderConfig {
    0 "Audiences" audiences: Vec<String>, 1 "DynamicJwks" dynamic_jwks: String, 2 "Issuer" issuer: String,
    3 "JwksLastObtainedTime" jwks_last_obtained_time: i64, 4 "JwksSource" jwks_source: String,
    5 "JwksUri" jwks_uri: String, 6 "StaticJwks" static_jwks: String, 7 "TrustCondition" trust_condition: String
} }

/// In the response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderPkcs7ProviderConfig {
    pub certificates: Vec<GetFederatedCredentialProviderCertificates>,
    pub cms_verification_mode: Option<String>,
    pub signature_effective_time: Option<i64>,
    pub signing_time_value_expression: Option<String>,
    pub trust_anchor_source: Option<String>,
    pub trust_condition: Option<String>,
}
model! { GetFederatedCredentialProviderPkcs7ProviderConfig {
    0 "Certificates" certificates: Vec<GetFederatedCredentialProviderCertificates>,
    1 "CmsVerificationMode" cms_verification_mode: String, 2 "SignatureEffectiveTime" signature_effective_time: i64,
    3 "SigningTimeValueExpression" signing_time_value_expression: String,
    4 "TrustAnchorSource" trust_anchor_source: String, 5 "TrustCondition" trust_condition: String
} }

/// In the response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderCertificates {
    pub certificate_metadata: Option<GetFederatedCredentialProviderCertificateMetadata>,
    pub content: Option<String>,
    pub fingerprint: Option<String>,
}
model! { GetFederatedCredentialProviderCertificates {
    0 "CertificateMetadata" certificate_metadata: GetFederatedCredentialProviderCertificateMetadata,
    1 "Content" content: String, 2 "Fingerprint" fingerprint: String
} }

/// In the response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderCertificateMetadata {
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
}
model! { GetFederatedCredentialProviderCertificateMetadata {
    0 "NotAfter" not_after: i64, 1 "NotBefore" not_before: i64
} }

/// In the response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderPrivateCaProviderConfig {
    pub certificates: Vec<
        GetFederatedCredentialProviderPrivateCaProviderConfigCertificates,
    >,
    pub trust_anchor_source: Option<String>,
    pub trust_condition: Option<String>,
}
model! { GetFederatedCredentialProviderPrivateCaProviderConfig {
    0 "Certificates" certificates: Vec<GetFederatedCredentialProviderPrivateCaProviderConfigCertificates>,
    1 "TrustAnchorSource" trust_anchor_source: String, 2 "TrustCondition" trust_condition: String
} }

/// In the response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderPrivateCaProviderConfigCertificates {
    pub certificate_metadata: Option<
        GetFederatedCredentialProviderCertificatesCertificateMetadata,
    >,
    pub content: Option<String>,
    pub fingerprint: Option<String>,
}
model! { GetFederatedCredentialProviderPrivateCaProviderConfigCertificates {
    0 "CertificateMetadata" certificate_metadata: GetFederatedCredentialProviderCertificatesCertificateMetadata,
    1 "Content" content: String, 2 "Fingerprint" fingerprint: String
} }

/// In the response of [`GetFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederatedCredentialProviderCertificatesCertificateMetadata {
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
}
model! { GetFederatedCredentialProviderCertificatesCertificateMetadata {
    0 "NotAfter" not_after: i64, 1 "NotBefore" not_before: i64
} }

/// Gets forget password configuration: `GetForgetPasswordConfiguration` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetForgetPasswordConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForgetPasswordConfiguration {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetForgetPasswordConfiguration(instance_id: String)
    "GetForgetPasswordConfiguration" -> GetForgetPasswordConfigurationOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetForgetPasswordConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForgetPasswordConfigurationOutput {
    pub open_forget_password_configuration: Option<
        GetForgetPasswordConfigurationOpenForgetPasswordConfiguration,
    >,
}
model! { GetForgetPasswordConfigurationOutput {
    0 "OpenForgetPasswordConfiguration" open_forget_password_configuration: GetForgetPasswordConfigurationOpenForgetPasswordConfiguration
} }

/// In the response of [`GetForgetPasswordConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetForgetPasswordConfigurationOpenForgetPasswordConfiguration {
    pub authentication_channels: Vec<String>,
    pub enable: Option<bool>,
    pub enable_email: Option<bool>,
    pub enable_sms: Option<bool>,
    pub forget_password_status: Option<String>,
}
model! { GetForgetPasswordConfigurationOpenForgetPasswordConfiguration {
    0 "AuthenticationChannels" authentication_channels: Vec<String>, 1 "Enable" enable: bool,
    2 "EnableEmail" enable_email: bool, 3 "EnableSms" enable_sms: bool,
    4 "ForgetPasswordStatus" forget_password_status: String
} }

/// Gets group: `GetGroup` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    /// Required.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetGroup(group_id: String, instance_id: String) "GetGroup" -> GetGroupOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub group: Option<GetGroupGroup>,
}
model! { GetGroupOutput {
    0 "Group" group: GetGroupGroup
} }

/// In the response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupGroup {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub group_external_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_source_id: Option<String>,
    pub group_source_type: Option<String>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetGroupGroup {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "GroupExternalId" group_external_id: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "GroupSourceId" group_source_id: String,
    6 "GroupSourceType" group_source_type: String, 7 "InstanceId" instance_id: String, 8 "UpdateTime" update_time: i64
} }

/// Gets identity provider: `GetIdentityProvider` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetIdentityProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProvider {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetIdentityProvider(identity_provider_id: String, instance_id: String)
    "GetIdentityProvider" -> GetIdentityProviderOutput {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderOutput {
    pub identity_provider_detail: Option<GetIdentityProviderIdentityProviderDetail>,
}
model! { GetIdentityProviderOutput {
    0 "IdentityProviderDetail" identity_provider_detail: GetIdentityProviderIdentityProviderDetail
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderIdentityProviderDetail {
    pub advanced_status: Option<String>,
    pub authn_source_supplier: Option<String>,
    pub authn_source_type: Option<String>,
    pub authn_status: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dingtalk_app_config: Option<GetIdentityProviderDingtalkAppConfig>,
    pub dingtalk_provisioning_config: Option<
        GetIdentityProviderDingtalkProvisioningConfig,
    >,
    pub endpoint_metadata: Option<GetIdentityProviderEndpointMetadata>,
    pub identity_provider_external_id: Option<String>,
    pub identity_provider_id: Option<String>,
    pub identity_provider_name: Option<String>,
    pub identity_provider_type: Option<String>,
    pub instance_id: Option<String>,
    pub lark_config: Option<GetIdentityProviderLarkConfig>,
    pub last_status_check_job_result: Option<String>,
    pub ldap_config: Option<GetIdentityProviderLdapConfig>,
    pub lock_reason: Option<String>,
    pub logo_url: Option<String>,
    pub network_access_endpoint_id: Option<String>,
    pub oidc_config: Option<GetIdentityProviderOidcConfig>,
    pub saml_config: Option<GetIdentityProviderSamlConfig>,
    pub ud_pull_config: Option<GetIdentityProviderUdPullConfig>,
    pub ud_pull_status: Option<String>,
    pub ud_push_config: Option<GetIdentityProviderUdPushConfig>,
    pub ud_push_status: Option<String>,
    pub update_time: Option<i64>,
    pub we_com_config: Option<GetIdentityProviderWeComConfig>,
}
model! { GetIdentityProviderIdentityProviderDetail {
    0 "AdvancedStatus" advanced_status: String, 1 "AuthnSourceSupplier" authn_source_supplier: String,
    2 "AuthnSourceType" authn_source_type: String, 3 "AuthnStatus" authn_status: String,
    4 "CreateTime" create_time: i64, 5 "Description" description: String,
    6 "DingtalkAppConfig" dingtalk_app_config: GetIdentityProviderDingtalkAppConfig,
    7 "DingtalkProvisioningConfig" dingtalk_provisioning_config: GetIdentityProviderDingtalkProvisioningConfig,
    8 "EndpointMetadata" endpoint_metadata: GetIdentityProviderEndpointMetadata,
    9 "IdentityProviderExternalId" identity_provider_external_id: String,
    10 "IdentityProviderId" identity_provider_id: String, 11 "IdentityProviderName" identity_provider_name: String,
    12 "IdentityProviderType" identity_provider_type: String, 13 "InstanceId" instance_id: String,
    14 "LarkConfig" lark_config: GetIdentityProviderLarkConfig,
    15 "LastStatusCheckJobResult" last_status_check_job_result: String,
    16 "LdapConfig" ldap_config: GetIdentityProviderLdapConfig, 17 "LockReason" lock_reason: String,
    18 "LogoUrl" logo_url: String, 19 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    20 "OidcConfig" oidc_config: GetIdentityProviderOidcConfig,
    21 "SamlConfig" saml_config: GetIdentityProviderSamlConfig,
    22 "UdPullConfig" ud_pull_config: GetIdentityProviderUdPullConfig, 23 "UdPullStatus" ud_pull_status: String,
    24 "UdPushConfig" ud_push_config: GetIdentityProviderUdPushConfig, 25 "UdPushStatus" ud_push_status: String,
    26 "UpdateTime" update_time: i64, 27 "WeComConfig" we_com_config: GetIdentityProviderWeComConfig
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderDingtalkAppConfig {
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub corp_id: Option<String>,
    pub dingtalk_login_version: Option<String>,
    pub dingtalk_version: Option<String>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    /// Secret.
    pub verification_token: Option<Secret>,
}
model! { GetIdentityProviderDingtalkAppConfig {
    0 "AppKey" app_key: String, 1 "AppSecret" app_secret: Secret, 2 "CorpId" corp_id: String,
    3 "DingtalkLoginVersion" dingtalk_login_version: String, 4 "DingtalkVersion" dingtalk_version: String,
    5 "EncryptKey" encrypt_key: Secret, 6 "VerificationToken" verification_token: Secret
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderDingtalkProvisioningConfig {
    pub authed_department_ids: Vec<GetIdentityProviderAuthedDepartmentIds>,
    pub authed_users: Vec<GetIdentityProviderAuthedUsers>,
    pub corp_id: Option<String>,
    pub corp_name: Option<String>,
}
model! { GetIdentityProviderDingtalkProvisioningConfig {
    0 "AuthedDepartmentIds" authed_department_ids: Vec<GetIdentityProviderAuthedDepartmentIds>,
    1 "AuthedUsers" authed_users: Vec<GetIdentityProviderAuthedUsers>, 2 "CorpId" corp_id: String,
    3 "CorpName" corp_name: String
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderAuthedDepartmentIds {
    pub dept_id: Option<String>,
    pub dept_name: Option<String>,
}
model! { GetIdentityProviderAuthedDepartmentIds {
    0 "DeptId" dept_id: String, 1 "DeptName" dept_name: String
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderAuthedUsers {
    pub name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetIdentityProviderAuthedUsers {
    0 "Name" name: String, 1 "UserId" user_id: String
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderEndpointMetadata {
    pub saml_acs_endpoint: Option<String>,
    pub saml_entity_id: Option<String>,
    pub saml_meta_endpoint: Option<String>,
}
model! { GetIdentityProviderEndpointMetadata {
    0 "SamlAcsEndpoint" saml_acs_endpoint: String, 1 "SamlEntityId" saml_entity_id: String,
    2 "SamlMetaEndpoint" saml_meta_endpoint: String
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderLarkConfig {
    pub app_id: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    pub enterprise_number: Option<String>,
    /// Secret.
    pub verification_token: Option<Secret>,
}
model! { GetIdentityProviderLarkConfig {
    0 "AppId" app_id: String, 1 "AppSecret" app_secret: Secret, 2 "EncryptKey" encrypt_key: Secret,
    3 "EnterpriseNumber" enterprise_number: String, 4 "VerificationToken" verification_token: Secret
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderLdapConfig {
    /// Secret.
    pub administrator_password: Option<Secret>,
    pub administrator_username: Option<String>,
    pub certificate_fingerprint_status: Option<String>,
    pub certificate_fingerprints: Vec<String>,
    pub ldap_protocol: Option<String>,
    pub ldap_server_host: Option<String>,
    pub ldap_server_port: Option<i64>,
    pub start_tls_status: Option<String>,
}
model! { GetIdentityProviderLdapConfig {
    0 "AdministratorPassword" administrator_password: Secret, 1 "AdministratorUsername" administrator_username: String,
    2 "CertificateFingerprintStatus" certificate_fingerprint_status: String,
    3 "CertificateFingerprints" certificate_fingerprints: Vec<String>, 4 "LdapProtocol" ldap_protocol: String,
    5 "LdapServerHost" ldap_server_host: String, 6 "LdapServerPort" ldap_server_port: i64,
    7 "StartTlsStatus" start_tls_status: String
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderOidcConfig {
    pub authn_param: Option<GetIdentityProviderAuthnParam>,
    pub endpoint_config: Option<GetIdentityProviderEndpointConfig>,
    pub grant_scopes: Vec<String>,
    pub grant_type: Option<String>,
    pub pkce_challenge_method: Option<String>,
    pub pkce_required: Option<bool>,
}
model! { GetIdentityProviderOidcConfig {
    0 "AuthnParam" authn_param: GetIdentityProviderAuthnParam,
    1 "EndpointConfig" endpoint_config: GetIdentityProviderEndpointConfig, 2 "GrantScopes" grant_scopes: Vec<String>,
    3 "GrantType" grant_type: String, 4 "PkceChallengeMethod" pkce_challenge_method: String,
    5 "PkceRequired" pkce_required: bool
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderAuthnParam {
    pub authn_method: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
model! { GetIdentityProviderAuthnParam {
    0 "AuthnMethod" authn_method: String, 1 "ClientId" client_id: String, 2 "ClientSecret" client_secret: Secret
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderEndpointConfig {
    pub authorization_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub jwks_uri: Option<String>,
    pub token_endpoint: Option<String>,
    pub userinfo_endpoint: Option<String>,
}
model! { GetIdentityProviderEndpointConfig {
    0 "AuthorizationEndpoint" authorization_endpoint: String, 1 "Issuer" issuer: String, 2 "JwksUri" jwks_uri: String,
    3 "TokenEndpoint" token_endpoint: String, 4 "UserinfoEndpoint" userinfo_endpoint: String
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderSamlConfig {
    pub binding_method: Option<String>,
    pub certificates: Vec<GetIdentityProviderCertificates>,
    pub idp_entity_id: Option<String>,
    pub idp_sso_url: Option<String>,
    pub max_clock_skew: Option<i64>,
    pub require_request_signed: Option<bool>,
    pub want_assertions_signed: Option<bool>,
    pub want_response_signed: Option<bool>,
}
model! { GetIdentityProviderSamlConfig {
    0 "BindingMethod" binding_method: String, 1 "Certificates" certificates: Vec<GetIdentityProviderCertificates>,
    2 "IdPEntityId" idp_entity_id: String, 3 "IdPSsoUrl" idp_sso_url: String, 4 "MaxClockSkew" max_clock_skew: i64,
    5 "RequireRequestSigned" require_request_signed: bool, 6 "WantAssertionsSigned" want_assertions_signed: bool,
    7 "WantResponseSigned" want_response_signed: bool
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderCertificates {
    pub certificate_metadata: Option<GetIdentityProviderCertificateMetadata>,
    pub content: Option<String>,
}
model! { GetIdentityProviderCertificates {
    0 "CertificateMetadata" certificate_metadata: GetIdentityProviderCertificateMetadata, 1 "Content" content: String
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderCertificateMetadata {
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
}
model! { GetIdentityProviderCertificateMetadata {
    0 "NotAfter" not_after: i64, 1 "NotBefore" not_before: i64
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPullConfig {
    pub group_sync_status: Option<String>,
    pub incremental_callback_status: Option<String>,
    pub ud_sync_scope_config: Option<GetIdentityProviderUdSyncScopeConfig>,
}
model! { GetIdentityProviderUdPullConfig {
    0 "GroupSyncStatus" group_sync_status: String, 1 "IncrementalCallbackStatus" incremental_callback_status: String,
    2 "UdSyncScopeConfig" ud_sync_scope_config: GetIdentityProviderUdSyncScopeConfig
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdSyncScopeConfig {
    pub source_scopes: Vec<String>,
    pub target_scope: Option<String>,
}
model! { GetIdentityProviderUdSyncScopeConfig {
    0 "SourceScopes" source_scopes: Vec<String>, 1 "TargetScope" target_scope: String
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPushConfig {
    pub incremental_callback_status: Option<String>,
    pub ud_sync_scope_configs: Vec<GetIdentityProviderUdSyncScopeConfigs>,
}
model! { GetIdentityProviderUdPushConfig {
    0 "IncrementalCallbackStatus" incremental_callback_status: String,
    1 "UdSyncScopeConfigs" ud_sync_scope_configs: Vec<GetIdentityProviderUdSyncScopeConfigs>
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdSyncScopeConfigs {
    pub source_scopes: Vec<String>,
    pub target_scope: Option<String>,
}
model! { GetIdentityProviderUdSyncScopeConfigs {
    0 "SourceScopes" source_scopes: Vec<String>, 1 "TargetScope" target_scope: String
} }

/// In the response of [`GetIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderWeComConfig {
    pub agent_id: Option<String>,
    pub authorize_callback_domain: Option<String>,
    pub corp_id: Option<String>,
    /// Secret.
    pub corp_secret: Option<Secret>,
    pub trustable_domain: Option<String>,
}
model! { GetIdentityProviderWeComConfig {
    0 "AgentId" agent_id: String, 1 "AuthorizeCallbackDomain" authorize_callback_domain: String,
    2 "CorpId" corp_id: String, 3 "CorpSecret" corp_secret: Secret, 4 "TrustableDomain" trustable_domain: String
} }

/// Gets identity provider advanced configuration: `GetIdentityProviderAdvancedConfiguration` of `eiam` 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetIdentityProviderAdvancedConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderAdvancedConfiguration {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetIdentityProviderAdvancedConfiguration(identity_provider_id: String, instance_id: String)
    "GetIdentityProviderAdvancedConfiguration" -> GetIdentityProviderAdvancedConfigurationOutput {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetIdentityProviderAdvancedConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderAdvancedConfigurationOutput {
    pub advanced_configuration: Option<
        GetIdentityProviderAdvancedConfigurationAdvancedConfiguration,
    >,
}
model! { GetIdentityProviderAdvancedConfigurationOutput {
    0 "AdvancedConfiguration" advanced_configuration: GetIdentityProviderAdvancedConfigurationAdvancedConfiguration
} }

/// In the response of [`GetIdentityProviderAdvancedConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderAdvancedConfigurationAdvancedConfiguration {
    pub dingtalk_advanced_config: Option<
        GetIdentityProviderAdvancedConfigurationDingtalkAdvancedConfig,
    >,
    pub identity_provider_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { GetIdentityProviderAdvancedConfigurationAdvancedConfiguration {
    0 "DingtalkAdvancedConfig" dingtalk_advanced_config: GetIdentityProviderAdvancedConfigurationDingtalkAdvancedConfig,
    1 "IdentityProviderId" identity_provider_id: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`GetIdentityProviderAdvancedConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderAdvancedConfigurationDingtalkAdvancedConfig {
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
}
model! { GetIdentityProviderAdvancedConfigurationDingtalkAdvancedConfig {
    0 "AppKey" app_key: String, 1 "AppSecret" app_secret: Secret
} }

/// Gets identity provider status check job: `GetIdentityProviderStatusCheckJob` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetIdentityProviderStatusCheckJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderStatusCheckJob {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required.
    pub identity_provider_status_check_job_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    GetIdentityProviderStatusCheckJob(identity_provider_id: String, identity_provider_status_check_job_id: String, instance_id: String)
    "GetIdentityProviderStatusCheckJob" -> GetIdentityProviderStatusCheckJobOutput {
    0 "IdentityProviderId" identity_provider_id,
    1 "IdentityProviderStatusCheckJobId" identity_provider_status_check_job_id, 2 "InstanceId" instance_id
} }

/// Response of [`GetIdentityProviderStatusCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderStatusCheckJobOutput {
    pub identity_provider_status_check_job: Option<
        GetIdentityProviderStatusCheckJobIdentityProviderStatusCheckJob,
    >,
}
model! { GetIdentityProviderStatusCheckJobOutput {
    0 "IdentityProviderStatusCheckJob" identity_provider_status_check_job: GetIdentityProviderStatusCheckJobIdentityProviderStatusCheckJob
} }

/// In the response of [`GetIdentityProviderStatusCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderStatusCheckJobIdentityProviderStatusCheckJob {
    pub check_result: Option<String>,
    pub end_time: Option<i64>,
    pub identity_provider_id: Option<String>,
    pub identity_provider_status_check_job_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_check_items: Vec<GetIdentityProviderStatusCheckJobJobCheckItems>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetIdentityProviderStatusCheckJobIdentityProviderStatusCheckJob {
    0 "CheckResult" check_result: String, 1 "EndTime" end_time: i64,
    2 "IdentityProviderId" identity_provider_id: String,
    3 "IdentityProviderStatusCheckJobId" identity_provider_status_check_job_id: String,
    4 "InstanceId" instance_id: String,
    5 "JobCheckItems" job_check_items: Vec<GetIdentityProviderStatusCheckJobJobCheckItems>,
    6 "StartTime" start_time: i64, 7 "Status" status: String
} }

/// In the response of [`GetIdentityProviderStatusCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderStatusCheckJobJobCheckItems {
    pub error_reason: Option<GetIdentityProviderStatusCheckJobErrorReason>,
    pub major_check_item: Option<String>,
    pub minor_check_item: Option<String>,
    pub result: Option<String>,
}
model! { GetIdentityProviderStatusCheckJobJobCheckItems {
    0 "ErrorReason" error_reason: GetIdentityProviderStatusCheckJobErrorReason,
    1 "MajorCheckItem" major_check_item: String, 2 "MinorCheckItem" minor_check_item: String, 3 "Result" result: String
} }

/// In the response of [`GetIdentityProviderStatusCheckJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderStatusCheckJobErrorReason {
    pub error_code: Option<String>,
    pub error_level: Option<String>,
    pub error_message: Option<String>,
}
model! { GetIdentityProviderStatusCheckJobErrorReason {
    0 "ErrorCode" error_code: String, 1 "ErrorLevel" error_level: String, 2 "ErrorMessage" error_message: String
} }

/// Gets identity provider ud pull configuration: `GetIdentityProviderUdPullConfiguration` of `eiam` 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetIdentityProviderUdPullConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPullConfiguration {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetIdentityProviderUdPullConfiguration(identity_provider_id: String, instance_id: String)
    "GetIdentityProviderUdPullConfiguration" -> GetIdentityProviderUdPullConfigurationOutput {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPullConfigurationOutput {
    pub ud_pull_configuration: Option<
        GetIdentityProviderUdPullConfigurationUdPullConfiguration,
    >,
}
model! { GetIdentityProviderUdPullConfigurationOutput {
    0 "UdPullConfiguration" ud_pull_configuration: GetIdentityProviderUdPullConfigurationUdPullConfiguration
} }

/// In the response of [`GetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPullConfigurationUdPullConfiguration {
    pub group_sync_status: Option<String>,
    pub identity_provider_id: Option<String>,
    pub incremental_callback_status: Option<String>,
    pub instance_id: Option<String>,
    pub ldap_ud_pull_config: Option<
        GetIdentityProviderUdPullConfigurationLdapUdPullConfig,
    >,
    pub periodic_sync_config: Option<
        GetIdentityProviderUdPullConfigurationPeriodicSyncConfig,
    >,
    pub periodic_sync_status: Option<String>,
    pub pull_protected_rule: Option<
        GetIdentityProviderUdPullConfigurationPullProtectedRule,
    >,
    pub ud_sync_scope_config: Option<
        GetIdentityProviderUdPullConfigurationUdSyncScopeConfig,
    >,
}
model! { GetIdentityProviderUdPullConfigurationUdPullConfiguration {
    0 "GroupSyncStatus" group_sync_status: String, 1 "IdentityProviderId" identity_provider_id: String,
    2 "IncrementalCallbackStatus" incremental_callback_status: String, 3 "InstanceId" instance_id: String,
    4 "LdapUdPullConfig" ldap_ud_pull_config: GetIdentityProviderUdPullConfigurationLdapUdPullConfig,
    5 "PeriodicSyncConfig" periodic_sync_config: GetIdentityProviderUdPullConfigurationPeriodicSyncConfig,
    6 "PeriodicSyncStatus" periodic_sync_status: String,
    7 "PullProtectedRule" pull_protected_rule: GetIdentityProviderUdPullConfigurationPullProtectedRule,
    8 "UdSyncScopeConfig" ud_sync_scope_config: GetIdentityProviderUdPullConfigurationUdSyncScopeConfig
} }

/// In the response of [`GetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPullConfigurationLdapUdPullConfig {
    pub group_member_attribute_name: Option<String>,
    pub group_object_class: Option<String>,
    pub group_object_class_custom_filter: Option<String>,
    pub organization_unit_object_class: Option<String>,
    pub user_object_class: Option<String>,
    pub user_object_class_custom_filter: Option<String>,
}
model! { GetIdentityProviderUdPullConfigurationLdapUdPullConfig {
    0 "GroupMemberAttributeName" group_member_attribute_name: String, 1 "GroupObjectClass" group_object_class: String,
    2 "GroupObjectClassCustomFilter" group_object_class_custom_filter: String,
    3 "OrganizationUnitObjectClass" organization_unit_object_class: String,
    4 "UserObjectClass" user_object_class: String,
    5 "UserObjectClassCustomFilter" user_object_class_custom_filter: String
} }

/// In the response of [`GetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPullConfigurationPeriodicSyncConfig {
    pub periodic_sync_cron: Option<String>,
    pub periodic_sync_times: Option<i64>,
    pub periodic_sync_type: Option<String>,
}
model! { GetIdentityProviderUdPullConfigurationPeriodicSyncConfig {
    0 "PeriodicSyncCron" periodic_sync_cron: String, 1 "PeriodicSyncTimes" periodic_sync_times: i64,
    2 "PeriodicSyncType" periodic_sync_type: String
} }

/// In the response of [`GetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPullConfigurationPullProtectedRule {
    pub group_deleted_threshold: Option<i64>,
    pub organizational_unit_deleted_threshold: Option<i64>,
    pub user_deleted_threshold: Option<i64>,
}
model! { GetIdentityProviderUdPullConfigurationPullProtectedRule {
    0 "GroupDeletedThreshold" group_deleted_threshold: i64,
    1 "OrganizationalUnitDeletedThreshold" organizational_unit_deleted_threshold: i64,
    2 "UserDeletedThreshold" user_deleted_threshold: i64
} }

/// In the response of [`GetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPullConfigurationUdSyncScopeConfig {
    pub source_scopes: Vec<String>,
    pub target_scope: Option<String>,
}
model! { GetIdentityProviderUdPullConfigurationUdSyncScopeConfig {
    0 "SourceScopes" source_scopes: Vec<String>, 1 "TargetScope" target_scope: String
} }

/// Gets identity provider ud push configuration: `GetIdentityProviderUdPushConfiguration` of `eiam` 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetIdentityProviderUdPushConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPushConfiguration {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetIdentityProviderUdPushConfiguration(identity_provider_id: String, instance_id: String)
    "GetIdentityProviderUdPushConfiguration" -> GetIdentityProviderUdPushConfigurationOutput {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetIdentityProviderUdPushConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPushConfigurationOutput {
    pub ud_push_configuration: Option<
        GetIdentityProviderUdPushConfigurationUdPushConfiguration,
    >,
}
model! { GetIdentityProviderUdPushConfigurationOutput {
    0 "UdPushConfiguration" ud_push_configuration: GetIdentityProviderUdPushConfigurationUdPushConfiguration
} }

/// In the response of [`GetIdentityProviderUdPushConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPushConfigurationUdPushConfiguration {
    pub identity_provider_id: Option<String>,
    pub incremental_callback_status: Option<String>,
    pub instance_id: Option<String>,
    pub ldap_ud_push_config: Option<
        GetIdentityProviderUdPushConfigurationLdapUdPushConfig,
    >,
    pub periodic_sync_config: Option<
        GetIdentityProviderUdPushConfigurationPeriodicSyncConfig,
    >,
    pub periodic_sync_status: Option<String>,
    pub ud_sync_scope_configs: Vec<
        GetIdentityProviderUdPushConfigurationUdSyncScopeConfigs,
    >,
}
model! { GetIdentityProviderUdPushConfigurationUdPushConfiguration {
    0 "IdentityProviderId" identity_provider_id: String,
    1 "IncrementalCallbackStatus" incremental_callback_status: String, 2 "InstanceId" instance_id: String,
    3 "LdapUdPushConfig" ldap_ud_push_config: GetIdentityProviderUdPushConfigurationLdapUdPushConfig,
    4 "PeriodicSyncConfig" periodic_sync_config: GetIdentityProviderUdPushConfigurationPeriodicSyncConfig,
    5 "PeriodicSyncStatus" periodic_sync_status: String,
    6 "UdSyncScopeConfigs" ud_sync_scope_configs: Vec<GetIdentityProviderUdPushConfigurationUdSyncScopeConfigs>
} }

/// In the response of [`GetIdentityProviderUdPushConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPushConfigurationLdapUdPushConfig {
    pub organization_unit_object_class: Option<String>,
    pub organizational_unit_rdn: Option<String>,
    pub password_sync_status: Option<String>,
    pub user_object_class: Option<String>,
    pub user_rdn: Option<String>,
}
model! { GetIdentityProviderUdPushConfigurationLdapUdPushConfig {
    0 "OrganizationUnitObjectClass" organization_unit_object_class: String,
    1 "OrganizationalUnitRdn" organizational_unit_rdn: String, 2 "PasswordSyncStatus" password_sync_status: String,
    3 "UserObjectClass" user_object_class: String, 4 "UserRdn" user_rdn: String
} }

/// In the response of [`GetIdentityProviderUdPushConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPushConfigurationPeriodicSyncConfig {
    pub periodic_sync_cron: Option<String>,
    pub periodic_sync_times: Vec<String>,
    pub periodic_sync_type: Option<String>,
}
model! { GetIdentityProviderUdPushConfigurationPeriodicSyncConfig {
    0 "PeriodicSyncCron" periodic_sync_cron: String, 1 "PeriodicSyncTimes" periodic_sync_times: Vec<String>,
    2 "PeriodicSyncType" periodic_sync_type: String
} }

/// In the response of [`GetIdentityProviderUdPushConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIdentityProviderUdPushConfigurationUdSyncScopeConfigs {
    pub source_scopes: Vec<String>,
    pub target_scope: Option<String>,
}
model! { GetIdentityProviderUdPushConfigurationUdSyncScopeConfigs {
    0 "SourceScopes" source_scopes: Vec<String>, 1 "TargetScope" target_scope: String
} }

/// Gets instance: `GetInstance` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub instance: Option<GetInstanceInstance>,
}
model! { GetInstanceOutput {
    0 "Instance" instance: GetInstanceInstance
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInstance {
    pub create_time: Option<i64>,
    pub cross_region_replication: Option<String>,
    pub cross_region_replication_role: Option<String>,
    pub default_endpoint: Option<GetInstanceDefaultEndpoint>,
    pub description: Option<String>,
    pub domain_config: Option<GetInstanceDomainConfig>,
    pub egress_addresses: Vec<String>,
    pub instance_failover_status: Option<String>,
    pub instance_id: Option<String>,
    pub managed_service_code: Option<String>,
    pub replication_configuration: Option<GetInstanceReplicationConfiguration>,
    pub service_managed: Option<bool>,
    pub status: Option<String>,
}
model! { GetInstanceInstance {
    0 "CreateTime" create_time: i64, 1 "CrossRegionReplication" cross_region_replication: String,
    2 "CrossRegionReplicationRole" cross_region_replication_role: String,
    3 "DefaultEndpoint" default_endpoint: GetInstanceDefaultEndpoint, 4 "Description" description: String,
    5 "DomainConfig" domain_config: GetInstanceDomainConfig, 6 "EgressAddresses" egress_addresses: Vec<String>,
    7 "InstanceFailoverStatus" instance_failover_status: String, 8 "InstanceId" instance_id: String,
    9 "ManagedServiceCode" managed_service_code: String,
    10 "ReplicationConfiguration" replication_configuration: GetInstanceReplicationConfiguration,
    11 "ServiceManaged" service_managed: bool, 12 "Status" status: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDefaultEndpoint {
    pub endpoint: Option<String>,
    pub status: Option<String>,
}
model! { GetInstanceDefaultEndpoint {
    0 "Endpoint" endpoint: String, 1 "Status" status: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDomainConfig {
    pub default_domain: Option<String>,
    pub init_domain: Option<String>,
    pub init_domain_auto_redirect_status: Option<String>,
}
model! { GetInstanceDomainConfig {
    0 "DefaultDomain" default_domain: String, 1 "InitDomain" init_domain: String,
    2 "InitDomainAutoRedirectStatus" init_domain_auto_redirect_status: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceReplicationConfiguration {
    pub backup_instance_id: Option<String>,
    pub backup_instance_region_id: Option<String>,
    pub primary_instance_id: Option<String>,
    pub primary_instance_region_id: Option<String>,
    pub replication_create_time: Option<i64>,
}
model! { GetInstanceReplicationConfiguration {
    0 "BackupInstanceId" backup_instance_id: String, 1 "BackupInstanceRegionId" backup_instance_region_id: String,
    2 "PrimaryInstanceId" primary_instance_id: String, 3 "PrimaryInstanceRegionId" primary_instance_region_id: String,
    4 "ReplicationCreateTime" replication_create_time: i64
} }

/// Gets instance control configuration: `GetInstanceControlConfiguration` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetInstanceControlConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceControlConfiguration {
    pub element_name: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetInstanceControlConfiguration(instance_id: String)
    "GetInstanceControlConfiguration" -> GetInstanceControlConfigurationOutput {
    0 "ElementName" element_name: String, 1 "InstanceId" instance_id
} }

/// Response of [`GetInstanceControlConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceControlConfigurationOutput {
    pub instance_control_configuration: Option<
        GetInstanceControlConfigurationInstanceControlConfiguration,
    >,
}
model! { GetInstanceControlConfigurationOutput {
    0 "InstanceControlConfiguration" instance_control_configuration: GetInstanceControlConfigurationInstanceControlConfiguration
} }

/// In the response of [`GetInstanceControlConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceControlConfigurationInstanceControlConfiguration {
    pub control_elements: Vec<GetInstanceControlConfigurationControlElements>,
}
model! { GetInstanceControlConfigurationInstanceControlConfiguration {
    0 "ControlElements" control_elements: Vec<GetInstanceControlConfigurationControlElements>
} }

/// In the response of [`GetInstanceControlConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceControlConfigurationControlElements {
    pub element_name: Option<String>,
    pub human_verification_config: Option<
        GetInstanceControlConfigurationHumanVerificationConfig,
    >,
    pub status: Option<String>,
}
model! { GetInstanceControlConfigurationControlElements {
    0 "ElementName" element_name: String,
    1 "HumanVerificationConfig" human_verification_config: GetInstanceControlConfigurationHumanVerificationConfig,
    2 "Status" status: String
} }

/// In the response of [`GetInstanceControlConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceControlConfigurationHumanVerificationConfig {
    pub human_verification_type: Option<String>,
}
model! { GetInstanceControlConfigurationHumanVerificationConfig {
    0 "HumanVerificationType" human_verification_type: String
} }

/// Gets instance globalization config: `GetInstanceGlobalizationConfig` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetInstanceGlobalizationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGlobalizationConfig {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetInstanceGlobalizationConfig(instance_id: String)
    "GetInstanceGlobalizationConfig" -> GetInstanceGlobalizationConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetInstanceGlobalizationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGlobalizationConfigOutput {
    pub globalization_config: Option<GetInstanceGlobalizationConfigGlobalizationConfig>,
}
model! { GetInstanceGlobalizationConfigOutput {
    0 "GlobalizationConfig" globalization_config: GetInstanceGlobalizationConfigGlobalizationConfig
} }

/// In the response of [`GetInstanceGlobalizationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGlobalizationConfigGlobalizationConfig {
    pub language: Option<String>,
    pub time_zone: Option<String>,
}
model! { GetInstanceGlobalizationConfigGlobalizationConfig {
    0 "Language" language: String, 1 "TimeZone" time_zone: String
} }

/// Gets instance license: `GetInstanceLicense` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetInstanceLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLicense {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetInstanceLicense(instance_id: String) "GetInstanceLicense" -> GetInstanceLicenseOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetInstanceLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLicenseOutput {
    pub license: Option<GetInstanceLicenseLicense>,
}
model! { GetInstanceLicenseOutput {
    0 "License" license: GetInstanceLicenseLicense
} }

/// In the response of [`GetInstanceLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLicenseLicense {
    pub edition: Option<String>,
    pub end_time: Option<i64>,
    pub instance_license_detail: Option<GetInstanceLicenseInstanceLicenseDetail>,
    pub license_charge_type: Option<String>,
    pub license_config_json: Option<String>,
    pub license_create_time: Option<i64>,
    pub license_id: Option<String>,
    pub license_status: Option<String>,
    pub purchase_channel: Option<String>,
    pub purchase_instance_id: Option<String>,
    pub start_time: Option<i64>,
    pub user_quota: Option<i64>,
}
model! { GetInstanceLicenseLicense {
    0 "Edition" edition: String, 1 "EndTime" end_time: i64,
    2 "InstanceLicenseDetail" instance_license_detail: GetInstanceLicenseInstanceLicenseDetail,
    3 "LicenseChargeType" license_charge_type: String, 4 "LicenseConfigJson" license_config_json: String,
    5 "LicenseCreateTime" license_create_time: i64, 6 "LicenseId" license_id: String,
    7 "LicenseStatus" license_status: String, 8 "PurchaseChannel" purchase_channel: String,
    9 "PurchaseInstanceId" purchase_instance_id: String, 10 "StartTime" start_time: i64, 11 "UserQuota" user_quota: i64
} }

/// In the response of [`GetInstanceLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLicenseInstanceLicenseDetail {
    pub conditional_access_policy_license_status: Option<String>,
    pub m2m_application_license_status: Option<String>,
    pub m2m_application_quota: Option<i64>,
    pub mim_application_license_status: Option<String>,
    pub network_access_endpoint_quota: Option<i64>,
    pub pam_license_status: Option<String>,
    pub prepaid_active_user_number: Option<i64>,
    pub user_quota: Option<i64>,
}
model! { GetInstanceLicenseInstanceLicenseDetail {
    0 "ConditionalAccessPolicyLicenseStatus" conditional_access_policy_license_status: String,
    1 "M2mApplicationLicenseStatus" m2m_application_license_status: String,
    2 "M2mApplicationQuota" m2m_application_quota: i64,
    3 "MimApplicationLicenseStatus" mim_application_license_status: String,
    4 "NetworkAccessEndpointQuota" network_access_endpoint_quota: i64, 5 "PamLicenseStatus" pam_license_status: String,
    6 "PrepaidActiveUserNumber" prepaid_active_user_number: i64, 7 "UserQuota" user_quota: i64
} }

/// Gets instance module info: `GetInstanceModuleInfo` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetInstanceModuleInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceModuleInfo {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 128 characters.
    pub module_key: String,
}
operation! { GetInstanceModuleInfo(instance_id: String, module_key: String)
    "GetInstanceModuleInfo" -> GetInstanceModuleInfoOutput {
    0 "InstanceId" instance_id, 1 "ModuleKey" module_key
} }

/// Response of [`GetInstanceModuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceModuleInfoOutput {
    pub module: Option<GetInstanceModuleInfoModule>,
}
model! { GetInstanceModuleInfoOutput {
    0 "Module" module: GetInstanceModuleInfoModule
} }

/// In the response of [`GetInstanceModuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceModuleInfoModule {
    pub features: Vec<GetInstanceModuleInfoFeatures>,
    pub module_key: Option<String>,
    pub module_status: Option<String>,
}
model! { GetInstanceModuleInfoModule {
    0 "Features" features: Vec<GetInstanceModuleInfoFeatures>, 1 "ModuleKey" module_key: String,
    2 "ModuleStatus" module_status: String
} }

/// In the response of [`GetInstanceModuleInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceModuleInfoFeatures {
    pub feature_key: Option<String>,
    pub feature_status: Option<String>,
}
model! { GetInstanceModuleInfoFeatures {
    0 "FeatureKey" feature_key: String, 1 "FeatureStatus" feature_status: String
} }

/// Gets instance quota: `GetInstanceQuota` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetInstanceQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceQuota {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub quota_key: String,
}
operation! { GetInstanceQuota(instance_id: String, quota_key: String) "GetInstanceQuota" -> GetInstanceQuotaOutput {
    0 "InstanceId" instance_id, 1 "QuotaKey" quota_key
} }

/// Response of [`GetInstanceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceQuotaOutput {
    pub quota: Option<GetInstanceQuotaQuota>,
}
model! { GetInstanceQuotaOutput {
    0 "Quota" quota: GetInstanceQuotaQuota
} }

/// In the response of [`GetInstanceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceQuotaQuota {
    pub quota_key: Option<String>,
    pub quota_value: Option<i64>,
}
model! { GetInstanceQuotaQuota {
    0 "QuotaKey" quota_key: String, 1 "QuotaValue" quota_value: i64
} }

/// Gets instance trial status: `GetInstanceTrialStatus` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetInstanceTrialStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTrialStatus {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetInstanceTrialStatus(instance_id: String) "GetInstanceTrialStatus" -> GetInstanceTrialStatusOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetInstanceTrialStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTrialStatusOutput {
    pub trial_status: Option<bool>,
}
model! { GetInstanceTrialStatusOutput {
    0 "TrialStatus" trial_status: bool
} }

/// Gets login redirect application for brand: `GetLoginRedirectApplicationForBrand` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetLoginRedirectApplicationForBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginRedirectApplicationForBrand {
    /// Required.
    pub brand_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetLoginRedirectApplicationForBrand(brand_id: String, instance_id: String)
    "GetLoginRedirectApplicationForBrand" -> GetLoginRedirectApplicationForBrandOutput {
    0 "BrandId" brand_id, 1 "InstanceId" instance_id
} }

/// Response of [`GetLoginRedirectApplicationForBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginRedirectApplicationForBrandOutput {
    pub brand_login_redirect_application: Option<
        GetLoginRedirectApplicationForBrandBrandLoginRedirectApplication,
    >,
}
model! { GetLoginRedirectApplicationForBrandOutput {
    0 "BrandLoginRedirectApplication" brand_login_redirect_application: GetLoginRedirectApplicationForBrandBrandLoginRedirectApplication
} }

/// In the response of [`GetLoginRedirectApplicationForBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginRedirectApplicationForBrandBrandLoginRedirectApplication {
    pub application_id: Option<String>,
    pub brand_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { GetLoginRedirectApplicationForBrandBrandLoginRedirectApplication {
    0 "ApplicationId" application_id: String, 1 "BrandId" brand_id: String, 2 "InstanceId" instance_id: String
} }

/// Gets network access endpoint: `GetNetworkAccessEndpoint` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetNetworkAccessEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkAccessEndpoint {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub network_access_endpoint_id: String,
}
operation! { GetNetworkAccessEndpoint(instance_id: String, network_access_endpoint_id: String)
    "GetNetworkAccessEndpoint" -> GetNetworkAccessEndpointOutput {
    0 "InstanceId" instance_id, 1 "NetworkAccessEndpointId" network_access_endpoint_id
} }

/// Response of [`GetNetworkAccessEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkAccessEndpointOutput {
    pub network_access_endpoint: Option<GetNetworkAccessEndpointNetworkAccessEndpoint>,
}
model! { GetNetworkAccessEndpointOutput {
    0 "NetworkAccessEndpoint" network_access_endpoint: GetNetworkAccessEndpointNetworkAccessEndpoint
} }

/// In the response of [`GetNetworkAccessEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkAccessEndpointNetworkAccessEndpoint {
    pub backup_vpc_endpoint: Option<GetNetworkAccessEndpointBackupVpcEndpoint>,
    pub create_time: Option<i64>,
    pub egress_private_ip_addresses: Vec<String>,
    pub egress_public_ip_addresses: Vec<String>,
    pub instance_id: Option<String>,
    pub network_access_endpoint_id: Option<String>,
    pub network_access_endpoint_name: Option<String>,
    pub network_access_endpoint_type: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub vpc_region_id: Option<String>,
}
model! { GetNetworkAccessEndpointNetworkAccessEndpoint {
    0 "BackupVpcEndpoint" backup_vpc_endpoint: GetNetworkAccessEndpointBackupVpcEndpoint,
    1 "CreateTime" create_time: i64, 2 "EgressPrivateIpAddresses" egress_private_ip_addresses: Vec<String>,
    3 "EgressPublicIpAddresses" egress_public_ip_addresses: Vec<String>, 4 "InstanceId" instance_id: String,
    5 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    6 "NetworkAccessEndpointName" network_access_endpoint_name: String,
    7 "NetworkAccessEndpointType" network_access_endpoint_type: String, 8 "SecurityGroupId" security_group_id: String,
    9 "Status" status: String, 10 "UpdateTime" update_time: i64, 11 "VSwitchIds" vswitch_ids: Vec<String>,
    12 "VpcId" vpc_id: String, 13 "VpcRegionId" vpc_region_id: String
} }

/// In the response of [`GetNetworkAccessEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkAccessEndpointBackupVpcEndpoint {
    pub backup_egress_private_ip_addresses: Vec<String>,
    pub backup_egress_public_ip_addresses: Vec<String>,
    pub backup_security_group_id: Option<String>,
    pub backup_vswitch_ids: Vec<String>,
    pub backup_vpc_id: Option<String>,
    pub backup_vpc_region_id: Option<String>,
}
model! { GetNetworkAccessEndpointBackupVpcEndpoint {
    0 "BackupEgressPrivateIpAddresses" backup_egress_private_ip_addresses: Vec<String>,
    1 "BackupEgressPublicIpAddresses" backup_egress_public_ip_addresses: Vec<String>,
    2 "BackupSecurityGroupId" backup_security_group_id: String, 3 "BackupVSwitchIds" backup_vswitch_ids: Vec<String>,
    4 "BackupVpcId" backup_vpc_id: String, 5 "BackupVpcRegionId" backup_vpc_region_id: String
} }

/// Gets network zone: `GetNetworkZone` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetNetworkZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkZone {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub network_zone_id: String,
}
operation! { GetNetworkZone(instance_id: String, network_zone_id: String) "GetNetworkZone" -> GetNetworkZoneOutput {
    0 "InstanceId" instance_id, 1 "NetworkZoneId" network_zone_id
} }

/// Response of [`GetNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkZoneOutput {
    pub network_zone: Option<GetNetworkZoneNetworkZone>,
}
model! { GetNetworkZoneOutput {
    0 "NetworkZone" network_zone: GetNetworkZoneNetworkZone
} }

/// In the response of [`GetNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNetworkZoneNetworkZone {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub ipv4_cidrs: Vec<String>,
    pub ipv6_cidrs: Vec<String>,
    pub network_zone_id: Option<String>,
    pub network_zone_name: Option<String>,
    pub network_zone_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetNetworkZoneNetworkZone {
    0 "Description" description: String, 1 "InstanceId" instance_id: String, 2 "Ipv4Cidrs" ipv4_cidrs: Vec<String>,
    3 "Ipv6Cidrs" ipv6_cidrs: Vec<String>, 4 "NetworkZoneId" network_zone_id: String,
    5 "NetworkZoneName" network_zone_name: String, 6 "NetworkZoneType" network_zone_type: String,
    7 "VpcId" vpc_id: String
} }

/// Gets organizational unit: `GetOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnit {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
}
operation! { GetOrganizationalUnit(instance_id: String, organizational_unit_id: String)
    "GetOrganizationalUnit" -> GetOrganizationalUnitOutput {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitId" organizational_unit_id
} }

/// Response of [`GetOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnitOutput {
    pub organizational_unit: Option<GetOrganizationalUnitOrganizationalUnit>,
}
model! { GetOrganizationalUnitOutput {
    0 "OrganizationalUnit" organizational_unit: GetOrganizationalUnitOrganizationalUnit
} }

/// In the response of [`GetOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnitOrganizationalUnit {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub leaf: Option<bool>,
    pub organizational_unit_external_id: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_name: Option<String>,
    pub organizational_unit_source_id: Option<String>,
    pub organizational_unit_source_type: Option<String>,
    pub parent_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetOrganizationalUnitOrganizationalUnit {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "InstanceId" instance_id: String,
    3 "Leaf" leaf: bool, 4 "OrganizationalUnitExternalId" organizational_unit_external_id: String,
    5 "OrganizationalUnitId" organizational_unit_id: String,
    6 "OrganizationalUnitName" organizational_unit_name: String,
    7 "OrganizationalUnitSourceId" organizational_unit_source_id: String,
    8 "OrganizationalUnitSourceType" organizational_unit_source_type: String, 9 "ParentId" parent_id: String,
    10 "UpdateTime" update_time: i64
} }

/// Gets password complexity configuration: `GetPasswordComplexityConfiguration` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetPasswordComplexityConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordComplexityConfiguration {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetPasswordComplexityConfiguration(instance_id: String)
    "GetPasswordComplexityConfiguration" -> GetPasswordComplexityConfigurationOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetPasswordComplexityConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordComplexityConfigurationOutput {
    pub password_complexity_configuration: Option<
        GetPasswordComplexityConfigurationPasswordComplexityConfiguration,
    >,
}
model! { GetPasswordComplexityConfigurationOutput {
    0 "PasswordComplexityConfiguration" password_complexity_configuration: GetPasswordComplexityConfigurationPasswordComplexityConfiguration
} }

/// In the response of [`GetPasswordComplexityConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordComplexityConfigurationPasswordComplexityConfiguration {
    pub disabled_weak_password_login: Option<bool>,
    pub disabled_weak_password_login_started_at: Option<i64>,
    pub password_complexity_rules: Vec<
        GetPasswordComplexityConfigurationPasswordComplexityRules,
    >,
    pub password_min_length: Option<i64>,
}
model! { GetPasswordComplexityConfigurationPasswordComplexityConfiguration {
    0 "DisabledWeakPasswordLogin" disabled_weak_password_login: bool,
    1 "DisabledWeakPasswordLoginStartedAt" disabled_weak_password_login_started_at: i64,
    2 "PasswordComplexityRules" password_complexity_rules: Vec<GetPasswordComplexityConfigurationPasswordComplexityRules>,
    3 "PasswordMinLength" password_min_length: i64
} }

/// In the response of [`GetPasswordComplexityConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordComplexityConfigurationPasswordComplexityRules {
    pub password_check_type: Option<String>,
}
model! { GetPasswordComplexityConfigurationPasswordComplexityRules {
    0 "PasswordCheckType" password_check_type: String
} }

/// Gets password expiration configuration: `GetPasswordExpirationConfiguration` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetPasswordExpirationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordExpirationConfiguration {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetPasswordExpirationConfiguration(instance_id: String)
    "GetPasswordExpirationConfiguration" -> GetPasswordExpirationConfigurationOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetPasswordExpirationConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordExpirationConfigurationOutput {
    pub password_expiration_configuration: Option<
        GetPasswordExpirationConfigurationPasswordExpirationConfiguration,
    >,
}
model! { GetPasswordExpirationConfigurationOutput {
    0 "PasswordExpirationConfiguration" password_expiration_configuration: GetPasswordExpirationConfigurationPasswordExpirationConfiguration
} }

/// In the response of [`GetPasswordExpirationConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordExpirationConfigurationPasswordExpirationConfiguration {
    pub effective_authentication_source_ids: Vec<String>,
    pub password_expiration_action: Option<String>,
    pub password_expiration_notification_channels: Vec<String>,
    pub password_expiration_notification_duration: Option<i64>,
    pub password_expiration_notification_status: Option<String>,
    pub password_expiration_status: Option<String>,
    pub password_forced_update_duration: Option<i64>,
    pub password_valid_max_day: Option<i64>,
}
model! { GetPasswordExpirationConfigurationPasswordExpirationConfiguration {
    0 "EffectiveAuthenticationSourceIds" effective_authentication_source_ids: Vec<String>,
    1 "PasswordExpirationAction" password_expiration_action: String,
    2 "PasswordExpirationNotificationChannels" password_expiration_notification_channels: Vec<String>,
    3 "PasswordExpirationNotificationDuration" password_expiration_notification_duration: i64,
    4 "PasswordExpirationNotificationStatus" password_expiration_notification_status: String,
    5 "PasswordExpirationStatus" password_expiration_status: String,
    6 "PasswordForcedUpdateDuration" password_forced_update_duration: i64,
    7 "PasswordValidMaxDay" password_valid_max_day: i64
} }

/// Gets password history configuration: `GetPasswordHistoryConfiguration` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetPasswordHistoryConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordHistoryConfiguration {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetPasswordHistoryConfiguration(instance_id: String)
    "GetPasswordHistoryConfiguration" -> GetPasswordHistoryConfigurationOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetPasswordHistoryConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordHistoryConfigurationOutput {
    pub password_history_configuration: Option<
        GetPasswordHistoryConfigurationPasswordHistoryConfiguration,
    >,
}
model! { GetPasswordHistoryConfigurationOutput {
    0 "PasswordHistoryConfiguration" password_history_configuration: GetPasswordHistoryConfigurationPasswordHistoryConfiguration
} }

/// In the response of [`GetPasswordHistoryConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordHistoryConfigurationPasswordHistoryConfiguration {
    pub password_history_max_retention: Option<i64>,
    pub password_history_status: Option<String>,
}
model! { GetPasswordHistoryConfigurationPasswordHistoryConfiguration {
    0 "PasswordHistoryMaxRetention" password_history_max_retention: i64,
    1 "PasswordHistoryStatus" password_history_status: String
} }

/// Gets password initialization configuration: `GetPasswordInitializationConfiguration` of `eiam` 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetPasswordInitializationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordInitializationConfiguration {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetPasswordInitializationConfiguration(instance_id: String)
    "GetPasswordInitializationConfiguration" -> GetPasswordInitializationConfigurationOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetPasswordInitializationConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordInitializationConfigurationOutput {
    pub password_initialization_configuration: Option<
        GetPasswordInitializationConfigurationPasswordInitializationConfiguration,
    >,
}
model! { GetPasswordInitializationConfigurationOutput {
    0 "PasswordInitializationConfiguration" password_initialization_configuration: GetPasswordInitializationConfigurationPasswordInitializationConfiguration
} }

/// In the response of [`GetPasswordInitializationConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordInitializationConfigurationPasswordInitializationConfiguration {
    pub password_forced_update_status: Option<String>,
    pub password_initialization_notification_channels: Vec<String>,
    pub password_initialization_status: Option<String>,
    pub password_initialization_type: Option<String>,
}
model! { GetPasswordInitializationConfigurationPasswordInitializationConfiguration {
    0 "PasswordForcedUpdateStatus" password_forced_update_status: String,
    1 "PasswordInitializationNotificationChannels" password_initialization_notification_channels: Vec<String>,
    2 "PasswordInitializationStatus" password_initialization_status: String,
    3 "PasswordInitializationType" password_initialization_type: String
} }

/// Gets resource server scope: `GetResourceServerScope` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetResourceServerScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceServerScope {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub resource_server_scope_id: String,
}
operation! { GetResourceServerScope(application_id: String, instance_id: String, resource_server_scope_id: String)
    "GetResourceServerScope" -> GetResourceServerScopeOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "ResourceServerScopeId" resource_server_scope_id
} }

/// Response of [`GetResourceServerScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceServerScopeOutput {
    pub resource_server_scope: Option<GetResourceServerScopeResourceServerScope>,
}
model! { GetResourceServerScopeOutput {
    0 "ResourceServerScope" resource_server_scope: GetResourceServerScopeResourceServerScope
} }

/// In the response of [`GetResourceServerScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceServerScopeResourceServerScope {
    pub application_id: Option<String>,
    pub authorization_type: Option<String>,
    pub instance_id: Option<String>,
    pub resource_server_scope_id: Option<String>,
    pub resource_server_scope_name: Option<String>,
    pub resource_server_scope_type: Option<String>,
    pub resource_server_scope_value: Option<String>,
}
model! { GetResourceServerScopeResourceServerScope {
    0 "ApplicationId" application_id: String, 1 "AuthorizationType" authorization_type: String,
    2 "InstanceId" instance_id: String, 3 "ResourceServerScopeId" resource_server_scope_id: String,
    4 "ResourceServerScopeName" resource_server_scope_name: String,
    5 "ResourceServerScopeType" resource_server_scope_type: String,
    6 "ResourceServerScopeValue" resource_server_scope_value: String
} }

/// Gets root organizational unit: `GetRootOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetRootOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRootOrganizationalUnit {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetRootOrganizationalUnit(instance_id: String)
    "GetRootOrganizationalUnit" -> GetRootOrganizationalUnitOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetRootOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRootOrganizationalUnitOutput {
    pub organizational_unit: Option<GetRootOrganizationalUnitOrganizationalUnit>,
}
model! { GetRootOrganizationalUnitOutput {
    0 "OrganizationalUnit" organizational_unit: GetRootOrganizationalUnitOrganizationalUnit
} }

/// In the response of [`GetRootOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRootOrganizationalUnitOrganizationalUnit {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_name: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetRootOrganizationalUnitOrganizationalUnit {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "InstanceId" instance_id: String,
    3 "OrganizationalUnitId" organizational_unit_id: String,
    4 "OrganizationalUnitName" organizational_unit_name: String, 5 "UpdateTime" update_time: i64
} }

/// Gets service quota: `GetServiceQuota` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetServiceQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceQuota {
    /// Required.
    pub quota_type: String,
}
operation! { GetServiceQuota(quota_type: String) "GetServiceQuota" -> GetServiceQuotaOutput {
    0 "QuotaType" quota_type
} }

/// Response of [`GetServiceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceQuotaOutput {
    pub service_quota: Option<GetServiceQuotaServiceQuota>,
}
model! { GetServiceQuotaOutput {
    0 "ServiceQuota" service_quota: GetServiceQuotaServiceQuota
} }

/// In the response of [`GetServiceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceQuotaServiceQuota {
    pub quota_type: Option<String>,
    pub quota_value: Option<i64>,
    pub used_quota_value: Option<i64>,
}
model! { GetServiceQuotaServiceQuota {
    0 "QuotaType" quota_type: String, 1 "QuotaValue" quota_value: i64, 2 "UsedQuotaValue" used_quota_value: i64
} }

/// Gets synchronization job: `GetSynchronizationJob` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetSynchronizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJob {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub synchronization_job_id: String,
}
operation! { GetSynchronizationJob(instance_id: String, synchronization_job_id: String)
    "GetSynchronizationJob" -> GetSynchronizationJobOutput {
    0 "InstanceId" instance_id, 1 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobOutput {
    pub synchronization_job: Option<GetSynchronizationJobSynchronizationJob>,
}
model! { GetSynchronizationJobOutput {
    0 "SynchronizationJob" synchronization_job: GetSynchronizationJobSynchronizationJob
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobSynchronizationJob {
    pub direction: Option<String>,
    pub end_time: Option<i64>,
    pub result: Option<GetSynchronizationJobResult>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub synchronization_job_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub trigger_type: Option<String>,
}
model! { GetSynchronizationJobSynchronizationJob {
    0 "Direction" direction: String, 1 "EndTime" end_time: i64, 2 "Result" result: GetSynchronizationJobResult,
    3 "StartTime" start_time: i64, 4 "Status" status: String, 5 "SynchronizationJobId" synchronization_job_id: String,
    6 "TargetId" target_id: String, 7 "TargetType" target_type: String, 8 "TriggerType" trigger_type: String
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub group_member_statistics: Option<GetSynchronizationJobGroupMemberStatistics>,
    pub group_statistics: Option<GetSynchronizationJobGroupStatistics>,
    pub organizational_unit_statistics: Option<
        GetSynchronizationJobOrganizationalUnitStatistics,
    >,
    pub user_statistics: Option<GetSynchronizationJobUserStatistics>,
}
model! { GetSynchronizationJobResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "GroupMemberStatistics" group_member_statistics: GetSynchronizationJobGroupMemberStatistics,
    3 "GroupStatistics" group_statistics: GetSynchronizationJobGroupStatistics,
    4 "OrganizationalUnitStatistics" organizational_unit_statistics: GetSynchronizationJobOrganizationalUnitStatistics,
    5 "UserStatistics" user_statistics: GetSynchronizationJobUserStatistics
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobGroupMemberStatistics {
    pub binded: Option<GetSynchronizationJobBinded>,
    pub created: Option<GetSynchronizationJobCreated>,
    pub deleted: Option<GetSynchronizationJobDeleted>,
    pub pushed: Option<GetSynchronizationJobPushed>,
    pub same: Option<GetSynchronizationJobSame>,
    pub updated: Option<GetSynchronizationJobUpdated>,
}
model! { GetSynchronizationJobGroupMemberStatistics {
    0 "Binded" binded: GetSynchronizationJobBinded, 1 "Created" created: GetSynchronizationJobCreated,
    2 "Deleted" deleted: GetSynchronizationJobDeleted, 3 "Pushed" pushed: GetSynchronizationJobPushed,
    4 "Same" same: GetSynchronizationJobSame, 5 "Updated" updated: GetSynchronizationJobUpdated
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobBinded {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobBinded {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobCreated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobCreated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobDeleted {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobDeleted {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobPushed {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobPushed {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobSame {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobSame {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobUpdated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobUpdated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobGroupStatistics {
    pub binded: Option<GetSynchronizationJobGroupStatisticsBinded>,
    pub created: Option<GetSynchronizationJobGroupStatisticsCreated>,
    pub deleted: Option<GetSynchronizationJobGroupStatisticsDeleted>,
    pub pushed: Option<GetSynchronizationJobGroupStatisticsPushed>,
    pub same: Option<GetSynchronizationJobGroupStatisticsSame>,
    pub updated: Option<GetSynchronizationJobGroupStatisticsUpdated>,
}
model! { GetSynchronizationJobGroupStatistics {
    0 "Binded" binded: GetSynchronizationJobGroupStatisticsBinded,
    1 "Created" created: GetSynchronizationJobGroupStatisticsCreated,
    2 "Deleted" deleted: GetSynchronizationJobGroupStatisticsDeleted,
    3 "Pushed" pushed: GetSynchronizationJobGroupStatisticsPushed,
    4 "Same" same: GetSynchronizationJobGroupStatisticsSame,
    5 "Updated" updated: GetSynchronizationJobGroupStatisticsUpdated
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobGroupStatisticsBinded {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobGroupStatisticsBinded {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobGroupStatisticsCreated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobGroupStatisticsCreated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobGroupStatisticsDeleted {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobGroupStatisticsDeleted {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobGroupStatisticsPushed {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobGroupStatisticsPushed {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobGroupStatisticsSame {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobGroupStatisticsSame {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobGroupStatisticsUpdated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobGroupStatisticsUpdated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobOrganizationalUnitStatistics {
    pub binded: Option<GetSynchronizationJobOrganizationalUnitStatisticsBinded>,
    pub created: Option<GetSynchronizationJobOrganizationalUnitStatisticsCreated>,
    pub deleted: Option<GetSynchronizationJobOrganizationalUnitStatisticsDeleted>,
    pub pushed: Option<GetSynchronizationJobOrganizationalUnitStatisticsPushed>,
    pub same: Option<GetSynchronizationJobOrganizationalUnitStatisticsSame>,
    pub updated: Option<GetSynchronizationJobOrganizationalUnitStatisticsUpdated>,
}
model! { GetSynchronizationJobOrganizationalUnitStatistics {
    0 "Binded" binded: GetSynchronizationJobOrganizationalUnitStatisticsBinded,
    1 "Created" created: GetSynchronizationJobOrganizationalUnitStatisticsCreated,
    2 "Deleted" deleted: GetSynchronizationJobOrganizationalUnitStatisticsDeleted,
    3 "Pushed" pushed: GetSynchronizationJobOrganizationalUnitStatisticsPushed,
    4 "Same" same: GetSynchronizationJobOrganizationalUnitStatisticsSame,
    5 "Updated" updated: GetSynchronizationJobOrganizationalUnitStatisticsUpdated
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobOrganizationalUnitStatisticsBinded {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobOrganizationalUnitStatisticsBinded {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobOrganizationalUnitStatisticsCreated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobOrganizationalUnitStatisticsCreated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobOrganizationalUnitStatisticsDeleted {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobOrganizationalUnitStatisticsDeleted {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobOrganizationalUnitStatisticsPushed {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobOrganizationalUnitStatisticsPushed {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobOrganizationalUnitStatisticsSame {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobOrganizationalUnitStatisticsSame {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobOrganizationalUnitStatisticsUpdated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobOrganizationalUnitStatisticsUpdated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobUserStatistics {
    pub binded: Option<GetSynchronizationJobUserStatisticsBinded>,
    pub created: Option<GetSynchronizationJobUserStatisticsCreated>,
    pub deleted: Option<GetSynchronizationJobUserStatisticsDeleted>,
    pub pushed: Option<GetSynchronizationJobUserStatisticsPushed>,
    pub same: Option<GetSynchronizationJobUserStatisticsSame>,
    pub updated: Option<GetSynchronizationJobUserStatisticsUpdated>,
}
model! { GetSynchronizationJobUserStatistics {
    0 "Binded" binded: GetSynchronizationJobUserStatisticsBinded,
    1 "Created" created: GetSynchronizationJobUserStatisticsCreated,
    2 "Deleted" deleted: GetSynchronizationJobUserStatisticsDeleted,
    3 "Pushed" pushed: GetSynchronizationJobUserStatisticsPushed,
    4 "Same" same: GetSynchronizationJobUserStatisticsSame,
    5 "Updated" updated: GetSynchronizationJobUserStatisticsUpdated
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobUserStatisticsBinded {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobUserStatisticsBinded {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobUserStatisticsCreated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobUserStatisticsCreated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobUserStatisticsDeleted {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobUserStatisticsDeleted {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobUserStatisticsPushed {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobUserStatisticsPushed {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobUserStatisticsSame {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobUserStatisticsSame {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`GetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSynchronizationJobUserStatisticsUpdated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSynchronizationJobUserStatisticsUpdated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// Gets user: `GetUser` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { GetUser(instance_id: String, user_id: String) "GetUser" -> GetUserOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub user: Option<GetUserUser>,
}
model! { GetUserOutput {
    0 "User" user: GetUserUser
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUser {
    pub account_expire_time: Option<i64>,
    pub create_time: Option<i64>,
    pub custom_fields: Vec<GetUserCustomFields>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    pub groups: Vec<GetUserGroups>,
    pub instance_id: Option<String>,
    pub lock_expire_time: Option<i64>,
    pub organizational_units: Vec<GetUserOrganizationalUnits>,
    pub password_expire_time: Option<i64>,
    pub password_set: Option<bool>,
    pub phone_number: Option<String>,
    pub phone_number_verified: Option<bool>,
    pub phone_region: Option<String>,
    pub preferred_language: Option<String>,
    pub primary_organizational_unit_id: Option<String>,
    pub register_time: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub user_external_id: Option<String>,
    pub user_id: Option<String>,
    pub user_source_id: Option<String>,
    pub user_source_type: Option<String>,
    pub username: Option<String>,
}
model! { GetUserUser {
    0 "AccountExpireTime" account_expire_time: i64, 1 "CreateTime" create_time: i64,
    2 "CustomFields" custom_fields: Vec<GetUserCustomFields>, 3 "Description" description: String,
    4 "DisplayName" display_name: String, 5 "Email" email: String, 6 "EmailVerified" email_verified: bool,
    7 "Groups" groups: Vec<GetUserGroups>, 8 "InstanceId" instance_id: String, 9 "LockExpireTime" lock_expire_time: i64,
    10 "OrganizationalUnits" organizational_units: Vec<GetUserOrganizationalUnits>,
    11 "PasswordExpireTime" password_expire_time: i64, 12 "PasswordSet" password_set: bool,
    13 "PhoneNumber" phone_number: String, 14 "PhoneNumberVerified" phone_number_verified: bool,
    15 "PhoneRegion" phone_region: String, 16 "PreferredLanguage" preferred_language: String,
    17 "PrimaryOrganizationalUnitId" primary_organizational_unit_id: String, 18 "RegisterTime" register_time: i64,
    19 "Status" status: String, 20 "UpdateTime" update_time: i64, 21 "UserExternalId" user_external_id: String,
    22 "UserId" user_id: String, 23 "UserSourceId" user_source_id: String, 24 "UserSourceType" user_source_type: String,
    25 "Username" username: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
model! { GetUserCustomFields {
    0 "FieldName" field_name: String, 1 "FieldValue" field_value: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroups {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { GetUserGroups {
    0 "Description" description: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOrganizationalUnits {
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_name: Option<String>,
    pub primary: Option<bool>,
}
model! { GetUserOrganizationalUnits {
    0 "OrganizationalUnitId" organizational_unit_id: String,
    1 "OrganizationalUnitName" organizational_unit_name: String, 2 "Primary" primary: bool
} }

/// Lists action track event types: `ListActionTrackEventTypes` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListActionTrackEventTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionTrackEventTypes {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListActionTrackEventTypes(instance_id: String)
    "ListActionTrackEventTypes" -> ListActionTrackEventTypesOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PreviousToken" previous_token: String
} }
paged! { ListActionTrackEventTypes: ListActionTrackEventTypesEventTypes =
    Token "NextToken", "EventTypes" event_types, next "NextToken" }

/// Response of [`ListActionTrackEventTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionTrackEventTypesOutput {
    pub event_types: Vec<ListActionTrackEventTypesEventTypes>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListActionTrackEventTypesOutput {
    0 "EventTypes" event_types: Vec<ListActionTrackEventTypesEventTypes>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PreviousToken" previous_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListActionTrackEventTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActionTrackEventTypesEventTypes {
    pub event_type: Option<String>,
}
model! { ListActionTrackEventTypesEventTypes {
    0 "EventType" event_type: String
} }

/// Lists application accounts: `ListApplicationAccounts` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccounts {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListApplicationAccounts(application_id: String, instance_id: String)
    "ListApplicationAccounts" -> ListApplicationAccountsOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListApplicationAccounts: ListApplicationAccountsApplicationAccounts =
    Number "PageNumber", "ApplicationAccounts" application_accounts, total "TotalCount" }

/// Response of [`ListApplicationAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccountsOutput {
    pub application_accounts: Vec<ListApplicationAccountsApplicationAccounts>,
    pub total_count: Option<i64>,
}
model! { ListApplicationAccountsOutput {
    0 "ApplicationAccounts" application_accounts: Vec<ListApplicationAccountsApplicationAccounts>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccountsApplicationAccounts {
    pub application_account_id: Option<String>,
    pub application_id: Option<String>,
    pub application_username: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListApplicationAccountsApplicationAccounts {
    0 "ApplicationAccountId" application_account_id: String, 1 "ApplicationId" application_id: String,
    2 "ApplicationUsername" application_username: String, 3 "CreateTime" create_time: i64,
    4 "InstanceId" instance_id: String, 5 "UserId" user_id: String
} }

/// Lists application accounts for user: `ListApplicationAccountsForUser` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationAccountsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccountsForUser {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { ListApplicationAccountsForUser(application_id: String, instance_id: String, user_id: String)
    "ListApplicationAccountsForUser" -> ListApplicationAccountsForUserOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "UserId" user_id
} }

/// Response of [`ListApplicationAccountsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccountsForUserOutput {
    pub application_accounts: Vec<ListApplicationAccountsForUserApplicationAccounts>,
    pub total_count: Option<i64>,
}
model! { ListApplicationAccountsForUserOutput {
    0 "ApplicationAccounts" application_accounts: Vec<ListApplicationAccountsForUserApplicationAccounts>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationAccountsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationAccountsForUserApplicationAccounts {
    pub application_account_id: Option<String>,
    pub application_id: Option<String>,
    pub application_username: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListApplicationAccountsForUserApplicationAccounts {
    0 "ApplicationAccountId" application_account_id: String, 1 "ApplicationId" application_id: String,
    2 "ApplicationUsername" application_username: String, 3 "CreateTime" create_time: i64,
    4 "InstanceId" instance_id: String, 5 "UserId" user_id: String
} }

/// Lists application client secrets: `ListApplicationClientSecrets` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationClientSecrets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationClientSecrets {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ListApplicationClientSecrets(application_id: String, instance_id: String)
    "ListApplicationClientSecrets" -> ListApplicationClientSecretsOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`ListApplicationClientSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationClientSecretsOutput {
    pub application_client_secrets: Vec<
        ListApplicationClientSecretsApplicationClientSecrets,
    >,
    pub total_count: Option<i64>,
}
model! { ListApplicationClientSecretsOutput {
    0 "ApplicationClientSecrets" application_client_secrets: Vec<ListApplicationClientSecretsApplicationClientSecrets>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationClientSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationClientSecretsApplicationClientSecrets {
    pub application_id: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub secret_id: Option<String>,
    pub status: Option<String>,
}
model! { ListApplicationClientSecretsApplicationClientSecrets {
    0 "ApplicationId" application_id: String, 1 "ClientId" client_id: String, 2 "ClientSecret" client_secret: Secret,
    3 "ExpirationTime" expiration_time: i64, 4 "InstanceId" instance_id: String, 5 "LastUsedTime" last_used_time: i64,
    6 "SecretId" secret_id: String, 7 "Status" status: String
} }

/// Lists application federated credentials: `ListApplicationFederatedCredentials` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationFederatedCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentials {
    /// At most 64 characters.
    pub application_federated_credential_type: Option<String>,
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListApplicationFederatedCredentials(application_id: String, instance_id: String)
    "ListApplicationFederatedCredentials" -> ListApplicationFederatedCredentialsOutput {
    0 "ApplicationFederatedCredentialType" application_federated_credential_type: String,
    1 "ApplicationId" application_id, 2 "InstanceId" instance_id, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "PreviousToken" previous_token: String
} }
paged! { ListApplicationFederatedCredentials: ListApplicationFederatedCredentialsApplicationFederatedCredentials =
    Token "NextToken", "ApplicationFederatedCredentials" application_federated_credentials, next "NextToken" }

/// Response of [`ListApplicationFederatedCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsOutput {
    pub application_federated_credentials: Vec<
        ListApplicationFederatedCredentialsApplicationFederatedCredentials,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApplicationFederatedCredentialsOutput {
    0 "ApplicationFederatedCredentials" application_federated_credentials: Vec<ListApplicationFederatedCredentialsApplicationFederatedCredentials>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "PreviousToken" previous_token: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationFederatedCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsApplicationFederatedCredentials {
    pub application_federated_credential_id: Option<String>,
    pub application_federated_credential_name: Option<String>,
    pub application_federated_credential_type: Option<String>,
    pub application_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub federated_credential_provider_id: Option<String>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub oidc_verification_config: Option<
        ListApplicationFederatedCredentialsOidcVerificationConfig,
    >,
    pub pkcs7_verification_config: Option<
        ListApplicationFederatedCredentialsPkcs7VerificationConfig,
    >,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub verification_condition: Option<String>,
    pub verification_mode: Option<String>,
}
model! { ListApplicationFederatedCredentialsApplicationFederatedCredentials {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id: String,
    1 "ApplicationFederatedCredentialName" application_federated_credential_name: String,
    2 "ApplicationFederatedCredentialType" application_federated_credential_type: String,
    3 "ApplicationId" application_id: String, 4 "CreateTime" create_time: i64, 5 "Description" description: String,
    6 "FederatedCredentialProviderId" federated_credential_provider_id: String, 7 "InstanceId" instance_id: String,
    8 "LastUsedTime" last_used_time: i64,
    9 "OidcVerificationConfig" oidc_verification_config: ListApplicationFederatedCredentialsOidcVerificationConfig,
    10 "Pkcs7VerificationConfig" pkcs7_verification_config: ListApplicationFederatedCredentialsPkcs7VerificationConfig,
    11 "Status" status: String, 12 "UpdateTime" update_time: i64,
    13 "VerificationCondition" verification_condition: String, 14 "VerificationMode" verification_mode: String
} }

/// In the response of [`ListApplicationFederatedCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsOidcVerificationConfig {
    pub azure_vm_config: Option<ListApplicationFederatedCredentialsAzureVmConfig>,
    pub gcp_vm_config: Option<ListApplicationFederatedCredentialsGcpVmConfig>,
    pub generic_config: Option<ListApplicationFederatedCredentialsGenericConfig>,
    pub kubernetes_config: Option<ListApplicationFederatedCredentialsKubernetesConfig>,
    pub profile: Option<String>,
}
model! { ListApplicationFederatedCredentialsOidcVerificationConfig {
    0 "AzureVmConfig" azure_vm_config: ListApplicationFederatedCredentialsAzureVmConfig,
    1 "GcpVmConfig" gcp_vm_config: ListApplicationFederatedCredentialsGcpVmConfig,
    2 "GenericConfig" generic_config: ListApplicationFederatedCredentialsGenericConfig,
    3 "KubernetesConfig" kubernetes_config: ListApplicationFederatedCredentialsKubernetesConfig,
    4 "Profile" profile: String
} }

/// In the response of [`ListApplicationFederatedCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsAzureVmConfig {
    pub principal_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub subscription_id: Option<String>,
    pub vm_names: Vec<String>,
}
model! { ListApplicationFederatedCredentialsAzureVmConfig {
    0 "PrincipalId" principal_id: String, 1 "ResourceGroupName" resource_group_name: String,
    2 "SubscriptionId" subscription_id: String, 3 "VmNames" vm_names: Vec<String>
} }

/// In the response of [`ListApplicationFederatedCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsGcpVmConfig {
    pub instance_ids: Vec<String>,
    pub project_id: Option<String>,
    pub service_account_id: Option<String>,
}
model! { ListApplicationFederatedCredentialsGcpVmConfig {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ProjectId" project_id: String,
    2 "ServiceAccountId" service_account_id: String
} }

/// In the response of [`ListApplicationFederatedCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsGenericConfig {
    pub subject: Option<String>,
}
model! { ListApplicationFederatedCredentialsGenericConfig {
    0 "Subject" subject: String
} }

/// In the response of [`ListApplicationFederatedCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsKubernetesConfig {
    pub namespace: Option<String>,
    pub pod_name_prefix: Option<String>,
    pub service_account_name: Option<String>,
}
model! { ListApplicationFederatedCredentialsKubernetesConfig {
    0 "Namespace" namespace: String, 1 "PodNamePrefix" pod_name_prefix: String,
    2 "ServiceAccountName" service_account_name: String
} }

/// In the response of [`ListApplicationFederatedCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsPkcs7VerificationConfig {
    pub instance_ids: Vec<String>,
}
model! { ListApplicationFederatedCredentialsPkcs7VerificationConfig {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// Lists application federated credentials for provider: `ListApplicationFederatedCredentialsForProvider` of `eiam`
/// 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationFederatedCredentialsForProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsForProvider {
    /// At most 64 characters.
    pub federated_credential_provider_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListApplicationFederatedCredentialsForProvider(instance_id: String)
    "ListApplicationFederatedCredentialsForProvider" -> ListApplicationFederatedCredentialsForProviderOutput {
    0 "FederatedCredentialProviderId" federated_credential_provider_id: String, 1 "InstanceId" instance_id,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "PreviousToken" previous_token: String
} }
paged! {
    ListApplicationFederatedCredentialsForProvider: ListApplicationFederatedCredentialsForProviderApplicationFederatedCredentials =
    Token "NextToken", "ApplicationFederatedCredentials" application_federated_credentials, next "NextToken" }

/// Response of [`ListApplicationFederatedCredentialsForProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsForProviderOutput {
    pub application_federated_credentials: Vec<
        ListApplicationFederatedCredentialsForProviderApplicationFederatedCredentials,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApplicationFederatedCredentialsForProviderOutput {
    0 "ApplicationFederatedCredentials" application_federated_credentials: Vec<ListApplicationFederatedCredentialsForProviderApplicationFederatedCredentials>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "PreviousToken" previous_token: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationFederatedCredentialsForProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsForProviderApplicationFederatedCredentials {
    pub application_federated_credential_id: Option<String>,
    pub application_federated_credential_name: Option<String>,
    pub application_federated_credential_type: Option<String>,
    pub application_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub federated_credential_provider_id: Option<String>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub oidc_verification_config: Option<
        ListApplicationFederatedCredentialsForProviderOidcVerificationConfig,
    >,
    pub pkcs7_verification_config: Option<
        ListApplicationFederatedCredentialsForProviderPkcs7VerificationConfig,
    >,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub verification_condition: Option<String>,
    pub verification_mode: Option<String>,
}
model! { ListApplicationFederatedCredentialsForProviderApplicationFederatedCredentials {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id: String,
    1 "ApplicationFederatedCredentialName" application_federated_credential_name: String,
    2 "ApplicationFederatedCredentialType" application_federated_credential_type: String,
    3 "ApplicationId" application_id: String, 4 "CreateTime" create_time: i64, 5 "Description" description: String,
    6 "FederatedCredentialProviderId" federated_credential_provider_id: String, 7 "InstanceId" instance_id: String,
    8 "LastUsedTime" last_used_time: i64,
    9 "OidcVerificationConfig" oidc_verification_config: ListApplicationFederatedCredentialsForProviderOidcVerificationConfig,
    10 "Pkcs7VerificationConfig" pkcs7_verification_config: ListApplicationFederatedCredentialsForProviderPkcs7VerificationConfig,
    11 "Status" status: String, 12 "UpdateTime" update_time: i64,
    13 "VerificationCondition" verification_condition: String, 14 "VerificationMode" verification_mode: String
} }

/// In the response of [`ListApplicationFederatedCredentialsForProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsForProviderOidcVerificationConfig {
    pub azure_vm_config: Option<
        ListApplicationFederatedCredentialsForProviderAzureVmConfig,
    >,
    pub gcp_vm_config: Option<ListApplicationFederatedCredentialsForProviderGcpVmConfig>,
    pub generic_config: Option<
        ListApplicationFederatedCredentialsForProviderGenericConfig,
    >,
    pub kubernetes_config: Option<
        ListApplicationFederatedCredentialsForProviderKubernetesConfig,
    >,
    pub profile: Option<String>,
}
model! { ListApplicationFederatedCredentialsForProviderOidcVerificationConfig {
    0 "AzureVmConfig" azure_vm_config: ListApplicationFederatedCredentialsForProviderAzureVmConfig,
    1 "GcpVmConfig" gcp_vm_config: ListApplicationFederatedCredentialsForProviderGcpVmConfig,
    2 "GenericConfig" generic_config: ListApplicationFederatedCredentialsForProviderGenericConfig,
    3 "KubernetesConfig" kubernetes_config: ListApplicationFederatedCredentialsForProviderKubernetesConfig,
    4 "Profile" profile: String
} }

/// In the response of [`ListApplicationFederatedCredentialsForProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsForProviderAzureVmConfig {
    pub principal_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub subscription_id: Option<String>,
    pub vm_names: Vec<String>,
}
model! { ListApplicationFederatedCredentialsForProviderAzureVmConfig {
    0 "PrincipalId" principal_id: String, 1 "ResourceGroupName" resource_group_name: String,
    2 "SubscriptionId" subscription_id: String, 3 "VmNames" vm_names: Vec<String>
} }

/// In the response of [`ListApplicationFederatedCredentialsForProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsForProviderGcpVmConfig {
    pub instance_ids: Vec<String>,
    pub project_id: Option<String>,
    pub service_account_id: Option<String>,
}
model! { ListApplicationFederatedCredentialsForProviderGcpVmConfig {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ProjectId" project_id: String,
    2 "ServiceAccountId" service_account_id: String
} }

/// In the response of [`ListApplicationFederatedCredentialsForProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsForProviderGenericConfig {
    pub subject: Option<String>,
}
model! { ListApplicationFederatedCredentialsForProviderGenericConfig {
    0 "Subject" subject: String
} }

/// In the response of [`ListApplicationFederatedCredentialsForProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsForProviderKubernetesConfig {
    pub namespace: Option<String>,
    pub pod_name_prefix: Option<String>,
    pub service_account_name: Option<String>,
}
model! { ListApplicationFederatedCredentialsForProviderKubernetesConfig {
    0 "Namespace" namespace: String, 1 "PodNamePrefix" pod_name_prefix: String,
    2 "ServiceAccountName" service_account_name: String
} }

/// In the response of [`ListApplicationFederatedCredentialsForProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFederatedCredentialsForProviderPkcs7VerificationConfig {
    pub instance_ids: Vec<String>,
}
model! { ListApplicationFederatedCredentialsForProviderPkcs7VerificationConfig {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// Lists application roles: `ListApplicationRoles` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationRoles {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub filter: Option<Vec<ListApplicationRolesFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// 0 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListApplicationRoles(application_id: String, instance_id: String)
    "ListApplicationRoles" -> ListApplicationRolesOutput {
    0 "ApplicationId" application_id, 1 "Filter" filter: Vec<ListApplicationRolesFilter>, 2 "InstanceId" instance_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListApplicationRoles: ListApplicationRolesApplicationRoles =
    Token "NextToken", "ApplicationRoles" application_roles, next "NextToken" }

/// In the request of [`ListApplicationRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationRolesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListApplicationRolesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListApplicationRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationRolesOutput {
    pub application_roles: Vec<ListApplicationRolesApplicationRoles>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApplicationRolesOutput {
    0 "ApplicationRoles" application_roles: Vec<ListApplicationRolesApplicationRoles>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationRolesApplicationRoles {
    pub application_id: Option<String>,
    pub application_role_id: Option<String>,
    pub application_role_name: Option<String>,
    pub application_role_value: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListApplicationRolesApplicationRoles {
    0 "ApplicationId" application_id: String, 1 "ApplicationRoleId" application_role_id: String,
    2 "ApplicationRoleName" application_role_name: String, 3 "ApplicationRoleValue" application_role_value: String,
    4 "Description" description: String, 5 "InstanceId" instance_id: String
} }

/// Lists application supported provision protocol types: `ListApplicationSupportedProvisionProtocolTypes` of `eiam`
/// 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationSupportedProvisionProtocolTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationSupportedProvisionProtocolTypes {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ListApplicationSupportedProvisionProtocolTypes(application_id: String, instance_id: String)
    "ListApplicationSupportedProvisionProtocolTypes" -> ListApplicationSupportedProvisionProtocolTypesOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`ListApplicationSupportedProvisionProtocolTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationSupportedProvisionProtocolTypesOutput {
    pub application_supported_provision_protocol_type: Option<
        ListApplicationSupportedProvisionProtocolTypesApplicationSupportedProvisionProtocolType,
    >,
}
model! { ListApplicationSupportedProvisionProtocolTypesOutput {
    0 "ApplicationSupportedProvisionProtocolType" application_supported_provision_protocol_type: ListApplicationSupportedProvisionProtocolTypesApplicationSupportedProvisionProtocolType
} }

/// In the response of [`ListApplicationSupportedProvisionProtocolTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationSupportedProvisionProtocolTypesApplicationSupportedProvisionProtocolType {
    pub provision_protocol_type: Vec<String>,
}
model! { ListApplicationSupportedProvisionProtocolTypesApplicationSupportedProvisionProtocolType {
    0 "ProvisionProtocolType" provision_protocol_type: Vec<String>
} }

/// Lists application tokens: `ListApplicationTokens` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationTokens>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationTokens {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_token_type: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ListApplicationTokens(application_id: String, application_token_type: String, instance_id: String)
    "ListApplicationTokens" -> ListApplicationTokensOutput {
    0 "ApplicationId" application_id, 1 "ApplicationTokenType" application_token_type, 2 "InstanceId" instance_id
} }

/// Response of [`ListApplicationTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationTokensOutput {
    pub application_tokens: Vec<ListApplicationTokensApplicationTokens>,
}
model! { ListApplicationTokensOutput {
    0 "ApplicationTokens" application_tokens: Vec<ListApplicationTokensApplicationTokens>
} }

/// In the response of [`ListApplicationTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationTokensApplicationTokens {
    pub ali_uid: Option<i64>,
    pub application_id: Option<String>,
    /// Secret.
    pub application_token: Option<Secret>,
    pub application_token_id: Option<String>,
    pub application_token_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub status: Option<String>,
}
model! { ListApplicationTokensApplicationTokens {
    0 "AliUid" ali_uid: i64, 1 "ApplicationId" application_id: String, 2 "ApplicationToken" application_token: Secret,
    3 "ApplicationTokenId" application_token_id: String, 4 "ApplicationTokenType" application_token_type: String,
    5 "CreateTime" create_time: i64, 6 "Description" description: String, 7 "ExpirationTime" expiration_time: i64,
    8 "InstanceId" instance_id: String, 9 "LastUsedTime" last_used_time: i64, 10 "Status" status: String
} }

/// Lists applications: `ListApplications` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    pub application_creation_type: Option<String>,
    pub application_identity_type: Option<String>,
    pub application_ids: Option<Vec<String>>,
    /// At most 64 characters.
    pub application_name: Option<String>,
    pub application_template_id: Option<String>,
    /// At most 64 characters.
    pub authorization_type: Option<String>,
    pub custom_fields: Option<Vec<ListApplicationsCustomFields>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 32 characters.
    pub m2m_client_status: Option<String>,
    /// At most 64 characters.
    pub managed_service_code: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// At most 32 characters.
    pub resource_server_status: Option<String>,
    pub service_managed: Option<bool>,
    /// At most 32 characters.
    pub sso_type: Option<String>,
    /// At most 32 characters.
    pub status: Option<String>,
}
operation! { ListApplications(instance_id: String) "ListApplications" -> ListApplicationsOutput {
    0 "ApplicationCreationType" application_creation_type: String,
    1 "ApplicationIdentityType" application_identity_type: String, 2 "ApplicationIds" application_ids: Vec<String>,
    3 "ApplicationName" application_name: String, 4 "ApplicationTemplateId" application_template_id: String,
    5 "AuthorizationType" authorization_type: String, 6 "CustomFields" custom_fields: Vec<ListApplicationsCustomFields>,
    7 "InstanceId" instance_id, 8 "M2MClientStatus" m2m_client_status: String,
    9 "ManagedServiceCode" managed_service_code: String, 10 "PageNumber" page_number: i64, 11 "PageSize" page_size: i64,
    12 "ResourceServerStatus" resource_server_status: String, 13 "ServiceManaged" service_managed: bool,
    14 "SsoType" sso_type: String, 15 "Status" status: String
} }
paged! { ListApplications: ListApplicationsApplications =
    Number "PageNumber", "Applications" applications, total "TotalCount" }

/// In the request of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
input! { ListApplicationsCustomFields() {
    0 "FieldName" field_name: String, 1 "FieldValue" field_value: String
} }

/// Response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub applications: Vec<ListApplicationsApplications>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsOutput {
    0 "Applications" applications: Vec<ListApplicationsApplications>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplications {
    pub application_creation_type: Option<String>,
    pub application_id: Option<String>,
    pub application_identity_type: Option<String>,
    pub application_name: Option<String>,
    pub application_source_type: Option<String>,
    pub application_template_id: Option<String>,
    pub client_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub features: Option<String>,
    pub instance_id: Option<String>,
    pub logo_url: Option<String>,
    pub managed_service_code: Option<String>,
    pub resource_server_identifier: Option<String>,
    pub resource_server_source_type: Option<String>,
    pub resource_server_status: Option<String>,
    pub service_managed: Option<bool>,
    pub sso_type: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListApplicationsApplications {
    0 "ApplicationCreationType" application_creation_type: String, 1 "ApplicationId" application_id: String,
    2 "ApplicationIdentityType" application_identity_type: String, 3 "ApplicationName" application_name: String,
    4 "ApplicationSourceType" application_source_type: String,
    5 "ApplicationTemplateId" application_template_id: String, 6 "ClientId" client_id: String,
    7 "CreateTime" create_time: i64, 8 "Description" description: String, 9 "Features" features: String,
    10 "InstanceId" instance_id: String, 11 "LogoUrl" logo_url: String,
    12 "ManagedServiceCode" managed_service_code: String,
    13 "ResourceServerIdentifier" resource_server_identifier: String,
    14 "ResourceServerSourceType" resource_server_source_type: String,
    15 "ResourceServerStatus" resource_server_status: String, 16 "ServiceManaged" service_managed: bool,
    17 "SsoType" sso_type: String, 18 "Status" status: String, 19 "UpdateTime" update_time: i64
} }

/// Lists applications for authorization rule: `ListApplicationsForAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationsForAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    pub filter: Option<Vec<ListApplicationsForAuthorizationRuleFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListApplicationsForAuthorizationRule(authorization_rule_id: String, instance_id: String)
    "ListApplicationsForAuthorizationRule" -> ListApplicationsForAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "Filter" filter: Vec<ListApplicationsForAuthorizationRuleFilter>,
    2 "InstanceId" instance_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListApplicationsForAuthorizationRule: ListApplicationsForAuthorizationRuleApplications =
    Token "NextToken", "Applications" applications, next "NextToken" }

/// In the request of [`ListApplicationsForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForAuthorizationRuleFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListApplicationsForAuthorizationRuleFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListApplicationsForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForAuthorizationRuleOutput {
    pub applications: Vec<ListApplicationsForAuthorizationRuleApplications>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsForAuthorizationRuleOutput {
    0 "Applications" applications: Vec<ListApplicationsForAuthorizationRuleApplications>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationsForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForAuthorizationRuleApplications {
    pub application_id: Option<String>,
    pub instance_id: Option<String>,
    pub validity_period: Option<ListApplicationsForAuthorizationRuleValidityPeriod>,
    pub validity_type: Option<String>,
}
model! { ListApplicationsForAuthorizationRuleApplications {
    0 "ApplicationId" application_id: String, 1 "InstanceId" instance_id: String,
    2 "ValidityPeriod" validity_period: ListApplicationsForAuthorizationRuleValidityPeriod,
    3 "ValidityType" validity_type: String
} }

/// In the response of [`ListApplicationsForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForAuthorizationRuleValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListApplicationsForAuthorizationRuleValidityPeriod {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Lists applications for group: `ListApplicationsForGroup` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationsForGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForGroup {
    pub application_ids: Option<Vec<String>>,
    /// Required. At most 64 characters.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListApplicationsForGroup(group_id: String, instance_id: String)
    "ListApplicationsForGroup" -> ListApplicationsForGroupOutput {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "GroupId" group_id, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { ListApplicationsForGroup: ListApplicationsForGroupApplications =
    Number "PageNumber", "Applications" applications, total "TotalCount" }

/// Response of [`ListApplicationsForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForGroupOutput {
    pub applications: Vec<ListApplicationsForGroupApplications>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsForGroupOutput {
    0 "Applications" applications: Vec<ListApplicationsForGroupApplications>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationsForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForGroupApplications {
    pub application_id: Option<String>,
    pub application_roles: Vec<ListApplicationsForGroupApplicationRoles>,
    pub has_direct_authorization: Option<bool>,
    pub has_inherit_authorization: Option<bool>,
}
model! { ListApplicationsForGroupApplications {
    0 "ApplicationId" application_id: String,
    1 "ApplicationRoles" application_roles: Vec<ListApplicationsForGroupApplicationRoles>,
    2 "HasDirectAuthorization" has_direct_authorization: bool,
    3 "HasInheritAuthorization" has_inherit_authorization: bool
} }

/// In the response of [`ListApplicationsForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForGroupApplicationRoles {
    pub application_role_id: Option<String>,
}
model! { ListApplicationsForGroupApplicationRoles {
    0 "ApplicationRoleId" application_role_id: String
} }

/// Lists applications for network access endpoint: `ListApplicationsForNetworkAccessEndpoint` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationsForNetworkAccessEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForNetworkAccessEndpoint {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    /// Required.
    pub network_access_endpoint_id: String,
    pub next_token: Option<String>,
}
operation! { ListApplicationsForNetworkAccessEndpoint(instance_id: String, network_access_endpoint_id: String)
    "ListApplicationsForNetworkAccessEndpoint" -> ListApplicationsForNetworkAccessEndpointOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NetworkAccessEndpointId" network_access_endpoint_id,
    3 "NextToken" next_token: String
} }
paged! {
    ListApplicationsForNetworkAccessEndpoint: ListApplicationsForNetworkAccessEndpointApplicationsForNetworkAccessEndpoint =
    Token "NextToken", "ApplicationsForNetworkAccessEndpoint" applications_for_network_access_endpoint, next "NextToken" }

/// Response of [`ListApplicationsForNetworkAccessEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForNetworkAccessEndpointOutput {
    pub applications_for_network_access_endpoint: Vec<
        ListApplicationsForNetworkAccessEndpointApplicationsForNetworkAccessEndpoint,
    >,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsForNetworkAccessEndpointOutput {
    0 "ApplicationsForNetworkAccessEndpoint" applications_for_network_access_endpoint: Vec<ListApplicationsForNetworkAccessEndpointApplicationsForNetworkAccessEndpoint>,
    1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationsForNetworkAccessEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForNetworkAccessEndpointApplicationsForNetworkAccessEndpoint {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListApplicationsForNetworkAccessEndpointApplicationsForNetworkAccessEndpoint {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "InstanceId" instance_id: String
} }

/// Lists applications for network zone: `ListApplicationsForNetworkZone` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationsForNetworkZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForNetworkZone {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    /// Required. At most 64 characters.
    pub network_zone_id: String,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListApplicationsForNetworkZone(instance_id: String, network_zone_id: String)
    "ListApplicationsForNetworkZone" -> ListApplicationsForNetworkZoneOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NetworkZoneId" network_zone_id,
    3 "NextToken" next_token: String, 4 "PreviousToken" previous_token: String
} }
paged! { ListApplicationsForNetworkZone: ListApplicationsForNetworkZoneApplications =
    Token "NextToken", "Applications" applications, next "NextToken" }

/// Response of [`ListApplicationsForNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForNetworkZoneOutput {
    pub applications: Vec<ListApplicationsForNetworkZoneApplications>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsForNetworkZoneOutput {
    0 "Applications" applications: Vec<ListApplicationsForNetworkZoneApplications>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "PreviousToken" previous_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationsForNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForNetworkZoneApplications {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListApplicationsForNetworkZoneApplications {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "InstanceId" instance_id: String
} }

/// Lists applications for organizational unit: `ListApplicationsForOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationsForOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForOrganizationalUnit {
    pub application_ids: Option<Vec<String>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListApplicationsForOrganizationalUnit(instance_id: String, organizational_unit_id: String)
    "ListApplicationsForOrganizationalUnit" -> ListApplicationsForOrganizationalUnitOutput {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "InstanceId" instance_id,
    2 "OrganizationalUnitId" organizational_unit_id, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { ListApplicationsForOrganizationalUnit: ListApplicationsForOrganizationalUnitApplications =
    Number "PageNumber", "Applications" applications, total "TotalCount" }

/// Response of [`ListApplicationsForOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForOrganizationalUnitOutput {
    pub applications: Vec<ListApplicationsForOrganizationalUnitApplications>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsForOrganizationalUnitOutput {
    0 "Applications" applications: Vec<ListApplicationsForOrganizationalUnitApplications>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationsForOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForOrganizationalUnitApplications {
    pub application_id: Option<String>,
    pub application_roles: Vec<ListApplicationsForOrganizationalUnitApplicationRoles>,
}
model! { ListApplicationsForOrganizationalUnitApplications {
    0 "ApplicationId" application_id: String,
    1 "ApplicationRoles" application_roles: Vec<ListApplicationsForOrganizationalUnitApplicationRoles>
} }

/// In the response of [`ListApplicationsForOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForOrganizationalUnitApplicationRoles {
    pub application_role_id: Option<String>,
}
model! { ListApplicationsForOrganizationalUnitApplicationRoles {
    0 "ApplicationRoleId" application_role_id: String
} }

/// Lists applications for user: `ListApplicationsForUser` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListApplicationsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForUser {
    pub application_ids: Option<Vec<String>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// At most 32 characters.
    pub query_mode: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { ListApplicationsForUser(instance_id: String, user_id: String)
    "ListApplicationsForUser" -> ListApplicationsForUserOutput {
    0 "ApplicationIds" application_ids: Vec<String>, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "QueryMode" query_mode: String, 5 "UserId" user_id
} }
paged! { ListApplicationsForUser: ListApplicationsForUserApplications =
    Number "PageNumber", "Applications" applications, total "TotalCount" }

/// Response of [`ListApplicationsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForUserOutput {
    pub applications: Vec<ListApplicationsForUserApplications>,
    pub total_count: Option<i64>,
}
model! { ListApplicationsForUserOutput {
    0 "Applications" applications: Vec<ListApplicationsForUserApplications>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListApplicationsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForUserApplications {
    pub application_id: Option<String>,
    pub application_roles: Vec<ListApplicationsForUserApplicationRoles>,
    pub has_direct_authorization: Option<bool>,
    pub has_inherit_authorization: Option<bool>,
}
model! { ListApplicationsForUserApplications {
    0 "ApplicationId" application_id: String,
    1 "ApplicationRoles" application_roles: Vec<ListApplicationsForUserApplicationRoles>,
    2 "HasDirectAuthorization" has_direct_authorization: bool,
    3 "HasInheritAuthorization" has_inherit_authorization: bool
} }

/// In the response of [`ListApplicationsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsForUserApplicationRoles {
    pub application_role_id: Option<String>,
    pub has_direct_authorization: Option<bool>,
    pub has_inherit_authorization: Option<bool>,
}
model! { ListApplicationsForUserApplicationRoles {
    0 "ApplicationRoleId" application_role_id: String, 1 "HasDirectAuthorization" has_direct_authorization: bool,
    2 "HasInheritAuthorization" has_inherit_authorization: bool
} }

/// Lists authorization resources: `ListAuthorizationResources` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListAuthorizationResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationResources {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    pub filter: Option<Vec<ListAuthorizationResourcesFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAuthorizationResources(authorization_rule_id: String, instance_id: String)
    "ListAuthorizationResources" -> ListAuthorizationResourcesOutput {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "Filter" filter: Vec<ListAuthorizationResourcesFilter>,
    2 "InstanceId" instance_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListAuthorizationResources: ListAuthorizationResourcesAuthorizationResources =
    Token "NextToken", "AuthorizationResources" authorization_resources, next "NextToken" }

/// In the request of [`ListAuthorizationResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationResourcesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListAuthorizationResourcesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListAuthorizationResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationResourcesOutput {
    pub authorization_resources: Vec<ListAuthorizationResourcesAuthorizationResources>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizationResourcesOutput {
    0 "AuthorizationResources" authorization_resources: Vec<ListAuthorizationResourcesAuthorizationResources>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizationResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationResourcesAuthorizationResources {
    pub authorization_resource_entity_id: Option<String>,
    pub authorization_resource_entity_type: Option<String>,
    pub authorization_resource_id: Option<String>,
    pub authorization_rule_id: Option<String>,
    pub cloud_account_id: Option<String>,
    pub condition: Option<ListAuthorizationResourcesCondition>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListAuthorizationResourcesAuthorizationResources {
    0 "AuthorizationResourceEntityId" authorization_resource_entity_id: String,
    1 "AuthorizationResourceEntityType" authorization_resource_entity_type: String,
    2 "AuthorizationResourceId" authorization_resource_id: String,
    3 "AuthorizationRuleId" authorization_rule_id: String, 4 "CloudAccountId" cloud_account_id: String,
    5 "Condition" condition: ListAuthorizationResourcesCondition, 6 "CreateTime" create_time: i64,
    7 "InstanceId" instance_id: String, 8 "UpdateTime" update_time: i64
} }

/// In the response of [`ListAuthorizationResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationResourcesCondition {
    pub credential_condition: Option<ListAuthorizationResourcesCredentialCondition>,
}
model! { ListAuthorizationResourcesCondition {
    0 "CredentialCondition" credential_condition: ListAuthorizationResourcesCredentialCondition
} }

/// In the response of [`ListAuthorizationResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationResourcesCredentialCondition {
    pub allow_same_name_identity: Option<bool>,
}
model! { ListAuthorizationResourcesCredentialCondition {
    0 "AllowSameNameIdentity" allow_same_name_identity: bool
} }

/// Lists authorization rules: `ListAuthorizationRules` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListAuthorizationRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRules {
    pub filter: Option<Vec<ListAuthorizationRulesFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAuthorizationRules(instance_id: String) "ListAuthorizationRules" -> ListAuthorizationRulesOutput {
    0 "Filter" filter: Vec<ListAuthorizationRulesFilter>, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }
paged! { ListAuthorizationRules: ListAuthorizationRulesAuthorizationRules =
    Token "NextToken", "AuthorizationRules" authorization_rules, next "NextToken" }

/// In the request of [`ListAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListAuthorizationRulesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesOutput {
    pub authorization_rules: Vec<ListAuthorizationRulesAuthorizationRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizationRulesOutput {
    0 "AuthorizationRules" authorization_rules: Vec<ListAuthorizationRulesAuthorizationRules>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizationRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesAuthorizationRules {
    pub authorization_resource_scope: Option<String>,
    pub authorization_rule_creation_type: Option<String>,
    pub authorization_rule_id: Option<String>,
    pub authorization_rule_name: Option<String>,
    pub authorization_rule_scenario_label: Option<String>,
    pub authorization_rule_subject_id: Option<String>,
    pub authorization_rule_subject_scope: Option<String>,
    pub authorization_rule_subject_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListAuthorizationRulesAuthorizationRules {
    0 "AuthorizationResourceScope" authorization_resource_scope: String,
    1 "AuthorizationRuleCreationType" authorization_rule_creation_type: String,
    2 "AuthorizationRuleId" authorization_rule_id: String, 3 "AuthorizationRuleName" authorization_rule_name: String,
    4 "AuthorizationRuleScenarioLabel" authorization_rule_scenario_label: String,
    5 "AuthorizationRuleSubjectId" authorization_rule_subject_id: String,
    6 "AuthorizationRuleSubjectScope" authorization_rule_subject_scope: String,
    7 "AuthorizationRuleSubjectType" authorization_rule_subject_type: String, 8 "CreateTime" create_time: i64,
    9 "Description" description: String, 10 "InstanceId" instance_id: String, 11 "ProjectId" project_id: String,
    12 "Status" status: String, 13 "UpdateTime" update_time: i64
} }

/// Lists authorization rules for application: `ListAuthorizationRulesForApplication` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListAuthorizationRulesForApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForApplication {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAuthorizationRulesForApplication(application_id: String, instance_id: String)
    "ListAuthorizationRulesForApplication" -> ListAuthorizationRulesForApplicationOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }
paged! { ListAuthorizationRulesForApplication: ListAuthorizationRulesForApplicationAuthorizationRules =
    Token "NextToken", "AuthorizationRules" authorization_rules, next "NextToken" }

/// Response of [`ListAuthorizationRulesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForApplicationOutput {
    pub authorization_rules: Vec<ListAuthorizationRulesForApplicationAuthorizationRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizationRulesForApplicationOutput {
    0 "AuthorizationRules" authorization_rules: Vec<ListAuthorizationRulesForApplicationAuthorizationRules>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizationRulesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForApplicationAuthorizationRules {
    pub authorization_rule_id: Option<String>,
    pub instance_id: Option<String>,
    pub validity_period: Option<ListAuthorizationRulesForApplicationValidityPeriod>,
    pub validity_type: Option<String>,
}
model! { ListAuthorizationRulesForApplicationAuthorizationRules {
    0 "AuthorizationRuleId" authorization_rule_id: String, 1 "InstanceId" instance_id: String,
    2 "ValidityPeriod" validity_period: ListAuthorizationRulesForApplicationValidityPeriod,
    3 "ValidityType" validity_type: String
} }

/// In the response of [`ListAuthorizationRulesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForApplicationValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListAuthorizationRulesForApplicationValidityPeriod {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Lists authorization rules for group: `ListAuthorizationRulesForGroup` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListAuthorizationRulesForGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForGroup {
    /// Required. At most 64 characters.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAuthorizationRulesForGroup(group_id: String, instance_id: String)
    "ListAuthorizationRulesForGroup" -> ListAuthorizationRulesForGroupOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String
} }
paged! { ListAuthorizationRulesForGroup: ListAuthorizationRulesForGroupAuthorizationRules =
    Token "NextToken", "AuthorizationRules" authorization_rules, next "NextToken" }

/// Response of [`ListAuthorizationRulesForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForGroupOutput {
    pub authorization_rules: Vec<ListAuthorizationRulesForGroupAuthorizationRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizationRulesForGroupOutput {
    0 "AuthorizationRules" authorization_rules: Vec<ListAuthorizationRulesForGroupAuthorizationRules>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizationRulesForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForGroupAuthorizationRules {
    pub authorization_rule_id: Option<String>,
    pub instance_id: Option<String>,
    pub validity_period: Option<ListAuthorizationRulesForGroupValidityPeriod>,
    pub validity_type: Option<String>,
}
model! { ListAuthorizationRulesForGroupAuthorizationRules {
    0 "AuthorizationRuleId" authorization_rule_id: String, 1 "InstanceId" instance_id: String,
    2 "ValidityPeriod" validity_period: ListAuthorizationRulesForGroupValidityPeriod,
    3 "ValidityType" validity_type: String
} }

/// In the response of [`ListAuthorizationRulesForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForGroupValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListAuthorizationRulesForGroupValidityPeriod {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Lists authorization rules for user: `ListAuthorizationRulesForUser` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListAuthorizationRulesForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForUser {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { ListAuthorizationRulesForUser(instance_id: String, user_id: String)
    "ListAuthorizationRulesForUser" -> ListAuthorizationRulesForUserOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "UserId" user_id
} }
paged! { ListAuthorizationRulesForUser: ListAuthorizationRulesForUserAuthorizationRules =
    Token "NextToken", "AuthorizationRules" authorization_rules, next "NextToken" }

/// Response of [`ListAuthorizationRulesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForUserOutput {
    pub authorization_rules: Vec<ListAuthorizationRulesForUserAuthorizationRules>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizationRulesForUserOutput {
    0 "AuthorizationRules" authorization_rules: Vec<ListAuthorizationRulesForUserAuthorizationRules>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizationRulesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForUserAuthorizationRules {
    pub authorization_rule_id: Option<String>,
    pub instance_id: Option<String>,
    pub validity_period: Option<ListAuthorizationRulesForUserValidityPeriod>,
    pub validity_type: Option<String>,
}
model! { ListAuthorizationRulesForUserAuthorizationRules {
    0 "AuthorizationRuleId" authorization_rule_id: String, 1 "InstanceId" instance_id: String,
    2 "ValidityPeriod" validity_period: ListAuthorizationRulesForUserValidityPeriod,
    3 "ValidityType" validity_type: String
} }

/// In the response of [`ListAuthorizationRulesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationRulesForUserValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListAuthorizationRulesForUserValidityPeriod {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Lists authorization servers: `ListAuthorizationServers` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListAuthorizationServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationServers {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListAuthorizationServers(instance_id: String)
    "ListAuthorizationServers" -> ListAuthorizationServersOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String
} }
paged! { ListAuthorizationServers: ListAuthorizationServersAuthorizationServers =
    Token "NextToken", "AuthorizationServers" authorization_servers, next "NextToken" }

/// Response of [`ListAuthorizationServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationServersOutput {
    pub authorization_servers: Vec<ListAuthorizationServersAuthorizationServers>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizationServersOutput {
    0 "AuthorizationServers" authorization_servers: Vec<ListAuthorizationServersAuthorizationServers>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAuthorizationServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizationServersAuthorizationServers {
    pub authorization_server_id: Option<String>,
    pub authorization_server_name: Option<String>,
    pub create_time: Option<i64>,
    pub creation_type: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub issuer: Option<String>,
    pub issuer_domain: Option<String>,
    pub issuer_mode: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListAuthorizationServersAuthorizationServers {
    0 "AuthorizationServerId" authorization_server_id: String,
    1 "AuthorizationServerName" authorization_server_name: String, 2 "CreateTime" create_time: i64,
    3 "CreationType" creation_type: String, 4 "Description" description: String, 5 "InstanceId" instance_id: String,
    6 "Issuer" issuer: String, 7 "IssuerDomain" issuer_domain: String, 8 "IssuerMode" issuer_mode: String,
    9 "Status" status: String, 10 "UpdateTime" update_time: i64
} }

/// Lists brands: `ListBrands` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListBrands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBrands {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListBrands(instance_id: String) "ListBrands" -> ListBrandsOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PreviousToken" previous_token: String
} }
paged! { ListBrands: ListBrandsBrands = Token "NextToken", "Brands" brands, next "NextToken" }

/// Response of [`ListBrands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBrandsOutput {
    pub brands: Vec<ListBrandsBrands>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListBrandsOutput {
    0 "Brands" brands: Vec<ListBrandsBrands>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PreviousToken" previous_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListBrands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBrandsBrands {
    pub brand_id: Option<String>,
    pub brand_name: Option<String>,
    pub brand_type: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { ListBrandsBrands {
    0 "BrandId" brand_id: String, 1 "BrandName" brand_name: String, 2 "BrandType" brand_type: String,
    3 "InstanceId" instance_id: String, 4 "Status" status: String
} }

/// Lists client public keys: `ListClientPublicKeys` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListClientPublicKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientPublicKeys {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListClientPublicKeys(application_id: String, instance_id: String)
    "ListClientPublicKeys" -> ListClientPublicKeysOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }
paged! { ListClientPublicKeys: ListClientPublicKeysClientPublicKeys =
    Token "NextToken", "ClientPublicKeys" client_public_keys, next "NextToken" }

/// Response of [`ListClientPublicKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientPublicKeysOutput {
    pub client_public_keys: Vec<ListClientPublicKeysClientPublicKeys>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListClientPublicKeysOutput {
    0 "ClientPublicKeys" client_public_keys: Vec<ListClientPublicKeysClientPublicKeys>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListClientPublicKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClientPublicKeysClientPublicKeys {
    pub algorithm_type: Option<String>,
    pub application_id: Option<String>,
    pub client_public_key_id: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub primary: Option<bool>,
    pub public_key: Option<String>,
    pub status: Option<String>,
}
model! { ListClientPublicKeysClientPublicKeys {
    0 "AlgorithmType" algorithm_type: String, 1 "ApplicationId" application_id: String,
    2 "ClientPublicKeyId" client_public_key_id: String, 3 "CreateTime" create_time: i64,
    4 "InstanceId" instance_id: String, 5 "LastUsedTime" last_used_time: i64, 6 "Primary" primary: bool,
    7 "PublicKey" public_key: String, 8 "Status" status: String
} }

/// Lists cloud account roles: `ListCloudAccountRoles` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListCloudAccountRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountRoles {
    /// Required.
    pub cloud_account_id: String,
    pub filter: Option<Vec<ListCloudAccountRolesFilter>>,
    /// Required.
    pub instance_id: String,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListCloudAccountRoles(cloud_account_id: String, instance_id: String)
    "ListCloudAccountRoles" -> ListCloudAccountRolesOutput {
    0 "CloudAccountId" cloud_account_id, 1 "Filter" filter: Vec<ListCloudAccountRolesFilter>,
    2 "InstanceId" instance_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListCloudAccountRoles: ListCloudAccountRolesCloudAccountRoles =
    Token "NextToken", "CloudAccountRoles" cloud_account_roles, next "NextToken" }

/// In the request of [`ListCloudAccountRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountRolesFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListCloudAccountRolesFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListCloudAccountRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountRolesOutput {
    pub cloud_account_roles: Vec<ListCloudAccountRolesCloudAccountRoles>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCloudAccountRolesOutput {
    0 "CloudAccountRoles" cloud_account_roles: Vec<ListCloudAccountRolesCloudAccountRoles>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloudAccountRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountRolesCloudAccountRoles {
    pub cloud_account_id: Option<String>,
    pub cloud_account_role_creation_type: Option<String>,
    pub cloud_account_role_external_id: Option<String>,
    pub cloud_account_role_health: Option<String>,
    pub cloud_account_role_health_check_result: Option<
        ListCloudAccountRolesCloudAccountRoleHealthCheckResult,
    >,
    pub cloud_account_role_id: Option<String>,
    pub cloud_account_role_name: Option<String>,
    pub cloud_account_role_type: Option<String>,
    pub cloud_account_role_usage_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListCloudAccountRolesCloudAccountRoles {
    0 "CloudAccountId" cloud_account_id: String,
    1 "CloudAccountRoleCreationType" cloud_account_role_creation_type: String,
    2 "CloudAccountRoleExternalId" cloud_account_role_external_id: String,
    3 "CloudAccountRoleHealth" cloud_account_role_health: String,
    4 "CloudAccountRoleHealthCheckResult" cloud_account_role_health_check_result: ListCloudAccountRolesCloudAccountRoleHealthCheckResult,
    5 "CloudAccountRoleId" cloud_account_role_id: String, 6 "CloudAccountRoleName" cloud_account_role_name: String,
    7 "CloudAccountRoleType" cloud_account_role_type: String,
    8 "CloudAccountRoleUsageType" cloud_account_role_usage_type: String, 9 "CreateTime" create_time: i64,
    10 "Description" description: String, 11 "InstanceId" instance_id: String, 12 "Status" status: String,
    13 "UpdateTime" update_time: i64
} }

/// In the response of [`ListCloudAccountRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountRolesCloudAccountRoleHealthCheckResult {
    pub error_reason: Option<ListCloudAccountRolesErrorReason>,
    pub last_check_time: Option<i64>,
    pub result: Option<String>,
}
model! { ListCloudAccountRolesCloudAccountRoleHealthCheckResult {
    0 "ErrorReason" error_reason: ListCloudAccountRolesErrorReason, 1 "LastCheckTime" last_check_time: i64,
    2 "Result" result: String
} }

/// In the response of [`ListCloudAccountRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountRolesErrorReason {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ListCloudAccountRolesErrorReason {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String
} }

/// Lists cloud accounts: `ListCloudAccounts` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListCloudAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccounts {
    pub filter: Option<Vec<ListCloudAccountsFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListCloudAccounts(instance_id: String) "ListCloudAccounts" -> ListCloudAccountsOutput {
    0 "Filter" filter: Vec<ListCloudAccountsFilter>, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }
paged! { ListCloudAccounts: ListCloudAccountsCloudAccounts =
    Token "NextToken", "CloudAccounts" cloud_accounts, next "NextToken" }

/// In the request of [`ListCloudAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListCloudAccountsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListCloudAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountsOutput {
    pub cloud_accounts: Vec<ListCloudAccountsCloudAccounts>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCloudAccountsOutput {
    0 "CloudAccounts" cloud_accounts: Vec<ListCloudAccountsCloudAccounts>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloudAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountsCloudAccounts {
    pub cloud_account_external_id: Option<String>,
    pub cloud_account_health: Option<String>,
    pub cloud_account_health_check_result: Option<
        ListCloudAccountsCloudAccountHealthCheckResult,
    >,
    pub cloud_account_id: Option<String>,
    pub cloud_account_name: Option<String>,
    pub cloud_account_provider_name: Option<String>,
    pub cloud_account_site: Option<String>,
    pub cloud_account_vendor_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub privilege_application_ids: Vec<String>,
    pub privilege_hosting_error: Option<ListCloudAccountsPrivilegeHostingError>,
    pub privilege_hosting_state: Option<String>,
    pub privilege_status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListCloudAccountsCloudAccounts {
    0 "CloudAccountExternalId" cloud_account_external_id: String, 1 "CloudAccountHealth" cloud_account_health: String,
    2 "CloudAccountHealthCheckResult" cloud_account_health_check_result: ListCloudAccountsCloudAccountHealthCheckResult,
    3 "CloudAccountId" cloud_account_id: String, 4 "CloudAccountName" cloud_account_name: String,
    5 "CloudAccountProviderName" cloud_account_provider_name: String, 6 "CloudAccountSite" cloud_account_site: String,
    7 "CloudAccountVendorType" cloud_account_vendor_type: String, 8 "CreateTime" create_time: i64,
    9 "Description" description: String, 10 "InstanceId" instance_id: String,
    11 "PrivilegeApplicationIds" privilege_application_ids: Vec<String>,
    12 "PrivilegeHostingError" privilege_hosting_error: ListCloudAccountsPrivilegeHostingError,
    13 "PrivilegeHostingState" privilege_hosting_state: String, 14 "PrivilegeStatus" privilege_status: String,
    15 "UpdateTime" update_time: i64
} }

/// In the response of [`ListCloudAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountsCloudAccountHealthCheckResult {
    pub error_reason: Option<ListCloudAccountsErrorReason>,
    pub last_check_time: Option<i64>,
    pub result: Option<String>,
}
model! { ListCloudAccountsCloudAccountHealthCheckResult {
    0 "ErrorReason" error_reason: ListCloudAccountsErrorReason, 1 "LastCheckTime" last_check_time: i64,
    2 "Result" result: String
} }

/// In the response of [`ListCloudAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountsErrorReason {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ListCloudAccountsErrorReason {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String
} }

/// In the response of [`ListCloudAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudAccountsPrivilegeHostingError {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { ListCloudAccountsPrivilegeHostingError {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String
} }

/// Lists conditional access policies: `ListConditionalAccessPolicies` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListConditionalAccessPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPolicies {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListConditionalAccessPolicies(instance_id: String)
    "ListConditionalAccessPolicies" -> ListConditionalAccessPoliciesOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PreviousToken" previous_token: String
} }
paged! { ListConditionalAccessPolicies: ListConditionalAccessPoliciesConditionalAccessPolicies =
    Token "NextToken", "ConditionalAccessPolicies" conditional_access_policies, next "NextToken" }

/// Response of [`ListConditionalAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesOutput {
    pub conditional_access_policies: Vec<
        ListConditionalAccessPoliciesConditionalAccessPolicies,
    >,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListConditionalAccessPoliciesOutput {
    0 "ConditionalAccessPolicies" conditional_access_policies: Vec<ListConditionalAccessPoliciesConditionalAccessPolicies>,
    1 "NextToken" next_token: String, 2 "PreviousToken" previous_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListConditionalAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesConditionalAccessPolicies {
    pub conditional_access_policy_id: Option<String>,
    pub conditional_access_policy_name: Option<String>,
    pub conditional_access_policy_type: Option<String>,
    pub conditions_config: Option<ListConditionalAccessPoliciesConditionsConfig>,
    pub create_time: Option<i64>,
    pub decision_config: Option<ListConditionalAccessPoliciesDecisionConfig>,
    pub decision_type: Option<String>,
    pub description: Option<String>,
    pub evaluate_at: Option<String>,
    pub instance_id: Option<String>,
    pub last_updated_time: Option<i64>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
model! { ListConditionalAccessPoliciesConditionalAccessPolicies {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id: String,
    1 "ConditionalAccessPolicyName" conditional_access_policy_name: String,
    2 "ConditionalAccessPolicyType" conditional_access_policy_type: String,
    3 "ConditionsConfig" conditions_config: ListConditionalAccessPoliciesConditionsConfig,
    4 "CreateTime" create_time: i64, 5 "DecisionConfig" decision_config: ListConditionalAccessPoliciesDecisionConfig,
    6 "DecisionType" decision_type: String, 7 "Description" description: String, 8 "EvaluateAt" evaluate_at: String,
    9 "InstanceId" instance_id: String, 10 "LastUpdatedTime" last_updated_time: i64, 11 "Priority" priority: i64,
    12 "Status" status: String
} }

/// In the response of [`ListConditionalAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesConditionsConfig {
    pub applications: Option<ListConditionalAccessPoliciesApplications>,
    pub network_zones: Option<ListConditionalAccessPoliciesNetworkZones>,
    pub users: Option<ListConditionalAccessPoliciesUsers>,
}
model! { ListConditionalAccessPoliciesConditionsConfig {
    0 "Applications" applications: ListConditionalAccessPoliciesApplications,
    1 "NetworkZones" network_zones: ListConditionalAccessPoliciesNetworkZones,
    2 "Users" users: ListConditionalAccessPoliciesUsers
} }

/// In the response of [`ListConditionalAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesApplications {
    pub exclude_applications: Vec<String>,
    pub include_applications: Vec<String>,
}
model! { ListConditionalAccessPoliciesApplications {
    0 "ExcludeApplications" exclude_applications: Vec<String>, 1 "IncludeApplications" include_applications: Vec<String>
} }

/// In the response of [`ListConditionalAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesNetworkZones {
    pub exclude_network_zones: Vec<String>,
    pub include_network_zones: Vec<String>,
}
model! { ListConditionalAccessPoliciesNetworkZones {
    0 "ExcludeNetworkZones" exclude_network_zones: Vec<String>,
    1 "IncludeNetworkZones" include_network_zones: Vec<String>
} }

/// In the response of [`ListConditionalAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesUsers {
    pub exclude_groups: Vec<String>,
    pub exclude_organizational_units: Vec<String>,
    pub exclude_users: Vec<String>,
    pub include_groups: Vec<String>,
    pub include_organizational_units: Vec<String>,
    pub include_users: Vec<String>,
}
model! { ListConditionalAccessPoliciesUsers {
    0 "ExcludeGroups" exclude_groups: Vec<String>,
    1 "ExcludeOrganizationalUnits" exclude_organizational_units: Vec<String>,
    2 "ExcludeUsers" exclude_users: Vec<String>, 3 "IncludeGroups" include_groups: Vec<String>,
    4 "IncludeOrganizationalUnits" include_organizational_units: Vec<String>,
    5 "IncludeUsers" include_users: Vec<String>
} }

/// In the response of [`ListConditionalAccessPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesDecisionConfig {
    pub active_session_reuse_status: Option<String>,
    pub effect: Option<String>,
    pub mfa_authentication_interval_seconds: Option<i64>,
    pub mfa_authentication_methods: Vec<String>,
    pub mfa_type: Option<String>,
}
model! { ListConditionalAccessPoliciesDecisionConfig {
    0 "ActiveSessionReuseStatus" active_session_reuse_status: String, 1 "Effect" effect: String,
    2 "MfaAuthenticationIntervalSeconds" mfa_authentication_interval_seconds: i64,
    3 "MfaAuthenticationMethods" mfa_authentication_methods: Vec<String>, 4 "MfaType" mfa_type: String
} }

/// Lists conditional access policies for application: `ListConditionalAccessPoliciesForApplication` of `eiam`
/// 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListConditionalAccessPoliciesForApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForApplication {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ListConditionalAccessPoliciesForApplication(application_id: String, instance_id: String)
    "ListConditionalAccessPoliciesForApplication" -> ListConditionalAccessPoliciesForApplicationOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id
} }

/// Response of [`ListConditionalAccessPoliciesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForApplicationOutput {
    pub conditional_access_policies: Vec<
        ListConditionalAccessPoliciesForApplicationConditionalAccessPolicies,
    >,
}
model! { ListConditionalAccessPoliciesForApplicationOutput {
    0 "ConditionalAccessPolicies" conditional_access_policies: Vec<ListConditionalAccessPoliciesForApplicationConditionalAccessPolicies>
} }

/// In the response of [`ListConditionalAccessPoliciesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForApplicationConditionalAccessPolicies {
    pub conditional_access_policy_id: Option<String>,
    pub conditional_access_policy_name: Option<String>,
    pub conditional_access_policy_type: Option<String>,
    pub conditions_config: Option<
        ListConditionalAccessPoliciesForApplicationConditionsConfig,
    >,
    pub create_time: Option<i64>,
    pub decision_config: Option<
        ListConditionalAccessPoliciesForApplicationDecisionConfig,
    >,
    pub decision_type: Option<String>,
    pub description: Option<String>,
    pub evaluate_at: Option<String>,
    pub instance_id: Option<String>,
    pub last_updated_time: Option<i64>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
model! { ListConditionalAccessPoliciesForApplicationConditionalAccessPolicies {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id: String,
    1 "ConditionalAccessPolicyName" conditional_access_policy_name: String,
    2 "ConditionalAccessPolicyType" conditional_access_policy_type: String,
    3 "ConditionsConfig" conditions_config: ListConditionalAccessPoliciesForApplicationConditionsConfig,
    4 "CreateTime" create_time: i64,
    5 "DecisionConfig" decision_config: ListConditionalAccessPoliciesForApplicationDecisionConfig,
    6 "DecisionType" decision_type: String, 7 "Description" description: String, 8 "EvaluateAt" evaluate_at: String,
    9 "InstanceId" instance_id: String, 10 "LastUpdatedTime" last_updated_time: i64, 11 "Priority" priority: i64,
    12 "Status" status: String
} }

/// In the response of [`ListConditionalAccessPoliciesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForApplicationConditionsConfig {
    pub applications: Option<ListConditionalAccessPoliciesForApplicationApplications>,
    pub network_zones: Option<ListConditionalAccessPoliciesForApplicationNetworkZones>,
    pub users: Option<ListConditionalAccessPoliciesForApplicationUsers>,
}
model! { ListConditionalAccessPoliciesForApplicationConditionsConfig {
    0 "Applications" applications: ListConditionalAccessPoliciesForApplicationApplications,
    1 "NetworkZones" network_zones: ListConditionalAccessPoliciesForApplicationNetworkZones,
    2 "Users" users: ListConditionalAccessPoliciesForApplicationUsers
} }

/// In the response of [`ListConditionalAccessPoliciesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForApplicationApplications {
    pub exclude_applications: Vec<String>,
    pub include_applications: Vec<String>,
}
model! { ListConditionalAccessPoliciesForApplicationApplications {
    0 "ExcludeApplications" exclude_applications: Vec<String>, 1 "IncludeApplications" include_applications: Vec<String>
} }

/// In the response of [`ListConditionalAccessPoliciesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForApplicationNetworkZones {
    pub exclude_network_zones: Vec<String>,
    pub include_network_zones: Vec<String>,
}
model! { ListConditionalAccessPoliciesForApplicationNetworkZones {
    0 "ExcludeNetworkZones" exclude_network_zones: Vec<String>,
    1 "IncludeNetworkZones" include_network_zones: Vec<String>
} }

/// In the response of [`ListConditionalAccessPoliciesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForApplicationUsers {
    pub exclude_groups: Vec<String>,
    pub exclude_organizational_units: Vec<String>,
    pub exclude_users: Vec<String>,
    pub include_groups: Vec<String>,
    pub include_organizational_units: Vec<String>,
    pub include_users: Vec<String>,
}
model! { ListConditionalAccessPoliciesForApplicationUsers {
    0 "ExcludeGroups" exclude_groups: Vec<String>,
    1 "ExcludeOrganizationalUnits" exclude_organizational_units: Vec<String>,
    2 "ExcludeUsers" exclude_users: Vec<String>, 3 "IncludeGroups" include_groups: Vec<String>,
    4 "IncludeOrganizationalUnits" include_organizational_units: Vec<String>,
    5 "IncludeUsers" include_users: Vec<String>
} }

/// In the response of [`ListConditionalAccessPoliciesForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForApplicationDecisionConfig {
    pub active_session_reuse_status: Option<String>,
    pub effect: Option<String>,
    pub mfa_authentication_interval_seconds: Option<i64>,
    pub mfa_authentication_methods: Vec<String>,
    pub mfa_type: Option<String>,
}
model! { ListConditionalAccessPoliciesForApplicationDecisionConfig {
    0 "ActiveSessionReuseStatus" active_session_reuse_status: String, 1 "Effect" effect: String,
    2 "MfaAuthenticationIntervalSeconds" mfa_authentication_interval_seconds: i64,
    3 "MfaAuthenticationMethods" mfa_authentication_methods: Vec<String>, 4 "MfaType" mfa_type: String
} }

/// Lists conditional access policies for network zone: `ListConditionalAccessPoliciesForNetworkZone` of `eiam`
/// 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListConditionalAccessPoliciesForNetworkZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForNetworkZone {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub network_zone_id: String,
}
operation! { ListConditionalAccessPoliciesForNetworkZone(instance_id: String, network_zone_id: String)
    "ListConditionalAccessPoliciesForNetworkZone" -> ListConditionalAccessPoliciesForNetworkZoneOutput {
    0 "InstanceId" instance_id, 1 "NetworkZoneId" network_zone_id
} }

/// Response of [`ListConditionalAccessPoliciesForNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForNetworkZoneOutput {
    pub conditional_access_policies: Vec<
        ListConditionalAccessPoliciesForNetworkZoneConditionalAccessPolicies,
    >,
}
model! { ListConditionalAccessPoliciesForNetworkZoneOutput {
    0 "ConditionalAccessPolicies" conditional_access_policies: Vec<ListConditionalAccessPoliciesForNetworkZoneConditionalAccessPolicies>
} }

/// In the response of [`ListConditionalAccessPoliciesForNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForNetworkZoneConditionalAccessPolicies {
    pub conditional_access_policy_id: Option<String>,
    pub conditional_access_policy_name: Option<String>,
    pub conditional_access_policy_type: Option<String>,
    pub conditions_config: Option<
        ListConditionalAccessPoliciesForNetworkZoneConditionsConfig,
    >,
    pub create_time: Option<i64>,
    pub decision_config: Option<
        ListConditionalAccessPoliciesForNetworkZoneDecisionConfig,
    >,
    pub decision_type: Option<String>,
    pub description: Option<String>,
    pub evaluate_at: Option<String>,
    pub instance_id: Option<String>,
    pub last_updated_time: Option<i64>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
model! { ListConditionalAccessPoliciesForNetworkZoneConditionalAccessPolicies {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id: String,
    1 "ConditionalAccessPolicyName" conditional_access_policy_name: String,
    2 "ConditionalAccessPolicyType" conditional_access_policy_type: String,
    3 "ConditionsConfig" conditions_config: ListConditionalAccessPoliciesForNetworkZoneConditionsConfig,
    4 "CreateTime" create_time: i64,
    5 "DecisionConfig" decision_config: ListConditionalAccessPoliciesForNetworkZoneDecisionConfig,
    6 "DecisionType" decision_type: String, 7 "Description" description: String, 8 "EvaluateAt" evaluate_at: String,
    9 "InstanceId" instance_id: String, 10 "LastUpdatedTime" last_updated_time: i64, 11 "Priority" priority: i64,
    12 "Status" status: String
} }

/// In the response of [`ListConditionalAccessPoliciesForNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForNetworkZoneConditionsConfig {
    pub applications: Option<ListConditionalAccessPoliciesForNetworkZoneApplications>,
    pub network_zones: Option<ListConditionalAccessPoliciesForNetworkZoneNetworkZones>,
    pub users: Option<ListConditionalAccessPoliciesForNetworkZoneUsers>,
}
model! { ListConditionalAccessPoliciesForNetworkZoneConditionsConfig {
    0 "Applications" applications: ListConditionalAccessPoliciesForNetworkZoneApplications,
    1 "NetworkZones" network_zones: ListConditionalAccessPoliciesForNetworkZoneNetworkZones,
    2 "Users" users: ListConditionalAccessPoliciesForNetworkZoneUsers
} }

/// In the response of [`ListConditionalAccessPoliciesForNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForNetworkZoneApplications {
    pub exclude_applications: Vec<String>,
    pub include_applications: Vec<String>,
}
model! { ListConditionalAccessPoliciesForNetworkZoneApplications {
    0 "ExcludeApplications" exclude_applications: Vec<String>, 1 "IncludeApplications" include_applications: Vec<String>
} }

/// In the response of [`ListConditionalAccessPoliciesForNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForNetworkZoneNetworkZones {
    pub exclude_network_zones: Vec<String>,
    pub include_network_zones: Vec<String>,
}
model! { ListConditionalAccessPoliciesForNetworkZoneNetworkZones {
    0 "ExcludeNetworkZones" exclude_network_zones: Vec<String>,
    1 "IncludeNetworkZones" include_network_zones: Vec<String>
} }

/// In the response of [`ListConditionalAccessPoliciesForNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForNetworkZoneUsers {
    pub exclude_groups: Vec<String>,
    pub exclude_organizational_units: Vec<String>,
    pub exclude_users: Vec<String>,
    pub include_groups: Vec<String>,
    pub include_organizational_units: Vec<String>,
    pub include_users: Vec<String>,
}
model! { ListConditionalAccessPoliciesForNetworkZoneUsers {
    0 "ExcludeGroups" exclude_groups: Vec<String>,
    1 "ExcludeOrganizationalUnits" exclude_organizational_units: Vec<String>,
    2 "ExcludeUsers" exclude_users: Vec<String>, 3 "IncludeGroups" include_groups: Vec<String>,
    4 "IncludeOrganizationalUnits" include_organizational_units: Vec<String>,
    5 "IncludeUsers" include_users: Vec<String>
} }

/// In the response of [`ListConditionalAccessPoliciesForNetworkZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForNetworkZoneDecisionConfig {
    pub active_session_reuse_status: Option<String>,
    pub effect: Option<String>,
    pub mfa_authentication_interval_seconds: Option<i64>,
    pub mfa_authentication_methods: Vec<String>,
    pub mfa_type: Option<String>,
}
model! { ListConditionalAccessPoliciesForNetworkZoneDecisionConfig {
    0 "ActiveSessionReuseStatus" active_session_reuse_status: String, 1 "Effect" effect: String,
    2 "MfaAuthenticationIntervalSeconds" mfa_authentication_interval_seconds: i64,
    3 "MfaAuthenticationMethods" mfa_authentication_methods: Vec<String>, 4 "MfaType" mfa_type: String
} }

/// Lists conditional access policies for user: `ListConditionalAccessPoliciesForUser` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListConditionalAccessPoliciesForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForUser {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { ListConditionalAccessPoliciesForUser(instance_id: String, user_id: String)
    "ListConditionalAccessPoliciesForUser" -> ListConditionalAccessPoliciesForUserOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`ListConditionalAccessPoliciesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForUserOutput {
    pub conditional_access_policies: Vec<
        ListConditionalAccessPoliciesForUserConditionalAccessPolicies,
    >,
}
model! { ListConditionalAccessPoliciesForUserOutput {
    0 "ConditionalAccessPolicies" conditional_access_policies: Vec<ListConditionalAccessPoliciesForUserConditionalAccessPolicies>
} }

/// In the response of [`ListConditionalAccessPoliciesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForUserConditionalAccessPolicies {
    pub conditional_access_policy_id: Option<String>,
    pub conditional_access_policy_name: Option<String>,
    pub conditional_access_policy_type: Option<String>,
    pub conditions_config: Option<ListConditionalAccessPoliciesForUserConditionsConfig>,
    pub create_time: Option<i64>,
    pub decision_config: Option<ListConditionalAccessPoliciesForUserDecisionConfig>,
    pub decision_type: Option<String>,
    pub description: Option<String>,
    pub evaluate_at: Option<String>,
    pub instance_id: Option<String>,
    pub last_updated_time: Option<i64>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
model! { ListConditionalAccessPoliciesForUserConditionalAccessPolicies {
    0 "ConditionalAccessPolicyId" conditional_access_policy_id: String,
    1 "ConditionalAccessPolicyName" conditional_access_policy_name: String,
    2 "ConditionalAccessPolicyType" conditional_access_policy_type: String,
    3 "ConditionsConfig" conditions_config: ListConditionalAccessPoliciesForUserConditionsConfig,
    4 "CreateTime" create_time: i64,
    5 "DecisionConfig" decision_config: ListConditionalAccessPoliciesForUserDecisionConfig,
    6 "DecisionType" decision_type: String, 7 "Description" description: String, 8 "EvaluateAt" evaluate_at: String,
    9 "InstanceId" instance_id: String, 10 "LastUpdatedTime" last_updated_time: i64, 11 "Priority" priority: i64,
    12 "Status" status: String
} }

/// In the response of [`ListConditionalAccessPoliciesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForUserConditionsConfig {
    pub applications: Option<ListConditionalAccessPoliciesForUserApplications>,
    pub network_zones: Option<ListConditionalAccessPoliciesForUserNetworkZones>,
    pub users: Option<ListConditionalAccessPoliciesForUserUsers>,
}
model! { ListConditionalAccessPoliciesForUserConditionsConfig {
    0 "Applications" applications: ListConditionalAccessPoliciesForUserApplications,
    1 "NetworkZones" network_zones: ListConditionalAccessPoliciesForUserNetworkZones,
    2 "Users" users: ListConditionalAccessPoliciesForUserUsers
} }

/// In the response of [`ListConditionalAccessPoliciesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForUserApplications {
    pub exclude_applications: Vec<String>,
    pub include_applications: Vec<String>,
}
model! { ListConditionalAccessPoliciesForUserApplications {
    0 "ExcludeApplications" exclude_applications: Vec<String>, 1 "IncludeApplications" include_applications: Vec<String>
} }

/// In the response of [`ListConditionalAccessPoliciesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForUserNetworkZones {
    pub exclude_network_zones: Vec<String>,
    pub include_network_zones: Vec<String>,
}
model! { ListConditionalAccessPoliciesForUserNetworkZones {
    0 "ExcludeNetworkZones" exclude_network_zones: Vec<String>,
    1 "IncludeNetworkZones" include_network_zones: Vec<String>
} }

/// In the response of [`ListConditionalAccessPoliciesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForUserUsers {
    pub exclude_groups: Vec<String>,
    pub exclude_organizational_units: Vec<String>,
    pub exclude_users: Vec<String>,
    pub include_groups: Vec<String>,
    pub include_organizational_units: Vec<String>,
    pub include_users: Vec<String>,
}
model! { ListConditionalAccessPoliciesForUserUsers {
    0 "ExcludeGroups" exclude_groups: Vec<String>,
    1 "ExcludeOrganizationalUnits" exclude_organizational_units: Vec<String>,
    2 "ExcludeUsers" exclude_users: Vec<String>, 3 "IncludeGroups" include_groups: Vec<String>,
    4 "IncludeOrganizationalUnits" include_organizational_units: Vec<String>,
    5 "IncludeUsers" include_users: Vec<String>
} }

/// In the response of [`ListConditionalAccessPoliciesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConditionalAccessPoliciesForUserDecisionConfig {
    pub active_session_reuse_status: Option<String>,
    pub effect: Option<String>,
    pub mfa_authentication_interval_seconds: Option<i64>,
    pub mfa_authentication_methods: Vec<String>,
    pub mfa_type: Option<String>,
}
model! { ListConditionalAccessPoliciesForUserDecisionConfig {
    0 "ActiveSessionReuseStatus" active_session_reuse_status: String, 1 "Effect" effect: String,
    2 "MfaAuthenticationIntervalSeconds" mfa_authentication_interval_seconds: i64,
    3 "MfaAuthenticationMethods" mfa_authentication_methods: Vec<String>, 4 "MfaType" mfa_type: String
} }

/// Lists credential providers: `ListCredentialProviders` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListCredentialProviders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialProviders {
    pub credential_provider_ids: Option<Vec<String>>,
    pub credential_provider_types: Option<Vec<String>>,
    pub filter: Option<Vec<ListCredentialProvidersFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub statuses: Option<Vec<String>>,
}
operation! { ListCredentialProviders(instance_id: String) "ListCredentialProviders" -> ListCredentialProvidersOutput {
    0 "CredentialProviderIds" credential_provider_ids: Vec<String>,
    1 "CredentialProviderTypes" credential_provider_types: Vec<String>,
    2 "Filter" filter: Vec<ListCredentialProvidersFilter>, 3 "InstanceId" instance_id, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "Statuses" statuses: Vec<String>
} }
paged! { ListCredentialProviders: ListCredentialProvidersCredentialProviders =
    Token "NextToken", "CredentialProviders" credential_providers, next "NextToken" }

/// In the request of [`ListCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialProvidersFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListCredentialProvidersFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialProvidersOutput {
    pub credential_providers: Vec<ListCredentialProvidersCredentialProviders>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCredentialProvidersOutput {
    0 "CredentialProviders" credential_providers: Vec<ListCredentialProvidersCredentialProviders>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialProvidersCredentialProviders {
    pub create_time: Option<i64>,
    pub credential_provider_config: Option<
        ListCredentialProvidersCredentialProviderConfig,
    >,
    pub credential_provider_creation_type: Option<String>,
    pub credential_provider_id: Option<String>,
    pub credential_provider_identifier: Option<String>,
    pub credential_provider_name: Option<String>,
    pub credential_provider_type: Option<String>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListCredentialProvidersCredentialProviders {
    0 "CreateTime" create_time: i64,
    1 "CredentialProviderConfig" credential_provider_config: ListCredentialProvidersCredentialProviderConfig,
    2 "CredentialProviderCreationType" credential_provider_creation_type: String,
    3 "CredentialProviderId" credential_provider_id: String,
    4 "CredentialProviderIdentifier" credential_provider_identifier: String,
    5 "CredentialProviderName" credential_provider_name: String,
    6 "CredentialProviderType" credential_provider_type: String, 7 "Description" description: String,
    8 "InstanceId" instance_id: String, 9 "Status" status: String, 10 "UpdateTime" update_time: i64
} }

/// In the response of [`ListCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialProvidersCredentialProviderConfig {
    pub jwt_provider_config: Option<ListCredentialProvidersJwtProviderConfig>,
    pub oauth_provider_config: Option<ListCredentialProvidersOAuthProviderConfig>,
    pub provider_credential_ids: Vec<String>,
}
model! { ListCredentialProvidersCredentialProviderConfig {
    0 "JwtProviderConfig" jwt_provider_config: ListCredentialProvidersJwtProviderConfig,
    1 "OAuthProviderConfig" oauth_provider_config: ListCredentialProvidersOAuthProviderConfig,
    2 "ProviderCredentialIds" provider_credential_ids: Vec<String>
} }

/// In the response of [`ListCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialProvidersJwtProviderConfig {
    pub allowed_token_issuers: Vec<String>,
    pub derived_short_token_enabled: Option<bool>,
    pub expiration: Option<i64>,
    pub expiration_cleanup_enabled: Option<bool>,
    pub issuer: Option<String>,
    pub jwks_endpoint: Option<String>,
}
model! { ListCredentialProvidersJwtProviderConfig {
    0 "AllowedTokenIssuers" allowed_token_issuers: Vec<String>,
    1 "DerivedShortTokenEnabled" derived_short_token_enabled: bool, 2 "Expiration" expiration: i64,
    3 "ExpirationCleanupEnabled" expiration_cleanup_enabled: bool, 4 "Issuer" issuer: String,
    5 "JwksEndpoint" jwks_endpoint: String
} }

/// In the response of [`ListCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialProvidersOAuthProviderConfig {
    pub authorization_endpoint: Option<String>,
    pub authorization_flow: Option<String>,
    pub client_id: Option<String>,
    pub discovery_url: Option<String>,
    pub issuer: Option<String>,
    pub pkce_challenge_method: Option<String>,
    pub pkce_enabled: Option<bool>,
    pub provider_vendor: Option<String>,
    pub scope: Option<String>,
    pub system_redirect_uri: Option<String>,
    pub token_endpoint: Option<String>,
}
model! { ListCredentialProvidersOAuthProviderConfig {
    0 "AuthorizationEndpoint" authorization_endpoint: String, 1 "AuthorizationFlow" authorization_flow: String,
    2 "ClientId" client_id: String, 3 "DiscoveryUrl" discovery_url: String, 4 "Issuer" issuer: String,
    5 "PkceChallengeMethod" pkce_challenge_method: String, 6 "PkceEnabled" pkce_enabled: bool,
    7 "ProviderVendor" provider_vendor: String, 8 "Scope" scope: String,
    9 "SystemRedirectUri" system_redirect_uri: String, 10 "TokenEndpoint" token_endpoint: String
} }

/// Lists credentials: `ListCredentials` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentials {
    pub credential_external_ids: Option<Vec<String>>,
    pub credential_ids: Option<Vec<String>>,
    pub credential_sharing_scopes: Option<Vec<String>>,
    pub credential_types: Option<Vec<String>>,
    pub filter: Option<Vec<ListCredentialsFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub statuses: Option<Vec<String>>,
}
operation! { ListCredentials(instance_id: String) "ListCredentials" -> ListCredentialsOutput {
    0 "CredentialExternalIds" credential_external_ids: Vec<String>, 1 "CredentialIds" credential_ids: Vec<String>,
    2 "CredentialSharingScopes" credential_sharing_scopes: Vec<String>,
    3 "CredentialTypes" credential_types: Vec<String>, 4 "Filter" filter: Vec<ListCredentialsFilter>,
    5 "InstanceId" instance_id, 6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String,
    8 "Statuses" statuses: Vec<String>
} }
paged! { ListCredentials: ListCredentialsCredentials = Token "NextToken", "Credentials" credentials, next "NextToken" }

/// In the request of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListCredentialsFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsOutput {
    pub credentials: Vec<ListCredentialsCredentials>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCredentialsOutput {
    0 "Credentials" credentials: Vec<ListCredentialsCredentials>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsCredentials {
    pub create_time: Option<i64>,
    pub credential_content: Option<ListCredentialsCredentialContent>,
    pub credential_creation_type: Option<String>,
    pub credential_external_id: Option<String>,
    pub credential_id: Option<String>,
    pub credential_identifier: Option<String>,
    pub credential_name: Option<String>,
    pub credential_scenario_label: Option<String>,
    pub credential_sharing_scope: Option<String>,
    pub credential_subject_id: Option<String>,
    pub credential_subject_type: Option<String>,
    pub credential_type: Option<String>,
    pub description: Option<String>,
    pub exclusive_user_id: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListCredentialsCredentials {
    0 "CreateTime" create_time: i64, 1 "CredentialContent" credential_content: ListCredentialsCredentialContent,
    2 "CredentialCreationType" credential_creation_type: String,
    3 "CredentialExternalId" credential_external_id: String, 4 "CredentialId" credential_id: String,
    5 "CredentialIdentifier" credential_identifier: String, 6 "CredentialName" credential_name: String,
    7 "CredentialScenarioLabel" credential_scenario_label: String,
    8 "CredentialSharingScope" credential_sharing_scope: String, 9 "CredentialSubjectId" credential_subject_id: String,
    10 "CredentialSubjectType" credential_subject_type: String, 11 "CredentialType" credential_type: String,
    12 "Description" description: String, 13 "ExclusiveUserId" exclusive_user_id: String,
    14 "InstanceId" instance_id: String, 15 "Status" status: String, 16 "UpdateTime" update_time: i64
} }

/// In the response of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsCredentialContent {
    pub oauth_client_content: Option<ListCredentialsOAuthClientContent>,
}
model! { ListCredentialsCredentialContent {
    0 "OAuthClientContent" oauth_client_content: ListCredentialsOAuthClientContent
} }

/// In the response of [`ListCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCredentialsOAuthClientContent {
    pub client_id: Option<String>,
}
model! { ListCredentialsOAuthClientContent {
    0 "ClientId" client_id: String
} }

/// Lists custom privacy policies: `ListCustomPrivacyPolicies` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListCustomPrivacyPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPrivacyPolicies {
    /// At most 256 characters.
    pub custom_privacy_policy_name_starts_with: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListCustomPrivacyPolicies(instance_id: String)
    "ListCustomPrivacyPolicies" -> ListCustomPrivacyPoliciesOutput {
    0 "CustomPrivacyPolicyNameStartsWith" custom_privacy_policy_name_starts_with: String, 1 "InstanceId" instance_id,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "PreviousToken" previous_token: String
} }
paged! { ListCustomPrivacyPolicies: ListCustomPrivacyPoliciesCustomPrivacyPolicies =
    Token "NextToken", "CustomPrivacyPolicies" custom_privacy_policies, next "NextToken" }

/// Response of [`ListCustomPrivacyPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPrivacyPoliciesOutput {
    pub custom_privacy_policies: Vec<ListCustomPrivacyPoliciesCustomPrivacyPolicies>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCustomPrivacyPoliciesOutput {
    0 "CustomPrivacyPolicies" custom_privacy_policies: Vec<ListCustomPrivacyPoliciesCustomPrivacyPolicies>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "PreviousToken" previous_token: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomPrivacyPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPrivacyPoliciesCustomPrivacyPolicies {
    pub custom_privacy_policy_id: Option<String>,
    pub custom_privacy_policy_name: Option<String>,
    pub default_language_code: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub user_consent_type: Option<String>,
}
model! { ListCustomPrivacyPoliciesCustomPrivacyPolicies {
    0 "CustomPrivacyPolicyId" custom_privacy_policy_id: String,
    1 "CustomPrivacyPolicyName" custom_privacy_policy_name: String,
    2 "DefaultLanguageCode" default_language_code: String, 3 "InstanceId" instance_id: String,
    4 "Status" status: String, 5 "UserConsentType" user_consent_type: String
} }

/// Lists custom privacy policies for brand: `ListCustomPrivacyPoliciesForBrand` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListCustomPrivacyPoliciesForBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPrivacyPoliciesForBrand {
    /// Required.
    pub brand_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListCustomPrivacyPoliciesForBrand(brand_id: String, instance_id: String)
    "ListCustomPrivacyPoliciesForBrand" -> ListCustomPrivacyPoliciesForBrandOutput {
    0 "BrandId" brand_id, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "PreviousToken" previous_token: String
} }
paged! { ListCustomPrivacyPoliciesForBrand: ListCustomPrivacyPoliciesForBrandBrandCustomPrivacyPolicies =
    Token "NextToken", "BrandCustomPrivacyPolicies" brand_custom_privacy_policies, next "NextToken" }

/// Response of [`ListCustomPrivacyPoliciesForBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPrivacyPoliciesForBrandOutput {
    pub brand_custom_privacy_policies: Vec<
        ListCustomPrivacyPoliciesForBrandBrandCustomPrivacyPolicies,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCustomPrivacyPoliciesForBrandOutput {
    0 "BrandCustomPrivacyPolicies" brand_custom_privacy_policies: Vec<ListCustomPrivacyPoliciesForBrandBrandCustomPrivacyPolicies>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "PreviousToken" previous_token: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomPrivacyPoliciesForBrand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomPrivacyPoliciesForBrandBrandCustomPrivacyPolicies {
    pub custom_privacy_policy_id: Option<String>,
}
model! { ListCustomPrivacyPoliciesForBrandBrandCustomPrivacyPolicies {
    0 "CustomPrivacyPolicyId" custom_privacy_policy_id: String
} }

/// Lists domain proxy tokens: `ListDomainProxyTokens` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListDomainProxyTokens>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainProxyTokens {
    /// Required.
    pub domain_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ListDomainProxyTokens(domain_id: String, instance_id: String)
    "ListDomainProxyTokens" -> ListDomainProxyTokensOutput {
    0 "DomainId" domain_id, 1 "InstanceId" instance_id
} }

/// Response of [`ListDomainProxyTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainProxyTokensOutput {
    pub domain_proxy_tokens: Vec<ListDomainProxyTokensDomainProxyTokens>,
}
model! { ListDomainProxyTokensOutput {
    0 "DomainProxyTokens" domain_proxy_tokens: Vec<ListDomainProxyTokensDomainProxyTokens>
} }

/// In the response of [`ListDomainProxyTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainProxyTokensDomainProxyTokens {
    pub create_time: Option<i64>,
    pub domain_id: Option<String>,
    /// Secret.
    pub domain_proxy_token: Option<Secret>,
    pub domain_proxy_token_id: Option<String>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListDomainProxyTokensDomainProxyTokens {
    0 "CreateTime" create_time: i64, 1 "DomainId" domain_id: String, 2 "DomainProxyToken" domain_proxy_token: Secret,
    3 "DomainProxyTokenId" domain_proxy_token_id: String, 4 "InstanceId" instance_id: String,
    5 "LastUsedTime" last_used_time: i64, 6 "Status" status: String, 7 "UpdateTime" update_time: i64
} }

/// Lists domains: `ListDomains` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomains {
    pub brand_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ListDomains(instance_id: String) "ListDomains" -> ListDomainsOutput {
    0 "BrandId" brand_id: String, 1 "InstanceId" instance_id
} }

/// Response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsOutput {
    pub domains: Vec<ListDomainsDomains>,
}
model! { ListDomainsOutput {
    0 "Domains" domains: Vec<ListDomainsDomains>
} }

/// In the response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsDomains {
    pub brand_id: Option<String>,
    pub create_time: Option<i64>,
    pub default_domain: Option<bool>,
    pub domain: Option<String>,
    pub domain_id: Option<String>,
    pub domain_type: Option<String>,
    pub filing: Option<ListDomainsFiling>,
    pub instance_id: Option<String>,
    pub lock_mode: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListDomainsDomains {
    0 "BrandId" brand_id: String, 1 "CreateTime" create_time: i64, 2 "DefaultDomain" default_domain: bool,
    3 "Domain" domain: String, 4 "DomainId" domain_id: String, 5 "DomainType" domain_type: String,
    6 "Filing" filing: ListDomainsFiling, 7 "InstanceId" instance_id: String, 8 "LockMode" lock_mode: String,
    9 "UpdateTime" update_time: i64
} }

/// In the response of [`ListDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDomainsFiling {
    pub icp_number: Option<String>,
}
model! { ListDomainsFiling {
    0 "IcpNumber" icp_number: String
} }

/// Lists eiam instances: `ListEiamInstances` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListEiamInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEiamInstances {
    pub instance_ids: Option<Vec<String>>,
    /// At most 32 characters.
    pub instance_region_id: Option<String>,
}
operation! { ListEiamInstances() "ListEiamInstances" -> ListEiamInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "InstanceRegionId" instance_region_id: String
} }

/// Response of [`ListEiamInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEiamInstancesOutput {
    pub instances: Vec<ListEiamInstancesInstances>,
}
model! { ListEiamInstancesOutput {
    0 "Instances" instances: Vec<ListEiamInstancesInstances>
} }

/// In the response of [`ListEiamInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEiamInstancesInstances {
    pub description: Option<String>,
    pub developer_api_private_domain: Option<String>,
    pub developer_api_public_domain: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_version: Option<String>,
    pub open_api_private_domain: Option<String>,
    pub open_api_public_domain: Option<String>,
    pub sso_domain: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListEiamInstancesInstances {
    0 "Description" description: String, 1 "DeveloperAPIPrivateDomain" developer_api_private_domain: String,
    2 "DeveloperAPIPublicDomain" developer_api_public_domain: String, 3 "InstanceId" instance_id: String,
    4 "InstanceStatus" instance_status: String, 5 "InstanceVersion" instance_version: String,
    6 "OpenAPIPrivateDomain" open_api_private_domain: String, 7 "OpenAPIPublicDomain" open_api_public_domain: String,
    8 "SSODomain" sso_domain: String, 9 "StartTime" start_time: i64
} }

/// Lists eiam regions: `ListEiamRegions` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListEiamRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEiamRegions {}
operation! { ListEiamRegions() "ListEiamRegions" -> ListEiamRegionsOutput {} }

/// Response of [`ListEiamRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEiamRegionsOutput {
    pub regions: Vec<ListEiamRegionsRegions>,
}
model! { ListEiamRegionsOutput {
    0 "Regions" regions: Vec<ListEiamRegionsRegions>
} }

/// In the response of [`ListEiamRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEiamRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListEiamRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Lists event types: `ListEventTypes` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListEventTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventTypes {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListEventTypes() "ListEventTypes" -> ListEventTypesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { ListEventTypes: ListEventTypesEventTypes = Number "PageNumber", "EventTypes" event_types, total "TotalCount" }

/// Response of [`ListEventTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventTypesOutput {
    pub event_types: Vec<ListEventTypesEventTypes>,
    pub total_count: Option<i64>,
}
model! { ListEventTypesOutput {
    0 "EventTypes" event_types: Vec<ListEventTypesEventTypes>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListEventTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventTypesEventTypes {
    pub event_type: Option<String>,
}
model! { ListEventTypesEventTypes {
    0 "EventType" event_type: String
} }

/// Lists federated credential providers: `ListFederatedCredentialProviders` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListFederatedCredentialProviders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProviders {
    /// At most 256 characters.
    pub federated_credential_provider_name: Option<String>,
    /// At most 64 characters.
    pub federated_credential_provider_type: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListFederatedCredentialProviders(instance_id: String)
    "ListFederatedCredentialProviders" -> ListFederatedCredentialProvidersOutput {
    0 "FederatedCredentialProviderName" federated_credential_provider_name: String,
    1 "FederatedCredentialProviderType" federated_credential_provider_type: String, 2 "InstanceId" instance_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "PreviousToken" previous_token: String
} }
paged! { ListFederatedCredentialProviders: ListFederatedCredentialProvidersFederatedCredentialProviders =
    Token "NextToken", "FederatedCredentialProviders" federated_credential_providers, next "NextToken" }

/// Response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersOutput {
    pub federated_credential_providers: Vec<
        ListFederatedCredentialProvidersFederatedCredentialProviders,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFederatedCredentialProvidersOutput {
    0 "FederatedCredentialProviders" federated_credential_providers: Vec<ListFederatedCredentialProvidersFederatedCredentialProviders>,
    1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "PreviousToken" previous_token: String,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersFederatedCredentialProviders {
    pub cloud_idp_provider_config: Option<
        ListFederatedCredentialProvidersCloudIdPProviderConfig,
    >,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub federated_credential_provider_id: Option<String>,
    pub federated_credential_provider_name: Option<String>,
    pub federated_credential_provider_type: Option<String>,
    pub instance_id: Option<String>,
    pub network_access_endpoint_id: Option<String>,
    pub oidc_provider_config: Option<ListFederatedCredentialProvidersOidcProviderConfig>,
    pub pkcs7_provider_config: Option<
        ListFederatedCredentialProvidersPkcs7ProviderConfig,
    >,
    pub private_ca_provider_config: Option<
        ListFederatedCredentialProvidersPrivateCaProviderConfig,
    >,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListFederatedCredentialProvidersFederatedCredentialProviders {
    0 "CloudIdPProviderConfig" cloud_idp_provider_config: ListFederatedCredentialProvidersCloudIdPProviderConfig,
    1 "CreateTime" create_time: i64, 2 "Description" description: String,
    3 "FederatedCredentialProviderId" federated_credential_provider_id: String,
    4 "FederatedCredentialProviderName" federated_credential_provider_name: String,
    5 "FederatedCredentialProviderType" federated_credential_provider_type: String, 6 "InstanceId" instance_id: String,
    7 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    8 "OidcProviderConfig" oidc_provider_config: ListFederatedCredentialProvidersOidcProviderConfig,
    9 "Pkcs7ProviderConfig" pkcs7_provider_config: ListFederatedCredentialProvidersPkcs7ProviderConfig,
    10 "PrivateCaProviderConfig" private_ca_provider_config: ListFederatedCredentialProvidersPrivateCaProviderConfig,
    11 "Status" status: String, 12 "UpdateTime" update_time: i64
} }

/// In the response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersCloudIdPProviderConfig {
    pub identity_provider_id: Option<String>,
}
model! { ListFederatedCredentialProvidersCloudIdPProviderConfig {
    0 "IdentityProviderId" identity_provider_id: String
} }

/// In the response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersOidcProviderConfig {
    pub audiences: Vec<String>,
    pub dynamic_jwks: Option<String>,
    pub issuer: Option<String>,
    pub jwks_last_obtained_time: Option<i64>,
    pub jwks_source: Option<String>,
    pub jwks_uri: Option<String>,
    pub static_jwks: Option<String>,
    pub trust_condition: Option<String>,
}
model! { ListFederatedCredentialProvidersOidcProviderConfig {
    0 "Audiences" audiences: Vec<String>, 1 "DynamicJwks" dynamic_jwks: String, 2 "Issuer" issuer: String,
    3 "JwksLastObtainedTime" jwks_last_obtained_time: i64, 4 "JwksSource" jwks_source: String,
    5 "JwksUri" jwks_uri: String, 6 "StaticJwks" static_jwks: String, 7 "TrustCondition" trust_condition: String
} }

/// In the response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersPkcs7ProviderConfig {
    pub certificates: Vec<ListFederatedCredentialProvidersCertificates>,
    pub cms_verification_mode: Option<String>,
    pub signature_effective_time: Option<i64>,
    pub signing_time_value_expression: Option<String>,
    pub trust_anchor_source: Option<String>,
    pub trust_condition: Option<String>,
}
model! { ListFederatedCredentialProvidersPkcs7ProviderConfig {
    0 "Certificates" certificates: Vec<ListFederatedCredentialProvidersCertificates>,
    1 "CmsVerificationMode" cms_verification_mode: String, 2 "SignatureEffectiveTime" signature_effective_time: i64,
    3 "SigningTimeValueExpression" signing_time_value_expression: String,
    4 "TrustAnchorSource" trust_anchor_source: String, 5 "TrustCondition" trust_condition: String
} }

/// In the response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersCertificates {
    pub certificate_metadata: Option<
        ListFederatedCredentialProvidersCertificateMetadata,
    >,
    pub content: Option<String>,
    pub fingerprint: Option<String>,
}
model! { ListFederatedCredentialProvidersCertificates {
    0 "CertificateMetadata" certificate_metadata: ListFederatedCredentialProvidersCertificateMetadata,
    1 "Content" content: String, 2 "Fingerprint" fingerprint: String
} }

/// In the response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersCertificateMetadata {
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
}
model! { ListFederatedCredentialProvidersCertificateMetadata {
    0 "NotAfter" not_after: i64, 1 "NotBefore" not_before: i64
} }

/// In the response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersPrivateCaProviderConfig {
    pub certificates: Vec<
        ListFederatedCredentialProvidersPrivateCaProviderConfigCertificates,
    >,
    pub trust_anchor_source: Option<String>,
    pub trust_condition: Option<String>,
}
model! { ListFederatedCredentialProvidersPrivateCaProviderConfig {
    0 "Certificates" certificates: Vec<ListFederatedCredentialProvidersPrivateCaProviderConfigCertificates>,
    1 "TrustAnchorSource" trust_anchor_source: String, 2 "TrustCondition" trust_condition: String
} }

/// In the response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersPrivateCaProviderConfigCertificates {
    pub certificate_metadata: Option<
        ListFederatedCredentialProvidersCertificatesCertificateMetadata,
    >,
    pub content: Option<String>,
    pub fingerprint: Option<String>,
}
model! { ListFederatedCredentialProvidersPrivateCaProviderConfigCertificates {
    0 "CertificateMetadata" certificate_metadata: ListFederatedCredentialProvidersCertificatesCertificateMetadata,
    1 "Content" content: String, 2 "Fingerprint" fingerprint: String
} }

/// In the response of [`ListFederatedCredentialProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederatedCredentialProvidersCertificatesCertificateMetadata {
    pub not_after: Option<i64>,
    pub not_before: Option<i64>,
}
model! { ListFederatedCredentialProvidersCertificatesCertificateMetadata {
    0 "NotAfter" not_after: i64, 1 "NotBefore" not_before: i64
} }

/// Lists groups: `ListGroups` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub group_external_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
    pub group_name: Option<String>,
    pub group_name_starts_with: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListGroups(instance_id: String) "ListGroups" -> ListGroupsOutput {
    0 "GroupExternalId" group_external_id: String, 1 "GroupIds" group_ids: Vec<String>,
    2 "GroupName" group_name: String, 3 "GroupNameStartsWith" group_name_starts_with: String,
    4 "InstanceId" instance_id, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64
} }
paged! { ListGroups: ListGroupsGroups = Number "PageNumber", "Groups" groups, total "TotalCount" }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub groups: Vec<ListGroupsGroups>,
    pub total_count: Option<i64>,
}
model! { ListGroupsOutput {
    0 "Groups" groups: Vec<ListGroupsGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsGroups {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub group_external_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_source_id: Option<String>,
    pub group_source_type: Option<String>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListGroupsGroups {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "GroupExternalId" group_external_id: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "GroupSourceId" group_source_id: String,
    6 "GroupSourceType" group_source_type: String, 7 "InstanceId" instance_id: String, 8 "UpdateTime" update_time: i64
} }

/// Lists groups for application: `ListGroupsForApplication` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListGroupsForApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForApplication {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_role_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListGroupsForApplication(application_id: String, instance_id: String)
    "ListGroupsForApplication" -> ListGroupsForApplicationOutput {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id: String,
    2 "GroupIds" group_ids: Vec<String>, 3 "InstanceId" instance_id, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64
} }
paged! { ListGroupsForApplication: ListGroupsForApplicationGroups =
    Number "PageNumber", "Groups" groups, total "TotalCount" }

/// Response of [`ListGroupsForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForApplicationOutput {
    pub groups: Vec<ListGroupsForApplicationGroups>,
    pub total_count: Option<i64>,
}
model! { ListGroupsForApplicationOutput {
    0 "Groups" groups: Vec<ListGroupsForApplicationGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroupsForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForApplicationGroups {
    pub application_roles: Vec<ListGroupsForApplicationApplicationRoles>,
    pub group_id: Option<String>,
}
model! { ListGroupsForApplicationGroups {
    0 "ApplicationRoles" application_roles: Vec<ListGroupsForApplicationApplicationRoles>, 1 "GroupId" group_id: String
} }

/// In the response of [`ListGroupsForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForApplicationApplicationRoles {
    pub application_role_id: Option<String>,
}
model! { ListGroupsForApplicationApplicationRoles {
    0 "ApplicationRoleId" application_role_id: String
} }

/// Lists groups for authorization rule: `ListGroupsForAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListGroupsForAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    pub filter: Option<Vec<ListGroupsForAuthorizationRuleFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListGroupsForAuthorizationRule(authorization_rule_id: String, instance_id: String)
    "ListGroupsForAuthorizationRule" -> ListGroupsForAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "Filter" filter: Vec<ListGroupsForAuthorizationRuleFilter>,
    2 "InstanceId" instance_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListGroupsForAuthorizationRule: ListGroupsForAuthorizationRuleGroups =
    Token "NextToken", "Groups" groups, next "NextToken" }

/// In the request of [`ListGroupsForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForAuthorizationRuleFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListGroupsForAuthorizationRuleFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListGroupsForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForAuthorizationRuleOutput {
    pub groups: Vec<ListGroupsForAuthorizationRuleGroups>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupsForAuthorizationRuleOutput {
    0 "Groups" groups: Vec<ListGroupsForAuthorizationRuleGroups>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroupsForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForAuthorizationRuleGroups {
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub validity_period: Option<ListGroupsForAuthorizationRuleValidityPeriod>,
    pub validity_type: Option<String>,
}
model! { ListGroupsForAuthorizationRuleGroups {
    0 "GroupId" group_id: String, 1 "InstanceId" instance_id: String,
    2 "ValidityPeriod" validity_period: ListGroupsForAuthorizationRuleValidityPeriod,
    3 "ValidityType" validity_type: String
} }

/// In the response of [`ListGroupsForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForAuthorizationRuleValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListGroupsForAuthorizationRuleValidityPeriod {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Lists groups for resource server: `ListGroupsForResourceServer` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListGroupsForResourceServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForResourceServer {
    /// Required.
    pub application_id: String,
    pub filter: Option<Vec<ListGroupsForResourceServerFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At most 64 characters.
    pub resource_server_scope_id: Option<String>,
}
operation! { ListGroupsForResourceServer(application_id: String, instance_id: String)
    "ListGroupsForResourceServer" -> ListGroupsForResourceServerOutput {
    0 "ApplicationId" application_id, 1 "Filter" filter: Vec<ListGroupsForResourceServerFilter>,
    2 "InstanceId" instance_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "ResourceServerScopeId" resource_server_scope_id: String
} }
paged! { ListGroupsForResourceServer: ListGroupsForResourceServerGroups =
    Token "NextToken", "Groups" groups, next "NextToken" }

/// In the request of [`ListGroupsForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForResourceServerFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListGroupsForResourceServerFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListGroupsForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForResourceServerOutput {
    pub groups: Vec<ListGroupsForResourceServerGroups>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupsForResourceServerOutput {
    0 "Groups" groups: Vec<ListGroupsForResourceServerGroups>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroupsForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForResourceServerGroups {
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub resource_server_scopes: Vec<ListGroupsForResourceServerResourceServerScopes>,
}
model! { ListGroupsForResourceServerGroups {
    0 "GroupId" group_id: String, 1 "InstanceId" instance_id: String,
    2 "ResourceServerScopes" resource_server_scopes: Vec<ListGroupsForResourceServerResourceServerScopes>
} }

/// In the response of [`ListGroupsForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForResourceServerResourceServerScopes {
    pub resource_server_scope_id: Option<String>,
    pub resource_server_scope_name: Option<String>,
}
model! { ListGroupsForResourceServerResourceServerScopes {
    0 "ResourceServerScopeId" resource_server_scope_id: String,
    1 "ResourceServerScopeName" resource_server_scope_name: String
} }

/// Lists groups for user: `ListGroupsForUser` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListGroupsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUser {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub user_id: String,
}
operation! { ListGroupsForUser(instance_id: String, user_id: String) "ListGroupsForUser" -> ListGroupsForUserOutput {
    0 "InstanceId" instance_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "UserId" user_id
} }
paged! { ListGroupsForUser: ListGroupsForUserGroups = Number "PageNumber", "Groups" groups, total "TotalCount" }

/// Response of [`ListGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserOutput {
    pub groups: Vec<ListGroupsForUserGroups>,
    pub total_count: Option<i64>,
}
model! { ListGroupsForUserOutput {
    0 "Groups" groups: Vec<ListGroupsForUserGroups>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserGroups {
    pub group_id: Option<String>,
    pub group_member_relation_source_id: Option<String>,
    pub group_member_relation_source_type: Option<String>,
}
model! { ListGroupsForUserGroups {
    0 "GroupId" group_id: String, 1 "GroupMemberRelationSourceId" group_member_relation_source_id: String,
    2 "GroupMemberRelationSourceType" group_member_relation_source_type: String
} }

/// Lists identity providers: `ListIdentityProviders` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListIdentityProviders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdentityProviders {
    pub direction: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListIdentityProviders(instance_id: String) "ListIdentityProviders" -> ListIdentityProvidersOutput {
    0 "Direction" direction: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListIdentityProviders: ListIdentityProvidersIdentityProviders =
    Number "PageNumber", "IdentityProviders" identity_providers, total "TotalCount" }

/// Response of [`ListIdentityProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdentityProvidersOutput {
    pub identity_providers: Vec<ListIdentityProvidersIdentityProviders>,
    pub total_count: Option<i64>,
}
model! { ListIdentityProvidersOutput {
    0 "IdentityProviders" identity_providers: Vec<ListIdentityProvidersIdentityProviders>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListIdentityProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdentityProvidersIdentityProviders {
    pub advanced_status: Option<String>,
    pub authn_source_supplier: Option<String>,
    pub authn_source_type: Option<String>,
    pub authn_status: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub identity_provider_external_id: Option<String>,
    pub identity_provider_id: Option<String>,
    pub identity_provider_name: Option<String>,
    pub identity_provider_type: Option<String>,
    pub incremental_callback_status: Option<String>,
    pub instance_id: Option<String>,
    pub last_status_check_job_result: Option<String>,
    pub lock_reason: Option<String>,
    pub logo_url: Option<String>,
    pub periodic_sync_status: Option<String>,
    pub ud_pull_status: Option<String>,
    pub ud_pull_target_scope: Option<String>,
    pub ud_push_status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListIdentityProvidersIdentityProviders {
    0 "AdvancedStatus" advanced_status: String, 1 "AuthnSourceSupplier" authn_source_supplier: String,
    2 "AuthnSourceType" authn_source_type: String, 3 "AuthnStatus" authn_status: String,
    4 "CreateTime" create_time: i64, 5 "Description" description: String,
    6 "IdentityProviderExternalId" identity_provider_external_id: String,
    7 "IdentityProviderId" identity_provider_id: String, 8 "IdentityProviderName" identity_provider_name: String,
    9 "IdentityProviderType" identity_provider_type: String,
    10 "IncrementalCallbackStatus" incremental_callback_status: String, 11 "InstanceId" instance_id: String,
    12 "LastStatusCheckJobResult" last_status_check_job_result: String, 13 "LockReason" lock_reason: String,
    14 "LogoUrl" logo_url: String, 15 "PeriodicSyncStatus" periodic_sync_status: String,
    16 "UdPullStatus" ud_pull_status: String, 17 "UdPullTargetScope" ud_pull_target_scope: String,
    18 "UdPushStatus" ud_push_status: String, 19 "UpdateTime" update_time: i64
} }

/// Lists identity providers for network access endpoint: `ListIdentityProvidersForNetworkAccessEndpoint` of `eiam`
/// 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListIdentityProvidersForNetworkAccessEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdentityProvidersForNetworkAccessEndpoint {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    /// Required.
    pub network_access_endpoint_id: String,
    pub next_token: Option<String>,
}
operation! { ListIdentityProvidersForNetworkAccessEndpoint(instance_id: String, network_access_endpoint_id: String)
    "ListIdentityProvidersForNetworkAccessEndpoint" -> ListIdentityProvidersForNetworkAccessEndpointOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NetworkAccessEndpointId" network_access_endpoint_id,
    3 "NextToken" next_token: String
} }
paged! {
    ListIdentityProvidersForNetworkAccessEndpoint: ListIdentityProvidersForNetworkAccessEndpointIdentityProvidersForNetworkAccessEndpoint =
    Token "NextToken", "IdentityProvidersForNetworkAccessEndpoint" identity_providers_for_network_access_endpoint, next "NextToken" }

/// Response of [`ListIdentityProvidersForNetworkAccessEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdentityProvidersForNetworkAccessEndpointOutput {
    pub identity_providers_for_network_access_endpoint: Vec<
        ListIdentityProvidersForNetworkAccessEndpointIdentityProvidersForNetworkAccessEndpoint,
    >,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListIdentityProvidersForNetworkAccessEndpointOutput {
    0 "IdentityProvidersForNetworkAccessEndpoint" identity_providers_for_network_access_endpoint: Vec<ListIdentityProvidersForNetworkAccessEndpointIdentityProvidersForNetworkAccessEndpoint>,
    1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListIdentityProvidersForNetworkAccessEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIdentityProvidersForNetworkAccessEndpointIdentityProvidersForNetworkAccessEndpoint {
    pub identity_provider_id: Option<String>,
    pub identity_provider_name: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListIdentityProvidersForNetworkAccessEndpointIdentityProvidersForNetworkAccessEndpoint {
    0 "IdentityProviderId" identity_provider_id: String, 1 "IdentityProviderName" identity_provider_name: String,
    2 "InstanceId" instance_id: String
} }

/// Lists instances: `ListInstances` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub cross_region_replication: Option<String>,
    pub edition: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub managed_service_code: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub service_managed: Option<bool>,
    pub status: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "CrossRegionReplication" cross_region_replication: String, 1 "Edition" edition: String,
    2 "InstanceIds" instance_ids: Vec<String>, 3 "ManagedServiceCode" managed_service_code: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "ServiceManaged" service_managed: bool,
    7 "Status" status: String
} }
paged! { ListInstances: ListInstancesInstances = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Vec<ListInstancesInstances>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances: Vec<ListInstancesInstances>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub create_time: Option<i64>,
    pub cross_region_replication: Option<String>,
    pub cross_region_replication_role: Option<String>,
    pub default_endpoint: Option<ListInstancesDefaultEndpoint>,
    pub description: Option<String>,
    pub instance_failover_status: Option<String>,
    pub instance_id: Option<String>,
    pub managed_service_code: Option<String>,
    pub replication_configuration: Option<ListInstancesReplicationConfiguration>,
    pub service_managed: Option<bool>,
    pub status: Option<String>,
}
model! { ListInstancesInstances {
    0 "CreateTime" create_time: i64, 1 "CrossRegionReplication" cross_region_replication: String,
    2 "CrossRegionReplicationRole" cross_region_replication_role: String,
    3 "DefaultEndpoint" default_endpoint: ListInstancesDefaultEndpoint, 4 "Description" description: String,
    5 "InstanceFailoverStatus" instance_failover_status: String, 6 "InstanceId" instance_id: String,
    7 "ManagedServiceCode" managed_service_code: String,
    8 "ReplicationConfiguration" replication_configuration: ListInstancesReplicationConfiguration,
    9 "ServiceManaged" service_managed: bool, 10 "Status" status: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesDefaultEndpoint {
    pub endpoint: Option<String>,
    pub status: Option<String>,
}
model! { ListInstancesDefaultEndpoint {
    0 "Endpoint" endpoint: String, 1 "Status" status: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesReplicationConfiguration {
    pub backup_instance_id: Option<String>,
    pub backup_instance_region_id: Option<String>,
    pub primary_instance_id: Option<String>,
    pub primary_instance_region_id: Option<String>,
    pub replication_create_time: Option<i64>,
}
model! { ListInstancesReplicationConfiguration {
    0 "BackupInstanceId" backup_instance_id: String, 1 "BackupInstanceRegionId" backup_instance_region_id: String,
    2 "PrimaryInstanceId" primary_instance_id: String, 3 "PrimaryInstanceRegionId" primary_instance_region_id: String,
    4 "ReplicationCreateTime" replication_create_time: i64
} }

/// Lists network access endpoint available regions: `ListNetworkAccessEndpointAvailableRegions` of `eiam` 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListNetworkAccessEndpointAvailableRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpointAvailableRegions {}
operation! { ListNetworkAccessEndpointAvailableRegions()
    "ListNetworkAccessEndpointAvailableRegions" -> ListNetworkAccessEndpointAvailableRegionsOutput {} }

/// Response of [`ListNetworkAccessEndpointAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpointAvailableRegionsOutput {
    pub regions: Vec<ListNetworkAccessEndpointAvailableRegionsRegions>,
}
model! { ListNetworkAccessEndpointAvailableRegionsOutput {
    0 "Regions" regions: Vec<ListNetworkAccessEndpointAvailableRegionsRegions>
} }

/// In the response of [`ListNetworkAccessEndpointAvailableRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpointAvailableRegionsRegions {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListNetworkAccessEndpointAvailableRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Lists network access endpoint available zones: `ListNetworkAccessEndpointAvailableZones` of `eiam` 2021-12-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListNetworkAccessEndpointAvailableZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpointAvailableZones {
    /// Required.
    pub nae_region_id: String,
}
operation! { ListNetworkAccessEndpointAvailableZones(nae_region_id: String)
    "ListNetworkAccessEndpointAvailableZones" -> ListNetworkAccessEndpointAvailableZonesOutput {
    0 "NaeRegionId" nae_region_id
} }

/// Response of [`ListNetworkAccessEndpointAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpointAvailableZonesOutput {
    pub zones: Vec<ListNetworkAccessEndpointAvailableZonesZones>,
}
model! { ListNetworkAccessEndpointAvailableZonesOutput {
    0 "Zones" zones: Vec<ListNetworkAccessEndpointAvailableZonesZones>
} }

/// In the response of [`ListNetworkAccessEndpointAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpointAvailableZonesZones {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListNetworkAccessEndpointAvailableZonesZones {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Lists network access endpoints: `ListNetworkAccessEndpoints` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListNetworkAccessEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpoints {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub network_access_endpoint_status: Option<String>,
    pub network_access_endpoint_type: Option<String>,
    pub next_token: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_region_id: Option<String>,
}
operation! { ListNetworkAccessEndpoints(instance_id: String)
    "ListNetworkAccessEndpoints" -> ListNetworkAccessEndpointsOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64,
    2 "NetworkAccessEndpointStatus" network_access_endpoint_status: String,
    3 "NetworkAccessEndpointType" network_access_endpoint_type: String, 4 "NextToken" next_token: String,
    5 "VpcId" vpc_id: String, 6 "VpcRegionId" vpc_region_id: String
} }
paged! { ListNetworkAccessEndpoints: ListNetworkAccessEndpointsNetworkAccessEndpoints =
    Token "NextToken", "NetworkAccessEndpoints" network_access_endpoints, next "NextToken" }

/// Response of [`ListNetworkAccessEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpointsOutput {
    pub network_access_endpoints: Vec<ListNetworkAccessEndpointsNetworkAccessEndpoints>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListNetworkAccessEndpointsOutput {
    0 "NetworkAccessEndpoints" network_access_endpoints: Vec<ListNetworkAccessEndpointsNetworkAccessEndpoints>,
    1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64
} }

/// In the response of [`ListNetworkAccessEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpointsNetworkAccessEndpoints {
    pub backup_vpc_endpoint: Option<ListNetworkAccessEndpointsBackupVpcEndpoint>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub network_access_endpoint_id: Option<String>,
    pub network_access_endpoint_name: Option<String>,
    pub network_access_endpoint_type: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub vpc_region_id: Option<String>,
}
model! { ListNetworkAccessEndpointsNetworkAccessEndpoints {
    0 "BackupVpcEndpoint" backup_vpc_endpoint: ListNetworkAccessEndpointsBackupVpcEndpoint,
    1 "CreateTime" create_time: i64, 2 "InstanceId" instance_id: String,
    3 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    4 "NetworkAccessEndpointName" network_access_endpoint_name: String,
    5 "NetworkAccessEndpointType" network_access_endpoint_type: String, 6 "SecurityGroupId" security_group_id: String,
    7 "Status" status: String, 8 "UpdateTime" update_time: i64, 9 "VSwitchIds" vswitch_ids: Vec<String>,
    10 "VpcId" vpc_id: String, 11 "VpcRegionId" vpc_region_id: String
} }

/// In the response of [`ListNetworkAccessEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessEndpointsBackupVpcEndpoint {
    pub backup_egress_private_ip_addresses: Vec<String>,
    pub backup_egress_public_ip_addresses: Vec<String>,
    pub backup_security_group_id: Option<String>,
    pub backup_vswitch_ids: Vec<String>,
    pub backup_vpc_id: Option<String>,
    pub backup_vpc_region_id: Option<String>,
}
model! { ListNetworkAccessEndpointsBackupVpcEndpoint {
    0 "BackupEgressPrivateIpAddresses" backup_egress_private_ip_addresses: Vec<String>,
    1 "BackupEgressPublicIpAddresses" backup_egress_public_ip_addresses: Vec<String>,
    2 "BackupSecurityGroupId" backup_security_group_id: String, 3 "BackupVSwitchIds" backup_vswitch_ids: Vec<String>,
    4 "BackupVpcId" backup_vpc_id: String, 5 "BackupVpcRegionId" backup_vpc_region_id: String
} }

/// Lists network access paths: `ListNetworkAccessPaths` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListNetworkAccessPaths>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessPaths {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub network_access_endpoint_id: String,
}
operation! { ListNetworkAccessPaths(instance_id: String, network_access_endpoint_id: String)
    "ListNetworkAccessPaths" -> ListNetworkAccessPathsOutput {
    0 "InstanceId" instance_id, 1 "NetworkAccessEndpointId" network_access_endpoint_id
} }

/// Response of [`ListNetworkAccessPaths`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessPathsOutput {
    pub network_access_paths: Vec<ListNetworkAccessPathsNetworkAccessPaths>,
}
model! { ListNetworkAccessPathsOutput {
    0 "NetworkAccessPaths" network_access_paths: Vec<ListNetworkAccessPathsNetworkAccessPaths>
} }

/// In the response of [`ListNetworkAccessPaths`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkAccessPathsNetworkAccessPaths {
    pub create_time: Option<i64>,
    pub cross_region_replication_role: Option<String>,
    pub instance_id: Option<String>,
    pub network_access_endpoint_id: Option<String>,
    pub network_access_path_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_region_id: Option<String>,
}
model! { ListNetworkAccessPathsNetworkAccessPaths {
    0 "CreateTime" create_time: i64, 1 "CrossRegionReplicationRole" cross_region_replication_role: String,
    2 "InstanceId" instance_id: String, 3 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    4 "NetworkAccessPathId" network_access_path_id: String, 5 "NetworkInterfaceId" network_interface_id: String,
    6 "PrivateIpAddress" private_ip_address: String, 7 "Status" status: String, 8 "UpdateTime" update_time: i64,
    9 "VSwitchId" vswitch_id: String, 10 "VpcId" vpc_id: String, 11 "VpcRegionId" vpc_region_id: String
} }

/// Lists network zones: `ListNetworkZones` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListNetworkZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkZones {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub network_zone_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
}
operation! { ListNetworkZones(instance_id: String) "ListNetworkZones" -> ListNetworkZonesOutput {
    0 "InstanceId" instance_id, 1 "MaxResults" max_results: i64, 2 "NetworkZoneIds" network_zone_ids: Vec<String>,
    3 "NextToken" next_token: String, 4 "PreviousToken" previous_token: String
} }
paged! { ListNetworkZones: ListNetworkZonesNetworkZones =
    Token "NextToken", "NetworkZones" network_zones, next "NextToken" }

/// Response of [`ListNetworkZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkZonesOutput {
    pub network_zones: Vec<ListNetworkZonesNetworkZones>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListNetworkZonesOutput {
    0 "NetworkZones" network_zones: Vec<ListNetworkZonesNetworkZones>, 1 "NextToken" next_token: String,
    2 "PreviousToken" previous_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNetworkZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNetworkZonesNetworkZones {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub ipv4_cidrs: Vec<String>,
    pub ipv6_cidrs: Vec<String>,
    pub network_zone_id: Option<String>,
    pub network_zone_name: Option<String>,
    pub network_zone_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListNetworkZonesNetworkZones {
    0 "Description" description: String, 1 "InstanceId" instance_id: String, 2 "Ipv4Cidrs" ipv4_cidrs: Vec<String>,
    3 "Ipv6Cidrs" ipv6_cidrs: Vec<String>, 4 "NetworkZoneId" network_zone_id: String,
    5 "NetworkZoneName" network_zone_name: String, 6 "NetworkZoneType" network_zone_type: String,
    7 "VpcId" vpc_id: String
} }

/// Lists organizational unit parents: `ListOrganizationalUnitParents` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListOrganizationalUnitParents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitParents {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
}
operation! { ListOrganizationalUnitParents(instance_id: String, organizational_unit_id: String)
    "ListOrganizationalUnitParents" -> ListOrganizationalUnitParentsOutput {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitId" organizational_unit_id
} }

/// Response of [`ListOrganizationalUnitParents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitParentsOutput {
    pub parents: Vec<ListOrganizationalUnitParentsParents>,
}
model! { ListOrganizationalUnitParentsOutput {
    0 "Parents" parents: Vec<ListOrganizationalUnitParentsParents>
} }

/// In the response of [`ListOrganizationalUnitParents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitParentsParents {
    pub organizational_unit_id: Option<String>,
    pub parent_id: Option<String>,
}
model! { ListOrganizationalUnitParentsParents {
    0 "OrganizationalUnitId" organizational_unit_id: String, 1 "ParentId" parent_id: String
} }

/// Lists organizational units: `ListOrganizationalUnits` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListOrganizationalUnits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnits {
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub organizational_unit_ids: Option<Vec<String>>,
    /// At most 64 characters.
    pub organizational_unit_name: Option<String>,
    /// At most 64 characters.
    pub organizational_unit_name_starts_with: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// At most 64 characters.
    pub parent_id: Option<String>,
}
operation! { ListOrganizationalUnits(instance_id: String) "ListOrganizationalUnits" -> ListOrganizationalUnitsOutput {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitIds" organizational_unit_ids: Vec<String>,
    2 "OrganizationalUnitName" organizational_unit_name: String,
    3 "OrganizationalUnitNameStartsWith" organizational_unit_name_starts_with: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "ParentId" parent_id: String
} }
paged! { ListOrganizationalUnits: ListOrganizationalUnitsOrganizationalUnits =
    Number "PageNumber", "OrganizationalUnits" organizational_units, total "TotalCount" }

/// Response of [`ListOrganizationalUnits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsOutput {
    pub organizational_units: Vec<ListOrganizationalUnitsOrganizationalUnits>,
    pub total_count: Option<i64>,
}
model! { ListOrganizationalUnitsOutput {
    0 "OrganizationalUnits" organizational_units: Vec<ListOrganizationalUnitsOrganizationalUnits>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOrganizationalUnits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsOrganizationalUnits {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub leaf: Option<bool>,
    pub organizational_unit_external_id: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_name: Option<String>,
    pub organizational_unit_source_id: Option<String>,
    pub organizational_unit_source_type: Option<String>,
    pub parent_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListOrganizationalUnitsOrganizationalUnits {
    0 "CreateTime" create_time: i64, 1 "Description" description: String, 2 "InstanceId" instance_id: String,
    3 "Leaf" leaf: bool, 4 "OrganizationalUnitExternalId" organizational_unit_external_id: String,
    5 "OrganizationalUnitId" organizational_unit_id: String,
    6 "OrganizationalUnitName" organizational_unit_name: String,
    7 "OrganizationalUnitSourceId" organizational_unit_source_id: String,
    8 "OrganizationalUnitSourceType" organizational_unit_source_type: String, 9 "ParentId" parent_id: String,
    10 "UpdateTime" update_time: i64
} }

/// Lists organizational units for application: `ListOrganizationalUnitsForApplication` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListOrganizationalUnitsForApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsForApplication {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_role_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub organizational_unit_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListOrganizationalUnitsForApplication(application_id: String, instance_id: String)
    "ListOrganizationalUnitsForApplication" -> ListOrganizationalUnitsForApplicationOutput {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id: String, 2 "InstanceId" instance_id,
    3 "OrganizationalUnitIds" organizational_unit_ids: Vec<String>, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64
} }
paged! { ListOrganizationalUnitsForApplication: ListOrganizationalUnitsForApplicationOrganizationalUnits =
    Number "PageNumber", "OrganizationalUnits" organizational_units, total "TotalCount" }

/// Response of [`ListOrganizationalUnitsForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsForApplicationOutput {
    pub organizational_units: Vec<
        ListOrganizationalUnitsForApplicationOrganizationalUnits,
    >,
    pub total_count: Option<i64>,
}
model! { ListOrganizationalUnitsForApplicationOutput {
    0 "OrganizationalUnits" organizational_units: Vec<ListOrganizationalUnitsForApplicationOrganizationalUnits>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListOrganizationalUnitsForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsForApplicationOrganizationalUnits {
    pub application_roles: Vec<ListOrganizationalUnitsForApplicationApplicationRoles>,
    pub organizational_unit_id: Option<String>,
}
model! { ListOrganizationalUnitsForApplicationOrganizationalUnits {
    0 "ApplicationRoles" application_roles: Vec<ListOrganizationalUnitsForApplicationApplicationRoles>,
    1 "OrganizationalUnitId" organizational_unit_id: String
} }

/// In the response of [`ListOrganizationalUnitsForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsForApplicationApplicationRoles {
    pub application_role_id: Option<String>,
}
model! { ListOrganizationalUnitsForApplicationApplicationRoles {
    0 "ApplicationRoleId" application_role_id: String
} }

/// Lists organizational units for resource server: `ListOrganizationalUnitsForResourceServer` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListOrganizationalUnitsForResourceServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsForResourceServer {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub filter: Option<Vec<ListOrganizationalUnitsForResourceServerFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// 1 to 500.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At most 64 characters.
    pub resource_server_scope_id: Option<String>,
}
operation! { ListOrganizationalUnitsForResourceServer(application_id: String, instance_id: String)
    "ListOrganizationalUnitsForResourceServer" -> ListOrganizationalUnitsForResourceServerOutput {
    0 "ApplicationId" application_id, 1 "Filter" filter: Vec<ListOrganizationalUnitsForResourceServerFilter>,
    2 "InstanceId" instance_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "ResourceServerScopeId" resource_server_scope_id: String
} }
paged! { ListOrganizationalUnitsForResourceServer: ListOrganizationalUnitsForResourceServerOrganizationalUnits =
    Token "NextToken", "OrganizationalUnits" organizational_units, next "NextToken" }

/// In the request of [`ListOrganizationalUnitsForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsForResourceServerFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListOrganizationalUnitsForResourceServerFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListOrganizationalUnitsForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsForResourceServerOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub organizational_units: Vec<
        ListOrganizationalUnitsForResourceServerOrganizationalUnits,
    >,
    pub total_count: Option<i64>,
}
model! { ListOrganizationalUnitsForResourceServerOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "OrganizationalUnits" organizational_units: Vec<ListOrganizationalUnitsForResourceServerOrganizationalUnits>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListOrganizationalUnitsForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsForResourceServerOrganizationalUnits {
    pub instance_id: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub resource_server_scopes: Vec<
        ListOrganizationalUnitsForResourceServerResourceServerScopes,
    >,
}
model! { ListOrganizationalUnitsForResourceServerOrganizationalUnits {
    0 "InstanceId" instance_id: String, 1 "OrganizationalUnitId" organizational_unit_id: String,
    2 "ResourceServerScopes" resource_server_scopes: Vec<ListOrganizationalUnitsForResourceServerResourceServerScopes>
} }

/// In the response of [`ListOrganizationalUnitsForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsForResourceServerResourceServerScopes {
    pub resource_server_scope_id: Option<String>,
    pub resource_server_scope_name: Option<String>,
}
model! { ListOrganizationalUnitsForResourceServerResourceServerScopes {
    0 "ResourceServerScopeId" resource_server_scope_id: String,
    1 "ResourceServerScopeName" resource_server_scope_name: String
} }

/// Lists regions: `ListRegions` of `eiam` 2021-12-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Vec<ListRegionsRegions>,
}
model! { ListRegionsOutput {
    0 "Regions" regions: Vec<ListRegionsRegions>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Lists resource server scopes: `ListResourceServerScopes` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListResourceServerScopes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServerScopes {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub authorization_type: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub resource_server_scope_ids: Option<Vec<String>>,
    /// At most 32 characters.
    pub resource_server_scope_name: Option<String>,
    /// At most 256 characters.
    pub resource_server_scope_type: Option<String>,
    /// At most 128 characters.
    pub resource_server_scope_value: Option<String>,
}
operation! { ListResourceServerScopes(application_id: String, instance_id: String)
    "ListResourceServerScopes" -> ListResourceServerScopesOutput {
    0 "ApplicationId" application_id, 1 "AuthorizationType" authorization_type: String, 2 "InstanceId" instance_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "PreviousToken" previous_token: String,
    6 "ResourceServerScopeIds" resource_server_scope_ids: Vec<String>,
    7 "ResourceServerScopeName" resource_server_scope_name: String,
    8 "ResourceServerScopeType" resource_server_scope_type: String,
    9 "ResourceServerScopeValue" resource_server_scope_value: String
} }
paged! { ListResourceServerScopes: ListResourceServerScopesResourceServerScopes =
    Token "NextToken", "ResourceServerScopes" resource_server_scopes, next "NextToken" }

/// Response of [`ListResourceServerScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServerScopesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub resource_server_scopes: Vec<ListResourceServerScopesResourceServerScopes>,
    pub total_count: Option<i64>,
}
model! { ListResourceServerScopesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PreviousToken" previous_token: String,
    3 "ResourceServerScopes" resource_server_scopes: Vec<ListResourceServerScopesResourceServerScopes>,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceServerScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServerScopesResourceServerScopes {
    pub application_id: Option<String>,
    pub authorization_type: Option<String>,
    pub instance_id: Option<String>,
    pub resource_server_scope_id: Option<String>,
    pub resource_server_scope_name: Option<String>,
    pub resource_server_scope_type: Option<String>,
    pub resource_server_scope_value: Option<String>,
}
model! { ListResourceServerScopesResourceServerScopes {
    0 "ApplicationId" application_id: String, 1 "AuthorizationType" authorization_type: String,
    2 "InstanceId" instance_id: String, 3 "ResourceServerScopeId" resource_server_scope_id: String,
    4 "ResourceServerScopeName" resource_server_scope_name: String,
    5 "ResourceServerScopeType" resource_server_scope_type: String,
    6 "ResourceServerScopeValue" resource_server_scope_value: String
} }

/// Lists resource servers for user: `ListResourceServersForUser` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListResourceServersForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServersForUser {
    pub filter: Option<Vec<ListResourceServersForUserFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { ListResourceServersForUser(instance_id: String, user_id: String)
    "ListResourceServersForUser" -> ListResourceServersForUserOutput {
    0 "Filter" filter: Vec<ListResourceServersForUserFilter>, 1 "InstanceId" instance_id,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "UserId" user_id
} }
paged! { ListResourceServersForUser: ListResourceServersForUserResourceServers =
    Token "NextToken", "ResourceServers" resource_servers, next "NextToken" }

/// In the request of [`ListResourceServersForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServersForUserFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListResourceServersForUserFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListResourceServersForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServersForUserOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_servers: Vec<ListResourceServersForUserResourceServers>,
    pub total_count: Option<i64>,
}
model! { ListResourceServersForUserOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "ResourceServers" resource_servers: Vec<ListResourceServersForUserResourceServers>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceServersForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServersForUserResourceServers {
    pub application_id: Option<String>,
    pub instance_id: Option<String>,
    pub resource_server_identifier: Option<String>,
    pub resource_server_scopes: Vec<ListResourceServersForUserResourceServerScopes>,
}
model! { ListResourceServersForUserResourceServers {
    0 "ApplicationId" application_id: String, 1 "InstanceId" instance_id: String,
    2 "ResourceServerIdentifier" resource_server_identifier: String,
    3 "ResourceServerScopes" resource_server_scopes: Vec<ListResourceServersForUserResourceServerScopes>
} }

/// In the response of [`ListResourceServersForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServersForUserResourceServerScopes {
    pub has_direct_authorization: Option<bool>,
    pub has_inherit_authorization: Option<bool>,
    pub resource_server_scope_id: Option<String>,
    pub resource_server_scope_name: Option<String>,
}
model! { ListResourceServersForUserResourceServerScopes {
    0 "HasDirectAuthorization" has_direct_authorization: bool,
    1 "HasInheritAuthorization" has_inherit_authorization: bool,
    2 "ResourceServerScopeId" resource_server_scope_id: String,
    3 "ResourceServerScopeName" resource_server_scope_name: String
} }

/// Lists synchronization jobs: `ListSynchronizationJobs` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListSynchronizationJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobs {
    /// At most 64 characters.
    pub direction: Option<String>,
    pub end_time: Option<i64>,
    pub filters: Option<Vec<ListSynchronizationJobsFilters>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
    /// At most 64 characters.
    pub status: Option<String>,
    pub target_ids: Option<Vec<String>>,
    pub target_type: Option<String>,
}
operation! { ListSynchronizationJobs(instance_id: String) "ListSynchronizationJobs" -> ListSynchronizationJobsOutput {
    0 "Direction" direction: String, 1 "EndTime" end_time: i64,
    2 "Filters" filters: Vec<ListSynchronizationJobsFilters>, 3 "InstanceId" instance_id,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "StartTime" start_time: i64, 9 "Status" status: String,
    10 "TargetIds" target_ids: Vec<String>, 11 "TargetType" target_type: String
} }
paged! { ListSynchronizationJobs: ListSynchronizationJobsSynchronizationJobs =
    Token "NextToken", "SynchronizationJobs" synchronization_jobs, next "NextToken" }

/// In the request of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsFilters {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ListSynchronizationJobsFilters() {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsOutput {
    pub next_token: Option<String>,
    pub synchronization_jobs: Vec<ListSynchronizationJobsSynchronizationJobs>,
    pub total_count: Option<i64>,
}
model! { ListSynchronizationJobsOutput {
    0 "NextToken" next_token: String,
    1 "SynchronizationJobs" synchronization_jobs: Vec<ListSynchronizationJobsSynchronizationJobs>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsSynchronizationJobs {
    pub description: Option<String>,
    pub direction: Option<String>,
    pub end_time: Option<i64>,
    pub result: Option<ListSynchronizationJobsResult>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub synchronization_job_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub trigger_type: Option<String>,
}
model! { ListSynchronizationJobsSynchronizationJobs {
    0 "Description" description: String, 1 "Direction" direction: String, 2 "EndTime" end_time: i64,
    3 "Result" result: ListSynchronizationJobsResult, 4 "StartTime" start_time: i64, 5 "Status" status: String,
    6 "SynchronizationJobId" synchronization_job_id: String, 7 "TargetId" target_id: String,
    8 "TargetType" target_type: String, 9 "TriggerType" trigger_type: String
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub group_member_statistics: Option<ListSynchronizationJobsGroupMemberStatistics>,
    pub group_statistics: Option<ListSynchronizationJobsGroupStatistics>,
    pub organizational_unit_statistics: Option<
        ListSynchronizationJobsOrganizationalUnitStatistics,
    >,
    pub user_statistics: Option<ListSynchronizationJobsUserStatistics>,
}
model! { ListSynchronizationJobsResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String,
    2 "GroupMemberStatistics" group_member_statistics: ListSynchronizationJobsGroupMemberStatistics,
    3 "GroupStatistics" group_statistics: ListSynchronizationJobsGroupStatistics,
    4 "OrganizationalUnitStatistics" organizational_unit_statistics: ListSynchronizationJobsOrganizationalUnitStatistics,
    5 "UserStatistics" user_statistics: ListSynchronizationJobsUserStatistics
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsGroupMemberStatistics {
    pub binded: Option<ListSynchronizationJobsBinded>,
    pub created: Option<ListSynchronizationJobsCreated>,
    pub deleted: Option<ListSynchronizationJobsDeleted>,
    pub pushed: Option<ListSynchronizationJobsPushed>,
    pub same: Option<ListSynchronizationJobsSame>,
    pub updated: Option<ListSynchronizationJobsUpdated>,
}
model! { ListSynchronizationJobsGroupMemberStatistics {
    0 "Binded" binded: ListSynchronizationJobsBinded, 1 "Created" created: ListSynchronizationJobsCreated,
    2 "Deleted" deleted: ListSynchronizationJobsDeleted, 3 "Pushed" pushed: ListSynchronizationJobsPushed,
    4 "Same" same: ListSynchronizationJobsSame, 5 "Updated" updated: ListSynchronizationJobsUpdated
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsBinded {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsBinded {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsCreated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsCreated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsDeleted {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsDeleted {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsPushed {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsPushed {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsSame {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsSame {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsUpdated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsUpdated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsGroupStatistics {
    pub binded: Option<ListSynchronizationJobsGroupStatisticsBinded>,
    pub created: Option<ListSynchronizationJobsGroupStatisticsCreated>,
    pub deleted: Option<ListSynchronizationJobsGroupStatisticsDeleted>,
    pub pushed: Option<ListSynchronizationJobsGroupStatisticsPushed>,
    pub same: Option<ListSynchronizationJobsGroupStatisticsSame>,
    pub updated: Option<ListSynchronizationJobsGroupStatisticsUpdated>,
}
model! { ListSynchronizationJobsGroupStatistics {
    0 "Binded" binded: ListSynchronizationJobsGroupStatisticsBinded,
    1 "Created" created: ListSynchronizationJobsGroupStatisticsCreated,
    2 "Deleted" deleted: ListSynchronizationJobsGroupStatisticsDeleted,
    3 "Pushed" pushed: ListSynchronizationJobsGroupStatisticsPushed,
    4 "Same" same: ListSynchronizationJobsGroupStatisticsSame,
    5 "Updated" updated: ListSynchronizationJobsGroupStatisticsUpdated
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsGroupStatisticsBinded {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsGroupStatisticsBinded {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsGroupStatisticsCreated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsGroupStatisticsCreated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsGroupStatisticsDeleted {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsGroupStatisticsDeleted {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsGroupStatisticsPushed {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsGroupStatisticsPushed {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsGroupStatisticsSame {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsGroupStatisticsSame {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsGroupStatisticsUpdated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsGroupStatisticsUpdated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsOrganizationalUnitStatistics {
    pub binded: Option<ListSynchronizationJobsOrganizationalUnitStatisticsBinded>,
    pub created: Option<ListSynchronizationJobsOrganizationalUnitStatisticsCreated>,
    pub deleted: Option<ListSynchronizationJobsOrganizationalUnitStatisticsDeleted>,
    pub pushed: Option<ListSynchronizationJobsOrganizationalUnitStatisticsPushed>,
    pub same: Option<ListSynchronizationJobsOrganizationalUnitStatisticsSame>,
    pub updated: Option<ListSynchronizationJobsOrganizationalUnitStatisticsUpdated>,
}
model! { ListSynchronizationJobsOrganizationalUnitStatistics {
    0 "Binded" binded: ListSynchronizationJobsOrganizationalUnitStatisticsBinded,
    1 "Created" created: ListSynchronizationJobsOrganizationalUnitStatisticsCreated,
    2 "Deleted" deleted: ListSynchronizationJobsOrganizationalUnitStatisticsDeleted,
    3 "Pushed" pushed: ListSynchronizationJobsOrganizationalUnitStatisticsPushed,
    4 "Same" same: ListSynchronizationJobsOrganizationalUnitStatisticsSame,
    5 "Updated" updated: ListSynchronizationJobsOrganizationalUnitStatisticsUpdated
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsOrganizationalUnitStatisticsBinded {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsOrganizationalUnitStatisticsBinded {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsOrganizationalUnitStatisticsCreated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsOrganizationalUnitStatisticsCreated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsOrganizationalUnitStatisticsDeleted {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsOrganizationalUnitStatisticsDeleted {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsOrganizationalUnitStatisticsPushed {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsOrganizationalUnitStatisticsPushed {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsOrganizationalUnitStatisticsSame {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsOrganizationalUnitStatisticsSame {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsOrganizationalUnitStatisticsUpdated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsOrganizationalUnitStatisticsUpdated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsUserStatistics {
    pub binded: Option<ListSynchronizationJobsUserStatisticsBinded>,
    pub created: Option<ListSynchronizationJobsUserStatisticsCreated>,
    pub deleted: Option<ListSynchronizationJobsUserStatisticsDeleted>,
    pub exported: Option<ListSynchronizationJobsExported>,
    pub pushed: Option<ListSynchronizationJobsUserStatisticsPushed>,
    pub same: Option<ListSynchronizationJobsUserStatisticsSame>,
    pub updated: Option<ListSynchronizationJobsUserStatisticsUpdated>,
}
model! { ListSynchronizationJobsUserStatistics {
    0 "Binded" binded: ListSynchronizationJobsUserStatisticsBinded,
    1 "Created" created: ListSynchronizationJobsUserStatisticsCreated,
    2 "Deleted" deleted: ListSynchronizationJobsUserStatisticsDeleted,
    3 "Exported" exported: ListSynchronizationJobsExported,
    4 "Pushed" pushed: ListSynchronizationJobsUserStatisticsPushed,
    5 "Same" same: ListSynchronizationJobsUserStatisticsSame,
    6 "Updated" updated: ListSynchronizationJobsUserStatisticsUpdated
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsUserStatisticsBinded {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsUserStatisticsBinded {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsUserStatisticsCreated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsUserStatisticsCreated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsUserStatisticsDeleted {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsUserStatisticsDeleted {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsExported {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsExported {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsUserStatisticsPushed {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsUserStatisticsPushed {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsUserStatisticsSame {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsUserStatisticsSame {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// In the response of [`ListSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSynchronizationJobsUserStatisticsUpdated {
    pub failed: Option<i64>,
    pub skipped: Option<i64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSynchronizationJobsUserStatisticsUpdated {
    0 "Failed" failed: i64, 1 "Skipped" skipped: i64, 2 "Success" success: i64, 3 "Total" total: i64
} }

/// Lists user authn source mappings: `ListUserAuthnSourceMappings` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListUserAuthnSourceMappings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthnSourceMappings {
    /// At most 64 characters.
    pub identity_provider_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// 0 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    /// At most 64 characters.
    pub user_external_id: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { ListUserAuthnSourceMappings(instance_id: String, user_id: String)
    "ListUserAuthnSourceMappings" -> ListUserAuthnSourceMappingsOutput {
    0 "IdentityProviderId" identity_provider_id: String, 1 "InstanceId" instance_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PreviousToken" previous_token: String,
    5 "UserExternalId" user_external_id: String, 6 "UserId" user_id
} }
paged! { ListUserAuthnSourceMappings: ListUserAuthnSourceMappingsUserAuthnSourceMappings =
    Token "NextToken", "UserAuthnSourceMappings" user_authn_source_mappings, next "NextToken" }

/// Response of [`ListUserAuthnSourceMappings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthnSourceMappingsOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub previous_token: Option<String>,
    pub total_count: Option<i64>,
    pub user_authn_source_mappings: Vec<
        ListUserAuthnSourceMappingsUserAuthnSourceMappings,
    >,
}
model! { ListUserAuthnSourceMappingsOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PreviousToken" previous_token: String,
    3 "TotalCount" total_count: i64,
    4 "UserAuthnSourceMappings" user_authn_source_mappings: Vec<ListUserAuthnSourceMappingsUserAuthnSourceMappings>
} }

/// In the response of [`ListUserAuthnSourceMappings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserAuthnSourceMappingsUserAuthnSourceMappings {
    pub authn_source_type: Option<String>,
    pub create_time: Option<i64>,
    pub external_data: Option<String>,
    pub identity_provider_id: Option<String>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
    pub user_external_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListUserAuthnSourceMappingsUserAuthnSourceMappings {
    0 "AuthnSourceType" authn_source_type: String, 1 "CreateTime" create_time: i64,
    2 "ExternalData" external_data: String, 3 "IdentityProviderId" identity_provider_id: String,
    4 "InstanceId" instance_id: String, 5 "UpdateTime" update_time: i64, 6 "UserExternalId" user_external_id: String,
    7 "UserId" user_id: String
} }

/// Lists users: `ListUsers` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    /// At most 256 characters.
    pub display_name_starts_with: Option<String>,
    /// At most 256 characters.
    pub email: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At most 64 characters.
    pub organizational_unit_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// At most 32 characters.
    pub phone_number: Option<String>,
    /// At most 32 characters.
    pub phone_region: Option<String>,
    /// At most 32 characters.
    pub status: Option<String>,
    /// At most 256 characters.
    pub user_external_id: Option<String>,
    pub user_ids: Option<Vec<String>>,
    /// At most 256 characters.
    pub user_source_id: Option<String>,
    /// At most 32 characters.
    pub user_source_type: Option<String>,
    /// At most 256 characters.
    pub username_starts_with: Option<String>,
}
operation! { ListUsers(instance_id: String) "ListUsers" -> ListUsersOutput {
    0 "DisplayNameStartsWith" display_name_starts_with: String, 1 "Email" email: String, 2 "InstanceId" instance_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "OrganizationalUnitId" organizational_unit_id: String, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "PhoneNumber" phone_number: String, 9 "PhoneRegion" phone_region: String,
    10 "Status" status: String, 11 "UserExternalId" user_external_id: String, 12 "UserIds" user_ids: Vec<String>,
    13 "UserSourceId" user_source_id: String, 14 "UserSourceType" user_source_type: String,
    15 "UsernameStartsWith" username_starts_with: String
} }
paged! { ListUsers: ListUsersUsers = Token "NextToken", "Users" users, next "NextToken" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub users: Vec<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "Users" users: Vec<ListUsersUsers>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub account_expire_time: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    pub instance_id: Option<String>,
    pub lock_expire_time: Option<i64>,
    pub password_expire_time: Option<i64>,
    pub password_set: Option<bool>,
    pub phone_number: Option<String>,
    pub phone_number_verified: Option<bool>,
    pub phone_region: Option<String>,
    pub register_time: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub user_external_id: Option<String>,
    pub user_id: Option<String>,
    pub user_source_id: Option<String>,
    pub user_source_type: Option<String>,
    pub username: Option<String>,
}
model! { ListUsersUsers {
    0 "AccountExpireTime" account_expire_time: i64, 1 "CreateTime" create_time: i64,
    2 "Description" description: String, 3 "DisplayName" display_name: String, 4 "Email" email: String,
    5 "EmailVerified" email_verified: bool, 6 "InstanceId" instance_id: String,
    7 "LockExpireTime" lock_expire_time: i64, 8 "PasswordExpireTime" password_expire_time: i64,
    9 "PasswordSet" password_set: bool, 10 "PhoneNumber" phone_number: String,
    11 "PhoneNumberVerified" phone_number_verified: bool, 12 "PhoneRegion" phone_region: String,
    13 "RegisterTime" register_time: i64, 14 "Status" status: String, 15 "UpdateTime" update_time: i64,
    16 "UserExternalId" user_external_id: String, 17 "UserId" user_id: String, 18 "UserSourceId" user_source_id: String,
    19 "UserSourceType" user_source_type: String, 20 "Username" username: String
} }

/// Lists users for application: `ListUsersForApplication` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListUsersForApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForApplication {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_role_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub user_ids: Option<Vec<String>>,
}
operation! { ListUsersForApplication(application_id: String, instance_id: String)
    "ListUsersForApplication" -> ListUsersForApplicationOutput {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id: String, 2 "InstanceId" instance_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "UserIds" user_ids: Vec<String>
} }
paged! { ListUsersForApplication: ListUsersForApplicationUsers =
    Number "PageNumber", "Users" users, total "TotalCount" }

/// Response of [`ListUsersForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForApplicationOutput {
    pub total_count: Option<i64>,
    pub users: Vec<ListUsersForApplicationUsers>,
}
model! { ListUsersForApplicationOutput {
    0 "TotalCount" total_count: i64, 1 "Users" users: Vec<ListUsersForApplicationUsers>
} }

/// In the response of [`ListUsersForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForApplicationUsers {
    pub application_roles: Vec<ListUsersForApplicationApplicationRoles>,
    pub user_id: Option<String>,
}
model! { ListUsersForApplicationUsers {
    0 "ApplicationRoles" application_roles: Vec<ListUsersForApplicationApplicationRoles>, 1 "UserId" user_id: String
} }

/// In the response of [`ListUsersForApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForApplicationApplicationRoles {
    pub application_role_id: Option<String>,
}
model! { ListUsersForApplicationApplicationRoles {
    0 "ApplicationRoleId" application_role_id: String
} }

/// Lists users for authorization rule: `ListUsersForAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListUsersForAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    pub filter: Option<Vec<ListUsersForAuthorizationRuleFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListUsersForAuthorizationRule(authorization_rule_id: String, instance_id: String)
    "ListUsersForAuthorizationRule" -> ListUsersForAuthorizationRuleOutput {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "Filter" filter: Vec<ListUsersForAuthorizationRuleFilter>,
    2 "InstanceId" instance_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListUsersForAuthorizationRule: ListUsersForAuthorizationRuleUsers =
    Token "NextToken", "Users" users, next "NextToken" }

/// In the request of [`ListUsersForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForAuthorizationRuleFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListUsersForAuthorizationRuleFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListUsersForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForAuthorizationRuleOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub users: Vec<ListUsersForAuthorizationRuleUsers>,
}
model! { ListUsersForAuthorizationRuleOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "Users" users: Vec<ListUsersForAuthorizationRuleUsers>
} }

/// In the response of [`ListUsersForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForAuthorizationRuleUsers {
    pub instance_id: Option<String>,
    pub user_id: Option<String>,
    pub validity_period: Option<ListUsersForAuthorizationRuleValidityPeriod>,
    pub validity_type: Option<String>,
}
model! { ListUsersForAuthorizationRuleUsers {
    0 "InstanceId" instance_id: String, 1 "UserId" user_id: String,
    2 "ValidityPeriod" validity_period: ListUsersForAuthorizationRuleValidityPeriod,
    3 "ValidityType" validity_type: String
} }

/// In the response of [`ListUsersForAuthorizationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForAuthorizationRuleValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
model! { ListUsersForAuthorizationRuleValidityPeriod {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Lists users for group: `ListUsersForGroup` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListUsersForGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroup {
    /// Required.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub user_ids: Option<Vec<String>>,
}
operation! { ListUsersForGroup(group_id: String, instance_id: String) "ListUsersForGroup" -> ListUsersForGroupOutput {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "UserIds" user_ids: Vec<String>
} }
paged! { ListUsersForGroup: ListUsersForGroupUsers = Number "PageNumber", "Users" users, total "TotalCount" }

/// Response of [`ListUsersForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupOutput {
    pub total_count: Option<i64>,
    pub users: Vec<ListUsersForGroupUsers>,
}
model! { ListUsersForGroupOutput {
    0 "TotalCount" total_count: i64, 1 "Users" users: Vec<ListUsersForGroupUsers>
} }

/// In the response of [`ListUsersForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupUsers {
    pub group_member_relation_source_id: Option<String>,
    pub group_member_relation_source_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListUsersForGroupUsers {
    0 "GroupMemberRelationSourceId" group_member_relation_source_id: String,
    1 "GroupMemberRelationSourceType" group_member_relation_source_type: String, 2 "UserId" user_id: String
} }

/// Lists users for resource server: `ListUsersForResourceServer` of `eiam` 2021-12-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/ListUsersForResourceServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForResourceServer {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub filter: Option<Vec<ListUsersForResourceServerFilter>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At most 64 characters.
    pub resource_server_scope_id: Option<String>,
}
operation! { ListUsersForResourceServer(application_id: String, instance_id: String)
    "ListUsersForResourceServer" -> ListUsersForResourceServerOutput {
    0 "ApplicationId" application_id, 1 "Filter" filter: Vec<ListUsersForResourceServerFilter>,
    2 "InstanceId" instance_id, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "ResourceServerScopeId" resource_server_scope_id: String
} }
paged! { ListUsersForResourceServer: ListUsersForResourceServerUsers =
    Token "NextToken", "Users" users, next "NextToken" }

/// In the request of [`ListUsersForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForResourceServerFilter {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { ListUsersForResourceServerFilter() {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`ListUsersForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForResourceServerOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub users: Vec<ListUsersForResourceServerUsers>,
}
model! { ListUsersForResourceServerOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TotalCount" total_count: i64,
    3 "Users" users: Vec<ListUsersForResourceServerUsers>
} }

/// In the response of [`ListUsersForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForResourceServerUsers {
    pub instance_id: Option<String>,
    pub resource_server_scopes: Vec<ListUsersForResourceServerResourceServerScopes>,
    pub user_id: Option<String>,
}
model! { ListUsersForResourceServerUsers {
    0 "InstanceId" instance_id: String,
    1 "ResourceServerScopes" resource_server_scopes: Vec<ListUsersForResourceServerResourceServerScopes>,
    2 "UserId" user_id: String
} }

/// In the response of [`ListUsersForResourceServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForResourceServerResourceServerScopes {
    pub resource_server_scope_id: Option<String>,
    pub resource_server_scope_name: Option<String>,
}
model! { ListUsersForResourceServerResourceServerScopes {
    0 "ResourceServerScopeId" resource_server_scope_id: String,
    1 "ResourceServerScopeName" resource_server_scope_name: String
} }

/// `ObtainApplicationClientSecret` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ObtainApplicationClientSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainApplicationClientSecret {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub secret_id: String,
}
operation! { ObtainApplicationClientSecret(application_id: String, instance_id: String, secret_id: String)
    "ObtainApplicationClientSecret" -> ObtainApplicationClientSecretOutput {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "SecretId" secret_id
} }

/// Response of [`ObtainApplicationClientSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainApplicationClientSecretOutput {
    pub application_client_secret: Option<
        ObtainApplicationClientSecretApplicationClientSecret,
    >,
}
model! { ObtainApplicationClientSecretOutput {
    0 "ApplicationClientSecret" application_client_secret: ObtainApplicationClientSecretApplicationClientSecret
} }

/// In the response of [`ObtainApplicationClientSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainApplicationClientSecretApplicationClientSecret {
    pub application_id: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub secret_id: Option<String>,
    pub status: Option<String>,
}
model! { ObtainApplicationClientSecretApplicationClientSecret {
    0 "ApplicationId" application_id: String, 1 "ClientId" client_id: String, 2 "ClientSecret" client_secret: Secret,
    3 "ExpirationTime" expiration_time: i64, 4 "InstanceId" instance_id: String, 5 "LastUsedTime" last_used_time: i64,
    6 "SecretId" secret_id: String, 7 "Status" status: String
} }

/// `ObtainApplicationToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ObtainApplicationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainApplicationToken {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_token_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ObtainApplicationToken(application_id: String, application_token_id: String, instance_id: String)
    "ObtainApplicationToken" -> ObtainApplicationTokenOutput {
    0 "ApplicationId" application_id, 1 "ApplicationTokenId" application_token_id, 2 "InstanceId" instance_id
} }

/// Response of [`ObtainApplicationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainApplicationTokenOutput {
    pub application_token: Option<ObtainApplicationTokenApplicationToken>,
}
model! { ObtainApplicationTokenOutput {
    0 "ApplicationToken" application_token: ObtainApplicationTokenApplicationToken
} }

/// In the response of [`ObtainApplicationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainApplicationTokenApplicationToken {
    pub application_id: Option<String>,
    /// Secret.
    pub application_token: Option<Secret>,
    pub application_token_id: Option<String>,
    pub application_token_type: Option<String>,
    pub create_time: Option<i64>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub status: Option<String>,
}
model! { ObtainApplicationTokenApplicationToken {
    0 "ApplicationId" application_id: String, 1 "ApplicationToken" application_token: Secret,
    2 "ApplicationTokenId" application_token_id: String, 3 "ApplicationTokenType" application_token_type: String,
    4 "CreateTime" create_time: i64, 5 "ExpirationTime" expiration_time: i64, 6 "InstanceId" instance_id: String,
    7 "LastUsedTime" last_used_time: i64, 8 "Status" status: String
} }

/// `ObtainCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ObtainCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredential {
    /// Required. At most 64 characters.
    pub credential_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ObtainCredential(credential_id: String, instance_id: String) "ObtainCredential" -> ObtainCredentialOutput {
    0 "CredentialId" credential_id, 1 "InstanceId" instance_id
} }

/// Response of [`ObtainCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialOutput {
    pub credential: Option<ObtainCredentialCredential>,
}
model! { ObtainCredentialOutput {
    0 "Credential" credential: ObtainCredentialCredential
} }

/// In the response of [`ObtainCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialCredential {
    pub create_time: Option<i64>,
    pub credential_content: Option<ObtainCredentialCredentialContent>,
    pub credential_creation_type: Option<String>,
    pub credential_external_id: Option<String>,
    pub credential_id: Option<String>,
    pub credential_identifier: Option<String>,
    pub credential_name: Option<String>,
    pub credential_scenario_label: Option<String>,
    pub credential_sharing_scope: Option<String>,
    pub credential_subject_id: Option<String>,
    pub credential_subject_type: Option<String>,
    pub credential_type: Option<String>,
    pub description: Option<String>,
    pub exclusive_user_id: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ObtainCredentialCredential {
    0 "CreateTime" create_time: i64, 1 "CredentialContent" credential_content: ObtainCredentialCredentialContent,
    2 "CredentialCreationType" credential_creation_type: String,
    3 "CredentialExternalId" credential_external_id: String, 4 "CredentialId" credential_id: String,
    5 "CredentialIdentifier" credential_identifier: String, 6 "CredentialName" credential_name: String,
    7 "CredentialScenarioLabel" credential_scenario_label: String,
    8 "CredentialSharingScope" credential_sharing_scope: String, 9 "CredentialSubjectId" credential_subject_id: String,
    10 "CredentialSubjectType" credential_subject_type: String, 11 "CredentialType" credential_type: String,
    12 "Description" description: String, 13 "ExclusiveUserId" exclusive_user_id: String,
    14 "InstanceId" instance_id: String, 15 "Status" status: String, 16 "UpdateTime" update_time: i64
} }

/// In the response of [`ObtainCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialCredentialContent {
    pub api_key_content: Option<ObtainCredentialApiKeyContent>,
    pub oauth_client_content: Option<ObtainCredentialOAuthClientContent>,
}
model! { ObtainCredentialCredentialContent {
    0 "ApiKeyContent" api_key_content: ObtainCredentialApiKeyContent,
    1 "OAuthClientContent" oauth_client_content: ObtainCredentialOAuthClientContent
} }

/// In the response of [`ObtainCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialApiKeyContent {
    /// Secret.
    pub api_key: Option<Secret>,
}
model! { ObtainCredentialApiKeyContent {
    0 "ApiKey" api_key: Secret
} }

/// In the response of [`ObtainCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialOAuthClientContent {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
model! { ObtainCredentialOAuthClientContent {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret
} }

/// `ObtainDomainProxyToken` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/ObtainDomainProxyToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainDomainProxyToken {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub domain_proxy_token_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ObtainDomainProxyToken(domain_id: String, domain_proxy_token_id: String, instance_id: String)
    "ObtainDomainProxyToken" -> ObtainDomainProxyTokenOutput {
    0 "DomainId" domain_id, 1 "DomainProxyTokenId" domain_proxy_token_id, 2 "InstanceId" instance_id
} }

/// Response of [`ObtainDomainProxyToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainDomainProxyTokenOutput {
    pub domain_proxy_token: Option<ObtainDomainProxyTokenDomainProxyToken>,
}
model! { ObtainDomainProxyTokenOutput {
    0 "DomainProxyToken" domain_proxy_token: ObtainDomainProxyTokenDomainProxyToken
} }

/// In the response of [`ObtainDomainProxyToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainDomainProxyTokenDomainProxyToken {
    pub create_time: Option<i64>,
    pub domain_id: Option<String>,
    /// Secret.
    pub domain_proxy_token: Option<Secret>,
    pub domain_proxy_token_id: Option<String>,
    pub instance_id: Option<String>,
    pub last_used_time: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ObtainDomainProxyTokenDomainProxyToken {
    0 "CreateTime" create_time: i64, 1 "DomainId" domain_id: String, 2 "DomainProxyToken" domain_proxy_token: Secret,
    3 "DomainProxyTokenId" domain_proxy_token_id: String, 4 "InstanceId" instance_id: String,
    5 "LastUsedTime" last_used_time: i64, 6 "Status" status: String, 7 "UpdateTime" update_time: i64
} }

/// Removes application account from user: `RemoveApplicationAccountFromUser` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RemoveApplicationAccountFromUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApplicationAccountFromUser {
    /// Required. At most 64 characters.
    pub application_account_id: String,
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! {
    RemoveApplicationAccountFromUser(application_account_id: String, application_id: String, instance_id: String, user_id: String)
    "RemoveApplicationAccountFromUser" -> Empty {
    0 "ApplicationAccountId" application_account_id, 1 "ApplicationId" application_id, 2 "InstanceId" instance_id,
    3 "UserId" user_id
} }

/// Response of [`RemoveApplicationAccountFromUser`]: empty.
pub type RemoveApplicationAccountFromUserOutput = Empty;

/// Removes application from authorization rule: `RemoveApplicationFromAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/RemoveApplicationFromAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveApplicationFromAuthorizationRule {
    /// Required.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    RemoveApplicationFromAuthorizationRule(application_id: String, authorization_rule_id: String, instance_id: String)
    "RemoveApplicationFromAuthorizationRule" -> Empty {
    0 "ApplicationId" application_id, 1 "AuthorizationRuleId" authorization_rule_id, 2 "InstanceId" instance_id
} }

/// Response of [`RemoveApplicationFromAuthorizationRule`]: empty.
pub type RemoveApplicationFromAuthorizationRuleOutput = Empty;

/// Removes custom privacy policies from brand: `RemoveCustomPrivacyPoliciesFromBrand` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/RemoveCustomPrivacyPoliciesFromBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCustomPrivacyPoliciesFromBrand {
    /// Required.
    pub brand_id: String,
    /// Required.
    pub custom_privacy_policy_ids: Vec<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    RemoveCustomPrivacyPoliciesFromBrand(brand_id: String, custom_privacy_policy_ids: Vec<String>, instance_id: String)
    "RemoveCustomPrivacyPoliciesFromBrand" -> Empty {
    0 "BrandId" brand_id, 1 "CustomPrivacyPolicyIds" custom_privacy_policy_ids, 2 "InstanceId" instance_id
} }

/// Response of [`RemoveCustomPrivacyPoliciesFromBrand`]: empty.
pub type RemoveCustomPrivacyPoliciesFromBrandOutput = Empty;

/// Removes group from authorization rule: `RemoveGroupFromAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RemoveGroupFromAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveGroupFromAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { RemoveGroupFromAuthorizationRule(authorization_rule_id: String, group_id: String, instance_id: String)
    "RemoveGroupFromAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id
} }

/// Response of [`RemoveGroupFromAuthorizationRule`]: empty.
pub type RemoveGroupFromAuthorizationRuleOutput = Empty;

/// Removes user from authorization rule: `RemoveUserFromAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RemoveUserFromAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromAuthorizationRule {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub user_id: String,
}
operation! { RemoveUserFromAuthorizationRule(authorization_rule_id: String, instance_id: String, user_id: String)
    "RemoveUserFromAuthorizationRule" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "InstanceId" instance_id, 2 "UserId" user_id
} }

/// Response of [`RemoveUserFromAuthorizationRule`]: empty.
pub type RemoveUserFromAuthorizationRuleOutput = Empty;

/// Removes user from organizational units: `RemoveUserFromOrganizationalUnits` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RemoveUserFromOrganizationalUnits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromOrganizationalUnits {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub organizational_unit_ids: Vec<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! {
    RemoveUserFromOrganizationalUnits(instance_id: String, organizational_unit_ids: Vec<String>, user_id: String)
    "RemoveUserFromOrganizationalUnits" -> Empty {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitIds" organizational_unit_ids, 2 "UserId" user_id
} }

/// Response of [`RemoveUserFromOrganizationalUnits`]: empty.
pub type RemoveUserFromOrganizationalUnitsOutput = Empty;

/// Removes users from group: `RemoveUsersFromGroup` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RemoveUsersFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromGroup {
    /// Required.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { RemoveUsersFromGroup(group_id: String, instance_id: String, user_ids: Vec<String>)
    "RemoveUsersFromGroup" -> Empty {
    0 "GroupId" group_id, 1 "InstanceId" instance_id, 2 "UserIds" user_ids
} }

/// Response of [`RemoveUsersFromGroup`]: empty.
pub type RemoveUsersFromGroupOutput = Empty;

/// Renews free license end time: `RenewFreeLicenseEndTime` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RenewFreeLicenseEndTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewFreeLicenseEndTime {
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { RenewFreeLicenseEndTime(instance_id: String) "RenewFreeLicenseEndTime" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`RenewFreeLicenseEndTime`]: empty.
pub type RenewFreeLicenseEndTimeOutput = Empty;

/// Revokes application from groups: `RevokeApplicationFromGroups` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RevokeApplicationFromGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeApplicationFromGroups {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_role_id: Option<String>,
    /// Required.
    pub group_ids: Vec<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { RevokeApplicationFromGroups(application_id: String, group_ids: Vec<String>, instance_id: String)
    "RevokeApplicationFromGroups" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id: String, 2 "GroupIds" group_ids,
    3 "InstanceId" instance_id
} }

/// Response of [`RevokeApplicationFromGroups`]: empty.
pub type RevokeApplicationFromGroupsOutput = Empty;

/// Revokes application from organizational units: `RevokeApplicationFromOrganizationalUnits` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/RevokeApplicationFromOrganizationalUnits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeApplicationFromOrganizationalUnits {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_role_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub organizational_unit_ids: Vec<String>,
}
operation! {
    RevokeApplicationFromOrganizationalUnits(application_id: String, instance_id: String, organizational_unit_ids: Vec<String>)
    "RevokeApplicationFromOrganizationalUnits" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id: String, 2 "InstanceId" instance_id,
    3 "OrganizationalUnitIds" organizational_unit_ids
} }

/// Response of [`RevokeApplicationFromOrganizationalUnits`]: empty.
pub type RevokeApplicationFromOrganizationalUnitsOutput = Empty;

/// Revokes application from users: `RevokeApplicationFromUsers` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RevokeApplicationFromUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeApplicationFromUsers {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_role_id: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { RevokeApplicationFromUsers(application_id: String, instance_id: String, user_ids: Vec<String>)
    "RevokeApplicationFromUsers" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id: String, 2 "InstanceId" instance_id,
    3 "UserIds" user_ids
} }

/// Response of [`RevokeApplicationFromUsers`]: empty.
pub type RevokeApplicationFromUsersOutput = Empty;

/// Revokes resource server from client: `RevokeResourceServerFromClient` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RevokeResourceServerFromClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourceServerFromClient {
    /// Required. At most 64 characters.
    pub client_application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub resource_server_application_id: String,
}
operation! {
    RevokeResourceServerFromClient(client_application_id: String, instance_id: String, resource_server_application_id: String)
    "RevokeResourceServerFromClient" -> Empty {
    0 "ClientApplicationId" client_application_id, 1 "InstanceId" instance_id,
    2 "ResourceServerApplicationId" resource_server_application_id
} }

/// Response of [`RevokeResourceServerFromClient`]: empty.
pub type RevokeResourceServerFromClientOutput = Empty;

/// Revokes resource server scopes from client: `RevokeResourceServerScopesFromClient` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/RevokeResourceServerScopesFromClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourceServerScopesFromClient {
    /// Required. At most 64 characters.
    pub client_application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub resource_server_application_id: String,
    /// Required.
    pub resource_server_scope_ids: Vec<String>,
}
operation! {
    RevokeResourceServerScopesFromClient(client_application_id: String, instance_id: String, resource_server_application_id: String, resource_server_scope_ids: Vec<String>)
    "RevokeResourceServerScopesFromClient" -> Empty {
    0 "ClientApplicationId" client_application_id, 1 "InstanceId" instance_id,
    2 "ResourceServerApplicationId" resource_server_application_id, 3 "ResourceServerScopeIds" resource_server_scope_ids
} }

/// Response of [`RevokeResourceServerScopesFromClient`]: empty.
pub type RevokeResourceServerScopesFromClientOutput = Empty;

/// Revokes resource server scopes from group: `RevokeResourceServerScopesFromGroup` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RevokeResourceServerScopesFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourceServerScopesFromGroup {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub resource_server_scope_ids: Vec<String>,
}
operation! {
    RevokeResourceServerScopesFromGroup(application_id: String, group_id: String, instance_id: String, resource_server_scope_ids: Vec<String>)
    "RevokeResourceServerScopesFromGroup" -> Empty {
    0 "ApplicationId" application_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id,
    3 "ResourceServerScopeIds" resource_server_scope_ids
} }

/// Response of [`RevokeResourceServerScopesFromGroup`]: empty.
pub type RevokeResourceServerScopesFromGroupOutput = Empty;

/// Revokes resource server scopes from organizational unit: `RevokeResourceServerScopesFromOrganizationalUnit` of
/// `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/RevokeResourceServerScopesFromOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourceServerScopesFromOrganizationalUnit {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
    /// Required.
    pub resource_server_scope_ids: Vec<String>,
}
operation! {
    RevokeResourceServerScopesFromOrganizationalUnit(application_id: String, instance_id: String, organizational_unit_id: String, resource_server_scope_ids: Vec<String>)
    "RevokeResourceServerScopesFromOrganizationalUnit" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "OrganizationalUnitId" organizational_unit_id,
    3 "ResourceServerScopeIds" resource_server_scope_ids
} }

/// Response of [`RevokeResourceServerScopesFromOrganizationalUnit`]: empty.
pub type RevokeResourceServerScopesFromOrganizationalUnitOutput = Empty;

/// Revokes resource server scopes from user: `RevokeResourceServerScopesFromUser` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RevokeResourceServerScopesFromUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourceServerScopesFromUser {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub resource_server_scope_ids: Vec<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! {
    RevokeResourceServerScopesFromUser(application_id: String, instance_id: String, resource_server_scope_ids: Vec<String>, user_id: String)
    "RevokeResourceServerScopesFromUser" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "ResourceServerScopeIds" resource_server_scope_ids,
    3 "UserId" user_id
} }

/// Response of [`RevokeResourceServerScopesFromUser`]: empty.
pub type RevokeResourceServerScopesFromUserOutput = Empty;

/// Runs synchronization job: `RunSynchronizationJob` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/RunSynchronizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSynchronizationJob {
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub password_initialization: Option<bool>,
    pub synchronization_scope_config: Option<
        RunSynchronizationJobSynchronizationScopeConfig,
    >,
    /// Required. At most 128 characters.
    pub target_id: String,
    /// Required.
    pub target_type: String,
    pub user_identity_types: Option<Vec<String>>,
}
operation! { RunSynchronizationJob(instance_id: String, target_id: String, target_type: String)
    "RunSynchronizationJob" -> RunSynchronizationJobOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id,
    2 "PasswordInitialization" password_initialization: bool,
    3 "SynchronizationScopeConfig" synchronization_scope_config: RunSynchronizationJobSynchronizationScopeConfig,
    4 "TargetId" target_id, 5 "TargetType" target_type, 6 "UserIdentityTypes" user_identity_types: Vec<String>
} }

/// In the request of [`RunSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSynchronizationJobSynchronizationScopeConfig {
    pub group_ids: Option<Vec<String>>,
    pub organizational_unit_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { RunSynchronizationJobSynchronizationScopeConfig() {
    0 "GroupIds" group_ids: Vec<String>, 1 "OrganizationalUnitIds" organizational_unit_ids: Vec<String>,
    2 "UserIds" user_ids: Vec<String>
} }

/// Response of [`RunSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSynchronizationJobOutput {
    pub synchronization_job_id: Option<String>,
}
model! { RunSynchronizationJobOutput {
    0 "SynchronizationJobId" synchronization_job_id: String
} }

/// Sets application grant scope: `SetApplicationGrantScope` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetApplicationGrantScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationGrantScope {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub grant_scopes: Option<Vec<String>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { SetApplicationGrantScope(application_id: String, instance_id: String) "SetApplicationGrantScope" -> Empty {
    0 "ApplicationId" application_id, 1 "GrantScopes" grant_scopes: Vec<String>, 2 "InstanceId" instance_id
} }

/// Response of [`SetApplicationGrantScope`]: empty.
pub type SetApplicationGrantScopeOutput = Empty;

/// Sets application provisioning config: `SetApplicationProvisioningConfig` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetApplicationProvisioningConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationProvisioningConfig {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub callback_provisioning_config: Option<
        SetApplicationProvisioningConfigCallbackProvisioningConfig,
    >,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub network_access_endpoint_id: Option<String>,
    pub provision_password: Option<bool>,
    /// Required. At most 64 characters.
    pub provision_protocol_type: String,
    pub scim_provisioning_config: Option<
        SetApplicationProvisioningConfigScimProvisioningConfig,
    >,
}
operation! {
    SetApplicationProvisioningConfig(application_id: String, instance_id: String, provision_protocol_type: String)
    "SetApplicationProvisioningConfig" -> Empty {
    0 "ApplicationId" application_id,
    1 "CallbackProvisioningConfig" callback_provisioning_config: SetApplicationProvisioningConfigCallbackProvisioningConfig,
    2 "InstanceId" instance_id, 3 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    4 "ProvisionPassword" provision_password: bool, 5 "ProvisionProtocolType" provision_protocol_type,
    6 "ScimProvisioningConfig" scim_provisioning_config: SetApplicationProvisioningConfigScimProvisioningConfig
} }

/// Response of [`SetApplicationProvisioningConfig`]: empty.
pub type SetApplicationProvisioningConfigOutput = Empty;

/// In the request of [`SetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationProvisioningConfigCallbackProvisioningConfig {
    pub callback_url: Option<String>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    pub encrypt_required: Option<bool>,
    pub listen_event_scopes: Option<Vec<String>>,
}
input! { SetApplicationProvisioningConfigCallbackProvisioningConfig() {
    0 "CallbackUrl" callback_url: String, 1 "EncryptKey" encrypt_key: Secret,
    2 "EncryptRequired" encrypt_required: bool, 3 "ListenEventScopes" listen_event_scopes: Vec<String>
} }

/// In the request of [`SetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationProvisioningConfigScimProvisioningConfig {
    pub authn_configuration: Option<SetApplicationProvisioningConfigAuthnConfiguration>,
    pub full_push_scopes: Option<Vec<String>>,
    pub provisioning_actions: Option<Vec<String>>,
    pub scim_base_url: Option<String>,
}
input! { SetApplicationProvisioningConfigScimProvisioningConfig() {
    0 "AuthnConfiguration" authn_configuration: SetApplicationProvisioningConfigAuthnConfiguration,
    1 "FullPushScopes" full_push_scopes: Vec<String>, 2 "ProvisioningActions" provisioning_actions: Vec<String>,
    3 "ScimBaseUrl" scim_base_url: String
} }

/// In the request of [`SetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationProvisioningConfigAuthnConfiguration {
    pub authn_mode: Option<String>,
    pub authn_param: Option<SetApplicationProvisioningConfigAuthnParam>,
    pub grant_type: Option<String>,
}
input! { SetApplicationProvisioningConfigAuthnConfiguration() {
    0 "AuthnMode" authn_mode: String, 1 "AuthnParam" authn_param: SetApplicationProvisioningConfigAuthnParam,
    2 "GrantType" grant_type: String
} }

/// In the request of [`SetApplicationProvisioningConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationProvisioningConfigAuthnParam {
    /// Secret.
    pub access_token: Option<Secret>,
    pub authn_method: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub token_endpoint: Option<String>,
}
input! { SetApplicationProvisioningConfigAuthnParam() {
    0 "AccessToken" access_token: Secret, 1 "AuthnMethod" authn_method: String, 2 "ClientId" client_id: String,
    3 "ClientSecret" client_secret: Secret, 4 "TokenEndpoint" token_endpoint: String
} }

/// Sets application provisioning scope: `SetApplicationProvisioningScope` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetApplicationProvisioningScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationProvisioningScope {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub group_ids: Option<Vec<String>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub organizational_unit_ids: Option<Vec<String>>,
}
operation! { SetApplicationProvisioningScope(application_id: String, instance_id: String)
    "SetApplicationProvisioningScope" -> Empty {
    0 "ApplicationId" application_id, 1 "GroupIds" group_ids: Vec<String>, 2 "InstanceId" instance_id,
    3 "OrganizationalUnitIds" organizational_unit_ids: Vec<String>
} }

/// Response of [`SetApplicationProvisioningScope`]: empty.
pub type SetApplicationProvisioningScopeOutput = Empty;

/// Sets application provisioning user primary organizational unit:
/// `SetApplicationProvisioningUserPrimaryOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetApplicationProvisioningUserPrimaryOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationProvisioningUserPrimaryOrganizationalUnit {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_primary_organizational_unit_id: String,
}
operation! {
    SetApplicationProvisioningUserPrimaryOrganizationalUnit(application_id: String, instance_id: String, user_primary_organizational_unit_id: String)
    "SetApplicationProvisioningUserPrimaryOrganizationalUnit" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id,
    2 "UserPrimaryOrganizationalUnitId" user_primary_organizational_unit_id
} }

/// Response of [`SetApplicationProvisioningUserPrimaryOrganizationalUnit`]: empty.
pub type SetApplicationProvisioningUserPrimaryOrganizationalUnitOutput = Empty;

/// Sets application resource server identifier: `SetApplicationResourceServerIdentifier` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetApplicationResourceServerIdentifier>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationResourceServerIdentifier {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub client_token: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub resource_server_identifier: String,
}
operation! {
    SetApplicationResourceServerIdentifier(application_id: String, instance_id: String, resource_server_identifier: String)
    "SetApplicationResourceServerIdentifier" -> Empty {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id,
    3 "ResourceServerIdentifier" resource_server_identifier
} }

/// Response of [`SetApplicationResourceServerIdentifier`]: empty.
pub type SetApplicationResourceServerIdentifierOutput = Empty;

/// Sets application sso config: `SetApplicationSsoConfig` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetApplicationSsoConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationSsoConfig {
    /// Required. At most 64 characters.
    pub application_id: String,
    pub client_token: Option<String>,
    pub init_login_type: Option<String>,
    pub init_login_url: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub oidc_sso_config: Option<SetApplicationSsoConfigOidcSsoConfig>,
    pub saml_sso_config: Option<SetApplicationSsoConfigSamlSsoConfig>,
}
operation! { SetApplicationSsoConfig(application_id: String, instance_id: String) "SetApplicationSsoConfig" -> Empty {
    0 "ApplicationId" application_id, 1 "ClientToken" client_token: String, 2 "InitLoginType" init_login_type: String,
    3 "InitLoginUrl" init_login_url: String, 4 "InstanceId" instance_id,
    5 "OidcSsoConfig" oidc_sso_config: SetApplicationSsoConfigOidcSsoConfig,
    6 "SamlSsoConfig" saml_sso_config: SetApplicationSsoConfigSamlSsoConfig
} }

/// Response of [`SetApplicationSsoConfig`]: empty.
pub type SetApplicationSsoConfigOutput = Empty;

/// In the request of [`SetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationSsoConfigOidcSsoConfig {
    pub access_token_effective_time: Option<i64>,
    pub allowed_public_client: Option<bool>,
    pub code_effective_time: Option<i64>,
    pub custom_claims: Option<Vec<SetApplicationSsoConfigCustomClaims>>,
    pub grant_scopes: Option<Vec<String>>,
    pub grant_types: Option<Vec<String>>,
    pub id_token_effective_time: Option<i64>,
    pub password_authentication_source_id: Option<String>,
    pub password_totp_mfa_required: Option<bool>,
    pub pkce_challenge_methods: Option<Vec<String>>,
    pub pkce_required: Option<bool>,
    pub post_logout_redirect_uris: Option<Vec<String>>,
    pub redirect_uris: Option<Vec<String>>,
    pub refresh_token_effective: Option<i64>,
    pub response_types: Option<Vec<String>>,
    pub subject_id_expression: Option<String>,
}
input! { SetApplicationSsoConfigOidcSsoConfig() {
    0 "AccessTokenEffectiveTime" access_token_effective_time: i64, 1 "AllowedPublicClient" allowed_public_client: bool,
    2 "CodeEffectiveTime" code_effective_time: i64,
    3 "CustomClaims" custom_claims: Vec<SetApplicationSsoConfigCustomClaims>, 4 "GrantScopes" grant_scopes: Vec<String>,
    5 "GrantTypes" grant_types: Vec<String>, 6 "IdTokenEffectiveTime" id_token_effective_time: i64,
    7 "PasswordAuthenticationSourceId" password_authentication_source_id: String,
    8 "PasswordTotpMfaRequired" password_totp_mfa_required: bool,
    9 "PkceChallengeMethods" pkce_challenge_methods: Vec<String>, 10 "PkceRequired" pkce_required: bool,
    11 "PostLogoutRedirectUris" post_logout_redirect_uris: Vec<String>, 12 "RedirectUris" redirect_uris: Vec<String>,
    13 "RefreshTokenEffective" refresh_token_effective: i64, 14 "ResponseTypes" response_types: Vec<String>,
    15 "SubjectIdExpression" subject_id_expression: String
} }

/// In the request of [`SetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationSsoConfigCustomClaims {
    pub claim_name: Option<String>,
    pub claim_value_expression: Option<String>,
}
input! { SetApplicationSsoConfigCustomClaims() {
    0 "ClaimName" claim_name: String, 1 "ClaimValueExpression" claim_value_expression: String
} }

/// In the request of [`SetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationSsoConfigSamlSsoConfig {
    pub assertion_signed: Option<bool>,
    pub attribute_statements: Option<Vec<SetApplicationSsoConfigAttributeStatements>>,
    pub default_relay_state: Option<String>,
    pub idp_entity_id: Option<String>,
    pub name_id_format: Option<String>,
    pub name_id_value_expression: Option<String>,
    pub optional_relay_states: Option<Vec<SetApplicationSsoConfigOptionalRelayStates>>,
    pub response_signed: Option<bool>,
    pub signature_algorithm: Option<String>,
    pub sp_entity_id: Option<String>,
    pub sp_sso_acs_url: Option<String>,
}
input! { SetApplicationSsoConfigSamlSsoConfig() {
    0 "AssertionSigned" assertion_signed: bool,
    1 "AttributeStatements" attribute_statements: Vec<SetApplicationSsoConfigAttributeStatements>,
    2 "DefaultRelayState" default_relay_state: String, 3 "IdPEntityId" idp_entity_id: String,
    4 "NameIdFormat" name_id_format: String, 5 "NameIdValueExpression" name_id_value_expression: String,
    6 "OptionalRelayStates" optional_relay_states: Vec<SetApplicationSsoConfigOptionalRelayStates>,
    7 "ResponseSigned" response_signed: bool, 8 "SignatureAlgorithm" signature_algorithm: String,
    9 "SpEntityId" sp_entity_id: String, 10 "SpSsoAcsUrl" sp_sso_acs_url: String
} }

/// In the request of [`SetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationSsoConfigAttributeStatements {
    pub attribute_name: Option<String>,
    pub attribute_value_expression: Option<String>,
}
input! { SetApplicationSsoConfigAttributeStatements() {
    0 "AttributeName" attribute_name: String, 1 "AttributeValueExpression" attribute_value_expression: String
} }

/// In the request of [`SetApplicationSsoConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApplicationSsoConfigOptionalRelayStates {
    pub display_name: Option<String>,
    pub relay_state: Option<String>,
}
input! { SetApplicationSsoConfigOptionalRelayStates() {
    0 "DisplayName" display_name: String, 1 "RelayState" relay_state: String
} }

/// Sets default domain: `SetDefaultDomain` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetDefaultDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultDomain {
    /// Required.
    pub domain_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { SetDefaultDomain(domain_id: String, instance_id: String) "SetDefaultDomain" -> Empty {
    0 "DomainId" domain_id, 1 "InstanceId" instance_id
} }

/// Response of [`SetDefaultDomain`]: empty.
pub type SetDefaultDomainOutput = Empty;

/// Sets forget password configuration: `SetForgetPasswordConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetForgetPasswordConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetForgetPasswordConfiguration {
    /// At most 32 characters.
    pub authentication_channels: Option<Vec<String>>,
    /// Required. At most 32 characters.
    pub forget_password_status: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { SetForgetPasswordConfiguration(forget_password_status: String, instance_id: String)
    "SetForgetPasswordConfiguration" -> Empty {
    0 "AuthenticationChannels" authentication_channels: Vec<String>, 1 "ForgetPasswordStatus" forget_password_status,
    2 "InstanceId" instance_id
} }

/// Response of [`SetForgetPasswordConfiguration`]: empty.
pub type SetForgetPasswordConfigurationOutput = Empty;

/// Sets identity provider authn configuration: `SetIdentityProviderAuthnConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetIdentityProviderAuthnConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderAuthnConfiguration {
    pub auto_create_user_config: Option<
        SetIdentityProviderAuthnConfigurationAutoCreateUserConfig,
    >,
    pub auto_update_user_config: Option<
        SetIdentityProviderAuthnConfigurationAutoUpdateUserConfig,
    >,
    pub binding_config: Option<SetIdentityProviderAuthnConfigurationBindingConfig>,
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub ldap_authn_config: Option<SetIdentityProviderAuthnConfigurationLdapAuthnConfig>,
}
operation! { SetIdentityProviderAuthnConfiguration(identity_provider_id: String, instance_id: String)
    "SetIdentityProviderAuthnConfiguration" -> Empty {
    0 "AutoCreateUserConfig" auto_create_user_config: SetIdentityProviderAuthnConfigurationAutoCreateUserConfig,
    1 "AutoUpdateUserConfig" auto_update_user_config: SetIdentityProviderAuthnConfigurationAutoUpdateUserConfig,
    2 "BindingConfig" binding_config: SetIdentityProviderAuthnConfigurationBindingConfig,
    3 "IdentityProviderId" identity_provider_id, 4 "InstanceId" instance_id,
    5 "LdapAuthnConfig" ldap_authn_config: SetIdentityProviderAuthnConfigurationLdapAuthnConfig
} }

/// Response of [`SetIdentityProviderAuthnConfiguration`]: empty.
pub type SetIdentityProviderAuthnConfigurationOutput = Empty;

/// In the request of [`SetIdentityProviderAuthnConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderAuthnConfigurationAutoCreateUserConfig {
    pub auto_create_user_status: Option<String>,
    pub target_organizational_unit_ids: Option<Vec<String>>,
}
input! { SetIdentityProviderAuthnConfigurationAutoCreateUserConfig() {
    0 "AutoCreateUserStatus" auto_create_user_status: String,
    1 "TargetOrganizationalUnitIds" target_organizational_unit_ids: Vec<String>
} }

/// In the request of [`SetIdentityProviderAuthnConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderAuthnConfigurationAutoUpdateUserConfig {
    pub auto_update_user_status: Option<String>,
}
input! { SetIdentityProviderAuthnConfigurationAutoUpdateUserConfig() {
    0 "AutoUpdateUserStatus" auto_update_user_status: String
} }

/// In the request of [`SetIdentityProviderAuthnConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderAuthnConfigurationBindingConfig {
    pub auto_match_user_profile_expressions: Option<
        Vec<SetIdentityProviderAuthnConfigurationAutoMatchUserProfileExpressions>,
    >,
    pub auto_match_user_status: Option<String>,
    pub mapping_binding_status: Option<String>,
}
input! { SetIdentityProviderAuthnConfigurationBindingConfig() {
    0 "AutoMatchUserProfileExpressions" auto_match_user_profile_expressions: Vec<SetIdentityProviderAuthnConfigurationAutoMatchUserProfileExpressions>,
    1 "AutoMatchUserStatus" auto_match_user_status: String, 2 "MappingBindingStatus" mapping_binding_status: String
} }

/// In the request of [`SetIdentityProviderAuthnConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderAuthnConfigurationAutoMatchUserProfileExpressions {
    /// Required.
    pub expression_mapping_type: Option<String>,
    /// Required.
    pub source_value_expression: Option<String>,
    /// Required.
    pub target_field: Option<String>,
    pub target_field_description: Option<String>,
}
input! {
    SetIdentityProviderAuthnConfigurationAutoMatchUserProfileExpressions(expression_mapping_type: String, source_value_expression: String, target_field: String) {
    0 "ExpressionMappingType" expression_mapping_type: String,
    1 "SourceValueExpression" source_value_expression: String, 2 "TargetField" target_field: String,
    3 "TargetFieldDescription" target_field_description: String
} }

/// In the request of [`SetIdentityProviderAuthnConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderAuthnConfigurationLdapAuthnConfig {
    pub auto_update_password_status: Option<String>,
    pub user_login_identifier: Option<String>,
    pub user_object_class: Option<String>,
}
input! { SetIdentityProviderAuthnConfigurationLdapAuthnConfig() {
    0 "AutoUpdatePasswordStatus" auto_update_password_status: String,
    1 "UserLoginIdentifier" user_login_identifier: String, 2 "UserObjectClass" user_object_class: String
} }

/// Sets identity provider ud pull configuration: `SetIdentityProviderUdPullConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetIdentityProviderUdPullConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderUdPullConfiguration {
    /// At most 32 characters.
    pub group_sync_status: Option<String>,
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 32 characters.
    pub incremental_callback_status: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub ldap_ud_pull_config: Option<
        SetIdentityProviderUdPullConfigurationLdapUdPullConfig,
    >,
    pub periodic_sync_config: Option<
        SetIdentityProviderUdPullConfigurationPeriodicSyncConfig,
    >,
    /// At most 32 characters.
    pub periodic_sync_status: Option<String>,
    pub pull_protected_rule: Option<
        SetIdentityProviderUdPullConfigurationPullProtectedRule,
    >,
    pub ud_sync_scope_config: Option<
        SetIdentityProviderUdPullConfigurationUdSyncScopeConfig,
    >,
}
operation! {
    SetIdentityProviderUdPullConfiguration(identity_provider_id: String, incremental_callback_status: String, instance_id: String)
    "SetIdentityProviderUdPullConfiguration" -> Empty {
    0 "GroupSyncStatus" group_sync_status: String, 1 "IdentityProviderId" identity_provider_id,
    2 "IncrementalCallbackStatus" incremental_callback_status, 3 "InstanceId" instance_id,
    4 "LdapUdPullConfig" ldap_ud_pull_config: SetIdentityProviderUdPullConfigurationLdapUdPullConfig,
    5 "PeriodicSyncConfig" periodic_sync_config: SetIdentityProviderUdPullConfigurationPeriodicSyncConfig,
    6 "PeriodicSyncStatus" periodic_sync_status: String,
    7 "PullProtectedRule" pull_protected_rule: SetIdentityProviderUdPullConfigurationPullProtectedRule,
    8 "UdSyncScopeConfig" ud_sync_scope_config: SetIdentityProviderUdPullConfigurationUdSyncScopeConfig
} }

/// Response of [`SetIdentityProviderUdPullConfiguration`]: empty.
pub type SetIdentityProviderUdPullConfigurationOutput = Empty;

/// In the request of [`SetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderUdPullConfigurationLdapUdPullConfig {
    pub group_member_attribute_name: Option<String>,
    pub group_object_class: Option<String>,
    pub group_object_class_custom_filter: Option<String>,
    pub organization_unit_object_class: Option<String>,
    pub user_object_class: Option<String>,
    pub user_object_class_custom_filter: Option<String>,
}
input! { SetIdentityProviderUdPullConfigurationLdapUdPullConfig() {
    0 "GroupMemberAttributeName" group_member_attribute_name: String, 1 "GroupObjectClass" group_object_class: String,
    2 "GroupObjectClassCustomFilter" group_object_class_custom_filter: String,
    3 "OrganizationUnitObjectClass" organization_unit_object_class: String,
    4 "UserObjectClass" user_object_class: String,
    5 "UserObjectClassCustomFilter" user_object_class_custom_filter: String
} }

/// In the request of [`SetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderUdPullConfigurationPeriodicSyncConfig {
    pub periodic_sync_cron: Option<String>,
    pub periodic_sync_times: Option<Vec<i64>>,
    pub periodic_sync_type: Option<String>,
}
input! { SetIdentityProviderUdPullConfigurationPeriodicSyncConfig() {
    0 "PeriodicSyncCron" periodic_sync_cron: String, 1 "PeriodicSyncTimes" periodic_sync_times: Vec<i64>,
    2 "PeriodicSyncType" periodic_sync_type: String
} }

/// In the request of [`SetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderUdPullConfigurationPullProtectedRule {
    pub group_deleted_threshold: Option<i64>,
    pub organizational_unit_deleted_threshold: Option<i64>,
    pub user_deleted_threshold: Option<i64>,
}
input! { SetIdentityProviderUdPullConfigurationPullProtectedRule() {
    0 "GroupDeletedThreshold" group_deleted_threshold: i64,
    1 "OrganizationalUnitDeletedThreshold" organizational_unit_deleted_threshold: i64,
    2 "UserDeletedThreshold" user_deleted_threshold: i64
} }

/// In the request of [`SetIdentityProviderUdPullConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderUdPullConfigurationUdSyncScopeConfig {
    pub source_scopes: Option<Vec<String>>,
    pub target_scope: Option<String>,
}
input! { SetIdentityProviderUdPullConfigurationUdSyncScopeConfig() {
    0 "SourceScopes" source_scopes: Vec<String>, 1 "TargetScope" target_scope: String
} }

/// Sets identity provider ud push configuration: `SetIdentityProviderUdPushConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetIdentityProviderUdPushConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderUdPushConfiguration {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 32 characters.
    pub incremental_callback_status: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub ldap_ud_push_config: Option<
        SetIdentityProviderUdPushConfigurationLdapUdPushConfig,
    >,
    pub periodic_sync_config: Option<
        SetIdentityProviderUdPushConfigurationPeriodicSyncConfig,
    >,
    pub periodic_sync_status: Option<String>,
    pub ud_sync_scope_configs: Option<
        Vec<SetIdentityProviderUdPushConfigurationUdSyncScopeConfigs>,
    >,
}
operation! {
    SetIdentityProviderUdPushConfiguration(identity_provider_id: String, incremental_callback_status: String, instance_id: String)
    "SetIdentityProviderUdPushConfiguration" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "IncrementalCallbackStatus" incremental_callback_status,
    2 "InstanceId" instance_id,
    3 "LdapUdPushConfig" ldap_ud_push_config: SetIdentityProviderUdPushConfigurationLdapUdPushConfig,
    4 "PeriodicSyncConfig" periodic_sync_config: SetIdentityProviderUdPushConfigurationPeriodicSyncConfig,
    5 "PeriodicSyncStatus" periodic_sync_status: String,
    6 "UdSyncScopeConfigs" ud_sync_scope_configs: Vec<SetIdentityProviderUdPushConfigurationUdSyncScopeConfigs>
} }

/// Response of [`SetIdentityProviderUdPushConfiguration`]: empty.
pub type SetIdentityProviderUdPushConfigurationOutput = Empty;

/// In the request of [`SetIdentityProviderUdPushConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderUdPushConfigurationLdapUdPushConfig {
    pub organization_unit_object_class: Option<String>,
    pub organizational_unit_rdn: Option<String>,
    pub password_sync_status: Option<String>,
    pub user_object_class: Option<String>,
    pub user_rdn: Option<String>,
}
input! { SetIdentityProviderUdPushConfigurationLdapUdPushConfig() {
    0 "OrganizationUnitObjectClass" organization_unit_object_class: String,
    1 "OrganizationalUnitRdn" organizational_unit_rdn: String, 2 "PasswordSyncStatus" password_sync_status: String,
    3 "UserObjectClass" user_object_class: String, 4 "UserRdn" user_rdn: String
} }

/// In the request of [`SetIdentityProviderUdPushConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderUdPushConfigurationPeriodicSyncConfig {
    pub periodic_sync_cron: Option<String>,
    pub periodic_sync_times: Option<Vec<i64>>,
    pub periodic_sync_type: Option<String>,
}
input! { SetIdentityProviderUdPushConfigurationPeriodicSyncConfig() {
    0 "PeriodicSyncCron" periodic_sync_cron: String, 1 "PeriodicSyncTimes" periodic_sync_times: Vec<i64>,
    2 "PeriodicSyncType" periodic_sync_type: String
} }

/// In the request of [`SetIdentityProviderUdPushConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetIdentityProviderUdPushConfigurationUdSyncScopeConfigs {
    pub source_scopes: Option<Vec<String>>,
    pub target_scope: Option<String>,
}
input! { SetIdentityProviderUdPushConfigurationUdSyncScopeConfigs() {
    0 "SourceScopes" source_scopes: Vec<String>, 1 "TargetScope" target_scope: String
} }

/// Sets instance control configuration: `SetInstanceControlConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetInstanceControlConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceControlConfiguration {
    pub control_elements: Option<Vec<SetInstanceControlConfigurationControlElements>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { SetInstanceControlConfiguration(instance_id: String) "SetInstanceControlConfiguration" -> Empty {
    0 "ControlElements" control_elements: Vec<SetInstanceControlConfigurationControlElements>,
    1 "InstanceId" instance_id
} }

/// Response of [`SetInstanceControlConfiguration`]: empty.
pub type SetInstanceControlConfigurationOutput = Empty;

/// In the request of [`SetInstanceControlConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceControlConfigurationControlElements {
    pub element_name: Option<String>,
    pub human_verification_config: Option<
        SetInstanceControlConfigurationHumanVerificationConfig,
    >,
    pub status: Option<String>,
}
input! { SetInstanceControlConfigurationControlElements() {
    0 "ElementName" element_name: String,
    1 "HumanVerificationConfig" human_verification_config: SetInstanceControlConfigurationHumanVerificationConfig,
    2 "Status" status: String
} }

/// In the request of [`SetInstanceControlConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceControlConfigurationHumanVerificationConfig {
    pub human_verification_type: Option<String>,
}
input! { SetInstanceControlConfigurationHumanVerificationConfig() {
    0 "HumanVerificationType" human_verification_type: String
} }

/// Sets instance globalization config: `SetInstanceGlobalizationConfig` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetInstanceGlobalizationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceGlobalizationConfig {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub language: String,
    /// Required.
    pub time_zone: String,
}
operation! { SetInstanceGlobalizationConfig(instance_id: String, language: String, time_zone: String)
    "SetInstanceGlobalizationConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "Language" language, 2 "TimeZone" time_zone
} }

/// Response of [`SetInstanceGlobalizationConfig`]: empty.
pub type SetInstanceGlobalizationConfigOutput = Empty;

/// Sets login redirect application for brand: `SetLoginRedirectApplicationForBrand` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetLoginRedirectApplicationForBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoginRedirectApplicationForBrand {
    /// Required.
    pub application_id: String,
    /// Required.
    pub brand_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { SetLoginRedirectApplicationForBrand(application_id: String, brand_id: String, instance_id: String)
    "SetLoginRedirectApplicationForBrand" -> Empty {
    0 "ApplicationId" application_id, 1 "BrandId" brand_id, 2 "InstanceId" instance_id
} }

/// Response of [`SetLoginRedirectApplicationForBrand`]: empty.
pub type SetLoginRedirectApplicationForBrandOutput = Empty;

/// Sets password complexity configuration: `SetPasswordComplexityConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetPasswordComplexityConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordComplexityConfiguration {
    pub disabled_weak_password_login: Option<bool>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub password_complexity_rules: Option<
        Vec<SetPasswordComplexityConfigurationPasswordComplexityRules>,
    >,
    /// Required. At most 32 characters.
    pub password_min_length: i64,
}
operation! { SetPasswordComplexityConfiguration(instance_id: String, password_min_length: i64)
    "SetPasswordComplexityConfiguration" -> Empty {
    0 "DisabledWeakPasswordLogin" disabled_weak_password_login: bool, 1 "InstanceId" instance_id,
    2 "PasswordComplexityRules" password_complexity_rules: Vec<SetPasswordComplexityConfigurationPasswordComplexityRules>,
    3 "PasswordMinLength" password_min_length
} }

/// Response of [`SetPasswordComplexityConfiguration`]: empty.
pub type SetPasswordComplexityConfigurationOutput = Empty;

/// In the request of [`SetPasswordComplexityConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordComplexityConfigurationPasswordComplexityRules {
    pub password_check_type: Option<String>,
}
input! { SetPasswordComplexityConfigurationPasswordComplexityRules() {
    0 "PasswordCheckType" password_check_type: String
} }

/// Sets password expiration configuration: `SetPasswordExpirationConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetPasswordExpirationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordExpirationConfiguration {
    pub effective_authentication_source_ids: Option<Vec<String>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 32 characters.
    pub password_expiration_action: Option<String>,
    /// At most 32 characters.
    pub password_expiration_notification_channels: Option<Vec<String>>,
    /// At most 32 characters.
    pub password_expiration_notification_duration: Option<i64>,
    /// At most 32 characters.
    pub password_expiration_notification_status: Option<String>,
    /// Required. At most 32 characters.
    pub password_expiration_status: String,
    /// At most 32 characters.
    pub password_forced_update_duration: Option<i64>,
    /// At most 32 characters.
    pub password_valid_max_day: Option<i64>,
}
operation! { SetPasswordExpirationConfiguration(instance_id: String, password_expiration_status: String)
    "SetPasswordExpirationConfiguration" -> Empty {
    0 "EffectiveAuthenticationSourceIds" effective_authentication_source_ids: Vec<String>, 1 "InstanceId" instance_id,
    2 "PasswordExpirationAction" password_expiration_action: String,
    3 "PasswordExpirationNotificationChannels" password_expiration_notification_channels: Vec<String>,
    4 "PasswordExpirationNotificationDuration" password_expiration_notification_duration: i64,
    5 "PasswordExpirationNotificationStatus" password_expiration_notification_status: String,
    6 "PasswordExpirationStatus" password_expiration_status,
    7 "PasswordForcedUpdateDuration" password_forced_update_duration: i64,
    8 "PasswordValidMaxDay" password_valid_max_day: i64
} }

/// Response of [`SetPasswordExpirationConfiguration`]: empty.
pub type SetPasswordExpirationConfigurationOutput = Empty;

/// Sets password history configuration: `SetPasswordHistoryConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetPasswordHistoryConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordHistoryConfiguration {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 32 characters.
    pub password_history_max_retention: Option<i64>,
    /// Required. At most 32 characters.
    pub password_history_status: String,
}
operation! { SetPasswordHistoryConfiguration(instance_id: String, password_history_status: String)
    "SetPasswordHistoryConfiguration" -> Empty {
    0 "InstanceId" instance_id, 1 "PasswordHistoryMaxRetention" password_history_max_retention: i64,
    2 "PasswordHistoryStatus" password_history_status
} }

/// Response of [`SetPasswordHistoryConfiguration`]: empty.
pub type SetPasswordHistoryConfigurationOutput = Empty;

/// Sets password initialization configuration: `SetPasswordInitializationConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetPasswordInitializationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordInitializationConfiguration {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 32 characters.
    pub password_forced_update_status: Option<String>,
    /// At most 32 characters.
    pub password_initialization_notification_channels: Option<Vec<String>>,
    /// Required. At most 32 characters.
    pub password_initialization_status: String,
    /// At most 32 characters.
    pub password_initialization_type: Option<String>,
}
operation! { SetPasswordInitializationConfiguration(instance_id: String, password_initialization_status: String)
    "SetPasswordInitializationConfiguration" -> Empty {
    0 "InstanceId" instance_id, 1 "PasswordForcedUpdateStatus" password_forced_update_status: String,
    2 "PasswordInitializationNotificationChannels" password_initialization_notification_channels: Vec<String>,
    3 "PasswordInitializationStatus" password_initialization_status,
    4 "PasswordInitializationType" password_initialization_type: String
} }

/// Response of [`SetPasswordInitializationConfiguration`]: empty.
pub type SetPasswordInitializationConfigurationOutput = Empty;

/// Sets primary client public key: `SetPrimaryClientPublicKey` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetPrimaryClientPublicKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPrimaryClientPublicKey {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub client_public_key_id: String,
    /// Required.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    SetPrimaryClientPublicKey(application_id: String, client_public_key_id: String, client_token: String, instance_id: String)
    "SetPrimaryClientPublicKey" -> Empty {
    0 "ApplicationId" application_id, 1 "ClientPublicKeyId" client_public_key_id, 2 "ClientToken" client_token,
    3 "InstanceId" instance_id
} }

/// Response of [`SetPrimaryClientPublicKey`]: empty.
pub type SetPrimaryClientPublicKeyOutput = Empty;

/// Sets user primary organizational unit: `SetUserPrimaryOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetUserPrimaryOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserPrimaryOrganizationalUnit {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { SetUserPrimaryOrganizationalUnit(instance_id: String, organizational_unit_id: String, user_id: String)
    "SetUserPrimaryOrganizationalUnit" -> Empty {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitId" organizational_unit_id, 2 "UserId" user_id
} }

/// Response of [`SetUserPrimaryOrganizationalUnit`]: empty.
pub type SetUserPrimaryOrganizationalUnitOutput = Empty;

/// Sets web authn configuration: `SetWebAuthnConfiguration` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/SetWebAuthnConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWebAuthnConfiguration {
    pub aaguids: Option<Vec<SetWebAuthnConfigurationAaguids>>,
    pub enable_aaguid_verification: Option<bool>,
    pub enable_metadata_service_verification: Option<bool>,
    /// Required.
    pub enable_user_self_registration: bool,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { SetWebAuthnConfiguration(enable_user_self_registration: bool, instance_id: String)
    "SetWebAuthnConfiguration" -> Empty {
    0 "Aaguids" aaguids: Vec<SetWebAuthnConfigurationAaguids>,
    1 "EnableAaguidVerification" enable_aaguid_verification: bool,
    2 "EnableMetadataServiceVerification" enable_metadata_service_verification: bool,
    3 "EnableUserSelfRegistration" enable_user_self_registration, 4 "InstanceId" instance_id
} }

/// Response of [`SetWebAuthnConfiguration`]: empty.
pub type SetWebAuthnConfigurationOutput = Empty;

/// In the request of [`SetWebAuthnConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWebAuthnConfigurationAaguids {
    pub aaguid: Option<String>,
    pub name: Option<String>,
}
input! { SetWebAuthnConfigurationAaguids() {
    0 "Aaguid" aaguid: String, 1 "Name" name: String
} }

/// Unbinds totp authenticator: `UnbindTotpAuthenticator` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UnbindTotpAuthenticator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTotpAuthenticator {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub user_id: String,
}
operation! { UnbindTotpAuthenticator(instance_id: String, user_id: String) "UnbindTotpAuthenticator" -> Empty {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`UnbindTotpAuthenticator`]: empty.
pub type UnbindTotpAuthenticatorOutput = Empty;

/// Unbinds user authn source mapping: `UnbindUserAuthnSourceMapping` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UnbindUserAuthnSourceMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindUserAuthnSourceMapping {
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_external_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! {
    UnbindUserAuthnSourceMapping(identity_provider_id: String, instance_id: String, user_external_id: String, user_id: String)
    "UnbindUserAuthnSourceMapping" -> Empty {
    0 "IdentityProviderId" identity_provider_id, 1 "InstanceId" instance_id, 2 "UserExternalId" user_external_id,
    3 "UserId" user_id
} }

/// Response of [`UnbindUserAuthnSourceMapping`]: empty.
pub type UnbindUserAuthnSourceMappingOutput = Empty;

/// `UnlockUser` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UnlockUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUser {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { UnlockUser(instance_id: String, user_id: String) "UnlockUser" -> Empty {
    0 "InstanceId" instance_id, 1 "UserId" user_id
} }

/// Response of [`UnlockUser`]: empty.
pub type UnlockUserOutput = Empty;

/// Updates application advanced config: `UpdateApplicationAdvancedConfig` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationAdvancedConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationAdvancedConfig {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub scim_server_advanced_config: Option<
        UpdateApplicationAdvancedConfigScimServerAdvancedConfig,
    >,
}
operation! { UpdateApplicationAdvancedConfig(application_id: String, instance_id: String)
    "UpdateApplicationAdvancedConfig" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id,
    2 "ScimServerAdvancedConfig" scim_server_advanced_config: UpdateApplicationAdvancedConfigScimServerAdvancedConfig
} }

/// Response of [`UpdateApplicationAdvancedConfig`]: empty.
pub type UpdateApplicationAdvancedConfigOutput = Empty;

/// In the request of [`UpdateApplicationAdvancedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationAdvancedConfigScimServerAdvancedConfig {
    pub supported_user_custom_field_ids: Option<Vec<String>>,
    pub user_custom_field_namespace: Option<String>,
}
input! { UpdateApplicationAdvancedConfigScimServerAdvancedConfig() {
    0 "SupportedUserCustomFieldIds" supported_user_custom_field_ids: Vec<String>,
    1 "UserCustomFieldNamespace" user_custom_field_namespace: String
} }

/// Updates application authorization type: `UpdateApplicationAuthorizationType` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationAuthorizationType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationAuthorizationType {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub authorization_type: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    UpdateApplicationAuthorizationType(application_id: String, authorization_type: String, instance_id: String)
    "UpdateApplicationAuthorizationType" -> Empty {
    0 "ApplicationId" application_id, 1 "AuthorizationType" authorization_type, 2 "InstanceId" instance_id
} }

/// Response of [`UpdateApplicationAuthorizationType`]: empty.
pub type UpdateApplicationAuthorizationTypeOutput = Empty;

/// Updates application client secret expiration time: `UpdateApplicationClientSecretExpirationTime` of `eiam`
/// 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationClientSecretExpirationTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationClientSecretExpirationTime {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 128 characters.
    pub expiration_time: i64,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub secret_id: String,
}
operation! {
    UpdateApplicationClientSecretExpirationTime(application_id: String, expiration_time: i64, instance_id: String, secret_id: String)
    "UpdateApplicationClientSecretExpirationTime" -> Empty {
    0 "ApplicationId" application_id, 1 "ExpirationTime" expiration_time, 2 "InstanceId" instance_id,
    3 "SecretId" secret_id
} }

/// Response of [`UpdateApplicationClientSecretExpirationTime`]: empty.
pub type UpdateApplicationClientSecretExpirationTimeOutput = Empty;

/// Updates application description: `UpdateApplicationDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationDescription {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateApplicationDescription(application_id: String, instance_id: String)
    "UpdateApplicationDescription" -> Empty {
    0 "ApplicationId" application_id, 1 "Description" description: String, 2 "InstanceId" instance_id
} }

/// Response of [`UpdateApplicationDescription`]: empty.
pub type UpdateApplicationDescriptionOutput = Empty;

/// Updates application federated credential: `UpdateApplicationFederatedCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationFederatedCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationFederatedCredential {
    /// Required. At most 64 characters.
    pub application_federated_credential_id: String,
    /// Required. At most 64 characters.
    pub application_id: String,
    pub attribute_mappings: Option<
        Vec<UpdateApplicationFederatedCredentialAttributeMappings>,
    >,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub oidc_verification_config: Option<
        UpdateApplicationFederatedCredentialOidcVerificationConfig,
    >,
    pub pkcs7_verification_config: Option<
        UpdateApplicationFederatedCredentialPkcs7VerificationConfig,
    >,
    pub verification_condition: Option<String>,
}
operation! {
    UpdateApplicationFederatedCredential(application_federated_credential_id: String, application_id: String, instance_id: String)
    "UpdateApplicationFederatedCredential" -> Empty {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id, 1 "ApplicationId" application_id,
    2 "AttributeMappings" attribute_mappings: Vec<UpdateApplicationFederatedCredentialAttributeMappings>,
    3 "InstanceId" instance_id,
    4 "OidcVerificationConfig" oidc_verification_config: UpdateApplicationFederatedCredentialOidcVerificationConfig,
    5 "Pkcs7VerificationConfig" pkcs7_verification_config: UpdateApplicationFederatedCredentialPkcs7VerificationConfig,
    6 "VerificationCondition" verification_condition: String
} }

/// Response of [`UpdateApplicationFederatedCredential`]: empty.
pub type UpdateApplicationFederatedCredentialOutput = Empty;

/// In the request of [`UpdateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationFederatedCredentialAttributeMappings {
    pub source_value_expression: Option<String>,
    pub target_field: Option<String>,
}
input! { UpdateApplicationFederatedCredentialAttributeMappings() {
    0 "SourceValueExpression" source_value_expression: String, 1 "TargetField" target_field: String
} }

/// In the request of [`UpdateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationFederatedCredentialOidcVerificationConfig {
    pub azure_vm_config: Option<UpdateApplicationFederatedCredentialAzureVmConfig>,
    pub gcp_vm_config: Option<UpdateApplicationFederatedCredentialGcpVmConfig>,
    pub generic_config: Option<UpdateApplicationFederatedCredentialGenericConfig>,
    pub kubernetes_config: Option<UpdateApplicationFederatedCredentialKubernetesConfig>,
    pub profile: Option<String>,
}
input! { UpdateApplicationFederatedCredentialOidcVerificationConfig() {
    0 "AzureVmConfig" azure_vm_config: UpdateApplicationFederatedCredentialAzureVmConfig,
    1 "GcpVmConfig" gcp_vm_config: UpdateApplicationFederatedCredentialGcpVmConfig,
    2 "GenericConfig" generic_config: UpdateApplicationFederatedCredentialGenericConfig,
    3 "KubernetesConfig" kubernetes_config: UpdateApplicationFederatedCredentialKubernetesConfig,
    4 "Profile" profile: String
} }

/// In the request of [`UpdateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationFederatedCredentialAzureVmConfig {
    pub principal_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub subscription_id: Option<String>,
    pub vm_names: Option<Vec<String>>,
}
input! { UpdateApplicationFederatedCredentialAzureVmConfig() {
    0 "PrincipalId" principal_id: String, 1 "ResourceGroupName" resource_group_name: String,
    2 "SubscriptionId" subscription_id: String, 3 "VmNames" vm_names: Vec<String>
} }

/// In the request of [`UpdateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationFederatedCredentialGcpVmConfig {
    pub instance_ids: Option<Vec<String>>,
    pub project_id: Option<String>,
    pub service_account_id: Option<String>,
}
input! { UpdateApplicationFederatedCredentialGcpVmConfig() {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "ProjectId" project_id: String,
    2 "ServiceAccountId" service_account_id: String
} }

/// In the request of [`UpdateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationFederatedCredentialGenericConfig {
    pub subject: Option<String>,
}
input! { UpdateApplicationFederatedCredentialGenericConfig() {
    0 "Subject" subject: String
} }

/// In the request of [`UpdateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationFederatedCredentialKubernetesConfig {
    pub namespace: Option<String>,
    pub pod_name_prefix: Option<String>,
    pub service_account_name: Option<String>,
}
input! { UpdateApplicationFederatedCredentialKubernetesConfig() {
    0 "Namespace" namespace: String, 1 "PodNamePrefix" pod_name_prefix: String,
    2 "ServiceAccountName" service_account_name: String
} }

/// In the request of [`UpdateApplicationFederatedCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationFederatedCredentialPkcs7VerificationConfig {
    pub instance_ids: Option<Vec<String>>,
}
input! { UpdateApplicationFederatedCredentialPkcs7VerificationConfig() {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// Updates application federated credential description: `UpdateApplicationFederatedCredentialDescription` of `eiam`
/// 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationFederatedCredentialDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationFederatedCredentialDescription {
    /// Required. At most 64 characters.
    pub application_federated_credential_id: String,
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    UpdateApplicationFederatedCredentialDescription(application_federated_credential_id: String, application_id: String, instance_id: String)
    "UpdateApplicationFederatedCredentialDescription" -> Empty {
    0 "ApplicationFederatedCredentialId" application_federated_credential_id, 1 "ApplicationId" application_id,
    2 "Description" description: String, 3 "InstanceId" instance_id
} }

/// Response of [`UpdateApplicationFederatedCredentialDescription`]: empty.
pub type UpdateApplicationFederatedCredentialDescriptionOutput = Empty;

/// Updates application info: `UpdateApplicationInfo` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationInfo {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// At most 64 characters.
    pub application_name: Option<String>,
    pub application_owner: Option<UpdateApplicationInfoApplicationOwner>,
    pub application_visibility: Option<Vec<String>>,
    pub client_token: Option<String>,
    pub custom_fields: Option<Vec<UpdateApplicationInfoCustomFields>>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 512 characters.
    pub logo_url: Option<String>,
}
operation! { UpdateApplicationInfo(application_id: String, instance_id: String) "UpdateApplicationInfo" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationName" application_name: String,
    2 "ApplicationOwner" application_owner: UpdateApplicationInfoApplicationOwner,
    3 "ApplicationVisibility" application_visibility: Vec<String>, 4 "ClientToken" client_token: String,
    5 "CustomFields" custom_fields: Vec<UpdateApplicationInfoCustomFields>, 6 "InstanceId" instance_id,
    7 "LogoUrl" logo_url: String
} }

/// Response of [`UpdateApplicationInfo`]: empty.
pub type UpdateApplicationInfoOutput = Empty;

/// In the request of [`UpdateApplicationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationInfoApplicationOwner {
    pub group_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
}
input! { UpdateApplicationInfoApplicationOwner() {
    0 "GroupIds" group_ids: Vec<String>, 1 "UserIds" user_ids: Vec<String>
} }

/// In the request of [`UpdateApplicationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationInfoCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    pub operation: Option<String>,
}
input! { UpdateApplicationInfoCustomFields() {
    0 "FieldName" field_name: String, 1 "FieldValue" field_value: String, 2 "Operation" operation: String
} }

/// Updates application role: `UpdateApplicationRole` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationRole {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_role_id: String,
    /// Required. At most 64 characters.
    pub application_role_name: String,
    /// Required.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}

/// Arguments of [`UpdateApplicationRole::new`].
pub struct UpdateApplicationRoleRequired {
    pub application_id: String,
    pub application_role_id: String,
    pub application_role_name: String,
    pub client_token: String,
    pub instance_id: String,
}
operation! {
    UpdateApplicationRole { UpdateApplicationRoleRequired: application_id, application_role_id, application_role_name, client_token, instance_id }
    "UpdateApplicationRole" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id,
    2 "ApplicationRoleName" application_role_name, 3 "ClientToken" client_token, 4 "InstanceId" instance_id
} }

/// Response of [`UpdateApplicationRole`]: empty.
pub type UpdateApplicationRoleOutput = Empty;

/// Updates application role description: `UpdateApplicationRoleDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationRoleDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationRoleDescription {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_role_id: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    UpdateApplicationRoleDescription(application_id: String, application_role_id: String, instance_id: String)
    "UpdateApplicationRoleDescription" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationRoleId" application_role_id, 2 "Description" description: String,
    3 "InstanceId" instance_id
} }

/// Response of [`UpdateApplicationRoleDescription`]: empty.
pub type UpdateApplicationRoleDescriptionOutput = Empty;

/// Updates application sso form params: `UpdateApplicationSsoFormParams` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationSsoFormParams>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationSsoFormParams {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required.
    pub application_template_params: Vec<
        UpdateApplicationSsoFormParamsApplicationTemplateParams,
    >,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    UpdateApplicationSsoFormParams(application_id: String, application_template_params: Vec<UpdateApplicationSsoFormParamsApplicationTemplateParams>, instance_id: String)
    "UpdateApplicationSsoFormParams" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationTemplateParams" application_template_params,
    2 "InstanceId" instance_id
} }

/// Response of [`UpdateApplicationSsoFormParams`]: empty.
pub type UpdateApplicationSsoFormParamsOutput = Empty;

/// In the request of [`UpdateApplicationSsoFormParams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationSsoFormParamsApplicationTemplateParams {
    pub template_param_name: Option<String>,
    pub template_param_value: Option<String>,
}
input! { UpdateApplicationSsoFormParamsApplicationTemplateParams() {
    0 "TemplateParamName" template_param_name: String, 1 "TemplateParamValue" template_param_value: String
} }

/// Updates application token expiration time: `UpdateApplicationTokenExpirationTime` of `eiam` 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateApplicationTokenExpirationTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationTokenExpirationTime {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub application_token_id: String,
    /// Required. At most 128 characters.
    pub expiration_time: i64,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    UpdateApplicationTokenExpirationTime(application_id: String, application_token_id: String, expiration_time: i64, instance_id: String)
    "UpdateApplicationTokenExpirationTime" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationTokenId" application_token_id, 2 "ExpirationTime" expiration_time,
    3 "InstanceId" instance_id
} }

/// Response of [`UpdateApplicationTokenExpirationTime`]: empty.
pub type UpdateApplicationTokenExpirationTimeOutput = Empty;

/// Updates authorization rule: `UpdateAuthorizationRule` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateAuthorizationRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRule {
    /// At most 64 characters.
    pub authorization_resource_scope: Option<String>,
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// At most 64 characters.
    pub authorization_rule_name: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub client_token: String,
}
operation! { UpdateAuthorizationRule(authorization_rule_id: String, instance_id: String, client_token: String)
    "UpdateAuthorizationRule" -> Empty {
    0 "AuthorizationResourceScope" authorization_resource_scope: String, 1 "AuthorizationRuleId" authorization_rule_id,
    2 "AuthorizationRuleName" authorization_rule_name: String, 3 "InstanceId" instance_id, 4 "ClientToken" client_token
} [
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateAuthorizationRule`]: empty.
pub type UpdateAuthorizationRuleOutput = Empty;

/// Updates authorization rule application attachment: `UpdateAuthorizationRuleApplicationAttachment` of `eiam`
/// 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateAuthorizationRuleApplicationAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRuleApplicationAttachment {
    /// Required.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub validity_period: Option<
        UpdateAuthorizationRuleApplicationAttachmentValidityPeriod,
    >,
    /// Required. At most 32 characters.
    pub validity_type: String,
    /// Required.
    pub client_token: String,
}

/// Arguments of [`UpdateAuthorizationRuleApplicationAttachment::new`].
pub struct UpdateAuthorizationRuleApplicationAttachmentRequired {
    pub application_id: String,
    pub authorization_rule_id: String,
    pub instance_id: String,
    pub validity_type: String,
    pub client_token: String,
}
operation! {
    UpdateAuthorizationRuleApplicationAttachment { UpdateAuthorizationRuleApplicationAttachmentRequired: application_id, authorization_rule_id, instance_id, validity_type, client_token }
    "UpdateAuthorizationRuleApplicationAttachment" -> Empty {
    0 "ApplicationId" application_id, 1 "AuthorizationRuleId" authorization_rule_id, 2 "InstanceId" instance_id,
    3 "ValidityPeriod" validity_period: UpdateAuthorizationRuleApplicationAttachmentValidityPeriod,
    4 "ValidityType" validity_type, 5 "ClientToken" client_token
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateAuthorizationRuleApplicationAttachment`]: empty.
pub type UpdateAuthorizationRuleApplicationAttachmentOutput = Empty;

/// In the request of [`UpdateAuthorizationRuleApplicationAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRuleApplicationAttachmentValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { UpdateAuthorizationRuleApplicationAttachmentValidityPeriod() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Updates authorization rule description: `UpdateAuthorizationRuleDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateAuthorizationRuleDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRuleDescription {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub client_token: String,
}
operation! {
    UpdateAuthorizationRuleDescription(authorization_rule_id: String, instance_id: String, client_token: String)
    "UpdateAuthorizationRuleDescription" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "ClientToken" client_token
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateAuthorizationRuleDescription`]: empty.
pub type UpdateAuthorizationRuleDescriptionOutput = Empty;

/// Updates authorization rule group attachment: `UpdateAuthorizationRuleGroupAttachment` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateAuthorizationRuleGroupAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRuleGroupAttachment {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub validity_period: Option<UpdateAuthorizationRuleGroupAttachmentValidityPeriod>,
    /// Required. At most 32 characters.
    pub validity_type: String,
    /// Required.
    pub client_token: String,
}

/// Arguments of [`UpdateAuthorizationRuleGroupAttachment::new`].
pub struct UpdateAuthorizationRuleGroupAttachmentRequired {
    pub authorization_rule_id: String,
    pub group_id: String,
    pub instance_id: String,
    pub validity_type: String,
    pub client_token: String,
}
operation! {
    UpdateAuthorizationRuleGroupAttachment { UpdateAuthorizationRuleGroupAttachmentRequired: authorization_rule_id, group_id, instance_id, validity_type, client_token }
    "UpdateAuthorizationRuleGroupAttachment" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "GroupId" group_id, 2 "InstanceId" instance_id,
    3 "ValidityPeriod" validity_period: UpdateAuthorizationRuleGroupAttachmentValidityPeriod,
    4 "ValidityType" validity_type, 5 "ClientToken" client_token
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateAuthorizationRuleGroupAttachment`]: empty.
pub type UpdateAuthorizationRuleGroupAttachmentOutput = Empty;

/// In the request of [`UpdateAuthorizationRuleGroupAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRuleGroupAttachmentValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { UpdateAuthorizationRuleGroupAttachmentValidityPeriod() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Updates authorization rule user attachment: `UpdateAuthorizationRuleUserAttachment` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateAuthorizationRuleUserAttachment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRuleUserAttachment {
    /// Required. At most 64 characters.
    pub authorization_rule_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
    pub validity_period: Option<UpdateAuthorizationRuleUserAttachmentValidityPeriod>,
    /// Required. At most 32 characters.
    pub validity_type: String,
    /// Required.
    pub client_token: String,
}

/// Arguments of [`UpdateAuthorizationRuleUserAttachment::new`].
pub struct UpdateAuthorizationRuleUserAttachmentRequired {
    pub authorization_rule_id: String,
    pub instance_id: String,
    pub user_id: String,
    pub validity_type: String,
    pub client_token: String,
}
operation! {
    UpdateAuthorizationRuleUserAttachment { UpdateAuthorizationRuleUserAttachmentRequired: authorization_rule_id, instance_id, user_id, validity_type, client_token }
    "UpdateAuthorizationRuleUserAttachment" -> Empty {
    0 "AuthorizationRuleId" authorization_rule_id, 1 "InstanceId" instance_id, 2 "UserId" user_id,
    3 "ValidityPeriod" validity_period: UpdateAuthorizationRuleUserAttachmentValidityPeriod,
    4 "ValidityType" validity_type, 5 "ClientToken" client_token
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateAuthorizationRuleUserAttachment`]: empty.
pub type UpdateAuthorizationRuleUserAttachmentOutput = Empty;

/// In the request of [`UpdateAuthorizationRuleUserAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationRuleUserAttachmentValidityPeriod {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { UpdateAuthorizationRuleUserAttachmentValidityPeriod() {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Updates authorization server: `UpdateAuthorizationServer` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateAuthorizationServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationServer {
    /// Required. At most 64 characters.
    pub authorization_server_id: String,
    /// At most 128 characters.
    pub authorization_server_name: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 128 characters.
    pub issuer_domain: Option<String>,
    /// At most 32 characters.
    pub issuer_mode: Option<String>,
    /// Required.
    pub client_token: String,
}
operation! { UpdateAuthorizationServer(authorization_server_id: String, instance_id: String, client_token: String)
    "UpdateAuthorizationServer" -> Empty {
    0 "AuthorizationServerId" authorization_server_id, 1 "AuthorizationServerName" authorization_server_name: String,
    2 "InstanceId" instance_id, 3 "IssuerDomain" issuer_domain: String, 4 "IssuerMode" issuer_mode: String,
    5 "ClientToken" client_token
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateAuthorizationServer`]: empty.
pub type UpdateAuthorizationServerOutput = Empty;

/// Updates authorization server description: `UpdateAuthorizationServerDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateAuthorizationServerDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationServerDescription {
    /// Required. At most 64 characters.
    pub authorization_server_id: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub client_token: String,
}
operation! {
    UpdateAuthorizationServerDescription(authorization_server_id: String, instance_id: String, client_token: String)
    "UpdateAuthorizationServerDescription" -> Empty {
    0 "AuthorizationServerId" authorization_server_id, 1 "Description" description: String, 2 "InstanceId" instance_id,
    3 "ClientToken" client_token
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`UpdateAuthorizationServerDescription`]: empty.
pub type UpdateAuthorizationServerDescriptionOutput = Empty;

/// Updates brand: `UpdateBrand` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBrand {
    /// Required.
    pub brand_id: String,
    /// Required.
    pub brand_name: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateBrand(brand_id: String, brand_name: String, instance_id: String) "UpdateBrand" -> Empty {
    0 "BrandId" brand_id, 1 "BrandName" brand_name, 2 "InstanceId" instance_id
} }

/// Response of [`UpdateBrand`]: empty.
pub type UpdateBrandOutput = Empty;

/// Updates cloud account: `UpdateCloudAccount` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateCloudAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudAccount {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub cloud_account_id: String,
    /// Required. At most 64 characters.
    pub cloud_account_name: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    UpdateCloudAccount(client_token: String, cloud_account_id: String, cloud_account_name: String, instance_id: String)
    "UpdateCloudAccount" -> Empty {
    0 "ClientToken" client_token, 1 "CloudAccountId" cloud_account_id, 2 "CloudAccountName" cloud_account_name,
    3 "InstanceId" instance_id
} }

/// Response of [`UpdateCloudAccount`]: empty.
pub type UpdateCloudAccountOutput = Empty;

/// Updates cloud account description: `UpdateCloudAccountDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateCloudAccountDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudAccountDescription {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub cloud_account_id: String,
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateCloudAccountDescription(client_token: String, cloud_account_id: String, instance_id: String)
    "UpdateCloudAccountDescription" -> Empty {
    0 "ClientToken" client_token, 1 "CloudAccountId" cloud_account_id, 2 "Description" description: String,
    3 "InstanceId" instance_id
} }

/// Response of [`UpdateCloudAccountDescription`]: empty.
pub type UpdateCloudAccountDescriptionOutput = Empty;

/// Updates cloud account role description: `UpdateCloudAccountRoleDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateCloudAccountRoleDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCloudAccountRoleDescription {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required.
    pub cloud_account_id: String,
    /// Required. At most 64 characters.
    pub cloud_account_role_id: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    UpdateCloudAccountRoleDescription(client_token: String, cloud_account_id: String, cloud_account_role_id: String, instance_id: String)
    "UpdateCloudAccountRoleDescription" -> Empty {
    0 "ClientToken" client_token, 1 "CloudAccountId" cloud_account_id, 2 "CloudAccountRoleId" cloud_account_role_id,
    3 "Description" description: String, 4 "InstanceId" instance_id
} }

/// Response of [`UpdateCloudAccountRoleDescription`]: empty.
pub type UpdateCloudAccountRoleDescriptionOutput = Empty;

/// Updates conditional access policy: `UpdateConditionalAccessPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateConditionalAccessPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConditionalAccessPolicy {
    pub client_token: Option<String>,
    /// Required. At most 64 characters.
    pub conditional_access_policy_id: String,
    /// Required. At most 64 characters.
    pub conditional_access_policy_name: String,
    pub conditions_config: Option<UpdateConditionalAccessPolicyConditionsConfig>,
    pub decision_config: Option<UpdateConditionalAccessPolicyDecisionConfig>,
    /// Required. At most 32 characters.
    pub decision_type: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub priority: Option<i64>,
}
operation! {
    UpdateConditionalAccessPolicy(conditional_access_policy_id: String, conditional_access_policy_name: String, decision_type: String, instance_id: String)
    "UpdateConditionalAccessPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConditionalAccessPolicyId" conditional_access_policy_id,
    2 "ConditionalAccessPolicyName" conditional_access_policy_name,
    3 "ConditionsConfig" conditions_config: UpdateConditionalAccessPolicyConditionsConfig,
    4 "DecisionConfig" decision_config: UpdateConditionalAccessPolicyDecisionConfig, 5 "DecisionType" decision_type,
    6 "InstanceId" instance_id, 7 "Priority" priority: i64
} }

/// Response of [`UpdateConditionalAccessPolicy`]: empty.
pub type UpdateConditionalAccessPolicyOutput = Empty;

/// In the request of [`UpdateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConditionalAccessPolicyConditionsConfig {
    pub applications: Option<UpdateConditionalAccessPolicyApplications>,
    pub network_zones: Option<UpdateConditionalAccessPolicyNetworkZones>,
    pub users: Option<UpdateConditionalAccessPolicyUsers>,
}
input! { UpdateConditionalAccessPolicyConditionsConfig() {
    0 "Applications" applications: UpdateConditionalAccessPolicyApplications,
    1 "NetworkZones" network_zones: UpdateConditionalAccessPolicyNetworkZones,
    2 "Users" users: UpdateConditionalAccessPolicyUsers
} }

/// In the request of [`UpdateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConditionalAccessPolicyApplications {
    pub exclude_applications: Option<Vec<String>>,
    pub include_applications: Option<Vec<String>>,
}
input! { UpdateConditionalAccessPolicyApplications() {
    0 "ExcludeApplications" exclude_applications: Vec<String>, 1 "IncludeApplications" include_applications: Vec<String>
} }

/// In the request of [`UpdateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConditionalAccessPolicyNetworkZones {
    pub exclude_network_zones: Option<Vec<String>>,
    pub include_network_zones: Option<Vec<String>>,
}
input! { UpdateConditionalAccessPolicyNetworkZones() {
    0 "ExcludeNetworkZones" exclude_network_zones: Vec<String>,
    1 "IncludeNetworkZones" include_network_zones: Vec<String>
} }

/// In the request of [`UpdateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConditionalAccessPolicyUsers {
    pub exclude_groups: Option<Vec<String>>,
    pub exclude_organizational_units: Option<Vec<String>>,
    pub exclude_users: Option<Vec<String>>,
    pub include_groups: Option<Vec<String>>,
    pub include_organizational_units: Option<Vec<String>>,
    pub include_users: Option<Vec<String>>,
}
input! { UpdateConditionalAccessPolicyUsers() {
    0 "ExcludeGroups" exclude_groups: Vec<String>,
    1 "ExcludeOrganizationalUnits" exclude_organizational_units: Vec<String>,
    2 "ExcludeUsers" exclude_users: Vec<String>, 3 "IncludeGroups" include_groups: Vec<String>,
    4 "IncludeOrganizationalUnits" include_organizational_units: Vec<String>,
    5 "IncludeUsers" include_users: Vec<String>
} }

/// In the request of [`UpdateConditionalAccessPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConditionalAccessPolicyDecisionConfig {
    pub active_session_reuse_status: Option<String>,
    pub effect: Option<String>,
    pub mfa_authentication_interval_seconds: Option<i64>,
    pub mfa_authentication_methods: Option<Vec<String>>,
    pub mfa_type: Option<String>,
}
input! { UpdateConditionalAccessPolicyDecisionConfig() {
    0 "ActiveSessionReuseStatus" active_session_reuse_status: String, 1 "Effect" effect: String,
    2 "MfaAuthenticationIntervalSeconds" mfa_authentication_interval_seconds: i64,
    3 "MfaAuthenticationMethods" mfa_authentication_methods: Vec<String>, 4 "MfaType" mfa_type: String
} }

/// Updates conditional access policy description: `UpdateConditionalAccessPolicyDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateConditionalAccessPolicyDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConditionalAccessPolicyDescription {
    pub client_token: Option<String>,
    /// Required. At most 64 characters.
    pub conditional_access_policy_id: String,
    /// Required. At most 128 characters.
    pub description: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    UpdateConditionalAccessPolicyDescription(conditional_access_policy_id: String, description: String, instance_id: String)
    "UpdateConditionalAccessPolicyDescription" -> Empty {
    0 "ClientToken" client_token: String, 1 "ConditionalAccessPolicyId" conditional_access_policy_id,
    2 "Description" description, 3 "InstanceId" instance_id
} }

/// Response of [`UpdateConditionalAccessPolicyDescription`]: empty.
pub type UpdateConditionalAccessPolicyDescriptionOutput = Empty;

/// Updates credential: `UpdateCredential` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredential {
    /// Required. At most 64 characters.
    pub client_token: String,
    pub credential_content: Option<UpdateCredentialCredentialContent>,
    /// Required. At most 64 characters.
    pub credential_id: String,
    /// At most 64 characters.
    pub credential_name: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateCredential(client_token: String, credential_id: String, instance_id: String)
    "UpdateCredential" -> Empty {
    0 "ClientToken" client_token, 1 "CredentialContent" credential_content: UpdateCredentialCredentialContent,
    2 "CredentialId" credential_id, 3 "CredentialName" credential_name: String, 4 "InstanceId" instance_id
} }

/// Response of [`UpdateCredential`]: empty.
pub type UpdateCredentialOutput = Empty;

/// In the request of [`UpdateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialCredentialContent {
    pub api_key_content: Option<UpdateCredentialApiKeyContent>,
    pub oauth_client_content: Option<UpdateCredentialOAuthClientContent>,
}
input! { UpdateCredentialCredentialContent() {
    0 "ApiKeyContent" api_key_content: UpdateCredentialApiKeyContent,
    1 "OAuthClientContent" oauth_client_content: UpdateCredentialOAuthClientContent
} }

/// In the request of [`UpdateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialApiKeyContent {
    /// Secret.
    pub api_key: Option<Secret>,
}
input! { UpdateCredentialApiKeyContent() {
    0 "ApiKey" api_key: Secret
} }

/// In the request of [`UpdateCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialOAuthClientContent {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
input! { UpdateCredentialOAuthClientContent() {
    0 "ClientId" client_id: String, 1 "ClientSecret" client_secret: Secret
} }

/// Updates credential description: `UpdateCredentialDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateCredentialDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialDescription {
    /// Required. At most 64 characters.
    pub client_token: String,
    /// Required. At most 64 characters.
    pub credential_id: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateCredentialDescription(client_token: String, credential_id: String, instance_id: String)
    "UpdateCredentialDescription" -> Empty {
    0 "ClientToken" client_token, 1 "CredentialId" credential_id, 2 "Description" description: String,
    3 "InstanceId" instance_id
} }

/// Response of [`UpdateCredentialDescription`]: empty.
pub type UpdateCredentialDescriptionOutput = Empty;

/// Updates credential provider: `UpdateCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialProvider {
    /// Required.
    pub client_token: String,
    pub credential_provider_config: Option<
        UpdateCredentialProviderCredentialProviderConfig,
    >,
    /// Required. At most 64 characters.
    pub credential_provider_id: String,
    /// At most 64 characters.
    pub credential_provider_name: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateCredentialProvider(client_token: String, credential_provider_id: String, instance_id: String)
    "UpdateCredentialProvider" -> Empty {
    0 "ClientToken" client_token,
    1 "CredentialProviderConfig" credential_provider_config: UpdateCredentialProviderCredentialProviderConfig,
    2 "CredentialProviderId" credential_provider_id, 3 "CredentialProviderName" credential_provider_name: String,
    4 "InstanceId" instance_id
} }

/// Response of [`UpdateCredentialProvider`]: empty.
pub type UpdateCredentialProviderOutput = Empty;

/// In the request of [`UpdateCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialProviderCredentialProviderConfig {
    pub jwt_provider_config: Option<UpdateCredentialProviderJwtProviderConfig>,
    pub oauth_provider_config: Option<UpdateCredentialProviderOAuthProviderConfig>,
}
input! { UpdateCredentialProviderCredentialProviderConfig() {
    0 "JwtProviderConfig" jwt_provider_config: UpdateCredentialProviderJwtProviderConfig,
    1 "OAuthProviderConfig" oauth_provider_config: UpdateCredentialProviderOAuthProviderConfig
} }

/// In the request of [`UpdateCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialProviderJwtProviderConfig {
    pub allowed_token_issuers: Option<Vec<String>>,
    pub derived_short_token_enabled: Option<bool>,
    pub expiration: Option<i64>,
    pub expiration_cleanup_enabled: Option<bool>,
}
input! { UpdateCredentialProviderJwtProviderConfig() {
    0 "AllowedTokenIssuers" allowed_token_issuers: Vec<String>,
    1 "DerivedShortTokenEnabled" derived_short_token_enabled: bool, 2 "Expiration" expiration: i64,
    3 "ExpirationCleanupEnabled" expiration_cleanup_enabled: bool
} }

/// In the request of [`UpdateCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialProviderOAuthProviderConfig {
    pub authorization_endpoint: Option<String>,
    pub authorization_flow: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub discovery_url: Option<String>,
    pub issuer: Option<String>,
    pub pkce_challenge_method: Option<String>,
    pub pkce_enabled: Option<bool>,
    pub provider_vendor: Option<String>,
    pub scope: Option<String>,
    pub token_endpoint: Option<String>,
}
input! { UpdateCredentialProviderOAuthProviderConfig() {
    0 "AuthorizationEndpoint" authorization_endpoint: String, 1 "AuthorizationFlow" authorization_flow: String,
    2 "ClientSecret" client_secret: Secret, 3 "DiscoveryUrl" discovery_url: String, 4 "Issuer" issuer: String,
    5 "PkceChallengeMethod" pkce_challenge_method: String, 6 "PkceEnabled" pkce_enabled: bool,
    7 "ProviderVendor" provider_vendor: String, 8 "Scope" scope: String, 9 "TokenEndpoint" token_endpoint: String
} }

/// Updates credential provider description: `UpdateCredentialProviderDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateCredentialProviderDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCredentialProviderDescription {
    /// Required. At most 64 characters.
    pub credential_provider_id: String,
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateCredentialProviderDescription(credential_provider_id: String, instance_id: String)
    "UpdateCredentialProviderDescription" -> Empty {
    0 "CredentialProviderId" credential_provider_id, 1 "Description" description: String, 2 "InstanceId" instance_id
} }

/// Response of [`UpdateCredentialProviderDescription`]: empty.
pub type UpdateCredentialProviderDescriptionOutput = Empty;

/// Updates custom privacy policy: `UpdateCustomPrivacyPolicy` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateCustomPrivacyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomPrivacyPolicy {
    pub custom_privacy_policy_contents: Option<
        Vec<UpdateCustomPrivacyPolicyCustomPrivacyPolicyContents>,
    >,
    /// Required. At most 64 characters.
    pub custom_privacy_policy_id: String,
    pub custom_privacy_policy_name: Option<String>,
    pub default_language_code: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub user_consent_type: Option<String>,
}
operation! { UpdateCustomPrivacyPolicy(custom_privacy_policy_id: String, instance_id: String)
    "UpdateCustomPrivacyPolicy" -> Empty {
    0 "CustomPrivacyPolicyContents" custom_privacy_policy_contents: Vec<UpdateCustomPrivacyPolicyCustomPrivacyPolicyContents>,
    1 "CustomPrivacyPolicyId" custom_privacy_policy_id, 2 "CustomPrivacyPolicyName" custom_privacy_policy_name: String,
    3 "DefaultLanguageCode" default_language_code: String, 4 "InstanceId" instance_id,
    5 "UserConsentType" user_consent_type: String
} }

/// Response of [`UpdateCustomPrivacyPolicy`]: empty.
pub type UpdateCustomPrivacyPolicyOutput = Empty;

/// In the request of [`UpdateCustomPrivacyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomPrivacyPolicyCustomPrivacyPolicyContents {
    pub custom_privacy_policy_items: Option<
        Vec<UpdateCustomPrivacyPolicyCustomPrivacyPolicyItems>,
    >,
    pub custom_privacy_policy_tip: Option<String>,
    pub language_code: Option<String>,
}
input! { UpdateCustomPrivacyPolicyCustomPrivacyPolicyContents() {
    0 "CustomPrivacyPolicyItems" custom_privacy_policy_items: Vec<UpdateCustomPrivacyPolicyCustomPrivacyPolicyItems>,
    1 "CustomPrivacyPolicyTip" custom_privacy_policy_tip: String, 2 "LanguageCode" language_code: String
} }

/// In the request of [`UpdateCustomPrivacyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomPrivacyPolicyCustomPrivacyPolicyItems {
    pub custom_privacy_policy_item_name: Option<String>,
    pub custom_privacy_policy_item_url: Option<String>,
}
input! { UpdateCustomPrivacyPolicyCustomPrivacyPolicyItems() {
    0 "CustomPrivacyPolicyItemName" custom_privacy_policy_item_name: String,
    1 "CustomPrivacyPolicyItemUrl" custom_privacy_policy_item_url: String
} }

/// Updates domain brand: `UpdateDomainBrand` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateDomainBrand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainBrand {
    /// Required.
    pub brand_id: String,
    /// Required.
    pub domain_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateDomainBrand(brand_id: String, domain_id: String, instance_id: String) "UpdateDomainBrand" -> Empty {
    0 "BrandId" brand_id, 1 "DomainId" domain_id, 2 "InstanceId" instance_id
} }

/// Response of [`UpdateDomainBrand`]: empty.
pub type UpdateDomainBrandOutput = Empty;

/// Updates domain icp number: `UpdateDomainIcpNumber` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateDomainIcpNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDomainIcpNumber {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub icp_number: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateDomainIcpNumber(domain_id: String, icp_number: String, instance_id: String)
    "UpdateDomainIcpNumber" -> Empty {
    0 "DomainId" domain_id, 1 "IcpNumber" icp_number, 2 "InstanceId" instance_id
} }

/// Response of [`UpdateDomainIcpNumber`]: empty.
pub type UpdateDomainIcpNumberOutput = Empty;

/// Updates federated credential provider: `UpdateFederatedCredentialProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateFederatedCredentialProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFederatedCredentialProvider {
    /// Required. At most 64 characters.
    pub federated_credential_provider_id: String,
    /// Required. At most 64 characters.
    pub federated_credential_provider_name: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 64 characters.
    pub network_access_endpoint_id: Option<String>,
    pub oidc_provider_config: Option<
        UpdateFederatedCredentialProviderOidcProviderConfig,
    >,
    pub pkcs7_provider_config: Option<
        UpdateFederatedCredentialProviderPkcs7ProviderConfig,
    >,
    pub private_ca_provider_config: Option<
        UpdateFederatedCredentialProviderPrivateCaProviderConfig,
    >,
}
operation! {
    UpdateFederatedCredentialProvider(federated_credential_provider_id: String, federated_credential_provider_name: String, instance_id: String)
    "UpdateFederatedCredentialProvider" -> Empty {
    0 "FederatedCredentialProviderId" federated_credential_provider_id,
    1 "FederatedCredentialProviderName" federated_credential_provider_name, 2 "InstanceId" instance_id,
    3 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    4 "OidcProviderConfig" oidc_provider_config: UpdateFederatedCredentialProviderOidcProviderConfig,
    5 "Pkcs7ProviderConfig" pkcs7_provider_config: UpdateFederatedCredentialProviderPkcs7ProviderConfig,
    6 "PrivateCaProviderConfig" private_ca_provider_config: UpdateFederatedCredentialProviderPrivateCaProviderConfig
} }

/// Response of [`UpdateFederatedCredentialProvider`]: empty.
pub type UpdateFederatedCredentialProviderOutput = Empty;

/// In the request of [`UpdateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFederatedCredentialProviderOidcProviderConfig {
    pub audiences: Option<Vec<String>>,
    /// Required.
    pub jwks_source: Option<String>,
    pub jwks_uri: Option<String>,
    pub static_jwks: Option<String>,
    pub trust_condition: Option<String>,
}
input! { UpdateFederatedCredentialProviderOidcProviderConfig(jwks_source: String) {
    0 "Audiences" audiences: Vec<String>, 1 "JwksSource" jwks_source: String, 2 "JwksUri" jwks_uri: String,
    3 "StaticJwks" static_jwks: String, 4 "TrustCondition" trust_condition: String
} }

/// In the request of [`UpdateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFederatedCredentialProviderPkcs7ProviderConfig {
    pub certificates: Option<Vec<UpdateFederatedCredentialProviderCertificates>>,
    pub cms_verification_mode: Option<String>,
    pub signature_effective_time: Option<i64>,
    pub signing_time_value_expression: Option<String>,
    /// Required.
    pub trust_anchor_source: Option<String>,
    pub trust_condition: Option<String>,
}
input! { UpdateFederatedCredentialProviderPkcs7ProviderConfig(trust_anchor_source: String) {
    0 "Certificates" certificates: Vec<UpdateFederatedCredentialProviderCertificates>,
    1 "CmsVerificationMode" cms_verification_mode: String, 2 "SignatureEffectiveTime" signature_effective_time: i64,
    3 "SigningTimeValueExpression" signing_time_value_expression: String,
    4 "TrustAnchorSource" trust_anchor_source: String, 5 "TrustCondition" trust_condition: String
} }

/// In the request of [`UpdateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFederatedCredentialProviderCertificates {
    pub content: Option<String>,
}
input! { UpdateFederatedCredentialProviderCertificates() {
    0 "Content" content: String
} }

/// In the request of [`UpdateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFederatedCredentialProviderPrivateCaProviderConfig {
    pub certificates: Option<
        Vec<UpdateFederatedCredentialProviderPrivateCaProviderConfigCertificates>,
    >,
    /// Required.
    pub trust_anchor_source: Option<String>,
    pub trust_condition: Option<String>,
}
input! { UpdateFederatedCredentialProviderPrivateCaProviderConfig(trust_anchor_source: String) {
    0 "Certificates" certificates: Vec<UpdateFederatedCredentialProviderPrivateCaProviderConfigCertificates>,
    1 "TrustAnchorSource" trust_anchor_source: String, 2 "TrustCondition" trust_condition: String
} }

/// In the request of [`UpdateFederatedCredentialProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFederatedCredentialProviderPrivateCaProviderConfigCertificates {
    pub content: Option<String>,
}
input! { UpdateFederatedCredentialProviderPrivateCaProviderConfigCertificates() {
    0 "Content" content: String
} }

/// Updates federated credential provider description: `UpdateFederatedCredentialProviderDescription` of `eiam`
/// 2021-12-01.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateFederatedCredentialProviderDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFederatedCredentialProviderDescription {
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub federated_credential_provider_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    UpdateFederatedCredentialProviderDescription(federated_credential_provider_id: String, instance_id: String)
    "UpdateFederatedCredentialProviderDescription" -> Empty {
    0 "Description" description: String, 1 "FederatedCredentialProviderId" federated_credential_provider_id,
    2 "InstanceId" instance_id
} }

/// Response of [`UpdateFederatedCredentialProviderDescription`]: empty.
pub type UpdateFederatedCredentialProviderDescriptionOutput = Empty;

/// Updates group: `UpdateGroup` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub group_external_id: Option<String>,
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateGroup(group_id: String, instance_id: String) "UpdateGroup" -> Empty {
    0 "GroupExternalId" group_external_id: String, 1 "GroupId" group_id, 2 "GroupName" group_name: String,
    3 "InstanceId" instance_id
} }

/// Response of [`UpdateGroup`]: empty.
pub type UpdateGroupOutput = Empty;

/// Updates group description: `UpdateGroupDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateGroupDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupDescription {
    pub description: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateGroupDescription(group_id: String, instance_id: String) "UpdateGroupDescription" -> Empty {
    0 "Description" description: String, 1 "GroupId" group_id, 2 "InstanceId" instance_id
} }

/// Response of [`UpdateGroupDescription`]: empty.
pub type UpdateGroupDescriptionOutput = Empty;

/// Updates identity provider: `UpdateIdentityProvider` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateIdentityProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProvider {
    pub client_token: Option<String>,
    pub dingtalk_app_config: Option<UpdateIdentityProviderDingtalkAppConfig>,
    /// Required. At most 64 characters.
    pub identity_provider_id: String,
    pub identity_provider_name: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub lark_config: Option<UpdateIdentityProviderLarkConfig>,
    pub ldap_config: Option<UpdateIdentityProviderLdapConfig>,
    pub logo_url: Option<String>,
    pub network_access_endpoint_id: Option<String>,
    pub oidc_config: Option<UpdateIdentityProviderOidcConfig>,
    pub saml_config: Option<UpdateIdentityProviderSamlConfig>,
    pub we_com_config: Option<UpdateIdentityProviderWeComConfig>,
}
operation! { UpdateIdentityProvider(identity_provider_id: String, instance_id: String)
    "UpdateIdentityProvider" -> Empty {
    0 "ClientToken" client_token: String,
    1 "DingtalkAppConfig" dingtalk_app_config: UpdateIdentityProviderDingtalkAppConfig,
    2 "IdentityProviderId" identity_provider_id, 3 "IdentityProviderName" identity_provider_name: String,
    4 "InstanceId" instance_id, 5 "LarkConfig" lark_config: UpdateIdentityProviderLarkConfig,
    6 "LdapConfig" ldap_config: UpdateIdentityProviderLdapConfig, 7 "LogoUrl" logo_url: String,
    8 "NetworkAccessEndpointId" network_access_endpoint_id: String,
    9 "OidcConfig" oidc_config: UpdateIdentityProviderOidcConfig,
    10 "SamlConfig" saml_config: UpdateIdentityProviderSamlConfig,
    11 "WeComConfig" we_com_config: UpdateIdentityProviderWeComConfig
} }

/// Response of [`UpdateIdentityProvider`]: empty.
pub type UpdateIdentityProviderOutput = Empty;

/// In the request of [`UpdateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProviderDingtalkAppConfig {
    pub app_key: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub dingtalk_login_version: Option<String>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    /// Secret.
    pub verification_token: Option<Secret>,
}
input! { UpdateIdentityProviderDingtalkAppConfig() {
    0 "AppKey" app_key: String, 1 "AppSecret" app_secret: Secret,
    2 "DingtalkLoginVersion" dingtalk_login_version: String, 3 "EncryptKey" encrypt_key: Secret,
    4 "VerificationToken" verification_token: Secret
} }

/// In the request of [`UpdateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProviderLarkConfig {
    pub app_id: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    /// Secret.
    pub encrypt_key: Option<Secret>,
    /// Secret.
    pub verification_token: Option<Secret>,
}
input! { UpdateIdentityProviderLarkConfig() {
    0 "AppId" app_id: String, 1 "AppSecret" app_secret: Secret, 2 "EncryptKey" encrypt_key: Secret,
    3 "VerificationToken" verification_token: Secret
} }

/// In the request of [`UpdateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProviderLdapConfig {
    /// Secret.
    pub administrator_password: Option<Secret>,
    pub administrator_username: Option<String>,
    pub certificate_fingerprint_status: Option<String>,
    pub certificate_fingerprints: Option<Vec<String>>,
    pub ldap_protocol: Option<String>,
    pub ldap_server_host: Option<String>,
    pub ldap_server_port: Option<i64>,
    pub start_tls_status: Option<String>,
}
input! { UpdateIdentityProviderLdapConfig() {
    0 "AdministratorPassword" administrator_password: Secret, 1 "AdministratorUsername" administrator_username: String,
    2 "CertificateFingerprintStatus" certificate_fingerprint_status: String,
    3 "CertificateFingerprints" certificate_fingerprints: Vec<String>, 4 "LdapProtocol" ldap_protocol: String,
    5 "LdapServerHost" ldap_server_host: String, 6 "LdapServerPort" ldap_server_port: i64,
    7 "StartTlsStatus" start_tls_status: String
} }

/// In the request of [`UpdateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProviderOidcConfig {
    pub authn_param: Option<UpdateIdentityProviderAuthnParam>,
    pub endpoint_config: Option<UpdateIdentityProviderEndpointConfig>,
    pub grant_scopes: Option<Vec<String>>,
    pub grant_type: Option<String>,
    pub pkce_challenge_method: Option<String>,
    pub pkce_required: Option<bool>,
}
input! { UpdateIdentityProviderOidcConfig() {
    0 "AuthnParam" authn_param: UpdateIdentityProviderAuthnParam,
    1 "EndpointConfig" endpoint_config: UpdateIdentityProviderEndpointConfig, 2 "GrantScopes" grant_scopes: Vec<String>,
    3 "GrantType" grant_type: String, 4 "PkceChallengeMethod" pkce_challenge_method: String,
    5 "PkceRequired" pkce_required: bool
} }

/// In the request of [`UpdateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProviderAuthnParam {
    pub authn_method: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
input! { UpdateIdentityProviderAuthnParam() {
    0 "AuthnMethod" authn_method: String, 1 "ClientSecret" client_secret: Secret
} }

/// In the request of [`UpdateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProviderEndpointConfig {
    pub authorization_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub jwks_uri: Option<String>,
    pub token_endpoint: Option<String>,
    pub userinfo_endpoint: Option<String>,
}
input! { UpdateIdentityProviderEndpointConfig() {
    0 "AuthorizationEndpoint" authorization_endpoint: String, 1 "Issuer" issuer: String, 2 "JwksUri" jwks_uri: String,
    3 "TokenEndpoint" token_endpoint: String, 4 "UserinfoEndpoint" userinfo_endpoint: String
} }

/// In the request of [`UpdateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProviderSamlConfig {
    pub binding_method: Option<String>,
    pub certificates: Option<Vec<UpdateIdentityProviderCertificates>>,
    pub idp_entity_id: Option<String>,
    pub idp_sso_url: Option<String>,
    pub max_clock_skew: Option<i64>,
    pub require_request_signed: Option<bool>,
    pub want_assertions_signed: Option<bool>,
    pub want_response_signed: Option<bool>,
}
input! { UpdateIdentityProviderSamlConfig() {
    0 "BindingMethod" binding_method: String, 1 "Certificates" certificates: Vec<UpdateIdentityProviderCertificates>,
    2 "IdPEntityId" idp_entity_id: String, 3 "IdPSsoUrl" idp_sso_url: String, 4 "MaxClockSkew" max_clock_skew: i64,
    5 "RequireRequestSigned" require_request_signed: bool, 6 "WantAssertionsSigned" want_assertions_signed: bool,
    7 "WantResponseSigned" want_response_signed: bool
} }

/// In the request of [`UpdateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProviderCertificates {
    pub content: Option<String>,
}
input! { UpdateIdentityProviderCertificates() {
    0 "Content" content: String
} }

/// In the request of [`UpdateIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIdentityProviderWeComConfig {
    pub agent_id: Option<String>,
    pub authorize_callback_domain: Option<String>,
    /// Secret.
    pub corp_secret: Option<Secret>,
    pub trustable_domain: Option<String>,
}
input! { UpdateIdentityProviderWeComConfig() {
    0 "AgentId" agent_id: String, 1 "AuthorizeCallbackDomain" authorize_callback_domain: String,
    2 "CorpSecret" corp_secret: Secret, 3 "TrustableDomain" trustable_domain: String
} }

/// Updates instance description: `UpdateInstanceDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateInstanceDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceDescription {
    /// At most 128 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { UpdateInstanceDescription(instance_id: String) "UpdateInstanceDescription" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id
} }

/// Response of [`UpdateInstanceDescription`]: empty.
pub type UpdateInstanceDescriptionOutput = Empty;

/// Updates network access endpoint name: `UpdateNetworkAccessEndpointName` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateNetworkAccessEndpointName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkAccessEndpointName {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required.
    pub network_access_endpoint_id: String,
    /// Required.
    pub network_access_endpoint_name: String,
}
operation! {
    UpdateNetworkAccessEndpointName(instance_id: String, network_access_endpoint_id: String, network_access_endpoint_name: String)
    "UpdateNetworkAccessEndpointName" -> Empty {
    0 "InstanceId" instance_id, 1 "NetworkAccessEndpointId" network_access_endpoint_id,
    2 "NetworkAccessEndpointName" network_access_endpoint_name
} }

/// Response of [`UpdateNetworkAccessEndpointName`]: empty.
pub type UpdateNetworkAccessEndpointNameOutput = Empty;

/// Updates network zone: `UpdateNetworkZone` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateNetworkZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkZone {
    pub client_token: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    pub ipv4_cidrs: Option<Vec<String>>,
    pub ipv6_cidrs: Option<Vec<String>>,
    /// Required. At most 64 characters.
    pub network_zone_id: String,
    /// Required. At most 64 characters.
    pub network_zone_name: String,
    /// At most 64 characters.
    pub vpc_id: Option<String>,
}
operation! { UpdateNetworkZone(instance_id: String, network_zone_id: String, network_zone_name: String)
    "UpdateNetworkZone" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "Ipv4Cidrs" ipv4_cidrs: Vec<String>,
    3 "Ipv6Cidrs" ipv6_cidrs: Vec<String>, 4 "NetworkZoneId" network_zone_id, 5 "NetworkZoneName" network_zone_name,
    6 "VpcId" vpc_id: String
} }

/// Response of [`UpdateNetworkZone`]: empty.
pub type UpdateNetworkZoneOutput = Empty;

/// Updates network zone description: `UpdateNetworkZoneDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateNetworkZoneDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNetworkZoneDescription {
    pub client_token: Option<String>,
    /// Required. At most 128 characters.
    pub description: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub network_zone_id: String,
}
operation! { UpdateNetworkZoneDescription(description: String, instance_id: String, network_zone_id: String)
    "UpdateNetworkZoneDescription" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description, 2 "InstanceId" instance_id,
    3 "NetworkZoneId" network_zone_id
} }

/// Response of [`UpdateNetworkZoneDescription`]: empty.
pub type UpdateNetworkZoneDescriptionOutput = Empty;

/// Updates organizational unit: `UpdateOrganizationalUnit` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationalUnit {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
    /// At most 128 characters.
    pub organizational_unit_name: Option<String>,
}
operation! { UpdateOrganizationalUnit(instance_id: String, organizational_unit_id: String)
    "UpdateOrganizationalUnit" -> Empty {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitId" organizational_unit_id,
    2 "OrganizationalUnitName" organizational_unit_name: String
} }

/// Response of [`UpdateOrganizationalUnit`]: empty.
pub type UpdateOrganizationalUnitOutput = Empty;

/// Updates organizational unit description: `UpdateOrganizationalUnitDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateOrganizationalUnitDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationalUnitDescription {
    /// At most 256 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
}
operation! { UpdateOrganizationalUnitDescription(instance_id: String, organizational_unit_id: String)
    "UpdateOrganizationalUnitDescription" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "OrganizationalUnitId" organizational_unit_id
} }

/// Response of [`UpdateOrganizationalUnitDescription`]: empty.
pub type UpdateOrganizationalUnitDescriptionOutput = Empty;

/// Updates organizational unit parent id: `UpdateOrganizationalUnitParentId` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateOrganizationalUnitParentId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationalUnitParentId {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub organizational_unit_id: String,
    /// Required. At most 64 characters.
    pub parent_id: String,
}
operation! { UpdateOrganizationalUnitParentId(instance_id: String, organizational_unit_id: String, parent_id: String)
    "UpdateOrganizationalUnitParentId" -> Empty {
    0 "InstanceId" instance_id, 1 "OrganizationalUnitId" organizational_unit_id, 2 "ParentId" parent_id
} }

/// Response of [`UpdateOrganizationalUnitParentId`]: empty.
pub type UpdateOrganizationalUnitParentIdOutput = Empty;

/// Updates resource server scope: `UpdateResourceServerScope` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateResourceServerScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceServerScope {
    /// Required. At most 64 characters.
    pub application_id: String,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub resource_server_scope_id: String,
    /// Required. At most 32 characters.
    pub resource_server_scope_name: String,
}
operation! {
    UpdateResourceServerScope(application_id: String, instance_id: String, resource_server_scope_id: String, resource_server_scope_name: String)
    "UpdateResourceServerScope" -> Empty {
    0 "ApplicationId" application_id, 1 "InstanceId" instance_id, 2 "ResourceServerScopeId" resource_server_scope_id,
    3 "ResourceServerScopeName" resource_server_scope_name
} }

/// Response of [`UpdateResourceServerScope`]: empty.
pub type UpdateResourceServerScopeOutput = Empty;

/// Updates user: `UpdateUser` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub custom_fields: Option<Vec<UpdateUserCustomFields>>,
    /// At most 256 characters.
    pub display_name: Option<String>,
    /// At most 256 characters.
    pub email: Option<String>,
    /// At most 64 characters.
    pub email_verified: Option<bool>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// At most 32 characters.
    pub phone_number: Option<String>,
    /// At most 64 characters.
    pub phone_number_verified: Option<bool>,
    /// At most 32 characters.
    pub phone_region: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
    /// At most 256 characters.
    pub username: Option<String>,
}
operation! { UpdateUser(instance_id: String, user_id: String) "UpdateUser" -> Empty {
    0 "CustomFields" custom_fields: Vec<UpdateUserCustomFields>, 1 "DisplayName" display_name: String,
    2 "Email" email: String, 3 "EmailVerified" email_verified: bool, 4 "InstanceId" instance_id,
    5 "PhoneNumber" phone_number: String, 6 "PhoneNumberVerified" phone_number_verified: bool,
    7 "PhoneRegion" phone_region: String, 8 "UserId" user_id, 9 "Username" username: String
} }

/// Response of [`UpdateUser`]: empty.
pub type UpdateUserOutput = Empty;

/// In the request of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    pub operation: Option<String>,
}
input! { UpdateUserCustomFields() {
    0 "FieldName" field_name: String, 1 "FieldValue" field_value: String, 2 "Operation" operation: String
} }

/// Updates user description: `UpdateUserDescription` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateUserDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserDescription {
    /// At most 256 characters.
    pub description: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. At most 64 characters.
    pub user_id: String,
}
operation! { UpdateUserDescription(instance_id: String, user_id: String) "UpdateUserDescription" -> Empty {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "UserId" user_id
} }

/// Response of [`UpdateUserDescription`]: empty.
pub type UpdateUserDescriptionOutput = Empty;

/// Updates user password: `UpdateUserPassword` of `eiam` 2021-12-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eiam/2021-12-01/UpdateUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserPassword {
    /// Required. At most 64 characters.
    pub instance_id: String,
    /// Required. Secret. At most 64 characters.
    pub password: Secret,
    /// At most 64 characters.
    pub password_forced_update_status: Option<String>,
    /// Required. At most 64 characters.
    pub user_id: String,
    /// At most 64 characters.
    pub user_notification_channels: Option<Vec<String>>,
}
operation! { UpdateUserPassword(instance_id: String, password: Secret, user_id: String) "UpdateUserPassword" -> Empty {
    0 "InstanceId" instance_id, 1 "Password" password,
    2 "PasswordForcedUpdateStatus" password_forced_update_status: String, 3 "UserId" user_id,
    4 "UserNotificationChannels" user_notification_channels: Vec<String>
} }

/// Response of [`UpdateUserPassword`]: empty.
pub type UpdateUserPasswordOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddApplicationAccountToUser, AddApplicationToAuthorizationRule, AddCustomPrivacyPoliciesToBrand,
    AddGroupToAuthorizationRule, AddUserToAuthorizationRule, AddUserToOrganizationalUnits, AddUsersToGroup,
    AuthorizeApplicationToGroups, AuthorizeApplicationToOrganizationalUnits, AuthorizeApplicationToUsers,
    AuthorizeResourceServerScopesToClient, AuthorizeResourceServerScopesToGroup,
    AuthorizeResourceServerScopesToOrganizationalUnit, AuthorizeResourceServerScopesToUser,
    AuthorizeResourceServerToClient, BindUserAuthnSourceMapping,
    CheckApplicationProvisioningUserPrimaryOrganizationalUnit, CheckInstanceForDelete, CheckInstanceModuleStatus,
    CreateApplication, CreateApplicationClientSecret, CreateApplicationFederatedCredential, CreateApplicationRole,
    CreateApplicationToken, CreateAuthorizationResource, CreateAuthorizationRule, CreateBrand, CreateClientPublicKey,
    CreateCloudAccount, CreateCloudAccountRole, CreateConditionalAccessPolicy, CreateCredential,
    CreateCredentialProvider, CreateCustomField, CreateCustomPrivacyPolicy, CreateDomain, CreateDomainProxyToken,
    CreateFederatedCredentialProvider, CreateGroup, CreateIdentityProvider, CreateIdentityProviderStatusCheckJob,
    CreateInstance, CreateInstanceTrialLicense, CreateNetworkAccessEndpoint, CreateNetworkZone,
    CreateOrganizationalUnit, CreateResourceServerScope, CreateUser, DeleteApplication, DeleteApplicationClientSecret,
    DeleteApplicationFederatedCredential, DeleteApplicationRole, DeleteApplicationToken, DeleteAuthorizationResource,
    DeleteAuthorizationRule, DeleteBrand, DeleteClientPublicKey, DeleteCloudAccount, DeleteCloudAccountRole,
    DeleteConditionalAccessPolicy, DeleteCredential, DeleteCredentialProvider, DeleteCustomField,
    DeleteCustomPrivacyPolicy, DeleteDomain, DeleteDomainProxyToken, DeleteFederatedCredentialProvider, DeleteGroup,
    DeleteIdentityProvider, DeleteInstance, DeleteNetworkAccessEndpoint, DeleteNetworkZone, DeleteOrganizationalUnit,
    DeleteOrganizationalUnitChildren, DeleteResourceServerScope, DeleteUser, DeleteUsers, DeleteWebAuthnAuthenticator,
    DisableApplication, DisableApplicationApiInvoke, DisableApplicationClientSecret,
    DisableApplicationFederatedCredential, DisableApplicationM2MClient, DisableApplicationProvisioning,
    DisableApplicationResourceServer, DisableApplicationSso, DisableApplicationToken, DisableAuthorizationRule,
    DisableBrand, DisableClientPublicKey, DisableCloudAccountRole, DisableConditionalAccessPolicy, DisableCredential,
    DisableCredentialProvider, DisableCustomField, DisableCustomPrivacyPolicy, DisableDomainProxyToken,
    DisableFederatedCredentialProvider, DisableIdentityProviderAdvancedAbility, DisableIdentityProviderAuthn,
    DisableIdentityProviderUdPull, DisableInitDomainAutoRedirect, DisableInternalAuthenticationSource,
    DisableResourceServerCustomSubject, DisableUser, EnableApplication, EnableApplicationApiInvoke,
    EnableApplicationClientSecret, EnableApplicationFederatedCredential, EnableApplicationM2MClient,
    EnableApplicationProvisioning, EnableApplicationResourceServer, EnableApplicationSso, EnableApplicationToken,
    EnableAuthorizationRule, EnableBrand, EnableClientPublicKey, EnableCloudAccountRole, EnableConditionalAccessPolicy,
    EnableCredential, EnableCredentialProvider, EnableCustomField, EnableCustomPrivacyPolicy, EnableDomainProxyToken,
    EnableFederatedCredentialProvider, EnableIdentityProviderAdvancedAbility, EnableIdentityProviderAuthn,
    EnableIdentityProviderUdPull, EnableInitDomainAutoRedirect, EnableInternalAuthenticationSource,
    EnableResourceServerCustomSubject, EnableUser, ExecIdentityProviderMetadataUrlResolution, ExecuteInstanceFailover,
    GenerateDownloadUrlForSynchronizationJob, GenerateFileImportTemplate, GenerateOauthToken, GenerateUploadAuth,
    GenerateWebAuthnAuthenticatorRegistrationUrl, GetApplication, GetApplicationAdvancedConfig,
    GetApplicationFederatedCredential, GetApplicationGrantScope, GetApplicationProvisioningConfig,
    GetApplicationProvisioningScope, GetApplicationProvisioningUserPrimaryOrganizationalUnit, GetApplicationRole,
    GetApplicationSsoConfig, GetApplicationTemplate, GetAuthorizationResource, GetAuthorizationRule,
    GetAuthorizationServer, GetBrand, GetClientPublicKey, GetCloudAccount, GetCloudAccountRole,
    GetConditionalAccessPolicy, GetCredential, GetCredentialProvider, GetCustomField, GetCustomPrivacyPolicy, GetDomain,
    GetDomainDnsChallenge, GetFederatedCredentialProvider, GetForgetPasswordConfiguration, GetGroup,
    GetIdentityProvider, GetIdentityProviderAdvancedConfiguration, GetIdentityProviderStatusCheckJob,
    GetIdentityProviderUdPullConfiguration, GetIdentityProviderUdPushConfiguration, GetInstance,
    GetInstanceControlConfiguration, GetInstanceGlobalizationConfig, GetInstanceLicense, GetInstanceModuleInfo,
    GetInstanceQuota, GetInstanceTrialStatus, GetLoginRedirectApplicationForBrand, GetNetworkAccessEndpoint,
    GetNetworkZone, GetOrganizationalUnit, GetPasswordComplexityConfiguration, GetPasswordExpirationConfiguration,
    GetPasswordHistoryConfiguration, GetPasswordInitializationConfiguration, GetResourceServerScope,
    GetRootOrganizationalUnit, GetServiceQuota, GetSynchronizationJob, GetUser, ListActionTrackEventTypes,
    ListApplicationAccounts, ListApplicationAccountsForUser, ListApplicationClientSecrets,
    ListApplicationFederatedCredentials, ListApplicationFederatedCredentialsForProvider, ListApplicationRoles,
    ListApplicationSupportedProvisionProtocolTypes, ListApplicationTokens, ListApplications,
    ListApplicationsForAuthorizationRule, ListApplicationsForGroup, ListApplicationsForNetworkAccessEndpoint,
    ListApplicationsForNetworkZone, ListApplicationsForOrganizationalUnit, ListApplicationsForUser,
    ListAuthorizationResources, ListAuthorizationRules, ListAuthorizationRulesForApplication,
    ListAuthorizationRulesForGroup, ListAuthorizationRulesForUser, ListAuthorizationServers, ListBrands,
    ListClientPublicKeys, ListCloudAccountRoles, ListCloudAccounts, ListConditionalAccessPolicies,
    ListConditionalAccessPoliciesForApplication, ListConditionalAccessPoliciesForNetworkZone,
    ListConditionalAccessPoliciesForUser, ListCredentialProviders, ListCredentials, ListCustomPrivacyPolicies,
    ListCustomPrivacyPoliciesForBrand, ListDomainProxyTokens, ListDomains, ListEiamInstances, ListEiamRegions,
    ListEventTypes, ListFederatedCredentialProviders, ListGroups, ListGroupsForApplication,
    ListGroupsForAuthorizationRule, ListGroupsForResourceServer, ListGroupsForUser, ListIdentityProviders,
    ListIdentityProvidersForNetworkAccessEndpoint, ListInstances, ListNetworkAccessEndpointAvailableRegions,
    ListNetworkAccessEndpointAvailableZones, ListNetworkAccessEndpoints, ListNetworkAccessPaths, ListNetworkZones,
    ListOrganizationalUnitParents, ListOrganizationalUnits, ListOrganizationalUnitsForApplication,
    ListOrganizationalUnitsForResourceServer, ListRegions, ListResourceServerScopes, ListResourceServersForUser,
    ListSynchronizationJobs, ListUserAuthnSourceMappings, ListUsers, ListUsersForApplication,
    ListUsersForAuthorizationRule, ListUsersForGroup, ListUsersForResourceServer, ObtainApplicationClientSecret,
    ObtainApplicationToken, ObtainCredential, ObtainDomainProxyToken, RemoveApplicationAccountFromUser,
    RemoveApplicationFromAuthorizationRule, RemoveCustomPrivacyPoliciesFromBrand, RemoveGroupFromAuthorizationRule,
    RemoveUserFromAuthorizationRule, RemoveUserFromOrganizationalUnits, RemoveUsersFromGroup, RenewFreeLicenseEndTime,
    RevokeApplicationFromGroups, RevokeApplicationFromOrganizationalUnits, RevokeApplicationFromUsers,
    RevokeResourceServerFromClient, RevokeResourceServerScopesFromClient, RevokeResourceServerScopesFromGroup,
    RevokeResourceServerScopesFromOrganizationalUnit, RevokeResourceServerScopesFromUser, RunSynchronizationJob,
    SetApplicationGrantScope, SetApplicationProvisioningConfig, SetApplicationProvisioningScope,
    SetApplicationProvisioningUserPrimaryOrganizationalUnit, SetApplicationResourceServerIdentifier,
    SetApplicationSsoConfig, SetDefaultDomain, SetForgetPasswordConfiguration, SetIdentityProviderAuthnConfiguration,
    SetIdentityProviderUdPullConfiguration, SetIdentityProviderUdPushConfiguration, SetInstanceControlConfiguration,
    SetInstanceGlobalizationConfig, SetLoginRedirectApplicationForBrand, SetPasswordComplexityConfiguration,
    SetPasswordExpirationConfiguration, SetPasswordHistoryConfiguration, SetPasswordInitializationConfiguration,
    SetPrimaryClientPublicKey, SetUserPrimaryOrganizationalUnit, SetWebAuthnConfiguration, UnbindTotpAuthenticator,
    UnbindUserAuthnSourceMapping, UnlockUser, UpdateApplicationAdvancedConfig, UpdateApplicationAuthorizationType,
    UpdateApplicationClientSecretExpirationTime, UpdateApplicationDescription, UpdateApplicationFederatedCredential,
    UpdateApplicationFederatedCredentialDescription, UpdateApplicationInfo, UpdateApplicationRole,
    UpdateApplicationRoleDescription, UpdateApplicationSsoFormParams, UpdateApplicationTokenExpirationTime,
    UpdateAuthorizationRule, UpdateAuthorizationRuleApplicationAttachment, UpdateAuthorizationRuleDescription,
    UpdateAuthorizationRuleGroupAttachment, UpdateAuthorizationRuleUserAttachment, UpdateAuthorizationServer,
    UpdateAuthorizationServerDescription, UpdateBrand, UpdateCloudAccount, UpdateCloudAccountDescription,
    UpdateCloudAccountRoleDescription, UpdateConditionalAccessPolicy, UpdateConditionalAccessPolicyDescription,
    UpdateCredential, UpdateCredentialDescription, UpdateCredentialProvider, UpdateCredentialProviderDescription,
    UpdateCustomPrivacyPolicy, UpdateDomainBrand, UpdateDomainIcpNumber, UpdateFederatedCredentialProvider,
    UpdateFederatedCredentialProviderDescription, UpdateGroup, UpdateGroupDescription, UpdateIdentityProvider,
    UpdateInstanceDescription, UpdateNetworkAccessEndpointName, UpdateNetworkZone, UpdateNetworkZoneDescription,
    UpdateOrganizationalUnit, UpdateOrganizationalUnitDescription, UpdateOrganizationalUnitParentId,
    UpdateResourceServerScope, UpdateUser, UpdateUserDescription, UpdateUserPassword
}
