//! `dcdn` 2018-01-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "dcdn.aliyuncs.com"),
        ("ap-northeast-2-pop", "dcdn.aliyuncs.com"),
        ("ap-south-1", "dcdn.aliyuncs.com"),
        ("ap-southeast-1", "dcdn.aliyuncs.com"),
        ("ap-southeast-2", "dcdn.aliyuncs.com"),
        ("ap-southeast-3", "dcdn.aliyuncs.com"),
        ("ap-southeast-5", "dcdn.aliyuncs.com"),
        ("cn-beijing", "dcdn.aliyuncs.com"),
        ("cn-beijing-finance-1", "dcdn.aliyuncs.com"),
        ("cn-beijing-finance-pop", "dcdn.aliyuncs.com"),
        ("cn-beijing-gov-1", "dcdn.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "dcdn.aliyuncs.com"),
        ("cn-chengdu", "dcdn.aliyuncs.com"),
        ("cn-edge-1", "dcdn.aliyuncs.com"),
        ("cn-fujian", "dcdn.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "dcdn.aliyuncs.com"),
        ("cn-hangzhou", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-finance", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "dcdn.aliyuncs.com"),
        ("cn-hangzhou-test-306", "dcdn.aliyuncs.com"),
        ("cn-hongkong", "dcdn.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "dcdn.aliyuncs.com"),
        ("cn-huhehaote", "dcdn.aliyuncs.com"),
        ("cn-north-2-gov-1", "dcdn.aliyuncs.com"),
        ("cn-qingdao", "dcdn.aliyuncs.com"),
        ("cn-qingdao-nebula", "dcdn.aliyuncs.com"),
        ("cn-shanghai", "dcdn.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "dcdn.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "dcdn.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dcdn.aliyuncs.com"),
        ("cn-shanghai-inner", "dcdn.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "dcdn.aliyuncs.com"),
        ("cn-shenzhen", "dcdn.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dcdn.aliyuncs.com"),
        ("cn-shenzhen-inner", "dcdn.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "dcdn.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "dcdn.aliyuncs.com"),
        ("cn-wuhan", "dcdn.aliyuncs.com"),
        ("cn-yushanfang", "dcdn.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "dcdn.aliyuncs.com"),
        ("cn-zhangjiakou", "dcdn.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "dcdn.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "dcdn.aliyuncs.com"),
        ("eu-central-1", "dcdn.aliyuncs.com"),
        ("eu-west-1", "dcdn.aliyuncs.com"),
        ("eu-west-1-oxs", "dcdn.aliyuncs.com"),
        ("me-east-1", "dcdn.aliyuncs.com"),
        ("rus-west-1-pop", "dcdn.aliyuncs.com"),
        ("us-east-1", "dcdn.aliyuncs.com"),
        ("us-west-1", "dcdn.aliyuncs.com"),
    ],
    vpc: &[],
    global: "dcdn.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "dcdn", version: "2018-01-15", code: "dcdn", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDcdnDomain {
    pub check_url: Option<String>,
    pub domain_name: String,
    pub function_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub scene: Option<String>,
    pub scope: Option<String>,
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub tag: Option<Vec<AddDcdnDomainTag>>,
    pub top_level_domain: Option<String>,
}
operation! { AddDcdnDomain(domain_name: String) "AddDcdnDomain" -> Empty {
    0 "CheckUrl" check_url: String, 1 "DomainName" domain_name, 2 "FunctionType" function_type: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "ResourceGroupId" resource_group_id: String,
    6 "Scene" scene: String, 7 "Scope" scope: String, 8 "SecurityToken" security_token: Secret,
    9 "Sources" sources: String, 10 "Tag" tag: Vec<AddDcdnDomainTag>, 11 "TopLevelDomain" top_level_domain: String
} }

pub type AddDcdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDcdnDomainTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddDcdnDomainTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDcdnIpaDomain {
    pub check_url: Option<String>,
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub protocol: Option<String>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub security_token: Option<Secret>,
    pub sources: String,
    pub top_level_domain: Option<String>,
}
operation! { AddDcdnIpaDomain(domain_name: String, sources: String) "AddDcdnIpaDomain" -> Empty {
    0 "CheckUrl" check_url: String, 1 "DomainName" domain_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Protocol" protocol: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "Scope" scope: String, 7 "SecurityToken" security_token: Secret, 8 "Sources" sources,
    9 "TopLevelDomain" top_level_domain: String
} }

pub type AddDcdnIpaDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDcdnDomain {
    pub check_url: Option<String>,
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub scope: Option<String>,
    pub security_token: Option<Secret>,
    pub sources: String,
    pub top_level_domain: Option<String>,
}
operation! { BatchAddDcdnDomain(domain_name: String, sources: String) "BatchAddDcdnDomain" -> Empty {
    0 "CheckUrl" check_url: String, 1 "DomainName" domain_name, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "ResourceGroupId" resource_group_id: String, 5 "Scope" scope: String,
    6 "SecurityToken" security_token: Secret, 7 "Sources" sources, 8 "TopLevelDomain" top_level_domain: String
} }

pub type BatchAddDcdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDcdnWafRules {
    pub policy_id: i64,
    pub rule_configs: String,
}
operation! { BatchCreateDcdnWafRules(policy_id: i64, rule_configs: String)
    "BatchCreateDcdnWafRules" -> BatchCreateDcdnWafRulesOutput {
    0 "PolicyId" policy_id, 1 "RuleConfigs" rule_configs
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDcdnWafRulesOutput {
    pub rule_ids: Option<BatchCreateDcdnWafRulesRuleIds>,
}
model! { BatchCreateDcdnWafRulesOutput {
    0 "RuleIds" rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateDcdnWafRulesRuleIds {
    pub rule_id: Option<Vec<String>>,
}
model! { BatchCreateDcdnWafRulesRuleIds {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnDomainConfigs {
    pub domain_names: String,
    pub function_names: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchDeleteDcdnDomainConfigs(domain_names: String, function_names: String)
    "BatchDeleteDcdnDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "FunctionNames" function_names, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

pub type BatchDeleteDcdnDomainConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnKv {
    pub namespace: String,
    pub keys: Vec<String>,
}
operation! { BatchDeleteDcdnKv(namespace: String, keys: Vec<String>) "BatchDeleteDcdnKv" -> BatchDeleteDcdnKvOutput {
    0 "Namespace" namespace, 1 "Keys" keys
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnKvOutput {
    pub fail_keys: Option<Vec<String>>,
    pub success_keys: Option<Vec<String>>,
}
model! { BatchDeleteDcdnKvOutput {
    0 "FailKeys" fail_keys, 1 "SuccessKeys" success_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnKvWithHighCapacity {
    pub namespace: String,
    pub url: String,
}
operation! { BatchDeleteDcdnKvWithHighCapacity(namespace: String, url: String)
    "BatchDeleteDcdnKvWithHighCapacity" -> BatchDeleteDcdnKvWithHighCapacityOutput {
    0 "Namespace" namespace, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnKvWithHighCapacityOutput {
    pub fail_keys: Option<Vec<String>>,
    pub success_keys: Option<Vec<String>>,
}
model! { BatchDeleteDcdnKvWithHighCapacityOutput {
    0 "FailKeys" fail_keys, 1 "SuccessKeys" success_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteDcdnWafRules {
    pub rule_ids: String,
}
operation! { BatchDeleteDcdnWafRules(rule_ids: String) "BatchDeleteDcdnWafRules" -> Empty {
    0 "RuleIds" rule_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type BatchDeleteDcdnWafRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyDcdnWafRules {
    pub policy_id: i64,
    pub rule_configs: String,
}
operation! { BatchModifyDcdnWafRules(policy_id: i64, rule_configs: String) "BatchModifyDcdnWafRules" -> Empty {
    0 "PolicyId" policy_id, 1 "RuleConfigs" rule_configs
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type BatchModifyDcdnWafRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKv {
    pub namespace: String,
    pub kv_list: Vec<BatchPutDcdnKvKvList>,
}
operation! { BatchPutDcdnKv(namespace: String, kv_list: Vec<BatchPutDcdnKvKvList>)
    "BatchPutDcdnKv" -> BatchPutDcdnKvOutput {
    0 "Namespace" namespace, 1 "KvList" kv_list
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKvKvList {
    pub expiration: Option<i64>,
    pub expiration_ttl: Option<i64>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { BatchPutDcdnKvKvList(key: String, value: String) {
    0 "Expiration" expiration: i64, 1 "ExpirationTtl" expiration_ttl: i64, 2 "Key" key: String, 3 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKvOutput {
    pub fail_keys: Option<Vec<String>>,
    pub success_keys: Option<Vec<String>>,
}
model! { BatchPutDcdnKvOutput {
    0 "FailKeys" fail_keys, 1 "SuccessKeys" success_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKvWithHighCapacity {
    pub namespace: String,
    pub url: String,
}
operation! { BatchPutDcdnKvWithHighCapacity(namespace: String, url: String)
    "BatchPutDcdnKvWithHighCapacity" -> BatchPutDcdnKvWithHighCapacityOutput {
    0 "Namespace" namespace, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchPutDcdnKvWithHighCapacityOutput {
    pub fail_keys: Option<Vec<String>>,
    pub success_keys: Option<Vec<String>>,
}
model! { BatchPutDcdnKvWithHighCapacityOutput {
    0 "FailKeys" fail_keys, 1 "SuccessKeys" success_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigs {
    pub domain_names: String,
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchSetDcdnDomainConfigs(domain_names: String, functions: String)
    "BatchSetDcdnDomainConfigs" -> BatchSetDcdnDomainConfigsOutput {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigsOutput {
    pub domain_config_list: Option<BatchSetDcdnDomainConfigsDomainConfigList>,
}
model! { BatchSetDcdnDomainConfigsOutput {
    0 "DomainConfigList" domain_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigsDomainConfigList {
    pub domain_config_model: Option<Vec<BatchSetDcdnDomainConfigsDomainConfigModel>>,
}
model! { BatchSetDcdnDomainConfigsDomainConfigList {
    0 "DomainConfigModel" domain_config_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnDomainConfigsDomainConfigModel {
    pub config_id: Option<i64>,
    pub domain_name: Option<String>,
    pub function_name: Option<String>,
}
model! { BatchSetDcdnDomainConfigsDomainConfigModel {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "FunctionName" function_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnIpaDomainConfigs {
    pub domain_names: String,
    pub functions: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchSetDcdnIpaDomainConfigs(domain_names: String, functions: String)
    "BatchSetDcdnIpaDomainConfigs" -> Empty {
    0 "DomainNames" domain_names, 1 "Functions" functions, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

pub type BatchSetDcdnIpaDomainConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSetDcdnWafDomainConfigs {
    pub client_ip_tag: Option<String>,
    pub defense_status: Option<String>,
    pub domain_names: String,
}
operation! { BatchSetDcdnWafDomainConfigs(domain_names: String) "BatchSetDcdnWafDomainConfigs" -> Empty {
    0 "ClientIpTag" client_ip_tag: String, 1 "DefenseStatus" defense_status: String, 2 "DomainNames" domain_names
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type BatchSetDcdnWafDomainConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartDcdnDomain {
    pub domain_names: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchStartDcdnDomain(domain_names: String) "BatchStartDcdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type BatchStartDcdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopDcdnDomain {
    pub domain_names: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { BatchStopDcdnDomain(domain_names: String) "BatchStopDcdnDomain" -> Empty {
    0 "DomainNames" domain_names, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type BatchStopDcdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDcdnProjectExist {
    pub project_name: String,
}
operation! { CheckDcdnProjectExist(project_name: String) "CheckDcdnProjectExist" -> CheckDcdnProjectExistOutput {
    0 "ProjectName" project_name
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDcdnProjectExistOutput {
    pub content: Option<CheckDcdnProjectExistContent>,
}
model! { CheckDcdnProjectExistOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDcdnProjectExistContent {
    pub exist: Option<String>,
}
model! { CheckDcdnProjectExistContent {
    0 "Exist" exist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitStagingRoutineCode {
    pub code_description: String,
    pub name: String,
}
operation! { CommitStagingRoutineCode(code_description: String, name: String)
    "CommitStagingRoutineCode" -> CommitStagingRoutineCodeOutput {
    0 "CodeDescription" code_description, 1 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitStagingRoutineCodeOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { CommitStagingRoutineCodeOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnCertificateSigningRequest {
    pub city: Option<String>,
    pub common_name: String,
    pub country: Option<String>,
    pub email: Option<String>,
    pub organization: Option<String>,
    pub organization_unit: Option<String>,
    pub sans: Option<String>,
    pub state: Option<String>,
}
operation! { CreateDcdnCertificateSigningRequest(common_name: String)
    "CreateDcdnCertificateSigningRequest" -> CreateDcdnCertificateSigningRequestOutput {
    0 "City" city: String, 1 "CommonName" common_name, 2 "Country" country: String, 3 "Email" email: String,
    4 "Organization" organization: String, 5 "OrganizationUnit" organization_unit: String, 6 "SANs" sans: String,
    7 "State" state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnCertificateSigningRequestOutput {
    pub common_name: Option<String>,
    pub csr: Option<String>,
    pub pub_md5: Option<String>,
}
model! { CreateDcdnCertificateSigningRequestOutput {
    0 "CommonName" common_name, 1 "Csr" csr, 2 "PubMd5" pub_md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnDeliverTask {
    pub deliver: String,
    pub domain_name: Option<String>,
    pub name: String,
    pub reports: String,
    pub schedule: String,
}
operation! { CreateDcdnDeliverTask(deliver: String, name: String, reports: String, schedule: String)
    "CreateDcdnDeliverTask" -> CreateDcdnDeliverTaskOutput {
    0 "Deliver" deliver, 1 "DomainName" domain_name: String, 2 "Name" name, 3 "Reports" reports, 4 "Schedule" schedule
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnDeliverTaskOutput {
    pub deliver_id: Option<String>,
}
model! { CreateDcdnDeliverTaskOutput {
    0 "DeliverId" deliver_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDelivery {
    pub business_type: Option<String>,
    pub data_center: String,
    pub domain_name: String,
    pub project_name: String,
    pub sls_log_store: String,
    pub sls_project: String,
    pub sls_region: String,
    pub sampling_rate: Option<String>,
}

/// What [`CreateDcdnSLSRealTimeLogDelivery::new`] takes.
pub struct CreateDcdnSLSRealTimeLogDeliveryRequired {
    pub data_center: String,
    pub domain_name: String,
    pub project_name: String,
    pub sls_log_store: String,
    pub sls_project: String,
    pub sls_region: String,
}
operation! { CreateDcdnSLSRealTimeLogDelivery{CreateDcdnSLSRealTimeLogDeliveryRequired: data_center, domain_name, project_name, sls_log_store, sls_project, sls_region}
    "CreateDcdnSLSRealTimeLogDelivery" -> CreateDcdnSLSRealTimeLogDeliveryOutput {
    0 "BusinessType" business_type: String, 1 "DataCenter" data_center, 2 "DomainName" domain_name,
    3 "ProjectName" project_name, 4 "SLSLogStore" sls_log_store, 5 "SLSProject" sls_project, 6 "SLSRegion" sls_region,
    7 "SamplingRate" sampling_rate: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDeliveryOutput {
    pub content: Option<CreateDcdnSLSRealTimeLogDeliveryContent>,
}
model! { CreateDcdnSLSRealTimeLogDeliveryOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDeliveryContent {
    pub domains: Option<Vec<CreateDcdnSLSRealTimeLogDeliveryDomains>>,
}
model! { CreateDcdnSLSRealTimeLogDeliveryContent {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSLSRealTimeLogDeliveryDomains {
    pub desc: Option<String>,
    pub domain_name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { CreateDcdnSLSRealTimeLogDeliveryDomains {
    0 "Desc" desc, 1 "DomainName" domain_name, 2 "Region" region, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnSubTask {
    pub domain_name: Option<String>,
    pub report_ids: String,
}
operation! { CreateDcdnSubTask(report_ids: String) "CreateDcdnSubTask" -> Empty {
    0 "DomainName" domain_name: String, 1 "ReportIds" report_ids
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type CreateDcdnSubTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnWafGroup {
    pub name: Option<String>,
    pub subscribe: Option<String>,
    pub template_id: Option<i64>,
}
operation! { CreateDcdnWafGroup() "CreateDcdnWafGroup" -> CreateDcdnWafGroupOutput {
    0 "Name" name: String, 1 "Subscribe" subscribe: String, 2 "TemplateId" template_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnWafGroupOutput {
    pub id: Option<i64>,
}
model! { CreateDcdnWafGroupOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnWafPolicy {
    pub defense_scene: String,
    pub policy_name: String,
    pub policy_status: String,
    pub policy_type: String,
}
operation! { CreateDcdnWafPolicy(defense_scene: String, policy_name: String, policy_status: String, policy_type: String)
    "CreateDcdnWafPolicy" -> CreateDcdnWafPolicyOutput {
    0 "DefenseScene" defense_scene, 1 "PolicyName" policy_name, 2 "PolicyStatus" policy_status,
    3 "PolicyType" policy_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDcdnWafPolicyOutput {
    pub policy_id: Option<i64>,
}
model! { CreateDcdnWafPolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutine {
    pub description: Option<String>,
    pub env_conf: Option<BTreeMap<String, Value>>,
    pub name: String,
}
operation! { CreateRoutine(name: String) "CreateRoutine" -> CreateRoutineOutput {
    0 "Description" description: String, 1 "EnvConf" env_conf: BTreeMap<String, Value>, 2 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoutineOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { CreateRoutineOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlrAndSlsProject {
    pub business_type: Option<String>,
    pub region: String,
}
operation! { CreateSlrAndSlsProject(region: String) "CreateSlrAndSlsProject" -> CreateSlrAndSlsProjectOutput {
    0 "BusinessType" business_type: String, 1 "Region" region
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlrAndSlsProjectOutput {
    pub sls_info: Option<CreateSlrAndSlsProjectSlsInfo>,
}
model! { CreateSlrAndSlsProjectOutput {
    0 "SlsInfo" sls_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlrAndSlsProjectSlsInfo {
    pub end_point: Option<String>,
    pub log_store: Option<String>,
    pub project: Option<String>,
    pub region: Option<String>,
}
model! { CreateSlrAndSlsProjectSlsInfo {
    0 "EndPoint" end_point, 1 "LogStore" log_store, 2 "Project" project, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomDomainSampleRate {
    pub domain_names: Option<String>,
}
operation! { DeleteCustomDomainSampleRate() "DeleteCustomDomainSampleRate" -> Empty {
    0 "DomainNames" domain_names: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteCustomDomainSampleRateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnDeliverTask {
    pub deliver_id: i64,
}
operation! { DeleteDcdnDeliverTask(deliver_id: i64) "DeleteDcdnDeliverTask" -> Empty {
    0 "DeliverId" deliver_id
} }

pub type DeleteDcdnDeliverTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnDomain {
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnDomain(domain_name: String) "DeleteDcdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteDcdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnIpaDomain {
    pub domain_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnIpaDomain(domain_name: String) "DeleteDcdnIpaDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteDcdnIpaDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnIpaSpecificConfig {
    pub config_id: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnIpaSpecificConfig(config_id: String, domain_name: String)
    "DeleteDcdnIpaSpecificConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteDcdnIpaSpecificConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnKv {
    pub key: String,
    pub namespace: String,
}
operation! { DeleteDcdnKv(key: String, namespace: String) "DeleteDcdnKv" -> Empty {
    0 "Key" key, 1 "Namespace" namespace
} }

pub type DeleteDcdnKvOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnKvNamespace {
    /// At most 64 characters.
    pub namespace: String,
}
operation! { DeleteDcdnKvNamespace(namespace: String) "DeleteDcdnKvNamespace" -> Empty {
    0 "Namespace" namespace
} }

pub type DeleteDcdnKvNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnRealTimeLogProject {
    pub project_name: String,
}
operation! { DeleteDcdnRealTimeLogProject(project_name: String) "DeleteDcdnRealTimeLogProject" -> Empty {
    0 "ProjectName" project_name
} }

pub type DeleteDcdnRealTimeLogProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnSpecificConfig {
    pub config_id: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnSpecificConfig(config_id: String, domain_name: String) "DeleteDcdnSpecificConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteDcdnSpecificConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnSpecificStagingConfig {
    pub config_id: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DeleteDcdnSpecificStagingConfig(config_id: String, domain_name: String)
    "DeleteDcdnSpecificStagingConfig" -> Empty {
    0 "ConfigId" config_id, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

pub type DeleteDcdnSpecificStagingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnSubTask {}
operation! { DeleteDcdnSubTask() "DeleteDcdnSubTask" -> Empty {} }

pub type DeleteDcdnSubTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnUserConfig {
    pub function_name: Option<String>,
}
operation! { DeleteDcdnUserConfig() "DeleteDcdnUserConfig" -> Empty {
    0 "FunctionName" function_name: String
} }

pub type DeleteDcdnUserConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnWafGroup {
    pub id: Option<i64>,
}
operation! { DeleteDcdnWafGroup() "DeleteDcdnWafGroup" -> Empty {
    0 "Id" id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteDcdnWafGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDcdnWafPolicy {
    pub policy_id: i64,
}
operation! { DeleteDcdnWafPolicy(policy_id: i64) "DeleteDcdnWafPolicy" -> Empty {
    0 "PolicyId" policy_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteDcdnWafPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutine {
    pub name: String,
}
operation! { DeleteRoutine(name: String) "DeleteRoutine" -> DeleteRoutineOutput {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DeleteRoutineOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineCodeRevision {
    pub name: String,
    pub select_code_revision: String,
}
operation! { DeleteRoutineCodeRevision(name: String, select_code_revision: String)
    "DeleteRoutineCodeRevision" -> DeleteRoutineCodeRevisionOutput {
    0 "Name" name, 1 "SelectCodeRevision" select_code_revision
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineCodeRevisionOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DeleteRoutineCodeRevisionOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineConfEnvs {
    pub envs: BTreeMap<String, Value>,
    pub name: String,
}
operation! { DeleteRoutineConfEnvs(envs: BTreeMap<String, Value>, name: String)
    "DeleteRoutineConfEnvs" -> DeleteRoutineConfEnvsOutput {
    0 "Envs" envs, 1 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoutineConfEnvsOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DeleteRoutineConfEnvsOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRate {
    pub domain_names: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeCustomDomainSampleRate() "DescribeCustomDomainSampleRate" -> DescribeCustomDomainSampleRateOutput {
    0 "DomainNames" domain_names: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeCustomDomainSampleRate: DescribeCustomDomainSampleRateDomainContent =
    Number "PageNumber", "Content.DomainContent" content.domain_content, total "Content.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateOutput {
    pub content: Option<DescribeCustomDomainSampleRateContent>,
}
model! { DescribeCustomDomainSampleRateOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateContent {
    pub domain_content: Option<Vec<DescribeCustomDomainSampleRateDomainContent>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCustomDomainSampleRateContent {
    0 "DomainContent" domain_content, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomDomainSampleRateDomainContent {
    pub domain_name: Option<String>,
    pub sample_rate: Option<f64>,
}
model! { DescribeCustomDomainSampleRateDomainContent {
    0 "DomainName" domain_name, 1 "SampleRate" sample_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnAclFields {
    pub lang: String,
}
operation! { DescribeDcdnAclFields(lang: String) "DescribeDcdnAclFields" -> DescribeDcdnAclFieldsOutput {
    0 "Lang" lang
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnAclFieldsOutput {
    pub content: Option<Vec<DescribeDcdnAclFieldsContent>>,
}
model! { DescribeDcdnAclFieldsOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnAclFieldsContent {
    pub fields: Option<String>,
}
model! { DescribeDcdnAclFieldsContent {
    0 "Fields" fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpBpsData {
    pub device_name: Option<String>,
    pub device_port: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnBgpBpsData() "DescribeDcdnBgpBpsData" -> DescribeDcdnBgpBpsDataOutput {
    0 "DeviceName" device_name: String, 1 "DevicePort" device_port: String, 2 "EndTime" end_time: String,
    3 "Interval" interval: String, 4 "Isp" isp: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpBpsDataOutput {
    pub bgp_data_interval: Option<Vec<DescribeDcdnBgpBpsDataBgpDataInterval>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnBgpBpsDataOutput {
    0 "BgpDataInterval" bgp_data_interval, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpBpsDataBgpDataInterval {
    pub r#in: Option<f64>,
    pub out: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnBgpBpsDataBgpDataInterval {
    0 "In" r#in, 1 "Out" out, 2 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpTrafficData {
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnBgpTrafficData() "DescribeDcdnBgpTrafficData" -> DescribeDcdnBgpTrafficDataOutput {
    0 "EndTime" end_time: String, 1 "Interval" interval: String, 2 "Isp" isp: String, 3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpTrafficDataOutput {
    pub bgp_data_interval: Option<Vec<DescribeDcdnBgpTrafficDataBgpDataInterval>>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnBgpTrafficDataOutput {
    0 "BgpDataInterval" bgp_data_interval, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBgpTrafficDataBgpDataInterval {
    pub r#in: Option<i64>,
    pub out: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnBgpTrafficDataBgpDataInterval {
    0 "In" r#in, 1 "Out" out, 2 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegions {
    pub language: String,
}
operation! { DescribeDcdnBlockedRegions(language: String)
    "DescribeDcdnBlockedRegions" -> DescribeDcdnBlockedRegionsOutput {
    0 "Language" language
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegionsOutput {
    pub info_list: Option<DescribeDcdnBlockedRegionsInfoList>,
}
model! { DescribeDcdnBlockedRegionsOutput {
    0 "InfoList" info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegionsInfoList {
    pub info_item: Option<Vec<DescribeDcdnBlockedRegionsInfoItem>>,
}
model! { DescribeDcdnBlockedRegionsInfoList {
    0 "InfoItem" info_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnBlockedRegionsInfoItem {
    pub continent: Option<String>,
    pub countries_and_regions: Option<String>,
    pub countries_and_regions_name: Option<String>,
}
model! { DescribeDcdnBlockedRegionsInfoItem {
    0 "Continent" continent, 1 "CountriesAndRegions" countries_and_regions,
    2 "CountriesAndRegionsName" countries_and_regions_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateDetail {
    pub cert_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnCertificateDetail(cert_name: String)
    "DescribeDcdnCertificateDetail" -> DescribeDcdnCertificateDetailOutput {
    0 "CertName" cert_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateDetailOutput {
    pub cert: Option<String>,
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub key: Option<String>,
}
model! { DescribeDcdnCertificateDetailOutput {
    0 "Cert" cert, 1 "CertId" cert_id, 2 "CertName" cert_name, 3 "Key" key
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnCertificateList() "DescribeDcdnCertificateList" -> DescribeDcdnCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateListOutput {
    pub certificate_list_model: Option<DescribeDcdnCertificateListCertificateListModel>,
}
model! { DescribeDcdnCertificateListOutput {
    0 "CertificateListModel" certificate_list_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateListCertificateListModel {
    pub cert_list: Option<DescribeDcdnCertificateListCertList>,
    pub count: Option<i64>,
}
model! { DescribeDcdnCertificateListCertificateListModel {
    0 "CertList" cert_list, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateListCertList {
    pub cert: Option<Vec<DescribeDcdnCertificateListCert>>,
}
model! { DescribeDcdnCertificateListCertList {
    0 "Cert" cert
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnCertificateListCert {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeDcdnCertificateListCert {
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "Common" common, 3 "Fingerprint" fingerprint, 4 "Issuer" issuer,
    5 "LastTime" last_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosService {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnDdosService() "DescribeDcdnDdosService" -> DescribeDcdnDdosServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosServiceOutput {
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub changing_domian_num: Option<i64>,
    pub changing_edition: Option<String>,
    pub changing_protect_num: Option<i64>,
    pub charge_type: Option<String>,
    pub domian_num: Option<i64>,
    pub edition: Option<String>,
    pub enabled: Option<String>,
    pub ending_time: Option<String>,
    pub instance_id: Option<String>,
    pub opening_time: Option<String>,
    pub protect_num: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeDcdnDdosServiceOutput {
    0 "ChangingAffectTime" changing_affect_time, 1 "ChangingChargeType" changing_charge_type,
    2 "ChangingDomianNum" changing_domian_num, 3 "ChangingEdition" changing_edition,
    4 "ChangingProtectNum" changing_protect_num, 5 "ChargeType" charge_type, 6 "DomianNum" domian_num,
    7 "Edition" edition, 8 "Enabled" enabled, 9 "EndingTime" ending_time, 10 "InstanceId" instance_id,
    11 "OpeningTime" opening_time, 12 "ProtectNum" protect_num, 13 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfo {}
operation! { DescribeDcdnDdosSpecInfo() "DescribeDcdnDdosSpecInfo" -> DescribeDcdnDdosSpecInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfoOutput {
    pub bandwidth_limit: Option<String>,
    pub edition: Option<String>,
    pub enable: Option<String>,
    pub is_special_port: Option<String>,
    pub protected_area: Option<String>,
    pub qps_limit: Option<String>,
    pub spec_infos: Option<Vec<DescribeDcdnDdosSpecInfoSpecInfos>>,
}
model! { DescribeDcdnDdosSpecInfoOutput {
    0 "BandwidthLimit" bandwidth_limit, 1 "Edition" edition, 2 "Enable" enable, 3 "IsSpecialPort" is_special_port,
    4 "ProtectedArea" protected_area, 5 "QpsLimit" qps_limit, 6 "SpecInfos" spec_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfoSpecInfos {
    pub configs: Option<Vec<DescribeDcdnDdosSpecInfoConfigs>>,
    pub rule: Option<String>,
}
model! { DescribeDcdnDdosSpecInfoSpecInfos {
    0 "Configs" configs, 1 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfoConfigs {
    pub config: Option<String>,
    pub expr: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDdosSpecInfoConfigs {
    0 "Config" config, 1 "Expr" expr, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomains {
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
}
operation! { DescribeDcdnDeletedDomains() "DescribeDcdnDeletedDomains" -> DescribeDcdnDeletedDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeDcdnDeletedDomains: DescribeDcdnDeletedDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomainsOutput {
    pub domains: Option<DescribeDcdnDeletedDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnDeletedDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomainsDomains {
    pub page_data: Option<Vec<DescribeDcdnDeletedDomainsPageData>>,
}
model! { DescribeDcdnDeletedDomainsDomains {
    0 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeletedDomainsPageData {
    pub domain_name: Option<String>,
    pub gmt_modified: Option<String>,
}
model! { DescribeDcdnDeletedDomainsPageData {
    0 "DomainName" domain_name, 1 "GmtModified" gmt_modified
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeliverList {
    pub deliver_id: Option<i64>,
}
operation! { DescribeDcdnDeliverList() "DescribeDcdnDeliverList" -> DescribeDcdnDeliverListOutput {
    0 "DeliverId" deliver_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDeliverListOutput {
    pub content: Option<String>,
}
model! { DescribeDcdnDeliverListOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainBpsData() "DescribeDcdnDomainBpsData" -> DescribeDcdnDomainBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeDcdnDomainBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval, 1 "DataInterval" data_interval, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainBpsDataDataModule>>,
}
model! { DescribeDcdnDomainBpsDataBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataDataModule {
    pub bps: Option<f64>,
    pub dynamic_http_bps: Option<f64>,
    pub dynamic_https_bps: Option<f64>,
    pub static_http_bps: Option<f64>,
    pub static_https_bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainBpsDataDataModule {
    0 "Bps" bps, 1 "DynamicHttpBps" dynamic_http_bps, 2 "DynamicHttpsBps" dynamic_https_bps,
    3 "StaticHttpBps" static_http_bps, 4 "StaticHttpsBps" static_https_bps, 5 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainBpsDataByLayer()
    "DescribeDcdnDomainBpsDataByLayer" -> DescribeDcdnDomainBpsDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayerOutput {
    pub bps_data_interval: Option<DescribeDcdnDomainBpsDataByLayerBpsDataInterval>,
    pub data_interval: Option<String>,
}
model! { DescribeDcdnDomainBpsDataByLayerOutput {
    0 "BpsDataInterval" bps_data_interval, 1 "DataInterval" data_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayerBpsDataInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainBpsDataByLayerDataModule>>,
}
model! { DescribeDcdnDomainBpsDataByLayerBpsDataInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainBpsDataByLayerDataModule {
    pub dynamic_traffic_value: Option<String>,
    pub dynamic_value: Option<String>,
    pub static_traffic_value: Option<String>,
    pub static_value: Option<String>,
    pub time_stamp: Option<String>,
    pub traffic_value: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainBpsDataByLayerDataModule {
    0 "DynamicTrafficValue" dynamic_traffic_value, 1 "DynamicValue" dynamic_value,
    2 "StaticTrafficValue" static_traffic_value, 3 "StaticValue" static_value, 4 "TimeStamp" time_stamp,
    5 "TrafficValue" traffic_value, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificate {
    pub exact: Option<bool>,
    pub ssl_pub: String,
    pub ssl_status: Option<bool>,
}
operation! { DescribeDcdnDomainByCertificate(ssl_pub: String)
    "DescribeDcdnDomainByCertificate" -> DescribeDcdnDomainByCertificateOutput {
    0 "Exact" exact: bool, 1 "SSLPub" ssl_pub, 2 "SSLStatus" ssl_status: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificateOutput {
    pub cert_infos: Option<DescribeDcdnDomainByCertificateCertInfos>,
}
model! { DescribeDcdnDomainByCertificateOutput {
    0 "CertInfos" cert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificateCertInfos {
    pub cert_info: Option<Vec<DescribeDcdnDomainByCertificateCertInfo>>,
}
model! { DescribeDcdnDomainByCertificateCertInfos {
    0 "CertInfo" cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainByCertificateCertInfo {
    pub cert_ca_is_legacy: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_expired: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_subject_common_name: Option<String>,
    pub cert_type: Option<String>,
    pub domain_list: Option<String>,
    pub domain_names: Option<String>,
    pub issuer: Option<String>,
}
model! { DescribeDcdnDomainByCertificateCertInfo {
    0 "CertCaIsLegacy" cert_ca_is_legacy, 1 "CertExpireTime" cert_expire_time, 2 "CertExpired" cert_expired,
    3 "CertStartTime" cert_start_time, 4 "CertSubjectCommonName" cert_subject_common_name, 5 "CertType" cert_type,
    6 "DomainList" domain_list, 7 "DomainNames" domain_names, 8 "Issuer" issuer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCcActivityLog {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    pub start_time: Option<String>,
    pub trigger_object: Option<String>,
    pub value: Option<String>,
}
operation! { DescribeDcdnDomainCcActivityLog()
    "DescribeDcdnDomainCcActivityLog" -> DescribeDcdnDomainCcActivityLogOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RuleName" rule_name: String, 5 "StartTime" start_time: String,
    6 "TriggerObject" trigger_object: String, 7 "Value" value: String
} }
paged! { DescribeDcdnDomainCcActivityLog: DescribeDcdnDomainCcActivityLogActivityLog =
    Number "PageNumber", "ActivityLog" activity_log, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCcActivityLogOutput {
    pub activity_log: Option<Vec<DescribeDcdnDomainCcActivityLogActivityLog>>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDcdnDomainCcActivityLogOutput {
    0 "ActivityLog" activity_log, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCcActivityLogActivityLog {
    pub action: Option<String>,
    pub domain_name: Option<String>,
    pub rule_name: Option<String>,
    pub time_stamp: Option<String>,
    pub trigger_object: Option<String>,
    pub ttl: Option<i64>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainCcActivityLogActivityLog {
    0 "Action" action, 1 "DomainName" domain_name, 2 "RuleName" rule_name, 3 "TimeStamp" time_stamp,
    4 "TriggerObject" trigger_object, 5 "Ttl" ttl, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfo {
    pub domain_name: String,
}
operation! { DescribeDcdnDomainCertificateInfo(domain_name: String)
    "DescribeDcdnDomainCertificateInfo" -> DescribeDcdnDomainCertificateInfoOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfoOutput {
    pub cert_infos: Option<DescribeDcdnDomainCertificateInfoCertInfos>,
}
model! { DescribeDcdnDomainCertificateInfoOutput {
    0 "CertInfos" cert_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfoCertInfos {
    pub cert_info: Option<Vec<DescribeDcdnDomainCertificateInfoCertInfo>>,
}
model! { DescribeDcdnDomainCertificateInfoCertInfos {
    0 "CertInfo" cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCertificateInfoCertInfo {
    pub cert_domain_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_id: Option<String>,
    pub cert_life: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub cert_region: Option<String>,
    pub cert_type: Option<String>,
    pub domain_name: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnDomainCertificateInfoCertInfo {
    0 "CertDomainName" cert_domain_name, 1 "CertExpireTime" cert_expire_time, 2 "CertId" cert_id,
    3 "CertLife" cert_life, 4 "CertName" cert_name, 5 "CertOrg" cert_org, 6 "CertRegion" cert_region,
    7 "CertType" cert_type, 8 "DomainName" domain_name, 9 "SSLProtocol" ssl_protocol, 10 "SSLPub" ssl_pub,
    11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCname {
    pub domain_name: String,
}
operation! { DescribeDcdnDomainCname(domain_name: String) "DescribeDcdnDomainCname" -> DescribeDcdnDomainCnameOutput {
    0 "DomainName" domain_name
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCnameOutput {
    pub cname_datas: Option<DescribeDcdnDomainCnameCnameDatas>,
}
model! { DescribeDcdnDomainCnameOutput {
    0 "CnameDatas" cname_datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCnameCnameDatas {
    pub data: Option<Vec<DescribeDcdnDomainCnameData>>,
}
model! { DescribeDcdnDomainCnameCnameDatas {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainCnameData {
    pub cname: Option<String>,
    pub domain: Option<String>,
    pub err_msg: Option<String>,
    pub passed: Option<String>,
    pub status: Option<i64>,
}
model! { DescribeDcdnDomainCnameData {
    0 "Cname" cname, 1 "Domain" domain, 2 "ErrMsg" err_msg, 3 "Passed" passed, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigs {
    pub config_id: Option<String>,
    pub domain_name: String,
    pub function_names: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnDomainConfigs(domain_name: String)
    "DescribeDcdnDomainConfigs" -> DescribeDcdnDomainConfigsOutput {
    0 "ConfigId" config_id: String, 1 "DomainName" domain_name, 2 "FunctionNames" function_names: String,
    3 "OwnerId" owner_id: i64, 4 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsOutput {
    pub domain_configs: Option<DescribeDcdnDomainConfigsDomainConfigs>,
}
model! { DescribeDcdnDomainConfigsOutput {
    0 "DomainConfigs" domain_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsDomainConfigs {
    pub domain_config: Option<Vec<DescribeDcdnDomainConfigsDomainConfig>>,
}
model! { DescribeDcdnDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsDomainConfig {
    pub config_id: Option<String>,
    pub function_args: Option<DescribeDcdnDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnDomainConfigsDomainConfig {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "ParentId" parent_id,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsFunctionArgs {
    pub function_arg: Option<Vec<DescribeDcdnDomainConfigsFunctionArg>>,
}
model! { DescribeDcdnDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeDcdnDomainConfigsFunctionArg {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetail {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnDomainDetail(domain_name: String)
    "DescribeDcdnDomainDetail" -> DescribeDcdnDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetailOutput {
    pub domain_detail: Option<DescribeDcdnDomainDetailDomainDetail>,
}
model! { DescribeDcdnDomainDetailOutput {
    0 "DomainDetail" domain_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetailDomainDetail {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub function_type: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub scene: Option<String>,
    pub scope: Option<String>,
    pub sources: Option<DescribeDcdnDomainDetailSources>,
}
model! { DescribeDcdnDomainDetailDomainDetail {
    0 "Cname" cname, 1 "Description" description, 2 "DomainName" domain_name, 3 "DomainStatus" domain_status,
    4 "FunctionType" function_type, 5 "GmtCreated" gmt_created, 6 "GmtModified" gmt_modified,
    7 "ResourceGroupId" resource_group_id, 8 "SSLProtocol" ssl_protocol, 9 "SSLPub" ssl_pub, 10 "Scene" scene,
    11 "Scope" scope, 12 "Sources" sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetailSources {
    pub source: Option<Vec<DescribeDcdnDomainDetailSource>>,
}
model! { DescribeDcdnDomainDetailSources {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainDetailSource {
    pub content: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnDomainDetailSource {
    0 "Content" content, 1 "Enabled" enabled, 2 "Port" port, 3 "Priority" priority, 4 "Type" r#type, 5 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainHitRateData() "DescribeDcdnDomainHitRateData" -> DescribeDcdnDomainHitRateDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub hit_rate_per_interval: Option<DescribeDcdnDomainHitRateDataHitRatePerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainHitRateDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "HitRatePerInterval" hit_rate_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateDataHitRatePerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainHitRateDataDataModule>>,
}
model! { DescribeDcdnDomainHitRateDataHitRatePerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHitRateDataDataModule {
    pub byte_hit_rate: Option<f64>,
    pub req_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainHitRateDataDataModule {
    0 "ByteHitRate" byte_hit_rate, 1 "ReqHitRate" req_hit_rate, 2 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainHttpCodeData(domain_name: String)
    "DescribeDcdnDomainHttpCodeData" -> DescribeDcdnDomainHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub data_per_interval: Option<DescribeDcdnDomainHttpCodeDataDataPerInterval>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainHttpCodeDataOutput {
    0 "DataInterval" data_interval, 1 "DataPerInterval" data_per_interval, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainHttpCodeDataDataModule>>,
}
model! { DescribeDcdnDomainHttpCodeDataDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataDataModule {
    pub http_code_data_per_interval: Option<DescribeDcdnDomainHttpCodeDataHttpCodeDataPerInterval>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainHttpCodeDataDataModule {
    0 "HttpCodeDataPerInterval" http_code_data_per_interval, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataHttpCodeDataPerInterval {
    pub http_code_data_module: Option<Vec<DescribeDcdnDomainHttpCodeDataHttpCodeDataModule>>,
}
model! { DescribeDcdnDomainHttpCodeDataHttpCodeDataPerInterval {
    0 "HttpCodeDataModule" http_code_data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataHttpCodeDataModule {
    pub code: Option<i64>,
    pub count: Option<f64>,
    pub proportion: Option<f64>,
}
model! { DescribeDcdnDomainHttpCodeDataHttpCodeDataModule {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainHttpCodeDataByLayer()
    "DescribeDcdnDomainHttpCodeDataByLayer" -> DescribeDcdnDomainHttpCodeDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayerOutput {
    pub data_interval: Option<String>,
    pub http_code_data_interval: Option<DescribeDcdnDomainHttpCodeDataByLayerHttpCodeDataInterval>,
}
model! { DescribeDcdnDomainHttpCodeDataByLayerOutput {
    0 "DataInterval" data_interval, 1 "HttpCodeDataInterval" http_code_data_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayerHttpCodeDataInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainHttpCodeDataByLayerDataModule>>,
}
model! { DescribeDcdnDomainHttpCodeDataByLayerHttpCodeDataInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainHttpCodeDataByLayerDataModule {
    pub time_stamp: Option<String>,
    pub total_value: Option<String>,
    pub value: Option<BTreeMap<String, Value>>,
}
model! { DescribeDcdnDomainHttpCodeDataByLayerDataModule {
    0 "TimeStamp" time_stamp, 1 "TotalValue" total_value, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub fix_time_gap: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
    pub time_merge: Option<String>,
}
operation! { DescribeDcdnDomainIpaBpsData() "DescribeDcdnDomainIpaBpsData" -> DescribeDcdnDomainIpaBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "FixTimeGap" fix_time_gap: String,
    3 "Interval" interval: String, 4 "IspNameEn" isp_name_en: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String, 7 "TimeMerge" time_merge: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeDcdnDomainIpaBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainIpaBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval, 1 "DataInterval" data_interval, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsDataBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainIpaBpsDataDataModule>>,
}
model! { DescribeDcdnDomainIpaBpsDataBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaBpsDataDataModule {
    pub ipa_bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainIpaBpsDataDataModule {
    0 "IpaBps" ipa_bps, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainIpaConnData() "DescribeDcdnDomainIpaConnData" -> DescribeDcdnDomainIpaConnDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "SplitBy" split_by: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnDataOutput {
    pub connection_data_per_interval: Option<DescribeDcdnDomainIpaConnDataConnectionDataPerInterval>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainIpaConnDataOutput {
    0 "ConnectionDataPerInterval" connection_data_per_interval, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnDataConnectionDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainIpaConnDataDataModule>>,
}
model! { DescribeDcdnDomainIpaConnDataConnectionDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaConnDataDataModule {
    pub connections: Option<i64>,
    pub domain: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainIpaConnDataDataModule {
    0 "Connections" connections, 1 "Domain" domain, 2 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub fix_time_gap: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
    pub time_merge: Option<String>,
}
operation! { DescribeDcdnDomainIpaTrafficData()
    "DescribeDcdnDomainIpaTrafficData" -> DescribeDcdnDomainIpaTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "FixTimeGap" fix_time_gap: String,
    3 "Interval" interval: String, 4 "IspNameEn" isp_name_en: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String, 7 "TimeMerge" time_merge: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<DescribeDcdnDomainIpaTrafficDataTrafficDataPerInterval>,
}
model! { DescribeDcdnDomainIpaTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "TrafficDataPerInterval" traffic_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficDataTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainIpaTrafficDataDataModule>>,
}
model! { DescribeDcdnDomainIpaTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIpaTrafficDataDataModule {
    pub ipa_traffic: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainIpaTrafficDataDataModule {
    0 "IpaTraffic" ipa_traffic, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIspData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainIspData() "DescribeDcdnDomainIspData" -> DescribeDcdnDomainIspDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIspDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub value: Option<DescribeDcdnDomainIspDataValue>,
}
model! { DescribeDcdnDomainIspDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIspDataValue {
    pub isp_proportion_data: Option<Vec<DescribeDcdnDomainIspDataIspProportionData>>,
}
model! { DescribeDcdnDomainIspDataValue {
    0 "IspProportionData" isp_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainIspDataIspProportionData {
    pub avg_object_size: Option<String>,
    pub avg_response_rate: Option<String>,
    pub avg_response_time: Option<String>,
    pub bps: Option<String>,
    pub bytes_proportion: Option<String>,
    pub isp: Option<String>,
    pub isp_ename: Option<String>,
    pub proportion: Option<String>,
    pub qps: Option<String>,
    pub total_bytes: Option<String>,
    pub total_query: Option<String>,
}
model! { DescribeDcdnDomainIspDataIspProportionData {
    0 "AvgObjectSize" avg_object_size, 1 "AvgResponseRate" avg_response_rate, 2 "AvgResponseTime" avg_response_time,
    3 "Bps" bps, 4 "BytesProportion" bytes_proportion, 5 "Isp" isp, 6 "IspEname" isp_ename, 7 "Proportion" proportion,
    8 "Qps" qps, 9 "TotalBytes" total_bytes, 10 "TotalQuery" total_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLog {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainLog(domain_name: String) "DescribeDcdnDomainLog" -> DescribeDcdnDomainLogOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogOutput {
    pub domain_log_details: Option<DescribeDcdnDomainLogDomainLogDetails>,
    pub domain_name: Option<String>,
}
model! { DescribeDcdnDomainLogOutput {
    0 "DomainLogDetails" domain_log_details, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeDcdnDomainLogDomainLogDetail>>,
}
model! { DescribeDcdnDomainLogDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogDomainLogDetail {
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeDcdnDomainLogLogInfos>,
    pub page_infos: Option<DescribeDcdnDomainLogPageInfos>,
}
model! { DescribeDcdnDomainLogDomainLogDetail {
    0 "LogCount" log_count, 1 "LogInfos" log_infos, 2 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogLogInfos {
    pub log_info_detail: Option<Vec<DescribeDcdnDomainLogLogInfoDetail>>,
}
model! { DescribeDcdnDomainLogLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainLogLogInfoDetail {
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDcdnDomainLogPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtl {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    /// At most 1000.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainLogExTtl(domain_name: String)
    "DescribeDcdnDomainLogExTtl" -> DescribeDcdnDomainLogExTtlOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlOutput {
    pub domain_log_details: Option<DescribeDcdnDomainLogExTtlDomainLogDetails>,
}
model! { DescribeDcdnDomainLogExTtlOutput {
    0 "DomainLogDetails" domain_log_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlDomainLogDetails {
    pub domain_log_detail: Option<Vec<DescribeDcdnDomainLogExTtlDomainLogDetail>>,
}
model! { DescribeDcdnDomainLogExTtlDomainLogDetails {
    0 "DomainLogDetail" domain_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlDomainLogDetail {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<DescribeDcdnDomainLogExTtlLogInfos>,
    pub page_infos: Option<DescribeDcdnDomainLogExTtlPageInfos>,
}
model! { DescribeDcdnDomainLogExTtlDomainLogDetail {
    0 "DomainName" domain_name, 1 "LogCount" log_count, 2 "LogInfos" log_infos, 3 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlLogInfos {
    pub log_info_detail: Option<Vec<DescribeDcdnDomainLogExTtlLogInfoDetail>>,
}
model! { DescribeDcdnDomainLogExTtlLogInfos {
    0 "LogInfoDetail" log_info_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlLogInfoDetail {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainLogExTtlLogInfoDetail {
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainLogExTtlPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDcdnDomainLogExTtlPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainMultiUsageData()
    "DescribeDcdnDomainMultiUsageData" -> DescribeDcdnDomainMultiUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataOutput {
    pub end_time: Option<String>,
    pub request_per_interval: Option<DescribeDcdnDomainMultiUsageDataRequestPerInterval>,
    pub start_time: Option<String>,
    pub traffic_per_interval: Option<DescribeDcdnDomainMultiUsageDataTrafficPerInterval>,
}
model! { DescribeDcdnDomainMultiUsageDataOutput {
    0 "EndTime" end_time, 1 "RequestPerInterval" request_per_interval, 2 "StartTime" start_time,
    3 "TrafficPerInterval" traffic_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataRequestPerInterval {
    pub request_data_module: Option<Vec<DescribeDcdnDomainMultiUsageDataRequestDataModule>>,
}
model! { DescribeDcdnDomainMultiUsageDataRequestPerInterval {
    0 "RequestDataModule" request_data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataRequestDataModule {
    pub domain: Option<String>,
    pub request: Option<i64>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnDomainMultiUsageDataRequestDataModule {
    0 "Domain" domain, 1 "Request" request, 2 "TimeStamp" time_stamp, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataTrafficPerInterval {
    pub traffic_data_module: Option<Vec<DescribeDcdnDomainMultiUsageDataTrafficDataModule>>,
}
model! { DescribeDcdnDomainMultiUsageDataTrafficPerInterval {
    0 "TrafficDataModule" traffic_data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainMultiUsageDataTrafficDataModule {
    pub area: Option<String>,
    pub bps: Option<f64>,
    pub domain: Option<String>,
    pub time_stamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnDomainMultiUsageDataTrafficDataModule {
    0 "Area" area, 1 "Bps" bps, 2 "Domain" domain, 3 "TimeStamp" time_stamp, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainOriginBpsData()
    "DescribeDcdnDomainOriginBpsData" -> DescribeDcdnDomainOriginBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub origin_bps_data_per_interval: Option<DescribeDcdnDomainOriginBpsDataOriginBpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainOriginBpsDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "OriginBpsDataPerInterval" origin_bps_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsDataOriginBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainOriginBpsDataDataModule>>,
}
model! { DescribeDcdnDomainOriginBpsDataOriginBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginBpsDataDataModule {
    pub dynamic_http_origin_bps: Option<f64>,
    pub dynamic_https_origin_bps: Option<f64>,
    pub origin_bps: Option<f64>,
    pub static_http_origin_bps: Option<f64>,
    pub static_https_origin_bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainOriginBpsDataDataModule {
    0 "DynamicHttpOriginBps" dynamic_http_origin_bps, 1 "DynamicHttpsOriginBps" dynamic_https_origin_bps,
    2 "OriginBps" origin_bps, 3 "StaticHttpOriginBps" static_http_origin_bps,
    4 "StaticHttpsOriginBps" static_https_origin_bps, 5 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainOriginTrafficData()
    "DescribeDcdnDomainOriginTrafficData" -> DescribeDcdnDomainOriginTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub origin_traffic_data_per_interval: Option<DescribeDcdnDomainOriginTrafficDataOriginTrafficDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainOriginTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "OriginTrafficDataPerInterval" origin_traffic_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficDataOriginTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainOriginTrafficDataDataModule>>,
}
model! { DescribeDcdnDomainOriginTrafficDataOriginTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainOriginTrafficDataDataModule {
    pub dynamic_http_origin_traffic: Option<f64>,
    pub dynamic_https_origin_traffic: Option<f64>,
    pub origin_traffic: Option<f64>,
    pub static_http_origin_traffic: Option<f64>,
    pub static_https_origin_traffic: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainOriginTrafficDataDataModule {
    0 "DynamicHttpOriginTraffic" dynamic_http_origin_traffic,
    1 "DynamicHttpsOriginTraffic" dynamic_https_origin_traffic, 2 "OriginTraffic" origin_traffic,
    3 "StaticHttpOriginTraffic" static_http_origin_traffic, 4 "StaticHttpsOriginTraffic" static_https_origin_traffic,
    5 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainProperty {
    pub domain_name: String,
}
operation! { DescribeDcdnDomainProperty(domain_name: String)
    "DescribeDcdnDomainProperty" -> DescribeDcdnDomainPropertyOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPropertyOutput {
    pub domain_name: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeDcdnDomainPropertyOutput {
    0 "DomainName" domain_name, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPvData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainPvData(domain_name: String)
    "DescribeDcdnDomainPvData" -> DescribeDcdnDomainPvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub pv_data_interval: Option<DescribeDcdnDomainPvDataPvDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainPvDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "PvDataInterval" pv_data_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPvDataPvDataInterval {
    pub usage_data: Option<Vec<DescribeDcdnDomainPvDataUsageData>>,
}
model! { DescribeDcdnDomainPvDataPvDataInterval {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainPvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainPvDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainQpsData() "DescribeDcdnDomainQpsData" -> DescribeDcdnDomainQpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub qps_data_per_interval: Option<DescribeDcdnDomainQpsDataQpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainQpsDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "QpsDataPerInterval" qps_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataQpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainQpsDataDataModule>>,
}
model! { DescribeDcdnDomainQpsDataQpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataDataModule {
    pub acc: Option<f64>,
    pub dynamic_http_acc: Option<f64>,
    pub dynamic_http_qps: Option<f64>,
    pub dynamic_https_acc: Option<f64>,
    pub dynamic_https_qps: Option<f64>,
    pub qps: Option<f64>,
    pub static_http_acc: Option<f64>,
    pub static_http_qps: Option<f64>,
    pub static_https_acc: Option<f64>,
    pub static_https_qps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainQpsDataDataModule {
    0 "Acc" acc, 1 "DynamicHttpAcc" dynamic_http_acc, 2 "DynamicHttpQps" dynamic_http_qps,
    3 "DynamicHttpsAcc" dynamic_https_acc, 4 "DynamicHttpsQps" dynamic_https_qps, 5 "Qps" qps,
    6 "StaticHttpAcc" static_http_acc, 7 "StaticHttpQps" static_http_qps, 8 "StaticHttpsAcc" static_https_acc,
    9 "StaticHttpsQps" static_https_qps, 10 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayer {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub layer: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainQpsDataByLayer()
    "DescribeDcdnDomainQpsDataByLayer" -> DescribeDcdnDomainQpsDataByLayerOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "Layer" layer: String, 5 "LocationNameEn" location_name_en: String,
    6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayerOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub layer: Option<String>,
    pub qps_data_interval: Option<DescribeDcdnDomainQpsDataByLayerQpsDataInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainQpsDataByLayerOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "Layer" layer,
    4 "QpsDataInterval" qps_data_interval, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayerQpsDataInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainQpsDataByLayerDataModule>>,
}
model! { DescribeDcdnDomainQpsDataByLayerQpsDataInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainQpsDataByLayerDataModule {
    pub acc_domestic_value: Option<String>,
    pub acc_overseas_value: Option<String>,
    pub acc_value: Option<String>,
    pub domestic_value: Option<String>,
    pub overseas_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainQpsDataByLayerDataModule {
    0 "AccDomesticValue" acc_domestic_value, 1 "AccOverseasValue" acc_overseas_value, 2 "AccValue" acc_value,
    3 "DomesticValue" domestic_value, 4 "OverseasValue" overseas_value, 5 "TimeStamp" time_stamp, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeBpsData(domain_name: String)
    "DescribeDcdnDomainRealTimeBpsData" -> DescribeDcdnDomainRealTimeBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsDataOutput {
    pub data: Option<DescribeDcdnDomainRealTimeBpsDataData>,
}
model! { DescribeDcdnDomainRealTimeBpsDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsDataData {
    pub bps_model: Option<Vec<DescribeDcdnDomainRealTimeBpsDataBpsModel>>,
}
model! { DescribeDcdnDomainRealTimeBpsDataData {
    0 "BpsModel" bps_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeBpsDataBpsModel {
    pub bps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainRealTimeBpsDataBpsModel {
    0 "Bps" bps, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeByteHitRateData(domain_name: String)
    "DescribeDcdnDomainRealTimeByteHitRateData" -> DescribeDcdnDomainRealTimeByteHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateDataOutput {
    pub data: Option<DescribeDcdnDomainRealTimeByteHitRateDataData>,
}
model! { DescribeDcdnDomainRealTimeByteHitRateDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateDataData {
    pub byte_hit_rate_data_model: Option<Vec<DescribeDcdnDomainRealTimeByteHitRateDataByteHitRateDataModel>>,
}
model! { DescribeDcdnDomainRealTimeByteHitRateDataData {
    0 "ByteHitRateDataModel" byte_hit_rate_data_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeByteHitRateDataByteHitRateDataModel {
    pub byte_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainRealTimeByteHitRateDataByteHitRateDataModel {
    0 "ByteHitRate" byte_hit_rate, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeDetailData {
    pub domain_name: String,
    pub end_time: String,
    pub field: String,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub merge: Option<String>,
    pub merge_loc_isp: Option<String>,
    pub start_time: String,
}
operation! { DescribeDcdnDomainRealTimeDetailData(domain_name: String, end_time: String, field: String, start_time: String)
    "DescribeDcdnDomainRealTimeDetailData" -> DescribeDcdnDomainRealTimeDetailDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time, 2 "Field" field, 3 "IspNameEn" isp_name_en: String,
    4 "LocationNameEn" location_name_en: String, 5 "Merge" merge: String, 6 "MergeLocIsp" merge_loc_isp: String,
    7 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeDetailDataOutput {
    pub data: Option<String>,
}
model! { DescribeDcdnDomainRealTimeDetailDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeHttpCodeData(domain_name: String)
    "DescribeDcdnDomainRealTimeHttpCodeData" -> DescribeDcdnDomainRealTimeHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_http_code_data: Option<DescribeDcdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeHttpCodeData" real_time_http_code_data, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    pub usage_data: Option<Vec<DescribeDcdnDomainRealTimeHttpCodeDataUsageData>>,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataRealTimeHttpCodeData {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDcdnDomainRealTimeHttpCodeDataValue>,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataValue {
    pub real_time_code_proportion_data: Option<Vec<DescribeDcdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData>>,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataValue {
    0 "RealTimeCodeProportionData" real_time_code_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDcdnDomainRealTimeHttpCodeDataRealTimeCodeProportionData {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeQpsData(domain_name: String)
    "DescribeDcdnDomainRealTimeQpsData" -> DescribeDcdnDomainRealTimeQpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsDataOutput {
    pub data: Option<DescribeDcdnDomainRealTimeQpsDataData>,
}
model! { DescribeDcdnDomainRealTimeQpsDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsDataData {
    pub qps_model: Option<Vec<DescribeDcdnDomainRealTimeQpsDataQpsModel>>,
}
model! { DescribeDcdnDomainRealTimeQpsDataData {
    0 "QpsModel" qps_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeQpsDataQpsModel {
    pub qps: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainRealTimeQpsDataQpsModel {
    0 "Qps" qps, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeReqHitRateData(domain_name: String)
    "DescribeDcdnDomainRealTimeReqHitRateData" -> DescribeDcdnDomainRealTimeReqHitRateDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateDataOutput {
    pub data: Option<DescribeDcdnDomainRealTimeReqHitRateDataData>,
}
model! { DescribeDcdnDomainRealTimeReqHitRateDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateDataData {
    pub req_hit_rate_data_model: Option<Vec<DescribeDcdnDomainRealTimeReqHitRateDataReqHitRateDataModel>>,
}
model! { DescribeDcdnDomainRealTimeReqHitRateDataData {
    0 "ReqHitRateDataModel" req_hit_rate_data_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeReqHitRateDataReqHitRateDataModel {
    pub req_hit_rate: Option<f64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnDomainRealTimeReqHitRateDataReqHitRateDataModel {
    0 "ReqHitRate" req_hit_rate, 1 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeSrcBpsData(domain_name: String)
    "DescribeDcdnDomainRealTimeSrcBpsData" -> DescribeDcdnDomainRealTimeSrcBpsDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_bps_data_per_interval: Option<DescribeDcdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcBpsDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeSrcBpsDataPerInterval" real_time_src_bps_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainRealTimeSrcBpsDataDataModule>>,
}
model! { DescribeDcdnDomainRealTimeSrcBpsDataRealTimeSrcBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcBpsDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcBpsDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeSrcHttpCodeData(domain_name: String)
    "DescribeDcdnDomainRealTimeSrcHttpCodeData" -> DescribeDcdnDomainRealTimeSrcHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "IspNameEn" isp_name_en: String,
    3 "LocationNameEn" location_name_en: String, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_http_code_data: Option<DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeSrcHttpCodeData" real_time_src_http_code_data, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData {
    pub usage_data: Option<Vec<DescribeDcdnDomainRealTimeSrcHttpCodeDataUsageData>>,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcHttpCodeData {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<DescribeDcdnDomainRealTimeSrcHttpCodeDataValue>,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataValue {
    pub real_time_src_code_proportion_data: Option<Vec<DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData>>,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataValue {
    0 "RealTimeSrcCodeProportionData" real_time_src_code_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData {
    pub code: Option<String>,
    pub count: Option<String>,
    pub proportion: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcHttpCodeDataRealTimeSrcCodeProportionData {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcTrafficData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeSrcTrafficData(domain_name: String)
    "DescribeDcdnDomainRealTimeSrcTrafficData" -> DescribeDcdnDomainRealTimeSrcTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeDcdnDomainRealTimeSrcTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_src_traffic_data_per_interval: Option<DescribeDcdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeSrcTrafficDataPerInterval" real_time_src_traffic_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainRealTimeSrcTrafficDataDataModule>>,
}
model! { DescribeDcdnDomainRealTimeSrcTrafficDataRealTimeSrcTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeSrcTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainRealTimeSrcTrafficDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeTrafficData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRealTimeTrafficData(domain_name: String)
    "DescribeDcdnDomainRealTimeTrafficData" -> DescribeDcdnDomainRealTimeTrafficDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeDcdnDomainRealTimeTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub real_time_traffic_data_per_interval: Option<DescribeDcdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainRealTimeTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "RealTimeTrafficDataPerInterval" real_time_traffic_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainRealTimeTrafficDataDataModule>>,
}
model! { DescribeDcdnDomainRealTimeTrafficDataRealTimeTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRealTimeTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainRealTimeTrafficDataDataModule {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainRegionData() "DescribeDcdnDomainRegionData" -> DescribeDcdnDomainRegionDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub value: Option<DescribeDcdnDomainRegionDataValue>,
}
model! { DescribeDcdnDomainRegionDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionDataValue {
    pub region_proportion_data: Option<Vec<DescribeDcdnDomainRegionDataRegionProportionData>>,
}
model! { DescribeDcdnDomainRegionDataValue {
    0 "RegionProportionData" region_proportion_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainRegionDataRegionProportionData {
    pub avg_object_size: Option<String>,
    pub avg_response_rate: Option<String>,
    pub avg_response_time: Option<String>,
    pub bps: Option<String>,
    pub bytes_proportion: Option<String>,
    pub proportion: Option<String>,
    pub qps: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
    pub total_bytes: Option<String>,
    pub total_query: Option<String>,
}
model! { DescribeDcdnDomainRegionDataRegionProportionData {
    0 "AvgObjectSize" avg_object_size, 1 "AvgResponseRate" avg_response_rate, 2 "AvgResponseTime" avg_response_time,
    3 "Bps" bps, 4 "BytesProportion" bytes_proportion, 5 "Proportion" proportion, 6 "Qps" qps, 7 "Region" region,
    8 "RegionEname" region_ename, 9 "TotalBytes" total_bytes, 10 "TotalQuery" total_query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfig {
    pub domain_name: String,
    pub function_names: String,
}
operation! { DescribeDcdnDomainStagingConfig(domain_name: String, function_names: String)
    "DescribeDcdnDomainStagingConfig" -> DescribeDcdnDomainStagingConfigOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfigOutput {
    pub domain_configs: Option<Vec<DescribeDcdnDomainStagingConfigDomainConfigs>>,
}
model! { DescribeDcdnDomainStagingConfigOutput {
    0 "DomainConfigs" domain_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfigDomainConfigs {
    pub config_id: Option<String>,
    pub function_args: Option<Vec<DescribeDcdnDomainStagingConfigFunctionArgs>>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnDomainStagingConfigDomainConfigs {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainStagingConfigFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeDcdnDomainStagingConfigFunctionArgs {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisit {
    pub domain_name: String,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainTopReferVisit(domain_name: String)
    "DescribeDcdnDomainTopReferVisit" -> DescribeDcdnDomainTopReferVisitOutput {
    0 "DomainName" domain_name, 1 "SortBy" sort_by: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisitOutput {
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub top_refer_list: Option<DescribeDcdnDomainTopReferVisitTopReferList>,
}
model! { DescribeDcdnDomainTopReferVisitOutput {
    0 "DomainName" domain_name, 1 "StartTime" start_time, 2 "TopReferList" top_refer_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisitTopReferList {
    pub refer_list: Option<Vec<DescribeDcdnDomainTopReferVisitReferList>>,
}
model! { DescribeDcdnDomainTopReferVisitTopReferList {
    0 "ReferList" refer_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopReferVisitReferList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub refer_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopReferVisitReferList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "ReferDetail" refer_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisit {
    pub domain_name: String,
    pub sort_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainTopUrlVisit(domain_name: String)
    "DescribeDcdnDomainTopUrlVisit" -> DescribeDcdnDomainTopUrlVisitOutput {
    0 "DomainName" domain_name, 1 "SortBy" sort_by: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitOutput {
    pub all_url_list: Option<DescribeDcdnDomainTopUrlVisitAllUrlList>,
    pub domain_name: Option<String>,
    pub start_time: Option<String>,
    pub url200_list: Option<DescribeDcdnDomainTopUrlVisitUrl200List>,
    pub url300_list: Option<DescribeDcdnDomainTopUrlVisitUrl300List>,
    pub url400_list: Option<DescribeDcdnDomainTopUrlVisitUrl400List>,
    pub url500_list: Option<DescribeDcdnDomainTopUrlVisitUrl500List>,
}
model! { DescribeDcdnDomainTopUrlVisitOutput {
    0 "AllUrlList" all_url_list, 1 "DomainName" domain_name, 2 "StartTime" start_time, 3 "Url200List" url200_list,
    4 "Url300List" url300_list, 5 "Url400List" url400_list, 6 "Url500List" url500_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitAllUrlList {
    pub url_list: Option<Vec<DescribeDcdnDomainTopUrlVisitUrlList>>,
}
model! { DescribeDcdnDomainTopUrlVisitAllUrlList {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl200List {
    pub url_list: Option<Vec<DescribeDcdnDomainTopUrlVisitUrl200ListUrlList>>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl200List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl200ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl200ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl300List {
    pub url_list: Option<Vec<DescribeDcdnDomainTopUrlVisitUrl300ListUrlList>>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl300List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl300ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl300ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl400List {
    pub url_list: Option<Vec<DescribeDcdnDomainTopUrlVisitUrl400ListUrlList>>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl400List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl400ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl400ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl500List {
    pub url_list: Option<Vec<DescribeDcdnDomainTopUrlVisitUrl500ListUrlList>>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl500List {
    0 "UrlList" url_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTopUrlVisitUrl500ListUrlList {
    pub flow: Option<String>,
    pub flow_proportion: Option<f64>,
    pub url_detail: Option<String>,
    pub visit_data: Option<String>,
    pub visit_proportion: Option<f64>,
}
model! { DescribeDcdnDomainTopUrlVisitUrl500ListUrlList {
    0 "Flow" flow, 1 "FlowProportion" flow_proportion, 2 "UrlDetail" url_detail, 3 "VisitData" visit_data,
    4 "VisitProportion" visit_proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainTrafficData() "DescribeDcdnDomainTrafficData" -> DescribeDcdnDomainTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<DescribeDcdnDomainTrafficDataTrafficDataPerInterval>,
}
model! { DescribeDcdnDomainTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "TrafficDataPerInterval" traffic_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficDataTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainTrafficDataDataModule>>,
}
model! { DescribeDcdnDomainTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainTrafficDataDataModule {
    pub dynamic_http_traffic: Option<f64>,
    pub dynamic_https_traffic: Option<f64>,
    pub static_http_traffic: Option<f64>,
    pub static_https_traffic: Option<f64>,
    pub time_stamp: Option<String>,
    pub traffic: Option<f64>,
}
model! { DescribeDcdnDomainTrafficDataDataModule {
    0 "DynamicHttpTraffic" dynamic_http_traffic, 1 "DynamicHttpsTraffic" dynamic_https_traffic,
    2 "StaticHttpTraffic" static_http_traffic, 3 "StaticHttpsTraffic" static_https_traffic, 4 "TimeStamp" time_stamp,
    5 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageData {
    pub area: Option<String>,
    pub data_protocol: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: String,
    pub field: String,
    pub interval: Option<String>,
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDcdnDomainUsageData(end_time: String, field: String, start_time: String)
    "DescribeDcdnDomainUsageData" -> DescribeDcdnDomainUsageDataOutput {
    0 "Area" area: String, 1 "DataProtocol" data_protocol: String, 2 "DomainName" domain_name: String,
    3 "EndTime" end_time, 4 "Field" field, 5 "Interval" interval: String, 6 "StartTime" start_time,
    7 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageDataOutput {
    pub area: Option<String>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
    pub usage_data_per_interval: Option<DescribeDcdnDomainUsageDataUsageDataPerInterval>,
}
model! { DescribeDcdnDomainUsageDataOutput {
    0 "Area" area, 1 "DataInterval" data_interval, 2 "DomainName" domain_name, 3 "EndTime" end_time,
    4 "StartTime" start_time, 5 "Type" r#type, 6 "UsageDataPerInterval" usage_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageDataUsageDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainUsageDataDataModule>>,
}
model! { DescribeDcdnDomainUsageDataUsageDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUsageDataDataModule {
    pub peak_time: Option<String>,
    pub special_value: Option<String>,
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainUsageDataDataModule {
    0 "PeakTime" peak_time, 1 "SpecialValue" special_value, 2 "TimeStamp" time_stamp, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUvData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainUvData(domain_name: String)
    "DescribeDcdnDomainUvData" -> DescribeDcdnDomainUvDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUvDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub uv_data_interval: Option<DescribeDcdnDomainUvDataUvDataInterval>,
}
model! { DescribeDcdnDomainUvDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "UvDataInterval" uv_data_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUvDataUvDataInterval {
    pub usage_data: Option<Vec<DescribeDcdnDomainUvDataUsageData>>,
}
model! { DescribeDcdnDomainUvDataUvDataInterval {
    0 "UsageData" usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainUvDataUsageData {
    pub time_stamp: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnDomainUvDataUsageData {
    0 "TimeStamp" time_stamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketBpsData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainWebsocketBpsData()
    "DescribeDcdnDomainWebsocketBpsData" -> DescribeDcdnDomainWebsocketBpsDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketBpsDataOutput {
    pub bps_data_per_interval: Option<DescribeDcdnDomainWebsocketBpsDataBpsDataPerInterval>,
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainWebsocketBpsDataOutput {
    0 "BpsDataPerInterval" bps_data_per_interval, 1 "DataInterval" data_interval, 2 "DomainName" domain_name,
    3 "EndTime" end_time, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketBpsDataBpsDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainWebsocketBpsDataDataModule>>,
}
model! { DescribeDcdnDomainWebsocketBpsDataBpsDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketBpsDataDataModule {
    pub time_stamp: Option<String>,
    pub websocket_bps: Option<f64>,
}
model! { DescribeDcdnDomainWebsocketBpsDataDataModule {
    0 "TimeStamp" time_stamp, 1 "WebsocketBps" websocket_bps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeData {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainWebsocketHttpCodeData(domain_name: String)
    "DescribeDcdnDomainWebsocketHttpCodeData" -> DescribeDcdnDomainWebsocketHttpCodeDataOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub http_code_data_per_interval: Option<DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataPerInterval>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time,
    3 "HttpCodeDataPerInterval" http_code_data_per_interval, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainWebsocketHttpCodeDataDataModule>>,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataDataModule {
    pub time_stamp: Option<String>,
    pub websocket_http_code: Option<DescribeDcdnDomainWebsocketHttpCodeDataWebsocketHttpCode>,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataDataModule {
    0 "TimeStamp" time_stamp, 1 "WebsocketHttpCode" websocket_http_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataWebsocketHttpCode {
    pub http_code_data_module: Option<Vec<DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataModule>>,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataWebsocketHttpCode {
    0 "HttpCodeDataModule" http_code_data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataModule {
    pub code: Option<i64>,
    pub count: Option<f64>,
    pub proportion: Option<f64>,
}
model! { DescribeDcdnDomainWebsocketHttpCodeDataHttpCodeDataModule {
    0 "Code" code, 1 "Count" count, 2 "Proportion" proportion
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketTrafficData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub isp_name_en: Option<String>,
    pub location_name_en: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnDomainWebsocketTrafficData()
    "DescribeDcdnDomainWebsocketTrafficData" -> DescribeDcdnDomainWebsocketTrafficDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "IspNameEn" isp_name_en: String, 4 "LocationNameEn" location_name_en: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketTrafficDataOutput {
    pub data_interval: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub traffic_data_per_interval: Option<DescribeDcdnDomainWebsocketTrafficDataTrafficDataPerInterval>,
}
model! { DescribeDcdnDomainWebsocketTrafficDataOutput {
    0 "DataInterval" data_interval, 1 "DomainName" domain_name, 2 "EndTime" end_time, 3 "StartTime" start_time,
    4 "TrafficDataPerInterval" traffic_data_per_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketTrafficDataTrafficDataPerInterval {
    pub data_module: Option<Vec<DescribeDcdnDomainWebsocketTrafficDataDataModule>>,
}
model! { DescribeDcdnDomainWebsocketTrafficDataTrafficDataPerInterval {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainWebsocketTrafficDataDataModule {
    pub time_stamp: Option<String>,
    pub websocket_traffic: Option<f64>,
}
model! { DescribeDcdnDomainWebsocketTrafficDataDataModule {
    0 "TimeStamp" time_stamp, 1 "WebsocketTraffic" websocket_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySource {
    pub sources: String,
}
operation! { DescribeDcdnDomainsBySource(sources: String)
    "DescribeDcdnDomainsBySource" -> DescribeDcdnDomainsBySourceOutput {
    0 "Sources" sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySourceOutput {
    pub domain_info: Option<Vec<DescribeDcdnDomainsBySourceDomainInfo>>,
}
model! { DescribeDcdnDomainsBySourceOutput {
    0 "DomainInfo" domain_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySourceDomainInfo {
    pub domain_list: Option<Vec<DescribeDcdnDomainsBySourceDomainList>>,
    pub source: Option<String>,
}
model! { DescribeDcdnDomainsBySourceDomainInfo {
    0 "DomainList" domain_list, 1 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnDomainsBySourceDomainList {
    pub create_time: Option<String>,
    pub domain_cname: Option<String>,
    pub domain_name: Option<String>,
    pub domain_type: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeDcdnDomainsBySourceDomainList {
    0 "CreateTime" create_time, 1 "DomainCname" domain_cname, 2 "DomainName" domain_name, 3 "DomainType" domain_type,
    4 "Status" status, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnErUsageData {
    pub end_time: Option<String>,
    pub routine_id: Option<String>,
    pub spec: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnErUsageData() "DescribeDcdnErUsageData" -> DescribeDcdnErUsageDataOutput {
    0 "EndTime" end_time: String, 1 "RoutineID" routine_id: String, 2 "Spec" spec: String, 3 "SplitBy" split_by: String,
    4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnErUsageDataOutput {
    pub end_time: Option<String>,
    pub er_acc_data: Option<DescribeDcdnErUsageDataErAccData>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnErUsageDataOutput {
    0 "EndTime" end_time, 1 "ErAccData" er_acc_data, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnErUsageDataErAccData {
    pub er_acc_item: Option<Vec<DescribeDcdnErUsageDataErAccItem>>,
}
model! { DescribeDcdnErUsageDataErAccData {
    0 "ErAccItem" er_acc_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnErUsageDataErAccItem {
    pub er_acc: Option<i64>,
    pub routine: Option<String>,
    pub spec: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnErUsageDataErAccItem {
    0 "ErAcc" er_acc, 1 "Routine" routine, 2 "Spec" spec, 3 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPConfig {
    pub ip_list: Option<String>,
}
operation! { DescribeDcdnFullDomainsBlockIPConfig()
    "DescribeDcdnFullDomainsBlockIPConfig" -> DescribeDcdnFullDomainsBlockIPConfigOutput {
    0 "IPList" ip_list: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPConfigOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeDcdnFullDomainsBlockIPConfigOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPHistory {
    pub end_time: String,
    pub ip_list: String,
    pub start_time: String,
}
operation! { DescribeDcdnFullDomainsBlockIPHistory(end_time: String, ip_list: String, start_time: String)
    "DescribeDcdnFullDomainsBlockIPHistory" -> DescribeDcdnFullDomainsBlockIPHistoryOutput {
    0 "EndTime" end_time, 1 "IPList" ip_list, 2 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPHistoryOutput {
    pub code: Option<i64>,
    pub description: Option<String>,
    pub ip_block_info: Option<Vec<DescribeDcdnFullDomainsBlockIPHistoryIPBlockInfo>>,
}
model! { DescribeDcdnFullDomainsBlockIPHistoryOutput {
    0 "Code" code, 1 "Description" description, 2 "IPBlockInfo" ip_block_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPHistoryIPBlockInfo {
    pub block_ip: Option<String>,
    pub block_interval: Option<String>,
    pub deliver_time: Option<String>,
    pub operation_type: Option<String>,
    pub status: Option<String>,
    pub update_type: Option<String>,
}
model! { DescribeDcdnFullDomainsBlockIPHistoryIPBlockInfo {
    0 "BlockIP" block_ip, 1 "BlockInterval" block_interval, 2 "DeliverTime" deliver_time,
    3 "OperationType" operation_type, 4 "Status" status, 5 "UpdateType" update_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainList {
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDcdnHttpsDomainList() "DescribeDcdnHttpsDomainList" -> DescribeDcdnHttpsDomainListOutput {
    0 "Keyword" keyword: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} }
paged! { DescribeDcdnHttpsDomainList: DescribeDcdnHttpsDomainListCertInfo =
    Number "PageNumber", "CertInfos.CertInfo" cert_infos.cert_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainListOutput {
    pub cert_infos: Option<DescribeDcdnHttpsDomainListCertInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnHttpsDomainListOutput {
    0 "CertInfos" cert_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainListCertInfos {
    pub cert_info: Option<Vec<DescribeDcdnHttpsDomainListCertInfo>>,
}
model! { DescribeDcdnHttpsDomainListCertInfos {
    0 "CertInfo" cert_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnHttpsDomainListCertInfo {
    pub cert_common_name: Option<String>,
    pub cert_expire_time: Option<String>,
    pub cert_name: Option<String>,
    pub cert_start_time: Option<String>,
    pub cert_status: Option<String>,
    pub cert_type: Option<String>,
    pub cert_update_time: Option<String>,
    pub domain_name: Option<String>,
}
model! { DescribeDcdnHttpsDomainListCertInfo {
    0 "CertCommonName" cert_common_name, 1 "CertExpireTime" cert_expire_time, 2 "CertName" cert_name,
    3 "CertStartTime" cert_start_time, 4 "CertStatus" cert_status, 5 "CertType" cert_type,
    6 "CertUpdateTime" cert_update_time, 7 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpInfo {
    pub ip: String,
}
operation! { DescribeDcdnIpInfo(ip: String) "DescribeDcdnIpInfo" -> DescribeDcdnIpInfoOutput {
    0 "IP" ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpInfoOutput {
    pub dcdn_ip: Option<String>,
    pub isp: Option<String>,
    pub isp_ename: Option<String>,
    pub region: Option<String>,
    pub region_ename: Option<String>,
}
model! { DescribeDcdnIpInfoOutput {
    0 "DcdnIp" dcdn_ip, 1 "ISP" isp, 2 "IspEname" isp_ename, 3 "Region" region, 4 "RegionEname" region_ename
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainCidr {
    pub domain_name: String,
}
operation! { DescribeDcdnIpaDomainCidr(domain_name: String)
    "DescribeDcdnIpaDomainCidr" -> DescribeDcdnIpaDomainCidrOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainCidrOutput {
    pub cidr: Option<Vec<String>>,
}
model! { DescribeDcdnIpaDomainCidrOutput {
    0 "Cidr" cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigs {
    pub domain_name: String,
    pub function_names: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnIpaDomainConfigs(domain_name: String, function_names: String)
    "DescribeDcdnIpaDomainConfigs" -> DescribeDcdnIpaDomainConfigsOutput {
    0 "DomainName" domain_name, 1 "FunctionNames" function_names, 2 "OwnerId" owner_id: i64,
    3 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsOutput {
    pub domain_configs: Option<DescribeDcdnIpaDomainConfigsDomainConfigs>,
}
model! { DescribeDcdnIpaDomainConfigsOutput {
    0 "DomainConfigs" domain_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsDomainConfigs {
    pub domain_config: Option<Vec<DescribeDcdnIpaDomainConfigsDomainConfig>>,
}
model! { DescribeDcdnIpaDomainConfigsDomainConfigs {
    0 "DomainConfig" domain_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsDomainConfig {
    pub config_id: Option<String>,
    pub function_args: Option<DescribeDcdnIpaDomainConfigsFunctionArgs>,
    pub function_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnIpaDomainConfigsDomainConfig {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsFunctionArgs {
    pub function_arg: Option<Vec<DescribeDcdnIpaDomainConfigsFunctionArg>>,
}
model! { DescribeDcdnIpaDomainConfigsFunctionArgs {
    0 "FunctionArg" function_arg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainConfigsFunctionArg {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeDcdnIpaDomainConfigsFunctionArg {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetail {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnIpaDomainDetail(domain_name: String)
    "DescribeDcdnIpaDomainDetail" -> DescribeDcdnIpaDomainDetailOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailOutput {
    pub domain_detail: Option<DescribeDcdnIpaDomainDetailDomainDetail>,
}
model! { DescribeDcdnIpaDomainDetailOutput {
    0 "DomainDetail" domain_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailDomainDetail {
    pub cert_name: Option<String>,
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub ssl_pub: Option<String>,
    pub scope: Option<String>,
    pub sources: Option<DescribeDcdnIpaDomainDetailSources>,
}
model! { DescribeDcdnIpaDomainDetailDomainDetail {
    0 "CertName" cert_name, 1 "Cname" cname, 2 "Description" description, 3 "DomainName" domain_name,
    4 "DomainStatus" domain_status, 5 "GmtCreated" gmt_created, 6 "GmtModified" gmt_modified,
    7 "ResourceGroupId" resource_group_id, 8 "SSLProtocol" ssl_protocol, 9 "SSLPub" ssl_pub, 10 "Scope" scope,
    11 "Sources" sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailSources {
    pub source: Option<Vec<DescribeDcdnIpaDomainDetailSource>>,
}
model! { DescribeDcdnIpaDomainDetailSources {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaDomainDetailSource {
    pub content: Option<String>,
    pub enabled: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnIpaDomainDetailSource {
    0 "Content" content, 1 "Enabled" enabled, 2 "Port" port, 3 "Priority" priority, 4 "Type" r#type, 5 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaService {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnIpaService() "DescribeDcdnIpaService" -> DescribeDcdnIpaServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaServiceOutput {
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub opening_time: Option<String>,
    pub operation_locks: Option<DescribeDcdnIpaServiceOperationLocks>,
}
model! { DescribeDcdnIpaServiceOutput {
    0 "ChangingAffectTime" changing_affect_time, 1 "ChangingChargeType" changing_charge_type,
    2 "InstanceId" instance_id, 3 "InternetChargeType" internet_charge_type, 4 "OpeningTime" opening_time,
    5 "OperationLocks" operation_locks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaServiceOperationLocks {
    pub lock_reason: Option<Vec<DescribeDcdnIpaServiceLockReason>>,
}
model! { DescribeDcdnIpaServiceOperationLocks {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaServiceLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeDcdnIpaServiceLockReason {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomains {
    pub check_domain_show: Option<bool>,
    pub domain_name: Option<String>,
    pub domain_search_type: Option<String>,
    pub domain_status: Option<String>,
    pub func_filter: Option<String>,
    pub func_id: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeDcdnIpaUserDomainsTag>>,
}
operation! { DescribeDcdnIpaUserDomains() "DescribeDcdnIpaUserDomains" -> DescribeDcdnIpaUserDomainsOutput {
    0 "CheckDomainShow" check_domain_show: bool, 1 "DomainName" domain_name: String,
    2 "DomainSearchType" domain_search_type: String, 3 "DomainStatus" domain_status: String,
    4 "FuncFilter" func_filter: String, 5 "FuncId" func_id: String, 6 "OwnerId" owner_id: i64,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "ResourceGroupId" resource_group_id: String,
    10 "Tag" tag: Vec<DescribeDcdnIpaUserDomainsTag>
} }
paged! { DescribeDcdnIpaUserDomains: DescribeDcdnIpaUserDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDcdnIpaUserDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsOutput {
    pub domains: Option<DescribeDcdnIpaUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnIpaUserDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsDomains {
    pub page_data: Option<Vec<DescribeDcdnIpaUserDomainsPageData>>,
}
model! { DescribeDcdnIpaUserDomainsDomains {
    0 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsPageData {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub sandbox: Option<String>,
    pub sources: Option<DescribeDcdnIpaUserDomainsSources>,
}
model! { DescribeDcdnIpaUserDomainsPageData {
    0 "Cname" cname, 1 "Description" description, 2 "DomainName" domain_name, 3 "DomainStatus" domain_status,
    4 "GmtCreated" gmt_created, 5 "GmtModified" gmt_modified, 6 "ResourceGroupId" resource_group_id,
    7 "SSLProtocol" ssl_protocol, 8 "Sandbox" sandbox, 9 "Sources" sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsSources {
    pub source: Option<Vec<DescribeDcdnIpaUserDomainsSource>>,
}
model! { DescribeDcdnIpaUserDomainsSources {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnIpaUserDomainsSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnIpaUserDomainsSource {
    0 "Content" content, 1 "Port" port, 2 "Priority" priority, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccount {}
operation! { DescribeDcdnKvAccount() "DescribeDcdnKvAccount" -> DescribeDcdnKvAccountOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccountOutput {
    pub capacity: Option<i64>,
    pub capacity_string: Option<String>,
    pub capacity_used: Option<i64>,
    pub capacity_used_string: Option<String>,
    pub namespace_list: Option<Vec<DescribeDcdnKvAccountNamespaceList>>,
    pub namespace_quota: Option<i64>,
    pub namespace_used: Option<i64>,
    pub status: Option<String>,
}
model! { DescribeDcdnKvAccountOutput {
    0 "Capacity" capacity, 1 "CapacityString" capacity_string, 2 "CapacityUsed" capacity_used,
    3 "CapacityUsedString" capacity_used_string, 4 "NamespaceList" namespace_list, 5 "NamespaceQuota" namespace_quota,
    6 "NamespaceUsed" namespace_used, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccountNamespaceList {
    pub capacity: Option<i64>,
    pub capacity_string: Option<String>,
    pub capacity_used: Option<i64>,
    pub capacity_used_string: Option<String>,
    pub description: Option<String>,
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnKvAccountNamespaceList {
    0 "Capacity" capacity, 1 "CapacityString" capacity_string, 2 "CapacityUsed" capacity_used,
    3 "CapacityUsedString" capacity_used_string, 4 "Description" description, 5 "Namespace" namespace,
    6 "NamespaceId" namespace_id, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccountStatus {}
operation! { DescribeDcdnKvAccountStatus() "DescribeDcdnKvAccountStatus" -> DescribeDcdnKvAccountStatusOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvAccountStatusOutput {
    pub status: Option<String>,
}
model! { DescribeDcdnKvAccountStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvNamespace {
    /// At most 64 characters.
    pub namespace: String,
}
operation! { DescribeDcdnKvNamespace(namespace: String) "DescribeDcdnKvNamespace" -> DescribeDcdnKvNamespaceOutput {
    0 "Namespace" namespace
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnKvNamespaceOutput {
    pub capacity: Option<i64>,
    pub capacity_string: Option<String>,
    pub capacity_used: Option<i64>,
    pub capacity_used_string: Option<String>,
    pub description: Option<String>,
    pub mode: Option<String>,
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnKvNamespaceOutput {
    0 "Capacity" capacity, 1 "CapacityString" capacity_string, 2 "CapacityUsed" capacity_used,
    3 "CapacityUsedString" capacity_used_string, 4 "Description" description, 5 "Mode" mode, 6 "Namespace" namespace,
    7 "NamespaceId" namespace_id, 8 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnL2Ips {}
operation! { DescribeDcdnL2Ips() "DescribeDcdnL2Ips" -> DescribeDcdnL2IpsOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnL2IpsOutput {
    pub vips: Option<Vec<String>>,
}
model! { DescribeDcdnL2IpsOutput {
    0 "Vips" vips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnL2Vips {
    pub domain_name: Option<String>,
}
operation! { DescribeDcdnL2Vips() "DescribeDcdnL2Vips" -> DescribeDcdnL2VipsOutput {
    0 "DomainName" domain_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnL2VipsOutput {
    pub domain_name: Option<String>,
    pub vips: Option<Vec<String>>,
}
model! { DescribeDcdnL2VipsOutput {
    0 "DomainName" domain_name, 1 "Vips" vips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnOriginSiteHealthStatus {
    pub domain_name: String,
}
operation! { DescribeDcdnOriginSiteHealthStatus(domain_name: String)
    "DescribeDcdnOriginSiteHealthStatus" -> DescribeDcdnOriginSiteHealthStatusOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnOriginSiteHealthStatusOutput {
    pub origin_site_status: Option<Vec<DescribeDcdnOriginSiteHealthStatusOriginSiteStatus>>,
}
model! { DescribeDcdnOriginSiteHealthStatusOutput {
    0 "OriginSiteStatus" origin_site_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnOriginSiteHealthStatusOriginSiteStatus {
    pub health_status: Option<String>,
    pub host: Option<String>,
}
model! { DescribeDcdnOriginSiteHealthStatusOriginSiteStatus {
    0 "HealthStatus" health_status, 1 "Host" host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryField {
    pub business_type: Option<String>,
}
operation! { DescribeDcdnRealTimeDeliveryField()
    "DescribeDcdnRealTimeDeliveryField" -> DescribeDcdnRealTimeDeliveryFieldOutput {
    0 "BusinessType" business_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryFieldOutput {
    pub content: Option<DescribeDcdnRealTimeDeliveryFieldContent>,
}
model! { DescribeDcdnRealTimeDeliveryFieldOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryFieldContent {
    pub fields: Option<Vec<DescribeDcdnRealTimeDeliveryFieldFields>>,
}
model! { DescribeDcdnRealTimeDeliveryFieldContent {
    0 "Fields" fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryFieldFields {
    pub description: Option<String>,
    pub field_name: Option<String>,
}
model! { DescribeDcdnRealTimeDeliveryFieldFields {
    0 "Description" description, 1 "FieldName" field_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshQuota {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnRefreshQuota() "DescribeDcdnRefreshQuota" -> DescribeDcdnRefreshQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshQuotaOutput {
    pub block_quota: Option<String>,
    pub block_remain: Option<String>,
    pub dir_quota: Option<String>,
    pub dir_remain: Option<String>,
    pub ignore_params_quota: Option<String>,
    pub ignore_params_remain: Option<String>,
    pub preload_quota: Option<String>,
    pub preload_remain: Option<String>,
    pub regex_quota: Option<String>,
    pub regex_remain: Option<String>,
    pub url_quota: Option<String>,
    pub url_remain: Option<String>,
}
model! { DescribeDcdnRefreshQuotaOutput {
    0 "BlockQuota" block_quota, 1 "BlockRemain" block_remain, 2 "DirQuota" dir_quota, 3 "DirRemain" dir_remain,
    4 "IgnoreParamsQuota" ignore_params_quota, 5 "IgnoreParamsRemain" ignore_params_remain,
    6 "PreloadQuota" preload_quota, 7 "PreloadRemain" preload_remain, 8 "RegexQuota" regex_quota,
    9 "RegexRemain" regex_remain, 10 "UrlQuota" url_quota, 11 "UrlRemain" url_remain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTaskById {
    pub task_id: String,
}
operation! { DescribeDcdnRefreshTaskById(task_id: String)
    "DescribeDcdnRefreshTaskById" -> DescribeDcdnRefreshTaskByIdOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTaskByIdOutput {
    pub tasks: Option<Vec<DescribeDcdnRefreshTaskByIdTasks>>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnRefreshTaskByIdOutput {
    0 "Tasks" tasks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTaskByIdTasks {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeDcdnRefreshTaskByIdTasks {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "ObjectPath" object_path, 3 "ObjectType" object_type,
    4 "Process" process, 5 "Status" status, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTasks {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub owner_id: Option<i64>,
    /// At most 42949672.
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub security_token: Option<Secret>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeDcdnRefreshTasks() "DescribeDcdnRefreshTasks" -> DescribeDcdnRefreshTasksOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "ObjectPath" object_path: String,
    3 "ObjectType" object_type: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "SecurityToken" security_token: Secret, 8 "StartTime" start_time: String,
    9 "Status" status: String, 10 "TaskId" task_id: String
} }
paged! { DescribeDcdnRefreshTasks: DescribeDcdnRefreshTasksTask =
    Number "PageNumber", "Tasks.Task" tasks.task, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<DescribeDcdnRefreshTasksTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnRefreshTasksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Tasks" tasks, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTasksTasks {
    pub task: Option<Vec<DescribeDcdnRefreshTasksTask>>,
}
model! { DescribeDcdnRefreshTasksTasks {
    0 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRefreshTasksTask {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub object_path: Option<String>,
    pub object_type: Option<String>,
    pub process: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeDcdnRefreshTasksTask {
    0 "CreationTime" creation_time, 1 "Description" description, 2 "ObjectPath" object_path, 3 "ObjectType" object_type,
    4 "Process" process, 5 "Status" status, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIsp {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnRegionAndIsp() "DescribeDcdnRegionAndIsp" -> DescribeDcdnRegionAndIspOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspOutput {
    pub isps: Option<DescribeDcdnRegionAndIspIsps>,
    pub regions: Option<DescribeDcdnRegionAndIspRegions>,
}
model! { DescribeDcdnRegionAndIspOutput {
    0 "Isps" isps, 1 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspIsps {
    pub isp: Option<Vec<DescribeDcdnRegionAndIspIsp>>,
}
model! { DescribeDcdnRegionAndIspIsps {
    0 "Isp" isp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspIsp {
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
}
model! { DescribeDcdnRegionAndIspIsp {
    0 "NameEn" name_en, 1 "NameZh" name_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspRegions {
    pub region: Option<Vec<DescribeDcdnRegionAndIspRegion>>,
}
model! { DescribeDcdnRegionAndIspRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnRegionAndIspRegion {
    pub name_en: Option<String>,
    pub name_zh: Option<String>,
}
model! { DescribeDcdnRegionAndIspRegion {
    0 "NameEn" name_en, 1 "NameZh" name_zh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnReport {
    pub area: Option<String>,
    pub domain_name: Option<String>,
    pub end_time: String,
    pub http_code: Option<String>,
    pub is_overseas: Option<String>,
    pub report_id: i64,
    pub start_time: String,
}
operation! { DescribeDcdnReport(end_time: String, report_id: i64, start_time: String)
    "DescribeDcdnReport" -> DescribeDcdnReportOutput {
    0 "Area" area: String, 1 "DomainName" domain_name: String, 2 "EndTime" end_time, 3 "HttpCode" http_code: String,
    4 "IsOverseas" is_overseas: String, 5 "ReportId" report_id, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnReportOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DescribeDcdnReportOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnReportList {
    pub report_id: Option<i64>,
}
operation! { DescribeDcdnReportList() "DescribeDcdnReportList" -> DescribeDcdnReportListOutput {
    0 "ReportId" report_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnReportListOutput {
    pub content: Option<String>,
}
model! { DescribeDcdnReportListOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogType {}
operation! { DescribeDcdnSLSRealTimeLogType() "DescribeDcdnSLSRealTimeLogType" -> DescribeDcdnSLSRealTimeLogTypeOutput {} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogTypeOutput {
    pub content: Option<DescribeDcdnSLSRealTimeLogTypeContent>,
}
model! { DescribeDcdnSLSRealTimeLogTypeOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogTypeContent {
    pub business: Option<Vec<DescribeDcdnSLSRealTimeLogTypeBusiness>>,
}
model! { DescribeDcdnSLSRealTimeLogTypeContent {
    0 "Business" business
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealTimeLogTypeBusiness {
    pub business_type: Option<String>,
    pub desc: Option<String>,
}
model! { DescribeDcdnSLSRealTimeLogTypeBusiness {
    0 "BusinessType" business_type, 1 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealtimeLogDelivery {
    pub project_name: String,
}
operation! { DescribeDcdnSLSRealtimeLogDelivery(project_name: String)
    "DescribeDcdnSLSRealtimeLogDelivery" -> DescribeDcdnSLSRealtimeLogDeliveryOutput {
    0 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealtimeLogDeliveryOutput {
    pub content: Option<DescribeDcdnSLSRealtimeLogDeliveryContent>,
}
model! { DescribeDcdnSLSRealtimeLogDeliveryOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSLSRealtimeLogDeliveryContent {
    pub business_type: Option<String>,
    pub data_center: Option<String>,
    pub domain_name: Option<String>,
    pub field_name: Option<String>,
    pub project_name: Option<String>,
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
    pub sls_region: Option<String>,
    pub sampling_rate: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnSLSRealtimeLogDeliveryContent {
    0 "BusinessType" business_type, 1 "DataCenter" data_center, 2 "DomainName" domain_name, 3 "FieldName" field_name,
    4 "ProjectName" project_name, 5 "SLSLogStore" sls_log_store, 6 "SLSProject" sls_project, 7 "SLSRegion" sls_region,
    8 "SamplingRate" sampling_rate, 9 "Status" status, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateDetail {
    pub cert_identifier: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnSMCertificateDetail(cert_identifier: String)
    "DescribeDcdnSMCertificateDetail" -> DescribeDcdnSMCertificateDetailOutput {
    0 "CertIdentifier" cert_identifier, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateDetailOutput {
    pub cert_expire_time: Option<String>,
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub cert_org: Option<String>,
    pub common_name: Option<String>,
    pub encrypt_certificate: Option<String>,
    pub sans: Option<String>,
    pub sign_certificate: Option<String>,
}
model! { DescribeDcdnSMCertificateDetailOutput {
    0 "CertExpireTime" cert_expire_time, 1 "CertIdentifier" cert_identifier, 2 "CertName" cert_name,
    3 "CertOrg" cert_org, 4 "CommonName" common_name, 5 "EncryptCertificate" encrypt_certificate, 6 "Sans" sans,
    7 "SignCertificate" sign_certificate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateList {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnSMCertificateList(domain_name: String)
    "DescribeDcdnSMCertificateList" -> DescribeDcdnSMCertificateListOutput {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateListOutput {
    pub certificate_list_model: Option<DescribeDcdnSMCertificateListCertificateListModel>,
}
model! { DescribeDcdnSMCertificateListOutput {
    0 "CertificateListModel" certificate_list_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateListCertificateListModel {
    pub cert_list: Option<Vec<DescribeDcdnSMCertificateListCertList>>,
    pub count: Option<i64>,
}
model! { DescribeDcdnSMCertificateListCertificateListModel {
    0 "CertList" cert_list, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSMCertificateListCertList {
    pub cert_identifier: Option<String>,
    pub cert_name: Option<String>,
    pub common: Option<String>,
    pub issuer: Option<String>,
}
model! { DescribeDcdnSMCertificateListCertList {
    0 "CertIdentifier" cert_identifier, 1 "CertName" cert_name, 2 "Common" common, 3 "Issuer" issuer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateList {
    pub domain_name: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_keyword: Option<String>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnSSLCertificateList() "DescribeDcdnSSLCertificateList" -> DescribeDcdnSSLCertificateListOutput {
    0 "DomainName" domain_name: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SearchKeyword" search_keyword: String, 5 "SecurityToken" security_token: Secret
} }
paged! { DescribeDcdnSSLCertificateList: DescribeDcdnSSLCertificateListCert =
    Number "PageNumber", "CertificateListModel.CertList.Cert" certificate_list_model.cert_list.cert
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListOutput {
    pub certificate_list_model: Option<DescribeDcdnSSLCertificateListCertificateListModel>,
}
model! { DescribeDcdnSSLCertificateListOutput {
    0 "CertificateListModel" certificate_list_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListCertificateListModel {
    pub cert_list: Option<DescribeDcdnSSLCertificateListCertList>,
    pub count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeDcdnSSLCertificateListCertificateListModel {
    0 "CertList" cert_list, 1 "Count" count, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListCertList {
    pub cert: Option<Vec<DescribeDcdnSSLCertificateListCert>>,
}
model! { DescribeDcdnSSLCertificateListCertList {
    0 "Cert" cert
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSSLCertificateListCert {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub common: Option<String>,
    pub fingerprint: Option<String>,
    pub issuer: Option<String>,
    pub last_time: Option<i64>,
}
model! { DescribeDcdnSSLCertificateListCert {
    0 "CertId" cert_id, 1 "CertName" cert_name, 2 "CertRegion" cert_region, 3 "Common" common,
    4 "Fingerprint" fingerprint, 5 "Issuer" issuer, 6 "LastTime" last_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecFuncInfo {
    pub lang: String,
    pub sec_func_type: String,
}
operation! { DescribeDcdnSecFuncInfo(lang: String, sec_func_type: String)
    "DescribeDcdnSecFuncInfo" -> DescribeDcdnSecFuncInfoOutput {
    0 "Lang" lang, 1 "SecFuncType" sec_func_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecFuncInfoOutput {
    pub content: Option<Vec<DescribeDcdnSecFuncInfoContent>>,
    pub description: Option<String>,
    pub http_status: Option<String>,
    pub ret_code: Option<String>,
}
model! { DescribeDcdnSecFuncInfoOutput {
    0 "Content" content, 1 "Description" description, 2 "HttpStatus" http_status, 3 "RetCode" ret_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecFuncInfoContent {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnSecFuncInfoContent {
    0 "Label" label, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfo {}
operation! { DescribeDcdnSecSpecInfo() "DescribeDcdnSecSpecInfo" -> DescribeDcdnSecSpecInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfoOutput {
    pub spec_infos: Option<Vec<DescribeDcdnSecSpecInfoSpecInfos>>,
    pub version: Option<String>,
}
model! { DescribeDcdnSecSpecInfoOutput {
    0 "SpecInfos" spec_infos, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfoSpecInfos {
    pub rule_code: Option<String>,
    pub rule_configs: Option<Vec<DescribeDcdnSecSpecInfoRuleConfigs>>,
}
model! { DescribeDcdnSecSpecInfoSpecInfos {
    0 "RuleCode" rule_code, 1 "RuleConfigs" rule_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSecSpecInfoRuleConfigs {
    pub code: Option<String>,
    pub expr: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnSecSpecInfoRuleConfigs {
    0 "Code" code, 1 "Expr" expr, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnService {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnService() "DescribeDcdnService" -> DescribeDcdnServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnServiceOutput {
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub opening_time: Option<String>,
    pub operation_locks: Option<DescribeDcdnServiceOperationLocks>,
    pub websocket_changing_time: Option<String>,
    pub websocket_changing_type: Option<String>,
    pub websocket_type: Option<String>,
}
model! { DescribeDcdnServiceOutput {
    0 "ChangingAffectTime" changing_affect_time, 1 "ChangingChargeType" changing_charge_type,
    2 "InstanceId" instance_id, 3 "InternetChargeType" internet_charge_type, 4 "OpeningTime" opening_time,
    5 "OperationLocks" operation_locks, 6 "WebsocketChangingTime" websocket_changing_time,
    7 "WebsocketChangingType" websocket_changing_type, 8 "WebsocketType" websocket_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnServiceOperationLocks {
    pub lock_reason: Option<Vec<DescribeDcdnServiceLockReason>>,
}
model! { DescribeDcdnServiceOperationLocks {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnServiceLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeDcdnServiceLockReason {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnStagingIp {}
operation! { DescribeDcdnStagingIp() "DescribeDcdnStagingIp" -> DescribeDcdnStagingIpOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnStagingIpOutput {
    pub ipv4s: Option<DescribeDcdnStagingIpIPV4s>,
}
model! { DescribeDcdnStagingIpOutput {
    0 "IPV4s" ipv4s
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnStagingIpIPV4s {
    pub ipv4: Option<Vec<String>>,
}
model! { DescribeDcdnStagingIpIPV4s {
    0 "IPV4" ipv4
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSubList {}
operation! { DescribeDcdnSubList() "DescribeDcdnSubList" -> DescribeDcdnSubListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnSubListOutput {
    pub content: Option<String>,
}
model! { DescribeDcdnSubListOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Option<Vec<DescribeDcdnTagResourcesTag>>,
}
operation! { DescribeDcdnTagResources(resource_id: Vec<String>, resource_type: String)
    "DescribeDcdnTagResources" -> DescribeDcdnTagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag: Vec<DescribeDcdnTagResourcesTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDcdnTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesOutput {
    pub tag_resources: Option<Vec<DescribeDcdnTagResourcesTagResources>>,
}
model! { DescribeDcdnTagResourcesOutput {
    0 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub tag: Option<Vec<DescribeDcdnTagResourcesTagResourcesTag>>,
}
model! { DescribeDcdnTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTagResourcesTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnTagResourcesTagResourcesTag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlow {
    pub end_time: Option<String>,
    /// 1 to 100.
    pub limit: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnTopDomainsByFlow() "DescribeDcdnTopDomainsByFlow" -> DescribeDcdnTopDomainsByFlowOutput {
    0 "EndTime" end_time: String, 1 "Limit" limit: i64, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlowOutput {
    pub domain_count: Option<i64>,
    pub domain_online_count: Option<i64>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub top_domains: Option<DescribeDcdnTopDomainsByFlowTopDomains>,
}
model! { DescribeDcdnTopDomainsByFlowOutput {
    0 "DomainCount" domain_count, 1 "DomainOnlineCount" domain_online_count, 2 "EndTime" end_time,
    3 "StartTime" start_time, 4 "TopDomains" top_domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlowTopDomains {
    pub top_domain: Option<Vec<DescribeDcdnTopDomainsByFlowTopDomain>>,
}
model! { DescribeDcdnTopDomainsByFlowTopDomains {
    0 "TopDomain" top_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnTopDomainsByFlowTopDomain {
    pub domain_name: Option<String>,
    pub max_bps: Option<i64>,
    pub max_bps_time: Option<String>,
    pub rank: Option<i64>,
    pub total_access: Option<i64>,
    pub total_traffic: Option<String>,
    pub traffic_percent: Option<String>,
}
model! { DescribeDcdnTopDomainsByFlowTopDomain {
    0 "DomainName" domain_name, 1 "MaxBps" max_bps, 2 "MaxBpsTime" max_bps_time, 3 "Rank" rank,
    4 "TotalAccess" total_access, 5 "TotalTraffic" total_traffic, 6 "TrafficPercent" traffic_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistory {
    pub end_time: String,
    pub start_time: String,
}
operation! { DescribeDcdnUserBillHistory(end_time: String, start_time: String)
    "DescribeDcdnUserBillHistory" -> DescribeDcdnUserBillHistoryOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryOutput {
    pub bill_history_data: Option<DescribeDcdnUserBillHistoryBillHistoryData>,
}
model! { DescribeDcdnUserBillHistoryOutput {
    0 "BillHistoryData" bill_history_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryBillHistoryData {
    pub bill_history_data_item: Option<Vec<DescribeDcdnUserBillHistoryBillHistoryDataItem>>,
}
model! { DescribeDcdnUserBillHistoryBillHistoryData {
    0 "BillHistoryDataItem" bill_history_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryBillHistoryDataItem {
    pub bill_time: Option<String>,
    pub bill_type: Option<String>,
    pub billing_data: Option<DescribeDcdnUserBillHistoryBillingData>,
    pub dimension: Option<String>,
}
model! { DescribeDcdnUserBillHistoryBillHistoryDataItem {
    0 "BillTime" bill_time, 1 "BillType" bill_type, 2 "BillingData" billing_data, 3 "Dimension" dimension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryBillingData {
    pub billing_data_item: Option<Vec<DescribeDcdnUserBillHistoryBillingDataItem>>,
}
model! { DescribeDcdnUserBillHistoryBillingData {
    0 "BillingDataItem" billing_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillHistoryBillingDataItem {
    pub bandwidth: Option<f64>,
    pub cdn_region: Option<String>,
    pub charge_type: Option<String>,
    pub count: Option<f64>,
    pub flow: Option<f64>,
}
model! { DescribeDcdnUserBillHistoryBillingDataItem {
    0 "Bandwidth" bandwidth, 1 "CdnRegion" cdn_region, 2 "ChargeType" charge_type, 3 "Count" count, 4 "Flow" flow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillType {
    pub end_time: String,
    pub start_time: String,
}
operation! { DescribeDcdnUserBillType(end_time: String, start_time: String)
    "DescribeDcdnUserBillType" -> DescribeDcdnUserBillTypeOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillTypeOutput {
    pub bill_type_data: Option<DescribeDcdnUserBillTypeBillTypeData>,
}
model! { DescribeDcdnUserBillTypeOutput {
    0 "BillTypeData" bill_type_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillTypeBillTypeData {
    pub bill_type_data_item: Option<Vec<DescribeDcdnUserBillTypeBillTypeDataItem>>,
}
model! { DescribeDcdnUserBillTypeBillTypeData {
    0 "BillTypeDataItem" bill_type_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserBillTypeBillTypeDataItem {
    pub bill_type: Option<String>,
    pub billing_cycle: Option<String>,
    pub dimension: Option<String>,
    pub end_time: Option<String>,
    pub product: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnUserBillTypeBillTypeDataItem {
    0 "BillType" bill_type, 1 "BillingCycle" billing_cycle, 2 "Dimension" dimension, 3 "EndTime" end_time,
    4 "Product" product, 5 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserCertificateExpireCount {}
operation! { DescribeDcdnUserCertificateExpireCount()
"DescribeDcdnUserCertificateExpireCount" -> DescribeDcdnUserCertificateExpireCountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserCertificateExpireCountOutput {
    pub expire_within30_days_count: Option<i64>,
    pub expired_count: Option<i64>,
}
model! { DescribeDcdnUserCertificateExpireCountOutput {
    0 "ExpireWithin30DaysCount" expire_within30_days_count, 1 "ExpiredCount" expired_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserConfigs {
    pub function_name: String,
}
operation! { DescribeDcdnUserConfigs(function_name: String) "DescribeDcdnUserConfigs" -> DescribeDcdnUserConfigsOutput {
    0 "FunctionName" function_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserConfigsOutput {
    pub configs: Option<Vec<DescribeDcdnUserConfigsConfigs>>,
}
model! { DescribeDcdnUserConfigsOutput {
    0 "Configs" configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserConfigsConfigs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
    pub function_name: Option<String>,
}
model! { DescribeDcdnUserConfigsConfigs {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value, 2 "FunctionName" function_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomains {
    pub change_end_time: Option<String>,
    pub change_start_time: Option<String>,
    pub check_domain_show: Option<bool>,
    pub coverage: Option<String>,
    /// At most 6800 characters.
    pub domain_name: Option<String>,
    pub domain_search_type: Option<String>,
    pub domain_status: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_token: Option<Secret>,
    pub tag: Option<Vec<DescribeDcdnUserDomainsTag>>,
    pub web_site_type: Option<String>,
}
operation! { DescribeDcdnUserDomains() "DescribeDcdnUserDomains" -> DescribeDcdnUserDomainsOutput {
    0 "ChangeEndTime" change_end_time: String, 1 "ChangeStartTime" change_start_time: String,
    2 "CheckDomainShow" check_domain_show: bool, 3 "Coverage" coverage: String, 4 "DomainName" domain_name: String,
    5 "DomainSearchType" domain_search_type: String, 6 "DomainStatus" domain_status: String, 7 "OwnerId" owner_id: i64,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "ResourceGroupId" resource_group_id: String,
    11 "SecurityToken" security_token: Secret, 12 "Tag" tag: Vec<DescribeDcdnUserDomainsTag>,
    13 "WebSiteType" web_site_type: String
} }
paged! { DescribeDcdnUserDomains: DescribeDcdnUserDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDcdnUserDomainsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsOutput {
    pub domains: Option<DescribeDcdnUserDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnUserDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsDomains {
    pub page_data: Option<Vec<DescribeDcdnUserDomainsPageData>>,
}
model! { DescribeDcdnUserDomainsDomains {
    0 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsPageData {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_id: Option<i64>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub function_type: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub ssl_protocol: Option<String>,
    pub sandbox: Option<String>,
    pub scene: Option<String>,
    pub sources: Option<DescribeDcdnUserDomainsSources>,
}
model! { DescribeDcdnUserDomainsPageData {
    0 "Cname" cname, 1 "Description" description, 2 "DomainId" domain_id, 3 "DomainName" domain_name,
    4 "DomainStatus" domain_status, 5 "FunctionType" function_type, 6 "GmtCreated" gmt_created,
    7 "GmtModified" gmt_modified, 8 "ResourceGroupId" resource_group_id, 9 "SSLProtocol" ssl_protocol,
    10 "Sandbox" sandbox, 11 "Scene" scene, 12 "Sources" sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsSources {
    pub source: Option<Vec<DescribeDcdnUserDomainsSource>>,
}
model! { DescribeDcdnUserDomainsSources {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnUserDomainsSource {
    0 "Content" content, 1 "Port" port, 2 "Priority" priority, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFunc {
    pub domain_name: Option<String>,
    pub func_filter: Option<String>,
    pub func_id: i64,
    pub match_type: Option<String>,
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDcdnUserDomainsByFunc(func_id: i64)
    "DescribeDcdnUserDomainsByFunc" -> DescribeDcdnUserDomainsByFuncOutput {
    0 "DomainName" domain_name: String, 1 "FuncFilter" func_filter: String, 2 "FuncId" func_id,
    3 "MatchType" match_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeDcdnUserDomainsByFunc: DescribeDcdnUserDomainsByFuncPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncOutput {
    pub domains: Option<DescribeDcdnUserDomainsByFuncDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnUserDomainsByFuncOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncDomains {
    pub page_data: Option<Vec<DescribeDcdnUserDomainsByFuncPageData>>,
}
model! { DescribeDcdnUserDomainsByFuncDomains {
    0 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncPageData {
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub sandbox: Option<String>,
    pub sources: Option<DescribeDcdnUserDomainsByFuncSources>,
    pub ssl_protocol: Option<String>,
}
model! { DescribeDcdnUserDomainsByFuncPageData {
    0 "Cname" cname, 1 "Description" description, 2 "DomainName" domain_name, 3 "DomainStatus" domain_status,
    4 "GmtCreated" gmt_created, 5 "GmtModified" gmt_modified, 6 "ResourceGroupId" resource_group_id,
    7 "Sandbox" sandbox, 8 "Sources" sources, 9 "SslProtocol" ssl_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncSources {
    pub source: Option<Vec<DescribeDcdnUserDomainsByFuncSource>>,
}
model! { DescribeDcdnUserDomainsByFuncSources {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserDomainsByFuncSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeDcdnUserDomainsByFuncSource {
    0 "Content" content, 1 "Port" port, 2 "Priority" priority, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserQuota {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnUserQuota() "DescribeDcdnUserQuota" -> DescribeDcdnUserQuotaOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserQuotaOutput {
    pub block_quota: Option<i64>,
    pub block_remain: Option<i64>,
    pub domain_quota: Option<i64>,
    pub ignore_params_quota: Option<i64>,
    pub ignore_params_remain: Option<i64>,
    pub preload_quota: Option<i64>,
    pub preload_remain: Option<i64>,
    pub refresh_dir_quota: Option<i64>,
    pub refresh_dir_remain: Option<i64>,
    pub refresh_url_quota: Option<i64>,
    pub refresh_url_remain: Option<i64>,
}
model! { DescribeDcdnUserQuotaOutput {
    0 "BlockQuota" block_quota, 1 "BlockRemain" block_remain, 2 "DomainQuota" domain_quota,
    3 "IgnoreParamsQuota" ignore_params_quota, 4 "IgnoreParamsRemain" ignore_params_remain,
    5 "PreloadQuota" preload_quota, 6 "PreloadRemain" preload_remain, 7 "RefreshDirQuota" refresh_dir_quota,
    8 "RefreshDirRemain" refresh_dir_remain, 9 "RefreshUrlQuota" refresh_url_quota,
    10 "RefreshUrlRemain" refresh_url_remain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryField {
    pub business_type: Option<String>,
}
operation! { DescribeDcdnUserRealTimeDeliveryField()
    "DescribeDcdnUserRealTimeDeliveryField" -> DescribeDcdnUserRealTimeDeliveryFieldOutput {
    0 "BusinessType" business_type: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryFieldOutput {
    pub content: Option<DescribeDcdnUserRealTimeDeliveryFieldContent>,
}
model! { DescribeDcdnUserRealTimeDeliveryFieldOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryFieldContent {
    pub fields: Option<Vec<DescribeDcdnUserRealTimeDeliveryFieldFields>>,
}
model! { DescribeDcdnUserRealTimeDeliveryFieldContent {
    0 "Fields" fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryFieldFields {
    pub description: Option<String>,
    pub field_name: Option<String>,
    pub selected: Option<bool>,
}
model! { DescribeDcdnUserRealTimeDeliveryFieldFields {
    0 "Description" description, 1 "FieldName" field_name, 2 "Selected" selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackage {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub status: Option<String>,
}
operation! { DescribeDcdnUserResourcePackage()
    "DescribeDcdnUserResourcePackage" -> DescribeDcdnUserResourcePackageOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret, 2 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackageOutput {
    pub resource_package_infos: Option<DescribeDcdnUserResourcePackageResourcePackageInfos>,
}
model! { DescribeDcdnUserResourcePackageOutput {
    0 "ResourcePackageInfos" resource_package_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackageResourcePackageInfos {
    pub resource_package_info: Option<Vec<DescribeDcdnUserResourcePackageResourcePackageInfo>>,
}
model! { DescribeDcdnUserResourcePackageResourcePackageInfos {
    0 "ResourcePackageInfo" resource_package_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserResourcePackageResourcePackageInfo {
    pub commodity_code: Option<String>,
    pub curr_capacity: Option<String>,
    pub curr_capacity_base_unit: Option<String>,
    pub curr_capacity_show_unit: Option<String>,
    pub curr_capacity_show_value: Option<String>,
    pub display_name: Option<String>,
    pub end_time: Option<String>,
    pub init_capacity: Option<String>,
    pub init_capacity_base_unit: Option<String>,
    pub init_capacity_show_unit: Option<String>,
    pub init_capacity_show_value: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub template_name: Option<String>,
}
model! { DescribeDcdnUserResourcePackageResourcePackageInfo {
    0 "CommodityCode" commodity_code, 1 "CurrCapacity" curr_capacity, 2 "CurrCapacityBaseUnit" curr_capacity_base_unit,
    3 "CurrCapacityShowUnit" curr_capacity_show_unit, 4 "CurrCapacityShowValue" curr_capacity_show_value,
    5 "DisplayName" display_name, 6 "EndTime" end_time, 7 "InitCapacity" init_capacity,
    8 "InitCapacityBaseUnit" init_capacity_base_unit, 9 "InitCapacityShowUnit" init_capacity_show_unit,
    10 "InitCapacityShowValue" init_capacity_show_value, 11 "InstanceId" instance_id, 12 "Region" region,
    13 "StartTime" start_time, 14 "Status" status, 15 "TemplateName" template_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDrop {
    pub data: String,
    pub metric: String,
    pub sec_func: String,
}
operation! { DescribeDcdnUserSecDrop(data: String, metric: String, sec_func: String)
    "DescribeDcdnUserSecDrop" -> DescribeDcdnUserSecDropOutput {
    0 "Data" data, 1 "Metric" metric, 2 "SecFunc" sec_func
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropOutput {
    pub drops: Option<i64>,
    pub msg: Option<String>,
    pub uuid_str: Option<String>,
}
model! { DescribeDcdnUserSecDropOutput {
    0 "Drops" drops, 1 "Msg" msg, 2 "UuidStr" uuid_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropByMinute {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub lang: String,
    pub object: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub rule_name: Option<String>,
    pub sec_func: String,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnUserSecDropByMinute(lang: String, sec_func: String)
    "DescribeDcdnUserSecDropByMinute" -> DescribeDcdnUserSecDropByMinuteOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Lang" lang, 3 "Object" object: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RuleName" rule_name: String, 7 "SecFunc" sec_func,
    8 "StartTime" start_time: String
} }
paged! { DescribeDcdnUserSecDropByMinute: DescribeDcdnUserSecDropByMinuteRows =
    Number "PageNumber", "Rows" rows, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropByMinuteOutput {
    pub description: Option<String>,
    pub len: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<Vec<DescribeDcdnUserSecDropByMinuteRows>>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnUserSecDropByMinuteOutput {
    0 "Description" description, 1 "Len" len, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "Rows" rows,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserSecDropByMinuteRows {
    pub domain: Option<String>,
    pub drops: Option<i64>,
    pub object: Option<String>,
    pub rule_name: Option<String>,
    pub sec_func: Option<String>,
    pub tm_str: Option<String>,
}
model! { DescribeDcdnUserSecDropByMinuteRows {
    0 "Domain" domain, 1 "Drops" drops, 2 "Object" object, 3 "RuleName" rule_name, 4 "SecFunc" sec_func,
    5 "TmStr" tm_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserTags {}
operation! { DescribeDcdnUserTags() "DescribeDcdnUserTags" -> DescribeDcdnUserTagsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserTagsOutput {
    pub tags: Option<Vec<DescribeDcdnUserTagsTags>>,
}
model! { DescribeDcdnUserTagsOutput {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserTagsTags {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
model! { DescribeDcdnUserTagsTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserVipsByDomain {
    pub available: Option<String>,
    pub domain_name: String,
}
operation! { DescribeDcdnUserVipsByDomain(domain_name: String)
    "DescribeDcdnUserVipsByDomain" -> DescribeDcdnUserVipsByDomainOutput {
    0 "Available" available: String, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserVipsByDomainOutput {
    pub domain_name: Option<String>,
    pub vips: Option<DescribeDcdnUserVipsByDomainVips>,
}
model! { DescribeDcdnUserVipsByDomainOutput {
    0 "DomainName" domain_name, 1 "Vips" vips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnUserVipsByDomainVips {
    pub vip: Option<Vec<String>>,
}
model! { DescribeDcdnUserVipsByDomainVips {
    0 "Vip" vip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnVerifyContent {
    pub domain_name: String,
}
operation! { DescribeDcdnVerifyContent(domain_name: String)
    "DescribeDcdnVerifyContent" -> DescribeDcdnVerifyContentOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnVerifyContentOutput {
    pub content: Option<String>,
}
model! { DescribeDcdnVerifyContentOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafBotAppKey {}
operation! { DescribeDcdnWafBotAppKey() "DescribeDcdnWafBotAppKey" -> DescribeDcdnWafBotAppKeyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafBotAppKeyOutput {
    pub app_key: Option<String>,
}
model! { DescribeDcdnWafBotAppKeyOutput {
    0 "AppKey" app_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRules {
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafDefaultRules() "DescribeDcdnWafDefaultRules" -> DescribeDcdnWafDefaultRulesOutput {
    0 "QueryArgs" query_args: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRulesOutput {
    pub content: Option<Vec<DescribeDcdnWafDefaultRulesContent>>,
}
model! { DescribeDcdnWafDefaultRulesOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRulesContent {
    pub defense_scene: Option<String>,
    pub rules: Option<Vec<DescribeDcdnWafDefaultRulesRules>>,
}
model! { DescribeDcdnWafDefaultRulesContent {
    0 "DefenseScene" defense_scene, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDefaultRulesRules {
    pub action: Option<String>,
    pub config: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafDefaultRulesRules {
    0 "Action" action, 1 "Config" config, 2 "Name" name, 3 "Status" status, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomain {
    pub domain_name: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDcdnWafDomain(region_id: String) "DescribeDcdnWafDomain" -> DescribeDcdnWafDomainOutput {
    0 "DomainName" domain_name: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainOutput {
    pub out_put_domains: Option<Vec<DescribeDcdnWafDomainOutPutDomains>>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafDomainOutput {
    0 "OutPutDomains" out_put_domains, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainOutPutDomains {
    pub acl_status: Option<i64>,
    pub cc_status: Option<i64>,
    pub domain: Option<String>,
    pub status: Option<i64>,
    pub waf_status: Option<i64>,
}
model! { DescribeDcdnWafDomainOutPutDomains {
    0 "AclStatus" acl_status, 1 "CcStatus" cc_status, 2 "Domain" domain, 3 "Status" status, 4 "WafStatus" waf_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetail {
    pub domain_name: String,
}
operation! { DescribeDcdnWafDomainDetail(domain_name: String)
    "DescribeDcdnWafDomainDetail" -> DescribeDcdnWafDomainDetailOutput {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetailOutput {
    pub domain: Option<DescribeDcdnWafDomainDetailDomain>,
}
model! { DescribeDcdnWafDomainDetailOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetailDomain {
    pub defense_scenes: Option<Vec<DescribeDcdnWafDomainDetailDefenseScenes>>,
    pub domain_name: Option<String>,
}
model! { DescribeDcdnWafDomainDetailDomain {
    0 "DefenseScenes" defense_scenes, 1 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetailDefenseScenes {
    pub defense_scene: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_ids: Option<String>,
}
model! { DescribeDcdnWafDomainDetailDefenseScenes {
    0 "DefenseScene" defense_scene, 1 "PolicyId" policy_id, 2 "PolicyIds" policy_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomains {
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafDomains() "DescribeDcdnWafDomains" -> DescribeDcdnWafDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryArgs" query_args: String
} }
paged! { DescribeDcdnWafDomains: DescribeDcdnWafDomainsDomains =
    Number "PageNumber", "Domains" domains, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainsOutput {
    pub domains: Option<Vec<DescribeDcdnWafDomainsDomains>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafDomainsDomains {
    pub client_ip_tag: Option<String>,
    pub domain_name: Option<String>,
    pub policy_count: Option<i64>,
}
model! { DescribeDcdnWafDomainsDomains {
    0 "ClientIpTag" client_ip_tag, 1 "DomainName" domain_name, 2 "PolicyCount" policy_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfo {
    pub defense_scenes: Option<String>,
    pub language: String,
}
operation! { DescribeDcdnWafFilterInfo(language: String)
    "DescribeDcdnWafFilterInfo" -> DescribeDcdnWafFilterInfoOutput {
    0 "DefenseScenes" defense_scenes: String, 1 "Language" language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoOutput {
    pub content: Option<Vec<DescribeDcdnWafFilterInfoContent>>,
}
model! { DescribeDcdnWafFilterInfoOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoContent {
    pub defense_scene: Option<String>,
    pub fields: Option<Vec<DescribeDcdnWafFilterInfoFields>>,
}
model! { DescribeDcdnWafFilterInfoContent {
    0 "DefenseScene" defense_scene, 1 "Fields" fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoFields {
    pub extend_field: Option<String>,
    pub logical_symbol: Option<Vec<DescribeDcdnWafFilterInfoLogicalSymbol>>,
    pub match_field: Option<String>,
}
model! { DescribeDcdnWafFilterInfoFields {
    0 "ExtendField" extend_field, 1 "LogicalSymbol" logical_symbol, 2 "MatchField" match_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoLogicalSymbol {
    pub attributes: Option<i64>,
    pub description: Option<String>,
    pub max_length: Option<i64>,
    pub regexp: Option<DescribeDcdnWafFilterInfoRegexp>,
    pub symbol: Option<String>,
    pub tip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafFilterInfoLogicalSymbol {
    0 "Attributes" attributes, 1 "Description" description, 2 "MaxLength" max_length, 3 "Regexp" regexp,
    4 "Symbol" symbol, 5 "Tip" tip, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafFilterInfoRegexp {
    pub err_msg: Option<String>,
    pub pattern: Option<String>,
}
model! { DescribeDcdnWafFilterInfoRegexp {
    0 "ErrMsg" err_msg, 1 "Pattern" pattern
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfo {
    pub language: String,
}
operation! { DescribeDcdnWafGeoInfo(language: String) "DescribeDcdnWafGeoInfo" -> DescribeDcdnWafGeoInfoOutput {
    0 "Language" language
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoOutput {
    pub content: Option<Vec<DescribeDcdnWafGeoInfoContent>>,
}
model! { DescribeDcdnWafGeoInfoOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoContent {
    pub continents: Option<Vec<DescribeDcdnWafGeoInfoContinents>>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafGeoInfoContent {
    0 "Continents" continents, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoContinents {
    pub name: Option<String>,
    pub regions: Option<Vec<DescribeDcdnWafGeoInfoRegions>>,
}
model! { DescribeDcdnWafGeoInfoContinents {
    0 "Name" name, 1 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGeoInfoRegions {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnWafGeoInfoRegions {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroup {
    pub id: i64,
    pub language: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
    pub scope: String,
}
operation! { DescribeDcdnWafGroup(id: i64, language: String, scope: String)
    "DescribeDcdnWafGroup" -> DescribeDcdnWafGroupOutput {
    0 "Id" id, 1 "Language" language, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "QueryArgs" query_args: String, 5 "Scope" scope
} }
paged! { DescribeDcdnWafGroup: DescribeDcdnWafGroupRules = Number "PageNumber", "Rules" rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupOutput {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Option<Vec<DescribeDcdnWafGroupRules>>,
    pub subscribe: Option<String>,
    pub template_id: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafGroupOutput {
    0 "Id" id, 1 "Name" name, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "Rules" rules,
    5 "Subscribe" subscribe, 6 "TemplateId" template_id, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupRules {
    pub application_type: Option<i64>,
    pub cve_id: Option<String>,
    pub cve_url: Option<String>,
    pub description: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub protection_type: Option<i64>,
    pub risk_level: Option<i64>,
}
model! { DescribeDcdnWafGroupRules {
    0 "ApplicationType" application_type, 1 "CveId" cve_id, 2 "CveUrl" cve_url, 3 "Description" description,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "Name" name, 7 "ProtectionType" protection_type, 8 "RiskLevel" risk_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroups {
    pub language: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafGroups() "DescribeDcdnWafGroups" -> DescribeDcdnWafGroupsOutput {
    0 "Language" language: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "QueryArgs" query_args: String
} }
paged! { DescribeDcdnWafGroups: DescribeDcdnWafGroupsWafGroups =
    Number "PageNumber", "WafGroups" waf_groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub waf_groups: Option<Vec<DescribeDcdnWafGroupsWafGroups>>,
}
model! { DescribeDcdnWafGroupsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "WafGroups" waf_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupsWafGroups {
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub policies: Option<Vec<DescribeDcdnWafGroupsPolicies>>,
    pub rule_count: Option<i64>,
    pub subscribe: Option<String>,
    pub template_id: Option<i64>,
}
model! { DescribeDcdnWafGroupsWafGroups {
    0 "GmtModified" gmt_modified, 1 "Id" id, 2 "Name" name, 3 "Policies" policies, 4 "RuleCount" rule_count,
    5 "Subscribe" subscribe, 6 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafGroupsPolicies {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafGroupsPolicies {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogs {
    pub domain_name: String,
    pub end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnWafLogs(domain_name: String) "DescribeDcdnWafLogs" -> DescribeDcdnWafLogsOutput {
    0 "DomainName" domain_name, 1 "EndTime" end_time: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogsOutput {
    pub domain_log_details: Option<Vec<DescribeDcdnWafLogsDomainLogDetails>>,
}
model! { DescribeDcdnWafLogsOutput {
    0 "DomainLogDetails" domain_log_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogsDomainLogDetails {
    pub domain_name: Option<String>,
    pub log_count: Option<i64>,
    pub log_infos: Option<Vec<DescribeDcdnWafLogsLogInfos>>,
    pub page_infos: Option<DescribeDcdnWafLogsPageInfos>,
}
model! { DescribeDcdnWafLogsDomainLogDetails {
    0 "DomainName" domain_name, 1 "LogCount" log_count, 2 "LogInfos" log_infos, 3 "PageInfos" page_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogsLogInfos {
    pub end_time: Option<String>,
    pub log_name: Option<String>,
    pub log_path: Option<String>,
    pub log_size: Option<i64>,
    pub start_time: Option<String>,
}
model! { DescribeDcdnWafLogsLogInfos {
    0 "EndTime" end_time, 1 "LogName" log_name, 2 "LogPath" log_path, 3 "LogSize" log_size, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafLogsPageInfos {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDcdnWafLogsPageInfos {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicies {
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafPolicies() "DescribeDcdnWafPolicies" -> DescribeDcdnWafPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryArgs" query_args: String
} }
paged! { DescribeDcdnWafPolicies: DescribeDcdnWafPoliciesPolicies =
    Number "PageNumber", "Policies" policies, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Option<Vec<DescribeDcdnWafPoliciesPolicies>>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafPoliciesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Policies" policies, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPoliciesPolicies {
    pub defense_scene: Option<String>,
    pub domain_count: Option<i64>,
    pub gmt_modified: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_status: Option<String>,
    pub policy_type: Option<String>,
    pub rule_count: Option<i64>,
}
model! { DescribeDcdnWafPoliciesPolicies {
    0 "DefenseScene" defense_scene, 1 "DomainCount" domain_count, 2 "GmtModified" gmt_modified, 3 "PolicyId" policy_id,
    4 "PolicyName" policy_name, 5 "PolicyStatus" policy_status, 6 "PolicyType" policy_type, 7 "RuleCount" rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicy {
    pub policy_id: i64,
}
operation! { DescribeDcdnWafPolicy(policy_id: i64) "DescribeDcdnWafPolicy" -> DescribeDcdnWafPolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyOutput {
    pub policy: Option<DescribeDcdnWafPolicyPolicy>,
}
model! { DescribeDcdnWafPolicyOutput {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyPolicy {
    pub defense_scene: Option<String>,
    pub domain_count: Option<i64>,
    pub gmt_modified: Option<String>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_status: Option<String>,
    pub policy_type: Option<String>,
    pub rule_configs: Option<String>,
    pub rule_count: Option<i64>,
}
model! { DescribeDcdnWafPolicyPolicy {
    0 "DefenseScene" defense_scene, 1 "DomainCount" domain_count, 2 "GmtModified" gmt_modified, 3 "PolicyId" policy_id,
    4 "PolicyName" policy_name, 5 "PolicyStatus" policy_status, 6 "PolicyType" policy_type,
    7 "RuleConfigs" rule_configs, 8 "RuleCount" rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyDomains {
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub policy_id: i64,
}
operation! { DescribeDcdnWafPolicyDomains(policy_id: i64)
    "DescribeDcdnWafPolicyDomains" -> DescribeDcdnWafPolicyDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PolicyId" policy_id
} }
paged! { DescribeDcdnWafPolicyDomains: DescribeDcdnWafPolicyDomainsDomains =
    Number "PageNumber", "Domains" domains, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyDomainsOutput {
    pub domains: Option<Vec<DescribeDcdnWafPolicyDomainsDomains>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafPolicyDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyDomainsDomains {
    pub domain_name: Option<String>,
}
model! { DescribeDcdnWafPolicyDomainsDomains {
    0 "DomainName" domain_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomains {
    pub defense_scene: String,
    pub domain_name_like: Option<String>,
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
}
operation! { DescribeDcdnWafPolicyValidDomains(defense_scene: String)
    "DescribeDcdnWafPolicyValidDomains" -> DescribeDcdnWafPolicyValidDomainsOutput {
    0 "DefenseScene" defense_scene, 1 "DomainNameLike" domain_name_like: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeDcdnWafPolicyValidDomains: DescribeDcdnWafPolicyValidDomainsDomains =
    Number "PageNumber", "Domains" domains, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomainsOutput {
    pub domains: Option<Vec<DescribeDcdnWafPolicyValidDomainsDomains>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafPolicyValidDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomainsDomains {
    pub domain_name: Option<String>,
    pub policies: Option<Vec<DescribeDcdnWafPolicyValidDomainsPolicies>>,
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { DescribeDcdnWafPolicyValidDomainsDomains {
    0 "DomainName" domain_name, 1 "Policies" policies, 2 "PolicyId" policy_id, 3 "PolicyName" policy_name,
    4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafPolicyValidDomainsPolicies {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDcdnWafPolicyValidDomainsPolicies {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRule {
    pub rule_id: i64,
}
operation! { DescribeDcdnWafRule(rule_id: i64) "DescribeDcdnWafRule" -> DescribeDcdnWafRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRuleOutput {
    pub rule: Option<DescribeDcdnWafRuleRule>,
}
model! { DescribeDcdnWafRuleOutput {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRuleRule {
    pub defense_scene: Option<String>,
    pub gmt_modified: Option<String>,
    pub policy_id: Option<i64>,
    pub rule_config: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
}
model! { DescribeDcdnWafRuleRule {
    0 "DefenseScene" defense_scene, 1 "GmtModified" gmt_modified, 2 "PolicyId" policy_id, 3 "RuleConfig" rule_config,
    4 "RuleId" rule_id, 5 "RuleName" rule_name, 6 "RuleStatus" rule_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRules {
    pub page_number: Option<i64>,
    /// At most 500.
    pub page_size: Option<i64>,
    pub query_args: Option<String>,
}
operation! { DescribeDcdnWafRules() "DescribeDcdnWafRules" -> DescribeDcdnWafRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "QueryArgs" query_args: String
} }
paged! { DescribeDcdnWafRules: DescribeDcdnWafRulesRules = Number "PageNumber", "Rules" rules, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRulesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rules: Option<Vec<DescribeDcdnWafRulesRules>>,
    pub total_count: Option<i64>,
}
model! { DescribeDcdnWafRulesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Rules" rules, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafRulesRules {
    pub defense_scene: Option<String>,
    pub gmt_modified: Option<String>,
    pub policy_id: Option<i64>,
    pub rule_config: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
}
model! { DescribeDcdnWafRulesRules {
    0 "DefenseScene" defense_scene, 1 "GmtModified" gmt_modified, 2 "PolicyId" policy_id, 3 "RuleConfig" rule_config,
    4 "RuleId" rule_id, 5 "RuleName" rule_name, 6 "RuleStatus" rule_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafScenes {
    pub defense_scenes: Option<String>,
}
operation! { DescribeDcdnWafScenes() "DescribeDcdnWafScenes" -> DescribeDcdnWafScenesOutput {
    0 "DefenseScenes" defense_scenes: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafScenesOutput {
    pub defense_scenes: Option<Vec<DescribeDcdnWafScenesDefenseScenes>>,
}
model! { DescribeDcdnWafScenesOutput {
    0 "DefenseScenes" defense_scenes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafScenesDefenseScenes {
    pub defense_scene: Option<String>,
    pub policy_count: Option<i64>,
    pub rule_count: Option<i64>,
}
model! { DescribeDcdnWafScenesDefenseScenes {
    0 "DefenseScene" defense_scene, 1 "PolicyCount" policy_count, 2 "RuleCount" rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafService {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnWafService() "DescribeDcdnWafService" -> DescribeDcdnWafServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafServiceOutput {
    pub edition: Option<String>,
    pub enabled: Option<String>,
    pub opening_time: Option<String>,
    pub request_billing_type: Option<String>,
    pub rule_billing_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDcdnWafServiceOutput {
    0 "Edition" edition, 1 "Enabled" enabled, 2 "OpeningTime" opening_time, 3 "RequestBillingType" request_billing_type,
    4 "RuleBillingType" rule_billing_type, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfo {}
operation! { DescribeDcdnWafSpecInfo() "DescribeDcdnWafSpecInfo" -> DescribeDcdnWafSpecInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfoOutput {
    pub edition: Option<String>,
    pub spec_infos: Option<Vec<DescribeDcdnWafSpecInfoSpecInfos>>,
}
model! { DescribeDcdnWafSpecInfoOutput {
    0 "Edition" edition, 1 "SpecInfos" spec_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfoSpecInfos {
    pub configs: Option<Vec<DescribeDcdnWafSpecInfoConfigs>>,
    pub defense_scene: Option<String>,
}
model! { DescribeDcdnWafSpecInfoSpecInfos {
    0 "Configs" configs, 1 "DefenseScene" defense_scene
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfoConfigs {
    pub config: Option<String>,
    pub expr: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDcdnWafSpecInfoConfigs {
    0 "Config" config, 1 "Expr" expr, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafUsageData {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeDcdnWafUsageData() "DescribeDcdnWafUsageData" -> DescribeDcdnWafUsageDataOutput {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "SplitBy" split_by: String, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafUsageDataOutput {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub waf_usage_data: Option<DescribeDcdnWafUsageDataWafUsageData>,
}
model! { DescribeDcdnWafUsageDataOutput {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "WafUsageData" waf_usage_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafUsageDataWafUsageData {
    pub waf_usage_data_item: Option<Vec<DescribeDcdnWafUsageDataWafUsageDataItem>>,
}
model! { DescribeDcdnWafUsageDataWafUsageData {
    0 "WafUsageDataItem" waf_usage_data_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnWafUsageDataWafUsageDataItem {
    pub access_cnt: Option<i64>,
    pub block_cnt: Option<i64>,
    pub domain: Option<String>,
    pub observe_cnt: Option<i64>,
    pub sec_cu: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeDcdnWafUsageDataWafUsageDataItem {
    0 "AccessCnt" access_cnt, 1 "BlockCnt" block_cnt, 2 "Domain" domain, 3 "ObserveCnt" observe_cnt, 4 "SecCu" sec_cu,
    5 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnsecService {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeDcdnsecService() "DescribeDcdnsecService" -> DescribeDcdnsecServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnsecServiceOutput {
    pub changing_affect_time: Option<String>,
    pub changing_charge_type: Option<String>,
    pub domain_num: Option<String>,
    pub end_time: Option<String>,
    pub flow_type: Option<String>,
    pub instance_id: Option<String>,
    pub internet_charge_type: Option<String>,
    pub operation_locks: Option<DescribeDcdnsecServiceOperationLocks>,
    pub request_type: Option<String>,
    pub start_time: Option<String>,
    pub version: Option<String>,
}
model! { DescribeDcdnsecServiceOutput {
    0 "ChangingAffectTime" changing_affect_time, 1 "ChangingChargeType" changing_charge_type, 2 "DomainNum" domain_num,
    3 "EndTime" end_time, 4 "FlowType" flow_type, 5 "InstanceId" instance_id,
    6 "InternetChargeType" internet_charge_type, 7 "OperationLocks" operation_locks, 8 "RequestType" request_type,
    9 "StartTime" start_time, 10 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnsecServiceOperationLocks {
    pub lock_reason: Option<Vec<DescribeDcdnsecServiceLockReason>>,
}
model! { DescribeDcdnsecServiceOperationLocks {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDcdnsecServiceLockReason {
    pub lock_reason: Option<String>,
}
model! { DescribeDcdnsecServiceLockReason {
    0 "LockReason" lock_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosAllEventList {
    pub end_time: Option<String>,
    pub event_type: Option<String>,
    pub page_number: i64,
    pub page_size: Option<i64>,
    pub start_time: String,
}
operation! { DescribeDdosAllEventList(page_number: i64, start_time: String)
    "DescribeDdosAllEventList" -> DescribeDdosAllEventListOutput {
    0 "EndTime" end_time: String, 1 "EventType" event_type: String, 2 "PageNumber" page_number,
    3 "PageSize" page_size: i64, 4 "StartTime" start_time
} }
paged! { DescribeDdosAllEventList: DescribeDdosAllEventListDataList =
    Number "PageNumber", "DataList" data_list, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosAllEventListOutput {
    pub data_list: Option<Vec<DescribeDdosAllEventListDataList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeDdosAllEventListOutput {
    0 "DataList" data_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosAllEventListDataList {
    pub bps: Option<i64>,
    pub cps: Option<i64>,
    pub end_time: Option<String>,
    pub event_id: Option<String>,
    pub event_type: Option<String>,
    pub pps: Option<i64>,
    pub qps: Option<i64>,
    pub start_time: Option<String>,
    pub target: Option<String>,
}
model! { DescribeDdosAllEventListDataList {
    0 "Bps" bps, 1 "Cps" cps, 2 "EndTime" end_time, 3 "EventId" event_id, 4 "EventType" event_type, 5 "Pps" pps,
    6 "Qps" qps, 7 "StartTime" start_time, 8 "Target" target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptRoutineUid {}
operation! { DescribeEncryptRoutineUid() "DescribeEncryptRoutineUid" -> DescribeEncryptRoutineUidOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptRoutineUidOutput {
    pub content: Option<String>,
}
model! { DescribeEncryptRoutineUidOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighlightInfo {
    pub end_time: Option<String>,
    pub lang: String,
    pub start_time: String,
    pub trace_id: String,
}
operation! { DescribeHighlightInfo(lang: String, start_time: String, trace_id: String)
    "DescribeHighlightInfo" -> DescribeHighlightInfoOutput {
    0 "EndTime" end_time: String, 1 "Lang" lang, 2 "StartTime" start_time, 3 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighlightInfoOutput {
    pub data_module: Option<Vec<DescribeHighlightInfoDataModule>>,
}
model! { DescribeHighlightInfoOutput {
    0 "DataModule" data_module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighlightInfoDataModule {
    pub hit: Option<String>,
    pub key: Option<String>,
    pub raw: Option<String>,
}
model! { DescribeHighlightInfoDataModule {
    0 "Hit" hit, 1 "Key" key, 2 "Raw" raw
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvRealTimeQpsData {
    pub access_type: Option<String>,
    pub end_time: Option<String>,
    pub interval: Option<String>,
    pub namespace_id: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeKvRealTimeQpsData() "DescribeKvRealTimeQpsData" -> DescribeKvRealTimeQpsDataOutput {
    0 "AccessType" access_type: String, 1 "EndTime" end_time: String, 2 "Interval" interval: String,
    3 "NamespaceId" namespace_id: String, 4 "SplitBy" split_by: String, 5 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvRealTimeQpsDataOutput {
    pub aggregate_data: Option<Vec<DescribeKvRealTimeQpsDataAggregateData>>,
    pub end_time: Option<String>,
    pub kv_qps_data: Option<Vec<DescribeKvRealTimeQpsDataKvQpsData>>,
    pub start_time: Option<String>,
}
model! { DescribeKvRealTimeQpsDataOutput {
    0 "AggregateData" aggregate_data, 1 "EndTime" end_time, 2 "KvQpsData" kv_qps_data, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvRealTimeQpsDataAggregateData {
    pub acc: Option<i64>,
    pub access_type: Option<String>,
    pub key_acc: Option<i64>,
    pub key_succ_acc: Option<i64>,
}
model! { DescribeKvRealTimeQpsDataAggregateData {
    0 "Acc" acc, 1 "AccessType" access_type, 2 "KeyAcc" key_acc, 3 "KeySuccAcc" key_succ_acc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvRealTimeQpsDataKvQpsData {
    pub access_type: Option<String>,
    pub key_qps: Option<i64>,
    pub key_succ_qps: Option<i64>,
    pub namespace_id: Option<String>,
    pub qps: Option<i64>,
    pub time_stamp: Option<String>,
}
model! { DescribeKvRealTimeQpsDataKvQpsData {
    0 "AccessType" access_type, 1 "KeyQps" key_qps, 2 "KeySuccQps" key_succ_qps, 3 "NamespaceId" namespace_id,
    4 "Qps" qps, 5 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvUsageData {
    pub access_type: Option<String>,
    pub end_time: Option<String>,
    pub field: String,
    pub namespace_id: Option<String>,
    pub response_type: Option<String>,
    pub split_by: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeKvUsageData(field: String) "DescribeKvUsageData" -> DescribeKvUsageDataOutput {
    0 "AccessType" access_type: String, 1 "EndTime" end_time: String, 2 "Field" field,
    3 "NamespaceId" namespace_id: String, 4 "ResponseType" response_type: String, 5 "SplitBy" split_by: String,
    6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvUsageDataOutput {
    pub end_time: Option<String>,
    pub kv_usage_data: Option<Vec<DescribeKvUsageDataKvUsageData>>,
    pub start_time: Option<String>,
}
model! { DescribeKvUsageDataOutput {
    0 "EndTime" end_time, 1 "KvUsageData" kv_usage_data, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKvUsageDataKvUsageData {
    pub acc: Option<i64>,
    pub access_type: Option<String>,
    pub namespace_id: Option<String>,
    pub time_stamp: Option<String>,
}
model! { DescribeKvUsageDataKvUsageData {
    0 "Acc" acc, 1 "AccessType" access_type, 2 "NamespaceId" namespace_id, 3 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainConfig {
    pub domain_name: String,
    pub function_name: Option<String>,
}
operation! { DescribeRDDomainConfig(domain_name: String) "DescribeRDDomainConfig" -> DescribeRDDomainConfigOutput {
    0 "DomainName" domain_name, 1 "FunctionName" function_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainConfigOutput {
    pub domain_configs: Option<Vec<DescribeRDDomainConfigDomainConfigs>>,
}
model! { DescribeRDDomainConfigOutput {
    0 "DomainConfigs" domain_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainConfigDomainConfigs {
    pub config_id: Option<i64>,
    pub function_args: Option<Vec<DescribeRDDomainConfigFunctionArgs>>,
    pub function_name: Option<String>,
    pub parent_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeRDDomainConfigDomainConfigs {
    0 "ConfigId" config_id, 1 "FunctionArgs" function_args, 2 "FunctionName" function_name, 3 "ParentId" parent_id,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainConfigFunctionArgs {
    pub arg_name: Option<String>,
    pub arg_value: Option<String>,
}
model! { DescribeRDDomainConfigFunctionArgs {
    0 "ArgName" arg_name, 1 "ArgValue" arg_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomains {
    /// 1 to 100000.
    pub page_number: Option<i64>,
    /// 1 to 500.
    pub page_size: Option<i64>,
}
operation! { DescribeRDDomains() "DescribeRDDomains" -> DescribeRDDomainsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} }
paged! { DescribeRDDomains: DescribeRDDomainsPageData =
    Number "PageNumber", "Domains.PageData" domains.page_data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsOutput {
    pub domains: Option<DescribeRDDomainsDomains>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeRDDomainsOutput {
    0 "Domains" domains, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsDomains {
    pub page_data: Option<Vec<DescribeRDDomainsPageData>>,
}
model! { DescribeRDDomainsDomains {
    0 "PageData" page_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsPageData {
    pub biz_name: Option<String>,
    pub cname: Option<String>,
    pub description: Option<String>,
    pub domain_name: Option<String>,
    pub domain_status: Option<String>,
    pub gmt_created: Option<String>,
    pub gmt_modified: Option<String>,
    pub resource_group_id: Option<String>,
    pub sandbox: Option<String>,
    pub service_code: Option<String>,
    pub sources: Option<DescribeRDDomainsSources>,
    pub ssl_protocol: Option<String>,
}
model! { DescribeRDDomainsPageData {
    0 "BizName" biz_name, 1 "Cname" cname, 2 "Description" description, 3 "DomainName" domain_name,
    4 "DomainStatus" domain_status, 5 "GmtCreated" gmt_created, 6 "GmtModified" gmt_modified,
    7 "ResourceGroupId" resource_group_id, 8 "Sandbox" sandbox, 9 "ServiceCode" service_code, 10 "Sources" sources,
    11 "SslProtocol" ssl_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsSources {
    pub source: Option<Vec<DescribeRDDomainsSource>>,
}
model! { DescribeRDDomainsSources {
    0 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRDDomainsSource {
    pub content: Option<String>,
    pub port: Option<i64>,
    pub priority: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { DescribeRDDomainsSource {
    0 "Content" content, 1 "Port" port, 2 "Priority" priority, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutine {
    pub name: String,
}
operation! { DescribeRoutine(name: String) "DescribeRoutine" -> DescribeRoutineOutput {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DescribeRoutineOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineCanaryEnvs {}
operation! { DescribeRoutineCanaryEnvs() "DescribeRoutineCanaryEnvs" -> DescribeRoutineCanaryEnvsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineCanaryEnvsOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DescribeRoutineCanaryEnvsOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineCodeRevision {
    pub name: String,
    pub select_code_revision: String,
}
operation! { DescribeRoutineCodeRevision(name: String, select_code_revision: String)
    "DescribeRoutineCodeRevision" -> DescribeRoutineCodeRevisionOutput {
    0 "Name" name, 1 "SelectCodeRevision" select_code_revision
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineCodeRevisionOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DescribeRoutineCodeRevisionOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineRelatedDomains {
    pub name: String,
}
operation! { DescribeRoutineRelatedDomains(name: String)
    "DescribeRoutineRelatedDomains" -> DescribeRoutineRelatedDomainsOutput {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineRelatedDomainsOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DescribeRoutineRelatedDomainsOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineSpec {}
operation! { DescribeRoutineSpec() "DescribeRoutineSpec" -> DescribeRoutineSpecOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineSpecOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DescribeRoutineSpecOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineUserInfo {}
operation! { DescribeRoutineUserInfo() "DescribeRoutineUserInfo" -> DescribeRoutineUserInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoutineUserInfoOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { DescribeRoutineUserInfoOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDcdnIpaStatus {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeUserDcdnIpaStatus() "DescribeUserDcdnIpaStatus" -> DescribeUserDcdnIpaStatusOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDcdnIpaStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserDcdnIpaStatusOutput {
    0 "Enabled" enabled, 1 "InDebt" in_debt, 2 "InDebtOverdue" in_debt_overdue, 3 "OnService" on_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDcdnStatus {
    pub owner_id: Option<i64>,
}
operation! { DescribeUserDcdnStatus() "DescribeUserDcdnStatus" -> DescribeUserDcdnStatusOutput {
    0 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDcdnStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserDcdnStatusOutput {
    0 "Enabled" enabled, 1 "InDebt" in_debt, 2 "InDebtOverdue" in_debt_overdue, 3 "OnService" on_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserErStatus {
    pub owner_id: Option<i64>,
}
operation! { DescribeUserErStatus() "DescribeUserErStatus" -> DescribeUserErStatusOutput {
    0 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserErStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserErStatusOutput {
    0 "Enabled" enabled, 1 "InDebt" in_debt, 2 "InDebtOverdue" in_debt_overdue, 3 "OnService" on_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogserviceStatus {
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { DescribeUserLogserviceStatus() "DescribeUserLogserviceStatus" -> DescribeUserLogserviceStatusOutput {
    0 "OwnerId" owner_id: i64, 1 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserLogserviceStatusOutput {
    pub enabled: Option<bool>,
    pub in_debt: Option<bool>,
    pub in_debt_overdue: Option<bool>,
    pub on_service: Option<bool>,
}
model! { DescribeUserLogserviceStatusOutput {
    0 "Enabled" enabled, 1 "InDebt" in_debt, 2 "InDebtOverdue" in_debt_overdue, 3 "OnService" on_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditRoutineConf {
    pub description: Option<String>,
    pub env_conf: Option<BTreeMap<String, Value>>,
    pub name: String,
}
operation! { EditRoutineConf(name: String) "EditRoutineConf" -> EditRoutineConfOutput {
    0 "Description" description: String, 1 "EnvConf" env_conf: BTreeMap<String, Value>, 2 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditRoutineConfOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { EditRoutineConfOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKv {
    pub key: String,
    pub namespace: String,
}
operation! { GetDcdnKv(key: String, namespace: String) "GetDcdnKv" -> GetDcdnKvOutput {
    0 "Key" key, 1 "Namespace" namespace
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvOutput {
    pub value: Option<String>,
}
model! { GetDcdnKvOutput {
    0 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvDetail {
    pub key: String,
    pub namespace: String,
}
operation! { GetDcdnKvDetail(key: String, namespace: String) "GetDcdnKvDetail" -> GetDcdnKvDetailOutput {
    0 "Key" key, 1 "Namespace" namespace
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvDetailOutput {
    pub expiration_ttl: Option<String>,
    pub value: Option<String>,
}
model! { GetDcdnKvDetailOutput {
    0 "ExpirationTtl" expiration_ttl, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvStatus {
    pub key: String,
    pub namespace: String,
}
operation! { GetDcdnKvStatus(key: String, namespace: String) "GetDcdnKvStatus" -> GetDcdnKvStatusOutput {
    0 "Key" key, 1 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDcdnKvStatusOutput {
    pub complete: Option<bool>,
    pub expire: Option<String>,
}
model! { GetDcdnKvStatusOutput {
    0 "Complete" complete, 1 "Expire" expire
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnKv {
    pub namespace: String,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub prefix: Option<String>,
}
operation! { ListDcdnKv(namespace: String) "ListDcdnKv" -> ListDcdnKvOutput {
    0 "Namespace" namespace, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Prefix" prefix: String
} { method: "GET", } }
paged! { ListDcdnKv: ListDcdnKvKeys = Number "PageNumber", "Keys" keys, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnKvOutput {
    pub keys: Option<Vec<ListDcdnKvKeys>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDcdnKvOutput {
    0 "Keys" keys, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnKvKeys {
    pub name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListDcdnKvKeys {
    0 "Name" name, 1 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProject {
    pub business_type: Option<String>,
    pub domain_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDcdnRealTimeDeliveryProject()
    "ListDcdnRealTimeDeliveryProject" -> ListDcdnRealTimeDeliveryProjectOutput {
    0 "BusinessType" business_type: String, 1 "DomainName" domain_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListDcdnRealTimeDeliveryProject: ListDcdnRealTimeDeliveryProjectProjects =
    Number "PageNumber", "Content.Projects" content.projects, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProjectOutput {
    pub content: Option<ListDcdnRealTimeDeliveryProjectContent>,
    pub total_count: Option<i64>,
}
model! { ListDcdnRealTimeDeliveryProjectOutput {
    0 "Content" content, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProjectContent {
    pub projects: Option<Vec<ListDcdnRealTimeDeliveryProjectProjects>>,
}
model! { ListDcdnRealTimeDeliveryProjectContent {
    0 "Projects" projects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProjectProjects {
    pub business_type: Option<String>,
    pub data_center: Option<String>,
    pub domain_name: Option<String>,
    pub field_name: Option<String>,
    pub project_name: Option<String>,
    pub sls_log_store: Option<String>,
    pub sls_project: Option<String>,
    pub sls_region: Option<String>,
    pub sampling_rate: Option<f64>,
    pub r#type: Option<String>,
}
model! { ListDcdnRealTimeDeliveryProjectProjects {
    0 "BusinessType" business_type, 1 "DataCenter" data_center, 2 "DomainName" domain_name, 3 "FieldName" field_name,
    4 "ProjectName" project_name, 5 "SLSLogStore" sls_log_store, 6 "SLSProject" sls_project, 7 "SLSRegion" sls_region,
    8 "SamplingRate" sampling_rate, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRate {
    pub base_config_id: Option<String>,
    pub domain_names: Option<String>,
    pub sample_rate: Option<f64>,
    pub sink_id: Option<i64>,
}
operation! { ModifyCustomDomainSampleRate() "ModifyCustomDomainSampleRate" -> ModifyCustomDomainSampleRateOutput {
    0 "BaseConfigID" base_config_id: String, 1 "DomainNames" domain_names: String, 2 "SampleRate" sample_rate: f64,
    3 "SinkID" sink_id: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateOutput {
    pub content: Option<Vec<ModifyCustomDomainSampleRateContent>>,
}
model! { ModifyCustomDomainSampleRateOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomDomainSampleRateContent {
    pub domain_name: Option<String>,
    pub err_message: Option<String>,
    pub sample_rate: Option<f64>,
}
model! { ModifyCustomDomainSampleRateContent {
    0 "DomainName" domain_name, 1 "ErrMessage" err_message, 2 "SampleRate" sample_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDCdnDomainSchdmByProperty {
    pub domain_name: String,
    pub property: String,
}
operation! { ModifyDCdnDomainSchdmByProperty(domain_name: String, property: String)
    "ModifyDCdnDomainSchdmByProperty" -> Empty {
    0 "DomainName" domain_name, 1 "Property" property
} }

pub type ModifyDCdnDomainSchdmByPropertyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDcdnWafGroup {
    pub id: i64,
    pub name: Option<String>,
    pub rules: Option<String>,
}
operation! { ModifyDcdnWafGroup(id: i64) "ModifyDcdnWafGroup" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "Rules" rules: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type ModifyDcdnWafGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDcdnWafPolicy {
    pub policy_id: i64,
    pub policy_name: Option<String>,
    pub policy_status: Option<String>,
}
operation! { ModifyDcdnWafPolicy(policy_id: i64) "ModifyDcdnWafPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name: String, 2 "PolicyStatus" policy_status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type ModifyDcdnWafPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDcdnWafPolicyDomains {
    pub bind_domains: Option<String>,
    pub method: Option<i64>,
    pub policy_id: i64,
    pub unbind_domains: Option<String>,
}
operation! { ModifyDcdnWafPolicyDomains(policy_id: i64) "ModifyDcdnWafPolicyDomains" -> Empty {
    0 "BindDomains" bind_domains: String, 1 "Method" method: i64, 2 "PolicyId" policy_id,
    3 "UnbindDomains" unbind_domains: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type ModifyDcdnWafPolicyDomainsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDcdnWafRule {
    pub rule_config: Option<String>,
    pub rule_id: i64,
    pub rule_name: Option<String>,
    pub rule_status: Option<String>,
}
operation! { ModifyDcdnWafRule(rule_id: i64) "ModifyDcdnWafRule" -> Empty {
    0 "RuleConfig" rule_config: String, 1 "RuleId" rule_id, 2 "RuleName" rule_name: String,
    3 "RuleStatus" rule_status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type ModifyDcdnWafRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenDcdnService {
    pub bill_type: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
    pub websocket_bill_type: String,
}
operation! { OpenDcdnService(bill_type: String, websocket_bill_type: String) "OpenDcdnService" -> Empty {
    0 "BillType" bill_type, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret,
    3 "WebsocketBillType" websocket_bill_type
} }

pub type OpenDcdnServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadDcdnObjectCaches {
    pub area: Option<String>,
    pub l2_preload: Option<bool>,
    pub object_path: String,
    pub owner_id: Option<i64>,
    pub query_hashkey: Option<bool>,
    pub security_token: Option<Secret>,
    pub with_header: Option<String>,
}
operation! { PreloadDcdnObjectCaches(object_path: String) "PreloadDcdnObjectCaches" -> PreloadDcdnObjectCachesOutput {
    0 "Area" area: String, 1 "L2Preload" l2_preload: bool, 2 "ObjectPath" object_path, 3 "OwnerId" owner_id: i64,
    4 "QueryHashkey" query_hashkey: bool, 5 "SecurityToken" security_token: Secret, 6 "WithHeader" with_header: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreloadDcdnObjectCachesOutput {
    pub preload_task_id: Option<String>,
}
model! { PreloadDcdnObjectCachesOutput {
    0 "PreloadTaskId" preload_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishDcdnStagingConfigToProduction {
    pub domain_name: String,
    pub function_name: String,
}
operation! { PublishDcdnStagingConfigToProduction(domain_name: String, function_name: String)
    "PublishDcdnStagingConfigToProduction" -> Empty {
    0 "DomainName" domain_name, 1 "FunctionName" function_name
} }

pub type PublishDcdnStagingConfigToProductionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRoutineCodeRevision {
    pub envs: BTreeMap<String, Value>,
    pub name: String,
    pub select_code_revision: String,
}
operation! { PublishRoutineCodeRevision(envs: BTreeMap<String, Value>, name: String, select_code_revision: String)
    "PublishRoutineCodeRevision" -> PublishRoutineCodeRevisionOutput {
    0 "Envs" envs, 1 "Name" name, 2 "SelectCodeRevision" select_code_revision
} [
    Mark { index: 0, location: Location::Body, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishRoutineCodeRevisionOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { PublishRoutineCodeRevisionOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKv {
    pub expiration: Option<i64>,
    pub expiration_ttl: Option<i64>,
    pub key: String,
    pub namespace: String,
    pub value: String,
}
operation! { PutDcdnKv(key: String, namespace: String, value: String) "PutDcdnKv" -> PutDcdnKvOutput {
    0 "Expiration" expiration: i64, 1 "ExpirationTtl" expiration_ttl: i64, 2 "Key" key, 3 "Namespace" namespace,
    4 "Value" value
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvOutput {
    pub length: Option<i64>,
    pub value: Option<String>,
}
model! { PutDcdnKvOutput {
    0 "Length" length, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvNamespace {
    /// At most 1024 characters.
    pub description: Option<String>,
    /// At most 64 characters.
    pub namespace: String,
}
operation! { PutDcdnKvNamespace(namespace: String) "PutDcdnKvNamespace" -> PutDcdnKvNamespaceOutput {
    0 "Description" description: String, 1 "Namespace" namespace
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvNamespaceOutput {
    pub description: Option<String>,
    pub namespace: Option<String>,
    pub namespace_id: Option<String>,
    pub status: Option<String>,
}
model! { PutDcdnKvNamespaceOutput {
    0 "Description" description, 1 "Namespace" namespace, 2 "NamespaceId" namespace_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvWithHighCapacity {
    pub key: String,
    pub namespace: String,
    pub url: String,
}
operation! { PutDcdnKvWithHighCapacity(key: String, namespace: String, url: String)
    "PutDcdnKvWithHighCapacity" -> PutDcdnKvWithHighCapacityOutput {
    0 "Key" key, 1 "Namespace" namespace, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutDcdnKvWithHighCapacityOutput {
    pub length: Option<i64>,
    pub value: Option<String>,
}
model! { PutDcdnKvWithHighCapacityOutput {
    0 "Length" length, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDcdnObjectCacheByCacheTag {
    /// At most 16384 characters.
    pub cache_tag: String,
    pub domain_name: String,
    pub force: Option<bool>,
}
operation! { RefreshDcdnObjectCacheByCacheTag(cache_tag: String, domain_name: String)
    "RefreshDcdnObjectCacheByCacheTag" -> RefreshDcdnObjectCacheByCacheTagOutput {
    0 "CacheTag" cache_tag, 1 "DomainName" domain_name, 2 "Force" force: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDcdnObjectCacheByCacheTagOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshDcdnObjectCacheByCacheTagOutput {
    0 "RefreshTaskId" refresh_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDcdnObjectCaches {
    pub force: Option<bool>,
    pub object_path: String,
    pub object_type: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { RefreshDcdnObjectCaches(object_path: String) "RefreshDcdnObjectCaches" -> RefreshDcdnObjectCachesOutput {
    0 "Force" force: bool, 1 "ObjectPath" object_path, 2 "ObjectType" object_type: String, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshDcdnObjectCachesOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshDcdnObjectCachesOutput {
    0 "RefreshTaskId" refresh_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshErObjectCaches {
    pub force: Option<bool>,
    pub merge_domain_name: Option<String>,
    pub object_path: String,
    pub object_type: String,
    pub routine_id: Option<String>,
}
operation! { RefreshErObjectCaches(object_path: String, object_type: String)
    "RefreshErObjectCaches" -> RefreshErObjectCachesOutput {
    0 "Force" force: bool, 1 "MergeDomainName" merge_domain_name: String, 2 "ObjectPath" object_path,
    3 "ObjectType" object_type, 4 "RoutineId" routine_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshErObjectCachesOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshErObjectCachesOutput {
    0 "RefreshTaskId" refresh_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshErObjectCachesByCacheTag {
    pub cache_tag: String,
    pub domain: String,
    pub force: Option<bool>,
    pub merge_domain_name: Option<String>,
}
operation! { RefreshErObjectCachesByCacheTag(cache_tag: String, domain: String)
    "RefreshErObjectCachesByCacheTag" -> RefreshErObjectCachesByCacheTagOutput {
    0 "CacheTag" cache_tag, 1 "Domain" domain, 2 "Force" force: bool, 3 "MergeDomainName" merge_domain_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshErObjectCachesByCacheTagOutput {
    pub refresh_task_id: Option<String>,
}
model! { RefreshErObjectCachesByCacheTagOutput {
    0 "RefreshTaskId" refresh_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackDcdnStagingConfig {
    pub domain_name: String,
}
operation! { RollbackDcdnStagingConfig(domain_name: String) "RollbackDcdnStagingConfig" -> Empty {
    0 "DomainName" domain_name
} }

pub type RollbackDcdnStagingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnDomainCSRCertificate {
    pub domain_name: String,
    pub server_certificate: String,
}
operation! { SetDcdnDomainCSRCertificate(domain_name: String, server_certificate: String)
    "SetDcdnDomainCSRCertificate" -> Empty {
    0 "DomainName" domain_name, 1 "ServerCertificate" server_certificate
} }

pub type SetDcdnDomainCSRCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnDomainSMCertificate {
    pub cert_identifier: String,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub ssl_protocol: String,
    pub security_token: Option<Secret>,
}
operation! { SetDcdnDomainSMCertificate(cert_identifier: String, domain_name: String, ssl_protocol: String)
    "SetDcdnDomainSMCertificate" -> Empty {
    0 "CertIdentifier" cert_identifier, 1 "DomainName" domain_name, 2 "OwnerId" owner_id: i64,
    3 "SSLProtocol" ssl_protocol, 4 "SecurityToken" security_token: Secret
} }

pub type SetDcdnDomainSMCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnDomainSSLCertificate {
    pub cert_id: Option<i64>,
    pub cert_name: Option<String>,
    pub cert_region: Option<String>,
    pub cert_type: Option<String>,
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub ssl_pri: Option<String>,
    pub ssl_protocol: String,
    pub ssl_pub: Option<String>,
    pub security_token: Option<Secret>,
}
operation! { SetDcdnDomainSSLCertificate(domain_name: String, ssl_protocol: String)
    "SetDcdnDomainSSLCertificate" -> Empty {
    0 "CertId" cert_id: i64, 1 "CertName" cert_name: String, 2 "CertRegion" cert_region: String,
    3 "CertType" cert_type: String, 4 "DomainName" domain_name, 5 "OwnerId" owner_id: i64, 6 "SSLPri" ssl_pri: String,
    7 "SSLProtocol" ssl_protocol, 8 "SSLPub" ssl_pub: String, 9 "SecurityToken" security_token: Secret
} }

pub type SetDcdnDomainSSLCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnDomainStagingConfig {
    pub domain_name: String,
    pub functions: String,
}
operation! { SetDcdnDomainStagingConfig(domain_name: String, functions: String) "SetDcdnDomainStagingConfig" -> Empty {
    0 "DomainName" domain_name, 1 "Functions" functions
} }

pub type SetDcdnDomainStagingConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnFullDomainsBlockIP {
    pub block_interval: Option<i64>,
    pub ip_list: String,
    pub operation_type: String,
    pub update_type: Option<String>,
}
operation! { SetDcdnFullDomainsBlockIP(ip_list: String, operation_type: String)
    "SetDcdnFullDomainsBlockIP" -> SetDcdnFullDomainsBlockIPOutput {
    0 "BlockInterval" block_interval: i64, 1 "IPList" ip_list, 2 "OperationType" operation_type,
    3 "UpdateType" update_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnFullDomainsBlockIPOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SetDcdnFullDomainsBlockIPOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDcdnUserConfig {
    pub configs: String,
    pub function_id: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { SetDcdnUserConfig(configs: String, function_id: i64) "SetDcdnUserConfig" -> Empty {
    0 "Configs" configs, 1 "FunctionId" function_id, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "SecurityToken" security_token: Secret
} }

pub type SetDcdnUserConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRoutineSubdomain {
    pub subdomains: BTreeMap<String, Value>,
}
operation! { SetRoutineSubdomain(subdomains: BTreeMap<String, Value>)
    "SetRoutineSubdomain" -> SetRoutineSubdomainOutput {
    0 "Subdomains" subdomains
} [
    Mark { index: 0, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRoutineSubdomainOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { SetRoutineSubdomainOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDcdnDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StartDcdnDomain(domain_name: String) "StartDcdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type StartDcdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDcdnIpaDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StartDcdnIpaDomain(domain_name: String) "StartDcdnIpaDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type StartDcdnIpaDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDcdnDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StopDcdnDomain(domain_name: String) "StopDcdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type StopDcdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDcdnIpaDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub security_token: Option<Secret>,
}
operation! { StopDcdnIpaDomain(domain_name: String) "StopDcdnIpaDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "SecurityToken" security_token: Secret
} }

pub type StopDcdnIpaDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDcdnResources {
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagDcdnResourcesTag>,
}
operation! { TagDcdnResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagDcdnResourcesTag>)
    "TagDcdnResources" -> Empty {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

pub type TagDcdnResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDcdnResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagDcdnResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagDcdnResources {
    pub all: Option<bool>,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagDcdnResources(resource_id: Vec<String>, resource_type: String) "UntagDcdnResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

pub type UntagDcdnResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnDeliverTask {
    pub deliver: Option<String>,
    pub deliver_id: i64,
    pub domain_name: Option<String>,
    pub name: Option<String>,
    pub reports: Option<String>,
    pub schedule: Option<String>,
}
operation! { UpdateDcdnDeliverTask(deliver_id: i64) "UpdateDcdnDeliverTask" -> Empty {
    0 "Deliver" deliver: String, 1 "DeliverId" deliver_id, 2 "DomainName" domain_name: String, 3 "Name" name: String,
    4 "Reports" reports: String, 5 "Schedule" schedule: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

pub type UpdateDcdnDeliverTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { UpdateDcdnDomain(domain_name: String) "UpdateDcdnDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String, 5 "TopLevelDomain" top_level_domain: String
} }

pub type UpdateDcdnDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnIpaDomain {
    pub domain_name: String,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub security_token: Option<Secret>,
    pub sources: Option<String>,
    pub top_level_domain: Option<String>,
}
operation! { UpdateDcdnIpaDomain(domain_name: String) "UpdateDcdnIpaDomain" -> Empty {
    0 "DomainName" domain_name, 1 "OwnerId" owner_id: i64, 2 "ResourceGroupId" resource_group_id: String,
    3 "SecurityToken" security_token: Secret, 4 "Sources" sources: String, 5 "TopLevelDomain" top_level_domain: String
} }

pub type UpdateDcdnIpaDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDelivery {
    pub data_center: String,
    pub domain_name: String,
    pub project_name: String,
    pub sls_log_store: String,
    pub sls_project: String,
    pub sls_region: String,
    pub sampling_rate: Option<String>,
}

/// What [`UpdateDcdnSLSRealtimeLogDelivery::new`] takes.
pub struct UpdateDcdnSLSRealtimeLogDeliveryRequired {
    pub data_center: String,
    pub domain_name: String,
    pub project_name: String,
    pub sls_log_store: String,
    pub sls_project: String,
    pub sls_region: String,
}
operation! { UpdateDcdnSLSRealtimeLogDelivery{UpdateDcdnSLSRealtimeLogDeliveryRequired: data_center, domain_name, project_name, sls_log_store, sls_project, sls_region}
    "UpdateDcdnSLSRealtimeLogDelivery" -> UpdateDcdnSLSRealtimeLogDeliveryOutput {
    0 "DataCenter" data_center, 1 "DomainName" domain_name, 2 "ProjectName" project_name, 3 "SLSLogStore" sls_log_store,
    4 "SLSProject" sls_project, 5 "SLSRegion" sls_region, 6 "SamplingRate" sampling_rate: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDeliveryOutput {
    pub content: Option<UpdateDcdnSLSRealtimeLogDeliveryContent>,
}
model! { UpdateDcdnSLSRealtimeLogDeliveryOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDeliveryContent {
    pub domains: Option<Vec<UpdateDcdnSLSRealtimeLogDeliveryDomains>>,
}
model! { UpdateDcdnSLSRealtimeLogDeliveryContent {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSLSRealtimeLogDeliveryDomains {
    pub desc: Option<String>,
    pub domain_name: Option<String>,
    pub region: Option<String>,
    pub status: Option<String>,
}
model! { UpdateDcdnSLSRealtimeLogDeliveryDomains {
    0 "Desc" desc, 1 "DomainName" domain_name, 2 "Region" region, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnSubTask {
    pub domain_name: Option<String>,
    pub end_time: Option<String>,
    pub report_ids: Option<String>,
    pub start_time: Option<String>,
}
operation! { UpdateDcdnSubTask() "UpdateDcdnSubTask" -> Empty {
    0 "DomainName" domain_name: String, 1 "EndTime" end_time: String, 2 "ReportIds" report_ids: String,
    3 "StartTime" start_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type UpdateDcdnSubTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDcdnUserRealTimeDeliveryField {
    pub business_type: Option<String>,
    pub fields: String,
}
operation! { UpdateDcdnUserRealTimeDeliveryField(fields: String) "UpdateDcdnUserRealTimeDeliveryField" -> Empty {
    0 "BusinessType" business_type: String, 1 "Fields" fields
} }

pub type UpdateDcdnUserRealTimeDeliveryFieldOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRoutineCode {
    pub code_description: String,
    pub name: String,
}
operation! { UploadRoutineCode(code_description: String, name: String) "UploadRoutineCode" -> UploadRoutineCodeOutput {
    0 "CodeDescription" code_description, 1 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRoutineCodeOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { UploadRoutineCodeOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStagingRoutineCode {
    pub code_description: Option<String>,
    pub name: String,
}
operation! { UploadStagingRoutineCode(name: String) "UploadStagingRoutineCode" -> UploadStagingRoutineCodeOutput {
    0 "CodeDescription" code_description: String, 1 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadStagingRoutineCodeOutput {
    pub content: Option<BTreeMap<String, Value>>,
}
model! { UploadStagingRoutineCodeOutput {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDcdnDomainOwner {
    pub domain_name: String,
    pub verify_type: String,
}
operation! { VerifyDcdnDomainOwner(domain_name: String, verify_type: String)
    "VerifyDcdnDomainOwner" -> VerifyDcdnDomainOwnerOutput {
    0 "DomainName" domain_name, 1 "VerifyType" verify_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyDcdnDomainOwnerOutput {
    pub content: Option<String>,
}
model! { VerifyDcdnDomainOwnerOutput {
    0 "Content" content
} }

#[cfg(feature = "reflect")]
register! {
    AddDcdnDomain, AddDcdnIpaDomain, BatchAddDcdnDomain, BatchCreateDcdnWafRules, BatchDeleteDcdnDomainConfigs,
    BatchDeleteDcdnKv, BatchDeleteDcdnKvWithHighCapacity, BatchDeleteDcdnWafRules, BatchModifyDcdnWafRules,
    BatchPutDcdnKv, BatchPutDcdnKvWithHighCapacity, BatchSetDcdnDomainConfigs, BatchSetDcdnIpaDomainConfigs,
    BatchSetDcdnWafDomainConfigs, BatchStartDcdnDomain, BatchStopDcdnDomain, CheckDcdnProjectExist,
    CommitStagingRoutineCode, CreateDcdnCertificateSigningRequest, CreateDcdnDeliverTask,
    CreateDcdnSLSRealTimeLogDelivery, CreateDcdnSubTask, CreateDcdnWafGroup, CreateDcdnWafPolicy, CreateRoutine,
    CreateSlrAndSlsProject, DeleteCustomDomainSampleRate, DeleteDcdnDeliverTask, DeleteDcdnDomain, DeleteDcdnIpaDomain,
    DeleteDcdnIpaSpecificConfig, DeleteDcdnKv, DeleteDcdnKvNamespace, DeleteDcdnRealTimeLogProject,
    DeleteDcdnSpecificConfig, DeleteDcdnSpecificStagingConfig, DeleteDcdnSubTask, DeleteDcdnUserConfig,
    DeleteDcdnWafGroup, DeleteDcdnWafPolicy, DeleteRoutine, DeleteRoutineCodeRevision, DeleteRoutineConfEnvs,
    DescribeCustomDomainSampleRate, DescribeDcdnAclFields, DescribeDcdnBgpBpsData, DescribeDcdnBgpTrafficData,
    DescribeDcdnBlockedRegions, DescribeDcdnCertificateDetail, DescribeDcdnCertificateList, DescribeDcdnDdosService,
    DescribeDcdnDdosSpecInfo, DescribeDcdnDeletedDomains, DescribeDcdnDeliverList, DescribeDcdnDomainBpsData,
    DescribeDcdnDomainBpsDataByLayer, DescribeDcdnDomainByCertificate, DescribeDcdnDomainCcActivityLog,
    DescribeDcdnDomainCertificateInfo, DescribeDcdnDomainCname, DescribeDcdnDomainConfigs, DescribeDcdnDomainDetail,
    DescribeDcdnDomainHitRateData, DescribeDcdnDomainHttpCodeData, DescribeDcdnDomainHttpCodeDataByLayer,
    DescribeDcdnDomainIpaBpsData, DescribeDcdnDomainIpaConnData, DescribeDcdnDomainIpaTrafficData,
    DescribeDcdnDomainIspData, DescribeDcdnDomainLog, DescribeDcdnDomainLogExTtl, DescribeDcdnDomainMultiUsageData,
    DescribeDcdnDomainOriginBpsData, DescribeDcdnDomainOriginTrafficData, DescribeDcdnDomainProperty,
    DescribeDcdnDomainPvData, DescribeDcdnDomainQpsData, DescribeDcdnDomainQpsDataByLayer,
    DescribeDcdnDomainRealTimeBpsData, DescribeDcdnDomainRealTimeByteHitRateData, DescribeDcdnDomainRealTimeDetailData,
    DescribeDcdnDomainRealTimeHttpCodeData, DescribeDcdnDomainRealTimeQpsData, DescribeDcdnDomainRealTimeReqHitRateData,
    DescribeDcdnDomainRealTimeSrcBpsData, DescribeDcdnDomainRealTimeSrcHttpCodeData,
    DescribeDcdnDomainRealTimeSrcTrafficData, DescribeDcdnDomainRealTimeTrafficData, DescribeDcdnDomainRegionData,
    DescribeDcdnDomainStagingConfig, DescribeDcdnDomainTopReferVisit, DescribeDcdnDomainTopUrlVisit,
    DescribeDcdnDomainTrafficData, DescribeDcdnDomainUsageData, DescribeDcdnDomainUvData,
    DescribeDcdnDomainWebsocketBpsData, DescribeDcdnDomainWebsocketHttpCodeData, DescribeDcdnDomainWebsocketTrafficData,
    DescribeDcdnDomainsBySource, DescribeDcdnErUsageData, DescribeDcdnFullDomainsBlockIPConfig,
    DescribeDcdnFullDomainsBlockIPHistory, DescribeDcdnHttpsDomainList, DescribeDcdnIpInfo, DescribeDcdnIpaDomainCidr,
    DescribeDcdnIpaDomainConfigs, DescribeDcdnIpaDomainDetail, DescribeDcdnIpaService, DescribeDcdnIpaUserDomains,
    DescribeDcdnKvAccount, DescribeDcdnKvAccountStatus, DescribeDcdnKvNamespace, DescribeDcdnL2Ips, DescribeDcdnL2Vips,
    DescribeDcdnOriginSiteHealthStatus, DescribeDcdnRealTimeDeliveryField, DescribeDcdnRefreshQuota,
    DescribeDcdnRefreshTaskById, DescribeDcdnRefreshTasks, DescribeDcdnRegionAndIsp, DescribeDcdnReport,
    DescribeDcdnReportList, DescribeDcdnSLSRealTimeLogType, DescribeDcdnSLSRealtimeLogDelivery,
    DescribeDcdnSMCertificateDetail, DescribeDcdnSMCertificateList, DescribeDcdnSSLCertificateList,
    DescribeDcdnSecFuncInfo, DescribeDcdnSecSpecInfo, DescribeDcdnService, DescribeDcdnStagingIp, DescribeDcdnSubList,
    DescribeDcdnTagResources, DescribeDcdnTopDomainsByFlow, DescribeDcdnUserBillHistory, DescribeDcdnUserBillType,
    DescribeDcdnUserCertificateExpireCount, DescribeDcdnUserConfigs, DescribeDcdnUserDomains,
    DescribeDcdnUserDomainsByFunc, DescribeDcdnUserQuota, DescribeDcdnUserRealTimeDeliveryField,
    DescribeDcdnUserResourcePackage, DescribeDcdnUserSecDrop, DescribeDcdnUserSecDropByMinute, DescribeDcdnUserTags,
    DescribeDcdnUserVipsByDomain, DescribeDcdnVerifyContent, DescribeDcdnWafBotAppKey, DescribeDcdnWafDefaultRules,
    DescribeDcdnWafDomain, DescribeDcdnWafDomainDetail, DescribeDcdnWafDomains, DescribeDcdnWafFilterInfo,
    DescribeDcdnWafGeoInfo, DescribeDcdnWafGroup, DescribeDcdnWafGroups, DescribeDcdnWafLogs, DescribeDcdnWafPolicies,
    DescribeDcdnWafPolicy, DescribeDcdnWafPolicyDomains, DescribeDcdnWafPolicyValidDomains, DescribeDcdnWafRule,
    DescribeDcdnWafRules, DescribeDcdnWafScenes, DescribeDcdnWafService, DescribeDcdnWafSpecInfo,
    DescribeDcdnWafUsageData, DescribeDcdnsecService, DescribeDdosAllEventList, DescribeEncryptRoutineUid,
    DescribeHighlightInfo, DescribeKvRealTimeQpsData, DescribeKvUsageData, DescribeRDDomainConfig, DescribeRDDomains,
    DescribeRoutine, DescribeRoutineCanaryEnvs, DescribeRoutineCodeRevision, DescribeRoutineRelatedDomains,
    DescribeRoutineSpec, DescribeRoutineUserInfo, DescribeUserDcdnIpaStatus, DescribeUserDcdnStatus,
    DescribeUserErStatus, DescribeUserLogserviceStatus, EditRoutineConf, GetDcdnKv, GetDcdnKvDetail, GetDcdnKvStatus,
    ListDcdnKv, ListDcdnRealTimeDeliveryProject, ModifyCustomDomainSampleRate, ModifyDCdnDomainSchdmByProperty,
    ModifyDcdnWafGroup, ModifyDcdnWafPolicy, ModifyDcdnWafPolicyDomains, ModifyDcdnWafRule, OpenDcdnService,
    PreloadDcdnObjectCaches, PublishDcdnStagingConfigToProduction, PublishRoutineCodeRevision, PutDcdnKv,
    PutDcdnKvNamespace, PutDcdnKvWithHighCapacity, RefreshDcdnObjectCacheByCacheTag, RefreshDcdnObjectCaches,
    RefreshErObjectCaches, RefreshErObjectCachesByCacheTag, RollbackDcdnStagingConfig, SetDcdnDomainCSRCertificate,
    SetDcdnDomainSMCertificate, SetDcdnDomainSSLCertificate, SetDcdnDomainStagingConfig, SetDcdnFullDomainsBlockIP,
    SetDcdnUserConfig, SetRoutineSubdomain, StartDcdnDomain, StartDcdnIpaDomain, StopDcdnDomain, StopDcdnIpaDomain,
    TagDcdnResources, UntagDcdnResources, UpdateDcdnDeliverTask, UpdateDcdnDomain, UpdateDcdnIpaDomain,
    UpdateDcdnSLSRealtimeLogDelivery, UpdateDcdnSubTask, UpdateDcdnUserRealTimeDeliveryField, UploadRoutineCode,
    UploadStagingRoutineCode, VerifyDcdnDomainOwner
}
