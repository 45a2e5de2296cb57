//! `acm` of Alibaba Cloud, API version 2020-02-06.
//!
//! Endpoint: a table of 17 regions, else `acm.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/acm/2020-02-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, acm::DescribeNamespaces};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeNamespaces::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("acm", "2020-02-06", "acm", &ENDPOINTS);

/// Batches export configurations: `BatchExportConfigurations` of `acm` 2020-02-06.
///
/// GET `/diamond-ops/pop/batch/export`. Changes data. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/BatchExportConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExportConfigurations {
    /// Required.
    pub data: String,
    /// Required.
    pub namespace_id: String,
}
operation! { BatchExportConfigurations(data: String, namespace_id: String)
    "BatchExportConfigurations" -> BatchExportConfigurationsOutput {
    0 "Data" data, 1 "NamespaceId" namespace_id
} { method: "GET", path: "/diamond-ops/pop/batch/export", } }

/// Response of [`BatchExportConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchExportConfigurationsOutput {
    pub code: Option<String>,
    pub file_url: Option<String>,
    pub message: Option<String>,
}
model! { BatchExportConfigurationsOutput {
    0 "Code" code: String, 1 "FileUrl" file_url: String, 2 "Message" message: String
} }

/// Batches import configurations: `BatchImportConfigurations` of `acm` 2020-02-06.
///
/// POST `/diamond-ops/pop/batch/import`. Changes data. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/BatchImportConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportConfigurations {
    /// Required.
    pub file_url: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub policy: String,
}
operation! { BatchImportConfigurations(file_url: String, namespace_id: String, policy: String)
    "BatchImportConfigurations" -> BatchImportConfigurationsOutput {
    0 "FileUrl" file_url, 1 "NamespaceId" namespace_id, 2 "Policy" policy
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/diamond-ops/pop/batch/import", } }

/// Response of [`BatchImportConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchImportConfigurationsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { BatchImportConfigurationsOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Checks configuration clone: `CheckConfigurationClone` of `acm` 2020-02-06.
///
/// POST `/diamond-ops/pop/batch/checkForClone`. Reads only. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/CheckConfigurationClone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationClone {
    /// Required.
    pub data: String,
    /// Required.
    pub namespace_from: String,
    /// Required.
    pub namespace_to: String,
    /// Required.
    pub policy: String,
}
operation! { CheckConfigurationClone(data: String, namespace_from: String, namespace_to: String, policy: String)
    "CheckConfigurationClone" -> CheckConfigurationCloneOutput {
    0 "Data" data, 1 "NamespaceFrom" namespace_from, 2 "NamespaceTo" namespace_to, 3 "Policy" policy
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/diamond-ops/pop/batch/checkForClone", } }

/// Response of [`CheckConfigurationClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationCloneOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CheckConfigurationCloneResult>,
}
model! { CheckConfigurationCloneOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CheckConfigurationCloneResult
} }

/// In the response of [`CheckConfigurationClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationCloneResult {
    pub success: Option<bool>,
    pub success_items: Vec<CheckConfigurationCloneSuccessItems>,
    pub total_count: Option<i64>,
}
model! { CheckConfigurationCloneResult {
    0 "Success" success: bool, 1 "SuccessItems" success_items: Vec<CheckConfigurationCloneSuccessItems>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`CheckConfigurationClone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationCloneSuccessItems {
    pub data_id: Option<String>,
    pub group: Option<String>,
}
model! { CheckConfigurationCloneSuccessItems {
    0 "DataId" data_id: String, 1 "Group" group: String
} }

/// Checks configuration export: `CheckConfigurationExport` of `acm` 2020-02-06.
///
/// POST `/diamond-ops/pop/batch/checkForExport`. Reads only. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/CheckConfigurationExport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationExport {
    /// Required.
    pub data: String,
    /// Required.
    pub namespace_id: String,
}
operation! { CheckConfigurationExport(data: String, namespace_id: String)
    "CheckConfigurationExport" -> CheckConfigurationExportOutput {
    0 "Data" data, 1 "NamespaceId" namespace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/diamond-ops/pop/batch/checkForExport", } }

/// Response of [`CheckConfigurationExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationExportOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CheckConfigurationExportResult>,
}
model! { CheckConfigurationExportOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CheckConfigurationExportResult
} }

/// In the response of [`CheckConfigurationExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckConfigurationExportResult {
    pub total_count: Option<i64>,
}
model! { CheckConfigurationExportResult {
    0 "TotalCount" total_count: i64
} }

/// Clones configuration: `CloneConfiguration` of `acm` 2020-02-06.
///
/// POST `/diamond-ops/pop/batch/clone`. Changes data. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/CloneConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneConfiguration {
    /// Required.
    pub data: String,
    /// Required.
    pub namespace_from: String,
    /// Required.
    pub namespace_to: String,
    /// Required.
    pub policy: String,
}
operation! { CloneConfiguration(data: String, namespace_from: String, namespace_to: String, policy: String)
    "CloneConfiguration" -> CloneConfigurationOutput {
    0 "Data" data, 1 "NamespaceFrom" namespace_from, 2 "NamespaceTo" namespace_to, 3 "Policy" policy
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/diamond-ops/pop/batch/clone", } }

/// Response of [`CloneConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CloneConfigurationResult>,
}
model! { CloneConfigurationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CloneConfigurationResult
} }

/// In the response of [`CloneConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneConfigurationResult {
    pub success: Option<bool>,
    pub success_items: Vec<CloneConfigurationSuccessItems>,
    pub total_count: Option<i64>,
}
model! { CloneConfigurationResult {
    0 "Success" success: bool, 1 "SuccessItems" success_items: Vec<CloneConfigurationSuccessItems>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`CloneConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneConfigurationSuccessItems {
    pub data_id: Option<String>,
    pub group: Option<String>,
}
model! { CloneConfigurationSuccessItems {
    0 "DataId" data_id: String, 1 "Group" group: String
} }

/// Creates configuration: `CreateConfiguration` of `acm` 2020-02-06.
///
/// POST `/diamond-ops/pop/configuration`. Changes data. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/CreateConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfiguration {
    pub app_name: Option<String>,
    /// Required.
    pub content: String,
    /// Required.
    pub data_id: String,
    pub desc: Option<String>,
    /// Required.
    pub group: String,
    /// Required.
    pub namespace_id: String,
    pub tags: Option<String>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateConfiguration::new`].
pub struct CreateConfigurationRequired {
    pub content: String,
    pub data_id: String,
    pub group: String,
    pub namespace_id: String,
    pub r#type: String,
}
operation! { CreateConfiguration { CreateConfigurationRequired: content, data_id, group, namespace_id, r#type }
    "CreateConfiguration" -> CreateConfigurationOutput {
    0 "AppName" app_name: String, 1 "Content" content, 2 "DataId" data_id, 3 "Desc" desc: String, 4 "Group" group,
    5 "NamespaceId" namespace_id, 6 "Tags" tags: String, 7 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/diamond-ops/pop/configuration", } }

/// Response of [`CreateConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateConfigurationOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Creates namespace: `CreateNamespace` of `acm` 2020-02-06.
///
/// POST `/diamond-ops/pop/namespace`. Changes data. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/CreateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    /// Required.
    pub name: String,
}
operation! { CreateNamespace(name: String) "CreateNamespace" -> CreateNamespaceOutput {
    0 "Name" name
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/diamond-ops/pop/namespace", } }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub namespace_id: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NamespaceId" namespace_id: String
} }

/// Deletes configuration: `DeleteConfiguration` of `acm` 2020-02-06.
///
/// DELETE `/diamond-ops/pop/configuration`. Changes data. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/DeleteConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfiguration {
    /// Required.
    pub data_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub namespace_id: String,
}
operation! { DeleteConfiguration(data_id: String, group: String, namespace_id: String)
    "DeleteConfiguration" -> DeleteConfigurationOutput {
    0 "DataId" data_id, 1 "Group" group, 2 "NamespaceId" namespace_id
} { method: "DELETE", path: "/diamond-ops/pop/configuration", } }

/// Response of [`DeleteConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteConfigurationOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes namespace: `DeleteNamespace` of `acm` 2020-02-06.
///
/// DELETE `/diamond-ops/pop/namespace`. Changes data. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/DeleteNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    /// Required.
    pub namespace_id: String,
}
operation! { DeleteNamespace(namespace_id: String) "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "NamespaceId" namespace_id
} { method: "DELETE", path: "/diamond-ops/pop/namespace", } }

/// Response of [`DeleteNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteNamespaceOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deploys configuration: `DeployConfiguration` of `acm` 2020-02-06.
///
/// PUT `/diamond-ops/pop/configuration`. Changes data. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/DeployConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfiguration {
    pub app_name: Option<String>,
    pub beta_ips: Option<String>,
    /// Required.
    pub content: String,
    /// Required.
    pub data_id: String,
    pub desc: Option<String>,
    /// Required.
    pub group: String,
    /// Required.
    pub namespace_id: String,
    pub tags: Option<String>,
    pub r#type: Option<String>,
}
operation! { DeployConfiguration(content: String, data_id: String, group: String, namespace_id: String)
    "DeployConfiguration" -> DeployConfigurationOutput {
    0 "AppName" app_name: String, 1 "BetaIps" beta_ips: String, 2 "Content" content, 3 "DataId" data_id,
    4 "Desc" desc: String, 5 "Group" group, 6 "NamespaceId" namespace_id, 7 "Tags" tags: String, 8 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { method: "PUT", path: "/diamond-ops/pop/configuration", } }

/// Response of [`DeployConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeployConfigurationOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Describes configuration: `DescribeConfiguration` of `acm` 2020-02-06.
///
/// GET `/diamond-ops/pop/configuration`. Reads only. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/DescribeConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfiguration {
    /// Required.
    pub data_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub namespace_id: String,
}
operation! { DescribeConfiguration(data_id: String, group: String, namespace_id: String)
    "DescribeConfiguration" -> DescribeConfigurationOutput {
    0 "DataId" data_id, 1 "Group" group, 2 "NamespaceId" namespace_id
} { method: "GET", path: "/diamond-ops/pop/configuration", } }

/// Response of [`DescribeConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigurationOutput {
    pub code: Option<String>,
    pub configuration: Option<DescribeConfigurationConfiguration>,
    pub message: Option<String>,
}
model! { DescribeConfigurationOutput {
    0 "Code" code: String, 1 "Configuration" configuration: DescribeConfigurationConfiguration,
    2 "Message" message: String
} }

/// In the response of [`DescribeConfiguration`].
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
    0 "AppName" app_name: String, 1 "Content" content: String, 2 "DataId" data_id: String, 3 "Desc" desc: String,
    4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String, 6 "Group" group: String,
    7 "Md5" md5: String, 8 "Tags" tags: String, 9 "Type" r#type: String
} }

/// Describes import file url: `DescribeImportFileUrl` of `acm` 2020-02-06.
///
/// GET `/diamond-ops/pop/batch/importFileUrl`. Reads only. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/DescribeImportFileUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportFileUrl {
    /// Required.
    pub content_type: String,
}
operation! { DescribeImportFileUrl(content_type: String) "DescribeImportFileUrl" -> DescribeImportFileUrlOutput {
    0 "ContentType" content_type
} { method: "GET", path: "/diamond-ops/pop/batch/importFileUrl", } }

/// Response of [`DescribeImportFileUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportFileUrlOutput {
    pub code: Option<String>,
    pub file_url: Option<String>,
    pub message: Option<String>,
}
model! { DescribeImportFileUrlOutput {
    0 "Code" code: String, 1 "FileUrl" file_url: String, 2 "Message" message: String
} }

/// Describes namespace: `DescribeNamespace` of `acm` 2020-02-06.
///
/// GET `/diamond-ops/pop/namespace`. Reads only. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/DescribeNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespace {
    /// Required.
    pub namespace_id: String,
}
operation! { DescribeNamespace(namespace_id: String) "DescribeNamespace" -> DescribeNamespaceOutput {
    0 "NamespaceId" namespace_id
} { method: "GET", path: "/diamond-ops/pop/namespace", } }

/// Response of [`DescribeNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub namespace: Option<DescribeNamespaceNamespace>,
}
model! { DescribeNamespaceOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Namespace" namespace: DescribeNamespaceNamespace
} }

/// In the response of [`DescribeNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceNamespace {
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}
model! { DescribeNamespaceNamespace {
    0 "AccessKey" access_key: String, 1 "Endpoint" endpoint: String, 2 "Name" name: String,
    3 "RegionId" region_id: String, 4 "SecretKey" secret_key: Secret
} }

/// Describes namespaces: `DescribeNamespaces` of `acm` 2020-02-06.
///
/// GET `/diamond-ops/pop/namespace/list`. Reads only. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/DescribeNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaces {}
operation! { DescribeNamespaces() "DescribeNamespaces" -> DescribeNamespacesOutput {}
    { method: "GET", path: "/diamond-ops/pop/namespace/list", } }

/// Response of [`DescribeNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub namespaces: Vec<DescribeNamespacesNamespaces>,
}
model! { DescribeNamespacesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Namespaces" namespaces: Vec<DescribeNamespacesNamespaces>
} }

/// In the response of [`DescribeNamespaces`].
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
    0 "ConfigCount" config_count: i64, 1 "NamespaceId" namespace_id: String, 2 "NamespaceName" namespace_name: String,
    3 "Quota" quota: i64, 4 "Type" r#type: i64
} }

/// Describes namespaces with create: `DescribeNamespacesWithCreate` of `acm` 2020-02-06.
///
/// GET `/diamond-ops/pop/namespace/listWithCreate`. Reads only. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/DescribeNamespacesWithCreate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesWithCreate {}
operation! { DescribeNamespacesWithCreate() "DescribeNamespacesWithCreate" -> DescribeNamespacesWithCreateOutput {}
    { method: "GET", path: "/diamond-ops/pop/namespace/listWithCreate", } }

/// Response of [`DescribeNamespacesWithCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespacesWithCreateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub namespaces: Vec<DescribeNamespacesWithCreateNamespaces>,
}
model! { DescribeNamespacesWithCreateOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "Namespaces" namespaces: Vec<DescribeNamespacesWithCreateNamespaces>
} }

/// In the response of [`DescribeNamespacesWithCreate`].
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
    0 "ConfigCount" config_count: i64, 1 "NamespaceId" namespace_id: String, 2 "NamespaceName" namespace_name: String,
    3 "Quota" quota: i64, 4 "Type" r#type: i64
} }

/// Describes trace by configuration: `DescribeTraceByConfiguration` of `acm` 2020-02-06.
///
/// GET `/diamond-ops/pop/trace/getByConfiguration`. Reads only. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/DescribeTraceByConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceByConfiguration {
    /// Required.
    pub data_id: String,
    pub end_ts: Option<String>,
    /// Required.
    pub group: String,
    /// Required.
    pub namespace_id: String,
    pub start_ts: Option<String>,
}
operation! { DescribeTraceByConfiguration(data_id: String, group: String, namespace_id: String)
    "DescribeTraceByConfiguration" -> DescribeTraceByConfigurationOutput {
    0 "DataId" data_id, 1 "EndTs" end_ts: String, 2 "Group" group, 3 "NamespaceId" namespace_id,
    4 "StartTs" start_ts: String
} { method: "GET", path: "/diamond-ops/pop/trace/getByConfiguration", } }

/// Response of [`DescribeTraceByConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceByConfigurationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub traces: Vec<DescribeTraceByConfigurationTraces>,
}
model! { DescribeTraceByConfigurationOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Traces" traces: Vec<DescribeTraceByConfigurationTraces>
} }

/// In the response of [`DescribeTraceByConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceByConfigurationTraces {
    pub event_groups: Vec<DescribeTraceByConfigurationEventGroups>,
    pub timestamp: Option<i64>,
}
model! { DescribeTraceByConfigurationTraces {
    0 "EventGroups" event_groups: Vec<DescribeTraceByConfigurationEventGroups>, 1 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeTraceByConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTraceByConfigurationEventGroups {
    pub event_details: Vec<DescribeTraceByConfigurationEventDetails>,
    pub event_type: Option<String>,
}
model! { DescribeTraceByConfigurationEventGroups {
    0 "EventDetails" event_details: Vec<DescribeTraceByConfigurationEventDetails>, 1 "EventType" event_type: String
} }

/// In the response of [`DescribeTraceByConfiguration`].
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
    0 "DataId" data_id: String, 1 "Delay" delay: String, 2 "Event" event: String, 3 "Ext" ext: String,
    4 "Group" group: String, 5 "HandleIp" handle_ip: String, 6 "LogDate" log_date: String,
    7 "RequestIp" request_ip: String, 8 "ResponseIp" response_ip: String, 9 "Ts" ts: String, 10 "Type" r#type: String
} }

/// Updates namespace: `UpdateNamespace` of `acm` 2020-02-06.
///
/// PUT `/diamond-ops/pop/namespace`. Changes data. See
/// <https://api.alibabacloud.com/document/acm/2020-02-06/UpdateNamespace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespace {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub namespace_name: String,
}
operation! { UpdateNamespace(namespace_id: String, namespace_name: String) "UpdateNamespace" -> UpdateNamespaceOutput {
    0 "NamespaceId" namespace_id, 1 "NamespaceName" namespace_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { method: "PUT", path: "/diamond-ops/pop/namespace", } }

/// Response of [`UpdateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNamespaceOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateNamespaceOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    BatchExportConfigurations, BatchImportConfigurations, CheckConfigurationClone, CheckConfigurationExport,
    CloneConfiguration, CreateConfiguration, CreateNamespace, DeleteConfiguration, DeleteNamespace, DeployConfiguration,
    DescribeConfiguration, DescribeImportFileUrl, DescribeNamespace, DescribeNamespaces, DescribeNamespacesWithCreate,
    DescribeTraceByConfiguration, UpdateNamespace
}
