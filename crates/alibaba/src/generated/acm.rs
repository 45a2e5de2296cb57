//! `acm` 2020-02-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "acm.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "acm.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "acm.ap-southeast-2.aliyuncs.com"),
        ("cn-beijing", "acm.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "acm.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "acm.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "acm.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "acm.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "acm.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "acm.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "acm.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "acm.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "acm.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "acm.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "acm.eu-central-1.aliyuncs.com"),
        ("us-east-1", "acm.us-east-1.aliyuncs.com"),
        ("us-west-1", "acm.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "acm-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "acm-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "acm-vpc.ap-southeast-2.aliyuncs.com"),
        ("cn-beijing", "acm-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "acm-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "acm-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "acm-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "acm-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "acm-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "acm-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "acm-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "acm-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "acm-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "acm-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "acm-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "acm-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "acm", version: "2020-02-06", code: "acm", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExportConfigurations {
    pub data: String,
    pub namespace_id: String,
}
operation! { BatchExportConfigurations(data: String, namespace_id: String)
    "BatchExportConfigurations" -> BatchExportConfigurationsOutput {
    0 "Data" data, 1 "NamespaceId" namespace_id
} { method: "GET", path: "/diamond-ops/pop/batch/export", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExportConfigurationsOutput {
    pub code: Option<String>,
    pub file_url: Option<String>,
    pub message: Option<String>,
}
model! { BatchExportConfigurationsOutput {
    0 "Code" code, 1 "FileUrl" file_url, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportConfigurations {
    pub file_url: String,
    pub namespace_id: String,
    pub policy: String,
}
operation! { BatchImportConfigurations(file_url: String, namespace_id: String, policy: String)
    "BatchImportConfigurations" -> BatchImportConfigurationsOutput {
    0 "FileUrl" file_url, 1 "NamespaceId" namespace_id, 2 "Policy" policy
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/diamond-ops/pop/batch/import", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportConfigurationsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { BatchImportConfigurationsOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationClone {
    pub data: String,
    pub namespace_from: String,
    pub namespace_to: String,
    pub policy: String,
}
operation! { CheckConfigurationClone(data: String, namespace_from: String, namespace_to: String, policy: String)
    "CheckConfigurationClone" -> CheckConfigurationCloneOutput {
    0 "Data" data, 1 "NamespaceFrom" namespace_from, 2 "NamespaceTo" namespace_to, 3 "Policy" policy
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/diamond-ops/pop/batch/checkForClone", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationCloneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CheckConfigurationCloneResult>,
}
model! { CheckConfigurationCloneOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationCloneResult {
    pub success: Option<bool>,
    pub success_items: Option<Vec<CheckConfigurationCloneSuccessItems>>,
    pub total_count: Option<i64>,
}
model! { CheckConfigurationCloneResult {
    0 "Success" success, 1 "SuccessItems" success_items, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationCloneSuccessItems {
    pub data_id: Option<String>,
    pub group: Option<String>,
}
model! { CheckConfigurationCloneSuccessItems {
    0 "DataId" data_id, 1 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationExport {
    pub data: String,
    pub namespace_id: String,
}
operation! { CheckConfigurationExport(data: String, namespace_id: String)
    "CheckConfigurationExport" -> CheckConfigurationExportOutput {
    0 "Data" data, 1 "NamespaceId" namespace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/diamond-ops/pop/batch/checkForExport", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationExportOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CheckConfigurationExportResult>,
}
model! { CheckConfigurationExportOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationExportResult {
    pub total_count: Option<i64>,
}
model! { CheckConfigurationExportResult {
    0 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneConfiguration {
    pub data: String,
    pub namespace_from: String,
    pub namespace_to: String,
    pub policy: String,
}
operation! { CloneConfiguration(data: String, namespace_from: String, namespace_to: String, policy: String)
    "CloneConfiguration" -> CloneConfigurationOutput {
    0 "Data" data, 1 "NamespaceFrom" namespace_from, 2 "NamespaceTo" namespace_to, 3 "Policy" policy
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/diamond-ops/pop/batch/clone", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CloneConfigurationResult>,
}
model! { CloneConfigurationOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneConfigurationResult {
    pub success: Option<bool>,
    pub success_items: Option<Vec<CloneConfigurationSuccessItems>>,
    pub total_count: Option<i64>,
}
model! { CloneConfigurationResult {
    0 "Success" success, 1 "SuccessItems" success_items, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneConfigurationSuccessItems {
    pub data_id: Option<String>,
    pub group: Option<String>,
}
model! { CloneConfigurationSuccessItems {
    0 "DataId" data_id, 1 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfiguration {
    pub app_name: Option<String>,
    pub content: String,
    pub data_id: String,
    pub desc: Option<String>,
    pub group: String,
    pub namespace_id: String,
    pub tags: Option<String>,
    pub r#type: String,
}

/// What [`CreateConfiguration::new`] takes.
pub struct CreateConfigurationRequired {
    pub content: String,
    pub data_id: String,
    pub group: String,
    pub namespace_id: String,
    pub r#type: String,
}
operation! { CreateConfiguration{CreateConfigurationRequired: content, data_id, group, namespace_id, r#type}
    "CreateConfiguration" -> CreateConfigurationOutput {
    0 "AppName" app_name: String, 1 "Content" content, 2 "DataId" data_id, 3 "Desc" desc: String, 4 "Group" group,
    5 "NamespaceId" namespace_id, 6 "Tags" tags: String, 7 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/diamond-ops/pop/configuration", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateConfigurationOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    pub name: String,
}
operation! { CreateNamespace(name: String) "CreateNamespace" -> CreateNamespaceOutput {
    0 "Name" name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { path: "/diamond-ops/pop/namespace", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub namespace_id: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Code" code, 1 "Message" message, 2 "NamespaceId" namespace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfiguration {
    pub data_id: String,
    pub group: String,
    pub namespace_id: String,
}
operation! { DeleteConfiguration(data_id: String, group: String, namespace_id: String)
    "DeleteConfiguration" -> DeleteConfigurationOutput {
    0 "DataId" data_id, 1 "Group" group, 2 "NamespaceId" namespace_id
} { method: "DELETE", path: "/diamond-ops/pop/configuration", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteConfigurationOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub namespace_id: String,
}
operation! { DeleteNamespace(namespace_id: String) "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "NamespaceId" namespace_id
} { method: "DELETE", path: "/diamond-ops/pop/namespace", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteNamespaceOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfiguration {
    pub app_name: Option<String>,
    pub beta_ips: Option<String>,
    pub content: String,
    pub data_id: String,
    pub desc: Option<String>,
    pub group: String,
    pub namespace_id: String,
    pub tags: Option<String>,
    pub r#type: Option<String>,
}
operation! { DeployConfiguration(content: String, data_id: String, group: String, namespace_id: String)
    "DeployConfiguration" -> DeployConfigurationOutput {
    0 "AppName" app_name: String, 1 "BetaIps" beta_ips: String, 2 "Content" content, 3 "DataId" data_id,
    4 "Desc" desc: String, 5 "Group" group, 6 "NamespaceId" namespace_id, 7 "Tags" tags: String, 8 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/diamond-ops/pop/configuration", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeployConfigurationOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguration {
    pub data_id: String,
    pub group: String,
    pub namespace_id: String,
}
operation! { DescribeConfiguration(data_id: String, group: String, namespace_id: String)
    "DescribeConfiguration" -> DescribeConfigurationOutput {
    0 "DataId" data_id, 1 "Group" group, 2 "NamespaceId" namespace_id
} { method: "GET", path: "/diamond-ops/pop/configuration", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationOutput {
    pub code: Option<String>,
    pub configuration: Option<DescribeConfigurationConfiguration>,
    pub message: Option<String>,
}
model! { DescribeConfigurationOutput {
    0 "Code" code, 1 "Configuration" configuration, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationConfiguration {
    pub app_name: Option<String>,
    pub content: Option<String>,
    pub data_id: Option<String>,
    pub desc: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub group: Option<String>,
    pub md5: Option<String>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeConfigurationConfiguration {
    0 "AppName" app_name, 1 "Content" content, 2 "DataId" data_id, 3 "Desc" desc, 4 "GmtCreate" gmt_create,
    5 "GmtModified" gmt_modified, 6 "Group" group, 7 "Md5" md5, 8 "Tags" tags, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportFileUrl {
    pub content_type: String,
}
operation! { DescribeImportFileUrl(content_type: String) "DescribeImportFileUrl" -> DescribeImportFileUrlOutput {
    0 "ContentType" content_type
} { method: "GET", path: "/diamond-ops/pop/batch/importFileUrl", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportFileUrlOutput {
    pub code: Option<String>,
    pub file_url: Option<String>,
    pub message: Option<String>,
}
model! { DescribeImportFileUrlOutput {
    0 "Code" code, 1 "FileUrl" file_url, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespace {
    pub namespace_id: String,
}
operation! { DescribeNamespace(namespace_id: String) "DescribeNamespace" -> DescribeNamespaceOutput {
    0 "NamespaceId" namespace_id
} { method: "GET", path: "/diamond-ops/pop/namespace", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub namespace: Option<DescribeNamespaceNamespace>,
}
model! { DescribeNamespaceOutput {
    0 "Code" code, 1 "Message" message, 2 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceNamespace {
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub secret_key: Option<Secret>,
}
model! { DescribeNamespaceNamespace {
    0 "AccessKey" access_key, 1 "Endpoint" endpoint, 2 "Name" name, 3 "RegionId" region_id, 4 "SecretKey" secret_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaces {}
operation! { DescribeNamespaces() "DescribeNamespaces" -> DescribeNamespacesOutput {} { method: "GET", path: "/diamond-ops/pop/namespace/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub namespaces: Option<Vec<DescribeNamespacesNamespaces>>,
}
model! { DescribeNamespacesOutput {
    0 "Code" code, 1 "Message" message, 2 "Namespaces" namespaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesNamespaces {
    pub config_count: Option<i64>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub quota: Option<i64>,
    pub r#type: Option<i64>,
}
model! { DescribeNamespacesNamespaces {
    0 "ConfigCount" config_count, 1 "NamespaceId" namespace_id, 2 "NamespaceName" namespace_name, 3 "Quota" quota,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesWithCreate {}
operation! { DescribeNamespacesWithCreate() "DescribeNamespacesWithCreate" -> DescribeNamespacesWithCreateOutput {} { method: "GET", path: "/diamond-ops/pop/namespace/listWithCreate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesWithCreateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub namespaces: Option<Vec<DescribeNamespacesWithCreateNamespaces>>,
}
model! { DescribeNamespacesWithCreateOutput {
    0 "Code" code, 1 "Message" message, 2 "Namespaces" namespaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesWithCreateNamespaces {
    pub config_count: Option<i64>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub quota: Option<i64>,
    pub r#type: Option<i64>,
}
model! { DescribeNamespacesWithCreateNamespaces {
    0 "ConfigCount" config_count, 1 "NamespaceId" namespace_id, 2 "NamespaceName" namespace_name, 3 "Quota" quota,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceByConfiguration {
    pub data_id: String,
    pub end_ts: Option<String>,
    pub group: String,
    pub namespace_id: String,
    pub start_ts: Option<String>,
}
operation! { DescribeTraceByConfiguration(data_id: String, group: String, namespace_id: String)
    "DescribeTraceByConfiguration" -> DescribeTraceByConfigurationOutput {
    0 "DataId" data_id, 1 "EndTs" end_ts: String, 2 "Group" group, 3 "NamespaceId" namespace_id,
    4 "StartTs" start_ts: String
} { method: "GET", path: "/diamond-ops/pop/trace/getByConfiguration", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceByConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub traces: Option<Vec<DescribeTraceByConfigurationTraces>>,
}
model! { DescribeTraceByConfigurationOutput {
    0 "Code" code, 1 "Message" message, 2 "Traces" traces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceByConfigurationTraces {
    pub event_groups: Option<Vec<DescribeTraceByConfigurationEventGroups>>,
    pub timestamp: Option<i64>,
}
model! { DescribeTraceByConfigurationTraces {
    0 "EventGroups" event_groups, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceByConfigurationEventGroups {
    pub event_details: Option<Vec<DescribeTraceByConfigurationEventDetails>>,
    pub event_type: Option<String>,
}
model! { DescribeTraceByConfigurationEventGroups {
    0 "EventDetails" event_details, 1 "EventType" event_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceByConfigurationEventDetails {
    pub data_id: Option<String>,
    pub delay: Option<String>,
    pub event: Option<String>,
    pub ext: Option<String>,
    pub group: Option<String>,
    pub handle_ip: Option<String>,
    pub log_date: Option<String>,
    pub request_ip: Option<String>,
    pub response_ip: Option<String>,
    pub ts: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeTraceByConfigurationEventDetails {
    0 "DataId" data_id, 1 "Delay" delay, 2 "Event" event, 3 "Ext" ext, 4 "Group" group, 5 "HandleIp" handle_ip,
    6 "LogDate" log_date, 7 "RequestIp" request_ip, 8 "ResponseIp" response_ip, 9 "Ts" ts, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespace {
    pub namespace_id: String,
    pub namespace_name: String,
}
operation! { UpdateNamespace(namespace_id: String, namespace_name: String) "UpdateNamespace" -> UpdateNamespaceOutput {
    0 "NamespaceId" namespace_id, 1 "NamespaceName" namespace_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/diamond-ops/pop/namespace", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateNamespaceOutput {
    0 "Code" code, 1 "Message" message
} }

#[cfg(feature = "reflect")]
register! {
    BatchExportConfigurations, BatchImportConfigurations, CheckConfigurationClone, CheckConfigurationExport,
    CloneConfiguration, CreateConfiguration, CreateNamespace, DeleteConfiguration, DeleteNamespace, DeployConfiguration,
    DescribeConfiguration, DescribeImportFileUrl, DescribeNamespace, DescribeNamespaces, DescribeNamespacesWithCreate,
    DescribeTraceByConfiguration, UpdateNamespace
}
