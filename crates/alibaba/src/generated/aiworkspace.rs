//! `aiworkspace` 2021-02-04.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "aiworkspace", version: "2021-02-04", code: "aiworkspace", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptDataworksEvent {
    pub data: Option<BTreeMap<String, Value>>,
    pub message_id: Option<String>,
}
operation! { AcceptDataworksEvent() "AcceptDataworksEvent" -> Empty {
    0 "Data" data: BTreeMap<String, Value>, 1 "MessageId" message_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/workspaces/action/acceptdataworksevent", body: BodyStyle::Json, } }

pub type AcceptDataworksEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImage {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_uri: String,
    pub labels: Option<Vec<AddImageLabelsItem>>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/api/v1/images", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageLabelsItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddImageLabelsItem() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageOutput {
    pub image_id: Option<String>,
}
model! { AddImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageLabels {
    pub labels: Vec<AddImageLabelsLabels>,
    pub image_id: String,
}
operation! { AddImageLabels(labels: Vec<AddImageLabelsLabels>, image_id: String) "AddImageLabels" -> Empty {
    0 "Labels" labels, 1 "ImageId" image_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/images/{ImageId}/labels", body: BodyStyle::Json, } }

pub type AddImageLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddImageLabelsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AddImageLabelsLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMemberRole {
    pub workspace_id: String,
    pub member_id: String,
    pub role_name: String,
}
operation! { AddMemberRole(workspace_id: String, member_id: String, role_name: String) "AddMemberRole" -> Empty {
    0 "WorkspaceId" workspace_id, 1 "MemberId" member_id, 2 "RoleName" role_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{WorkspaceId}/members/{MemberId}/roles/{RoleName}", } }

pub type AddMemberRoleOutput = Empty;

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/resourcegroups/action/changeresourcegroup", body: BodyStyle::Json, } }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeSource {
    pub accessibility: Option<String>,
    pub clone_type: Option<i64>,
    pub code_branch: Option<String>,
    pub code_commit: Option<String>,
    pub code_repo: Option<String>,
    pub code_repo_access_token: Option<Secret>,
    pub code_repo_user_name: Option<String>,
    pub description: Option<String>,
    pub display_name: String,
    pub mount_path: Option<String>,
    pub workspace_id: String,
}
operation! { CreateCodeSource(display_name: String, workspace_id: String) "CreateCodeSource" -> CreateCodeSourceOutput {
    0 "Accessibility" accessibility: String, 1 "CloneType" clone_type: i64, 2 "CodeBranch" code_branch: String,
    3 "CodeCommit" code_commit: String, 4 "CodeRepo" code_repo: String,
    5 "CodeRepoAccessToken" code_repo_access_token: Secret, 6 "CodeRepoUserName" code_repo_user_name: String,
    7 "Description" description: String, 8 "DisplayName" display_name, 9 "MountPath" mount_path: String,
    10 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/api/v1/codesources", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeSourceOutput {
    pub code_source_id: Option<String>,
}
model! { CreateCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnection {
    pub accessibility: Option<String>,
    pub configs: BTreeMap<String, String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/api/v1/connections", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConnectionOutput {
    pub connection_id: Option<String>,
}
model! { CreateConnectionOutput {
    0 "ConnectionId" connection_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub accessibility: Option<String>,
    pub accessible_role_id_list: Option<Vec<String>>,
    /// 1 to 999999999999.
    pub data_count: Option<i64>,
    /// 1 to 999999999999.
    pub data_size: Option<i64>,
    pub data_source_type: String,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub import_info: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub mount_access_read_write_role_id_list: Option<Vec<String>>,
    pub name: String,
    pub options: Option<String>,
    pub property: String,
    pub provider: Option<String>,
    pub provider_type: Option<String>,
    pub source_dataset_id: Option<String>,
    pub source_dataset_version: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None }
] { path: "/api/v1/datasets", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Label() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub dataset_id: Option<String>,
}
model! { CreateDatasetOutput {
    0 "DatasetId" dataset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetFileMetas {
    pub dataset_file_metas: Vec<DatasetFileMetaContentCreate>,
    pub dataset_version: String,
    pub workspace_id: String,
    pub dataset_id: String,
}
operation! { CreateDatasetFileMetas(dataset_file_metas: Vec<DatasetFileMetaContentCreate>, dataset_version: String, workspace_id: String, dataset_id: String)
    "CreateDatasetFileMetas" -> CreateDatasetFileMetasOutput {
    0 "DatasetFileMetas" dataset_file_metas, 1 "DatasetVersion" dataset_version, 2 "WorkspaceId" workspace_id,
    3 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v1/datasets/{DatasetId}/datasetfilemetas", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMetaContentCreate {
    pub comment: Option<String>,
    pub content_type: Option<String>,
    pub data_size: Option<i64>,
    pub file_create_time: Option<String>,
    pub file_finger_print: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_update_time: Option<String>,
    pub meta_attributes: Option<String>,
    pub tags: Option<String>,
    pub uri: Option<String>,
}
input! { DatasetFileMetaContentCreate(content_type: String, file_finger_print: String, file_type: String, uri: String) {
    0 "Comment" comment: String, 1 "ContentType" content_type: String, 2 "DataSize" data_size: i64,
    3 "FileCreateTime" file_create_time: String, 4 "FileFingerPrint" file_finger_print: String,
    5 "FileName" file_name: String, 6 "FileType" file_type: String, 7 "FileUpdateTime" file_update_time: String,
    8 "MetaAttributes" meta_attributes: String, 9 "Tags" tags: String, 10 "Uri" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetFileMetasOutput {
    pub failed_details: Option<Vec<DatasetFileMetaResponse>>,
    pub status: Option<bool>,
    pub succeed_details: Option<Vec<DatasetFileMetaResponse>>,
}
model! { CreateDatasetFileMetasOutput {
    0 "FailedDetails" failed_details, 1 "Status" status, 2 "SucceedDetails" succeed_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMetaResponse {
    pub dataset_file_meta_id: Option<String>,
    pub result: Option<String>,
    pub uri: Option<String>,
}
model! { DatasetFileMetaResponse {
    0 "DatasetFileMetaId" dataset_file_meta_id, 1 "Result" result, 2 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJob {
    pub dataset_version: Option<String>,
    pub description: Option<String>,
    pub job_action: String,
    pub job_mode: Option<String>,
    pub job_spec: String,
    pub workspace_id: String,
    pub dataset_id: String,
}
operation! { CreateDatasetJob(job_action: String, job_spec: String, workspace_id: String, dataset_id: String)
    "CreateDatasetJob" -> CreateDatasetJobOutput {
    0 "DatasetVersion" dataset_version: String, 1 "Description" description: String, 2 "JobAction" job_action,
    3 "JobMode" job_mode: String, 4 "JobSpec" job_spec, 5 "WorkspaceId" workspace_id, 6 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/api/v1/datasets/{DatasetId}/datasetjobs", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJobOutput {
    pub dataset_job_id: Option<String>,
}
model! { CreateDatasetJobOutput {
    0 "DatasetJobId" dataset_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJobConfig {
    pub config: String,
    pub config_type: String,
    pub dataset_version: Option<String>,
    pub workspace_id: String,
    pub dataset_id: String,
}
operation! { CreateDatasetJobConfig(config: String, config_type: String, workspace_id: String, dataset_id: String)
    "CreateDatasetJobConfig" -> CreateDatasetJobConfigOutput {
    0 "Config" config, 1 "ConfigType" config_type, 2 "DatasetVersion" dataset_version: String,
    3 "WorkspaceId" workspace_id, 4 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetJobConfigOutput {
    pub dataset_job_config_id: Option<String>,
}
model! { CreateDatasetJobConfigOutput {
    0 "DatasetJobConfigId" dataset_job_config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetLabels {
    pub labels: Option<Vec<Label>>,
    pub dataset_id: String,
}
operation! { CreateDatasetLabels(dataset_id: String) "CreateDatasetLabels" -> Empty {
    0 "Labels" labels: Vec<Label>, 1 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/datasets/{DatasetId}/labels", body: BodyStyle::Json, } }

pub type CreateDatasetLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersion {
    pub data_count: Option<i64>,
    pub data_size: Option<i64>,
    pub data_source_type: String,
    pub description: Option<String>,
    pub import_info: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub options: Option<String>,
    pub property: String,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub uri: String,
    pub dataset_id: String,
}
operation! { CreateDatasetVersion(data_source_type: String, property: String, uri: String, dataset_id: String)
    "CreateDatasetVersion" -> CreateDatasetVersionOutput {
    0 "DataCount" data_count: i64, 1 "DataSize" data_size: i64, 2 "DataSourceType" data_source_type,
    3 "Description" description: String, 4 "ImportInfo" import_info: String, 5 "Labels" labels: Vec<Label>,
    6 "Options" options: String, 7 "Property" property, 8 "SourceId" source_id: String,
    9 "SourceType" source_type: String, 10 "Uri" uri, 11 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { path: "/api/v1/datasets/{DatasetId}/versions", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersionOutput {
    pub version_name: Option<String>,
}
model! { CreateDatasetVersionOutput {
    0 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersionLabels {
    pub labels: Vec<Label>,
    pub dataset_id: String,
    pub version_name: String,
}
operation! { CreateDatasetVersionLabels(labels: Vec<Label>, dataset_id: String, version_name: String)
    "CreateDatasetVersionLabels" -> Empty {
    0 "Labels" labels, 1 "DatasetId" dataset_id, 2 "VersionName" version_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}/labels", body: BodyStyle::Json, } }

pub type CreateDatasetVersionLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperiment {
    pub accessibility: Option<String>,
    pub artifact_uri: Option<String>,
    pub labels: Option<Vec<LabelInfo>>,
    pub name: String,
    pub workspace_id: String,
}
operation! { CreateExperiment(name: String, workspace_id: String) "CreateExperiment" -> CreateExperimentOutput {
    0 "Accessibility" accessibility: String, 1 "ArtifactUri" artifact_uri: String, 2 "Labels" labels: Vec<LabelInfo>,
    3 "Name" name, 4 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/experiments", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { LabelInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExperimentOutput {
    pub experiment_id: Option<String>,
}
model! { CreateExperimentOutput {
    0 "ExperimentId" experiment_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuild {
    pub client_token: Option<String>,
    pub accessibility: Option<String>,
    pub build_config: CreateImageBuildBuildConfig,
    pub image: CreateImageBuildImage,
    pub image_build_job_name: Option<String>,
    pub overwrite_image_tag: Option<bool>,
    pub region_id: Option<String>,
    pub resource: CreateImageBuildResource,
    pub target_registry: CreateImageBuildTargetRegistry,
    pub user_vpc: Option<CreateImageBuildUserVpc>,
    pub workspace_id: String,
}

/// What [`CreateImageBuild::new`] takes.
pub struct CreateImageBuildRequired {
    pub build_config: CreateImageBuildBuildConfig,
    pub image: CreateImageBuildImage,
    pub resource: CreateImageBuildResource,
    pub target_registry: CreateImageBuildTargetRegistry,
    pub workspace_id: String,
}
operation! { CreateImageBuild{CreateImageBuildRequired: build_config, image, resource, target_registry, workspace_id}
    "CreateImageBuild" -> CreateImageBuildOutput {
    0 "ClientToken" client_token: String, 1 "Accessibility" accessibility: String, 2 "BuildConfig" build_config,
    3 "Image" image, 4 "ImageBuildJobName" image_build_job_name: String,
    5 "OverwriteImageTag" overwrite_image_tag: bool, 6 "RegionId" region_id: String, 7 "Resource" resource,
    8 "TargetRegistry" target_registry, 9 "UserVpc" user_vpc: CreateImageBuildUserVpc, 10 "WorkspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/api/v1/imagebuilds", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildBuildConfig {
    pub build_type: Option<String>,
    pub dockerfile: Option<String>,
    pub registry_auths: Option<BTreeMap<String, Value>>,
}
input! { CreateImageBuildBuildConfig(build_type: String, dockerfile: String) {
    0 "BuildType" build_type: String, 1 "Dockerfile" dockerfile: String,
    2 "RegistryAuths" registry_auths: BTreeMap<String, Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildImage {
    pub description: Option<String>,
    pub labels: Option<Vec<CreateImageBuildLabels>>,
    pub name: Option<String>,
    pub uri: Option<String>,
}
input! { CreateImageBuildImage(name: String, uri: String) {
    0 "Description" description: String, 1 "Labels" labels: Vec<CreateImageBuildLabels>, 2 "Name" name: String,
    3 "Uri" uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImageBuildLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildResourceConfig {
    pub cpu: Option<String>,
    pub memory: Option<String>,
}
input! { CreateImageBuildResourceConfig() {
    0 "CPU" cpu: String, 1 "Memory" memory: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildTargetRegistry {
    pub instance_id: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateImageBuildTargetRegistry(r#type: String) {
    0 "InstanceId" instance_id: String, 1 "Type" r#type: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageBuildOutput {
    pub image_build_id: Option<String>,
    pub image_build_job_id: Option<String>,
}
model! { CreateImageBuildOutput {
    0 "ImageBuildId" image_build_id, 1 "ImageBuildJobId" image_build_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMember {
    pub members: Vec<CreateMemberMembers>,
    pub workspace_id: String,
}
operation! { CreateMember(members: Vec<CreateMemberMembers>, workspace_id: String)
    "CreateMember" -> CreateMemberOutput {
    0 "Members" members, 1 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{WorkspaceId}/members", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberMembers {
    pub roles: Option<Vec<String>>,
    pub user_id: Option<String>,
}
input! { CreateMemberMembers(roles: Vec<String>, user_id: String) {
    0 "Roles" roles: Vec<String>, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberOutput {
    pub members: Option<Vec<CreateMemberMembers2>>,
}
model! { CreateMemberOutput {
    0 "Members" members
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemberMembers2 {
    pub display_name: Option<String>,
    pub member_id: Option<String>,
    pub roles: Option<Vec<String>>,
    pub user_id: Option<String>,
}
model! { CreateMemberMembers2 {
    0 "DisplayName" display_name, 1 "MemberId" member_id, 2 "Roles" roles, 3 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModel {
    pub accessibility: Option<String>,
    pub domain: Option<String>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub labels: Option<Vec<Label>>,
    pub model_description: Option<String>,
    pub model_doc: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] { path: "/api/v1/models", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelOutput {
    pub model_id: Option<String>,
}
model! { CreateModelOutput {
    0 "ModelId" model_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelLabels {
    pub labels: Option<Vec<Label>>,
    pub model_id: String,
}
operation! { CreateModelLabels(model_id: String) "CreateModelLabels" -> Empty {
    0 "Labels" labels: Vec<Label>, 1 "ModelId" model_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/models/{ModelId}/labels", body: BodyStyle::Json, } }

pub type CreateModelLabelsOutput = Empty;

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
    pub uri: String,
    pub version_description: Option<String>,
    pub version_name: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Path, style: Style::None }
] { path: "/api/v1/models/{ModelId}/versions", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelVersionOutput {
    pub version_name: Option<String>,
}
model! { CreateModelVersionOutput {
    0 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelVersionLabels {
    pub labels: Option<Vec<Label>>,
    pub model_id: String,
    pub version_name: String,
}
operation! { CreateModelVersionLabels(model_id: String, version_name: String) "CreateModelVersionLabels" -> Empty {
    0 "Labels" labels: Vec<Label>, 1 "ModelId" model_id, 2 "VersionName" version_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/models/{ModelId}/versions/{VersionName}/labels", body: BodyStyle::Json, } }

pub type CreateModelVersionLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOrders {
    pub auto_pay: Option<bool>,
    pub products: Option<Vec<CreateProductOrdersProducts>>,
}
operation! { CreateProductOrders() "CreateProductOrders" -> CreateProductOrdersOutput {
    0 "AutoPay" auto_pay: bool, 1 "Products" products: Vec<CreateProductOrdersProducts>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/productorders", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProductOrdersOutput {
    pub buy_product_request_id: Option<String>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub product_ids: Option<Vec<String>>,
}
model! { CreateProductOrdersOutput {
    0 "BuyProductRequestId" buy_product_request_id, 1 "Message" message, 2 "OrderId" order_id,
    3 "ProductIds" product_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrompt {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub framework_content: Option<String>,
    pub framework_type: Option<String>,
    pub prompt_name: String,
    pub workspace_id: String,
}
operation! { CreatePrompt(prompt_name: String, workspace_id: String) "CreatePrompt" -> CreatePromptOutput {
    0 "Accessibility" accessibility: String, 1 "Description" description: String,
    2 "FrameworkContent" framework_content: String, 3 "FrameworkType" framework_type: String,
    4 "PromptName" prompt_name, 5 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/prompts", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePromptOutput {
    pub prompt_id: Option<String>,
}
model! { CreatePromptOutput {
    0 "PromptId" prompt_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRun {
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/runs", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunParam {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RunParam(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRunOutput {
    pub run_id: Option<String>,
}
model! { CreateRunOutput {
    0 "RunId" run_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub description: String,
    pub display_name: Option<String>,
    pub env_types: Vec<String>,
    pub resource_group_id: Option<String>,
    pub workspace_name: String,
}
operation! { CreateWorkspace(description: String, env_types: Vec<String>, workspace_name: String)
    "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "Description" description, 1 "DisplayName" display_name: String, 2 "EnvTypes" env_types,
    3 "ResourceGroupId" resource_group_id: String, 4 "WorkspaceName" workspace_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/workspaces", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub workspace_id: Option<String>,
}
model! { CreateWorkspaceOutput {
    0 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResource {
    pub option: Option<String>,
    pub resources: Vec<CreateWorkspaceResourceResources>,
    pub workspace_id: String,
}
operation! { CreateWorkspaceResource(resources: Vec<CreateWorkspaceResourceResources>, workspace_id: String)
    "CreateWorkspaceResource" -> CreateWorkspaceResourceOutput {
    0 "Option" option: String, 1 "Resources" resources, 2 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{WorkspaceId}/resources", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceResources {
    pub env_type: Option<String>,
    pub group_name: Option<String>,
    pub is_default: Option<bool>,
    pub labels: Option<Vec<CreateWorkspaceResourceLabels>>,
    pub name: Option<String>,
    pub product_type: Option<String>,
    pub quotas: Option<Vec<CreateWorkspaceResourceQuotas>>,
    pub resource_type: Option<String>,
    pub spec: Option<BTreeMap<String, Value>>,
    pub workspace_id: Option<String>,
}
input! { CreateWorkspaceResourceResources(env_type: String, name: String, workspace_id: String) {
    0 "EnvType" env_type: String, 1 "GroupName" group_name: String, 2 "IsDefault" is_default: bool,
    3 "Labels" labels: Vec<CreateWorkspaceResourceLabels>, 4 "Name" name: String, 5 "ProductType" product_type: String,
    6 "Quotas" quotas: Vec<CreateWorkspaceResourceQuotas>, 7 "ResourceType" resource_type: String,
    8 "Spec" spec: BTreeMap<String, Value>, 9 "WorkspaceId" workspace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateWorkspaceResourceLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceQuotas {
    pub id: Option<String>,
}
input! { CreateWorkspaceResourceQuotas() {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceOutput {
    pub resources: Option<Vec<CreateWorkspaceResourceResources2>>,
    pub total_count: Option<i64>,
}
model! { CreateWorkspaceResourceOutput {
    0 "Resources" resources, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceResourceResources2 {
    pub id: Option<String>,
}
model! { CreateWorkspaceResourceResources2 {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceRole {
    pub module_permissions: Option<Vec<CreateWorkspaceRoleModulePermissions>>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: String,
}
operation! { CreateWorkspaceRole(workspace_id: String) "CreateWorkspaceRole" -> CreateWorkspaceRoleOutput {
    0 "ModulePermissions" module_permissions: Vec<CreateWorkspaceRoleModulePermissions>, 1 "RoleName" role_name: String,
    2 "RoleType" role_type: String, 3 "UserId" user_id: String, 4 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{WorkspaceId}/roles", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceRolePermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
input! { CreateWorkspaceRolePermissionRules() {
    0 "Accessibility" accessibility: String, 1 "EntityAccessType" entity_access_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceRoleOutput {
    pub instance_job_id: Option<String>,
}
model! { CreateWorkspaceRoleOutput {
    0 "InstanceJobId" instance_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeSource {
    pub code_source_id: String,
}
operation! { DeleteCodeSource(code_source_id: String) "DeleteCodeSource" -> DeleteCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/codesources/{CodeSourceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeSourceOutput {
    pub code_source_id: Option<String>,
}
model! { DeleteCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    pub category_name: Option<String>,
    pub labels: Option<String>,
    pub workspace_id: String,
    pub config_key: String,
}
operation! { DeleteConfig(workspace_id: String, config_key: String) "DeleteConfig" -> Empty {
    0 "CategoryName" category_name: String, 1 "Labels" labels: String, 2 "WorkspaceId" workspace_id,
    3 "ConfigKey" config_key
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}/configs/{ConfigKey}", } }

pub type DeleteConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConnection {
    pub connection_id: String,
}
operation! { DeleteConnection(connection_id: String) "DeleteConnection" -> Empty {
    0 "ConnectionId" connection_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/connections/{ConnectionId}", } }

pub type DeleteConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    pub dataset_id: String,
}
operation! { DeleteDataset(dataset_id: String) "DeleteDataset" -> Empty {
    0 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}", } }

pub type DeleteDatasetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetFileMetas {
    pub dataset_file_meta_ids: String,
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
    pub dataset_id: String,
}
operation! { DeleteDatasetFileMetas(dataset_file_meta_ids: String, dataset_id: String)
    "DeleteDatasetFileMetas" -> DeleteDatasetFileMetasOutput {
    0 "DatasetFileMetaIds" dataset_file_meta_ids, 1 "DatasetVersion" dataset_version: String,
    2 "WorkspaceId" workspace_id: String, 3 "DatasetId" dataset_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/datasetfilemetas", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetFileMetasOutput {
    pub failed_details: Option<Vec<DatasetFileMetaResponse>>,
    pub status: Option<bool>,
}
model! { DeleteDatasetFileMetasOutput {
    0 "FailedDetails" failed_details, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetJob {
    pub dataset_id: String,
    pub dataset_job_id: String,
}
operation! { DeleteDatasetJob(dataset_id: String, dataset_job_id: String) "DeleteDatasetJob" -> Empty {
    0 "DatasetId" dataset_id, 1 "DatasetJobId" dataset_job_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}", } }

pub type DeleteDatasetJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetJobConfig {
    pub workspace_id: Option<String>,
    pub dataset_id: String,
    pub dataset_job_config_id: String,
}
operation! { DeleteDatasetJobConfig(dataset_id: String, dataset_job_config_id: String)
    "DeleteDatasetJobConfig" -> Empty {
    0 "WorkspaceId" workspace_id: String, 1 "DatasetId" dataset_id, 2 "DatasetJobConfigId" dataset_job_config_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs/{DatasetJobConfigId}", } }

pub type DeleteDatasetJobConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetLabels {
    pub label_keys: Option<String>,
    pub dataset_id: String,
}
operation! { DeleteDatasetLabels(dataset_id: String) "DeleteDatasetLabels" -> Empty {
    0 "LabelKeys" label_keys: String, 1 "DatasetId" dataset_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/labels", } }

pub type DeleteDatasetLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetVersion {
    pub dataset_id: String,
    pub version_name: String,
}
operation! { DeleteDatasetVersion(dataset_id: String, version_name: String) "DeleteDatasetVersion" -> Empty {
    0 "DatasetId" dataset_id, 1 "VersionName" version_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}", } }

pub type DeleteDatasetVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetVersionLabels {
    pub keys: String,
    pub dataset_id: String,
    pub version_name: String,
}
operation! { DeleteDatasetVersionLabels(keys: String, dataset_id: String, version_name: String)
    "DeleteDatasetVersionLabels" -> Empty {
    0 "Keys" keys, 1 "DatasetId" dataset_id, 2 "VersionName" version_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}/labels", } }

pub type DeleteDatasetVersionLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperiment {
    pub experiment_id: String,
}
operation! { DeleteExperiment(experiment_id: String) "DeleteExperiment" -> Empty {
    0 "ExperimentId" experiment_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/experiments/{ExperimentId}", } }

pub type DeleteExperimentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExperimentLabel {
    pub experiment_id: String,
    pub key: String,
}
operation! { DeleteExperimentLabel(experiment_id: String, key: String) "DeleteExperimentLabel" -> Empty {
    0 "ExperimentId" experiment_id, 1 "Key" key
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/experiments/{ExperimentId}/labels/{Key}", } }

pub type DeleteExperimentLabelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMembers {
    pub member_ids: String,
    pub workspace_id: String,
}
operation! { DeleteMembers(member_ids: String, workspace_id: String) "DeleteMembers" -> DeleteMembersOutput {
    0 "MemberIds" member_ids, 1 "WorkspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}/members", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMembersOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteMembersOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModel {
    pub model_id: String,
}
operation! { DeleteModel(model_id: String) "DeleteModel" -> Empty {
    0 "ModelId" model_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/models/{ModelId}", } }

pub type DeleteModelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelLabels {
    pub label_keys: Option<String>,
    pub model_id: String,
}
operation! { DeleteModelLabels(model_id: String) "DeleteModelLabels" -> Empty {
    0 "LabelKeys" label_keys: String, 1 "ModelId" model_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/models/{ModelId}/labels", } }

pub type DeleteModelLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelVersion {
    pub model_id: String,
    pub version_name: String,
}
operation! { DeleteModelVersion(model_id: String, version_name: String) "DeleteModelVersion" -> Empty {
    0 "ModelId" model_id, 1 "VersionName" version_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/models/{ModelId}/versions/{VersionName}", } }

pub type DeleteModelVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelVersionLabels {
    pub label_keys: Option<String>,
    pub model_id: String,
    pub version_name: String,
}
operation! { DeleteModelVersionLabels(model_id: String, version_name: String) "DeleteModelVersionLabels" -> Empty {
    0 "LabelKeys" label_keys: String, 1 "ModelId" model_id, 2 "VersionName" version_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/models/{ModelId}/versions/{VersionName}/labels", } }

pub type DeleteModelVersionLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrompt {
    pub workspace_id: String,
    pub prompt_id: String,
}
operation! { DeletePrompt(workspace_id: String, prompt_id: String) "DeletePrompt" -> Empty {
    0 "WorkspaceId" workspace_id, 1 "PromptId" prompt_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/prompts/{PromptId}", } }

pub type DeletePromptOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRun {
    pub run_id: String,
}
operation! { DeleteRun(run_id: String) "DeleteRun" -> Empty {
    0 "RunId" run_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/runs/{RunId}", } }

pub type DeleteRunOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRunLabel {
    pub run_id: String,
    pub key: String,
}
operation! { DeleteRunLabel(run_id: String, key: String) "DeleteRunLabel" -> Empty {
    0 "RunId" run_id, 1 "Key" key
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/runs/{RunId}/labels/{Key}", } }

pub type DeleteRunLabelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserConfig {
    pub config_key: Option<String>,
    pub scope: Option<String>,
    pub category_name: String,
}
operation! { DeleteUserConfig(category_name: String) "DeleteUserConfig" -> Empty {
    0 "ConfigKey" config_key: String, 1 "Scope" scope: String, 2 "CategoryName" category_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/userconfigs/{CategoryName}", } }

pub type DeleteUserConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    pub workspace_id: String,
}
operation! { DeleteWorkspace(workspace_id: String) "DeleteWorkspace" -> Empty {
    0 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}", } }

pub type DeleteWorkspaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceResource {
    pub group_name: Option<String>,
    pub labels: Option<String>,
    pub option: Option<String>,
    pub product_type: Option<String>,
    pub resource_ids: Option<String>,
    pub resource_type: Option<String>,
    pub workspace_id: String,
}
operation! { DeleteWorkspaceResource(workspace_id: String) "DeleteWorkspaceResource" -> DeleteWorkspaceResourceOutput {
    0 "GroupName" group_name: String, 1 "Labels" labels: String, 2 "Option" option: String,
    3 "ProductType" product_type: String, 4 "ResourceIds" resource_ids: String, 5 "ResourceType" resource_type: String,
    6 "WorkspaceId" workspace_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}/resources", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceResourceOutput {
    pub resource_ids: Option<Vec<String>>,
}
model! { DeleteWorkspaceResourceOutput {
    0 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceRoles {
    pub role_ids: Option<Vec<String>>,
    pub workspace_id: String,
}
operation! { DeleteWorkspaceRoles(workspace_id: String) "DeleteWorkspaceRoles" -> Empty {
    0 "RoleIds" role_ids: Vec<String>, 1 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/workspaces/{WorkspaceId}/roles/action/delete", body: BodyStyle::Json, } }

pub type DeleteWorkspaceRolesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeSource {
    pub code_source_id: String,
}
operation! { GetCodeSource(code_source_id: String) "GetCodeSource" -> GetCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/codesources/{CodeSourceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeSourceOutput {
    pub accessibility: Option<String>,
    pub clone_type: Option<i64>,
    pub code_branch: Option<String>,
    pub code_commit: Option<String>,
    pub code_repo: Option<String>,
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
    0 "Accessibility" accessibility, 1 "CloneType" clone_type, 2 "CodeBranch" code_branch, 3 "CodeCommit" code_commit,
    4 "CodeRepo" code_repo, 5 "CodeRepoAccessToken" code_repo_access_token, 6 "CodeRepoUserName" code_repo_user_name,
    7 "CodeSourceId" code_source_id, 8 "Description" description, 9 "DisplayName" display_name,
    10 "GmtCreateTime" gmt_create_time, 11 "GmtModifyTime" gmt_modify_time, 12 "MountPath" mount_path,
    13 "UserId" user_id, 14 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfig {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub verbose: Option<String>,
    pub workspace_id: String,
}
operation! { GetConfig(workspace_id: String) "GetConfig" -> GetConfigOutput {
    0 "CategoryName" category_name: String, 1 "ConfigKey" config_key: String, 2 "Verbose" verbose: String,
    3 "WorkspaceId" workspace_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/config", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigOutput {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Option<Vec<GetConfigLabels>>,
    pub workspace_id: Option<String>,
}
model! { GetConfigOutput {
    0 "CategoryName" category_name, 1 "ConfigKey" config_key, 2 "ConfigValue" config_value,
    3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time, 5 "Labels" labels,
    6 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConfigLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetConfigLabels {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnection {
    pub encrypt_option: Option<String>,
    pub connection_id: String,
}
operation! { GetConnection(connection_id: String) "GetConnection" -> GetConnectionOutput {
    0 "EncryptOption" encrypt_option: String, 1 "ConnectionId" connection_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/connections/{ConnectionId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionOutput {
    pub accessibility: Option<String>,
    pub configs: Option<BTreeMap<String, String>>,
    pub connection_id: Option<String>,
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub models: Option<Vec<GetConnectionModels>>,
    pub resource_meta: Option<GetConnectionResourceMeta>,
    pub secrets: Option<BTreeMap<String, String>>,
    pub workspace_id: Option<String>,
}
model! { GetConnectionOutput {
    0 "Accessibility" accessibility, 1 "Configs" configs, 2 "ConnectionId" connection_id,
    3 "ConnectionName" connection_name, 4 "ConnectionType" connection_type, 5 "Creator" creator,
    6 "Description" description, 7 "GmtCreateTime" gmt_create_time, 8 "GmtModifiedTime" gmt_modified_time,
    9 "Models" models, 10 "ResourceMeta" resource_meta, 11 "Secrets" secrets, 12 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionModels {
    pub display_name: Option<String>,
    pub model: Option<String>,
    pub model_type: Option<String>,
    pub tool_call: Option<bool>,
}
model! { GetConnectionModels {
    0 "DisplayName" display_name, 1 "Model" model, 2 "ModelType" model_type, 3 "ToolCall" tool_call
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConnectionResourceMeta {
    pub extra: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { GetConnectionResourceMeta {
    0 "Extra" extra, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataset {
    pub dataset_id: String,
}
operation! { GetDataset(dataset_id: String) "GetDataset" -> GetDatasetOutput {
    0 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datasets/{DatasetId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOutput {
    pub accessibility: Option<String>,
    pub accessible_role_id_list: Option<Vec<String>>,
    pub data_source_type: Option<String>,
    pub data_type: Option<String>,
    pub dataset_id: Option<String>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub import_info: Option<String>,
    pub is_shared: Option<bool>,
    pub labels: Option<Vec<Label>>,
    pub latest_version: Option<DatasetVersion>,
    pub mount_access: Option<String>,
    pub mount_access_read_write_role_id_list: Option<Vec<String>>,
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
    0 "Accessibility" accessibility, 1 "AccessibleRoleIdList" accessible_role_id_list,
    2 "DataSourceType" data_source_type, 3 "DataType" data_type, 4 "DatasetId" dataset_id, 5 "Description" description,
    6 "Edition" edition, 7 "GmtCreateTime" gmt_create_time, 8 "GmtModifiedTime" gmt_modified_time,
    9 "ImportInfo" import_info, 10 "IsShared" is_shared, 11 "Labels" labels, 12 "LatestVersion" latest_version,
    13 "MountAccess" mount_access, 14 "MountAccessReadWriteRoleIdList" mount_access_read_write_role_id_list,
    15 "Name" name, 16 "Options" options, 17 "OwnerId" owner_id, 18 "Property" property, 19 "Provider" provider,
    20 "ProviderType" provider_type, 21 "SharedFrom" shared_from, 22 "SharingConfig" sharing_config,
    23 "SourceDatasetId" source_dataset_id, 24 "SourceDatasetVersion" source_dataset_version, 25 "SourceId" source_id,
    26 "SourceType" source_type, 27 "TagTemplateType" tag_template_type, 28 "Uri" uri, 29 "UserId" user_id,
    30 "WorkspaceId" workspace_id
} }

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
    pub labels: Option<Vec<Label>>,
    pub mount_access: Option<String>,
    pub options: Option<String>,
    pub property: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub uri: Option<String>,
    pub version_name: Option<String>,
}
model! { DatasetVersion {
    0 "DataCount" data_count, 1 "DataSize" data_size, 2 "DataSourceType" data_source_type, 3 "Description" description,
    4 "GmtCreateTime" gmt_create_time, 5 "GmtModifiedTime" gmt_modified_time, 6 "ImportInfo" import_info,
    7 "Labels" labels, 8 "MountAccess" mount_access, 9 "Options" options, 10 "Property" property,
    11 "SourceId" source_id, 12 "SourceType" source_type, 13 "Uri" uri, 14 "VersionName" version_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetSharingConfig {
    pub shared_to: Option<Vec<DatasetShareRelationship>>,
}
model! { GetDatasetSharingConfig {
    0 "SharedTo" shared_to
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetFileMeta {
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
    pub dataset_id: String,
    pub dataset_file_meta_id: String,
}
operation! { GetDatasetFileMeta(dataset_id: String, dataset_file_meta_id: String)
    "GetDatasetFileMeta" -> GetDatasetFileMetaOutput {
    0 "DatasetVersion" dataset_version: String, 1 "WorkspaceId" workspace_id: String, 2 "DatasetId" dataset_id,
    3 "DatasetFileMetaId" dataset_file_meta_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetfilemetas/{DatasetFileMetaId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetFileMetaOutput {
    pub dataset_file_meta: Option<DatasetFileMetaContentGet>,
    pub dataset_id: Option<String>,
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetDatasetFileMetaOutput {
    0 "DatasetFileMeta" dataset_file_meta, 1 "DatasetId" dataset_id, 2 "DatasetVersion" dataset_version,
    3 "WorkspaceId" workspace_id
} }

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
    0 "Comment" comment, 1 "ContentType" content_type, 2 "DataSize" data_size,
    3 "DatasetFileMetaId" dataset_file_meta_id, 4 "FileCreateTime" file_create_time, 5 "FileDir" file_dir,
    6 "FileFingerPrint" file_finger_print, 7 "FileName" file_name, 8 "FileType" file_type,
    9 "FileUpdateTime" file_update_time, 10 "MetaAttributes" meta_attributes,
    11 "SemanticIndexJobId" semantic_index_job_id, 12 "SemanticIndexUpdateTime" semantic_index_update_time,
    13 "Status" status, 14 "TagUpdateTime" tag_update_time, 15 "Tags" tags, 16 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetFileMetasStatistics {
    pub aggregate_by: Option<String>,
    pub dataset_version: String,
    pub max_results: Option<i64>,
    pub workspace_id: String,
    pub dataset_id: String,
}
operation! { GetDatasetFileMetasStatistics(dataset_version: String, workspace_id: String, dataset_id: String)
    "GetDatasetFileMetasStatistics" -> GetDatasetFileMetasStatisticsOutput {
    0 "AggregateBy" aggregate_by: String, 1 "DatasetVersion" dataset_version, 2 "MaxResults" max_results: i64,
    3 "WorkspaceId" workspace_id, 4 "DatasetId" dataset_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/statistics/datasets/{DatasetId}/datasetfilemetas", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetFileMetasStatisticsOutput {
    pub dataset_file_metas_stats: Option<Vec<DatasetFileMetasStat>>,
    pub total_count: Option<i64>,
}
model! { GetDatasetFileMetasStatisticsOutput {
    0 "DatasetFileMetasStats" dataset_file_metas_stats, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMetasStat {
    pub count: Option<i64>,
    pub key: Option<String>,
}
model! { DatasetFileMetasStat {
    0 "Count" count, 1 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetJob {
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
    pub dataset_id: String,
    pub dataset_job_id: String,
}
operation! { GetDatasetJob(dataset_id: String, dataset_job_id: String) "GetDatasetJob" -> GetDatasetJobOutput {
    0 "DatasetVersion" dataset_version: String, 1 "WorkspaceId" workspace_id: String, 2 "DatasetId" dataset_id,
    3 "DatasetJobId" dataset_job_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}", } }

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
    pub logs: Option<Vec<String>>,
    pub status: Option<String>,
    pub total_file_count: Option<i64>,
}
model! { GetDatasetJobOutput {
    0 "CompletedFileCount" completed_file_count, 1 "CreateTime" create_time, 2 "Description" description,
    3 "FailedFileCount" failed_file_count, 4 "FinishTime" finish_time, 5 "JobAction" job_action, 6 "JobMode" job_mode,
    7 "JobSpec" job_spec, 8 "Logs" logs, 9 "Status" status, 10 "TotalFileCount" total_file_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetJobConfig {
    pub workspace_id: Option<String>,
    pub dataset_id: String,
    pub dataset_job_config_id: String,
}
operation! { GetDatasetJobConfig(dataset_id: String, dataset_job_config_id: String)
    "GetDatasetJobConfig" -> GetDatasetJobConfigOutput {
    0 "WorkspaceId" workspace_id: String, 1 "DatasetId" dataset_id, 2 "DatasetJobConfigId" dataset_job_config_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs/{DatasetJobConfigId}", } }

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
    0 "Config" config, 1 "ConfigType" config_type, 2 "CreateTime" create_time, 3 "DatasetId" dataset_id,
    4 "ModifyTime" modify_time, 5 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetVersion {
    pub dataset_id: String,
    pub version_name: String,
}
operation! { GetDatasetVersion(dataset_id: String, version_name: String)
    "GetDatasetVersion" -> GetDatasetVersionOutput {
    0 "DatasetId" dataset_id, 1 "VersionName" version_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}", } }

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
    pub labels: Option<Vec<Label>>,
    pub mount_access: Option<String>,
    pub options: Option<String>,
    pub property: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub uri: Option<String>,
    pub version_name: Option<String>,
}
model! { GetDatasetVersionOutput {
    0 "DataCount" data_count, 1 "DataSize" data_size, 2 "DataSourceType" data_source_type, 3 "DatasetId" dataset_id,
    4 "Description" description, 5 "GmtCreateTime" gmt_create_time, 6 "GmtModifiedTime" gmt_modified_time,
    7 "ImportInfo" import_info, 8 "Labels" labels, 9 "MountAccess" mount_access, 10 "Options" options,
    11 "Property" property, 12 "SourceId" source_id, 13 "SourceType" source_type, 14 "Uri" uri,
    15 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultWorkspace {
    pub verbose: Option<bool>,
}
operation! { GetDefaultWorkspace() "GetDefaultWorkspace" -> GetDefaultWorkspaceOutput {
    0 "Verbose" verbose: bool
} { method: "GET", path: "/api/v1/defaultWorkspaces", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultWorkspaceOutput {
    pub conditions: Option<Vec<GetDefaultWorkspaceConditions>>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env_types: Option<Vec<String>>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub owner: Option<GetDefaultWorkspaceOwner>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { GetDefaultWorkspaceOutput {
    0 "Conditions" conditions, 1 "Creator" creator, 2 "Description" description, 3 "DisplayName" display_name,
    4 "EnvTypes" env_types, 5 "GmtCreateTime" gmt_create_time, 6 "GmtModifiedTime" gmt_modified_time, 7 "Owner" owner,
    8 "Status" status, 9 "WorkspaceId" workspace_id, 10 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultWorkspaceConditions {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDefaultWorkspaceConditions {
    0 "Code" code, 1 "Message" message, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultWorkspaceOwner {
    pub user_id: Option<String>,
    pub user_kp: Option<String>,
    pub user_name: Option<String>,
}
model! { GetDefaultWorkspaceOwner {
    0 "UserId" user_id, 1 "UserKp" user_kp, 2 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperiment {
    pub verbose: Option<bool>,
    pub experiment_id: String,
}
operation! { GetExperiment(experiment_id: String) "GetExperiment" -> GetExperimentOutput {
    0 "Verbose" verbose: bool, 1 "ExperimentId" experiment_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/experiments/{ExperimentId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExperimentOutput {
    pub accessibility: Option<String>,
    pub artifact_uri: Option<String>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Option<Vec<ExperimentLabel>>,
    pub latest_run: Option<Run>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub tensorboard_log_uri: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetExperimentOutput {
    0 "Accessibility" accessibility, 1 "ArtifactUri" artifact_uri, 2 "ExperimentId" experiment_id,
    3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time, 5 "Labels" labels,
    6 "LatestRun" latest_run, 7 "Name" name, 8 "OwnerId" owner_id, 9 "TensorboardLogUri" tensorboard_log_uri,
    10 "UserId" user_id, 11 "WorkspaceId" workspace_id
} }

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
    0 "ExperimentId" experiment_id, 1 "GmtCreateTime" gmt_create_time, 2 "GmtModifiedTime" gmt_modified_time,
    3 "Key" key, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Run {
    pub accessibility: Option<String>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Option<Vec<RunLabel>>,
    pub metrics: Option<Vec<RunMetric>>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub params: Option<Vec<RunParam>>,
    pub request_id: Option<String>,
    pub run_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Run {
    0 "Accessibility" accessibility, 1 "ExperimentId" experiment_id, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "Labels" labels, 5 "Metrics" metrics, 6 "Name" name, 7 "OwnerId" owner_id,
    8 "Params" params, 9 "RequestId" request_id, 10 "RunId" run_id, 11 "SourceId" source_id,
    12 "SourceType" source_type, 13 "UserId" user_id, 14 "WorkspaceId" workspace_id
} }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Key" key, 3 "RunId" run_id,
    4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMetric {
    pub key: Option<String>,
    pub step: Option<i64>,
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
input! { RunMetric(key: String, value: f64) {
    0 "Key" key: String, 1 "Step" step: i64, 2 "Timestamp" timestamp: i64, 3 "Value" value: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImage {
    pub verbose: Option<bool>,
    pub image_id: String,
}
operation! { GetImage(image_id: String) "GetImage" -> GetImageOutput {
    0 "Verbose" verbose: bool, 1 "ImageId" image_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/images/{ImageId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageOutput {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub image_uri: Option<String>,
    pub labels: Option<Vec<GetImageLabels>>,
    pub name: Option<String>,
    pub parent_user_id: Option<String>,
    pub size: Option<i64>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetImageOutput {
    0 "Accessibility" accessibility, 1 "Description" description, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "ImageUri" image_uri, 5 "Labels" labels, 6 "Name" name,
    7 "ParentUserId" parent_user_id, 8 "Size" size, 9 "SourceId" source_id, 10 "SourceType" source_type,
    11 "UserId" user_id, 12 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetImageLabels {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceJob {
    pub instance_job_id: String,
}
operation! { GetInstanceJob(instance_job_id: String) "GetInstanceJob" -> GetInstanceJobOutput {
    0 "InstanceJobId" instance_job_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instancejobs/{InstanceJobId}", } }

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
    0 "GmtCreateTime" gmt_create_time, 1 "InstanceId" instance_id, 2 "InstanceJobId" instance_job_id,
    3 "ReasonMessage" reason_message, 4 "Status" status, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMember {
    pub member_id: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: String,
}
operation! { GetMember(workspace_id: String) "GetMember" -> GetMemberOutput {
    0 "MemberId" member_id: String, 1 "UserId" user_id: String, 2 "WorkspaceId" workspace_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/member", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMemberOutput {
    pub account_type: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub roles: Option<Vec<String>>,
    pub user_id: Option<String>,
}
model! { GetMemberOutput {
    0 "AccountType" account_type, 1 "DisplayName" display_name, 2 "GmtCreateTime" gmt_create_time,
    3 "MemberId" member_id, 4 "MemberName" member_name, 5 "Roles" roles, 6 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModel {
    pub model_id: String,
}
operation! { GetModel(model_id: String) "GetModel" -> GetModelOutput {
    0 "ModelId" model_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/models/{ModelId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelOutput {
    pub accessibility: Option<String>,
    pub domain: Option<String>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub gmt_create_time: Option<String>,
    pub gmt_latest_version_modified_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Option<Vec<Label>>,
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
    0 "Accessibility" accessibility, 1 "Domain" domain, 2 "ExtraInfo" extra_info, 3 "GmtCreateTime" gmt_create_time,
    4 "GmtLatestVersionModifiedTime" gmt_latest_version_modified_time, 5 "GmtModifiedTime" gmt_modified_time,
    6 "Labels" labels, 7 "LatestVersion" latest_version, 8 "ModelDescription" model_description, 9 "ModelDoc" model_doc,
    10 "ModelId" model_id, 11 "ModelName" model_name, 12 "ModelType" model_type, 13 "OrderNumber" order_number,
    14 "Origin" origin, 15 "OwnerId" owner_id, 16 "ParameterSize" parameter_size, 17 "Provider" provider,
    18 "Task" task, 19 "UserId" user_id, 20 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersion {
    pub approval_status: Option<String>,
    pub compression_spec: Option<BTreeMap<String, Value>>,
    pub distillation_spec: Option<BTreeMap<String, Value>>,
    pub evaluation_spec: Option<BTreeMap<String, Value>>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub format_type: Option<String>,
    pub framework_type: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub inference_spec: Option<BTreeMap<String, Value>>,
    pub labels: Option<Vec<ModelVersionLabels>>,
    pub metrics: Option<BTreeMap<String, Value>>,
    pub options: Option<String>,
    pub owner_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub training_spec: Option<BTreeMap<String, Value>>,
    pub uri: Option<String>,
    pub user_id: Option<String>,
    pub version_description: Option<String>,
    pub version_name: Option<String>,
}
model! { ModelVersion {
    0 "ApprovalStatus" approval_status, 1 "CompressionSpec" compression_spec, 2 "DistillationSpec" distillation_spec,
    3 "EvaluationSpec" evaluation_spec, 4 "ExtraInfo" extra_info, 5 "FormatType" format_type,
    6 "FrameworkType" framework_type, 7 "GmtCreateTime" gmt_create_time, 8 "GmtModifiedTime" gmt_modified_time,
    9 "InferenceSpec" inference_spec, 10 "Labels" labels, 11 "Metrics" metrics, 12 "Options" options,
    13 "OwnerId" owner_id, 14 "SourceId" source_id, 15 "SourceType" source_type, 16 "TrainingSpec" training_spec,
    17 "Uri" uri, 18 "UserId" user_id, 19 "VersionDescription" version_description, 20 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelVersionLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ModelVersionLabels {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelVersion {
    pub model_id: String,
    pub version_name: String,
}
operation! { GetModelVersion(model_id: String, version_name: String) "GetModelVersion" -> GetModelVersionOutput {
    0 "ModelId" model_id, 1 "VersionName" version_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/models/{ModelId}/versions/{VersionName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelVersionOutput {
    pub approval_status: Option<String>,
    pub compression_spec: Option<BTreeMap<String, Value>>,
    pub distillation_spec: Option<BTreeMap<String, Value>>,
    pub evaluation_spec: Option<BTreeMap<String, Value>>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub format_type: Option<String>,
    pub framework_type: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub inference_spec: Option<BTreeMap<String, Value>>,
    pub labels: Option<Vec<Label>>,
    pub metrics: Option<BTreeMap<String, Value>>,
    pub options: Option<String>,
    pub owner_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub training_spec: Option<BTreeMap<String, Value>>,
    pub uri: Option<String>,
    pub user_id: Option<String>,
    pub version_description: Option<String>,
    pub version_name: Option<String>,
}
model! { GetModelVersionOutput {
    0 "ApprovalStatus" approval_status, 1 "CompressionSpec" compression_spec, 2 "DistillationSpec" distillation_spec,
    3 "EvaluationSpec" evaluation_spec, 4 "ExtraInfo" extra_info, 5 "FormatType" format_type,
    6 "FrameworkType" framework_type, 7 "GmtCreateTime" gmt_create_time, 8 "GmtModifiedTime" gmt_modified_time,
    9 "InferenceSpec" inference_spec, 10 "Labels" labels, 11 "Metrics" metrics, 12 "Options" options,
    13 "OwnerId" owner_id, 14 "SourceId" source_id, 15 "SourceType" source_type, 16 "TrainingSpec" training_spec,
    17 "Uri" uri, 18 "UserId" user_id, 19 "VersionDescription" version_description, 20 "VersionName" version_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermission {
    pub accessibility: Option<String>,
    pub caller_access_key_id: Option<String>,
    pub caller_security_token: Option<Secret>,
    pub caller_type: Option<String>,
    pub caller_uid: Option<String>,
    pub creator: Option<String>,
    pub labels: Option<BTreeMap<String, Value>>,
    pub option: Option<String>,
    pub resource: Option<String>,
    pub security_token: Option<Secret>,
    pub workspace_id: String,
    pub permission_code: String,
}
operation! { GetPermission(workspace_id: String, permission_code: String) "GetPermission" -> GetPermissionOutput {
    0 "Accessibility" accessibility: String, 1 "CallerAccessKeyId" caller_access_key_id: String,
    2 "CallerSecurityToken" caller_security_token: Secret, 3 "CallerType" caller_type: String,
    4 "CallerUid" caller_uid: String, 5 "Creator" creator: String, 6 "Labels" labels: BTreeMap<String, Value>,
    7 "Option" option: String, 8 "Resource" resource: String, 9 "SecurityToken" security_token: Secret,
    10 "WorkspaceId" workspace_id, 11 "PermissionCode" permission_code
} [
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Path, style: Style::None },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/permissions/{PermissionCode}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionOutput {
    pub permission_code: Option<String>,
    pub permission_rules: Option<Vec<GetPermissionPermissionRules>>,
}
model! { GetPermissionOutput {
    0 "PermissionCode" permission_code, 1 "PermissionRules" permission_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionPermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
model! { GetPermissionPermissionRules {
    0 "Accessibility" accessibility, 1 "EntityAccessType" entity_access_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPrompt {
    pub workspace_id: String,
    pub prompt_id: String,
}
operation! { GetPrompt(workspace_id: String, prompt_id: String) "GetPrompt" -> GetPromptOutput {
    0 "WorkspaceId" workspace_id, 1 "PromptId" prompt_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/prompts/{PromptId}", } }

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
    0 "Accessibility" accessibility, 1 "CreateTime" create_time, 2 "Description" description,
    3 "FrameworkContent" framework_content, 4 "FrameworkType" framework_type, 5 "ModifyTime" modify_time,
    6 "PromptName" prompt_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRun {
    pub verbose: Option<bool>,
    pub run_id: String,
}
operation! { GetRun(run_id: String) "GetRun" -> GetRunOutput {
    0 "Verbose" verbose: bool, 1 "RunId" run_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/runs/{RunId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunOutput {
    pub accessibility: Option<String>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Option<Vec<RunLabel>>,
    pub metrics: Option<Vec<RunMetric>>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub params: Option<Vec<RunParam>>,
    pub run_id: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetRunOutput {
    0 "Accessibility" accessibility, 1 "ExperimentId" experiment_id, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "Labels" labels, 5 "Metrics" metrics, 6 "Name" name, 7 "OwnerId" owner_id,
    8 "Params" params, 9 "RunId" run_id, 10 "SourceId" source_id, 11 "SourceType" source_type, 12 "UserId" user_id,
    13 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    pub verbose: Option<bool>,
    pub workspace_id: String,
}
operation! { GetWorkspace(workspace_id: String) "GetWorkspace" -> GetWorkspaceOutput {
    0 "Verbose" verbose: bool, 1 "WorkspaceId" workspace_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub admin_names: Option<Vec<String>>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env_types: Option<Vec<String>>,
    pub extra_infos: Option<BTreeMap<String, Value>>,
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
    0 "AdminNames" admin_names, 1 "Creator" creator, 2 "Description" description, 3 "DisplayName" display_name,
    4 "EnvTypes" env_types, 5 "ExtraInfos" extra_infos, 6 "GmtCreateTime" gmt_create_time,
    7 "GmtModifiedTime" gmt_modified_time, 8 "IsDefault" is_default, 9 "Owner" owner,
    10 "ResourceGroupId" resource_group_id, 11 "Status" status, 12 "WorkspaceId" workspace_id,
    13 "WorkspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOwner {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
    pub user_kp: Option<String>,
    pub user_name: Option<String>,
}
model! { GetWorkspaceOwner {
    0 "DisplayName" display_name, 1 "UserId" user_id, 2 "UserKp" user_kp, 3 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRole {
    pub workspace_id: String,
    pub role_id: String,
}
operation! { GetWorkspaceRole(workspace_id: String, role_id: String) "GetWorkspaceRole" -> GetWorkspaceRoleOutput {
    0 "WorkspaceId" workspace_id, 1 "RoleId" role_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/roles/{RoleId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRoleOutput {
    pub creator: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub module_permissions: Option<Vec<GetWorkspaceRoleModulePermissions>>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub status: Option<String>,
}
model! { GetWorkspaceRoleOutput {
    0 "Creator" creator, 1 "GmtCreateTime" gmt_create_time, 2 "GmtModifiedTime" gmt_modified_time,
    3 "ModulePermissions" module_permissions, 4 "RoleId" role_id, 5 "RoleName" role_name, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRoleModulePermissions {
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
    pub permissions: Option<Vec<GetWorkspaceRolePermissions>>,
}
model! { GetWorkspaceRoleModulePermissions {
    0 "ModuleName" module_name, 1 "PermissionType" permission_type, 2 "Permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRolePermissions {
    pub permission_codes: Option<Vec<String>>,
    pub permission_rules: Option<Vec<GetWorkspaceRolePermissionRules>>,
}
model! { GetWorkspaceRolePermissions {
    0 "PermissionCodes" permission_codes, 1 "PermissionRules" permission_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceRolePermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
model! { GetWorkspaceRolePermissionRules {
    0 "Accessibility" accessibility, 1 "EntityAccessType" entity_access_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeSourcesOutput {
    pub code_sources: Option<Vec<CodeSourceItem>>,
    pub total_count: Option<i64>,
}
model! { ListCodeSourcesOutput {
    0 "CodeSources" code_sources, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeSourceItem {
    pub accessibility: Option<String>,
    pub clone_type: Option<i64>,
    pub code_branch: Option<String>,
    pub code_commit: Option<String>,
    pub code_repo: Option<String>,
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
    0 "Accessibility" accessibility, 1 "CloneType" clone_type, 2 "CodeBranch" code_branch, 3 "CodeCommit" code_commit,
    4 "CodeRepo" code_repo, 5 "CodeRepoAccessToken" code_repo_access_token, 6 "CodeRepoUserName" code_repo_user_name,
    7 "CodeSourceId" code_source_id, 8 "Description" description, 9 "DisplayName" display_name,
    10 "GmtCreateTime" gmt_create_time, 11 "GmtModifyTime" gmt_modify_time, 12 "MountPath" mount_path,
    13 "UserId" user_id, 14 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigs {
    pub category_name: Option<String>,
    pub config_keys: Option<String>,
    pub labels: Option<String>,
    pub verbose: Option<String>,
    pub workspace_id: String,
}
operation! { ListConfigs(workspace_id: String) "ListConfigs" -> ListConfigsOutput {
    0 "CategoryName" category_name: String, 1 "ConfigKeys" config_keys: String, 2 "Labels" labels: String,
    3 "Verbose" verbose: String, 4 "WorkspaceId" workspace_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/configs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsOutput {
    pub configs: Option<Vec<ListConfigsConfigs>>,
    pub total_count: Option<i64>,
}
model! { ListConfigsOutput {
    0 "Configs" configs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsConfigs {
    pub config_id: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Option<Vec<ListConfigsLabels>>,
}
model! { ListConfigsConfigs {
    0 "ConfigId" config_id, 1 "ConfigKey" config_key, 2 "ConfigValue" config_value, 3 "GmtCreateTime" gmt_create_time,
    4 "GmtModifiedTime" gmt_modified_time, 5 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListConfigsLabels {
    0 "Key" key, 1 "Value" value
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Simple },
    Mark { index: 3, location: Location::Default, style: Style::Simple },
    Mark { index: 8, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/api/v1/connections", } }
paged! { ListConnections: Connection = Token "NextToken", "Connections" connections, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConnectionsOutput {
    pub connections: Option<Vec<Connection>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListConnectionsOutput {
    0 "Connections" connections, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Connection {
    pub accessibility: Option<String>,
    pub configs: Option<BTreeMap<String, String>>,
    pub connection_id: Option<String>,
    pub connection_name: Option<String>,
    pub connection_type: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub models: Option<Vec<ConnectionModels>>,
    pub resource_meta: Option<ConnectionResourceMeta>,
    pub secrets: Option<BTreeMap<String, String>>,
    pub workspace_id: Option<String>,
}
model! { Connection {
    0 "Accessibility" accessibility, 1 "Configs" configs, 2 "ConnectionId" connection_id,
    3 "ConnectionName" connection_name, 4 "ConnectionType" connection_type, 5 "Creator" creator,
    6 "Description" description, 7 "GmtCreateTime" gmt_create_time, 8 "GmtModifiedTime" gmt_modified_time,
    9 "Models" models, 10 "ResourceMeta" resource_meta, 11 "Secrets" secrets, 12 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionModels {
    pub display_name: Option<String>,
    pub model: Option<String>,
    pub model_type: Option<String>,
    pub tool_call: Option<bool>,
}
model! { ConnectionModels {
    0 "DisplayName" display_name, 1 "Model" model, 2 "ModelType" model_type, 3 "ToolCall" tool_call
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectionResourceMeta {
    pub extra: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { ConnectionResourceMeta {
    0 "Extra" extra, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetFileMetas {
    pub dataset_file_meta_ids: Option<Vec<String>>,
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
    pub workspace_id: String,
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
    Mark { index: 0, location: Location::Default, style: Style::Simple },
    Mark { index: 8, location: Location::Default, style: Style::Simple },
    Mark { index: 12, location: Location::Default, style: Style::Simple },
    Mark { index: 14, location: Location::Default, style: Style::Simple },
    Mark { index: 15, location: Location::Default, style: Style::Simple },
    Mark { index: 16, location: Location::Default, style: Style::Simple },
    Mark { index: 28, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetfilemetas", } }
paged! { ListDatasetFileMetas: DatasetFileMeta =
    Token "NextToken", "DatasetFileMetas" dataset_file_metas, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetFileMetasOutput {
    pub dataset_file_metas: Option<Vec<DatasetFileMeta>>,
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
    0 "DatasetFileMetas" dataset_file_metas, 1 "DatasetId" dataset_id, 2 "DatasetVersion" dataset_version,
    3 "MaxResults" max_results, 4 "NextToken" next_token, 5 "PageSize" page_size, 6 "TotalCount" total_count,
    7 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMeta {
    pub content_type: Option<String>,
    pub data_size: Option<i64>,
    pub dataset_file_meta_id: Option<String>,
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
    0 "ContentType" content_type, 1 "DataSize" data_size, 2 "DatasetFileMetaId" dataset_file_meta_id,
    3 "DownloadUrl" download_url, 4 "FileCreateTime" file_create_time, 5 "FileFingerPrint" file_finger_print,
    6 "FileName" file_name, 7 "FileType" file_type, 8 "FileUpdateTime" file_update_time,
    9 "MetaAttributes" meta_attributes, 10 "Score" score, 11 "SemanticIndexJobId" semantic_index_job_id,
    12 "SemanticIndexUpdateTime" semantic_index_update_time, 13 "Status" status, 14 "Tags" tags,
    15 "ThumbnailUrl" thumbnail_url, 16 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetJobConfigs {
    pub config_type: Option<String>,
    pub dataset_version: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub workspace_id: Option<String>,
    pub dataset_id: String,
}
operation! { ListDatasetJobConfigs(dataset_id: String) "ListDatasetJobConfigs" -> ListDatasetJobConfigsOutput {
    0 "ConfigType" config_type: String, 1 "DatasetVersion" dataset_version: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "WorkspaceId" workspace_id: String, 5 "DatasetId" dataset_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs/", } }
paged! { ListDatasetJobConfigs: DatasetJobConfig =
    Number "PageNumber", "DatasetJobConfigs" dataset_job_configs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetJobConfigsOutput {
    pub dataset_job_configs: Option<Vec<DatasetJobConfig>>,
    pub total_count: Option<i64>,
}
model! { ListDatasetJobConfigsOutput {
    0 "DatasetJobConfigs" dataset_job_configs, 1 "TotalCount" total_count
} }

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
    0 "Config" config, 1 "ConfigType" config_type, 2 "CreateTime" create_time,
    3 "DatasetJobConfigId" dataset_job_config_id, 4 "DatasetVersion" dataset_version, 5 "ModifyTime" modify_time,
    6 "WorkspaceId" workspace_id
} }

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
    pub dataset_id: String,
}
operation! { ListDatasetJobs(dataset_id: String) "ListDatasetJobs" -> ListDatasetJobsOutput {
    0 "DatasetVersion" dataset_version: String, 1 "JobAction" job_action: String, 2 "Order" order: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String, 6 "Status" status: String,
    7 "WithLogs" with_logs: bool, 8 "WorkspaceId" workspace_id: String, 9 "DatasetId" dataset_id
} [
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/datasetjobs", } }
paged! { ListDatasetJobs: DatasetJob = Number "PageNumber", "DatasetJobs" dataset_jobs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetJobsOutput {
    pub dataset_jobs: Option<Vec<DatasetJob>>,
    pub total_count: Option<i64>,
}
model! { ListDatasetJobsOutput {
    0 "DatasetJobs" dataset_jobs, 1 "TotalCount" total_count
} }

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
    pub logs: Option<Vec<String>>,
    pub status: Option<String>,
    pub total_file_count: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { DatasetJob {
    0 "CompletedFileCount" completed_file_count, 1 "CreateTime" create_time, 2 "DatasetJobId" dataset_job_id,
    3 "DatasetVersion" dataset_version, 4 "Description" description, 5 "FailedFileCount" failed_file_count,
    6 "FinishTime" finish_time, 7 "JobAction" job_action, 8 "JobMode" job_mode, 9 "JobSpec" job_spec, 10 "Logs" logs,
    11 "Status" status, 12 "TotalFileCount" total_file_count, 13 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersions {
    pub label_keys: Option<String>,
    pub label_values: Option<String>,
    pub order: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub properties: Option<String>,
    pub sort_by: Option<String>,
    pub source_id: Option<String>,
    pub source_types: Option<String>,
    pub dataset_id: String,
}
operation! { ListDatasetVersions(page_number: i64, page_size: i64, dataset_id: String)
    "ListDatasetVersions" -> ListDatasetVersionsOutput {
    0 "LabelKeys" label_keys: String, 1 "LabelValues" label_values: String, 2 "Order" order: String,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Properties" properties: String, 6 "SortBy" sort_by: String,
    7 "SourceId" source_id: String, 8 "SourceTypes" source_types: String, 9 "DatasetId" dataset_id
} [
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/datasets/{DatasetId}/versions", } }
paged! { ListDatasetVersions: DatasetVersion =
    Number "PageNumber", "DatasetVersions" dataset_versions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetVersionsOutput {
    pub dataset_versions: Option<Vec<DatasetVersion>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatasetVersionsOutput {
    0 "DatasetVersions" dataset_versions, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    pub datasets: Option<Vec<Dataset>>,
    pub total_count: Option<i64>,
}
model! { ListDatasetsOutput {
    0 "Datasets" datasets, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dataset {
    pub accessibility: Option<String>,
    pub accessible_role_id_list: Option<Vec<String>>,
    pub data_source_type: Option<String>,
    pub data_type: Option<String>,
    pub dataset_id: Option<String>,
    pub description: Option<String>,
    pub edition: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub import_info: Option<String>,
    pub is_shared: Option<bool>,
    pub labels: Option<Vec<Label>>,
    pub latest_version: Option<DatasetVersion>,
    pub mount_access: Option<String>,
    pub mount_access_read_write_role_id_list: Option<Vec<String>>,
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
    0 "Accessibility" accessibility, 1 "AccessibleRoleIdList" accessible_role_id_list,
    2 "DataSourceType" data_source_type, 3 "DataType" data_type, 4 "DatasetId" dataset_id, 5 "Description" description,
    6 "Edition" edition, 7 "GmtCreateTime" gmt_create_time, 8 "GmtModifiedTime" gmt_modified_time,
    9 "ImportInfo" import_info, 10 "IsShared" is_shared, 11 "Labels" labels, 12 "LatestVersion" latest_version,
    13 "MountAccess" mount_access, 14 "MountAccessReadWriteRoleIdList" mount_access_read_write_role_id_list,
    15 "Name" name, 16 "Options" options, 17 "OwnerId" owner_id, 18 "Property" property,
    19 "ProviderType" provider_type, 20 "SharedFrom" shared_from, 21 "SharingConfig" sharing_config,
    22 "SourceDatasetId" source_dataset_id, 23 "SourceDatasetVersion" source_dataset_version, 24 "SourceId" source_id,
    25 "SourceType" source_type, 26 "TagTemplateType" tag_template_type, 27 "Uri" uri, 28 "UserId" user_id,
    29 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetSharingConfig {
    pub shared_to: Option<Vec<DatasetShareRelationship>>,
}
model! { DatasetSharingConfig {
    0 "SharedTo" shared_to
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/experiments", } }
paged! { ListExperiment: Experiment = Token "PageToken", "Experiments" experiments, next "NextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentOptions {
    pub match_name_exactly: Option<String>,
}
input! { ListExperimentOptions() {
    0 "match_name_exactly" match_name_exactly: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExperimentOutput {
    pub experiments: Option<Vec<Experiment>>,
    pub next_page_token: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListExperimentOutput {
    0 "Experiments" experiments, 1 "NextPageToken" next_page_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Experiment {
    pub accessibility: Option<String>,
    pub artifact_uri: Option<String>,
    pub experiment_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Option<Vec<ExperimentLabel>>,
    pub latest_run: Option<Run>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub request_id: Option<String>,
    pub tensorboard_log_uri: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Experiment {
    0 "Accessibility" accessibility, 1 "ArtifactUri" artifact_uri, 2 "ExperimentId" experiment_id,
    3 "GmtCreateTime" gmt_create_time, 4 "GmtModifiedTime" gmt_modified_time, 5 "Labels" labels,
    6 "LatestRun" latest_run, 7 "Name" name, 8 "OwnerId" owner_id, 9 "RequestId" request_id,
    10 "TensorboardLogUri" tensorboard_log_uri, 11 "UserId" user_id, 12 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatures {
    pub names: Option<String>,
}
operation! { ListFeatures() "ListFeatures" -> ListFeaturesOutput {
    0 "Names" names: String
} { method: "GET", path: "/api/v1/features", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeaturesOutput {
    pub features: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
model! { ListFeaturesOutput {
    0 "Features" features, 1 "TotalCount" total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageLabelsOutput {
    pub labels: Option<Vec<ListImageLabelsLabels>>,
    pub total_count: Option<i64>,
}
model! { ListImageLabelsOutput {
    0 "Labels" labels, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageLabelsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListImageLabelsLabels {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub images: Option<Vec<ListImagesImages>>,
    pub total_count: Option<i64>,
}
model! { ListImagesOutput {
    0 "Images" images, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesImages {
    pub accessibility: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub image_id: Option<String>,
    pub image_uri: Option<String>,
    pub labels: Option<Vec<ListImagesLabels>>,
    pub name: Option<String>,
    pub parent_user_id: Option<String>,
    pub size: Option<i64>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListImagesImages {
    0 "Accessibility" accessibility, 1 "Description" description, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "ImageId" image_id, 5 "ImageUri" image_uri, 6 "Labels" labels,
    7 "Name" name, 8 "ParentUserId" parent_user_id, 9 "Size" size, 10 "SourceId" source_id, 11 "SourceType" source_type,
    12 "UserId" user_id, 13 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListImagesLabels {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembers {
    pub member_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub roles: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: String,
}
operation! { ListMembers(workspace_id: String) "ListMembers" -> ListMembersOutput {
    0 "MemberName" member_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Roles" roles: String, 4 "UserId" user_id: String, 5 "WorkspaceId" workspace_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/members", } }
paged! { ListMembers: ListMembersMembers = Number "PageNumber", "Members" members, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersOutput {
    pub members: Option<Vec<ListMembersMembers>>,
    pub total_count: Option<i64>,
}
model! { ListMembersOutput {
    0 "Members" members, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMembersMembers {
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub member_id: Option<String>,
    pub member_name: Option<String>,
    pub roles: Option<Vec<String>>,
    pub user_id: Option<String>,
}
model! { ListMembersMembers {
    0 "AccountName" account_name, 1 "AccountType" account_type, 2 "DisplayName" display_name,
    3 "GmtCreateTime" gmt_create_time, 4 "MemberId" member_id, 5 "MemberName" member_name, 6 "Roles" roles,
    7 "UserId" user_id
} }

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
    pub model_id: String,
}
operation! { ListModelVersions(model_id: String) "ListModelVersions" -> ListModelVersionsOutput {
    0 "ApprovalStatus" approval_status: String, 1 "FormatType" format_type: String,
    2 "FrameworkType" framework_type: String, 3 "Label" label: String, 4 "Order" order: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "SortBy" sort_by: String,
    8 "SourceId" source_id: String, 9 "SourceType" source_type: String, 10 "VersionName" version_name: String,
    11 "ModelId" model_id
} [
    Mark { index: 11, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/models/{ModelId}/versions", } }
paged! { ListModelVersions: ModelVersion = Number "PageNumber", "Versions" versions, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelVersionsOutput {
    pub total_count: Option<i64>,
    pub versions: Option<Vec<ModelVersion>>,
}
model! { ListModelVersionsOutput {
    0 "TotalCount" total_count, 1 "Versions" versions
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v1/models", } }
paged! { ListModels: Model = Number "PageNumber", "Models" models, total "TotalCount" }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListModelsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelsOutput {
    pub models: Option<Vec<Model>>,
    pub total_count: Option<i64>,
}
model! { ListModelsOutput {
    0 "Models" models, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Model {
    pub accessibility: Option<String>,
    pub domain: Option<String>,
    pub extra_info: Option<BTreeMap<String, Value>>,
    pub gmt_create_time: Option<String>,
    pub gmt_latest_version_modified_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub labels: Option<Vec<Label>>,
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
    pub tags: Option<Vec<Label>>,
    pub task: Option<String>,
    pub user_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { Model {
    0 "Accessibility" accessibility, 1 "Domain" domain, 2 "ExtraInfo" extra_info, 3 "GmtCreateTime" gmt_create_time,
    4 "GmtLatestVersionModifiedTime" gmt_latest_version_modified_time, 5 "GmtModifiedTime" gmt_modified_time,
    6 "Labels" labels, 7 "LatestVersion" latest_version, 8 "ModelDescription" model_description, 9 "ModelDoc" model_doc,
    10 "ModelId" model_id, 11 "ModelName" model_name, 12 "ModelType" model_type, 13 "OrderNumber" order_number,
    14 "Origin" origin, 15 "OwnerId" owner_id, 16 "ParameterSize" parameter_size, 17 "Provider" provider,
    18 "Tags" tags, 19 "Task" task, 20 "UserId" user_id, 21 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissions {
    pub workspace_id: String,
}
operation! { ListPermissions(workspace_id: String) "ListPermissions" -> ListPermissionsOutput {
    0 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/permissions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsOutput {
    pub permissions: Option<Vec<ListPermissionsPermissions>>,
    pub total_count: Option<i64>,
}
model! { ListPermissionsOutput {
    0 "Permissions" permissions, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsPermissions {
    pub permission_code: Option<String>,
    pub permission_rules: Option<Vec<ListPermissionsPermissionRules>>,
}
model! { ListPermissionsPermissions {
    0 "PermissionCode" permission_code, 1 "PermissionRules" permission_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsPermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
model! { ListPermissionsPermissionRules {
    0 "Accessibility" accessibility, 1 "EntityAccessType" entity_access_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub products: Option<Vec<ListProductsProducts>>,
    pub services: Option<Vec<ListProductsServices>>,
}
model! { ListProductsOutput {
    0 "Products" products, 1 "Services" services
} }

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
    0 "HasPermissionToPurchase" has_permission_to_purchase, 1 "IsPurchased" is_purchased, 2 "ProductCode" product_code,
    3 "ProductId" product_id, 4 "PurchaseUrl" purchase_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsServices {
    pub is_open: Option<bool>,
    pub open_url: Option<String>,
    pub service_code: Option<String>,
}
model! { ListProductsServices {
    0 "IsOpen" is_open, 1 "OpenUrl" open_url, 2 "ServiceCode" service_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPrompts {
    pub framework_type: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sort_by: Option<String>,
    pub workspace_id: String,
}
operation! { ListPrompts(workspace_id: String) "ListPrompts" -> ListPromptsOutput {
    0 "FrameworkType" framework_type: String, 1 "Order" order: String, 2 "PageNumber" page_number: String,
    3 "PageSize" page_size: String, 4 "SortBy" sort_by: String, 5 "WorkspaceId" workspace_id
} { method: "GET", path: "/api/v1/prompts", } }
paged! { ListPrompts: Prompt = Number "PageNumber", "Prompts" prompts, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPromptsOutput {
    pub prompts: Option<Vec<Prompt>>,
    pub total_count: Option<i64>,
}
model! { ListPromptsOutput {
    0 "Prompts" prompts, 1 "TotalCount" total_count
} }

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
    0 "Accessibility" accessibility, 1 "CreateTime" create_time, 2 "Description" description,
    3 "FrameworkContent" framework_content, 4 "FrameworkType" framework_type, 5 "ModifyTime" modify_time,
    6 "PromptId" prompt_id, 7 "PromptName" prompt_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotas {
    pub name: Option<String>,
}
operation! { ListQuotas() "ListQuotas" -> ListQuotasOutput {
    0 "Name" name: String
} { method: "GET", path: "/api/v1/quotas", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasOutput {
    pub quotas: Option<Vec<ListQuotasQuotas>>,
    pub total_count: Option<i64>,
}
model! { ListQuotasOutput {
    0 "Quotas" quotas, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotas {
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub product_code: Option<String>,
    pub quota_type: Option<String>,
    pub specs: Option<Vec<ListQuotasSpecs>>,
}
model! { ListQuotasQuotas {
    0 "DisplayName" display_name, 1 "Id" id, 2 "Mode" mode, 3 "Name" name, 4 "ProductCode" product_code,
    5 "QuotaType" quota_type, 6 "Specs" specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasSpecs {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListQuotasSpecs {
    0 "Name" name, 1 "Type" r#type, 2 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub resources: Option<Vec<ListResourcesResources>>,
    pub total_count: Option<i64>,
}
model! { ListResourcesOutput {
    0 "Resources" resources, 1 "TotalCount" total_count
} }

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
    pub labels: Option<Vec<ListResourcesLabels>>,
    pub name: Option<String>,
    pub product_type: Option<String>,
    pub quotas: Option<Vec<ListResourcesQuotas>>,
    pub resource_type: Option<String>,
    pub spec: Option<BTreeMap<String, Value>>,
    pub workspace_id: Option<String>,
}
model! { ListResourcesResources {
    0 "Encryption" encryption, 1 "EnvType" env_type, 2 "Executor" executor, 3 "GmtCreateTime" gmt_create_time,
    4 "GroupName" group_name, 5 "Id" id, 6 "IsDefault" is_default, 7 "Labels" labels, 8 "Name" name,
    9 "ProductType" product_type, 10 "Quotas" quotas, 11 "ResourceType" resource_type, 12 "Spec" spec,
    13 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesEncryption {
    pub algorithm: Option<String>,
    pub enabled: Option<bool>,
    pub key: Option<String>,
}
model! { ListResourcesEncryption {
    0 "Algorithm" algorithm, 1 "Enabled" enabled, 2 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesExecutor {
    pub owner_id: Option<String>,
}
model! { ListResourcesExecutor {
    0 "OwnerId" owner_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListResourcesLabels {
    0 "Key" key, 1 "Value" value
} }

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
    pub specs: Option<Vec<ListResourcesSpecs>>,
}
model! { ListResourcesQuotas {
    0 "CardType" card_type, 1 "DisplayName" display_name, 2 "Id" id, 3 "Mode" mode, 4 "Name" name,
    5 "ProductCode" product_code, 6 "QuotaType" quota_type, 7 "Specs" specs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesSpecs {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListResourcesSpecs {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRunMetrics {
    pub key: String,
    pub max_results: Option<i64>,
    pub page_token: Option<i64>,
    pub run_id: String,
}
operation! { ListRunMetrics(key: String, run_id: String) "ListRunMetrics" -> ListRunMetricsOutput {
    0 "Key" key, 1 "MaxResults" max_results: i64, 2 "PageToken" page_token: i64, 3 "RunId" run_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/runs/{RunId}/metrics", } }
paged! { ListRunMetrics: RunMetric = Token "PageToken", "Metrics" metrics, next "NextPageToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRunMetricsOutput {
    pub metrics: Option<Vec<RunMetric>>,
    pub next_page_token: Option<i64>,
}
model! { ListRunMetricsOutput {
    0 "Metrics" metrics, 1 "NextPageToken" next_page_token
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRunsOutput {
    pub next_page_token: Option<i64>,
    pub runs: Option<Vec<Run>>,
    pub total_count: Option<i64>,
}
model! { ListRunsOutput {
    0 "NextPageToken" next_page_token, 1 "Runs" runs, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserConfigs {
    pub category_names: Option<String>,
    pub config_keys: Option<String>,
}
operation! { ListUserConfigs() "ListUserConfigs" -> ListUserConfigsOutput {
    0 "CategoryNames" category_names: String, 1 "ConfigKeys" config_keys: String
} { method: "GET", path: "/api/v1/userconfigs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserConfigsOutput {
    pub configs: Option<Vec<ListUserConfigsConfigs>>,
    pub total_count: Option<i64>,
}
model! { ListUserConfigsOutput {
    0 "Configs" configs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserConfigsConfigs {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub scope: Option<String>,
}
model! { ListUserConfigsConfigs {
    0 "CategoryName" category_name, 1 "ConfigKey" config_key, 2 "ConfigValue" config_value, 3 "Scope" scope
} }

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
    pub workspace_id: String,
}
operation! { ListWorkspaceRoles(workspace_id: String) "ListWorkspaceRoles" -> ListWorkspaceRolesOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RoleIds" role_ids: String,
    4 "RoleName" role_name: String, 5 "RoleType" role_type: String, 6 "SortBy" sort_by: String,
    7 "Status" status: String, 8 "VerboseFields" verbose_fields: String, 9 "WorkspaceId" workspace_id
} [
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/roles", } }
paged! { ListWorkspaceRoles: ListWorkspaceRolesRoles = Number "PageNumber", "Roles" roles, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesOutput {
    pub roles: Option<Vec<ListWorkspaceRolesRoles>>,
    pub total_count: Option<i64>,
}
model! { ListWorkspaceRolesOutput {
    0 "Roles" roles, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesRoles {
    pub creator: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub module_permissions: Option<Vec<ListWorkspaceRolesModulePermissions>>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListWorkspaceRolesRoles {
    0 "Creator" creator, 1 "GmtCreateTime" gmt_create_time, 2 "GmtModifiedTime" gmt_modified_time,
    3 "ModulePermissions" module_permissions, 4 "RoleId" role_id, 5 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesModulePermissions {
    pub module_name: Option<String>,
    pub permission_type: Option<String>,
    pub permissions: Option<Vec<ListWorkspaceRolesPermissions>>,
}
model! { ListWorkspaceRolesModulePermissions {
    0 "ModuleName" module_name, 1 "PermissionType" permission_type, 2 "Permissions" permissions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesPermissions {
    pub permission_codes: Option<Vec<String>>,
    pub permission_rules: Option<Vec<ListWorkspaceRolesPermissionRules>>,
}
model! { ListWorkspaceRolesPermissions {
    0 "PermissionCodes" permission_codes, 1 "PermissionRules" permission_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceRolesPermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
model! { ListWorkspaceRolesPermissionRules {
    0 "Accessibility" accessibility, 1 "EntityAccessType" entity_access_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUsers {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub workspace_id: String,
}
operation! { ListWorkspaceUsers(workspace_id: String) "ListWorkspaceUsers" -> ListWorkspaceUsersOutput {
    0 "UserId" user_id: String, 1 "UserName" user_name: String, 2 "WorkspaceId" workspace_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/workspaces/{WorkspaceId}/users", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUsersOutput {
    pub total_count: Option<i64>,
    pub users: Option<Vec<ListWorkspaceUsersUsers>>,
}
model! { ListWorkspaceUsersOutput {
    0 "TotalCount" total_count, 1 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceUsersUsers {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListWorkspaceUsersUsers {
    0 "UserId" user_id, 1 "UserName" user_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub resource_limits: Option<BTreeMap<String, Value>>,
    pub total_count: Option<i64>,
    pub workspaces: Option<Vec<ListWorkspacesWorkspaces>>,
}
model! { ListWorkspacesOutput {
    0 "ResourceLimits" resource_limits, 1 "TotalCount" total_count, 2 "Workspaces" workspaces
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesWorkspaces {
    pub admin_names: Option<Vec<String>>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env_types: Option<Vec<String>>,
    pub extra_infos: Option<BTreeMap<String, Value>>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub is_default: Option<bool>,
    pub status: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { ListWorkspacesWorkspaces {
    0 "AdminNames" admin_names, 1 "Creator" creator, 2 "Description" description, 3 "DisplayName" display_name,
    4 "EnvTypes" env_types, 5 "ExtraInfos" extra_infos, 6 "GmtCreateTime" gmt_create_time,
    7 "GmtModifiedTime" gmt_modified_time, 8 "IsDefault" is_default, 9 "Status" status, 10 "WorkspaceId" workspace_id,
    11 "WorkspaceName" workspace_name, 12 "resourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogRunMetrics {
    pub metrics: Option<Vec<RunMetric>>,
    pub run_id: String,
}
operation! { LogRunMetrics(run_id: String) "LogRunMetrics" -> Empty {
    0 "Metrics" metrics: Vec<RunMetric>, 1 "RunId" run_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/runs/{RunId}/metrics/action/log", body: BodyStyle::Json, } }

pub type LogRunMetricsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCodeSource {
    pub code_source_id: String,
}
operation! { PublishCodeSource(code_source_id: String) "PublishCodeSource" -> PublishCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/codesources/{CodeSourceId}/publish", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCodeSourceOutput {
    pub code_source_id: Option<String>,
}
model! { PublishCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishDataset {
    pub dataset_id: String,
}
operation! { PublishDataset(dataset_id: String) "PublishDataset" -> Empty {
    0 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/publish", } }

pub type PublishDatasetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishImage {
    pub image_id: String,
}
operation! { PublishImage(image_id: String) "PublishImage" -> PublishImageOutput {
    0 "ImageId" image_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/images/{ImageId}/publish", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishImageOutput {
    pub image_id: Option<String>,
}
model! { PublishImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImage {
    pub image_id: String,
}
operation! { RemoveImage(image_id: String) "RemoveImage" -> Empty {
    0 "ImageId" image_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/images/{ImageId}", } }

pub type RemoveImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveImageLabels {
    pub image_id: String,
    pub label_key: String,
}
operation! { RemoveImageLabels(image_id: String, label_key: String) "RemoveImageLabels" -> Empty {
    0 "ImageId" image_id, 1 "LabelKey" label_key
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/images/{ImageId}/labels/{LabelKey}", } }

pub type RemoveImageLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMemberRole {
    pub workspace_id: String,
    pub member_id: String,
    pub role_name: String,
}
operation! { RemoveMemberRole(workspace_id: String, member_id: String, role_name: String) "RemoveMemberRole" -> Empty {
    0 "WorkspaceId" workspace_id, 1 "MemberId" member_id, 2 "RoleName" role_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/workspaces/{WorkspaceId}/members/{MemberId}/roles/{RoleName}", } }

pub type RemoveMemberRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExperimentLabels {
    pub labels: Option<Vec<LabelInfo>>,
    pub experiment_id: String,
}
operation! { SetExperimentLabels(experiment_id: String) "SetExperimentLabels" -> Empty {
    0 "Labels" labels: Vec<LabelInfo>, 1 "ExperimentId" experiment_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/experiments/{ExperimentId}/labels", body: BodyStyle::Json, } }

pub type SetExperimentLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserConfigs {
    pub configs: Option<Vec<SetUserConfigsConfigs>>,
}
operation! { SetUserConfigs() "SetUserConfigs" -> Empty {
    0 "Configs" configs: Vec<SetUserConfigsConfigs>
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/api/v1/userconfigs", body: BodyStyle::Json, } }

pub type SetUserConfigsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserConfigsConfigs {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub scope: Option<String>,
}
input! { SetUserConfigsConfigs(category_name: String, config_key: String, config_value: String, scope: String) {
    0 "CategoryName" category_name: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "Scope" scope: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDatasetJob {
    pub dataset_version: Option<String>,
    pub workspace_id: Option<String>,
    pub dataset_id: String,
    pub dataset_job_id: String,
}
operation! { StopDatasetJob(dataset_id: String, dataset_job_id: String) "StopDatasetJob" -> Empty {
    0 "DatasetVersion" dataset_version: String, 1 "WorkspaceId" workspace_id: String, 2 "DatasetId" dataset_id,
    3 "DatasetJobId" dataset_job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}/action/stop", body: BodyStyle::Json, } }

pub type StopDatasetJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeSource {
    pub clone_type: Option<i64>,
    pub code_branch: Option<String>,
    pub code_commit: Option<String>,
    pub code_repo: Option<String>,
    pub code_repo_access_token: Option<Secret>,
    pub code_repo_user_name: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub mount_path: Option<String>,
    pub code_source_id: String,
}
operation! { UpdateCodeSource(code_source_id: String) "UpdateCodeSource" -> UpdateCodeSourceOutput {
    0 "CloneType" clone_type: i64, 1 "CodeBranch" code_branch: String, 2 "CodeCommit" code_commit: String,
    3 "CodeRepo" code_repo: String, 4 "CodeRepoAccessToken" code_repo_access_token: Secret,
    5 "CodeRepoUserName" code_repo_user_name: String, 6 "Description" description: String,
    7 "DisplayName" display_name: String, 8 "MountPath" mount_path: String, 9 "CodeSourceId" code_source_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/codesources/{CodeSourceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeSourceOutput {
    pub code_source_id: Option<String>,
}
model! { UpdateCodeSourceOutput {
    0 "CodeSourceId" code_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfig {
    pub category_name: Option<String>,
    pub config_key: Option<String>,
    pub config_value: Option<String>,
    pub labels: Option<Vec<UpdateConfigLabels>>,
    pub workspace_id: String,
}
operation! { UpdateConfig(workspace_id: String) "UpdateConfig" -> Empty {
    0 "CategoryName" category_name: String, 1 "ConfigKey" config_key: String, 2 "ConfigValue" config_value: String,
    3 "Labels" labels: Vec<UpdateConfigLabels>, 4 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}/config", body: BodyStyle::Json, } }

pub type UpdateConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateConfigLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigs {
    pub configs: Option<Vec<UpdateConfigsConfigs>>,
    pub workspace_id: String,
}
operation! { UpdateConfigs(workspace_id: String) "UpdateConfigs" -> Empty {
    0 "Configs" configs: Vec<UpdateConfigsConfigs>, 1 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}/configs", body: BodyStyle::Json, } }

pub type UpdateConfigsOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigsLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateConfigsLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConnection {
    pub configs: Option<BTreeMap<String, String>>,
    pub description: Option<String>,
    pub models: Option<Vec<UpdateConnectionModels>>,
    pub secrets: Option<BTreeMap<String, String>>,
    pub connection_id: String,
}
operation! { UpdateConnection(connection_id: String) "UpdateConnection" -> Empty {
    0 "Configs" configs: BTreeMap<String, String>, 1 "Description" description: String,
    2 "Models" models: Vec<UpdateConnectionModels>, 3 "Secrets" secrets: BTreeMap<String, String>,
    4 "ConnectionId" connection_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/connections/{ConnectionId}", body: BodyStyle::Json, } }

pub type UpdateConnectionOutput = Empty;

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
    pub dataset_id: String,
}
operation! { UpdateDataset(dataset_id: String) "UpdateDataset" -> Empty {
    0 "Accessibility" accessibility: String, 1 "AccessibleRoleIdList" accessible_role_id_list: Vec<String>,
    2 "Description" description: String, 3 "Edition" edition: String,
    4 "MountAccessReadWriteRoleIdList" mount_access_read_write_role_id_list: Vec<String>, 5 "Name" name: String,
    6 "Options" options: String, 7 "SharingConfig" sharing_config: UpdateDatasetSharingConfig, 8 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}", body: BodyStyle::Json, } }

pub type UpdateDatasetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetSharingConfig {
    pub shared_to: Option<Vec<DatasetShareRelationship>>,
}
input! { UpdateDatasetSharingConfig() {
    0 "SharedTo" shared_to: Vec<DatasetShareRelationship>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetFileMetas {
    pub dataset_file_metas: Vec<DatasetFileMetaConentUpdate>,
    pub dataset_version: Option<String>,
    pub tag_job_id: Option<String>,
    pub workspace_id: Option<String>,
    pub dataset_id: String,
}
operation! { UpdateDatasetFileMetas(dataset_file_metas: Vec<DatasetFileMetaConentUpdate>, dataset_id: String)
    "UpdateDatasetFileMetas" -> UpdateDatasetFileMetasOutput {
    0 "DatasetFileMetas" dataset_file_metas, 1 "DatasetVersion" dataset_version: String,
    2 "TagJobId" tag_job_id: String, 3 "WorkspaceId" workspace_id: String, 4 "DatasetId" dataset_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/datasetfilemetas", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasetFileMetaConentUpdate {
    pub comment: Option<String>,
    pub content_type: Option<String>,
    pub data_size: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetFileMetasOutput {
    pub failed_details: Option<Vec<DatasetFileMetaResponse>>,
    pub status: Option<bool>,
}
model! { UpdateDatasetFileMetasOutput {
    0 "FailedDetails" failed_details, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetJob {
    pub dataset_version: Option<String>,
    pub description: Option<String>,
    pub workspace_id: Option<String>,
    pub dataset_id: String,
    pub dataset_job_id: String,
}
operation! { UpdateDatasetJob(dataset_id: String, dataset_job_id: String) "UpdateDatasetJob" -> Empty {
    0 "DatasetVersion" dataset_version: String, 1 "Description" description: String,
    2 "WorkspaceId" workspace_id: String, 3 "DatasetId" dataset_id, 4 "DatasetJobId" dataset_job_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/datasetjobs/{DatasetJobId}", body: BodyStyle::Json, } }

pub type UpdateDatasetJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetJobConfig {
    pub config: Option<String>,
    pub config_type: Option<String>,
    pub workspace_id: Option<String>,
    pub dataset_id: String,
    pub dataset_job_config_id: String,
}
operation! { UpdateDatasetJobConfig(dataset_id: String, dataset_job_config_id: String)
    "UpdateDatasetJobConfig" -> Empty {
    0 "Config" config: String, 1 "ConfigType" config_type: String, 2 "WorkspaceId" workspace_id: String,
    3 "DatasetId" dataset_id, 4 "DatasetJobConfigId" dataset_job_config_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/datasetjobconfigs/{DatasetJobConfigId}", body: BodyStyle::Json, } }

pub type UpdateDatasetJobConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetVersion {
    pub data_count: Option<i64>,
    pub data_size: Option<i64>,
    pub description: Option<String>,
    pub options: Option<String>,
    pub dataset_id: String,
    pub version_name: String,
}
operation! { UpdateDatasetVersion(dataset_id: String, version_name: String) "UpdateDatasetVersion" -> Empty {
    0 "DataCount" data_count: i64, 1 "DataSize" data_size: i64, 2 "Description" description: String,
    3 "Options" options: String, 4 "DatasetId" dataset_id, 5 "VersionName" version_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/datasets/{DatasetId}/versions/{VersionName}", body: BodyStyle::Json, } }

pub type UpdateDatasetVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDefaultWorkspace {
    pub workspace_id: Option<String>,
}
operation! { UpdateDefaultWorkspace() "UpdateDefaultWorkspace" -> Empty {
    0 "WorkspaceId" workspace_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/api/v1/defaultWorkspaces", body: BodyStyle::Json, } }

pub type UpdateDefaultWorkspaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExperiment {
    pub accessibility: Option<String>,
    pub name: Option<String>,
    pub experiment_id: String,
}
operation! { UpdateExperiment(experiment_id: String) "UpdateExperiment" -> Empty {
    0 "Accessibility" accessibility: String, 1 "Name" name: String, 2 "ExperimentId" experiment_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/experiments/{ExperimentId}", body: BodyStyle::Json, } }

pub type UpdateExperimentOutput = Empty;

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
    pub model_id: String,
}
operation! { UpdateModel(model_id: String) "UpdateModel" -> Empty {
    0 "Accessibility" accessibility: String, 1 "Domain" domain: String,
    2 "ExtraInfo" extra_info: BTreeMap<String, Value>, 3 "ModelDescription" model_description: String,
    4 "ModelDoc" model_doc: String, 5 "ModelName" model_name: String, 6 "ModelType" model_type: String,
    7 "OrderNumber" order_number: i64, 8 "Origin" origin: String, 9 "ParameterSize" parameter_size: i64,
    10 "Task" task: String, 11 "ModelId" model_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/models/{ModelId}", body: BodyStyle::Json, } }

pub type UpdateModelOutput = Empty;

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
    pub model_id: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Path, style: Style::None },
    Mark { index: 13, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/models/{ModelId}/versions/{VersionName}", body: BodyStyle::Json, } }

pub type UpdateModelVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePrompt {
    pub description: Option<String>,
    pub framework_content: Option<String>,
    pub framework_type: Option<String>,
    pub workspace_id: String,
    pub prompt_id: String,
}
operation! { UpdatePrompt(workspace_id: String, prompt_id: String) "UpdatePrompt" -> Empty {
    0 "Description" description: String, 1 "FrameworkContent" framework_content: String,
    2 "FrameworkType" framework_type: String, 3 "WorkspaceId" workspace_id, 4 "PromptId" prompt_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/prompts/{PromptId}", body: BodyStyle::Json, } }

pub type UpdatePromptOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRun {
    pub labels: Option<Vec<Label>>,
    pub name: Option<String>,
    pub params: Option<Vec<RunParam>>,
    pub run_id: String,
}
operation! { UpdateRun(run_id: String) "UpdateRun" -> Empty {
    0 "Labels" labels: Vec<Label>, 1 "Name" name: String, 2 "Params" params: Vec<RunParam>, 3 "RunId" run_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/runs/{RunId}", body: BodyStyle::Json, } }

pub type UpdateRunOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub workspace_id: String,
}
operation! { UpdateWorkspace(workspace_id: String) "UpdateWorkspace" -> Empty {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}", body: BodyStyle::Json, } }

pub type UpdateWorkspaceOutput = Empty;

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
    pub workspace_id: String,
}
operation! { UpdateWorkspaceResource(workspace_id: String) "UpdateWorkspaceResource" -> UpdateWorkspaceResourceOutput {
    0 "GroupName" group_name: String, 1 "IsDefault" is_default: bool,
    2 "Labels" labels: Vec<UpdateWorkspaceResourceLabels>, 3 "ProductType" product_type: String,
    4 "ResourceIds" resource_ids: Vec<String>, 5 "ResourceType" resource_type: String,
    6 "Spec" spec: BTreeMap<String, Value>, 7 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}/resources", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceResourceLabels {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateWorkspaceResourceLabels() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceResourceOutput {
    pub resource_ids: Option<Vec<String>>,
}
model! { UpdateWorkspaceResourceOutput {
    0 "ResourceIds" resource_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceRole {
    pub module_permissions: Option<Vec<UpdateWorkspaceRoleModulePermissions>>,
    pub role_name: Option<String>,
    pub workspace_id: String,
    pub role_id: String,
}
operation! { UpdateWorkspaceRole(workspace_id: String, role_id: String)
    "UpdateWorkspaceRole" -> UpdateWorkspaceRoleOutput {
    0 "ModulePermissions" module_permissions: Vec<UpdateWorkspaceRoleModulePermissions>, 1 "RoleName" role_name: String,
    2 "WorkspaceId" workspace_id, 3 "RoleId" role_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/workspaces/{WorkspaceId}/roles/{RoleId}", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceRolePermissionRules {
    pub accessibility: Option<String>,
    pub entity_access_type: Option<String>,
}
input! { UpdateWorkspaceRolePermissionRules() {
    0 "Accessibility" accessibility: String, 1 "EntityAccessType" entity_access_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceRoleOutput {
    pub instance_job_id: Option<String>,
}
model! { UpdateWorkspaceRoleOutput {
    0 "InstanceJobId" instance_job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConnection {
    pub configs: Option<BTreeMap<String, String>>,
    pub connection_id: Option<String>,
    pub connection_type: Option<String>,
    pub secrets: Option<BTreeMap<String, String>>,
    pub validate_type: Option<String>,
    pub workspace_id: String,
}
operation! { ValidateConnection(workspace_id: String) "ValidateConnection" -> ValidateConnectionOutput {
    0 "Configs" configs: BTreeMap<String, String>, 1 "ConnectionId" connection_id: String,
    2 "ConnectionType" connection_type: String, 3 "Secrets" secrets: BTreeMap<String, String>,
    4 "ValidateType" validate_type: String, 5 "WorkspaceId" workspace_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v1/connections/validate", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConnectionOutput {
    pub code: Option<String>,
    pub details: Option<BTreeMap<String, String>>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { ValidateConnectionOutput {
    0 "Code" code, 1 "Details" details, 2 "Message" message, 3 "Status" status
} }

#[cfg(feature = "reflect")]
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
