//! `paifeaturestore` of Alibaba Cloud, API version 2023-06-21.
//!
//! Endpoint: a table of 10 regions, else `paifeaturestore.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, paifeaturestore::ListInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "paifeaturestore.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "paifeaturestore.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "paifeaturestore.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paifeaturestore.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "paifeaturestore.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "paifeaturestore.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paifeaturestore.cn-shenzhen.aliyuncs.com"),
        ("eu-central-1", "paifeaturestore.eu-central-1.aliyuncs.com"),
        ("us-east-1", "paifeaturestore.us-east-1.aliyuncs.com"),
        ("us-west-1", "paifeaturestore.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "paifeaturestore-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "paifeaturestore-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "paifeaturestore-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paifeaturestore-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "paifeaturestore-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "paifeaturestore-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paifeaturestore-vpc.cn-shenzhen.aliyuncs.com"),
        ("eu-central-1", "paifeaturestore-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "paifeaturestore-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "paifeaturestore-vpc.us-west-1.aliyuncs.com"),
    ],
    "paifeaturestore.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "paifeaturestore",
    "2023-06-21",
    "paifeaturestore",
    &ENDPOINTS,
);

/// Checks instance datasource: `CheckInstanceDatasource` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/action/checkdatasource`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CheckInstanceDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceDatasource {
    pub config: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub uri: String,
    /// Required.
    pub instance_id: String,
}
operation! { CheckInstanceDatasource(r#type: String, uri: String, instance_id: String)
    "CheckInstanceDatasource" -> CheckInstanceDatasourceOutput {
    0 "Config" config: String, 1 "Type" r#type, 2 "Uri" uri, 3 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/action/checkdatasource", body: BodyStyle::Json, } }

/// Response of [`CheckInstanceDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstanceDatasourceOutput {
    pub status: Option<String>,
}
model! { CheckInstanceDatasourceOutput {
    0 "Status" status: String
} }

/// Checks model feature fg feature: `CheckModelFeatureFGFeature` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/action/checkfgfeature`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CheckModelFeatureFGFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckModelFeatureFGFeature {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_feature_id: String,
}
operation! { CheckModelFeatureFGFeature(instance_id: String, model_feature_id: String)
    "CheckModelFeatureFGFeature" -> CheckModelFeatureFGFeatureOutput {
    0 "InstanceId" instance_id, 1 "ModelFeatureId" model_feature_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/action/checkfgfeature", } }

/// Response of [`CheckModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckModelFeatureFGFeatureOutput {
    pub fg_check_results: Vec<CheckModelFeatureFGFeatureFGCheckResults>,
}
model! { CheckModelFeatureFGFeatureOutput {
    0 "FGCheckResults" fg_check_results: Vec<CheckModelFeatureFGFeatureFGCheckResults>
} }

/// In the response of [`CheckModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckModelFeatureFGFeatureFGCheckResults {
    pub message: Option<String>,
    pub rule_code: Option<String>,
    pub status: Option<bool>,
}
model! { CheckModelFeatureFGFeatureFGCheckResults {
    0 "Message" message: String, 1 "RuleCode" rule_code: String, 2 "Status" status: bool
} }

/// Creates datasource: `CreateDatasource` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/datasources`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CreateDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasource {
    pub config: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub uri: String,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`CreateDatasource::new`].
pub struct CreateDatasourceRequired {
    pub name: String,
    pub r#type: String,
    pub uri: String,
    pub workspace_id: String,
    pub instance_id: String,
}
operation! { CreateDatasource { CreateDatasourceRequired: name, r#type, uri, workspace_id, instance_id }
    "CreateDatasource" -> CreateDatasourceOutput {
    0 "Config" config: String, 1 "Name" name, 2 "Type" r#type, 3 "Uri" uri, 4 "WorkspaceId" workspace_id,
    5 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/datasources", body: BodyStyle::Json, } }

/// Response of [`CreateDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasourceOutput {
    pub datasource_id: Option<String>,
}
model! { CreateDatasourceOutput {
    0 "DatasourceId" datasource_id: String
} }

/// Creates feature entity: `CreateFeatureEntity` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/featureentities`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CreateFeatureEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureEntity {
    /// Required.
    pub join_id: String,
    /// Required.
    pub name: String,
    pub parent_feature_entity_id: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateFeatureEntity(join_id: String, name: String, project_id: String, instance_id: String)
    "CreateFeatureEntity" -> CreateFeatureEntityOutput {
    0 "JoinId" join_id, 1 "Name" name, 2 "ParentFeatureEntityId" parent_feature_entity_id: String,
    3 "ProjectId" project_id, 4 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/featureentities", body: BodyStyle::Json, } }

/// Response of [`CreateFeatureEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureEntityOutput {
    pub feature_entity_id: Option<String>,
}
model! { CreateFeatureEntityOutput {
    0 "FeatureEntityId" feature_entity_id: String
} }

/// Creates feature view: `CreateFeatureView` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/featureviews`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CreateFeatureView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureView {
    pub config: Option<String>,
    pub feature_entity_id: Option<String>,
    pub fields: Option<Vec<CreateFeatureViewFields>>,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    pub register_datasource_id: Option<String>,
    pub register_table: Option<String>,
    /// Required.
    pub sync_online_table: bool,
    pub ttl: Option<i64>,
    pub tags: Option<Vec<String>>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub write_method: String,
    pub write_to_feature_db: Option<bool>,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`CreateFeatureView::new`].
pub struct CreateFeatureViewRequired {
    pub name: String,
    pub project_id: String,
    pub sync_online_table: bool,
    pub r#type: String,
    pub write_method: String,
    pub instance_id: String,
}
operation! {
    CreateFeatureView { CreateFeatureViewRequired: name, project_id, sync_online_table, r#type, write_method, instance_id }
    "CreateFeatureView" -> CreateFeatureViewOutput {
    0 "Config" config: String, 1 "FeatureEntityId" feature_entity_id: String,
    2 "Fields" fields: Vec<CreateFeatureViewFields>, 3 "Name" name, 4 "ProjectId" project_id,
    5 "RegisterDatasourceId" register_datasource_id: String, 6 "RegisterTable" register_table: String,
    7 "SyncOnlineTable" sync_online_table, 8 "TTL" ttl: i64, 9 "Tags" tags: Vec<String>, 10 "Type" r#type,
    11 "WriteMethod" write_method, 12 "WriteToFeatureDB" write_to_feature_db: bool, 13 "InstanceId" instance_id
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
    Mark::new(13, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/featureviews", body: BodyStyle::Json, } }

/// In the request of [`CreateFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureViewFields {
    pub attributes: Option<Vec<String>>,
    pub dimension: Option<i64>,
    pub name: Option<String>,
    pub transform: Option<Vec<CreateFeatureViewTransform>>,
    pub r#type: Option<String>,
}
input! { CreateFeatureViewFields() {
    0 "Attributes" attributes: Vec<String>, 1 "Dimension" dimension: i64, 2 "Name" name: String,
    3 "Transform" transform: Vec<CreateFeatureViewTransform>, 4 "Type" r#type: String
} }

/// In the request of [`CreateFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureViewTransform {
    pub input: Option<Vec<CreateFeatureViewInput>>,
    pub llm_config_id: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreateFeatureViewTransform() {
    0 "Input" input: Vec<CreateFeatureViewInput>, 1 "LLMConfigId" llm_config_id: i64, 2 "Type" r#type: String
} }

/// In the request of [`CreateFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureViewInput {
    pub modality: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateFeatureViewInput() {
    0 "Modality" modality: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Response of [`CreateFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFeatureViewOutput {
    pub feature_view_id: Option<String>,
}
model! { CreateFeatureViewOutput {
    0 "FeatureViewId" feature_view_id: String
} }

/// Creates instance: `CreateInstance` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub r#type: Option<String>,
}
operation! { CreateInstance() "CreateInstance" -> CreateInstanceOutput {
    0 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/instances", body: BodyStyle::Json, } }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "Code" code: String, 1 "InstanceId" instance_id: String
} }

/// Creates llm config: `CreateLLMConfig` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/llmconfigs`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CreateLLMConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLLMConfig {
    /// Required. Secret.
    pub api_key: Secret,
    pub base_url: Option<String>,
    pub batch_size: Option<i64>,
    pub embedding_dimension: Option<i64>,
    pub enable_fusion: Option<bool>,
    pub max_tokens: Option<i64>,
    /// Required.
    pub model: String,
    pub model_type: Option<String>,
    /// Required.
    pub name: String,
    pub rps: Option<i64>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`CreateLLMConfig::new`].
pub struct CreateLLMConfigRequired {
    pub api_key: Secret,
    pub model: String,
    pub name: String,
    pub workspace_id: String,
    pub instance_id: String,
}
operation! { CreateLLMConfig { CreateLLMConfigRequired: api_key, model, name, workspace_id, instance_id }
    "CreateLLMConfig" -> CreateLLMConfigOutput {
    0 "ApiKey" api_key, 1 "BaseUrl" base_url: String, 2 "BatchSize" batch_size: i64,
    3 "EmbeddingDimension" embedding_dimension: i64, 4 "EnableFusion" enable_fusion: bool,
    5 "MaxTokens" max_tokens: i64, 6 "Model" model, 7 "ModelType" model_type: String, 8 "Name" name, 9 "Rps" rps: i64,
    10 "WorkspaceId" workspace_id, 11 "InstanceId" instance_id
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
] { path: "/api/v1/instances/{InstanceId}/llmconfigs", body: BodyStyle::Json, } }

/// Response of [`CreateLLMConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLLMConfigOutput {
    pub llm_config_id: Option<String>,
}
model! { CreateLLMConfigOutput {
    0 "LLMConfigId" llm_config_id: String
} }

/// Creates label table: `CreateLabelTable` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/labeltables`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CreateLabelTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabelTable {
    /// Required.
    pub datasource_id: String,
    /// Required.
    pub fields: Vec<CreateLabelTableFields>,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`CreateLabelTable::new`].
pub struct CreateLabelTableRequired {
    pub datasource_id: String,
    pub fields: Vec<CreateLabelTableFields>,
    pub name: String,
    pub project_id: String,
    pub instance_id: String,
}
operation! { CreateLabelTable { CreateLabelTableRequired: datasource_id, fields, name, project_id, instance_id }
    "CreateLabelTable" -> CreateLabelTableOutput {
    0 "DatasourceId" datasource_id, 1 "Fields" fields, 2 "Name" name, 3 "ProjectId" project_id,
    4 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/labeltables", body: BodyStyle::Json, } }

/// In the request of [`CreateLabelTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabelTableFields {
    pub aligned_entity_name: Option<String>,
    /// Required.
    pub attributes: Option<Vec<String>>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateLabelTableFields(attributes: Vec<String>, name: String, r#type: String) {
    0 "AlignedEntityName" aligned_entity_name: String, 1 "Attributes" attributes: Vec<String>, 2 "Name" name: String,
    3 "Type" r#type: String
} }

/// Response of [`CreateLabelTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabelTableOutput {
    pub label_table_id: Option<String>,
}
model! { CreateLabelTableOutput {
    0 "LabelTableId" label_table_id: String
} }

/// Creates model feature: `CreateModelFeature` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/modelfeatures`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CreateModelFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelFeature {
    /// Required.
    pub features: Vec<CreateModelFeatureFeatures>,
    pub label_priority_level: Option<i64>,
    /// Required.
    pub label_table_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    pub sequence_feature_view_ids: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`CreateModelFeature::new`].
pub struct CreateModelFeatureRequired {
    pub features: Vec<CreateModelFeatureFeatures>,
    pub label_table_id: String,
    pub name: String,
    pub project_id: String,
    pub instance_id: String,
}
operation! {
    CreateModelFeature { CreateModelFeatureRequired: features, label_table_id, name, project_id, instance_id }
    "CreateModelFeature" -> CreateModelFeatureOutput {
    0 "Features" features, 1 "LabelPriorityLevel" label_priority_level: i64, 2 "LabelTableId" label_table_id,
    3 "Name" name, 4 "ProjectId" project_id, 5 "SequenceFeatureViewIds" sequence_feature_view_ids: Vec<String>,
    6 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/modelfeatures", body: BodyStyle::Json, } }

/// In the request of [`CreateModelFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelFeatureFeatures {
    pub alias_name: Option<String>,
    /// Required.
    pub feature_view_id: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub prefix_name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { CreateModelFeatureFeatures(feature_view_id: String, name: String, r#type: String) {
    0 "AliasName" alias_name: String, 1 "FeatureViewId" feature_view_id: String, 2 "Name" name: String,
    3 "PrefixName" prefix_name: String, 4 "Type" r#type: String
} }

/// Response of [`CreateModelFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateModelFeatureOutput {
    pub model_feature_id: Option<String>,
}
model! { CreateModelFeatureOutput {
    0 "ModelFeatureId" model_feature_id: String
} }

/// Creates project: `CreateProject` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/projects`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub offline_datasource_id: String,
    pub offline_life_cycle: Option<i64>,
    /// Required.
    pub online_datasource_id: String,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub instance_id: String,
}

/// Arguments of [`CreateProject::new`].
pub struct CreateProjectRequired {
    pub name: String,
    pub offline_datasource_id: String,
    pub online_datasource_id: String,
    pub workspace_id: String,
    pub instance_id: String,
}
operation! {
    CreateProject { CreateProjectRequired: name, offline_datasource_id, online_datasource_id, workspace_id, instance_id }
    "CreateProject" -> CreateProjectOutput {
    0 "Description" description: String, 1 "Name" name, 2 "OfflineDatasourceId" offline_datasource_id,
    3 "OfflineLifeCycle" offline_life_cycle: i64, 4 "OnlineDatasourceId" online_datasource_id,
    5 "WorkspaceId" workspace_id, 6 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/projects", body: BodyStyle::Json, } }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub project_id: Option<String>,
}
model! { CreateProjectOutput {
    0 "ProjectId" project_id: String
} }

/// Creates service identity role: `CreateServiceIdentityRole` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/serviceidentityroles`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/CreateServiceIdentityRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceIdentityRole {
    /// Required.
    pub role_name: String,
}
operation! { CreateServiceIdentityRole(role_name: String)
    "CreateServiceIdentityRole" -> CreateServiceIdentityRoleOutput {
    0 "RoleName" role_name
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/api/v1/serviceidentityroles", body: BodyStyle::Json, } }

/// Response of [`CreateServiceIdentityRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceIdentityRoleOutput {
    pub code: Option<String>,
    pub role_name: Option<String>,
}
model! { CreateServiceIdentityRoleOutput {
    0 "Code" code: String, 1 "RoleName" role_name: String
} }

/// Deletes datasource: `DeleteDatasource` of `paifeaturestore` 2023-06-21.
///
/// DELETE `/api/v1/instances/{InstanceId}/datasources/{DatasourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/DeleteDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub datasource_id: String,
}
operation! { DeleteDatasource(instance_id: String, datasource_id: String) "DeleteDatasource" -> Empty {
    0 "InstanceId" instance_id, 1 "DatasourceId" datasource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}/datasources/{DatasourceId}", } }

/// Response of [`DeleteDatasource`]: empty.
pub type DeleteDatasourceOutput = Empty;

/// Deletes feature entity: `DeleteFeatureEntity` of `paifeaturestore` 2023-06-21.
///
/// DELETE `/api/v1/instances/{InstanceId}/featureentities/{FeatureEntityId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/DeleteFeatureEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFeatureEntity {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_entity_id: String,
}
operation! { DeleteFeatureEntity(instance_id: String, feature_entity_id: String) "DeleteFeatureEntity" -> Empty {
    0 "InstanceId" instance_id, 1 "FeatureEntityId" feature_entity_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}/featureentities/{FeatureEntityId}", } }

/// Response of [`DeleteFeatureEntity`]: empty.
pub type DeleteFeatureEntityOutput = Empty;

/// Deletes feature view: `DeleteFeatureView` of `paifeaturestore` 2023-06-21.
///
/// DELETE `/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/DeleteFeatureView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFeatureView {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_view_id: String,
}
operation! { DeleteFeatureView(instance_id: String, feature_view_id: String) "DeleteFeatureView" -> Empty {
    0 "InstanceId" instance_id, 1 "FeatureViewId" feature_view_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}", } }

/// Response of [`DeleteFeatureView`]: empty.
pub type DeleteFeatureViewOutput = Empty;

/// Deletes llm config: `DeleteLLMConfig` of `paifeaturestore` 2023-06-21.
///
/// DELETE `/api/v1/instances/{InstanceId}/llmconfigs/{LLMConfigId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/DeleteLLMConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLLMConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub llm_config_id: String,
}
operation! { DeleteLLMConfig(instance_id: String, llm_config_id: String) "DeleteLLMConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "LLMConfigId" llm_config_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}/llmconfigs/{LLMConfigId}", } }

/// Response of [`DeleteLLMConfig`]: empty.
pub type DeleteLLMConfigOutput = Empty;

/// Deletes label table: `DeleteLabelTable` of `paifeaturestore` 2023-06-21.
///
/// DELETE `/api/v1/instances/{InstanceId}/labeltables/{LabelTableId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/DeleteLabelTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLabelTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub label_table_id: String,
}
operation! { DeleteLabelTable(instance_id: String, label_table_id: String) "DeleteLabelTable" -> Empty {
    0 "InstanceId" instance_id, 1 "LabelTableId" label_table_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}/labeltables/{LabelTableId}", } }

/// Response of [`DeleteLabelTable`]: empty.
pub type DeleteLabelTableOutput = Empty;

/// Deletes model feature: `DeleteModelFeature` of `paifeaturestore` 2023-06-21.
///
/// DELETE `/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/DeleteModelFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteModelFeature {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_feature_id: String,
}
operation! { DeleteModelFeature(instance_id: String, model_feature_id: String) "DeleteModelFeature" -> Empty {
    0 "InstanceId" instance_id, 1 "ModelFeatureId" model_feature_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}", } }

/// Response of [`DeleteModelFeature`]: empty.
pub type DeleteModelFeatureOutput = Empty;

/// Deletes project: `DeleteProject` of `paifeaturestore` 2023-06-21.
///
/// DELETE `/api/v1/instances/{InstanceId}/projects/{ProjectId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteProject(instance_id: String, project_id: String) "DeleteProject" -> Empty {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}/projects/{ProjectId}", } }

/// Response of [`DeleteProject`]: empty.
pub type DeleteProjectOutput = Empty;

/// Exports model feature training set table: `ExportModelFeatureTrainingSetTable` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/action/exporttrainingsettable`. Changes data.
/// See <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ExportModelFeatureTrainingSetTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportModelFeatureTrainingSetTable {
    pub feature_view_config: Option<BTreeMap<String, FeatureViewConfigValue>>,
    pub label_input_config: Option<ExportModelFeatureTrainingSetTableLabelInputConfig>,
    pub real_time_iterate_interval: Option<i64>,
    pub real_time_partition_count_value: Option<i64>,
    pub training_set_config: Option<ExportModelFeatureTrainingSetTableTrainingSetConfig>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_feature_id: String,
}
operation! { ExportModelFeatureTrainingSetTable(instance_id: String, model_feature_id: String)
    "ExportModelFeatureTrainingSetTable" -> ExportModelFeatureTrainingSetTableOutput {
    0 "FeatureViewConfig" feature_view_config: BTreeMap<String, FeatureViewConfigValue>,
    1 "LabelInputConfig" label_input_config: ExportModelFeatureTrainingSetTableLabelInputConfig,
    2 "RealTimeIterateInterval" real_time_iterate_interval: i64,
    3 "RealTimePartitionCountValue" real_time_partition_count_value: i64,
    4 "TrainingSetConfig" training_set_config: ExportModelFeatureTrainingSetTableTrainingSetConfig,
    5 "InstanceId" instance_id, 6 "ModelFeatureId" model_feature_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
]
    { path: "/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/action/exporttrainingsettable", body: BodyStyle::Json, } }

/// In the request of [`ExportModelFeatureTrainingSetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureViewConfigValue {
    pub partitions: Option<BTreeMap<String, FeatureViewConfigValuePartitionsValue>>,
    pub event_time: Option<String>,
    pub equal: Option<bool>,
    pub use_mock: Option<bool>,
    pub snapshot: Option<FeatureViewConfigValueSnapshot>,
    pub second_join_key: Option<String>,
    pub join_with_label: Option<bool>,
}
input! { FeatureViewConfigValue() {
    0 "Partitions" partitions: BTreeMap<String, FeatureViewConfigValuePartitionsValue>,
    1 "EventTime" event_time: String, 2 "Equal" equal: bool, 3 "UseMock" use_mock: bool,
    4 "Snapshot" snapshot: FeatureViewConfigValueSnapshot, 5 "SecondJoinKey" second_join_key: String,
    6 "JoinWithLabel" join_with_label: bool
} }

/// In the request of [`ExportModelFeatureTrainingSetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureViewConfigValuePartitionsValue {
    pub value: Option<String>,
    pub values: Option<Vec<String>>,
    pub start_value: Option<String>,
    pub end_value: Option<String>,
}
input! { FeatureViewConfigValuePartitionsValue() {
    0 "Value" value: String, 1 "Values" values: Vec<String>, 2 "StartValue" start_value: String,
    3 "EndValue" end_value: String
} }

/// In the request of [`ExportModelFeatureTrainingSetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureViewConfigValueSnapshot {
    pub partitions: Option<
        BTreeMap<String, FeatureViewConfigValueSnapshotPartitionsValue>,
    >,
    pub table: Option<String>,
}
input! { FeatureViewConfigValueSnapshot() {
    0 "Partitions" partitions: BTreeMap<String, FeatureViewConfigValueSnapshotPartitionsValue>, 1 "Table" table: String
} }

/// In the request of [`ExportModelFeatureTrainingSetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureViewConfigValueSnapshotPartitionsValue {
    pub value: Option<String>,
    pub values: Option<Vec<String>>,
    pub start_value: Option<String>,
    pub end_value: Option<String>,
}
input! { FeatureViewConfigValueSnapshotPartitionsValue() {
    0 "Value" value: String, 1 "Values" values: Vec<String>, 2 "StartValue" start_value: String,
    3 "EndValue" end_value: String
} }

/// In the request of [`ExportModelFeatureTrainingSetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportModelFeatureTrainingSetTableLabelInputConfig {
    pub event_time: Option<String>,
    pub partitions: Option<BTreeMap<String, Value>>,
}
input! { ExportModelFeatureTrainingSetTableLabelInputConfig() {
    0 "EventTime" event_time: String, 1 "Partitions" partitions: BTreeMap<String, Value>
} }

/// In the request of [`ExportModelFeatureTrainingSetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportModelFeatureTrainingSetTableTrainingSetConfig {
    pub partitions: Option<BTreeMap<String, Value>>,
}
input! { ExportModelFeatureTrainingSetTableTrainingSetConfig() {
    0 "Partitions" partitions: BTreeMap<String, Value>
} }

/// Response of [`ExportModelFeatureTrainingSetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportModelFeatureTrainingSetTableOutput {
    pub task_id: Option<String>,
}
model! { ExportModelFeatureTrainingSetTableOutput {
    0 "TaskId" task_id: String
} }

/// Gets datasource: `GetDatasource` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/datasources/{DatasourceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasource {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub datasource_id: String,
}
operation! { GetDatasource(instance_id: String, datasource_id: String) "GetDatasource" -> GetDatasourceOutput {
    0 "InstanceId" instance_id, 1 "DatasourceId" datasource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/datasources/{DatasourceId}", } }

/// Response of [`GetDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasourceOutput {
    pub config: Option<String>,
    pub datasource_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetDatasourceOutput {
    0 "Config" config: String, 1 "DatasourceId" datasource_id: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "Name" name: String, 5 "Type" r#type: String, 6 "Uri" uri: String,
    7 "WorkspaceId" workspace_id: String
} }

/// Gets datasource table: `GetDatasourceTable` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/datasources/{DatasourceId}/tables/{TableName}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetDatasourceTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasourceTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub datasource_id: String,
    /// Required.
    pub table_name: String,
}
operation! { GetDatasourceTable(instance_id: String, datasource_id: String, table_name: String)
    "GetDatasourceTable" -> GetDatasourceTableOutput {
    0 "InstanceId" instance_id, 1 "DatasourceId" datasource_id, 2 "TableName" table_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/datasources/{DatasourceId}/tables/{TableName}", } }

/// Response of [`GetDatasourceTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasourceTableOutput {
    pub fields: Vec<GetDatasourceTableFields>,
    pub table_name: Option<String>,
}
model! { GetDatasourceTableOutput {
    0 "Fields" fields: Vec<GetDatasourceTableFields>, 1 "TableName" table_name: String
} }

/// In the response of [`GetDatasourceTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasourceTableFields {
    pub attributes: Vec<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDatasourceTableFields {
    0 "Attributes" attributes: Vec<String>, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Gets feature entity: `GetFeatureEntity` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/featureentities/{FeatureEntityId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetFeatureEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureEntity {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_entity_id: String,
}
operation! { GetFeatureEntity(instance_id: String, feature_entity_id: String)
    "GetFeatureEntity" -> GetFeatureEntityOutput {
    0 "InstanceId" instance_id, 1 "FeatureEntityId" feature_entity_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/featureentities/{FeatureEntityId}", } }

/// Response of [`GetFeatureEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureEntityOutput {
    pub gmt_create_time: Option<String>,
    pub join_id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parent_feature_entity_id: Option<String>,
    pub parent_feature_entity_name: Option<String>,
    pub parent_join_id: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { GetFeatureEntityOutput {
    0 "GmtCreateTime" gmt_create_time: String, 1 "JoinId" join_id: String, 2 "Name" name: String,
    3 "Owner" owner: String, 4 "ParentFeatureEntityId" parent_feature_entity_id: String,
    5 "ParentFeatureEntityName" parent_feature_entity_name: String, 6 "ParentJoinId" parent_join_id: String,
    7 "ProjectId" project_id: String, 8 "ProjectName" project_name: String
} }

/// Gets feature view: `GetFeatureView` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetFeatureView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureView {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_view_id: String,
}
operation! { GetFeatureView(instance_id: String, feature_view_id: String) "GetFeatureView" -> GetFeatureViewOutput {
    0 "InstanceId" instance_id, 1 "FeatureViewId" feature_view_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}", } }

/// Response of [`GetFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureViewOutput {
    pub config: Option<String>,
    pub feature_entity_id: Option<String>,
    pub feature_entity_name: Option<String>,
    pub fields: Vec<GetFeatureViewFields>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub gmt_sync_time: Option<String>,
    pub join_id: Option<String>,
    pub last_sync_config: Option<String>,
    pub mock_table_name: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub publish_table_script: Option<String>,
    pub register_datasource_id: Option<String>,
    pub register_datasource_name: Option<String>,
    pub register_table: Option<String>,
    pub sync_online_table: Option<bool>,
    pub ttl: Option<i64>,
    pub tags: Vec<String>,
    pub r#type: Option<String>,
    pub write_method: Option<String>,
    pub write_to_feature_db: Option<bool>,
}
model! { GetFeatureViewOutput {
    0 "Config" config: String, 1 "FeatureEntityId" feature_entity_id: String,
    2 "FeatureEntityName" feature_entity_name: String, 3 "Fields" fields: Vec<GetFeatureViewFields>,
    4 "GmtCreateTime" gmt_create_time: String, 5 "GmtModifiedTime" gmt_modified_time: String,
    6 "GmtSyncTime" gmt_sync_time: String, 7 "JoinId" join_id: String, 8 "LastSyncConfig" last_sync_config: String,
    9 "MockTableName" mock_table_name: String, 10 "Name" name: String, 11 "Owner" owner: String,
    12 "ProjectId" project_id: String, 13 "ProjectName" project_name: String,
    14 "PublishTableScript" publish_table_script: String, 15 "RegisterDatasourceId" register_datasource_id: String,
    16 "RegisterDatasourceName" register_datasource_name: String, 17 "RegisterTable" register_table: String,
    18 "SyncOnlineTable" sync_online_table: bool, 19 "TTL" ttl: i64, 20 "Tags" tags: Vec<String>,
    21 "Type" r#type: String, 22 "WriteMethod" write_method: String, 23 "WriteToFeatureDB" write_to_feature_db: bool
} }

/// In the response of [`GetFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureViewFields {
    pub attributes: Vec<String>,
    pub dimension: Option<i64>,
    pub name: Option<String>,
    pub transform: Vec<GetFeatureViewTransform>,
    pub r#type: Option<String>,
}
model! { GetFeatureViewFields {
    0 "Attributes" attributes: Vec<String>, 1 "Dimension" dimension: i64, 2 "Name" name: String,
    3 "Transform" transform: Vec<GetFeatureViewTransform>, 4 "Type" r#type: String
} }

/// In the response of [`GetFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureViewTransform {
    pub input: Vec<GetFeatureViewInput>,
    pub llm_config_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetFeatureViewTransform {
    0 "Input" input: Vec<GetFeatureViewInput>, 1 "LLMConfigId" llm_config_id: i64, 2 "Type" r#type: String
} }

/// In the response of [`GetFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFeatureViewInput {
    pub modality: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetFeatureViewInput {
    0 "Modality" modality: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Gets instance: `GetInstance` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}", } }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub feature_db_info: Option<GetInstanceFeatureDBInfo>,
    /// Deprecated.
    pub feature_db_instance_info: Option<GetInstanceFeatureDBInstanceInfo>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub message: Option<String>,
    pub progress: Option<f64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetInstanceOutput {
    0 "FeatureDBInfo" feature_db_info: GetInstanceFeatureDBInfo,
    1 "FeatureDBInstanceInfo" feature_db_instance_info: GetInstanceFeatureDBInstanceInfo,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "Message" message: String, 5 "Progress" progress: f64, 6 "RegionId" region_id: String, 7 "Status" status: String,
    8 "Type" r#type: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceFeatureDBInfo {
    pub status: Option<String>,
}
model! { GetInstanceFeatureDBInfo {
    0 "Status" status: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceFeatureDBInstanceInfo {
    pub status: Option<String>,
}
model! { GetInstanceFeatureDBInstanceInfo {
    0 "Status" status: String
} }

/// Gets llm config: `GetLLMConfig` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/llmconfigs/{LLMConfigId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetLLMConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub llm_config_id: String,
}
operation! { GetLLMConfig(instance_id: String, llm_config_id: String) "GetLLMConfig" -> GetLLMConfigOutput {
    0 "InstanceId" instance_id, 1 "LLMConfigId" llm_config_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/llmconfigs/{LLMConfigId}", } }

/// Response of [`GetLLMConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLLMConfigOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub base_url: Option<String>,
    pub batch_size: Option<i64>,
    pub embedding_dimension: Option<i64>,
    pub enable_fusion: Option<bool>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub llm_config_id: Option<String>,
    pub max_tokens: Option<i64>,
    pub model: Option<String>,
    pub model_type: Option<String>,
    pub name: Option<String>,
    pub rps: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { GetLLMConfigOutput {
    0 "ApiKey" api_key: Secret, 1 "BaseUrl" base_url: String, 2 "BatchSize" batch_size: i64,
    3 "EmbeddingDimension" embedding_dimension: i64, 4 "EnableFusion" enable_fusion: bool,
    5 "GmtCreateTime" gmt_create_time: String, 6 "GmtModifiedTime" gmt_modified_time: String,
    7 "LLMConfigId" llm_config_id: String, 8 "MaxTokens" max_tokens: i64, 9 "Model" model: String,
    10 "ModelType" model_type: String, 11 "Name" name: String, 12 "Rps" rps: i64, 13 "WorkspaceId" workspace_id: String
} }

/// Gets label table: `GetLabelTable` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/labeltables/{LabelTableId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetLabelTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabelTable {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub label_table_id: String,
}
operation! { GetLabelTable(instance_id: String, label_table_id: String) "GetLabelTable" -> GetLabelTableOutput {
    0 "InstanceId" instance_id, 1 "LabelTableId" label_table_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/labeltables/{LabelTableId}", } }

/// Response of [`GetLabelTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabelTableOutput {
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub fields: Vec<GetLabelTableFields>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub related_model_features: Vec<String>,
}
model! { GetLabelTableOutput {
    0 "DatasourceId" datasource_id: String, 1 "DatasourceName" datasource_name: String,
    2 "Fields" fields: Vec<GetLabelTableFields>, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtModifiedTime" gmt_modified_time: String, 5 "Name" name: String, 6 "Owner" owner: String,
    7 "ProjectId" project_id: String, 8 "ProjectName" project_name: String,
    9 "RelatedModelFeatures" related_model_features: Vec<String>
} }

/// In the response of [`GetLabelTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabelTableFields {
    pub aligned_entity_name: Option<String>,
    pub attributes: Vec<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetLabelTableFields {
    0 "AlignedEntityName" aligned_entity_name: String, 1 "Attributes" attributes: Vec<String>, 2 "Name" name: String,
    3 "Type" r#type: String
} }

/// Gets model feature: `GetModelFeature` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetModelFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeature {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_feature_id: String,
}
operation! { GetModelFeature(instance_id: String, model_feature_id: String) "GetModelFeature" -> GetModelFeatureOutput {
    0 "InstanceId" instance_id, 1 "ModelFeatureId" model_feature_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}", } }

/// Response of [`GetModelFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureOutput {
    pub export_training_set_table_script: Option<String>,
    pub features: Vec<GetModelFeatureFeatures>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub label_priority_level: Option<i64>,
    pub label_table_id: Option<String>,
    pub label_table_name: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub relations: Option<GetModelFeatureRelations>,
    pub training_set_fg_table: Option<String>,
    pub training_set_table: Option<String>,
}
model! { GetModelFeatureOutput {
    0 "ExportTrainingSetTableScript" export_training_set_table_script: String,
    1 "Features" features: Vec<GetModelFeatureFeatures>, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "LabelPriorityLevel" label_priority_level: i64,
    5 "LabelTableId" label_table_id: String, 6 "LabelTableName" label_table_name: String, 7 "Name" name: String,
    8 "Owner" owner: String, 9 "ProjectId" project_id: String, 10 "ProjectName" project_name: String,
    11 "Relations" relations: GetModelFeatureRelations, 12 "TrainingSetFGTable" training_set_fg_table: String,
    13 "TrainingSetTable" training_set_table: String
} }

/// In the response of [`GetModelFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureFeatures {
    pub alias_name: Option<String>,
    pub feature_view_id: Option<String>,
    pub feature_view_name: Option<String>,
    pub name: Option<String>,
    pub prefix_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetModelFeatureFeatures {
    0 "AliasName" alias_name: String, 1 "FeatureViewId" feature_view_id: String,
    2 "FeatureViewName" feature_view_name: String, 3 "Name" name: String, 4 "PrefixName" prefix_name: String,
    5 "Type" r#type: String
} }

/// In the response of [`GetModelFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureRelations {
    pub domains: Vec<GetModelFeatureDomains>,
    pub links: Vec<GetModelFeatureLinks>,
}
model! { GetModelFeatureRelations {
    0 "Domains" domains: Vec<GetModelFeatureDomains>, 1 "Links" links: Vec<GetModelFeatureLinks>
} }

/// In the response of [`GetModelFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureDomains {
    pub domain_type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetModelFeatureDomains {
    0 "DomainType" domain_type: String, 1 "Id" id: String, 2 "Name" name: String
} }

/// In the response of [`GetModelFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureLinks {
    pub from: Option<String>,
    pub link: Option<String>,
    pub to: Option<String>,
}
model! { GetModelFeatureLinks {
    0 "From" from: String, 1 "Link" link: String, 2 "To" to: String
} }

/// Gets model feature fg feature: `GetModelFeatureFGFeature` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/fgfeature`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetModelFeatureFGFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureFGFeature {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_feature_id: String,
}
operation! { GetModelFeatureFGFeature(instance_id: String, model_feature_id: String)
    "GetModelFeatureFGFeature" -> GetModelFeatureFGFeatureOutput {
    0 "InstanceId" instance_id, 1 "ModelFeatureId" model_feature_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/fgfeature", } }

/// Response of [`GetModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureFGFeatureOutput {
    pub lookup_features: Vec<GetModelFeatureFGFeatureLookupFeatures>,
    pub raw_features: Vec<GetModelFeatureFGFeatureRawFeatures>,
    pub reserves: Vec<String>,
    pub sequence_features: Vec<GetModelFeatureFGFeatureSequenceFeatures>,
}
model! { GetModelFeatureFGFeatureOutput {
    0 "LookupFeatures" lookup_features: Vec<GetModelFeatureFGFeatureLookupFeatures>,
    1 "RawFeatures" raw_features: Vec<GetModelFeatureFGFeatureRawFeatures>, 2 "Reserves" reserves: Vec<String>,
    3 "SequenceFeatures" sequence_features: Vec<GetModelFeatureFGFeatureSequenceFeatures>
} }

/// In the response of [`GetModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureFGFeatureLookupFeatures {
    pub default_value: Option<String>,
    pub feature_name: Option<String>,
    pub key_feature_domain: Option<String>,
    pub key_feature_name: Option<String>,
    pub map_feature_domain: Option<String>,
    pub map_feature_name: Option<String>,
    pub value_type: Option<String>,
}
model! { GetModelFeatureFGFeatureLookupFeatures {
    0 "DefaultValue" default_value: String, 1 "FeatureName" feature_name: String,
    2 "KeyFeatureDomain" key_feature_domain: String, 3 "KeyFeatureName" key_feature_name: String,
    4 "MapFeatureDomain" map_feature_domain: String, 5 "MapFeatureName" map_feature_name: String,
    6 "ValueType" value_type: String
} }

/// In the response of [`GetModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureFGFeatureRawFeatures {
    pub default_value: Option<String>,
    pub feature_domain: Option<String>,
    pub feature_name: Option<String>,
    pub feature_type: Option<String>,
    pub input_feature_name: Option<String>,
    pub value_type: Option<String>,
}
model! { GetModelFeatureFGFeatureRawFeatures {
    0 "DefaultValue" default_value: String, 1 "FeatureDomain" feature_domain: String,
    2 "FeatureName" feature_name: String, 3 "FeatureType" feature_type: String,
    4 "InputFeatureName" input_feature_name: String, 5 "ValueType" value_type: String
} }

/// In the response of [`GetModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureFGFeatureSequenceFeatures {
    pub attribute_delim: Option<String>,
    pub feature_name: Option<String>,
    pub sequence_delim: Option<String>,
    pub sequence_length: Option<i64>,
    pub sub_features: Vec<GetModelFeatureFGFeatureSubFeatures>,
}
model! { GetModelFeatureFGFeatureSequenceFeatures {
    0 "AttributeDelim" attribute_delim: String, 1 "FeatureName" feature_name: String,
    2 "SequenceDelim" sequence_delim: String, 3 "SequenceLength" sequence_length: i64,
    4 "SubFeatures" sub_features: Vec<GetModelFeatureFGFeatureSubFeatures>
} }

/// In the response of [`GetModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureFGFeatureSubFeatures {
    pub default_value: Option<String>,
    pub feature_domain: Option<String>,
    pub feature_name: Option<String>,
    pub feature_type: Option<String>,
    pub input_feature_name: Option<String>,
    pub value_type: Option<String>,
}
model! { GetModelFeatureFGFeatureSubFeatures {
    0 "DefaultValue" default_value: String, 1 "FeatureDomain" feature_domain: String,
    2 "FeatureName" feature_name: String, 3 "FeatureType" feature_type: String,
    4 "InputFeatureName" input_feature_name: String, 5 "ValueType" value_type: String
} }

/// Gets model feature fg info: `GetModelFeatureFGInfo` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/fginfo`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetModelFeatureFGInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureFGInfo {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_feature_id: String,
}
operation! { GetModelFeatureFGInfo(instance_id: String, model_feature_id: String)
    "GetModelFeatureFGInfo" -> GetModelFeatureFGInfoOutput {
    0 "InstanceId" instance_id, 1 "ModelFeatureId" model_feature_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/fginfo", } }

/// Response of [`GetModelFeatureFGInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetModelFeatureFGInfoOutput {
    pub content: Option<String>,
}
model! { GetModelFeatureFGInfoOutput {
    0 "Content" content: String
} }

/// Gets project: `GetProject` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/projects/{ProjectId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_id: String,
}
operation! { GetProject(instance_id: String, project_id: String) "GetProject" -> GetProjectOutput {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/projects/{ProjectId}", } }

/// Response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub description: Option<String>,
    pub feature_entity_count: Option<i64>,
    pub feature_view_count: Option<i64>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub model_count: Option<i64>,
    pub name: Option<String>,
    pub offline_datasource_id: Option<String>,
    pub offline_datasource_name: Option<String>,
    pub offline_datasource_type: Option<String>,
    pub offline_lifecycle: Option<i64>,
    pub online_datasource_id: Option<String>,
    pub online_datasource_name: Option<String>,
    pub online_datasource_type: Option<String>,
    pub owner: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetProjectOutput {
    0 "Description" description: String, 1 "FeatureEntityCount" feature_entity_count: i64,
    2 "FeatureViewCount" feature_view_count: i64, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtModifiedTime" gmt_modified_time: String, 5 "ModelCount" model_count: i64, 6 "Name" name: String,
    7 "OfflineDatasourceId" offline_datasource_id: String, 8 "OfflineDatasourceName" offline_datasource_name: String,
    9 "OfflineDatasourceType" offline_datasource_type: String, 10 "OfflineLifecycle" offline_lifecycle: i64,
    11 "OnlineDatasourceId" online_datasource_id: String, 12 "OnlineDatasourceName" online_datasource_name: String,
    13 "OnlineDatasourceType" online_datasource_type: String, 14 "Owner" owner: String,
    15 "WorkspaceId" workspace_id: String
} }

/// Gets project feature entity: `GetProjectFeatureEntity` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/projects/{ProjectId}/featureentities/{FeatureEntityName}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetProjectFeatureEntity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectFeatureEntity {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub feature_entity_name: String,
}
operation! { GetProjectFeatureEntity(instance_id: String, project_id: String, feature_entity_name: String)
    "GetProjectFeatureEntity" -> GetProjectFeatureEntityOutput {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id, 2 "FeatureEntityName" feature_entity_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/projects/{ProjectId}/featureentities/{FeatureEntityName}", } }

/// Response of [`GetProjectFeatureEntity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectFeatureEntityOutput {
    pub feature_entity_id: Option<String>,
    pub join_id: Option<String>,
    pub name: Option<String>,
    pub project_name: Option<String>,
    pub workspace_id: Option<String>,
}
model! { GetProjectFeatureEntityOutput {
    0 "FeatureEntityId" feature_entity_id: String, 1 "JoinId" join_id: String, 2 "Name" name: String,
    3 "ProjectName" project_name: String, 4 "WorkspaceId" workspace_id: String
} }

/// Gets service identity role: `GetServiceIdentityRole` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/serviceidentityroles/{RoleName}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetServiceIdentityRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceIdentityRole {
    /// Required.
    pub role_name: String,
}
operation! { GetServiceIdentityRole(role_name: String) "GetServiceIdentityRole" -> GetServiceIdentityRoleOutput {
    0 "RoleName" role_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/serviceidentityroles/{RoleName}", } }

/// Response of [`GetServiceIdentityRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceIdentityRoleOutput {
    pub policy: Option<String>,
    pub role_name: Option<String>,
}
model! { GetServiceIdentityRoleOutput {
    0 "Policy" policy: String, 1 "RoleName" role_name: String
} }

/// Gets task: `GetTask` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/tasks/{TaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTask(instance_id: String, task_id: String) "GetTask" -> GetTaskOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/tasks/{TaskId}", } }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub config: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_executed_time: Option<String>,
    pub gmt_finished_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub object_id: Option<String>,
    pub object_type: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub running_config: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTaskOutput {
    0 "Config" config: String, 1 "GmtCreateTime" gmt_create_time: String, 2 "GmtExecutedTime" gmt_executed_time: String,
    3 "GmtFinishedTime" gmt_finished_time: String, 4 "GmtModifiedTime" gmt_modified_time: String,
    5 "ObjectId" object_id: String, 6 "ObjectType" object_type: String, 7 "ProjectId" project_id: String,
    8 "ProjectName" project_name: String, 9 "RunningConfig" running_config: String, 10 "Status" status: String,
    11 "Type" r#type: String
} }

/// Lists datasource feature views: `ListDatasourceFeatureViews` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/datasources/{DatasourceId}/featureviews`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListDatasourceFeatureViews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceFeatureViews {
    pub all: Option<bool>,
    pub end_date: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub show_storage_usage: Option<bool>,
    pub sort_by: Option<String>,
    pub start_date: Option<String>,
    pub r#type: Option<String>,
    pub verbose: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub datasource_id: String,
}
operation! { ListDatasourceFeatureViews(instance_id: String, datasource_id: String)
    "ListDatasourceFeatureViews" -> ListDatasourceFeatureViewsOutput {
    0 "All" all: bool, 1 "EndDate" end_date: String, 2 "Name" name: String, 3 "Order" order: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "ProjectId" project_id: String,
    7 "ProjectName" project_name: String, 8 "ShowStorageUsage" show_storage_usage: bool, 9 "SortBy" sort_by: String,
    10 "StartDate" start_date: String, 11 "Type" r#type: String, 12 "Verbose" verbose: bool,
    13 "InstanceId" instance_id, 14 "DatasourceId" datasource_id
} [
    Mark::new(13, Location::Path, Style::None),
    Mark::new(14, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/datasources/{DatasourceId}/featureviews", } }

/// Response of [`ListDatasourceFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceFeatureViewsOutput {
    pub feature_views: Vec<ListDatasourceFeatureViewsFeatureViews>,
    pub total_count: Option<i64>,
    pub total_usage_statistics: Option<ListDatasourceFeatureViewsTotalUsageStatistics>,
}
model! { ListDatasourceFeatureViewsOutput {
    0 "FeatureViews" feature_views: Vec<ListDatasourceFeatureViewsFeatureViews>, 1 "TotalCount" total_count: i64,
    2 "TotalUsageStatistics" total_usage_statistics: ListDatasourceFeatureViewsTotalUsageStatistics
} }

/// In the response of [`ListDatasourceFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceFeatureViewsFeatureViews {
    pub config: Option<String>,
    pub feature_entity_name: Option<String>,
    pub feature_view_id: Option<String>,
    pub name: Option<String>,
    pub project_name: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub usage_statistics: Option<ListDatasourceFeatureViewsUsageStatistics>,
}
model! { ListDatasourceFeatureViewsFeatureViews {
    0 "Config" config: String, 1 "FeatureEntityName" feature_entity_name: String,
    2 "FeatureViewId" feature_view_id: String, 3 "Name" name: String, 4 "ProjectName" project_name: String,
    5 "TTL" ttl: i64, 6 "Type" r#type: String,
    7 "UsageStatistics" usage_statistics: ListDatasourceFeatureViewsUsageStatistics
} }

/// In the response of [`ListDatasourceFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceFeatureViewsUsageStatistics {
    pub disk_usage: Option<f64>,
    pub memory_usage: Option<f64>,
    pub read_write_count: Vec<ListDatasourceFeatureViewsReadWriteCount>,
    pub row_count: Option<i64>,
}
model! { ListDatasourceFeatureViewsUsageStatistics {
    0 "DiskUsage" disk_usage: f64, 1 "MemoryUsage" memory_usage: f64,
    2 "ReadWriteCount" read_write_count: Vec<ListDatasourceFeatureViewsReadWriteCount>, 3 "RowCount" row_count: i64
} }

/// In the response of [`ListDatasourceFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceFeatureViewsReadWriteCount {
    pub date: Option<String>,
    pub read_count: Option<i64>,
    pub write_count: Option<i64>,
}
model! { ListDatasourceFeatureViewsReadWriteCount {
    0 "Date" date: String, 1 "ReadCount" read_count: i64, 2 "WriteCount" write_count: i64
} }

/// In the response of [`ListDatasourceFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceFeatureViewsTotalUsageStatistics {
    pub total_disk_usage: Option<f64>,
    pub total_memory_usage: Option<f64>,
    pub total_read_write_count: Vec<ListDatasourceFeatureViewsTotalReadWriteCount>,
}
model! { ListDatasourceFeatureViewsTotalUsageStatistics {
    0 "TotalDiskUsage" total_disk_usage: f64, 1 "TotalMemoryUsage" total_memory_usage: f64,
    2 "TotalReadWriteCount" total_read_write_count: Vec<ListDatasourceFeatureViewsTotalReadWriteCount>
} }

/// In the response of [`ListDatasourceFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceFeatureViewsTotalReadWriteCount {
    pub date: Option<String>,
    pub total_read_count: Option<i64>,
    pub total_write_count: Option<i64>,
}
model! { ListDatasourceFeatureViewsTotalReadWriteCount {
    0 "Date" date: String, 1 "TotalReadCount" total_read_count: i64, 2 "TotalWriteCount" total_write_count: i64
} }

/// Lists datasource tables: `ListDatasourceTables` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/datasources/{DatasourceId}/tables`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListDatasourceTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceTables {
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub datasource_id: String,
}
operation! { ListDatasourceTables(instance_id: String, datasource_id: String)
    "ListDatasourceTables" -> ListDatasourceTablesOutput {
    0 "SchemaName" schema_name: String, 1 "TableName" table_name: String, 2 "InstanceId" instance_id,
    3 "DatasourceId" datasource_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/datasources/{DatasourceId}/tables", } }

/// Response of [`ListDatasourceTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceTablesOutput {
    pub tables: Vec<String>,
    pub total_count: Option<i64>,
}
model! { ListDatasourceTablesOutput {
    0 "Tables" tables: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Lists datasources: `ListDatasources` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/datasources`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListDatasources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasources {
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListDatasources(instance_id: String) "ListDatasources" -> ListDatasourcesOutput {
    0 "Name" name: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String, 5 "Type" r#type: String, 6 "WorkspaceId" workspace_id: String,
    7 "InstanceId" instance_id
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/datasources", } }
paged! { ListDatasources: ListDatasourcesDatasources =
    Number "PageNumber", "Datasources" datasources, total "TotalCount" }

/// Response of [`ListDatasources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourcesOutput {
    pub datasources: Vec<ListDatasourcesDatasources>,
    pub total_count: Option<i64>,
}
model! { ListDatasourcesOutput {
    0 "Datasources" datasources: Vec<ListDatasourcesDatasources>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatasources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourcesDatasources {
    pub config: Option<String>,
    pub datasource_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListDatasourcesDatasources {
    0 "Config" config: String, 1 "DatasourceId" datasource_id: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "Name" name: String, 5 "Type" r#type: String, 6 "Uri" uri: String,
    7 "WorkspaceId" workspace_id: String
} }

/// Lists feature entities: `ListFeatureEntities` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/featureentities`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListFeatureEntities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureEntities {
    pub feature_entity_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_feature_entity_id: Option<String>,
    pub project_id: Option<String>,
    pub sort_by: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListFeatureEntities(instance_id: String) "ListFeatureEntities" -> ListFeatureEntitiesOutput {
    0 "FeatureEntityIds" feature_entity_ids: Vec<String>, 1 "Name" name: String, 2 "Order" order: String,
    3 "Owner" owner: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ParentFeatureEntityId" parent_feature_entity_id: String, 7 "ProjectId" project_id: String,
    8 "SortBy" sort_by: String, 9 "InstanceId" instance_id
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/featureentities", } }
paged! { ListFeatureEntities: ListFeatureEntitiesFeatureEntities =
    Number "PageNumber", "FeatureEntities" feature_entities, total "TotalCount" }

/// Response of [`ListFeatureEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureEntitiesOutput {
    pub feature_entities: Vec<ListFeatureEntitiesFeatureEntities>,
    pub total_count: Option<i64>,
}
model! { ListFeatureEntitiesOutput {
    0 "FeatureEntities" feature_entities: Vec<ListFeatureEntitiesFeatureEntities>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListFeatureEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureEntitiesFeatureEntities {
    pub feature_entity_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub join_id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parent_feature_entity_id: Option<String>,
    pub parent_feature_entity_name: Option<String>,
    pub parent_join_id: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { ListFeatureEntitiesFeatureEntities {
    0 "FeatureEntityId" feature_entity_id: String, 1 "GmtCreateTime" gmt_create_time: String,
    2 "JoinId" join_id: String, 3 "Name" name: String, 4 "Owner" owner: String,
    5 "ParentFeatureEntityId" parent_feature_entity_id: String,
    6 "ParentFeatureEntityName" parent_feature_entity_name: String, 7 "ParentJoinId" parent_join_id: String,
    8 "ProjectId" project_id: String, 9 "ProjectName" project_name: String
} }

/// Lists feature view field relationships: `ListFeatureViewFieldRelationships` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/fields/{FieldName}/relationships`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListFeatureViewFieldRelationships>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewFieldRelationships {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_view_id: String,
    /// Required.
    pub field_name: String,
}
operation! { ListFeatureViewFieldRelationships(instance_id: String, feature_view_id: String, field_name: String)
    "ListFeatureViewFieldRelationships" -> ListFeatureViewFieldRelationshipsOutput {
    0 "InstanceId" instance_id, 1 "FeatureViewId" feature_view_id, 2 "FieldName" field_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "GET", path: "/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/fields/{FieldName}/relationships", } }

/// Response of [`ListFeatureViewFieldRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewFieldRelationshipsOutput {
    pub relationships: Vec<ListFeatureViewFieldRelationshipsRelationships>,
}
model! { ListFeatureViewFieldRelationshipsOutput {
    0 "Relationships" relationships: Vec<ListFeatureViewFieldRelationshipsRelationships>
} }

/// In the response of [`ListFeatureViewFieldRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewFieldRelationshipsRelationships {
    pub feature_name: Option<String>,
    pub models: Vec<ListFeatureViewFieldRelationshipsModels>,
    pub offline_table_name: Option<String>,
    pub online_table_name: Option<String>,
}
model! { ListFeatureViewFieldRelationshipsRelationships {
    0 "FeatureName" feature_name: String, 1 "Models" models: Vec<ListFeatureViewFieldRelationshipsModels>,
    2 "OfflineTableName" offline_table_name: String, 3 "OnlineTableName" online_table_name: String
} }

/// In the response of [`ListFeatureViewFieldRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewFieldRelationshipsModels {
    pub feature_alias_name: Option<String>,
    pub model_id: Option<String>,
    pub model_name: Option<String>,
}
model! { ListFeatureViewFieldRelationshipsModels {
    0 "FeatureAliasName" feature_alias_name: String, 1 "ModelId" model_id: String, 2 "ModelName" model_name: String
} }

/// Lists feature view online features: `ListFeatureViewOnlineFeatures` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/onlinefeatures`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListFeatureViewOnlineFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewOnlineFeatures {
    pub config: Option<String>,
    /// Required.
    pub join_ids: Vec<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_view_id: String,
}
operation! { ListFeatureViewOnlineFeatures(join_ids: Vec<String>, instance_id: String, feature_view_id: String)
    "ListFeatureViewOnlineFeatures" -> ListFeatureViewOnlineFeaturesOutput {
    0 "Config" config: String, 1 "JoinIds" join_ids, 2 "InstanceId" instance_id, 3 "FeatureViewId" feature_view_id
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/onlinefeatures", } }

/// Response of [`ListFeatureViewOnlineFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewOnlineFeaturesOutput {
    pub online_features: Vec<String>,
}
model! { ListFeatureViewOnlineFeaturesOutput {
    0 "OnlineFeatures" online_features: Vec<String>
} }

/// Lists feature view relationships: `ListFeatureViewRelationships` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/relationships`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListFeatureViewRelationships>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewRelationships {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_view_id: String,
}
operation! { ListFeatureViewRelationships(instance_id: String, feature_view_id: String)
    "ListFeatureViewRelationships" -> ListFeatureViewRelationshipsOutput {
    0 "InstanceId" instance_id, 1 "FeatureViewId" feature_view_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/relationships", } }

/// Response of [`ListFeatureViewRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewRelationshipsOutput {
    pub relationships: Vec<ListFeatureViewRelationshipsRelationships>,
}
model! { ListFeatureViewRelationshipsOutput {
    0 "Relationships" relationships: Vec<ListFeatureViewRelationshipsRelationships>
} }

/// In the response of [`ListFeatureViewRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewRelationshipsRelationships {
    pub feature_view_name: Option<String>,
    pub models: Vec<ListFeatureViewRelationshipsModels>,
    pub project_name: Option<String>,
}
model! { ListFeatureViewRelationshipsRelationships {
    0 "FeatureViewName" feature_view_name: String, 1 "Models" models: Vec<ListFeatureViewRelationshipsModels>,
    2 "ProjectName" project_name: String
} }

/// In the response of [`ListFeatureViewRelationships`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewRelationshipsModels {
    pub model_id: Option<String>,
    pub model_name: Option<String>,
}
model! { ListFeatureViewRelationshipsModels {
    0 "ModelId" model_id: String, 1 "ModelName" model_name: String
} }

/// Lists feature views: `ListFeatureViews` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/featureviews`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListFeatureViews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViews {
    pub feature_name: Option<String>,
    pub feature_view_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub sort_by: Option<String>,
    pub tag: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListFeatureViews(instance_id: String) "ListFeatureViews" -> ListFeatureViewsOutput {
    0 "FeatureName" feature_name: String, 1 "FeatureViewIds" feature_view_ids: Vec<String>, 2 "Name" name: String,
    3 "Order" order: String, 4 "Owner" owner: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "ProjectId" project_id: String, 8 "SortBy" sort_by: String, 9 "Tag" tag: String, 10 "Type" r#type: String,
    11 "InstanceId" instance_id
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/featureviews", } }
paged! { ListFeatureViews: ListFeatureViewsFeatureViews =
    Number "PageNumber", "FeatureViews" feature_views, total "TotalCount" }

/// Response of [`ListFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewsOutput {
    pub feature_views: Vec<ListFeatureViewsFeatureViews>,
    pub total_count: Option<i64>,
}
model! { ListFeatureViewsOutput {
    0 "FeatureViews" feature_views: Vec<ListFeatureViewsFeatureViews>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFeatureViewsFeatureViews {
    pub feature_entity_name: Option<String>,
    pub feature_view_id: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub register_datasource_id: Option<String>,
    pub register_datasource_name: Option<String>,
    pub register_table: Option<String>,
    pub ttl: Option<i64>,
    pub r#type: Option<String>,
    pub write_to_feature_db: Option<bool>,
}
model! { ListFeatureViewsFeatureViews {
    0 "FeatureEntityName" feature_entity_name: String, 1 "FeatureViewId" feature_view_id: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String, 4 "Name" name: String,
    5 "Owner" owner: String, 6 "ProjectId" project_id: String, 7 "ProjectName" project_name: String,
    8 "RegisterDatasourceId" register_datasource_id: String,
    9 "RegisterDatasourceName" register_datasource_name: String, 10 "RegisterTable" register_table: String,
    11 "TTL" ttl: i64, 12 "Type" r#type: String, 13 "WriteToFeatureDB" write_to_feature_db: bool
} }

/// Lists instances: `ListInstances` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub status: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String,
    4 "Status" status: String
} { method: "GET", path: "/api/v1/instances", } }
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
    pub feature_db_info: Option<ListInstancesFeatureDBInfo>,
    /// Deprecated.
    pub feature_db_instance_info: Option<ListInstancesFeatureDBInstanceInfo>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstancesInstances {
    0 "FeatureDBInfo" feature_db_info: ListInstancesFeatureDBInfo,
    1 "FeatureDBInstanceInfo" feature_db_instance_info: ListInstancesFeatureDBInstanceInfo,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "InstanceId" instance_id: String, 5 "RegionId" region_id: String, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesFeatureDBInfo {
    pub status: Option<String>,
}
model! { ListInstancesFeatureDBInfo {
    0 "Status" status: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesFeatureDBInstanceInfo {
    pub status: Option<String>,
}
model! { ListInstancesFeatureDBInstanceInfo {
    0 "Status" status: String
} }

/// Lists llm configs: `ListLLMConfigs` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/llmconfigs`. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListLLMConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLLMConfigs {
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListLLMConfigs(instance_id: String) "ListLLMConfigs" -> ListLLMConfigsOutput {
    0 "MaxResults" max_results: i64, 1 "Name" name: String, 2 "NextToken" next_token: String, 3 "Order" order: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SortBy" sort_by: String,
    7 "WorkspaceId" workspace_id: String, 8 "InstanceId" instance_id
} [
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/llmconfigs", } }
paged! { ListLLMConfigs: ListLLMConfigsLLMConfigs = Token "NextToken", "LLMConfigs" llm_configs, next "NextToken" }

/// Response of [`ListLLMConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLLMConfigsOutput {
    pub llm_configs: Vec<ListLLMConfigsLLMConfigs>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListLLMConfigsOutput {
    0 "LLMConfigs" llm_configs: Vec<ListLLMConfigsLLMConfigs>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListLLMConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLLMConfigsLLMConfigs {
    /// Secret.
    pub api_key: Option<Secret>,
    pub base_url: Option<String>,
    pub batch_size: Option<i64>,
    pub embedding_dimension: Option<i64>,
    pub enable_fusion: Option<bool>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub llm_config_id: Option<String>,
    pub max_tokens: Option<i64>,
    pub model: Option<String>,
    pub model_type: Option<String>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub rps: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListLLMConfigsLLMConfigs {
    0 "ApiKey" api_key: Secret, 1 "BaseUrl" base_url: String, 2 "BatchSize" batch_size: i64,
    3 "EmbeddingDimension" embedding_dimension: i64, 4 "EnableFusion" enable_fusion: bool,
    5 "GmtCreateTime" gmt_create_time: String, 6 "GmtModifiedTime" gmt_modified_time: String,
    7 "LLMConfigId" llm_config_id: String, 8 "MaxTokens" max_tokens: i64, 9 "Model" model: String,
    10 "ModelType" model_type: String, 11 "Name" name: String, 12 "ResourceGroupId" resource_group_id: String,
    13 "Rps" rps: i64, 14 "WorkspaceId" workspace_id: String
} }

/// Lists label tables: `ListLabelTables` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/labeltables`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListLabelTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabelTables {
    pub label_table_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub sort_by: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListLabelTables(instance_id: String) "ListLabelTables" -> ListLabelTablesOutput {
    0 "LabelTableIds" label_table_ids: Vec<String>, 1 "Name" name: String, 2 "Order" order: String,
    3 "Owner" owner: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ProjectId" project_id: String, 7 "SortBy" sort_by: String, 8 "InstanceId" instance_id
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/labeltables", } }
paged! { ListLabelTables: ListLabelTablesLabelTables =
    Number "PageNumber", "LabelTables" label_tables, total "TotalCount" }

/// Response of [`ListLabelTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabelTablesOutput {
    pub label_tables: Vec<ListLabelTablesLabelTables>,
    pub total_count: Option<i64>,
}
model! { ListLabelTablesOutput {
    0 "LabelTables" label_tables: Vec<ListLabelTablesLabelTables>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListLabelTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabelTablesLabelTables {
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub label_table_id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { ListLabelTablesLabelTables {
    0 "DatasourceId" datasource_id: String, 1 "DatasourceName" datasource_name: String,
    2 "GmtCreateTime" gmt_create_time: String, 3 "GmtModifiedTime" gmt_modified_time: String,
    4 "LabelTableId" label_table_id: String, 5 "Name" name: String, 6 "Owner" owner: String,
    7 "ProjectId" project_id: String, 8 "ProjectName" project_name: String
} }

/// Lists model feature available features: `ListModelFeatureAvailableFeatures` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/availablefeatures`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListModelFeatureAvailableFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelFeatureAvailableFeatures {
    pub feature_name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_feature_id: String,
}
operation! { ListModelFeatureAvailableFeatures(instance_id: String, model_feature_id: String)
    "ListModelFeatureAvailableFeatures" -> ListModelFeatureAvailableFeaturesOutput {
    0 "FeatureName" feature_name: String, 1 "InstanceId" instance_id, 2 "ModelFeatureId" model_feature_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/availablefeatures", } }

/// Response of [`ListModelFeatureAvailableFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelFeatureAvailableFeaturesOutput {
    pub avaliable_features: Vec<ListModelFeatureAvailableFeaturesAvaliableFeatures>,
    pub total_count: Option<i64>,
}
model! { ListModelFeatureAvailableFeaturesOutput {
    0 "AvaliableFeatures" avaliable_features: Vec<ListModelFeatureAvailableFeaturesAvaliableFeatures>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`ListModelFeatureAvailableFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelFeatureAvailableFeaturesAvaliableFeatures {
    pub name: Option<String>,
    pub source_name: Option<String>,
    pub source_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListModelFeatureAvailableFeaturesAvaliableFeatures {
    0 "Name" name: String, 1 "SourceName" source_name: String, 2 "SourceType" source_type: String,
    3 "Type" r#type: String
} }

/// Lists model features: `ListModelFeatures` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/modelfeatures`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListModelFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelFeatures {
    pub model_feature_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub sort_by: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListModelFeatures(instance_id: String) "ListModelFeatures" -> ListModelFeaturesOutput {
    0 "ModelFeatureIds" model_feature_ids: Vec<String>, 1 "Name" name: String, 2 "Order" order: String,
    3 "Owner" owner: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ProjectId" project_id: String, 7 "SortBy" sort_by: String, 8 "InstanceId" instance_id
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/modelfeatures", } }
paged! { ListModelFeatures: ListModelFeaturesModelFeatures =
    Number "PageNumber", "ModelFeatures" model_features, total "TotalCount" }

/// Response of [`ListModelFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelFeaturesOutput {
    pub model_features: Vec<ListModelFeaturesModelFeatures>,
    pub total_count: Option<i64>,
}
model! { ListModelFeaturesOutput {
    0 "ModelFeatures" model_features: Vec<ListModelFeaturesModelFeatures>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListModelFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListModelFeaturesModelFeatures {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub label_table_name: Option<String>,
    pub model_feature_id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { ListModelFeaturesModelFeatures {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String,
    2 "LabelTableName" label_table_name: String, 3 "ModelFeatureId" model_feature_id: String, 4 "Name" name: String,
    5 "Owner" owner: String, 6 "ProjectId" project_id: String, 7 "ProjectName" project_name: String
} }

/// Lists project feature views: `ListProjectFeatureViews` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/projects/{ProjectId}/featureviews`. Reads only. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListProjectFeatureViews>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFeatureViews {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListProjectFeatureViews(instance_id: String, project_id: String)
    "ListProjectFeatureViews" -> ListProjectFeatureViewsOutput {
    0 "InstanceId" instance_id, 1 "ProjectId" project_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/projects/{ProjectId}/featureviews", } }

/// Response of [`ListProjectFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFeatureViewsOutput {
    pub feature_views: Vec<ListProjectFeatureViewsFeatureViews>,
    pub total_count: Option<i64>,
}
model! { ListProjectFeatureViewsOutput {
    0 "FeatureViews" feature_views: Vec<ListProjectFeatureViewsFeatureViews>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFeatureViewsFeatureViews {
    pub feature_view_id: Option<String>,
    pub features: Vec<ListProjectFeatureViewsFeatures>,
    pub join_id: Option<String>,
    pub name: Option<String>,
    pub parent_join_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectFeatureViewsFeatureViews {
    0 "FeatureViewId" feature_view_id: String, 1 "Features" features: Vec<ListProjectFeatureViewsFeatures>,
    2 "JoinId" join_id: String, 3 "Name" name: String, 4 "ParentJoinId" parent_join_id: String, 5 "Type" r#type: String
} }

/// In the response of [`ListProjectFeatureViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFeatureViewsFeatures {
    pub attributes: Vec<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectFeatureViewsFeatures {
    0 "Attributes" attributes: Vec<String>, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Lists project features: `ListProjectFeatures` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/projects/{ProjectId}/features`. Reads only. Pages by page number (`PageNumber`).
/// See <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListProjectFeatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFeatures {
    pub alias_name: Option<String>,
    pub filter: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListProjectFeatures(instance_id: String, project_id: String)
    "ListProjectFeatures" -> ListProjectFeaturesOutput {
    0 "AliasName" alias_name: String, 1 "Filter" filter: String, 2 "Name" name: String, 3 "Order" order: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SortBy" sort_by: String,
    7 "InstanceId" instance_id, 8 "ProjectId" project_id
} [
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/projects/{ProjectId}/features", } }
paged! { ListProjectFeatures: ListProjectFeaturesFeatures =
    Number "PageNumber", "Features" features, total "TotalCount" }

/// Response of [`ListProjectFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFeaturesOutput {
    pub features: Vec<ListProjectFeaturesFeatures>,
    pub total_count: Option<i64>,
}
model! { ListProjectFeaturesOutput {
    0 "Features" features: Vec<ListProjectFeaturesFeatures>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjectFeatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectFeaturesFeatures {
    pub alias_names: Option<String>,
    pub feature_view_id: Option<String>,
    pub feature_view_name: Option<String>,
    pub gmt_create_time: Option<String>,
    pub model_feature_count: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectFeaturesFeatures {
    0 "AliasNames" alias_names: String, 1 "FeatureViewId" feature_view_id: String,
    2 "FeatureViewName" feature_view_name: String, 3 "GmtCreateTime" gmt_create_time: String,
    4 "ModelFeatureCount" model_feature_count: i64, 5 "Name" name: String, 6 "Owner" owner: String,
    7 "Type" r#type: String
} }

/// Lists projects: `ListProjects` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/projects`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub name: Option<String>,
    pub order: Option<String>,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_ids: Option<Vec<String>>,
    pub sort_by: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListProjects(instance_id: String) "ListProjects" -> ListProjectsOutput {
    0 "Name" name: String, 1 "Order" order: String, 2 "Owner" owner: String, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ProjectIds" project_ids: Vec<String>, 6 "SortBy" sort_by: String,
    7 "WorkspaceId" workspace_id: String, 8 "InstanceId" instance_id
} [
    Mark::new(5, Location::Default, Style::Simple),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/projects", } }
paged! { ListProjects: ListProjectsProjects = Number "PageNumber", "Projects" projects, total "TotalCount" }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub projects: Vec<ListProjectsProjects>,
    pub total_count: Option<i64>,
}
model! { ListProjectsOutput {
    0 "Projects" projects: Vec<ListProjectsProjects>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjects {
    pub description: Option<String>,
    pub feature_entity_count: Option<i64>,
    pub feature_view_count: Option<i64>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub model_count: Option<i64>,
    pub name: Option<String>,
    pub offline_datasource_id: Option<String>,
    pub offline_datasource_name: Option<String>,
    pub offline_datasource_type: Option<String>,
    pub offline_lifecycle: Option<i64>,
    pub online_datasource_id: Option<String>,
    pub online_datasource_name: Option<String>,
    pub online_datasource_type: Option<String>,
    pub owner: Option<String>,
    pub project_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ListProjectsProjects {
    0 "Description" description: String, 1 "FeatureEntityCount" feature_entity_count: i64,
    2 "FeatureViewCount" feature_view_count: i64, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtModifiedTime" gmt_modified_time: String, 5 "ModelCount" model_count: i64, 6 "Name" name: String,
    7 "OfflineDatasourceId" offline_datasource_id: String, 8 "OfflineDatasourceName" offline_datasource_name: String,
    9 "OfflineDatasourceType" offline_datasource_type: String, 10 "OfflineLifecycle" offline_lifecycle: i64,
    11 "OnlineDatasourceId" online_datasource_id: String, 12 "OnlineDatasourceName" online_datasource_name: String,
    13 "OnlineDatasourceType" online_datasource_type: String, 14 "Owner" owner: String,
    15 "ProjectId" project_id: String, 16 "WorkspaceId" workspace_id: String
} }

/// Lists task logs: `ListTaskLogs` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/tasks/{TaskId}/logs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListTaskLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskLogs {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { ListTaskLogs(instance_id: String, task_id: String) "ListTaskLogs" -> ListTaskLogsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "InstanceId" instance_id, 3 "TaskId" task_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/tasks/{TaskId}/logs", } }
paged! { ListTaskLogs: String = Number "PageNumber", "Logs" logs, total "TotalCount" }

/// Response of [`ListTaskLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskLogsOutput {
    pub logs: Vec<String>,
    pub total_count: Option<i64>,
}
model! { ListTaskLogsOutput {
    0 "Logs" logs: Vec<String>, 1 "TotalCount" total_count: i64
} }

/// Lists tasks: `ListTasks` of `paifeaturestore` 2023-06-21.
///
/// GET `/api/v1/instances/{InstanceId}/tasks`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub object_id: Option<String>,
    pub object_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub task_ids: Option<Vec<String>>,
    pub r#type: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListTasks(instance_id: String) "ListTasks" -> ListTasksOutput {
    0 "ObjectId" object_id: String, 1 "ObjectType" object_type: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ProjectId" project_id: String, 5 "Status" status: String,
    6 "TaskIds" task_ids: Vec<String>, 7 "Type" r#type: String, 8 "InstanceId" instance_id
} [
    Mark::new(6, Location::Default, Style::Simple),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}/tasks", } }
paged! { ListTasks: ListTasksTasks = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub tasks: Vec<ListTasksTasks>,
    pub total_count: Option<i64>,
}
model! { ListTasksOutput {
    0 "Tasks" tasks: Vec<ListTasksTasks>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTasks {
    pub gmt_create_time: Option<String>,
    pub gmt_executed_time: Option<String>,
    pub gmt_finished_time: Option<String>,
    pub object_id: Option<String>,
    pub object_type: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTasksTasks {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtExecutedTime" gmt_executed_time: String,
    2 "GmtFinishedTime" gmt_finished_time: String, 3 "ObjectId" object_id: String, 4 "ObjectType" object_type: String,
    5 "ProjectId" project_id: String, 6 "ProjectName" project_name: String, 7 "Status" status: String,
    8 "TaskId" task_id: String, 9 "Type" r#type: String
} }

/// Publishes feature view table: `PublishFeatureViewTable` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/action/publishtable`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/PublishFeatureViewTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFeatureViewTable {
    pub config: Option<String>,
    pub event_time: Option<String>,
    /// Required.
    pub mode: String,
    /// Required.
    pub offline_to_online: bool,
    pub partitions: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_view_id: String,
}
operation! {
    PublishFeatureViewTable(mode: String, offline_to_online: bool, instance_id: String, feature_view_id: String)
    "PublishFeatureViewTable" -> PublishFeatureViewTableOutput {
    0 "Config" config: String, 1 "EventTime" event_time: String, 2 "Mode" mode, 3 "OfflineToOnline" offline_to_online,
    4 "Partitions" partitions: BTreeMap<String, Value>, 5 "InstanceId" instance_id, 6 "FeatureViewId" feature_view_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/action/publishtable", body: BodyStyle::Json, } }

/// Response of [`PublishFeatureViewTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishFeatureViewTableOutput {
    pub task_id: Option<String>,
}
model! { PublishFeatureViewTableOutput {
    0 "TaskId" task_id: String
} }

/// Stops task: `StopTask` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/tasks/{TaskId}/action/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/StopTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub task_id: String,
}
operation! { StopTask(instance_id: String, task_id: String) "StopTask" -> Empty {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/tasks/{TaskId}/action/stop", } }

/// Response of [`StopTask`]: empty.
pub type StopTaskOutput = Empty;

/// Updates datasource: `UpdateDatasource` of `paifeaturestore` 2023-06-21.
///
/// PUT `/api/v1/instances/{InstanceId}/datasources/{DatasourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/UpdateDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasource {
    pub config: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub uri: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub datasource_id: String,
}
operation! { UpdateDatasource(name: String, uri: String, instance_id: String, datasource_id: String)
    "UpdateDatasource" -> Empty {
    0 "Config" config: String, 1 "Name" name, 2 "Uri" uri, 3 "InstanceId" instance_id, 4 "DatasourceId" datasource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{InstanceId}/datasources/{DatasourceId}", body: BodyStyle::Json, } }

/// Response of [`UpdateDatasource`]: empty.
pub type UpdateDatasourceOutput = Empty;

/// Updates feature view: `UpdateFeatureView` of `paifeaturestore` 2023-06-21.
///
/// PUT `/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/UpdateFeatureView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFeatureView {
    /// Required.
    pub fields: Vec<UpdateFeatureViewFields>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_view_id: String,
}
operation! { UpdateFeatureView(fields: Vec<UpdateFeatureViewFields>, instance_id: String, feature_view_id: String)
    "UpdateFeatureView" -> Empty {
    0 "Fields" fields, 1 "InstanceId" instance_id, 2 "FeatureViewId" feature_view_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}", body: BodyStyle::Json, } }

/// Response of [`UpdateFeatureView`]: empty.
pub type UpdateFeatureViewOutput = Empty;

/// In the request of [`UpdateFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFeatureViewFields {
    /// Required.
    pub attributes: Option<Vec<String>>,
    /// Required.
    pub name: Option<String>,
    pub transform: Option<Vec<UpdateFeatureViewTransform>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateFeatureViewFields(attributes: Vec<String>, name: String, r#type: String) {
    0 "Attributes" attributes: Vec<String>, 1 "Name" name: String,
    2 "Transform" transform: Vec<UpdateFeatureViewTransform>, 3 "Type" r#type: String
} }

/// In the request of [`UpdateFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFeatureViewTransform {
    /// Required.
    pub input: Option<Vec<UpdateFeatureViewInput>>,
    /// Required.
    pub llm_config_id: Option<i64>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateFeatureViewTransform(input: Vec<UpdateFeatureViewInput>, llm_config_id: i64, r#type: String) {
    0 "Input" input: Vec<UpdateFeatureViewInput>, 1 "LLMConfigId" llm_config_id: i64, 2 "Type" r#type: String
} }

/// In the request of [`UpdateFeatureView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFeatureViewInput {
    pub modality: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateFeatureViewInput(name: String, r#type: String) {
    0 "Modality" modality: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Updates llm config: `UpdateLLMConfig` of `paifeaturestore` 2023-06-21.
///
/// PUT `/api/v1/instances/{InstanceId}/llmconfigs/{LLMConfigId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/UpdateLLMConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLLMConfig {
    /// Required. Secret.
    pub api_key: Secret,
    /// Required.
    pub base_url: String,
    pub batch_size: Option<i64>,
    pub embedding_dimension: Option<i64>,
    pub enable_fusion: Option<bool>,
    /// Required.
    pub max_tokens: i64,
    /// Required.
    pub model: String,
    pub model_type: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub rps: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub llm_config_id: String,
}

/// Arguments of [`UpdateLLMConfig::new`].
pub struct UpdateLLMConfigRequired {
    pub api_key: Secret,
    pub base_url: String,
    pub max_tokens: i64,
    pub model: String,
    pub name: String,
    pub rps: i64,
    pub instance_id: String,
    pub llm_config_id: String,
}
operation! {
    UpdateLLMConfig { UpdateLLMConfigRequired: api_key, base_url, max_tokens, model, name, rps, instance_id, llm_config_id }
    "UpdateLLMConfig" -> Empty {
    0 "ApiKey" api_key, 1 "BaseUrl" base_url, 2 "BatchSize" batch_size: i64,
    3 "EmbeddingDimension" embedding_dimension: i64, 4 "EnableFusion" enable_fusion: bool, 5 "MaxTokens" max_tokens,
    6 "Model" model, 7 "ModelType" model_type: String, 8 "Name" name, 9 "Rps" rps, 10 "InstanceId" instance_id,
    11 "LLMConfigId" llm_config_id
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
    Mark::new(10, Location::Path, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{InstanceId}/llmconfigs/{LLMConfigId}", body: BodyStyle::Json, } }

/// Response of [`UpdateLLMConfig`]: empty.
pub type UpdateLLMConfigOutput = Empty;

/// Updates label table: `UpdateLabelTable` of `paifeaturestore` 2023-06-21.
///
/// PUT `/api/v1/instances/{InstanceId}/labeltables/{LabelTableId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/UpdateLabelTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLabelTable {
    pub datasource_id: Option<String>,
    /// Required.
    pub fields: Vec<UpdateLabelTableFields>,
    pub name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub label_table_id: String,
}
operation! { UpdateLabelTable(fields: Vec<UpdateLabelTableFields>, instance_id: String, label_table_id: String)
    "UpdateLabelTable" -> Empty {
    0 "DatasourceId" datasource_id: String, 1 "Fields" fields, 2 "Name" name: String, 3 "InstanceId" instance_id,
    4 "LabelTableId" label_table_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{InstanceId}/labeltables/{LabelTableId}", body: BodyStyle::Json, } }

/// Response of [`UpdateLabelTable`]: empty.
pub type UpdateLabelTableOutput = Empty;

/// In the request of [`UpdateLabelTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLabelTableFields {
    pub aligned_entity_name: Option<String>,
    /// Required.
    pub attributes: Option<Vec<String>>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateLabelTableFields(attributes: Vec<String>, name: String, r#type: String) {
    0 "AlignedEntityName" aligned_entity_name: String, 1 "Attributes" attributes: Vec<String>, 2 "Name" name: String,
    3 "Type" r#type: String
} }

/// Updates model feature: `UpdateModelFeature` of `paifeaturestore` 2023-06-21.
///
/// PUT `/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/UpdateModelFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelFeature {
    pub features: Option<Vec<UpdateModelFeatureFeatures>>,
    pub label_priority_level: Option<i64>,
    pub label_table_id: Option<String>,
    pub sequence_feature_view_ids: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_feature_id: String,
}
operation! { UpdateModelFeature(instance_id: String, model_feature_id: String) "UpdateModelFeature" -> Empty {
    0 "Features" features: Vec<UpdateModelFeatureFeatures>, 1 "LabelPriorityLevel" label_priority_level: i64,
    2 "LabelTableId" label_table_id: String, 3 "SequenceFeatureViewIds" sequence_feature_view_ids: Vec<String>,
    4 "InstanceId" instance_id, 5 "ModelFeatureId" model_feature_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}", body: BodyStyle::Json, } }

/// Response of [`UpdateModelFeature`]: empty.
pub type UpdateModelFeatureOutput = Empty;

/// In the request of [`UpdateModelFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelFeatureFeatures {
    pub alias_name: Option<String>,
    /// Required.
    pub feature_view_id: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub prefix_name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateModelFeatureFeatures(feature_view_id: String, name: String, r#type: String) {
    0 "AliasName" alias_name: String, 1 "FeatureViewId" feature_view_id: String, 2 "Name" name: String,
    3 "PrefixName" prefix_name: String, 4 "Type" r#type: String
} }

/// Updates model feature fg feature: `UpdateModelFeatureFGFeature` of `paifeaturestore` 2023-06-21.
///
/// PUT `/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/fgfeature`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/UpdateModelFeatureFGFeature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelFeatureFGFeature {
    pub lookup_features: Option<Vec<UpdateModelFeatureFGFeatureLookupFeatures>>,
    pub raw_features: Option<Vec<UpdateModelFeatureFGFeatureRawFeatures>>,
    pub reserves: Option<Vec<String>>,
    pub sequence_features: Option<Vec<UpdateModelFeatureFGFeatureSequenceFeatures>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub model_feature_id: String,
}
operation! { UpdateModelFeatureFGFeature(instance_id: String, model_feature_id: String)
    "UpdateModelFeatureFGFeature" -> Empty {
    0 "LookupFeatures" lookup_features: Vec<UpdateModelFeatureFGFeatureLookupFeatures>,
    1 "RawFeatures" raw_features: Vec<UpdateModelFeatureFGFeatureRawFeatures>, 2 "Reserves" reserves: Vec<String>,
    3 "SequenceFeatures" sequence_features: Vec<UpdateModelFeatureFGFeatureSequenceFeatures>,
    4 "InstanceId" instance_id, 5 "ModelFeatureId" model_feature_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v1/instances/{InstanceId}/modelfeatures/{ModelFeatureId}/fgfeature", body: BodyStyle::Json, } }

/// Response of [`UpdateModelFeatureFGFeature`]: empty.
pub type UpdateModelFeatureFGFeatureOutput = Empty;

/// In the request of [`UpdateModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelFeatureFGFeatureLookupFeatures {
    /// Required.
    pub default_value: Option<String>,
    /// Required.
    pub feature_name: Option<String>,
    /// Required.
    pub key_feature_domain: Option<String>,
    /// Required.
    pub key_feature_name: Option<String>,
    /// Required.
    pub map_feature_domain: Option<String>,
    /// Required.
    pub map_feature_name: Option<String>,
    /// Required.
    pub value_type: Option<String>,
}

/// Arguments of [`UpdateModelFeatureFGFeatureLookupFeatures::new`].
pub struct UpdateModelFeatureFGFeatureLookupFeaturesRequired {
    pub default_value: String,
    pub feature_name: String,
    pub key_feature_domain: String,
    pub key_feature_name: String,
    pub map_feature_domain: String,
    pub map_feature_name: String,
    pub value_type: String,
}
input! {
    UpdateModelFeatureFGFeatureLookupFeatures { UpdateModelFeatureFGFeatureLookupFeaturesRequired: default_value, feature_name, key_feature_domain, key_feature_name, map_feature_domain, map_feature_name, value_type } {
    0 "DefaultValue" default_value: String, 1 "FeatureName" feature_name: String,
    2 "KeyFeatureDomain" key_feature_domain: String, 3 "KeyFeatureName" key_feature_name: String,
    4 "MapFeatureDomain" map_feature_domain: String, 5 "MapFeatureName" map_feature_name: String,
    6 "ValueType" value_type: String
} }

/// In the request of [`UpdateModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelFeatureFGFeatureRawFeatures {
    /// Required.
    pub default_value: Option<String>,
    /// Required.
    pub feature_domain: Option<String>,
    /// Required.
    pub feature_name: Option<String>,
    /// Required.
    pub feature_type: Option<String>,
    /// Required.
    pub input_feature_name: Option<String>,
    /// Required.
    pub value_type: Option<String>,
}

/// Arguments of [`UpdateModelFeatureFGFeatureRawFeatures::new`].
pub struct UpdateModelFeatureFGFeatureRawFeaturesRequired {
    pub default_value: String,
    pub feature_domain: String,
    pub feature_name: String,
    pub feature_type: String,
    pub input_feature_name: String,
    pub value_type: String,
}
input! {
    UpdateModelFeatureFGFeatureRawFeatures { UpdateModelFeatureFGFeatureRawFeaturesRequired: default_value, feature_domain, feature_name, feature_type, input_feature_name, value_type } {
    0 "DefaultValue" default_value: String, 1 "FeatureDomain" feature_domain: String,
    2 "FeatureName" feature_name: String, 3 "FeatureType" feature_type: String,
    4 "InputFeatureName" input_feature_name: String, 5 "ValueType" value_type: String
} }

/// In the request of [`UpdateModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelFeatureFGFeatureSequenceFeatures {
    /// Required.
    pub attribute_delim: Option<String>,
    /// Required.
    pub feature_name: Option<String>,
    /// Required.
    pub sequence_delim: Option<String>,
    /// Required.
    pub sequence_length: Option<i64>,
    pub sub_features: Option<Vec<UpdateModelFeatureFGFeatureSubFeatures>>,
}
input! {
    UpdateModelFeatureFGFeatureSequenceFeatures(attribute_delim: String, feature_name: String, sequence_delim: String, sequence_length: i64) {
    0 "AttributeDelim" attribute_delim: String, 1 "FeatureName" feature_name: String,
    2 "SequenceDelim" sequence_delim: String, 3 "SequenceLength" sequence_length: i64,
    4 "SubFeatures" sub_features: Vec<UpdateModelFeatureFGFeatureSubFeatures>
} }

/// In the request of [`UpdateModelFeatureFGFeature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateModelFeatureFGFeatureSubFeatures {
    /// Required.
    pub default_value: Option<String>,
    /// Required.
    pub feature_domain: Option<String>,
    /// Required.
    pub feature_name: Option<String>,
    /// Required.
    pub feature_type: Option<String>,
    /// Required.
    pub input_feature_name: Option<String>,
    /// Required.
    pub value_type: Option<String>,
}

/// Arguments of [`UpdateModelFeatureFGFeatureSubFeatures::new`].
pub struct UpdateModelFeatureFGFeatureSubFeaturesRequired {
    pub default_value: String,
    pub feature_domain: String,
    pub feature_name: String,
    pub feature_type: String,
    pub input_feature_name: String,
    pub value_type: String,
}
input! {
    UpdateModelFeatureFGFeatureSubFeatures { UpdateModelFeatureFGFeatureSubFeaturesRequired: default_value, feature_domain, feature_name, feature_type, input_feature_name, value_type } {
    0 "DefaultValue" default_value: String, 1 "FeatureDomain" feature_domain: String,
    2 "FeatureName" feature_name: String, 3 "FeatureType" feature_type: String,
    4 "InputFeatureName" input_feature_name: String, 5 "ValueType" value_type: String
} }

/// Updates project: `UpdateProject` of `paifeaturestore` 2023-06-21.
///
/// PUT `/api/v1/instances/{InstanceId}/projects/{ProjectId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/UpdateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub project_id: String,
}
operation! { UpdateProject(instance_id: String, project_id: String) "UpdateProject" -> Empty {
    0 "Description" description: String, 1 "Name" name: String, 2 "InstanceId" instance_id, 3 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{InstanceId}/projects/{ProjectId}", body: BodyStyle::Json, } }

/// Response of [`UpdateProject`]: empty.
pub type UpdateProjectOutput = Empty;

/// `WriteFeatureViewTable` of `paifeaturestore` 2023-06-21.
///
/// POST `/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/action/writetable`. Changes data. See
/// <https://api.alibabacloud.com/document/PaiFeatureStore/2023-06-21/WriteFeatureViewTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteFeatureViewTable {
    /// Required.
    pub mode: String,
    pub partitions: Option<BTreeMap<String, Value>>,
    pub url_datasource: Option<WriteFeatureViewTableUrlDatasource>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub feature_view_id: String,
}
operation! { WriteFeatureViewTable(mode: String, instance_id: String, feature_view_id: String)
    "WriteFeatureViewTable" -> WriteFeatureViewTableOutput {
    0 "Mode" mode, 1 "Partitions" partitions: BTreeMap<String, Value>,
    2 "UrlDatasource" url_datasource: WriteFeatureViewTableUrlDatasource, 3 "InstanceId" instance_id,
    4 "FeatureViewId" feature_view_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/featureviews/{FeatureViewId}/action/writetable", body: BodyStyle::Json, } }

/// In the request of [`WriteFeatureViewTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteFeatureViewTableUrlDatasource {
    pub delimiter: Option<String>,
    pub omit_header: Option<bool>,
    pub path: Option<String>,
}
input! { WriteFeatureViewTableUrlDatasource() {
    0 "Delimiter" delimiter: String, 1 "OmitHeader" omit_header: bool, 2 "Path" path: String
} }

/// Response of [`WriteFeatureViewTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WriteFeatureViewTableOutput {
    pub task_id: Option<String>,
}
model! { WriteFeatureViewTableOutput {
    0 "TaskId" task_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CheckInstanceDatasource, CheckModelFeatureFGFeature, CreateDatasource, CreateFeatureEntity, CreateFeatureView,
    CreateInstance, CreateLLMConfig, CreateLabelTable, CreateModelFeature, CreateProject, CreateServiceIdentityRole,
    DeleteDatasource, DeleteFeatureEntity, DeleteFeatureView, DeleteLLMConfig, DeleteLabelTable, DeleteModelFeature,
    DeleteProject, ExportModelFeatureTrainingSetTable, GetDatasource, GetDatasourceTable, GetFeatureEntity,
    GetFeatureView, GetInstance, GetLLMConfig, GetLabelTable, GetModelFeature, GetModelFeatureFGFeature,
    GetModelFeatureFGInfo, GetProject, GetProjectFeatureEntity, GetServiceIdentityRole, GetTask,
    ListDatasourceFeatureViews, ListDatasourceTables, ListDatasources, ListFeatureEntities,
    ListFeatureViewFieldRelationships, ListFeatureViewOnlineFeatures, ListFeatureViewRelationships, ListFeatureViews,
    ListInstances, ListLLMConfigs, ListLabelTables, ListModelFeatureAvailableFeatures, ListModelFeatures,
    ListProjectFeatureViews, ListProjectFeatures, ListProjects, ListTaskLogs, ListTasks, PublishFeatureViewTable,
    StopTask, UpdateDatasource, UpdateFeatureView, UpdateLLMConfig, UpdateLabelTable, UpdateModelFeature,
    UpdateModelFeatureFGFeature, UpdateProject, WriteFeatureViewTable
}
