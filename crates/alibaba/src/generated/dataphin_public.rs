//! `dataphin-public` 2023-06-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "dataphin-public.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dataphin-public.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dataphin-public.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "dataphin-public.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dataphin-public.cn-shenzhen.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-beijing", "dataphin-public-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dataphin-public-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dataphin-public-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "dataphin-public-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dataphin-public-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "dataphin-public", version: "2023-06-30", code: "dataphin-public", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataServiceAppMember {
    pub op_tenant_id: i64,
    pub add_command: AddDataServiceAppMemberAddCommand,
}
operation! { AddDataServiceAppMember(op_tenant_id: i64, add_command: AddDataServiceAppMemberAddCommand)
    "AddDataServiceAppMember" -> AddDataServiceAppMemberOutput {
    0 "OpTenantId" op_tenant_id, 1 "AddCommand" add_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataServiceAppMemberAddCommand {
    pub app_id: Option<i64>,
    pub member_list: Option<Vec<AddDataServiceAppMemberMemberList>>,
}
input! { AddDataServiceAppMemberAddCommand(app_id: i64, member_list: Vec<AddDataServiceAppMemberMemberList>) {
    0 "AppId" app_id: i64, 1 "MemberList" member_list: Vec<AddDataServiceAppMemberMemberList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataServiceAppMemberMemberList {
    pub effective_end: Option<String>,
    pub user_id: Option<String>,
}
input! { AddDataServiceAppMemberMemberList(effective_end: String, user_id: String) {
    0 "EffectiveEnd" effective_end: String, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataServiceAppMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDataServiceAppMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataServiceProjectMember {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub add_command: AddDataServiceProjectMemberAddCommand,
}
operation! { AddDataServiceProjectMember(op_tenant_id: i64, project_id: i64, add_command: AddDataServiceProjectMemberAddCommand)
    "AddDataServiceProjectMember" -> AddDataServiceProjectMemberOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "AddCommand" add_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataServiceProjectMemberAddCommand {
    pub project_member_list: Option<Vec<AddDataServiceProjectMemberProjectMemberList>>,
}
input! { AddDataServiceProjectMemberAddCommand(project_member_list: Vec<AddDataServiceProjectMemberProjectMemberList>) {
    0 "ProjectMemberList" project_member_list: Vec<AddDataServiceProjectMemberProjectMemberList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataServiceProjectMemberProjectMemberList {
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub role: Option<i64>,
    pub user_id: Option<String>,
}
input! { AddDataServiceProjectMemberProjectMemberList(account_name: String, display_name: String, role: i64, user_id: String) {
    0 "AccountName" account_name: String, 1 "DisplayName" display_name: String, 2 "Role" role: i64,
    3 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDataServiceProjectMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDataServiceProjectMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectMember {
    pub id: i64,
    pub op_tenant_id: i64,
    pub add_command: AddProjectMemberAddCommand,
}
operation! { AddProjectMember(id: i64, op_tenant_id: i64, add_command: AddProjectMemberAddCommand)
    "AddProjectMember" -> AddProjectMemberOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "AddCommand" add_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectMemberAddCommand {
    pub env: Option<String>,
    pub user_list: Option<Vec<AddProjectMemberUserList>>,
}
input! { AddProjectMemberAddCommand(env: String, user_list: Vec<AddProjectMemberUserList>) {
    0 "Env" env: String, 1 "UserList" user_list: Vec<AddProjectMemberUserList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectMemberUserList {
    pub role_list: Option<Vec<i64>>,
    pub user_id: Option<String>,
}
input! { AddProjectMemberUserList(role_list: Vec<i64>, user_id: String) {
    0 "RoleList" role_list: Vec<i64>, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddProjectMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRegisterLineage {
    pub op_tenant_id: i64,
    pub add_register_lineage_command: AddRegisterLineageAddRegisterLineageCommand,
}
operation! { AddRegisterLineage(op_tenant_id: i64, add_register_lineage_command: AddRegisterLineageAddRegisterLineageCommand)
    "AddRegisterLineage" -> AddRegisterLineageOutput {
    0 "OpTenantId" op_tenant_id, 1 "AddRegisterLineageCommand" add_register_lineage_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRegisterLineageAddRegisterLineageCommand {
    pub check_asset_exist: Option<bool>,
    pub detailed_lineages: Option<Vec<AddRegisterLineageDetailedLineages>>,
    pub relation_properties: Option<BTreeMap<String, Value>>,
    pub source: Option<AddRegisterLineageAddRegisterLineageCommandSource>,
    pub target: Option<AddRegisterLineageAddRegisterLineageCommandTarget>,
    pub tenant_id: Option<i64>,
    pub user_id: Option<String>,
}
input! { AddRegisterLineageAddRegisterLineageCommand(source: AddRegisterLineageAddRegisterLineageCommandSource, target: AddRegisterLineageAddRegisterLineageCommandTarget) {
    0 "CheckAssetExist" check_asset_exist: bool,
    1 "DetailedLineages" detailed_lineages: Vec<AddRegisterLineageDetailedLineages>,
    2 "RelationProperties" relation_properties: BTreeMap<String, Value>,
    3 "Source" source: AddRegisterLineageAddRegisterLineageCommandSource,
    4 "Target" target: AddRegisterLineageAddRegisterLineageCommandTarget, 5 "TenantId" tenant_id: i64,
    6 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRegisterLineageDetailedLineages {
    pub is_direct: Option<bool>,
    pub source: Option<AddRegisterLineageSource>,
    pub target: Option<AddRegisterLineageTarget>,
}
input! { AddRegisterLineageDetailedLineages(source: AddRegisterLineageSource, target: AddRegisterLineageTarget) {
    0 "IsDirect" is_direct: bool, 1 "Source" source: AddRegisterLineageSource,
    2 "Target" target: AddRegisterLineageTarget
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRegisterLineageSource {
    pub catalog: Option<String>,
    pub env: Option<String>,
    pub ext_properties: Option<BTreeMap<String, Value>>,
    pub guid: Option<String>,
    pub metadata_type: Option<String>,
    pub name: Option<String>,
    pub parent_guid: Option<String>,
    pub reference_type: Option<String>,
    pub schema: Option<String>,
}
input! { AddRegisterLineageSource() {
    0 "Catalog" catalog: String, 1 "Env" env: String, 2 "ExtProperties" ext_properties: BTreeMap<String, Value>,
    3 "Guid" guid: String, 4 "MetadataType" metadata_type: String, 5 "Name" name: String,
    6 "ParentGuid" parent_guid: String, 7 "ReferenceType" reference_type: String, 8 "Schema" schema: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRegisterLineageTarget {
    pub catalog: Option<String>,
    pub env: Option<String>,
    pub ext_properties: Option<BTreeMap<String, Value>>,
    pub guid: Option<String>,
    pub metadata_type: Option<String>,
    pub name: Option<String>,
    pub parent_guid: Option<String>,
    pub reference_type: Option<String>,
    pub schema: Option<String>,
}
input! { AddRegisterLineageTarget() {
    0 "Catalog" catalog: String, 1 "Env" env: String, 2 "ExtProperties" ext_properties: BTreeMap<String, Value>,
    3 "Guid" guid: String, 4 "MetadataType" metadata_type: String, 5 "Name" name: String,
    6 "ParentGuid" parent_guid: String, 7 "ReferenceType" reference_type: String, 8 "Schema" schema: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRegisterLineageAddRegisterLineageCommandSource {
    pub catalog: Option<String>,
    pub env: Option<String>,
    pub ext_properties: Option<BTreeMap<String, Value>>,
    pub guid: Option<String>,
    pub metadata_sub_type: Option<String>,
    pub metadata_type: Option<String>,
    pub name: Option<String>,
    pub reference_type: Option<String>,
    pub schema: Option<String>,
}
input! { AddRegisterLineageAddRegisterLineageCommandSource(metadata_type: String, reference_type: String) {
    0 "Catalog" catalog: String, 1 "Env" env: String, 2 "ExtProperties" ext_properties: BTreeMap<String, Value>,
    3 "Guid" guid: String, 4 "MetadataSubType" metadata_sub_type: String, 5 "MetadataType" metadata_type: String,
    6 "Name" name: String, 7 "ReferenceType" reference_type: String, 8 "Schema" schema: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRegisterLineageAddRegisterLineageCommandTarget {
    pub catalog: Option<String>,
    pub env: Option<String>,
    pub ext_properties: Option<BTreeMap<String, Value>>,
    pub guid: Option<String>,
    pub metadata_sub_type: Option<String>,
    pub metadata_type: Option<String>,
    pub name: Option<String>,
    pub reference_type: Option<String>,
    pub schema: Option<String>,
}
input! { AddRegisterLineageAddRegisterLineageCommandTarget(metadata_type: String, reference_type: String) {
    0 "Catalog" catalog: String, 1 "Env" env: String, 2 "ExtProperties" ext_properties: BTreeMap<String, Value>,
    3 "Guid" guid: String, 4 "MetadataSubType" metadata_sub_type: String, 5 "MetadataType" metadata_type: String,
    6 "Name" name: String, 7 "ReferenceType" reference_type: String, 8 "Schema" schema: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRegisterLineageOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddRegisterLineageOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTenantMembers {
    pub op_tenant_id: i64,
    pub add_command: AddTenantMembersAddCommand,
}
operation! { AddTenantMembers(op_tenant_id: i64, add_command: AddTenantMembersAddCommand)
    "AddTenantMembers" -> AddTenantMembersOutput {
    0 "OpTenantId" op_tenant_id, 1 "AddCommand" add_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTenantMembersAddCommand {
    pub user_list: Option<Vec<AddTenantMembersUserList>>,
}
input! { AddTenantMembersAddCommand(user_list: Vec<AddTenantMembersUserList>) {
    0 "UserList" user_list: Vec<AddTenantMembersUserList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTenantMembersUserList {
    pub id: Option<String>,
    pub role_list: Option<Vec<String>>,
}
input! { AddTenantMembersUserList() {
    0 "Id" id: String, 1 "RoleList" role_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTenantMembersOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddTenantMembersOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTenantMembersBySourceUser {
    pub op_tenant_id: i64,
    pub add_command: Option<AddTenantMembersBySourceUserAddCommand>,
}
operation! { AddTenantMembersBySourceUser(op_tenant_id: i64)
    "AddTenantMembersBySourceUser" -> AddTenantMembersBySourceUserOutput {
    0 "OpTenantId" op_tenant_id, 1 "AddCommand" add_command: AddTenantMembersBySourceUserAddCommand
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTenantMembersBySourceUserAddCommand {
    pub source_user_list: Option<Vec<AddTenantMembersBySourceUserSourceUserList>>,
}
input! { AddTenantMembersBySourceUserAddCommand() {
    0 "SourceUserList" source_user_list: Vec<AddTenantMembersBySourceUserSourceUserList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTenantMembersBySourceUserSourceUserList {
    pub account_name: Option<String>,
    pub ding_number: Option<String>,
    pub display_name: Option<String>,
    pub mail: Option<String>,
    pub mobile_phone: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
}
input! { AddTenantMembersBySourceUserSourceUserList() {
    0 "AccountName" account_name: String, 1 "DingNumber" ding_number: String, 2 "DisplayName" display_name: String,
    3 "Mail" mail: String, 4 "MobilePhone" mobile_phone: String, 5 "SourceId" source_id: String,
    6 "SourceType" source_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTenantMembersBySourceUserOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddTenantMembersBySourceUserOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMember {
    pub op_tenant_id: i64,
    pub add_command: Option<AddUserGroupMemberAddCommand>,
}
operation! { AddUserGroupMember(op_tenant_id: i64) "AddUserGroupMember" -> AddUserGroupMemberOutput {
    0 "OpTenantId" op_tenant_id, 1 "AddCommand" add_command: AddUserGroupMemberAddCommand
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMemberAddCommand {
    pub user_group_id: Option<String>,
    pub user_id_list: Option<Vec<String>>,
}
input! { AddUserGroupMemberAddCommand(user_group_id: String) {
    0 "UserGroupId" user_group_id: String, 1 "UserIdList" user_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMemberOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddUserGroupMemberOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataServiceApi {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub apply_command: ApplyDataServiceApiApplyCommand,
}
operation! { ApplyDataServiceApi(op_tenant_id: i64, project_id: i64, apply_command: ApplyDataServiceApiApplyCommand)
    "ApplyDataServiceApi" -> ApplyDataServiceApiOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "ApplyCommand" apply_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataServiceApiApplyCommand {
    pub api_id: Option<i64>,
    pub app_id: Option<i64>,
    pub apply_dev: Option<bool>,
    pub apply_prod: Option<bool>,
    pub apply_type: Option<String>,
    pub auth_types: Option<Vec<String>>,
    pub dev_field_list: Option<Vec<ApplyDataServiceApiDevFieldList>>,
    pub expire_date: Option<String>,
    pub prod_field_list: Option<Vec<ApplyDataServiceApiProdFieldList>>,
    pub reason: Option<String>,
}
input! { ApplyDataServiceApiApplyCommand(api_id: i64, expire_date: String, reason: String) {
    0 "ApiId" api_id: i64, 1 "AppId" app_id: i64, 2 "ApplyDev" apply_dev: bool, 3 "ApplyProd" apply_prod: bool,
    4 "ApplyType" apply_type: String, 5 "AuthTypes" auth_types: Vec<String>,
    6 "DevFieldList" dev_field_list: Vec<ApplyDataServiceApiDevFieldList>, 7 "ExpireDate" expire_date: String,
    8 "ProdFieldList" prod_field_list: Vec<ApplyDataServiceApiProdFieldList>, 9 "Reason" reason: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataServiceApiDevFieldList {
    pub id: Option<i64>,
}
input! { ApplyDataServiceApiDevFieldList() {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataServiceApiProdFieldList {
    pub id: Option<i64>,
}
input! { ApplyDataServiceApiProdFieldList() {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataServiceApiOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyDataServiceApiOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataServiceApp {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub apply_command: ApplyDataServiceAppApplyCommand,
}
operation! { ApplyDataServiceApp(op_tenant_id: i64, project_id: i64, apply_command: ApplyDataServiceAppApplyCommand)
    "ApplyDataServiceApp" -> ApplyDataServiceAppOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "ApplyCommand" apply_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataServiceAppApplyCommand {
    pub app_id: Option<i64>,
    pub expire_date: Option<String>,
    pub reason: Option<String>,
}
input! { ApplyDataServiceAppApplyCommand(app_id: i64, expire_date: String, reason: String) {
    0 "AppId" app_id: i64, 1 "ExpireDate" expire_date: String, 2 "Reason" reason: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDataServiceAppOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyDataServiceAppOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignQualityRuleOfAllRuleScopeSchedules {
    pub op_tenant_id: i64,
    pub assign_command: AssignQualityRuleOfAllRuleScopeSchedulesAssignCommand,
}
operation! { AssignQualityRuleOfAllRuleScopeSchedules(op_tenant_id: i64, assign_command: AssignQualityRuleOfAllRuleScopeSchedulesAssignCommand)
    "AssignQualityRuleOfAllRuleScopeSchedules" -> AssignQualityRuleOfAllRuleScopeSchedulesOutput {
    0 "OpTenantId" op_tenant_id, 1 "AssignCommand" assign_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignQualityRuleOfAllRuleScopeSchedulesAssignCommand {
    pub rule_id_list: Option<Vec<i64>>,
    pub schedule_id_list: Option<Vec<i64>>,
    pub watch_id: Option<i64>,
}
input! { AssignQualityRuleOfAllRuleScopeSchedulesAssignCommand(rule_id_list: Vec<i64>, schedule_id_list: Vec<i64>, watch_id: i64) {
    0 "RuleIdList" rule_id_list: Vec<i64>, 1 "ScheduleIdList" schedule_id_list: Vec<i64>, 2 "WatchId" watch_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignQualityRuleOfAllRuleScopeSchedulesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AssignQualityRuleOfAllRuleScopeSchedulesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgEntity {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub create_command: BatchCreateKgEntityCreateCommand,
}
operation! { BatchCreateKgEntity(op_tenant_id: i64, workspace_id: String, create_command: BatchCreateKgEntityCreateCommand)
    "BatchCreateKgEntity" -> BatchCreateKgEntityOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "CreateCommand" create_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgEntityCreateCommand {
    pub entity_list: Option<Vec<BatchCreateKgEntityEntityList>>,
}
input! { BatchCreateKgEntityCreateCommand(entity_list: Vec<BatchCreateKgEntityEntityList>) {
    0 "EntityList" entity_list: Vec<BatchCreateKgEntityEntityList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgEntityEntityList {
    pub entity_type: Option<String>,
    pub property_list: Option<Vec<BatchCreateKgEntityPropertyList>>,
}
input! { BatchCreateKgEntityEntityList(entity_type: String, property_list: Vec<BatchCreateKgEntityPropertyList>) {
    0 "EntityType" entity_type: String, 1 "PropertyList" property_list: Vec<BatchCreateKgEntityPropertyList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgEntityPropertyList {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { BatchCreateKgEntityPropertyList(code: String, value: String) {
    0 "Code" code: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgEntityOutput {
    pub code: Option<String>,
    pub create_result: Option<BatchCreateKgEntityCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchCreateKgEntityOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgEntityCreateResult {
    pub fail_count: Option<i64>,
    pub success_count: Option<i64>,
    pub success_entity_list: Option<Vec<BatchCreateKgEntitySuccessEntityList>>,
}
model! { BatchCreateKgEntityCreateResult {
    0 "FailCount" fail_count, 1 "SuccessCount" success_count, 2 "SuccessEntityList" success_entity_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgEntitySuccessEntityList {
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
}
model! { BatchCreateKgEntitySuccessEntityList {
    0 "EntityId" entity_id, 1 "EntityType" entity_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgRelation {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub create_command: BatchCreateKgRelationCreateCommand,
}
operation! { BatchCreateKgRelation(op_tenant_id: i64, workspace_id: String, create_command: BatchCreateKgRelationCreateCommand)
    "BatchCreateKgRelation" -> BatchCreateKgRelationOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "CreateCommand" create_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgRelationCreateCommand {
    pub relation_list: Option<Vec<BatchCreateKgRelationRelationList>>,
}
input! { BatchCreateKgRelationCreateCommand(relation_list: Vec<BatchCreateKgRelationRelationList>) {
    0 "RelationList" relation_list: Vec<BatchCreateKgRelationRelationList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgRelationRelationList {
    pub property_list: Option<Vec<BatchCreateKgRelationPropertyList>>,
    pub relation_type: Option<String>,
    pub source_entity_id: Option<String>,
    pub target_entity_id: Option<String>,
}
input! { BatchCreateKgRelationRelationList(relation_type: String, source_entity_id: String, target_entity_id: String) {
    0 "PropertyList" property_list: Vec<BatchCreateKgRelationPropertyList>, 1 "RelationType" relation_type: String,
    2 "SourceEntityId" source_entity_id: String, 3 "TargetEntityId" target_entity_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgRelationPropertyList {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { BatchCreateKgRelationPropertyList(code: String, value: String) {
    0 "Code" code: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgRelationOutput {
    pub code: Option<String>,
    pub create_result: Option<BatchCreateKgRelationCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchCreateKgRelationOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgRelationCreateResult {
    pub fail_count: Option<i64>,
    pub success_count: Option<i64>,
    pub success_relation_list: Option<Vec<BatchCreateKgRelationSuccessRelationList>>,
}
model! { BatchCreateKgRelationCreateResult {
    0 "FailCount" fail_count, 1 "SuccessCount" success_count, 2 "SuccessRelationList" success_relation_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateKgRelationSuccessRelationList {
    pub relation_id: Option<String>,
    pub relation_type: Option<String>,
}
model! { BatchCreateKgRelationSuccessRelationList {
    0 "RelationId" relation_id, 1 "RelationType" relation_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComputeSourceConnectivity {
    pub op_tenant_id: i64,
    pub check_command: CheckComputeSourceConnectivityCheckCommand,
}
operation! { CheckComputeSourceConnectivity(op_tenant_id: i64, check_command: CheckComputeSourceConnectivityCheckCommand)
    "CheckComputeSourceConnectivity" -> CheckComputeSourceConnectivityOutput {
    0 "OpTenantId" op_tenant_id, 1 "CheckCommand" check_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComputeSourceConnectivityCheckCommand {
    pub config_list: Option<Vec<CheckComputeSourceConnectivityConfigList>>,
    pub r#type: Option<String>,
}
input! { CheckComputeSourceConnectivityCheckCommand(config_list: Vec<CheckComputeSourceConnectivityConfigList>, r#type: String) {
    0 "ConfigList" config_list: Vec<CheckComputeSourceConnectivityConfigList>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComputeSourceConnectivityConfigList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CheckComputeSourceConnectivityConfigList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComputeSourceConnectivityOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckComputeSourceConnectivityOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComputeSourceConnectivityById {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { CheckComputeSourceConnectivityById(id: i64, op_tenant_id: i64)
    "CheckComputeSourceConnectivityById" -> CheckComputeSourceConnectivityByIdOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckComputeSourceConnectivityByIdOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckComputeSourceConnectivityByIdOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataSourceConnectivity {
    pub op_tenant_id: i64,
    pub check_command: CheckDataSourceConnectivityCheckCommand,
}
operation! { CheckDataSourceConnectivity(op_tenant_id: i64, check_command: CheckDataSourceConnectivityCheckCommand)
    "CheckDataSourceConnectivity" -> CheckDataSourceConnectivityOutput {
    0 "OpTenantId" op_tenant_id, 1 "CheckCommand" check_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataSourceConnectivityCheckCommand {
    pub config_item_list: Option<Vec<CheckDataSourceConnectivityConfigItemList>>,
    pub r#type: Option<String>,
}
input! { CheckDataSourceConnectivityCheckCommand(config_item_list: Vec<CheckDataSourceConnectivityConfigItemList>, r#type: String) {
    0 "ConfigItemList" config_item_list: Vec<CheckDataSourceConnectivityConfigItemList>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataSourceConnectivityConfigItemList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CheckDataSourceConnectivityConfigItemList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataSourceConnectivityOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckDataSourceConnectivityOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataSourceConnectivityById {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { CheckDataSourceConnectivityById(id: i64, op_tenant_id: i64)
    "CheckDataSourceConnectivityById" -> CheckDataSourceConnectivityByIdOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDataSourceConnectivityByIdOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckDataSourceConnectivityByIdOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProjectHasDependency {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { CheckProjectHasDependency(id: i64, op_tenant_id: i64)
    "CheckProjectHasDependency" -> CheckProjectHasDependencyOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckProjectHasDependencyOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckProjectHasDependencyOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourcePermission {
    pub op_tenant_id: i64,
    pub check_command: CheckResourcePermissionCheckCommand,
}
operation! { CheckResourcePermission(op_tenant_id: i64, check_command: CheckResourcePermissionCheckCommand)
    "CheckResourcePermission" -> CheckResourcePermissionOutput {
    0 "OpTenantId" op_tenant_id, 1 "CheckCommand" check_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourcePermissionCheckCommand {
    pub operate: Option<String>,
    pub resource_list: Option<Vec<CheckResourcePermissionResourceList>>,
    pub resource_type: Option<String>,
    pub user_id: Option<String>,
}
input! { CheckResourcePermissionCheckCommand(operate: String, resource_list: Vec<CheckResourcePermissionResourceList>, resource_type: String, user_id: String) {
    0 "Operate" operate: String, 1 "ResourceList" resource_list: Vec<CheckResourcePermissionResourceList>,
    2 "ResourceType" resource_type: String, 3 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourcePermissionResourceList {
    pub resource_id: Option<String>,
}
input! { CheckResourcePermissionResourceList(resource_id: String) {
    0 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourcePermissionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub resource_permission_list: Option<Vec<CheckResourcePermissionResourcePermissionList>>,
    pub success: Option<bool>,
}
model! { CheckResourcePermissionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "ResourcePermissionList" resource_permission_list, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResourcePermissionResourcePermissionList {
    pub has_permission: Option<bool>,
    pub resource_id: Option<String>,
}
model! { CheckResourcePermissionResourcePermissionList {
    0 "HasPermission" has_permission, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdHocFile {
    pub op_tenant_id: i64,
    pub create_command: CreateAdHocFileCreateCommand,
}
operation! { CreateAdHocFile(op_tenant_id: i64, create_command: CreateAdHocFileCreateCommand)
    "CreateAdHocFile" -> CreateAdHocFileOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdHocFileCreateCommand {
    pub content: Option<String>,
    pub directory: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
input! { CreateAdHocFileCreateCommand(content: String, directory: String, name: String, project_id: i64) {
    0 "Content" content: String, 1 "Directory" directory: String, 2 "Name" name: String, 3 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdHocFileOutput {
    pub code: Option<String>,
    pub file_id: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAdHocFileOutput {
    0 "Code" code, 1 "FileId" file_id, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicProject {
    pub op_tenant_id: i64,
    pub create_command: CreateBasicProjectCreateCommand,
}
operation! { CreateBasicProject(op_tenant_id: i64, create_command: CreateBasicProjectCreateCommand)
    "CreateBasicProject" -> CreateBasicProjectOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicProjectCreateCommand {
    pub biz_unit_id: Option<i64>,
    pub compute_source_id: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub name_space_tag: Option<String>,
    pub stream_compute_source_id: Option<i64>,
    pub r#type: Option<String>,
    pub white_lists: Option<Vec<CreateBasicProjectWhiteLists>>,
}
input! { CreateBasicProjectCreateCommand(name: String) {
    0 "BizUnitId" biz_unit_id: i64, 1 "ComputeSourceId" compute_source_id: i64, 2 "Description" description: String,
    3 "DisplayName" display_name: String, 4 "Name" name: String, 5 "NameSpaceTag" name_space_tag: String,
    6 "StreamComputeSourceId" stream_compute_source_id: i64, 7 "Type" r#type: String,
    8 "WhiteLists" white_lists: Vec<CreateBasicProjectWhiteLists>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicProjectWhiteLists {
    pub description: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
input! { CreateBasicProjectWhiteLists() {
    0 "Description" description: String, 1 "Ip" ip: String, 2 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicProjectOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateBasicProjectCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBasicProjectOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBasicProjectCreateResult {
    pub id: Option<i64>,
}
model! { CreateBasicProjectCreateResult {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchTask {
    pub op_tenant_id: i64,
    pub create_command: CreateBatchTaskCreateCommand,
}
operation! { CreateBatchTask(op_tenant_id: i64, create_command: CreateBatchTaskCreateCommand)
    "CreateBatchTask" -> CreateBatchTaskOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchTaskCreateCommand {
    pub data_source_catalog: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_schema: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub engine: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub python_module_list: Option<Vec<String>>,
    pub schedule_type: Option<i64>,
    pub task_type: Option<i64>,
}

/// What [`CreateBatchTaskCreateCommand::new`] takes.
pub struct CreateBatchTaskCreateCommandRequired {
    pub description: String,
    pub directory: String,
    pub name: String,
    pub project_id: i64,
    pub schedule_type: i64,
    pub task_type: i64,
}
input! { CreateBatchTaskCreateCommand{CreateBatchTaskCreateCommandRequired: description, directory, name, project_id, schedule_type, task_type} {
    0 "DataSourceCatalog" data_source_catalog: String, 1 "DataSourceId" data_source_id: String,
    2 "DataSourceSchema" data_source_schema: String, 3 "Description" description: String,
    4 "Directory" directory: String, 5 "Engine" engine: String, 6 "Name" name: String, 7 "ProjectId" project_id: i64,
    8 "PythonModuleList" python_module_list: Vec<String>, 9 "ScheduleType" schedule_type: i64,
    10 "TaskType" task_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchTaskOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateBatchTaskCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBatchTaskOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBatchTaskCreateResult {
    pub file_id: Option<i64>,
}
model! { CreateBatchTaskCreateResult {
    0 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizEntity {
    pub op_tenant_id: i64,
    pub create_command: CreateBizEntityCreateCommand,
}
operation! { CreateBizEntity(op_tenant_id: i64, create_command: CreateBizEntityCreateCommand)
    "CreateBizEntity" -> CreateBizEntityOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizEntityCreateCommand {
    pub biz_object: Option<CreateBizEntityBizObject>,
    pub biz_process: Option<CreateBizEntityBizProcess>,
    pub biz_unit_id: Option<i64>,
    pub data_domain_id: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreateBizEntityCreateCommand(biz_unit_id: i64, data_domain_id: i64, r#type: String) {
    0 "BizObject" biz_object: CreateBizEntityBizObject, 1 "BizProcess" biz_process: CreateBizEntityBizProcess,
    2 "BizUnitId" biz_unit_id: i64, 3 "DataDomainId" data_domain_id: i64, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizEntityBizObject {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub owner_user_id: Option<String>,
    pub parent_id: Option<i64>,
    pub ref_biz_entity_id_list: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { CreateBizEntityBizObject(display_name: String, name: String, r#type: String) {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "Name" name: String,
    3 "OwnerUserId" owner_user_id: String, 4 "ParentId" parent_id: i64,
    5 "RefBizEntityIdList" ref_biz_entity_id_list: Vec<i64>, 6 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizEntityBizProcess {
    pub biz_event_entity_id_list: Option<Vec<i64>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub owner_user_id: Option<String>,
    pub pre_biz_process_id_list: Option<Vec<i64>>,
    pub ref_biz_entity_id_list: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
input! { CreateBizEntityBizProcess(display_name: String, name: String, r#type: String) {
    0 "BizEventEntityIdList" biz_event_entity_id_list: Vec<i64>, 1 "Description" description: String,
    2 "DisplayName" display_name: String, 3 "Name" name: String, 4 "OwnerUserId" owner_user_id: String,
    5 "PreBizProcessIdList" pre_biz_process_id_list: Vec<i64>, 6 "RefBizEntityIdList" ref_biz_entity_id_list: Vec<i64>,
    7 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizEntityOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateBizEntityCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBizEntityOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizEntityCreateResult {
    pub biz_entity_id: Option<i64>,
}
model! { CreateBizEntityCreateResult {
    0 "BizEntityId" biz_entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizMetric {
    pub op_tenant_id: i64,
    pub create_biz_metric_command: CreateBizMetricCreateBizMetricCommand,
}
operation! { CreateBizMetric(op_tenant_id: i64, create_biz_metric_command: CreateBizMetricCreateBizMetricCommand)
    "CreateBizMetric" -> CreateBizMetricOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateBizMetricCommand" create_biz_metric_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizMetricCreateBizMetricCommand {
    pub associated_tech_metric_full_names: Option<Vec<String>>,
    pub biz_owner_name: Option<String>,
    pub catalog_ids: Option<Vec<i64>>,
    pub custom_attribute: Option<Vec<CreateBizMetricCustomAttribute>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub labels: Option<Vec<String>>,
    pub metric_definition: Option<String>,
    pub metric_relation_diagram_expression: Option<String>,
    pub metric_relation_diagram_switch_open: Option<bool>,
    pub name: Option<String>,
    pub operate_instruction_content: Option<String>,
    pub operate_instruction_enabled: Option<bool>,
    pub related_biz_metrics: Option<Vec<CreateBizMetricRelatedBizMetrics>>,
    pub view_scope: Option<CreateBizMetricViewScope>,
}
input! { CreateBizMetricCreateBizMetricCommand(name: String) {
    0 "AssociatedTechMetricFullNames" associated_tech_metric_full_names: Vec<String>,
    1 "BizOwnerName" biz_owner_name: String, 2 "CatalogIds" catalog_ids: Vec<i64>,
    3 "CustomAttribute" custom_attribute: Vec<CreateBizMetricCustomAttribute>, 4 "Description" description: String,
    5 "DisplayName" display_name: String, 6 "Labels" labels: Vec<String>,
    7 "MetricDefinition" metric_definition: String,
    8 "MetricRelationDiagramExpression" metric_relation_diagram_expression: String,
    9 "MetricRelationDiagramSwitchOpen" metric_relation_diagram_switch_open: bool, 10 "Name" name: String,
    11 "OperateInstructionContent" operate_instruction_content: String,
    12 "OperateInstructionEnabled" operate_instruction_enabled: bool,
    13 "RelatedBizMetrics" related_biz_metrics: Vec<CreateBizMetricRelatedBizMetrics>,
    14 "ViewScope" view_scope: CreateBizMetricViewScope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizMetricCustomAttribute {
    pub code: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateBizMetricCustomAttribute() {
    0 "Code" code: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizMetricRelatedBizMetrics {
    pub name: Option<String>,
    pub relation_type: Option<String>,
}
input! { CreateBizMetricRelatedBizMetrics() {
    0 "Name" name: String, 1 "RelationType" relation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizMetricViewScope {
    pub scope_type: Option<String>,
    pub user_group_names: Option<Vec<String>>,
    pub user_names: Option<Vec<String>>,
}
input! { CreateBizMetricViewScope() {
    0 "ScopeType" scope_type: String, 1 "UserGroupNames" user_group_names: Vec<String>,
    2 "UserNames" user_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizMetricOutput {
    pub code: Option<String>,
    pub data: Option<CreateBizMetricData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBizMetricOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizMetricData {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBizMetricData {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizUnit {
    pub op_tenant_id: i64,
    pub create_command: CreateBizUnitCreateCommand,
}
operation! { CreateBizUnit(op_tenant_id: i64, create_command: CreateBizUnitCreateCommand)
    "CreateBizUnit" -> CreateBizUnitOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizUnitCreateCommand {
    pub biz_unit_account_list: Option<Vec<CreateBizUnitBizUnitAccountList>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub icon: Option<String>,
    pub mode: Option<String>,
    pub name: Option<String>,
}
input! { CreateBizUnitCreateCommand(biz_unit_account_list: Vec<CreateBizUnitBizUnitAccountList>, display_name: String, icon: String, name: String) {
    0 "BizUnitAccountList" biz_unit_account_list: Vec<CreateBizUnitBizUnitAccountList>,
    1 "Description" description: String, 2 "DisplayName" display_name: String, 3 "Icon" icon: String,
    4 "Mode" mode: String, 5 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizUnitBizUnitAccountList {
    pub user_id: Option<String>,
}
input! { CreateBizUnitBizUnitAccountList(user_id: String) {
    0 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizUnitOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateBizUnitCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBizUnitOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBizUnitCreateResult {
    pub biz_unit_id: Option<i64>,
}
model! { CreateBizUnitCreateResult {
    0 "BizUnitId" biz_unit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeSource {
    pub op_tenant_id: i64,
    pub create_command: CreateComputeSourceCreateCommand,
}
operation! { CreateComputeSource(op_tenant_id: i64, create_command: CreateComputeSourceCreateCommand)
    "CreateComputeSource" -> CreateComputeSourceOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeSourceCreateCommand {
    pub config_list: Option<Vec<CreateComputeSourceConfigList>>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateComputeSourceCreateCommand(config_list: Vec<CreateComputeSourceConfigList>, name: String, r#type: String) {
    0 "ConfigList" config_list: Vec<CreateComputeSourceConfigList>, 1 "Description" description: String,
    2 "Name" name: String, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeSourceConfigList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateComputeSourceConfigList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeSourceOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateComputeSourceCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateComputeSourceOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeSourceCreateResult {
    pub id: Option<i64>,
}
model! { CreateComputeSourceCreateResult {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDomain {
    pub op_tenant_id: i64,
    pub create_command: CreateDataDomainCreateCommand,
}
operation! { CreateDataDomain(op_tenant_id: i64, create_command: CreateDataDomainCreateCommand)
    "CreateDataDomain" -> CreateDataDomainOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDomainCreateCommand {
    pub abbreviation: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<i64>,
}
input! { CreateDataDomainCreateCommand(abbreviation: String, biz_unit_id: i64, display_name: String, name: String) {
    0 "Abbreviation" abbreviation: String, 1 "BizUnitId" biz_unit_id: i64, 2 "Description" description: String,
    3 "DisplayName" display_name: String, 4 "Name" name: String, 5 "ParentId" parent_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDomainOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateDataDomainCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataDomainOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataDomainCreateResult {
    pub data_domain_id: Option<i64>,
}
model! { CreateDataDomainCreateResult {
    0 "DataDomainId" data_domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceApi {
    pub op_tenant_id: i64,
    pub create_command: CreateDataServiceApiCreateCommand,
}
operation! { CreateDataServiceApi(op_tenant_id: i64, create_command: CreateDataServiceApiCreateCommand)
    "CreateDataServiceApi" -> CreateDataServiceApiOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceApiCreateCommand {
    pub api_group_id: Option<i64>,
    pub api_group_name: Option<String>,
    pub api_name: Option<String>,
    pub api_type: Option<i64>,
    pub biz_protocol: Option<Vec<i64>>,
    pub cache_timeout: Option<i64>,
    pub call_mode: Option<i64>,
    pub custom_update_rate: Option<String>,
    pub description: Option<String>,
    pub dml_config: Option<CreateDataServiceApiDmlConfig>,
    pub execution_timeout: Option<i64>,
    pub mode: Option<i64>,
    pub project_id: Option<i64>,
    pub request_type: Option<i64>,
    pub return_sql_switch: Option<bool>,
    pub row_permission_ids: Option<Vec<i64>>,
    pub script_details: Option<CreateDataServiceApiScriptDetails>,
    pub timeout: Option<i64>,
    pub update_rate: Option<i64>,
    pub version: Option<String>,
}

/// What [`CreateDataServiceApiCreateCommand::new`] takes.
pub struct CreateDataServiceApiCreateCommandRequired {
    pub api_group_id: i64,
    pub api_group_name: String,
    pub api_name: String,
    pub api_type: i64,
    pub biz_protocol: Vec<i64>,
    pub mode: i64,
    pub project_id: i64,
    pub request_type: i64,
    pub script_details: CreateDataServiceApiScriptDetails,
    pub timeout: i64,
    pub version: String,
}
input! { CreateDataServiceApiCreateCommand{CreateDataServiceApiCreateCommandRequired: api_group_id, api_group_name, api_name, api_type, biz_protocol, mode, project_id, request_type, script_details, timeout, version} {
    0 "ApiGroupId" api_group_id: i64, 1 "ApiGroupName" api_group_name: String, 2 "ApiName" api_name: String,
    3 "ApiType" api_type: i64, 4 "BizProtocol" biz_protocol: Vec<i64>, 5 "CacheTimeout" cache_timeout: i64,
    6 "CallMode" call_mode: i64, 7 "CustomUpdateRate" custom_update_rate: String, 8 "Description" description: String,
    9 "DmlConfig" dml_config: CreateDataServiceApiDmlConfig, 10 "ExecutionTimeout" execution_timeout: i64,
    11 "Mode" mode: i64, 12 "ProjectId" project_id: i64, 13 "RequestType" request_type: i64,
    14 "ReturnSqlSwitch" return_sql_switch: bool, 15 "RowPermissionIds" row_permission_ids: Vec<i64>,
    16 "ScriptDetails" script_details: CreateDataServiceApiScriptDetails, 17 "Timeout" timeout: i64,
    18 "UpdateRate" update_rate: i64, 19 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceApiDmlConfig {
    pub batch_input_data_size: Option<i64>,
    pub data_volume_type: Option<i64>,
    pub error_handling_type: Option<i64>,
    pub max_input_data_size: Option<i64>,
    pub parallel_num: Option<i64>,
    pub transaction_type: Option<i64>,
}
input! { CreateDataServiceApiDmlConfig() {
    0 "BatchInputDataSize" batch_input_data_size: i64, 1 "DataVolumeType" data_volume_type: i64,
    2 "ErrorHandlingType" error_handling_type: i64, 3 "MaxInputDataSize" max_input_data_size: i64,
    4 "ParallelNum" parallel_num: i64, 5 "TransactionType" transaction_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceApiScriptDetails {
    pub datasource_id: Option<i64>,
    pub datasource_type: Option<i64>,
    pub is_paginated: Option<bool>,
    pub script: Option<String>,
    pub script_request_parameters: Option<Vec<CreateDataServiceApiScriptRequestParameters>>,
    pub script_response_parameters: Option<Vec<CreateDataServiceApiScriptResponseParameters>>,
    pub sort_priority: Option<i64>,
    pub sql_mode: Option<i64>,
}
input! { CreateDataServiceApiScriptDetails(datasource_type: i64, script: String, sql_mode: i64) {
    0 "DatasourceID" datasource_id: i64, 1 "DatasourceType" datasource_type: i64, 2 "IsPaginated" is_paginated: bool,
    3 "Script" script: String,
    4 "ScriptRequestParameters" script_request_parameters: Vec<CreateDataServiceApiScriptRequestParameters>,
    5 "ScriptResponseParameters" script_response_parameters: Vec<CreateDataServiceApiScriptResponseParameters>,
    6 "SortPriority" sort_priority: i64, 7 "SqlMode" sql_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceApiScriptRequestParameters {
    pub default_value: Option<String>,
    pub example_value: Option<String>,
    pub is_required_parameter: Option<bool>,
    pub parameter_data_type: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
    pub parameter_value_type: Option<String>,
}
input! { CreateDataServiceApiScriptRequestParameters(is_required_parameter: bool, parameter_data_type: String, parameter_name: String, parameter_value_type: String) {
    0 "DefaultValue" default_value: String, 1 "ExampleValue" example_value: String,
    2 "IsRequiredParameter" is_required_parameter: bool, 3 "ParameterDataType" parameter_data_type: String,
    4 "ParameterDescription" parameter_description: String, 5 "ParameterName" parameter_name: String,
    6 "ParameterValueType" parameter_value_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceApiScriptResponseParameters {
    pub example_value: Option<String>,
    pub parameter_data_type: Option<String>,
    pub parameter_description: Option<String>,
    pub parameter_location: Option<String>,
    pub parameter_name: Option<String>,
}
input! { CreateDataServiceApiScriptResponseParameters(parameter_data_type: String, parameter_name: String) {
    0 "ExampleValue" example_value: String, 1 "ParameterDataType" parameter_data_type: String,
    2 "ParameterDescription" parameter_description: String, 3 "ParameterLocation" parameter_location: String,
    4 "ParameterName" parameter_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceApiOutput {
    pub api_id: Option<i64>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataServiceApiOutput {
    0 "ApiId" api_id, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceApp {
    pub op_tenant_id: i64,
    pub create_command: CreateDataServiceAppCreateCommand,
}
operation! { CreateDataServiceApp(op_tenant_id: i64, create_command: CreateDataServiceAppCreateCommand)
    "CreateDataServiceApp" -> CreateDataServiceAppOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceAppCreateCommand {
    pub app_group_id: Option<i64>,
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub app_secret: Option<Secret>,
    pub owner_ids: Option<Vec<String>>,
    pub scenarios: Option<String>,
}
input! { CreateDataServiceAppCreateCommand(app_group_id: i64, app_name: String, owner_ids: Vec<String>, scenarios: String) {
    0 "AppGroupId" app_group_id: i64, 1 "AppKey" app_key: String, 2 "AppName" app_name: String,
    3 "AppSecret" app_secret: Secret, 4 "OwnerIds" owner_ids: Vec<String>, 5 "Scenarios" scenarios: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceAppOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataServiceAppOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceAppGroup {
    /// At most 64 characters.
    pub group_name: String,
    pub op_tenant_id: i64,
}
operation! { CreateDataServiceAppGroup(group_name: String, op_tenant_id: i64)
    "CreateDataServiceAppGroup" -> CreateDataServiceAppGroupOutput {
    0 "GroupName" group_name, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataServiceAppGroupOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataServiceAppGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    pub op_tenant_id: i64,
    pub create_command: Option<CreateDataSourceCreateCommand>,
}
operation! { CreateDataSource(op_tenant_id: i64) "CreateDataSource" -> CreateDataSourceOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command: CreateDataSourceCreateCommand
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceCreateCommand {
    pub dev_data_source_create: Option<CreateDataSourceDevDataSourceCreate>,
    pub prod_data_source_create: Option<CreateDataSourceProdDataSourceCreate>,
}
input! { CreateDataSourceCreateCommand() {
    0 "DevDataSourceCreate" dev_data_source_create: CreateDataSourceDevDataSourceCreate,
    1 "ProdDataSourceCreate" prod_data_source_create: CreateDataSourceProdDataSourceCreate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceDevDataSourceCreate {
    pub data_source_create: Option<CreateDataSourceDataSourceCreate>,
    pub prod_data_source_id: Option<i64>,
}
input! { CreateDataSourceDevDataSourceCreate() {
    0 "DataSourceCreate" data_source_create: CreateDataSourceDataSourceCreate,
    1 "ProdDataSourceId" prod_data_source_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceDataSourceCreate {
    pub check_activity: Option<bool>,
    pub config_item_list: Option<Vec<CreateDataSourceConfigItemList>>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataSourceDataSourceCreate(config_item_list: Vec<CreateDataSourceConfigItemList>, name: String, r#type: String) {
    0 "CheckActivity" check_activity: bool, 1 "ConfigItemList" config_item_list: Vec<CreateDataSourceConfigItemList>,
    2 "Description" description: String, 3 "Name" name: String, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceConfigItemList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataSourceConfigItemList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceProdDataSourceCreate {
    pub check_activity: Option<bool>,
    pub config_item_list: Option<Vec<CreateDataSourceProdDataSourceCreateConfigItemList>>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateDataSourceProdDataSourceCreate(config_item_list: Vec<CreateDataSourceProdDataSourceCreateConfigItemList>, name: String, r#type: String) {
    0 "CheckActivity" check_activity: bool,
    1 "ConfigItemList" config_item_list: Vec<CreateDataSourceProdDataSourceCreateConfigItemList>,
    2 "Description" description: String, 3 "Name" name: String, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceProdDataSourceCreateConfigItemList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataSourceProdDataSourceCreateConfigItemList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateDataSourceCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDataSourceOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceCreateResult {
    pub dev_data_source_id: Option<i64>,
    pub prod_data_source_id: Option<i64>,
}
model! { CreateDataSourceCreateResult {
    0 "DevDataSourceId" dev_data_source_id, 1 "ProdDataSourceId" prod_data_source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub op_tenant_id: i64,
    pub project_id: String,
    pub create_command: CreateDatasetCreateCommand,
}
operation! { CreateDataset(op_tenant_id: i64, project_id: String, create_command: CreateDatasetCreateCommand)
    "CreateDataset" -> CreateDatasetOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "CreateCommand" create_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetCreateCommand {
    pub content_type: Option<String>,
    pub data_cell_id: Option<String>,
    pub description: Option<String>,
    pub dir_name: Option<String>,
    pub file_id: Option<String>,
    pub metadata_storage_type: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub scenario: Option<String>,
    pub storage_type: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub version_config: Option<CreateDatasetVersionConfig>,
}

/// What [`CreateDatasetCreateCommand::new`] takes.
pub struct CreateDatasetCreateCommandRequired {
    pub content_type: String,
    pub dir_name: String,
    pub name: String,
    pub scenario: String,
    pub r#type: String,
}
input! { CreateDatasetCreateCommand{CreateDatasetCreateCommandRequired: content_type, dir_name, name, scenario, r#type} {
    0 "ContentType" content_type: String, 1 "DataCellId" data_cell_id: String, 2 "Description" description: String,
    3 "DirName" dir_name: String, 4 "FileId" file_id: String, 5 "MetadataStorageType" metadata_storage_type: String,
    6 "Name" name: String, 7 "Owner" owner: String, 8 "Scenario" scenario: String, 9 "StorageType" storage_type: String,
    10 "Type" r#type: String, 11 "Version" version: String,
    12 "VersionConfig" version_config: CreateDatasetVersionConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVersionConfig {
    pub file_storage_config: Option<CreateDatasetFileStorageConfig>,
    pub metadata_storage_config: Option<CreateDatasetMetadataStorageConfig>,
    pub realtime_meta_table_config: Option<CreateDatasetRealtimeMetaTableConfig>,
    pub version_description: Option<String>,
}
input! { CreateDatasetVersionConfig() {
    0 "FileStorageConfig" file_storage_config: CreateDatasetFileStorageConfig,
    1 "MetadataStorageConfig" metadata_storage_config: CreateDatasetMetadataStorageConfig,
    2 "RealtimeMetaTableConfig" realtime_meta_table_config: CreateDatasetRealtimeMetaTableConfig,
    3 "VersionDescription" version_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetFileStorageConfig {
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dev_path: Option<String>,
    pub mount_path: Option<String>,
    pub prod_path: Option<String>,
}
input! { CreateDatasetFileStorageConfig(data_source_id: String, mount_path: String, prod_path: String) {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceName" data_source_name: String, 2 "DevPath" dev_path: String,
    3 "MountPath" mount_path: String, 4 "ProdPath" prod_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetMetadataStorageConfig {
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dev_schema: Option<String>,
    pub metadata_storage_mode: Option<String>,
    pub metadata_storage_type: Option<String>,
    pub prod_schema: Option<String>,
    pub table_name: Option<String>,
    pub table_schema: Option<CreateDatasetTableSchema>,
}
input! { CreateDatasetMetadataStorageConfig(data_source_id: String, metadata_storage_mode: String, prod_schema: String, table_name: String) {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceName" data_source_name: String,
    2 "DevSchema" dev_schema: String, 3 "MetadataStorageMode" metadata_storage_mode: String,
    4 "MetadataStorageType" metadata_storage_type: String, 5 "ProdSchema" prod_schema: String,
    6 "TableName" table_name: String, 7 "TableSchema" table_schema: CreateDatasetTableSchema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetTableSchema {
    pub columns: Option<Vec<CreateDatasetColumns>>,
}
input! { CreateDatasetTableSchema() {
    0 "Columns" columns: Vec<CreateDatasetColumns>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetColumns {
    pub comment: Option<String>,
    pub element_type: Option<String>,
    pub max_capacity: Option<i64>,
    pub name: Option<String>,
    pub pk: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<bool>,
    pub vector_index_config: Option<CreateDatasetVectorIndexConfig>,
}
input! { CreateDatasetColumns(name: String, r#type: String) {
    0 "Comment" comment: String, 1 "ElementType" element_type: String, 2 "MaxCapacity" max_capacity: i64,
    3 "Name" name: String, 4 "Pk" pk: bool, 5 "Type" r#type: String, 6 "Url" url: bool,
    7 "VectorIndexConfig" vector_index_config: CreateDatasetVectorIndexConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetVectorIndexConfig {
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub index_params: Option<BTreeMap<String, Value>>,
    pub index_type: Option<String>,
    pub similarity_type: Option<String>,
}
input! { CreateDatasetVectorIndexConfig(dimension: i64, embedding_model: String, index_type: String, similarity_type: String) {
    0 "Dimension" dimension: i64, 1 "EmbeddingModel" embedding_model: String,
    2 "IndexParams" index_params: BTreeMap<String, Value>, 3 "IndexType" index_type: String,
    4 "SimilarityType" similarity_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetRealtimeMetaTableConfig {
    pub datasource_type: Option<String>,
    pub meta_table_name: Option<String>,
    pub project_id: Option<i64>,
    pub table_schema: Option<CreateDatasetRealtimeMetaTableConfigTableSchema>,
}
input! { CreateDatasetRealtimeMetaTableConfig(datasource_type: String, meta_table_name: String, project_id: i64) {
    0 "DatasourceType" datasource_type: String, 1 "MetaTableName" meta_table_name: String,
    2 "ProjectId" project_id: i64, 3 "TableSchema" table_schema: CreateDatasetRealtimeMetaTableConfigTableSchema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetRealtimeMetaTableConfigTableSchema {
    pub columns: Option<Vec<CreateDatasetTableSchemaColumns>>,
}
input! { CreateDatasetRealtimeMetaTableConfigTableSchema() {
    0 "Columns" columns: Vec<CreateDatasetTableSchemaColumns>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetTableSchemaColumns {
    pub comment: Option<String>,
    pub element_type: Option<String>,
    pub max_capacity: Option<i64>,
    pub name: Option<String>,
    pub pk: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<bool>,
    pub vector_index_config: Option<CreateDatasetColumnsVectorIndexConfig>,
}
input! { CreateDatasetTableSchemaColumns(name: String, r#type: String) {
    0 "Comment" comment: String, 1 "ElementType" element_type: String, 2 "MaxCapacity" max_capacity: i64,
    3 "Name" name: String, 4 "Pk" pk: bool, 5 "Type" r#type: String, 6 "Url" url: bool,
    7 "VectorIndexConfig" vector_index_config: CreateDatasetColumnsVectorIndexConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetColumnsVectorIndexConfig {
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub index_params: Option<BTreeMap<String, Value>>,
    pub index_type: Option<String>,
    pub similarity_type: Option<String>,
}
input! { CreateDatasetColumnsVectorIndexConfig(dimension: i64, embedding_model: String, index_type: String, similarity_type: String) {
    0 "Dimension" dimension: i64, 1 "EmbeddingModel" embedding_model: String,
    2 "IndexParams" index_params: BTreeMap<String, Value>, 3 "IndexType" index_type: String,
    4 "SimilarityType" similarity_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub code: Option<String>,
    pub dataset_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDatasetOutput {
    0 "Code" code, 1 "DatasetId" dataset_id, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevProdProject {
    pub op_tenant_id: i64,
    pub create_command: CreateDevProdProjectCreateCommand,
}
operation! { CreateDevProdProject(op_tenant_id: i64, create_command: CreateDevProdProjectCreateCommand)
    "CreateDevProdProject" -> CreateDevProdProjectOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevProdProjectCreateCommand {
    pub biz_unit_id: Option<i64>,
    pub dev_compute_source_id: Option<i64>,
    pub dev_description: Option<String>,
    pub dev_stream_compute_source_id: Option<i64>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub name_space_tag: Option<String>,
    pub prod_compute_source_id: Option<i64>,
    pub prod_description: Option<String>,
    pub prod_stream_compute_source_id: Option<i64>,
    pub white_lists: Option<Vec<CreateDevProdProjectWhiteLists>>,
}
input! { CreateDevProdProjectCreateCommand(name: String) {
    0 "BizUnitId" biz_unit_id: i64, 1 "DevComputeSourceId" dev_compute_source_id: i64,
    2 "DevDescription" dev_description: String, 3 "DevStreamComputeSourceId" dev_stream_compute_source_id: i64,
    4 "DisplayName" display_name: String, 5 "Name" name: String, 6 "NameSpaceTag" name_space_tag: String,
    7 "ProdComputeSourceId" prod_compute_source_id: i64, 8 "ProdDescription" prod_description: String,
    9 "ProdStreamComputeSourceId" prod_stream_compute_source_id: i64,
    10 "WhiteLists" white_lists: Vec<CreateDevProdProjectWhiteLists>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevProdProjectWhiteLists {
    pub description: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
input! { CreateDevProdProjectWhiteLists() {
    0 "Description" description: String, 1 "Ip" ip: String, 2 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevProdProjectOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateDevProdProjectCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDevProdProjectOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDevProdProjectCreateResult {
    pub id: Option<i64>,
}
model! { CreateDevProdProjectCreateResult {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectory {
    pub op_tenant_id: i64,
    pub create_command: CreateDirectoryCreateCommand,
}
operation! { CreateDirectory(op_tenant_id: i64, create_command: CreateDirectoryCreateCommand)
    "CreateDirectory" -> CreateDirectoryOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectoryCreateCommand {
    pub category: Option<String>,
    pub directory: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
input! { CreateDirectoryCreateCommand(category: String, directory: String, name: String, project_id: i64) {
    0 "Category" category: String, 1 "Directory" directory: String, 2 "Name" name: String, 3 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectoryOutput {
    pub code: Option<String>,
    pub file_id: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDirectoryOutput {
    0 "Code" code, 1 "FileId" file_id, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgEntity {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub create_command: CreateKgEntityCreateCommand,
}
operation! { CreateKgEntity(op_tenant_id: i64, workspace_id: String, create_command: CreateKgEntityCreateCommand)
    "CreateKgEntity" -> CreateKgEntityOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "CreateCommand" create_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgEntityCreateCommand {
    pub entity_type: Option<String>,
    pub property_list: Option<Vec<CreateKgEntityPropertyList>>,
}
input! { CreateKgEntityCreateCommand(entity_type: String, property_list: Vec<CreateKgEntityPropertyList>) {
    0 "EntityType" entity_type: String, 1 "PropertyList" property_list: Vec<CreateKgEntityPropertyList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgEntityPropertyList {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { CreateKgEntityPropertyList(code: String, value: String) {
    0 "Code" code: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgEntityOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateKgEntityCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateKgEntityOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgEntityCreateResult {
    pub entity_id: Option<String>,
}
model! { CreateKgEntityCreateResult {
    0 "EntityId" entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgRelation {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub create_command: CreateKgRelationCreateCommand,
}
operation! { CreateKgRelation(op_tenant_id: i64, workspace_id: String, create_command: CreateKgRelationCreateCommand)
    "CreateKgRelation" -> CreateKgRelationOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "CreateCommand" create_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgRelationCreateCommand {
    pub property_list: Option<Vec<CreateKgRelationPropertyList>>,
    pub relation_type: Option<String>,
    pub source_entity_id: Option<String>,
    pub target_entity_id: Option<String>,
}
input! { CreateKgRelationCreateCommand(relation_type: String, source_entity_id: String, target_entity_id: String) {
    0 "PropertyList" property_list: Vec<CreateKgRelationPropertyList>, 1 "RelationType" relation_type: String,
    2 "SourceEntityId" source_entity_id: String, 3 "TargetEntityId" target_entity_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgRelationPropertyList {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { CreateKgRelationPropertyList(code: String, value: String) {
    0 "Code" code: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgRelationOutput {
    pub code: Option<String>,
    pub create_result: Option<CreateKgRelationCreateResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateKgRelationOutput {
    0 "Code" code, 1 "CreateResult" create_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKgRelationCreateResult {
    pub relation_id: Option<String>,
}
model! { CreateKgRelationCreateResult {
    0 "RelationId" relation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeSupplement {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub create_command: CreateNodeSupplementCreateCommand,
}
operation! { CreateNodeSupplement(op_tenant_id: i64, create_command: CreateNodeSupplementCreateCommand)
    "CreateNodeSupplement" -> CreateNodeSupplementOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "CreateCommand" create_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeSupplementCreateCommand {
    pub contain_all_down_stream: Option<bool>,
    pub down_stream_node_id_list: Option<Vec<CreateNodeSupplementDownStreamNodeIdList>>,
    pub end_biz_date: Option<String>,
    pub filter_list: Option<Vec<CreateNodeSupplementFilterList>>,
    pub global_param_list: Option<Vec<CreateNodeSupplementGlobalParamList>>,
    pub max_due_time: Option<String>,
    pub min_due_time: Option<String>,
    pub name: Option<String>,
    pub node_id_list: Option<Vec<CreateNodeSupplementNodeIdList>>,
    pub node_params_list: Option<Vec<CreateNodeSupplementNodeParamsList>>,
    pub parallelism: Option<i64>,
    pub project_id: Option<i64>,
    pub start_biz_date: Option<String>,
}
input! { CreateNodeSupplementCreateCommand(end_biz_date: String, node_id_list: Vec<CreateNodeSupplementNodeIdList>, project_id: i64, start_biz_date: String) {
    0 "ContainAllDownStream" contain_all_down_stream: bool,
    1 "DownStreamNodeIdList" down_stream_node_id_list: Vec<CreateNodeSupplementDownStreamNodeIdList>,
    2 "EndBizDate" end_biz_date: String, 3 "FilterList" filter_list: Vec<CreateNodeSupplementFilterList>,
    4 "GlobalParamList" global_param_list: Vec<CreateNodeSupplementGlobalParamList>,
    5 "MaxDueTime" max_due_time: String, 6 "MinDueTime" min_due_time: String, 7 "Name" name: String,
    8 "NodeIdList" node_id_list: Vec<CreateNodeSupplementNodeIdList>,
    9 "NodeParamsList" node_params_list: Vec<CreateNodeSupplementNodeParamsList>, 10 "Parallelism" parallelism: i64,
    11 "ProjectId" project_id: i64, 12 "StartBizDate" start_biz_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeSupplementDownStreamNodeIdList {
    pub field_id_list: Option<Vec<String>>,
    pub id: Option<String>,
}
input! { CreateNodeSupplementDownStreamNodeIdList() {
    0 "FieldIdList" field_id_list: Vec<String>, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeSupplementFilterList {
    pub exclude: Option<bool>,
    pub key: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { CreateNodeSupplementFilterList() {
    0 "Exclude" exclude: bool, 1 "Key" key: String, 2 "ValueList" value_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeSupplementGlobalParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNodeSupplementGlobalParamList() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeSupplementNodeIdList {
    pub field_id_list: Option<Vec<String>>,
    pub id: Option<String>,
}
input! { CreateNodeSupplementNodeIdList(id: String) {
    0 "FieldIdList" field_id_list: Vec<String>, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeSupplementNodeParamsList {
    pub node_id: Option<String>,
    pub param_list: Option<Vec<CreateNodeSupplementParamList>>,
}
input! { CreateNodeSupplementNodeParamsList() {
    0 "NodeId" node_id: String, 1 "ParamList" param_list: Vec<CreateNodeSupplementParamList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeSupplementParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateNodeSupplementParamList() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodeSupplementOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub submit_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateNodeSupplementOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SubmitId" submit_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipeline {
    pub op_tenant_id: i64,
    pub context: CreatePipelineContext,
    pub create_command: CreatePipelineCreateCommand,
}
operation! { CreatePipeline(op_tenant_id: i64, context: CreatePipelineContext, create_command: CreatePipelineCreateCommand)
    "CreatePipeline" -> CreatePipelineOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { CreatePipelineContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineCreateCommand {
    pub comment: Option<String>,
    pub mode: Option<String>,
    pub node_info: Option<CreatePipelineNodeInfo>,
    pub pipeline_config: Option<CreatePipelinePipelineConfig>,
    pub pipeline_json: Option<String>,
    pub pipeline_type: Option<i64>,
    pub schedule_config: Option<String>,
    pub settings: Option<String>,
    pub submit: Option<bool>,
}
input! { CreatePipelineCreateCommand(node_info: CreatePipelineNodeInfo, pipeline_config: CreatePipelinePipelineConfig, schedule_config: String) {
    0 "Comment" comment: String, 1 "Mode" mode: String, 2 "NodeInfo" node_info: CreatePipelineNodeInfo,
    3 "PipelineConfig" pipeline_config: CreatePipelinePipelineConfig, 4 "PipelineJson" pipeline_json: String,
    5 "PipelineType" pipeline_type: i64, 6 "ScheduleConfig" schedule_config: String, 7 "Settings" settings: String,
    8 "Submit" submit: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineNodeInfo {
    pub directory: Option<String>,
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub pipeline_id: Option<i64>,
}
input! { CreatePipelineNodeInfo(node_name: String) {
    0 "Directory" directory: String, 1 "FileId" file_id: i64, 2 "NodeId" node_id: String,
    3 "NodeName" node_name: String, 4 "PipelineId" pipeline_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelinePipelineConfig {
    pub hops: Option<Vec<CreatePipelineHops>>,
    pub steps: Option<Vec<CreatePipelineSteps>>,
}
input! { CreatePipelinePipelineConfig(hops: Vec<CreatePipelineHops>, steps: Vec<CreatePipelineSteps>) {
    0 "Hops" hops: Vec<CreatePipelineHops>, 1 "Steps" steps: Vec<CreatePipelineSteps>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineHops {
    pub send_to: Option<bool>,
    pub source: Option<String>,
    pub target: Option<String>,
}
input! { CreatePipelineHops(source: String, target: String) {
    0 "SendTo" send_to: bool, 1 "Source" source: String, 2 "Target" target: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineSteps {
    pub is_distribute: Option<bool>,
    pub key: Option<String>,
    pub plugin_config: Option<String>,
    pub step_name: Option<String>,
    pub step_type: Option<String>,
}
input! { CreatePipelineSteps(key: String, plugin_config: String, step_name: String, step_type: String) {
    0 "IsDistribute" is_distribute: bool, 1 "Key" key: String, 2 "PluginConfig" plugin_config: String,
    3 "StepName" step_name: String, 4 "StepType" step_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineOutput {
    pub code: Option<String>,
    pub data: Option<CreatePipelineData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePipelineOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineData {
    pub host_machine: Option<String>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub submit_id: Option<i64>,
    pub version: Option<String>,
}
model! { CreatePipelineData {
    0 "HostMachine" host_machine, 1 "NodeId" node_id, 2 "PipelineId" pipeline_id, 3 "SubmitId" submit_id,
    4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineByAsync {
    pub op_tenant_id: i64,
    pub context: CreatePipelineByAsyncContext,
    pub create_command: CreatePipelineByAsyncCreateCommand,
}
operation! { CreatePipelineByAsync(op_tenant_id: i64, context: CreatePipelineByAsyncContext, create_command: CreatePipelineByAsyncCreateCommand)
    "CreatePipelineByAsync" -> CreatePipelineByAsyncOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineByAsyncContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { CreatePipelineByAsyncContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineByAsyncCreateCommand {
    pub comment: Option<String>,
    pub mode: Option<String>,
    pub node_info: Option<CreatePipelineByAsyncNodeInfo>,
    pub pipeline_config: Option<CreatePipelineByAsyncPipelineConfig>,
    pub pipeline_json: Option<String>,
    pub pipeline_type: Option<i64>,
    pub schedule_config: Option<String>,
    pub settings: Option<String>,
    pub submit: Option<bool>,
}
input! { CreatePipelineByAsyncCreateCommand(node_info: CreatePipelineByAsyncNodeInfo, pipeline_config: CreatePipelineByAsyncPipelineConfig, schedule_config: String) {
    0 "Comment" comment: String, 1 "Mode" mode: String, 2 "NodeInfo" node_info: CreatePipelineByAsyncNodeInfo,
    3 "PipelineConfig" pipeline_config: CreatePipelineByAsyncPipelineConfig, 4 "PipelineJson" pipeline_json: String,
    5 "PipelineType" pipeline_type: i64, 6 "ScheduleConfig" schedule_config: String, 7 "Settings" settings: String,
    8 "Submit" submit: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineByAsyncNodeInfo {
    pub directory: Option<String>,
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub pipeline_id: Option<i64>,
}
input! { CreatePipelineByAsyncNodeInfo(node_name: String) {
    0 "Directory" directory: String, 1 "FileId" file_id: i64, 2 "NodeId" node_id: String,
    3 "NodeName" node_name: String, 4 "PipelineId" pipeline_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineByAsyncPipelineConfig {
    pub hops: Option<Vec<CreatePipelineByAsyncHops>>,
    pub steps: Option<Vec<CreatePipelineByAsyncSteps>>,
}
input! { CreatePipelineByAsyncPipelineConfig(hops: Vec<CreatePipelineByAsyncHops>, steps: Vec<CreatePipelineByAsyncSteps>) {
    0 "Hops" hops: Vec<CreatePipelineByAsyncHops>, 1 "Steps" steps: Vec<CreatePipelineByAsyncSteps>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineByAsyncHops {
    pub send_to: Option<bool>,
    pub source: Option<String>,
    pub target: Option<String>,
}
input! { CreatePipelineByAsyncHops(source: String, target: String) {
    0 "SendTo" send_to: bool, 1 "Source" source: String, 2 "Target" target: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineByAsyncSteps {
    pub is_distribute: Option<bool>,
    pub key: Option<String>,
    pub plugin_config: Option<String>,
    pub step_name: Option<String>,
    pub step_type: Option<String>,
}
input! { CreatePipelineByAsyncSteps(key: String, plugin_config: String, step_name: String, step_type: String) {
    0 "IsDistribute" is_distribute: bool, 1 "Key" key: String, 2 "PluginConfig" plugin_config: String,
    3 "StepName" step_name: String, 4 "StepType" step_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineByAsyncOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePipelineByAsyncOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineNode {
    pub op_tenant_id: i64,
    pub create_pipeline_node_command: CreatePipelineNodeCreatePipelineNodeCommand,
}
operation! { CreatePipelineNode(op_tenant_id: i64, create_pipeline_node_command: CreatePipelineNodeCreatePipelineNodeCommand)
    "CreatePipelineNode" -> CreatePipelineNodeOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreatePipelineNodeCommand" create_pipeline_node_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineNodeCreatePipelineNodeCommand {
    pub file_info: Option<CreatePipelineNodeFileInfo>,
    pub node_type: Option<String>,
    pub pipeline_name: Option<String>,
    pub pipeline_type: Option<String>,
    pub project_id: Option<i64>,
}

/// What [`CreatePipelineNodeCreatePipelineNodeCommand::new`] takes.
pub struct CreatePipelineNodeCreatePipelineNodeCommandRequired {
    pub file_info: CreatePipelineNodeFileInfo,
    pub node_type: String,
    pub pipeline_name: String,
    pub pipeline_type: String,
    pub project_id: i64,
}
input! { CreatePipelineNodeCreatePipelineNodeCommand{CreatePipelineNodeCreatePipelineNodeCommandRequired: file_info, node_type, pipeline_name, pipeline_type, project_id} {
    0 "FileInfo" file_info: CreatePipelineNodeFileInfo, 1 "NodeType" node_type: String,
    2 "PipelineName" pipeline_name: String, 3 "PipelineType" pipeline_type: String, 4 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineNodeFileInfo {
    pub description: Option<String>,
    pub directory: Option<String>,
    pub file_name: Option<String>,
}
input! { CreatePipelineNodeFileInfo(file_name: String) {
    0 "Description" description: String, 1 "Directory" directory: String, 2 "FileName" file_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineNodeOutput {
    pub code: Option<String>,
    pub data: Option<CreatePipelineNodeData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePipelineNodeOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineNodeData {
    pub error_code_list: Option<Vec<String>>,
    pub error_message_list: Option<Vec<String>>,
    pub pipeline_id: Option<i64>,
}
model! { CreatePipelineNodeData {
    0 "ErrorCodeList" error_code_list, 1 "ErrorMessageList" error_message_list, 2 "PipelineId" pipeline_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    pub op_tenant_id: i64,
    pub create_command: CreateResourceCreateCommand,
}
operation! { CreateResource(op_tenant_id: i64, create_command: CreateResourceCreateCommand)
    "CreateResource" -> CreateResourceOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceCreateCommand {
    pub comment: Option<String>,
    pub compute_engine_type: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub resource_type: Option<String>,
    pub storage_address: Option<String>,
}

/// What [`CreateResourceCreateCommand::new`] takes.
pub struct CreateResourceCreateCommandRequired {
    pub comment: String,
    pub compute_engine_type: String,
    pub description: String,
    pub directory: String,
    pub name: String,
    pub project_id: i64,
    pub resource_type: String,
    pub storage_address: String,
}
input! { CreateResourceCreateCommand{CreateResourceCreateCommandRequired: comment, compute_engine_type, description, directory, name, project_id, resource_type, storage_address} {
    0 "Comment" comment: String, 1 "ComputeEngineType" compute_engine_type: String, 2 "Description" description: String,
    3 "Directory" directory: String, 4 "Name" name: String, 5 "ProjectId" project_id: i64,
    6 "ResourceType" resource_type: String, 7 "StorageAddress" storage_address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateResourceOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRowPermission {
    pub op_tenant_id: i64,
    pub create_row_permission_command: CreateRowPermissionCreateRowPermissionCommand,
}
operation! { CreateRowPermission(op_tenant_id: i64, create_row_permission_command: CreateRowPermissionCreateRowPermissionCommand)
    "CreateRowPermission" -> CreateRowPermissionOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateRowPermissionCommand" create_row_permission_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRowPermissionCreateRowPermissionCommand {
    pub mapping_columns: Option<Vec<CreateRowPermissionMappingColumns>>,
    pub row_permission_desc: Option<String>,
    pub row_permission_name: Option<String>,
    pub rules: Option<Vec<CreateRowPermissionRules>>,
    pub tables: Option<Vec<CreateRowPermissionTables>>,
}
input! { CreateRowPermissionCreateRowPermissionCommand(mapping_columns: Vec<CreateRowPermissionMappingColumns>, row_permission_name: String) {
    0 "MappingColumns" mapping_columns: Vec<CreateRowPermissionMappingColumns>,
    1 "RowPermissionDesc" row_permission_desc: String, 2 "RowPermissionName" row_permission_name: String,
    3 "Rules" rules: Vec<CreateRowPermissionRules>, 4 "Tables" tables: Vec<CreateRowPermissionTables>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRowPermissionMappingColumns {
    pub column_desc: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
}
input! { CreateRowPermissionMappingColumns(column_name: String, column_type: String) {
    0 "ColumnDesc" column_desc: String, 1 "ColumnName" column_name: String, 2 "ColumnType" column_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRowPermissionRules {
    pub expressions: Option<Vec<CreateRowPermissionExpressions>>,
    pub is_delete: Option<bool>,
    pub rule_name: Option<String>,
    pub scope_type: Option<String>,
    pub status: Option<i64>,
    pub user_mapping_list: Option<Vec<CreateRowPermissionUserMappingList>>,
}
input! { CreateRowPermissionRules(expressions: Vec<CreateRowPermissionExpressions>, rule_name: String, scope_type: String) {
    0 "Expressions" expressions: Vec<CreateRowPermissionExpressions>, 1 "IsDelete" is_delete: bool,
    2 "RuleName" rule_name: String, 3 "ScopeType" scope_type: String, 4 "Status" status: i64,
    5 "UserMappingList" user_mapping_list: Vec<CreateRowPermissionUserMappingList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRowPermissionExpressions {
    pub mapping_column_name: Option<String>,
    pub operator: Option<String>,
    pub sub_conditions: Option<Vec<Value>>,
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateRowPermissionExpressions(mapping_column_name: String, operator: String, sub_conditions: Vec<Value>, r#type: String) {
    0 "MappingColumnName" mapping_column_name: String, 1 "Operator" operator: String,
    2 "SubConditions" sub_conditions: Vec<Value>, 3 "Type" r#type: String, 4 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRowPermissionUserMappingList {
    pub account_type: Option<String>,
    pub accounts: Option<Vec<CreateRowPermissionAccounts>>,
}
input! { CreateRowPermissionUserMappingList(account_type: String, accounts: Vec<CreateRowPermissionAccounts>) {
    0 "AccountType" account_type: String, 1 "Accounts" accounts: Vec<CreateRowPermissionAccounts>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRowPermissionAccounts {
    pub account_id: Option<String>,
}
input! { CreateRowPermissionAccounts(account_id: String) {
    0 "AccountId" account_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRowPermissionTables {
    pub column_name: Option<String>,
    pub mapping_column_name: Option<String>,
    pub resource_id: Option<String>,
}
input! { CreateRowPermissionTables(column_name: String, mapping_column_name: String, resource_id: String) {
    0 "ColumnName" column_name: String, 1 "MappingColumnName" mapping_column_name: String,
    2 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRowPermissionOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateRowPermissionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClassify {
    pub op_tenant_id: i64,
    pub create_command: CreateSecurityClassifyCreateCommand,
}
operation! { CreateSecurityClassify(op_tenant_id: i64, create_command: CreateSecurityClassifyCreateCommand)
    "CreateSecurityClassify" -> CreateSecurityClassifyOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClassifyCreateCommand {
    pub abbreviation: Option<String>,
    pub advanced_condition_list: Option<Vec<CreateSecurityClassifyAdvancedConditionList>>,
    pub description: Option<String>,
    pub feature_name_list: Option<Vec<String>>,
    pub level_name: Option<String>,
    pub name: Option<String>,
    pub parent_path: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
input! { CreateSecurityClassifyCreateCommand(level_name: String, name: String) {
    0 "Abbreviation" abbreviation: String,
    1 "AdvancedConditionList" advanced_condition_list: Vec<CreateSecurityClassifyAdvancedConditionList>,
    2 "Description" description: String, 3 "FeatureNameList" feature_name_list: Vec<String>,
    4 "LevelName" level_name: String, 5 "Name" name: String, 6 "ParentPath" parent_path: String,
    7 "Priority" priority: i64, 8 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClassifyAdvancedConditionList {
    pub id: Option<String>,
    pub operate: Option<String>,
    pub option_list: Option<Vec<CreateSecurityClassifyOptionList>>,
    pub parent_id: Option<String>,
    pub property: Option<String>,
    pub relation: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { CreateSecurityClassifyAdvancedConditionList(id: String, operate: String, relation: String) {
    0 "Id" id: String, 1 "Operate" operate: String, 2 "OptionList" option_list: Vec<CreateSecurityClassifyOptionList>,
    3 "ParentId" parent_id: String, 4 "Property" property: String, 5 "Relation" relation: String,
    6 "ValueList" value_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClassifyOptionList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSecurityClassifyOptionList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClassifyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSecurityClassifyOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClassifyCatalog {
    pub op_tenant_id: i64,
    pub create_command: CreateSecurityClassifyCatalogCreateCommand,
}
operation! { CreateSecurityClassifyCatalog(op_tenant_id: i64, create_command: CreateSecurityClassifyCatalogCreateCommand)
    "CreateSecurityClassifyCatalog" -> CreateSecurityClassifyCatalogOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClassifyCatalogCreateCommand {
    pub name: Option<String>,
    pub owner_list: Option<Vec<String>>,
    pub parent_path: Option<String>,
    pub visible_type: Option<String>,
}
input! { CreateSecurityClassifyCatalogCreateCommand(name: String) {
    0 "Name" name: String, 1 "OwnerList" owner_list: Vec<String>, 2 "ParentPath" parent_path: String,
    3 "VisibleType" visible_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityClassifyCatalogOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSecurityClassifyCatalogOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIdentifyResult {
    pub op_tenant_id: i64,
    pub create_command: CreateSecurityIdentifyResultCreateCommand,
}
operation! { CreateSecurityIdentifyResult(op_tenant_id: i64, create_command: CreateSecurityIdentifyResultCreateCommand)
    "CreateSecurityIdentifyResult" -> CreateSecurityIdentifyResultOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIdentifyResultCreateCommand {
    pub classify_id: Option<i64>,
    pub conflict_strategy: Option<String>,
    pub datasource_env: Option<String>,
    pub datasource_name: Option<String>,
    pub enable: Option<bool>,
    pub field_name: Option<String>,
    pub is_datasource_table: Option<bool>,
    pub table_catalog: Option<String>,
    pub table_name: Option<String>,
}

/// What [`CreateSecurityIdentifyResultCreateCommand::new`] takes.
pub struct CreateSecurityIdentifyResultCreateCommandRequired {
    pub classify_id: i64,
    pub conflict_strategy: String,
    pub field_name: String,
    pub table_catalog: String,
    pub table_name: String,
}
input! { CreateSecurityIdentifyResultCreateCommand{CreateSecurityIdentifyResultCreateCommandRequired: classify_id, conflict_strategy, field_name, table_catalog, table_name} {
    0 "ClassifyId" classify_id: i64, 1 "ConflictStrategy" conflict_strategy: String,
    2 "DatasourceEnv" datasource_env: String, 3 "DatasourceName" datasource_name: String, 4 "Enable" enable: bool,
    5 "FieldName" field_name: String, 6 "IsDatasourceTable" is_datasource_table: bool,
    7 "TableCatalog" table_catalog: String, 8 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIdentifyResultOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSecurityIdentifyResultOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityLevel {
    pub op_tenant_id: i64,
    pub create_command: CreateSecurityLevelCreateCommand,
}
operation! { CreateSecurityLevel(op_tenant_id: i64, create_command: CreateSecurityLevelCreateCommand)
    "CreateSecurityLevel" -> CreateSecurityLevelOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityLevelCreateCommand {
    pub abbreviation: Option<String>,
    pub description: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
}
input! { CreateSecurityLevelCreateCommand(name: String) {
    0 "Abbreviation" abbreviation: String, 1 "Description" description: String, 2 "Index" index: i64,
    3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityLevelOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSecurityLevelOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandard {
    pub op_tenant_id: i64,
    pub create_command: CreateStandardCreateCommand,
}
operation! { CreateStandard(op_tenant_id: i64, create_command: CreateStandardCreateCommand)
    "CreateStandard" -> CreateStandardOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardCreateCommand {
    pub description: Option<String>,
    pub effective_time_config: Option<CreateStandardEffectiveTimeConfig>,
    pub need_generate_standard_code: Option<bool>,
    pub owner: Option<String>,
    pub standard_general_monitor_config: Option<CreateStandardStandardGeneralMonitorConfig>,
    pub standard_set_reference: Option<CreateStandardStandardSetReference>,
    pub standard_template_reference: Option<CreateStandardStandardTemplateReference>,
}
input! { CreateStandardCreateCommand(standard_set_reference: CreateStandardStandardSetReference, standard_template_reference: CreateStandardStandardTemplateReference) {
    0 "Description" description: String,
    1 "EffectiveTimeConfig" effective_time_config: CreateStandardEffectiveTimeConfig,
    2 "NeedGenerateStandardCode" need_generate_standard_code: bool, 3 "Owner" owner: String,
    4 "StandardGeneralMonitorConfig" standard_general_monitor_config: CreateStandardStandardGeneralMonitorConfig,
    5 "StandardSetReference" standard_set_reference: CreateStandardStandardSetReference,
    6 "StandardTemplateReference" standard_template_reference: CreateStandardStandardTemplateReference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardEffectiveTimeConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateStandardEffectiveTimeConfig(r#type: String) {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardStandardGeneralMonitorConfig {
    pub standard_monitor_config_list: Option<Vec<CreateStandardStandardMonitorConfigList>>,
}
input! { CreateStandardStandardGeneralMonitorConfig(standard_monitor_config_list: Vec<CreateStandardStandardMonitorConfigList>) {
    0 "StandardMonitorConfigList" standard_monitor_config_list: Vec<CreateStandardStandardMonitorConfigList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardStandardMonitorConfigList {
    pub attribute_id: Option<i64>,
    pub attribute_monitor_config: Option<CreateStandardAttributeMonitorConfig>,
    pub attribute_name: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub monitor_from: Option<String>,
    pub quality_rule_template: Option<CreateStandardQualityRuleTemplate>,
    pub rule_config_list: Option<Vec<CreateStandardRuleConfigList>>,
    pub rule_name: Option<String>,
    pub rule_sub_type: Option<String>,
    pub rule_validate_config_list: Option<Vec<CreateStandardRuleValidateConfigList>>,
    pub r#type: Option<String>,
}
input! { CreateStandardStandardMonitorConfigList(monitor_from: String, rule_name: String, r#type: String) {
    0 "AttributeId" attribute_id: i64,
    1 "AttributeMonitorConfig" attribute_monitor_config: CreateStandardAttributeMonitorConfig,
    2 "AttributeName" attribute_name: String, 3 "Description" description: String, 4 "Id" id: i64,
    5 "MonitorFrom" monitor_from: String,
    6 "QualityRuleTemplate" quality_rule_template: CreateStandardQualityRuleTemplate,
    7 "RuleConfigList" rule_config_list: Vec<CreateStandardRuleConfigList>, 8 "RuleName" rule_name: String,
    9 "RuleSubType" rule_sub_type: String,
    10 "RuleValidateConfigList" rule_validate_config_list: Vec<CreateStandardRuleValidateConfigList>,
    11 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardAttributeMonitorConfig {
    pub column_name: Option<String>,
    pub is_case_sensitive: Option<bool>,
    pub r#type: Option<String>,
}
input! { CreateStandardAttributeMonitorConfig(is_case_sensitive: bool, r#type: String) {
    0 "ColumnName" column_name: String, 1 "IsCaseSensitive" is_case_sensitive: bool, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardQualityRuleTemplate {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateStandardQualityRuleTemplate(id: i64, name: String, r#type: String) {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardRuleConfigList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateStandardRuleConfigList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardRuleValidateConfigList {
    pub id: Option<String>,
    pub metric: Option<String>,
    pub metric_name: Option<String>,
    pub operator: Option<String>,
    pub parent_id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateStandardRuleValidateConfigList(id: String, operator: String, r#type: String) {
    0 "Id" id: String, 1 "Metric" metric: String, 2 "MetricName" metric_name: String, 3 "Operator" operator: String,
    4 "ParentId" parent_id: String, 5 "Type" r#type: String, 6 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardStandardSetReference {
    pub id: Option<i64>,
}
input! { CreateStandardStandardSetReference(id: i64) {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardStandardTemplateReference {
    pub attribute_value_list: Option<Vec<CreateStandardAttributeValueList>>,
    pub id: Option<i64>,
    pub version: Option<i64>,
}
input! { CreateStandardStandardTemplateReference(id: i64) {
    0 "AttributeValueList" attribute_value_list: Vec<CreateStandardAttributeValueList>, 1 "Id" id: i64,
    2 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardAttributeValueList {
    pub attribute_id: Option<i64>,
    pub value: Option<String>,
}
input! { CreateStandardAttributeValueList() {
    0 "AttributeId" attribute_id: i64, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStandardOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardLookupTable {
    pub op_tenant_id: i64,
    pub create_command: CreateStandardLookupTableCreateCommand,
}
operation! { CreateStandardLookupTable(op_tenant_id: i64, create_command: CreateStandardLookupTableCreateCommand)
    "CreateStandardLookupTable" -> CreateStandardLookupTableOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardLookupTableCreateCommand {
    pub code: Option<String>,
    pub description: Option<String>,
    pub directory_reference: Option<CreateStandardLookupTableDirectoryReference>,
    pub lookup_table_value_list: Option<Vec<CreateStandardLookupTableLookupTableValueList>>,
    pub name: Option<String>,
    pub owner: Option<String>,
}
input! { CreateStandardLookupTableCreateCommand(code: String, name: String) {
    0 "Code" code: String, 1 "Description" description: String,
    2 "DirectoryReference" directory_reference: CreateStandardLookupTableDirectoryReference,
    3 "LookupTableValueList" lookup_table_value_list: Vec<CreateStandardLookupTableLookupTableValueList>,
    4 "Name" name: String, 5 "Owner" owner: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardLookupTableDirectoryReference {
    pub directory: Option<String>,
}
input! { CreateStandardLookupTableDirectoryReference(directory: String) {
    0 "Directory" directory: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardLookupTableLookupTableValueList {
    pub description: Option<String>,
    pub english_name: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateStandardLookupTableLookupTableValueList(name: String, value: String) {
    0 "Description" description: String, 1 "EnglishName" english_name: String, 2 "Name" name: String,
    3 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardLookupTableOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStandardLookupTableOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardMapping {
    pub op_tenant_id: i64,
    pub create_command: CreateStandardMappingCreateCommand,
}
operation! { CreateStandardMapping(op_tenant_id: i64, create_command: CreateStandardMappingCreateCommand)
    "CreateStandardMapping" -> CreateStandardMappingOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardMappingCreateCommand {
    pub asset_guid_list: Option<Vec<String>>,
    pub invalid_mapping_relation_operation_type: Option<String>,
    pub relation_type: Option<String>,
    pub standard_id: Option<i64>,
}
input! { CreateStandardMappingCreateCommand(asset_guid_list: Vec<String>, standard_id: i64) {
    0 "AssetGuidList" asset_guid_list: Vec<String>,
    1 "InvalidMappingRelationOperationType" invalid_mapping_relation_operation_type: String,
    2 "RelationType" relation_type: String, 3 "StandardId" standard_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardMappingOutput {
    pub code: Option<String>,
    pub data: Option<CreateStandardMappingData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStandardMappingOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardMappingData {
    pub failed_guid_list: Option<Vec<String>>,
    pub success_count: Option<i64>,
}
model! { CreateStandardMappingData {
    0 "FailedGuidList" failed_guid_list, 1 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardRelations {
    pub op_tenant_id: i64,
    pub create_command: CreateStandardRelationsCreateCommand,
}
operation! { CreateStandardRelations(op_tenant_id: i64, create_command: CreateStandardRelationsCreateCommand)
    "CreateStandardRelations" -> CreateStandardRelationsOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardRelationsCreateCommand {
    pub relation_type: Option<String>,
    pub standard_id: Option<i64>,
    pub standard_ref_list: Option<Vec<CreateStandardRelationsStandardRefList>>,
}
input! { CreateStandardRelationsCreateCommand(relation_type: String, standard_id: i64, standard_ref_list: Vec<CreateStandardRelationsStandardRefList>) {
    0 "RelationType" relation_type: String, 1 "StandardId" standard_id: i64,
    2 "StandardRefList" standard_ref_list: Vec<CreateStandardRelationsStandardRefList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardRelationsStandardRefList {
    pub standard_id: Option<i64>,
}
input! { CreateStandardRelationsStandardRefList(standard_id: i64) {
    0 "StandardId" standard_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardRelationsOutput {
    pub code: Option<String>,
    pub data: Option<CreateStandardRelationsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStandardRelationsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardRelationsData {
    pub not_exist_standard_id_list: Option<Vec<i64>>,
    pub success_count: Option<i64>,
}
model! { CreateStandardRelationsData {
    0 "NotExistStandardIdList" not_exist_standard_id_list, 1 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardSet {
    pub op_tenant_id: i64,
    pub create_command: CreateStandardSetCreateCommand,
}
operation! { CreateStandardSet(op_tenant_id: i64, create_command: CreateStandardSetCreateCommand)
    "CreateStandardSet" -> CreateStandardSetOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardSetCreateCommand {
    pub approval_config: Option<CreateStandardSetApprovalConfig>,
    pub code: Option<String>,
    pub default_standard_template_id: Option<i64>,
    pub description: Option<String>,
    pub directory_reference: Option<CreateStandardSetDirectoryReference>,
    pub maintainer_list: Option<Vec<String>>,
    pub member_group_list: Option<Vec<String>>,
    pub member_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub offline_approval_config: Option<CreateStandardSetOfflineApprovalConfig>,
    pub visibility_config: Option<CreateStandardSetVisibilityConfig>,
}
input! { CreateStandardSetCreateCommand(code: String, name: String) {
    0 "ApprovalConfig" approval_config: CreateStandardSetApprovalConfig, 1 "Code" code: String,
    2 "DefaultStandardTemplateId" default_standard_template_id: i64, 3 "Description" description: String,
    4 "DirectoryReference" directory_reference: CreateStandardSetDirectoryReference,
    5 "MaintainerList" maintainer_list: Vec<String>, 6 "MemberGroupList" member_group_list: Vec<String>,
    7 "MemberList" member_list: Vec<String>, 8 "Name" name: String,
    9 "OfflineApprovalConfig" offline_approval_config: CreateStandardSetOfflineApprovalConfig,
    10 "VisibilityConfig" visibility_config: CreateStandardSetVisibilityConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardSetApprovalConfig {
    pub approval_type: Option<String>,
    pub enable_approval: Option<bool>,
    pub is_submit_in_batch: Option<bool>,
    pub template_id: Option<i64>,
}
input! { CreateStandardSetApprovalConfig(approval_type: String, enable_approval: bool, is_submit_in_batch: bool) {
    0 "ApprovalType" approval_type: String, 1 "EnableApproval" enable_approval: bool,
    2 "IsSubmitInBatch" is_submit_in_batch: bool, 3 "TemplateId" template_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardSetDirectoryReference {
    pub directory: Option<String>,
}
input! { CreateStandardSetDirectoryReference(directory: String) {
    0 "Directory" directory: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardSetOfflineApprovalConfig {
    pub approval_type: Option<String>,
    pub enable_approval: Option<bool>,
    pub is_submit_in_batch: Option<bool>,
    pub template_id: Option<i64>,
}
input! { CreateStandardSetOfflineApprovalConfig(approval_type: String, enable_approval: bool, is_submit_in_batch: bool) {
    0 "ApprovalType" approval_type: String, 1 "EnableApproval" enable_approval: bool,
    2 "IsSubmitInBatch" is_submit_in_batch: bool, 3 "TemplateId" template_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardSetVisibilityConfig {
    pub specified_user_list: Option<Vec<String>>,
    pub r#type: Option<String>,
}
input! { CreateStandardSetVisibilityConfig(r#type: String) {
    0 "SpecifiedUserList" specified_user_list: Vec<String>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardSetOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStandardSetOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplate {
    pub op_tenant_id: i64,
    pub create_command: CreateStandardTemplateCreateCommand,
}
operation! { CreateStandardTemplate(op_tenant_id: i64, create_command: CreateStandardTemplateCreateCommand)
    "CreateStandardTemplate" -> CreateStandardTemplateOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateCreateCommand {
    pub attributes_config: Option<CreateStandardTemplateAttributesConfig>,
    pub code: Option<String>,
    pub code_rule_config: Option<CreateStandardTemplateCodeRuleConfig>,
    pub description: Option<String>,
    pub maintainer_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub publish_info: Option<CreateStandardTemplatePublishInfo>,
}
input! { CreateStandardTemplateCreateCommand(attributes_config: CreateStandardTemplateAttributesConfig, code: String, name: String) {
    0 "AttributesConfig" attributes_config: CreateStandardTemplateAttributesConfig, 1 "Code" code: String,
    2 "CodeRuleConfig" code_rule_config: CreateStandardTemplateCodeRuleConfig, 3 "Description" description: String,
    4 "MaintainerList" maintainer_list: Vec<String>, 5 "Name" name: String,
    6 "PublishInfo" publish_info: CreateStandardTemplatePublishInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateAttributesConfig {
    pub attribute_list: Option<Vec<CreateStandardTemplateAttributeList>>,
}
input! { CreateStandardTemplateAttributesConfig(attribute_list: Vec<CreateStandardTemplateAttributeList>) {
    0 "AttributeList" attribute_list: Vec<CreateStandardTemplateAttributeList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateAttributeList {
    pub code: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub ref_attribute: Option<CreateStandardTemplateRefAttribute>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
    pub value_config: Option<CreateStandardTemplateValueConfig>,
}
input! { CreateStandardTemplateAttributeList() {
    0 "Code" code: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "RefAttribute" ref_attribute: CreateStandardTemplateRefAttribute, 4 "Required" required: bool,
    5 "Type" r#type: String, 6 "ValueConfig" value_config: CreateStandardTemplateValueConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateRefAttribute {
    pub attribute_from_info: Option<CreateStandardTemplateAttributeFromInfo>,
    pub attribute_id: Option<i64>,
}
input! { CreateStandardTemplateRefAttribute(attribute_from_info: CreateStandardTemplateAttributeFromInfo, attribute_id: i64) {
    0 "AttributeFromInfo" attribute_from_info: CreateStandardTemplateAttributeFromInfo,
    1 "AttributeId" attribute_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateAttributeFromInfo {
    pub attribute_from: Option<String>,
    pub standard_reference: Option<CreateStandardTemplateStandardReference>,
}
input! { CreateStandardTemplateAttributeFromInfo(attribute_from: String) {
    0 "AttributeFrom" attribute_from: String,
    1 "StandardReference" standard_reference: CreateStandardTemplateStandardReference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateStandardReference {
    pub standard_id: Option<i64>,
    pub version: Option<i64>,
}
input! { CreateStandardTemplateStandardReference(standard_id: i64, version: i64) {
    0 "StandardId" standard_id: i64, 1 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateValueConfig {
    pub data_type: Option<String>,
    pub default_value: Option<String>,
    pub length: Option<i64>,
    pub r#type: Option<String>,
    pub value_range: Option<CreateStandardTemplateValueRange>,
}
input! { CreateStandardTemplateValueConfig(data_type: String, r#type: String, value_range: CreateStandardTemplateValueRange) {
    0 "DataType" data_type: String, 1 "DefaultValue" default_value: String, 2 "Length" length: i64,
    3 "Type" r#type: String, 4 "ValueRange" value_range: CreateStandardTemplateValueRange
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateValueRange {
    pub dataphin_attribute_type: Option<String>,
    pub lookup_table_reference: Option<CreateStandardTemplateLookupTableReference>,
    pub min_max_value_config: Option<CreateStandardTemplateMinMaxValueConfig>,
    pub value_constraint: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { CreateStandardTemplateValueRange(value_constraint: String) {
    0 "DataphinAttributeType" dataphin_attribute_type: String,
    1 "LookupTableReference" lookup_table_reference: CreateStandardTemplateLookupTableReference,
    2 "MinMaxValueConfig" min_max_value_config: CreateStandardTemplateMinMaxValueConfig,
    3 "ValueConstraint" value_constraint: String, 4 "ValueList" value_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateLookupTableReference {
    pub column: Option<String>,
    pub lookup_table_id: Option<i64>,
}
input! { CreateStandardTemplateLookupTableReference(lookup_table_id: i64) {
    0 "Column" column: String, 1 "LookupTableId" lookup_table_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateMinMaxValueConfig {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
}
input! { CreateStandardTemplateMinMaxValueConfig(include_max_value: bool, include_min_value: bool, max_value: String, min_value: String) {
    0 "IncludeMaxValue" include_max_value: bool, 1 "IncludeMinValue" include_min_value: bool,
    2 "MaxValue" max_value: String, 3 "MinValue" min_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateCodeRuleConfig {
    pub auto_config: Option<CreateStandardTemplateAutoConfig>,
    pub generate_type: Option<String>,
}
input! { CreateStandardTemplateCodeRuleConfig(generate_type: String) {
    0 "AutoConfig" auto_config: CreateStandardTemplateAutoConfig, 1 "GenerateType" generate_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateAutoConfig {
    pub code_rule_list: Option<Vec<CreateStandardTemplateCodeRuleList>>,
    pub need_strong_validate: Option<bool>,
}
input! { CreateStandardTemplateAutoConfig(code_rule_list: Vec<CreateStandardTemplateCodeRuleList>, need_strong_validate: bool) {
    0 "CodeRuleList" code_rule_list: Vec<CreateStandardTemplateCodeRuleList>,
    1 "NeedStrongValidate" need_strong_validate: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateCodeRuleList {
    pub auto_increment_sequence_config: Option<CreateStandardTemplateAutoIncrementSequenceConfig>,
    pub index: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { CreateStandardTemplateCodeRuleList(index: i64, r#type: String) {
    0 "AutoIncrementSequenceConfig" auto_increment_sequence_config: CreateStandardTemplateAutoIncrementSequenceConfig,
    1 "Index" index: i64, 2 "Type" r#type: String, 3 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateAutoIncrementSequenceConfig {
    pub digit: Option<i64>,
    pub need_padding_zero: Option<bool>,
    pub start_value: Option<i64>,
    pub step: Option<i64>,
}
input! { CreateStandardTemplateAutoIncrementSequenceConfig(digit: i64, need_padding_zero: bool, start_value: i64, step: i64) {
    0 "Digit" digit: i64, 1 "NeedPaddingZero" need_padding_zero: bool, 2 "StartValue" start_value: i64,
    3 "Step" step: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplatePublishInfo {
    pub comment: Option<String>,
}
input! { CreateStandardTemplatePublishInfo() {
    0 "Comment" comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardTemplateOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStandardTemplateOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardWordRoot {
    pub op_tenant_id: i64,
    pub create_command: CreateStandardWordRootCreateCommand,
}
operation! { CreateStandardWordRoot(op_tenant_id: i64, create_command: CreateStandardWordRootCreateCommand)
    "CreateStandardWordRoot" -> CreateStandardWordRootOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardWordRootCreateCommand {
    pub abbreviation: Option<String>,
    pub description: Option<String>,
    pub full_name: Option<String>,
    pub name: Option<String>,
}
input! { CreateStandardWordRootCreateCommand(abbreviation: String, full_name: String, name: String) {
    0 "Abbreviation" abbreviation: String, 1 "Description" description: String, 2 "FullName" full_name: String,
    3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStandardWordRootOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStandardWordRootOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamBatchJobMapping {
    pub op_tenant_id: i64,
    pub stream_batch_job_mapping_create_command: CreateStreamBatchJobMappingStreamBatchJobMappingCreateCommand,
}
operation! { CreateStreamBatchJobMapping(op_tenant_id: i64, stream_batch_job_mapping_create_command: CreateStreamBatchJobMappingStreamBatchJobMappingCreateCommand)
    "CreateStreamBatchJobMapping" -> CreateStreamBatchJobMappingOutput {
    0 "OpTenantId" op_tenant_id, 1 "StreamBatchJobMappingCreateCommand" stream_batch_job_mapping_create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamBatchJobMappingStreamBatchJobMappingCreateCommand {
    pub cluster_id: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub engine_version: Option<String>,
    pub env: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub project_id: Option<i64>,
    pub queue_name: Option<String>,
    pub vvp_cluster_type: Option<String>,
}

/// What [`CreateStreamBatchJobMappingStreamBatchJobMappingCreateCommand::new`] takes.
pub struct CreateStreamBatchJobMappingStreamBatchJobMappingCreateCommandRequired {
    pub cluster_id: String,
    pub directory: String,
    pub engine_version: String,
    pub env: String,
    pub file_name: String,
    pub file_type: String,
    pub project_id: i64,
    pub queue_name: String,
    pub vvp_cluster_type: String,
}
input! { CreateStreamBatchJobMappingStreamBatchJobMappingCreateCommand{CreateStreamBatchJobMappingStreamBatchJobMappingCreateCommandRequired: cluster_id, directory, engine_version, env, file_name, file_type, project_id, queue_name, vvp_cluster_type} {
    0 "ClusterId" cluster_id: String, 1 "Description" description: String, 2 "Directory" directory: String,
    3 "EngineVersion" engine_version: String, 4 "Env" env: String, 5 "FileName" file_name: String,
    6 "FileType" file_type: String, 7 "ProjectId" project_id: i64, 8 "QueueName" queue_name: String,
    9 "VvpClusterType" vvp_cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamBatchJobMappingOutput {
    pub code: Option<String>,
    pub data: Option<CreateStreamBatchJobMappingData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStreamBatchJobMappingOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStreamBatchJobMappingData {
    pub file_id: Option<String>,
    pub job_id: Option<i64>,
    pub url: Option<String>,
}
model! { CreateStreamBatchJobMappingData {
    0 "FileId" file_id, 1 "JobId" job_id, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUdf {
    pub op_tenant_id: i64,
    pub create_command: CreateUdfCreateCommand,
}
operation! { CreateUdf(op_tenant_id: i64, create_command: CreateUdfCreateCommand) "CreateUdf" -> CreateUdfOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUdfCreateCommand {
    pub category: Option<i64>,
    pub class_name: Option<String>,
    pub command_help: Option<String>,
    pub comment: Option<String>,
    pub compute_engine_type: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub ref_resource_id_list: Option<Vec<i64>>,
}

/// What [`CreateUdfCreateCommand::new`] takes.
pub struct CreateUdfCreateCommandRequired {
    pub category: i64,
    pub class_name: String,
    pub command_help: String,
    pub comment: String,
    pub compute_engine_type: String,
    pub description: String,
    pub name: String,
    pub project_id: i64,
    pub ref_resource_id_list: Vec<i64>,
}
input! { CreateUdfCreateCommand{CreateUdfCreateCommandRequired: category, class_name, command_help, comment, compute_engine_type, description, name, project_id, ref_resource_id_list} {
    0 "Category" category: i64, 1 "ClassName" class_name: String, 2 "CommandHelp" command_help: String,
    3 "Comment" comment: String, 4 "ComputeEngineType" compute_engine_type: String, 5 "Description" description: String,
    6 "Directory" directory: String, 7 "Name" name: String, 8 "ProjectId" project_id: i64,
    9 "RefResourceIdList" ref_resource_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUdfOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateUdfOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    pub op_tenant_id: i64,
    pub create_command: Option<CreateUserGroupCreateCommand>,
}
operation! { CreateUserGroup(op_tenant_id: i64) "CreateUserGroup" -> CreateUserGroupOutput {
    0 "OpTenantId" op_tenant_id, 1 "CreateCommand" create_command: CreateUserGroupCreateCommand
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupCreateCommand {
    pub active: Option<bool>,
    pub admin_user_id_list: Option<Vec<String>>,
    pub description: Option<String>,
    pub name: Option<String>,
}
input! { CreateUserGroupCreateCommand() {
    0 "Active" active: bool, 1 "AdminUserIdList" admin_user_id_list: Vec<String>, 2 "Description" description: String,
    3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_group_id: Option<String>,
}
model! { CreateUserGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkFlowByJson {
    pub op_tenant_id: i64,
    pub context: CreateWorkFlowByJsonContext,
    pub create_command: CreateWorkFlowByJsonCreateCommand,
}
operation! { CreateWorkFlowByJson(op_tenant_id: i64, context: CreateWorkFlowByJsonContext, create_command: CreateWorkFlowByJsonCreateCommand)
    "CreateWorkFlowByJson" -> CreateWorkFlowByJsonOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "CreateCommand" create_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkFlowByJsonContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { CreateWorkFlowByJsonContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkFlowByJsonCreateCommand {
    pub description: Option<String>,
    pub directory: Option<String>,
    pub schedule_config: Option<String>,
    pub submit: Option<bool>,
    pub task_name: Option<String>,
    pub task_type: Option<i64>,
    pub work_flow_json: Option<String>,
}
input! { CreateWorkFlowByJsonCreateCommand(task_name: String, task_type: i64, work_flow_json: String) {
    0 "Description" description: String, 1 "Directory" directory: String, 2 "ScheduleConfig" schedule_config: String,
    3 "Submit" submit: bool, 4 "TaskName" task_name: String, 5 "TaskType" task_type: i64,
    6 "WorkFlowJson" work_flow_json: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkFlowByJsonOutput {
    pub code: Option<String>,
    pub data: Option<CreateWorkFlowByJsonData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkFlowByJsonOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkFlowByJsonData {
    pub host_machine: Option<String>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub submit_id: Option<i64>,
    pub version: Option<String>,
}
model! { CreateWorkFlowByJsonData {
    0 "HostMachine" host_machine, 1 "NodeId" node_id, 2 "PipelineId" pipeline_id, 3 "SubmitId" submit_id,
    4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdHocFile {
    pub file_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { DeleteAdHocFile(file_id: i64, op_tenant_id: i64, project_id: i64)
    "DeleteAdHocFile" -> DeleteAdHocFileOutput {
    0 "FileId" file_id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdHocFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAdHocFileOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchTask {
    pub op_tenant_id: i64,
    pub delete_command: DeleteBatchTaskDeleteCommand,
}
operation! { DeleteBatchTask(op_tenant_id: i64, delete_command: DeleteBatchTaskDeleteCommand)
    "DeleteBatchTask" -> DeleteBatchTaskOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchTaskDeleteCommand {
    pub comment: Option<String>,
    pub file_id: Option<i64>,
    pub project_id: Option<i64>,
}
input! { DeleteBatchTaskDeleteCommand(comment: String, file_id: i64, project_id: i64) {
    0 "Comment" comment: String, 1 "FileId" file_id: i64, 2 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBatchTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBatchTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBizEntity {
    pub biz_unit_id: i64,
    pub id: i64,
    pub op_tenant_id: i64,
    pub r#type: String,
}
operation! { DeleteBizEntity(biz_unit_id: i64, id: i64, op_tenant_id: i64, r#type: String)
    "DeleteBizEntity" -> DeleteBizEntityOutput {
    0 "BizUnitId" biz_unit_id, 1 "Id" id, 2 "OpTenantId" op_tenant_id, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBizEntityOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBizEntityOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBizMetric {
    pub op_tenant_id: i64,
    pub delete_biz_metric_command: DeleteBizMetricDeleteBizMetricCommand,
}
operation! { DeleteBizMetric(op_tenant_id: i64, delete_biz_metric_command: DeleteBizMetricDeleteBizMetricCommand)
    "DeleteBizMetric" -> DeleteBizMetricOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteBizMetricCommand" delete_biz_metric_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBizMetricDeleteBizMetricCommand {
    pub name: Option<String>,
}
input! { DeleteBizMetricDeleteBizMetricCommand(name: String) {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBizMetricOutput {
    pub code: Option<String>,
    pub data: Option<DeleteBizMetricData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBizMetricOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBizMetricData {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBizMetricData {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBizUnit {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { DeleteBizUnit(id: i64, op_tenant_id: i64) "DeleteBizUnit" -> DeleteBizUnitOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBizUnitOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBizUnitOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeSource {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { DeleteComputeSource(id: i64, op_tenant_id: i64) "DeleteComputeSource" -> DeleteComputeSourceOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeSourceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteComputeSourceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataDomain {
    pub biz_unit_id: i64,
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { DeleteDataDomain(biz_unit_id: i64, id: i64, op_tenant_id: i64)
    "DeleteDataDomain" -> DeleteDataDomainOutput {
    0 "BizUnitId" biz_unit_id, 1 "Id" id, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataDomainOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataDomainOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataServiceApp {
    pub app_id: i64,
    pub op_tenant_id: i64,
}
operation! { DeleteDataServiceApp(app_id: i64, op_tenant_id: i64) "DeleteDataServiceApp" -> DeleteDataServiceAppOutput {
    0 "AppId" app_id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataServiceAppOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataServiceAppOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataServiceAppGroup {
    pub group_id: i64,
    pub op_tenant_id: i64,
}
operation! { DeleteDataServiceAppGroup(group_id: i64, op_tenant_id: i64)
    "DeleteDataServiceAppGroup" -> DeleteDataServiceAppGroupOutput {
    0 "GroupId" group_id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataServiceAppGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataServiceAppGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSource {
    pub op_tenant_id: i64,
    pub delete_command: DeleteDataSourceDeleteCommand,
}
operation! { DeleteDataSource(op_tenant_id: i64, delete_command: DeleteDataSourceDeleteCommand)
    "DeleteDataSource" -> DeleteDataSourceOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceDeleteCommand {
    pub mode: Option<String>,
    pub prod_data_source_id: Option<i64>,
}
input! { DeleteDataSourceDeleteCommand(mode: String, prod_data_source_id: i64) {
    0 "Mode" mode: String, 1 "ProdDataSourceId" prod_data_source_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourceOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDataSourceOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    pub id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { DeleteDataset(id: i64, op_tenant_id: i64, project_id: i64) "DeleteDataset" -> DeleteDatasetOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDatasetOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectory {
    pub file_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { DeleteDirectory(file_id: i64, op_tenant_id: i64, project_id: i64)
    "DeleteDirectory" -> DeleteDirectoryOutput {
    0 "FileId" file_id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectoryOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDirectoryOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKgEntity {
    pub entity_id: String,
    pub entity_type: String,
    pub op_tenant_id: i64,
    pub workspace_id: String,
}
operation! { DeleteKgEntity(entity_id: String, entity_type: String, op_tenant_id: i64, workspace_id: String)
    "DeleteKgEntity" -> DeleteKgEntityOutput {
    0 "EntityId" entity_id, 1 "EntityType" entity_type, 2 "OpTenantId" op_tenant_id, 3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKgEntityOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteKgEntityOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKgRelation {
    pub op_tenant_id: i64,
    pub relation_id: String,
    pub relation_type: String,
    pub workspace_id: String,
}
operation! { DeleteKgRelation(op_tenant_id: i64, relation_id: String, relation_type: String, workspace_id: String)
    "DeleteKgRelation" -> DeleteKgRelationOutput {
    0 "OpTenantId" op_tenant_id, 1 "RelationId" relation_id, 2 "RelationType" relation_type,
    3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKgRelationOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteKgRelationOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { DeleteProject(id: i64, op_tenant_id: i64) "DeleteProject" -> DeleteProjectOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteProjectOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRules {
    pub op_tenant_id: i64,
    pub delete_command: DeleteQualityRulesDeleteCommand,
}
operation! { DeleteQualityRules(op_tenant_id: i64, delete_command: DeleteQualityRulesDeleteCommand)
    "DeleteQualityRules" -> DeleteQualityRulesOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRulesDeleteCommand {
    pub rule_id_list: Option<Vec<i64>>,
}
input! { DeleteQualityRulesDeleteCommand(rule_id_list: Vec<i64>) {
    0 "RuleIdList" rule_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityRulesOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteQualityRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualitySchedules {
    pub op_tenant_id: i64,
    pub delete_command: DeleteQualitySchedulesDeleteCommand,
}
operation! { DeleteQualitySchedules(op_tenant_id: i64, delete_command: DeleteQualitySchedulesDeleteCommand)
    "DeleteQualitySchedules" -> DeleteQualitySchedulesOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualitySchedulesDeleteCommand {
    pub schedule_id_list: Option<Vec<i64>>,
}
input! { DeleteQualitySchedulesDeleteCommand(schedule_id_list: Vec<i64>) {
    0 "ScheduleIdList" schedule_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualitySchedulesOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteQualitySchedulesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityTemplates {
    pub op_tenant_id: i64,
    pub delete_command: DeleteQualityTemplatesDeleteCommand,
}
operation! { DeleteQualityTemplates(op_tenant_id: i64, delete_command: DeleteQualityTemplatesDeleteCommand)
    "DeleteQualityTemplates" -> DeleteQualityTemplatesOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityTemplatesDeleteCommand {
    pub template_id_list: Option<Vec<i64>>,
}
input! { DeleteQualityTemplatesDeleteCommand(template_id_list: Vec<i64>) {
    0 "TemplateIdList" template_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityTemplatesOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteQualityTemplatesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityWatches {
    pub op_tenant_id: i64,
    pub delete_command: DeleteQualityWatchesDeleteCommand,
}
operation! { DeleteQualityWatches(op_tenant_id: i64, delete_command: DeleteQualityWatchesDeleteCommand)
    "DeleteQualityWatches" -> DeleteQualityWatchesOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityWatchesDeleteCommand {
    pub watch_id_list: Option<Vec<i64>>,
}
input! { DeleteQualityWatchesDeleteCommand(watch_id_list: Vec<i64>) {
    0 "WatchIdList" watch_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQualityWatchesOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteQualityWatchesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterLineage {
    pub op_tenant_id: i64,
    pub delete_register_lineage_command: DeleteRegisterLineageDeleteRegisterLineageCommand,
}
operation! { DeleteRegisterLineage(op_tenant_id: i64, delete_register_lineage_command: DeleteRegisterLineageDeleteRegisterLineageCommand)
    "DeleteRegisterLineage" -> DeleteRegisterLineageOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteRegisterLineageCommand" delete_register_lineage_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterLineageDeleteRegisterLineageCommand {
    pub cascade_delete_lineage: Option<bool>,
    pub detailed_lineages: Option<Vec<DeleteRegisterLineageDetailedLineages>>,
    pub source: Option<DeleteRegisterLineageDeleteRegisterLineageCommandSource>,
    pub target: Option<DeleteRegisterLineageDeleteRegisterLineageCommandTarget>,
    pub tenant_id: Option<i64>,
    pub user_id: Option<String>,
}
input! { DeleteRegisterLineageDeleteRegisterLineageCommand(source: DeleteRegisterLineageDeleteRegisterLineageCommandSource, target: DeleteRegisterLineageDeleteRegisterLineageCommandTarget) {
    0 "CascadeDeleteLineage" cascade_delete_lineage: bool,
    1 "DetailedLineages" detailed_lineages: Vec<DeleteRegisterLineageDetailedLineages>,
    2 "Source" source: DeleteRegisterLineageDeleteRegisterLineageCommandSource,
    3 "Target" target: DeleteRegisterLineageDeleteRegisterLineageCommandTarget, 4 "TenantId" tenant_id: i64,
    5 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterLineageDetailedLineages {
    pub is_direct: Option<bool>,
    pub source: Option<DeleteRegisterLineageSource>,
    pub target: Option<DeleteRegisterLineageTarget>,
}
input! { DeleteRegisterLineageDetailedLineages(source: DeleteRegisterLineageSource, target: DeleteRegisterLineageTarget) {
    0 "IsDirect" is_direct: bool, 1 "Source" source: DeleteRegisterLineageSource,
    2 "Target" target: DeleteRegisterLineageTarget
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterLineageSource {
    pub catalog: Option<String>,
    pub env: Option<String>,
    pub ext_properties: Option<BTreeMap<String, Value>>,
    pub guid: Option<String>,
    pub metadata_type: Option<String>,
    pub name: Option<String>,
    pub parent_guid: Option<String>,
    pub reference_type: Option<String>,
    pub schema: Option<String>,
}
input! { DeleteRegisterLineageSource() {
    0 "Catalog" catalog: String, 1 "Env" env: String, 2 "ExtProperties" ext_properties: BTreeMap<String, Value>,
    3 "Guid" guid: String, 4 "MetadataType" metadata_type: String, 5 "Name" name: String,
    6 "ParentGuid" parent_guid: String, 7 "ReferenceType" reference_type: String, 8 "Schema" schema: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterLineageTarget {
    pub catalog: Option<String>,
    pub env: Option<String>,
    pub ext_properties: Option<BTreeMap<String, Value>>,
    pub guid: Option<String>,
    pub metadata_type: Option<String>,
    pub name: Option<String>,
    pub parent_guid: Option<String>,
    pub reference_type: Option<String>,
    pub schema: Option<String>,
}
input! { DeleteRegisterLineageTarget() {
    0 "Catalog" catalog: String, 1 "Env" env: String, 2 "ExtProperties" ext_properties: BTreeMap<String, Value>,
    3 "Guid" guid: String, 4 "MetadataType" metadata_type: String, 5 "Name" name: String,
    6 "ParentGuid" parent_guid: String, 7 "ReferenceType" reference_type: String, 8 "Schema" schema: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterLineageDeleteRegisterLineageCommandSource {
    pub catalog: Option<String>,
    pub env: Option<String>,
    pub ext_properties: Option<BTreeMap<String, Value>>,
    pub guid: Option<String>,
    pub metadata_sub_type: Option<String>,
    pub metadata_type: Option<String>,
    pub name: Option<String>,
    pub reference_type: Option<String>,
    pub schema: Option<String>,
}
input! { DeleteRegisterLineageDeleteRegisterLineageCommandSource(metadata_type: String, reference_type: String) {
    0 "Catalog" catalog: String, 1 "Env" env: String, 2 "ExtProperties" ext_properties: BTreeMap<String, Value>,
    3 "Guid" guid: String, 4 "MetadataSubType" metadata_sub_type: String, 5 "MetadataType" metadata_type: String,
    6 "Name" name: String, 7 "ReferenceType" reference_type: String, 8 "Schema" schema: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterLineageDeleteRegisterLineageCommandTarget {
    pub catalog: Option<String>,
    pub env: Option<String>,
    pub ext_properties: Option<BTreeMap<String, Value>>,
    pub guid: Option<String>,
    pub metadata_sub_type: Option<String>,
    pub metadata_type: Option<String>,
    pub name: Option<String>,
    pub reference_type: Option<String>,
    pub schema: Option<String>,
}
input! { DeleteRegisterLineageDeleteRegisterLineageCommandTarget(metadata_type: String, reference_type: String) {
    0 "Catalog" catalog: String, 1 "Env" env: String, 2 "ExtProperties" ext_properties: BTreeMap<String, Value>,
    3 "Guid" guid: String, 4 "MetadataSubType" metadata_sub_type: String, 5 "MetadataType" metadata_type: String,
    6 "Name" name: String, 7 "ReferenceType" reference_type: String, 8 "Schema" schema: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRegisterLineageOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRegisterLineageOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResource {
    pub comment: String,
    pub id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { DeleteResource(comment: String, id: i64, op_tenant_id: i64, project_id: i64)
    "DeleteResource" -> DeleteResourceOutput {
    0 "Comment" comment, 1 "Id" id, 2 "OpTenantId" op_tenant_id, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteResourceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRowPermission {
    pub op_tenant_id: i64,
    pub delete_row_permission_command: DeleteRowPermissionDeleteRowPermissionCommand,
}
operation! { DeleteRowPermission(op_tenant_id: i64, delete_row_permission_command: DeleteRowPermissionDeleteRowPermissionCommand)
    "DeleteRowPermission" -> DeleteRowPermissionOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteRowPermissionCommand" delete_row_permission_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRowPermissionDeleteRowPermissionCommand {
    pub row_permission_id: Option<i64>,
}
input! { DeleteRowPermissionDeleteRowPermissionCommand(row_permission_id: i64) {
    0 "RowPermissionId" row_permission_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRowPermissionOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteRowPermissionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityClassify {
    pub op_tenant_id: i64,
    pub delete_command: DeleteSecurityClassifyDeleteCommand,
}
operation! { DeleteSecurityClassify(op_tenant_id: i64, delete_command: DeleteSecurityClassifyDeleteCommand)
    "DeleteSecurityClassify" -> DeleteSecurityClassifyOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityClassifyDeleteCommand {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub parent_path: Option<String>,
}
input! { DeleteSecurityClassifyDeleteCommand() {
    0 "Id" id: i64, 1 "Name" name: String, 2 "ParentPath" parent_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityClassifyOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSecurityClassifyOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityClassifyCatalog {
    pub op_tenant_id: i64,
    pub delete_command: DeleteSecurityClassifyCatalogDeleteCommand,
}
operation! { DeleteSecurityClassifyCatalog(op_tenant_id: i64, delete_command: DeleteSecurityClassifyCatalogDeleteCommand)
    "DeleteSecurityClassifyCatalog" -> DeleteSecurityClassifyCatalogOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityClassifyCatalogDeleteCommand {
    pub path: Option<String>,
    pub return_removed_details: Option<bool>,
}
input! { DeleteSecurityClassifyCatalogDeleteCommand(path: String) {
    0 "Path" path: String, 1 "ReturnRemovedDetails" return_removed_details: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityClassifyCatalogOutput {
    pub code: Option<String>,
    pub data: Option<DeleteSecurityClassifyCatalogData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSecurityClassifyCatalogOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityClassifyCatalogData {
    pub child_catalog_full_path_list: Option<Vec<String>>,
    pub classify_id_list: Option<Vec<i64>>,
    pub success: Option<bool>,
}
model! { DeleteSecurityClassifyCatalogData {
    0 "ChildCatalogFullPathList" child_catalog_full_path_list, 1 "ClassifyIdList" classify_id_list, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIdentifyResults {
    pub op_tenant_id: i64,
    pub delete_command: DeleteSecurityIdentifyResultsDeleteCommand,
}
operation! { DeleteSecurityIdentifyResults(op_tenant_id: i64, delete_command: DeleteSecurityIdentifyResultsDeleteCommand)
    "DeleteSecurityIdentifyResults" -> DeleteSecurityIdentifyResultsOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIdentifyResultsDeleteCommand {
    pub identify_result_id_list: Option<Vec<i64>>,
}
input! { DeleteSecurityIdentifyResultsDeleteCommand() {
    0 "IdentifyResultIdList" identify_result_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIdentifyResultsOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSecurityIdentifyResultsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityLevel {
    pub op_tenant_id: i64,
    pub delete_command: DeleteSecurityLevelDeleteCommand,
}
operation! { DeleteSecurityLevel(op_tenant_id: i64, delete_command: DeleteSecurityLevelDeleteCommand)
    "DeleteSecurityLevel" -> DeleteSecurityLevelOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityLevelDeleteCommand {
    pub index: Option<i64>,
    pub name: Option<String>,
}
input! { DeleteSecurityLevelDeleteCommand() {
    0 "Index" index: i64, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityLevelOutput {
    pub code: Option<String>,
    pub delete_result: Option<DeleteSecurityLevelDeleteResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSecurityLevelOutput {
    0 "Code" code, 1 "DeleteResult" delete_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityLevelDeleteResult {
    pub error_code: Option<String>,
    pub related_classify_id_list: Option<Vec<i64>>,
    pub success: Option<bool>,
}
model! { DeleteSecurityLevelDeleteResult {
    0 "ErrorCode" error_code, 1 "RelatedClassifyIdList" related_classify_id_list, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandard {
    pub op_tenant_id: i64,
    pub delete_command: DeleteStandardDeleteCommand,
}
operation! { DeleteStandard(op_tenant_id: i64, delete_command: DeleteStandardDeleteCommand)
    "DeleteStandard" -> DeleteStandardOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardDeleteCommand {
    pub id: Option<i64>,
}
input! { DeleteStandardDeleteCommand(id: i64) {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStandardOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardInValidMapping {
    pub op_tenant_id: i64,
    pub delete_command: DeleteStandardInValidMappingDeleteCommand,
}
operation! { DeleteStandardInValidMapping(op_tenant_id: i64, delete_command: DeleteStandardInValidMappingDeleteCommand)
    "DeleteStandardInValidMapping" -> DeleteStandardInValidMappingOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardInValidMappingDeleteCommand {
    pub belong_guid_list: Option<Vec<String>>,
    pub guid_list: Option<Vec<String>>,
    pub standard_id: Option<i64>,
}
input! { DeleteStandardInValidMappingDeleteCommand(standard_id: i64) {
    0 "BelongGuidList" belong_guid_list: Vec<String>, 1 "GuidList" guid_list: Vec<String>,
    2 "StandardId" standard_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardInValidMappingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStandardInValidMappingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardLookupTable {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { DeleteStandardLookupTable(id: i64, op_tenant_id: i64)
    "DeleteStandardLookupTable" -> DeleteStandardLookupTableOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardLookupTableOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStandardLookupTableOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardRelations {
    pub op_tenant_id: i64,
    pub delete_command: DeleteStandardRelationsDeleteCommand,
}
operation! { DeleteStandardRelations(op_tenant_id: i64, delete_command: DeleteStandardRelationsDeleteCommand)
    "DeleteStandardRelations" -> DeleteStandardRelationsOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardRelationsDeleteCommand {
    pub relation_type: Option<String>,
    pub standard_id: Option<i64>,
    pub standard_ref_list: Option<Vec<DeleteStandardRelationsStandardRefList>>,
}
input! { DeleteStandardRelationsDeleteCommand(relation_type: String, standard_id: i64, standard_ref_list: Vec<DeleteStandardRelationsStandardRefList>) {
    0 "RelationType" relation_type: String, 1 "StandardId" standard_id: i64,
    2 "StandardRefList" standard_ref_list: Vec<DeleteStandardRelationsStandardRefList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardRelationsStandardRefList {
    pub standard_id: Option<i64>,
}
input! { DeleteStandardRelationsStandardRefList(standard_id: i64) {
    0 "StandardId" standard_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardRelationsOutput {
    pub code: Option<String>,
    pub data: Option<DeleteStandardRelationsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStandardRelationsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardRelationsData {
    pub not_exist_standard_id_list: Option<Vec<i64>>,
    pub success_count: Option<i64>,
}
model! { DeleteStandardRelationsData {
    0 "NotExistStandardIdList" not_exist_standard_id_list, 1 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardSet {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { DeleteStandardSet(id: i64, op_tenant_id: i64) "DeleteStandardSet" -> DeleteStandardSetOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardSetOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStandardSetOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardValidMapping {
    pub op_tenant_id: i64,
    pub delete_command: DeleteStandardValidMappingDeleteCommand,
}
operation! { DeleteStandardValidMapping(op_tenant_id: i64, delete_command: DeleteStandardValidMappingDeleteCommand)
    "DeleteStandardValidMapping" -> DeleteStandardValidMappingOutput {
    0 "OpTenantId" op_tenant_id, 1 "DeleteCommand" delete_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardValidMappingDeleteCommand {
    pub belong_guid_list: Option<Vec<String>>,
    pub guid_list: Option<Vec<String>>,
    pub standard_id: Option<i64>,
}
input! { DeleteStandardValidMappingDeleteCommand(standard_id: i64) {
    0 "BelongGuidList" belong_guid_list: Vec<String>, 1 "GuidList" guid_list: Vec<String>,
    2 "StandardId" standard_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardValidMappingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStandardValidMappingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardWordRoot {
    pub name: String,
    pub op_tenant_id: i64,
}
operation! { DeleteStandardWordRoot(name: String, op_tenant_id: i64)
    "DeleteStandardWordRoot" -> DeleteStandardWordRootOutput {
    0 "Name" name, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStandardWordRootOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteStandardWordRootOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdf {
    pub comment: String,
    pub id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { DeleteUdf(comment: String, id: i64, op_tenant_id: i64, project_id: i64) "DeleteUdf" -> DeleteUdfOutput {
    0 "Comment" comment, 1 "Id" id, 2 "OpTenantId" op_tenant_id, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUdfOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUdfOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroup {
    pub op_tenant_id: i64,
    pub user_group_id: String,
}
operation! { DeleteUserGroup(op_tenant_id: i64, user_group_id: String) "DeleteUserGroup" -> DeleteUserGroupOutput {
    0 "OpTenantId" op_tenant_id, 1 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUserGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypher {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub exec_command: ExecKgCypherExecCommand,
}
operation! { ExecKgCypher(op_tenant_id: i64, workspace_id: String, exec_command: ExecKgCypherExecCommand)
    "ExecKgCypher" -> ExecKgCypherOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "ExecCommand" exec_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherExecCommand {
    pub limit: Option<i64>,
    pub params: Option<Vec<ExecKgCypherParams>>,
    pub query: Option<String>,
}
input! { ExecKgCypherExecCommand() {
    0 "Limit" limit: i64, 1 "Params" params: Vec<ExecKgCypherParams>, 2 "Query" query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherParams {
    pub data_type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ExecKgCypherParams() {
    0 "DataType" data_type: String, 1 "Key" key: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherOutput {
    pub code: Option<String>,
    pub data: Option<ExecKgCypherData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecKgCypherOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherData {
    pub edge_list: Option<Vec<ExecKgCypherEdgeList>>,
    pub execute_cypher: Option<String>,
    pub node_list: Option<Vec<ExecKgCypherNodeList>>,
    pub row_list: Option<Vec<ExecKgCypherRowList>>,
}
model! { ExecKgCypherData {
    0 "EdgeList" edge_list, 1 "ExecuteCypher" execute_cypher, 2 "NodeList" node_list, 3 "RowList" row_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherEdgeList {
    pub data_id: Option<String>,
    pub properties: Option<Vec<ExecKgCypherProperties>>,
    pub relation_type: Option<String>,
    pub source_entity_data_id: Option<String>,
    pub source_entity_type: Option<String>,
    pub target_entity_data_id: Option<String>,
    pub target_entity_type: Option<String>,
}
model! { ExecKgCypherEdgeList {
    0 "DataId" data_id, 1 "Properties" properties, 2 "RelationType" relation_type,
    3 "SourceEntityDataId" source_entity_data_id, 4 "SourceEntityType" source_entity_type,
    5 "TargetEntityDataId" target_entity_data_id, 6 "TargetEntityType" target_entity_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherProperties {
    pub code: Option<String>,
    pub value: Option<String>,
}
model! { ExecKgCypherProperties {
    0 "Code" code, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherNodeList {
    pub data_id: Option<String>,
    pub entity_type: Option<String>,
    pub properties: Option<Vec<ExecKgCypherNodeListProperties>>,
}
model! { ExecKgCypherNodeList {
    0 "DataId" data_id, 1 "EntityType" entity_type, 2 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherNodeListProperties {
    pub code: Option<String>,
    pub value: Option<String>,
}
model! { ExecKgCypherNodeListProperties {
    0 "Code" code, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherRowList {
    pub columns: Option<Vec<ExecKgCypherColumns>>,
}
model! { ExecKgCypherRowList {
    0 "Columns" columns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecKgCypherColumns {
    pub code: Option<String>,
    pub value: Option<String>,
}
model! { ExecKgCypherColumns {
    0 "Code" code, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdHocTask {
    pub op_tenant_id: i64,
    pub execute_command: ExecuteAdHocTaskExecuteCommand,
}
operation! { ExecuteAdHocTask(op_tenant_id: i64, execute_command: ExecuteAdHocTaskExecuteCommand)
    "ExecuteAdHocTask" -> ExecuteAdHocTaskOutput {
    0 "OpTenantId" op_tenant_id, 1 "ExecuteCommand" execute_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdHocTaskExecuteCommand {
    pub code: Option<String>,
    pub data_source_catalog: Option<String>,
    pub data_source_id: Option<i64>,
    pub data_source_schema: Option<String>,
    pub operator_type: Option<String>,
    pub param_list: Option<Vec<ExecuteAdHocTaskParamList>>,
    pub project_id: Option<i64>,
}
input! { ExecuteAdHocTaskExecuteCommand(code: String, operator_type: String, project_id: i64) {
    0 "Code" code: String, 1 "DataSourceCatalog" data_source_catalog: String, 2 "DataSourceId" data_source_id: i64,
    3 "DataSourceSchema" data_source_schema: String, 4 "OperatorType" operator_type: String,
    5 "ParamList" param_list: Vec<ExecuteAdHocTaskParamList>, 6 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdHocTaskParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ExecuteAdHocTaskParamList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdHocTaskOutput {
    pub code: Option<String>,
    pub execute_result: Option<ExecuteAdHocTaskExecuteResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteAdHocTaskOutput {
    0 "Code" code, 1 "ExecuteResult" execute_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteAdHocTaskExecuteResult {
    pub sub_task_count: Option<i64>,
    pub task_id: Option<String>,
}
model! { ExecuteAdHocTaskExecuteResult {
    0 "SubTaskCount" sub_task_count, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDDL {
    pub op_tenant_id: i64,
    pub context: ExecuteDDLContext,
    pub ddl_command: ExecuteDDLDDLCommand,
}
operation! { ExecuteDDL(op_tenant_id: i64, context: ExecuteDDLContext, ddl_command: ExecuteDDLDDLCommand)
    "ExecuteDDL" -> ExecuteDDLOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "DDLCommand" ddl_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDDLContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { ExecuteDDLContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDDLDDLCommand {
    pub datasource_id: Option<ExecuteDDLDatasourceId>,
    pub ddl: Option<String>,
    pub drop_table: Option<bool>,
}
input! { ExecuteDDLDDLCommand(datasource_id: ExecuteDDLDatasourceId, ddl: String) {
    0 "DatasourceId" datasource_id: ExecuteDDLDatasourceId, 1 "Ddl" ddl: String, 2 "DropTable" drop_table: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDDLDatasourceId {
    pub catalog: Option<String>,
    pub ds_category: Option<String>,
    pub ds_id: Option<String>,
    pub env: Option<String>,
    pub one_catalog_type: Option<String>,
    pub project_id: Option<i64>,
    pub version: Option<String>,
}
input! { ExecuteDDLDatasourceId() {
    0 "Catalog" catalog: String, 1 "DsCategory" ds_category: String, 2 "DsId" ds_id: String, 3 "Env" env: String,
    4 "OneCatalogType" one_catalog_type: String, 5 "ProjectId" project_id: i64, 6 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDDLOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteDDLOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteManualNode {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub execute_command: ExecuteManualNodeExecuteCommand,
}
operation! { ExecuteManualNode(op_tenant_id: i64, execute_command: ExecuteManualNodeExecuteCommand)
    "ExecuteManualNode" -> ExecuteManualNodeOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "ExecuteCommand" execute_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteManualNodeExecuteCommand {
    pub end_biz_date: Option<String>,
    pub flow_name: Option<String>,
    pub node_id: Option<String>,
    pub param_list: Option<Vec<ExecuteManualNodeParamList>>,
    pub project_id: Option<i64>,
    pub start_biz_date: Option<String>,
}
input! { ExecuteManualNodeExecuteCommand(end_biz_date: String, node_id: String, project_id: i64, start_biz_date: String) {
    0 "EndBizDate" end_biz_date: String, 1 "FlowName" flow_name: String, 2 "NodeId" node_id: String,
    3 "ParamList" param_list: Vec<ExecuteManualNodeParamList>, 4 "ProjectId" project_id: i64,
    5 "StartBizDate" start_biz_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteManualNodeParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ExecuteManualNodeParamList() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteManualNodeOutput {
    pub code: Option<String>,
    pub flow_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteManualNodeOutput {
    0 "Code" code, 1 "FlowId" flow_id, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTriggerNode {
    pub biz_date: String,
    pub env: Option<String>,
    pub index: Option<i64>,
    pub node_id: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { ExecuteTriggerNode(biz_date: String, node_id: String, op_tenant_id: i64, project_id: i64)
    "ExecuteTriggerNode" -> ExecuteTriggerNodeOutput {
    0 "BizDate" biz_date, 1 "Env" env: String, 2 "Index" index: i64, 3 "NodeId" node_id, 4 "OpTenantId" op_tenant_id,
    5 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTriggerNodeOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteTriggerNodeOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportKgSchema {
    pub op_tenant_id: i64,
    pub output_format: Option<String>,
    pub version_id: Option<i64>,
    pub workspace_id: String,
}
operation! { ExportKgSchema(op_tenant_id: i64, workspace_id: String) "ExportKgSchema" -> ExportKgSchemaOutput {
    0 "OpTenantId" op_tenant_id, 1 "OutputFormat" output_format: String, 2 "VersionId" version_id: i64,
    3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportKgSchemaOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub schema_info: Option<ExportKgSchemaSchemaInfo>,
    pub success: Option<bool>,
}
model! { ExportKgSchemaOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SchemaInfo" schema_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportKgSchemaSchemaInfo {
    pub content: Option<String>,
    pub output_format: Option<String>,
}
model! { ExportKgSchemaSchemaInfo {
    0 "Content" content, 1 "OutputFormat" output_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixData {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub fix_data_command: FixDataFixDataCommand,
}
operation! { FixData(op_tenant_id: i64, fix_data_command: FixDataFixDataCommand) "FixData" -> FixDataOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "FixDataCommand" fix_data_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixDataFixDataCommand {
    pub contain_root_instance: Option<bool>,
    pub down_stream_instance_id_list: Option<Vec<FixDataDownStreamInstanceIdList>>,
    pub downstream_range: Option<String>,
    pub force_rerun: Option<bool>,
    pub project_id: Option<i64>,
    pub root_instance_id: Option<FixDataRootInstanceId>,
}
input! { FixDataFixDataCommand(project_id: i64, root_instance_id: FixDataRootInstanceId) {
    0 "ContainRootInstance" contain_root_instance: bool,
    1 "DownStreamInstanceIdList" down_stream_instance_id_list: Vec<FixDataDownStreamInstanceIdList>,
    2 "DownstreamRange" downstream_range: String, 3 "ForceRerun" force_rerun: bool, 4 "ProjectId" project_id: i64,
    5 "RootInstanceId" root_instance_id: FixDataRootInstanceId
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixDataDownStreamInstanceIdList {
    pub field_instance_id_list: Option<Vec<String>>,
    pub id: Option<String>,
}
input! { FixDataDownStreamInstanceIdList() {
    0 "FieldInstanceIdList" field_instance_id_list: Vec<String>, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixDataRootInstanceId {
    pub field_instance_id_list: Option<Vec<String>>,
    pub id: Option<String>,
}
input! { FixDataRootInstanceId(id: String) {
    0 "FieldInstanceIdList" field_instance_id_list: Vec<String>, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixDataOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub submit_id: Option<String>,
    pub success: Option<bool>,
}
model! { FixDataOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SubmitId" submit_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountByRowPermissionId {
    pub op_tenant_id: i64,
    pub get_account_by_row_permission_id_query: GetAccountByRowPermissionIdGetAccountByRowPermissionIdQuery,
}
operation! { GetAccountByRowPermissionId(op_tenant_id: i64, get_account_by_row_permission_id_query: GetAccountByRowPermissionIdGetAccountByRowPermissionIdQuery)
    "GetAccountByRowPermissionId" -> GetAccountByRowPermissionIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "GetAccountByRowPermissionIdQuery" get_account_by_row_permission_id_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountByRowPermissionIdGetAccountByRowPermissionIdQuery {
    pub row_permission_id: Option<i64>,
    pub rule_ids: Option<Vec<i64>>,
}
input! { GetAccountByRowPermissionIdGetAccountByRowPermissionIdQuery(row_permission_id: i64) {
    0 "RowPermissionId" row_permission_id: i64, 1 "RuleIds" rule_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountByRowPermissionIdOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetAccountByRowPermissionIdData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAccountByRowPermissionIdOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountByRowPermissionIdData {
    pub id: Option<i64>,
    pub user_mapping_list: Option<Vec<GetAccountByRowPermissionIdUserMappingList>>,
}
model! { GetAccountByRowPermissionIdData {
    0 "Id" id, 1 "UserMappingList" user_mapping_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountByRowPermissionIdUserMappingList {
    pub account_type: Option<String>,
    pub accounts: Option<Vec<GetAccountByRowPermissionIdAccounts>>,
}
model! { GetAccountByRowPermissionIdUserMappingList {
    0 "AccountType" account_type, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountByRowPermissionIdAccounts {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
}
model! { GetAccountByRowPermissionIdAccounts {
    0 "AccountId" account_id, 1 "AccountName" account_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdHocFile {
    pub file_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetAdHocFile(file_id: i64, op_tenant_id: i64, project_id: i64) "GetAdHocFile" -> GetAdHocFileOutput {
    0 "FileId" file_id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdHocFileOutput {
    pub code: Option<String>,
    pub file_info: Option<GetAdHocFileFileInfo>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAdHocFileOutput {
    0 "Code" code, 1 "FileInfo" file_info, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdHocFileFileInfo {
    pub content: Option<String>,
    pub creator: Option<String>,
    pub directory: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
model! { GetAdHocFileFileInfo {
    0 "Content" content, 1 "Creator" creator, 2 "Directory" directory, 3 "Id" id, 4 "LastModifier" last_modifier,
    5 "Name" name, 6 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdHocTaskLog {
    pub offset: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub sub_task_id: i64,
    pub task_id: String,
}

/// What [`GetAdHocTaskLog::new`] takes.
pub struct GetAdHocTaskLogRequired {
    pub offset: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub sub_task_id: i64,
    pub task_id: String,
}
operation! { GetAdHocTaskLog{GetAdHocTaskLogRequired: offset, op_tenant_id, project_id, sub_task_id, task_id}
    "GetAdHocTaskLog" -> GetAdHocTaskLogOutput {
    0 "Offset" offset, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "SubTaskId" sub_task_id,
    4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdHocTaskLogOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub log_info: Option<GetAdHocTaskLogLogInfo>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAdHocTaskLogOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "LogInfo" log_info, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdHocTaskLogLogInfo {
    pub content: Option<String>,
    pub has_next: Option<bool>,
    pub has_result: Option<bool>,
    pub next_offset: Option<i64>,
    pub sub_task_id: Option<i64>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { GetAdHocTaskLogLogInfo {
    0 "Content" content, 1 "HasNext" has_next, 2 "HasResult" has_result, 3 "NextOffset" next_offset,
    4 "SubTaskId" sub_task_id, 5 "TaskId" task_id, 6 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdHocTaskResult {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub sub_task_id: i64,
    pub task_id: String,
}
operation! { GetAdHocTaskResult(op_tenant_id: i64, project_id: i64, sub_task_id: i64, task_id: String)
    "GetAdHocTaskResult" -> GetAdHocTaskResultOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "SubTaskId" sub_task_id, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdHocTaskResultOutput {
    pub code: Option<String>,
    pub execute_result: Option<GetAdHocTaskResultExecuteResult>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAdHocTaskResultOutput {
    0 "Code" code, 1 "ExecuteResult" execute_result, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdHocTaskResultExecuteResult {
    pub result: Option<String>,
    pub schedule_task_id: Option<String>,
    pub task_id: Option<String>,
}
model! { GetAdHocTaskResultExecuteResult {
    0 "Result" result, 1 "ScheduleTaskId" schedule_task_id, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEvent {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetAlertEvent(id: i64, op_tenant_id: i64) "GetAlertEvent" -> GetAlertEventOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEventOutput {
    pub alert_event_info: Option<GetAlertEventAlertEventInfo>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAlertEventOutput {
    0 "AlertEventInfo" alert_event_info, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEventAlertEventInfo {
    pub alert_frequency: Option<String>,
    pub alert_object: Option<GetAlertEventAlertObject>,
    pub alert_reason: Option<GetAlertEventAlertReason>,
    pub alert_receiver_list: Option<Vec<GetAlertEventAlertReceiverList>>,
    pub belong_project: Option<GetAlertEventBelongProject>,
    pub do_not_disturb_end_time: Option<String>,
    pub first_alert_time: Option<String>,
    pub id: Option<i64>,
    pub latest_alert_time: Option<String>,
    pub status: Option<String>,
    pub total_alert_times: Option<i64>,
    pub url_config: Option<GetAlertEventUrlConfig>,
}
model! { GetAlertEventAlertEventInfo {
    0 "AlertFrequency" alert_frequency, 1 "AlertObject" alert_object, 2 "AlertReason" alert_reason,
    3 "AlertReceiverList" alert_receiver_list, 4 "BelongProject" belong_project,
    5 "DoNotDisturbEndTime" do_not_disturb_end_time, 6 "FirstAlertTime" first_alert_time, 7 "Id" id,
    8 "LatestAlertTime" latest_alert_time, 9 "Status" status, 10 "TotalAlertTimes" total_alert_times,
    11 "UrlConfig" url_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEventAlertObject {
    pub name: Option<String>,
    pub source_system_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetAlertEventAlertObject {
    0 "Name" name, 1 "SourceSystemType" source_system_type, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEventAlertReason {
    pub alert_reason_param_list: Option<Vec<GetAlertEventAlertReasonParamList>>,
    pub biz_date: Option<String>,
    pub r#type: Option<String>,
    pub unique_key: Option<String>,
}
model! { GetAlertEventAlertReason {
    0 "AlertReasonParamList" alert_reason_param_list, 1 "BizDate" biz_date, 2 "Type" r#type, 3 "UniqueKey" unique_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEventAlertReasonParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAlertEventAlertReasonParamList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEventAlertReceiverList {
    pub alert_channel_type_list: Option<Vec<String>>,
    pub custom_alert_channel_id_list: Option<Vec<String>>,
    pub on_call_table_name: Option<String>,
    pub r#type: Option<String>,
    pub user_list: Option<Vec<GetAlertEventUserList>>,
}
model! { GetAlertEventAlertReceiverList {
    0 "AlertChannelTypeList" alert_channel_type_list, 1 "CustomAlertChannelIdList" custom_alert_channel_id_list,
    2 "OnCallTableName" on_call_table_name, 3 "Type" r#type, 4 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEventUserList {
    pub name: Option<String>,
}
model! { GetAlertEventUserList {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEventBelongProject {
    pub biz_name: Option<String>,
    pub project_name: Option<String>,
}
model! { GetAlertEventBelongProject {
    0 "BizName" biz_name, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlertEventUrlConfig {
    pub alert_config_url: Option<String>,
    pub log_url: Option<String>,
    pub object_url: Option<String>,
}
model! { GetAlertEventUrlConfig {
    0 "AlertConfigUrl" alert_config_url, 1 "LogUrl" log_url, 2 "ObjectUrl" object_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssetMappingRelations {
    pub op_tenant_id: i64,
    pub asset_mapping_query: Option<GetAssetMappingRelationsAssetMappingQuery>,
}
operation! { GetAssetMappingRelations(op_tenant_id: i64) "GetAssetMappingRelations" -> GetAssetMappingRelationsOutput {
    0 "OpTenantId" op_tenant_id, 1 "AssetMappingQuery" asset_mapping_query: GetAssetMappingRelationsAssetMappingQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssetMappingRelationsAssetMappingQuery {
    pub asset_type: Option<String>,
    pub guid: Option<String>,
    pub relation_type: Option<String>,
}
input! { GetAssetMappingRelationsAssetMappingQuery(asset_type: String, guid: String, relation_type: String) {
    0 "AssetType" asset_type: String, 1 "Guid" guid: String, 2 "RelationType" relation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssetMappingRelationsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub mapping_relation_list: Option<Vec<GetAssetMappingRelationsMappingRelationList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAssetMappingRelationsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "MappingRelationList" mapping_relation_list,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAssetMappingRelationsMappingRelationList {
    pub asset_type: Option<String>,
    pub guid: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub standard_code: Option<String>,
    pub standard_id: Option<i64>,
    pub standard_name: Option<String>,
    pub standard_set_directory: Option<String>,
    pub standard_set_id: Option<i64>,
    pub standard_set_name: Option<String>,
    pub standard_stage: Option<String>,
}
model! { GetAssetMappingRelationsMappingRelationList {
    0 "AssetType" asset_type, 1 "Guid" guid, 2 "ModifyTime" modify_time, 3 "Name" name, 4 "StandardCode" standard_code,
    5 "StandardId" standard_id, 6 "StandardName" standard_name, 7 "StandardSetDirectory" standard_set_directory,
    8 "StandardSetId" standard_set_id, 9 "StandardSetName" standard_set_name, 10 "StandardStage" standard_stage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfo {
    pub env: Option<String>,
    pub file_id: i64,
    pub include_all_up_streams: Option<bool>,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetBatchTaskInfo(file_id: i64, op_tenant_id: i64, project_id: i64)
    "GetBatchTaskInfo" -> GetBatchTaskInfoOutput {
    0 "Env" env: String, 1 "FileId" file_id, 2 "IncludeAllUpStreams" include_all_up_streams: bool,
    3 "OpTenantId" op_tenant_id, 4 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_info: Option<GetBatchTaskInfoTaskInfo>,
}
model! { GetBatchTaskInfoOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoTaskInfo {
    pub code: Option<String>,
    pub cron_expression: Option<String>,
    pub custom_schedule_config: Option<GetBatchTaskInfoCustomScheduleConfig>,
    pub dag_id: Option<String>,
    pub data_source_catalog: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_schema: Option<String>,
    pub develop_owner_id: Option<String>,
    pub develop_owner_name: Option<String>,
    pub file_id: Option<i64>,
    pub has_dev_node: Option<bool>,
    pub name: Option<String>,
    pub need_publish: Option<bool>,
    pub node_description: Option<String>,
    pub node_from: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_output_name_list: Option<Vec<String>>,
    pub node_status: Option<i64>,
    pub operator_user_id: Option<String>,
    pub ops_owner_id: Option<String>,
    pub ops_owner_name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub param_list: Option<Vec<GetBatchTaskInfoParamList>>,
    pub paused: Option<bool>,
    pub priority: Option<i64>,
    pub project_id: Option<i64>,
    pub published: Option<bool>,
    pub remark: Option<String>,
    pub rerunable: Option<bool>,
    pub schedule_period: Option<String>,
    pub schedule_type: Option<i64>,
    pub spark_client_info: Option<GetBatchTaskInfoSparkClientInfo>,
    pub status: Option<String>,
    pub task_type: Option<i64>,
    pub up_stream_list: Option<Vec<GetBatchTaskInfoUpStreamList>>,
}
model! { GetBatchTaskInfoTaskInfo {
    0 "Code" code, 1 "CronExpression" cron_expression, 2 "CustomScheduleConfig" custom_schedule_config,
    3 "DagId" dag_id, 4 "DataSourceCatalog" data_source_catalog, 5 "DataSourceId" data_source_id,
    6 "DataSourceSchema" data_source_schema, 7 "DevelopOwnerId" develop_owner_id,
    8 "DevelopOwnerName" develop_owner_name, 9 "FileId" file_id, 10 "HasDevNode" has_dev_node, 11 "Name" name,
    12 "NeedPublish" need_publish, 13 "NodeDescription" node_description, 14 "NodeFrom" node_from, 15 "NodeId" node_id,
    16 "NodeName" node_name, 17 "NodeOutputNameList" node_output_name_list, 18 "NodeStatus" node_status,
    19 "OperatorUserId" operator_user_id, 20 "OpsOwnerId" ops_owner_id, 21 "OpsOwnerName" ops_owner_name,
    22 "OwnerName" owner_name, 23 "OwnerUserId" owner_user_id, 24 "ParamList" param_list, 25 "Paused" paused,
    26 "Priority" priority, 27 "ProjectId" project_id, 28 "Published" published, 29 "Remark" remark,
    30 "Rerunable" rerunable, 31 "SchedulePeriod" schedule_period, 32 "ScheduleType" schedule_type,
    33 "SparkClientInfo" spark_client_info, 34 "Status" status, 35 "TaskType" task_type,
    36 "UpStreamList" up_stream_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoCustomScheduleConfig {
    pub end_time: Option<String>,
    pub interval: Option<i64>,
    pub interval_unit: Option<String>,
    pub schedule_period: Option<String>,
    pub start_time: Option<String>,
}
model! { GetBatchTaskInfoCustomScheduleConfig {
    0 "EndTime" end_time, 1 "Interval" interval, 2 "IntervalUnit" interval_unit, 3 "SchedulePeriod" schedule_period,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetBatchTaskInfoParamList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoSparkClientInfo {
    pub spark_client_version: Option<String>,
}
model! { GetBatchTaskInfoSparkClientInfo {
    0 "SparkClientVersion" spark_client_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoUpStreamList {
    pub depend_period: Option<GetBatchTaskInfoDependPeriod>,
    pub depend_strategy: Option<String>,
    pub field_list: Option<Vec<String>>,
    pub node_type: Option<String>,
    pub period_diff: Option<i64>,
    pub source_node_enabled: Option<bool>,
    pub source_node_id: Option<String>,
    pub source_node_name: Option<String>,
    pub source_node_output_name: Option<String>,
    pub source_node_user_name: Option<String>,
    pub source_table_name: Option<String>,
}
model! { GetBatchTaskInfoUpStreamList {
    0 "DependPeriod" depend_period, 1 "DependStrategy" depend_strategy, 2 "FieldList" field_list,
    3 "NodeType" node_type, 4 "PeriodDiff" period_diff, 5 "SourceNodeEnabled" source_node_enabled,
    6 "SourceNodeId" source_node_id, 7 "SourceNodeName" source_node_name,
    8 "SourceNodeOutputName" source_node_output_name, 9 "SourceNodeUserName" source_node_user_name,
    10 "SourceTableName" source_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoDependPeriod {
    pub period_offset: Option<i64>,
    pub period_type: Option<String>,
}
model! { GetBatchTaskInfoDependPeriod {
    0 "PeriodOffset" period_offset, 1 "PeriodType" period_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoByVersion {
    pub file_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub version_id: i64,
}
operation! { GetBatchTaskInfoByVersion(file_id: i64, op_tenant_id: i64, project_id: i64, version_id: i64)
    "GetBatchTaskInfoByVersion" -> GetBatchTaskInfoByVersionOutput {
    0 "FileId" file_id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoByVersionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub task_info: Option<GetBatchTaskInfoByVersionTaskInfo>,
}
model! { GetBatchTaskInfoByVersionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoByVersionTaskInfo {
    pub code: Option<String>,
    pub cron_expression: Option<String>,
    pub custom_schedule_config: Option<GetBatchTaskInfoByVersionCustomScheduleConfig>,
    pub dag_id: Option<String>,
    pub data_source_catalog: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_schema: Option<String>,
    pub file_id: Option<i64>,
    pub has_dev_node: Option<bool>,
    pub name: Option<String>,
    pub need_publish: Option<bool>,
    pub node_description: Option<String>,
    pub node_from: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_output_name_list: Option<Vec<String>>,
    pub node_status: Option<i64>,
    pub operator_user_id: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub param_list: Option<Vec<GetBatchTaskInfoByVersionParamList>>,
    pub paused: Option<bool>,
    pub priority: Option<i64>,
    pub project_id: Option<i64>,
    pub published: Option<bool>,
    pub remark: Option<String>,
    pub rerunable: Option<bool>,
    pub schedule_period: Option<String>,
    pub schedule_type: Option<i64>,
    pub spark_client_info: Option<GetBatchTaskInfoByVersionSparkClientInfo>,
    pub status: Option<String>,
    pub task_type: Option<i64>,
    pub up_stream_list: Option<Vec<GetBatchTaskInfoByVersionUpStreamList>>,
}
model! { GetBatchTaskInfoByVersionTaskInfo {
    0 "Code" code, 1 "CronExpression" cron_expression, 2 "CustomScheduleConfig" custom_schedule_config,
    3 "DagId" dag_id, 4 "DataSourceCatalog" data_source_catalog, 5 "DataSourceId" data_source_id,
    6 "DataSourceSchema" data_source_schema, 7 "FileId" file_id, 8 "HasDevNode" has_dev_node, 9 "Name" name,
    10 "NeedPublish" need_publish, 11 "NodeDescription" node_description, 12 "NodeFrom" node_from, 13 "NodeId" node_id,
    14 "NodeName" node_name, 15 "NodeOutputNameList" node_output_name_list, 16 "NodeStatus" node_status,
    17 "OperatorUserId" operator_user_id, 18 "OwnerName" owner_name, 19 "OwnerUserId" owner_user_id,
    20 "ParamList" param_list, 21 "Paused" paused, 22 "Priority" priority, 23 "ProjectId" project_id,
    24 "Published" published, 25 "Remark" remark, 26 "Rerunable" rerunable, 27 "SchedulePeriod" schedule_period,
    28 "ScheduleType" schedule_type, 29 "SparkClientInfo" spark_client_info, 30 "Status" status,
    31 "TaskType" task_type, 32 "UpStreamList" up_stream_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoByVersionCustomScheduleConfig {
    pub end_time: Option<String>,
    pub interval: Option<i64>,
    pub interval_unit: Option<String>,
    pub schedule_period: Option<String>,
    pub start_time: Option<String>,
}
model! { GetBatchTaskInfoByVersionCustomScheduleConfig {
    0 "EndTime" end_time, 1 "Interval" interval, 2 "IntervalUnit" interval_unit, 3 "SchedulePeriod" schedule_period,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoByVersionParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetBatchTaskInfoByVersionParamList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoByVersionSparkClientInfo {
    pub spark_client_version: Option<String>,
}
model! { GetBatchTaskInfoByVersionSparkClientInfo {
    0 "SparkClientVersion" spark_client_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoByVersionUpStreamList {
    pub depend_period: Option<GetBatchTaskInfoByVersionDependPeriod>,
    pub depend_strategy: Option<String>,
    pub field_list: Option<Vec<String>>,
    pub node_type: Option<String>,
    pub period_diff: Option<i64>,
    pub source_node_enabled: Option<bool>,
    pub source_node_id: Option<String>,
    pub source_node_name: Option<String>,
    pub source_node_output_name: Option<String>,
    pub source_node_user_name: Option<String>,
    pub source_table_name: Option<String>,
}
model! { GetBatchTaskInfoByVersionUpStreamList {
    0 "DependPeriod" depend_period, 1 "DependStrategy" depend_strategy, 2 "FieldList" field_list,
    3 "NodeType" node_type, 4 "PeriodDiff" period_diff, 5 "SourceNodeEnabled" source_node_enabled,
    6 "SourceNodeId" source_node_id, 7 "SourceNodeName" source_node_name,
    8 "SourceNodeOutputName" source_node_output_name, 9 "SourceNodeUserName" source_node_user_name,
    10 "SourceTableName" source_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskInfoByVersionDependPeriod {
    pub period_offset: Option<i64>,
    pub period_type: Option<String>,
}
model! { GetBatchTaskInfoByVersionDependPeriod {
    0 "PeriodOffset" period_offset, 1 "PeriodType" period_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskUdfLineages {
    pub file_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetBatchTaskUdfLineages(file_id: i64, op_tenant_id: i64, project_id: i64)
    "GetBatchTaskUdfLineages" -> GetBatchTaskUdfLineagesOutput {
    0 "FileId" file_id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskUdfLineagesOutput {
    pub code: Option<String>,
    pub data: Option<GetBatchTaskUdfLineagesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBatchTaskUdfLineagesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskUdfLineagesData {
    pub lineage_group_list: Option<Vec<GetBatchTaskUdfLineagesLineageGroupList>>,
}
model! { GetBatchTaskUdfLineagesData {
    0 "LineageGroupList" lineage_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskUdfLineagesLineageGroupList {
    pub input_lineage_list: Option<Vec<GetBatchTaskUdfLineagesInputLineageList>>,
    pub output_lineage_list: Option<Vec<GetBatchTaskUdfLineagesOutputLineageList>>,
}
model! { GetBatchTaskUdfLineagesLineageGroupList {
    0 "InputLineageList" input_lineage_list, 1 "OutputLineageList" output_lineage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskUdfLineagesInputLineageList {
    pub biz_unit_id: Option<String>,
    pub biz_unit_name: Option<String>,
    pub column_list: Option<Vec<GetBatchTaskUdfLineagesColumnList>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub full_table: Option<bool>,
    pub guid: Option<String>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub sub_type: Option<String>,
}
model! { GetBatchTaskUdfLineagesInputLineageList {
    0 "BizUnitId" biz_unit_id, 1 "BizUnitName" biz_unit_name, 2 "ColumnList" column_list, 3 "Description" description,
    4 "DisplayName" display_name, 5 "Env" env, 6 "FullTable" full_table, 7 "Guid" guid, 8 "Name" name,
    9 "OwnerName" owner_name, 10 "OwnerUserId" owner_user_id, 11 "ProjectId" project_id, 12 "ProjectName" project_name,
    13 "SubType" sub_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskUdfLineagesColumnList {
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub partition_key: Option<bool>,
    pub primary_key: Option<bool>,
}
model! { GetBatchTaskUdfLineagesColumnList {
    0 "DataType" data_type, 1 "Description" description, 2 "Id" id, 3 "Name" name, 4 "PartitionKey" partition_key,
    5 "PrimaryKey" primary_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskUdfLineagesOutputLineageList {
    pub biz_unit_id: Option<String>,
    pub biz_unit_name: Option<String>,
    pub column_list: Option<Vec<GetBatchTaskUdfLineagesOutputLineageListColumnList>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub full_table: Option<bool>,
    pub guid: Option<String>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub sub_type: Option<String>,
}
model! { GetBatchTaskUdfLineagesOutputLineageList {
    0 "BizUnitId" biz_unit_id, 1 "BizUnitName" biz_unit_name, 2 "ColumnList" column_list, 3 "Description" description,
    4 "DisplayName" display_name, 5 "Env" env, 6 "FullTable" full_table, 7 "Guid" guid, 8 "Name" name,
    9 "OwnerName" owner_name, 10 "OwnerUserId" owner_user_id, 11 "ProjectId" project_id, 12 "ProjectName" project_name,
    13 "SubType" sub_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskUdfLineagesOutputLineageListColumnList {
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub partition_key: Option<bool>,
    pub primary_key: Option<bool>,
}
model! { GetBatchTaskUdfLineagesOutputLineageListColumnList {
    0 "DataType" data_type, 1 "Description" description, 2 "Id" id, 3 "Name" name, 4 "PartitionKey" partition_key,
    5 "PrimaryKey" primary_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskVersions {
    pub file_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetBatchTaskVersions(file_id: i64, op_tenant_id: i64, project_id: i64)
    "GetBatchTaskVersions" -> GetBatchTaskVersionsOutput {
    0 "FileId" file_id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskVersionsOutput {
    pub code: Option<String>,
    pub data: Option<GetBatchTaskVersionsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBatchTaskVersionsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskVersionsData {
    pub batch_task_version_list: Option<Vec<GetBatchTaskVersionsBatchTaskVersionList>>,
}
model! { GetBatchTaskVersionsData {
    0 "BatchTaskVersionList" batch_task_version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTaskVersionsBatchTaskVersionList {
    pub comment: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub node_id: Option<String>,
    pub project_id: Option<i64>,
    pub published: Option<bool>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub version: Option<String>,
}
model! { GetBatchTaskVersionsBatchTaskVersionList {
    0 "Comment" comment, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "NodeId" node_id,
    4 "ProjectId" project_id, 5 "Published" published, 6 "UserId" user_id, 7 "UserName" user_name, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTemplateVersions {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub template_id: i64,
}
operation! { GetBatchTemplateVersions(op_tenant_id: i64, project_id: i64, template_id: i64)
    "GetBatchTemplateVersions" -> GetBatchTemplateVersionsOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTemplateVersionsOutput {
    pub code: Option<String>,
    pub data: Option<GetBatchTemplateVersionsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBatchTemplateVersionsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTemplateVersionsData {
    pub template_version_list: Option<Vec<GetBatchTemplateVersionsTemplateVersionList>>,
}
model! { GetBatchTemplateVersionsData {
    0 "TemplateVersionList" template_version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTemplateVersionsTemplateVersionList {
    pub comment: Option<String>,
    pub content: Option<String>,
    pub description: Option<String>,
    pub engine: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub operator_type: Option<i64>,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
    pub project_id: Option<i64>,
    pub status: Option<String>,
    pub version: Option<i64>,
}
model! { GetBatchTemplateVersionsTemplateVersionList {
    0 "Comment" comment, 1 "Content" content, 2 "Description" description, 3 "Engine" engine, 4 "GmtCreate" gmt_create,
    5 "GmtModified" gmt_modified, 6 "Id" id, 7 "Modifier" modifier, 8 "ModifierId" modifier_id, 9 "Name" name,
    10 "OperatorType" operator_type, 11 "Owner" owner, 12 "OwnerId" owner_id, 13 "ProjectId" project_id,
    14 "Status" status, 15 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBelongAssetMapping {
    pub op_tenant_id: i64,
    pub asset_mapping_query: Option<GetBelongAssetMappingAssetMappingQuery>,
}
operation! { GetBelongAssetMapping(op_tenant_id: i64) "GetBelongAssetMapping" -> GetBelongAssetMappingOutput {
    0 "OpTenantId" op_tenant_id, 1 "AssetMappingQuery" asset_mapping_query: GetBelongAssetMappingAssetMappingQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBelongAssetMappingAssetMappingQuery {
    pub belong_guid: Option<String>,
    pub relation_type: Option<String>,
}
input! { GetBelongAssetMappingAssetMappingQuery(belong_guid: String) {
    0 "BelongGuid" belong_guid: String, 1 "RelationType" relation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBelongAssetMappingOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub mapping_relation_list: Option<Vec<GetBelongAssetMappingMappingRelationList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBelongAssetMappingOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "MappingRelationList" mapping_relation_list,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBelongAssetMappingMappingRelationList {
    pub asset_type: Option<String>,
    pub guid: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub standard_code: Option<String>,
    pub standard_id: Option<i64>,
    pub standard_name: Option<String>,
    pub standard_set_directory: Option<String>,
    pub standard_set_id: Option<i64>,
    pub standard_set_name: Option<String>,
    pub standard_stage: Option<String>,
}
model! { GetBelongAssetMappingMappingRelationList {
    0 "AssetType" asset_type, 1 "Guid" guid, 2 "ModifyTime" modify_time, 3 "Name" name, 4 "StandardCode" standard_code,
    5 "StandardId" standard_id, 6 "StandardName" standard_name, 7 "StandardSetDirectory" standard_set_directory,
    8 "StandardSetId" standard_set_id, 9 "StandardSetName" standard_set_name, 10 "StandardStage" standard_stage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfo {
    pub id: i64,
    pub op_tenant_id: i64,
    pub r#type: String,
}
operation! { GetBizEntityInfo(id: i64, op_tenant_id: i64, r#type: String) "GetBizEntityInfo" -> GetBizEntityInfoOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfoOutput {
    pub biz_entity_info: Option<GetBizEntityInfoBizEntityInfo>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBizEntityInfoOutput {
    0 "BizEntityInfo" biz_entity_info, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfoBizEntityInfo {
    pub biz_object: Option<GetBizEntityInfoBizObject>,
    pub biz_process: Option<GetBizEntityInfoBizProcess>,
    pub biz_unit_id: Option<i64>,
    pub data_domain_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetBizEntityInfoBizEntityInfo {
    0 "BizObject" biz_object, 1 "BizProcess" biz_process, 2 "BizUnitId" biz_unit_id, 3 "DataDomainId" data_domain_id,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfoBizObject {
    pub approval_id: Option<String>,
    pub approval_status: Option<String>,
    pub child_biz_entity_id_list: Option<Vec<i64>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub name: Option<String>,
    pub online_status: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub parent_id: Option<i64>,
    pub ref_biz_entity_id_list: Option<Vec<i64>>,
    pub ref_dim_table_count: Option<i64>,
    pub ref_summary_table_count: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetBizEntityInfoBizObject {
    0 "ApprovalId" approval_id, 1 "ApprovalStatus" approval_status, 2 "ChildBizEntityIdList" child_biz_entity_id_list,
    3 "Description" description, 4 "DisplayName" display_name, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified,
    7 "Id" id, 8 "LastModifier" last_modifier, 9 "LastModifierName" last_modifier_name, 10 "Name" name,
    11 "OnlineStatus" online_status, 12 "OwnerName" owner_name, 13 "OwnerUserId" owner_user_id, 14 "ParentId" parent_id,
    15 "RefBizEntityIdList" ref_biz_entity_id_list, 16 "RefDimTableCount" ref_dim_table_count,
    17 "RefSummaryTableCount" ref_summary_table_count, 18 "Status" status, 19 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfoBizProcess {
    pub approval_id: Option<String>,
    pub approval_status: Option<String>,
    pub biz_event_entity_id_list: Option<Vec<i64>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_dependent: Option<bool>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub name: Option<String>,
    pub online_status: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub pre_biz_process_id_list: Option<Vec<i64>>,
    pub ref_biz_entity_id_list: Option<Vec<i64>>,
    pub ref_fact_table_count: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetBizEntityInfoBizProcess {
    0 "ApprovalId" approval_id, 1 "ApprovalStatus" approval_status, 2 "BizEventEntityIdList" biz_event_entity_id_list,
    3 "Description" description, 4 "DisplayName" display_name, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified,
    7 "HasDependent" has_dependent, 8 "Id" id, 9 "LastModifier" last_modifier, 10 "LastModifierName" last_modifier_name,
    11 "Name" name, 12 "OnlineStatus" online_status, 13 "OwnerName" owner_name, 14 "OwnerUserId" owner_user_id,
    15 "PreBizProcessIdList" pre_biz_process_id_list, 16 "RefBizEntityIdList" ref_biz_entity_id_list,
    17 "RefFactTableCount" ref_fact_table_count, 18 "Status" status, 19 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfoByVersion {
    pub id: i64,
    pub op_tenant_id: i64,
    pub r#type: String,
    pub version_id: i64,
}
operation! { GetBizEntityInfoByVersion(id: i64, op_tenant_id: i64, r#type: String, version_id: i64)
    "GetBizEntityInfoByVersion" -> GetBizEntityInfoByVersionOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "Type" r#type, 3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfoByVersionOutput {
    pub biz_entity_info: Option<GetBizEntityInfoByVersionBizEntityInfo>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBizEntityInfoByVersionOutput {
    0 "BizEntityInfo" biz_entity_info, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfoByVersionBizEntityInfo {
    pub biz_object: Option<GetBizEntityInfoByVersionBizObject>,
    pub biz_process: Option<GetBizEntityInfoByVersionBizProcess>,
    pub biz_unit_id: Option<i64>,
    pub data_domain_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetBizEntityInfoByVersionBizEntityInfo {
    0 "BizObject" biz_object, 1 "BizProcess" biz_process, 2 "BizUnitId" biz_unit_id, 3 "DataDomainId" data_domain_id,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfoByVersionBizObject {
    pub approval_id: Option<String>,
    pub approval_status: Option<String>,
    pub child_biz_entity_id_list: Option<Vec<i64>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub name: Option<String>,
    pub online_status: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub parent_id: Option<i64>,
    pub ref_biz_entity_id_list: Option<Vec<i64>>,
    pub ref_dim_table_count: Option<i64>,
    pub ref_summary_table_count: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetBizEntityInfoByVersionBizObject {
    0 "ApprovalId" approval_id, 1 "ApprovalStatus" approval_status, 2 "ChildBizEntityIdList" child_biz_entity_id_list,
    3 "Description" description, 4 "DisplayName" display_name, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified,
    7 "Id" id, 8 "LastModifier" last_modifier, 9 "LastModifierName" last_modifier_name, 10 "Name" name,
    11 "OnlineStatus" online_status, 12 "OwnerName" owner_name, 13 "OwnerUserId" owner_user_id, 14 "ParentId" parent_id,
    15 "RefBizEntityIdList" ref_biz_entity_id_list, 16 "RefDimTableCount" ref_dim_table_count,
    17 "RefSummaryTableCount" ref_summary_table_count, 18 "Status" status, 19 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizEntityInfoByVersionBizProcess {
    pub approval_id: Option<String>,
    pub approval_status: Option<String>,
    pub biz_event_entity_id_list: Option<Vec<i64>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_dependent: Option<bool>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub name: Option<String>,
    pub online_status: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub pre_biz_process_id_list: Option<Vec<i64>>,
    pub ref_biz_entity_id_list: Option<Vec<i64>>,
    pub ref_fact_table_count: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetBizEntityInfoByVersionBizProcess {
    0 "ApprovalId" approval_id, 1 "ApprovalStatus" approval_status, 2 "BizEventEntityIdList" biz_event_entity_id_list,
    3 "Description" description, 4 "DisplayName" display_name, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified,
    7 "HasDependent" has_dependent, 8 "Id" id, 9 "LastModifier" last_modifier, 10 "LastModifierName" last_modifier_name,
    11 "Name" name, 12 "OnlineStatus" online_status, 13 "OwnerName" owner_name, 14 "OwnerUserId" owner_user_id,
    15 "PreBizProcessIdList" pre_biz_process_id_list, 16 "RefBizEntityIdList" ref_biz_entity_id_list,
    17 "RefFactTableCount" ref_fact_table_count, 18 "Status" status, 19 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizMetricByName {
    pub op_tenant_id: i64,
    pub biz_metric_by_name_query: GetBizMetricByNameBizMetricByNameQuery,
}
operation! { GetBizMetricByName(op_tenant_id: i64, biz_metric_by_name_query: GetBizMetricByNameBizMetricByNameQuery)
    "GetBizMetricByName" -> GetBizMetricByNameOutput {
    0 "OpTenantId" op_tenant_id, 1 "BizMetricByNameQuery" biz_metric_by_name_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizMetricByNameBizMetricByNameQuery {
    pub draft: Option<bool>,
    pub name: Option<String>,
}
input! { GetBizMetricByNameBizMetricByNameQuery(draft: bool, name: String) {
    0 "Draft" draft: bool, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizMetricByNameOutput {
    pub code: Option<String>,
    pub data: Option<GetBizMetricByNameData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBizMetricByNameOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizMetricByNameData {
    pub associated_tech_metrics: Option<Vec<GetBizMetricByNameAssociatedTechMetrics>>,
    pub biz_owner_name: Option<String>,
    pub catalogs: Option<Vec<GetBizMetricByNameCatalogs>>,
    pub custom_attribute: Option<Vec<GetBizMetricByNameCustomAttribute>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub guid: Option<String>,
    pub labels: Option<Vec<String>>,
    pub metric_definition: Option<String>,
    pub metric_relation_diagram_expression: Option<String>,
    pub metric_relation_diagram_switch_open: Option<bool>,
    pub name: Option<String>,
    pub operate_instruction_content: Option<String>,
    pub operate_instruction_enabled: Option<bool>,
    pub related_biz_metrics: Option<Vec<GetBizMetricByNameRelatedBizMetrics>>,
    pub tenant_id: Option<i64>,
    pub view_scope: Option<GetBizMetricByNameViewScope>,
}
model! { GetBizMetricByNameData {
    0 "AssociatedTechMetrics" associated_tech_metrics, 1 "BizOwnerName" biz_owner_name, 2 "Catalogs" catalogs,
    3 "CustomAttribute" custom_attribute, 4 "Description" description, 5 "DisplayName" display_name, 6 "Guid" guid,
    7 "Labels" labels, 8 "MetricDefinition" metric_definition,
    9 "MetricRelationDiagramExpression" metric_relation_diagram_expression,
    10 "MetricRelationDiagramSwitchOpen" metric_relation_diagram_switch_open, 11 "Name" name,
    12 "OperateInstructionContent" operate_instruction_content,
    13 "OperateInstructionEnabled" operate_instruction_enabled, 14 "RelatedBizMetrics" related_biz_metrics,
    15 "TenantId" tenant_id, 16 "ViewScope" view_scope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizMetricByNameAssociatedTechMetrics {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub guid: Option<String>,
    pub name: Option<String>,
    pub sub_type: Option<String>,
}
model! { GetBizMetricByNameAssociatedTechMetrics {
    0 "Description" description, 1 "DisplayName" display_name, 2 "Guid" guid, 3 "Name" name, 4 "SubType" sub_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizMetricByNameCatalogs {
    pub catalog_desc: Option<String>,
    pub catalog_id: Option<i64>,
    pub catalog_name: Option<String>,
    pub parent_catalog_id: Option<i64>,
    pub parent_path: Option<String>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
}
model! { GetBizMetricByNameCatalogs {
    0 "CatalogDesc" catalog_desc, 1 "CatalogId" catalog_id, 2 "CatalogName" catalog_name,
    3 "ParentCatalogId" parent_catalog_id, 4 "ParentPath" parent_path, 5 "TopicId" topic_id, 6 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizMetricByNameCustomAttribute {
    pub code: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { GetBizMetricByNameCustomAttribute {
    0 "Code" code, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizMetricByNameRelatedBizMetrics {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub guid: Option<String>,
    pub name: Option<String>,
    pub relation_type: Option<String>,
}
model! { GetBizMetricByNameRelatedBizMetrics {
    0 "Description" description, 1 "DisplayName" display_name, 2 "Guid" guid, 3 "Name" name,
    4 "RelationType" relation_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizMetricByNameViewScope {
    pub scope_type: Option<String>,
    pub user_group_names: Option<Vec<String>>,
    pub user_names: Option<Vec<String>>,
}
model! { GetBizMetricByNameViewScope {
    0 "ScopeType" scope_type, 1 "UserGroupNames" user_group_names, 2 "UserNames" user_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizUnitInfo {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetBizUnitInfo(id: i64, op_tenant_id: i64) "GetBizUnitInfo" -> GetBizUnitInfoOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizUnitInfoOutput {
    pub biz_unit_info: Option<GetBizUnitInfoBizUnitInfo>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetBizUnitInfoOutput {
    0 "BizUnitInfo" biz_unit_info, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizUnitInfoBizUnitInfo {
    pub account_list: Option<Vec<GetBizUnitInfoAccountList>>,
    pub biz_object_count: Option<i64>,
    pub biz_process_count: Option<i64>,
    pub business_leader_list: Option<Vec<GetBizUnitInfoBusinessLeaderList>>,
    pub data_domain_count: Option<i64>,
    pub data_leader_list: Option<Vec<GetBizUnitInfoDataLeaderList>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env_list: Option<Vec<GetBizUnitInfoEnvList>>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub icon: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
}
model! { GetBizUnitInfoBizUnitInfo {
    0 "AccountList" account_list, 1 "BizObjectCount" biz_object_count, 2 "BizProcessCount" biz_process_count,
    3 "BusinessLeaderList" business_leader_list, 4 "DataDomainCount" data_domain_count,
    5 "DataLeaderList" data_leader_list, 6 "Description" description, 7 "DisplayName" display_name,
    8 "EnvList" env_list, 9 "GmtCreate" gmt_create, 10 "GmtModified" gmt_modified, 11 "Icon" icon, 12 "Id" id,
    13 "LastModifier" last_modifier, 14 "LastModifierName" last_modifier_name, 15 "Mode" mode, 16 "Name" name,
    17 "OwnerName" owner_name, 18 "OwnerUserId" owner_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizUnitInfoAccountList {
    pub id: Option<String>,
}
model! { GetBizUnitInfoAccountList {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizUnitInfoBusinessLeaderList {
    pub id: Option<String>,
}
model! { GetBizUnitInfoBusinessLeaderList {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizUnitInfoDataLeaderList {
    pub id: Option<String>,
}
model! { GetBizUnitInfoDataLeaderList {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBizUnitInfoEnvList {
    pub display_name: Option<String>,
    pub env_name: Option<String>,
    pub name: Option<String>,
}
model! { GetBizUnitInfoEnvList {
    0 "DisplayName" display_name, 1 "EnvName" env_name, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetails {
    pub op_tenant_id: i64,
    pub get_catalog_asset_details_query: GetCatalogAssetDetailsGetCatalogAssetDetailsQuery,
}
operation! { GetCatalogAssetDetails(op_tenant_id: i64, get_catalog_asset_details_query: GetCatalogAssetDetailsGetCatalogAssetDetailsQuery)
    "GetCatalogAssetDetails" -> GetCatalogAssetDetailsOutput {
    0 "OpTenantId" op_tenant_id, 1 "GetCatalogAssetDetailsQuery" get_catalog_asset_details_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsGetCatalogAssetDetailsQuery {
    pub guid: Option<String>,
    pub include_columns: Option<bool>,
    pub include_detailed_attributes: Option<bool>,
}
input! { GetCatalogAssetDetailsGetCatalogAssetDetailsQuery(guid: String) {
    0 "Guid" guid: String, 1 "IncludeColumns" include_columns: bool,
    2 "IncludeDetailedAttributes" include_detailed_attributes: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsOutput {
    pub code: Option<String>,
    pub data: Option<GetCatalogAssetDetailsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCatalogAssetDetailsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsData {
    pub api_call_mode: Option<String>,
    pub api_group_name: Option<String>,
    pub api_id: Option<i64>,
    pub api_request_method: Option<String>,
    pub asset_description: Option<String>,
    pub asset_detail_url: Option<String>,
    pub asset_display_name: Option<String>,
    pub asset_from: Option<String>,
    pub asset_full_name: Option<String>,
    pub asset_name: Option<String>,
    pub asset_tags: Option<Vec<String>>,
    pub asset_type: Option<String>,
    pub bi_catalog: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub chart_count: Option<i64>,
    pub collection_count: Option<i64>,
    pub columns: Option<Vec<GetCatalogAssetDetailsColumns>>,
    pub create_time: Option<String>,
    pub custom_attributes: Option<Vec<GetCatalogAssetDetailsCustomAttributes>>,
    pub data_cell_id: Option<String>,
    pub data_cell_name: Option<String>,
    pub data_source_name: Option<String>,
    pub datasource_id: Option<i64>,
    pub directories: Option<Vec<GetCatalogAssetDetailsDirectories>>,
    pub first_on_shelve_time: Option<String>,
    pub first_on_shelve_user: Option<GetCatalogAssetDetailsFirstOnShelveUser>,
    pub granularity: Option<String>,
    pub guid: Option<String>,
    pub instruction: Option<String>,
    pub is_deleted: Option<bool>,
    pub is_partition_table: Option<bool>,
    pub last_ddl_time: Option<String>,
    pub last_dml_time: Option<String>,
    pub last_on_shelve_time: Option<String>,
    pub last_on_shelve_user: Option<GetCatalogAssetDetailsLastOnShelveUser>,
    pub maintain_user_groups: Option<Vec<String>>,
    pub maintain_user_ids: Option<Vec<String>>,
    pub max_security_level: Option<String>,
    pub modify_time: Option<String>,
    pub owner: Option<GetCatalogAssetDetailsOwner>,
    pub partition_key: Option<String>,
    pub primary_key: Option<String>,
    pub profiling_report_view_scope_type: Option<String>,
    pub profiling_report_view_scope_user_groups: Option<Vec<String>>,
    pub profiling_report_view_scope_user_ids: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub read_count: Option<i64>,
    pub shelve_view_scope_type: Option<String>,
    pub shelve_view_scope_user_groups: Option<Vec<String>>,
    pub shelve_view_scope_user_ids: Option<Vec<String>>,
    pub simple_node_infos: Option<Vec<GetCatalogAssetDetailsSimpleNodeInfos>>,
    pub sub_type: Option<String>,
    pub sum_table_guid: Option<String>,
    pub sum_table_name: Option<String>,
    pub table_life_cycle: Option<String>,
    pub table_size_in_bytes: Option<i64>,
}
model! { GetCatalogAssetDetailsData {
    0 "ApiCallMode" api_call_mode, 1 "ApiGroupName" api_group_name, 2 "ApiId" api_id,
    3 "ApiRequestMethod" api_request_method, 4 "AssetDescription" asset_description,
    5 "AssetDetailUrl" asset_detail_url, 6 "AssetDisplayName" asset_display_name, 7 "AssetFrom" asset_from,
    8 "AssetFullName" asset_full_name, 9 "AssetName" asset_name, 10 "AssetTags" asset_tags, 11 "AssetType" asset_type,
    12 "BiCatalog" bi_catalog, 13 "BizUnitId" biz_unit_id, 14 "BizUnitName" biz_unit_name, 15 "ChartCount" chart_count,
    16 "CollectionCount" collection_count, 17 "Columns" columns, 18 "CreateTime" create_time,
    19 "CustomAttributes" custom_attributes, 20 "DataCellId" data_cell_id, 21 "DataCellName" data_cell_name,
    22 "DataSourceName" data_source_name, 23 "DatasourceId" datasource_id, 24 "Directories" directories,
    25 "FirstOnShelveTime" first_on_shelve_time, 26 "FirstOnShelveUser" first_on_shelve_user,
    27 "Granularity" granularity, 28 "Guid" guid, 29 "Instruction" instruction, 30 "IsDeleted" is_deleted,
    31 "IsPartitionTable" is_partition_table, 32 "LastDdlTime" last_ddl_time, 33 "LastDmlTime" last_dml_time,
    34 "LastOnShelveTime" last_on_shelve_time, 35 "LastOnShelveUser" last_on_shelve_user,
    36 "MaintainUserGroups" maintain_user_groups, 37 "MaintainUserIds" maintain_user_ids,
    38 "MaxSecurityLevel" max_security_level, 39 "ModifyTime" modify_time, 40 "Owner" owner,
    41 "PartitionKey" partition_key, 42 "PrimaryKey" primary_key,
    43 "ProfilingReportViewScopeType" profiling_report_view_scope_type,
    44 "ProfilingReportViewScopeUserGroups" profiling_report_view_scope_user_groups,
    45 "ProfilingReportViewScopeUserIds" profiling_report_view_scope_user_ids, 46 "ProjectId" project_id,
    47 "ProjectName" project_name, 48 "ReadCount" read_count, 49 "ShelveViewScopeType" shelve_view_scope_type,
    50 "ShelveViewScopeUserGroups" shelve_view_scope_user_groups,
    51 "ShelveViewScopeUserIds" shelve_view_scope_user_ids, 52 "SimpleNodeInfos" simple_node_infos,
    53 "SubType" sub_type, 54 "SumTableGuid" sum_table_guid, 55 "SumTableName" sum_table_name,
    56 "TableLifeCycle" table_life_cycle, 57 "TableSizeInBytes" table_size_in_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsColumns {
    pub associated_entity: Option<GetCatalogAssetDetailsAssociatedEntity>,
    pub biz_type: Option<String>,
    pub classify_name: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub guid: Option<String>,
    pub level_short_name: Option<String>,
    pub name: Option<String>,
    pub quality_score: Option<f64>,
    pub standards: Option<Vec<GetCatalogAssetDetailsStandards>>,
}
model! { GetCatalogAssetDetailsColumns {
    0 "AssociatedEntity" associated_entity, 1 "BizType" biz_type, 2 "ClassifyName" classify_name,
    3 "DataType" data_type, 4 "Description" description, 5 "DisplayName" display_name, 6 "Guid" guid,
    7 "LevelShortName" level_short_name, 8 "Name" name, 9 "QualityScore" quality_score, 10 "Standards" standards
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsAssociatedEntity {
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub dimension_display_name: Option<String>,
    pub dimension_id: Option<i64>,
    pub dimension_name: Option<String>,
}
model! { GetCatalogAssetDetailsAssociatedEntity {
    0 "BizUnitId" biz_unit_id, 1 "BizUnitName" biz_unit_name, 2 "DimensionDisplayName" dimension_display_name,
    3 "DimensionId" dimension_id, 4 "DimensionName" dimension_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsStandards {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetCatalogAssetDetailsStandards {
    0 "Code" code, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsCustomAttributes {
    pub attr_type: Option<String>,
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetCatalogAssetDetailsCustomAttributes {
    0 "AttrType" attr_type, 1 "Code" code, 2 "Name" name, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsDirectories {
    pub directory_id: Option<i64>,
    pub directory_name: Option<String>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
}
model! { GetCatalogAssetDetailsDirectories {
    0 "DirectoryId" directory_id, 1 "DirectoryName" directory_name, 2 "TopicId" topic_id, 3 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsFirstOnShelveUser {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetCatalogAssetDetailsFirstOnShelveUser {
    0 "DisplayName" display_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsLastOnShelveUser {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetCatalogAssetDetailsLastOnShelveUser {
    0 "DisplayName" display_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsOwner {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetCatalogAssetDetailsOwner {
    0 "DisplayName" display_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsSimpleNodeInfos {
    pub biz_unit: Option<String>,
    pub env: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_schedule_type: Option<String>,
    pub owners: Option<Vec<GetCatalogAssetDetailsOwners>>,
    pub project: Option<GetCatalogAssetDetailsProject>,
    pub sub_biz_type: Option<String>,
}
model! { GetCatalogAssetDetailsSimpleNodeInfos {
    0 "BizUnit" biz_unit, 1 "Env" env, 2 "NodeId" node_id, 3 "NodeName" node_name,
    4 "NodeScheduleType" node_schedule_type, 5 "Owners" owners, 6 "Project" project, 7 "SubBizType" sub_biz_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsOwners {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetCatalogAssetDetailsOwners {
    0 "DisplayName" display_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCatalogAssetDetailsProject {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { GetCatalogAssetDetailsProject {
    0 "ProjectId" project_id, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckConnectivityJobs {
    pub data_source_id: i64,
    pub op_tenant_id: i64,
}
operation! { GetCheckConnectivityJobs(data_source_id: i64, op_tenant_id: i64)
    "GetCheckConnectivityJobs" -> GetCheckConnectivityJobsOutput {
    0 "DataSourceId" data_source_id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckConnectivityJobsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetCheckConnectivityJobsData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCheckConnectivityJobsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckConnectivityJobsData {
    pub data_source_id: Option<String>,
    pub error_msg: Option<String>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub voldemort_task_id: Option<String>,
}
model! { GetCheckConnectivityJobsData {
    0 "DataSourceId" data_source_id, 1 "ErrorMsg" error_msg, 2 "JobId" job_id, 3 "JobType" job_type, 4 "Status" status,
    5 "TenantId" tenant_id, 6 "VoldemortTaskId" voldemort_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterQueueInfoByEnv {
    pub env: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub stream_batch_mode: String,
}
operation! { GetClusterQueueInfoByEnv(env: String, op_tenant_id: i64, project_id: i64, stream_batch_mode: String)
    "GetClusterQueueInfoByEnv" -> GetClusterQueueInfoByEnvOutput {
    0 "Env" env, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "StreamBatchMode" stream_batch_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterQueueInfoByEnvOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetClusterQueueInfoByEnvData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetClusterQueueInfoByEnvOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterQueueInfoByEnvData {
    pub annotations: Option<String>,
    pub cluster_id: Option<String>,
    pub create_at: Option<String>,
    pub flink_image_registry: Option<String>,
    pub flink_image_repository: Option<String>,
    pub flink_image_tag: Option<String>,
    pub flink_version: Option<String>,
    pub labels: Option<String>,
    pub max_vcore: Option<String>,
    pub modified_at: Option<String>,
    pub namespace: Option<String>,
    pub queue_name: Option<String>,
    pub resource_version: Option<String>,
    pub spec: Option<String>,
    pub vvp_cluster_type: Option<String>,
}
model! { GetClusterQueueInfoByEnvData {
    0 "Annotations" annotations, 1 "ClusterId" cluster_id, 2 "CreateAt" create_at,
    3 "FlinkImageRegistry" flink_image_registry, 4 "FlinkImageRepository" flink_image_repository,
    5 "FlinkImageTag" flink_image_tag, 6 "FlinkVersion" flink_version, 7 "Labels" labels, 8 "MaxVcore" max_vcore,
    9 "ModifiedAt" modified_at, 10 "Namespace" namespace, 11 "QueueName" queue_name,
    12 "ResourceVersion" resource_version, 13 "Spec" spec, 14 "VvpClusterType" vvp_cluster_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeSource {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetComputeSource(id: i64, op_tenant_id: i64) "GetComputeSource" -> GetComputeSourceOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeSourceOutput {
    pub code: Option<String>,
    pub compute_source_info: Option<GetComputeSourceComputeSourceInfo>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetComputeSourceOutput {
    0 "Code" code, 1 "ComputeSourceInfo" compute_source_info, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeSourceComputeSourceInfo {
    pub bind_project: Option<bool>,
    pub bind_project_id: Option<i64>,
    pub bind_project_name: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetComputeSourceComputeSourceInfo {
    0 "BindProject" bind_project, 1 "BindProjectId" bind_project_id, 2 "BindProjectName" bind_project_name,
    3 "Creator" creator, 4 "CreatorName" creator_name, 5 "Description" description, 6 "DisplayName" display_name,
    7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified, 9 "Id" id, 10 "Name" name, 11 "Owner" owner,
    12 "OwnerName" owner_name, 13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataDomainInfo {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetDataDomainInfo(id: i64, op_tenant_id: i64) "GetDataDomainInfo" -> GetDataDomainInfoOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataDomainInfoOutput {
    pub code: Option<String>,
    pub data_domain_info: Option<GetDataDomainInfoDataDomainInfo>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataDomainInfoOutput {
    0 "Code" code, 1 "DataDomainInfo" data_domain_info, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataDomainInfoDataDomainInfo {
    pub abbreviation: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub parent_id: Option<i64>,
}
model! { GetDataDomainInfoDataDomainInfo {
    0 "Abbreviation" abbreviation, 1 "BizUnitId" biz_unit_id, 2 "Description" description, 3 "DisplayName" display_name,
    4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "Id" id, 7 "LastModifier" last_modifier,
    8 "LastModifierName" last_modifier_name, 9 "Name" name, 10 "OwnerName" owner_name, 11 "OwnerUserId" owner_user_id,
    12 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiCallSummary {
    pub end_time: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub start_time: String,
}
operation! { GetDataServiceApiCallSummary(end_time: String, op_tenant_id: i64, project_id: i64, start_time: String)
    "GetDataServiceApiCallSummary" -> GetDataServiceApiCallSummaryOutput {
    0 "EndTime" end_time, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiCallSummaryOutput {
    pub code: Option<String>,
    pub data: Option<GetDataServiceApiCallSummaryData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceApiCallSummaryOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiCallSummaryData {
    pub call_count: Option<i64>,
    pub error_api_count: Option<i64>,
    pub error_app_count: Option<i64>,
    pub error_count: Option<i64>,
    pub error_rate: Option<f64>,
    pub offline_rate: Option<f64>,
}
model! { GetDataServiceApiCallSummaryData {
    0 "CallCount" call_count, 1 "ErrorApiCount" error_api_count, 2 "ErrorAppCount" error_app_count,
    3 "ErrorCount" error_count, 4 "ErrorRate" error_rate, 5 "OfflineRate" offline_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiCallTrend {
    pub end_time: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub start_time: String,
}
operation! { GetDataServiceApiCallTrend(end_time: String, op_tenant_id: i64, project_id: i64, start_time: String)
    "GetDataServiceApiCallTrend" -> GetDataServiceApiCallTrendOutput {
    0 "EndTime" end_time, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiCallTrendOutput {
    pub code: Option<String>,
    pub data: Option<GetDataServiceApiCallTrendData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceApiCallTrendOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiCallTrendData {
    pub call_error_impact_trend_list: Option<Vec<GetDataServiceApiCallTrendCallErrorImpactTrendList>>,
    pub call_error_trend_list: Option<Vec<GetDataServiceApiCallTrendCallErrorTrendList>>,
}
model! { GetDataServiceApiCallTrendData {
    0 "CallErrorImpactTrendList" call_error_impact_trend_list, 1 "CallErrorTrendList" call_error_trend_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiCallTrendCallErrorImpactTrendList {
    pub api_id_list: Option<Vec<i64>>,
    pub error_api_count: Option<i64>,
    pub error_app_count: Option<i64>,
    pub minute: Option<String>,
}
model! { GetDataServiceApiCallTrendCallErrorImpactTrendList {
    0 "ApiIdList" api_id_list, 1 "ErrorApiCount" error_api_count, 2 "ErrorAppCount" error_app_count, 3 "Minute" minute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiCallTrendCallErrorTrendList {
    pub call_count: Option<i64>,
    pub error_count: Option<i64>,
    pub minute: Option<String>,
}
model! { GetDataServiceApiCallTrendCallErrorTrendList {
    0 "CallCount" call_count, 1 "ErrorCount" error_count, 2 "Minute" minute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiDocument {
    pub id: i64,
    pub op_tenant_id: i64,
    pub version_id: Option<String>,
}
operation! { GetDataServiceApiDocument(id: i64, op_tenant_id: i64)
    "GetDataServiceApiDocument" -> GetDataServiceApiDocumentOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "VersionId" version_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiDocumentOutput {
    pub code: Option<String>,
    pub data: Option<GetDataServiceApiDocumentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceApiDocumentOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiDocumentData {
    pub api_id: Option<i64>,
    pub api_register_info: Option<GetDataServiceApiDocumentApiRegisterInfo>,
    pub api_timeout: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub cache_time: Option<String>,
    pub create_type: Option<i64>,
    pub description: Option<String>,
    pub direct_datasource_id: Option<i64>,
    pub direct_datasource_name: Option<String>,
    pub env: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub is_logical_table: Option<bool>,
    pub is_paged_query: Option<bool>,
    pub is_special_sql: Option<bool>,
    pub mode: Option<i64>,
    pub name: Option<String>,
    pub open_cache: Option<bool>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub protocol: Option<i64>,
    pub public_param_list: Option<Vec<GetDataServiceApiDocumentPublicParamList>>,
    pub request_method: Option<i64>,
    pub request_param_list: Option<Vec<GetDataServiceApiDocumentRequestParamList>>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub response_param_list: Option<Vec<GetDataServiceApiDocumentResponseParamList>>,
    pub result_sample: Option<String>,
    pub return_limit: Option<i64>,
    pub return_type: Option<i64>,
    pub script_type: Option<String>,
    pub sql: Option<String>,
    pub table_name: Option<String>,
    pub timeout: Option<String>,
    pub update_rate: Option<i64>,
    pub version: Option<String>,
}
model! { GetDataServiceApiDocumentData {
    0 "ApiId" api_id, 1 "ApiRegisterInfo" api_register_info, 2 "ApiTimeout" api_timeout, 3 "BizUnitName" biz_unit_name,
    4 "CacheTime" cache_time, 5 "CreateType" create_type, 6 "Description" description,
    7 "DirectDatasourceId" direct_datasource_id, 8 "DirectDatasourceName" direct_datasource_name, 9 "Env" env,
    10 "GroupId" group_id, 11 "GroupName" group_name, 12 "IsLogicalTable" is_logical_table,
    13 "IsPagedQuery" is_paged_query, 14 "IsSpecialSql" is_special_sql, 15 "Mode" mode, 16 "Name" name,
    17 "OpenCache" open_cache, 18 "ProjectId" project_id, 19 "ProjectName" project_name, 20 "Protocol" protocol,
    21 "PublicParamList" public_param_list, 22 "RequestMethod" request_method, 23 "RequestParamList" request_param_list,
    24 "ResourceGroupId" resource_group_id, 25 "ResourceGroupName" resource_group_name,
    26 "ResponseParamList" response_param_list, 27 "ResultSample" result_sample, 28 "ReturnLimit" return_limit,
    29 "ReturnType" return_type, 30 "ScriptType" script_type, 31 "Sql" sql, 32 "TableName" table_name,
    33 "Timeout" timeout, 34 "UpdateRate" update_rate, 35 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiDocumentApiRegisterInfo {
    pub auth_type: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub http_method: Option<i64>,
    pub mode: Option<i64>,
    pub path: Option<String>,
    pub protocol: Option<String>,
    pub timeout: Option<i64>,
    pub url: Option<String>,
}
model! { GetDataServiceApiDocumentApiRegisterInfo {
    0 "AuthType" auth_type, 1 "DatasourceId" datasource_id, 2 "DatasourceName" datasource_name,
    3 "HttpMethod" http_method, 4 "Mode" mode, 5 "Path" path, 6 "Protocol" protocol, 7 "Timeout" timeout, 8 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiDocumentPublicParamList {
    pub description: Option<String>,
    pub is_required: Option<bool>,
    pub name: Option<String>,
    pub sample: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataServiceApiDocumentPublicParamList {
    0 "Description" description, 1 "IsRequired" is_required, 2 "Name" name, 3 "Sample" sample, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiDocumentRequestParamList {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub is_required: Option<bool>,
    pub name: Option<String>,
    pub sample: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataServiceApiDocumentRequestParamList {
    0 "DefaultValue" default_value, 1 "Description" description, 2 "IsRequired" is_required, 3 "Name" name,
    4 "Sample" sample, 5 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiDocumentResponseParamList {
    pub description: Option<String>,
    pub name: Option<String>,
    pub sample: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDataServiceApiDocumentResponseParamList {
    0 "Description" description, 1 "Name" name, 2 "Sample" sample, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiErrorImpact {
    pub end_time: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub start_time: String,
}
operation! { GetDataServiceApiErrorImpact(end_time: String, op_tenant_id: i64, project_id: i64, start_time: String)
    "GetDataServiceApiErrorImpact" -> GetDataServiceApiErrorImpactOutput {
    0 "EndTime" end_time, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiErrorImpactOutput {
    pub code: Option<String>,
    pub data: Option<GetDataServiceApiErrorImpactData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceApiErrorImpactOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiErrorImpactData {
    pub error_api_list: Option<Vec<GetDataServiceApiErrorImpactErrorApiList>>,
    pub error_app_list: Option<Vec<GetDataServiceApiErrorImpactErrorAppList>>,
}
model! { GetDataServiceApiErrorImpactData {
    0 "ErrorApiList" error_api_list, 1 "ErrorAppList" error_app_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiErrorImpactErrorApiList {
    pub api_name: Option<String>,
    pub app_id: Option<i64>,
    pub error_count: Option<i64>,
}
model! { GetDataServiceApiErrorImpactErrorApiList {
    0 "ApiName" api_name, 1 "AppId" app_id, 2 "ErrorCount" error_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiErrorImpactErrorAppList {
    pub app_id: Option<i64>,
    pub app_key: Option<i64>,
    pub app_name: Option<String>,
    pub error_count: Option<i64>,
}
model! { GetDataServiceApiErrorImpactErrorAppList {
    0 "AppId" app_id, 1 "AppKey" app_key, 2 "AppName" app_name, 3 "ErrorCount" error_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiGroups {
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetDataServiceApiGroups(op_tenant_id: i64, project_id: i64)
    "GetDataServiceApiGroups" -> GetDataServiceApiGroupsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiGroupsOutput {
    pub api_group_list: Option<Vec<GetDataServiceApiGroupsApiGroupList>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceApiGroupsOutput {
    0 "ApiGroupList" api_group_list, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApiGroupsApiGroupList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetDataServiceApiGroupsApiGroupList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceApp {
    pub app_id: i64,
    pub op_tenant_id: i64,
}
operation! { GetDataServiceApp(app_id: i64, op_tenant_id: i64) "GetDataServiceApp" -> GetDataServiceAppOutput {
    0 "AppId" app_id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppOutput {
    pub code: Option<String>,
    pub data: Option<GetDataServiceAppData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceAppOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppData {
    pub app_group: Option<String>,
    pub app_id: Option<i64>,
    pub app_key: Option<String>,
    pub app_name: Option<String>,
    pub app_secret: Option<Secret>,
    pub ip_whitelist: Option<String>,
    pub ip_whitelist_status: Option<bool>,
    pub owner_list: Option<Vec<GetDataServiceAppOwnerList>>,
    pub scenarios: Option<String>,
}
model! { GetDataServiceAppData {
    0 "AppGroup" app_group, 1 "AppId" app_id, 2 "AppKey" app_key, 3 "AppName" app_name, 4 "AppSecret" app_secret,
    5 "IpWhitelist" ip_whitelist, 6 "IpWhitelistStatus" ip_whitelist_status, 7 "OwnerList" owner_list,
    8 "Scenarios" scenarios
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppOwnerList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetDataServiceAppOwnerList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppAuthorizedUsers {
    pub app_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetDataServiceAppAuthorizedUsers(app_id: i64, op_tenant_id: i64, project_id: i64)
    "GetDataServiceAppAuthorizedUsers" -> GetDataServiceAppAuthorizedUsersOutput {
    0 "AppId" app_id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppAuthorizedUsersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_list: Option<Vec<GetDataServiceAppAuthorizedUsersUserList>>,
}
model! { GetDataServiceAppAuthorizedUsersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppAuthorizedUsersUserList {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
model! { GetDataServiceAppAuthorizedUsersUserList {
    0 "DisplayName" display_name, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppGroups {
    pub op_tenant_id: i64,
    /// Deprecated.
    pub project_id: Option<i64>,
}
operation! { GetDataServiceAppGroups(op_tenant_id: i64) "GetDataServiceAppGroups" -> GetDataServiceAppGroupsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppGroupsOutput {
    pub app_group_list: Option<Vec<GetDataServiceAppGroupsAppGroupList>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceAppGroupsOutput {
    0 "AppGroupList" app_group_list, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppGroupsAppGroupList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetDataServiceAppGroupsAppGroupList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppMembers {
    pub app_id: i64,
    pub op_tenant_id: i64,
}
operation! { GetDataServiceAppMembers(app_id: i64, op_tenant_id: i64)
    "GetDataServiceAppMembers" -> GetDataServiceAppMembersOutput {
    0 "AppId" app_id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppMembersOutput {
    pub code: Option<String>,
    pub data: Option<GetDataServiceAppMembersData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceAppMembersOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppMembersData {
    pub member_list: Option<Vec<GetDataServiceAppMembersMemberList>>,
}
model! { GetDataServiceAppMembersData {
    0 "MemberList" member_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppMembersMemberList {
    pub effective_end: Option<String>,
    pub role: Option<String>,
    pub user_id: Option<String>,
}
model! { GetDataServiceAppMembersMemberList {
    0 "EffectiveEnd" effective_end, 1 "Role" role, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppsByGroupId {
    pub group_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetDataServiceAppsByGroupId(group_id: i64, op_tenant_id: i64, project_id: i64)
    "GetDataServiceAppsByGroupId" -> GetDataServiceAppsByGroupIdOutput {
    0 "GroupId" group_id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppsByGroupIdOutput {
    pub app_info_list: Option<Vec<GetDataServiceAppsByGroupIdAppInfoList>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceAppsByGroupIdOutput {
    0 "AppInfoList" app_info_list, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAppsByGroupIdAppInfoList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetDataServiceAppsByGroupIdAppInfoList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAuthorizedAppsByGroupId {
    pub group_id: Option<i64>,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetDataServiceAuthorizedAppsByGroupId(op_tenant_id: i64, project_id: i64)
    "GetDataServiceAuthorizedAppsByGroupId" -> GetDataServiceAuthorizedAppsByGroupIdOutput {
    0 "GroupId" group_id: i64, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAuthorizedAppsByGroupIdOutput {
    pub app_info_list: Option<Vec<GetDataServiceAuthorizedAppsByGroupIdAppInfoList>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataServiceAuthorizedAppsByGroupIdOutput {
    0 "AppInfoList" app_info_list, 1 "Code" code, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAuthorizedAppsByGroupIdAppInfoList {
    /// Deprecated.
    pub app_key: Option<i64>,
    pub app_key_str: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetDataServiceAuthorizedAppsByGroupIdAppInfoList {
    0 "AppKey" app_key, 1 "AppKeyStr" app_key_str, 2 "Id" id, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAuthorizedProjects {
    pub op_tenant_id: i64,
}
operation! { GetDataServiceAuthorizedProjects(op_tenant_id: i64)
    "GetDataServiceAuthorizedProjects" -> GetDataServiceAuthorizedProjectsOutput {
    0 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAuthorizedProjectsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub project_list: Option<Vec<GetDataServiceAuthorizedProjectsProjectList>>,
    pub success: Option<bool>,
}
model! { GetDataServiceAuthorizedProjectsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ProjectList" project_list,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceAuthorizedProjectsProjectList {
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub role: Option<i64>,
}
model! { GetDataServiceAuthorizedProjectsProjectList {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceMyProjects {
    pub op_tenant_id: i64,
}
operation! { GetDataServiceMyProjects(op_tenant_id: i64) "GetDataServiceMyProjects" -> GetDataServiceMyProjectsOutput {
    0 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceMyProjectsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub project_list: Option<Vec<GetDataServiceMyProjectsProjectList>>,
    pub success: Option<bool>,
}
model! { GetDataServiceMyProjectsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ProjectList" project_list,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceMyProjectsProjectList {
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub role: Option<i64>,
}
model! { GetDataServiceMyProjectsProjectList {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceProjectAddableUsers {
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetDataServiceProjectAddableUsers(op_tenant_id: i64, project_id: i64)
    "GetDataServiceProjectAddableUsers" -> GetDataServiceProjectAddableUsersOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceProjectAddableUsersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_list: Option<Vec<GetDataServiceProjectAddableUsersUserList>>,
}
model! { GetDataServiceProjectAddableUsersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataServiceProjectAddableUsersUserList {
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetDataServiceProjectAddableUsersUserList {
    0 "AccountName" account_name, 1 "DisplayName" display_name, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDependencies {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetDataSourceDependencies(id: i64, op_tenant_id: i64)
    "GetDataSourceDependencies" -> GetDataSourceDependenciesOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDependenciesOutput {
    pub code: Option<String>,
    pub dependency_list: Option<Vec<GetDataSourceDependenciesDependencyList>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDataSourceDependenciesOutput {
    0 "Code" code, 1 "DependencyList" dependency_list, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataSourceDependenciesDependencyList {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub type_code: Option<String>,
}
model! { GetDataSourceDependenciesDependencyList {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "TypeCode" type_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataset {
    pub id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetDataset(id: i64, op_tenant_id: i64, project_id: i64) "GetDataset" -> GetDatasetOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOutput {
    pub code: Option<String>,
    pub dataset_dto: Option<GetDatasetDatasetDTO>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDatasetOutput {
    0 "Code" code, 1 "DatasetDTO" dataset_dto, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDatasetDTO {
    pub content_type: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub data_cell_id: Option<String>,
    pub data_cell_name: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub file_id: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub lock_owner: Option<String>,
    pub lock_owner_name: Option<String>,
    pub metadata_storage_type: Option<String>,
    pub name: Option<String>,
    pub owner_list: Option<Vec<GetDatasetOwnerList>>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub scenario: Option<String>,
    pub storage_type: Option<String>,
    pub tenant_id: Option<i64>,
    pub r#type: Option<String>,
    pub version_list: Option<Vec<GetDatasetVersionList>>,
}
model! { GetDatasetDatasetDTO {
    0 "ContentType" content_type, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "DataCellId" data_cell_id,
    4 "DataCellName" data_cell_name, 5 "Description" description, 6 "Directory" directory, 7 "FileId" file_id,
    8 "GmtCreate" gmt_create, 9 "GmtModified" gmt_modified, 10 "Id" id, 11 "LockOwner" lock_owner,
    12 "LockOwnerName" lock_owner_name, 13 "MetadataStorageType" metadata_storage_type, 14 "Name" name,
    15 "OwnerList" owner_list, 16 "ProjectId" project_id, 17 "ProjectName" project_name, 18 "Scenario" scenario,
    19 "StorageType" storage_type, 20 "TenantId" tenant_id, 21 "Type" r#type, 22 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOwnerList {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetDatasetOwnerList {
    0 "UserId" user_id, 1 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetVersionList {
    pub creator: Option<String>,
    pub data_version_config: Option<GetDatasetDataVersionConfig>,
    pub dataset_id: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub version: Option<String>,
}
model! { GetDatasetVersionList {
    0 "Creator" creator, 1 "DataVersionConfig" data_version_config, 2 "DatasetId" dataset_id, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetDataVersionConfig {
    pub file_storage_config: Option<GetDatasetFileStorageConfig>,
    pub metadata_storage_config: Option<GetDatasetMetadataStorageConfig>,
    pub realtime_meta_table_config: Option<GetDatasetRealtimeMetaTableConfig>,
    pub version_description: Option<String>,
}
model! { GetDatasetDataVersionConfig {
    0 "FileStorageConfig" file_storage_config, 1 "MetadataStorageConfig" metadata_storage_config,
    2 "RealtimeMetaTableConfig" realtime_meta_table_config, 3 "VersionDescription" version_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetFileStorageConfig {
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dev_path: Option<String>,
    pub mount_path: Option<String>,
    pub prod_path: Option<String>,
}
model! { GetDatasetFileStorageConfig {
    0 "DataSourceId" data_source_id, 1 "DataSourceName" data_source_name, 2 "DevPath" dev_path,
    3 "MountPath" mount_path, 4 "ProdPath" prod_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetMetadataStorageConfig {
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dev_schema: Option<String>,
    pub metadata_storage_mode: Option<String>,
    pub metadata_storage_type: Option<String>,
    pub prod_schema: Option<String>,
    pub table_name: Option<String>,
    pub table_schema: Option<GetDatasetTableSchema>,
}
model! { GetDatasetMetadataStorageConfig {
    0 "DataSourceId" data_source_id, 1 "DataSourceName" data_source_name, 2 "DevSchema" dev_schema,
    3 "MetadataStorageMode" metadata_storage_mode, 4 "MetadataStorageType" metadata_storage_type,
    5 "ProdSchema" prod_schema, 6 "TableName" table_name, 7 "TableSchema" table_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetTableSchema {
    pub columns: Option<Vec<GetDatasetColumns>>,
}
model! { GetDatasetTableSchema {
    0 "Columns" columns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetColumns {
    pub comment: Option<String>,
    pub element_type: Option<String>,
    pub max_capacity: Option<i64>,
    pub name: Option<String>,
    pub pk: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<bool>,
    pub vector_index_config: Option<GetDatasetVectorIndexConfig>,
}
model! { GetDatasetColumns {
    0 "Comment" comment, 1 "ElementType" element_type, 2 "MaxCapacity" max_capacity, 3 "Name" name, 4 "Pk" pk,
    5 "Type" r#type, 6 "Url" url, 7 "VectorIndexConfig" vector_index_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetVectorIndexConfig {
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub index_params: Option<BTreeMap<String, Value>>,
    pub index_type: Option<String>,
    pub similarity_type: Option<String>,
}
model! { GetDatasetVectorIndexConfig {
    0 "Dimension" dimension, 1 "EmbeddingModel" embedding_model, 2 "IndexParams" index_params, 3 "IndexType" index_type,
    4 "SimilarityType" similarity_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetRealtimeMetaTableConfig {
    pub datasource_type: Option<String>,
    pub meta_table_name: Option<String>,
    pub project_id: Option<i64>,
    pub table_schema: Option<GetDatasetRealtimeMetaTableConfigTableSchema>,
}
model! { GetDatasetRealtimeMetaTableConfig {
    0 "DatasourceType" datasource_type, 1 "MetaTableName" meta_table_name, 2 "ProjectId" project_id,
    3 "TableSchema" table_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetRealtimeMetaTableConfigTableSchema {
    pub columns: Option<Vec<GetDatasetTableSchemaColumns>>,
}
model! { GetDatasetRealtimeMetaTableConfigTableSchema {
    0 "Columns" columns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetTableSchemaColumns {
    pub comment: Option<String>,
    pub element_type: Option<String>,
    pub max_capacity: Option<i64>,
    pub name: Option<String>,
    pub pk: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<bool>,
    pub vector_index_config: Option<GetDatasetColumnsVectorIndexConfig>,
}
model! { GetDatasetTableSchemaColumns {
    0 "Comment" comment, 1 "ElementType" element_type, 2 "MaxCapacity" max_capacity, 3 "Name" name, 4 "Pk" pk,
    5 "Type" r#type, 6 "Url" url, 7 "VectorIndexConfig" vector_index_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetColumnsVectorIndexConfig {
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub index_params: Option<BTreeMap<String, Value>>,
    pub index_type: Option<String>,
    pub similarity_type: Option<String>,
}
model! { GetDatasetColumnsVectorIndexConfig {
    0 "Dimension" dimension, 1 "EmbeddingModel" embedding_model, 2 "IndexParams" index_params, 3 "IndexType" index_type,
    4 "SimilarityType" similarity_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevObjectDependency {
    pub object_from: String,
    pub object_id: String,
    pub object_type: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
}

/// What [`GetDevObjectDependency::new`] takes.
pub struct GetDevObjectDependencyRequired {
    pub object_from: String,
    pub object_id: String,
    pub object_type: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetDevObjectDependency{GetDevObjectDependencyRequired: object_from, object_id, object_type, op_tenant_id, project_id}
    "GetDevObjectDependency" -> GetDevObjectDependencyOutput {
    0 "ObjectFrom" object_from, 1 "ObjectId" object_id, 2 "ObjectType" object_type, 3 "OpTenantId" op_tenant_id,
    4 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevObjectDependencyOutput {
    pub code: Option<String>,
    pub dev_object_dependency_list: Option<Vec<GetDevObjectDependencyDevObjectDependencyList>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDevObjectDependencyOutput {
    0 "Code" code, 1 "DevObjectDependencyList" dev_object_dependency_list, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevObjectDependencyDevObjectDependencyList {
    pub auto_parse: Option<bool>,
    pub biz_type: Option<String>,
    pub biz_unit_id: Option<String>,
    pub biz_unit_name: Option<String>,
    pub cron_expression: Option<String>,
    pub custom_cron_expression: Option<bool>,
    pub depend_field_list: Option<Vec<String>>,
    pub dependency_period: Option<GetDevObjectDependencyDependencyPeriod>,
    pub dependency_strategy: Option<String>,
    pub dim_mid_node: Option<bool>,
    pub effect_field_list: Option<Vec<String>>,
    pub external_biz_info: Option<String>,
    pub manually_add: Option<bool>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_output_name: Option<String>,
    pub node_output_table_name: Option<String>,
    pub node_type: Option<String>,
    pub output_context_param_list: Option<Vec<GetDevObjectDependencyOutputContextParamList>>,
    pub owner_list: Option<Vec<GetDevObjectDependencyOwnerList>>,
    pub period_diff: Option<i64>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub schedule_type: Option<String>,
    pub self_depend: Option<bool>,
    pub sub_biz_type: Option<String>,
    pub valid: Option<bool>,
}
model! { GetDevObjectDependencyDevObjectDependencyList {
    0 "AutoParse" auto_parse, 1 "BizType" biz_type, 2 "BizUnitId" biz_unit_id, 3 "BizUnitName" biz_unit_name,
    4 "CronExpression" cron_expression, 5 "CustomCronExpression" custom_cron_expression,
    6 "DependFieldList" depend_field_list, 7 "DependencyPeriod" dependency_period,
    8 "DependencyStrategy" dependency_strategy, 9 "DimMidNode" dim_mid_node, 10 "EffectFieldList" effect_field_list,
    11 "ExternalBizInfo" external_biz_info, 12 "ManuallyAdd" manually_add, 13 "NodeId" node_id, 14 "NodeName" node_name,
    15 "NodeOutputName" node_output_name, 16 "NodeOutputTableName" node_output_table_name, 17 "NodeType" node_type,
    18 "OutputContextParamList" output_context_param_list, 19 "OwnerList" owner_list, 20 "PeriodDiff" period_diff,
    21 "ProjectId" project_id, 22 "ProjectName" project_name, 23 "ScheduleType" schedule_type,
    24 "SelfDepend" self_depend, 25 "SubBizType" sub_biz_type, 26 "Valid" valid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevObjectDependencyDependencyPeriod {
    pub period_offset: Option<i64>,
    pub period_type: Option<String>,
}
model! { GetDevObjectDependencyDependencyPeriod {
    0 "PeriodOffset" period_offset, 1 "PeriodType" period_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevObjectDependencyOutputContextParamList {
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub key: Option<String>,
}
model! { GetDevObjectDependencyOutputContextParamList {
    0 "DefaultValue" default_value, 1 "Description" description, 2 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDevObjectDependencyOwnerList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetDevObjectDependencyOwnerList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryTree {
    pub category: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetDirectoryTree(category: String, op_tenant_id: i64, project_id: i64)
    "GetDirectoryTree" -> GetDirectoryTreeOutput {
    0 "Category" category, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryTreeOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetDirectoryTreeData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDirectoryTreeOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryTreeData {
    pub children: Option<GetDirectoryTreeChildren>,
    pub parent: Option<GetDirectoryTreeParent>,
}
model! { GetDirectoryTreeData {
    0 "Children" children, 1 "Parent" parent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryTreeChildren {
    pub category_type: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub data_cell_id: Option<i64>,
    pub dir_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub string_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDirectoryTreeChildren {
    0 "CategoryType" category_type, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "DataCellId" data_cell_id,
    4 "DirName" dir_name, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified, 7 "Id" id,
    8 "LastModifier" last_modifier, 9 "LastModifierName" last_modifier_name, 10 "Name" name, 11 "ProjectId" project_id,
    12 "StringId" string_id, 13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryTreeParent {
    pub category_type: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub data_cell_id: Option<i64>,
    pub dir_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub string_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetDirectoryTreeParent {
    0 "CategoryType" category_type, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "DataCellId" data_cell_id,
    4 "DirName" dir_name, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified, 7 "Id" id,
    8 "LastModifier" last_modifier, 9 "LastModifierName" last_modifier_name, 10 "Name" name, 11 "ProjectId" project_id,
    12 "StringId" string_id, 13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileStorageCredential {
    pub op_tenant_id: i64,
    pub project_id: Option<i64>,
    pub purpose: Option<String>,
    pub use_vpc_endpoint: Option<bool>,
}
operation! { GetFileStorageCredential(op_tenant_id: i64) "GetFileStorageCredential" -> GetFileStorageCredentialOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id: i64, 2 "Purpose" purpose: String,
    3 "UseVpcEndpoint" use_vpc_endpoint: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileStorageCredentialOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub storage_credential: Option<GetFileStorageCredentialStorageCredential>,
    pub success: Option<bool>,
}
model! { GetFileStorageCredentialOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "StorageCredential" storage_credential,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileStorageCredentialStorageCredential {
    pub access_id: Option<String>,
    pub access_key: Option<String>,
    pub bucket: Option<String>,
    pub endpoint: Option<String>,
    pub expiration: Option<i64>,
    pub object_name: Option<String>,
    pub region: Option<String>,
    pub security_token: Option<Secret>,
    pub storage_type: Option<String>,
}
model! { GetFileStorageCredentialStorageCredential {
    0 "AccessId" access_id, 1 "AccessKey" access_key, 2 "Bucket" bucket, 3 "Endpoint" endpoint,
    4 "Expiration" expiration, 5 "ObjectName" object_name, 6 "Region" region, 7 "SecurityToken" security_token,
    8 "StorageType" storage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDownStream {
    pub down_stream_depth: i64,
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub run_status: Option<String>,
    pub instance_get: GetInstanceDownStreamInstanceGet,
}
operation! { GetInstanceDownStream(down_stream_depth: i64, op_tenant_id: i64, instance_get: GetInstanceDownStreamInstanceGet)
    "GetInstanceDownStream" -> GetInstanceDownStreamOutput {
    0 "DownStreamDepth" down_stream_depth, 1 "Env" env: String, 2 "OpTenantId" op_tenant_id,
    3 "RunStatus" run_status: String, 4 "InstanceGet" instance_get
} [
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDownStreamInstanceGet {
    pub instance_id: Option<String>,
    pub node_type: Option<String>,
}
input! { GetInstanceDownStreamInstanceGet(instance_id: String, node_type: String) {
    0 "InstanceId" instance_id: String, 1 "NodeType" node_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDownStreamOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_relation_list: Option<Vec<GetInstanceDownStreamInstanceRelationList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceDownStreamOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "InstanceRelationList" instance_relation_list,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDownStreamInstanceRelationList {
    pub down_stream_depth: Option<i64>,
    pub extend_info: Option<String>,
    pub field_instance_list: Option<Vec<GetInstanceDownStreamFieldInstanceList>>,
    pub instance_info: Option<GetInstanceDownStreamInstanceInfo>,
    pub run_status: Option<String>,
    pub select_status: Option<String>,
    pub select_status_cause: Option<String>,
}
model! { GetInstanceDownStreamInstanceRelationList {
    0 "DownStreamDepth" down_stream_depth, 1 "ExtendInfo" extend_info, 2 "FieldInstanceList" field_instance_list,
    3 "InstanceInfo" instance_info, 4 "RunStatus" run_status, 5 "SelectStatus" select_status,
    6 "SelectStatusCause" select_status_cause
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDownStreamFieldInstanceList {
    pub field_instance_id: Option<String>,
    pub run_status: Option<String>,
    pub select_status: Option<String>,
}
model! { GetInstanceDownStreamFieldInstanceList {
    0 "FieldInstanceId" field_instance_id, 1 "RunStatus" run_status, 2 "SelectStatus" select_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceDownStreamInstanceInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetInstanceDownStreamInstanceInfo {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUpDownStream {
    pub down_stream_depth: Option<i64>,
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub up_stream_depth: Option<i64>,
    pub instance_id: GetInstanceUpDownStreamInstanceId,
}
operation! { GetInstanceUpDownStream(op_tenant_id: i64, project_id: i64, instance_id: GetInstanceUpDownStreamInstanceId)
    "GetInstanceUpDownStream" -> GetInstanceUpDownStreamOutput {
    0 "DownStreamDepth" down_stream_depth: i64, 1 "Env" env: String, 2 "OpTenantId" op_tenant_id,
    3 "ProjectId" project_id, 4 "UpStreamDepth" up_stream_depth: i64, 5 "InstanceId" instance_id
} [
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUpDownStreamInstanceId {
    pub field_instance_id_list: Option<Vec<String>>,
    pub id: Option<String>,
}
input! { GetInstanceUpDownStreamInstanceId(id: String) {
    0 "FieldInstanceIdList" field_instance_id_list: Vec<String>, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUpDownStreamOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_dag_info: Option<GetInstanceUpDownStreamInstanceDagInfo>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceUpDownStreamOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "InstanceDagInfo" instance_dag_info, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUpDownStreamInstanceDagInfo {
    pub down_instance_list: Option<Vec<GetInstanceUpDownStreamDownInstanceList>>,
    pub start_instance_list: Option<Vec<GetInstanceUpDownStreamStartInstanceList>>,
    pub up_instance_list: Option<Vec<GetInstanceUpDownStreamUpInstanceList>>,
}
model! { GetInstanceUpDownStreamInstanceDagInfo {
    0 "DownInstanceList" down_instance_list, 1 "StartInstanceList" start_instance_list,
    2 "UpInstanceList" up_instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUpDownStreamDownInstanceList {
    pub field_instance_id_list: Option<Vec<String>>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
}
model! { GetInstanceUpDownStreamDownInstanceList {
    0 "FieldInstanceIdList" field_instance_id_list, 1 "Id" id, 2 "Name" name, 3 "NodeId" node_id, 4 "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUpDownStreamStartInstanceList {
    pub field_instance_id_list: Option<Vec<String>>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
}
model! { GetInstanceUpDownStreamStartInstanceList {
    0 "FieldInstanceIdList" field_instance_id_list, 1 "Id" id, 2 "Name" name, 3 "NodeId" node_id, 4 "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceUpDownStreamUpInstanceList {
    pub field_instance_id_list: Option<Vec<String>>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub node_type: Option<String>,
}
model! { GetInstanceUpDownStreamUpInstanceList {
    0 "FieldInstanceIdList" field_instance_id_list, 1 "Id" id, 2 "Name" name, 3 "NodeId" node_id, 4 "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgEntity {
    pub entity_id: String,
    pub entity_type: String,
    pub op_tenant_id: i64,
    pub workspace_id: String,
}
operation! { GetKgEntity(entity_id: String, entity_type: String, op_tenant_id: i64, workspace_id: String)
    "GetKgEntity" -> GetKgEntityOutput {
    0 "EntityId" entity_id, 1 "EntityType" entity_type, 2 "OpTenantId" op_tenant_id, 3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgEntityOutput {
    pub code: Option<String>,
    pub entity_info: Option<GetKgEntityEntityInfo>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetKgEntityOutput {
    0 "Code" code, 1 "EntityInfo" entity_info, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgEntityEntityInfo {
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub property_list: Option<Vec<GetKgEntityPropertyList>>,
}
model! { GetKgEntityEntityInfo {
    0 "EntityId" entity_id, 1 "EntityType" entity_type, 2 "PropertyList" property_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgEntityPropertyList {
    pub code: Option<String>,
    pub data_type: Option<String>,
    pub value: Option<String>,
}
model! { GetKgEntityPropertyList {
    0 "Code" code, 1 "DataType" data_type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgNeighbor {
    pub entity_data_id: String,
    pub entity_type: String,
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub neighbors_query: Option<GetKgNeighborNeighborsQuery>,
}
operation! { GetKgNeighbor(entity_data_id: String, entity_type: String, op_tenant_id: i64, workspace_id: String)
    "GetKgNeighbor" -> GetKgNeighborOutput {
    0 "EntityDataId" entity_data_id, 1 "EntityType" entity_type, 2 "OpTenantId" op_tenant_id,
    3 "WorkspaceId" workspace_id, 4 "NeighborsQuery" neighbors_query: GetKgNeighborNeighborsQuery
} [
    Mark { index: 4, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgNeighborNeighborsQuery {
    pub depth: Option<i64>,
    pub direction_type: Option<String>,
    pub relation_types: Option<Vec<String>>,
}
input! { GetKgNeighborNeighborsQuery() {
    0 "Depth" depth: i64, 1 "DirectionType" direction_type: String, 2 "RelationTypes" relation_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgNeighborOutput {
    pub code: Option<String>,
    pub data: Option<GetKgNeighborData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetKgNeighborOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgNeighborData {
    pub edge_list: Option<Vec<GetKgNeighborEdgeList>>,
    pub node_list: Option<Vec<GetKgNeighborNodeList>>,
}
model! { GetKgNeighborData {
    0 "EdgeList" edge_list, 1 "NodeList" node_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgNeighborEdgeList {
    pub property_list: Option<Vec<GetKgNeighborPropertyList>>,
    pub relation_id: Option<String>,
    pub relation_type: Option<String>,
    pub source_entity_id: Option<String>,
    pub target_entity_id: Option<String>,
}
model! { GetKgNeighborEdgeList {
    0 "PropertyList" property_list, 1 "RelationId" relation_id, 2 "RelationType" relation_type,
    3 "SourceEntityId" source_entity_id, 4 "TargetEntityId" target_entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgNeighborPropertyList {
    pub code: Option<String>,
    pub data_type: Option<String>,
    pub value: Option<String>,
}
model! { GetKgNeighborPropertyList {
    0 "Code" code, 1 "DataType" data_type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgNeighborNodeList {
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub property_list: Option<Vec<GetKgNeighborNodeListPropertyList>>,
}
model! { GetKgNeighborNodeList {
    0 "EntityId" entity_id, 1 "EntityType" entity_type, 2 "PropertyList" property_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgNeighborNodeListPropertyList {
    pub code: Option<String>,
    pub data_type: Option<String>,
    pub value: Option<String>,
}
model! { GetKgNeighborNodeListPropertyList {
    0 "Code" code, 1 "DataType" data_type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgRelation {
    pub op_tenant_id: i64,
    pub relation_id: String,
    pub relation_type: String,
    pub workspace_id: String,
}
operation! { GetKgRelation(op_tenant_id: i64, relation_id: String, relation_type: String, workspace_id: String)
    "GetKgRelation" -> GetKgRelationOutput {
    0 "OpTenantId" op_tenant_id, 1 "RelationId" relation_id, 2 "RelationType" relation_type,
    3 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgRelationOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub relation_info: Option<GetKgRelationRelationInfo>,
    pub success: Option<bool>,
}
model! { GetKgRelationOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "RelationInfo" relation_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgRelationRelationInfo {
    pub property_list: Option<Vec<GetKgRelationPropertyList>>,
    pub relation_id: Option<String>,
    pub relation_type: Option<String>,
    pub source_entity_id: Option<String>,
    pub target_entity_id: Option<String>,
}
model! { GetKgRelationRelationInfo {
    0 "PropertyList" property_list, 1 "RelationId" relation_id, 2 "RelationType" relation_type,
    3 "SourceEntityId" source_entity_id, 4 "TargetEntityId" target_entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgRelationPropertyList {
    pub code: Option<String>,
    pub data_type: Option<String>,
    pub value: Option<String>,
}
model! { GetKgRelationPropertyList {
    0 "Code" code, 1 "DataType" data_type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgSchemaPublishResult {
    pub op_tenant_id: i64,
    pub version_id: Option<i64>,
    pub workspace_id: String,
}
operation! { GetKgSchemaPublishResult(op_tenant_id: i64, workspace_id: String)
    "GetKgSchemaPublishResult" -> GetKgSchemaPublishResultOutput {
    0 "OpTenantId" op_tenant_id, 1 "VersionId" version_id: i64, 2 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgSchemaPublishResultOutput {
    pub code: Option<String>,
    pub data: Option<GetKgSchemaPublishResultData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetKgSchemaPublishResultOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKgSchemaPublishResultData {
    pub content: Option<String>,
    pub status: Option<String>,
    pub version_id: Option<i64>,
}
model! { GetKgSchemaPublishResultData {
    0 "Content" content, 1 "Status" status, 2 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestSubmitDetail {
    pub op_tenant_id: i64,
    pub submit_detail_query: GetLatestSubmitDetailSubmitDetailQuery,
}
operation! { GetLatestSubmitDetail(op_tenant_id: i64, submit_detail_query: GetLatestSubmitDetailSubmitDetailQuery)
    "GetLatestSubmitDetail" -> GetLatestSubmitDetailOutput {
    0 "OpTenantId" op_tenant_id, 1 "SubmitDetailQuery" submit_detail_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestSubmitDetailSubmitDetailQuery {
    pub object_id: Option<String>,
    pub object_type: Option<String>,
}
input! { GetLatestSubmitDetailSubmitDetailQuery(object_id: String, object_type: String) {
    0 "ObjectId" object_id: String, 1 "ObjectType" object_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestSubmitDetailOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub submit_detail_result: Option<GetLatestSubmitDetailSubmitDetailResult>,
    pub success: Option<bool>,
}
model! { GetLatestSubmitDetailOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "SubmitDetailResult" submit_detail_result, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestSubmitDetailSubmitDetailResult {
    pub id: Option<i64>,
    pub publish_status: Option<String>,
    pub release_object: Option<GetLatestSubmitDetailReleaseObject>,
    pub submit_status: Option<String>,
    pub tag: Option<String>,
}
model! { GetLatestSubmitDetailSubmitDetailResult {
    0 "Id" id, 1 "PublishStatus" publish_status, 2 "ReleaseObject" release_object, 3 "SubmitStatus" submit_status,
    4 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestSubmitDetailReleaseObject {
    pub change_type: Option<String>,
    pub node_id: Option<String>,
    pub object_version: Option<String>,
    pub project_id: Option<i64>,
    pub submit_comment: Option<String>,
    pub submit_object: Option<GetLatestSubmitDetailSubmitObject>,
}
model! { GetLatestSubmitDetailReleaseObject {
    0 "ChangeType" change_type, 1 "NodeId" node_id, 2 "ObjectVersion" object_version, 3 "ProjectId" project_id,
    4 "SubmitComment" submit_comment, 5 "SubmitObject" submit_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLatestSubmitDetailSubmitObject {
    pub object_id: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
}
model! { GetLatestSubmitDetailSubmitObject {
    0 "ObjectId" object_id, 1 "ObjectName" object_name, 2 "ObjectType" object_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyRoles {
    pub op_tenant_id: i64,
}
operation! { GetMyRoles(op_tenant_id: i64) "GetMyRoles" -> GetMyRolesOutput {
    0 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyRolesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub role_list: Option<Vec<GetMyRolesRoleList>>,
    pub success: Option<bool>,
}
model! { GetMyRolesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "RoleList" role_list, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyRolesRoleList {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetMyRolesRoleList {
    0 "Description" description, 1 "Id" id, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyTenants {
    pub op_tenant_id: i64,
    pub feature_code_list: Option<Vec<String>>,
}
operation! { GetMyTenants(op_tenant_id: i64) "GetMyTenants" -> GetMyTenantsOutput {
    0 "OpTenantId" op_tenant_id, 1 "FeatureCodeList" feature_code_list: Vec<String>
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyTenantsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub tenant_list: Option<Vec<GetMyTenantsTenantList>>,
}
model! { GetMyTenantsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TenantList" tenant_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMyTenantsTenantList {
    pub delete_time: Option<i64>,
    pub deleted: Option<bool>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub ops_tenant: Option<bool>,
    pub owner_id: Option<String>,
    pub resource_limited: Option<bool>,
    pub tenant_type_list: Option<Vec<String>>,
    pub title_type: Option<String>,
    pub visible: Option<bool>,
}
model! { GetMyTenantsTenantList {
    0 "DeleteTime" delete_time, 1 "Deleted" deleted, 2 "Description" description, 3 "Id" id, 4 "Name" name,
    5 "OpsTenant" ops_tenant, 6 "OwnerId" owner_id, 7 "ResourceLimited" resource_limited,
    8 "TenantTypeList" tenant_type_list, 9 "TitleType" title_type, 10 "Visible" visible
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeUpDownStream {
    pub down_stream_depth: Option<i64>,
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub project_id: Option<i64>,
    pub up_stream_depth: Option<i64>,
    pub node_id: GetNodeUpDownStreamNodeId,
}
operation! { GetNodeUpDownStream(op_tenant_id: i64, node_id: GetNodeUpDownStreamNodeId)
    "GetNodeUpDownStream" -> GetNodeUpDownStreamOutput {
    0 "DownStreamDepth" down_stream_depth: i64, 1 "Env" env: String, 2 "OpTenantId" op_tenant_id,
    3 "ProjectId" project_id: i64, 4 "UpStreamDepth" up_stream_depth: i64, 5 "NodeId" node_id
} [
    Mark { index: 5, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeUpDownStreamNodeId {
    pub field_id_list: Option<String>,
    pub id: Option<String>,
}
input! { GetNodeUpDownStreamNodeId(id: String) {
    0 "FieldIdList" field_id_list: String, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeUpDownStreamOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub node_dag_info: Option<GetNodeUpDownStreamNodeDagInfo>,
    pub success: Option<bool>,
}
model! { GetNodeUpDownStreamOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "NodeDagInfo" node_dag_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeUpDownStreamNodeDagInfo {
    pub down_stream_node_list: Option<Vec<GetNodeUpDownStreamDownStreamNodeList>>,
    pub start_node_list: Option<Vec<GetNodeUpDownStreamStartNodeList>>,
    pub up_stream_node_list: Option<Vec<GetNodeUpDownStreamUpStreamNodeList>>,
}
model! { GetNodeUpDownStreamNodeDagInfo {
    0 "DownStreamNodeList" down_stream_node_list, 1 "StartNodeList" start_node_list,
    2 "UpStreamNodeList" up_stream_node_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeUpDownStreamDownStreamNodeList {
    pub field_id_list: Option<Vec<String>>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetNodeUpDownStreamDownStreamNodeList {
    0 "FieldIdList" field_id_list, 1 "Id" id, 2 "Name" name, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeUpDownStreamStartNodeList {
    pub field_id_list: Option<Vec<String>>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetNodeUpDownStreamStartNodeList {
    0 "FieldIdList" field_id_list, 1 "Id" id, 2 "Name" name, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeUpDownStreamUpStreamNodeList {
    pub field_id_list: Option<Vec<String>>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetNodeUpDownStreamUpStreamNodeList {
    0 "FieldIdList" field_id_list, 1 "Id" id, 2 "Name" name, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordById {
    pub op_tenant_id: i64,
    pub detail_command: GetOperationRecordByIdDetailCommand,
}
operation! { GetOperationRecordById(op_tenant_id: i64, detail_command: GetOperationRecordByIdDetailCommand)
    "GetOperationRecordById" -> GetOperationRecordByIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "DetailCommand" detail_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordByIdDetailCommand {
    pub operation_id: Option<i64>,
    pub project_id: Option<i64>,
}
input! { GetOperationRecordByIdDetailCommand(operation_id: i64, project_id: i64) {
    0 "OperationId" operation_id: i64, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordByIdOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub operation_log_dto: Option<GetOperationRecordByIdOperationLogDTO>,
    pub success: Option<bool>,
}
model! { GetOperationRecordByIdOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "OperationLogDTO" operation_log_dto,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordByIdOperationLogDTO {
    pub begin_time: Option<String>,
    pub code_type: Option<i64>,
    pub duration: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub object_type: Option<String>,
    pub operation_id: Option<i64>,
    pub project_id: Option<i64>,
    pub relation_tables: Option<Vec<String>>,
    pub runner: Option<String>,
    pub runner_name: Option<String>,
    pub status: Option<i64>,
    pub tenant_id: Option<i64>,
}
model! { GetOperationRecordByIdOperationLogDTO {
    0 "BeginTime" begin_time, 1 "CodeType" code_type, 2 "Duration" duration, 3 "Id" id, 4 "Name" name,
    5 "ObjectType" object_type, 6 "OperationId" operation_id, 7 "ProjectId" project_id,
    8 "RelationTables" relation_tables, 9 "Runner" runner, 10 "RunnerName" runner_name, 11 "Status" status,
    12 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordDetail {
    pub op_tenant_id: i64,
    pub record_detail_command: GetOperationRecordDetailRecordDetailCommand,
}
operation! { GetOperationRecordDetail(op_tenant_id: i64, record_detail_command: GetOperationRecordDetailRecordDetailCommand)
    "GetOperationRecordDetail" -> GetOperationRecordDetailOutput {
    0 "OpTenantId" op_tenant_id, 1 "RecordDetailCommand" record_detail_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordDetailRecordDetailCommand {
    pub operation_id: Option<String>,
    pub project_id: Option<i64>,
}
input! { GetOperationRecordDetailRecordDetailCommand(operation_id: String, project_id: i64) {
    0 "OperationId" operation_id: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordDetailOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub operation_record_detail_response: Option<GetOperationRecordDetailOperationRecordDetailResponse>,
    pub success: Option<bool>,
}
model! { GetOperationRecordDetailOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "OperationRecordDetailResponse" operation_record_detail_response, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordDetailOperationRecordDetailResponse {
    pub file_id: Option<i64>,
    pub log_content: Option<String>,
    pub operation_id: Option<String>,
    pub results: Option<Vec<GetOperationRecordDetailResults>>,
}
model! { GetOperationRecordDetailOperationRecordDetailResponse {
    0 "FileId" file_id, 1 "LogContent" log_content, 2 "OperationId" operation_id, 3 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordDetailResults {
    pub index: Option<i64>,
    pub result: Option<String>,
    pub sql: Option<String>,
    pub task_id: Option<String>,
    pub title: Option<String>,
}
model! { GetOperationRecordDetailResults {
    0 "Index" index, 1 "Result" result, 2 "Sql" sql, 3 "TaskId" task_id, 4 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordRunCode {
    pub op_tenant_id: i64,
    pub code_command: GetOperationRecordRunCodeCodeCommand,
}
operation! { GetOperationRecordRunCode(op_tenant_id: i64, code_command: GetOperationRecordRunCodeCodeCommand)
    "GetOperationRecordRunCode" -> GetOperationRecordRunCodeOutput {
    0 "OpTenantId" op_tenant_id, 1 "CodeCommand" code_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordRunCodeCodeCommand {
    pub operation_id: Option<i64>,
    pub project_id: Option<i64>,
}
input! { GetOperationRecordRunCodeCodeCommand(operation_id: i64, project_id: i64) {
    0 "OperationId" operation_id: i64, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordRunCodeOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub operation_log_code_response: Option<GetOperationRecordRunCodeOperationLogCodeResponse>,
    pub success: Option<bool>,
}
model! { GetOperationRecordRunCodeOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "OperationLogCodeResponse" operation_log_code_response, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationRecordRunCodeOperationLogCodeResponse {
    pub code: Option<String>,
    pub operator_id: Option<i64>,
    pub operator_name: Option<String>,
    pub sql_num: Option<i64>,
}
model! { GetOperationRecordRunCodeOperationLogCodeResponse {
    0 "Code" code, 1 "OperatorId" operator_id, 2 "OperatorName" operator_name, 3 "SqlNum" sql_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationSubmitStatus {
    pub env: Option<String>,
    pub job_id: String,
    pub op_tenant_id: i64,
}
operation! { GetOperationSubmitStatus(job_id: String, op_tenant_id: i64)
    "GetOperationSubmitStatus" -> GetOperationSubmitStatusOutput {
    0 "Env" env: String, 1 "JobId" job_id, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationSubmitStatusOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub operation_submit_job: Option<GetOperationSubmitStatusOperationSubmitJob>,
    pub success: Option<bool>,
}
model! { GetOperationSubmitStatusOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "OperationSubmitJob" operation_submit_job, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperationSubmitStatusOperationSubmitJob {
    pub external_biz_id: Option<String>,
    pub job_id: Option<String>,
    pub operation: Option<String>,
    pub operation_status: Option<String>,
    pub operator: Option<String>,
    pub progress: Option<String>,
}
model! { GetOperationSubmitStatusOperationSubmitJob {
    0 "ExternalBizId" external_biz_id, 1 "JobId" job_id, 2 "Operation" operation, 3 "OperationStatus" operation_status,
    4 "Operator" operator, 5 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstance {
    pub env: Option<String>,
    pub instance_id: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetPhysicalInstance(instance_id: String, op_tenant_id: i64, project_id: i64)
    "GetPhysicalInstance" -> GetPhysicalInstanceOutput {
    0 "Env" env: String, 1 "InstanceId" instance_id, 2 "OpTenantId" op_tenant_id, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance: Option<GetPhysicalInstanceInstance>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPhysicalInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Instance" instance, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstanceInstance {
    pub biz_date: Option<String>,
    pub due_time: Option<String>,
    pub duration: Option<String>,
    pub end_execute_time: Option<i64>,
    pub extend_info: Option<String>,
    pub id: Option<String>,
    pub index: Option<i64>,
    pub node_info: Option<GetPhysicalInstanceNodeInfo>,
    pub start_execute_time: Option<i64>,
    pub status_list: Option<Vec<String>>,
}
model! { GetPhysicalInstanceInstance {
    0 "BizDate" biz_date, 1 "DueTime" due_time, 2 "Duration" duration, 3 "EndExecuteTime" end_execute_time,
    4 "ExtendInfo" extend_info, 5 "Id" id, 6 "Index" index, 7 "NodeInfo" node_info,
    8 "StartExecuteTime" start_execute_time, 9 "StatusList" status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstanceNodeInfo {
    pub biz_unit_name: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<GetPhysicalInstanceCreator>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub from: Option<String>,
    pub has_dev: Option<bool>,
    pub has_prod: Option<bool>,
    pub id: Option<String>,
    pub last_modified_time: Option<String>,
    pub modifier: Option<GetPhysicalInstanceModifier>,
    pub name: Option<String>,
    pub owner_list: Option<Vec<GetPhysicalInstanceOwnerList>>,
    pub priority_list: Option<Vec<String>>,
    pub resource_group_list: Option<Vec<String>>,
    pub schedule_paused: Option<bool>,
    pub schedule_period_list: Option<Vec<String>>,
    pub sub_detail_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPhysicalInstanceNodeInfo {
    0 "BizUnitName" biz_unit_name, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "Description" description,
    4 "DryRun" dry_run, 5 "From" from, 6 "HasDev" has_dev, 7 "HasProd" has_prod, 8 "Id" id,
    9 "LastModifiedTime" last_modified_time, 10 "Modifier" modifier, 11 "Name" name, 12 "OwnerList" owner_list,
    13 "PriorityList" priority_list, 14 "ResourceGroupList" resource_group_list, 15 "SchedulePaused" schedule_paused,
    16 "SchedulePeriodList" schedule_period_list, 17 "SubDetailType" sub_detail_type, 18 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstanceCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalInstanceCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstanceModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalInstanceModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstanceOwnerList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalInstanceOwnerList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstanceLog {
    pub env: Option<String>,
    pub instance_id: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetPhysicalInstanceLog(instance_id: String, op_tenant_id: i64, project_id: i64)
    "GetPhysicalInstanceLog" -> GetPhysicalInstanceLogOutput {
    0 "Env" env: String, 1 "InstanceId" instance_id, 2 "OpTenantId" op_tenant_id, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstanceLogOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub taskrun_log_list: Option<Vec<GetPhysicalInstanceLogTaskrunLogList>>,
}
model! { GetPhysicalInstanceLogOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TaskrunLogList" taskrun_log_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalInstanceLogTaskrunLogList {
    pub duration: Option<String>,
    pub end_time: Option<String>,
    pub log_content: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub taskrun_id: Option<String>,
}
model! { GetPhysicalInstanceLogTaskrunLogList {
    0 "Duration" duration, 1 "EndTime" end_time, 2 "LogContent" log_content, 3 "StartTime" start_time,
    4 "Status" status, 5 "TaskrunId" taskrun_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNode {
    pub env: Option<String>,
    pub node_id: String,
    pub op_tenant_id: i64,
}
operation! { GetPhysicalNode(node_id: String, op_tenant_id: i64) "GetPhysicalNode" -> GetPhysicalNodeOutput {
    0 "Env" env: String, 1 "NodeId" node_id, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub node_info: Option<GetPhysicalNodeNodeInfo>,
    pub success: Option<bool>,
}
model! { GetPhysicalNodeOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "NodeInfo" node_info, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeNodeInfo {
    pub create_time: Option<i64>,
    pub creator: Option<GetPhysicalNodeCreator>,
    pub cron_expression: Option<String>,
    pub data_source_id: Option<i64>,
    pub data_source_schema: Option<String>,
    pub description: Option<String>,
    pub from: Option<String>,
    pub id: Option<String>,
    pub last_modified_time: Option<i64>,
    pub modifier: Option<GetPhysicalNodeModifier>,
    pub name: Option<String>,
    pub operator_type: Option<String>,
    pub output_name_list: Option<Vec<String>>,
    pub owner: Option<GetPhysicalNodeOwner>,
    pub priority: Option<String>,
    pub project_info: Option<GetPhysicalNodeProjectInfo>,
    pub schedule_type: Option<String>,
    pub status: Option<String>,
    pub trigger_config: Option<String>,
}
model! { GetPhysicalNodeNodeInfo {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "CronExpression" cron_expression,
    3 "DataSourceId" data_source_id, 4 "DataSourceSchema" data_source_schema, 5 "Description" description,
    6 "From" from, 7 "Id" id, 8 "LastModifiedTime" last_modified_time, 9 "Modifier" modifier, 10 "Name" name,
    11 "OperatorType" operator_type, 12 "OutputNameList" output_name_list, 13 "Owner" owner, 14 "Priority" priority,
    15 "ProjectInfo" project_info, 16 "ScheduleType" schedule_type, 17 "Status" status,
    18 "TriggerConfig" trigger_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalNodeCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalNodeModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeOwner {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalNodeOwner {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeProjectInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalNodeProjectInfo {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeByOutputName {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub output_name: String,
}
operation! { GetPhysicalNodeByOutputName(op_tenant_id: i64, output_name: String)
    "GetPhysicalNodeByOutputName" -> GetPhysicalNodeByOutputNameOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "OutputName" output_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeByOutputNameOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub node_info: Option<GetPhysicalNodeByOutputNameNodeInfo>,
    pub success: Option<bool>,
}
model! { GetPhysicalNodeByOutputNameOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "NodeInfo" node_info, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeByOutputNameNodeInfo {
    pub create_time: Option<i64>,
    pub creator: Option<GetPhysicalNodeByOutputNameCreator>,
    pub description: Option<String>,
    pub from: Option<String>,
    pub id: Option<String>,
    pub last_modified_time: Option<i64>,
    pub modifier: Option<GetPhysicalNodeByOutputNameModifier>,
    pub name: Option<String>,
    pub operator_type: Option<String>,
    pub owner: Option<GetPhysicalNodeByOutputNameOwner>,
    pub priority: Option<String>,
    pub project_info: Option<GetPhysicalNodeByOutputNameProjectInfo>,
    pub schedule_type: Option<String>,
    pub status: Option<String>,
    pub trigger_config: Option<String>,
}
model! { GetPhysicalNodeByOutputNameNodeInfo {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "Description" description, 3 "From" from, 4 "Id" id,
    5 "LastModifiedTime" last_modified_time, 6 "Modifier" modifier, 7 "Name" name, 8 "OperatorType" operator_type,
    9 "Owner" owner, 10 "Priority" priority, 11 "ProjectInfo" project_info, 12 "ScheduleType" schedule_type,
    13 "Status" status, 14 "TriggerConfig" trigger_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeByOutputNameCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalNodeByOutputNameCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeByOutputNameModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalNodeByOutputNameModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeByOutputNameOwner {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalNodeByOutputNameOwner {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeByOutputNameProjectInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetPhysicalNodeByOutputNameProjectInfo {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeContent {
    pub env: Option<String>,
    pub node_id: String,
    pub op_tenant_id: i64,
}
operation! { GetPhysicalNodeContent(node_id: String, op_tenant_id: i64)
    "GetPhysicalNodeContent" -> GetPhysicalNodeContentOutput {
    0 "Env" env: String, 1 "NodeId" node_id, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeContentOutput {
    pub code: Option<String>,
    pub data: Option<GetPhysicalNodeContentData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPhysicalNodeContentOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeContentData {
    pub code_content: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
}
model! { GetPhysicalNodeContentData {
    0 "CodeContent" code_content, 1 "NodeId" node_id, 2 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeOperationLog {
    pub env: Option<String>,
    pub node_id: String,
    pub op_tenant_id: i64,
}
operation! { GetPhysicalNodeOperationLog(node_id: String, op_tenant_id: i64)
    "GetPhysicalNodeOperationLog" -> GetPhysicalNodeOperationLogOutput {
    0 "Env" env: String, 1 "NodeId" node_id, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeOperationLogOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub operation_log_list: Option<Vec<GetPhysicalNodeOperationLogOperationLogList>>,
    pub success: Option<bool>,
}
model! { GetPhysicalNodeOperationLogOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "OperationLogList" operation_log_list,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPhysicalNodeOperationLogOperationLogList {
    pub context: Option<String>,
    pub operation_time: Option<String>,
    pub operation_type: Option<String>,
    pub operator: Option<String>,
    pub operator_name: Option<String>,
}
model! { GetPhysicalNodeOperationLogOperationLogList {
    0 "Context" context, 1 "OperationTime" operation_time, 2 "OperationType" operation_type, 3 "Operator" operator,
    4 "OperatorName" operator_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineAsyncResult {
    pub async_id: i64,
    pub op_tenant_id: i64,
    pub context: GetPipelineAsyncResultContext,
}
operation! { GetPipelineAsyncResult(async_id: i64, op_tenant_id: i64, context: GetPipelineAsyncResultContext)
    "GetPipelineAsyncResult" -> GetPipelineAsyncResultOutput {
    0 "AsyncId" async_id, 1 "OpTenantId" op_tenant_id, 2 "Context" context
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineAsyncResultContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { GetPipelineAsyncResultContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineAsyncResultOutput {
    pub code: Option<String>,
    pub data: Option<GetPipelineAsyncResultData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPipelineAsyncResultOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineAsyncResultData {
    pub async_id: Option<i64>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub host_machine: Option<String>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub status: Option<String>,
    pub submit_id: Option<i64>,
    pub version: Option<String>,
}
model! { GetPipelineAsyncResultData {
    0 "AsyncId" async_id, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "HostMachine" host_machine,
    4 "NodeId" node_id, 5 "PipelineId" pipeline_id, 6 "Status" status, 7 "SubmitId" submit_id, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineById {
    pub op_tenant_id: i64,
    pub context: GetPipelineByIdContext,
    pub query_id: GetPipelineByIdQueryId,
}
operation! { GetPipelineById(op_tenant_id: i64, context: GetPipelineByIdContext, query_id: GetPipelineByIdQueryId)
    "GetPipelineById" -> GetPipelineByIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "QueryId" query_id
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineByIdContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { GetPipelineByIdContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineByIdQueryId {
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
}
input! { GetPipelineByIdQueryId() {
    0 "FileId" file_id: i64, 1 "NodeId" node_id: String, 2 "PipelineId" pipeline_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineByIdOutput {
    pub code: Option<String>,
    pub data: Option<GetPipelineByIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPipelineByIdOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineByIdData {
    pub mode: Option<String>,
    pub node_info: Option<GetPipelineByIdNodeInfo>,
    pub pipeline_config: Option<GetPipelineByIdPipelineConfig>,
    pub pipeline_json: Option<String>,
    pub pipeline_type: Option<i64>,
    pub schedule_config: Option<String>,
    pub settings: Option<String>,
}
model! { GetPipelineByIdData {
    0 "Mode" mode, 1 "NodeInfo" node_info, 2 "PipelineConfig" pipeline_config, 3 "PipelineJson" pipeline_json,
    4 "PipelineType" pipeline_type, 5 "ScheduleConfig" schedule_config, 6 "Settings" settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineByIdNodeInfo {
    pub desc: Option<String>,
    pub directory: Option<String>,
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub pipeline_id: Option<i64>,
}
model! { GetPipelineByIdNodeInfo {
    0 "Desc" desc, 1 "Directory" directory, 2 "FileId" file_id, 3 "NodeId" node_id, 4 "NodeName" node_name,
    5 "PipelineId" pipeline_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineByIdPipelineConfig {
    pub hops: Option<Vec<GetPipelineByIdHops>>,
    pub steps: Option<Vec<GetPipelineByIdSteps>>,
}
model! { GetPipelineByIdPipelineConfig {
    0 "Hops" hops, 1 "Steps" steps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineByIdHops {
    pub send_to: Option<bool>,
    pub source: Option<String>,
    pub target: Option<String>,
}
model! { GetPipelineByIdHops {
    0 "SendTo" send_to, 1 "Source" source, 2 "Target" target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineByIdSteps {
    pub is_distribute: Option<bool>,
    pub key: Option<String>,
    pub plugin_config: Option<String>,
    pub step_name: Option<String>,
    pub step_type: Option<String>,
}
model! { GetPipelineByIdSteps {
    0 "IsDistribute" is_distribute, 1 "Key" key, 2 "PluginConfig" plugin_config, 3 "StepName" step_name,
    4 "StepType" step_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    pub env: Option<String>,
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetProject(id: i64, op_tenant_id: i64) "GetProject" -> GetProjectOutput {
    0 "Env" env: String, 1 "Id" id, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub project_info: Option<GetProjectProjectInfo>,
    pub success: Option<bool>,
}
model! { GetProjectOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ProjectInfo" project_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProjectInfo {
    pub biz_unit_display_name: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub compute_source_id: Option<i64>,
    pub compute_source_name: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub name_space_tag: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub stream_compute_source_id: Option<i64>,
    pub stream_compute_source_name: Option<String>,
    pub r#type: Option<String>,
    pub white_lists: Option<Vec<GetProjectWhiteListsItem>>,
}
model! { GetProjectProjectInfo {
    0 "BizUnitDisplayName" biz_unit_display_name, 1 "BizUnitId" biz_unit_id, 2 "ComputeSourceId" compute_source_id,
    3 "ComputeSourceName" compute_source_name, 4 "Description" description, 5 "DisplayName" display_name, 6 "Env" env,
    7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified, 9 "Id" id, 10 "Mode" mode, 11 "Name" name,
    12 "NameSpaceTag" name_space_tag, 13 "Owner" owner, 14 "OwnerName" owner_name,
    15 "StreamComputeSourceId" stream_compute_source_id, 16 "StreamComputeSourceName" stream_compute_source_name,
    17 "Type" r#type, 18 "WhiteLists" white_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectWhiteListsItem {
    pub description: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
model! { GetProjectWhiteListsItem {
    0 "Description" description, 1 "Ip" ip, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectByName {
    pub name: String,
    pub op_tenant_id: i64,
}
operation! { GetProjectByName(name: String, op_tenant_id: i64) "GetProjectByName" -> GetProjectByNameOutput {
    0 "Name" name, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectByNameOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub project_info: Option<GetProjectByNameProjectInfo>,
    pub success: Option<bool>,
}
model! { GetProjectByNameOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ProjectInfo" project_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectByNameProjectInfo {
    pub biz_unit_display_name: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub compute_source_id: Option<i64>,
    pub compute_source_name: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub name_space_tag: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub stream_compute_source_id: Option<i64>,
    pub stream_compute_source_name: Option<String>,
    pub r#type: Option<String>,
    pub white_lists: Option<Vec<GetProjectByNameWhiteLists>>,
}
model! { GetProjectByNameProjectInfo {
    0 "BizUnitDisplayName" biz_unit_display_name, 1 "BizUnitId" biz_unit_id, 2 "ComputeSourceId" compute_source_id,
    3 "ComputeSourceName" compute_source_name, 4 "Description" description, 5 "DisplayName" display_name, 6 "Env" env,
    7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified, 9 "Id" id, 10 "Mode" mode, 11 "Name" name,
    12 "NameSpaceTag" name_space_tag, 13 "Owner" owner, 14 "OwnerName" owner_name,
    15 "StreamComputeSourceId" stream_compute_source_id, 16 "StreamComputeSourceName" stream_compute_source_name,
    17 "Type" r#type, 18 "WhiteLists" white_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectByNameWhiteLists {
    pub description: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
model! { GetProjectByNameWhiteLists {
    0 "Description" description, 1 "Ip" ip, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProduceUser {
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetProjectProduceUser(op_tenant_id: i64, project_id: i64)
    "GetProjectProduceUser" -> GetProjectProduceUserOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProduceUserOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user: Option<GetProjectProduceUserUser>,
}
model! { GetProjectProduceUserOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProduceUserUser {
    pub id: Option<String>,
}
model! { GetProjectProduceUserUser {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectWhiteLists {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetProjectWhiteLists(id: i64, op_tenant_id: i64) "GetProjectWhiteLists" -> GetProjectWhiteListsOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectWhiteListsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub white_lists: Option<Vec<GetProjectWhiteListsWhiteLists>>,
}
model! { GetProjectWhiteListsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "WhiteLists" white_lists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectWhiteListsWhiteLists {
    pub description: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
model! { GetProjectWhiteListsWhiteLists {
    0 "Description" description, 1 "Ip" ip, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityAlertOfAllRuleScopeByWatchId {
    pub op_tenant_id: i64,
    pub watch_id: i64,
}
operation! { GetQualityAlertOfAllRuleScopeByWatchId(op_tenant_id: i64, watch_id: i64)
    "GetQualityAlertOfAllRuleScopeByWatchId" -> GetQualityAlertOfAllRuleScopeByWatchIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "WatchId" watch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityAlertOfAllRuleScopeByWatchIdOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub quality_alert_info: Option<GetQualityAlertOfAllRuleScopeByWatchIdQualityAlertInfo>,
    pub success: Option<bool>,
}
model! { GetQualityAlertOfAllRuleScopeByWatchIdOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "QualityAlertInfo" quality_alert_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityAlertOfAllRuleScopeByWatchIdQualityAlertInfo {
    pub alert_duty_channel_list: Option<Vec<String>>,
    pub alert_duty_list: Option<Vec<GetQualityAlertOfAllRuleScopeByWatchIdAlertDutyList>>,
    pub alert_quality_owner_channel_list: Option<Vec<String>>,
    pub alert_user_channel_list: Option<Vec<String>>,
    pub alert_user_list: Option<Vec<GetQualityAlertOfAllRuleScopeByWatchIdAlertUserList>>,
    pub enable_alert_quality_owner: Option<bool>,
    pub watch_id: Option<i64>,
}
model! { GetQualityAlertOfAllRuleScopeByWatchIdQualityAlertInfo {
    0 "AlertDutyChannelList" alert_duty_channel_list, 1 "AlertDutyList" alert_duty_list,
    2 "AlertQualityOwnerChannelList" alert_quality_owner_channel_list, 3 "AlertUserChannelList" alert_user_channel_list,
    4 "AlertUserList" alert_user_list, 5 "EnableAlertQualityOwner" enable_alert_quality_owner, 6 "WatchId" watch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityAlertOfAllRuleScopeByWatchIdAlertDutyList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetQualityAlertOfAllRuleScopeByWatchIdAlertDutyList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityAlertOfAllRuleScopeByWatchIdAlertUserList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetQualityAlertOfAllRuleScopeByWatchIdAlertUserList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRule {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetQualityRule(id: i64, op_tenant_id: i64) "GetQualityRule" -> GetQualityRuleOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub quality_rule_info: Option<GetQualityRuleQualityRuleInfo>,
    pub success: Option<bool>,
}
model! { GetQualityRuleOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "QualityRuleInfo" quality_rule_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleQualityRuleInfo {
    pub attribute_with_value_list: Option<Vec<GetQualityRuleAttributeWithValueList>>,
    pub catalog_list: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub enable_error_archive: Option<bool>,
    pub form_property_list: Option<Vec<GetQualityRuleFormPropertyList>>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub schedule_bind_list: Option<Vec<GetQualityRuleScheduleBindList>>,
    pub status: Option<String>,
    pub strength: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_scope: Option<String>,
    pub template_type: Option<String>,
    pub test_run_rule_task_id: Option<i64>,
    pub test_run_rule_task_status: Option<String>,
    pub test_run_rule_validate_result: Option<bool>,
    pub validate_condition_list: Option<Vec<GetQualityRuleValidateConditionList>>,
    pub validate_object: Option<GetQualityRuleValidateObject>,
    pub watch_id: Option<i64>,
}
model! { GetQualityRuleQualityRuleInfo {
    0 "AttributeWithValueList" attribute_with_value_list, 1 "CatalogList" catalog_list, 2 "CreateTime" create_time,
    3 "Creator" creator, 4 "CreatorName" creator_name, 5 "Description" description,
    6 "EnableErrorArchive" enable_error_archive, 7 "FormPropertyList" form_property_list, 8 "Id" id,
    9 "Modifier" modifier, 10 "ModifierName" modifier_name, 11 "ModifyTime" modify_time, 12 "Name" name,
    13 "ScheduleBindList" schedule_bind_list, 14 "Status" status, 15 "Strength" strength, 16 "TemplateId" template_id,
    17 "TemplateName" template_name, 18 "TemplateScope" template_scope, 19 "TemplateType" template_type,
    20 "TestRunRuleTaskId" test_run_rule_task_id, 21 "TestRunRuleTaskStatus" test_run_rule_task_status,
    22 "TestRunRuleValidateResult" test_run_rule_validate_result, 23 "ValidateConditionList" validate_condition_list,
    24 "ValidateObject" validate_object, 25 "WatchId" watch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleAttributeWithValueList {
    pub attribute_info: Option<GetQualityRuleAttributeInfo>,
    pub attribute_value: Option<GetQualityRuleAttributeValue>,
}
model! { GetQualityRuleAttributeWithValueList {
    0 "AttributeInfo" attribute_info, 1 "AttributeValue" attribute_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleAttributeInfo {
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub searchable: Option<bool>,
    pub value_config: Option<GetQualityRuleValueConfig>,
}
model! { GetQualityRuleAttributeInfo {
    0 "Description" description, 1 "Enabled" enabled, 2 "Id" id, 3 "Name" name, 4 "Required" required,
    5 "Searchable" searchable, 6 "ValueConfig" value_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleValueConfig {
    pub data_type: Option<String>,
    pub default_value: Option<GetQualityRuleDefaultValue>,
    pub length: Option<i64>,
    pub r#type: Option<String>,
    pub value_enum_list: Option<Vec<String>>,
}
model! { GetQualityRuleValueConfig {
    0 "DataType" data_type, 1 "DefaultValue" default_value, 2 "Length" length, 3 "Type" r#type,
    4 "ValueEnumList" value_enum_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleDefaultValue {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub value_list: Option<Vec<String>>,
}
model! { GetQualityRuleDefaultValue {
    0 "IncludeMaxValue" include_max_value, 1 "IncludeMinValue" include_min_value, 2 "MaxValue" max_value,
    3 "MinValue" min_value, 4 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleAttributeValue {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub value_list: Option<Vec<String>>,
}
model! { GetQualityRuleAttributeValue {
    0 "IncludeMaxValue" include_max_value, 1 "IncludeMinValue" include_min_value, 2 "MaxValue" max_value,
    3 "MinValue" min_value, 4 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleFormPropertyList {
    pub component_type: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetQualityRuleFormPropertyList {
    0 "ComponentType" component_type, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleScheduleBindList {
    pub schedule_id: Option<i64>,
    pub schedule_name: Option<String>,
}
model! { GetQualityRuleScheduleBindList {
    0 "ScheduleId" schedule_id, 1 "ScheduleName" schedule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleValidateConditionList {
    pub id: Option<String>,
    pub metric: Option<String>,
    pub metric_name: Option<String>,
    pub operator: Option<String>,
    pub operator_name: Option<String>,
    pub parent_id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetQualityRuleValidateConditionList {
    0 "Id" id, 1 "Metric" metric, 2 "MetricName" metric_name, 3 "Operator" operator, 4 "OperatorName" operator_name,
    5 "ParentId" parent_id, 6 "Type" r#type, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleValidateObject {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQualityRuleValidateObject {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleTask {
    pub op_tenant_id: i64,
    pub rule_task_id: i64,
}
operation! { GetQualityRuleTask(op_tenant_id: i64, rule_task_id: i64) "GetQualityRuleTask" -> GetQualityRuleTaskOutput {
    0 "OpTenantId" op_tenant_id, 1 "RuleTaskId" rule_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub rule_task_info: Option<GetQualityRuleTaskRuleTaskInfo>,
    pub success: Option<bool>,
}
model! { GetQualityRuleTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "RuleTaskInfo" rule_task_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleTaskRuleTaskInfo {
    pub biz_date: Option<String>,
    pub biz_date_format: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub rule_id: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<i64>,
    pub validate_object_name: Option<String>,
    pub validate_object_type: Option<String>,
    pub validate_partition: Option<String>,
    pub validate_success: Option<bool>,
    pub watch_id: Option<i64>,
    pub watch_task_id: Option<i64>,
}
model! { GetQualityRuleTaskRuleTaskInfo {
    0 "BizDate" biz_date, 1 "BizDateFormat" biz_date_format, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "EndTime" end_time, 5 "Id" id, 6 "Modifier" modifier, 7 "ModifyTime" modify_time, 8 "RuleId" rule_id,
    9 "StartTime" start_time, 10 "Status" status, 11 "TemplateId" template_id,
    12 "ValidateObjectName" validate_object_name, 13 "ValidateObjectType" validate_object_type,
    14 "ValidatePartition" validate_partition, 15 "ValidateSuccess" validate_success, 16 "WatchId" watch_id,
    17 "WatchTaskId" watch_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleTaskLog {
    pub op_tenant_id: i64,
    pub rule_task_id: i64,
}
operation! { GetQualityRuleTaskLog(op_tenant_id: i64, rule_task_id: i64)
    "GetQualityRuleTaskLog" -> GetQualityRuleTaskLogOutput {
    0 "OpTenantId" op_tenant_id, 1 "RuleTaskId" rule_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityRuleTaskLogOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetQualityRuleTaskLogOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualitySchedule {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetQualitySchedule(id: i64, op_tenant_id: i64) "GetQualitySchedule" -> GetQualityScheduleOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityScheduleOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub quality_schedule_info: Option<GetQualityScheduleQualityScheduleInfo>,
    pub success: Option<bool>,
}
model! { GetQualityScheduleOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "QualityScheduleInfo" quality_schedule_info, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityScheduleQualityScheduleInfo {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub cron_expression: Option<String>,
    pub id: Option<i64>,
    pub is_ref_by_rule: Option<bool>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub partition_expression: Option<String>,
    pub partition_type: Option<String>,
    pub period_schedule_interval_type: Option<String>,
    pub period_schedule_param_list: Option<Vec<String>>,
    pub static_task_trigger_type: Option<String>,
    pub trigger_node_list: Option<Vec<String>>,
    pub trigger_type: Option<String>,
    pub r#type: Option<String>,
    pub validate_partition_type: Option<String>,
    pub watch_id: Option<i64>,
}
model! { GetQualityScheduleQualityScheduleInfo {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "CronExpression" cron_expression, 3 "Id" id,
    4 "IsRefByRule" is_ref_by_rule, 5 "Modifier" modifier, 6 "ModifyTime" modify_time, 7 "Name" name,
    8 "PartitionExpression" partition_expression, 9 "PartitionType" partition_type,
    10 "PeriodScheduleIntervalType" period_schedule_interval_type,
    11 "PeriodScheduleParamList" period_schedule_param_list, 12 "StaticTaskTriggerType" static_task_trigger_type,
    13 "TriggerNodeList" trigger_node_list, 14 "TriggerType" trigger_type, 15 "Type" r#type,
    16 "ValidatePartitionType" validate_partition_type, 17 "WatchId" watch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualitySchedulesByWatchId {
    pub op_tenant_id: i64,
    pub watch_id: i64,
}
operation! { GetQualitySchedulesByWatchId(op_tenant_id: i64, watch_id: i64)
    "GetQualitySchedulesByWatchId" -> GetQualitySchedulesByWatchIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "WatchId" watch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualitySchedulesByWatchIdOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub quality_schedule_list: Option<Vec<GetQualitySchedulesByWatchIdQualityScheduleList>>,
    pub success: Option<bool>,
}
model! { GetQualitySchedulesByWatchIdOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "QualityScheduleList" quality_schedule_list, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualitySchedulesByWatchIdQualityScheduleList {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub cron_expression: Option<String>,
    pub id: Option<i64>,
    pub is_ref_by_rule: Option<bool>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub partition_expression: Option<String>,
    pub partition_type: Option<String>,
    pub period_schedule_interval_type: Option<String>,
    pub period_schedule_param_list: Option<Vec<String>>,
    pub static_task_trigger_type: Option<String>,
    pub trigger_node_list: Option<Vec<String>>,
    pub trigger_type: Option<String>,
    pub r#type: Option<String>,
    pub validate_partition_type: Option<String>,
    pub watch_id: Option<i64>,
}
model! { GetQualitySchedulesByWatchIdQualityScheduleList {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "CronExpression" cron_expression, 3 "Id" id,
    4 "IsRefByRule" is_ref_by_rule, 5 "Modifier" modifier, 6 "ModifyTime" modify_time, 7 "Name" name,
    8 "PartitionExpression" partition_expression, 9 "PartitionType" partition_type,
    10 "PeriodScheduleIntervalType" period_schedule_interval_type,
    11 "PeriodScheduleParamList" period_schedule_param_list, 12 "StaticTaskTriggerType" static_task_trigger_type,
    13 "TriggerNodeList" trigger_node_list, 14 "TriggerType" trigger_type, 15 "Type" r#type,
    16 "ValidatePartitionType" validate_partition_type, 17 "WatchId" watch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityTemplate {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetQualityTemplate(id: i64, op_tenant_id: i64) "GetQualityTemplate" -> GetQualityTemplateOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityTemplateOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub quality_template_info: Option<GetQualityTemplateQualityTemplateInfo>,
    pub success: Option<bool>,
}
model! { GetQualityTemplateOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "QualityTemplateInfo" quality_template_info, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityTemplateQualityTemplateInfo {
    pub catalog: Option<String>,
    pub catalog_name: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub form_property_list: Option<Vec<GetQualityTemplateFormPropertyList>>,
    pub id: Option<i64>,
    pub is_system_template: Option<bool>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub support_all_data_source_type: Option<bool>,
    pub support_data_source_type_list: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub type_name: Option<String>,
}
model! { GetQualityTemplateQualityTemplateInfo {
    0 "Catalog" catalog, 1 "CatalogName" catalog_name, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "CreatorName" creator_name, 5 "Description" description, 6 "FormPropertyList" form_property_list, 7 "Id" id,
    8 "IsSystemTemplate" is_system_template, 9 "Modifier" modifier, 10 "ModifierName" modifier_name,
    11 "ModifyTime" modify_time, 12 "Name" name, 13 "Owner" owner, 14 "OwnerName" owner_name,
    15 "SupportAllDataSourceType" support_all_data_source_type,
    16 "SupportDataSourceTypeList" support_data_source_type_list, 17 "Type" r#type, 18 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityTemplateFormPropertyList {
    pub component_type: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetQualityTemplateFormPropertyList {
    0 "ComponentType" component_type, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatch {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetQualityWatch(id: i64, op_tenant_id: i64) "GetQualityWatch" -> GetQualityWatchOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub quality_watch_info: Option<GetQualityWatchQualityWatchInfo>,
    pub success: Option<bool>,
}
model! { GetQualityWatchOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "QualityWatchInfo" quality_watch_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchQualityWatchInfo {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub data_source_info: Option<GetQualityWatchDataSourceInfo>,
    pub enabled_rule_count: Option<i64>,
    pub id: Option<i64>,
    pub index_info: Option<GetQualityWatchIndexInfo>,
    pub latest_watch_task_id: Option<i64>,
    pub latest_watch_task_status: Option<String>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub quality_owner: Option<String>,
    pub quality_owner_name: Option<String>,
    pub rule_count: Option<i64>,
    pub status: Option<String>,
    pub table_info: Option<GetQualityWatchTableInfo>,
    pub r#type: Option<String>,
}
model! { GetQualityWatchQualityWatchInfo {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "DataSourceInfo" data_source_info,
    4 "EnabledRuleCount" enabled_rule_count, 5 "Id" id, 6 "IndexInfo" index_info,
    7 "LatestWatchTaskId" latest_watch_task_id, 8 "LatestWatchTaskStatus" latest_watch_task_status,
    9 "Modifier" modifier, 10 "ModifyTime" modify_time, 11 "Name" name, 12 "QualityOwner" quality_owner,
    13 "QualityOwnerName" quality_owner_name, 14 "RuleCount" rule_count, 15 "Status" status, 16 "TableInfo" table_info,
    17 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchDataSourceInfo {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQualityWatchDataSourceInfo {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "Env" env, 4 "Id" id,
    5 "ModifyTime" modify_time, 6 "Name" name, 7 "Owner" owner, 8 "OwnerName" owner_name, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchIndexInfo {
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub catalog: Option<String>,
    pub cell_sum_logic_table_name: Option<String>,
    pub compute_type: Option<String>,
    pub date_type: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub granularity_display_name: Option<String>,
    pub granularity_id: Option<i64>,
    pub guid: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQualityWatchIndexInfo {
    0 "BizUnitId" biz_unit_id, 1 "BizUnitName" biz_unit_name, 2 "Catalog" catalog,
    3 "CellSumLogicTableName" cell_sum_logic_table_name, 4 "ComputeType" compute_type, 5 "DateType" date_type,
    6 "Description" description, 7 "DisplayName" display_name, 8 "GranularityDisplayName" granularity_display_name,
    9 "GranularityId" granularity_id, 10 "Guid" guid, 11 "Id" id, 12 "Name" name, 13 "Owner" owner,
    14 "OwnerName" owner_name, 15 "ProjectId" project_id, 16 "ProjectName" project_name, 17 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTableInfo {
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub catalog: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub description: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub is_partition_table: Option<bool>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQualityWatchTableInfo {
    0 "BizUnitId" biz_unit_id, 1 "BizUnitName" biz_unit_name, 2 "Catalog" catalog, 3 "DataSourceId" data_source_id,
    4 "DataSourceType" data_source_type, 5 "Description" description, 6 "Env" env, 7 "Id" id,
    8 "IsPartitionTable" is_partition_table, 9 "Name" name, 10 "Owner" owner, 11 "OwnerName" owner_name,
    12 "ProjectId" project_id, 13 "ProjectName" project_name, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchByObjectId {
    pub op_tenant_id: i64,
    pub watch_object_id: String,
    pub watch_type: String,
}
operation! { GetQualityWatchByObjectId(op_tenant_id: i64, watch_object_id: String, watch_type: String)
    "GetQualityWatchByObjectId" -> GetQualityWatchByObjectIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "WatchObjectId" watch_object_id, 2 "WatchType" watch_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchByObjectIdOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub quality_watch_info: Option<GetQualityWatchByObjectIdQualityWatchInfo>,
    pub success: Option<bool>,
}
model! { GetQualityWatchByObjectIdOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "QualityWatchInfo" quality_watch_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchByObjectIdQualityWatchInfo {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub data_source_info: Option<GetQualityWatchByObjectIdDataSourceInfo>,
    pub enabled_rule_count: Option<i64>,
    pub id: Option<i64>,
    pub index_info: Option<GetQualityWatchByObjectIdIndexInfo>,
    pub latest_watch_task_id: Option<i64>,
    pub latest_watch_task_status: Option<String>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub quality_owner: Option<String>,
    pub quality_owner_name: Option<String>,
    pub rule_count: Option<i64>,
    pub status: Option<String>,
    pub table_info: Option<GetQualityWatchByObjectIdTableInfo>,
    pub r#type: Option<String>,
}
model! { GetQualityWatchByObjectIdQualityWatchInfo {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "DataSourceInfo" data_source_info,
    4 "EnabledRuleCount" enabled_rule_count, 5 "Id" id, 6 "IndexInfo" index_info,
    7 "LatestWatchTaskId" latest_watch_task_id, 8 "LatestWatchTaskStatus" latest_watch_task_status,
    9 "Modifier" modifier, 10 "ModifyTime" modify_time, 11 "Name" name, 12 "QualityOwner" quality_owner,
    13 "QualityOwnerName" quality_owner_name, 14 "RuleCount" rule_count, 15 "Status" status, 16 "TableInfo" table_info,
    17 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchByObjectIdDataSourceInfo {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQualityWatchByObjectIdDataSourceInfo {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "Env" env, 4 "Id" id,
    5 "ModifyTime" modify_time, 6 "Name" name, 7 "Owner" owner, 8 "OwnerName" owner_name, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchByObjectIdIndexInfo {
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub catalog: Option<String>,
    pub cell_sum_logic_table_name: Option<String>,
    pub compute_type: Option<String>,
    pub date_type: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub granularity_display_name: Option<String>,
    pub granularity_id: Option<i64>,
    pub guid: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQualityWatchByObjectIdIndexInfo {
    0 "BizUnitId" biz_unit_id, 1 "BizUnitName" biz_unit_name, 2 "Catalog" catalog,
    3 "CellSumLogicTableName" cell_sum_logic_table_name, 4 "ComputeType" compute_type, 5 "DateType" date_type,
    6 "Description" description, 7 "DisplayName" display_name, 8 "GranularityDisplayName" granularity_display_name,
    9 "GranularityId" granularity_id, 10 "Guid" guid, 11 "Id" id, 12 "Name" name, 13 "Owner" owner,
    14 "OwnerName" owner_name, 15 "ProjectId" project_id, 16 "ProjectName" project_name, 17 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchByObjectIdTableInfo {
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub catalog: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub description: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub is_partition_table: Option<bool>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQualityWatchByObjectIdTableInfo {
    0 "BizUnitId" biz_unit_id, 1 "BizUnitName" biz_unit_name, 2 "Catalog" catalog, 3 "DataSourceId" data_source_id,
    4 "DataSourceType" data_source_type, 5 "Description" description, 6 "Env" env, 7 "Id" id,
    8 "IsPartitionTable" is_partition_table, 9 "Name" name, 10 "Owner" owner, 11 "OwnerName" owner_name,
    12 "ProjectId" project_id, 13 "ProjectName" project_name, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTask {
    pub op_tenant_id: i64,
    pub watch_task_id: i64,
}
operation! { GetQualityWatchTask(op_tenant_id: i64, watch_task_id: i64)
    "GetQualityWatchTask" -> GetQualityWatchTaskOutput {
    0 "OpTenantId" op_tenant_id, 1 "WatchTaskId" watch_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub watch_task_info: Option<GetQualityWatchTaskWatchTaskInfo>,
}
model! { GetQualityWatchTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "WatchTaskInfo" watch_task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTaskWatchTaskInfo {
    pub biz_date: Option<String>,
    pub biz_date_format: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub quality_owner: Option<String>,
    pub quality_owner_name: Option<String>,
    pub rule_count_info: Option<GetQualityWatchTaskRuleCountInfo>,
    pub rule_id_list: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub watch_id: Option<i64>,
}
model! { GetQualityWatchTaskWatchTaskInfo {
    0 "BizDate" biz_date, 1 "BizDateFormat" biz_date_format, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "EndTime" end_time, 5 "Id" id, 6 "Modifier" modifier, 7 "ModifyTime" modify_time, 8 "QualityOwner" quality_owner,
    9 "QualityOwnerName" quality_owner_name, 10 "RuleCountInfo" rule_count_info, 11 "RuleIdList" rule_id_list,
    12 "StartTime" start_time, 13 "Status" status, 14 "WatchId" watch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTaskRuleCountInfo {
    pub strong_rule_count: Option<GetQualityWatchTaskStrongRuleCount>,
    pub validate_rule_count: Option<GetQualityWatchTaskValidateRuleCount>,
    pub weak_rule_count: Option<GetQualityWatchTaskWeakRuleCount>,
}
model! { GetQualityWatchTaskRuleCountInfo {
    0 "StrongRuleCount" strong_rule_count, 1 "ValidateRuleCount" validate_rule_count, 2 "WeakRuleCount" weak_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTaskStrongRuleCount {
    pub error_rule_count: Option<i64>,
    pub finished_rule_count: Option<i64>,
    pub success_rule_count: Option<i64>,
    pub total_rule_count: Option<i64>,
}
model! { GetQualityWatchTaskStrongRuleCount {
    0 "ErrorRuleCount" error_rule_count, 1 "FinishedRuleCount" finished_rule_count,
    2 "SuccessRuleCount" success_rule_count, 3 "TotalRuleCount" total_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTaskValidateRuleCount {
    pub error_rule_count: Option<i64>,
    pub finished_rule_count: Option<i64>,
    pub success_rule_count: Option<i64>,
    pub total_rule_count: Option<i64>,
}
model! { GetQualityWatchTaskValidateRuleCount {
    0 "ErrorRuleCount" error_rule_count, 1 "FinishedRuleCount" finished_rule_count,
    2 "SuccessRuleCount" success_rule_count, 3 "TotalRuleCount" total_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTaskWeakRuleCount {
    pub error_rule_count: Option<i64>,
    pub finished_rule_count: Option<i64>,
    pub success_rule_count: Option<i64>,
    pub total_rule_count: Option<i64>,
}
model! { GetQualityWatchTaskWeakRuleCount {
    0 "ErrorRuleCount" error_rule_count, 1 "FinishedRuleCount" finished_rule_count,
    2 "SuccessRuleCount" success_rule_count, 3 "TotalRuleCount" total_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTaskLog {
    pub op_tenant_id: i64,
    pub watch_task_id: i64,
}
operation! { GetQualityWatchTaskLog(op_tenant_id: i64, watch_task_id: i64)
    "GetQualityWatchTaskLog" -> GetQualityWatchTaskLogOutput {
    0 "OpTenantId" op_tenant_id, 1 "WatchTaskId" watch_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQualityWatchTaskLogOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetQualityWatchTaskLogOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueEngineVersionByEnv {
    pub cluster_id: String,
    pub env: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub queue_name: String,
    pub stream_batch_mode: String,
}

/// What [`GetQueueEngineVersionByEnv::new`] takes.
pub struct GetQueueEngineVersionByEnvRequired {
    pub cluster_id: String,
    pub env: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub queue_name: String,
    pub stream_batch_mode: String,
}
operation! { GetQueueEngineVersionByEnv{GetQueueEngineVersionByEnvRequired: cluster_id, env, op_tenant_id, project_id, queue_name, stream_batch_mode}
    "GetQueueEngineVersionByEnv" -> GetQueueEngineVersionByEnvOutput {
    0 "ClusterId" cluster_id, 1 "Env" env, 2 "OpTenantId" op_tenant_id, 3 "ProjectId" project_id,
    4 "QueueName" queue_name, 5 "StreamBatchMode" stream_batch_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueEngineVersionByEnvOutput {
    pub code: Option<String>,
    pub data: Option<Vec<String>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetQueueEngineVersionByEnvOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResource {
    pub name: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetResource(name: String, op_tenant_id: i64, project_id: i64) "GetResource" -> GetResourceOutput {
    0 "Name" name, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub resource_info: Option<GetResourceResourceInfo>,
    pub success: Option<bool>,
}
model! { GetResourceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ResourceInfo" resource_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceResourceInfo {
    pub compute_engine_type: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub resource_type: Option<String>,
    pub size: Option<i64>,
    pub storage_address: Option<String>,
}
model! { GetResourceResourceInfo {
    0 "ComputeEngineType" compute_engine_type, 1 "Creator" creator, 2 "Description" description,
    3 "Directory" directory, 4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "Id" id,
    7 "LastModifier" last_modifier, 8 "Name" name, 9 "ProjectId" project_id, 10 "ResourceType" resource_type,
    11 "Size" size, 12 "StorageAddress" storage_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceByVersion {
    pub name: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub version_id: i64,
}
operation! { GetResourceByVersion(name: String, op_tenant_id: i64, project_id: i64, version_id: i64)
    "GetResourceByVersion" -> GetResourceByVersionOutput {
    0 "Name" name, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceByVersionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub resource_info: Option<GetResourceByVersionResourceInfo>,
    pub success: Option<bool>,
}
model! { GetResourceByVersionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ResourceInfo" resource_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceByVersionResourceInfo {
    pub compute_engine_type: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub resource_type: Option<String>,
    pub size: Option<i64>,
    pub storage_address: Option<String>,
}
model! { GetResourceByVersionResourceInfo {
    0 "ComputeEngineType" compute_engine_type, 1 "Creator" creator, 2 "Description" description,
    3 "Directory" directory, 4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "Id" id,
    7 "LastModifier" last_modifier, 8 "Name" name, 9 "ProjectId" project_id, 10 "ResourceType" resource_type,
    11 "Size" size, 12 "StorageAddress" storage_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRowPermissionByTableGuids {
    pub op_tenant_id: i64,
    pub get_row_permission_by_table_guids_query: GetRowPermissionByTableGuidsGetRowPermissionByTableGuidsQuery,
}
operation! { GetRowPermissionByTableGuids(op_tenant_id: i64, get_row_permission_by_table_guids_query: GetRowPermissionByTableGuidsGetRowPermissionByTableGuidsQuery)
    "GetRowPermissionByTableGuids" -> GetRowPermissionByTableGuidsOutput {
    0 "OpTenantId" op_tenant_id, 1 "GetRowPermissionByTableGuidsQuery" get_row_permission_by_table_guids_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRowPermissionByTableGuidsGetRowPermissionByTableGuidsQuery {
    pub table_guids: Option<Vec<String>>,
}
input! { GetRowPermissionByTableGuidsGetRowPermissionByTableGuidsQuery(table_guids: Vec<String>) {
    0 "TableGuids" table_guids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRowPermissionByTableGuidsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetRowPermissionByTableGuidsData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRowPermissionByTableGuidsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRowPermissionByTableGuidsData {
    pub row_permission_desc: Option<String>,
    pub row_permission_id: Option<String>,
    pub row_permission_name: Option<String>,
}
model! { GetRowPermissionByTableGuidsData {
    0 "RowPermissionDesc" row_permission_desc, 1 "RowPermissionId" row_permission_id,
    2 "RowPermissionName" row_permission_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityClassify {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetSecurityClassify(id: i64, op_tenant_id: i64) "GetSecurityClassify" -> GetSecurityClassifyOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityClassifyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub security_classify_info: Option<GetSecurityClassifySecurityClassifyInfo>,
    pub success: Option<bool>,
}
model! { GetSecurityClassifyOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "SecurityClassifyInfo" security_classify_info, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityClassifySecurityClassifyInfo {
    pub abbreviation: Option<String>,
    pub id: Option<i64>,
    pub level_abbreviation: Option<String>,
    pub level_index: Option<i64>,
    pub level_name: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}
model! { GetSecurityClassifySecurityClassifyInfo {
    0 "Abbreviation" abbreviation, 1 "Id" id, 2 "LevelAbbreviation" level_abbreviation, 3 "LevelIndex" level_index,
    4 "LevelName" level_name, 5 "Name" name, 6 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityIdentifyResult {
    pub id: i64,
    pub op_tenant_id: i64,
}
operation! { GetSecurityIdentifyResult(id: i64, op_tenant_id: i64)
    "GetSecurityIdentifyResult" -> GetSecurityIdentifyResultOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityIdentifyResultOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub security_identify_result_info: Option<GetSecurityIdentifyResultSecurityIdentifyResultInfo>,
    pub success: Option<bool>,
}
model! { GetSecurityIdentifyResultOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "SecurityIdentifyResultInfo" security_identify_result_info, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityIdentifyResultSecurityIdentifyResultInfo {
    pub biz_date: Option<String>,
    pub biz_unit_display_name: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub classify_abbreviation: Option<String>,
    pub classify_id: Option<i64>,
    pub classify_name: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub datasource_id: Option<i64>,
    pub datasource_name: Option<String>,
    pub field_description: Option<String>,
    pub field_id: Option<String>,
    pub field_name: Option<String>,
    pub has_better_rule: Option<bool>,
    pub id: Option<i64>,
    pub identify_record_id: Option<i64>,
    pub is_custom_identify: Option<bool>,
    pub is_locked: Option<bool>,
    pub level_abbreviation: Option<String>,
    pub level_color: Option<i64>,
    pub level_index: Option<i64>,
    pub level_name: Option<String>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub project_display_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub scan_task_id: Option<i64>,
    pub status: Option<String>,
    pub table_catalog: Option<String>,
    pub table_description: Option<String>,
    pub table_env: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_task_id: Option<i64>,
    pub table_type: Option<String>,
}
model! { GetSecurityIdentifyResultSecurityIdentifyResultInfo {
    0 "BizDate" biz_date, 1 "BizUnitDisplayName" biz_unit_display_name, 2 "BizUnitId" biz_unit_id,
    3 "BizUnitName" biz_unit_name, 4 "ClassifyAbbreviation" classify_abbreviation, 5 "ClassifyId" classify_id,
    6 "ClassifyName" classify_name, 7 "CreateTime" create_time, 8 "Creator" creator, 9 "DatasourceId" datasource_id,
    10 "DatasourceName" datasource_name, 11 "FieldDescription" field_description, 12 "FieldId" field_id,
    13 "FieldName" field_name, 14 "HasBetterRule" has_better_rule, 15 "Id" id, 16 "IdentifyRecordId" identify_record_id,
    17 "IsCustomIdentify" is_custom_identify, 18 "IsLocked" is_locked, 19 "LevelAbbreviation" level_abbreviation,
    20 "LevelColor" level_color, 21 "LevelIndex" level_index, 22 "LevelName" level_name, 23 "Modifier" modifier,
    24 "ModifyTime" modify_time, 25 "ProjectDisplayName" project_display_name, 26 "ProjectId" project_id,
    27 "ProjectName" project_name, 28 "ScanTaskId" scan_task_id, 29 "Status" status, 30 "TableCatalog" table_catalog,
    31 "TableDescription" table_description, 32 "TableEnv" table_env, 33 "TableId" table_id, 34 "TableName" table_name,
    35 "TableTaskId" table_task_id, 36 "TableType" table_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityLevel {
    pub index: i64,
    pub op_tenant_id: i64,
}
operation! { GetSecurityLevel(index: i64, op_tenant_id: i64) "GetSecurityLevel" -> GetSecurityLevelOutput {
    0 "Index" index, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityLevelOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub security_level_info: Option<GetSecurityLevelSecurityLevelInfo>,
    pub success: Option<bool>,
}
model! { GetSecurityLevelOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SecurityLevelInfo" security_level_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityLevelSecurityLevelInfo {
    pub abbreviation: Option<String>,
    pub description: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub related_classify_id_list: Option<Vec<i64>>,
}
model! { GetSecurityLevelSecurityLevelInfo {
    0 "Abbreviation" abbreviation, 1 "Description" description, 2 "Index" index, 3 "Name" name,
    4 "RelatedClassifyIdList" related_classify_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecuritySecretKey {
    pub name: String,
    pub op_tenant_id: i64,
}
operation! { GetSecuritySecretKey(name: String, op_tenant_id: i64)
    "GetSecuritySecretKey" -> GetSecuritySecretKeyOutput {
    0 "Name" name, 1 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecuritySecretKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub security_secret_key_info: Option<GetSecuritySecretKeySecuritySecretKeyInfo>,
    pub success: Option<bool>,
}
model! { GetSecuritySecretKeyOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "SecuritySecretKeyInfo" security_secret_key_info, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecuritySecretKeySecuritySecretKeyInfo {
    pub algorithm_type: Option<String>,
    pub algorithm_type_alias: Option<String>,
    pub description: Option<String>,
    pub enable_openapi_query: Option<bool>,
    pub generation_type: Option<String>,
    pub id: Option<i64>,
    pub is_owner_manage_only: Option<bool>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub secret_key_list: Option<Vec<Secret>>,
    pub sub_key_count: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetSecuritySecretKeySecuritySecretKeyInfo {
    0 "AlgorithmType" algorithm_type, 1 "AlgorithmTypeAlias" algorithm_type_alias, 2 "Description" description,
    3 "EnableOpenapiQuery" enable_openapi_query, 4 "GenerationType" generation_type, 5 "Id" id,
    6 "IsOwnerManageOnly" is_owner_manage_only, 7 "Name" name, 8 "Owner" owner, 9 "OwnerName" owner_name,
    10 "SecretKeyList" secret_key_list, 11 "SubKeyCount" sub_key_count, 12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkLocalClientInfo {
    pub env_enum: String,
    pub op_tenant_id: i64,
    pub project_id: String,
}
operation! { GetSparkLocalClientInfo(env_enum: String, op_tenant_id: i64, project_id: String)
    "GetSparkLocalClientInfo" -> GetSparkLocalClientInfoOutput {
    0 "EnvEnum" env_enum, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkLocalClientInfoOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetSparkLocalClientInfoData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSparkLocalClientInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSparkLocalClientInfoData {
    pub client_file_resource_id: Option<String>,
    pub client_file_resource_name: Option<String>,
    pub client_name: Option<String>,
    pub editable: Option<bool>,
}
model! { GetSparkLocalClientInfoData {
    0 "ClientFileResourceId" client_file_resource_id, 1 "ClientFileResourceName" client_file_resource_name,
    2 "ClientName" client_name, 3 "Editable" editable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandard {
    pub op_tenant_id: i64,
    pub standard_get_query: GetStandardStandardGetQuery,
}
operation! { GetStandard(op_tenant_id: i64, standard_get_query: GetStandardStandardGetQuery)
    "GetStandard" -> GetStandardOutput {
    0 "OpTenantId" op_tenant_id, 1 "StandardGetQuery" standard_get_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStandardGetQuery {
    pub need_relation: Option<bool>,
    pub nullable: Option<bool>,
    pub standard_id: Option<i64>,
    pub standard_stage: Option<String>,
    pub version: Option<i64>,
}
input! { GetStandardStandardGetQuery(standard_id: i64) {
    0 "NeedRelation" need_relation: bool, 1 "Nullable" nullable: bool, 2 "StandardId" standard_id: i64,
    3 "StandardStage" standard_stage: String, 4 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub standard_info: Option<GetStandardStandardInfo>,
    pub success: Option<bool>,
}
model! { GetStandardOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "StandardInfo" standard_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStandardInfo {
    pub attribute_with_value_list: Option<Vec<GetStandardAttributeWithValueList>>,
    pub code: Option<String>,
    pub creator: Option<GetStandardCreator>,
    pub description: Option<String>,
    pub effective_time_config: Option<GetStandardEffectiveTimeConfig>,
    pub english_name: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<GetStandardLastModifier>,
    pub lookup_table_relations: Option<Vec<GetStandardLookupTableRelations>>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<GetStandardOwner>,
    pub stage: Option<String>,
    pub standard_general_monitor_config: Option<GetStandardStandardGeneralMonitorConfig>,
    pub standard_relations: Option<Vec<GetStandardStandardRelations>>,
    pub standard_set: Option<GetStandardStandardSet>,
    pub standard_template: Option<GetStandardStandardTemplate>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { GetStandardStandardInfo {
    0 "AttributeWithValueList" attribute_with_value_list, 1 "Code" code, 2 "Creator" creator,
    3 "Description" description, 4 "EffectiveTimeConfig" effective_time_config, 5 "EnglishName" english_name, 6 "Id" id,
    7 "LastModifier" last_modifier, 8 "LookupTableRelations" lookup_table_relations, 9 "ModifyTime" modify_time,
    10 "Name" name, 11 "Owner" owner, 12 "Stage" stage,
    13 "StandardGeneralMonitorConfig" standard_general_monitor_config, 14 "StandardRelations" standard_relations,
    15 "StandardSet" standard_set, 16 "StandardTemplate" standard_template, 17 "Status" status, 18 "Type" r#type,
    19 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardAttributeWithValueList {
    pub attribute: Option<GetStandardAttribute>,
    pub value: Option<String>,
}
model! { GetStandardAttributeWithValueList {
    0 "Attribute" attribute, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardAttribute {
    pub code: Option<String>,
    pub description: Option<String>,
    pub enable_monitor_config: Option<bool>,
    pub id: Option<i64>,
    pub monitor_config: Option<GetStandardMonitorConfig>,
    pub name: Option<String>,
    pub ref_attribute: Option<GetStandardRefAttribute>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
    pub value_config: Option<GetStandardValueConfig>,
}
model! { GetStandardAttribute {
    0 "Code" code, 1 "Description" description, 2 "EnableMonitorConfig" enable_monitor_config, 3 "Id" id,
    4 "MonitorConfig" monitor_config, 5 "Name" name, 6 "RefAttribute" ref_attribute, 7 "Required" required,
    8 "Type" r#type, 9 "ValueConfig" value_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardMonitorConfig {
    pub column_name: Option<String>,
    pub is_case_sensitive: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetStandardMonitorConfig {
    0 "ColumnName" column_name, 1 "IsCaseSensitive" is_case_sensitive, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardRefAttribute {
    pub attribute_from_info: Option<GetStandardAttributeFromInfo>,
    pub attribute_id: Option<i64>,
}
model! { GetStandardRefAttribute {
    0 "AttributeFromInfo" attribute_from_info, 1 "AttributeId" attribute_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardAttributeFromInfo {
    pub attribute_from: Option<String>,
    pub standard_reference: Option<GetStandardStandardReference>,
}
model! { GetStandardAttributeFromInfo {
    0 "AttributeFrom" attribute_from, 1 "StandardReference" standard_reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStandardReference {
    pub standard_id: Option<i64>,
    pub version: Option<i64>,
}
model! { GetStandardStandardReference {
    0 "StandardId" standard_id, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardValueConfig {
    pub data_type: Option<String>,
    pub default_value: Option<String>,
    pub length: Option<i64>,
    pub r#type: Option<String>,
    pub value_range: Option<GetStandardValueRange>,
}
model! { GetStandardValueConfig {
    0 "DataType" data_type, 1 "DefaultValue" default_value, 2 "Length" length, 3 "Type" r#type,
    4 "ValueRange" value_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardValueRange {
    pub dataphin_attribute_type: Option<String>,
    pub lookup_table_reference: Option<GetStandardLookupTableReference>,
    pub min_max_value_config: Option<GetStandardMinMaxValueConfig>,
    pub value_constraint: Option<String>,
    pub value_list: Option<Vec<String>>,
}
model! { GetStandardValueRange {
    0 "DataphinAttributeType" dataphin_attribute_type, 1 "LookupTableReference" lookup_table_reference,
    2 "MinMaxValueConfig" min_max_value_config, 3 "ValueConstraint" value_constraint, 4 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardLookupTableReference {
    pub column: Option<String>,
    pub lookup_table_id: Option<i64>,
}
model! { GetStandardLookupTableReference {
    0 "Column" column, 1 "LookupTableId" lookup_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardMinMaxValueConfig {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
}
model! { GetStandardMinMaxValueConfig {
    0 "IncludeMaxValue" include_max_value, 1 "IncludeMinValue" include_min_value, 2 "MaxValue" max_value,
    3 "MinValue" min_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardEffectiveTimeConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
model! { GetStandardEffectiveTimeConfig {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardLastModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardLastModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardLookupTableRelations {
    pub attribute_code: Option<String>,
    pub attribute_id: Option<i64>,
    pub attribute_name: Option<String>,
    pub lookup_table_code: Option<String>,
    pub lookup_table_id: Option<i64>,
}
model! { GetStandardLookupTableRelations {
    0 "AttributeCode" attribute_code, 1 "AttributeId" attribute_id, 2 "AttributeName" attribute_name,
    3 "LookupTableCode" lookup_table_code, 4 "LookupTableId" lookup_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardOwner {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardOwner {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStandardGeneralMonitorConfig {
    pub standard_monitor_config_list: Option<Vec<GetStandardStandardMonitorConfigList>>,
}
model! { GetStandardStandardGeneralMonitorConfig {
    0 "StandardMonitorConfigList" standard_monitor_config_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStandardMonitorConfigList {
    pub attribute_id: Option<i64>,
    pub attribute_monitor_config: Option<GetStandardAttributeMonitorConfig>,
    pub attribute_name: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub monitor_from: Option<String>,
    pub quality_rule_template: Option<GetStandardQualityRuleTemplate>,
    pub rule_config_list: Option<Vec<GetStandardRuleConfigList>>,
    pub rule_name: Option<String>,
    pub rule_sub_type: Option<String>,
    pub rule_validate_config_list: Option<Vec<GetStandardRuleValidateConfigList>>,
    pub r#type: Option<String>,
}
model! { GetStandardStandardMonitorConfigList {
    0 "AttributeId" attribute_id, 1 "AttributeMonitorConfig" attribute_monitor_config, 2 "AttributeName" attribute_name,
    3 "Description" description, 4 "Id" id, 5 "MonitorFrom" monitor_from, 6 "QualityRuleTemplate" quality_rule_template,
    7 "RuleConfigList" rule_config_list, 8 "RuleName" rule_name, 9 "RuleSubType" rule_sub_type,
    10 "RuleValidateConfigList" rule_validate_config_list, 11 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardAttributeMonitorConfig {
    pub column_name: Option<String>,
    pub is_case_sensitive: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetStandardAttributeMonitorConfig {
    0 "ColumnName" column_name, 1 "IsCaseSensitive" is_case_sensitive, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardQualityRuleTemplate {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetStandardQualityRuleTemplate {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardRuleConfigList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetStandardRuleConfigList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardRuleValidateConfigList {
    pub id: Option<String>,
    pub metric: Option<String>,
    pub metric_name: Option<String>,
    pub operator: Option<String>,
    pub parent_id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetStandardRuleValidateConfigList {
    0 "Id" id, 1 "Metric" metric, 2 "MetricName" metric_name, 3 "Operator" operator, 4 "ParentId" parent_id,
    5 "Type" r#type, 6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStandardRelations {
    pub relation_type: Option<String>,
    pub standard_id: Option<i64>,
    pub standard_stage: Option<String>,
    pub standard_status: Option<String>,
    pub version: Option<i64>,
}
model! { GetStandardStandardRelations {
    0 "RelationType" relation_type, 1 "StandardId" standard_id, 2 "StandardStage" standard_stage,
    3 "StandardStatus" standard_status, 4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStandardSet {
    pub code: Option<String>,
    pub directory: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetStandardStandardSet {
    0 "Code" code, 1 "Directory" directory, 2 "Id" id, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStandardTemplate {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub template_from: Option<String>,
    pub version: Option<i64>,
}
model! { GetStandardStandardTemplate {
    0 "Code" code, 1 "Id" id, 2 "Name" name, 3 "TemplateFrom" template_from, 4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardLookupTable {
    pub id: i64,
    pub nullable: Option<bool>,
    pub op_tenant_id: i64,
}
operation! { GetStandardLookupTable(id: i64, op_tenant_id: i64)
    "GetStandardLookupTable" -> GetStandardLookupTableOutput {
    0 "Id" id, 1 "Nullable" nullable: bool, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardLookupTableOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub lookup_table_info: Option<GetStandardLookupTableLookupTableInfo>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetStandardLookupTableOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "LookupTableInfo" lookup_table_info, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardLookupTableLookupTableInfo {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub directory_reference: Option<GetStandardLookupTableDirectoryReference>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub lookup_table_value_list: Option<Vec<GetStandardLookupTableLookupTableValueList>>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
}
model! { GetStandardLookupTableLookupTableInfo {
    0 "Code" code, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "CreatorName" creator_name,
    4 "Description" description, 5 "DirectoryReference" directory_reference, 6 "Id" id, 7 "LastModifier" last_modifier,
    8 "LastModifierName" last_modifier_name, 9 "LookupTableValueList" lookup_table_value_list,
    10 "ModifyTime" modify_time, 11 "Name" name, 12 "Owner" owner, 13 "OwnerName" owner_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardLookupTableDirectoryReference {
    pub directory: Option<String>,
}
model! { GetStandardLookupTableDirectoryReference {
    0 "Directory" directory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardLookupTableLookupTableValueList {
    pub description: Option<String>,
    pub english_name: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetStandardLookupTableLookupTableValueList {
    0 "Description" description, 1 "EnglishName" english_name, 2 "Name" name, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSet {
    pub id: i64,
    pub nullable: Option<bool>,
    pub op_tenant_id: i64,
}
operation! { GetStandardSet(id: i64, op_tenant_id: i64) "GetStandardSet" -> GetStandardSetOutput {
    0 "Id" id, 1 "Nullable" nullable: bool, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub standard_set_info: Option<GetStandardSetStandardSetInfo>,
    pub success: Option<bool>,
}
model! { GetStandardSetOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "StandardSetInfo" standard_set_info,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetStandardSetInfo {
    pub approval_config: Option<GetStandardSetApprovalConfig>,
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<GetStandardSetCreator>,
    pub default_standard_template_id: Option<i64>,
    pub description: Option<String>,
    pub directory_reference: Option<GetStandardSetDirectoryReference>,
    pub id: Option<i64>,
    pub last_modifier: Option<GetStandardSetLastModifier>,
    pub maintainer_list: Option<Vec<GetStandardSetMaintainerList>>,
    pub member_group_list: Option<Vec<GetStandardSetMemberGroupList>>,
    pub member_list: Option<Vec<GetStandardSetMemberList>>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub offline_approval_config: Option<GetStandardSetOfflineApprovalConfig>,
    pub visibility_config: Option<GetStandardSetVisibilityConfig>,
}
model! { GetStandardSetStandardSetInfo {
    0 "ApprovalConfig" approval_config, 1 "Code" code, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "DefaultStandardTemplateId" default_standard_template_id, 5 "Description" description,
    6 "DirectoryReference" directory_reference, 7 "Id" id, 8 "LastModifier" last_modifier,
    9 "MaintainerList" maintainer_list, 10 "MemberGroupList" member_group_list, 11 "MemberList" member_list,
    12 "ModifyTime" modify_time, 13 "Name" name, 14 "OfflineApprovalConfig" offline_approval_config,
    15 "VisibilityConfig" visibility_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetApprovalConfig {
    pub approval_type: Option<String>,
    pub enable_approval: Option<bool>,
    pub is_submit_in_batch: Option<bool>,
    pub template_id: Option<i64>,
}
model! { GetStandardSetApprovalConfig {
    0 "ApprovalType" approval_type, 1 "EnableApproval" enable_approval, 2 "IsSubmitInBatch" is_submit_in_batch,
    3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardSetCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetDirectoryReference {
    pub directory: Option<String>,
}
model! { GetStandardSetDirectoryReference {
    0 "Directory" directory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetLastModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardSetLastModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetMaintainerList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardSetMaintainerList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetMemberGroupList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardSetMemberGroupList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetMemberList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardSetMemberList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetOfflineApprovalConfig {
    pub approval_type: Option<String>,
    pub enable_approval: Option<bool>,
    pub is_submit_in_batch: Option<bool>,
    pub template_id: Option<i64>,
}
model! { GetStandardSetOfflineApprovalConfig {
    0 "ApprovalType" approval_type, 1 "EnableApproval" enable_approval, 2 "IsSubmitInBatch" is_submit_in_batch,
    3 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetVisibilityConfig {
    pub specified_user_list: Option<Vec<GetStandardSetSpecifiedUserList>>,
    pub r#type: Option<String>,
}
model! { GetStandardSetVisibilityConfig {
    0 "SpecifiedUserList" specified_user_list, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardSetSpecifiedUserList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardSetSpecifiedUserList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStatistics {
    pub op_tenant_id: i64,
    pub statistics_query: GetStandardStatisticsStatisticsQuery,
}
operation! { GetStandardStatistics(op_tenant_id: i64, statistics_query: GetStandardStatisticsStatisticsQuery)
    "GetStandardStatistics" -> GetStandardStatisticsOutput {
    0 "OpTenantId" op_tenant_id, 1 "StatisticsQuery" statistics_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStatisticsStatisticsQuery {
    pub create_time_period: Option<GetStandardStatisticsCreateTimePeriod>,
    pub directory: Option<String>,
    pub standard_stage_list: Option<Vec<String>>,
}
input! { GetStandardStatisticsStatisticsQuery(directory: String) {
    0 "CreateTimePeriod" create_time_period: GetStandardStatisticsCreateTimePeriod, 1 "Directory" directory: String,
    2 "StandardStageList" standard_stage_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStatisticsCreateTimePeriod {
    pub end_time: Option<String>,
    pub include_end_time: Option<bool>,
    pub start_time: Option<String>,
}
input! { GetStandardStatisticsCreateTimePeriod() {
    0 "EndTime" end_time: String, 1 "IncludeEndTime" include_end_time: bool, 2 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<GetStandardStatisticsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetStandardStatisticsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStatisticsData {
    pub standard_type_count_list: Option<Vec<GetStandardStatisticsStandardTypeCountList>>,
    pub total_count: Option<i64>,
}
model! { GetStandardStatisticsData {
    0 "StandardTypeCountList" standard_type_count_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardStatisticsStandardTypeCountList {
    pub count: Option<i64>,
    pub standard_type: Option<String>,
}
model! { GetStandardStatisticsStandardTypeCountList {
    0 "Count" count, 1 "StandardType" standard_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplate {
    pub id: i64,
    pub nullable: Option<bool>,
    pub op_tenant_id: i64,
    pub filter_query: Option<GetStandardTemplateFilterQuery>,
}
operation! { GetStandardTemplate(id: i64, op_tenant_id: i64) "GetStandardTemplate" -> GetStandardTemplateOutput {
    0 "Id" id, 1 "Nullable" nullable: bool, 2 "OpTenantId" op_tenant_id,
    3 "FilterQuery" filter_query: GetStandardTemplateFilterQuery
} [
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateFilterQuery {
    pub version: Option<i64>,
}
input! { GetStandardTemplateFilterQuery() {
    0 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub template_info: Option<GetStandardTemplateTemplateInfo>,
}
model! { GetStandardTemplateOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TemplateInfo" template_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateTemplateInfo {
    pub attributes_config: Option<GetStandardTemplateAttributesConfig>,
    pub code: Option<String>,
    pub code_rule_config: Option<GetStandardTemplateCodeRuleConfig>,
    pub create_time: Option<String>,
    pub creator: Option<GetStandardTemplateCreator>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<GetStandardTemplateLastModifier>,
    pub maintainer_list: Option<Vec<GetStandardTemplateMaintainerList>>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub template_from: Option<String>,
    pub unique_id: Option<String>,
    pub version: Option<i64>,
}
model! { GetStandardTemplateTemplateInfo {
    0 "AttributesConfig" attributes_config, 1 "Code" code, 2 "CodeRuleConfig" code_rule_config,
    3 "CreateTime" create_time, 4 "Creator" creator, 5 "Description" description, 6 "Id" id,
    7 "LastModifier" last_modifier, 8 "MaintainerList" maintainer_list, 9 "ModifyTime" modify_time, 10 "Name" name,
    11 "TemplateFrom" template_from, 12 "UniqueId" unique_id, 13 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateAttributesConfig {
    pub attribute_list: Option<Vec<GetStandardTemplateAttributeList>>,
}
model! { GetStandardTemplateAttributesConfig {
    0 "AttributeList" attribute_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateAttributeList {
    pub code: Option<String>,
    pub description: Option<String>,
    pub enable_monitor_config: Option<bool>,
    pub id: Option<i64>,
    pub monitor_config: Option<GetStandardTemplateMonitorConfig>,
    pub name: Option<String>,
    pub ref_attribute: Option<GetStandardTemplateRefAttribute>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
    pub value_config: Option<GetStandardTemplateValueConfig>,
}
model! { GetStandardTemplateAttributeList {
    0 "Code" code, 1 "Description" description, 2 "EnableMonitorConfig" enable_monitor_config, 3 "Id" id,
    4 "MonitorConfig" monitor_config, 5 "Name" name, 6 "RefAttribute" ref_attribute, 7 "Required" required,
    8 "Type" r#type, 9 "ValueConfig" value_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateMonitorConfig {
    pub column_name: Option<String>,
    pub is_case_sensitive: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetStandardTemplateMonitorConfig {
    0 "ColumnName" column_name, 1 "IsCaseSensitive" is_case_sensitive, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateRefAttribute {
    pub attribute_from_info: Option<GetStandardTemplateAttributeFromInfo>,
    pub attribute_id: Option<i64>,
}
model! { GetStandardTemplateRefAttribute {
    0 "AttributeFromInfo" attribute_from_info, 1 "AttributeId" attribute_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateAttributeFromInfo {
    pub attribute_from: Option<String>,
    pub standard_reference: Option<GetStandardTemplateStandardReference>,
}
model! { GetStandardTemplateAttributeFromInfo {
    0 "AttributeFrom" attribute_from, 1 "StandardReference" standard_reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateStandardReference {
    pub standard_id: Option<i64>,
    pub version: Option<i64>,
}
model! { GetStandardTemplateStandardReference {
    0 "StandardId" standard_id, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateValueConfig {
    pub data_type: Option<String>,
    pub default_value: Option<String>,
    pub length: Option<i64>,
    pub r#type: Option<String>,
    pub value_range: Option<GetStandardTemplateValueRange>,
}
model! { GetStandardTemplateValueConfig {
    0 "DataType" data_type, 1 "DefaultValue" default_value, 2 "Length" length, 3 "Type" r#type,
    4 "ValueRange" value_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateValueRange {
    pub dataphin_attribute_type: Option<String>,
    pub lookup_table_reference: Option<GetStandardTemplateLookupTableReference>,
    pub min_max_value_config: Option<GetStandardTemplateMinMaxValueConfig>,
    pub value_constraint: Option<String>,
    pub value_list: Option<Vec<String>>,
}
model! { GetStandardTemplateValueRange {
    0 "DataphinAttributeType" dataphin_attribute_type, 1 "LookupTableReference" lookup_table_reference,
    2 "MinMaxValueConfig" min_max_value_config, 3 "ValueConstraint" value_constraint, 4 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateLookupTableReference {
    pub column: Option<String>,
    pub lookup_table_id: Option<i64>,
}
model! { GetStandardTemplateLookupTableReference {
    0 "Column" column, 1 "LookupTableId" lookup_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateMinMaxValueConfig {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
}
model! { GetStandardTemplateMinMaxValueConfig {
    0 "IncludeMaxValue" include_max_value, 1 "IncludeMinValue" include_min_value, 2 "MaxValue" max_value,
    3 "MinValue" min_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateCodeRuleConfig {
    pub auto_config: Option<GetStandardTemplateAutoConfig>,
    pub generate_type: Option<String>,
}
model! { GetStandardTemplateCodeRuleConfig {
    0 "AutoConfig" auto_config, 1 "GenerateType" generate_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateAutoConfig {
    pub code_rule_list: Option<Vec<GetStandardTemplateCodeRuleList>>,
    pub need_strong_validate: Option<bool>,
}
model! { GetStandardTemplateAutoConfig {
    0 "CodeRuleList" code_rule_list, 1 "NeedStrongValidate" need_strong_validate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateCodeRuleList {
    pub auto_increment_sequence_config: Option<GetStandardTemplateAutoIncrementSequenceConfig>,
    pub index: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetStandardTemplateCodeRuleList {
    0 "AutoIncrementSequenceConfig" auto_increment_sequence_config, 1 "Index" index, 2 "Type" r#type, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateAutoIncrementSequenceConfig {
    pub digit: Option<i64>,
    pub need_padding_zero: Option<bool>,
    pub start_value: Option<i64>,
    pub step: Option<i64>,
}
model! { GetStandardTemplateAutoIncrementSequenceConfig {
    0 "Digit" digit, 1 "NeedPaddingZero" need_padding_zero, 2 "StartValue" start_value, 3 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardTemplateCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateLastModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardTemplateLastModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardTemplateMaintainerList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardTemplateMaintainerList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardWordRoot {
    pub name: String,
    pub nullable: Option<bool>,
    pub op_tenant_id: i64,
}
operation! { GetStandardWordRoot(name: String, op_tenant_id: i64) "GetStandardWordRoot" -> GetStandardWordRootOutput {
    0 "Name" name, 1 "Nullable" nullable: bool, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardWordRootOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub word_root_info: Option<GetStandardWordRootWordRootInfo>,
}
model! { GetStandardWordRootOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "WordRootInfo" word_root_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStandardWordRootWordRootInfo {
    pub abbreviation: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub full_name: Option<String>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
}
model! { GetStandardWordRootWordRootInfo {
    0 "Abbreviation" abbreviation, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "CreatorName" creator_name,
    4 "Description" description, 5 "FullName" full_name, 6 "LastModifier" last_modifier,
    7 "LastModifierName" last_modifier_name, 8 "ModifyTime" modify_time, 9 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamJobs {
    pub env: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetStreamJobs(env: String, op_tenant_id: i64, project_id: i64) "GetStreamJobs" -> GetStreamJobsOutput {
    0 "Env" env, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamJobsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetStreamJobsData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetStreamJobsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStreamJobsData {
    pub env: Option<String>,
    pub id: Option<i64>,
    pub job_name: Option<String>,
    pub modifier_id: Option<String>,
    pub owner_id: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetStreamJobsData {
    0 "Env" env, 1 "Id" id, 2 "JobName" job_name, 3 "ModifierId" modifier_id, 4 "OwnerId" owner_id,
    5 "ProjectId" project_id, 6 "Status" status, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrun {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub supplement_id: String,
}
operation! { GetSupplementDagrun(op_tenant_id: i64, supplement_id: String)
    "GetSupplementDagrun" -> GetSupplementDagrunOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "SupplementId" supplement_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrunOutput {
    pub code: Option<String>,
    pub dagrun_list: Option<Vec<GetSupplementDagrunDagrunList>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSupplementDagrunOutput {
    0 "Code" code, 1 "DagrunList" dagrun_list, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrunDagrunList {
    pub biz_date: Option<String>,
    pub duration: Option<String>,
    pub end_execute_time: Option<i64>,
    pub id: Option<String>,
    pub start_execute_time: Option<i64>,
    pub status: Option<String>,
    pub supplement_id: Option<String>,
}
model! { GetSupplementDagrunDagrunList {
    0 "BizDate" biz_date, 1 "Duration" duration, 2 "EndExecuteTime" end_execute_time, 3 "Id" id,
    4 "StartExecuteTime" start_execute_time, 5 "Status" status, 6 "SupplementId" supplement_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrunInstance {
    pub dagrun_id: String,
    pub env: Option<String>,
    pub op_tenant_id: i64,
}
operation! { GetSupplementDagrunInstance(dagrun_id: String, op_tenant_id: i64)
    "GetSupplementDagrunInstance" -> GetSupplementDagrunInstanceOutput {
    0 "DagrunId" dagrun_id, 1 "Env" env: String, 2 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrunInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_list: Option<Vec<GetSupplementDagrunInstanceInstanceList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSupplementDagrunInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "InstanceList" instance_list, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrunInstanceInstanceList {
    pub biz_date: Option<i64>,
    pub due_time: Option<i64>,
    pub duration: Option<String>,
    pub end_execute_time: Option<i64>,
    pub extend_info: Option<String>,
    pub id: Option<String>,
    pub index: Option<i64>,
    pub node_info: Option<GetSupplementDagrunInstanceNodeInfo>,
    pub start_execute_time: Option<i64>,
    pub status_list: Option<Vec<String>>,
    pub r#type: Option<String>,
}
model! { GetSupplementDagrunInstanceInstanceList {
    0 "BizDate" biz_date, 1 "DueTime" due_time, 2 "Duration" duration, 3 "EndExecuteTime" end_execute_time,
    4 "ExtendInfo" extend_info, 5 "Id" id, 6 "Index" index, 7 "NodeInfo" node_info,
    8 "StartExecuteTime" start_execute_time, 9 "StatusList" status_list, 10 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrunInstanceNodeInfo {
    pub biz_unit_name: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<GetSupplementDagrunInstanceCreator>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub from: Option<String>,
    pub has_dev: Option<bool>,
    pub has_prod: Option<bool>,
    pub id: Option<String>,
    pub last_modified_time: Option<String>,
    pub modifier: Option<GetSupplementDagrunInstanceModifier>,
    pub name: Option<String>,
    pub owner_list: Option<Vec<GetSupplementDagrunInstanceOwnerList>>,
    pub priority_list: Option<Vec<String>>,
    pub resource_group_list: Option<Vec<String>>,
    pub schedule_paused: Option<bool>,
    pub schedule_period_list: Option<Vec<String>>,
    pub sub_detail_type: Option<String>,
    pub r#type: Option<String>,
}
model! { GetSupplementDagrunInstanceNodeInfo {
    0 "BizUnitName" biz_unit_name, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "Description" description,
    4 "DryRun" dry_run, 5 "From" from, 6 "HasDev" has_dev, 7 "HasProd" has_prod, 8 "Id" id,
    9 "LastModifiedTime" last_modified_time, 10 "Modifier" modifier, 11 "Name" name, 12 "OwnerList" owner_list,
    13 "PriorityList" priority_list, 14 "ResourceGroupList" resource_group_list, 15 "SchedulePaused" schedule_paused,
    16 "SchedulePeriodList" schedule_period_list, 17 "SubDetailType" sub_detail_type, 18 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrunInstanceCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetSupplementDagrunInstanceCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrunInstanceModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetSupplementDagrunInstanceModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSupplementDagrunInstanceOwnerList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { GetSupplementDagrunInstanceOwnerList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnLineageByTaskId {
    pub op_tenant_id: i64,
    pub table_column_lineage_by_task_id_query: GetTableColumnLineageByTaskIdTableColumnLineageByTaskIdQuery,
}
operation! { GetTableColumnLineageByTaskId(op_tenant_id: i64, table_column_lineage_by_task_id_query: GetTableColumnLineageByTaskIdTableColumnLineageByTaskIdQuery)
    "GetTableColumnLineageByTaskId" -> GetTableColumnLineageByTaskIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "TableColumnLineageByTaskIdQuery" table_column_lineage_by_task_id_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnLineageByTaskIdTableColumnLineageByTaskIdQuery {
    pub need_not_exist_object: Option<bool>,
    pub task_env: Option<String>,
    pub task_id: Option<String>,
}
input! { GetTableColumnLineageByTaskIdTableColumnLineageByTaskIdQuery(task_id: String) {
    0 "NeedNotExistObject" need_not_exist_object: bool, 1 "TaskEnv" task_env: String, 2 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnLineageByTaskIdOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetTableColumnLineageByTaskIdData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTableColumnLineageByTaskIdOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnLineageByTaskIdData {
    pub input_biz_unit_id: Option<i64>,
    pub input_column_id: Option<String>,
    pub input_column_name: Option<String>,
    pub input_data_source_id: Option<i64>,
    pub input_data_source_type: Option<String>,
    pub input_db_type: Option<String>,
    pub input_env: Option<String>,
    pub input_project_id: Option<i64>,
    pub input_table_deleted: Option<bool>,
    pub input_table_id: Option<String>,
    pub input_table_name: Option<String>,
    pub input_table_type: Option<String>,
    pub output_biz_unit_id: Option<i64>,
    pub output_column_id: Option<String>,
    pub output_column_name: Option<String>,
    pub output_data_source_id: Option<i64>,
    pub output_data_source_type: Option<String>,
    pub output_db_type: Option<String>,
    pub output_env: Option<String>,
    pub output_project_id: Option<i64>,
    pub output_table_deleted: Option<bool>,
    pub output_table_id: Option<String>,
    pub output_table_name: Option<String>,
    pub output_table_type: Option<String>,
    pub task_env: Option<String>,
    pub task_id: Option<String>,
    pub tenant_id: Option<i64>,
}
model! { GetTableColumnLineageByTaskIdData {
    0 "InputBizUnitId" input_biz_unit_id, 1 "InputColumnId" input_column_id, 2 "InputColumnName" input_column_name,
    3 "InputDataSourceId" input_data_source_id, 4 "InputDataSourceType" input_data_source_type,
    5 "InputDbType" input_db_type, 6 "InputEnv" input_env, 7 "InputProjectId" input_project_id,
    8 "InputTableDeleted" input_table_deleted, 9 "InputTableId" input_table_id, 10 "InputTableName" input_table_name,
    11 "InputTableType" input_table_type, 12 "OutputBizUnitId" output_biz_unit_id, 13 "OutputColumnId" output_column_id,
    14 "OutputColumnName" output_column_name, 15 "OutputDataSourceId" output_data_source_id,
    16 "OutputDataSourceType" output_data_source_type, 17 "OutputDbType" output_db_type, 18 "OutputEnv" output_env,
    19 "OutputProjectId" output_project_id, 20 "OutputTableDeleted" output_table_deleted,
    21 "OutputTableId" output_table_id, 22 "OutputTableName" output_table_name, 23 "OutputTableType" output_table_type,
    24 "TaskEnv" task_env, 25 "TaskId" task_id, 26 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnLineages {
    pub op_tenant_id: i64,
    pub table_guid: String,
    pub filter_query: Option<GetTableColumnLineagesFilterQuery>,
}
operation! { GetTableColumnLineages(op_tenant_id: i64, table_guid: String)
    "GetTableColumnLineages" -> GetTableColumnLineagesOutput {
    0 "OpTenantId" op_tenant_id, 1 "TableGuid" table_guid,
    2 "FilterQuery" filter_query: GetTableColumnLineagesFilterQuery
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnLineagesFilterQuery {
    pub need_downstream: Option<bool>,
    pub need_not_exist_object: Option<bool>,
    pub need_upstream: Option<bool>,
    pub node_env: Option<String>,
    pub node_id_list: Option<Vec<String>>,
}
input! { GetTableColumnLineagesFilterQuery() {
    0 "NeedDownstream" need_downstream: bool, 1 "NeedNotExistObject" need_not_exist_object: bool,
    2 "NeedUpstream" need_upstream: bool, 3 "NodeEnv" node_env: String, 4 "NodeIdList" node_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnLineagesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_column_lineage_list: Option<Vec<GetTableColumnLineagesTableColumnLineageList>>,
}
model! { GetTableColumnLineagesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TableColumnLineageList" table_column_lineage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnLineagesTableColumnLineageList {
    pub input_biz_unit_id: Option<i64>,
    pub input_column_guid: Option<String>,
    pub input_column_name: Option<String>,
    pub input_data_source_id: Option<i64>,
    pub input_data_source_type: Option<String>,
    pub input_project_id: Option<i64>,
    pub input_table_deleted: Option<bool>,
    pub input_table_env: Option<String>,
    pub input_table_guid: Option<String>,
    pub input_table_name: Option<String>,
    pub node_env: Option<String>,
    pub node_id: Option<String>,
    pub output_biz_unit_id: Option<i64>,
    pub output_column_guid: Option<String>,
    pub output_column_name: Option<String>,
    pub output_data_source_id: Option<i64>,
    pub output_data_source_type: Option<String>,
    pub output_project_id: Option<i64>,
    pub output_table_deleted: Option<bool>,
    pub output_table_env: Option<String>,
    pub output_table_guid: Option<String>,
    pub output_table_name: Option<String>,
}
model! { GetTableColumnLineagesTableColumnLineageList {
    0 "InputBizUnitId" input_biz_unit_id, 1 "InputColumnGuid" input_column_guid, 2 "InputColumnName" input_column_name,
    3 "InputDataSourceId" input_data_source_id, 4 "InputDataSourceType" input_data_source_type,
    5 "InputProjectId" input_project_id, 6 "InputTableDeleted" input_table_deleted, 7 "InputTableEnv" input_table_env,
    8 "InputTableGuid" input_table_guid, 9 "InputTableName" input_table_name, 10 "NodeEnv" node_env,
    11 "NodeId" node_id, 12 "OutputBizUnitId" output_biz_unit_id, 13 "OutputColumnGuid" output_column_guid,
    14 "OutputColumnName" output_column_name, 15 "OutputDataSourceId" output_data_source_id,
    16 "OutputDataSourceType" output_data_source_type, 17 "OutputProjectId" output_project_id,
    18 "OutputTableDeleted" output_table_deleted, 19 "OutputTableEnv" output_table_env,
    20 "OutputTableGuid" output_table_guid, 21 "OutputTableName" output_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumns {
    pub catalog: String,
    pub op_tenant_id: i64,
    pub table_name: String,
}
operation! { GetTableColumns(catalog: String, op_tenant_id: i64, table_name: String)
    "GetTableColumns" -> GetTableColumnsOutput {
    0 "Catalog" catalog, 1 "OpTenantId" op_tenant_id, 2 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnsOutput {
    pub code: Option<String>,
    pub column_list: Option<Vec<GetTableColumnsColumnList>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTableColumnsOutput {
    0 "Code" code, 1 "ColumnList" column_list, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableColumnsColumnList {
    pub classify_id: Option<i64>,
    pub classify_name: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub data_source_id: Option<i64>,
    pub data_source_type: Option<String>,
    pub data_type: Option<String>,
    pub default_value: Option<String>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub guid: Option<String>,
    pub is_foreign_key: Option<bool>,
    pub is_partition_column: Option<bool>,
    pub is_primary_key: Option<bool>,
    pub last_modifier: Option<String>,
    pub level_abbreviation: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub nullable: Option<bool>,
    pub seq_number: Option<i64>,
    pub table_guid: Option<String>,
    pub table_name: Option<String>,
    pub visit_count30d: Option<i64>,
}
model! { GetTableColumnsColumnList {
    0 "ClassifyId" classify_id, 1 "ClassifyName" classify_name, 2 "Comment" comment, 3 "CreateTime" create_time,
    4 "Creator" creator, 5 "DataSourceId" data_source_id, 6 "DataSourceType" data_source_type, 7 "DataType" data_type,
    8 "DefaultValue" default_value, 9 "DisplayName" display_name, 10 "Env" env, 11 "Guid" guid,
    12 "IsForeignKey" is_foreign_key, 13 "IsPartitionColumn" is_partition_column, 14 "IsPrimaryKey" is_primary_key,
    15 "LastModifier" last_modifier, 16 "LevelAbbreviation" level_abbreviation, 17 "ModifyTime" modify_time,
    18 "Name" name, 19 "Nullable" nullable, 20 "SeqNumber" seq_number, 21 "TableGuid" table_guid,
    22 "TableName" table_name, 23 "VisitCount30d" visit_count30d
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableLineageByTaskId {
    pub op_tenant_id: i64,
    pub table_lineage_by_task_id_query: GetTableLineageByTaskIdTableLineageByTaskIdQuery,
}
operation! { GetTableLineageByTaskId(op_tenant_id: i64, table_lineage_by_task_id_query: GetTableLineageByTaskIdTableLineageByTaskIdQuery)
    "GetTableLineageByTaskId" -> GetTableLineageByTaskIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "TableLineageByTaskIdQuery" table_lineage_by_task_id_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableLineageByTaskIdTableLineageByTaskIdQuery {
    pub need_not_exist_object: Option<bool>,
    pub task_env: Option<String>,
    pub task_id: Option<String>,
}
input! { GetTableLineageByTaskIdTableLineageByTaskIdQuery(task_id: String) {
    0 "NeedNotExistObject" need_not_exist_object: bool, 1 "TaskEnv" task_env: String, 2 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableLineageByTaskIdOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetTableLineageByTaskIdData>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTableLineageByTaskIdOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableLineageByTaskIdData {
    pub input_biz_unit_id: Option<i64>,
    pub input_data_source_id: Option<i64>,
    pub input_data_source_type: Option<String>,
    pub input_db_type: Option<String>,
    pub input_env: Option<String>,
    pub input_project_id: Option<i64>,
    pub input_table_deleted: Option<bool>,
    pub input_table_id: Option<String>,
    pub input_table_name: Option<String>,
    pub input_table_type: Option<String>,
    pub output_biz_unit_id: Option<i64>,
    pub output_data_source_id: Option<i64>,
    pub output_data_source_type: Option<String>,
    pub output_db_type: Option<String>,
    pub output_env: Option<String>,
    pub output_project_id: Option<i64>,
    pub output_table_deleted: Option<bool>,
    pub output_table_id: Option<String>,
    pub output_table_name: Option<String>,
    pub output_table_type: Option<String>,
    pub task_env: Option<String>,
    pub task_id: Option<String>,
    pub tenant_id: Option<i64>,
}
model! { GetTableLineageByTaskIdData {
    0 "InputBizUnitId" input_biz_unit_id, 1 "InputDataSourceId" input_data_source_id,
    2 "InputDataSourceType" input_data_source_type, 3 "InputDbType" input_db_type, 4 "InputEnv" input_env,
    5 "InputProjectId" input_project_id, 6 "InputTableDeleted" input_table_deleted, 7 "InputTableId" input_table_id,
    8 "InputTableName" input_table_name, 9 "InputTableType" input_table_type, 10 "OutputBizUnitId" output_biz_unit_id,
    11 "OutputDataSourceId" output_data_source_id, 12 "OutputDataSourceType" output_data_source_type,
    13 "OutputDbType" output_db_type, 14 "OutputEnv" output_env, 15 "OutputProjectId" output_project_id,
    16 "OutputTableDeleted" output_table_deleted, 17 "OutputTableId" output_table_id,
    18 "OutputTableName" output_table_name, 19 "OutputTableType" output_table_type, 20 "TaskEnv" task_env,
    21 "TaskId" task_id, 22 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableLineages {
    pub op_tenant_id: i64,
    pub table_guid: String,
    pub filter_query: Option<GetTableLineagesFilterQuery>,
}
operation! { GetTableLineages(op_tenant_id: i64, table_guid: String) "GetTableLineages" -> GetTableLineagesOutput {
    0 "OpTenantId" op_tenant_id, 1 "TableGuid" table_guid, 2 "FilterQuery" filter_query: GetTableLineagesFilterQuery
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableLineagesFilterQuery {
    pub need_downstream: Option<bool>,
    pub need_not_exist_object: Option<bool>,
    pub need_upstream: Option<bool>,
    pub node_env: Option<String>,
    pub node_id_list: Option<Vec<String>>,
}
input! { GetTableLineagesFilterQuery() {
    0 "NeedDownstream" need_downstream: bool, 1 "NeedNotExistObject" need_not_exist_object: bool,
    2 "NeedUpstream" need_upstream: bool, 3 "NodeEnv" node_env: String, 4 "NodeIdList" node_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableLineagesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub table_lineage_list: Option<Vec<GetTableLineagesTableLineageList>>,
}
model! { GetTableLineagesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "TableLineageList" table_lineage_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableLineagesTableLineageList {
    pub input_biz_unit_id: Option<i64>,
    pub input_data_source_id: Option<i64>,
    pub input_data_source_type: Option<String>,
    pub input_project_id: Option<i64>,
    pub input_table_deleted: Option<bool>,
    pub input_table_env: Option<String>,
    pub input_table_guid: Option<String>,
    pub input_table_name: Option<String>,
    pub node_env: Option<String>,
    pub node_id: Option<String>,
    pub output_biz_unit_id: Option<i64>,
    pub output_data_source_id: Option<i64>,
    pub output_data_source_type: Option<String>,
    pub output_project_id: Option<i64>,
    pub output_table_deleted: Option<bool>,
    pub output_table_env: Option<String>,
    pub output_table_guid: Option<String>,
    pub output_table_name: Option<String>,
}
model! { GetTableLineagesTableLineageList {
    0 "InputBizUnitId" input_biz_unit_id, 1 "InputDataSourceId" input_data_source_id,
    2 "InputDataSourceType" input_data_source_type, 3 "InputProjectId" input_project_id,
    4 "InputTableDeleted" input_table_deleted, 5 "InputTableEnv" input_table_env, 6 "InputTableGuid" input_table_guid,
    7 "InputTableName" input_table_name, 8 "NodeEnv" node_env, 9 "NodeId" node_id,
    10 "OutputBizUnitId" output_biz_unit_id, 11 "OutputDataSourceId" output_data_source_id,
    12 "OutputDataSourceType" output_data_source_type, 13 "OutputProjectId" output_project_id,
    14 "OutputTableDeleted" output_table_deleted, 15 "OutputTableEnv" output_table_env,
    16 "OutputTableGuid" output_table_guid, 17 "OutputTableName" output_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferInfo {
    pub op_tenant_id: i64,
    pub proposal_id: i64,
}
operation! { GetTransferInfo(op_tenant_id: i64, proposal_id: i64) "GetTransferInfo" -> GetTransferInfoOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProposalId" proposal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetTransferInfoData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTransferInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferInfoData {
    pub creator: Option<GetTransferInfoCreator>,
    pub flow_id: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub last_modifier: Option<GetTransferInfoLastModifier>,
    pub new_owner: Option<GetTransferInfoNewOwner>,
    pub old_owner: Option<GetTransferInfoOldOwner>,
    pub privilege_transfer_mode: Option<String>,
    pub privilege_transfer_result_entries: Option<Vec<GetTransferInfoPrivilegeTransferResultEntries>>,
    pub proposal_id: Option<i64>,
    pub title: Option<String>,
    pub transfer_comment: Option<String>,
    pub transfer_status: Option<String>,
}
model! { GetTransferInfoData {
    0 "Creator" creator, 1 "FlowId" flow_id, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified,
    4 "LastModifier" last_modifier, 5 "NewOwner" new_owner, 6 "OldOwner" old_owner,
    7 "PrivilegeTransferMode" privilege_transfer_mode,
    8 "PrivilegeTransferResultEntries" privilege_transfer_result_entries, 9 "ProposalId" proposal_id, 10 "Title" title,
    11 "TransferComment" transfer_comment, 12 "TransferStatus" transfer_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferInfoCreator {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetTransferInfoCreator {
    0 "DisplayName" display_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferInfoLastModifier {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetTransferInfoLastModifier {
    0 "DisplayName" display_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferInfoNewOwner {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetTransferInfoNewOwner {
    0 "DisplayName" display_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferInfoOldOwner {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetTransferInfoOldOwner {
    0 "DisplayName" display_name, 1 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTransferInfoPrivilegeTransferResultEntries {
    pub err_msg: Option<String>,
    pub privilege_display_name: Option<String>,
    pub status: Option<String>,
}
model! { GetTransferInfoPrivilegeTransferResultEntries {
    0 "ErrMsg" err_msg, 1 "PrivilegeDisplayName" privilege_display_name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUdf {
    pub id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { GetUdf(id: i64, op_tenant_id: i64, project_id: i64) "GetUdf" -> GetUdfOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUdfOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub udf_info: Option<GetUdfUdfInfo>,
}
model! { GetUdfOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "UdfInfo" udf_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUdfUdfInfo {
    pub category: Option<i64>,
    pub class_name: Option<String>,
    pub command_help: Option<String>,
    pub compute_engine_type: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub name: Option<String>,
}
model! { GetUdfUdfInfo {
    0 "Category" category, 1 "ClassName" class_name, 2 "CommandHelp" command_help,
    3 "ComputeEngineType" compute_engine_type, 4 "Creator" creator, 5 "Description" description,
    6 "Directory" directory, 7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified, 9 "Id" id,
    10 "LastModifier" last_modifier, 11 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUdfByVersion {
    pub id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub version_id: i64,
}
operation! { GetUdfByVersion(id: i64, op_tenant_id: i64, project_id: i64, version_id: i64)
    "GetUdfByVersion" -> GetUdfByVersionOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUdfByVersionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub udf_info: Option<GetUdfByVersionUdfInfo>,
}
model! { GetUdfByVersionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "UdfInfo" udf_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUdfByVersionUdfInfo {
    pub category: Option<i64>,
    pub class_name: Option<String>,
    pub command_help: Option<String>,
    pub compute_engine_type: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub name: Option<String>,
}
model! { GetUdfByVersionUdfInfo {
    0 "Category" category, 1 "ClassName" class_name, 2 "CommandHelp" command_help,
    3 "ComputeEngineType" compute_engine_type, 4 "Creator" creator, 5 "Description" description,
    6 "Directory" directory, 7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified, 9 "Id" id,
    10 "LastModifier" last_modifier, 11 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBySourceId {
    pub op_tenant_id: i64,
    pub source_id: String,
}
operation! { GetUserBySourceId(op_tenant_id: i64, source_id: String) "GetUserBySourceId" -> GetUserBySourceIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "SourceId" source_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBySourceIdOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user: Option<GetUserBySourceIdUser>,
}
model! { GetUserBySourceIdOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserBySourceIdUser {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
model! { GetUserBySourceIdUser {
    0 "DisplayName" display_name, 1 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroup {
    pub op_tenant_id: i64,
    pub user_group_id: String,
}
operation! { GetUserGroup(op_tenant_id: i64, user_group_id: String) "GetUserGroup" -> GetUserGroupOutput {
    0 "OpTenantId" op_tenant_id, 1 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_group_info: Option<GetUserGroupUserGroupInfo>,
}
model! { GetUserGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "UserGroupInfo" user_group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupUserGroupInfo {
    pub active: Option<bool>,
    pub admin_list: Option<Vec<GetUserGroupAdminList>>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub my_role: Option<String>,
    pub name: Option<String>,
}
model! { GetUserGroupUserGroupInfo {
    0 "Active" active, 1 "AdminList" admin_list, 2 "Description" description, 3 "Id" id, 4 "MyRole" my_role,
    5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroupAdminList {
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
}
model! { GetUserGroupAdminList {
    0 "AccountName" account_name, 1 "DisplayName" display_name, 2 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsers {
    pub op_tenant_id: i64,
    pub user_id_list: Vec<String>,
}
operation! { GetUsers(op_tenant_id: i64, user_id_list: Vec<String>) "GetUsers" -> GetUsersOutput {
    0 "OpTenantId" op_tenant_id, 1 "UserIdList" user_id_list
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub user_list: Option<Vec<GetUsersUserList>>,
}
model! { GetUsersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success, 4 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsersUserList {
    pub account_name: Option<String>,
    pub ding_number: Option<String>,
    pub display_name: Option<String>,
    pub display_name_without_status: Option<String>,
    pub enable_white_ip: Option<String>,
    pub fei_shu_robot: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub mail: Option<String>,
    pub mobile_phone: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parent_id: Option<String>,
    pub real_name: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub we_chat_robot: Option<String>,
    pub white_ip: Option<String>,
}
model! { GetUsersUserList {
    0 "AccountName" account_name, 1 "DingNumber" ding_number, 2 "DisplayName" display_name,
    3 "DisplayNameWithoutStatus" display_name_without_status, 4 "EnableWhiteIp" enable_white_ip,
    5 "FeiShuRobot" fei_shu_robot, 6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified, 8 "Id" id, 9 "Mail" mail,
    10 "MobilePhone" mobile_phone, 11 "Name" name, 12 "NickName" nick_name, 13 "ParentId" parent_id,
    14 "RealName" real_name, 15 "SourceId" source_id, 16 "SourceType" source_type, 17 "WeChatRobot" we_chat_robot,
    18 "WhiteIp" white_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDataServiceApi {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub grant_command: GrantDataServiceApiGrantCommand,
}
operation! { GrantDataServiceApi(op_tenant_id: i64, project_id: i64, grant_command: GrantDataServiceApiGrantCommand)
    "GrantDataServiceApi" -> GrantDataServiceApiOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "GrantCommand" grant_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDataServiceApiGrantCommand {
    pub api_id: Option<i64>,
    pub app_id: Option<i64>,
    pub apply_dev: Option<bool>,
    pub apply_prod: Option<bool>,
    pub auth_types: Option<Vec<String>>,
    pub dev_field_list: Option<Vec<GrantDataServiceApiDevFieldList>>,
    pub expire_date: Option<String>,
    pub grantee_type: Option<String>,
    pub prod_field_list: Option<Vec<GrantDataServiceApiProdFieldList>>,
    pub reason: Option<String>,
    pub user_id: Option<String>,
}
input! { GrantDataServiceApiGrantCommand(api_id: i64, expire_date: String, reason: String) {
    0 "ApiId" api_id: i64, 1 "AppId" app_id: i64, 2 "ApplyDev" apply_dev: bool, 3 "ApplyProd" apply_prod: bool,
    4 "AuthTypes" auth_types: Vec<String>, 5 "DevFieldList" dev_field_list: Vec<GrantDataServiceApiDevFieldList>,
    6 "ExpireDate" expire_date: String, 7 "GranteeType" grantee_type: String,
    8 "ProdFieldList" prod_field_list: Vec<GrantDataServiceApiProdFieldList>, 9 "Reason" reason: String,
    10 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDataServiceApiDevFieldList {
    pub id: Option<i64>,
}
input! { GrantDataServiceApiDevFieldList() {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDataServiceApiProdFieldList {
    pub id: Option<i64>,
}
input! { GrantDataServiceApiProdFieldList() {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantDataServiceApiOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GrantDataServiceApiOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcePermission {
    pub op_tenant_id: i64,
    pub grant_command: GrantResourcePermissionGrantCommand,
}
operation! { GrantResourcePermission(op_tenant_id: i64, grant_command: GrantResourcePermissionGrantCommand)
    "GrantResourcePermission" -> GrantResourcePermissionOutput {
    0 "OpTenantId" op_tenant_id, 1 "GrantCommand" grant_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcePermissionGrantCommand {
    pub effective_end: Option<String>,
    pub operate_list: Option<Vec<String>>,
    pub reason: Option<String>,
    pub resource_list: Option<Vec<GrantResourcePermissionResourceList>>,
    pub resource_type: Option<String>,
    pub user_id_list: Option<Vec<String>>,
}

/// What [`GrantResourcePermissionGrantCommand::new`] takes.
pub struct GrantResourcePermissionGrantCommandRequired {
    pub effective_end: String,
    pub operate_list: Vec<String>,
    pub resource_list: Vec<GrantResourcePermissionResourceList>,
    pub resource_type: String,
    pub user_id_list: Vec<String>,
}
input! { GrantResourcePermissionGrantCommand{GrantResourcePermissionGrantCommandRequired: effective_end, operate_list, resource_list, resource_type, user_id_list} {
    0 "EffectiveEnd" effective_end: String, 1 "OperateList" operate_list: Vec<String>, 2 "Reason" reason: String,
    3 "ResourceList" resource_list: Vec<GrantResourcePermissionResourceList>, 4 "ResourceType" resource_type: String,
    5 "UserIdList" user_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcePermissionResourceList {
    pub resource_id: Option<String>,
}
input! { GrantResourcePermissionResourceList() {
    0 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantResourcePermissionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GrantResourcePermissionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKgSchema {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub import_command: ImportKgSchemaImportCommand,
}
operation! { ImportKgSchema(op_tenant_id: i64, workspace_id: String, import_command: ImportKgSchemaImportCommand)
    "ImportKgSchema" -> ImportKgSchemaOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "ImportCommand" import_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKgSchemaImportCommand {
    pub content: Option<String>,
    pub input_format: Option<String>,
    pub merge_strategy: Option<String>,
}
input! { ImportKgSchemaImportCommand() {
    0 "Content" content: String, 1 "InputFormat" input_format: String, 2 "MergeStrategy" merge_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKgSchemaOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub import_result: Option<ImportKgSchemaImportResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ImportKgSchemaOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "ImportResult" import_result, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKgSchemaImportResult {
    pub entity_type_count: Option<i64>,
    pub relation_type_count: Option<i64>,
}
model! { ImportKgSchemaImportResult {
    0 "EntityTypeCount" entity_type_count, 1 "RelationTypeCount" relation_type_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddableRoles {
    pub op_tenant_id: i64,
}
operation! { ListAddableRoles(op_tenant_id: i64) "ListAddableRoles" -> ListAddableRolesOutput {
    0 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddableRolesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub role_list: Option<Vec<ListAddableRolesRoleList>>,
    pub success: Option<bool>,
}
model! { ListAddableRolesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "RoleList" role_list, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddableRolesRoleList {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { ListAddableRolesRoleList {
    0 "Code" code, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddableUsers {
    pub op_tenant_id: i64,
    pub list_query: ListAddableUsersListQuery,
}
operation! { ListAddableUsers(op_tenant_id: i64, list_query: ListAddableUsersListQuery)
    "ListAddableUsers" -> ListAddableUsersOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddableUsersListQuery {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search_text: Option<String>,
}
input! { ListAddableUsersListQuery() {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "SearchText" search_text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddableUsersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListAddableUsersPageResult>,
    pub success: Option<bool>,
}
model! { ListAddableUsersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddableUsersPageResult {
    pub total_count: Option<i64>,
    pub user_list: Option<Vec<ListAddableUsersUserList>>,
}
model! { ListAddableUsersPageResult {
    0 "TotalCount" total_count, 1 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAddableUsersUserList {
    pub account_name: Option<String>,
    pub ding_number: Option<String>,
    pub display_name: Option<String>,
    pub display_name_without_status: Option<String>,
    pub enable_white_ip: Option<String>,
    pub fei_shu_robot: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub mail: Option<String>,
    pub mobile_phone: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parent_id: Option<String>,
    pub real_name: Option<String>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub we_chat_robot: Option<String>,
    pub white_ip: Option<String>,
}
model! { ListAddableUsersUserList {
    0 "AccountName" account_name, 1 "DingNumber" ding_number, 2 "DisplayName" display_name,
    3 "DisplayNameWithoutStatus" display_name_without_status, 4 "EnableWhiteIp" enable_white_ip,
    5 "FeiShuRobot" fei_shu_robot, 6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified, 8 "Id" id, 9 "Mail" mail,
    10 "MobilePhone" mobile_phone, 11 "Name" name, 12 "NickName" nick_name, 13 "ParentId" parent_id,
    14 "RealName" real_name, 15 "SourceId" source_id, 16 "SourceType" source_type, 17 "WeChatRobot" we_chat_robot,
    18 "WhiteIp" white_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEvents {
    pub op_tenant_id: i64,
    pub list_query: ListAlertEventsListQuery,
}
operation! { ListAlertEvents(op_tenant_id: i64, list_query: ListAlertEventsListQuery)
    "ListAlertEvents" -> ListAlertEventsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsListQuery {
    pub alert_end_time: Option<String>,
    pub alert_object_type_list: Option<Vec<String>>,
    pub alert_reason_list: Option<Vec<String>>,
    pub alert_start_time: Option<String>,
    pub biz_name_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub monitored_item_id_list: Option<Vec<String>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub project_name_list: Option<Vec<String>>,
    pub source_system: Option<String>,
    pub status_list: Option<Vec<String>>,
    pub user_id_list: Option<Vec<String>>,
}

/// What [`ListAlertEventsListQuery::new`] takes.
pub struct ListAlertEventsListQueryRequired {
    pub alert_end_time: String,
    pub alert_start_time: String,
    pub page: i64,
    pub page_size: i64,
    pub source_system: String,
}
input! { ListAlertEventsListQuery{ListAlertEventsListQueryRequired: alert_end_time, alert_start_time, page, page_size, source_system} {
    0 "AlertEndTime" alert_end_time: String, 1 "AlertObjectTypeList" alert_object_type_list: Vec<String>,
    2 "AlertReasonList" alert_reason_list: Vec<String>, 3 "AlertStartTime" alert_start_time: String,
    4 "BizNameList" biz_name_list: Vec<String>, 5 "Keyword" keyword: String,
    6 "MonitoredItemIdList" monitored_item_id_list: Vec<String>, 7 "Page" page: i64, 8 "PageSize" page_size: i64,
    9 "ProjectNameList" project_name_list: Vec<String>, 10 "SourceSystem" source_system: String,
    11 "StatusList" status_list: Vec<String>, 12 "UserIdList" user_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub list_result: Option<ListAlertEventsListResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAlertEventsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "ListResult" list_result, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsListResult {
    pub data: Option<Vec<ListAlertEventsData>>,
    pub total_count: Option<i64>,
}
model! { ListAlertEventsListResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsData {
    pub alert_frequency: Option<String>,
    pub alert_object: Option<ListAlertEventsAlertObject>,
    pub alert_reason: Option<ListAlertEventsAlertReason>,
    pub alert_receiver_list: Option<Vec<ListAlertEventsAlertReceiverList>>,
    pub belong_project: Option<ListAlertEventsBelongProject>,
    pub do_not_disturb_end_time: Option<String>,
    pub first_alert_time: Option<String>,
    pub id: Option<String>,
    pub latest_alert_time: Option<String>,
    pub status: Option<String>,
    pub total_alert_times: Option<i64>,
    pub url_config: Option<ListAlertEventsUrlConfig>,
}
model! { ListAlertEventsData {
    0 "AlertFrequency" alert_frequency, 1 "AlertObject" alert_object, 2 "AlertReason" alert_reason,
    3 "AlertReceiverList" alert_receiver_list, 4 "BelongProject" belong_project,
    5 "DoNotDisturbEndTime" do_not_disturb_end_time, 6 "FirstAlertTime" first_alert_time, 7 "Id" id,
    8 "LatestAlertTime" latest_alert_time, 9 "Status" status, 10 "TotalAlertTimes" total_alert_times,
    11 "UrlConfig" url_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsAlertObject {
    pub name: Option<String>,
    pub source_system_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAlertEventsAlertObject {
    0 "Name" name, 1 "SourceSystemType" source_system_type, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsAlertReason {
    pub alert_reason_param_list: Option<Vec<ListAlertEventsAlertReasonParamList>>,
    pub biz_date: Option<String>,
    pub r#type: Option<String>,
    pub unique_key: Option<String>,
}
model! { ListAlertEventsAlertReason {
    0 "AlertReasonParamList" alert_reason_param_list, 1 "BizDate" biz_date, 2 "Type" r#type, 3 "UniqueKey" unique_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsAlertReasonParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAlertEventsAlertReasonParamList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsAlertReceiverList {
    pub alert_channel_type_list: Option<Vec<String>>,
    pub custom_alert_channel_id_list: Option<Vec<String>>,
    pub on_call_table_name: Option<String>,
    pub r#type: Option<String>,
    pub user_list: Option<Vec<ListAlertEventsUserList>>,
}
model! { ListAlertEventsAlertReceiverList {
    0 "AlertChannelTypeList" alert_channel_type_list, 1 "CustomAlertChannelIdList" custom_alert_channel_id_list,
    2 "OnCallTableName" on_call_table_name, 3 "Type" r#type, 4 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsUserList {
    pub name: Option<String>,
}
model! { ListAlertEventsUserList {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsBelongProject {
    pub biz_name: Option<String>,
    pub project_name: Option<String>,
}
model! { ListAlertEventsBelongProject {
    0 "BizName" biz_name, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertEventsUrlConfig {
    pub alert_config_url: Option<String>,
    pub log_url: Option<String>,
    pub object_url: Option<String>,
}
model! { ListAlertEventsUrlConfig {
    0 "AlertConfigUrl" alert_config_url, 1 "LogUrl" log_url, 2 "ObjectUrl" object_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotifications {
    pub op_tenant_id: i64,
    pub list_query: Option<ListAlertNotificationsListQuery>,
}
operation! { ListAlertNotifications(op_tenant_id: i64) "ListAlertNotifications" -> ListAlertNotificationsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query: ListAlertNotificationsListQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsListQuery {
    pub alert_reason_list: Option<Vec<String>>,
    pub channel_type_list: Option<Vec<String>>,
    pub custom_channel_id_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub monitored_item_id_list: Option<Vec<String>>,
    pub notify_end_time: Option<String>,
    pub notify_start_time: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub source_system: Option<String>,
    pub status_list: Option<Vec<String>>,
    pub user_id_list: Option<Vec<String>>,
}

/// What [`ListAlertNotificationsListQuery::new`] takes.
pub struct ListAlertNotificationsListQueryRequired {
    pub notify_end_time: String,
    pub notify_start_time: String,
    pub page: i64,
    pub page_size: i64,
    pub source_system: String,
}
input! { ListAlertNotificationsListQuery{ListAlertNotificationsListQueryRequired: notify_end_time, notify_start_time, page, page_size, source_system} {
    0 "AlertReasonList" alert_reason_list: Vec<String>, 1 "ChannelTypeList" channel_type_list: Vec<String>,
    2 "CustomChannelIdList" custom_channel_id_list: Vec<String>, 3 "Keyword" keyword: String,
    4 "MonitoredItemIdList" monitored_item_id_list: Vec<String>, 5 "NotifyEndTime" notify_end_time: String,
    6 "NotifyStartTime" notify_start_time: String, 7 "Page" page: i64, 8 "PageSize" page_size: i64,
    9 "SourceSystem" source_system: String, 10 "StatusList" status_list: Vec<String>,
    11 "UserIdList" user_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub list_result: Option<ListAlertNotificationsListResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAlertNotificationsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "ListResult" list_result, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsListResult {
    pub data: Option<Vec<ListAlertNotificationsData>>,
    pub total_count: Option<i64>,
}
model! { ListAlertNotificationsListResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsData {
    pub alert_event_id: Option<String>,
    pub alert_object: Option<ListAlertNotificationsAlertObject>,
    pub alert_reason: Option<ListAlertNotificationsAlertReason>,
    pub alert_receiver: Option<ListAlertNotificationsAlertReceiver>,
    pub alert_send: Option<ListAlertNotificationsAlertSend>,
}
model! { ListAlertNotificationsData {
    0 "AlertEventId" alert_event_id, 1 "AlertObject" alert_object, 2 "AlertReason" alert_reason,
    3 "AlertReceiver" alert_receiver, 4 "AlertSend" alert_send
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsAlertObject {
    pub name: Option<String>,
    pub source_system_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAlertNotificationsAlertObject {
    0 "Name" name, 1 "SourceSystemType" source_system_type, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsAlertReason {
    pub alert_reason_param_list: Option<Vec<ListAlertNotificationsAlertReasonParamList>>,
    pub biz_date: Option<String>,
    pub r#type: Option<String>,
    pub unique_key: Option<String>,
}
model! { ListAlertNotificationsAlertReason {
    0 "AlertReasonParamList" alert_reason_param_list, 1 "BizDate" biz_date, 2 "Type" r#type, 3 "UniqueKey" unique_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsAlertReasonParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAlertNotificationsAlertReasonParamList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsAlertReceiver {
    pub alert_channel_type: Option<String>,
    pub custom_alert_channel_id: Option<String>,
    pub on_call_table_id: Option<String>,
    pub on_call_table_name: Option<String>,
    pub r#type: Option<String>,
    pub user: Option<ListAlertNotificationsUser>,
}
model! { ListAlertNotificationsAlertReceiver {
    0 "AlertChannelType" alert_channel_type, 1 "CustomAlertChannelId" custom_alert_channel_id,
    2 "OnCallTableId" on_call_table_id, 3 "OnCallTableName" on_call_table_name, 4 "Type" r#type, 5 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsUser {
    pub name: Option<String>,
}
model! { ListAlertNotificationsUser {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertNotificationsAlertSend {
    pub fail_reason: Option<String>,
    pub send_content: Option<String>,
    pub send_time: Option<String>,
    pub status: Option<String>,
}
model! { ListAlertNotificationsAlertSend {
    0 "FailReason" fail_reason, 1 "SendContent" send_content, 2 "SendTime" send_time, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByApp {
    pub op_tenant_id: i64,
    pub page_query: ListApiByAppPageQuery,
}
operation! { ListApiByApp(op_tenant_id: i64, page_query: ListApiByAppPageQuery) "ListApiByApp" -> ListApiByAppOutput {
    0 "OpTenantId" op_tenant_id, 1 "PageQuery" page_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppPageQuery {
    /// Deprecated.
    pub app_key: Option<i64>,
    pub app_key_str: Option<String>,
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListApiByAppPageQuery() {
    0 "AppKey" app_key: i64, 1 "AppKeyStr" app_key_str: String, 2 "Keyword" keyword: String, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub list_result: Option<ListApiByAppListResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListApiByAppOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "ListResult" list_result, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppListResult {
    pub data: Option<Vec<ListApiByAppData>>,
    pub total_count: Option<i64>,
}
model! { ListApiByAppListResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppData {
    pub api_no: Option<i64>,
    pub api_timeout: Option<i64>,
    pub app_name: Option<String>,
    pub auth_types: Option<Vec<String>>,
    pub biz_module_en_name: Option<String>,
    pub cache_switch: Option<String>,
    pub cache_time: Option<String>,
    pub create_type: Option<i64>,
    pub db_env: Option<i64>,
    pub description: Option<String>,
    pub direct_datasource_id: Option<i64>,
    pub direct_datasource_name: Option<String>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub is_logical_table: Option<bool>,
    pub is_paged_query: Option<i64>,
    pub max_return_num: Option<i64>,
    pub model_type: Option<i64>,
    pub name: Option<String>,
    pub proj_id: Option<i64>,
    pub proj_name: Option<String>,
    pub protocol: Option<i64>,
    pub protocol_name: Option<String>,
    pub public_param_list: Option<Vec<ListApiByAppPublicParamList>>,
    pub register_api: Option<ListApiByAppRegisterApi>,
    pub request_method: Option<i64>,
    pub request_method_name: Option<String>,
    pub request_param_list: Option<Vec<ListApiByAppRequestParamList>>,
    pub resource_group_name: Option<String>,
    pub response_param_list: Option<Vec<ListApiByAppResponseParamList>>,
    pub result_sample: Option<String>,
    pub return_type: Option<i64>,
    pub return_type_name: Option<String>,
    pub rs_grp_id: Option<String>,
    pub script_type: Option<String>,
    pub special_sql: Option<i64>,
    pub sql_statement: Option<String>,
    pub table_name: Option<String>,
    pub timeout: Option<String>,
    pub update_rate: Option<i64>,
    pub update_rate_name: Option<String>,
    pub version: Option<String>,
}
model! { ListApiByAppData {
    0 "ApiNo" api_no, 1 "ApiTimeout" api_timeout, 2 "AppName" app_name, 3 "AuthTypes" auth_types,
    4 "BizModuleEnName" biz_module_en_name, 5 "CacheSwitch" cache_switch, 6 "CacheTime" cache_time,
    7 "CreateType" create_type, 8 "DbEnv" db_env, 9 "Description" description,
    10 "DirectDatasourceId" direct_datasource_id, 11 "DirectDatasourceName" direct_datasource_name,
    12 "GroupId" group_id, 13 "GroupName" group_name, 14 "Id" id, 15 "IsLogicalTable" is_logical_table,
    16 "IsPagedQuery" is_paged_query, 17 "MaxReturnNum" max_return_num, 18 "ModelType" model_type, 19 "Name" name,
    20 "ProjId" proj_id, 21 "ProjName" proj_name, 22 "Protocol" protocol, 23 "ProtocolName" protocol_name,
    24 "PublicParamList" public_param_list, 25 "RegisterApi" register_api, 26 "RequestMethod" request_method,
    27 "RequestMethodName" request_method_name, 28 "RequestParamList" request_param_list,
    29 "ResourceGroupName" resource_group_name, 30 "ResponseParamList" response_param_list,
    31 "ResultSample" result_sample, 32 "ReturnType" return_type, 33 "ReturnTypeName" return_type_name,
    34 "RsGrpId" rs_grp_id, 35 "ScriptType" script_type, 36 "SpecialSql" special_sql, 37 "SqlStatement" sql_statement,
    38 "TableName" table_name, 39 "Timeout" timeout, 40 "UpdateRate" update_rate, 41 "UpdateRateName" update_rate_name,
    42 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppPublicParamList {
    pub date_format: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub description_code: Option<String>,
    pub id: Option<i64>,
    pub initial_value: Option<String>,
    pub mapping_column: Option<String>,
    pub must: Option<i64>,
    pub operator: Option<String>,
    pub optional: Option<i64>,
    pub original_column: Option<String>,
    pub param_name: Option<String>,
    pub param_type: Option<String>,
    pub parameter_location: Option<String>,
    pub sample: Option<String>,
    pub table_and_ds_list: Option<Vec<ListApiByAppTableAndDsList>>,
}
model! { ListApiByAppPublicParamList {
    0 "DateFormat" date_format, 1 "DefaultValue" default_value, 2 "Description" description,
    3 "DescriptionCode" description_code, 4 "Id" id, 5 "InitialValue" initial_value, 6 "MappingColumn" mapping_column,
    7 "Must" must, 8 "Operator" operator, 9 "Optional" optional, 10 "OriginalColumn" original_column,
    11 "ParamName" param_name, 12 "ParamType" param_type, 13 "ParameterLocation" parameter_location, 14 "Sample" sample,
    15 "TableAndDsList" table_and_ds_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppTableAndDsList {
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_type: Option<i64>,
    pub datasource_url: Option<String>,
    pub table_name: Option<String>,
}
model! { ListApiByAppTableAndDsList {
    0 "DatasourceId" datasource_id, 1 "DatasourceName" datasource_name, 2 "DatasourceType" datasource_type,
    3 "DatasourceUrl" datasource_url, 4 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppRegisterApi {
    pub api_id: Option<i64>,
    pub authentication_mode: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub fail_example: Option<String>,
    pub http_method: Option<i64>,
    pub model_type: Option<i64>,
    pub path: Option<String>,
    pub protocol: Option<String>,
    pub success_example: Option<String>,
    pub timeout: Option<i64>,
    pub url: Option<String>,
}
model! { ListApiByAppRegisterApi {
    0 "ApiId" api_id, 1 "AuthenticationMode" authentication_mode, 2 "DatasourceId" datasource_id,
    3 "DatasourceName" datasource_name, 4 "FailExample" fail_example, 5 "HttpMethod" http_method,
    6 "ModelType" model_type, 7 "Path" path, 8 "Protocol" protocol, 9 "SuccessExample" success_example,
    10 "Timeout" timeout, 11 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppRequestParamList {
    pub date_format: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub description_code: Option<String>,
    pub id: Option<i64>,
    pub initial_value: Option<String>,
    pub mapping_column: Option<String>,
    pub must: Option<i64>,
    pub operator: Option<String>,
    pub optional: Option<i64>,
    pub original_column: Option<String>,
    pub param_name: Option<String>,
    pub param_type: Option<String>,
    pub parameter_location: Option<String>,
    pub sample: Option<String>,
    pub table_and_ds_list: Option<Vec<ListApiByAppRequestParamListTableAndDsList>>,
}
model! { ListApiByAppRequestParamList {
    0 "DateFormat" date_format, 1 "DefaultValue" default_value, 2 "Description" description,
    3 "DescriptionCode" description_code, 4 "Id" id, 5 "InitialValue" initial_value, 6 "MappingColumn" mapping_column,
    7 "Must" must, 8 "Operator" operator, 9 "Optional" optional, 10 "OriginalColumn" original_column,
    11 "ParamName" param_name, 12 "ParamType" param_type, 13 "ParameterLocation" parameter_location, 14 "Sample" sample,
    15 "TableAndDsList" table_and_ds_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppRequestParamListTableAndDsList {
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_type: Option<i64>,
    pub datasource_url: Option<String>,
    pub table_name: Option<String>,
}
model! { ListApiByAppRequestParamListTableAndDsList {
    0 "DatasourceId" datasource_id, 1 "DatasourceName" datasource_name, 2 "DatasourceType" datasource_type,
    3 "DatasourceUrl" datasource_url, 4 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppResponseParamList {
    pub date_format: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub description_code: Option<String>,
    pub id: Option<i64>,
    pub initial_value: Option<String>,
    pub mapping_column: Option<String>,
    pub must: Option<i64>,
    pub operator: Option<String>,
    pub optional: Option<i64>,
    pub original_column: Option<String>,
    pub param_name: Option<String>,
    pub param_type: Option<String>,
    pub parameter_location: Option<String>,
    pub sample: Option<String>,
    pub table_and_ds_list: Option<Vec<ListApiByAppResponseParamListTableAndDsList>>,
}
model! { ListApiByAppResponseParamList {
    0 "DateFormat" date_format, 1 "DefaultValue" default_value, 2 "Description" description,
    3 "DescriptionCode" description_code, 4 "Id" id, 5 "InitialValue" initial_value, 6 "MappingColumn" mapping_column,
    7 "Must" must, 8 "Operator" operator, 9 "Optional" optional, 10 "OriginalColumn" original_column,
    11 "ParamName" param_name, 12 "ParamType" param_type, 13 "ParameterLocation" parameter_location, 14 "Sample" sample,
    15 "TableAndDsList" table_and_ds_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiByAppResponseParamListTableAndDsList {
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_type: Option<i64>,
    pub datasource_url: Option<String>,
    pub table_name: Option<String>,
}
model! { ListApiByAppResponseParamListTableAndDsList {
    0 "DatasourceId" datasource_id, 1 "DatasourceName" datasource_name, 2 "DatasourceType" datasource_type,
    3 "DatasourceUrl" datasource_url, 4 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDataServiceApiDetails {
    pub op_tenant_id: i64,
    pub list_query: ListAuthorizedDataServiceApiDetailsListQuery,
}
operation! { ListAuthorizedDataServiceApiDetails(op_tenant_id: i64, list_query: ListAuthorizedDataServiceApiDetailsListQuery)
    "ListAuthorizedDataServiceApiDetails" -> ListAuthorizedDataServiceApiDetailsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDataServiceApiDetailsListQuery {
    /// Deprecated.
    pub app_key: Option<i64>,
    pub app_key_str: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListAuthorizedDataServiceApiDetailsListQuery(page: i64, page_size: i64) {
    0 "AppKey" app_key: i64, 1 "AppKeyStr" app_key_str: String, 2 "Page" page: i64, 3 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDataServiceApiDetailsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ListAuthorizedDataServiceApiDetailsResult>,
    pub success: Option<bool>,
}
model! { ListAuthorizedDataServiceApiDetailsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDataServiceApiDetailsResult {
    pub data: Option<Vec<ListAuthorizedDataServiceApiDetailsData>>,
    pub total_count: Option<i64>,
}
model! { ListAuthorizedDataServiceApiDetailsResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ListAuthorizedDataServiceApiDetailsData {
    pub api_id: Option<i64>,
    pub api_name: Option<String>,
    pub app_id: Option<i64>,
    pub auth_type: Option<String>,
    pub authorized_dev_return_parameters: Option<Vec<ListAuthorizedDataServiceApiDetailsAuthorizedDevReturnParameters>>,
    pub authorized_prod_return_parameters: Option<Vec<ListAuthorizedDataServiceApiDetailsAuthorizedProdReturnParameters>>,
    pub description: Option<String>,
    pub dev_auth_period: Option<String>,
    pub prod_auth_period: Option<String>,
    pub project_id: Option<i64>,
}
model! { ListAuthorizedDataServiceApiDetailsData {
    0 "ApiId" api_id, 1 "ApiName" api_name, 2 "AppId" app_id, 3 "AuthType" auth_type,
    4 "AuthorizedDevReturnParameters" authorized_dev_return_parameters,
    5 "AuthorizedProdReturnParameters" authorized_prod_return_parameters, 6 "Description" description,
    7 "DevAuthPeriod" dev_auth_period, 8 "ProdAuthPeriod" prod_auth_period, 9 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDataServiceApiDetailsAuthorizedDevReturnParameters {
    pub example_value: Option<String>,
    pub is_authorized: Option<i64>,
    pub parameter_data_type: Option<i64>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
}
model! { ListAuthorizedDataServiceApiDetailsAuthorizedDevReturnParameters {
    0 "ExampleValue" example_value, 1 "IsAuthorized" is_authorized, 2 "ParameterDataType" parameter_data_type,
    3 "ParameterDescription" parameter_description, 4 "ParameterName" parameter_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorizedDataServiceApiDetailsAuthorizedProdReturnParameters {
    pub example_value: Option<String>,
    pub is_authorized: Option<i64>,
    pub parameter_data_type: Option<i64>,
    pub parameter_description: Option<String>,
    pub parameter_name: Option<String>,
}
model! { ListAuthorizedDataServiceApiDetailsAuthorizedProdReturnParameters {
    0 "ExampleValue" example_value, 1 "IsAuthorized" is_authorized, 2 "ParameterDataType" parameter_data_type,
    3 "ParameterDescription" parameter_description, 4 "ParameterName" parameter_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchTemplates {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub list_query: Option<ListBatchTemplatesListQuery>,
}
operation! { ListBatchTemplates(op_tenant_id: i64, project_id: i64) "ListBatchTemplates" -> ListBatchTemplatesOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id,
    3 "ListQuery" list_query: ListBatchTemplatesListQuery
} [
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchTemplatesListQuery {
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListBatchTemplatesListQuery() {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchTemplatesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListBatchTemplatesPageResult>,
    pub success: Option<bool>,
}
model! { ListBatchTemplatesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchTemplatesPageResult {
    pub template_list: Option<Vec<ListBatchTemplatesTemplateList>>,
    pub total_count: Option<i64>,
}
model! { ListBatchTemplatesPageResult {
    0 "TemplateList" template_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchTemplatesTemplateList {
    pub comment: Option<String>,
    pub content: Option<String>,
    pub current_version: Option<i64>,
    pub description: Option<String>,
    pub engine: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub modifier_id: Option<String>,
    pub name: Option<String>,
    pub operator_type: Option<i64>,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
    pub project_id: Option<i64>,
    pub status: Option<String>,
}
model! { ListBatchTemplatesTemplateList {
    0 "Comment" comment, 1 "Content" content, 2 "CurrentVersion" current_version, 3 "Description" description,
    4 "Engine" engine, 5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified, 7 "Id" id, 8 "Modifier" modifier,
    9 "ModifierId" modifier_id, 10 "Name" name, 11 "OperatorType" operator_type, 12 "Owner" owner,
    13 "OwnerId" owner_id, 14 "ProjectId" project_id, 15 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizEntities {
    pub op_tenant_id: i64,
    pub list_query: ListBizEntitiesListQuery,
}
operation! { ListBizEntities(op_tenant_id: i64, list_query: ListBizEntitiesListQuery)
    "ListBizEntities" -> ListBizEntitiesOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizEntitiesListQuery {
    pub filter_criteria: Option<ListBizEntitiesFilterCriteria>,
    pub keyword: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListBizEntitiesListQuery() {
    0 "FilterCriteria" filter_criteria: ListBizEntitiesFilterCriteria, 1 "Keyword" keyword: String, 2 "Page" page: i64,
    3 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizEntitiesFilterCriteria {
    pub biz_unit_id_list: Option<Vec<i64>>,
    pub biz_unit_name_list: Option<Vec<String>>,
    pub data_domain_id_list: Option<Vec<i64>>,
    pub data_domain_name_list: Option<Vec<String>>,
    pub has_table_ref: Option<bool>,
    pub owner_user_id_list: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    pub sub_type_list: Option<Vec<String>>,
}
input! { ListBizEntitiesFilterCriteria() {
    0 "BizUnitIdList" biz_unit_id_list: Vec<i64>, 1 "BizUnitNameList" biz_unit_name_list: Vec<String>,
    2 "DataDomainIdList" data_domain_id_list: Vec<i64>, 3 "DataDomainNameList" data_domain_name_list: Vec<String>,
    4 "HasTableRef" has_table_ref: bool, 5 "OwnerUserIdList" owner_user_id_list: Vec<String>,
    6 "StatusList" status_list: Vec<String>, 7 "SubTypeList" sub_type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizEntitiesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListBizEntitiesPageResult>,
    pub success: Option<bool>,
}
model! { ListBizEntitiesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizEntitiesPageResult {
    pub biz_entity_list: Option<Vec<ListBizEntitiesBizEntityList>>,
    pub total_count: Option<i64>,
}
model! { ListBizEntitiesPageResult {
    0 "BizEntityList" biz_entity_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizEntitiesBizEntityList {
    pub belong_to_biz_entity_id_list: Option<Vec<i64>>,
    pub biz_unit_id: Option<i64>,
    pub child_biz_entity_id_list: Option<Vec<i64>>,
    pub data_domain_id: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub has_child_biz_entity: Option<bool>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub level_sub_biz_object: Option<bool>,
    pub name: Option<String>,
    pub online_status: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub ref_biz_entity_id_list: Option<Vec<i64>>,
    pub ref_table_count: Option<i64>,
    pub status: Option<String>,
    pub sub_type: Option<String>,
    pub suffix_biz_entity_id_list: Option<Vec<i64>>,
    pub r#type: Option<String>,
}
model! { ListBizEntitiesBizEntityList {
    0 "BelongToBizEntityIdList" belong_to_biz_entity_id_list, 1 "BizUnitId" biz_unit_id,
    2 "ChildBizEntityIdList" child_biz_entity_id_list, 3 "DataDomainId" data_domain_id, 4 "Description" description,
    5 "DisplayName" display_name, 6 "GmtCreate" gmt_create, 7 "GmtModified" gmt_modified,
    8 "HasChildBizEntity" has_child_biz_entity, 9 "Id" id, 10 "LastModifier" last_modifier,
    11 "LastModifierName" last_modifier_name, 12 "LevelSubBizObject" level_sub_biz_object, 13 "Name" name,
    14 "OnlineStatus" online_status, 15 "OwnerName" owner_name, 16 "OwnerUserId" owner_user_id,
    17 "RefBizEntityIdList" ref_biz_entity_id_list, 18 "RefTableCount" ref_table_count, 19 "Status" status,
    20 "SubType" sub_type, 21 "SuffixBizEntityIdList" suffix_biz_entity_id_list, 22 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizUnits {
    pub op_tenant_id: i64,
}
operation! { ListBizUnits(op_tenant_id: i64) "ListBizUnits" -> ListBizUnitsOutput {
    0 "OpTenantId" op_tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizUnitsOutput {
    pub code: Option<String>,
    pub data: Option<ListBizUnitsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListBizUnitsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizUnitsData {
    pub biz_unit_list: Option<Vec<ListBizUnitsBizUnitList>>,
}
model! { ListBizUnitsData {
    0 "BizUnitList" biz_unit_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizUnitsBizUnitList {
    pub account_list: Option<Vec<ListBizUnitsAccountList>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub icon: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
}
model! { ListBizUnitsBizUnitList {
    0 "AccountList" account_list, 1 "Description" description, 2 "DisplayName" display_name, 3 "Env" env,
    4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "Icon" icon, 7 "Id" id, 8 "LastModifier" last_modifier,
    9 "LastModifierName" last_modifier_name, 10 "Mode" mode, 11 "Name" name, 12 "OwnerName" owner_name,
    13 "OwnerUserId" owner_user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBizUnitsAccountList {
    pub id: Option<String>,
}
model! { ListBizUnitsAccountList {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogAssets {
    pub op_tenant_id: i64,
    pub list_catalog_assets_query: ListCatalogAssetsListCatalogAssetsQuery,
}
operation! { ListCatalogAssets(op_tenant_id: i64, list_catalog_assets_query: ListCatalogAssetsListCatalogAssetsQuery)
    "ListCatalogAssets" -> ListCatalogAssetsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListCatalogAssetsQuery" list_catalog_assets_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogAssetsListCatalogAssetsQuery {
    pub asset_type: Option<String>,
    pub keyword: Option<String>,
    pub name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub query_mode: Option<String>,
}
input! { ListCatalogAssetsListCatalogAssetsQuery() {
    0 "AssetType" asset_type: String, 1 "Keyword" keyword: String, 2 "Name" name: String, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "QueryMode" query_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogAssetsOutput {
    pub code: Option<String>,
    pub data: Option<ListCatalogAssetsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCatalogAssetsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogAssetsData {
    pub asset_list: Option<Vec<ListCatalogAssetsAssetList>>,
    pub total_count: Option<i64>,
}
model! { ListCatalogAssetsData {
    0 "AssetList" asset_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogAssetsAssetList {
    pub api_call_mode: Option<String>,
    pub api_group_name: Option<String>,
    pub api_id: Option<i64>,
    pub api_request_method: Option<String>,
    pub asset_description: Option<String>,
    pub asset_display_name: Option<String>,
    pub asset_from: Option<String>,
    pub asset_full_name: Option<String>,
    pub asset_name: Option<String>,
    pub asset_tags: Option<Vec<String>>,
    pub asset_type: Option<String>,
    pub bi_catalog: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub chart_count: Option<i64>,
    pub data_cell_id: Option<String>,
    pub data_cell_name: Option<String>,
    pub data_source_name: Option<String>,
    pub datasource_id: Option<i64>,
    pub directories: Option<Vec<ListCatalogAssetsDirectories>>,
    pub granularity: Option<String>,
    pub guid: Option<String>,
    pub is_deleted: Option<bool>,
    pub max_security_level: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub sub_type: Option<String>,
    pub sum_table_guid: Option<String>,
    pub sum_table_name: Option<String>,
}
model! { ListCatalogAssetsAssetList {
    0 "ApiCallMode" api_call_mode, 1 "ApiGroupName" api_group_name, 2 "ApiId" api_id,
    3 "ApiRequestMethod" api_request_method, 4 "AssetDescription" asset_description,
    5 "AssetDisplayName" asset_display_name, 6 "AssetFrom" asset_from, 7 "AssetFullName" asset_full_name,
    8 "AssetName" asset_name, 9 "AssetTags" asset_tags, 10 "AssetType" asset_type, 11 "BiCatalog" bi_catalog,
    12 "BizUnitId" biz_unit_id, 13 "BizUnitName" biz_unit_name, 14 "ChartCount" chart_count,
    15 "DataCellId" data_cell_id, 16 "DataCellName" data_cell_name, 17 "DataSourceName" data_source_name,
    18 "DatasourceId" datasource_id, 19 "Directories" directories, 20 "Granularity" granularity, 21 "Guid" guid,
    22 "IsDeleted" is_deleted, 23 "MaxSecurityLevel" max_security_level, 24 "ProjectId" project_id,
    25 "ProjectName" project_name, 26 "SubType" sub_type, 27 "SumTableGuid" sum_table_guid,
    28 "SumTableName" sum_table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCatalogAssetsDirectories {
    pub directory_id: Option<i64>,
    pub directory_name: Option<String>,
    pub topic_id: Option<i64>,
    pub topic_name: Option<String>,
}
model! { ListCatalogAssetsDirectories {
    0 "DirectoryId" directory_id, 1 "DirectoryName" directory_name, 2 "TopicId" topic_id, 3 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeSources {
    pub op_tenant_id: i64,
    pub list_query: ListComputeSourcesListQuery,
}
operation! { ListComputeSources(op_tenant_id: i64, list_query: ListComputeSourcesListQuery)
    "ListComputeSources" -> ListComputeSourcesOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeSourcesListQuery {
    pub bind_project: Option<bool>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub r#type: Option<String>,
}
input! { ListComputeSourcesListQuery() {
    0 "BindProject" bind_project: bool, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeSourcesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListComputeSourcesPageResult>,
    pub success: Option<bool>,
}
model! { ListComputeSourcesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeSourcesPageResult {
    pub compute_source_list: Option<Vec<ListComputeSourcesComputeSourceList>>,
    pub total_count: Option<i64>,
}
model! { ListComputeSourcesPageResult {
    0 "ComputeSourceList" compute_source_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeSourcesComputeSourceList {
    pub bind_project: Option<bool>,
    pub bind_project_id: Option<i64>,
    pub bind_project_name: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListComputeSourcesComputeSourceList {
    0 "BindProject" bind_project, 1 "BindProjectId" bind_project_id, 2 "BindProjectName" bind_project_name,
    3 "Creator" creator, 4 "CreatorName" creator_name, 5 "Description" description, 6 "DisplayName" display_name,
    7 "GmtCreate" gmt_create, 8 "GmtModified" gmt_modified, 9 "Id" id, 10 "Name" name, 11 "Owner" owner,
    12 "OwnerName" owner_name, 13 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDomains {
    pub op_tenant_id: i64,
    pub list_query: ListDataDomainsListQuery,
}
operation! { ListDataDomains(op_tenant_id: i64, list_query: ListDataDomainsListQuery)
    "ListDataDomains" -> ListDataDomainsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDomainsListQuery {
    pub biz_unit_id_list: Option<Vec<i64>>,
    pub keyword: Option<String>,
    pub parent_id_list: Option<Vec<i64>>,
}
input! { ListDataDomainsListQuery() {
    0 "BizUnitIdList" biz_unit_id_list: Vec<i64>, 1 "Keyword" keyword: String, 2 "ParentIdList" parent_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDomainsOutput {
    pub code: Option<String>,
    pub data: Option<ListDataDomainsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataDomainsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDomainsData {
    pub data_domain_list: Option<Vec<ListDataDomainsDataDomainList>>,
}
model! { ListDataDomainsData {
    0 "DataDomainList" data_domain_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataDomainsDataDomainList {
    pub abbreviation: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub parent_id: Option<i64>,
}
model! { ListDataDomainsDataDomainList {
    0 "Abbreviation" abbreviation, 1 "BizUnitId" biz_unit_id, 2 "Description" description, 3 "DisplayName" display_name,
    4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified, 6 "Id" id, 7 "LastModifier" last_modifier,
    8 "LastModifierName" last_modifier_name, 9 "Name" name, 10 "OwnerName" owner_name, 11 "OwnerUserId" owner_user_id,
    12 "ParentId" parent_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCallStatistics {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub list_query: ListDataServiceApiCallStatisticsListQuery,
}
operation! { ListDataServiceApiCallStatistics(op_tenant_id: i64, project_id: i64, list_query: ListDataServiceApiCallStatisticsListQuery)
    "ListDataServiceApiCallStatistics" -> ListDataServiceApiCallStatisticsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "ListQuery" list_query
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCallStatisticsListQuery {
    pub end_time: Option<String>,
    pub keyword: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
input! { ListDataServiceApiCallStatisticsListQuery(end_time: String, start_time: String) {
    0 "EndTime" end_time: String, 1 "Keyword" keyword: String, 2 "OrderColumn" order_column: String,
    3 "OrderType" order_type: i64, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64,
    6 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCallStatisticsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListDataServiceApiCallStatisticsPageResult>,
    pub success: Option<bool>,
}
model! { ListDataServiceApiCallStatisticsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCallStatisticsPageResult {
    pub call_statistics_list: Option<Vec<ListDataServiceApiCallStatisticsCallStatisticsList>>,
    pub total_count: Option<i64>,
}
model! { ListDataServiceApiCallStatisticsPageResult {
    0 "CallStatisticsList" call_statistics_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCallStatisticsCallStatisticsList {
    pub api_id: Option<i64>,
    pub api_name: Option<String>,
    pub app_name_list: Option<Vec<String>>,
    pub authorized_app_count: Option<i64>,
    pub avg_response_time: Option<f64>,
    pub call_count: Option<i64>,
    pub creator: Option<String>,
    pub error_count: Option<String>,
    pub error_rate: Option<String>,
    pub last_call_time: Option<String>,
    pub offline_rate: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub sql_id: Option<i64>,
}
model! { ListDataServiceApiCallStatisticsCallStatisticsList {
    0 "ApiId" api_id, 1 "ApiName" api_name, 2 "AppNameList" app_name_list, 3 "AuthorizedAppCount" authorized_app_count,
    4 "AvgResponseTime" avg_response_time, 5 "CallCount" call_count, 6 "Creator" creator, 7 "ErrorCount" error_count,
    8 "ErrorRate" error_rate, 9 "LastCallTime" last_call_time, 10 "OfflineRate" offline_rate, 11 "ProjectId" project_id,
    12 "ProjectName" project_name, 13 "SqlId" sql_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCalls {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub list_query: ListDataServiceApiCallsListQuery,
}
operation! { ListDataServiceApiCalls(op_tenant_id: i64, project_id: i64, list_query: ListDataServiceApiCallsListQuery)
    "ListDataServiceApiCalls" -> ListDataServiceApiCallsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "ListQuery" list_query
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCallsListQuery {
    pub api_id: Option<i64>,
    pub api_name: Option<String>,
    /// Deprecated.
    pub app_key: Option<i64>,
    pub app_key_str: Option<String>,
    pub client_ip: Option<String>,
    pub end_time: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub successful: Option<bool>,
}
input! { ListDataServiceApiCallsListQuery(end_time: String, start_time: String) {
    0 "ApiId" api_id: i64, 1 "ApiName" api_name: String, 2 "AppKey" app_key: i64, 3 "AppKeyStr" app_key_str: String,
    4 "ClientIp" client_ip: String, 5 "EndTime" end_time: String, 6 "PageNo" page_no: i64, 7 "PageSize" page_size: i64,
    8 "StartTime" start_time: String, 9 "Successful" successful: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCallsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListDataServiceApiCallsPageResult>,
    pub success: Option<bool>,
}
model! { ListDataServiceApiCallsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCallsPageResult {
    pub call_log_list: Option<Vec<ListDataServiceApiCallsCallLogList>>,
    pub total_count: Option<i64>,
}
model! { ListDataServiceApiCallsPageResult {
    0 "CallLogList" call_log_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiCallsCallLogList {
    pub api_id: Option<i64>,
    pub api_name: Option<String>,
    /// Deprecated.
    pub app_key: Option<i64>,
    pub app_key_str: Option<String>,
    pub app_name: Option<String>,
    pub biz_code: Option<String>,
    pub biz_code_description: Option<String>,
    pub client_ip: Option<String>,
    pub cost_time: Option<i64>,
    pub end_time: Option<String>,
    pub env: Option<i64>,
    pub execute_cost_time: Option<i64>,
    pub execute_mode: Option<i64>,
    pub http_status_code: Option<String>,
    pub http_status_description: Option<String>,
    pub job_id: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub request_id: Option<String>,
    pub request_parameter: Option<String>,
    pub request_size: Option<i64>,
    pub response_parameter: Option<String>,
    pub response_size: Option<i64>,
    pub result_count: Option<i64>,
    pub sql: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub successful: Option<bool>,
}
model! { ListDataServiceApiCallsCallLogList {
    0 "ApiId" api_id, 1 "ApiName" api_name, 2 "AppKey" app_key, 3 "AppKeyStr" app_key_str, 4 "AppName" app_name,
    5 "BizCode" biz_code, 6 "BizCodeDescription" biz_code_description, 7 "ClientIp" client_ip, 8 "CostTime" cost_time,
    9 "EndTime" end_time, 10 "Env" env, 11 "ExecuteCostTime" execute_cost_time, 12 "ExecuteMode" execute_mode,
    13 "HttpStatusCode" http_status_code, 14 "HttpStatusDescription" http_status_description, 15 "JobId" job_id,
    16 "ProjectId" project_id, 17 "ProjectName" project_name, 18 "RequestId" request_id,
    19 "RequestParameter" request_parameter, 20 "RequestSize" request_size, 21 "ResponseParameter" response_parameter,
    22 "ResponseSize" response_size, 23 "ResultCount" result_count, 24 "Sql" sql, 25 "StartTime" start_time,
    26 "Status" status, 27 "Successful" successful
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiImpacts {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub list_query: ListDataServiceApiImpactsListQuery,
}
operation! { ListDataServiceApiImpacts(op_tenant_id: i64, project_id: i64, list_query: ListDataServiceApiImpactsListQuery)
    "ListDataServiceApiImpacts" -> ListDataServiceApiImpactsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "ListQuery" list_query
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiImpactsListQuery {
    pub api_id: Option<i64>,
    pub app_name: Option<String>,
    pub end_time: Option<String>,
    pub order_column: Option<String>,
    pub order_type: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
input! { ListDataServiceApiImpactsListQuery(api_id: i64, end_time: String, start_time: String) {
    0 "ApiId" api_id: i64, 1 "AppName" app_name: String, 2 "EndTime" end_time: String,
    3 "OrderColumn" order_column: String, 4 "OrderType" order_type: i64, 5 "PageNo" page_no: i64,
    6 "PageSize" page_size: i64, 7 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiImpactsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListDataServiceApiImpactsPageResult>,
    pub success: Option<bool>,
}
model! { ListDataServiceApiImpactsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiImpactsPageResult {
    pub impact_list: Option<Vec<ListDataServiceApiImpactsImpactList>>,
    pub total_count: Option<i64>,
}
model! { ListDataServiceApiImpactsPageResult {
    0 "ImpactList" impact_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApiImpactsImpactList {
    pub api_id: Option<i64>,
    pub app_key: Option<i64>,
    pub app_name: Option<String>,
    pub call_count: Option<i64>,
    pub client_fail_count: Option<i64>,
    pub client_ip: Option<String>,
    pub error_api_count: Option<i64>,
    pub error_count: Option<i64>,
    pub error_rate: Option<String>,
    pub last_call_time: Option<String>,
    pub minute: Option<String>,
    pub offline_count: Option<i64>,
    pub success_time_cost: Option<String>,
    pub total_count: Option<i64>,
    pub total_time_cost: Option<String>,
}
model! { ListDataServiceApiImpactsImpactList {
    0 "ApiId" api_id, 1 "AppKey" app_key, 2 "AppName" app_name, 3 "CallCount" call_count,
    4 "ClientFailCount" client_fail_count, 5 "ClientIp" client_ip, 6 "ErrorApiCount" error_api_count,
    7 "ErrorCount" error_count, 8 "ErrorRate" error_rate, 9 "LastCallTime" last_call_time, 10 "Minute" minute,
    11 "OfflineCount" offline_count, 12 "SuccessTimeCost" success_time_cost, 13 "TotalCount" total_count,
    14 "TotalTimeCost" total_time_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceApps {
    pub op_tenant_id: i64,
    pub list_query: ListDataServiceAppsListQuery,
}
operation! { ListDataServiceApps(op_tenant_id: i64, list_query: ListDataServiceAppsListQuery)
    "ListDataServiceApps" -> ListDataServiceAppsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAppsListQuery {
    pub app_group_id: Option<i64>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListDataServiceAppsListQuery() {
    0 "AppGroupId" app_group_id: i64, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAppsOutput {
    pub code: Option<String>,
    pub data: Option<ListDataServiceAppsData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDataServiceAppsOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAppsData {
    pub app_list: Option<Vec<ListDataServiceAppsAppList>>,
    pub total_count: Option<i64>,
}
model! { ListDataServiceAppsData {
    0 "AppList" app_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAppsAppList {
    pub app_group: Option<String>,
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub is_member: Option<bool>,
    pub owner_list: Option<Vec<ListDataServiceAppsOwnerList>>,
}
model! { ListDataServiceAppsAppList {
    0 "AppGroup" app_group, 1 "AppId" app_id, 2 "AppName" app_name, 3 "IsMember" is_member, 4 "OwnerList" owner_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAppsOwnerList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListDataServiceAppsOwnerList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAuthorizedApps {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub list_query: Option<ListDataServiceAuthorizedAppsListQuery>,
}
operation! { ListDataServiceAuthorizedApps(op_tenant_id: i64, project_id: i64)
    "ListDataServiceAuthorizedApps" -> ListDataServiceAuthorizedAppsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id,
    2 "ListQuery" list_query: ListDataServiceAuthorizedAppsListQuery
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAuthorizedAppsListQuery {
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListDataServiceAuthorizedAppsListQuery() {
    0 "Keyword" keyword: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAuthorizedAppsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListDataServiceAuthorizedAppsPageResult>,
    pub success: Option<bool>,
}
model! { ListDataServiceAuthorizedAppsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAuthorizedAppsPageResult {
    pub authorized_app_list: Option<Vec<ListDataServiceAuthorizedAppsAuthorizedAppList>>,
    pub total_count: Option<i64>,
}
model! { ListDataServiceAuthorizedAppsPageResult {
    0 "AuthorizedAppList" authorized_app_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAuthorizedAppsAuthorizedAppList {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub apply_user_id: Option<String>,
    pub apply_user_name: Option<String>,
    pub expire_date: Option<String>,
    pub id: Option<i64>,
    pub is_project_manager: Option<bool>,
    pub owner: Option<String>,
    pub owner_user_name: Option<String>,
    pub privilege_account: Option<i64>,
    pub privilege_type: Option<i64>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub real_has_owner_privilege: Option<bool>,
    pub real_has_privilege: Option<bool>,
    pub remark_for_debug_list: Option<Vec<ListDataServiceAuthorizedAppsRemarkForDebugList>>,
    pub revocable: Option<bool>,
    pub revocable_detail: Option<i64>,
}
model! { ListDataServiceAuthorizedAppsAuthorizedAppList {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "ApplyUserId" apply_user_id, 3 "ApplyUserName" apply_user_name,
    4 "ExpireDate" expire_date, 5 "Id" id, 6 "IsProjectManager" is_project_manager, 7 "Owner" owner,
    8 "OwnerUserName" owner_user_name, 9 "PrivilegeAccount" privilege_account, 10 "PrivilegeType" privilege_type,
    11 "ProjectId" project_id, 12 "ProjectName" project_name, 13 "RealHasOwnerPrivilege" real_has_owner_privilege,
    14 "RealHasPrivilege" real_has_privilege, 15 "RemarkForDebugList" remark_for_debug_list, 16 "Revocable" revocable,
    17 "RevocableDetail" revocable_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceAuthorizedAppsRemarkForDebugList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListDataServiceAuthorizedAppsRemarkForDebugList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyApiPermissions {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub list_query: Option<ListDataServiceMyApiPermissionsListQuery>,
}
operation! { ListDataServiceMyApiPermissions(op_tenant_id: i64, project_id: i64)
    "ListDataServiceMyApiPermissions" -> ListDataServiceMyApiPermissionsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id,
    2 "ListQuery" list_query: ListDataServiceMyApiPermissionsListQuery
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyApiPermissionsListQuery {
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListDataServiceMyApiPermissionsListQuery() {
    0 "Keyword" keyword: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyApiPermissionsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListDataServiceMyApiPermissionsPageResult>,
    pub success: Option<bool>,
}
model! { ListDataServiceMyApiPermissionsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyApiPermissionsPageResult {
    pub permission_list: Option<Vec<ListDataServiceMyApiPermissionsPermissionList>>,
    pub total_count: Option<i64>,
}
model! { ListDataServiceMyApiPermissionsPageResult {
    0 "PermissionList" permission_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyApiPermissionsPermissionList {
    pub api_id: Option<i64>,
    pub api_name: Option<String>,
    pub create_user_name: Option<String>,
    pub creator: Option<String>,
    pub owner: Option<String>,
    pub owner_user_name: Option<String>,
    pub privilege_belong_to: Option<String>,
    pub privilege_from: Option<i64>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub role: Option<i64>,
}
model! { ListDataServiceMyApiPermissionsPermissionList {
    0 "ApiId" api_id, 1 "ApiName" api_name, 2 "CreateUserName" create_user_name, 3 "Creator" creator, 4 "Owner" owner,
    5 "OwnerUserName" owner_user_name, 6 "PrivilegeBelongTo" privilege_belong_to, 7 "PrivilegeFrom" privilege_from,
    8 "ProjectId" project_id, 9 "ProjectName" project_name, 10 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyAppPermissions {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub list_query: ListDataServiceMyAppPermissionsListQuery,
}
operation! { ListDataServiceMyAppPermissions(op_tenant_id: i64, project_id: i64, list_query: ListDataServiceMyAppPermissionsListQuery)
    "ListDataServiceMyAppPermissions" -> ListDataServiceMyAppPermissionsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "ListQuery" list_query
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyAppPermissionsListQuery {
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListDataServiceMyAppPermissionsListQuery() {
    0 "Keyword" keyword: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyAppPermissionsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListDataServiceMyAppPermissionsPageResult>,
    pub success: Option<bool>,
}
model! { ListDataServiceMyAppPermissionsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyAppPermissionsPageResult {
    pub permission_list: Option<Vec<ListDataServiceMyAppPermissionsPermissionList>>,
    pub total_count: Option<i64>,
}
model! { ListDataServiceMyAppPermissionsPageResult {
    0 "PermissionList" permission_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyAppPermissionsPermissionList {
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub create_user_name: Option<String>,
    pub creator: Option<String>,
    pub current_user_role: Option<String>,
    pub owner: Option<String>,
    pub owner_user_name: Option<String>,
    pub privilege_belong_to: Option<String>,
    pub privilege_from: Option<i64>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub remark_for_debug_list: Option<Vec<ListDataServiceMyAppPermissionsRemarkForDebugList>>,
    pub role: Option<i64>,
}
model! { ListDataServiceMyAppPermissionsPermissionList {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateUserName" create_user_name, 3 "Creator" creator,
    4 "CurrentUserRole" current_user_role, 5 "Owner" owner, 6 "OwnerUserName" owner_user_name,
    7 "PrivilegeBelongTo" privilege_belong_to, 8 "PrivilegeFrom" privilege_from, 9 "ProjectId" project_id,
    10 "ProjectName" project_name, 11 "RemarkForDebugList" remark_for_debug_list, 12 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServiceMyAppPermissionsRemarkForDebugList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListDataServiceMyAppPermissionsRemarkForDebugList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServicePublishedApis {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub list_query: Option<ListDataServicePublishedApisListQuery>,
}
operation! { ListDataServicePublishedApis(op_tenant_id: i64, project_id: i64)
    "ListDataServicePublishedApis" -> ListDataServicePublishedApisOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id,
    2 "ListQuery" list_query: ListDataServicePublishedApisListQuery
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServicePublishedApisListQuery {
    pub api_name: Option<String>,
    pub group_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListDataServicePublishedApisListQuery() {
    0 "ApiName" api_name: String, 1 "GroupId" group_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServicePublishedApisOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListDataServicePublishedApisPageResult>,
    pub success: Option<bool>,
}
model! { ListDataServicePublishedApisOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServicePublishedApisPageResult {
    pub api_list: Option<Vec<ListDataServicePublishedApisApiList>>,
    pub total_count: Option<i64>,
}
model! { ListDataServicePublishedApisPageResult {
    0 "ApiList" api_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServicePublishedApisApiList {
    pub api_id: Option<i64>,
    pub api_name: Option<String>,
    pub app_count: Option<i64>,
    pub app_info_list: Option<Vec<ListDataServicePublishedApisAppInfoList>>,
    pub apply_status: Option<i64>,
    pub call_count: Option<i64>,
    pub create_type: Option<i64>,
    pub custom_update_rate: Option<String>,
    pub deploy_time: Option<String>,
    pub description: Option<String>,
    pub execute_mode: Option<i64>,
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub logic_unit_no: Option<i64>,
    pub mode: Option<i64>,
    pub owner: Option<String>,
    pub owner_user_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub update_rate: Option<i64>,
    pub update_time: Option<String>,
    pub version: Option<String>,
}
model! { ListDataServicePublishedApisApiList {
    0 "ApiId" api_id, 1 "ApiName" api_name, 2 "AppCount" app_count, 3 "AppInfoList" app_info_list,
    4 "ApplyStatus" apply_status, 5 "CallCount" call_count, 6 "CreateType" create_type,
    7 "CustomUpdateRate" custom_update_rate, 8 "DeployTime" deploy_time, 9 "Description" description,
    10 "ExecuteMode" execute_mode, 11 "GroupId" group_id, 12 "GroupName" group_name, 13 "LogicUnitNo" logic_unit_no,
    14 "Mode" mode, 15 "Owner" owner, 16 "OwnerUserName" owner_user_name, 17 "ProjectId" project_id,
    18 "ProjectName" project_name, 19 "UpdateRate" update_rate, 20 "UpdateTime" update_time, 21 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataServicePublishedApisAppInfoList {
    pub app_id: Option<i64>,
    /// Deprecated.
    pub app_key: Option<i64>,
    pub app_key_str: Option<String>,
    pub app_name: Option<String>,
}
model! { ListDataServicePublishedApisAppInfoList {
    0 "AppId" app_id, 1 "AppKey" app_key, 2 "AppKeyStr" app_key_str, 3 "AppName" app_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceWithConfig {
    pub op_tenant_id: i64,
    pub list_query: ListDataSourceWithConfigListQuery,
}
operation! { ListDataSourceWithConfig(op_tenant_id: i64, list_query: ListDataSourceWithConfigListQuery)
    "ListDataSourceWithConfig" -> ListDataSourceWithConfigOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceWithConfigListQuery {
    pub name: Option<String>,
    pub owner_list: Option<Vec<String>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub scope_list: Option<Vec<String>>,
    pub tag: Option<String>,
    pub type_list: Option<Vec<String>>,
}
input! { ListDataSourceWithConfigListQuery(page: i64, page_size: i64) {
    0 "Name" name: String, 1 "OwnerList" owner_list: Vec<String>, 2 "Page" page: i64, 3 "PageSize" page_size: i64,
    4 "ScopeList" scope_list: Vec<String>, 5 "Tag" tag: String, 6 "TypeList" type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceWithConfigOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListDataSourceWithConfigPageResult>,
    pub success: Option<bool>,
}
model! { ListDataSourceWithConfigOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceWithConfigPageResult {
    pub data_source_list: Option<Vec<ListDataSourceWithConfigDataSourceList>>,
    pub total_count: Option<i64>,
}
model! { ListDataSourceWithConfigPageResult {
    0 "DataSourceList" data_source_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceWithConfigDataSourceList {
    pub dev_data_source_info: Option<ListDataSourceWithConfigDevDataSourceInfo>,
    pub prod_data_source_info: Option<ListDataSourceWithConfigProdDataSourceInfo>,
}
model! { ListDataSourceWithConfigDataSourceList {
    0 "DevDataSourceInfo" dev_data_source_info, 1 "ProdDataSourceInfo" prod_data_source_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceWithConfigDevDataSourceInfo {
    pub config_item_list: Option<Vec<ListDataSourceWithConfigConfigItemList>>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub env: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataSourceWithConfigDevDataSourceInfo {
    0 "ConfigItemList" config_item_list, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "CreatorName" creator_name,
    4 "Description" description, 5 "Env" env, 6 "Id" id, 7 "ModifyTime" modify_time, 8 "Name" name, 9 "Owner" owner,
    10 "OwnerName" owner_name, 11 "Scope" scope, 12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceWithConfigConfigItemList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListDataSourceWithConfigConfigItemList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceWithConfigProdDataSourceInfo {
    pub config_item_list: Option<Vec<ListDataSourceWithConfigProdDataSourceInfoConfigItemList>>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub env: Option<String>,
    pub id: Option<i64>,
    pub modify_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub scope: Option<String>,
    pub r#type: Option<String>,
}
model! { ListDataSourceWithConfigProdDataSourceInfo {
    0 "ConfigItemList" config_item_list, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "CreatorName" creator_name,
    4 "Description" description, 5 "Env" env, 6 "Id" id, 7 "ModifyTime" modify_time, 8 "Name" name, 9 "Owner" owner,
    10 "OwnerName" owner_name, 11 "Scope" scope, 12 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataSourceWithConfigProdDataSourceInfoConfigItemList {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListDataSourceWithConfigProdDataSourceInfoConfigItemList {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasets {
    pub op_tenant_id: i64,
    pub dataset_query: Option<ListDatasetsDatasetQuery>,
}
operation! { ListDatasets(op_tenant_id: i64) "ListDatasets" -> ListDatasetsOutput {
    0 "OpTenantId" op_tenant_id, 1 "DatasetQuery" dataset_query: ListDatasetsDatasetQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsDatasetQuery {
    pub content_type: Option<String>,
    pub data_unit: Option<String>,
    pub include_version_list: Option<bool>,
    pub keyword: Option<String>,
    pub owner: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub scenario: Option<String>,
    pub storage_type: Option<String>,
    pub tenant_id: Option<i64>,
    pub type_list: Option<Vec<String>>,
}
input! { ListDatasetsDatasetQuery(project_id: i64) {
    0 "ContentType" content_type: String, 1 "DataUnit" data_unit: String,
    2 "IncludeVersionList" include_version_list: bool, 3 "Keyword" keyword: String, 4 "Owner" owner: String,
    5 "Page" page: i64, 6 "PageSize" page_size: i64, 7 "ProjectId" project_id: i64, 8 "Scenario" scenario: String,
    9 "StorageType" storage_type: String, 10 "TenantId" tenant_id: i64, 11 "TypeList" type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListDatasetsPageResult>,
    pub success: Option<bool>,
}
model! { ListDatasetsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsPageResult {
    pub count: Option<i64>,
    pub result_data: Option<Vec<ListDatasetsResultData>>,
}
model! { ListDatasetsPageResult {
    0 "Count" count, 1 "ResultData" result_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsResultData {
    pub content_type: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub data_cell_id: Option<String>,
    pub data_cell_name: Option<String>,
    pub description: Option<String>,
    pub directory: Option<String>,
    pub file_id: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub lock_owner: Option<String>,
    pub lock_owner_name: Option<String>,
    pub metadata_storage_type: Option<String>,
    pub name: Option<String>,
    pub owner_list: Option<Vec<ListDatasetsOwnerList>>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub scenario: Option<String>,
    pub storage_type: Option<String>,
    pub tenant_id: Option<i64>,
    pub r#type: Option<String>,
    pub version_list: Option<Vec<ListDatasetsVersionList>>,
}
model! { ListDatasetsResultData {
    0 "ContentType" content_type, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "DataCellId" data_cell_id,
    4 "DataCellName" data_cell_name, 5 "Description" description, 6 "Directory" directory, 7 "FileId" file_id,
    8 "GmtCreate" gmt_create, 9 "GmtModified" gmt_modified, 10 "Id" id, 11 "LockOwner" lock_owner,
    12 "LockOwnerName" lock_owner_name, 13 "MetadataStorageType" metadata_storage_type, 14 "Name" name,
    15 "OwnerList" owner_list, 16 "ProjectId" project_id, 17 "ProjectName" project_name, 18 "Scenario" scenario,
    19 "StorageType" storage_type, 20 "TenantId" tenant_id, 21 "Type" r#type, 22 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOwnerList {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListDatasetsOwnerList {
    0 "UserId" user_id, 1 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsVersionList {
    pub creator: Option<String>,
    pub data_version_config: Option<ListDatasetsDataVersionConfig>,
    pub dataset_id: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub version: Option<String>,
}
model! { ListDatasetsVersionList {
    0 "Creator" creator, 1 "DataVersionConfig" data_version_config, 2 "DatasetId" dataset_id, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "Id" id, 6 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsDataVersionConfig {
    pub file_storage_config: Option<ListDatasetsFileStorageConfig>,
    pub metadata_storage_config: Option<ListDatasetsMetadataStorageConfig>,
    pub realtime_meta_table_config: Option<ListDatasetsRealtimeMetaTableConfig>,
    pub version_description: Option<String>,
}
model! { ListDatasetsDataVersionConfig {
    0 "FileStorageConfig" file_storage_config, 1 "MetadataStorageConfig" metadata_storage_config,
    2 "RealtimeMetaTableConfig" realtime_meta_table_config, 3 "VersionDescription" version_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsFileStorageConfig {
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dev_path: Option<String>,
    pub mount_path: Option<String>,
    pub prod_path: Option<String>,
}
model! { ListDatasetsFileStorageConfig {
    0 "DataSourceId" data_source_id, 1 "DataSourceName" data_source_name, 2 "DevPath" dev_path,
    3 "MountPath" mount_path, 4 "ProdPath" prod_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsMetadataStorageConfig {
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dev_schema: Option<String>,
    pub metadata_storage_mode: Option<String>,
    pub metadata_storage_type: Option<String>,
    pub prod_schema: Option<String>,
    pub table_name: Option<String>,
    pub table_schema: Option<ListDatasetsTableSchema>,
}
model! { ListDatasetsMetadataStorageConfig {
    0 "DataSourceId" data_source_id, 1 "DataSourceName" data_source_name, 2 "DevSchema" dev_schema,
    3 "MetadataStorageMode" metadata_storage_mode, 4 "MetadataStorageType" metadata_storage_type,
    5 "ProdSchema" prod_schema, 6 "TableName" table_name, 7 "TableSchema" table_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsTableSchema {
    pub columns: Option<Vec<ListDatasetsColumns>>,
}
model! { ListDatasetsTableSchema {
    0 "Columns" columns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsColumns {
    pub comment: Option<String>,
    pub element_type: Option<String>,
    pub max_capacity: Option<i64>,
    pub name: Option<String>,
    pub pk: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<bool>,
    pub vector_index_config: Option<ListDatasetsVectorIndexConfig>,
}
model! { ListDatasetsColumns {
    0 "Comment" comment, 1 "ElementType" element_type, 2 "MaxCapacity" max_capacity, 3 "Name" name, 4 "Pk" pk,
    5 "Type" r#type, 6 "Url" url, 7 "VectorIndexConfig" vector_index_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsVectorIndexConfig {
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub index_params: Option<BTreeMap<String, Value>>,
    pub index_type: Option<String>,
    pub similarity_type: Option<String>,
}
model! { ListDatasetsVectorIndexConfig {
    0 "Dimension" dimension, 1 "EmbeddingModel" embedding_model, 2 "IndexParams" index_params, 3 "IndexType" index_type,
    4 "SimilarityType" similarity_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsRealtimeMetaTableConfig {
    pub datasource_type: Option<String>,
    pub meta_table_name: Option<String>,
    pub project_id: Option<i64>,
    pub table_schema: Option<ListDatasetsRealtimeMetaTableConfigTableSchema>,
}
model! { ListDatasetsRealtimeMetaTableConfig {
    0 "DatasourceType" datasource_type, 1 "MetaTableName" meta_table_name, 2 "ProjectId" project_id,
    3 "TableSchema" table_schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsRealtimeMetaTableConfigTableSchema {
    pub columns: Option<Vec<ListDatasetsTableSchemaColumns>>,
}
model! { ListDatasetsRealtimeMetaTableConfigTableSchema {
    0 "Columns" columns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsTableSchemaColumns {
    pub comment: Option<String>,
    pub element_type: Option<String>,
    pub max_capacity: Option<i64>,
    pub name: Option<String>,
    pub pk: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<bool>,
    pub vector_index_config: Option<ListDatasetsColumnsVectorIndexConfig>,
}
model! { ListDatasetsTableSchemaColumns {
    0 "Comment" comment, 1 "ElementType" element_type, 2 "MaxCapacity" max_capacity, 3 "Name" name, 4 "Pk" pk,
    5 "Type" r#type, 6 "Url" url, 7 "VectorIndexConfig" vector_index_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsColumnsVectorIndexConfig {
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub index_params: Option<BTreeMap<String, Value>>,
    pub index_type: Option<String>,
    pub similarity_type: Option<String>,
}
model! { ListDatasetsColumnsVectorIndexConfig {
    0 "Dimension" dimension, 1 "EmbeddingModel" embedding_model, 2 "IndexParams" index_params, 3 "IndexType" index_type,
    4 "SimilarityType" similarity_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFiles {
    pub op_tenant_id: i64,
    pub list_query: ListFilesListQuery,
}
operation! { ListFiles(op_tenant_id: i64, list_query: ListFilesListQuery) "ListFiles" -> ListFilesOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesListQuery {
    pub category: Option<String>,
    pub directory: Option<String>,
    pub env: Option<String>,
    pub project_id: Option<i64>,
    pub recursive: Option<bool>,
}

/// What [`ListFilesListQuery::new`] takes.
pub struct ListFilesListQueryRequired {
    pub category: String,
    pub directory: String,
    pub env: String,
    pub project_id: i64,
    pub recursive: bool,
}
input! { ListFilesListQuery{ListFilesListQueryRequired: category, directory, env, project_id, recursive} {
    0 "Category" category: String, 1 "Directory" directory: String, 2 "Env" env: String, 3 "ProjectId" project_id: i64,
    4 "Recursive" recursive: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesOutput {
    pub code: Option<String>,
    pub file_list: Option<Vec<ListFilesFileList>>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListFilesOutput {
    0 "Code" code, 1 "FileList" file_list, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilesFileList {
    pub category: Option<String>,
    pub content: Option<String>,
    pub creator: Option<String>,
    pub directory: Option<String>,
    pub file_type: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
}
model! { ListFilesFileList {
    0 "Category" category, 1 "Content" content, 2 "Creator" creator, 3 "Directory" directory, 4 "FileType" file_type,
    5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified, 7 "Id" id, 8 "LastModifier" last_modifier, 9 "Name" name,
    10 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub list_query: Option<ListInstancesListQuery>,
}
operation! { ListInstances(op_tenant_id: i64) "ListInstances" -> ListInstancesOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "ListQuery" list_query: ListInstancesListQuery
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesListQuery {
    pub biz_type: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub flow_id: Option<String>,
    pub max_biz_date: Option<String>,
    pub max_run_date: Option<String>,
    pub min_biz_date: Option<String>,
    pub min_run_date: Option<String>,
    pub node_id: Option<String>,
    pub owner_list: Option<Vec<String>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub priority_list: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub run_status_list: Option<Vec<String>>,
    pub schedule_paused: Option<bool>,
    pub schedule_period_list: Option<Vec<String>>,
    pub schedule_type: Option<String>,
    pub search_text: Option<String>,
    pub sub_biz_type_list: Option<Vec<String>>,
}
input! { ListInstancesListQuery(page: i64, page_size: i64, project_id: i64, schedule_type: String) {
    0 "BizType" biz_type: String, 1 "BizUnitId" biz_unit_id: i64, 2 "FlowId" flow_id: String,
    3 "MaxBizDate" max_biz_date: String, 4 "MaxRunDate" max_run_date: String, 5 "MinBizDate" min_biz_date: String,
    6 "MinRunDate" min_run_date: String, 7 "NodeId" node_id: String, 8 "OwnerList" owner_list: Vec<String>,
    9 "Page" page: i64, 10 "PageSize" page_size: i64, 11 "PriorityList" priority_list: Vec<String>,
    12 "ProjectId" project_id: i64, 13 "RunStatusList" run_status_list: Vec<String>,
    14 "SchedulePaused" schedule_paused: bool, 15 "SchedulePeriodList" schedule_period_list: Vec<String>,
    16 "ScheduleType" schedule_type: String, 17 "SearchText" search_text: String,
    18 "SubBizTypeList" sub_biz_type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListInstancesPageResult>,
    pub success: Option<bool>,
}
model! { ListInstancesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesPageResult {
    pub data: Option<Vec<ListInstancesData>>,
    pub total_count: Option<i64>,
}
model! { ListInstancesPageResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesData {
    pub biz_date: Option<String>,
    pub due_time: Option<String>,
    pub duration: Option<String>,
    pub end_execute_time: Option<i64>,
    pub extend_info: Option<String>,
    pub id: Option<String>,
    pub index: Option<i64>,
    pub node_info: Option<ListInstancesNodeInfo>,
    pub start_execute_time: Option<i64>,
    pub status_list: Option<Vec<String>>,
}
model! { ListInstancesData {
    0 "BizDate" biz_date, 1 "DueTime" due_time, 2 "Duration" duration, 3 "EndExecuteTime" end_execute_time,
    4 "ExtendInfo" extend_info, 5 "Id" id, 6 "Index" index, 7 "NodeInfo" node_info,
    8 "StartExecuteTime" start_execute_time, 9 "StatusList" status_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesNodeInfo {
    pub biz_unit_name: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<ListInstancesCreator>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub from: Option<String>,
    pub has_dev: Option<bool>,
    pub has_prod: Option<bool>,
    pub id: Option<String>,
    pub last_modified_time: Option<String>,
    pub modifier: Option<ListInstancesModifier>,
    pub name: Option<String>,
    pub owner_list: Option<Vec<ListInstancesOwnerList>>,
    pub priority_list: Option<Vec<String>>,
    pub resource_group_list: Option<Vec<String>>,
    pub schedule_paused: Option<bool>,
    pub schedule_period_list: Option<Vec<String>>,
    pub sub_detail_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListInstancesNodeInfo {
    0 "BizUnitName" biz_unit_name, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "Description" description,
    4 "DryRun" dry_run, 5 "From" from, 6 "HasDev" has_dev, 7 "HasProd" has_prod, 8 "Id" id,
    9 "LastModifiedTime" last_modified_time, 10 "Modifier" modifier, 11 "Name" name, 12 "OwnerList" owner_list,
    13 "PriorityList" priority_list, 14 "ResourceGroupList" resource_group_list, 15 "SchedulePaused" schedule_paused,
    16 "SchedulePeriodList" schedule_period_list, 17 "SubDetailType" sub_detail_type, 18 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListInstancesCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListInstancesModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOwnerList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListInstancesOwnerList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgEntity {
    pub entity_type: Option<String>,
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub list_query: Option<ListKgEntityListQuery>,
}
operation! { ListKgEntity(op_tenant_id: i64, workspace_id: String) "ListKgEntity" -> ListKgEntityOutput {
    0 "EntityType" entity_type: String, 1 "OpTenantId" op_tenant_id, 2 "WorkspaceId" workspace_id,
    3 "ListQuery" list_query: ListKgEntityListQuery
} [
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgEntityListQuery {
    pub filter_list: Option<Vec<ListKgEntityFilterList>>,
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListKgEntityListQuery() {
    0 "FilterList" filter_list: Vec<ListKgEntityFilterList>, 1 "Keyword" keyword: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgEntityFilterList {
    pub op: Option<String>,
    pub property_code: Option<String>,
    pub value: Option<String>,
}
input! { ListKgEntityFilterList(op: String, property_code: String, value: String) {
    0 "Op" op: String, 1 "PropertyCode" property_code: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgEntityOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListKgEntityPageResult>,
    pub success: Option<bool>,
}
model! { ListKgEntityOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgEntityPageResult {
    pub entity_list: Option<Vec<ListKgEntityEntityList>>,
    pub total_count: Option<i64>,
}
model! { ListKgEntityPageResult {
    0 "EntityList" entity_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgEntityEntityList {
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub property_list: Option<Vec<ListKgEntityPropertyList>>,
}
model! { ListKgEntityEntityList {
    0 "EntityId" entity_id, 1 "EntityType" entity_type, 2 "PropertyList" property_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgEntityPropertyList {
    pub code: Option<String>,
    pub data_type: Option<String>,
    pub value: Option<String>,
}
model! { ListKgEntityPropertyList {
    0 "Code" code, 1 "DataType" data_type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgRelation {
    pub op_tenant_id: i64,
    pub relation_type: String,
    pub workspace_id: String,
    pub list_query: Option<ListKgRelationListQuery>,
}
operation! { ListKgRelation(op_tenant_id: i64, relation_type: String, workspace_id: String)
    "ListKgRelation" -> ListKgRelationOutput {
    0 "OpTenantId" op_tenant_id, 1 "RelationType" relation_type, 2 "WorkspaceId" workspace_id,
    3 "ListQuery" list_query: ListKgRelationListQuery
} [
    Mark { index: 3, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgRelationListQuery {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub source_entity_id: Option<String>,
    pub target_entity_id: Option<String>,
}
input! { ListKgRelationListQuery() {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "SourceEntityId" source_entity_id: String,
    3 "TargetEntityId" target_entity_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgRelationOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListKgRelationPageResult>,
    pub success: Option<bool>,
}
model! { ListKgRelationOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgRelationPageResult {
    pub relation_list: Option<Vec<ListKgRelationRelationList>>,
    pub total_count: Option<i64>,
}
model! { ListKgRelationPageResult {
    0 "RelationList" relation_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgRelationRelationList {
    pub property_list: Option<Vec<ListKgRelationPropertyList>>,
    pub relation_id: Option<String>,
    pub relation_type: Option<String>,
    pub source_entity_id: Option<String>,
    pub target_entity_id: Option<String>,
}
model! { ListKgRelationRelationList {
    0 "PropertyList" property_list, 1 "RelationId" relation_id, 2 "RelationType" relation_type,
    3 "SourceEntityId" source_entity_id, 4 "TargetEntityId" target_entity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListKgRelationPropertyList {
    pub code: Option<String>,
    pub data_type: Option<String>,
    pub value: Option<String>,
}
model! { ListKgRelationPropertyList {
    0 "Code" code, 1 "DataType" data_type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDownStream {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub list_query: ListNodeDownStreamListQuery,
}
operation! { ListNodeDownStream(op_tenant_id: i64, list_query: ListNodeDownStreamListQuery)
    "ListNodeDownStream" -> ListNodeDownStreamOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "ListQuery" list_query
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDownStreamListQuery {
    pub down_stream_depth: Option<i64>,
    pub filter_list: Option<Vec<ListNodeDownStreamFilterList>>,
    pub node_id_list: Option<Vec<ListNodeDownStreamNodeIdList>>,
    pub project_id: Option<i64>,
}
input! { ListNodeDownStreamListQuery(node_id_list: Vec<ListNodeDownStreamNodeIdList>) {
    0 "DownStreamDepth" down_stream_depth: i64, 1 "FilterList" filter_list: Vec<ListNodeDownStreamFilterList>,
    2 "NodeIdList" node_id_list: Vec<ListNodeDownStreamNodeIdList>, 3 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDownStreamFilterList {
    pub exclude: Option<bool>,
    pub key: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { ListNodeDownStreamFilterList() {
    0 "Exclude" exclude: bool, 1 "Key" key: String, 2 "ValueList" value_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDownStreamNodeIdList {
    pub field_id_list: Option<Vec<String>>,
    pub id: Option<String>,
}
input! { ListNodeDownStreamNodeIdList() {
    0 "FieldIdList" field_id_list: Vec<String>, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDownStreamOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub node_info_list: Option<Vec<ListNodeDownStreamNodeInfoList>>,
    pub success: Option<bool>,
}
model! { ListNodeDownStreamOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "NodeInfoList" node_info_list,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodeDownStreamNodeInfoList {
    pub depth: Option<i64>,
    pub field_id_list: Option<Vec<String>>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNodeDownStreamNodeInfoList {
    0 "Depth" depth, 1 "FieldIdList" field_id_list, 2 "Id" id, 3 "Name" name, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodes {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub list_query: ListNodesListQuery,
}
operation! { ListNodes(op_tenant_id: i64, list_query: ListNodesListQuery) "ListNodes" -> ListNodesOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "ListQuery" list_query
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesListQuery {
    pub dry_run: Option<bool>,
    pub node_biz_type: Option<String>,
    pub node_sub_biz_type_list: Option<Vec<String>>,
    pub owner_list: Option<Vec<String>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub priority_list: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub schedule_paused: Option<bool>,
    pub schedule_period_list: Option<Vec<String>>,
    pub schedule_type: Option<String>,
    pub search_text: Option<String>,
}
input! { ListNodesListQuery(node_biz_type: String, node_sub_biz_type_list: Vec<String>, project_id: i64) {
    0 "DryRun" dry_run: bool, 1 "NodeBizType" node_biz_type: String,
    2 "NodeSubBizTypeList" node_sub_biz_type_list: Vec<String>, 3 "OwnerList" owner_list: Vec<String>,
    4 "Page" page: i64, 5 "PageSize" page_size: i64, 6 "PriorityList" priority_list: Vec<String>,
    7 "ProjectId" project_id: i64, 8 "SchedulePaused" schedule_paused: bool,
    9 "SchedulePeriodList" schedule_period_list: Vec<String>, 10 "ScheduleType" schedule_type: String,
    11 "SearchText" search_text: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListNodesPageResult>,
    pub success: Option<bool>,
}
model! { ListNodesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesPageResult {
    pub node_list: Option<Vec<ListNodesNodeList>>,
    pub total_count: Option<i64>,
}
model! { ListNodesPageResult {
    0 "NodeList" node_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNodeList {
    pub biz_unit_name: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<ListNodesCreator>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub extend_info: Option<String>,
    pub from: Option<String>,
    pub has_dev: Option<bool>,
    pub has_prod: Option<bool>,
    pub id: Option<String>,
    pub last_modified_time: Option<String>,
    pub modifier: Option<ListNodesModifier>,
    pub name: Option<String>,
    pub owner_list: Option<Vec<ListNodesOwnerList>>,
    pub priority_list: Option<Vec<String>>,
    pub project_info: Option<ListNodesProjectInfo>,
    pub schedule_paused: Option<bool>,
    pub schedule_period_list: Option<Vec<String>>,
    pub sub_detail_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListNodesNodeList {
    0 "BizUnitName" biz_unit_name, 1 "CreateTime" create_time, 2 "Creator" creator, 3 "Description" description,
    4 "DryRun" dry_run, 5 "ExtendInfo" extend_info, 6 "From" from, 7 "HasDev" has_dev, 8 "HasProd" has_prod, 9 "Id" id,
    10 "LastModifiedTime" last_modified_time, 11 "Modifier" modifier, 12 "Name" name, 13 "OwnerList" owner_list,
    14 "PriorityList" priority_list, 15 "ProjectInfo" project_info, 16 "SchedulePaused" schedule_paused,
    17 "SchedulePeriodList" schedule_period_list, 18 "SubDetailType" sub_detail_type, 19 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListNodesCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListNodesModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOwnerList {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListNodesOwnerList {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesProjectInfo {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListNodesProjectInfo {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationRecord {
    pub op_tenant_id: i64,
    pub list_command: ListOperationRecordListCommand,
}
operation! { ListOperationRecord(op_tenant_id: i64, list_command: ListOperationRecordListCommand)
    "ListOperationRecord" -> ListOperationRecordOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListCommand" list_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationRecordListCommand {
    pub begin_time_end: Option<String>,
    pub begin_time_start: Option<String>,
    pub code_content: Option<String>,
    pub code_type: Option<Vec<i64>>,
    pub duration: Option<Vec<i64>>,
    pub file_name: Option<String>,
    pub object_type: Option<Vec<String>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<i64>,
    pub sort_type: Option<i64>,
    pub status: Option<Vec<i64>>,
    pub user_ids: Option<Vec<String>>,
}
input! { ListOperationRecordListCommand(page: i64, page_size: i64, project_id: i64) {
    0 "BeginTimeEnd" begin_time_end: String, 1 "BeginTimeStart" begin_time_start: String,
    2 "CodeContent" code_content: String, 3 "CodeType" code_type: Vec<i64>, 4 "Duration" duration: Vec<i64>,
    5 "FileName" file_name: String, 6 "ObjectType" object_type: Vec<String>, 7 "Page" page: i64,
    8 "PageSize" page_size: i64, 9 "ProjectId" project_id: i64, 10 "SortType" sort_type: i64,
    11 "Status" status: Vec<i64>, 12 "UserIds" user_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationRecordOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub operation_log_list_response: Option<ListOperationRecordOperationLogListResponse>,
    pub success: Option<bool>,
}
model! { ListOperationRecordOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "OperationLogListResponse" operation_log_list_response, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationRecordOperationLogListResponse {
    pub count: Option<i64>,
    pub result_data: Option<Vec<ListOperationRecordResultData>>,
}
model! { ListOperationRecordOperationLogListResponse {
    0 "Count" count, 1 "ResultData" result_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOperationRecordResultData {
    pub begin_time: Option<String>,
    pub code_type: Option<i64>,
    pub duration: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub object_type: Option<String>,
    pub operation_id: Option<i64>,
    pub project_id: Option<i64>,
    pub relation_tables: Option<Vec<String>>,
    pub runner: Option<String>,
    pub runner_name: Option<String>,
    pub status: Option<i64>,
    pub tenant_id: Option<i64>,
}
model! { ListOperationRecordResultData {
    0 "BeginTime" begin_time, 1 "CodeType" code_type, 2 "Duration" duration, 3 "Id" id, 4 "Name" name,
    5 "ObjectType" object_type, 6 "OperationId" operation_id, 7 "ProjectId" project_id,
    8 "RelationTables" relation_tables, 9 "Runner" runner, 10 "RunnerName" runner_name, 11 "Status" status,
    12 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelines {
    pub op_tenant_id: i64,
    pub context: ListPipelinesContext,
    pub list_command: ListPipelinesListCommand,
}
operation! { ListPipelines(op_tenant_id: i64, context: ListPipelinesContext, list_command: ListPipelinesListCommand)
    "ListPipelines" -> ListPipelinesOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "ListCommand" list_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { ListPipelinesContext(project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesListCommand {
    pub creator_list: Option<Vec<String>>,
    pub develop_owner_list: Option<Vec<String>>,
    pub directories: Option<Vec<String>>,
    pub exact_match: Option<bool>,
    pub keywords: Option<Vec<String>>,
    pub next_cursor: Option<i64>,
    pub ops_owner_list: Option<Vec<String>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pipeline_type_list: Option<Vec<i64>>,
    pub recursive: Option<bool>,
    pub schedule_type_list: Option<Vec<i64>>,
    pub submit_status_list: Option<Vec<String>>,
    pub tag_list: Option<Vec<String>>,
    pub total_count: Option<i64>,
}
input! { ListPipelinesListCommand() {
    0 "CreatorList" creator_list: Vec<String>, 1 "DevelopOwnerList" develop_owner_list: Vec<String>,
    2 "Directories" directories: Vec<String>, 3 "ExactMatch" exact_match: bool, 4 "Keywords" keywords: Vec<String>,
    5 "NextCursor" next_cursor: i64, 6 "OpsOwnerList" ops_owner_list: Vec<String>, 7 "PageNum" page_num: i64,
    8 "PageSize" page_size: i64, 9 "PipelineTypeList" pipeline_type_list: Vec<i64>, 10 "Recursive" recursive: bool,
    11 "ScheduleTypeList" schedule_type_list: Vec<i64>, 12 "SubmitStatusList" submit_status_list: Vec<String>,
    13 "TagList" tag_list: Vec<String>, 14 "TotalCount" total_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesOutput {
    pub code: Option<String>,
    pub data: Option<ListPipelinesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListPipelinesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesData {
    pub list: Option<Vec<ListPipelinesList>>,
    pub next_cursor: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListPipelinesData {
    0 "List" list, 1 "NextCursor" next_cursor, 2 "PageNum" page_num, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesList {
    pub develop_owners: Option<Vec<String>>,
    pub directory: Option<String>,
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub ops_owners: Option<Vec<String>>,
    pub pipeline_id: Option<i64>,
    pub schedule_type: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub task_status: Option<String>,
    pub task_type: Option<i64>,
}
model! { ListPipelinesList {
    0 "DevelopOwners" develop_owners, 1 "Directory" directory, 2 "FileId" file_id, 3 "NodeId" node_id,
    4 "NodeName" node_name, 5 "OpsOwners" ops_owners, 6 "PipelineId" pipeline_id, 7 "ScheduleType" schedule_type,
    8 "Tags" tags, 9 "TaskStatus" task_status, 10 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembers {
    pub id: i64,
    pub op_tenant_id: i64,
    pub list_query: ListProjectMembersListQuery,
}
operation! { ListProjectMembers(id: i64, op_tenant_id: i64, list_query: ListProjectMembersListQuery)
    "ListProjectMembers" -> ListProjectMembersOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "ListQuery" list_query
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersListQuery {
    pub env: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListProjectMembersListQuery(env: String) {
    0 "Env" env: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListProjectMembersPageResult>,
    pub success: Option<bool>,
}
model! { ListProjectMembersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersPageResult {
    pub project_member_list: Option<Vec<ListProjectMembersProjectMemberList>>,
    pub total_count: Option<i64>,
}
model! { ListProjectMembersPageResult {
    0 "ProjectMemberList" project_member_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersProjectMemberList {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<String>,
    pub last_modifier_name: Option<String>,
    pub role_id_list: Option<Vec<i64>>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListProjectMembersProjectMemberList {
    0 "GmtCreate" gmt_create, 1 "GmtModified" gmt_modified, 2 "Id" id, 3 "LastModifier" last_modifier,
    4 "LastModifierName" last_modifier_name, 5 "RoleIdList" role_id_list, 6 "UserId" user_id, 7 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub op_tenant_id: i64,
    pub list_query: ListProjectsListQuery,
}
operation! { ListProjects(op_tenant_id: i64, list_query: ListProjectsListQuery) "ListProjects" -> ListProjectsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsListQuery {
    pub env: Option<String>,
    pub keyword: Option<String>,
    pub mode: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_list: Option<Vec<String>>,
}
input! { ListProjectsListQuery() {
    0 "Env" env: String, 1 "Keyword" keyword: String, 2 "Mode" mode: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "TagList" tag_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListProjectsPageResult>,
    pub success: Option<bool>,
}
model! { ListProjectsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsPageResult {
    pub project_list: Option<Vec<ListProjectsProjectList>>,
    pub total_count: Option<i64>,
}
model! { ListProjectsPageResult {
    0 "ProjectList" project_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjectList {
    pub biz_unit_id: Option<i64>,
    pub data_source_id: Option<i64>,
    pub data_source_name: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub realtime_data_source_id: Option<i64>,
    pub realtime_data_source_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListProjectsProjectList {
    0 "BizUnitId" biz_unit_id, 1 "DataSourceId" data_source_id, 2 "DataSourceName" data_source_name,
    3 "Description" description, 4 "DisplayName" display_name, 5 "Env" env, 6 "GmtCreate" gmt_create,
    7 "GmtModified" gmt_modified, 8 "Id" id, 9 "Mode" mode, 10 "Name" name, 11 "Owner" owner, 12 "OwnerName" owner_name,
    13 "RealtimeDataSourceId" realtime_data_source_id, 14 "RealtimeDataSourceName" realtime_data_source_name,
    15 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishRecords {
    pub op_tenant_id: i64,
    pub list_query: ListPublishRecordsListQuery,
}
operation! { ListPublishRecords(op_tenant_id: i64, list_query: ListPublishRecordsListQuery)
    "ListPublishRecords" -> ListPublishRecordsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishRecordsListQuery {
    pub keyword: Option<String>,
    pub search_filter: Option<ListPublishRecordsSearchFilter>,
}
input! { ListPublishRecordsListQuery(search_filter: ListPublishRecordsSearchFilter) {
    0 "Keyword" keyword: String, 1 "SearchFilter" search_filter: ListPublishRecordsSearchFilter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishRecordsSearchFilter {
    pub change_type_list: Option<Vec<i64>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id_list: Option<Vec<i64>>,
    pub publish_end_time: Option<String>,
    pub publish_start_time: Option<String>,
    pub publish_status_list: Option<Vec<i64>>,
    pub submitter_list: Option<Vec<String>>,
}
input! { ListPublishRecordsSearchFilter(page: i64, page_size: i64, project_id_list: Vec<i64>) {
    0 "ChangeTypeList" change_type_list: Vec<i64>, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "ProjectIdList" project_id_list: Vec<i64>, 4 "PublishEndTime" publish_end_time: String,
    5 "PublishStartTime" publish_start_time: String, 6 "PublishStatusList" publish_status_list: Vec<i64>,
    7 "SubmitterList" submitter_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishRecordsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub list_result: Option<ListPublishRecordsListResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListPublishRecordsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "ListResult" list_result, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishRecordsListResult {
    pub data: Option<Vec<ListPublishRecordsData>>,
    pub total_count: Option<i64>,
}
model! { ListPublishRecordsListResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishRecordsData {
    pub change_type: Option<i64>,
    pub error_message: Option<String>,
    pub finish_time: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub id: Option<i64>,
    pub node_id: Option<String>,
    pub object_id: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub object_version: Option<String>,
    pub project_id: Option<String>,
    pub publish_name: Option<String>,
    pub publish_status: Option<i64>,
    pub publisher: Option<String>,
    pub publisher_name: Option<String>,
}
model! { ListPublishRecordsData {
    0 "ChangeType" change_type, 1 "ErrorMessage" error_message, 2 "FinishTime" finish_time, 3 "GmtCreate" gmt_create,
    4 "GmtModify" gmt_modify, 5 "Id" id, 6 "NodeId" node_id, 7 "ObjectId" object_id, 8 "ObjectName" object_name,
    9 "ObjectType" object_type, 10 "ObjectVersion" object_version, 11 "ProjectId" project_id,
    12 "PublishName" publish_name, 13 "PublishStatus" publish_status, 14 "Publisher" publisher,
    15 "PublisherName" publisher_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleTasks {
    pub op_tenant_id: i64,
    pub list_query: Option<ListQualityRuleTasksListQuery>,
}
operation! { ListQualityRuleTasks(op_tenant_id: i64) "ListQualityRuleTasks" -> ListQualityRuleTasksOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query: ListQualityRuleTasksListQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleTasksListQuery {
    pub biz_date: Option<String>,
    pub catalog_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_strength_list: Option<Vec<String>>,
    pub rule_tag_list: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    pub validate_result_list: Option<Vec<String>>,
    pub watch_task_id: Option<i64>,
}
input! { ListQualityRuleTasksListQuery() {
    0 "BizDate" biz_date: String, 1 "CatalogList" catalog_list: Vec<String>, 2 "Keyword" keyword: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "RuleStrengthList" rule_strength_list: Vec<String>,
    6 "RuleTagList" rule_tag_list: Vec<String>, 7 "StatusList" status_list: Vec<String>,
    8 "ValidateResultList" validate_result_list: Vec<String>, 9 "WatchTaskId" watch_task_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleTasksOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListQualityRuleTasksPageResult>,
    pub success: Option<bool>,
}
model! { ListQualityRuleTasksOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleTasksPageResult {
    pub quality_rule_task_list: Option<Vec<ListQualityRuleTasksQualityRuleTaskList>>,
    pub total_count: Option<i64>,
}
model! { ListQualityRuleTasksPageResult {
    0 "QualityRuleTaskList" quality_rule_task_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRuleTasksQualityRuleTaskList {
    pub biz_date: Option<String>,
    pub biz_date_format: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub rule_id: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub template_id: Option<i64>,
    pub validate_object_name: Option<String>,
    pub validate_object_type: Option<String>,
    pub validate_partition: Option<String>,
    pub validate_success: Option<bool>,
    pub watch_id: Option<i64>,
    pub watch_task_id: Option<i64>,
}
model! { ListQualityRuleTasksQualityRuleTaskList {
    0 "BizDate" biz_date, 1 "BizDateFormat" biz_date_format, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "EndTime" end_time, 5 "Id" id, 6 "Modifier" modifier, 7 "ModifyTime" modify_time, 8 "RuleId" rule_id,
    9 "StartTime" start_time, 10 "Status" status, 11 "TemplateId" template_id,
    12 "ValidateObjectName" validate_object_name, 13 "ValidateObjectType" validate_object_type,
    14 "ValidatePartition" validate_partition, 15 "ValidateSuccess" validate_success, 16 "WatchId" watch_id,
    17 "WatchTaskId" watch_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRules {
    pub op_tenant_id: i64,
    pub list_query: Option<ListQualityRulesListQuery>,
}
operation! { ListQualityRules(op_tenant_id: i64) "ListQualityRules" -> ListQualityRulesOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query: ListQualityRulesListQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesListQuery {
    pub catalog_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub rule_strength_list: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    pub template_id_list: Option<Vec<i64>>,
    pub test_run_task_status_list: Option<Vec<String>>,
    pub test_run_task_validate_result_list: Option<Vec<String>>,
    pub watch_id: Option<i64>,
}
input! { ListQualityRulesListQuery() {
    0 "CatalogList" catalog_list: Vec<String>, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "RuleStrengthList" rule_strength_list: Vec<String>,
    5 "StatusList" status_list: Vec<String>, 6 "TemplateIdList" template_id_list: Vec<i64>,
    7 "TestRunTaskStatusList" test_run_task_status_list: Vec<String>,
    8 "TestRunTaskValidateResultList" test_run_task_validate_result_list: Vec<String>, 9 "WatchId" watch_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListQualityRulesPageResult>,
    pub success: Option<bool>,
}
model! { ListQualityRulesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesPageResult {
    pub quality_rule_list: Option<Vec<ListQualityRulesQualityRuleList>>,
    pub total_count: Option<i64>,
}
model! { ListQualityRulesPageResult {
    0 "QualityRuleList" quality_rule_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesQualityRuleList {
    pub attribute_with_value_list: Option<Vec<ListQualityRulesAttributeWithValueList>>,
    pub catalog_list: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub enable_error_archive: Option<bool>,
    pub form_property_list: Option<Vec<ListQualityRulesFormPropertyList>>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub schedule_bind_list: Option<Vec<ListQualityRulesScheduleBindList>>,
    pub status: Option<String>,
    pub strength: Option<String>,
    pub template_id: Option<i64>,
    pub template_name: Option<String>,
    pub template_scope: Option<String>,
    pub template_type: Option<String>,
    pub test_run_rule_task_id: Option<i64>,
    pub test_run_rule_task_status: Option<String>,
    pub test_run_rule_validate_result: Option<bool>,
    pub validate_condition_list: Option<Vec<ListQualityRulesValidateConditionList>>,
    pub validate_object: Option<ListQualityRulesValidateObject>,
    pub watch_id: Option<i64>,
}
model! { ListQualityRulesQualityRuleList {
    0 "AttributeWithValueList" attribute_with_value_list, 1 "CatalogList" catalog_list, 2 "CreateTime" create_time,
    3 "Creator" creator, 4 "CreatorName" creator_name, 5 "Description" description,
    6 "EnableErrorArchive" enable_error_archive, 7 "FormPropertyList" form_property_list, 8 "Id" id,
    9 "Modifier" modifier, 10 "ModifierName" modifier_name, 11 "ModifyTime" modify_time, 12 "Name" name,
    13 "ScheduleBindList" schedule_bind_list, 14 "Status" status, 15 "Strength" strength, 16 "TemplateId" template_id,
    17 "TemplateName" template_name, 18 "TemplateScope" template_scope, 19 "TemplateType" template_type,
    20 "TestRunRuleTaskId" test_run_rule_task_id, 21 "TestRunRuleTaskStatus" test_run_rule_task_status,
    22 "TestRunRuleValidateResult" test_run_rule_validate_result, 23 "ValidateConditionList" validate_condition_list,
    24 "ValidateObject" validate_object, 25 "WatchId" watch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesAttributeWithValueList {
    pub attribute_info: Option<ListQualityRulesAttributeInfo>,
    pub attribute_value: Option<ListQualityRulesAttributeValue>,
}
model! { ListQualityRulesAttributeWithValueList {
    0 "AttributeInfo" attribute_info, 1 "AttributeValue" attribute_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesAttributeInfo {
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub searchable: Option<bool>,
    pub value_config: Option<ListQualityRulesValueConfig>,
}
model! { ListQualityRulesAttributeInfo {
    0 "Description" description, 1 "Enabled" enabled, 2 "Id" id, 3 "Name" name, 4 "Required" required,
    5 "Searchable" searchable, 6 "ValueConfig" value_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesValueConfig {
    pub data_type: Option<String>,
    pub default_value: Option<ListQualityRulesDefaultValue>,
    pub length: Option<i64>,
    pub r#type: Option<String>,
    pub value_enum_list: Option<Vec<String>>,
}
model! { ListQualityRulesValueConfig {
    0 "DataType" data_type, 1 "DefaultValue" default_value, 2 "Length" length, 3 "Type" r#type,
    4 "ValueEnumList" value_enum_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesDefaultValue {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub value_list: Option<Vec<String>>,
}
model! { ListQualityRulesDefaultValue {
    0 "IncludeMaxValue" include_max_value, 1 "IncludeMinValue" include_min_value, 2 "MaxValue" max_value,
    3 "MinValue" min_value, 4 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesAttributeValue {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub value_list: Option<Vec<String>>,
}
model! { ListQualityRulesAttributeValue {
    0 "IncludeMaxValue" include_max_value, 1 "IncludeMinValue" include_min_value, 2 "MaxValue" max_value,
    3 "MinValue" min_value, 4 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesFormPropertyList {
    pub component_type: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListQualityRulesFormPropertyList {
    0 "ComponentType" component_type, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesScheduleBindList {
    pub schedule_id: Option<i64>,
    pub schedule_name: Option<String>,
}
model! { ListQualityRulesScheduleBindList {
    0 "ScheduleId" schedule_id, 1 "ScheduleName" schedule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesValidateConditionList {
    pub id: Option<String>,
    pub metric: Option<String>,
    pub metric_name: Option<String>,
    pub operator: Option<String>,
    pub operator_name: Option<String>,
    pub parent_id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListQualityRulesValidateConditionList {
    0 "Id" id, 1 "Metric" metric, 2 "MetricName" metric_name, 3 "Operator" operator, 4 "OperatorName" operator_name,
    5 "ParentId" parent_id, 6 "Type" r#type, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityRulesValidateObject {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListQualityRulesValidateObject {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityTemplates {
    pub op_tenant_id: i64,
    pub list_query: Option<ListQualityTemplatesListQuery>,
}
operation! { ListQualityTemplates(op_tenant_id: i64) "ListQualityTemplates" -> ListQualityTemplatesOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query: ListQualityTemplatesListQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityTemplatesListQuery {
    pub catalog_list: Option<Vec<String>>,
    pub current_user_owned: Option<bool>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub support_data_source_type_list: Option<Vec<String>>,
    pub template_owner_list: Option<Vec<String>>,
    pub template_source_list: Option<Vec<String>>,
    pub template_type_list: Option<Vec<String>>,
    pub watch_type_list: Option<Vec<String>>,
}
input! { ListQualityTemplatesListQuery() {
    0 "CatalogList" catalog_list: Vec<String>, 1 "CurrentUserOwned" current_user_owned: bool,
    2 "Keyword" keyword: String, 3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64,
    5 "SupportDataSourceTypeList" support_data_source_type_list: Vec<String>,
    6 "TemplateOwnerList" template_owner_list: Vec<String>, 7 "TemplateSourceList" template_source_list: Vec<String>,
    8 "TemplateTypeList" template_type_list: Vec<String>, 9 "WatchTypeList" watch_type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityTemplatesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListQualityTemplatesPageResult>,
    pub success: Option<bool>,
}
model! { ListQualityTemplatesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityTemplatesPageResult {
    pub quality_template_list: Option<Vec<ListQualityTemplatesQualityTemplateList>>,
    pub total_count: Option<i64>,
}
model! { ListQualityTemplatesPageResult {
    0 "QualityTemplateList" quality_template_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityTemplatesQualityTemplateList {
    pub catalog: Option<String>,
    pub catalog_name: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub description: Option<String>,
    pub form_property_list: Option<Vec<ListQualityTemplatesFormPropertyList>>,
    pub id: Option<i64>,
    pub is_system_template: Option<bool>,
    pub modifier: Option<String>,
    pub modifier_name: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub support_all_data_source_type: Option<bool>,
    pub support_data_source_type_list: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub type_name: Option<String>,
}
model! { ListQualityTemplatesQualityTemplateList {
    0 "Catalog" catalog, 1 "CatalogName" catalog_name, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "CreatorName" creator_name, 5 "Description" description, 6 "FormPropertyList" form_property_list, 7 "Id" id,
    8 "IsSystemTemplate" is_system_template, 9 "Modifier" modifier, 10 "ModifierName" modifier_name,
    11 "ModifyTime" modify_time, 12 "Name" name, 13 "Owner" owner, 14 "OwnerName" owner_name,
    15 "SupportAllDataSourceType" support_all_data_source_type,
    16 "SupportDataSourceTypeList" support_data_source_type_list, 17 "Type" r#type, 18 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityTemplatesFormPropertyList {
    pub component_type: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListQualityTemplatesFormPropertyList {
    0 "ComponentType" component_type, 1 "Name" name, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchTasks {
    pub op_tenant_id: i64,
    pub list_query: Option<ListQualityWatchTasksListQuery>,
}
operation! { ListQualityWatchTasks(op_tenant_id: i64) "ListQualityWatchTasks" -> ListQualityWatchTasksOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query: ListQualityWatchTasksListQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchTasksListQuery {
    pub biz_date: Option<String>,
    pub biz_unit_name_list: Option<Vec<String>>,
    pub current_user_owned: Option<bool>,
    pub data_source_id_list: Option<Vec<String>>,
    pub data_source_owner_list: Option<Vec<String>>,
    pub data_source_scope_list: Option<Vec<String>>,
    pub data_source_type_list: Option<Vec<String>>,
    pub error_rule_strength_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub project_name_list: Option<Vec<String>>,
    pub quality_owner_list: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    pub table_owner_list: Option<Vec<String>>,
    pub table_type_list: Option<Vec<String>>,
    pub watch_type_list: Option<Vec<String>>,
}
input! { ListQualityWatchTasksListQuery() {
    0 "BizDate" biz_date: String, 1 "BizUnitNameList" biz_unit_name_list: Vec<String>,
    2 "CurrentUserOwned" current_user_owned: bool, 3 "DataSourceIdList" data_source_id_list: Vec<String>,
    4 "DataSourceOwnerList" data_source_owner_list: Vec<String>,
    5 "DataSourceScopeList" data_source_scope_list: Vec<String>,
    6 "DataSourceTypeList" data_source_type_list: Vec<String>,
    7 "ErrorRuleStrengthList" error_rule_strength_list: Vec<String>, 8 "Keyword" keyword: String,
    9 "PageNo" page_no: i64, 10 "PageSize" page_size: i64, 11 "ProjectNameList" project_name_list: Vec<String>,
    12 "QualityOwnerList" quality_owner_list: Vec<String>, 13 "StatusList" status_list: Vec<String>,
    14 "TableOwnerList" table_owner_list: Vec<String>, 15 "TableTypeList" table_type_list: Vec<String>,
    16 "WatchTypeList" watch_type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchTasksOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListQualityWatchTasksPageResult>,
    pub success: Option<bool>,
}
model! { ListQualityWatchTasksOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchTasksPageResult {
    pub quality_watch_task_list: Option<Vec<ListQualityWatchTasksQualityWatchTaskList>>,
    pub total_count: Option<i64>,
}
model! { ListQualityWatchTasksPageResult {
    0 "QualityWatchTaskList" quality_watch_task_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchTasksQualityWatchTaskList {
    pub biz_date: Option<String>,
    pub biz_date_format: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<i64>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub quality_owner: Option<String>,
    pub quality_owner_name: Option<String>,
    pub rule_count_info: Option<ListQualityWatchTasksRuleCountInfo>,
    pub rule_id_list: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub watch_id: Option<i64>,
}
model! { ListQualityWatchTasksQualityWatchTaskList {
    0 "BizDate" biz_date, 1 "BizDateFormat" biz_date_format, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "EndTime" end_time, 5 "Id" id, 6 "Modifier" modifier, 7 "ModifyTime" modify_time, 8 "QualityOwner" quality_owner,
    9 "QualityOwnerName" quality_owner_name, 10 "RuleCountInfo" rule_count_info, 11 "RuleIdList" rule_id_list,
    12 "StartTime" start_time, 13 "Status" status, 14 "WatchId" watch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchTasksRuleCountInfo {
    pub strong_rule_count: Option<ListQualityWatchTasksStrongRuleCount>,
    pub validate_rule_count: Option<ListQualityWatchTasksValidateRuleCount>,
    pub weak_rule_count: Option<ListQualityWatchTasksWeakRuleCount>,
}
model! { ListQualityWatchTasksRuleCountInfo {
    0 "StrongRuleCount" strong_rule_count, 1 "ValidateRuleCount" validate_rule_count, 2 "WeakRuleCount" weak_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchTasksStrongRuleCount {
    pub error_rule_count: Option<i64>,
    pub finished_rule_count: Option<i64>,
    pub success_rule_count: Option<i64>,
    pub total_rule_count: Option<i64>,
}
model! { ListQualityWatchTasksStrongRuleCount {
    0 "ErrorRuleCount" error_rule_count, 1 "FinishedRuleCount" finished_rule_count,
    2 "SuccessRuleCount" success_rule_count, 3 "TotalRuleCount" total_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchTasksValidateRuleCount {
    pub error_rule_count: Option<i64>,
    pub finished_rule_count: Option<i64>,
    pub success_rule_count: Option<i64>,
    pub total_rule_count: Option<i64>,
}
model! { ListQualityWatchTasksValidateRuleCount {
    0 "ErrorRuleCount" error_rule_count, 1 "FinishedRuleCount" finished_rule_count,
    2 "SuccessRuleCount" success_rule_count, 3 "TotalRuleCount" total_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchTasksWeakRuleCount {
    pub error_rule_count: Option<i64>,
    pub finished_rule_count: Option<i64>,
    pub success_rule_count: Option<i64>,
    pub total_rule_count: Option<i64>,
}
model! { ListQualityWatchTasksWeakRuleCount {
    0 "ErrorRuleCount" error_rule_count, 1 "FinishedRuleCount" finished_rule_count,
    2 "SuccessRuleCount" success_rule_count, 3 "TotalRuleCount" total_rule_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatches {
    pub op_tenant_id: i64,
    pub list_query: Option<ListQualityWatchesListQuery>,
}
operation! { ListQualityWatches(op_tenant_id: i64) "ListQualityWatches" -> ListQualityWatchesOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query: ListQualityWatchesListQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchesListQuery {
    pub biz_unit_name_list: Option<Vec<String>>,
    pub current_user_owned: Option<bool>,
    pub data_source_id_list: Option<Vec<i64>>,
    pub data_source_owner_list: Option<Vec<String>>,
    pub data_source_scope_list: Option<Vec<String>>,
    pub data_source_type_list: Option<Vec<String>>,
    pub index_compute_type_list: Option<Vec<String>>,
    pub index_owner_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub latest_watch_task_status_list: Option<Vec<String>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub project_name_list: Option<Vec<String>>,
    pub quality_owner_list: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    pub table_owner_list: Option<Vec<String>>,
    pub table_type_list: Option<Vec<String>>,
    pub watch_type_list: Option<Vec<String>>,
}
input! { ListQualityWatchesListQuery() {
    0 "BizUnitNameList" biz_unit_name_list: Vec<String>, 1 "CurrentUserOwned" current_user_owned: bool,
    2 "DataSourceIdList" data_source_id_list: Vec<i64>, 3 "DataSourceOwnerList" data_source_owner_list: Vec<String>,
    4 "DataSourceScopeList" data_source_scope_list: Vec<String>,
    5 "DataSourceTypeList" data_source_type_list: Vec<String>,
    6 "IndexComputeTypeList" index_compute_type_list: Vec<String>, 7 "IndexOwnerList" index_owner_list: Vec<String>,
    8 "Keyword" keyword: String, 9 "LatestWatchTaskStatusList" latest_watch_task_status_list: Vec<String>,
    10 "PageNo" page_no: i64, 11 "PageSize" page_size: i64, 12 "ProjectNameList" project_name_list: Vec<String>,
    13 "QualityOwnerList" quality_owner_list: Vec<String>, 14 "StatusList" status_list: Vec<String>,
    15 "TableOwnerList" table_owner_list: Vec<String>, 16 "TableTypeList" table_type_list: Vec<String>,
    17 "WatchTypeList" watch_type_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListQualityWatchesPageResult>,
    pub success: Option<bool>,
}
model! { ListQualityWatchesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchesPageResult {
    pub quality_watch_list: Option<Vec<ListQualityWatchesQualityWatchList>>,
    pub total_count: Option<i64>,
}
model! { ListQualityWatchesPageResult {
    0 "QualityWatchList" quality_watch_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchesQualityWatchList {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub data_source_info: Option<ListQualityWatchesDataSourceInfo>,
    pub enabled_rule_count: Option<i64>,
    pub id: Option<i64>,
    pub index_info: Option<ListQualityWatchesIndexInfo>,
    pub latest_watch_task_id: Option<i64>,
    pub latest_watch_task_status: Option<String>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub quality_owner: Option<String>,
    pub quality_owner_name: Option<String>,
    pub rule_count: Option<i64>,
    pub status: Option<String>,
    pub table_info: Option<ListQualityWatchesTableInfo>,
    pub r#type: Option<String>,
}
model! { ListQualityWatchesQualityWatchList {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "DataSourceInfo" data_source_info,
    4 "EnabledRuleCount" enabled_rule_count, 5 "Id" id, 6 "IndexInfo" index_info,
    7 "LatestWatchTaskId" latest_watch_task_id, 8 "LatestWatchTaskStatus" latest_watch_task_status,
    9 "Modifier" modifier, 10 "ModifyTime" modify_time, 11 "Name" name, 12 "QualityOwner" quality_owner,
    13 "QualityOwnerName" quality_owner_name, 14 "RuleCount" rule_count, 15 "Status" status, 16 "TableInfo" table_info,
    17 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchesDataSourceInfo {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListQualityWatchesDataSourceInfo {
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "CreatorName" creator_name, 3 "Env" env, 4 "Id" id,
    5 "ModifyTime" modify_time, 6 "Name" name, 7 "Owner" owner, 8 "OwnerName" owner_name, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchesIndexInfo {
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub catalog: Option<String>,
    pub cell_sum_logic_table_name: Option<String>,
    pub compute_type: Option<String>,
    pub date_type: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub granularity_display_name: Option<String>,
    pub granularity_id: Option<i64>,
    pub guid: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListQualityWatchesIndexInfo {
    0 "BizUnitId" biz_unit_id, 1 "BizUnitName" biz_unit_name, 2 "Catalog" catalog,
    3 "CellSumLogicTableName" cell_sum_logic_table_name, 4 "ComputeType" compute_type, 5 "DateType" date_type,
    6 "Description" description, 7 "DisplayName" display_name, 8 "GranularityDisplayName" granularity_display_name,
    9 "GranularityId" granularity_id, 10 "Guid" guid, 11 "Id" id, 12 "Name" name, 13 "Owner" owner,
    14 "OwnerName" owner_name, 15 "ProjectId" project_id, 16 "ProjectName" project_name, 17 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQualityWatchesTableInfo {
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub catalog: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_type: Option<String>,
    pub description: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub is_partition_table: Option<bool>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub owner_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListQualityWatchesTableInfo {
    0 "BizUnitId" biz_unit_id, 1 "BizUnitName" biz_unit_name, 2 "Catalog" catalog, 3 "DataSourceId" data_source_id,
    4 "DataSourceType" data_source_type, 5 "Description" description, 6 "Env" env, 7 "Id" id,
    8 "IsPartitionTable" is_partition_table, 9 "Name" name, 10 "Owner" owner, 11 "OwnerName" owner_name,
    12 "ProjectId" project_id, 13 "ProjectName" project_name, 14 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLog {
    pub op_tenant_id: i64,
    pub list_query: ListResourcePermissionOperationLogListQuery,
}
operation! { ListResourcePermissionOperationLog(op_tenant_id: i64, list_query: ListResourcePermissionOperationLogListQuery)
    "ListResourcePermissionOperationLog" -> ListResourcePermissionOperationLogOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogListQuery {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search_text: Option<String>,
    pub tab_type: Option<String>,
}
input! { ListResourcePermissionOperationLogListQuery(page: i64, page_size: i64, tab_type: String) {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "SearchText" search_text: String, 3 "TabType" tab_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListResourcePermissionOperationLogPageResult>,
    pub success: Option<bool>,
}
model! { ListResourcePermissionOperationLogOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogPageResult {
    pub data: Option<Vec<ListResourcePermissionOperationLogData>>,
    pub total_count: Option<i64>,
}
model! { ListResourcePermissionOperationLogPageResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogData {
    pub account: Option<ListResourcePermissionOperationLogAccount>,
    pub auth_scope: Option<String>,
    pub operate_id: Option<i64>,
    pub operate_time: Option<i64>,
    pub operate_type: Option<String>,
    pub period: Option<ListResourcePermissionOperationLogPeriod>,
    pub reason: Option<String>,
    pub resource_info: Option<ListResourcePermissionOperationLogResourceInfo>,
    pub target_account: Option<ListResourcePermissionOperationLogTargetAccount>,
}
model! { ListResourcePermissionOperationLogData {
    0 "Account" account, 1 "AuthScope" auth_scope, 2 "OperateId" operate_id, 3 "OperateTime" operate_time,
    4 "OperateType" operate_type, 5 "Period" period, 6 "Reason" reason, 7 "ResourceInfo" resource_info,
    8 "TargetAccount" target_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogAccount {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListResourcePermissionOperationLogAccount {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogPeriod {
    pub end_time: Option<String>,
    pub r#type: Option<String>,
}
model! { ListResourcePermissionOperationLogPeriod {
    0 "EndTime" end_time, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogResourceInfo {
    pub biz_unit_info: Option<ListResourcePermissionOperationLogBizUnitInfo>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_info: Option<ListResourcePermissionOperationLogProjectInfo>,
    pub r#type: Option<String>,
}
model! { ListResourcePermissionOperationLogResourceInfo {
    0 "BizUnitInfo" biz_unit_info, 1 "DisplayName" display_name, 2 "Env" env, 3 "Id" id, 4 "Name" name,
    5 "ProjectInfo" project_info, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogBizUnitInfo {
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListResourcePermissionOperationLogBizUnitInfo {
    0 "DisplayName" display_name, 1 "Env" env, 2 "Id" id, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogProjectInfo {
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListResourcePermissionOperationLogProjectInfo {
    0 "DisplayName" display_name, 1 "Env" env, 2 "Id" id, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionOperationLogTargetAccount {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListResourcePermissionOperationLogTargetAccount {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissions {
    pub op_tenant_id: i64,
    pub list_query: ListResourcePermissionsListQuery,
}
operation! { ListResourcePermissions(op_tenant_id: i64, list_query: ListResourcePermissionsListQuery)
    "ListResourcePermissions" -> ListResourcePermissionsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsListQuery {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search_text: Option<String>,
    pub tab_type: Option<String>,
}
input! { ListResourcePermissionsListQuery(page: i64, page_size: i64, tab_type: String) {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "SearchText" search_text: String, 3 "TabType" tab_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListResourcePermissionsPageResult>,
    pub success: Option<bool>,
}
model! { ListResourcePermissionsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsPageResult {
    pub data: Option<Vec<ListResourcePermissionsData>>,
    pub total_count: Option<i64>,
}
model! { ListResourcePermissionsPageResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsData {
    pub auth_scope: Option<String>,
    pub period: Option<ListResourcePermissionsPeriod>,
    pub permission_period_list: Option<Vec<ListResourcePermissionsPermissionPeriodList>>,
    pub record_id: Option<String>,
    pub resource_info: Option<ListResourcePermissionsResourceInfo>,
    pub target_account: Option<ListResourcePermissionsTargetAccount>,
}
model! { ListResourcePermissionsData {
    0 "AuthScope" auth_scope, 1 "Period" period, 2 "PermissionPeriodList" permission_period_list,
    3 "RecordId" record_id, 4 "ResourceInfo" resource_info, 5 "TargetAccount" target_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsPeriod {
    pub end_time: Option<String>,
    pub r#type: Option<String>,
}
model! { ListResourcePermissionsPeriod {
    0 "EndTime" end_time, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsPermissionPeriodList {
    pub period: Option<ListResourcePermissionsPermissionPeriodListPeriod>,
    pub permission_type: Option<String>,
}
model! { ListResourcePermissionsPermissionPeriodList {
    0 "Period" period, 1 "PermissionType" permission_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsPermissionPeriodListPeriod {
    pub end_time: Option<String>,
    pub r#type: Option<String>,
}
model! { ListResourcePermissionsPermissionPeriodListPeriod {
    0 "EndTime" end_time, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsResourceInfo {
    pub biz_unit_info: Option<ListResourcePermissionsBizUnitInfo>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_info: Option<ListResourcePermissionsProjectInfo>,
    pub r#type: Option<String>,
}
model! { ListResourcePermissionsResourceInfo {
    0 "BizUnitInfo" biz_unit_info, 1 "DisplayName" display_name, 2 "Env" env, 3 "Id" id, 4 "Name" name,
    5 "ProjectInfo" project_info, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsBizUnitInfo {
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListResourcePermissionsBizUnitInfo {
    0 "DisplayName" display_name, 1 "Env" env, 2 "Id" id, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsProjectInfo {
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListResourcePermissionsProjectInfo {
    0 "DisplayName" display_name, 1 "Env" env, 2 "Id" id, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcePermissionsTargetAccount {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListResourcePermissionsTargetAccount {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermission {
    pub op_tenant_id: i64,
    pub page_row_permission_query: ListRowPermissionPageRowPermissionQuery,
}
operation! { ListRowPermission(op_tenant_id: i64, page_row_permission_query: ListRowPermissionPageRowPermissionQuery)
    "ListRowPermission" -> ListRowPermissionOutput {
    0 "OpTenantId" op_tenant_id, 1 "PageRowPermissionQuery" page_row_permission_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionPageRowPermissionQuery {
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListRowPermissionPageRowPermissionQuery(page_num: i64, page_size: i64) {
    0 "Keyword" keyword: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListRowPermissionPageResult>,
    pub success: Option<bool>,
}
model! { ListRowPermissionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionPageResult {
    pub data: Option<Vec<ListRowPermissionData>>,
    pub total_count: Option<i64>,
}
model! { ListRowPermissionPageResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionData {
    pub creator: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub mapping_columns: Option<Vec<ListRowPermissionMappingColumns>>,
    pub modifier: Option<String>,
    pub row_permission_desc: Option<String>,
    pub row_permission_id: Option<i64>,
    pub row_permission_name: Option<String>,
    pub rules: Option<Vec<ListRowPermissionRules>>,
    pub tables: Option<Vec<ListRowPermissionTables>>,
    pub tenant_id: Option<i64>,
}
model! { ListRowPermissionData {
    0 "Creator" creator, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "MappingColumns" mapping_columns,
    4 "Modifier" modifier, 5 "RowPermissionDesc" row_permission_desc, 6 "RowPermissionId" row_permission_id,
    7 "RowPermissionName" row_permission_name, 8 "Rules" rules, 9 "Tables" tables, 10 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionMappingColumns {
    pub column_desc: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
}
model! { ListRowPermissionMappingColumns {
    0 "ColumnDesc" column_desc, 1 "ColumnName" column_name, 2 "ColumnType" column_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionRules {
    pub expressions: Option<Vec<ListRowPermissionExpressions>>,
    pub id: Option<i64>,
    pub is_delete: Option<bool>,
    pub rule_name: Option<String>,
    pub scope_type: Option<String>,
    pub status: Option<i64>,
    pub user_mapping_list: Option<Vec<ListRowPermissionUserMappingList>>,
}
model! { ListRowPermissionRules {
    0 "Expressions" expressions, 1 "Id" id, 2 "IsDelete" is_delete, 3 "RuleName" rule_name, 4 "ScopeType" scope_type,
    5 "Status" status, 6 "UserMappingList" user_mapping_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionExpressions {
    pub mapping_column_name: Option<String>,
    pub operator: Option<String>,
    pub sub_conditions: Option<Vec<Value>>,
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { ListRowPermissionExpressions {
    0 "MappingColumnName" mapping_column_name, 1 "Operator" operator, 2 "SubConditions" sub_conditions, 3 "Type" r#type,
    4 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionUserMappingList {
    pub account_type: Option<String>,
    pub accounts: Option<Vec<ListRowPermissionAccounts>>,
}
model! { ListRowPermissionUserMappingList {
    0 "AccountType" account_type, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionAccounts {
    pub account_id: Option<String>,
}
model! { ListRowPermissionAccounts {
    0 "AccountId" account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionTables {
    pub column_name: Option<String>,
    pub mapping_column_name: Option<String>,
    pub resource_id: Option<String>,
}
model! { ListRowPermissionTables {
    0 "ColumnName" column_name, 1 "MappingColumnName" mapping_column_name, 2 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserId {
    pub op_tenant_id: i64,
    pub list_row_permission_by_user_id_query: ListRowPermissionByUserIdListRowPermissionByUserIdQuery,
}
operation! { ListRowPermissionByUserId(op_tenant_id: i64, list_row_permission_by_user_id_query: ListRowPermissionByUserIdListRowPermissionByUserIdQuery)
    "ListRowPermissionByUserId" -> ListRowPermissionByUserIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListRowPermissionByUserIdQuery" list_row_permission_by_user_id_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserIdListRowPermissionByUserIdQuery {
    pub operator: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListRowPermissionByUserIdListRowPermissionByUserIdQuery(operator: String, page_num: i64, page_size: i64) {
    0 "Operator" operator: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserIdOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListRowPermissionByUserIdPageResult>,
    pub success: Option<bool>,
}
model! { ListRowPermissionByUserIdOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserIdPageResult {
    pub data: Option<Vec<ListRowPermissionByUserIdData>>,
    pub total_count: Option<i64>,
}
model! { ListRowPermissionByUserIdPageResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserIdData {
    pub creator: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub modifier: Option<String>,
    pub rules: Option<Vec<ListRowPermissionByUserIdRules>>,
    pub tables: Option<Vec<ListRowPermissionByUserIdTables>>,
    pub tenant_id: Option<i64>,
}
model! { ListRowPermissionByUserIdData {
    0 "Creator" creator, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Modifier" modifier, 4 "Rules" rules,
    5 "Tables" tables, 6 "TenantId" tenant_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserIdRules {
    pub expressions: Option<Vec<ListRowPermissionByUserIdExpressions>>,
    pub id: Option<i64>,
    pub is_delete: Option<bool>,
    pub rule_name: Option<String>,
    pub scope_type: Option<String>,
    pub status: Option<i64>,
    pub user_mapping_list: Option<Vec<ListRowPermissionByUserIdUserMappingList>>,
}
model! { ListRowPermissionByUserIdRules {
    0 "Expressions" expressions, 1 "Id" id, 2 "IsDelete" is_delete, 3 "RuleName" rule_name, 4 "ScopeType" scope_type,
    5 "Status" status, 6 "UserMappingList" user_mapping_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserIdExpressions {
    pub mapping_column_name: Option<String>,
    pub operator: Option<String>,
    pub sub_conditions: Option<Vec<Value>>,
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { ListRowPermissionByUserIdExpressions {
    0 "MappingColumnName" mapping_column_name, 1 "Operator" operator, 2 "SubConditions" sub_conditions, 3 "Type" r#type,
    4 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserIdUserMappingList {
    pub account_type: Option<String>,
    pub accounts: Option<Vec<ListRowPermissionByUserIdAccounts>>,
}
model! { ListRowPermissionByUserIdUserMappingList {
    0 "AccountType" account_type, 1 "Accounts" accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserIdAccounts {
    pub account_id: Option<String>,
}
model! { ListRowPermissionByUserIdAccounts {
    0 "AccountId" account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRowPermissionByUserIdTables {
    pub column_name: Option<String>,
    pub mapping_column_name: Option<String>,
    pub resource_id: Option<String>,
}
model! { ListRowPermissionByUserIdTables {
    0 "ColumnName" column_name, 1 "MappingColumnName" mapping_column_name, 2 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityClassify {
    pub op_tenant_id: i64,
    pub list_query: Option<ListSecurityClassifyListQuery>,
}
operation! { ListSecurityClassify(op_tenant_id: i64) "ListSecurityClassify" -> ListSecurityClassifyOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query: ListSecurityClassifyListQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityClassifyListQuery {
    pub level_index: Option<i64>,
    pub name: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub status_list: Option<Vec<String>>,
}
input! { ListSecurityClassifyListQuery() {
    0 "LevelIndex" level_index: i64, 1 "Name" name: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "StatusList" status_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityClassifyOutput {
    pub classify_list_result: Option<ListSecurityClassifyClassifyListResult>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSecurityClassifyOutput {
    0 "ClassifyListResult" classify_list_result, 1 "Code" code, 2 "HttpStatusCode" http_status_code,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityClassifyClassifyListResult {
    pub classify_list: Option<Vec<ListSecurityClassifyClassifyList>>,
    pub total_count: Option<i64>,
}
model! { ListSecurityClassifyClassifyListResult {
    0 "ClassifyList" classify_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityClassifyClassifyList {
    pub catalog_path: Option<String>,
    pub description: Option<String>,
    pub effective_field_count: Option<i64>,
    pub id: Option<i64>,
    pub is_bind_desensitize_rule: Option<bool>,
    pub level_id: Option<i64>,
    pub level_name: Option<String>,
    pub name: Option<String>,
    pub priority: Option<i64>,
    pub short_name: Option<String>,
    pub status: Option<String>,
}
model! { ListSecurityClassifyClassifyList {
    0 "CatalogPath" catalog_path, 1 "Description" description, 2 "EffectiveFieldCount" effective_field_count, 3 "Id" id,
    4 "IsBindDesensitizeRule" is_bind_desensitize_rule, 5 "LevelId" level_id, 6 "LevelName" level_name, 7 "Name" name,
    8 "Priority" priority, 9 "ShortName" short_name, 10 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyRecords {
    pub op_tenant_id: i64,
    pub list_query: ListSecurityIdentifyRecordsListQuery,
}
operation! { ListSecurityIdentifyRecords(op_tenant_id: i64, list_query: ListSecurityIdentifyRecordsListQuery)
    "ListSecurityIdentifyRecords" -> ListSecurityIdentifyRecordsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyRecordsListQuery {
    pub datasource_env: Option<String>,
    pub datasource_name: Option<String>,
    pub field_name: Option<String>,
    pub is_datasource_table: Option<bool>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub table_catalog: Option<String>,
    pub table_name: Option<String>,
}
input! { ListSecurityIdentifyRecordsListQuery(field_name: String, table_catalog: String, table_name: String) {
    0 "DatasourceEnv" datasource_env: String, 1 "DatasourceName" datasource_name: String,
    2 "FieldName" field_name: String, 3 "IsDatasourceTable" is_datasource_table: bool, 4 "Keyword" keyword: String,
    5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64, 7 "TableCatalog" table_catalog: String,
    8 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyRecordsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListSecurityIdentifyRecordsPageResult>,
    pub success: Option<bool>,
}
model! { ListSecurityIdentifyRecordsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyRecordsPageResult {
    pub identify_record_list: Option<Vec<ListSecurityIdentifyRecordsIdentifyRecordList>>,
    pub total_count: Option<i64>,
}
model! { ListSecurityIdentifyRecordsPageResult {
    0 "IdentifyRecordList" identify_record_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyRecordsIdentifyRecordList {
    pub actual_identify_rate: Option<f64>,
    pub biz_date: Option<String>,
    pub biz_unit_display_name: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub classify_abbreviation: Option<String>,
    pub classify_id: Option<i64>,
    pub classify_name: Option<String>,
    pub classify_status: Option<String>,
    pub datasource_id: Option<i64>,
    pub datasource_name: Option<String>,
    pub field_description: Option<String>,
    pub field_id: Option<String>,
    pub field_name: Option<String>,
    pub id: Option<i64>,
    pub is_better_match: Option<bool>,
    pub is_custom_identify: Option<bool>,
    pub is_locked: Option<bool>,
    pub level_abbreviation: Option<String>,
    pub level_index: Option<i64>,
    pub level_name: Option<String>,
    pub project_display_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub table_description: Option<String>,
    pub table_env: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_type: Option<String>,
}
model! { ListSecurityIdentifyRecordsIdentifyRecordList {
    0 "ActualIdentifyRate" actual_identify_rate, 1 "BizDate" biz_date, 2 "BizUnitDisplayName" biz_unit_display_name,
    3 "BizUnitId" biz_unit_id, 4 "BizUnitName" biz_unit_name, 5 "ClassifyAbbreviation" classify_abbreviation,
    6 "ClassifyId" classify_id, 7 "ClassifyName" classify_name, 8 "ClassifyStatus" classify_status,
    9 "DatasourceId" datasource_id, 10 "DatasourceName" datasource_name, 11 "FieldDescription" field_description,
    12 "FieldId" field_id, 13 "FieldName" field_name, 14 "Id" id, 15 "IsBetterMatch" is_better_match,
    16 "IsCustomIdentify" is_custom_identify, 17 "IsLocked" is_locked, 18 "LevelAbbreviation" level_abbreviation,
    19 "LevelIndex" level_index, 20 "LevelName" level_name, 21 "ProjectDisplayName" project_display_name,
    22 "ProjectId" project_id, 23 "ProjectName" project_name, 24 "TableDescription" table_description,
    25 "TableEnv" table_env, 26 "TableId" table_id, 27 "TableName" table_name, 28 "TableType" table_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyResults {
    pub op_tenant_id: i64,
    pub list_query: Option<ListSecurityIdentifyResultsListQuery>,
}
operation! { ListSecurityIdentifyResults(op_tenant_id: i64)
    "ListSecurityIdentifyResults" -> ListSecurityIdentifyResultsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query: ListSecurityIdentifyResultsListQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyResultsListQuery {
    pub biz_unit_name_list: Option<Vec<String>>,
    pub classify_id: Option<i64>,
    pub datasource_name_list: Option<Vec<String>>,
    pub env: Option<String>,
    pub is_locked: Option<bool>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub project_name_list: Option<Vec<String>>,
    pub status: Option<String>,
}
input! { ListSecurityIdentifyResultsListQuery() {
    0 "BizUnitNameList" biz_unit_name_list: Vec<String>, 1 "ClassifyId" classify_id: i64,
    2 "DatasourceNameList" datasource_name_list: Vec<String>, 3 "Env" env: String, 4 "IsLocked" is_locked: bool,
    5 "Keyword" keyword: String, 6 "PageNo" page_no: i64, 7 "PageSize" page_size: i64,
    8 "ProjectNameList" project_name_list: Vec<String>, 9 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyResultsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListSecurityIdentifyResultsPageResult>,
    pub success: Option<bool>,
}
model! { ListSecurityIdentifyResultsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyResultsPageResult {
    pub security_identify_result_list: Option<Vec<ListSecurityIdentifyResultsSecurityIdentifyResultList>>,
    pub total_count: Option<i64>,
}
model! { ListSecurityIdentifyResultsPageResult {
    0 "SecurityIdentifyResultList" security_identify_result_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityIdentifyResultsSecurityIdentifyResultList {
    pub biz_date: Option<String>,
    pub biz_unit_display_name: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub classify_abbreviation: Option<String>,
    pub classify_id: Option<i64>,
    pub classify_name: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub datasource_id: Option<i64>,
    pub datasource_name: Option<String>,
    pub field_description: Option<String>,
    pub field_id: Option<String>,
    pub field_name: Option<String>,
    pub has_better_rule: Option<bool>,
    pub id: Option<i64>,
    pub identify_record_id: Option<i64>,
    pub is_custom_identify: Option<bool>,
    pub is_locked: Option<bool>,
    pub level_abbreviation: Option<String>,
    pub level_color: Option<i64>,
    pub level_index: Option<i64>,
    pub level_name: Option<String>,
    pub modifier: Option<String>,
    pub modify_time: Option<String>,
    pub project_display_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub scan_task_id: Option<i64>,
    pub status: Option<String>,
    pub table_catalog: Option<String>,
    pub table_description: Option<String>,
    pub table_env: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_task_id: Option<i64>,
    pub table_type: Option<String>,
}
model! { ListSecurityIdentifyResultsSecurityIdentifyResultList {
    0 "BizDate" biz_date, 1 "BizUnitDisplayName" biz_unit_display_name, 2 "BizUnitId" biz_unit_id,
    3 "BizUnitName" biz_unit_name, 4 "ClassifyAbbreviation" classify_abbreviation, 5 "ClassifyId" classify_id,
    6 "ClassifyName" classify_name, 7 "CreateTime" create_time, 8 "Creator" creator, 9 "DatasourceId" datasource_id,
    10 "DatasourceName" datasource_name, 11 "FieldDescription" field_description, 12 "FieldId" field_id,
    13 "FieldName" field_name, 14 "HasBetterRule" has_better_rule, 15 "Id" id, 16 "IdentifyRecordId" identify_record_id,
    17 "IsCustomIdentify" is_custom_identify, 18 "IsLocked" is_locked, 19 "LevelAbbreviation" level_abbreviation,
    20 "LevelColor" level_color, 21 "LevelIndex" level_index, 22 "LevelName" level_name, 23 "Modifier" modifier,
    24 "ModifyTime" modify_time, 25 "ProjectDisplayName" project_display_name, 26 "ProjectId" project_id,
    27 "ProjectName" project_name, 28 "ScanTaskId" scan_task_id, 29 "Status" status, 30 "TableCatalog" table_catalog,
    31 "TableDescription" table_description, 32 "TableEnv" table_env, 33 "TableId" table_id, 34 "TableName" table_name,
    35 "TableTaskId" table_task_id, 36 "TableType" table_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandards {
    pub op_tenant_id: i64,
    pub list_query: ListStandardsListQuery,
}
operation! { ListStandards(op_tenant_id: i64, list_query: ListStandardsListQuery)
    "ListStandards" -> ListStandardsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsListQuery {
    pub directory: Option<String>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub standard_set_id_list: Option<Vec<i64>>,
    pub standard_stage: Option<String>,
    pub standard_status_list: Option<Vec<String>>,
    pub standard_template_id_list: Option<Vec<i64>>,
    pub standard_type_list: Option<Vec<String>>,
    pub user_id: Option<String>,
}
input! { ListStandardsListQuery(standard_stage: String) {
    0 "Directory" directory: String, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "StandardSetIdList" standard_set_id_list: Vec<i64>, 5 "StandardStage" standard_stage: String,
    6 "StandardStatusList" standard_status_list: Vec<String>,
    7 "StandardTemplateIdList" standard_template_id_list: Vec<i64>,
    8 "StandardTypeList" standard_type_list: Vec<String>, 9 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListStandardsPageResult>,
    pub success: Option<bool>,
}
model! { ListStandardsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsPageResult {
    pub standard_list: Option<Vec<ListStandardsStandardList>>,
    pub total_count: Option<i64>,
}
model! { ListStandardsPageResult {
    0 "StandardList" standard_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsStandardList {
    pub attribute_with_value_list: Option<Vec<ListStandardsAttributeWithValueList>>,
    pub code: Option<String>,
    pub creator: Option<ListStandardsCreator>,
    pub description: Option<String>,
    pub effective_time_config: Option<ListStandardsEffectiveTimeConfig>,
    pub english_name: Option<String>,
    pub id: Option<i64>,
    pub last_modifier: Option<ListStandardsLastModifier>,
    pub modify_time: Option<String>,
    pub name: Option<String>,
    pub owner: Option<ListStandardsOwner>,
    pub stage: Option<String>,
    pub standard_set: Option<ListStandardsStandardSet>,
    pub standard_template: Option<ListStandardsStandardTemplate>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { ListStandardsStandardList {
    0 "AttributeWithValueList" attribute_with_value_list, 1 "Code" code, 2 "Creator" creator,
    3 "Description" description, 4 "EffectiveTimeConfig" effective_time_config, 5 "EnglishName" english_name, 6 "Id" id,
    7 "LastModifier" last_modifier, 8 "ModifyTime" modify_time, 9 "Name" name, 10 "Owner" owner, 11 "Stage" stage,
    12 "StandardSet" standard_set, 13 "StandardTemplate" standard_template, 14 "Status" status, 15 "Type" r#type,
    16 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsAttributeWithValueList {
    pub attribute: Option<ListStandardsAttribute>,
    pub value: Option<String>,
}
model! { ListStandardsAttributeWithValueList {
    0 "Attribute" attribute, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsAttribute {
    pub code: Option<String>,
    pub description: Option<String>,
    pub enable_monitor_config: Option<bool>,
    pub id: Option<i64>,
    pub monitor_config: Option<ListStandardsMonitorConfig>,
    pub name: Option<String>,
    pub ref_attribute: Option<ListStandardsRefAttribute>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
    pub value_config: Option<ListStandardsValueConfig>,
}
model! { ListStandardsAttribute {
    0 "Code" code, 1 "Description" description, 2 "EnableMonitorConfig" enable_monitor_config, 3 "Id" id,
    4 "MonitorConfig" monitor_config, 5 "Name" name, 6 "RefAttribute" ref_attribute, 7 "Required" required,
    8 "Type" r#type, 9 "ValueConfig" value_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsMonitorConfig {
    pub column_name: Option<String>,
    pub is_case_sensitive: Option<bool>,
    pub r#type: Option<String>,
}
model! { ListStandardsMonitorConfig {
    0 "ColumnName" column_name, 1 "IsCaseSensitive" is_case_sensitive, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsRefAttribute {
    pub attribute_from_info: Option<ListStandardsAttributeFromInfo>,
    pub attribute_id: Option<i64>,
}
model! { ListStandardsRefAttribute {
    0 "AttributeFromInfo" attribute_from_info, 1 "AttributeId" attribute_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsAttributeFromInfo {
    pub attribute_from: Option<String>,
    pub standard_reference: Option<ListStandardsStandardReference>,
}
model! { ListStandardsAttributeFromInfo {
    0 "AttributeFrom" attribute_from, 1 "StandardReference" standard_reference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsStandardReference {
    pub standard_id: Option<i64>,
    pub version: Option<i64>,
}
model! { ListStandardsStandardReference {
    0 "StandardId" standard_id, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsValueConfig {
    pub data_type: Option<String>,
    pub default_value: Option<String>,
    pub length: Option<i64>,
    pub r#type: Option<String>,
    pub value_range: Option<ListStandardsValueRange>,
}
model! { ListStandardsValueConfig {
    0 "DataType" data_type, 1 "DefaultValue" default_value, 2 "Length" length, 3 "Type" r#type,
    4 "ValueRange" value_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsValueRange {
    pub dataphin_attribute_type: Option<String>,
    pub lookup_table_reference: Option<ListStandardsLookupTableReference>,
    pub min_max_value_config: Option<ListStandardsMinMaxValueConfig>,
    pub value_constraint: Option<String>,
    pub value_list: Option<Vec<String>>,
}
model! { ListStandardsValueRange {
    0 "DataphinAttributeType" dataphin_attribute_type, 1 "LookupTableReference" lookup_table_reference,
    2 "MinMaxValueConfig" min_max_value_config, 3 "ValueConstraint" value_constraint, 4 "ValueList" value_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsLookupTableReference {
    pub column: Option<String>,
    pub lookup_table_id: Option<i64>,
}
model! { ListStandardsLookupTableReference {
    0 "Column" column, 1 "LookupTableId" lookup_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsMinMaxValueConfig {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
}
model! { ListStandardsMinMaxValueConfig {
    0 "IncludeMaxValue" include_max_value, 1 "IncludeMinValue" include_min_value, 2 "MaxValue" max_value,
    3 "MinValue" min_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsCreator {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListStandardsCreator {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsEffectiveTimeConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
model! { ListStandardsEffectiveTimeConfig {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsLastModifier {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListStandardsLastModifier {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsOwner {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListStandardsOwner {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsStandardSet {
    pub code: Option<String>,
    pub directory: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListStandardsStandardSet {
    0 "Code" code, 1 "Directory" directory, 2 "Id" id, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStandardsStandardTemplate {
    pub code: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub template_from: Option<String>,
    pub version: Option<i64>,
}
model! { ListStandardsStandardTemplate {
    0 "Code" code, 1 "Id" id, 2 "Name" name, 3 "TemplateFrom" template_from, 4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmitRecords {
    pub op_tenant_id: i64,
    pub list_query: ListSubmitRecordsListQuery,
}
operation! { ListSubmitRecords(op_tenant_id: i64, list_query: ListSubmitRecordsListQuery)
    "ListSubmitRecords" -> ListSubmitRecordsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmitRecordsListQuery {
    pub keyword: Option<String>,
    pub search_filter: Option<ListSubmitRecordsSearchFilter>,
}
input! { ListSubmitRecordsListQuery(search_filter: ListSubmitRecordsSearchFilter) {
    0 "Keyword" keyword: String, 1 "SearchFilter" search_filter: ListSubmitRecordsSearchFilter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmitRecordsSearchFilter {
    pub change_type_list: Option<Vec<i64>>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id_list: Option<Vec<i64>>,
    pub submit_end_time: Option<String>,
    pub submit_start_time: Option<String>,
    pub submitter_list: Option<Vec<String>>,
}
input! { ListSubmitRecordsSearchFilter(page: i64, page_size: i64, project_id_list: Vec<i64>) {
    0 "ChangeTypeList" change_type_list: Vec<i64>, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "ProjectIdList" project_id_list: Vec<i64>, 4 "SubmitEndTime" submit_end_time: String,
    5 "SubmitStartTime" submit_start_time: String, 6 "SubmitterList" submitter_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmitRecordsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub list_result: Option<ListSubmitRecordsListResult>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListSubmitRecordsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "ListResult" list_result, 3 "Message" message,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmitRecordsListResult {
    pub data: Option<Vec<ListSubmitRecordsData>>,
    pub total_count: Option<i64>,
}
model! { ListSubmitRecordsListResult {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubmitRecordsData {
    pub change_type: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub id: Option<i64>,
    pub node_id: Option<String>,
    pub object_id: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub object_version: Option<String>,
    pub project_id: Option<String>,
    pub submit_comment: Option<String>,
    pub submitter: Option<String>,
    pub submitter_name: Option<String>,
}
model! { ListSubmitRecordsData {
    0 "ChangeType" change_type, 1 "GmtCreate" gmt_create, 2 "GmtModify" gmt_modify, 3 "Id" id, 4 "NodeId" node_id,
    5 "ObjectId" object_id, 6 "ObjectName" object_name, 7 "ObjectType" object_type, 8 "ObjectVersion" object_version,
    9 "ProjectId" project_id, 10 "SubmitComment" submit_comment, 11 "Submitter" submitter,
    12 "SubmitterName" submitter_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub op_tenant_id: i64,
    pub list_query: Option<ListTablesListQuery>,
}
operation! { ListTables(op_tenant_id: i64) "ListTables" -> ListTablesOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query: ListTablesListQuery
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesListQuery {
    pub catalog: Option<String>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListTablesListQuery(catalog: String) {
    0 "Catalog" catalog: String, 1 "Keyword" keyword: String, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListTablesPageResult>,
    pub success: Option<bool>,
}
model! { ListTablesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesPageResult {
    pub table_list: Option<Vec<ListTablesTableList>>,
    pub total_count: Option<i64>,
}
model! { ListTablesPageResult {
    0 "TableList" table_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesTableList {
    pub asset_tag_list: Option<Vec<String>>,
    pub biz_unit_id: Option<i64>,
    pub biz_unit_name: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub data_domain_id: Option<i64>,
    pub data_domain_name: Option<String>,
    pub data_source_id: Option<i64>,
    pub display_name: Option<String>,
    pub env: Option<String>,
    pub file_id: Option<String>,
    pub guid: Option<String>,
    pub is_basic_mode: Option<bool>,
    pub is_partition_table: Option<bool>,
    pub last_ddl_time: Option<String>,
    pub last_dml_time: Option<String>,
    pub last_query_time: Option<String>,
    pub life_cycle: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub parent_model_id: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub security_level: Option<i64>,
    pub security_level_abbreviation: Option<String>,
    pub security_level_name: Option<String>,
    pub storage_type: Option<String>,
    pub stream_table_config: Option<Vec<ListTablesStreamTableConfig>>,
    pub table_size_in_bytes: Option<i64>,
    pub visit_count30d: Option<i64>,
}
model! { ListTablesTableList {
    0 "AssetTagList" asset_tag_list, 1 "BizUnitId" biz_unit_id, 2 "BizUnitName" biz_unit_name, 3 "Comment" comment,
    4 "CreateTime" create_time, 5 "Creator" creator, 6 "DataDomainId" data_domain_id,
    7 "DataDomainName" data_domain_name, 8 "DataSourceId" data_source_id, 9 "DisplayName" display_name, 10 "Env" env,
    11 "FileId" file_id, 12 "Guid" guid, 13 "IsBasicMode" is_basic_mode, 14 "IsPartitionTable" is_partition_table,
    15 "LastDdlTime" last_ddl_time, 16 "LastDmlTime" last_dml_time, 17 "LastQueryTime" last_query_time,
    18 "LifeCycle" life_cycle, 19 "Name" name, 20 "Owner" owner, 21 "ParentModelId" parent_model_id,
    22 "ProjectId" project_id, 23 "ProjectName" project_name, 24 "SecurityLevel" security_level,
    25 "SecurityLevelAbbreviation" security_level_abbreviation, 26 "SecurityLevelName" security_level_name,
    27 "StorageType" storage_type, 28 "StreamTableConfig" stream_table_config,
    29 "TableSizeInBytes" table_size_in_bytes, 30 "VisitCount30d" visit_count30d
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesStreamTableConfig {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListTablesStreamTableConfig {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantMembers {
    pub op_tenant_id: i64,
    pub list_query: ListTenantMembersListQuery,
}
operation! { ListTenantMembers(op_tenant_id: i64, list_query: ListTenantMembersListQuery)
    "ListTenantMembers" -> ListTenantMembersOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantMembersListQuery {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub role_list: Option<Vec<String>>,
    pub search_text: Option<String>,
    pub user_group_id_list: Option<Vec<String>>,
}
input! { ListTenantMembersListQuery(page: i64, page_size: i64) {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "RoleList" role_list: Vec<String>,
    3 "SearchText" search_text: String, 4 "UserGroupIdList" user_group_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantMembersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListTenantMembersPageResult>,
    pub success: Option<bool>,
}
model! { ListTenantMembersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantMembersPageResult {
    pub total_count: Option<i64>,
    pub user_list: Option<Vec<ListTenantMembersUserList>>,
}
model! { ListTenantMembersPageResult {
    0 "TotalCount" total_count, 1 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantMembersUserList {
    pub account_name: Option<String>,
    pub ding_number: Option<String>,
    pub display_name: Option<String>,
    pub display_name_without_status: Option<String>,
    pub enable_white_ip: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub mail: Option<String>,
    pub mobile_phone: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub real_name: Option<String>,
    pub role_list: Option<Vec<String>>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub user_group_list: Option<Vec<ListTenantMembersUserGroupList>>,
    pub white_ip: Option<String>,
}
model! { ListTenantMembersUserList {
    0 "AccountName" account_name, 1 "DingNumber" ding_number, 2 "DisplayName" display_name,
    3 "DisplayNameWithoutStatus" display_name_without_status, 4 "EnableWhiteIp" enable_white_ip,
    5 "GmtCreate" gmt_create, 6 "GmtModified" gmt_modified, 7 "Id" id, 8 "Mail" mail, 9 "MobilePhone" mobile_phone,
    10 "Name" name, 11 "NickName" nick_name, 12 "RealName" real_name, 13 "RoleList" role_list, 14 "SourceId" source_id,
    15 "SourceType" source_type, 16 "UserGroupList" user_group_list, 17 "WhiteIp" white_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantMembersUserGroupList {
    pub active: Option<bool>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListTenantMembersUserGroupList {
    0 "Active" active, 1 "Description" description, 2 "Id" id, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupMembers {
    pub op_tenant_id: i64,
    pub list_query: ListUserGroupMembersListQuery,
}
operation! { ListUserGroupMembers(op_tenant_id: i64, list_query: ListUserGroupMembersListQuery)
    "ListUserGroupMembers" -> ListUserGroupMembersOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupMembersListQuery {
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub user_group_id: Option<String>,
    pub user_id_list: Option<Vec<String>>,
}
input! { ListUserGroupMembersListQuery(page_no: i64, page_size: i64) {
    0 "Keyword" keyword: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "UserGroupId" user_group_id: String, 4 "UserIdList" user_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupMembersOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListUserGroupMembersPageResult>,
    pub success: Option<bool>,
}
model! { ListUserGroupMembersOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupMembersPageResult {
    pub member_list: Option<Vec<ListUserGroupMembersMemberList>>,
    pub total_count: Option<i64>,
}
model! { ListUserGroupMembersPageResult {
    0 "MemberList" member_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupMembersMemberList {
    pub creator: Option<ListUserGroupMembersCreator>,
    pub gmt_create: Option<i64>,
    pub id: Option<String>,
    pub user_group_id: Option<String>,
    pub user_info: Option<ListUserGroupMembersUserInfo>,
    pub user_role: Option<String>,
}
model! { ListUserGroupMembersMemberList {
    0 "Creator" creator, 1 "GmtCreate" gmt_create, 2 "Id" id, 3 "UserGroupId" user_group_id, 4 "UserInfo" user_info,
    5 "UserRole" user_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupMembersCreator {
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
}
model! { ListUserGroupMembersCreator {
    0 "AccountName" account_name, 1 "DisplayName" display_name, 2 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupMembersUserInfo {
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
}
model! { ListUserGroupMembersUserInfo {
    0 "AccountName" account_name, 1 "DisplayName" display_name, 2 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroups {
    pub op_tenant_id: i64,
    pub list_query: ListUserGroupsListQuery,
}
operation! { ListUserGroups(op_tenant_id: i64, list_query: ListUserGroupsListQuery)
    "ListUserGroups" -> ListUserGroupsOutput {
    0 "OpTenantId" op_tenant_id, 1 "ListQuery" list_query
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsListQuery {
    pub active: Option<bool>,
    pub admin_id_list: Option<Vec<String>>,
    pub filter_mine: Option<bool>,
    pub keyword: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListUserGroupsListQuery(page_no: i64, page_size: i64) {
    0 "Active" active: bool, 1 "AdminIdList" admin_id_list: Vec<String>, 2 "FilterMine" filter_mine: bool,
    3 "Keyword" keyword: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_result: Option<ListUserGroupsPageResult>,
    pub success: Option<bool>,
}
model! { ListUserGroupsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PageResult" page_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsPageResult {
    pub total_count: Option<i64>,
    pub user_group_list: Option<Vec<ListUserGroupsUserGroupList>>,
}
model! { ListUserGroupsPageResult {
    0 "TotalCount" total_count, 1 "UserGroupList" user_group_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsUserGroupList {
    pub active: Option<bool>,
    pub admin_list: Option<Vec<ListUserGroupsAdminList>>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub my_role: Option<String>,
    pub name: Option<String>,
}
model! { ListUserGroupsUserGroupList {
    0 "Active" active, 1 "AdminList" admin_list, 2 "Description" description, 3 "Id" id, 4 "MyRole" my_role,
    5 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsAdminList {
    pub account_name: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
}
model! { ListUserGroupsAdminList {
    0 "AccountName" account_name, 1 "DisplayName" display_name, 2 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineBatchTask {
    pub comment: String,
    pub file_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { OfflineBatchTask(comment: String, file_id: i64, op_tenant_id: i64, project_id: i64)
    "OfflineBatchTask" -> OfflineBatchTaskOutput {
    0 "Comment" comment, 1 "FileId" file_id, 2 "OpTenantId" op_tenant_id, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineBatchTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub offline_result: Option<OfflineBatchTaskOfflineResult>,
    pub success: Option<bool>,
}
model! { OfflineBatchTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "OfflineResult" offline_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineBatchTaskOfflineResult {
    pub publish_object_id: Option<i64>,
}
model! { OfflineBatchTaskOfflineResult {
    0 "PublishObjectId" publish_object_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineBizEntity {
    pub op_tenant_id: i64,
    pub offline_command: OfflineBizEntityOfflineCommand,
}
operation! { OfflineBizEntity(op_tenant_id: i64, offline_command: OfflineBizEntityOfflineCommand)
    "OfflineBizEntity" -> OfflineBizEntityOutput {
    0 "OpTenantId" op_tenant_id, 1 "OfflineCommand" offline_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineBizEntityOfflineCommand {
    pub biz_unit_id: Option<i64>,
    pub comment: Option<String>,
    pub id: Option<i64>,
    pub r#type: Option<String>,
}
input! { OfflineBizEntityOfflineCommand(biz_unit_id: i64, comment: String, id: i64, r#type: String) {
    0 "BizUnitId" biz_unit_id: i64, 1 "Comment" comment: String, 2 "Id" id: i64, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineBizEntityOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OfflineBizEntityOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflinePipeline {
    pub op_tenant_id: i64,
    pub context: OfflinePipelineContext,
    pub offline_command: OfflinePipelineOfflineCommand,
}
operation! { OfflinePipeline(op_tenant_id: i64, context: OfflinePipelineContext, offline_command: OfflinePipelineOfflineCommand)
    "OfflinePipeline" -> OfflinePipelineOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "OfflineCommand" offline_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflinePipelineContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { OfflinePipelineContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflinePipelineOfflineCommand {
    pub comment: Option<String>,
    pub delete: Option<bool>,
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
}
input! { OfflinePipelineOfflineCommand(delete: bool) {
    0 "Comment" comment: String, 1 "Delete" delete: bool, 2 "FileId" file_id: i64, 3 "NodeId" node_id: String,
    4 "PipelineId" pipeline_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflinePipelineOutput {
    pub code: Option<String>,
    pub data: Option<OfflinePipelineData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OfflinePipelineOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflinePipelineData {
    pub host_machine: Option<String>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub submit_id: Option<i64>,
    pub version: Option<String>,
}
model! { OfflinePipelineData {
    0 "HostMachine" host_machine, 1 "NodeId" node_id, 2 "PipelineId" pipeline_id, 3 "SubmitId" submit_id,
    4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflinePipelineByAsync {
    pub op_tenant_id: i64,
    pub context: OfflinePipelineByAsyncContext,
    pub offline_command: OfflinePipelineByAsyncOfflineCommand,
}
operation! { OfflinePipelineByAsync(op_tenant_id: i64, context: OfflinePipelineByAsyncContext, offline_command: OfflinePipelineByAsyncOfflineCommand)
    "OfflinePipelineByAsync" -> OfflinePipelineByAsyncOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "OfflineCommand" offline_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflinePipelineByAsyncContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { OfflinePipelineByAsyncContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflinePipelineByAsyncOfflineCommand {
    pub comment: Option<String>,
    pub delete: Option<bool>,
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
}
input! { OfflinePipelineByAsyncOfflineCommand(delete: bool) {
    0 "Comment" comment: String, 1 "Delete" delete: bool, 2 "FileId" file_id: i64, 3 "NodeId" node_id: String,
    4 "PipelineId" pipeline_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflinePipelineByAsyncOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OfflinePipelineByAsyncOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineStandard {
    pub op_tenant_id: i64,
    pub offline_command: OfflineStandardOfflineCommand,
}
operation! { OfflineStandard(op_tenant_id: i64, offline_command: OfflineStandardOfflineCommand)
    "OfflineStandard" -> OfflineStandardOutput {
    0 "OpTenantId" op_tenant_id, 1 "OfflineCommand" offline_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineStandardOfflineCommand {
    pub comment: Option<String>,
    pub id: Option<i64>,
}
input! { OfflineStandardOfflineCommand(comment: String, id: i64) {
    0 "Comment" comment: String, 1 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineStandardOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OfflineStandardOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineBizEntity {
    pub op_tenant_id: i64,
    pub online_command: OnlineBizEntityOnlineCommand,
}
operation! { OnlineBizEntity(op_tenant_id: i64, online_command: OnlineBizEntityOnlineCommand)
    "OnlineBizEntity" -> OnlineBizEntityOutput {
    0 "OpTenantId" op_tenant_id, 1 "OnlineCommand" online_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineBizEntityOnlineCommand {
    pub biz_unit_id: Option<i64>,
    pub comment: Option<String>,
    pub id: Option<i64>,
    pub r#type: Option<String>,
}
input! { OnlineBizEntityOnlineCommand(biz_unit_id: i64, comment: String, id: i64, r#type: String) {
    0 "BizUnitId" biz_unit_id: i64, 1 "Comment" comment: String, 2 "Id" id: i64, 3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnlineBizEntityOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OnlineBizEntityOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateInstance {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub operate_command: OperateInstanceOperateCommand,
}
operation! { OperateInstance(op_tenant_id: i64, operate_command: OperateInstanceOperateCommand)
    "OperateInstance" -> OperateInstanceOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "OperateCommand" operate_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateInstanceOperateCommand {
    pub instance_id_list: Option<Vec<OperateInstanceInstanceIdList>>,
    pub operation: Option<String>,
    pub project_id: Option<i64>,
}
input! { OperateInstanceOperateCommand(instance_id_list: Vec<OperateInstanceInstanceIdList>, operation: String, project_id: i64) {
    0 "InstanceIdList" instance_id_list: Vec<OperateInstanceInstanceIdList>, 1 "Operation" operation: String,
    2 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateInstanceInstanceIdList {
    pub field_instance_id_list: Option<Vec<String>>,
    pub id: Option<String>,
}
input! { OperateInstanceInstanceIdList(id: String) {
    0 "FieldInstanceIdList" field_instance_id_list: Vec<String>, 1 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateInstanceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_status_list: Option<Vec<OperateInstanceInstanceStatusList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { OperateInstanceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "InstanceStatusList" instance_status_list,
    3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateInstanceInstanceStatusList {
    pub display_name: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub status: Option<String>,
}
model! { OperateInstanceInstanceStatusList {
    0 "DisplayName" display_name, 1 "ErrorMessage" error_message, 2 "Id" id, 3 "Name" name, 4 "OwnerId" owner_id,
    5 "OwnerName" owner_name, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseBatchTaskDependency {
    pub op_tenant_id: i64,
    pub parse_command: ParseBatchTaskDependencyParseCommand,
}
operation! { ParseBatchTaskDependency(op_tenant_id: i64, parse_command: ParseBatchTaskDependencyParseCommand)
    "ParseBatchTaskDependency" -> ParseBatchTaskDependencyOutput {
    0 "OpTenantId" op_tenant_id, 1 "ParseCommand" parse_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseBatchTaskDependencyParseCommand {
    pub code: Option<String>,
    pub data_source_catalog: Option<String>,
    pub data_source_id: Option<i64>,
    pub data_source_schema: Option<String>,
    pub include_all_input_tables: Option<bool>,
    pub need_query_lineages: Option<bool>,
    pub operator_type: Option<String>,
    pub project_id: Option<i64>,
}
input! { ParseBatchTaskDependencyParseCommand(code: String, operator_type: String, project_id: i64) {
    0 "Code" code: String, 1 "DataSourceCatalog" data_source_catalog: String, 2 "DataSourceId" data_source_id: i64,
    3 "DataSourceSchema" data_source_schema: String, 4 "IncludeAllInputTables" include_all_input_tables: bool,
    5 "NeedQueryLineages" need_query_lineages: bool, 6 "OperatorType" operator_type: String,
    7 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseBatchTaskDependencyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub parse_result: Option<ParseBatchTaskDependencyParseResult>,
    pub success: Option<bool>,
}
model! { ParseBatchTaskDependencyOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ParseResult" parse_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseBatchTaskDependencyParseResult {
    pub depend_node_list: Option<Vec<ParseBatchTaskDependencyDependNodeList>>,
}
model! { ParseBatchTaskDependencyParseResult {
    0 "DependNodeList" depend_node_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseBatchTaskDependencyDependNodeList {
    pub node_io_type: Option<String>,
    pub schedule_node_info_list: Option<Vec<ParseBatchTaskDependencyScheduleNodeInfoList>>,
}
model! { ParseBatchTaskDependencyDependNodeList {
    0 "NodeIoType" node_io_type, 1 "ScheduleNodeInfoList" schedule_node_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParseBatchTaskDependencyScheduleNodeInfoList {
    pub field_list: Option<Vec<String>>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub output_name: Option<String>,
    pub owner_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub table_name: Option<String>,
}
model! { ParseBatchTaskDependencyScheduleNodeInfoList {
    0 "FieldList" field_list, 1 "NodeId" node_id, 2 "NodeName" node_name, 3 "OutputName" output_name,
    4 "OwnerName" owner_name, 5 "OwnerUserId" owner_user_id, 6 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PausePhysicalNode {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub pause_command: PausePhysicalNodePauseCommand,
}
operation! { PausePhysicalNode(op_tenant_id: i64, pause_command: PausePhysicalNodePauseCommand)
    "PausePhysicalNode" -> PausePhysicalNodeOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "PauseCommand" pause_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PausePhysicalNodePauseCommand {
    pub node_id_list: Option<Vec<String>>,
    pub project_id: Option<i64>,
}
input! { PausePhysicalNodePauseCommand(node_id_list: Vec<String>, project_id: i64) {
    0 "NodeIdList" node_id_list: Vec<String>, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PausePhysicalNodeOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub node_operate_result_list: Option<Vec<PausePhysicalNodeNodeOperateResultList>>,
    pub success: Option<bool>,
}
model! { PausePhysicalNodeOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "NodeOperateResultList" node_operate_result_list, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PausePhysicalNodeNodeOperateResultList {
    pub error_message: Option<String>,
    pub node_id: Option<String>,
    pub status: Option<String>,
}
model! { PausePhysicalNodeNodeOperateResultList {
    0 "ErrorMessage" error_message, 1 "NodeId" node_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishDataServiceApi {
    pub api_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub version_id: String,
}
operation! { PublishDataServiceApi(api_id: i64, op_tenant_id: i64, project_id: i64, version_id: String)
    "PublishDataServiceApi" -> PublishDataServiceApiOutput {
    0 "ApiId" api_id, 1 "OpTenantId" op_tenant_id, 2 "ProjectId" project_id, 3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishDataServiceApiOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishDataServiceApiOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishKgSchema {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub publish_command: PublishKgSchemaPublishCommand,
}
operation! { PublishKgSchema(op_tenant_id: i64, workspace_id: String, publish_command: PublishKgSchemaPublishCommand)
    "PublishKgSchema" -> PublishKgSchemaOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "PublishCommand" publish_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishKgSchemaPublishCommand {
    pub data_adjustment_policies: Option<Vec<PublishKgSchemaDataAdjustmentPolicies>>,
    pub description: Option<String>,
}
input! { PublishKgSchemaPublishCommand(description: String) {
    0 "DataAdjustmentPolicies" data_adjustment_policies: Vec<PublishKgSchemaDataAdjustmentPolicies>,
    1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishKgSchemaDataAdjustmentPolicies {
    pub back_fill_default_value_policy: Option<PublishKgSchemaBackFillDefaultValuePolicy>,
    pub policy_type: Option<String>,
    pub r#type: Option<String>,
    pub type_code: Option<String>,
}
input! { PublishKgSchemaDataAdjustmentPolicies(back_fill_default_value_policy: PublishKgSchemaBackFillDefaultValuePolicy, policy_type: String, r#type: String, type_code: String) {
    0 "BackFillDefaultValuePolicy" back_fill_default_value_policy: PublishKgSchemaBackFillDefaultValuePolicy,
    1 "PolicyType" policy_type: String, 2 "Type" r#type: String, 3 "TypeCode" type_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishKgSchemaBackFillDefaultValuePolicy {
    pub default_value: Option<String>,
    pub property_code: Option<String>,
}
input! { PublishKgSchemaBackFillDefaultValuePolicy(default_value: String, property_code: String) {
    0 "DefaultValue" default_value: String, 1 "PropertyCode" property_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishKgSchemaOutput {
    pub code: Option<String>,
    pub data: Option<PublishKgSchemaData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishKgSchemaOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishKgSchemaData {
    pub version_id: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { PublishKgSchemaData {
    0 "VersionId" version_id, 1 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishObjectList {
    pub op_tenant_id: i64,
    pub publish_command: PublishObjectListPublishCommand,
}
operation! { PublishObjectList(op_tenant_id: i64, publish_command: PublishObjectListPublishCommand)
    "PublishObjectList" -> PublishObjectListOutput {
    0 "OpTenantId" op_tenant_id, 1 "PublishCommand" publish_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishObjectListPublishCommand {
    pub comment: Option<String>,
    pub project_id: Option<i64>,
    pub submit_id_list: Option<Vec<i64>>,
}
input! { PublishObjectListPublishCommand(comment: String, project_id: i64, submit_id_list: Vec<i64>) {
    0 "Comment" comment: String, 1 "ProjectId" project_id: i64, 2 "SubmitIdList" submit_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishObjectListOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub publish_result: Option<PublishObjectListPublishResult>,
    pub success: Option<bool>,
}
model! { PublishObjectListOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "PublishResult" publish_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishObjectListPublishResult {
    pub submit_id_list: Option<Vec<i64>>,
}
model! { PublishObjectListPublishResult {
    0 "SubmitIdList" submit_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStandard {
    pub op_tenant_id: i64,
    pub publish_command: PublishStandardPublishCommand,
}
operation! { PublishStandard(op_tenant_id: i64, publish_command: PublishStandardPublishCommand)
    "PublishStandard" -> PublishStandardOutput {
    0 "OpTenantId" op_tenant_id, 1 "PublishCommand" publish_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStandardPublishCommand {
    pub auto_publish_after_approval: Option<bool>,
    pub comment: Option<String>,
    pub id: Option<i64>,
    pub reviewer_id_list: Option<Vec<String>>,
    pub standard_stage: Option<String>,
    pub version: Option<i64>,
}
input! { PublishStandardPublishCommand(comment: String, id: i64) {
    0 "AutoPublishAfterApproval" auto_publish_after_approval: bool, 1 "Comment" comment: String, 2 "Id" id: i64,
    3 "ReviewerIdList" reviewer_id_list: Vec<String>, 4 "StandardStage" standard_stage: String, 5 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishStandardOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PublishStandardOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataServiceAppMember {
    pub op_tenant_id: i64,
    pub remove_command: RemoveDataServiceAppMemberRemoveCommand,
}
operation! { RemoveDataServiceAppMember(op_tenant_id: i64, remove_command: RemoveDataServiceAppMemberRemoveCommand)
    "RemoveDataServiceAppMember" -> RemoveDataServiceAppMemberOutput {
    0 "OpTenantId" op_tenant_id, 1 "RemoveCommand" remove_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataServiceAppMemberRemoveCommand {
    pub app_id: Option<i64>,
    pub member_ids: Option<Vec<String>>,
}
input! { RemoveDataServiceAppMemberRemoveCommand(app_id: i64, member_ids: Vec<String>) {
    0 "AppId" app_id: i64, 1 "MemberIds" member_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDataServiceAppMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveDataServiceAppMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveProjectMember {
    pub id: i64,
    pub op_tenant_id: i64,
    pub remove_command: RemoveProjectMemberRemoveCommand,
}
operation! { RemoveProjectMember(id: i64, op_tenant_id: i64, remove_command: RemoveProjectMemberRemoveCommand)
    "RemoveProjectMember" -> RemoveProjectMemberOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "RemoveCommand" remove_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveProjectMemberRemoveCommand {
    pub env: Option<String>,
    pub user_id_list: Option<Vec<String>>,
}
input! { RemoveProjectMemberRemoveCommand(env: String) {
    0 "Env" env: String, 1 "UserIdList" user_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveProjectMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveProjectMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQualityRuleSchedules {
    pub op_tenant_id: i64,
    pub remove_command: RemoveQualityRuleSchedulesRemoveCommand,
}
operation! { RemoveQualityRuleSchedules(op_tenant_id: i64, remove_command: RemoveQualityRuleSchedulesRemoveCommand)
    "RemoveQualityRuleSchedules" -> RemoveQualityRuleSchedulesOutput {
    0 "OpTenantId" op_tenant_id, 1 "RemoveCommand" remove_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQualityRuleSchedulesRemoveCommand {
    pub rule_id: Option<i64>,
    pub schedule_id_list: Option<Vec<i64>>,
    pub watch_id: Option<i64>,
}
input! { RemoveQualityRuleSchedulesRemoveCommand(rule_id: i64, schedule_id_list: Vec<i64>, watch_id: i64) {
    0 "RuleId" rule_id: i64, 1 "ScheduleIdList" schedule_id_list: Vec<i64>, 2 "WatchId" watch_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveQualityRuleSchedulesOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveQualityRuleSchedulesOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTenantMember {
    pub op_tenant_id: i64,
    pub remove_command: RemoveTenantMemberRemoveCommand,
}
operation! { RemoveTenantMember(op_tenant_id: i64, remove_command: RemoveTenantMemberRemoveCommand)
    "RemoveTenantMember" -> RemoveTenantMemberOutput {
    0 "OpTenantId" op_tenant_id, 1 "RemoveCommand" remove_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTenantMemberRemoveCommand {
    pub source_id: Option<String>,
}
input! { RemoveTenantMemberRemoveCommand(source_id: String) {
    0 "SourceId" source_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTenantMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveTenantMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserGroupMember {
    pub op_tenant_id: i64,
    pub remove_command: RemoveUserGroupMemberRemoveCommand,
}
operation! { RemoveUserGroupMember(op_tenant_id: i64, remove_command: RemoveUserGroupMemberRemoveCommand)
    "RemoveUserGroupMember" -> RemoveUserGroupMemberOutput {
    0 "OpTenantId" op_tenant_id, 1 "RemoveCommand" remove_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserGroupMemberRemoveCommand {
    pub user_group_id: Option<String>,
    pub user_id_list: Option<Vec<String>>,
}
input! { RemoveUserGroupMemberRemoveCommand(user_group_id: String, user_id_list: Vec<String>) {
    0 "UserGroupId" user_group_id: String, 1 "UserIdList" user_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserGroupMemberOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveUserGroupMemberOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceProjectWhiteLists {
    pub id: i64,
    pub op_tenant_id: i64,
    pub replace_command: ReplaceProjectWhiteListsReplaceCommand,
}
operation! { ReplaceProjectWhiteLists(id: i64, op_tenant_id: i64, replace_command: ReplaceProjectWhiteListsReplaceCommand)
    "ReplaceProjectWhiteLists" -> ReplaceProjectWhiteListsOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "ReplaceCommand" replace_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceProjectWhiteListsReplaceCommand {
    pub white_lists: Option<Vec<ReplaceProjectWhiteListsWhiteLists>>,
}
input! { ReplaceProjectWhiteListsReplaceCommand(white_lists: Vec<ReplaceProjectWhiteListsWhiteLists>) {
    0 "WhiteLists" white_lists: Vec<ReplaceProjectWhiteListsWhiteLists>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceProjectWhiteListsWhiteLists {
    pub description: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
input! { ReplaceProjectWhiteListsWhiteLists(ip: String, port: String) {
    0 "Description" description: String, 1 "Ip" ip: String, 2 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaceProjectWhiteListsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReplaceProjectWhiteListsOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDataServiceAppSecret {
    pub op_tenant_id: i64,
    pub update_command: ResetDataServiceAppSecretUpdateCommand,
}
operation! { ResetDataServiceAppSecret(op_tenant_id: i64, update_command: ResetDataServiceAppSecretUpdateCommand)
    "ResetDataServiceAppSecret" -> ResetDataServiceAppSecretOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDataServiceAppSecretUpdateCommand {
    pub app_id: Option<i64>,
    pub app_key: Option<String>,
    pub app_secret: Option<Secret>,
}
input! { ResetDataServiceAppSecretUpdateCommand(app_id: i64) {
    0 "AppId" app_id: i64, 1 "AppKey" app_key: String, 2 "AppSecret" app_secret: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDataServiceAppSecretOutput {
    pub code: Option<String>,
    pub data: Option<ResetDataServiceAppSecretData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetDataServiceAppSecretOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDataServiceAppSecretData {
    pub app_key: Option<String>,
    pub app_secret: Option<Secret>,
}
model! { ResetDataServiceAppSecretData {
    0 "AppKey" app_key, 1 "AppSecret" app_secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumePhysicalNode {
    pub env: Option<String>,
    pub op_tenant_id: i64,
    pub resume_command: ResumePhysicalNodeResumeCommand,
}
operation! { ResumePhysicalNode(op_tenant_id: i64, resume_command: ResumePhysicalNodeResumeCommand)
    "ResumePhysicalNode" -> ResumePhysicalNodeOutput {
    0 "Env" env: String, 1 "OpTenantId" op_tenant_id, 2 "ResumeCommand" resume_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumePhysicalNodeResumeCommand {
    pub node_id_list: Option<Vec<String>>,
    pub project_id: Option<i64>,
}
input! { ResumePhysicalNodeResumeCommand(node_id_list: Vec<String>, project_id: i64) {
    0 "NodeIdList" node_id_list: Vec<String>, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumePhysicalNodeOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub node_operate_result_list: Option<Vec<ResumePhysicalNodeNodeOperateResultList>>,
    pub success: Option<bool>,
}
model! { ResumePhysicalNodeOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message,
    3 "NodeOperateResultList" node_operate_result_list, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumePhysicalNodeNodeOperateResultList {
    pub error_message: Option<String>,
    pub node_id: Option<String>,
    pub status: Option<String>,
}
model! { ResumePhysicalNodeNodeOperateResultList {
    0 "ErrorMessage" error_message, 1 "NodeId" node_id, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryTransferOwnership {
    pub op_tenant_id: i64,
    pub privilege_transfer_record: Option<RetryTransferOwnershipPrivilegeTransferRecord>,
}
operation! { RetryTransferOwnership(op_tenant_id: i64) "RetryTransferOwnership" -> RetryTransferOwnershipOutput {
    0 "OpTenantId" op_tenant_id,
    1 "PrivilegeTransferRecord" privilege_transfer_record: RetryTransferOwnershipPrivilegeTransferRecord
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryTransferOwnershipPrivilegeTransferRecord {
    pub id: Option<i64>,
    pub new_owner: Option<String>,
    pub transfer_comment: Option<String>,
}
input! { RetryTransferOwnershipPrivilegeTransferRecord(id: i64, new_owner: String) {
    0 "Id" id: i64, 1 "NewOwner" new_owner: String, 2 "TransferComment" transfer_comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryTransferOwnershipOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RetryTransferOwnershipOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDataServiceApi {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub revoke_command: RevokeDataServiceApiRevokeCommand,
}
operation! { RevokeDataServiceApi(op_tenant_id: i64, project_id: i64, revoke_command: RevokeDataServiceApiRevokeCommand)
    "RevokeDataServiceApi" -> RevokeDataServiceApiOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "RevokeCommand" revoke_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDataServiceApiRevokeCommand {
    pub api_id: Option<i64>,
    pub app_id: Option<i64>,
    pub auth_type: Option<String>,
    pub env: Option<String>,
    pub grantee_type: Option<String>,
    pub reason: Option<String>,
    pub user_id: Option<String>,
}
input! { RevokeDataServiceApiRevokeCommand(api_id: i64, reason: String) {
    0 "ApiId" api_id: i64, 1 "AppId" app_id: i64, 2 "AuthType" auth_type: String, 3 "Env" env: String,
    4 "GranteeType" grantee_type: String, 5 "Reason" reason: String, 6 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeDataServiceApiOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokeDataServiceApiOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourcePermission {
    pub op_tenant_id: i64,
    pub revoke_command: RevokeResourcePermissionRevokeCommand,
}
operation! { RevokeResourcePermission(op_tenant_id: i64, revoke_command: RevokeResourcePermissionRevokeCommand)
    "RevokeResourcePermission" -> RevokeResourcePermissionOutput {
    0 "OpTenantId" op_tenant_id, 1 "RevokeCommand" revoke_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourcePermissionRevokeCommand {
    pub operate_list: Option<Vec<String>>,
    pub reason: Option<String>,
    pub resource_list: Option<Vec<RevokeResourcePermissionResourceList>>,
    pub resource_type: Option<String>,
    pub user_id: Option<String>,
}
input! { RevokeResourcePermissionRevokeCommand(resource_list: Vec<RevokeResourcePermissionResourceList>, resource_type: String, user_id: String) {
    0 "OperateList" operate_list: Vec<String>, 1 "Reason" reason: String,
    2 "ResourceList" resource_list: Vec<RevokeResourcePermissionResourceList>, 3 "ResourceType" resource_type: String,
    4 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourcePermissionResourceList {
    pub resource_id: Option<String>,
}
input! { RevokeResourcePermissionResourceList() {
    0 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeResourcePermissionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokeResourcePermissionOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKgBySemantic {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub search_command: SearchKgBySemanticSearchCommand,
}
operation! { SearchKgBySemantic(op_tenant_id: i64, workspace_id: String, search_command: SearchKgBySemanticSearchCommand)
    "SearchKgBySemantic" -> SearchKgBySemanticOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "SearchCommand" search_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKgBySemanticSearchCommand {
    pub entity_type_codes: Option<Vec<String>>,
    pub min_similarity: Option<f64>,
    pub property_code: Option<String>,
    pub query_text: Option<String>,
    pub top_k: Option<i64>,
}
input! { SearchKgBySemanticSearchCommand(query_text: String) {
    0 "EntityTypeCodes" entity_type_codes: Vec<String>, 1 "MinSimilarity" min_similarity: f64,
    2 "PropertyCode" property_code: String, 3 "QueryText" query_text: String, 4 "TopK" top_k: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKgBySemanticOutput {
    pub code: Option<String>,
    pub data: Option<SearchKgBySemanticData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SearchKgBySemanticOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKgBySemanticData {
    pub search_results: Option<Vec<SearchKgBySemanticSearchResults>>,
    pub total_count: Option<i64>,
}
model! { SearchKgBySemanticData {
    0 "SearchResults" search_results, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchKgBySemanticSearchResults {
    pub item_id: Option<String>,
    pub item_type_code: Option<String>,
    pub matched_property_code: Option<String>,
    pub matched_property_value: Option<String>,
    pub similarity_score: Option<f64>,
}
model! { SearchKgBySemanticSearchResults {
    0 "ItemId" item_id, 1 "ItemTypeCode" item_type_code, 2 "MatchedPropertyCode" matched_property_code,
    3 "MatchedPropertyValue" matched_property_value, 4 "SimilarityScore" similarity_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAdHocTask {
    pub op_tenant_id: i64,
    pub project_id: i64,
    pub task_id: String,
}
operation! { StopAdHocTask(op_tenant_id: i64, project_id: i64, task_id: String) "StopAdHocTask" -> StopAdHocTaskOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAdHocTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopAdHocTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTask {
    pub op_tenant_id: i64,
    pub submit_command: SubmitBatchTaskSubmitCommand,
}
operation! { SubmitBatchTask(op_tenant_id: i64, submit_command: SubmitBatchTaskSubmitCommand)
    "SubmitBatchTask" -> SubmitBatchTaskOutput {
    0 "OpTenantId" op_tenant_id, 1 "SubmitCommand" submit_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTaskSubmitCommand {
    pub code: Option<String>,
    pub code_template_version: Option<i64>,
    pub comment: Option<String>,
    pub cron_expression: Option<String>,
    pub custom_schedule_config: Option<SubmitBatchTaskCustomScheduleConfig>,
    pub engine: Option<String>,
    pub file_id: Option<i64>,
    pub name: Option<String>,
    pub node_description: Option<String>,
    pub node_output_name_list: Option<Vec<String>>,
    pub node_status: Option<i64>,
    pub offline_code_template_id: Option<String>,
    pub offline_code_template_params: Option<Vec<SubmitBatchTaskOfflineCodeTemplateParams>>,
    pub param_list: Option<Vec<SubmitBatchTaskParamList>>,
    pub priority: Option<i64>,
    pub project_id: Option<i64>,
    pub python_module_list: Option<Vec<String>>,
    pub schedule_period: Option<String>,
    pub spark_client_info: Option<SubmitBatchTaskSparkClientInfo>,
    pub up_stream_list: Option<Vec<SubmitBatchTaskUpStreamList>>,
}

/// What [`SubmitBatchTaskSubmitCommand::new`] takes.
pub struct SubmitBatchTaskSubmitCommandRequired {
    pub code: String,
    pub comment: String,
    pub file_id: i64,
    pub name: String,
    pub project_id: i64,
}
input! { SubmitBatchTaskSubmitCommand{SubmitBatchTaskSubmitCommandRequired: code, comment, file_id, name, project_id} {
    0 "Code" code: String, 1 "CodeTemplateVersion" code_template_version: i64, 2 "Comment" comment: String,
    3 "CronExpression" cron_expression: String,
    4 "CustomScheduleConfig" custom_schedule_config: SubmitBatchTaskCustomScheduleConfig, 5 "Engine" engine: String,
    6 "FileId" file_id: i64, 7 "Name" name: String, 8 "NodeDescription" node_description: String,
    9 "NodeOutputNameList" node_output_name_list: Vec<String>, 10 "NodeStatus" node_status: i64,
    11 "OfflineCodeTemplateId" offline_code_template_id: String,
    12 "OfflineCodeTemplateParams" offline_code_template_params: Vec<SubmitBatchTaskOfflineCodeTemplateParams>,
    13 "ParamList" param_list: Vec<SubmitBatchTaskParamList>, 14 "Priority" priority: i64,
    15 "ProjectId" project_id: i64, 16 "PythonModuleList" python_module_list: Vec<String>,
    17 "SchedulePeriod" schedule_period: String, 18 "SparkClientInfo" spark_client_info: SubmitBatchTaskSparkClientInfo,
    19 "UpStreamList" up_stream_list: Vec<SubmitBatchTaskUpStreamList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTaskCustomScheduleConfig {
    pub end_time: Option<String>,
    pub interval: Option<i64>,
    pub interval_unit: Option<String>,
    pub schedule_period: Option<String>,
    pub start_time: Option<String>,
}

/// What [`SubmitBatchTaskCustomScheduleConfig::new`] takes.
pub struct SubmitBatchTaskCustomScheduleConfigRequired {
    pub end_time: String,
    pub interval: i64,
    pub interval_unit: String,
    pub schedule_period: String,
    pub start_time: String,
}
input! { SubmitBatchTaskCustomScheduleConfig{SubmitBatchTaskCustomScheduleConfigRequired: end_time, interval, interval_unit, schedule_period, start_time} {
    0 "EndTime" end_time: String, 1 "Interval" interval: i64, 2 "IntervalUnit" interval_unit: String,
    3 "SchedulePeriod" schedule_period: String, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTaskOfflineCodeTemplateParams {
    pub description: Option<String>,
    pub encrypt_enabled: Option<bool>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SubmitBatchTaskOfflineCodeTemplateParams() {
    0 "Description" description: String, 1 "EncryptEnabled" encrypt_enabled: bool, 2 "Key" key: String,
    3 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTaskParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SubmitBatchTaskParamList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTaskSparkClientInfo {
    pub spark_client_version: Option<String>,
}
input! { SubmitBatchTaskSparkClientInfo(spark_client_version: String) {
    0 "SparkClientVersion" spark_client_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTaskUpStreamList {
    pub depend_period: Option<SubmitBatchTaskDependPeriod>,
    pub depend_strategy: Option<String>,
    pub field_list: Option<Vec<String>>,
    pub node_type: Option<String>,
    pub period_diff: Option<i64>,
    pub source_node_enabled: Option<bool>,
    pub source_node_id: Option<String>,
    pub source_node_output_name: Option<String>,
    pub source_table_name: Option<String>,
}
input! { SubmitBatchTaskUpStreamList(period_diff: i64, source_node_output_name: String) {
    0 "DependPeriod" depend_period: SubmitBatchTaskDependPeriod, 1 "DependStrategy" depend_strategy: String,
    2 "FieldList" field_list: Vec<String>, 3 "NodeType" node_type: String, 4 "PeriodDiff" period_diff: i64,
    5 "SourceNodeEnabled" source_node_enabled: bool, 6 "SourceNodeId" source_node_id: String,
    7 "SourceNodeOutputName" source_node_output_name: String, 8 "SourceTableName" source_table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTaskDependPeriod {
    pub period_offset: Option<i64>,
    pub period_type: Option<String>,
}
input! { SubmitBatchTaskDependPeriod(period_type: String) {
    0 "PeriodOffset" period_offset: i64, 1 "PeriodType" period_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub submit_result: Option<SubmitBatchTaskSubmitResult>,
    pub success: Option<bool>,
}
model! { SubmitBatchTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SubmitResult" submit_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitBatchTaskSubmitResult {
    pub node_id: Option<String>,
    pub submit_id: Option<i64>,
}
model! { SubmitBatchTaskSubmitResult {
    0 "NodeId" node_id, 1 "SubmitId" submit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPipelineById {
    pub op_tenant_id: i64,
    pub context: SubmitPipelineByIdContext,
    pub query_id: SubmitPipelineByIdQueryId,
}
operation! { SubmitPipelineById(op_tenant_id: i64, context: SubmitPipelineByIdContext, query_id: SubmitPipelineByIdQueryId)
    "SubmitPipelineById" -> SubmitPipelineByIdOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "QueryId" query_id
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPipelineByIdContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { SubmitPipelineByIdContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPipelineByIdQueryId {
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
}
input! { SubmitPipelineByIdQueryId() {
    0 "FileId" file_id: i64, 1 "NodeId" node_id: String, 2 "PipelineId" pipeline_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPipelineByIdOutput {
    pub code: Option<String>,
    pub data: Option<SubmitPipelineByIdData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitPipelineByIdOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPipelineByIdData {
    pub host_machine: Option<String>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub submit_id: Option<i64>,
    pub version: Option<String>,
}
model! { SubmitPipelineByIdData {
    0 "HostMachine" host_machine, 1 "NodeId" node_id, 2 "PipelineId" pipeline_id, 3 "SubmitId" submit_id,
    4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQualityRuleTasks {
    pub op_tenant_id: i64,
    pub submit_command: SubmitQualityRuleTasksSubmitCommand,
}
operation! { SubmitQualityRuleTasks(op_tenant_id: i64, submit_command: SubmitQualityRuleTasksSubmitCommand)
    "SubmitQualityRuleTasks" -> SubmitQualityRuleTasksOutput {
    0 "OpTenantId" op_tenant_id, 1 "SubmitCommand" submit_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQualityRuleTasksSubmitCommand {
    pub biz_date: Option<String>,
    pub is_test_run: Option<bool>,
    pub partition_expression: Option<String>,
    pub partition_expression_from: Option<String>,
    pub schedule_id: Option<i64>,
    pub watch_rule_id_list: Option<Vec<SubmitQualityRuleTasksWatchRuleIdList>>,
}
input! { SubmitQualityRuleTasksSubmitCommand(is_test_run: bool, watch_rule_id_list: Vec<SubmitQualityRuleTasksWatchRuleIdList>) {
    0 "BizDate" biz_date: String, 1 "IsTestRun" is_test_run: bool, 2 "PartitionExpression" partition_expression: String,
    3 "PartitionExpressionFrom" partition_expression_from: String, 4 "ScheduleId" schedule_id: i64,
    5 "WatchRuleIdList" watch_rule_id_list: Vec<SubmitQualityRuleTasksWatchRuleIdList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQualityRuleTasksWatchRuleIdList {
    pub rule_id: Option<i64>,
    pub watch_id: Option<i64>,
}
input! { SubmitQualityRuleTasksWatchRuleIdList(rule_id: i64, watch_id: i64) {
    0 "RuleId" rule_id: i64, 1 "WatchId" watch_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQualityRuleTasksOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub submit_result: Option<SubmitQualityRuleTasksSubmitResult>,
    pub success: Option<bool>,
}
model! { SubmitQualityRuleTasksOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SubmitResult" submit_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQualityRuleTasksSubmitResult {
    pub rule_task_id_list: Option<Vec<i64>>,
    pub watch_task_id_list: Option<Vec<i64>>,
}
model! { SubmitQualityRuleTasksSubmitResult {
    0 "RuleTaskIdList" rule_task_id_list, 1 "WatchTaskIdList" watch_task_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQualityWatchTasks {
    pub op_tenant_id: i64,
    pub submit_command: SubmitQualityWatchTasksSubmitCommand,
}
operation! { SubmitQualityWatchTasks(op_tenant_id: i64, submit_command: SubmitQualityWatchTasksSubmitCommand)
    "SubmitQualityWatchTasks" -> SubmitQualityWatchTasksOutput {
    0 "OpTenantId" op_tenant_id, 1 "SubmitCommand" submit_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQualityWatchTasksSubmitCommand {
    pub biz_date: Option<String>,
    pub partition_expression: Option<String>,
    pub watch_id_list: Option<Vec<i64>>,
}
input! { SubmitQualityWatchTasksSubmitCommand(watch_id_list: Vec<i64>) {
    0 "BizDate" biz_date: String, 1 "PartitionExpression" partition_expression: String,
    2 "WatchIdList" watch_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQualityWatchTasksOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub submit_result: Option<SubmitQualityWatchTasksSubmitResult>,
    pub success: Option<bool>,
}
model! { SubmitQualityWatchTasksOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "SubmitResult" submit_result,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitQualityWatchTasksSubmitResult {
    pub watch_task_id_list: Option<Vec<i64>>,
}
model! { SubmitQualityWatchTasksSubmitResult {
    0 "WatchTaskIdList" watch_task_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartment {
    pub op_tenant_id: i64,
    pub sync_department_command: SyncDepartmentSyncDepartmentCommand,
}
operation! { SyncDepartment(op_tenant_id: i64, sync_department_command: SyncDepartmentSyncDepartmentCommand)
    "SyncDepartment" -> SyncDepartmentOutput {
    0 "OpTenantId" op_tenant_id, 1 "SyncDepartmentCommand" sync_department_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentSyncDepartmentCommand {
    pub department_list: Option<Vec<SyncDepartmentDepartmentList>>,
}
input! { SyncDepartmentSyncDepartmentCommand(department_list: Vec<SyncDepartmentDepartmentList>) {
    0 "DepartmentList" department_list: Vec<SyncDepartmentDepartmentList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentDepartmentList {
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    pub parent_department_id: Option<String>,
}
input! { SyncDepartmentDepartmentList(department_id: String, department_name: String) {
    0 "DepartmentId" department_id: String, 1 "DepartmentName" department_name: String,
    2 "ParentDepartmentId" parent_department_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncDepartmentOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentUser {
    pub op_tenant_id: i64,
    pub sync_department_user_command: SyncDepartmentUserSyncDepartmentUserCommand,
}
operation! { SyncDepartmentUser(op_tenant_id: i64, sync_department_user_command: SyncDepartmentUserSyncDepartmentUserCommand)
    "SyncDepartmentUser" -> SyncDepartmentUserOutput {
    0 "OpTenantId" op_tenant_id, 1 "SyncDepartmentUserCommand" sync_department_user_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentUserSyncDepartmentUserCommand {
    pub dept_user_mapping: Option<Vec<SyncDepartmentUserDeptUserMapping>>,
}
input! { SyncDepartmentUserSyncDepartmentUserCommand(dept_user_mapping: Vec<SyncDepartmentUserDeptUserMapping>) {
    0 "DeptUserMapping" dept_user_mapping: Vec<SyncDepartmentUserDeptUserMapping>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentUserDeptUserMapping {
    pub department_id_list: Option<Vec<String>>,
    pub source_user_id: Option<String>,
}
input! { SyncDepartmentUserDeptUserMapping(source_user_id: String) {
    0 "DepartmentIdList" department_id_list: Vec<String>, 1 "SourceUserId" source_user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDepartmentUserOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncDepartmentUserOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferOwnershipForAllObject {
    pub op_tenant_id: i64,
    pub privilege_transfer_record: Option<TransferOwnershipForAllObjectPrivilegeTransferRecord>,
}
operation! { TransferOwnershipForAllObject(op_tenant_id: i64)
    "TransferOwnershipForAllObject" -> TransferOwnershipForAllObjectOutput {
    0 "OpTenantId" op_tenant_id,
    1 "PrivilegeTransferRecord" privilege_transfer_record: TransferOwnershipForAllObjectPrivilegeTransferRecord
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferOwnershipForAllObjectPrivilegeTransferRecord {
    pub new_owner: Option<String>,
    pub old_owner: Option<String>,
    pub transfer_comment: Option<String>,
}
input! { TransferOwnershipForAllObjectPrivilegeTransferRecord(new_owner: String, old_owner: String) {
    0 "NewOwner" new_owner: String, 1 "OldOwner" old_owner: String, 2 "TransferComment" transfer_comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferOwnershipForAllObjectOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TransferOwnershipForAllObjectOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdHocFile {
    pub op_tenant_id: i64,
    pub update_command: UpdateAdHocFileUpdateCommand,
}
operation! { UpdateAdHocFile(op_tenant_id: i64, update_command: UpdateAdHocFileUpdateCommand)
    "UpdateAdHocFile" -> UpdateAdHocFileOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdHocFileUpdateCommand {
    pub content: Option<String>,
    pub file_id: Option<i64>,
    pub project_id: Option<i64>,
}
input! { UpdateAdHocFileUpdateCommand(content: String, file_id: i64, project_id: i64) {
    0 "Content" content: String, 1 "FileId" file_id: i64, 2 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAdHocFileOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAdHocFileOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicProject {
    pub op_tenant_id: i64,
    pub update_command: UpdateBasicProjectUpdateCommand,
}
operation! { UpdateBasicProject(op_tenant_id: i64, update_command: UpdateBasicProjectUpdateCommand)
    "UpdateBasicProject" -> UpdateBasicProjectOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicProjectUpdateCommand {
    pub biz_unit_id: Option<i64>,
    pub compute_source_id: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_space_tag: Option<String>,
    pub stream_compute_source_id: Option<i64>,
    pub white_lists: Option<Vec<UpdateBasicProjectWhiteLists>>,
}
input! { UpdateBasicProjectUpdateCommand(id: i64, name: String) {
    0 "BizUnitId" biz_unit_id: i64, 1 "ComputeSourceId" compute_source_id: i64, 2 "Description" description: String,
    3 "DisplayName" display_name: String, 4 "Id" id: i64, 5 "Name" name: String,
    6 "NameSpaceTag" name_space_tag: String, 7 "StreamComputeSourceId" stream_compute_source_id: i64,
    8 "WhiteLists" white_lists: Vec<UpdateBasicProjectWhiteLists>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicProjectWhiteLists {
    pub description: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
input! { UpdateBasicProjectWhiteLists() {
    0 "Description" description: String, 1 "Ip" ip: String, 2 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBasicProjectOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBasicProjectOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTask {
    pub op_tenant_id: i64,
    pub update_command: UpdateBatchTaskUpdateCommand,
}
operation! { UpdateBatchTask(op_tenant_id: i64, update_command: UpdateBatchTaskUpdateCommand)
    "UpdateBatchTask" -> UpdateBatchTaskOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskUpdateCommand {
    pub code: Option<String>,
    pub cron_expression: Option<String>,
    pub custom_schedule_config: Option<UpdateBatchTaskCustomScheduleConfig>,
    pub data_source_catalog: Option<String>,
    pub data_source_id: Option<String>,
    pub data_source_schema: Option<String>,
    pub engine: Option<String>,
    pub file_id: Option<i64>,
    pub name: Option<String>,
    pub node_description: Option<String>,
    pub node_output_name_list: Option<Vec<String>>,
    pub node_status: Option<i64>,
    pub param_list: Option<Vec<UpdateBatchTaskParamList>>,
    pub priority: Option<i64>,
    pub project_id: Option<i64>,
    pub python_module_list: Option<Vec<String>>,
    pub schedule_period: Option<String>,
    pub spark_client_info: Option<UpdateBatchTaskSparkClientInfo>,
    pub task_type: Option<i64>,
    pub up_stream_list: Option<Vec<UpdateBatchTaskUpStreamList>>,
}

/// What [`UpdateBatchTaskUpdateCommand::new`] takes.
pub struct UpdateBatchTaskUpdateCommandRequired {
    pub code: String,
    pub file_id: i64,
    pub name: String,
    pub project_id: i64,
    pub task_type: i64,
}
input! { UpdateBatchTaskUpdateCommand{UpdateBatchTaskUpdateCommandRequired: code, file_id, name, project_id, task_type} {
    0 "Code" code: String, 1 "CronExpression" cron_expression: String,
    2 "CustomScheduleConfig" custom_schedule_config: UpdateBatchTaskCustomScheduleConfig,
    3 "DataSourceCatalog" data_source_catalog: String, 4 "DataSourceId" data_source_id: String,
    5 "DataSourceSchema" data_source_schema: String, 6 "Engine" engine: String, 7 "FileId" file_id: i64,
    8 "Name" name: String, 9 "NodeDescription" node_description: String,
    10 "NodeOutputNameList" node_output_name_list: Vec<String>, 11 "NodeStatus" node_status: i64,
    12 "ParamList" param_list: Vec<UpdateBatchTaskParamList>, 13 "Priority" priority: i64,
    14 "ProjectId" project_id: i64, 15 "PythonModuleList" python_module_list: Vec<String>,
    16 "SchedulePeriod" schedule_period: String, 17 "SparkClientInfo" spark_client_info: UpdateBatchTaskSparkClientInfo,
    18 "TaskType" task_type: i64, 19 "UpStreamList" up_stream_list: Vec<UpdateBatchTaskUpStreamList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskCustomScheduleConfig {
    pub end_time: Option<String>,
    pub interval: Option<i64>,
    pub interval_unit: Option<String>,
    pub schedule_period: Option<String>,
    pub start_time: Option<String>,
}

/// What [`UpdateBatchTaskCustomScheduleConfig::new`] takes.
pub struct UpdateBatchTaskCustomScheduleConfigRequired {
    pub end_time: String,
    pub interval: i64,
    pub interval_unit: String,
    pub schedule_period: String,
    pub start_time: String,
}
input! { UpdateBatchTaskCustomScheduleConfig{UpdateBatchTaskCustomScheduleConfigRequired: end_time, interval, interval_unit, schedule_period, start_time} {
    0 "EndTime" end_time: String, 1 "Interval" interval: i64, 2 "IntervalUnit" interval_unit: String,
    3 "SchedulePeriod" schedule_period: String, 4 "StartTime" start_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskParamList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateBatchTaskParamList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskSparkClientInfo {
    pub spark_client_version: Option<String>,
}
input! { UpdateBatchTaskSparkClientInfo(spark_client_version: String) {
    0 "SparkClientVersion" spark_client_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskUpStreamList {
    pub depend_period: Option<UpdateBatchTaskDependPeriod>,
    pub depend_strategy: Option<String>,
    pub field_list: Option<Vec<String>>,
    pub node_type: Option<String>,
    pub period_diff: Option<i64>,
    pub source_node_enabled: Option<bool>,
    pub source_node_id: Option<String>,
    pub source_node_output_name: Option<String>,
    pub source_table_name: Option<String>,
}
input! { UpdateBatchTaskUpStreamList(period_diff: i64, source_node_output_name: String) {
    0 "DependPeriod" depend_period: UpdateBatchTaskDependPeriod, 1 "DependStrategy" depend_strategy: String,
    2 "FieldList" field_list: Vec<String>, 3 "NodeType" node_type: String, 4 "PeriodDiff" period_diff: i64,
    5 "SourceNodeEnabled" source_node_enabled: bool, 6 "SourceNodeId" source_node_id: String,
    7 "SourceNodeOutputName" source_node_output_name: String, 8 "SourceTableName" source_table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskDependPeriod {
    pub period_offset: Option<i64>,
    pub period_type: Option<String>,
}
input! { UpdateBatchTaskDependPeriod(period_type: String) {
    0 "PeriodOffset" period_offset: i64, 1 "PeriodType" period_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub update_result: Option<UpdateBatchTaskUpdateResult>,
}
model! { UpdateBatchTaskOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success,
    4 "UpdateResult" update_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskUpdateResult {
    pub file_id: Option<i64>,
}
model! { UpdateBatchTaskUpdateResult {
    0 "FileId" file_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskUdfLineages {
    pub op_tenant_id: i64,
    pub update_command: UpdateBatchTaskUdfLineagesUpdateCommand,
}
operation! { UpdateBatchTaskUdfLineages(op_tenant_id: i64, update_command: UpdateBatchTaskUdfLineagesUpdateCommand)
    "UpdateBatchTaskUdfLineages" -> UpdateBatchTaskUdfLineagesOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskUdfLineagesUpdateCommand {
    pub file_id: Option<i64>,
    pub lineage_group_list: Option<Vec<UpdateBatchTaskUdfLineagesLineageGroupList>>,
    pub project_id: Option<i64>,
}
input! { UpdateBatchTaskUdfLineagesUpdateCommand(file_id: i64, lineage_group_list: Vec<UpdateBatchTaskUdfLineagesLineageGroupList>, project_id: i64) {
    0 "FileId" file_id: i64, 1 "LineageGroupList" lineage_group_list: Vec<UpdateBatchTaskUdfLineagesLineageGroupList>,
    2 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskUdfLineagesLineageGroupList {
    pub input_lineage_list: Option<Vec<UpdateBatchTaskUdfLineagesInputLineageList>>,
    pub output_lineage_list: Option<Vec<UpdateBatchTaskUdfLineagesOutputLineageList>>,
}
input! { UpdateBatchTaskUdfLineagesLineageGroupList(input_lineage_list: Vec<UpdateBatchTaskUdfLineagesInputLineageList>, output_lineage_list: Vec<UpdateBatchTaskUdfLineagesOutputLineageList>) {
    0 "InputLineageList" input_lineage_list: Vec<UpdateBatchTaskUdfLineagesInputLineageList>,
    1 "OutputLineageList" output_lineage_list: Vec<UpdateBatchTaskUdfLineagesOutputLineageList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskUdfLineagesInputLineageList {
    pub column_list: Option<Vec<String>>,
    pub env: Option<String>,
    pub full_table: Option<bool>,
    pub name: Option<String>,
}
input! { UpdateBatchTaskUdfLineagesInputLineageList(column_list: Vec<String>, env: String, full_table: bool, name: String) {
    0 "ColumnList" column_list: Vec<String>, 1 "Env" env: String, 2 "FullTable" full_table: bool, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskUdfLineagesOutputLineageList {
    pub column_list: Option<Vec<String>>,
    pub env: Option<String>,
    pub full_table: Option<bool>,
    pub name: Option<String>,
}
input! { UpdateBatchTaskUdfLineagesOutputLineageList(column_list: Vec<String>, env: String, full_table: bool, name: String) {
    0 "ColumnList" column_list: Vec<String>, 1 "Env" env: String, 2 "FullTable" full_table: bool, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBatchTaskUdfLineagesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBatchTaskUdfLineagesOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizEntity {
    pub op_tenant_id: i64,
    pub update_command: UpdateBizEntityUpdateCommand,
}
operation! { UpdateBizEntity(op_tenant_id: i64, update_command: UpdateBizEntityUpdateCommand)
    "UpdateBizEntity" -> UpdateBizEntityOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizEntityUpdateCommand {
    pub biz_object: Option<UpdateBizEntityBizObject>,
    pub biz_process: Option<UpdateBizEntityBizProcess>,
    pub biz_unit_id: Option<i64>,
    pub data_domain_id: Option<i64>,
    pub id: Option<i64>,
    pub r#type: Option<String>,
}
input! { UpdateBizEntityUpdateCommand(biz_unit_id: i64, data_domain_id: i64, id: i64, r#type: String) {
    0 "BizObject" biz_object: UpdateBizEntityBizObject, 1 "BizProcess" biz_process: UpdateBizEntityBizProcess,
    2 "BizUnitId" biz_unit_id: i64, 3 "DataDomainId" data_domain_id: i64, 4 "Id" id: i64, 5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizEntityBizObject {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub owner_user_id: Option<String>,
    pub parent_id: Option<i64>,
    pub ref_biz_entity_id_list: Option<Vec<i64>>,
}
input! { UpdateBizEntityBizObject(display_name: String, name: String, owner_user_id: String) {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "Name" name: String,
    3 "OwnerUserId" owner_user_id: String, 4 "ParentId" parent_id: i64,
    5 "RefBizEntityIdList" ref_biz_entity_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizEntityBizProcess {
    pub biz_event_entity_id_list: Option<Vec<i64>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub owner_user_id: Option<String>,
    pub pre_biz_process_id_list: Option<Vec<i64>>,
    pub ref_biz_entity_id_list: Option<Vec<i64>>,
}
input! { UpdateBizEntityBizProcess(display_name: String, name: String, owner_user_id: String) {
    0 "BizEventEntityIdList" biz_event_entity_id_list: Vec<i64>, 1 "Description" description: String,
    2 "DisplayName" display_name: String, 3 "Name" name: String, 4 "OwnerUserId" owner_user_id: String,
    5 "PreBizProcessIdList" pre_biz_process_id_list: Vec<i64>, 6 "RefBizEntityIdList" ref_biz_entity_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizEntityOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBizEntityOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizMetric {
    pub op_tenant_id: i64,
    pub update_biz_metric_command: UpdateBizMetricUpdateBizMetricCommand,
}
operation! { UpdateBizMetric(op_tenant_id: i64, update_biz_metric_command: UpdateBizMetricUpdateBizMetricCommand)
    "UpdateBizMetric" -> UpdateBizMetricOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateBizMetricCommand" update_biz_metric_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizMetricUpdateBizMetricCommand {
    pub associated_tech_metric_full_names: Option<Vec<String>>,
    pub biz_owner_name: Option<String>,
    pub catalog_ids: Option<Vec<i64>>,
    pub custom_attribute: Option<Vec<UpdateBizMetricCustomAttribute>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub labels: Option<Vec<String>>,
    pub metric_definition: Option<String>,
    pub metric_relation_diagram_expression: Option<String>,
    pub metric_relation_diagram_switch_open: Option<bool>,
    pub name: Option<String>,
    pub new_name: Option<String>,
    pub operate_instruction_content: Option<String>,
    pub operate_instruction_enabled: Option<bool>,
    pub related_biz_metrics: Option<Vec<UpdateBizMetricRelatedBizMetrics>>,
    pub view_scope: Option<UpdateBizMetricViewScope>,
}
input! { UpdateBizMetricUpdateBizMetricCommand(name: String) {
    0 "AssociatedTechMetricFullNames" associated_tech_metric_full_names: Vec<String>,
    1 "BizOwnerName" biz_owner_name: String, 2 "CatalogIds" catalog_ids: Vec<i64>,
    3 "CustomAttribute" custom_attribute: Vec<UpdateBizMetricCustomAttribute>, 4 "Description" description: String,
    5 "DisplayName" display_name: String, 6 "Labels" labels: Vec<String>,
    7 "MetricDefinition" metric_definition: String,
    8 "MetricRelationDiagramExpression" metric_relation_diagram_expression: String,
    9 "MetricRelationDiagramSwitchOpen" metric_relation_diagram_switch_open: bool, 10 "Name" name: String,
    11 "NewName" new_name: String, 12 "OperateInstructionContent" operate_instruction_content: String,
    13 "OperateInstructionEnabled" operate_instruction_enabled: bool,
    14 "RelatedBizMetrics" related_biz_metrics: Vec<UpdateBizMetricRelatedBizMetrics>,
    15 "ViewScope" view_scope: UpdateBizMetricViewScope
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizMetricCustomAttribute {
    pub code: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateBizMetricCustomAttribute() {
    0 "Code" code: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizMetricRelatedBizMetrics {
    pub name: Option<String>,
    pub relation_type: Option<String>,
}
input! { UpdateBizMetricRelatedBizMetrics() {
    0 "Name" name: String, 1 "RelationType" relation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizMetricViewScope {
    pub scope_type: Option<String>,
    pub user_group_names: Option<Vec<String>>,
    pub user_names: Option<Vec<String>>,
}
input! { UpdateBizMetricViewScope() {
    0 "ScopeType" scope_type: String, 1 "UserGroupNames" user_group_names: Vec<String>,
    2 "UserNames" user_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizMetricOutput {
    pub code: Option<String>,
    pub data: Option<UpdateBizMetricData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBizMetricOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizMetricData {
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBizMetricData {
    0 "Message" message, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizUnit {
    pub op_tenant_id: i64,
    pub update_command: UpdateBizUnitUpdateCommand,
}
operation! { UpdateBizUnit(op_tenant_id: i64, update_command: UpdateBizUnitUpdateCommand)
    "UpdateBizUnit" -> UpdateBizUnitOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizUnitUpdateCommand {
    pub biz_unit_account_list: Option<Vec<UpdateBizUnitBizUnitAccountList>>,
    pub biz_unit_id: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub icon: Option<String>,
    pub name: Option<String>,
}

/// What [`UpdateBizUnitUpdateCommand::new`] takes.
pub struct UpdateBizUnitUpdateCommandRequired {
    pub biz_unit_account_list: Vec<UpdateBizUnitBizUnitAccountList>,
    pub biz_unit_id: i64,
    pub display_name: String,
    pub icon: String,
    pub name: String,
}
input! { UpdateBizUnitUpdateCommand{UpdateBizUnitUpdateCommandRequired: biz_unit_account_list, biz_unit_id, display_name, icon, name} {
    0 "BizUnitAccountList" biz_unit_account_list: Vec<UpdateBizUnitBizUnitAccountList>, 1 "BizUnitId" biz_unit_id: i64,
    2 "Description" description: String, 3 "DisplayName" display_name: String, 4 "Icon" icon: String,
    5 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizUnitBizUnitAccountList {
    pub user_id: Option<String>,
}
input! { UpdateBizUnitBizUnitAccountList(user_id: String) {
    0 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBizUnitOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateBizUnitOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeSource {
    pub op_tenant_id: i64,
    pub update_command: UpdateComputeSourceUpdateCommand,
}
operation! { UpdateComputeSource(op_tenant_id: i64, update_command: UpdateComputeSourceUpdateCommand)
    "UpdateComputeSource" -> UpdateComputeSourceOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeSourceUpdateCommand {
    pub config_list: Option<Vec<UpdateComputeSourceConfigList>>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}

/// What [`UpdateComputeSourceUpdateCommand::new`] takes.
pub struct UpdateComputeSourceUpdateCommandRequired {
    pub config_list: Vec<UpdateComputeSourceConfigList>,
    pub description: String,
    pub id: i64,
    pub name: String,
    pub r#type: String,
}
input! { UpdateComputeSourceUpdateCommand{UpdateComputeSourceUpdateCommandRequired: config_list, description, id, name, r#type} {
    0 "ConfigList" config_list: Vec<UpdateComputeSourceConfigList>, 1 "Description" description: String, 2 "Id" id: i64,
    3 "Name" name: String, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeSourceConfigList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateComputeSourceConfigList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeSourceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateComputeSourceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDomain {
    pub op_tenant_id: i64,
    pub update_command: UpdateDataDomainUpdateCommand,
}
operation! { UpdateDataDomain(op_tenant_id: i64, update_command: UpdateDataDomainUpdateCommand)
    "UpdateDataDomain" -> UpdateDataDomainOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDomainUpdateCommand {
    pub abbreviation: Option<String>,
    pub biz_unit_id: Option<i64>,
    pub data_domain_id: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<i64>,
}

/// What [`UpdateDataDomainUpdateCommand::new`] takes.
pub struct UpdateDataDomainUpdateCommandRequired {
    pub abbreviation: String,
    pub biz_unit_id: i64,
    pub data_domain_id: i64,
    pub display_name: String,
    pub name: String,
}
input! { UpdateDataDomainUpdateCommand{UpdateDataDomainUpdateCommandRequired: abbreviation, biz_unit_id, data_domain_id, display_name, name} {
    0 "Abbreviation" abbreviation: String, 1 "BizUnitId" biz_unit_id: i64, 2 "DataDomainId" data_domain_id: i64,
    3 "Description" description: String, 4 "DisplayName" display_name: String, 5 "Name" name: String,
    6 "ParentId" parent_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataDomainOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataDomainOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceApp {
    pub op_tenant_id: i64,
    pub update_command: UpdateDataServiceAppUpdateCommand,
}
operation! { UpdateDataServiceApp(op_tenant_id: i64, update_command: UpdateDataServiceAppUpdateCommand)
    "UpdateDataServiceApp" -> UpdateDataServiceAppOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceAppUpdateCommand {
    pub app_group_id: Option<i64>,
    pub app_id: Option<i64>,
    pub app_name: Option<String>,
    pub owner_ids: Option<Vec<String>>,
    pub scenarios: Option<String>,
}
input! { UpdateDataServiceAppUpdateCommand(app_id: i64) {
    0 "AppGroupId" app_group_id: i64, 1 "AppId" app_id: i64, 2 "AppName" app_name: String,
    3 "OwnerIds" owner_ids: Vec<String>, 4 "Scenarios" scenarios: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceAppOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataServiceAppOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceAppGroup {
    pub op_tenant_id: i64,
    pub update_command: UpdateDataServiceAppGroupUpdateCommand,
}
operation! { UpdateDataServiceAppGroup(op_tenant_id: i64, update_command: UpdateDataServiceAppGroupUpdateCommand)
    "UpdateDataServiceAppGroup" -> UpdateDataServiceAppGroupOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceAppGroupUpdateCommand {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
}
input! { UpdateDataServiceAppGroupUpdateCommand(group_id: i64, group_name: String) {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceAppGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataServiceAppGroupOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceAppMember {
    pub op_tenant_id: i64,
    pub update_command: UpdateDataServiceAppMemberUpdateCommand,
}
operation! { UpdateDataServiceAppMember(op_tenant_id: i64, update_command: UpdateDataServiceAppMemberUpdateCommand)
    "UpdateDataServiceAppMember" -> UpdateDataServiceAppMemberOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceAppMemberUpdateCommand {
    pub app_id: Option<i64>,
    pub member_list: Option<Vec<UpdateDataServiceAppMemberMemberList>>,
}
input! { UpdateDataServiceAppMemberUpdateCommand(app_id: i64, member_list: Vec<UpdateDataServiceAppMemberMemberList>) {
    0 "AppId" app_id: i64, 1 "MemberList" member_list: Vec<UpdateDataServiceAppMemberMemberList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceAppMemberMemberList {
    pub effective_end: Option<String>,
    pub user_id: Option<String>,
}
input! { UpdateDataServiceAppMemberMemberList(effective_end: String, user_id: String) {
    0 "EffectiveEnd" effective_end: String, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataServiceAppMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataServiceAppMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceBasicInfo {
    pub op_tenant_id: i64,
    pub update_command: UpdateDataSourceBasicInfoUpdateCommand,
}
operation! { UpdateDataSourceBasicInfo(op_tenant_id: i64, update_command: UpdateDataSourceBasicInfoUpdateCommand)
    "UpdateDataSourceBasicInfo" -> UpdateDataSourceBasicInfoOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceBasicInfoUpdateCommand {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
input! { UpdateDataSourceBasicInfoUpdateCommand(description: String, id: i64, name: String) {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceBasicInfoOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataSourceBasicInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceConfig {
    pub op_tenant_id: i64,
    pub update_command: UpdateDataSourceConfigUpdateCommand,
}
operation! { UpdateDataSourceConfig(op_tenant_id: i64, update_command: UpdateDataSourceConfigUpdateCommand)
    "UpdateDataSourceConfig" -> UpdateDataSourceConfigOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceConfigUpdateCommand {
    pub config_item_list: Option<Vec<UpdateDataSourceConfigConfigItemList>>,
    pub id: Option<i64>,
}
input! { UpdateDataSourceConfigUpdateCommand(config_item_list: Vec<UpdateDataSourceConfigConfigItemList>, id: i64) {
    0 "ConfigItemList" config_item_list: Vec<UpdateDataSourceConfigConfigItemList>, 1 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceConfigConfigItemList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataSourceConfigConfigItemList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataSourceConfigOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDataSourceConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataset {
    pub op_tenant_id: i64,
    pub project_id: String,
    pub update_command: UpdateDatasetUpdateCommand,
}
operation! { UpdateDataset(op_tenant_id: i64, project_id: String, update_command: UpdateDatasetUpdateCommand)
    "UpdateDataset" -> UpdateDatasetOutput {
    0 "OpTenantId" op_tenant_id, 1 "ProjectId" project_id, 2 "UpdateCommand" update_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetUpdateCommand {
    pub content_type: Option<String>,
    pub data_cell_id: Option<String>,
    pub description: Option<String>,
    pub file_id: Option<String>,
    pub id: Option<i64>,
    pub metadata_storage_type: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub scenario: Option<String>,
    pub storage_type: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
    pub version_config: Option<UpdateDatasetVersionConfig>,
}
input! { UpdateDatasetUpdateCommand(file_id: String, id: i64) {
    0 "ContentType" content_type: String, 1 "DataCellId" data_cell_id: String, 2 "Description" description: String,
    3 "FileId" file_id: String, 4 "Id" id: i64, 5 "MetadataStorageType" metadata_storage_type: String,
    6 "Name" name: String, 7 "Owner" owner: String, 8 "Scenario" scenario: String, 9 "StorageType" storage_type: String,
    10 "Type" r#type: String, 11 "Version" version: String,
    12 "VersionConfig" version_config: UpdateDatasetVersionConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetVersionConfig {
    pub file_storage_config: Option<UpdateDatasetFileStorageConfig>,
    pub metadata_storage_config: Option<UpdateDatasetMetadataStorageConfig>,
    pub realtime_meta_table_config: Option<UpdateDatasetRealtimeMetaTableConfig>,
    pub version_description: Option<String>,
}
input! { UpdateDatasetVersionConfig() {
    0 "FileStorageConfig" file_storage_config: UpdateDatasetFileStorageConfig,
    1 "MetadataStorageConfig" metadata_storage_config: UpdateDatasetMetadataStorageConfig,
    2 "RealtimeMetaTableConfig" realtime_meta_table_config: UpdateDatasetRealtimeMetaTableConfig,
    3 "VersionDescription" version_description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetFileStorageConfig {
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dev_path: Option<String>,
    pub mount_path: Option<String>,
    pub prod_path: Option<String>,
}
input! { UpdateDatasetFileStorageConfig(data_source_id: String, mount_path: String, prod_path: String) {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceName" data_source_name: String, 2 "DevPath" dev_path: String,
    3 "MountPath" mount_path: String, 4 "ProdPath" prod_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetMetadataStorageConfig {
    pub data_source_id: Option<String>,
    pub data_source_name: Option<String>,
    pub dev_schema: Option<String>,
    pub metadata_storage_mode: Option<String>,
    pub metadata_storage_type: Option<String>,
    pub prod_schema: Option<String>,
    pub table_name: Option<String>,
    pub table_schema: Option<UpdateDatasetTableSchema>,
}
input! { UpdateDatasetMetadataStorageConfig(data_source_id: String, metadata_storage_mode: String, prod_schema: String, table_name: String) {
    0 "DataSourceId" data_source_id: String, 1 "DataSourceName" data_source_name: String,
    2 "DevSchema" dev_schema: String, 3 "MetadataStorageMode" metadata_storage_mode: String,
    4 "MetadataStorageType" metadata_storage_type: String, 5 "ProdSchema" prod_schema: String,
    6 "TableName" table_name: String, 7 "TableSchema" table_schema: UpdateDatasetTableSchema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetTableSchema {
    pub columns: Option<Vec<UpdateDatasetColumns>>,
}
input! { UpdateDatasetTableSchema() {
    0 "Columns" columns: Vec<UpdateDatasetColumns>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetColumns {
    pub comment: Option<String>,
    pub element_type: Option<String>,
    pub max_capacity: Option<i64>,
    pub name: Option<String>,
    pub pk: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<bool>,
    pub vector_index_config: Option<UpdateDatasetVectorIndexConfig>,
}
input! { UpdateDatasetColumns(name: String, r#type: String) {
    0 "Comment" comment: String, 1 "ElementType" element_type: String, 2 "MaxCapacity" max_capacity: i64,
    3 "Name" name: String, 4 "Pk" pk: bool, 5 "Type" r#type: String, 6 "Url" url: bool,
    7 "VectorIndexConfig" vector_index_config: UpdateDatasetVectorIndexConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetVectorIndexConfig {
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub index_params: Option<BTreeMap<String, Value>>,
    pub index_type: Option<String>,
    pub similarity_type: Option<String>,
}
input! { UpdateDatasetVectorIndexConfig(dimension: i64, embedding_model: String, index_type: String, similarity_type: String) {
    0 "Dimension" dimension: i64, 1 "EmbeddingModel" embedding_model: String,
    2 "IndexParams" index_params: BTreeMap<String, Value>, 3 "IndexType" index_type: String,
    4 "SimilarityType" similarity_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetRealtimeMetaTableConfig {
    pub datasource_type: Option<String>,
    pub meta_table_name: Option<String>,
    pub project_id: Option<i64>,
    pub table_schema: Option<UpdateDatasetRealtimeMetaTableConfigTableSchema>,
}
input! { UpdateDatasetRealtimeMetaTableConfig(datasource_type: String, meta_table_name: String, project_id: i64) {
    0 "DatasourceType" datasource_type: String, 1 "MetaTableName" meta_table_name: String,
    2 "ProjectId" project_id: i64, 3 "TableSchema" table_schema: UpdateDatasetRealtimeMetaTableConfigTableSchema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetRealtimeMetaTableConfigTableSchema {
    pub columns: Option<Vec<UpdateDatasetTableSchemaColumns>>,
}
input! { UpdateDatasetRealtimeMetaTableConfigTableSchema() {
    0 "Columns" columns: Vec<UpdateDatasetTableSchemaColumns>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetTableSchemaColumns {
    pub comment: Option<String>,
    pub element_type: Option<String>,
    pub max_capacity: Option<i64>,
    pub name: Option<String>,
    pub pk: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<bool>,
    pub vector_index_config: Option<UpdateDatasetColumnsVectorIndexConfig>,
}
input! { UpdateDatasetTableSchemaColumns(name: String, r#type: String) {
    0 "Comment" comment: String, 1 "ElementType" element_type: String, 2 "MaxCapacity" max_capacity: i64,
    3 "Name" name: String, 4 "Pk" pk: bool, 5 "Type" r#type: String, 6 "Url" url: bool,
    7 "VectorIndexConfig" vector_index_config: UpdateDatasetColumnsVectorIndexConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetColumnsVectorIndexConfig {
    pub dimension: Option<i64>,
    pub embedding_model: Option<String>,
    pub index_params: Option<BTreeMap<String, Value>>,
    pub index_type: Option<String>,
    pub similarity_type: Option<String>,
}
input! { UpdateDatasetColumnsVectorIndexConfig(dimension: i64, embedding_model: String, index_type: String, similarity_type: String) {
    0 "Dimension" dimension: i64, 1 "EmbeddingModel" embedding_model: String,
    2 "IndexParams" index_params: BTreeMap<String, Value>, 3 "IndexType" index_type: String,
    4 "SimilarityType" similarity_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDatasetOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevProdProject {
    pub op_tenant_id: i64,
    pub update_command: UpdateDevProdProjectUpdateCommand,
}
operation! { UpdateDevProdProject(op_tenant_id: i64, update_command: UpdateDevProdProjectUpdateCommand)
    "UpdateDevProdProject" -> UpdateDevProdProjectOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevProdProjectUpdateCommand {
    pub biz_unit_id: Option<i64>,
    pub dev_compute_source_id: Option<i64>,
    pub dev_description: Option<String>,
    pub dev_stream_compute_source_id: Option<i64>,
    pub display_name: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_space_tag: Option<String>,
    pub prod_compute_source_id: Option<i64>,
    pub prod_description: Option<String>,
    pub prod_stream_compute_source_id: Option<i64>,
    pub white_lists: Option<Vec<UpdateDevProdProjectWhiteLists>>,
}
input! { UpdateDevProdProjectUpdateCommand(id: i64) {
    0 "BizUnitId" biz_unit_id: i64, 1 "DevComputeSourceId" dev_compute_source_id: i64,
    2 "DevDescription" dev_description: String, 3 "DevStreamComputeSourceId" dev_stream_compute_source_id: i64,
    4 "DisplayName" display_name: String, 5 "Id" id: i64, 6 "Name" name: String,
    7 "NameSpaceTag" name_space_tag: String, 8 "ProdComputeSourceId" prod_compute_source_id: i64,
    9 "ProdDescription" prod_description: String, 10 "ProdStreamComputeSourceId" prod_stream_compute_source_id: i64,
    11 "WhiteLists" white_lists: Vec<UpdateDevProdProjectWhiteLists>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevProdProjectWhiteLists {
    pub description: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
input! { UpdateDevProdProjectWhiteLists() {
    0 "Description" description: String, 1 "Ip" ip: String, 2 "Port" port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDevProdProjectOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDevProdProjectOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileDirectory {
    pub directory: String,
    pub file_id: i64,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { UpdateFileDirectory(directory: String, file_id: i64, op_tenant_id: i64, project_id: i64)
    "UpdateFileDirectory" -> UpdateFileDirectoryOutput {
    0 "Directory" directory, 1 "FileId" file_id, 2 "OpTenantId" op_tenant_id, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileDirectoryOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFileDirectoryOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileName {
    pub file_id: i64,
    pub name: String,
    pub op_tenant_id: i64,
    pub project_id: i64,
}
operation! { UpdateFileName(file_id: i64, name: String, op_tenant_id: i64, project_id: i64)
    "UpdateFileName" -> UpdateFileNameOutput {
    0 "FileId" file_id, 1 "Name" name, 2 "OpTenantId" op_tenant_id, 3 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileNameOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFileNameOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKgEntity {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub update_command: UpdateKgEntityUpdateCommand,
}
operation! { UpdateKgEntity(op_tenant_id: i64, workspace_id: String, update_command: UpdateKgEntityUpdateCommand)
    "UpdateKgEntity" -> UpdateKgEntityOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "UpdateCommand" update_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKgEntityUpdateCommand {
    pub entity_id: Option<String>,
    pub entity_type: Option<String>,
    pub property_list: Option<Vec<UpdateKgEntityPropertyList>>,
}
input! { UpdateKgEntityUpdateCommand(entity_id: String, entity_type: String, property_list: Vec<UpdateKgEntityPropertyList>) {
    0 "EntityId" entity_id: String, 1 "EntityType" entity_type: String,
    2 "PropertyList" property_list: Vec<UpdateKgEntityPropertyList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKgEntityPropertyList {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { UpdateKgEntityPropertyList(code: String, value: String) {
    0 "Code" code: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKgEntityOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateKgEntityOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKgRelation {
    pub op_tenant_id: i64,
    pub workspace_id: String,
    pub update_command: UpdateKgRelationUpdateCommand,
}
operation! { UpdateKgRelation(op_tenant_id: i64, workspace_id: String, update_command: UpdateKgRelationUpdateCommand)
    "UpdateKgRelation" -> UpdateKgRelationOutput {
    0 "OpTenantId" op_tenant_id, 1 "WorkspaceId" workspace_id, 2 "UpdateCommand" update_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKgRelationUpdateCommand {
    pub property_list: Option<Vec<UpdateKgRelationPropertyList>>,
    pub relation_id: Option<String>,
    pub relation_type: Option<String>,
}
input! { UpdateKgRelationUpdateCommand(relation_id: String, relation_type: String) {
    0 "PropertyList" property_list: Vec<UpdateKgRelationPropertyList>, 1 "RelationId" relation_id: String,
    2 "RelationType" relation_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKgRelationPropertyList {
    pub code: Option<String>,
    pub value: Option<String>,
}
input! { UpdateKgRelationPropertyList(code: String, value: String) {
    0 "Code" code: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKgRelationOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateKgRelationOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipeline {
    pub op_tenant_id: i64,
    pub context: UpdatePipelineContext,
    pub update_command: UpdatePipelineUpdateCommand,
}
operation! { UpdatePipeline(op_tenant_id: i64, context: UpdatePipelineContext, update_command: UpdatePipelineUpdateCommand)
    "UpdatePipeline" -> UpdatePipelineOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { UpdatePipelineContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineUpdateCommand {
    pub comment: Option<String>,
    pub mode: Option<String>,
    pub node_info: Option<UpdatePipelineNodeInfo>,
    pub pipeline_config: Option<UpdatePipelinePipelineConfig>,
    pub pipeline_json: Option<String>,
    pub pipeline_type: Option<i64>,
    pub schedule_config: Option<String>,
    pub settings: Option<String>,
    pub submit: Option<bool>,
}
input! { UpdatePipelineUpdateCommand(node_info: UpdatePipelineNodeInfo, pipeline_config: UpdatePipelinePipelineConfig, schedule_config: String) {
    0 "Comment" comment: String, 1 "Mode" mode: String, 2 "NodeInfo" node_info: UpdatePipelineNodeInfo,
    3 "PipelineConfig" pipeline_config: UpdatePipelinePipelineConfig, 4 "PipelineJson" pipeline_json: String,
    5 "PipelineType" pipeline_type: i64, 6 "ScheduleConfig" schedule_config: String, 7 "Settings" settings: String,
    8 "Submit" submit: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineNodeInfo {
    pub directory: Option<String>,
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub pipeline_id: Option<i64>,
}
input! { UpdatePipelineNodeInfo(node_name: String) {
    0 "Directory" directory: String, 1 "FileId" file_id: i64, 2 "NodeId" node_id: String,
    3 "NodeName" node_name: String, 4 "PipelineId" pipeline_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelinePipelineConfig {
    pub hops: Option<Vec<UpdatePipelineHops>>,
    pub steps: Option<Vec<UpdatePipelineSteps>>,
}
input! { UpdatePipelinePipelineConfig(hops: Vec<UpdatePipelineHops>, steps: Vec<UpdatePipelineSteps>) {
    0 "Hops" hops: Vec<UpdatePipelineHops>, 1 "Steps" steps: Vec<UpdatePipelineSteps>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineHops {
    pub send_to: Option<bool>,
    pub source: Option<String>,
    pub target: Option<String>,
}
input! { UpdatePipelineHops(source: String, target: String) {
    0 "SendTo" send_to: bool, 1 "Source" source: String, 2 "Target" target: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineSteps {
    pub is_distribute: Option<bool>,
    pub key: Option<String>,
    pub plugin_config: Option<String>,
    pub step_name: Option<String>,
    pub step_type: Option<String>,
}
input! { UpdatePipelineSteps(key: String, plugin_config: String, step_name: String, step_type: String) {
    0 "IsDistribute" is_distribute: bool, 1 "Key" key: String, 2 "PluginConfig" plugin_config: String,
    3 "StepName" step_name: String, 4 "StepType" step_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineOutput {
    pub code: Option<String>,
    pub data: Option<UpdatePipelineData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePipelineOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineData {
    pub host_machine: Option<String>,
    pub node_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub submit_id: Option<i64>,
    pub version: Option<String>,
}
model! { UpdatePipelineData {
    0 "HostMachine" host_machine, 1 "NodeId" node_id, 2 "PipelineId" pipeline_id, 3 "SubmitId" submit_id,
    4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineByAsync {
    pub op_tenant_id: i64,
    pub context: UpdatePipelineByAsyncContext,
    pub update_command: UpdatePipelineByAsyncUpdateCommand,
}
operation! { UpdatePipelineByAsync(op_tenant_id: i64, context: UpdatePipelineByAsyncContext, update_command: UpdatePipelineByAsyncUpdateCommand)
    "UpdatePipelineByAsync" -> UpdatePipelineByAsyncOutput {
    0 "OpTenantId" op_tenant_id, 1 "Context" context, 2 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json },
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineByAsyncContext {
    pub env: Option<String>,
    pub project_id: Option<i64>,
}
input! { UpdatePipelineByAsyncContext(env: String, project_id: i64) {
    0 "Env" env: String, 1 "ProjectId" project_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineByAsyncUpdateCommand {
    pub comment: Option<String>,
    pub mode: Option<String>,
    pub node_info: Option<UpdatePipelineByAsyncNodeInfo>,
    pub pipeline_config: Option<UpdatePipelineByAsyncPipelineConfig>,
    pub pipeline_json: Option<String>,
    pub pipeline_type: Option<i64>,
    pub schedule_config: Option<String>,
    pub settings: Option<String>,
    pub submit: Option<bool>,
}
input! { UpdatePipelineByAsyncUpdateCommand(node_info: UpdatePipelineByAsyncNodeInfo, pipeline_config: UpdatePipelineByAsyncPipelineConfig, schedule_config: String) {
    0 "Comment" comment: String, 1 "Mode" mode: String, 2 "NodeInfo" node_info: UpdatePipelineByAsyncNodeInfo,
    3 "PipelineConfig" pipeline_config: UpdatePipelineByAsyncPipelineConfig, 4 "PipelineJson" pipeline_json: String,
    5 "PipelineType" pipeline_type: i64, 6 "ScheduleConfig" schedule_config: String, 7 "Settings" settings: String,
    8 "Submit" submit: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineByAsyncNodeInfo {
    pub directory: Option<String>,
    pub file_id: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub pipeline_id: Option<i64>,
}
input! { UpdatePipelineByAsyncNodeInfo(node_name: String) {
    0 "Directory" directory: String, 1 "FileId" file_id: i64, 2 "NodeId" node_id: String,
    3 "NodeName" node_name: String, 4 "PipelineId" pipeline_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineByAsyncPipelineConfig {
    pub hops: Option<Vec<UpdatePipelineByAsyncHops>>,
    pub steps: Option<Vec<UpdatePipelineByAsyncSteps>>,
}
input! { UpdatePipelineByAsyncPipelineConfig(hops: Vec<UpdatePipelineByAsyncHops>, steps: Vec<UpdatePipelineByAsyncSteps>) {
    0 "Hops" hops: Vec<UpdatePipelineByAsyncHops>, 1 "Steps" steps: Vec<UpdatePipelineByAsyncSteps>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineByAsyncHops {
    pub send_to: Option<bool>,
    pub source: Option<String>,
    pub target: Option<String>,
}
input! { UpdatePipelineByAsyncHops(source: String, target: String) {
    0 "SendTo" send_to: bool, 1 "Source" source: String, 2 "Target" target: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineByAsyncSteps {
    pub is_distribute: Option<bool>,
    pub key: Option<String>,
    pub plugin_config: Option<String>,
    pub step_name: Option<String>,
    pub step_type: Option<String>,
}
input! { UpdatePipelineByAsyncSteps(key: String, plugin_config: String, step_name: String, step_type: String) {
    0 "IsDistribute" is_distribute: bool, 1 "Key" key: String, 2 "PluginConfig" plugin_config: String,
    3 "StepName" step_name: String, 4 "StepType" step_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineByAsyncOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePipelineByAsyncOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectMember {
    pub id: i64,
    pub op_tenant_id: i64,
    pub update_command: UpdateProjectMemberUpdateCommand,
}
operation! { UpdateProjectMember(id: i64, op_tenant_id: i64, update_command: UpdateProjectMemberUpdateCommand)
    "UpdateProjectMember" -> UpdateProjectMemberOutput {
    0 "Id" id, 1 "OpTenantId" op_tenant_id, 2 "UpdateCommand" update_command
} [
    Mark { index: 2, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectMemberUpdateCommand {
    pub env: Option<String>,
    pub user_list: Option<Vec<UpdateProjectMemberUserList>>,
}
input! { UpdateProjectMemberUpdateCommand(env: String, user_list: Vec<UpdateProjectMemberUserList>) {
    0 "Env" env: String, 1 "UserList" user_list: Vec<UpdateProjectMemberUserList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectMemberUserList {
    pub role_list: Option<Vec<i64>>,
    pub user_id: Option<String>,
}
input! { UpdateProjectMemberUserList(role_list: Vec<i64>, user_id: String) {
    0 "RoleList" role_list: Vec<i64>, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateProjectMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQualityRuleSwitch {
    pub op_tenant_id: i64,
    pub update_command: UpdateQualityRuleSwitchUpdateCommand,
}
operation! { UpdateQualityRuleSwitch(op_tenant_id: i64, update_command: UpdateQualityRuleSwitchUpdateCommand)
    "UpdateQualityRuleSwitch" -> UpdateQualityRuleSwitchOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQualityRuleSwitchUpdateCommand {
    pub open: Option<bool>,
    pub rule_id_list: Option<Vec<i64>>,
}
input! { UpdateQualityRuleSwitchUpdateCommand(open: bool, rule_id_list: Vec<i64>) {
    0 "Open" open: bool, 1 "RuleIdList" rule_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQualityRuleSwitchOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateQualityRuleSwitchOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQualityWatchSwitch {
    pub op_tenant_id: i64,
    pub update_command: UpdateQualityWatchSwitchUpdateCommand,
}
operation! { UpdateQualityWatchSwitch(op_tenant_id: i64, update_command: UpdateQualityWatchSwitchUpdateCommand)
    "UpdateQualityWatchSwitch" -> UpdateQualityWatchSwitchOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQualityWatchSwitchUpdateCommand {
    pub open: Option<bool>,
    pub watch_id_list: Option<Vec<i64>>,
}
input! { UpdateQualityWatchSwitchUpdateCommand(open: bool, watch_id_list: Vec<i64>) {
    0 "Open" open: bool, 1 "WatchIdList" watch_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQualityWatchSwitchOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateQualityWatchSwitchOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResource {
    pub op_tenant_id: i64,
    pub update_command: UpdateResourceUpdateCommand,
}
operation! { UpdateResource(op_tenant_id: i64, update_command: UpdateResourceUpdateCommand)
    "UpdateResource" -> UpdateResourceOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceUpdateCommand {
    pub comment: Option<String>,
    pub compute_engine_type: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub storage_address: Option<String>,
}

/// What [`UpdateResourceUpdateCommand::new`] takes.
pub struct UpdateResourceUpdateCommandRequired {
    pub comment: String,
    pub compute_engine_type: String,
    pub description: String,
    pub id: i64,
    pub name: String,
    pub project_id: i64,
    pub storage_address: String,
}
input! { UpdateResourceUpdateCommand{UpdateResourceUpdateCommandRequired: comment, compute_engine_type, description, id, name, project_id, storage_address} {
    0 "Comment" comment: String, 1 "ComputeEngineType" compute_engine_type: String, 2 "Description" description: String,
    3 "Id" id: i64, 4 "Name" name: String, 5 "ProjectId" project_id: i64, 6 "StorageAddress" storage_address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateResourceOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowPermission {
    pub op_tenant_id: i64,
    pub update_row_permission_command: UpdateRowPermissionUpdateRowPermissionCommand,
}
operation! { UpdateRowPermission(op_tenant_id: i64, update_row_permission_command: UpdateRowPermissionUpdateRowPermissionCommand)
    "UpdateRowPermission" -> UpdateRowPermissionOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateRowPermissionCommand" update_row_permission_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowPermissionUpdateRowPermissionCommand {
    pub mapping_columns: Option<Vec<UpdateRowPermissionMappingColumns>>,
    pub row_permission_desc: Option<String>,
    pub row_permission_id: Option<i64>,
    pub row_permission_name: Option<String>,
    pub rules: Option<Vec<UpdateRowPermissionRules>>,
    pub tables: Option<Vec<UpdateRowPermissionTables>>,
}
input! { UpdateRowPermissionUpdateRowPermissionCommand(mapping_columns: Vec<UpdateRowPermissionMappingColumns>, row_permission_id: i64, row_permission_name: String) {
    0 "MappingColumns" mapping_columns: Vec<UpdateRowPermissionMappingColumns>,
    1 "RowPermissionDesc" row_permission_desc: String, 2 "RowPermissionId" row_permission_id: i64,
    3 "RowPermissionName" row_permission_name: String, 4 "Rules" rules: Vec<UpdateRowPermissionRules>,
    5 "Tables" tables: Vec<UpdateRowPermissionTables>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowPermissionMappingColumns {
    pub column_desc: Option<String>,
    pub column_name: Option<String>,
    pub column_type: Option<String>,
}
input! { UpdateRowPermissionMappingColumns(column_name: String, column_type: String) {
    0 "ColumnDesc" column_desc: String, 1 "ColumnName" column_name: String, 2 "ColumnType" column_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowPermissionRules {
    pub expressions: Option<Vec<UpdateRowPermissionExpressions>>,
    pub is_delete: Option<bool>,
    pub rule_name: Option<String>,
    pub scope_type: Option<String>,
    pub status: Option<i64>,
    pub user_mapping_list: Option<Vec<UpdateRowPermissionUserMappingList>>,
}
input! { UpdateRowPermissionRules(expressions: Vec<UpdateRowPermissionExpressions>, rule_name: String, scope_type: String) {
    0 "Expressions" expressions: Vec<UpdateRowPermissionExpressions>, 1 "IsDelete" is_delete: bool,
    2 "RuleName" rule_name: String, 3 "ScopeType" scope_type: String, 4 "Status" status: i64,
    5 "UserMappingList" user_mapping_list: Vec<UpdateRowPermissionUserMappingList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowPermissionExpressions {
    pub mapping_column_name: Option<String>,
    pub operator: Option<String>,
    pub sub_conditions: Option<Vec<Value>>,
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { UpdateRowPermissionExpressions(mapping_column_name: String, operator: String, sub_conditions: Vec<Value>, r#type: String) {
    0 "MappingColumnName" mapping_column_name: String, 1 "Operator" operator: String,
    2 "SubConditions" sub_conditions: Vec<Value>, 3 "Type" r#type: String, 4 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowPermissionUserMappingList {
    pub account_type: Option<String>,
    pub accounts: Option<Vec<UpdateRowPermissionAccounts>>,
}
input! { UpdateRowPermissionUserMappingList(account_type: String, accounts: Vec<UpdateRowPermissionAccounts>) {
    0 "AccountType" account_type: String, 1 "Accounts" accounts: Vec<UpdateRowPermissionAccounts>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowPermissionAccounts {
    pub account_id: Option<String>,
}
input! { UpdateRowPermissionAccounts(account_id: String) {
    0 "AccountId" account_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowPermissionTables {
    pub column_name: Option<String>,
    pub mapping_column_name: Option<String>,
    pub resource_id: Option<String>,
}
input! { UpdateRowPermissionTables(column_name: String, mapping_column_name: String, resource_id: String) {
    0 "ColumnName" column_name: String, 1 "MappingColumnName" mapping_column_name: String,
    2 "ResourceId" resource_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRowPermissionOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateRowPermissionOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityClassify {
    pub op_tenant_id: i64,
    pub update_command: UpdateSecurityClassifyUpdateCommand,
}
operation! { UpdateSecurityClassify(op_tenant_id: i64, update_command: UpdateSecurityClassifyUpdateCommand)
    "UpdateSecurityClassify" -> UpdateSecurityClassifyOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityClassifyUpdateCommand {
    pub abbreviation: Option<String>,
    pub advanced_condition_list: Option<Vec<UpdateSecurityClassifyAdvancedConditionList>>,
    pub description: Option<String>,
    pub feature_name_list: Option<Vec<String>>,
    pub id: Option<i64>,
    pub level_name: Option<String>,
    pub name: Option<String>,
    pub parent_path: Option<String>,
    pub priority: Option<i64>,
    pub status: Option<String>,
}
input! { UpdateSecurityClassifyUpdateCommand(level_name: String) {
    0 "Abbreviation" abbreviation: String,
    1 "AdvancedConditionList" advanced_condition_list: Vec<UpdateSecurityClassifyAdvancedConditionList>,
    2 "Description" description: String, 3 "FeatureNameList" feature_name_list: Vec<String>, 4 "Id" id: i64,
    5 "LevelName" level_name: String, 6 "Name" name: String, 7 "ParentPath" parent_path: String,
    8 "Priority" priority: i64, 9 "Status" status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityClassifyAdvancedConditionList {
    pub id: Option<String>,
    pub operate: Option<String>,
    pub option_list: Option<Vec<UpdateSecurityClassifyOptionList>>,
    pub parent_id: Option<String>,
    pub property: Option<String>,
    pub relation: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { UpdateSecurityClassifyAdvancedConditionList(id: String, operate: String, relation: String) {
    0 "Id" id: String, 1 "Operate" operate: String, 2 "OptionList" option_list: Vec<UpdateSecurityClassifyOptionList>,
    3 "ParentId" parent_id: String, 4 "Property" property: String, 5 "Relation" relation: String,
    6 "ValueList" value_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityClassifyOptionList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateSecurityClassifyOptionList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityClassifyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSecurityClassifyOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityClassifyCatalog {
    pub op_tenant_id: i64,
    pub update_command: UpdateSecurityClassifyCatalogUpdateCommand,
}
operation! { UpdateSecurityClassifyCatalog(op_tenant_id: i64, update_command: UpdateSecurityClassifyCatalogUpdateCommand)
    "UpdateSecurityClassifyCatalog" -> UpdateSecurityClassifyCatalogOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityClassifyCatalogUpdateCommand {
    pub name: Option<String>,
    pub owner_list: Option<Vec<String>>,
    pub parent_path: Option<String>,
    pub path: Option<String>,
    pub visible_type: Option<String>,
}
input! { UpdateSecurityClassifyCatalogUpdateCommand(name: String, path: String) {
    0 "Name" name: String, 1 "OwnerList" owner_list: Vec<String>, 2 "ParentPath" parent_path: String,
    3 "Path" path: String, 4 "VisibleType" visible_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityClassifyCatalogOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSecurityClassifyCatalogOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityIdentifyResultStatus {
    pub op_tenant_id: i64,
    pub update_command: UpdateSecurityIdentifyResultStatusUpdateCommand,
}
operation! { UpdateSecurityIdentifyResultStatus(op_tenant_id: i64, update_command: UpdateSecurityIdentifyResultStatusUpdateCommand)
    "UpdateSecurityIdentifyResultStatus" -> UpdateSecurityIdentifyResultStatusOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityIdentifyResultStatusUpdateCommand {
    pub enable: Option<bool>,
    pub identify_result_id_list: Option<Vec<i64>>,
}
input! { UpdateSecurityIdentifyResultStatusUpdateCommand(enable: bool, identify_result_id_list: Vec<i64>) {
    0 "Enable" enable: bool, 1 "IdentifyResultIdList" identify_result_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityIdentifyResultStatusOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSecurityIdentifyResultStatusOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityLevel {
    pub op_tenant_id: i64,
    pub update_command: UpdateSecurityLevelUpdateCommand,
}
operation! { UpdateSecurityLevel(op_tenant_id: i64, update_command: UpdateSecurityLevelUpdateCommand)
    "UpdateSecurityLevel" -> UpdateSecurityLevelOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityLevelUpdateCommand {
    pub description: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
}
input! { UpdateSecurityLevelUpdateCommand() {
    0 "Description" description: String, 1 "Index" index: i64, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSecurityLevelOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSecurityLevelOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandard {
    pub op_tenant_id: i64,
    pub update_command: UpdateStandardUpdateCommand,
}
operation! { UpdateStandard(op_tenant_id: i64, update_command: UpdateStandardUpdateCommand)
    "UpdateStandard" -> UpdateStandardOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardUpdateCommand {
    pub description: Option<String>,
    pub effective_time_config: Option<UpdateStandardEffectiveTimeConfig>,
    pub need_generate_standard_code: Option<bool>,
    pub owner: Option<String>,
    pub standard_general_monitor_config: Option<UpdateStandardStandardGeneralMonitorConfig>,
    pub standard_id: Option<i64>,
    pub standard_set_reference: Option<UpdateStandardStandardSetReference>,
    pub standard_status: Option<String>,
    pub standard_template_reference: Option<UpdateStandardStandardTemplateReference>,
    pub version: Option<i64>,
}
input! { UpdateStandardUpdateCommand(standard_id: i64, standard_set_reference: UpdateStandardStandardSetReference, standard_status: String, standard_template_reference: UpdateStandardStandardTemplateReference) {
    0 "Description" description: String,
    1 "EffectiveTimeConfig" effective_time_config: UpdateStandardEffectiveTimeConfig,
    2 "NeedGenerateStandardCode" need_generate_standard_code: bool, 3 "Owner" owner: String,
    4 "StandardGeneralMonitorConfig" standard_general_monitor_config: UpdateStandardStandardGeneralMonitorConfig,
    5 "StandardId" standard_id: i64,
    6 "StandardSetReference" standard_set_reference: UpdateStandardStandardSetReference,
    7 "StandardStatus" standard_status: String,
    8 "StandardTemplateReference" standard_template_reference: UpdateStandardStandardTemplateReference,
    9 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardEffectiveTimeConfig {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateStandardEffectiveTimeConfig(r#type: String) {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardStandardGeneralMonitorConfig {
    pub standard_monitor_config_list: Option<Vec<UpdateStandardStandardMonitorConfigList>>,
}
input! { UpdateStandardStandardGeneralMonitorConfig(standard_monitor_config_list: Vec<UpdateStandardStandardMonitorConfigList>) {
    0 "StandardMonitorConfigList" standard_monitor_config_list: Vec<UpdateStandardStandardMonitorConfigList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardStandardMonitorConfigList {
    pub attribute_id: Option<i64>,
    pub attribute_monitor_config: Option<UpdateStandardAttributeMonitorConfig>,
    pub attribute_name: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub monitor_from: Option<String>,
    pub quality_rule_template: Option<UpdateStandardQualityRuleTemplate>,
    pub rule_config_list: Option<Vec<UpdateStandardRuleConfigList>>,
    pub rule_name: Option<String>,
    pub rule_sub_type: Option<String>,
    pub rule_validate_config_list: Option<Vec<UpdateStandardRuleValidateConfigList>>,
    pub r#type: Option<String>,
}
input! { UpdateStandardStandardMonitorConfigList(monitor_from: String, rule_name: String, r#type: String) {
    0 "AttributeId" attribute_id: i64,
    1 "AttributeMonitorConfig" attribute_monitor_config: UpdateStandardAttributeMonitorConfig,
    2 "AttributeName" attribute_name: String, 3 "Description" description: String, 4 "Id" id: i64,
    5 "MonitorFrom" monitor_from: String,
    6 "QualityRuleTemplate" quality_rule_template: UpdateStandardQualityRuleTemplate,
    7 "RuleConfigList" rule_config_list: Vec<UpdateStandardRuleConfigList>, 8 "RuleName" rule_name: String,
    9 "RuleSubType" rule_sub_type: String,
    10 "RuleValidateConfigList" rule_validate_config_list: Vec<UpdateStandardRuleValidateConfigList>,
    11 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardAttributeMonitorConfig {
    pub column_name: Option<String>,
    pub is_case_sensitive: Option<bool>,
    pub r#type: Option<String>,
}
input! { UpdateStandardAttributeMonitorConfig(is_case_sensitive: bool, r#type: String) {
    0 "ColumnName" column_name: String, 1 "IsCaseSensitive" is_case_sensitive: bool, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardQualityRuleTemplate {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateStandardQualityRuleTemplate(id: i64, name: String, r#type: String) {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardRuleConfigList {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateStandardRuleConfigList(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardRuleValidateConfigList {
    pub id: Option<String>,
    pub metric: Option<String>,
    pub metric_name: Option<String>,
    pub operator: Option<String>,
    pub parent_id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateStandardRuleValidateConfigList(id: String, operator: String, r#type: String) {
    0 "Id" id: String, 1 "Metric" metric: String, 2 "MetricName" metric_name: String, 3 "Operator" operator: String,
    4 "ParentId" parent_id: String, 5 "Type" r#type: String, 6 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardStandardSetReference {
    pub id: Option<i64>,
}
input! { UpdateStandardStandardSetReference(id: i64) {
    0 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardStandardTemplateReference {
    pub attribute_value_list: Option<Vec<UpdateStandardAttributeValueList>>,
    pub id: Option<i64>,
    pub version: Option<i64>,
}
input! { UpdateStandardStandardTemplateReference(id: i64) {
    0 "AttributeValueList" attribute_value_list: Vec<UpdateStandardAttributeValueList>, 1 "Id" id: i64,
    2 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardAttributeValueList {
    pub attribute_id: Option<i64>,
    pub value: Option<String>,
}
input! { UpdateStandardAttributeValueList() {
    0 "AttributeId" attribute_id: i64, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStandardOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardLookupTable {
    pub op_tenant_id: i64,
    pub update_command: UpdateStandardLookupTableUpdateCommand,
}
operation! { UpdateStandardLookupTable(op_tenant_id: i64, update_command: UpdateStandardLookupTableUpdateCommand)
    "UpdateStandardLookupTable" -> UpdateStandardLookupTableOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardLookupTableUpdateCommand {
    pub code: Option<String>,
    pub description: Option<String>,
    pub directory_reference: Option<UpdateStandardLookupTableDirectoryReference>,
    pub id: Option<i64>,
    pub lookup_table_value_list: Option<Vec<UpdateStandardLookupTableLookupTableValueList>>,
    pub name: Option<String>,
    pub owner: Option<String>,
}
input! { UpdateStandardLookupTableUpdateCommand(code: String, id: i64, name: String) {
    0 "Code" code: String, 1 "Description" description: String,
    2 "DirectoryReference" directory_reference: UpdateStandardLookupTableDirectoryReference, 3 "Id" id: i64,
    4 "LookupTableValueList" lookup_table_value_list: Vec<UpdateStandardLookupTableLookupTableValueList>,
    5 "Name" name: String, 6 "Owner" owner: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardLookupTableDirectoryReference {
    pub directory: Option<String>,
}
input! { UpdateStandardLookupTableDirectoryReference(directory: String) {
    0 "Directory" directory: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardLookupTableLookupTableValueList {
    pub description: Option<String>,
    pub english_name: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateStandardLookupTableLookupTableValueList(name: String, value: String) {
    0 "Description" description: String, 1 "EnglishName" english_name: String, 2 "Name" name: String,
    3 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardLookupTableOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStandardLookupTableOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardMappingToInvalid {
    pub op_tenant_id: i64,
    pub update_command: UpdateStandardMappingToInvalidUpdateCommand,
}
operation! { UpdateStandardMappingToInvalid(op_tenant_id: i64, update_command: UpdateStandardMappingToInvalidUpdateCommand)
    "UpdateStandardMappingToInvalid" -> UpdateStandardMappingToInvalidOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardMappingToInvalidUpdateCommand {
    pub belong_guid_list: Option<Vec<String>>,
    pub guid_list: Option<Vec<String>>,
    pub standard_id: Option<i64>,
}
input! { UpdateStandardMappingToInvalidUpdateCommand(standard_id: i64) {
    0 "BelongGuidList" belong_guid_list: Vec<String>, 1 "GuidList" guid_list: Vec<String>,
    2 "StandardId" standard_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardMappingToInvalidOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStandardMappingToInvalidOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardSet {
    pub op_tenant_id: i64,
    pub update_command: UpdateStandardSetUpdateCommand,
}
operation! { UpdateStandardSet(op_tenant_id: i64, update_command: UpdateStandardSetUpdateCommand)
    "UpdateStandardSet" -> UpdateStandardSetOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardSetUpdateCommand {
    pub approval_config: Option<UpdateStandardSetApprovalConfig>,
    pub code: Option<String>,
    pub default_standard_template_id: Option<i64>,
    pub description: Option<String>,
    pub directory_reference: Option<UpdateStandardSetDirectoryReference>,
    pub maintainer_list: Option<Vec<String>>,
    pub member_group_list: Option<Vec<String>>,
    pub member_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub offline_approval_config: Option<UpdateStandardSetOfflineApprovalConfig>,
    pub standard_set_id: Option<i64>,
    pub visibility_config: Option<UpdateStandardSetVisibilityConfig>,
}
input! { UpdateStandardSetUpdateCommand(code: String, name: String, standard_set_id: i64) {
    0 "ApprovalConfig" approval_config: UpdateStandardSetApprovalConfig, 1 "Code" code: String,
    2 "DefaultStandardTemplateId" default_standard_template_id: i64, 3 "Description" description: String,
    4 "DirectoryReference" directory_reference: UpdateStandardSetDirectoryReference,
    5 "MaintainerList" maintainer_list: Vec<String>, 6 "MemberGroupList" member_group_list: Vec<String>,
    7 "MemberList" member_list: Vec<String>, 8 "Name" name: String,
    9 "OfflineApprovalConfig" offline_approval_config: UpdateStandardSetOfflineApprovalConfig,
    10 "StandardSetId" standard_set_id: i64, 11 "VisibilityConfig" visibility_config: UpdateStandardSetVisibilityConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardSetApprovalConfig {
    pub approval_type: Option<String>,
    pub enable_approval: Option<bool>,
    pub is_submit_in_batch: Option<bool>,
    pub template_id: Option<i64>,
}
input! { UpdateStandardSetApprovalConfig(approval_type: String, enable_approval: bool, is_submit_in_batch: bool) {
    0 "ApprovalType" approval_type: String, 1 "EnableApproval" enable_approval: bool,
    2 "IsSubmitInBatch" is_submit_in_batch: bool, 3 "TemplateId" template_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardSetDirectoryReference {
    pub directory: Option<String>,
}
input! { UpdateStandardSetDirectoryReference(directory: String) {
    0 "Directory" directory: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardSetOfflineApprovalConfig {
    pub approval_type: Option<String>,
    pub enable_approval: Option<bool>,
    pub is_submit_in_batch: Option<bool>,
    pub template_id: Option<i64>,
}
input! { UpdateStandardSetOfflineApprovalConfig(approval_type: String, enable_approval: bool, is_submit_in_batch: bool) {
    0 "ApprovalType" approval_type: String, 1 "EnableApproval" enable_approval: bool,
    2 "IsSubmitInBatch" is_submit_in_batch: bool, 3 "TemplateId" template_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardSetVisibilityConfig {
    pub specified_user_list: Option<Vec<String>>,
    pub r#type: Option<String>,
}
input! { UpdateStandardSetVisibilityConfig(r#type: String) {
    0 "SpecifiedUserList" specified_user_list: Vec<String>, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardSetOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStandardSetOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplate {
    pub op_tenant_id: i64,
    pub update_command: UpdateStandardTemplateUpdateCommand,
}
operation! { UpdateStandardTemplate(op_tenant_id: i64, update_command: UpdateStandardTemplateUpdateCommand)
    "UpdateStandardTemplate" -> UpdateStandardTemplateOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateUpdateCommand {
    pub attributes_config: Option<UpdateStandardTemplateAttributesConfig>,
    pub code: Option<String>,
    pub code_rule_config: Option<UpdateStandardTemplateCodeRuleConfig>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub maintainer_list: Option<Vec<String>>,
    pub name: Option<String>,
    pub publish_info: Option<UpdateStandardTemplatePublishInfo>,
    pub version: Option<i64>,
}
input! { UpdateStandardTemplateUpdateCommand(attributes_config: UpdateStandardTemplateAttributesConfig, code: String, id: i64, name: String) {
    0 "AttributesConfig" attributes_config: UpdateStandardTemplateAttributesConfig, 1 "Code" code: String,
    2 "CodeRuleConfig" code_rule_config: UpdateStandardTemplateCodeRuleConfig, 3 "Description" description: String,
    4 "Id" id: i64, 5 "MaintainerList" maintainer_list: Vec<String>, 6 "Name" name: String,
    7 "PublishInfo" publish_info: UpdateStandardTemplatePublishInfo, 8 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateAttributesConfig {
    pub attribute_list: Option<Vec<UpdateStandardTemplateAttributeList>>,
}
input! { UpdateStandardTemplateAttributesConfig(attribute_list: Vec<UpdateStandardTemplateAttributeList>) {
    0 "AttributeList" attribute_list: Vec<UpdateStandardTemplateAttributeList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateAttributeList {
    pub code: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub ref_attribute: Option<UpdateStandardTemplateRefAttribute>,
    pub required: Option<bool>,
    pub r#type: Option<String>,
    pub value_config: Option<UpdateStandardTemplateValueConfig>,
}
input! { UpdateStandardTemplateAttributeList() {
    0 "Code" code: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "RefAttribute" ref_attribute: UpdateStandardTemplateRefAttribute, 4 "Required" required: bool,
    5 "Type" r#type: String, 6 "ValueConfig" value_config: UpdateStandardTemplateValueConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateRefAttribute {
    pub attribute_from_info: Option<UpdateStandardTemplateAttributeFromInfo>,
    pub attribute_id: Option<i64>,
}
input! { UpdateStandardTemplateRefAttribute(attribute_from_info: UpdateStandardTemplateAttributeFromInfo, attribute_id: i64) {
    0 "AttributeFromInfo" attribute_from_info: UpdateStandardTemplateAttributeFromInfo,
    1 "AttributeId" attribute_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateAttributeFromInfo {
    pub attribute_from: Option<String>,
    pub standard_reference: Option<UpdateStandardTemplateStandardReference>,
}
input! { UpdateStandardTemplateAttributeFromInfo(attribute_from: String) {
    0 "AttributeFrom" attribute_from: String,
    1 "StandardReference" standard_reference: UpdateStandardTemplateStandardReference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateStandardReference {
    pub standard_id: Option<i64>,
    pub version: Option<i64>,
}
input! { UpdateStandardTemplateStandardReference(standard_id: i64, version: i64) {
    0 "StandardId" standard_id: i64, 1 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateValueConfig {
    pub data_type: Option<String>,
    pub default_value: Option<String>,
    pub length: Option<i64>,
    pub r#type: Option<String>,
    pub value_range: Option<UpdateStandardTemplateValueRange>,
}
input! { UpdateStandardTemplateValueConfig(data_type: String, r#type: String, value_range: UpdateStandardTemplateValueRange) {
    0 "DataType" data_type: String, 1 "DefaultValue" default_value: String, 2 "Length" length: i64,
    3 "Type" r#type: String, 4 "ValueRange" value_range: UpdateStandardTemplateValueRange
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateValueRange {
    pub dataphin_attribute_type: Option<String>,
    pub lookup_table_reference: Option<UpdateStandardTemplateLookupTableReference>,
    pub min_max_value_config: Option<UpdateStandardTemplateMinMaxValueConfig>,
    pub value_constraint: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { UpdateStandardTemplateValueRange(value_constraint: String) {
    0 "DataphinAttributeType" dataphin_attribute_type: String,
    1 "LookupTableReference" lookup_table_reference: UpdateStandardTemplateLookupTableReference,
    2 "MinMaxValueConfig" min_max_value_config: UpdateStandardTemplateMinMaxValueConfig,
    3 "ValueConstraint" value_constraint: String, 4 "ValueList" value_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateLookupTableReference {
    pub column: Option<String>,
    pub lookup_table_id: Option<i64>,
}
input! { UpdateStandardTemplateLookupTableReference(lookup_table_id: i64) {
    0 "Column" column: String, 1 "LookupTableId" lookup_table_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateMinMaxValueConfig {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
}
input! { UpdateStandardTemplateMinMaxValueConfig(include_max_value: bool, include_min_value: bool, max_value: String, min_value: String) {
    0 "IncludeMaxValue" include_max_value: bool, 1 "IncludeMinValue" include_min_value: bool,
    2 "MaxValue" max_value: String, 3 "MinValue" min_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateCodeRuleConfig {
    pub auto_config: Option<UpdateStandardTemplateAutoConfig>,
    pub generate_type: Option<String>,
}
input! { UpdateStandardTemplateCodeRuleConfig(generate_type: String) {
    0 "AutoConfig" auto_config: UpdateStandardTemplateAutoConfig, 1 "GenerateType" generate_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateAutoConfig {
    pub code_rule_list: Option<Vec<UpdateStandardTemplateCodeRuleList>>,
    pub need_strong_validate: Option<bool>,
}
input! { UpdateStandardTemplateAutoConfig(code_rule_list: Vec<UpdateStandardTemplateCodeRuleList>, need_strong_validate: bool) {
    0 "CodeRuleList" code_rule_list: Vec<UpdateStandardTemplateCodeRuleList>,
    1 "NeedStrongValidate" need_strong_validate: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateCodeRuleList {
    pub auto_increment_sequence_config: Option<UpdateStandardTemplateAutoIncrementSequenceConfig>,
    pub index: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateStandardTemplateCodeRuleList(index: i64, r#type: String) {
    0 "AutoIncrementSequenceConfig" auto_increment_sequence_config: UpdateStandardTemplateAutoIncrementSequenceConfig,
    1 "Index" index: i64, 2 "Type" r#type: String, 3 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateAutoIncrementSequenceConfig {
    pub digit: Option<i64>,
    pub need_padding_zero: Option<bool>,
    pub start_value: Option<i64>,
    pub step: Option<i64>,
}
input! { UpdateStandardTemplateAutoIncrementSequenceConfig(digit: i64, need_padding_zero: bool, start_value: i64, step: i64) {
    0 "Digit" digit: i64, 1 "NeedPaddingZero" need_padding_zero: bool, 2 "StartValue" start_value: i64,
    3 "Step" step: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplatePublishInfo {
    pub comment: Option<String>,
}
input! { UpdateStandardTemplatePublishInfo() {
    0 "Comment" comment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardTemplateOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStandardTemplateOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardWordRoot {
    pub op_tenant_id: i64,
    pub update_command: UpdateStandardWordRootUpdateCommand,
}
operation! { UpdateStandardWordRoot(op_tenant_id: i64, update_command: UpdateStandardWordRootUpdateCommand)
    "UpdateStandardWordRoot" -> UpdateStandardWordRootOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardWordRootUpdateCommand {
    pub abbreviation: Option<String>,
    pub description: Option<String>,
    pub full_name: Option<String>,
    pub name: Option<String>,
    pub old_name: Option<String>,
}
input! { UpdateStandardWordRootUpdateCommand(abbreviation: String, full_name: String, name: String, old_name: String) {
    0 "Abbreviation" abbreviation: String, 1 "Description" description: String, 2 "FullName" full_name: String,
    3 "Name" name: String, 4 "OldName" old_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStandardWordRootOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateStandardWordRootOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenantComputeEngine {
    pub op_tenant_id: i64,
    pub update_command: UpdateTenantComputeEngineUpdateCommand,
}
operation! { UpdateTenantComputeEngine(op_tenant_id: i64, update_command: UpdateTenantComputeEngineUpdateCommand)
    "UpdateTenantComputeEngine" -> UpdateTenantComputeEngineOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenantComputeEngineUpdateCommand {
    pub cluster_url_list: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
input! { UpdateTenantComputeEngineUpdateCommand(cluster_url_list: Vec<String>, r#type: String) {
    0 "ClusterUrlList" cluster_url_list: Vec<String>, 1 "Type" r#type: String, 2 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenantComputeEngineOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTenantComputeEngineOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenantMember {
    pub op_tenant_id: i64,
    pub update_command: UpdateTenantMemberUpdateCommand,
}
operation! { UpdateTenantMember(op_tenant_id: i64, update_command: UpdateTenantMemberUpdateCommand)
    "UpdateTenantMember" -> UpdateTenantMemberOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenantMemberUpdateCommand {
    pub member_list: Option<Vec<UpdateTenantMemberMemberList>>,
}
input! { UpdateTenantMemberUpdateCommand(member_list: Vec<UpdateTenantMemberMemberList>) {
    0 "MemberList" member_list: Vec<UpdateTenantMemberMemberList>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenantMemberMemberList {
    pub ding_number: Option<String>,
    pub mail: Option<String>,
    pub mobile_phone: Option<String>,
    pub role_list: Option<Vec<String>>,
    pub user_id: Option<String>,
}
input! { UpdateTenantMemberMemberList() {
    0 "DingNumber" ding_number: String, 1 "Mail" mail: String, 2 "MobilePhone" mobile_phone: String,
    3 "RoleList" role_list: Vec<String>, 4 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTenantMemberOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTenantMemberOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdf {
    pub op_tenant_id: i64,
    pub update_command: UpdateUdfUpdateCommand,
}
operation! { UpdateUdf(op_tenant_id: i64, update_command: UpdateUdfUpdateCommand) "UpdateUdf" -> UpdateUdfOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdfUpdateCommand {
    pub category: Option<i64>,
    pub class_name: Option<String>,
    pub command_help: Option<String>,
    pub comment: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub project_id: Option<i64>,
    pub ref_resource_id_list: Option<Vec<i64>>,
}

/// What [`UpdateUdfUpdateCommand::new`] takes.
pub struct UpdateUdfUpdateCommandRequired {
    pub category: i64,
    pub class_name: String,
    pub command_help: String,
    pub comment: String,
    pub description: String,
    pub id: i64,
    pub project_id: i64,
    pub ref_resource_id_list: Vec<i64>,
}
input! { UpdateUdfUpdateCommand{UpdateUdfUpdateCommandRequired: category, class_name, command_help, comment, description, id, project_id, ref_resource_id_list} {
    0 "Category" category: i64, 1 "ClassName" class_name: String, 2 "CommandHelp" command_help: String,
    3 "Comment" comment: String, 4 "Description" description: String, 5 "Id" id: i64, 6 "ProjectId" project_id: i64,
    7 "RefResourceIdList" ref_resource_id_list: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUdfOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateUdfOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    pub op_tenant_id: i64,
    pub update_command: Option<UpdateUserGroupUpdateCommand>,
}
operation! { UpdateUserGroup(op_tenant_id: i64) "UpdateUserGroup" -> UpdateUserGroupOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpdateCommand" update_command: UpdateUserGroupUpdateCommand
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroupUpdateCommand {
    pub admin_user_id_list: Option<Vec<String>>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
input! { UpdateUserGroupUpdateCommand(id: String) {
    0 "AdminUserIdList" admin_user_id_list: Vec<String>, 1 "Description" description: String, 2 "Id" id: String,
    3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroupOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateUserGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroupSwitch {
    pub active: bool,
    pub op_tenant_id: i64,
    pub user_group_id: String,
}
operation! { UpdateUserGroupSwitch(active: bool, op_tenant_id: i64, user_group_id: String)
    "UpdateUserGroupSwitch" -> UpdateUserGroupSwitchOutput {
    0 "Active" active, 1 "OpTenantId" op_tenant_id, 2 "UserGroupId" user_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserGroupSwitchOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateUserGroupSwitchOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRule {
    pub op_tenant_id: i64,
    pub upsert_command: UpsertQualityRuleUpsertCommand,
}
operation! { UpsertQualityRule(op_tenant_id: i64, upsert_command: UpsertQualityRuleUpsertCommand)
    "UpsertQualityRule" -> UpsertQualityRuleOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpsertCommand" upsert_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRuleUpsertCommand {
    pub attribute_with_value_list: Option<Vec<UpsertQualityRuleAttributeWithValueList>>,
    pub catalog_list: Option<Vec<String>>,
    pub description: Option<String>,
    pub enable_error_archive: Option<bool>,
    pub form_property_list: Option<Vec<UpsertQualityRuleFormPropertyList>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub strength: Option<String>,
    pub template_id: Option<i64>,
    pub template_type: Option<String>,
    pub validate_condition_list: Option<Vec<UpsertQualityRuleValidateConditionList>>,
    pub watch_id: Option<i64>,
}

/// What [`UpsertQualityRuleUpsertCommand::new`] takes.
pub struct UpsertQualityRuleUpsertCommandRequired {
    pub catalog_list: Vec<String>,
    pub name: String,
    pub strength: String,
    pub template_id: i64,
    pub template_type: String,
    pub watch_id: i64,
}
input! { UpsertQualityRuleUpsertCommand{UpsertQualityRuleUpsertCommandRequired: catalog_list, name, strength, template_id, template_type, watch_id} {
    0 "AttributeWithValueList" attribute_with_value_list: Vec<UpsertQualityRuleAttributeWithValueList>,
    1 "CatalogList" catalog_list: Vec<String>, 2 "Description" description: String,
    3 "EnableErrorArchive" enable_error_archive: bool,
    4 "FormPropertyList" form_property_list: Vec<UpsertQualityRuleFormPropertyList>, 5 "Id" id: i64,
    6 "Name" name: String, 7 "Strength" strength: String, 8 "TemplateId" template_id: i64,
    9 "TemplateType" template_type: String,
    10 "ValidateConditionList" validate_condition_list: Vec<UpsertQualityRuleValidateConditionList>,
    11 "WatchId" watch_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRuleAttributeWithValueList {
    pub attribute_info: Option<UpsertQualityRuleAttributeInfo>,
    pub attribute_value: Option<UpsertQualityRuleAttributeValue>,
}
input! { UpsertQualityRuleAttributeWithValueList() {
    0 "AttributeInfo" attribute_info: UpsertQualityRuleAttributeInfo,
    1 "AttributeValue" attribute_value: UpsertQualityRuleAttributeValue
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRuleAttributeInfo {
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub required: Option<bool>,
    pub searchable: Option<bool>,
    pub value_config: Option<UpsertQualityRuleValueConfig>,
}
input! { UpsertQualityRuleAttributeInfo() {
    0 "Description" description: String, 1 "Enabled" enabled: bool, 2 "Id" id: i64, 3 "Name" name: String,
    4 "Required" required: bool, 5 "Searchable" searchable: bool,
    6 "ValueConfig" value_config: UpsertQualityRuleValueConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRuleValueConfig {
    pub data_type: Option<String>,
    pub default_value: Option<UpsertQualityRuleDefaultValue>,
    pub length: Option<i64>,
    pub r#type: Option<String>,
    pub value_enum_list: Option<Vec<String>>,
}
input! { UpsertQualityRuleValueConfig() {
    0 "DataType" data_type: String, 1 "DefaultValue" default_value: UpsertQualityRuleDefaultValue,
    2 "Length" length: i64, 3 "Type" r#type: String, 4 "ValueEnumList" value_enum_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRuleDefaultValue {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { UpsertQualityRuleDefaultValue() {
    0 "IncludeMaxValue" include_max_value: bool, 1 "IncludeMinValue" include_min_value: bool,
    2 "MaxValue" max_value: String, 3 "MinValue" min_value: String, 4 "ValueList" value_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRuleAttributeValue {
    pub include_max_value: Option<bool>,
    pub include_min_value: Option<bool>,
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub value_list: Option<Vec<String>>,
}
input! { UpsertQualityRuleAttributeValue() {
    0 "IncludeMaxValue" include_max_value: bool, 1 "IncludeMinValue" include_min_value: bool,
    2 "MaxValue" max_value: String, 3 "MinValue" min_value: String, 4 "ValueList" value_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRuleFormPropertyList {
    pub component_type: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpsertQualityRuleFormPropertyList() {
    0 "ComponentType" component_type: String, 1 "Name" name: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRuleValidateConditionList {
    pub id: Option<String>,
    pub metric: Option<String>,
    pub operator: Option<String>,
    pub parent_id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpsertQualityRuleValidateConditionList() {
    0 "Id" id: String, 1 "Metric" metric: String, 2 "Operator" operator: String, 3 "ParentId" parent_id: String,
    4 "Type" r#type: String, 5 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityRuleOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpsertQualityRuleOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualitySchedule {
    pub op_tenant_id: i64,
    pub upsert_command: UpsertQualityScheduleUpsertCommand,
}
operation! { UpsertQualitySchedule(op_tenant_id: i64, upsert_command: UpsertQualityScheduleUpsertCommand)
    "UpsertQualitySchedule" -> UpsertQualityScheduleOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpsertCommand" upsert_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityScheduleUpsertCommand {
    pub cron_expression: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub partition_expression: Option<String>,
    pub partition_type: Option<String>,
    pub period_schedule_interval_type: Option<String>,
    pub period_schedule_param_list: Option<Vec<String>>,
    pub static_task_trigger_type: Option<String>,
    pub trigger_node_list: Option<Vec<String>>,
    pub trigger_type: Option<String>,
    pub r#type: Option<String>,
    pub validate_partition_type: Option<String>,
    pub watch_id: Option<i64>,
}
input! { UpsertQualityScheduleUpsertCommand(name: String, r#type: String, watch_id: i64) {
    0 "CronExpression" cron_expression: String, 1 "Id" id: i64, 2 "Name" name: String,
    3 "PartitionExpression" partition_expression: String, 4 "PartitionType" partition_type: String,
    5 "PeriodScheduleIntervalType" period_schedule_interval_type: String,
    6 "PeriodScheduleParamList" period_schedule_param_list: Vec<String>,
    7 "StaticTaskTriggerType" static_task_trigger_type: String, 8 "TriggerNodeList" trigger_node_list: Vec<String>,
    9 "TriggerType" trigger_type: String, 10 "Type" r#type: String,
    11 "ValidatePartitionType" validate_partition_type: String, 12 "WatchId" watch_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityScheduleOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpsertQualityScheduleOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityTemplate {
    pub op_tenant_id: i64,
    pub upsert_command: UpsertQualityTemplateUpsertCommand,
}
operation! { UpsertQualityTemplate(op_tenant_id: i64, upsert_command: UpsertQualityTemplateUpsertCommand)
    "UpsertQualityTemplate" -> UpsertQualityTemplateOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpsertCommand" upsert_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityTemplateUpsertCommand {
    pub catalog: Option<String>,
    pub description: Option<String>,
    pub form_property_list: Option<Vec<UpsertQualityTemplateFormPropertyList>>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub support_data_source_type_list: Option<Vec<String>>,
    pub r#type: Option<String>,
}
input! { UpsertQualityTemplateUpsertCommand(catalog: String, name: String, owner: String, r#type: String) {
    0 "Catalog" catalog: String, 1 "Description" description: String,
    2 "FormPropertyList" form_property_list: Vec<UpsertQualityTemplateFormPropertyList>, 3 "Id" id: i64,
    4 "Name" name: String, 5 "Owner" owner: String,
    6 "SupportDataSourceTypeList" support_data_source_type_list: Vec<String>, 7 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityTemplateFormPropertyList {
    pub component_type: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpsertQualityTemplateFormPropertyList() {
    0 "ComponentType" component_type: String, 1 "Name" name: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityTemplateOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpsertQualityTemplateOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatch {
    pub op_tenant_id: i64,
    pub upsert_command: UpsertQualityWatchUpsertCommand,
}
operation! { UpsertQualityWatch(op_tenant_id: i64, upsert_command: UpsertQualityWatchUpsertCommand)
    "UpsertQualityWatch" -> UpsertQualityWatchOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpsertCommand" upsert_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchUpsertCommand {
    pub data_source_info: Option<UpsertQualityWatchDataSourceInfo>,
    pub id: Option<i64>,
    pub index_info: Option<UpsertQualityWatchIndexInfo>,
    pub quality_owner: Option<String>,
    pub table_info: Option<UpsertQualityWatchTableInfo>,
    pub r#type: Option<String>,
}
input! { UpsertQualityWatchUpsertCommand(quality_owner: String, r#type: String) {
    0 "DataSourceInfo" data_source_info: UpsertQualityWatchDataSourceInfo, 1 "Id" id: i64,
    2 "IndexInfo" index_info: UpsertQualityWatchIndexInfo, 3 "QualityOwner" quality_owner: String,
    4 "TableInfo" table_info: UpsertQualityWatchTableInfo, 5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchDataSourceInfo {
    pub id: Option<String>,
}
input! { UpsertQualityWatchDataSourceInfo() {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchIndexInfo {
    pub biz_unit_id: Option<i64>,
    pub cell_sum_logic_table_name: Option<String>,
    pub compute_type: Option<String>,
    pub date_type: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub granularity_display_name: Option<String>,
    pub granularity_id: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<i64>,
    pub r#type: Option<String>,
}
input! { UpsertQualityWatchIndexInfo() {
    0 "BizUnitId" biz_unit_id: i64, 1 "CellSumLogicTableName" cell_sum_logic_table_name: String,
    2 "ComputeType" compute_type: String, 3 "DateType" date_type: String, 4 "Description" description: String,
    5 "DisplayName" display_name: String, 6 "GranularityDisplayName" granularity_display_name: String,
    7 "GranularityId" granularity_id: i64, 8 "Id" id: String, 9 "Name" name: String, 10 "ProjectId" project_id: i64,
    11 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchTableInfo {
    pub id: Option<String>,
}
input! { UpsertQualityWatchTableInfo() {
    0 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpsertQualityWatchOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchAlert {
    pub op_tenant_id: i64,
    pub upsert_command: UpsertQualityWatchAlertUpsertCommand,
}
operation! { UpsertQualityWatchAlert(op_tenant_id: i64, upsert_command: UpsertQualityWatchAlertUpsertCommand)
    "UpsertQualityWatchAlert" -> UpsertQualityWatchAlertOutput {
    0 "OpTenantId" op_tenant_id, 1 "UpsertCommand" upsert_command
} [
    Mark { index: 1, location: Location::Body, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchAlertUpsertCommand {
    pub quality_alert_info: Option<UpsertQualityWatchAlertQualityAlertInfo>,
    pub watch_id: Option<i64>,
}
input! { UpsertQualityWatchAlertUpsertCommand(quality_alert_info: UpsertQualityWatchAlertQualityAlertInfo, watch_id: i64) {
    0 "QualityAlertInfo" quality_alert_info: UpsertQualityWatchAlertQualityAlertInfo, 1 "WatchId" watch_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchAlertQualityAlertInfo {
    pub alert_duty_channel_list: Option<Vec<String>>,
    pub alert_duty_list: Option<Vec<UpsertQualityWatchAlertAlertDutyList>>,
    pub alert_quality_owner_channel_list: Option<Vec<String>>,
    pub alert_user_channel_list: Option<Vec<String>>,
    pub alert_user_list: Option<Vec<UpsertQualityWatchAlertAlertUserList>>,
    pub enable_alert_quality_owner: Option<bool>,
}
input! { UpsertQualityWatchAlertQualityAlertInfo() {
    0 "AlertDutyChannelList" alert_duty_channel_list: Vec<String>,
    1 "AlertDutyList" alert_duty_list: Vec<UpsertQualityWatchAlertAlertDutyList>,
    2 "AlertQualityOwnerChannelList" alert_quality_owner_channel_list: Vec<String>,
    3 "AlertUserChannelList" alert_user_channel_list: Vec<String>,
    4 "AlertUserList" alert_user_list: Vec<UpsertQualityWatchAlertAlertUserList>,
    5 "EnableAlertQualityOwner" enable_alert_quality_owner: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchAlertAlertDutyList {
    pub id: Option<String>,
    pub name: Option<String>,
}
input! { UpsertQualityWatchAlertAlertDutyList() {
    0 "Id" id: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchAlertAlertUserList {
    pub id: Option<String>,
    pub name: Option<String>,
}
input! { UpsertQualityWatchAlertAlertUserList() {
    0 "Id" id: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertQualityWatchAlertOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpsertQualityWatchAlertOutput {
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    AddDataServiceAppMember, AddDataServiceProjectMember, AddProjectMember, AddRegisterLineage, AddTenantMembers,
    AddTenantMembersBySourceUser, AddUserGroupMember, ApplyDataServiceApi, ApplyDataServiceApp,
    AssignQualityRuleOfAllRuleScopeSchedules, BatchCreateKgEntity, BatchCreateKgRelation,
    CheckComputeSourceConnectivity, CheckComputeSourceConnectivityById, CheckDataSourceConnectivity,
    CheckDataSourceConnectivityById, CheckProjectHasDependency, CheckResourcePermission, CreateAdHocFile,
    CreateBasicProject, CreateBatchTask, CreateBizEntity, CreateBizMetric, CreateBizUnit, CreateComputeSource,
    CreateDataDomain, CreateDataServiceApi, CreateDataServiceApp, CreateDataServiceAppGroup, CreateDataSource,
    CreateDataset, CreateDevProdProject, CreateDirectory, CreateKgEntity, CreateKgRelation, CreateNodeSupplement,
    CreatePipeline, CreatePipelineByAsync, CreatePipelineNode, CreateResource, CreateRowPermission,
    CreateSecurityClassify, CreateSecurityClassifyCatalog, CreateSecurityIdentifyResult, CreateSecurityLevel,
    CreateStandard, CreateStandardLookupTable, CreateStandardMapping, CreateStandardRelations, CreateStandardSet,
    CreateStandardTemplate, CreateStandardWordRoot, CreateStreamBatchJobMapping, CreateUdf, CreateUserGroup,
    CreateWorkFlowByJson, DeleteAdHocFile, DeleteBatchTask, DeleteBizEntity, DeleteBizMetric, DeleteBizUnit,
    DeleteComputeSource, DeleteDataDomain, DeleteDataServiceApp, DeleteDataServiceAppGroup, DeleteDataSource,
    DeleteDataset, DeleteDirectory, DeleteKgEntity, DeleteKgRelation, DeleteProject, DeleteQualityRules,
    DeleteQualitySchedules, DeleteQualityTemplates, DeleteQualityWatches, DeleteRegisterLineage, DeleteResource,
    DeleteRowPermission, DeleteSecurityClassify, DeleteSecurityClassifyCatalog, DeleteSecurityIdentifyResults,
    DeleteSecurityLevel, DeleteStandard, DeleteStandardInValidMapping, DeleteStandardLookupTable,
    DeleteStandardRelations, DeleteStandardSet, DeleteStandardValidMapping, DeleteStandardWordRoot, DeleteUdf,
    DeleteUserGroup, ExecKgCypher, ExecuteAdHocTask, ExecuteDDL, ExecuteManualNode, ExecuteTriggerNode, ExportKgSchema,
    FixData, GetAccountByRowPermissionId, GetAdHocFile, GetAdHocTaskLog, GetAdHocTaskResult, GetAlertEvent,
    GetAssetMappingRelations, GetBatchTaskInfo, GetBatchTaskInfoByVersion, GetBatchTaskUdfLineages,
    GetBatchTaskVersions, GetBatchTemplateVersions, GetBelongAssetMapping, GetBizEntityInfo, GetBizEntityInfoByVersion,
    GetBizMetricByName, GetBizUnitInfo, GetCatalogAssetDetails, GetCheckConnectivityJobs, GetClusterQueueInfoByEnv,
    GetComputeSource, GetDataDomainInfo, GetDataServiceApiCallSummary, GetDataServiceApiCallTrend,
    GetDataServiceApiDocument, GetDataServiceApiErrorImpact, GetDataServiceApiGroups, GetDataServiceApp,
    GetDataServiceAppAuthorizedUsers, GetDataServiceAppGroups, GetDataServiceAppMembers, GetDataServiceAppsByGroupId,
    GetDataServiceAuthorizedAppsByGroupId, GetDataServiceAuthorizedProjects, GetDataServiceMyProjects,
    GetDataServiceProjectAddableUsers, GetDataSourceDependencies, GetDataset, GetDevObjectDependency, GetDirectoryTree,
    GetFileStorageCredential, GetInstanceDownStream, GetInstanceUpDownStream, GetKgEntity, GetKgNeighbor, GetKgRelation,
    GetKgSchemaPublishResult, GetLatestSubmitDetail, GetMyRoles, GetMyTenants, GetNodeUpDownStream,
    GetOperationRecordById, GetOperationRecordDetail, GetOperationRecordRunCode, GetOperationSubmitStatus,
    GetPhysicalInstance, GetPhysicalInstanceLog, GetPhysicalNode, GetPhysicalNodeByOutputName, GetPhysicalNodeContent,
    GetPhysicalNodeOperationLog, GetPipelineAsyncResult, GetPipelineById, GetProject, GetProjectByName,
    GetProjectProduceUser, GetProjectWhiteLists, GetQualityAlertOfAllRuleScopeByWatchId, GetQualityRule,
    GetQualityRuleTask, GetQualityRuleTaskLog, GetQualitySchedule, GetQualitySchedulesByWatchId, GetQualityTemplate,
    GetQualityWatch, GetQualityWatchByObjectId, GetQualityWatchTask, GetQualityWatchTaskLog, GetQueueEngineVersionByEnv,
    GetResource, GetResourceByVersion, GetRowPermissionByTableGuids, GetSecurityClassify, GetSecurityIdentifyResult,
    GetSecurityLevel, GetSecuritySecretKey, GetSparkLocalClientInfo, GetStandard, GetStandardLookupTable,
    GetStandardSet, GetStandardStatistics, GetStandardTemplate, GetStandardWordRoot, GetStreamJobs, GetSupplementDagrun,
    GetSupplementDagrunInstance, GetTableColumnLineageByTaskId, GetTableColumnLineages, GetTableColumns,
    GetTableLineageByTaskId, GetTableLineages, GetTransferInfo, GetUdf, GetUdfByVersion, GetUserBySourceId,
    GetUserGroup, GetUsers, GrantDataServiceApi, GrantResourcePermission, ImportKgSchema, ListAddableRoles,
    ListAddableUsers, ListAlertEvents, ListAlertNotifications, ListApiByApp, ListAuthorizedDataServiceApiDetails,
    ListBatchTemplates, ListBizEntities, ListBizUnits, ListCatalogAssets, ListComputeSources, ListDataDomains,
    ListDataServiceApiCallStatistics, ListDataServiceApiCalls, ListDataServiceApiImpacts, ListDataServiceApps,
    ListDataServiceAuthorizedApps, ListDataServiceMyApiPermissions, ListDataServiceMyAppPermissions,
    ListDataServicePublishedApis, ListDataSourceWithConfig, ListDatasets, ListFiles, ListInstances, ListKgEntity,
    ListKgRelation, ListNodeDownStream, ListNodes, ListOperationRecord, ListPipelines, ListProjectMembers, ListProjects,
    ListPublishRecords, ListQualityRuleTasks, ListQualityRules, ListQualityTemplates, ListQualityWatchTasks,
    ListQualityWatches, ListResourcePermissionOperationLog, ListResourcePermissions, ListRowPermission,
    ListRowPermissionByUserId, ListSecurityClassify, ListSecurityIdentifyRecords, ListSecurityIdentifyResults,
    ListStandards, ListSubmitRecords, ListTables, ListTenantMembers, ListUserGroupMembers, ListUserGroups,
    OfflineBatchTask, OfflineBizEntity, OfflinePipeline, OfflinePipelineByAsync, OfflineStandard, OnlineBizEntity,
    OperateInstance, ParseBatchTaskDependency, PausePhysicalNode, PublishDataServiceApi, PublishKgSchema,
    PublishObjectList, PublishStandard, RemoveDataServiceAppMember, RemoveProjectMember, RemoveQualityRuleSchedules,
    RemoveTenantMember, RemoveUserGroupMember, ReplaceProjectWhiteLists, ResetDataServiceAppSecret, ResumePhysicalNode,
    RetryTransferOwnership, RevokeDataServiceApi, RevokeResourcePermission, SearchKgBySemantic, StopAdHocTask,
    SubmitBatchTask, SubmitPipelineById, SubmitQualityRuleTasks, SubmitQualityWatchTasks, SyncDepartment,
    SyncDepartmentUser, TransferOwnershipForAllObject, UpdateAdHocFile, UpdateBasicProject, UpdateBatchTask,
    UpdateBatchTaskUdfLineages, UpdateBizEntity, UpdateBizMetric, UpdateBizUnit, UpdateComputeSource, UpdateDataDomain,
    UpdateDataServiceApp, UpdateDataServiceAppGroup, UpdateDataServiceAppMember, UpdateDataSourceBasicInfo,
    UpdateDataSourceConfig, UpdateDataset, UpdateDevProdProject, UpdateFileDirectory, UpdateFileName, UpdateKgEntity,
    UpdateKgRelation, UpdatePipeline, UpdatePipelineByAsync, UpdateProjectMember, UpdateQualityRuleSwitch,
    UpdateQualityWatchSwitch, UpdateResource, UpdateRowPermission, UpdateSecurityClassify,
    UpdateSecurityClassifyCatalog, UpdateSecurityIdentifyResultStatus, UpdateSecurityLevel, UpdateStandard,
    UpdateStandardLookupTable, UpdateStandardMappingToInvalid, UpdateStandardSet, UpdateStandardTemplate,
    UpdateStandardWordRoot, UpdateTenantComputeEngine, UpdateTenantMember, UpdateUdf, UpdateUserGroup,
    UpdateUserGroupSwitch, UpsertQualityRule, UpsertQualitySchedule, UpsertQualityTemplate, UpsertQualityWatch,
    UpsertQualityWatchAlert
}
