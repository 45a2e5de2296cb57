//! `mqtt` 2024-05-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "mqtt", version: "2024-05-16", code: "mqtt", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateCaCertificate {
    pub instance_id: String,
    pub ca_sn: String,
}
operation! { ActivateCaCertificate(instance_id: String, ca_sn: String) "ActivateCaCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "CaSn" ca_sn
} }

pub type ActivateCaCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateDeviceCertificate {
    pub instance_id: String,
    pub device_certificate_sn: String,
}
operation! { ActivateDeviceCertificate(instance_id: String, device_certificate_sn: String)
    "ActivateDeviceCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceCertificateSn" device_certificate_sn
} }

pub type ActivateDeviceCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClientSubscription {
    pub instance_id: String,
    pub client_id: String,
    pub topic_filter: String,
    pub qos: Option<String>,
}
operation! { AddClientSubscription(instance_id: String, client_id: String, topic_filter: String)
    "AddClientSubscription" -> Empty {
    0 "InstanceId" instance_id, 1 "ClientId" client_id, 2 "TopicFilter" topic_filter, 3 "Qos" qos: String
} }

pub type AddClientSubscriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRegistrationCode {
    pub instance_id: String,
}
operation! { ApplyRegistrationCode(instance_id: String) "ApplyRegistrationCode" -> ApplyRegistrationCodeOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyRegistrationCodeOutput {
    pub instance_id: Option<String>,
    pub registration_code: Option<String>,
}
model! { ApplyRegistrationCodeOutput {
    0 "InstanceId" instance_id, 1 "RegistrationCode" registration_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationPolicy {
    pub instance_id: String,
    pub policy_name: String,
    pub policy_version: i64,
    pub priority: i64,
    pub effect: String,
    pub actions: String,
    pub retain: i64,
    pub qos: String,
    pub resources: Option<String>,
    pub username: Option<String>,
    pub client_id: Option<String>,
    pub ip: Option<String>,
    pub remark: Option<String>,
}

/// What [`CreateAuthorizationPolicy::new`] takes.
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
operation! { CreateAuthorizationPolicy{CreateAuthorizationPolicyRequired: instance_id, policy_name, policy_version, priority, effect, actions, retain, qos}
    "CreateAuthorizationPolicy" -> CreateAuthorizationPolicyOutput {
    0 "InstanceId" instance_id, 1 "PolicyName" policy_name, 2 "PolicyVersion" policy_version, 3 "Priority" priority,
    4 "Effect" effect, 5 "Actions" actions, 6 "Retain" retain, 7 "Qos" qos, 8 "Resources" resources: String,
    9 "Username" username: String, 10 "ClientId" client_id: String, 11 "Ip" ip: String, 12 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthorizationPolicyOutput {
    pub instance_id: Option<String>,
    pub id: Option<i64>,
}
model! { CreateAuthorizationPolicyOutput {
    0 "InstanceId" instance_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockRule {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBlockRuleOutput {
    pub instance_id: Option<String>,
    pub name: Option<String>,
}
model! { CreateBlockRuleOutput {
    0 "InstanceId" instance_id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceIdentity {
    pub instance_id: String,
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

pub type CreateDeviceIdentityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PropagatingProperty {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { PropagatingProperty(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHttpAuthenticator {
    pub instance_id: String,
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

pub type CreateHttpAuthenticatorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HeaderItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { HeaderItem(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BodyItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { BodyItem(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInsPublicEndpoint {
    pub instance_id: String,
    pub bandwidth: i64,
    pub rules: Option<Vec<PublicAccessRule>>,
}
operation! { CreateInsPublicEndpoint(instance_id: String, bandwidth: i64) "CreateInsPublicEndpoint" -> Empty {
    0 "InstanceId" instance_id, 1 "Bandwidth" bandwidth, 2 "Rules" rules: Vec<PublicAccessRule>
} }

pub type CreateInsPublicEndpointOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub instance_type: String,
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { VpcInfo() {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpRule {
    pub ip: Option<String>,
    pub allow: Option<bool>,
    pub remark: Option<String>,
}
input! { IpRule(ip: String, allow: bool, remark: String) {
    0 "Ip" ip: String, 1 "Allow" allow: bool, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJWKSAuthenticator {
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

pub type CreateJWKSAuthenticatorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJWTAuthenticator {
    pub instance_id: String,
    pub algorithm: String,
    pub from: String,
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

pub type CreateJWTAuthenticatorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageEnrichmentRule {
    pub instance_id: String,
    pub rule_name: String,
    pub condition: String,
    pub actions: String,
    pub priority: i64,
    pub status: Option<i64>,
    pub remark: Option<String>,
}

/// What [`CreateMessageEnrichmentRule::new`] takes.
pub struct CreateMessageEnrichmentRuleRequired {
    pub instance_id: String,
    pub rule_name: String,
    pub condition: String,
    pub actions: String,
    pub priority: i64,
}
operation! { CreateMessageEnrichmentRule{CreateMessageEnrichmentRuleRequired: instance_id, rule_name, condition, actions, priority}
    "CreateMessageEnrichmentRule" -> CreateMessageEnrichmentRuleOutput {
    0 "InstanceId" instance_id, 1 "RuleName" rule_name, 2 "Condition" condition, 3 "Actions" actions,
    4 "Priority" priority, 5 "Status" status: i64, 6 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageEnrichmentRuleOutput {
    pub instance_id: Option<String>,
    pub id: Option<i64>,
}
model! { CreateMessageEnrichmentRuleOutput {
    0 "InstanceId" instance_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub instance_id: String,
    pub topic: String,
    pub remark: Option<String>,
}
operation! { CreateTopic(instance_id: String, topic: String) "CreateTopic" -> CreateTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
}
model! { CreateTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub instance_id: String,
    pub username: String,
    pub password: Option<Secret>,
    pub remark: Option<String>,
}
operation! { CreateUser(instance_id: String, username: String) "CreateUser" -> Empty {
    0 "InstanceId" instance_id, 1 "Username" username, 2 "Password" password: Secret, 3 "Remark" remark: String
} }

pub type CreateUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateCaCertificate {
    pub instance_id: String,
    pub ca_sn: String,
}
operation! { DeactivateCaCertificate(instance_id: String, ca_sn: String) "DeactivateCaCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "CaSn" ca_sn
} }

pub type DeactivateCaCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateDeviceCertificate {
    pub instance_id: String,
    pub device_certificate_sn: String,
}
operation! { DeactivateDeviceCertificate(instance_id: String, device_certificate_sn: String)
    "DeactivateDeviceCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceCertificateSn" device_certificate_sn
} }

pub type DeactivateDeviceCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthenticator {
    pub instance_id: String,
    pub r#type: String,
}
operation! { DeleteAuthenticator(instance_id: String, r#type: String) "DeleteAuthenticator" -> Empty {
    0 "InstanceId" instance_id, 1 "Type" r#type
} }

pub type DeleteAuthenticatorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuthorizationPolicy {
    pub instance_id: String,
    pub id: i64,
}
operation! { DeleteAuthorizationPolicy(instance_id: String, id: i64) "DeleteAuthorizationPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "Id" id
} }

pub type DeleteAuthorizationPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlockRule {
    pub instance_id: String,
    pub block_rule_name: String,
}
operation! { DeleteBlockRule(instance_id: String, block_rule_name: String) "DeleteBlockRule" -> Empty {
    0 "InstanceId" instance_id, 1 "BlockRuleName" block_rule_name
} }

pub type DeleteBlockRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCaCertificate {
    pub instance_id: String,
    pub ca_sn: String,
}
operation! { DeleteCaCertificate(instance_id: String, ca_sn: String) "DeleteCaCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "CaSn" ca_sn
} }

pub type DeleteCaCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClientSubscription {
    pub instance_id: String,
    pub client_id: Option<String>,
    pub topic_filter: Option<String>,
}
operation! { DeleteClientSubscription(instance_id: String) "DeleteClientSubscription" -> Empty {
    0 "InstanceId" instance_id, 1 "ClientId" client_id: String, 2 "TopicFilter" topic_filter: String
} }

pub type DeleteClientSubscriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceCertificate {
    pub instance_id: String,
    pub device_certificate_sn: String,
}
operation! { DeleteDeviceCertificate(instance_id: String, device_certificate_sn: String)
    "DeleteDeviceCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceCertificateSn" device_certificate_sn
} }

pub type DeleteDeviceCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceIdentity {
    pub instance_id: String,
    pub device_id: String,
}
operation! { DeleteDeviceIdentity(instance_id: String, device_id: String) "DeleteDeviceIdentity" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceId" device_id
} }

pub type DeleteDeviceIdentityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInsPublicEndpoint {
    pub instance_id: String,
}
operation! { DeleteInsPublicEndpoint(instance_id: String) "DeleteInsPublicEndpoint" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteInsPublicEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageEnrichmentRule {
    pub instance_id: String,
    pub id: i64,
}
operation! { DeleteMessageEnrichmentRule(instance_id: String, id: i64) "DeleteMessageEnrichmentRule" -> Empty {
    0 "InstanceId" instance_id, 1 "Id" id
} }

pub type DeleteMessageEnrichmentRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    pub instance_id: String,
    pub topic: String,
}
operation! { DeleteTopic(instance_id: String, topic: String) "DeleteTopic" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

pub type DeleteTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub instance_id: String,
    pub username: String,
}
operation! { DeleteUser(instance_id: String, username: String) "DeleteUser" -> Empty {
    0 "InstanceId" instance_id, 1 "Username" username
} }

pub type DeleteUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthenticator {
    pub instance_id: String,
    pub r#type: Option<String>,
}
operation! { DescribeAuthenticator(instance_id: String) "DescribeAuthenticator" -> DescribeAuthenticatorOutput {
    0 "InstanceId" instance_id, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthenticatorOutput {
    pub authenticators: Option<Vec<MQTTAuthenticatorItem>>,
}
model! { DescribeAuthenticatorOutput {
    0 "Authenticators" authenticators
} }

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
    0 "Type" r#type, 1 "Config" config, 2 "Status" status, 3 "CreateTime" create_time, 4 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizationPolicies {
    pub instance_id: Option<String>,
}
operation! { DescribeAuthorizationPolicies() "DescribeAuthorizationPolicies" -> DescribeAuthorizationPoliciesOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthorizationPoliciesOutput {
    pub data: Option<Vec<AuthorizationPolicyItem>>,
}
model! { DescribeAuthorizationPoliciesOutput {
    0 "Data" data
} }

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
    0 "Id" id, 1 "InstanceId" instance_id, 2 "PolicyName" policy_name, 3 "Version" version, 4 "Priority" priority,
    5 "Effect" effect, 6 "Actions" actions, 7 "Resources" resources, 8 "ClientId" client_id, 9 "Username" username,
    10 "Ip" ip, 11 "Qos" qos, 12 "Retain" retain, 13 "Remark" remark, 14 "CreatedTime" created_time,
    15 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockRuleList {
    pub instance_id: String,
}
operation! { DescribeBlockRuleList(instance_id: String) "DescribeBlockRuleList" -> DescribeBlockRuleListOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBlockRuleListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<BlockRuleItem>>,
}
model! { DescribeBlockRuleListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockRuleItem {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub remark: Option<String>,
    pub include: Option<String>,
    pub excludes: Option<Vec<String>>,
    pub expire_time: Option<i64>,
    pub update_time: Option<i64>,
    pub create_time: Option<i64>,
}
model! { BlockRuleItem {
    0 "Name" name, 1 "Type" r#type, 2 "Remark" remark, 3 "Include" include, 4 "Excludes" excludes,
    5 "ExpireTime" expire_time, 6 "UpdateTime" update_time, 7 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaCertificate {
    pub ca_sn: String,
    pub instance_id: String,
}
operation! { DescribeCaCertificate(ca_sn: String, instance_id: String)
    "DescribeCaCertificate" -> DescribeCaCertificateOutput {
    0 "CaSn" ca_sn, 1 "InstanceId" instance_id
} }

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
    0 "CreatedTime" created_time, 1 "UpdateTime" update_time, 2 "NotAfterTime" not_after_time,
    3 "LastActivationTime" last_activation_time, 4 "LastInactivationTime" last_inactivation_time, 5 "Status" status,
    6 "CaSn" ca_sn, 7 "CaCn" ca_cn, 8 "CaCertificate" ca_certificate, 9 "Format" format, 10 "CaIssuerCn" ca_issuer_cn,
    11 "NotBeforeTime" not_before_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaCertificates {
    pub instance_id: String,
}
operation! { DescribeCaCertificates(instance_id: String) "DescribeCaCertificates" -> DescribeCaCertificatesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCaCertificatesOutput {
    pub data: Option<Vec<CaCertificateItem>>,
}
model! { DescribeCaCertificatesOutput {
    0 "Data" data
} }

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
    0 "CaCn" ca_cn, 1 "CaCertificate" ca_certificate, 2 "CaSn" ca_sn, 3 "Format" format,
    4 "VerificationCertificate" verification_certificate, 5 "Status" status,
    6 "LastActivationTime" last_activation_time, 7 "CreatedTime" created_time, 8 "UpdateTime" update_time,
    9 "LastInactivationTime" last_inactivation_time, 10 "CaIssuerCn" ca_issuer_cn, 11 "NotBeforeTime" not_before_time,
    12 "NotAfterTime" not_after_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientListOutput {
    pub clients: Option<Vec<MQTTClientInfo>>,
}
model! { DescribeClientListOutput {
    0 "Clients" clients
} }

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
    pub mqtt_client_subscriptions: Option<Vec<MQTTClientSubscription>>,
    pub clean_session: Option<bool>,
    pub expire_interval_in_seconds: Option<i64>,
}
model! { MQTTClientInfo {
    0 "ClientId" client_id, 1 "ClientAddress" client_address, 2 "ProtocolVersion" protocol_version,
    3 "Keepalive" keepalive, 4 "ConnectionStatus" connection_status, 5 "CreateTime" create_time,
    6 "ConnectTime" connect_time, 7 "DisconnectTime" disconnect_time,
    8 "MQTTClientSubscriptions" mqtt_client_subscriptions, 9 "CleanSession" clean_session,
    10 "ExpireIntervalInSeconds" expire_interval_in_seconds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTClientSubscription {
    pub topic_filter: Option<String>,
    pub qos: Option<i64>,
    pub lag: Option<i64>,
    pub inflight: Option<i64>,
    pub user_properties: Option<Vec<SubscriptionUserProperty>>,
}
model! { MQTTClientSubscription {
    0 "TopicFilter" topic_filter, 1 "Qos" qos, 2 "Lag" lag, 3 "Inflight" inflight, 4 "UserProperties" user_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionUserProperty {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { SubscriptionUserProperty {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificate {
    pub device_certificate_sn: String,
    pub instance_id: String,
}
operation! { DescribeDeviceCertificate(device_certificate_sn: String, instance_id: String)
    "DescribeDeviceCertificate" -> DescribeDeviceCertificateOutput {
    0 "DeviceCertificateSn" device_certificate_sn, 1 "InstanceId" instance_id
} }

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
    0 "CreatedTime" created_time, 1 "UpdateTime" update_time, 2 "NotAfterTime" not_after_time,
    3 "LastActivationTime" last_activation_time, 4 "LastInactivationTime" last_inactivation_time, 5 "Status" status,
    6 "CaSn" ca_sn, 7 "DeviceCertificateSn" device_certificate_sn, 8 "DeviceCertificate" device_certificate,
    9 "DeviceCertificateCn" device_certificate_cn, 10 "Format" format, 11 "ClientId" client_id,
    12 "CertificateSource" certificate_source, 13 "NotBeforeTime" not_before_time,
    14 "OrganizationalUnit" organizational_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificateBackupHistory {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificateBackupHistoryOutput {
    pub data: Option<Vec<DeviceCertificateBackupHistoryItem>>,
}
model! { DescribeDeviceCertificateBackupHistoryOutput {
    0 "Data" data
} }

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
    0 "ClientId" client_id, 1 "DeviceCertificate" device_certificate, 2 "DeviceCertificateSn" device_certificate_sn,
    3 "DeviceCertificateCn" device_certificate_cn, 4 "CaSn" ca_sn, 5 "Format" format, 6 "Status" status,
    7 "OrganizationalUnit" organizational_unit, 8 "LastActivationTime" last_activation_time,
    9 "LastInactivationTime" last_inactivation_time, 10 "CertificateSource" certificate_source,
    11 "NotAfterTime" not_after_time, 12 "NotBeforeTime" not_before_time, 13 "Source" source,
    14 "ModificationTime" modification_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificates {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCertificatesOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<DeviceCertificateItem>>,
}
model! { DescribeDeviceCertificatesOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

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
    0 "ClientId" client_id, 1 "DeviceCertificate" device_certificate, 2 "DeviceCertificateSn" device_certificate_sn,
    3 "DeviceCertificateCn" device_certificate_cn, 4 "CaSn" ca_sn, 5 "Format" format, 6 "Status" status,
    7 "OrganizationalUnit" organizational_unit, 8 "LastActivationTime" last_activation_time,
    9 "LastInactivationTime" last_inactivation_time, 10 "CreatedTime" created_time, 11 "UpdateTime" update_time,
    12 "CertificateSource" certificate_source, 13 "NotAfterTime" not_after_time, 14 "NotBeforeTime" not_before_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentities {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDeviceIdentities(instance_id: String)
    "DescribeDeviceIdentities" -> DescribeDeviceIdentitiesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeDeviceIdentities: DeviceIdentityItem = Offset "Offset", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentitiesOutput {
    pub data: Option<Vec<DeviceIdentityItem>>,
}
model! { DescribeDeviceIdentitiesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceIdentityItem {
    pub instance_id: Option<String>,
    pub device_id: Option<String>,
    pub status: Option<i64>,
    pub primary_key: Option<String>,
    pub secondary_key: Option<String>,
    pub created_time: Option<i64>,
    pub propagating_properties: Option<Vec<PropagatingProperty>>,
}
model! { DeviceIdentityItem {
    0 "InstanceId" instance_id, 1 "DeviceId" device_id, 2 "Status" status, 3 "PrimaryKey" primary_key,
    4 "SecondaryKey" secondary_key, 5 "CreatedTime" created_time, 6 "PropagatingProperties" propagating_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentity {
    pub instance_id: String,
    pub device_id: String,
}
operation! { DescribeDeviceIdentity(instance_id: String, device_id: String)
    "DescribeDeviceIdentity" -> DescribeDeviceIdentityOutput {
    0 "InstanceId" instance_id, 1 "DeviceId" device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentityOutput {
    pub instance_id: Option<String>,
    pub device_id: Option<String>,
    pub status: Option<i64>,
    pub primary_key: Option<String>,
    pub secondary_key: Option<String>,
    pub created_time: Option<i64>,
    pub propagating_properties: Option<Vec<PropagatingProperty>>,
}
model! { DescribeDeviceIdentityOutput {
    0 "InstanceId" instance_id, 1 "DeviceId" device_id, 2 "Status" status, 3 "PrimaryKey" primary_key,
    4 "SecondaryKey" secondary_key, 5 "CreatedTime" created_time, 6 "PropagatingProperties" propagating_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentityBackupHistory {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceIdentityBackupHistoryOutput {
    pub data: Option<Vec<DeviceIdentityBackupHistoryItem>>,
}
model! { DescribeDeviceIdentityBackupHistoryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceIdentityBackupHistoryItem {
    pub device_id: Option<String>,
    pub status: Option<i64>,
    pub primary_key: Option<String>,
    pub secondary_key: Option<String>,
    pub propagating_properties: Option<Vec<PropagatingProperty>>,
    pub source: Option<String>,
    pub modification_time: Option<i64>,
}
model! { DeviceIdentityBackupHistoryItem {
    0 "DeviceId" device_id, 1 "Status" status, 2 "PrimaryKey" primary_key, 3 "SecondaryKey" secondary_key,
    4 "PropagatingProperties" propagating_properties, 5 "Source" source, 6 "ModificationTime" modification_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsPublicEndpoints {
    pub instance_id: String,
}
operation! { DescribeInsPublicEndpoints(instance_id: String)
    "DescribeInsPublicEndpoints" -> DescribeInsPublicEndpointsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsPublicEndpointsOutput {
    pub endpoints: Option<Vec<MQTTEndpointItem>>,
    pub instance_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub rules: Option<Vec<PublicAccessRule>>,
    pub status: Option<String>,
}
model! { DescribeInsPublicEndpointsOutput {
    0 "Endpoints" endpoints, 1 "InstanceId" instance_id, 2 "Bandwidth" bandwidth, 3 "Rules" rules, 4 "Status" status
} }

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
    0 "Type" r#type, 1 "Url" url, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Host" host, 5 "Port" port, 6 "Ip" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsVPCEndpoints {
    pub instance_id: String,
}
operation! { DescribeInsVPCEndpoints(instance_id: String) "DescribeInsVPCEndpoints" -> DescribeInsVPCEndpointsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInsVPCEndpointsOutput {
    pub endpoints: Option<Vec<MQTTEndpointItem>>,
}
model! { DescribeInsVPCEndpointsOutput {
    0 "Endpoints" endpoints
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

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
    0 "InstanceType" instance_type, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "TopicNum" topic_num,
    4 "TopicNumLimit" topic_num_limit, 5 "TpsLimit" tps_limit, 6 "CreatedTime" created_time, 7 "Remark" remark,
    8 "InstanceStatus" instance_status, 9 "SkuCode" sku_code, 10 "MaxSubscriptionPerClient" max_subscription_per_client,
    11 "AuthorizationPolicyLimit" authorization_policy_limit, 12 "ClientNumLimit" client_num_limit,
    13 "DeviceCertificateProvisionType" device_certificate_provision_type,
    14 "AutomaticActivation" automatic_activation, 15 "RenewFlag" renew_flag, 16 "PayMode" pay_mode,
    17 "ExpiryTime" expiry_time, 18 "DestroyTime" destroy_time, 19 "X509Mode" x509_mode, 20 "MaxCaNum" max_ca_num,
    21 "RegistrationCode" registration_code, 22 "MaxSubscription" max_subscription,
    23 "AuthorizationPolicy" authorization_policy, 24 "SharedSubscriptionGroupLimit" shared_subscription_group_limit,
    25 "MaxTopicFilterPerSharedSubscriptionGroup" max_topic_filter_per_shared_subscription_group,
    26 "AutoSubscriptionPolicyLimit" auto_subscription_policy_limit,
    27 "MaxTopicFilterPerAutoSubscriptionPolicy" max_topic_filter_per_auto_subscription_policy,
    28 "UseDefaultServerCert" use_default_server_cert, 29 "TrustedCaLimit" trusted_ca_limit,
    30 "ServerCertLimit" server_cert_limit, 31 "TopicPrefixSlashLimit" topic_prefix_slash_limit,
    32 "MessageRate" message_rate, 33 "TransportLayerSecurity" transport_layer_security,
    34 "MessageEnrichmentRuleLimit" message_enrichment_rule_limit, 35 "BlockRuleLimit" block_rule_limit,
    36 "DeleteProtect" delete_protect, 37 "EventDialect" event_dialect, 38 "HashMessagePolicy" hash_message_policy
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
input! { TagFilter() {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<MQTTInstanceItem>>,
}
model! { DescribeInstanceListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

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
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Version" version, 3 "InstanceType" instance_type,
    4 "InstanceStatus" instance_status, 5 "TopicNumLimit" topic_num_limit, 6 "Remark" remark, 7 "TopicNum" topic_num,
    8 "SkuCode" sku_code, 9 "TpsLimit" tps_limit, 10 "CreateTime" create_time,
    11 "MaxSubscriptionPerClient" max_subscription_per_client, 12 "ClientNumLimit" client_num_limit,
    13 "RenewFlag" renew_flag, 14 "PayMode" pay_mode, 15 "ExpiryTime" expiry_time, 16 "DestroyTime" destroy_time,
    17 "AuthorizationPolicyLimit" authorization_policy_limit, 18 "MaxCaNum" max_ca_num,
    19 "MaxSubscription" max_subscription, 20 "SharedSubscriptionGroupLimit" shared_subscription_group_limit,
    21 "MaxTopicFilterPerSharedSubscriptionGroup" max_topic_filter_per_shared_subscription_group,
    22 "AutoSubscriptionPolicyLimit" auto_subscription_policy_limit,
    23 "MaxTopicFilterPerAutoSubscriptionPolicy" max_topic_filter_per_auto_subscription_policy,
    24 "DeleteProtect" delete_protect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageByTopic {
    pub instance_id: String,
    pub topic: String,
    pub start_time: i64,
    pub max_number: Option<i64>,
}
operation! { DescribeMessageByTopic(instance_id: String, topic: String, start_time: i64)
    "DescribeMessageByTopic" -> DescribeMessageByTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "StartTime" start_time, 3 "MaxNumber" max_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageByTopicOutput {
    pub data: Option<Vec<MQTTMessage>>,
}
model! { DescribeMessageByTopicOutput {
    0 "Data" data
} }

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
    0 "MessageId" message_id, 1 "ClientId" client_id, 2 "Qos" qos, 3 "StoreTimestamp" store_timestamp,
    4 "OriginTopic" origin_topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageDetails {
    pub instance_id: String,
    pub message_id: String,
    pub subscription: Option<String>,
}
operation! { DescribeMessageDetails(instance_id: String, message_id: String)
    "DescribeMessageDetails" -> DescribeMessageDetailsOutput {
    0 "InstanceId" instance_id, 1 "MessageId" message_id, 2 "Subscription" subscription: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageDetailsOutput {
    pub body: Option<String>,
    pub user_properties: Option<Vec<UserProperty>>,
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
    0 "Body" body, 1 "UserProperties" user_properties, 2 "StoreTimestamp" store_timestamp, 3 "MessageId" message_id,
    4 "ClientId" client_id, 5 "Qos" qos, 6 "OriginTopic" origin_topic, 7 "ContentType" content_type,
    8 "PayloadFormatIndicator" payload_format_indicator, 9 "MessageExpiryInterval" message_expiry_interval,
    10 "ResponseTopic" response_topic, 11 "CorrelationData" correlation_data,
    12 "SubscriptionIdentifier" subscription_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserProperty {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { UserProperty {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageEnrichmentRules {
    pub instance_id: String,
}
operation! { DescribeMessageEnrichmentRules(instance_id: String)
    "DescribeMessageEnrichmentRules" -> DescribeMessageEnrichmentRulesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageEnrichmentRulesOutput {
    pub data: Option<Vec<MessageEnrichmentRuleItem>>,
}
model! { DescribeMessageEnrichmentRulesOutput {
    0 "Data" data
} }

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
    0 "Id" id, 1 "InstanceId" instance_id, 2 "RuleName" rule_name, 3 "Condition" condition, 4 "Actions" actions,
    5 "Priority" priority, 6 "Status" status, 7 "Remark" remark, 8 "CreatedTime" created_time,
    9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageList {
    pub instance_id: String,
    pub topic: String,
    pub start_time: i64,
    pub end_time: i64,
    pub task_request_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// What [`DescribeMessageList::new`] takes.
pub struct DescribeMessageListRequired {
    pub instance_id: String,
    pub topic: String,
    pub start_time: i64,
    pub end_time: i64,
    pub task_request_id: String,
}
operation! { DescribeMessageList{DescribeMessageListRequired: instance_id, topic, start_time, end_time, task_request_id}
    "DescribeMessageList" -> DescribeMessageListOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "TaskRequestId" task_request_id, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeMessageList: MQTTMessageItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<MQTTMessageItem>>,
    pub task_request_id: Option<String>,
}
model! { DescribeMessageListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "TaskRequestId" task_request_id
} }

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
    0 "MsgId" msg_id, 1 "Tags" tags, 2 "Keys" keys, 3 "ProducerAddr" producer_addr, 4 "ProduceTime" produce_time,
    5 "DeadLetterResendTimes" dead_letter_resend_times,
    6 "DeadLetterResendSuccessTimes" dead_letter_resend_success_times, 7 "SubTopic" sub_topic, 8 "Qos" qos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSKUList {}
operation! { DescribeProductSKUList() "DescribeProductSKUList" -> DescribeProductSKUListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSKUListOutput {
    pub total_count: Option<i64>,
    pub mqtt_product_sku_list: Option<Vec<ProductSkuItem>>,
}
model! { DescribeProductSKUListOutput {
    0 "TotalCount" total_count, 1 "MQTTProductSkuList" mqtt_product_sku_list
} }

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
    pub price_tags: Option<Vec<PriceTag>>,
}
model! { ProductSkuItem {
    0 "InstanceType" instance_type, 1 "SkuCode" sku_code, 2 "OnSale" on_sale, 3 "TopicNumLimit" topic_num_limit,
    4 "TpsLimit" tps_limit, 5 "ClientNumLimit" client_num_limit,
    6 "MaxSubscriptionPerClient" max_subscription_per_client, 7 "AuthorizationPolicyLimit" authorization_policy_limit,
    8 "PriceTags" price_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceTag {
    pub name: Option<String>,
    pub category: Option<String>,
    pub code: Option<String>,
    pub step: Option<i64>,
}
model! { PriceTag {
    0 "Name" name, 1 "Category" category, 2 "Code" code, 3 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionClient {
    pub instance_id: String,
    pub shared_name: String,
    pub topic_filter: String,
}
operation! { DescribeSharedSubscriptionClient(instance_id: String, shared_name: String, topic_filter: String)
    "DescribeSharedSubscriptionClient" -> DescribeSharedSubscriptionClientOutput {
    0 "InstanceId" instance_id, 1 "SharedName" shared_name, 2 "TopicFilter" topic_filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionClientOutput {
    pub data: Option<Vec<SharedSubscriptionClient>>,
    pub total_count: Option<i64>,
}
model! { DescribeSharedSubscriptionClientOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedSubscriptionClient {
    pub client_id: Option<String>,
    pub shared_name: Option<String>,
    pub topic_filter: Option<String>,
    pub online: Option<bool>,
}
model! { SharedSubscriptionClient {
    0 "ClientId" client_id, 1 "SharedName" shared_name, 2 "TopicFilter" topic_filter, 3 "Online" online
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionGroups {
    pub instance_id: String,
}
operation! { DescribeSharedSubscriptionGroups(instance_id: String)
    "DescribeSharedSubscriptionGroups" -> DescribeSharedSubscriptionGroupsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionGroupsOutput {
    pub data: Option<Vec<SharedGroup>>,
    pub total_count: Option<i64>,
}
model! { DescribeSharedSubscriptionGroupsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

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
    0 "InstanceId" instance_id, 1 "SharedName" shared_name, 2 "LbStrategy" lb_strategy,
    3 "ExpiryInterval" expiry_interval, 4 "Remark" remark, 5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionGroupsWithSubscriptions {
    pub instance_id: String,
}
operation! { DescribeSharedSubscriptionGroupsWithSubscriptions(instance_id: String)
    "DescribeSharedSubscriptionGroupsWithSubscriptions" -> DescribeSharedSubscriptionGroupsWithSubscriptionsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionGroupsWithSubscriptionsOutput {
    pub data: Option<Vec<SharedSubscriptionGroupWithSubscriptions>>,
    pub total_count: Option<i64>,
}
model! { DescribeSharedSubscriptionGroupsWithSubscriptionsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedSubscriptionGroupWithSubscriptions {
    pub shared_name: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub topic_filters: Option<Vec<String>>,
}
model! { SharedSubscriptionGroupWithSubscriptions {
    0 "SharedName" shared_name, 1 "CreateTime" create_time, 2 "UpdateTime" update_time, 3 "TopicFilters" topic_filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionLag {
    pub instance_id: String,
    pub shared_subscription: String,
}
operation! { DescribeSharedSubscriptionLag(instance_id: String, shared_subscription: String)
    "DescribeSharedSubscriptionLag" -> DescribeSharedSubscriptionLagOutput {
    0 "InstanceId" instance_id, 1 "SharedSubscription" shared_subscription
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionLagOutput {
    pub lag: Option<i64>,
}
model! { DescribeSharedSubscriptionLagOutput {
    0 "Lag" lag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptions {
    pub instance_id: String,
    pub shared_name: String,
}
operation! { DescribeSharedSubscriptions(instance_id: String, shared_name: String)
    "DescribeSharedSubscriptions" -> DescribeSharedSubscriptionsOutput {
    0 "InstanceId" instance_id, 1 "SharedName" shared_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSharedSubscriptionsOutput {
    pub instance_id: Option<String>,
    pub shared_name: Option<String>,
    pub topic_filter: Option<Vec<String>>,
}
model! { DescribeSharedSubscriptionsOutput {
    0 "InstanceId" instance_id, 1 "SharedName" shared_name, 2 "TopicFilter" topic_filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopic {
    pub instance_id: String,
    pub topic: String,
}
operation! { DescribeTopic(instance_id: String, topic: String) "DescribeTopic" -> DescribeTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicOutput {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub remark: Option<String>,
    pub created_time: Option<i64>,
}
model! { DescribeTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Remark" remark, 3 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicList {
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTopicList(instance_id: String) "DescribeTopicList" -> DescribeTopicListOutput {
    0 "InstanceId" instance_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeTopicList: MQTTTopicItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<MQTTTopicItem>>,
}
model! { DescribeTopicListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTTopicItem {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub remark: Option<String>,
}
model! { MQTTTopicItem {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserList {
    pub instance_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUserList(instance_id: String) "DescribeUserList" -> DescribeUserListOutput {
    0 "InstanceId" instance_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeUserList: MQTTUserItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<MQTTUserItem>>,
}
model! { DescribeUserListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQTTUserItem {
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub remark: Option<String>,
    pub created_time: Option<i64>,
    pub modified_time: Option<i64>,
}
model! { MQTTUserItem {
    0 "Username" username, 1 "Password" password, 2 "Remark" remark, 3 "CreatedTime" created_time,
    4 "ModifiedTime" modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWillMessage {
    pub instance_id: String,
    pub client_id: String,
}
operation! { DescribeWillMessage(instance_id: String, client_id: String)
    "DescribeWillMessage" -> DescribeWillMessageOutput {
    0 "InstanceId" instance_id, 1 "ClientId" client_id
} }

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
    pub user_properties: Option<Vec<UserProperty>>,
    pub publish_after: Option<i64>,
}
model! { DescribeWillMessageOutput {
    0 "Topic" topic, 1 "Qos" qos, 2 "Retained" retained, 3 "Payload" payload, 4 "CreateTime" create_time,
    5 "UpdateTime" update_time, 6 "WillDelayInterval" will_delay_interval, 7 "ContentType" content_type,
    8 "ResponseTopic" response_topic, 9 "CorrelationData" correlation_data,
    10 "MessageExpiryInterval" message_expiry_interval, 11 "PayloadFormatIndicator" payload_format_indicator,
    12 "UserProperties" user_properties, 13 "PublishAfter" publish_after
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KickOutClient {
    pub instance_id: String,
    pub client_id: String,
    pub delete_session: Option<bool>,
}
operation! { KickOutClient(instance_id: String, client_id: String) "KickOutClient" -> Empty {
    0 "InstanceId" instance_id, 1 "ClientId" client_id, 2 "DeleteSession" delete_session: bool
} }

pub type KickOutClientOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuthorizationPolicy {
    pub id: i64,
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

pub type ModifyAuthorizationPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlockRule {
    pub instance_id: String,
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

pub type ModifyBlockRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceIdentity {
    pub instance_id: String,
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

pub type ModifyDeviceIdentityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHttpAuthenticator {
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

pub type ModifyHttpAuthenticatorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInsPublicEndpoint {
    pub instance_id: String,
    pub bandwidth: i64,
    pub rules: Vec<PublicAccessRule>,
}
operation! { ModifyInsPublicEndpoint(instance_id: String, bandwidth: i64, rules: Vec<PublicAccessRule>)
    "ModifyInsPublicEndpoint" -> Empty {
    0 "InstanceId" instance_id, 1 "Bandwidth" bandwidth, 2 "Rules" rules
} }

pub type ModifyInsPublicEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
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

pub type ModifyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceCertBinding {
    pub instance_id: String,
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

pub type ModifyInstanceCertBindingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJWKSAuthenticator {
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

pub type ModifyJWKSAuthenticatorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJWTAuthenticator {
    pub instance_id: String,
    pub algorithm: Option<String>,
    pub from: Option<String>,
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

pub type ModifyJWTAuthenticatorOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMessageEnrichmentRule {
    pub id: i64,
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

pub type ModifyMessageEnrichmentRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopic {
    pub instance_id: String,
    pub topic: String,
    pub remark: Option<String>,
}
operation! { ModifyTopic(instance_id: String, topic: String) "ModifyTopic" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Remark" remark: String
} }

pub type ModifyTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    pub instance_id: String,
    pub username: String,
    pub remark: Option<String>,
}
operation! { ModifyUser(instance_id: String, username: String) "ModifyUser" -> Empty {
    0 "InstanceId" instance_id, 1 "Username" username, 2 "Remark" remark: String
} }

pub type ModifyUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyX509Config {
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

pub type ModifyX509ConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishMessage {
    pub instance_id: String,
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

pub type PublishMessageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCaCertificate {
    pub instance_id: String,
    pub ca_certificate: String,
    pub verification_certificate: String,
    pub format: Option<String>,
    pub status: Option<String>,
}
operation! { RegisterCaCertificate(instance_id: String, ca_certificate: String, verification_certificate: String)
    "RegisterCaCertificate" -> RegisterCaCertificateOutput {
    0 "InstanceId" instance_id, 1 "CaCertificate" ca_certificate, 2 "VerificationCertificate" verification_certificate,
    3 "Format" format: String, 4 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterCaCertificateOutput {
    pub instance_id: Option<String>,
    pub ca_sn: Option<String>,
}
model! { RegisterCaCertificateOutput {
    0 "InstanceId" instance_id, 1 "CaSn" ca_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceCertificate {
    pub instance_id: String,
    pub device_certificate: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceCertificateOutput {
    pub instance_id: Option<String>,
    pub ca_sn: Option<String>,
    pub device_certificate_sn: Option<String>,
}
model! { RegisterDeviceCertificateOutput {
    0 "InstanceId" instance_id, 1 "CaSn" ca_sn, 2 "DeviceCertificateSn" device_certificate_sn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokedDeviceCertificate {
    pub instance_id: String,
    pub device_certificate_sn: String,
}
operation! { RevokedDeviceCertificate(instance_id: String, device_certificate_sn: String)
    "RevokedDeviceCertificate" -> Empty {
    0 "InstanceId" instance_id, 1 "DeviceCertificateSn" device_certificate_sn
} }

pub type RevokedDeviceCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAuthorizationPolicyPriority {
    pub instance_id: String,
    pub priorities: Option<Vec<AuthorizationPolicyPriority>>,
}
operation! { UpdateAuthorizationPolicyPriority(instance_id: String) "UpdateAuthorizationPolicyPriority" -> Empty {
    0 "InstanceId" instance_id, 1 "Priorities" priorities: Vec<AuthorizationPolicyPriority>
} }

pub type UpdateAuthorizationPolicyPriorityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizationPolicyPriority {
    pub id: Option<i64>,
    pub priority: Option<i64>,
}
input! { AuthorizationPolicyPriority(id: i64, priority: i64) {
    0 "Id" id: i64, 1 "Priority" priority: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageEnrichmentRulePriority {
    pub instance_id: String,
    pub priorities: Option<Vec<MessageEnrichmentRulePriority>>,
}
operation! { UpdateMessageEnrichmentRulePriority(instance_id: String) "UpdateMessageEnrichmentRulePriority" -> Empty {
    0 "InstanceId" instance_id, 1 "Priorities" priorities: Vec<MessageEnrichmentRulePriority>
} }

pub type UpdateMessageEnrichmentRulePriorityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageEnrichmentRulePriority {
    pub id: Option<i64>,
    pub priority: Option<i64>,
}
input! { MessageEnrichmentRulePriority(id: i64, priority: i64) {
    0 "Id" id: i64, 1 "Priority" priority: i64
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CALL_TRADE: &str = "FailedOperation.CallTrade";
    pub const FAILED_OPERATION_CERTIFICATE_VERIFICATION_FAILED: &str = "FailedOperation.CertificateVerificationFailed";
    pub const FAILED_OPERATION_DELETE_PROTECT: &str = "FailedOperation.DeleteProtect";
    pub const FAILED_OPERATION_DUPLICATE_AUTHORIZATION_ID_OR_PRIORITY: &str =
        "FailedOperation.DuplicateAuthorizationIdOrPriority";
    pub const FAILED_OPERATION_DUPLICATE_POLICY: &str = "FailedOperation.DuplicatePolicy";
    pub const FAILED_OPERATION_DUPLICATE_PRIORITY: &str = "FailedOperation.DuplicatePriority";
    pub const FAILED_OPERATION_INSTANCE_NOT_READY: &str = "FailedOperation.InstanceNotReady";
    pub const FAILED_OPERATION_INSTANCE_REGISTRATION_CODE_EMPTY: &str = "FailedOperation.InstanceRegistrationCodeEmpty";
    pub const FAILED_OPERATION_NOT_SUPPORT_DISABLE_AUTHORIZATION_POLICY: &str =
        "FailedOperation.NotSupportDisableAuthorizationPolicy";
    pub const FAILED_OPERATION_PUBLIC_KEY_VERIFY_FAILED: &str = "FailedOperation.PublicKeyVerifyFailed";
    pub const FAILED_OPERATION_REGISTRATION_CODE_VERIFY_FAILED: &str = "FailedOperation.RegistrationCodeVerifyFailed";
    pub const FAILED_OPERATION_RELATED_DEVICE_CERTIFICATE_EXISTS: &str =
        "FailedOperation.RelatedDeviceCertificateExists";
    pub const INVALID_PARAMETER_INSTANCE_TYPE_NOT_MATCH: &str = "InvalidParameter.InstanceTypeNotMatch";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_PUBLIC_NETWORK_INVALID_PARAMETER_VALUE: &str =
        "InvalidParameterValue.PublicNetworkInvalidParameterValue";
    pub const LIMIT_EXCEEDED_TOPIC_NUM: &str = "LimitExceeded.TopicNum";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_AUTHORIZATION_POLICY: &str = "ResourceNotFound.AuthorizationPolicy";
    pub const RESOURCE_NOT_FOUND_CA: &str = "ResourceNotFound.Ca";
    pub const RESOURCE_NOT_FOUND_CERTIFICATE: &str = "ResourceNotFound.Certificate";
    pub const RESOURCE_NOT_FOUND_INSTANCE: &str = "ResourceNotFound.Instance";
    pub const RESOURCE_NOT_FOUND_MESSAGE: &str = "ResourceNotFound.Message";
    pub const RESOURCE_NOT_FOUND_NO_AUTHENTICATOR: &str = "ResourceNotFound.NoAuthenticator";
    pub const RESOURCE_NOT_FOUND_ROLE: &str = "ResourceNotFound.Role";
    pub const RESOURCE_NOT_FOUND_TOPIC: &str = "ResourceNotFound.Topic";
    pub const RESOURCE_NOT_FOUND_USERNAME: &str = "ResourceNotFound.Username";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS: &str = "UnsupportedOperation.ResourceAlreadyExists";
}

#[cfg(feature = "reflect")]
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
