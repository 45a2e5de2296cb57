//! `wedata` of Tencent Cloud, API version 2025-08-06.
//!
//! Endpoint: `wedata.tencentcloudapi.com`, or `wedata.<region>.tencentcloudapi.com`. Other versions: [`v20210820`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, wedata::ListPermissions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListPermissions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20210820;

static SERVICE: Service<'_> = Service::new(
    "wedata",
    "2025-08-06",
    "wedata",
    &Endpoints::NONE,
);

/// Adds calc engines to project: `AddCalcEnginesToProject` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=AddCalcEnginesToProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_WORKSPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCalcEnginesToProject {
    /// Required.
    pub project_id: String,
    /// Required.
    pub dlc_info: Vec<DLCClusterInfo>,
}
operation! { AddCalcEnginesToProject(project_id: String, dlc_info: Vec<DLCClusterInfo>)
    "AddCalcEnginesToProject" -> Empty {
    0 "ProjectId" project_id, 1 "DLCInfo" dlc_info
} }

/// Response of [`AddCalcEnginesToProject`]: empty.
pub type AddCalcEnginesToProjectOutput = Empty;

/// In the request of [`AddCalcEnginesToProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLCClusterInfo {
    /// Required.
    pub compute_resources: Option<Vec<String>>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub default_database: Option<String>,
    pub standard_mode_env_tag: Option<String>,
    pub access_account: Option<String>,
    pub sub_account_uin: Option<String>,
}
input! { DLCClusterInfo(compute_resources: Vec<String>, region: String, default_database: String) {
    0 "ComputeResources" compute_resources: Vec<String>, 1 "Region" region: String,
    2 "DefaultDatabase" default_database: String, 3 "StandardModeEnvTag" standard_mode_env_tag: String,
    4 "AccessAccount" access_account: String, 5 "SubAccountUin" sub_account_uin: String
} }

/// Associates resource group to project: `AssociateResourceGroupToProject` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=AssociateResourceGroupToProject>.
///
/// Errors: [`codes::FAILED_OPERATION_EXECUTOR_CLUSTER_STATUS_ERROR`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceGroupToProject {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub project_id: String,
}
operation! { AssociateResourceGroupToProject(resource_group_id: String, project_id: String)
    "AssociateResourceGroupToProject" -> AssociateResourceGroupToProjectOutput {
    0 "ResourceGroupId" resource_group_id, 1 "ProjectId" project_id
} }

/// Response of [`AssociateResourceGroupToProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceGroupToProjectOutput {
    pub data: Option<ResourceStatus>,
}
model! { AssociateResourceGroupToProjectOutput {
    0 "Data" data: ResourceStatus
} }

/// In the response of [`AssociateResourceGroupToProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceStatus {
    pub status: Option<bool>,
}
model! { ResourceStatus {
    0 "Status" status: bool
} }

/// Authorizes data source: `AuthorizeDataSource` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=AuthorizeDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDataSource {
    /// Required.
    pub data_source_id: String,
    pub auth_project_id: Option<String>,
    pub auth_users: Option<Vec<String>>,
}
operation! { AuthorizeDataSource(data_source_id: String) "AuthorizeDataSource" -> AuthorizeDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "AuthProjectId" auth_project_id: String, 2 "AuthUsers" auth_users: Vec<String>
} }

/// Response of [`AuthorizeDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDataSourceOutput {
    pub data: Option<DataSourceStatus>,
}
model! { AuthorizeDataSourceOutput {
    0 "Data" data: DataSourceStatus
} }

/// In the response of [`AuthorizeDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceStatus {
    pub status: Option<bool>,
}
model! { DataSourceStatus {
    0 "Status" status: bool
} }

/// Authorizes privileges: `AuthorizePrivileges` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=AuthorizePrivileges>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizePrivileges {
    /// Required.
    pub resources: Vec<PrivilegeResource>,
    /// Required.
    pub subjects: Vec<Subject>,
    /// Required.
    pub privileges: Vec<PrivilegeInfo>,
}
operation! {
    AuthorizePrivileges(resources: Vec<PrivilegeResource>, subjects: Vec<Subject>, privileges: Vec<PrivilegeInfo>)
    "AuthorizePrivileges" -> AuthorizePrivilegesOutput {
    0 "Resources" resources, 1 "Subjects" subjects, 2 "Privileges" privileges
} }

/// In the request of [`AuthorizePrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeResource {
    pub resource_type: Option<String>,
    pub resource_uri: Option<String>,
}
input! { PrivilegeResource() {
    0 "ResourceType" resource_type: String, 1 "ResourceUri" resource_uri: String
} }

/// In the request of [`AuthorizePrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subject {
    pub subject_type: Option<String>,
    pub subject_values: Option<Vec<String>>,
}
input! { Subject() {
    0 "SubjectType" subject_type: String, 1 "SubjectValues" subject_values: Vec<String>
} }

/// In the request of [`AuthorizePrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeInfo {
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub is_read: Option<bool>,
    pub is_manage: Option<bool>,
    pub granted: Option<bool>,
    pub inherited_object: Option<PrivilegeResource>,
    pub inherited: Option<bool>,
    pub is_edit: Option<bool>,
    pub is_meta_data_permission: Option<bool>,
    pub catalog_id: Option<String>,
    pub catalog_name: Option<String>,
    pub work_space_id: Option<String>,
    pub work_space_name: Option<String>,
}
input! { PrivilegeInfo() {
    0 "Name" name: String, 1 "DisplayName" display_name: String, 2 "Description" description: String,
    3 "IsRead" is_read: bool, 4 "IsManage" is_manage: bool, 5 "Granted" granted: bool,
    6 "InheritedObject" inherited_object: PrivilegeResource, 7 "Inherited" inherited: bool, 8 "IsEdit" is_edit: bool,
    9 "IsMetaDataPermission" is_meta_data_permission: bool, 10 "CatalogID" catalog_id: String,
    11 "CatalogName" catalog_name: String, 12 "WorkSpaceID" work_space_id: String,
    13 "WorkSpaceName" work_space_name: String
} }

/// Response of [`AuthorizePrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizePrivilegesOutput {
    pub data: Option<AuthorizePrivilegesRsp>,
}
model! { AuthorizePrivilegesOutput {
    0 "Data" data: AuthorizePrivilegesRsp
} }

/// In the response of [`AuthorizePrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizePrivilegesRsp {
    pub overall_success: Option<bool>,
    pub results: Vec<AuthorizeResult>,
}
model! { AuthorizePrivilegesRsp {
    0 "OverallSuccess" overall_success: bool, 1 "Results" results: Vec<AuthorizeResult>
} }

/// In the response of [`AuthorizePrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeResult {
    pub resource: Option<PrivilegeResource>,
    pub result: Option<bool>,
    pub reason: Option<String>,
}
model! { AuthorizeResult {
    0 "Resource" resource: PrivilegeResource, 1 "Result" result: bool, 2 "Reason" reason: String
} }

/// Creates code file: `CreateCodeFile` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateCodeFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub code_file_name: String,
    /// Required.
    pub parent_folder_path: String,
    pub code_file_config: Option<CodeFileConfig>,
    pub code_file_content: Option<String>,
}
operation! { CreateCodeFile(project_id: String, code_file_name: String, parent_folder_path: String)
    "CreateCodeFile" -> CreateCodeFileOutput {
    0 "ProjectId" project_id, 1 "CodeFileName" code_file_name, 2 "ParentFolderPath" parent_folder_path,
    3 "CodeFileConfig" code_file_config: CodeFileConfig, 4 "CodeFileContent" code_file_content: String
} }

/// In the request of [`CreateCodeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeFileConfig {
    pub params: Option<String>,
    pub notebook_session_info: Option<NotebookSessionInfo>,
}
input! { CodeFileConfig() {
    0 "Params" params: String, 1 "NotebookSessionInfo" notebook_session_info: NotebookSessionInfo
} }

/// In the request of [`CreateCodeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSessionInfo {
    pub notebook_session_id: Option<String>,
    pub notebook_session_name: Option<String>,
}
input! { NotebookSessionInfo() {
    0 "NotebookSessionId" notebook_session_id: String, 1 "NotebookSessionName" notebook_session_name: String
} }

/// Response of [`CreateCodeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeFileOutput {
    pub data: Option<CodeFile>,
}
model! { CreateCodeFileOutput {
    0 "Data" data: CodeFile
} }

/// In the response of [`CreateCodeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeFile {
    pub code_file_id: Option<String>,
    pub code_file_name: Option<String>,
    pub owner_uin: Option<String>,
    pub code_file_config: Option<CodeFileConfig>,
    pub code_file_content: Option<String>,
    pub update_user_uin: Option<String>,
    pub project_id: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub access_scope: Option<String>,
    pub path: Option<String>,
    pub parent_folder_path: Option<String>,
    pub version_id: Option<String>,
}
model! { CodeFile {
    0 "CodeFileId" code_file_id: String, 1 "CodeFileName" code_file_name: String, 2 "OwnerUin" owner_uin: String,
    3 "CodeFileConfig" code_file_config: CodeFileConfig, 4 "CodeFileContent" code_file_content: String,
    5 "UpdateUserUin" update_user_uin: String, 6 "ProjectId" project_id: String, 7 "UpdateTime" update_time: String,
    8 "CreateTime" create_time: String, 9 "AccessScope" access_scope: String, 10 "Path" path: String,
    11 "ParentFolderPath" parent_folder_path: String, 12 "VersionId" version_id: String
} }

/// Creates code folder: `CreateCodeFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateCodeFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_name: String,
    /// Required.
    pub parent_folder_path: String,
}
operation! { CreateCodeFolder(project_id: String, folder_name: String, parent_folder_path: String)
    "CreateCodeFolder" -> CreateCodeFolderOutput {
    0 "ProjectId" project_id, 1 "FolderName" folder_name, 2 "ParentFolderPath" parent_folder_path
} }

/// Response of [`CreateCodeFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeFolderOutput {
    pub data: Option<CodeStudioFolderResult>,
}
model! { CreateCodeFolderOutput {
    0 "Data" data: CodeStudioFolderResult
} }

/// In the response of [`CreateCodeFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeStudioFolderResult {
    pub folder_id: Option<String>,
}
model! { CodeStudioFolderResult {
    0 "FolderId" folder_id: String
} }

/// Creates code permissions: `CreateCodePermissions` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateCodePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodePermissions {
    /// Required.
    pub project_id: String,
    /// Required.
    pub authorize_permission_objects: Vec<ExploreAuthorizationObject>,
}
operation! { CreateCodePermissions(project_id: String, authorize_permission_objects: Vec<ExploreAuthorizationObject>)
    "CreateCodePermissions" -> CreateCodePermissionsOutput {
    0 "ProjectId" project_id, 1 "AuthorizePermissionObjects" authorize_permission_objects
} }

/// In the request of [`CreateCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreAuthorizationObject {
    pub resource: Option<ExploreFileResource>,
    pub authorize_subjects: Option<Vec<ExploreAuthorizeSubject>>,
}
input! { ExploreAuthorizationObject() {
    0 "Resource" resource: ExploreFileResource, 1 "AuthorizeSubjects" authorize_subjects: Vec<ExploreAuthorizeSubject>
} }

/// In the request of [`CreateCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreFileResource {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_id_for_path: Option<String>,
    pub resource_cfs_path: Option<String>,
}
input! { ExploreFileResource() {
    0 "ResourceType" resource_type: String, 1 "ResourceId" resource_id: String,
    2 "ResourceIdForPath" resource_id_for_path: String, 3 "ResourceCFSPath" resource_cfs_path: String
} }

/// In the request of [`CreateCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreAuthorizeSubject {
    pub subject_type: Option<String>,
    pub subject_values: Option<Vec<String>>,
    pub privileges: Option<Vec<String>>,
}
input! { ExploreAuthorizeSubject() {
    0 "SubjectType" subject_type: String, 1 "SubjectValues" subject_values: Vec<String>,
    2 "Privileges" privileges: Vec<String>
} }

/// Response of [`CreateCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodePermissionsOutput {
    pub data: Vec<CodePermissionsResultItem>,
}
model! { CreateCodePermissionsOutput {
    0 "Data" data: Vec<CodePermissionsResultItem>
} }

/// In the response of [`CreateCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodePermissionsResultItem {
    pub item: Option<String>,
    pub result: Option<bool>,
    pub reason: Option<String>,
}
model! { CodePermissionsResultItem {
    0 "Item" item: String, 1 "Result" result: bool, 2 "Reason" reason: String
} }

/// Creates data backfill plan: `CreateDataBackfillPlan` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateDataBackfillPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataBackfillPlan {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub data_backfill_range_list: Vec<DataBackfillRange>,
    pub time_zone: Option<String>,
    pub data_backfill_plan_name: Option<String>,
    pub check_parent_type: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub redefine_self_workflow_dependency: Option<String>,
    pub redefine_parallel_num: Option<i64>,
    pub scheduler_resource_group_id: Option<String>,
    pub integration_resource_group_id: Option<String>,
    pub redefine_param_list: Option<Vec<KVPair>>,
    pub data_time_order: Option<String>,
    pub redefine_cycle_type: Option<String>,
    pub compute_config_mappings: Option<Vec<ComputeConfigMapping>>,
}
operation! {
    CreateDataBackfillPlan(project_id: String, task_ids: Vec<String>, data_backfill_range_list: Vec<DataBackfillRange>)
    "CreateDataBackfillPlan" -> CreateDataBackfillPlanOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "DataBackfillRangeList" data_backfill_range_list,
    3 "TimeZone" time_zone: String, 4 "DataBackfillPlanName" data_backfill_plan_name: String,
    5 "CheckParentType" check_parent_type: String, 6 "SkipEventListening" skip_event_listening: bool,
    7 "RedefineSelfWorkflowDependency" redefine_self_workflow_dependency: String,
    8 "RedefineParallelNum" redefine_parallel_num: i64,
    9 "SchedulerResourceGroupId" scheduler_resource_group_id: String,
    10 "IntegrationResourceGroupId" integration_resource_group_id: String,
    11 "RedefineParamList" redefine_param_list: Vec<KVPair>, 12 "DataTimeOrder" data_time_order: String,
    13 "RedefineCycleType" redefine_cycle_type: String,
    14 "ComputeConfigMappings" compute_config_mappings: Vec<ComputeConfigMapping>
} }

/// In the request of [`CreateDataBackfillPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBackfillRange {
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
}
input! { DataBackfillRange() {
    0 "StartDate" start_date: String, 1 "EndDate" end_date: String, 2 "ExecutionStartTime" execution_start_time: String,
    3 "ExecutionEndTime" execution_end_time: String
} }

/// In the request of [`CreateDataBackfillPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVPair {
    pub k: Option<String>,
    pub v: Option<String>,
}
input! { KVPair() {
    0 "K" k: String, 1 "V" v: String
} }

/// In the request of [`CreateDataBackfillPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComputeConfigMapping {
    pub task_type_id: Option<i64>,
    pub compute_config_item: Option<String>,
    pub task_ids: Option<Vec<String>>,
    pub source_value: Option<String>,
    pub target_value: Option<String>,
}
input! { ComputeConfigMapping() {
    0 "TaskTypeId" task_type_id: i64, 1 "ComputeConfigItem" compute_config_item: String,
    2 "TaskIds" task_ids: Vec<String>, 3 "SourceValue" source_value: String, 4 "TargetValue" target_value: String
} }

/// Response of [`CreateDataBackfillPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataBackfillPlanOutput {
    pub data: Option<CreateDataReplenishmentPlan>,
}
model! { CreateDataBackfillPlanOutput {
    0 "Data" data: CreateDataReplenishmentPlan
} }

/// In the response of [`CreateDataBackfillPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataReplenishmentPlan {
    pub data_backfill_plan_id: Option<String>,
}
model! { CreateDataReplenishmentPlan {
    0 "DataBackfillPlanId" data_backfill_plan_id: String
} }

/// Creates data source: `CreateDataSource` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    /// Required.
    pub project_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub prod_con_properties: String,
    pub dev_con_properties: Option<String>,
    pub prod_file_upload: Option<DataSourceFileUpload>,
    pub dev_file_upload: Option<DataSourceFileUpload>,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
operation! { CreateDataSource(project_id: String, name: String, r#type: String, prod_con_properties: String)
    "CreateDataSource" -> CreateDataSourceOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "Type" r#type, 3 "ProdConProperties" prod_con_properties,
    4 "DevConProperties" dev_con_properties: String, 5 "ProdFileUpload" prod_file_upload: DataSourceFileUpload,
    6 "DevFileUpload" dev_file_upload: DataSourceFileUpload, 7 "DisplayName" display_name: String,
    8 "Description" description: String
} }

/// In the request of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceFileUpload {
    pub trust_store: Option<String>,
    pub key_store: Option<String>,
    pub core_site: Option<String>,
    pub hdfs_site: Option<String>,
    pub hive_site: Option<String>,
    pub hbase_site: Option<String>,
    pub key_tab: Option<String>,
    pub krb5_conf: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub public_key: Option<String>,
}
input! { DataSourceFileUpload() {
    0 "TrustStore" trust_store: String, 1 "KeyStore" key_store: String, 2 "CoreSite" core_site: String,
    3 "HdfsSite" hdfs_site: String, 4 "HiveSite" hive_site: String, 5 "HBASESite" hbase_site: String,
    6 "KeyTab" key_tab: String, 7 "KRB5Conf" krb5_conf: String, 8 "PrivateKey" private_key: Secret,
    9 "PublicKey" public_key: String
} }

/// Response of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub data: Option<DataSourceResult>,
}
model! { CreateDataSourceOutput {
    0 "Data" data: DataSourceResult
} }

/// In the response of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceResult {
    pub status: Option<bool>,
    pub data_source_id: Option<i64>,
}
model! { DataSourceResult {
    0 "Status" status: bool, 1 "DataSourceId" data_source_id: i64
} }

/// Creates ops alarm rule: `CreateOpsAlarmRule` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateOpsAlarmRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_MISSING_REQUEST_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NAME_REPEATED`], [`codes::INVALID_PARAMETER_VALUE_VALIDATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsAlarmRule {
    /// Required.
    pub project_id: String,
    /// Required.
    pub alarm_rule_name: String,
    /// Required.
    pub monitor_object_ids: Vec<String>,
    /// Required.
    pub alarm_types: Vec<String>,
    /// Required.
    pub alarm_groups: Vec<AlarmGroup>,
    pub monitor_object_type: Option<i64>,
    pub alarm_rule_detail: Option<AlarmRuleDetail>,
    pub alarm_level: Option<i64>,
    pub description: Option<String>,
}

/// Arguments of [`CreateOpsAlarmRule::new`].
pub struct CreateOpsAlarmRuleRequired {
    pub project_id: String,
    pub alarm_rule_name: String,
    pub monitor_object_ids: Vec<String>,
    pub alarm_types: Vec<String>,
    pub alarm_groups: Vec<AlarmGroup>,
}
operation! {
    CreateOpsAlarmRule { CreateOpsAlarmRuleRequired: project_id, alarm_rule_name, monitor_object_ids, alarm_types, alarm_groups }
    "CreateOpsAlarmRule" -> CreateOpsAlarmRuleOutput {
    0 "ProjectId" project_id, 1 "AlarmRuleName" alarm_rule_name, 2 "MonitorObjectIds" monitor_object_ids,
    3 "AlarmTypes" alarm_types, 4 "AlarmGroups" alarm_groups, 5 "MonitorObjectType" monitor_object_type: i64,
    6 "AlarmRuleDetail" alarm_rule_detail: AlarmRuleDetail, 7 "AlarmLevel" alarm_level: i64,
    8 "Description" description: String
} }

/// In the request of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmGroup {
    pub alarm_escalation_recipient_ids: Option<Vec<String>>,
    pub alarm_escalation_interval: Option<i64>,
    pub notification_fatigue: Option<NotificationFatigue>,
    pub alarm_ways: Option<Vec<String>>,
    pub web_hooks: Option<Vec<AlarmWayWebHook>>,
    pub alarm_recipient_type: Option<i64>,
    pub alarm_recipient_ids: Option<Vec<String>>,
}
input! { AlarmGroup() {
    0 "AlarmEscalationRecipientIds" alarm_escalation_recipient_ids: Vec<String>,
    1 "AlarmEscalationInterval" alarm_escalation_interval: i64,
    2 "NotificationFatigue" notification_fatigue: NotificationFatigue, 3 "AlarmWays" alarm_ways: Vec<String>,
    4 "WebHooks" web_hooks: Vec<AlarmWayWebHook>, 5 "AlarmRecipientType" alarm_recipient_type: i64,
    6 "AlarmRecipientIds" alarm_recipient_ids: Vec<String>
} }

/// In the request of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationFatigue {
    pub notify_count: Option<i64>,
    pub notify_interval: Option<i64>,
    pub quiet_intervals: Option<Vec<AlarmQuietInterval>>,
}
input! { NotificationFatigue() {
    0 "NotifyCount" notify_count: i64, 1 "NotifyInterval" notify_interval: i64,
    2 "QuietIntervals" quiet_intervals: Vec<AlarmQuietInterval>
} }

/// In the request of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmQuietInterval {
    pub days_of_week: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { AlarmQuietInterval() {
    0 "DaysOfWeek" days_of_week: Vec<i64>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// In the request of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmWayWebHook {
    pub alarm_way: Option<String>,
    pub web_hooks: Option<Vec<String>>,
}
input! { AlarmWayWebHook() {
    0 "AlarmWay" alarm_way: String, 1 "WebHooks" web_hooks: Vec<String>
} }

/// In the request of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmRuleDetail {
    pub trigger: Option<i64>,
    pub data_backfill_or_rerun_trigger: Option<i64>,
    pub time_out_ext_info: Option<Vec<TimeOutStrategyInfo>>,
    pub data_backfill_or_rerun_time_out_ext_info: Option<Vec<TimeOutStrategyInfo>>,
    pub project_instance_statistics_alarm_info_list: Option<
        Vec<ProjectInstanceStatisticsAlarmInfo>,
    >,
    pub reconciliation_ext_info: Option<Vec<ReconciliationStrategyInfo>>,
    pub monitor_white_tasks: Option<Vec<MonitorWhiteTask>>,
    pub workflow_completion_time_cycle_ext_info: Option<Vec<TimeOutStrategyInfo>>,
    pub workflow_execution_trigger: Option<i64>,
    pub workflow_execution_failure_trigger: Option<i64>,
    pub workflow_execution_success_trigger: Option<i64>,
}
input! { AlarmRuleDetail() {
    0 "Trigger" trigger: i64, 1 "DataBackfillOrRerunTrigger" data_backfill_or_rerun_trigger: i64,
    2 "TimeOutExtInfo" time_out_ext_info: Vec<TimeOutStrategyInfo>,
    3 "DataBackfillOrRerunTimeOutExtInfo" data_backfill_or_rerun_time_out_ext_info: Vec<TimeOutStrategyInfo>,
    4 "ProjectInstanceStatisticsAlarmInfoList" project_instance_statistics_alarm_info_list: Vec<ProjectInstanceStatisticsAlarmInfo>,
    5 "ReconciliationExtInfo" reconciliation_ext_info: Vec<ReconciliationStrategyInfo>,
    6 "MonitorWhiteTasks" monitor_white_tasks: Vec<MonitorWhiteTask>,
    7 "WorkflowCompletionTimeCycleExtInfo" workflow_completion_time_cycle_ext_info: Vec<TimeOutStrategyInfo>,
    8 "WorkflowExecutionTrigger" workflow_execution_trigger: i64,
    9 "WorkflowExecutionFailureTrigger" workflow_execution_failure_trigger: i64,
    10 "WorkflowExecutionSuccessTrigger" workflow_execution_success_trigger: i64
} }

/// In the request of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeOutStrategyInfo {
    pub rule_type: Option<i64>,
    pub r#type: Option<i64>,
    pub hour: Option<i64>,
    pub min: Option<i64>,
    pub schedule_time_zone: Option<String>,
    pub second: Option<i64>,
    pub times: Option<i64>,
    pub alarm_trigger_frequency: Option<i64>,
}
input! { TimeOutStrategyInfo() {
    0 "RuleType" rule_type: i64, 1 "Type" r#type: i64, 2 "Hour" hour: i64, 3 "Min" min: i64,
    4 "ScheduleTimeZone" schedule_time_zone: String, 5 "Second" second: i64, 6 "Times" times: i64,
    7 "AlarmTriggerFrequency" alarm_trigger_frequency: i64
} }

/// In the request of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInstanceStatisticsAlarmInfo {
    /// Required.
    pub alarm_type: Option<String>,
    pub instance_threshold_count_percent: Option<i64>,
    pub instance_threshold_count: Option<i64>,
    pub stabilize_threshold: Option<i64>,
    pub stabilize_statistics_cycle: Option<i64>,
    pub is_cumulant: Option<bool>,
    pub instance_count: Option<i64>,
}
input! { ProjectInstanceStatisticsAlarmInfo(alarm_type: String) {
    0 "AlarmType" alarm_type: String, 1 "InstanceThresholdCountPercent" instance_threshold_count_percent: i64,
    2 "InstanceThresholdCount" instance_threshold_count: i64, 3 "StabilizeThreshold" stabilize_threshold: i64,
    4 "StabilizeStatisticsCycle" stabilize_statistics_cycle: i64, 5 "IsCumulant" is_cumulant: bool,
    6 "InstanceCount" instance_count: i64
} }

/// In the request of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconciliationStrategyInfo {
    pub rule_type: Option<String>,
    pub mismatch_count: Option<i64>,
    pub hour: Option<i64>,
    pub min: Option<i64>,
}
input! { ReconciliationStrategyInfo() {
    0 "RuleType" rule_type: String, 1 "MismatchCount" mismatch_count: i64, 2 "Hour" hour: i64, 3 "Min" min: i64
} }

/// In the request of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorWhiteTask {
    pub monitor_object_id: Option<String>,
    pub task_ids: Option<Vec<String>>,
}
input! { MonitorWhiteTask() {
    0 "MonitorObjectId" monitor_object_id: String, 1 "TaskIds" task_ids: Vec<String>
} }

/// Response of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsAlarmRuleOutput {
    pub data: Option<CreateAlarmRuleData>,
}
model! { CreateOpsAlarmRuleOutput {
    0 "Data" data: CreateAlarmRuleData
} }

/// In the response of [`CreateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmRuleData {
    pub alarm_rule_id: Option<String>,
}
model! { CreateAlarmRuleData {
    0 "AlarmRuleId" alarm_rule_id: String
} }

/// Creates project: `CreateProject` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_QUOTA_EXCEED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub project: ProjectRequest,
    pub dlc_info: Option<DLCClusterInfo>,
    pub resource_ids: Option<Vec<String>>,
}
operation! { CreateProject(project: ProjectRequest) "CreateProject" -> CreateProjectOutput {
    0 "Project" project, 1 "DLCInfo" dlc_info: DLCClusterInfo, 2 "ResourceIds" resource_ids: Vec<String>
} }

/// In the request of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectRequest {
    /// Required.
    pub project_name: Option<String>,
    /// Required.
    pub display_name: Option<String>,
    pub project_model: Option<String>,
}
input! { ProjectRequest(project_name: String, display_name: String) {
    0 "ProjectName" project_name: String, 1 "DisplayName" display_name: String, 2 "ProjectModel" project_model: String
} }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub data: Option<CreateProjectResult>,
}
model! { CreateProjectOutput {
    0 "Data" data: CreateProjectResult
} }

/// In the response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectResult {
    pub project_id: Option<String>,
}
model! { CreateProjectResult {
    0 "ProjectId" project_id: String
} }

/// Creates project member: `CreateProjectMember` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateProjectMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectMember {
    /// Required.
    pub project_id: String,
    /// Required.
    pub user_uins: Vec<String>,
    /// Required.
    pub role_ids: Vec<String>,
}
operation! { CreateProjectMember(project_id: String, user_uins: Vec<String>, role_ids: Vec<String>)
    "CreateProjectMember" -> CreateProjectMemberOutput {
    0 "ProjectId" project_id, 1 "UserUins" user_uins, 2 "RoleIds" role_ids
} }

/// Response of [`CreateProjectMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectMemberOutput {
    pub data: Option<ProjectResult>,
}
model! { CreateProjectMemberOutput {
    0 "Data" data: ProjectResult
} }

/// In the response of [`CreateProjectMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectResult {
    pub status: Option<bool>,
}
model! { ProjectResult {
    0 "Status" status: bool
} }

/// Creates quality rule: `CreateQualityRule` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateQualityRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATE_NAME`], [`codes::INVALID_PARAMETER_SERVICE_IS_BUSY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRule {
    /// Required.
    pub project_id: String,
    /// Required.
    pub create_rule_scene: i64,
    /// Required.
    pub rule_bo_list: Vec<QualityRuleInfo>,
}
operation! { CreateQualityRule(project_id: String, create_rule_scene: i64, rule_bo_list: Vec<QualityRuleInfo>)
    "CreateQualityRule" -> CreateQualityRuleOutput {
    0 "ProjectId" project_id, 1 "CreateRuleScene" create_rule_scene, 2 "RuleBOList" rule_bo_list
} }

/// In the request of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleInfo {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub datasource_id: Option<String>,
    /// Required.
    pub database_name: Option<String>,
    /// Required.
    pub compare_rule: Option<QualityCompareRule>,
    /// Required.
    pub alarm_level: Option<i64>,
    /// Required.
    pub source_engine_types: Option<Vec<i64>>,
    pub table_name: Option<String>,
    pub rule_template_id: Option<i64>,
    pub quality_dim: Option<i64>,
    pub project_id: Option<String>,
    pub rule_group_id: Option<i64>,
    pub table_id: Option<String>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<i64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub description: Option<String>,
    pub database_id: Option<String>,
    pub target_database_id: Option<String>,
    pub target_table_id: Option<String>,
    pub target_condition_expr: Option<String>,
    pub rel_condition_expr: Option<String>,
    pub field_config: Option<QualityRuleFieldConfig>,
    pub target_object_value: Option<String>,
    pub index: Option<String>,
    pub schema_name: Option<String>,
    pub target_schema_name: Option<String>,
    pub target_database_name: Option<String>,
    pub target_table_name: Option<String>,
    pub task_id: Option<String>,
    pub catalog_name: Option<String>,
    pub target_catalog_name: Option<String>,
}

/// Arguments of [`QualityRuleInfo::new`].
pub struct QualityRuleInfoRequired {
    pub name: String,
    pub r#type: i64,
    pub datasource_id: String,
    pub database_name: String,
    pub compare_rule: QualityCompareRule,
    pub alarm_level: i64,
    pub source_engine_types: Vec<i64>,
}
input! {
    QualityRuleInfo { QualityRuleInfoRequired: name, r#type, datasource_id, database_name, compare_rule, alarm_level, source_engine_types } {
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "DatasourceId" datasource_id: String,
    3 "DatabaseName" database_name: String, 4 "CompareRule" compare_rule: QualityCompareRule,
    5 "AlarmLevel" alarm_level: i64, 6 "SourceEngineTypes" source_engine_types: Vec<i64>,
    7 "TableName" table_name: String, 8 "RuleTemplateId" rule_template_id: i64, 9 "QualityDim" quality_dim: i64,
    10 "ProjectId" project_id: String, 11 "RuleGroupId" rule_group_id: i64, 12 "TableId" table_id: String,
    13 "SourceObjectDataTypeName" source_object_data_type_name: String,
    14 "SourceObjectValue" source_object_value: String, 15 "ConditionType" condition_type: i64,
    16 "ConditionExpression" condition_expression: String, 17 "CustomSql" custom_sql: String,
    18 "Description" description: String, 19 "DatabaseId" database_id: String,
    20 "TargetDatabaseId" target_database_id: String, 21 "TargetTableId" target_table_id: String,
    22 "TargetConditionExpr" target_condition_expr: String, 23 "RelConditionExpr" rel_condition_expr: String,
    24 "FieldConfig" field_config: QualityRuleFieldConfig, 25 "TargetObjectValue" target_object_value: String,
    26 "Index" index: String, 27 "SchemaName" schema_name: String, 28 "TargetSchemaName" target_schema_name: String,
    29 "TargetDatabaseName" target_database_name: String, 30 "TargetTableName" target_table_name: String,
    31 "TaskId" task_id: String, 32 "CatalogName" catalog_name: String,
    33 "TargetCatalogName" target_catalog_name: String
} }

/// In the request of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityCompareRule {
    /// Required.
    pub items: Option<Vec<QualityCompareRuleItem>>,
    pub cycle_step: Option<i64>,
    pub compute_expression: Option<String>,
}
input! { QualityCompareRule(items: Vec<QualityCompareRuleItem>) {
    0 "Items" items: Vec<QualityCompareRuleItem>, 1 "CycleStep" cycle_step: i64,
    2 "ComputeExpression" compute_expression: String
} }

/// In the request of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityCompareRuleItem {
    pub compare_type: Option<i64>,
    pub operator: Option<String>,
    pub value_compute_type: Option<i64>,
    pub value_list: Option<Vec<QualityThresholdValue>>,
}
input! { QualityCompareRuleItem() {
    0 "CompareType" compare_type: i64, 1 "Operator" operator: String, 2 "ValueComputeType" value_compute_type: i64,
    3 "ValueList" value_list: Vec<QualityThresholdValue>
} }

/// In the request of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityThresholdValue {
    pub value_type: Option<i64>,
    pub value: Option<String>,
}
input! { QualityThresholdValue() {
    0 "ValueType" value_type: i64, 1 "Value" value: String
} }

/// In the request of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleFieldConfig {
    pub where_config: Option<Vec<QualityFieldConfig>>,
    pub table_config: Option<Vec<QualityTableConfig>>,
}
input! { QualityRuleFieldConfig() {
    0 "WhereConfig" where_config: Vec<QualityFieldConfig>, 1 "TableConfig" table_config: Vec<QualityTableConfig>
} }

/// In the request of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityFieldConfig {
    pub field_key: Option<String>,
    pub field_value: Option<String>,
    pub field_data_type: Option<String>,
    pub value_config: Option<QualityColumnValueConfig>,
}
input! { QualityFieldConfig() {
    0 "FieldKey" field_key: String, 1 "FieldValue" field_value: String, 2 "FieldDataType" field_data_type: String,
    3 "ValueConfig" value_config: QualityColumnValueConfig
} }

/// In the request of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityColumnValueConfig {
    pub field_key: Option<String>,
    pub field_value: Option<String>,
    pub field_data_type: Option<String>,
}
input! { QualityColumnValueConfig() {
    0 "FieldKey" field_key: String, 1 "FieldValue" field_value: String, 2 "FieldDataType" field_data_type: String
} }

/// In the request of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityTableConfig {
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_key: Option<String>,
    pub field_config: Option<Vec<QualityFieldConfig>>,
}
input! { QualityTableConfig() {
    0 "DatabaseId" database_id: String, 1 "DatabaseName" database_name: String, 2 "TableId" table_id: String,
    3 "TableName" table_name: String, 4 "TableKey" table_key: String,
    5 "FieldConfig" field_config: Vec<QualityFieldConfig>
} }

/// Response of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleOutput {
    pub data: Option<CreateQualityRuleVO>,
}
model! { CreateQualityRuleOutput {
    0 "Data" data: CreateQualityRuleVO
} }

/// In the response of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleVO {
    pub msg: Option<String>,
    pub results: Vec<QualityRuleCreateResult>,
    pub sum_count: Option<i64>,
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub success_rule_ids: Vec<i64>,
}
model! { CreateQualityRuleVO {
    0 "Msg" msg: String, 1 "Results" results: Vec<QualityRuleCreateResult>, 2 "SumCount" sum_count: i64,
    3 "SuccessCount" success_count: i64, 4 "FailedCount" failed_count: i64,
    5 "SuccessRuleIds" success_rule_ids: Vec<i64>
} }

/// In the response of [`CreateQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleCreateResult {
    pub msg: Option<String>,
    pub success: Option<bool>,
    pub name: Option<String>,
    pub rule_group_id: Option<i64>,
    pub rule_group_table_id: Option<i64>,
    pub rule_id: Option<i64>,
}
model! { QualityRuleCreateResult {
    0 "Msg" msg: String, 1 "Success" success: bool, 2 "Name" name: String, 3 "RuleGroupId" rule_group_id: i64,
    4 "RuleGroupTableId" rule_group_table_id: i64, 5 "RuleId" rule_id: i64
} }

/// Creates quality rule group: `CreateQualityRuleGroup` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateQualityRuleGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATE_NAME`], [`codes::INVALID_PARAMETER_SERVICE_IS_BUSY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleGroup {
    /// Required.
    pub rule_group_exec_strategy_bo_list: Vec<QualityRuleGroupExecStrategy>,
    /// Required.
    pub project_id: String,
}
operation! {
    CreateQualityRuleGroup(rule_group_exec_strategy_bo_list: Vec<QualityRuleGroupExecStrategy>, project_id: String)
    "CreateQualityRuleGroup" -> CreateQualityRuleGroupOutput {
    0 "RuleGroupExecStrategyBOList" rule_group_exec_strategy_bo_list, 1 "ProjectId" project_id
} }

/// In the request of [`CreateQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupExecStrategy {
    /// Required.
    pub monitor_type: Option<i64>,
    /// Required.
    pub executor_group_id: Option<String>,
    /// Required.
    pub rule_group_name: Option<String>,
    /// Required.
    pub database_name: Option<String>,
    /// Required.
    pub datasource_id: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    pub rule_group_id: Option<i64>,
    pub exec_queue: Option<String>,
    pub executor_group_name: Option<String>,
    pub tasks: Option<Vec<QualityProdSchedulerTask>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_type: Option<String>,
    pub delay_time: Option<i64>,
    pub cycle_step: Option<i64>,
    pub task_action: Option<String>,
    pub exec_engine_type: Option<String>,
    pub exec_plan: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub trigger_types: Option<Vec<String>>,
    pub dlc_group_name: Option<String>,
    pub schema_name: Option<String>,
    pub description: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub group_config: Option<QualityRuleGroupConfig>,
    pub engine_param: Option<String>,
    pub catalog_name: Option<String>,
    pub exec_fail_block: Option<i64>,
}

/// Arguments of [`QualityRuleGroupExecStrategy::new`].
pub struct QualityRuleGroupExecStrategyRequired {
    pub monitor_type: i64,
    pub executor_group_id: String,
    pub rule_group_name: String,
    pub database_name: String,
    pub datasource_id: String,
    pub table_name: String,
}
input! {
    QualityRuleGroupExecStrategy { QualityRuleGroupExecStrategyRequired: monitor_type, executor_group_id, rule_group_name, database_name, datasource_id, table_name } {
    0 "MonitorType" monitor_type: i64, 1 "ExecutorGroupId" executor_group_id: String,
    2 "RuleGroupName" rule_group_name: String, 3 "DatabaseName" database_name: String,
    4 "DatasourceId" datasource_id: String, 5 "TableName" table_name: String, 6 "RuleGroupId" rule_group_id: i64,
    7 "ExecQueue" exec_queue: String, 8 "ExecutorGroupName" executor_group_name: String,
    9 "Tasks" tasks: Vec<QualityProdSchedulerTask>, 10 "StartTime" start_time: String, 11 "EndTime" end_time: String,
    12 "CycleType" cycle_type: String, 13 "DelayTime" delay_time: i64, 14 "CycleStep" cycle_step: i64,
    15 "TaskAction" task_action: String, 16 "ExecEngineType" exec_engine_type: String, 17 "ExecPlan" exec_plan: String,
    18 "RuleId" rule_id: i64, 19 "RuleName" rule_name: String, 20 "TriggerTypes" trigger_types: Vec<String>,
    21 "DlcGroupName" dlc_group_name: String, 22 "SchemaName" schema_name: String, 23 "Description" description: String,
    24 "ScheduleTimeZone" schedule_time_zone: String, 25 "GroupConfig" group_config: QualityRuleGroupConfig,
    26 "EngineParam" engine_param: String, 27 "CatalogName" catalog_name: String,
    28 "ExecFailBlock" exec_fail_block: i64
} }

/// In the request of [`CreateQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityProdSchedulerTask {
    /// Required.
    pub workflow_id: Option<String>,
    /// Required.
    pub task_id: Option<String>,
    /// Required.
    pub task_name: Option<String>,
    pub cycle_type: Option<i64>,
    pub task_type: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub in_charge_id_list: Option<Vec<String>>,
    pub in_charge_name_list: Option<Vec<String>>,
    pub task_status: Option<String>,
}
input! { QualityProdSchedulerTask(workflow_id: String, task_id: String, task_name: String) {
    0 "WorkflowId" workflow_id: String, 1 "TaskId" task_id: String, 2 "TaskName" task_name: String,
    3 "CycleType" cycle_type: i64, 4 "TaskType" task_type: String, 5 "ScheduleTimeZone" schedule_time_zone: String,
    6 "InChargeIdList" in_charge_id_list: Vec<String>, 7 "InChargeNameList" in_charge_name_list: Vec<String>,
    8 "TaskStatus" task_status: String
} }

/// In the request of [`CreateQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupConfig {
    pub analysis_type: Option<String>,
    pub model_monitor_type: Option<String>,
    pub predict_column: Option<String>,
    pub predict_column_type: Option<String>,
    pub label_column: Option<String>,
    pub label_column_type: Option<String>,
    pub model_id_column: Option<String>,
    pub model_id_column_type: Option<String>,
    pub timestamp_column: Option<String>,
    pub timestamp_column_type: Option<String>,
    pub granularity: Option<i64>,
    pub granularity_type: Option<String>,
    pub base_table: Option<String>,
    pub base_db: Option<String>,
    pub comparison_column: Option<String>,
    pub comparison_column_type: Option<String>,
    pub protection_value: Option<String>,
    pub positive_value: Option<String>,
    pub feature_column: Option<String>,
}
input! { QualityRuleGroupConfig() {
    0 "AnalysisType" analysis_type: String, 1 "ModelMonitorType" model_monitor_type: String,
    2 "PredictColumn" predict_column: String, 3 "PredictColumnType" predict_column_type: String,
    4 "LabelColumn" label_column: String, 5 "LabelColumnType" label_column_type: String,
    6 "ModelIdColumn" model_id_column: String, 7 "ModelIdColumnType" model_id_column_type: String,
    8 "TimestampColumn" timestamp_column: String, 9 "TimestampColumnType" timestamp_column_type: String,
    10 "Granularity" granularity: i64, 11 "GranularityType" granularity_type: String, 12 "BaseTable" base_table: String,
    13 "BaseDb" base_db: String, 14 "ComparisonColumn" comparison_column: String,
    15 "ComparisonColumnType" comparison_column_type: String, 16 "ProtectionValue" protection_value: String,
    17 "PositiveValue" positive_value: String, 18 "FeatureColumn" feature_column: String
} }

/// Response of [`CreateQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleGroupOutput {
    pub data: Option<CreateQualityRuleGroupResultVO>,
}
model! { CreateQualityRuleGroupOutput {
    0 "Data" data: CreateQualityRuleGroupResultVO
} }

/// In the response of [`CreateQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleGroupResultVO {
    pub rule_group_result_list: Vec<QualityRuleGroupResult>,
}
model! { CreateQualityRuleGroupResultVO {
    0 "RuleGroupResultList" rule_group_result_list: Vec<QualityRuleGroupResult>
} }

/// In the response of [`CreateQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupResult {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub rule_group_table_id: Option<i64>,
    pub datasource_id: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub monitor_type: Option<i64>,
    pub exec_detail: Option<String>,
    pub fail_msg: Option<String>,
    pub catalog_name: Option<String>,
}
model! { QualityRuleGroupResult {
    0 "Id" id: i64, 1 "Name" name: String, 2 "RuleGroupTableId" rule_group_table_id: i64,
    3 "DatasourceId" datasource_id: String, 4 "DatabaseName" database_name: String, 5 "SchemaName" schema_name: String,
    6 "TableName" table_name: String, 7 "MonitorType" monitor_type: i64, 8 "ExecDetail" exec_detail: String,
    9 "FailMsg" fail_msg: String, 10 "CatalogName" catalog_name: String
} }

/// Creates resource file: `CreateResourceFile` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateResourceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub bucket_name: String,
    /// Required.
    pub cos_region: String,
    /// Required.
    pub parent_folder_path: String,
    /// Required.
    pub resource_file: String,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}

/// Arguments of [`CreateResourceFile::new`].
pub struct CreateResourceFileRequired {
    pub project_id: String,
    pub resource_name: String,
    pub bucket_name: String,
    pub cos_region: String,
    pub parent_folder_path: String,
    pub resource_file: String,
}
operation! {
    CreateResourceFile { CreateResourceFileRequired: project_id, resource_name, bucket_name, cos_region, parent_folder_path, resource_file }
    "CreateResourceFile" -> CreateResourceFileOutput {
    0 "ProjectId" project_id, 1 "ResourceName" resource_name, 2 "BucketName" bucket_name, 3 "CosRegion" cos_region,
    4 "ParentFolderPath" parent_folder_path, 5 "ResourceFile" resource_file, 6 "BundleId" bundle_id: String,
    7 "BundleInfo" bundle_info: String
} }

/// Response of [`CreateResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFileOutput {
    pub data: Option<CreateResourceFileResult>,
}
model! { CreateResourceFileOutput {
    0 "Data" data: CreateResourceFileResult
} }

/// In the response of [`CreateResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFileResult {
    pub resource_id: Option<String>,
}
model! { CreateResourceFileResult {
    0 "ResourceId" resource_id: String
} }

/// Creates resource folder: `CreateResourceFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateResourceFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub parent_folder_path: String,
    /// Required.
    pub folder_name: String,
}
operation! { CreateResourceFolder(project_id: String, parent_folder_path: String, folder_name: String)
    "CreateResourceFolder" -> CreateResourceFolderOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path, 2 "FolderName" folder_name
} }

/// Response of [`CreateResourceFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFolderOutput {
    pub data: Option<CreateFolderResult>,
}
model! { CreateResourceFolderOutput {
    0 "Data" data: CreateFolderResult
} }

/// In the response of [`CreateResourceFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderResult {
    pub folder_id: Option<String>,
}
model! { CreateFolderResult {
    0 "FolderId" folder_id: String
} }

/// Creates resource group: `CreateResourceGroup` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: ResourceType,
    /// Required.
    pub auto_renew_enabled: bool,
    /// Required.
    pub purchase_period: i64,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub sub_net: String,
    /// Required.
    pub resource_region: String,
    pub associated_project_id: Option<String>,
    pub description: Option<String>,
}

/// Arguments of [`CreateResourceGroup::new`].
pub struct CreateResourceGroupRequired {
    pub name: String,
    pub r#type: ResourceType,
    pub auto_renew_enabled: bool,
    pub purchase_period: i64,
    pub vpc_id: String,
    pub sub_net: String,
    pub resource_region: String,
}
operation! {
    CreateResourceGroup { CreateResourceGroupRequired: name, r#type, auto_renew_enabled, purchase_period, vpc_id, sub_net, resource_region }
    "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "Name" name, 1 "Type" r#type, 2 "AutoRenewEnabled" auto_renew_enabled, 3 "PurchasePeriod" purchase_period,
    4 "VpcId" vpc_id, 5 "SubNet" sub_net, 6 "ResourceRegion" resource_region,
    7 "AssociatedProjectId" associated_project_id: String, 8 "Description" description: String
} }

/// In the request of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceType {
    /// Required.
    pub resource_group_type: Option<String>,
    pub integration: Option<IntegrationResource>,
    pub schedule: Option<ResourceGroupSpecification>,
    pub data_service: Option<ResourceGroupSpecification>,
}
input! { ResourceType(resource_group_type: String) {
    0 "ResourceGroupType" resource_group_type: String, 1 "Integration" integration: IntegrationResource,
    2 "Schedule" schedule: ResourceGroupSpecification, 3 "DataService" data_service: ResourceGroupSpecification
} }

/// In the request of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationResource {
    pub real_time_data_sync: Option<ResourceGroupSpecification>,
    pub offline_data_sync: Option<ResourceGroupSpecification>,
}
input! { IntegrationResource() {
    0 "RealTimeDataSync" real_time_data_sync: ResourceGroupSpecification,
    1 "OfflineDataSync" offline_data_sync: ResourceGroupSpecification
} }

/// In the request of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupSpecification {
    /// Required.
    pub specification: Option<String>,
    /// Required.
    pub number: Option<i64>,
}
input! { ResourceGroupSpecification(specification: String, number: i64) {
    0 "Specification" specification: String, 1 "Number" number: i64
} }

/// Response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub data: Option<ResourceResult>,
}
model! { CreateResourceGroupOutput {
    0 "Data" data: ResourceResult
} }

/// In the response of [`CreateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceResult {
    pub status: Option<bool>,
    pub resource_group_id: Option<String>,
}
model! { ResourceResult {
    0 "Status" status: bool, 1 "ResourceGroupId" resource_group_id: String
} }

/// Creates sql folder: `CreateSQLFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateSQLFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLFolder {
    /// Required.
    pub folder_name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub parent_folder_path: String,
    pub access_scope: Option<String>,
}
operation! { CreateSQLFolder(folder_name: String, project_id: String, parent_folder_path: String)
    "CreateSQLFolder" -> CreateSQLFolderOutput {
    0 "FolderName" folder_name, 1 "ProjectId" project_id, 2 "ParentFolderPath" parent_folder_path,
    3 "AccessScope" access_scope: String
} }

/// Response of [`CreateSQLFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLFolderOutput {
    pub data: Option<SqlCreateResult>,
}
model! { CreateSQLFolderOutput {
    0 "Data" data: SqlCreateResult
} }

/// In the response of [`CreateSQLFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlCreateResult {
    pub folder_id: Option<String>,
}
model! { SqlCreateResult {
    0 "FolderId" folder_id: String
} }

/// Creates sql script: `CreateSQLScript` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateSQLScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLScript {
    /// Required.
    pub script_name: String,
    /// Required.
    pub project_id: String,
    pub parent_folder_path: Option<String>,
    pub script_config: Option<SQLScriptConfig>,
    pub script_content: Option<String>,
    pub access_scope: Option<String>,
}
operation! { CreateSQLScript(script_name: String, project_id: String) "CreateSQLScript" -> CreateSQLScriptOutput {
    0 "ScriptName" script_name, 1 "ProjectId" project_id, 2 "ParentFolderPath" parent_folder_path: String,
    3 "ScriptConfig" script_config: SQLScriptConfig, 4 "ScriptContent" script_content: String,
    5 "AccessScope" access_scope: String
} }

/// In the request of [`CreateSQLScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLScriptConfig {
    pub datasource_id: Option<String>,
    pub datasource_env: Option<String>,
    pub compute_resource: Option<String>,
    pub executor_group_id: Option<String>,
    pub params: Option<String>,
    pub advance_config: Option<String>,
}
input! { SQLScriptConfig() {
    0 "DatasourceId" datasource_id: String, 1 "DatasourceEnv" datasource_env: String,
    2 "ComputeResource" compute_resource: String, 3 "ExecutorGroupId" executor_group_id: String,
    4 "Params" params: String, 5 "AdvanceConfig" advance_config: String
} }

/// Response of [`CreateSQLScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLScriptOutput {
    pub data: Option<SQLScript>,
}
model! { CreateSQLScriptOutput {
    0 "Data" data: SQLScript
} }

/// In the response of [`CreateSQLScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLScript {
    pub script_id: Option<String>,
    pub script_name: Option<String>,
    pub owner_uin: Option<String>,
    pub parent_folder_path: Option<String>,
    pub script_config: Option<SQLScriptConfig>,
    pub script_content: Option<String>,
    pub update_user_uin: Option<String>,
    pub project_id: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub access_scope: Option<String>,
    pub path: Option<String>,
}
model! { SQLScript {
    0 "ScriptId" script_id: String, 1 "ScriptName" script_name: String, 2 "OwnerUin" owner_uin: String,
    3 "ParentFolderPath" parent_folder_path: String, 4 "ScriptConfig" script_config: SQLScriptConfig,
    5 "ScriptContent" script_content: String, 6 "UpdateUserUin" update_user_uin: String,
    7 "ProjectId" project_id: String, 8 "UpdateTime" update_time: String, 9 "CreateTime" create_time: String,
    10 "AccessScope" access_scope: String, 11 "Path" path: String
} }

/// Creates task: `CreateTask` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_base_attribute: CreateTaskBaseAttribute,
    /// Required.
    pub task_configuration: CreateTaskConfiguration,
    /// Required.
    pub task_scheduler_configuration: CreateTaskSchedulerConfiguration,
}
operation! {
    CreateTask(project_id: String, task_base_attribute: CreateTaskBaseAttribute, task_configuration: CreateTaskConfiguration, task_scheduler_configuration: CreateTaskSchedulerConfiguration)
    "CreateTask" -> CreateTaskOutput {
    0 "ProjectId" project_id, 1 "TaskBaseAttribute" task_base_attribute, 2 "TaskConfiguration" task_configuration,
    3 "TaskSchedulerConfiguration" task_scheduler_configuration
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskBaseAttribute {
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub task_type_id: Option<String>,
    /// Required.
    pub workflow_id: Option<String>,
    pub owner_uin: Option<String>,
    pub task_description: Option<String>,
    pub task_folder_path: Option<String>,
}
input! { CreateTaskBaseAttribute(task_name: String, task_type_id: String, workflow_id: String) {
    0 "TaskName" task_name: String, 1 "TaskTypeId" task_type_id: String, 2 "WorkflowId" workflow_id: String,
    3 "OwnerUin" owner_uin: String, 4 "TaskDescription" task_description: String,
    5 "TaskFolderPath" task_folder_path: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskConfiguration {
    pub resource_group: Option<String>,
    pub code_content: Option<String>,
    pub task_ext_configuration_list: Option<Vec<TaskExtParameter>>,
    pub data_cluster: Option<String>,
    pub broker_ip: Option<String>,
    pub yarn_queue: Option<String>,
    pub source_service_id: Option<String>,
    pub target_service_id: Option<String>,
    pub task_scheduling_parameter_list: Option<Vec<TaskSchedulingParameter>>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
input! { CreateTaskConfiguration() {
    0 "ResourceGroup" resource_group: String, 1 "CodeContent" code_content: String,
    2 "TaskExtConfigurationList" task_ext_configuration_list: Vec<TaskExtParameter>,
    3 "DataCluster" data_cluster: String, 4 "BrokerIp" broker_ip: String, 5 "YarnQueue" yarn_queue: String,
    6 "SourceServiceId" source_service_id: String, 7 "TargetServiceId" target_service_id: String,
    8 "TaskSchedulingParameterList" task_scheduling_parameter_list: Vec<TaskSchedulingParameter>,
    9 "BundleId" bundle_id: String, 10 "BundleInfo" bundle_info: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskExtParameter {
    /// Required.
    pub param_key: Option<String>,
    /// Required.
    pub param_value: Option<String>,
}
input! { TaskExtParameter(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSchedulingParameter {
    /// Required.
    pub param_key: Option<String>,
    /// Required.
    pub param_value: Option<String>,
}
input! { TaskSchedulingParameter(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskSchedulerConfiguration {
    pub cycle_type: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub crontab_expression: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub calendar_open: Option<String>,
    pub calendar_id: Option<String>,
    pub self_depend: Option<String>,
    pub upstream_dependency_config_list: Option<Vec<DependencyTaskBrief>>,
    pub event_listener_list: Option<Vec<EventListener>>,
    pub allow_redo_type: Option<String>,
    pub param_task_out_list: Option<Vec<OutTaskParameter>>,
    pub param_task_in_list: Option<Vec<InTaskParameter>>,
    pub task_output_registry_list: Option<Vec<TaskDataRegistry>>,
    pub init_strategy: Option<String>,
    /// Deprecated.
    pub schedule_run_type: Option<String>,
    /// Deprecated.
    pub run_priority: Option<String>,
    /// Deprecated.
    pub retry_wait: Option<String>,
    /// Deprecated.
    pub max_retry_attempts: Option<String>,
    /// Deprecated.
    pub execution_ttl: Option<String>,
    /// Deprecated.
    pub wait_execution_total_ttl: Option<String>,
    pub schedule_type: Option<i64>,
    pub run_priority_type: Option<i64>,
    pub retry_wait_minute: Option<i64>,
    pub max_retry_number: Option<i64>,
    pub execution_ttl_minute: Option<i64>,
    pub wait_execution_total_ttl_minute: Option<i64>,
    pub dependency_trigger_policy: Option<String>,
    /// Deprecated.
    pub allow_downstream_dependency: Option<i64>,
}
input! { CreateTaskSchedulerConfiguration() {
    0 "CycleType" cycle_type: String, 1 "ScheduleTimeZone" schedule_time_zone: String,
    2 "CrontabExpression" crontab_expression: String, 3 "StartTime" start_time: String, 4 "EndTime" end_time: String,
    5 "ExecutionStartTime" execution_start_time: String, 6 "ExecutionEndTime" execution_end_time: String,
    7 "CalendarOpen" calendar_open: String, 8 "CalendarId" calendar_id: String, 9 "SelfDepend" self_depend: String,
    10 "UpstreamDependencyConfigList" upstream_dependency_config_list: Vec<DependencyTaskBrief>,
    11 "EventListenerList" event_listener_list: Vec<EventListener>, 12 "AllowRedoType" allow_redo_type: String,
    13 "ParamTaskOutList" param_task_out_list: Vec<OutTaskParameter>,
    14 "ParamTaskInList" param_task_in_list: Vec<InTaskParameter>,
    15 "TaskOutputRegistryList" task_output_registry_list: Vec<TaskDataRegistry>,
    16 "InitStrategy" init_strategy: String, 17 "ScheduleRunType" schedule_run_type: String,
    18 "RunPriority" run_priority: String, 19 "RetryWait" retry_wait: String,
    20 "MaxRetryAttempts" max_retry_attempts: String, 21 "ExecutionTTL" execution_ttl: String,
    22 "WaitExecutionTotalTTL" wait_execution_total_ttl: String, 23 "ScheduleType" schedule_type: i64,
    24 "RunPriorityType" run_priority_type: i64, 25 "RetryWaitMinute" retry_wait_minute: i64,
    26 "MaxRetryNumber" max_retry_number: i64, 27 "ExecutionTTLMinute" execution_ttl_minute: i64,
    28 "WaitExecutionTotalTTLMinute" wait_execution_total_ttl_minute: i64,
    29 "DependencyTriggerPolicy" dependency_trigger_policy: String,
    30 "AllowDownstreamDependency" allow_downstream_dependency: i64
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyTaskBrief {
    /// Required.
    pub task_id: Option<String>,
    /// Required.
    pub main_cyclic_config: Option<String>,
    pub subordinate_cyclic_config: Option<String>,
    pub offset: Option<String>,
    pub dependency_strategy: Option<DependencyStrategyTask>,
}
input! { DependencyTaskBrief(task_id: String, main_cyclic_config: String) {
    0 "TaskId" task_id: String, 1 "MainCyclicConfig" main_cyclic_config: String,
    2 "SubordinateCyclicConfig" subordinate_cyclic_config: String, 3 "Offset" offset: String,
    4 "DependencyStrategy" dependency_strategy: DependencyStrategyTask
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyStrategyTask {
    pub polling_null_strategy: Option<String>,
    pub task_dependency_executing_strategies: Option<Vec<String>>,
    pub task_dependency_executing_timeout_value: Option<i64>,
}
input! { DependencyStrategyTask() {
    0 "PollingNullStrategy" polling_null_strategy: String,
    1 "TaskDependencyExecutingStrategies" task_dependency_executing_strategies: Vec<String>,
    2 "TaskDependencyExecutingTimeoutValue" task_dependency_executing_timeout_value: i64
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventListener {
    /// Required.
    pub event_name: Option<String>,
    /// Required.
    pub event_sub_type: Option<String>,
    /// Required.
    pub event_broadcast_type: Option<String>,
    pub properties_list: Option<Vec<ParamInfo>>,
}
input! { EventListener(event_name: String, event_sub_type: String, event_broadcast_type: String) {
    0 "EventName" event_name: String, 1 "EventSubType" event_sub_type: String,
    2 "EventBroadcastType" event_broadcast_type: String, 3 "PropertiesList" properties_list: Vec<ParamInfo>
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfo {
    /// Required.
    pub param_key: Option<String>,
    /// Required.
    pub param_value: Option<String>,
}
input! { ParamInfo(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutTaskParameter {
    /// Required.
    pub param_key: Option<String>,
    /// Required.
    pub param_value: Option<String>,
}
input! { OutTaskParameter(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InTaskParameter {
    /// Required.
    pub param_key: Option<String>,
    /// Required.
    pub param_desc: Option<String>,
    /// Required.
    pub from_task_id: Option<String>,
    /// Required.
    pub from_param_key: Option<String>,
    pub r#type: Option<String>,
}
input! { InTaskParameter(param_key: String, param_desc: String, from_task_id: String, from_param_key: String) {
    0 "ParamKey" param_key: String, 1 "ParamDesc" param_desc: String, 2 "FromTaskId" from_task_id: String,
    3 "FromParamKey" from_param_key: String, 4 "Type" r#type: String
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDataRegistry {
    /// Required.
    pub datasource_id: Option<String>,
    /// Required.
    pub database_name: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub partition_name: Option<String>,
    /// Required.
    pub data_flow_type: Option<String>,
    /// Required.
    pub table_physical_id: Option<String>,
    pub db_guid: Option<String>,
    pub table_guid: Option<String>,
    pub catalog_name: Option<String>,
    pub datasource_name: Option<String>,
    pub qualified_name: Option<String>,
}

/// Arguments of [`TaskDataRegistry::new`].
pub struct TaskDataRegistryRequired {
    pub datasource_id: String,
    pub database_name: String,
    pub table_name: String,
    pub partition_name: String,
    pub data_flow_type: String,
    pub table_physical_id: String,
}
input! {
    TaskDataRegistry { TaskDataRegistryRequired: datasource_id, database_name, table_name, partition_name, data_flow_type, table_physical_id } {
    0 "DatasourceId" datasource_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String,
    3 "PartitionName" partition_name: String, 4 "DataFlowType" data_flow_type: String,
    5 "TablePhysicalId" table_physical_id: String, 6 "DbGuid" db_guid: String, 7 "TableGuid" table_guid: String,
    8 "CatalogName" catalog_name: String, 9 "DatasourceName" datasource_name: String,
    10 "QualifiedName" qualified_name: String
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub data: Option<CreateTaskResult>,
}
model! { CreateTaskOutput {
    0 "Data" data: CreateTaskResult
} }

/// In the response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskResult {
    pub task_id: Option<String>,
}
model! { CreateTaskResult {
    0 "TaskId" task_id: String
} }

/// Creates task folder: `CreateTaskFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateTaskFolder>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub parent_task_folder_path: String,
    /// Required.
    pub task_folder_name: String,
    /// Required.
    pub task_folder_type: String,
    /// Required.
    pub workflow_id: String,
}

/// Arguments of [`CreateTaskFolder::new`].
pub struct CreateTaskFolderRequired {
    pub project_id: String,
    pub parent_task_folder_path: String,
    pub task_folder_name: String,
    pub task_folder_type: String,
    pub workflow_id: String,
}
operation! {
    CreateTaskFolder { CreateTaskFolderRequired: project_id, parent_task_folder_path, task_folder_name, task_folder_type, workflow_id }
    "CreateTaskFolder" -> CreateTaskFolderOutput {
    0 "ProjectId" project_id, 1 "ParentTaskFolderPath" parent_task_folder_path, 2 "TaskFolderName" task_folder_name,
    3 "TaskFolderType" task_folder_type, 4 "WorkflowId" workflow_id
} }

/// Response of [`CreateTaskFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolderOutput {
    pub data: Option<CreateTaskFolderResult>,
}
model! { CreateTaskFolderOutput {
    0 "Data" data: CreateTaskFolderResult
} }

/// In the response of [`CreateTaskFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolderResult {
    pub task_folder_id: Option<String>,
}
model! { CreateTaskFolderResult {
    0 "TaskFolderId" task_folder_id: String
} }

/// Creates trigger task: `CreateTriggerTask` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateTriggerTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub trigger_task_base_attribute: CreateTriggerTaskBaseAttribute,
    /// Required.
    pub trigger_task_configuration: CreateTriggerTaskConfiguration,
    /// Required.
    pub trigger_task_scheduler_configuration: CreateTriggerTaskSchedulerConfiguration,
}
operation! {
    CreateTriggerTask(project_id: String, trigger_task_base_attribute: CreateTriggerTaskBaseAttribute, trigger_task_configuration: CreateTriggerTaskConfiguration, trigger_task_scheduler_configuration: CreateTriggerTaskSchedulerConfiguration)
    "CreateTriggerTask" -> CreateTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TriggerTaskBaseAttribute" trigger_task_base_attribute,
    2 "TriggerTaskConfiguration" trigger_task_configuration,
    3 "TriggerTaskSchedulerConfiguration" trigger_task_scheduler_configuration
} }

/// In the request of [`CreateTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerTaskBaseAttribute {
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub task_type_id: Option<String>,
    /// Required.
    pub workflow_id: Option<String>,
    pub owner_uin: Option<String>,
    pub task_description: Option<String>,
    pub task_folder_path: Option<String>,
}
input! { CreateTriggerTaskBaseAttribute(task_name: String, task_type_id: String, workflow_id: String) {
    0 "TaskName" task_name: String, 1 "TaskTypeId" task_type_id: String, 2 "WorkflowId" workflow_id: String,
    3 "OwnerUin" owner_uin: String, 4 "TaskDescription" task_description: String,
    5 "TaskFolderPath" task_folder_path: String
} }

/// In the request of [`CreateTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerTaskConfiguration {
    pub resource_group: Option<String>,
    pub code_content: Option<String>,
    pub task_ext_configuration_list: Option<Vec<TaskExtParameter>>,
    pub data_cluster: Option<String>,
    pub broker_ip: Option<String>,
    pub yarn_queue: Option<String>,
    pub source_service_id: Option<String>,
    pub target_service_id: Option<String>,
    pub task_scheduling_parameter_list: Option<Vec<TaskSchedulingParameter>>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
input! { CreateTriggerTaskConfiguration() {
    0 "ResourceGroup" resource_group: String, 1 "CodeContent" code_content: String,
    2 "TaskExtConfigurationList" task_ext_configuration_list: Vec<TaskExtParameter>,
    3 "DataCluster" data_cluster: String, 4 "BrokerIp" broker_ip: String, 5 "YarnQueue" yarn_queue: String,
    6 "SourceServiceId" source_service_id: String, 7 "TargetServiceId" target_service_id: String,
    8 "TaskSchedulingParameterList" task_scheduling_parameter_list: Vec<TaskSchedulingParameter>,
    9 "BundleId" bundle_id: String, 10 "BundleInfo" bundle_info: String
} }

/// In the request of [`CreateTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerTaskSchedulerConfiguration {
    pub upstream_dependency_config_list: Option<Vec<DependencyTriggerTaskBrief>>,
    pub run_priority_type: Option<i64>,
    pub retry_wait_minute: Option<i64>,
    pub max_retry_number: Option<i64>,
    pub execution_ttl_minute: Option<i64>,
    pub wait_execution_total_ttl_minute: Option<i64>,
    pub allow_redo_type: Option<String>,
    pub param_task_out_list: Option<Vec<OutTaskParameter>>,
    pub param_task_in_list: Option<Vec<InTaskParameter>>,
    pub task_output_registry_list: Option<Vec<TaskDataRegistry>>,
    pub dependency_trigger_policy: Option<String>,
    pub allow_downstream_dependency: Option<i64>,
    pub schedule_type: Option<i64>,
}
input! { CreateTriggerTaskSchedulerConfiguration() {
    0 "UpstreamDependencyConfigList" upstream_dependency_config_list: Vec<DependencyTriggerTaskBrief>,
    1 "RunPriorityType" run_priority_type: i64, 2 "RetryWaitMinute" retry_wait_minute: i64,
    3 "MaxRetryNumber" max_retry_number: i64, 4 "ExecutionTTLMinute" execution_ttl_minute: i64,
    5 "WaitExecutionTotalTTLMinute" wait_execution_total_ttl_minute: i64, 6 "AllowRedoType" allow_redo_type: String,
    7 "ParamTaskOutList" param_task_out_list: Vec<OutTaskParameter>,
    8 "ParamTaskInList" param_task_in_list: Vec<InTaskParameter>,
    9 "TaskOutputRegistryList" task_output_registry_list: Vec<TaskDataRegistry>,
    10 "DependencyTriggerPolicy" dependency_trigger_policy: String,
    11 "AllowDownstreamDependency" allow_downstream_dependency: i64, 12 "ScheduleType" schedule_type: i64
} }

/// In the request of [`CreateTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyTriggerTaskBrief {
    /// Required.
    pub task_id: Option<String>,
}
input! { DependencyTriggerTaskBrief(task_id: String) {
    0 "TaskId" task_id: String
} }

/// Response of [`CreateTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerTaskOutput {
    pub data: Option<CreateTaskResult>,
}
model! { CreateTriggerTaskOutput {
    0 "Data" data: CreateTaskResult
} }

/// Creates trigger workflow: `CreateTriggerWorkflow` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateTriggerWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_name: String,
    /// Required.
    pub parent_folder_path: String,
    pub workflow_desc: Option<String>,
    pub owner_uin: Option<String>,
    pub workflow_params: Option<Vec<ParamInfo>>,
    pub trigger_workflow_scheduler_configurations: Option<Vec<WorkflowTriggerConfig>>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub general_task_params: Option<Vec<WorkflowGeneralTaskParam>>,
    pub trigger_workflow_run_configuration: Option<WorkflowRunConfig>,
    pub scheduler_status: Option<String>,
    pub trigger_mode: Option<String>,
    pub execute_user_uin: Option<String>,
}
operation! { CreateTriggerWorkflow(project_id: String, workflow_name: String, parent_folder_path: String)
    "CreateTriggerWorkflow" -> CreateTriggerWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowName" workflow_name, 2 "ParentFolderPath" parent_folder_path,
    3 "WorkflowDesc" workflow_desc: String, 4 "OwnerUin" owner_uin: String,
    5 "WorkflowParams" workflow_params: Vec<ParamInfo>,
    6 "TriggerWorkflowSchedulerConfigurations" trigger_workflow_scheduler_configurations: Vec<WorkflowTriggerConfig>,
    7 "BundleId" bundle_id: String, 8 "BundleInfo" bundle_info: String,
    9 "GeneralTaskParams" general_task_params: Vec<WorkflowGeneralTaskParam>,
    10 "TriggerWorkflowRunConfiguration" trigger_workflow_run_configuration: WorkflowRunConfig,
    11 "SchedulerStatus" scheduler_status: String, 12 "TriggerMode" trigger_mode: String,
    13 "ExecuteUserUin" execute_user_uin: String
} }

/// In the request of [`CreateTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowTriggerConfig {
    pub trigger_mode: Option<String>,
    pub extra_info: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub config_mode: Option<String>,
    pub cycle_type: Option<String>,
    pub crontab_expression: Option<String>,
    pub trigger_id: Option<String>,
    pub file_arrival_path: Option<String>,
    pub scheduler_status: Option<String>,
    pub file_name_pattern: Option<String>,
    pub recursive: Option<i64>,
    pub trigger_minimum_interval_second: Option<i64>,
    pub trigger_wait_time_second: Option<i64>,
}
input! { WorkflowTriggerConfig() {
    0 "TriggerMode" trigger_mode: String, 1 "ExtraInfo" extra_info: String,
    2 "ScheduleTimeZone" schedule_time_zone: String, 3 "StartTime" start_time: String, 4 "EndTime" end_time: String,
    5 "ConfigMode" config_mode: String, 6 "CycleType" cycle_type: String,
    7 "CrontabExpression" crontab_expression: String, 8 "TriggerId" trigger_id: String,
    9 "FileArrivalPath" file_arrival_path: String, 10 "SchedulerStatus" scheduler_status: String,
    11 "FileNamePattern" file_name_pattern: String, 12 "Recursive" recursive: i64,
    13 "TriggerMinimumIntervalSecond" trigger_minimum_interval_second: i64,
    14 "TriggerWaitTimeSecond" trigger_wait_time_second: i64
} }

/// In the request of [`CreateTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowGeneralTaskParam {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { WorkflowGeneralTaskParam() {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// In the request of [`CreateTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowRunConfig {
    pub max_concurrent_num: Option<i64>,
    pub queuing_mode: Option<i64>,
}
input! { WorkflowRunConfig() {
    0 "MaxConcurrentNum" max_concurrent_num: i64, 1 "QueuingMode" queuing_mode: i64
} }

/// Response of [`CreateTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowOutput {
    pub data: Option<CreateTriggerWorkflowResult>,
}
model! { CreateTriggerWorkflowOutput {
    0 "Data" data: CreateTriggerWorkflowResult
} }

/// In the response of [`CreateTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowResult {
    pub workflow_id: Option<String>,
}
model! { CreateTriggerWorkflowResult {
    0 "WorkflowId" workflow_id: String
} }

/// Creates trigger workflow run: `CreateTriggerWorkflowRun` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateTriggerWorkflowRun>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAM_ILLEGAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowRun {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    pub advanced_params: Option<Vec<SchedulingParameter>>,
    pub task_ids: Option<Vec<String>>,
    pub scheduling_resource_group_id: Option<String>,
    pub integration_resource_group_id: Option<String>,
}
operation! { CreateTriggerWorkflowRun(project_id: String, workflow_id: String)
    "CreateTriggerWorkflowRun" -> CreateTriggerWorkflowRunOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "AdvancedParams" advanced_params: Vec<SchedulingParameter>,
    3 "TaskIds" task_ids: Vec<String>, 4 "SchedulingResourceGroupId" scheduling_resource_group_id: String,
    5 "IntegrationResourceGroupId" integration_resource_group_id: String
} }

/// In the request of [`CreateTriggerWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulingParameter {
    pub param_key: Option<String>,
    pub param_value: Option<String>,
    pub ext_properties: Option<String>,
}
input! { SchedulingParameter() {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String, 2 "ExtProperties" ext_properties: String
} }

/// Response of [`CreateTriggerWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowRunOutput {
    pub data: Option<CreateTriggerWorkflowRunResult>,
}
model! { CreateTriggerWorkflowRunOutput {
    0 "Data" data: CreateTriggerWorkflowRunResult
} }

/// In the response of [`CreateTriggerWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowRunResult {
    pub workflow_execution_id: Option<String>,
}
model! { CreateTriggerWorkflowRunResult {
    0 "WorkflowExecutionId" workflow_execution_id: String
} }

/// Creates workflow: `CreateWorkflow` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_name: String,
    /// Required.
    pub parent_folder_path: String,
    pub workflow_type: Option<String>,
    pub workflow_desc: Option<String>,
    pub owner_uin: Option<String>,
    pub workflow_params: Option<Vec<ParamInfo>>,
    pub workflow_scheduler_configuration: Option<WorkflowSchedulerConfigurationInfo>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
operation! { CreateWorkflow(project_id: String, workflow_name: String, parent_folder_path: String)
    "CreateWorkflow" -> CreateWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowName" workflow_name, 2 "ParentFolderPath" parent_folder_path,
    3 "WorkflowType" workflow_type: String, 4 "WorkflowDesc" workflow_desc: String, 5 "OwnerUin" owner_uin: String,
    6 "WorkflowParams" workflow_params: Vec<ParamInfo>,
    7 "WorkflowSchedulerConfiguration" workflow_scheduler_configuration: WorkflowSchedulerConfigurationInfo,
    8 "BundleId" bundle_id: String, 9 "BundleInfo" bundle_info: String
} }

/// In the request of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowSchedulerConfigurationInfo {
    /// Required.
    pub schedule_time_zone: Option<String>,
    /// Required.
    pub cycle_type: Option<String>,
    /// Required.
    pub self_depend: Option<String>,
    /// Required.
    pub start_time: Option<String>,
    /// Required.
    pub end_time: Option<String>,
    /// Required.
    pub crontab_expression: Option<String>,
    pub dependency_workflow: Option<String>,
    pub modify_cycle_value: Option<String>,
    pub clear_link: Option<bool>,
    pub main_cyclic_config: Option<String>,
    pub subordinate_cyclic_config: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub calendar_open: Option<String>,
    pub calendar_id: Option<String>,
}

/// Arguments of [`WorkflowSchedulerConfigurationInfo::new`].
pub struct WorkflowSchedulerConfigurationInfoRequired {
    pub schedule_time_zone: String,
    pub cycle_type: String,
    pub self_depend: String,
    pub start_time: String,
    pub end_time: String,
    pub crontab_expression: String,
}
input! {
    WorkflowSchedulerConfigurationInfo { WorkflowSchedulerConfigurationInfoRequired: schedule_time_zone, cycle_type, self_depend, start_time, end_time, crontab_expression } {
    0 "ScheduleTimeZone" schedule_time_zone: String, 1 "CycleType" cycle_type: String,
    2 "SelfDepend" self_depend: String, 3 "StartTime" start_time: String, 4 "EndTime" end_time: String,
    5 "CrontabExpression" crontab_expression: String, 6 "DependencyWorkflow" dependency_workflow: String,
    7 "ModifyCycleValue" modify_cycle_value: String, 8 "ClearLink" clear_link: bool,
    9 "MainCyclicConfig" main_cyclic_config: String, 10 "SubordinateCyclicConfig" subordinate_cyclic_config: String,
    11 "ExecutionStartTime" execution_start_time: String, 12 "ExecutionEndTime" execution_end_time: String,
    13 "CalendarOpen" calendar_open: String, 14 "CalendarId" calendar_id: String
} }

/// Response of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowOutput {
    pub data: Option<CreateWorkflowResult>,
}
model! { CreateWorkflowOutput {
    0 "Data" data: CreateWorkflowResult
} }

/// In the response of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowResult {
    pub workflow_id: Option<String>,
}
model! { CreateWorkflowResult {
    0 "WorkflowId" workflow_id: String
} }

/// Creates workflow folder: `CreateWorkflowFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateWorkflowFolder>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub parent_folder_path: String,
    /// Required.
    pub folder_name: String,
}
operation! { CreateWorkflowFolder(project_id: String, parent_folder_path: String, folder_name: String)
    "CreateWorkflowFolder" -> CreateWorkflowFolderOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path, 2 "FolderName" folder_name
} }

/// Response of [`CreateWorkflowFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowFolderOutput {
    pub data: Option<CreateFolderResult>,
}
model! { CreateWorkflowFolderOutput {
    0 "Data" data: CreateFolderResult
} }

/// Creates workflow permissions: `CreateWorkflowPermissions` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=CreateWorkflowPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowPermissions {
    /// Required.
    pub project_id: String,
    /// Required.
    pub entity_id: String,
    /// Required.
    pub entity_type: String,
    /// Required.
    pub permission_list: Vec<WorkflowPermission>,
}
operation! {
    CreateWorkflowPermissions(project_id: String, entity_id: String, entity_type: String, permission_list: Vec<WorkflowPermission>)
    "CreateWorkflowPermissions" -> CreateWorkflowPermissionsOutput {
    0 "ProjectId" project_id, 1 "EntityId" entity_id, 2 "EntityType" entity_type, 3 "PermissionList" permission_list
} }

/// In the request of [`CreateWorkflowPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowPermission {
    /// Required.
    pub permission_target_type: Option<String>,
    /// Required.
    pub permission_target_id: Option<String>,
    /// Required.
    pub permission_type_list: Option<Vec<String>>,
}
input! {
    WorkflowPermission(permission_target_type: String, permission_target_id: String, permission_type_list: Vec<String>) {
    0 "PermissionTargetType" permission_target_type: String, 1 "PermissionTargetId" permission_target_id: String,
    2 "PermissionTypeList" permission_type_list: Vec<String>
} }

/// Response of [`CreateWorkflowPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowPermissionsOutput {
    pub data: Option<CreateWorkflowPermissionsResult>,
}
model! { CreateWorkflowPermissionsOutput {
    0 "Data" data: CreateWorkflowPermissionsResult
} }

/// In the response of [`CreateWorkflowPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowPermissionsResult {
    pub status: Option<bool>,
}
model! { CreateWorkflowPermissionsResult {
    0 "Status" status: bool
} }

/// Deletes code file: `DeleteCodeFile` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteCodeFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub code_file_id: String,
}
operation! { DeleteCodeFile(project_id: String, code_file_id: String) "DeleteCodeFile" -> DeleteCodeFileOutput {
    0 "ProjectId" project_id, 1 "CodeFileId" code_file_id
} }

/// Response of [`DeleteCodeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeFileOutput {
    pub data: Option<CodeStudioFileActionResult>,
}
model! { DeleteCodeFileOutput {
    0 "Data" data: CodeStudioFileActionResult
} }

/// In the response of [`DeleteCodeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeStudioFileActionResult {
    pub status: Option<bool>,
    pub code_file_id: Option<String>,
}
model! { CodeStudioFileActionResult {
    0 "Status" status: bool, 1 "CodeFileId" code_file_id: String
} }

/// Deletes code folder: `DeleteCodeFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteCodeFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
}
operation! { DeleteCodeFolder(project_id: String, folder_id: String) "DeleteCodeFolder" -> DeleteCodeFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

/// Response of [`DeleteCodeFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeFolderOutput {
    pub data: Option<CodeStudioFolderActionResult>,
}
model! { DeleteCodeFolderOutput {
    0 "Data" data: CodeStudioFolderActionResult
} }

/// In the response of [`DeleteCodeFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeStudioFolderActionResult {
    pub status: Option<bool>,
    pub folder_id: Option<String>,
}
model! { CodeStudioFolderActionResult {
    0 "Status" status: bool, 1 "FolderId" folder_id: String
} }

/// Deletes code permissions: `DeleteCodePermissions` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteCodePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodePermissions {
    /// Required.
    pub project_id: String,
    pub recycle_policy_set: Option<Vec<ExploreAuthorizationRecycleObject>>,
}
operation! { DeleteCodePermissions(project_id: String) "DeleteCodePermissions" -> DeleteCodePermissionsOutput {
    0 "ProjectId" project_id, 1 "RecyclePolicySet" recycle_policy_set: Vec<ExploreAuthorizationRecycleObject>
} }

/// In the request of [`DeleteCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreAuthorizationRecycleObject {
    pub resource: Option<ExploreFileResource>,
    pub recycle_subjects: Option<Vec<ExploreAuthorizeSubject>>,
}
input! { ExploreAuthorizationRecycleObject() {
    0 "Resource" resource: ExploreFileResource, 1 "RecycleSubjects" recycle_subjects: Vec<ExploreAuthorizeSubject>
} }

/// Response of [`DeleteCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodePermissionsOutput {
    pub data: Vec<CodePermissionsResultItem>,
}
model! { DeleteCodePermissionsOutput {
    0 "Data" data: Vec<CodePermissionsResultItem>
} }

/// Deletes data backfill plan async: `DeleteDataBackfillPlanAsync` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteDataBackfillPlanAsync>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataBackfillPlanAsync {
    /// Required.
    pub project_id: String,
    /// Required.
    pub data_backfill_plan_id: String,
}
operation! { DeleteDataBackfillPlanAsync(project_id: String, data_backfill_plan_id: String)
    "DeleteDataBackfillPlanAsync" -> DeleteDataBackfillPlanAsyncOutput {
    0 "ProjectId" project_id, 1 "DataBackfillPlanId" data_backfill_plan_id
} }

/// Response of [`DeleteDataBackfillPlanAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataBackfillPlanAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { DeleteDataBackfillPlanAsyncOutput {
    0 "Data" data: OpsAsyncResponse
} }

/// In the response of [`DeleteDataBackfillPlanAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsAsyncResponse {
    pub async_id: Option<String>,
}
model! { OpsAsyncResponse {
    0 "AsyncId" async_id: String
} }

/// Deletes data source: `DeleteDataSource` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    /// Required.
    pub project_id: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteDataSource(project_id: String, id: i64) "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "ProjectId" project_id, 1 "Id" id
} }

/// Response of [`DeleteDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub data: Option<DataSourceStatus>,
}
model! { DeleteDataSourceOutput {
    0 "Data" data: DataSourceStatus
} }

/// Deletes lineage: `DeleteLineage` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteLineage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineage {
    /// Required.
    pub relations: Vec<LineagePair>,
}
operation! { DeleteLineage(relations: Vec<LineagePair>) "DeleteLineage" -> DeleteLineageOutput {
    0 "Relations" relations
} }

/// In the request of [`DeleteLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineagePair {
    /// Required.
    pub source: Option<LineageResouce>,
    /// Required.
    pub target: Option<LineageResouce>,
    /// Required.
    pub processes: Option<Vec<LineageProcess>>,
}
input! { LineagePair(source: LineageResouce, target: LineageResouce, processes: Vec<LineageProcess>) {
    0 "Source" source: LineageResouce, 1 "Target" target: LineageResouce, 2 "Processes" processes: Vec<LineageProcess>
} }

/// In the request of [`DeleteLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageResouce {
    /// Required.
    pub resource_unique_id: Option<String>,
    /// Required.
    pub resource_type: Option<String>,
    /// Required.
    pub platform: Option<String>,
    pub resource_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub resource_properties: Option<Vec<LineageProperty>>,
    pub lineage_node_id: Option<String>,
}
input! { LineageResouce(resource_unique_id: String, resource_type: String, platform: String) {
    0 "ResourceUniqueId" resource_unique_id: String, 1 "ResourceType" resource_type: String,
    2 "Platform" platform: String, 3 "ResourceName" resource_name: String, 4 "Description" description: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "ResourceProperties" resource_properties: Vec<LineageProperty>, 8 "LineageNodeId" lineage_node_id: String
} }

/// In the request of [`DeleteLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { LineageProperty() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`DeleteLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageProcess {
    /// Required.
    pub process_id: Option<String>,
    /// Required.
    pub process_type: Option<String>,
    /// Required.
    pub platform: Option<String>,
    pub process_sub_type: Option<String>,
    pub process_properties: Option<Vec<LineageProperty>>,
    pub lineage_node_id: Option<String>,
}
input! { LineageProcess(process_id: String, process_type: String, platform: String) {
    0 "ProcessId" process_id: String, 1 "ProcessType" process_type: String, 2 "Platform" platform: String,
    3 "ProcessSubType" process_sub_type: String, 4 "ProcessProperties" process_properties: Vec<LineageProperty>,
    5 "LineageNodeId" lineage_node_id: String
} }

/// Response of [`DeleteLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineageOutput {
    pub data: Option<OperateResult>,
}
model! { DeleteLineageOutput {
    0 "Data" data: OperateResult
} }

/// In the response of [`DeleteLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateResult {
    pub status: Option<i64>,
}
model! { OperateResult {
    0 "Status" status: i64
} }

/// Deletes ops alarm rule: `DeleteOpsAlarmRule` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteOpsAlarmRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpsAlarmRule {
    /// Required.
    pub project_id: String,
    /// Required.
    pub alarm_rule_id: String,
}
operation! { DeleteOpsAlarmRule(project_id: String, alarm_rule_id: String)
    "DeleteOpsAlarmRule" -> DeleteOpsAlarmRuleOutput {
    0 "ProjectId" project_id, 1 "AlarmRuleId" alarm_rule_id
} }

/// Response of [`DeleteOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpsAlarmRuleOutput {
    pub data: Option<DeleteAlarmRuleResult>,
}
model! { DeleteOpsAlarmRuleOutput {
    0 "Data" data: DeleteAlarmRuleResult
} }

/// In the response of [`DeleteOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmRuleResult {
    pub status: Option<bool>,
}
model! { DeleteAlarmRuleResult {
    0 "Status" status: bool
} }

/// Deletes project: `DeleteProject` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub project_id: String,
}
operation! { DeleteProject(project_id: String) "DeleteProject" -> DeleteProjectOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DeleteProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub data: Option<ProjectResult>,
}
model! { DeleteProjectOutput {
    0 "Data" data: ProjectResult
} }

/// Deletes project member: `DeleteProjectMember` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteProjectMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectMember {
    /// Required.
    pub project_id: String,
    /// Required.
    pub user_uins: Vec<String>,
}
operation! { DeleteProjectMember(project_id: String, user_uins: Vec<String>) "DeleteProjectMember" -> Empty {
    0 "ProjectId" project_id, 1 "UserUins" user_uins
} }

/// Response of [`DeleteProjectMember`]: empty.
pub type DeleteProjectMemberOutput = Empty;

/// Deletes quality rule: `DeleteQualityRule` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteQualityRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRule {
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub project_id: String,
}
operation! { DeleteQualityRule(rule_id: i64, project_id: String) "DeleteQualityRule" -> DeleteQualityRuleOutput {
    0 "RuleId" rule_id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteQualityRuleOutput {
    0 "Data" data: bool
} }

/// Deletes quality rule group: `DeleteQualityRuleGroup` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteQualityRuleGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRuleGroup {
    /// Required.
    pub project_id: String,
    /// Required.
    pub rule_group_id_list: Vec<i64>,
}
operation! { DeleteQualityRuleGroup(project_id: String, rule_group_id_list: Vec<i64>)
    "DeleteQualityRuleGroup" -> DeleteQualityRuleGroupOutput {
    0 "ProjectId" project_id, 1 "RuleGroupIdList" rule_group_id_list
} }

/// Response of [`DeleteQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRuleGroupOutput {
    pub data: Option<DeleteQualityRuleGroupResultVO>,
}
model! { DeleteQualityRuleGroupOutput {
    0 "Data" data: DeleteQualityRuleGroupResultVO
} }

/// In the response of [`DeleteQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRuleGroupResultVO {
    pub sum_count: Option<i64>,
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub results: Vec<CommonQualityOperateResult>,
}
model! { DeleteQualityRuleGroupResultVO {
    0 "SumCount" sum_count: i64, 1 "SuccessCount" success_count: i64, 2 "FailedCount" failed_count: i64,
    3 "Results" results: Vec<CommonQualityOperateResult>
} }

/// In the response of [`DeleteQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQualityOperateResult {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { CommonQualityOperateResult {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Msg" msg: String, 3 "Success" success: bool
} }

/// Deletes resource file: `DeleteResourceFile` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteResourceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteResourceFile(project_id: String, resource_id: String)
    "DeleteResourceFile" -> DeleteResourceFileOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

/// Response of [`DeleteResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFileOutput {
    pub data: Option<DeleteResourceFileResult>,
}
model! { DeleteResourceFileOutput {
    0 "Data" data: DeleteResourceFileResult
} }

/// In the response of [`DeleteResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFileResult {
    pub status: Option<bool>,
}
model! { DeleteResourceFileResult {
    0 "Status" status: bool
} }

/// Deletes resource folder: `DeleteResourceFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteResourceFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
}
operation! { DeleteResourceFolder(project_id: String, folder_id: String)
    "DeleteResourceFolder" -> DeleteResourceFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

/// Response of [`DeleteResourceFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFolderOutput {
    pub data: Option<DeleteFolderResult>,
}
model! { DeleteResourceFolderOutput {
    0 "Data" data: DeleteFolderResult
} }

/// In the response of [`DeleteResourceFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderResult {
    pub status: Option<bool>,
}
model! { DeleteFolderResult {
    0 "Status" status: bool
} }

/// Deletes resource group: `DeleteResourceGroup` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    /// Required.
    pub id: String,
}
operation! { DeleteResourceGroup(id: String) "DeleteResourceGroup" -> DeleteResourceGroupOutput {
    0 "Id" id
} }

/// Response of [`DeleteResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupOutput {
    pub data: Option<ResourceStatus>,
}
model! { DeleteResourceGroupOutput {
    0 "Data" data: ResourceStatus
} }

/// Deletes sql folder: `DeleteSQLFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteSQLFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLFolder {
    /// Required.
    pub folder_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteSQLFolder(folder_id: String, project_id: String) "DeleteSQLFolder" -> DeleteSQLFolderOutput {
    0 "FolderId" folder_id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteSQLFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLFolderOutput {
    pub data: Option<SQLContentActionResult>,
}
model! { DeleteSQLFolderOutput {
    0 "Data" data: SQLContentActionResult
} }

/// In the response of [`DeleteSQLFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLContentActionResult {
    pub status: Option<bool>,
    pub folder_id: Option<String>,
}
model! { SQLContentActionResult {
    0 "Status" status: bool, 1 "FolderId" folder_id: String
} }

/// Deletes sql script: `DeleteSQLScript` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteSQLScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLScript {
    /// Required.
    pub script_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteSQLScript(script_id: String, project_id: String) "DeleteSQLScript" -> DeleteSQLScriptOutput {
    0 "ScriptId" script_id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteSQLScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLScriptOutput {
    pub data: Option<SQLContentActionResult>,
}
model! { DeleteSQLScriptOutput {
    0 "Data" data: SQLContentActionResult
} }

/// Deletes task: `DeleteTask` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub operate_inform: Option<bool>,
    pub delete_mode: Option<bool>,
}
operation! { DeleteTask(project_id: String, task_id: String) "DeleteTask" -> DeleteTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "OperateInform" operate_inform: bool,
    3 "DeleteMode" delete_mode: bool
} }

/// Response of [`DeleteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskOutput {
    pub data: Option<DeleteTaskResult>,
}
model! { DeleteTaskOutput {
    0 "Data" data: DeleteTaskResult
} }

/// In the response of [`DeleteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskResult {
    pub status: Option<bool>,
}
model! { DeleteTaskResult {
    0 "Status" status: bool
} }

/// Deletes task folder: `DeleteTaskFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteTaskFolder>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub task_folder_id: String,
}
operation! { DeleteTaskFolder(project_id: String, workflow_id: String, task_folder_id: String)
    "DeleteTaskFolder" -> DeleteTaskFolderOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskFolderId" task_folder_id
} }

/// Response of [`DeleteTaskFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFolderOutput {
    pub data: Option<DeleteTaskFolderResult>,
}
model! { DeleteTaskFolderOutput {
    0 "Data" data: DeleteTaskFolderResult
} }

/// In the response of [`DeleteTaskFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFolderResult {
    pub status: Option<bool>,
}
model! { DeleteTaskFolderResult {
    0 "Status" status: bool
} }

/// Deletes trigger task: `DeleteTriggerTask` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteTriggerTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub operate_inform: Option<bool>,
    pub delete_mode: Option<bool>,
}
operation! { DeleteTriggerTask(project_id: String, task_id: String) "DeleteTriggerTask" -> DeleteTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "OperateInform" operate_inform: bool,
    3 "DeleteMode" delete_mode: bool
} }

/// Response of [`DeleteTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerTaskOutput {
    pub data: Option<DeleteTaskResult>,
}
model! { DeleteTriggerTaskOutput {
    0 "Data" data: DeleteTaskResult
} }

/// Deletes trigger workflow: `DeleteTriggerWorkflow` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteTriggerWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { DeleteTriggerWorkflow(project_id: String, workflow_id: String)
    "DeleteTriggerWorkflow" -> DeleteTriggerWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

/// Response of [`DeleteTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerWorkflowOutput {
    pub data: Option<DeleteTriggerWorkflowResult>,
}
model! { DeleteTriggerWorkflowOutput {
    0 "Data" data: DeleteTriggerWorkflowResult
} }

/// In the response of [`DeleteTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerWorkflowResult {
    pub status: Option<bool>,
}
model! { DeleteTriggerWorkflowResult {
    0 "Status" status: bool
} }

/// Deletes workflow: `DeleteWorkflow` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { DeleteWorkflow(project_id: String, workflow_id: String) "DeleteWorkflow" -> DeleteWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

/// Response of [`DeleteWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowOutput {
    pub data: Option<DeleteWorkflowResult>,
}
model! { DeleteWorkflowOutput {
    0 "Data" data: DeleteWorkflowResult
} }

/// In the response of [`DeleteWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowResult {
    pub status: Option<bool>,
}
model! { DeleteWorkflowResult {
    0 "Status" status: bool
} }

/// Deletes workflow folder: `DeleteWorkflowFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteWorkflowFolder>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
}
operation! { DeleteWorkflowFolder(project_id: String, folder_id: String)
    "DeleteWorkflowFolder" -> DeleteWorkflowFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

/// Response of [`DeleteWorkflowFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowFolderOutput {
    pub data: Option<DeleteFolderResult>,
}
model! { DeleteWorkflowFolderOutput {
    0 "Data" data: DeleteFolderResult
} }

/// Deletes workflow permissions: `DeleteWorkflowPermissions` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DeleteWorkflowPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowPermissions {
    /// Required.
    pub project_id: String,
    /// Required.
    pub entity_id: String,
    /// Required.
    pub entity_type: String,
    /// Required.
    pub delete_permission_list: Vec<DeleteWorkflowPermission>,
}
operation! {
    DeleteWorkflowPermissions(project_id: String, entity_id: String, entity_type: String, delete_permission_list: Vec<DeleteWorkflowPermission>)
    "DeleteWorkflowPermissions" -> DeleteWorkflowPermissionsOutput {
    0 "ProjectId" project_id, 1 "EntityId" entity_id, 2 "EntityType" entity_type,
    3 "DeletePermissionList" delete_permission_list
} }

/// In the request of [`DeleteWorkflowPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowPermission {
    /// Required.
    pub permission_target_type: Option<String>,
    /// Required.
    pub permission_target_id: Option<String>,
    /// Required.
    pub permission_type_list: Option<Vec<String>>,
}
input! {
    DeleteWorkflowPermission(permission_target_type: String, permission_target_id: String, permission_type_list: Vec<String>) {
    0 "PermissionTargetType" permission_target_type: String, 1 "PermissionTargetId" permission_target_id: String,
    2 "PermissionTypeList" permission_type_list: Vec<String>
} }

/// Response of [`DeleteWorkflowPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowPermissionsOutput {
    pub data: Option<DeleteWorkflowPermissionsResult>,
}
model! { DeleteWorkflowPermissionsOutput {
    0 "Data" data: DeleteWorkflowPermissionsResult
} }

/// In the response of [`DeleteWorkflowPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowPermissionsResult {
    pub status: Option<bool>,
}
model! { DeleteWorkflowPermissionsResult {
    0 "Status" status: bool
} }

/// Describes data source authority: `DescribeDataSourceAuthority` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DescribeDataSourceAuthority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceAuthority {
    /// Required.
    pub id: i64,
}
operation! { DescribeDataSourceAuthority(id: i64) "DescribeDataSourceAuthority" -> DescribeDataSourceAuthorityOutput {
    0 "Id" id
} }

/// Response of [`DescribeDataSourceAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceAuthorityOutput {
    pub data: Option<AuthInfo>,
}
model! { DescribeDataSourceAuthorityOutput {
    0 "Data" data: AuthInfo
} }

/// In the response of [`DescribeDataSourceAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthInfo {
    pub auth_project_ids: Vec<String>,
    pub auth_users: Vec<String>,
}
model! { AuthInfo {
    0 "AuthProjectIds" auth_project_ids: Vec<String>, 1 "AuthUsers" auth_users: Vec<String>
} }

/// Disables project: `DisableProject` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DisableProject>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProject {
    /// Required.
    pub project_id: String,
}
operation! { DisableProject(project_id: String) "DisableProject" -> DisableProjectOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DisableProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProjectOutput {
    pub data: Option<ProjectResult>,
}
model! { DisableProjectOutput {
    0 "Data" data: ProjectResult
} }

/// `DissociateResourceGroupFromProject` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=DissociateResourceGroupFromProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateResourceGroupFromProject {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DissociateResourceGroupFromProject(resource_group_id: String, project_id: String)
    "DissociateResourceGroupFromProject" -> DissociateResourceGroupFromProjectOutput {
    0 "ResourceGroupId" resource_group_id, 1 "ProjectId" project_id
} }

/// Response of [`DissociateResourceGroupFromProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateResourceGroupFromProjectOutput {
    pub data: Option<ResourceStatus>,
}
model! { DissociateResourceGroupFromProjectOutput {
    0 "Data" data: ResourceStatus
} }

/// Enables project: `EnableProject` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=EnableProject>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProject {
    /// Required.
    pub project_id: String,
}
operation! { EnableProject(project_id: String) "EnableProject" -> EnableProjectOutput {
    0 "ProjectId" project_id
} }

/// Response of [`EnableProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProjectOutput {
    pub data: Option<ProjectResult>,
}
model! { EnableProjectOutput {
    0 "Data" data: ProjectResult
} }

/// Gets alarm message: `GetAlarmMessage` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetAlarmMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmMessage {
    /// Required.
    pub project_id: String,
    /// Required.
    pub alarm_message_id: String,
    pub time_zone: Option<String>,
}
operation! { GetAlarmMessage(project_id: String, alarm_message_id: String) "GetAlarmMessage" -> GetAlarmMessageOutput {
    0 "ProjectId" project_id, 1 "AlarmMessageId" alarm_message_id, 2 "TimeZone" time_zone: String
} }

/// Response of [`GetAlarmMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmMessageOutput {
    pub data: Option<AlarmMessage>,
}
model! { GetAlarmMessageOutput {
    0 "Data" data: AlarmMessage
} }

/// In the response of [`GetAlarmMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmMessage {
    pub alarm_message_id: Option<i64>,
    pub alarm_time: Option<String>,
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub cur_run_date: Option<String>,
    pub alarm_reason: Option<String>,
    pub alarm_level: Option<i64>,
    pub alarm_rule_id: Option<String>,
    pub alarm_ways: Vec<String>,
    pub alarm_recipients: Vec<String>,
}
model! { AlarmMessage {
    0 "AlarmMessageId" alarm_message_id: i64, 1 "AlarmTime" alarm_time: String, 2 "TaskName" task_name: String,
    3 "TaskId" task_id: String, 4 "CurRunDate" cur_run_date: String, 5 "AlarmReason" alarm_reason: String,
    6 "AlarmLevel" alarm_level: i64, 7 "AlarmRuleId" alarm_rule_id: String, 8 "AlarmWays" alarm_ways: Vec<String>,
    9 "AlarmRecipients" alarm_recipients: Vec<String>
} }

/// Gets code file: `GetCodeFile` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetCodeFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub code_file_id: String,
    pub include_content: Option<bool>,
}
operation! { GetCodeFile(project_id: String, code_file_id: String) "GetCodeFile" -> GetCodeFileOutput {
    0 "ProjectId" project_id, 1 "CodeFileId" code_file_id, 2 "IncludeContent" include_content: bool
} }

/// Response of [`GetCodeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeFileOutput {
    pub data: Option<CodeFile>,
}
model! { GetCodeFileOutput {
    0 "Data" data: CodeFile
} }

/// Gets code folder: `GetCodeFolder` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetCodeFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
}
operation! { GetCodeFolder(project_id: String, folder_id: String) "GetCodeFolder" -> GetCodeFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

/// Response of [`GetCodeFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeFolderOutput {
    pub data: Option<CodeFolderNode>,
}
model! { GetCodeFolderOutput {
    0 "Data" data: CodeFolderNode
} }

/// In the response of [`GetCodeFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeFolderNode {
    pub id: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub is_leaf: Option<bool>,
    pub params: Option<String>,
    pub access_scope: Option<String>,
    pub path: Option<String>,
    pub owner_uin: Option<String>,
    pub create_user_uin: Option<String>,
    pub node_permission: Option<String>,
    pub children: Vec<CodeFolderNode>,
    pub parent_folder_path: Option<String>,
}
model! { CodeFolderNode {
    0 "Id" id: String, 1 "Title" title: String, 2 "Type" r#type: String, 3 "IsLeaf" is_leaf: bool,
    4 "Params" params: String, 5 "AccessScope" access_scope: String, 6 "Path" path: String,
    7 "OwnerUin" owner_uin: String, 8 "CreateUserUin" create_user_uin: String,
    9 "NodePermission" node_permission: String, 10 "Children" children: Vec<CodeFolderNode>,
    11 "ParentFolderPath" parent_folder_path: String
} }

/// Gets data backfill plan: `GetDataBackfillPlan` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetDataBackfillPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataBackfillPlan {
    /// Required.
    pub project_id: String,
    /// Required.
    pub data_backfill_plan_id: String,
    pub time_zone: Option<String>,
}
operation! { GetDataBackfillPlan(project_id: String, data_backfill_plan_id: String)
    "GetDataBackfillPlan" -> GetDataBackfillPlanOutput {
    0 "ProjectId" project_id, 1 "DataBackfillPlanId" data_backfill_plan_id, 2 "TimeZone" time_zone: String
} }

/// Response of [`GetDataBackfillPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataBackfillPlanOutput {
    pub data: Option<DataBackfill>,
}
model! { GetDataBackfillPlanOutput {
    0 "Data" data: DataBackfill
} }

/// In the response of [`GetDataBackfillPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBackfill {
    pub project_id: Option<String>,
    pub data_backfill_plan_id: Option<String>,
    pub data_backfill_plan_name: Option<String>,
    pub task_ids: Vec<String>,
    pub data_backfill_range_list: Vec<DataBackfillRange>,
    pub check_parent_type: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub redefine_parallel_num: Option<i64>,
    pub redefine_self_workflow_dependency: Option<String>,
    pub scheduler_resource_group_id: Option<String>,
    pub integration_resource_group_id: Option<String>,
    pub redefine_cycle_type: Option<String>,
    pub redefine_param_list: Vec<KVPair>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub create_user_uin: Option<String>,
    pub complete_percent: Option<i64>,
    pub success_percent: Option<i64>,
    pub data_time_order: Option<String>,
}
model! { DataBackfill {
    0 "ProjectId" project_id: String, 1 "DataBackfillPlanId" data_backfill_plan_id: String,
    2 "DataBackfillPlanName" data_backfill_plan_name: String, 3 "TaskIds" task_ids: Vec<String>,
    4 "DataBackfillRangeList" data_backfill_range_list: Vec<DataBackfillRange>,
    5 "CheckParentType" check_parent_type: String, 6 "SkipEventListening" skip_event_listening: bool,
    7 "RedefineParallelNum" redefine_parallel_num: i64,
    8 "RedefineSelfWorkflowDependency" redefine_self_workflow_dependency: String,
    9 "SchedulerResourceGroupId" scheduler_resource_group_id: String,
    10 "IntegrationResourceGroupId" integration_resource_group_id: String,
    11 "RedefineCycleType" redefine_cycle_type: String, 12 "RedefineParamList" redefine_param_list: Vec<KVPair>,
    13 "StartTime" start_time: String, 14 "EndTime" end_time: String, 15 "CreateUserUin" create_user_uin: String,
    16 "CompletePercent" complete_percent: i64, 17 "SuccessPercent" success_percent: i64,
    18 "DataTimeOrder" data_time_order: String
} }

/// Gets data source: `GetDataSource` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetDataSource>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSource {
    /// Required.
    pub project_id: String,
    /// Required.
    pub id: i64,
}
operation! { GetDataSource(project_id: String, id: i64) "GetDataSource" -> GetDataSourceOutput {
    0 "ProjectId" project_id, 1 "Id" id
} }

/// Response of [`GetDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOutput {
    pub data: Option<DataSource>,
}
model! { GetDataSourceOutput {
    0 "Data" data: DataSource
} }

/// In the response of [`GetDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSource {
    pub project_id: Option<String>,
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub project_name: Option<String>,
    pub create_user: Option<String>,
    pub create_time: Option<String>,
    pub modify_user: Option<String>,
    pub modify_time: Option<String>,
    pub prod_con_properties: Option<String>,
    pub dev_con_properties: Option<String>,
    pub category: Option<String>,
}
model! { DataSource {
    0 "ProjectId" project_id: String, 1 "Id" id: i64, 2 "Type" r#type: String, 3 "Name" name: String,
    4 "DisplayName" display_name: String, 5 "Description" description: String, 6 "ProjectName" project_name: String,
    7 "CreateUser" create_user: String, 8 "CreateTime" create_time: String, 9 "ModifyUser" modify_user: String,
    10 "ModifyTime" modify_time: String, 11 "ProdConProperties" prod_con_properties: String,
    12 "DevConProperties" dev_con_properties: String, 13 "Category" category: String
} }

/// Gets data source related tasks: `GetDataSourceRelatedTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetDataSourceRelatedTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceRelatedTasks {
    /// Required.
    pub id: i64,
}
operation! { GetDataSourceRelatedTasks(id: i64) "GetDataSourceRelatedTasks" -> GetDataSourceRelatedTasksOutput {
    0 "Id" id
} }

/// Response of [`GetDataSourceRelatedTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceRelatedTasksOutput {
    pub data: Vec<DatasourceRelationTaskInfo>,
}
model! { GetDataSourceRelatedTasksOutput {
    0 "Data" data: Vec<DatasourceRelationTaskInfo>
} }

/// In the response of [`GetDataSourceRelatedTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceRelationTaskInfo {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub task_info: Vec<RelateTask>,
}
model! { DatasourceRelationTaskInfo {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String, 2 "TaskInfo" task_info: Vec<RelateTask>
} }

/// In the response of [`GetDataSourceRelatedTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelateTask {
    pub task_type: Option<String>,
    pub task_num: Option<i64>,
    pub task_list: Vec<BriefTask>,
}
model! { RelateTask {
    0 "TaskType" task_type: String, 1 "TaskNum" task_num: i64, 2 "TaskList" task_list: Vec<BriefTask>
} }

/// In the response of [`GetDataSourceRelatedTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BriefTask {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub create_time: Option<String>,
    pub owner_uin_list: Vec<String>,
}
model! { BriefTask {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "CreateTime" create_time: String,
    3 "OwnerUinList" owner_uin_list: Vec<String>
} }

/// Gets my code max permission: `GetMyCodeMaxPermission` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetMyCodeMaxPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyCodeMaxPermission {
    /// Required.
    pub project_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { GetMyCodeMaxPermission(project_id: String, resource_id: String)
    "GetMyCodeMaxPermission" -> GetMyCodeMaxPermissionOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

/// Response of [`GetMyCodeMaxPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyCodeMaxPermissionOutput {
    pub data: Option<CodeStudioMaxPermission>,
}
model! { GetMyCodeMaxPermissionOutput {
    0 "Data" data: CodeStudioMaxPermission
} }

/// In the response of [`GetMyCodeMaxPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeStudioMaxPermission {
    pub permission_type: Option<String>,
}
model! { CodeStudioMaxPermission {
    0 "PermissionType" permission_type: String
} }

/// Gets my workflow max permission: `GetMyWorkflowMaxPermission` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetMyWorkflowMaxPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyWorkflowMaxPermission {
    /// Required.
    pub project_id: String,
    /// Required.
    pub entity_id: String,
    /// Required.
    pub entity_type: String,
}
operation! { GetMyWorkflowMaxPermission(project_id: String, entity_id: String, entity_type: String)
    "GetMyWorkflowMaxPermission" -> GetMyWorkflowMaxPermissionOutput {
    0 "ProjectId" project_id, 1 "EntityId" entity_id, 2 "EntityType" entity_type
} }

/// Response of [`GetMyWorkflowMaxPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyWorkflowMaxPermissionOutput {
    pub data: Option<WorkflowMaxPermission>,
}
model! { GetMyWorkflowMaxPermissionOutput {
    0 "Data" data: WorkflowMaxPermission
} }

/// In the response of [`GetMyWorkflowMaxPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowMaxPermission {
    pub permission_type: Option<String>,
}
model! { WorkflowMaxPermission {
    0 "PermissionType" permission_type: String
} }

/// Gets ops alarm rule: `GetOpsAlarmRule` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetOpsAlarmRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsAlarmRule {
    /// Required.
    pub project_id: String,
    /// Required.
    pub alarm_rule_id: String,
}
operation! { GetOpsAlarmRule(project_id: String, alarm_rule_id: String) "GetOpsAlarmRule" -> GetOpsAlarmRuleOutput {
    0 "ProjectId" project_id, 1 "AlarmRuleId" alarm_rule_id
} }

/// Response of [`GetOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsAlarmRuleOutput {
    pub data: Option<AlarmRuleData>,
}
model! { GetOpsAlarmRuleOutput {
    0 "Data" data: AlarmRuleData
} }

/// In the response of [`GetOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmRuleData {
    pub alarm_rule_id: Option<String>,
    pub alarm_rule_name: Option<String>,
    pub description: Option<String>,
    pub monitor_object_type: Option<i64>,
    pub monitor_object_ids: Vec<String>,
    pub alarm_types: Vec<String>,
    pub status: Option<i64>,
    pub alarm_rule_detail: Option<AlarmRuleDetail>,
    pub alarm_level: Option<i64>,
    pub owner_uin: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub alarm_groups: Vec<AlarmGroup>,
}
model! { AlarmRuleData {
    0 "AlarmRuleId" alarm_rule_id: String, 1 "AlarmRuleName" alarm_rule_name: String,
    2 "Description" description: String, 3 "MonitorObjectType" monitor_object_type: i64,
    4 "MonitorObjectIds" monitor_object_ids: Vec<String>, 5 "AlarmTypes" alarm_types: Vec<String>,
    6 "Status" status: i64, 7 "AlarmRuleDetail" alarm_rule_detail: AlarmRuleDetail, 8 "AlarmLevel" alarm_level: i64,
    9 "OwnerUin" owner_uin: String, 10 "BundleId" bundle_id: String, 11 "BundleInfo" bundle_info: String,
    12 "AlarmGroups" alarm_groups: Vec<AlarmGroup>
} }

/// Gets ops async job: `GetOpsAsyncJob` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetOpsAsyncJob>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsAsyncJob {
    /// Required.
    pub project_id: String,
    /// Required.
    pub async_id: String,
}
operation! { GetOpsAsyncJob(project_id: String, async_id: String) "GetOpsAsyncJob" -> GetOpsAsyncJobOutput {
    0 "ProjectId" project_id, 1 "AsyncId" async_id
} }

/// Response of [`GetOpsAsyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsAsyncJobOutput {
    pub data: Option<OpsAsyncJobDetail>,
}
model! { GetOpsAsyncJobOutput {
    0 "Data" data: OpsAsyncJobDetail
} }

/// In the response of [`GetOpsAsyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsAsyncJobDetail {
    pub project_id: Option<String>,
    pub async_id: Option<String>,
    pub async_type: Option<String>,
    pub status: Option<String>,
    pub error_desc: Option<String>,
    pub total_sub_process_count: Option<i64>,
    pub finished_sub_process_count: Option<i64>,
    pub success_sub_process_count: Option<i64>,
    pub create_user_uin: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { OpsAsyncJobDetail {
    0 "ProjectId" project_id: String, 1 "AsyncId" async_id: String, 2 "AsyncType" async_type: String,
    3 "Status" status: String, 4 "ErrorDesc" error_desc: String, 5 "TotalSubProcessCount" total_sub_process_count: i64,
    6 "FinishedSubProcessCount" finished_sub_process_count: i64,
    7 "SuccessSubProcessCount" success_sub_process_count: i64, 8 "CreateUserUin" create_user_uin: String,
    9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String
} }

/// Gets ops task: `GetOpsTask` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetOpsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
}
operation! { GetOpsTask(task_id: String, project_id: String) "GetOpsTask" -> GetOpsTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

/// Response of [`GetOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTaskOutput {
    pub data: Option<Task>,
}
model! { GetOpsTaskOutput {
    0 "Data" data: Task
} }

/// In the response of [`GetOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_base_attribute: Option<TaskBaseAttribute>,
    pub task_configuration: Option<TaskConfiguration>,
    pub task_scheduler_configuration: Option<TaskSchedulerConfiguration>,
}
model! { Task {
    0 "TaskBaseAttribute" task_base_attribute: TaskBaseAttribute,
    1 "TaskConfiguration" task_configuration: TaskConfiguration,
    2 "TaskSchedulerConfiguration" task_scheduler_configuration: TaskSchedulerConfiguration
} }

/// In the response of [`GetOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskBaseAttribute {
    pub task_id: Option<String>,
    pub task_type_id: Option<i64>,
    pub workflow_id: Option<String>,
    pub task_name: Option<String>,
    pub task_latest_version_no: Option<String>,
    pub task_latest_submit_version_no: Option<String>,
    pub workflow_name: Option<String>,
    pub status: Option<String>,
    pub submit: Option<bool>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub last_update_user_name: Option<String>,
    pub last_ops_time: Option<String>,
    pub last_ops_user_name: Option<String>,
    pub owner_uin: Option<String>,
    pub task_description: Option<String>,
    pub update_user_uin: Option<String>,
    pub create_user_uin: Option<String>,
    pub task_folder_path: Option<String>,
}
model! { TaskBaseAttribute {
    0 "TaskId" task_id: String, 1 "TaskTypeId" task_type_id: i64, 2 "WorkflowId" workflow_id: String,
    3 "TaskName" task_name: String, 4 "TaskLatestVersionNo" task_latest_version_no: String,
    5 "TaskLatestSubmitVersionNo" task_latest_submit_version_no: String, 6 "WorkflowName" workflow_name: String,
    7 "Status" status: String, 8 "Submit" submit: bool, 9 "CreateTime" create_time: String,
    10 "LastUpdateTime" last_update_time: String, 11 "LastUpdateUserName" last_update_user_name: String,
    12 "LastOpsTime" last_ops_time: String, 13 "LastOpsUserName" last_ops_user_name: String,
    14 "OwnerUin" owner_uin: String, 15 "TaskDescription" task_description: String,
    16 "UpdateUserUin" update_user_uin: String, 17 "CreateUserUin" create_user_uin: String,
    18 "TaskFolderPath" task_folder_path: String
} }

/// In the request of [`GetOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskConfiguration {
    pub code_content: Option<String>,
    pub task_ext_configuration_list: Option<Vec<TaskExtParameter>>,
    pub data_cluster: Option<String>,
    pub broker_ip: Option<String>,
    pub yarn_queue: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_type: Option<String>,
    pub source_service_name: Option<String>,
    pub target_service_id: Option<String>,
    pub target_service_type: Option<String>,
    pub target_service_name: Option<String>,
    pub resource_group: Option<String>,
    pub resource_group_name: Option<String>,
    pub task_scheduling_parameter_list: Option<Vec<TaskSchedulingParameter>>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
input! { TaskConfiguration() {
    0 "CodeContent" code_content: String,
    1 "TaskExtConfigurationList" task_ext_configuration_list: Vec<TaskExtParameter>,
    2 "DataCluster" data_cluster: String, 3 "BrokerIp" broker_ip: String, 4 "YarnQueue" yarn_queue: String,
    5 "SourceServiceId" source_service_id: String, 6 "SourceServiceType" source_service_type: String,
    7 "SourceServiceName" source_service_name: String, 8 "TargetServiceId" target_service_id: String,
    9 "TargetServiceType" target_service_type: String, 10 "TargetServiceName" target_service_name: String,
    11 "ResourceGroup" resource_group: String, 12 "ResourceGroupName" resource_group_name: String,
    13 "TaskSchedulingParameterList" task_scheduling_parameter_list: Vec<TaskSchedulingParameter>,
    14 "BundleId" bundle_id: String, 15 "BundleInfo" bundle_info: String
} }

/// In the request of [`GetOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSchedulerConfiguration {
    pub cycle_type: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub crontab_expression: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub calendar_open: Option<String>,
    pub calendar_id: Option<String>,
    pub calendar_name: Option<String>,
    pub self_depend: Option<String>,
    pub upstream_dependency_config_list: Option<Vec<DependencyTaskBrief>>,
    pub downstream_dependency_config_list: Option<Vec<DependencyTaskBrief>>,
    pub event_listener_list: Option<Vec<EventListener>>,
    pub allow_redo_type: Option<String>,
    pub param_task_out_list: Option<Vec<OutTaskParameter>>,
    pub param_task_in_list: Option<Vec<InTaskParameter>>,
    pub task_output_registry_list: Option<Vec<TaskDataRegistry>>,
    pub init_strategy: Option<String>,
    /// Deprecated.
    pub schedule_run_type: Option<i64>,
    /// Deprecated.
    pub down_stream_dependency_config_list: Option<Vec<DependencyTaskBrief>>,
    /// Deprecated.
    pub run_priority: Option<i64>,
    /// Deprecated.
    pub retry_wait: Option<i64>,
    /// Deprecated.
    pub max_retry_attempts: Option<i64>,
    /// Deprecated.
    pub execution_ttl: Option<i64>,
    /// Deprecated.
    pub wait_execution_total_ttl: Option<String>,
    pub schedule_type: Option<i64>,
    pub run_priority_type: Option<i64>,
    pub retry_wait_minute: Option<i64>,
    pub max_retry_number: Option<i64>,
    pub execution_ttl_minute: Option<i64>,
    pub wait_execution_total_ttl_minute: Option<i64>,
    pub dependency_trigger_policy: Option<String>,
    pub allow_downstream_dependency: Option<i64>,
}
input! { TaskSchedulerConfiguration() {
    0 "CycleType" cycle_type: String, 1 "ScheduleTimeZone" schedule_time_zone: String,
    2 "CrontabExpression" crontab_expression: String, 3 "StartTime" start_time: String, 4 "EndTime" end_time: String,
    5 "ExecutionStartTime" execution_start_time: String, 6 "ExecutionEndTime" execution_end_time: String,
    7 "CalendarOpen" calendar_open: String, 8 "CalendarId" calendar_id: String, 9 "CalendarName" calendar_name: String,
    10 "SelfDepend" self_depend: String,
    11 "UpstreamDependencyConfigList" upstream_dependency_config_list: Vec<DependencyTaskBrief>,
    12 "DownstreamDependencyConfigList" downstream_dependency_config_list: Vec<DependencyTaskBrief>,
    13 "EventListenerList" event_listener_list: Vec<EventListener>, 14 "AllowRedoType" allow_redo_type: String,
    15 "ParamTaskOutList" param_task_out_list: Vec<OutTaskParameter>,
    16 "ParamTaskInList" param_task_in_list: Vec<InTaskParameter>,
    17 "TaskOutputRegistryList" task_output_registry_list: Vec<TaskDataRegistry>,
    18 "InitStrategy" init_strategy: String, 19 "ScheduleRunType" schedule_run_type: i64,
    20 "DownStreamDependencyConfigList" down_stream_dependency_config_list: Vec<DependencyTaskBrief>,
    21 "RunPriority" run_priority: i64, 22 "RetryWait" retry_wait: i64, 23 "MaxRetryAttempts" max_retry_attempts: i64,
    24 "ExecutionTTL" execution_ttl: i64, 25 "WaitExecutionTotalTTL" wait_execution_total_ttl: String,
    26 "ScheduleType" schedule_type: i64, 27 "RunPriorityType" run_priority_type: i64,
    28 "RetryWaitMinute" retry_wait_minute: i64, 29 "MaxRetryNumber" max_retry_number: i64,
    30 "ExecutionTTLMinute" execution_ttl_minute: i64,
    31 "WaitExecutionTotalTTLMinute" wait_execution_total_ttl_minute: i64,
    32 "DependencyTriggerPolicy" dependency_trigger_policy: String,
    33 "AllowDownstreamDependency" allow_downstream_dependency: i64
} }

/// Gets ops task code: `GetOpsTaskCode` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetOpsTaskCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTaskCode {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetOpsTaskCode(project_id: String, task_id: String) "GetOpsTaskCode" -> GetOpsTaskCodeOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

/// Response of [`GetOpsTaskCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTaskCodeOutput {
    pub data: Option<TaskCode>,
}
model! { GetOpsTaskCodeOutput {
    0 "Data" data: TaskCode
} }

/// In the response of [`GetOpsTaskCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCode {
    pub code_content: Option<String>,
    pub code_file_size: Option<i64>,
}
model! { TaskCode {
    0 "CodeContent" code_content: String, 1 "CodeFileSize" code_file_size: i64
} }

/// Gets ops trigger workflow: `GetOpsTriggerWorkflow` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetOpsTriggerWorkflow>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTriggerWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    pub workflow_execution_id: Option<String>,
}
operation! { GetOpsTriggerWorkflow(project_id: String, workflow_id: String)
    "GetOpsTriggerWorkflow" -> GetOpsTriggerWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "WorkflowExecutionId" workflow_execution_id: String
} }

/// Response of [`GetOpsTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTriggerWorkflowOutput {
    pub data: Option<TriggerTaskDAGBrief>,
}
model! { GetOpsTriggerWorkflowOutput {
    0 "Data" data: TriggerTaskDAGBrief
} }

/// In the response of [`GetOpsTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskDAGBrief {
    pub trigger_tasks: Vec<TriggerTaskBrief>,
    pub trigger_task_links: Vec<TriggerTaskLinkBrief>,
}
model! { TriggerTaskDAGBrief {
    0 "TriggerTasks" trigger_tasks: Vec<TriggerTaskBrief>,
    1 "TriggerTaskLinks" trigger_task_links: Vec<TriggerTaskLinkBrief>
} }

/// In the response of [`GetOpsTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskBrief {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<String>,
    pub user_uin_in_charge: Option<String>,
    pub user_name_in_charge: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub task_type_id: Option<i64>,
    pub execution_state: Option<String>,
    pub execution_start_time: Option<String>,
    pub dependency_trigger_policy: Option<String>,
    pub execute_user_uin: Option<String>,
}
model! { TriggerTaskBrief {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String, 4 "TaskId" task_id: String, 5 "TaskName" task_name: String,
    6 "TaskType" task_type: String, 7 "UserUinInCharge" user_uin_in_charge: String,
    8 "UserNameInCharge" user_name_in_charge: String, 9 "FolderId" folder_id: String,
    10 "FolderName" folder_name: String, 11 "TaskTypeId" task_type_id: i64, 12 "ExecutionState" execution_state: String,
    13 "ExecutionStartTime" execution_start_time: String,
    14 "DependencyTriggerPolicy" dependency_trigger_policy: String, 15 "ExecuteUserUin" execute_user_uin: String
} }

/// In the response of [`GetOpsTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskLinkBrief {
    pub link_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_version_id: Option<String>,
    pub upstream_task_id: Option<String>,
    pub downstream_task_id: Option<String>,
}
model! { TriggerTaskLinkBrief {
    0 "LinkId" link_id: String, 1 "WorkflowId" workflow_id: String, 2 "WorkflowVersionId" workflow_version_id: String,
    3 "UpstreamTaskId" upstream_task_id: String, 4 "DownstreamTaskId" downstream_task_id: String
} }

/// Gets ops workflow: `GetOpsWorkflow` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetOpsWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { GetOpsWorkflow(project_id: String, workflow_id: String) "GetOpsWorkflow" -> GetOpsWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

/// Response of [`GetOpsWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsWorkflowOutput {
    pub data: Option<OpsWorkflowDetail>,
}
model! { GetOpsWorkflowOutput {
    0 "Data" data: OpsWorkflowDetail
} }

/// In the response of [`GetOpsWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsWorkflowDetail {
    pub workflow_id: Option<String>,
    pub workflow_desc: Option<String>,
    pub workflow_type: Option<String>,
    pub create_time: Option<String>,
    pub create_user_uin: Option<String>,
    pub update_time: Option<String>,
    pub startup_time: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_type: Option<String>,
    pub folder_id: Option<String>,
    pub instance_init_strategy: Option<String>,
    pub scheduler_desc: Option<String>,
    pub first_submit_time: Option<String>,
    pub latest_submit_time: Option<String>,
    pub status: Option<String>,
    pub owner_uin: Option<String>,
    pub workflow_name: Option<String>,
}
model! { OpsWorkflowDetail {
    0 "WorkflowId" workflow_id: String, 1 "WorkflowDesc" workflow_desc: String, 2 "WorkflowType" workflow_type: String,
    3 "CreateTime" create_time: String, 4 "CreateUserUin" create_user_uin: String, 5 "UpdateTime" update_time: String,
    6 "StartupTime" startup_time: i64, 7 "StartTime" start_time: String, 8 "EndTime" end_time: String,
    9 "CycleType" cycle_type: String, 10 "FolderId" folder_id: String,
    11 "InstanceInitStrategy" instance_init_strategy: String, 12 "SchedulerDesc" scheduler_desc: String,
    13 "FirstSubmitTime" first_submit_time: String, 14 "LatestSubmitTime" latest_submit_time: String,
    15 "Status" status: String, 16 "OwnerUin" owner_uin: String, 17 "WorkflowName" workflow_name: String
} }

/// Gets project: `GetProject` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_WORKSPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    /// Required.
    pub project_id: String,
}
operation! { GetProject(project_id: String) "GetProject" -> GetProjectOutput {
    0 "ProjectId" project_id
} }

/// Response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub data: Option<Project>,
}
model! { GetProjectOutput {
    0 "Data" data: Project
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub creator_uin: Option<String>,
    pub project_owner_uin: Option<String>,
    pub status: Option<i64>,
    pub project_model: Option<String>,
}
model! { Project {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String, 2 "DisplayName" display_name: String,
    3 "Description" description: String, 4 "CreateTime" create_time: String, 5 "CreatorUin" creator_uin: String,
    6 "ProjectOwnerUin" project_owner_uin: String, 7 "Status" status: i64, 8 "ProjectModel" project_model: String
} }

/// Gets resource file: `GetResourceFile` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetResourceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { GetResourceFile(project_id: String, resource_id: String) "GetResourceFile" -> GetResourceFileOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

/// Response of [`GetResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceFileOutput {
    pub data: Option<ResourceFile>,
}
model! { GetResourceFileOutput {
    0 "Data" data: ResourceFile
} }

/// In the response of [`GetResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFile {
    pub project_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub file_extension_type: Option<String>,
    pub size: Option<String>,
    pub creator_user_uin: Option<String>,
    pub creator_user_name: Option<String>,
    pub update_user_name: Option<String>,
    pub update_user_uin: Option<String>,
    pub bucket_name: Option<String>,
    pub cos_region: Option<String>,
    pub resource_source_mode: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
model! { ResourceFile {
    0 "ProjectId" project_id: String, 1 "ResourceId" resource_id: String, 2 "ResourceName" resource_name: String,
    3 "LocalPath" local_path: String, 4 "RemotePath" remote_path: String,
    5 "FileExtensionType" file_extension_type: String, 6 "Size" size: String,
    7 "CreatorUserUin" creator_user_uin: String, 8 "CreatorUserName" creator_user_name: String,
    9 "UpdateUserName" update_user_name: String, 10 "UpdateUserUin" update_user_uin: String,
    11 "BucketName" bucket_name: String, 12 "CosRegion" cos_region: String,
    13 "ResourceSourceMode" resource_source_mode: String, 14 "BundleId" bundle_id: String,
    15 "BundleInfo" bundle_info: String
} }

/// Gets resource folder: `GetResourceFolder` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetResourceFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
}
operation! { GetResourceFolder(project_id: String, folder_id: String) "GetResourceFolder" -> GetResourceFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

/// Response of [`GetResourceFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceFolderOutput {
    pub data: Option<ResourceFolderDetail>,
}
model! { GetResourceFolderOutput {
    0 "Data" data: ResourceFolderDetail
} }

/// In the response of [`GetResourceFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFolderDetail {
    pub folder_id: Option<String>,
    pub create_user_uin: Option<String>,
    pub create_user_name: Option<String>,
    pub folder_path: Option<String>,
    pub folder_name: Option<String>,
    pub parent_folder_path: Option<String>,
    pub project_id: Option<String>,
}
model! { ResourceFolderDetail {
    0 "FolderId" folder_id: String, 1 "CreateUserUin" create_user_uin: String,
    2 "CreateUserName" create_user_name: String, 3 "FolderPath" folder_path: String, 4 "FolderName" folder_name: String,
    5 "ParentFolderPath" parent_folder_path: String, 6 "ProjectId" project_id: String
} }

/// Gets resource group metrics: `GetResourceGroupMetrics` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetResourceGroupMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupMetrics {
    /// Required.
    pub resource_group_id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub metric_type: Option<String>,
    pub granularity: Option<i64>,
}
operation! { GetResourceGroupMetrics(resource_group_id: String)
    "GetResourceGroupMetrics" -> GetResourceGroupMetricsOutput {
    0 "ResourceGroupId" resource_group_id, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64,
    3 "MetricType" metric_type: String, 4 "Granularity" granularity: i64
} }

/// Response of [`GetResourceGroupMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupMetricsOutput {
    pub data: Option<ResourceGroupMetrics>,
}
model! { GetResourceGroupMetricsOutput {
    0 "Data" data: ResourceGroupMetrics
} }

/// In the response of [`GetResourceGroupMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupMetrics {
    pub cpu_num: Option<i64>,
    pub disk_volume: Option<i64>,
    pub mem_size: Option<i64>,
    pub life_cycle: Option<i64>,
    pub maximum_concurrency: Option<i64>,
    pub status: Option<i64>,
    pub metric_snapshots: Vec<MetricData>,
}
model! { ResourceGroupMetrics {
    0 "CpuNum" cpu_num: i64, 1 "DiskVolume" disk_volume: i64, 2 "MemSize" mem_size: i64, 3 "LifeCycle" life_cycle: i64,
    4 "MaximumConcurrency" maximum_concurrency: i64, 5 "Status" status: i64,
    6 "MetricSnapshots" metric_snapshots: Vec<MetricData>
} }

/// In the response of [`GetResourceGroupMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricData {
    pub metric_name: Option<String>,
    pub snapshot_value: Option<i64>,
    pub trend_list: Vec<TrendData>,
}
model! { MetricData {
    0 "MetricName" metric_name: String, 1 "SnapshotValue" snapshot_value: i64, 2 "TrendList" trend_list: Vec<TrendData>
} }

/// In the response of [`GetResourceGroupMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrendData {
    pub timestamp: Option<i64>,
    pub value: Option<i64>,
}
model! { TrendData {
    0 "Timestamp" timestamp: i64, 1 "Value" value: i64
} }

/// Gets sql folder: `GetSQLFolder` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetSQLFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
}
operation! { GetSQLFolder(project_id: String, folder_id: String) "GetSQLFolder" -> GetSQLFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

/// Response of [`GetSQLFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLFolderOutput {
    pub data: Option<SQLFolderNode>,
}
model! { GetSQLFolderOutput {
    0 "Data" data: SQLFolderNode
} }

/// In the response of [`GetSQLFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLFolderNode {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub parent_folder_path: Option<String>,
    pub is_leaf: Option<bool>,
    pub params: Option<String>,
    pub access_scope: Option<String>,
    pub path: Option<String>,
    pub create_user_uin: Option<String>,
    pub node_permission: Option<String>,
    pub children: Vec<SQLFolderNode>,
    pub owner_uin: Option<String>,
}
model! { SQLFolderNode {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "ParentFolderPath" parent_folder_path: String,
    4 "IsLeaf" is_leaf: bool, 5 "Params" params: String, 6 "AccessScope" access_scope: String, 7 "Path" path: String,
    8 "CreateUserUin" create_user_uin: String, 9 "NodePermission" node_permission: String,
    10 "Children" children: Vec<SQLFolderNode>, 11 "OwnerUin" owner_uin: String
} }

/// Gets sql script: `GetSQLScript` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetSQLScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLScript {
    /// Required.
    pub script_id: String,
    /// Required.
    pub project_id: String,
}
operation! { GetSQLScript(script_id: String, project_id: String) "GetSQLScript" -> GetSQLScriptOutput {
    0 "ScriptId" script_id, 1 "ProjectId" project_id
} }

/// Response of [`GetSQLScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLScriptOutput {
    pub data: Option<SQLScript>,
}
model! { GetSQLScriptOutput {
    0 "Data" data: SQLScript
} }

/// Gets table: `GetTable` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTable>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    /// Required.
    pub table_guid: String,
}
operation! { GetTable(table_guid: String) "GetTable" -> GetTableOutput {
    0 "TableGuid" table_guid
} }

/// Response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableOutput {
    pub data: Option<TableInfo>,
}
model! { GetTableOutput {
    0 "Data" data: TableInfo
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInfo {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub technical_metadata: Option<TechnicalMetadata>,
    pub business_metadata: Option<BusinessMetadata>,
    pub catalog_name: Option<String>,
    pub datasource_id: Option<i64>,
    pub datasource_type: Option<String>,
}
model! { TableInfo {
    0 "Guid" guid: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "DatabaseName" database_name: String, 4 "SchemaName" schema_name: String, 5 "TableType" table_type: String,
    6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String,
    8 "TechnicalMetadata" technical_metadata: TechnicalMetadata,
    9 "BusinessMetadata" business_metadata: BusinessMetadata, 10 "CatalogName" catalog_name: String,
    11 "DatasourceId" datasource_id: i64, 12 "DatasourceType" datasource_type: String
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TechnicalMetadata {
    pub owner: Option<String>,
    pub location: Option<String>,
    pub storage_size: Option<i64>,
}
model! { TechnicalMetadata {
    0 "Owner" owner: String, 1 "Location" location: String, 2 "StorageSize" storage_size: i64
} }

/// In the response of [`GetTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessMetadata {
    pub tag_names: Vec<String>,
}
model! { BusinessMetadata {
    0 "TagNames" tag_names: Vec<String>
} }

/// Gets table columns: `GetTableColumns` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTableColumns>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumns {
    /// Required.
    pub table_guid: String,
}
operation! { GetTableColumns(table_guid: String) "GetTableColumns" -> GetTableColumnsOutput {
    0 "TableGuid" table_guid
} }

/// Response of [`GetTableColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnsOutput {
    pub data: Vec<ColumnInfo>,
}
model! { GetTableColumnsOutput {
    0 "Data" data: Vec<ColumnInfo>
} }

/// In the response of [`GetTableColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub length: Option<i64>,
    pub description: Option<String>,
    pub position: Option<i64>,
    pub is_partition: Option<bool>,
}
model! { ColumnInfo {
    0 "Type" r#type: String, 1 "Name" name: String, 2 "Length" length: i64, 3 "Description" description: String,
    4 "Position" position: i64, 5 "IsPartition" is_partition: bool
} }

/// Gets task: `GetTask` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTask(project_id: String, task_id: String) "GetTask" -> GetTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub data: Option<Task>,
}
model! { GetTaskOutput {
    0 "Data" data: Task
} }

/// Gets task code: `GetTaskCode` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTaskCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskCode {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTaskCode(project_id: String, task_id: String) "GetTaskCode" -> GetTaskCodeOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

/// Response of [`GetTaskCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskCodeOutput {
    pub data: Option<TaskCodeResult>,
}
model! { GetTaskCodeOutput {
    0 "Data" data: TaskCodeResult
} }

/// In the response of [`GetTaskCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCodeResult {
    pub code_info: Option<String>,
    pub code_file_size: Option<String>,
}
model! { TaskCodeResult {
    0 "CodeInfo" code_info: String, 1 "CodeFileSize" code_file_size: String
} }

/// Gets task folder: `GetTaskFolder` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTaskFolder>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub task_folder_id: String,
}
operation! { GetTaskFolder(project_id: String, workflow_id: String, task_folder_id: String)
    "GetTaskFolder" -> GetTaskFolderOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskFolderId" task_folder_id
} }

/// Response of [`GetTaskFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFolderOutput {
    pub data: Option<TaskFolderDetail>,
}
model! { GetTaskFolderOutput {
    0 "Data" data: TaskFolderDetail
} }

/// In the response of [`GetTaskFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFolderDetail {
    pub project_id: Option<String>,
    pub task_folder_id: Option<String>,
    pub task_folder_path: Option<String>,
    pub create_user_uin: Option<String>,
    pub parent_task_folder_path: Option<String>,
    pub task_folder_name: Option<String>,
    pub workflow_id: Option<String>,
    pub task_folder_type: Option<String>,
}
model! { TaskFolderDetail {
    0 "ProjectId" project_id: String, 1 "TaskFolderId" task_folder_id: String,
    2 "TaskFolderPath" task_folder_path: String, 3 "CreateUserUin" create_user_uin: String,
    4 "ParentTaskFolderPath" parent_task_folder_path: String, 5 "TaskFolderName" task_folder_name: String,
    6 "WorkflowId" workflow_id: String, 7 "TaskFolderType" task_folder_type: String
} }

/// Gets task instance: `GetTaskInstance` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTaskInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstance {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key: String,
    pub time_zone: Option<String>,
}
operation! { GetTaskInstance(project_id: String, instance_key: String) "GetTaskInstance" -> GetTaskInstanceOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "TimeZone" time_zone: String
} }

/// Response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutput {
    pub data: Option<TaskInstanceDetail>,
}
model! { GetTaskInstanceOutput {
    0 "Data" data: TaskInstanceDetail
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstanceDetail {
    pub project_id: Option<String>,
    pub instance_key: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type: Option<String>,
    pub cycle_type: Option<String>,
    pub cur_run_date: Option<String>,
    pub instance_state: Option<String>,
    pub instance_type: Option<i64>,
    pub owner_uin_list: Vec<String>,
    pub total_run_num: Option<i64>,
    pub try_limit: Option<i64>,
    pub tries: Option<i64>,
    pub cost_time: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub scheduler_time: Option<String>,
    pub last_update_time: Option<String>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub job_error_msg: Option<String>,
}
model! { TaskInstanceDetail {
    0 "ProjectId" project_id: String, 1 "InstanceKey" instance_key: String, 2 "FolderId" folder_id: String,
    3 "FolderName" folder_name: String, 4 "WorkflowId" workflow_id: String, 5 "WorkflowName" workflow_name: String,
    6 "TaskId" task_id: String, 7 "TaskName" task_name: String, 8 "TaskTypeId" task_type_id: i64,
    9 "TaskType" task_type: String, 10 "CycleType" cycle_type: String, 11 "CurRunDate" cur_run_date: String,
    12 "InstanceState" instance_state: String, 13 "InstanceType" instance_type: i64,
    14 "OwnerUinList" owner_uin_list: Vec<String>, 15 "TotalRunNum" total_run_num: i64, 16 "TryLimit" try_limit: i64,
    17 "Tries" tries: i64, 18 "CostTime" cost_time: i64, 19 "StartTime" start_time: String,
    20 "EndTime" end_time: String, 21 "SchedulerTime" scheduler_time: String,
    22 "LastUpdateTime" last_update_time: String, 23 "ExecutorGroupId" executor_group_id: String,
    24 "ExecutorGroupName" executor_group_name: String, 25 "JobErrorMsg" job_error_msg: String
} }

/// Gets task instance log: `GetTaskInstanceLog` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTaskInstanceLog>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceLog {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key: String,
    pub life_round_num: Option<i64>,
    pub log_level: Option<String>,
    pub next_cursor: Option<String>,
}
operation! { GetTaskInstanceLog(project_id: String, instance_key: String)
    "GetTaskInstanceLog" -> GetTaskInstanceLogOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "LifeRoundNum" life_round_num: i64,
    3 "LogLevel" log_level: String, 4 "NextCursor" next_cursor: String
} }

/// Response of [`GetTaskInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceLogOutput {
    pub data: Option<InstanceLog>,
}
model! { GetTaskInstanceLogOutput {
    0 "Data" data: InstanceLog
} }

/// In the response of [`GetTaskInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLog {
    pub instance_key: Option<String>,
    pub project_id: Option<String>,
    pub code_content: Option<String>,
    pub log_info: Option<String>,
    pub next_cursor: Option<String>,
}
model! { InstanceLog {
    0 "InstanceKey" instance_key: String, 1 "ProjectId" project_id: String, 2 "CodeContent" code_content: String,
    3 "LogInfo" log_info: String, 4 "NextCursor" next_cursor: String
} }

/// Gets task version: `GetTaskVersion` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTaskVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskVersion {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub version_id: Option<String>,
}
operation! { GetTaskVersion(project_id: String, task_id: String) "GetTaskVersion" -> GetTaskVersionOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionId" version_id: String
} }

/// Response of [`GetTaskVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskVersionOutput {
    pub data: Option<TaskVersionDetail>,
}
model! { GetTaskVersionOutput {
    0 "Data" data: TaskVersionDetail
} }

/// In the response of [`GetTaskVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskVersionDetail {
    pub create_time: Option<String>,
    pub version_num: Option<String>,
    pub create_user_uin: Option<String>,
    pub version_id: Option<String>,
    pub version_remark: Option<String>,
    pub approve_status: Option<String>,
    pub approve_time: Option<String>,
    pub task: Option<Task>,
    pub approve_user_uin: Option<String>,
}
model! { TaskVersionDetail {
    0 "CreateTime" create_time: String, 1 "VersionNum" version_num: String, 2 "CreateUserUin" create_user_uin: String,
    3 "VersionId" version_id: String, 4 "VersionRemark" version_remark: String,
    5 "ApproveStatus" approve_status: String, 6 "ApproveTime" approve_time: String, 7 "Task" task: Task,
    8 "ApproveUserUin" approve_user_uin: String
} }

/// Gets trigger task: `GetTriggerTask` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTriggerTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTriggerTask(project_id: String, task_id: String) "GetTriggerTask" -> GetTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

/// Response of [`GetTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskOutput {
    pub data: Option<TriggerTask>,
}
model! { GetTriggerTaskOutput {
    0 "Data" data: TriggerTask
} }

/// In the response of [`GetTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTask {
    pub trigger_task_base_attribute: Option<TriggerTaskBaseAttribute>,
    pub trigger_task_configuration: Option<TriggerTaskConfiguration>,
    pub trigger_task_scheduler_configuration: Option<TriggerTaskSchedulerConfiguration>,
}
model! { TriggerTask {
    0 "TriggerTaskBaseAttribute" trigger_task_base_attribute: TriggerTaskBaseAttribute,
    1 "TriggerTaskConfiguration" trigger_task_configuration: TriggerTaskConfiguration,
    2 "TriggerTaskSchedulerConfiguration" trigger_task_scheduler_configuration: TriggerTaskSchedulerConfiguration
} }

/// In the response of [`GetTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskBaseAttribute {
    pub task_id: Option<String>,
    pub task_type_id: Option<i64>,
    pub workflow_id: Option<String>,
    pub task_name: Option<String>,
    pub task_latest_version_no: Option<String>,
    pub task_latest_submit_version_no: Option<String>,
    pub workflow_name: Option<String>,
    pub status: Option<String>,
    pub submit: Option<bool>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    pub last_update_user_name: Option<String>,
    pub last_ops_time: Option<String>,
    pub last_ops_user_name: Option<String>,
    pub owner_uin: Option<String>,
    pub task_description: Option<String>,
    pub update_user_uin: Option<String>,
    pub create_user_uin: Option<String>,
    pub task_folder_path: Option<String>,
}
model! { TriggerTaskBaseAttribute {
    0 "TaskId" task_id: String, 1 "TaskTypeId" task_type_id: i64, 2 "WorkflowId" workflow_id: String,
    3 "TaskName" task_name: String, 4 "TaskLatestVersionNo" task_latest_version_no: String,
    5 "TaskLatestSubmitVersionNo" task_latest_submit_version_no: String, 6 "WorkflowName" workflow_name: String,
    7 "Status" status: String, 8 "Submit" submit: bool, 9 "CreateTime" create_time: String,
    10 "LastUpdateTime" last_update_time: String, 11 "LastUpdateUserName" last_update_user_name: String,
    12 "LastOpsTime" last_ops_time: String, 13 "LastOpsUserName" last_ops_user_name: String,
    14 "OwnerUin" owner_uin: String, 15 "TaskDescription" task_description: String,
    16 "UpdateUserUin" update_user_uin: String, 17 "CreateUserUin" create_user_uin: String,
    18 "TaskFolderPath" task_folder_path: String
} }

/// In the request of [`GetTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskConfiguration {
    pub code_content: Option<String>,
    pub task_ext_configuration_list: Option<Vec<TaskExtParameter>>,
    pub data_cluster: Option<String>,
    pub broker_ip: Option<String>,
    pub yarn_queue: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_type: Option<String>,
    pub source_service_name: Option<String>,
    pub target_service_id: Option<String>,
    pub target_service_type: Option<String>,
    pub target_service_name: Option<String>,
    pub resource_group: Option<String>,
    pub resource_group_name: Option<String>,
    pub task_scheduling_parameter_list: Option<Vec<TaskSchedulingParameter>>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
input! { TriggerTaskConfiguration() {
    0 "CodeContent" code_content: String,
    1 "TaskExtConfigurationList" task_ext_configuration_list: Vec<TaskExtParameter>,
    2 "DataCluster" data_cluster: String, 3 "BrokerIp" broker_ip: String, 4 "YarnQueue" yarn_queue: String,
    5 "SourceServiceId" source_service_id: String, 6 "SourceServiceType" source_service_type: String,
    7 "SourceServiceName" source_service_name: String, 8 "TargetServiceId" target_service_id: String,
    9 "TargetServiceType" target_service_type: String, 10 "TargetServiceName" target_service_name: String,
    11 "ResourceGroup" resource_group: String, 12 "ResourceGroupName" resource_group_name: String,
    13 "TaskSchedulingParameterList" task_scheduling_parameter_list: Vec<TaskSchedulingParameter>,
    14 "BundleId" bundle_id: String, 15 "BundleInfo" bundle_info: String
} }

/// In the request of [`GetTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskSchedulerConfiguration {
    pub upstream_dependency_config_list: Option<Vec<DependencyTriggerTaskBrief>>,
    pub run_priority_type: Option<i64>,
    pub retry_wait_minute: Option<i64>,
    pub max_retry_number: Option<i64>,
    pub execution_ttl_minute: Option<i64>,
    pub wait_execution_total_ttl_minute: Option<i64>,
    pub allow_redo_type: Option<String>,
    pub param_task_out_list: Option<Vec<OutTaskParameter>>,
    pub param_task_in_list: Option<Vec<InTaskParameter>>,
    pub task_output_registry_list: Option<Vec<TaskDataRegistry>>,
    pub dependency_trigger_policy: Option<String>,
    pub allow_downstream_dependency: Option<i64>,
    pub schedule_type: Option<i64>,
}
input! { TriggerTaskSchedulerConfiguration() {
    0 "UpstreamDependencyConfigList" upstream_dependency_config_list: Vec<DependencyTriggerTaskBrief>,
    1 "RunPriorityType" run_priority_type: i64, 2 "RetryWaitMinute" retry_wait_minute: i64,
    3 "MaxRetryNumber" max_retry_number: i64, 4 "ExecutionTTLMinute" execution_ttl_minute: i64,
    5 "WaitExecutionTotalTTLMinute" wait_execution_total_ttl_minute: i64, 6 "AllowRedoType" allow_redo_type: String,
    7 "ParamTaskOutList" param_task_out_list: Vec<OutTaskParameter>,
    8 "ParamTaskInList" param_task_in_list: Vec<InTaskParameter>,
    9 "TaskOutputRegistryList" task_output_registry_list: Vec<TaskDataRegistry>,
    10 "DependencyTriggerPolicy" dependency_trigger_policy: String,
    11 "AllowDownstreamDependency" allow_downstream_dependency: i64, 12 "ScheduleType" schedule_type: i64
} }

/// Gets trigger task code: `GetTriggerTaskCode` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTriggerTaskCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskCode {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTriggerTaskCode(project_id: String, task_id: String) "GetTriggerTaskCode" -> GetTriggerTaskCodeOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

/// Response of [`GetTriggerTaskCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskCodeOutput {
    pub data: Option<TaskCodeResult>,
}
model! { GetTriggerTaskCodeOutput {
    0 "Data" data: TaskCodeResult
} }

/// Gets trigger task run: `GetTriggerTaskRun` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTriggerTaskRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskRun {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_execution_id: String,
}
operation! { GetTriggerTaskRun(project_id: String, task_execution_id: String)
    "GetTriggerTaskRun" -> GetTriggerTaskRunOutput {
    0 "ProjectId" project_id, 1 "TaskExecutionId" task_execution_id
} }

/// Response of [`GetTriggerTaskRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskRunOutput {
    pub data: Option<TriggerTaskRunBrief>,
}
model! { GetTriggerTaskRunOutput {
    0 "Data" data: TriggerTaskRunBrief
} }

/// In the response of [`GetTriggerTaskRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskRunBrief {
    pub execution_id: Option<String>,
    pub execution_state: Option<String>,
    pub project_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_execution_id: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub task_version_id: Option<String>,
    pub trigger_type: Option<String>,
    pub wait_time: Option<String>,
    pub resource_group: Option<String>,
    pub error_code: Option<String>,
    pub execute_user_uin: Option<String>,
    pub creater_uin: Option<String>,
    pub job_id: Option<String>,
    pub create_time: Option<String>,
    pub schedule_time: Option<String>,
    pub update_time: Option<String>,
    pub dependence_finished_time: Option<String>,
    pub queue_start_time: Option<String>,
    pub pending_start_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub queue_cost_time: Option<String>,
    pub execution_time: Option<String>,
    pub all_cost_time: Option<String>,
    pub time_zone: Option<String>,
    pub depend_on_list: Vec<String>,
    pub run_params: Option<String>,
    pub task_type_extensions: Option<String>,
    pub retry_times: Option<i64>,
    pub left_coordinate: Option<f64>,
    pub top_coordinate: Option<f64>,
    pub resource_group_id: Option<String>,
    pub error_code_str: Option<String>,
    pub create_uin: Option<String>,
    pub issue_time: Option<String>,
    pub task_name: Option<String>,
    pub workflow_name: Option<String>,
    pub execute_user_name: Option<String>,
    pub rerun_times: Option<i64>,
    pub is_latest_execution: Option<bool>,
    pub task_execution_state: Option<String>,
    pub cycle_type: Option<String>,
    pub user_name_in_charge: Option<String>,
    pub user_uin_in_charge: Option<String>,
    pub resource_group_name: Option<String>,
    pub timezone: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub project_name: Option<String>,
    pub task_type_id: Option<i64>,
    pub workflow_params: Option<String>,
    pub support_rerun: Option<bool>,
    pub workflow_execution_state: Option<String>,
    pub execution_result: Option<String>,
    pub dependency_trigger_policy: Option<String>,
    pub associated_entity_exist: Option<bool>,
    pub schedule_run_type: Option<String>,
}
model! { TriggerTaskRunBrief {
    0 "ExecutionId" execution_id: String, 1 "ExecutionState" execution_state: String, 2 "ProjectId" project_id: String,
    3 "WorkflowId" workflow_id: String, 4 "WorkflowExecutionId" workflow_execution_id: String,
    5 "TaskId" task_id: String, 6 "TaskType" task_type: String, 7 "TaskVersionId" task_version_id: String,
    8 "TriggerType" trigger_type: String, 9 "WaitTime" wait_time: String, 10 "ResourceGroup" resource_group: String,
    11 "ErrorCode" error_code: String, 12 "ExecuteUserUin" execute_user_uin: String,
    13 "CreaterUin" creater_uin: String, 14 "JobId" job_id: String, 15 "CreateTime" create_time: String,
    16 "ScheduleTime" schedule_time: String, 17 "UpdateTime" update_time: String,
    18 "DependenceFinishedTime" dependence_finished_time: String, 19 "QueueStartTime" queue_start_time: String,
    20 "PendingStartTime" pending_start_time: String, 21 "ExecutionStartTime" execution_start_time: String,
    22 "ExecutionEndTime" execution_end_time: String, 23 "QueueCostTime" queue_cost_time: String,
    24 "ExecutionTime" execution_time: String, 25 "AllCostTime" all_cost_time: String, 26 "TimeZone" time_zone: String,
    27 "DependOnList" depend_on_list: Vec<String>, 28 "RunParams" run_params: String,
    29 "TaskTypeExtensions" task_type_extensions: String, 30 "RetryTimes" retry_times: i64,
    31 "LeftCoordinate" left_coordinate: f64, 32 "TopCoordinate" top_coordinate: f64,
    33 "ResourceGroupId" resource_group_id: String, 34 "ErrorCodeStr" error_code_str: String,
    35 "CreateUin" create_uin: String, 36 "IssueTime" issue_time: String, 37 "TaskName" task_name: String,
    38 "WorkflowName" workflow_name: String, 39 "ExecuteUserName" execute_user_name: String,
    40 "RerunTimes" rerun_times: i64, 41 "IsLatestExecution" is_latest_execution: bool,
    42 "TaskExecutionState" task_execution_state: String, 43 "CycleType" cycle_type: String,
    44 "UserNameInCharge" user_name_in_charge: String, 45 "UserUinInCharge" user_uin_in_charge: String,
    46 "ResourceGroupName" resource_group_name: String, 47 "Timezone" timezone: String, 48 "FolderId" folder_id: String,
    49 "FolderName" folder_name: String, 50 "ProjectName" project_name: String, 51 "TaskTypeId" task_type_id: i64,
    52 "WorkflowParams" workflow_params: String, 53 "SupportRerun" support_rerun: bool,
    54 "WorkflowExecutionState" workflow_execution_state: String, 55 "ExecutionResult" execution_result: String,
    56 "DependencyTriggerPolicy" dependency_trigger_policy: String,
    57 "AssociatedEntityExist" associated_entity_exist: bool, 58 "ScheduleRunType" schedule_run_type: String
} }

/// Gets trigger task version: `GetTriggerTaskVersion` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTriggerTaskVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskVersion {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub version_id: Option<String>,
}
operation! { GetTriggerTaskVersion(project_id: String, task_id: String)
    "GetTriggerTaskVersion" -> GetTriggerTaskVersionOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionId" version_id: String
} }

/// Response of [`GetTriggerTaskVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskVersionOutput {
    pub data: Option<TriggerTaskVersionDetail>,
}
model! { GetTriggerTaskVersionOutput {
    0 "Data" data: TriggerTaskVersionDetail
} }

/// In the response of [`GetTriggerTaskVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskVersionDetail {
    pub create_time: Option<String>,
    pub version_num: Option<String>,
    pub create_user_uin: Option<String>,
    pub version_id: Option<String>,
    pub version_remark: Option<String>,
    pub approve_status: Option<String>,
    pub approve_time: Option<String>,
    pub approve_user_uin: Option<String>,
    pub task: Option<TriggerTask>,
}
model! { TriggerTaskVersionDetail {
    0 "CreateTime" create_time: String, 1 "VersionNum" version_num: String, 2 "CreateUserUin" create_user_uin: String,
    3 "VersionId" version_id: String, 4 "VersionRemark" version_remark: String,
    5 "ApproveStatus" approve_status: String, 6 "ApproveTime" approve_time: String,
    7 "ApproveUserUin" approve_user_uin: String, 8 "Task" task: TriggerTask
} }

/// Gets trigger workflow: `GetTriggerWorkflow` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTriggerWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { GetTriggerWorkflow(project_id: String, workflow_id: String)
    "GetTriggerWorkflow" -> GetTriggerWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

/// Response of [`GetTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerWorkflowOutput {
    pub data: Option<TriggerWorkflowDetail>,
}
model! { GetTriggerWorkflowOutput {
    0 "Data" data: TriggerWorkflowDetail
} }

/// In the response of [`GetTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowDetail {
    pub workflow_name: Option<String>,
    pub owner_uin: Option<String>,
    pub create_user_uin: Option<String>,
    pub workflow_params: Vec<ParamInfo>,
    pub trigger_workflow_scheduler_configurations: Vec<WorkflowTriggerConfig>,
    pub workflow_desc: Option<String>,
    pub path: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub general_task_params: Vec<WorkflowGeneralTaskParam>,
    pub scheduler_status: Option<String>,
    pub trigger_workflow_run_configuration: Option<WorkflowRunConfig>,
    pub trigger_mode: Option<String>,
    pub execute_user_uin: Option<String>,
}
model! { TriggerWorkflowDetail {
    0 "WorkflowName" workflow_name: String, 1 "OwnerUin" owner_uin: String, 2 "CreateUserUin" create_user_uin: String,
    3 "WorkflowParams" workflow_params: Vec<ParamInfo>,
    4 "TriggerWorkflowSchedulerConfigurations" trigger_workflow_scheduler_configurations: Vec<WorkflowTriggerConfig>,
    5 "WorkflowDesc" workflow_desc: String, 6 "Path" path: String, 7 "BundleId" bundle_id: String,
    8 "BundleInfo" bundle_info: String, 9 "GeneralTaskParams" general_task_params: Vec<WorkflowGeneralTaskParam>,
    10 "SchedulerStatus" scheduler_status: String,
    11 "TriggerWorkflowRunConfiguration" trigger_workflow_run_configuration: WorkflowRunConfig,
    12 "TriggerMode" trigger_mode: String, 13 "ExecuteUserUin" execute_user_uin: String
} }

/// Gets trigger workflow run: `GetTriggerWorkflowRun` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetTriggerWorkflowRun>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerWorkflowRun {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_execution_id: String,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { GetTriggerWorkflowRun(project_id: String, workflow_execution_id: String)
    "GetTriggerWorkflowRun" -> GetTriggerWorkflowRunOutput {
    0 "ProjectId" project_id, 1 "WorkflowExecutionId" workflow_execution_id, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>
} }

/// In the request of [`GetTriggerWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`GetTriggerWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderField {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub direction: Option<String>,
}
input! { OrderField(name: String, direction: String) {
    0 "Name" name: String, 1 "Direction" direction: String
} }

/// Response of [`GetTriggerWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerWorkflowRunOutput {
    pub data: Option<TriggerWorkflowTaskRunDetailBrief>,
}
model! { GetTriggerWorkflowRunOutput {
    0 "Data" data: TriggerWorkflowTaskRunDetailBrief
} }

/// In the response of [`GetTriggerWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowTaskRunDetailBrief {
    pub trigger_workflow_run: Option<TriggerWorkflowRunBrief>,
    pub trigger_task_runs: Vec<TriggerTaskRunBrief>,
    pub biz_state_enum_infos: Vec<BizStateEnumInfoBrief>,
}
model! { TriggerWorkflowTaskRunDetailBrief {
    0 "TriggerWorkflowRun" trigger_workflow_run: TriggerWorkflowRunBrief,
    1 "TriggerTaskRuns" trigger_task_runs: Vec<TriggerTaskRunBrief>,
    2 "BizStateEnumInfos" biz_state_enum_infos: Vec<BizStateEnumInfoBrief>
} }

/// In the response of [`GetTriggerWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowRunBrief {
    pub app_id: Option<String>,
    pub project_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workflow_id: Option<String>,
    pub execution_id: Option<String>,
    pub trigger_id: Option<String>,
    pub trigger_type: Option<String>,
    pub create_time: Option<String>,
    pub schedule_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub execution_cost_time: Option<String>,
    pub queue_cost_time: Option<String>,
    pub pending_cost_time: Option<String>,
    pub execution_state: Option<String>,
    pub execute_user_uin: Option<String>,
    pub execute_user_name: Option<String>,
    pub error_code_str: Option<String>,
    pub workflow_params: Option<String>,
    pub workflow_version_id: Option<String>,
    pub support_rerun: Option<bool>,
    pub rerun_times: Option<i64>,
    pub selected_task_ids: Vec<String>,
    pub pending_start_time: Option<String>,
    pub queue_start_time: Option<String>,
    pub end_time: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub planned_scheduling_time: Option<String>,
    pub cycle_type: Option<String>,
    pub user_name_in_charge: Option<String>,
    pub user_uin_in_charge: Option<String>,
    pub associated_entity_exist: Option<bool>,
    pub parent_workflow_execution_id: Option<String>,
    pub parent_task_execution_id: Option<String>,
    pub parent_task_execution_name: Option<String>,
}
model! { TriggerWorkflowRunBrief {
    0 "AppId" app_id: String, 1 "ProjectId" project_id: String, 2 "WorkflowName" workflow_name: String,
    3 "WorkflowId" workflow_id: String, 4 "ExecutionId" execution_id: String, 5 "TriggerId" trigger_id: String,
    6 "TriggerType" trigger_type: String, 7 "CreateTime" create_time: String, 8 "ScheduleTime" schedule_time: String,
    9 "ExecutionStartTime" execution_start_time: String, 10 "ExecutionEndTime" execution_end_time: String,
    11 "ExecutionCostTime" execution_cost_time: String, 12 "QueueCostTime" queue_cost_time: String,
    13 "PendingCostTime" pending_cost_time: String, 14 "ExecutionState" execution_state: String,
    15 "ExecuteUserUin" execute_user_uin: String, 16 "ExecuteUserName" execute_user_name: String,
    17 "ErrorCodeStr" error_code_str: String, 18 "WorkflowParams" workflow_params: String,
    19 "WorkflowVersionId" workflow_version_id: String, 20 "SupportRerun" support_rerun: bool,
    21 "RerunTimes" rerun_times: i64, 22 "SelectedTaskIds" selected_task_ids: Vec<String>,
    23 "PendingStartTime" pending_start_time: String, 24 "QueueStartTime" queue_start_time: String,
    25 "EndTime" end_time: String, 26 "FolderId" folder_id: String, 27 "FolderName" folder_name: String,
    28 "PlannedSchedulingTime" planned_scheduling_time: String, 29 "CycleType" cycle_type: String,
    30 "UserNameInCharge" user_name_in_charge: String, 31 "UserUinInCharge" user_uin_in_charge: String,
    32 "AssociatedEntityExist" associated_entity_exist: bool,
    33 "ParentWorkflowExecutionId" parent_workflow_execution_id: String,
    34 "ParentTaskExecutionId" parent_task_execution_id: String,
    35 "ParentTaskExecutionName" parent_task_execution_name: String
} }

/// In the response of [`GetTriggerWorkflowRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizStateEnumInfoBrief {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
    pub count: Option<i64>,
}
model! { BizStateEnumInfoBrief {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String, 2 "Count" count: i64
} }

/// Gets workflow: `GetWorkflow` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { GetWorkflow(project_id: String, workflow_id: String) "GetWorkflow" -> GetWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

/// Response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowOutput {
    pub data: Option<WorkflowDetail>,
}
model! { GetWorkflowOutput {
    0 "Data" data: WorkflowDetail
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowDetail {
    pub workflow_name: Option<String>,
    pub owner_uin: Option<String>,
    pub create_user_uin: Option<String>,
    pub workflow_type: Option<String>,
    pub workflow_params: Vec<ParamInfo>,
    pub workflow_scheduler_configuration: Option<WorkflowSchedulerConfiguration>,
    pub workflow_desc: Option<String>,
    pub path: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
model! { WorkflowDetail {
    0 "WorkflowName" workflow_name: String, 1 "OwnerUin" owner_uin: String, 2 "CreateUserUin" create_user_uin: String,
    3 "WorkflowType" workflow_type: String, 4 "WorkflowParams" workflow_params: Vec<ParamInfo>,
    5 "WorkflowSchedulerConfiguration" workflow_scheduler_configuration: WorkflowSchedulerConfiguration,
    6 "WorkflowDesc" workflow_desc: String, 7 "Path" path: String, 8 "BundleId" bundle_id: String,
    9 "BundleInfo" bundle_info: String
} }

/// In the response of [`GetWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowSchedulerConfiguration {
    pub schedule_time_zone: Option<String>,
    pub cycle_type: Option<String>,
    pub self_depend: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub dependency_workflow: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub crontab_expression: Option<String>,
    pub calendar_open: Option<String>,
    pub calendar_name: Option<String>,
    pub calendar_id: Option<String>,
}
model! { WorkflowSchedulerConfiguration {
    0 "ScheduleTimeZone" schedule_time_zone: String, 1 "CycleType" cycle_type: String,
    2 "SelfDepend" self_depend: String, 3 "StartTime" start_time: String, 4 "EndTime" end_time: String,
    5 "DependencyWorkflow" dependency_workflow: String, 6 "ExecutionStartTime" execution_start_time: String,
    7 "ExecutionEndTime" execution_end_time: String, 8 "CrontabExpression" crontab_expression: String,
    9 "CalendarOpen" calendar_open: String, 10 "CalendarName" calendar_name: String, 11 "CalendarId" calendar_id: String
} }

/// Gets workflow folder: `GetWorkflowFolder` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GetWorkflowFolder>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
}
operation! { GetWorkflowFolder(project_id: String, folder_id: String) "GetWorkflowFolder" -> GetWorkflowFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

/// Response of [`GetWorkflowFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowFolderOutput {
    pub data: Option<WorkflowFolderDetail>,
}
model! { GetWorkflowFolderOutput {
    0 "Data" data: WorkflowFolderDetail
} }

/// In the response of [`GetWorkflowFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowFolderDetail {
    pub project_id: Option<String>,
    pub folder_id: Option<String>,
    pub folder_path: Option<String>,
    pub create_user_uin: Option<String>,
    pub parent_folder_path: Option<String>,
    pub folder_name: Option<String>,
}
model! { WorkflowFolderDetail {
    0 "ProjectId" project_id: String, 1 "FolderId" folder_id: String, 2 "FolderPath" folder_path: String,
    3 "CreateUserUin" create_user_uin: String, 4 "ParentFolderPath" parent_folder_path: String,
    5 "FolderName" folder_name: String
} }

/// Grants member project role: `GrantMemberProjectRole` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=GrantMemberProjectRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantMemberProjectRole {
    /// Required.
    pub project_id: String,
    /// Required.
    pub user_uin: String,
    /// Required.
    pub role_ids: Vec<String>,
}
operation! { GrantMemberProjectRole(project_id: String, user_uin: String, role_ids: Vec<String>)
    "GrantMemberProjectRole" -> Empty {
    0 "ProjectId" project_id, 1 "UserUin" user_uin, 2 "RoleIds" role_ids
} }

/// Response of [`GrantMemberProjectRole`]: empty.
pub type GrantMemberProjectRoleOutput = Empty;

/// `KillTaskInstancesAsync` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=KillTaskInstancesAsync>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillTaskInstancesAsync {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key_list: Vec<String>,
}
operation! { KillTaskInstancesAsync(project_id: String, instance_key_list: Vec<String>)
    "KillTaskInstancesAsync" -> KillTaskInstancesAsyncOutput {
    0 "ProjectId" project_id, 1 "InstanceKeyList" instance_key_list
} }

/// Response of [`KillTaskInstancesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillTaskInstancesAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { KillTaskInstancesAsyncOutput {
    0 "Data" data: OpsAsyncResponse
} }

/// `KillTriggerWorkflowRuns` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=KillTriggerWorkflowRuns>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillTriggerWorkflowRuns {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    pub workflow_execution_id_list: Option<Vec<String>>,
    pub all: Option<bool>,
    pub pending: Option<bool>,
}
operation! { KillTriggerWorkflowRuns(project_id: String, workflow_id: String)
    "KillTriggerWorkflowRuns" -> KillTriggerWorkflowRunsOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id,
    2 "WorkflowExecutionIdList" workflow_execution_id_list: Vec<String>, 3 "All" all: bool, 4 "Pending" pending: bool
} }

/// Response of [`KillTriggerWorkflowRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillTriggerWorkflowRunsOutput {
    pub data: Vec<ExecutionActionBrief>,
}
model! { KillTriggerWorkflowRunsOutput {
    0 "Data" data: Vec<ExecutionActionBrief>
} }

/// In the response of [`KillTriggerWorkflowRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutionActionBrief {
    pub item_id: Option<String>,
    pub item_name: Option<String>,
    pub execution_action_id: Option<String>,
    pub error_message: Option<String>,
    pub op_status: Option<bool>,
}
model! { ExecutionActionBrief {
    0 "ItemId" item_id: String, 1 "ItemName" item_name: String, 2 "ExecutionActionId" execution_action_id: String,
    3 "ErrorMessage" error_message: String, 4 "OpStatus" op_status: bool
} }

/// Lists alarm messages: `ListAlarmMessages` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListAlarmMessages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmMessages {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub alarm_level: Option<i64>,
    pub alarm_recipient_id: Option<String>,
    pub time_zone: Option<String>,
}
operation! { ListAlarmMessages(project_id: String) "ListAlarmMessages" -> ListAlarmMessagesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "AlarmLevel" alarm_level: i64,
    6 "AlarmRecipientId" alarm_recipient_id: String, 7 "TimeZone" time_zone: String
} }
paged! { ListAlarmMessages: AlarmMessage = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListAlarmMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmMessagesOutput {
    pub data: Option<ListAlarmMessagesItem>,
}
model! { ListAlarmMessagesOutput {
    0 "Data" data: ListAlarmMessagesItem
} }

/// In the response of [`ListAlarmMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmMessagesItem {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub items: Vec<AlarmMessage>,
}
model! { ListAlarmMessagesItem {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageNumber" total_page_number: i64, 4 "Items" items: Vec<AlarmMessage>
} }

/// Lists catalog: `ListCatalog` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListCatalog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalog {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub parent_catalog_id: Option<String>,
}
operation! { ListCatalog(page_number: i64, page_size: i64) "ListCatalog" -> ListCatalogOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ParentCatalogId" parent_catalog_id: String
} }
paged! { ListCatalog: CatalogInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogOutput {
    pub data: Option<ListCatalogPage>,
}
model! { ListCatalogOutput {
    0 "Data" data: ListCatalogPage
} }

/// In the response of [`ListCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogPage {
    pub items: Vec<CatalogInfo>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCatalogPage {
    0 "Items" items: Vec<CatalogInfo>, 1 "PageCount" page_count: i64, 2 "PageSize" page_size: i64,
    3 "PageNumber" page_number: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListCatalog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogInfo {
    pub name: Option<String>,
}
model! { CatalogInfo {
    0 "Name" name: String
} }

/// Lists code folder contents: `ListCodeFolderContents` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListCodeFolderContents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeFolderContents {
    /// Required.
    pub project_id: String,
    pub parent_folder_path: Option<String>,
    pub keyword: Option<String>,
    pub only_folder_node: Option<bool>,
    pub only_user_self_script: Option<bool>,
}
operation! { ListCodeFolderContents(project_id: String) "ListCodeFolderContents" -> ListCodeFolderContentsOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path: String, 2 "Keyword" keyword: String,
    3 "OnlyFolderNode" only_folder_node: bool, 4 "OnlyUserSelfScript" only_user_self_script: bool
} }

/// Response of [`ListCodeFolderContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeFolderContentsOutput {
    pub data: Vec<CodeFolderNode>,
}
model! { ListCodeFolderContentsOutput {
    0 "Data" data: Vec<CodeFolderNode>
} }

/// Lists code permissions: `ListCodePermissions` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListCodePermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodePermissions {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub resource: ExploreFileResource,
    pub users: Option<Vec<String>>,
}
operation! { ListCodePermissions(project_id: String, page_number: i64, page_size: i64, resource: ExploreFileResource)
    "ListCodePermissions" -> ListCodePermissionsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Resource" resource,
    4 "Users" users: Vec<String>
} }
paged! { ListCodePermissions: ExploreFilePrivilegeItem =
    Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

/// Response of [`ListCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodePermissionsOutput {
    pub data: Option<ExploreFilePermissionsPage>,
}
model! { ListCodePermissionsOutput {
    0 "Data" data: ExploreFilePermissionsPage
} }

/// In the response of [`ListCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreFilePermissionsPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Vec<ExploreFilePrivilegeItem>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ExploreFilePermissionsPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: Vec<ExploreFilePrivilegeItem>,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// In the response of [`ListCodePermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreFilePrivilegeItem {
    pub privileges: Vec<String>,
    pub role_type: Option<String>,
    pub role_id: Option<String>,
    pub resource: Option<ExploreFileResource>,
    pub delete_able: Option<bool>,
}
model! { ExploreFilePrivilegeItem {
    0 "Privileges" privileges: Vec<String>, 1 "RoleType" role_type: String, 2 "RoleId" role_id: String,
    3 "Resource" resource: ExploreFileResource, 4 "DeleteAble" delete_able: bool
} }

/// Lists column lineage: `ListColumnLineage` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListColumnLineage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnLineage {
    /// Required.
    pub table_unique_id: String,
    /// Required.
    pub direction: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub column_name: String,
    /// Required.
    pub platform: String,
}

/// Arguments of [`ListColumnLineage::new`].
pub struct ListColumnLineageRequired {
    pub table_unique_id: String,
    pub direction: String,
    pub page_number: i64,
    pub page_size: i64,
    pub column_name: String,
    pub platform: String,
}
operation! {
    ListColumnLineage { ListColumnLineageRequired: table_unique_id, direction, page_number, page_size, column_name, platform }
    "ListColumnLineage" -> ListColumnLineageOutput {
    0 "TableUniqueId" table_unique_id, 1 "Direction" direction, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ColumnName" column_name, 5 "Platform" platform
} }
paged! { ListColumnLineage: LineageNodeInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnLineageOutput {
    pub data: Option<ListLineagePage>,
}
model! { ListColumnLineageOutput {
    0 "Data" data: ListLineagePage
} }

/// In the response of [`ListColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineagePage {
    pub items: Vec<LineageNodeInfo>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLineagePage {
    0 "Items" items: Vec<LineageNodeInfo>, 1 "PageCount" page_count: i64, 2 "PageSize" page_size: i64,
    3 "PageNumber" page_number: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageNodeInfo {
    pub resource: Option<LineageResource>,
    pub relation: Option<LineageRelation>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
}
model! { LineageNodeInfo {
    0 "Resource" resource: LineageResource, 1 "Relation" relation: LineageRelation,
    2 "DownStreamCount" down_stream_count: i64, 3 "UpStreamCount" up_stream_count: i64
} }

/// In the response of [`ListColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageResource {
    pub resource_unique_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub lineage_node_id: Option<String>,
    pub description: Option<String>,
    pub platform: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub resource_properties: Vec<LineageProperty>,
}
model! { LineageResource {
    0 "ResourceUniqueId" resource_unique_id: String, 1 "ResourceName" resource_name: String,
    2 "ResourceType" resource_type: String, 3 "LineageNodeId" lineage_node_id: String,
    4 "Description" description: String, 5 "Platform" platform: String, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "ResourceProperties" resource_properties: Vec<LineageProperty>
} }

/// In the response of [`ListColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageRelation {
    pub relation_id: Option<String>,
    pub source_unique_id: Option<String>,
    pub target_unique_id: Option<String>,
    pub processes: Vec<LineageProcess>,
}
model! { LineageRelation {
    0 "RelationId" relation_id: String, 1 "SourceUniqueId" source_unique_id: String,
    2 "TargetUniqueId" target_unique_id: String, 3 "Processes" processes: Vec<LineageProcess>
} }

/// Lists data backfill instances: `ListDataBackfillInstances` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListDataBackfillInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataBackfillInstances {
    /// Required.
    pub project_id: String,
    /// Required.
    pub data_backfill_plan_id: String,
    /// Required.
    pub task_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDataBackfillInstances(project_id: String, data_backfill_plan_id: String, task_id: String)
    "ListDataBackfillInstances" -> ListDataBackfillInstancesOutput {
    0 "ProjectId" project_id, 1 "DataBackfillPlanId" data_backfill_plan_id, 2 "TaskId" task_id,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { ListDataBackfillInstances: BackfillInstance =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListDataBackfillInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataBackfillInstancesOutput {
    pub data: Option<BackfillInstanceCollection>,
}
model! { ListDataBackfillInstancesOutput {
    0 "Data" data: BackfillInstanceCollection
} }

/// In the response of [`ListDataBackfillInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackfillInstanceCollection {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub items: Vec<BackfillInstance>,
}
model! { BackfillInstanceCollection {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPageNumber" total_page_number: i64,
    3 "TotalCount" total_count: i64, 4 "Items" items: Vec<BackfillInstance>
} }

/// In the response of [`ListDataBackfillInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackfillInstance {
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub cur_run_date: Option<String>,
    pub state: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<String>,
}
model! { BackfillInstance {
    0 "TaskName" task_name: String, 1 "TaskId" task_id: String, 2 "CurRunDate" cur_run_date: String,
    3 "State" state: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "CostTime" cost_time: String
} }

/// Lists data sources: `ListDataSources` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListDataSources>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSources {
    /// Required.
    pub project_id: String,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<Vec<String>>,
    pub creator: Option<String>,
}
operation! { ListDataSources(project_id: String) "ListDataSources" -> ListDataSourcesOutput {
    0 "ProjectId" project_id, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64, 3 "Name" name: String,
    4 "DisplayName" display_name: String, 5 "Type" r#type: Vec<String>, 6 "Creator" creator: String
} }
paged! { ListDataSources: DataSource = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesOutput {
    pub data: Option<DataSourceInfo>,
}
model! { ListDataSourcesOutput {
    0 "Data" data: DataSourceInfo
} }

/// In the response of [`ListDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<DataSource>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { DataSourceInfo {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Items" items: Vec<DataSource>,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// Lists database: `ListDatabase` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListDatabase>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabase {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub catalog_name: Option<String>,
    pub datasource_id: Option<i64>,
    pub keyword: Option<String>,
}
operation! { ListDatabase(page_number: i64, page_size: i64) "ListDatabase" -> ListDatabaseOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "CatalogName" catalog_name: String,
    3 "DatasourceId" datasource_id: i64, 4 "Keyword" keyword: String
} }
paged! { ListDatabase: DatabaseInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseOutput {
    pub data: Option<ListDatabasePage>,
}
model! { ListDatabaseOutput {
    0 "Data" data: ListDatabasePage
} }

/// In the response of [`ListDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasePage {
    pub items: Vec<DatabaseInfo>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatabasePage {
    0 "Items" items: Vec<DatabaseInfo>, 1 "PageCount" page_count: i64, 2 "PageSize" page_size: i64,
    3 "PageNumber" page_number: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseInfo {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub catalog_name: Option<String>,
    pub description: Option<String>,
    pub location: Option<String>,
    pub storage_size: Option<i64>,
    pub datasource_id: Option<i64>,
    pub datasource_type: Option<String>,
}
model! { DatabaseInfo {
    0 "Guid" guid: String, 1 "Name" name: String, 2 "CatalogName" catalog_name: String,
    3 "Description" description: String, 4 "Location" location: String, 5 "StorageSize" storage_size: i64,
    6 "DatasourceId" datasource_id: i64, 7 "DatasourceType" datasource_type: String
} }

/// Lists downstream ops tasks: `ListDownstreamOpsTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListDownstreamOpsTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamOpsTasks {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { ListDownstreamOpsTasks(task_id: String, project_id: String)
    "ListDownstreamOpsTasks" -> ListDownstreamOpsTasksOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String
} }

/// Response of [`ListDownstreamOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamOpsTasksOutput {
    pub data: Option<ChildDependencyConfigPage>,
}
model! { ListDownstreamOpsTasksOutput {
    0 "Data" data: ChildDependencyConfigPage
} }

/// In the response of [`ListDownstreamOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildDependencyConfigPage {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<OpsTaskDepend>,
}
model! { ChildDependencyConfigPage {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Items" items: Vec<OpsTaskDepend>
} }

/// In the response of [`ListDownstreamOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsTaskDepend {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type_desc: Option<String>,
    pub folder_name: Option<String>,
    pub folder_id: Option<String>,
    pub first_submit_time: Option<String>,
    pub first_run_time: Option<String>,
    pub schedule_desc: Option<String>,
    pub cycle_type: Option<String>,
    pub owner_uin: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
}
model! { OpsTaskDepend {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String, 4 "ProjectId" project_id: String, 5 "ProjectName" project_name: String,
    6 "Status" status: String, 7 "TaskTypeId" task_type_id: i64, 8 "TaskTypeDesc" task_type_desc: String,
    9 "FolderName" folder_name: String, 10 "FolderId" folder_id: String, 11 "FirstSubmitTime" first_submit_time: String,
    12 "FirstRunTime" first_run_time: String, 13 "ScheduleDesc" schedule_desc: String,
    14 "CycleType" cycle_type: String, 15 "OwnerUin" owner_uin: String,
    16 "ExecutionStartTime" execution_start_time: String, 17 "ExecutionEndTime" execution_end_time: String
} }

/// Lists downstream task instances: `ListDownstreamTaskInstances` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListDownstreamTaskInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstances {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key: String,
    pub time_zone: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDownstreamTaskInstances(project_id: String, instance_key: String)
    "ListDownstreamTaskInstances" -> ListDownstreamTaskInstancesOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "TimeZone" time_zone: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { ListDownstreamTaskInstances: TaskInstance =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesOutput {
    pub data: Option<TaskInstancePage>,
}
model! { ListDownstreamTaskInstancesOutput {
    0 "Data" data: TaskInstancePage
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstancePage {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<TaskInstance>,
}
model! { TaskInstancePage {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Items" items: Vec<TaskInstance>
} }

/// In the response of [`ListDownstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstance {
    pub project_id: Option<String>,
    pub instance_key: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub cur_run_date: Option<String>,
    pub instance_state: Option<String>,
    pub instance_type: Option<i64>,
    pub owner_uin_list: Vec<String>,
    pub total_run_num: Option<i64>,
    pub task_type: Option<String>,
    pub task_type_id: Option<i64>,
    pub cycle_type: Option<String>,
    pub try_limit: Option<i64>,
    pub tries: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<i64>,
    pub scheduler_time: Option<String>,
    pub last_update_time: Option<String>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
}
model! { TaskInstance {
    0 "ProjectId" project_id: String, 1 "InstanceKey" instance_key: String, 2 "FolderId" folder_id: String,
    3 "FolderName" folder_name: String, 4 "WorkflowId" workflow_id: String, 5 "WorkflowName" workflow_name: String,
    6 "TaskId" task_id: String, 7 "TaskName" task_name: String, 8 "CurRunDate" cur_run_date: String,
    9 "InstanceState" instance_state: String, 10 "InstanceType" instance_type: i64,
    11 "OwnerUinList" owner_uin_list: Vec<String>, 12 "TotalRunNum" total_run_num: i64, 13 "TaskType" task_type: String,
    14 "TaskTypeId" task_type_id: i64, 15 "CycleType" cycle_type: String, 16 "TryLimit" try_limit: i64,
    17 "Tries" tries: i64, 18 "StartTime" start_time: String, 19 "EndTime" end_time: String,
    20 "CostTime" cost_time: i64, 21 "SchedulerTime" scheduler_time: String,
    22 "LastUpdateTime" last_update_time: String, 23 "ExecutorGroupId" executor_group_id: String,
    24 "ExecutorGroupName" executor_group_name: String
} }

/// Lists downstream tasks: `ListDownstreamTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListDownstreamTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDownstreamTasks(project_id: String, task_id: String)
    "ListDownstreamTasks" -> ListDownstreamTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { ListDownstreamTasks: TaskDependDto = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksOutput {
    pub data: Option<DependencyConfigPage>,
}
model! { ListDownstreamTasksOutput {
    0 "Data" data: DependencyConfigPage
} }

/// In the response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyConfigPage {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<TaskDependDto>,
}
model! { DependencyConfigPage {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Items" items: Vec<TaskDependDto>
} }

/// In the response of [`ListDownstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDependDto {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type_desc: Option<String>,
    pub schedule_desc: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub delay_time: Option<i64>,
    pub cycle_type: Option<String>,
    pub owner_uin: Option<String>,
    pub task_action: Option<String>,
    pub init_strategy: Option<String>,
    pub crontab_expression: Option<String>,
}
model! { TaskDependDto {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String, 4 "ProjectId" project_id: String, 5 "Status" status: String,
    6 "TaskTypeId" task_type_id: i64, 7 "TaskTypeDesc" task_type_desc: String, 8 "ScheduleDesc" schedule_desc: String,
    9 "StartTime" start_time: String, 10 "EndTime" end_time: String, 11 "DelayTime" delay_time: i64,
    12 "CycleType" cycle_type: String, 13 "OwnerUin" owner_uin: String, 14 "TaskAction" task_action: String,
    15 "InitStrategy" init_strategy: String, 16 "CrontabExpression" crontab_expression: String
} }

/// Lists downstream trigger tasks: `ListDownstreamTriggerTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListDownstreamTriggerTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTriggerTasks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListDownstreamTriggerTasks(project_id: String, task_id: String)
    "ListDownstreamTriggerTasks" -> ListDownstreamTriggerTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { ListDownstreamTriggerTasks: TriggerTaskDependDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListDownstreamTriggerTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTriggerTasksOutput {
    pub data: Option<TriggerDependencyConfigPage>,
}
model! { ListDownstreamTriggerTasksOutput {
    0 "Data" data: TriggerDependencyConfigPage
} }

/// In the response of [`ListDownstreamTriggerTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerDependencyConfigPage {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<TriggerTaskDependDto>,
}
model! { TriggerDependencyConfigPage {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Items" items: Vec<TriggerTaskDependDto>
} }

/// In the response of [`ListDownstreamTriggerTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskDependDto {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type_desc: Option<String>,
    pub owner_uin: Option<String>,
}
model! { TriggerTaskDependDto {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String, 4 "ProjectId" project_id: String, 5 "Status" status: String,
    6 "TaskTypeId" task_type_id: i64, 7 "TaskTypeDesc" task_type_desc: String, 8 "OwnerUin" owner_uin: String
} }

/// Lists lineage: `ListLineage` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListLineage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineage {
    /// Required.
    pub resource_unique_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub direction: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub platform: String,
}

/// Arguments of [`ListLineage::new`].
pub struct ListLineageRequired {
    pub resource_unique_id: String,
    pub resource_type: String,
    pub direction: String,
    pub page_number: i64,
    pub page_size: i64,
    pub platform: String,
}
operation! {
    ListLineage { ListLineageRequired: resource_unique_id, resource_type, direction, page_number, page_size, platform }
    "ListLineage" -> ListLineageOutput {
    0 "ResourceUniqueId" resource_unique_id, 1 "ResourceType" resource_type, 2 "Direction" direction,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Platform" platform
} }
paged! { ListLineage: LineageNodeInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineageOutput {
    pub data: Option<ListLineagePage>,
}
model! { ListLineageOutput {
    0 "Data" data: ListLineagePage
} }

/// Lists ops alarm rules: `ListOpsAlarmRules` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListOpsAlarmRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsAlarmRules {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub monitor_object_type: Option<i64>,
    pub task_id: Option<String>,
    pub alarm_type: Option<String>,
    pub alarm_level: Option<i64>,
    pub alarm_recipient_id: Option<String>,
    pub keyword: Option<String>,
    pub create_user_uin: Option<String>,
    pub create_time_from: Option<String>,
    pub create_time_to: Option<String>,
    pub update_time_from: Option<String>,
    pub update_time_to: Option<String>,
}
operation! { ListOpsAlarmRules(project_id: String) "ListOpsAlarmRules" -> ListOpsAlarmRulesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "MonitorObjectType" monitor_object_type: i64, 4 "TaskId" task_id: String, 5 "AlarmType" alarm_type: String,
    6 "AlarmLevel" alarm_level: i64, 7 "AlarmRecipientId" alarm_recipient_id: String, 8 "Keyword" keyword: String,
    9 "CreateUserUin" create_user_uin: String, 10 "CreateTimeFrom" create_time_from: String,
    11 "CreateTimeTo" create_time_to: String, 12 "UpdateTimeFrom" update_time_from: String,
    13 "UpdateTimeTo" update_time_to: String
} }
paged! { ListOpsAlarmRules: AlarmRuleData = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListOpsAlarmRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsAlarmRulesOutput {
    pub data: Option<ListAlarmRulesResult>,
}
model! { ListOpsAlarmRulesOutput {
    0 "Data" data: ListAlarmRulesResult
} }

/// In the response of [`ListOpsAlarmRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmRulesResult {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub items: Vec<AlarmRuleData>,
}
model! { ListAlarmRulesResult {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalPageNumber" total_page_number: i64,
    3 "TotalCount" total_count: i64, 4 "Items" items: Vec<AlarmRuleData>
} }

/// Lists ops tasks: `ListOpsTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListOpsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTasks {
    /// Required.
    pub project_id: String,
    pub page_size: Option<String>,
    pub page_number: Option<String>,
    pub task_type_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub owner_uin: Option<String>,
    pub folder_id: Option<String>,
    pub source_service_id: Option<String>,
    pub target_service_id: Option<String>,
    pub executor_group_id: Option<String>,
    pub cycle_type: Option<String>,
    pub status: Option<String>,
    pub time_zone: Option<String>,
}
operation! { ListOpsTasks(project_id: String) "ListOpsTasks" -> ListOpsTasksOutput {
    0 "ProjectId" project_id, 1 "PageSize" page_size: String, 2 "PageNumber" page_number: String,
    3 "TaskTypeId" task_type_id: String, 4 "WorkflowId" workflow_id: String, 5 "WorkflowName" workflow_name: String,
    6 "OwnerUin" owner_uin: String, 7 "FolderId" folder_id: String, 8 "SourceServiceId" source_service_id: String,
    9 "TargetServiceId" target_service_id: String, 10 "ExecutorGroupId" executor_group_id: String,
    11 "CycleType" cycle_type: String, 12 "Status" status: String, 13 "TimeZone" time_zone: String
} }

/// Response of [`ListOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTasksOutput {
    pub data: Option<ListOpsTasksPage>,
}
model! { ListOpsTasksOutput {
    0 "Data" data: ListOpsTasksPage
} }

/// In the response of [`ListOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTasksPage {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub items: Vec<TaskOpsInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ListOpsTasksPage {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64, 2 "Items" items: Vec<TaskOpsInfo>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// In the response of [`ListOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOpsInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub owner_uin: Option<String>,
    pub status: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub update_user_uin: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type_desc: Option<String>,
    pub cycle_type: Option<String>,
    pub executor_group_id: Option<String>,
    pub schedule_desc: Option<String>,
    pub executor_group_name: Option<String>,
    pub last_scheduler_commit_time: Option<String>,
    pub first_run_time: Option<String>,
    pub first_submit_time: Option<String>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
}
model! { TaskOpsInfo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "OwnerUin" owner_uin: String,
    3 "Status" status: String, 4 "FolderId" folder_id: String, 5 "FolderName" folder_name: String,
    6 "WorkflowId" workflow_id: String, 7 "WorkflowName" workflow_name: String, 8 "ProjectId" project_id: String,
    9 "ProjectName" project_name: String, 10 "UpdateUserUin" update_user_uin: String, 11 "TaskTypeId" task_type_id: i64,
    12 "TaskTypeDesc" task_type_desc: String, 13 "CycleType" cycle_type: String,
    14 "ExecutorGroupId" executor_group_id: String, 15 "ScheduleDesc" schedule_desc: String,
    16 "ExecutorGroupName" executor_group_name: String, 17 "LastSchedulerCommitTime" last_scheduler_commit_time: String,
    18 "FirstRunTime" first_run_time: String, 19 "FirstSubmitTime" first_submit_time: String,
    20 "CreateTime" create_time: String, 21 "LastUpdateTime" last_update_time: String
} }

/// Lists ops trigger workflows: `ListOpsTriggerWorkflows` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListOpsTriggerWorkflows>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTriggerWorkflows {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListOpsTriggerWorkflows(project_id: String) "ListOpsTriggerWorkflows" -> ListOpsTriggerWorkflowsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListOpsTriggerWorkflows: TriggerWorkflowBrief =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListOpsTriggerWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTriggerWorkflowsOutput {
    pub data: Option<TriggerWorkflowResult>,
}
model! { ListOpsTriggerWorkflowsOutput {
    0 "Data" data: TriggerWorkflowResult
} }

/// In the response of [`ListOpsTriggerWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowResult {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<TriggerWorkflowBrief>,
}
model! { TriggerWorkflowResult {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Items" items: Vec<TriggerWorkflowBrief>
} }

/// In the response of [`ListOpsTriggerWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowBrief {
    pub project_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub task_count: Option<i64>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub workflow_trigger_config: Option<WorkflowTriggerConfig>,
    pub user_name_in_charge: Option<String>,
    pub user_uin_in_charge: Option<String>,
    pub workflow_params: Option<String>,
    pub execute_user_uin: Option<String>,
}
model! { TriggerWorkflowBrief {
    0 "ProjectId" project_id: String, 1 "WorkflowId" workflow_id: String, 2 "WorkflowName" workflow_name: String,
    3 "TaskCount" task_count: i64, 4 "FolderId" folder_id: String, 5 "FolderName" folder_name: String,
    6 "WorkflowTriggerConfig" workflow_trigger_config: WorkflowTriggerConfig,
    7 "UserNameInCharge" user_name_in_charge: String, 8 "UserUinInCharge" user_uin_in_charge: String,
    9 "WorkflowParams" workflow_params: String, 10 "ExecuteUserUin" execute_user_uin: String
} }

/// Lists ops workflows: `ListOpsWorkflows` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListOpsWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsWorkflows {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub folder_id: Option<String>,
    pub status: Option<String>,
    pub owner_uin: Option<String>,
    pub workflow_type: Option<String>,
    pub key_word: Option<String>,
    pub sort_item: Option<String>,
    pub sort_type: Option<String>,
    pub create_user_uin: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
}
operation! { ListOpsWorkflows(project_id: String) "ListOpsWorkflows" -> ListOpsWorkflowsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "FolderId" folder_id: String, 4 "Status" status: String, 5 "OwnerUin" owner_uin: String,
    6 "WorkflowType" workflow_type: String, 7 "KeyWord" key_word: String, 8 "SortItem" sort_item: String,
    9 "SortType" sort_type: String, 10 "CreateUserUin" create_user_uin: String, 11 "ModifyTime" modify_time: String,
    12 "CreateTime" create_time: String
} }
paged! { ListOpsWorkflows: OpsWorkflow = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListOpsWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsWorkflowsOutput {
    pub data: Option<OpsWorkflows>,
}
model! { ListOpsWorkflowsOutput {
    0 "Data" data: OpsWorkflows
} }

/// In the response of [`ListOpsWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsWorkflows {
    pub items: Vec<OpsWorkflow>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
model! { OpsWorkflows {
    0 "Items" items: Vec<OpsWorkflow>, 1 "TotalCount" total_count: i64, 2 "TotalPageNumber" total_page_number: i64,
    3 "PageSize" page_size: i64, 4 "PageNumber" page_number: i64
} }

/// In the response of [`ListOpsWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsWorkflow {
    pub task_count: Option<i64>,
    pub folder_name: Option<String>,
    pub folder_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workflow_type: Option<String>,
    pub workflow_desc: Option<String>,
    pub owner_uin: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub update_user_uin: Option<String>,
}
model! { OpsWorkflow {
    0 "TaskCount" task_count: i64, 1 "FolderName" folder_name: String, 2 "FolderId" folder_id: String,
    3 "WorkflowId" workflow_id: String, 4 "WorkflowName" workflow_name: String, 5 "WorkflowType" workflow_type: String,
    6 "WorkflowDesc" workflow_desc: String, 7 "OwnerUin" owner_uin: String, 8 "ProjectId" project_id: String,
    9 "ProjectName" project_name: String, 10 "Status" status: String, 11 "CreateTime" create_time: String,
    12 "UpdateTime" update_time: String, 13 "UpdateUserUin" update_user_uin: String
} }

/// Lists permissions: `ListPermissions` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListPermissions>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissions {
    pub resource: Option<PrivilegeResource>,
    pub filters: Option<Vec<SecurityFilter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub page: Option<Page>,
}
operation! { ListPermissions() "ListPermissions" -> ListPermissionsOutput {
    0 "Resource" resource: PrivilegeResource, 1 "Filters" filters: Vec<SecurityFilter>,
    2 "OrderFields" order_fields: Vec<OrderField>, 3 "Page" page: Page
} }

/// In the request of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { SecurityFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Page {
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
input! { Page() {
    0 "PageSize" page_size: i64, 1 "PageNumber" page_number: i64
} }

/// Response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsOutput {
    pub data: Option<GetResourcePrivilegeDetailRsp>,
}
model! { ListPermissionsOutput {
    0 "Data" data: GetResourcePrivilegeDetailRsp
} }

/// In the response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePrivilegeDetailRsp {
    pub details: Vec<ResourcePrivilegeDetail>,
    pub total_count: Option<i64>,
}
model! { GetResourcePrivilegeDetailRsp {
    0 "Details" details: Vec<ResourcePrivilegeDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePrivilegeDetail {
    pub resource: Option<PrivilegeResource>,
    pub subject_details: Vec<SubjectInfo>,
    pub permission_details: Vec<PrivilegeInfo>,
}
model! { ResourcePrivilegeDetail {
    0 "Resource" resource: PrivilegeResource, 1 "SubjectDetails" subject_details: Vec<SubjectInfo>,
    2 "PermissionDetails" permission_details: Vec<PrivilegeInfo>
} }

/// In the response of [`ListPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubjectInfo {
    pub subject_type: Option<String>,
    pub subject_type_display_name: Option<String>,
    pub subject_value: Option<String>,
    pub subject_value_display_name: Option<String>,
}
model! { SubjectInfo {
    0 "SubjectType" subject_type: String, 1 "SubjectTypeDisplayName" subject_type_display_name: String,
    2 "SubjectValue" subject_value: String, 3 "SubjectValueDisplayName" subject_value_display_name: String
} }

/// Lists process lineage: `ListProcessLineage` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListProcessLineage>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessLineage {
    /// Required.
    pub process_id: String,
    /// Required.
    pub process_type: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub platform: String,
}

/// Arguments of [`ListProcessLineage::new`].
pub struct ListProcessLineageRequired {
    pub process_id: String,
    pub process_type: String,
    pub page_number: i64,
    pub page_size: i64,
    pub platform: String,
}
operation! {
    ListProcessLineage { ListProcessLineageRequired: process_id, process_type, page_number, page_size, platform }
    "ListProcessLineage" -> ListProcessLineageOutput {
    0 "ProcessId" process_id, 1 "ProcessType" process_type, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Platform" platform
} }
paged! { ListProcessLineage: LineagePair = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListProcessLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessLineageOutput {
    pub data: Option<ListProcessLineagePage>,
}
model! { ListProcessLineageOutput {
    0 "Data" data: ListProcessLineagePage
} }

/// In the response of [`ListProcessLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessLineagePage {
    pub items: Vec<LineagePair>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProcessLineagePage {
    0 "Items" items: Vec<LineagePair>, 1 "PageCount" page_count: i64, 2 "PageSize" page_size: i64,
    3 "PageNumber" page_number: i64, 4 "TotalCount" total_count: i64
} }

/// Lists project members: `ListProjectMembers` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListProjectMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembers {
    /// Required.
    pub project_id: String,
    pub user_name: Option<String>,
    pub user_uin: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { ListProjectMembers(project_id: String) "ListProjectMembers" -> ListProjectMembersOutput {
    0 "ProjectId" project_id, 1 "UserName" user_name: String, 2 "UserUin" user_uin: String, 3 "PageSize" page_size: i64,
    4 "PageNumber" page_number: i64
} }
paged! { ListProjectMembers: ProjectUserRole = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersOutput {
    pub data: Option<ProjectUsersBrief>,
}
model! { ListProjectMembersOutput {
    0 "Data" data: ProjectUsersBrief
} }

/// In the response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUsersBrief {
    pub items: Vec<ProjectUserRole>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ProjectUsersBrief {
    0 "Items" items: Vec<ProjectUserRole>, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// In the response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUserRole {
    pub app_id: Option<String>,
    pub root_account_id: Option<String>,
    pub user_uin: Option<String>,
    pub user_name: Option<String>,
    pub display_name: Option<String>,
    pub roles: Vec<SystemRole>,
    pub is_creator: Option<bool>,
    pub create_time: Option<String>,
    pub is_project_owner: Option<bool>,
    pub phone_num: Option<String>,
    pub email: Option<String>,
}
model! { ProjectUserRole {
    0 "AppId" app_id: String, 1 "RootAccountId" root_account_id: String, 2 "UserUin" user_uin: String,
    3 "UserName" user_name: String, 4 "DisplayName" display_name: String, 5 "Roles" roles: Vec<SystemRole>,
    6 "IsCreator" is_creator: bool, 7 "CreateTime" create_time: String, 8 "IsProjectOwner" is_project_owner: bool,
    9 "PhoneNum" phone_num: String, 10 "Email" email: String
} }

/// In the response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_display_name: Option<String>,
    pub description: Option<String>,
}
model! { SystemRole {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String, 2 "RoleDisplayName" role_display_name: String,
    3 "Description" description: String
} }

/// Lists project roles: `ListProjectRoles` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListProjectRoles>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRoles {
    /// Required.
    pub project_id: String,
    pub role_display_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListProjectRoles(project_id: String) "ListProjectRoles" -> ListProjectRolesOutput {
    0 "ProjectId" project_id, 1 "RoleDisplayName" role_display_name: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListProjectRoles: SystemRole = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListProjectRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesOutput {
    pub data: Option<PageRoles>,
}
model! { ListProjectRolesOutput {
    0 "Data" data: PageRoles
} }

/// In the response of [`ListProjectRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageRoles {
    pub items: Vec<SystemRole>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { PageRoles {
    0 "Items" items: Vec<SystemRole>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// Lists projects: `ListProjects` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListProjects>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub project_ids: Option<Vec<String>>,
    pub project_name: Option<String>,
    pub status: Option<i64>,
    pub project_model: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListProjects() "ListProjects" -> ListProjectsOutput {
    0 "ProjectIds" project_ids: Vec<String>, 1 "ProjectName" project_name: String, 2 "Status" status: i64,
    3 "ProjectModel" project_model: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { ListProjects: Project = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub data: Option<ProjectBrief>,
}
model! { ListProjectsOutput {
    0 "Data" data: ProjectBrief
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectBrief {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<Project>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ProjectBrief {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Items" items: Vec<Project>,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// Lists quality rule group exec results by page: `ListQualityRuleGroupExecResultsByPage` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListQualityRuleGroupExecResultsByPage>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupExecResultsByPage {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListQualityRuleGroupExecResultsByPage(project_id: String)
    "ListQualityRuleGroupExecResultsByPage" -> ListQualityRuleGroupExecResultsByPageOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListQualityRuleGroupExecResultsByPage: ListQualityRuleGroupExecResult =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListQualityRuleGroupExecResultsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupExecResultsByPageOutput {
    pub data: Option<ListQualityRuleGroupExecResultPage>,
}
model! { ListQualityRuleGroupExecResultsByPageOutput {
    0 "Data" data: ListQualityRuleGroupExecResultPage
} }

/// In the response of [`ListQualityRuleGroupExecResultsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupExecResultPage {
    pub total_count: Option<i64>,
    pub items: Vec<ListQualityRuleGroupExecResult>,
}
model! { ListQualityRuleGroupExecResultPage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ListQualityRuleGroupExecResult>
} }

/// In the response of [`ListQualityRuleGroupExecResultsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupExecResult {
    pub rule_group_exec_id: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub trigger_type: Option<i64>,
    pub exec_time: Option<String>,
    pub status: Option<i64>,
    pub alarm_rule_count: Option<i64>,
    pub total_rule_count: Option<i64>,
    pub table_owner_name: Option<String>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub database_id: Option<String>,
    pub datasource_id: Option<String>,
    pub permission: Option<bool>,
    pub exec_detail: Option<String>,
    pub engine_type: Option<String>,
    pub rule_exec_result_vo_list: Vec<QualityRuleExecResult>,
    pub database_name: Option<String>,
    pub rule_group_table_id: Option<i64>,
    pub cluster_deploy_type: Option<String>,
    pub instance_id: Option<String>,
    pub ds_env_type: Option<i64>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub instance_status: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub rule_group_name: Option<String>,
    pub rule_group_exist: Option<i64>,
    pub biz_catalog_name: Option<String>,
    pub biz_catalog_id: Option<String>,
    pub fail_msg: Option<String>,
}
model! { ListQualityRuleGroupExecResult {
    0 "RuleGroupExecId" rule_group_exec_id: i64, 1 "RuleGroupId" rule_group_id: i64, 2 "TriggerType" trigger_type: i64,
    3 "ExecTime" exec_time: String, 4 "Status" status: i64, 5 "AlarmRuleCount" alarm_rule_count: i64,
    6 "TotalRuleCount" total_rule_count: i64, 7 "TableOwnerName" table_owner_name: String,
    8 "TableName" table_name: String, 9 "TableId" table_id: String, 10 "DatabaseId" database_id: String,
    11 "DatasourceId" datasource_id: String, 12 "Permission" permission: bool, 13 "ExecDetail" exec_detail: String,
    14 "EngineType" engine_type: String, 15 "RuleExecResultVOList" rule_exec_result_vo_list: Vec<QualityRuleExecResult>,
    16 "DatabaseName" database_name: String, 17 "RuleGroupTableId" rule_group_table_id: i64,
    18 "ClusterDeployType" cluster_deploy_type: String, 19 "InstanceId" instance_id: String,
    20 "DsEnvType" ds_env_type: i64, 21 "ProjectId" project_id: String, 22 "ProjectName" project_name: String,
    23 "InstanceStatus" instance_status: String, 24 "StartTime" start_time: String, 25 "FinishTime" finish_time: String,
    26 "RuleGroupName" rule_group_name: String, 27 "RuleGroupExist" rule_group_exist: i64,
    28 "BizCatalogName" biz_catalog_name: String, 29 "BizCatalogId" biz_catalog_id: String,
    30 "FailMsg" fail_msg: String
} }

/// In the response of [`ListQualityRuleGroupExecResultsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleExecResult {
    pub rule_exec_id: Option<i64>,
    pub rule_group_exec_id: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<i64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_expression: Option<String>,
    pub exec_result_status: Option<i64>,
    pub trigger_result: Option<String>,
    pub compare_result: Option<CompareQualityResult>,
    pub template_name: Option<String>,
    pub quality_dim: Option<i64>,
    pub target_db_table_name: Option<String>,
    pub target_object_value: Option<String>,
    pub target_object_data_type: Option<String>,
    pub field_config: Option<QualityRuleFieldConfig>,
    pub rel_condition_expr: Option<String>,
    pub start_time: Option<String>,
    pub alarm_level: Option<i64>,
    pub trigger_condition: Option<String>,
    pub rule_group_name: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub rule_group_exist: Option<i64>,
    pub datasource_type: Option<i64>,
    pub rule_group_table_id: Option<i64>,
    pub monitor_type: Option<i64>,
    pub finish_time: Option<String>,
    pub group_type: Option<String>,
    pub aspect_task_id: Option<String>,
    pub catalog_name: Option<String>,
    pub rule_exec_status: Option<i64>,
}
model! { QualityRuleExecResult {
    0 "RuleExecId" rule_exec_id: i64, 1 "RuleGroupExecId" rule_group_exec_id: i64, 2 "RuleGroupId" rule_group_id: i64,
    3 "RuleId" rule_id: i64, 4 "RuleName" rule_name: String, 5 "RuleType" rule_type: i64,
    6 "SourceObjectDataTypeName" source_object_data_type_name: String,
    7 "SourceObjectValue" source_object_value: String, 8 "ConditionExpression" condition_expression: String,
    9 "ExecResultStatus" exec_result_status: i64, 10 "TriggerResult" trigger_result: String,
    11 "CompareResult" compare_result: CompareQualityResult, 12 "TemplateName" template_name: String,
    13 "QualityDim" quality_dim: i64, 14 "TargetDBTableName" target_db_table_name: String,
    15 "TargetObjectValue" target_object_value: String, 16 "TargetObjectDataType" target_object_data_type: String,
    17 "FieldConfig" field_config: QualityRuleFieldConfig, 18 "RelConditionExpr" rel_condition_expr: String,
    19 "StartTime" start_time: String, 20 "AlarmLevel" alarm_level: i64,
    21 "TriggerCondition" trigger_condition: String, 22 "RuleGroupName" rule_group_name: String,
    23 "DatasourceId" datasource_id: String, 24 "DatasourceName" datasource_name: String,
    25 "DatabaseName" database_name: String, 26 "SchemaName" schema_name: String, 27 "TableName" table_name: String,
    28 "RuleGroupExist" rule_group_exist: i64, 29 "DatasourceType" datasource_type: i64,
    30 "RuleGroupTableId" rule_group_table_id: i64, 31 "MonitorType" monitor_type: i64,
    32 "FinishTime" finish_time: String, 33 "GroupType" group_type: String, 34 "AspectTaskId" aspect_task_id: String,
    35 "CatalogName" catalog_name: String, 36 "RuleExecStatus" rule_exec_status: i64
} }

/// In the response of [`ListQualityRuleGroupExecResultsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareQualityResult {
    pub items: Vec<CompareQualityResultItem>,
    pub total_rows: Option<i64>,
    pub pass_rows: Option<i64>,
    pub trigger_rows: Option<i64>,
    pub compute_expression: Option<String>,
}
model! { CompareQualityResult {
    0 "Items" items: Vec<CompareQualityResultItem>, 1 "TotalRows" total_rows: i64, 2 "PassRows" pass_rows: i64,
    3 "TriggerRows" trigger_rows: i64, 4 "ComputeExpression" compute_expression: String
} }

/// In the response of [`ListQualityRuleGroupExecResultsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareQualityResultItem {
    pub fix_result: Option<i64>,
    pub result_value: Option<String>,
    pub values: Vec<QualityThresholdValue>,
    pub operator: Option<String>,
    pub compare_type: Option<i64>,
    pub value_compute_type: Option<i64>,
}
model! { CompareQualityResultItem {
    0 "FixResult" fix_result: i64, 1 "ResultValue" result_value: String, 2 "Values" values: Vec<QualityThresholdValue>,
    3 "Operator" operator: String, 4 "CompareType" compare_type: i64, 5 "ValueComputeType" value_compute_type: i64
} }

/// Lists quality rule groups: `ListQualityRuleGroups` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListQualityRuleGroups>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroups {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListQualityRuleGroups(project_id: String) "ListQualityRuleGroups" -> ListQualityRuleGroupsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListQualityRuleGroups: QualityRuleGroup =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListQualityRuleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupsOutput {
    pub data: Option<QualityRuleGroupPage>,
}
model! { ListQualityRuleGroupsOutput {
    0 "Data" data: QualityRuleGroupPage
} }

/// In the response of [`ListQualityRuleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupPage {
    pub total_count: Option<i64>,
    pub items: Vec<QualityRuleGroup>,
}
model! { QualityRuleGroupPage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<QualityRuleGroup>
} }

/// In the response of [`ListQualityRuleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroup {
    pub rule_group_id: Option<i64>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_type: Option<i64>,
    pub monitor_type: Option<i64>,
    pub update_time: Option<String>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub table_owner_name: Option<String>,
    pub exec_strategy: Option<QualityRuleGroupExecStrategy>,
    pub subscription: Option<QualityRuleGroupSubscribe>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub permission: Option<bool>,
    pub rule_count: Option<i64>,
    pub monitor_status: Option<bool>,
    pub table_owner_user_id: Option<i64>,
    pub instance_id: Option<String>,
    pub create_time: Option<String>,
    pub strategy_config: Option<bool>,
    pub subscribe_config: Option<bool>,
    pub ds_env_type: Option<i64>,
    pub cluster_deploy_type: Option<String>,
    pub name: Option<String>,
    pub exec_detail: Option<String>,
    pub pipeline_task_count: Option<i64>,
    pub enable_rule_count: Option<i64>,
    pub description: Option<String>,
    pub create_user_name: Option<String>,
    pub group_type: Option<String>,
    pub aspect_task_id: Option<String>,
    pub catalog_name: Option<String>,
    pub in_charge_id: Option<String>,
    pub in_charge_name: Option<String>,
}
model! { QualityRuleGroup {
    0 "RuleGroupId" rule_group_id: i64, 1 "DatasourceId" datasource_id: String,
    2 "DatasourceName" datasource_name: String, 3 "DatasourceType" datasource_type: i64,
    4 "MonitorType" monitor_type: i64, 5 "UpdateTime" update_time: String, 6 "TableName" table_name: String,
    7 "TableId" table_id: String, 8 "TableOwnerName" table_owner_name: String,
    9 "ExecStrategy" exec_strategy: QualityRuleGroupExecStrategy,
    10 "Subscription" subscription: QualityRuleGroupSubscribe, 11 "DatabaseId" database_id: String,
    12 "DatabaseName" database_name: String, 13 "SchemaName" schema_name: String, 14 "Permission" permission: bool,
    15 "RuleCount" rule_count: i64, 16 "MonitorStatus" monitor_status: bool,
    17 "TableOwnerUserId" table_owner_user_id: i64, 18 "InstanceId" instance_id: String,
    19 "CreateTime" create_time: String, 20 "StrategyConfig" strategy_config: bool,
    21 "SubscribeConfig" subscribe_config: bool, 22 "DsEnvType" ds_env_type: i64,
    23 "ClusterDeployType" cluster_deploy_type: String, 24 "Name" name: String, 25 "ExecDetail" exec_detail: String,
    26 "PipelineTaskCount" pipeline_task_count: i64, 27 "EnableRuleCount" enable_rule_count: i64,
    28 "Description" description: String, 29 "CreateUserName" create_user_name: String,
    30 "GroupType" group_type: String, 31 "AspectTaskId" aspect_task_id: String, 32 "CatalogName" catalog_name: String,
    33 "InChargeId" in_charge_id: String, 34 "InChargeName" in_charge_name: String
} }

/// In the response of [`ListQualityRuleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupSubscribe {
    pub rule_group_id: Option<i64>,
    pub receivers: Vec<QualitySubscribeReceiver>,
    pub subscribe_type: Vec<i64>,
    pub web_hooks: Vec<QualitySubscribeWebHook>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub alarm_message_rule: Option<String>,
}
model! { QualityRuleGroupSubscribe {
    0 "RuleGroupId" rule_group_id: i64, 1 "Receivers" receivers: Vec<QualitySubscribeReceiver>,
    2 "SubscribeType" subscribe_type: Vec<i64>, 3 "WebHooks" web_hooks: Vec<QualitySubscribeWebHook>,
    4 "RuleId" rule_id: i64, 5 "RuleName" rule_name: String, 6 "AlarmMessageRule" alarm_message_rule: String
} }

/// In the response of [`ListQualityRuleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualitySubscribeReceiver {
    pub receiver_user_id: Option<i64>,
    pub receiver_name: Option<String>,
    pub receiver_user_id_str: Option<String>,
}
model! { QualitySubscribeReceiver {
    0 "ReceiverUserId" receiver_user_id: i64, 1 "ReceiverName" receiver_name: String,
    2 "ReceiverUserIdStr" receiver_user_id_str: String
} }

/// In the response of [`ListQualityRuleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualitySubscribeWebHook {
    pub hook_type: Option<String>,
    pub hook_address: Option<String>,
}
model! { QualitySubscribeWebHook {
    0 "HookType" hook_type: String, 1 "HookAddress" hook_address: String
} }

/// Lists quality rule groups table: `ListQualityRuleGroupsTable` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListQualityRuleGroupsTable>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupsTable {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListQualityRuleGroupsTable(project_id: String)
    "ListQualityRuleGroupsTable" -> ListQualityRuleGroupsTableOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListQualityRuleGroupsTable: QualityRuleGroupTableV2 =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListQualityRuleGroupsTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupsTableOutput {
    pub data: Option<QualityRuleGroupsTableVO>,
}
model! { ListQualityRuleGroupsTableOutput {
    0 "Data" data: QualityRuleGroupsTableVO
} }

/// In the response of [`ListQualityRuleGroupsTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupsTableVO {
    pub total_count: Option<i64>,
    pub items: Vec<QualityRuleGroupTableV2>,
}
model! { QualityRuleGroupsTableVO {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<QualityRuleGroupTableV2>
} }

/// In the response of [`ListQualityRuleGroupsTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupTableV2 {
    pub id: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_owner_user_id: Option<i64>,
    pub table_owner_name: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub datasource_type: Option<i64>,
    pub instance_id: Option<String>,
    pub rule_group_count: Option<i64>,
    pub rule_count: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub enable_rule_group_count: Option<i64>,
    pub catalog_name: Option<String>,
}
model! { QualityRuleGroupTableV2 {
    0 "Id" id: i64, 1 "RuleGroupId" rule_group_id: i64, 2 "TableId" table_id: String, 3 "TableName" table_name: String,
    4 "SchemaName" schema_name: String, 5 "TableOwnerUserId" table_owner_user_id: i64,
    6 "TableOwnerName" table_owner_name: String, 7 "DatasourceId" datasource_id: String,
    8 "DatasourceName" datasource_name: String, 9 "DatabaseId" database_id: String,
    10 "DatabaseName" database_name: String, 11 "DatasourceType" datasource_type: i64,
    12 "InstanceId" instance_id: String, 13 "RuleGroupCount" rule_group_count: i64, 14 "RuleCount" rule_count: i64,
    15 "CreateTime" create_time: String, 16 "UpdateTime" update_time: String,
    17 "EnableRuleGroupCount" enable_rule_group_count: i64, 18 "CatalogName" catalog_name: String
} }

/// Lists quality rule templates: `ListQualityRuleTemplates` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListQualityRuleTemplates>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleTemplates {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub order_fields: Option<Vec<OrderField>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListQualityRuleTemplates(project_id: String) "ListQualityRuleTemplates" -> ListQualityRuleTemplatesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "Filters" filters: Vec<Filter>
} }
paged! { ListQualityRuleTemplates: QualityRuleTemplate =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListQualityRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleTemplatesOutput {
    pub data: Option<QualityRuleTemplatePage>,
}
model! { ListQualityRuleTemplatesOutput {
    0 "Data" data: QualityRuleTemplatePage
} }

/// In the response of [`ListQualityRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleTemplatePage {
    pub total_count: Option<i64>,
    pub items: Vec<QualityRuleTemplate>,
}
model! { QualityRuleTemplatePage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<QualityRuleTemplate>
} }

/// In the response of [`ListQualityRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleTemplate {
    pub rule_template_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<i64>,
    pub source_object_type: Option<i64>,
    pub source_object_data_type: Option<i64>,
    pub source_content: Option<String>,
    pub source_engine_types: Vec<i64>,
    pub quality_dim: Option<i64>,
    pub compare_type: Option<i64>,
    pub citation_count: Option<i64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
    pub update_time: Option<String>,
    pub where_flag: Option<bool>,
    pub multi_source_flag: Option<bool>,
    pub sql_expression: Option<String>,
    pub sub_quality_dim: Option<i64>,
    pub resolved_sql_expression: Option<QualitySqlExpression>,
    pub datasource_types: Vec<i64>,
    pub user_id_str: Option<String>,
}
model! { QualityRuleTemplate {
    0 "RuleTemplateId" rule_template_id: i64, 1 "Name" name: String, 2 "Description" description: String,
    3 "Type" r#type: i64, 4 "SourceObjectType" source_object_type: i64,
    5 "SourceObjectDataType" source_object_data_type: i64, 6 "SourceContent" source_content: String,
    7 "SourceEngineTypes" source_engine_types: Vec<i64>, 8 "QualityDim" quality_dim: i64,
    9 "CompareType" compare_type: i64, 10 "CitationCount" citation_count: i64, 11 "UserId" user_id: i64,
    12 "UserName" user_name: String, 13 "UpdateTime" update_time: String, 14 "WhereFlag" where_flag: bool,
    15 "MultiSourceFlag" multi_source_flag: bool, 16 "SqlExpression" sql_expression: String,
    17 "SubQualityDim" sub_quality_dim: i64, 18 "ResolvedSqlExpression" resolved_sql_expression: QualitySqlExpression,
    19 "DatasourceTypes" datasource_types: Vec<i64>, 20 "UserIdStr" user_id_str: String
} }

/// In the response of [`ListQualityRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualitySqlExpression {
    pub table_expressions: Vec<QualitySqlExpressionTable>,
    pub param_expressions: Vec<String>,
    pub system_template_expressions: Vec<String>,
}
model! { QualitySqlExpression {
    0 "TableExpressions" table_expressions: Vec<QualitySqlExpressionTable>,
    1 "ParamExpressions" param_expressions: Vec<String>,
    2 "SystemTemplateExpressions" system_template_expressions: Vec<String>
} }

/// In the response of [`ListQualityRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualitySqlExpressionTable {
    pub table_expression: Option<String>,
    pub column_expression: Vec<String>,
}
model! { QualitySqlExpressionTable {
    0 "TableExpression" table_expression: String, 1 "ColumnExpression" column_expression: Vec<String>
} }

/// Lists quality rules: `ListQualityRules` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListQualityRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRules {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListQualityRules(project_id: String) "ListQualityRules" -> ListQualityRulesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListQualityRules: QualityRule = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesOutput {
    pub data: Option<QualityRulePage>,
}
model! { ListQualityRulesOutput {
    0 "Data" data: QualityRulePage
} }

/// In the response of [`ListQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRulePage {
    pub total_count: Option<i64>,
    pub items: Vec<QualityRule>,
}
model! { QualityRulePage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<QualityRule>
} }

/// In the response of [`ListQualityRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRule {
    pub rule_id: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub table_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub rule_template_id: Option<i64>,
    pub rule_template_content: Option<String>,
    pub quality_dim: Option<i64>,
    pub source_object_type: Option<i64>,
    pub source_object_data_type: Option<i64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<i64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub compare_rule: Option<QualityCompareRule>,
    pub alarm_level: Option<i64>,
    pub description: Option<String>,
    pub operator: Option<String>,
    pub target_database_id: Option<String>,
    pub target_database_name: Option<String>,
    pub target_table_id: Option<String>,
    pub target_table_name: Option<String>,
    pub target_condition_expr: Option<String>,
    pub rel_condition_expr: Option<String>,
    pub field_config: Option<QualityRuleFieldConfig>,
    pub multi_source_flag: Option<bool>,
    pub where_flag: Option<bool>,
    pub template_sql: Option<String>,
    pub sub_quality_dim: Option<i64>,
    pub target_object_type: Option<i64>,
    pub target_object_data_type: Option<i64>,
    pub target_object_data_type_name: Option<String>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Vec<i64>,
    pub table_name: Option<String>,
    pub table_owner_name: Option<String>,
    pub exec_strategy: Option<QualityRuleGroupExecStrategy>,
    pub subscription: Option<QualityRuleGroupSubscribe>,
    pub create_time: Option<String>,
    pub datasource_id: Option<i64>,
    pub database_id: Option<String>,
    pub monitor_status: Option<i64>,
    pub trigger_condition: Option<String>,
    pub ds_env_type: Option<i64>,
    pub datasource_type: Option<i64>,
    pub schema_name: Option<String>,
    pub target_schema_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub update_time: Option<String>,
    pub datasource_name: Option<String>,
    pub database_name: Option<String>,
    pub fail_msg: Option<String>,
    pub group_type: Option<String>,
    pub aspect_task_id: Option<String>,
    pub catalog_name: Option<String>,
    pub target_catalog_name: Option<String>,
}
model! { QualityRule {
    0 "RuleId" rule_id: i64, 1 "RuleGroupId" rule_group_id: i64, 2 "TableId" table_id: String, 3 "Name" name: String,
    4 "Type" r#type: i64, 5 "RuleTemplateId" rule_template_id: i64,
    6 "RuleTemplateContent" rule_template_content: String, 7 "QualityDim" quality_dim: i64,
    8 "SourceObjectType" source_object_type: i64, 9 "SourceObjectDataType" source_object_data_type: i64,
    10 "SourceObjectDataTypeName" source_object_data_type_name: String,
    11 "SourceObjectValue" source_object_value: String, 12 "ConditionType" condition_type: i64,
    13 "ConditionExpression" condition_expression: String, 14 "CustomSql" custom_sql: String,
    15 "CompareRule" compare_rule: QualityCompareRule, 16 "AlarmLevel" alarm_level: i64,
    17 "Description" description: String, 18 "Operator" operator: String,
    19 "TargetDatabaseId" target_database_id: String, 20 "TargetDatabaseName" target_database_name: String,
    21 "TargetTableId" target_table_id: String, 22 "TargetTableName" target_table_name: String,
    23 "TargetConditionExpr" target_condition_expr: String, 24 "RelConditionExpr" rel_condition_expr: String,
    25 "FieldConfig" field_config: QualityRuleFieldConfig, 26 "MultiSourceFlag" multi_source_flag: bool,
    27 "WhereFlag" where_flag: bool, 28 "TemplateSql" template_sql: String, 29 "SubQualityDim" sub_quality_dim: i64,
    30 "TargetObjectType" target_object_type: i64, 31 "TargetObjectDataType" target_object_data_type: i64,
    32 "TargetObjectDataTypeName" target_object_data_type_name: String,
    33 "TargetObjectValue" target_object_value: String, 34 "SourceEngineTypes" source_engine_types: Vec<i64>,
    35 "TableName" table_name: String, 36 "TableOwnerName" table_owner_name: String,
    37 "ExecStrategy" exec_strategy: QualityRuleGroupExecStrategy,
    38 "Subscription" subscription: QualityRuleGroupSubscribe, 39 "CreateTime" create_time: String,
    40 "DatasourceId" datasource_id: i64, 41 "DatabaseId" database_id: String, 42 "MonitorStatus" monitor_status: i64,
    43 "TriggerCondition" trigger_condition: String, 44 "DsEnvType" ds_env_type: i64,
    45 "DatasourceType" datasource_type: i64, 46 "SchemaName" schema_name: String,
    47 "TargetSchemaName" target_schema_name: String, 48 "ProjectId" project_id: String,
    49 "ProjectName" project_name: String, 50 "UpdateTime" update_time: String,
    51 "DatasourceName" datasource_name: String, 52 "DatabaseName" database_name: String, 53 "FailMsg" fail_msg: String,
    54 "GroupType" group_type: String, 55 "AspectTaskId" aspect_task_id: String, 56 "CatalogName" catalog_name: String,
    57 "TargetCatalogName" target_catalog_name: String
} }

/// Lists resource files: `ListResourceFiles` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListResourceFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceFiles {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_name: Option<String>,
    pub parent_folder_path: Option<String>,
    pub create_user_uin: Option<String>,
    pub modify_time_start: Option<String>,
    pub modify_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub create_time_end: Option<String>,
}
operation! { ListResourceFiles(project_id: String) "ListResourceFiles" -> ListResourceFilesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceName" resource_name: String, 4 "ParentFolderPath" parent_folder_path: String,
    5 "CreateUserUin" create_user_uin: String, 6 "ModifyTimeStart" modify_time_start: String,
    7 "ModifyTimeEnd" modify_time_end: String, 8 "CreateTimeStart" create_time_start: String,
    9 "CreateTimeEnd" create_time_end: String
} }
paged! { ListResourceFiles: ResourceFileItem = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListResourceFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceFilesOutput {
    pub data: Option<ResourceFilePage>,
}
model! { ListResourceFilesOutput {
    0 "Data" data: ResourceFilePage
} }

/// In the response of [`ListResourceFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFilePage {
    pub items: Vec<ResourceFileItem>,
    pub total_page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ResourceFilePage {
    0 "Items" items: Vec<ResourceFileItem>, 1 "TotalPageNumber" total_page_number: i64, 2 "TotalCount" total_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// In the response of [`ListResourceFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFileItem {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub file_extension_type: Option<String>,
    pub local_path: Option<String>,
}
model! { ResourceFileItem {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String,
    2 "FileExtensionType" file_extension_type: String, 3 "LocalPath" local_path: String
} }

/// Lists resource folders: `ListResourceFolders` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListResourceFolders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceFolders {
    /// Required.
    pub project_id: String,
    /// Required.
    pub parent_folder_path: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListResourceFolders(project_id: String, parent_folder_path: String)
    "ListResourceFolders" -> ListResourceFoldersOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListResourceFolders: ResourceFolder = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListResourceFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceFoldersOutput {
    pub data: Option<ResourceFolderPage>,
}
model! { ListResourceFoldersOutput {
    0 "Data" data: ResourceFolderPage
} }

/// In the response of [`ListResourceFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFolderPage {
    pub items: Vec<ResourceFolder>,
    pub total_page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { ResourceFolderPage {
    0 "Items" items: Vec<ResourceFolder>, 1 "TotalPageNumber" total_page_number: i64, 2 "TotalCount" total_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// In the response of [`ListResourceFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFolder {
    pub folder_id: Option<String>,
    pub create_user_uin: Option<String>,
    pub create_user_name: Option<String>,
    pub folder_path: Option<String>,
    pub folder_name: Option<String>,
}
model! { ResourceFolder {
    0 "FolderId" folder_id: String, 1 "CreateUserUin" create_user_uin: String,
    2 "CreateUserName" create_user_name: String, 3 "FolderPath" folder_path: String, 4 "FolderName" folder_name: String
} }

/// Lists resource groups: `ListResourceGroups` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListResourceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroups {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListResourceGroups() "ListResourceGroups" -> ListResourceGroupsOutput {
    0 "Type" r#type: String, 1 "Id" id: String, 2 "Name" name: String, 3 "ProjectIds" project_ids: Vec<String>,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { ListResourceGroups: ExecutorResourceGroupInfo =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsOutput {
    pub data: Option<ExecutorResourceGroupData>,
}
model! { ListResourceGroupsOutput {
    0 "Data" data: ExecutorResourceGroupData
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourceGroupData {
    pub items: Vec<ExecutorResourceGroupInfo>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ExecutorResourceGroupData {
    0 "Items" items: Vec<ExecutorResourceGroupInfo>, 1 "TotalCount" total_count: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourceGroupInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_group_type: Option<String>,
    pub associate_projects: Vec<BindProject>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub sub_net: Option<String>,
    pub auto_renew_enabled: Option<bool>,
}
model! { ExecutorResourceGroupInfo {
    0 "Id" id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "ResourceGroupType" resource_group_type: String, 4 "AssociateProjects" associate_projects: Vec<BindProject>,
    5 "Region" region: String, 6 "VpcId" vpc_id: String, 7 "SubNet" sub_net: String,
    8 "AutoRenewEnabled" auto_renew_enabled: bool
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProject {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_display_name: Option<String>,
}
model! { BindProject {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String,
    2 "ProjectDisplayName" project_display_name: String
} }

/// Lists sql folder contents: `ListSQLFolderContents` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListSQLFolderContents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLFolderContents {
    /// Required.
    pub project_id: String,
    /// Required.
    pub parent_folder_path: String,
    pub keyword: Option<String>,
    pub only_folder_node: Option<bool>,
    pub only_user_self_script: Option<bool>,
    pub access_scope: Option<String>,
}
operation! { ListSQLFolderContents(project_id: String, parent_folder_path: String)
    "ListSQLFolderContents" -> ListSQLFolderContentsOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path, 2 "Keyword" keyword: String,
    3 "OnlyFolderNode" only_folder_node: bool, 4 "OnlyUserSelfScript" only_user_self_script: bool,
    5 "AccessScope" access_scope: String
} }

/// Response of [`ListSQLFolderContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLFolderContentsOutput {
    pub data: Vec<SQLFolderNode>,
}
model! { ListSQLFolderContentsOutput {
    0 "Data" data: Vec<SQLFolderNode>
} }

/// Lists sql script runs: `ListSQLScriptRuns` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListSQLScriptRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLScriptRuns {
    /// Required.
    pub project_id: String,
    /// Required.
    pub script_id: String,
    pub job_id: Option<String>,
    pub search_word: Option<String>,
    pub execute_user_uin: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { ListSQLScriptRuns(project_id: String, script_id: String) "ListSQLScriptRuns" -> ListSQLScriptRunsOutput {
    0 "ProjectId" project_id, 1 "ScriptId" script_id, 2 "JobId" job_id: String, 3 "SearchWord" search_word: String,
    4 "ExecuteUserUin" execute_user_uin: String, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String
} }

/// Response of [`ListSQLScriptRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLScriptRunsOutput {
    pub data: Vec<JobDto>,
}
model! { ListSQLScriptRunsOutput {
    0 "Data" data: Vec<JobDto>
} }

/// In the response of [`ListSQLScriptRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDto {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_type: Option<String>,
    pub script_id: Option<String>,
    pub job_execution_list: Vec<JobExecutionDto>,
    pub script_content: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub end_time: Option<String>,
    pub owner_uin: Option<String>,
    pub user_uin: Option<String>,
    pub time_cost: Option<i64>,
    pub script_content_truncate: Option<bool>,
}
model! { JobDto {
    0 "JobId" job_id: String, 1 "JobName" job_name: String, 2 "JobType" job_type: String,
    3 "ScriptId" script_id: String, 4 "JobExecutionList" job_execution_list: Vec<JobExecutionDto>,
    5 "ScriptContent" script_content: String, 6 "Status" status: String, 7 "CreateTime" create_time: String,
    8 "UpdateTime" update_time: String, 9 "EndTime" end_time: String, 10 "OwnerUin" owner_uin: String,
    11 "UserUin" user_uin: String, 12 "TimeCost" time_cost: i64,
    13 "ScriptContentTruncate" script_content_truncate: bool
} }

/// In the response of [`ListSQLScriptRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobExecutionDto {
    pub job_id: Option<String>,
    pub job_execution_id: Option<String>,
    pub job_execution_name: Option<String>,
    pub script_content: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub execute_stage_info: Option<String>,
    pub log_file_path: Option<String>,
    pub result_file_path: Option<String>,
    pub result_preview_file_path: Option<String>,
    pub result_total_count: Option<i64>,
    pub update_time: Option<String>,
    pub end_time: Option<String>,
    pub time_cost: Option<i64>,
    pub context_script_content: Vec<String>,
    pub result_preview_count: Option<i64>,
    pub result_effect_count: Option<i64>,
    pub collecting_total_result: Option<bool>,
    pub script_content_truncate: Option<bool>,
}
model! { JobExecutionDto {
    0 "JobId" job_id: String, 1 "JobExecutionId" job_execution_id: String,
    2 "JobExecutionName" job_execution_name: String, 3 "ScriptContent" script_content: String,
    4 "Status" status: String, 5 "CreateTime" create_time: String, 6 "ExecuteStageInfo" execute_stage_info: String,
    7 "LogFilePath" log_file_path: String, 8 "ResultFilePath" result_file_path: String,
    9 "ResultPreviewFilePath" result_preview_file_path: String, 10 "ResultTotalCount" result_total_count: i64,
    11 "UpdateTime" update_time: String, 12 "EndTime" end_time: String, 13 "TimeCost" time_cost: i64,
    14 "ContextScriptContent" context_script_content: Vec<String>, 15 "ResultPreviewCount" result_preview_count: i64,
    16 "ResultEffectCount" result_effect_count: i64, 17 "CollectingTotalResult" collecting_total_result: bool,
    18 "ScriptContentTruncate" script_content_truncate: bool
} }

/// Lists schema: `ListSchema` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListSchema>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchema {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub catalog_name: Option<String>,
    pub datasource_id: Option<i64>,
    pub database_name: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListSchema(page_number: i64, page_size: i64) "ListSchema" -> ListSchemaOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "CatalogName" catalog_name: String,
    3 "DatasourceId" datasource_id: i64, 4 "DatabaseName" database_name: String, 5 "Keyword" keyword: String
} }
paged! { ListSchema: SchemaInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemaOutput {
    pub data: Option<ListSchemaPage>,
}
model! { ListSchemaOutput {
    0 "Data" data: ListSchemaPage
} }

/// In the response of [`ListSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemaPage {
    pub items: Vec<SchemaInfo>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSchemaPage {
    0 "Items" items: Vec<SchemaInfo>, 1 "PageCount" page_count: i64, 2 "PageSize" page_size: i64,
    3 "PageNumber" page_number: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaInfo {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub database_name: Option<String>,
}
model! { SchemaInfo {
    0 "Guid" guid: String, 1 "Name" name: String, 2 "DatabaseName" database_name: String
} }

/// Lists table: `ListTable` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTable {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub catalog_name: Option<String>,
    pub datasource_id: Option<i64>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListTable(page_number: i64, page_size: i64) "ListTable" -> ListTableOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "CatalogName" catalog_name: String,
    3 "DatasourceId" datasource_id: i64, 4 "DatabaseName" database_name: String, 5 "SchemaName" schema_name: String,
    6 "Keyword" keyword: String
} }
paged! { ListTable: TableInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableOutput {
    pub data: Option<ListTablePage>,
}
model! { ListTableOutput {
    0 "Data" data: ListTablePage
} }

/// In the response of [`ListTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablePage {
    pub items: Vec<TableInfo>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTablePage {
    0 "Items" items: Vec<TableInfo>, 1 "PageCount" page_count: i64, 2 "PageSize" page_size: i64,
    3 "PageNumber" page_number: i64, 4 "TotalCount" total_count: i64
} }

/// Lists task folders: `ListTaskFolders` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTaskFolders>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFolders {
    /// Required.
    pub project_id: String,
    /// Required.
    pub parent_task_folder_path: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub task_folder_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! {
    ListTaskFolders(project_id: String, parent_task_folder_path: String, workflow_id: String, task_folder_type: String)
    "ListTaskFolders" -> ListTaskFoldersOutput {
    0 "ProjectId" project_id, 1 "ParentTaskFolderPath" parent_task_folder_path, 2 "WorkflowId" workflow_id,
    3 "TaskFolderType" task_folder_type, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }
paged! { ListTaskFolders: TaskFolder = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTaskFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFoldersOutput {
    pub data: Option<TaskFolderPage>,
}
model! { ListTaskFoldersOutput {
    0 "Data" data: TaskFolderPage
} }

/// In the response of [`ListTaskFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFolderPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub items: Vec<TaskFolder>,
}
model! { TaskFolderPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageNumber" total_page_number: i64, 4 "Items" items: Vec<TaskFolder>
} }

/// In the response of [`ListTaskFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFolder {
    pub project_id: Option<String>,
    pub task_folder_id: Option<String>,
    pub task_folder_path: Option<String>,
    pub create_user_uin: Option<String>,
}
model! { TaskFolder {
    0 "ProjectId" project_id: String, 1 "TaskFolderId" task_folder_id: String,
    2 "TaskFolderPath" task_folder_path: String, 3 "CreateUserUin" create_user_uin: String
} }

/// Lists task instance executions: `ListTaskInstanceExecutions` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTaskInstanceExecutions>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceExecutions {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key: String,
    pub time_zone: Option<String>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { ListTaskInstanceExecutions(project_id: String, instance_key: String)
    "ListTaskInstanceExecutions" -> ListTaskInstanceExecutionsOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "TimeZone" time_zone: String, 3 "PageSize" page_size: i64,
    4 "PageNumber" page_number: i64
} }
paged! { ListTaskInstanceExecutions: InstanceExecution =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTaskInstanceExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceExecutionsOutput {
    pub data: Option<TaskInstanceExecutions>,
}
model! { ListTaskInstanceExecutionsOutput {
    0 "Data" data: TaskInstanceExecutions
} }

/// In the response of [`ListTaskInstanceExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstanceExecutions {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub items: Vec<InstanceExecution>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { TaskInstanceExecutions {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64,
    2 "Items" items: Vec<InstanceExecution>, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// In the response of [`ListTaskInstanceExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExecution {
    pub instance_key: Option<String>,
    pub life_round_num: Option<i64>,
    pub instance_state: Option<String>,
    pub run_type: Option<String>,
    pub tries: Option<i64>,
    pub execution_phase_list: Vec<InstanceExecutionPhase>,
    pub cost_time: Option<i64>,
}
model! { InstanceExecution {
    0 "InstanceKey" instance_key: String, 1 "LifeRoundNum" life_round_num: i64,
    2 "InstanceState" instance_state: String, 3 "RunType" run_type: String, 4 "Tries" tries: i64,
    5 "ExecutionPhaseList" execution_phase_list: Vec<InstanceExecutionPhase>, 6 "CostTime" cost_time: i64
} }

/// In the response of [`ListTaskInstanceExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExecutionPhase {
    pub start_time: Option<String>,
    pub detail_state: Option<String>,
    pub end_time: Option<String>,
}
model! { InstanceExecutionPhase {
    0 "StartTime" start_time: String, 1 "DetailState" detail_state: String, 2 "EndTime" end_time: String
} }

/// Lists task instances: `ListTaskInstances` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTaskInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstances {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub keyword: Option<String>,
    pub time_zone: Option<String>,
    pub instance_type: Option<i64>,
    pub instance_state: Option<String>,
    pub task_type_id: Option<i64>,
    pub cycle_type: Option<String>,
    pub owner_uin: Option<String>,
    pub folder_id: Option<String>,
    pub workflow_id: Option<String>,
    pub executor_group_id: Option<String>,
    pub schedule_time_from: Option<String>,
    pub schedule_time_to: Option<String>,
    pub start_time_from: Option<String>,
    pub start_time_to: Option<String>,
    pub last_update_time_from: Option<String>,
    pub last_update_time_to: Option<String>,
    pub sort_column: Option<String>,
    pub sort_type: Option<String>,
}
operation! { ListTaskInstances(project_id: String) "ListTaskInstances" -> ListTaskInstancesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Keyword" keyword: String,
    4 "TimeZone" time_zone: String, 5 "InstanceType" instance_type: i64, 6 "InstanceState" instance_state: String,
    7 "TaskTypeId" task_type_id: i64, 8 "CycleType" cycle_type: String, 9 "OwnerUin" owner_uin: String,
    10 "FolderId" folder_id: String, 11 "WorkflowId" workflow_id: String,
    12 "ExecutorGroupId" executor_group_id: String, 13 "ScheduleTimeFrom" schedule_time_from: String,
    14 "ScheduleTimeTo" schedule_time_to: String, 15 "StartTimeFrom" start_time_from: String,
    16 "StartTimeTo" start_time_to: String, 17 "LastUpdateTimeFrom" last_update_time_from: String,
    18 "LastUpdateTimeTo" last_update_time_to: String, 19 "SortColumn" sort_column: String,
    20 "SortType" sort_type: String
} }
paged! { ListTaskInstances: TaskInstance = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesOutput {
    pub data: Option<TaskInstancePage>,
}
model! { ListTaskInstancesOutput {
    0 "Data" data: TaskInstancePage
} }

/// Lists task versions: `ListTaskVersions` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTaskVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskVersions {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub task_version_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub used_version: Option<bool>,
}
operation! { ListTaskVersions(project_id: String, task_id: String) "ListTaskVersions" -> ListTaskVersionsOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "TaskVersionType" task_version_type: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "UsedVersion" used_version: bool
} }
paged! { ListTaskVersions: TaskVersion = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskVersionsOutput {
    pub data: Option<ListTaskVersionsItem>,
}
model! { ListTaskVersionsOutput {
    0 "Data" data: ListTaskVersionsItem
} }

/// In the response of [`ListTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskVersionsItem {
    pub items: Vec<TaskVersion>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
model! { ListTaskVersionsItem {
    0 "Items" items: Vec<TaskVersion>, 1 "TotalCount" total_count: i64, 2 "TotalPageNumber" total_page_number: i64,
    3 "PageCount" page_count: i64, 4 "PageSize" page_size: i64, 5 "PageNumber" page_number: i64
} }

/// In the response of [`ListTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskVersion {
    pub create_time: Option<String>,
    pub version_num: Option<String>,
    pub create_user_uin: Option<String>,
    pub version_id: Option<String>,
    pub version_remark: Option<String>,
    pub approve_status: Option<String>,
    pub status: Option<String>,
    pub approve_user_uin: Option<String>,
    pub used_version: Option<bool>,
}
model! { TaskVersion {
    0 "CreateTime" create_time: String, 1 "VersionNum" version_num: String, 2 "CreateUserUin" create_user_uin: String,
    3 "VersionId" version_id: String, 4 "VersionRemark" version_remark: String,
    5 "ApproveStatus" approve_status: String, 6 "Status" status: String, 7 "ApproveUserUin" approve_user_uin: String,
    8 "UsedVersion" used_version: bool
} }

/// Lists tasks: `ListTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub owner_uin: Option<String>,
    pub task_type_id: Option<i64>,
    pub status: Option<String>,
    pub submit: Option<bool>,
    pub bundle_id: Option<String>,
    pub create_user_uin: Option<String>,
    pub modify_time: Option<Vec<String>>,
    pub create_time: Option<Vec<String>>,
    pub task_folder_path_list: Option<Vec<String>>,
    pub workflow_folder_path_list: Option<Vec<String>>,
    pub task_node_type_list: Option<Vec<String>>,
}
operation! { ListTasks(project_id: String) "ListTasks" -> ListTasksOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TaskName" task_name: String, 4 "WorkflowId" workflow_id: String, 5 "OwnerUin" owner_uin: String,
    6 "TaskTypeId" task_type_id: i64, 7 "Status" status: String, 8 "Submit" submit: bool,
    9 "BundleId" bundle_id: String, 10 "CreateUserUin" create_user_uin: String,
    11 "ModifyTime" modify_time: Vec<String>, 12 "CreateTime" create_time: Vec<String>,
    13 "TaskFolderPathList" task_folder_path_list: Vec<String>,
    14 "WorkflowFolderPathList" workflow_folder_path_list: Vec<String>,
    15 "TaskNodeTypeList" task_node_type_list: Vec<String>
} }
paged! { ListTasks: TaskBaseAttribute = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub data: Option<ListTaskInfo>,
}
model! { ListTasksOutput {
    0 "Data" data: ListTaskInfo
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInfo {
    pub items: Vec<TaskBaseAttribute>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ListTaskInfo {
    0 "Items" items: Vec<TaskBaseAttribute>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// Lists tenant roles: `ListTenantRoles` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTenantRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantRoles {
    pub role_display_name: Option<String>,
}
operation! { ListTenantRoles() "ListTenantRoles" -> ListTenantRolesOutput {
    0 "RoleDisplayName" role_display_name: String
} }

/// Response of [`ListTenantRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantRolesOutput {
    pub data: Vec<SystemRole>,
}
model! { ListTenantRolesOutput {
    0 "Data" data: Vec<SystemRole>
} }

/// Lists trigger task runs: `ListTriggerTaskRuns` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTriggerTaskRuns>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskRuns {
    /// Required.
    pub project_id: String,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListTriggerTaskRuns(project_id: String) "ListTriggerTaskRuns" -> ListTriggerTaskRunsOutput {
    0 "ProjectId" project_id, 1 "Filters" filters: Vec<Filter>, 2 "OrderFields" order_fields: Vec<OrderField>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { ListTriggerTaskRuns: ListTriggerTaskRunBrief =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTriggerTaskRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskRunsOutput {
    pub data: Option<ListTriggerTaskRunResult>,
}
model! { ListTriggerTaskRunsOutput {
    0 "Data" data: ListTriggerTaskRunResult
} }

/// In the response of [`ListTriggerTaskRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskRunResult {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<ListTriggerTaskRunBrief>,
}
model! { ListTriggerTaskRunResult {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Items" items: Vec<ListTriggerTaskRunBrief>
} }

/// In the response of [`ListTriggerTaskRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskRunBrief {
    pub execution_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_execution_id: Option<String>,
    pub task_id: Option<String>,
    pub trigger_type: Option<String>,
    pub wait_time: Option<String>,
    pub execute_user_uin: Option<String>,
    pub schedule_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub execution_time: Option<String>,
    pub retry_times: Option<i64>,
    pub error_code_str: Option<String>,
    pub task_name: Option<String>,
    pub workflow_name: Option<String>,
    pub rerun_times: Option<i64>,
    pub task_execution_state: Option<String>,
    pub is_latest_execution: Option<bool>,
}
model! { ListTriggerTaskRunBrief {
    0 "ExecutionId" execution_id: String, 1 "WorkflowId" workflow_id: String,
    2 "WorkflowExecutionId" workflow_execution_id: String, 3 "TaskId" task_id: String,
    4 "TriggerType" trigger_type: String, 5 "WaitTime" wait_time: String, 6 "ExecuteUserUin" execute_user_uin: String,
    7 "ScheduleTime" schedule_time: String, 8 "ExecutionStartTime" execution_start_time: String,
    9 "ExecutionEndTime" execution_end_time: String, 10 "ExecutionTime" execution_time: String,
    11 "RetryTimes" retry_times: i64, 12 "ErrorCodeStr" error_code_str: String, 13 "TaskName" task_name: String,
    14 "WorkflowName" workflow_name: String, 15 "RerunTimes" rerun_times: i64,
    16 "TaskExecutionState" task_execution_state: String, 17 "IsLatestExecution" is_latest_execution: bool
} }

/// Lists trigger task versions: `ListTriggerTaskVersions` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTriggerTaskVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskVersions {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub task_version_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListTriggerTaskVersions(project_id: String, task_id: String)
    "ListTriggerTaskVersions" -> ListTriggerTaskVersionsOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "TaskVersionType" task_version_type: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { ListTriggerTaskVersions: TriggerTaskVersion =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTriggerTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskVersionsOutput {
    pub data: Option<ListTriggerTaskVersionsItem>,
}
model! { ListTriggerTaskVersionsOutput {
    0 "Data" data: ListTriggerTaskVersionsItem
} }

/// In the response of [`ListTriggerTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskVersionsItem {
    pub items: Vec<TriggerTaskVersion>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
model! { ListTriggerTaskVersionsItem {
    0 "Items" items: Vec<TriggerTaskVersion>, 1 "TotalCount" total_count: i64,
    2 "TotalPageNumber" total_page_number: i64, 3 "PageCount" page_count: i64, 4 "PageSize" page_size: i64,
    5 "PageNumber" page_number: i64
} }

/// In the response of [`ListTriggerTaskVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskVersion {
    pub create_time: Option<String>,
    pub version_num: Option<String>,
    pub create_user_uin: Option<String>,
    pub version_id: Option<String>,
    pub version_remark: Option<String>,
    pub approve_status: Option<String>,
    pub status: Option<String>,
    pub approve_user_uin: Option<String>,
    pub used_version: Option<bool>,
}
model! { TriggerTaskVersion {
    0 "CreateTime" create_time: String, 1 "VersionNum" version_num: String, 2 "CreateUserUin" create_user_uin: String,
    3 "VersionId" version_id: String, 4 "VersionRemark" version_remark: String,
    5 "ApproveStatus" approve_status: String, 6 "Status" status: String, 7 "ApproveUserUin" approve_user_uin: String,
    8 "UsedVersion" used_version: bool
} }

/// Lists trigger tasks: `ListTriggerTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTriggerTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTasks {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub owner_uin: Option<String>,
    pub task_type_id: Option<i64>,
    pub status: Option<String>,
    pub submit: Option<bool>,
    pub bundle_id: Option<String>,
    pub create_user_uin: Option<String>,
    pub modify_time: Option<Vec<String>>,
    pub create_time: Option<Vec<String>>,
    pub task_folder_path_list: Option<Vec<String>>,
    pub workflow_folder_path_list: Option<Vec<String>>,
    pub task_node_type_list: Option<Vec<String>>,
}
operation! { ListTriggerTasks(project_id: String) "ListTriggerTasks" -> ListTriggerTasksOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TaskName" task_name: String, 4 "WorkflowId" workflow_id: String, 5 "OwnerUin" owner_uin: String,
    6 "TaskTypeId" task_type_id: i64, 7 "Status" status: String, 8 "Submit" submit: bool,
    9 "BundleId" bundle_id: String, 10 "CreateUserUin" create_user_uin: String,
    11 "ModifyTime" modify_time: Vec<String>, 12 "CreateTime" create_time: Vec<String>,
    13 "TaskFolderPathList" task_folder_path_list: Vec<String>,
    14 "WorkflowFolderPathList" workflow_folder_path_list: Vec<String>,
    15 "TaskNodeTypeList" task_node_type_list: Vec<String>
} }
paged! { ListTriggerTasks: TriggerTaskBaseAttribute =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTriggerTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTasksOutput {
    pub data: Option<ListTriggerTaskInfo>,
}
model! { ListTriggerTasksOutput {
    0 "Data" data: ListTriggerTaskInfo
} }

/// In the response of [`ListTriggerTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskInfo {
    pub items: Vec<TriggerTaskBaseAttribute>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ListTriggerTaskInfo {
    0 "Items" items: Vec<TriggerTaskBaseAttribute>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// Lists trigger workflow runs: `ListTriggerWorkflowRuns` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTriggerWorkflowRuns>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflowRuns {
    /// Required.
    pub project_id: String,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListTriggerWorkflowRuns(project_id: String) "ListTriggerWorkflowRuns" -> ListTriggerWorkflowRunsOutput {
    0 "ProjectId" project_id, 1 "Filters" filters: Vec<Filter>, 2 "OrderFields" order_fields: Vec<OrderField>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { ListTriggerWorkflowRuns: TriggerWorkflowRunBrief =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTriggerWorkflowRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflowRunsOutput {
    pub data: Option<TriggerWorkflowRunResult>,
}
model! { ListTriggerWorkflowRunsOutput {
    0 "Data" data: TriggerWorkflowRunResult
} }

/// In the response of [`ListTriggerWorkflowRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowRunResult {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<TriggerWorkflowRunBrief>,
}
model! { TriggerWorkflowRunResult {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Items" items: Vec<TriggerWorkflowRunBrief>
} }

/// Lists trigger workflows: `ListTriggerWorkflows` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListTriggerWorkflows>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflows {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub keyword: Option<String>,
    pub parent_folder_path: Option<String>,
    pub bundle_id: Option<String>,
    pub owner_uin: Option<String>,
    pub create_user_uin: Option<String>,
    pub execute_user_uin: Option<String>,
    pub modify_time: Option<Vec<String>>,
    pub create_time: Option<Vec<String>>,
}
operation! { ListTriggerWorkflows(project_id: String) "ListTriggerWorkflows" -> ListTriggerWorkflowsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Keyword" keyword: String,
    4 "ParentFolderPath" parent_folder_path: String, 5 "BundleId" bundle_id: String, 6 "OwnerUin" owner_uin: String,
    7 "CreateUserUin" create_user_uin: String, 8 "ExecuteUserUin" execute_user_uin: String,
    9 "ModifyTime" modify_time: Vec<String>, 10 "CreateTime" create_time: Vec<String>
} }
paged! { ListTriggerWorkflows: TriggerWorkflowInfo =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListTriggerWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflowsOutput {
    pub data: Option<ListTriggerWorkflowInfo>,
}
model! { ListTriggerWorkflowsOutput {
    0 "Data" data: ListTriggerWorkflowInfo
} }

/// In the response of [`ListTriggerWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflowInfo {
    pub items: Vec<TriggerWorkflowInfo>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTriggerWorkflowInfo {
    0 "Items" items: Vec<TriggerWorkflowInfo>, 1 "TotalPageNumber" total_page_number: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListTriggerWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowInfo {
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub owner_uin: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub update_user_uin: Option<String>,
    pub workflow_desc: Option<String>,
    pub create_user_uin: Option<String>,
    pub execute_user_uin: Option<String>,
}
model! { TriggerWorkflowInfo {
    0 "WorkflowId" workflow_id: String, 1 "WorkflowName" workflow_name: String, 2 "OwnerUin" owner_uin: String,
    3 "CreateTime" create_time: String, 4 "ModifyTime" modify_time: String, 5 "UpdateUserUin" update_user_uin: String,
    6 "WorkflowDesc" workflow_desc: String, 7 "CreateUserUin" create_user_uin: String,
    8 "ExecuteUserUin" execute_user_uin: String
} }

/// Lists upstream ops tasks: `ListUpstreamOpsTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListUpstreamOpsTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamOpsTasks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { ListUpstreamOpsTasks(project_id: String, task_id: String)
    "ListUpstreamOpsTasks" -> ListUpstreamOpsTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String
} }

/// Response of [`ListUpstreamOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamOpsTasksOutput {
    pub data: Option<ParentDependencyConfigPage>,
}
model! { ListUpstreamOpsTasksOutput {
    0 "Data" data: ParentDependencyConfigPage
} }

/// In the response of [`ListUpstreamOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentDependencyConfigPage {
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<OpsTaskDepend>,
}
model! { ParentDependencyConfigPage {
    0 "TotalCount" total_count: i64, 1 "TotalPageNumber" total_page_number: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Items" items: Vec<OpsTaskDepend>
} }

/// Lists upstream task instances: `ListUpstreamTaskInstances` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListUpstreamTaskInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstances {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key: String,
    pub time_zone: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListUpstreamTaskInstances(project_id: String, instance_key: String)
    "ListUpstreamTaskInstances" -> ListUpstreamTaskInstancesOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "TimeZone" time_zone: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { ListUpstreamTaskInstances: TaskInstance =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListUpstreamTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesOutput {
    pub data: Option<TaskInstancePage>,
}
model! { ListUpstreamTaskInstancesOutput {
    0 "Data" data: TaskInstancePage
} }

/// Lists upstream tasks: `ListUpstreamTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListUpstreamTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListUpstreamTasks(project_id: String, task_id: String) "ListUpstreamTasks" -> ListUpstreamTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { ListUpstreamTasks: TaskDependDto = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListUpstreamTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksOutput {
    pub data: Option<DependencyConfigPage>,
}
model! { ListUpstreamTasksOutput {
    0 "Data" data: DependencyConfigPage
} }

/// Lists upstream trigger tasks: `ListUpstreamTriggerTasks` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListUpstreamTriggerTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTriggerTasks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListUpstreamTriggerTasks(project_id: String, task_id: String)
    "ListUpstreamTriggerTasks" -> ListUpstreamTriggerTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} }
paged! { ListUpstreamTriggerTasks: TriggerTaskDependDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListUpstreamTriggerTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTriggerTasksOutput {
    pub data: Option<TriggerDependencyConfigPage>,
}
model! { ListUpstreamTriggerTasksOutput {
    0 "Data" data: TriggerDependencyConfigPage
} }

/// Lists workflow folders: `ListWorkflowFolders` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListWorkflowFolders>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowFolders {
    /// Required.
    pub project_id: String,
    /// Required.
    pub parent_folder_path: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListWorkflowFolders(project_id: String, parent_folder_path: String)
    "ListWorkflowFolders" -> ListWorkflowFoldersOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { ListWorkflowFolders: WorkflowFolder = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListWorkflowFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowFoldersOutput {
    pub data: Option<WorkflowFolderPage>,
}
model! { ListWorkflowFoldersOutput {
    0 "Data" data: WorkflowFolderPage
} }

/// In the response of [`ListWorkflowFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowFolderPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub items: Vec<WorkflowFolder>,
}
model! { WorkflowFolderPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageNumber" total_page_number: i64, 4 "Items" items: Vec<WorkflowFolder>
} }

/// In the response of [`ListWorkflowFolders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowFolder {
    pub project_id: Option<String>,
    pub folder_id: Option<String>,
    pub folder_path: Option<String>,
    pub create_user_uin: Option<String>,
}
model! { WorkflowFolder {
    0 "ProjectId" project_id: String, 1 "FolderId" folder_id: String, 2 "FolderPath" folder_path: String,
    3 "CreateUserUin" create_user_uin: String
} }

/// Lists workflow permissions: `ListWorkflowPermissions` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListWorkflowPermissions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowPermissions {
    /// Required.
    pub project_id: String,
    /// Required.
    pub entity_id: String,
    /// Required.
    pub entity_type: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListWorkflowPermissions(project_id: String, entity_id: String, entity_type: String)
    "ListWorkflowPermissions" -> ListWorkflowPermissionsOutput {
    0 "ProjectId" project_id, 1 "EntityId" entity_id, 2 "EntityType" entity_type, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64
} }
paged! { ListWorkflowPermissions: WorkflowPermission =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListWorkflowPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowPermissionsOutput {
    pub data: Option<WorkflowPermissionPage>,
}
model! { ListWorkflowPermissionsOutput {
    0 "Data" data: WorkflowPermissionPage
} }

/// In the response of [`ListWorkflowPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowPermissionPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub items: Vec<WorkflowPermission>,
}
model! { WorkflowPermissionPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageNumber" total_page_number: i64, 4 "Items" items: Vec<WorkflowPermission>
} }

/// Lists workflows: `ListWorkflows` of `wedata` 2025-08-06.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ListWorkflows>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflows {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub keyword: Option<String>,
    pub parent_folder_path: Option<String>,
    pub workflow_type: Option<String>,
    pub bundle_id: Option<String>,
    pub owner_uin: Option<String>,
    pub create_user_uin: Option<String>,
    pub modify_time: Option<Vec<String>>,
    pub create_time: Option<Vec<String>>,
}
operation! { ListWorkflows(project_id: String) "ListWorkflows" -> ListWorkflowsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Keyword" keyword: String,
    4 "ParentFolderPath" parent_folder_path: String, 5 "WorkflowType" workflow_type: String,
    6 "BundleId" bundle_id: String, 7 "OwnerUin" owner_uin: String, 8 "CreateUserUin" create_user_uin: String,
    9 "ModifyTime" modify_time: Vec<String>, 10 "CreateTime" create_time: Vec<String>
} }
paged! { ListWorkflows: WorkflowInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsOutput {
    pub data: Option<ListWorkflowInfo>,
}
model! { ListWorkflowsOutput {
    0 "Data" data: ListWorkflowInfo
} }

/// In the response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInfo {
    pub items: Vec<WorkflowInfo>,
    pub total_page_number: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListWorkflowInfo {
    0 "Items" items: Vec<WorkflowInfo>, 1 "TotalPageNumber" total_page_number: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowInfo {
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub workflow_type: Option<String>,
    pub owner_uin: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub update_user_uin: Option<String>,
    pub workflow_desc: Option<String>,
    pub create_user_uin: Option<String>,
}
model! { WorkflowInfo {
    0 "WorkflowId" workflow_id: String, 1 "WorkflowName" workflow_name: String, 2 "WorkflowType" workflow_type: String,
    3 "OwnerUin" owner_uin: String, 4 "CreateTime" create_time: String, 5 "ModifyTime" modify_time: String,
    6 "UpdateUserUin" update_user_uin: String, 7 "WorkflowDesc" workflow_desc: String,
    8 "CreateUserUin" create_user_uin: String
} }

/// Modifies quality rule: `ModifyQualityRule` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ModifyQualityRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityRule {
    /// Required.
    pub project_id: String,
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub compare_rule: QualityCompareRule,
    /// Required.
    pub alarm_level: i64,
    pub table_id: Option<String>,
    pub rule_template_id: Option<i64>,
    pub quality_dim: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<i64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub description: Option<String>,
    pub target_database_id: Option<String>,
    pub target_table_id: Option<String>,
    pub target_condition_expr: Option<String>,
    pub rel_condition_expr: Option<String>,
    pub field_config: Option<QualityRuleFieldConfig>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Option<Vec<i64>>,
    pub target_database_name: Option<String>,
    pub target_schema_name: Option<String>,
    pub target_table_name: Option<String>,
    pub catalog_name: Option<String>,
    pub target_catalog_name: Option<String>,
}

/// Arguments of [`ModifyQualityRule::new`].
pub struct ModifyQualityRuleRequired {
    pub project_id: String,
    pub rule_id: i64,
    pub name: String,
    pub r#type: i64,
    pub compare_rule: QualityCompareRule,
    pub alarm_level: i64,
}
operation! {
    ModifyQualityRule { ModifyQualityRuleRequired: project_id, rule_id, name, r#type, compare_rule, alarm_level }
    "ModifyQualityRule" -> ModifyQualityRuleOutput {
    0 "ProjectId" project_id, 1 "RuleId" rule_id, 2 "Name" name, 3 "Type" r#type, 4 "CompareRule" compare_rule,
    5 "AlarmLevel" alarm_level, 6 "TableId" table_id: String, 7 "RuleTemplateId" rule_template_id: i64,
    8 "QualityDim" quality_dim: i64, 9 "RuleGroupId" rule_group_id: i64,
    10 "SourceObjectDataTypeName" source_object_data_type_name: String,
    11 "SourceObjectValue" source_object_value: String, 12 "ConditionType" condition_type: i64,
    13 "ConditionExpression" condition_expression: String, 14 "CustomSql" custom_sql: String,
    15 "Description" description: String, 16 "TargetDatabaseId" target_database_id: String,
    17 "TargetTableId" target_table_id: String, 18 "TargetConditionExpr" target_condition_expr: String,
    19 "RelConditionExpr" rel_condition_expr: String, 20 "FieldConfig" field_config: QualityRuleFieldConfig,
    21 "TargetObjectValue" target_object_value: String, 22 "SourceEngineTypes" source_engine_types: Vec<i64>,
    23 "TargetDatabaseName" target_database_name: String, 24 "TargetSchemaName" target_schema_name: String,
    25 "TargetTableName" target_table_name: String, 26 "CatalogName" catalog_name: String,
    27 "TargetCatalogName" target_catalog_name: String
} }

/// Response of [`ModifyQualityRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityRuleOutput {
    pub data: Option<bool>,
}
model! { ModifyQualityRuleOutput {
    0 "Data" data: bool
} }

/// Modifies quality rule group: `ModifyQualityRuleGroup` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=ModifyQualityRuleGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityRuleGroup {
    pub rule_group_exec_strategy_bo_list: Option<Vec<QualityRuleGroupExecStrategy>>,
    pub project_id: Option<String>,
}
operation! { ModifyQualityRuleGroup() "ModifyQualityRuleGroup" -> ModifyQualityRuleGroupOutput {
    0 "RuleGroupExecStrategyBOList" rule_group_exec_strategy_bo_list: Vec<QualityRuleGroupExecStrategy>,
    1 "ProjectId" project_id: String
} }

/// Response of [`ModifyQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityRuleGroupOutput {
    pub data: Option<ModifyQualityRuleGroupResultVO>,
}
model! { ModifyQualityRuleGroupOutput {
    0 "Data" data: ModifyQualityRuleGroupResultVO
} }

/// In the response of [`ModifyQualityRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityRuleGroupResultVO {
    pub result: Option<bool>,
}
model! { ModifyQualityRuleGroupResultVO {
    0 "Result" result: bool
} }

/// Pauses ops tasks async: `PauseOpsTasksAsync` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=PauseOpsTasksAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseOpsTasksAsync {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_ids: Vec<String>,
    pub kill_instance: Option<bool>,
}
operation! { PauseOpsTasksAsync(project_id: String, task_ids: Vec<String>)
    "PauseOpsTasksAsync" -> PauseOpsTasksAsyncOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "KillInstance" kill_instance: bool
} }

/// Response of [`PauseOpsTasksAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseOpsTasksAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { PauseOpsTasksAsyncOutput {
    0 "Data" data: OpsAsyncResponse
} }

/// Registers lineage: `RegisterLineage` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=RegisterLineage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterLineage {
    /// Required.
    pub relations: Vec<LineagePair>,
}
operation! { RegisterLineage(relations: Vec<LineagePair>) "RegisterLineage" -> RegisterLineageOutput {
    0 "Relations" relations
} }

/// Response of [`RegisterLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterLineageOutput {
    pub data: Option<OperateResult>,
}
model! { RegisterLineageOutput {
    0 "Data" data: OperateResult
} }

/// Removes member project role: `RemoveMemberProjectRole` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=RemoveMemberProjectRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMemberProjectRole {
    /// Required.
    pub project_id: String,
    /// Required.
    pub user_uin: String,
    /// Required.
    pub role_ids: Vec<String>,
}
operation! { RemoveMemberProjectRole(project_id: String, user_uin: String, role_ids: Vec<String>)
    "RemoveMemberProjectRole" -> Empty {
    0 "ProjectId" project_id, 1 "UserUin" user_uin, 2 "RoleIds" role_ids
} }

/// Response of [`RemoveMemberProjectRole`]: empty.
pub type RemoveMemberProjectRoleOutput = Empty;

/// `RerunTaskInstancesAsync` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=RerunTaskInstancesAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTaskInstancesAsync {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key_list: Vec<String>,
    pub rerun_type: Option<String>,
    pub check_parent_type: Option<String>,
    pub son_range_type: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub redefine_parallel_num: Option<i64>,
    pub redefine_self_workflow_dependency: Option<String>,
    pub redefine_param_list: Option<KVMap>,
}
operation! { RerunTaskInstancesAsync(project_id: String, instance_key_list: Vec<String>)
    "RerunTaskInstancesAsync" -> RerunTaskInstancesAsyncOutput {
    0 "ProjectId" project_id, 1 "InstanceKeyList" instance_key_list, 2 "RerunType" rerun_type: String,
    3 "CheckParentType" check_parent_type: String, 4 "SonRangeType" son_range_type: String,
    5 "SkipEventListening" skip_event_listening: bool, 6 "RedefineParallelNum" redefine_parallel_num: i64,
    7 "RedefineSelfWorkflowDependency" redefine_self_workflow_dependency: String,
    8 "RedefineParamList" redefine_param_list: KVMap
} }

/// In the request of [`RerunTaskInstancesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVMap {
    pub k: Option<String>,
    pub v: Option<String>,
}
input! { KVMap() {
    0 "K" k: String, 1 "V" v: String
} }

/// Response of [`RerunTaskInstancesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTaskInstancesAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { RerunTaskInstancesAsyncOutput {
    0 "Data" data: OpsAsyncResponse
} }

/// `RerunTriggerWorkflowRunAsync` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=RerunTriggerWorkflowRunAsync>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTriggerWorkflowRunAsync {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub workflow_execution_id: String,
    /// Required.
    pub execute_type: String,
    pub advanced_params: Option<Vec<SchedulingParameter>>,
    pub task_ids: Option<Vec<String>>,
    pub scheduling_resource_group: Option<String>,
    pub integration_resource_group: Option<String>,
}
operation! {
    RerunTriggerWorkflowRunAsync(project_id: String, workflow_id: String, workflow_execution_id: String, execute_type: String)
    "RerunTriggerWorkflowRunAsync" -> RerunTriggerWorkflowRunAsyncOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "WorkflowExecutionId" workflow_execution_id,
    3 "ExecuteType" execute_type, 4 "AdvancedParams" advanced_params: Vec<SchedulingParameter>,
    5 "TaskIds" task_ids: Vec<String>, 6 "SchedulingResourceGroup" scheduling_resource_group: String,
    7 "IntegrationResourceGroup" integration_resource_group: String
} }

/// Response of [`RerunTriggerWorkflowRunAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTriggerWorkflowRunAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { RerunTriggerWorkflowRunAsyncOutput {
    0 "Data" data: OpsAsyncResponse
} }

/// Revokes data source authorization: `RevokeDataSourceAuthorization` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=RevokeDataSourceAuthorization>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDataSourceAuthorization {
    /// Required.
    pub data_source_id: String,
    pub revoke_project_id: Option<String>,
    pub revoke_user: Option<String>,
}
operation! { RevokeDataSourceAuthorization(data_source_id: String)
    "RevokeDataSourceAuthorization" -> RevokeDataSourceAuthorizationOutput {
    0 "DataSourceId" data_source_id, 1 "RevokeProjectId" revoke_project_id: String, 2 "RevokeUser" revoke_user: String
} }

/// Response of [`RevokeDataSourceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDataSourceAuthorizationOutput {
    pub data: Option<DataSourceStatus>,
}
model! { RevokeDataSourceAuthorizationOutput {
    0 "Data" data: DataSourceStatus
} }

/// Revokes privileges: `RevokePrivileges` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=RevokePrivileges>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePrivileges {
    /// Required.
    pub resources: Vec<PrivilegeResource>,
    /// Required.
    pub subjects: Vec<Subject>,
    /// Required.
    pub privileges: Vec<PrivilegeInfo>,
}
operation! {
    RevokePrivileges(resources: Vec<PrivilegeResource>, subjects: Vec<Subject>, privileges: Vec<PrivilegeInfo>)
    "RevokePrivileges" -> RevokePrivilegesOutput {
    0 "Resources" resources, 1 "Subjects" subjects, 2 "Privileges" privileges
} }

/// Response of [`RevokePrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePrivilegesOutput {
    pub data: Option<RevokePrivilegesRsp>,
}
model! { RevokePrivilegesOutput {
    0 "Data" data: RevokePrivilegesRsp
} }

/// In the response of [`RevokePrivileges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePrivilegesRsp {
    pub overall_success: Option<bool>,
    pub results: Vec<AuthorizeResult>,
}
model! { RevokePrivilegesRsp {
    0 "OverallSuccess" overall_success: bool, 1 "Results" results: Vec<AuthorizeResult>
} }

/// Runs sql script: `RunSQLScript` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=RunSQLScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSQLScript {
    /// Required.
    pub script_id: String,
    /// Required.
    pub project_id: String,
    pub script_content: Option<String>,
    pub params: Option<String>,
}
operation! { RunSQLScript(script_id: String, project_id: String) "RunSQLScript" -> RunSQLScriptOutput {
    0 "ScriptId" script_id, 1 "ProjectId" project_id, 2 "ScriptContent" script_content: String,
    3 "Params" params: String
} }

/// Response of [`RunSQLScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSQLScriptOutput {
    pub data: Option<JobDto>,
}
model! { RunSQLScriptOutput {
    0 "Data" data: JobDto
} }

/// Sets success task instances async: `SetSuccessTaskInstancesAsync` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=SetSuccessTaskInstancesAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuccessTaskInstancesAsync {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key_list: Vec<String>,
}
operation! { SetSuccessTaskInstancesAsync(project_id: String, instance_key_list: Vec<String>)
    "SetSuccessTaskInstancesAsync" -> SetSuccessTaskInstancesAsyncOutput {
    0 "ProjectId" project_id, 1 "InstanceKeyList" instance_key_list
} }

/// Response of [`SetSuccessTaskInstancesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuccessTaskInstancesAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { SetSuccessTaskInstancesAsyncOutput {
    0 "Data" data: OpsAsyncResponse
} }

/// Starts ops tasks: `StartOpsTasks` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=StartOpsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOpsTasks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_ids: Vec<String>,
    pub enable_data_backfill: Option<bool>,
}
operation! { StartOpsTasks(project_id: String, task_ids: Vec<String>) "StartOpsTasks" -> StartOpsTasksOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "EnableDataBackfill" enable_data_backfill: bool
} }

/// Response of [`StartOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOpsTasksOutput {
    pub data: Option<StartTasks>,
}
model! { StartOpsTasksOutput {
    0 "Data" data: StartTasks
} }

/// In the response of [`StartOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTasks {
    pub status: Option<bool>,
}
model! { StartTasks {
    0 "Status" status: bool
} }

/// Stops ops tasks async: `StopOpsTasksAsync` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=StopOpsTasksAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOpsTasksAsync {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_ids: Vec<String>,
    pub kill_instance: Option<bool>,
}
operation! { StopOpsTasksAsync(project_id: String, task_ids: Vec<String>)
    "StopOpsTasksAsync" -> StopOpsTasksAsyncOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "KillInstance" kill_instance: bool
} }

/// Response of [`StopOpsTasksAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOpsTasksAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { StopOpsTasksAsyncOutput {
    0 "Data" data: OpsAsyncResponse
} }

/// Stops sql script run: `StopSQLScriptRun` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=StopSQLScriptRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSQLScriptRun {
    /// Required.
    pub job_id: String,
    /// Required.
    pub project_id: String,
}
operation! { StopSQLScriptRun(job_id: String, project_id: String) "StopSQLScriptRun" -> StopSQLScriptRunOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id
} }

/// Response of [`StopSQLScriptRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSQLScriptRunOutput {
    pub data: Option<SQLStopResult>,
}
model! { StopSQLScriptRunOutput {
    0 "Data" data: SQLStopResult
} }

/// In the response of [`StopSQLScriptRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLStopResult {
    pub status: Option<bool>,
}
model! { SQLStopResult {
    0 "Status" status: bool
} }

/// Submits task: `SubmitTask` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=SubmitTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub version_remark: String,
}
operation! { SubmitTask(project_id: String, task_id: String, version_remark: String) "SubmitTask" -> SubmitTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionRemark" version_remark
} }

/// Response of [`SubmitTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskOutput {
    pub data: Option<SubmitTaskResult>,
}
model! { SubmitTaskOutput {
    0 "Data" data: SubmitTaskResult
} }

/// In the response of [`SubmitTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskResult {
    pub version_id: Option<String>,
    pub status: Option<bool>,
}
model! { SubmitTaskResult {
    0 "VersionId" version_id: String, 1 "Status" status: bool
} }

/// Submits trigger task: `SubmitTriggerTask` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=SubmitTriggerTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTriggerTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub version_remark: String,
}
operation! { SubmitTriggerTask(project_id: String, task_id: String, version_remark: String)
    "SubmitTriggerTask" -> SubmitTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionRemark" version_remark
} }

/// Response of [`SubmitTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTriggerTaskOutput {
    pub data: Option<SubmitTaskResult>,
}
model! { SubmitTriggerTaskOutput {
    0 "Data" data: SubmitTaskResult
} }

/// Updates code file: `UpdateCodeFile` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateCodeFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub code_file_id: String,
    pub code_file_config: Option<CodeFileConfig>,
    pub code_file_content: Option<String>,
    pub submit_action: Option<bool>,
}
operation! { UpdateCodeFile(project_id: String, code_file_id: String) "UpdateCodeFile" -> UpdateCodeFileOutput {
    0 "ProjectId" project_id, 1 "CodeFileId" code_file_id, 2 "CodeFileConfig" code_file_config: CodeFileConfig,
    3 "CodeFileContent" code_file_content: String, 4 "SubmitAction" submit_action: bool
} }

/// Response of [`UpdateCodeFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeFileOutput {
    pub data: Option<CodeFile>,
}
model! { UpdateCodeFileOutput {
    0 "Data" data: CodeFile
} }

/// Updates code folder: `UpdateCodeFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateCodeFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
    /// Required.
    pub folder_name: String,
}
operation! { UpdateCodeFolder(project_id: String, folder_id: String, folder_name: String)
    "UpdateCodeFolder" -> UpdateCodeFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id, 2 "FolderName" folder_name
} }

/// Response of [`UpdateCodeFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeFolderOutput {
    pub data: Option<CodeStudioFolderActionResult>,
}
model! { UpdateCodeFolderOutput {
    0 "Data" data: CodeStudioFolderActionResult
} }

/// Updates data source: `UpdateDataSource` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSource {
    /// Required.
    pub id: i64,
    /// Required.
    pub project_id: String,
    pub prod_con_properties: Option<String>,
    pub dev_con_properties: Option<String>,
    pub prod_file_upload: Option<DataSourceFileUpload>,
    pub dev_file_upload: Option<DataSourceFileUpload>,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateDataSource(id: i64, project_id: String) "UpdateDataSource" -> UpdateDataSourceOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "ProdConProperties" prod_con_properties: String,
    3 "DevConProperties" dev_con_properties: String, 4 "ProdFileUpload" prod_file_upload: DataSourceFileUpload,
    5 "DevFileUpload" dev_file_upload: DataSourceFileUpload, 6 "DisplayName" display_name: String,
    7 "Description" description: String
} }

/// Response of [`UpdateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceOutput {
    pub data: Option<DataSourceStatus>,
}
model! { UpdateDataSourceOutput {
    0 "Data" data: DataSourceStatus
} }

/// Updates ops alarm rule: `UpdateOpsAlarmRule` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateOpsAlarmRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_MISSING_REQUEST_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NAME_REPEATED`], [`codes::INVALID_PARAMETER_VALUE_VALIDATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsAlarmRule {
    /// Required.
    pub project_id: String,
    /// Required.
    pub alarm_rule_id: String,
    pub alarm_rule_name: Option<String>,
    pub monitor_object_type: Option<i64>,
    pub monitor_object_ids: Option<Vec<String>>,
    pub alarm_types: Option<Vec<String>>,
    pub alarm_rule_detail: Option<AlarmRuleDetail>,
    pub status: Option<i64>,
    pub alarm_level: Option<i64>,
    pub alarm_groups: Option<Vec<AlarmGroup>>,
    pub description: Option<String>,
}
operation! { UpdateOpsAlarmRule(project_id: String, alarm_rule_id: String)
    "UpdateOpsAlarmRule" -> UpdateOpsAlarmRuleOutput {
    0 "ProjectId" project_id, 1 "AlarmRuleId" alarm_rule_id, 2 "AlarmRuleName" alarm_rule_name: String,
    3 "MonitorObjectType" monitor_object_type: i64, 4 "MonitorObjectIds" monitor_object_ids: Vec<String>,
    5 "AlarmTypes" alarm_types: Vec<String>, 6 "AlarmRuleDetail" alarm_rule_detail: AlarmRuleDetail,
    7 "Status" status: i64, 8 "AlarmLevel" alarm_level: i64, 9 "AlarmGroups" alarm_groups: Vec<AlarmGroup>,
    10 "Description" description: String
} }

/// Response of [`UpdateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsAlarmRuleOutput {
    pub data: Option<ModifyAlarmRuleResult>,
}
model! { UpdateOpsAlarmRuleOutput {
    0 "Data" data: ModifyAlarmRuleResult
} }

/// In the response of [`UpdateOpsAlarmRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmRuleResult {
    pub status: Option<bool>,
}
model! { ModifyAlarmRuleResult {
    0 "Status" status: bool
} }

/// Updates ops tasks owner: `UpdateOpsTasksOwner` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateOpsTasksOwner>.
///
/// Errors: [`codes::INVALID_PARAMETER_MISSING_REQUEST_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NAME_REPEATED`], [`codes::INVALID_PARAMETER_VALUE_VALIDATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsTasksOwner {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub owner_uin: String,
}
operation! { UpdateOpsTasksOwner(project_id: String, task_ids: Vec<String>, owner_uin: String)
    "UpdateOpsTasksOwner" -> UpdateOpsTasksOwnerOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "OwnerUin" owner_uin
} }

/// Response of [`UpdateOpsTasksOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsTasksOwnerOutput {
    pub data: Option<UpdateTasksOwner>,
}
model! { UpdateOpsTasksOwnerOutput {
    0 "Data" data: UpdateTasksOwner
} }

/// In the response of [`UpdateOpsTasksOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTasksOwner {
    pub status: Option<bool>,
}
model! { UpdateTasksOwner {
    0 "Status" status: bool
} }

/// Updates ops trigger tasks owner: `UpdateOpsTriggerTasksOwner` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateOpsTriggerTasksOwner>.
///
/// Errors: [`codes::INVALID_PARAMETER_MISSING_REQUEST_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_RULE_NAME_REPEATED`], [`codes::INVALID_PARAMETER_VALUE_VALIDATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsTriggerTasksOwner {
    /// Required.
    pub project_id: String,
    /// Required.
    pub owner_ids: Vec<String>,
    pub task_ids: Option<Vec<String>>,
}
operation! { UpdateOpsTriggerTasksOwner(project_id: String, owner_ids: Vec<String>)
    "UpdateOpsTriggerTasksOwner" -> UpdateOpsTriggerTasksOwnerOutput {
    0 "ProjectId" project_id, 1 "OwnerIds" owner_ids, 2 "TaskIds" task_ids: Vec<String>
} }

/// Response of [`UpdateOpsTriggerTasksOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsTriggerTasksOwnerOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { UpdateOpsTriggerTasksOwnerOutput {
    0 "Data" data: BatchOperationOpsDto
} }

/// In the response of [`UpdateOpsTriggerTasksOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperationOpsDto {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub async_action_id: Option<String>,
}
model! { BatchOperationOpsDto {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64,
    3 "AsyncActionId" async_action_id: String
} }

/// Updates project: `UpdateProject` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_WORKSPACE_NAME_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    /// Required.
    pub project_id: String,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub project_owner_uin: Option<String>,
}
operation! { UpdateProject(project_id: String) "UpdateProject" -> Empty {
    0 "ProjectId" project_id, 1 "DisplayName" display_name: String, 2 "Description" description: String,
    3 "ProjectOwnerUin" project_owner_uin: String
} }

/// Response of [`UpdateProject`]: empty.
pub type UpdateProjectOutput = Empty;

/// Updates resource file: `UpdateResourceFile` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateResourceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub resource_id: String,
    pub resource_file: Option<String>,
    pub resource_name: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
operation! { UpdateResourceFile(project_id: String, resource_id: String)
    "UpdateResourceFile" -> UpdateResourceFileOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id, 2 "ResourceFile" resource_file: String,
    3 "ResourceName" resource_name: String, 4 "BundleId" bundle_id: String, 5 "BundleInfo" bundle_info: String
} }

/// Response of [`UpdateResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFileOutput {
    pub data: Option<UpdateResourceFileResult>,
}
model! { UpdateResourceFileOutput {
    0 "Data" data: UpdateResourceFileResult
} }

/// In the response of [`UpdateResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFileResult {
    pub status: Option<bool>,
}
model! { UpdateResourceFileResult {
    0 "Status" status: bool
} }

/// Updates resource folder: `UpdateResourceFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateResourceFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
    /// Required.
    pub folder_name: String,
}
operation! { UpdateResourceFolder(project_id: String, folder_id: String, folder_name: String)
    "UpdateResourceFolder" -> UpdateResourceFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id, 2 "FolderName" folder_name
} }

/// Response of [`UpdateResourceFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFolderOutput {
    pub data: Option<UpdateFolderResult>,
}
model! { UpdateResourceFolderOutput {
    0 "Data" data: UpdateFolderResult
} }

/// In the response of [`UpdateResourceFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderResult {
    pub status: Option<bool>,
}
model! { UpdateFolderResult {
    0 "Status" status: bool
} }

/// Updates resource group: `UpdateResourceGroup` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroup {
    /// Required.
    pub id: String,
    pub r#type: Option<String>,
    pub purchase_period: Option<i64>,
    pub number: Option<ResourceNumber>,
    pub auto_renew_enabled: Option<bool>,
}
operation! { UpdateResourceGroup(id: String) "UpdateResourceGroup" -> UpdateResourceGroupOutput {
    0 "Id" id, 1 "Type" r#type: String, 2 "PurchasePeriod" purchase_period: i64, 3 "Number" number: ResourceNumber,
    4 "AutoRenewEnabled" auto_renew_enabled: bool
} }

/// In the request of [`UpdateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceNumber {
    pub r#type: Option<String>,
    pub quantity: Option<i64>,
}
input! { ResourceNumber() {
    0 "Type" r#type: String, 1 "Quantity" quantity: i64
} }

/// Response of [`UpdateResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupOutput {
    pub data: Option<ResourceStatus>,
}
model! { UpdateResourceGroupOutput {
    0 "Data" data: ResourceStatus
} }

/// Updates sql folder: `UpdateSQLFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateSQLFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSQLFolder {
    /// Required.
    pub folder_id: String,
    /// Required.
    pub folder_name: String,
    /// Required.
    pub project_id: String,
    pub access_scope: Option<String>,
}
operation! { UpdateSQLFolder(folder_id: String, folder_name: String, project_id: String)
    "UpdateSQLFolder" -> UpdateSQLFolderOutput {
    0 "FolderId" folder_id, 1 "FolderName" folder_name, 2 "ProjectId" project_id, 3 "AccessScope" access_scope: String
} }

/// Response of [`UpdateSQLFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSQLFolderOutput {
    pub data: Option<SQLContentActionResult>,
}
model! { UpdateSQLFolderOutput {
    0 "Data" data: SQLContentActionResult
} }

/// Updates sql script: `UpdateSQLScript` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateSQLScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSQLScript {
    /// Required.
    pub script_id: String,
    /// Required.
    pub project_id: String,
    pub script_config: Option<SQLScriptConfig>,
    pub script_content: Option<String>,
}
operation! { UpdateSQLScript(script_id: String, project_id: String) "UpdateSQLScript" -> UpdateSQLScriptOutput {
    0 "ScriptId" script_id, 1 "ProjectId" project_id, 2 "ScriptConfig" script_config: SQLScriptConfig,
    3 "ScriptContent" script_content: String
} }

/// Response of [`UpdateSQLScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSQLScriptOutput {
    pub data: Option<SQLScript>,
}
model! { UpdateSQLScriptOutput {
    0 "Data" data: SQLScript
} }

/// Updates task: `UpdateTask` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task: UpdateTaskBrief,
}
operation! { UpdateTask(project_id: String, task_id: String, task: UpdateTaskBrief) "UpdateTask" -> UpdateTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "Task" task
} }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskBrief {
    /// Required.
    pub task_base_attribute: Option<UpdateTaskBaseAttribute>,
    /// Required.
    pub task_configuration: Option<TaskConfiguration>,
    /// Required.
    pub task_scheduler_configuration: Option<TaskSchedulerConfiguration>,
}
input! {
    UpdateTaskBrief(task_base_attribute: UpdateTaskBaseAttribute, task_configuration: TaskConfiguration, task_scheduler_configuration: TaskSchedulerConfiguration) {
    0 "TaskBaseAttribute" task_base_attribute: UpdateTaskBaseAttribute,
    1 "TaskConfiguration" task_configuration: TaskConfiguration,
    2 "TaskSchedulerConfiguration" task_scheduler_configuration: TaskSchedulerConfiguration
} }

/// In the request of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskBaseAttribute {
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub owner_uin: Option<String>,
    /// Required.
    pub task_description: Option<String>,
    pub task_folder_path: Option<String>,
}
input! { UpdateTaskBaseAttribute(task_name: String, owner_uin: String, task_description: String) {
    0 "TaskName" task_name: String, 1 "OwnerUin" owner_uin: String, 2 "TaskDescription" task_description: String,
    3 "TaskFolderPath" task_folder_path: String
} }

/// Response of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutput {
    pub data: Option<UpdateTaskResult>,
}
model! { UpdateTaskOutput {
    0 "Data" data: UpdateTaskResult
} }

/// In the response of [`UpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskResult {
    pub status: Option<bool>,
}
model! { UpdateTaskResult {
    0 "Status" status: bool
} }

/// Updates task folder: `UpdateTaskFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateTaskFolder>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub task_folder_id: String,
    /// Required.
    pub task_folder_name: String,
}
operation! {
    UpdateTaskFolder(project_id: String, workflow_id: String, task_folder_id: String, task_folder_name: String)
    "UpdateTaskFolder" -> UpdateTaskFolderOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskFolderId" task_folder_id,
    3 "TaskFolderName" task_folder_name
} }

/// Response of [`UpdateTaskFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFolderOutput {
    pub data: Option<UpdateTaskFolderResult>,
}
model! { UpdateTaskFolderOutput {
    0 "Data" data: UpdateTaskFolderResult
} }

/// In the response of [`UpdateTaskFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFolderResult {
    pub status: Option<bool>,
}
model! { UpdateTaskFolderResult {
    0 "Status" status: bool
} }

/// Updates task partially: `UpdateTaskPartially` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateTaskPartially>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskPartially {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub new_setting: Option<UpdateTaskPart>,
    pub field_to_remove_list: Option<Vec<String>>,
}
operation! { UpdateTaskPartially(project_id: String, task_id: String)
    "UpdateTaskPartially" -> UpdateTaskPartiallyOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "NewSetting" new_setting: UpdateTaskPart,
    3 "FieldToRemoveList" field_to_remove_list: Vec<String>
} }

/// In the request of [`UpdateTaskPartially`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskPart {
    pub task_base_attribute: Option<UpdateTaskBaseAttributePart>,
    pub task_configuration: Option<TaskConfiguration>,
    pub task_scheduler_configuration: Option<TaskSchedulerConfiguration>,
}
input! { UpdateTaskPart() {
    0 "TaskBaseAttribute" task_base_attribute: UpdateTaskBaseAttributePart,
    1 "TaskConfiguration" task_configuration: TaskConfiguration,
    2 "TaskSchedulerConfiguration" task_scheduler_configuration: TaskSchedulerConfiguration
} }

/// In the request of [`UpdateTaskPartially`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskBaseAttributePart {
    pub task_name: Option<String>,
    pub owner_uin: Option<String>,
    pub task_description: Option<String>,
    pub task_folder_path: Option<String>,
}
input! { UpdateTaskBaseAttributePart() {
    0 "TaskName" task_name: String, 1 "OwnerUin" owner_uin: String, 2 "TaskDescription" task_description: String,
    3 "TaskFolderPath" task_folder_path: String
} }

/// Response of [`UpdateTaskPartially`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskPartiallyOutput {
    pub data: Option<UpdateTaskResult>,
}
model! { UpdateTaskPartiallyOutput {
    0 "Data" data: UpdateTaskResult
} }

/// Updates trigger task: `UpdateTriggerTask` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateTriggerTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub task: UpdateTriggerTaskBrief,
}
operation! { UpdateTriggerTask(project_id: String, task_id: String, task: UpdateTriggerTaskBrief)
    "UpdateTriggerTask" -> UpdateTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "Task" task
} }

/// In the request of [`UpdateTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskBrief {
    /// Required.
    pub trigger_task_base_attribute: Option<UpdateTriggerTaskBaseAttribute>,
    /// Required.
    pub trigger_task_configuration: Option<TriggerTaskConfiguration>,
    /// Required.
    pub trigger_task_scheduler_configuration: Option<TriggerTaskSchedulerConfiguration>,
}
input! {
    UpdateTriggerTaskBrief(trigger_task_base_attribute: UpdateTriggerTaskBaseAttribute, trigger_task_configuration: TriggerTaskConfiguration, trigger_task_scheduler_configuration: TriggerTaskSchedulerConfiguration) {
    0 "TriggerTaskBaseAttribute" trigger_task_base_attribute: UpdateTriggerTaskBaseAttribute,
    1 "TriggerTaskConfiguration" trigger_task_configuration: TriggerTaskConfiguration,
    2 "TriggerTaskSchedulerConfiguration" trigger_task_scheduler_configuration: TriggerTaskSchedulerConfiguration
} }

/// In the request of [`UpdateTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskBaseAttribute {
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub owner_uin: Option<String>,
    /// Required.
    pub task_description: Option<String>,
    pub task_folder_path: Option<String>,
}
input! { UpdateTriggerTaskBaseAttribute(task_name: String, owner_uin: String, task_description: String) {
    0 "TaskName" task_name: String, 1 "OwnerUin" owner_uin: String, 2 "TaskDescription" task_description: String,
    3 "TaskFolderPath" task_folder_path: String
} }

/// Response of [`UpdateTriggerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskOutput {
    pub data: Option<UpdateTaskResult>,
}
model! { UpdateTriggerTaskOutput {
    0 "Data" data: UpdateTaskResult
} }

/// Updates trigger task partially: `UpdateTriggerTaskPartially` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateTriggerTaskPartially>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskPartially {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub new_setting: Option<UpdateTriggerTaskPart>,
    pub field_to_remove_list: Option<Vec<String>>,
}
operation! { UpdateTriggerTaskPartially(project_id: String, task_id: String)
    "UpdateTriggerTaskPartially" -> UpdateTriggerTaskPartiallyOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "NewSetting" new_setting: UpdateTriggerTaskPart,
    3 "FieldToRemoveList" field_to_remove_list: Vec<String>
} }

/// In the request of [`UpdateTriggerTaskPartially`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskPart {
    pub trigger_task_base_attribute: Option<UpdateTriggerTaskBaseAttributePart>,
    pub trigger_task_configuration: Option<TriggerTaskConfiguration>,
    pub trigger_task_scheduler_configuration: Option<TriggerTaskSchedulerConfiguration>,
}
input! { UpdateTriggerTaskPart() {
    0 "TriggerTaskBaseAttribute" trigger_task_base_attribute: UpdateTriggerTaskBaseAttributePart,
    1 "TriggerTaskConfiguration" trigger_task_configuration: TriggerTaskConfiguration,
    2 "TriggerTaskSchedulerConfiguration" trigger_task_scheduler_configuration: TriggerTaskSchedulerConfiguration
} }

/// In the request of [`UpdateTriggerTaskPartially`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskBaseAttributePart {
    pub task_name: Option<String>,
    pub owner_uin: Option<String>,
    pub task_description: Option<String>,
}
input! { UpdateTriggerTaskBaseAttributePart() {
    0 "TaskName" task_name: String, 1 "OwnerUin" owner_uin: String, 2 "TaskDescription" task_description: String
} }

/// Response of [`UpdateTriggerTaskPartially`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskPartiallyOutput {
    pub data: Option<UpdateTaskResult>,
}
model! { UpdateTriggerTaskPartiallyOutput {
    0 "Data" data: UpdateTaskResult
} }

/// Updates trigger workflow: `UpdateTriggerWorkflow` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateTriggerWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    pub workflow_name: Option<String>,
    pub owner_uin: Option<String>,
    pub workflow_desc: Option<String>,
    pub workflow_params: Option<Vec<ParamInfo>>,
    pub trigger_workflow_scheduler_configurations: Option<Vec<WorkflowTriggerConfig>>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub general_task_params: Option<Vec<WorkflowGeneralTaskParam>>,
    pub trigger_workflow_run_configuration: Option<WorkflowRunConfig>,
    pub scheduler_status: Option<String>,
    pub trigger_mode: Option<String>,
    pub execute_user_uin: Option<String>,
}
operation! { UpdateTriggerWorkflow(project_id: String, workflow_id: String)
    "UpdateTriggerWorkflow" -> UpdateTriggerWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "WorkflowName" workflow_name: String,
    3 "OwnerUin" owner_uin: String, 4 "WorkflowDesc" workflow_desc: String,
    5 "WorkflowParams" workflow_params: Vec<ParamInfo>,
    6 "TriggerWorkflowSchedulerConfigurations" trigger_workflow_scheduler_configurations: Vec<WorkflowTriggerConfig>,
    7 "BundleId" bundle_id: String, 8 "BundleInfo" bundle_info: String,
    9 "GeneralTaskParams" general_task_params: Vec<WorkflowGeneralTaskParam>,
    10 "TriggerWorkflowRunConfiguration" trigger_workflow_run_configuration: WorkflowRunConfig,
    11 "SchedulerStatus" scheduler_status: String, 12 "TriggerMode" trigger_mode: String,
    13 "ExecuteUserUin" execute_user_uin: String
} }

/// Response of [`UpdateTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflowOutput {
    pub data: Option<UpdateTriggerWorkflowResult>,
}
model! { UpdateTriggerWorkflowOutput {
    0 "Data" data: UpdateTriggerWorkflowResult
} }

/// In the response of [`UpdateTriggerWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflowResult {
    pub status: Option<bool>,
}
model! { UpdateTriggerWorkflowResult {
    0 "Status" status: bool
} }

/// Updates trigger workflow partially: `UpdateTriggerWorkflowPartially` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateTriggerWorkflowPartially>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflowPartially {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    pub new_setting: Option<UpdateTriggerWorkflowPartiallyItem>,
    pub field_to_remove_list: Option<Vec<String>>,
}
operation! { UpdateTriggerWorkflowPartially(project_id: String, workflow_id: String)
    "UpdateTriggerWorkflowPartially" -> UpdateTriggerWorkflowPartiallyOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id,
    2 "NewSetting" new_setting: UpdateTriggerWorkflowPartiallyItem,
    3 "FieldToRemoveList" field_to_remove_list: Vec<String>
} }

/// In the request of [`UpdateTriggerWorkflowPartially`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflowPartiallyItem {
    pub workflow_name: Option<String>,
    pub owner_uin: Option<String>,
    pub workflow_params: Option<Vec<ParamInfo>>,
    pub trigger_workflow_scheduler_configurations: Option<Vec<WorkflowTriggerConfig>>,
    pub workflow_desc: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub general_task_params: Option<Vec<WorkflowGeneralTaskParam>>,
    pub trigger_workflow_run_configuration: Option<WorkflowRunConfig>,
    pub scheduler_status: Option<String>,
    pub trigger_mode: Option<String>,
    pub execute_user_uin: Option<String>,
}
input! { UpdateTriggerWorkflowPartiallyItem() {
    0 "WorkflowName" workflow_name: String, 1 "OwnerUin" owner_uin: String,
    2 "WorkflowParams" workflow_params: Vec<ParamInfo>,
    3 "TriggerWorkflowSchedulerConfigurations" trigger_workflow_scheduler_configurations: Vec<WorkflowTriggerConfig>,
    4 "WorkflowDesc" workflow_desc: String, 5 "BundleId" bundle_id: String, 6 "BundleInfo" bundle_info: String,
    7 "GeneralTaskParams" general_task_params: Vec<WorkflowGeneralTaskParam>,
    8 "TriggerWorkflowRunConfiguration" trigger_workflow_run_configuration: WorkflowRunConfig,
    9 "SchedulerStatus" scheduler_status: String, 10 "TriggerMode" trigger_mode: String,
    11 "ExecuteUserUin" execute_user_uin: String
} }

/// Response of [`UpdateTriggerWorkflowPartially`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflowPartiallyOutput {
    pub data: Option<UpdateTriggerWorkflowResult>,
}
model! { UpdateTriggerWorkflowPartiallyOutput {
    0 "Data" data: UpdateTriggerWorkflowResult
} }

/// Updates workflow: `UpdateWorkflow` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    pub workflow_name: Option<String>,
    pub owner_uin: Option<String>,
    pub workflow_desc: Option<String>,
    pub workflow_params: Option<Vec<ParamInfo>>,
    pub workflow_scheduler_configuration: Option<WorkflowSchedulerConfigurationInfo>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
operation! { UpdateWorkflow(project_id: String, workflow_id: String) "UpdateWorkflow" -> UpdateWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "WorkflowName" workflow_name: String,
    3 "OwnerUin" owner_uin: String, 4 "WorkflowDesc" workflow_desc: String,
    5 "WorkflowParams" workflow_params: Vec<ParamInfo>,
    6 "WorkflowSchedulerConfiguration" workflow_scheduler_configuration: WorkflowSchedulerConfigurationInfo,
    7 "BundleId" bundle_id: String, 8 "BundleInfo" bundle_info: String
} }

/// Response of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutput {
    pub data: Option<UpdateWorkflowResult>,
}
model! { UpdateWorkflowOutput {
    0 "Data" data: UpdateWorkflowResult
} }

/// In the response of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowResult {
    pub status: Option<bool>,
}
model! { UpdateWorkflowResult {
    0 "Status" status: bool
} }

/// Updates workflow folder: `UpdateWorkflowFolder` of `wedata` 2025-08-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2025-08-06&Action=UpdateWorkflowFolder>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
    /// Required.
    pub folder_name: String,
}
operation! { UpdateWorkflowFolder(project_id: String, folder_id: String, folder_name: String)
    "UpdateWorkflowFolder" -> UpdateWorkflowFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id, 2 "FolderName" folder_name
} }

/// Response of [`UpdateWorkflowFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowFolderOutput {
    pub data: Option<UpdateFolderResult>,
}
model! { UpdateWorkflowFolderOutput {
    0 "Data" data: UpdateFolderResult
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_SIGNATURE_EXPIRE "AuthFailure.SignatureExpire",
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_EXECUTOR_CLUSTER_STATUS_ERROR "FailedOperation.ExecutorClusterStatusError",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_INVALID_PARAMETER "InternalError.InvalidParameter",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED "InvalidParameter.ClientIpNotAuthorized",
    INVALID_PARAMETER_DUPLICATE_NAME "InvalidParameter.DuplicateName",
    INVALID_PARAMETER_INVALID_FILTER_PARAMETER "InvalidParameter.InvalidFilterParameter",
    INVALID_PARAMETER_INVALID_PARAMS_ERROR "InvalidParameter.InvalidParamsError",
    INVALID_PARAMETER_MISSING_REQUEST_PARAMETER "InvalidParameter.MissingRequestParameter",
    INVALID_PARAMETER_QUOTA_EXCEED_ERROR "InvalidParameter.QuotaExceedError",
    INVALID_PARAMETER_RULE_NOT_EXIST "InvalidParameter.RuleNotExist",
    INVALID_PARAMETER_SERVICE_IS_BUSY "InvalidParameter.ServiceIsBusy",
    INVALID_PARAMETER_WORKSPACE_NAME_DUPLICATION "InvalidParameter.WorkspaceNameDuplication",
    INVALID_PARAMETER_WORKSPACE_NOT_EXIST "InvalidParameter.WorkspaceNotExist",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_PARAM_ILLEGAL_ERROR "InvalidParameterValue.ParamIllegalError",
    INVALID_PARAMETER_VALUE_RULE_NAME_REPEATED "InvalidParameterValue.RuleNameRepeated",
    INVALID_PARAMETER_VALUE_VALIDATION_ERROR "InvalidParameterValue.ValidationError", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR "OperationDenied.UserNotInWhitelistError",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_NOT_FOUND "ResourceNotFound",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT "UnauthorizedOperation.UserNotInProject",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddCalcEnginesToProject, AssociateResourceGroupToProject, AuthorizeDataSource, AuthorizePrivileges, CreateCodeFile,
    CreateCodeFolder, CreateCodePermissions, CreateDataBackfillPlan, CreateDataSource, CreateOpsAlarmRule,
    CreateProject, CreateProjectMember, CreateQualityRule, CreateQualityRuleGroup, CreateResourceFile,
    CreateResourceFolder, CreateResourceGroup, CreateSQLFolder, CreateSQLScript, CreateTask, CreateTaskFolder,
    CreateTriggerTask, CreateTriggerWorkflow, CreateTriggerWorkflowRun, CreateWorkflow, CreateWorkflowFolder,
    CreateWorkflowPermissions, DeleteCodeFile, DeleteCodeFolder, DeleteCodePermissions, DeleteDataBackfillPlanAsync,
    DeleteDataSource, DeleteLineage, DeleteOpsAlarmRule, DeleteProject, DeleteProjectMember, DeleteQualityRule,
    DeleteQualityRuleGroup, DeleteResourceFile, DeleteResourceFolder, DeleteResourceGroup, DeleteSQLFolder,
    DeleteSQLScript, DeleteTask, DeleteTaskFolder, DeleteTriggerTask, DeleteTriggerWorkflow, DeleteWorkflow,
    DeleteWorkflowFolder, DeleteWorkflowPermissions, DescribeDataSourceAuthority, DisableProject,
    DissociateResourceGroupFromProject, EnableProject, GetAlarmMessage, GetCodeFile, GetCodeFolder, GetDataBackfillPlan,
    GetDataSource, GetDataSourceRelatedTasks, GetMyCodeMaxPermission, GetMyWorkflowMaxPermission, GetOpsAlarmRule,
    GetOpsAsyncJob, GetOpsTask, GetOpsTaskCode, GetOpsTriggerWorkflow, GetOpsWorkflow, GetProject, GetResourceFile,
    GetResourceFolder, GetResourceGroupMetrics, GetSQLFolder, GetSQLScript, GetTable, GetTableColumns, GetTask,
    GetTaskCode, GetTaskFolder, GetTaskInstance, GetTaskInstanceLog, GetTaskVersion, GetTriggerTask, GetTriggerTaskCode,
    GetTriggerTaskRun, GetTriggerTaskVersion, GetTriggerWorkflow, GetTriggerWorkflowRun, GetWorkflow, GetWorkflowFolder,
    GrantMemberProjectRole, KillTaskInstancesAsync, KillTriggerWorkflowRuns, ListAlarmMessages, ListCatalog,
    ListCodeFolderContents, ListCodePermissions, ListColumnLineage, ListDataBackfillInstances, ListDataSources,
    ListDatabase, ListDownstreamOpsTasks, ListDownstreamTaskInstances, ListDownstreamTasks, ListDownstreamTriggerTasks,
    ListLineage, ListOpsAlarmRules, ListOpsTasks, ListOpsTriggerWorkflows, ListOpsWorkflows, ListPermissions,
    ListProcessLineage, ListProjectMembers, ListProjectRoles, ListProjects, ListQualityRuleGroupExecResultsByPage,
    ListQualityRuleGroups, ListQualityRuleGroupsTable, ListQualityRuleTemplates, ListQualityRules, ListResourceFiles,
    ListResourceFolders, ListResourceGroups, ListSQLFolderContents, ListSQLScriptRuns, ListSchema, ListTable,
    ListTaskFolders, ListTaskInstanceExecutions, ListTaskInstances, ListTaskVersions, ListTasks, ListTenantRoles,
    ListTriggerTaskRuns, ListTriggerTaskVersions, ListTriggerTasks, ListTriggerWorkflowRuns, ListTriggerWorkflows,
    ListUpstreamOpsTasks, ListUpstreamTaskInstances, ListUpstreamTasks, ListUpstreamTriggerTasks, ListWorkflowFolders,
    ListWorkflowPermissions, ListWorkflows, ModifyQualityRule, ModifyQualityRuleGroup, PauseOpsTasksAsync,
    RegisterLineage, RemoveMemberProjectRole, RerunTaskInstancesAsync, RerunTriggerWorkflowRunAsync,
    RevokeDataSourceAuthorization, RevokePrivileges, RunSQLScript, SetSuccessTaskInstancesAsync, StartOpsTasks,
    StopOpsTasksAsync, StopSQLScriptRun, SubmitTask, SubmitTriggerTask, UpdateCodeFile, UpdateCodeFolder,
    UpdateDataSource, UpdateOpsAlarmRule, UpdateOpsTasksOwner, UpdateOpsTriggerTasksOwner, UpdateProject,
    UpdateResourceFile, UpdateResourceFolder, UpdateResourceGroup, UpdateSQLFolder, UpdateSQLScript, UpdateTask,
    UpdateTaskFolder, UpdateTaskPartially, UpdateTriggerTask, UpdateTriggerTaskPartially, UpdateTriggerWorkflow,
    UpdateTriggerWorkflowPartially, UpdateWorkflow, UpdateWorkflowFolder
}
