//! `devops` 2021-06-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "devops.cn-hangzhou.aliyuncs.com")],
    vpc: &[("cn-hangzhou", "devops-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "devops", version: "2021-06-25", code: "devops", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupMember {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub access_level: i64,
    pub aliyun_pks: String,
    pub group_id: i64,
}
operation! { AddGroupMember(organization_id: String, access_level: i64, aliyun_pks: String, group_id: i64)
    "AddGroupMember" -> AddGroupMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "accessLevel" access_level,
    3 "aliyunPks" aliyun_pks, 4 "groupId" group_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/repository/groups/{groupId}/members/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<AddGroupMemberResult>>,
    pub success: Option<bool>,
}
model! { AddGroupMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupMemberResult {
    pub access_level: Option<i64>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { AddGroupMemberResult {
    0 "accessLevel" access_level, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "name" name,
    5 "sourceId" source_id, 6 "state" state, 7 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPipelineRelations {
    pub rel_object_ids: String,
    pub rel_object_type: String,
    pub organization_id: String,
    pub pipeline_id: i64,
}
operation! { AddPipelineRelations(rel_object_ids: String, rel_object_type: String, organization_id: String, pipeline_id: i64)
    "AddPipelineRelations" -> AddPipelineRelationsOutput {
    0 "relObjectIds" rel_object_ids, 1 "relObjectType" rel_object_type, 2 "organizationId" organization_id,
    3 "pipelineId" pipeline_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/{pipelineId}/pipelineRelations", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPipelineRelationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddPipelineRelationsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRepositoryMember {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub access_level: i64,
    pub aliyun_pks: String,
    /// 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { AddRepositoryMember(organization_id: String, access_level: i64, aliyun_pks: String, repository_id: i64)
    "AddRepositoryMember" -> AddRepositoryMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "accessLevel" access_level,
    3 "aliyunPks" aliyun_pks, 4 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/members", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRepositoryMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<AddRepositoryMemberResult>>,
    pub success: Option<bool>,
}
model! { AddRepositoryMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRepositoryMemberResult {
    pub access_level: Option<i64>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub state: Option<String>,
}
model! { AddRepositoryMemberResult {
    0 "accessLevel" access_level, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWebhook {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub description: Option<String>,
    pub enable_ssl_verification: Option<bool>,
    pub merge_requests_events: Option<bool>,
    pub note_events: Option<bool>,
    pub push_events: Option<bool>,
    pub secret_token: Option<Secret>,
    pub tag_push_events: Option<bool>,
    pub url: String,
    /// 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { AddWebhook(organization_id: String, url: String, repository_id: i64) "AddWebhook" -> AddWebhookOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "description" description: String,
    3 "enableSslVerification" enable_ssl_verification: bool, 4 "mergeRequestsEvents" merge_requests_events: bool,
    5 "noteEvents" note_events: bool, 6 "pushEvents" push_events: bool, 7 "secretToken" secret_token: Secret,
    8 "tagPushEvents" tag_push_events: bool, 9 "url" url, 10 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/webhooks/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWebhookOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<AddWebhookResult>,
    pub success: Option<bool>,
}
model! { AddWebhookOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWebhookResult {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub enable_ssl_verification: Option<bool>,
    pub id: Option<i64>,
    pub last_test_result: Option<String>,
    pub merge_requests_events: Option<bool>,
    pub note_events: Option<bool>,
    pub push_events: Option<bool>,
    pub repository_id: Option<i64>,
    pub secret_token: Option<Secret>,
    pub tag_push_events: Option<bool>,
    pub url: Option<String>,
}
model! { AddWebhookResult {
    0 "createdAt" created_at, 1 "description" description, 2 "enableSslVerification" enable_ssl_verification, 3 "id" id,
    4 "lastTestResult" last_test_result, 5 "mergeRequestsEvents" merge_requests_events, 6 "noteEvents" note_events,
    7 "pushEvents" push_events, 8 "repositoryId" repository_id, 9 "secretToken" secret_token,
    10 "tagPushEvents" tag_push_events, 11 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelExecutionReleaseStage {
    pub organization_id: Option<String>,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
    pub execution_number: String,
}
operation! { CancelExecutionReleaseStage(app_name: String, release_workflow_sn: String, release_stage_sn: String, execution_number: String)
    "CancelExecutionReleaseStage" -> CancelExecutionReleaseStageOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name, 2 "releaseWorkflowSn" release_workflow_sn,
    3 "releaseStageSn" release_stage_sn, 4 "executionNumber" execution_number
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3Acancel", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelExecutionReleaseStageOutput {
    pub success: Option<bool>,
}
model! { CancelExecutionReleaseStageOutput {
    0 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMergeRequest {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
    pub local_id: i64,
}
operation! { CloseMergeRequest(organization_id: String, repository_id: i64, local_id: i64)
    "CloseMergeRequest" -> CloseMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "localId" local_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/close", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CloseMergeRequestResult>,
    pub success: Option<bool>,
}
model! { CloseMergeRequestOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMergeRequestResult {
    pub result: Option<bool>,
}
model! { CloseMergeRequestResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppMembers {
    pub organization_id: Option<String>,
    pub player_list: Option<Vec<CreateAppMembersPlayerList>>,
    pub role_names: Option<Vec<String>>,
    pub app_name: String,
}
operation! { CreateAppMembers(app_name: String) "CreateAppMembers" -> CreateAppMembersOutput {
    0 "organizationId" organization_id: String, 1 "playerList" player_list: Vec<CreateAppMembersPlayerList>,
    2 "roleNames" role_names: Vec<String>, 3 "appName" app_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/appstack/apps/{appName}/members", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppMembersPlayerList {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateAppMembersPlayerList() {
    0 "id" id: String, 1 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppMembersOutput {
    pub body: Option<String>,
}
model! { CreateAppMembersOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranch {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub branch_name: String,
    pub r#ref: String,
    pub repository_id: String,
}
operation! { CreateBranch(organization_id: String, branch_name: String, r#ref: String, repository_id: String)
    "CreateBranch" -> CreateBranchOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "branchName" branch_name, 3 "ref" r#ref,
    4 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/branches", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranchOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateBranchResult>,
    pub success: Option<bool>,
}
model! { CreateBranchOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranchResult {
    pub commit: Option<CreateBranchCommit>,
    pub name: Option<String>,
    pub protected: Option<bool>,
}
model! { CreateBranchResult {
    0 "commit" commit, 1 "name" name, 2 "protected" protected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranchCommit {
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub committed_date: Option<String>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { CreateBranchCommit {
    0 "authorEmail" author_email, 1 "authorName" author_name, 2 "authoredDate" authored_date,
    3 "committedDate" committed_date, 4 "committerEmail" committer_email, 5 "committerName" committer_name,
    6 "createdAt" created_at, 7 "id" id, 8 "message" message, 9 "parentIds" parent_ids, 10 "shortId" short_id,
    11 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangeRequest {
    pub organization_id: Option<String>,
    pub app_code_repo_sn: String,
    pub auto_delete_branch_when_end: Option<bool>,
    pub branch_name: String,
    pub create_branch: Option<bool>,
    pub owner_account_id: Option<String>,
    pub owner_id: String,
    pub title: String,
    pub app_name: String,
}

/// What [`CreateChangeRequest::new`] takes.
pub struct CreateChangeRequestRequired {
    pub app_code_repo_sn: String,
    pub branch_name: String,
    pub owner_id: String,
    pub title: String,
    pub app_name: String,
}
operation! { CreateChangeRequest{CreateChangeRequestRequired: app_code_repo_sn, branch_name, owner_id, title, app_name}
    "CreateChangeRequest" -> CreateChangeRequestOutput {
    0 "organizationId" organization_id: String, 1 "appCodeRepoSn" app_code_repo_sn,
    2 "autoDeleteBranchWhenEnd" auto_delete_branch_when_end: bool, 3 "branchName" branch_name,
    4 "createBranch" create_branch: bool, 5 "ownerAccountId" owner_account_id: String, 6 "ownerId" owner_id,
    7 "title" title, 8 "appName" app_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/appstack/apps/{appName}/changeRequests", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangeRequestOutput {
    pub app_code_repo_sn: Option<String>,
    pub app_name: Option<String>,
    pub auto_delete_branch_when_end: Option<bool>,
    pub branch: Option<String>,
    pub creator_account_id: Option<String>,
    pub creator_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub name: Option<String>,
    pub origin_branch: Option<String>,
    pub origin_branch_revision_sha: Option<String>,
    pub owner_account_id: Option<String>,
    pub owner_id: Option<String>,
    pub sn: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateChangeRequestOutput {
    0 "appCodeRepoSn" app_code_repo_sn, 1 "appName" app_name, 2 "autoDeleteBranchWhenEnd" auto_delete_branch_when_end,
    3 "branch" branch, 4 "creatorAccountId" creator_account_id, 5 "creatorId" creator_id, 6 "gmtCreate" gmt_create,
    7 "gmtModified" gmt_modified, 8 "name" name, 9 "originBranch" origin_branch,
    10 "originBranchRevisionSha" origin_branch_revision_sha, 11 "ownerAccountId" owner_account_id,
    12 "ownerId" owner_id, 13 "sn" sn, 14 "state" state, 15 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRun {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_identity: String,
    pub annotations: Option<Vec<CreateCheckRunAnnotations>>,
    pub completed_at: Option<String>,
    pub conclusion: Option<String>,
    pub details_url: Option<String>,
    pub external_id: Option<String>,
    pub head_sha: String,
    pub name: String,
    pub output: Option<CreateCheckRunOutputItem>,
    pub started_at: Option<String>,
    pub status: Option<String>,
}
operation! { CreateCheckRun(organization_id: String, repository_identity: String, head_sha: String, name: String)
    "CreateCheckRun" -> CreateCheckRunOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "annotations" annotations: Vec<CreateCheckRunAnnotations>,
    4 "completedAt" completed_at: String, 5 "conclusion" conclusion: String, 6 "detailsUrl" details_url: String,
    7 "externalId" external_id: String, 8 "headSha" head_sha, 9 "name" name,
    10 "output" output: CreateCheckRunOutputItem, 11 "startedAt" started_at: String, 12 "status" status: String
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] { path: "/api/v4/projects/check_runs/create_check_run", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunAnnotations {
    pub annotation_level: Option<String>,
    pub end_column: Option<i64>,
    pub end_line: Option<i64>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub raw_details: Option<String>,
    pub start_column: Option<i64>,
    pub start_line: Option<i64>,
    pub title: Option<String>,
}

/// What [`CreateCheckRunAnnotations::new`] takes.
pub struct CreateCheckRunAnnotationsRequired {
    pub annotation_level: String,
    pub end_line: i64,
    pub message: String,
    pub path: String,
    pub start_line: i64,
}
input! { CreateCheckRunAnnotations{CreateCheckRunAnnotationsRequired: annotation_level, end_line, message, path, start_line} {
    0 "annotationLevel" annotation_level: String, 1 "endColumn" end_column: i64, 2 "endLine" end_line: i64,
    3 "message" message: String, 4 "path" path: String, 5 "rawDetails" raw_details: String,
    6 "startColumn" start_column: i64, 7 "startLine" start_line: i64, 8 "title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunOutputItem {
    pub images: Option<Vec<CreateCheckRunImages>>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
input! { CreateCheckRunOutputItem(summary: String, title: String) {
    0 "images" images: Vec<CreateCheckRunImages>, 1 "summary" summary: String, 2 "text" text: String,
    3 "title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
input! { CreateCheckRunImages(alt: String, image_url: String) {
    0 "alt" alt: String, 1 "caption" caption: String, 2 "imageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateCheckRunResult>,
    pub success: Option<bool>,
}
model! { CreateCheckRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunResult {
    pub annotations: Option<Vec<CreateCheckRunResultAnnotations>>,
    pub check_suite: Option<CreateCheckRunCheckSuite>,
    pub completed_at: Option<String>,
    pub conclusion: Option<String>,
    pub created_at: Option<String>,
    pub details_url: Option<String>,
    pub external_id: Option<String>,
    pub head_sha: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub output: Option<CreateCheckRunResultOutput>,
    pub started_at: Option<String>,
    pub status: Option<String>,
    pub updated_at: Option<String>,
    pub writer: Option<CreateCheckRunWriter>,
}
model! { CreateCheckRunResult {
    0 "annotations" annotations, 1 "checkSuite" check_suite, 2 "completedAt" completed_at, 3 "conclusion" conclusion,
    4 "createdAt" created_at, 5 "detailsUrl" details_url, 6 "externalId" external_id, 7 "headSha" head_sha, 8 "id" id,
    9 "name" name, 10 "output" output, 11 "startedAt" started_at, 12 "status" status, 13 "updatedAt" updated_at,
    14 "writer" writer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunResultAnnotations {
    pub annotation_level: Option<String>,
    pub end_column: Option<i64>,
    pub end_line: Option<i64>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub raw_details: Option<String>,
    pub start_column: Option<i64>,
    pub start_line: Option<i64>,
    pub title: Option<String>,
}
model! { CreateCheckRunResultAnnotations {
    0 "annotationLevel" annotation_level, 1 "endColumn" end_column, 2 "endLine" end_line, 3 "id" id,
    4 "message" message, 5 "path" path, 6 "rawDetails" raw_details, 7 "startColumn" start_column,
    8 "startLine" start_line, 9 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunCheckSuite {
    pub id: Option<i64>,
}
model! { CreateCheckRunCheckSuite {
    0 "id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunResultOutput {
    pub images: Option<Vec<CreateCheckRunOutputImages>>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
model! { CreateCheckRunResultOutput {
    0 "images" images, 1 "summary" summary, 2 "text" text, 3 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunOutputImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
model! { CreateCheckRunOutputImages {
    0 "alt" alt, 1 "caption" caption, 2 "imageUrl" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunWriter {
    pub id: Option<String>,
    pub logo_url: Option<String>,
    pub name: Option<String>,
    pub slug: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateCheckRunWriter {
    0 "id" id, 1 "logoUrl" logo_url, 2 "name" name, 3 "slug" slug, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComment {
    pub access_token: Option<Secret>,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub comment_type: String,
    pub content: String,
    pub draft: Option<bool>,
    pub file_path: Option<String>,
    pub from_pach_set_biz_id: Option<String>,
    pub line_number: Option<i64>,
    pub parent_comment_biz_id: Option<String>,
    pub patch_set_biz_id: Option<String>,
    pub resolved: Option<bool>,
    pub to_patch_set_biz_id: Option<String>,
}

/// What [`CreateComment::new`] takes.
pub struct CreateCommentRequired {
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub comment_type: String,
    pub content: String,
}
operation! { CreateComment{CreateCommentRequired: local_id, organization_id, repository_identity, comment_type, content}
    "CreateComment" -> CreateCommentOutput {
    0 "accessToken" access_token: Secret, 1 "localId" local_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity, 4 "commentType" comment_type, 5 "content" content,
    6 "draft" draft: bool, 7 "filePath" file_path: String, 8 "fromPachSetBizId" from_pach_set_biz_id: String,
    9 "lineNumber" line_number: i64, 10 "parentCommentBizId" parent_comment_biz_id: String,
    11 "patchSetBizId" patch_set_biz_id: String, 12 "resolved" resolved: bool,
    13 "toPatchSetBizId" to_patch_set_biz_id: String
} [
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
] { path: "/api/v4/projects/code_reviews/comments/create_comment", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommentOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateCommentResult>,
    pub success: Option<bool>,
}
model! { CreateCommentOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommentResult {
    pub author: Option<CreateCommentAuthor>,
    pub comment_biz_id: Option<String>,
    pub comment_time: Option<String>,
    pub comment_type: Option<String>,
    pub content: Option<String>,
    pub deleted: Option<bool>,
    pub file_path: Option<String>,
    pub last_edit_time: Option<String>,
    pub line_number: Option<String>,
    pub parent_comment_biz_id: Option<String>,
    pub related_patch_set: Option<CreateCommentRelatedPatchSet>,
    pub resolved: Option<bool>,
    pub root_comment_biz_id: Option<String>,
    pub state: Option<String>,
}
model! { CreateCommentResult {
    0 "author" author, 1 "commentBizId" comment_biz_id, 2 "commentTime" comment_time, 3 "commentType" comment_type,
    4 "content" content, 5 "deleted" deleted, 6 "filePath" file_path, 7 "lastEditTime" last_edit_time,
    8 "lineNumber" line_number, 9 "parentCommentBizId" parent_comment_biz_id, 10 "relatedPatchSet" related_patch_set,
    11 "resolved" resolved, 12 "rootCommentBizId" root_comment_biz_id, 13 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommentAuthor {
    pub aliyun_pk: Option<String>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { CreateCommentAuthor {
    0 "aliyunPk" aliyun_pk, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "name" name, 5 "state" state,
    6 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommentRelatedPatchSet {
    pub commit_id: Option<String>,
    pub created_at: Option<String>,
    pub patch_set_biz_id: Option<String>,
    pub patch_set_name: Option<String>,
    pub patch_set_no: Option<String>,
    pub related_merge_item_type: Option<String>,
    pub short_id: Option<String>,
}
model! { CreateCommentRelatedPatchSet {
    0 "commitId" commit_id, 1 "createdAt" created_at, 2 "patchSetBizId" patch_set_biz_id,
    3 "patchSetName" patch_set_name, 4 "patchSetNo" patch_set_no, 5 "relatedMergeItemType" related_merge_item_type,
    6 "shortId" short_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitStatus {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_identity: String,
    pub sha: String,
    pub context: Option<String>,
    pub description: Option<String>,
    pub state: String,
    pub target_url: Option<String>,
}
operation! { CreateCommitStatus(organization_id: String, repository_identity: String, sha: String, state: String)
    "CreateCommitStatus" -> CreateCommitStatusOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "sha" sha, 4 "context" context: String,
    5 "description" description: String, 6 "state" state, 7 "targetUrl" target_url: String
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/api/v4/projects/repository/commit_statuses/create_commit_status", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitStatusOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateCommitStatusResult>,
    pub success: Option<bool>,
}
model! { CreateCommitStatusOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitStatusResult {
    pub context: Option<String>,
    pub creator: Option<CreateCommitStatusCreator>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub sha: Option<String>,
    pub state: Option<String>,
    pub target_url: Option<String>,
}
model! { CreateCommitStatusResult {
    0 "context" context, 1 "creator" creator, 2 "description" description, 3 "id" id, 4 "sha" sha, 5 "state" state,
    6 "targetUrl" target_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitStatusCreator {
    pub aliyun_pk: Option<i64>,
    pub avatar_url: Option<String>,
    pub login: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateCommitStatusCreator {
    0 "aliyunPk" aliyun_pk, 1 "avatarUrl" avatar_url, 2 "login" login, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitWithMultipleFiles {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_identity: String,
    pub actions: Vec<CreateCommitWithMultipleFilesActions>,
    pub branch: String,
    pub commit_message: Option<String>,
}
operation! { CreateCommitWithMultipleFiles(organization_id: String, repository_identity: String, actions: Vec<CreateCommitWithMultipleFilesActions>, branch: String)
    "CreateCommitWithMultipleFiles" -> CreateCommitWithMultipleFilesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "actions" actions, 4 "branch" branch,
    5 "commitMessage" commit_message: String
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v4/projects/repository/commits/files", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitWithMultipleFilesActions {
    pub action: Option<String>,
    pub content: Option<String>,
    pub file_path: Option<String>,
    pub previous_path: Option<String>,
}
input! { CreateCommitWithMultipleFilesActions() {
    0 "action" action: String, 1 "content" content: String, 2 "filePath" file_path: String,
    3 "previousPath" previous_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitWithMultipleFilesOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub result: Option<CreateCommitWithMultipleFilesResult>,
    pub success: Option<bool>,
}
model! { CreateCommitWithMultipleFilesOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitWithMultipleFilesResult {
    pub author: Option<CreateCommitWithMultipleFilesAuthor>,
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub committed_date: Option<String>,
    pub committer: Option<CreateCommitWithMultipleFilesCommitter>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { CreateCommitWithMultipleFilesResult {
    0 "author" author, 1 "authorEmail" author_email, 2 "authorName" author_name, 3 "authoredDate" authored_date,
    4 "committedDate" committed_date, 5 "committer" committer, 6 "committerEmail" committer_email,
    7 "committerName" committer_name, 8 "createdAt" created_at, 9 "id" id, 10 "message" message,
    11 "parentIds" parent_ids, 12 "shortId" short_id, 13 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitWithMultipleFilesAuthor {
    pub aliyun_pk: Option<String>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
    pub website_url: Option<String>,
}
model! { CreateCommitWithMultipleFilesAuthor {
    0 "aliyunPk" aliyun_pk, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "name" name, 5 "state" state,
    6 "username" username, 7 "websiteUrl" website_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitWithMultipleFilesCommitter {
    pub aliyun_pk: Option<String>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
    pub website_url: Option<String>,
}
model! { CreateCommitWithMultipleFilesCommitter {
    0 "aliyunPk" aliyun_pk, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "name" name, 5 "state" state,
    6 "username" username, 7 "websiteUrl" website_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployKey {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub key: String,
    pub title: String,
    pub repository_id: i64,
}
operation! { CreateDeployKey(organization_id: String, key: String, title: String, repository_id: i64)
    "CreateDeployKey" -> CreateDeployKeyOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "key" key, 3 "title" title,
    4 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/keys/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateDeployKeyResult>,
    pub success: Option<bool>,
}
model! { CreateDeployKeyOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployKeyResult {
    pub created_at: Option<String>,
    pub fingerprint: Option<String>,
    pub id: Option<i64>,
    pub key: Option<String>,
    pub title: Option<String>,
}
model! { CreateDeployKeyResult {
    0 "createdAt" created_at, 1 "fingerprint" fingerprint, 2 "id" id, 3 "key" key, 4 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFile {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub branch_name: String,
    pub commit_message: String,
    pub content: String,
    pub encoding: Option<String>,
    pub file_path: String,
    pub repository_id: i64,
}

/// What [`CreateFile::new`] takes.
pub struct CreateFileRequired {
    pub organization_id: String,
    pub branch_name: String,
    pub commit_message: String,
    pub content: String,
    pub file_path: String,
    pub repository_id: i64,
}
operation! { CreateFile{CreateFileRequired: organization_id, branch_name, commit_message, content, file_path, repository_id}
    "CreateFile" -> CreateFileOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "branchName" branch_name,
    3 "commitMessage" commit_message, 4 "content" content, 5 "encoding" encoding: String, 6 "filePath" file_path,
    7 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/files", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateFileResult>,
    pub success: Option<bool>,
}
model! { CreateFileOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileResult {
    pub branch_name: Option<String>,
    pub file_path: Option<String>,
}
model! { CreateFileResult {
    0 "branchName" branch_name, 1 "filePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTag {
    pub color: String,
    pub flow_tag_group_id: i64,
    /// At most 20 characters.
    pub name: String,
    pub organization_id: String,
}
operation! { CreateFlowTag(color: String, flow_tag_group_id: i64, name: String, organization_id: String)
    "CreateFlowTag" -> CreateFlowTagOutput {
    0 "color" color, 1 "flowTagGroupId" flow_tag_group_id, 2 "name" name, 3 "organizationId" organization_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/flow/tags", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateFlowTagOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "id" id, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTagGroup {
    /// At most 20 characters.
    pub name: String,
    pub organization_id: String,
}
operation! { CreateFlowTagGroup(name: String, organization_id: String)
    "CreateFlowTagGroup" -> CreateFlowTagGroupOutput {
    0 "name" name, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/flow/tagGroups", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTagGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateFlowTagGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "id" id, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostGroup {
    pub aliyun_region: Option<String>,
    pub ecs_label_key: Option<String>,
    pub ecs_label_value: Option<String>,
    pub ecs_type: Option<String>,
    pub env_id: Option<String>,
    pub machine_infos: Option<String>,
    pub name: String,
    pub service_connection_id: i64,
    pub tag_ids: Option<String>,
    pub r#type: String,
    pub organization_id: String,
}
operation! { CreateHostGroup(name: String, service_connection_id: i64, r#type: String, organization_id: String)
    "CreateHostGroup" -> CreateHostGroupOutput {
    0 "aliyunRegion" aliyun_region: String, 1 "ecsLabelKey" ecs_label_key: String,
    2 "ecsLabelValue" ecs_label_value: String, 3 "ecsType" ecs_type: String, 4 "envId" env_id: String,
    5 "machineInfos" machine_infos: String, 6 "name" name, 7 "serviceConnectionId" service_connection_id,
    8 "tagIds" tag_ids: String, 9 "type" r#type, 10 "organizationId" organization_id
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
    Mark { index: 10, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/hostGroups", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub host_group_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateHostGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "hostGroupId" host_group_id, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMergeRequest {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub create_from: String,
    pub description: Option<String>,
    pub reviewer_ids: Option<Vec<String>>,
    pub source_branch: String,
    pub source_project_id: i64,
    pub target_branch: String,
    pub target_project_id: i64,
    pub title: String,
    pub work_item_ids: Option<String>,
    pub repository_id: i64,
}

/// What [`CreateMergeRequest::new`] takes.
pub struct CreateMergeRequestRequired {
    pub organization_id: String,
    pub create_from: String,
    pub source_branch: String,
    pub source_project_id: i64,
    pub target_branch: String,
    pub target_project_id: i64,
    pub title: String,
    pub repository_id: i64,
}
operation! { CreateMergeRequest{CreateMergeRequestRequired: organization_id, create_from, source_branch, source_project_id, target_branch, target_project_id, title, repository_id}
    "CreateMergeRequest" -> CreateMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "createFrom" create_from,
    3 "description" description: String, 4 "reviewerIds" reviewer_ids: Vec<String>, 5 "sourceBranch" source_branch,
    6 "sourceProjectId" source_project_id, 7 "targetBranch" target_branch, 8 "targetProjectId" target_project_id,
    9 "title" title, 10 "workItemIds" work_item_ids: String, 11 "repositoryId" repository_id
} [
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
] { path: "/api/v4/projects/{repositoryId}/merge_requests", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateMergeRequestResult>,
    pub success: Option<bool>,
}
model! { CreateMergeRequestOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMergeRequestResult {
    pub ahead: Option<i64>,
    pub all_requirements_pass: Option<bool>,
    pub author: Option<CreateMergeRequestAuthor>,
    pub behind: Option<i64>,
    pub create_from: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub detail_url: Option<String>,
    pub local_id: Option<i64>,
    pub mr_biz_id: Option<String>,
    pub mr_type: Option<String>,
    pub project_id: Option<i64>,
    pub reviewers: Option<Vec<CreateMergeRequestReviewers>>,
    pub source_branch: Option<String>,
    pub source_project_id: Option<i64>,
    pub status: Option<String>,
    pub subscribers: Option<Vec<CreateMergeRequestSubscribers>>,
    pub support_merge_fast_forward_only: Option<bool>,
    pub target_branch: Option<String>,
    pub target_project_id: Option<i64>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub web_url: Option<String>,
}
model! { CreateMergeRequestResult {
    0 "ahead" ahead, 1 "allRequirementsPass" all_requirements_pass, 2 "author" author, 3 "behind" behind,
    4 "createFrom" create_from, 5 "createTime" create_time, 6 "description" description, 7 "detailUrl" detail_url,
    8 "localId" local_id, 9 "mrBizId" mr_biz_id, 10 "mrType" mr_type, 11 "projectId" project_id,
    12 "reviewers" reviewers, 13 "sourceBranch" source_branch, 14 "sourceProjectId" source_project_id,
    15 "status" status, 16 "subscribers" subscribers, 17 "supportMergeFastForwardOnly" support_merge_fast_forward_only,
    18 "targetBranch" target_branch, 19 "targetProjectId" target_project_id, 20 "title" title,
    21 "updateTime" update_time, 22 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMergeRequestAuthor {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { CreateMergeRequestAuthor {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMergeRequestReviewers {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub has_reviewed: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub review_opinion_status: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { CreateMergeRequestReviewers {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "hasReviewed" has_reviewed, 3 "id" id, 4 "name" name,
    5 "reviewOpinionStatus" review_opinion_status, 6 "state" state, 7 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMergeRequestSubscribers {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { CreateMergeRequestSubscribers {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOAuthToken {
    pub client_id: String,
    pub client_secret: Secret,
    pub code: Option<String>,
    pub grant_type: String,
    pub login: Option<String>,
    pub scope: String,
}
operation! { CreateOAuthToken(client_id: String, client_secret: Secret, grant_type: String, scope: String)
    "CreateOAuthToken" -> CreateOAuthTokenOutput {
    0 "clientId" client_id, 1 "clientSecret" client_secret, 2 "code" code: String, 3 "grantType" grant_type,
    4 "login" login: String, 5 "scope" scope
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/login/oauth/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOAuthTokenOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateOAuthTokenResult>,
    pub success: Option<String>,
}
model! { CreateOAuthTokenOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOAuthTokenResult {
    pub access_token: Option<Secret>,
    pub id: Option<String>,
    pub scope: Option<String>,
    pub token_type: Option<String>,
}
model! { CreateOAuthTokenResult {
    0 "accessToken" access_token, 1 "id" id, 2 "scope" scope, 3 "tokenType" token_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipeline {
    pub content: String,
    pub name: String,
    pub organization_id: String,
}
operation! { CreatePipeline(content: String, name: String, organization_id: String)
    "CreatePipeline" -> CreatePipelineOutput {
    0 "content" content, 1 "name" name, 2 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipelines", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipelin_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreatePipelineOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "pipelinId" pipelin_id, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineGroup {
    /// At most 40 characters.
    pub name: String,
    pub organization_id: String,
}
operation! { CreatePipelineGroup(name: String, organization_id: String)
    "CreatePipelineGroup" -> CreatePipelineGroupOutput {
    0 "name" name, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipelineGroups", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_group: Option<CreatePipelineGroupPipelineGroup>,
    pub success: Option<bool>,
}
model! { CreatePipelineGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "pipelineGroup" pipeline_group, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineGroupPipelineGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { CreatePipelineGroupPipelineGroup {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub custom_code: String,
    pub name: String,
    pub scope: String,
    pub template_identifier: String,
    pub organization_id: String,
}

/// What [`CreateProject::new`] takes.
pub struct CreateProjectRequired {
    pub custom_code: String,
    pub name: String,
    pub scope: String,
    pub template_identifier: String,
    pub organization_id: String,
}
operation! { CreateProject{CreateProjectRequired: custom_code, name, scope, template_identifier, organization_id}
    "CreateProject" -> CreateProjectOutput {
    0 "customCode" custom_code, 1 "name" name, 2 "scope" scope, 3 "templateIdentifier" template_identifier,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/projects/createProject", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub project: Option<CreateProjectProject>,
    pub success: Option<bool>,
}
model! { CreateProjectOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "project" project, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectProject {
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub custom_code: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub icon: Option<String>,
    pub identifier: Option<String>,
    pub logical_status: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub organization_identifier: Option<String>,
    pub scope: Option<String>,
    pub status_identifier: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub type_identifier: Option<String>,
}
model! { CreateProjectProject {
    0 "categoryIdentifier" category_identifier, 1 "creator" creator, 2 "customCode" custom_code,
    3 "description" description, 4 "gmtCreate" gmt_create, 5 "gmtModified" gmt_modified, 6 "icon" icon,
    7 "identifier" identifier, 8 "logicalStatus" logical_status, 9 "modifier" modifier, 10 "name" name,
    11 "organizationIdentifier" organization_identifier, 12 "scope" scope, 13 "statusIdentifier" status_identifier,
    14 "statusStageIdentifier" status_stage_identifier, 15 "typeIdentifier" type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectLabel {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_identity: String,
    pub color: String,
    pub description: Option<String>,
    pub name: String,
}
operation! { CreateProjectLabel(organization_id: String, repository_identity: String, color: String, name: String)
    "CreateProjectLabel" -> CreateProjectLabelOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "color" color, 4 "description" description: String, 5 "name" name
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v4/projects/labels", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectLabelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateProjectLabelResult>,
    pub success: Option<bool>,
}
model! { CreateProjectLabelOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectLabelResult {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { CreateProjectLabelResult {
    0 "color" color, 1 "description" description, 2 "id" id, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranch {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub allow_merge_roles: Vec<i64>,
    pub allow_merge_user_ids: Option<Vec<String>>,
    pub allow_push_roles: Option<Vec<i64>>,
    pub allow_push_user_ids: Option<Vec<String>>,
    pub branch: String,
    pub id: Option<i64>,
    pub merge_request_setting: Option<CreateProtectdBranchMergeRequestSetting>,
    pub test_setting_dto: Option<CreateProtectdBranchTestSettingDTO>,
    pub repository_id: i64,
}
operation! { CreateProtectdBranch(organization_id: String, allow_merge_roles: Vec<i64>, branch: String, repository_id: i64)
    "CreateProtectdBranch" -> CreateProtectdBranchOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "allowMergeRoles" allow_merge_roles,
    3 "allowMergeUserIds" allow_merge_user_ids: Vec<String>, 4 "allowPushRoles" allow_push_roles: Vec<i64>,
    5 "allowPushUserIds" allow_push_user_ids: Vec<String>, 6 "branch" branch, 7 "id" id: i64,
    8 "mergeRequestSetting" merge_request_setting: CreateProtectdBranchMergeRequestSetting,
    9 "testSettingDTO" test_setting_dto: CreateProtectdBranchTestSettingDTO, 10 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/protect_branches", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchMergeRequestSetting {
    pub allow_merge_request_roles: Option<Vec<i64>>,
    pub default_assignees: Option<Vec<String>>,
    pub is_allow_self_approval: Option<bool>,
    pub is_require_discussion_processed: Option<bool>,
    pub is_required: Option<bool>,
    pub is_reset_approval_when_new_push: Option<bool>,
    pub minimum_approval: Option<i64>,
    pub mr_mode: Option<String>,
    pub white_list: Option<String>,
}
input! { CreateProtectdBranchMergeRequestSetting() {
    0 "allowMergeRequestRoles" allow_merge_request_roles: Vec<i64>, 1 "defaultAssignees" default_assignees: Vec<String>,
    2 "isAllowSelfApproval" is_allow_self_approval: bool,
    3 "isRequireDiscussionProcessed" is_require_discussion_processed: bool, 4 "isRequired" is_required: bool,
    5 "isResetApprovalWhenNewPush" is_reset_approval_when_new_push: bool, 6 "minimumApproval" minimum_approval: i64,
    7 "mrMode" mr_mode: String, 8 "whiteList" white_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchTestSettingDTO {
    pub check_config: Option<CreateProtectdBranchCheckConfig>,
    pub check_task_quality_config: Option<CreateProtectdBranchCheckTaskQualityConfig>,
    pub code_guidelines_detection: Option<CreateProtectdBranchCodeGuidelinesDetection>,
    pub is_required: Option<bool>,
    pub sensitive_info_detection: Option<CreateProtectdBranchSensitiveInfoDetection>,
}
input! { CreateProtectdBranchTestSettingDTO() {
    0 "checkConfig" check_config: CreateProtectdBranchCheckConfig,
    1 "checkTaskQualityConfig" check_task_quality_config: CreateProtectdBranchCheckTaskQualityConfig,
    2 "codeGuidelinesDetection" code_guidelines_detection: CreateProtectdBranchCodeGuidelinesDetection,
    3 "isRequired" is_required: bool,
    4 "sensitiveInfoDetection" sensitive_info_detection: CreateProtectdBranchSensitiveInfoDetection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchCheckConfig {
    pub check_items: Option<Vec<CreateProtectdBranchCheckItems>>,
}
input! { CreateProtectdBranchCheckConfig() {
    0 "checkItems" check_items: Vec<CreateProtectdBranchCheckItems>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchCheckItems {
    pub is_required: Option<bool>,
    pub name: Option<String>,
}
input! { CreateProtectdBranchCheckItems() {
    0 "isRequired" is_required: bool, 1 "name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchCheckTaskQualityConfig {
    pub biz_no: Option<String>,
    pub enabled: Option<bool>,
    pub message: Option<String>,
    pub task_name: Option<String>,
}
input! { CreateProtectdBranchCheckTaskQualityConfig() {
    0 "bizNo" biz_no: String, 1 "enabled" enabled: bool, 2 "message" message: String, 3 "taskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchCodeGuidelinesDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
input! { CreateProtectdBranchCodeGuidelinesDetection() {
    0 "enabled" enabled: bool, 1 "message" message: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchSensitiveInfoDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
input! { CreateProtectdBranchSensitiveInfoDetection() {
    0 "enabled" enabled: bool, 1 "message" message: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateProtectdBranchResult>,
    pub success: Option<bool>,
}
model! { CreateProtectdBranchOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchResult {
    pub allow_merge_roles: Option<Vec<i64>>,
    pub allow_merge_user_ids: Option<Vec<i64>>,
    pub allow_push_roles: Option<Vec<i64>>,
    pub allow_push_user_ids: Option<Vec<i64>>,
    pub branch: Option<String>,
    pub id: Option<i64>,
    pub merge_request_setting: Option<CreateProtectdBranchResultMergeRequestSetting>,
    pub test_setting_dto: Option<CreateProtectdBranchResultTestSettingDTO>,
}
model! { CreateProtectdBranchResult {
    0 "allowMergeRoles" allow_merge_roles, 1 "allowMergeUserIds" allow_merge_user_ids,
    2 "allowPushRoles" allow_push_roles, 3 "allowPushUserIds" allow_push_user_ids, 4 "branch" branch, 5 "id" id,
    6 "mergeRequestSetting" merge_request_setting, 7 "testSettingDTO" test_setting_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchResultMergeRequestSetting {
    pub allow_merge_request_roles: Option<Vec<i64>>,
    pub default_assignees: Option<Vec<String>>,
    pub is_allow_self_approval: Option<bool>,
    pub is_require_discussion_processed: Option<bool>,
    pub is_required: Option<bool>,
    pub is_reset_approval_when_new_push: Option<bool>,
    pub minimum_approval: Option<i64>,
    pub mr_mode: Option<String>,
    pub white_list: Option<String>,
}
model! { CreateProtectdBranchResultMergeRequestSetting {
    0 "allowMergeRequestRoles" allow_merge_request_roles, 1 "defaultAssignees" default_assignees,
    2 "isAllowSelfApproval" is_allow_self_approval, 3 "isRequireDiscussionProcessed" is_require_discussion_processed,
    4 "isRequired" is_required, 5 "isResetApprovalWhenNewPush" is_reset_approval_when_new_push,
    6 "minimumApproval" minimum_approval, 7 "mrMode" mr_mode, 8 "whiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchResultTestSettingDTO {
    pub check_config: Option<CreateProtectdBranchTestSettingDTOCheckConfig>,
    pub check_task_quality_config: Option<CreateProtectdBranchTestSettingDTOCheckTaskQualityConfig>,
    pub code_guidelines_detection: Option<CreateProtectdBranchTestSettingDTOCodeGuidelinesDetection>,
    pub is_required: Option<bool>,
    pub sensitive_info_detection: Option<CreateProtectdBranchTestSettingDTOSensitiveInfoDetection>,
}
model! { CreateProtectdBranchResultTestSettingDTO {
    0 "checkConfig" check_config, 1 "checkTaskQualityConfig" check_task_quality_config,
    2 "codeGuidelinesDetection" code_guidelines_detection, 3 "isRequired" is_required,
    4 "sensitiveInfoDetection" sensitive_info_detection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchTestSettingDTOCheckConfig {
    pub check_items: Option<Vec<CreateProtectdBranchCheckConfigCheckItems>>,
}
model! { CreateProtectdBranchTestSettingDTOCheckConfig {
    0 "checkItems" check_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchCheckConfigCheckItems {
    pub is_required: Option<bool>,
    pub name: Option<String>,
}
model! { CreateProtectdBranchCheckConfigCheckItems {
    0 "isRequired" is_required, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchTestSettingDTOCheckTaskQualityConfig {
    pub biz_no: Option<String>,
    pub enabled: Option<bool>,
    pub message: Option<String>,
    pub task_name: Option<String>,
}
model! { CreateProtectdBranchTestSettingDTOCheckTaskQualityConfig {
    0 "bizNo" biz_no, 1 "enabled" enabled, 2 "message" message, 3 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchTestSettingDTOCodeGuidelinesDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
model! { CreateProtectdBranchTestSettingDTOCodeGuidelinesDetection {
    0 "enabled" enabled, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchTestSettingDTOSensitiveInfoDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
model! { CreateProtectdBranchTestSettingDTOSensitiveInfoDetection {
    0 "enabled" enabled, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePushRule {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub rule_infos: Vec<CreatePushRuleRuleInfos>,
    pub repository_id: i64,
}
operation! { CreatePushRule(organization_id: String, rule_infos: Vec<CreatePushRuleRuleInfos>, repository_id: i64)
    "CreatePushRule" -> CreatePushRuleOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "ruleInfos" rule_infos,
    3 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v4/projects/{repositoryId}/push_rule", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePushRuleRuleInfos {
    pub checker_name: Option<String>,
    pub checker_type: Option<String>,
    pub extra_message: Option<String>,
    pub file_rule_regexes: Option<Vec<String>>,
}
input! { CreatePushRuleRuleInfos() {
    0 "checkerName" checker_name: String, 1 "checkerType" checker_type: String, 2 "extraMessage" extra_message: String,
    3 "fileRuleRegexes" file_rule_regexes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePushRuleOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreatePushRuleResult>,
    pub success: Option<bool>,
}
model! { CreatePushRuleOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePushRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub rule_infos: Option<Vec<CreatePushRuleResultRuleInfos>>,
}
model! { CreatePushRuleResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "ruleInfos" rule_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePushRuleResultRuleInfos {
    pub checker_name: Option<String>,
    pub checker_type: Option<String>,
    pub extra_message: Option<String>,
    pub file_rule_regexes: Option<Vec<String>>,
}
model! { CreatePushRuleResultRuleInfos {
    0 "checkerName" checker_name, 1 "checkerType" checker_type, 2 "extraMessage" extra_message,
    3 "fileRuleRegexes" file_rule_regexes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepository {
    pub access_token: Option<Secret>,
    pub create_parent_path: Option<bool>,
    pub organization_id: String,
    pub sync: Option<bool>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub gitignore_type: Option<String>,
    pub import_account: Option<String>,
    pub import_demo_project: Option<bool>,
    pub import_repo_type: Option<String>,
    pub import_token: Option<Secret>,
    pub import_token_encrypted: Option<String>,
    pub import_url: Option<String>,
    pub init_standard_service: Option<bool>,
    pub is_crypto_enabled: Option<bool>,
    pub local_import_url: Option<String>,
    pub name: String,
    pub namespace_id: Option<i64>,
    pub path: Option<String>,
    pub readme_type: Option<String>,
    pub visibility_level: Option<i64>,
}
operation! { CreateRepository(organization_id: String, name: String) "CreateRepository" -> CreateRepositoryOutput {
    0 "accessToken" access_token: Secret, 1 "createParentPath" create_parent_path: bool,
    2 "organizationId" organization_id, 3 "sync" sync: bool, 4 "avatarUrl" avatar_url: String,
    5 "description" description: String, 6 "gitignoreType" gitignore_type: String,
    7 "importAccount" import_account: String, 8 "importDemoProject" import_demo_project: bool,
    9 "importRepoType" import_repo_type: String, 10 "importToken" import_token: Secret,
    11 "importTokenEncrypted" import_token_encrypted: String, 12 "importUrl" import_url: String,
    13 "initStandardService" init_standard_service: bool, 14 "isCryptoEnabled" is_crypto_enabled: bool,
    15 "localImportUrl" local_import_url: String, 16 "name" name, 17 "namespaceId" namespace_id: i64,
    18 "path" path: String, 19 "readmeType" readme_type: String, 20 "visibilityLevel" visibility_level: i64
} [
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
    Mark { index: 20, location: Location::Body, style: Style::None }
] { path: "/repository/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateRepositoryResult>,
    pub success: Option<bool>,
}
model! { CreateRepositoryOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryResult {
    pub import_from_svn: Option<bool>,
    pub archived: Option<bool>,
    pub avatar_url: Option<String>,
    pub created_at: Option<String>,
    pub creator_id: Option<i64>,
    pub default_branch: Option<String>,
    pub demo_project: Option<bool>,
    pub description: Option<String>,
    pub http_url_to_repo: Option<String>,
    pub id: Option<i64>,
    pub last_activity_at: Option<String>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub namespace: Option<CreateRepositoryNamespace>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub ssh_url_to_repo: Option<String>,
    pub visibility_level: Option<String>,
    pub web_url: Option<String>,
}
model! { CreateRepositoryResult {
    0 "Import_from_svn" import_from_svn, 1 "archived" archived, 2 "avatar_url" avatar_url, 3 "createdAt" created_at,
    4 "creatorId" creator_id, 5 "defaultBranch" default_branch, 6 "demoProject" demo_project,
    7 "description" description, 8 "httpUrlToRepo" http_url_to_repo, 9 "id" id, 10 "lastActivityAt" last_activity_at,
    11 "name" name, 12 "nameWithNamespace" name_with_namespace, 13 "namespace" namespace, 14 "path" path,
    15 "pathWithNamespace" path_with_namespace, 16 "sshUrlToRepo" ssh_url_to_repo,
    17 "visibilityLevel" visibility_level, 18 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryNamespace {
    pub avatar: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub path: Option<String>,
    pub public: Option<bool>,
    pub updated_at: Option<String>,
    pub visibility_level: Option<String>,
}
model! { CreateRepositoryNamespace {
    0 "avatar" avatar, 1 "createdAt" created_at, 2 "description" description, 3 "id" id, 4 "name" name,
    5 "ownerId" owner_id, 6 "path" path, 7 "public" public, 8 "updatedAt" updated_at,
    9 "visibilityLevel" visibility_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryGroup {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub name: String,
    pub parent_id: i64,
    pub path: String,
    pub visibility_level: i64,
}

/// What [`CreateRepositoryGroup::new`] takes.
pub struct CreateRepositoryGroupRequired {
    pub organization_id: String,
    pub name: String,
    pub parent_id: i64,
    pub path: String,
    pub visibility_level: i64,
}
operation! { CreateRepositoryGroup{CreateRepositoryGroupRequired: organization_id, name, parent_id, path, visibility_level}
    "CreateRepositoryGroup" -> CreateRepositoryGroupOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "avatarUrl" avatar_url: String,
    3 "description" description: String, 4 "name" name, 5 "parentId" parent_id, 6 "path" path,
    7 "visibilityLevel" visibility_level
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/repository/groups/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateRepositoryGroupResult>,
    pub success: Option<bool>,
}
model! { CreateRepositoryGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryGroupResult {
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub parent_id: Option<i64>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub r#type: Option<String>,
    pub visibility_level: Option<i64>,
    pub web_url: Option<String>,
}
model! { CreateRepositoryGroupResult {
    0 "avatarUrl" avatar_url, 1 "description" description, 2 "id" id, 3 "name" name,
    4 "nameWithNamespace" name_with_namespace, 5 "ownerId" owner_id, 6 "parentId" parent_id, 7 "path" path,
    8 "pathWithNamespace" path_with_namespace, 9 "type" r#type, 10 "visibilityLevel" visibility_level,
    11 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceMember {
    pub account_id: String,
    pub role_name: String,
    pub organization_id: String,
    /// 1 to 999999999999999.
    pub resource_type: String,
    pub resource_id: i64,
}

/// What [`CreateResourceMember::new`] takes.
pub struct CreateResourceMemberRequired {
    pub account_id: String,
    pub role_name: String,
    pub organization_id: String,
    pub resource_type: String,
    pub resource_id: i64,
}
operation! { CreateResourceMember{CreateResourceMemberRequired: account_id, role_name, organization_id, resource_type, resource_id}
    "CreateResourceMember" -> CreateResourceMemberOutput {
    0 "accountId" account_id, 1 "roleName" role_name, 2 "organizationId" organization_id,
    3 "resourceType" resource_type, 4 "resourceId" resource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/{resourceType}/{resourceId}/members", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateResourceMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAuth {
    pub service_auth_type: String,
    pub organization_id: String,
}
operation! { CreateServiceAuth(service_auth_type: String, organization_id: String)
    "CreateServiceAuth" -> CreateServiceAuthOutput {
    0 "serviceAuthType" service_auth_type, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/serviceAuths", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAuthOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateServiceAuthOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "id" id, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceConnection {
    pub auth_type: String,
    pub connection_name: String,
    pub connection_type: String,
    pub scope: String,
    pub service_auth_id: i64,
    pub organization_id: String,
}

/// What [`CreateServiceConnection::new`] takes.
pub struct CreateServiceConnectionRequired {
    pub auth_type: String,
    pub connection_name: String,
    pub connection_type: String,
    pub scope: String,
    pub service_auth_id: i64,
    pub organization_id: String,
}
operation! { CreateServiceConnection{CreateServiceConnectionRequired: auth_type, connection_name, connection_type, scope, service_auth_id, organization_id}
    "CreateServiceConnection" -> CreateServiceConnectionOutput {
    0 "authType" auth_type, 1 "connectionName" connection_name, 2 "connectionType" connection_type, 3 "scope" scope,
    4 "serviceAuthId" service_auth_id, 5 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/createServiceConnection", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceConnectionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateServiceConnectionOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "id" id, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCredential {
    /// At most 100 characters.
    pub name: String,
    pub password: Secret,
    pub scope: Option<String>,
    pub r#type: String,
    pub username: String,
    pub organization_id: String,
}

/// What [`CreateServiceCredential::new`] takes.
pub struct CreateServiceCredentialRequired {
    pub name: String,
    pub password: Secret,
    pub r#type: String,
    pub username: String,
    pub organization_id: String,
}
operation! { CreateServiceCredential{CreateServiceCredentialRequired: name, password, r#type, username, organization_id}
    "CreateServiceCredential" -> CreateServiceCredentialOutput {
    0 "name" name, 1 "password" password, 2 "scope" scope: String, 3 "type" r#type, 4 "username" username,
    5 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/serviceCredentials", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCredentialOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateServiceCredentialOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "id" id, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSprint {
    pub end_date: Option<String>,
    pub name: String,
    pub space_identifier: String,
    pub staff_ids: Vec<String>,
    pub start_date: Option<String>,
    pub organization_id: String,
}
operation! { CreateSprint(name: String, space_identifier: String, staff_ids: Vec<String>, organization_id: String)
    "CreateSprint" -> CreateSprintOutput {
    0 "endDate" end_date: String, 1 "name" name, 2 "spaceIdentifier" space_identifier, 3 "staffIds" staff_ids,
    4 "startDate" start_date: String, 5 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/sprints/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSprintOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub sprint: Option<CreateSprintSprint>,
    pub success: Option<bool>,
}
model! { CreateSprintOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "sprint" sprint, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSprintSprint {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub end_date: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub scope: Option<String>,
    pub space_identifier: Option<String>,
    pub start_date: Option<i64>,
    pub status: Option<String>,
}
model! { CreateSprintSprint {
    0 "creator" creator, 1 "description" description, 2 "endDate" end_date, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "identifier" identifier, 6 "modifier" modifier, 7 "name" name, 8 "scope" scope,
    9 "spaceIdentifier" space_identifier, 10 "startDate" start_date, 11 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSshKey {
    pub organization_id: String,
}
operation! { CreateSshKey(organization_id: String) "CreateSshKey" -> CreateSshKeyOutput {
    0 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/sshKey", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSshKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub ssh_key: Option<CreateSshKeySshKey>,
    pub success: Option<bool>,
}
model! { CreateSshKeyOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "sshKey" ssh_key, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSshKeySshKey {
    pub id: Option<i64>,
    pub public_key: Option<String>,
}
model! { CreateSshKeySshKey {
    0 "id" id, 1 "publicKey" public_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub message: Option<String>,
    pub r#ref: String,
    pub tag_name: String,
    pub repository_id: i64,
}
operation! { CreateTag(organization_id: String, r#ref: String, tag_name: String, repository_id: i64)
    "CreateTag" -> CreateTagOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "message" message: String,
    3 "ref" r#ref, 4 "tagName" tag_name, 5 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/tags/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateTagResult>,
    pub success: Option<bool>,
}
model! { CreateTagOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResult {
    pub commit: Option<CreateTagCommit>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
}
model! { CreateTagResult {
    0 "commit" commit, 1 "id" id, 2 "message" message, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagCommit {
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub committed_date: Option<String>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { CreateTagCommit {
    0 "authorEmail" author_email, 1 "authorName" author_name, 2 "authoredDate" authored_date,
    3 "committedDate" committed_date, 4 "committerEmail" committer_email, 5 "committerName" committer_name,
    6 "createdAt" created_at, 7 "id" id, 8 "message" message, 9 "parentIds" parent_ids, 10 "shortId" short_id,
    11 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCase {
    pub assigned_to: String,
    pub directory_identifier: String,
    pub field_value_list: Option<Vec<CreateTestCaseFieldValueList>>,
    pub priority: Option<String>,
    pub space_identifier: String,
    pub subject: String,
    pub tags: Option<Vec<String>>,
    pub testcase_step_content_info: Option<CreateTestCaseTestcaseStepContentInfo>,
    pub organization_id: String,
}

/// What [`CreateTestCase::new`] takes.
pub struct CreateTestCaseRequired {
    pub assigned_to: String,
    pub directory_identifier: String,
    pub space_identifier: String,
    pub subject: String,
    pub organization_id: String,
}
operation! { CreateTestCase{CreateTestCaseRequired: assigned_to, directory_identifier, space_identifier, subject, organization_id}
    "CreateTestCase" -> CreateTestCaseOutput {
    0 "assignedTo" assigned_to, 1 "directoryIdentifier" directory_identifier,
    2 "fieldValueList" field_value_list: Vec<CreateTestCaseFieldValueList>, 3 "priority" priority: String,
    4 "spaceIdentifier" space_identifier, 5 "subject" subject, 6 "tags" tags: Vec<String>,
    7 "testcaseStepContentInfo" testcase_step_content_info: CreateTestCaseTestcaseStepContentInfo,
    8 "organizationId" organization_id
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
] { path: "/organization/{organizationId}/testhub/testcase", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseFieldValueList {
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
input! { CreateTestCaseFieldValueList() {
    0 "fieldIdentifier" field_identifier: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseTestcaseStepContentInfo {
    pub precondition: Option<String>,
    pub step_result_list: Option<Vec<CreateTestCaseStepResultList>>,
    pub step_type: Option<String>,
}
input! { CreateTestCaseTestcaseStepContentInfo(step_type: String) {
    0 "precondition" precondition: String, 1 "stepResultList" step_result_list: Vec<CreateTestCaseStepResultList>,
    2 "stepType" step_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseStepResultList {
    pub expected: Option<String>,
    pub step: Option<String>,
}
input! { CreateTestCaseStepResultList() {
    0 "expected" expected: String, 1 "step" step: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub testcase: Option<CreateTestCaseTestcase>,
}
model! { CreateTestCaseOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "success" success, 3 "testcase" testcase
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseTestcase {
    pub assigned_to: Option<CreateTestCaseAssignedTo>,
    pub category_identifier: Option<String>,
    pub creator: Option<CreateTestCaseCreator>,
    pub detail_info: Option<CreateTestCaseDetailInfo>,
    pub directory: Option<CreateTestCaseDirectory>,
    pub identifier: Option<String>,
    pub modifier: Option<CreateTestCaseModifier>,
    pub space_identifier: Option<String>,
    pub space_type: Option<String>,
    pub subject: Option<String>,
}
model! { CreateTestCaseTestcase {
    0 "assignedTo" assigned_to, 1 "categoryIdentifier" category_identifier, 2 "creator" creator,
    3 "detailInfo" detail_info, 4 "directory" directory, 5 "identifier" identifier, 6 "modifier" modifier,
    7 "spaceIdentifier" space_identifier, 8 "spaceType" space_type, 9 "subject" subject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseAssignedTo {
    pub assign_identifier: Option<String>,
    pub name: Option<String>,
    pub tb_role_id: Option<String>,
}
model! { CreateTestCaseAssignedTo {
    0 "assignIdentifier" assign_identifier, 1 "name" name, 2 "tbRoleId" tb_role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseCreator {
    pub create_identifier: Option<String>,
    pub name: Option<String>,
}
model! { CreateTestCaseCreator {
    0 "createIdentifier" create_identifier, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseDetailInfo {
    pub expected_result: Option<CreateTestCaseExpectedResult>,
    pub precondition: Option<CreateTestCasePrecondition>,
    pub step_content: Option<CreateTestCaseStepContent>,
    pub step_type: Option<String>,
}
model! { CreateTestCaseDetailInfo {
    0 "expectedResult" expected_result, 1 "precondition" precondition, 2 "stepContent" step_content,
    3 "stepType" step_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseExpectedResult {
    pub expect_content: Option<String>,
    pub expect_content_type: Option<String>,
    pub expect_identifier: Option<String>,
}
model! { CreateTestCaseExpectedResult {
    0 "expectContent" expect_content, 1 "expectContentType" expect_content_type, 2 "expectIdentifier" expect_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCasePrecondition {
    pub pre_content: Option<String>,
    pub pre_content_type: Option<String>,
    pub pre_identifier: Option<String>,
}
model! { CreateTestCasePrecondition {
    0 "preContent" pre_content, 1 "preContentType" pre_content_type, 2 "preIdentifier" pre_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseStepContent {
    pub step_content: Option<String>,
    pub step_content_type: Option<String>,
    pub step_identifier: Option<String>,
}
model! { CreateTestCaseStepContent {
    0 "stepContent" step_content, 1 "stepContentType" step_content_type, 2 "stepIdentifier" step_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseDirectory {
    pub child_identifier: Option<String>,
    pub directory_identifier: Option<String>,
    pub name: Option<String>,
    pub path_name: Option<Vec<String>>,
}
model! { CreateTestCaseDirectory {
    0 "childIdentifier" child_identifier, 1 "directoryIdentifier" directory_identifier, 2 "name" name,
    3 "pathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseModifier {
    pub modify_identifier: Option<String>,
    pub name: Option<String>,
}
model! { CreateTestCaseModifier {
    0 "modifyIdentifier" modify_identifier, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserKey {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub expire_time: Option<String>,
    pub key_scope: String,
    pub public_key: String,
    pub title: String,
}
operation! { CreateUserKey(organization_id: String, key_scope: String, public_key: String, title: String)
    "CreateUserKey" -> CreateUserKeyOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "expireTime" expire_time: String,
    3 "keyScope" key_scope, 4 "publicKey" public_key, 5 "title" title
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/api/v3/user/keys/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateUserKeyResult>,
    pub success: Option<bool>,
}
model! { CreateUserKeyOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserKeyResult {
    pub created_at: Option<String>,
    pub expire_time: Option<String>,
    pub finger_print: Option<String>,
    pub id: Option<i64>,
    pub key_scope: Option<String>,
    pub last_used_time: Option<String>,
    pub public_key: Option<String>,
    pub title: Option<String>,
}
model! { CreateUserKeyResult {
    0 "createdAt" created_at, 1 "expireTime" expire_time, 2 "fingerPrint" finger_print, 3 "id" id,
    4 "keyScope" key_scope, 5 "lastUsedTime" last_used_time, 6 "publicKey" public_key, 7 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableGroup {
    pub description: Option<String>,
    pub name: String,
    pub variables: String,
    pub organization_id: String,
}
operation! { CreateVariableGroup(name: String, variables: String, organization_id: String)
    "CreateVariableGroup" -> CreateVariableGroupOutput {
    0 "description" description: String, 1 "name" name, 2 "variables" variables, 3 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/variableGroups", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub variable_group_id: Option<i64>,
}
model! { CreateVariableGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success, 3 "variableGroupId" variable_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitem {
    pub assigned_to: String,
    pub category: String,
    pub description: Option<String>,
    pub description_format: Option<String>,
    pub field_value_list: Option<Vec<CreateWorkitemFieldValueList>>,
    pub parent: Option<String>,
    pub participant: Option<Vec<String>>,
    pub space: String,
    pub space_identifier: String,
    pub space_type: String,
    pub sprint: Option<Vec<String>>,
    pub subject: String,
    pub tracker: Option<Vec<String>>,
    pub verifier: Option<Vec<String>>,
    pub workitem_type: String,
    pub organization_id: String,
}

/// What [`CreateWorkitem::new`] takes.
pub struct CreateWorkitemRequired {
    pub assigned_to: String,
    pub category: String,
    pub space: String,
    pub space_identifier: String,
    pub space_type: String,
    pub subject: String,
    pub workitem_type: String,
    pub organization_id: String,
}
operation! { CreateWorkitem{CreateWorkitemRequired: assigned_to, category, space, space_identifier, space_type, subject, workitem_type, organization_id}
    "CreateWorkitem" -> CreateWorkitemOutput {
    0 "assignedTo" assigned_to, 1 "category" category, 2 "description" description: String,
    3 "descriptionFormat" description_format: String,
    4 "fieldValueList" field_value_list: Vec<CreateWorkitemFieldValueList>, 5 "parent" parent: String,
    6 "participant" participant: Vec<String>, 7 "space" space, 8 "spaceIdentifier" space_identifier,
    9 "spaceType" space_type, 10 "sprint" sprint: Vec<String>, 11 "subject" subject, 12 "tracker" tracker: Vec<String>,
    13 "verifier" verifier: Vec<String>, 14 "workitemType" workitem_type, 15 "organizationId" organization_id
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
    Mark { index: 15, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitems/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemFieldValueList {
    pub field_identifier: Option<String>,
    pub value: Option<String>,
    pub workitem_identifier: Option<String>,
}
input! { CreateWorkitemFieldValueList() {
    0 "fieldIdentifier" field_identifier: String, 1 "value" value: String,
    2 "workitemIdentifier" workitem_identifier: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub workitem: Option<CreateWorkitemWorkitem>,
}
model! { CreateWorkitemOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "success" success, 3 "workitem" workitem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemWorkitem {
    pub assigned_to: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub document: Option<String>,
    pub document_format: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub logical_status: Option<String>,
    pub modifier: Option<String>,
    pub parent_identifier: Option<String>,
    pub serial_number: Option<String>,
    pub space_identifier: Option<String>,
    pub space_name: Option<String>,
    pub space_type: Option<String>,
    pub sprint_identifier: Option<String>,
    pub status: Option<String>,
    pub status_identifier: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub subject: Option<String>,
    pub update_status_at: Option<i64>,
    pub workitem_type_identifier: Option<String>,
}
model! { CreateWorkitemWorkitem {
    0 "assignedTo" assigned_to, 1 "categoryIdentifier" category_identifier, 2 "creator" creator, 3 "document" document,
    4 "documentFormat" document_format, 5 "gmtCreate" gmt_create, 6 "gmtModified" gmt_modified,
    7 "identifier" identifier, 8 "logicalStatus" logical_status, 9 "modifier" modifier,
    10 "parentIdentifier" parent_identifier, 11 "serialNumber" serial_number, 12 "spaceIdentifier" space_identifier,
    13 "spaceName" space_name, 14 "spaceType" space_type, 15 "sprintIdentifier" sprint_identifier, 16 "status" status,
    17 "statusIdentifier" status_identifier, 18 "statusStageIdentifier" status_stage_identifier, 19 "subject" subject,
    20 "updateStatusAt" update_status_at, 21 "workitemTypeIdentifier" workitem_type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemComment {
    pub content: String,
    pub format_type: String,
    pub parent_id: Option<String>,
    pub workitem_identifier: String,
    pub organization_id: String,
}
operation! { CreateWorkitemComment(content: String, format_type: String, workitem_identifier: String, organization_id: String)
    "CreateWorkitemComment" -> CreateWorkitemCommentOutput {
    0 "content" content, 1 "formatType" format_type, 2 "parentId" parent_id: String,
    3 "workitemIdentifier" workitem_identifier, 4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitems/comment", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemCommentOutput {
    pub comment: Option<CreateWorkitemCommentComment>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { CreateWorkitemCommentOutput {
    0 "Comment" comment, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemCommentComment {
    pub id: Option<i64>,
    pub content: Option<String>,
    pub create_time: Option<i64>,
    pub format_type: Option<String>,
    pub is_top: Option<bool>,
    pub modified_time: Option<i64>,
    pub parent_id: Option<i64>,
    pub target_identifier: Option<String>,
    pub target_type: Option<String>,
    pub top_time: Option<i64>,
    pub user: Option<CreateWorkitemCommentUser>,
}
model! { CreateWorkitemCommentComment {
    0 "Id" id, 1 "content" content, 2 "createTime" create_time, 3 "formatType" format_type, 4 "isTop" is_top,
    5 "modifiedTime" modified_time, 6 "parentId" parent_id, 7 "targetIdentifier" target_identifier,
    8 "targetType" target_type, 9 "topTime" top_time, 10 "user" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemCommentUser {
    pub account: Option<String>,
    pub avatar: Option<String>,
    pub display_name: Option<String>,
    pub identifier: Option<String>,
    pub nick_name: Option<String>,
    pub real_name: Option<String>,
    pub target_type: Option<String>,
}
model! { CreateWorkitemCommentUser {
    0 "account" account, 1 "avatar" avatar, 2 "displayName" display_name, 3 "identifier" identifier,
    4 "nickName" nick_name, 5 "realName" real_name, 6 "targetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemEstimate {
    pub description: Option<String>,
    pub record_user_identifier: String,
    pub spent_time: String,
    pub r#type: String,
    pub workitem_identifier: String,
    pub organization_id: String,
}

/// What [`CreateWorkitemEstimate::new`] takes.
pub struct CreateWorkitemEstimateRequired {
    pub record_user_identifier: String,
    pub spent_time: String,
    pub r#type: String,
    pub workitem_identifier: String,
    pub organization_id: String,
}
operation! { CreateWorkitemEstimate{CreateWorkitemEstimateRequired: record_user_identifier, spent_time, r#type, workitem_identifier, organization_id}
    "CreateWorkitemEstimate" -> CreateWorkitemEstimateOutput {
    0 "description" description: String, 1 "recordUserIdentifier" record_user_identifier, 2 "spentTime" spent_time,
    3 "type" r#type, 4 "workitemIdentifier" workitem_identifier, 5 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitems/estimate", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemEstimateOutput {
    pub workitem_time_estimate: Option<CreateWorkitemEstimateWorkitemTimeEstimate>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkitemEstimateOutput {
    0 "WorkitemTimeEstimate" workitem_time_estimate, 1 "errorCode" error_code, 2 "errorMsg" error_msg,
    3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemEstimateWorkitemTimeEstimate {
    pub description: Option<String>,
    pub identifier: Option<String>,
    pub record_user: Option<CreateWorkitemEstimateRecordUser>,
    pub spent_time: Option<i64>,
    pub r#type: Option<String>,
    pub workitem_identifier: Option<String>,
}
model! { CreateWorkitemEstimateWorkitemTimeEstimate {
    0 "description" description, 1 "identifier" identifier, 2 "recordUser" record_user, 3 "spentTime" spent_time,
    4 "type" r#type, 5 "workitemIdentifier" workitem_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemEstimateRecordUser {
    pub account: Option<String>,
    pub avatar: Option<String>,
    pub ding_talk_id: Option<String>,
    pub display_name: Option<String>,
    pub display_nick_name: Option<String>,
    pub display_real_name: Option<String>,
    pub email: Option<String>,
    pub gender: Option<String>,
    pub identifier: Option<String>,
    pub is_disabled: Option<bool>,
    pub mobile: Option<String>,
    pub name_en: Option<String>,
    pub nick_name: Option<String>,
    pub nick_name_pinyin: Option<String>,
    pub real_name: Option<String>,
    pub real_name_pinyin: Option<String>,
    pub stamp: Option<String>,
    pub tb_role_id: Option<String>,
}
model! { CreateWorkitemEstimateRecordUser {
    0 "account" account, 1 "avatar" avatar, 2 "dingTalkId" ding_talk_id, 3 "displayName" display_name,
    4 "displayNickName" display_nick_name, 5 "displayRealName" display_real_name, 6 "email" email, 7 "gender" gender,
    8 "identifier" identifier, 9 "isDisabled" is_disabled, 10 "mobile" mobile, 11 "nameEn" name_en,
    12 "nickName" nick_name, 13 "nickNamePinyin" nick_name_pinyin, 14 "realName" real_name,
    15 "realNamePinyin" real_name_pinyin, 16 "stamp" stamp, 17 "tbRoleId" tb_role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemRecord {
    pub actual_time: String,
    pub description: Option<String>,
    pub gmt_end: String,
    pub gmt_start: String,
    pub record_user_identifier: String,
    pub r#type: String,
    pub workitem_identifier: String,
    pub organization_id: String,
}

/// What [`CreateWorkitemRecord::new`] takes.
pub struct CreateWorkitemRecordRequired {
    pub actual_time: String,
    pub gmt_end: String,
    pub gmt_start: String,
    pub record_user_identifier: String,
    pub r#type: String,
    pub workitem_identifier: String,
    pub organization_id: String,
}
operation! { CreateWorkitemRecord{CreateWorkitemRecordRequired: actual_time, gmt_end, gmt_start, record_user_identifier, r#type, workitem_identifier, organization_id}
    "CreateWorkitemRecord" -> CreateWorkitemRecordOutput {
    0 "actualTime" actual_time, 1 "description" description: String, 2 "gmtEnd" gmt_end, 3 "gmtStart" gmt_start,
    4 "recordUserIdentifier" record_user_identifier, 5 "type" r#type, 6 "workitemIdentifier" workitem_identifier,
    7 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitems/record", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemRecordOutput {
    pub workitem_time: Option<CreateWorkitemRecordWorkitemTime>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkitemRecordOutput {
    0 "WorkitemTime" workitem_time, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemRecordWorkitemTime {
    pub actual_time: Option<i64>,
    pub description: Option<String>,
    pub gmt_end: Option<i64>,
    pub gmt_start: Option<i64>,
    pub identifier: Option<String>,
    pub record_user: Option<CreateWorkitemRecordRecordUser>,
    pub r#type: Option<String>,
    pub workitem_identifier: Option<String>,
}
model! { CreateWorkitemRecordWorkitemTime {
    0 "actualTime" actual_time, 1 "description" description, 2 "gmtEnd" gmt_end, 3 "gmtStart" gmt_start,
    4 "identifier" identifier, 5 "recordUser" record_user, 6 "type" r#type, 7 "workitemIdentifier" workitem_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemRecordRecordUser {
    pub account: Option<String>,
    pub avatar: Option<String>,
    pub ding_talk_id: Option<String>,
    pub display_name: Option<String>,
    pub display_nick_name: Option<String>,
    pub display_real_name: Option<String>,
    pub email: Option<String>,
    pub gender: Option<String>,
    pub identifier: Option<String>,
    pub is_disabled: Option<bool>,
    pub mobile: Option<String>,
    pub name_en: Option<String>,
    pub nick_name: Option<String>,
    pub nick_name_pinyin: Option<String>,
    pub real_name: Option<String>,
    pub real_name_pinyin: Option<String>,
    pub stamp: Option<String>,
    pub tb_role_id: Option<String>,
}
model! { CreateWorkitemRecordRecordUser {
    0 "account" account, 1 "avatar" avatar, 2 "dingTalkId" ding_talk_id, 3 "displayName" display_name,
    4 "displayNickName" display_nick_name, 5 "displayRealName" display_real_name, 6 "email" email, 7 "gender" gender,
    8 "identifier" identifier, 9 "isDisabled" is_disabled, 10 "mobile" mobile, 11 "nameEn" name_en,
    12 "nickName" nick_name, 13 "nickNamePinyin" nick_name_pinyin, 14 "realName" real_name,
    15 "realNamePinyin" real_name_pinyin, 16 "stamp" stamp, 17 "tbRoleId" tb_role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemV2 {
    pub assigned_to: String,
    pub category: String,
    pub description: Option<String>,
    pub field_value_list: Option<Vec<CreateWorkitemV2FieldValueList>>,
    pub parent_identifier: Option<String>,
    pub participants: Option<Vec<String>>,
    pub space_identifier: String,
    pub sprint_identifier: Option<String>,
    pub subject: String,
    pub tags: Option<Vec<String>>,
    pub trackers: Option<Vec<String>>,
    pub verifier: Option<String>,
    pub versions: Option<Vec<String>>,
    pub workitem_type_identifier: String,
    pub organization_id: String,
}

/// What [`CreateWorkitemV2::new`] takes.
pub struct CreateWorkitemV2Required {
    pub assigned_to: String,
    pub category: String,
    pub space_identifier: String,
    pub subject: String,
    pub workitem_type_identifier: String,
    pub organization_id: String,
}
operation! { CreateWorkitemV2{CreateWorkitemV2Required: assigned_to, category, space_identifier, subject, workitem_type_identifier, organization_id}
    "CreateWorkitemV2" -> CreateWorkitemV2Output {
    0 "assignedTo" assigned_to, 1 "category" category, 2 "description" description: String,
    3 "fieldValueList" field_value_list: Vec<CreateWorkitemV2FieldValueList>,
    4 "parentIdentifier" parent_identifier: String, 5 "participants" participants: Vec<String>,
    6 "spaceIdentifier" space_identifier, 7 "sprintIdentifier" sprint_identifier: String, 8 "subject" subject,
    9 "tags" tags: Vec<String>, 10 "trackers" trackers: Vec<String>, 11 "verifier" verifier: String,
    12 "versions" versions: Vec<String>, 13 "workitemTypeIdentifier" workitem_type_identifier,
    14 "organizationId" organization_id
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
    Mark { index: 14, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitem", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemV2FieldValueList {
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
input! { CreateWorkitemV2FieldValueList() {
    0 "fieldIdentifier" field_identifier: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemV2Output {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
    pub workitem_identifier: Option<String>,
}
model! { CreateWorkitemV2Output {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success,
    3 "workitemIdentifier" workitem_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppMember {
    pub organization_id: Option<String>,
    pub subject_id: Option<String>,
    pub subject_type: Option<String>,
    pub app_name: String,
}
operation! { DeleteAppMember(app_name: String) "DeleteAppMember" -> DeleteAppMemberOutput {
    0 "organizationId" organization_id: String, 1 "subjectId" subject_id: String, 2 "subjectType" subject_type: String,
    3 "appName" app_name
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/appstack/apps/{appName}/members", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppMemberOutput {
    pub body: Option<String>,
}
model! { DeleteAppMemberOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBranch {
    pub access_token: Option<Secret>,
    pub branch_name: String,
    pub organization_id: String,
    pub repository_id: i64,
}
operation! { DeleteBranch(branch_name: String, organization_id: String, repository_id: i64)
    "DeleteBranch" -> DeleteBranchOutput {
    0 "accessToken" access_token: Secret, 1 "branchName" branch_name, 2 "organizationId" organization_id,
    3 "repositoryId" repository_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/repository/{repositoryId}/branches/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBranchOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteBranchResult>,
    pub success: Option<String>,
}
model! { DeleteBranchOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBranchResult {
    pub branch_name: Option<String>,
}
model! { DeleteBranchResult {
    0 "branchName" branch_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    pub access_token: Option<Secret>,
    pub branch_name: String,
    pub commit_message: String,
    pub file_path: String,
    pub organization_id: String,
    pub repository_id: i64,
}

/// What [`DeleteFile::new`] takes.
pub struct DeleteFileRequired {
    pub branch_name: String,
    pub commit_message: String,
    pub file_path: String,
    pub organization_id: String,
    pub repository_id: i64,
}
operation! { DeleteFile{DeleteFileRequired: branch_name, commit_message, file_path, organization_id, repository_id}
    "DeleteFile" -> DeleteFileOutput {
    0 "accessToken" access_token: Secret, 1 "branchName" branch_name, 2 "commitMessage" commit_message,
    3 "filePath" file_path, 4 "organizationId" organization_id, 5 "repositoryId" repository_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/repository/{repositoryId}/files/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteFileResult>,
    pub success: Option<bool>,
}
model! { DeleteFileOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileResult {
    pub branch_name: Option<String>,
    pub file_path: Option<String>,
}
model! { DeleteFileResult {
    0 "branchName" branch_name, 1 "filePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowTag {
    pub organization_id: String,
    pub id: String,
}
operation! { DeleteFlowTag(organization_id: String, id: String) "DeleteFlowTag" -> DeleteFlowTagOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/flow/tags/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFlowTagOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowTagGroup {
    pub organization_id: String,
    pub id: String,
}
operation! { DeleteFlowTagGroup(organization_id: String, id: String) "DeleteFlowTagGroup" -> DeleteFlowTagGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/flow/tagGroups/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowTagGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFlowTagGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupMember {
    pub access_token: Option<Secret>,
    pub aliyun_pk: String,
    pub organization_id: String,
    pub member_type: String,
    pub group_id: i64,
}
operation! { DeleteGroupMember(aliyun_pk: String, organization_id: String, member_type: String, group_id: i64)
    "DeleteGroupMember" -> DeleteGroupMemberOutput {
    0 "accessToken" access_token: Secret, 1 "aliyunPk" aliyun_pk, 2 "organizationId" organization_id,
    3 "memberType" member_type, 4 "groupId" group_id
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/repository/groups/{groupId}/members/remove/aliyun_pk", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteGroupMemberResult>,
    pub success: Option<bool>,
}
model! { DeleteGroupMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupMemberResult {
    pub access_level: Option<i64>,
    pub avatar_url: Option<String>,
    pub id: Option<i64>,
    pub member_type: Option<String>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { DeleteGroupMemberResult {
    0 "accessLevel" access_level, 1 "avatarUrl" avatar_url, 2 "id" id, 3 "memberType" member_type, 4 "name" name,
    5 "sourceId" source_id, 6 "state" state, 7 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostGroup {
    pub organization_id: String,
    pub id: i64,
}
operation! { DeleteHostGroup(organization_id: String, id: i64) "DeleteHostGroup" -> DeleteHostGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/hostGroups/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteHostGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipeline {
    pub organization_id: String,
    /// 1 to 999999999999999.
    pub pipeline_id: i64,
}
operation! { DeletePipeline(organization_id: String, pipeline_id: i64) "DeletePipeline" -> DeletePipelineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/pipelines/{pipelineId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePipelineOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineGroup {
    pub organization_id: String,
    pub group_id: i64,
}
operation! { DeletePipelineGroup(organization_id: String, group_id: i64)
    "DeletePipelineGroup" -> DeletePipelineGroupOutput {
    0 "organizationId" organization_id, 1 "groupId" group_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/pipelineGroups/{groupId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePipelineGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineRelations {
    pub rel_object_id: String,
    pub rel_object_type: String,
    pub organization_id: String,
    pub pipeline_id: i64,
}
operation! { DeletePipelineRelations(rel_object_id: String, rel_object_type: String, organization_id: String, pipeline_id: i64)
    "DeletePipelineRelations" -> DeletePipelineRelationsOutput {
    0 "relObjectId" rel_object_id, 1 "relObjectType" rel_object_type, 2 "organizationId" organization_id,
    3 "pipelineId" pipeline_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/{pipelineId}/pipelineRelations", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineRelationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePipelineRelationsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub identifier: String,
    pub organization_id: String,
}
operation! { DeleteProject(identifier: String, organization_id: String) "DeleteProject" -> DeleteProjectOutput {
    0 "identifier" identifier, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/projects/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteProjectOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectLabel {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_identity: String,
    pub label_id: String,
}
operation! { DeleteProjectLabel(organization_id: String, repository_identity: String, label_id: String)
    "DeleteProjectLabel" -> DeleteProjectLabelOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "labelId" label_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v4/projects/labels/{labelId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectLabelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteProjectLabelResult>,
    pub success: Option<bool>,
}
model! { DeleteProjectLabelOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectLabelResult {
    pub result: Option<bool>,
}
model! { DeleteProjectLabelResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectedBranch {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
    pub protected_branch_id: i64,
}
operation! { DeleteProtectedBranch(organization_id: String, repository_id: i64, protected_branch_id: i64)
    "DeleteProtectedBranch" -> DeleteProtectedBranchOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "protectedBranchId" protected_branch_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/repository/{repositoryId}/protect_branches/{protectedBranchId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectedBranchOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteProtectedBranchResult>,
    pub success: Option<bool>,
}
model! { DeleteProtectedBranchOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectedBranchResult {
    pub result: Option<bool>,
}
model! { DeleteProtectedBranchResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePushRule {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
    pub push_rule_id: i64,
}
operation! { DeletePushRule(organization_id: String, repository_id: i64, push_rule_id: i64)
    "DeletePushRule" -> DeletePushRuleOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "pushRuleId" push_rule_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v4/projects/{repositoryId}/push_rule/{pushRuleId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePushRuleOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeletePushRuleResult>,
    pub success: Option<String>,
}
model! { DeletePushRuleOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePushRuleResult {
    pub result: Option<bool>,
}
model! { DeletePushRuleResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepository {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub reason: String,
    pub repository_id: i64,
}
operation! { DeleteRepository(organization_id: String, reason: String, repository_id: i64)
    "DeleteRepository" -> DeleteRepositoryOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "reason" reason,
    3 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/remove", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteRepositoryResult>,
    pub success: Option<bool>,
}
model! { DeleteRepositoryOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryResult {
    pub result: Option<bool>,
}
model! { DeleteRepositoryResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryGroup {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub reason: String,
    pub group_id: i64,
}
operation! { DeleteRepositoryGroup(organization_id: String, reason: String, group_id: i64)
    "DeleteRepositoryGroup" -> DeleteRepositoryGroupOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "reason" reason, 3 "groupId" group_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/repository/groups/{groupId}/remove", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteRepositoryGroupResult>,
    pub success: Option<bool>,
}
model! { DeleteRepositoryGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryGroupResult {
    pub result: Option<bool>,
}
model! { DeleteRepositoryGroupResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryMember {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub member_type: Option<String>,
    pub repository_id: i64,
    pub aliyun_pk: String,
}
operation! { DeleteRepositoryMember(organization_id: String, repository_id: i64, aliyun_pk: String)
    "DeleteRepositoryMember" -> DeleteRepositoryMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "memberType" member_type: String,
    3 "repositoryId" repository_id, 4 "aliyunPk" aliyun_pk
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/members/delete/{aliyunPk}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteRepositoryMemberResult>,
    pub success: Option<bool>,
}
model! { DeleteRepositoryMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryMemberResult {
    pub access_level: Option<i64>,
    pub create_at: Option<String>,
    pub id: Option<i64>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
    pub update_at: Option<String>,
    pub user_id: Option<i64>,
}
model! { DeleteRepositoryMemberResult {
    0 "accessLevel" access_level, 1 "createAt" create_at, 2 "id" id, 3 "sourceId" source_id, 4 "sourceType" source_type,
    5 "updateAt" update_at, 6 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryWebhook {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
    pub hook_id: i64,
}
operation! { DeleteRepositoryWebhook(organization_id: String, repository_id: i64, hook_id: i64)
    "DeleteRepositoryWebhook" -> DeleteRepositoryWebhookOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "hookId" hook_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/repository/{repositoryId}/hooks/{hookId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryWebhookOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteRepositoryWebhookResult>,
    pub success: Option<bool>,
}
model! { DeleteRepositoryWebhookOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryWebhookResult {
    pub build_events: Option<bool>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub enable_ssl_verification: Option<bool>,
    pub id: Option<i64>,
    pub issues_events: Option<bool>,
    pub last_test_result: Option<String>,
    pub merge_requests_events: Option<bool>,
    pub note_events: Option<bool>,
    pub project_id: Option<i64>,
    pub push_events: Option<bool>,
    pub secret_token: Option<Secret>,
    pub tag_push_events: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { DeleteRepositoryWebhookResult {
    0 "buildEvents" build_events, 1 "createdAt" created_at, 2 "description" description,
    3 "enableSslVerification" enable_ssl_verification, 4 "id" id, 5 "issuesEvents" issues_events,
    6 "lastTestResult" last_test_result, 7 "mergeRequestsEvents" merge_requests_events, 8 "noteEvents" note_events,
    9 "projectId" project_id, 10 "pushEvents" push_events, 11 "secretToken" secret_token,
    12 "tagPushEvents" tag_push_events, 13 "type" r#type, 14 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceMember {
    pub organization_id: String,
    /// 1 to 999999999999999.
    pub resource_type: String,
    pub resource_id: i64,
    pub account_id: String,
}
operation! { DeleteResourceMember(organization_id: String, resource_type: String, resource_id: i64, account_id: String)
    "DeleteResourceMember" -> DeleteResourceMemberOutput {
    0 "organizationId" organization_id, 1 "resourceType" resource_type, 2 "resourceId" resource_id,
    3 "accountId" account_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/{resourceType}/{resourceId}/members/{accountId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteResourceMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub tag_name: String,
    pub repository_id: i64,
}
operation! { DeleteTag(organization_id: String, tag_name: String, repository_id: i64) "DeleteTag" -> DeleteTagOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "tagName" tag_name,
    3 "repositoryId" repository_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/repository/{repositoryId}/tags/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteTagResult>,
    pub success: Option<bool>,
}
model! { DeleteTagOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagResult {
    pub tag_name: Option<String>,
}
model! { DeleteTagResult {
    0 "tagName" tag_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserKey {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub key_id: i64,
}
operation! { DeleteUserKey(organization_id: String, key_id: i64) "DeleteUserKey" -> DeleteUserKeyOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "keyId" key_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v3/user/keys/{keyId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteUserKeyResult>,
    pub success: Option<bool>,
}
model! { DeleteUserKeyOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserKeyResult {
    pub context: Option<String>,
    pub created_at: Option<String>,
    pub expire_time: Option<String>,
    pub finger_print: Option<String>,
    pub id: Option<i64>,
    pub key_scope: Option<String>,
    pub last_used_time: Option<String>,
    pub public_key: Option<String>,
    pub sha_context: Option<String>,
    pub title: Option<String>,
    pub updated_at: Option<String>,
}
model! { DeleteUserKeyResult {
    0 "context" context, 1 "createdAt" created_at, 2 "expireTime" expire_time, 3 "fingerPrint" finger_print, 4 "id" id,
    5 "keyScope" key_scope, 6 "lastUsedTime" last_used_time, 7 "publicKey" public_key, 8 "shaContext" sha_context,
    9 "title" title, 10 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariableGroup {
    pub organization_id: String,
    pub id: i64,
}
operation! { DeleteVariableGroup(organization_id: String, id: i64) "DeleteVariableGroup" -> DeleteVariableGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/variableGroups/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariableGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteVariableGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitem {
    pub identifier: String,
    pub organization_id: String,
}
operation! { DeleteWorkitem(identifier: String, organization_id: String) "DeleteWorkitem" -> DeleteWorkitemOutput {
    0 "identifier" identifier, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/workitem/delete", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemOutput {
    pub delete_flag: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkitemOutput {
    0 "deleteFlag" delete_flag, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemAllComment {
    pub identifier: String,
    pub organization_id: String,
}
operation! { DeleteWorkitemAllComment(identifier: String, organization_id: String)
    "DeleteWorkitemAllComment" -> DeleteWorkitemAllCommentOutput {
    0 "identifier" identifier, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/organization/{organizationId}/workitems/deleteAllComment", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemAllCommentOutput {
    pub delete_flag: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { DeleteWorkitemAllCommentOutput {
    0 "deleteFlag" delete_flag, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemComment {
    pub comment_id: i64,
    pub identifier: String,
    pub organization_id: String,
}
operation! { DeleteWorkitemComment(comment_id: i64, identifier: String, organization_id: String)
    "DeleteWorkitemComment" -> DeleteWorkitemCommentOutput {
    0 "commentId" comment_id, 1 "identifier" identifier, 2 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitems/deleteComent", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemCommentOutput {
    pub delete_flag: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { DeleteWorkitemCommentOutput {
    0 "deleteFlag" delete_flag, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeployKey {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
    pub key_id: i64,
}
operation! { EnableDeployKey(organization_id: String, repository_id: i64, key_id: i64)
    "EnableDeployKey" -> EnableDeployKeyOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "keyId" key_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/keys/{keyId}/enable", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeployKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<EnableDeployKeyResult>,
    pub success: Option<bool>,
}
model! { EnableDeployKeyOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeployKeyResult {
    pub result: Option<bool>,
}
model! { EnableDeployKeyResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteChangeRequestReleaseStage {
    pub organization_id: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
}
operation! { ExecuteChangeRequestReleaseStage(app_name: String, release_workflow_sn: String, release_stage_sn: String)
    "ExecuteChangeRequestReleaseStage" -> ExecuteChangeRequestReleaseStageOutput {
    0 "organizationId" organization_id: String, 1 "params" params: BTreeMap<String, Value>, 2 "appName" app_name,
    3 "releaseWorkflowSn" release_workflow_sn, 4 "releaseStageSn" release_stage_sn
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}%3Aexecute", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteChangeRequestReleaseStageOutput {
    pub object: Option<i64>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
}
model! { ExecuteChangeRequestReleaseStageOutput {
    0 "object" object, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightCustomValue {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightCustomValue(end_time: String, start_time: String, organization_id: String)
    "ExportInsightCustomValue" -> ExportInsightCustomValueOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/customValues", body: BodyStyle::Json, } }
paged! { ExportInsightCustomValue: ExportInsightCustomValueResult =
    Token "nextToken", "result" result, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightCustomValueOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightCustomValueResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightCustomValueOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightCustomValueResult {
    pub double_value: Option<f64>,
    pub field_id: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub is_deleted: Option<String>,
    pub long_value: Option<i64>,
    pub organization_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ExportInsightCustomValueResult {
    0 "doubleValue" double_value, 1 "fieldId" field_id, 2 "gmtCreate" gmt_create, 3 "gmtModified" gmt_modified,
    4 "id" id, 5 "identifier" identifier, 6 "isDeleted" is_deleted, 7 "longValue" long_value,
    8 "organizationId" organization_id, 9 "targetId" target_id, 10 "targetType" target_type, 11 "type" r#type,
    12 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightExpectedWorkTime {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightExpectedWorkTime(end_time: String, start_time: String, organization_id: String)
    "ExportInsightExpectedWorkTime" -> ExportInsightExpectedWorkTimeOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/expectedWorkTimes", body: BodyStyle::Json, } }
paged! { ExportInsightExpectedWorkTime: ExportInsightExpectedWorkTimeResult =
    Token "nextToken", "result" result, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightExpectedWorkTimeOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightExpectedWorkTimeResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightExpectedWorkTimeOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightExpectedWorkTimeResult {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub is_deleted: Option<String>,
    pub organization_id: Option<String>,
    pub project_id: Option<String>,
    pub recorder_id: Option<String>,
    pub source: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<f64>,
    pub workitem_id: Option<String>,
}
model! { ExportInsightExpectedWorkTimeResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "identifier" identifier,
    4 "isDeleted" is_deleted, 5 "organizationId" organization_id, 6 "projectId" project_id, 7 "recorderId" recorder_id,
    8 "source" source, 9 "type" r#type, 10 "value" value, 11 "workitemId" workitem_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightField {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightField(end_time: String, start_time: String, organization_id: String)
    "ExportInsightField" -> ExportInsightFieldOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/fields", body: BodyStyle::Json, } }
paged! { ExportInsightField: ExportInsightFieldResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightFieldOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightFieldResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightFieldOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightFieldResult {
    pub field_id: Option<String>,
    pub field_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub is_deleted: Option<String>,
    pub is_system: Option<String>,
    pub option_value: Option<String>,
    pub organization_id: Option<String>,
    pub position: Option<i64>,
    pub scope: Option<String>,
    pub source: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ExportInsightFieldResult {
    0 "fieldId" field_id, 1 "fieldName" field_name, 2 "gmtCreate" gmt_create, 3 "gmtModified" gmt_modified, 4 "id" id,
    5 "identifier" identifier, 6 "isDeleted" is_deleted, 7 "isSystem" is_system, 8 "optionValue" option_value,
    9 "organizationId" organization_id, 10 "position" position, 11 "scope" scope, 12 "source" source,
    13 "targetId" target_id, 14 "targetType" target_type, 15 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpace {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightSpace(end_time: String, start_time: String, organization_id: String)
    "ExportInsightSpace" -> ExportInsightSpaceOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/spaces", body: BodyStyle::Json, } }
paged! { ExportInsightSpace: ExportInsightSpaceResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpaceOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightSpaceResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightSpaceOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpaceResult {
    pub category: Option<String>,
    pub custom_code: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub is_deleted: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub source: Option<String>,
    pub stage: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { ExportInsightSpaceResult {
    0 "category" category, 1 "customCode" custom_code, 2 "description" description, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "id" id, 6 "identifier" identifier, 7 "isDeleted" is_deleted, 8 "name" name,
    9 "organizationId" organization_id, 10 "source" source, 11 "stage" stage, 12 "status" status, 13 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpaceRef {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightSpaceRef(end_time: String, start_time: String, organization_id: String)
    "ExportInsightSpaceRef" -> ExportInsightSpaceRefOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/spaceRefs", body: BodyStyle::Json, } }
paged! { ExportInsightSpaceRef: ExportInsightSpaceRefResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpaceRefOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightSpaceRefResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightSpaceRefOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpaceRefResult {
    pub creator_id: Option<String>,
    pub from_id: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub is_deleted: Option<String>,
    pub modifier_id: Option<String>,
    pub organization_id: Option<String>,
    pub to_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ExportInsightSpaceRefResult {
    0 "creatorId" creator_id, 1 "fromId" from_id, 2 "gmtCreate" gmt_create, 3 "gmtModified" gmt_modified, 4 "id" id,
    5 "identifier" identifier, 6 "isDeleted" is_deleted, 7 "modifierId" modifier_id, 8 "organizationId" organization_id,
    9 "toId" to_id, 10 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSprint {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightSprint(end_time: String, start_time: String, organization_id: String)
    "ExportInsightSprint" -> ExportInsightSprintOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/sprints", body: BodyStyle::Json, } }
paged! { ExportInsightSprint: ExportInsightSprintResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSprintOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightSprintResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightSprintOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSprintResult {
    pub actual_end: Option<i64>,
    pub actual_start: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_end: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub gmt_start: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub is_deleted: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub project_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub work_time_capacity: Option<f64>,
}
model! { ExportInsightSprintResult {
    0 "actualEnd" actual_end, 1 "actualStart" actual_start, 2 "gmtCreate" gmt_create, 3 "gmtEnd" gmt_end,
    4 "gmtModified" gmt_modified, 5 "gmtStart" gmt_start, 6 "id" id, 7 "identifier" identifier,
    8 "isDeleted" is_deleted, 9 "name" name, 10 "organizationId" organization_id, 11 "projectId" project_id,
    12 "source" source, 13 "status" status, 14 "workTimeCapacity" work_time_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightTagRef {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightTagRef(end_time: String, start_time: String, organization_id: String)
    "ExportInsightTagRef" -> ExportInsightTagRefOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/tagRefs", body: BodyStyle::Json, } }
paged! { ExportInsightTagRef: ExportInsightTagRefResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightTagRefOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightTagRefResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightTagRefOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightTagRefResult {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub is_deleted: Option<String>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub tag_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
model! { ExportInsightTagRefResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "identifier" identifier,
    4 "isDeleted" is_deleted, 5 "name" name, 6 "organizationId" organization_id, 7 "tagId" tag_id,
    8 "targetId" target_id, 9 "targetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkTime {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightWorkTime(end_time: String, start_time: String, organization_id: String)
    "ExportInsightWorkTime" -> ExportInsightWorkTimeOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/workTimes", body: BodyStyle::Json, } }
paged! { ExportInsightWorkTime: ExportInsightWorkTimeResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkTimeOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightWorkTimeResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightWorkTimeOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkTimeResult {
    pub actual_value: Option<f64>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_end: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub gmt_start: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub is_deleted: Option<String>,
    pub organization_id: Option<String>,
    pub project_id: Option<String>,
    pub recorder_id: Option<String>,
    pub source: Option<String>,
    pub r#type: Option<String>,
    pub uuid: Option<String>,
    pub value: Option<i64>,
    pub workitem_id: Option<String>,
}
model! { ExportInsightWorkTimeResult {
    0 "actualValue" actual_value, 1 "description" description, 2 "gmtCreate" gmt_create, 3 "gmtEnd" gmt_end,
    4 "gmtModified" gmt_modified, 5 "gmtStart" gmt_start, 6 "id" id, 7 "identifier" identifier,
    8 "isDeleted" is_deleted, 9 "organizationId" organization_id, 10 "projectId" project_id,
    11 "recorderId" recorder_id, 12 "source" source, 13 "type" r#type, 14 "uuid" uuid, 15 "value" value,
    16 "workitemId" workitem_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatus {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightWorkitemStatus(end_time: String, start_time: String, organization_id: String)
    "ExportInsightWorkitemStatus" -> ExportInsightWorkitemStatusOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/workitemStatuses", body: BodyStyle::Json, } }
paged! { ExportInsightWorkitemStatus: ExportInsightWorkitemStatusResult =
    Token "nextToken", "result" result, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatusOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightWorkitemStatusResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightWorkitemStatusOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatusResult {
    pub assigned_to_id: Option<String>,
    pub creator_id: Option<String>,
    pub expected_work_time: Option<i64>,
    pub gmt_closed: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_due: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub gmt_start: Option<i64>,
    pub gmt_todo: Option<i64>,
    pub id: Option<i64>,
    pub is_archived: Option<String>,
    pub is_deleted: Option<String>,
    pub is_done: Option<String>,
    pub organization_id: Option<String>,
    pub parent_id: Option<String>,
    pub participant_ids: Option<String>,
    pub phase: Option<i64>,
    pub priority: Option<i64>,
    pub product_id: Option<String>,
    pub project_id: Option<String>,
    pub serial_number: Option<i64>,
    pub source: Option<String>,
    pub sprint_id: Option<String>,
    pub stage: Option<i64>,
    pub status: Option<String>,
    pub status_id: Option<String>,
    pub story_point: Option<f64>,
    pub sub_type: Option<String>,
    pub subject: Option<String>,
    pub r#type: Option<i64>,
    pub version_id: Option<String>,
    pub versions: Option<String>,
    pub work_time: Option<i64>,
    pub workitem_id: Option<String>,
}
model! { ExportInsightWorkitemStatusResult {
    0 "assignedToId" assigned_to_id, 1 "creatorId" creator_id, 2 "expectedWorkTime" expected_work_time,
    3 "gmtClosed" gmt_closed, 4 "gmtCreate" gmt_create, 5 "gmtDue" gmt_due, 6 "gmtModified" gmt_modified,
    7 "gmtStart" gmt_start, 8 "gmtTodo" gmt_todo, 9 "id" id, 10 "isArchived" is_archived, 11 "isDeleted" is_deleted,
    12 "isDone" is_done, 13 "organizationId" organization_id, 14 "parentId" parent_id,
    15 "participantIds" participant_ids, 16 "phase" phase, 17 "priority" priority, 18 "productId" product_id,
    19 "projectId" project_id, 20 "serialNumber" serial_number, 21 "source" source, 22 "sprintId" sprint_id,
    23 "stage" stage, 24 "status" status, 25 "statusId" status_id, 26 "storyPoint" story_point, 27 "subType" sub_type,
    28 "subject" subject, 29 "type" r#type, 30 "versionId" version_id, 31 "versions" versions, 32 "workTime" work_time,
    33 "workitemId" workitem_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatusJoinWorkitemDefectExtra {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightWorkitemStatusJoinWorkitemDefectExtra(end_time: String, start_time: String, organization_id: String)
    "ExportInsightWorkitemStatusJoinWorkitemDefectExtra" -> ExportInsightWorkitemStatusJoinWorkitemDefectExtraOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/workitemStatusJoinWorkitemDefectExtras", body: BodyStyle::Json, } }
paged! { ExportInsightWorkitemStatusJoinWorkitemDefectExtra: ExportInsightWorkitemStatusJoinWorkitemDefectExtraResult =
    Token "nextToken", "result" result, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatusJoinWorkitemDefectExtraOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightWorkitemStatusJoinWorkitemDefectExtraResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightWorkitemStatusJoinWorkitemDefectExtraOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatusJoinWorkitemDefectExtraResult {
    pub assigned_to_id: Option<String>,
    pub creator_id: Option<String>,
    pub expected_work_time: Option<i64>,
    pub extra_id: Option<i64>,
    pub extra_is_deleted: Option<String>,
    pub found_phase: Option<i64>,
    pub gmt_closed: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_due: Option<i64>,
    pub gmt_fixed: Option<String>,
    pub gmt_modified: Option<i64>,
    pub gmt_start: Option<i64>,
    pub gmt_todo: Option<i64>,
    pub id: Option<i64>,
    pub is_archived: Option<String>,
    pub is_deleted: Option<String>,
    pub is_done: Option<String>,
    pub is_stupid: Option<String>,
    pub organization_id: Option<String>,
    pub parent_id: Option<String>,
    pub participant_ids: Option<String>,
    pub phase: Option<i64>,
    pub priority: Option<i64>,
    pub product_id: Option<String>,
    pub project_id: Option<String>,
    pub reopen_num: Option<i64>,
    pub serial_number: Option<i64>,
    pub serious_level: Option<i64>,
    pub solution: Option<String>,
    pub source: Option<String>,
    pub sprint_id: Option<String>,
    pub stage: Option<i64>,
    pub status: Option<String>,
    pub status_id: Option<String>,
    pub story_point: Option<f64>,
    pub sub_type: Option<String>,
    pub subject: Option<String>,
    pub r#type: Option<i64>,
    pub verifier_id: Option<String>,
    pub version_id: Option<String>,
    pub versions: Option<String>,
    pub work_time: Option<i64>,
    pub workitem_id: Option<String>,
}
model! { ExportInsightWorkitemStatusJoinWorkitemDefectExtraResult {
    0 "assignedToId" assigned_to_id, 1 "creatorId" creator_id, 2 "expectedWorkTime" expected_work_time,
    3 "extraId" extra_id, 4 "extraIsDeleted" extra_is_deleted, 5 "foundPhase" found_phase, 6 "gmtClosed" gmt_closed,
    7 "gmtCreate" gmt_create, 8 "gmtDue" gmt_due, 9 "gmtFixed" gmt_fixed, 10 "gmtModified" gmt_modified,
    11 "gmtStart" gmt_start, 12 "gmtTodo" gmt_todo, 13 "id" id, 14 "isArchived" is_archived, 15 "isDeleted" is_deleted,
    16 "isDone" is_done, 17 "isStupid" is_stupid, 18 "organizationId" organization_id, 19 "parentId" parent_id,
    20 "participantIds" participant_ids, 21 "phase" phase, 22 "priority" priority, 23 "productId" product_id,
    24 "projectId" project_id, 25 "reopenNum" reopen_num, 26 "serialNumber" serial_number,
    27 "seriousLevel" serious_level, 28 "solution" solution, 29 "source" source, 30 "sprintId" sprint_id,
    31 "stage" stage, 32 "status" status, 33 "statusId" status_id, 34 "storyPoint" story_point, 35 "subType" sub_type,
    36 "subject" subject, 37 "type" r#type, 38 "verifierId" verifier_id, 39 "versionId" version_id,
    40 "versions" versions, 41 "workTime" work_time, 42 "workitemId" workitem_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemVersion {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportInsightWorkitemVersion(end_time: String, start_time: String, organization_id: String)
    "ExportInsightWorkitemVersion" -> ExportInsightWorkitemVersionOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/workitemVersions", body: BodyStyle::Json, } }
paged! { ExportInsightWorkitemVersion: ExportInsightWorkitemVersionResult =
    Token "nextToken", "result" result, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemVersionOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportInsightWorkitemVersionResult>>,
    pub total_count: Option<i64>,
}
model! { ExportInsightWorkitemVersionOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemVersionResult {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub gmt_publish: Option<i64>,
    pub gmt_start: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub is_deleted: Option<String>,
    pub lock_status: Option<i64>,
    pub name: Option<String>,
    pub organization_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
model! { ExportInsightWorkitemVersionResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "gmtPublish" gmt_publish, 3 "gmtStart" gmt_start,
    4 "id" id, 5 "identifier" identifier, 6 "isDeleted" is_deleted, 7 "lockStatus" lock_status, 8 "name" name,
    9 "organizationId" organization_id, 10 "source" source, 11 "status" status, 12 "targetId" target_id,
    13 "targetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWorkitemActivity {
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: String,
    pub organization_id: String,
}
operation! { ExportWorkitemActivity(end_time: String, start_time: String, organization_id: String)
    "ExportWorkitemActivity" -> ExportWorkitemActivityOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/data/workitemActivities", body: BodyStyle::Json, } }
paged! { ExportWorkitemActivity: ExportWorkitemActivityResult = Token "nextToken", "result" result, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWorkitemActivityOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Option<Vec<ExportWorkitemActivityResult>>,
    pub total_count: Option<i64>,
}
model! { ExportWorkitemActivityOutput {
    0 "maxResults" max_results, 1 "nextToken" next_token, 2 "result" result, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWorkitemActivityResult {
    pub gmt_event: Option<i64>,
    pub id: Option<i64>,
    pub identifier: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
    pub organization_id: Option<String>,
    pub project_id: Option<String>,
    pub source: Option<String>,
    pub r#type: Option<String>,
    pub workitem_id: Option<String>,
}
model! { ExportWorkitemActivityResult {
    0 "gmtEvent" gmt_event, 1 "id" id, 2 "identifier" identifier, 3 "newValue" new_value, 4 "oldValue" old_value,
    5 "organizationId" organization_id, 6 "projectId" project_id, 7 "source" source, 8 "type" r#type,
    9 "workitemId" workitem_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    pub organization_id: Option<String>,
    pub app_name: String,
}
operation! { GetApplication(app_name: String) "GetApplication" -> GetApplicationOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/appstack/apps/{appName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub app_template_display_name: Option<String>,
    pub app_template_name: Option<String>,
    pub creator_account_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub name: Option<String>,
}
model! { GetApplicationOutput {
    0 "appTemplateDisplayName" app_template_display_name, 1 "appTemplateName" app_template_name,
    2 "creatorAccountId" creator_account_id, 3 "description" description, 4 "gmtCreate" gmt_create, 5 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfo {
    pub access_token: Option<Secret>,
    pub branch_name: String,
    pub organization_id: String,
    pub repository_id: i64,
}
operation! { GetBranchInfo(branch_name: String, organization_id: String, repository_id: i64)
    "GetBranchInfo" -> GetBranchInfoOutput {
    0 "accessToken" access_token: Secret, 1 "branchName" branch_name, 2 "organizationId" organization_id,
    3 "repositoryId" repository_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/branches/detail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetBranchInfoResult>,
    pub success: Option<bool>,
}
model! { GetBranchInfoOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfoResult {
    pub commit: Option<GetBranchInfoCommit>,
    pub name: Option<String>,
    pub protected: Option<String>,
}
model! { GetBranchInfoResult {
    0 "commit" commit, 1 "name" name, 2 "protected" protected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfoCommit {
    pub author: Option<GetBranchInfoAuthor>,
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub comments_count: Option<i64>,
    pub committed_date: Option<String>,
    pub committer: Option<GetBranchInfoCommitter>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub signature: Option<GetBranchInfoSignature>,
    pub title: Option<String>,
}
model! { GetBranchInfoCommit {
    0 "author" author, 1 "authorEmail" author_email, 2 "authorName" author_name, 3 "authoredDate" authored_date,
    4 "commentsCount" comments_count, 5 "committedDate" committed_date, 6 "committer" committer,
    7 "committerEmail" committer_email, 8 "committerName" committer_name, 9 "createdAt" created_at, 10 "id" id,
    11 "message" message, 12 "parentIds" parent_ids, 13 "shortId" short_id, 14 "signature" signature, 15 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfoAuthor {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { GetBranchInfoAuthor {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfoCommitter {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { GetBranchInfoCommitter {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfoSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { GetBranchInfoSignature {
    0 "gpgKeyId" gpg_key_id, 1 "verificationStatus" verification_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRun {
    pub access_token: Option<Secret>,
    pub check_run_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
}
operation! { GetCheckRun(check_run_id: i64, organization_id: String, repository_identity: String)
    "GetCheckRun" -> GetCheckRunOutput {
    0 "accessToken" access_token: Secret, 1 "checkRunId" check_run_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity
} { method: "GET", path: "/api/v4/projects/check_runs/get_check_run", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetCheckRunResult>,
    pub success: Option<bool>,
}
model! { GetCheckRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunResult {
    pub annotations: Option<Vec<GetCheckRunAnnotations>>,
    pub check_suite: Option<GetCheckRunCheckSuite>,
    pub completed_at: Option<String>,
    pub conclusion: Option<String>,
    pub created_at: Option<String>,
    pub details_url: Option<String>,
    pub external_id: Option<String>,
    pub head_sha: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub output: Option<GetCheckRunOutputItem>,
    pub started_at: Option<String>,
    pub status: Option<String>,
    pub updated_at: Option<String>,
    pub writer: Option<GetCheckRunWriter>,
}
model! { GetCheckRunResult {
    0 "annotations" annotations, 1 "checkSuite" check_suite, 2 "completedAt" completed_at, 3 "conclusion" conclusion,
    4 "createdAt" created_at, 5 "detailsUrl" details_url, 6 "externalId" external_id, 7 "headSha" head_sha, 8 "id" id,
    9 "name" name, 10 "output" output, 11 "startedAt" started_at, 12 "status" status, 13 "updatedAt" updated_at,
    14 "writer" writer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunAnnotations {
    pub annotation_level: Option<String>,
    pub end_column: Option<i64>,
    pub end_line: Option<i64>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub raw_details: Option<String>,
    pub start_column: Option<i64>,
    pub start_line: Option<i64>,
    pub title: Option<String>,
}
model! { GetCheckRunAnnotations {
    0 "annotationLevel" annotation_level, 1 "endColumn" end_column, 2 "endLine" end_line, 3 "id" id,
    4 "message" message, 5 "path" path, 6 "rawDetails" raw_details, 7 "startColumn" start_column,
    8 "startLine" start_line, 9 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunCheckSuite {
    pub id: Option<i64>,
}
model! { GetCheckRunCheckSuite {
    0 "id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunOutputItem {
    pub images: Option<Vec<GetCheckRunImages>>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
model! { GetCheckRunOutputItem {
    0 "images" images, 1 "summary" summary, 2 "text" text, 3 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
model! { GetCheckRunImages {
    0 "alt" alt, 1 "caption" caption, 2 "imageUrl" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunWriter {
    pub id: Option<String>,
    pub logo_url: Option<String>,
    pub name: Option<String>,
    pub slug: Option<String>,
    pub r#type: Option<String>,
}
model! { GetCheckRunWriter {
    0 "id" id, 1 "logoUrl" logo_url, 2 "name" name, 3 "slug" slug, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeupOrganization {
    pub access_token: Option<Secret>,
    pub identity: String,
}
operation! { GetCodeupOrganization(identity: String) "GetCodeupOrganization" -> GetCodeupOrganizationOutput {
    0 "accessToken" access_token: Secret, 1 "identity" identity
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/organization/{identity}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeupOrganizationOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetCodeupOrganizationResult>,
    pub success: Option<bool>,
}
model! { GetCodeupOrganizationOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeupOrganizationResult {
    pub created_at: Option<String>,
    pub id: Option<i64>,
    pub namespace_id: Option<i64>,
    pub organization_id: Option<String>,
    pub path: Option<String>,
    pub updated_at: Option<String>,
    pub user_role: Option<String>,
}
model! { GetCodeupOrganizationResult {
    0 "createdAt" created_at, 1 "id" id, 2 "namespaceId" namespace_id, 3 "organizationId" organization_id,
    4 "path" path, 5 "updatedAt" updated_at, 6 "userRole" user_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetail {
    pub from: String,
    pub max_diff_byte: Option<i64>,
    pub max_diff_file: Option<i64>,
    pub merge_base: Option<bool>,
    pub organization_id: String,
    pub to: String,
    pub repository_id: i64,
}
operation! { GetCompareDetail(from: String, organization_id: String, to: String, repository_id: i64)
    "GetCompareDetail" -> GetCompareDetailOutput {
    0 "from" from, 1 "maxDiffByte" max_diff_byte: i64, 2 "maxDiffFile" max_diff_file: i64,
    3 "mergeBase" merge_base: bool, 4 "organizationId" organization_id, 5 "to" to, 6 "repositoryId" repository_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/commits/compare/detail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetCompareDetailResult>,
    pub success: Option<bool>,
}
model! { GetCompareDetailOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetailResult {
    pub commits: Option<Vec<GetCompareDetailCommits>>,
    pub diffs: Option<Vec<GetCompareDetailDiffs>>,
    pub messages: Option<Vec<String>>,
}
model! { GetCompareDetailResult {
    0 "commits" commits, 1 "diffs" diffs, 2 "messages" messages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetailCommits {
    pub author: Option<GetCompareDetailAuthor>,
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub comments_count: Option<i64>,
    pub committed_date: Option<String>,
    pub committer: Option<GetCompareDetailCommitter>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { GetCompareDetailCommits {
    0 "author" author, 1 "authorEmail" author_email, 2 "authorName" author_name, 3 "authoredDate" authored_date,
    4 "commentsCount" comments_count, 5 "committedDate" committed_date, 6 "committer" committer,
    7 "committerEmail" committer_email, 8 "committerName" committer_name, 9 "createdAt" created_at, 10 "id" id,
    11 "message" message, 12 "parentIds" parent_ids, 13 "shortId" short_id, 14 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetailAuthor {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { GetCompareDetailAuthor {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetailCommitter {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { GetCompareDetailCommitter {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetailDiffs {
    pub a_mode: Option<String>,
    pub b_mode: Option<String>,
    pub deleted_file: Option<bool>,
    pub diff: Option<String>,
    pub is_binary: Option<bool>,
    pub is_new_lfs: Option<bool>,
    pub is_old_lfs: Option<bool>,
    pub new_file: Option<bool>,
    pub new_id: Option<String>,
    pub new_path: Option<String>,
    pub old_id: Option<String>,
    pub old_path: Option<String>,
    pub renamed_file: Option<bool>,
}
model! { GetCompareDetailDiffs {
    0 "aMode" a_mode, 1 "bMode" b_mode, 2 "deletedFile" deleted_file, 3 "diff" diff, 4 "isBinary" is_binary,
    5 "isNewLfs" is_new_lfs, 6 "isOldLfs" is_old_lfs, 7 "newFile" new_file, 8 "newId" new_id, 9 "newPath" new_path,
    10 "oldId" old_id, 11 "oldPath" old_path, 12 "renamedFile" renamed_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldOption {
    pub space_identifier: String,
    pub space_type: String,
    pub workitem_type_identifier: String,
    pub organization_id: String,
    pub field_id: String,
}

/// What [`GetCustomFieldOption::new`] takes.
pub struct GetCustomFieldOptionRequired {
    pub space_identifier: String,
    pub space_type: String,
    pub workitem_type_identifier: String,
    pub organization_id: String,
    pub field_id: String,
}
operation! { GetCustomFieldOption{GetCustomFieldOptionRequired: space_identifier, space_type, workitem_type_identifier, organization_id, field_id}
    "GetCustomFieldOption" -> GetCustomFieldOptionOutput {
    0 "spaceIdentifier" space_identifier, 1 "spaceType" space_type, 2 "workitemTypeIdentifier" workitem_type_identifier,
    3 "organizationId" organization_id, 4 "fieldId" field_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/fields/{fieldId}/getCustomOption", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldOptionOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub fileds: Option<Vec<GetCustomFieldOptionFileds>>,
    pub success: Option<bool>,
}
model! { GetCustomFieldOptionOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "fileds" fileds, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldOptionFileds {
    pub display_value: Option<String>,
    pub field_identifier: Option<String>,
    pub identifier: Option<String>,
    pub level: Option<i64>,
    pub position: Option<i64>,
    pub value: Option<String>,
    pub value_en: Option<String>,
}
model! { GetCustomFieldOptionFileds {
    0 "displayValue" display_value, 1 "fieldIdentifier" field_identifier, 2 "identifier" identifier, 3 "level" level,
    4 "position" position, 5 "value" value, 6 "valueEn" value_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileBlobs {
    pub access_token: Option<Secret>,
    pub file_path: String,
    pub from: Option<i64>,
    pub organization_id: String,
    pub r#ref: String,
    pub to: Option<i64>,
    pub repository_id: i64,
}
operation! { GetFileBlobs(file_path: String, organization_id: String, r#ref: String, repository_id: i64)
    "GetFileBlobs" -> GetFileBlobsOutput {
    0 "accessToken" access_token: Secret, 1 "filePath" file_path, 2 "from" from: i64,
    3 "organizationId" organization_id, 4 "ref" r#ref, 5 "to" to: i64, 6 "repositoryId" repository_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/files/blobs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileBlobsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetFileBlobsResult>,
    pub success: Option<bool>,
}
model! { GetFileBlobsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileBlobsResult {
    pub content: Option<String>,
    pub size: Option<i64>,
    pub total_lines: Option<i64>,
}
model! { GetFileBlobsResult {
    0 "content" content, 1 "size" size, 2 "totalLines" total_lines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileLastCommit {
    pub access_token: Option<Secret>,
    pub file_path: String,
    pub organization_id: String,
    pub sha: String,
    pub show_signature: Option<bool>,
    /// 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { GetFileLastCommit(file_path: String, organization_id: String, sha: String, repository_id: i64)
    "GetFileLastCommit" -> GetFileLastCommitOutput {
    0 "accessToken" access_token: Secret, 1 "filePath" file_path, 2 "organizationId" organization_id, 3 "sha" sha,
    4 "showSignature" show_signature: bool, 5 "repositoryId" repository_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/files/lastCommit", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileLastCommitOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetFileLastCommitResult>,
    pub success: Option<bool>,
}
model! { GetFileLastCommitOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileLastCommitResult {
    pub author_date: Option<String>,
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub committed_date: Option<String>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub signature: Option<GetFileLastCommitSignature>,
    pub title: Option<String>,
}
model! { GetFileLastCommitResult {
    0 "authorDate" author_date, 1 "authorEmail" author_email, 2 "authorName" author_name,
    3 "committedDate" committed_date, 4 "committerEmail" committer_email, 5 "committerName" committer_name,
    6 "createdAt" created_at, 7 "id" id, 8 "message" message, 9 "parentIds" parent_ids, 10 "shortId" short_id,
    11 "signature" signature, 12 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileLastCommitSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { GetFileLastCommitSignature {
    0 "gpgKeyId" gpg_key_id, 1 "verificationStatus" verification_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowTagGroup {
    pub organization_id: String,
    pub id: String,
}
operation! { GetFlowTagGroup(organization_id: String, id: String) "GetFlowTagGroup" -> GetFlowTagGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/flow/tagGroups/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowTagGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub flow_tag_group: Option<GetFlowTagGroupFlowTagGroup>,
    pub success: Option<bool>,
}
model! { GetFlowTagGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "flowTagGroup" flow_tag_group, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowTagGroupFlowTagGroup {
    pub creator_account_id: Option<String>,
    pub flow_tag_list: Option<Vec<GetFlowTagGroupFlowTagList>>,
    pub id: Option<i64>,
    pub modifer_account_id: Option<String>,
    pub name: Option<String>,
}
model! { GetFlowTagGroupFlowTagGroup {
    0 "creatorAccountId" creator_account_id, 1 "flowTagList" flow_tag_list, 2 "id" id,
    3 "modiferAccountId" modifer_account_id, 4 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowTagGroupFlowTagList {
    pub color: Option<String>,
    pub creator_account_id: Option<String>,
    pub id: Option<i64>,
    pub modifer_account_id: Option<String>,
    pub name: Option<String>,
}
model! { GetFlowTagGroupFlowTagList {
    0 "color" color, 1 "creatorAccountId" creator_account_id, 2 "id" id, 3 "modiferAccountId" modifer_account_id,
    4 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupByPath {
    pub identity: String,
    pub organization_id: String,
}
operation! { GetGroupByPath(identity: String, organization_id: String) "GetGroupByPath" -> GetGroupByPathOutput {
    0 "identity" identity, 1 "organizationId" organization_id
} { method: "GET", path: "/api/4/groups/find_by_path", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupByPathOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetGroupByPathResult>,
    pub success: Option<bool>,
}
model! { GetGroupByPathOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupByPathResult {
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub owner_id: Option<String>,
    pub parent_id: Option<String>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub visibility_level: Option<i64>,
    pub web_url: Option<String>,
}
model! { GetGroupByPathResult {
    0 "avatarUrl" avatar_url, 1 "description" description, 2 "id" id, 3 "name" name,
    4 "nameWithNamespace" name_with_namespace, 5 "ownerId" owner_id, 6 "parentId" parent_id, 7 "path" path,
    8 "pathWithNamespace" path_with_namespace, 9 "visibilityLevel" visibility_level, 10 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupDetail {
    pub access_token: Option<Secret>,
    pub group_id: i64,
    pub organization_id: String,
}
operation! { GetGroupDetail(group_id: i64, organization_id: String) "GetGroupDetail" -> GetGroupDetailOutput {
    0 "accessToken" access_token: Secret, 1 "groupId" group_id, 2 "organizationId" organization_id
} { method: "GET", path: "/repository/groups/get_detail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetGroupDetailResult>,
    pub success: Option<bool>,
}
model! { GetGroupDetailOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupDetailResult {
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub parent_id: Option<i64>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub r#type: Option<String>,
    pub visibility_level: Option<i64>,
    pub web_url: Option<String>,
}
model! { GetGroupDetailResult {
    0 "avatarUrl" avatar_url, 1 "description" description, 2 "id" id, 3 "name" name,
    4 "nameWithNamespace" name_with_namespace, 5 "ownerId" owner_id, 6 "parentId" parent_id, 7 "path" path,
    8 "pathWithNamespace" path_with_namespace, 9 "type" r#type, 10 "visibilityLevel" visibility_level,
    11 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostGroup {
    pub organization_id: String,
    pub id: i64,
}
operation! { GetHostGroup(organization_id: String, id: i64) "GetHostGroup" -> GetHostGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/hostGroups/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub host_group: Option<GetHostGroupHostGroup>,
    pub success: Option<bool>,
}
model! { GetHostGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "hostGroup" host_group, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostGroupHostGroup {
    pub aliyun_region: Option<String>,
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub description: Option<String>,
    pub ecs_label_key: Option<String>,
    pub ecs_label_value: Option<String>,
    pub ecs_type: Option<String>,
    pub host_infos: Option<Vec<GetHostGroupHostInfos>>,
    pub host_num: Option<i64>,
    pub id: Option<i64>,
    pub modifier_account_id: Option<String>,
    pub name: Option<String>,
    pub service_connection_id: Option<i64>,
    pub r#type: Option<String>,
    pub upate_t_ime: Option<i64>,
}
model! { GetHostGroupHostGroup {
    0 "aliyunRegion" aliyun_region, 1 "createTime" create_time, 2 "creatorAccountId" creator_account_id,
    3 "description" description, 4 "ecsLabelKey" ecs_label_key, 5 "ecsLabelValue" ecs_label_value, 6 "ecsType" ecs_type,
    7 "hostInfos" host_infos, 8 "hostNum" host_num, 9 "id" id, 10 "modifierAccountId" modifier_account_id,
    11 "name" name, 12 "serviceConnectionId" service_connection_id, 13 "type" r#type, 14 "upateTIme" upate_t_ime
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostGroupHostInfos {
    pub aliyun_region_id: Option<String>,
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub instance_name: Option<String>,
    pub ip: Option<String>,
    pub machine_sn: Option<String>,
    pub modifier_account_id: Option<String>,
    pub object_type: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetHostGroupHostInfos {
    0 "aliyunRegionId" aliyun_region_id, 1 "createTime" create_time, 2 "creatorAccountId" creator_account_id,
    3 "instanceName" instance_name, 4 "ip" ip, 5 "machineSn" machine_sn, 6 "modifierAccountId" modifier_account_id,
    7 "objectType" object_type, 8 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequest {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
    pub local_id: i64,
}
operation! { GetMergeRequest(organization_id: String, repository_id: i64, local_id: i64)
    "GetMergeRequest" -> GetMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "localId" local_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/detail", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetMergeRequestResult>,
    pub success: Option<bool>,
}
model! { GetMergeRequestOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestResult {
    pub ahead: Option<i64>,
    pub all_requirements_pass: Option<bool>,
    pub author: Option<GetMergeRequestAuthor>,
    pub behind: Option<i64>,
    pub create_from: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub detail_url: Option<String>,
    pub local_id: Option<i64>,
    pub merged_revision: Option<String>,
    pub mr_biz_id: Option<String>,
    pub mr_type: Option<String>,
    pub project_id: Option<i64>,
    pub reviewers: Option<Vec<GetMergeRequestReviewers>>,
    pub source_branch: Option<String>,
    pub source_project_id: Option<i64>,
    pub status: Option<String>,
    pub subscribers: Option<Vec<GetMergeRequestSubscribers>>,
    pub support_merge_fast_forward_only: Option<bool>,
    pub target_branch: Option<String>,
    pub target_project_id: Option<i64>,
    pub target_project_name_with_namespace: Option<String>,
    pub target_project_path_with_namespace: Option<String>,
    pub title: Option<String>,
    pub todo_list: Option<GetMergeRequestTodoList>,
    pub update_time: Option<String>,
    pub web_url: Option<String>,
}
model! { GetMergeRequestResult {
    0 "ahead" ahead, 1 "allRequirementsPass" all_requirements_pass, 2 "author" author, 3 "behind" behind,
    4 "createFrom" create_from, 5 "createTime" create_time, 6 "description" description, 7 "detailUrl" detail_url,
    8 "localId" local_id, 9 "mergedRevision" merged_revision, 10 "mrBizId" mr_biz_id, 11 "mrType" mr_type,
    12 "projectId" project_id, 13 "reviewers" reviewers, 14 "sourceBranch" source_branch,
    15 "sourceProjectId" source_project_id, 16 "status" status, 17 "subscribers" subscribers,
    18 "supportMergeFastForwardOnly" support_merge_fast_forward_only, 19 "targetBranch" target_branch,
    20 "targetProjectId" target_project_id, 21 "targetProjectNameWithNamespace" target_project_name_with_namespace,
    22 "targetProjectPathWithNamespace" target_project_path_with_namespace, 23 "title" title, 24 "todoList" todo_list,
    25 "updateTime" update_time, 26 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestAuthor {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { GetMergeRequestAuthor {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestReviewers {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub has_commented: Option<bool>,
    pub has_reviewed: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub review_opinion_status: Option<String>,
    pub review_time: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { GetMergeRequestReviewers {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "hasCommented" has_commented, 3 "hasReviewed" has_reviewed, 4 "id" id,
    5 "name" name, 6 "reviewOpinionStatus" review_opinion_status, 7 "reviewTime" review_time, 8 "state" state,
    9 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestSubscribers {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { GetMergeRequestSubscribers {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestTodoList {
    pub requirement_check_items: Option<Vec<GetMergeRequestRequirementCheckItems>>,
}
model! { GetMergeRequestTodoList {
    0 "requirementCheckItems" requirement_check_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestRequirementCheckItems {
    pub item_type: Option<String>,
    pub pass: Option<bool>,
}
model! { GetMergeRequestRequirementCheckItems {
    0 "itemType" item_type, 1 "pass" pass
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestChangeTree {
    pub access_token: Option<Secret>,
    pub from_patch_set_biz_id: String,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub to_patch_set_biz_id: String,
}

/// What [`GetMergeRequestChangeTree::new`] takes.
pub struct GetMergeRequestChangeTreeRequired {
    pub from_patch_set_biz_id: String,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub to_patch_set_biz_id: String,
}
operation! { GetMergeRequestChangeTree{GetMergeRequestChangeTreeRequired: from_patch_set_biz_id, local_id, organization_id, repository_identity, to_patch_set_biz_id}
    "GetMergeRequestChangeTree" -> GetMergeRequestChangeTreeOutput {
    0 "accessToken" access_token: Secret, 1 "fromPatchSetBizId" from_patch_set_biz_id, 2 "localId" local_id,
    3 "organizationId" organization_id, 4 "repositoryIdentity" repository_identity,
    5 "toPatchSetBizId" to_patch_set_biz_id
} { method: "GET", path: "/api/v4/projects/merge_requests/diffs/change_tree", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestChangeTreeOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetMergeRequestChangeTreeResult>,
    pub success: Option<bool>,
}
model! { GetMergeRequestChangeTreeOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestChangeTreeResult {
    pub changed_files_count: Option<i64>,
    pub changed_files_infos: Option<Vec<GetMergeRequestChangeTreeChangedFilesInfos>>,
    pub total_add_lines: Option<i64>,
    pub total_del_lines: Option<i64>,
}
model! { GetMergeRequestChangeTreeResult {
    0 "changedFilesCount" changed_files_count, 1 "changedFilesInfos" changed_files_infos,
    2 "totalAddLines" total_add_lines, 3 "totalDelLines" total_del_lines
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestChangeTreeChangedFilesInfos {
    pub add_lines: Option<i64>,
    pub binary_file: Option<bool>,
    pub del_lines: Option<i64>,
    pub deleted_file: Option<bool>,
    pub new_file: Option<bool>,
    pub new_path: Option<String>,
    pub old_path: Option<String>,
    pub renamed_file: Option<bool>,
}
model! { GetMergeRequestChangeTreeChangedFilesInfos {
    0 "addLines" add_lines, 1 "binaryFile" binary_file, 2 "delLines" del_lines, 3 "deletedFile" deleted_file,
    4 "newFile" new_file, 5 "newPath" new_path, 6 "oldPath" old_path, 7 "renamedFile" renamed_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMember {
    pub organization_id: String,
    pub account_id: String,
}
operation! { GetOrganizationMember(organization_id: String, account_id: String)
    "GetOrganizationMember" -> GetOrganizationMemberOutput {
    0 "organizationId" organization_id, 1 "accountId" account_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/members/{accountId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub member: Option<GetOrganizationMemberMember>,
    pub success: Option<bool>,
}
model! { GetOrganizationMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "member" member, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberMember {
    pub account_id: Option<String>,
    pub birthday: Option<i64>,
    pub dept_lists: Option<Vec<String>>,
    pub email: Option<String>,
    pub hired_date: Option<i64>,
    pub identities: Option<GetOrganizationMemberIdentities>,
    pub job_number: Option<String>,
    pub join_time: Option<i64>,
    pub last_visit_time: Option<i64>,
    pub mobile: Option<String>,
    pub organization_member_name: Option<String>,
    pub organization_role_id: Option<String>,
    pub organization_role_name: Option<String>,
    pub state: Option<String>,
}
model! { GetOrganizationMemberMember {
    0 "accountId" account_id, 1 "birthday" birthday, 2 "deptLists" dept_lists, 3 "email" email,
    4 "hiredDate" hired_date, 5 "identities" identities, 6 "jobNumber" job_number, 7 "joinTime" join_time,
    8 "lastVisitTime" last_visit_time, 9 "mobile" mobile, 10 "organizationMemberName" organization_member_name,
    11 "organizationRoleId" organization_role_id, 12 "organizationRoleName" organization_role_name, 13 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberIdentities {
    pub extern_uid: Option<String>,
    pub provider: Option<String>,
}
model! { GetOrganizationMemberIdentities {
    0 "externUid" extern_uid, 1 "provider" provider
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipeline {
    pub organization_id: String,
    pub pipeline_id: i64,
}
operation! { GetPipeline(organization_id: String, pipeline_id: i64) "GetPipeline" -> GetPipelineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline: Option<GetPipelinePipeline>,
    pub success: Option<bool>,
}
model! { GetPipelineOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "pipeline" pipeline, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelinePipeline {
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub env_id: Option<i64>,
    pub env_name: Option<String>,
    pub group_id: Option<i64>,
    pub modifier_account_id: Option<String>,
    pub name: Option<String>,
    pub pipeline_config: Option<GetPipelinePipelineConfig>,
    pub tag_list: Option<Vec<GetPipelineTagList>>,
    pub update_time: Option<i64>,
}
model! { GetPipelinePipeline {
    0 "createTime" create_time, 1 "creatorAccountId" creator_account_id, 2 "envId" env_id, 3 "envName" env_name,
    4 "groupId" group_id, 5 "modifierAccountId" modifier_account_id, 6 "name" name, 7 "pipelineConfig" pipeline_config,
    8 "tagList" tag_list, 9 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelinePipelineConfig {
    pub flow: Option<String>,
    pub settings: Option<String>,
    pub sources: Option<Vec<GetPipelineSources>>,
}
model! { GetPipelinePipelineConfig {
    0 "flow" flow, 1 "settings" settings, 2 "sources" sources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineSources {
    pub data: Option<GetPipelineData>,
    pub sign: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPipelineSources {
    0 "data" data, 1 "sign" sign, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineData {
    pub branch: Option<String>,
    pub clone_depth: Option<i64>,
    pub credential_id: Option<i64>,
    pub credential_label: Option<String>,
    pub credential_type: Option<String>,
    pub events: Option<Vec<String>>,
    pub is_branch_mode: Option<bool>,
    pub is_clone_depth: Option<bool>,
    pub is_submodule: Option<bool>,
    pub is_trigger: Option<bool>,
    pub label: Option<String>,
    pub namespace: Option<String>,
    pub repo: Option<String>,
    pub service_connection_id: Option<i64>,
    pub trigger_filter: Option<String>,
    pub webhook: Option<Secret>,
}
model! { GetPipelineData {
    0 "branch" branch, 1 "cloneDepth" clone_depth, 2 "credentialId" credential_id, 3 "credentialLabel" credential_label,
    4 "credentialType" credential_type, 5 "events" events, 6 "isBranchMode" is_branch_mode,
    7 "isCloneDepth" is_clone_depth, 8 "isSubmodule" is_submodule, 9 "isTrigger" is_trigger, 10 "label" label,
    11 "namespace" namespace, 12 "repo" repo, 13 "serviceConnectionId" service_connection_id,
    14 "triggerFilter" trigger_filter, 15 "webhook" webhook
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineTagList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetPipelineTagList {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineArtifactUrl {
    pub file_name: String,
    /// At most 1000 characters.
    pub file_path: String,
    pub organization_id: String,
}
operation! { GetPipelineArtifactUrl(file_name: String, file_path: String, organization_id: String)
    "GetPipelineArtifactUrl" -> GetPipelineArtifactUrlOutput {
    0 "fileName" file_name, 1 "filePath" file_path, 2 "organizationId" organization_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipeline/getArtifactDownloadUrl", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineArtifactUrlOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_url: Option<String>,
    pub success: Option<bool>,
}
model! { GetPipelineArtifactUrlOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "fileUrl" file_url, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineEmasArtifactUrl {
    pub service_connection_id: i64,
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
    pub emas_job_instance_id: String,
    pub md5: String,
}

/// What [`GetPipelineEmasArtifactUrl::new`] takes.
pub struct GetPipelineEmasArtifactUrlRequired {
    pub service_connection_id: i64,
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
    pub emas_job_instance_id: String,
    pub md5: String,
}
operation! { GetPipelineEmasArtifactUrl{GetPipelineEmasArtifactUrlRequired: service_connection_id, organization_id, pipeline_id, pipeline_run_id, emas_job_instance_id, md5}
    "GetPipelineEmasArtifactUrl" -> GetPipelineEmasArtifactUrlOutput {
    0 "serviceConnectionId" service_connection_id, 1 "organizationId" organization_id, 2 "pipelineId" pipeline_id,
    3 "pipelineRunId" pipeline_run_id, 4 "emasJobInstanceId" emas_job_instance_id, 5 "md5" md5
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipeline/{pipelineId}/pipelineRun/{pipelineRunId}/emas/artifact/{emasJobInstanceId}/{md5}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineEmasArtifactUrlOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_url: Option<String>,
    pub success: Option<bool>,
}
model! { GetPipelineEmasArtifactUrlOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "fileUrl" file_url, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineGroup {
    pub organization_id: String,
    pub group_id: i64,
}
operation! { GetPipelineGroup(organization_id: String, group_id: i64) "GetPipelineGroup" -> GetPipelineGroupOutput {
    0 "organizationId" organization_id, 1 "groupId" group_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipelineGroups/{groupId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_group: Option<GetPipelineGroupPipelineGroup>,
    pub success: Option<bool>,
}
model! { GetPipelineGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "pipelineGroup" pipeline_group, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineGroupPipelineGroup {
    pub create_time: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetPipelineGroupPipelineGroup {
    0 "createTime" create_time, 1 "id" id, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRun {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
}
operation! { GetPipelineRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64)
    "GetPipelineRun" -> GetPipelineRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_run: Option<GetPipelineRunPipelineRun>,
    pub success: Option<bool>,
}
model! { GetPipelineRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "pipelineRun" pipeline_run, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunPipelineRun {
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub modifier_account_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
    pub sources: Option<Vec<GetPipelineRunSources>>,
    pub stage_group: Option<Vec<Vec<String>>>,
    pub stages: Option<Vec<GetPipelineRunStages>>,
    pub status: Option<String>,
    pub trigger_mode: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GetPipelineRunPipelineRun {
    0 "createTime" create_time, 1 "creatorAccountId" creator_account_id, 2 "modifierAccountId" modifier_account_id,
    3 "pipelineId" pipeline_id, 4 "pipelineRunId" pipeline_run_id, 5 "sources" sources, 6 "stageGroup" stage_group,
    7 "stages" stages, 8 "status" status, 9 "triggerMode" trigger_mode, 10 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunSources {
    pub data: Option<GetPipelineRunData>,
    pub sign: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPipelineRunSources {
    0 "data" data, 1 "sign" sign, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunData {
    pub branch: Option<String>,
    pub commint: Option<String>,
    pub repo: Option<String>,
}
model! { GetPipelineRunData {
    0 "branch" branch, 1 "commint" commint, 2 "repo" repo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunStages {
    pub name: Option<String>,
    pub stage_info: Option<GetPipelineRunStageInfo>,
}
model! { GetPipelineRunStages {
    0 "name" name, 1 "stageInfo" stage_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunStageInfo {
    pub end_time: Option<i64>,
    pub jobs: Option<Vec<GetPipelineRunJobs>>,
    pub name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetPipelineRunStageInfo {
    0 "endTime" end_time, 1 "jobs" jobs, 2 "name" name, 3 "startTime" start_time, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunJobs {
    pub actions: Option<Vec<GetPipelineRunActions>>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetPipelineRunJobs {
    0 "actions" actions, 1 "endTime" end_time, 2 "id" id, 3 "name" name, 4 "params" params, 5 "startTime" start_time,
    6 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunActions {
    pub disable: Option<bool>,
    pub params: Option<BTreeMap<String, Value>>,
    pub r#type: Option<String>,
}
model! { GetPipelineRunActions {
    0 "disable" disable, 1 "params" params, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineScanReportUrl {
    /// At most 1000 characters.
    pub report_path: String,
    pub organization_id: String,
}
operation! { GetPipelineScanReportUrl(report_path: String, organization_id: String)
    "GetPipelineScanReportUrl" -> GetPipelineScanReportUrlOutput {
    0 "reportPath" report_path, 1 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipeline/getPipelineScanReportUrl", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineScanReportUrlOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub report_url: Option<String>,
    pub success: Option<bool>,
}
model! { GetPipelineScanReportUrlOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "reportUrl" report_url, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectInfo {
    pub organization_id: String,
    pub project_id: String,
}
operation! { GetProjectInfo(organization_id: String, project_id: String) "GetProjectInfo" -> GetProjectInfoOutput {
    0 "organizationId" organization_id, 1 "projectId" project_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/project/{projectId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub project: Option<GetProjectInfoProject>,
    pub success: Option<bool>,
}
model! { GetProjectInfoOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "project" project, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectInfoProject {
    pub category: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub custom_code: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub icon: Option<String>,
    pub icon_big: Option<String>,
    pub icon_group: Option<String>,
    pub icon_small: Option<String>,
    pub id: Option<String>,
    pub identifier: Option<String>,
    pub identifier_path: Option<String>,
    pub logical_status: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub organization_identifier: Option<String>,
    pub parent_identifier: Option<String>,
    pub scope: Option<String>,
    pub status_identifier: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub sub_type: Option<String>,
    pub type_identifier: Option<String>,
}
model! { GetProjectInfoProject {
    0 "category" category, 1 "categoryIdentifier" category_identifier, 2 "creator" creator, 3 "customCode" custom_code,
    4 "description" description, 5 "gmtCreate" gmt_create, 6 "gmtModified" gmt_modified, 7 "icon" icon,
    8 "iconBig" icon_big, 9 "iconGroup" icon_group, 10 "iconSmall" icon_small, 11 "id" id, 12 "identifier" identifier,
    13 "identifierPath" identifier_path, 14 "logicalStatus" logical_status, 15 "modifier" modifier, 16 "name" name,
    17 "organizationIdentifier" organization_identifier, 18 "parentIdentifier" parent_identifier, 19 "scope" scope,
    20 "statusIdentifier" status_identifier, 21 "statusStageIdentifier" status_stage_identifier, 22 "subType" sub_type,
    23 "typeIdentifier" type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMember {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
    pub aliyun_pk: String,
}
operation! { GetProjectMember(organization_id: String, repository_id: i64, aliyun_pk: String)
    "GetProjectMember" -> GetProjectMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "aliyunPk" aliyun_pk
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/members/get/{aliyunPk}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetProjectMemberResult>,
    pub success: Option<bool>,
}
model! { GetProjectMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMemberResult {
    pub access_level: Option<i64>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetProjectMemberResult {
    0 "accessLevel" access_level, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRun {
    pub organization_id: Option<String>,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
    pub execution_number: String,
}
operation! { GetReleaseStagePipelineRun(app_name: String, release_workflow_sn: String, release_stage_sn: String, execution_number: String)
    "GetReleaseStagePipelineRun" -> GetReleaseStagePipelineRunOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name, 2 "releaseWorkflowSn" release_workflow_sn,
    3 "releaseStageSn" release_stage_sn, 4 "executionNumber" execution_number
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3AgetPipelineRun", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunOutput {
    pub pipeline_run: Option<GetReleaseStagePipelineRunPipelineRun>,
}
model! { GetReleaseStagePipelineRunOutput {
    0 "pipelineRun" pipeline_run
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunPipelineRun {
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub modifier_account_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
    pub sources: Option<Vec<GetReleaseStagePipelineRunSources>>,
    pub stage_group: Option<Vec<Vec<String>>>,
    pub stages: Option<Vec<GetReleaseStagePipelineRunStages>>,
    pub status: Option<String>,
    pub trigger_mode: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GetReleaseStagePipelineRunPipelineRun {
    0 "createTime" create_time, 1 "creatorAccountId" creator_account_id, 2 "modifierAccountId" modifier_account_id,
    3 "pipelineId" pipeline_id, 4 "pipelineRunId" pipeline_run_id, 5 "sources" sources, 6 "stageGroup" stage_group,
    7 "stages" stages, 8 "status" status, 9 "triggerMode" trigger_mode, 10 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunSources {
    pub data: Option<GetReleaseStagePipelineRunData>,
    pub sign: Option<String>,
    pub r#type: Option<String>,
}
model! { GetReleaseStagePipelineRunSources {
    0 "data" data, 1 "sign" sign, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunData {
    pub branch: Option<String>,
    pub commit: Option<String>,
    pub repo: Option<String>,
}
model! { GetReleaseStagePipelineRunData {
    0 "branch" branch, 1 "commit" commit, 2 "repo" repo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunStages {
    pub name: Option<String>,
    pub stage_info: Option<GetReleaseStagePipelineRunStageInfo>,
}
model! { GetReleaseStagePipelineRunStages {
    0 "name" name, 1 "stageInfo" stage_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunStageInfo {
    pub end_time: Option<i64>,
    pub jobs: Option<Vec<GetReleaseStagePipelineRunJobs>>,
    pub name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetReleaseStagePipelineRunStageInfo {
    0 "endTime" end_time, 1 "jobs" jobs, 2 "name" name, 3 "startTime" start_time, 4 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunJobs {
    pub actions: Option<Vec<GetReleaseStagePipelineRunActions>>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetReleaseStagePipelineRunJobs {
    0 "actions" actions, 1 "endTime" end_time, 2 "id" id, 3 "name" name, 4 "params" params, 5 "startTime" start_time,
    6 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunActions {
    pub disable: Option<bool>,
    pub params: Option<Value>,
    pub r#type: Option<String>,
}
model! { GetReleaseStagePipelineRunActions {
    0 "disable" disable, 1 "params" params, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepository {
    pub access_token: Option<Secret>,
    pub identity: String,
    pub organization_id: String,
}
operation! { GetRepository(identity: String, organization_id: String) "GetRepository" -> GetRepositoryOutput {
    0 "accessToken" access_token: Secret, 1 "identity" identity, 2 "organizationId" organization_id
} { method: "GET", path: "/repository/get", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub repository: Option<GetRepositoryRepository>,
    pub success: Option<bool>,
}
model! { GetRepositoryOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "repository" repository, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryRepository {
    pub archive: Option<bool>,
    pub avatar_url: Option<String>,
    pub created_at: Option<String>,
    pub creator_id: Option<i64>,
    pub default_branch: Option<String>,
    pub demo_project_status: Option<bool>,
    pub description: Option<String>,
    pub http_url_to_repository: Option<String>,
    pub id: Option<i64>,
    pub last_activity_at: Option<String>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub namespace: Option<GetRepositoryNamespace>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub ssh_url_to_repository: Option<String>,
    pub visibility_level: Option<i64>,
    pub web_url: Option<String>,
}
model! { GetRepositoryRepository {
    0 "archive" archive, 1 "avatarUrl" avatar_url, 2 "createdAt" created_at, 3 "creatorId" creator_id,
    4 "defaultBranch" default_branch, 5 "demoProjectStatus" demo_project_status, 6 "description" description,
    7 "httpUrlToRepository" http_url_to_repository, 8 "id" id, 9 "lastActivityAt" last_activity_at, 10 "name" name,
    11 "nameWithNamespace" name_with_namespace, 12 "namespace" namespace, 13 "path" path,
    14 "pathWithNamespace" path_with_namespace, 15 "sshUrlToRepository" ssh_url_to_repository,
    16 "visibilityLevel" visibility_level, 17 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryNamespace {
    pub avatar: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub path: Option<String>,
    pub updated_at: Option<String>,
    pub visibility_level: Option<i64>,
}
model! { GetRepositoryNamespace {
    0 "avatar" avatar, 1 "createdAt" created_at, 2 "description" description, 3 "id" id, 4 "name" name,
    5 "ownerId" owner_id, 6 "path" path, 7 "updatedAt" updated_at, 8 "visibilityLevel" visibility_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryCommit {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub show_signature: Option<bool>,
    pub repository_id: i64,
    pub sha: String,
}
operation! { GetRepositoryCommit(organization_id: String, repository_id: i64, sha: String)
    "GetRepositoryCommit" -> GetRepositoryCommitOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "showSignature" show_signature: bool,
    3 "repositoryId" repository_id, 4 "sha" sha
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/commits/{sha}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryCommitOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetRepositoryCommitResult>,
    pub success: Option<bool>,
}
model! { GetRepositoryCommitOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryCommitResult {
    pub author: Option<GetRepositoryCommitAuthor>,
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub comments_count: Option<i64>,
    pub committed_date: Option<String>,
    pub committer: Option<GetRepositoryCommitCommitter>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub signature: Option<GetRepositoryCommitSignature>,
    pub title: Option<String>,
}
model! { GetRepositoryCommitResult {
    0 "author" author, 1 "authorEmail" author_email, 2 "authorName" author_name, 3 "authoredDate" authored_date,
    4 "commentsCount" comments_count, 5 "committedDate" committed_date, 6 "committer" committer,
    7 "committerEmail" committer_email, 8 "committerName" committer_name, 9 "createdAt" created_at, 10 "id" id,
    11 "message" message, 12 "parentIds" parent_ids, 13 "shortId" short_id, 14 "signature" signature, 15 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryCommitAuthor {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
    pub website_url: Option<String>,
}
model! { GetRepositoryCommitAuthor {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username,
    6 "websiteUrl" website_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryCommitCommitter {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
    pub website_url: Option<String>,
}
model! { GetRepositoryCommitCommitter {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username,
    6 "websiteUrl" website_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryCommitSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { GetRepositoryCommitSignature {
    0 "gpgKeyId" gpg_key_id, 1 "verificationStatus" verification_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryTag {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub tag_name: String,
    pub repository_id: i64,
}
operation! { GetRepositoryTag(organization_id: String, tag_name: String, repository_id: i64)
    "GetRepositoryTag" -> GetRepositoryTagOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "tagName" tag_name,
    3 "repositoryId" repository_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/tag/info", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetRepositoryTagResult>,
    pub success: Option<bool>,
}
model! { GetRepositoryTagOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryTagResult {
    pub commit: Option<GetRepositoryTagCommit>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
}
model! { GetRepositoryTagResult {
    0 "commit" commit, 1 "id" id, 2 "message" message, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryTagCommit {
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub committed_date: Option<String>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub signature: Option<GetRepositoryTagSignature>,
    pub title: Option<String>,
}
model! { GetRepositoryTagCommit {
    0 "authorEmail" author_email, 1 "authorName" author_name, 2 "authoredDate" authored_date,
    3 "committedDate" committed_date, 4 "committerEmail" committer_email, 5 "committerName" committer_name,
    6 "createdAt" created_at, 7 "id" id, 8 "message" message, 9 "parentIds" parent_ids, 10 "shortId" short_id,
    11 "signature" signature, 12 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryTagSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { GetRepositoryTagSignature {
    0 "gpgKeyId" gpg_key_id, 1 "verificationStatus" verification_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchCodePreview {
    pub doc_id: String,
    pub is_dsl: Option<bool>,
    pub keyword: String,
    pub organization_id: String,
}
operation! { GetSearchCodePreview(doc_id: String, keyword: String, organization_id: String)
    "GetSearchCodePreview" -> GetSearchCodePreviewOutput {
    0 "docId" doc_id, 1 "isDsl" is_dsl: bool, 2 "keyword" keyword, 3 "organizationId" organization_id
} { method: "GET", path: "/search/code_preview", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchCodePreviewOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetSearchCodePreviewResult>,
    pub success: Option<bool>,
}
model! { GetSearchCodePreviewOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchCodePreviewResult {
    pub doc_id: Option<String>,
    pub highlight_text_map: Option<GetSearchCodePreviewHighlightTextMap>,
    pub source: Option<GetSearchCodePreviewSource>,
}
model! { GetSearchCodePreviewResult {
    0 "docId" doc_id, 1 "highlightTextMap" highlight_text_map, 2 "source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchCodePreviewHighlightTextMap {
    pub clob: Option<String>,
    pub file_name: Option<String>,
    pub organization_id: Option<String>,
}
model! { GetSearchCodePreviewHighlightTextMap {
    0 "clob" clob, 1 "fileName" file_name, 2 "organizationId" organization_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchCodePreviewSource {
    pub branch: Option<String>,
    pub checkin_date: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub language: Option<String>,
    pub organization_id: Option<String>,
    pub repo_path: Option<String>,
}
model! { GetSearchCodePreviewSource {
    0 "branch" branch, 1 "checkinDate" checkin_date, 2 "fileName" file_name, 3 "filePath" file_path,
    4 "language" language, 5 "organizationId" organization_id, 6 "repoPath" repo_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSprintInfo {
    pub organization_id: String,
    pub sprint_id: String,
}
operation! { GetSprintInfo(organization_id: String, sprint_id: String) "GetSprintInfo" -> GetSprintInfoOutput {
    0 "organizationId" organization_id, 1 "sprintId" sprint_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/sprints/{sprintId}/getSprintinfo", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSprintInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sprint: Option<GetSprintInfoSprint>,
    pub success: Option<bool>,
}
model! { GetSprintInfoOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "sprint" sprint, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSprintInfoSprint {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub end_date: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub owners: Option<Vec<String>>,
    pub scope: Option<String>,
    pub space_identifier: Option<String>,
    pub start_date: Option<i64>,
    pub status: Option<String>,
}
model! { GetSprintInfoSprint {
    0 "creator" creator, 1 "description" description, 2 "endDate" end_date, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "identifier" identifier, 6 "modifier" modifier, 7 "name" name, 8 "owners" owners,
    9 "scope" scope, 10 "spaceIdentifier" space_identifier, 11 "startDate" start_date, 12 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultList {
    pub conditions: Option<String>,
    pub directory_identifier: String,
    pub organization_id: String,
    pub test_plan_identifier: String,
}
operation! { GetTestResultList(directory_identifier: String, organization_id: String, test_plan_identifier: String)
    "GetTestResultList" -> GetTestResultListOutput {
    0 "conditions" conditions: String, 1 "directoryIdentifier" directory_identifier, 2 "organizationId" organization_id,
    3 "testPlanIdentifier" test_plan_identifier
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/testhub/testplan/{testPlanIdentifier}/testresults", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub test_result: Option<Vec<GetTestResultListTestResult>>,
}
model! { GetTestResultListOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "success" success, 3 "testResult" test_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListTestResult {
    pub assigned_to: Option<GetTestResultListAssignedTo>,
    pub bug_count: Option<i64>,
    pub category_identifier: Option<String>,
    pub custom_fields: Option<Vec<GetTestResultListCustomFields>>,
    pub gmt_create: Option<i64>,
    pub space_identifier: Option<String>,
    pub subject: Option<String>,
    pub test_result_executor: Option<GetTestResultListTestResultExecutor>,
    pub test_result_gmt_create: Option<i64>,
    pub test_result_identifier: Option<String>,
    pub test_result_status: Option<String>,
    pub testcase_identifier: Option<String>,
}
model! { GetTestResultListTestResult {
    0 "assignedTo" assigned_to, 1 "bugCount" bug_count, 2 "categoryIdentifier" category_identifier,
    3 "customFields" custom_fields, 4 "gmtCreate" gmt_create, 5 "spaceIdentifier" space_identifier, 6 "subject" subject,
    7 "testResultExecutor" test_result_executor, 8 "testResultGmtCreate" test_result_gmt_create,
    9 "testResultIdentifier" test_result_identifier, 10 "testResultStatus" test_result_status,
    11 "testcaseIdentifier" testcase_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListAssignedTo {
    pub assigned_to_identtifier: Option<String>,
    pub name: Option<String>,
}
model! { GetTestResultListAssignedTo {
    0 "assignedToIdenttifier" assigned_to_identtifier, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListCustomFields {
    pub field_class_name: Option<String>,
    pub field_format: Option<String>,
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
model! { GetTestResultListCustomFields {
    0 "fieldClassName" field_class_name, 1 "fieldFormat" field_format, 2 "fieldIdentifier" field_identifier,
    3 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListTestResultExecutor {
    pub executor_identifier: Option<String>,
    pub name: Option<String>,
}
model! { GetTestResultListTestResultExecutor {
    0 "executorIdentifier" executor_identifier, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseList {
    pub conditions: Option<String>,
    pub directory_identifier: Option<String>,
    pub max_result: Option<String>,
    pub next_token: Option<String>,
    pub space_identifier: String,
    pub organization_id: String,
}
operation! { GetTestcaseList(space_identifier: String, organization_id: String)
    "GetTestcaseList" -> GetTestcaseListOutput {
    0 "conditions" conditions: String, 1 "directoryIdentifier" directory_identifier: String,
    2 "maxResult" max_result: String, 3 "nextToken" next_token: String, 4 "spaceIdentifier" space_identifier,
    5 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/testhub/testcases", body: BodyStyle::Json, } }
paged! { GetTestcaseList: GetTestcaseListTestcase = Token "nextToken", "testcase" testcase, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub testcase: Option<Vec<GetTestcaseListTestcase>>,
    pub total_count: Option<i64>,
}
model! { GetTestcaseListOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "maxResults" max_results, 3 "nextToken" next_token,
    4 "success" success, 5 "testcase" testcase, 6 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListTestcase {
    pub assigned_to: Option<GetTestcaseListAssignedTo>,
    pub category_identifier: Option<String>,
    pub custom_fields: Option<Vec<GetTestcaseListCustomFields>>,
    pub gmt_create: Option<i64>,
    pub identifier: Option<String>,
    pub space: Option<GetTestcaseListSpace>,
    pub subject: Option<String>,
    pub tags: Option<Vec<GetTestcaseListTags>>,
}
model! { GetTestcaseListTestcase {
    0 "assignedTo" assigned_to, 1 "categoryIdentifier" category_identifier, 2 "customFields" custom_fields,
    3 "gmtCreate" gmt_create, 4 "identifier" identifier, 5 "space" space, 6 "subject" subject, 7 "tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListAssignedTo {
    pub assigned_to_identtifier: Option<String>,
    pub name: Option<String>,
}
model! { GetTestcaseListAssignedTo {
    0 "assignedToIdenttifier" assigned_to_identtifier, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListCustomFields {
    pub field_class_name: Option<String>,
    pub field_format: Option<String>,
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
model! { GetTestcaseListCustomFields {
    0 "fieldClassName" field_class_name, 1 "fieldFormat" field_format, 2 "fieldIdentifier" field_identifier,
    3 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListSpace {
    pub space_identifier: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTestcaseListSpace {
    0 "spaceIdentifier" space_identifier, 1 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListTags {
    pub name: Option<String>,
    pub tag_identifier: Option<String>,
}
model! { GetTestcaseListTags {
    0 "name" name, 1 "tagIdentifier" tag_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfo {
    pub organization_id: Option<String>,
}
operation! { GetUserInfo() "GetUserInfo" -> GetUserInfoOutput {
    0 "organizationId" organization_id: String
} { method: "GET", path: "/users/current", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetUserInfoResult>,
    pub success: Option<bool>,
}
model! { GetUserInfoOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfoResult {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub username: Option<String>,
}
model! { GetUserInfoResult {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrder {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub deploy_order_id: i64,
}
operation! { GetVMDeployOrder(organization_id: String, pipeline_id: i64, deploy_order_id: i64)
    "GetVMDeployOrder" -> GetVMDeployOrderOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderOutput {
    pub deploy_order: Option<GetVMDeployOrderDeployOrder>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVMDeployOrderOutput {
    0 "deployOrder" deploy_order, 1 "errorCode" error_code, 2 "errorMessage" error_message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderDeployOrder {
    pub actions: Option<Vec<GetVMDeployOrderActions>>,
    pub create_time: Option<i64>,
    pub creator: Option<String>,
    pub current_batch: Option<i64>,
    pub deploy_machine_info: Option<GetVMDeployOrderDeployMachineInfo>,
    pub deploy_order_id: Option<String>,
    pub exception_code: Option<String>,
    pub status: Option<String>,
    pub total_batch: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GetVMDeployOrderDeployOrder {
    0 "actions" actions, 1 "createTime" create_time, 2 "creator" creator, 3 "currentBatch" current_batch,
    4 "deployMachineInfo" deploy_machine_info, 5 "deployOrderId" deploy_order_id, 6 "exceptionCode" exception_code,
    7 "status" status, 8 "totalBatch" total_batch, 9 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderActions {
    pub disable: Option<bool>,
    pub params: Option<Value>,
    pub r#type: Option<String>,
}
model! { GetVMDeployOrderActions {
    0 "disable" disable, 1 "params" params, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderDeployMachineInfo {
    pub batch_num: Option<i64>,
    pub deploy_machines: Option<Vec<GetVMDeployOrderDeployMachines>>,
    pub host_group_id: Option<i64>,
}
model! { GetVMDeployOrderDeployMachineInfo {
    0 "batchNum" batch_num, 1 "deployMachines" deploy_machines, 2 "hostGroupId" host_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderDeployMachines {
    pub actions: Option<Vec<GetVMDeployOrderDeployMachinesActions>>,
    pub batch_num: Option<i64>,
    pub client_status: Option<String>,
    pub create_time: Option<i64>,
    pub ip: Option<String>,
    pub machine_sn: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetVMDeployOrderDeployMachines {
    0 "actions" actions, 1 "batchNum" batch_num, 2 "clientStatus" client_status, 3 "createTime" create_time, 4 "ip" ip,
    5 "machineSn" machine_sn, 6 "status" status, 7 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderDeployMachinesActions {
    pub disable: Option<bool>,
    pub params: Option<Value>,
    pub r#type: Option<String>,
}
model! { GetVMDeployOrderDeployMachinesActions {
    0 "disable" disable, 1 "params" params, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroup {
    pub organization_id: String,
    pub id: i64,
}
operation! { GetVariableGroup(organization_id: String, id: i64) "GetVariableGroup" -> GetVariableGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/variableGroups/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub variable_group: Option<GetVariableGroupVariableGroup>,
}
model! { GetVariableGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success, 3 "variableGroup" variable_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroupVariableGroup {
    pub ccreator_account_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modifier_account_id: Option<String>,
    pub name: Option<String>,
    pub related_pipelines: Option<Vec<GetVariableGroupRelatedPipelines>>,
    pub update_time: Option<i64>,
    pub variables: Option<Vec<GetVariableGroupVariables>>,
}
model! { GetVariableGroupVariableGroup {
    0 "ccreatorAccountId" ccreator_account_id, 1 "createTime" create_time, 2 "description" description, 3 "id" id,
    4 "modifierAccountId" modifier_account_id, 5 "name" name, 6 "relatedPipelines" related_pipelines,
    7 "updateTime" update_time, 8 "variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroupRelatedPipelines {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetVariableGroupRelatedPipelines {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroupVariables {
    pub is_encrypted: Option<bool>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetVariableGroupVariables {
    0 "isEncrypted" is_encrypted, 1 "name" name, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivity {
    pub organization_id: String,
    pub workitem_id: String,
}
operation! { GetWorkItemActivity(organization_id: String, workitem_id: String)
    "GetWorkItemActivity" -> GetWorkItemActivityOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/getActivity", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityOutput {
    pub activities: Option<Vec<GetWorkItemActivityActivities>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkItemActivityOutput {
    0 "activities" activities, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityActivities {
    pub action_type: Option<String>,
    pub event_id: Option<i64>,
    pub event_time: Option<i64>,
    pub event_type: Option<String>,
    pub new_value: Option<Vec<GetWorkItemActivityNewValue>>,
    pub old_value: Option<Vec<GetWorkItemActivityOldValue>>,
    pub operator: Option<String>,
    pub parent_event_id: Option<i64>,
    pub property: Option<GetWorkItemActivityProperty>,
    pub resource_identifier: Option<String>,
}
model! { GetWorkItemActivityActivities {
    0 "actionType" action_type, 1 "eventId" event_id, 2 "eventTime" event_time, 3 "eventType" event_type,
    4 "newValue" new_value, 5 "oldValue" old_value, 6 "operator" operator, 7 "parentEventId" parent_event_id,
    8 "property" property, 9 "resourceIdentifier" resource_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityNewValue {
    pub display_value: Option<String>,
    pub plain_value: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetWorkItemActivityNewValue {
    0 "displayValue" display_value, 1 "plainValue" plain_value, 2 "resourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityOldValue {
    pub display_value: Option<String>,
    pub plain_value: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetWorkItemActivityOldValue {
    0 "displayValue" display_value, 1 "plainValue" plain_value, 2 "resourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityProperty {
    pub display_name: Option<String>,
    pub property_identifier: Option<String>,
    pub property_name: Option<String>,
    pub property_type: Option<String>,
}
model! { GetWorkItemActivityProperty {
    0 "displayName" display_name, 1 "propertyIdentifier" property_identifier, 2 "propertyName" property_name,
    3 "propertyType" property_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfo {
    pub organization_id: String,
    pub workitem_id: String,
}
operation! { GetWorkItemInfo(organization_id: String, workitem_id: String) "GetWorkItemInfo" -> GetWorkItemInfoOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workitem: Option<GetWorkItemInfoWorkitem>,
}
model! { GetWorkItemInfoOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success, 3 "workitem" workitem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoWorkitem {
    pub assigned_to: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub custom_fields: Option<Vec<GetWorkItemInfoCustomFields>>,
    pub document: Option<String>,
    pub document_format: Option<String>,
    pub finish_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub logical_status: Option<String>,
    pub modifier: Option<String>,
    pub parent_identifier: Option<String>,
    pub participant: Option<Vec<String>>,
    pub serial_number: Option<String>,
    pub space_identifier: Option<String>,
    pub space_name: Option<String>,
    pub space_type: Option<String>,
    pub sprint: Option<Vec<String>>,
    pub status: Option<String>,
    pub status_identifier: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub subject: Option<String>,
    pub tag: Option<Vec<String>>,
    pub tag_details: Option<Vec<GetWorkItemInfoTagDetails>>,
    pub tracker: Option<Vec<String>>,
    pub update_status_at: Option<i64>,
    pub verifier: Option<Vec<String>>,
    pub versions: Option<Vec<GetWorkItemInfoVersions>>,
    pub workitem_type_identifier: Option<String>,
}
model! { GetWorkItemInfoWorkitem {
    0 "assignedTo" assigned_to, 1 "categoryIdentifier" category_identifier, 2 "creator" creator,
    3 "customFields" custom_fields, 4 "document" document, 5 "documentFormat" document_format,
    6 "finishTime" finish_time, 7 "gmtCreate" gmt_create, 8 "gmtModified" gmt_modified, 9 "identifier" identifier,
    10 "logicalStatus" logical_status, 11 "modifier" modifier, 12 "parentIdentifier" parent_identifier,
    13 "participant" participant, 14 "serialNumber" serial_number, 15 "spaceIdentifier" space_identifier,
    16 "spaceName" space_name, 17 "spaceType" space_type, 18 "sprint" sprint, 19 "status" status,
    20 "statusIdentifier" status_identifier, 21 "statusStageIdentifier" status_stage_identifier, 22 "subject" subject,
    23 "tag" tag, 24 "tagDetails" tag_details, 25 "tracker" tracker, 26 "updateStatusAt" update_status_at,
    27 "verifier" verifier, 28 "versions" versions, 29 "workitemTypeIdentifier" workitem_type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoCustomFields {
    pub field_class_name: Option<String>,
    pub field_format: Option<String>,
    pub field_identifier: Option<String>,
    pub level: Option<i64>,
    pub object_value: Option<String>,
    pub position: Option<i64>,
    pub value: Option<String>,
    pub value_list: Option<Vec<GetWorkItemInfoValueList>>,
    pub workitem_identifier: Option<String>,
}
model! { GetWorkItemInfoCustomFields {
    0 "fieldClassName" field_class_name, 1 "fieldFormat" field_format, 2 "fieldIdentifier" field_identifier,
    3 "level" level, 4 "objectValue" object_value, 5 "position" position, 6 "value" value, 7 "valueList" value_list,
    8 "workitemIdentifier" workitem_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoValueList {
    pub display_value: Option<String>,
    pub identifier: Option<String>,
    pub level: Option<i64>,
    pub value: Option<String>,
    pub value_en: Option<String>,
}
model! { GetWorkItemInfoValueList {
    0 "displayValue" display_value, 1 "identifier" identifier, 2 "level" level, 3 "value" value, 4 "valueEn" value_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoTagDetails {
    pub color: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
}
model! { GetWorkItemInfoTagDetails {
    0 "color" color, 1 "identifier" identifier, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoVersions {
    pub identifier: Option<String>,
    pub name: Option<String>,
}
model! { GetWorkItemInfoVersions {
    0 "identifier" identifier, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemWorkFlowInfo {
    pub configuration_id: Option<String>,
    pub organization_id: String,
    pub workitem_id: String,
}
operation! { GetWorkItemWorkFlowInfo(organization_id: String, workitem_id: String)
    "GetWorkItemWorkFlowInfo" -> GetWorkItemWorkFlowInfoOutput {
    0 "configurationId" configuration_id: String, 1 "organizationId" organization_id, 2 "workitemId" workitem_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/getWorkflowInfo", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemWorkFlowInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workflow: Option<GetWorkItemWorkFlowInfoWorkflow>,
}
model! { GetWorkItemWorkFlowInfoOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success, 3 "workflow" workflow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemWorkFlowInfoWorkflow {
    pub creator: Option<String>,
    pub default_status_identifier: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub owner_space_identifier: Option<String>,
    pub owner_space_type: Option<String>,
    pub resource_type: Option<String>,
    pub source: Option<String>,
    pub status_order: Option<String>,
    pub statuses: Option<Vec<GetWorkItemWorkFlowInfoStatuses>>,
    pub workflow_actions: Option<Vec<GetWorkItemWorkFlowInfoWorkflowActions>>,
}
model! { GetWorkItemWorkFlowInfoWorkflow {
    0 "creator" creator, 1 "defaultStatusIdentifier" default_status_identifier, 2 "description" description,
    3 "gmtCreate" gmt_create, 4 "gmtModified" gmt_modified, 5 "identifier" identifier, 6 "modifier" modifier,
    7 "name" name, 8 "ownerSpaceIdentifier" owner_space_identifier, 9 "ownerSpaceType" owner_space_type,
    10 "resourceType" resource_type, 11 "source" source, 12 "statusOrder" status_order, 13 "statuses" statuses,
    14 "workflowActions" workflow_actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemWorkFlowInfoStatuses {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<String>,
    pub source: Option<String>,
    pub workflow_stage_identifier: Option<String>,
    pub workflow_stage_name: Option<String>,
}
model! { GetWorkItemWorkFlowInfoStatuses {
    0 "creator" creator, 1 "description" description, 2 "gmtCreate" gmt_create, 3 "gmtModified" gmt_modified,
    4 "identifier" identifier, 5 "modifier" modifier, 6 "name" name, 7 "resourceType" resource_type, 8 "source" source,
    9 "workflowStageIdentifier" workflow_stage_identifier, 10 "workflowStageName" workflow_stage_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemWorkFlowInfoWorkflowActions {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub next_workflow_status_identifier: Option<String>,
    pub workflow_identifier: Option<String>,
    pub workflow_status_identifier: Option<String>,
}
model! { GetWorkItemWorkFlowInfoWorkflowActions {
    0 "id" id, 1 "name" name, 2 "nextWorkflowStatusIdentifier" next_workflow_status_identifier,
    3 "workflowIdentifier" workflow_identifier, 4 "workflowStatusIdentifier" workflow_status_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemAttachmentCreatemeta {
    pub file_name: String,
    pub organization_id: String,
    pub workitem_identifier: String,
}
operation! { GetWorkitemAttachmentCreatemeta(file_name: String, organization_id: String, workitem_identifier: String)
    "GetWorkitemAttachmentCreatemeta" -> GetWorkitemAttachmentCreatemetaOutput {
    0 "fileName" file_name, 1 "organizationId" organization_id, 2 "workitemIdentifier" workitem_identifier
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitem/{workitemIdentifier}/attachment/createmeta", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemAttachmentCreatemetaOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
    pub upload_info: Option<GetWorkitemAttachmentCreatemetaUploadInfo>,
}
model! { GetWorkitemAttachmentCreatemetaOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success, 3 "uploadInfo" upload_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemAttachmentCreatemetaUploadInfo {
    pub accessid: Option<String>,
    pub dir: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
}
model! { GetWorkitemAttachmentCreatemetaUploadInfo {
    0 "accessid" accessid, 1 "dir" dir, 2 "host" host, 3 "policy" policy, 4 "signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemCommentList {
    pub organization_id: String,
    pub workitem_id: String,
}
operation! { GetWorkitemCommentList(organization_id: String, workitem_id: String)
    "GetWorkitemCommentList" -> GetWorkitemCommentListOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/commentList", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemCommentListOutput {
    pub comment_list: Option<Vec<GetWorkitemCommentListCommentList>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { GetWorkitemCommentListOutput {
    0 "commentList" comment_list, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemCommentListCommentList {
    pub content: Option<String>,
    pub create_time: Option<i64>,
    pub format_type: Option<String>,
    pub id: Option<i64>,
    pub is_top: Option<bool>,
    pub modified_time: Option<i64>,
    pub parent_id: Option<i64>,
    pub target_identifier: Option<String>,
    pub target_type: Option<String>,
    pub top_time: Option<i64>,
    pub user: Option<GetWorkitemCommentListUser>,
}
model! { GetWorkitemCommentListCommentList {
    0 "content" content, 1 "createTime" create_time, 2 "formatType" format_type, 3 "id" id, 4 "isTop" is_top,
    5 "modifiedTime" modified_time, 6 "parentId" parent_id, 7 "targetIdentifier" target_identifier,
    8 "targetType" target_type, 9 "topTime" top_time, 10 "user" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemCommentListUser {
    pub account: Option<String>,
    pub avatar: Option<String>,
    pub identifier: Option<String>,
    pub nick_name: Option<String>,
    pub real_name: Option<String>,
}
model! { GetWorkitemCommentListUser {
    0 "account" account, 1 "avatar" avatar, 2 "identifier" identifier, 3 "nickName" nick_name, 4 "realName" real_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemFile {
    pub organization_id: String,
    pub workitem_identifier: String,
    pub file_identifier: String,
}
operation! { GetWorkitemFile(organization_id: String, workitem_identifier: String, file_identifier: String)
    "GetWorkitemFile" -> GetWorkitemFileOutput {
    0 "organizationId" organization_id, 1 "workitemIdentifier" workitem_identifier, 2 "fileIdentifier" file_identifier
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitem/{workitemIdentifier}/files/{fileIdentifier}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemFileOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
    pub workitem_file: Option<GetWorkitemFileWorkitemFile>,
}
model! { GetWorkitemFileOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "success" success, 3 "workitemFile" workitem_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemFileWorkitemFile {
    pub id: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub suffix: Option<String>,
    pub url: Option<String>,
}
model! { GetWorkitemFileWorkitemFile {
    0 "id" id, 1 "name" name, 2 "size" size, 3 "suffix" suffix, 4 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemRelations {
    pub relation_type: String,
    pub organization_id: String,
    pub workitem_id: String,
}
operation! { GetWorkitemRelations(relation_type: String, organization_id: String, workitem_id: String)
    "GetWorkitemRelations" -> GetWorkitemRelationsOutput {
    0 "relationType" relation_type, 1 "organizationId" organization_id, 2 "workitemId" workitem_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/getRelations", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemRelationsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub relation_list: Option<Vec<GetWorkitemRelationsRelationList>>,
    pub success: Option<bool>,
}
model! { GetWorkitemRelationsOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "relationList" relation_list, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemRelationsRelationList {
    pub assigned_to: Option<String>,
    pub category_identifier: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub identifier: Option<String>,
    pub space_identifier: Option<String>,
    pub subject: Option<String>,
    pub workitem_type_identifier: Option<String>,
}
model! { GetWorkitemRelationsRelationList {
    0 "assignedTo" assigned_to, 1 "categoryIdentifier" category_identifier, 2 "gmtCreate" gmt_create,
    3 "gmtModified" gmt_modified, 4 "identifier" identifier, 5 "spaceIdentifier" space_identifier, 6 "subject" subject,
    7 "workitemTypeIdentifier" workitem_type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemTimeTypeList {
    pub organization_id: String,
}
operation! { GetWorkitemTimeTypeList(organization_id: String)
    "GetWorkitemTimeTypeList" -> GetWorkitemTimeTypeListOutput {
    0 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/type/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemTimeTypeListOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
    pub time_type: Option<Vec<GetWorkitemTimeTypeListTimeType>>,
}
model! { GetWorkitemTimeTypeListOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "success" success, 3 "timeType" time_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemTimeTypeListTimeType {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub position: Option<i64>,
}
model! { GetWorkitemTimeTypeListTimeType {
    0 "description" description, 1 "displayName" display_name, 2 "identifier" identifier, 3 "name" name,
    4 "position" position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinPipelineGroup {
    pub group_id: i64,
    pub pipeline_ids: String,
    pub organization_id: String,
}
operation! { JoinPipelineGroup(group_id: i64, pipeline_ids: String, organization_id: String)
    "JoinPipelineGroup" -> JoinPipelineGroupOutput {
    0 "groupId" group_id, 1 "pipelineIds" pipeline_ids, 2 "organizationId" organization_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipelineGroups/join", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinPipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { JoinPipelineGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkMergeRequestLabel {
    pub access_token: Option<Secret>,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub label_ids: Vec<String>,
}
operation! { LinkMergeRequestLabel(local_id: i64, organization_id: String, repository_identity: String, label_ids: Vec<String>)
    "LinkMergeRequestLabel" -> LinkMergeRequestLabelOutput {
    0 "accessToken" access_token: Secret, 1 "localId" local_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity, 4 "labelIds" label_ids
} [
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v4/projects/merge_requests/link_labels", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkMergeRequestLabelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<LinkMergeRequestLabelResult>,
    pub success: Option<bool>,
}
model! { LinkMergeRequestLabelOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkMergeRequestLabelResult {
    pub result: Option<bool>,
}
model! { LinkMergeRequestLabelResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflows {
    pub organization_id: Option<String>,
    pub app_name: String,
}
operation! { ListAllReleaseWorkflows(app_name: String) "ListAllReleaseWorkflows" -> ListAllReleaseWorkflowsOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/appstack/apps/{appName}/releaseWorkflows", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflowsOutput {
    pub body: Option<Vec<ListAllReleaseWorkflowsBody>>,
}
model! { ListAllReleaseWorkflowsOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflowsBody {
    pub app_name: Option<String>,
    pub sn: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub release_stages: Option<Vec<ListAllReleaseWorkflowsReleaseStages>>,
    pub note: Option<String>,
}
model! { ListAllReleaseWorkflowsBody {
    0 "appName" app_name, 1 "sn" sn, 2 "name" name, 3 "order" order, 4 "releaseStages" release_stages, 5 "note" note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflowsReleaseStages {
    pub app_name: Option<String>,
    pub name: Option<String>,
    pub sn: Option<String>,
    pub release_workflow_sn: Option<String>,
    pub order: Option<String>,
    pub variable_groups: Option<Vec<ListAllReleaseWorkflowsVariableGroups>>,
}
model! { ListAllReleaseWorkflowsReleaseStages {
    0 "appName" app_name, 1 "name" name, 2 "sn" sn, 3 "releaseWorkflowSn" release_workflow_sn, 4 "order" order,
    5 "variableGroups" variable_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflowsVariableGroups {
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAllReleaseWorkflowsVariableGroups {
    0 "name" name, 1 "displayName" display_name, 2 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionIntegratedMetadata {
    pub organization_id: Option<String>,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
    pub execution_number: i64,
}
operation! { ListAppReleaseStageExecutionIntegratedMetadata(app_name: String, release_workflow_sn: String, release_stage_sn: String, execution_number: i64)
    "ListAppReleaseStageExecutionIntegratedMetadata" -> ListAppReleaseStageExecutionIntegratedMetadataOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name, 2 "releaseWorkflowSn" release_workflow_sn,
    3 "releaseStageSn" release_stage_sn, 4 "executionNumber" execution_number
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}/integratedMetadata", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionIntegratedMetadataOutput {
    pub body: Option<Vec<ListAppReleaseStageExecutionIntegratedMetadataBody>>,
}
model! { ListAppReleaseStageExecutionIntegratedMetadataOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionIntegratedMetadataBody {
    pub release_branch: Option<String>,
    pub release_revision: Option<String>,
    pub repo_url: Option<String>,
    pub repo_type: Option<String>,
    pub change_requests: Option<Vec<ListAppReleaseStageExecutionIntegratedMetadataChangeRequests>>,
}
model! { ListAppReleaseStageExecutionIntegratedMetadataBody {
    0 "releaseBranch" release_branch, 1 "releaseRevision" release_revision, 2 "repoUrl" repo_url,
    3 "repoType" repo_type, 4 "changeRequests" change_requests
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionIntegratedMetadataChangeRequests {
    pub sn: Option<String>,
    pub name: Option<String>,
    pub branch_name: Option<String>,
    pub commit_id: Option<String>,
    pub owner_account_id: Option<String>,
}
model! { ListAppReleaseStageExecutionIntegratedMetadataChangeRequests {
    0 "sn" sn, 1 "name" name, 2 "branchName" branch_name, 3 "commitId" commit_id, 4 "ownerAccountId" owner_account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutions {
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub organization_id: Option<String>,
    pub page: Option<i64>,
    pub pagination: Option<String>,
    pub per_page: Option<i64>,
    pub sort: Option<String>,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
}
operation! { ListAppReleaseStageExecutions(app_name: String, release_workflow_sn: String, release_stage_sn: String)
    "ListAppReleaseStageExecutions" -> ListAppReleaseStageExecutionsOutput {
    0 "nextToken" next_token: String, 1 "orderBy" order_by: String, 2 "organizationId" organization_id: String,
    3 "page" page: i64, 4 "pagination" pagination: String, 5 "perPage" per_page: i64, 6 "sort" sort: String,
    7 "appName" app_name, 8 "releaseWorkflowSn" release_workflow_sn, 9 "releaseStageSn" release_stage_sn
} [
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions", } }
paged! { ListAppReleaseStageExecutions: ListAppReleaseStageExecutionsData =
    Token "nextToken", "data" data, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionsOutput {
    pub current: Option<i64>,
    pub data: Option<Vec<ListAppReleaseStageExecutionsData>>,
    pub next_token: Option<String>,
    pub pages: Option<i64>,
    pub per_page: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAppReleaseStageExecutionsOutput {
    0 "current" current, 1 "data" data, 2 "nextToken" next_token, 3 "pages" pages, 4 "perPage" per_page, 5 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionsData {
    pub end_time: Option<String>,
    pub number: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub trigger_mode: Option<String>,
}
model! { ListAppReleaseStageExecutionsData {
    0 "endTime" end_time, 1 "number" number, 2 "startTime" start_time, 3 "state" state, 4 "triggerMode" trigger_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMembers {
    pub organization_id: Option<String>,
    pub app_name: String,
}
operation! { ListApplicationMembers(app_name: String) "ListApplicationMembers" -> ListApplicationMembersOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/appstack/apps/{appName}/members", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMembersOutput {
    pub current: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub records: Option<Vec<ListApplicationMembersRecords>>,
    pub total: Option<i64>,
}
model! { ListApplicationMembersOutput {
    0 "current" current, 1 "pageSize" page_size, 2 "pages" pages, 3 "records" records, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMembersRecords {
    pub avatar: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub role_list: Option<Vec<ListApplicationMembersRoleList>>,
    pub r#type: Option<String>,
}
model! { ListApplicationMembersRecords {
    0 "avatar" avatar, 1 "description" description, 2 "displayName" display_name, 3 "id" id, 4 "roleList" role_list,
    5 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMembersRoleList {
    pub display_name: Option<String>,
    pub name: Option<String>,
}
model! { ListApplicationMembersRoleList {
    0 "displayName" display_name, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub organization_id: Option<String>,
    pub pagination: Option<String>,
    pub per_page: Option<i64>,
    pub sort: Option<String>,
}
operation! { ListApplications() "ListApplications" -> ListApplicationsOutput {
    0 "nextToken" next_token: String, 1 "orderBy" order_by: String, 2 "organizationId" organization_id: String,
    3 "pagination" pagination: String, 4 "perPage" per_page: i64, 5 "sort" sort: String
} { method: "GET", path: "/appstack/apps%3Asearch", } }
paged! { ListApplications: ListApplicationsData = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub data: Option<Vec<ListApplicationsData>>,
    pub next_token: Option<String>,
}
model! { ListApplicationsOutput {
    0 "data" data, 1 "nextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsData {
    pub creator_account_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub name: Option<String>,
}
model! { ListApplicationsData {
    0 "creatorAccountId" creator_account_id, 1 "description" description, 2 "gmtCreate" gmt_create, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeRequestWorkflowExecutions {
    pub order_by: Option<String>,
    pub organization_id: Option<String>,
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    pub release_stage_sn: String,
    pub release_workflow_sn: String,
    pub sort: Option<String>,
    pub app_name: String,
    pub sn: String,
}
operation! { ListChangeRequestWorkflowExecutions(release_stage_sn: String, release_workflow_sn: String, app_name: String, sn: String)
    "ListChangeRequestWorkflowExecutions" -> ListChangeRequestWorkflowExecutionsOutput {
    0 "orderBy" order_by: String, 1 "organizationId" organization_id: String, 2 "page" page: i64,
    3 "perPage" per_page: i64, 4 "releaseStageSn" release_stage_sn, 5 "releaseWorkflowSn" release_workflow_sn,
    6 "sort" sort: String, 7 "appName" app_name, 8 "sn" sn
} [
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "GET", path: "/appstack/apps/{appName}/changeRequests/{sn}/executions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeRequestWorkflowExecutionsOutput {
    pub current: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub records: Option<Vec<Value>>,
    pub total: Option<i64>,
}
model! { ListChangeRequestWorkflowExecutionsOutput {
    0 "current" current, 1 "pageSize" page_size, 2 "pages" pages, 3 "records" records, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeRequests {
    pub app_name_list: Option<Vec<String>>,
    pub display_name_keyword: Option<String>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub organization_id: String,
    pub owner_id_list: Option<Vec<String>>,
    pub page: Option<i64>,
    pub pagination: Option<String>,
    pub per_page: Option<i64>,
    pub sort: Option<String>,
    pub state_list: Option<Vec<String>>,
    pub app_name: String,
}
operation! { ListChangeRequests(organization_id: String, app_name: String)
    "ListChangeRequests" -> ListChangeRequestsOutput {
    0 "appNameList" app_name_list: Vec<String>, 1 "displayNameKeyword" display_name_keyword: String,
    2 "nextToken" next_token: String, 3 "orderBy" order_by: String, 4 "organizationId" organization_id,
    5 "ownerIdList" owner_id_list: Vec<String>, 6 "page" page: i64, 7 "pagination" pagination: String,
    8 "perPage" per_page: i64, 9 "sort" sort: String, 10 "stateList" state_list: Vec<String>, 11 "appName" app_name
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { method: "GET", path: "/appstack/apps/{appName}/changeRequests", } }
paged! { ListChangeRequests: Value = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeRequestsOutput {
    pub current: Option<i64>,
    pub data: Option<Vec<Value>>,
    pub next_token: Option<String>,
    pub pages: Option<i64>,
    pub per_page: Option<i64>,
    pub total: Option<i64>,
}
model! { ListChangeRequestsOutput {
    0 "current" current, 1 "data" data, 2 "nextToken" next_token, 3 "pages" pages, 4 "perPage" per_page, 5 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRuns {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub r#ref: String,
    pub repository_identity: String,
}
operation! { ListCheckRuns(organization_id: String, r#ref: String, repository_identity: String)
    "ListCheckRuns" -> ListCheckRunsOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "ref" r#ref, 5 "repositoryIdentity" repository_identity
} { method: "GET", path: "/api/v4/projects/check_runs/list_check_runs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListCheckRunsResult>>,
    pub success: Option<bool>,
}
model! { ListCheckRunsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsResult {
    pub annotations: Option<Vec<ListCheckRunsAnnotations>>,
    pub check_suite: Option<ListCheckRunsCheckSuite>,
    pub completed_at: Option<String>,
    pub conclusion: Option<String>,
    pub created_at: Option<String>,
    pub details_url: Option<String>,
    pub external_id: Option<String>,
    pub head_sha: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub output: Option<ListCheckRunsOutputItem>,
    pub started_at: Option<String>,
    pub status: Option<String>,
    pub updated_at: Option<String>,
    pub writer: Option<ListCheckRunsWriter>,
}
model! { ListCheckRunsResult {
    0 "annotations" annotations, 1 "checkSuite" check_suite, 2 "completedAt" completed_at, 3 "conclusion" conclusion,
    4 "createdAt" created_at, 5 "detailsUrl" details_url, 6 "externalId" external_id, 7 "headSha" head_sha, 8 "id" id,
    9 "name" name, 10 "output" output, 11 "startedAt" started_at, 12 "status" status, 13 "updatedAt" updated_at,
    14 "writer" writer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsAnnotations {
    pub annotation_level: Option<String>,
    pub end_column: Option<i64>,
    pub end_line: Option<i64>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub raw_details: Option<String>,
    pub start_column: Option<i64>,
    pub start_line: Option<i64>,
    pub title: Option<String>,
}
model! { ListCheckRunsAnnotations {
    0 "annotationLevel" annotation_level, 1 "endColumn" end_column, 2 "endLine" end_line, 3 "id" id,
    4 "message" message, 5 "path" path, 6 "rawDetails" raw_details, 7 "startColumn" start_column,
    8 "startLine" start_line, 9 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsCheckSuite {
    pub id: Option<i64>,
}
model! { ListCheckRunsCheckSuite {
    0 "id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsOutputItem {
    pub images: Option<Vec<ListCheckRunsImages>>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
model! { ListCheckRunsOutputItem {
    0 "images" images, 1 "summary" summary, 2 "text" text, 3 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
model! { ListCheckRunsImages {
    0 "alt" alt, 1 "caption" caption, 2 "imageUrl" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsWriter {
    pub id: Option<String>,
    pub logo_url: Option<String>,
    pub name: Option<String>,
    pub slug: Option<String>,
    pub r#type: Option<String>,
}
model! { ListCheckRunsWriter {
    0 "id" id, 1 "logoUrl" logo_url, 2 "name" name, 3 "slug" slug, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommitStatuses {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub repository_identity: String,
    pub sha: String,
}
operation! { ListCommitStatuses(organization_id: String, repository_identity: String, sha: String)
    "ListCommitStatuses" -> ListCommitStatusesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "repositoryIdentity" repository_identity, 5 "sha" sha
} { method: "GET", path: "/api/v4/projects/repository/commit_statuses/list_commit_statuses", } }
paged! { ListCommitStatuses: ListCommitStatusesResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommitStatusesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListCommitStatusesResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListCommitStatusesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommitStatusesResult {
    pub context: Option<String>,
    pub creator: Option<ListCommitStatusesCreator>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub sha: Option<String>,
    pub state: Option<String>,
    pub target_url: Option<String>,
}
model! { ListCommitStatusesResult {
    0 "context" context, 1 "creator" creator, 2 "description" description, 3 "id" id, 4 "sha" sha, 5 "state" state,
    6 "targetUrl" target_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommitStatusesCreator {
    pub aliyun_pk: Option<String>,
    pub avatar_url: Option<String>,
    pub login: Option<String>,
    pub r#type: Option<String>,
}
model! { ListCommitStatusesCreator {
    0 "aliyunPk" aliyun_pk, 1 "avatarUrl" avatar_url, 2 "login" login, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowTagGroups {
    pub organization_id: String,
}
operation! { ListFlowTagGroups(organization_id: String) "ListFlowTagGroups" -> ListFlowTagGroupsOutput {
    0 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/flow/tagGroups", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowTagGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub flow_tag_groups: Option<Vec<ListFlowTagGroupsFlowTagGroups>>,
    pub success: Option<bool>,
}
model! { ListFlowTagGroupsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "flowTagGroups" flow_tag_groups, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowTagGroupsFlowTagGroups {
    pub creator_account_id: Option<String>,
    pub id: Option<i64>,
    pub modifer_account_id: Option<String>,
    pub name: Option<String>,
}
model! { ListFlowTagGroupsFlowTagGroups {
    0 "creatorAccountId" creator_account_id, 1 "id" id, 2 "modiferAccountId" modifer_account_id, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMember {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub group_id: i64,
}
operation! { ListGroupMember(organization_id: String, group_id: i64) "ListGroupMember" -> ListGroupMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "groupId" group_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/groups/{groupId}/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListGroupMemberResult>>,
    pub success: Option<bool>,
}
model! { ListGroupMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMemberResult {
    pub access_level: Option<i64>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub member_type: Option<String>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { ListGroupMemberResult {
    0 "accessLevel" access_level, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "memberType" member_type,
    5 "name" name, 6 "sourceId" source_id, 7 "state" state, 8 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupRepositories {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search: Option<String>,
    pub group_id: String,
}
operation! { ListGroupRepositories(organization_id: String, group_id: String)
    "ListGroupRepositories" -> ListGroupRepositoriesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "search" search: String, 5 "groupId" group_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/groups/{groupId}/projects", } }
paged! { ListGroupRepositories: ListGroupRepositoriesResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupRepositoriesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListGroupRepositoriesResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListGroupRepositoriesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupRepositoriesResult {
    pub archived: Option<bool>,
    pub commit_count: Option<i64>,
    pub created_at: Option<String>,
    pub creator_id: Option<i64>,
    pub description: Option<String>,
    pub http_url: Option<String>,
    pub id: Option<i64>,
    pub import_url: Option<String>,
    pub is_stared: Option<bool>,
    pub issues_enabled: Option<bool>,
    pub last_activity_at: Option<String>,
    pub merge_requests_enabled: Option<bool>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub namespace_id: Option<bool>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub private_flag: Option<bool>,
    pub snippets_enabled: Option<bool>,
    pub ssh_url: Option<String>,
    pub star_count: Option<i64>,
    pub updated_at: Option<String>,
    pub visibility_level: Option<i64>,
    pub web_url: Option<String>,
    pub wiki_enabled: Option<bool>,
}
model! { ListGroupRepositoriesResult {
    0 "archived" archived, 1 "commitCount" commit_count, 2 "createdAt" created_at, 3 "creatorId" creator_id,
    4 "description" description, 5 "httpUrl" http_url, 6 "id" id, 7 "importUrl" import_url, 8 "isStared" is_stared,
    9 "issuesEnabled" issues_enabled, 10 "lastActivityAt" last_activity_at,
    11 "mergeRequestsEnabled" merge_requests_enabled, 12 "name" name, 13 "nameWithNamespace" name_with_namespace,
    14 "namespaceId" namespace_id, 15 "path" path, 16 "pathWithNamespace" path_with_namespace,
    17 "privateFlag" private_flag, 18 "snippetsEnabled" snippets_enabled, 19 "sshUrl" ssh_url,
    20 "starCount" star_count, 21 "updatedAt" updated_at, 22 "visibilityLevel" visibility_level, 23 "webUrl" web_url,
    24 "wikiEnabled" wiki_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroups {
    pub create_end_time: Option<i64>,
    pub create_start_time: Option<i64>,
    pub creator_account_ids: Option<String>,
    pub ids: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_order: Option<String>,
    pub page_sort: Option<String>,
    pub organization_id: String,
}
operation! { ListHostGroups(organization_id: String) "ListHostGroups" -> ListHostGroupsOutput {
    0 "createEndTime" create_end_time: i64, 1 "createStartTime" create_start_time: i64,
    2 "creatorAccountIds" creator_account_ids: String, 3 "ids" ids: String, 4 "maxResults" max_results: i64,
    5 "name" name: String, 6 "nextToken" next_token: String, 7 "pageOrder" page_order: String,
    8 "pageSort" page_sort: String, 9 "organizationId" organization_id
} [
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/hostGroups", } }
paged! { ListHostGroups: ListHostGroupsHostGroups = Token "nextToken", "hostGroups" host_groups, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub host_groups: Option<Vec<ListHostGroupsHostGroups>>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListHostGroupsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "hostGroups" host_groups, 3 "nextToken" next_token,
    4 "success" success, 5 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsHostGroups {
    pub aliyun_region: Option<String>,
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub description: Option<String>,
    pub ecs_label_key: Option<String>,
    pub ecs_label_value: Option<String>,
    pub ecs_type: Option<String>,
    pub host_num: Option<i64>,
    pub id: Option<i64>,
    pub modifier_account_id: Option<String>,
    pub name: Option<String>,
    pub service_connection_id: Option<i64>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListHostGroupsHostGroups {
    0 "aliyunRegion" aliyun_region, 1 "createTime" create_time, 2 "creatorAccountId" creator_account_id,
    3 "description" description, 4 "ecsLabelKey" ecs_label_key, 5 "ecsLabelValue" ecs_label_value, 6 "ecsType" ecs_type,
    7 "hostNum" host_num, 8 "id" id, 9 "modifierAccountId" modifier_account_id, 10 "name" name,
    11 "serviceConnectionId" service_connection_id, 12 "type" r#type, 13 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedOrganizations {}
operation! { ListJoinedOrganizations() "ListJoinedOrganizations" -> ListJoinedOrganizationsOutput {} { method: "GET", path: "/users/joinedOrgs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedOrganizationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub organizations: Option<Vec<ListJoinedOrganizationsOrganizations>>,
    pub success: Option<bool>,
}
model! { ListJoinedOrganizationsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "organizations" organizations, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedOrganizationsOrganizations {
    pub id: Option<String>,
    pub is_org_admin: Option<bool>,
    pub name: Option<String>,
}
model! { ListJoinedOrganizationsOrganizations {
    0 "id" id, 1 "isOrgAdmin" is_org_admin, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestComments {
    pub access_token: Option<Secret>,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub comment_type: Option<String>,
    pub file_path: Option<String>,
    pub patch_set_biz_ids: Option<Vec<String>>,
    pub resolved: Option<bool>,
    pub state: Option<String>,
}
operation! { ListMergeRequestComments(local_id: i64, organization_id: String, repository_identity: String)
    "ListMergeRequestComments" -> ListMergeRequestCommentsOutput {
    0 "accessToken" access_token: Secret, 1 "localId" local_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity, 4 "commentType" comment_type: String, 5 "filePath" file_path: String,
    6 "patchSetBizIds" patch_set_biz_ids: Vec<String>, 7 "resolved" resolved: bool, 8 "state" state: String
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/api/v4/projects/merge_requests/comments/list_comments", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListMergeRequestCommentsResult>>,
    pub success: Option<bool>,
}
model! { ListMergeRequestCommentsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsResult {
    pub author: Option<ListMergeRequestCommentsAuthor>,
    pub child_comments: Option<Vec<ListMergeRequestCommentsChildComments>>,
    pub comment_biz_id: Option<String>,
    pub comment_time: Option<String>,
    pub comment_type: Option<String>,
    pub content: Option<String>,
    pub deleted: Option<bool>,
    pub file_path: Option<String>,
    pub last_edit_time: Option<String>,
    pub line_number: Option<String>,
    pub parent_comment_biz_id: Option<String>,
    pub related_patch_set: Option<ListMergeRequestCommentsResultRelatedPatchSet>,
    pub resolved: Option<bool>,
    pub root_comment_biz_id: Option<String>,
    pub state: Option<String>,
}
model! { ListMergeRequestCommentsResult {
    0 "author" author, 1 "childComments" child_comments, 2 "commentBizId" comment_biz_id, 3 "commentTime" comment_time,
    4 "commentType" comment_type, 5 "content" content, 6 "deleted" deleted, 7 "filePath" file_path,
    8 "lastEditTime" last_edit_time, 9 "lineNumber" line_number, 10 "parentCommentBizId" parent_comment_biz_id,
    11 "relatedPatchSet" related_patch_set, 12 "resolved" resolved, 13 "rootCommentBizId" root_comment_biz_id,
    14 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsAuthor {
    pub aliyun_pk: Option<String>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { ListMergeRequestCommentsAuthor {
    0 "aliyunPk" aliyun_pk, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "name" name, 5 "state" state,
    6 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsChildComments {
    pub author: Option<ListMergeRequestCommentsChildCommentsAuthor>,
    pub comment_biz_id: Option<String>,
    pub comment_time: Option<String>,
    pub comment_type: Option<String>,
    pub content: Option<String>,
    pub deleted: Option<bool>,
    pub file_path: Option<String>,
    pub final_child_comments: Option<Vec<ListMergeRequestCommentsFinalChildComments>>,
    pub last_edit_time: Option<String>,
    pub line_number: Option<String>,
    pub parent_comment_biz_id: Option<String>,
    pub related_patch_set: Option<ListMergeRequestCommentsChildCommentsRelatedPatchSet>,
    pub resolved: Option<bool>,
    pub root_comment_biz_id: Option<String>,
    pub state: Option<String>,
}
model! { ListMergeRequestCommentsChildComments {
    0 "author" author, 1 "commentBizId" comment_biz_id, 2 "commentTime" comment_time, 3 "commentType" comment_type,
    4 "content" content, 5 "deleted" deleted, 6 "filePath" file_path, 7 "finalChildComments" final_child_comments,
    8 "lastEditTime" last_edit_time, 9 "lineNumber" line_number, 10 "parentCommentBizId" parent_comment_biz_id,
    11 "relatedPatchSet" related_patch_set, 12 "resolved" resolved, 13 "rootCommentBizId" root_comment_biz_id,
    14 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsChildCommentsAuthor {
    pub aliyun_pk: Option<String>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { ListMergeRequestCommentsChildCommentsAuthor {
    0 "aliyunPk" aliyun_pk, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "name" name, 5 "state" state,
    6 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsFinalChildComments {
    pub author: Option<ListMergeRequestCommentsFinalChildCommentsAuthor>,
    pub comment_biz_id: Option<String>,
    pub comment_time: Option<String>,
    pub comment_type: Option<String>,
    pub content: Option<String>,
    pub deleted: Option<bool>,
    pub file_path: Option<String>,
    pub last_edit_time: Option<String>,
    pub line_number: Option<String>,
    pub parent_comment_biz_id: Option<String>,
    pub related_patch_set: Option<ListMergeRequestCommentsRelatedPatchSet>,
    pub resolved: Option<bool>,
    pub root_comment_biz_id: Option<String>,
    pub state: Option<String>,
}
model! { ListMergeRequestCommentsFinalChildComments {
    0 "author" author, 1 "commentBizId" comment_biz_id, 2 "commentTime" comment_time, 3 "commentType" comment_type,
    4 "content" content, 5 "deleted" deleted, 6 "filePath" file_path, 7 "lastEditTime" last_edit_time,
    8 "lineNumber" line_number, 9 "parentCommentBizId" parent_comment_biz_id, 10 "relatedPatchSet" related_patch_set,
    11 "resolved" resolved, 12 "rootCommentBizId" root_comment_biz_id, 13 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsFinalChildCommentsAuthor {
    pub aliyun_pk: Option<String>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { ListMergeRequestCommentsFinalChildCommentsAuthor {
    0 "aliyunPk" aliyun_pk, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "name" name, 5 "state" state,
    6 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsRelatedPatchSet {
    pub commit_id: Option<String>,
    pub created_at: Option<String>,
    pub patch_set_biz_id: Option<String>,
    pub patch_set_name: Option<String>,
    pub patch_set_no: Option<String>,
    pub related_merge_item_type: Option<String>,
    pub short_id: Option<String>,
}
model! { ListMergeRequestCommentsRelatedPatchSet {
    0 "commitId" commit_id, 1 "createdAt" created_at, 2 "patchSetBizId" patch_set_biz_id,
    3 "patchSetName" patch_set_name, 4 "patchSetNo" patch_set_no, 5 "relatedMergeItemType" related_merge_item_type,
    6 "shortId" short_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsChildCommentsRelatedPatchSet {
    pub commit_id: Option<String>,
    pub created_at: Option<String>,
    pub patch_set_biz_id: Option<String>,
    pub patch_set_name: Option<String>,
    pub patch_set_no: Option<String>,
    pub related_merge_item_type: Option<String>,
    pub short_id: Option<String>,
}
model! { ListMergeRequestCommentsChildCommentsRelatedPatchSet {
    0 "commitId" commit_id, 1 "createdAt" created_at, 2 "patchSetBizId" patch_set_biz_id,
    3 "patchSetName" patch_set_name, 4 "patchSetNo" patch_set_no, 5 "relatedMergeItemType" related_merge_item_type,
    6 "shortId" short_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsResultRelatedPatchSet {
    pub commit_id: Option<String>,
    pub created_at: Option<String>,
    pub patch_set_biz_id: Option<String>,
    pub patch_set_name: Option<String>,
    pub patch_set_no: Option<String>,
    pub related_merge_item_type: Option<String>,
    pub short_id: Option<String>,
}
model! { ListMergeRequestCommentsResultRelatedPatchSet {
    0 "commitId" commit_id, 1 "createdAt" created_at, 2 "patchSetBizId" patch_set_biz_id,
    3 "patchSetName" patch_set_name, 4 "patchSetNo" patch_set_no, 5 "relatedMergeItemType" related_merge_item_type,
    6 "shortId" short_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestFilesReads {
    pub access_token: Option<Secret>,
    pub from_patch_set_biz_id: String,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub to_patch_set_biz_id: String,
}

/// What [`ListMergeRequestFilesReads::new`] takes.
pub struct ListMergeRequestFilesReadsRequired {
    pub from_patch_set_biz_id: String,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub to_patch_set_biz_id: String,
}
operation! { ListMergeRequestFilesReads{ListMergeRequestFilesReadsRequired: from_patch_set_biz_id, local_id, organization_id, repository_identity, to_patch_set_biz_id}
    "ListMergeRequestFilesReads" -> ListMergeRequestFilesReadsOutput {
    0 "accessToken" access_token: Secret, 1 "fromPatchSetBizId" from_patch_set_biz_id, 2 "localId" local_id,
    3 "organizationId" organization_id, 4 "repositoryIdentity" repository_identity,
    5 "toPatchSetBizId" to_patch_set_biz_id
} { method: "GET", path: "/api/v4/projects/merge_requests/diffs/files_read_infos", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestFilesReadsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListMergeRequestFilesReadsResult>>,
    pub success: Option<bool>,
}
model! { ListMergeRequestFilesReadsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestFilesReadsResult {
    pub deleted_file: Option<String>,
    pub new_file: Option<bool>,
    pub new_file_path: Option<String>,
    pub old_file_path: Option<String>,
    pub read_users: Option<Vec<ListMergeRequestFilesReadsReadUsers>>,
    pub renamed_file: Option<String>,
}
model! { ListMergeRequestFilesReadsResult {
    0 "deletedFile" deleted_file, 1 "newFile" new_file, 2 "newFilePath" new_file_path, 3 "oldFilePath" old_file_path,
    4 "readUsers" read_users, 5 "renamedFile" renamed_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestFilesReadsReadUsers {
    pub aliyun_pk: Option<String>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { ListMergeRequestFilesReadsReadUsers {
    0 "aliyunPk" aliyun_pk, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "name" name, 4 "state" state,
    5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestLabels {
    pub access_token: Option<Secret>,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
}
operation! { ListMergeRequestLabels(local_id: i64, organization_id: String, repository_identity: String)
    "ListMergeRequestLabels" -> ListMergeRequestLabelsOutput {
    0 "accessToken" access_token: Secret, 1 "localId" local_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity
} { method: "GET", path: "/api/v4/projects/merge_requests/labels", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestLabelsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListMergeRequestLabelsResult>>,
    pub success: Option<bool>,
}
model! { ListMergeRequestLabelsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestLabelsResult {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListMergeRequestLabelsResult {
    0 "color" color, 1 "description" description, 2 "id" id, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestPatchSets {
    pub access_token: Option<Secret>,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
}
operation! { ListMergeRequestPatchSets(local_id: i64, organization_id: String, repository_identity: String)
    "ListMergeRequestPatchSets" -> ListMergeRequestPatchSetsOutput {
    0 "accessToken" access_token: Secret, 1 "localId" local_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity
} { method: "GET", path: "/api/v4/projects/merge_requests/diffs/list_patchsets", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestPatchSetsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListMergeRequestPatchSetsResult>>,
    pub success: Option<bool>,
}
model! { ListMergeRequestPatchSetsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestPatchSetsResult {
    pub commit_id: Option<String>,
    pub created_at: Option<String>,
    pub patch_set_biz_id: Option<String>,
    pub patch_set_name: Option<String>,
    pub patch_set_no: Option<i64>,
    pub related_merge_item_type: Option<String>,
    pub short_commit_id: Option<String>,
}
model! { ListMergeRequestPatchSetsResult {
    0 "commitId" commit_id, 1 "createdAt" created_at, 2 "patchSetBizId" patch_set_biz_id,
    3 "patchSetName" patch_set_name, 4 "patchSetNo" patch_set_no, 5 "relatedMergeItemType" related_merge_item_type,
    6 "shortCommitId" short_commit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequests {
    pub access_token: Option<Secret>,
    pub author_ids: Option<String>,
    pub created_after: Option<String>,
    pub created_before: Option<String>,
    pub filter: Option<String>,
    pub group_ids: Option<String>,
    pub label_ids: Option<String>,
    pub order_by: Option<String>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub project_ids: Option<String>,
    pub reviewer_ids: Option<String>,
    pub search: Option<String>,
    pub sort: Option<String>,
    pub state: Option<String>,
}
operation! { ListMergeRequests(organization_id: String) "ListMergeRequests" -> ListMergeRequestsOutput {
    0 "accessToken" access_token: Secret, 1 "authorIds" author_ids: String, 2 "createdAfter" created_after: String,
    3 "createdBefore" created_before: String, 4 "filter" filter: String, 5 "groupIds" group_ids: String,
    6 "labelIds" label_ids: String, 7 "orderBy" order_by: String, 8 "organizationId" organization_id,
    9 "page" page: i64, 10 "pageSize" page_size: i64, 11 "projectIds" project_ids: String,
    12 "reviewerIds" reviewer_ids: String, 13 "search" search: String, 14 "sort" sort: String, 15 "state" state: String
} { method: "GET", path: "/api/v4/projects/merge_requests/advanced_search", } }
paged! { ListMergeRequests: ListMergeRequestsResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListMergeRequestsResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListMergeRequestsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestsResult {
    pub author: Option<ListMergeRequestsAuthor>,
    pub created_at: Option<String>,
    pub creation_method: Option<String>,
    pub description: Option<String>,
    pub detail_url: Option<String>,
    pub id: Option<i64>,
    pub iid: Option<i64>,
    pub labels: Option<Vec<ListMergeRequestsLabels>>,
    pub local_id: Option<i64>,
    pub merged_revision: Option<String>,
    pub mr_biz_id: Option<String>,
    pub name_with_namespace: Option<String>,
    pub new_merge_request_identifier: Option<bool>,
    pub new_version_state: Option<String>,
    pub project_id: Option<i64>,
    pub reviewers: Option<Vec<ListMergeRequestsReviewers>>,
    pub source_branch: Option<String>,
    pub source_project_id: Option<i64>,
    pub source_type: Option<String>,
    pub ssh_url: Option<String>,
    pub state: Option<String>,
    pub subscribers: Option<Vec<ListMergeRequestsSubscribers>>,
    pub support_merge_ff_only: Option<bool>,
    pub target_branch: Option<String>,
    pub target_project_id: Option<i64>,
    pub target_type: Option<String>,
    pub title: Option<String>,
    pub updated_at: Option<String>,
    pub web_url: Option<String>,
    pub work_in_progress: Option<bool>,
}
model! { ListMergeRequestsResult {
    0 "author" author, 1 "createdAt" created_at, 2 "creationMethod" creation_method, 3 "description" description,
    4 "detailUrl" detail_url, 5 "id" id, 6 "iid" iid, 7 "labels" labels, 8 "localId" local_id,
    9 "mergedRevision" merged_revision, 10 "mrBizId" mr_biz_id, 11 "nameWithNamespace" name_with_namespace,
    12 "newMergeRequestIdentifier" new_merge_request_identifier, 13 "newVersionState" new_version_state,
    14 "projectId" project_id, 15 "reviewers" reviewers, 16 "sourceBranch" source_branch,
    17 "sourceProjectId" source_project_id, 18 "sourceType" source_type, 19 "sshUrl" ssh_url, 20 "state" state,
    21 "subscribers" subscribers, 22 "supportMergeFFOnly" support_merge_ff_only, 23 "targetBranch" target_branch,
    24 "targetProjectId" target_project_id, 25 "targetType" target_type, 26 "title" title, 27 "updatedAt" updated_at,
    28 "webUrl" web_url, 29 "workInProgress" work_in_progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestsAuthor {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { ListMergeRequestsAuthor {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestsLabels {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListMergeRequestsLabels {
    0 "color" color, 1 "description" description, 2 "id" id, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestsReviewers {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub has_commented: Option<bool>,
    pub has_reviewed: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub review_opinion_status: Option<String>,
    pub review_time: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub username: Option<String>,
}
model! { ListMergeRequestsReviewers {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "hasCommented" has_commented, 3 "hasReviewed" has_reviewed, 4 "id" id,
    5 "name" name, 6 "reviewOpinionStatus" review_opinion_status, 7 "reviewTime" review_time, 8 "state" state,
    9 "status" status, 10 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestsSubscribers {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { ListMergeRequestsSubscribers {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembers {
    pub contains_extern_info: Option<bool>,
    pub extern_uid: Option<String>,
    pub join_time_from: Option<i64>,
    pub join_time_to: Option<i64>,
    /// 1 to 200.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub organization_member_name: Option<String>,
    pub provider: Option<String>,
    pub state: Option<String>,
    pub organization_id: String,
}
operation! { ListOrganizationMembers(organization_id: String)
    "ListOrganizationMembers" -> ListOrganizationMembersOutput {
    0 "containsExternInfo" contains_extern_info: bool, 1 "externUid" extern_uid: String,
    2 "joinTimeFrom" join_time_from: i64, 3 "joinTimeTo" join_time_to: i64, 4 "maxResults" max_results: i64,
    5 "nextToken" next_token: String, 6 "organizationMemberName" organization_member_name: String,
    7 "provider" provider: String, 8 "state" state: String, 9 "organizationId" organization_id
} [
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/members", } }
paged! { ListOrganizationMembers: ListOrganizationMembersMembers =
    Token "nextToken", "members" members, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub members: Option<Vec<ListOrganizationMembersMembers>>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListOrganizationMembersOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "members" members, 3 "nextToken" next_token,
    4 "success" success, 5 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersMembers {
    pub account_id: Option<String>,
    pub birthday: Option<i64>,
    pub dept_lists: Option<Vec<String>>,
    pub email: Option<String>,
    pub hired_date: Option<i64>,
    pub identities: Option<ListOrganizationMembersIdentities>,
    pub job_number: Option<String>,
    pub join_time: Option<i64>,
    pub last_visit_time: Option<i64>,
    pub mobile: Option<String>,
    pub organization_member_name: Option<String>,
    pub organization_role_id: Option<String>,
    pub organization_role_name: Option<String>,
    pub state: Option<String>,
}
model! { ListOrganizationMembersMembers {
    0 "accountId" account_id, 1 "birthday" birthday, 2 "deptLists" dept_lists, 3 "email" email,
    4 "hiredDate" hired_date, 5 "identities" identities, 6 "jobNumber" job_number, 7 "joinTime" join_time,
    8 "lastVisitTime" last_visit_time, 9 "mobile" mobile, 10 "organizationMemberName" organization_member_name,
    11 "organizationRoleId" organization_role_id, 12 "organizationRoleName" organization_role_name, 13 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersIdentities {
    pub extern_uid: Option<String>,
    pub provider: Option<String>,
}
model! { ListOrganizationMembersIdentities {
    0 "externUid" extern_uid, 1 "provider" provider
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizations {
    pub access_level: Option<i64>,
    pub access_token: Option<Secret>,
    pub min_access_level: Option<i64>,
}
operation! { ListOrganizations() "ListOrganizations" -> ListOrganizationsOutput {
    0 "accessLevel" access_level: i64, 1 "accessToken" access_token: Secret, 2 "minAccessLevel" min_access_level: i64
} { method: "GET", path: "/organizations/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListOrganizationsResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOrganizationsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationsResult {
    pub access_level: Option<i64>,
    pub id: Option<i64>,
    pub namespace_id: Option<String>,
    pub organization_alias: Option<String>,
    pub organization_id: Option<String>,
    pub organization_name: Option<String>,
    pub organization_role: Option<String>,
}
model! { ListOrganizationsResult {
    0 "accessLevel" access_level, 1 "id" id, 2 "namespaceId" namespace_id, 3 "organizationAlias" organization_alias,
    4 "organizationId" organization_id, 5 "organizationName" organization_name, 6 "organizationRole" organization_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroupPipelines {
    pub create_end_time: Option<i64>,
    pub create_start_time: Option<i64>,
    pub execute_end_time: Option<i64>,
    pub execute_start_time: Option<i64>,
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub pipeline_name: Option<String>,
    pub result_status_list: Option<String>,
    pub organization_id: String,
    pub group_id: i64,
}
operation! { ListPipelineGroupPipelines(organization_id: String, group_id: i64)
    "ListPipelineGroupPipelines" -> ListPipelineGroupPipelinesOutput {
    0 "createEndTime" create_end_time: i64, 1 "createStartTime" create_start_time: i64,
    2 "executeEndTime" execute_end_time: i64, 3 "executeStartTime" execute_start_time: i64,
    4 "maxResults" max_results: i64, 5 "nextToken" next_token: String, 6 "pipelineName" pipeline_name: String,
    7 "resultStatusList" result_status_list: String, 8 "organizationId" organization_id, 9 "groupId" group_id
} [
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipelineGroups/{groupId}/pipelines", } }
paged! { ListPipelineGroupPipelines: ListPipelineGroupPipelinesPipelines =
    Token "nextToken", "pipelines" pipelines, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroupPipelinesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub pipelines: Option<Vec<ListPipelineGroupPipelinesPipelines>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelineGroupPipelinesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "nextToken" next_token, 3 "pipelines" pipelines,
    4 "success" success, 5 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroupPipelinesPipelines {
    pub create_time: Option<i64>,
    pub pipeline_id: Option<i64>,
    pub pipeline_name: Option<String>,
}
model! { ListPipelineGroupPipelinesPipelines {
    0 "createTime" create_time, 1 "pipelineId" pipeline_id, 2 "pipelineName" pipeline_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroups {
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub organization_id: String,
}
operation! { ListPipelineGroups(organization_id: String) "ListPipelineGroups" -> ListPipelineGroupsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "organizationId" organization_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipelineGroups", } }
paged! { ListPipelineGroups: ListPipelineGroupsPipelineGroups =
    Token "nextToken", "pipelineGroups" pipeline_groups, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub pipeline_groups: Option<Vec<ListPipelineGroupsPipelineGroups>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelineGroupsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "nextToken" next_token,
    3 "pipelineGroups" pipeline_groups, 4 "success" success, 5 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroupsPipelineGroups {
    pub create_time: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListPipelineGroupsPipelineGroups {
    0 "createTime" create_time, 1 "id" id, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobHistorys {
    pub category: String,
    pub identifier: String,
    /// At most 50.
    pub max_results: i64,
    pub next_token: Option<String>,
    pub organization_id: String,
    /// At most 1000 characters.
    pub pipeline_id: String,
}

/// What [`ListPipelineJobHistorys::new`] takes.
pub struct ListPipelineJobHistorysRequired {
    pub category: String,
    pub identifier: String,
    pub max_results: i64,
    pub organization_id: String,
    pub pipeline_id: String,
}
operation! { ListPipelineJobHistorys{ListPipelineJobHistorysRequired: category, identifier, max_results, organization_id, pipeline_id}
    "ListPipelineJobHistorys" -> ListPipelineJobHistorysOutput {
    0 "category" category, 1 "identifier" identifier, 2 "maxResults" max_results, 3 "nextToken" next_token: String,
    4 "organizationId" organization_id, 5 "pipelineId" pipeline_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipeline/{pipelineId}/job/historys", } }
paged! { ListPipelineJobHistorys: ListPipelineJobHistorysJobs = Token "nextToken", "jobs" jobs, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobHistorysOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub jobs: Option<Vec<ListPipelineJobHistorysJobs>>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelineJobHistorysOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "jobs" jobs, 3 "nextToken" next_token,
    4 "success" success, 5 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobHistorysJobs {
    pub execute_number: Option<i64>,
    pub identifier: Option<String>,
    pub job_id: Option<i64>,
    pub job_name: Option<String>,
    pub operator_account_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
    pub sources: Option<String>,
    pub status: Option<String>,
}
model! { ListPipelineJobHistorysJobs {
    0 "executeNumber" execute_number, 1 "identifier" identifier, 2 "jobId" job_id, 3 "jobName" job_name,
    4 "operatorAccountId" operator_account_id, 5 "pipelineId" pipeline_id, 6 "pipelineRunId" pipeline_run_id,
    7 "sources" sources, 8 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobs {
    pub category: String,
    pub organization_id: String,
    /// At most 1000 characters.
    pub pipeline_id: String,
}
operation! { ListPipelineJobs(category: String, organization_id: String, pipeline_id: String)
    "ListPipelineJobs" -> ListPipelineJobsOutput {
    0 "category" category, 1 "organizationId" organization_id, 2 "pipelineId" pipeline_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipeline/{pipelineId}/jobs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub jobs: Option<Vec<ListPipelineJobsJobs>>,
    pub success: Option<bool>,
}
model! { ListPipelineJobsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "jobs" jobs, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobsJobs {
    pub identifier: Option<String>,
    pub job_name: Option<String>,
    pub last_job_id: Option<i64>,
    pub last_job_params: Option<String>,
}
model! { ListPipelineJobsJobs {
    0 "identifier" identifier, 1 "jobName" job_name, 2 "lastJobId" last_job_id, 3 "lastJobParams" last_job_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRelations {
    pub rel_object_type: String,
    pub organization_id: String,
    pub pipeline_id: i64,
}
operation! { ListPipelineRelations(rel_object_type: String, organization_id: String, pipeline_id: i64)
    "ListPipelineRelations" -> ListPipelineRelationsOutput {
    0 "relObjectType" rel_object_type, 1 "organizationId" organization_id, 2 "pipelineId" pipeline_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/{pipelineId}/pipelineRelations", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRelationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_relations: Option<Vec<ListPipelineRelationsPipelineRelations>>,
    pub success: Option<bool>,
}
model! { ListPipelineRelationsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "pipelineRelations" pipeline_relations,
    3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRelationsPipelineRelations {
    pub ref_object_id: Option<i64>,
}
model! { ListPipelineRelationsPipelineRelations {
    0 "refObjectId" ref_object_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRuns {
    pub end_time: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub trigger_mode: Option<i64>,
    pub organization_id: String,
    pub pipeline_id: i64,
}
operation! { ListPipelineRuns(organization_id: String, pipeline_id: i64) "ListPipelineRuns" -> ListPipelineRunsOutput {
    0 "endTime" end_time: i64, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "startTime" start_time: i64, 4 "status" status: String, 5 "triggerMode" trigger_mode: i64,
    6 "organizationId" organization_id, 7 "pipelineId" pipeline_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns", } }
paged! { ListPipelineRuns: ListPipelineRunsPipelineRuns =
    Token "nextToken", "pipelineRuns" pipeline_runs, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub pipeline_runs: Option<Vec<ListPipelineRunsPipelineRuns>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "nextToken" next_token, 3 "pipelineRuns" pipeline_runs,
    4 "success" success, 5 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsPipelineRuns {
    pub creator_account_id: Option<String>,
    pub end_time: Option<i64>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub trigger_mode: Option<i64>,
}
model! { ListPipelineRunsPipelineRuns {
    0 "creatorAccountId" creator_account_id, 1 "endTime" end_time, 2 "pipelineId" pipeline_id,
    3 "pipelineRunId" pipeline_run_id, 4 "startTime" start_time, 5 "status" status, 6 "triggerMode" trigger_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelines {
    pub create_end_time: Option<i64>,
    pub create_start_time: Option<i64>,
    pub creator_account_ids: Option<String>,
    pub execute_account_ids: Option<String>,
    pub execute_end_time: Option<i64>,
    pub execute_start_time: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub pipeline_name: Option<String>,
    pub status_list: Option<String>,
    pub organization_id: String,
}
operation! { ListPipelines(organization_id: String) "ListPipelines" -> ListPipelinesOutput {
    0 "createEndTime" create_end_time: i64, 1 "createStartTime" create_start_time: i64,
    2 "creatorAccountIds" creator_account_ids: String, 3 "executeAccountIds" execute_account_ids: String,
    4 "executeEndTime" execute_end_time: i64, 5 "executeStartTime" execute_start_time: i64,
    6 "maxResults" max_results: i64, 7 "nextToken" next_token: String, 8 "pipelineName" pipeline_name: String,
    9 "statusList" status_list: String, 10 "organizationId" organization_id
} [
    Mark { index: 10, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipelines", } }
paged! { ListPipelines: ListPipelinesPipelines = Token "nextToken", "pipelines" pipelines, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub pipelines: Option<Vec<ListPipelinesPipelines>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelinesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "nextToken" next_token, 3 "pipelines" pipelines,
    4 "success" success, 5 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesPipelines {
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub group_id: Option<i64>,
    pub pipeline_id: Option<i64>,
    pub pipeline_name: Option<String>,
}
model! { ListPipelinesPipelines {
    0 "createTime" create_time, 1 "creatorAccountId" creator_account_id, 2 "groupId" group_id,
    3 "pipelineId" pipeline_id, 4 "pipelineName" pipeline_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLabels {
    pub access_token: Option<Secret>,
    pub order_by: Option<String>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub repository_identity: String,
    pub search: Option<String>,
    pub sort: Option<String>,
    pub with_counts: Option<bool>,
}
operation! { ListProjectLabels(organization_id: String, repository_identity: String)
    "ListProjectLabels" -> ListProjectLabelsOutput {
    0 "accessToken" access_token: Secret, 1 "orderBy" order_by: String, 2 "organizationId" organization_id,
    3 "page" page: i64, 4 "pageSize" page_size: i64, 5 "repositoryIdentity" repository_identity,
    6 "search" search: String, 7 "sort" sort: String, 8 "withCounts" with_counts: bool
} { method: "GET", path: "/api/v4/projects/labels", } }
paged! { ListProjectLabels: ListProjectLabelsResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLabelsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListProjectLabelsResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListProjectLabelsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLabelsResult {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub open_merge_requests_count: Option<i64>,
}
model! { ListProjectLabelsResult {
    0 "color" color, 1 "description" description, 2 "id" id, 3 "name" name,
    4 "openMergeRequestsCount" open_merge_requests_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembers {
    pub target_type: String,
    pub organization_id: String,
    pub project_id: String,
}
operation! { ListProjectMembers(target_type: String, organization_id: String, project_id: String)
    "ListProjectMembers" -> ListProjectMembersOutput {
    0 "targetType" target_type, 1 "organizationId" organization_id, 2 "projectId" project_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/projects/{projectId}/listMembers", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub members: Option<Vec<ListProjectMembersMembers>>,
    pub success: Option<bool>,
}
model! { ListProjectMembersOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "members" members, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersMembers {
    pub account: Option<String>,
    pub avatar: Option<String>,
    pub ding_talk_id: Option<String>,
    pub display_name: Option<String>,
    pub display_nick_name: Option<String>,
    pub display_real_name: Option<String>,
    pub division: Option<ListProjectMembersDivision>,
    pub email: Option<String>,
    pub gender: Option<String>,
    pub identifier: Option<String>,
    pub mobile: Option<String>,
    pub name_en: Option<String>,
    pub nick_name: Option<String>,
    pub nick_name_pinyin: Option<String>,
    pub organization_user_info: Option<ListProjectMembersOrganizationUserInfo>,
    pub real_name: Option<String>,
    pub real_name_pinyin: Option<String>,
    pub role_name: Option<String>,
    pub stamp: Option<String>,
    pub tb_role_id: Option<String>,
}
model! { ListProjectMembersMembers {
    0 "account" account, 1 "avatar" avatar, 2 "dingTalkId" ding_talk_id, 3 "displayName" display_name,
    4 "displayNickName" display_nick_name, 5 "displayRealName" display_real_name, 6 "division" division,
    7 "email" email, 8 "gender" gender, 9 "identifier" identifier, 10 "mobile" mobile, 11 "nameEn" name_en,
    12 "nickName" nick_name, 13 "nickNamePinyin" nick_name_pinyin, 14 "organizationUserInfo" organization_user_info,
    15 "realName" real_name, 16 "realNamePinyin" real_name_pinyin, 17 "roleName" role_name, 18 "stamp" stamp,
    19 "tbRoleId" tb_role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersDivision {
    pub identifier: Option<String>,
}
model! { ListProjectMembersDivision {
    0 "identifier" identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersOrganizationUserInfo {
    pub organization_identifier: Option<String>,
}
model! { ListProjectMembersOrganizationUserInfo {
    0 "organizationIdentifier" organization_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectTemplates {
    pub category: String,
    pub organization_id: String,
}
operation! { ListProjectTemplates(category: String, organization_id: String)
    "ListProjectTemplates" -> ListProjectTemplatesOutput {
    0 "category" category, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/projects/listTemplates", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectTemplatesOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub templates: Option<Vec<ListProjectTemplatesTemplates>>,
}
model! { ListProjectTemplatesOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "success" success, 3 "templates" templates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectTemplatesTemplates {
    pub copy_from: Option<String>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub icon: Option<String>,
    pub identifier: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub resource_category: Option<String>,
    pub resource_type: Option<String>,
    pub space_identifier: Option<String>,
    pub space_type: Option<String>,
    pub r#type: Option<i64>,
}
model! { ListProjectTemplatesTemplates {
    0 "copyFrom" copy_from, 1 "creator" creator, 2 "description" description, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "icon" icon, 6 "identifier" identifier, 7 "modifier" modifier, 8 "name" name,
    9 "nameEn" name_en, 10 "resourceCategory" resource_category, 11 "resourceType" resource_type,
    12 "spaceIdentifier" space_identifier, 13 "spaceType" space_type, 14 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectWorkitemTypes {
    pub category: String,
    pub space_type: String,
    pub organization_id: String,
    pub project_id: String,
}
operation! { ListProjectWorkitemTypes(category: String, space_type: String, organization_id: String, project_id: String)
    "ListProjectWorkitemTypes" -> ListProjectWorkitemTypesOutput {
    0 "category" category, 1 "spaceType" space_type, 2 "organizationId" organization_id, 3 "projectId" project_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/projects/{projectId}/getWorkitemType", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectWorkitemTypesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workitem_types: Option<Vec<ListProjectWorkitemTypesWorkitemTypes>>,
}
model! { ListProjectWorkitemTypesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success, 3 "workitemTypes" workitem_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectWorkitemTypesWorkitemTypes {
    pub add_user: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub default_type: Option<bool>,
    pub description: Option<String>,
    pub enable: Option<bool>,
    pub gmt_add: Option<i64>,
    pub gmt_create: Option<i64>,
    pub identifier: Option<String>,
    pub name: Option<String>,
    pub name_en: Option<String>,
    pub system_default: Option<bool>,
}
model! { ListProjectWorkitemTypesWorkitemTypes {
    0 "addUser" add_user, 1 "categoryIdentifier" category_identifier, 2 "creator" creator, 3 "defaultType" default_type,
    4 "description" description, 5 "enable" enable, 6 "gmtAdd" gmt_add, 7 "gmtCreate" gmt_create,
    8 "identifier" identifier, 9 "name" name, 10 "nameEn" name_en, 11 "systemDefault" system_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub category: String,
    pub conditions: Option<String>,
    pub extra_conditions: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scope: Option<String>,
    pub organization_id: String,
}
operation! { ListProjects(category: String, organization_id: String) "ListProjects" -> ListProjectsOutput {
    0 "category" category, 1 "conditions" conditions: String, 2 "extraConditions" extra_conditions: String,
    3 "maxResults" max_results: i64, 4 "nextToken" next_token: String, 5 "scope" scope: String,
    6 "organizationId" organization_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/listProjects", } }
paged! { ListProjects: ListProjectsProjects = Token "nextToken", "projects" projects, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub projects: Option<Vec<ListProjectsProjects>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListProjectsOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "maxResults" max_results, 3 "nextToken" next_token,
    4 "projects" projects, 5 "success" success, 6 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjects {
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub custom_code: Option<String>,
    pub delete_time: Option<i64>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub icon: Option<String>,
    pub identifier: Option<String>,
    pub logical_status: Option<String>,
    pub name: Option<String>,
    pub scope: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub type_identifier: Option<String>,
}
model! { ListProjectsProjects {
    0 "categoryIdentifier" category_identifier, 1 "creator" creator, 2 "customCode" custom_code,
    3 "deleteTime" delete_time, 4 "description" description, 5 "gmtCreate" gmt_create, 6 "icon" icon,
    7 "identifier" identifier, 8 "logicalStatus" logical_status, 9 "name" name, 10 "scope" scope,
    11 "statusStageIdentifier" status_stage_identifier, 12 "typeIdentifier" type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranches {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
}
operation! { ListProtectedBranches(organization_id: String, repository_id: i64)
    "ListProtectedBranches" -> ListProtectedBranchesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/protect_branches", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListProtectedBranchesResult>>,
    pub success: Option<bool>,
}
model! { ListProtectedBranchesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesResult {
    pub allow_merge_roles: Option<Vec<i64>>,
    pub allow_merge_user_ids: Option<Vec<i64>>,
    pub allow_merge_users: Option<Vec<ListProtectedBranchesAllowMergeUsers>>,
    pub allow_push_roles: Option<Vec<i64>>,
    pub allow_push_user_ids: Option<Vec<i64>>,
    pub allow_push_users: Option<Vec<ListProtectedBranchesAllowPushUsers>>,
    pub branch: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<i64>,
    pub matches: Option<Vec<String>>,
    pub merge_request_setting: Option<ListProtectedBranchesMergeRequestSetting>,
    pub test_setting_dto: Option<ListProtectedBranchesTestSettingDTO>,
    pub updated_at: Option<String>,
}
model! { ListProtectedBranchesResult {
    0 "allowMergeRoles" allow_merge_roles, 1 "allowMergeUserIds" allow_merge_user_ids,
    2 "allowMergeUsers" allow_merge_users, 3 "allowPushRoles" allow_push_roles,
    4 "allowPushUserIds" allow_push_user_ids, 5 "allowPushUsers" allow_push_users, 6 "branch" branch,
    7 "createdAt" created_at, 8 "id" id, 9 "matches" matches, 10 "mergeRequestSetting" merge_request_setting,
    11 "testSettingDTO" test_setting_dto, 12 "updatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesAllowMergeUsers {
    pub avatar: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub username: Option<String>,
}
model! { ListProtectedBranchesAllowMergeUsers {
    0 "avatar" avatar, 1 "email" email, 2 "id" id, 3 "name" name, 4 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesAllowPushUsers {
    pub avatar: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub username: Option<String>,
}
model! { ListProtectedBranchesAllowPushUsers {
    0 "avatar" avatar, 1 "email" email, 2 "id" id, 3 "name" name, 4 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesMergeRequestSetting {
    pub allow_merge_request_roles: Option<Vec<i64>>,
    pub default_assignees: Option<Vec<ListProtectedBranchesDefaultAssignees>>,
    pub is_allow_self_approval: Option<bool>,
    pub is_require_discussion_processed: Option<bool>,
    pub is_required: Option<bool>,
    pub is_reset_approval_when_new_push: Option<bool>,
    pub minimum_approval: Option<i64>,
    pub mr_mode: Option<String>,
    pub white_list: Option<String>,
}
model! { ListProtectedBranchesMergeRequestSetting {
    0 "allowMergeRequestRoles" allow_merge_request_roles, 1 "defaultAssignees" default_assignees,
    2 "isAllowSelfApproval" is_allow_self_approval, 3 "isRequireDiscussionProcessed" is_require_discussion_processed,
    4 "isRequired" is_required, 5 "isResetApprovalWhenNewPush" is_reset_approval_when_new_push,
    6 "minimumApproval" minimum_approval, 7 "mrMode" mr_mode, 8 "whiteList" white_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesDefaultAssignees {
    pub avatar: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub username: Option<String>,
}
model! { ListProtectedBranchesDefaultAssignees {
    0 "avatar" avatar, 1 "email" email, 2 "id" id, 3 "name" name, 4 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesTestSettingDTO {
    pub check_config: Option<ListProtectedBranchesCheckConfig>,
    pub check_task_quality_config: Option<ListProtectedBranchesCheckTaskQualityConfig>,
    pub code_guidelines_detection: Option<ListProtectedBranchesCodeGuidelinesDetection>,
    pub is_required: Option<bool>,
    pub sensitive_info_detection: Option<ListProtectedBranchesSensitiveInfoDetection>,
}
model! { ListProtectedBranchesTestSettingDTO {
    0 "checkConfig" check_config, 1 "checkTaskQualityConfig" check_task_quality_config,
    2 "codeGuidelinesDetection" code_guidelines_detection, 3 "isRequired" is_required,
    4 "sensitiveInfoDetection" sensitive_info_detection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesCheckConfig {
    pub check_items: Option<Vec<ListProtectedBranchesCheckItems>>,
}
model! { ListProtectedBranchesCheckConfig {
    0 "checkItems" check_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesCheckItems {
    pub is_required: Option<bool>,
    pub name: Option<String>,
}
model! { ListProtectedBranchesCheckItems {
    0 "isRequired" is_required, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesCheckTaskQualityConfig {
    pub biz_no: Option<String>,
    pub enabled: Option<bool>,
    pub message: Option<String>,
    pub task_name: Option<String>,
}
model! { ListProtectedBranchesCheckTaskQualityConfig {
    0 "bizNo" biz_no, 1 "enabled" enabled, 2 "message" message, 3 "taskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesCodeGuidelinesDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
model! { ListProtectedBranchesCodeGuidelinesDetection {
    0 "enabled" enabled, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesSensitiveInfoDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
model! { ListProtectedBranchesSensitiveInfoDetection {
    0 "enabled" enabled, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPushRules {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
}
operation! { ListPushRules(organization_id: String, repository_id: i64) "ListPushRules" -> ListPushRulesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v4/projects/{repositoryId}/push_rule/push_rules/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPushRulesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListPushRulesResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListPushRulesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPushRulesResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub rule_infos: Option<Vec<ListPushRulesRuleInfos>>,
}
model! { ListPushRulesResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "ruleInfos" rule_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPushRulesRuleInfos {
    pub checker_name: Option<String>,
    pub checker_type: Option<String>,
    pub extra_message: Option<String>,
    pub file_rule_regexes: Option<Vec<String>>,
}
model! { ListPushRulesRuleInfos {
    0 "checkerName" checker_name, 1 "checkerType" checker_type, 2 "extraMessage" extra_message,
    3 "fileRuleRegexes" file_rule_regexes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositories {
    pub access_token: Option<Secret>,
    pub archived: Option<bool>,
    pub min_access_level: Option<i64>,
    pub order_by: Option<String>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    pub search: Option<String>,
    pub sort: Option<String>,
}
operation! { ListRepositories(organization_id: String) "ListRepositories" -> ListRepositoriesOutput {
    0 "accessToken" access_token: Secret, 1 "archived" archived: bool, 2 "minAccessLevel" min_access_level: i64,
    3 "orderBy" order_by: String, 4 "organizationId" organization_id, 5 "page" page: i64, 6 "perPage" per_page: i64,
    7 "search" search: String, 8 "sort" sort: String
} { method: "GET", path: "/repository/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoriesOutput {
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListRepositoriesResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoriesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoriesResult {
    pub id: Option<i64>,
    pub access_level: Option<i64>,
    pub archive: Option<bool>,
    pub avatar_url: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub import_status: Option<String>,
    pub last_activity_at: Option<String>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub namespace_id: Option<i64>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub star: Option<bool>,
    pub star_count: Option<i64>,
    pub updated_at: Option<String>,
    pub visibility_level: Option<String>,
    pub web_url: Option<String>,
}
model! { ListRepositoriesResult {
    0 "Id" id, 1 "accessLevel" access_level, 2 "archive" archive, 3 "avatarUrl" avatar_url, 4 "createdAt" created_at,
    5 "description" description, 6 "importStatus" import_status, 7 "lastActivityAt" last_activity_at, 8 "name" name,
    9 "nameWithNamespace" name_with_namespace, 10 "namespaceId" namespace_id, 11 "path" path,
    12 "pathWithNamespace" path_with_namespace, 13 "star" star, 14 "starCount" star_count, 15 "updatedAt" updated_at,
    16 "visibilityLevel" visibility_level, 17 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryBranches {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search: Option<String>,
    pub sort: Option<String>,
    pub repository_id: i64,
}
operation! { ListRepositoryBranches(organization_id: String, repository_id: i64)
    "ListRepositoryBranches" -> ListRepositoryBranchesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "search" search: String, 5 "sort" sort: String, 6 "repositoryId" repository_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/branches", } }
paged! { ListRepositoryBranches: ListRepositoryBranchesResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryBranchesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListRepositoryBranchesResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryBranchesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryBranchesResult {
    pub commit: Option<ListRepositoryBranchesCommit>,
    pub name: Option<String>,
    pub protected: Option<String>,
}
model! { ListRepositoryBranchesResult {
    0 "commit" commit, 1 "name" name, 2 "protected" protected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryBranchesCommit {
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub committed_date: Option<String>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { ListRepositoryBranchesCommit {
    0 "authorEmail" author_email, 1 "authorName" author_name, 2 "authoredDate" authored_date,
    3 "committedDate" committed_date, 4 "committerEmail" committer_email, 5 "committerName" committer_name,
    6 "createdAt" created_at, 7 "id" id, 8 "message" message, 9 "parentIds" parent_ids, 10 "shortId" short_id,
    11 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitDiff {
    pub access_token: Option<Secret>,
    pub context_line: Option<i64>,
    pub organization_id: String,
    pub repository_id: i64,
    pub sha: String,
}
operation! { ListRepositoryCommitDiff(organization_id: String, repository_id: i64, sha: String)
    "ListRepositoryCommitDiff" -> ListRepositoryCommitDiffOutput {
    0 "accessToken" access_token: Secret, 1 "contextLine" context_line: i64, 2 "organizationId" organization_id,
    3 "repositoryId" repository_id, 4 "sha" sha
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/commits/{sha}/diff", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitDiffOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListRepositoryCommitDiffResult>>,
    pub success: Option<bool>,
}
model! { ListRepositoryCommitDiffOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitDiffResult {
    pub a_mode: Option<String>,
    pub b_mode: Option<String>,
    pub deleted_file: Option<bool>,
    pub diff: Option<String>,
    pub is_binary: Option<bool>,
    pub is_new_lfs: Option<bool>,
    pub is_old_lfs: Option<bool>,
    pub new_file: Option<bool>,
    pub new_id: Option<String>,
    pub new_path: Option<String>,
    pub old_id: Option<String>,
    pub old_path: Option<String>,
    pub renamed_file: Option<bool>,
}
model! { ListRepositoryCommitDiffResult {
    0 "aMode" a_mode, 1 "bMode" b_mode, 2 "deletedFile" deleted_file, 3 "diff" diff, 4 "isBinary" is_binary,
    5 "isNewLfs" is_new_lfs, 6 "isOldLfs" is_old_lfs, 7 "newFile" new_file, 8 "newId" new_id, 9 "newPath" new_path,
    10 "oldId" old_id, 11 "oldPath" old_path, 12 "renamedFile" renamed_file
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommits {
    pub access_token: Option<Secret>,
    pub end: Option<String>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub path: Option<String>,
    pub ref_name: String,
    pub search: Option<String>,
    pub show_comments_count: Option<bool>,
    pub show_signature: Option<bool>,
    pub start: Option<String>,
    pub repository_id: i64,
}
operation! { ListRepositoryCommits(organization_id: String, ref_name: String, repository_id: i64)
    "ListRepositoryCommits" -> ListRepositoryCommitsOutput {
    0 "accessToken" access_token: Secret, 1 "end" end: String, 2 "organizationId" organization_id, 3 "page" page: i64,
    4 "pageSize" page_size: i64, 5 "path" path: String, 6 "refName" ref_name, 7 "search" search: String,
    8 "showCommentsCount" show_comments_count: bool, 9 "showSignature" show_signature: bool, 10 "start" start: String,
    11 "repositoryId" repository_id
} [
    Mark { index: 11, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/commits", } }
paged! { ListRepositoryCommits: ListRepositoryCommitsResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListRepositoryCommitsResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryCommitsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitsResult {
    pub author: Option<ListRepositoryCommitsAuthor>,
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub comments_count: Option<i64>,
    pub committed_date: Option<String>,
    pub committer: Option<ListRepositoryCommitsCommitter>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub signature: Option<ListRepositoryCommitsSignature>,
    pub title: Option<String>,
}
model! { ListRepositoryCommitsResult {
    0 "author" author, 1 "authorEmail" author_email, 2 "authorName" author_name, 3 "authoredDate" authored_date,
    4 "commentsCount" comments_count, 5 "committedDate" committed_date, 6 "committer" committer,
    7 "committerEmail" committer_email, 8 "committerName" committer_name, 9 "createdAt" created_at, 10 "id" id,
    11 "message" message, 12 "parentIds" parent_ids, 13 "shortId" short_id, 14 "signature" signature, 15 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitsAuthor {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
    pub website_url: Option<String>,
}
model! { ListRepositoryCommitsAuthor {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username,
    6 "websiteUrl" website_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitsCommitter {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
    pub website_url: Option<String>,
}
model! { ListRepositoryCommitsCommitter {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username,
    6 "websiteUrl" website_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitsSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { ListRepositoryCommitsSignature {
    0 "gpgKeyId" gpg_key_id, 1 "verificationStatus" verification_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryGroups {
    pub access_token: Option<Secret>,
    pub include_personal: Option<bool>,
    pub order_by: Option<String>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_id: i64,
    pub search: Option<String>,
    pub sort: Option<String>,
}
operation! { ListRepositoryGroups(organization_id: String, parent_id: i64)
    "ListRepositoryGroups" -> ListRepositoryGroupsOutput {
    0 "accessToken" access_token: Secret, 1 "includePersonal" include_personal: bool, 2 "orderBy" order_by: String,
    3 "organizationId" organization_id, 4 "page" page: i64, 5 "pageSize" page_size: i64, 6 "parentId" parent_id,
    7 "search" search: String, 8 "sort" sort: String
} { method: "GET", path: "/repository/groups/get/all", } }
paged! { ListRepositoryGroups: ListRepositoryGroupsResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListRepositoryGroupsResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryGroupsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryGroupsResult {
    pub access_level: Option<i64>,
    pub avatar_url: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub group_count: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub parent_id: Option<i64>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub project_count: Option<i64>,
    pub r#type: Option<String>,
    pub updated_at: Option<String>,
    pub visibility_level: Option<i64>,
    pub web_url: Option<String>,
}
model! { ListRepositoryGroupsResult {
    0 "accessLevel" access_level, 1 "avatarUrl" avatar_url, 2 "createdAt" created_at, 3 "description" description,
    4 "groupCount" group_count, 5 "id" id, 6 "name" name, 7 "nameWithNamespace" name_with_namespace,
    8 "ownerId" owner_id, 9 "parentId" parent_id, 10 "path" path, 11 "pathWithNamespace" path_with_namespace,
    12 "projectCount" project_count, 13 "type" r#type, 14 "updatedAt" updated_at, 15 "visibilityLevel" visibility_level,
    16 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryMemberWithInherited {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    /// 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { ListRepositoryMemberWithInherited(organization_id: String, repository_id: i64)
    "ListRepositoryMemberWithInherited" -> ListRepositoryMemberWithInheritedOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/members/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryMemberWithInheritedOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListRepositoryMemberWithInheritedResult>>,
    pub success: Option<bool>,
}
model! { ListRepositoryMemberWithInheritedOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryMemberWithInheritedResult {
    pub access_level: Option<i64>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub inherited: Option<ListRepositoryMemberWithInheritedInherited>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { ListRepositoryMemberWithInheritedResult {
    0 "accessLevel" access_level, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "inherited" inherited,
    5 "name" name, 6 "state" state, 7 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryMemberWithInheritedInherited {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub r#type: Option<String>,
    pub visibility_level: Option<String>,
}
model! { ListRepositoryMemberWithInheritedInherited {
    0 "id" id, 1 "name" name, 2 "nameWithNamespace" name_with_namespace, 3 "path" path,
    4 "pathWithNamespace" path_with_namespace, 5 "type" r#type, 6 "visibilityLevel" visibility_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTags {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search: Option<String>,
    pub sort: Option<String>,
    pub repository_id: i64,
}
operation! { ListRepositoryTags(organization_id: String, repository_id: i64)
    "ListRepositoryTags" -> ListRepositoryTagsOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "search" search: String, 5 "sort" sort: String, 6 "repositoryId" repository_id
} [
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/tag/list", } }
paged! { ListRepositoryTags: ListRepositoryTagsResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTagsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListRepositoryTagsResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryTagsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTagsResult {
    pub commit: Option<ListRepositoryTagsCommit>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
}
model! { ListRepositoryTagsResult {
    0 "commit" commit, 1 "id" id, 2 "message" message, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTagsCommit {
    pub author_email: Option<String>,
    pub author_name: Option<String>,
    pub authored_date: Option<String>,
    pub committed_date: Option<String>,
    pub committer_email: Option<String>,
    pub committer_name: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub parent_ids: Option<Vec<String>>,
    pub short_id: Option<String>,
    pub signature: Option<ListRepositoryTagsSignature>,
    pub title: Option<String>,
}
model! { ListRepositoryTagsCommit {
    0 "authorEmail" author_email, 1 "authorName" author_name, 2 "authoredDate" authored_date,
    3 "committedDate" committed_date, 4 "committerEmail" committer_email, 5 "committerName" committer_name,
    6 "createdAt" created_at, 7 "id" id, 8 "message" message, 9 "parentIds" parent_ids, 10 "shortId" short_id,
    11 "signature" signature, 12 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTagsSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { ListRepositoryTagsSignature {
    0 "gpgKeyId" gpg_key_id, 1 "verificationStatus" verification_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTree {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub path: Option<String>,
    pub ref_name: Option<String>,
    pub r#type: Option<String>,
    pub repository_id: i64,
}
operation! { ListRepositoryTree(organization_id: String, repository_id: i64)
    "ListRepositoryTree" -> ListRepositoryTreeOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "path" path: String,
    3 "refName" ref_name: String, 4 "type" r#type: String, 5 "repositoryId" repository_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/files/tree", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTreeOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListRepositoryTreeResult>>,
    pub success: Option<bool>,
}
model! { ListRepositoryTreeOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTreeResult {
    pub id: Option<String>,
    pub is_lfs: Option<bool>,
    pub mode: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}
model! { ListRepositoryTreeResult {
    0 "id" id, 1 "isLFS" is_lfs, 2 "mode" mode, 3 "name" name, 4 "path" path, 5 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryWebhook {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    /// 0 to 9223372036854775807.
    pub page: Option<i64>,
    /// 0 to 100.
    pub page_size: Option<i64>,
    /// 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { ListRepositoryWebhook(organization_id: String, repository_id: i64)
    "ListRepositoryWebhook" -> ListRepositoryWebhookOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "repositoryId" repository_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/repository/{repositoryId}/webhooks/list", } }
paged! { ListRepositoryWebhook: ListRepositoryWebhookResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryWebhookOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListRepositoryWebhookResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryWebhookOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryWebhookResult {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub enable_ssl_verification: Option<bool>,
    pub id: Option<i64>,
    pub last_test_result: Option<String>,
    pub merge_requests_events: Option<bool>,
    pub note_events: Option<bool>,
    pub project_id: Option<i64>,
    pub push_events: Option<bool>,
    pub secret_token: Option<Secret>,
    pub tag_push_events: Option<bool>,
    pub url: Option<String>,
}
model! { ListRepositoryWebhookResult {
    0 "createdAt" created_at, 1 "description" description, 2 "enableSslVerification" enable_ssl_verification, 3 "id" id,
    4 "lastTestResult" last_test_result, 5 "mergeRequestsEvents" merge_requests_events, 6 "noteEvents" note_events,
    7 "projectId" project_id, 8 "pushEvents" push_events, 9 "secretToken" secret_token,
    10 "tagPushEvents" tag_push_events, 11 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceMembers {
    pub organization_id: String,
    pub resource_type: String,
    pub resource_id: i64,
}
operation! { ListResourceMembers(organization_id: String, resource_type: String, resource_id: i64)
    "ListResourceMembers" -> ListResourceMembersOutput {
    0 "organizationId" organization_id, 1 "resourceType" resource_type, 2 "resourceId" resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/{resourceType}/{resourceId}/members", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceMembersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub resource_members: Option<Vec<ListResourceMembersResourceMembers>>,
    pub success: Option<bool>,
}
model! { ListResourceMembersOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "resourceMembers" resource_members, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceMembersResourceMembers {
    pub account_id: Option<String>,
    pub role_name: Option<String>,
    pub username: Option<String>,
}
model! { ListResourceMembersResourceMembers {
    0 "accountId" account_id, 1 "roleName" role_name, 2 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommit {
    pub organization_id: String,
    pub keyword: String,
    pub order: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_path: Option<ListSearchCommitRepoPath>,
    pub scope: Option<String>,
    pub sort: Option<String>,
}
operation! { ListSearchCommit(organization_id: String, keyword: String) "ListSearchCommit" -> ListSearchCommitOutput {
    0 "organizationId" organization_id, 1 "keyword" keyword, 2 "order" order: String, 3 "page" page: i64,
    4 "pageSize" page_size: i64, 5 "repoPath" repo_path: ListSearchCommitRepoPath, 6 "scope" scope: String,
    7 "sort" sort: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/search/commit", body: BodyStyle::Json, } }
paged! { ListSearchCommit: ListSearchCommitResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitRepoPath {
    pub match_type: Option<String>,
    pub operator_type: Option<String>,
    pub value: Option<String>,
}
input! { ListSearchCommitRepoPath() {
    0 "matchType" match_type: String, 1 "operatorType" operator_type: String, 2 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListSearchCommitResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListSearchCommitOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitResult {
    pub doc_id: Option<String>,
    pub highlight_text_map: Option<ListSearchCommitHighlightTextMap>,
    pub source: Option<ListSearchCommitSource>,
}
model! { ListSearchCommitResult {
    0 "docId" doc_id, 1 "highlightTextMap" highlight_text_map, 2 "source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitHighlightTextMap {
    pub commit_id: Option<String>,
    pub commit_message: Option<String>,
    pub organization_id: Option<String>,
    pub title: Option<String>,
}
model! { ListSearchCommitHighlightTextMap {
    0 "commitId" commit_id, 1 "commitMessage" commit_message, 2 "organizationId" organization_id, 3 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitSource {
    pub author: Option<ListSearchCommitAuthor>,
    pub author_time: Option<String>,
    pub commit_id: Option<String>,
    pub commit_message: Option<String>,
    pub organization_id: Option<String>,
    pub repo_path: Option<String>,
    pub title: Option<String>,
}
model! { ListSearchCommitSource {
    0 "author" author, 1 "authorTime" author_time, 2 "commitId" commit_id, 3 "commitMessage" commit_message,
    4 "organizationId" organization_id, 5 "repoPath" repo_path, 6 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitAuthor {
    pub email: Option<String>,
    pub name: Option<String>,
}
model! { ListSearchCommitAuthor {
    0 "email" email, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchRepository {
    pub organization_id: String,
    pub aliyun_pk: Option<String>,
    pub keyword: String,
    pub order: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_path: Option<ListSearchRepositoryRepoPath>,
    pub scope: Option<String>,
    pub sort: Option<String>,
    pub visibility_level: Option<i64>,
}
operation! { ListSearchRepository(organization_id: String, keyword: String)
    "ListSearchRepository" -> ListSearchRepositoryOutput {
    0 "organizationId" organization_id, 1 "aliyunPk" aliyun_pk: String, 2 "keyword" keyword, 3 "order" order: String,
    4 "page" page: i64, 5 "pageSize" page_size: i64, 6 "repoPath" repo_path: ListSearchRepositoryRepoPath,
    7 "scope" scope: String, 8 "sort" sort: String, 9 "visibilityLevel" visibility_level: i64
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/search/repo", body: BodyStyle::Json, } }
paged! { ListSearchRepository: ListSearchRepositoryResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchRepositoryRepoPath {
    pub match_type: Option<String>,
    pub operator_type: Option<String>,
    pub value: Option<String>,
}
input! { ListSearchRepositoryRepoPath() {
    0 "matchType" match_type: String, 1 "operatorType" operator_type: String, 2 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListSearchRepositoryResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListSearchRepositoryOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchRepositoryResult {
    pub doc_id: Option<String>,
    pub highlight_text_map: Option<ListSearchRepositoryHighlightTextMap>,
    pub source: Option<ListSearchRepositorySource>,
}
model! { ListSearchRepositoryResult {
    0 "docId" doc_id, 1 "highlightTextMap" highlight_text_map, 2 "source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchRepositoryHighlightTextMap {
    pub creator_user_id: Option<String>,
    pub description: Option<String>,
    pub organization_id: Option<String>,
    pub read_me: Option<String>,
    pub repo_name_with_namespace: Option<String>,
    pub repo_path: Option<String>,
}
model! { ListSearchRepositoryHighlightTextMap {
    0 "creatorUserId" creator_user_id, 1 "description" description, 2 "organizationId" organization_id,
    3 "readMe" read_me, 4 "repoNameWithNamespace" repo_name_with_namespace, 5 "repoPath" repo_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchRepositorySource {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub last_activity_time: Option<String>,
    pub organization_id: Option<String>,
    pub read_me: Option<String>,
    pub repo_name: Option<String>,
    pub repo_path: Option<String>,
    pub visibility_level: Option<i64>,
}
model! { ListSearchRepositorySource {
    0 "createTime" create_time, 1 "description" description, 2 "lastActivityTime" last_activity_time,
    3 "organizationId" organization_id, 4 "readMe" read_me, 5 "repoName" repo_name, 6 "repoPath" repo_path,
    7 "visibilityLevel" visibility_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCode {
    pub organization_id: String,
    pub file_path: Option<ListSearchSourceCodeFilePath>,
    pub is_code_block: Option<bool>,
    pub keyword: String,
    pub language: Option<String>,
    pub order: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub repo_path: Option<ListSearchSourceCodeRepoPath>,
    pub scope: Option<String>,
    pub sort: Option<String>,
}
operation! { ListSearchSourceCode(organization_id: String, keyword: String)
    "ListSearchSourceCode" -> ListSearchSourceCodeOutput {
    0 "organizationId" organization_id, 1 "filePath" file_path: ListSearchSourceCodeFilePath,
    2 "isCodeBlock" is_code_block: bool, 3 "keyword" keyword, 4 "language" language: String, 5 "order" order: String,
    6 "page" page: i64, 7 "pageSize" page_size: i64, 8 "repoPath" repo_path: ListSearchSourceCodeRepoPath,
    9 "scope" scope: String, 10 "sort" sort: String
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
] { path: "/search/code", body: BodyStyle::Json, } }
paged! { ListSearchSourceCode: ListSearchSourceCodeResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCodeFilePath {
    pub match_type: Option<String>,
    pub operator_type: Option<String>,
    pub value: Option<String>,
}
input! { ListSearchSourceCodeFilePath() {
    0 "matchType" match_type: String, 1 "operatorType" operator_type: String, 2 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCodeRepoPath {
    pub match_type: Option<String>,
    pub operator_type: Option<String>,
    pub value: Option<String>,
}
input! { ListSearchSourceCodeRepoPath() {
    0 "matchType" match_type: String, 1 "operatorType" operator_type: String, 2 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCodeOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListSearchSourceCodeResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListSearchSourceCodeOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCodeResult {
    pub doc_id: Option<String>,
    pub highlight_text_map: Option<ListSearchSourceCodeHighlightTextMap>,
    pub source: Option<ListSearchSourceCodeSource>,
}
model! { ListSearchSourceCodeResult {
    0 "docId" doc_id, 1 "highlightTextMap" highlight_text_map, 2 "source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCodeHighlightTextMap {
    pub clob: Option<String>,
    pub file_name: Option<String>,
    pub language: Option<String>,
    pub organization_id: Option<String>,
}
model! { ListSearchSourceCodeHighlightTextMap {
    0 "clob" clob, 1 "fileName" file_name, 2 "language" language, 3 "organizationId" organization_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCodeSource {
    pub branch: Option<String>,
    pub checkin_date: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub language: Option<String>,
    pub organization_id: Option<String>,
    pub repo_path: Option<String>,
}
model! { ListSearchSourceCodeSource {
    0 "branch" branch, 1 "checkinDate" checkin_date, 2 "fileName" file_name, 3 "filePath" file_path,
    4 "language" language, 5 "organizationId" organization_id, 6 "repoPath" repo_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceAuths {
    pub service_auth_type: String,
    pub organization_id: String,
}
operation! { ListServiceAuths(service_auth_type: String, organization_id: String)
    "ListServiceAuths" -> ListServiceAuthsOutput {
    0 "serviceAuthType" service_auth_type, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/serviceAuths", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceAuthsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub service_auths: Option<Vec<ListServiceAuthsServiceAuths>>,
    pub success: Option<bool>,
}
model! { ListServiceAuthsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "serviceAuths" service_auths, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceAuthsServiceAuths {
    pub id: Option<i64>,
    pub owner_name: Option<String>,
    pub owner_staff_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServiceAuthsServiceAuths {
    0 "id" id, 1 "ownerName" owner_name, 2 "ownerStaffId" owner_staff_id, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceConnections {
    pub serice_connection_type: String,
    pub organization_id: String,
}
operation! { ListServiceConnections(serice_connection_type: String, organization_id: String)
    "ListServiceConnections" -> ListServiceConnectionsOutput {
    0 "sericeConnectionType" serice_connection_type, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/serviceConnections", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceConnectionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub service_connections: Option<Vec<ListServiceConnectionsServiceConnections>>,
    pub success: Option<bool>,
}
model! { ListServiceConnectionsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "serviceConnections" service_connections,
    3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceConnectionsServiceConnections {
    pub create_time: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner_account_id: Option<i64>,
    pub r#type: Option<String>,
    pub uuid: Option<String>,
}
model! { ListServiceConnectionsServiceConnections {
    0 "createTime" create_time, 1 "id" id, 2 "name" name, 3 "ownerAccountId" owner_account_id, 4 "type" r#type,
    5 "uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCredentials {
    pub service_credential_type: String,
    pub organization_id: String,
}
operation! { ListServiceCredentials(service_credential_type: String, organization_id: String)
    "ListServiceCredentials" -> ListServiceCredentialsOutput {
    0 "serviceCredentialType" service_credential_type, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/serviceCredentials", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCredentialsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub service_credentials: Option<Vec<ListServiceCredentialsServiceCredentials>>,
    pub success: Option<bool>,
}
model! { ListServiceCredentialsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "serviceCredentials" service_credentials,
    3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCredentialsServiceCredentials {
    pub id: Option<i64>,
    pub owner_name: Option<String>,
    pub owner_staff_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServiceCredentialsServiceCredentials {
    0 "id" id, 1 "ownerName" owner_name, 2 "ownerStaffId" owner_staff_id, 3 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSprints {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub space_identifier: String,
    pub space_type: String,
    pub organization_id: String,
}
operation! { ListSprints(space_identifier: String, space_type: String, organization_id: String)
    "ListSprints" -> ListSprintsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "spaceIdentifier" space_identifier,
    3 "spaceType" space_type, 4 "organizationId" organization_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/sprints/list", } }
paged! { ListSprints: ListSprintsSprints = Token "nextToken", "sprints" sprints, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSprintsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sprints: Option<Vec<ListSprintsSprints>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSprintsOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "maxResults" max_results, 3 "nextToken" next_token,
    4 "sprints" sprints, 5 "success" success, 6 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSprintsSprints {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub end_date: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub scope: Option<String>,
    pub space_identifier: Option<String>,
    pub start_date: Option<i64>,
    pub status: Option<String>,
}
model! { ListSprintsSprints {
    0 "creator" creator, 1 "description" description, 2 "endDate" end_date, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "identifier" identifier, 6 "modifier" modifier, 7 "name" name, 8 "scope" scope,
    9 "spaceIdentifier" space_identifier, 10 "startDate" start_date, 11 "status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTestCaseFields {
    pub space_identifier: String,
    pub organization_id: String,
}
operation! { ListTestCaseFields(space_identifier: String, organization_id: String)
    "ListTestCaseFields" -> ListTestCaseFieldsOutput {
    0 "spaceIdentifier" space_identifier, 1 "organizationId" organization_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/testhub/testcase/fields", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTestCaseFieldsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub fields: Option<Vec<ListTestCaseFieldsFields>>,
    pub success: Option<bool>,
}
model! { ListTestCaseFieldsOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "fields" fields, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTestCaseFieldsFields {
    pub class_name: Option<String>,
    pub creator: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub format: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub is_required: Option<bool>,
    pub is_show_when_create: Option<bool>,
    pub is_system_required: Option<bool>,
    pub link_with_service: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub options: Option<Vec<ListTestCaseFieldsOptions>>,
    pub resource_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTestCaseFieldsFields {
    0 "className" class_name, 1 "creator" creator, 2 "defaultValue" default_value, 3 "description" description,
    4 "format" format, 5 "gmtCreate" gmt_create, 6 "gmtModified" gmt_modified, 7 "identifier" identifier,
    8 "isRequired" is_required, 9 "isShowWhenCreate" is_show_when_create, 10 "isSystemRequired" is_system_required,
    11 "linkWithService" link_with_service, 12 "modifier" modifier, 13 "name" name, 14 "options" options,
    15 "resourceType" resource_type, 16 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTestCaseFieldsOptions {
    pub display_value: Option<String>,
    pub field_identifier: Option<String>,
    pub identifier: Option<String>,
    pub level: Option<i64>,
    pub position: Option<i64>,
    pub value: Option<String>,
    pub value_en: Option<String>,
}
model! { ListTestCaseFieldsOptions {
    0 "displayValue" display_value, 1 "fieldIdentifier" field_identifier, 2 "identifier" identifier, 3 "level" level,
    4 "position" position, 5 "value" value, 6 "valueEn" value_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDrawRecordByPk {
    pub aliyun_pk: Option<String>,
    pub draw_group: Option<String>,
    pub draw_pool_name: Option<String>,
}
operation! { ListUserDrawRecordByPk() "ListUserDrawRecordByPk" -> ListUserDrawRecordByPkOutput {
    0 "aliyunPk" aliyun_pk: String, 1 "drawGroup" draw_group: String, 2 "drawPoolName" draw_pool_name: String
} { method: "GET", path: "/listUserDrawRecords", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDrawRecordByPkOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListUserDrawRecordByPkData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListUserDrawRecordByPkOutput {
    0 "code" code, 1 "data" data, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDrawRecordByPkData {
    pub aliyun_pk: Option<String>,
    pub draw_group: Option<String>,
    pub draw_pool_name: Option<String>,
    pub draw_result: Option<String>,
    pub gmt_create: Option<String>,
    pub task_group_id: Option<String>,
    pub ucc_id: Option<String>,
}
model! { ListUserDrawRecordByPkData {
    0 "aliyunPk" aliyun_pk, 1 "drawGroup" draw_group, 2 "drawPoolName" draw_pool_name, 3 "drawResult" draw_result,
    4 "gmtCreate" gmt_create, 5 "taskGroupId" task_group_id, 6 "uccId" ucc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserKeys {
    pub access_token: Option<Secret>,
    pub order_by: Option<String>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub sort: Option<String>,
}
operation! { ListUserKeys(organization_id: String) "ListUserKeys" -> ListUserKeysOutput {
    0 "accessToken" access_token: Secret, 1 "orderBy" order_by: String, 2 "organizationId" organization_id,
    3 "page" page: i64, 4 "pageSize" page_size: i64, 5 "sort" sort: String
} { method: "GET", path: "/api/v3/user/keys", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserKeysOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListUserKeysResult>>,
    pub success: Option<bool>,
}
model! { ListUserKeysOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserKeysResult {
    pub created_at: Option<String>,
    pub expire_time: Option<String>,
    pub finger_print: Option<String>,
    pub id: Option<i64>,
    pub key_scope: Option<String>,
    pub last_used_time: Option<String>,
    pub public_key: Option<String>,
    pub title: Option<String>,
}
model! { ListUserKeysResult {
    0 "createdAt" created_at, 1 "expireTime" expire_time, 2 "fingerPrint" finger_print, 3 "id" id,
    4 "keyScope" key_scope, 5 "lastUsedTime" last_used_time, 6 "publicKey" public_key, 7 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResources {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub user_ids: Option<String>,
}
operation! { ListUserResources(organization_id: String) "ListUserResources" -> ListUserResourcesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "userIds" user_ids: String
} { method: "GET", path: "/api/v4/user/vision/user_resources", } }
paged! { ListUserResources: ListUserResourcesResult = Number "page", "result" result, total "total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<Vec<ListUserResourcesResult>>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListUserResourcesOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesResult {
    pub group_infos: Option<Vec<ListUserResourcesGroupInfos>>,
    pub repository_infos: Option<Vec<ListUserResourcesRepositoryInfos>>,
    pub user_info: Option<ListUserResourcesUserInfo>,
}
model! { ListUserResourcesResult {
    0 "groupInfos" group_infos, 1 "repositoryInfos" repository_infos, 2 "userInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesGroupInfos {
    pub group_info: Option<ListUserResourcesGroupInfo>,
    pub group_role: Option<ListUserResourcesGroupRole>,
}
model! { ListUserResourcesGroupInfos {
    0 "groupInfo" group_info, 1 "groupRole" group_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesGroupInfo {
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub parent_id: Option<i64>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub updated_at: Option<String>,
    pub visibility_level: Option<i64>,
}
model! { ListUserResourcesGroupInfo {
    0 "createdAt" created_at, 1 "description" description, 2 "id" id, 3 "name" name,
    4 "nameWithNamespace" name_with_namespace, 5 "ownerId" owner_id, 6 "parentId" parent_id, 7 "path" path,
    8 "pathWithNamespace" path_with_namespace, 9 "updatedAt" updated_at, 10 "visibilityLevel" visibility_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesGroupRole {
    pub access_level: Option<i64>,
    pub cn_role_name: Option<String>,
    pub en_role_name: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
}
model! { ListUserResourcesGroupRole {
    0 "accessLevel" access_level, 1 "cnRoleName" cn_role_name, 2 "enRoleName" en_role_name, 3 "sourceId" source_id,
    4 "sourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesRepositoryInfos {
    pub repository_info: Option<ListUserResourcesRepositoryInfo>,
    pub repository_role: Option<ListUserResourcesRepositoryRole>,
}
model! { ListUserResourcesRepositoryInfos {
    0 "repositoryInfo" repository_info, 1 "repositoryRole" repository_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesRepositoryInfo {
    pub access_level: Option<i64>,
    pub archived: Option<bool>,
    pub created_at: Option<String>,
    pub creator_id: Option<i64>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub id: Option<i64>,
    pub last_activity_at: Option<String>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub namespace_id: Option<i64>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub updated_at: Option<String>,
    pub visibility_level: Option<i64>,
}
model! { ListUserResourcesRepositoryInfo {
    0 "accessLevel" access_level, 1 "archived" archived, 2 "createdAt" created_at, 3 "creatorId" creator_id,
    4 "description" description, 5 "encrypted" encrypted, 6 "id" id, 7 "lastActivityAt" last_activity_at, 8 "name" name,
    9 "nameWithNamespace" name_with_namespace, 10 "namespaceId" namespace_id, 11 "path" path,
    12 "pathWithNamespace" path_with_namespace, 13 "updatedAt" updated_at, 14 "visibilityLevel" visibility_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesRepositoryRole {
    pub access_level: Option<i64>,
    pub cn_role_name: Option<String>,
    pub en_role_name: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
}
model! { ListUserResourcesRepositoryRole {
    0 "accessLevel" access_level, 1 "cnRoleName" cn_role_name, 2 "enRoleName" en_role_name, 3 "sourceId" source_id,
    4 "sourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesUserInfo {
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { ListUserResourcesUserInfo {
    0 "avatarUrl" avatar_url, 1 "email" email, 2 "id" id, 3 "name" name, 4 "state" state, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroups {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_order: Option<String>,
    pub page_sort: Option<String>,
    pub organization_id: String,
}
operation! { ListVariableGroups(organization_id: String) "ListVariableGroups" -> ListVariableGroupsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "pageOrder" page_order: String,
    3 "pageSort" page_sort: String, 4 "organizationId" organization_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/variableGroups", } }
paged! { ListVariableGroups: ListVariableGroupsVariableGroups =
    Token "nextToken", "variableGroups" variable_groups, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub variable_groups: Option<Vec<ListVariableGroupsVariableGroups>>,
}
model! { ListVariableGroupsOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "nextToken" next_token, 3 "success" success,
    4 "totalCount" total_count, 5 "variableGroups" variable_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroupsVariableGroups {
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modifier_account_id: Option<String>,
    pub name: Option<String>,
    pub related_pipelines: Option<Vec<ListVariableGroupsRelatedPipelines>>,
    pub update_time: Option<i64>,
    pub variables: Option<Vec<ListVariableGroupsVariables>>,
}
model! { ListVariableGroupsVariableGroups {
    0 "createTime" create_time, 1 "creatorAccountId" creator_account_id, 2 "description" description, 3 "id" id,
    4 "modifierAccountId" modifier_account_id, 5 "name" name, 6 "relatedPipelines" related_pipelines,
    7 "updateTime" update_time, 8 "variables" variables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroupsRelatedPipelines {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListVariableGroupsRelatedPipelines {
    0 "id" id, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroupsVariables {
    pub is_encrypted: Option<bool>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListVariableGroupsVariables {
    0 "isEncrypted" is_encrypted, 1 "name" name, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemAllFields {
    pub space_identifier: String,
    pub space_type: String,
    pub workitem_type_identifier: String,
    pub organization_id: String,
}
operation! { ListWorkItemAllFields(space_identifier: String, space_type: String, workitem_type_identifier: String, organization_id: String)
    "ListWorkItemAllFields" -> ListWorkItemAllFieldsOutput {
    0 "spaceIdentifier" space_identifier, 1 "spaceType" space_type, 2 "workitemTypeIdentifier" workitem_type_identifier,
    3 "organizationId" organization_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/fields/listAll", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemAllFieldsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub fields: Option<Vec<ListWorkItemAllFieldsFields>>,
    pub success: Option<bool>,
}
model! { ListWorkItemAllFieldsOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "fields" fields, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemAllFieldsFields {
    pub class_name: Option<String>,
    pub creator: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub format: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub is_required: Option<bool>,
    pub is_show_when_create: Option<bool>,
    pub is_system_required: Option<bool>,
    pub link_with_service: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub options: Option<Vec<ListWorkItemAllFieldsOptions>>,
    pub resource_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListWorkItemAllFieldsFields {
    0 "className" class_name, 1 "creator" creator, 2 "defaultValue" default_value, 3 "description" description,
    4 "format" format, 5 "gmtCreate" gmt_create, 6 "gmtModified" gmt_modified, 7 "identifier" identifier,
    8 "isRequired" is_required, 9 "isShowWhenCreate" is_show_when_create, 10 "isSystemRequired" is_system_required,
    11 "linkWithService" link_with_service, 12 "modifier" modifier, 13 "name" name, 14 "options" options,
    15 "resourceType" resource_type, 16 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemAllFieldsOptions {
    pub display_value: Option<String>,
    pub field_identifier: Option<String>,
    pub identifier: Option<String>,
    pub level: Option<i64>,
    pub position: Option<i64>,
    pub value: Option<String>,
    pub value_en: Option<String>,
}
model! { ListWorkItemAllFieldsOptions {
    0 "displayValue" display_value, 1 "fieldIdentifier" field_identifier, 2 "identifier" identifier, 3 "level" level,
    4 "position" position, 5 "value" value, 6 "valueEn" value_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemWorkFlowStatus {
    pub space_identifier: String,
    pub space_type: String,
    pub workitem_category_identifier: String,
    pub workitem_type_identifier: Option<String>,
    pub organization_id: String,
}
operation! { ListWorkItemWorkFlowStatus(space_identifier: String, space_type: String, workitem_category_identifier: String, organization_id: String)
    "ListWorkItemWorkFlowStatus" -> ListWorkItemWorkFlowStatusOutput {
    0 "spaceIdentifier" space_identifier, 1 "spaceType" space_type,
    2 "workitemCategoryIdentifier" workitem_category_identifier,
    3 "workitemTypeIdentifier" workitem_type_identifier: String, 4 "organizationId" organization_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/workflow/listWorkflowStatus", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemWorkFlowStatusOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub statuses: Option<Vec<ListWorkItemWorkFlowStatusStatuses>>,
    pub success: Option<bool>,
}
model! { ListWorkItemWorkFlowStatusOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "statuses" statuses, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemWorkFlowStatusStatuses {
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<String>,
    pub source: Option<String>,
    pub workflow_stage_identifier: Option<String>,
    pub workflow_stage_name: Option<String>,
}
model! { ListWorkItemWorkFlowStatusStatuses {
    0 "creator" creator, 1 "description" description, 2 "gmtCreate" gmt_create, 3 "gmtModified" gmt_modified,
    4 "identifier" identifier, 5 "modifier" modifier, 6 "name" name, 7 "resourceType" resource_type, 8 "source" source,
    9 "workflowStageIdentifier" workflow_stage_identifier, 10 "workflowStageName" workflow_stage_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemAttachments {
    pub organization_id: String,
    pub workitem_identifier: String,
}
operation! { ListWorkitemAttachments(organization_id: String, workitem_identifier: String)
    "ListWorkitemAttachments" -> ListWorkitemAttachmentsOutput {
    0 "organizationId" organization_id, 1 "workitemIdentifier" workitem_identifier
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitem/{workitemIdentifier}/attachments", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemAttachmentsOutput {
    pub attachments: Option<Vec<ListWorkitemAttachmentsAttachments>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkitemAttachmentsOutput {
    0 "attachments" attachments, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemAttachmentsAttachments {
    pub creator: Option<String>,
    pub file_identifier: Option<String>,
    pub file_name: Option<String>,
    pub file_suffix: Option<String>,
    pub gmt_create: Option<i64>,
    pub size: Option<String>,
    pub url: Option<String>,
}
model! { ListWorkitemAttachmentsAttachments {
    0 "creator" creator, 1 "fileIdentifier" file_identifier, 2 "fileName" file_name, 3 "fileSuffix" file_suffix,
    4 "gmtCreate" gmt_create, 5 "size" size, 6 "url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemEstimate {
    pub organization_id: String,
    pub workitem_id: String,
}
operation! { ListWorkitemEstimate(organization_id: String, workitem_id: String)
    "ListWorkitemEstimate" -> ListWorkitemEstimateOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/estimate/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemEstimateOutput {
    pub code: Option<i64>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub workitem_time_estimate: Option<Vec<ListWorkitemEstimateWorkitemTimeEstimate>>,
}
model! { ListWorkitemEstimateOutput {
    0 "code" code, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success,
    4 "workitemTimeEstimate" workitem_time_estimate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemEstimateWorkitemTimeEstimate {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_end: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub gmt_start: Option<i64>,
    pub identifier: Option<String>,
    pub record_user: Option<ListWorkitemEstimateRecordUser>,
    pub spent_time: Option<f64>,
    pub r#type: Option<String>,
    pub workitem_identifier: Option<String>,
}
model! { ListWorkitemEstimateWorkitemTimeEstimate {
    0 "description" description, 1 "gmtCreate" gmt_create, 2 "gmtEnd" gmt_end, 3 "gmtModified" gmt_modified,
    4 "gmtStart" gmt_start, 5 "identifier" identifier, 6 "recordUser" record_user, 7 "spentTime" spent_time,
    8 "type" r#type, 9 "workitemIdentifier" workitem_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemEstimateRecordUser {
    pub identifier: Option<String>,
    pub name: Option<String>,
}
model! { ListWorkitemEstimateRecordUser {
    0 "identifier" identifier, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemTime {
    pub organization_id: String,
    pub workitem_id: String,
}
operation! { ListWorkitemTime(organization_id: String, workitem_id: String)
    "ListWorkitemTime" -> ListWorkitemTimeOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/time/list", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemTimeOutput {
    pub code: Option<i64>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub workitem_time: Option<Vec<ListWorkitemTimeWorkitemTime>>,
}
model! { ListWorkitemTimeOutput {
    0 "code" code, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success, 4 "workitemTime" workitem_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemTimeWorkitemTime {
    pub actual_time: Option<f64>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_end: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub gmt_start: Option<i64>,
    pub identifier: Option<String>,
    pub record_user: Option<String>,
    pub r#type: Option<String>,
    pub workitem_identifier: Option<String>,
}
model! { ListWorkitemTimeWorkitemTime {
    0 "actualTime" actual_time, 1 "description" description, 2 "gmtCreate" gmt_create, 3 "gmtEnd" gmt_end,
    4 "gmtModified" gmt_modified, 5 "gmtStart" gmt_start, 6 "identifier" identifier, 7 "recordUser" record_user,
    8 "type" r#type, 9 "workitemIdentifier" workitem_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitems {
    pub category: String,
    pub conditions: Option<String>,
    pub extra_conditions: Option<String>,
    pub group_condition: Option<String>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search_type: Option<String>,
    pub space_identifier: String,
    pub space_type: String,
    pub organization_id: String,
}
operation! { ListWorkitems(category: String, space_identifier: String, space_type: String, organization_id: String)
    "ListWorkitems" -> ListWorkitemsOutput {
    0 "category" category, 1 "conditions" conditions: String, 2 "extraConditions" extra_conditions: String,
    3 "groupCondition" group_condition: String, 4 "maxResults" max_results: String, 5 "nextToken" next_token: String,
    6 "orderBy" order_by: String, 7 "searchType" search_type: String, 8 "spaceIdentifier" space_identifier,
    9 "spaceType" space_type, 10 "organizationId" organization_id
} [
    Mark { index: 10, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/listWorkitems", } }
paged! { ListWorkitems: ListWorkitemsWorkitems = Token "nextToken", "workitems" workitems, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub workitems: Option<Vec<ListWorkitemsWorkitems>>,
}
model! { ListWorkitemsOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "maxResults" max_results, 3 "nextToken" next_token,
    4 "success" success, 5 "totalCount" total_count, 6 "workitems" workitems
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemsWorkitems {
    pub assigned_to: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub document: Option<String>,
    pub finish_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub logical_status: Option<String>,
    pub modifier: Option<String>,
    pub parent_identifier: Option<String>,
    pub serial_number: Option<String>,
    pub space_identifier: Option<String>,
    pub space_name: Option<String>,
    pub space_type: Option<String>,
    pub sprint_identifier: Option<String>,
    pub status: Option<String>,
    pub status_identifier: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub subject: Option<String>,
    pub update_status_at: Option<i64>,
    pub workitem_type_identifier: Option<String>,
}
model! { ListWorkitemsWorkitems {
    0 "assignedTo" assigned_to, 1 "categoryIdentifier" category_identifier, 2 "creator" creator, 3 "document" document,
    4 "finishTime" finish_time, 5 "gmtCreate" gmt_create, 6 "gmtModified" gmt_modified, 7 "identifier" identifier,
    8 "logicalStatus" logical_status, 9 "modifier" modifier, 10 "parentIdentifier" parent_identifier,
    11 "serialNumber" serial_number, 12 "spaceIdentifier" space_identifier, 13 "spaceName" space_name,
    14 "spaceType" space_type, 15 "sprintIdentifier" sprint_identifier, 16 "status" status,
    17 "statusIdentifier" status_identifier, 18 "statusStageIdentifier" status_stage_identifier, 19 "subject" subject,
    20 "updateStatusAt" update_status_at, 21 "workitemTypeIdentifier" workitem_type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogPipelineJobRun {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
    pub job_id: i64,
}
operation! { LogPipelineJobRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: i64)
    "LogPipelineJobRun" -> LogPipelineJobRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipeline/{pipelineId}/pipelineRun/{pipelineRunId}/job/{jobId}/logs", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogPipelineJobRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub log: Option<LogPipelineJobRunLog>,
    pub success: Option<bool>,
}
model! { LogPipelineJobRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "log" log, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogPipelineJobRunLog {
    pub content: Option<String>,
    pub more: Option<bool>,
}
model! { LogPipelineJobRunLog {
    0 "content" content, 1 "more" more
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogVMDeployMachine {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub deploy_order_id: i64,
    pub machine_sn: String,
}
operation! { LogVMDeployMachine(organization_id: String, pipeline_id: i64, deploy_order_id: i64, machine_sn: String)
    "LogVMDeployMachine" -> LogVMDeployMachineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id,
    3 "machineSn" machine_sn
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/machine/{machineSn}/log", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogVMDeployMachineOutput {
    pub deploy_machine_log: Option<LogVMDeployMachineDeployMachineLog>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { LogVMDeployMachineOutput {
    0 "deployMachineLog" deploy_machine_log, 1 "errorCode" error_code, 2 "errorMessage" error_message,
    3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogVMDeployMachineDeployMachineLog {
    pub aliyun_region: Option<String>,
    pub deploy_begin_time: Option<i64>,
    pub deploy_end_time: Option<i64>,
    pub deploy_log: Option<String>,
    pub deploy_log_path: Option<String>,
}
model! { LogVMDeployMachineDeployMachineLog {
    0 "aliyunRegion" aliyun_region, 1 "deployBeginTime" deploy_begin_time, 2 "deployEndTime" deploy_end_time,
    3 "deployLog" deploy_log, 4 "deployLogPath" deploy_log_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeMergeRequest {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub merge_message: Option<String>,
    pub merge_type: String,
    pub remove_source_branch: Option<bool>,
    pub repository_id: i64,
    pub local_id: i64,
}
operation! { MergeMergeRequest(organization_id: String, merge_type: String, repository_id: i64, local_id: i64)
    "MergeMergeRequest" -> MergeMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "mergeMessage" merge_message: String,
    3 "mergeType" merge_type, 4 "removeSourceBranch" remove_source_branch: bool, 5 "repositoryId" repository_id,
    6 "localId" local_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/merge", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<MergeMergeRequestResult>,
    pub success: Option<bool>,
}
model! { MergeMergeRequestOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeMergeRequestResult {
    pub biz_id: Option<String>,
    pub local_id: Option<i64>,
    pub merged_revision: Option<String>,
    pub project_id: Option<i64>,
    pub result: Option<bool>,
}
model! { MergeMergeRequestResult {
    0 "bizId" biz_id, 1 "localId" local_id, 2 "mergedRevision" merged_revision, 3 "projectId" project_id,
    4 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassPipelineValidate {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
    pub job_id: String,
}
operation! { PassPipelineValidate(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: String)
    "PassPipelineValidate" -> PassPipelineValidateOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/pass", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassPipelineValidateOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PassPipelineValidateOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassReleaseStagePipelineValidate {
    pub job_id: String,
    pub organization_id: Option<String>,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
    pub execution_number: String,
}

/// What [`PassReleaseStagePipelineValidate::new`] takes.
pub struct PassReleaseStagePipelineValidateRequired {
    pub job_id: String,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
    pub execution_number: String,
}
operation! { PassReleaseStagePipelineValidate{PassReleaseStagePipelineValidateRequired: job_id, app_name, release_workflow_sn, release_stage_sn, execution_number}
    "PassReleaseStagePipelineValidate" -> PassReleaseStagePipelineValidateOutput {
    0 "jobId" job_id, 1 "organizationId" organization_id: String, 2 "appName" app_name,
    3 "releaseWorkflowSn" release_workflow_sn, 4 "releaseStageSn" release_stage_sn, 5 "executionNumber" execution_number
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3ApassPipelineValidate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassReleaseStagePipelineValidateOutput {
    pub success: Option<bool>,
}
model! { PassReleaseStagePipelineValidateOutput {
    0 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefusePipelineValidate {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
    pub job_id: String,
}
operation! { RefusePipelineValidate(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: String)
    "RefusePipelineValidate" -> RefusePipelineValidateOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/refuse", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefusePipelineValidateOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RefusePipelineValidateOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefuseReleaseStagePipelineValidate {
    pub job_id: String,
    pub organization_id: Option<String>,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
    pub execution_number: String,
}

/// What [`RefuseReleaseStagePipelineValidate::new`] takes.
pub struct RefuseReleaseStagePipelineValidateRequired {
    pub job_id: String,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
    pub execution_number: String,
}
operation! { RefuseReleaseStagePipelineValidate{RefuseReleaseStagePipelineValidateRequired: job_id, app_name, release_workflow_sn, release_stage_sn, execution_number}
    "RefuseReleaseStagePipelineValidate" -> RefuseReleaseStagePipelineValidateOutput {
    0 "jobId" job_id, 1 "organizationId" organization_id: String, 2 "appName" app_name,
    3 "releaseWorkflowSn" release_workflow_sn, 4 "releaseStageSn" release_stage_sn, 5 "executionNumber" execution_number
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3ArefusePipelineValidate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefuseReleaseStagePipelineValidateOutput {
    pub success: Option<bool>,
}
model! { RefuseReleaseStagePipelineValidateOutput {
    0 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenMergeRequest {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_id: i64,
    pub local_id: i64,
}
operation! { ReopenMergeRequest(organization_id: String, repository_id: i64, local_id: i64)
    "ReopenMergeRequest" -> ReopenMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "localId" local_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/reopen", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<ReopenMergeRequestResult>,
    pub success: Option<bool>,
}
model! { ReopenMergeRequestOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenMergeRequestResult {
    pub result: Option<bool>,
}
model! { ReopenMergeRequestResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSshKey {
    pub organization_id: String,
}
operation! { ResetSshKey(organization_id: String) "ResetSshKey" -> ResetSshKeyOutput {
    0 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/sshKey", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSshKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub ssh_key: Option<ResetSshKeySshKey>,
    pub success: Option<bool>,
}
model! { ResetSshKeyOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "sshKey" ssh_key, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSshKeySshKey {
    pub id: Option<i64>,
    pub public_key: Option<String>,
}
model! { ResetSshKeySshKey {
    0 "id" id, 1 "publicKey" public_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeVMDeployOrder {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub deploy_order_id: i64,
}
operation! { ResumeVMDeployOrder(organization_id: String, pipeline_id: i64, deploy_order_id: i64)
    "ResumeVMDeployOrder" -> ResumeVMDeployOrderOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/resume", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeVMDeployOrderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ResumeVMDeployOrderOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryPipelineJobRun {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
    pub job_id: i64,
}
operation! { RetryPipelineJobRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: i64)
    "RetryPipelineJobRun" -> RetryPipelineJobRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryPipelineJobRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RetryPipelineJobRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVMDeployMachine {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub deploy_order_id: i64,
    pub machine_sn: String,
}
operation! { RetryVMDeployMachine(organization_id: String, pipeline_id: i64, deploy_order_id: i64, machine_sn: String)
    "RetryVMDeployMachine" -> RetryVMDeployMachineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id,
    3 "machineSn" machine_sn
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/machine/{machineSn}/retry", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVMDeployMachineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RetryVMDeployMachineOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewMergeRequest {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub draft_comment_ids: Option<Vec<String>>,
    pub review_comment: Option<String>,
    pub review_opinion: String,
    pub repository_id: i64,
    pub local_id: i64,
}
operation! { ReviewMergeRequest(organization_id: String, review_opinion: String, repository_id: i64, local_id: i64)
    "ReviewMergeRequest" -> ReviewMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "draftCommentIds" draft_comment_ids: Vec<String>, 3 "reviewComment" review_comment: String,
    4 "reviewOpinion" review_opinion, 5 "repositoryId" repository_id, 6 "localId" local_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/submit_review_opinion", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<ReviewMergeRequestResult>,
    pub success: Option<bool>,
}
model! { ReviewMergeRequestOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewMergeRequestResult {
    pub result: Option<bool>,
}
model! { ReviewMergeRequestResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipPipelineJobRun {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
    pub job_id: i64,
}
operation! { SkipPipelineJobRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: i64)
    "SkipPipelineJobRun" -> SkipPipelineJobRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/skip", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipPipelineJobRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SkipPipelineJobRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipVMDeployMachine {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub deploy_order_id: i64,
    pub machine_sn: String,
}
operation! { SkipVMDeployMachine(organization_id: String, pipeline_id: i64, deploy_order_id: i64, machine_sn: String)
    "SkipVMDeployMachine" -> SkipVMDeployMachineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id,
    3 "machineSn" machine_sn
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/machine/{machineSn}/skip", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipVMDeployMachineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SkipVMDeployMachineOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipelineRun {
    pub params: Option<String>,
    pub organization_id: String,
    pub pipeline_id: i64,
}
operation! { StartPipelineRun(organization_id: String, pipeline_id: i64) "StartPipelineRun" -> StartPipelineRunOutput {
    0 "params" params: String, 1 "organizationId" organization_id, 2 "pipelineId" pipeline_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/organizations/{organizationId}/pipelines/{pipelineId}/run", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipelineRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_run_id: Option<i64>,
    pub success: Option<bool>,
}
model! { StartPipelineRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "pipelineRunId" pipeline_run_id, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelineJobRun {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
    pub job_id: i64,
}
operation! { StopPipelineJobRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: i64)
    "StopPipelineJobRun" -> StopPipelineJobRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelineJobRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopPipelineJobRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelineRun {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
}
operation! { StopPipelineRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64)
    "StopPipelineRun" -> StopPipelineRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelineRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopPipelineRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVMDeployOrder {
    pub organization_id: String,
    pub pipeline_id: i64,
    pub deploy_order_id: i64,
}
operation! { StopVMDeployOrder(organization_id: String, pipeline_id: i64, deploy_order_id: i64)
    "StopVMDeployOrder" -> StopVMDeployOrderOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVMDeployOrderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopVMDeployOrderOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferRepository {
    pub access_token: Option<Secret>,
    pub group_id: String,
    pub organization_id: String,
    pub repository_id: String,
}
operation! { TransferRepository(group_id: String, organization_id: String, repository_id: String)
    "TransferRepository" -> TransferRepositoryOutput {
    0 "accessToken" access_token: Secret, 1 "groupId" group_id, 2 "organizationId" organization_id,
    3 "repositoryId" repository_id
} { path: "/api/v4/projects/repository/transfer", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<TransferRepositoryResult>,
    pub success: Option<bool>,
}
model! { TransferRepositoryOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferRepositoryResult {
    pub access_level: Option<i64>,
    pub archived: Option<bool>,
    pub created_at: Option<String>,
    pub creator_id: Option<i64>,
    pub demo_project: Option<bool>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub id: Option<i64>,
    pub last_activity_at: Option<String>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub namespace_id: Option<i64>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub star_count: Option<i64>,
    pub starred: Option<bool>,
    pub updated_at: Option<String>,
    pub visibility_level: Option<i64>,
    pub web_url: Option<String>,
}
model! { TransferRepositoryResult {
    0 "accessLevel" access_level, 1 "archived" archived, 2 "createdAt" created_at, 3 "creatorId" creator_id,
    4 "demoProject" demo_project, 5 "description" description, 6 "encrypted" encrypted, 7 "id" id,
    8 "lastActivityAt" last_activity_at, 9 "name" name, 10 "nameWithNamespace" name_with_namespace,
    11 "namespaceId" namespace_id, 12 "path" path, 13 "pathWithNamespace" path_with_namespace,
    14 "starCount" star_count, 15 "starred" starred, 16 "updatedAt" updated_at, 17 "visibilityLevel" visibility_level,
    18 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerRepositoryMirrorSync {
    pub access_token: Option<Secret>,
    pub account: Option<String>,
    pub organization_id: String,
    pub token: Option<Secret>,
    /// 1 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { TriggerRepositoryMirrorSync(organization_id: String, repository_id: i64)
    "TriggerRepositoryMirrorSync" -> TriggerRepositoryMirrorSyncOutput {
    0 "accessToken" access_token: Secret, 1 "account" account: String, 2 "organizationId" organization_id,
    3 "token" token: Secret, 4 "repositoryId" repository_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/mirror", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerRepositoryMirrorSyncOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<TriggerRepositoryMirrorSyncResult>,
    pub success: Option<bool>,
}
model! { TriggerRepositoryMirrorSyncOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerRepositoryMirrorSyncResult {
    pub result: Option<bool>,
}
model! { TriggerRepositoryMirrorSyncResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppMember {
    pub organization_id: Option<String>,
    pub player: Option<UpdateAppMemberPlayer>,
    pub role_names: Option<Vec<String>>,
    pub app_name: String,
}
operation! { UpdateAppMember(app_name: String) "UpdateAppMember" -> UpdateAppMemberOutput {
    0 "organizationId" organization_id: String, 1 "player" player: UpdateAppMemberPlayer,
    2 "roleNames" role_names: Vec<String>, 3 "appName" app_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/appstack/apps/{appName}/members", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppMemberPlayer {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateAppMemberPlayer() {
    0 "id" id: String, 1 "type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppMemberOutput {
    pub body: Option<String>,
}
model! { UpdateAppMemberOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplication {
    pub organization_id: Option<String>,
    pub owner_account_id: Option<String>,
    pub app_name: String,
}
operation! { UpdateApplication(app_name: String) "UpdateApplication" -> UpdateApplicationOutput {
    0 "organizationId" organization_id: String, 1 "ownerAccountId" owner_account_id: String, 2 "appName" app_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/appstack/apps/{appName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationOutput {
    pub creator_account_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub name: Option<String>,
}
model! { UpdateApplicationOutput {
    0 "creatorAccountId" creator_account_id, 1 "description" description, 2 "gmtCreate" gmt_create, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRun {
    pub access_token: Option<Secret>,
    pub check_run_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub annotations: Option<Vec<UpdateCheckRunAnnotations>>,
    pub completed_at: Option<String>,
    pub conclusion: Option<String>,
    pub details_url: Option<String>,
    pub external_id: Option<String>,
    pub name: Option<String>,
    pub output: Option<UpdateCheckRunOutputItem>,
    pub started_at: Option<String>,
    pub status: Option<String>,
}
operation! { UpdateCheckRun(check_run_id: i64, organization_id: String, repository_identity: String)
    "UpdateCheckRun" -> UpdateCheckRunOutput {
    0 "accessToken" access_token: Secret, 1 "checkRunId" check_run_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity, 4 "annotations" annotations: Vec<UpdateCheckRunAnnotations>,
    5 "completedAt" completed_at: String, 6 "conclusion" conclusion: String, 7 "detailsUrl" details_url: String,
    8 "externalId" external_id: String, 9 "name" name: String, 10 "output" output: UpdateCheckRunOutputItem,
    11 "startedAt" started_at: String, 12 "status" status: String
} [
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None }
] { path: "/api/v4/projects/check_runs/update_check_run", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunAnnotations {
    pub annotation_level: Option<String>,
    pub end_column: Option<i64>,
    pub end_line: Option<i64>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub raw_details: Option<String>,
    pub start_column: Option<i64>,
    pub start_line: Option<i64>,
    pub title: Option<String>,
}

/// What [`UpdateCheckRunAnnotations::new`] takes.
pub struct UpdateCheckRunAnnotationsRequired {
    pub annotation_level: String,
    pub end_line: i64,
    pub message: String,
    pub path: String,
    pub start_line: i64,
}
input! { UpdateCheckRunAnnotations{UpdateCheckRunAnnotationsRequired: annotation_level, end_line, message, path, start_line} {
    0 "annotationLevel" annotation_level: String, 1 "endColumn" end_column: i64, 2 "endLine" end_line: i64,
    3 "message" message: String, 4 "path" path: String, 5 "rawDetails" raw_details: String,
    6 "startColumn" start_column: i64, 7 "startLine" start_line: i64, 8 "title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunOutputItem {
    pub images: Option<Vec<UpdateCheckRunImages>>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
input! { UpdateCheckRunOutputItem(summary: String) {
    0 "images" images: Vec<UpdateCheckRunImages>, 1 "summary" summary: String, 2 "text" text: String,
    3 "title" title: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
input! { UpdateCheckRunImages(alt: String, image_url: String) {
    0 "alt" alt: String, 1 "caption" caption: String, 2 "imageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateCheckRunResult>,
    pub success: Option<bool>,
}
model! { UpdateCheckRunOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunResult {
    pub annotations: Option<Vec<UpdateCheckRunResultAnnotations>>,
    pub check_suite: Option<UpdateCheckRunCheckSuite>,
    pub completed_at: Option<String>,
    pub conclusion: Option<String>,
    pub created_at: Option<String>,
    pub details_url: Option<String>,
    pub external_id: Option<String>,
    pub head_sha: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub output: Option<UpdateCheckRunResultOutput>,
    pub started_at: Option<String>,
    pub status: Option<String>,
    pub updated_at: Option<String>,
    pub writer: Option<UpdateCheckRunWriter>,
}
model! { UpdateCheckRunResult {
    0 "annotations" annotations, 1 "checkSuite" check_suite, 2 "completedAt" completed_at, 3 "conclusion" conclusion,
    4 "createdAt" created_at, 5 "detailsUrl" details_url, 6 "externalId" external_id, 7 "headSha" head_sha, 8 "id" id,
    9 "name" name, 10 "output" output, 11 "startedAt" started_at, 12 "status" status, 13 "updatedAt" updated_at,
    14 "writer" writer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunResultAnnotations {
    pub annotation_level: Option<String>,
    pub end_column: Option<i64>,
    pub end_line: Option<i64>,
    pub id: Option<i64>,
    pub message: Option<String>,
    pub path: Option<String>,
    pub raw_details: Option<String>,
    pub start_column: Option<i64>,
    pub start_line: Option<i64>,
    pub title: Option<String>,
}
model! { UpdateCheckRunResultAnnotations {
    0 "annotationLevel" annotation_level, 1 "endColumn" end_column, 2 "endLine" end_line, 3 "id" id,
    4 "message" message, 5 "path" path, 6 "rawDetails" raw_details, 7 "startColumn" start_column,
    8 "startLine" start_line, 9 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunCheckSuite {
    pub id: Option<i64>,
}
model! { UpdateCheckRunCheckSuite {
    0 "id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunResultOutput {
    pub images: Option<Vec<UpdateCheckRunOutputImages>>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
model! { UpdateCheckRunResultOutput {
    0 "images" images, 1 "summary" summary, 2 "text" text, 3 "title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunOutputImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
model! { UpdateCheckRunOutputImages {
    0 "alt" alt, 1 "caption" caption, 2 "imageUrl" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunWriter {
    pub id: Option<String>,
    pub logo_url: Option<String>,
    pub name: Option<String>,
    pub slug: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateCheckRunWriter {
    0 "id" id, 1 "logoUrl" logo_url, 2 "name" name, 3 "slug" slug, 4 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFile {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub branch_name: String,
    pub commit_message: String,
    pub content: String,
    pub encoding: Option<String>,
    pub new_path: String,
    pub old_path: String,
    pub repository_id: String,
}

/// What [`UpdateFile::new`] takes.
pub struct UpdateFileRequired {
    pub organization_id: String,
    pub branch_name: String,
    pub commit_message: String,
    pub content: String,
    pub new_path: String,
    pub old_path: String,
    pub repository_id: String,
}
operation! { UpdateFile{UpdateFileRequired: organization_id, branch_name, commit_message, content, new_path, old_path, repository_id}
    "UpdateFile" -> UpdateFileOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "branchName" branch_name,
    3 "commitMessage" commit_message, 4 "content" content, 5 "encoding" encoding: String, 6 "newPath" new_path,
    7 "oldPath" old_path, 8 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/repository/{repositoryId}/files/update", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateFileResult>,
    pub success: Option<bool>,
}
model! { UpdateFileOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileResult {
    pub branch_name: Option<String>,
    pub file_path: Option<String>,
}
model! { UpdateFileResult {
    0 "branchName" branch_name, 1 "filePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowTag {
    pub color: String,
    pub flow_tag_group_id: i64,
    /// At most 20 characters.
    pub name: String,
    pub organization_id: String,
    pub id: i64,
}

/// What [`UpdateFlowTag::new`] takes.
pub struct UpdateFlowTagRequired {
    pub color: String,
    pub flow_tag_group_id: i64,
    pub name: String,
    pub organization_id: String,
    pub id: i64,
}
operation! { UpdateFlowTag{UpdateFlowTagRequired: color, flow_tag_group_id, name, organization_id, id}
    "UpdateFlowTag" -> UpdateFlowTagOutput {
    0 "color" color, 1 "flowTagGroupId" flow_tag_group_id, 2 "name" name, 3 "organizationId" organization_id, 4 "id" id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/flow/tags/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFlowTagOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowTagGroup {
    /// At most 20 characters.
    pub name: String,
    pub organization_id: String,
    pub id: String,
}
operation! { UpdateFlowTagGroup(name: String, organization_id: String, id: String)
    "UpdateFlowTagGroup" -> UpdateFlowTagGroupOutput {
    0 "name" name, 1 "organizationId" organization_id, 2 "id" id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/flow/tagGroups/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowTagGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFlowTagGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub name: String,
    pub path: String,
    pub path_with_namespace: String,
    pub visibility_level: Option<i64>,
}
operation! { UpdateGroup(organization_id: String, name: String, path: String, path_with_namespace: String)
    "UpdateGroup" -> UpdateGroupOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "avatarUrl" avatar_url: String,
    3 "description" description: String, 4 "name" name, 5 "path" path, 6 "pathWithNamespace" path_with_namespace,
    7 "visibilityLevel" visibility_level: i64
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/groups/modify", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateGroupResult>,
    pub success: Option<bool>,
}
model! { UpdateGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupResult {
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub owner_id: Option<i64>,
    pub parent_id: Option<i64>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub r#type: Option<String>,
    pub visibility_level: Option<i64>,
    pub web_url: Option<String>,
}
model! { UpdateGroupResult {
    0 "avatarUrl" avatar_url, 1 "description" description, 2 "id" id, 3 "name" name,
    4 "nameWithNamespace" name_with_namespace, 5 "ownerId" owner_id, 6 "parentId" parent_id, 7 "path" path,
    8 "pathWithNamespace" path_with_namespace, 9 "type" r#type, 10 "visibilityLevel" visibility_level,
    11 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupMember {
    pub access_token: Option<Secret>,
    pub aliyun_pk: String,
    pub organization_id: String,
    pub access_level: i64,
    pub member_type: Option<String>,
    pub group_id: i64,
}
operation! { UpdateGroupMember(aliyun_pk: String, organization_id: String, access_level: i64, group_id: i64)
    "UpdateGroupMember" -> UpdateGroupMemberOutput {
    0 "accessToken" access_token: Secret, 1 "aliyunPk" aliyun_pk, 2 "organizationId" organization_id,
    3 "accessLevel" access_level, 4 "memberType" member_type: String, 5 "groupId" group_id
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/repository/groups/{groupId}/members/update/aliyun_pk", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateGroupMemberResult>,
    pub success: Option<bool>,
}
model! { UpdateGroupMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupMemberResult {
    pub access_level: Option<i64>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub id: Option<i64>,
    pub member_type: Option<String>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub state: Option<String>,
    pub username: Option<String>,
}
model! { UpdateGroupMemberResult {
    0 "accessLevel" access_level, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "id" id, 4 "memberType" member_type,
    5 "name" name, 6 "sourceId" source_id, 7 "state" state, 8 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHostGroup {
    pub aliyun_region: Option<String>,
    pub ecs_label_key: Option<String>,
    pub ecs_label_value: Option<String>,
    pub ecs_type: Option<String>,
    pub env_id: Option<String>,
    pub machine_infos: Option<String>,
    pub name: String,
    pub service_connection_id: i64,
    pub tag_ids: Option<String>,
    pub r#type: String,
    pub organization_id: String,
    pub id: i64,
}

/// What [`UpdateHostGroup::new`] takes.
pub struct UpdateHostGroupRequired {
    pub name: String,
    pub service_connection_id: i64,
    pub r#type: String,
    pub organization_id: String,
    pub id: i64,
}
operation! { UpdateHostGroup{UpdateHostGroupRequired: name, service_connection_id, r#type, organization_id, id}
    "UpdateHostGroup" -> UpdateHostGroupOutput {
    0 "aliyunRegion" aliyun_region: String, 1 "ecsLabelKey" ecs_label_key: String,
    2 "ecsLabelValue" ecs_label_value: String, 3 "ecsType" ecs_type: String, 4 "envId" env_id: String,
    5 "machineInfos" machine_infos: String, 6 "name" name, 7 "serviceConnectionId" service_connection_id,
    8 "tagIds" tag_ids: String, 9 "type" r#type, 10 "organizationId" organization_id, 11 "id" id
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
    Mark { index: 10, location: Location::Path, style: Style::None },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/hostGroups/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHostGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateHostGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequest {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub description: Option<String>,
    pub title: Option<String>,
    pub repository_id: i64,
    pub local_id: i64,
}
operation! { UpdateMergeRequest(organization_id: String, repository_id: i64, local_id: i64)
    "UpdateMergeRequest" -> UpdateMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "description" description: String,
    3 "title" title: String, 4 "repositoryId" repository_id, 5 "localId" local_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateMergeRequestResult>,
    pub success: Option<bool>,
}
model! { UpdateMergeRequestOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestResult {
    pub result: Option<bool>,
}
model! { UpdateMergeRequestResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestPersonnel {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub new_user_id_list: Option<Vec<String>>,
    pub repository_id: i64,
    pub local_id: i64,
    pub person_type: String,
}
operation! { UpdateMergeRequestPersonnel(organization_id: String, repository_id: i64, local_id: i64, person_type: String)
    "UpdateMergeRequestPersonnel" -> UpdateMergeRequestPersonnelOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "newUserIdList" new_user_id_list: Vec<String>, 3 "repositoryId" repository_id, 4 "localId" local_id,
    5 "personType" person_type
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/person/{personType}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestPersonnelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateMergeRequestPersonnelResult>,
    pub success: Option<bool>,
}
model! { UpdateMergeRequestPersonnelOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestPersonnelResult {
    pub result: Option<bool>,
}
model! { UpdateMergeRequestPersonnelResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMember {
    pub organization_member_name: String,
    pub organization_id: String,
    pub account_id: String,
}
operation! { UpdateOrganizationMember(organization_member_name: String, organization_id: String, account_id: String)
    "UpdateOrganizationMember" -> UpdateOrganizationMemberOutput {
    0 "organizationMemberName" organization_member_name, 1 "organizationId" organization_id, 2 "accountId" account_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/members/{accountId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub member: Option<UpdateOrganizationMemberMember>,
    pub success: Option<bool>,
}
model! { UpdateOrganizationMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "member" member, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMemberMember {
    pub account_id: Option<String>,
    pub organization_member_name: Option<String>,
}
model! { UpdateOrganizationMemberMember {
    0 "accountId" account_id, 1 "organizationMemberName" organization_member_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipeline {
    pub content: String,
    pub name: String,
    pub pipeline_id: String,
    pub organization_id: String,
}
operation! { UpdatePipeline(content: String, name: String, pipeline_id: String, organization_id: String)
    "UpdatePipeline" -> UpdatePipelineOutput {
    0 "content" content, 1 "name" name, 2 "pipelineId" pipeline_id, 3 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/pipelines/update", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePipelineOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineBaseInfo {
    pub env_id: Option<i64>,
    pub pipeline_name: String,
    pub tag_list: Option<String>,
    pub organization_id: String,
    pub pipeline_id: String,
}
operation! { UpdatePipelineBaseInfo(pipeline_name: String, organization_id: String, pipeline_id: String)
    "UpdatePipelineBaseInfo" -> UpdatePipelineBaseInfoOutput {
    0 "envId" env_id: i64, 1 "pipelineName" pipeline_name, 2 "tagList" tag_list: String,
    3 "organizationId" organization_id, 4 "pipelineId" pipeline_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/baseInfo", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineBaseInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePipelineBaseInfoOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineGroup {
    /// At most 40 characters.
    pub name: String,
    pub organization_id: String,
    pub group_id: i64,
}
operation! { UpdatePipelineGroup(name: String, organization_id: String, group_id: i64)
    "UpdatePipelineGroup" -> UpdatePipelineGroupOutput {
    0 "name" name, 1 "organizationId" organization_id, 2 "groupId" group_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/pipelineGroups/{groupId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePipelineGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectField {
    pub status_identifier: Option<String>,
    pub update_basic_field_request_list: Option<Vec<UpdateProjectFieldUpdateBasicFieldRequestList>>,
    pub update_for_open_api_list: Option<Vec<UpdateProjectFieldUpdateForOpenApiList>>,
    pub organization_id: String,
    pub identifier: String,
}
operation! { UpdateProjectField(organization_id: String, identifier: String)
    "UpdateProjectField" -> UpdateProjectFieldOutput {
    0 "statusIdentifier" status_identifier: String,
    1 "updateBasicFieldRequestList" update_basic_field_request_list: Vec<UpdateProjectFieldUpdateBasicFieldRequestList>,
    2 "updateForOpenApiList" update_for_open_api_list: Vec<UpdateProjectFieldUpdateForOpenApiList>,
    3 "organizationId" organization_id, 4 "identifier" identifier
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/project/{identifier}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldUpdateBasicFieldRequestList {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
input! { UpdateProjectFieldUpdateBasicFieldRequestList() {
    0 "propertyKey" property_key: String, 1 "propertyValue" property_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldUpdateForOpenApiList {
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProjectFieldUpdateForOpenApiList() {
    0 "fieldIdentifier" field_identifier: String, 1 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub project: Option<UpdateProjectFieldProject>,
    pub success: Option<bool>,
}
model! { UpdateProjectFieldOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "project" project, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldProject {
    pub category: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub custom_code: Option<String>,
    pub description: Option<String>,
    pub field_list: Option<Vec<UpdateProjectFieldFieldList>>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub icon: Option<String>,
    pub icon_big: Option<String>,
    pub icon_group: Option<String>,
    pub icon_small: Option<String>,
    pub id: Option<String>,
    pub identifier: Option<String>,
    pub identifier_path: Option<String>,
    pub logical_status: Option<String>,
    pub modifier: Option<String>,
    pub name: Option<String>,
    pub organization_identifier: Option<String>,
    pub parent_identifier: Option<String>,
    pub scope: Option<String>,
    pub status_identifier: Option<String>,
    pub status_name: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub sub_type: Option<String>,
    pub type_identifier: Option<String>,
}
model! { UpdateProjectFieldProject {
    0 "category" category, 1 "categoryIdentifier" category_identifier, 2 "creator" creator, 3 "customCode" custom_code,
    4 "description" description, 5 "fieldList" field_list, 6 "gmtCreate" gmt_create, 7 "gmtModified" gmt_modified,
    8 "icon" icon, 9 "iconBig" icon_big, 10 "iconGroup" icon_group, 11 "iconSmall" icon_small, 12 "id" id,
    13 "identifier" identifier, 14 "identifierPath" identifier_path, 15 "logicalStatus" logical_status,
    16 "modifier" modifier, 17 "name" name, 18 "organizationIdentifier" organization_identifier,
    19 "parentIdentifier" parent_identifier, 20 "scope" scope, 21 "statusIdentifier" status_identifier,
    22 "statusName" status_name, 23 "statusStageIdentifier" status_stage_identifier, 24 "subType" sub_type,
    25 "typeIdentifier" type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldFieldList {
    pub display_name: Option<String>,
    pub identifier: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
model! { UpdateProjectFieldFieldList {
    0 "displayName" display_name, 1 "identifier" identifier, 2 "value" value, 3 "valueType" value_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectLabel {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub repository_identity: String,
    pub color: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub label_id: String,
}
operation! { UpdateProjectLabel(organization_id: String, repository_identity: String, label_id: String)
    "UpdateProjectLabel" -> UpdateProjectLabelOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "color" color: String, 4 "description" description: String,
    5 "name" name: String, 6 "labelId" label_id
} [
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v4/projects/labels/{labelId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectLabelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateProjectLabelResult>,
    pub success: Option<bool>,
}
model! { UpdateProjectLabelOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectLabelResult {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { UpdateProjectLabelResult {
    0 "color" color, 1 "description" description, 2 "id" id, 3 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectMember {
    pub role_identifier: String,
    pub target_identifier: String,
    pub target_type: String,
    pub user_identifier: String,
    pub user_type: String,
    pub organization_id: String,
    pub project_id: String,
}

/// What [`UpdateProjectMember::new`] takes.
pub struct UpdateProjectMemberRequired {
    pub role_identifier: String,
    pub target_identifier: String,
    pub target_type: String,
    pub user_identifier: String,
    pub user_type: String,
    pub organization_id: String,
    pub project_id: String,
}
operation! { UpdateProjectMember{UpdateProjectMemberRequired: role_identifier, target_identifier, target_type, user_identifier, user_type, organization_id, project_id}
    "UpdateProjectMember" -> UpdateProjectMemberOutput {
    0 "roleIdentifier" role_identifier, 1 "targetIdentifier" target_identifier, 2 "targetType" target_type,
    3 "userIdentifier" user_identifier, 4 "userType" user_type, 5 "organizationId" organization_id,
    6 "projectId" project_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/projects/{projectId}/updateMember", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectMemberOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub member: Option<UpdateProjectMemberMember>,
    pub success: Option<bool>,
}
model! { UpdateProjectMemberOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "member" member, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectMemberMember {
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub role_identifier: Option<String>,
    pub target_identifier: Option<String>,
    pub target_type: Option<String>,
    pub user_identifier: Option<String>,
    pub user_type: Option<String>,
}
model! { UpdateProjectMemberMember {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "roleIdentifier" role_identifier,
    4 "targetIdentifier" target_identifier, 5 "targetType" target_type, 6 "userIdentifier" user_identifier,
    7 "userType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushReviewOnOff {
    pub organization_id: String,
    pub trunk_mode: bool,
    pub repository_id: i64,
}
operation! { UpdatePushReviewOnOff(organization_id: String, trunk_mode: bool, repository_id: i64)
    "UpdatePushReviewOnOff" -> UpdatePushReviewOnOffOutput {
    0 "organizationId" organization_id, 1 "trunkMode" trunk_mode, 2 "repositoryId" repository_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/repository/{repositoryId}/settings/trunk_mode", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushReviewOnOffOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdatePushReviewOnOffResult>,
    pub success: Option<bool>,
}
model! { UpdatePushReviewOnOffOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushReviewOnOffResult {
    pub result: Option<bool>,
}
model! { UpdatePushReviewOnOffResult {
    0 "result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushRule {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub rule_infos: Option<Vec<UpdatePushRuleRuleInfos>>,
    pub repository_id: i64,
    pub push_rule_id: i64,
}
operation! { UpdatePushRule(organization_id: String, repository_id: i64, push_rule_id: i64)
    "UpdatePushRule" -> UpdatePushRuleOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "ruleInfos" rule_infos: Vec<UpdatePushRuleRuleInfos>, 3 "repositoryId" repository_id, 4 "pushRuleId" push_rule_id
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v4/projects/{repositoryId}/push_rule/{pushRuleId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushRuleRuleInfos {
    pub checker_name: Option<String>,
    pub checker_type: Option<String>,
    pub extra_message: Option<String>,
    pub file_rule_regexes: Option<Vec<String>>,
}
input! { UpdatePushRuleRuleInfos() {
    0 "checkerName" checker_name: String, 1 "checkerType" checker_type: String, 2 "extraMessage" extra_message: String,
    3 "fileRuleRegexes" file_rule_regexes: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushRuleOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdatePushRuleResult>,
    pub success: Option<bool>,
}
model! { UpdatePushRuleOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub rule_infos: Option<Vec<UpdatePushRuleResultRuleInfos>>,
}
model! { UpdatePushRuleResult {
    0 "gmtCreate" gmt_create, 1 "gmtModified" gmt_modified, 2 "id" id, 3 "ruleInfos" rule_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushRuleResultRuleInfos {
    pub checker_name: Option<String>,
    pub checker_type: Option<String>,
    pub extra_message: Option<String>,
    pub file_rule_regexes: Option<Vec<String>>,
}
model! { UpdatePushRuleResultRuleInfos {
    0 "checkerName" checker_name, 1 "checkerType" checker_type, 2 "extraMessage" extra_message,
    3 "fileRuleRegexes" file_rule_regexes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepository {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub admin_setting_language: Option<String>,
    pub avatar: Option<String>,
    pub builds_enabled: Option<bool>,
    pub check_email: Option<bool>,
    pub default_branch: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub issues_enabled: Option<bool>,
    pub merge_requests_enabled: Option<bool>,
    pub name: Option<String>,
    pub open_clone_download_control: Option<bool>,
    pub path: Option<String>,
    pub project_clone_download_method_list: Option<Vec<UpdateRepositoryProjectCloneDownloadMethodList>>,
    pub project_clone_download_role_list: Option<Vec<UpdateRepositoryProjectCloneDownloadRoleList>>,
    pub snippets_enabled: Option<bool>,
    pub visibility_level: Option<i64>,
    pub wiki_enabled: Option<bool>,
    pub repository_id: i64,
}
operation! { UpdateRepository(organization_id: String, repository_id: i64)
    "UpdateRepository" -> UpdateRepositoryOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "adminSettingLanguage" admin_setting_language: String, 3 "avatar" avatar: String,
    4 "buildsEnabled" builds_enabled: bool, 5 "checkEmail" check_email: bool, 6 "defaultBranch" default_branch: String,
    7 "description" description: String, 8 "id" id: i64, 9 "issuesEnabled" issues_enabled: bool,
    10 "mergeRequestsEnabled" merge_requests_enabled: bool, 11 "name" name: String,
    12 "openCloneDownloadControl" open_clone_download_control: bool, 13 "path" path: String,
    14 "projectCloneDownloadMethodList" project_clone_download_method_list: Vec<UpdateRepositoryProjectCloneDownloadMethodList>,
    15 "projectCloneDownloadRoleList" project_clone_download_role_list: Vec<UpdateRepositoryProjectCloneDownloadRoleList>,
    16 "snippetsEnabled" snippets_enabled: bool, 17 "visibilityLevel" visibility_level: i64,
    18 "wikiEnabled" wiki_enabled: bool, 19 "repositoryId" repository_id
} [
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
    Mark { index: 19, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/repository/{repositoryId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryProjectCloneDownloadMethodList {
    pub allowed: Option<bool>,
    pub permission_code: Option<String>,
}
input! { UpdateRepositoryProjectCloneDownloadMethodList() {
    0 "allowed" allowed: bool, 1 "permissionCode" permission_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryProjectCloneDownloadRoleList {
    pub allowed: Option<bool>,
    pub role_code: Option<i64>,
}
input! { UpdateRepositoryProjectCloneDownloadRoleList() {
    0 "allowed" allowed: bool, 1 "roleCode" role_code: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateRepositoryResult>,
    pub success: Option<bool>,
}
model! { UpdateRepositoryOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryResult {
    pub archived: Option<bool>,
    pub avatar_url: Option<String>,
    pub builds_enabled: Option<bool>,
    pub created_at: Option<String>,
    pub creator_id: Option<i64>,
    pub default_branch: Option<String>,
    pub description: Option<String>,
    pub http_url_to_repo: Option<String>,
    pub id: Option<i64>,
    pub issues_enabled: Option<bool>,
    pub last_activity_at: Option<String>,
    pub merge_requests_enabled: Option<bool>,
    pub name: Option<String>,
    pub name_with_namespace: Option<String>,
    pub namespace: Option<UpdateRepositoryNamespace>,
    pub path: Option<String>,
    pub path_with_namespace: Option<String>,
    pub snippets_enabled: Option<bool>,
    pub ssh_url_to_repo: Option<String>,
    pub visibility_level: Option<i64>,
    pub web_url: Option<String>,
    pub wiki_enabled: Option<bool>,
}
model! { UpdateRepositoryResult {
    0 "archived" archived, 1 "avatarUrl" avatar_url, 2 "buildsEnabled" builds_enabled, 3 "createdAt" created_at,
    4 "creatorId" creator_id, 5 "defaultBranch" default_branch, 6 "description" description,
    7 "httpUrlToRepo" http_url_to_repo, 8 "id" id, 9 "issuesEnabled" issues_enabled,
    10 "lastActivityAt" last_activity_at, 11 "mergeRequestsEnabled" merge_requests_enabled, 12 "name" name,
    13 "nameWithNamespace" name_with_namespace, 14 "namespace" namespace, 15 "path" path,
    16 "pathWithNamespace" path_with_namespace, 17 "snippetsEnabled" snippets_enabled,
    18 "sshUrlToRepo" ssh_url_to_repo, 19 "visibilityLevel" visibility_level, 20 "webUrl" web_url,
    21 "wikiEnabled" wiki_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryNamespace {
    pub avatar: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub path: Option<String>,
    pub updated_at: Option<String>,
    pub visibility_level: Option<i64>,
}
model! { UpdateRepositoryNamespace {
    0 "avatar" avatar, 1 "createdAt" created_at, 2 "description" description, 3 "id" id, 4 "name" name,
    5 "ownerId" owner_id, 6 "path" path, 7 "updatedAt" updated_at, 8 "visibilityLevel" visibility_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryMember {
    pub access_token: Option<Secret>,
    pub organization_id: String,
    pub access_level: Option<i64>,
    pub expire_at: Option<String>,
    pub member_type: Option<String>,
    pub related_id: Option<String>,
    pub related_infos: Option<Vec<UpdateRepositoryMemberRelatedInfos>>,
    pub repository_id: i64,
    pub aliyun_pk: String,
}
operation! { UpdateRepositoryMember(organization_id: String, repository_id: i64, aliyun_pk: String)
    "UpdateRepositoryMember" -> UpdateRepositoryMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "accessLevel" access_level: i64,
    3 "expireAt" expire_at: String, 4 "memberType" member_type: String, 5 "relatedId" related_id: String,
    6 "relatedInfos" related_infos: Vec<UpdateRepositoryMemberRelatedInfos>, 7 "repositoryId" repository_id,
    8 "aliyunPk" aliyun_pk
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/repository/{repositoryId}/members/{aliyunPk}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryMemberRelatedInfos {
    pub related_id: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
}
input! { UpdateRepositoryMemberRelatedInfos() {
    0 "relatedId" related_id: String, 1 "sourceId" source_id: i64, 2 "sourceType" source_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateRepositoryMemberResult>,
    pub success: Option<bool>,
}
model! { UpdateRepositoryMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "result" result, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryMemberResult {
    pub access_level: Option<i64>,
    pub avatar_url: Option<String>,
    pub email: Option<String>,
    pub expire_at: Option<String>,
    pub id: Option<i64>,
    pub member_name: Option<String>,
    pub member_type: Option<String>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub source_type: Option<String>,
    pub state: Option<String>,
    pub username: Option<String>,
    pub web_url: Option<String>,
}
model! { UpdateRepositoryMemberResult {
    0 "accessLevel" access_level, 1 "avatarUrl" avatar_url, 2 "email" email, 3 "expireAt" expire_at, 4 "id" id,
    5 "memberName" member_name, 6 "memberType" member_type, 7 "name" name, 8 "sourceId" source_id,
    9 "sourceType" source_type, 10 "state" state, 11 "username" username, 12 "webUrl" web_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceMember {
    pub role_name: String,
    pub organization_id: String,
    /// 1 to 999999999999999.
    pub resource_type: String,
    pub resource_id: i64,
    pub account_id: String,
}

/// What [`UpdateResourceMember::new`] takes.
pub struct UpdateResourceMemberRequired {
    pub role_name: String,
    pub organization_id: String,
    pub resource_type: String,
    pub resource_id: i64,
    pub account_id: String,
}
operation! { UpdateResourceMember{UpdateResourceMemberRequired: role_name, organization_id, resource_type, resource_id, account_id}
    "UpdateResourceMember" -> UpdateResourceMemberOutput {
    0 "roleName" role_name, 1 "organizationId" organization_id, 2 "resourceType" resource_type,
    3 "resourceId" resource_id, 4 "accountId" account_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/{resourceType}/{resourceId}/members/{accountId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateResourceMemberOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCase {
    pub update_workitem_property_request: Vec<UpdateTestCaseUpdateWorkitemPropertyRequest>,
    pub organization_id: String,
    pub testcase_identifier: String,
}
operation! { UpdateTestCase(update_workitem_property_request: Vec<UpdateTestCaseUpdateWorkitemPropertyRequest>, organization_id: String, testcase_identifier: String)
    "UpdateTestCase" -> UpdateTestCaseOutput {
    0 "updateWorkitemPropertyRequest" update_workitem_property_request, 1 "organizationId" organization_id,
    2 "testcaseIdentifier" testcase_identifier
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/testhub/testcase/{testcaseIdentifier}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseUpdateWorkitemPropertyRequest {
    pub field_identifier: Option<String>,
    pub field_value: Option<String>,
}
input! { UpdateTestCaseUpdateWorkitemPropertyRequest(field_identifier: String, field_value: String) {
    0 "fieldIdentifier" field_identifier: String, 1 "fieldValue" field_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseOutput {
    pub testcase: Option<UpdateTestCaseTestcase>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTestCaseOutput {
    0 "Testcase" testcase, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseTestcase {
    pub assigned_to: Option<UpdateTestCaseAssignedTo>,
    pub category_identifier: Option<String>,
    pub creator: Option<UpdateTestCaseCreator>,
    pub detail_info: Option<UpdateTestCaseDetailInfo>,
    pub directory: Option<UpdateTestCaseDirectory>,
    pub identifier: Option<String>,
    pub modifier: Option<UpdateTestCaseModifier>,
    pub space_identifier: Option<String>,
    pub space_type: Option<String>,
    pub subject: Option<String>,
}
model! { UpdateTestCaseTestcase {
    0 "assignedTo" assigned_to, 1 "categoryIdentifier" category_identifier, 2 "creator" creator,
    3 "detailInfo" detail_info, 4 "directory" directory, 5 "identifier" identifier, 6 "modifier" modifier,
    7 "spaceIdentifier" space_identifier, 8 "spaceType" space_type, 9 "subject" subject
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseAssignedTo {
    pub assign_identifier: Option<String>,
    pub name: Option<String>,
    pub tb_role_id: Option<String>,
}
model! { UpdateTestCaseAssignedTo {
    0 "assignIdentifier" assign_identifier, 1 "name" name, 2 "tbRoleId" tb_role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseCreator {
    pub create_identifier: Option<String>,
    pub name: Option<String>,
}
model! { UpdateTestCaseCreator {
    0 "createIdentifier" create_identifier, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseDetailInfo {
    pub expected_result: Option<UpdateTestCaseExpectedResult>,
    pub precondition: Option<UpdateTestCasePrecondition>,
    pub step_content: Option<UpdateTestCaseStepContent>,
    pub step_type: Option<String>,
}
model! { UpdateTestCaseDetailInfo {
    0 "expectedResult" expected_result, 1 "precondition" precondition, 2 "stepContent" step_content,
    3 "stepType" step_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseExpectedResult {
    pub expect_content: Option<String>,
    pub expect_content_type: Option<String>,
    pub expect_identifier: Option<String>,
}
model! { UpdateTestCaseExpectedResult {
    0 "expectContent" expect_content, 1 "expectContentType" expect_content_type, 2 "expectIdentifier" expect_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCasePrecondition {
    pub pre_content: Option<String>,
    pub pre_content_type: Option<String>,
    pub pre_identifier: Option<String>,
}
model! { UpdateTestCasePrecondition {
    0 "preContent" pre_content, 1 "preContentType" pre_content_type, 2 "preIdentifier" pre_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseStepContent {
    pub step_content: Option<String>,
    pub step_content_type: Option<String>,
    pub step_identifier: Option<String>,
}
model! { UpdateTestCaseStepContent {
    0 "stepContent" step_content, 1 "stepContentType" step_content_type, 2 "stepIdentifier" step_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseDirectory {
    pub child_identifier: Option<String>,
    pub directory_identifier: Option<String>,
    pub name: Option<String>,
    pub path_name: Option<Vec<String>>,
}
model! { UpdateTestCaseDirectory {
    0 "childIdentifier" child_identifier, 1 "directoryIdentifier" directory_identifier, 2 "name" name,
    3 "pathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseModifier {
    pub modify_identifier: Option<String>,
    pub name: Option<String>,
}
model! { UpdateTestCaseModifier {
    0 "modifyIdentifier" modify_identifier, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestResult {
    pub executor: Option<String>,
    pub status: Option<String>,
    pub organization_id: String,
    pub test_plan_identifier: String,
    pub testcase_identifier: String,
}
operation! { UpdateTestResult(organization_id: String, test_plan_identifier: String, testcase_identifier: String)
    "UpdateTestResult" -> UpdateTestResultOutput {
    0 "executor" executor: String, 1 "status" status: String, 2 "organizationId" organization_id,
    3 "testPlanIdentifier" test_plan_identifier, 4 "testcaseIdentifier" testcase_identifier
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/testhub/testplan/{testPlanIdentifier}/testresult/{testcaseIdentifier}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestResultOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTestResultOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVariableGroup {
    pub description: Option<String>,
    pub name: String,
    pub variables: String,
    pub organization_id: String,
    pub id: i64,
}
operation! { UpdateVariableGroup(name: String, variables: String, organization_id: String, id: i64)
    "UpdateVariableGroup" -> UpdateVariableGroupOutput {
    0 "description" description: String, 1 "name" name, 2 "variables" variables, 3 "organizationId" organization_id,
    4 "id" id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/organization/{organizationId}/variableGroups/{id}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVariableGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVariableGroupOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkItem {
    pub field_type: String,
    pub identifier: String,
    pub property_key: String,
    pub property_value: String,
    pub organization_id: String,
}

/// What [`UpdateWorkItem::new`] takes.
pub struct UpdateWorkItemRequired {
    pub field_type: String,
    pub identifier: String,
    pub property_key: String,
    pub property_value: String,
    pub organization_id: String,
}
operation! { UpdateWorkItem{UpdateWorkItemRequired: field_type, identifier, property_key, property_value, organization_id}
    "UpdateWorkItem" -> UpdateWorkItemOutput {
    0 "fieldType" field_type, 1 "identifier" identifier, 2 "propertyKey" property_key, 3 "propertyValue" property_value,
    4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitems/update", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkItemOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workitem: Option<UpdateWorkItemWorkitem>,
}
model! { UpdateWorkItemOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success, 3 "workitem" workitem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkItemWorkitem {
    pub assigned_to: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub document: Option<String>,
    pub document_format: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub logical_status: Option<String>,
    pub modifier: Option<String>,
    pub parent_identifier: Option<String>,
    pub serial_number: Option<String>,
    pub space_identifier: Option<String>,
    pub space_name: Option<String>,
    pub space_type: Option<String>,
    pub sprint_identifier: Option<String>,
    pub status: Option<String>,
    pub status_identifier: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub subject: Option<String>,
    pub update_status_at: Option<i64>,
    pub workitem_type_identifier: Option<String>,
}
model! { UpdateWorkItemWorkitem {
    0 "assignedTo" assigned_to, 1 "categoryIdentifier" category_identifier, 2 "creator" creator, 3 "document" document,
    4 "documentFormat" document_format, 5 "gmtCreate" gmt_create, 6 "gmtModified" gmt_modified,
    7 "identifier" identifier, 8 "logicalStatus" logical_status, 9 "modifier" modifier,
    10 "parentIdentifier" parent_identifier, 11 "serialNumber" serial_number, 12 "spaceIdentifier" space_identifier,
    13 "spaceName" space_name, 14 "spaceType" space_type, 15 "sprintIdentifier" sprint_identifier, 16 "status" status,
    17 "statusIdentifier" status_identifier, 18 "statusStageIdentifier" status_stage_identifier, 19 "subject" subject,
    20 "updateStatusAt" update_status_at, 21 "workitemTypeIdentifier" workitem_type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemComment {
    pub comment_id: i64,
    pub content: String,
    pub format_type: String,
    pub workitem_identifier: String,
    pub organization_id: String,
}

/// What [`UpdateWorkitemComment::new`] takes.
pub struct UpdateWorkitemCommentRequired {
    pub comment_id: i64,
    pub content: String,
    pub format_type: String,
    pub workitem_identifier: String,
    pub organization_id: String,
}
operation! { UpdateWorkitemComment{UpdateWorkitemCommentRequired: comment_id, content, format_type, workitem_identifier, organization_id}
    "UpdateWorkitemComment" -> UpdateWorkitemCommentOutput {
    0 "commentId" comment_id, 1 "content" content, 2 "formatType" format_type,
    3 "workitemIdentifier" workitem_identifier, 4 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitems/commentUpdate", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemCommentOutput {
    pub comment: Option<UpdateWorkitemCommentComment>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { UpdateWorkitemCommentOutput {
    0 "comment" comment, 1 "errorCode" error_code, 2 "errorMsg" error_msg, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemCommentComment {
    pub content: Option<String>,
    pub create_time: Option<i64>,
    pub format_type: Option<String>,
    pub id: Option<String>,
    pub is_top: Option<bool>,
    pub modified_time: Option<i64>,
    pub parent_id: Option<i64>,
    pub target_identifier: Option<String>,
    pub target_type: Option<String>,
    pub top_time: Option<i64>,
    pub user: Option<UpdateWorkitemCommentUser>,
}
model! { UpdateWorkitemCommentComment {
    0 "content" content, 1 "createTime" create_time, 2 "formatType" format_type, 3 "id" id, 4 "isTop" is_top,
    5 "modifiedTime" modified_time, 6 "parentId" parent_id, 7 "targetIdentifier" target_identifier,
    8 "targetType" target_type, 9 "topTime" top_time, 10 "user" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemCommentUser {
    pub account: Option<String>,
    pub avatar: Option<String>,
    pub display_name: Option<String>,
    pub identifier: Option<String>,
    pub nick_name: Option<String>,
    pub real_name: Option<String>,
}
model! { UpdateWorkitemCommentUser {
    0 "account" account, 1 "avatar" avatar, 2 "displayName" display_name, 3 "identifier" identifier,
    4 "nickName" nick_name, 5 "realName" real_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemField {
    pub update_workitem_property_request: Vec<UpdateWorkitemFieldUpdateWorkitemPropertyRequest>,
    pub workitem_identifier: String,
    pub organization_id: String,
}
operation! { UpdateWorkitemField(update_workitem_property_request: Vec<UpdateWorkitemFieldUpdateWorkitemPropertyRequest>, workitem_identifier: String, organization_id: String)
    "UpdateWorkitemField" -> UpdateWorkitemFieldOutput {
    0 "updateWorkitemPropertyRequest" update_workitem_property_request, 1 "workitemIdentifier" workitem_identifier,
    2 "organizationId" organization_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitems/updateWorkitemField", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemFieldUpdateWorkitemPropertyRequest {
    pub field_identifier: Option<String>,
    pub field_value: Option<String>,
}
input! { UpdateWorkitemFieldUpdateWorkitemPropertyRequest(field_identifier: String, field_value: String) {
    0 "fieldIdentifier" field_identifier: String, 1 "fieldValue" field_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemFieldOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub workitem: Option<UpdateWorkitemFieldWorkitem>,
}
model! { UpdateWorkitemFieldOutput {
    0 "errorCode" error_code, 1 "errorMsg" error_msg, 2 "success" success, 3 "workitem" workitem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemFieldWorkitem {
    pub assigned_to: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub document: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub logical_status: Option<String>,
    pub modifier: Option<String>,
    pub parent_identifier: Option<String>,
    pub serial_number: Option<String>,
    pub space_identifier: Option<String>,
    pub space_name: Option<String>,
    pub space_type: Option<String>,
    pub sprint_identifier: Option<String>,
    pub status: Option<String>,
    pub status_identifier: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub subject: Option<String>,
    pub update_status_at: Option<i64>,
    pub workitem_type_identifier: Option<String>,
}
model! { UpdateWorkitemFieldWorkitem {
    0 "assignedTo" assigned_to, 1 "categoryIdentifier" category_identifier, 2 "creator" creator, 3 "document" document,
    4 "gmtCreate" gmt_create, 5 "gmtModified" gmt_modified, 6 "identifier" identifier, 7 "logicalStatus" logical_status,
    8 "modifier" modifier, 9 "parentIdentifier" parent_identifier, 10 "serialNumber" serial_number,
    11 "spaceIdentifier" space_identifier, 12 "spaceName" space_name, 13 "spaceType" space_type,
    14 "sprintIdentifier" sprint_identifier, 15 "status" status, 16 "statusIdentifier" status_identifier,
    17 "statusStageIdentifier" status_stage_identifier, 18 "subject" subject, 19 "updateStatusAt" update_status_at,
    20 "workitemTypeIdentifier" workitem_type_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkitemAttachmentCreate {
    pub file_key: String,
    pub original_filename: String,
    pub organization_id: String,
    pub workitem_identifier: String,
}
operation! { WorkitemAttachmentCreate(file_key: String, original_filename: String, organization_id: String, workitem_identifier: String)
    "WorkitemAttachmentCreate" -> WorkitemAttachmentCreateOutput {
    0 "fileKey" file_key, 1 "originalFilename" original_filename, 2 "organizationId" organization_id,
    3 "workitemIdentifier" workitem_identifier
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/organization/{organizationId}/workitem/{workitemIdentifier}/attachment", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkitemAttachmentCreateOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { WorkitemAttachmentCreateOutput {
    0 "errorCode" error_code, 1 "errorMessage" error_message, 2 "success" success
} }

#[cfg(feature = "reflect")]
register! {
    AddGroupMember, AddPipelineRelations, AddRepositoryMember, AddWebhook, CancelExecutionReleaseStage,
    CloseMergeRequest, CreateAppMembers, CreateBranch, CreateChangeRequest, CreateCheckRun, CreateComment,
    CreateCommitStatus, CreateCommitWithMultipleFiles, CreateDeployKey, CreateFile, CreateFlowTag, CreateFlowTagGroup,
    CreateHostGroup, CreateMergeRequest, CreateOAuthToken, CreatePipeline, CreatePipelineGroup, CreateProject,
    CreateProjectLabel, CreateProtectdBranch, CreatePushRule, CreateRepository, CreateRepositoryGroup,
    CreateResourceMember, CreateServiceAuth, CreateServiceConnection, CreateServiceCredential, CreateSprint,
    CreateSshKey, CreateTag, CreateTestCase, CreateUserKey, CreateVariableGroup, CreateWorkitem, CreateWorkitemComment,
    CreateWorkitemEstimate, CreateWorkitemRecord, CreateWorkitemV2, DeleteAppMember, DeleteBranch, DeleteFile,
    DeleteFlowTag, DeleteFlowTagGroup, DeleteGroupMember, DeleteHostGroup, DeletePipeline, DeletePipelineGroup,
    DeletePipelineRelations, DeleteProject, DeleteProjectLabel, DeleteProtectedBranch, DeletePushRule, DeleteRepository,
    DeleteRepositoryGroup, DeleteRepositoryMember, DeleteRepositoryWebhook, DeleteResourceMember, DeleteTag,
    DeleteUserKey, DeleteVariableGroup, DeleteWorkitem, DeleteWorkitemAllComment, DeleteWorkitemComment,
    EnableDeployKey, ExecuteChangeRequestReleaseStage, ExportInsightCustomValue, ExportInsightExpectedWorkTime,
    ExportInsightField, ExportInsightSpace, ExportInsightSpaceRef, ExportInsightSprint, ExportInsightTagRef,
    ExportInsightWorkTime, ExportInsightWorkitemStatus, ExportInsightWorkitemStatusJoinWorkitemDefectExtra,
    ExportInsightWorkitemVersion, ExportWorkitemActivity, GetApplication, GetBranchInfo, GetCheckRun,
    GetCodeupOrganization, GetCompareDetail, GetCustomFieldOption, GetFileBlobs, GetFileLastCommit, GetFlowTagGroup,
    GetGroupByPath, GetGroupDetail, GetHostGroup, GetMergeRequest, GetMergeRequestChangeTree, GetOrganizationMember,
    GetPipeline, GetPipelineArtifactUrl, GetPipelineEmasArtifactUrl, GetPipelineGroup, GetPipelineRun,
    GetPipelineScanReportUrl, GetProjectInfo, GetProjectMember, GetReleaseStagePipelineRun, GetRepository,
    GetRepositoryCommit, GetRepositoryTag, GetSearchCodePreview, GetSprintInfo, GetTestResultList, GetTestcaseList,
    GetUserInfo, GetVMDeployOrder, GetVariableGroup, GetWorkItemActivity, GetWorkItemInfo, GetWorkItemWorkFlowInfo,
    GetWorkitemAttachmentCreatemeta, GetWorkitemCommentList, GetWorkitemFile, GetWorkitemRelations,
    GetWorkitemTimeTypeList, JoinPipelineGroup, LinkMergeRequestLabel, ListAllReleaseWorkflows,
    ListAppReleaseStageExecutionIntegratedMetadata, ListAppReleaseStageExecutions, ListApplicationMembers,
    ListApplications, ListChangeRequestWorkflowExecutions, ListChangeRequests, ListCheckRuns, ListCommitStatuses,
    ListFlowTagGroups, ListGroupMember, ListGroupRepositories, ListHostGroups, ListJoinedOrganizations,
    ListMergeRequestComments, ListMergeRequestFilesReads, ListMergeRequestLabels, ListMergeRequestPatchSets,
    ListMergeRequests, ListOrganizationMembers, ListOrganizations, ListPipelineGroupPipelines, ListPipelineGroups,
    ListPipelineJobHistorys, ListPipelineJobs, ListPipelineRelations, ListPipelineRuns, ListPipelines,
    ListProjectLabels, ListProjectMembers, ListProjectTemplates, ListProjectWorkitemTypes, ListProjects,
    ListProtectedBranches, ListPushRules, ListRepositories, ListRepositoryBranches, ListRepositoryCommitDiff,
    ListRepositoryCommits, ListRepositoryGroups, ListRepositoryMemberWithInherited, ListRepositoryTags,
    ListRepositoryTree, ListRepositoryWebhook, ListResourceMembers, ListSearchCommit, ListSearchRepository,
    ListSearchSourceCode, ListServiceAuths, ListServiceConnections, ListServiceCredentials, ListSprints,
    ListTestCaseFields, ListUserDrawRecordByPk, ListUserKeys, ListUserResources, ListVariableGroups,
    ListWorkItemAllFields, ListWorkItemWorkFlowStatus, ListWorkitemAttachments, ListWorkitemEstimate, ListWorkitemTime,
    ListWorkitems, LogPipelineJobRun, LogVMDeployMachine, MergeMergeRequest, PassPipelineValidate,
    PassReleaseStagePipelineValidate, RefusePipelineValidate, RefuseReleaseStagePipelineValidate, ReopenMergeRequest,
    ResetSshKey, ResumeVMDeployOrder, RetryPipelineJobRun, RetryVMDeployMachine, ReviewMergeRequest, SkipPipelineJobRun,
    SkipVMDeployMachine, StartPipelineRun, StopPipelineJobRun, StopPipelineRun, StopVMDeployOrder, TransferRepository,
    TriggerRepositoryMirrorSync, UpdateAppMember, UpdateApplication, UpdateCheckRun, UpdateFile, UpdateFlowTag,
    UpdateFlowTagGroup, UpdateGroup, UpdateGroupMember, UpdateHostGroup, UpdateMergeRequest,
    UpdateMergeRequestPersonnel, UpdateOrganizationMember, UpdatePipeline, UpdatePipelineBaseInfo, UpdatePipelineGroup,
    UpdateProjectField, UpdateProjectLabel, UpdateProjectMember, UpdatePushReviewOnOff, UpdatePushRule,
    UpdateRepository, UpdateRepositoryMember, UpdateResourceMember, UpdateTestCase, UpdateTestResult,
    UpdateVariableGroup, UpdateWorkItem, UpdateWorkitemComment, UpdateWorkitemField, WorkitemAttachmentCreate
}
