//! `aiworkspace` of Alibaba Cloud, API version 2021-02-04.
//!
//! Endpoint: a table of 61 regions, else `aiworkspace.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, aiworkspace::GetDefaultWorkspace};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetDefaultWorkspace::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "aiworkspace.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "aiworkspace.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "aiworkspace.aliyuncs.com"),
        ("ap-south-1", "aiworkspace.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "aiworkspace.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "aiworkspace.aliyuncs.com"),
        ("ap-southeast-3", "aiworkspace.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "aiworkspace-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "aiworkspace.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "aiworkspace.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "aiworkspace.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "aiworkspace.aliyuncs.com"),
        ("cn-beijing-finance-pop", "aiworkspace.aliyuncs.com"),
        ("cn-beijing-gov-1", "aiworkspace.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "aiworkspace.aliyuncs.com"),
        ("cn-edge-1", "aiworkspace.aliyuncs.com"),
        ("cn-fujian", "aiworkspace.aliyuncs.com"),
        ("cn-guangzhou", "aiworkspace.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "aiworkspace.aliyuncs.com"),
        ("cn-hangzhou", "aiworkspace.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "aiworkspace.aliyuncs.com"),
        ("cn-hangzhou-finance", "aiworkspace.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "aiworkspace.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "aiworkspace.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "aiworkspace.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "aiworkspace.aliyuncs.com"),
        ("cn-hangzhou-test-306", "aiworkspace.aliyuncs.com"),
        ("cn-heyuan", "aiworkspace.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "aiworkspace.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "aiworkspace.aliyuncs.com"),
        ("cn-huhehaote", "aiworkspace.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "aiworkspace.aliyuncs.com"),
        ("cn-qingdao", "aiworkspace.aliyuncs.com"),
        ("cn-qingdao-nebula", "aiworkspace.aliyuncs.com"),
        ("cn-shanghai", "aiworkspace.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "aiworkspace.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "aiworkspace.aliyuncs.com"),
        ("cn-shanghai-finance-1", "aiworkspace.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shanghai-inner", "aiworkspace.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "aiworkspace.aliyuncs.com"),
        ("cn-shenzhen", "aiworkspace.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "aiworkspace.aliyuncs.com"),
        ("cn-shenzhen-inner", "aiworkspace.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "aiworkspace.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "aiworkspace.aliyuncs.com"),
        ("cn-wuhan", "aiworkspace.aliyuncs.com"),
        ("cn-wulanchabu", "aiworkspace.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "aiworkspace.aliyuncs.com"),
        ("cn-zhangbei", "aiworkspace.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "aiworkspace.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "aiworkspace.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "aiworkspace.aliyuncs.com"),
        ("eu-central-1", "aiworkspace.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "aiworkspace.aliyuncs.com"),
        ("eu-west-1-oxs", "aiworkspace.aliyuncs.com"),
        ("me-east-1", "aiworkspace.aliyuncs.com"),
        ("na-south-1", "aiworkspace.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "aiworkspace.aliyuncs.com"),
        ("us-east-1", "aiworkspace.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "aiworkspace.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "aiworkspace.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "aiworkspace-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "aiworkspace-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "aiworkspace-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "aiworkspace-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "aiworkspace-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "aiworkspace-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "aiworkspace-vpc.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "aiworkspace-vpc.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "aiworkspace-vpc.cn-beijing.aliyuncs.com"),
        ("cn-guangzhou", "aiworkspace-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "aiworkspace-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "aiworkspace-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "aiworkspace-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "aiworkspace-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "aiworkspace-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "aiworkspace-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "aiworkspace-vpc.cn-wulanchabu.aliyuncs.com"),
        ("eu-central-1", "aiworkspace-vpc.eu-central-1.aliyuncs.com"),
        ("me-east-1", "aiworkspace-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "aiworkspace-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "aiworkspace-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "aiworkspace-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "aiworkspace-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "aiworkspace",
    "2021-02-04",
    "aiworkspace",
    &ENDPOINTS,
);

/// Accepts dataworks event: `AcceptDataworksEvent` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/workspaces/action/acceptdataworksevent`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/AcceptDataworksEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptDataworksEvent {
    pub data: Option<BTreeMap<String, Value>>,
    pub message_id: Option<String>,
}
operation! { AcceptDataworksEvent() "AcceptDataworksEvent" -> Empty {
    0 "Data" data: BTreeMap<String, Value>, 1 "MessageId" message_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/workspaces/action/acceptdataworksevent", body: BodyStyle::Json, } }

/// Response of [`AcceptDataworksEvent`]: empty.
pub type AcceptDataworksEventOutput = Empty;

/// Adds image: `AddImage` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/images`. Changes data. See <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/AddImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImage {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    /// Required.
    pub image_uri: String,
    pub labels: Option<Vec<AddImageLabelsItem>>,
    /// Required.
    pub name: String,
    pub size: Option<i64>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { AddImage(image_uri: String, name: String) "AddImage" -> AddImageOutput {
    0 "Accessibility" accessibility: String, 1 "Description" description: String, 2 "ImageId" image_id: String,
    3 "ImageUri" image_uri, 4 "Labels" labels: Vec<AddImageLabelsItem>, 5 "Name" name, 6 "Size" size: i64,
    7 "SourceId" source_id: String, 8 "SourceType" source_type: String, 9 "UserId" user_id: String,
    10 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/api/v1/images", body: BodyStyle::Json, } }

/// In the request of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageLabelsItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddImageLabelsItem() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`AddImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageOutput {
    pub image_id: Option<String>,
}
model! { AddImageOutput {
    0 "ImageId" image_id: String
} }

/// Adds image labels: `AddImageLabels` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/images/{ImageId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/AddImageLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageLabels {
    /// Required.
    pub labels: Vec<AddImageLabelsLabels>,
    /// Required.
    pub image_id: String,
}
operation! { AddImageLabels(labels: Vec<AddImageLabelsLabels>, image_id: String) "AddImageLabels" -> Empty {
    0 "Labels" labels, 1 "ImageId" image_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/images/{ImageId}/labels", body: BodyStyle::Json, } }

/// Response of [`AddImageLabels`]: empty.
pub type AddImageLabelsOutput = Empty;

/// In the request of [`AddImageLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageLabelsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddImageLabelsLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Adds member role: `AddMemberRole` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/workspaces/{WorkspaceId}/members/{MemberId}/roles/{RoleName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/AddMemberRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberRole {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub member_id: String,
    /// Required.
    pub role_name: String,
}
operation! { AddMemberRole(workspace_id: String, member_id: String, role_name: String) "AddMemberRole" -> Empty {
    0 "WorkspaceId" workspace_id, 1 "MemberId" member_id, 2 "RoleName" role_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{WorkspaceId}/members/{MemberId}/roles/{RoleName}", } }

/// Response of [`AddMemberRole`]: empty.
pub type AddMemberRoleOutput = Empty;

/// Changes resource group: `ChangeResourceGroup` of `aiworkspace` 2021-02-04.
///
/// PUT `/resourcegroups/action/changeresourcegroup`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { ChangeResourceGroup() "ChangeResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id: String, 1 "ResourceId" resource_id: String,
    2 "ResourceType" resource_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/resourcegroups/action/changeresourcegroup", body: BodyStyle::Json, } }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates code source: `CreateCodeSource` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/codesources`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateCodeSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeSource {
    pub accessibility: Option<String>,
    pub clone_type: Option<i64>,
    pub code_branch: Option<String>,
    pub code_commit: Option<String>,
    pub code_repo: Option<String>,
    /// Secret.
    pub code_repo_access_token: Option<Secret>,
    pub code_repo_user_name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub display_name: String,
    pub mount_path: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateCodeSource(display_name: String, workspace_id: String) "CreateCodeSource" -> CreateCodeSourceOutput {
    0 "Accessibility" accessibility: String, 1 "CloneType" clone_type: i64, 2 "CodeBranch" code_branch: String,
    3 "CodeCommit" code_commit: String, 4 "CodeRepo" code_repo: String,
    5 "CodeRepoAccessToken" code_repo_access_token: Secret, 6 "CodeRepoUserName" code_repo_user_name: String,
    7 "Description" description: String, 8 "DisplayName" display_name, 9 "MountPath" mount_path: String,
    10 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/api/v1/codesources", body: BodyStyle::Json, } }

/// Response of [`CreateCodeSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeSourceOutput {
    pub code_source_id: Option<String>,
}
model! { CreateCodeSourceOutput {
    0 "CodeSourceId" code_source_id: String
} }

/// Creates connection: `CreateConnection` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/connections`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnection {
    pub accessibility: Option<String>,
    /// Required.
    pub configs: BTreeMap<String, String>,
    /// Required.
    pub connection_name: String,
    pub connection_type: Option<String>,
    pub description: Option<String>,
    pub models: Option<Vec<CreateConnectionModels>>,
    pub resource_meta: Option<CreateConnectionResourceMeta>,
    pub secrets: Option<BTreeMap<String, String>>,
    pub workspace_id: Option<String>,
}
operation! { CreateConnection(configs: BTreeMap<String, String>, connection_name: String)
    "CreateConnection" -> CreateConnectionOutput {
    0 "Accessibility" accessibility: String, 1 "Configs" configs, 2 "ConnectionName" connection_name,
    3 "ConnectionType" connection_type: String, 4 "Description" description: String,
    5 "Models" models: Vec<CreateConnectionModels>, 6 "ResourceMeta" resource_meta: CreateConnectionResourceMeta,
    7 "Secrets" secrets: BTreeMap<String, String>, 8 "WorkspaceId" workspace_id: String
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
] { path: "/api/v1/connections", body: BodyStyle::Json, } }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionModels {
    pub display_name: Option<String>,
    pub max_model_length: Option<i64>,
    pub model: Option<String>,
    pub model_type: Option<String>,
    pub support_reasoning: Option<bool>,
    pub support_response_schema: Option<bool>,
    pub support_vision: Option<bool>,
    pub tool_call: Option<bool>,
}
input! { CreateConnectionModels() {
    0 "DisplayName" display_name: String, 1 "MaxModelLength" max_model_length: i64, 2 "Model" model: String,
    3 "ModelType" model_type: String, 4 "SupportReasoning" support_reasoning: bool,
    5 "SupportResponseSchema" support_response_schema: bool, 6 "SupportVision" support_vision: bool,
    7 "ToolCall" tool_call: bool
} }

/// In the request of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionResourceMeta {
    pub extra: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
input! { CreateConnectionResourceMeta() {
    0 "Extra" extra: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String
} }

/// Response of [`CreateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionOutput {
    pub connection_id: Option<String>,
}
model! { CreateConnectionOutput {
    0 "ConnectionId" connection_id: String
} }

/// Creates dataset: `CreateDataset` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/datasets`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub accessibility: Option<String>,
    pub accessible_role_id_list: Option<Vec<String>>,
    /// 1 to 999999999999.
    pub data_count: Option<i64>,
    /// 1 to 999999999999.
    pub data_size: Option<i64>,
    /// Required.
    pub data_source_type: String,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub import_info: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub mount_access_read_write_role_id_list: Option<Vec<String>>,
    /// Required.
    pub name: String,
    pub options: Option<String>,
    /// Required.
    pub property: String,
    pub provider: Option<String>,
    pub provider_type: Option<String>,
    pub source_dataset_id: Option<String>,
    pub source_dataset_version: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    /// Required.
    pub uri: String,
    pub user_id: Option<String>,
    pub version_description: Option<String>,
    pub version_labels: Option<Vec<Label>>,
    pub workspace_id: Option<String>,
}
operation! { CreateDataset(data_source_type: String, name: String, property: String, uri: String)
    "CreateDataset" -> CreateDatasetOutput {
    0 "Accessibility" accessibility: String, 1 "AccessibleRoleIdList" accessible_role_id_list: Vec<String>,
    2 "DataCount" data_count: i64, 3 "DataSize" data_size: i64, 4 "DataSourceType" data_source_type,
    5 "DataType" data_type: String, 6 "Description" description: String, 7 "Edition" edition: String,
    8 "ImportInfo" import_info: String, 9 "Labels" labels: Vec<Label>,
    10 "MountAccessReadWriteRoleIdList" mount_access_read_write_role_id_list: Vec<String>, 11 "Name" name,
    12 "Options" options: String, 13 "Property" property, 14 "Provider" provider: String,
    15 "ProviderType" provider_type: String, 16 "SourceDatasetId" source_dataset_id: String,
    17 "SourceDatasetVersion" source_dataset_version: String, 18 "SourceId" source_id: String,
    19 "SourceType" source_type: String, 20 "Uri" uri, 21 "UserId" user_id: String,
    22 "VersionDescription" version_description: String, 23 "VersionLabels" version_labels: Vec<Label>,
    24 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None)
] { path: "/api/v1/datasets", body: BodyStyle::Json, } }

/// In the request of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Label() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub dataset_id: Option<String>,
}
model! { CreateDatasetOutput {
    0 "DatasetId" dataset_id: String
} }

/// Creates dataset file metas: `CreateDatasetFileMetas` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/datasets/{DatasetId}/datasetfilemetas`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateDatasetFileMetas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetFileMetas {
    /// Required.
    pub dataset_file_metas: Vec<DatasetFileMetaContentCreate>,
    /// Required.
    pub dataset_version: String,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub dataset_id: String,
}
operation! {
    CreateDatasetFileMetas(dataset_file_metas: Vec<DatasetFileMetaContentCreate>, dataset_version: String, workspace_id: String, dataset_id: String)
    "CreateDatasetFileMetas" -> CreateDatasetFileMetasOutput {
    0 "DatasetFileMetas" dataset_file_metas, 1 "DatasetVersion" dataset_version, 2 "WorkspaceId" workspace_id,
    3 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/datasets/{DatasetId}/datasetfilemetas", body: BodyStyle::Json, } }

/// In the request of [`CreateDatasetFileMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMetaContentCreate {
    pub comment: Option<String>,
    /// Required.
    pub content_type: Option<String>,
    pub data_size: Option<i64>,
    pub file_create_time: Option<String>,
    /// Required.
    pub file_finger_print: Option<String>,
    pub file_name: Option<String>,
    /// Required.
    pub file_type: Option<String>,
    pub file_update_time: Option<String>,
    pub meta_attributes: Option<String>,
    pub tags: Option<String>,
    /// Required.
    pub uri: Option<String>,
}
input! { DatasetFileMetaContentCreate(content_type: String, file_finger_print: String, file_type: String, uri: String) {
    0 "Comment" comment: String, 1 "ContentType" content_type: String, 2 "DataSize" data_size: i64,
    3 "FileCreateTime" file_create_time: String, 4 "FileFingerPrint" file_finger_print: String,
    5 "FileName" file_name: String, 6 "FileType" file_type: String, 7 "FileUpdateTime" file_update_time: String,
    8 "MetaAttributes" meta_attributes: String, 9 "Tags" tags: String, 10 "Uri" uri: String
} }

/// Response of [`CreateDatasetFileMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetFileMetasOutput {
    pub failed_details: Vec<DatasetFileMetaResponse>,
    pub status: Option<bool>,
    pub succeed_details: Vec<DatasetFileMetaResponse>,
}
model! { CreateDatasetFileMetasOutput {
    0 "FailedDetails" failed_details: Vec<DatasetFileMetaResponse>, 1 "Status" status: bool,
    2 "SucceedDetails" succeed_details: Vec<DatasetFileMetaResponse>
} }

/// In the response of [`CreateDatasetFileMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMetaResponse {
    pub dataset_file_meta_id: Option<String>,
    pub result: Option<String>,
    pub uri: Option<String>,
}
model! { DatasetFileMetaResponse {
    0 "DatasetFileMetaId" dataset_file_meta_id: String, 1 "Result" result: String, 2 "Uri" uri: String
} }

/// Creates dataset job: `CreateDatasetJob` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/datasets/{DatasetId}/datasetjobs`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateDatasetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJob {
    pub dataset_version: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub job_action: String,
    pub job_mode: Option<String>,
    /// Required.
    pub job_spec: String,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub dataset_id: String,
}
operation! { CreateDatasetJob(job_action: String, job_spec: String, workspace_id: String, dataset_id: String)
    "CreateDatasetJob" -> CreateDatasetJobOutput {
    0 "DatasetVersion" dataset_version: String, 1 "Description" description: String, 2 "JobAction" job_action,
    3 "JobMode" job_mode: String, 4 "JobSpec" job_spec, 5 "WorkspaceId" workspace_id, 6 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v1/datasets/{DatasetId}/datasetjobs", body: BodyStyle::Json, } }

/// Response of [`CreateDatasetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJobOutput {
    pub dataset_job_id: Option<String>,
}
model! { CreateDatasetJobOutput {
    0 "DatasetJobId" dataset_job_id: String
} }

/// Creates dataset job config: `CreateDatasetJobConfig` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/datasets/{DatasetId}/datasetjobconfigs`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateDatasetJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJobConfig {
    /// Required.
    pub config: String,
    /// Required.
    pub config_type: String,
    pub dataset_version: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub dataset_id: String,
}
operation! { CreateDatasetJobConfig(config: String, config_type: String, workspace_id: String, dataset_id: String)
    "CreateDatasetJobConfig" -> CreateDatasetJobConfigOutput {
    0 "Config" config, 1 "ConfigType" config_type, 2 "DatasetVersion" dataset_version: String,
    3 "WorkspaceId" workspace_id, 4 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs", body: BodyStyle::Json, } }

/// Response of [`CreateDatasetJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJobConfigOutput {
    pub dataset_job_config_id: Option<String>,
}
model! { CreateDatasetJobConfigOutput {
    0 "DatasetJobConfigId" dataset_job_config_id: String
} }

/// Creates dataset labels: `CreateDatasetLabels` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/datasets/{DatasetId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateDatasetLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetLabels {
    pub labels: Option<Vec<Label>>,
    /// Required.
    pub dataset_id: String,
}
operation! { CreateDatasetLabels(dataset_id: String) "CreateDatasetLabels" -> Empty {
    0 "Labels" labels: Vec<Label>, 1 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/datasets/{DatasetId}/labels", body: BodyStyle::Json, } }

/// Response of [`CreateDatasetLabels`]: empty.
pub type CreateDatasetLabelsOutput = Empty;

/// Creates dataset version: `CreateDatasetVersion` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/datasets/{DatasetId}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateDatasetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersion {
    pub data_count: Option<i64>,
    pub data_size: Option<i64>,
    /// Required.
    pub data_source_type: String,
    pub description: Option<String>,
    pub import_info: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub options: Option<String>,
    /// Required.
    pub property: String,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    /// Required.
    pub uri: String,
    /// Required.
    pub dataset_id: String,
}
operation! { CreateDatasetVersion(data_source_type: String, property: String, uri: String, dataset_id: String)
    "CreateDatasetVersion" -> CreateDatasetVersionOutput {
    0 "DataCount" data_count: i64, 1 "DataSize" data_size: i64, 2 "DataSourceType" data_source_type,
    3 "Description" description: String, 4 "ImportInfo" import_info: String, 5 "Labels" labels: Vec<Label>,
    6 "Options" options: String, 7 "Property" property, 8 "SourceId" source_id: String,
    9 "SourceType" source_type: String, 10 "Uri" uri, 11 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { path: "/api/v1/datasets/{DatasetId}/versions", body: BodyStyle::Json, } }

/// Response of [`CreateDatasetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersionOutput {
    pub version_name: Option<String>,
}
model! { CreateDatasetVersionOutput {
    0 "VersionName" version_name: String
} }

/// Creates dataset version labels: `CreateDatasetVersionLabels` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/datasets/{DatasetId}/versions/{VersionName}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateDatasetVersionLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersionLabels {
    /// Required.
    pub labels: Vec<Label>,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub version_name: String,
}
operation! { CreateDatasetVersionLabels(labels: Vec<Label>, dataset_id: String, version_name: String)
    "CreateDatasetVersionLabels" -> Empty {
    0 "Labels" labels, 1 "DatasetId" dataset_id, 2 "VersionName" version_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}/labels", body: BodyStyle::Json, } }

/// Response of [`CreateDatasetVersionLabels`]: empty.
pub type CreateDatasetVersionLabelsOutput = Empty;

/// Creates experiment: `CreateExperiment` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/experiments`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperiment {
    pub accessibility: Option<String>,
    pub artifact_uri: Option<String>,
    pub labels: Option<Vec<LabelInfo>>,
    /// Required.
    pub name: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateExperiment(name: String, workspace_id: String) "CreateExperiment" -> CreateExperimentOutput {
    0 "Accessibility" accessibility: String, 1 "ArtifactUri" artifact_uri: String, 2 "Labels" labels: Vec<LabelInfo>,
    3 "Name" name, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/experiments", body: BodyStyle::Json, } }

/// In the request of [`CreateExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { LabelInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentOutput {
    pub experiment_id: Option<String>,
}
model! { CreateExperimentOutput {
    0 "ExperimentId" experiment_id: String
} }

/// Creates image build: `CreateImageBuild` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/imagebuilds`. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateImageBuild>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuild {
    pub client_token: Option<String>,
    pub accessibility: Option<String>,
    /// Required.
    pub build_config: CreateImageBuildBuildConfig,
    /// Required.
    pub image: CreateImageBuildImage,
    pub image_build_job_name: Option<String>,
    pub overwrite_image_tag: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub resource: CreateImageBuildResource,
    /// Required.
    pub target_registry: CreateImageBuildTargetRegistry,
    pub user_vpc: Option<CreateImageBuildUserVpc>,
    /// Required.
    pub workspace_id: String,
}

/// Arguments of [`CreateImageBuild::new`].
pub struct CreateImageBuildRequired {
    pub build_config: CreateImageBuildBuildConfig,
    pub image: CreateImageBuildImage,
    pub resource: CreateImageBuildResource,
    pub target_registry: CreateImageBuildTargetRegistry,
    pub workspace_id: String,
}
operation! {
    CreateImageBuild { CreateImageBuildRequired: build_config, image, resource, target_registry, workspace_id }
    "CreateImageBuild" -> CreateImageBuildOutput {
    0 "ClientToken" client_token: String, 1 "Accessibility" accessibility: String, 2 "BuildConfig" build_config,
    3 "Image" image, 4 "ImageBuildJobName" image_build_job_name: String,
    5 "OverwriteImageTag" overwrite_image_tag: bool, 6 "RegionId" region_id: String, 7 "Resource" resource,
    8 "TargetRegistry" target_registry, 9 "UserVpc" user_vpc: CreateImageBuildUserVpc, 10 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/api/v1/imagebuilds", body: BodyStyle::Json, } }

/// In the request of [`CreateImageBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildBuildConfig {
    /// Required.
    pub build_type: Option<String>,
    /// Required.
    pub dockerfile: Option<String>,
    pub registry_auths: Option<BTreeMap<String, Value>>,
}
input! { CreateImageBuildBuildConfig(build_type: String, dockerfile: String) {
    0 "BuildType" build_type: String, 1 "Dockerfile" dockerfile: String,
    2 "RegistryAuths" registry_auths: BTreeMap<String, Value>
} }

/// In the request of [`CreateImageBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildImage {
    pub description: Option<String>,
    pub labels: Option<Vec<CreateImageBuildLabels>>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub uri: Option<String>,
}
input! { CreateImageBuildImage(name: String, uri: String) {
    0 "Description" description: String, 1 "Labels" labels: Vec<CreateImageBuildLabels>, 2 "Name" name: String,
    3 "Uri" uri: String
} }

/// In the request of [`CreateImageBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImageBuildLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateImageBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildResource {
    pub ecs_spec: Option<String>,
    pub resource_config: Option<CreateImageBuildResourceConfig>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
input! { CreateImageBuildResource() {
    0 "EcsSpec" ecs_spec: String, 1 "ResourceConfig" resource_config: CreateImageBuildResourceConfig,
    2 "ResourceId" resource_id: String, 3 "ResourceType" resource_type: String
} }

/// In the request of [`CreateImageBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildResourceConfig {
    pub cpu: Option<String>,
    pub memory: Option<String>,
}
input! { CreateImageBuildResourceConfig() {
    0 "CPU" cpu: String, 1 "Memory" memory: String
} }

/// In the request of [`CreateImageBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildTargetRegistry {
    pub instance_id: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateImageBuildTargetRegistry(r#type: String) {
    0 "InstanceId" instance_id: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateImageBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildUserVpc {
    pub default_route: Option<String>,
    pub extended_cidrs: Option<Vec<String>>,
    pub security_group_id: Option<String>,
    pub switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateImageBuildUserVpc() {
    0 "DefaultRoute" default_route: String, 1 "ExtendedCidrs" extended_cidrs: Vec<String>,
    2 "SecurityGroupId" security_group_id: String, 3 "SwitchId" switch_id: String, 4 "VpcId" vpc_id: String
} }

/// Response of [`CreateImageBuild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildOutput {
    pub image_build_id: Option<String>,
    pub image_build_job_id: Option<String>,
}
model! { CreateImageBuildOutput {
    0 "ImageBuildId" image_build_id: String, 1 "ImageBuildJobId" image_build_job_id: String
} }

/// Creates member: `CreateMember` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/workspaces/{WorkspaceId}/members`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMember {
    /// Required.
    pub members: Vec<CreateMemberMembers>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateMember(members: Vec<CreateMemberMembers>, workspace_id: String)
    "CreateMember" -> CreateMemberOutput {
    0 "Members" members, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{WorkspaceId}/members", body: BodyStyle::Json, } }

/// In the request of [`CreateMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberMembers {
    /// Required.
    pub roles: Option<Vec<String>>,
    /// Required.
    pub user_id: Option<String>,
}
input! { CreateMemberMembers(roles: Vec<String>, user_id: String) {
    0 "Roles" roles: Vec<String>, 1 "UserId" user_id: String
} }

/// Response of [`CreateMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberOutput {
    pub members: Vec<CreateMemberMembers2>,
}
model! { CreateMemberOutput {
    0 "Members" members: Vec<CreateMemberMembers2>
} }

/// In the response of [`CreateMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberMembers2 {
    pub display_name: Option<String>,
    pub member_id: Option<String>,
    pub roles: Vec<String>,
    pub user_id: Option<String>,
}
model! { CreateMemberMembers2 {
    0 "DisplayName" display_name: String, 1 "MemberId" member_id: String, 2 "Roles" roles: Vec<String>,
    3 "UserId" user_id: String
} }

/// Creates model: `CreateModel` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/models`. Changes data. See <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    pub accessibility: Option<String>,
    pub domain: Option<String>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub labels: Option<Vec<Label>>,
    pub model_description: Option<String>,
    pub model_doc: Option<String>,
    /// Required.
    pub model_name: String,
    pub model_type: Option<String>,
    pub order_number: Option<i64>,
    pub origin: Option<String>,
    pub parameter_size: Option<i64>,
    pub tag: Option<Vec<Label>>,
    pub task: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { CreateModel(model_name: String) "CreateModel" -> CreateModelOutput {
    0 "Accessibility" accessibility: String, 1 "Domain" domain: String,
    2 "ExtraInfo" extra_info: BTreeMap<String, Value>, 3 "Labels" labels: Vec<Label>,
    4 "ModelDescription" model_description: String, 5 "ModelDoc" model_doc: String, 6 "ModelName" model_name,
    7 "ModelType" model_type: String, 8 "OrderNumber" order_number: i64, 9 "Origin" origin: String,
    10 "ParameterSize" parameter_size: i64, 11 "Tag" tag: Vec<Label>, 12 "Task" task: String,
    13 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] { path: "/api/v1/models", body: BodyStyle::Json, } }

/// Response of [`CreateModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub model_id: Option<String>,
}
model! { CreateModelOutput {
    0 "ModelId" model_id: String
} }

/// Creates model labels: `CreateModelLabels` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/models/{ModelId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateModelLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelLabels {
    pub labels: Option<Vec<Label>>,
    /// Required.
    pub model_id: String,
}
operation! { CreateModelLabels(model_id: String) "CreateModelLabels" -> Empty {
    0 "Labels" labels: Vec<Label>, 1 "ModelId" model_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/models/{ModelId}/labels", body: BodyStyle::Json, } }

/// Response of [`CreateModelLabels`]: empty.
pub type CreateModelLabelsOutput = Empty;

/// Creates model version: `CreateModelVersion` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/models/{ModelId}/versions`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateModelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelVersion {
    pub approval_status: Option<String>,
    pub compression_spec: Option<BTreeMap<String, Value>>,
    pub distillation_spec: Option<BTreeMap<String, Value>>,
    pub evaluation_spec: Option<BTreeMap<String, Value>>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub format_type: Option<String>,
    pub framework_type: Option<String>,
    pub inference_spec: Option<BTreeMap<String, Value>>,
    pub labels: Option<Vec<Label>>,
    pub metrics: Option<BTreeMap<String, Value>>,
    pub options: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub training_spec: Option<BTreeMap<String, Value>>,
    /// Required.
    pub uri: String,
    pub version_description: Option<String>,
    pub version_name: Option<String>,
    /// Required.
    pub model_id: String,
}
operation! { CreateModelVersion(uri: String, model_id: String) "CreateModelVersion" -> CreateModelVersionOutput {
    0 "ApprovalStatus" approval_status: String, 1 "CompressionSpec" compression_spec: BTreeMap<String, Value>,
    2 "DistillationSpec" distillation_spec: BTreeMap<String, Value>,
    3 "EvaluationSpec" evaluation_spec: BTreeMap<String, Value>, 4 "ExtraInfo" extra_info: BTreeMap<String, Value>,
    5 "FormatType" format_type: String, 6 "FrameworkType" framework_type: String,
    7 "InferenceSpec" inference_spec: BTreeMap<String, Value>, 8 "Labels" labels: Vec<Label>,
    9 "Metrics" metrics: BTreeMap<String, Value>, 10 "Options" options: String, 11 "SourceId" source_id: String,
    12 "SourceType" source_type: String, 13 "TrainingSpec" training_spec: BTreeMap<String, Value>, 14 "Uri" uri,
    15 "VersionDescription" version_description: String, 16 "VersionName" version_name: String, 17 "ModelId" model_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Path, Style::None)
] { path: "/api/v1/models/{ModelId}/versions", body: BodyStyle::Json, } }

/// Response of [`CreateModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelVersionOutput {
    pub version_name: Option<String>,
}
model! { CreateModelVersionOutput {
    0 "VersionName" version_name: String
} }

/// Creates model version labels: `CreateModelVersionLabels` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/models/{ModelId}/versions/{VersionName}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateModelVersionLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelVersionLabels {
    pub labels: Option<Vec<Label>>,
    /// Required.
    pub model_id: String,
    /// Required.
    pub version_name: String,
}
operation! { CreateModelVersionLabels(model_id: String, version_name: String) "CreateModelVersionLabels" -> Empty {
    0 "Labels" labels: Vec<Label>, 1 "ModelId" model_id, 2 "VersionName" version_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/models/{ModelId}/versions/{VersionName}/labels", body: BodyStyle::Json, } }

/// Response of [`CreateModelVersionLabels`]: empty.
pub type CreateModelVersionLabelsOutput = Empty;

/// Creates product orders: `CreateProductOrders` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/productorders`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateProductOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOrders {
    pub auto_pay: Option<bool>,
    pub products: Option<Vec<CreateProductOrdersProducts>>,
}
operation! { CreateProductOrders() "CreateProductOrders" -> CreateProductOrdersOutput {
    0 "AutoPay" auto_pay: bool, 1 "Products" products: Vec<CreateProductOrdersProducts>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/productorders", body: BodyStyle::Json, } }

/// In the request of [`CreateProductOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOrdersProducts {
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub duration: Option<i64>,
    pub instance_properties: Option<Vec<CreateProductOrdersInstanceProperties>>,
    pub order_type: Option<String>,
    pub pricing_cycle: Option<String>,
    pub product_code: Option<String>,
}
input! { CreateProductOrdersProducts() {
    0 "AutoRenew" auto_renew: bool, 1 "ChargeType" charge_type: String, 2 "Duration" duration: i64,
    3 "InstanceProperties" instance_properties: Vec<CreateProductOrdersInstanceProperties>,
    4 "OrderType" order_type: String, 5 "PricingCycle" pricing_cycle: String, 6 "ProductCode" product_code: String
} }

/// In the request of [`CreateProductOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOrdersInstanceProperties {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateProductOrdersInstanceProperties() {
    0 "Code" code: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Response of [`CreateProductOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOrdersOutput {
    pub buy_product_request_id: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub product_ids: Vec<String>,
}
model! { CreateProductOrdersOutput {
    0 "BuyProductRequestId" buy_product_request_id: String, 1 "Message" message: String, 2 "OrderId" order_id: String,
    3 "ProductIds" product_ids: Vec<String>
} }

/// Creates prompt: `CreatePrompt` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/prompts`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreatePrompt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrompt {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub framework_content: Option<String>,
    pub framework_type: Option<String>,
    /// Required.
    pub prompt_name: String,
    /// Required.
    pub workspace_id: String,
}
operation! { CreatePrompt(prompt_name: String, workspace_id: String) "CreatePrompt" -> CreatePromptOutput {
    0 "Accessibility" accessibility: String, 1 "Description" description: String,
    2 "FrameworkContent" framework_content: String, 3 "FrameworkType" framework_type: String,
    4 "PromptName" prompt_name, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/prompts", body: BodyStyle::Json, } }

/// Response of [`CreatePrompt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePromptOutput {
    pub prompt_id: Option<String>,
}
model! { CreatePromptOutput {
    0 "PromptId" prompt_id: String
} }

/// Creates run: `CreateRun` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/runs`. Changes data. See <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRun {
    /// Required.
    pub experiment_id: String,
    pub labels: Option<Vec<Label>>,
    pub name: Option<String>,
    pub params: Option<Vec<RunParam>>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
}
operation! { CreateRun(experiment_id: String) "CreateRun" -> CreateRunOutput {
    0 "ExperimentId" experiment_id, 1 "Labels" labels: Vec<Label>, 2 "Name" name: String,
    3 "Params" params: Vec<RunParam>, 4 "SourceId" source_id: String, 5 "SourceType" source_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/runs", body: BodyStyle::Json, } }

/// In the request of [`CreateRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunParam {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { RunParam(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRunOutput {
    pub run_id: Option<String>,
}
model! { CreateRunOutput {
    0 "RunId" run_id: String
} }

/// Creates workspace: `CreateWorkspace` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/workspaces`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// Required.
    pub description: String,
    pub display_name: Option<String>,
    /// Required.
    pub env_types: Vec<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub workspace_name: String,
}
operation! { CreateWorkspace(description: String, env_types: Vec<String>, workspace_name: String)
    "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "Description" description, 1 "DisplayName" display_name: String, 2 "EnvTypes" env_types,
    3 "ResourceGroupId" resource_group_id: String, 4 "WorkspaceName" workspace_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/workspaces", body: BodyStyle::Json, } }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub workspace_id: Option<String>,
}
model! { CreateWorkspaceOutput {
    0 "WorkspaceId" workspace_id: String
} }

/// Creates workspace resource: `CreateWorkspaceResource` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/workspaces/{WorkspaceId}/resources`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateWorkspaceResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResource {
    pub option: Option<String>,
    /// Required.
    pub resources: Vec<CreateWorkspaceResourceResources>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateWorkspaceResource(resources: Vec<CreateWorkspaceResourceResources>, workspace_id: String)
    "CreateWorkspaceResource" -> CreateWorkspaceResourceOutput {
    0 "Option" option: String, 1 "Resources" resources, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{WorkspaceId}/resources", body: BodyStyle::Json, } }

/// In the request of [`CreateWorkspaceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceResources {
    /// Required.
    pub env_type: Option<String>,
    pub group_name: Option<String>,
    pub is_default: Option<bool>,
    pub labels: Option<Vec<CreateWorkspaceResourceLabels>>,
    /// Required.
    pub name: Option<String>,
    pub product_type: Option<String>,
    pub quotas: Option<Vec<CreateWorkspaceResourceQuotas>>,
    pub resource_type: Option<String>,
    pub spec: Option<BTreeMap<String, Value>>,
    /// Required.
    pub workspace_id: Option<String>,
}
input! { CreateWorkspaceResourceResources(env_type: String, name: String, workspace_id: String) {
    0 "EnvType" env_type: String, 1 "GroupName" group_name: String, 2 "IsDefault" is_default: bool,
    3 "Labels" labels: Vec<CreateWorkspaceResourceLabels>, 4 "Name" name: String, 5 "ProductType" product_type: String,
    6 "Quotas" quotas: Vec<CreateWorkspaceResourceQuotas>, 7 "ResourceType" resource_type: String,
    8 "Spec" spec: BTreeMap<String, Value>, 9 "WorkspaceId" workspace_id: String
} }

/// In the request of [`CreateWorkspaceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateWorkspaceResourceLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateWorkspaceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceQuotas {
    pub id: Option<String>,
}
input! { CreateWorkspaceResourceQuotas() {
    0 "Id" id: String
} }

/// Response of [`CreateWorkspaceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceOutput {
    pub resources: Vec<CreateWorkspaceResourceResources2>,
    pub total_count: Option<i64>,
}
model! { CreateWorkspaceResourceOutput {
    0 "Resources" resources: Vec<CreateWorkspaceResourceResources2>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`CreateWorkspaceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceResources2 {
    pub id: Option<String>,
}
model! { CreateWorkspaceResourceResources2 {
    0 "Id" id: String
} }

/// Creates workspace role: `CreateWorkspaceRole` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/workspaces/{WorkspaceId}/roles`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/CreateWorkspaceRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceRole {
    pub module_permissions: Option<Vec<CreateWorkspaceRoleModulePermissions>>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
    pub user_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { CreateWorkspaceRole(workspace_id: String) "CreateWorkspaceRole" -> CreateWorkspaceRoleOutput {
    0 "ModulePermissions" module_permissions: Vec<CreateWorkspaceRoleModulePermissions>, 1 "RoleName" role_name: String,
    2 "RoleType" role_type: String, 3 "UserId" user_id: String, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{WorkspaceId}/roles", body: BodyStyle::Json, } }

/// In the request of [`CreateWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceRoleModulePermissions {
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
    pub permissions: Option<Vec<CreateWorkspaceRolePermissions>>,
}
input! { CreateWorkspaceRoleModulePermissions() {
    0 "ModuleName" module_name: String, 1 "PermissionType" permission_type: String,
    2 "Permissions" permissions: Vec<CreateWorkspaceRolePermissions>
} }

/// In the request of [`CreateWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceRolePermissions {
    pub permission_codes: Option<Vec<String>>,
    pub permission_rules: Option<Vec<CreateWorkspaceRolePermissionRules>>,
}
input! { CreateWorkspaceRolePermissions() {
    0 "PermissionCodes" permission_codes: Vec<String>,
    1 "PermissionRules" permission_rules: Vec<CreateWorkspaceRolePermissionRules>
} }

/// In the request of [`CreateWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceRolePermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
input! { CreateWorkspaceRolePermissionRules() {
    0 "Accessibility" accessibility: String, 1 "EntityAccessType" entity_access_type: String
} }

/// Response of [`CreateWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceRoleOutput {
    pub instance_job_id: Option<String>,
}
model! { CreateWorkspaceRoleOutput {
    0 "InstanceJobId" instance_job_id: String
} }

/// Deletes code source: `DeleteCodeSource` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/codesources/{CodeSourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteCodeSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeSource {
    /// Required.
    pub code_source_id: String,
}
operation! { DeleteCodeSource(code_source_id: String) "DeleteCodeSource" -> DeleteCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/codesources/{CodeSourceId}", } }

/// Response of [`DeleteCodeSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeSourceOutput {
    pub code_source_id: Option<String>,
}
model! { DeleteCodeSourceOutput {
    0 "CodeSourceId" code_source_id: String
} }

/// Deletes config: `DeleteConfig` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/workspaces/{WorkspaceId}/configs/{ConfigKey}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    pub category_name: Option<String>,
    pub labels: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub config_key: String,
}
operation! { DeleteConfig(workspace_id: String, config_key: String) "DeleteConfig" -> Empty {
    0 "CategoryName" category_name: String, 1 "Labels" labels: String, 2 "WorkspaceId" workspace_id,
    3 "ConfigKey" config_key
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}/configs/{ConfigKey}", } }

/// Response of [`DeleteConfig`]: empty.
pub type DeleteConfigOutput = Empty;

/// Deletes connection: `DeleteConnection` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/connections/{ConnectionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnection {
    /// Required.
    pub connection_id: String,
}
operation! { DeleteConnection(connection_id: String) "DeleteConnection" -> Empty {
    0 "ConnectionId" connection_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/connections/{ConnectionId}", } }

/// Response of [`DeleteConnection`]: empty.
pub type DeleteConnectionOutput = Empty;

/// Deletes dataset: `DeleteDataset` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/datasets/{DatasetId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    /// Required.
    pub dataset_id: String,
}
operation! { DeleteDataset(dataset_id: String) "DeleteDataset" -> Empty {
    0 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}", } }

/// Response of [`DeleteDataset`]: empty.
pub type DeleteDatasetOutput = Empty;

/// Deletes dataset file metas: `DeleteDatasetFileMetas` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/datasets/{DatasetId}/datasetfilemetas`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteDatasetFileMetas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetFileMetas {
    /// Required.
    pub dataset_file_meta_ids: String,
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
}
operation! { DeleteDatasetFileMetas(dataset_file_meta_ids: String, dataset_id: String)
    "DeleteDatasetFileMetas" -> DeleteDatasetFileMetasOutput {
    0 "DatasetFileMetaIds" dataset_file_meta_ids, 1 "DatasetVersion" dataset_version: String,
    2 "WorkspaceId" workspace_id: String, 3 "DatasetId" dataset_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/datasetfilemetas", } }

/// Response of [`DeleteDatasetFileMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetFileMetasOutput {
    pub failed_details: Vec<DatasetFileMetaResponse>,
    pub status: Option<bool>,
}
model! { DeleteDatasetFileMetasOutput {
    0 "FailedDetails" failed_details: Vec<DatasetFileMetaResponse>, 1 "Status" status: bool
} }

/// Deletes dataset job: `DeleteDatasetJob` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteDatasetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetJob {
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_job_id: String,
}
operation! { DeleteDatasetJob(dataset_id: String, dataset_job_id: String) "DeleteDatasetJob" -> Empty {
    0 "DatasetId" dataset_id, 1 "DatasetJobId" dataset_job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}", } }

/// Response of [`DeleteDatasetJob`]: empty.
pub type DeleteDatasetJobOutput = Empty;

/// Deletes dataset job config: `DeleteDatasetJobConfig` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/datasets/{DatasetId}/datasetjobconfigs/{DatasetJobConfigId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteDatasetJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetJobConfig {
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_job_config_id: String,
}
operation! { DeleteDatasetJobConfig(dataset_id: String, dataset_job_config_id: String)
    "DeleteDatasetJobConfig" -> Empty {
    0 "WorkspaceId" workspace_id: String, 1 "DatasetId" dataset_id, 2 "DatasetJobConfigId" dataset_job_config_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs/{DatasetJobConfigId}", } }

/// Response of [`DeleteDatasetJobConfig`]: empty.
pub type DeleteDatasetJobConfigOutput = Empty;

/// Deletes dataset labels: `DeleteDatasetLabels` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/datasets/{DatasetId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteDatasetLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetLabels {
    pub label_keys: Option<String>,
    /// Required.
    pub dataset_id: String,
}
operation! { DeleteDatasetLabels(dataset_id: String) "DeleteDatasetLabels" -> Empty {
    0 "LabelKeys" label_keys: String, 1 "DatasetId" dataset_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/labels", } }

/// Response of [`DeleteDatasetLabels`]: empty.
pub type DeleteDatasetLabelsOutput = Empty;

/// Deletes dataset version: `DeleteDatasetVersion` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/datasets/{DatasetId}/versions/{VersionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteDatasetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetVersion {
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub version_name: String,
}
operation! { DeleteDatasetVersion(dataset_id: String, version_name: String) "DeleteDatasetVersion" -> Empty {
    0 "DatasetId" dataset_id, 1 "VersionName" version_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}", } }

/// Response of [`DeleteDatasetVersion`]: empty.
pub type DeleteDatasetVersionOutput = Empty;

/// Deletes dataset version labels: `DeleteDatasetVersionLabels` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/datasets/{DatasetId}/versions/{VersionName}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteDatasetVersionLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetVersionLabels {
    /// Required.
    pub keys: String,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub version_name: String,
}
operation! { DeleteDatasetVersionLabels(keys: String, dataset_id: String, version_name: String)
    "DeleteDatasetVersionLabels" -> Empty {
    0 "Keys" keys, 1 "DatasetId" dataset_id, 2 "VersionName" version_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}/labels", } }

/// Response of [`DeleteDatasetVersionLabels`]: empty.
pub type DeleteDatasetVersionLabelsOutput = Empty;

/// Deletes experiment: `DeleteExperiment` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/experiments/{ExperimentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperiment {
    /// Required.
    pub experiment_id: String,
}
operation! { DeleteExperiment(experiment_id: String) "DeleteExperiment" -> Empty {
    0 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/experiments/{ExperimentId}", } }

/// Response of [`DeleteExperiment`]: empty.
pub type DeleteExperimentOutput = Empty;

/// Deletes experiment label: `DeleteExperimentLabel` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/experiments/{ExperimentId}/labels/{Key}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteExperimentLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentLabel {
    /// Required.
    pub experiment_id: String,
    /// Required.
    pub key: String,
}
operation! { DeleteExperimentLabel(experiment_id: String, key: String) "DeleteExperimentLabel" -> Empty {
    0 "ExperimentId" experiment_id, 1 "Key" key
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/experiments/{ExperimentId}/labels/{Key}", } }

/// Response of [`DeleteExperimentLabel`]: empty.
pub type DeleteExperimentLabelOutput = Empty;

/// Deletes members: `DeleteMembers` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/workspaces/{WorkspaceId}/members`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMembers {
    /// Required.
    pub member_ids: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteMembers(member_ids: String, workspace_id: String) "DeleteMembers" -> DeleteMembersOutput {
    0 "MemberIds" member_ids, 1 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}/members", } }

/// Response of [`DeleteMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMembersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteMembersOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes model: `DeleteModel` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/models/{ModelId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    /// Required.
    pub model_id: String,
}
operation! { DeleteModel(model_id: String) "DeleteModel" -> Empty {
    0 "ModelId" model_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/models/{ModelId}", } }

/// Response of [`DeleteModel`]: empty.
pub type DeleteModelOutput = Empty;

/// Deletes model labels: `DeleteModelLabels` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/models/{ModelId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteModelLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelLabels {
    pub label_keys: Option<String>,
    /// Required.
    pub model_id: String,
}
operation! { DeleteModelLabels(model_id: String) "DeleteModelLabels" -> Empty {
    0 "LabelKeys" label_keys: String, 1 "ModelId" model_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/models/{ModelId}/labels", } }

/// Response of [`DeleteModelLabels`]: empty.
pub type DeleteModelLabelsOutput = Empty;

/// Deletes model version: `DeleteModelVersion` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/models/{ModelId}/versions/{VersionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteModelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelVersion {
    /// Required.
    pub model_id: String,
    /// Required.
    pub version_name: String,
}
operation! { DeleteModelVersion(model_id: String, version_name: String) "DeleteModelVersion" -> Empty {
    0 "ModelId" model_id, 1 "VersionName" version_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/models/{ModelId}/versions/{VersionName}", } }

/// Response of [`DeleteModelVersion`]: empty.
pub type DeleteModelVersionOutput = Empty;

/// Deletes model version labels: `DeleteModelVersionLabels` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/models/{ModelId}/versions/{VersionName}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteModelVersionLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelVersionLabels {
    pub label_keys: Option<String>,
    /// Required.
    pub model_id: String,
    /// Required.
    pub version_name: String,
}
operation! { DeleteModelVersionLabels(model_id: String, version_name: String) "DeleteModelVersionLabels" -> Empty {
    0 "LabelKeys" label_keys: String, 1 "ModelId" model_id, 2 "VersionName" version_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/models/{ModelId}/versions/{VersionName}/labels", } }

/// Response of [`DeleteModelVersionLabels`]: empty.
pub type DeleteModelVersionLabelsOutput = Empty;

/// Deletes prompt: `DeletePrompt` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/prompts/{PromptId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeletePrompt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrompt {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub prompt_id: String,
}
operation! { DeletePrompt(workspace_id: String, prompt_id: String) "DeletePrompt" -> Empty {
    0 "WorkspaceId" workspace_id, 1 "PromptId" prompt_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/prompts/{PromptId}", } }

/// Response of [`DeletePrompt`]: empty.
pub type DeletePromptOutput = Empty;

/// Deletes run: `DeleteRun` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/runs/{RunId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRun {
    /// Required.
    pub run_id: String,
}
operation! { DeleteRun(run_id: String) "DeleteRun" -> Empty {
    0 "RunId" run_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/runs/{RunId}", } }

/// Response of [`DeleteRun`]: empty.
pub type DeleteRunOutput = Empty;

/// Deletes run label: `DeleteRunLabel` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/runs/{RunId}/labels/{Key}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteRunLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRunLabel {
    /// Required.
    pub run_id: String,
    /// Required.
    pub key: String,
}
operation! { DeleteRunLabel(run_id: String, key: String) "DeleteRunLabel" -> Empty {
    0 "RunId" run_id, 1 "Key" key
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/runs/{RunId}/labels/{Key}", } }

/// Response of [`DeleteRunLabel`]: empty.
pub type DeleteRunLabelOutput = Empty;

/// Deletes user config: `DeleteUserConfig` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/userconfigs/{CategoryName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteUserConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserConfig {
    pub config_key: Option<String>,
    pub scope: Option<String>,
    /// Required.
    pub category_name: String,
}
operation! { DeleteUserConfig(category_name: String) "DeleteUserConfig" -> Empty {
    0 "ConfigKey" config_key: String, 1 "Scope" scope: String, 2 "CategoryName" category_name
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/userconfigs/{CategoryName}", } }

/// Response of [`DeleteUserConfig`]: empty.
pub type DeleteUserConfigOutput = Empty;

/// Deletes workspace: `DeleteWorkspace` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/workspaces/{WorkspaceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteWorkspace(workspace_id: String) "DeleteWorkspace" -> Empty {
    0 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}", } }

/// Response of [`DeleteWorkspace`]: empty.
pub type DeleteWorkspaceOutput = Empty;

/// Deletes workspace resource: `DeleteWorkspaceResource` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/workspaces/{WorkspaceId}/resources`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteWorkspaceResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceResource {
    pub group_name: Option<String>,
    pub labels: Option<String>,
    pub option: Option<String>,
    pub product_type: Option<String>,
    pub resource_ids: Option<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteWorkspaceResource(workspace_id: String) "DeleteWorkspaceResource" -> DeleteWorkspaceResourceOutput {
    0 "GroupName" group_name: String, 1 "Labels" labels: String, 2 "Option" option: String,
    3 "ProductType" product_type: String, 4 "ResourceIds" resource_ids: String, 5 "ResourceType" resource_type: String,
    6 "WorkspaceId" workspace_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}/resources", } }

/// Response of [`DeleteWorkspaceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceResourceOutput {
    pub resource_ids: Vec<String>,
}
model! { DeleteWorkspaceResourceOutput {
    0 "ResourceIds" resource_ids: Vec<String>
} }

/// Deletes workspace roles: `DeleteWorkspaceRoles` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/workspaces/{WorkspaceId}/roles/action/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/DeleteWorkspaceRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceRoles {
    pub role_ids: Option<Vec<String>>,
    /// Required.
    pub workspace_id: String,
}
operation! { DeleteWorkspaceRoles(workspace_id: String) "DeleteWorkspaceRoles" -> Empty {
    0 "RoleIds" role_ids: Vec<String>, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/workspaces/{WorkspaceId}/roles/action/delete", body: BodyStyle::Json, } }

/// Response of [`DeleteWorkspaceRoles`]: empty.
pub type DeleteWorkspaceRolesOutput = Empty;

/// Gets code source: `GetCodeSource` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/codesources/{CodeSourceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetCodeSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeSource {
    /// Required.
    pub code_source_id: String,
}
operation! { GetCodeSource(code_source_id: String) "GetCodeSource" -> GetCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/codesources/{CodeSourceId}", } }

/// Response of [`GetCodeSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeSourceOutput {
    pub accessibility: Option<String>,
    pub clone_type: Option<i64>,
    pub code_branch: Option<String>,
    pub code_commit: Option<String>,
    pub code_repo: Option<String>,
    /// Secret.
    pub code_repo_access_token: Option<Secret>,
    pub code_repo_user_name: Option<String>,
    pub code_source_id: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub mount_path: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetCodeSourceOutput {
    0 "Accessibility" accessibility: String, 1 "CloneType" clone_type: i64, 2 "CodeBranch" code_branch: String,
    3 "CodeCommit" code_commit: String, 4 "CodeRepo" code_repo: String,
    5 "CodeRepoAccessToken" code_repo_access_token: Secret, 6 "CodeRepoUserName" code_repo_user_name: String,
    7 "CodeSourceId" code_source_id: String, 8 "Description" description: String, 9 "DisplayName" display_name: String,
    10 "GmtCreateTime" gmt_create_time: String, 11 "GmtModifyTime" gmt_modify_time: String,
    12 "MountPath" mount_path: String, 13 "UserId" user_id: String, 14 "WorkspaceId" workspace_id: String
} }

/// Gets config: `GetConfig` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}/config`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfig {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub verbose: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetConfig(workspace_id: String) "GetConfig" -> GetConfigOutput {
    0 "CategoryName" category_name: String, 1 "ConfigKey" config_key: String, 2 "Verbose" verbose: String,
    3 "WorkspaceId" workspace_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/config", } }

/// Response of [`GetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigOutput {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Vec<GetConfigLabels>,
    pub workspace_id: Option<String>,
}
model! { GetConfigOutput {
    0 "CategoryName" category_name: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "Labels" labels: Vec<GetConfigLabels>, 6 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetConfigLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets connection: `GetConnection` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/connections/{ConnectionId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnection {
    pub encrypt_option: Option<String>,
    /// Required.
    pub connection_id: String,
}
operation! { GetConnection(connection_id: String) "GetConnection" -> GetConnectionOutput {
    0 "EncryptOption" encrypt_option: String, 1 "ConnectionId" connection_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/connections/{ConnectionId}", } }

/// Response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionOutput {
    pub accessibility: Option<String>,
    pub configs: BTreeMap<String, String>,
    pub connection_id: Option<String>,
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub models: Vec<GetConnectionModels>,
    pub resource_meta: Option<GetConnectionResourceMeta>,
    pub secrets: BTreeMap<String, String>,
    pub workspace_id: Option<String>,
}
model! { GetConnectionOutput {
    0 "Accessibility" accessibility: String, 1 "Configs" configs: BTreeMap<String, String>,
    2 "ConnectionId" connection_id: String, 3 "ConnectionName" connection_name: String,
    4 "ConnectionType" connection_type: String, 5 "Creator" creator: String, 6 "Description" description: String,
    7 "GmtCreateTime" gmt_create_time: String, 8 "GmtModifiedTime" gmt_modified_time: String,
    9 "Models" models: Vec<GetConnectionModels>, 10 "ResourceMeta" resource_meta: GetConnectionResourceMeta,
    11 "Secrets" secrets: BTreeMap<String, String>, 12 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionModels {
    pub display_name: Option<String>,
    pub model: Option<String>,
    pub model_type: Option<String>,
    pub tool_call: Option<bool>,
}
model! { GetConnectionModels {
    0 "DisplayName" display_name: String, 1 "Model" model: String, 2 "ModelType" model_type: String,
    3 "ToolCall" tool_call: bool
} }

/// In the response of [`GetConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionResourceMeta {
    pub extra: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { GetConnectionResourceMeta {
    0 "Extra" extra: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String
} }

/// Gets dataset: `GetDataset` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets/{DatasetId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataset {
    /// Required.
    pub dataset_id: String,
}
operation! { GetDataset(dataset_id: String) "GetDataset" -> GetDatasetOutput {
    0 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datasets/{DatasetId}", } }

/// Response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOutput {
    pub accessibility: Option<String>,
    pub accessible_role_id_list: Vec<String>,
    pub data_source_type: Option<String>,
    pub data_type: Option<String>,
    pub dataset_id: Option<String>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub import_info: Option<String>,
    pub is_shared: Option<bool>,
    pub labels: Vec<Label>,
    pub latest_version: Option<DatasetVersion>,
    pub mount_access: Option<String>,
    pub mount_access_read_write_role_id_list: Vec<String>,
    pub name: Option<String>,
    pub options: Option<String>,
    pub owner_id: Option<String>,
    pub property: Option<String>,
    pub provider: Option<String>,
    pub provider_type: Option<String>,
    pub shared_from: Option<DatasetShareRelationship>,
    pub sharing_config: Option<GetDatasetSharingConfig>,
    pub source_dataset_id: Option<String>,
    pub source_dataset_version: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub tag_template_type: Option<String>,
    pub uri: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetDatasetOutput {
    0 "Accessibility" accessibility: String, 1 "AccessibleRoleIdList" accessible_role_id_list: Vec<String>,
    2 "DataSourceType" data_source_type: String, 3 "DataType" data_type: String, 4 "DatasetId" dataset_id: String,
    5 "Description" description: String, 6 "Edition" edition: String, 7 "GmtCreateTime" gmt_create_time: String,
    8 "GmtModifiedTime" gmt_modified_time: String, 9 "ImportInfo" import_info: String, 10 "IsShared" is_shared: bool,
    11 "Labels" labels: Vec<Label>, 12 "LatestVersion" latest_version: DatasetVersion,
    13 "MountAccess" mount_access: String,
    14 "MountAccessReadWriteRoleIdList" mount_access_read_write_role_id_list: Vec<String>, 15 "Name" name: String,
    16 "Options" options: String, 17 "OwnerId" owner_id: String, 18 "Property" property: String,
    19 "Provider" provider: String, 20 "ProviderType" provider_type: String,
    21 "SharedFrom" shared_from: DatasetShareRelationship, 22 "SharingConfig" sharing_config: GetDatasetSharingConfig,
    23 "SourceDatasetId" source_dataset_id: String, 24 "SourceDatasetVersion" source_dataset_version: String,
    25 "SourceId" source_id: String, 26 "SourceType" source_type: String,
    27 "TagTemplateType" tag_template_type: String, 28 "Uri" uri: String, 29 "UserId" user_id: String,
    30 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetVersion {
    pub data_count: Option<i64>,
    pub data_size: Option<i64>,
    pub data_source_type: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub import_info: Option<String>,
    pub labels: Vec<Label>,
    pub mount_access: Option<String>,
    pub options: Option<String>,
    pub property: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub uri: Option<String>,
    pub version_name: Option<String>,
}
model! { DatasetVersion {
    0 "DataCount" data_count: i64, 1 "DataSize" data_size: i64, 2 "DataSourceType" data_source_type: String,
    3 "Description" description: String, 4 "GmtCreateTime" gmt_create_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "ImportInfo" import_info: String, 7 "Labels" labels: Vec<Label>,
    8 "MountAccess" mount_access: String, 9 "Options" options: String, 10 "Property" property: String,
    11 "SourceId" source_id: String, 12 "SourceType" source_type: String, 13 "Uri" uri: String,
    14 "VersionName" version_name: String
} }

/// In the request of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetShareRelationship {
    pub allowed_mount_access_levels: Option<Vec<String>>,
    pub expires_at: Option<String>,
    pub extra: Option<String>,
    pub is_secure_mode: Option<bool>,
    pub shared_at: Option<String>,
    pub source_tenant_id: Option<String>,
    pub source_workspace_id: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub workspace_id: Option<String>,
}
input! { DatasetShareRelationship() {
    0 "AllowedMountAccessLevels" allowed_mount_access_levels: Vec<String>, 1 "ExpiresAt" expires_at: String,
    2 "Extra" extra: String, 3 "IsSecureMode" is_secure_mode: bool, 4 "SharedAt" shared_at: String,
    5 "SourceTenantId" source_tenant_id: String, 6 "SourceWorkspaceId" source_workspace_id: String,
    7 "Status" status: String, 8 "TenantId" tenant_id: String, 9 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetSharingConfig {
    pub shared_to: Vec<DatasetShareRelationship>,
}
model! { GetDatasetSharingConfig {
    0 "SharedTo" shared_to: Vec<DatasetShareRelationship>
} }

/// Gets dataset file meta: `GetDatasetFileMeta` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets/{DatasetId}/datasetfilemetas/{DatasetFileMetaId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetDatasetFileMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetFileMeta {
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_file_meta_id: String,
}
operation! { GetDatasetFileMeta(dataset_id: String, dataset_file_meta_id: String)
    "GetDatasetFileMeta" -> GetDatasetFileMetaOutput {
    0 "DatasetVersion" dataset_version: String, 1 "WorkspaceId" workspace_id: String, 2 "DatasetId" dataset_id,
    3 "DatasetFileMetaId" dataset_file_meta_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetfilemetas/{DatasetFileMetaId}", } }

/// Response of [`GetDatasetFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetFileMetaOutput {
    pub dataset_file_meta: Option<DatasetFileMetaContentGet>,
    pub dataset_id: Option<String>,
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetDatasetFileMetaOutput {
    0 "DatasetFileMeta" dataset_file_meta: DatasetFileMetaContentGet, 1 "DatasetId" dataset_id: String,
    2 "DatasetVersion" dataset_version: String, 3 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetDatasetFileMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMetaContentGet {
    pub comment: Option<String>,
    pub content_type: Option<String>,
    pub data_size: Option<i64>,
    pub dataset_file_meta_id: Option<String>,
    pub file_create_time: Option<String>,
    pub file_dir: Option<String>,
    pub file_finger_print: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_update_time: Option<String>,
    pub meta_attributes: Option<String>,
    pub semantic_index_job_id: Option<String>,
    pub semantic_index_update_time: Option<String>,
    pub status: Option<String>,
    pub tag_update_time: Option<String>,
    pub tags: Option<String>,
    pub uri: Option<String>,
}
model! { DatasetFileMetaContentGet {
    0 "Comment" comment: String, 1 "ContentType" content_type: String, 2 "DataSize" data_size: i64,
    3 "DatasetFileMetaId" dataset_file_meta_id: String, 4 "FileCreateTime" file_create_time: String,
    5 "FileDir" file_dir: String, 6 "FileFingerPrint" file_finger_print: String, 7 "FileName" file_name: String,
    8 "FileType" file_type: String, 9 "FileUpdateTime" file_update_time: String,
    10 "MetaAttributes" meta_attributes: String, 11 "SemanticIndexJobId" semantic_index_job_id: String,
    12 "SemanticIndexUpdateTime" semantic_index_update_time: String, 13 "Status" status: String,
    14 "TagUpdateTime" tag_update_time: String, 15 "Tags" tags: String, 16 "Uri" uri: String
} }

/// Gets dataset file metas statistics: `GetDatasetFileMetasStatistics` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/statistics/datasets/{DatasetId}/datasetfilemetas`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetDatasetFileMetasStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetFileMetasStatistics {
    pub aggregate_by: Option<String>,
    /// Required.
    pub dataset_version: String,
    pub max_results: Option<i64>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub dataset_id: String,
}
operation! { GetDatasetFileMetasStatistics(dataset_version: String, workspace_id: String, dataset_id: String)
    "GetDatasetFileMetasStatistics" -> GetDatasetFileMetasStatisticsOutput {
    0 "AggregateBy" aggregate_by: String, 1 "DatasetVersion" dataset_version, 2 "MaxResults" max_results: i64,
    3 "WorkspaceId" workspace_id, 4 "DatasetId" dataset_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/statistics/datasets/{DatasetId}/datasetfilemetas", } }

/// Response of [`GetDatasetFileMetasStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetFileMetasStatisticsOutput {
    pub dataset_file_metas_stats: Vec<DatasetFileMetasStat>,
    pub total_count: Option<i64>,
}
model! { GetDatasetFileMetasStatisticsOutput {
    0 "DatasetFileMetasStats" dataset_file_metas_stats: Vec<DatasetFileMetasStat>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetDatasetFileMetasStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMetasStat {
    pub count: Option<i64>,
    pub key: Option<String>,
}
model! { DatasetFileMetasStat {
    0 "Count" count: i64, 1 "Key" key: String
} }

/// Gets dataset job: `GetDatasetJob` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetDatasetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetJob {
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_job_id: String,
}
operation! { GetDatasetJob(dataset_id: String, dataset_job_id: String) "GetDatasetJob" -> GetDatasetJobOutput {
    0 "DatasetVersion" dataset_version: String, 1 "WorkspaceId" workspace_id: String, 2 "DatasetId" dataset_id,
    3 "DatasetJobId" dataset_job_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}", } }

/// Response of [`GetDatasetJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetJobOutput {
    pub completed_file_count: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub failed_file_count: Option<i64>,
    pub finish_time: Option<String>,
    pub job_action: Option<String>,
    pub job_mode: Option<String>,
    pub job_spec: Option<String>,
    pub logs: Vec<String>,
    pub status: Option<String>,
    pub total_file_count: Option<i64>,
}
model! { GetDatasetJobOutput {
    0 "CompletedFileCount" completed_file_count: i64, 1 "CreateTime" create_time: String,
    2 "Description" description: String, 3 "FailedFileCount" failed_file_count: i64, 4 "FinishTime" finish_time: String,
    5 "JobAction" job_action: String, 6 "JobMode" job_mode: String, 7 "JobSpec" job_spec: String,
    8 "Logs" logs: Vec<String>, 9 "Status" status: String, 10 "TotalFileCount" total_file_count: i64
} }

/// Gets dataset job config: `GetDatasetJobConfig` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets/{DatasetId}/datasetjobconfigs/{DatasetJobConfigId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetDatasetJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetJobConfig {
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_job_config_id: String,
}
operation! { GetDatasetJobConfig(dataset_id: String, dataset_job_config_id: String)
    "GetDatasetJobConfig" -> GetDatasetJobConfigOutput {
    0 "WorkspaceId" workspace_id: String, 1 "DatasetId" dataset_id, 2 "DatasetJobConfigId" dataset_job_config_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs/{DatasetJobConfigId}", } }

/// Response of [`GetDatasetJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetJobConfigOutput {
    pub config: Option<String>,
    pub config_type: Option<String>,
    pub create_time: Option<String>,
    pub dataset_id: Option<String>,
    pub modify_time: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetDatasetJobConfigOutput {
    0 "Config" config: String, 1 "ConfigType" config_type: String, 2 "CreateTime" create_time: String,
    3 "DatasetId" dataset_id: String, 4 "ModifyTime" modify_time: String, 5 "WorkspaceId" workspace_id: String
} }

/// Gets dataset version: `GetDatasetVersion` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets/{DatasetId}/versions/{VersionName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetDatasetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetVersion {
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub version_name: String,
}
operation! { GetDatasetVersion(dataset_id: String, version_name: String)
    "GetDatasetVersion" -> GetDatasetVersionOutput {
    0 "DatasetId" dataset_id, 1 "VersionName" version_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}", } }

/// Response of [`GetDatasetVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetVersionOutput {
    pub data_count: Option<i64>,
    pub data_size: Option<i64>,
    pub data_source_type: Option<String>,
    pub dataset_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub import_info: Option<String>,
    pub labels: Vec<Label>,
    pub mount_access: Option<String>,
    pub options: Option<String>,
    pub property: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub uri: Option<String>,
    pub version_name: Option<String>,
}
model! { GetDatasetVersionOutput {
    0 "DataCount" data_count: i64, 1 "DataSize" data_size: i64, 2 "DataSourceType" data_source_type: String,
    3 "DatasetId" dataset_id: String, 4 "Description" description: String, 5 "GmtCreateTime" gmt_create_time: String,
    6 "GmtModifiedTime" gmt_modified_time: String, 7 "ImportInfo" import_info: String, 8 "Labels" labels: Vec<Label>,
    9 "MountAccess" mount_access: String, 10 "Options" options: String, 11 "Property" property: String,
    12 "SourceId" source_id: String, 13 "SourceType" source_type: String, 14 "Uri" uri: String,
    15 "VersionName" version_name: String
} }

/// Gets default workspace: `GetDefaultWorkspace` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/defaultWorkspaces`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetDefaultWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultWorkspace {
    pub verbose: Option<bool>,
}
operation! { GetDefaultWorkspace() "GetDefaultWorkspace" -> GetDefaultWorkspaceOutput {
    0 "Verbose" verbose: bool
} { method: "GET", path: "/api/v1/defaultWorkspaces", } }

/// Response of [`GetDefaultWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultWorkspaceOutput {
    pub conditions: Vec<GetDefaultWorkspaceConditions>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env_types: Vec<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub owner: Option<GetDefaultWorkspaceOwner>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { GetDefaultWorkspaceOutput {
    0 "Conditions" conditions: Vec<GetDefaultWorkspaceConditions>, 1 "Creator" creator: String,
    2 "Description" description: String, 3 "DisplayName" display_name: String, 4 "EnvTypes" env_types: Vec<String>,
    5 "GmtCreateTime" gmt_create_time: String, 6 "GmtModifiedTime" gmt_modified_time: String,
    7 "Owner" owner: GetDefaultWorkspaceOwner, 8 "Status" status: String, 9 "WorkspaceId" workspace_id: String,
    10 "WorkspaceName" workspace_name: String
} }

/// In the response of [`GetDefaultWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultWorkspaceConditions {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDefaultWorkspaceConditions {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Type" r#type: String
} }

/// In the response of [`GetDefaultWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultWorkspaceOwner {
    pub user_id: Option<String>,
    pub user_kp: Option<String>,
    pub user_name: Option<String>,
}
model! { GetDefaultWorkspaceOwner {
    0 "UserId" user_id: String, 1 "UserKp" user_kp: String, 2 "UserName" user_name: String
} }

/// Gets experiment: `GetExperiment` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/experiments/{ExperimentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperiment {
    pub verbose: Option<bool>,
    /// Required.
    pub experiment_id: String,
}
operation! { GetExperiment(experiment_id: String) "GetExperiment" -> GetExperimentOutput {
    0 "Verbose" verbose: bool, 1 "ExperimentId" experiment_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/experiments/{ExperimentId}", } }

/// Response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentOutput {
    pub accessibility: Option<String>,
    pub artifact_uri: Option<String>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Vec<ExperimentLabel>,
    pub latest_run: Option<Run>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub tensorboard_log_uri: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetExperimentOutput {
    0 "Accessibility" accessibility: String, 1 "ArtifactUri" artifact_uri: String,
    2 "ExperimentId" experiment_id: String, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtModifiedTime" gmt_modified_time: String, 5 "Labels" labels: Vec<ExperimentLabel>,
    6 "LatestRun" latest_run: Run, 7 "Name" name: String, 8 "OwnerId" owner_id: String,
    9 "TensorboardLogUri" tensorboard_log_uri: String, 10 "UserId" user_id: String,
    11 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExperimentLabel {
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ExperimentLabel {
    0 "ExperimentId" experiment_id: String, 1 "GmtCreateTime" gmt_create_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String, 3 "Key" key: String, 4 "Value" value: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Run {
    pub accessibility: Option<String>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Vec<RunLabel>,
    pub metrics: Vec<RunMetric>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub params: Vec<RunParam>,
    pub request_id: Option<String>,
    pub run_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Run {
    0 "Accessibility" accessibility: String, 1 "ExperimentId" experiment_id: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "Labels" labels: Vec<RunLabel>, 5 "Metrics" metrics: Vec<RunMetric>, 6 "Name" name: String,
    7 "OwnerId" owner_id: String, 8 "Params" params: Vec<RunParam>, 9 "RequestId" request_id: String,
    10 "RunId" run_id: String, 11 "SourceId" source_id: String, 12 "SourceType" source_type: String,
    13 "UserId" user_id: String, 14 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunLabel {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub key: Option<String>,
    pub run_id: Option<String>,
    pub value: Option<String>,
}
model! { RunLabel {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String, 2 "Key" key: String,
    3 "RunId" run_id: String, 4 "Value" value: String
} }

/// In the request of [`GetExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMetric {
    /// Required.
    pub key: Option<String>,
    pub step: Option<i64>,
    pub timestamp: Option<i64>,
    /// Required.
    pub value: Option<f64>,
}
input! { RunMetric(key: String, value: f64) {
    0 "Key" key: String, 1 "Step" step: i64, 2 "Timestamp" timestamp: i64, 3 "Value" value: f64
} }

/// Gets image: `GetImage` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/images/{ImageId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImage {
    pub verbose: Option<bool>,
    /// Required.
    pub image_id: String,
}
operation! { GetImage(image_id: String) "GetImage" -> GetImageOutput {
    0 "Verbose" verbose: bool, 1 "ImageId" image_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/images/{ImageId}", } }

/// Response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageOutput {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub image_uri: Option<String>,
    pub labels: Vec<GetImageLabels>,
    pub name: Option<String>,
    pub parent_user_id: Option<String>,
    pub size: Option<i64>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetImageOutput {
    0 "Accessibility" accessibility: String, 1 "Description" description: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "ImageUri" image_uri: String, 5 "Labels" labels: Vec<GetImageLabels>, 6 "Name" name: String,
    7 "ParentUserId" parent_user_id: String, 8 "Size" size: i64, 9 "SourceId" source_id: String,
    10 "SourceType" source_type: String, 11 "UserId" user_id: String, 12 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetImageLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets instance job: `GetInstanceJob` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/instancejobs/{InstanceJobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetInstanceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceJob {
    /// Required.
    pub instance_job_id: String,
}
operation! { GetInstanceJob(instance_job_id: String) "GetInstanceJob" -> GetInstanceJobOutput {
    0 "InstanceJobId" instance_job_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instancejobs/{InstanceJobId}", } }

/// Response of [`GetInstanceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceJobOutput {
    pub gmt_create_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_job_id: Option<String>,
    pub reason_message: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetInstanceJobOutput {
    0 "GmtCreateTime" gmt_create_time: String, 1 "InstanceId" instance_id: String,
    2 "InstanceJobId" instance_job_id: String, 3 "ReasonMessage" reason_message: String, 4 "Status" status: String,
    5 "Type" r#type: String
} }

/// Gets member: `GetMember` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}/member`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMember {
    pub member_id: Option<String>,
    pub user_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetMember(workspace_id: String) "GetMember" -> GetMemberOutput {
    0 "MemberId" member_id: String, 1 "UserId" user_id: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/member", } }

/// Response of [`GetMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemberOutput {
    pub account_type: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub roles: Vec<String>,
    pub user_id: Option<String>,
}
model! { GetMemberOutput {
    0 "AccountType" account_type: String, 1 "DisplayName" display_name: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "MemberId" member_id: String, 4 "MemberName" member_name: String,
    5 "Roles" roles: Vec<String>, 6 "UserId" user_id: String
} }

/// Gets model: `GetModel` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/models/{ModelId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModel {
    /// Required.
    pub model_id: String,
}
operation! { GetModel(model_id: String) "GetModel" -> GetModelOutput {
    0 "ModelId" model_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/models/{ModelId}", } }

/// Response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutput {
    pub accessibility: Option<String>,
    pub domain: Option<String>,
    pub extra_info: BTreeMap<String, Value>,
    pub gmt_create_time: Option<String>,
    pub gmt_latest_version_modified_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Vec<Label>,
    pub latest_version: Option<ModelVersion>,
    pub model_description: Option<String>,
    pub model_doc: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub order_number: Option<i64>,
    pub origin: Option<String>,
    pub owner_id: Option<String>,
    pub parameter_size: Option<i64>,
    pub provider: Option<String>,
    pub task: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetModelOutput {
    0 "Accessibility" accessibility: String, 1 "Domain" domain: String,
    2 "ExtraInfo" extra_info: BTreeMap<String, Value>, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtLatestVersionModifiedTime" gmt_latest_version_modified_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "Labels" labels: Vec<Label>,
    7 "LatestVersion" latest_version: ModelVersion, 8 "ModelDescription" model_description: String,
    9 "ModelDoc" model_doc: String, 10 "ModelId" model_id: String, 11 "ModelName" model_name: String,
    12 "ModelType" model_type: String, 13 "OrderNumber" order_number: i64, 14 "Origin" origin: String,
    15 "OwnerId" owner_id: String, 16 "ParameterSize" parameter_size: i64, 17 "Provider" provider: String,
    18 "Task" task: String, 19 "UserId" user_id: String, 20 "WorkspaceId" workspace_id: String
} }

/// In the response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersion {
    pub approval_status: Option<String>,
    pub compression_spec: BTreeMap<String, Value>,
    pub distillation_spec: BTreeMap<String, Value>,
    pub evaluation_spec: BTreeMap<String, Value>,
    pub extra_info: BTreeMap<String, Value>,
    pub format_type: Option<String>,
    pub framework_type: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub inference_spec: BTreeMap<String, Value>,
    pub labels: Vec<ModelVersionLabels>,
    pub metrics: BTreeMap<String, Value>,
    pub options: Option<String>,
    pub owner_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub training_spec: BTreeMap<String, Value>,
    pub uri: Option<String>,
    pub user_id: Option<String>,
    pub version_description: Option<String>,
    pub version_name: Option<String>,
}
model! { ModelVersion {
    0 "ApprovalStatus" approval_status: String, 1 "CompressionSpec" compression_spec: BTreeMap<String, Value>,
    2 "DistillationSpec" distillation_spec: BTreeMap<String, Value>,
    3 "EvaluationSpec" evaluation_spec: BTreeMap<String, Value>, 4 "ExtraInfo" extra_info: BTreeMap<String, Value>,
    5 "FormatType" format_type: String, 6 "FrameworkType" framework_type: String,
    7 "GmtCreateTime" gmt_create_time: String, 8 "GmtModifiedTime" gmt_modified_time: String,
    9 "InferenceSpec" inference_spec: BTreeMap<String, Value>, 10 "Labels" labels: Vec<ModelVersionLabels>,
    11 "Metrics" metrics: BTreeMap<String, Value>, 12 "Options" options: String, 13 "OwnerId" owner_id: String,
    14 "SourceId" source_id: String, 15 "SourceType" source_type: String,
    16 "TrainingSpec" training_spec: BTreeMap<String, Value>, 17 "Uri" uri: String, 18 "UserId" user_id: String,
    19 "VersionDescription" version_description: String, 20 "VersionName" version_name: String
} }

/// In the response of [`GetModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersionLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ModelVersionLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets model version: `GetModelVersion` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/models/{ModelId}/versions/{VersionName}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetModelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelVersion {
    /// Required.
    pub model_id: String,
    /// Required.
    pub version_name: String,
}
operation! { GetModelVersion(model_id: String, version_name: String) "GetModelVersion" -> GetModelVersionOutput {
    0 "ModelId" model_id, 1 "VersionName" version_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/models/{ModelId}/versions/{VersionName}", } }

/// Response of [`GetModelVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelVersionOutput {
    pub approval_status: Option<String>,
    pub compression_spec: BTreeMap<String, Value>,
    pub distillation_spec: BTreeMap<String, Value>,
    pub evaluation_spec: BTreeMap<String, Value>,
    pub extra_info: BTreeMap<String, Value>,
    pub format_type: Option<String>,
    pub framework_type: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub inference_spec: BTreeMap<String, Value>,
    pub labels: Vec<Label>,
    pub metrics: BTreeMap<String, Value>,
    pub options: Option<String>,
    pub owner_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub training_spec: BTreeMap<String, Value>,
    pub uri: Option<String>,
    pub user_id: Option<String>,
    pub version_description: Option<String>,
    pub version_name: Option<String>,
}
model! { GetModelVersionOutput {
    0 "ApprovalStatus" approval_status: String, 1 "CompressionSpec" compression_spec: BTreeMap<String, Value>,
    2 "DistillationSpec" distillation_spec: BTreeMap<String, Value>,
    3 "EvaluationSpec" evaluation_spec: BTreeMap<String, Value>, 4 "ExtraInfo" extra_info: BTreeMap<String, Value>,
    5 "FormatType" format_type: String, 6 "FrameworkType" framework_type: String,
    7 "GmtCreateTime" gmt_create_time: String, 8 "GmtModifiedTime" gmt_modified_time: String,
    9 "InferenceSpec" inference_spec: BTreeMap<String, Value>, 10 "Labels" labels: Vec<Label>,
    11 "Metrics" metrics: BTreeMap<String, Value>, 12 "Options" options: String, 13 "OwnerId" owner_id: String,
    14 "SourceId" source_id: String, 15 "SourceType" source_type: String,
    16 "TrainingSpec" training_spec: BTreeMap<String, Value>, 17 "Uri" uri: String, 18 "UserId" user_id: String,
    19 "VersionDescription" version_description: String, 20 "VersionName" version_name: String
} }

/// Gets permission: `GetPermission` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}/permissions/{PermissionCode}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermission {
    pub accessibility: Option<String>,
    pub caller_access_key_id: Option<String>,
    /// Secret.
    pub caller_security_token: Option<Secret>,
    pub caller_type: Option<String>,
    pub caller_uid: Option<String>,
    pub creator: Option<String>,
    pub labels: Option<BTreeMap<String, Value>>,
    pub option: Option<String>,
    pub resource: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub permission_code: String,
}
operation! { GetPermission(workspace_id: String, permission_code: String) "GetPermission" -> GetPermissionOutput {
    0 "Accessibility" accessibility: String, 1 "CallerAccessKeyId" caller_access_key_id: String,
    2 "CallerSecurityToken" caller_security_token: Secret, 3 "CallerType" caller_type: String,
    4 "CallerUid" caller_uid: String, 5 "Creator" creator: String, 6 "Labels" labels: BTreeMap<String, Value>,
    7 "Option" option: String, 8 "Resource" resource: String, 9 "SecurityToken" security_token: Secret,
    10 "WorkspaceId" workspace_id, 11 "PermissionCode" permission_code
} [
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(10, Location::Path, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/permissions/{PermissionCode}", } }

/// Response of [`GetPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionOutput {
    pub permission_code: Option<String>,
    pub permission_rules: Vec<GetPermissionPermissionRules>,
}
model! { GetPermissionOutput {
    0 "PermissionCode" permission_code: String, 1 "PermissionRules" permission_rules: Vec<GetPermissionPermissionRules>
} }

/// In the response of [`GetPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionPermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
model! { GetPermissionPermissionRules {
    0 "Accessibility" accessibility: String, 1 "EntityAccessType" entity_access_type: String
} }

/// Gets prompt: `GetPrompt` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/prompts/{PromptId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetPrompt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrompt {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub prompt_id: String,
}
operation! { GetPrompt(workspace_id: String, prompt_id: String) "GetPrompt" -> GetPromptOutput {
    0 "WorkspaceId" workspace_id, 1 "PromptId" prompt_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/prompts/{PromptId}", } }

/// Response of [`GetPrompt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPromptOutput {
    pub accessibility: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub framework_content: Option<String>,
    pub framework_type: Option<String>,
    pub modify_time: Option<String>,
    pub prompt_name: Option<String>,
}
model! { GetPromptOutput {
    0 "Accessibility" accessibility: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "FrameworkContent" framework_content: String, 4 "FrameworkType" framework_type: String,
    5 "ModifyTime" modify_time: String, 6 "PromptName" prompt_name: String
} }

/// Gets run: `GetRun` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/runs/{RunId}`. Reads only. See <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRun {
    pub verbose: Option<bool>,
    /// Required.
    pub run_id: String,
}
operation! { GetRun(run_id: String) "GetRun" -> GetRunOutput {
    0 "Verbose" verbose: bool, 1 "RunId" run_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/runs/{RunId}", } }

/// Response of [`GetRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunOutput {
    pub accessibility: Option<String>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Vec<RunLabel>,
    pub metrics: Vec<RunMetric>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub params: Vec<RunParam>,
    pub run_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetRunOutput {
    0 "Accessibility" accessibility: String, 1 "ExperimentId" experiment_id: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "Labels" labels: Vec<RunLabel>, 5 "Metrics" metrics: Vec<RunMetric>, 6 "Name" name: String,
    7 "OwnerId" owner_id: String, 8 "Params" params: Vec<RunParam>, 9 "RunId" run_id: String,
    10 "SourceId" source_id: String, 11 "SourceType" source_type: String, 12 "UserId" user_id: String,
    13 "WorkspaceId" workspace_id: String
} }

/// Gets workspace: `GetWorkspace` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    pub verbose: Option<bool>,
    /// Required.
    pub workspace_id: String,
}
operation! { GetWorkspace(workspace_id: String) "GetWorkspace" -> GetWorkspaceOutput {
    0 "Verbose" verbose: bool, 1 "WorkspaceId" workspace_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}", } }

/// Response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub admin_names: Vec<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env_types: Vec<String>,
    pub extra_infos: BTreeMap<String, Value>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub is_default: Option<bool>,
    pub owner: Option<GetWorkspaceOwner>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { GetWorkspaceOutput {
    0 "AdminNames" admin_names: Vec<String>, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "DisplayName" display_name: String, 4 "EnvTypes" env_types: Vec<String>,
    5 "ExtraInfos" extra_infos: BTreeMap<String, Value>, 6 "GmtCreateTime" gmt_create_time: String,
    7 "GmtModifiedTime" gmt_modified_time: String, 8 "IsDefault" is_default: bool, 9 "Owner" owner: GetWorkspaceOwner,
    10 "ResourceGroupId" resource_group_id: String, 11 "Status" status: String, 12 "WorkspaceId" workspace_id: String,
    13 "WorkspaceName" workspace_name: String
} }

/// In the response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOwner {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
    pub user_kp: Option<String>,
    pub user_name: Option<String>,
}
model! { GetWorkspaceOwner {
    0 "DisplayName" display_name: String, 1 "UserId" user_id: String, 2 "UserKp" user_kp: String,
    3 "UserName" user_name: String
} }

/// Gets workspace role: `GetWorkspaceRole` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}/roles/{RoleId}`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/GetWorkspaceRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRole {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub role_id: String,
}
operation! { GetWorkspaceRole(workspace_id: String, role_id: String) "GetWorkspaceRole" -> GetWorkspaceRoleOutput {
    0 "WorkspaceId" workspace_id, 1 "RoleId" role_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/roles/{RoleId}", } }

/// Response of [`GetWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRoleOutput {
    pub creator: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub module_permissions: Vec<GetWorkspaceRoleModulePermissions>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub status: Option<String>,
}
model! { GetWorkspaceRoleOutput {
    0 "Creator" creator: String, 1 "GmtCreateTime" gmt_create_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String,
    3 "ModulePermissions" module_permissions: Vec<GetWorkspaceRoleModulePermissions>, 4 "RoleId" role_id: String,
    5 "RoleName" role_name: String, 6 "Status" status: String
} }

/// In the response of [`GetWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRoleModulePermissions {
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
    pub permissions: Vec<GetWorkspaceRolePermissions>,
}
model! { GetWorkspaceRoleModulePermissions {
    0 "ModuleName" module_name: String, 1 "PermissionType" permission_type: String,
    2 "Permissions" permissions: Vec<GetWorkspaceRolePermissions>
} }

/// In the response of [`GetWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRolePermissions {
    pub permission_codes: Vec<String>,
    pub permission_rules: Vec<GetWorkspaceRolePermissionRules>,
}
model! { GetWorkspaceRolePermissions {
    0 "PermissionCodes" permission_codes: Vec<String>,
    1 "PermissionRules" permission_rules: Vec<GetWorkspaceRolePermissionRules>
} }

/// In the response of [`GetWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRolePermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
model! { GetWorkspaceRolePermissionRules {
    0 "Accessibility" accessibility: String, 1 "EntityAccessType" entity_access_type: String
} }

/// Lists code sources: `ListCodeSources` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/codesources`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListCodeSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeSources {
    pub display_name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListCodeSources() "ListCodeSources" -> ListCodeSourcesOutput {
    0 "DisplayName" display_name: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SortBy" sort_by: String, 5 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/codesources", } }
paged! { ListCodeSources: CodeSourceItem = Number "PageNumber", "CodeSources" code_sources, total "TotalCount" }

/// Response of [`ListCodeSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeSourcesOutput {
    pub code_sources: Vec<CodeSourceItem>,
    pub total_count: Option<i64>,
}
model! { ListCodeSourcesOutput {
    0 "CodeSources" code_sources: Vec<CodeSourceItem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListCodeSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeSourceItem {
    pub accessibility: Option<String>,
    pub clone_type: Option<i64>,
    pub code_branch: Option<String>,
    pub code_commit: Option<String>,
    pub code_repo: Option<String>,
    /// Secret.
    pub code_repo_access_token: Option<Secret>,
    pub code_repo_user_name: Option<String>,
    pub code_source_id: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modify_time: Option<String>,
    pub mount_path: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { CodeSourceItem {
    0 "Accessibility" accessibility: String, 1 "CloneType" clone_type: i64, 2 "CodeBranch" code_branch: String,
    3 "CodeCommit" code_commit: String, 4 "CodeRepo" code_repo: String,
    5 "CodeRepoAccessToken" code_repo_access_token: Secret, 6 "CodeRepoUserName" code_repo_user_name: String,
    7 "CodeSourceId" code_source_id: String, 8 "Description" description: String, 9 "DisplayName" display_name: String,
    10 "GmtCreateTime" gmt_create_time: String, 11 "GmtModifyTime" gmt_modify_time: String,
    12 "MountPath" mount_path: String, 13 "UserId" user_id: String, 14 "WorkspaceId" workspace_id: String
} }

/// Lists configs: `ListConfigs` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}/configs`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigs {
    pub category_name: Option<String>,
    pub config_keys: Option<String>,
    pub labels: Option<String>,
    pub verbose: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListConfigs(workspace_id: String) "ListConfigs" -> ListConfigsOutput {
    0 "CategoryName" category_name: String, 1 "ConfigKeys" config_keys: String, 2 "Labels" labels: String,
    3 "Verbose" verbose: String, 4 "WorkspaceId" workspace_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/configs", } }

/// Response of [`ListConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsOutput {
    pub configs: Vec<ListConfigsConfigs>,
    pub total_count: Option<i64>,
}
model! { ListConfigsOutput {
    0 "Configs" configs: Vec<ListConfigsConfigs>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsConfigs {
    pub config_id: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Vec<ListConfigsLabels>,
}
model! { ListConfigsConfigs {
    0 "ConfigId" config_id: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "Labels" labels: Vec<ListConfigsLabels>
} }

/// In the response of [`ListConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListConfigsLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists connections: `ListConnections` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/connections`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnections {
    pub accessibility: Option<String>,
    pub connection_ids: Option<Vec<String>>,
    pub connection_name: Option<String>,
    pub connection_types: Option<Vec<String>>,
    pub creator: Option<String>,
    pub encrypt_option: Option<String>,
    pub max_results: Option<i64>,
    pub model: Option<String>,
    pub model_types: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub sort_by: Option<String>,
    pub tool_call: Option<bool>,
    pub workspace_id: Option<String>,
}
operation! { ListConnections() "ListConnections" -> ListConnectionsOutput {
    0 "Accessibility" accessibility: String, 1 "ConnectionIds" connection_ids: Vec<String>,
    2 "ConnectionName" connection_name: String, 3 "ConnectionTypes" connection_types: Vec<String>,
    4 "Creator" creator: String, 5 "EncryptOption" encrypt_option: String, 6 "MaxResults" max_results: i64,
    7 "Model" model: String, 8 "ModelTypes" model_types: Vec<String>, 9 "NextToken" next_token: String,
    10 "Order" order: String, 11 "SortBy" sort_by: String, 12 "ToolCall" tool_call: bool,
    13 "WorkspaceId" workspace_id: String
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(3, Location::Default, Style::Simple),
    Mark::new(8, Location::Default, Style::Simple)
] { method: "GET", path: "/api/v1/connections", } }
paged! { ListConnections: Connection = Token "NextToken", "Connections" connections, next "NextToken" }

/// Response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsOutput {
    pub connections: Vec<Connection>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListConnectionsOutput {
    0 "Connections" connections: Vec<Connection>, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connection {
    pub accessibility: Option<String>,
    pub configs: BTreeMap<String, String>,
    pub connection_id: Option<String>,
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub models: Vec<ConnectionModels>,
    pub resource_meta: Option<ConnectionResourceMeta>,
    pub secrets: BTreeMap<String, String>,
    pub workspace_id: Option<String>,
}
model! { Connection {
    0 "Accessibility" accessibility: String, 1 "Configs" configs: BTreeMap<String, String>,
    2 "ConnectionId" connection_id: String, 3 "ConnectionName" connection_name: String,
    4 "ConnectionType" connection_type: String, 5 "Creator" creator: String, 6 "Description" description: String,
    7 "GmtCreateTime" gmt_create_time: String, 8 "GmtModifiedTime" gmt_modified_time: String,
    9 "Models" models: Vec<ConnectionModels>, 10 "ResourceMeta" resource_meta: ConnectionResourceMeta,
    11 "Secrets" secrets: BTreeMap<String, String>, 12 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionModels {
    pub display_name: Option<String>,
    pub model: Option<String>,
    pub model_type: Option<String>,
    pub tool_call: Option<bool>,
}
model! { ConnectionModels {
    0 "DisplayName" display_name: String, 1 "Model" model: String, 2 "ModelType" model_type: String,
    3 "ToolCall" tool_call: bool
} }

/// In the response of [`ListConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionResourceMeta {
    pub extra: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { ConnectionResourceMeta {
    0 "Extra" extra: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String
} }

/// Lists dataset file metas: `ListDatasetFileMetas` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets/{DatasetId}/datasetfilemetas`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListDatasetFileMetas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetFileMetas {
    pub dataset_file_meta_ids: Option<Vec<String>>,
    /// Required.
    pub dataset_version: String,
    pub end_file_update_time: Option<String>,
    pub end_tag_update_time: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    /// Deprecated.
    pub page_size: Option<i64>,
    pub query_content_type_include_any: Option<Vec<String>>,
    pub query_expression: Option<String>,
    pub query_file_dir: Option<String>,
    pub query_file_name: Option<String>,
    pub query_file_type_include_any: Option<Vec<String>>,
    pub query_image: Option<String>,
    pub query_tags_exclude: Option<Vec<String>>,
    pub query_tags_include_all: Option<Vec<String>>,
    pub query_tags_include_any: Option<Vec<String>>,
    pub query_text: Option<String>,
    pub query_type: Option<String>,
    pub query_video: Option<String>,
    pub score_threshold: Option<f64>,
    pub sort_by: Option<String>,
    pub start_file_update_time: Option<String>,
    pub start_tag_update_time: Option<String>,
    pub status: Option<String>,
    pub thumbnail_mode: Option<String>,
    /// 1 to 5000.
    pub top_k: Option<i64>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub dataset_id: String,
}
operation! { ListDatasetFileMetas(dataset_version: String, workspace_id: String, dataset_id: String)
    "ListDatasetFileMetas" -> ListDatasetFileMetasOutput {
    0 "DatasetFileMetaIds" dataset_file_meta_ids: Vec<String>, 1 "DatasetVersion" dataset_version,
    2 "EndFileUpdateTime" end_file_update_time: String, 3 "EndTagUpdateTime" end_tag_update_time: String,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "Order" order: String,
    7 "PageSize" page_size: i64, 8 "QueryContentTypeIncludeAny" query_content_type_include_any: Vec<String>,
    9 "QueryExpression" query_expression: String, 10 "QueryFileDir" query_file_dir: String,
    11 "QueryFileName" query_file_name: String, 12 "QueryFileTypeIncludeAny" query_file_type_include_any: Vec<String>,
    13 "QueryImage" query_image: String, 14 "QueryTagsExclude" query_tags_exclude: Vec<String>,
    15 "QueryTagsIncludeAll" query_tags_include_all: Vec<String>,
    16 "QueryTagsIncludeAny" query_tags_include_any: Vec<String>, 17 "QueryText" query_text: String,
    18 "QueryType" query_type: String, 19 "QueryVideo" query_video: String, 20 "ScoreThreshold" score_threshold: f64,
    21 "SortBy" sort_by: String, 22 "StartFileUpdateTime" start_file_update_time: String,
    23 "StartTagUpdateTime" start_tag_update_time: String, 24 "Status" status: String,
    25 "ThumbnailMode" thumbnail_mode: String, 26 "TopK" top_k: i64, 27 "WorkspaceId" workspace_id,
    28 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(8, Location::Default, Style::Simple),
    Mark::new(12, Location::Default, Style::Simple),
    Mark::new(14, Location::Default, Style::Simple),
    Mark::new(15, Location::Default, Style::Simple),
    Mark::new(16, Location::Default, Style::Simple),
    Mark::new(28, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetfilemetas", } }
paged! { ListDatasetFileMetas: DatasetFileMeta =
    Token "NextToken", "DatasetFileMetas" dataset_file_metas, next "NextToken" }

/// Response of [`ListDatasetFileMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetFileMetasOutput {
    pub dataset_file_metas: Vec<DatasetFileMeta>,
    pub dataset_id: Option<String>,
    pub dataset_version: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Deprecated.
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListDatasetFileMetasOutput {
    0 "DatasetFileMetas" dataset_file_metas: Vec<DatasetFileMeta>, 1 "DatasetId" dataset_id: String,
    2 "DatasetVersion" dataset_version: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "PageSize" page_size: i64, 6 "TotalCount" total_count: i64, 7 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListDatasetFileMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMeta {
    pub content_type: Option<String>,
    pub data_size: Option<i64>,
    pub dataset_file_meta_id: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub file_create_time: Option<String>,
    pub file_finger_print: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_update_time: Option<String>,
    pub meta_attributes: Option<String>,
    pub score: Option<f64>,
    pub semantic_index_job_id: Option<String>,
    pub semantic_index_update_time: Option<String>,
    pub status: Option<String>,
    pub tags: Option<String>,
    pub thumbnail_url: Option<String>,
    pub uri: Option<String>,
}
model! { DatasetFileMeta {
    0 "ContentType" content_type: String, 1 "DataSize" data_size: i64,
    2 "DatasetFileMetaId" dataset_file_meta_id: String, 3 "DownloadUrl" download_url: Secret,
    4 "FileCreateTime" file_create_time: String, 5 "FileFingerPrint" file_finger_print: String,
    6 "FileName" file_name: String, 7 "FileType" file_type: String, 8 "FileUpdateTime" file_update_time: String,
    9 "MetaAttributes" meta_attributes: String, 10 "Score" score: f64,
    11 "SemanticIndexJobId" semantic_index_job_id: String,
    12 "SemanticIndexUpdateTime" semantic_index_update_time: String, 13 "Status" status: String, 14 "Tags" tags: String,
    15 "ThumbnailUrl" thumbnail_url: String, 16 "Uri" uri: String
} }

/// Lists dataset job configs: `ListDatasetJobConfigs` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets/{DatasetId}/datasetjobconfigs/`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListDatasetJobConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetJobConfigs {
    pub config_type: Option<String>,
    pub dataset_version: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
}
operation! { ListDatasetJobConfigs(dataset_id: String) "ListDatasetJobConfigs" -> ListDatasetJobConfigsOutput {
    0 "ConfigType" config_type: String, 1 "DatasetVersion" dataset_version: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "WorkspaceId" workspace_id: String, 5 "DatasetId" dataset_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs/", } }
paged! { ListDatasetJobConfigs: DatasetJobConfig =
    Number "PageNumber", "DatasetJobConfigs" dataset_job_configs, total "TotalCount" }

/// Response of [`ListDatasetJobConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetJobConfigsOutput {
    pub dataset_job_configs: Vec<DatasetJobConfig>,
    pub total_count: Option<i64>,
}
model! { ListDatasetJobConfigsOutput {
    0 "DatasetJobConfigs" dataset_job_configs: Vec<DatasetJobConfig>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatasetJobConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetJobConfig {
    pub config: Option<String>,
    pub config_type: Option<String>,
    pub create_time: Option<String>,
    pub dataset_job_config_id: Option<String>,
    pub dataset_version: Option<String>,
    pub modify_time: Option<String>,
    pub workspace_id: Option<String>,
}
model! { DatasetJobConfig {
    0 "Config" config: String, 1 "ConfigType" config_type: String, 2 "CreateTime" create_time: String,
    3 "DatasetJobConfigId" dataset_job_config_id: String, 4 "DatasetVersion" dataset_version: String,
    5 "ModifyTime" modify_time: String, 6 "WorkspaceId" workspace_id: String
} }

/// Lists dataset jobs: `ListDatasetJobs` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets/{DatasetId}/datasetjobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListDatasetJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetJobs {
    pub dataset_version: Option<String>,
    pub job_action: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub with_logs: Option<bool>,
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
}
operation! { ListDatasetJobs(dataset_id: String) "ListDatasetJobs" -> ListDatasetJobsOutput {
    0 "DatasetVersion" dataset_version: String, 1 "JobAction" job_action: String, 2 "Order" order: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String, 6 "Status" status: String,
    7 "WithLogs" with_logs: bool, 8 "WorkspaceId" workspace_id: String, 9 "DatasetId" dataset_id
} [
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetjobs", } }
paged! { ListDatasetJobs: DatasetJob = Number "PageNumber", "DatasetJobs" dataset_jobs, total "TotalCount" }

/// Response of [`ListDatasetJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetJobsOutput {
    pub dataset_jobs: Vec<DatasetJob>,
    pub total_count: Option<i64>,
}
model! { ListDatasetJobsOutput {
    0 "DatasetJobs" dataset_jobs: Vec<DatasetJob>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatasetJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetJob {
    pub completed_file_count: Option<i64>,
    pub create_time: Option<String>,
    pub dataset_job_id: Option<String>,
    pub dataset_version: Option<String>,
    pub description: Option<String>,
    pub failed_file_count: Option<i64>,
    pub finish_time: Option<String>,
    pub job_action: Option<String>,
    pub job_mode: Option<String>,
    pub job_spec: Option<String>,
    pub logs: Vec<String>,
    pub status: Option<String>,
    pub total_file_count: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { DatasetJob {
    0 "CompletedFileCount" completed_file_count: i64, 1 "CreateTime" create_time: String,
    2 "DatasetJobId" dataset_job_id: String, 3 "DatasetVersion" dataset_version: String,
    4 "Description" description: String, 5 "FailedFileCount" failed_file_count: i64, 6 "FinishTime" finish_time: String,
    7 "JobAction" job_action: String, 8 "JobMode" job_mode: String, 9 "JobSpec" job_spec: String,
    10 "Logs" logs: Vec<String>, 11 "Status" status: String, 12 "TotalFileCount" total_file_count: i64,
    13 "WorkspaceId" workspace_id: String
} }

/// Lists dataset versions: `ListDatasetVersions` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets/{DatasetId}/versions`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListDatasetVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersions {
    pub label_keys: Option<String>,
    pub label_values: Option<String>,
    pub order: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub properties: Option<String>,
    pub sort_by: Option<String>,
    pub source_id: Option<String>,
    pub source_types: Option<String>,
    /// Required.
    pub dataset_id: String,
}
operation! { ListDatasetVersions(page_number: i64, page_size: i64, dataset_id: String)
    "ListDatasetVersions" -> ListDatasetVersionsOutput {
    0 "LabelKeys" label_keys: String, 1 "LabelValues" label_values: String, 2 "Order" order: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Properties" properties: String, 6 "SortBy" sort_by: String,
    7 "SourceId" source_id: String, 8 "SourceTypes" source_types: String, 9 "DatasetId" dataset_id
} [
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/versions", } }
paged! { ListDatasetVersions: DatasetVersion =
    Number "PageNumber", "DatasetVersions" dataset_versions, total "TotalCount" }

/// Response of [`ListDatasetVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersionsOutput {
    pub dataset_versions: Vec<DatasetVersion>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatasetVersionsOutput {
    0 "DatasetVersions" dataset_versions: Vec<DatasetVersion>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// Lists datasets: `ListDatasets` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/datasets`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListDatasets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasets {
    pub accessibility: Option<String>,
    pub data_source_types: Option<String>,
    pub data_types: Option<String>,
    pub dataset_ids: Option<String>,
    pub edition: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub properties: Option<String>,
    pub provider: Option<String>,
    pub share_scope: Option<String>,
    pub sort_by: Option<String>,
    pub source_dataset_id: Option<String>,
    pub source_id: Option<String>,
    pub source_types: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListDatasets() "ListDatasets" -> ListDatasetsOutput {
    0 "Accessibility" accessibility: String, 1 "DataSourceTypes" data_source_types: String,
    2 "DataTypes" data_types: String, 3 "DatasetIds" dataset_ids: String, 4 "Edition" edition: String,
    5 "Label" label: String, 6 "Name" name: String, 7 "Order" order: String, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "Properties" properties: String, 11 "Provider" provider: String,
    12 "ShareScope" share_scope: String, 13 "SortBy" sort_by: String, 14 "SourceDatasetId" source_dataset_id: String,
    15 "SourceId" source_id: String, 16 "SourceTypes" source_types: String, 17 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/datasets", } }
paged! { ListDatasets: Dataset = Number "PageNumber", "Datasets" datasets, total "TotalCount" }

/// Response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    pub datasets: Vec<Dataset>,
    pub total_count: Option<i64>,
}
model! { ListDatasetsOutput {
    0 "Datasets" datasets: Vec<Dataset>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dataset {
    pub accessibility: Option<String>,
    pub accessible_role_id_list: Vec<String>,
    pub data_source_type: Option<String>,
    pub data_type: Option<String>,
    pub dataset_id: Option<String>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub import_info: Option<String>,
    pub is_shared: Option<bool>,
    pub labels: Vec<Label>,
    pub latest_version: Option<DatasetVersion>,
    pub mount_access: Option<String>,
    pub mount_access_read_write_role_id_list: Vec<String>,
    pub name: Option<String>,
    pub options: Option<String>,
    pub owner_id: Option<String>,
    pub property: Option<String>,
    pub provider_type: Option<String>,
    pub shared_from: Option<DatasetShareRelationship>,
    pub sharing_config: Option<DatasetSharingConfig>,
    pub source_dataset_id: Option<String>,
    pub source_dataset_version: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub tag_template_type: Option<String>,
    pub uri: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Dataset {
    0 "Accessibility" accessibility: String, 1 "AccessibleRoleIdList" accessible_role_id_list: Vec<String>,
    2 "DataSourceType" data_source_type: String, 3 "DataType" data_type: String, 4 "DatasetId" dataset_id: String,
    5 "Description" description: String, 6 "Edition" edition: String, 7 "GmtCreateTime" gmt_create_time: String,
    8 "GmtModifiedTime" gmt_modified_time: String, 9 "ImportInfo" import_info: String, 10 "IsShared" is_shared: bool,
    11 "Labels" labels: Vec<Label>, 12 "LatestVersion" latest_version: DatasetVersion,
    13 "MountAccess" mount_access: String,
    14 "MountAccessReadWriteRoleIdList" mount_access_read_write_role_id_list: Vec<String>, 15 "Name" name: String,
    16 "Options" options: String, 17 "OwnerId" owner_id: String, 18 "Property" property: String,
    19 "ProviderType" provider_type: String, 20 "SharedFrom" shared_from: DatasetShareRelationship,
    21 "SharingConfig" sharing_config: DatasetSharingConfig, 22 "SourceDatasetId" source_dataset_id: String,
    23 "SourceDatasetVersion" source_dataset_version: String, 24 "SourceId" source_id: String,
    25 "SourceType" source_type: String, 26 "TagTemplateType" tag_template_type: String, 27 "Uri" uri: String,
    28 "UserId" user_id: String, 29 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetSharingConfig {
    pub shared_to: Vec<DatasetShareRelationship>,
}
model! { DatasetSharingConfig {
    0 "SharedTo" shared_to: Vec<DatasetShareRelationship>
} }

/// Lists experiment: `ListExperiment` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/experiments`. Reads only. Pages by token (`PageToken`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperiment {
    pub labels: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub options: Option<ListExperimentOptions>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub page_token: Option<i64>,
    pub sort_by: Option<String>,
    pub verbose: Option<bool>,
    pub workspace_id: Option<String>,
}
operation! { ListExperiment() "ListExperiment" -> ListExperimentOutput {
    0 "Labels" labels: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "Options" options: ListExperimentOptions, 4 "Order" order: String, 5 "OrderBy" order_by: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "PageToken" page_token: i64,
    9 "SortBy" sort_by: String, 10 "Verbose" verbose: bool, 11 "WorkspaceId" workspace_id: String
} [
    Mark::new(3, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/experiments", } }
paged! { ListExperiment: Experiment = Token "PageToken", "Experiments" experiments, next "NextPageToken" }

/// In the request of [`ListExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentOptions {
    pub match_name_exactly: Option<String>,
}
input! { ListExperimentOptions() {
    0 "match_name_exactly" match_name_exactly: String
} }

/// Response of [`ListExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentOutput {
    pub experiments: Vec<Experiment>,
    pub next_page_token: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListExperimentOutput {
    0 "Experiments" experiments: Vec<Experiment>, 1 "NextPageToken" next_page_token: i64,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListExperiment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Experiment {
    pub accessibility: Option<String>,
    pub artifact_uri: Option<String>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Vec<ExperimentLabel>,
    pub latest_run: Option<Run>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub request_id: Option<String>,
    pub tensorboard_log_uri: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Experiment {
    0 "Accessibility" accessibility: String, 1 "ArtifactUri" artifact_uri: String,
    2 "ExperimentId" experiment_id: String, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtModifiedTime" gmt_modified_time: String, 5 "Labels" labels: Vec<ExperimentLabel>,
    6 "LatestRun" latest_run: Run, 7 "Name" name: String, 8 "OwnerId" owner_id: String,
    9 "RequestId" request_id: String, 10 "TensorboardLogUri" tensorboard_log_uri: String, 11 "UserId" user_id: String,
    12 "WorkspaceId" workspace_id: String
} }

/// Lists features: `ListFeatures` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/features`. Reads only. See <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatures {
    pub names: Option<String>,
}
operation! { ListFeatures() "ListFeatures" -> ListFeaturesOutput {
    0 "Names" names: String
} { method: "GET", path: "/api/v1/features", } }

/// Response of [`ListFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeaturesOutput {
    pub features: Vec<String>,
    pub total_count: Option<i64>,
}
model! { ListFeaturesOutput {
    0 "Features" features: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Lists image labels: `ListImageLabels` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/image/labels`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListImageLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageLabels {
    pub image_id: Option<String>,
    pub label_filter: Option<String>,
    pub label_keys: Option<String>,
    pub region: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListImageLabels() "ListImageLabels" -> ListImageLabelsOutput {
    0 "ImageId" image_id: String, 1 "LabelFilter" label_filter: String, 2 "LabelKeys" label_keys: String,
    3 "Region" region: String, 4 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/image/labels", } }

/// Response of [`ListImageLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageLabelsOutput {
    pub labels: Vec<ListImageLabelsLabels>,
    pub total_count: Option<i64>,
}
model! { ListImageLabelsOutput {
    0 "Labels" labels: Vec<ListImageLabelsLabels>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListImageLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageLabelsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListImageLabelsLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists images: `ListImages` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/images`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub accessibility: Option<String>,
    pub image_uri: Option<String>,
    pub labels: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub sort_by: Option<String>,
    pub verbose: Option<bool>,
    pub workspace_id: Option<String>,
}
operation! { ListImages() "ListImages" -> ListImagesOutput {
    0 "Accessibility" accessibility: String, 1 "ImageUri" image_uri: String, 2 "Labels" labels: String,
    3 "Name" name: String, 4 "Order" order: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "Query" query: String, 8 "SortBy" sort_by: String, 9 "Verbose" verbose: bool,
    10 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/images", } }
paged! { ListImages: ListImagesImages = Number "PageNumber", "Images" images, total "TotalCount" }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub images: Vec<ListImagesImages>,
    pub total_count: Option<i64>,
}
model! { ListImagesOutput {
    0 "Images" images: Vec<ListImagesImages>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImages {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub image_id: Option<String>,
    pub image_uri: Option<String>,
    pub labels: Vec<ListImagesLabels>,
    pub name: Option<String>,
    pub parent_user_id: Option<String>,
    pub size: Option<i64>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListImagesImages {
    0 "Accessibility" accessibility: String, 1 "Description" description: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "ImageId" image_id: String, 5 "ImageUri" image_uri: String, 6 "Labels" labels: Vec<ListImagesLabels>,
    7 "Name" name: String, 8 "ParentUserId" parent_user_id: String, 9 "Size" size: i64, 10 "SourceId" source_id: String,
    11 "SourceType" source_type: String, 12 "UserId" user_id: String, 13 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListImagesLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists members: `ListMembers` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}/members`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembers {
    pub member_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub roles: Option<String>,
    pub user_id: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListMembers(workspace_id: String) "ListMembers" -> ListMembersOutput {
    0 "MemberName" member_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Roles" roles: String, 4 "UserId" user_id: String, 5 "WorkspaceId" workspace_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/members", } }
paged! { ListMembers: ListMembersMembers = Number "PageNumber", "Members" members, total "TotalCount" }

/// Response of [`ListMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersOutput {
    pub members: Vec<ListMembersMembers>,
    pub total_count: Option<i64>,
}
model! { ListMembersOutput {
    0 "Members" members: Vec<ListMembersMembers>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersMembers {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub roles: Vec<String>,
    pub user_id: Option<String>,
}
model! { ListMembersMembers {
    0 "AccountName" account_name: String, 1 "AccountType" account_type: String, 2 "DisplayName" display_name: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "MemberId" member_id: String, 5 "MemberName" member_name: String,
    6 "Roles" roles: Vec<String>, 7 "UserId" user_id: String
} }

/// Lists model versions: `ListModelVersions` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/models/{ModelId}/versions`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListModelVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelVersions {
    pub approval_status: Option<String>,
    pub format_type: Option<String>,
    pub framework_type: Option<String>,
    pub label: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub version_name: Option<String>,
    /// Required.
    pub model_id: String,
}
operation! { ListModelVersions(model_id: String) "ListModelVersions" -> ListModelVersionsOutput {
    0 "ApprovalStatus" approval_status: String, 1 "FormatType" format_type: String,
    2 "FrameworkType" framework_type: String, 3 "Label" label: String, 4 "Order" order: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "SortBy" sort_by: String,
    8 "SourceId" source_id: String, 9 "SourceType" source_type: String, 10 "VersionName" version_name: String,
    11 "ModelId" model_id
} [
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/models/{ModelId}/versions", } }
paged! { ListModelVersions: ModelVersion = Number "PageNumber", "Versions" versions, total "TotalCount" }

/// Response of [`ListModelVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelVersionsOutput {
    pub total_count: Option<i64>,
    pub versions: Vec<ModelVersion>,
}
model! { ListModelVersionsOutput {
    0 "TotalCount" total_count: i64, 1 "Versions" versions: Vec<ModelVersion>
} }

/// Lists models: `ListModels` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/models`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListModels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModels {
    pub collections: Option<String>,
    pub conditions: Option<Vec<ListModelsConditions>>,
    pub domain: Option<String>,
    pub label: Option<String>,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub order: Option<String>,
    pub origin: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub provider: Option<String>,
    pub query: Option<String>,
    pub sort_by: Option<String>,
    pub tag: Option<Vec<ListModelsTag>>,
    pub task: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListModels() "ListModels" -> ListModelsOutput {
    0 "Collections" collections: String, 1 "Conditions" conditions: Vec<ListModelsConditions>,
    2 "Domain" domain: String, 3 "Label" label: String, 4 "ModelName" model_name: String,
    5 "ModelType" model_type: String, 6 "Order" order: String, 7 "Origin" origin: String,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "Provider" provider: String,
    11 "Query" query: String, 12 "SortBy" sort_by: String, 13 "Tag" tag: Vec<ListModelsTag>, 14 "Task" task: String,
    15 "WorkspaceId" workspace_id: String
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json)
] { method: "GET", path: "/api/v1/models", } }
paged! { ListModels: Model = Number "PageNumber", "Models" models, total "TotalCount" }

/// In the request of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsConditions {
    pub column: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { ListModelsConditions() {
    0 "Column" column: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// In the request of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListModelsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsOutput {
    pub models: Vec<Model>,
    pub total_count: Option<i64>,
}
model! { ListModelsOutput {
    0 "Models" models: Vec<Model>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListModels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Model {
    pub accessibility: Option<String>,
    pub domain: Option<String>,
    pub extra_info: BTreeMap<String, Value>,
    pub gmt_create_time: Option<String>,
    pub gmt_latest_version_modified_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Vec<Label>,
    pub latest_version: Option<ModelVersion>,
    pub model_description: Option<String>,
    pub model_doc: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub order_number: Option<i64>,
    pub origin: Option<String>,
    pub owner_id: Option<String>,
    pub parameter_size: Option<i64>,
    pub provider: Option<String>,
    pub tags: Vec<Label>,
    pub task: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Model {
    0 "Accessibility" accessibility: String, 1 "Domain" domain: String,
    2 "ExtraInfo" extra_info: BTreeMap<String, Value>, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtLatestVersionModifiedTime" gmt_latest_version_modified_time: String,
    5 "GmtModifiedTime" gmt_modified_time: String, 6 "Labels" labels: Vec<Label>,
    7 "LatestVersion" latest_version: ModelVersion, 8 "ModelDescription" model_description: String,
    9 "ModelDoc" model_doc: String, 10 "ModelId" model_id: String, 11 "ModelName" model_name: String,
    12 "ModelType" model_type: String, 13 "OrderNumber" order_number: i64, 14 "Origin" origin: String,
    15 "OwnerId" owner_id: String, 16 "ParameterSize" parameter_size: i64, 17 "Provider" provider: String,
    18 "Tags" tags: Vec<Label>, 19 "Task" task: String, 20 "UserId" user_id: String,
    21 "WorkspaceId" workspace_id: String
} }

/// Lists permissions: `ListPermissions` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}/permissions`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissions {
    /// Required.
    pub workspace_id: String,
}
operation! { ListPermissions(workspace_id: String) "ListPermissions" -> ListPermissionsOutput {
    0 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/permissions", } }

/// Response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsOutput {
    pub permissions: Vec<ListPermissionsPermissions>,
    pub total_count: Option<i64>,
}
model! { ListPermissionsOutput {
    0 "Permissions" permissions: Vec<ListPermissionsPermissions>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsPermissions {
    pub permission_code: Option<String>,
    pub permission_rules: Vec<ListPermissionsPermissionRules>,
}
model! { ListPermissionsPermissions {
    0 "PermissionCode" permission_code: String,
    1 "PermissionRules" permission_rules: Vec<ListPermissionsPermissionRules>
} }

/// In the response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsPermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
model! { ListPermissionsPermissionRules {
    0 "Accessibility" accessibility: String, 1 "EntityAccessType" entity_access_type: String
} }

/// Lists products: `ListProducts` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/products`. Reads only. See <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProducts {
    pub product_codes: Option<String>,
    pub service_codes: Option<String>,
    pub verbose: Option<bool>,
}
operation! { ListProducts() "ListProducts" -> ListProductsOutput {
    0 "ProductCodes" product_codes: String, 1 "ServiceCodes" service_codes: String, 2 "Verbose" verbose: bool
} { method: "GET", path: "/api/v1/products", } }

/// Response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub products: Vec<ListProductsProducts>,
    pub services: Vec<ListProductsServices>,
}
model! { ListProductsOutput {
    0 "Products" products: Vec<ListProductsProducts>, 1 "Services" services: Vec<ListProductsServices>
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProducts {
    pub has_permission_to_purchase: Option<bool>,
    pub is_purchased: Option<bool>,
    pub product_code: Option<String>,
    pub product_id: Option<String>,
    pub purchase_url: Option<String>,
}
model! { ListProductsProducts {
    0 "HasPermissionToPurchase" has_permission_to_purchase: bool, 1 "IsPurchased" is_purchased: bool,
    2 "ProductCode" product_code: String, 3 "ProductId" product_id: String, 4 "PurchaseUrl" purchase_url: String
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsServices {
    pub is_open: Option<bool>,
    pub open_url: Option<String>,
    pub service_code: Option<String>,
}
model! { ListProductsServices {
    0 "IsOpen" is_open: bool, 1 "OpenUrl" open_url: String, 2 "ServiceCode" service_code: String
} }

/// Lists prompts: `ListPrompts` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/prompts`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListPrompts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrompts {
    pub framework_type: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sort_by: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListPrompts(workspace_id: String) "ListPrompts" -> ListPromptsOutput {
    0 "FrameworkType" framework_type: String, 1 "Order" order: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "SortBy" sort_by: String, 5 "WorkspaceId" workspace_id
} { method: "GET", path: "/api/v1/prompts", } }
paged! { ListPrompts: Prompt = Number "PageNumber", "Prompts" prompts, total "TotalCount" }

/// Response of [`ListPrompts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPromptsOutput {
    pub prompts: Vec<Prompt>,
    pub total_count: Option<i64>,
}
model! { ListPromptsOutput {
    0 "Prompts" prompts: Vec<Prompt>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListPrompts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Prompt {
    pub accessibility: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub framework_content: Option<String>,
    pub framework_type: Option<String>,
    pub modify_time: Option<String>,
    pub prompt_id: Option<String>,
    pub prompt_name: Option<String>,
}
model! { Prompt {
    0 "Accessibility" accessibility: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "FrameworkContent" framework_content: String, 4 "FrameworkType" framework_type: String,
    5 "ModifyTime" modify_time: String, 6 "PromptId" prompt_id: String, 7 "PromptName" prompt_name: String
} }

/// Lists quotas: `ListQuotas` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/quotas`. Reads only. See <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListQuotas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotas {
    pub name: Option<String>,
}
operation! { ListQuotas() "ListQuotas" -> ListQuotasOutput {
    0 "Name" name: String
} { method: "GET", path: "/api/v1/quotas", } }

/// Response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasOutput {
    pub quotas: Vec<ListQuotasQuotas>,
    pub total_count: Option<i64>,
}
model! { ListQuotasOutput {
    0 "Quotas" quotas: Vec<ListQuotasQuotas>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotas {
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub product_code: Option<String>,
    pub quota_type: Option<String>,
    pub specs: Vec<ListQuotasSpecs>,
}
model! { ListQuotasQuotas {
    0 "DisplayName" display_name: String, 1 "Id" id: String, 2 "Mode" mode: String, 3 "Name" name: String,
    4 "ProductCode" product_code: String, 5 "QuotaType" quota_type: String, 6 "Specs" specs: Vec<ListQuotasSpecs>
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasSpecs {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListQuotasSpecs {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// Lists resources: `ListResources` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/resources`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResources {
    pub group_name: Option<String>,
    pub labels: Option<String>,
    pub option: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_types: Option<String>,
    pub quota_ids: Option<String>,
    pub resource_name: Option<String>,
    pub resource_types: Option<String>,
    pub verbose: Option<bool>,
    pub verbose_fields: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListResources() "ListResources" -> ListResourcesOutput {
    0 "GroupName" group_name: String, 1 "Labels" labels: String, 2 "Option" option: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "ProductTypes" product_types: String,
    6 "QuotaIds" quota_ids: String, 7 "ResourceName" resource_name: String, 8 "ResourceTypes" resource_types: String,
    9 "Verbose" verbose: bool, 10 "VerboseFields" verbose_fields: String, 11 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/resources", } }
paged! { ListResources: ListResourcesResources = Number "PageNumber", "Resources" resources, total "TotalCount" }

/// Response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub resources: Vec<ListResourcesResources>,
    pub total_count: Option<i64>,
}
model! { ListResourcesOutput {
    0 "Resources" resources: Vec<ListResourcesResources>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesResources {
    pub encryption: Option<ListResourcesEncryption>,
    pub env_type: Option<String>,
    pub executor: Option<ListResourcesExecutor>,
    pub gmt_create_time: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<String>,
    pub is_default: Option<bool>,
    pub labels: Vec<ListResourcesLabels>,
    pub name: Option<String>,
    pub product_type: Option<String>,
    pub quotas: Vec<ListResourcesQuotas>,
    pub resource_type: Option<String>,
    pub spec: BTreeMap<String, Value>,
    pub workspace_id: Option<String>,
}
model! { ListResourcesResources {
    0 "Encryption" encryption: ListResourcesEncryption, 1 "EnvType" env_type: String,
    2 "Executor" executor: ListResourcesExecutor, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GroupName" group_name: String, 5 "Id" id: String, 6 "IsDefault" is_default: bool,
    7 "Labels" labels: Vec<ListResourcesLabels>, 8 "Name" name: String, 9 "ProductType" product_type: String,
    10 "Quotas" quotas: Vec<ListResourcesQuotas>, 11 "ResourceType" resource_type: String,
    12 "Spec" spec: BTreeMap<String, Value>, 13 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesEncryption {
    pub algorithm: Option<String>,
    pub enabled: Option<bool>,
    pub key: Option<String>,
}
model! { ListResourcesEncryption {
    0 "Algorithm" algorithm: String, 1 "Enabled" enabled: bool, 2 "Key" key: String
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesExecutor {
    pub owner_id: Option<String>,
}
model! { ListResourcesExecutor {
    0 "OwnerId" owner_id: String
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListResourcesLabels {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesQuotas {
    pub card_type: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub product_code: Option<String>,
    pub quota_type: Option<String>,
    pub specs: Vec<ListResourcesSpecs>,
}
model! { ListResourcesQuotas {
    0 "CardType" card_type: String, 1 "DisplayName" display_name: String, 2 "Id" id: String, 3 "Mode" mode: String,
    4 "Name" name: String, 5 "ProductCode" product_code: String, 6 "QuotaType" quota_type: String,
    7 "Specs" specs: Vec<ListResourcesSpecs>
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesSpecs {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListResourcesSpecs {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Lists run metrics: `ListRunMetrics` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/runs/{RunId}/metrics`. Reads only. Pages by token (`PageToken`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListRunMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRunMetrics {
    /// Required.
    pub key: String,
    pub max_results: Option<i64>,
    pub page_token: Option<i64>,
    /// Required.
    pub run_id: String,
}
operation! { ListRunMetrics(key: String, run_id: String) "ListRunMetrics" -> ListRunMetricsOutput {
    0 "Key" key, 1 "MaxResults" max_results: i64, 2 "PageToken" page_token: i64, 3 "RunId" run_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/runs/{RunId}/metrics", } }
paged! { ListRunMetrics: RunMetric = Token "PageToken", "Metrics" metrics, next "NextPageToken" }

/// Response of [`ListRunMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRunMetricsOutput {
    pub metrics: Vec<RunMetric>,
    pub next_page_token: Option<i64>,
}
model! { ListRunMetricsOutput {
    0 "Metrics" metrics: Vec<RunMetric>, 1 "NextPageToken" next_page_token: i64
} }

/// Lists runs: `ListRuns` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/runs`. Reads only. Pages by token (`PageToken`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRuns {
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub labels: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub page_token: Option<i64>,
    pub sort_by: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub verbose: Option<bool>,
    pub workspace_id: Option<String>,
}
operation! { ListRuns() "ListRuns" -> ListRunsOutput {
    0 "ExperimentId" experiment_id: String, 1 "GmtCreateTime" gmt_create_time: String, 2 "Labels" labels: String,
    3 "MaxResults" max_results: i64, 4 "Name" name: String, 5 "Order" order: String, 6 "OrderBy" order_by: String,
    7 "PageNumber" page_number: i64, 8 "PageSize" page_size: i64, 9 "PageToken" page_token: i64,
    10 "SortBy" sort_by: String, 11 "SourceId" source_id: String, 12 "SourceType" source_type: String,
    13 "Verbose" verbose: bool, 14 "WorkspaceId" workspace_id: String
} { method: "GET", path: "/api/v1/runs", } }
paged! { ListRuns: Run = Token "PageToken", "Runs" runs, next "NextPageToken" }

/// Response of [`ListRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRunsOutput {
    pub next_page_token: Option<i64>,
    pub runs: Vec<Run>,
    pub total_count: Option<i64>,
}
model! { ListRunsOutput {
    0 "NextPageToken" next_page_token: i64, 1 "Runs" runs: Vec<Run>, 2 "TotalCount" total_count: i64
} }

/// Lists user configs: `ListUserConfigs` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/userconfigs`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListUserConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserConfigs {
    pub category_names: Option<String>,
    pub config_keys: Option<String>,
}
operation! { ListUserConfigs() "ListUserConfigs" -> ListUserConfigsOutput {
    0 "CategoryNames" category_names: String, 1 "ConfigKeys" config_keys: String
} { method: "GET", path: "/api/v1/userconfigs", } }

/// Response of [`ListUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserConfigsOutput {
    pub configs: Vec<ListUserConfigsConfigs>,
    pub total_count: Option<i64>,
}
model! { ListUserConfigsOutput {
    0 "Configs" configs: Vec<ListUserConfigsConfigs>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserConfigsConfigs {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub scope: Option<String>,
}
model! { ListUserConfigsConfigs {
    0 "CategoryName" category_name: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "Scope" scope: String
} }

/// Lists workspace roles: `ListWorkspaceRoles` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}/roles`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListWorkspaceRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRoles {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub role_ids: Option<String>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub verbose_fields: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListWorkspaceRoles(workspace_id: String) "ListWorkspaceRoles" -> ListWorkspaceRolesOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RoleIds" role_ids: String,
    4 "RoleName" role_name: String, 5 "RoleType" role_type: String, 6 "SortBy" sort_by: String,
    7 "Status" status: String, 8 "VerboseFields" verbose_fields: String, 9 "WorkspaceId" workspace_id
} [
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/roles", } }
paged! { ListWorkspaceRoles: ListWorkspaceRolesRoles = Number "PageNumber", "Roles" roles, total "TotalCount" }

/// Response of [`ListWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesOutput {
    pub roles: Vec<ListWorkspaceRolesRoles>,
    pub total_count: Option<i64>,
}
model! { ListWorkspaceRolesOutput {
    0 "Roles" roles: Vec<ListWorkspaceRolesRoles>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesRoles {
    pub creator: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub module_permissions: Vec<ListWorkspaceRolesModulePermissions>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListWorkspaceRolesRoles {
    0 "Creator" creator: String, 1 "GmtCreateTime" gmt_create_time: String,
    2 "GmtModifiedTime" gmt_modified_time: String,
    3 "ModulePermissions" module_permissions: Vec<ListWorkspaceRolesModulePermissions>, 4 "RoleId" role_id: String,
    5 "RoleName" role_name: String
} }

/// In the response of [`ListWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesModulePermissions {
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
    pub permissions: Vec<ListWorkspaceRolesPermissions>,
}
model! { ListWorkspaceRolesModulePermissions {
    0 "ModuleName" module_name: String, 1 "PermissionType" permission_type: String,
    2 "Permissions" permissions: Vec<ListWorkspaceRolesPermissions>
} }

/// In the response of [`ListWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesPermissions {
    pub permission_codes: Vec<String>,
    pub permission_rules: Vec<ListWorkspaceRolesPermissionRules>,
}
model! { ListWorkspaceRolesPermissions {
    0 "PermissionCodes" permission_codes: Vec<String>,
    1 "PermissionRules" permission_rules: Vec<ListWorkspaceRolesPermissionRules>
} }

/// In the response of [`ListWorkspaceRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesPermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
model! { ListWorkspaceRolesPermissionRules {
    0 "Accessibility" accessibility: String, 1 "EntityAccessType" entity_access_type: String
} }

/// Lists workspace users: `ListWorkspaceUsers` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces/{WorkspaceId}/users`. Reads only. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListWorkspaceUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUsers {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListWorkspaceUsers(workspace_id: String) "ListWorkspaceUsers" -> ListWorkspaceUsersOutput {
    0 "UserId" user_id: String, 1 "UserName" user_name: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/users", } }

/// Response of [`ListWorkspaceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUsersOutput {
    pub total_count: Option<i64>,
    pub users: Vec<ListWorkspaceUsersUsers>,
}
model! { ListWorkspaceUsersOutput {
    0 "TotalCount" total_count: i64, 1 "Users" users: Vec<ListWorkspaceUsersUsers>
} }

/// In the response of [`ListWorkspaceUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUsersUsers {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListWorkspaceUsersUsers {
    0 "UserId" user_id: String, 1 "UserName" user_name: String
} }

/// Lists workspaces: `ListWorkspaces` of `aiworkspace` 2021-02-04.
///
/// GET `/api/v1/workspaces`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ListWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    pub fields: Option<String>,
    pub module_list: Option<String>,
    pub option: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub verbose: Option<bool>,
    pub workspace_ids: Option<String>,
    pub workspace_name: Option<String>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "Fields" fields: String, 1 "ModuleList" module_list: String, 2 "Option" option: String, 3 "Order" order: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "ResourceGroupId" resource_group_id: String,
    7 "SortBy" sort_by: String, 8 "Status" status: String, 9 "UserId" user_id: String, 10 "Verbose" verbose: bool,
    11 "WorkspaceIds" workspace_ids: String, 12 "WorkspaceName" workspace_name: String
} { method: "GET", path: "/api/v1/workspaces", } }
paged! { ListWorkspaces: ListWorkspacesWorkspaces = Number "PageNumber", "Workspaces" workspaces, total "TotalCount" }

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub resource_limits: BTreeMap<String, Value>,
    pub total_count: Option<i64>,
    pub workspaces: Vec<ListWorkspacesWorkspaces>,
}
model! { ListWorkspacesOutput {
    0 "ResourceLimits" resource_limits: BTreeMap<String, Value>, 1 "TotalCount" total_count: i64,
    2 "Workspaces" workspaces: Vec<ListWorkspacesWorkspaces>
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesWorkspaces {
    pub admin_names: Vec<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env_types: Vec<String>,
    pub extra_infos: BTreeMap<String, Value>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListWorkspacesWorkspaces {
    0 "AdminNames" admin_names: Vec<String>, 1 "Creator" creator: String, 2 "Description" description: String,
    3 "DisplayName" display_name: String, 4 "EnvTypes" env_types: Vec<String>,
    5 "ExtraInfos" extra_infos: BTreeMap<String, Value>, 6 "GmtCreateTime" gmt_create_time: String,
    7 "GmtModifiedTime" gmt_modified_time: String, 8 "IsDefault" is_default: bool, 9 "Status" status: String,
    10 "WorkspaceId" workspace_id: String, 11 "WorkspaceName" workspace_name: String,
    12 "resourceGroupId" resource_group_id: String
} }

/// `LogRunMetrics` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/runs/{RunId}/metrics/action/log`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/LogRunMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogRunMetrics {
    pub metrics: Option<Vec<RunMetric>>,
    /// Required.
    pub run_id: String,
}
operation! { LogRunMetrics(run_id: String) "LogRunMetrics" -> Empty {
    0 "Metrics" metrics: Vec<RunMetric>, 1 "RunId" run_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/runs/{RunId}/metrics/action/log", body: BodyStyle::Json, } }

/// Response of [`LogRunMetrics`]: empty.
pub type LogRunMetricsOutput = Empty;

/// Publishes code source: `PublishCodeSource` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/codesources/{CodeSourceId}/publish`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/PublishCodeSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCodeSource {
    /// Required.
    pub code_source_id: String,
}
operation! { PublishCodeSource(code_source_id: String) "PublishCodeSource" -> PublishCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/codesources/{CodeSourceId}/publish", } }

/// Response of [`PublishCodeSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCodeSourceOutput {
    pub code_source_id: Option<String>,
}
model! { PublishCodeSourceOutput {
    0 "CodeSourceId" code_source_id: String
} }

/// Publishes dataset: `PublishDataset` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/datasets/{DatasetId}/publish`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/PublishDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishDataset {
    /// Required.
    pub dataset_id: String,
}
operation! { PublishDataset(dataset_id: String) "PublishDataset" -> Empty {
    0 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/publish", } }

/// Response of [`PublishDataset`]: empty.
pub type PublishDatasetOutput = Empty;

/// Publishes image: `PublishImage` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/images/{ImageId}/publish`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/PublishImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishImage {
    /// Required.
    pub image_id: String,
}
operation! { PublishImage(image_id: String) "PublishImage" -> PublishImageOutput {
    0 "ImageId" image_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/images/{ImageId}/publish", } }

/// Response of [`PublishImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishImageOutput {
    pub image_id: Option<String>,
}
model! { PublishImageOutput {
    0 "ImageId" image_id: String
} }

/// Removes image: `RemoveImage` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/images/{ImageId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/RemoveImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImage {
    /// Required.
    pub image_id: String,
}
operation! { RemoveImage(image_id: String) "RemoveImage" -> Empty {
    0 "ImageId" image_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/images/{ImageId}", } }

/// Response of [`RemoveImage`]: empty.
pub type RemoveImageOutput = Empty;

/// Removes image labels: `RemoveImageLabels` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/images/{ImageId}/labels/{LabelKey}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/RemoveImageLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImageLabels {
    /// Required.
    pub image_id: String,
    /// Required.
    pub label_key: String,
}
operation! { RemoveImageLabels(image_id: String, label_key: String) "RemoveImageLabels" -> Empty {
    0 "ImageId" image_id, 1 "LabelKey" label_key
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/images/{ImageId}/labels/{LabelKey}", } }

/// Response of [`RemoveImageLabels`]: empty.
pub type RemoveImageLabelsOutput = Empty;

/// Removes member role: `RemoveMemberRole` of `aiworkspace` 2021-02-04.
///
/// DELETE `/api/v1/workspaces/{WorkspaceId}/members/{MemberId}/roles/{RoleName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/RemoveMemberRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMemberRole {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub member_id: String,
    /// Required.
    pub role_name: String,
}
operation! { RemoveMemberRole(workspace_id: String, member_id: String, role_name: String) "RemoveMemberRole" -> Empty {
    0 "WorkspaceId" workspace_id, 1 "MemberId" member_id, 2 "RoleName" role_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}/members/{MemberId}/roles/{RoleName}", } }

/// Response of [`RemoveMemberRole`]: empty.
pub type RemoveMemberRoleOutput = Empty;

/// Sets experiment labels: `SetExperimentLabels` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/experiments/{ExperimentId}/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/SetExperimentLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExperimentLabels {
    pub labels: Option<Vec<LabelInfo>>,
    /// Required.
    pub experiment_id: String,
}
operation! { SetExperimentLabels(experiment_id: String) "SetExperimentLabels" -> Empty {
    0 "Labels" labels: Vec<LabelInfo>, 1 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/experiments/{ExperimentId}/labels", body: BodyStyle::Json, } }

/// Response of [`SetExperimentLabels`]: empty.
pub type SetExperimentLabelsOutput = Empty;

/// Sets user configs: `SetUserConfigs` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/userconfigs`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/SetUserConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserConfigs {
    pub configs: Option<Vec<SetUserConfigsConfigs>>,
}
operation! { SetUserConfigs() "SetUserConfigs" -> Empty {
    0 "Configs" configs: Vec<SetUserConfigsConfigs>
} [
    Mark::new(0, Location::Body, Style::None)
] { method: "PUT", path: "/api/v1/userconfigs", body: BodyStyle::Json, } }

/// Response of [`SetUserConfigs`]: empty.
pub type SetUserConfigsOutput = Empty;

/// In the request of [`SetUserConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserConfigsConfigs {
    /// Required.
    pub category_name: Option<String>,
    /// Required.
    pub config_key: Option<String>,
    /// Required.
    pub config_value: Option<String>,
    /// Required.
    pub scope: Option<String>,
}
input! { SetUserConfigsConfigs(category_name: String, config_key: String, config_value: String, scope: String) {
    0 "CategoryName" category_name: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "Scope" scope: String
} }

/// Stops dataset job: `StopDatasetJob` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}/action/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/StopDatasetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDatasetJob {
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_job_id: String,
}
operation! { StopDatasetJob(dataset_id: String, dataset_job_id: String) "StopDatasetJob" -> Empty {
    0 "DatasetVersion" dataset_version: String, 1 "WorkspaceId" workspace_id: String, 2 "DatasetId" dataset_id,
    3 "DatasetJobId" dataset_job_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}/action/stop", body: BodyStyle::Json, } }

/// Response of [`StopDatasetJob`]: empty.
pub type StopDatasetJobOutput = Empty;

/// Updates code source: `UpdateCodeSource` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/codesources/{CodeSourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateCodeSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeSource {
    pub clone_type: Option<i64>,
    pub code_branch: Option<String>,
    pub code_commit: Option<String>,
    pub code_repo: Option<String>,
    /// Secret.
    pub code_repo_access_token: Option<Secret>,
    pub code_repo_user_name: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub mount_path: Option<String>,
    /// Required.
    pub code_source_id: String,
}
operation! { UpdateCodeSource(code_source_id: String) "UpdateCodeSource" -> UpdateCodeSourceOutput {
    0 "CloneType" clone_type: i64, 1 "CodeBranch" code_branch: String, 2 "CodeCommit" code_commit: String,
    3 "CodeRepo" code_repo: String, 4 "CodeRepoAccessToken" code_repo_access_token: Secret,
    5 "CodeRepoUserName" code_repo_user_name: String, 6 "Description" description: String,
    7 "DisplayName" display_name: String, 8 "MountPath" mount_path: String, 9 "CodeSourceId" code_source_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/codesources/{CodeSourceId}", body: BodyStyle::Json, } }

/// Response of [`UpdateCodeSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeSourceOutput {
    pub code_source_id: Option<String>,
}
model! { UpdateCodeSourceOutput {
    0 "CodeSourceId" code_source_id: String
} }

/// Updates config: `UpdateConfig` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/workspaces/{WorkspaceId}/config`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfig {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub labels: Option<Vec<UpdateConfigLabels>>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateConfig(workspace_id: String) "UpdateConfig" -> Empty {
    0 "CategoryName" category_name: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "Labels" labels: Vec<UpdateConfigLabels>, 4 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}/config", body: BodyStyle::Json, } }

/// Response of [`UpdateConfig`]: empty.
pub type UpdateConfigOutput = Empty;

/// In the request of [`UpdateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateConfigLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Updates configs: `UpdateConfigs` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/workspaces/{WorkspaceId}/configs`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigs {
    pub configs: Option<Vec<UpdateConfigsConfigs>>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateConfigs(workspace_id: String) "UpdateConfigs" -> Empty {
    0 "Configs" configs: Vec<UpdateConfigsConfigs>, 1 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}/configs", body: BodyStyle::Json, } }

/// Response of [`UpdateConfigs`]: empty.
pub type UpdateConfigsOutput = Empty;

/// In the request of [`UpdateConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigsConfigs {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub labels: Option<Vec<UpdateConfigsLabels>>,
}
input! { UpdateConfigsConfigs() {
    0 "CategoryName" category_name: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "Labels" labels: Vec<UpdateConfigsLabels>
} }

/// In the request of [`UpdateConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateConfigsLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Updates connection: `UpdateConnection` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/connections/{ConnectionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnection {
    pub configs: Option<BTreeMap<String, String>>,
    pub description: Option<String>,
    pub models: Option<Vec<UpdateConnectionModels>>,
    pub secrets: Option<BTreeMap<String, String>>,
    /// Required.
    pub connection_id: String,
}
operation! { UpdateConnection(connection_id: String) "UpdateConnection" -> Empty {
    0 "Configs" configs: BTreeMap<String, String>, 1 "Description" description: String,
    2 "Models" models: Vec<UpdateConnectionModels>, 3 "Secrets" secrets: BTreeMap<String, String>,
    4 "ConnectionId" connection_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/connections/{ConnectionId}", body: BodyStyle::Json, } }

/// Response of [`UpdateConnection`]: empty.
pub type UpdateConnectionOutput = Empty;

/// In the request of [`UpdateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnectionModels {
    pub display_name: Option<String>,
    pub model: Option<String>,
    pub model_type: Option<String>,
    pub tool_call: Option<bool>,
}
input! { UpdateConnectionModels() {
    0 "DisplayName" display_name: String, 1 "Model" model: String, 2 "ModelType" model_type: String,
    3 "ToolCall" tool_call: bool
} }

/// Updates dataset: `UpdateDataset` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/datasets/{DatasetId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataset {
    pub accessibility: Option<String>,
    pub accessible_role_id_list: Option<Vec<String>>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub mount_access_read_write_role_id_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub options: Option<String>,
    pub sharing_config: Option<UpdateDatasetSharingConfig>,
    /// Required.
    pub dataset_id: String,
}
operation! { UpdateDataset(dataset_id: String) "UpdateDataset" -> Empty {
    0 "Accessibility" accessibility: String, 1 "AccessibleRoleIdList" accessible_role_id_list: Vec<String>,
    2 "Description" description: String, 3 "Edition" edition: String,
    4 "MountAccessReadWriteRoleIdList" mount_access_read_write_role_id_list: Vec<String>, 5 "Name" name: String,
    6 "Options" options: String, 7 "SharingConfig" sharing_config: UpdateDatasetSharingConfig, 8 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}", body: BodyStyle::Json, } }

/// Response of [`UpdateDataset`]: empty.
pub type UpdateDatasetOutput = Empty;

/// In the request of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetSharingConfig {
    pub shared_to: Option<Vec<DatasetShareRelationship>>,
}
input! { UpdateDatasetSharingConfig() {
    0 "SharedTo" shared_to: Vec<DatasetShareRelationship>
} }

/// Updates dataset file metas: `UpdateDatasetFileMetas` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/datasets/{DatasetId}/datasetfilemetas`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateDatasetFileMetas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetFileMetas {
    /// Required.
    pub dataset_file_metas: Vec<DatasetFileMetaConentUpdate>,
    pub dataset_version: Option<String>,
    pub tag_job_id: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
}
operation! { UpdateDatasetFileMetas(dataset_file_metas: Vec<DatasetFileMetaConentUpdate>, dataset_id: String)
    "UpdateDatasetFileMetas" -> UpdateDatasetFileMetasOutput {
    0 "DatasetFileMetas" dataset_file_metas, 1 "DatasetVersion" dataset_version: String,
    2 "TagJobId" tag_job_id: String, 3 "WorkspaceId" workspace_id: String, 4 "DatasetId" dataset_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/datasetfilemetas", body: BodyStyle::Json, } }

/// In the request of [`UpdateDatasetFileMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMetaConentUpdate {
    pub comment: Option<String>,
    pub content_type: Option<String>,
    pub data_size: Option<i64>,
    /// Required.
    pub dataset_file_meta_id: Option<String>,
    pub file_create_time: Option<String>,
    pub file_finger_print: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_update_time: Option<String>,
    pub meta_attributes: Option<String>,
    pub semantic_index_job_id: Option<String>,
    pub semantic_index_update_time: Option<String>,
    pub tags: Option<String>,
}
input! { DatasetFileMetaConentUpdate(dataset_file_meta_id: String) {
    0 "Comment" comment: String, 1 "ContentType" content_type: String, 2 "DataSize" data_size: i64,
    3 "DatasetFileMetaId" dataset_file_meta_id: String, 4 "FileCreateTime" file_create_time: String,
    5 "FileFingerPrint" file_finger_print: String, 6 "FileName" file_name: String, 7 "FileType" file_type: String,
    8 "FileUpdateTime" file_update_time: String, 9 "MetaAttributes" meta_attributes: String,
    10 "SemanticIndexJobId" semantic_index_job_id: String,
    11 "SemanticIndexUpdateTime" semantic_index_update_time: String, 12 "Tags" tags: String
} }

/// Response of [`UpdateDatasetFileMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetFileMetasOutput {
    pub failed_details: Vec<DatasetFileMetaResponse>,
    pub status: Option<bool>,
}
model! { UpdateDatasetFileMetasOutput {
    0 "FailedDetails" failed_details: Vec<DatasetFileMetaResponse>, 1 "Status" status: bool
} }

/// Updates dataset job: `UpdateDatasetJob` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateDatasetJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetJob {
    pub dataset_version: Option<String>,
    pub description: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_job_id: String,
}
operation! { UpdateDatasetJob(dataset_id: String, dataset_job_id: String) "UpdateDatasetJob" -> Empty {
    0 "DatasetVersion" dataset_version: String, 1 "Description" description: String,
    2 "WorkspaceId" workspace_id: String, 3 "DatasetId" dataset_id, 4 "DatasetJobId" dataset_job_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}", body: BodyStyle::Json, } }

/// Response of [`UpdateDatasetJob`]: empty.
pub type UpdateDatasetJobOutput = Empty;

/// Updates dataset job config: `UpdateDatasetJobConfig` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/datasets/{DatasetId}/datasetjobconfigs/{DatasetJobConfigId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateDatasetJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetJobConfig {
    pub config: Option<String>,
    pub config_type: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub dataset_job_config_id: String,
}
operation! { UpdateDatasetJobConfig(dataset_id: String, dataset_job_config_id: String)
    "UpdateDatasetJobConfig" -> Empty {
    0 "Config" config: String, 1 "ConfigType" config_type: String, 2 "WorkspaceId" workspace_id: String,
    3 "DatasetId" dataset_id, 4 "DatasetJobConfigId" dataset_job_config_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs/{DatasetJobConfigId}", body: BodyStyle::Json, } }

/// Response of [`UpdateDatasetJobConfig`]: empty.
pub type UpdateDatasetJobConfigOutput = Empty;

/// Updates dataset version: `UpdateDatasetVersion` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/datasets/{DatasetId}/versions/{VersionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateDatasetVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetVersion {
    pub data_count: Option<i64>,
    pub data_size: Option<i64>,
    pub description: Option<String>,
    pub options: Option<String>,
    /// Required.
    pub dataset_id: String,
    /// Required.
    pub version_name: String,
}
operation! { UpdateDatasetVersion(dataset_id: String, version_name: String) "UpdateDatasetVersion" -> Empty {
    0 "DataCount" data_count: i64, 1 "DataSize" data_size: i64, 2 "Description" description: String,
    3 "Options" options: String, 4 "DatasetId" dataset_id, 5 "VersionName" version_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}", body: BodyStyle::Json, } }

/// Response of [`UpdateDatasetVersion`]: empty.
pub type UpdateDatasetVersionOutput = Empty;

/// Updates default workspace: `UpdateDefaultWorkspace` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/defaultWorkspaces`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateDefaultWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDefaultWorkspace {
    pub workspace_id: Option<String>,
}
operation! { UpdateDefaultWorkspace() "UpdateDefaultWorkspace" -> Empty {
    0 "WorkspaceId" workspace_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] { method: "PUT", path: "/api/v1/defaultWorkspaces", body: BodyStyle::Json, } }

/// Response of [`UpdateDefaultWorkspace`]: empty.
pub type UpdateDefaultWorkspaceOutput = Empty;

/// Updates experiment: `UpdateExperiment` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/experiments/{ExperimentId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateExperiment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperiment {
    pub accessibility: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub experiment_id: String,
}
operation! { UpdateExperiment(experiment_id: String) "UpdateExperiment" -> Empty {
    0 "Accessibility" accessibility: String, 1 "Name" name: String, 2 "ExperimentId" experiment_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/experiments/{ExperimentId}", body: BodyStyle::Json, } }

/// Response of [`UpdateExperiment`]: empty.
pub type UpdateExperimentOutput = Empty;

/// Updates model: `UpdateModel` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/models/{ModelId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModel {
    pub accessibility: Option<String>,
    pub domain: Option<String>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub model_description: Option<String>,
    pub model_doc: Option<String>,
    pub model_name: Option<String>,
    pub model_type: Option<String>,
    pub order_number: Option<i64>,
    pub origin: Option<String>,
    pub parameter_size: Option<i64>,
    pub task: Option<String>,
    /// Required.
    pub model_id: String,
}
operation! { UpdateModel(model_id: String) "UpdateModel" -> Empty {
    0 "Accessibility" accessibility: String, 1 "Domain" domain: String,
    2 "ExtraInfo" extra_info: BTreeMap<String, Value>, 3 "ModelDescription" model_description: String,
    4 "ModelDoc" model_doc: String, 5 "ModelName" model_name: String, 6 "ModelType" model_type: String,
    7 "OrderNumber" order_number: i64, 8 "Origin" origin: String, 9 "ParameterSize" parameter_size: i64,
    10 "Task" task: String, 11 "ModelId" model_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/models/{ModelId}", body: BodyStyle::Json, } }

/// Response of [`UpdateModel`]: empty.
pub type UpdateModelOutput = Empty;

/// Updates model version: `UpdateModelVersion` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/models/{ModelId}/versions/{VersionName}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateModelVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelVersion {
    pub approval_status: Option<String>,
    pub compression_spec: Option<BTreeMap<String, Value>>,
    pub distillation_spec: Option<BTreeMap<String, Value>>,
    pub evaluation_spec: Option<BTreeMap<String, Value>>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub inference_spec: Option<BTreeMap<String, Value>>,
    pub metrics: Option<BTreeMap<String, Value>>,
    pub options: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub training_spec: Option<BTreeMap<String, Value>>,
    pub version_description: Option<String>,
    /// Required.
    pub model_id: String,
    /// Required.
    pub version_name: String,
}
operation! { UpdateModelVersion(model_id: String, version_name: String) "UpdateModelVersion" -> Empty {
    0 "ApprovalStatus" approval_status: String, 1 "CompressionSpec" compression_spec: BTreeMap<String, Value>,
    2 "DistillationSpec" distillation_spec: BTreeMap<String, Value>,
    3 "EvaluationSpec" evaluation_spec: BTreeMap<String, Value>, 4 "ExtraInfo" extra_info: BTreeMap<String, Value>,
    5 "InferenceSpec" inference_spec: BTreeMap<String, Value>, 6 "Metrics" metrics: BTreeMap<String, Value>,
    7 "Options" options: String, 8 "SourceId" source_id: String, 9 "SourceType" source_type: String,
    10 "TrainingSpec" training_spec: BTreeMap<String, Value>, 11 "VersionDescription" version_description: String,
    12 "ModelId" model_id, 13 "VersionName" version_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Path, Style::None),
    Mark::new(13, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/models/{ModelId}/versions/{VersionName}", body: BodyStyle::Json, } }

/// Response of [`UpdateModelVersion`]: empty.
pub type UpdateModelVersionOutput = Empty;

/// Updates prompt: `UpdatePrompt` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/prompts/{PromptId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdatePrompt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrompt {
    pub description: Option<String>,
    pub framework_content: Option<String>,
    pub framework_type: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub prompt_id: String,
}
operation! { UpdatePrompt(workspace_id: String, prompt_id: String) "UpdatePrompt" -> Empty {
    0 "Description" description: String, 1 "FrameworkContent" framework_content: String,
    2 "FrameworkType" framework_type: String, 3 "WorkspaceId" workspace_id, 4 "PromptId" prompt_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/prompts/{PromptId}", body: BodyStyle::Json, } }

/// Response of [`UpdatePrompt`]: empty.
pub type UpdatePromptOutput = Empty;

/// Updates run: `UpdateRun` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/runs/{RunId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRun {
    pub labels: Option<Vec<Label>>,
    pub name: Option<String>,
    pub params: Option<Vec<RunParam>>,
    /// Required.
    pub run_id: String,
}
operation! { UpdateRun(run_id: String) "UpdateRun" -> Empty {
    0 "Labels" labels: Vec<Label>, 1 "Name" name: String, 2 "Params" params: Vec<RunParam>, 3 "RunId" run_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/runs/{RunId}", body: BodyStyle::Json, } }

/// Response of [`UpdateRun`]: empty.
pub type UpdateRunOutput = Empty;

/// Updates workspace: `UpdateWorkspace` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/workspaces/{WorkspaceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    pub description: Option<String>,
    pub display_name: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateWorkspace(workspace_id: String) "UpdateWorkspace" -> Empty {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}", body: BodyStyle::Json, } }

/// Response of [`UpdateWorkspace`]: empty.
pub type UpdateWorkspaceOutput = Empty;

/// Updates workspace resource: `UpdateWorkspaceResource` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/workspaces/{WorkspaceId}/resources`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateWorkspaceResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceResource {
    pub group_name: Option<String>,
    pub is_default: Option<bool>,
    pub labels: Option<Vec<UpdateWorkspaceResourceLabels>>,
    pub product_type: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub spec: Option<BTreeMap<String, Value>>,
    /// Required.
    pub workspace_id: String,
}
operation! { UpdateWorkspaceResource(workspace_id: String) "UpdateWorkspaceResource" -> UpdateWorkspaceResourceOutput {
    0 "GroupName" group_name: String, 1 "IsDefault" is_default: bool,
    2 "Labels" labels: Vec<UpdateWorkspaceResourceLabels>, 3 "ProductType" product_type: String,
    4 "ResourceIds" resource_ids: Vec<String>, 5 "ResourceType" resource_type: String,
    6 "Spec" spec: BTreeMap<String, Value>, 7 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}/resources", body: BodyStyle::Json, } }

/// In the request of [`UpdateWorkspaceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceResourceLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkspaceResourceLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UpdateWorkspaceResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceResourceOutput {
    pub resource_ids: Vec<String>,
}
model! { UpdateWorkspaceResourceOutput {
    0 "ResourceIds" resource_ids: Vec<String>
} }

/// Updates workspace role: `UpdateWorkspaceRole` of `aiworkspace` 2021-02-04.
///
/// PUT `/api/v1/workspaces/{WorkspaceId}/roles/{RoleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/UpdateWorkspaceRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceRole {
    pub module_permissions: Option<Vec<UpdateWorkspaceRoleModulePermissions>>,
    pub role_name: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub role_id: String,
}
operation! { UpdateWorkspaceRole(workspace_id: String, role_id: String)
    "UpdateWorkspaceRole" -> UpdateWorkspaceRoleOutput {
    0 "ModulePermissions" module_permissions: Vec<UpdateWorkspaceRoleModulePermissions>, 1 "RoleName" role_name: String,
    2 "WorkspaceId" workspace_id, 3 "RoleId" role_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}/roles/{RoleId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceRoleModulePermissions {
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
    pub permissions: Option<Vec<UpdateWorkspaceRolePermissions>>,
}
input! { UpdateWorkspaceRoleModulePermissions() {
    0 "ModuleName" module_name: String, 1 "PermissionType" permission_type: String,
    2 "Permissions" permissions: Vec<UpdateWorkspaceRolePermissions>
} }

/// In the request of [`UpdateWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceRolePermissions {
    pub permission_codes: Option<Vec<String>>,
    pub permission_rules: Option<Vec<UpdateWorkspaceRolePermissionRules>>,
}
input! { UpdateWorkspaceRolePermissions() {
    0 "PermissionCodes" permission_codes: Vec<String>,
    1 "PermissionRules" permission_rules: Vec<UpdateWorkspaceRolePermissionRules>
} }

/// In the request of [`UpdateWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceRolePermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
input! { UpdateWorkspaceRolePermissionRules() {
    0 "Accessibility" accessibility: String, 1 "EntityAccessType" entity_access_type: String
} }

/// Response of [`UpdateWorkspaceRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceRoleOutput {
    pub instance_job_id: Option<String>,
}
model! { UpdateWorkspaceRoleOutput {
    0 "InstanceJobId" instance_job_id: String
} }

/// `ValidateConnection` of `aiworkspace` 2021-02-04.
///
/// POST `/api/v1/connections/validate`. Changes data. See
/// <https://api.alibabacloud.com/document/AIWorkSpace/2021-02-04/ValidateConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConnection {
    pub configs: Option<BTreeMap<String, String>>,
    pub connection_id: Option<String>,
    pub connection_type: Option<String>,
    pub secrets: Option<BTreeMap<String, String>>,
    pub validate_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ValidateConnection(workspace_id: String) "ValidateConnection" -> ValidateConnectionOutput {
    0 "Configs" configs: BTreeMap<String, String>, 1 "ConnectionId" connection_id: String,
    2 "ConnectionType" connection_type: String, 3 "Secrets" secrets: BTreeMap<String, String>,
    4 "ValidateType" validate_type: String, 5 "WorkspaceId" workspace_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v1/connections/validate", body: BodyStyle::Json, } }

/// Response of [`ValidateConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConnectionOutput {
    pub code: Option<String>,
    pub details: BTreeMap<String, String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { ValidateConnectionOutput {
    0 "Code" code: String, 1 "Details" details: BTreeMap<String, String>, 2 "Message" message: String,
    3 "Status" status: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AcceptDataworksEvent, AddImage, AddImageLabels, AddMemberRole, ChangeResourceGroup, CreateCodeSource,
    CreateConnection, CreateDataset, CreateDatasetFileMetas, CreateDatasetJob, CreateDatasetJobConfig,
    CreateDatasetLabels, CreateDatasetVersion, CreateDatasetVersionLabels, CreateExperiment, CreateImageBuild,
    CreateMember, CreateModel, CreateModelLabels, CreateModelVersion, CreateModelVersionLabels, CreateProductOrders,
    CreatePrompt, CreateRun, CreateWorkspace, CreateWorkspaceResource, CreateWorkspaceRole, DeleteCodeSource,
    DeleteConfig, DeleteConnection, DeleteDataset, DeleteDatasetFileMetas, DeleteDatasetJob, DeleteDatasetJobConfig,
    DeleteDatasetLabels, DeleteDatasetVersion, DeleteDatasetVersionLabels, DeleteExperiment, DeleteExperimentLabel,
    DeleteMembers, DeleteModel, DeleteModelLabels, DeleteModelVersion, DeleteModelVersionLabels, DeletePrompt,
    DeleteRun, DeleteRunLabel, DeleteUserConfig, DeleteWorkspace, DeleteWorkspaceResource, DeleteWorkspaceRoles,
    GetCodeSource, GetConfig, GetConnection, GetDataset, GetDatasetFileMeta, GetDatasetFileMetasStatistics,
    GetDatasetJob, GetDatasetJobConfig, GetDatasetVersion, GetDefaultWorkspace, GetExperiment, GetImage, GetInstanceJob,
    GetMember, GetModel, GetModelVersion, GetPermission, GetPrompt, GetRun, GetWorkspace, GetWorkspaceRole,
    ListCodeSources, ListConfigs, ListConnections, ListDatasetFileMetas, ListDatasetJobConfigs, ListDatasetJobs,
    ListDatasetVersions, ListDatasets, ListExperiment, ListFeatures, ListImageLabels, ListImages, ListMembers,
    ListModelVersions, ListModels, ListPermissions, ListProducts, ListPrompts, ListQuotas, ListResources,
    ListRunMetrics, ListRuns, ListUserConfigs, ListWorkspaceRoles, ListWorkspaceUsers, ListWorkspaces, LogRunMetrics,
    PublishCodeSource, PublishDataset, PublishImage, RemoveImage, RemoveImageLabels, RemoveMemberRole,
    SetExperimentLabels, SetUserConfigs, StopDatasetJob, UpdateCodeSource, UpdateConfig, UpdateConfigs,
    UpdateConnection, UpdateDataset, UpdateDatasetFileMetas, UpdateDatasetJob, UpdateDatasetJobConfig,
    UpdateDatasetVersion, UpdateDefaultWorkspace, UpdateExperiment, UpdateModel, UpdateModelVersion, UpdatePrompt,
    UpdateRun, UpdateWorkspace, UpdateWorkspaceResource, UpdateWorkspaceRole, ValidateConnection
}
