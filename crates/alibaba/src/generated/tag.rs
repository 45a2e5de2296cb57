//! `tag` of Alibaba Cloud, API version 2018-08-28.
//!
//! Endpoint: a table of 64 regions, else `tag.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Tag/2018-08-28/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, tag::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "tag.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "tag.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "tag.aliyuncs.com"),
        ("ap-south-1", "tag.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "tag.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "tag.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "tag.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "tag.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "tag.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "tag.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "tag.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "tag.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-beijing-finance-pop", "tag.aliyuncs.com"),
        ("cn-beijing-gov-1", "tag.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-chengdu", "tag.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "tag.aliyuncs.com"),
        ("cn-fujian", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-fuzhou", "tag.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "tag.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "tag.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-hangzhou", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "tag.aliyuncs.com"),
        ("cn-hangzhou-finance", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "tag.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "tag.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-test-306", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "tag.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "tag.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "tag.aliyuncs.com"),
        ("cn-huhehaote", "tag.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "tag.cn-qingdao-nebula.aliyuncs.com"),
        ("cn-nanjing", "tag.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "tag.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "tag.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "tag.aliyuncs.com"),
        ("cn-shanghai-finance-1", "tag.aliyuncs.com"),
        ("cn-shanghai-inner", "tag.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "tag.aliyuncs.com"),
        ("cn-shenzhen", "tag.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "tag.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-shenzhen-inner", "tag.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "tag.aliyuncs.com"),
        ("cn-wuhan", "tag.aliyuncs.com"),
        ("cn-wulanchabu", "tag.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "tag.aliyuncs.com"),
        ("cn-zhangbei", "tag.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "tag.cn-hangzhou.aliyuncs.com"),
        ("cn-zhangjiakou", "tag.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "tag.aliyuncs.com"),
        ("cn-zhengzhou-jva", "tag.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "tag.cn-qingdao-nebula.aliyuncs.com"),
        ("eu-central-1", "tag.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "tag.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "tag.cn-shenzhen-cloudstone.aliyuncs.com"),
        ("me-central-1", "tag.me-central-1.aliyuncs.com"),
        ("me-east-1", "tag.me-east-1.aliyuncs.com"),
        ("rus-west-1-pop", "tag.aliyuncs.com"),
        ("us-east-1", "tag.us-east-1.aliyuncs.com"),
        ("us-west-1", "tag.us-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "tag-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "tag-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "tag-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "tag-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "tag-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "tag-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "tag-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "tag-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "tag-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "tag-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "tag-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "tag-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "tag-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "tag-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "tag-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "tag-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "tag-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "tag-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "tag-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "tag-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "tag-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "tag-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "tag-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "tag-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "tag-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "tag-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "tag-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "tag-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "tag-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "tag-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("tag", "2018-08-28", "tag", &ENDPOINTS);

/// Attaches policy: `AttachPolicy` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/AttachPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub policy_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { AttachPolicy(policy_id: String) "AttachPolicy" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PolicyId" policy_id,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "TargetId" target_id: String, 6 "TargetType" target_type: String
} }

/// Response of [`AttachPolicy`]: empty.
pub type AttachPolicyOutput = Empty;

/// Checks created by enabled: `CheckCreatedByEnabled` of `tag` 2018-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Tag/2018-08-28/CheckCreatedByEnabled>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreatedByEnabled {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { CheckCreatedByEnabled(region_id: String) "CheckCreatedByEnabled" -> CheckCreatedByEnabledOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`CheckCreatedByEnabled`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCreatedByEnabledOutput {
    pub open_status: Option<bool>,
}
model! { CheckCreatedByEnabledOutput {
    0 "OpenStatus" open_status: bool
} }

/// Closes created by: `CloseCreatedBy` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/CloseCreatedBy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseCreatedBy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { CloseCreatedBy(region_id: String) "CloseCreatedBy" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`CloseCreatedBy`]: empty.
pub type CloseCreatedByOutput = Empty;

/// Creates associated resource rules: `CreateAssociatedResourceRules` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/CreateAssociatedResourceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssociatedResourceRules {
    pub create_rules_list: Option<Vec<CreateAssociatedResourceRulesCreateRulesList>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { CreateAssociatedResourceRules() "CreateAssociatedResourceRules" -> Empty {
    0 "CreateRulesList" create_rules_list: Vec<CreateAssociatedResourceRulesCreateRulesList>,
    1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id: String,
    4 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`CreateAssociatedResourceRules`]: empty.
pub type CreateAssociatedResourceRulesOutput = Empty;

/// In the request of [`CreateAssociatedResourceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssociatedResourceRulesCreateRulesList {
    pub existing_status: Option<String>,
    /// Required.
    pub setting_name: Option<String>,
    /// Required.
    pub status: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
input! { CreateAssociatedResourceRulesCreateRulesList(setting_name: String, status: String) {
    0 "ExistingStatus" existing_status: String, 1 "SettingName" setting_name: String, 2 "Status" status: String,
    3 "TagKeys" tag_keys: Vec<String>
} }

/// Creates policy: `CreatePolicy` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/CreatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub policy_content: String,
    pub policy_desc: Option<String>,
    /// Required.
    pub policy_name: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub user_type: Option<String>,
}
operation! { CreatePolicy(policy_content: String, policy_name: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "DryRun" dry_run: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PolicyContent" policy_content, 4 "PolicyDesc" policy_desc: String, 5 "PolicyName" policy_name,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "UserType" user_type: String
} }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
}
model! { CreatePolicyOutput {
    0 "PolicyId" policy_id: String, 1 "PolicyName" policy_name: String
} }

/// Creates tags: `CreateTags` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/CreateTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTags {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub tag_key_value_param_list: Vec<CreateTagsTagKeyValueParamList>,
}
operation! { CreateTags(region_id: String, tag_key_value_param_list: Vec<CreateTagsTagKeyValueParamList>)
    "CreateTags" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "TagKeyValueParamList" tag_key_value_param_list
} }

/// Response of [`CreateTags`]: empty.
pub type CreateTagsOutput = Empty;

/// In the request of [`CreateTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagsTagKeyValueParamList {
    pub description: Option<String>,
    /// Required.
    pub key: Option<String>,
    pub tag_value_param_list: Option<Vec<CreateTagsTagValueParamList>>,
}
input! { CreateTagsTagKeyValueParamList(key: String) {
    0 "Description" description: String, 1 "Key" key: String,
    2 "TagValueParamList" tag_value_param_list: Vec<CreateTagsTagValueParamList>
} }

/// In the request of [`CreateTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagsTagValueParamList {
    pub description: Option<String>,
    pub value: Option<String>,
}
input! { CreateTagsTagValueParamList() {
    0 "Description" description: String, 1 "Value" value: String
} }

/// Deletes associated resource rule: `DeleteAssociatedResourceRule` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/DeleteAssociatedResourceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAssociatedResourceRule {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub setting_name: Option<String>,
}
operation! { DeleteAssociatedResourceRule() "DeleteAssociatedResourceRule" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "SettingName" setting_name: String
} }

/// Response of [`DeleteAssociatedResourceRule`]: empty.
pub type DeleteAssociatedResourceRuleOutput = Empty;

/// Deletes policy: `DeletePolicy` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/DeletePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub policy_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { DeletePolicy(policy_id: String) "DeletePolicy" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PolicyId" policy_id,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`DeletePolicy`]: empty.
pub type DeletePolicyOutput = Empty;

/// Deletes tag: `DeleteTag` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/DeleteTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Required.
    pub key: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub value: Option<String>,
}
operation! { DeleteTag(key: String, region_id: String) "DeleteTag" -> Empty {
    0 "Key" key, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "Value" value: String
} }

/// Response of [`DeleteTag`]: empty.
pub type DeleteTagOutput = Empty;

/// Describes regions: `DescribeRegions` of `tag` 2018-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Tag/2018-08-28/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Detaches policy: `DetachPolicy` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/DetachPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub policy_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { DetachPolicy(policy_id: String) "DetachPolicy" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PolicyId" policy_id,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "TargetId" target_id: String, 6 "TargetType" target_type: String
} }

/// Response of [`DetachPolicy`]: empty.
pub type DetachPolicyOutput = Empty;

/// Disables policy type: `DisablePolicyType` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/DisablePolicyType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisablePolicyType {
    pub open_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub user_type: Option<String>,
}
operation! { DisablePolicyType() "DisablePolicyType" -> Empty {
    0 "OpenType" open_type: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: String, 6 "UserType" user_type: String
} }

/// Response of [`DisablePolicyType`]: empty.
pub type DisablePolicyTypeOutput = Empty;

/// Enables policy type: `EnablePolicyType` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/EnablePolicyType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePolicyType {
    pub open_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub user_type: Option<String>,
}
operation! { EnablePolicyType() "EnablePolicyType" -> Empty {
    0 "OpenType" open_type: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: String, 6 "UserType" user_type: String
} }

/// Response of [`EnablePolicyType`]: empty.
pub type EnablePolicyTypeOutput = Empty;

/// Generates config rule report: `GenerateConfigRuleReport` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/GenerateConfigRuleReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateConfigRuleReport {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub user_type: Option<String>,
}
operation! { GenerateConfigRuleReport() "GenerateConfigRuleReport" -> GenerateConfigRuleReportOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "TargetId" target_id: String,
    5 "TargetType" target_type: String, 6 "UserType" user_type: String
} }

/// Response of [`GenerateConfigRuleReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateConfigRuleReportOutput {
    pub report_id: Option<String>,
}
model! { GenerateConfigRuleReportOutput {
    0 "ReportId" report_id: String
} }

/// Gets config rule report: `GetConfigRuleReport` of `tag` 2018-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Tag/2018-08-28/GetConfigRuleReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigRuleReport {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub user_type: Option<String>,
}
operation! { GetConfigRuleReport() "GetConfigRuleReport" -> GetConfigRuleReportOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "TargetId" target_id: String,
    5 "TargetType" target_type: String, 6 "UserType" user_type: String
} }

/// Response of [`GetConfigRuleReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigRuleReportOutput {
    pub data: Option<GetConfigRuleReportData>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { GetConfigRuleReportOutput {
    0 "Data" data: GetConfigRuleReportData, 1 "HttpStatusCode" http_status_code: i64, 2 "Success" success: bool
} }

/// In the response of [`GetConfigRuleReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigRuleReportData {
    pub created_time: Option<i64>,
    pub report_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
model! { GetConfigRuleReportData {
    0 "CreatedTime" created_time: i64, 1 "ReportId" report_id: String, 2 "TargetId" target_id: String,
    3 "TargetType" target_type: String
} }

/// Gets effective policy: `GetEffectivePolicy` of `tag` 2018-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Tag/2018-08-28/GetEffectivePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEffectivePolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub tag_keys: Option<Vec<String>>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { GetEffectivePolicy() "GetEffectivePolicy" -> GetEffectivePolicyOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "TagKeys" tag_keys: Vec<String>,
    5 "TargetId" target_id: String, 6 "TargetType" target_type: String
} }

/// Response of [`GetEffectivePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEffectivePolicyOutput {
    pub effective_policy: Option<String>,
    pub policy_attachments: Vec<GetEffectivePolicyPolicyAttachments>,
}
model! { GetEffectivePolicyOutput {
    0 "EffectivePolicy" effective_policy: String,
    1 "PolicyAttachments" policy_attachments: Vec<GetEffectivePolicyPolicyAttachments>
} }

/// In the response of [`GetEffectivePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEffectivePolicyPolicyAttachments {
    pub policy_list: Vec<GetEffectivePolicyPolicyList>,
    pub policy_type: Option<String>,
    pub tag_key: Option<String>,
}
model! { GetEffectivePolicyPolicyAttachments {
    0 "PolicyList" policy_list: Vec<GetEffectivePolicyPolicyList>, 1 "PolicyType" policy_type: String,
    2 "TagKey" tag_key: String
} }

/// In the response of [`GetEffectivePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEffectivePolicyPolicyList {
    pub attach_seq: Option<i64>,
    pub attach_time: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
model! { GetEffectivePolicyPolicyList {
    0 "AttachSeq" attach_seq: i64, 1 "AttachTime" attach_time: String, 2 "PolicyId" policy_id: String,
    3 "PolicyName" policy_name: String, 4 "TargetId" target_id: String, 5 "TargetType" target_type: String
} }

/// Gets policy: `GetPolicy` of `tag` 2018-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Tag/2018-08-28/GetPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub policy_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { GetPolicy(policy_id: String) "GetPolicy" -> GetPolicyOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PolicyId" policy_id,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyOutput {
    pub policy: Option<GetPolicyPolicy>,
}
model! { GetPolicyOutput {
    0 "Policy" policy: GetPolicyPolicy
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyPolicy {
    pub policy_content: Option<String>,
    pub policy_desc: Option<String>,
    pub policy_name: Option<String>,
    pub user_type: Option<String>,
}
model! { GetPolicyPolicy {
    0 "PolicyContent" policy_content: String, 1 "PolicyDesc" policy_desc: String, 2 "PolicyName" policy_name: String,
    3 "UserType" user_type: String
} }

/// Gets policy enable status: `GetPolicyEnableStatus` of `tag` 2018-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Tag/2018-08-28/GetPolicyEnableStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyEnableStatus {
    pub open_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
    pub user_type: Option<String>,
}
operation! { GetPolicyEnableStatus() "GetPolicyEnableStatus" -> GetPolicyEnableStatusOutput {
    0 "OpenType" open_type: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: String, 6 "UserType" user_type: String
} }

/// Response of [`GetPolicyEnableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyEnableStatusOutput {
    pub status_models: Vec<GetPolicyEnableStatusStatusModels>,
}
model! { GetPolicyEnableStatusOutput {
    0 "StatusModels" status_models: Vec<GetPolicyEnableStatusStatusModels>
} }

/// In the response of [`GetPolicyEnableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyEnableStatusStatusModels {
    pub status: Option<String>,
    pub user_type: Option<String>,
}
model! { GetPolicyEnableStatusStatusModels {
    0 "Status" status: String, 1 "UserType" user_type: String
} }

/// Lists associated resource rules: `ListAssociatedResourceRules` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListAssociatedResourceRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedResourceRules {
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub setting_name: Option<Vec<String>>,
    pub status: Option<String>,
}
operation! { ListAssociatedResourceRules() "ListAssociatedResourceRules" -> ListAssociatedResourceRulesOutput {
    0 "MaxResult" max_result: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "SettingName" setting_name: Vec<String>, 7 "Status" status: String
} }
paged! { ListAssociatedResourceRules: ListAssociatedResourceRulesRules =
    Token "NextToken", "Rules" rules, next "NextToken" }

/// Response of [`ListAssociatedResourceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedResourceRulesOutput {
    pub next_token: Option<String>,
    pub rules: Vec<ListAssociatedResourceRulesRules>,
}
model! { ListAssociatedResourceRulesOutput {
    0 "NextToken" next_token: String, 1 "Rules" rules: Vec<ListAssociatedResourceRulesRules>
} }

/// In the response of [`ListAssociatedResourceRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAssociatedResourceRulesRules {
    pub existing_status: Option<String>,
    pub setting_name: Option<String>,
    pub status: Option<String>,
    pub tag_keys: Vec<String>,
}
model! { ListAssociatedResourceRulesRules {
    0 "ExistingStatus" existing_status: String, 1 "SettingName" setting_name: String, 2 "Status" status: String,
    3 "TagKeys" tag_keys: Vec<String>
} }

/// Lists config rules for target: `ListConfigRulesForTarget` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListConfigRulesForTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesForTarget {
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub policy_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub tag_key: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub user_type: Option<String>,
}
operation! { ListConfigRulesForTarget() "ListConfigRulesForTarget" -> ListConfigRulesForTargetOutput {
    0 "MaxResult" max_result: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PolicyType" policy_type: String, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "TagKey" tag_key: String, 8 "TargetId" target_id: String,
    9 "TargetType" target_type: String, 10 "UserType" user_type: String
} }
paged! { ListConfigRulesForTarget: ListConfigRulesForTargetData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListConfigRulesForTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesForTargetOutput {
    pub data: Vec<ListConfigRulesForTargetData>,
    pub next_token: Option<String>,
}
model! { ListConfigRulesForTargetOutput {
    0 "Data" data: Vec<ListConfigRulesForTargetData>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListConfigRulesForTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigRulesForTargetData {
    pub aggregator_id: Option<String>,
    pub config_rule_id: Option<String>,
    pub policy_type: Option<String>,
    pub remediation: Option<bool>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
model! { ListConfigRulesForTargetData {
    0 "AggregatorId" aggregator_id: String, 1 "ConfigRuleId" config_rule_id: String, 2 "PolicyType" policy_type: String,
    3 "Remediation" remediation: bool, 4 "TagKey" tag_key: String, 5 "TagValue" tag_value: String,
    6 "TargetId" target_id: String, 7 "TargetType" target_type: String
} }

/// Lists policies: `ListPolicies` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub policy_ids: Option<Vec<String>>,
    pub policy_names: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub user_type: Option<String>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "MaxResult" max_result: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PolicyIds" policy_ids: Vec<String>, 5 "PolicyNames" policy_names: Vec<String>,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "UserType" user_type: String
} }
paged! { ListPolicies: ListPoliciesPolicyList = Token "NextToken", "PolicyList" policy_list, next "NextToken" }

/// Response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub next_token: Option<String>,
    pub policy_list: Vec<ListPoliciesPolicyList>,
}
model! { ListPoliciesOutput {
    0 "NextToken" next_token: String, 1 "PolicyList" policy_list: Vec<ListPoliciesPolicyList>
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicyList {
    pub policy_content: Option<String>,
    pub policy_desc: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub user_type: Option<String>,
}
model! { ListPoliciesPolicyList {
    0 "PolicyContent" policy_content: String, 1 "PolicyDesc" policy_desc: String, 2 "PolicyId" policy_id: String,
    3 "PolicyName" policy_name: String, 4 "UserType" user_type: String
} }

/// Lists policies for target: `ListPoliciesForTarget` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListPoliciesForTarget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForTarget {
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { ListPoliciesForTarget() "ListPoliciesForTarget" -> ListPoliciesForTargetOutput {
    0 "MaxResult" max_result: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "TargetId" target_id: String, 7 "TargetType" target_type: String
} }
paged! { ListPoliciesForTarget: ListPoliciesForTargetData = Token "NextToken", "Data" data, next "NextToken" }

/// Response of [`ListPoliciesForTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForTargetOutput {
    pub data: Vec<ListPoliciesForTargetData>,
    pub next_token: Option<String>,
}
model! { ListPoliciesForTargetOutput {
    0 "Data" data: Vec<ListPoliciesForTargetData>, 1 "NextToken" next_token: String
} }

/// In the response of [`ListPoliciesForTarget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForTargetData {
    pub policy_content: Option<String>,
    pub policy_desc: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub user_type: Option<String>,
}
model! { ListPoliciesForTargetData {
    0 "PolicyContent" policy_content: String, 1 "PolicyDesc" policy_desc: String, 2 "PolicyId" policy_id: String,
    3 "PolicyName" policy_name: String, 4 "UserType" user_type: String
} }

/// Lists resources by tag: `ListResourcesByTag` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListResourcesByTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesByTag {
    pub fuzzy_type: Option<String>,
    pub include_all_tags: Option<bool>,
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub resource_type: String,
    pub tag_filter: Option<ListResourcesByTagTagFilter>,
}
operation! { ListResourcesByTag(region_id: String, resource_type: String)
    "ListResourcesByTag" -> ListResourcesByTagOutput {
    0 "FuzzyType" fuzzy_type: String, 1 "IncludeAllTags" include_all_tags: bool, 2 "MaxResult" max_result: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceType" resource_type,
    9 "TagFilter" tag_filter: ListResourcesByTagTagFilter
} }
paged! { ListResourcesByTag: ListResourcesByTagResources = Token "NextToken", "Resources" resources, next "NextToken" }

/// In the request of [`ListResourcesByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesByTagTagFilter {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListResourcesByTagTagFilter(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListResourcesByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesByTagOutput {
    pub next_token: Option<String>,
    pub resources: Vec<ListResourcesByTagResources>,
}
model! { ListResourcesByTagOutput {
    0 "NextToken" next_token: String, 1 "Resources" resources: Vec<ListResourcesByTagResources>
} }

/// In the response of [`ListResourcesByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesByTagResources {
    pub resource_id: Option<String>,
    pub tags: Vec<ListResourcesByTagTags>,
}
model! { ListResourcesByTagResources {
    0 "ResourceId" resource_id: String, 1 "Tags" tags: Vec<ListResourcesByTagTags>
} }

/// In the response of [`ListResourcesByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesByTagTags {
    pub category: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListResourcesByTagTags {
    0 "Category" category: String, 1 "Key" key: String, 2 "Value" value: String
} }

/// Lists support resource types: `ListSupportResourceTypes` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListSupportResourceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportResourceTypes {
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub product_code: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_tye: Option<String>,
    pub show_items: Option<bool>,
    pub support_code: Option<String>,
}
operation! { ListSupportResourceTypes() "ListSupportResourceTypes" -> ListSupportResourceTypesOutput {
    0 "MaxResult" max_result: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ProductCode" product_code: String, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceTye" resource_tye: String,
    8 "ShowItems" show_items: bool, 9 "SupportCode" support_code: String
} }
paged! { ListSupportResourceTypes: ListSupportResourceTypesSupportResourceTypes =
    Token "NextToken", "SupportResourceTypes" support_resource_types, next "NextToken" }

/// Response of [`ListSupportResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportResourceTypesOutput {
    pub next_token: Option<String>,
    pub support_resource_types: Vec<ListSupportResourceTypesSupportResourceTypes>,
}
model! { ListSupportResourceTypesOutput {
    0 "NextToken" next_token: String,
    1 "SupportResourceTypes" support_resource_types: Vec<ListSupportResourceTypesSupportResourceTypes>
} }

/// In the response of [`ListSupportResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportResourceTypesSupportResourceTypes {
    pub arn_template: Option<String>,
    pub product_code: Option<String>,
    pub resource_type: Option<String>,
    pub support_items: Vec<ListSupportResourceTypesSupportItems>,
}
model! { ListSupportResourceTypesSupportResourceTypes {
    0 "ArnTemplate" arn_template: String, 1 "ProductCode" product_code: String, 2 "ResourceType" resource_type: String,
    3 "SupportItems" support_items: Vec<ListSupportResourceTypesSupportItems>
} }

/// In the response of [`ListSupportResourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSupportResourceTypesSupportItems {
    pub support: Option<bool>,
    pub support_code: Option<String>,
    pub support_details: Vec<BTreeMap<String, String>>,
}
model! { ListSupportResourceTypesSupportItems {
    0 "Support" support: bool, 1 "SupportCode" support_code: String,
    2 "SupportDetails" support_details: Vec<BTreeMap<String, String>>
} }

/// Lists tag keys: `ListTagKeys` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub category: Option<String>,
    pub fuzzy_type: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_type: Option<String>,
    pub tag_filter: Option<ListTagKeysTagFilter>,
}
operation! { ListTagKeys(region_id: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "Category" category: String, 1 "FuzzyType" fuzzy_type: String, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageSize" page_size: i64,
    6 "QueryType" query_type: String, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceType" resource_type: String, 10 "TagFilter" tag_filter: ListTagKeysTagFilter
} }
paged! { ListTagKeys: ListTagKeysKey = Token "NextToken", "Keys.Key" keys.key, next "NextToken" }

/// In the request of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysTagFilter {
    pub key: Option<String>,
}
input! { ListTagKeysTagFilter() {
    0 "Key" key: String
} }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub keys: Option<ListTagKeysKeys>,
    pub next_token: Option<String>,
}
model! { ListTagKeysOutput {
    0 "Keys" keys: ListTagKeysKeys, 1 "NextToken" next_token: String
} }

/// In the response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysKeys {
    pub key: Vec<ListTagKeysKey>,
}
model! { ListTagKeysKeys {
    0 "Key" key: Vec<ListTagKeysKey>
} }

/// In the response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysKey {
    pub category: Option<String>,
    pub description: Option<String>,
    pub key: Option<String>,
}
model! { ListTagKeysKey {
    0 "Category" category: String, 1 "Description" description: String, 2 "Key" key: String
} }

/// Lists tag resources: `ListTagResources` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub category: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_arn: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub tags: Option<String>,
}
operation! { ListTagResources(region_id: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "Category" category: String, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceARN" resource_arn: Vec<String>, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "Tags" tags: String
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_arn: Option<String>,
    pub tags: Vec<ListTagResourcesTags>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceARN" resource_arn: String, 1 "Tags" tags: Vec<ListTagResourcesTags>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTags {
    pub category: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTagResourcesTags {
    0 "Category" category: String, 1 "Key" key: String, 2 "Value" value: String
} }

/// Lists tag values: `ListTagValues` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    pub fuzzy_type: Option<String>,
    /// Required.
    pub key: String,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    pub query_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_type: Option<String>,
    pub tag_filter: Option<ListTagValuesTagFilter>,
}
operation! { ListTagValues(key: String, region_id: String) "ListTagValues" -> ListTagValuesOutput {
    0 "FuzzyType" fuzzy_type: String, 1 "Key" key, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PageSize" page_size: i64,
    6 "QueryType" query_type: String, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceType" resource_type: String, 10 "TagFilter" tag_filter: ListTagValuesTagFilter
} }
paged! { ListTagValues: String = Token "NextToken", "Values.Value" values.value, next "NextToken" }

/// In the request of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesTagFilter {
    pub value: Option<String>,
}
input! { ListTagValuesTagFilter() {
    0 "Value" value: String
} }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub values: Option<ListTagValuesValues>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token: String, 1 "Values" values: ListTagValuesValues
} }

/// In the response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesValues {
    pub value: Vec<String>,
}
model! { ListTagValuesValues {
    0 "Value" value: Vec<String>
} }

/// Lists targets for policy: `ListTargetsForPolicy` of `tag` 2018-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Tag/2018-08-28/ListTargetsForPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicy {
    pub max_result: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub policy_id: String,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { ListTargetsForPolicy(policy_id: String) "ListTargetsForPolicy" -> ListTargetsForPolicyOutput {
    0 "MaxResult" max_result: i64, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PolicyId" policy_id, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String
} }
paged! { ListTargetsForPolicy: ListTargetsForPolicyTargets = Token "NextToken", "Targets" targets, next "NextToken" }

/// Response of [`ListTargetsForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicyOutput {
    pub is_rd: Option<bool>,
    pub next_token: Option<String>,
    pub rd_id: Option<String>,
    pub targets: Vec<ListTargetsForPolicyTargets>,
}
model! { ListTargetsForPolicyOutput {
    0 "IsRd" is_rd: bool, 1 "NextToken" next_token: String, 2 "RdId" rd_id: String,
    3 "Targets" targets: Vec<ListTargetsForPolicyTargets>
} }

/// In the response of [`ListTargetsForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTargetsForPolicyTargets {
    pub target_id: Option<String>,
    pub target_type: Option<i64>,
}
model! { ListTargetsForPolicyTargets {
    0 "TargetId" target_id: String, 1 "TargetType" target_type: i64
} }

/// Modifies policy: `ModifyPolicy` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/ModifyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPolicy {
    pub dry_run: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub policy_content: Option<String>,
    pub policy_desc: Option<String>,
    /// Required.
    pub policy_id: String,
    pub policy_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { ModifyPolicy(policy_id: String) "ModifyPolicy" -> Empty {
    0 "DryRun" dry_run: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PolicyContent" policy_content: String, 4 "PolicyDesc" policy_desc: String, 5 "PolicyId" policy_id,
    6 "PolicyName" policy_name: String, 7 "RegionId" region_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`ModifyPolicy`]: empty.
pub type ModifyPolicyOutput = Empty;

/// Opens created by: `OpenCreatedBy` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/OpenCreatedBy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenCreatedBy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<String>,
}
operation! { OpenCreatedBy(region_id: String) "OpenCreatedBy" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: String
} }

/// Response of [`OpenCreatedBy`]: empty.
pub type OpenCreatedByOutput = Empty;

/// `TagResources` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_arn: Vec<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub tags: String,
}
operation! { TagResources(region_id: String, resource_arn: Vec<String>, tags: String)
    "TagResources" -> TagResourcesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceARN" resource_arn, 4 "ResourceOwnerAccount" resource_owner_account: String, 5 "Tags" tags
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub failed_resources: Option<TagResourcesFailedResources>,
}
model! { TagResourcesOutput {
    0 "FailedResources" failed_resources: TagResourcesFailedResources
} }

/// In the response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesFailedResources {
    pub failed_resource: Vec<TagResourcesFailedResource>,
}
model! { TagResourcesFailedResources {
    0 "FailedResource" failed_resource: Vec<TagResourcesFailedResource>
} }

/// In the response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesFailedResource {
    pub resource_arn: Option<String>,
    pub result: Option<TagResourcesResult>,
}
model! { TagResourcesFailedResource {
    0 "ResourceARN" resource_arn: String, 1 "Result" result: TagResourcesResult
} }

/// In the response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesResult {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { TagResourcesResult {
    0 "Code" code: String, 1 "Message" message: String
} }

/// `UntagResources` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_arn: Vec<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub tag_key: Vec<String>,
}
operation! { UntagResources(region_id: String, resource_arn: Vec<String>, tag_key: Vec<String>)
    "UntagResources" -> UntagResourcesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceARN" resource_arn, 4 "ResourceOwnerAccount" resource_owner_account: String, 5 "TagKey" tag_key
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub failed_resources: Option<UntagResourcesFailedResources>,
}
model! { UntagResourcesOutput {
    0 "FailedResources" failed_resources: UntagResourcesFailedResources
} }

/// In the response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesFailedResources {
    pub failed_resource: Vec<UntagResourcesFailedResource>,
}
model! { UntagResourcesFailedResources {
    0 "FailedResource" failed_resource: Vec<UntagResourcesFailedResource>
} }

/// In the response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesFailedResource {
    pub resource_arn: Option<String>,
    pub result: Option<UntagResourcesResult>,
}
model! { UntagResourcesFailedResource {
    0 "ResourceARN" resource_arn: String, 1 "Result" result: UntagResourcesResult
} }

/// In the response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesResult {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UntagResourcesResult {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Updates associated resource rule: `UpdateAssociatedResourceRule` of `tag` 2018-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Tag/2018-08-28/UpdateAssociatedResourceRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssociatedResourceRule {
    pub existing_status: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub setting_name: String,
    pub status: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
operation! { UpdateAssociatedResourceRule(setting_name: String) "UpdateAssociatedResourceRule" -> Empty {
    0 "ExistingStatus" existing_status: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "SettingName" setting_name, 6 "Status" status: String, 7 "TagKeys" tag_keys: Vec<String>
} }

/// Response of [`UpdateAssociatedResourceRule`]: empty.
pub type UpdateAssociatedResourceRuleOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AttachPolicy, CheckCreatedByEnabled, CloseCreatedBy, CreateAssociatedResourceRules, CreatePolicy, CreateTags,
    DeleteAssociatedResourceRule, DeletePolicy, DeleteTag, DescribeRegions, DetachPolicy, DisablePolicyType,
    EnablePolicyType, GenerateConfigRuleReport, GetConfigRuleReport, GetEffectivePolicy, GetPolicy,
    GetPolicyEnableStatus, ListAssociatedResourceRules, ListConfigRulesForTarget, ListPolicies, ListPoliciesForTarget,
    ListResourcesByTag, ListSupportResourceTypes, ListTagKeys, ListTagResources, ListTagValues, ListTargetsForPolicy,
    ModifyPolicy, OpenCreatedBy, TagResources, UntagResources, UpdateAssociatedResourceRule
}
