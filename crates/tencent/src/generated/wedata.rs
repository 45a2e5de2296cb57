//! `wedata` 2025-08-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20210820;

static SERVICE: Service =
    Service { name: "wedata", version: "2025-08-06", code: "wedata", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCalcEnginesToProject {
    pub project_id: String,
    pub dlc_info: Vec<DLCClusterInfo>,
}
operation! { AddCalcEnginesToProject(project_id: String, dlc_info: Vec<DLCClusterInfo>)
    "AddCalcEnginesToProject" -> Empty {
    0 "ProjectId" project_id, 1 "DLCInfo" dlc_info
} }

pub type AddCalcEnginesToProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DLCClusterInfo {
    pub compute_resources: Option<Vec<String>>,
    pub region: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceGroupToProject {
    pub resource_group_id: String,
    pub project_id: String,
}
operation! { AssociateResourceGroupToProject(resource_group_id: String, project_id: String)
    "AssociateResourceGroupToProject" -> AssociateResourceGroupToProjectOutput {
    0 "ResourceGroupId" resource_group_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateResourceGroupToProjectOutput {
    pub data: Option<ResourceStatus>,
}
model! { AssociateResourceGroupToProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceStatus {
    pub status: Option<bool>,
}
model! { ResourceStatus {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDataSource {
    pub data_source_id: String,
    pub auth_project_id: Option<String>,
    pub auth_users: Option<Vec<String>>,
}
operation! { AuthorizeDataSource(data_source_id: String) "AuthorizeDataSource" -> AuthorizeDataSourceOutput {
    0 "DataSourceId" data_source_id, 1 "AuthProjectId" auth_project_id: String, 2 "AuthUsers" auth_users: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeDataSourceOutput {
    pub data: Option<DataSourceStatus>,
}
model! { AuthorizeDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceStatus {
    pub status: Option<bool>,
}
model! { DataSourceStatus {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizePrivileges {
    pub resources: Vec<PrivilegeResource>,
    pub subjects: Vec<Subject>,
    pub privileges: Vec<PrivilegeInfo>,
}
operation! { AuthorizePrivileges(resources: Vec<PrivilegeResource>, subjects: Vec<Subject>, privileges: Vec<PrivilegeInfo>)
    "AuthorizePrivileges" -> AuthorizePrivilegesOutput {
    0 "Resources" resources, 1 "Subjects" subjects, 2 "Privileges" privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrivilegeResource {
    pub resource_type: Option<String>,
    pub resource_uri: Option<String>,
}
input! { PrivilegeResource() {
    0 "ResourceType" resource_type: String, 1 "ResourceUri" resource_uri: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subject {
    pub subject_type: Option<String>,
    pub subject_values: Option<Vec<String>>,
}
input! { Subject() {
    0 "SubjectType" subject_type: String, 1 "SubjectValues" subject_values: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizePrivilegesOutput {
    pub data: Option<AuthorizePrivilegesRsp>,
}
model! { AuthorizePrivilegesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizePrivilegesRsp {
    pub overall_success: Option<bool>,
    pub results: Option<Vec<AuthorizeResult>>,
}
model! { AuthorizePrivilegesRsp {
    0 "OverallSuccess" overall_success, 1 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeResult {
    pub resource: Option<PrivilegeResource>,
    pub result: Option<bool>,
    pub reason: Option<String>,
}
model! { AuthorizeResult {
    0 "Resource" resource, 1 "Result" result, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeFile {
    pub project_id: String,
    pub code_file_name: String,
    pub parent_folder_path: String,
    pub code_file_config: Option<CodeFileConfig>,
    pub code_file_content: Option<String>,
}
operation! { CreateCodeFile(project_id: String, code_file_name: String, parent_folder_path: String)
    "CreateCodeFile" -> CreateCodeFileOutput {
    0 "ProjectId" project_id, 1 "CodeFileName" code_file_name, 2 "ParentFolderPath" parent_folder_path,
    3 "CodeFileConfig" code_file_config: CodeFileConfig, 4 "CodeFileContent" code_file_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeFileConfig {
    pub params: Option<String>,
    pub notebook_session_info: Option<NotebookSessionInfo>,
}
input! { CodeFileConfig() {
    0 "Params" params: String, 1 "NotebookSessionInfo" notebook_session_info: NotebookSessionInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookSessionInfo {
    pub notebook_session_id: Option<String>,
    pub notebook_session_name: Option<String>,
}
input! { NotebookSessionInfo() {
    0 "NotebookSessionId" notebook_session_id: String, 1 "NotebookSessionName" notebook_session_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeFileOutput {
    pub data: Option<CodeFile>,
}
model! { CreateCodeFileOutput {
    0 "Data" data
} }

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
    0 "CodeFileId" code_file_id, 1 "CodeFileName" code_file_name, 2 "OwnerUin" owner_uin,
    3 "CodeFileConfig" code_file_config, 4 "CodeFileContent" code_file_content, 5 "UpdateUserUin" update_user_uin,
    6 "ProjectId" project_id, 7 "UpdateTime" update_time, 8 "CreateTime" create_time, 9 "AccessScope" access_scope,
    10 "Path" path, 11 "ParentFolderPath" parent_folder_path, 12 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeFolder {
    pub project_id: String,
    pub folder_name: String,
    pub parent_folder_path: String,
}
operation! { CreateCodeFolder(project_id: String, folder_name: String, parent_folder_path: String)
    "CreateCodeFolder" -> CreateCodeFolderOutput {
    0 "ProjectId" project_id, 1 "FolderName" folder_name, 2 "ParentFolderPath" parent_folder_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeFolderOutput {
    pub data: Option<CodeStudioFolderResult>,
}
model! { CreateCodeFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeStudioFolderResult {
    pub folder_id: Option<String>,
}
model! { CodeStudioFolderResult {
    0 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodePermissions {
    pub project_id: String,
    pub authorize_permission_objects: Vec<ExploreAuthorizationObject>,
}
operation! { CreateCodePermissions(project_id: String, authorize_permission_objects: Vec<ExploreAuthorizationObject>)
    "CreateCodePermissions" -> CreateCodePermissionsOutput {
    0 "ProjectId" project_id, 1 "AuthorizePermissionObjects" authorize_permission_objects
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreAuthorizationObject {
    pub resource: Option<ExploreFileResource>,
    pub authorize_subjects: Option<Vec<ExploreAuthorizeSubject>>,
}
input! { ExploreAuthorizationObject() {
    0 "Resource" resource: ExploreFileResource, 1 "AuthorizeSubjects" authorize_subjects: Vec<ExploreAuthorizeSubject>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodePermissionsOutput {
    pub data: Option<Vec<CodePermissionsResultItem>>,
}
model! { CreateCodePermissionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodePermissionsResultItem {
    pub item: Option<String>,
    pub result: Option<bool>,
    pub reason: Option<String>,
}
model! { CodePermissionsResultItem {
    0 "Item" item, 1 "Result" result, 2 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataBackfillPlan {
    pub project_id: String,
    pub task_ids: Vec<String>,
    pub data_backfill_range_list: Vec<DataBackfillRange>,
    pub time_zone: Option<String>,
    pub data_backfill_plan_name: Option<String>,
    pub check_parent_type: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub redefine_self_workflow_dependency: Option<String>,
    pub redefine_parallel_num: Option<u64>,
    pub scheduler_resource_group_id: Option<String>,
    pub integration_resource_group_id: Option<String>,
    pub redefine_param_list: Option<Vec<KVPair>>,
    pub data_time_order: Option<String>,
    pub redefine_cycle_type: Option<String>,
    pub compute_config_mappings: Option<Vec<ComputeConfigMapping>>,
}
operation! { CreateDataBackfillPlan(project_id: String, task_ids: Vec<String>, data_backfill_range_list: Vec<DataBackfillRange>)
    "CreateDataBackfillPlan" -> CreateDataBackfillPlanOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "DataBackfillRangeList" data_backfill_range_list,
    3 "TimeZone" time_zone: String, 4 "DataBackfillPlanName" data_backfill_plan_name: String,
    5 "CheckParentType" check_parent_type: String, 6 "SkipEventListening" skip_event_listening: bool,
    7 "RedefineSelfWorkflowDependency" redefine_self_workflow_dependency: String,
    8 "RedefineParallelNum" redefine_parallel_num: u64,
    9 "SchedulerResourceGroupId" scheduler_resource_group_id: String,
    10 "IntegrationResourceGroupId" integration_resource_group_id: String,
    11 "RedefineParamList" redefine_param_list: Vec<KVPair>, 12 "DataTimeOrder" data_time_order: String,
    13 "RedefineCycleType" redefine_cycle_type: String,
    14 "ComputeConfigMappings" compute_config_mappings: Vec<ComputeConfigMapping>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVPair {
    pub k: Option<String>,
    pub v: Option<String>,
}
input! { KVPair() {
    0 "K" k: String, 1 "V" v: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataBackfillPlanOutput {
    pub data: Option<CreateDataReplenishmentPlan>,
}
model! { CreateDataBackfillPlanOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataReplenishmentPlan {
    pub data_backfill_plan_id: Option<String>,
}
model! { CreateDataReplenishmentPlan {
    0 "DataBackfillPlanId" data_backfill_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    pub project_id: String,
    pub name: String,
    pub r#type: String,
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
    pub private_key: Option<Secret>,
    pub public_key: Option<String>,
}
input! { DataSourceFileUpload() {
    0 "TrustStore" trust_store: String, 1 "KeyStore" key_store: String, 2 "CoreSite" core_site: String,
    3 "HdfsSite" hdfs_site: String, 4 "HiveSite" hive_site: String, 5 "HBASESite" hbase_site: String,
    6 "KeyTab" key_tab: String, 7 "KRB5Conf" krb5_conf: String, 8 "PrivateKey" private_key: Secret,
    9 "PublicKey" public_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub data: Option<DataSourceResult>,
}
model! { CreateDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceResult {
    pub status: Option<bool>,
    pub data_source_id: Option<i64>,
}
model! { DataSourceResult {
    0 "Status" status, 1 "DataSourceId" data_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsAlarmRule {
    pub project_id: String,
    pub alarm_rule_name: String,
    pub monitor_object_ids: Vec<String>,
    pub alarm_types: Vec<String>,
    pub alarm_groups: Vec<AlarmGroup>,
    pub monitor_object_type: Option<u64>,
    pub alarm_rule_detail: Option<AlarmRuleDetail>,
    pub alarm_level: Option<i64>,
    pub description: Option<String>,
}

/// What [`CreateOpsAlarmRule::new`] takes.
pub struct CreateOpsAlarmRuleRequired {
    pub project_id: String,
    pub alarm_rule_name: String,
    pub monitor_object_ids: Vec<String>,
    pub alarm_types: Vec<String>,
    pub alarm_groups: Vec<AlarmGroup>,
}
operation! { CreateOpsAlarmRule{CreateOpsAlarmRuleRequired: project_id, alarm_rule_name, monitor_object_ids, alarm_types, alarm_groups}
    "CreateOpsAlarmRule" -> CreateOpsAlarmRuleOutput {
    0 "ProjectId" project_id, 1 "AlarmRuleName" alarm_rule_name, 2 "MonitorObjectIds" monitor_object_ids,
    3 "AlarmTypes" alarm_types, 4 "AlarmGroups" alarm_groups, 5 "MonitorObjectType" monitor_object_type: u64,
    6 "AlarmRuleDetail" alarm_rule_detail: AlarmRuleDetail, 7 "AlarmLevel" alarm_level: i64,
    8 "Description" description: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationFatigue {
    pub notify_count: Option<u64>,
    pub notify_interval: Option<u64>,
    pub quiet_intervals: Option<Vec<AlarmQuietInterval>>,
}
input! { NotificationFatigue() {
    0 "NotifyCount" notify_count: u64, 1 "NotifyInterval" notify_interval: u64,
    2 "QuietIntervals" quiet_intervals: Vec<AlarmQuietInterval>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmQuietInterval {
    pub days_of_week: Option<Vec<u64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { AlarmQuietInterval() {
    0 "DaysOfWeek" days_of_week: Vec<u64>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmWayWebHook {
    pub alarm_way: Option<String>,
    pub web_hooks: Option<Vec<String>>,
}
input! { AlarmWayWebHook() {
    0 "AlarmWay" alarm_way: String, 1 "WebHooks" web_hooks: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmRuleDetail {
    pub trigger: Option<i64>,
    pub data_backfill_or_rerun_trigger: Option<i64>,
    pub time_out_ext_info: Option<Vec<TimeOutStrategyInfo>>,
    pub data_backfill_or_rerun_time_out_ext_info: Option<Vec<TimeOutStrategyInfo>>,
    pub project_instance_statistics_alarm_info_list: Option<Vec<ProjectInstanceStatisticsAlarmInfo>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeOutStrategyInfo {
    pub rule_type: Option<i64>,
    pub r#type: Option<i64>,
    pub hour: Option<u64>,
    pub min: Option<i64>,
    pub schedule_time_zone: Option<String>,
    pub second: Option<i64>,
    pub times: Option<i64>,
    pub alarm_trigger_frequency: Option<i64>,
}
input! { TimeOutStrategyInfo() {
    0 "RuleType" rule_type: i64, 1 "Type" r#type: i64, 2 "Hour" hour: u64, 3 "Min" min: i64,
    4 "ScheduleTimeZone" schedule_time_zone: String, 5 "Second" second: i64, 6 "Times" times: i64,
    7 "AlarmTriggerFrequency" alarm_trigger_frequency: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectInstanceStatisticsAlarmInfo {
    pub alarm_type: Option<String>,
    pub instance_threshold_count_percent: Option<u64>,
    pub instance_threshold_count: Option<u64>,
    pub stabilize_threshold: Option<u64>,
    pub stabilize_statistics_cycle: Option<u64>,
    pub is_cumulant: Option<bool>,
    pub instance_count: Option<u64>,
}
input! { ProjectInstanceStatisticsAlarmInfo(alarm_type: String) {
    0 "AlarmType" alarm_type: String, 1 "InstanceThresholdCountPercent" instance_threshold_count_percent: u64,
    2 "InstanceThresholdCount" instance_threshold_count: u64, 3 "StabilizeThreshold" stabilize_threshold: u64,
    4 "StabilizeStatisticsCycle" stabilize_statistics_cycle: u64, 5 "IsCumulant" is_cumulant: bool,
    6 "InstanceCount" instance_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconciliationStrategyInfo {
    pub rule_type: Option<String>,
    pub mismatch_count: Option<u64>,
    pub hour: Option<i64>,
    pub min: Option<i64>,
}
input! { ReconciliationStrategyInfo() {
    0 "RuleType" rule_type: String, 1 "MismatchCount" mismatch_count: u64, 2 "Hour" hour: i64, 3 "Min" min: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorWhiteTask {
    pub monitor_object_id: Option<String>,
    pub task_ids: Option<Vec<String>>,
}
input! { MonitorWhiteTask() {
    0 "MonitorObjectId" monitor_object_id: String, 1 "TaskIds" task_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsAlarmRuleOutput {
    pub data: Option<CreateAlarmRuleData>,
}
model! { CreateOpsAlarmRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmRuleData {
    pub alarm_rule_id: Option<String>,
}
model! { CreateAlarmRuleData {
    0 "AlarmRuleId" alarm_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub project: ProjectRequest,
    pub dlc_info: Option<DLCClusterInfo>,
    pub resource_ids: Option<Vec<String>>,
}
operation! { CreateProject(project: ProjectRequest) "CreateProject" -> CreateProjectOutput {
    0 "Project" project, 1 "DLCInfo" dlc_info: DLCClusterInfo, 2 "ResourceIds" resource_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectRequest {
    pub project_name: Option<String>,
    pub display_name: Option<String>,
    pub project_model: Option<String>,
}
input! { ProjectRequest(project_name: String, display_name: String) {
    0 "ProjectName" project_name: String, 1 "DisplayName" display_name: String, 2 "ProjectModel" project_model: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub data: Option<CreateProjectResult>,
}
model! { CreateProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectResult {
    pub project_id: Option<String>,
}
model! { CreateProjectResult {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectMember {
    pub project_id: String,
    pub user_uins: Vec<String>,
    pub role_ids: Vec<String>,
}
operation! { CreateProjectMember(project_id: String, user_uins: Vec<String>, role_ids: Vec<String>)
    "CreateProjectMember" -> CreateProjectMemberOutput {
    0 "ProjectId" project_id, 1 "UserUins" user_uins, 2 "RoleIds" role_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectMemberOutput {
    pub data: Option<ProjectResult>,
}
model! { CreateProjectMemberOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectResult {
    pub status: Option<bool>,
}
model! { ProjectResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRule {
    pub project_id: String,
    pub create_rule_scene: i64,
    pub rule_bo_list: Vec<QualityRuleInfo>,
}
operation! { CreateQualityRule(project_id: String, create_rule_scene: i64, rule_bo_list: Vec<QualityRuleInfo>)
    "CreateQualityRule" -> CreateQualityRuleOutput {
    0 "ProjectId" project_id, 1 "CreateRuleScene" create_rule_scene, 2 "RuleBOList" rule_bo_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleInfo {
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub datasource_id: Option<String>,
    pub database_name: Option<String>,
    pub compare_rule: Option<QualityCompareRule>,
    pub alarm_level: Option<u64>,
    pub source_engine_types: Option<Vec<u64>>,
    pub table_name: Option<String>,
    pub rule_template_id: Option<u64>,
    pub quality_dim: Option<u64>,
    pub project_id: Option<String>,
    pub rule_group_id: Option<u64>,
    pub table_id: Option<String>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<u64>,
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

/// What [`QualityRuleInfo::new`] takes.
pub struct QualityRuleInfoRequired {
    pub name: String,
    pub r#type: u64,
    pub datasource_id: String,
    pub database_name: String,
    pub compare_rule: QualityCompareRule,
    pub alarm_level: u64,
    pub source_engine_types: Vec<u64>,
}
input! { QualityRuleInfo{QualityRuleInfoRequired: name, r#type, datasource_id, database_name, compare_rule, alarm_level, source_engine_types} {
    0 "Name" name: String, 1 "Type" r#type: u64, 2 "DatasourceId" datasource_id: String,
    3 "DatabaseName" database_name: String, 4 "CompareRule" compare_rule: QualityCompareRule,
    5 "AlarmLevel" alarm_level: u64, 6 "SourceEngineTypes" source_engine_types: Vec<u64>,
    7 "TableName" table_name: String, 8 "RuleTemplateId" rule_template_id: u64, 9 "QualityDim" quality_dim: u64,
    10 "ProjectId" project_id: String, 11 "RuleGroupId" rule_group_id: u64, 12 "TableId" table_id: String,
    13 "SourceObjectDataTypeName" source_object_data_type_name: String,
    14 "SourceObjectValue" source_object_value: String, 15 "ConditionType" condition_type: u64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityCompareRule {
    pub items: Option<Vec<QualityCompareRuleItem>>,
    pub cycle_step: Option<u64>,
    pub compute_expression: Option<String>,
}
input! { QualityCompareRule(items: Vec<QualityCompareRuleItem>) {
    0 "Items" items: Vec<QualityCompareRuleItem>, 1 "CycleStep" cycle_step: u64,
    2 "ComputeExpression" compute_expression: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityCompareRuleItem {
    pub compare_type: Option<u64>,
    pub operator: Option<String>,
    pub value_compute_type: Option<u64>,
    pub value_list: Option<Vec<QualityThresholdValue>>,
}
input! { QualityCompareRuleItem() {
    0 "CompareType" compare_type: u64, 1 "Operator" operator: String, 2 "ValueComputeType" value_compute_type: u64,
    3 "ValueList" value_list: Vec<QualityThresholdValue>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityThresholdValue {
    pub value_type: Option<u64>,
    pub value: Option<String>,
}
input! { QualityThresholdValue() {
    0 "ValueType" value_type: u64, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleFieldConfig {
    pub where_config: Option<Vec<QualityFieldConfig>>,
    pub table_config: Option<Vec<QualityTableConfig>>,
}
input! { QualityRuleFieldConfig() {
    0 "WhereConfig" where_config: Vec<QualityFieldConfig>, 1 "TableConfig" table_config: Vec<QualityTableConfig>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleOutput {
    pub data: Option<CreateQualityRuleVO>,
}
model! { CreateQualityRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleVO {
    pub msg: Option<String>,
    pub results: Option<Vec<QualityRuleCreateResult>>,
    pub sum_count: Option<u64>,
    pub success_count: Option<u64>,
    pub failed_count: Option<u64>,
    pub success_rule_ids: Option<Vec<u64>>,
}
model! { CreateQualityRuleVO {
    0 "Msg" msg, 1 "Results" results, 2 "SumCount" sum_count, 3 "SuccessCount" success_count,
    4 "FailedCount" failed_count, 5 "SuccessRuleIds" success_rule_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleCreateResult {
    pub msg: Option<String>,
    pub success: Option<bool>,
    pub name: Option<String>,
    pub rule_group_id: Option<u64>,
    pub rule_group_table_id: Option<i64>,
    pub rule_id: Option<u64>,
}
model! { QualityRuleCreateResult {
    0 "Msg" msg, 1 "Success" success, 2 "Name" name, 3 "RuleGroupId" rule_group_id,
    4 "RuleGroupTableId" rule_group_table_id, 5 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleGroup {
    pub rule_group_exec_strategy_bo_list: Vec<QualityRuleGroupExecStrategy>,
    pub project_id: String,
}
operation! { CreateQualityRuleGroup(rule_group_exec_strategy_bo_list: Vec<QualityRuleGroupExecStrategy>, project_id: String)
    "CreateQualityRuleGroup" -> CreateQualityRuleGroupOutput {
    0 "RuleGroupExecStrategyBOList" rule_group_exec_strategy_bo_list, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupExecStrategy {
    pub monitor_type: Option<u64>,
    pub executor_group_id: Option<String>,
    pub rule_group_name: Option<String>,
    pub database_name: Option<String>,
    pub datasource_id: Option<String>,
    pub table_name: Option<String>,
    pub rule_group_id: Option<u64>,
    pub exec_queue: Option<String>,
    pub executor_group_name: Option<String>,
    pub tasks: Option<Vec<QualityProdSchedulerTask>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_type: Option<String>,
    pub delay_time: Option<u64>,
    pub cycle_step: Option<u64>,
    pub task_action: Option<String>,
    pub exec_engine_type: Option<String>,
    pub exec_plan: Option<String>,
    pub rule_id: Option<u64>,
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

/// What [`QualityRuleGroupExecStrategy::new`] takes.
pub struct QualityRuleGroupExecStrategyRequired {
    pub monitor_type: u64,
    pub executor_group_id: String,
    pub rule_group_name: String,
    pub database_name: String,
    pub datasource_id: String,
    pub table_name: String,
}
input! { QualityRuleGroupExecStrategy{QualityRuleGroupExecStrategyRequired: monitor_type, executor_group_id, rule_group_name, database_name, datasource_id, table_name} {
    0 "MonitorType" monitor_type: u64, 1 "ExecutorGroupId" executor_group_id: String,
    2 "RuleGroupName" rule_group_name: String, 3 "DatabaseName" database_name: String,
    4 "DatasourceId" datasource_id: String, 5 "TableName" table_name: String, 6 "RuleGroupId" rule_group_id: u64,
    7 "ExecQueue" exec_queue: String, 8 "ExecutorGroupName" executor_group_name: String,
    9 "Tasks" tasks: Vec<QualityProdSchedulerTask>, 10 "StartTime" start_time: String, 11 "EndTime" end_time: String,
    12 "CycleType" cycle_type: String, 13 "DelayTime" delay_time: u64, 14 "CycleStep" cycle_step: u64,
    15 "TaskAction" task_action: String, 16 "ExecEngineType" exec_engine_type: String, 17 "ExecPlan" exec_plan: String,
    18 "RuleId" rule_id: u64, 19 "RuleName" rule_name: String, 20 "TriggerTypes" trigger_types: Vec<String>,
    21 "DlcGroupName" dlc_group_name: String, 22 "SchemaName" schema_name: String, 23 "Description" description: String,
    24 "ScheduleTimeZone" schedule_time_zone: String, 25 "GroupConfig" group_config: QualityRuleGroupConfig,
    26 "EngineParam" engine_param: String, 27 "CatalogName" catalog_name: String,
    28 "ExecFailBlock" exec_fail_block: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityProdSchedulerTask {
    pub workflow_id: Option<String>,
    pub task_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleGroupOutput {
    pub data: Option<CreateQualityRuleGroupResultVO>,
}
model! { CreateQualityRuleGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQualityRuleGroupResultVO {
    pub rule_group_result_list: Option<Vec<QualityRuleGroupResult>>,
}
model! { CreateQualityRuleGroupResultVO {
    0 "RuleGroupResultList" rule_group_result_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupResult {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub rule_group_table_id: Option<u64>,
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
    0 "Id" id, 1 "Name" name, 2 "RuleGroupTableId" rule_group_table_id, 3 "DatasourceId" datasource_id,
    4 "DatabaseName" database_name, 5 "SchemaName" schema_name, 6 "TableName" table_name, 7 "MonitorType" monitor_type,
    8 "ExecDetail" exec_detail, 9 "FailMsg" fail_msg, 10 "CatalogName" catalog_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFile {
    pub project_id: String,
    pub resource_name: String,
    pub bucket_name: String,
    pub cos_region: String,
    pub parent_folder_path: String,
    pub resource_file: String,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}

/// What [`CreateResourceFile::new`] takes.
pub struct CreateResourceFileRequired {
    pub project_id: String,
    pub resource_name: String,
    pub bucket_name: String,
    pub cos_region: String,
    pub parent_folder_path: String,
    pub resource_file: String,
}
operation! { CreateResourceFile{CreateResourceFileRequired: project_id, resource_name, bucket_name, cos_region, parent_folder_path, resource_file}
    "CreateResourceFile" -> CreateResourceFileOutput {
    0 "ProjectId" project_id, 1 "ResourceName" resource_name, 2 "BucketName" bucket_name, 3 "CosRegion" cos_region,
    4 "ParentFolderPath" parent_folder_path, 5 "ResourceFile" resource_file, 6 "BundleId" bundle_id: String,
    7 "BundleInfo" bundle_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFileOutput {
    pub data: Option<CreateResourceFileResult>,
}
model! { CreateResourceFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFileResult {
    pub resource_id: Option<String>,
}
model! { CreateResourceFileResult {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFolder {
    pub project_id: String,
    pub parent_folder_path: String,
    pub folder_name: String,
}
operation! { CreateResourceFolder(project_id: String, parent_folder_path: String, folder_name: String)
    "CreateResourceFolder" -> CreateResourceFolderOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path, 2 "FolderName" folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceFolderOutput {
    pub data: Option<CreateFolderResult>,
}
model! { CreateResourceFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFolderResult {
    pub folder_id: Option<String>,
}
model! { CreateFolderResult {
    0 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroup {
    pub name: String,
    pub r#type: ResourceType,
    pub auto_renew_enabled: bool,
    pub purchase_period: i64,
    pub vpc_id: String,
    pub sub_net: String,
    pub resource_region: String,
    pub associated_project_id: Option<String>,
    pub description: Option<String>,
}

/// What [`CreateResourceGroup::new`] takes.
pub struct CreateResourceGroupRequired {
    pub name: String,
    pub r#type: ResourceType,
    pub auto_renew_enabled: bool,
    pub purchase_period: i64,
    pub vpc_id: String,
    pub sub_net: String,
    pub resource_region: String,
}
operation! { CreateResourceGroup{CreateResourceGroupRequired: name, r#type, auto_renew_enabled, purchase_period, vpc_id, sub_net, resource_region}
    "CreateResourceGroup" -> CreateResourceGroupOutput {
    0 "Name" name, 1 "Type" r#type, 2 "AutoRenewEnabled" auto_renew_enabled, 3 "PurchasePeriod" purchase_period,
    4 "VpcId" vpc_id, 5 "SubNet" sub_net, 6 "ResourceRegion" resource_region,
    7 "AssociatedProjectId" associated_project_id: String, 8 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceType {
    pub resource_group_type: Option<String>,
    pub integration: Option<IntegrationResource>,
    pub schedule: Option<ResourceGroupSpecification>,
    pub data_service: Option<ResourceGroupSpecification>,
}
input! { ResourceType(resource_group_type: String) {
    0 "ResourceGroupType" resource_group_type: String, 1 "Integration" integration: IntegrationResource,
    2 "Schedule" schedule: ResourceGroupSpecification, 3 "DataService" data_service: ResourceGroupSpecification
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupSpecification {
    pub specification: Option<String>,
    pub number: Option<i64>,
}
input! { ResourceGroupSpecification(specification: String, number: i64) {
    0 "Specification" specification: String, 1 "Number" number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceGroupOutput {
    pub data: Option<ResourceResult>,
}
model! { CreateResourceGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceResult {
    pub status: Option<bool>,
    pub resource_group_id: Option<String>,
}
model! { ResourceResult {
    0 "Status" status, 1 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLFolder {
    pub folder_name: String,
    pub project_id: String,
    pub parent_folder_path: String,
    pub access_scope: Option<String>,
}
operation! { CreateSQLFolder(folder_name: String, project_id: String, parent_folder_path: String)
    "CreateSQLFolder" -> CreateSQLFolderOutput {
    0 "FolderName" folder_name, 1 "ProjectId" project_id, 2 "ParentFolderPath" parent_folder_path,
    3 "AccessScope" access_scope: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLFolderOutput {
    pub data: Option<SqlCreateResult>,
}
model! { CreateSQLFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlCreateResult {
    pub folder_id: Option<String>,
}
model! { SqlCreateResult {
    0 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLScript {
    pub script_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSQLScriptOutput {
    pub data: Option<SQLScript>,
}
model! { CreateSQLScriptOutput {
    0 "Data" data
} }

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
    0 "ScriptId" script_id, 1 "ScriptName" script_name, 2 "OwnerUin" owner_uin, 3 "ParentFolderPath" parent_folder_path,
    4 "ScriptConfig" script_config, 5 "ScriptContent" script_content, 6 "UpdateUserUin" update_user_uin,
    7 "ProjectId" project_id, 8 "UpdateTime" update_time, 9 "CreateTime" create_time, 10 "AccessScope" access_scope,
    11 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub project_id: String,
    pub task_base_attribute: CreateTaskBaseAttribute,
    pub task_configuration: CreateTaskConfiguration,
    pub task_scheduler_configuration: CreateTaskSchedulerConfiguration,
}
operation! { CreateTask(project_id: String, task_base_attribute: CreateTaskBaseAttribute, task_configuration: CreateTaskConfiguration, task_scheduler_configuration: CreateTaskSchedulerConfiguration)
    "CreateTask" -> CreateTaskOutput {
    0 "ProjectId" project_id, 1 "TaskBaseAttribute" task_base_attribute, 2 "TaskConfiguration" task_configuration,
    3 "TaskSchedulerConfiguration" task_scheduler_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskBaseAttribute {
    pub task_name: Option<String>,
    pub task_type_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskExtParameter {
    pub param_key: Option<String>,
    pub param_value: Option<String>,
}
input! { TaskExtParameter(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSchedulingParameter {
    pub param_key: Option<String>,
    pub param_value: Option<String>,
}
input! { TaskSchedulingParameter(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyTaskBrief {
    pub task_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventListener {
    pub event_name: Option<String>,
    pub event_sub_type: Option<String>,
    pub event_broadcast_type: Option<String>,
    pub properties_list: Option<Vec<ParamInfo>>,
}
input! { EventListener(event_name: String, event_sub_type: String, event_broadcast_type: String) {
    0 "EventName" event_name: String, 1 "EventSubType" event_sub_type: String,
    2 "EventBroadcastType" event_broadcast_type: String, 3 "PropertiesList" properties_list: Vec<ParamInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfo {
    pub param_key: Option<String>,
    pub param_value: Option<String>,
}
input! { ParamInfo(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutTaskParameter {
    pub param_key: Option<String>,
    pub param_value: Option<String>,
}
input! { OutTaskParameter(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InTaskParameter {
    pub param_key: Option<String>,
    pub param_desc: Option<String>,
    pub from_task_id: Option<String>,
    pub from_param_key: Option<String>,
    pub r#type: Option<String>,
}
input! { InTaskParameter(param_key: String, param_desc: String, from_task_id: String, from_param_key: String) {
    0 "ParamKey" param_key: String, 1 "ParamDesc" param_desc: String, 2 "FromTaskId" from_task_id: String,
    3 "FromParamKey" from_param_key: String, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDataRegistry {
    pub datasource_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub partition_name: Option<String>,
    pub data_flow_type: Option<String>,
    pub table_physical_id: Option<String>,
    pub db_guid: Option<String>,
    pub table_guid: Option<String>,
    pub catalog_name: Option<String>,
    pub datasource_name: Option<String>,
    pub qualified_name: Option<String>,
}

/// What [`TaskDataRegistry::new`] takes.
pub struct TaskDataRegistryRequired {
    pub datasource_id: String,
    pub database_name: String,
    pub table_name: String,
    pub partition_name: String,
    pub data_flow_type: String,
    pub table_physical_id: String,
}
input! { TaskDataRegistry{TaskDataRegistryRequired: datasource_id, database_name, table_name, partition_name, data_flow_type, table_physical_id} {
    0 "DatasourceId" datasource_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String,
    3 "PartitionName" partition_name: String, 4 "DataFlowType" data_flow_type: String,
    5 "TablePhysicalId" table_physical_id: String, 6 "DbGuid" db_guid: String, 7 "TableGuid" table_guid: String,
    8 "CatalogName" catalog_name: String, 9 "DatasourceName" datasource_name: String,
    10 "QualifiedName" qualified_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub data: Option<CreateTaskResult>,
}
model! { CreateTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskResult {
    pub task_id: Option<String>,
}
model! { CreateTaskResult {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolder {
    pub project_id: String,
    pub parent_task_folder_path: String,
    pub task_folder_name: String,
    pub task_folder_type: String,
    pub workflow_id: String,
}

/// What [`CreateTaskFolder::new`] takes.
pub struct CreateTaskFolderRequired {
    pub project_id: String,
    pub parent_task_folder_path: String,
    pub task_folder_name: String,
    pub task_folder_type: String,
    pub workflow_id: String,
}
operation! { CreateTaskFolder{CreateTaskFolderRequired: project_id, parent_task_folder_path, task_folder_name, task_folder_type, workflow_id}
    "CreateTaskFolder" -> CreateTaskFolderOutput {
    0 "ProjectId" project_id, 1 "ParentTaskFolderPath" parent_task_folder_path, 2 "TaskFolderName" task_folder_name,
    3 "TaskFolderType" task_folder_type, 4 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolderOutput {
    pub data: Option<CreateTaskFolderResult>,
}
model! { CreateTaskFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolderResult {
    pub task_folder_id: Option<String>,
}
model! { CreateTaskFolderResult {
    0 "TaskFolderId" task_folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerTask {
    pub project_id: String,
    pub trigger_task_base_attribute: CreateTriggerTaskBaseAttribute,
    pub trigger_task_configuration: CreateTriggerTaskConfiguration,
    pub trigger_task_scheduler_configuration: CreateTriggerTaskSchedulerConfiguration,
}
operation! { CreateTriggerTask(project_id: String, trigger_task_base_attribute: CreateTriggerTaskBaseAttribute, trigger_task_configuration: CreateTriggerTaskConfiguration, trigger_task_scheduler_configuration: CreateTriggerTaskSchedulerConfiguration)
    "CreateTriggerTask" -> CreateTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TriggerTaskBaseAttribute" trigger_task_base_attribute,
    2 "TriggerTaskConfiguration" trigger_task_configuration,
    3 "TriggerTaskSchedulerConfiguration" trigger_task_scheduler_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerTaskBaseAttribute {
    pub task_name: Option<String>,
    pub task_type_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyTriggerTaskBrief {
    pub task_id: Option<String>,
}
input! { DependencyTriggerTaskBrief(task_id: String) {
    0 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerTaskOutput {
    pub data: Option<CreateTaskResult>,
}
model! { CreateTriggerTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflow {
    pub project_id: String,
    pub workflow_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowGeneralTaskParam {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { WorkflowGeneralTaskParam() {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowRunConfig {
    pub max_concurrent_num: Option<u64>,
    pub queuing_mode: Option<u64>,
}
input! { WorkflowRunConfig() {
    0 "MaxConcurrentNum" max_concurrent_num: u64, 1 "QueuingMode" queuing_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowOutput {
    pub data: Option<CreateTriggerWorkflowResult>,
}
model! { CreateTriggerWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowResult {
    pub workflow_id: Option<String>,
}
model! { CreateTriggerWorkflowResult {
    0 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowRun {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowRunOutput {
    pub data: Option<CreateTriggerWorkflowRunResult>,
}
model! { CreateTriggerWorkflowRunOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTriggerWorkflowRunResult {
    pub workflow_execution_id: Option<String>,
}
model! { CreateTriggerWorkflowRunResult {
    0 "WorkflowExecutionId" workflow_execution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflow {
    pub project_id: String,
    pub workflow_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowSchedulerConfigurationInfo {
    pub schedule_time_zone: Option<String>,
    pub cycle_type: Option<String>,
    pub self_depend: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
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

/// What [`WorkflowSchedulerConfigurationInfo::new`] takes.
pub struct WorkflowSchedulerConfigurationInfoRequired {
    pub schedule_time_zone: String,
    pub cycle_type: String,
    pub self_depend: String,
    pub start_time: String,
    pub end_time: String,
    pub crontab_expression: String,
}
input! { WorkflowSchedulerConfigurationInfo{WorkflowSchedulerConfigurationInfoRequired: schedule_time_zone, cycle_type, self_depend, start_time, end_time, crontab_expression} {
    0 "ScheduleTimeZone" schedule_time_zone: String, 1 "CycleType" cycle_type: String,
    2 "SelfDepend" self_depend: String, 3 "StartTime" start_time: String, 4 "EndTime" end_time: String,
    5 "CrontabExpression" crontab_expression: String, 6 "DependencyWorkflow" dependency_workflow: String,
    7 "ModifyCycleValue" modify_cycle_value: String, 8 "ClearLink" clear_link: bool,
    9 "MainCyclicConfig" main_cyclic_config: String, 10 "SubordinateCyclicConfig" subordinate_cyclic_config: String,
    11 "ExecutionStartTime" execution_start_time: String, 12 "ExecutionEndTime" execution_end_time: String,
    13 "CalendarOpen" calendar_open: String, 14 "CalendarId" calendar_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowOutput {
    pub data: Option<CreateWorkflowResult>,
}
model! { CreateWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowResult {
    pub workflow_id: Option<String>,
}
model! { CreateWorkflowResult {
    0 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowFolder {
    pub project_id: String,
    pub parent_folder_path: String,
    pub folder_name: String,
}
operation! { CreateWorkflowFolder(project_id: String, parent_folder_path: String, folder_name: String)
    "CreateWorkflowFolder" -> CreateWorkflowFolderOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path, 2 "FolderName" folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowFolderOutput {
    pub data: Option<CreateFolderResult>,
}
model! { CreateWorkflowFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowPermissions {
    pub project_id: String,
    pub entity_id: String,
    pub entity_type: String,
    pub permission_list: Vec<WorkflowPermission>,
}
operation! { CreateWorkflowPermissions(project_id: String, entity_id: String, entity_type: String, permission_list: Vec<WorkflowPermission>)
    "CreateWorkflowPermissions" -> CreateWorkflowPermissionsOutput {
    0 "ProjectId" project_id, 1 "EntityId" entity_id, 2 "EntityType" entity_type, 3 "PermissionList" permission_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowPermission {
    pub permission_target_type: Option<String>,
    pub permission_target_id: Option<String>,
    pub permission_type_list: Option<Vec<String>>,
}
input! { WorkflowPermission(permission_target_type: String, permission_target_id: String, permission_type_list: Vec<String>) {
    0 "PermissionTargetType" permission_target_type: String, 1 "PermissionTargetId" permission_target_id: String,
    2 "PermissionTypeList" permission_type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowPermissionsOutput {
    pub data: Option<CreateWorkflowPermissionsResult>,
}
model! { CreateWorkflowPermissionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowPermissionsResult {
    pub status: Option<bool>,
}
model! { CreateWorkflowPermissionsResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeFile {
    pub project_id: String,
    pub code_file_id: String,
}
operation! { DeleteCodeFile(project_id: String, code_file_id: String) "DeleteCodeFile" -> DeleteCodeFileOutput {
    0 "ProjectId" project_id, 1 "CodeFileId" code_file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeFileOutput {
    pub data: Option<CodeStudioFileActionResult>,
}
model! { DeleteCodeFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeStudioFileActionResult {
    pub status: Option<bool>,
    pub code_file_id: Option<String>,
}
model! { CodeStudioFileActionResult {
    0 "Status" status, 1 "CodeFileId" code_file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeFolder {
    pub project_id: String,
    pub folder_id: String,
}
operation! { DeleteCodeFolder(project_id: String, folder_id: String) "DeleteCodeFolder" -> DeleteCodeFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeFolderOutput {
    pub data: Option<CodeStudioFolderActionResult>,
}
model! { DeleteCodeFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeStudioFolderActionResult {
    pub status: Option<bool>,
    pub folder_id: Option<String>,
}
model! { CodeStudioFolderActionResult {
    0 "Status" status, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodePermissions {
    pub project_id: String,
    pub recycle_policy_set: Option<Vec<ExploreAuthorizationRecycleObject>>,
}
operation! { DeleteCodePermissions(project_id: String) "DeleteCodePermissions" -> DeleteCodePermissionsOutput {
    0 "ProjectId" project_id, 1 "RecyclePolicySet" recycle_policy_set: Vec<ExploreAuthorizationRecycleObject>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreAuthorizationRecycleObject {
    pub resource: Option<ExploreFileResource>,
    pub recycle_subjects: Option<Vec<ExploreAuthorizeSubject>>,
}
input! { ExploreAuthorizationRecycleObject() {
    0 "Resource" resource: ExploreFileResource, 1 "RecycleSubjects" recycle_subjects: Vec<ExploreAuthorizeSubject>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodePermissionsOutput {
    pub data: Option<Vec<CodePermissionsResultItem>>,
}
model! { DeleteCodePermissionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataBackfillPlanAsync {
    pub project_id: String,
    pub data_backfill_plan_id: String,
}
operation! { DeleteDataBackfillPlanAsync(project_id: String, data_backfill_plan_id: String)
    "DeleteDataBackfillPlanAsync" -> DeleteDataBackfillPlanAsyncOutput {
    0 "ProjectId" project_id, 1 "DataBackfillPlanId" data_backfill_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataBackfillPlanAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { DeleteDataBackfillPlanAsyncOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsAsyncResponse {
    pub async_id: Option<String>,
}
model! { OpsAsyncResponse {
    0 "AsyncId" async_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    pub project_id: String,
    pub id: u64,
}
operation! { DeleteDataSource(project_id: String, id: u64) "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "ProjectId" project_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub data: Option<DataSourceStatus>,
}
model! { DeleteDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineage {
    pub relations: Vec<LineagePair>,
}
operation! { DeleteLineage(relations: Vec<LineagePair>) "DeleteLineage" -> DeleteLineageOutput {
    0 "Relations" relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineagePair {
    pub source: Option<LineageResouce>,
    pub target: Option<LineageResouce>,
    pub processes: Option<Vec<LineageProcess>>,
}
input! { LineagePair(source: LineageResouce, target: LineageResouce, processes: Vec<LineageProcess>) {
    0 "Source" source: LineageResouce, 1 "Target" target: LineageResouce, 2 "Processes" processes: Vec<LineageProcess>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageResouce {
    pub resource_unique_id: Option<String>,
    pub resource_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { LineageProperty() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageProcess {
    pub process_id: Option<String>,
    pub process_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLineageOutput {
    pub data: Option<OperateResult>,
}
model! { DeleteLineageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateResult {
    pub status: Option<i64>,
}
model! { OperateResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpsAlarmRule {
    pub project_id: String,
    pub alarm_rule_id: String,
}
operation! { DeleteOpsAlarmRule(project_id: String, alarm_rule_id: String)
    "DeleteOpsAlarmRule" -> DeleteOpsAlarmRuleOutput {
    0 "ProjectId" project_id, 1 "AlarmRuleId" alarm_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOpsAlarmRuleOutput {
    pub data: Option<DeleteAlarmRuleResult>,
}
model! { DeleteOpsAlarmRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmRuleResult {
    pub status: Option<bool>,
}
model! { DeleteAlarmRuleResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub project_id: String,
}
operation! { DeleteProject(project_id: String) "DeleteProject" -> DeleteProjectOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub data: Option<ProjectResult>,
}
model! { DeleteProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectMember {
    pub project_id: String,
    pub user_uins: Vec<String>,
}
operation! { DeleteProjectMember(project_id: String, user_uins: Vec<String>) "DeleteProjectMember" -> Empty {
    0 "ProjectId" project_id, 1 "UserUins" user_uins
} }

pub type DeleteProjectMemberOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRule {
    pub rule_id: u64,
    pub project_id: String,
}
operation! { DeleteQualityRule(rule_id: u64, project_id: String) "DeleteQualityRule" -> DeleteQualityRuleOutput {
    0 "RuleId" rule_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteQualityRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRuleGroup {
    pub project_id: String,
    pub rule_group_id_list: Vec<u64>,
}
operation! { DeleteQualityRuleGroup(project_id: String, rule_group_id_list: Vec<u64>)
    "DeleteQualityRuleGroup" -> DeleteQualityRuleGroupOutput {
    0 "ProjectId" project_id, 1 "RuleGroupIdList" rule_group_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRuleGroupOutput {
    pub data: Option<DeleteQualityRuleGroupResultVO>,
}
model! { DeleteQualityRuleGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRuleGroupResultVO {
    pub sum_count: Option<u64>,
    pub success_count: Option<u64>,
    pub failed_count: Option<u64>,
    pub results: Option<Vec<CommonQualityOperateResult>>,
}
model! { DeleteQualityRuleGroupResultVO {
    0 "SumCount" sum_count, 1 "SuccessCount" success_count, 2 "FailedCount" failed_count, 3 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonQualityOperateResult {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub msg: Option<String>,
    pub success: Option<bool>,
}
model! { CommonQualityOperateResult {
    0 "Id" id, 1 "Name" name, 2 "Msg" msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFile {
    pub project_id: String,
    pub resource_id: String,
}
operation! { DeleteResourceFile(project_id: String, resource_id: String)
    "DeleteResourceFile" -> DeleteResourceFileOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFileOutput {
    pub data: Option<DeleteResourceFileResult>,
}
model! { DeleteResourceFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFileResult {
    pub status: Option<bool>,
}
model! { DeleteResourceFileResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFolder {
    pub project_id: String,
    pub folder_id: String,
}
operation! { DeleteResourceFolder(project_id: String, folder_id: String)
    "DeleteResourceFolder" -> DeleteResourceFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFolderOutput {
    pub data: Option<DeleteFolderResult>,
}
model! { DeleteResourceFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFolderResult {
    pub status: Option<bool>,
}
model! { DeleteFolderResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroup {
    pub id: String,
}
operation! { DeleteResourceGroup(id: String) "DeleteResourceGroup" -> DeleteResourceGroupOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceGroupOutput {
    pub data: Option<ResourceStatus>,
}
model! { DeleteResourceGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLFolder {
    pub folder_id: String,
    pub project_id: String,
}
operation! { DeleteSQLFolder(folder_id: String, project_id: String) "DeleteSQLFolder" -> DeleteSQLFolderOutput {
    0 "FolderId" folder_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLFolderOutput {
    pub data: Option<SQLContentActionResult>,
}
model! { DeleteSQLFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLContentActionResult {
    pub status: Option<bool>,
    pub folder_id: Option<String>,
}
model! { SQLContentActionResult {
    0 "Status" status, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLScript {
    pub script_id: String,
    pub project_id: String,
}
operation! { DeleteSQLScript(script_id: String, project_id: String) "DeleteSQLScript" -> DeleteSQLScriptOutput {
    0 "ScriptId" script_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSQLScriptOutput {
    pub data: Option<SQLContentActionResult>,
}
model! { DeleteSQLScriptOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    pub project_id: String,
    pub task_id: String,
    pub operate_inform: Option<bool>,
    pub delete_mode: Option<bool>,
}
operation! { DeleteTask(project_id: String, task_id: String) "DeleteTask" -> DeleteTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "OperateInform" operate_inform: bool,
    3 "DeleteMode" delete_mode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskOutput {
    pub data: Option<DeleteTaskResult>,
}
model! { DeleteTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskResult {
    pub status: Option<bool>,
}
model! { DeleteTaskResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFolder {
    pub project_id: String,
    pub workflow_id: String,
    pub task_folder_id: String,
}
operation! { DeleteTaskFolder(project_id: String, workflow_id: String, task_folder_id: String)
    "DeleteTaskFolder" -> DeleteTaskFolderOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskFolderId" task_folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFolderOutput {
    pub data: Option<DeleteTaskFolderResult>,
}
model! { DeleteTaskFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskFolderResult {
    pub status: Option<bool>,
}
model! { DeleteTaskFolderResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerTask {
    pub project_id: String,
    pub task_id: String,
    pub operate_inform: Option<bool>,
    pub delete_mode: Option<bool>,
}
operation! { DeleteTriggerTask(project_id: String, task_id: String) "DeleteTriggerTask" -> DeleteTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "OperateInform" operate_inform: bool,
    3 "DeleteMode" delete_mode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerTaskOutput {
    pub data: Option<DeleteTaskResult>,
}
model! { DeleteTriggerTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerWorkflow {
    pub project_id: String,
    pub workflow_id: String,
}
operation! { DeleteTriggerWorkflow(project_id: String, workflow_id: String)
    "DeleteTriggerWorkflow" -> DeleteTriggerWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerWorkflowOutput {
    pub data: Option<DeleteTriggerWorkflowResult>,
}
model! { DeleteTriggerWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTriggerWorkflowResult {
    pub status: Option<bool>,
}
model! { DeleteTriggerWorkflowResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    pub project_id: String,
    pub workflow_id: String,
}
operation! { DeleteWorkflow(project_id: String, workflow_id: String) "DeleteWorkflow" -> DeleteWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowOutput {
    pub data: Option<DeleteWorkflowResult>,
}
model! { DeleteWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowResult {
    pub status: Option<bool>,
}
model! { DeleteWorkflowResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowFolder {
    pub project_id: String,
    pub folder_id: String,
}
operation! { DeleteWorkflowFolder(project_id: String, folder_id: String)
    "DeleteWorkflowFolder" -> DeleteWorkflowFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowFolderOutput {
    pub data: Option<DeleteFolderResult>,
}
model! { DeleteWorkflowFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowPermissions {
    pub project_id: String,
    pub entity_id: String,
    pub entity_type: String,
    pub delete_permission_list: Vec<DeleteWorkflowPermission>,
}
operation! { DeleteWorkflowPermissions(project_id: String, entity_id: String, entity_type: String, delete_permission_list: Vec<DeleteWorkflowPermission>)
    "DeleteWorkflowPermissions" -> DeleteWorkflowPermissionsOutput {
    0 "ProjectId" project_id, 1 "EntityId" entity_id, 2 "EntityType" entity_type,
    3 "DeletePermissionList" delete_permission_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowPermission {
    pub permission_target_type: Option<String>,
    pub permission_target_id: Option<String>,
    pub permission_type_list: Option<Vec<String>>,
}
input! { DeleteWorkflowPermission(permission_target_type: String, permission_target_id: String, permission_type_list: Vec<String>) {
    0 "PermissionTargetType" permission_target_type: String, 1 "PermissionTargetId" permission_target_id: String,
    2 "PermissionTypeList" permission_type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowPermissionsOutput {
    pub data: Option<DeleteWorkflowPermissionsResult>,
}
model! { DeleteWorkflowPermissionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowPermissionsResult {
    pub status: Option<bool>,
}
model! { DeleteWorkflowPermissionsResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceAuthority {
    pub id: u64,
}
operation! { DescribeDataSourceAuthority(id: u64) "DescribeDataSourceAuthority" -> DescribeDataSourceAuthorityOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceAuthorityOutput {
    pub data: Option<AuthInfo>,
}
model! { DescribeDataSourceAuthorityOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthInfo {
    pub auth_project_ids: Option<Vec<String>>,
    pub auth_users: Option<Vec<String>>,
}
model! { AuthInfo {
    0 "AuthProjectIds" auth_project_ids, 1 "AuthUsers" auth_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProject {
    pub project_id: String,
}
operation! { DisableProject(project_id: String) "DisableProject" -> DisableProjectOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProjectOutput {
    pub data: Option<ProjectResult>,
}
model! { DisableProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateResourceGroupFromProject {
    pub resource_group_id: String,
    pub project_id: String,
}
operation! { DissociateResourceGroupFromProject(resource_group_id: String, project_id: String)
    "DissociateResourceGroupFromProject" -> DissociateResourceGroupFromProjectOutput {
    0 "ResourceGroupId" resource_group_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DissociateResourceGroupFromProjectOutput {
    pub data: Option<ResourceStatus>,
}
model! { DissociateResourceGroupFromProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProject {
    pub project_id: String,
}
operation! { EnableProject(project_id: String) "EnableProject" -> EnableProjectOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProjectOutput {
    pub data: Option<ProjectResult>,
}
model! { EnableProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmMessage {
    pub project_id: String,
    pub alarm_message_id: String,
    pub time_zone: Option<String>,
}
operation! { GetAlarmMessage(project_id: String, alarm_message_id: String) "GetAlarmMessage" -> GetAlarmMessageOutput {
    0 "ProjectId" project_id, 1 "AlarmMessageId" alarm_message_id, 2 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmMessageOutput {
    pub data: Option<AlarmMessage>,
}
model! { GetAlarmMessageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmMessage {
    pub alarm_message_id: Option<u64>,
    pub alarm_time: Option<String>,
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub cur_run_date: Option<String>,
    pub alarm_reason: Option<String>,
    pub alarm_level: Option<u64>,
    pub alarm_rule_id: Option<String>,
    pub alarm_ways: Option<Vec<String>>,
    pub alarm_recipients: Option<Vec<String>>,
}
model! { AlarmMessage {
    0 "AlarmMessageId" alarm_message_id, 1 "AlarmTime" alarm_time, 2 "TaskName" task_name, 3 "TaskId" task_id,
    4 "CurRunDate" cur_run_date, 5 "AlarmReason" alarm_reason, 6 "AlarmLevel" alarm_level,
    7 "AlarmRuleId" alarm_rule_id, 8 "AlarmWays" alarm_ways, 9 "AlarmRecipients" alarm_recipients
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeFile {
    pub project_id: String,
    pub code_file_id: String,
    pub include_content: Option<bool>,
}
operation! { GetCodeFile(project_id: String, code_file_id: String) "GetCodeFile" -> GetCodeFileOutput {
    0 "ProjectId" project_id, 1 "CodeFileId" code_file_id, 2 "IncludeContent" include_content: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeFileOutput {
    pub data: Option<CodeFile>,
}
model! { GetCodeFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeFolder {
    pub project_id: String,
    pub folder_id: String,
}
operation! { GetCodeFolder(project_id: String, folder_id: String) "GetCodeFolder" -> GetCodeFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeFolderOutput {
    pub data: Option<CodeFolderNode>,
}
model! { GetCodeFolderOutput {
    0 "Data" data
} }

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
    pub children: Option<Vec<CodeFolderNode>>,
    pub parent_folder_path: Option<String>,
}
model! { CodeFolderNode {
    0 "Id" id, 1 "Title" title, 2 "Type" r#type, 3 "IsLeaf" is_leaf, 4 "Params" params, 5 "AccessScope" access_scope,
    6 "Path" path, 7 "OwnerUin" owner_uin, 8 "CreateUserUin" create_user_uin, 9 "NodePermission" node_permission,
    10 "Children" children, 11 "ParentFolderPath" parent_folder_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataBackfillPlan {
    pub project_id: String,
    pub data_backfill_plan_id: String,
    pub time_zone: Option<String>,
}
operation! { GetDataBackfillPlan(project_id: String, data_backfill_plan_id: String)
    "GetDataBackfillPlan" -> GetDataBackfillPlanOutput {
    0 "ProjectId" project_id, 1 "DataBackfillPlanId" data_backfill_plan_id, 2 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataBackfillPlanOutput {
    pub data: Option<DataBackfill>,
}
model! { GetDataBackfillPlanOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataBackfill {
    pub project_id: Option<String>,
    pub data_backfill_plan_id: Option<String>,
    pub data_backfill_plan_name: Option<String>,
    pub task_ids: Option<Vec<String>>,
    pub data_backfill_range_list: Option<Vec<DataBackfillRange>>,
    pub check_parent_type: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub redefine_parallel_num: Option<u64>,
    pub redefine_self_workflow_dependency: Option<String>,
    pub scheduler_resource_group_id: Option<String>,
    pub integration_resource_group_id: Option<String>,
    pub redefine_cycle_type: Option<String>,
    pub redefine_param_list: Option<Vec<KVPair>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub create_user_uin: Option<String>,
    pub complete_percent: Option<u64>,
    pub success_percent: Option<u64>,
    pub data_time_order: Option<String>,
}
model! { DataBackfill {
    0 "ProjectId" project_id, 1 "DataBackfillPlanId" data_backfill_plan_id,
    2 "DataBackfillPlanName" data_backfill_plan_name, 3 "TaskIds" task_ids,
    4 "DataBackfillRangeList" data_backfill_range_list, 5 "CheckParentType" check_parent_type,
    6 "SkipEventListening" skip_event_listening, 7 "RedefineParallelNum" redefine_parallel_num,
    8 "RedefineSelfWorkflowDependency" redefine_self_workflow_dependency,
    9 "SchedulerResourceGroupId" scheduler_resource_group_id,
    10 "IntegrationResourceGroupId" integration_resource_group_id, 11 "RedefineCycleType" redefine_cycle_type,
    12 "RedefineParamList" redefine_param_list, 13 "StartTime" start_time, 14 "EndTime" end_time,
    15 "CreateUserUin" create_user_uin, 16 "CompletePercent" complete_percent, 17 "SuccessPercent" success_percent,
    18 "DataTimeOrder" data_time_order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSource {
    pub project_id: String,
    pub id: i64,
}
operation! { GetDataSource(project_id: String, id: i64) "GetDataSource" -> GetDataSourceOutput {
    0 "ProjectId" project_id, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceOutput {
    pub data: Option<DataSource>,
}
model! { GetDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSource {
    pub project_id: Option<String>,
    pub id: Option<u64>,
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
    0 "ProjectId" project_id, 1 "Id" id, 2 "Type" r#type, 3 "Name" name, 4 "DisplayName" display_name,
    5 "Description" description, 6 "ProjectName" project_name, 7 "CreateUser" create_user, 8 "CreateTime" create_time,
    9 "ModifyUser" modify_user, 10 "ModifyTime" modify_time, 11 "ProdConProperties" prod_con_properties,
    12 "DevConProperties" dev_con_properties, 13 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceRelatedTasks {
    pub id: u64,
}
operation! { GetDataSourceRelatedTasks(id: u64) "GetDataSourceRelatedTasks" -> GetDataSourceRelatedTasksOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceRelatedTasksOutput {
    pub data: Option<Vec<DatasourceRelationTaskInfo>>,
}
model! { GetDataSourceRelatedTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceRelationTaskInfo {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub task_info: Option<Vec<RelateTask>>,
}
model! { DatasourceRelationTaskInfo {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelateTask {
    pub task_type: Option<String>,
    pub task_num: Option<i64>,
    pub task_list: Option<Vec<BriefTask>>,
}
model! { RelateTask {
    0 "TaskType" task_type, 1 "TaskNum" task_num, 2 "TaskList" task_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BriefTask {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub create_time: Option<String>,
    pub owner_uin_list: Option<Vec<String>>,
}
model! { BriefTask {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "CreateTime" create_time, 3 "OwnerUinList" owner_uin_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyCodeMaxPermission {
    pub project_id: String,
    pub resource_id: String,
}
operation! { GetMyCodeMaxPermission(project_id: String, resource_id: String)
    "GetMyCodeMaxPermission" -> GetMyCodeMaxPermissionOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyCodeMaxPermissionOutput {
    pub data: Option<CodeStudioMaxPermission>,
}
model! { GetMyCodeMaxPermissionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeStudioMaxPermission {
    pub permission_type: Option<String>,
}
model! { CodeStudioMaxPermission {
    0 "PermissionType" permission_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyWorkflowMaxPermission {
    pub project_id: String,
    pub entity_id: String,
    pub entity_type: String,
}
operation! { GetMyWorkflowMaxPermission(project_id: String, entity_id: String, entity_type: String)
    "GetMyWorkflowMaxPermission" -> GetMyWorkflowMaxPermissionOutput {
    0 "ProjectId" project_id, 1 "EntityId" entity_id, 2 "EntityType" entity_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyWorkflowMaxPermissionOutput {
    pub data: Option<WorkflowMaxPermission>,
}
model! { GetMyWorkflowMaxPermissionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowMaxPermission {
    pub permission_type: Option<String>,
}
model! { WorkflowMaxPermission {
    0 "PermissionType" permission_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsAlarmRule {
    pub project_id: String,
    pub alarm_rule_id: String,
}
operation! { GetOpsAlarmRule(project_id: String, alarm_rule_id: String) "GetOpsAlarmRule" -> GetOpsAlarmRuleOutput {
    0 "ProjectId" project_id, 1 "AlarmRuleId" alarm_rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsAlarmRuleOutput {
    pub data: Option<AlarmRuleData>,
}
model! { GetOpsAlarmRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmRuleData {
    pub alarm_rule_id: Option<String>,
    pub alarm_rule_name: Option<String>,
    pub description: Option<String>,
    pub monitor_object_type: Option<i64>,
    pub monitor_object_ids: Option<Vec<String>>,
    pub alarm_types: Option<Vec<String>>,
    pub status: Option<i64>,
    pub alarm_rule_detail: Option<AlarmRuleDetail>,
    pub alarm_level: Option<i64>,
    pub owner_uin: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub alarm_groups: Option<Vec<AlarmGroup>>,
}
model! { AlarmRuleData {
    0 "AlarmRuleId" alarm_rule_id, 1 "AlarmRuleName" alarm_rule_name, 2 "Description" description,
    3 "MonitorObjectType" monitor_object_type, 4 "MonitorObjectIds" monitor_object_ids, 5 "AlarmTypes" alarm_types,
    6 "Status" status, 7 "AlarmRuleDetail" alarm_rule_detail, 8 "AlarmLevel" alarm_level, 9 "OwnerUin" owner_uin,
    10 "BundleId" bundle_id, 11 "BundleInfo" bundle_info, 12 "AlarmGroups" alarm_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsAsyncJob {
    pub project_id: String,
    pub async_id: String,
}
operation! { GetOpsAsyncJob(project_id: String, async_id: String) "GetOpsAsyncJob" -> GetOpsAsyncJobOutput {
    0 "ProjectId" project_id, 1 "AsyncId" async_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsAsyncJobOutput {
    pub data: Option<OpsAsyncJobDetail>,
}
model! { GetOpsAsyncJobOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsAsyncJobDetail {
    pub project_id: Option<String>,
    pub async_id: Option<String>,
    pub async_type: Option<String>,
    pub status: Option<String>,
    pub error_desc: Option<String>,
    pub total_sub_process_count: Option<u64>,
    pub finished_sub_process_count: Option<u64>,
    pub success_sub_process_count: Option<u64>,
    pub create_user_uin: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { OpsAsyncJobDetail {
    0 "ProjectId" project_id, 1 "AsyncId" async_id, 2 "AsyncType" async_type, 3 "Status" status,
    4 "ErrorDesc" error_desc, 5 "TotalSubProcessCount" total_sub_process_count,
    6 "FinishedSubProcessCount" finished_sub_process_count, 7 "SuccessSubProcessCount" success_sub_process_count,
    8 "CreateUserUin" create_user_uin, 9 "CreateTime" create_time, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTask {
    pub task_id: String,
    pub project_id: String,
}
operation! { GetOpsTask(task_id: String, project_id: String) "GetOpsTask" -> GetOpsTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTaskOutput {
    pub data: Option<Task>,
}
model! { GetOpsTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_base_attribute: Option<TaskBaseAttribute>,
    pub task_configuration: Option<TaskConfiguration>,
    pub task_scheduler_configuration: Option<TaskSchedulerConfiguration>,
}
model! { Task {
    0 "TaskBaseAttribute" task_base_attribute, 1 "TaskConfiguration" task_configuration,
    2 "TaskSchedulerConfiguration" task_scheduler_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskBaseAttribute {
    pub task_id: Option<String>,
    pub task_type_id: Option<u64>,
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
    0 "TaskId" task_id, 1 "TaskTypeId" task_type_id, 2 "WorkflowId" workflow_id, 3 "TaskName" task_name,
    4 "TaskLatestVersionNo" task_latest_version_no, 5 "TaskLatestSubmitVersionNo" task_latest_submit_version_no,
    6 "WorkflowName" workflow_name, 7 "Status" status, 8 "Submit" submit, 9 "CreateTime" create_time,
    10 "LastUpdateTime" last_update_time, 11 "LastUpdateUserName" last_update_user_name, 12 "LastOpsTime" last_ops_time,
    13 "LastOpsUserName" last_ops_user_name, 14 "OwnerUin" owner_uin, 15 "TaskDescription" task_description,
    16 "UpdateUserUin" update_user_uin, 17 "CreateUserUin" create_user_uin, 18 "TaskFolderPath" task_folder_path
} }

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
    pub run_priority: Option<u64>,
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
    21 "RunPriority" run_priority: u64, 22 "RetryWait" retry_wait: i64, 23 "MaxRetryAttempts" max_retry_attempts: i64,
    24 "ExecutionTTL" execution_ttl: i64, 25 "WaitExecutionTotalTTL" wait_execution_total_ttl: String,
    26 "ScheduleType" schedule_type: i64, 27 "RunPriorityType" run_priority_type: i64,
    28 "RetryWaitMinute" retry_wait_minute: i64, 29 "MaxRetryNumber" max_retry_number: i64,
    30 "ExecutionTTLMinute" execution_ttl_minute: i64,
    31 "WaitExecutionTotalTTLMinute" wait_execution_total_ttl_minute: i64,
    32 "DependencyTriggerPolicy" dependency_trigger_policy: String,
    33 "AllowDownstreamDependency" allow_downstream_dependency: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTaskCode {
    pub project_id: String,
    pub task_id: String,
}
operation! { GetOpsTaskCode(project_id: String, task_id: String) "GetOpsTaskCode" -> GetOpsTaskCodeOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTaskCodeOutput {
    pub data: Option<TaskCode>,
}
model! { GetOpsTaskCodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCode {
    pub code_content: Option<String>,
    pub code_file_size: Option<u64>,
}
model! { TaskCode {
    0 "CodeContent" code_content, 1 "CodeFileSize" code_file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTriggerWorkflow {
    pub project_id: String,
    pub workflow_id: String,
    pub workflow_execution_id: Option<String>,
}
operation! { GetOpsTriggerWorkflow(project_id: String, workflow_id: String)
    "GetOpsTriggerWorkflow" -> GetOpsTriggerWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "WorkflowExecutionId" workflow_execution_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsTriggerWorkflowOutput {
    pub data: Option<TriggerTaskDAGBrief>,
}
model! { GetOpsTriggerWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskDAGBrief {
    pub trigger_tasks: Option<Vec<TriggerTaskBrief>>,
    pub trigger_task_links: Option<Vec<TriggerTaskLinkBrief>>,
}
model! { TriggerTaskDAGBrief {
    0 "TriggerTasks" trigger_tasks, 1 "TriggerTaskLinks" trigger_task_links
} }

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
    pub task_type_id: Option<u64>,
    pub execution_state: Option<String>,
    pub execution_start_time: Option<String>,
    pub dependency_trigger_policy: Option<String>,
    pub execute_user_uin: Option<String>,
}
model! { TriggerTaskBrief {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "WorkflowId" workflow_id, 3 "WorkflowName" workflow_name,
    4 "TaskId" task_id, 5 "TaskName" task_name, 6 "TaskType" task_type, 7 "UserUinInCharge" user_uin_in_charge,
    8 "UserNameInCharge" user_name_in_charge, 9 "FolderId" folder_id, 10 "FolderName" folder_name,
    11 "TaskTypeId" task_type_id, 12 "ExecutionState" execution_state, 13 "ExecutionStartTime" execution_start_time,
    14 "DependencyTriggerPolicy" dependency_trigger_policy, 15 "ExecuteUserUin" execute_user_uin
} }

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
    0 "LinkId" link_id, 1 "WorkflowId" workflow_id, 2 "WorkflowVersionId" workflow_version_id,
    3 "UpstreamTaskId" upstream_task_id, 4 "DownstreamTaskId" downstream_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsWorkflow {
    pub project_id: String,
    pub workflow_id: String,
}
operation! { GetOpsWorkflow(project_id: String, workflow_id: String) "GetOpsWorkflow" -> GetOpsWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpsWorkflowOutput {
    pub data: Option<OpsWorkflowDetail>,
}
model! { GetOpsWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsWorkflowDetail {
    pub workflow_id: Option<String>,
    pub workflow_desc: Option<String>,
    pub workflow_type: Option<String>,
    pub create_time: Option<String>,
    pub create_user_uin: Option<String>,
    pub update_time: Option<String>,
    pub startup_time: Option<u64>,
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
    0 "WorkflowId" workflow_id, 1 "WorkflowDesc" workflow_desc, 2 "WorkflowType" workflow_type,
    3 "CreateTime" create_time, 4 "CreateUserUin" create_user_uin, 5 "UpdateTime" update_time,
    6 "StartupTime" startup_time, 7 "StartTime" start_time, 8 "EndTime" end_time, 9 "CycleType" cycle_type,
    10 "FolderId" folder_id, 11 "InstanceInitStrategy" instance_init_strategy, 12 "SchedulerDesc" scheduler_desc,
    13 "FirstSubmitTime" first_submit_time, 14 "LatestSubmitTime" latest_submit_time, 15 "Status" status,
    16 "OwnerUin" owner_uin, 17 "WorkflowName" workflow_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    pub project_id: String,
}
operation! { GetProject(project_id: String) "GetProject" -> GetProjectOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub data: Option<Project>,
}
model! { GetProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub creator_uin: Option<String>,
    pub project_owner_uin: Option<String>,
    pub status: Option<u64>,
    pub project_model: Option<String>,
}
model! { Project {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "DisplayName" display_name, 3 "Description" description,
    4 "CreateTime" create_time, 5 "CreatorUin" creator_uin, 6 "ProjectOwnerUin" project_owner_uin, 7 "Status" status,
    8 "ProjectModel" project_model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceFile {
    pub project_id: String,
    pub resource_id: String,
}
operation! { GetResourceFile(project_id: String, resource_id: String) "GetResourceFile" -> GetResourceFileOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceFileOutput {
    pub data: Option<ResourceFile>,
}
model! { GetResourceFileOutput {
    0 "Data" data
} }

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
    0 "ProjectId" project_id, 1 "ResourceId" resource_id, 2 "ResourceName" resource_name, 3 "LocalPath" local_path,
    4 "RemotePath" remote_path, 5 "FileExtensionType" file_extension_type, 6 "Size" size,
    7 "CreatorUserUin" creator_user_uin, 8 "CreatorUserName" creator_user_name, 9 "UpdateUserName" update_user_name,
    10 "UpdateUserUin" update_user_uin, 11 "BucketName" bucket_name, 12 "CosRegion" cos_region,
    13 "ResourceSourceMode" resource_source_mode, 14 "BundleId" bundle_id, 15 "BundleInfo" bundle_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceFolder {
    pub project_id: String,
    pub folder_id: String,
}
operation! { GetResourceFolder(project_id: String, folder_id: String) "GetResourceFolder" -> GetResourceFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceFolderOutput {
    pub data: Option<ResourceFolderDetail>,
}
model! { GetResourceFolderOutput {
    0 "Data" data
} }

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
    0 "FolderId" folder_id, 1 "CreateUserUin" create_user_uin, 2 "CreateUserName" create_user_name,
    3 "FolderPath" folder_path, 4 "FolderName" folder_name, 5 "ParentFolderPath" parent_folder_path,
    6 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupMetrics {
    pub resource_group_id: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub metric_type: Option<String>,
    pub granularity: Option<u64>,
}
operation! { GetResourceGroupMetrics(resource_group_id: String)
    "GetResourceGroupMetrics" -> GetResourceGroupMetricsOutput {
    0 "ResourceGroupId" resource_group_id, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64,
    3 "MetricType" metric_type: String, 4 "Granularity" granularity: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceGroupMetricsOutput {
    pub data: Option<ResourceGroupMetrics>,
}
model! { GetResourceGroupMetricsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceGroupMetrics {
    pub cpu_num: Option<u64>,
    pub disk_volume: Option<u64>,
    pub mem_size: Option<u64>,
    pub life_cycle: Option<u64>,
    pub maximum_concurrency: Option<u64>,
    pub status: Option<u64>,
    pub metric_snapshots: Option<Vec<MetricData>>,
}
model! { ResourceGroupMetrics {
    0 "CpuNum" cpu_num, 1 "DiskVolume" disk_volume, 2 "MemSize" mem_size, 3 "LifeCycle" life_cycle,
    4 "MaximumConcurrency" maximum_concurrency, 5 "Status" status, 6 "MetricSnapshots" metric_snapshots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricData {
    pub metric_name: Option<String>,
    pub snapshot_value: Option<u64>,
    pub trend_list: Option<Vec<TrendData>>,
}
model! { MetricData {
    0 "MetricName" metric_name, 1 "SnapshotValue" snapshot_value, 2 "TrendList" trend_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrendData {
    pub timestamp: Option<u64>,
    pub value: Option<u64>,
}
model! { TrendData {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLFolder {
    pub project_id: String,
    pub folder_id: String,
}
operation! { GetSQLFolder(project_id: String, folder_id: String) "GetSQLFolder" -> GetSQLFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLFolderOutput {
    pub data: Option<SQLFolderNode>,
}
model! { GetSQLFolderOutput {
    0 "Data" data
} }

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
    pub children: Option<Vec<SQLFolderNode>>,
    pub owner_uin: Option<String>,
}
model! { SQLFolderNode {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "ParentFolderPath" parent_folder_path, 4 "IsLeaf" is_leaf,
    5 "Params" params, 6 "AccessScope" access_scope, 7 "Path" path, 8 "CreateUserUin" create_user_uin,
    9 "NodePermission" node_permission, 10 "Children" children, 11 "OwnerUin" owner_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLScript {
    pub script_id: String,
    pub project_id: String,
}
operation! { GetSQLScript(script_id: String, project_id: String) "GetSQLScript" -> GetSQLScriptOutput {
    0 "ScriptId" script_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSQLScriptOutput {
    pub data: Option<SQLScript>,
}
model! { GetSQLScriptOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTable {
    pub table_guid: String,
}
operation! { GetTable(table_guid: String) "GetTable" -> GetTableOutput {
    0 "TableGuid" table_guid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableOutput {
    pub data: Option<TableInfo>,
}
model! { GetTableOutput {
    0 "Data" data
} }

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
    0 "Guid" guid, 1 "Name" name, 2 "Description" description, 3 "DatabaseName" database_name,
    4 "SchemaName" schema_name, 5 "TableType" table_type, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "TechnicalMetadata" technical_metadata, 9 "BusinessMetadata" business_metadata, 10 "CatalogName" catalog_name,
    11 "DatasourceId" datasource_id, 12 "DatasourceType" datasource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TechnicalMetadata {
    pub owner: Option<String>,
    pub location: Option<String>,
    pub storage_size: Option<i64>,
}
model! { TechnicalMetadata {
    0 "Owner" owner, 1 "Location" location, 2 "StorageSize" storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessMetadata {
    pub tag_names: Option<Vec<String>>,
}
model! { BusinessMetadata {
    0 "TagNames" tag_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumns {
    pub table_guid: String,
}
operation! { GetTableColumns(table_guid: String) "GetTableColumns" -> GetTableColumnsOutput {
    0 "TableGuid" table_guid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnsOutput {
    pub data: Option<Vec<ColumnInfo>>,
}
model! { GetTableColumnsOutput {
    0 "Data" data
} }

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
    0 "Type" r#type, 1 "Name" name, 2 "Length" length, 3 "Description" description, 4 "Position" position,
    5 "IsPartition" is_partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub project_id: String,
    pub task_id: String,
}
operation! { GetTask(project_id: String, task_id: String) "GetTask" -> GetTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub data: Option<Task>,
}
model! { GetTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskCode {
    pub project_id: String,
    pub task_id: String,
}
operation! { GetTaskCode(project_id: String, task_id: String) "GetTaskCode" -> GetTaskCodeOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskCodeOutput {
    pub data: Option<TaskCodeResult>,
}
model! { GetTaskCodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCodeResult {
    pub code_info: Option<String>,
    pub code_file_size: Option<String>,
}
model! { TaskCodeResult {
    0 "CodeInfo" code_info, 1 "CodeFileSize" code_file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFolder {
    pub project_id: String,
    pub workflow_id: String,
    pub task_folder_id: String,
}
operation! { GetTaskFolder(project_id: String, workflow_id: String, task_folder_id: String)
    "GetTaskFolder" -> GetTaskFolderOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskFolderId" task_folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskFolderOutput {
    pub data: Option<TaskFolderDetail>,
}
model! { GetTaskFolderOutput {
    0 "Data" data
} }

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
    0 "ProjectId" project_id, 1 "TaskFolderId" task_folder_id, 2 "TaskFolderPath" task_folder_path,
    3 "CreateUserUin" create_user_uin, 4 "ParentTaskFolderPath" parent_task_folder_path,
    5 "TaskFolderName" task_folder_name, 6 "WorkflowId" workflow_id, 7 "TaskFolderType" task_folder_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstance {
    pub project_id: String,
    pub instance_key: String,
    pub time_zone: Option<String>,
}
operation! { GetTaskInstance(project_id: String, instance_key: String) "GetTaskInstance" -> GetTaskInstanceOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutput {
    pub data: Option<TaskInstanceDetail>,
}
model! { GetTaskInstanceOutput {
    0 "Data" data
} }

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
    pub instance_type: Option<u64>,
    pub owner_uin_list: Option<Vec<String>>,
    pub total_run_num: Option<u64>,
    pub try_limit: Option<u64>,
    pub tries: Option<u64>,
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
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "FolderId" folder_id, 3 "FolderName" folder_name,
    4 "WorkflowId" workflow_id, 5 "WorkflowName" workflow_name, 6 "TaskId" task_id, 7 "TaskName" task_name,
    8 "TaskTypeId" task_type_id, 9 "TaskType" task_type, 10 "CycleType" cycle_type, 11 "CurRunDate" cur_run_date,
    12 "InstanceState" instance_state, 13 "InstanceType" instance_type, 14 "OwnerUinList" owner_uin_list,
    15 "TotalRunNum" total_run_num, 16 "TryLimit" try_limit, 17 "Tries" tries, 18 "CostTime" cost_time,
    19 "StartTime" start_time, 20 "EndTime" end_time, 21 "SchedulerTime" scheduler_time,
    22 "LastUpdateTime" last_update_time, 23 "ExecutorGroupId" executor_group_id,
    24 "ExecutorGroupName" executor_group_name, 25 "JobErrorMsg" job_error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceLog {
    pub project_id: String,
    pub instance_key: String,
    pub life_round_num: Option<u64>,
    pub log_level: Option<String>,
    pub next_cursor: Option<String>,
}
operation! { GetTaskInstanceLog(project_id: String, instance_key: String)
    "GetTaskInstanceLog" -> GetTaskInstanceLogOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "LifeRoundNum" life_round_num: u64,
    3 "LogLevel" log_level: String, 4 "NextCursor" next_cursor: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceLogOutput {
    pub data: Option<InstanceLog>,
}
model! { GetTaskInstanceLogOutput {
    0 "Data" data
} }

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
    0 "InstanceKey" instance_key, 1 "ProjectId" project_id, 2 "CodeContent" code_content, 3 "LogInfo" log_info,
    4 "NextCursor" next_cursor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskVersion {
    pub project_id: String,
    pub task_id: String,
    pub version_id: Option<String>,
}
operation! { GetTaskVersion(project_id: String, task_id: String) "GetTaskVersion" -> GetTaskVersionOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionId" version_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskVersionOutput {
    pub data: Option<TaskVersionDetail>,
}
model! { GetTaskVersionOutput {
    0 "Data" data
} }

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
    0 "CreateTime" create_time, 1 "VersionNum" version_num, 2 "CreateUserUin" create_user_uin, 3 "VersionId" version_id,
    4 "VersionRemark" version_remark, 5 "ApproveStatus" approve_status, 6 "ApproveTime" approve_time, 7 "Task" task,
    8 "ApproveUserUin" approve_user_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTask {
    pub project_id: String,
    pub task_id: String,
}
operation! { GetTriggerTask(project_id: String, task_id: String) "GetTriggerTask" -> GetTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskOutput {
    pub data: Option<TriggerTask>,
}
model! { GetTriggerTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTask {
    pub trigger_task_base_attribute: Option<TriggerTaskBaseAttribute>,
    pub trigger_task_configuration: Option<TriggerTaskConfiguration>,
    pub trigger_task_scheduler_configuration: Option<TriggerTaskSchedulerConfiguration>,
}
model! { TriggerTask {
    0 "TriggerTaskBaseAttribute" trigger_task_base_attribute, 1 "TriggerTaskConfiguration" trigger_task_configuration,
    2 "TriggerTaskSchedulerConfiguration" trigger_task_scheduler_configuration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskBaseAttribute {
    pub task_id: Option<String>,
    pub task_type_id: Option<u64>,
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
    0 "TaskId" task_id, 1 "TaskTypeId" task_type_id, 2 "WorkflowId" workflow_id, 3 "TaskName" task_name,
    4 "TaskLatestVersionNo" task_latest_version_no, 5 "TaskLatestSubmitVersionNo" task_latest_submit_version_no,
    6 "WorkflowName" workflow_name, 7 "Status" status, 8 "Submit" submit, 9 "CreateTime" create_time,
    10 "LastUpdateTime" last_update_time, 11 "LastUpdateUserName" last_update_user_name, 12 "LastOpsTime" last_ops_time,
    13 "LastOpsUserName" last_ops_user_name, 14 "OwnerUin" owner_uin, 15 "TaskDescription" task_description,
    16 "UpdateUserUin" update_user_uin, 17 "CreateUserUin" create_user_uin, 18 "TaskFolderPath" task_folder_path
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskCode {
    pub project_id: String,
    pub task_id: String,
}
operation! { GetTriggerTaskCode(project_id: String, task_id: String) "GetTriggerTaskCode" -> GetTriggerTaskCodeOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskCodeOutput {
    pub data: Option<TaskCodeResult>,
}
model! { GetTriggerTaskCodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskRun {
    pub project_id: String,
    pub task_execution_id: String,
}
operation! { GetTriggerTaskRun(project_id: String, task_execution_id: String)
    "GetTriggerTaskRun" -> GetTriggerTaskRunOutput {
    0 "ProjectId" project_id, 1 "TaskExecutionId" task_execution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskRunOutput {
    pub data: Option<TriggerTaskRunBrief>,
}
model! { GetTriggerTaskRunOutput {
    0 "Data" data
} }

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
    pub depend_on_list: Option<Vec<String>>,
    pub run_params: Option<String>,
    pub task_type_extensions: Option<String>,
    pub retry_times: Option<u64>,
    pub left_coordinate: Option<f64>,
    pub top_coordinate: Option<f64>,
    pub resource_group_id: Option<String>,
    pub error_code_str: Option<String>,
    pub create_uin: Option<String>,
    pub issue_time: Option<String>,
    pub task_name: Option<String>,
    pub workflow_name: Option<String>,
    pub execute_user_name: Option<String>,
    pub rerun_times: Option<u64>,
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
    0 "ExecutionId" execution_id, 1 "ExecutionState" execution_state, 2 "ProjectId" project_id,
    3 "WorkflowId" workflow_id, 4 "WorkflowExecutionId" workflow_execution_id, 5 "TaskId" task_id,
    6 "TaskType" task_type, 7 "TaskVersionId" task_version_id, 8 "TriggerType" trigger_type, 9 "WaitTime" wait_time,
    10 "ResourceGroup" resource_group, 11 "ErrorCode" error_code, 12 "ExecuteUserUin" execute_user_uin,
    13 "CreaterUin" creater_uin, 14 "JobId" job_id, 15 "CreateTime" create_time, 16 "ScheduleTime" schedule_time,
    17 "UpdateTime" update_time, 18 "DependenceFinishedTime" dependence_finished_time,
    19 "QueueStartTime" queue_start_time, 20 "PendingStartTime" pending_start_time,
    21 "ExecutionStartTime" execution_start_time, 22 "ExecutionEndTime" execution_end_time,
    23 "QueueCostTime" queue_cost_time, 24 "ExecutionTime" execution_time, 25 "AllCostTime" all_cost_time,
    26 "TimeZone" time_zone, 27 "DependOnList" depend_on_list, 28 "RunParams" run_params,
    29 "TaskTypeExtensions" task_type_extensions, 30 "RetryTimes" retry_times, 31 "LeftCoordinate" left_coordinate,
    32 "TopCoordinate" top_coordinate, 33 "ResourceGroupId" resource_group_id, 34 "ErrorCodeStr" error_code_str,
    35 "CreateUin" create_uin, 36 "IssueTime" issue_time, 37 "TaskName" task_name, 38 "WorkflowName" workflow_name,
    39 "ExecuteUserName" execute_user_name, 40 "RerunTimes" rerun_times, 41 "IsLatestExecution" is_latest_execution,
    42 "TaskExecutionState" task_execution_state, 43 "CycleType" cycle_type, 44 "UserNameInCharge" user_name_in_charge,
    45 "UserUinInCharge" user_uin_in_charge, 46 "ResourceGroupName" resource_group_name, 47 "Timezone" timezone,
    48 "FolderId" folder_id, 49 "FolderName" folder_name, 50 "ProjectName" project_name, 51 "TaskTypeId" task_type_id,
    52 "WorkflowParams" workflow_params, 53 "SupportRerun" support_rerun,
    54 "WorkflowExecutionState" workflow_execution_state, 55 "ExecutionResult" execution_result,
    56 "DependencyTriggerPolicy" dependency_trigger_policy, 57 "AssociatedEntityExist" associated_entity_exist,
    58 "ScheduleRunType" schedule_run_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskVersion {
    pub project_id: String,
    pub task_id: String,
    pub version_id: Option<String>,
}
operation! { GetTriggerTaskVersion(project_id: String, task_id: String)
    "GetTriggerTaskVersion" -> GetTriggerTaskVersionOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionId" version_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerTaskVersionOutput {
    pub data: Option<TriggerTaskVersionDetail>,
}
model! { GetTriggerTaskVersionOutput {
    0 "Data" data
} }

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
    0 "CreateTime" create_time, 1 "VersionNum" version_num, 2 "CreateUserUin" create_user_uin, 3 "VersionId" version_id,
    4 "VersionRemark" version_remark, 5 "ApproveStatus" approve_status, 6 "ApproveTime" approve_time,
    7 "ApproveUserUin" approve_user_uin, 8 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerWorkflow {
    pub project_id: String,
    pub workflow_id: String,
}
operation! { GetTriggerWorkflow(project_id: String, workflow_id: String)
    "GetTriggerWorkflow" -> GetTriggerWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerWorkflowOutput {
    pub data: Option<TriggerWorkflowDetail>,
}
model! { GetTriggerWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowDetail {
    pub workflow_name: Option<String>,
    pub owner_uin: Option<String>,
    pub create_user_uin: Option<String>,
    pub workflow_params: Option<Vec<ParamInfo>>,
    pub trigger_workflow_scheduler_configurations: Option<Vec<WorkflowTriggerConfig>>,
    pub workflow_desc: Option<String>,
    pub path: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub general_task_params: Option<Vec<WorkflowGeneralTaskParam>>,
    pub scheduler_status: Option<String>,
    pub trigger_workflow_run_configuration: Option<WorkflowRunConfig>,
    pub trigger_mode: Option<String>,
    pub execute_user_uin: Option<String>,
}
model! { TriggerWorkflowDetail {
    0 "WorkflowName" workflow_name, 1 "OwnerUin" owner_uin, 2 "CreateUserUin" create_user_uin,
    3 "WorkflowParams" workflow_params,
    4 "TriggerWorkflowSchedulerConfigurations" trigger_workflow_scheduler_configurations,
    5 "WorkflowDesc" workflow_desc, 6 "Path" path, 7 "BundleId" bundle_id, 8 "BundleInfo" bundle_info,
    9 "GeneralTaskParams" general_task_params, 10 "SchedulerStatus" scheduler_status,
    11 "TriggerWorkflowRunConfiguration" trigger_workflow_run_configuration, 12 "TriggerMode" trigger_mode,
    13 "ExecuteUserUin" execute_user_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerWorkflowRun {
    pub project_id: String,
    pub workflow_execution_id: String,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { GetTriggerWorkflowRun(project_id: String, workflow_execution_id: String)
    "GetTriggerWorkflowRun" -> GetTriggerWorkflowRunOutput {
    0 "ProjectId" project_id, 1 "WorkflowExecutionId" workflow_execution_id, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderField {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { OrderField(name: String, direction: String) {
    0 "Name" name: String, 1 "Direction" direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTriggerWorkflowRunOutput {
    pub data: Option<TriggerWorkflowTaskRunDetailBrief>,
}
model! { GetTriggerWorkflowRunOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowTaskRunDetailBrief {
    pub trigger_workflow_run: Option<TriggerWorkflowRunBrief>,
    pub trigger_task_runs: Option<Vec<TriggerTaskRunBrief>>,
    pub biz_state_enum_infos: Option<Vec<BizStateEnumInfoBrief>>,
}
model! { TriggerWorkflowTaskRunDetailBrief {
    0 "TriggerWorkflowRun" trigger_workflow_run, 1 "TriggerTaskRuns" trigger_task_runs,
    2 "BizStateEnumInfos" biz_state_enum_infos
} }

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
    pub rerun_times: Option<u64>,
    pub selected_task_ids: Option<Vec<String>>,
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
    0 "AppId" app_id, 1 "ProjectId" project_id, 2 "WorkflowName" workflow_name, 3 "WorkflowId" workflow_id,
    4 "ExecutionId" execution_id, 5 "TriggerId" trigger_id, 6 "TriggerType" trigger_type, 7 "CreateTime" create_time,
    8 "ScheduleTime" schedule_time, 9 "ExecutionStartTime" execution_start_time,
    10 "ExecutionEndTime" execution_end_time, 11 "ExecutionCostTime" execution_cost_time,
    12 "QueueCostTime" queue_cost_time, 13 "PendingCostTime" pending_cost_time, 14 "ExecutionState" execution_state,
    15 "ExecuteUserUin" execute_user_uin, 16 "ExecuteUserName" execute_user_name, 17 "ErrorCodeStr" error_code_str,
    18 "WorkflowParams" workflow_params, 19 "WorkflowVersionId" workflow_version_id, 20 "SupportRerun" support_rerun,
    21 "RerunTimes" rerun_times, 22 "SelectedTaskIds" selected_task_ids, 23 "PendingStartTime" pending_start_time,
    24 "QueueStartTime" queue_start_time, 25 "EndTime" end_time, 26 "FolderId" folder_id, 27 "FolderName" folder_name,
    28 "PlannedSchedulingTime" planned_scheduling_time, 29 "CycleType" cycle_type,
    30 "UserNameInCharge" user_name_in_charge, 31 "UserUinInCharge" user_uin_in_charge,
    32 "AssociatedEntityExist" associated_entity_exist, 33 "ParentWorkflowExecutionId" parent_workflow_execution_id,
    34 "ParentTaskExecutionId" parent_task_execution_id, 35 "ParentTaskExecutionName" parent_task_execution_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizStateEnumInfoBrief {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
    pub count: Option<u64>,
}
model! { BizStateEnumInfoBrief {
    0 "LabelKey" label_key, 1 "LabelValue" label_value, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflow {
    pub project_id: String,
    pub workflow_id: String,
}
operation! { GetWorkflow(project_id: String, workflow_id: String) "GetWorkflow" -> GetWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowOutput {
    pub data: Option<WorkflowDetail>,
}
model! { GetWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowDetail {
    pub workflow_name: Option<String>,
    pub owner_uin: Option<String>,
    pub create_user_uin: Option<String>,
    pub workflow_type: Option<String>,
    pub workflow_params: Option<Vec<ParamInfo>>,
    pub workflow_scheduler_configuration: Option<WorkflowSchedulerConfiguration>,
    pub workflow_desc: Option<String>,
    pub path: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
model! { WorkflowDetail {
    0 "WorkflowName" workflow_name, 1 "OwnerUin" owner_uin, 2 "CreateUserUin" create_user_uin,
    3 "WorkflowType" workflow_type, 4 "WorkflowParams" workflow_params,
    5 "WorkflowSchedulerConfiguration" workflow_scheduler_configuration, 6 "WorkflowDesc" workflow_desc, 7 "Path" path,
    8 "BundleId" bundle_id, 9 "BundleInfo" bundle_info
} }

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
    0 "ScheduleTimeZone" schedule_time_zone, 1 "CycleType" cycle_type, 2 "SelfDepend" self_depend,
    3 "StartTime" start_time, 4 "EndTime" end_time, 5 "DependencyWorkflow" dependency_workflow,
    6 "ExecutionStartTime" execution_start_time, 7 "ExecutionEndTime" execution_end_time,
    8 "CrontabExpression" crontab_expression, 9 "CalendarOpen" calendar_open, 10 "CalendarName" calendar_name,
    11 "CalendarId" calendar_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowFolder {
    pub project_id: String,
    pub folder_id: String,
}
operation! { GetWorkflowFolder(project_id: String, folder_id: String) "GetWorkflowFolder" -> GetWorkflowFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkflowFolderOutput {
    pub data: Option<WorkflowFolderDetail>,
}
model! { GetWorkflowFolderOutput {
    0 "Data" data
} }

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
    0 "ProjectId" project_id, 1 "FolderId" folder_id, 2 "FolderPath" folder_path, 3 "CreateUserUin" create_user_uin,
    4 "ParentFolderPath" parent_folder_path, 5 "FolderName" folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantMemberProjectRole {
    pub project_id: String,
    pub user_uin: String,
    pub role_ids: Vec<String>,
}
operation! { GrantMemberProjectRole(project_id: String, user_uin: String, role_ids: Vec<String>)
    "GrantMemberProjectRole" -> Empty {
    0 "ProjectId" project_id, 1 "UserUin" user_uin, 2 "RoleIds" role_ids
} }

pub type GrantMemberProjectRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillTaskInstancesAsync {
    pub project_id: String,
    pub instance_key_list: Vec<String>,
}
operation! { KillTaskInstancesAsync(project_id: String, instance_key_list: Vec<String>)
    "KillTaskInstancesAsync" -> KillTaskInstancesAsyncOutput {
    0 "ProjectId" project_id, 1 "InstanceKeyList" instance_key_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillTaskInstancesAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { KillTaskInstancesAsyncOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillTriggerWorkflowRuns {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillTriggerWorkflowRunsOutput {
    pub data: Option<Vec<ExecutionActionBrief>>,
}
model! { KillTriggerWorkflowRunsOutput {
    0 "Data" data
} }

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
    0 "ItemId" item_id, 1 "ItemName" item_name, 2 "ExecutionActionId" execution_action_id,
    3 "ErrorMessage" error_message, 4 "OpStatus" op_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmMessages {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub alarm_level: Option<u64>,
    pub alarm_recipient_id: Option<String>,
    pub time_zone: Option<String>,
}
operation! { ListAlarmMessages(project_id: String) "ListAlarmMessages" -> ListAlarmMessagesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "AlarmLevel" alarm_level: u64,
    6 "AlarmRecipientId" alarm_recipient_id: String, 7 "TimeZone" time_zone: String
} }
paged! { ListAlarmMessages: AlarmMessage = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmMessagesOutput {
    pub data: Option<ListAlarmMessagesItem>,
}
model! { ListAlarmMessagesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmMessagesItem {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub items: Option<Vec<AlarmMessage>>,
}
model! { ListAlarmMessagesItem {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "TotalPageNumber" total_page_number, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalog {
    pub page_number: i64,
    pub page_size: i64,
    pub parent_catalog_id: Option<String>,
}
operation! { ListCatalog(page_number: i64, page_size: i64) "ListCatalog" -> ListCatalogOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ParentCatalogId" parent_catalog_id: String
} }
paged! { ListCatalog: CatalogInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogOutput {
    pub data: Option<ListCatalogPage>,
}
model! { ListCatalogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogPage {
    pub items: Option<Vec<CatalogInfo>>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCatalogPage {
    0 "Items" items, 1 "PageCount" page_count, 2 "PageSize" page_size, 3 "PageNumber" page_number,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogInfo {
    pub name: Option<String>,
}
model! { CatalogInfo {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeFolderContents {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodeFolderContentsOutput {
    pub data: Option<Vec<CodeFolderNode>>,
}
model! { ListCodeFolderContentsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodePermissions {
    pub project_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub resource: ExploreFileResource,
    pub users: Option<Vec<String>>,
}
operation! { ListCodePermissions(project_id: String, page_number: i64, page_size: i64, resource: ExploreFileResource)
    "ListCodePermissions" -> ListCodePermissionsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Resource" resource,
    4 "Users" users: Vec<String>
} }
paged! { ListCodePermissions: ExploreFilePrivilegeItem =
    Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCodePermissionsOutput {
    pub data: Option<ExploreFilePermissionsPage>,
}
model! { ListCodePermissionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreFilePermissionsPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<Vec<ExploreFilePrivilegeItem>>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ExploreFilePermissionsPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Rows" rows, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExploreFilePrivilegeItem {
    pub privileges: Option<Vec<String>>,
    pub role_type: Option<String>,
    pub role_id: Option<String>,
    pub resource: Option<ExploreFileResource>,
    pub delete_able: Option<bool>,
}
model! { ExploreFilePrivilegeItem {
    0 "Privileges" privileges, 1 "RoleType" role_type, 2 "RoleId" role_id, 3 "Resource" resource,
    4 "DeleteAble" delete_able
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnLineage {
    pub table_unique_id: String,
    pub direction: String,
    pub page_number: i64,
    pub page_size: i64,
    pub column_name: String,
    pub platform: String,
}

/// What [`ListColumnLineage::new`] takes.
pub struct ListColumnLineageRequired {
    pub table_unique_id: String,
    pub direction: String,
    pub page_number: i64,
    pub page_size: i64,
    pub column_name: String,
    pub platform: String,
}
operation! { ListColumnLineage{ListColumnLineageRequired: table_unique_id, direction, page_number, page_size, column_name, platform}
    "ListColumnLineage" -> ListColumnLineageOutput {
    0 "TableUniqueId" table_unique_id, 1 "Direction" direction, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ColumnName" column_name, 5 "Platform" platform
} }
paged! { ListColumnLineage: LineageNodeInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListColumnLineageOutput {
    pub data: Option<ListLineagePage>,
}
model! { ListColumnLineageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineagePage {
    pub items: Option<Vec<LineageNodeInfo>>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListLineagePage {
    0 "Items" items, 1 "PageCount" page_count, 2 "PageSize" page_size, 3 "PageNumber" page_number,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageNodeInfo {
    pub resource: Option<LineageResource>,
    pub relation: Option<LineageRelation>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
}
model! { LineageNodeInfo {
    0 "Resource" resource, 1 "Relation" relation, 2 "DownStreamCount" down_stream_count,
    3 "UpStreamCount" up_stream_count
} }

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
    pub resource_properties: Option<Vec<LineageProperty>>,
}
model! { LineageResource {
    0 "ResourceUniqueId" resource_unique_id, 1 "ResourceName" resource_name, 2 "ResourceType" resource_type,
    3 "LineageNodeId" lineage_node_id, 4 "Description" description, 5 "Platform" platform, 6 "CreateTime" create_time,
    7 "UpdateTime" update_time, 8 "ResourceProperties" resource_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageRelation {
    pub relation_id: Option<String>,
    pub source_unique_id: Option<String>,
    pub target_unique_id: Option<String>,
    pub processes: Option<Vec<LineageProcess>>,
}
model! { LineageRelation {
    0 "RelationId" relation_id, 1 "SourceUniqueId" source_unique_id, 2 "TargetUniqueId" target_unique_id,
    3 "Processes" processes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataBackfillInstances {
    pub project_id: String,
    pub data_backfill_plan_id: String,
    pub task_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListDataBackfillInstances(project_id: String, data_backfill_plan_id: String, task_id: String)
    "ListDataBackfillInstances" -> ListDataBackfillInstancesOutput {
    0 "ProjectId" project_id, 1 "DataBackfillPlanId" data_backfill_plan_id, 2 "TaskId" task_id,
    3 "PageNumber" page_number: u64, 4 "PageSize" page_size: u64
} }
paged! { ListDataBackfillInstances: BackfillInstance =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataBackfillInstancesOutput {
    pub data: Option<BackfillInstanceCollection>,
}
model! { ListDataBackfillInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackfillInstanceCollection {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_page_number: Option<u64>,
    pub total_count: Option<u64>,
    pub items: Option<Vec<BackfillInstance>>,
}
model! { BackfillInstanceCollection {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPageNumber" total_page_number,
    3 "TotalCount" total_count, 4 "Items" items
} }

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
    0 "TaskName" task_name, 1 "TaskId" task_id, 2 "CurRunDate" cur_run_date, 3 "State" state, 4 "StartTime" start_time,
    5 "EndTime" end_time, 6 "CostTime" cost_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSources {
    pub project_id: String,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<Vec<String>>,
    pub creator: Option<String>,
}
operation! { ListDataSources(project_id: String) "ListDataSources" -> ListDataSourcesOutput {
    0 "ProjectId" project_id, 1 "PageSize" page_size: u64, 2 "PageNumber" page_number: u64, 3 "Name" name: String,
    4 "DisplayName" display_name: String, 5 "Type" r#type: Vec<String>, 6 "Creator" creator: String
} }
paged! { ListDataSources: DataSource = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourcesOutput {
    pub data: Option<DataSourceInfo>,
}
model! { ListDataSourcesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfo {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<DataSource>>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
}
model! { DataSourceInfo {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Items" items, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabase {
    pub page_number: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseOutput {
    pub data: Option<ListDatabasePage>,
}
model! { ListDatabaseOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabasePage {
    pub items: Option<Vec<DatabaseInfo>>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDatabasePage {
    0 "Items" items, 1 "PageCount" page_count, 2 "PageSize" page_size, 3 "PageNumber" page_number,
    4 "TotalCount" total_count
} }

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
    0 "Guid" guid, 1 "Name" name, 2 "CatalogName" catalog_name, 3 "Description" description, 4 "Location" location,
    5 "StorageSize" storage_size, 6 "DatasourceId" datasource_id, 7 "DatasourceType" datasource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamOpsTasks {
    pub task_id: String,
    pub project_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { ListDownstreamOpsTasks(task_id: String, project_id: String)
    "ListDownstreamOpsTasks" -> ListDownstreamOpsTasksOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamOpsTasksOutput {
    pub data: Option<ChildDependencyConfigPage>,
}
model! { ListDownstreamOpsTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildDependencyConfigPage {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<OpsTaskDepend>>,
}
model! { ChildDependencyConfigPage {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Items" items
} }

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
    pub task_type_id: Option<u64>,
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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "WorkflowId" workflow_id, 3 "WorkflowName" workflow_name,
    4 "ProjectId" project_id, 5 "ProjectName" project_name, 6 "Status" status, 7 "TaskTypeId" task_type_id,
    8 "TaskTypeDesc" task_type_desc, 9 "FolderName" folder_name, 10 "FolderId" folder_id,
    11 "FirstSubmitTime" first_submit_time, 12 "FirstRunTime" first_run_time, 13 "ScheduleDesc" schedule_desc,
    14 "CycleType" cycle_type, 15 "OwnerUin" owner_uin, 16 "ExecutionStartTime" execution_start_time,
    17 "ExecutionEndTime" execution_end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstances {
    pub project_id: String,
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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTaskInstancesOutput {
    pub data: Option<TaskInstancePage>,
}
model! { ListDownstreamTaskInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstancePage {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<TaskInstance>>,
}
model! { TaskInstancePage {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Items" items
} }

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
    pub instance_type: Option<u64>,
    pub owner_uin_list: Option<Vec<String>>,
    pub total_run_num: Option<u64>,
    pub task_type: Option<String>,
    pub task_type_id: Option<i64>,
    pub cycle_type: Option<String>,
    pub try_limit: Option<u64>,
    pub tries: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<i64>,
    pub scheduler_time: Option<String>,
    pub last_update_time: Option<String>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
}
model! { TaskInstance {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "FolderId" folder_id, 3 "FolderName" folder_name,
    4 "WorkflowId" workflow_id, 5 "WorkflowName" workflow_name, 6 "TaskId" task_id, 7 "TaskName" task_name,
    8 "CurRunDate" cur_run_date, 9 "InstanceState" instance_state, 10 "InstanceType" instance_type,
    11 "OwnerUinList" owner_uin_list, 12 "TotalRunNum" total_run_num, 13 "TaskType" task_type,
    14 "TaskTypeId" task_type_id, 15 "CycleType" cycle_type, 16 "TryLimit" try_limit, 17 "Tries" tries,
    18 "StartTime" start_time, 19 "EndTime" end_time, 20 "CostTime" cost_time, 21 "SchedulerTime" scheduler_time,
    22 "LastUpdateTime" last_update_time, 23 "ExecutorGroupId" executor_group_id,
    24 "ExecutorGroupName" executor_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasks {
    pub project_id: String,
    pub task_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListDownstreamTasks(project_id: String, task_id: String)
    "ListDownstreamTasks" -> ListDownstreamTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: u64, 3 "PageSize" page_size: u64
} }
paged! { ListDownstreamTasks: TaskDependDto = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTasksOutput {
    pub data: Option<DependencyConfigPage>,
}
model! { ListDownstreamTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyConfigPage {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<TaskDependDto>>,
}
model! { DependencyConfigPage {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDependDto {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub task_type_id: Option<u64>,
    pub task_type_desc: Option<String>,
    pub schedule_desc: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub delay_time: Option<u64>,
    pub cycle_type: Option<String>,
    pub owner_uin: Option<String>,
    pub task_action: Option<String>,
    pub init_strategy: Option<String>,
    pub crontab_expression: Option<String>,
}
model! { TaskDependDto {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "WorkflowId" workflow_id, 3 "WorkflowName" workflow_name,
    4 "ProjectId" project_id, 5 "Status" status, 6 "TaskTypeId" task_type_id, 7 "TaskTypeDesc" task_type_desc,
    8 "ScheduleDesc" schedule_desc, 9 "StartTime" start_time, 10 "EndTime" end_time, 11 "DelayTime" delay_time,
    12 "CycleType" cycle_type, 13 "OwnerUin" owner_uin, 14 "TaskAction" task_action, 15 "InitStrategy" init_strategy,
    16 "CrontabExpression" crontab_expression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTriggerTasks {
    pub project_id: String,
    pub task_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListDownstreamTriggerTasks(project_id: String, task_id: String)
    "ListDownstreamTriggerTasks" -> ListDownstreamTriggerTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: u64, 3 "PageSize" page_size: u64
} }
paged! { ListDownstreamTriggerTasks: TriggerTaskDependDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDownstreamTriggerTasksOutput {
    pub data: Option<TriggerDependencyConfigPage>,
}
model! { ListDownstreamTriggerTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerDependencyConfigPage {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<TriggerTaskDependDto>>,
}
model! { TriggerDependencyConfigPage {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerTaskDependDto {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub task_type_id: Option<u64>,
    pub task_type_desc: Option<String>,
    pub owner_uin: Option<String>,
}
model! { TriggerTaskDependDto {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "WorkflowId" workflow_id, 3 "WorkflowName" workflow_name,
    4 "ProjectId" project_id, 5 "Status" status, 6 "TaskTypeId" task_type_id, 7 "TaskTypeDesc" task_type_desc,
    8 "OwnerUin" owner_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineage {
    pub resource_unique_id: String,
    pub resource_type: String,
    pub direction: String,
    pub page_number: i64,
    pub page_size: i64,
    pub platform: String,
}

/// What [`ListLineage::new`] takes.
pub struct ListLineageRequired {
    pub resource_unique_id: String,
    pub resource_type: String,
    pub direction: String,
    pub page_number: i64,
    pub page_size: i64,
    pub platform: String,
}
operation! { ListLineage{ListLineageRequired: resource_unique_id, resource_type, direction, page_number, page_size, platform}
    "ListLineage" -> ListLineageOutput {
    0 "ResourceUniqueId" resource_unique_id, 1 "ResourceType" resource_type, 2 "Direction" direction,
    3 "PageNumber" page_number, 4 "PageSize" page_size, 5 "Platform" platform
} }
paged! { ListLineage: LineageNodeInfo = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLineageOutput {
    pub data: Option<ListLineagePage>,
}
model! { ListLineageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsAlarmRules {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
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
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "MonitorObjectType" monitor_object_type: i64, 4 "TaskId" task_id: String, 5 "AlarmType" alarm_type: String,
    6 "AlarmLevel" alarm_level: i64, 7 "AlarmRecipientId" alarm_recipient_id: String, 8 "Keyword" keyword: String,
    9 "CreateUserUin" create_user_uin: String, 10 "CreateTimeFrom" create_time_from: String,
    11 "CreateTimeTo" create_time_to: String, 12 "UpdateTimeFrom" update_time_from: String,
    13 "UpdateTimeTo" update_time_to: String
} }
paged! { ListOpsAlarmRules: AlarmRuleData = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsAlarmRulesOutput {
    pub data: Option<ListAlarmRulesResult>,
}
model! { ListOpsAlarmRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlarmRulesResult {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_page_number: Option<u64>,
    pub total_count: Option<u64>,
    pub items: Option<Vec<AlarmRuleData>>,
}
model! { ListAlarmRulesResult {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalPageNumber" total_page_number,
    3 "TotalCount" total_count, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTasks {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTasksOutput {
    pub data: Option<ListOpsTasksPage>,
}
model! { ListOpsTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTasksPage {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub items: Option<Vec<TaskOpsInfo>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
model! { ListOpsTasksPage {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "Items" items, 3 "PageNumber" page_number,
    4 "PageSize" page_size
} }

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
    pub task_type_id: Option<u64>,
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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "OwnerUin" owner_uin, 3 "Status" status, 4 "FolderId" folder_id,
    5 "FolderName" folder_name, 6 "WorkflowId" workflow_id, 7 "WorkflowName" workflow_name, 8 "ProjectId" project_id,
    9 "ProjectName" project_name, 10 "UpdateUserUin" update_user_uin, 11 "TaskTypeId" task_type_id,
    12 "TaskTypeDesc" task_type_desc, 13 "CycleType" cycle_type, 14 "ExecutorGroupId" executor_group_id,
    15 "ScheduleDesc" schedule_desc, 16 "ExecutorGroupName" executor_group_name,
    17 "LastSchedulerCommitTime" last_scheduler_commit_time, 18 "FirstRunTime" first_run_time,
    19 "FirstSubmitTime" first_submit_time, 20 "CreateTime" create_time, 21 "LastUpdateTime" last_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTriggerWorkflows {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListOpsTriggerWorkflows(project_id: String) "ListOpsTriggerWorkflows" -> ListOpsTriggerWorkflowsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListOpsTriggerWorkflows: TriggerWorkflowBrief =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsTriggerWorkflowsOutput {
    pub data: Option<TriggerWorkflowResult>,
}
model! { ListOpsTriggerWorkflowsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowResult {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<TriggerWorkflowBrief>>,
}
model! { TriggerWorkflowResult {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowBrief {
    pub project_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub task_count: Option<u64>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub workflow_trigger_config: Option<WorkflowTriggerConfig>,
    pub user_name_in_charge: Option<String>,
    pub user_uin_in_charge: Option<String>,
    pub workflow_params: Option<String>,
    pub execute_user_uin: Option<String>,
}
model! { TriggerWorkflowBrief {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "WorkflowName" workflow_name, 3 "TaskCount" task_count,
    4 "FolderId" folder_id, 5 "FolderName" folder_name, 6 "WorkflowTriggerConfig" workflow_trigger_config,
    7 "UserNameInCharge" user_name_in_charge, 8 "UserUinInCharge" user_uin_in_charge,
    9 "WorkflowParams" workflow_params, 10 "ExecuteUserUin" execute_user_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsWorkflows {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
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
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "FolderId" folder_id: String, 4 "Status" status: String, 5 "OwnerUin" owner_uin: String,
    6 "WorkflowType" workflow_type: String, 7 "KeyWord" key_word: String, 8 "SortItem" sort_item: String,
    9 "SortType" sort_type: String, 10 "CreateUserUin" create_user_uin: String, 11 "ModifyTime" modify_time: String,
    12 "CreateTime" create_time: String
} }
paged! { ListOpsWorkflows: OpsWorkflow = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpsWorkflowsOutput {
    pub data: Option<OpsWorkflows>,
}
model! { ListOpsWorkflowsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsWorkflows {
    pub items: Option<Vec<OpsWorkflow>>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
}
model! { OpsWorkflows {
    0 "Items" items, 1 "TotalCount" total_count, 2 "TotalPageNumber" total_page_number, 3 "PageSize" page_size,
    4 "PageNumber" page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsWorkflow {
    pub task_count: Option<u64>,
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
    0 "TaskCount" task_count, 1 "FolderName" folder_name, 2 "FolderId" folder_id, 3 "WorkflowId" workflow_id,
    4 "WorkflowName" workflow_name, 5 "WorkflowType" workflow_type, 6 "WorkflowDesc" workflow_desc,
    7 "OwnerUin" owner_uin, 8 "ProjectId" project_id, 9 "ProjectName" project_name, 10 "Status" status,
    11 "CreateTime" create_time, 12 "UpdateTime" update_time, 13 "UpdateUserUin" update_user_uin
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { SecurityFilter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Page {
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
input! { Page() {
    0 "PageSize" page_size: i64, 1 "PageNumber" page_number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionsOutput {
    pub data: Option<GetResourcePrivilegeDetailRsp>,
}
model! { ListPermissionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePrivilegeDetailRsp {
    pub details: Option<Vec<ResourcePrivilegeDetail>>,
    pub total_count: Option<i64>,
}
model! { GetResourcePrivilegeDetailRsp {
    0 "Details" details, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePrivilegeDetail {
    pub resource: Option<PrivilegeResource>,
    pub subject_details: Option<Vec<SubjectInfo>>,
    pub permission_details: Option<Vec<PrivilegeInfo>>,
}
model! { ResourcePrivilegeDetail {
    0 "Resource" resource, 1 "SubjectDetails" subject_details, 2 "PermissionDetails" permission_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubjectInfo {
    pub subject_type: Option<String>,
    pub subject_type_display_name: Option<String>,
    pub subject_value: Option<String>,
    pub subject_value_display_name: Option<String>,
}
model! { SubjectInfo {
    0 "SubjectType" subject_type, 1 "SubjectTypeDisplayName" subject_type_display_name, 2 "SubjectValue" subject_value,
    3 "SubjectValueDisplayName" subject_value_display_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessLineage {
    pub process_id: String,
    pub process_type: String,
    pub page_number: i64,
    pub page_size: i64,
    pub platform: String,
}

/// What [`ListProcessLineage::new`] takes.
pub struct ListProcessLineageRequired {
    pub process_id: String,
    pub process_type: String,
    pub page_number: i64,
    pub page_size: i64,
    pub platform: String,
}
operation! { ListProcessLineage{ListProcessLineageRequired: process_id, process_type, page_number, page_size, platform}
    "ListProcessLineage" -> ListProcessLineageOutput {
    0 "ProcessId" process_id, 1 "ProcessType" process_type, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Platform" platform
} }
paged! { ListProcessLineage: LineagePair = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessLineageOutput {
    pub data: Option<ListProcessLineagePage>,
}
model! { ListProcessLineageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessLineagePage {
    pub items: Option<Vec<LineagePair>>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListProcessLineagePage {
    0 "Items" items, 1 "PageCount" page_count, 2 "PageSize" page_size, 3 "PageNumber" page_number,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembers {
    pub project_id: String,
    pub user_name: Option<String>,
    pub user_uin: Option<String>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
}
operation! { ListProjectMembers(project_id: String) "ListProjectMembers" -> ListProjectMembersOutput {
    0 "ProjectId" project_id, 1 "UserName" user_name: String, 2 "UserUin" user_uin: String, 3 "PageSize" page_size: u64,
    4 "PageNumber" page_number: u64
} }
paged! { ListProjectMembers: ProjectUserRole = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersOutput {
    pub data: Option<ProjectUsersBrief>,
}
model! { ListProjectMembersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUsersBrief {
    pub items: Option<Vec<ProjectUserRole>>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
}
model! { ProjectUsersBrief {
    0 "Items" items, 1 "PageSize" page_size, 2 "PageNumber" page_number, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUserRole {
    pub app_id: Option<String>,
    pub root_account_id: Option<String>,
    pub user_uin: Option<String>,
    pub user_name: Option<String>,
    pub display_name: Option<String>,
    pub roles: Option<Vec<SystemRole>>,
    pub is_creator: Option<bool>,
    pub create_time: Option<String>,
    pub is_project_owner: Option<bool>,
    pub phone_num: Option<String>,
    pub email: Option<String>,
}
model! { ProjectUserRole {
    0 "AppId" app_id, 1 "RootAccountId" root_account_id, 2 "UserUin" user_uin, 3 "UserName" user_name,
    4 "DisplayName" display_name, 5 "Roles" roles, 6 "IsCreator" is_creator, 7 "CreateTime" create_time,
    8 "IsProjectOwner" is_project_owner, 9 "PhoneNum" phone_num, 10 "Email" email
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub role_display_name: Option<String>,
    pub description: Option<String>,
}
model! { SystemRole {
    0 "RoleId" role_id, 1 "RoleName" role_name, 2 "RoleDisplayName" role_display_name, 3 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRoles {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectRolesOutput {
    pub data: Option<PageRoles>,
}
model! { ListProjectRolesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageRoles {
    pub items: Option<Vec<SystemRole>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { PageRoles {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub project_ids: Option<Vec<String>>,
    pub project_name: Option<String>,
    pub status: Option<i64>,
    pub project_model: Option<String>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListProjects() "ListProjects" -> ListProjectsOutput {
    0 "ProjectIds" project_ids: Vec<String>, 1 "ProjectName" project_name: String, 2 "Status" status: i64,
    3 "ProjectModel" project_model: String, 4 "PageNumber" page_number: u64, 5 "PageSize" page_size: u64
} }
paged! { ListProjects: Project = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub data: Option<ProjectBrief>,
}
model! { ListProjectsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectBrief {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<Project>>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
}
model! { ProjectBrief {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Items" items, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupExecResultsByPage {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListQualityRuleGroupExecResultsByPage(project_id: String)
    "ListQualityRuleGroupExecResultsByPage" -> ListQualityRuleGroupExecResultsByPageOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListQualityRuleGroupExecResultsByPage: ListQualityRuleGroupExecResult =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupExecResultsByPageOutput {
    pub data: Option<ListQualityRuleGroupExecResultPage>,
}
model! { ListQualityRuleGroupExecResultsByPageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupExecResultPage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<ListQualityRuleGroupExecResult>>,
}
model! { ListQualityRuleGroupExecResultPage {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupExecResult {
    pub rule_group_exec_id: Option<u64>,
    pub rule_group_id: Option<u64>,
    pub trigger_type: Option<u64>,
    pub exec_time: Option<String>,
    pub status: Option<u64>,
    pub alarm_rule_count: Option<u64>,
    pub total_rule_count: Option<u64>,
    pub table_owner_name: Option<String>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub database_id: Option<String>,
    pub datasource_id: Option<String>,
    pub permission: Option<bool>,
    pub exec_detail: Option<String>,
    pub engine_type: Option<String>,
    pub rule_exec_result_vo_list: Option<Vec<QualityRuleExecResult>>,
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
    0 "RuleGroupExecId" rule_group_exec_id, 1 "RuleGroupId" rule_group_id, 2 "TriggerType" trigger_type,
    3 "ExecTime" exec_time, 4 "Status" status, 5 "AlarmRuleCount" alarm_rule_count, 6 "TotalRuleCount" total_rule_count,
    7 "TableOwnerName" table_owner_name, 8 "TableName" table_name, 9 "TableId" table_id, 10 "DatabaseId" database_id,
    11 "DatasourceId" datasource_id, 12 "Permission" permission, 13 "ExecDetail" exec_detail,
    14 "EngineType" engine_type, 15 "RuleExecResultVOList" rule_exec_result_vo_list, 16 "DatabaseName" database_name,
    17 "RuleGroupTableId" rule_group_table_id, 18 "ClusterDeployType" cluster_deploy_type, 19 "InstanceId" instance_id,
    20 "DsEnvType" ds_env_type, 21 "ProjectId" project_id, 22 "ProjectName" project_name,
    23 "InstanceStatus" instance_status, 24 "StartTime" start_time, 25 "FinishTime" finish_time,
    26 "RuleGroupName" rule_group_name, 27 "RuleGroupExist" rule_group_exist, 28 "BizCatalogName" biz_catalog_name,
    29 "BizCatalogId" biz_catalog_id, 30 "FailMsg" fail_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleExecResult {
    pub rule_exec_id: Option<u64>,
    pub rule_group_exec_id: Option<u64>,
    pub rule_group_id: Option<u64>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<u64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_expression: Option<String>,
    pub exec_result_status: Option<u64>,
    pub trigger_result: Option<String>,
    pub compare_result: Option<CompareQualityResult>,
    pub template_name: Option<String>,
    pub quality_dim: Option<u64>,
    pub target_db_table_name: Option<String>,
    pub target_object_value: Option<String>,
    pub target_object_data_type: Option<String>,
    pub field_config: Option<QualityRuleFieldConfig>,
    pub rel_condition_expr: Option<String>,
    pub start_time: Option<String>,
    pub alarm_level: Option<u64>,
    pub trigger_condition: Option<String>,
    pub rule_group_name: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub rule_group_exist: Option<i64>,
    pub datasource_type: Option<i64>,
    pub rule_group_table_id: Option<u64>,
    pub monitor_type: Option<i64>,
    pub finish_time: Option<String>,
    pub group_type: Option<String>,
    pub aspect_task_id: Option<String>,
    pub catalog_name: Option<String>,
    pub rule_exec_status: Option<i64>,
}
model! { QualityRuleExecResult {
    0 "RuleExecId" rule_exec_id, 1 "RuleGroupExecId" rule_group_exec_id, 2 "RuleGroupId" rule_group_id,
    3 "RuleId" rule_id, 4 "RuleName" rule_name, 5 "RuleType" rule_type,
    6 "SourceObjectDataTypeName" source_object_data_type_name, 7 "SourceObjectValue" source_object_value,
    8 "ConditionExpression" condition_expression, 9 "ExecResultStatus" exec_result_status,
    10 "TriggerResult" trigger_result, 11 "CompareResult" compare_result, 12 "TemplateName" template_name,
    13 "QualityDim" quality_dim, 14 "TargetDBTableName" target_db_table_name,
    15 "TargetObjectValue" target_object_value, 16 "TargetObjectDataType" target_object_data_type,
    17 "FieldConfig" field_config, 18 "RelConditionExpr" rel_condition_expr, 19 "StartTime" start_time,
    20 "AlarmLevel" alarm_level, 21 "TriggerCondition" trigger_condition, 22 "RuleGroupName" rule_group_name,
    23 "DatasourceId" datasource_id, 24 "DatasourceName" datasource_name, 25 "DatabaseName" database_name,
    26 "SchemaName" schema_name, 27 "TableName" table_name, 28 "RuleGroupExist" rule_group_exist,
    29 "DatasourceType" datasource_type, 30 "RuleGroupTableId" rule_group_table_id, 31 "MonitorType" monitor_type,
    32 "FinishTime" finish_time, 33 "GroupType" group_type, 34 "AspectTaskId" aspect_task_id,
    35 "CatalogName" catalog_name, 36 "RuleExecStatus" rule_exec_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareQualityResult {
    pub items: Option<Vec<CompareQualityResultItem>>,
    pub total_rows: Option<u64>,
    pub pass_rows: Option<u64>,
    pub trigger_rows: Option<u64>,
    pub compute_expression: Option<String>,
}
model! { CompareQualityResult {
    0 "Items" items, 1 "TotalRows" total_rows, 2 "PassRows" pass_rows, 3 "TriggerRows" trigger_rows,
    4 "ComputeExpression" compute_expression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareQualityResultItem {
    pub fix_result: Option<u64>,
    pub result_value: Option<String>,
    pub values: Option<Vec<QualityThresholdValue>>,
    pub operator: Option<String>,
    pub compare_type: Option<u64>,
    pub value_compute_type: Option<u64>,
}
model! { CompareQualityResultItem {
    0 "FixResult" fix_result, 1 "ResultValue" result_value, 2 "Values" values, 3 "Operator" operator,
    4 "CompareType" compare_type, 5 "ValueComputeType" value_compute_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroups {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListQualityRuleGroups(project_id: String) "ListQualityRuleGroups" -> ListQualityRuleGroupsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListQualityRuleGroups: QualityRuleGroup =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupsOutput {
    pub data: Option<QualityRuleGroupPage>,
}
model! { ListQualityRuleGroupsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupPage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<QualityRuleGroup>>,
}
model! { QualityRuleGroupPage {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroup {
    pub rule_group_id: Option<u64>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_type: Option<u64>,
    pub monitor_type: Option<u64>,
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
    pub rule_count: Option<u64>,
    pub monitor_status: Option<bool>,
    pub table_owner_user_id: Option<u64>,
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
    0 "RuleGroupId" rule_group_id, 1 "DatasourceId" datasource_id, 2 "DatasourceName" datasource_name,
    3 "DatasourceType" datasource_type, 4 "MonitorType" monitor_type, 5 "UpdateTime" update_time,
    6 "TableName" table_name, 7 "TableId" table_id, 8 "TableOwnerName" table_owner_name, 9 "ExecStrategy" exec_strategy,
    10 "Subscription" subscription, 11 "DatabaseId" database_id, 12 "DatabaseName" database_name,
    13 "SchemaName" schema_name, 14 "Permission" permission, 15 "RuleCount" rule_count,
    16 "MonitorStatus" monitor_status, 17 "TableOwnerUserId" table_owner_user_id, 18 "InstanceId" instance_id,
    19 "CreateTime" create_time, 20 "StrategyConfig" strategy_config, 21 "SubscribeConfig" subscribe_config,
    22 "DsEnvType" ds_env_type, 23 "ClusterDeployType" cluster_deploy_type, 24 "Name" name, 25 "ExecDetail" exec_detail,
    26 "PipelineTaskCount" pipeline_task_count, 27 "EnableRuleCount" enable_rule_count, 28 "Description" description,
    29 "CreateUserName" create_user_name, 30 "GroupType" group_type, 31 "AspectTaskId" aspect_task_id,
    32 "CatalogName" catalog_name, 33 "InChargeId" in_charge_id, 34 "InChargeName" in_charge_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupSubscribe {
    pub rule_group_id: Option<u64>,
    pub receivers: Option<Vec<QualitySubscribeReceiver>>,
    pub subscribe_type: Option<Vec<u64>>,
    pub web_hooks: Option<Vec<QualitySubscribeWebHook>>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub alarm_message_rule: Option<String>,
}
model! { QualityRuleGroupSubscribe {
    0 "RuleGroupId" rule_group_id, 1 "Receivers" receivers, 2 "SubscribeType" subscribe_type, 3 "WebHooks" web_hooks,
    4 "RuleId" rule_id, 5 "RuleName" rule_name, 6 "AlarmMessageRule" alarm_message_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualitySubscribeReceiver {
    pub receiver_user_id: Option<u64>,
    pub receiver_name: Option<String>,
    pub receiver_user_id_str: Option<String>,
}
model! { QualitySubscribeReceiver {
    0 "ReceiverUserId" receiver_user_id, 1 "ReceiverName" receiver_name, 2 "ReceiverUserIdStr" receiver_user_id_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualitySubscribeWebHook {
    pub hook_type: Option<String>,
    pub hook_address: Option<String>,
}
model! { QualitySubscribeWebHook {
    0 "HookType" hook_type, 1 "HookAddress" hook_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupsTable {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListQualityRuleGroupsTable(project_id: String)
    "ListQualityRuleGroupsTable" -> ListQualityRuleGroupsTableOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListQualityRuleGroupsTable: QualityRuleGroupTableV2 =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleGroupsTableOutput {
    pub data: Option<QualityRuleGroupsTableVO>,
}
model! { ListQualityRuleGroupsTableOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupsTableVO {
    pub total_count: Option<u64>,
    pub items: Option<Vec<QualityRuleGroupTableV2>>,
}
model! { QualityRuleGroupsTableVO {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleGroupTableV2 {
    pub id: Option<u64>,
    pub rule_group_id: Option<u64>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_owner_user_id: Option<u64>,
    pub table_owner_name: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub datasource_type: Option<i64>,
    pub instance_id: Option<String>,
    pub rule_group_count: Option<u64>,
    pub rule_count: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub enable_rule_group_count: Option<u64>,
    pub catalog_name: Option<String>,
}
model! { QualityRuleGroupTableV2 {
    0 "Id" id, 1 "RuleGroupId" rule_group_id, 2 "TableId" table_id, 3 "TableName" table_name,
    4 "SchemaName" schema_name, 5 "TableOwnerUserId" table_owner_user_id, 6 "TableOwnerName" table_owner_name,
    7 "DatasourceId" datasource_id, 8 "DatasourceName" datasource_name, 9 "DatabaseId" database_id,
    10 "DatabaseName" database_name, 11 "DatasourceType" datasource_type, 12 "InstanceId" instance_id,
    13 "RuleGroupCount" rule_group_count, 14 "RuleCount" rule_count, 15 "CreateTime" create_time,
    16 "UpdateTime" update_time, 17 "EnableRuleGroupCount" enable_rule_group_count, 18 "CatalogName" catalog_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleTemplates {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub order_fields: Option<Vec<OrderField>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { ListQualityRuleTemplates(project_id: String) "ListQualityRuleTemplates" -> ListQualityRuleTemplatesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "Filters" filters: Vec<Filter>
} }
paged! { ListQualityRuleTemplates: QualityRuleTemplate =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleTemplatesOutput {
    pub data: Option<QualityRuleTemplatePage>,
}
model! { ListQualityRuleTemplatesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleTemplatePage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<QualityRuleTemplate>>,
}
model! { QualityRuleTemplatePage {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRuleTemplate {
    pub rule_template_id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<u64>,
    pub source_object_type: Option<u64>,
    pub source_object_data_type: Option<u64>,
    pub source_content: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
    pub quality_dim: Option<u64>,
    pub compare_type: Option<u64>,
    pub citation_count: Option<u64>,
    pub user_id: Option<u64>,
    pub user_name: Option<String>,
    pub update_time: Option<String>,
    pub where_flag: Option<bool>,
    pub multi_source_flag: Option<bool>,
    pub sql_expression: Option<String>,
    pub sub_quality_dim: Option<u64>,
    pub resolved_sql_expression: Option<QualitySqlExpression>,
    pub datasource_types: Option<Vec<i64>>,
    pub user_id_str: Option<String>,
}
model! { QualityRuleTemplate {
    0 "RuleTemplateId" rule_template_id, 1 "Name" name, 2 "Description" description, 3 "Type" r#type,
    4 "SourceObjectType" source_object_type, 5 "SourceObjectDataType" source_object_data_type,
    6 "SourceContent" source_content, 7 "SourceEngineTypes" source_engine_types, 8 "QualityDim" quality_dim,
    9 "CompareType" compare_type, 10 "CitationCount" citation_count, 11 "UserId" user_id, 12 "UserName" user_name,
    13 "UpdateTime" update_time, 14 "WhereFlag" where_flag, 15 "MultiSourceFlag" multi_source_flag,
    16 "SqlExpression" sql_expression, 17 "SubQualityDim" sub_quality_dim,
    18 "ResolvedSqlExpression" resolved_sql_expression, 19 "DatasourceTypes" datasource_types,
    20 "UserIdStr" user_id_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualitySqlExpression {
    pub table_expressions: Option<Vec<QualitySqlExpressionTable>>,
    pub param_expressions: Option<Vec<String>>,
    pub system_template_expressions: Option<Vec<String>>,
}
model! { QualitySqlExpression {
    0 "TableExpressions" table_expressions, 1 "ParamExpressions" param_expressions,
    2 "SystemTemplateExpressions" system_template_expressions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualitySqlExpressionTable {
    pub table_expression: Option<String>,
    pub column_expression: Option<Vec<String>>,
}
model! { QualitySqlExpressionTable {
    0 "TableExpression" table_expression, 1 "ColumnExpression" column_expression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRules {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { ListQualityRules(project_id: String) "ListQualityRules" -> ListQualityRulesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "Filters" filters: Vec<Filter>, 4 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { ListQualityRules: QualityRule = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesOutput {
    pub data: Option<QualityRulePage>,
}
model! { ListQualityRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRulePage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<QualityRule>>,
}
model! { QualityRulePage {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityRule {
    pub rule_id: Option<u64>,
    pub rule_group_id: Option<u64>,
    pub table_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub rule_template_id: Option<u64>,
    pub rule_template_content: Option<String>,
    pub quality_dim: Option<u64>,
    pub source_object_type: Option<u64>,
    pub source_object_data_type: Option<u64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<u64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub compare_rule: Option<QualityCompareRule>,
    pub alarm_level: Option<u64>,
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
    pub sub_quality_dim: Option<u64>,
    pub target_object_type: Option<u64>,
    pub target_object_data_type: Option<u64>,
    pub target_object_data_type_name: Option<String>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
    pub table_name: Option<String>,
    pub table_owner_name: Option<String>,
    pub exec_strategy: Option<QualityRuleGroupExecStrategy>,
    pub subscription: Option<QualityRuleGroupSubscribe>,
    pub create_time: Option<String>,
    pub datasource_id: Option<u64>,
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
    0 "RuleId" rule_id, 1 "RuleGroupId" rule_group_id, 2 "TableId" table_id, 3 "Name" name, 4 "Type" r#type,
    5 "RuleTemplateId" rule_template_id, 6 "RuleTemplateContent" rule_template_content, 7 "QualityDim" quality_dim,
    8 "SourceObjectType" source_object_type, 9 "SourceObjectDataType" source_object_data_type,
    10 "SourceObjectDataTypeName" source_object_data_type_name, 11 "SourceObjectValue" source_object_value,
    12 "ConditionType" condition_type, 13 "ConditionExpression" condition_expression, 14 "CustomSql" custom_sql,
    15 "CompareRule" compare_rule, 16 "AlarmLevel" alarm_level, 17 "Description" description, 18 "Operator" operator,
    19 "TargetDatabaseId" target_database_id, 20 "TargetDatabaseName" target_database_name,
    21 "TargetTableId" target_table_id, 22 "TargetTableName" target_table_name,
    23 "TargetConditionExpr" target_condition_expr, 24 "RelConditionExpr" rel_condition_expr,
    25 "FieldConfig" field_config, 26 "MultiSourceFlag" multi_source_flag, 27 "WhereFlag" where_flag,
    28 "TemplateSql" template_sql, 29 "SubQualityDim" sub_quality_dim, 30 "TargetObjectType" target_object_type,
    31 "TargetObjectDataType" target_object_data_type, 32 "TargetObjectDataTypeName" target_object_data_type_name,
    33 "TargetObjectValue" target_object_value, 34 "SourceEngineTypes" source_engine_types, 35 "TableName" table_name,
    36 "TableOwnerName" table_owner_name, 37 "ExecStrategy" exec_strategy, 38 "Subscription" subscription,
    39 "CreateTime" create_time, 40 "DatasourceId" datasource_id, 41 "DatabaseId" database_id,
    42 "MonitorStatus" monitor_status, 43 "TriggerCondition" trigger_condition, 44 "DsEnvType" ds_env_type,
    45 "DatasourceType" datasource_type, 46 "SchemaName" schema_name, 47 "TargetSchemaName" target_schema_name,
    48 "ProjectId" project_id, 49 "ProjectName" project_name, 50 "UpdateTime" update_time,
    51 "DatasourceName" datasource_name, 52 "DatabaseName" database_name, 53 "FailMsg" fail_msg,
    54 "GroupType" group_type, 55 "AspectTaskId" aspect_task_id, 56 "CatalogName" catalog_name,
    57 "TargetCatalogName" target_catalog_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceFiles {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub resource_name: Option<String>,
    pub parent_folder_path: Option<String>,
    pub create_user_uin: Option<String>,
    pub modify_time_start: Option<String>,
    pub modify_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub create_time_end: Option<String>,
}
operation! { ListResourceFiles(project_id: String) "ListResourceFiles" -> ListResourceFilesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64,
    3 "ResourceName" resource_name: String, 4 "ParentFolderPath" parent_folder_path: String,
    5 "CreateUserUin" create_user_uin: String, 6 "ModifyTimeStart" modify_time_start: String,
    7 "ModifyTimeEnd" modify_time_end: String, 8 "CreateTimeStart" create_time_start: String,
    9 "CreateTimeEnd" create_time_end: String
} }
paged! { ListResourceFiles: ResourceFileItem = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceFilesOutput {
    pub data: Option<ResourceFilePage>,
}
model! { ListResourceFilesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFilePage {
    pub items: Option<Vec<ResourceFileItem>>,
    pub total_page_number: Option<u64>,
    pub total_count: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
model! { ResourceFilePage {
    0 "Items" items, 1 "TotalPageNumber" total_page_number, 2 "TotalCount" total_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFileItem {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub file_extension_type: Option<String>,
    pub local_path: Option<String>,
}
model! { ResourceFileItem {
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name, 2 "FileExtensionType" file_extension_type,
    3 "LocalPath" local_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceFolders {
    pub project_id: String,
    pub parent_folder_path: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListResourceFolders(project_id: String, parent_folder_path: String)
    "ListResourceFolders" -> ListResourceFoldersOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path, 2 "PageNumber" page_number: u64,
    3 "PageSize" page_size: u64
} }
paged! { ListResourceFolders: ResourceFolder = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceFoldersOutput {
    pub data: Option<ResourceFolderPage>,
}
model! { ListResourceFoldersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFolderPage {
    pub items: Option<Vec<ResourceFolder>>,
    pub total_page_number: Option<u64>,
    pub total_count: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
model! { ResourceFolderPage {
    0 "Items" items, 1 "TotalPageNumber" total_page_number, 2 "TotalCount" total_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size
} }

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
    0 "FolderId" folder_id, 1 "CreateUserUin" create_user_uin, 2 "CreateUserName" create_user_name,
    3 "FolderPath" folder_path, 4 "FolderName" folder_name
} }

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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsOutput {
    pub data: Option<ExecutorResourceGroupData>,
}
model! { ListResourceGroupsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourceGroupData {
    pub items: Option<Vec<ExecutorResourceGroupInfo>>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ExecutorResourceGroupData {
    0 "Items" items, 1 "TotalCount" total_count, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourceGroupInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_group_type: Option<String>,
    pub associate_projects: Option<Vec<BindProject>>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub sub_net: Option<String>,
    pub auto_renew_enabled: Option<bool>,
}
model! { ExecutorResourceGroupInfo {
    0 "Id" id, 1 "Name" name, 2 "Description" description, 3 "ResourceGroupType" resource_group_type,
    4 "AssociateProjects" associate_projects, 5 "Region" region, 6 "VpcId" vpc_id, 7 "SubNet" sub_net,
    8 "AutoRenewEnabled" auto_renew_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProject {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_display_name: Option<String>,
}
model! { BindProject {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "ProjectDisplayName" project_display_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLFolderContents {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLFolderContentsOutput {
    pub data: Option<Vec<SQLFolderNode>>,
}
model! { ListSQLFolderContentsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLScriptRuns {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSQLScriptRunsOutput {
    pub data: Option<Vec<JobDto>>,
}
model! { ListSQLScriptRunsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDto {
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_type: Option<String>,
    pub script_id: Option<String>,
    pub job_execution_list: Option<Vec<JobExecutionDto>>,
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
    0 "JobId" job_id, 1 "JobName" job_name, 2 "JobType" job_type, 3 "ScriptId" script_id,
    4 "JobExecutionList" job_execution_list, 5 "ScriptContent" script_content, 6 "Status" status,
    7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "EndTime" end_time, 10 "OwnerUin" owner_uin,
    11 "UserUin" user_uin, 12 "TimeCost" time_cost, 13 "ScriptContentTruncate" script_content_truncate
} }

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
    pub context_script_content: Option<Vec<String>>,
    pub result_preview_count: Option<i64>,
    pub result_effect_count: Option<i64>,
    pub collecting_total_result: Option<bool>,
    pub script_content_truncate: Option<bool>,
}
model! { JobExecutionDto {
    0 "JobId" job_id, 1 "JobExecutionId" job_execution_id, 2 "JobExecutionName" job_execution_name,
    3 "ScriptContent" script_content, 4 "Status" status, 5 "CreateTime" create_time,
    6 "ExecuteStageInfo" execute_stage_info, 7 "LogFilePath" log_file_path, 8 "ResultFilePath" result_file_path,
    9 "ResultPreviewFilePath" result_preview_file_path, 10 "ResultTotalCount" result_total_count,
    11 "UpdateTime" update_time, 12 "EndTime" end_time, 13 "TimeCost" time_cost,
    14 "ContextScriptContent" context_script_content, 15 "ResultPreviewCount" result_preview_count,
    16 "ResultEffectCount" result_effect_count, 17 "CollectingTotalResult" collecting_total_result,
    18 "ScriptContentTruncate" script_content_truncate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchema {
    pub page_number: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemaOutput {
    pub data: Option<ListSchemaPage>,
}
model! { ListSchemaOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchemaPage {
    pub items: Option<Vec<SchemaInfo>>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListSchemaPage {
    0 "Items" items, 1 "PageCount" page_count, 2 "PageSize" page_size, 3 "PageNumber" page_number,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaInfo {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub database_name: Option<String>,
}
model! { SchemaInfo {
    0 "Guid" guid, 1 "Name" name, 2 "DatabaseName" database_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTable {
    pub page_number: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTableOutput {
    pub data: Option<ListTablePage>,
}
model! { ListTableOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablePage {
    pub items: Option<Vec<TableInfo>>,
    pub page_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTablePage {
    0 "Items" items, 1 "PageCount" page_count, 2 "PageSize" page_size, 3 "PageNumber" page_number,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFolders {
    pub project_id: String,
    pub parent_task_folder_path: String,
    pub workflow_id: String,
    pub task_folder_type: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListTaskFolders(project_id: String, parent_task_folder_path: String, workflow_id: String, task_folder_type: String)
    "ListTaskFolders" -> ListTaskFoldersOutput {
    0 "ProjectId" project_id, 1 "ParentTaskFolderPath" parent_task_folder_path, 2 "WorkflowId" workflow_id,
    3 "TaskFolderType" task_folder_type, 4 "PageNumber" page_number: u64, 5 "PageSize" page_size: u64
} }
paged! { ListTaskFolders: TaskFolder = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskFoldersOutput {
    pub data: Option<TaskFolderPage>,
}
model! { ListTaskFoldersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFolderPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub items: Option<Vec<TaskFolder>>,
}
model! { TaskFolderPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "TotalPageNumber" total_page_number, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFolder {
    pub project_id: Option<String>,
    pub task_folder_id: Option<String>,
    pub task_folder_path: Option<String>,
    pub create_user_uin: Option<String>,
}
model! { TaskFolder {
    0 "ProjectId" project_id, 1 "TaskFolderId" task_folder_id, 2 "TaskFolderPath" task_folder_path,
    3 "CreateUserUin" create_user_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceExecutions {
    pub project_id: String,
    pub instance_key: String,
    pub time_zone: Option<String>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
}
operation! { ListTaskInstanceExecutions(project_id: String, instance_key: String)
    "ListTaskInstanceExecutions" -> ListTaskInstanceExecutionsOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "TimeZone" time_zone: String, 3 "PageSize" page_size: u64,
    4 "PageNumber" page_number: u64
} }
paged! { ListTaskInstanceExecutions: InstanceExecution =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstanceExecutionsOutput {
    pub data: Option<TaskInstanceExecutions>,
}
model! { ListTaskInstanceExecutionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstanceExecutions {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub items: Option<Vec<InstanceExecution>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
model! { TaskInstanceExecutions {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "Items" items, 3 "PageNumber" page_number,
    4 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExecution {
    pub instance_key: Option<String>,
    pub life_round_num: Option<u64>,
    pub instance_state: Option<String>,
    pub run_type: Option<String>,
    pub tries: Option<u64>,
    pub execution_phase_list: Option<Vec<InstanceExecutionPhase>>,
    pub cost_time: Option<i64>,
}
model! { InstanceExecution {
    0 "InstanceKey" instance_key, 1 "LifeRoundNum" life_round_num, 2 "InstanceState" instance_state,
    3 "RunType" run_type, 4 "Tries" tries, 5 "ExecutionPhaseList" execution_phase_list, 6 "CostTime" cost_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExecutionPhase {
    pub start_time: Option<String>,
    pub detail_state: Option<String>,
    pub end_time: Option<String>,
}
model! { InstanceExecutionPhase {
    0 "StartTime" start_time, 1 "DetailState" detail_state, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstances {
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub keyword: Option<String>,
    pub time_zone: Option<String>,
    pub instance_type: Option<u64>,
    pub instance_state: Option<String>,
    pub task_type_id: Option<u64>,
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
    4 "TimeZone" time_zone: String, 5 "InstanceType" instance_type: u64, 6 "InstanceState" instance_state: String,
    7 "TaskTypeId" task_type_id: u64, 8 "CycleType" cycle_type: String, 9 "OwnerUin" owner_uin: String,
    10 "FolderId" folder_id: String, 11 "WorkflowId" workflow_id: String,
    12 "ExecutorGroupId" executor_group_id: String, 13 "ScheduleTimeFrom" schedule_time_from: String,
    14 "ScheduleTimeTo" schedule_time_to: String, 15 "StartTimeFrom" start_time_from: String,
    16 "StartTimeTo" start_time_to: String, 17 "LastUpdateTimeFrom" last_update_time_from: String,
    18 "LastUpdateTimeTo" last_update_time_to: String, 19 "SortColumn" sort_column: String,
    20 "SortType" sort_type: String
} }
paged! { ListTaskInstances: TaskInstance = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesOutput {
    pub data: Option<TaskInstancePage>,
}
model! { ListTaskInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskVersions {
    pub project_id: String,
    pub task_id: String,
    pub task_version_type: Option<String>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub used_version: Option<bool>,
}
operation! { ListTaskVersions(project_id: String, task_id: String) "ListTaskVersions" -> ListTaskVersionsOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "TaskVersionType" task_version_type: String,
    3 "PageNumber" page_number: u64, 4 "PageSize" page_size: u64, 5 "UsedVersion" used_version: bool
} }
paged! { ListTaskVersions: TaskVersion = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskVersionsOutput {
    pub data: Option<ListTaskVersionsItem>,
}
model! { ListTaskVersionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskVersionsItem {
    pub items: Option<Vec<TaskVersion>>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_count: Option<u64>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
}
model! { ListTaskVersionsItem {
    0 "Items" items, 1 "TotalCount" total_count, 2 "TotalPageNumber" total_page_number, 3 "PageCount" page_count,
    4 "PageSize" page_size, 5 "PageNumber" page_number
} }

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
    0 "CreateTime" create_time, 1 "VersionNum" version_num, 2 "CreateUserUin" create_user_uin, 3 "VersionId" version_id,
    4 "VersionRemark" version_remark, 5 "ApproveStatus" approve_status, 6 "Status" status,
    7 "ApproveUserUin" approve_user_uin, 8 "UsedVersion" used_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub data: Option<ListTaskInfo>,
}
model! { ListTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInfo {
    pub items: Option<Vec<TaskBaseAttribute>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
}
model! { ListTaskInfo {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantRoles {
    pub role_display_name: Option<String>,
}
operation! { ListTenantRoles() "ListTenantRoles" -> ListTenantRolesOutput {
    0 "RoleDisplayName" role_display_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantRolesOutput {
    pub data: Option<Vec<SystemRole>>,
}
model! { ListTenantRolesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskRuns {
    pub project_id: String,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListTriggerTaskRuns(project_id: String) "ListTriggerTaskRuns" -> ListTriggerTaskRunsOutput {
    0 "ProjectId" project_id, 1 "Filters" filters: Vec<Filter>, 2 "OrderFields" order_fields: Vec<OrderField>,
    3 "PageNumber" page_number: u64, 4 "PageSize" page_size: u64
} }
paged! { ListTriggerTaskRuns: ListTriggerTaskRunBrief =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskRunsOutput {
    pub data: Option<ListTriggerTaskRunResult>,
}
model! { ListTriggerTaskRunsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskRunResult {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<ListTriggerTaskRunBrief>>,
}
model! { ListTriggerTaskRunResult {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Items" items
} }

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
    0 "ExecutionId" execution_id, 1 "WorkflowId" workflow_id, 2 "WorkflowExecutionId" workflow_execution_id,
    3 "TaskId" task_id, 4 "TriggerType" trigger_type, 5 "WaitTime" wait_time, 6 "ExecuteUserUin" execute_user_uin,
    7 "ScheduleTime" schedule_time, 8 "ExecutionStartTime" execution_start_time,
    9 "ExecutionEndTime" execution_end_time, 10 "ExecutionTime" execution_time, 11 "RetryTimes" retry_times,
    12 "ErrorCodeStr" error_code_str, 13 "TaskName" task_name, 14 "WorkflowName" workflow_name,
    15 "RerunTimes" rerun_times, 16 "TaskExecutionState" task_execution_state,
    17 "IsLatestExecution" is_latest_execution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskVersions {
    pub project_id: String,
    pub task_id: String,
    pub task_version_type: Option<String>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListTriggerTaskVersions(project_id: String, task_id: String)
    "ListTriggerTaskVersions" -> ListTriggerTaskVersionsOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "TaskVersionType" task_version_type: String,
    3 "PageNumber" page_number: u64, 4 "PageSize" page_size: u64
} }
paged! { ListTriggerTaskVersions: TriggerTaskVersion =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskVersionsOutput {
    pub data: Option<ListTriggerTaskVersionsItem>,
}
model! { ListTriggerTaskVersionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskVersionsItem {
    pub items: Option<Vec<TriggerTaskVersion>>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_count: Option<u64>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
}
model! { ListTriggerTaskVersionsItem {
    0 "Items" items, 1 "TotalCount" total_count, 2 "TotalPageNumber" total_page_number, 3 "PageCount" page_count,
    4 "PageSize" page_size, 5 "PageNumber" page_number
} }

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
    0 "CreateTime" create_time, 1 "VersionNum" version_num, 2 "CreateUserUin" create_user_uin, 3 "VersionId" version_id,
    4 "VersionRemark" version_remark, 5 "ApproveStatus" approve_status, 6 "Status" status,
    7 "ApproveUserUin" approve_user_uin, 8 "UsedVersion" used_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTasks {
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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTasksOutput {
    pub data: Option<ListTriggerTaskInfo>,
}
model! { ListTriggerTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerTaskInfo {
    pub items: Option<Vec<TriggerTaskBaseAttribute>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
}
model! { ListTriggerTaskInfo {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflowRuns {
    pub project_id: String,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListTriggerWorkflowRuns(project_id: String) "ListTriggerWorkflowRuns" -> ListTriggerWorkflowRunsOutput {
    0 "ProjectId" project_id, 1 "Filters" filters: Vec<Filter>, 2 "OrderFields" order_fields: Vec<OrderField>,
    3 "PageNumber" page_number: u64, 4 "PageSize" page_size: u64
} }
paged! { ListTriggerWorkflowRuns: TriggerWorkflowRunBrief =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflowRunsOutput {
    pub data: Option<TriggerWorkflowRunResult>,
}
model! { ListTriggerWorkflowRunsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerWorkflowRunResult {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<TriggerWorkflowRunBrief>>,
}
model! { TriggerWorkflowRunResult {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflows {
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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflowsOutput {
    pub data: Option<ListTriggerWorkflowInfo>,
}
model! { ListTriggerWorkflowsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTriggerWorkflowInfo {
    pub items: Option<Vec<TriggerWorkflowInfo>>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
}
model! { ListTriggerWorkflowInfo {
    0 "Items" items, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

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
    0 "WorkflowId" workflow_id, 1 "WorkflowName" workflow_name, 2 "OwnerUin" owner_uin, 3 "CreateTime" create_time,
    4 "ModifyTime" modify_time, 5 "UpdateUserUin" update_user_uin, 6 "WorkflowDesc" workflow_desc,
    7 "CreateUserUin" create_user_uin, 8 "ExecuteUserUin" execute_user_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamOpsTasks {
    pub project_id: String,
    pub task_id: String,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
}
operation! { ListUpstreamOpsTasks(project_id: String, task_id: String)
    "ListUpstreamOpsTasks" -> ListUpstreamOpsTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: String, 3 "PageSize" page_size: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamOpsTasksOutput {
    pub data: Option<ParentDependencyConfigPage>,
}
model! { ListUpstreamOpsTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentDependencyConfigPage {
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<OpsTaskDepend>>,
}
model! { ParentDependencyConfigPage {
    0 "TotalCount" total_count, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstances {
    pub project_id: String,
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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTaskInstancesOutput {
    pub data: Option<TaskInstancePage>,
}
model! { ListUpstreamTaskInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasks {
    pub project_id: String,
    pub task_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListUpstreamTasks(project_id: String, task_id: String) "ListUpstreamTasks" -> ListUpstreamTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: u64, 3 "PageSize" page_size: u64
} }
paged! { ListUpstreamTasks: TaskDependDto = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTasksOutput {
    pub data: Option<DependencyConfigPage>,
}
model! { ListUpstreamTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTriggerTasks {
    pub project_id: String,
    pub task_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListUpstreamTriggerTasks(project_id: String, task_id: String)
    "ListUpstreamTriggerTasks" -> ListUpstreamTriggerTasksOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number: u64, 3 "PageSize" page_size: u64
} }
paged! { ListUpstreamTriggerTasks: TriggerTaskDependDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpstreamTriggerTasksOutput {
    pub data: Option<TriggerDependencyConfigPage>,
}
model! { ListUpstreamTriggerTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowFolders {
    pub project_id: String,
    pub parent_folder_path: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListWorkflowFolders(project_id: String, parent_folder_path: String)
    "ListWorkflowFolders" -> ListWorkflowFoldersOutput {
    0 "ProjectId" project_id, 1 "ParentFolderPath" parent_folder_path, 2 "PageNumber" page_number: u64,
    3 "PageSize" page_size: u64
} }
paged! { ListWorkflowFolders: WorkflowFolder = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowFoldersOutput {
    pub data: Option<WorkflowFolderPage>,
}
model! { ListWorkflowFoldersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowFolderPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub items: Option<Vec<WorkflowFolder>>,
}
model! { WorkflowFolderPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "TotalPageNumber" total_page_number, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowFolder {
    pub project_id: Option<String>,
    pub folder_id: Option<String>,
    pub folder_path: Option<String>,
    pub create_user_uin: Option<String>,
}
model! { WorkflowFolder {
    0 "ProjectId" project_id, 1 "FolderId" folder_id, 2 "FolderPath" folder_path, 3 "CreateUserUin" create_user_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowPermissions {
    pub project_id: String,
    pub entity_id: String,
    pub entity_type: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { ListWorkflowPermissions(project_id: String, entity_id: String, entity_type: String)
    "ListWorkflowPermissions" -> ListWorkflowPermissionsOutput {
    0 "ProjectId" project_id, 1 "EntityId" entity_id, 2 "EntityType" entity_type, 3 "PageNumber" page_number: u64,
    4 "PageSize" page_size: u64
} }
paged! { ListWorkflowPermissions: WorkflowPermission =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowPermissionsOutput {
    pub data: Option<WorkflowPermissionPage>,
}
model! { ListWorkflowPermissionsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowPermissionPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub items: Option<Vec<WorkflowPermission>>,
}
model! { WorkflowPermissionPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "TotalPageNumber" total_page_number, 4 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflows {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsOutput {
    pub data: Option<ListWorkflowInfo>,
}
model! { ListWorkflowsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInfo {
    pub items: Option<Vec<WorkflowInfo>>,
    pub total_page_number: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
}
model! { ListWorkflowInfo {
    0 "Items" items, 1 "TotalPageNumber" total_page_number, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

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
    0 "WorkflowId" workflow_id, 1 "WorkflowName" workflow_name, 2 "WorkflowType" workflow_type, 3 "OwnerUin" owner_uin,
    4 "CreateTime" create_time, 5 "ModifyTime" modify_time, 6 "UpdateUserUin" update_user_uin,
    7 "WorkflowDesc" workflow_desc, 8 "CreateUserUin" create_user_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityRule {
    pub project_id: String,
    pub rule_id: u64,
    pub name: String,
    pub r#type: u64,
    pub compare_rule: QualityCompareRule,
    pub alarm_level: u64,
    pub table_id: Option<String>,
    pub rule_template_id: Option<u64>,
    pub quality_dim: Option<u64>,
    pub rule_group_id: Option<u64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<u64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub description: Option<String>,
    pub target_database_id: Option<String>,
    pub target_table_id: Option<String>,
    pub target_condition_expr: Option<String>,
    pub rel_condition_expr: Option<String>,
    pub field_config: Option<QualityRuleFieldConfig>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
    pub target_database_name: Option<String>,
    pub target_schema_name: Option<String>,
    pub target_table_name: Option<String>,
    pub catalog_name: Option<String>,
    pub target_catalog_name: Option<String>,
}

/// What [`ModifyQualityRule::new`] takes.
pub struct ModifyQualityRuleRequired {
    pub project_id: String,
    pub rule_id: u64,
    pub name: String,
    pub r#type: u64,
    pub compare_rule: QualityCompareRule,
    pub alarm_level: u64,
}
operation! { ModifyQualityRule{ModifyQualityRuleRequired: project_id, rule_id, name, r#type, compare_rule, alarm_level}
    "ModifyQualityRule" -> ModifyQualityRuleOutput {
    0 "ProjectId" project_id, 1 "RuleId" rule_id, 2 "Name" name, 3 "Type" r#type, 4 "CompareRule" compare_rule,
    5 "AlarmLevel" alarm_level, 6 "TableId" table_id: String, 7 "RuleTemplateId" rule_template_id: u64,
    8 "QualityDim" quality_dim: u64, 9 "RuleGroupId" rule_group_id: u64,
    10 "SourceObjectDataTypeName" source_object_data_type_name: String,
    11 "SourceObjectValue" source_object_value: String, 12 "ConditionType" condition_type: u64,
    13 "ConditionExpression" condition_expression: String, 14 "CustomSql" custom_sql: String,
    15 "Description" description: String, 16 "TargetDatabaseId" target_database_id: String,
    17 "TargetTableId" target_table_id: String, 18 "TargetConditionExpr" target_condition_expr: String,
    19 "RelConditionExpr" rel_condition_expr: String, 20 "FieldConfig" field_config: QualityRuleFieldConfig,
    21 "TargetObjectValue" target_object_value: String, 22 "SourceEngineTypes" source_engine_types: Vec<u64>,
    23 "TargetDatabaseName" target_database_name: String, 24 "TargetSchemaName" target_schema_name: String,
    25 "TargetTableName" target_table_name: String, 26 "CatalogName" catalog_name: String,
    27 "TargetCatalogName" target_catalog_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityRuleOutput {
    pub data: Option<bool>,
}
model! { ModifyQualityRuleOutput {
    0 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityRuleGroupOutput {
    pub data: Option<ModifyQualityRuleGroupResultVO>,
}
model! { ModifyQualityRuleGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQualityRuleGroupResultVO {
    pub result: Option<bool>,
}
model! { ModifyQualityRuleGroupResultVO {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseOpsTasksAsync {
    pub project_id: String,
    pub task_ids: Vec<String>,
    pub kill_instance: Option<bool>,
}
operation! { PauseOpsTasksAsync(project_id: String, task_ids: Vec<String>)
    "PauseOpsTasksAsync" -> PauseOpsTasksAsyncOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "KillInstance" kill_instance: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseOpsTasksAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { PauseOpsTasksAsyncOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterLineage {
    pub relations: Vec<LineagePair>,
}
operation! { RegisterLineage(relations: Vec<LineagePair>) "RegisterLineage" -> RegisterLineageOutput {
    0 "Relations" relations
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterLineageOutput {
    pub data: Option<OperateResult>,
}
model! { RegisterLineageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMemberProjectRole {
    pub project_id: String,
    pub user_uin: String,
    pub role_ids: Vec<String>,
}
operation! { RemoveMemberProjectRole(project_id: String, user_uin: String, role_ids: Vec<String>)
    "RemoveMemberProjectRole" -> Empty {
    0 "ProjectId" project_id, 1 "UserUin" user_uin, 2 "RoleIds" role_ids
} }

pub type RemoveMemberProjectRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTaskInstancesAsync {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVMap {
    pub k: Option<String>,
    pub v: Option<String>,
}
input! { KVMap() {
    0 "K" k: String, 1 "V" v: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTaskInstancesAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { RerunTaskInstancesAsyncOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTriggerWorkflowRunAsync {
    pub project_id: String,
    pub workflow_id: String,
    pub workflow_execution_id: String,
    pub execute_type: String,
    pub advanced_params: Option<Vec<SchedulingParameter>>,
    pub task_ids: Option<Vec<String>>,
    pub scheduling_resource_group: Option<String>,
    pub integration_resource_group: Option<String>,
}
operation! { RerunTriggerWorkflowRunAsync(project_id: String, workflow_id: String, workflow_execution_id: String, execute_type: String)
    "RerunTriggerWorkflowRunAsync" -> RerunTriggerWorkflowRunAsyncOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "WorkflowExecutionId" workflow_execution_id,
    3 "ExecuteType" execute_type, 4 "AdvancedParams" advanced_params: Vec<SchedulingParameter>,
    5 "TaskIds" task_ids: Vec<String>, 6 "SchedulingResourceGroup" scheduling_resource_group: String,
    7 "IntegrationResourceGroup" integration_resource_group: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunTriggerWorkflowRunAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { RerunTriggerWorkflowRunAsyncOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDataSourceAuthorization {
    pub data_source_id: String,
    pub revoke_project_id: Option<String>,
    pub revoke_user: Option<String>,
}
operation! { RevokeDataSourceAuthorization(data_source_id: String)
    "RevokeDataSourceAuthorization" -> RevokeDataSourceAuthorizationOutput {
    0 "DataSourceId" data_source_id, 1 "RevokeProjectId" revoke_project_id: String, 2 "RevokeUser" revoke_user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDataSourceAuthorizationOutput {
    pub data: Option<DataSourceStatus>,
}
model! { RevokeDataSourceAuthorizationOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePrivileges {
    pub resources: Vec<PrivilegeResource>,
    pub subjects: Vec<Subject>,
    pub privileges: Vec<PrivilegeInfo>,
}
operation! { RevokePrivileges(resources: Vec<PrivilegeResource>, subjects: Vec<Subject>, privileges: Vec<PrivilegeInfo>)
    "RevokePrivileges" -> RevokePrivilegesOutput {
    0 "Resources" resources, 1 "Subjects" subjects, 2 "Privileges" privileges
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePrivilegesOutput {
    pub data: Option<RevokePrivilegesRsp>,
}
model! { RevokePrivilegesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokePrivilegesRsp {
    pub overall_success: Option<bool>,
    pub results: Option<Vec<AuthorizeResult>>,
}
model! { RevokePrivilegesRsp {
    0 "OverallSuccess" overall_success, 1 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSQLScript {
    pub script_id: String,
    pub project_id: String,
    pub script_content: Option<String>,
    pub params: Option<String>,
}
operation! { RunSQLScript(script_id: String, project_id: String) "RunSQLScript" -> RunSQLScriptOutput {
    0 "ScriptId" script_id, 1 "ProjectId" project_id, 2 "ScriptContent" script_content: String,
    3 "Params" params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSQLScriptOutput {
    pub data: Option<JobDto>,
}
model! { RunSQLScriptOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuccessTaskInstancesAsync {
    pub project_id: String,
    pub instance_key_list: Vec<String>,
}
operation! { SetSuccessTaskInstancesAsync(project_id: String, instance_key_list: Vec<String>)
    "SetSuccessTaskInstancesAsync" -> SetSuccessTaskInstancesAsyncOutput {
    0 "ProjectId" project_id, 1 "InstanceKeyList" instance_key_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSuccessTaskInstancesAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { SetSuccessTaskInstancesAsyncOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOpsTasks {
    pub project_id: String,
    pub task_ids: Vec<String>,
    pub enable_data_backfill: Option<bool>,
}
operation! { StartOpsTasks(project_id: String, task_ids: Vec<String>) "StartOpsTasks" -> StartOpsTasksOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "EnableDataBackfill" enable_data_backfill: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOpsTasksOutput {
    pub data: Option<StartTasks>,
}
model! { StartOpsTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTasks {
    pub status: Option<bool>,
}
model! { StartTasks {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOpsTasksAsync {
    pub project_id: String,
    pub task_ids: Vec<String>,
    pub kill_instance: Option<bool>,
}
operation! { StopOpsTasksAsync(project_id: String, task_ids: Vec<String>)
    "StopOpsTasksAsync" -> StopOpsTasksAsyncOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "KillInstance" kill_instance: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOpsTasksAsyncOutput {
    pub data: Option<OpsAsyncResponse>,
}
model! { StopOpsTasksAsyncOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSQLScriptRun {
    pub job_id: String,
    pub project_id: String,
}
operation! { StopSQLScriptRun(job_id: String, project_id: String) "StopSQLScriptRun" -> StopSQLScriptRunOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSQLScriptRunOutput {
    pub data: Option<SQLStopResult>,
}
model! { StopSQLScriptRunOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLStopResult {
    pub status: Option<bool>,
}
model! { SQLStopResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTask {
    pub project_id: String,
    pub task_id: String,
    pub version_remark: String,
}
operation! { SubmitTask(project_id: String, task_id: String, version_remark: String) "SubmitTask" -> SubmitTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionRemark" version_remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskOutput {
    pub data: Option<SubmitTaskResult>,
}
model! { SubmitTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskResult {
    pub version_id: Option<String>,
    pub status: Option<bool>,
}
model! { SubmitTaskResult {
    0 "VersionId" version_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTriggerTask {
    pub project_id: String,
    pub task_id: String,
    pub version_remark: String,
}
operation! { SubmitTriggerTask(project_id: String, task_id: String, version_remark: String)
    "SubmitTriggerTask" -> SubmitTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionRemark" version_remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTriggerTaskOutput {
    pub data: Option<SubmitTaskResult>,
}
model! { SubmitTriggerTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeFile {
    pub project_id: String,
    pub code_file_id: String,
    pub code_file_config: Option<CodeFileConfig>,
    pub code_file_content: Option<String>,
    pub submit_action: Option<bool>,
}
operation! { UpdateCodeFile(project_id: String, code_file_id: String) "UpdateCodeFile" -> UpdateCodeFileOutput {
    0 "ProjectId" project_id, 1 "CodeFileId" code_file_id, 2 "CodeFileConfig" code_file_config: CodeFileConfig,
    3 "CodeFileContent" code_file_content: String, 4 "SubmitAction" submit_action: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeFileOutput {
    pub data: Option<CodeFile>,
}
model! { UpdateCodeFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeFolder {
    pub project_id: String,
    pub folder_id: String,
    pub folder_name: String,
}
operation! { UpdateCodeFolder(project_id: String, folder_id: String, folder_name: String)
    "UpdateCodeFolder" -> UpdateCodeFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id, 2 "FolderName" folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeFolderOutput {
    pub data: Option<CodeStudioFolderActionResult>,
}
model! { UpdateCodeFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSource {
    pub id: u64,
    pub project_id: String,
    pub prod_con_properties: Option<String>,
    pub dev_con_properties: Option<String>,
    pub prod_file_upload: Option<DataSourceFileUpload>,
    pub dev_file_upload: Option<DataSourceFileUpload>,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateDataSource(id: u64, project_id: String) "UpdateDataSource" -> UpdateDataSourceOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "ProdConProperties" prod_con_properties: String,
    3 "DevConProperties" dev_con_properties: String, 4 "ProdFileUpload" prod_file_upload: DataSourceFileUpload,
    5 "DevFileUpload" dev_file_upload: DataSourceFileUpload, 6 "DisplayName" display_name: String,
    7 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceOutput {
    pub data: Option<DataSourceStatus>,
}
model! { UpdateDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsAlarmRule {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsAlarmRuleOutput {
    pub data: Option<ModifyAlarmRuleResult>,
}
model! { UpdateOpsAlarmRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmRuleResult {
    pub status: Option<bool>,
}
model! { ModifyAlarmRuleResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsTasksOwner {
    pub project_id: String,
    pub task_ids: Vec<String>,
    pub owner_uin: String,
}
operation! { UpdateOpsTasksOwner(project_id: String, task_ids: Vec<String>, owner_uin: String)
    "UpdateOpsTasksOwner" -> UpdateOpsTasksOwnerOutput {
    0 "ProjectId" project_id, 1 "TaskIds" task_ids, 2 "OwnerUin" owner_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsTasksOwnerOutput {
    pub data: Option<UpdateTasksOwner>,
}
model! { UpdateOpsTasksOwnerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTasksOwner {
    pub status: Option<bool>,
}
model! { UpdateTasksOwner {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsTriggerTasksOwner {
    pub project_id: String,
    pub owner_ids: Vec<String>,
    pub task_ids: Option<Vec<String>>,
}
operation! { UpdateOpsTriggerTasksOwner(project_id: String, owner_ids: Vec<String>)
    "UpdateOpsTriggerTasksOwner" -> UpdateOpsTriggerTasksOwnerOutput {
    0 "ProjectId" project_id, 1 "OwnerIds" owner_ids, 2 "TaskIds" task_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpsTriggerTasksOwnerOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { UpdateOpsTriggerTasksOwnerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperationOpsDto {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub async_action_id: Option<String>,
}
model! { BatchOperationOpsDto {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count,
    3 "AsyncActionId" async_action_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProject {
    pub project_id: String,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub project_owner_uin: Option<String>,
}
operation! { UpdateProject(project_id: String) "UpdateProject" -> Empty {
    0 "ProjectId" project_id, 1 "DisplayName" display_name: String, 2 "Description" description: String,
    3 "ProjectOwnerUin" project_owner_uin: String
} }

pub type UpdateProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFile {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFileOutput {
    pub data: Option<UpdateResourceFileResult>,
}
model! { UpdateResourceFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFileResult {
    pub status: Option<bool>,
}
model! { UpdateResourceFileResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFolder {
    pub project_id: String,
    pub folder_id: String,
    pub folder_name: String,
}
operation! { UpdateResourceFolder(project_id: String, folder_id: String, folder_name: String)
    "UpdateResourceFolder" -> UpdateResourceFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id, 2 "FolderName" folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceFolderOutput {
    pub data: Option<UpdateFolderResult>,
}
model! { UpdateResourceFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFolderResult {
    pub status: Option<bool>,
}
model! { UpdateFolderResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroup {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceNumber {
    pub r#type: Option<String>,
    pub quantity: Option<i64>,
}
input! { ResourceNumber() {
    0 "Type" r#type: String, 1 "Quantity" quantity: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceGroupOutput {
    pub data: Option<ResourceStatus>,
}
model! { UpdateResourceGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSQLFolder {
    pub folder_id: String,
    pub folder_name: String,
    pub project_id: String,
    pub access_scope: Option<String>,
}
operation! { UpdateSQLFolder(folder_id: String, folder_name: String, project_id: String)
    "UpdateSQLFolder" -> UpdateSQLFolderOutput {
    0 "FolderId" folder_id, 1 "FolderName" folder_name, 2 "ProjectId" project_id, 3 "AccessScope" access_scope: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSQLFolderOutput {
    pub data: Option<SQLContentActionResult>,
}
model! { UpdateSQLFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSQLScript {
    pub script_id: String,
    pub project_id: String,
    pub script_config: Option<SQLScriptConfig>,
    pub script_content: Option<String>,
}
operation! { UpdateSQLScript(script_id: String, project_id: String) "UpdateSQLScript" -> UpdateSQLScriptOutput {
    0 "ScriptId" script_id, 1 "ProjectId" project_id, 2 "ScriptConfig" script_config: SQLScriptConfig,
    3 "ScriptContent" script_content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSQLScriptOutput {
    pub data: Option<SQLScript>,
}
model! { UpdateSQLScriptOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTask {
    pub project_id: String,
    pub task_id: String,
    pub task: UpdateTaskBrief,
}
operation! { UpdateTask(project_id: String, task_id: String, task: UpdateTaskBrief) "UpdateTask" -> UpdateTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskBrief {
    pub task_base_attribute: Option<UpdateTaskBaseAttribute>,
    pub task_configuration: Option<TaskConfiguration>,
    pub task_scheduler_configuration: Option<TaskSchedulerConfiguration>,
}
input! { UpdateTaskBrief(task_base_attribute: UpdateTaskBaseAttribute, task_configuration: TaskConfiguration, task_scheduler_configuration: TaskSchedulerConfiguration) {
    0 "TaskBaseAttribute" task_base_attribute: UpdateTaskBaseAttribute,
    1 "TaskConfiguration" task_configuration: TaskConfiguration,
    2 "TaskSchedulerConfiguration" task_scheduler_configuration: TaskSchedulerConfiguration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskBaseAttribute {
    pub task_name: Option<String>,
    pub owner_uin: Option<String>,
    pub task_description: Option<String>,
    pub task_folder_path: Option<String>,
}
input! { UpdateTaskBaseAttribute(task_name: String, owner_uin: String, task_description: String) {
    0 "TaskName" task_name: String, 1 "OwnerUin" owner_uin: String, 2 "TaskDescription" task_description: String,
    3 "TaskFolderPath" task_folder_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskOutput {
    pub data: Option<UpdateTaskResult>,
}
model! { UpdateTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskResult {
    pub status: Option<bool>,
}
model! { UpdateTaskResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFolder {
    pub project_id: String,
    pub workflow_id: String,
    pub task_folder_id: String,
    pub task_folder_name: String,
}
operation! { UpdateTaskFolder(project_id: String, workflow_id: String, task_folder_id: String, task_folder_name: String)
    "UpdateTaskFolder" -> UpdateTaskFolderOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskFolderId" task_folder_id,
    3 "TaskFolderName" task_folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFolderOutput {
    pub data: Option<UpdateTaskFolderResult>,
}
model! { UpdateTaskFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskFolderResult {
    pub status: Option<bool>,
}
model! { UpdateTaskFolderResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskPartially {
    pub project_id: String,
    pub task_id: String,
    pub new_setting: Option<UpdateTaskPart>,
    pub field_to_remove_list: Option<Vec<String>>,
}
operation! { UpdateTaskPartially(project_id: String, task_id: String)
    "UpdateTaskPartially" -> UpdateTaskPartiallyOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "NewSetting" new_setting: UpdateTaskPart,
    3 "FieldToRemoveList" field_to_remove_list: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTaskPartiallyOutput {
    pub data: Option<UpdateTaskResult>,
}
model! { UpdateTaskPartiallyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTask {
    pub project_id: String,
    pub task_id: String,
    pub task: UpdateTriggerTaskBrief,
}
operation! { UpdateTriggerTask(project_id: String, task_id: String, task: UpdateTriggerTaskBrief)
    "UpdateTriggerTask" -> UpdateTriggerTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "Task" task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskBrief {
    pub trigger_task_base_attribute: Option<UpdateTriggerTaskBaseAttribute>,
    pub trigger_task_configuration: Option<TriggerTaskConfiguration>,
    pub trigger_task_scheduler_configuration: Option<TriggerTaskSchedulerConfiguration>,
}
input! { UpdateTriggerTaskBrief(trigger_task_base_attribute: UpdateTriggerTaskBaseAttribute, trigger_task_configuration: TriggerTaskConfiguration, trigger_task_scheduler_configuration: TriggerTaskSchedulerConfiguration) {
    0 "TriggerTaskBaseAttribute" trigger_task_base_attribute: UpdateTriggerTaskBaseAttribute,
    1 "TriggerTaskConfiguration" trigger_task_configuration: TriggerTaskConfiguration,
    2 "TriggerTaskSchedulerConfiguration" trigger_task_scheduler_configuration: TriggerTaskSchedulerConfiguration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskBaseAttribute {
    pub task_name: Option<String>,
    pub owner_uin: Option<String>,
    pub task_description: Option<String>,
    pub task_folder_path: Option<String>,
}
input! { UpdateTriggerTaskBaseAttribute(task_name: String, owner_uin: String, task_description: String) {
    0 "TaskName" task_name: String, 1 "OwnerUin" owner_uin: String, 2 "TaskDescription" task_description: String,
    3 "TaskFolderPath" task_folder_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskOutput {
    pub data: Option<UpdateTaskResult>,
}
model! { UpdateTriggerTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskPartially {
    pub project_id: String,
    pub task_id: String,
    pub new_setting: Option<UpdateTriggerTaskPart>,
    pub field_to_remove_list: Option<Vec<String>>,
}
operation! { UpdateTriggerTaskPartially(project_id: String, task_id: String)
    "UpdateTriggerTaskPartially" -> UpdateTriggerTaskPartiallyOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "NewSetting" new_setting: UpdateTriggerTaskPart,
    3 "FieldToRemoveList" field_to_remove_list: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerTaskPartiallyOutput {
    pub data: Option<UpdateTaskResult>,
}
model! { UpdateTriggerTaskPartiallyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflow {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflowOutput {
    pub data: Option<UpdateTriggerWorkflowResult>,
}
model! { UpdateTriggerWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflowResult {
    pub status: Option<bool>,
}
model! { UpdateTriggerWorkflowResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflowPartially {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTriggerWorkflowPartiallyOutput {
    pub data: Option<UpdateTriggerWorkflowResult>,
}
model! { UpdateTriggerWorkflowPartiallyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutput {
    pub data: Option<UpdateWorkflowResult>,
}
model! { UpdateWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowResult {
    pub status: Option<bool>,
}
model! { UpdateWorkflowResult {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowFolder {
    pub project_id: String,
    pub folder_id: String,
    pub folder_name: String,
}
operation! { UpdateWorkflowFolder(project_id: String, folder_id: String, folder_name: String)
    "UpdateWorkflowFolder" -> UpdateWorkflowFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id, 2 "FolderName" folder_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowFolderOutput {
    pub data: Option<UpdateFolderResult>,
}
model! { UpdateWorkflowFolderOutput {
    0 "Data" data
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_SIGNATURE_EXPIRE: &str = "AuthFailure.SignatureExpire";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_EXECUTOR_CLUSTER_STATUS_ERROR: &str = "FailedOperation.ExecutorClusterStatusError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_INVALID_PARAMETER: &str = "InternalError.InvalidParameter";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED: &str = "InvalidParameter.ClientIpNotAuthorized";
    pub const INVALID_PARAMETER_DUPLICATE_NAME: &str = "InvalidParameter.DuplicateName";
    pub const INVALID_PARAMETER_INVALID_FILTER_PARAMETER: &str = "InvalidParameter.InvalidFilterParameter";
    pub const INVALID_PARAMETER_INVALID_PARAMS_ERROR: &str = "InvalidParameter.InvalidParamsError";
    pub const INVALID_PARAMETER_MISSING_REQUEST_PARAMETER: &str = "InvalidParameter.MissingRequestParameter";
    pub const INVALID_PARAMETER_QUOTA_EXCEED_ERROR: &str = "InvalidParameter.QuotaExceedError";
    pub const INVALID_PARAMETER_RULE_NOT_EXIST: &str = "InvalidParameter.RuleNotExist";
    pub const INVALID_PARAMETER_SERVICE_IS_BUSY: &str = "InvalidParameter.ServiceIsBusy";
    pub const INVALID_PARAMETER_WORKSPACE_NAME_DUPLICATION: &str = "InvalidParameter.WorkspaceNameDuplication";
    pub const INVALID_PARAMETER_WORKSPACE_NOT_EXIST: &str = "InvalidParameter.WorkspaceNotExist";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_PARAM_ILLEGAL_ERROR: &str = "InvalidParameterValue.ParamIllegalError";
    pub const INVALID_PARAMETER_VALUE_RULE_NAME_REPEATED: &str = "InvalidParameterValue.RuleNameRepeated";
    pub const INVALID_PARAMETER_VALUE_VALIDATION_ERROR: &str = "InvalidParameterValue.ValidationError";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR: &str = "OperationDenied.UserNotInWhitelistError";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT: &str = "UnauthorizedOperation.UserNotInProject";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
