//! `mqtt` of Tencent Cloud, API version 2024-05-16.
//!
//! Endpoint: `mqtt.tencentcloudapi.com`, or `mqtt.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, mqtt::DescribeAuthorizationPolicies};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAuthorizationPolicies::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "mqtt",
    "2024-05-16",
    "mqtt",
    &Endpoints::NONE,
);

/// Activates ca certificate: `ActivateCaCertificate` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ActivateCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateCaCertificate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ca_sn: String,
}
operation! { ActivateCaCertificate(instance_id: String, ca_sn: String) "ActivateCaCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "CaSn" ca_sn
} }

/// Response of [`ActivateCaCertificate`]: empty.
pub type ActivateCaCertificateOutput = Empty;

/// Activates device certificate: `ActivateDeviceCertificate` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ActivateDeviceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateDeviceCertificate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub device_certificate_sn: String,
}
operation! { ActivateDeviceCertificate(instance_id: String, device_certificate_sn: String)
    "ActivateDeviceCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceCertificateSn" device_certificate_sn
} }

/// Response of [`ActivateDeviceCertificate`]: empty.
pub type ActivateDeviceCertificateOutput = Empty;

/// Adds client subscription: `AddClientSubscription` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=AddClientSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClientSubscription {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub client_id: String,
    /// Required.
    pub topic_filter: String,
    pub qos: Option<String>,
}
operation! { AddClientSubscription(instance_id: String, client_id: String, topic_filter: String)
    "AddClientSubscription" -> Empty {
    0 "InstanceId" instance_id, 1 "ClientId" client_id, 2 "TopicFilter" topic_filter, 3 "Qos" qos: String
} }

/// Response of [`AddClientSubscription`]: empty.
pub type AddClientSubscriptionOutput = Empty;

/// Applies registration code: `ApplyRegistrationCode` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ApplyRegistrationCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRegistrationCode {
    /// Required.
    pub instance_id: String,
}
operation! { ApplyRegistrationCode(instance_id: String) "ApplyRegistrationCode" -> ApplyRegistrationCodeOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`ApplyRegistrationCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRegistrationCodeOutput {
    pub instance_id: Option<String>,
    pub registration_code: Option<String>,
}
model! { ApplyRegistrationCodeOutput {
    0 "InstanceId" instance_id: String, 1 "RegistrationCode" registration_code: String
} }

/// Creates authorization policy: `CreateAuthorizationPolicy` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateAuthorizationPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_POLICY`], [`codes::FAILED_OPERATION_DUPLICATE_PRIORITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_name: String,
    /// Required.
    pub policy_version: i64,
    /// Required.
    pub priority: i64,
    /// Required.
    pub effect: String,
    /// Required.
    pub actions: String,
    /// Required.
    pub retain: i64,
    /// Required.
    pub qos: String,
    pub resources: Option<String>,
    pub username: Option<String>,
    pub client_id: Option<String>,
    pub ip: Option<String>,
    pub remark: Option<String>,
}

/// Arguments of [`CreateAuthorizationPolicy::new`].
pub struct CreateAuthorizationPolicyRequired {
    pub instance_id: String,
    pub policy_name: String,
    pub policy_version: i64,
    pub priority: i64,
    pub effect: String,
    pub actions: String,
    pub retain: i64,
    pub qos: String,
}
operation! {
    CreateAuthorizationPolicy { CreateAuthorizationPolicyRequired: instance_id, policy_name, policy_version, priority, effect, actions, retain, qos }
    "CreateAuthorizationPolicy" -> CreateAuthorizationPolicyOutput {
    0 "InstanceId" instance_id, 1 "PolicyName" policy_name, 2 "PolicyVersion" policy_version, 3 "Priority" priority,
    4 "Effect" effect, 5 "Actions" actions, 6 "Retain" retain, 7 "Qos" qos, 8 "Resources" resources: String,
    9 "Username" username: String, 10 "ClientId" client_id: String, 11 "Ip" ip: String, 12 "Remark" remark: String
} }

/// Response of [`CreateAuthorizationPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationPolicyOutput {
    pub instance_id: Option<String>,
    pub id: Option<i64>,
}
model! { CreateAuthorizationPolicyOutput {
    0 "InstanceId" instance_id: String, 1 "Id" id: i64
} }

/// Creates block rule: `CreateBlockRule` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateBlockRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TOPIC_NUM`], [`codes::OPERATION_DENIED`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub r#type: Option<i64>,
    pub include: Option<String>,
    pub excludes: Option<Vec<String>>,
    pub expire_time: Option<i64>,
    pub remark: Option<String>,
}
operation! { CreateBlockRule(instance_id: String, name: String) "CreateBlockRule" -> CreateBlockRuleOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Type" r#type: i64, 3 "Include" include: String,
    4 "Excludes" excludes: Vec<String>, 5 "ExpireTime" expire_time: i64, 6 "Remark" remark: String
} }

/// Response of [`CreateBlockRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockRuleOutput {
    pub instance_id: Option<String>,
    pub name: Option<String>,
}
model! { CreateBlockRuleOutput {
    0 "InstanceId" instance_id: String, 1 "Name" name: String
} }

/// Creates device identity: `CreateDeviceIdentity` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateDeviceIdentity>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceIdentity {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub device_id: String,
    pub status: Option<String>,
    pub primary_key: Option<String>,
    pub secondary_key: Option<String>,
    pub propagating_properties: Option<Vec<PropagatingProperty>>,
}
operation! { CreateDeviceIdentity(instance_id: String, device_id: String) "CreateDeviceIdentity" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceId" device_id, 2 "Status" status: String, 3 "PrimaryKey" primary_key: String,
    4 "SecondaryKey" secondary_key: String, 5 "PropagatingProperties" propagating_properties: Vec<PropagatingProperty>
} }

/// Response of [`CreateDeviceIdentity`]: empty.
pub type CreateDeviceIdentityOutput = Empty;

/// In the request of [`CreateDeviceIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PropagatingProperty {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { PropagatingProperty(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates http authenticator: `CreateHttpAuthenticator` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateHttpAuthenticator>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpAuthenticator {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub endpoint: String,
    pub concurrency: Option<i64>,
    pub method: Option<String>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub connect_timeout: Option<i64>,
    pub read_timeout: Option<i64>,
    pub header: Option<Vec<HeaderItem>>,
    pub body: Option<Vec<BodyItem>>,
    pub including_user_properties: Option<bool>,
    pub vpc_svc_id: Option<String>,
    pub network_type: Option<String>,
}
operation! { CreateHttpAuthenticator(instance_id: String, endpoint: String) "CreateHttpAuthenticator" -> Empty {
    0 "InstanceId" instance_id, 1 "Endpoint" endpoint, 2 "Concurrency" concurrency: i64, 3 "Method" method: String,
    4 "Status" status: String, 5 "Remark" remark: String, 6 "ConnectTimeout" connect_timeout: i64,
    7 "ReadTimeout" read_timeout: i64, 8 "Header" header: Vec<HeaderItem>, 9 "Body" body: Vec<BodyItem>,
    10 "IncludingUserProperties" including_user_properties: bool, 11 "VpcSvcId" vpc_svc_id: String,
    12 "NetworkType" network_type: String
} }

/// Response of [`CreateHttpAuthenticator`]: empty.
pub type CreateHttpAuthenticatorOutput = Empty;

/// In the request of [`CreateHttpAuthenticator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeaderItem {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { HeaderItem(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateHttpAuthenticator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyItem {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { BodyItem(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates ins public endpoint: `CreateInsPublicEndpoint` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateInsPublicEndpoint>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInsPublicEndpoint {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub bandwidth: i64,
    pub rules: Option<Vec<PublicAccessRule>>,
}
operation! { CreateInsPublicEndpoint(instance_id: String, bandwidth: i64) "CreateInsPublicEndpoint" -> Empty {
    0 "InstanceId" instance_id, 1 "Bandwidth" bandwidth, 2 "Rules" rules: Vec<PublicAccessRule>
} }

/// Response of [`CreateInsPublicEndpoint`]: empty.
pub type CreateInsPublicEndpointOutput = Empty;

/// In the request of [`CreateInsPublicEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicAccessRule {
    pub ip_rule: Option<String>,
    pub allow: Option<bool>,
    pub remark: Option<String>,
}
input! { PublicAccessRule() {
    0 "IpRule" ip_rule: String, 1 "Allow" allow: bool, 2 "Remark" remark: String
} }

/// Creates instance: `CreateInstance` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_INSTANCE_TYPE_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_PUBLIC_NETWORK_INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub instance_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub sku_code: String,
    pub remark: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub vpc_list: Option<Vec<VpcInfo>>,
    pub enable_public: Option<bool>,
    pub bandwidth: Option<i64>,
    pub ip_rules: Option<Vec<IpRule>>,
    pub renew_flag: Option<i64>,
    pub time_span: Option<i64>,
    pub pay_mode: Option<i64>,
}
operation! { CreateInstance(instance_type: String, name: String, sku_code: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "InstanceType" instance_type, 1 "Name" name, 2 "SkuCode" sku_code, 3 "Remark" remark: String,
    4 "TagList" tag_list: Vec<Tag>, 5 "VpcList" vpc_list: Vec<VpcInfo>, 6 "EnablePublic" enable_public: bool,
    7 "Bandwidth" bandwidth: i64, 8 "IpRules" ip_rules: Vec<IpRule>, 9 "RenewFlag" renew_flag: i64,
    10 "TimeSpan" time_span: i64, 11 "PayMode" pay_mode: i64
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { VpcInfo() {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpRule {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub allow: Option<bool>,
    /// Required.
    pub remark: Option<String>,
}
input! { IpRule(ip: String, allow: bool, remark: String) {
    0 "Ip" ip: String, 1 "Allow" allow: bool, 2 "Remark" remark: String
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

/// Creates jwks authenticator: `CreateJWKSAuthenticator` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateJWKSAuthenticator>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJWKSAuthenticator {
    /// Required.
    pub instance_id: String,
    pub endpoint: Option<String>,
    pub refresh_interval: Option<i64>,
    pub text: Option<String>,
    pub status: Option<String>,
    pub remark: Option<String>,
    pub from: Option<String>,
}
operation! { CreateJWKSAuthenticator(instance_id: String) "CreateJWKSAuthenticator" -> Empty {
    0 "InstanceId" instance_id, 1 "Endpoint" endpoint: String, 2 "RefreshInterval" refresh_interval: i64,
    3 "Text" text: String, 4 "Status" status: String, 5 "Remark" remark: String, 6 "From" from: String
} }

/// Response of [`CreateJWKSAuthenticator`]: empty.
pub type CreateJWKSAuthenticatorOutput = Empty;

/// Creates jwt authenticator: `CreateJWTAuthenticator` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateJWTAuthenticator>.
///
/// Errors: [`codes::FAILED_OPERATION_PUBLIC_KEY_VERIFY_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJWTAuthenticator {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub algorithm: String,
    /// Required.
    pub from: String,
    /// Secret.
    pub secret: Option<Secret>,
    pub public_key: Option<String>,
    pub status: Option<String>,
    pub remark: Option<String>,
}
operation! { CreateJWTAuthenticator(instance_id: String, algorithm: String, from: String)
    "CreateJWTAuthenticator" -> Empty {
    0 "InstanceId" instance_id, 1 "Algorithm" algorithm, 2 "From" from, 3 "Secret" secret: Secret,
    4 "PublicKey" public_key: String, 5 "Status" status: String, 6 "Remark" remark: String
} }

/// Response of [`CreateJWTAuthenticator`]: empty.
pub type CreateJWTAuthenticatorOutput = Empty;

/// Creates message enrichment rule: `CreateMessageEnrichmentRule` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateMessageEnrichmentRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageEnrichmentRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub condition: String,
    /// Required.
    pub actions: String,
    /// Required.
    pub priority: i64,
    pub status: Option<i64>,
    pub remark: Option<String>,
}

/// Arguments of [`CreateMessageEnrichmentRule::new`].
pub struct CreateMessageEnrichmentRuleRequired {
    pub instance_id: String,
    pub rule_name: String,
    pub condition: String,
    pub actions: String,
    pub priority: i64,
}
operation! {
    CreateMessageEnrichmentRule { CreateMessageEnrichmentRuleRequired: instance_id, rule_name, condition, actions, priority }
    "CreateMessageEnrichmentRule" -> CreateMessageEnrichmentRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleName" rule_name, 2 "Condition" condition, 3 "Actions" actions,
    4 "Priority" priority, 5 "Status" status: i64, 6 "Remark" remark: String
} }

/// Response of [`CreateMessageEnrichmentRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageEnrichmentRuleOutput {
    pub instance_id: Option<String>,
    pub id: Option<i64>,
}
model! { CreateMessageEnrichmentRuleOutput {
    0 "InstanceId" instance_id: String, 1 "Id" id: i64
} }

/// Creates topic: `CreateTopic` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateTopic>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_TOPIC_NUM`], [`codes::OPERATION_DENIED`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    pub remark: Option<String>,
}
operation! { CreateTopic(instance_id: String, topic: String) "CreateTopic" -> CreateTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Remark" remark: String
} }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
}
model! { CreateTopicOutput {
    0 "InstanceId" instance_id: String, 1 "Topic" topic: String
} }

/// Creates user: `CreateUser` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=CreateUser>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
    /// Secret.
    pub password: Option<Secret>,
    pub remark: Option<String>,
}
operation! { CreateUser(instance_id: String, username: String) "CreateUser" -> Empty {
    0 "InstanceId" instance_id, 1 "Username" username, 2 "Password" password: Secret, 3 "Remark" remark: String
} }

/// Response of [`CreateUser`]: empty.
pub type CreateUserOutput = Empty;

/// Deactivates ca certificate: `DeactivateCaCertificate` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeactivateCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateCaCertificate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ca_sn: String,
}
operation! { DeactivateCaCertificate(instance_id: String, ca_sn: String) "DeactivateCaCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "CaSn" ca_sn
} }

/// Response of [`DeactivateCaCertificate`]: empty.
pub type DeactivateCaCertificateOutput = Empty;

/// Deactivates device certificate: `DeactivateDeviceCertificate` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeactivateDeviceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateDeviceCertificate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub device_certificate_sn: String,
}
operation! { DeactivateDeviceCertificate(instance_id: String, device_certificate_sn: String)
    "DeactivateDeviceCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceCertificateSn" device_certificate_sn
} }

/// Response of [`DeactivateDeviceCertificate`]: empty.
pub type DeactivateDeviceCertificateOutput = Empty;

/// Deletes authenticator: `DeleteAuthenticator` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteAuthenticator>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_NO_AUTHENTICATOR`], [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthenticator {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
}
operation! { DeleteAuthenticator(instance_id: String, r#type: String) "DeleteAuthenticator" -> Empty {
    0 "InstanceId" instance_id, 1 "Type" r#type
} }

/// Response of [`DeleteAuthenticator`]: empty.
pub type DeleteAuthenticatorOutput = Empty;

/// Deletes authorization policy: `DeleteAuthorizationPolicy` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteAuthorizationPolicy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_AUTHORIZATION_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteAuthorizationPolicy(instance_id: String, id: i64) "DeleteAuthorizationPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Id" id
} }

/// Response of [`DeleteAuthorizationPolicy`]: empty.
pub type DeleteAuthorizationPolicyOutput = Empty;

/// Deletes block rule: `DeleteBlockRule` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteBlockRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlockRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub block_rule_name: String,
}
operation! { DeleteBlockRule(instance_id: String, block_rule_name: String) "DeleteBlockRule" -> Empty {
    0 "InstanceId" instance_id, 1 "BlockRuleName" block_rule_name
} }

/// Response of [`DeleteBlockRule`]: empty.
pub type DeleteBlockRuleOutput = Empty;

/// Deletes ca certificate: `DeleteCaCertificate` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteCaCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_RELATED_DEVICE_CERTIFICATE_EXISTS`], [`codes::RESOURCE_NOT_FOUND_CA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCaCertificate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ca_sn: String,
}
operation! { DeleteCaCertificate(instance_id: String, ca_sn: String) "DeleteCaCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "CaSn" ca_sn
} }

/// Response of [`DeleteCaCertificate`]: empty.
pub type DeleteCaCertificateOutput = Empty;

/// Deletes client subscription: `DeleteClientSubscription` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteClientSubscription>.
///
/// Errors: [`codes::FAILED_OPERATION_RELATED_DEVICE_CERTIFICATE_EXISTS`], [`codes::RESOURCE_NOT_FOUND_CA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientSubscription {
    /// Required.
    pub instance_id: String,
    pub client_id: Option<String>,
    pub topic_filter: Option<String>,
}
operation! { DeleteClientSubscription(instance_id: String) "DeleteClientSubscription" -> Empty {
    0 "InstanceId" instance_id, 1 "ClientId" client_id: String, 2 "TopicFilter" topic_filter: String
} }

/// Response of [`DeleteClientSubscription`]: empty.
pub type DeleteClientSubscriptionOutput = Empty;

/// Deletes device certificate: `DeleteDeviceCertificate` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteDeviceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceCertificate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub device_certificate_sn: String,
}
operation! { DeleteDeviceCertificate(instance_id: String, device_certificate_sn: String)
    "DeleteDeviceCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceCertificateSn" device_certificate_sn
} }

/// Response of [`DeleteDeviceCertificate`]: empty.
pub type DeleteDeviceCertificateOutput = Empty;

/// Deletes device identity: `DeleteDeviceIdentity` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteDeviceIdentity>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceIdentity {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub device_id: String,
}
operation! { DeleteDeviceIdentity(instance_id: String, device_id: String) "DeleteDeviceIdentity" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceId" device_id
} }

/// Response of [`DeleteDeviceIdentity`]: empty.
pub type DeleteDeviceIdentityOutput = Empty;

/// Deletes ins public endpoint: `DeleteInsPublicEndpoint` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteInsPublicEndpoint>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInsPublicEndpoint {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInsPublicEndpoint(instance_id: String) "DeleteInsPublicEndpoint" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInsPublicEndpoint`]: empty.
pub type DeleteInsPublicEndpointOutput = Empty;

/// Deletes instance: `DeleteInstance` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_PROTECT`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes message enrichment rule: `DeleteMessageEnrichmentRule` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteMessageEnrichmentRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageEnrichmentRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteMessageEnrichmentRule(instance_id: String, id: i64) "DeleteMessageEnrichmentRule" -> Empty {
    0 "InstanceId" instance_id, 1 "Id" id
} }

/// Response of [`DeleteMessageEnrichmentRule`]: empty.
pub type DeleteMessageEnrichmentRuleOutput = Empty;

/// Deletes topic: `DeleteTopic` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteTopic>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
}
operation! { DeleteTopic(instance_id: String, topic: String) "DeleteTopic" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

/// Response of [`DeleteTopic`]: empty.
pub type DeleteTopicOutput = Empty;

/// Deletes user: `DeleteUser` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DeleteUser>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ROLE`], [`codes::RESOURCE_NOT_FOUND_USERNAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
}
operation! { DeleteUser(instance_id: String, username: String) "DeleteUser" -> Empty {
    0 "InstanceId" instance_id, 1 "Username" username
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Describes authenticator: `DescribeAuthenticator` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeAuthenticator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthenticator {
    /// Required.
    pub instance_id: String,
    pub r#type: Option<String>,
}
operation! { DescribeAuthenticator(instance_id: String) "DescribeAuthenticator" -> DescribeAuthenticatorOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type: String
} }

/// Response of [`DescribeAuthenticator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthenticatorOutput {
    pub authenticators: Vec<MQTTAuthenticatorItem>,
}
model! { DescribeAuthenticatorOutput {
    0 "Authenticators" authenticators: Vec<MQTTAuthenticatorItem>
} }

/// In the response of [`DescribeAuthenticator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTAuthenticatorItem {
    pub r#type: Option<String>,
    pub config: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub remark: Option<String>,
}
model! { MQTTAuthenticatorItem {
    0 "Type" r#type: String, 1 "Config" config: String, 2 "Status" status: String, 3 "CreateTime" create_time: i64,
    4 "Remark" remark: String
} }

/// Describes authorization policies: `DescribeAuthorizationPolicies` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeAuthorizationPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizationPolicies {
    pub instance_id: Option<String>,
}
operation! { DescribeAuthorizationPolicies() "DescribeAuthorizationPolicies" -> DescribeAuthorizationPoliciesOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeAuthorizationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizationPoliciesOutput {
    pub data: Vec<AuthorizationPolicyItem>,
}
model! { DescribeAuthorizationPoliciesOutput {
    0 "Data" data: Vec<AuthorizationPolicyItem>
} }

/// In the response of [`DescribeAuthorizationPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationPolicyItem {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub policy_name: Option<String>,
    pub version: Option<i64>,
    pub priority: Option<i64>,
    pub effect: Option<String>,
    pub actions: Option<String>,
    pub resources: Option<String>,
    pub client_id: Option<String>,
    pub username: Option<String>,
    pub ip: Option<String>,
    pub qos: Option<String>,
    pub retain: Option<i64>,
    pub remark: Option<String>,
    pub created_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { AuthorizationPolicyItem {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String, 2 "PolicyName" policy_name: String, 3 "Version" version: i64,
    4 "Priority" priority: i64, 5 "Effect" effect: String, 6 "Actions" actions: String, 7 "Resources" resources: String,
    8 "ClientId" client_id: String, 9 "Username" username: String, 10 "Ip" ip: String, 11 "Qos" qos: String,
    12 "Retain" retain: i64, 13 "Remark" remark: String, 14 "CreatedTime" created_time: i64,
    15 "UpdateTime" update_time: i64
} }

/// Describes block rule list: `DescribeBlockRuleList` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeBlockRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockRuleList {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeBlockRuleList(instance_id: String) "DescribeBlockRuleList" -> DescribeBlockRuleListOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeBlockRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockRuleListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<BlockRuleItem>,
}
model! { DescribeBlockRuleListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<BlockRuleItem>
} }

/// In the response of [`DescribeBlockRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockRuleItem {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub remark: Option<String>,
    pub include: Option<String>,
    pub excludes: Vec<String>,
    pub expire_time: Option<i64>,
    pub update_time: Option<i64>,
    pub create_time: Option<i64>,
}
model! { BlockRuleItem {
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "Remark" remark: String, 3 "Include" include: String,
    4 "Excludes" excludes: Vec<String>, 5 "ExpireTime" expire_time: i64, 6 "UpdateTime" update_time: i64,
    7 "CreateTime" create_time: i64
} }

/// Describes ca certificate: `DescribeCaCertificate` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeCaCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaCertificate {
    /// Required.
    pub ca_sn: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeCaCertificate(ca_sn: String, instance_id: String)
    "DescribeCaCertificate" -> DescribeCaCertificateOutput {
    0 "CaSn" ca_sn, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaCertificateOutput {
    pub created_time: Option<i64>,
    pub update_time: Option<i64>,
    pub not_after_time: Option<i64>,
    pub last_activation_time: Option<i64>,
    pub last_inactivation_time: Option<i64>,
    pub status: Option<String>,
    pub ca_sn: Option<String>,
    pub ca_cn: Option<String>,
    pub ca_certificate: Option<String>,
    pub format: Option<String>,
    pub ca_issuer_cn: Option<String>,
    pub not_before_time: Option<i64>,
}
model! { DescribeCaCertificateOutput {
    0 "CreatedTime" created_time: i64, 1 "UpdateTime" update_time: i64, 2 "NotAfterTime" not_after_time: i64,
    3 "LastActivationTime" last_activation_time: i64, 4 "LastInactivationTime" last_inactivation_time: i64,
    5 "Status" status: String, 6 "CaSn" ca_sn: String, 7 "CaCn" ca_cn: String, 8 "CaCertificate" ca_certificate: String,
    9 "Format" format: String, 10 "CaIssuerCn" ca_issuer_cn: String, 11 "NotBeforeTime" not_before_time: i64
} }

/// Describes ca certificates: `DescribeCaCertificates` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeCaCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaCertificates {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeCaCertificates(instance_id: String) "DescribeCaCertificates" -> DescribeCaCertificatesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeCaCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaCertificatesOutput {
    pub data: Vec<CaCertificateItem>,
}
model! { DescribeCaCertificatesOutput {
    0 "Data" data: Vec<CaCertificateItem>
} }

/// In the response of [`DescribeCaCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CaCertificateItem {
    pub ca_cn: Option<String>,
    pub ca_certificate: Option<String>,
    pub ca_sn: Option<String>,
    pub format: Option<String>,
    pub verification_certificate: Option<String>,
    pub status: Option<String>,
    pub last_activation_time: Option<i64>,
    pub created_time: Option<i64>,
    pub update_time: Option<i64>,
    pub last_inactivation_time: Option<i64>,
    pub ca_issuer_cn: Option<String>,
    pub not_before_time: Option<i64>,
    pub not_after_time: Option<i64>,
}
model! { CaCertificateItem {
    0 "CaCn" ca_cn: String, 1 "CaCertificate" ca_certificate: String, 2 "CaSn" ca_sn: String, 3 "Format" format: String,
    4 "VerificationCertificate" verification_certificate: String, 5 "Status" status: String,
    6 "LastActivationTime" last_activation_time: i64, 7 "CreatedTime" created_time: i64,
    8 "UpdateTime" update_time: i64, 9 "LastInactivationTime" last_inactivation_time: i64,
    10 "CaIssuerCn" ca_issuer_cn: String, 11 "NotBeforeTime" not_before_time: i64, 12 "NotAfterTime" not_after_time: i64
} }

/// Describes client list: `DescribeClientList` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeClientList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientList {
    /// Required.
    pub instance_id: String,
    pub client_id: Option<String>,
    pub number: Option<String>,
    pub online_status: Option<i64>,
    pub max_timestamp: Option<i64>,
}
operation! { DescribeClientList(instance_id: String) "DescribeClientList" -> DescribeClientListOutput {
    0 "InstanceId" instance_id, 1 "ClientId" client_id: String, 2 "Number" number: String,
    3 "OnlineStatus" online_status: i64, 4 "MaxTimestamp" max_timestamp: i64
} }

/// Response of [`DescribeClientList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientListOutput {
    pub clients: Vec<MQTTClientInfo>,
}
model! { DescribeClientListOutput {
    0 "Clients" clients: Vec<MQTTClientInfo>
} }

/// In the response of [`DescribeClientList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTClientInfo {
    pub client_id: Option<String>,
    pub client_address: Option<String>,
    pub protocol_version: Option<i64>,
    pub keepalive: Option<i64>,
    pub connection_status: Option<String>,
    pub create_time: Option<i64>,
    pub connect_time: Option<i64>,
    pub disconnect_time: Option<i64>,
    pub mqtt_client_subscriptions: Vec<MQTTClientSubscription>,
    pub clean_session: Option<bool>,
    pub expire_interval_in_seconds: Option<i64>,
}
model! { MQTTClientInfo {
    0 "ClientId" client_id: String, 1 "ClientAddress" client_address: String, 2 "ProtocolVersion" protocol_version: i64,
    3 "Keepalive" keepalive: i64, 4 "ConnectionStatus" connection_status: String, 5 "CreateTime" create_time: i64,
    6 "ConnectTime" connect_time: i64, 7 "DisconnectTime" disconnect_time: i64,
    8 "MQTTClientSubscriptions" mqtt_client_subscriptions: Vec<MQTTClientSubscription>,
    9 "CleanSession" clean_session: bool, 10 "ExpireIntervalInSeconds" expire_interval_in_seconds: i64
} }

/// In the response of [`DescribeClientList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTClientSubscription {
    pub topic_filter: Option<String>,
    pub qos: Option<i64>,
    pub lag: Option<i64>,
    pub inflight: Option<i64>,
    pub user_properties: Vec<SubscriptionUserProperty>,
}
model! { MQTTClientSubscription {
    0 "TopicFilter" topic_filter: String, 1 "Qos" qos: i64, 2 "Lag" lag: i64, 3 "Inflight" inflight: i64,
    4 "UserProperties" user_properties: Vec<SubscriptionUserProperty>
} }

/// In the response of [`DescribeClientList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionUserProperty {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SubscriptionUserProperty {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes device certificate: `DescribeDeviceCertificate` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeDeviceCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificate {
    /// Required.
    pub device_certificate_sn: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDeviceCertificate(device_certificate_sn: String, instance_id: String)
    "DescribeDeviceCertificate" -> DescribeDeviceCertificateOutput {
    0 "DeviceCertificateSn" device_certificate_sn, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificateOutput {
    pub created_time: Option<i64>,
    pub update_time: Option<i64>,
    pub not_after_time: Option<i64>,
    pub last_activation_time: Option<i64>,
    pub last_inactivation_time: Option<i64>,
    pub status: Option<String>,
    pub ca_sn: Option<String>,
    pub device_certificate_sn: Option<String>,
    pub device_certificate: Option<String>,
    pub device_certificate_cn: Option<String>,
    pub format: Option<String>,
    pub client_id: Option<String>,
    pub certificate_source: Option<String>,
    pub not_before_time: Option<i64>,
    pub organizational_unit: Option<String>,
}
model! { DescribeDeviceCertificateOutput {
    0 "CreatedTime" created_time: i64, 1 "UpdateTime" update_time: i64, 2 "NotAfterTime" not_after_time: i64,
    3 "LastActivationTime" last_activation_time: i64, 4 "LastInactivationTime" last_inactivation_time: i64,
    5 "Status" status: String, 6 "CaSn" ca_sn: String, 7 "DeviceCertificateSn" device_certificate_sn: String,
    8 "DeviceCertificate" device_certificate: String, 9 "DeviceCertificateCn" device_certificate_cn: String,
    10 "Format" format: String, 11 "ClientId" client_id: String, 12 "CertificateSource" certificate_source: String,
    13 "NotBeforeTime" not_before_time: i64, 14 "OrganizationalUnit" organizational_unit: String
} }

/// Describes device certificate backup history: `DescribeDeviceCertificateBackupHistory` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeDeviceCertificateBackupHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificateBackupHistory {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub destination: String,
    pub ca_sn: Option<String>,
    pub device_certificate_sn: Option<String>,
    pub modification_time_start: Option<i64>,
    pub modification_time_end: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDeviceCertificateBackupHistory(instance_id: String, destination: String)
    "DescribeDeviceCertificateBackupHistory" -> DescribeDeviceCertificateBackupHistoryOutput {
    0 "InstanceId" instance_id, 1 "Destination" destination, 2 "CaSn" ca_sn: String,
    3 "DeviceCertificateSn" device_certificate_sn: String, 4 "ModificationTimeStart" modification_time_start: i64,
    5 "ModificationTimeEnd" modification_time_end: i64, 6 "Limit" limit: i64
} }

/// Response of [`DescribeDeviceCertificateBackupHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificateBackupHistoryOutput {
    pub data: Vec<DeviceCertificateBackupHistoryItem>,
}
model! { DescribeDeviceCertificateBackupHistoryOutput {
    0 "Data" data: Vec<DeviceCertificateBackupHistoryItem>
} }

/// In the response of [`DescribeDeviceCertificateBackupHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCertificateBackupHistoryItem {
    pub client_id: Option<String>,
    pub device_certificate: Option<String>,
    pub device_certificate_sn: Option<String>,
    pub device_certificate_cn: Option<String>,
    pub ca_sn: Option<String>,
    pub format: Option<String>,
    pub status: Option<String>,
    pub organizational_unit: Option<String>,
    pub last_activation_time: Option<i64>,
    pub last_inactivation_time: Option<i64>,
    pub certificate_source: Option<String>,
    pub not_after_time: Option<i64>,
    pub not_before_time: Option<i64>,
    pub source: Option<String>,
    pub modification_time: Option<i64>,
}
model! { DeviceCertificateBackupHistoryItem {
    0 "ClientId" client_id: String, 1 "DeviceCertificate" device_certificate: String,
    2 "DeviceCertificateSn" device_certificate_sn: String, 3 "DeviceCertificateCn" device_certificate_cn: String,
    4 "CaSn" ca_sn: String, 5 "Format" format: String, 6 "Status" status: String,
    7 "OrganizationalUnit" organizational_unit: String, 8 "LastActivationTime" last_activation_time: i64,
    9 "LastInactivationTime" last_inactivation_time: i64, 10 "CertificateSource" certificate_source: String,
    11 "NotAfterTime" not_after_time: i64, 12 "NotBeforeTime" not_before_time: i64, 13 "Source" source: String,
    14 "ModificationTime" modification_time: i64
} }

/// Describes device certificates: `DescribeDeviceCertificates` of `mqtt` 2024-05-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeDeviceCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificates {
    /// Required.
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
}
operation! { DescribeDeviceCertificates(instance_id: String)
    "DescribeDeviceCertificates" -> DescribeDeviceCertificatesOutput {
    0 "InstanceId" instance_id, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "OrderBy" order_by: String
} }
paged! { DescribeDeviceCertificates: DeviceCertificateItem = Offset "Offset", "Data" data, total "TotalCount" }

/// In the request of [`DescribeDeviceCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeDeviceCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificatesOutput {
    pub total_count: Option<i64>,
    pub data: Vec<DeviceCertificateItem>,
}
model! { DescribeDeviceCertificatesOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<DeviceCertificateItem>
} }

/// In the response of [`DescribeDeviceCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCertificateItem {
    pub client_id: Option<String>,
    pub device_certificate: Option<String>,
    pub device_certificate_sn: Option<String>,
    pub device_certificate_cn: Option<String>,
    pub ca_sn: Option<String>,
    pub format: Option<String>,
    pub status: Option<String>,
    pub organizational_unit: Option<String>,
    pub last_activation_time: Option<i64>,
    pub last_inactivation_time: Option<i64>,
    pub created_time: Option<i64>,
    pub update_time: Option<i64>,
    pub certificate_source: Option<String>,
    pub not_after_time: Option<i64>,
    pub not_before_time: Option<i64>,
}
model! { DeviceCertificateItem {
    0 "ClientId" client_id: String, 1 "DeviceCertificate" device_certificate: String,
    2 "DeviceCertificateSn" device_certificate_sn: String, 3 "DeviceCertificateCn" device_certificate_cn: String,
    4 "CaSn" ca_sn: String, 5 "Format" format: String, 6 "Status" status: String,
    7 "OrganizationalUnit" organizational_unit: String, 8 "LastActivationTime" last_activation_time: i64,
    9 "LastInactivationTime" last_inactivation_time: i64, 10 "CreatedTime" created_time: i64,
    11 "UpdateTime" update_time: i64, 12 "CertificateSource" certificate_source: String,
    13 "NotAfterTime" not_after_time: i64, 14 "NotBeforeTime" not_before_time: i64
} }

/// Describes device identities: `DescribeDeviceIdentities` of `mqtt` 2024-05-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeDeviceIdentities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentities {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDeviceIdentities(instance_id: String)
    "DescribeDeviceIdentities" -> DescribeDeviceIdentitiesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeDeviceIdentities: DeviceIdentityItem = Offset "Offset", "Data" data }

/// Response of [`DescribeDeviceIdentities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentitiesOutput {
    pub data: Vec<DeviceIdentityItem>,
}
model! { DescribeDeviceIdentitiesOutput {
    0 "Data" data: Vec<DeviceIdentityItem>
} }

/// In the response of [`DescribeDeviceIdentities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceIdentityItem {
    pub instance_id: Option<String>,
    pub device_id: Option<String>,
    pub status: Option<i64>,
    pub primary_key: Option<String>,
    pub secondary_key: Option<String>,
    pub created_time: Option<i64>,
    pub propagating_properties: Vec<PropagatingProperty>,
}
model! { DeviceIdentityItem {
    0 "InstanceId" instance_id: String, 1 "DeviceId" device_id: String, 2 "Status" status: i64,
    3 "PrimaryKey" primary_key: String, 4 "SecondaryKey" secondary_key: String, 5 "CreatedTime" created_time: i64,
    6 "PropagatingProperties" propagating_properties: Vec<PropagatingProperty>
} }

/// Describes device identity: `DescribeDeviceIdentity` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeDeviceIdentity>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentity {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub device_id: String,
}
operation! { DescribeDeviceIdentity(instance_id: String, device_id: String)
    "DescribeDeviceIdentity" -> DescribeDeviceIdentityOutput {
    0 "InstanceId" instance_id, 1 "DeviceId" device_id
} }

/// Response of [`DescribeDeviceIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentityOutput {
    pub instance_id: Option<String>,
    pub device_id: Option<String>,
    pub status: Option<i64>,
    pub primary_key: Option<String>,
    pub secondary_key: Option<String>,
    pub created_time: Option<i64>,
    pub propagating_properties: Vec<PropagatingProperty>,
}
model! { DescribeDeviceIdentityOutput {
    0 "InstanceId" instance_id: String, 1 "DeviceId" device_id: String, 2 "Status" status: i64,
    3 "PrimaryKey" primary_key: String, 4 "SecondaryKey" secondary_key: String, 5 "CreatedTime" created_time: i64,
    6 "PropagatingProperties" propagating_properties: Vec<PropagatingProperty>
} }

/// Describes device identity backup history: `DescribeDeviceIdentityBackupHistory` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeDeviceIdentityBackupHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentityBackupHistory {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub destination: String,
    pub device_id: Option<String>,
    pub modification_time_start: Option<i64>,
    pub modification_time_end: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDeviceIdentityBackupHistory(instance_id: String, destination: String)
    "DescribeDeviceIdentityBackupHistory" -> DescribeDeviceIdentityBackupHistoryOutput {
    0 "InstanceId" instance_id, 1 "Destination" destination, 2 "DeviceId" device_id: String,
    3 "ModificationTimeStart" modification_time_start: i64, 4 "ModificationTimeEnd" modification_time_end: i64,
    5 "Limit" limit: i64
} }

/// Response of [`DescribeDeviceIdentityBackupHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentityBackupHistoryOutput {
    pub data: Vec<DeviceIdentityBackupHistoryItem>,
}
model! { DescribeDeviceIdentityBackupHistoryOutput {
    0 "Data" data: Vec<DeviceIdentityBackupHistoryItem>
} }

/// In the response of [`DescribeDeviceIdentityBackupHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceIdentityBackupHistoryItem {
    pub device_id: Option<String>,
    pub status: Option<i64>,
    pub primary_key: Option<String>,
    pub secondary_key: Option<String>,
    pub propagating_properties: Vec<PropagatingProperty>,
    pub source: Option<String>,
    pub modification_time: Option<i64>,
}
model! { DeviceIdentityBackupHistoryItem {
    0 "DeviceId" device_id: String, 1 "Status" status: i64, 2 "PrimaryKey" primary_key: String,
    3 "SecondaryKey" secondary_key: String, 4 "PropagatingProperties" propagating_properties: Vec<PropagatingProperty>,
    5 "Source" source: String, 6 "ModificationTime" modification_time: i64
} }

/// Describes ins public endpoints: `DescribeInsPublicEndpoints` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeInsPublicEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsPublicEndpoints {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInsPublicEndpoints(instance_id: String)
    "DescribeInsPublicEndpoints" -> DescribeInsPublicEndpointsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInsPublicEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsPublicEndpointsOutput {
    pub endpoints: Vec<MQTTEndpointItem>,
    pub instance_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub rules: Vec<PublicAccessRule>,
    pub status: Option<String>,
}
model! { DescribeInsPublicEndpointsOutput {
    0 "Endpoints" endpoints: Vec<MQTTEndpointItem>, 1 "InstanceId" instance_id: String, 2 "Bandwidth" bandwidth: i64,
    3 "Rules" rules: Vec<PublicAccessRule>, 4 "Status" status: String
} }

/// In the response of [`DescribeInsPublicEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTEndpointItem {
    pub r#type: Option<String>,
    pub url: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub ip: Option<String>,
}
model! { MQTTEndpointItem {
    0 "Type" r#type: String, 1 "Url" url: String, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "Host" host: String, 5 "Port" port: i64, 6 "Ip" ip: String
} }

/// Describes ins vpc endpoints: `DescribeInsVPCEndpoints` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeInsVPCEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsVPCEndpoints {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInsVPCEndpoints(instance_id: String) "DescribeInsVPCEndpoints" -> DescribeInsVPCEndpointsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInsVPCEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsVPCEndpointsOutput {
    pub endpoints: Vec<MQTTEndpointItem>,
}
model! { DescribeInsVPCEndpointsOutput {
    0 "Endpoints" endpoints: Vec<MQTTEndpointItem>
} }

/// Describes instance: `DescribeInstance` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub topic_num: Option<i64>,
    pub topic_num_limit: Option<i64>,
    pub tps_limit: Option<i64>,
    pub created_time: Option<i64>,
    pub remark: Option<String>,
    pub instance_status: Option<String>,
    pub sku_code: Option<String>,
    pub max_subscription_per_client: Option<i64>,
    pub authorization_policy_limit: Option<i64>,
    pub client_num_limit: Option<i64>,
    pub device_certificate_provision_type: Option<String>,
    pub automatic_activation: Option<bool>,
    pub renew_flag: Option<i64>,
    pub pay_mode: Option<String>,
    pub expiry_time: Option<i64>,
    pub destroy_time: Option<i64>,
    pub x509_mode: Option<String>,
    pub max_ca_num: Option<i64>,
    pub registration_code: Option<String>,
    pub max_subscription: Option<i64>,
    pub authorization_policy: Option<bool>,
    pub shared_subscription_group_limit: Option<i64>,
    /// Deprecated.
    pub max_topic_filter_per_shared_subscription_group: Option<i64>,
    pub auto_subscription_policy_limit: Option<i64>,
    pub max_topic_filter_per_auto_subscription_policy: Option<i64>,
    pub use_default_server_cert: Option<bool>,
    pub trusted_ca_limit: Option<i64>,
    pub server_cert_limit: Option<i64>,
    pub topic_prefix_slash_limit: Option<i64>,
    pub message_rate: Option<i64>,
    pub transport_layer_security: Option<String>,
    pub message_enrichment_rule_limit: Option<i64>,
    pub block_rule_limit: Option<i64>,
    pub delete_protect: Option<bool>,
    pub event_dialect: Option<String>,
    pub hash_message_policy: Option<String>,
}
model! { DescribeInstanceOutput {
    0 "InstanceType" instance_type: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "TopicNum" topic_num: i64, 4 "TopicNumLimit" topic_num_limit: i64, 5 "TpsLimit" tps_limit: i64,
    6 "CreatedTime" created_time: i64, 7 "Remark" remark: String, 8 "InstanceStatus" instance_status: String,
    9 "SkuCode" sku_code: String, 10 "MaxSubscriptionPerClient" max_subscription_per_client: i64,
    11 "AuthorizationPolicyLimit" authorization_policy_limit: i64, 12 "ClientNumLimit" client_num_limit: i64,
    13 "DeviceCertificateProvisionType" device_certificate_provision_type: String,
    14 "AutomaticActivation" automatic_activation: bool, 15 "RenewFlag" renew_flag: i64, 16 "PayMode" pay_mode: String,
    17 "ExpiryTime" expiry_time: i64, 18 "DestroyTime" destroy_time: i64, 19 "X509Mode" x509_mode: String,
    20 "MaxCaNum" max_ca_num: i64, 21 "RegistrationCode" registration_code: String,
    22 "MaxSubscription" max_subscription: i64, 23 "AuthorizationPolicy" authorization_policy: bool,
    24 "SharedSubscriptionGroupLimit" shared_subscription_group_limit: i64,
    25 "MaxTopicFilterPerSharedSubscriptionGroup" max_topic_filter_per_shared_subscription_group: i64,
    26 "AutoSubscriptionPolicyLimit" auto_subscription_policy_limit: i64,
    27 "MaxTopicFilterPerAutoSubscriptionPolicy" max_topic_filter_per_auto_subscription_policy: i64,
    28 "UseDefaultServerCert" use_default_server_cert: bool, 29 "TrustedCaLimit" trusted_ca_limit: i64,
    30 "ServerCertLimit" server_cert_limit: i64, 31 "TopicPrefixSlashLimit" topic_prefix_slash_limit: i64,
    32 "MessageRate" message_rate: i64, 33 "TransportLayerSecurity" transport_layer_security: String,
    34 "MessageEnrichmentRuleLimit" message_enrichment_rule_limit: i64, 35 "BlockRuleLimit" block_rule_limit: i64,
    36 "DeleteProtect" delete_protect: bool, 37 "EventDialect" event_dialect: String,
    38 "HashMessagePolicy" hash_message_policy: String
} }

/// Describes instance list: `DescribeInstanceList` of `mqtt` 2024-05-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeInstanceList() "DescribeInstanceList" -> DescribeInstanceListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeInstanceList: MQTTInstanceItem = Offset "Offset", "Data" data, total "TotalCount" }

/// In the request of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
input! { TagFilter() {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

/// Response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<MQTTInstanceItem>,
}
model! { DescribeInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<MQTTInstanceItem>
} }

/// In the response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTInstanceItem {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub version: Option<String>,
    pub instance_type: Option<String>,
    pub instance_status: Option<String>,
    pub topic_num_limit: Option<i64>,
    pub remark: Option<String>,
    pub topic_num: Option<i64>,
    pub sku_code: Option<String>,
    pub tps_limit: Option<i64>,
    pub create_time: Option<i64>,
    pub max_subscription_per_client: Option<i64>,
    pub client_num_limit: Option<i64>,
    pub renew_flag: Option<i64>,
    pub pay_mode: Option<String>,
    pub expiry_time: Option<i64>,
    pub destroy_time: Option<i64>,
    pub authorization_policy_limit: Option<i64>,
    pub max_ca_num: Option<i64>,
    pub max_subscription: Option<i64>,
    pub shared_subscription_group_limit: Option<i64>,
    /// Deprecated.
    pub max_topic_filter_per_shared_subscription_group: Option<i64>,
    pub auto_subscription_policy_limit: Option<i64>,
    pub max_topic_filter_per_auto_subscription_policy: Option<i64>,
    pub delete_protect: Option<bool>,
}
model! { MQTTInstanceItem {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Version" version: String,
    3 "InstanceType" instance_type: String, 4 "InstanceStatus" instance_status: String,
    5 "TopicNumLimit" topic_num_limit: i64, 6 "Remark" remark: String, 7 "TopicNum" topic_num: i64,
    8 "SkuCode" sku_code: String, 9 "TpsLimit" tps_limit: i64, 10 "CreateTime" create_time: i64,
    11 "MaxSubscriptionPerClient" max_subscription_per_client: i64, 12 "ClientNumLimit" client_num_limit: i64,
    13 "RenewFlag" renew_flag: i64, 14 "PayMode" pay_mode: String, 15 "ExpiryTime" expiry_time: i64,
    16 "DestroyTime" destroy_time: i64, 17 "AuthorizationPolicyLimit" authorization_policy_limit: i64,
    18 "MaxCaNum" max_ca_num: i64, 19 "MaxSubscription" max_subscription: i64,
    20 "SharedSubscriptionGroupLimit" shared_subscription_group_limit: i64,
    21 "MaxTopicFilterPerSharedSubscriptionGroup" max_topic_filter_per_shared_subscription_group: i64,
    22 "AutoSubscriptionPolicyLimit" auto_subscription_policy_limit: i64,
    23 "MaxTopicFilterPerAutoSubscriptionPolicy" max_topic_filter_per_auto_subscription_policy: i64,
    24 "DeleteProtect" delete_protect: bool
} }

/// Describes message by topic: `DescribeMessageByTopic` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeMessageByTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageByTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub start_time: i64,
    pub max_number: Option<i64>,
}
operation! { DescribeMessageByTopic(instance_id: String, topic: String, start_time: i64)
    "DescribeMessageByTopic" -> DescribeMessageByTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "StartTime" start_time, 3 "MaxNumber" max_number: i64
} }

/// Response of [`DescribeMessageByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageByTopicOutput {
    pub data: Vec<MQTTMessage>,
}
model! { DescribeMessageByTopicOutput {
    0 "Data" data: Vec<MQTTMessage>
} }

/// In the response of [`DescribeMessageByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTMessage {
    pub message_id: Option<String>,
    pub client_id: Option<String>,
    pub qos: Option<String>,
    pub store_timestamp: Option<i64>,
    pub origin_topic: Option<String>,
}
model! { MQTTMessage {
    0 "MessageId" message_id: String, 1 "ClientId" client_id: String, 2 "Qos" qos: String,
    3 "StoreTimestamp" store_timestamp: i64, 4 "OriginTopic" origin_topic: String
} }

/// Describes message details: `DescribeMessageDetails` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeMessageDetails>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MESSAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageDetails {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub message_id: String,
    pub subscription: Option<String>,
}
operation! { DescribeMessageDetails(instance_id: String, message_id: String)
    "DescribeMessageDetails" -> DescribeMessageDetailsOutput {
    0 "InstanceId" instance_id, 1 "MessageId" message_id, 2 "Subscription" subscription: String
} }

/// Response of [`DescribeMessageDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageDetailsOutput {
    pub body: Option<String>,
    pub user_properties: Vec<UserProperty>,
    pub store_timestamp: Option<i64>,
    pub message_id: Option<String>,
    pub client_id: Option<String>,
    pub qos: Option<String>,
    pub origin_topic: Option<String>,
    pub content_type: Option<String>,
    pub payload_format_indicator: Option<i64>,
    pub message_expiry_interval: Option<i64>,
    pub response_topic: Option<String>,
    pub correlation_data: Option<String>,
    pub subscription_identifier: Option<String>,
}
model! { DescribeMessageDetailsOutput {
    0 "Body" body: String, 1 "UserProperties" user_properties: Vec<UserProperty>,
    2 "StoreTimestamp" store_timestamp: i64, 3 "MessageId" message_id: String, 4 "ClientId" client_id: String,
    5 "Qos" qos: String, 6 "OriginTopic" origin_topic: String, 7 "ContentType" content_type: String,
    8 "PayloadFormatIndicator" payload_format_indicator: i64, 9 "MessageExpiryInterval" message_expiry_interval: i64,
    10 "ResponseTopic" response_topic: String, 11 "CorrelationData" correlation_data: String,
    12 "SubscriptionIdentifier" subscription_identifier: String
} }

/// In the response of [`DescribeMessageDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserProperty {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { UserProperty {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes message enrichment rules: `DescribeMessageEnrichmentRules` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeMessageEnrichmentRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageEnrichmentRules {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeMessageEnrichmentRules(instance_id: String)
    "DescribeMessageEnrichmentRules" -> DescribeMessageEnrichmentRulesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeMessageEnrichmentRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageEnrichmentRulesOutput {
    pub data: Vec<MessageEnrichmentRuleItem>,
}
model! { DescribeMessageEnrichmentRulesOutput {
    0 "Data" data: Vec<MessageEnrichmentRuleItem>
} }

/// In the response of [`DescribeMessageEnrichmentRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageEnrichmentRuleItem {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub rule_name: Option<String>,
    pub condition: Option<String>,
    pub actions: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<i64>,
    pub remark: Option<String>,
    pub created_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { MessageEnrichmentRuleItem {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String, 2 "RuleName" rule_name: String, 3 "Condition" condition: String,
    4 "Actions" actions: String, 5 "Priority" priority: i64, 6 "Status" status: i64, 7 "Remark" remark: String,
    8 "CreatedTime" created_time: i64, 9 "UpdateTime" update_time: i64
} }

/// Describes message list: `DescribeMessageList` of `mqtt` 2024-05-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeMessageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub task_request_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// Arguments of [`DescribeMessageList::new`].
pub struct DescribeMessageListRequired {
    pub instance_id: String,
    pub topic: String,
    pub start_time: i64,
    pub end_time: i64,
    pub task_request_id: String,
}
operation! {
    DescribeMessageList { DescribeMessageListRequired: instance_id, topic, start_time, end_time, task_request_id }
    "DescribeMessageList" -> DescribeMessageListOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "TaskRequestId" task_request_id, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeMessageList: MQTTMessageItem = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<MQTTMessageItem>,
    pub task_request_id: Option<String>,
}
model! { DescribeMessageListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<MQTTMessageItem>, 2 "TaskRequestId" task_request_id: String
} }

/// In the response of [`DescribeMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTMessageItem {
    pub msg_id: Option<String>,
    pub tags: Option<String>,
    pub keys: Option<String>,
    pub producer_addr: Option<String>,
    pub produce_time: Option<String>,
    /// Deprecated.
    pub dead_letter_resend_times: Option<i64>,
    /// Deprecated.
    pub dead_letter_resend_success_times: Option<i64>,
    /// Deprecated.
    pub sub_topic: Option<String>,
    pub qos: Option<String>,
}
model! { MQTTMessageItem {
    0 "MsgId" msg_id: String, 1 "Tags" tags: String, 2 "Keys" keys: String, 3 "ProducerAddr" producer_addr: String,
    4 "ProduceTime" produce_time: String, 5 "DeadLetterResendTimes" dead_letter_resend_times: i64,
    6 "DeadLetterResendSuccessTimes" dead_letter_resend_success_times: i64, 7 "SubTopic" sub_topic: String,
    8 "Qos" qos: String
} }

/// Describes product sku list: `DescribeProductSKUList` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeProductSKUList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSKUList {}
operation! { DescribeProductSKUList() "DescribeProductSKUList" -> DescribeProductSKUListOutput {} }

/// Response of [`DescribeProductSKUList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSKUListOutput {
    pub total_count: Option<i64>,
    pub mqtt_product_sku_list: Vec<ProductSkuItem>,
}
model! { DescribeProductSKUListOutput {
    0 "TotalCount" total_count: i64, 1 "MQTTProductSkuList" mqtt_product_sku_list: Vec<ProductSkuItem>
} }

/// In the response of [`DescribeProductSKUList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSkuItem {
    pub instance_type: Option<String>,
    pub sku_code: Option<String>,
    pub on_sale: Option<bool>,
    pub topic_num_limit: Option<i64>,
    pub tps_limit: Option<i64>,
    pub client_num_limit: Option<i64>,
    pub max_subscription_per_client: Option<i64>,
    pub authorization_policy_limit: Option<i64>,
    pub price_tags: Vec<PriceTag>,
}
model! { ProductSkuItem {
    0 "InstanceType" instance_type: String, 1 "SkuCode" sku_code: String, 2 "OnSale" on_sale: bool,
    3 "TopicNumLimit" topic_num_limit: i64, 4 "TpsLimit" tps_limit: i64, 5 "ClientNumLimit" client_num_limit: i64,
    6 "MaxSubscriptionPerClient" max_subscription_per_client: i64,
    7 "AuthorizationPolicyLimit" authorization_policy_limit: i64, 8 "PriceTags" price_tags: Vec<PriceTag>
} }

/// In the response of [`DescribeProductSKUList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceTag {
    pub name: Option<String>,
    pub category: Option<String>,
    pub code: Option<String>,
    pub step: Option<i64>,
}
model! { PriceTag {
    0 "Name" name: String, 1 "Category" category: String, 2 "Code" code: String, 3 "Step" step: i64
} }

/// Describes shared subscription client: `DescribeSharedSubscriptionClient` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeSharedSubscriptionClient>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionClient {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub shared_name: String,
    /// Required.
    pub topic_filter: String,
}
operation! { DescribeSharedSubscriptionClient(instance_id: String, shared_name: String, topic_filter: String)
    "DescribeSharedSubscriptionClient" -> DescribeSharedSubscriptionClientOutput {
    0 "InstanceId" instance_id, 1 "SharedName" shared_name, 2 "TopicFilter" topic_filter
} }

/// Response of [`DescribeSharedSubscriptionClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionClientOutput {
    pub data: Vec<SharedSubscriptionClient>,
    pub total_count: Option<i64>,
}
model! { DescribeSharedSubscriptionClientOutput {
    0 "Data" data: Vec<SharedSubscriptionClient>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSharedSubscriptionClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedSubscriptionClient {
    pub client_id: Option<String>,
    pub shared_name: Option<String>,
    pub topic_filter: Option<String>,
    pub online: Option<bool>,
}
model! { SharedSubscriptionClient {
    0 "ClientId" client_id: String, 1 "SharedName" shared_name: String, 2 "TopicFilter" topic_filter: String,
    3 "Online" online: bool
} }

/// Describes shared subscription groups: `DescribeSharedSubscriptionGroups` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeSharedSubscriptionGroups>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionGroups {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSharedSubscriptionGroups(instance_id: String)
    "DescribeSharedSubscriptionGroups" -> DescribeSharedSubscriptionGroupsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeSharedSubscriptionGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionGroupsOutput {
    pub data: Vec<SharedGroup>,
    pub total_count: Option<i64>,
}
model! { DescribeSharedSubscriptionGroupsOutput {
    0 "Data" data: Vec<SharedGroup>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSharedSubscriptionGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedGroup {
    pub instance_id: Option<String>,
    pub shared_name: Option<String>,
    pub lb_strategy: Option<i64>,
    pub expiry_interval: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { SharedGroup {
    0 "InstanceId" instance_id: String, 1 "SharedName" shared_name: String, 2 "LbStrategy" lb_strategy: i64,
    3 "ExpiryInterval" expiry_interval: i64, 4 "Remark" remark: String, 5 "CreateTime" create_time: i64,
    6 "UpdateTime" update_time: i64
} }

/// Describes shared subscription groups with subscriptions: `DescribeSharedSubscriptionGroupsWithSubscriptions` of
/// `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeSharedSubscriptionGroupsWithSubscriptions>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionGroupsWithSubscriptions {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSharedSubscriptionGroupsWithSubscriptions(instance_id: String)
    "DescribeSharedSubscriptionGroupsWithSubscriptions" -> DescribeSharedSubscriptionGroupsWithSubscriptionsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeSharedSubscriptionGroupsWithSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionGroupsWithSubscriptionsOutput {
    pub data: Vec<SharedSubscriptionGroupWithSubscriptions>,
    pub total_count: Option<i64>,
}
model! { DescribeSharedSubscriptionGroupsWithSubscriptionsOutput {
    0 "Data" data: Vec<SharedSubscriptionGroupWithSubscriptions>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSharedSubscriptionGroupsWithSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedSubscriptionGroupWithSubscriptions {
    pub shared_name: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub topic_filters: Vec<String>,
}
model! { SharedSubscriptionGroupWithSubscriptions {
    0 "SharedName" shared_name: String, 1 "CreateTime" create_time: i64, 2 "UpdateTime" update_time: i64,
    3 "TopicFilters" topic_filters: Vec<String>
} }

/// Describes shared subscription lag: `DescribeSharedSubscriptionLag` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeSharedSubscriptionLag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionLag {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub shared_subscription: String,
}
operation! { DescribeSharedSubscriptionLag(instance_id: String, shared_subscription: String)
    "DescribeSharedSubscriptionLag" -> DescribeSharedSubscriptionLagOutput {
    0 "InstanceId" instance_id, 1 "SharedSubscription" shared_subscription
} }

/// Response of [`DescribeSharedSubscriptionLag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionLagOutput {
    pub lag: Option<i64>,
}
model! { DescribeSharedSubscriptionLagOutput {
    0 "Lag" lag: i64
} }

/// Describes shared subscriptions: `DescribeSharedSubscriptions` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeSharedSubscriptions>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptions {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub shared_name: String,
}
operation! { DescribeSharedSubscriptions(instance_id: String, shared_name: String)
    "DescribeSharedSubscriptions" -> DescribeSharedSubscriptionsOutput {
    0 "InstanceId" instance_id, 1 "SharedName" shared_name
} }

/// Response of [`DescribeSharedSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionsOutput {
    pub instance_id: Option<String>,
    pub shared_name: Option<String>,
    pub topic_filter: Vec<String>,
}
model! { DescribeSharedSubscriptionsOutput {
    0 "InstanceId" instance_id: String, 1 "SharedName" shared_name: String, 2 "TopicFilter" topic_filter: Vec<String>
} }

/// Describes topic: `DescribeTopic` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeTopic>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
}
operation! { DescribeTopic(instance_id: String, topic: String) "DescribeTopic" -> DescribeTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

/// Response of [`DescribeTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicOutput {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub remark: Option<String>,
    pub created_time: Option<i64>,
}
model! { DescribeTopicOutput {
    0 "InstanceId" instance_id: String, 1 "Topic" topic: String, 2 "Remark" remark: String,
    3 "CreatedTime" created_time: i64
} }

/// Describes topic list: `DescribeTopicList` of `mqtt` 2024-05-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeTopicList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicList {
    /// Required.
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTopicList(instance_id: String) "DescribeTopicList" -> DescribeTopicListOutput {
    0 "InstanceId" instance_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeTopicList: MQTTTopicItem = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<MQTTTopicItem>,
}
model! { DescribeTopicListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<MQTTTopicItem>
} }

/// In the response of [`DescribeTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTTopicItem {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub remark: Option<String>,
}
model! { MQTTTopicItem {
    0 "InstanceId" instance_id: String, 1 "Topic" topic: String, 2 "Remark" remark: String
} }

/// Describes user list: `DescribeUserList` of `mqtt` 2024-05-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeUserList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserList {
    /// Required.
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUserList(instance_id: String) "DescribeUserList" -> DescribeUserListOutput {
    0 "InstanceId" instance_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeUserList: MQTTUserItem = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<MQTTUserItem>,
}
model! { DescribeUserListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<MQTTUserItem>
} }

/// In the response of [`DescribeUserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTUserItem {
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub remark: Option<String>,
    pub created_time: Option<i64>,
    pub modified_time: Option<i64>,
}
model! { MQTTUserItem {
    0 "Username" username: String, 1 "Password" password: Secret, 2 "Remark" remark: String,
    3 "CreatedTime" created_time: i64, 4 "ModifiedTime" modified_time: i64
} }

/// Describes will message: `DescribeWillMessage` of `mqtt` 2024-05-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=DescribeWillMessage>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWillMessage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub client_id: String,
}
operation! { DescribeWillMessage(instance_id: String, client_id: String)
    "DescribeWillMessage" -> DescribeWillMessageOutput {
    0 "InstanceId" instance_id, 1 "ClientId" client_id
} }

/// Response of [`DescribeWillMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWillMessageOutput {
    pub topic: Option<String>,
    pub qos: Option<i64>,
    pub retained: Option<bool>,
    pub payload: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub will_delay_interval: Option<i64>,
    pub content_type: Option<String>,
    pub response_topic: Option<String>,
    pub correlation_data: Option<String>,
    pub message_expiry_interval: Option<i64>,
    pub payload_format_indicator: Option<i64>,
    pub user_properties: Vec<UserProperty>,
    pub publish_after: Option<i64>,
}
model! { DescribeWillMessageOutput {
    0 "Topic" topic: String, 1 "Qos" qos: i64, 2 "Retained" retained: bool, 3 "Payload" payload: String,
    4 "CreateTime" create_time: i64, 5 "UpdateTime" update_time: i64, 6 "WillDelayInterval" will_delay_interval: i64,
    7 "ContentType" content_type: String, 8 "ResponseTopic" response_topic: String,
    9 "CorrelationData" correlation_data: String, 10 "MessageExpiryInterval" message_expiry_interval: i64,
    11 "PayloadFormatIndicator" payload_format_indicator: i64, 12 "UserProperties" user_properties: Vec<UserProperty>,
    13 "PublishAfter" publish_after: i64
} }

/// `KickOutClient` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=KickOutClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickOutClient {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub client_id: String,
    pub delete_session: Option<bool>,
}
operation! { KickOutClient(instance_id: String, client_id: String) "KickOutClient" -> Empty {
    0 "InstanceId" instance_id, 1 "ClientId" client_id, 2 "DeleteSession" delete_session: bool
} }

/// Response of [`KickOutClient`]: empty.
pub type KickOutClientOutput = Empty;

/// Modifies authorization policy: `ModifyAuthorizationPolicy` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyAuthorizationPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_POLICY`], [`codes::FAILED_OPERATION_DUPLICATE_PRIORITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuthorizationPolicy {
    /// Required.
    pub id: i64,
    /// Required.
    pub instance_id: String,
    pub policy_name: Option<String>,
    pub policy_version: Option<i64>,
    pub priority: Option<i64>,
    pub effect: Option<String>,
    pub actions: Option<String>,
    pub resources: Option<String>,
    pub username: Option<String>,
    pub retain: Option<i64>,
    pub client_id: Option<String>,
    pub ip: Option<String>,
    pub qos: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyAuthorizationPolicy(id: i64, instance_id: String) "ModifyAuthorizationPolicy" -> Empty {
    0 "Id" id, 1 "InstanceId" instance_id, 2 "PolicyName" policy_name: String, 3 "PolicyVersion" policy_version: i64,
    4 "Priority" priority: i64, 5 "Effect" effect: String, 6 "Actions" actions: String, 7 "Resources" resources: String,
    8 "Username" username: String, 9 "Retain" retain: i64, 10 "ClientId" client_id: String, 11 "Ip" ip: String,
    12 "Qos" qos: String, 13 "Remark" remark: String
} }

/// Response of [`ModifyAuthorizationPolicy`]: empty.
pub type ModifyAuthorizationPolicyOutput = Empty;

/// Modifies block rule: `ModifyBlockRule` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyBlockRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub include: Option<String>,
    pub excludes: Option<Vec<String>>,
    pub expire_time: Option<i64>,
    pub remark: Option<String>,
}
operation! { ModifyBlockRule(instance_id: String, name: String) "ModifyBlockRule" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Include" include: String, 3 "Excludes" excludes: Vec<String>,
    4 "ExpireTime" expire_time: i64, 5 "Remark" remark: String
} }

/// Response of [`ModifyBlockRule`]: empty.
pub type ModifyBlockRuleOutput = Empty;

/// Modifies device identity: `ModifyDeviceIdentity` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyDeviceIdentity>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceIdentity {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub device_id: String,
    pub status: Option<String>,
    pub primary_key: Option<String>,
    pub secondary_key: Option<String>,
    pub propagating_properties: Option<Vec<PropagatingProperty>>,
}
operation! { ModifyDeviceIdentity(instance_id: String, device_id: String) "ModifyDeviceIdentity" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceId" device_id, 2 "Status" status: String, 3 "PrimaryKey" primary_key: String,
    4 "SecondaryKey" secondary_key: String, 5 "PropagatingProperties" propagating_properties: Vec<PropagatingProperty>
} }

/// Response of [`ModifyDeviceIdentity`]: empty.
pub type ModifyDeviceIdentityOutput = Empty;

/// Modifies http authenticator: `ModifyHttpAuthenticator` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyHttpAuthenticator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHttpAuthenticator {
    /// Required.
    pub instance_id: String,
    pub endpoint: Option<String>,
    pub status: Option<String>,
    pub concurrency: Option<i64>,
    pub connect_timeout: Option<i64>,
    pub read_timeout: Option<i64>,
    pub remark: Option<String>,
    pub method: Option<String>,
    pub header: Option<Vec<HeaderItem>>,
    pub body: Option<Vec<BodyItem>>,
    pub including_user_properties: Option<bool>,
}
operation! { ModifyHttpAuthenticator(instance_id: String) "ModifyHttpAuthenticator" -> Empty {
    0 "InstanceId" instance_id, 1 "Endpoint" endpoint: String, 2 "Status" status: String,
    3 "Concurrency" concurrency: i64, 4 "ConnectTimeout" connect_timeout: i64, 5 "ReadTimeout" read_timeout: i64,
    6 "Remark" remark: String, 7 "Method" method: String, 8 "Header" header: Vec<HeaderItem>,
    9 "Body" body: Vec<BodyItem>, 10 "IncludingUserProperties" including_user_properties: bool
} }

/// Response of [`ModifyHttpAuthenticator`]: empty.
pub type ModifyHttpAuthenticatorOutput = Empty;

/// Modifies ins public endpoint: `ModifyInsPublicEndpoint` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyInsPublicEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInsPublicEndpoint {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub bandwidth: i64,
    /// Required.
    pub rules: Vec<PublicAccessRule>,
}
operation! { ModifyInsPublicEndpoint(instance_id: String, bandwidth: i64, rules: Vec<PublicAccessRule>)
    "ModifyInsPublicEndpoint" -> Empty {
    0 "InstanceId" instance_id, 1 "Bandwidth" bandwidth, 2 "Rules" rules
} }

/// Response of [`ModifyInsPublicEndpoint`]: empty.
pub type ModifyInsPublicEndpointOutput = Empty;

/// Modifies instance: `ModifyInstance` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_TRADE`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_DISABLE_AUTHORIZATION_POLICY`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub sku_code: Option<String>,
    pub device_certificate_provision_type: Option<String>,
    pub automatic_activation: Option<bool>,
    pub authorization_policy: Option<bool>,
    pub use_default_server_cert: Option<bool>,
    pub x509_mode: Option<String>,
    pub message_rate: Option<i64>,
}
operation! { ModifyInstance(instance_id: String) "ModifyInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name: String, 2 "Remark" remark: String, 3 "SkuCode" sku_code: String,
    4 "DeviceCertificateProvisionType" device_certificate_provision_type: String,
    5 "AutomaticActivation" automatic_activation: bool, 6 "AuthorizationPolicy" authorization_policy: bool,
    7 "UseDefaultServerCert" use_default_server_cert: bool, 8 "X509Mode" x509_mode: String,
    9 "MessageRate" message_rate: i64
} }

/// Response of [`ModifyInstance`]: empty.
pub type ModifyInstanceOutput = Empty;

/// Modifies instance cert binding: `ModifyInstanceCertBinding` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyInstanceCertBinding>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_TRADE`],
/// [`codes::FAILED_OPERATION_NOT_SUPPORT_DISABLE_AUTHORIZATION_POLICY`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceCertBinding {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub x509_mode: String,
    pub ssl_server_cert_id: Option<String>,
    pub ssl_ca_cert_id: Option<String>,
    pub device_certificate_provision_type: Option<String>,
    pub automatic_activation: Option<bool>,
}
operation! { ModifyInstanceCertBinding(instance_id: String, x509_mode: String) "ModifyInstanceCertBinding" -> Empty {
    0 "InstanceId" instance_id, 1 "X509Mode" x509_mode, 2 "SSLServerCertId" ssl_server_cert_id: String,
    3 "SSLCaCertId" ssl_ca_cert_id: String,
    4 "DeviceCertificateProvisionType" device_certificate_provision_type: String,
    5 "AutomaticActivation" automatic_activation: bool
} }

/// Response of [`ModifyInstanceCertBinding`]: empty.
pub type ModifyInstanceCertBindingOutput = Empty;

/// Modifies jwks authenticator: `ModifyJWKSAuthenticator` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyJWKSAuthenticator>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJWKSAuthenticator {
    /// Required.
    pub instance_id: String,
    pub endpoint: Option<String>,
    pub status: Option<String>,
    pub refresh_interval: Option<i64>,
    pub text: Option<String>,
    pub from: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyJWKSAuthenticator(instance_id: String) "ModifyJWKSAuthenticator" -> Empty {
    0 "InstanceId" instance_id, 1 "Endpoint" endpoint: String, 2 "Status" status: String,
    3 "RefreshInterval" refresh_interval: i64, 4 "Text" text: String, 5 "From" from: String, 6 "Remark" remark: String
} }

/// Response of [`ModifyJWKSAuthenticator`]: empty.
pub type ModifyJWKSAuthenticatorOutput = Empty;

/// Modifies jwt authenticator: `ModifyJWTAuthenticator` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyJWTAuthenticator>.
///
/// Errors: [`codes::FAILED_OPERATION_PUBLIC_KEY_VERIFY_FAILED`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJWTAuthenticator {
    /// Required.
    pub instance_id: String,
    pub algorithm: Option<String>,
    pub from: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
    pub public_key: Option<String>,
    pub status: Option<String>,
    pub remark: Option<String>,
    /// Deprecated.
    pub text: Option<String>,
}
operation! { ModifyJWTAuthenticator(instance_id: String) "ModifyJWTAuthenticator" -> Empty {
    0 "InstanceId" instance_id, 1 "Algorithm" algorithm: String, 2 "From" from: String, 3 "Secret" secret: Secret,
    4 "PublicKey" public_key: String, 5 "Status" status: String, 6 "Remark" remark: String, 7 "Text" text: String
} }

/// Response of [`ModifyJWTAuthenticator`]: empty.
pub type ModifyJWTAuthenticatorOutput = Empty;

/// Modifies message enrichment rule: `ModifyMessageEnrichmentRule` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyMessageEnrichmentRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMessageEnrichmentRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub instance_id: String,
    pub rule_name: Option<String>,
    pub condition: Option<String>,
    pub actions: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<i64>,
    pub remark: Option<String>,
}
operation! { ModifyMessageEnrichmentRule(id: i64, instance_id: String) "ModifyMessageEnrichmentRule" -> Empty {
    0 "Id" id, 1 "InstanceId" instance_id, 2 "RuleName" rule_name: String, 3 "Condition" condition: String,
    4 "Actions" actions: String, 5 "Priority" priority: i64, 6 "Status" status: i64, 7 "Remark" remark: String
} }

/// Response of [`ModifyMessageEnrichmentRule`]: empty.
pub type ModifyMessageEnrichmentRuleOutput = Empty;

/// Modifies topic: `ModifyTopic` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    pub remark: Option<String>,
}
operation! { ModifyTopic(instance_id: String, topic: String) "ModifyTopic" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Remark" remark: String
} }

/// Response of [`ModifyTopic`]: empty.
pub type ModifyTopicOutput = Empty;

/// Modifies user: `ModifyUser` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
    pub remark: Option<String>,
}
operation! { ModifyUser(instance_id: String, username: String) "ModifyUser" -> Empty {
    0 "InstanceId" instance_id, 1 "Username" username, 2 "Remark" remark: String
} }

/// Response of [`ModifyUser`]: empty.
pub type ModifyUserOutput = Empty;

/// Modifies x509 config: `ModifyX509Config` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=ModifyX509Config>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyX509Config {
    /// Required.
    pub instance_id: String,
    pub x509_mode: Option<String>,
    pub device_certificate_provision_type: Option<String>,
    pub automatic_activation: Option<bool>,
}
operation! { ModifyX509Config(instance_id: String) "ModifyX509Config" -> Empty {
    0 "InstanceId" instance_id, 1 "X509Mode" x509_mode: String,
    2 "DeviceCertificateProvisionType" device_certificate_provision_type: String,
    3 "AutomaticActivation" automatic_activation: bool
} }

/// Response of [`ModifyX509Config`]: empty.
pub type ModifyX509ConfigOutput = Empty;

/// Publishes message: `PublishMessage` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=PublishMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishMessage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub payload: String,
    pub target_topic: Option<String>,
    pub target_client_id: Option<String>,
    pub encoding: Option<String>,
    pub qos: Option<i64>,
    pub retain: Option<bool>,
}
operation! { PublishMessage(instance_id: String, payload: String) "PublishMessage" -> Empty {
    0 "InstanceId" instance_id, 1 "Payload" payload, 2 "TargetTopic" target_topic: String,
    3 "TargetClientId" target_client_id: String, 4 "Encoding" encoding: String, 5 "Qos" qos: i64,
    6 "Retain" retain: bool
} }

/// Response of [`PublishMessage`]: empty.
pub type PublishMessageOutput = Empty;

/// Registers ca certificate: `RegisterCaCertificate` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=RegisterCaCertificate>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_VERIFICATION_FAILED`],
/// [`codes::FAILED_OPERATION_INSTANCE_REGISTRATION_CODE_EMPTY`],
/// [`codes::FAILED_OPERATION_REGISTRATION_CODE_VERIFY_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCaCertificate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ca_certificate: String,
    /// Required.
    pub verification_certificate: String,
    pub format: Option<String>,
    pub status: Option<String>,
}
operation! { RegisterCaCertificate(instance_id: String, ca_certificate: String, verification_certificate: String)
    "RegisterCaCertificate" -> RegisterCaCertificateOutput {
    0 "InstanceId" instance_id, 1 "CaCertificate" ca_certificate, 2 "VerificationCertificate" verification_certificate,
    3 "Format" format: String, 4 "Status" status: String
} }

/// Response of [`RegisterCaCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCaCertificateOutput {
    pub instance_id: Option<String>,
    pub ca_sn: Option<String>,
}
model! { RegisterCaCertificateOutput {
    0 "InstanceId" instance_id: String, 1 "CaSn" ca_sn: String
} }

/// Registers device certificate: `RegisterDeviceCertificate` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=RegisterDeviceCertificate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceCertificate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub device_certificate: String,
    /// Required.
    pub ca_sn: String,
    pub client_id: Option<String>,
    pub format: Option<String>,
    pub status: Option<String>,
}
operation! { RegisterDeviceCertificate(instance_id: String, device_certificate: String, ca_sn: String)
    "RegisterDeviceCertificate" -> RegisterDeviceCertificateOutput {
    0 "InstanceId" instance_id, 1 "DeviceCertificate" device_certificate, 2 "CaSn" ca_sn,
    3 "ClientId" client_id: String, 4 "Format" format: String, 5 "Status" status: String
} }

/// Response of [`RegisterDeviceCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceCertificateOutput {
    pub instance_id: Option<String>,
    pub ca_sn: Option<String>,
    pub device_certificate_sn: Option<String>,
}
model! { RegisterDeviceCertificateOutput {
    0 "InstanceId" instance_id: String, 1 "CaSn" ca_sn: String, 2 "DeviceCertificateSn" device_certificate_sn: String
} }

/// `RevokedDeviceCertificate` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=RevokedDeviceCertificate>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CERTIFICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokedDeviceCertificate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub device_certificate_sn: String,
}
operation! { RevokedDeviceCertificate(instance_id: String, device_certificate_sn: String)
    "RevokedDeviceCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceCertificateSn" device_certificate_sn
} }

/// Response of [`RevokedDeviceCertificate`]: empty.
pub type RevokedDeviceCertificateOutput = Empty;

/// Updates authorization policy priority: `UpdateAuthorizationPolicyPriority` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=UpdateAuthorizationPolicyPriority>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_AUTHORIZATION_ID_OR_PRIORITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationPolicyPriority {
    /// Required.
    pub instance_id: String,
    pub priorities: Option<Vec<AuthorizationPolicyPriority>>,
}
operation! { UpdateAuthorizationPolicyPriority(instance_id: String) "UpdateAuthorizationPolicyPriority" -> Empty {
    0 "InstanceId" instance_id, 1 "Priorities" priorities: Vec<AuthorizationPolicyPriority>
} }

/// Response of [`UpdateAuthorizationPolicyPriority`]: empty.
pub type UpdateAuthorizationPolicyPriorityOutput = Empty;

/// In the request of [`UpdateAuthorizationPolicyPriority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationPolicyPriority {
    /// Required.
    pub id: Option<i64>,
    /// Required.
    pub priority: Option<i64>,
}
input! { AuthorizationPolicyPriority(id: i64, priority: i64) {
    0 "Id" id: i64, 1 "Priority" priority: i64
} }

/// Updates message enrichment rule priority: `UpdateMessageEnrichmentRulePriority` of `mqtt` 2024-05-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mqtt&Version=2024-05-16&Action=UpdateMessageEnrichmentRulePriority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageEnrichmentRulePriority {
    /// Required.
    pub instance_id: String,
    pub priorities: Option<Vec<MessageEnrichmentRulePriority>>,
}
operation! { UpdateMessageEnrichmentRulePriority(instance_id: String) "UpdateMessageEnrichmentRulePriority" -> Empty {
    0 "InstanceId" instance_id, 1 "Priorities" priorities: Vec<MessageEnrichmentRulePriority>
} }

/// Response of [`UpdateMessageEnrichmentRulePriority`]: empty.
pub type UpdateMessageEnrichmentRulePriorityOutput = Empty;

/// In the request of [`UpdateMessageEnrichmentRulePriority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageEnrichmentRulePriority {
    /// Required.
    pub id: Option<i64>,
    /// Required.
    pub priority: Option<i64>,
}
input! { MessageEnrichmentRulePriority(id: i64, priority: i64) {
    0 "Id" id: i64, 1 "Priority" priority: i64
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_CALL_TRADE "FailedOperation.CallTrade",
    FAILED_OPERATION_CERTIFICATE_VERIFICATION_FAILED "FailedOperation.CertificateVerificationFailed",
    FAILED_OPERATION_DELETE_PROTECT "FailedOperation.DeleteProtect",
    FAILED_OPERATION_DUPLICATE_AUTHORIZATION_ID_OR_PRIORITY "FailedOperation.DuplicateAuthorizationIdOrPriority",
    FAILED_OPERATION_DUPLICATE_POLICY "FailedOperation.DuplicatePolicy",
    FAILED_OPERATION_DUPLICATE_PRIORITY "FailedOperation.DuplicatePriority",
    FAILED_OPERATION_INSTANCE_NOT_READY "FailedOperation.InstanceNotReady",
    FAILED_OPERATION_INSTANCE_REGISTRATION_CODE_EMPTY "FailedOperation.InstanceRegistrationCodeEmpty",
    FAILED_OPERATION_NOT_SUPPORT_DISABLE_AUTHORIZATION_POLICY "FailedOperation.NotSupportDisableAuthorizationPolicy",
    FAILED_OPERATION_PUBLIC_KEY_VERIFY_FAILED "FailedOperation.PublicKeyVerifyFailed",
    FAILED_OPERATION_REGISTRATION_CODE_VERIFY_FAILED "FailedOperation.RegistrationCodeVerifyFailed",
    FAILED_OPERATION_RELATED_DEVICE_CERTIFICATE_EXISTS "FailedOperation.RelatedDeviceCertificateExists",
    INVALID_PARAMETER_INSTANCE_TYPE_NOT_MATCH "InvalidParameter.InstanceTypeNotMatch",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_PUBLIC_NETWORK_INVALID_PARAMETER_VALUE "InvalidParameterValue.PublicNetworkInvalidParameterValue",
    LIMIT_EXCEEDED_TOPIC_NUM "LimitExceeded.TopicNum", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", RESOURCE_IN_USE "ResourceInUse", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_AUTHORIZATION_POLICY "ResourceNotFound.AuthorizationPolicy",
    RESOURCE_NOT_FOUND_CA "ResourceNotFound.Ca", RESOURCE_NOT_FOUND_CERTIFICATE "ResourceNotFound.Certificate",
    RESOURCE_NOT_FOUND_INSTANCE "ResourceNotFound.Instance", RESOURCE_NOT_FOUND_MESSAGE "ResourceNotFound.Message",
    RESOURCE_NOT_FOUND_NO_AUTHENTICATOR "ResourceNotFound.NoAuthenticator",
    RESOURCE_NOT_FOUND_ROLE "ResourceNotFound.Role", RESOURCE_NOT_FOUND_TOPIC "ResourceNotFound.Topic",
    RESOURCE_NOT_FOUND_USERNAME "ResourceNotFound.Username", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS "UnsupportedOperation.ResourceAlreadyExists"
}

#[cfg(feature = "unstable-registry")]
register! {
    ActivateCaCertificate, ActivateDeviceCertificate, AddClientSubscription, ApplyRegistrationCode,
    CreateAuthorizationPolicy, CreateBlockRule, CreateDeviceIdentity, CreateHttpAuthenticator, CreateInsPublicEndpoint,
    CreateInstance, CreateJWKSAuthenticator, CreateJWTAuthenticator, CreateMessageEnrichmentRule, CreateTopic,
    CreateUser, DeactivateCaCertificate, DeactivateDeviceCertificate, DeleteAuthenticator, DeleteAuthorizationPolicy,
    DeleteBlockRule, DeleteCaCertificate, DeleteClientSubscription, DeleteDeviceCertificate, DeleteDeviceIdentity,
    DeleteInsPublicEndpoint, DeleteInstance, DeleteMessageEnrichmentRule, DeleteTopic, DeleteUser,
    DescribeAuthenticator, DescribeAuthorizationPolicies, DescribeBlockRuleList, DescribeCaCertificate,
    DescribeCaCertificates, DescribeClientList, DescribeDeviceCertificate, DescribeDeviceCertificateBackupHistory,
    DescribeDeviceCertificates, DescribeDeviceIdentities, DescribeDeviceIdentity, DescribeDeviceIdentityBackupHistory,
    DescribeInsPublicEndpoints, DescribeInsVPCEndpoints, DescribeInstance, DescribeInstanceList, DescribeMessageByTopic,
    DescribeMessageDetails, DescribeMessageEnrichmentRules, DescribeMessageList, DescribeProductSKUList,
    DescribeSharedSubscriptionClient, DescribeSharedSubscriptionGroups,
    DescribeSharedSubscriptionGroupsWithSubscriptions, DescribeSharedSubscriptionLag, DescribeSharedSubscriptions,
    DescribeTopic, DescribeTopicList, DescribeUserList, DescribeWillMessage, KickOutClient, ModifyAuthorizationPolicy,
    ModifyBlockRule, ModifyDeviceIdentity, ModifyHttpAuthenticator, ModifyInsPublicEndpoint, ModifyInstance,
    ModifyInstanceCertBinding, ModifyJWKSAuthenticator, ModifyJWTAuthenticator, ModifyMessageEnrichmentRule,
    ModifyTopic, ModifyUser, ModifyX509Config, PublishMessage, RegisterCaCertificate, RegisterDeviceCertificate,
    RevokedDeviceCertificate, UpdateAuthorizationPolicyPriority, UpdateMessageEnrichmentRulePriority
}
