//! `swas-open` of Alibaba Cloud, API version 2020-06-01.
//!
//! Endpoint: a table of 27 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, swas_open::ListRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "swas.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "swas.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "swas.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "swas.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "swas.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "swas.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "swas.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "swas.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "swas.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "swas.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "swas.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "swas.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "swas.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "swas.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "swas.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "swas.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "swas.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "swas.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "swas.cn-shenzhen.aliyuncs.com"),
        ("cn-wuhan-lr", "swas.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "swas.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "swas.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "swas.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "swas.eu-west-1.aliyuncs.com"),
        ("me-central-1", "swas.me-central-1.aliyuncs.com"),
        ("us-east-1", "swas.us-east-1.aliyuncs.com"),
        ("us-west-1", "swas.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "swas-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "swas-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "swas-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "swas-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "swas-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "swas-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "swas-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "swas-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "swas-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "swas-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "swas-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "swas-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "swas-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "swas-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "swas-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "swas-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "swas-open",
    "2020-06-01",
    "swas-open",
    &ENDPOINTS,
);

/// Adds custom image share account: `AddCustomImageShareAccount` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/AddCustomImageShareAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomImageShareAccount {
    /// Required.
    pub account: Vec<i64>,
    pub client_token: Option<String>,
    /// Required.
    pub image_id: String,
    /// Required.
    pub region_id: String,
}
operation! { AddCustomImageShareAccount(account: Vec<i64>, image_id: String, region_id: String)
    "AddCustomImageShareAccount" -> Empty {
    0 "Account" account, 1 "ClientToken" client_token: String, 2 "ImageId" image_id, 3 "RegionId" region_id
} }

/// Response of [`AddCustomImageShareAccount`]: empty.
pub type AddCustomImageShareAccountOutput = Empty;

/// Allocates public connection: `AllocatePublicConnection` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/AllocatePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicConnection {
    pub client_token: Option<String>,
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { AllocatePublicConnection(database_instance_id: String, region_id: String)
    "AllocatePublicConnection" -> AllocatePublicConnectionOutput {
    0 "ClientToken" client_token: String, 1 "DatabaseInstanceId" database_instance_id, 2 "RegionId" region_id
} }

/// Response of [`AllocatePublicConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocatePublicConnectionOutput {
    pub public_connection: Option<String>,
}
model! { AllocatePublicConnectionOutput {
    0 "PublicConnection" public_connection: String
} }

/// Applies firewall template: `ApplyFirewallTemplate` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ApplyFirewallTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFirewallTemplate {
    pub client_token: Option<String>,
    /// Required.
    pub firewall_template_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { ApplyFirewallTemplate(firewall_template_id: String, instance_ids: Vec<String>, region_id: String)
    "ApplyFirewallTemplate" -> ApplyFirewallTemplateOutput {
    0 "ClientToken" client_token: String, 1 "FirewallTemplateId" firewall_template_id, 2 "InstanceIds" instance_ids,
    3 "RegionId" region_id
} }

/// Response of [`ApplyFirewallTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyFirewallTemplateOutput {
    pub task_id: Option<String>,
}
model! { ApplyFirewallTemplateOutput {
    0 "TaskId" task_id: String
} }

/// Attaches key pair: `AttachKeyPair` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/AttachKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPair {
    pub client_token: Option<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub key_pair_name: String,
    /// Required.
    pub region_id: String,
}
operation! { AttachKeyPair(instance_ids: Vec<String>, key_pair_name: String, region_id: String)
    "AttachKeyPair" -> AttachKeyPairOutput {
    0 "ClientToken" client_token: String, 1 "InstanceIds" instance_ids, 2 "KeyPairName" key_pair_name,
    3 "RegionId" region_id
} }

/// Response of [`AttachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairOutput {
    pub fail_count: Option<i64>,
    pub results: Vec<AttachKeyPairResults>,
    pub total_count: Option<i64>,
}
model! { AttachKeyPairOutput {
    0 "FailCount" fail_count: i64, 1 "Results" results: Vec<AttachKeyPairResults>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`AttachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachKeyPairResults {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { AttachKeyPairResults {
    0 "Code" code: String, 1 "InstanceId" instance_id: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Creates command: `CreateCommand` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommand {
    /// Required.
    pub command_content: String,
    pub description: Option<String>,
    pub enable_parameter: Option<bool>,
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateCommandTag>>,
    pub timeout: Option<i64>,
    /// Required.
    pub r#type: String,
    pub working_dir: Option<String>,
}
operation! { CreateCommand(command_content: String, name: String, region_id: String, r#type: String)
    "CreateCommand" -> CreateCommandOutput {
    0 "CommandContent" command_content, 1 "Description" description: String, 2 "EnableParameter" enable_parameter: bool,
    3 "Name" name, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "Tag" tag: Vec<CreateCommandTag>, 7 "Timeout" timeout: i64, 8 "Type" r#type, 9 "WorkingDir" working_dir: String
} }

/// In the request of [`CreateCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommandTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCommandTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommandOutput {
    pub command_id: Option<String>,
}
model! { CreateCommandOutput {
    0 "CommandId" command_id: String
} }

/// Creates custom image: `CreateCustomImage` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateCustomImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomImage {
    pub client_token: Option<String>,
    pub data_snapshot_id: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub image_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub system_snapshot_id: Option<String>,
    pub tag: Option<Vec<CreateCustomImageTag>>,
}
operation! { CreateCustomImage(image_name: String, instance_id: String, region_id: String)
    "CreateCustomImage" -> CreateCustomImageOutput {
    0 "ClientToken" client_token: String, 1 "DataSnapshotId" data_snapshot_id: String,
    2 "Description" description: String, 3 "ImageName" image_name, 4 "InstanceId" instance_id, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "SystemSnapshotId" system_snapshot_id: String,
    8 "Tag" tag: Vec<CreateCustomImageTag>
} }

/// In the request of [`CreateCustomImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomImageTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateCustomImageTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCustomImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomImageOutput {
    pub image_id: Option<String>,
}
model! { CreateCustomImageOutput {
    0 "ImageId" image_id: String
} }

/// Creates firewall rule: `CreateFirewallRule` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateFirewallRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallRule {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub port: String,
    /// Required.
    pub region_id: String,
    pub remark: Option<String>,
    /// Required.
    pub rule_protocol: String,
}
operation! { CreateFirewallRule(instance_id: String, port: String, region_id: String, rule_protocol: String)
    "CreateFirewallRule" -> CreateFirewallRuleOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "Port" port, 3 "RegionId" region_id,
    4 "Remark" remark: String, 5 "RuleProtocol" rule_protocol
} }

/// Response of [`CreateFirewallRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallRuleOutput {
    pub firewall_id: Option<String>,
}
model! { CreateFirewallRuleOutput {
    0 "FirewallId" firewall_id: String
} }

/// Creates firewall rules: `CreateFirewallRules` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateFirewallRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallRules {
    pub client_token: Option<String>,
    pub firewall_rules: Option<Vec<CreateFirewallRulesFirewallRules>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub tag: Option<Vec<CreateFirewallRulesTag>>,
}
operation! { CreateFirewallRules(instance_id: String, region_id: String)
    "CreateFirewallRules" -> CreateFirewallRulesOutput {
    0 "ClientToken" client_token: String, 1 "FirewallRules" firewall_rules: Vec<CreateFirewallRulesFirewallRules>,
    2 "InstanceId" instance_id, 3 "RegionId" region_id, 4 "Tag" tag: Vec<CreateFirewallRulesTag>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`CreateFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallRulesFirewallRules {
    pub port: Option<String>,
    pub remark: Option<String>,
    pub rule_protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
}
input! { CreateFirewallRulesFirewallRules() {
    0 "Port" port: String, 1 "Remark" remark: String, 2 "RuleProtocol" rule_protocol: String,
    3 "SourceCidrIp" source_cidr_ip: String
} }

/// In the request of [`CreateFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallRulesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateFirewallRulesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallRulesOutput {
    pub firewall_rule_ids: Vec<String>,
}
model! { CreateFirewallRulesOutput {
    0 "FirewallRuleIds" firewall_rule_ids: Vec<String>
} }

/// Creates firewall template: `CreateFirewallTemplate` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateFirewallTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplate {
    pub description: Option<String>,
    pub firewall_rule: Option<Vec<CreateFirewallTemplateFirewallRule>>,
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateFirewallTemplate(name: String, region_id: String)
    "CreateFirewallTemplate" -> CreateFirewallTemplateOutput {
    0 "Description" description: String, 1 "FirewallRule" firewall_rule: Vec<CreateFirewallTemplateFirewallRule>,
    2 "Name" name, 3 "RegionId" region_id
} }

/// In the request of [`CreateFirewallTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateFirewallRule {
    /// Required.
    pub port: Option<String>,
    pub remark: Option<String>,
    /// Required.
    pub rule_protocol: Option<String>,
    /// Required.
    pub source_cidr_ip: Option<String>,
}
input! { CreateFirewallTemplateFirewallRule(port: String, rule_protocol: String, source_cidr_ip: String) {
    0 "Port" port: String, 1 "Remark" remark: String, 2 "RuleProtocol" rule_protocol: String,
    3 "SourceCidrIp" source_cidr_ip: String
} }

/// Response of [`CreateFirewallTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateOutput {
    pub firewall_template_id: Option<String>,
}
model! { CreateFirewallTemplateOutput {
    0 "FirewallTemplateId" firewall_template_id: String
} }

/// Creates firewall template rules: `CreateFirewallTemplateRules` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateFirewallTemplateRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateRules {
    /// Required.
    pub firewall_rule: Vec<CreateFirewallTemplateRulesFirewallRule>,
    /// Required.
    pub firewall_template_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    CreateFirewallTemplateRules(firewall_rule: Vec<CreateFirewallTemplateRulesFirewallRule>, firewall_template_id: String, region_id: String)
    "CreateFirewallTemplateRules" -> CreateFirewallTemplateRulesOutput {
    0 "FirewallRule" firewall_rule, 1 "FirewallTemplateId" firewall_template_id, 2 "RegionId" region_id
} }

/// In the request of [`CreateFirewallTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateRulesFirewallRule {
    /// Required.
    pub port: Option<String>,
    pub remark: Option<String>,
    /// Required.
    pub rule_protocol: Option<String>,
    /// Required.
    pub source_cidr_ip: Option<String>,
}
input! { CreateFirewallTemplateRulesFirewallRule(port: String, rule_protocol: String, source_cidr_ip: String) {
    0 "Port" port: String, 1 "Remark" remark: String, 2 "RuleProtocol" rule_protocol: String,
    3 "SourceCidrIp" source_cidr_ip: String
} }

/// Response of [`CreateFirewallTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateRulesOutput {
    pub firewall_template_rules: Vec<CreateFirewallTemplateRulesFirewallTemplateRules>,
}
model! { CreateFirewallTemplateRulesOutput {
    0 "FirewallTemplateRules" firewall_template_rules: Vec<CreateFirewallTemplateRulesFirewallTemplateRules>
} }

/// In the response of [`CreateFirewallTemplateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFirewallTemplateRulesFirewallTemplateRules {
    pub firewall_template_rule_id: Option<String>,
    pub port: Option<String>,
    pub remark: Option<String>,
    pub rule_protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
}
model! { CreateFirewallTemplateRulesFirewallTemplateRules {
    0 "FirewallTemplateRuleId" firewall_template_rule_id: String, 1 "Port" port: String, 2 "Remark" remark: String,
    3 "RuleProtocol" rule_protocol: String, 4 "SourceCidrIp" source_cidr_ip: String
} }

/// Creates instance key pair: `CreateInstanceKeyPair` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateInstanceKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceKeyPair {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub key_pair_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateInstanceKeyPair(instance_id: String, key_pair_name: String, region_id: String)
    "CreateInstanceKeyPair" -> CreateInstanceKeyPairOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "KeyPairName" key_pair_name,
    3 "RegionId" region_id
} }

/// Response of [`CreateInstanceKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceKeyPairOutput {
    pub fingerprint: Option<String>,
    pub key_pair_name: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
}
model! { CreateInstanceKeyPairOutput {
    0 "Fingerprint" fingerprint: String, 1 "KeyPairName" key_pair_name: String, 2 "PrivateKey" private_key: Secret
} }

/// Creates instances: `CreateInstances` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    /// 1 to 200.
    pub amount: Option<i64>,
    pub auto_renew: Option<bool>,
    /// 1 to 36.
    pub auto_renew_period: Option<i64>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    /// 0 to 16380.
    pub data_disk_size: Option<i64>,
    /// Required.
    pub image_id: String,
    /// Required. 1 to 36.
    pub period: i64,
    /// Required.
    pub plan_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateInstances(image_id: String, period: i64, plan_id: String, region_id: String)
    "CreateInstances" -> CreateInstancesOutput {
    0 "Amount" amount: i64, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewPeriod" auto_renew_period: i64,
    3 "ChargeType" charge_type: String, 4 "ClientToken" client_token: String, 5 "DataDiskSize" data_disk_size: i64,
    6 "ImageId" image_id, 7 "Period" period, 8 "PlanId" plan_id, 9 "RegionId" region_id
} }

/// Response of [`CreateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    pub instance_ids: Vec<String>,
}
model! { CreateInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// Creates key pair: `CreateKeyPair` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    pub client_token: Option<String>,
    /// Required.
    pub key_pair_name: String,
    /// Required.
    pub region_id: String,
}
operation! { CreateKeyPair(key_pair_name: String, region_id: String) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "ClientToken" client_token: String, 1 "KeyPairName" key_pair_name, 2 "RegionId" region_id
} }

/// Response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair_name: Option<String>,
    /// Secret.
    pub private_key_body: Option<Secret>,
}
model! { CreateKeyPairOutput {
    0 "KeyPairName" key_pair_name: String, 1 "PrivateKeyBody" private_key_body: Secret
} }

/// Creates snapshot: `CreateSnapshot` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub client_token: Option<String>,
    /// Required.
    pub disk_id: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub snapshot_name: String,
    pub tag: Option<Vec<CreateSnapshotTag>>,
}
operation! { CreateSnapshot(disk_id: String, region_id: String, snapshot_name: String)
    "CreateSnapshot" -> CreateSnapshotOutput {
    0 "ClientToken" client_token: String, 1 "DiskId" disk_id, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "SnapshotName" snapshot_name, 5 "Tag" tag: Vec<CreateSnapshotTag>
} }

/// In the request of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSnapshotTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "SnapshotId" snapshot_id: String
} }

/// Deletes command: `DeleteCommand` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCommand {
    /// Required.
    pub command_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCommand(command_id: String, region_id: String) "DeleteCommand" -> Empty {
    0 "CommandId" command_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteCommand`]: empty.
pub type DeleteCommandOutput = Empty;

/// Deletes custom image: `DeleteCustomImage` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteCustomImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomImage {
    pub client_token: Option<String>,
    /// Required.
    pub image_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCustomImage(image_id: String, region_id: String) "DeleteCustomImage" -> Empty {
    0 "ClientToken" client_token: String, 1 "ImageId" image_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteCustomImage`]: empty.
pub type DeleteCustomImageOutput = Empty;

/// Deletes custom images: `DeleteCustomImages` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteCustomImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomImages {
    pub client_token: Option<String>,
    /// Required.
    pub image_ids: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteCustomImages(image_ids: String, region_id: String) "DeleteCustomImages" -> Empty {
    0 "ClientToken" client_token: String, 1 "ImageIds" image_ids, 2 "RegionId" region_id
} }

/// Response of [`DeleteCustomImages`]: empty.
pub type DeleteCustomImagesOutput = Empty;

/// Deletes firewall rule: `DeleteFirewallRule` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteFirewallRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallRule {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub rule_id: String,
}
operation! { DeleteFirewallRule(instance_id: String, region_id: String, rule_id: String) "DeleteFirewallRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "RuleId" rule_id
} }

/// Response of [`DeleteFirewallRule`]: empty.
pub type DeleteFirewallRuleOutput = Empty;

/// Deletes firewall rules: `DeleteFirewallRules` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteFirewallRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallRules {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub rule_ids: Option<Vec<String>>,
}
operation! { DeleteFirewallRules(instance_id: String, region_id: String) "DeleteFirewallRules" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id,
    3 "RuleIds" rule_ids: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Simple)
] }

/// Response of [`DeleteFirewallRules`]: empty.
pub type DeleteFirewallRulesOutput = Empty;

/// Deletes firewall template rules: `DeleteFirewallTemplateRules` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteFirewallTemplateRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallTemplateRules {
    pub client_token: Option<String>,
    /// Required.
    pub firewall_template_id: String,
    /// Required.
    pub firewall_template_rule_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! {
    DeleteFirewallTemplateRules(firewall_template_id: String, firewall_template_rule_id: Vec<String>, region_id: String)
    "DeleteFirewallTemplateRules" -> Empty {
    0 "ClientToken" client_token: String, 1 "FirewallTemplateId" firewall_template_id,
    2 "FirewallTemplateRuleId" firewall_template_rule_id, 3 "RegionId" region_id
} }

/// Response of [`DeleteFirewallTemplateRules`]: empty.
pub type DeleteFirewallTemplateRulesOutput = Empty;

/// Deletes firewall templates: `DeleteFirewallTemplates` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteFirewallTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFirewallTemplates {
    pub client_token: Option<String>,
    /// Required.
    pub firewall_template_id: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteFirewallTemplates(firewall_template_id: Vec<String>, region_id: String)
    "DeleteFirewallTemplates" -> Empty {
    0 "ClientToken" client_token: String, 1 "FirewallTemplateId" firewall_template_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteFirewallTemplates`]: empty.
pub type DeleteFirewallTemplatesOutput = Empty;

/// Deletes instance key pair: `DeleteInstanceKeyPair` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteInstanceKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceKeyPair {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteInstanceKeyPair(instance_id: String, region_id: String) "DeleteInstanceKeyPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteInstanceKeyPair`]: empty.
pub type DeleteInstanceKeyPairOutput = Empty;

/// Deletes key pairs: `DeleteKeyPairs` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteKeyPairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub client_token: Option<String>,
    /// Required.
    pub key_pair_names: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteKeyPairs(key_pair_names: Vec<String>, region_id: String) "DeleteKeyPairs" -> Empty {
    0 "ClientToken" client_token: String, 1 "KeyPairNames" key_pair_names, 2 "RegionId" region_id
} }

/// Response of [`DeleteKeyPairs`]: empty.
pub type DeleteKeyPairsOutput = Empty;

/// Deletes snapshot: `DeleteSnapshot` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { DeleteSnapshot(region_id: String, snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "SnapshotId" snapshot_id
} }

/// Response of [`DeleteSnapshot`]: empty.
pub type DeleteSnapshotOutput = Empty;

/// Deletes snapshots: `DeleteSnapshots` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DeleteSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub snapshot_ids: String,
}
operation! { DeleteSnapshots(region_id: String, snapshot_ids: String) "DeleteSnapshots" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "SnapshotIds" snapshot_ids
} }

/// Response of [`DeleteSnapshots`]: empty.
pub type DeleteSnapshotsOutput = Empty;

/// Describes cloud assistant attributes: `DescribeCloudAssistantAttributes` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeCloudAssistantAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantAttributes {
    /// Required.
    pub instance_ids: Vec<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCloudAssistantAttributes(instance_ids: Vec<String>, region_id: String)
    "DescribeCloudAssistantAttributes" -> DescribeCloudAssistantAttributesOutput {
    0 "InstanceIds" instance_ids, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { DescribeCloudAssistantAttributes: DescribeCloudAssistantAttributesCloudAssistant =
    Number "PageNumber", "CloudAssistant" cloud_assistant, total "TotalCount" }

/// Response of [`DescribeCloudAssistantAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantAttributesOutput {
    pub cloud_assistant: Vec<DescribeCloudAssistantAttributesCloudAssistant>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudAssistantAttributesOutput {
    0 "CloudAssistant" cloud_assistant: Vec<DescribeCloudAssistantAttributesCloudAssistant>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudAssistantAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantAttributesCloudAssistant {
    pub active_task_count: Option<i64>,
    pub cloud_assistant_status: Option<String>,
    pub cloud_assistant_version: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_count: Option<i64>,
    pub last_heartbeat_time: Option<String>,
    pub last_invoked_time: Option<String>,
    pub os_type: Option<String>,
    pub support_session_manager: Option<bool>,
}
model! { DescribeCloudAssistantAttributesCloudAssistant {
    0 "ActiveTaskCount" active_task_count: i64, 1 "CloudAssistantStatus" cloud_assistant_status: String,
    2 "CloudAssistantVersion" cloud_assistant_version: String, 3 "InstanceId" instance_id: String,
    4 "InvocationCount" invocation_count: i64, 5 "LastHeartbeatTime" last_heartbeat_time: String,
    6 "LastInvokedTime" last_invoked_time: String, 7 "OSType" os_type: String,
    8 "SupportSessionManager" support_session_manager: bool
} }

/// Describes cloud assistant status: `DescribeCloudAssistantStatus` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeCloudAssistantStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatus {
    pub instance_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCloudAssistantStatus(region_id: String)
    "DescribeCloudAssistantStatus" -> DescribeCloudAssistantStatusOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }
paged! { DescribeCloudAssistantStatus: DescribeCloudAssistantStatusCloudAssistantStatus =
    Number "PageNumber", "CloudAssistantStatus" cloud_assistant_status, total "TotalCount" }

/// Response of [`DescribeCloudAssistantStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusOutput {
    pub cloud_assistant_status: Vec<DescribeCloudAssistantStatusCloudAssistantStatus>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCloudAssistantStatusOutput {
    0 "CloudAssistantStatus" cloud_assistant_status: Vec<DescribeCloudAssistantStatusCloudAssistantStatus>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCloudAssistantStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusCloudAssistantStatus {
    pub instance_id: Option<String>,
    pub status: Option<bool>,
}
model! { DescribeCloudAssistantStatusCloudAssistantStatus {
    0 "InstanceId" instance_id: String, 1 "Status" status: bool
} }

/// Describes cloud monitor agent statuses: `DescribeCloudMonitorAgentStatuses` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeCloudMonitorAgentStatuses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMonitorAgentStatuses {
    pub client_token: Option<String>,
    /// Required.
    pub instance_ids: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCloudMonitorAgentStatuses(instance_ids: String, region_id: String)
    "DescribeCloudMonitorAgentStatuses" -> DescribeCloudMonitorAgentStatusesOutput {
    0 "ClientToken" client_token: String, 1 "InstanceIds" instance_ids, 2 "RegionId" region_id
} }

/// Response of [`DescribeCloudMonitorAgentStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMonitorAgentStatusesOutput {
    pub instance_status_list: Vec<DescribeCloudMonitorAgentStatusesInstanceStatusList>,
}
model! { DescribeCloudMonitorAgentStatusesOutput {
    0 "InstanceStatusList" instance_status_list: Vec<DescribeCloudMonitorAgentStatusesInstanceStatusList>
} }

/// In the response of [`DescribeCloudMonitorAgentStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudMonitorAgentStatusesInstanceStatusList {
    pub auto_install: Option<bool>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCloudMonitorAgentStatusesInstanceStatusList {
    0 "AutoInstall" auto_install: bool, 1 "InstanceId" instance_id: String, 2 "Status" status: String
} }

/// Describes command invocations: `DescribeCommandInvocations` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeCommandInvocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandInvocations {
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    pub command_type: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeCommandInvocations(region_id: String)
    "DescribeCommandInvocations" -> DescribeCommandInvocationsOutput {
    0 "CommandId" command_id: String, 1 "CommandName" command_name: String, 2 "CommandType" command_type: String,
    3 "InstanceId" instance_id: String, 4 "InvocationStatus" invocation_status: String, 5 "InvokeId" invoke_id: String,
    6 "PageNumber" page_number: String, 7 "PageSize" page_size: String, 8 "RegionId" region_id
} }
paged! { DescribeCommandInvocations: DescribeCommandInvocationsCommandInvocations =
    Number "PageNumber", "CommandInvocations" command_invocations, total "TotalCount" }

/// Response of [`DescribeCommandInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandInvocationsOutput {
    pub command_invocations: Vec<DescribeCommandInvocationsCommandInvocations>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCommandInvocationsOutput {
    0 "CommandInvocations" command_invocations: Vec<DescribeCommandInvocationsCommandInvocations>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCommandInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandInvocationsCommandInvocations {
    pub command_content: Option<String>,
    pub command_description: Option<String>,
    pub command_id: Option<String>,
    pub command_name: Option<String>,
    pub command_type: Option<String>,
    pub creation_time: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_instances: Vec<DescribeCommandInvocationsInvokeInstances>,
    pub parameters: Option<String>,
    pub timeout: Option<i64>,
    pub username: Option<String>,
    pub working_dir: Option<String>,
}
model! { DescribeCommandInvocationsCommandInvocations {
    0 "CommandContent" command_content: String, 1 "CommandDescription" command_description: String,
    2 "CommandId" command_id: String, 3 "CommandName" command_name: String, 4 "CommandType" command_type: String,
    5 "CreationTime" creation_time: String, 6 "InvocationStatus" invocation_status: String,
    7 "InvokeId" invoke_id: String,
    8 "InvokeInstances" invoke_instances: Vec<DescribeCommandInvocationsInvokeInstances>,
    9 "Parameters" parameters: String, 10 "Timeout" timeout: i64, 11 "Username" username: String,
    12 "WorkingDir" working_dir: String
} }

/// In the response of [`DescribeCommandInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandInvocationsInvokeInstances {
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_status: Option<String>,
    pub output: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeCommandInvocationsInvokeInstances {
    0 "ErrorCode" error_code: String, 1 "ErrorInfo" error_info: String, 2 "ExitCode" exit_code: i64,
    3 "FinishTime" finish_time: String, 4 "InstanceId" instance_id: String,
    5 "InvocationStatus" invocation_status: String, 6 "Output" output: String, 7 "StartTime" start_time: String
} }

/// Describes commands: `DescribeCommands` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeCommands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommands {
    pub command_id: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub provider: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeCommandsTag>>,
    pub r#type: Option<String>,
}
operation! { DescribeCommands(provider: String, region_id: String) "DescribeCommands" -> DescribeCommandsOutput {
    0 "CommandId" command_id: String, 1 "Name" name: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "Provider" provider, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<DescribeCommandsTag>, 8 "Type" r#type: String
} }
paged! { DescribeCommands: DescribeCommandsCommands = Number "PageNumber", "Commands" commands, total "TotalCount" }

/// In the request of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCommandsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsOutput {
    pub commands: Vec<DescribeCommandsCommands>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCommandsOutput {
    0 "Commands" commands: Vec<DescribeCommandsCommands>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsCommands {
    pub command_content: Option<String>,
    pub command_id: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub enable_parameter: Option<bool>,
    pub name: Option<String>,
    pub parameter_definitions: Vec<DescribeCommandsParameterDefinitions>,
    pub parameter_names: Vec<String>,
    pub provider: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Vec<DescribeCommandsTags>,
    pub timeout: Option<i64>,
    pub r#type: Option<String>,
    pub working_dir: Option<String>,
}
model! { DescribeCommandsCommands {
    0 "CommandContent" command_content: String, 1 "CommandId" command_id: String,
    2 "CreationTime" creation_time: String, 3 "Description" description: String,
    4 "EnableParameter" enable_parameter: bool, 5 "Name" name: String,
    6 "ParameterDefinitions" parameter_definitions: Vec<DescribeCommandsParameterDefinitions>,
    7 "ParameterNames" parameter_names: Vec<String>, 8 "Provider" provider: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "Tags" tags: Vec<DescribeCommandsTags>, 11 "Timeout" timeout: i64,
    12 "Type" r#type: String, 13 "WorkingDir" working_dir: String
} }

/// In the response of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsParameterDefinitions {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub parameter_name: Option<String>,
    pub possible_values: Vec<String>,
    pub required: Option<bool>,
}
model! { DescribeCommandsParameterDefinitions {
    0 "DefaultValue" default_value: String, 1 "Description" description: String,
    2 "ParameterName" parameter_name: String, 3 "PossibleValues" possible_values: Vec<String>,
    4 "Required" required: bool
} }

/// In the response of [`DescribeCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommandsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeCommandsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes database error logs: `DescribeDatabaseErrorLogs` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeDatabaseErrorLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseErrorLogs {
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub end_time: String,
    pub page_number: Option<i64>,
    /// At least 30.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeDatabaseErrorLogs(database_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeDatabaseErrorLogs" -> DescribeDatabaseErrorLogsOutput {
    0 "DatabaseInstanceId" database_instance_id, 1 "EndTime" end_time, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "StartTime" start_time
} }
paged! { DescribeDatabaseErrorLogs: DescribeDatabaseErrorLogsErrorLogs =
    Number "PageNumber", "ErrorLogs" error_logs, total "TotalCount" }

/// Response of [`DescribeDatabaseErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseErrorLogsOutput {
    pub error_logs: Vec<DescribeDatabaseErrorLogsErrorLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabaseErrorLogsOutput {
    0 "ErrorLogs" error_logs: Vec<DescribeDatabaseErrorLogsErrorLogs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDatabaseErrorLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseErrorLogsErrorLogs {
    pub create_time: Option<String>,
    pub error_info: Option<String>,
}
model! { DescribeDatabaseErrorLogsErrorLogs {
    0 "CreateTime" create_time: String, 1 "ErrorInfo" error_info: String
} }

/// Describes database instance metric data: `DescribeDatabaseInstanceMetricData` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeDatabaseInstanceMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInstanceMetricData {
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeDatabaseInstanceMetricData::new`].
pub struct DescribeDatabaseInstanceMetricDataRequired {
    pub database_instance_id: String,
    pub end_time: String,
    pub metric_name: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeDatabaseInstanceMetricData { DescribeDatabaseInstanceMetricDataRequired: database_instance_id, end_time, metric_name, region_id, start_time }
    "DescribeDatabaseInstanceMetricData" -> DescribeDatabaseInstanceMetricDataOutput {
    0 "DatabaseInstanceId" database_instance_id, 1 "EndTime" end_time, 2 "MetricName" metric_name,
    3 "RegionId" region_id, 4 "StartTime" start_time
} }

/// Response of [`DescribeDatabaseInstanceMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInstanceMetricDataOutput {
    pub data_format: Option<String>,
    pub metric_data: Option<String>,
    pub metric_name: Option<String>,
    pub unit: Option<String>,
}
model! { DescribeDatabaseInstanceMetricDataOutput {
    0 "DataFormat" data_format: String, 1 "MetricData" metric_data: String, 2 "MetricName" metric_name: String,
    3 "Unit" unit: String
} }

/// Describes database instance parameters: `DescribeDatabaseInstanceParameters` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeDatabaseInstanceParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInstanceParameters {
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDatabaseInstanceParameters(database_instance_id: String, region_id: String)
    "DescribeDatabaseInstanceParameters" -> DescribeDatabaseInstanceParametersOutput {
    0 "DatabaseInstanceId" database_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeDatabaseInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInstanceParametersOutput {
    pub config_parameters: Vec<DescribeDatabaseInstanceParametersConfigParameters>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub running_parameters: Vec<DescribeDatabaseInstanceParametersRunningParameters>,
}
model! { DescribeDatabaseInstanceParametersOutput {
    0 "ConfigParameters" config_parameters: Vec<DescribeDatabaseInstanceParametersConfigParameters>,
    1 "Engine" engine: String, 2 "EngineVersion" engine_version: String,
    3 "RunningParameters" running_parameters: Vec<DescribeDatabaseInstanceParametersRunningParameters>
} }

/// In the response of [`DescribeDatabaseInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInstanceParametersConfigParameters {
    pub checking_code: Option<String>,
    pub force_modify: Option<String>,
    pub force_restart: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeDatabaseInstanceParametersConfigParameters {
    0 "CheckingCode" checking_code: String, 1 "ForceModify" force_modify: String,
    2 "ForceRestart" force_restart: String, 3 "ParameterDescription" parameter_description: String,
    4 "ParameterName" parameter_name: String, 5 "ParameterValue" parameter_value: String
} }

/// In the response of [`DescribeDatabaseInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInstanceParametersRunningParameters {
    pub checking_code: Option<String>,
    pub force_modify: Option<String>,
    pub force_restart: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value: Option<String>,
}
model! { DescribeDatabaseInstanceParametersRunningParameters {
    0 "CheckingCode" checking_code: String, 1 "ForceModify" force_modify: String,
    2 "ForceRestart" force_restart: String, 3 "ParameterDescription" parameter_description: String,
    4 "ParameterName" parameter_name: String, 5 "ParameterValue" parameter_value: String
} }

/// Describes database instances: `DescribeDatabaseInstances` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeDatabaseInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInstances {
    pub database_instance_ids: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDatabaseInstances(region_id: String)
    "DescribeDatabaseInstances" -> DescribeDatabaseInstancesOutput {
    0 "DatabaseInstanceIds" database_instance_ids: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} }
paged! { DescribeDatabaseInstances: DescribeDatabaseInstancesDatabaseInstances =
    Number "PageNumber", "DatabaseInstances" database_instances, total "TotalCount" }

/// Response of [`DescribeDatabaseInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInstancesOutput {
    pub database_instances: Vec<DescribeDatabaseInstancesDatabaseInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabaseInstancesOutput {
    0 "DatabaseInstances" database_instances: Vec<DescribeDatabaseInstancesDatabaseInstances>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDatabaseInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInstancesDatabaseInstances {
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub cpu: Option<String>,
    pub creation_time: Option<String>,
    pub database_instance_edition: Option<String>,
    pub database_instance_id: Option<String>,
    pub database_instance_name: Option<String>,
    pub database_instance_status: Option<String>,
    pub database_version: Option<String>,
    pub expired_time: Option<String>,
    pub memory: Option<String>,
    pub private_connection: Option<String>,
    pub public_connection: Option<String>,
    pub region_id: Option<String>,
    pub storage: Option<i64>,
    pub super_account_name: Option<String>,
}
model! { DescribeDatabaseInstancesDatabaseInstances {
    0 "BusinessStatus" business_status: String, 1 "ChargeType" charge_type: String, 2 "Cpu" cpu: String,
    3 "CreationTime" creation_time: String, 4 "DatabaseInstanceEdition" database_instance_edition: String,
    5 "DatabaseInstanceId" database_instance_id: String, 6 "DatabaseInstanceName" database_instance_name: String,
    7 "DatabaseInstanceStatus" database_instance_status: String, 8 "DatabaseVersion" database_version: String,
    9 "ExpiredTime" expired_time: String, 10 "Memory" memory: String, 11 "PrivateConnection" private_connection: String,
    12 "PublicConnection" public_connection: String, 13 "RegionId" region_id: String, 14 "Storage" storage: i64,
    15 "SuperAccountName" super_account_name: String
} }

/// Describes database slow log records: `DescribeDatabaseSlowLogRecords` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeDatabaseSlowLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseSlowLogRecords {
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub end_time: String,
    pub page_number: Option<i64>,
    /// At least 30.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}
operation! {
    DescribeDatabaseSlowLogRecords(database_instance_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeDatabaseSlowLogRecords" -> DescribeDatabaseSlowLogRecordsOutput {
    0 "DatabaseInstanceId" database_instance_id, 1 "EndTime" end_time, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "StartTime" start_time
} }
paged! { DescribeDatabaseSlowLogRecords: DescribeDatabaseSlowLogRecordsSlowLogs =
    Number "PageNumber", "SlowLogs" slow_logs, total "TotalCount" }

/// Response of [`DescribeDatabaseSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseSlowLogRecordsOutput {
    pub engine: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub physical_io_read: Option<i64>,
    pub slow_logs: Vec<DescribeDatabaseSlowLogRecordsSlowLogs>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabaseSlowLogRecordsOutput {
    0 "Engine" engine: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PhysicalIORead" physical_io_read: i64, 4 "SlowLogs" slow_logs: Vec<DescribeDatabaseSlowLogRecordsSlowLogs>,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDatabaseSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseSlowLogRecordsSlowLogs {
    pub db_name: Option<String>,
    pub execution_start_time: Option<String>,
    pub host_address: Option<String>,
    pub lock_times: Option<i64>,
    pub parse_row_counts: Option<i64>,
    pub query_time_ms: Option<i64>,
    pub query_times: Option<i64>,
    pub return_row_counts: Option<i64>,
    pub sql_text: Option<String>,
}
model! { DescribeDatabaseSlowLogRecordsSlowLogs {
    0 "DBName" db_name: String, 1 "ExecutionStartTime" execution_start_time: String,
    2 "HostAddress" host_address: String, 3 "LockTimes" lock_times: i64, 4 "ParseRowCounts" parse_row_counts: i64,
    5 "QueryTimeMS" query_time_ms: i64, 6 "QueryTimes" query_times: i64, 7 "ReturnRowCounts" return_row_counts: i64,
    8 "SQLText" sql_text: String
} }

/// Describes firewall template apply results: `DescribeFirewallTemplateApplyResults` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeFirewallTemplateApplyResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyResults {
    pub client_token: Option<String>,
    pub firewall_template_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub task_id: Option<Vec<String>>,
}
operation! { DescribeFirewallTemplateApplyResults(region_id: String)
    "DescribeFirewallTemplateApplyResults" -> DescribeFirewallTemplateApplyResultsOutput {
    0 "ClientToken" client_token: String, 1 "FirewallTemplateId" firewall_template_id: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "RegionId" region_id,
    5 "TaskId" task_id: Vec<String>
} }
paged! { DescribeFirewallTemplateApplyResults: DescribeFirewallTemplateApplyResultsData =
    Number "PageNumber", "data" data, total "TotalCount" }

/// Response of [`DescribeFirewallTemplateApplyResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyResultsOutput {
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
    pub data: Vec<DescribeFirewallTemplateApplyResultsData>,
}
model! { DescribeFirewallTemplateApplyResultsOutput {
    0 "PageNumber" page_number: String, 1 "PageSize" page_size: String, 2 "TotalCount" total_count: String,
    3 "data" data: Vec<DescribeFirewallTemplateApplyResultsData>
} }

/// In the response of [`DescribeFirewallTemplateApplyResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyResultsData {
    pub create_time: Option<String>,
    pub failed_count: Option<String>,
    pub firewall_template_id: Option<String>,
    pub instance_apply_results: Vec<
        DescribeFirewallTemplateApplyResultsInstanceApplyResults,
    >,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeFirewallTemplateApplyResultsData {
    0 "CreateTime" create_time: String, 1 "FailedCount" failed_count: String,
    2 "FirewallTemplateId" firewall_template_id: String,
    3 "InstanceApplyResults" instance_apply_results: Vec<DescribeFirewallTemplateApplyResultsInstanceApplyResults>,
    4 "Status" status: String, 5 "TaskId" task_id: String, 6 "TotalCount" total_count: String
} }

/// In the response of [`DescribeFirewallTemplateApplyResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateApplyResultsInstanceApplyResults {
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeFirewallTemplateApplyResultsInstanceApplyResults {
    0 "InstanceId" instance_id: String, 1 "Status" status: String
} }

/// Describes firewall template rules apply result: `DescribeFirewallTemplateRulesApplyResult` of `swas-open`
/// 2020-06-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeFirewallTemplateRulesApplyResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRulesApplyResult {
    pub client_token: Option<String>,
    /// Required.
    pub firewall_template_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub task_id: String,
}
operation! {
    DescribeFirewallTemplateRulesApplyResult(firewall_template_id: String, instance_id: String, region_id: String, task_id: String)
    "DescribeFirewallTemplateRulesApplyResult" -> DescribeFirewallTemplateRulesApplyResultOutput {
    0 "ClientToken" client_token: String, 1 "FirewallTemplateId" firewall_template_id, 2 "InstanceId" instance_id,
    3 "RegionId" region_id, 4 "TaskId" task_id
} }

/// Response of [`DescribeFirewallTemplateRulesApplyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRulesApplyResultOutput {
    pub data: Vec<DescribeFirewallTemplateRulesApplyResultData>,
}
model! { DescribeFirewallTemplateRulesApplyResultOutput {
    0 "data" data: Vec<DescribeFirewallTemplateRulesApplyResultData>
} }

/// In the response of [`DescribeFirewallTemplateRulesApplyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplateRulesApplyResultData {
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub port: Option<String>,
    pub remark: Option<String>,
    pub rule_protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeFirewallTemplateRulesApplyResultData {
    0 "ErrorCode" error_code: String, 1 "ErrorInfo" error_info: String, 2 "Port" port: String,
    3 "Remark" remark: String, 4 "RuleProtocol" rule_protocol: String, 5 "SourceCidrIp" source_cidr_ip: String,
    6 "Success" success: bool
} }

/// Describes firewall templates: `DescribeFirewallTemplates` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeFirewallTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplates {
    pub firewall_template_id: Option<Vec<String>>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeFirewallTemplates(region_id: String)
    "DescribeFirewallTemplates" -> DescribeFirewallTemplatesOutput {
    0 "FirewallTemplateId" firewall_template_id: Vec<String>, 1 "Name" name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { DescribeFirewallTemplates: DescribeFirewallTemplatesFirewallTemplates =
    Number "PageNumber", "FirewallTemplates" firewall_templates, total "TotalCount" }

/// Response of [`DescribeFirewallTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplatesOutput {
    pub firewall_templates: Vec<DescribeFirewallTemplatesFirewallTemplates>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFirewallTemplatesOutput {
    0 "FirewallTemplates" firewall_templates: Vec<DescribeFirewallTemplatesFirewallTemplates>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFirewallTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplatesFirewallTemplates {
    pub create_time: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub firewall_template_id: Option<String>,
    pub firewall_template_rules: Vec<DescribeFirewallTemplatesFirewallTemplateRules>,
    pub name: Option<String>,
}
model! { DescribeFirewallTemplatesFirewallTemplates {
    0 "CreateTime" create_time: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "FirewallTemplateId" firewall_template_id: String,
    4 "FirewallTemplateRules" firewall_template_rules: Vec<DescribeFirewallTemplatesFirewallTemplateRules>,
    5 "Name" name: String
} }

/// In the response of [`DescribeFirewallTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFirewallTemplatesFirewallTemplateRules {
    pub firewall_template_rule_id: Option<String>,
    pub port: Option<String>,
    pub remark: Option<String>,
    pub rule_protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
}
model! { DescribeFirewallTemplatesFirewallTemplateRules {
    0 "FirewallTemplateRuleId" firewall_template_rule_id: String, 1 "Port" port: String, 2 "Remark" remark: String,
    3 "RuleProtocol" rule_protocol: String, 4 "SourceCidrIp" source_cidr_ip: String
} }

/// Describes instance key pair: `DescribeInstanceKeyPair` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeInstanceKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeyPair {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeInstanceKeyPair(instance_id: String, region_id: String)
    "DescribeInstanceKeyPair" -> DescribeInstanceKeyPairOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeInstanceKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceKeyPairOutput {
    pub fingerprint: Option<String>,
    pub key_pair_name: Option<String>,
}
model! { DescribeInstanceKeyPairOutput {
    0 "Fingerprint" fingerprint: String, 1 "KeyPairName" key_pair_name: String
} }

/// Describes instance passwords setting: `DescribeInstancePasswordsSetting` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeInstancePasswordsSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePasswordsSetting {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeInstancePasswordsSetting(instance_id: String, region_id: String)
    "DescribeInstancePasswordsSetting" -> DescribeInstancePasswordsSettingOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeInstancePasswordsSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePasswordsSettingOutput {
    pub instance_password_setting: Option<bool>,
    pub vnc_password_setting: Option<bool>,
}
model! { DescribeInstancePasswordsSettingOutput {
    0 "InstancePasswordSetting" instance_password_setting: bool, 1 "VncPasswordSetting" vnc_password_setting: bool
} }

/// Describes instance vnc url: `DescribeInstanceVncUrl` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeInstanceVncUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeInstanceVncUrl(instance_id: String, region_id: String)
    "DescribeInstanceVncUrl" -> DescribeInstanceVncUrlOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeInstanceVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlOutput {
    /// Secret.
    pub vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "VncUrl" vnc_url: Secret
} }

/// Describes invocation result: `DescribeInvocationResult` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeInvocationResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResult {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub invoke_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeInvocationResult(instance_id: String, invoke_id: String, region_id: String)
    "DescribeInvocationResult" -> DescribeInvocationResultOutput {
    0 "InstanceId" instance_id, 1 "InvokeId" invoke_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeInvocationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultOutput {
    pub invocation_result: Option<DescribeInvocationResultInvocationResult>,
}
model! { DescribeInvocationResultOutput {
    0 "InvocationResult" invocation_result: DescribeInvocationResultInvocationResult
} }

/// In the response of [`DescribeInvocationResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultInvocationResult {
    pub error_code: Option<String>,
    pub error_info: Option<String>,
    pub exit_code: Option<i64>,
    pub finished_time: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_record_status: Option<String>,
    pub invoke_user: Option<String>,
    pub output: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeInvocationResultInvocationResult {
    0 "ErrorCode" error_code: String, 1 "ErrorInfo" error_info: String, 2 "ExitCode" exit_code: i64,
    3 "FinishedTime" finished_time: String, 4 "InstanceId" instance_id: String,
    5 "InvocationStatus" invocation_status: String, 6 "InvokeId" invoke_id: String,
    7 "InvokeRecordStatus" invoke_record_status: String, 8 "InvokeUser" invoke_user: String, 9 "Output" output: String,
    10 "StartTime" start_time: String
} }

/// Describes invocations: `DescribeInvocations` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeInvocations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocations {
    /// Required.
    pub instance_id: String,
    pub invoke_status: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeInvocations(instance_id: String, region_id: String)
    "DescribeInvocations" -> DescribeInvocationsOutput {
    0 "InstanceId" instance_id, 1 "InvokeStatus" invoke_status: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { DescribeInvocations: DescribeInvocationsInvocations =
    Number "PageNumber", "Invocations" invocations, total "TotalCount" }

/// Response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsOutput {
    pub invocations: Vec<DescribeInvocationsInvocations>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInvocationsOutput {
    0 "Invocations" invocations: Vec<DescribeInvocationsInvocations>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInvocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationsInvocations {
    pub command_content: Option<String>,
    pub command_name: Option<String>,
    pub command_type: Option<String>,
    pub creation_time: Option<String>,
    pub invocation_status: Option<String>,
    pub invoke_id: Option<String>,
    pub invoke_status: Option<String>,
    pub parameters: BTreeMap<String, Value>,
}
model! { DescribeInvocationsInvocations {
    0 "CommandContent" command_content: String, 1 "CommandName" command_name: String,
    2 "CommandType" command_type: String, 3 "CreationTime" creation_time: String,
    4 "InvocationStatus" invocation_status: String, 5 "InvokeId" invoke_id: String,
    6 "InvokeStatus" invoke_status: String, 7 "Parameters" parameters: BTreeMap<String, Value>
} }

/// Describes monitor data: `DescribeMonitorData` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeMonitorData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorData {
    pub client_token: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub length: Option<String>,
    /// Required.
    pub metric_name: String,
    pub next_token: Option<String>,
    /// Required.
    pub period: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`DescribeMonitorData::new`].
pub struct DescribeMonitorDataRequired {
    pub end_time: String,
    pub instance_id: String,
    pub metric_name: String,
    pub period: String,
    pub region_id: String,
    pub start_time: String,
}
operation! {
    DescribeMonitorData { DescribeMonitorDataRequired: end_time, instance_id, metric_name, period, region_id, start_time }
    "DescribeMonitorData" -> DescribeMonitorDataOutput {
    0 "ClientToken" client_token: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Length" length: String,
    4 "MetricName" metric_name, 5 "NextToken" next_token: String, 6 "Period" period, 7 "RegionId" region_id,
    8 "StartTime" start_time
} }

/// Response of [`DescribeMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonitorDataOutput {
    pub datapoints: Option<String>,
    pub next_token: Option<String>,
    pub period: Option<String>,
}
model! { DescribeMonitorDataOutput {
    0 "Datapoints" datapoints: String, 1 "NextToken" next_token: String, 2 "Period" period: String
} }

/// Describes security agent status: `DescribeSecurityAgentStatus` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DescribeSecurityAgentStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAgentStatus {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSecurityAgentStatus(instance_id: String, region_id: String)
    "DescribeSecurityAgentStatus" -> DescribeSecurityAgentStatusOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`DescribeSecurityAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAgentStatusOutput {
    pub client_status: Option<String>,
}
model! { DescribeSecurityAgentStatusOutput {
    0 "ClientStatus" client_status: String
} }

/// Detaches key pair: `DetachKeyPair` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DetachKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPair {
    pub client_token: Option<String>,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub key_pair_name: String,
    /// Required.
    pub region_id: String,
}
operation! { DetachKeyPair(instance_ids: Vec<String>, key_pair_name: String, region_id: String)
    "DetachKeyPair" -> DetachKeyPairOutput {
    0 "ClientToken" client_token: String, 1 "InstanceIds" instance_ids, 2 "KeyPairName" key_pair_name,
    3 "RegionId" region_id
} }

/// Response of [`DetachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairOutput {
    pub fail_count: Option<i64>,
    pub results: Vec<DetachKeyPairResults>,
    pub total_count: Option<i64>,
}
model! { DetachKeyPairOutput {
    0 "FailCount" fail_count: i64, 1 "Results" results: Vec<DetachKeyPairResults>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DetachKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachKeyPairResults {
    pub code: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DetachKeyPairResults {
    0 "Code" code: String, 1 "InstanceId" instance_id: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Disables firewall rule: `DisableFirewallRule` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/DisableFirewallRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableFirewallRule {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub remark: Option<String>,
    /// Required.
    pub rule_id: String,
}
operation! { DisableFirewallRule(instance_id: String, region_id: String, rule_id: String)
    "DisableFirewallRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "Remark" remark: String,
    4 "RuleId" rule_id
} }

/// Response of [`DisableFirewallRule`]: empty.
pub type DisableFirewallRuleOutput = Empty;

/// Enables firewall rule: `EnableFirewallRule` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/EnableFirewallRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableFirewallRule {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub remark: Option<String>,
    /// Required.
    pub rule_id: String,
    pub source_cidr_ip: Option<String>,
}
operation! { EnableFirewallRule(instance_id: String, region_id: String, rule_id: String) "EnableFirewallRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "Remark" remark: String,
    4 "RuleId" rule_id, 5 "SourceCidrIp" source_cidr_ip: String
} }

/// Response of [`EnableFirewallRule`]: empty.
pub type EnableFirewallRuleOutput = Empty;

/// Imports key pair: `ImportKeyPair` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ImportKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    pub client_token: Option<String>,
    /// Required.
    pub key_pair_name: String,
    /// Required.
    pub public_key_body: String,
    /// Required.
    pub region_id: String,
}
operation! { ImportKeyPair(key_pair_name: String, public_key_body: String, region_id: String)
    "ImportKeyPair" -> ImportKeyPairOutput {
    0 "ClientToken" client_token: String, 1 "KeyPairName" key_pair_name, 2 "PublicKeyBody" public_key_body,
    3 "RegionId" region_id
} }

/// Response of [`ImportKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_pair_name: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "KeyPairName" key_pair_name: String
} }

/// Installs cloud assistant: `InstallCloudAssistant` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/InstallCloudAssistant>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudAssistant {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub region_id: String,
}
operation! { InstallCloudAssistant(instance_ids: Vec<String>, region_id: String) "InstallCloudAssistant" -> Empty {
    0 "InstanceIds" instance_ids, 1 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`InstallCloudAssistant`]: empty.
pub type InstallCloudAssistantOutput = Empty;

/// Installs cloud monitor agent: `InstallCloudMonitorAgent` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/InstallCloudMonitorAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallCloudMonitorAgent {
    pub client_token: Option<String>,
    pub force: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { InstallCloudMonitorAgent(instance_id: String, region_id: String) "InstallCloudMonitorAgent" -> Empty {
    0 "ClientToken" client_token: String, 1 "Force" force: bool, 2 "InstanceId" instance_id, 3 "RegionId" region_id
} }

/// Response of [`InstallCloudMonitorAgent`]: empty.
pub type InstallCloudMonitorAgentOutput = Empty;

/// Invokes command: `InvokeCommand` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/InvokeCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommand {
    /// Required.
    pub command_id: String,
    /// Required.
    pub instance_ids: String,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub region_id: String,
    pub username: Option<String>,
}
operation! { InvokeCommand(command_id: String, instance_ids: String, region_id: String)
    "InvokeCommand" -> InvokeCommandOutput {
    0 "CommandId" command_id, 1 "InstanceIds" instance_ids, 2 "Parameters" parameters: BTreeMap<String, Value>,
    3 "RegionId" region_id, 4 "Username" username: String
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`InvokeCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeCommandOutput {
    pub invoke_id: Option<String>,
}
model! { InvokeCommandOutput {
    0 "InvokeId" invoke_id: String
} }

/// Lists custom image share accounts: `ListCustomImageShareAccounts` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListCustomImageShareAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImageShareAccounts {
    pub client_token: Option<String>,
    /// Required.
    pub image_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListCustomImageShareAccounts(image_id: String, region_id: String)
    "ListCustomImageShareAccounts" -> ListCustomImageShareAccountsOutput {
    0 "ClientToken" client_token: String, 1 "ImageId" image_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { ListCustomImageShareAccounts: ListCustomImageShareAccountsImageShareUsers =
    Number "PageNumber", "ImageShareUsers" image_share_users, total "TotalCount" }

/// Response of [`ListCustomImageShareAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImageShareAccountsOutput {
    pub image_share_users: Vec<ListCustomImageShareAccountsImageShareUsers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCustomImageShareAccountsOutput {
    0 "ImageShareUsers" image_share_users: Vec<ListCustomImageShareAccountsImageShareUsers>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCustomImageShareAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImageShareAccountsImageShareUsers {
    pub shared_time: Option<String>,
    pub user_id: Option<i64>,
}
model! { ListCustomImageShareAccountsImageShareUsers {
    0 "SharedTime" shared_time: String, 1 "UserId" user_id: i64
} }

/// Lists custom images: `ListCustomImages` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListCustomImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImages {
    pub client_token: Option<String>,
    pub data_snapshot_id: Option<String>,
    pub image_ids: Option<String>,
    pub image_names: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub share: Option<bool>,
    pub system_snapshot_id: Option<String>,
    pub tag: Option<Vec<ListCustomImagesTag>>,
}
operation! { ListCustomImages(region_id: String) "ListCustomImages" -> ListCustomImagesOutput {
    0 "ClientToken" client_token: String, 1 "DataSnapshotId" data_snapshot_id: String, 2 "ImageIds" image_ids: String,
    3 "ImageNames" image_names: String, 4 "InstanceId" instance_id: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "Share" share: bool, 10 "SystemSnapshotId" system_snapshot_id: String, 11 "Tag" tag: Vec<ListCustomImagesTag>
} }
paged! { ListCustomImages: ListCustomImagesCustomImages =
    Number "PageNumber", "CustomImages" custom_images, total "TotalCount" }

/// In the request of [`ListCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImagesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListCustomImagesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImagesOutput {
    pub custom_images: Vec<ListCustomImagesCustomImages>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { ListCustomImagesOutput {
    0 "CustomImages" custom_images: Vec<ListCustomImagesCustomImages>, 1 "PageNumber" page_number: String,
    2 "PageSize" page_size: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`ListCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImagesCustomImages {
    pub create_instances: Vec<String>,
    pub creation_time: Option<String>,
    pub data_snapshot_id: Option<String>,
    pub data_snapshot_name: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub in_share: Option<bool>,
    pub in_share_user: Option<bool>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub name: Option<String>,
    pub os_type: Option<String>,
    pub region_id: Option<String>,
    pub required_data_disk_size: Option<i64>,
    pub required_system_disk_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub source_image_name: Option<String>,
    pub source_image_version: Option<String>,
    pub status: Option<String>,
    pub system_snapshot_id: Option<String>,
    pub system_snapshot_name: Option<String>,
    pub tags: Vec<ListCustomImagesTags>,
    pub user_id: Option<i64>,
}
model! { ListCustomImagesCustomImages {
    0 "CreateInstances" create_instances: Vec<String>, 1 "CreationTime" creation_time: String,
    2 "DataSnapshotId" data_snapshot_id: String, 3 "DataSnapshotName" data_snapshot_name: String,
    4 "Description" description: String, 5 "ImageId" image_id: String, 6 "InShare" in_share: bool,
    7 "InShareUser" in_share_user: bool, 8 "InstanceId" instance_id: String, 9 "InstanceName" instance_name: String,
    10 "Name" name: String, 11 "OsType" os_type: String, 12 "RegionId" region_id: String,
    13 "RequiredDataDiskSize" required_data_disk_size: i64, 14 "RequiredSystemDiskSize" required_system_disk_size: i64,
    15 "ResourceGroupId" resource_group_id: String, 16 "SourceImageName" source_image_name: String,
    17 "SourceImageVersion" source_image_version: String, 18 "Status" status: String,
    19 "SystemSnapshotId" system_snapshot_id: String, 20 "SystemSnapshotName" system_snapshot_name: String,
    21 "Tags" tags: Vec<ListCustomImagesTags>, 22 "UserId" user_id: i64
} }

/// In the response of [`ListCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImagesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListCustomImagesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists disks: `ListDisks` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisks {
    pub disk_ids: Option<String>,
    pub disk_type: Option<String>,
    pub instance_id: Option<String>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<ListDisksTag>>,
}
operation! { ListDisks(region_id: String) "ListDisks" -> ListDisksOutput {
    0 "DiskIds" disk_ids: String, 1 "DiskType" disk_type: String, 2 "InstanceId" instance_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<ListDisksTag>
} }
paged! { ListDisks: ListDisksDisks = Number "PageNumber", "Disks" disks, total "TotalCount" }

/// In the request of [`ListDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisksTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListDisksTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisksOutput {
    pub disks: Vec<ListDisksDisks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDisksOutput {
    0 "Disks" disks: Vec<ListDisksDisks>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisksDisks {
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub device: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub disk_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub tags: Vec<ListDisksTags>,
}
model! { ListDisksDisks {
    0 "Category" category: String, 1 "CreationTime" creation_time: String, 2 "Device" device: String,
    3 "DiskChargeType" disk_charge_type: String, 4 "DiskId" disk_id: String, 5 "DiskName" disk_name: String,
    6 "DiskType" disk_type: String, 7 "InstanceId" instance_id: String, 8 "InstanceName" instance_name: String,
    9 "RegionId" region_id: String, 10 "Remark" remark: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "Size" size: i64, 13 "Status" status: String, 14 "Tags" tags: Vec<ListDisksTags>
} }

/// In the response of [`ListDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisksTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListDisksTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists firewall rules: `ListFirewallRules` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListFirewallRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirewallRules {
    pub firewall_rule_id: Option<String>,
    /// Required.
    pub instance_id: String,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub tag: Option<Vec<ListFirewallRulesTag>>,
}
operation! { ListFirewallRules(instance_id: String, region_id: String) "ListFirewallRules" -> ListFirewallRulesOutput {
    0 "FirewallRuleId" firewall_rule_id: String, 1 "InstanceId" instance_id, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "Tag" tag: Vec<ListFirewallRulesTag>
} }
paged! { ListFirewallRules: ListFirewallRulesFirewallRules =
    Number "PageNumber", "FirewallRules" firewall_rules, total "TotalCount" }

/// In the request of [`ListFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirewallRulesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListFirewallRulesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirewallRulesOutput {
    pub firewall_rules: Vec<ListFirewallRulesFirewallRules>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFirewallRulesOutput {
    0 "FirewallRules" firewall_rules: Vec<ListFirewallRulesFirewallRules>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirewallRulesFirewallRules {
    pub policy: Option<String>,
    pub port: Option<String>,
    pub remark: Option<String>,
    pub rule_id: Option<String>,
    pub rule_protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
    pub tags: Vec<ListFirewallRulesTags>,
}
model! { ListFirewallRulesFirewallRules {
    0 "Policy" policy: String, 1 "Port" port: String, 2 "Remark" remark: String, 3 "RuleId" rule_id: String,
    4 "RuleProtocol" rule_protocol: String, 5 "SourceCidrIp" source_cidr_ip: String,
    6 "Tags" tags: Vec<ListFirewallRulesTags>
} }

/// In the response of [`ListFirewallRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFirewallRulesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListFirewallRulesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists images: `ListImages` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub image_ids: Option<String>,
    pub image_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListImages(region_id: String) "ListImages" -> ListImagesOutput {
    0 "ImageIds" image_ids: String, 1 "ImageType" image_type: String, 2 "RegionId" region_id
} }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub images: Vec<ListImagesImages>,
}
model! { ListImagesOutput {
    0 "Images" images: Vec<ListImagesImages>
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImages {
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_type: Option<String>,
    pub platform: Option<String>,
}
model! { ListImagesImages {
    0 "Description" description: String, 1 "ImageId" image_id: String, 2 "ImageName" image_name: String,
    3 "ImageType" image_type: String, 4 "Platform" platform: String
} }

/// Lists instance plans modification: `ListInstancePlansModification` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListInstancePlansModification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePlansModification {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListInstancePlansModification(instance_id: String, region_id: String)
    "ListInstancePlansModification" -> ListInstancePlansModificationOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`ListInstancePlansModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePlansModificationOutput {
    pub plans: Vec<ListInstancePlansModificationPlans>,
}
model! { ListInstancePlansModificationOutput {
    0 "Plans" plans: Vec<ListInstancePlansModificationPlans>
} }

/// In the response of [`ListInstancePlansModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancePlansModificationPlans {
    pub bandwidth: Option<i64>,
    pub core: Option<i64>,
    pub currency: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub flow: Option<i64>,
    pub memory: Option<i64>,
    pub origin_price: Option<f64>,
    pub plan_id: Option<String>,
    pub support_platform: Option<String>,
}
model! { ListInstancePlansModificationPlans {
    0 "Bandwidth" bandwidth: i64, 1 "Core" core: i64, 2 "Currency" currency: String, 3 "DiskSize" disk_size: i64,
    4 "DiskType" disk_type: String, 5 "Flow" flow: i64, 6 "Memory" memory: i64, 7 "OriginPrice" origin_price: f64,
    8 "PlanId" plan_id: String, 9 "SupportPlatform" support_platform: String
} }

/// Lists instance status: `ListInstanceStatus` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListInstanceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatus {
    pub instance_ids: Option<String>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListInstanceStatus(region_id: String) "ListInstanceStatus" -> ListInstanceStatusOutput {
    0 "InstanceIds" instance_ids: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id
} }
paged! { ListInstanceStatus: ListInstanceStatusInstanceStatuses =
    Number "PageNumber", "InstanceStatuses" instance_statuses, total "TotalCount" }

/// Response of [`ListInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatusOutput {
    pub instance_statuses: Vec<ListInstanceStatusInstanceStatuses>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstanceStatusOutput {
    0 "InstanceStatuses" instance_statuses: Vec<ListInstanceStatusInstanceStatuses>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceStatusInstanceStatuses {
    pub instance_id: Option<String>,
    pub status: Option<String>,
}
model! { ListInstanceStatusInstanceStatuses {
    0 "InstanceId" instance_id: String, 1 "Status" status: String
} }

/// Lists instances: `ListInstances` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub charge_type: Option<String>,
    pub instance_ids: Option<String>,
    pub instance_name: Option<String>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub plan_type: Option<String>,
    pub public_ip_addresses: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListInstancesTag>>,
}
operation! { ListInstances(region_id: String) "ListInstances" -> ListInstancesOutput {
    0 "ChargeType" charge_type: String, 1 "InstanceIds" instance_ids: String, 2 "InstanceName" instance_name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PlanType" plan_type: String,
    6 "PublicIpAddresses" public_ip_addresses: String, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "Status" status: String, 10 "Tag" tag: Vec<ListInstancesTag>
} }
paged! { ListInstances: ListInstancesInstances = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// In the request of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListInstancesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Vec<ListInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances: Vec<ListInstancesInstances>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub business_status: Option<String>,
    pub charge_type: Option<String>,
    pub combination: Option<bool>,
    pub combination_instance_id: Option<String>,
    pub creation_time: Option<String>,
    pub ddos_status: Option<String>,
    pub disable_reason: Option<String>,
    pub disks: Vec<ListInstancesDisks>,
    pub expired_time: Option<String>,
    pub image: Option<ListInstancesImage>,
    pub image_id: Option<String>,
    pub inner_ip_address: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub network_attributes: Vec<ListInstancesNetworkAttributes>,
    pub plan_id: Option<String>,
    pub plan_type: Option<String>,
    pub public_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_spec: Option<ListInstancesResourceSpec>,
    pub status: Option<String>,
    pub tags: Vec<ListInstancesTags>,
    pub uuid: Option<String>,
}
model! { ListInstancesInstances {
    0 "BusinessStatus" business_status: String, 1 "ChargeType" charge_type: String, 2 "Combination" combination: bool,
    3 "CombinationInstanceId" combination_instance_id: String, 4 "CreationTime" creation_time: String,
    5 "DdosStatus" ddos_status: String, 6 "DisableReason" disable_reason: String,
    7 "Disks" disks: Vec<ListInstancesDisks>, 8 "ExpiredTime" expired_time: String, 9 "Image" image: ListInstancesImage,
    10 "ImageId" image_id: String, 11 "InnerIpAddress" inner_ip_address: String, 12 "InstanceId" instance_id: String,
    13 "InstanceName" instance_name: String,
    14 "NetworkAttributes" network_attributes: Vec<ListInstancesNetworkAttributes>, 15 "PlanId" plan_id: String,
    16 "PlanType" plan_type: String, 17 "PublicIpAddress" public_ip_address: String, 18 "RegionId" region_id: String,
    19 "ResourceGroupId" resource_group_id: String, 20 "ResourceSpec" resource_spec: ListInstancesResourceSpec,
    21 "Status" status: String, 22 "Tags" tags: Vec<ListInstancesTags>, 23 "Uuid" uuid: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesDisks {
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub device: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub disk_tags: Vec<ListInstancesDiskTags>,
    pub disk_type: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
}
model! { ListInstancesDisks {
    0 "Category" category: String, 1 "CreationTime" creation_time: String, 2 "Device" device: String,
    3 "DiskChargeType" disk_charge_type: String, 4 "DiskId" disk_id: String, 5 "DiskName" disk_name: String,
    6 "DiskTags" disk_tags: Vec<ListInstancesDiskTags>, 7 "DiskType" disk_type: String, 8 "RegionId" region_id: String,
    9 "Remark" remark: String, 10 "ResourceGroupId" resource_group_id: String, 11 "Size" size: i64,
    12 "Status" status: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesDiskTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesDiskTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesImage {
    pub image_contact: Option<String>,
    pub image_icon_url: Option<String>,
    pub image_name: Option<String>,
    pub image_type: Option<String>,
    pub image_version: Option<String>,
    pub os_type: Option<String>,
}
model! { ListInstancesImage {
    0 "ImageContact" image_contact: String, 1 "ImageIconUrl" image_icon_url: String, 2 "ImageName" image_name: String,
    3 "ImageType" image_type: String, 4 "ImageVersion" image_version: String, 5 "OsType" os_type: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesNetworkAttributes {
    pub peak_bandwidth: Option<i64>,
    pub private_ip_address: Option<String>,
    pub public_ip_address: Option<String>,
    pub public_ip_ddos_status: Option<String>,
}
model! { ListInstancesNetworkAttributes {
    0 "PeakBandwidth" peak_bandwidth: i64, 1 "PrivateIpAddress" private_ip_address: String,
    2 "PublicIpAddress" public_ip_address: String, 3 "PublicIpDdosStatus" public_ip_ddos_status: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesResourceSpec {
    pub bandwidth: Option<i64>,
    pub cpu: Option<i64>,
    pub disk_category: Option<String>,
    pub disk_size: Option<i64>,
    pub flow: Option<f64>,
    pub memory: Option<f64>,
}
model! { ListInstancesResourceSpec {
    0 "Bandwidth" bandwidth: i64, 1 "Cpu" cpu: i64, 2 "DiskCategory" disk_category: String, 3 "DiskSize" disk_size: i64,
    4 "Flow" flow: f64, 5 "Memory" memory: f64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists instances traffic packages: `ListInstancesTrafficPackages` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListInstancesTrafficPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTrafficPackages {
    /// Required.
    pub instance_ids: String,
    /// Required.
    pub region_id: String,
}
operation! { ListInstancesTrafficPackages(instance_ids: String, region_id: String)
    "ListInstancesTrafficPackages" -> ListInstancesTrafficPackagesOutput {
    0 "InstanceIds" instance_ids, 1 "RegionId" region_id
} }

/// Response of [`ListInstancesTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTrafficPackagesOutput {
    pub instance_traffic_package_usages: Vec<
        ListInstancesTrafficPackagesInstanceTrafficPackageUsages,
    >,
}
model! { ListInstancesTrafficPackagesOutput {
    0 "InstanceTrafficPackageUsages" instance_traffic_package_usages: Vec<ListInstancesTrafficPackagesInstanceTrafficPackageUsages>
} }

/// In the response of [`ListInstancesTrafficPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTrafficPackagesInstanceTrafficPackageUsages {
    pub instance_id: Option<String>,
    pub traffic_overflow: Option<i64>,
    pub traffic_package_remaining: Option<i64>,
    pub traffic_package_total: Option<i64>,
    pub traffic_used: Option<i64>,
}
model! { ListInstancesTrafficPackagesInstanceTrafficPackageUsages {
    0 "InstanceId" instance_id: String, 1 "TrafficOverflow" traffic_overflow: i64,
    2 "TrafficPackageRemaining" traffic_package_remaining: i64, 3 "TrafficPackageTotal" traffic_package_total: i64,
    4 "TrafficUsed" traffic_used: i64
} }

/// Lists key pairs: `ListKeyPairs` of `swas-open` 2020-06-01.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListKeyPairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyPairs {
    pub client_token: Option<String>,
    pub key_pair_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListKeyPairs(region_id: String) "ListKeyPairs" -> ListKeyPairsOutput {
    0 "ClientToken" client_token: String, 1 "KeyPairName" key_pair_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} { method: "GET", } }
paged! { ListKeyPairs: ListKeyPairsKeyPairs = Number "PageNumber", "KeyPairs" key_pairs, total "TotalCount" }

/// Response of [`ListKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyPairsOutput {
    pub key_pairs: Vec<ListKeyPairsKeyPairs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListKeyPairsOutput {
    0 "KeyPairs" key_pairs: Vec<ListKeyPairsKeyPairs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKeyPairsKeyPairs {
    pub creation_time: Option<String>,
    pub instance_ids: Vec<String>,
    pub key_pair_name: Option<String>,
    pub public_key: Option<String>,
}
model! { ListKeyPairsKeyPairs {
    0 "CreationTime" creation_time: String, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "KeyPairName" key_pair_name: String, 3 "PublicKey" public_key: String
} }

/// Lists plans: `ListPlans` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlans {
    /// Required.
    pub region_id: String,
}
operation! { ListPlans(region_id: String) "ListPlans" -> ListPlansOutput {
    0 "RegionId" region_id
} }

/// Response of [`ListPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlansOutput {
    pub plans: Vec<ListPlansPlans>,
}
model! { ListPlansOutput {
    0 "Plans" plans: Vec<ListPlansPlans>
} }

/// In the response of [`ListPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlansPlans {
    pub bandwidth: Option<i64>,
    pub core: Option<i64>,
    pub currency: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub flow: Option<i64>,
    pub isp_type: Option<String>,
    pub memory: Option<f64>,
    pub origin_price: Option<String>,
    pub plan_id: Option<String>,
    pub plan_type: Option<String>,
    pub public_ip_num: Option<String>,
    pub support_platform: Option<String>,
    pub tags: Vec<ListPlansTags>,
}
model! { ListPlansPlans {
    0 "Bandwidth" bandwidth: i64, 1 "Core" core: i64, 2 "Currency" currency: String, 3 "DiskSize" disk_size: i64,
    4 "DiskType" disk_type: String, 5 "Flow" flow: i64, 6 "IspType" isp_type: String, 7 "Memory" memory: f64,
    8 "OriginPrice" origin_price: String, 9 "PlanId" plan_id: String, 10 "PlanType" plan_type: String,
    11 "PublicIpNum" public_ip_num: String, 12 "SupportPlatform" support_platform: String,
    13 "Tags" tags: Vec<ListPlansTags>
} }

/// In the response of [`ListPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPlansTags {
    pub cn_title: Option<String>,
    pub color: Option<String>,
    pub en_title: Option<String>,
}
model! { ListPlansTags {
    0 "CnTitle" cn_title: String, 1 "Color" color: String, 2 "EnTitle" en_title: String
} }

/// Lists regions: `ListRegions` of `swas-open` 2020-06-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {
    pub accept_language: Option<String>,
}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {
    0 "AcceptLanguage" accept_language: String
} }

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

/// Lists snapshots: `ListSnapshots` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListSnapshots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshots {
    pub disk_id: Option<String>,
    pub instance_id: Option<String>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub snapshot_ids: Option<String>,
    pub source_disk_type: Option<String>,
    pub tag: Option<Vec<ListSnapshotsTag>>,
}
operation! { ListSnapshots(region_id: String) "ListSnapshots" -> ListSnapshotsOutput {
    0 "DiskId" disk_id: String, 1 "InstanceId" instance_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "SnapshotIds" snapshot_ids: String, 7 "SourceDiskType" source_disk_type: String,
    8 "Tag" tag: Vec<ListSnapshotsTag>
} }
paged! { ListSnapshots: ListSnapshotsSnapshots = Number "PageNumber", "Snapshots" snapshots, total "TotalCount" }

/// In the request of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListSnapshotsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Vec<ListSnapshotsSnapshots>,
    pub total_count: Option<i64>,
}
model! { ListSnapshotsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Snapshots" snapshots: Vec<ListSnapshotsSnapshots>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsSnapshots {
    pub creation_time: Option<String>,
    pub instance_id: Option<String>,
    pub progress: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub rollback_time: Option<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub source_disk_id: Option<String>,
    pub source_disk_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListSnapshotsTags>,
}
model! { ListSnapshotsSnapshots {
    0 "CreationTime" creation_time: String, 1 "InstanceId" instance_id: String, 2 "Progress" progress: String,
    3 "RegionId" region_id: String, 4 "Remark" remark: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "RollbackTime" rollback_time: String, 7 "SnapshotId" snapshot_id: String, 8 "SnapshotName" snapshot_name: String,
    9 "SourceDiskId" source_disk_id: String, 10 "SourceDiskType" source_disk_type: String, 11 "Status" status: String,
    12 "Tags" tags: Vec<ListSnapshotsTags>
} }

/// In the response of [`ListSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListSnapshotsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists tag resources: `ListTagResources` of `swas-open` 2020-06-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub client_token: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// `LoginInstance` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/LoginInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstance {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<i64>,
    /// Required.
    pub region_id: String,
    pub username: Option<String>,
}
operation! { LoginInstance(instance_id: String, region_id: String) "LoginInstance" -> LoginInstanceOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret, 2 "Port" port: i64, 3 "RegionId" region_id,
    4 "Username" username: String
} }

/// Response of [`LoginInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInstanceOutput {
    pub redirect_url: Option<String>,
}
model! { LoginInstanceOutput {
    0 "RedirectUrl" redirect_url: String
} }

/// Modifies database instance description: `ModifyDatabaseInstanceDescription` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ModifyDatabaseInstanceDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseInstanceDescription {
    pub client_token: Option<String>,
    /// Required.
    pub database_instance_description: String,
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    ModifyDatabaseInstanceDescription(database_instance_description: String, database_instance_id: String, region_id: String)
    "ModifyDatabaseInstanceDescription" -> Empty {
    0 "ClientToken" client_token: String, 1 "DatabaseInstanceDescription" database_instance_description,
    2 "DatabaseInstanceId" database_instance_id, 3 "RegionId" region_id
} }

/// Response of [`ModifyDatabaseInstanceDescription`]: empty.
pub type ModifyDatabaseInstanceDescriptionOutput = Empty;

/// Modifies database instance parameter: `ModifyDatabaseInstanceParameter` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ModifyDatabaseInstanceParameter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseInstanceParameter {
    pub client_token: Option<String>,
    /// Required.
    pub database_instance_id: String,
    pub force_restart: Option<bool>,
    /// Required.
    pub parameters: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyDatabaseInstanceParameter(database_instance_id: String, parameters: String, region_id: String)
    "ModifyDatabaseInstanceParameter" -> Empty {
    0 "ClientToken" client_token: String, 1 "DatabaseInstanceId" database_instance_id,
    2 "ForceRestart" force_restart: bool, 3 "Parameters" parameters, 4 "RegionId" region_id
} }

/// Response of [`ModifyDatabaseInstanceParameter`]: empty.
pub type ModifyDatabaseInstanceParameterOutput = Empty;

/// Modifies firewall rule: `ModifyFirewallRule` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ModifyFirewallRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallRule {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub port: String,
    /// Required.
    pub region_id: String,
    pub remark: Option<String>,
    /// Required.
    pub rule_id: String,
    /// Required.
    pub rule_protocol: String,
    pub source_cidr_ip: Option<String>,
}

/// Arguments of [`ModifyFirewallRule::new`].
pub struct ModifyFirewallRuleRequired {
    pub instance_id: String,
    pub port: String,
    pub region_id: String,
    pub rule_id: String,
    pub rule_protocol: String,
}
operation! { ModifyFirewallRule { ModifyFirewallRuleRequired: instance_id, port, region_id, rule_id, rule_protocol }
    "ModifyFirewallRule" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "Port" port, 3 "RegionId" region_id,
    4 "Remark" remark: String, 5 "RuleId" rule_id, 6 "RuleProtocol" rule_protocol,
    7 "SourceCidrIp" source_cidr_ip: String
} }

/// Response of [`ModifyFirewallRule`]: empty.
pub type ModifyFirewallRuleOutput = Empty;

/// Modifies firewall template: `ModifyFirewallTemplate` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ModifyFirewallTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallTemplate {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub firewall_template_id: String,
    pub firewall_template_rule: Option<Vec<ModifyFirewallTemplateFirewallTemplateRule>>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyFirewallTemplate(firewall_template_id: String, region_id: String) "ModifyFirewallTemplate" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String,
    2 "FirewallTemplateId" firewall_template_id,
    3 "FirewallTemplateRule" firewall_template_rule: Vec<ModifyFirewallTemplateFirewallTemplateRule>,
    4 "Name" name: String, 5 "RegionId" region_id
} }

/// Response of [`ModifyFirewallTemplate`]: empty.
pub type ModifyFirewallTemplateOutput = Empty;

/// In the request of [`ModifyFirewallTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFirewallTemplateFirewallTemplateRule {
    /// Required.
    pub firewall_template_rule_id: Option<String>,
    pub port: Option<String>,
    pub remark: Option<String>,
    pub rule_protocol: Option<String>,
    pub source_cidr_ip: Option<String>,
}
input! { ModifyFirewallTemplateFirewallTemplateRule(firewall_template_rule_id: String) {
    0 "FirewallTemplateRuleId" firewall_template_rule_id: String, 1 "Port" port: String, 2 "Remark" remark: String,
    3 "RuleProtocol" rule_protocol: String, 4 "SourceCidrIp" source_cidr_ip: String
} }

/// Modifies image share status: `ModifyImageShareStatus` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ModifyImageShareStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageShareStatus {
    pub client_token: Option<String>,
    /// Required.
    pub image_id: String,
    /// Required.
    pub operation: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyImageShareStatus(image_id: String, operation: String, region_id: String)
    "ModifyImageShareStatus" -> Empty {
    0 "ClientToken" client_token: String, 1 "ImageId" image_id, 2 "Operation" operation, 3 "RegionId" region_id
} }

/// Response of [`ModifyImageShareStatus`]: empty.
pub type ModifyImageShareStatusOutput = Empty;

/// Modifies instance vnc password: `ModifyInstanceVncPassword` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ModifyInstanceVncPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceVncPassword {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Secret.
    pub vnc_password: Option<Secret>,
}
operation! { ModifyInstanceVncPassword(instance_id: String, region_id: String) "ModifyInstanceVncPassword" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id,
    3 "VncPassword" vnc_password: Secret
} }

/// Response of [`ModifyInstanceVncPassword`]: empty.
pub type ModifyInstanceVncPasswordOutput = Empty;

/// Reboots instance: `RebootInstance` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/RebootInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstance {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { RebootInstance(instance_id: String, region_id: String) "RebootInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`RebootInstance`]: empty.
pub type RebootInstanceOutput = Empty;

/// Reboots instances: `RebootInstances` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/RebootInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub client_token: Option<String>,
    pub force_reboot: Option<bool>,
    /// Required.
    pub instance_ids: String,
    /// Required.
    pub region_id: String,
}
operation! { RebootInstances(instance_ids: String, region_id: String) "RebootInstances" -> Empty {
    0 "ClientToken" client_token: String, 1 "ForceReboot" force_reboot: bool, 2 "InstanceIds" instance_ids,
    3 "RegionId" region_id
} }

/// Response of [`RebootInstances`]: empty.
pub type RebootInstancesOutput = Empty;

/// Releases public connection: `ReleasePublicConnection` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ReleasePublicConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicConnection {
    pub client_token: Option<String>,
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ReleasePublicConnection(database_instance_id: String, region_id: String)
    "ReleasePublicConnection" -> Empty {
    0 "ClientToken" client_token: String, 1 "DatabaseInstanceId" database_instance_id, 2 "RegionId" region_id
} }

/// Response of [`ReleasePublicConnection`]: empty.
pub type ReleasePublicConnectionOutput = Empty;

/// Removes custom image share account: `RemoveCustomImageShareAccount` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/RemoveCustomImageShareAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveCustomImageShareAccount {
    /// Required.
    pub account: Vec<i64>,
    pub client_token: Option<String>,
    /// Required.
    pub image_id: String,
    /// Required.
    pub region_id: String,
}
operation! { RemoveCustomImageShareAccount(account: Vec<i64>, image_id: String, region_id: String)
    "RemoveCustomImageShareAccount" -> Empty {
    0 "Account" account, 1 "ClientToken" client_token: String, 2 "ImageId" image_id, 3 "RegionId" region_id
} }

/// Response of [`RemoveCustomImageShareAccount`]: empty.
pub type RemoveCustomImageShareAccountOutput = Empty;

/// Renews instance: `RenewInstance` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required. 1 to 36.
    pub period: i64,
    /// Required.
    pub region_id: String,
}
operation! { RenewInstance(instance_id: String, period: i64, region_id: String) "RenewInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "Period" period, 3 "RegionId" region_id
} }

/// Response of [`RenewInstance`]: empty.
pub type RenewInstanceOutput = Empty;

/// Resets database account password: `ResetDatabaseAccountPassword` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ResetDatabaseAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDatabaseAccountPassword {
    /// Required. Secret.
    pub account_password: Secret,
    pub client_token: Option<String>,
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ResetDatabaseAccountPassword(account_password: Secret, database_instance_id: String, region_id: String)
    "ResetDatabaseAccountPassword" -> Empty {
    0 "AccountPassword" account_password, 1 "ClientToken" client_token: String,
    2 "DatabaseInstanceId" database_instance_id, 3 "RegionId" region_id
} }

/// Response of [`ResetDatabaseAccountPassword`]: empty.
pub type ResetDatabaseAccountPasswordOutput = Empty;

/// Resets disk: `ResetDisk` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ResetDisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDisk {
    pub client_token: Option<String>,
    /// Required.
    pub disk_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { ResetDisk(disk_id: String, region_id: String, snapshot_id: String) "ResetDisk" -> Empty {
    0 "ClientToken" client_token: String, 1 "DiskId" disk_id, 2 "RegionId" region_id, 3 "SnapshotId" snapshot_id
} }

/// Response of [`ResetDisk`]: empty.
pub type ResetDiskOutput = Empty;

/// Resets system: `ResetSystem` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/ResetSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSystem {
    pub client_token: Option<String>,
    pub image_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub login_credentials: Option<ResetSystemLoginCredentials>,
    /// Required.
    pub region_id: String,
}
operation! { ResetSystem(instance_id: String, region_id: String) "ResetSystem" -> Empty {
    0 "ClientToken" client_token: String, 1 "ImageId" image_id: String, 2 "InstanceId" instance_id,
    3 "LoginCredentials" login_credentials: ResetSystemLoginCredentials, 4 "RegionId" region_id
} }

/// Response of [`ResetSystem`]: empty.
pub type ResetSystemOutput = Empty;

/// In the request of [`ResetSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSystemLoginCredentials {
    pub key_pair_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { ResetSystemLoginCredentials() {
    0 "KeyPairName" key_pair_name: String, 1 "Password" password: Secret
} }

/// Restarts database instance: `RestartDatabaseInstance` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/RestartDatabaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartDatabaseInstance {
    pub client_token: Option<String>,
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { RestartDatabaseInstance(database_instance_id: String, region_id: String)
    "RestartDatabaseInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DatabaseInstanceId" database_instance_id, 2 "RegionId" region_id
} }

/// Response of [`RestartDatabaseInstance`]: empty.
pub type RestartDatabaseInstanceOutput = Empty;

/// Runs command: `RunCommand` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/RunCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommand {
    /// Required.
    pub command_content: String,
    pub enable_parameter: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    pub parameters: Option<BTreeMap<String, Value>>,
    /// Required.
    pub region_id: String,
    pub timeout: Option<i64>,
    /// Required.
    pub r#type: String,
    pub windows_password_name: Option<String>,
    pub working_dir: Option<String>,
    pub working_user: Option<String>,
}

/// Arguments of [`RunCommand::new`].
pub struct RunCommandRequired {
    pub command_content: String,
    pub instance_id: String,
    pub name: String,
    pub region_id: String,
    pub r#type: String,
}
operation! { RunCommand { RunCommandRequired: command_content, instance_id, name, region_id, r#type }
    "RunCommand" -> RunCommandOutput {
    0 "CommandContent" command_content, 1 "EnableParameter" enable_parameter: bool, 2 "InstanceId" instance_id,
    3 "Name" name, 4 "Parameters" parameters: BTreeMap<String, Value>, 5 "RegionId" region_id, 6 "Timeout" timeout: i64,
    7 "Type" r#type, 8 "WindowsPasswordName" windows_password_name: String, 9 "WorkingDir" working_dir: String,
    10 "WorkingUser" working_user: String
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`RunCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCommandOutput {
    pub invoke_id: Option<String>,
}
model! { RunCommandOutput {
    0 "InvokeId" invoke_id: String
} }

/// Starts database instance: `StartDatabaseInstance` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/StartDatabaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDatabaseInstance {
    pub client_token: Option<String>,
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StartDatabaseInstance(database_instance_id: String, region_id: String) "StartDatabaseInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DatabaseInstanceId" database_instance_id, 2 "RegionId" region_id
} }

/// Response of [`StartDatabaseInstance`]: empty.
pub type StartDatabaseInstanceOutput = Empty;

/// Starts instance: `StartInstance` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/StartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StartInstance(instance_id: String, region_id: String) "StartInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`StartInstance`]: empty.
pub type StartInstanceOutput = Empty;

/// Starts instances: `StartInstances` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/StartInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub client_token: Option<String>,
    /// Required.
    pub instance_ids: String,
    /// Required.
    pub region_id: String,
}
operation! { StartInstances(instance_ids: String, region_id: String) "StartInstances" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceIds" instance_ids, 2 "RegionId" region_id
} }

/// Response of [`StartInstances`]: empty.
pub type StartInstancesOutput = Empty;

/// Starts terminal session: `StartTerminalSession` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/StartTerminalSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTerminalSession {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StartTerminalSession(instance_id: String, region_id: String)
    "StartTerminalSession" -> StartTerminalSessionOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`StartTerminalSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTerminalSessionOutput {
    /// Secret.
    pub security_token: Option<Secret>,
    pub session_id: Option<String>,
    pub web_socket_url: Option<String>,
}
model! { StartTerminalSessionOutput {
    0 "SecurityToken" security_token: Secret, 1 "SessionId" session_id: String, 2 "WebSocketUrl" web_socket_url: String
} }

/// Stops database instance: `StopDatabaseInstance` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/StopDatabaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDatabaseInstance {
    pub client_token: Option<String>,
    /// Required.
    pub database_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StopDatabaseInstance(database_instance_id: String, region_id: String) "StopDatabaseInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "DatabaseInstanceId" database_instance_id, 2 "RegionId" region_id
} }

/// Response of [`StopDatabaseInstance`]: empty.
pub type StopDatabaseInstanceOutput = Empty;

/// Stops instance: `StopInstance` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StopInstance(instance_id: String, region_id: String) "StopInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`StopInstance`]: empty.
pub type StopInstanceOutput = Empty;

/// Stops instances: `StopInstances` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/StopInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub client_token: Option<String>,
    pub force_stop: Option<bool>,
    /// Required.
    pub instance_ids: String,
    /// Required.
    pub region_id: String,
}
operation! { StopInstances(instance_ids: String, region_id: String) "StopInstances" -> Empty {
    0 "ClientToken" client_token: String, 1 "ForceStop" force_stop: bool, 2 "InstanceIds" instance_ids,
    3 "RegionId" region_id
} }

/// Response of [`StopInstances`]: empty.
pub type StopInstancesOutput = Empty;

/// `TagResources` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

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

/// `UntagResources` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates command attribute: `UpdateCommandAttribute` of `swas-open` 2020-06-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/UpdateCommandAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCommandAttribute {
    /// Required.
    pub command_id: String,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
    pub timeout: Option<i64>,
    pub working_dir: Option<String>,
}
operation! { UpdateCommandAttribute(command_id: String, region_id: String) "UpdateCommandAttribute" -> Empty {
    0 "CommandId" command_id, 1 "Description" description: String, 2 "Name" name: String, 3 "RegionId" region_id,
    4 "Timeout" timeout: i64, 5 "WorkingDir" working_dir: String
} }

/// Response of [`UpdateCommandAttribute`]: empty.
pub type UpdateCommandAttributeOutput = Empty;

/// Updates disk attribute: `UpdateDiskAttribute` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/UpdateDiskAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDiskAttribute {
    pub client_token: Option<String>,
    /// Required.
    pub disk_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub remark: String,
}
operation! { UpdateDiskAttribute(disk_id: String, region_id: String, remark: String) "UpdateDiskAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DiskId" disk_id, 2 "RegionId" region_id, 3 "Remark" remark
} }

/// Response of [`UpdateDiskAttribute`]: empty.
pub type UpdateDiskAttributeOutput = Empty;

/// Updates instance attribute: `UpdateInstanceAttribute` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/UpdateInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAttribute {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub region_id: String,
}
operation! { UpdateInstanceAttribute(instance_id: String, region_id: String) "UpdateInstanceAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name: String,
    3 "Password" password: Secret, 4 "RegionId" region_id
} }

/// Response of [`UpdateInstanceAttribute`]: empty.
pub type UpdateInstanceAttributeOutput = Empty;

/// Updates snapshot attribute: `UpdateSnapshotAttribute` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/UpdateSnapshotAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSnapshotAttribute {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub remark: Option<String>,
    /// Required.
    pub snapshot_id: String,
}
operation! { UpdateSnapshotAttribute(region_id: String, snapshot_id: String) "UpdateSnapshotAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "Remark" remark: String, 3 "SnapshotId" snapshot_id
} }

/// Response of [`UpdateSnapshotAttribute`]: empty.
pub type UpdateSnapshotAttributeOutput = Empty;

/// `UpgradeInstance` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/UpgradeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub plan_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UpgradeInstance(instance_id: String, plan_id: String, region_id: String) "UpgradeInstance" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "PlanId" plan_id, 3 "RegionId" region_id
} }

/// Response of [`UpgradeInstance`]: empty.
pub type UpgradeInstanceOutput = Empty;

/// `UploadInstanceKeyPair` of `swas-open` 2020-06-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SWAS-OPEN/2020-06-01/UploadInstanceKeyPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadInstanceKeyPair {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    pub key_pair_name: Option<String>,
    pub public_key: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { UploadInstanceKeyPair(instance_id: String, region_id: String) "UploadInstanceKeyPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "KeyPairName" key_pair_name: String,
    3 "PublicKey" public_key: String, 4 "RegionId" region_id
} }

/// Response of [`UploadInstanceKeyPair`]: empty.
pub type UploadInstanceKeyPairOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddCustomImageShareAccount, AllocatePublicConnection, ApplyFirewallTemplate, AttachKeyPair, CreateCommand,
    CreateCustomImage, CreateFirewallRule, CreateFirewallRules, CreateFirewallTemplate, CreateFirewallTemplateRules,
    CreateInstanceKeyPair, CreateInstances, CreateKeyPair, CreateSnapshot, DeleteCommand, DeleteCustomImage,
    DeleteCustomImages, DeleteFirewallRule, DeleteFirewallRules, DeleteFirewallTemplateRules, DeleteFirewallTemplates,
    DeleteInstanceKeyPair, DeleteKeyPairs, DeleteSnapshot, DeleteSnapshots, DescribeCloudAssistantAttributes,
    DescribeCloudAssistantStatus, DescribeCloudMonitorAgentStatuses, DescribeCommandInvocations, DescribeCommands,
    DescribeDatabaseErrorLogs, DescribeDatabaseInstanceMetricData, DescribeDatabaseInstanceParameters,
    DescribeDatabaseInstances, DescribeDatabaseSlowLogRecords, DescribeFirewallTemplateApplyResults,
    DescribeFirewallTemplateRulesApplyResult, DescribeFirewallTemplates, DescribeInstanceKeyPair,
    DescribeInstancePasswordsSetting, DescribeInstanceVncUrl, DescribeInvocationResult, DescribeInvocations,
    DescribeMonitorData, DescribeSecurityAgentStatus, DetachKeyPair, DisableFirewallRule, EnableFirewallRule,
    ImportKeyPair, InstallCloudAssistant, InstallCloudMonitorAgent, InvokeCommand, ListCustomImageShareAccounts,
    ListCustomImages, ListDisks, ListFirewallRules, ListImages, ListInstancePlansModification, ListInstanceStatus,
    ListInstances, ListInstancesTrafficPackages, ListKeyPairs, ListPlans, ListRegions, ListSnapshots, ListTagResources,
    LoginInstance, ModifyDatabaseInstanceDescription, ModifyDatabaseInstanceParameter, ModifyFirewallRule,
    ModifyFirewallTemplate, ModifyImageShareStatus, ModifyInstanceVncPassword, RebootInstance, RebootInstances,
    ReleasePublicConnection, RemoveCustomImageShareAccount, RenewInstance, ResetDatabaseAccountPassword, ResetDisk,
    ResetSystem, RestartDatabaseInstance, RunCommand, StartDatabaseInstance, StartInstance, StartInstances,
    StartTerminalSession, StopDatabaseInstance, StopInstance, StopInstances, TagResources, UntagResources,
    UpdateCommandAttribute, UpdateDiskAttribute, UpdateInstanceAttribute, UpdateSnapshotAttribute, UpgradeInstance,
    UploadInstanceKeyPair
}
