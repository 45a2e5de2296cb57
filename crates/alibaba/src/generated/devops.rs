//! `devops` of Alibaba Cloud, API version 2021-06-25.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/devops/2021-06-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, devops::GetUserInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetUserInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "devops.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "devops-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("devops", "2021-06-25", "devops", &ENDPOINTS);

/// Adds group member: `AddGroupMember` of `devops` 2021-06-25.
///
/// POST `/repository/groups/{groupId}/members/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/AddGroupMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupMember {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub access_level: i64,
    /// Required.
    pub aliyun_pks: String,
    /// Required.
    pub group_id: i64,
}
operation! { AddGroupMember(organization_id: String, access_level: i64, aliyun_pks: String, group_id: i64)
    "AddGroupMember" -> AddGroupMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "accessLevel" access_level,
    3 "aliyunPks" aliyun_pks, 4 "groupId" group_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/repository/groups/{groupId}/members/create", body: BodyStyle::Json, } }

/// Response of [`AddGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddGroupMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<AddGroupMemberResult>,
    pub success: Option<bool>,
}
model! { AddGroupMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<AddGroupMemberResult>, 3 "success" success: bool
} }

/// In the response of [`AddGroupMember`].
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
    0 "accessLevel" access_level: i64, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "name" name: String, 5 "sourceId" source_id: i64, 6 "state" state: String, 7 "username" username: String
} }

/// Adds pipeline relations: `AddPipelineRelations` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/{pipelineId}/pipelineRelations`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/AddPipelineRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPipelineRelations {
    /// Required.
    pub rel_object_ids: String,
    /// Required.
    pub rel_object_type: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
}
operation! {
    AddPipelineRelations(rel_object_ids: String, rel_object_type: String, organization_id: String, pipeline_id: i64)
    "AddPipelineRelations" -> AddPipelineRelationsOutput {
    0 "relObjectIds" rel_object_ids, 1 "relObjectType" rel_object_type, 2 "organizationId" organization_id,
    3 "pipelineId" pipeline_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/organization/{organizationId}/{pipelineId}/pipelineRelations", } }

/// Response of [`AddPipelineRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPipelineRelationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddPipelineRelationsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Adds repository member: `AddRepositoryMember` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/members`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/AddRepositoryMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRepositoryMember {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub access_level: i64,
    /// Required.
    pub aliyun_pks: String,
    /// Required. 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { AddRepositoryMember(organization_id: String, access_level: i64, aliyun_pks: String, repository_id: i64)
    "AddRepositoryMember" -> AddRepositoryMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "accessLevel" access_level,
    3 "aliyunPks" aliyun_pks, 4 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/members", body: BodyStyle::Json, } }

/// Response of [`AddRepositoryMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRepositoryMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<AddRepositoryMemberResult>,
    pub success: Option<bool>,
}
model! { AddRepositoryMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<AddRepositoryMemberResult>, 3 "success" success: bool
} }

/// In the response of [`AddRepositoryMember`].
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
    0 "accessLevel" access_level: i64, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "state" state: String
} }

/// Adds webhook: `AddWebhook` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/webhooks/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/AddWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWebhook {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub description: Option<String>,
    pub enable_ssl_verification: Option<bool>,
    pub merge_requests_events: Option<bool>,
    pub note_events: Option<bool>,
    pub push_events: Option<bool>,
    /// Secret.
    pub secret_token: Option<Secret>,
    pub tag_push_events: Option<bool>,
    /// Required.
    pub url: String,
    /// Required. 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { AddWebhook(organization_id: String, url: String, repository_id: i64) "AddWebhook" -> AddWebhookOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "description" description: String,
    3 "enableSslVerification" enable_ssl_verification: bool, 4 "mergeRequestsEvents" merge_requests_events: bool,
    5 "noteEvents" note_events: bool, 6 "pushEvents" push_events: bool, 7 "secretToken" secret_token: Secret,
    8 "tagPushEvents" tag_push_events: bool, 9 "url" url, 10 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/webhooks/create", body: BodyStyle::Json, } }

/// Response of [`AddWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddWebhookOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<AddWebhookResult>,
    pub success: Option<bool>,
}
model! { AddWebhookOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: AddWebhookResult,
    3 "success" success: bool
} }

/// In the response of [`AddWebhook`].
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
    /// Secret.
    pub secret_token: Option<Secret>,
    pub tag_push_events: Option<bool>,
    pub url: Option<String>,
}
model! { AddWebhookResult {
    0 "createdAt" created_at: String, 1 "description" description: String,
    2 "enableSslVerification" enable_ssl_verification: bool, 3 "id" id: i64,
    4 "lastTestResult" last_test_result: String, 5 "mergeRequestsEvents" merge_requests_events: bool,
    6 "noteEvents" note_events: bool, 7 "pushEvents" push_events: bool, 8 "repositoryId" repository_id: i64,
    9 "secretToken" secret_token: Secret, 10 "tagPushEvents" tag_push_events: bool, 11 "url" url: String
} }

/// Cancels execution release stage: `CancelExecutionReleaseStage` of `devops` 2021-06-25.
///
/// POST
/// `/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3Acancel`.
/// Changes data. See <https://api.alibabacloud.com/document/devops/2021-06-25/CancelExecutionReleaseStage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelExecutionReleaseStage {
    pub organization_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub release_workflow_sn: String,
    /// Required.
    pub release_stage_sn: String,
    /// Required.
    pub execution_number: String,
}
operation! {
    CancelExecutionReleaseStage(app_name: String, release_workflow_sn: String, release_stage_sn: String, execution_number: String)
    "CancelExecutionReleaseStage" -> CancelExecutionReleaseStageOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name, 2 "releaseWorkflowSn" release_workflow_sn,
    3 "releaseStageSn" release_stage_sn, 4 "executionNumber" execution_number
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3Acancel", } }

/// Response of [`CancelExecutionReleaseStage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelExecutionReleaseStageOutput {
    pub success: Option<bool>,
}
model! { CancelExecutionReleaseStageOutput {
    0 "success" success: bool
} }

/// Closes merge request: `CloseMergeRequest` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/{repositoryId}/merge_requests/{localId}/close`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CloseMergeRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMergeRequest {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub local_id: i64,
}
operation! { CloseMergeRequest(organization_id: String, repository_id: i64, local_id: i64)
    "CloseMergeRequest" -> CloseMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "localId" local_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/close", } }

/// Response of [`CloseMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CloseMergeRequestResult>,
    pub success: Option<bool>,
}
model! { CloseMergeRequestOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: CloseMergeRequestResult, 3 "success" success: bool
} }

/// In the response of [`CloseMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseMergeRequestResult {
    pub result: Option<bool>,
}
model! { CloseMergeRequestResult {
    0 "result" result: bool
} }

/// Creates app members: `CreateAppMembers` of `devops` 2021-06-25.
///
/// POST `/appstack/apps/{appName}/members`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateAppMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppMembers {
    pub organization_id: Option<String>,
    pub player_list: Option<Vec<CreateAppMembersPlayerList>>,
    pub role_names: Option<Vec<String>>,
    /// Required.
    pub app_name: String,
}
operation! { CreateAppMembers(app_name: String) "CreateAppMembers" -> CreateAppMembersOutput {
    0 "organizationId" organization_id: String, 1 "playerList" player_list: Vec<CreateAppMembersPlayerList>,
    2 "roleNames" role_names: Vec<String>, 3 "appName" app_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/appstack/apps/{appName}/members", body: BodyStyle::Json, } }

/// In the request of [`CreateAppMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppMembersPlayerList {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateAppMembersPlayerList() {
    0 "id" id: String, 1 "type" r#type: String
} }

/// Response of [`CreateAppMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppMembersOutput {
    pub body: Option<String>,
}
model! { CreateAppMembersOutput {
    0 "body" body: String
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Creates branch: `CreateBranch` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/branches`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranch {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub branch_name: String,
    /// Required.
    pub r#ref: String,
    /// Required.
    pub repository_id: String,
}
operation! { CreateBranch(organization_id: String, branch_name: String, r#ref: String, repository_id: String)
    "CreateBranch" -> CreateBranchOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "branchName" branch_name, 3 "ref" r#ref,
    4 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/branches", body: BodyStyle::Json, } }

/// Response of [`CreateBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranchOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateBranchResult>,
    pub success: Option<bool>,
}
model! { CreateBranchOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreateBranchResult,
    3 "success" success: bool
} }

/// In the response of [`CreateBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBranchResult {
    pub commit: Option<CreateBranchCommit>,
    pub name: Option<String>,
    pub protected: Option<bool>,
}
model! { CreateBranchResult {
    0 "commit" commit: CreateBranchCommit, 1 "name" name: String, 2 "protected" protected: bool
} }

/// In the response of [`CreateBranch`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { CreateBranchCommit {
    0 "authorEmail" author_email: String, 1 "authorName" author_name: String, 2 "authoredDate" authored_date: String,
    3 "committedDate" committed_date: String, 4 "committerEmail" committer_email: String,
    5 "committerName" committer_name: String, 6 "createdAt" created_at: String, 7 "id" id: String,
    8 "message" message: String, 9 "parentIds" parent_ids: Vec<String>, 10 "shortId" short_id: String,
    11 "title" title: String
} }

/// Creates change request: `CreateChangeRequest` of `devops` 2021-06-25.
///
/// POST `/appstack/apps/{appName}/changeRequests`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateChangeRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangeRequest {
    pub organization_id: Option<String>,
    /// Required.
    pub app_code_repo_sn: String,
    pub auto_delete_branch_when_end: Option<bool>,
    /// Required.
    pub branch_name: String,
    pub create_branch: Option<bool>,
    pub owner_account_id: Option<String>,
    /// Required.
    pub owner_id: String,
    /// Required.
    pub title: String,
    /// Required.
    pub app_name: String,
}

/// Arguments of [`CreateChangeRequest::new`].
pub struct CreateChangeRequestRequired {
    pub app_code_repo_sn: String,
    pub branch_name: String,
    pub owner_id: String,
    pub title: String,
    pub app_name: String,
}
operation! {
    CreateChangeRequest { CreateChangeRequestRequired: app_code_repo_sn, branch_name, owner_id, title, app_name }
    "CreateChangeRequest" -> CreateChangeRequestOutput {
    0 "organizationId" organization_id: String, 1 "appCodeRepoSn" app_code_repo_sn,
    2 "autoDeleteBranchWhenEnd" auto_delete_branch_when_end: bool, 3 "branchName" branch_name,
    4 "createBranch" create_branch: bool, 5 "ownerAccountId" owner_account_id: String, 6 "ownerId" owner_id,
    7 "title" title, 8 "appName" app_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/appstack/apps/{appName}/changeRequests", body: BodyStyle::Json, } }

/// Response of [`CreateChangeRequest`].
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
    0 "appCodeRepoSn" app_code_repo_sn: String, 1 "appName" app_name: String,
    2 "autoDeleteBranchWhenEnd" auto_delete_branch_when_end: bool, 3 "branch" branch: String,
    4 "creatorAccountId" creator_account_id: String, 5 "creatorId" creator_id: String, 6 "gmtCreate" gmt_create: String,
    7 "gmtModified" gmt_modified: String, 8 "name" name: String, 9 "originBranch" origin_branch: String,
    10 "originBranchRevisionSha" origin_branch_revision_sha: String, 11 "ownerAccountId" owner_account_id: String,
    12 "ownerId" owner_id: String, 13 "sn" sn: String, 14 "state" state: String, 15 "type" r#type: String
} }

/// Creates check run: `CreateCheckRun` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/check_runs/create_check_run`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateCheckRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRun {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    pub annotations: Option<Vec<CreateCheckRunAnnotations>>,
    pub completed_at: Option<String>,
    pub conclusion: Option<String>,
    pub details_url: Option<String>,
    pub external_id: Option<String>,
    /// Required.
    pub head_sha: String,
    /// Required.
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
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] { path: "/api/v4/projects/check_runs/create_check_run", body: BodyStyle::Json, } }

/// In the request of [`CreateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunAnnotations {
    /// Required.
    pub annotation_level: Option<String>,
    pub end_column: Option<i64>,
    /// Required.
    pub end_line: Option<i64>,
    /// Required.
    pub message: Option<String>,
    /// Required.
    pub path: Option<String>,
    pub raw_details: Option<String>,
    pub start_column: Option<i64>,
    /// Required.
    pub start_line: Option<i64>,
    pub title: Option<String>,
}

/// Arguments of [`CreateCheckRunAnnotations::new`].
pub struct CreateCheckRunAnnotationsRequired {
    pub annotation_level: String,
    pub end_line: i64,
    pub message: String,
    pub path: String,
    pub start_line: i64,
}
input! {
    CreateCheckRunAnnotations { CreateCheckRunAnnotationsRequired: annotation_level, end_line, message, path, start_line } {
    0 "annotationLevel" annotation_level: String, 1 "endColumn" end_column: i64, 2 "endLine" end_line: i64,
    3 "message" message: String, 4 "path" path: String, 5 "rawDetails" raw_details: String,
    6 "startColumn" start_column: i64, 7 "startLine" start_line: i64, 8 "title" title: String
} }

/// In the request of [`CreateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunOutputItem {
    pub images: Option<Vec<CreateCheckRunImages>>,
    /// Required.
    pub summary: Option<String>,
    pub text: Option<String>,
    /// Required.
    pub title: Option<String>,
}
input! { CreateCheckRunOutputItem(summary: String, title: String) {
    0 "images" images: Vec<CreateCheckRunImages>, 1 "summary" summary: String, 2 "text" text: String,
    3 "title" title: String
} }

/// In the request of [`CreateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunImages {
    /// Required.
    pub alt: Option<String>,
    pub caption: Option<String>,
    /// Required.
    pub image_url: Option<String>,
}
input! { CreateCheckRunImages(alt: String, image_url: String) {
    0 "alt" alt: String, 1 "caption" caption: String, 2 "imageUrl" image_url: String
} }

/// Response of [`CreateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateCheckRunResult>,
    pub success: Option<bool>,
}
model! { CreateCheckRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreateCheckRunResult,
    3 "success" success: bool
} }

/// In the response of [`CreateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunResult {
    pub annotations: Vec<CreateCheckRunResultAnnotations>,
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
    0 "annotations" annotations: Vec<CreateCheckRunResultAnnotations>,
    1 "checkSuite" check_suite: CreateCheckRunCheckSuite, 2 "completedAt" completed_at: String,
    3 "conclusion" conclusion: String, 4 "createdAt" created_at: String, 5 "detailsUrl" details_url: String,
    6 "externalId" external_id: String, 7 "headSha" head_sha: String, 8 "id" id: i64, 9 "name" name: String,
    10 "output" output: CreateCheckRunResultOutput, 11 "startedAt" started_at: String, 12 "status" status: String,
    13 "updatedAt" updated_at: String, 14 "writer" writer: CreateCheckRunWriter
} }

/// In the response of [`CreateCheckRun`].
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
    0 "annotationLevel" annotation_level: String, 1 "endColumn" end_column: i64, 2 "endLine" end_line: i64,
    3 "id" id: i64, 4 "message" message: String, 5 "path" path: String, 6 "rawDetails" raw_details: String,
    7 "startColumn" start_column: i64, 8 "startLine" start_line: i64, 9 "title" title: String
} }

/// In the response of [`CreateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunCheckSuite {
    pub id: Option<i64>,
}
model! { CreateCheckRunCheckSuite {
    0 "id" id: i64
} }

/// In the response of [`CreateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunResultOutput {
    pub images: Vec<CreateCheckRunOutputImages>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
model! { CreateCheckRunResultOutput {
    0 "images" images: Vec<CreateCheckRunOutputImages>, 1 "summary" summary: String, 2 "text" text: String,
    3 "title" title: String
} }

/// In the response of [`CreateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCheckRunOutputImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
model! { CreateCheckRunOutputImages {
    0 "alt" alt: String, 1 "caption" caption: String, 2 "imageUrl" image_url: String
} }

/// In the response of [`CreateCheckRun`].
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
    0 "id" id: String, 1 "logoUrl" logo_url: String, 2 "name" name: String, 3 "slug" slug: String,
    4 "type" r#type: String
} }

/// Creates comment: `CreateComment` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/code_reviews/comments/create_comment`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComment {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub local_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    /// Required.
    pub comment_type: String,
    /// Required.
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

/// Arguments of [`CreateComment::new`].
pub struct CreateCommentRequired {
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub comment_type: String,
    pub content: String,
}
operation! {
    CreateComment { CreateCommentRequired: local_id, organization_id, repository_identity, comment_type, content }
    "CreateComment" -> CreateCommentOutput {
    0 "accessToken" access_token: Secret, 1 "localId" local_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity, 4 "commentType" comment_type, 5 "content" content,
    6 "draft" draft: bool, 7 "filePath" file_path: String, 8 "fromPachSetBizId" from_pach_set_biz_id: String,
    9 "lineNumber" line_number: i64, 10 "parentCommentBizId" parent_comment_biz_id: String,
    11 "patchSetBizId" patch_set_biz_id: String, 12 "resolved" resolved: bool,
    13 "toPatchSetBizId" to_patch_set_biz_id: String
} [
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
] { path: "/api/v4/projects/code_reviews/comments/create_comment", body: BodyStyle::Json, } }

/// Response of [`CreateComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommentOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateCommentResult>,
    pub success: Option<bool>,
}
model! { CreateCommentOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreateCommentResult,
    3 "success" success: bool
} }

/// In the response of [`CreateComment`].
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
    0 "author" author: CreateCommentAuthor, 1 "commentBizId" comment_biz_id: String,
    2 "commentTime" comment_time: String, 3 "commentType" comment_type: String, 4 "content" content: String,
    5 "deleted" deleted: bool, 6 "filePath" file_path: String, 7 "lastEditTime" last_edit_time: String,
    8 "lineNumber" line_number: String, 9 "parentCommentBizId" parent_comment_biz_id: String,
    10 "relatedPatchSet" related_patch_set: CreateCommentRelatedPatchSet, 11 "resolved" resolved: bool,
    12 "rootCommentBizId" root_comment_biz_id: String, 13 "state" state: String
} }

/// In the response of [`CreateComment`].
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
    0 "aliyunPk" aliyun_pk: String, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "name" name: String, 5 "state" state: String, 6 "username" username: String
} }

/// In the response of [`CreateComment`].
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
    0 "commitId" commit_id: String, 1 "createdAt" created_at: String, 2 "patchSetBizId" patch_set_biz_id: String,
    3 "patchSetName" patch_set_name: String, 4 "patchSetNo" patch_set_no: String,
    5 "relatedMergeItemType" related_merge_item_type: String, 6 "shortId" short_id: String
} }

/// Creates commit status: `CreateCommitStatus` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/repository/commit_statuses/create_commit_status`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateCommitStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitStatus {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    /// Required.
    pub sha: String,
    pub context: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub state: String,
    pub target_url: Option<String>,
}
operation! { CreateCommitStatus(organization_id: String, repository_identity: String, sha: String, state: String)
    "CreateCommitStatus" -> CreateCommitStatusOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "sha" sha, 4 "context" context: String,
    5 "description" description: String, 6 "state" state, 7 "targetUrl" target_url: String
} [
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v4/projects/repository/commit_statuses/create_commit_status", body: BodyStyle::Json, } }

/// Response of [`CreateCommitStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitStatusOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateCommitStatusResult>,
    pub success: Option<bool>,
}
model! { CreateCommitStatusOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: CreateCommitStatusResult, 3 "success" success: bool
} }

/// In the response of [`CreateCommitStatus`].
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
    0 "context" context: String, 1 "creator" creator: CreateCommitStatusCreator, 2 "description" description: String,
    3 "id" id: i64, 4 "sha" sha: String, 5 "state" state: String, 6 "targetUrl" target_url: String
} }

/// In the response of [`CreateCommitStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitStatusCreator {
    pub aliyun_pk: Option<i64>,
    pub avatar_url: Option<String>,
    pub login: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateCommitStatusCreator {
    0 "aliyunPk" aliyun_pk: i64, 1 "avatarUrl" avatar_url: String, 2 "login" login: String, 3 "type" r#type: String
} }

/// Creates commit with multiple files: `CreateCommitWithMultipleFiles` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/repository/commits/files`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateCommitWithMultipleFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitWithMultipleFiles {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    /// Required.
    pub actions: Vec<CreateCommitWithMultipleFilesActions>,
    /// Required.
    pub branch: String,
    pub commit_message: Option<String>,
}
operation! {
    CreateCommitWithMultipleFiles(organization_id: String, repository_identity: String, actions: Vec<CreateCommitWithMultipleFilesActions>, branch: String)
    "CreateCommitWithMultipleFiles" -> CreateCommitWithMultipleFilesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "actions" actions, 4 "branch" branch,
    5 "commitMessage" commit_message: String
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v4/projects/repository/commits/files", body: BodyStyle::Json, } }

/// In the request of [`CreateCommitWithMultipleFiles`].
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

/// Response of [`CreateCommitWithMultipleFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCommitWithMultipleFilesOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub result: Option<CreateCommitWithMultipleFilesResult>,
    pub success: Option<bool>,
}
model! { CreateCommitWithMultipleFilesOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String,
    2 "result" result: CreateCommitWithMultipleFilesResult, 3 "success" success: bool
} }

/// In the response of [`CreateCommitWithMultipleFiles`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { CreateCommitWithMultipleFilesResult {
    0 "author" author: CreateCommitWithMultipleFilesAuthor, 1 "authorEmail" author_email: String,
    2 "authorName" author_name: String, 3 "authoredDate" authored_date: String,
    4 "committedDate" committed_date: String, 5 "committer" committer: CreateCommitWithMultipleFilesCommitter,
    6 "committerEmail" committer_email: String, 7 "committerName" committer_name: String,
    8 "createdAt" created_at: String, 9 "id" id: String, 10 "message" message: String,
    11 "parentIds" parent_ids: Vec<String>, 12 "shortId" short_id: String, 13 "title" title: String
} }

/// In the response of [`CreateCommitWithMultipleFiles`].
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
    0 "aliyunPk" aliyun_pk: String, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "name" name: String, 5 "state" state: String, 6 "username" username: String, 7 "websiteUrl" website_url: String
} }

/// In the response of [`CreateCommitWithMultipleFiles`].
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
    0 "aliyunPk" aliyun_pk: String, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "name" name: String, 5 "state" state: String, 6 "username" username: String, 7 "websiteUrl" website_url: String
} }

/// Creates deploy key: `CreateDeployKey` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/keys/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateDeployKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployKey {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub key: String,
    /// Required.
    pub title: String,
    /// Required.
    pub repository_id: i64,
}
operation! { CreateDeployKey(organization_id: String, key: String, title: String, repository_id: i64)
    "CreateDeployKey" -> CreateDeployKeyOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "key" key, 3 "title" title,
    4 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/keys/create", body: BodyStyle::Json, } }

/// Response of [`CreateDeployKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeployKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateDeployKeyResult>,
    pub success: Option<bool>,
}
model! { CreateDeployKeyOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreateDeployKeyResult,
    3 "success" success: bool
} }

/// In the response of [`CreateDeployKey`].
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
    0 "createdAt" created_at: String, 1 "fingerprint" fingerprint: String, 2 "id" id: i64, 3 "key" key: String,
    4 "title" title: String
} }

/// Creates file: `CreateFile` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/files`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFile {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub branch_name: String,
    /// Required.
    pub commit_message: String,
    /// Required.
    pub content: String,
    pub encoding: Option<String>,
    /// Required.
    pub file_path: String,
    /// Required.
    pub repository_id: i64,
}

/// Arguments of [`CreateFile::new`].
pub struct CreateFileRequired {
    pub organization_id: String,
    pub branch_name: String,
    pub commit_message: String,
    pub content: String,
    pub file_path: String,
    pub repository_id: i64,
}
operation! {
    CreateFile { CreateFileRequired: organization_id, branch_name, commit_message, content, file_path, repository_id }
    "CreateFile" -> CreateFileOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "branchName" branch_name,
    3 "commitMessage" commit_message, 4 "content" content, 5 "encoding" encoding: String, 6 "filePath" file_path,
    7 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/files", body: BodyStyle::Json, } }

/// Response of [`CreateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateFileResult>,
    pub success: Option<bool>,
}
model! { CreateFileOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreateFileResult,
    3 "success" success: bool
} }

/// In the response of [`CreateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileResult {
    pub branch_name: Option<String>,
    pub file_path: Option<String>,
}
model! { CreateFileResult {
    0 "branchName" branch_name: String, 1 "filePath" file_path: String
} }

/// Creates flow tag: `CreateFlowTag` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/flow/tags`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateFlowTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTag {
    /// Required.
    pub color: String,
    /// Required.
    pub flow_tag_group_id: i64,
    /// Required. At most 20 characters.
    pub name: String,
    /// Required.
    pub organization_id: String,
}
operation! { CreateFlowTag(color: String, flow_tag_group_id: i64, name: String, organization_id: String)
    "CreateFlowTag" -> CreateFlowTagOutput {
    0 "color" color, 1 "flowTagGroupId" flow_tag_group_id, 2 "name" name, 3 "organizationId" organization_id
} [
    Mark::new(3, Location::Path, Style::None)
] { path: "/organization/{organizationId}/flow/tags", } }

/// Response of [`CreateFlowTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateFlowTagOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "id" id: i64, 3 "success" success: bool
} }

/// Creates flow tag group: `CreateFlowTagGroup` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/flow/tagGroups`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateFlowTagGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTagGroup {
    /// Required. At most 20 characters.
    pub name: String,
    /// Required.
    pub organization_id: String,
}
operation! { CreateFlowTagGroup(name: String, organization_id: String)
    "CreateFlowTagGroup" -> CreateFlowTagGroupOutput {
    0 "name" name, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/organization/{organizationId}/flow/tagGroups", } }

/// Response of [`CreateFlowTagGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowTagGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateFlowTagGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "id" id: i64, 3 "success" success: bool
} }

/// Creates host group: `CreateHostGroup` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/hostGroups`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostGroup {
    pub aliyun_region: Option<String>,
    pub ecs_label_key: Option<String>,
    pub ecs_label_value: Option<String>,
    pub ecs_type: Option<String>,
    pub env_id: Option<String>,
    pub machine_infos: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub service_connection_id: i64,
    pub tag_ids: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub organization_id: String,
}
operation! { CreateHostGroup(name: String, service_connection_id: i64, r#type: String, organization_id: String)
    "CreateHostGroup" -> CreateHostGroupOutput {
    0 "aliyunRegion" aliyun_region: String, 1 "ecsLabelKey" ecs_label_key: String,
    2 "ecsLabelValue" ecs_label_value: String, 3 "ecsType" ecs_type: String, 4 "envId" env_id: String,
    5 "machineInfos" machine_infos: String, 6 "name" name, 7 "serviceConnectionId" service_connection_id,
    8 "tagIds" tag_ids: String, 9 "type" r#type, 10 "organizationId" organization_id
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
    Mark::new(10, Location::Path, Style::None)
] { path: "/organization/{organizationId}/hostGroups", } }

/// Response of [`CreateHostGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub host_group_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateHostGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "hostGroupId" host_group_id: i64,
    3 "success" success: bool
} }

/// Creates merge request: `CreateMergeRequest` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/{repositoryId}/merge_requests`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateMergeRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMergeRequest {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub create_from: String,
    pub description: Option<String>,
    pub reviewer_ids: Option<Vec<String>>,
    /// Required.
    pub source_branch: String,
    /// Required.
    pub source_project_id: i64,
    /// Required.
    pub target_branch: String,
    /// Required.
    pub target_project_id: i64,
    /// Required.
    pub title: String,
    pub work_item_ids: Option<String>,
    /// Required.
    pub repository_id: i64,
}

/// Arguments of [`CreateMergeRequest::new`].
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
operation! {
    CreateMergeRequest { CreateMergeRequestRequired: organization_id, create_from, source_branch, source_project_id, target_branch, target_project_id, title, repository_id }
    "CreateMergeRequest" -> CreateMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "createFrom" create_from,
    3 "description" description: String, 4 "reviewerIds" reviewer_ids: Vec<String>, 5 "sourceBranch" source_branch,
    6 "sourceProjectId" source_project_id, 7 "targetBranch" target_branch, 8 "targetProjectId" target_project_id,
    9 "title" title, 10 "workItemIds" work_item_ids: String, 11 "repositoryId" repository_id
} [
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
] { path: "/api/v4/projects/{repositoryId}/merge_requests", body: BodyStyle::Json, } }

/// Response of [`CreateMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateMergeRequestResult>,
    pub success: Option<bool>,
}
model! { CreateMergeRequestOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: CreateMergeRequestResult, 3 "success" success: bool
} }

/// In the response of [`CreateMergeRequest`].
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
    pub reviewers: Vec<CreateMergeRequestReviewers>,
    pub source_branch: Option<String>,
    pub source_project_id: Option<i64>,
    pub status: Option<String>,
    pub subscribers: Vec<CreateMergeRequestSubscribers>,
    pub support_merge_fast_forward_only: Option<bool>,
    pub target_branch: Option<String>,
    pub target_project_id: Option<i64>,
    pub title: Option<String>,
    pub update_time: Option<String>,
    pub web_url: Option<String>,
}
model! { CreateMergeRequestResult {
    0 "ahead" ahead: i64, 1 "allRequirementsPass" all_requirements_pass: bool,
    2 "author" author: CreateMergeRequestAuthor, 3 "behind" behind: i64, 4 "createFrom" create_from: String,
    5 "createTime" create_time: String, 6 "description" description: String, 7 "detailUrl" detail_url: String,
    8 "localId" local_id: i64, 9 "mrBizId" mr_biz_id: String, 10 "mrType" mr_type: String,
    11 "projectId" project_id: i64, 12 "reviewers" reviewers: Vec<CreateMergeRequestReviewers>,
    13 "sourceBranch" source_branch: String, 14 "sourceProjectId" source_project_id: i64, 15 "status" status: String,
    16 "subscribers" subscribers: Vec<CreateMergeRequestSubscribers>,
    17 "supportMergeFastForwardOnly" support_merge_fast_forward_only: bool, 18 "targetBranch" target_branch: String,
    19 "targetProjectId" target_project_id: i64, 20 "title" title: String, 21 "updateTime" update_time: String,
    22 "webUrl" web_url: String
} }

/// In the response of [`CreateMergeRequest`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// In the response of [`CreateMergeRequest`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "hasReviewed" has_reviewed: bool, 3 "id" id: i64,
    4 "name" name: String, 5 "reviewOpinionStatus" review_opinion_status: String, 6 "state" state: String,
    7 "username" username: String
} }

/// In the response of [`CreateMergeRequest`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// Creates oauth token: `CreateOAuthToken` of `devops` 2021-06-25.
///
/// POST `/login/oauth/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateOAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOAuthToken {
    /// Required.
    pub client_id: String,
    /// Required. Secret.
    pub client_secret: Secret,
    pub code: Option<String>,
    /// Required.
    pub grant_type: String,
    pub login: Option<String>,
    /// Required.
    pub scope: String,
}
operation! { CreateOAuthToken(client_id: String, client_secret: Secret, grant_type: String, scope: String)
    "CreateOAuthToken" -> CreateOAuthTokenOutput {
    0 "clientId" client_id, 1 "clientSecret" client_secret, 2 "code" code: String, 3 "grantType" grant_type,
    4 "login" login: String, 5 "scope" scope
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/login/oauth/create", body: BodyStyle::Json, } }

/// Response of [`CreateOAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOAuthTokenOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateOAuthTokenResult>,
    pub success: Option<String>,
}
model! { CreateOAuthTokenOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreateOAuthTokenResult,
    3 "success" success: String
} }

/// In the response of [`CreateOAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOAuthTokenResult {
    /// Secret.
    pub access_token: Option<Secret>,
    pub id: Option<String>,
    pub scope: Option<String>,
    pub token_type: Option<String>,
}
model! { CreateOAuthTokenResult {
    0 "accessToken" access_token: Secret, 1 "id" id: String, 2 "scope" scope: String, 3 "tokenType" token_type: String
} }

/// Creates pipeline: `CreatePipeline` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipelines`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreatePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipeline {
    /// Required.
    pub content: String,
    /// Required.
    pub name: String,
    /// Required.
    pub organization_id: String,
}
operation! { CreatePipeline(content: String, name: String, organization_id: String)
    "CreatePipeline" -> CreatePipelineOutput {
    0 "content" content, 1 "name" name, 2 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipelines", } }

/// Response of [`CreatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipelin_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreatePipelineOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "pipelinId" pipelin_id: i64,
    3 "success" success: bool
} }

/// Creates pipeline group: `CreatePipelineGroup` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipelineGroups`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreatePipelineGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineGroup {
    /// Required. At most 40 characters.
    pub name: String,
    /// Required.
    pub organization_id: String,
}
operation! { CreatePipelineGroup(name: String, organization_id: String)
    "CreatePipelineGroup" -> CreatePipelineGroupOutput {
    0 "name" name, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipelineGroups", } }

/// Response of [`CreatePipelineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_group: Option<CreatePipelineGroupPipelineGroup>,
    pub success: Option<bool>,
}
model! { CreatePipelineGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "pipelineGroup" pipeline_group: CreatePipelineGroupPipelineGroup, 3 "success" success: bool
} }

/// In the response of [`CreatePipelineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePipelineGroupPipelineGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { CreatePipelineGroupPipelineGroup {
    0 "id" id: i64, 1 "name" name: String
} }

/// Creates project: `CreateProject` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/projects/createProject`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    /// Required.
    pub custom_code: String,
    /// Required.
    pub name: String,
    /// Required.
    pub scope: String,
    /// Required.
    pub template_identifier: String,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`CreateProject::new`].
pub struct CreateProjectRequired {
    pub custom_code: String,
    pub name: String,
    pub scope: String,
    pub template_identifier: String,
    pub organization_id: String,
}
operation! { CreateProject { CreateProjectRequired: custom_code, name, scope, template_identifier, organization_id }
    "CreateProject" -> CreateProjectOutput {
    0 "customCode" custom_code, 1 "name" name, 2 "scope" scope, 3 "templateIdentifier" template_identifier,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/projects/createProject", body: BodyStyle::Json, } }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub project: Option<CreateProjectProject>,
    pub success: Option<bool>,
}
model! { CreateProjectOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "project" project: CreateProjectProject,
    3 "success" success: bool
} }

/// In the response of [`CreateProject`].
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
    0 "categoryIdentifier" category_identifier: String, 1 "creator" creator: String, 2 "customCode" custom_code: String,
    3 "description" description: String, 4 "gmtCreate" gmt_create: i64, 5 "gmtModified" gmt_modified: i64,
    6 "icon" icon: String, 7 "identifier" identifier: String, 8 "logicalStatus" logical_status: String,
    9 "modifier" modifier: String, 10 "name" name: String, 11 "organizationIdentifier" organization_identifier: String,
    12 "scope" scope: String, 13 "statusIdentifier" status_identifier: String,
    14 "statusStageIdentifier" status_stage_identifier: String, 15 "typeIdentifier" type_identifier: String
} }

/// Creates project label: `CreateProjectLabel` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/labels`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateProjectLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectLabel {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    /// Required.
    pub color: String,
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateProjectLabel(organization_id: String, repository_identity: String, color: String, name: String)
    "CreateProjectLabel" -> CreateProjectLabelOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "color" color, 4 "description" description: String, 5 "name" name
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v4/projects/labels", body: BodyStyle::Json, } }

/// Response of [`CreateProjectLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectLabelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateProjectLabelResult>,
    pub success: Option<bool>,
}
model! { CreateProjectLabelOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: CreateProjectLabelResult, 3 "success" success: bool
} }

/// In the response of [`CreateProjectLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectLabelResult {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { CreateProjectLabelResult {
    0 "color" color: String, 1 "description" description: String, 2 "id" id: String, 3 "name" name: String
} }

/// Creates protectd branch: `CreateProtectdBranch` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/protect_branches`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateProtectdBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranch {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub allow_merge_roles: Vec<i64>,
    pub allow_merge_user_ids: Option<Vec<String>>,
    pub allow_push_roles: Option<Vec<i64>>,
    pub allow_push_user_ids: Option<Vec<String>>,
    /// Required.
    pub branch: String,
    pub id: Option<i64>,
    pub merge_request_setting: Option<CreateProtectdBranchMergeRequestSetting>,
    pub test_setting_dto: Option<CreateProtectdBranchTestSettingDTO>,
    /// Required.
    pub repository_id: i64,
}
operation! {
    CreateProtectdBranch(organization_id: String, allow_merge_roles: Vec<i64>, branch: String, repository_id: i64)
    "CreateProtectdBranch" -> CreateProtectdBranchOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "allowMergeRoles" allow_merge_roles,
    3 "allowMergeUserIds" allow_merge_user_ids: Vec<String>, 4 "allowPushRoles" allow_push_roles: Vec<i64>,
    5 "allowPushUserIds" allow_push_user_ids: Vec<String>, 6 "branch" branch, 7 "id" id: i64,
    8 "mergeRequestSetting" merge_request_setting: CreateProtectdBranchMergeRequestSetting,
    9 "testSettingDTO" test_setting_dto: CreateProtectdBranchTestSettingDTO, 10 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/protect_branches", body: BodyStyle::Json, } }

/// In the request of [`CreateProtectdBranch`].
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

/// In the request of [`CreateProtectdBranch`].
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

/// In the request of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchCheckConfig {
    pub check_items: Option<Vec<CreateProtectdBranchCheckItems>>,
}
input! { CreateProtectdBranchCheckConfig() {
    0 "checkItems" check_items: Vec<CreateProtectdBranchCheckItems>
} }

/// In the request of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchCheckItems {
    pub is_required: Option<bool>,
    pub name: Option<String>,
}
input! { CreateProtectdBranchCheckItems() {
    0 "isRequired" is_required: bool, 1 "name" name: String
} }

/// In the request of [`CreateProtectdBranch`].
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

/// In the request of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchCodeGuidelinesDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
input! { CreateProtectdBranchCodeGuidelinesDetection() {
    0 "enabled" enabled: bool, 1 "message" message: String
} }

/// In the request of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchSensitiveInfoDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
input! { CreateProtectdBranchSensitiveInfoDetection() {
    0 "enabled" enabled: bool, 1 "message" message: String
} }

/// Response of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateProtectdBranchResult>,
    pub success: Option<bool>,
}
model! { CreateProtectdBranchOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: CreateProtectdBranchResult, 3 "success" success: bool
} }

/// In the response of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchResult {
    pub allow_merge_roles: Vec<i64>,
    pub allow_merge_user_ids: Vec<i64>,
    pub allow_push_roles: Vec<i64>,
    pub allow_push_user_ids: Vec<i64>,
    pub branch: Option<String>,
    pub id: Option<i64>,
    pub merge_request_setting: Option<CreateProtectdBranchResultMergeRequestSetting>,
    pub test_setting_dto: Option<CreateProtectdBranchResultTestSettingDTO>,
}
model! { CreateProtectdBranchResult {
    0 "allowMergeRoles" allow_merge_roles: Vec<i64>, 1 "allowMergeUserIds" allow_merge_user_ids: Vec<i64>,
    2 "allowPushRoles" allow_push_roles: Vec<i64>, 3 "allowPushUserIds" allow_push_user_ids: Vec<i64>,
    4 "branch" branch: String, 5 "id" id: i64,
    6 "mergeRequestSetting" merge_request_setting: CreateProtectdBranchResultMergeRequestSetting,
    7 "testSettingDTO" test_setting_dto: CreateProtectdBranchResultTestSettingDTO
} }

/// In the response of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchResultMergeRequestSetting {
    pub allow_merge_request_roles: Vec<i64>,
    pub default_assignees: Vec<String>,
    pub is_allow_self_approval: Option<bool>,
    pub is_require_discussion_processed: Option<bool>,
    pub is_required: Option<bool>,
    pub is_reset_approval_when_new_push: Option<bool>,
    pub minimum_approval: Option<i64>,
    pub mr_mode: Option<String>,
    pub white_list: Option<String>,
}
model! { CreateProtectdBranchResultMergeRequestSetting {
    0 "allowMergeRequestRoles" allow_merge_request_roles: Vec<i64>, 1 "defaultAssignees" default_assignees: Vec<String>,
    2 "isAllowSelfApproval" is_allow_self_approval: bool,
    3 "isRequireDiscussionProcessed" is_require_discussion_processed: bool, 4 "isRequired" is_required: bool,
    5 "isResetApprovalWhenNewPush" is_reset_approval_when_new_push: bool, 6 "minimumApproval" minimum_approval: i64,
    7 "mrMode" mr_mode: String, 8 "whiteList" white_list: String
} }

/// In the response of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchResultTestSettingDTO {
    pub check_config: Option<CreateProtectdBranchTestSettingDTOCheckConfig>,
    pub check_task_quality_config: Option<
        CreateProtectdBranchTestSettingDTOCheckTaskQualityConfig,
    >,
    pub code_guidelines_detection: Option<
        CreateProtectdBranchTestSettingDTOCodeGuidelinesDetection,
    >,
    pub is_required: Option<bool>,
    pub sensitive_info_detection: Option<
        CreateProtectdBranchTestSettingDTOSensitiveInfoDetection,
    >,
}
model! { CreateProtectdBranchResultTestSettingDTO {
    0 "checkConfig" check_config: CreateProtectdBranchTestSettingDTOCheckConfig,
    1 "checkTaskQualityConfig" check_task_quality_config: CreateProtectdBranchTestSettingDTOCheckTaskQualityConfig,
    2 "codeGuidelinesDetection" code_guidelines_detection: CreateProtectdBranchTestSettingDTOCodeGuidelinesDetection,
    3 "isRequired" is_required: bool,
    4 "sensitiveInfoDetection" sensitive_info_detection: CreateProtectdBranchTestSettingDTOSensitiveInfoDetection
} }

/// In the response of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchTestSettingDTOCheckConfig {
    pub check_items: Vec<CreateProtectdBranchCheckConfigCheckItems>,
}
model! { CreateProtectdBranchTestSettingDTOCheckConfig {
    0 "checkItems" check_items: Vec<CreateProtectdBranchCheckConfigCheckItems>
} }

/// In the response of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchCheckConfigCheckItems {
    pub is_required: Option<bool>,
    pub name: Option<String>,
}
model! { CreateProtectdBranchCheckConfigCheckItems {
    0 "isRequired" is_required: bool, 1 "name" name: String
} }

/// In the response of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchTestSettingDTOCheckTaskQualityConfig {
    pub biz_no: Option<String>,
    pub enabled: Option<bool>,
    pub message: Option<String>,
    pub task_name: Option<String>,
}
model! { CreateProtectdBranchTestSettingDTOCheckTaskQualityConfig {
    0 "bizNo" biz_no: String, 1 "enabled" enabled: bool, 2 "message" message: String, 3 "taskName" task_name: String
} }

/// In the response of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchTestSettingDTOCodeGuidelinesDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
model! { CreateProtectdBranchTestSettingDTOCodeGuidelinesDetection {
    0 "enabled" enabled: bool, 1 "message" message: String
} }

/// In the response of [`CreateProtectdBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProtectdBranchTestSettingDTOSensitiveInfoDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
model! { CreateProtectdBranchTestSettingDTOSensitiveInfoDetection {
    0 "enabled" enabled: bool, 1 "message" message: String
} }

/// Creates push rule: `CreatePushRule` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/{repositoryId}/push_rule`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreatePushRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePushRule {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub rule_infos: Vec<CreatePushRuleRuleInfos>,
    /// Required.
    pub repository_id: i64,
}
operation! { CreatePushRule(organization_id: String, rule_infos: Vec<CreatePushRuleRuleInfos>, repository_id: i64)
    "CreatePushRule" -> CreatePushRuleOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "ruleInfos" rule_infos,
    3 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v4/projects/{repositoryId}/push_rule", body: BodyStyle::Json, } }

/// In the request of [`CreatePushRule`].
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

/// Response of [`CreatePushRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePushRuleOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreatePushRuleResult>,
    pub success: Option<bool>,
}
model! { CreatePushRuleOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreatePushRuleResult,
    3 "success" success: bool
} }

/// In the response of [`CreatePushRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePushRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub rule_infos: Vec<CreatePushRuleResultRuleInfos>,
}
model! { CreatePushRuleResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "id" id: i64,
    3 "ruleInfos" rule_infos: Vec<CreatePushRuleResultRuleInfos>
} }

/// In the response of [`CreatePushRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePushRuleResultRuleInfos {
    pub checker_name: Option<String>,
    pub checker_type: Option<String>,
    pub extra_message: Option<String>,
    pub file_rule_regexes: Vec<String>,
}
model! { CreatePushRuleResultRuleInfos {
    0 "checkerName" checker_name: String, 1 "checkerType" checker_type: String, 2 "extraMessage" extra_message: String,
    3 "fileRuleRegexes" file_rule_regexes: Vec<String>
} }

/// Creates repository: `CreateRepository` of `devops` 2021-06-25.
///
/// POST `/repository/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepository {
    /// Secret.
    pub access_token: Option<Secret>,
    pub create_parent_path: Option<bool>,
    /// Required.
    pub organization_id: String,
    pub sync: Option<bool>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub gitignore_type: Option<String>,
    pub import_account: Option<String>,
    pub import_demo_project: Option<bool>,
    pub import_repo_type: Option<String>,
    /// Secret.
    pub import_token: Option<Secret>,
    pub import_token_encrypted: Option<String>,
    pub import_url: Option<String>,
    pub init_standard_service: Option<bool>,
    pub is_crypto_enabled: Option<bool>,
    pub local_import_url: Option<String>,
    /// Required.
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
    Mark::new(20, Location::Body, Style::None)
] { path: "/repository/create", body: BodyStyle::Json, } }

/// Response of [`CreateRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateRepositoryResult>,
    pub success: Option<bool>,
}
model! { CreateRepositoryOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreateRepositoryResult,
    3 "success" success: bool
} }

/// In the response of [`CreateRepository`].
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
    0 "Import_from_svn" import_from_svn: bool, 1 "archived" archived: bool, 2 "avatar_url" avatar_url: String,
    3 "createdAt" created_at: String, 4 "creatorId" creator_id: i64, 5 "defaultBranch" default_branch: String,
    6 "demoProject" demo_project: bool, 7 "description" description: String, 8 "httpUrlToRepo" http_url_to_repo: String,
    9 "id" id: i64, 10 "lastActivityAt" last_activity_at: String, 11 "name" name: String,
    12 "nameWithNamespace" name_with_namespace: String, 13 "namespace" namespace: CreateRepositoryNamespace,
    14 "path" path: String, 15 "pathWithNamespace" path_with_namespace: String,
    16 "sshUrlToRepo" ssh_url_to_repo: String, 17 "visibilityLevel" visibility_level: String,
    18 "webUrl" web_url: String
} }

/// In the response of [`CreateRepository`].
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
    0 "avatar" avatar: String, 1 "createdAt" created_at: String, 2 "description" description: String, 3 "id" id: i64,
    4 "name" name: String, 5 "ownerId" owner_id: i64, 6 "path" path: String, 7 "public" public: bool,
    8 "updatedAt" updated_at: String, 9 "visibilityLevel" visibility_level: String
} }

/// Creates repository group: `CreateRepositoryGroup` of `devops` 2021-06-25.
///
/// POST `/repository/groups/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateRepositoryGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryGroup {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub parent_id: i64,
    /// Required.
    pub path: String,
    /// Required.
    pub visibility_level: i64,
}

/// Arguments of [`CreateRepositoryGroup::new`].
pub struct CreateRepositoryGroupRequired {
    pub organization_id: String,
    pub name: String,
    pub parent_id: i64,
    pub path: String,
    pub visibility_level: i64,
}
operation! {
    CreateRepositoryGroup { CreateRepositoryGroupRequired: organization_id, name, parent_id, path, visibility_level }
    "CreateRepositoryGroup" -> CreateRepositoryGroupOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "avatarUrl" avatar_url: String,
    3 "description" description: String, 4 "name" name, 5 "parentId" parent_id, 6 "path" path,
    7 "visibilityLevel" visibility_level
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/repository/groups/create", body: BodyStyle::Json, } }

/// Response of [`CreateRepositoryGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateRepositoryGroupResult>,
    pub success: Option<bool>,
}
model! { CreateRepositoryGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: CreateRepositoryGroupResult, 3 "success" success: bool
} }

/// In the response of [`CreateRepositoryGroup`].
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
    0 "avatarUrl" avatar_url: String, 1 "description" description: String, 2 "id" id: i64, 3 "name" name: String,
    4 "nameWithNamespace" name_with_namespace: String, 5 "ownerId" owner_id: i64, 6 "parentId" parent_id: i64,
    7 "path" path: String, 8 "pathWithNamespace" path_with_namespace: String, 9 "type" r#type: String,
    10 "visibilityLevel" visibility_level: i64, 11 "webUrl" web_url: String
} }

/// Creates resource member: `CreateResourceMember` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/{resourceType}/{resourceId}/members`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateResourceMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceMember {
    /// Required.
    pub account_id: String,
    /// Required.
    pub role_name: String,
    /// Required.
    pub organization_id: String,
    /// Required. 1 to 999999999999999.
    pub resource_type: String,
    /// Required.
    pub resource_id: i64,
}

/// Arguments of [`CreateResourceMember::new`].
pub struct CreateResourceMemberRequired {
    pub account_id: String,
    pub role_name: String,
    pub organization_id: String,
    pub resource_type: String,
    pub resource_id: i64,
}
operation! {
    CreateResourceMember { CreateResourceMemberRequired: account_id, role_name, organization_id, resource_type, resource_id }
    "CreateResourceMember" -> CreateResourceMemberOutput {
    0 "accountId" account_id, 1 "roleName" role_name, 2 "organizationId" organization_id,
    3 "resourceType" resource_type, 4 "resourceId" resource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/{resourceType}/{resourceId}/members", } }

/// Response of [`CreateResourceMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateResourceMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Creates service auth: `CreateServiceAuth` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/serviceAuths`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateServiceAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAuth {
    /// Required.
    pub service_auth_type: String,
    /// Required.
    pub organization_id: String,
}
operation! { CreateServiceAuth(service_auth_type: String, organization_id: String)
    "CreateServiceAuth" -> CreateServiceAuthOutput {
    0 "serviceAuthType" service_auth_type, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { path: "/organization/{organizationId}/serviceAuths", } }

/// Response of [`CreateServiceAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAuthOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateServiceAuthOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "id" id: String,
    3 "success" success: bool
} }

/// Creates service connection: `CreateServiceConnection` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/createServiceConnection`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateServiceConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceConnection {
    /// Required.
    pub auth_type: String,
    /// Required.
    pub connection_name: String,
    /// Required.
    pub connection_type: String,
    /// Required.
    pub scope: String,
    /// Required.
    pub service_auth_id: i64,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`CreateServiceConnection::new`].
pub struct CreateServiceConnectionRequired {
    pub auth_type: String,
    pub connection_name: String,
    pub connection_type: String,
    pub scope: String,
    pub service_auth_id: i64,
    pub organization_id: String,
}
operation! {
    CreateServiceConnection { CreateServiceConnectionRequired: auth_type, connection_name, connection_type, scope, service_auth_id, organization_id }
    "CreateServiceConnection" -> CreateServiceConnectionOutput {
    0 "authType" auth_type, 1 "connectionName" connection_name, 2 "connectionType" connection_type, 3 "scope" scope,
    4 "serviceAuthId" service_auth_id, 5 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/organization/{organizationId}/createServiceConnection", body: BodyStyle::Json, } }

/// Response of [`CreateServiceConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceConnectionOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateServiceConnectionOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "id" id: i64, 3 "success" success: bool
} }

/// Creates service credential: `CreateServiceCredential` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/serviceCredentials`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateServiceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCredential {
    /// Required. At most 100 characters.
    pub name: String,
    /// Required. Secret.
    pub password: Secret,
    pub scope: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub username: String,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`CreateServiceCredential::new`].
pub struct CreateServiceCredentialRequired {
    pub name: String,
    pub password: Secret,
    pub r#type: String,
    pub username: String,
    pub organization_id: String,
}
operation! {
    CreateServiceCredential { CreateServiceCredentialRequired: name, password, r#type, username, organization_id }
    "CreateServiceCredential" -> CreateServiceCredentialOutput {
    0 "name" name, 1 "password" password, 2 "scope" scope: String, 3 "type" r#type, 4 "username" username,
    5 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/organization/{organizationId}/serviceCredentials", body: BodyStyle::Json, } }

/// Response of [`CreateServiceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCredentialOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateServiceCredentialOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "id" id: i64, 3 "success" success: bool
} }

/// Creates sprint: `CreateSprint` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/sprints/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateSprint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSprint {
    pub end_date: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub staff_ids: Vec<String>,
    pub start_date: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { CreateSprint(name: String, space_identifier: String, staff_ids: Vec<String>, organization_id: String)
    "CreateSprint" -> CreateSprintOutput {
    0 "endDate" end_date: String, 1 "name" name, 2 "spaceIdentifier" space_identifier, 3 "staffIds" staff_ids,
    4 "startDate" start_date: String, 5 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/organization/{organizationId}/sprints/create", body: BodyStyle::Json, } }

/// Response of [`CreateSprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSprintOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub sprint: Option<CreateSprintSprint>,
    pub success: Option<bool>,
}
model! { CreateSprintOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "sprint" sprint: CreateSprintSprint,
    3 "success" success: bool
} }

/// In the response of [`CreateSprint`].
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
    0 "creator" creator: String, 1 "description" description: String, 2 "endDate" end_date: i64,
    3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64, 5 "identifier" identifier: String,
    6 "modifier" modifier: String, 7 "name" name: String, 8 "scope" scope: String,
    9 "spaceIdentifier" space_identifier: String, 10 "startDate" start_date: i64, 11 "status" status: String
} }

/// Creates ssh key: `CreateSshKey` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/sshKey`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateSshKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSshKey {
    /// Required.
    pub organization_id: String,
}
operation! { CreateSshKey(organization_id: String) "CreateSshKey" -> CreateSshKeyOutput {
    0 "organizationId" organization_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/organization/{organizationId}/sshKey", } }

/// Response of [`CreateSshKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSshKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub ssh_key: Option<CreateSshKeySshKey>,
    pub success: Option<bool>,
}
model! { CreateSshKeyOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "sshKey" ssh_key: CreateSshKeySshKey,
    3 "success" success: bool
} }

/// In the response of [`CreateSshKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSshKeySshKey {
    pub id: Option<i64>,
    pub public_key: Option<String>,
}
model! { CreateSshKeySshKey {
    0 "id" id: i64, 1 "publicKey" public_key: String
} }

/// Creates tag: `CreateTag` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/tags/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub message: Option<String>,
    /// Required.
    pub r#ref: String,
    /// Required.
    pub tag_name: String,
    /// Required.
    pub repository_id: i64,
}
operation! { CreateTag(organization_id: String, r#ref: String, tag_name: String, repository_id: i64)
    "CreateTag" -> CreateTagOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "message" message: String,
    3 "ref" r#ref, 4 "tagName" tag_name, 5 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/tags/create", body: BodyStyle::Json, } }

/// Response of [`CreateTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateTagResult>,
    pub success: Option<bool>,
}
model! { CreateTagOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreateTagResult,
    3 "success" success: bool
} }

/// In the response of [`CreateTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagResult {
    pub commit: Option<CreateTagCommit>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
}
model! { CreateTagResult {
    0 "commit" commit: CreateTagCommit, 1 "id" id: String, 2 "message" message: String, 3 "name" name: String
} }

/// In the response of [`CreateTag`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { CreateTagCommit {
    0 "authorEmail" author_email: String, 1 "authorName" author_name: String, 2 "authoredDate" authored_date: String,
    3 "committedDate" committed_date: String, 4 "committerEmail" committer_email: String,
    5 "committerName" committer_name: String, 6 "createdAt" created_at: String, 7 "id" id: String,
    8 "message" message: String, 9 "parentIds" parent_ids: Vec<String>, 10 "shortId" short_id: String,
    11 "title" title: String
} }

/// Creates test case: `CreateTestCase` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/testhub/testcase`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateTestCase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCase {
    /// Required.
    pub assigned_to: String,
    /// Required.
    pub directory_identifier: String,
    pub field_value_list: Option<Vec<CreateTestCaseFieldValueList>>,
    pub priority: Option<String>,
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub subject: String,
    pub tags: Option<Vec<String>>,
    pub testcase_step_content_info: Option<CreateTestCaseTestcaseStepContentInfo>,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`CreateTestCase::new`].
pub struct CreateTestCaseRequired {
    pub assigned_to: String,
    pub directory_identifier: String,
    pub space_identifier: String,
    pub subject: String,
    pub organization_id: String,
}
operation! {
    CreateTestCase { CreateTestCaseRequired: assigned_to, directory_identifier, space_identifier, subject, organization_id }
    "CreateTestCase" -> CreateTestCaseOutput {
    0 "assignedTo" assigned_to, 1 "directoryIdentifier" directory_identifier,
    2 "fieldValueList" field_value_list: Vec<CreateTestCaseFieldValueList>, 3 "priority" priority: String,
    4 "spaceIdentifier" space_identifier, 5 "subject" subject, 6 "tags" tags: Vec<String>,
    7 "testcaseStepContentInfo" testcase_step_content_info: CreateTestCaseTestcaseStepContentInfo,
    8 "organizationId" organization_id
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
] { path: "/organization/{organizationId}/testhub/testcase", body: BodyStyle::Json, } }

/// In the request of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseFieldValueList {
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
input! { CreateTestCaseFieldValueList() {
    0 "fieldIdentifier" field_identifier: String, 1 "value" value: String
} }

/// In the request of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseTestcaseStepContentInfo {
    pub precondition: Option<String>,
    pub step_result_list: Option<Vec<CreateTestCaseStepResultList>>,
    /// Required.
    pub step_type: Option<String>,
}
input! { CreateTestCaseTestcaseStepContentInfo(step_type: String) {
    0 "precondition" precondition: String, 1 "stepResultList" step_result_list: Vec<CreateTestCaseStepResultList>,
    2 "stepType" step_type: String
} }

/// In the request of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseStepResultList {
    pub expected: Option<String>,
    pub step: Option<String>,
}
input! { CreateTestCaseStepResultList() {
    0 "expected" expected: String, 1 "step" step: String
} }

/// Response of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub testcase: Option<CreateTestCaseTestcase>,
}
model! { CreateTestCaseOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "success" success: bool,
    3 "testcase" testcase: CreateTestCaseTestcase
} }

/// In the response of [`CreateTestCase`].
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
    0 "assignedTo" assigned_to: CreateTestCaseAssignedTo, 1 "categoryIdentifier" category_identifier: String,
    2 "creator" creator: CreateTestCaseCreator, 3 "detailInfo" detail_info: CreateTestCaseDetailInfo,
    4 "directory" directory: CreateTestCaseDirectory, 5 "identifier" identifier: String,
    6 "modifier" modifier: CreateTestCaseModifier, 7 "spaceIdentifier" space_identifier: String,
    8 "spaceType" space_type: String, 9 "subject" subject: String
} }

/// In the response of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseAssignedTo {
    pub assign_identifier: Option<String>,
    pub name: Option<String>,
    pub tb_role_id: Option<String>,
}
model! { CreateTestCaseAssignedTo {
    0 "assignIdentifier" assign_identifier: String, 1 "name" name: String, 2 "tbRoleId" tb_role_id: String
} }

/// In the response of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseCreator {
    pub create_identifier: Option<String>,
    pub name: Option<String>,
}
model! { CreateTestCaseCreator {
    0 "createIdentifier" create_identifier: String, 1 "name" name: String
} }

/// In the response of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseDetailInfo {
    pub expected_result: Option<CreateTestCaseExpectedResult>,
    pub precondition: Option<CreateTestCasePrecondition>,
    pub step_content: Option<CreateTestCaseStepContent>,
    pub step_type: Option<String>,
}
model! { CreateTestCaseDetailInfo {
    0 "expectedResult" expected_result: CreateTestCaseExpectedResult,
    1 "precondition" precondition: CreateTestCasePrecondition, 2 "stepContent" step_content: CreateTestCaseStepContent,
    3 "stepType" step_type: String
} }

/// In the response of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseExpectedResult {
    pub expect_content: Option<String>,
    pub expect_content_type: Option<String>,
    pub expect_identifier: Option<String>,
}
model! { CreateTestCaseExpectedResult {
    0 "expectContent" expect_content: String, 1 "expectContentType" expect_content_type: String,
    2 "expectIdentifier" expect_identifier: String
} }

/// In the response of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCasePrecondition {
    pub pre_content: Option<String>,
    pub pre_content_type: Option<String>,
    pub pre_identifier: Option<String>,
}
model! { CreateTestCasePrecondition {
    0 "preContent" pre_content: String, 1 "preContentType" pre_content_type: String,
    2 "preIdentifier" pre_identifier: String
} }

/// In the response of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseStepContent {
    pub step_content: Option<String>,
    pub step_content_type: Option<String>,
    pub step_identifier: Option<String>,
}
model! { CreateTestCaseStepContent {
    0 "stepContent" step_content: String, 1 "stepContentType" step_content_type: String,
    2 "stepIdentifier" step_identifier: String
} }

/// In the response of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseDirectory {
    pub child_identifier: Option<String>,
    pub directory_identifier: Option<String>,
    pub name: Option<String>,
    pub path_name: Vec<String>,
}
model! { CreateTestCaseDirectory {
    0 "childIdentifier" child_identifier: String, 1 "directoryIdentifier" directory_identifier: String,
    2 "name" name: String, 3 "pathName" path_name: Vec<String>
} }

/// In the response of [`CreateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTestCaseModifier {
    pub modify_identifier: Option<String>,
    pub name: Option<String>,
}
model! { CreateTestCaseModifier {
    0 "modifyIdentifier" modify_identifier: String, 1 "name" name: String
} }

/// Creates user key: `CreateUserKey` of `devops` 2021-06-25.
///
/// POST `/api/v3/user/keys/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateUserKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserKey {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub expire_time: Option<String>,
    /// Required.
    pub key_scope: String,
    /// Required.
    pub public_key: String,
    /// Required.
    pub title: String,
}
operation! { CreateUserKey(organization_id: String, key_scope: String, public_key: String, title: String)
    "CreateUserKey" -> CreateUserKeyOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "expireTime" expire_time: String,
    3 "keyScope" key_scope, 4 "publicKey" public_key, 5 "title" title
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v3/user/keys/create", body: BodyStyle::Json, } }

/// Response of [`CreateUserKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<CreateUserKeyResult>,
    pub success: Option<bool>,
}
model! { CreateUserKeyOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: CreateUserKeyResult,
    3 "success" success: bool
} }

/// In the response of [`CreateUserKey`].
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
    0 "createdAt" created_at: String, 1 "expireTime" expire_time: String, 2 "fingerPrint" finger_print: String,
    3 "id" id: i64, 4 "keyScope" key_scope: String, 5 "lastUsedTime" last_used_time: String,
    6 "publicKey" public_key: String, 7 "title" title: String
} }

/// Creates variable group: `CreateVariableGroup` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/variableGroups`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateVariableGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableGroup {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub variables: String,
    /// Required.
    pub organization_id: String,
}
operation! { CreateVariableGroup(name: String, variables: String, organization_id: String)
    "CreateVariableGroup" -> CreateVariableGroupOutput {
    0 "description" description: String, 1 "name" name, 2 "variables" variables, 3 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/organization/{organizationId}/variableGroups", } }

/// Response of [`CreateVariableGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVariableGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub variable_group_id: Option<i64>,
}
model! { CreateVariableGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool,
    3 "variableGroupId" variable_group_id: i64
} }

/// Creates workitem: `CreateWorkitem` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitems/create`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateWorkitem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitem {
    /// Required.
    pub assigned_to: String,
    /// Required.
    pub category: String,
    pub description: Option<String>,
    pub description_format: Option<String>,
    pub field_value_list: Option<Vec<CreateWorkitemFieldValueList>>,
    pub parent: Option<String>,
    pub participant: Option<Vec<String>>,
    /// Required.
    pub space: String,
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub space_type: String,
    pub sprint: Option<Vec<String>>,
    /// Required.
    pub subject: String,
    pub tracker: Option<Vec<String>>,
    pub verifier: Option<Vec<String>>,
    /// Required.
    pub workitem_type: String,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`CreateWorkitem::new`].
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
operation! {
    CreateWorkitem { CreateWorkitemRequired: assigned_to, category, space, space_identifier, space_type, subject, workitem_type, organization_id }
    "CreateWorkitem" -> CreateWorkitemOutput {
    0 "assignedTo" assigned_to, 1 "category" category, 2 "description" description: String,
    3 "descriptionFormat" description_format: String,
    4 "fieldValueList" field_value_list: Vec<CreateWorkitemFieldValueList>, 5 "parent" parent: String,
    6 "participant" participant: Vec<String>, 7 "space" space, 8 "spaceIdentifier" space_identifier,
    9 "spaceType" space_type, 10 "sprint" sprint: Vec<String>, 11 "subject" subject, 12 "tracker" tracker: Vec<String>,
    13 "verifier" verifier: Vec<String>, 14 "workitemType" workitem_type, 15 "organizationId" organization_id
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
    Mark::new(15, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitems/create", body: BodyStyle::Json, } }

/// In the request of [`CreateWorkitem`].
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

/// Response of [`CreateWorkitem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub workitem: Option<CreateWorkitemWorkitem>,
}
model! { CreateWorkitemOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "success" success: bool,
    3 "workitem" workitem: CreateWorkitemWorkitem
} }

/// In the response of [`CreateWorkitem`].
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
    0 "assignedTo" assigned_to: String, 1 "categoryIdentifier" category_identifier: String, 2 "creator" creator: String,
    3 "document" document: String, 4 "documentFormat" document_format: String, 5 "gmtCreate" gmt_create: i64,
    6 "gmtModified" gmt_modified: i64, 7 "identifier" identifier: String, 8 "logicalStatus" logical_status: String,
    9 "modifier" modifier: String, 10 "parentIdentifier" parent_identifier: String,
    11 "serialNumber" serial_number: String, 12 "spaceIdentifier" space_identifier: String,
    13 "spaceName" space_name: String, 14 "spaceType" space_type: String,
    15 "sprintIdentifier" sprint_identifier: String, 16 "status" status: String,
    17 "statusIdentifier" status_identifier: String, 18 "statusStageIdentifier" status_stage_identifier: String,
    19 "subject" subject: String, 20 "updateStatusAt" update_status_at: i64,
    21 "workitemTypeIdentifier" workitem_type_identifier: String
} }

/// Creates workitem comment: `CreateWorkitemComment` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitems/comment`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateWorkitemComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemComment {
    /// Required.
    pub content: String,
    /// Required.
    pub format_type: String,
    pub parent_id: Option<String>,
    /// Required.
    pub workitem_identifier: String,
    /// Required.
    pub organization_id: String,
}
operation! {
    CreateWorkitemComment(content: String, format_type: String, workitem_identifier: String, organization_id: String)
    "CreateWorkitemComment" -> CreateWorkitemCommentOutput {
    0 "content" content, 1 "formatType" format_type, 2 "parentId" parent_id: String,
    3 "workitemIdentifier" workitem_identifier, 4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitems/comment", body: BodyStyle::Json, } }

/// Response of [`CreateWorkitemComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemCommentOutput {
    pub comment: Option<CreateWorkitemCommentComment>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { CreateWorkitemCommentOutput {
    0 "Comment" comment: CreateWorkitemCommentComment, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "success" success: String
} }

/// In the response of [`CreateWorkitemComment`].
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
    0 "Id" id: i64, 1 "content" content: String, 2 "createTime" create_time: i64, 3 "formatType" format_type: String,
    4 "isTop" is_top: bool, 5 "modifiedTime" modified_time: i64, 6 "parentId" parent_id: i64,
    7 "targetIdentifier" target_identifier: String, 8 "targetType" target_type: String, 9 "topTime" top_time: i64,
    10 "user" user: CreateWorkitemCommentUser
} }

/// In the response of [`CreateWorkitemComment`].
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
    0 "account" account: String, 1 "avatar" avatar: String, 2 "displayName" display_name: String,
    3 "identifier" identifier: String, 4 "nickName" nick_name: String, 5 "realName" real_name: String,
    6 "targetType" target_type: String
} }

/// Creates workitem estimate: `CreateWorkitemEstimate` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitems/estimate`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateWorkitemEstimate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemEstimate {
    pub description: Option<String>,
    /// Required.
    pub record_user_identifier: String,
    /// Required.
    pub spent_time: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub workitem_identifier: String,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`CreateWorkitemEstimate::new`].
pub struct CreateWorkitemEstimateRequired {
    pub record_user_identifier: String,
    pub spent_time: String,
    pub r#type: String,
    pub workitem_identifier: String,
    pub organization_id: String,
}
operation! {
    CreateWorkitemEstimate { CreateWorkitemEstimateRequired: record_user_identifier, spent_time, r#type, workitem_identifier, organization_id }
    "CreateWorkitemEstimate" -> CreateWorkitemEstimateOutput {
    0 "description" description: String, 1 "recordUserIdentifier" record_user_identifier, 2 "spentTime" spent_time,
    3 "type" r#type, 4 "workitemIdentifier" workitem_identifier, 5 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitems/estimate", body: BodyStyle::Json, } }

/// Response of [`CreateWorkitemEstimate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemEstimateOutput {
    pub workitem_time_estimate: Option<CreateWorkitemEstimateWorkitemTimeEstimate>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkitemEstimateOutput {
    0 "WorkitemTimeEstimate" workitem_time_estimate: CreateWorkitemEstimateWorkitemTimeEstimate,
    1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// In the response of [`CreateWorkitemEstimate`].
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
    0 "description" description: String, 1 "identifier" identifier: String,
    2 "recordUser" record_user: CreateWorkitemEstimateRecordUser, 3 "spentTime" spent_time: i64,
    4 "type" r#type: String, 5 "workitemIdentifier" workitem_identifier: String
} }

/// In the response of [`CreateWorkitemEstimate`].
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
    0 "account" account: String, 1 "avatar" avatar: String, 2 "dingTalkId" ding_talk_id: String,
    3 "displayName" display_name: String, 4 "displayNickName" display_nick_name: String,
    5 "displayRealName" display_real_name: String, 6 "email" email: String, 7 "gender" gender: String,
    8 "identifier" identifier: String, 9 "isDisabled" is_disabled: bool, 10 "mobile" mobile: String,
    11 "nameEn" name_en: String, 12 "nickName" nick_name: String, 13 "nickNamePinyin" nick_name_pinyin: String,
    14 "realName" real_name: String, 15 "realNamePinyin" real_name_pinyin: String, 16 "stamp" stamp: String,
    17 "tbRoleId" tb_role_id: String
} }

/// Creates workitem record: `CreateWorkitemRecord` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitems/record`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateWorkitemRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemRecord {
    /// Required.
    pub actual_time: String,
    pub description: Option<String>,
    /// Required.
    pub gmt_end: String,
    /// Required.
    pub gmt_start: String,
    /// Required.
    pub record_user_identifier: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub workitem_identifier: String,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`CreateWorkitemRecord::new`].
pub struct CreateWorkitemRecordRequired {
    pub actual_time: String,
    pub gmt_end: String,
    pub gmt_start: String,
    pub record_user_identifier: String,
    pub r#type: String,
    pub workitem_identifier: String,
    pub organization_id: String,
}
operation! {
    CreateWorkitemRecord { CreateWorkitemRecordRequired: actual_time, gmt_end, gmt_start, record_user_identifier, r#type, workitem_identifier, organization_id }
    "CreateWorkitemRecord" -> CreateWorkitemRecordOutput {
    0 "actualTime" actual_time, 1 "description" description: String, 2 "gmtEnd" gmt_end, 3 "gmtStart" gmt_start,
    4 "recordUserIdentifier" record_user_identifier, 5 "type" r#type, 6 "workitemIdentifier" workitem_identifier,
    7 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitems/record", body: BodyStyle::Json, } }

/// Response of [`CreateWorkitemRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemRecordOutput {
    pub workitem_time: Option<CreateWorkitemRecordWorkitemTime>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateWorkitemRecordOutput {
    0 "WorkitemTime" workitem_time: CreateWorkitemRecordWorkitemTime, 1 "errorCode" error_code: String,
    2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// In the response of [`CreateWorkitemRecord`].
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
    0 "actualTime" actual_time: i64, 1 "description" description: String, 2 "gmtEnd" gmt_end: i64,
    3 "gmtStart" gmt_start: i64, 4 "identifier" identifier: String,
    5 "recordUser" record_user: CreateWorkitemRecordRecordUser, 6 "type" r#type: String,
    7 "workitemIdentifier" workitem_identifier: String
} }

/// In the response of [`CreateWorkitemRecord`].
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
    0 "account" account: String, 1 "avatar" avatar: String, 2 "dingTalkId" ding_talk_id: String,
    3 "displayName" display_name: String, 4 "displayNickName" display_nick_name: String,
    5 "displayRealName" display_real_name: String, 6 "email" email: String, 7 "gender" gender: String,
    8 "identifier" identifier: String, 9 "isDisabled" is_disabled: bool, 10 "mobile" mobile: String,
    11 "nameEn" name_en: String, 12 "nickName" nick_name: String, 13 "nickNamePinyin" nick_name_pinyin: String,
    14 "realName" real_name: String, 15 "realNamePinyin" real_name_pinyin: String, 16 "stamp" stamp: String,
    17 "tbRoleId" tb_role_id: String
} }

/// Creates workitem v2: `CreateWorkitemV2` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitem`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/CreateWorkitemV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemV2 {
    /// Required.
    pub assigned_to: String,
    /// Required.
    pub category: String,
    pub description: Option<String>,
    pub field_value_list: Option<Vec<CreateWorkitemV2FieldValueList>>,
    pub parent_identifier: Option<String>,
    pub participants: Option<Vec<String>>,
    /// Required.
    pub space_identifier: String,
    pub sprint_identifier: Option<String>,
    /// Required.
    pub subject: String,
    pub tags: Option<Vec<String>>,
    pub trackers: Option<Vec<String>>,
    pub verifier: Option<String>,
    pub versions: Option<Vec<String>>,
    /// Required.
    pub workitem_type_identifier: String,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`CreateWorkitemV2::new`].
pub struct CreateWorkitemV2Required {
    pub assigned_to: String,
    pub category: String,
    pub space_identifier: String,
    pub subject: String,
    pub workitem_type_identifier: String,
    pub organization_id: String,
}
operation! {
    CreateWorkitemV2 { CreateWorkitemV2Required: assigned_to, category, space_identifier, subject, workitem_type_identifier, organization_id }
    "CreateWorkitemV2" -> CreateWorkitemV2Output {
    0 "assignedTo" assigned_to, 1 "category" category, 2 "description" description: String,
    3 "fieldValueList" field_value_list: Vec<CreateWorkitemV2FieldValueList>,
    4 "parentIdentifier" parent_identifier: String, 5 "participants" participants: Vec<String>,
    6 "spaceIdentifier" space_identifier, 7 "sprintIdentifier" sprint_identifier: String, 8 "subject" subject,
    9 "tags" tags: Vec<String>, 10 "trackers" trackers: Vec<String>, 11 "verifier" verifier: String,
    12 "versions" versions: Vec<String>, 13 "workitemTypeIdentifier" workitem_type_identifier,
    14 "organizationId" organization_id
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
    Mark::new(14, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitem", body: BodyStyle::Json, } }

/// In the request of [`CreateWorkitemV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemV2FieldValueList {
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
input! { CreateWorkitemV2FieldValueList() {
    0 "fieldIdentifier" field_identifier: String, 1 "value" value: String
} }

/// Response of [`CreateWorkitemV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkitemV2Output {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
    pub workitem_identifier: Option<String>,
}
model! { CreateWorkitemV2Output {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: String,
    3 "workitemIdentifier" workitem_identifier: String
} }

/// Deletes app member: `DeleteAppMember` of `devops` 2021-06-25.
///
/// DELETE `/appstack/apps/{appName}/members`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteAppMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppMember {
    pub organization_id: Option<String>,
    pub subject_id: Option<String>,
    pub subject_type: Option<String>,
    /// Required.
    pub app_name: String,
}
operation! { DeleteAppMember(app_name: String) "DeleteAppMember" -> DeleteAppMemberOutput {
    0 "organizationId" organization_id: String, 1 "subjectId" subject_id: String, 2 "subjectType" subject_type: String,
    3 "appName" app_name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/appstack/apps/{appName}/members", } }

/// Response of [`DeleteAppMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppMemberOutput {
    pub body: Option<String>,
}
model! { DeleteAppMemberOutput {
    0 "body" body: String
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Deletes branch: `DeleteBranch` of `devops` 2021-06-25.
///
/// DELETE `/repository/{repositoryId}/branches/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBranch {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub branch_name: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
}
operation! { DeleteBranch(branch_name: String, organization_id: String, repository_id: i64)
    "DeleteBranch" -> DeleteBranchOutput {
    0 "accessToken" access_token: Secret, 1 "branchName" branch_name, 2 "organizationId" organization_id,
    3 "repositoryId" repository_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/repository/{repositoryId}/branches/delete", } }

/// Response of [`DeleteBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBranchOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteBranchResult>,
    pub success: Option<String>,
}
model! { DeleteBranchOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: DeleteBranchResult,
    3 "success" success: String
} }

/// In the response of [`DeleteBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBranchResult {
    pub branch_name: Option<String>,
}
model! { DeleteBranchResult {
    0 "branchName" branch_name: String
} }

/// Deletes file: `DeleteFile` of `devops` 2021-06-25.
///
/// DELETE `/repository/{repositoryId}/files/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub branch_name: String,
    /// Required.
    pub commit_message: String,
    /// Required.
    pub file_path: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
}

/// Arguments of [`DeleteFile::new`].
pub struct DeleteFileRequired {
    pub branch_name: String,
    pub commit_message: String,
    pub file_path: String,
    pub organization_id: String,
    pub repository_id: i64,
}
operation! { DeleteFile { DeleteFileRequired: branch_name, commit_message, file_path, organization_id, repository_id }
    "DeleteFile" -> DeleteFileOutput {
    0 "accessToken" access_token: Secret, 1 "branchName" branch_name, 2 "commitMessage" commit_message,
    3 "filePath" file_path, 4 "organizationId" organization_id, 5 "repositoryId" repository_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "DELETE", path: "/repository/{repositoryId}/files/delete", } }

/// Response of [`DeleteFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteFileResult>,
    pub success: Option<bool>,
}
model! { DeleteFileOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: DeleteFileResult,
    3 "success" success: bool
} }

/// In the response of [`DeleteFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileResult {
    pub branch_name: Option<String>,
    pub file_path: Option<String>,
}
model! { DeleteFileResult {
    0 "branchName" branch_name: String, 1 "filePath" file_path: String
} }

/// Deletes flow tag: `DeleteFlowTag` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/flow/tags/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteFlowTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowTag {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteFlowTag(organization_id: String, id: String) "DeleteFlowTag" -> DeleteFlowTagOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/flow/tags/{id}", } }

/// Response of [`DeleteFlowTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFlowTagOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Deletes flow tag group: `DeleteFlowTagGroup` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/flow/tagGroups/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteFlowTagGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowTagGroup {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: String,
}
operation! { DeleteFlowTagGroup(organization_id: String, id: String) "DeleteFlowTagGroup" -> DeleteFlowTagGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/flow/tagGroups/{id}", } }

/// Response of [`DeleteFlowTagGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowTagGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFlowTagGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Deletes group member: `DeleteGroupMember` of `devops` 2021-06-25.
///
/// DELETE `/repository/groups/{groupId}/members/remove/aliyun_pk`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteGroupMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupMember {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub aliyun_pk: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub member_type: String,
    /// Required.
    pub group_id: i64,
}
operation! { DeleteGroupMember(aliyun_pk: String, organization_id: String, member_type: String, group_id: i64)
    "DeleteGroupMember" -> DeleteGroupMemberOutput {
    0 "accessToken" access_token: Secret, 1 "aliyunPk" aliyun_pk, 2 "organizationId" organization_id,
    3 "memberType" member_type, 4 "groupId" group_id
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "DELETE", path: "/repository/groups/{groupId}/members/remove/aliyun_pk", body: BodyStyle::Json, } }

/// Response of [`DeleteGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteGroupMemberResult>,
    pub success: Option<bool>,
}
model! { DeleteGroupMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: DeleteGroupMemberResult, 3 "success" success: bool
} }

/// In the response of [`DeleteGroupMember`].
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
    0 "accessLevel" access_level: i64, 1 "avatarUrl" avatar_url: String, 2 "id" id: i64,
    3 "memberType" member_type: String, 4 "name" name: String, 5 "sourceId" source_id: i64, 6 "state" state: String,
    7 "username" username: String
} }

/// Deletes host group: `DeleteHostGroup` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/hostGroups/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostGroup {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteHostGroup(organization_id: String, id: i64) "DeleteHostGroup" -> DeleteHostGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/hostGroups/{id}", } }

/// Response of [`DeleteHostGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteHostGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Deletes pipeline: `DeletePipeline` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/pipelines/{pipelineId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeletePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipeline {
    /// Required.
    pub organization_id: String,
    /// Required. 1 to 999999999999999.
    pub pipeline_id: i64,
}
operation! { DeletePipeline(organization_id: String, pipeline_id: i64) "DeletePipeline" -> DeletePipelineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/pipelines/{pipelineId}", } }

/// Response of [`DeletePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePipelineOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Deletes pipeline group: `DeletePipelineGroup` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/pipelineGroups/{groupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeletePipelineGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineGroup {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub group_id: i64,
}
operation! { DeletePipelineGroup(organization_id: String, group_id: i64)
    "DeletePipelineGroup" -> DeletePipelineGroupOutput {
    0 "organizationId" organization_id, 1 "groupId" group_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/pipelineGroups/{groupId}", } }

/// Response of [`DeletePipelineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePipelineGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Deletes pipeline relations: `DeletePipelineRelations` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/{pipelineId}/pipelineRelations`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeletePipelineRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineRelations {
    /// Required.
    pub rel_object_id: String,
    /// Required.
    pub rel_object_type: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
}
operation! {
    DeletePipelineRelations(rel_object_id: String, rel_object_type: String, organization_id: String, pipeline_id: i64)
    "DeletePipelineRelations" -> DeletePipelineRelationsOutput {
    0 "relObjectId" rel_object_id, 1 "relObjectType" rel_object_type, 2 "organizationId" organization_id,
    3 "pipelineId" pipeline_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/{pipelineId}/pipelineRelations", } }

/// Response of [`DeletePipelineRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePipelineRelationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePipelineRelationsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Deletes project: `DeleteProject` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/projects/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    /// Required.
    pub identifier: String,
    /// Required.
    pub organization_id: String,
}
operation! { DeleteProject(identifier: String, organization_id: String) "DeleteProject" -> DeleteProjectOutput {
    0 "identifier" identifier, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/projects/delete", } }

/// Response of [`DeleteProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { DeleteProjectOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "result" result: bool, 3 "success" success: bool
} }

/// Deletes project label: `DeleteProjectLabel` of `devops` 2021-06-25.
///
/// DELETE `/api/v4/projects/labels/{labelId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteProjectLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectLabel {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    /// Required.
    pub label_id: String,
}
operation! { DeleteProjectLabel(organization_id: String, repository_identity: String, label_id: String)
    "DeleteProjectLabel" -> DeleteProjectLabelOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "labelId" label_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v4/projects/labels/{labelId}", } }

/// Response of [`DeleteProjectLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectLabelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteProjectLabelResult>,
    pub success: Option<bool>,
}
model! { DeleteProjectLabelOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: DeleteProjectLabelResult, 3 "success" success: bool
} }

/// In the response of [`DeleteProjectLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectLabelResult {
    pub result: Option<bool>,
}
model! { DeleteProjectLabelResult {
    0 "result" result: bool
} }

/// Deletes protected branch: `DeleteProtectedBranch` of `devops` 2021-06-25.
///
/// DELETE `/repository/{repositoryId}/protect_branches/{protectedBranchId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteProtectedBranch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectedBranch {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub protected_branch_id: i64,
}
operation! { DeleteProtectedBranch(organization_id: String, repository_id: i64, protected_branch_id: i64)
    "DeleteProtectedBranch" -> DeleteProtectedBranchOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "protectedBranchId" protected_branch_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/repository/{repositoryId}/protect_branches/{protectedBranchId}", } }

/// Response of [`DeleteProtectedBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectedBranchOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteProtectedBranchResult>,
    pub success: Option<bool>,
}
model! { DeleteProtectedBranchOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: DeleteProtectedBranchResult, 3 "success" success: bool
} }

/// In the response of [`DeleteProtectedBranch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProtectedBranchResult {
    pub result: Option<bool>,
}
model! { DeleteProtectedBranchResult {
    0 "result" result: bool
} }

/// Deletes push rule: `DeletePushRule` of `devops` 2021-06-25.
///
/// DELETE `/api/v4/projects/{repositoryId}/push_rule/{pushRuleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeletePushRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePushRule {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub push_rule_id: i64,
}
operation! { DeletePushRule(organization_id: String, repository_id: i64, push_rule_id: i64)
    "DeletePushRule" -> DeletePushRuleOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "pushRuleId" push_rule_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v4/projects/{repositoryId}/push_rule/{pushRuleId}", } }

/// Response of [`DeletePushRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePushRuleOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeletePushRuleResult>,
    pub success: Option<String>,
}
model! { DeletePushRuleOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: DeletePushRuleResult,
    3 "success" success: String
} }

/// In the response of [`DeletePushRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePushRuleResult {
    pub result: Option<bool>,
}
model! { DeletePushRuleResult {
    0 "result" result: bool
} }

/// Deletes repository: `DeleteRepository` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/remove`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepository {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub reason: String,
    /// Required.
    pub repository_id: i64,
}
operation! { DeleteRepository(organization_id: String, reason: String, repository_id: i64)
    "DeleteRepository" -> DeleteRepositoryOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "reason" reason,
    3 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/remove", body: BodyStyle::Json, } }

/// Response of [`DeleteRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteRepositoryResult>,
    pub success: Option<bool>,
}
model! { DeleteRepositoryOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: DeleteRepositoryResult,
    3 "success" success: bool
} }

/// In the response of [`DeleteRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryResult {
    pub result: Option<bool>,
}
model! { DeleteRepositoryResult {
    0 "result" result: bool
} }

/// Deletes repository group: `DeleteRepositoryGroup` of `devops` 2021-06-25.
///
/// POST `/repository/groups/{groupId}/remove`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteRepositoryGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryGroup {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub reason: String,
    /// Required.
    pub group_id: i64,
}
operation! { DeleteRepositoryGroup(organization_id: String, reason: String, group_id: i64)
    "DeleteRepositoryGroup" -> DeleteRepositoryGroupOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "reason" reason, 3 "groupId" group_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/repository/groups/{groupId}/remove", body: BodyStyle::Json, } }

/// Response of [`DeleteRepositoryGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteRepositoryGroupResult>,
    pub success: Option<bool>,
}
model! { DeleteRepositoryGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: DeleteRepositoryGroupResult, 3 "success" success: bool
} }

/// In the response of [`DeleteRepositoryGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryGroupResult {
    pub result: Option<bool>,
}
model! { DeleteRepositoryGroupResult {
    0 "result" result: bool
} }

/// Deletes repository member: `DeleteRepositoryMember` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/members/delete/{aliyunPk}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteRepositoryMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryMember {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub member_type: Option<String>,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub aliyun_pk: String,
}
operation! { DeleteRepositoryMember(organization_id: String, repository_id: i64, aliyun_pk: String)
    "DeleteRepositoryMember" -> DeleteRepositoryMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "memberType" member_type: String,
    3 "repositoryId" repository_id, 4 "aliyunPk" aliyun_pk
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/members/delete/{aliyunPk}", body: BodyStyle::Json, } }

/// Response of [`DeleteRepositoryMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteRepositoryMemberResult>,
    pub success: Option<bool>,
}
model! { DeleteRepositoryMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: DeleteRepositoryMemberResult, 3 "success" success: bool
} }

/// In the response of [`DeleteRepositoryMember`].
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
    0 "accessLevel" access_level: i64, 1 "createAt" create_at: String, 2 "id" id: i64, 3 "sourceId" source_id: i64,
    4 "sourceType" source_type: String, 5 "updateAt" update_at: String, 6 "userId" user_id: i64
} }

/// Deletes repository webhook: `DeleteRepositoryWebhook` of `devops` 2021-06-25.
///
/// DELETE `/repository/{repositoryId}/hooks/{hookId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteRepositoryWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryWebhook {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub hook_id: i64,
}
operation! { DeleteRepositoryWebhook(organization_id: String, repository_id: i64, hook_id: i64)
    "DeleteRepositoryWebhook" -> DeleteRepositoryWebhookOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "hookId" hook_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/repository/{repositoryId}/hooks/{hookId}", } }

/// Response of [`DeleteRepositoryWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryWebhookOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteRepositoryWebhookResult>,
    pub success: Option<bool>,
}
model! { DeleteRepositoryWebhookOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: DeleteRepositoryWebhookResult, 3 "success" success: bool
} }

/// In the response of [`DeleteRepositoryWebhook`].
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
    /// Secret.
    pub secret_token: Option<Secret>,
    pub tag_push_events: Option<bool>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { DeleteRepositoryWebhookResult {
    0 "buildEvents" build_events: bool, 1 "createdAt" created_at: String, 2 "description" description: String,
    3 "enableSslVerification" enable_ssl_verification: bool, 4 "id" id: i64, 5 "issuesEvents" issues_events: bool,
    6 "lastTestResult" last_test_result: String, 7 "mergeRequestsEvents" merge_requests_events: bool,
    8 "noteEvents" note_events: bool, 9 "projectId" project_id: i64, 10 "pushEvents" push_events: bool,
    11 "secretToken" secret_token: Secret, 12 "tagPushEvents" tag_push_events: bool, 13 "type" r#type: String,
    14 "url" url: String
} }

/// Deletes resource member: `DeleteResourceMember` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/{resourceType}/{resourceId}/members/{accountId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteResourceMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceMember {
    /// Required.
    pub organization_id: String,
    /// Required. 1 to 999999999999999.
    pub resource_type: String,
    /// Required.
    pub resource_id: i64,
    /// Required.
    pub account_id: String,
}
operation! {
    DeleteResourceMember(organization_id: String, resource_type: String, resource_id: i64, account_id: String)
    "DeleteResourceMember" -> DeleteResourceMemberOutput {
    0 "organizationId" organization_id, 1 "resourceType" resource_type, 2 "resourceId" resource_id,
    3 "accountId" account_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/{resourceType}/{resourceId}/members/{accountId}", } }

/// Response of [`DeleteResourceMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteResourceMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Deletes tag: `DeleteTag` of `devops` 2021-06-25.
///
/// DELETE `/repository/{repositoryId}/tags/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub tag_name: String,
    /// Required.
    pub repository_id: i64,
}
operation! { DeleteTag(organization_id: String, tag_name: String, repository_id: i64) "DeleteTag" -> DeleteTagOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "tagName" tag_name,
    3 "repositoryId" repository_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/repository/{repositoryId}/tags/delete", } }

/// Response of [`DeleteTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteTagResult>,
    pub success: Option<bool>,
}
model! { DeleteTagOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: DeleteTagResult,
    3 "success" success: bool
} }

/// In the response of [`DeleteTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagResult {
    pub tag_name: Option<String>,
}
model! { DeleteTagResult {
    0 "tagName" tag_name: String
} }

/// Deletes user key: `DeleteUserKey` of `devops` 2021-06-25.
///
/// DELETE `/api/v3/user/keys/{keyId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteUserKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserKey {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub key_id: i64,
}
operation! { DeleteUserKey(organization_id: String, key_id: i64) "DeleteUserKey" -> DeleteUserKeyOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "keyId" key_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v3/user/keys/{keyId}", } }

/// Response of [`DeleteUserKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<DeleteUserKeyResult>,
    pub success: Option<bool>,
}
model! { DeleteUserKeyOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: DeleteUserKeyResult,
    3 "success" success: bool
} }

/// In the response of [`DeleteUserKey`].
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
    0 "context" context: String, 1 "createdAt" created_at: String, 2 "expireTime" expire_time: String,
    3 "fingerPrint" finger_print: String, 4 "id" id: i64, 5 "keyScope" key_scope: String,
    6 "lastUsedTime" last_used_time: String, 7 "publicKey" public_key: String, 8 "shaContext" sha_context: String,
    9 "title" title: String, 10 "updatedAt" updated_at: String
} }

/// Deletes variable group: `DeleteVariableGroup` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/variableGroups/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteVariableGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariableGroup {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: i64,
}
operation! { DeleteVariableGroup(organization_id: String, id: i64) "DeleteVariableGroup" -> DeleteVariableGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/variableGroups/{id}", } }

/// Response of [`DeleteVariableGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVariableGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteVariableGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Deletes workitem: `DeleteWorkitem` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/workitem/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteWorkitem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitem {
    /// Required.
    pub identifier: String,
    /// Required.
    pub organization_id: String,
}
operation! { DeleteWorkitem(identifier: String, organization_id: String) "DeleteWorkitem" -> DeleteWorkitemOutput {
    0 "identifier" identifier, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/workitem/delete", } }

/// Response of [`DeleteWorkitem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemOutput {
    pub delete_flag: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteWorkitemOutput {
    0 "deleteFlag" delete_flag: bool, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "success" success: bool
} }

/// Deletes workitem all comment: `DeleteWorkitemAllComment` of `devops` 2021-06-25.
///
/// DELETE `/organization/{organizationId}/workitems/deleteAllComment`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteWorkitemAllComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemAllComment {
    /// Required.
    pub identifier: String,
    /// Required.
    pub organization_id: String,
}
operation! { DeleteWorkitemAllComment(identifier: String, organization_id: String)
    "DeleteWorkitemAllComment" -> DeleteWorkitemAllCommentOutput {
    0 "identifier" identifier, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/organization/{organizationId}/workitems/deleteAllComment", } }

/// Response of [`DeleteWorkitemAllComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemAllCommentOutput {
    pub delete_flag: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { DeleteWorkitemAllCommentOutput {
    0 "deleteFlag" delete_flag: bool, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "success" success: String
} }

/// Deletes workitem comment: `DeleteWorkitemComment` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitems/deleteComent`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/DeleteWorkitemComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemComment {
    /// Required.
    pub comment_id: i64,
    /// Required.
    pub identifier: String,
    /// Required.
    pub organization_id: String,
}
operation! { DeleteWorkitemComment(comment_id: i64, identifier: String, organization_id: String)
    "DeleteWorkitemComment" -> DeleteWorkitemCommentOutput {
    0 "commentId" comment_id, 1 "identifier" identifier, 2 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitems/deleteComent", body: BodyStyle::Json, } }

/// Response of [`DeleteWorkitemComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkitemCommentOutput {
    pub delete_flag: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { DeleteWorkitemCommentOutput {
    0 "deleteFlag" delete_flag: bool, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "success" success: String
} }

/// Enables deploy key: `EnableDeployKey` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/keys/{keyId}/enable`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/EnableDeployKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeployKey {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub key_id: i64,
}
operation! { EnableDeployKey(organization_id: String, repository_id: i64, key_id: i64)
    "EnableDeployKey" -> EnableDeployKeyOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "keyId" key_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/keys/{keyId}/enable", } }

/// Response of [`EnableDeployKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeployKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<EnableDeployKeyResult>,
    pub success: Option<bool>,
}
model! { EnableDeployKeyOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: EnableDeployKeyResult,
    3 "success" success: bool
} }

/// In the response of [`EnableDeployKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDeployKeyResult {
    pub result: Option<bool>,
}
model! { EnableDeployKeyResult {
    0 "result" result: bool
} }

/// Executes change request release stage: `ExecuteChangeRequestReleaseStage` of `devops` 2021-06-25.
///
/// POST `/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}%3Aexecute`.
/// Changes data. See <https://api.alibabacloud.com/document/devops/2021-06-25/ExecuteChangeRequestReleaseStage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteChangeRequestReleaseStage {
    pub organization_id: Option<String>,
    pub params: Option<BTreeMap<String, Value>>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub release_workflow_sn: String,
    /// Required.
    pub release_stage_sn: String,
}
operation! { ExecuteChangeRequestReleaseStage(app_name: String, release_workflow_sn: String, release_stage_sn: String)
    "ExecuteChangeRequestReleaseStage" -> ExecuteChangeRequestReleaseStageOutput {
    0 "organizationId" organization_id: String, 1 "params" params: BTreeMap<String, Value>, 2 "appName" app_name,
    3 "releaseWorkflowSn" release_workflow_sn, 4 "releaseStageSn" release_stage_sn
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}%3Aexecute", body: BodyStyle::Json, } }

/// Response of [`ExecuteChangeRequestReleaseStage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteChangeRequestReleaseStageOutput {
    pub object: Option<i64>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
}
model! { ExecuteChangeRequestReleaseStageOutput {
    0 "object" object: i64, 1 "pipelineId" pipeline_id: i64, 2 "pipelineRunId" pipeline_run_id: i64
} }

/// Exports insight custom value: `ExportInsightCustomValue` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/customValues`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightCustomValue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightCustomValue {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightCustomValue(end_time: String, start_time: String, organization_id: String)
    "ExportInsightCustomValue" -> ExportInsightCustomValueOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/customValues", body: BodyStyle::Json, } }
paged! { ExportInsightCustomValue: ExportInsightCustomValueResult =
    Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightCustomValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightCustomValueOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightCustomValueResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightCustomValueOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportInsightCustomValueResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightCustomValue`].
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
    0 "doubleValue" double_value: f64, 1 "fieldId" field_id: String, 2 "gmtCreate" gmt_create: i64,
    3 "gmtModified" gmt_modified: i64, 4 "id" id: i64, 5 "identifier" identifier: String,
    6 "isDeleted" is_deleted: String, 7 "longValue" long_value: i64, 8 "organizationId" organization_id: String,
    9 "targetId" target_id: String, 10 "targetType" target_type: String, 11 "type" r#type: String,
    12 "value" value: String
} }

/// Exports insight expected work time: `ExportInsightExpectedWorkTime` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/expectedWorkTimes`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightExpectedWorkTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightExpectedWorkTime {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightExpectedWorkTime(end_time: String, start_time: String, organization_id: String)
    "ExportInsightExpectedWorkTime" -> ExportInsightExpectedWorkTimeOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/expectedWorkTimes", body: BodyStyle::Json, } }
paged! { ExportInsightExpectedWorkTime: ExportInsightExpectedWorkTimeResult =
    Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightExpectedWorkTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightExpectedWorkTimeOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightExpectedWorkTimeResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightExpectedWorkTimeOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportInsightExpectedWorkTimeResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightExpectedWorkTime`].
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
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "id" id: i64, 3 "identifier" identifier: String,
    4 "isDeleted" is_deleted: String, 5 "organizationId" organization_id: String, 6 "projectId" project_id: String,
    7 "recorderId" recorder_id: String, 8 "source" source: String, 9 "type" r#type: String, 10 "value" value: f64,
    11 "workitemId" workitem_id: String
} }

/// Exports insight field: `ExportInsightField` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/fields`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightField {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightField(end_time: String, start_time: String, organization_id: String)
    "ExportInsightField" -> ExportInsightFieldOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/fields", body: BodyStyle::Json, } }
paged! { ExportInsightField: ExportInsightFieldResult = Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightFieldOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightFieldResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightFieldOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "result" result: Vec<ExportInsightFieldResult>,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightField`].
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
    0 "fieldId" field_id: String, 1 "fieldName" field_name: String, 2 "gmtCreate" gmt_create: i64,
    3 "gmtModified" gmt_modified: i64, 4 "id" id: i64, 5 "identifier" identifier: String,
    6 "isDeleted" is_deleted: String, 7 "isSystem" is_system: String, 8 "optionValue" option_value: String,
    9 "organizationId" organization_id: String, 10 "position" position: i64, 11 "scope" scope: String,
    12 "source" source: String, 13 "targetId" target_id: String, 14 "targetType" target_type: String,
    15 "type" r#type: String
} }

/// Exports insight space: `ExportInsightSpace` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/spaces`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpace {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightSpace(end_time: String, start_time: String, organization_id: String)
    "ExportInsightSpace" -> ExportInsightSpaceOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/spaces", body: BodyStyle::Json, } }
paged! { ExportInsightSpace: ExportInsightSpaceResult = Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpaceOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightSpaceResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightSpaceOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "result" result: Vec<ExportInsightSpaceResult>,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightSpace`].
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
    0 "category" category: String, 1 "customCode" custom_code: String, 2 "description" description: String,
    3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64, 5 "id" id: i64, 6 "identifier" identifier: String,
    7 "isDeleted" is_deleted: String, 8 "name" name: String, 9 "organizationId" organization_id: String,
    10 "source" source: String, 11 "stage" stage: String, 12 "status" status: String, 13 "type" r#type: String
} }

/// Exports insight space ref: `ExportInsightSpaceRef` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/spaceRefs`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightSpaceRef>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpaceRef {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightSpaceRef(end_time: String, start_time: String, organization_id: String)
    "ExportInsightSpaceRef" -> ExportInsightSpaceRefOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/spaceRefs", body: BodyStyle::Json, } }
paged! { ExportInsightSpaceRef: ExportInsightSpaceRefResult = Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightSpaceRef`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSpaceRefOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightSpaceRefResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightSpaceRefOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportInsightSpaceRefResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightSpaceRef`].
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
    0 "creatorId" creator_id: String, 1 "fromId" from_id: String, 2 "gmtCreate" gmt_create: i64,
    3 "gmtModified" gmt_modified: i64, 4 "id" id: i64, 5 "identifier" identifier: String,
    6 "isDeleted" is_deleted: String, 7 "modifierId" modifier_id: String, 8 "organizationId" organization_id: String,
    9 "toId" to_id: String, 10 "type" r#type: String
} }

/// Exports insight sprint: `ExportInsightSprint` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/sprints`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightSprint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSprint {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightSprint(end_time: String, start_time: String, organization_id: String)
    "ExportInsightSprint" -> ExportInsightSprintOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/sprints", body: BodyStyle::Json, } }
paged! { ExportInsightSprint: ExportInsightSprintResult = Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightSprint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightSprintOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightSprintResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightSprintOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportInsightSprintResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightSprint`].
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
    0 "actualEnd" actual_end: i64, 1 "actualStart" actual_start: i64, 2 "gmtCreate" gmt_create: i64,
    3 "gmtEnd" gmt_end: i64, 4 "gmtModified" gmt_modified: i64, 5 "gmtStart" gmt_start: i64, 6 "id" id: i64,
    7 "identifier" identifier: String, 8 "isDeleted" is_deleted: String, 9 "name" name: String,
    10 "organizationId" organization_id: String, 11 "projectId" project_id: String, 12 "source" source: String,
    13 "status" status: i64, 14 "workTimeCapacity" work_time_capacity: f64
} }

/// Exports insight tag ref: `ExportInsightTagRef` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/tagRefs`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightTagRef>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightTagRef {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightTagRef(end_time: String, start_time: String, organization_id: String)
    "ExportInsightTagRef" -> ExportInsightTagRefOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/tagRefs", body: BodyStyle::Json, } }
paged! { ExportInsightTagRef: ExportInsightTagRefResult = Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightTagRef`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightTagRefOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightTagRefResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightTagRefOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportInsightTagRefResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightTagRef`].
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
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "id" id: i64, 3 "identifier" identifier: String,
    4 "isDeleted" is_deleted: String, 5 "name" name: String, 6 "organizationId" organization_id: String,
    7 "tagId" tag_id: String, 8 "targetId" target_id: String, 9 "targetType" target_type: String
} }

/// Exports insight work time: `ExportInsightWorkTime` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/workTimes`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightWorkTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkTime {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightWorkTime(end_time: String, start_time: String, organization_id: String)
    "ExportInsightWorkTime" -> ExportInsightWorkTimeOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/workTimes", body: BodyStyle::Json, } }
paged! { ExportInsightWorkTime: ExportInsightWorkTimeResult = Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightWorkTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkTimeOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightWorkTimeResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightWorkTimeOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportInsightWorkTimeResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightWorkTime`].
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
    0 "actualValue" actual_value: f64, 1 "description" description: String, 2 "gmtCreate" gmt_create: i64,
    3 "gmtEnd" gmt_end: i64, 4 "gmtModified" gmt_modified: i64, 5 "gmtStart" gmt_start: i64, 6 "id" id: i64,
    7 "identifier" identifier: String, 8 "isDeleted" is_deleted: String, 9 "organizationId" organization_id: String,
    10 "projectId" project_id: String, 11 "recorderId" recorder_id: String, 12 "source" source: String,
    13 "type" r#type: String, 14 "uuid" uuid: String, 15 "value" value: i64, 16 "workitemId" workitem_id: String
} }

/// Exports insight workitem status: `ExportInsightWorkitemStatus` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/workitemStatuses`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightWorkitemStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatus {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightWorkitemStatus(end_time: String, start_time: String, organization_id: String)
    "ExportInsightWorkitemStatus" -> ExportInsightWorkitemStatusOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/workitemStatuses", body: BodyStyle::Json, } }
paged! { ExportInsightWorkitemStatus: ExportInsightWorkitemStatusResult =
    Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightWorkitemStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatusOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightWorkitemStatusResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightWorkitemStatusOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportInsightWorkitemStatusResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightWorkitemStatus`].
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
    0 "assignedToId" assigned_to_id: String, 1 "creatorId" creator_id: String,
    2 "expectedWorkTime" expected_work_time: i64, 3 "gmtClosed" gmt_closed: i64, 4 "gmtCreate" gmt_create: i64,
    5 "gmtDue" gmt_due: i64, 6 "gmtModified" gmt_modified: i64, 7 "gmtStart" gmt_start: i64, 8 "gmtTodo" gmt_todo: i64,
    9 "id" id: i64, 10 "isArchived" is_archived: String, 11 "isDeleted" is_deleted: String, 12 "isDone" is_done: String,
    13 "organizationId" organization_id: String, 14 "parentId" parent_id: String,
    15 "participantIds" participant_ids: String, 16 "phase" phase: i64, 17 "priority" priority: i64,
    18 "productId" product_id: String, 19 "projectId" project_id: String, 20 "serialNumber" serial_number: i64,
    21 "source" source: String, 22 "sprintId" sprint_id: String, 23 "stage" stage: i64, 24 "status" status: String,
    25 "statusId" status_id: String, 26 "storyPoint" story_point: f64, 27 "subType" sub_type: String,
    28 "subject" subject: String, 29 "type" r#type: i64, 30 "versionId" version_id: String,
    31 "versions" versions: String, 32 "workTime" work_time: i64, 33 "workitemId" workitem_id: String
} }

/// Exports insight workitem status join workitem defect extra: `ExportInsightWorkitemStatusJoinWorkitemDefectExtra` of
/// `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/workitemStatusJoinWorkitemDefectExtras`. Changes data. Pages by token
/// (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightWorkitemStatusJoinWorkitemDefectExtra>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatusJoinWorkitemDefectExtra {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! {
    ExportInsightWorkitemStatusJoinWorkitemDefectExtra(end_time: String, start_time: String, organization_id: String)
    "ExportInsightWorkitemStatusJoinWorkitemDefectExtra" -> ExportInsightWorkitemStatusJoinWorkitemDefectExtraOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/workitemStatusJoinWorkitemDefectExtras", body: BodyStyle::Json, } }
paged! {
    ExportInsightWorkitemStatusJoinWorkitemDefectExtra: ExportInsightWorkitemStatusJoinWorkitemDefectExtraResult =
    Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightWorkitemStatusJoinWorkitemDefectExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemStatusJoinWorkitemDefectExtraOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightWorkitemStatusJoinWorkitemDefectExtraResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightWorkitemStatusJoinWorkitemDefectExtraOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportInsightWorkitemStatusJoinWorkitemDefectExtraResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightWorkitemStatusJoinWorkitemDefectExtra`].
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
    0 "assignedToId" assigned_to_id: String, 1 "creatorId" creator_id: String,
    2 "expectedWorkTime" expected_work_time: i64, 3 "extraId" extra_id: i64,
    4 "extraIsDeleted" extra_is_deleted: String, 5 "foundPhase" found_phase: i64, 6 "gmtClosed" gmt_closed: i64,
    7 "gmtCreate" gmt_create: i64, 8 "gmtDue" gmt_due: i64, 9 "gmtFixed" gmt_fixed: String,
    10 "gmtModified" gmt_modified: i64, 11 "gmtStart" gmt_start: i64, 12 "gmtTodo" gmt_todo: i64, 13 "id" id: i64,
    14 "isArchived" is_archived: String, 15 "isDeleted" is_deleted: String, 16 "isDone" is_done: String,
    17 "isStupid" is_stupid: String, 18 "organizationId" organization_id: String, 19 "parentId" parent_id: String,
    20 "participantIds" participant_ids: String, 21 "phase" phase: i64, 22 "priority" priority: i64,
    23 "productId" product_id: String, 24 "projectId" project_id: String, 25 "reopenNum" reopen_num: i64,
    26 "serialNumber" serial_number: i64, 27 "seriousLevel" serious_level: i64, 28 "solution" solution: String,
    29 "source" source: String, 30 "sprintId" sprint_id: String, 31 "stage" stage: i64, 32 "status" status: String,
    33 "statusId" status_id: String, 34 "storyPoint" story_point: f64, 35 "subType" sub_type: String,
    36 "subject" subject: String, 37 "type" r#type: i64, 38 "verifierId" verifier_id: String,
    39 "versionId" version_id: String, 40 "versions" versions: String, 41 "workTime" work_time: i64,
    42 "workitemId" workitem_id: String
} }

/// Exports insight workitem version: `ExportInsightWorkitemVersion` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/workitemVersions`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportInsightWorkitemVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemVersion {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportInsightWorkitemVersion(end_time: String, start_time: String, organization_id: String)
    "ExportInsightWorkitemVersion" -> ExportInsightWorkitemVersionOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/workitemVersions", body: BodyStyle::Json, } }
paged! { ExportInsightWorkitemVersion: ExportInsightWorkitemVersionResult =
    Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportInsightWorkitemVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInsightWorkitemVersionOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportInsightWorkitemVersionResult>,
    pub total_count: Option<i64>,
}
model! { ExportInsightWorkitemVersionOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportInsightWorkitemVersionResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportInsightWorkitemVersion`].
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
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "gmtPublish" gmt_publish: i64,
    3 "gmtStart" gmt_start: i64, 4 "id" id: i64, 5 "identifier" identifier: String, 6 "isDeleted" is_deleted: String,
    7 "lockStatus" lock_status: i64, 8 "name" name: String, 9 "organizationId" organization_id: String,
    10 "source" source: String, 11 "status" status: i64, 12 "targetId" target_id: String,
    13 "targetType" target_type: String
} }

/// Exports workitem activity: `ExportWorkitemActivity` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/data/workitemActivities`. Changes data. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ExportWorkitemActivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWorkitemActivity {
    /// Required.
    pub end_time: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub organization_id: String,
}
operation! { ExportWorkitemActivity(end_time: String, start_time: String, organization_id: String)
    "ExportWorkitemActivity" -> ExportWorkitemActivityOutput {
    0 "endTime" end_time, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String, 3 "startTime" start_time,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/data/workitemActivities", body: BodyStyle::Json, } }
paged! { ExportWorkitemActivity: ExportWorkitemActivityResult = Token "nextToken", "result" result, next "nextToken" }

/// Response of [`ExportWorkitemActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportWorkitemActivityOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub result: Vec<ExportWorkitemActivityResult>,
    pub total_count: Option<i64>,
}
model! { ExportWorkitemActivityOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "result" result: Vec<ExportWorkitemActivityResult>, 3 "totalCount" total_count: i64
} }

/// In the response of [`ExportWorkitemActivity`].
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
    0 "gmtEvent" gmt_event: i64, 1 "id" id: i64, 2 "identifier" identifier: String, 3 "newValue" new_value: String,
    4 "oldValue" old_value: String, 5 "organizationId" organization_id: String, 6 "projectId" project_id: String,
    7 "source" source: String, 8 "type" r#type: String, 9 "workitemId" workitem_id: String
} }

/// Gets application: `GetApplication` of `devops` 2021-06-25.
///
/// GET `/appstack/apps/{appName}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    pub organization_id: Option<String>,
    /// Required.
    pub app_name: String,
}
operation! { GetApplication(app_name: String) "GetApplication" -> GetApplicationOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/appstack/apps/{appName}", } }

/// Response of [`GetApplication`].
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
    0 "appTemplateDisplayName" app_template_display_name: String, 1 "appTemplateName" app_template_name: String,
    2 "creatorAccountId" creator_account_id: String, 3 "description" description: String,
    4 "gmtCreate" gmt_create: String, 5 "name" name: String
} }

/// Gets branch info: `GetBranchInfo` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/branches/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetBranchInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfo {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub branch_name: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
}
operation! { GetBranchInfo(branch_name: String, organization_id: String, repository_id: i64)
    "GetBranchInfo" -> GetBranchInfoOutput {
    0 "accessToken" access_token: Secret, 1 "branchName" branch_name, 2 "organizationId" organization_id,
    3 "repositoryId" repository_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/branches/detail", } }

/// Response of [`GetBranchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetBranchInfoResult>,
    pub success: Option<bool>,
}
model! { GetBranchInfoOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetBranchInfoResult,
    3 "success" success: bool
} }

/// In the response of [`GetBranchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfoResult {
    pub commit: Option<GetBranchInfoCommit>,
    pub name: Option<String>,
    pub protected: Option<String>,
}
model! { GetBranchInfoResult {
    0 "commit" commit: GetBranchInfoCommit, 1 "name" name: String, 2 "protected" protected: String
} }

/// In the response of [`GetBranchInfo`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub signature: Option<GetBranchInfoSignature>,
    pub title: Option<String>,
}
model! { GetBranchInfoCommit {
    0 "author" author: GetBranchInfoAuthor, 1 "authorEmail" author_email: String, 2 "authorName" author_name: String,
    3 "authoredDate" authored_date: String, 4 "commentsCount" comments_count: i64,
    5 "committedDate" committed_date: String, 6 "committer" committer: GetBranchInfoCommitter,
    7 "committerEmail" committer_email: String, 8 "committerName" committer_name: String,
    9 "createdAt" created_at: String, 10 "id" id: String, 11 "message" message: String,
    12 "parentIds" parent_ids: Vec<String>, 13 "shortId" short_id: String,
    14 "signature" signature: GetBranchInfoSignature, 15 "title" title: String
} }

/// In the response of [`GetBranchInfo`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// In the response of [`GetBranchInfo`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// In the response of [`GetBranchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBranchInfoSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { GetBranchInfoSignature {
    0 "gpgKeyId" gpg_key_id: String, 1 "verificationStatus" verification_status: String
} }

/// Gets check run: `GetCheckRun` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/check_runs/get_check_run`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetCheckRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRun {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub check_run_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
}
operation! { GetCheckRun(check_run_id: i64, organization_id: String, repository_identity: String)
    "GetCheckRun" -> GetCheckRunOutput {
    0 "accessToken" access_token: Secret, 1 "checkRunId" check_run_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity
} { method: "GET", path: "/api/v4/projects/check_runs/get_check_run", } }

/// Response of [`GetCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetCheckRunResult>,
    pub success: Option<bool>,
}
model! { GetCheckRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetCheckRunResult,
    3 "success" success: bool
} }

/// In the response of [`GetCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunResult {
    pub annotations: Vec<GetCheckRunAnnotations>,
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
    0 "annotations" annotations: Vec<GetCheckRunAnnotations>, 1 "checkSuite" check_suite: GetCheckRunCheckSuite,
    2 "completedAt" completed_at: String, 3 "conclusion" conclusion: String, 4 "createdAt" created_at: String,
    5 "detailsUrl" details_url: String, 6 "externalId" external_id: String, 7 "headSha" head_sha: String,
    8 "id" id: i64, 9 "name" name: String, 10 "output" output: GetCheckRunOutputItem, 11 "startedAt" started_at: String,
    12 "status" status: String, 13 "updatedAt" updated_at: String, 14 "writer" writer: GetCheckRunWriter
} }

/// In the response of [`GetCheckRun`].
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
    0 "annotationLevel" annotation_level: String, 1 "endColumn" end_column: i64, 2 "endLine" end_line: i64,
    3 "id" id: i64, 4 "message" message: String, 5 "path" path: String, 6 "rawDetails" raw_details: String,
    7 "startColumn" start_column: i64, 8 "startLine" start_line: i64, 9 "title" title: String
} }

/// In the response of [`GetCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunCheckSuite {
    pub id: Option<i64>,
}
model! { GetCheckRunCheckSuite {
    0 "id" id: i64
} }

/// In the response of [`GetCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunOutputItem {
    pub images: Vec<GetCheckRunImages>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
model! { GetCheckRunOutputItem {
    0 "images" images: Vec<GetCheckRunImages>, 1 "summary" summary: String, 2 "text" text: String,
    3 "title" title: String
} }

/// In the response of [`GetCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCheckRunImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
model! { GetCheckRunImages {
    0 "alt" alt: String, 1 "caption" caption: String, 2 "imageUrl" image_url: String
} }

/// In the response of [`GetCheckRun`].
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
    0 "id" id: String, 1 "logoUrl" logo_url: String, 2 "name" name: String, 3 "slug" slug: String,
    4 "type" r#type: String
} }

/// Gets codeup organization: `GetCodeupOrganization` of `devops` 2021-06-25.
///
/// GET `/api/organization/{identity}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetCodeupOrganization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeupOrganization {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub identity: String,
}
operation! { GetCodeupOrganization(identity: String) "GetCodeupOrganization" -> GetCodeupOrganizationOutput {
    0 "accessToken" access_token: Secret, 1 "identity" identity
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/organization/{identity}", } }

/// Response of [`GetCodeupOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCodeupOrganizationOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetCodeupOrganizationResult>,
    pub success: Option<bool>,
}
model! { GetCodeupOrganizationOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: GetCodeupOrganizationResult, 3 "success" success: bool
} }

/// In the response of [`GetCodeupOrganization`].
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
    0 "createdAt" created_at: String, 1 "id" id: i64, 2 "namespaceId" namespace_id: i64,
    3 "organizationId" organization_id: String, 4 "path" path: String, 5 "updatedAt" updated_at: String,
    6 "userRole" user_role: String
} }

/// Gets compare detail: `GetCompareDetail` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/commits/compare/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetCompareDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetail {
    /// Required.
    pub from: String,
    pub max_diff_byte: Option<i64>,
    pub max_diff_file: Option<i64>,
    pub merge_base: Option<bool>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub to: String,
    /// Required.
    pub repository_id: i64,
}
operation! { GetCompareDetail(from: String, organization_id: String, to: String, repository_id: i64)
    "GetCompareDetail" -> GetCompareDetailOutput {
    0 "from" from, 1 "maxDiffByte" max_diff_byte: i64, 2 "maxDiffFile" max_diff_file: i64,
    3 "mergeBase" merge_base: bool, 4 "organizationId" organization_id, 5 "to" to, 6 "repositoryId" repository_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/commits/compare/detail", } }

/// Response of [`GetCompareDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetCompareDetailResult>,
    pub success: Option<bool>,
}
model! { GetCompareDetailOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetCompareDetailResult,
    3 "success" success: bool
} }

/// In the response of [`GetCompareDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompareDetailResult {
    pub commits: Vec<GetCompareDetailCommits>,
    pub diffs: Vec<GetCompareDetailDiffs>,
    pub messages: Vec<String>,
}
model! { GetCompareDetailResult {
    0 "commits" commits: Vec<GetCompareDetailCommits>, 1 "diffs" diffs: Vec<GetCompareDetailDiffs>,
    2 "messages" messages: Vec<String>
} }

/// In the response of [`GetCompareDetail`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { GetCompareDetailCommits {
    0 "author" author: GetCompareDetailAuthor, 1 "authorEmail" author_email: String, 2 "authorName" author_name: String,
    3 "authoredDate" authored_date: String, 4 "commentsCount" comments_count: i64,
    5 "committedDate" committed_date: String, 6 "committer" committer: GetCompareDetailCommitter,
    7 "committerEmail" committer_email: String, 8 "committerName" committer_name: String,
    9 "createdAt" created_at: String, 10 "id" id: String, 11 "message" message: String,
    12 "parentIds" parent_ids: Vec<String>, 13 "shortId" short_id: String, 14 "title" title: String
} }

/// In the response of [`GetCompareDetail`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// In the response of [`GetCompareDetail`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// In the response of [`GetCompareDetail`].
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
    0 "aMode" a_mode: String, 1 "bMode" b_mode: String, 2 "deletedFile" deleted_file: bool, 3 "diff" diff: String,
    4 "isBinary" is_binary: bool, 5 "isNewLfs" is_new_lfs: bool, 6 "isOldLfs" is_old_lfs: bool,
    7 "newFile" new_file: bool, 8 "newId" new_id: String, 9 "newPath" new_path: String, 10 "oldId" old_id: String,
    11 "oldPath" old_path: String, 12 "renamedFile" renamed_file: bool
} }

/// Gets custom field option: `GetCustomFieldOption` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/fields/{fieldId}/getCustomOption`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetCustomFieldOption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldOption {
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub space_type: String,
    /// Required.
    pub workitem_type_identifier: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub field_id: String,
}

/// Arguments of [`GetCustomFieldOption::new`].
pub struct GetCustomFieldOptionRequired {
    pub space_identifier: String,
    pub space_type: String,
    pub workitem_type_identifier: String,
    pub organization_id: String,
    pub field_id: String,
}
operation! {
    GetCustomFieldOption { GetCustomFieldOptionRequired: space_identifier, space_type, workitem_type_identifier, organization_id, field_id }
    "GetCustomFieldOption" -> GetCustomFieldOptionOutput {
    0 "spaceIdentifier" space_identifier, 1 "spaceType" space_type, 2 "workitemTypeIdentifier" workitem_type_identifier,
    3 "organizationId" organization_id, 4 "fieldId" field_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/fields/{fieldId}/getCustomOption", } }

/// Response of [`GetCustomFieldOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomFieldOptionOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub fileds: Vec<GetCustomFieldOptionFileds>,
    pub success: Option<bool>,
}
model! { GetCustomFieldOptionOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String,
    2 "fileds" fileds: Vec<GetCustomFieldOptionFileds>, 3 "success" success: bool
} }

/// In the response of [`GetCustomFieldOption`].
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
    0 "displayValue" display_value: String, 1 "fieldIdentifier" field_identifier: String,
    2 "identifier" identifier: String, 3 "level" level: i64, 4 "position" position: i64, 5 "value" value: String,
    6 "valueEn" value_en: String
} }

/// Gets file blobs: `GetFileBlobs` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/files/blobs`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetFileBlobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileBlobs {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub file_path: String,
    pub from: Option<i64>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub r#ref: String,
    pub to: Option<i64>,
    /// Required.
    pub repository_id: i64,
}
operation! { GetFileBlobs(file_path: String, organization_id: String, r#ref: String, repository_id: i64)
    "GetFileBlobs" -> GetFileBlobsOutput {
    0 "accessToken" access_token: Secret, 1 "filePath" file_path, 2 "from" from: i64,
    3 "organizationId" organization_id, 4 "ref" r#ref, 5 "to" to: i64, 6 "repositoryId" repository_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/files/blobs", } }

/// Response of [`GetFileBlobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileBlobsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetFileBlobsResult>,
    pub success: Option<bool>,
}
model! { GetFileBlobsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetFileBlobsResult,
    3 "success" success: bool
} }

/// In the response of [`GetFileBlobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileBlobsResult {
    pub content: Option<String>,
    pub size: Option<i64>,
    pub total_lines: Option<i64>,
}
model! { GetFileBlobsResult {
    0 "content" content: String, 1 "size" size: i64, 2 "totalLines" total_lines: i64
} }

/// Gets file last commit: `GetFileLastCommit` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/files/lastCommit`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetFileLastCommit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileLastCommit {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub file_path: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub sha: String,
    pub show_signature: Option<bool>,
    /// Required. 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { GetFileLastCommit(file_path: String, organization_id: String, sha: String, repository_id: i64)
    "GetFileLastCommit" -> GetFileLastCommitOutput {
    0 "accessToken" access_token: Secret, 1 "filePath" file_path, 2 "organizationId" organization_id, 3 "sha" sha,
    4 "showSignature" show_signature: bool, 5 "repositoryId" repository_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/files/lastCommit", } }

/// Response of [`GetFileLastCommit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileLastCommitOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetFileLastCommitResult>,
    pub success: Option<bool>,
}
model! { GetFileLastCommitOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: GetFileLastCommitResult, 3 "success" success: bool
} }

/// In the response of [`GetFileLastCommit`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub signature: Option<GetFileLastCommitSignature>,
    pub title: Option<String>,
}
model! { GetFileLastCommitResult {
    0 "authorDate" author_date: String, 1 "authorEmail" author_email: String, 2 "authorName" author_name: String,
    3 "committedDate" committed_date: String, 4 "committerEmail" committer_email: String,
    5 "committerName" committer_name: String, 6 "createdAt" created_at: String, 7 "id" id: String,
    8 "message" message: String, 9 "parentIds" parent_ids: Vec<String>, 10 "shortId" short_id: String,
    11 "signature" signature: GetFileLastCommitSignature, 12 "title" title: String
} }

/// In the response of [`GetFileLastCommit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileLastCommitSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { GetFileLastCommitSignature {
    0 "gpgKeyId" gpg_key_id: String, 1 "verificationStatus" verification_status: String
} }

/// Gets flow tag group: `GetFlowTagGroup` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/flow/tagGroups/{id}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetFlowTagGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowTagGroup {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: String,
}
operation! { GetFlowTagGroup(organization_id: String, id: String) "GetFlowTagGroup" -> GetFlowTagGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/flow/tagGroups/{id}", } }

/// Response of [`GetFlowTagGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowTagGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub flow_tag_group: Option<GetFlowTagGroupFlowTagGroup>,
    pub success: Option<bool>,
}
model! { GetFlowTagGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "flowTagGroup" flow_tag_group: GetFlowTagGroupFlowTagGroup, 3 "success" success: bool
} }

/// In the response of [`GetFlowTagGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFlowTagGroupFlowTagGroup {
    pub creator_account_id: Option<String>,
    pub flow_tag_list: Vec<GetFlowTagGroupFlowTagList>,
    pub id: Option<i64>,
    pub modifer_account_id: Option<String>,
    pub name: Option<String>,
}
model! { GetFlowTagGroupFlowTagGroup {
    0 "creatorAccountId" creator_account_id: String, 1 "flowTagList" flow_tag_list: Vec<GetFlowTagGroupFlowTagList>,
    2 "id" id: i64, 3 "modiferAccountId" modifer_account_id: String, 4 "name" name: String
} }

/// In the response of [`GetFlowTagGroup`].
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
    0 "color" color: String, 1 "creatorAccountId" creator_account_id: String, 2 "id" id: i64,
    3 "modiferAccountId" modifer_account_id: String, 4 "name" name: String
} }

/// Gets group by path: `GetGroupByPath` of `devops` 2021-06-25.
///
/// GET `/api/4/groups/find_by_path`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetGroupByPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupByPath {
    /// Required.
    pub identity: String,
    /// Required.
    pub organization_id: String,
}
operation! { GetGroupByPath(identity: String, organization_id: String) "GetGroupByPath" -> GetGroupByPathOutput {
    0 "identity" identity, 1 "organizationId" organization_id
} { method: "GET", path: "/api/4/groups/find_by_path", } }

/// Response of [`GetGroupByPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupByPathOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetGroupByPathResult>,
    pub success: Option<bool>,
}
model! { GetGroupByPathOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetGroupByPathResult,
    3 "success" success: bool
} }

/// In the response of [`GetGroupByPath`].
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
    0 "avatarUrl" avatar_url: String, 1 "description" description: String, 2 "id" id: i64, 3 "name" name: String,
    4 "nameWithNamespace" name_with_namespace: String, 5 "ownerId" owner_id: String, 6 "parentId" parent_id: String,
    7 "path" path: String, 8 "pathWithNamespace" path_with_namespace: String, 9 "visibilityLevel" visibility_level: i64,
    10 "webUrl" web_url: String
} }

/// Gets group detail: `GetGroupDetail` of `devops` 2021-06-25.
///
/// GET `/repository/groups/get_detail`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetGroupDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupDetail {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub organization_id: String,
}
operation! { GetGroupDetail(group_id: i64, organization_id: String) "GetGroupDetail" -> GetGroupDetailOutput {
    0 "accessToken" access_token: Secret, 1 "groupId" group_id, 2 "organizationId" organization_id
} { method: "GET", path: "/repository/groups/get_detail", } }

/// Response of [`GetGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupDetailOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetGroupDetailResult>,
    pub success: Option<bool>,
}
model! { GetGroupDetailOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetGroupDetailResult,
    3 "success" success: bool
} }

/// In the response of [`GetGroupDetail`].
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
    0 "avatarUrl" avatar_url: String, 1 "description" description: String, 2 "id" id: i64, 3 "name" name: String,
    4 "nameWithNamespace" name_with_namespace: String, 5 "ownerId" owner_id: i64, 6 "parentId" parent_id: i64,
    7 "path" path: String, 8 "pathWithNamespace" path_with_namespace: String, 9 "type" r#type: String,
    10 "visibilityLevel" visibility_level: i64, 11 "webUrl" web_url: String
} }

/// Gets host group: `GetHostGroup` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/hostGroups/{id}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostGroup {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: i64,
}
operation! { GetHostGroup(organization_id: String, id: i64) "GetHostGroup" -> GetHostGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/hostGroups/{id}", } }

/// Response of [`GetHostGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHostGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub host_group: Option<GetHostGroupHostGroup>,
    pub success: Option<bool>,
}
model! { GetHostGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "hostGroup" host_group: GetHostGroupHostGroup, 3 "success" success: bool
} }

/// In the response of [`GetHostGroup`].
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
    pub host_infos: Vec<GetHostGroupHostInfos>,
    pub host_num: Option<i64>,
    pub id: Option<i64>,
    pub modifier_account_id: Option<String>,
    pub name: Option<String>,
    pub service_connection_id: Option<i64>,
    pub r#type: Option<String>,
    pub upate_t_ime: Option<i64>,
}
model! { GetHostGroupHostGroup {
    0 "aliyunRegion" aliyun_region: String, 1 "createTime" create_time: i64,
    2 "creatorAccountId" creator_account_id: String, 3 "description" description: String,
    4 "ecsLabelKey" ecs_label_key: String, 5 "ecsLabelValue" ecs_label_value: String, 6 "ecsType" ecs_type: String,
    7 "hostInfos" host_infos: Vec<GetHostGroupHostInfos>, 8 "hostNum" host_num: i64, 9 "id" id: i64,
    10 "modifierAccountId" modifier_account_id: String, 11 "name" name: String,
    12 "serviceConnectionId" service_connection_id: i64, 13 "type" r#type: String, 14 "upateTIme" upate_t_ime: i64
} }

/// In the response of [`GetHostGroup`].
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
    0 "aliyunRegionId" aliyun_region_id: String, 1 "createTime" create_time: i64,
    2 "creatorAccountId" creator_account_id: String, 3 "instanceName" instance_name: String, 4 "ip" ip: String,
    5 "machineSn" machine_sn: String, 6 "modifierAccountId" modifier_account_id: String,
    7 "objectType" object_type: String, 8 "updateTime" update_time: i64
} }

/// Gets merge request: `GetMergeRequest` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/{repositoryId}/merge_requests/{localId}/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetMergeRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequest {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub local_id: i64,
}
operation! { GetMergeRequest(organization_id: String, repository_id: i64, local_id: i64)
    "GetMergeRequest" -> GetMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "localId" local_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/detail", } }

/// Response of [`GetMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetMergeRequestResult>,
    pub success: Option<bool>,
}
model! { GetMergeRequestOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetMergeRequestResult,
    3 "success" success: bool
} }

/// In the response of [`GetMergeRequest`].
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
    pub reviewers: Vec<GetMergeRequestReviewers>,
    pub source_branch: Option<String>,
    pub source_project_id: Option<i64>,
    pub status: Option<String>,
    pub subscribers: Vec<GetMergeRequestSubscribers>,
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
    0 "ahead" ahead: i64, 1 "allRequirementsPass" all_requirements_pass: bool, 2 "author" author: GetMergeRequestAuthor,
    3 "behind" behind: i64, 4 "createFrom" create_from: String, 5 "createTime" create_time: String,
    6 "description" description: String, 7 "detailUrl" detail_url: String, 8 "localId" local_id: i64,
    9 "mergedRevision" merged_revision: String, 10 "mrBizId" mr_biz_id: String, 11 "mrType" mr_type: String,
    12 "projectId" project_id: i64, 13 "reviewers" reviewers: Vec<GetMergeRequestReviewers>,
    14 "sourceBranch" source_branch: String, 15 "sourceProjectId" source_project_id: i64, 16 "status" status: String,
    17 "subscribers" subscribers: Vec<GetMergeRequestSubscribers>,
    18 "supportMergeFastForwardOnly" support_merge_fast_forward_only: bool, 19 "targetBranch" target_branch: String,
    20 "targetProjectId" target_project_id: i64,
    21 "targetProjectNameWithNamespace" target_project_name_with_namespace: String,
    22 "targetProjectPathWithNamespace" target_project_path_with_namespace: String, 23 "title" title: String,
    24 "todoList" todo_list: GetMergeRequestTodoList, 25 "updateTime" update_time: String, 26 "webUrl" web_url: String
} }

/// In the response of [`GetMergeRequest`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// In the response of [`GetMergeRequest`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "hasCommented" has_commented: bool,
    3 "hasReviewed" has_reviewed: bool, 4 "id" id: i64, 5 "name" name: String,
    6 "reviewOpinionStatus" review_opinion_status: String, 7 "reviewTime" review_time: String, 8 "state" state: String,
    9 "username" username: String
} }

/// In the response of [`GetMergeRequest`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// In the response of [`GetMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestTodoList {
    pub requirement_check_items: Vec<GetMergeRequestRequirementCheckItems>,
}
model! { GetMergeRequestTodoList {
    0 "requirementCheckItems" requirement_check_items: Vec<GetMergeRequestRequirementCheckItems>
} }

/// In the response of [`GetMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestRequirementCheckItems {
    pub item_type: Option<String>,
    pub pass: Option<bool>,
}
model! { GetMergeRequestRequirementCheckItems {
    0 "itemType" item_type: String, 1 "pass" pass: bool
} }

/// Gets merge request change tree: `GetMergeRequestChangeTree` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/merge_requests/diffs/change_tree`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetMergeRequestChangeTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestChangeTree {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub from_patch_set_biz_id: String,
    /// Required.
    pub local_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    /// Required.
    pub to_patch_set_biz_id: String,
}

/// Arguments of [`GetMergeRequestChangeTree::new`].
pub struct GetMergeRequestChangeTreeRequired {
    pub from_patch_set_biz_id: String,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub to_patch_set_biz_id: String,
}
operation! {
    GetMergeRequestChangeTree { GetMergeRequestChangeTreeRequired: from_patch_set_biz_id, local_id, organization_id, repository_identity, to_patch_set_biz_id }
    "GetMergeRequestChangeTree" -> GetMergeRequestChangeTreeOutput {
    0 "accessToken" access_token: Secret, 1 "fromPatchSetBizId" from_patch_set_biz_id, 2 "localId" local_id,
    3 "organizationId" organization_id, 4 "repositoryIdentity" repository_identity,
    5 "toPatchSetBizId" to_patch_set_biz_id
} { method: "GET", path: "/api/v4/projects/merge_requests/diffs/change_tree", } }

/// Response of [`GetMergeRequestChangeTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestChangeTreeOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetMergeRequestChangeTreeResult>,
    pub success: Option<bool>,
}
model! { GetMergeRequestChangeTreeOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: GetMergeRequestChangeTreeResult, 3 "success" success: bool
} }

/// In the response of [`GetMergeRequestChangeTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMergeRequestChangeTreeResult {
    pub changed_files_count: Option<i64>,
    pub changed_files_infos: Vec<GetMergeRequestChangeTreeChangedFilesInfos>,
    pub total_add_lines: Option<i64>,
    pub total_del_lines: Option<i64>,
}
model! { GetMergeRequestChangeTreeResult {
    0 "changedFilesCount" changed_files_count: i64,
    1 "changedFilesInfos" changed_files_infos: Vec<GetMergeRequestChangeTreeChangedFilesInfos>,
    2 "totalAddLines" total_add_lines: i64, 3 "totalDelLines" total_del_lines: i64
} }

/// In the response of [`GetMergeRequestChangeTree`].
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
    0 "addLines" add_lines: i64, 1 "binaryFile" binary_file: bool, 2 "delLines" del_lines: i64,
    3 "deletedFile" deleted_file: bool, 4 "newFile" new_file: bool, 5 "newPath" new_path: String,
    6 "oldPath" old_path: String, 7 "renamedFile" renamed_file: bool
} }

/// Gets organization member: `GetOrganizationMember` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/members/{accountId}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetOrganizationMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMember {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub account_id: String,
}
operation! { GetOrganizationMember(organization_id: String, account_id: String)
    "GetOrganizationMember" -> GetOrganizationMemberOutput {
    0 "organizationId" organization_id, 1 "accountId" account_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/members/{accountId}", } }

/// Response of [`GetOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub member: Option<GetOrganizationMemberMember>,
    pub success: Option<bool>,
}
model! { GetOrganizationMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "member" member: GetOrganizationMemberMember, 3 "success" success: bool
} }

/// In the response of [`GetOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberMember {
    pub account_id: Option<String>,
    pub birthday: Option<i64>,
    pub dept_lists: Vec<String>,
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
    0 "accountId" account_id: String, 1 "birthday" birthday: i64, 2 "deptLists" dept_lists: Vec<String>,
    3 "email" email: String, 4 "hiredDate" hired_date: i64, 5 "identities" identities: GetOrganizationMemberIdentities,
    6 "jobNumber" job_number: String, 7 "joinTime" join_time: i64, 8 "lastVisitTime" last_visit_time: i64,
    9 "mobile" mobile: String, 10 "organizationMemberName" organization_member_name: String,
    11 "organizationRoleId" organization_role_id: String, 12 "organizationRoleName" organization_role_name: String,
    13 "state" state: String
} }

/// In the response of [`GetOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationMemberIdentities {
    pub extern_uid: Option<String>,
    pub provider: Option<String>,
}
model! { GetOrganizationMemberIdentities {
    0 "externUid" extern_uid: String, 1 "provider" provider: String
} }

/// Gets pipeline: `GetPipeline` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipelines/{pipelineId}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetPipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipeline {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
}
operation! { GetPipeline(organization_id: String, pipeline_id: i64) "GetPipeline" -> GetPipelineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}", } }

/// Response of [`GetPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline: Option<GetPipelinePipeline>,
    pub success: Option<bool>,
}
model! { GetPipelineOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "pipeline" pipeline: GetPipelinePipeline, 3 "success" success: bool
} }

/// In the response of [`GetPipeline`].
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
    pub tag_list: Vec<GetPipelineTagList>,
    pub update_time: Option<i64>,
}
model! { GetPipelinePipeline {
    0 "createTime" create_time: i64, 1 "creatorAccountId" creator_account_id: String, 2 "envId" env_id: i64,
    3 "envName" env_name: String, 4 "groupId" group_id: i64, 5 "modifierAccountId" modifier_account_id: String,
    6 "name" name: String, 7 "pipelineConfig" pipeline_config: GetPipelinePipelineConfig,
    8 "tagList" tag_list: Vec<GetPipelineTagList>, 9 "updateTime" update_time: i64
} }

/// In the response of [`GetPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelinePipelineConfig {
    pub flow: Option<String>,
    pub settings: Option<String>,
    pub sources: Vec<GetPipelineSources>,
}
model! { GetPipelinePipelineConfig {
    0 "flow" flow: String, 1 "settings" settings: String, 2 "sources" sources: Vec<GetPipelineSources>
} }

/// In the response of [`GetPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineSources {
    pub data: Option<GetPipelineData>,
    pub sign: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPipelineSources {
    0 "data" data: GetPipelineData, 1 "sign" sign: String, 2 "type" r#type: String
} }

/// In the response of [`GetPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineData {
    pub branch: Option<String>,
    pub clone_depth: Option<i64>,
    pub credential_id: Option<i64>,
    pub credential_label: Option<String>,
    pub credential_type: Option<String>,
    pub events: Vec<String>,
    pub is_branch_mode: Option<bool>,
    pub is_clone_depth: Option<bool>,
    pub is_submodule: Option<bool>,
    pub is_trigger: Option<bool>,
    pub label: Option<String>,
    pub namespace: Option<String>,
    pub repo: Option<String>,
    pub service_connection_id: Option<i64>,
    pub trigger_filter: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
}
model! { GetPipelineData {
    0 "branch" branch: String, 1 "cloneDepth" clone_depth: i64, 2 "credentialId" credential_id: i64,
    3 "credentialLabel" credential_label: String, 4 "credentialType" credential_type: String,
    5 "events" events: Vec<String>, 6 "isBranchMode" is_branch_mode: bool, 7 "isCloneDepth" is_clone_depth: bool,
    8 "isSubmodule" is_submodule: bool, 9 "isTrigger" is_trigger: bool, 10 "label" label: String,
    11 "namespace" namespace: String, 12 "repo" repo: String, 13 "serviceConnectionId" service_connection_id: i64,
    14 "triggerFilter" trigger_filter: String, 15 "webhook" webhook: Secret
} }

/// In the response of [`GetPipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineTagList {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetPipelineTagList {
    0 "id" id: i64, 1 "name" name: String
} }

/// Gets pipeline artifact url: `GetPipelineArtifactUrl` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipeline/getArtifactDownloadUrl`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetPipelineArtifactUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineArtifactUrl {
    /// Required.
    pub file_name: String,
    /// Required. At most 1000 characters.
    pub file_path: String,
    /// Required.
    pub organization_id: String,
}
operation! { GetPipelineArtifactUrl(file_name: String, file_path: String, organization_id: String)
    "GetPipelineArtifactUrl" -> GetPipelineArtifactUrlOutput {
    0 "fileName" file_name, 1 "filePath" file_path, 2 "organizationId" organization_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipeline/getArtifactDownloadUrl", } }

/// Response of [`GetPipelineArtifactUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineArtifactUrlOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_url: Option<String>,
    pub success: Option<bool>,
}
model! { GetPipelineArtifactUrlOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "fileUrl" file_url: String,
    3 "success" success: bool
} }

/// Gets pipeline emas artifact url: `GetPipelineEmasArtifactUrl` of `devops` 2021-06-25.
///
/// POST
/// `/organization/{organizationId}/pipeline/{pipelineId}/pipelineRun/{pipelineRunId}/emas/artifact/{emasJobInstanceId}/{md5}`.
/// Reads only. See <https://api.alibabacloud.com/document/devops/2021-06-25/GetPipelineEmasArtifactUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineEmasArtifactUrl {
    /// Required.
    pub service_connection_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub pipeline_run_id: i64,
    /// Required.
    pub emas_job_instance_id: String,
    /// Required.
    pub md5: String,
}

/// Arguments of [`GetPipelineEmasArtifactUrl::new`].
pub struct GetPipelineEmasArtifactUrlRequired {
    pub service_connection_id: i64,
    pub organization_id: String,
    pub pipeline_id: i64,
    pub pipeline_run_id: i64,
    pub emas_job_instance_id: String,
    pub md5: String,
}
operation! {
    GetPipelineEmasArtifactUrl { GetPipelineEmasArtifactUrlRequired: service_connection_id, organization_id, pipeline_id, pipeline_run_id, emas_job_instance_id, md5 }
    "GetPipelineEmasArtifactUrl" -> GetPipelineEmasArtifactUrlOutput {
    0 "serviceConnectionId" service_connection_id, 1 "organizationId" organization_id, 2 "pipelineId" pipeline_id,
    3 "pipelineRunId" pipeline_run_id, 4 "emasJobInstanceId" emas_job_instance_id, 5 "md5" md5
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { path: "/organization/{organizationId}/pipeline/{pipelineId}/pipelineRun/{pipelineRunId}/emas/artifact/{emasJobInstanceId}/{md5}", } }

/// Response of [`GetPipelineEmasArtifactUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineEmasArtifactUrlOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub file_url: Option<String>,
    pub success: Option<bool>,
}
model! { GetPipelineEmasArtifactUrlOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "fileUrl" file_url: String,
    3 "success" success: bool
} }

/// Gets pipeline group: `GetPipelineGroup` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipelineGroups/{groupId}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetPipelineGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineGroup {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub group_id: i64,
}
operation! { GetPipelineGroup(organization_id: String, group_id: i64) "GetPipelineGroup" -> GetPipelineGroupOutput {
    0 "organizationId" organization_id, 1 "groupId" group_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/pipelineGroups/{groupId}", } }

/// Response of [`GetPipelineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_group: Option<GetPipelineGroupPipelineGroup>,
    pub success: Option<bool>,
}
model! { GetPipelineGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "pipelineGroup" pipeline_group: GetPipelineGroupPipelineGroup, 3 "success" success: bool
} }

/// In the response of [`GetPipelineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineGroupPipelineGroup {
    pub create_time: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetPipelineGroupPipelineGroup {
    0 "createTime" create_time: i64, 1 "id" id: i64, 2 "name" name: String
} }

/// Gets pipeline run: `GetPipelineRun` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetPipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRun {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub pipeline_run_id: i64,
}
operation! { GetPipelineRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64)
    "GetPipelineRun" -> GetPipelineRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}", } }

/// Response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_run: Option<GetPipelineRunPipelineRun>,
    pub success: Option<bool>,
}
model! { GetPipelineRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "pipelineRun" pipeline_run: GetPipelineRunPipelineRun, 3 "success" success: bool
} }

/// In the response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunPipelineRun {
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub modifier_account_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
    pub sources: Vec<GetPipelineRunSources>,
    pub stage_group: Vec<Vec<String>>,
    pub stages: Vec<GetPipelineRunStages>,
    pub status: Option<String>,
    pub trigger_mode: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GetPipelineRunPipelineRun {
    0 "createTime" create_time: i64, 1 "creatorAccountId" creator_account_id: String,
    2 "modifierAccountId" modifier_account_id: String, 3 "pipelineId" pipeline_id: i64,
    4 "pipelineRunId" pipeline_run_id: i64, 5 "sources" sources: Vec<GetPipelineRunSources>,
    6 "stageGroup" stage_group: Vec<Vec<String>>, 7 "stages" stages: Vec<GetPipelineRunStages>,
    8 "status" status: String, 9 "triggerMode" trigger_mode: i64, 10 "updateTime" update_time: i64
} }

/// In the response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunSources {
    pub data: Option<GetPipelineRunData>,
    pub sign: Option<String>,
    pub r#type: Option<String>,
}
model! { GetPipelineRunSources {
    0 "data" data: GetPipelineRunData, 1 "sign" sign: String, 2 "type" r#type: String
} }

/// In the response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunData {
    pub branch: Option<String>,
    pub commint: Option<String>,
    pub repo: Option<String>,
}
model! { GetPipelineRunData {
    0 "branch" branch: String, 1 "commint" commint: String, 2 "repo" repo: String
} }

/// In the response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunStages {
    pub name: Option<String>,
    pub stage_info: Option<GetPipelineRunStageInfo>,
}
model! { GetPipelineRunStages {
    0 "name" name: String, 1 "stageInfo" stage_info: GetPipelineRunStageInfo
} }

/// In the response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunStageInfo {
    pub end_time: Option<i64>,
    pub jobs: Vec<GetPipelineRunJobs>,
    pub name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetPipelineRunStageInfo {
    0 "endTime" end_time: i64, 1 "jobs" jobs: Vec<GetPipelineRunJobs>, 2 "name" name: String,
    3 "startTime" start_time: i64, 4 "status" status: String
} }

/// In the response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunJobs {
    pub actions: Vec<GetPipelineRunActions>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetPipelineRunJobs {
    0 "actions" actions: Vec<GetPipelineRunActions>, 1 "endTime" end_time: i64, 2 "id" id: i64, 3 "name" name: String,
    4 "params" params: String, 5 "startTime" start_time: i64, 6 "status" status: String
} }

/// In the response of [`GetPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineRunActions {
    pub disable: Option<bool>,
    pub params: BTreeMap<String, Value>,
    pub r#type: Option<String>,
}
model! { GetPipelineRunActions {
    0 "disable" disable: bool, 1 "params" params: BTreeMap<String, Value>, 2 "type" r#type: String
} }

/// Gets pipeline scan report url: `GetPipelineScanReportUrl` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipeline/getPipelineScanReportUrl`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetPipelineScanReportUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineScanReportUrl {
    /// Required. At most 1000 characters.
    pub report_path: String,
    /// Required.
    pub organization_id: String,
}
operation! { GetPipelineScanReportUrl(report_path: String, organization_id: String)
    "GetPipelineScanReportUrl" -> GetPipelineScanReportUrlOutput {
    0 "reportPath" report_path, 1 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipeline/getPipelineScanReportUrl", } }

/// Response of [`GetPipelineScanReportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineScanReportUrlOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub report_url: Option<String>,
    pub success: Option<bool>,
}
model! { GetPipelineScanReportUrlOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "reportUrl" report_url: String,
    3 "success" success: bool
} }

/// Gets project info: `GetProjectInfo` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/project/{projectId}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetProjectInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectInfo {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub project_id: String,
}
operation! { GetProjectInfo(organization_id: String, project_id: String) "GetProjectInfo" -> GetProjectInfoOutput {
    0 "organizationId" organization_id, 1 "projectId" project_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/project/{projectId}", } }

/// Response of [`GetProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub project: Option<GetProjectInfoProject>,
    pub success: Option<bool>,
}
model! { GetProjectInfoOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "project" project: GetProjectInfoProject, 3 "success" success: bool
} }

/// In the response of [`GetProjectInfo`].
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
    0 "category" category: String, 1 "categoryIdentifier" category_identifier: String, 2 "creator" creator: String,
    3 "customCode" custom_code: String, 4 "description" description: String, 5 "gmtCreate" gmt_create: i64,
    6 "gmtModified" gmt_modified: i64, 7 "icon" icon: String, 8 "iconBig" icon_big: String,
    9 "iconGroup" icon_group: String, 10 "iconSmall" icon_small: String, 11 "id" id: String,
    12 "identifier" identifier: String, 13 "identifierPath" identifier_path: String,
    14 "logicalStatus" logical_status: String, 15 "modifier" modifier: String, 16 "name" name: String,
    17 "organizationIdentifier" organization_identifier: String, 18 "parentIdentifier" parent_identifier: String,
    19 "scope" scope: String, 20 "statusIdentifier" status_identifier: String,
    21 "statusStageIdentifier" status_stage_identifier: String, 22 "subType" sub_type: String,
    23 "typeIdentifier" type_identifier: String
} }

/// Gets project member: `GetProjectMember` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/members/get/{aliyunPk}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetProjectMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMember {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub aliyun_pk: String,
}
operation! { GetProjectMember(organization_id: String, repository_id: i64, aliyun_pk: String)
    "GetProjectMember" -> GetProjectMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "aliyunPk" aliyun_pk
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/members/get/{aliyunPk}", } }

/// Response of [`GetProjectMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetProjectMemberResult>,
    pub success: Option<bool>,
}
model! { GetProjectMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetProjectMemberResult,
    3 "success" success: bool
} }

/// In the response of [`GetProjectMember`].
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
    0 "accessLevel" access_level: i64, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "name" name: String
} }

/// Gets release stage pipeline run: `GetReleaseStagePipelineRun` of `devops` 2021-06-25.
///
/// GET
/// `/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3AgetPipelineRun`.
/// Reads only. See <https://api.alibabacloud.com/document/devops/2021-06-25/GetReleaseStagePipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRun {
    pub organization_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub release_workflow_sn: String,
    /// Required.
    pub release_stage_sn: String,
    /// Required.
    pub execution_number: String,
}
operation! {
    GetReleaseStagePipelineRun(app_name: String, release_workflow_sn: String, release_stage_sn: String, execution_number: String)
    "GetReleaseStagePipelineRun" -> GetReleaseStagePipelineRunOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name, 2 "releaseWorkflowSn" release_workflow_sn,
    3 "releaseStageSn" release_stage_sn, 4 "executionNumber" execution_number
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "GET", path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3AgetPipelineRun", } }

/// Response of [`GetReleaseStagePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunOutput {
    pub pipeline_run: Option<GetReleaseStagePipelineRunPipelineRun>,
}
model! { GetReleaseStagePipelineRunOutput {
    0 "pipelineRun" pipeline_run: GetReleaseStagePipelineRunPipelineRun
} }

/// In the response of [`GetReleaseStagePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunPipelineRun {
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub modifier_account_id: Option<String>,
    pub pipeline_id: Option<i64>,
    pub pipeline_run_id: Option<i64>,
    pub sources: Vec<GetReleaseStagePipelineRunSources>,
    pub stage_group: Vec<Vec<String>>,
    pub stages: Vec<GetReleaseStagePipelineRunStages>,
    pub status: Option<String>,
    pub trigger_mode: Option<i64>,
    pub update_time: Option<i64>,
}
model! { GetReleaseStagePipelineRunPipelineRun {
    0 "createTime" create_time: i64, 1 "creatorAccountId" creator_account_id: String,
    2 "modifierAccountId" modifier_account_id: String, 3 "pipelineId" pipeline_id: i64,
    4 "pipelineRunId" pipeline_run_id: i64, 5 "sources" sources: Vec<GetReleaseStagePipelineRunSources>,
    6 "stageGroup" stage_group: Vec<Vec<String>>, 7 "stages" stages: Vec<GetReleaseStagePipelineRunStages>,
    8 "status" status: String, 9 "triggerMode" trigger_mode: i64, 10 "updateTime" update_time: i64
} }

/// In the response of [`GetReleaseStagePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunSources {
    pub data: Option<GetReleaseStagePipelineRunData>,
    pub sign: Option<String>,
    pub r#type: Option<String>,
}
model! { GetReleaseStagePipelineRunSources {
    0 "data" data: GetReleaseStagePipelineRunData, 1 "sign" sign: String, 2 "type" r#type: String
} }

/// In the response of [`GetReleaseStagePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunData {
    pub branch: Option<String>,
    pub commit: Option<String>,
    pub repo: Option<String>,
}
model! { GetReleaseStagePipelineRunData {
    0 "branch" branch: String, 1 "commit" commit: String, 2 "repo" repo: String
} }

/// In the response of [`GetReleaseStagePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunStages {
    pub name: Option<String>,
    pub stage_info: Option<GetReleaseStagePipelineRunStageInfo>,
}
model! { GetReleaseStagePipelineRunStages {
    0 "name" name: String, 1 "stageInfo" stage_info: GetReleaseStagePipelineRunStageInfo
} }

/// In the response of [`GetReleaseStagePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunStageInfo {
    pub end_time: Option<i64>,
    pub jobs: Vec<GetReleaseStagePipelineRunJobs>,
    pub name: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetReleaseStagePipelineRunStageInfo {
    0 "endTime" end_time: i64, 1 "jobs" jobs: Vec<GetReleaseStagePipelineRunJobs>, 2 "name" name: String,
    3 "startTime" start_time: i64, 4 "status" status: String
} }

/// In the response of [`GetReleaseStagePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunJobs {
    pub actions: Vec<GetReleaseStagePipelineRunActions>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub params: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
}
model! { GetReleaseStagePipelineRunJobs {
    0 "actions" actions: Vec<GetReleaseStagePipelineRunActions>, 1 "endTime" end_time: i64, 2 "id" id: i64,
    3 "name" name: String, 4 "params" params: String, 5 "startTime" start_time: i64, 6 "status" status: String
} }

/// In the response of [`GetReleaseStagePipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReleaseStagePipelineRunActions {
    pub disable: Option<bool>,
    pub params: Option<Value>,
    pub r#type: Option<String>,
}
model! { GetReleaseStagePipelineRunActions {
    0 "disable" disable: bool, 1 "params" params: Value, 2 "type" r#type: String
} }

/// Gets repository: `GetRepository` of `devops` 2021-06-25.
///
/// GET `/repository/get`. Reads only. See <https://api.alibabacloud.com/document/devops/2021-06-25/GetRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepository {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub identity: String,
    /// Required.
    pub organization_id: String,
}
operation! { GetRepository(identity: String, organization_id: String) "GetRepository" -> GetRepositoryOutput {
    0 "accessToken" access_token: Secret, 1 "identity" identity, 2 "organizationId" organization_id
} { method: "GET", path: "/repository/get", } }

/// Response of [`GetRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub repository: Option<GetRepositoryRepository>,
    pub success: Option<bool>,
}
model! { GetRepositoryOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "repository" repository: GetRepositoryRepository, 3 "success" success: bool
} }

/// In the response of [`GetRepository`].
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
    0 "archive" archive: bool, 1 "avatarUrl" avatar_url: String, 2 "createdAt" created_at: String,
    3 "creatorId" creator_id: i64, 4 "defaultBranch" default_branch: String,
    5 "demoProjectStatus" demo_project_status: bool, 6 "description" description: String,
    7 "httpUrlToRepository" http_url_to_repository: String, 8 "id" id: i64, 9 "lastActivityAt" last_activity_at: String,
    10 "name" name: String, 11 "nameWithNamespace" name_with_namespace: String,
    12 "namespace" namespace: GetRepositoryNamespace, 13 "path" path: String,
    14 "pathWithNamespace" path_with_namespace: String, 15 "sshUrlToRepository" ssh_url_to_repository: String,
    16 "visibilityLevel" visibility_level: i64, 17 "webUrl" web_url: String
} }

/// In the response of [`GetRepository`].
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
    0 "avatar" avatar: String, 1 "createdAt" created_at: String, 2 "description" description: String, 3 "id" id: i64,
    4 "name" name: String, 5 "ownerId" owner_id: i64, 6 "path" path: String, 7 "updatedAt" updated_at: String,
    8 "visibilityLevel" visibility_level: i64
} }

/// Gets repository commit: `GetRepositoryCommit` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/commits/{sha}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetRepositoryCommit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryCommit {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub show_signature: Option<bool>,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub sha: String,
}
operation! { GetRepositoryCommit(organization_id: String, repository_id: i64, sha: String)
    "GetRepositoryCommit" -> GetRepositoryCommitOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "showSignature" show_signature: bool,
    3 "repositoryId" repository_id, 4 "sha" sha
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/commits/{sha}", } }

/// Response of [`GetRepositoryCommit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryCommitOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetRepositoryCommitResult>,
    pub success: Option<bool>,
}
model! { GetRepositoryCommitOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: GetRepositoryCommitResult, 3 "success" success: bool
} }

/// In the response of [`GetRepositoryCommit`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub signature: Option<GetRepositoryCommitSignature>,
    pub title: Option<String>,
}
model! { GetRepositoryCommitResult {
    0 "author" author: GetRepositoryCommitAuthor, 1 "authorEmail" author_email: String,
    2 "authorName" author_name: String, 3 "authoredDate" authored_date: String, 4 "commentsCount" comments_count: i64,
    5 "committedDate" committed_date: String, 6 "committer" committer: GetRepositoryCommitCommitter,
    7 "committerEmail" committer_email: String, 8 "committerName" committer_name: String,
    9 "createdAt" created_at: String, 10 "id" id: String, 11 "message" message: String,
    12 "parentIds" parent_ids: Vec<String>, 13 "shortId" short_id: String,
    14 "signature" signature: GetRepositoryCommitSignature, 15 "title" title: String
} }

/// In the response of [`GetRepositoryCommit`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String, 6 "websiteUrl" website_url: String
} }

/// In the response of [`GetRepositoryCommit`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String, 6 "websiteUrl" website_url: String
} }

/// In the response of [`GetRepositoryCommit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryCommitSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { GetRepositoryCommitSignature {
    0 "gpgKeyId" gpg_key_id: String, 1 "verificationStatus" verification_status: String
} }

/// Gets repository tag: `GetRepositoryTag` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/tag/info`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetRepositoryTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryTag {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub tag_name: String,
    /// Required.
    pub repository_id: i64,
}
operation! { GetRepositoryTag(organization_id: String, tag_name: String, repository_id: i64)
    "GetRepositoryTag" -> GetRepositoryTagOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "tagName" tag_name,
    3 "repositoryId" repository_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/tag/info", } }

/// Response of [`GetRepositoryTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetRepositoryTagResult>,
    pub success: Option<bool>,
}
model! { GetRepositoryTagOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetRepositoryTagResult,
    3 "success" success: bool
} }

/// In the response of [`GetRepositoryTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryTagResult {
    pub commit: Option<GetRepositoryTagCommit>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
}
model! { GetRepositoryTagResult {
    0 "commit" commit: GetRepositoryTagCommit, 1 "id" id: String, 2 "message" message: String, 3 "name" name: String
} }

/// In the response of [`GetRepositoryTag`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub signature: Option<GetRepositoryTagSignature>,
    pub title: Option<String>,
}
model! { GetRepositoryTagCommit {
    0 "authorEmail" author_email: String, 1 "authorName" author_name: String, 2 "authoredDate" authored_date: String,
    3 "committedDate" committed_date: String, 4 "committerEmail" committer_email: String,
    5 "committerName" committer_name: String, 6 "createdAt" created_at: String, 7 "id" id: String,
    8 "message" message: String, 9 "parentIds" parent_ids: Vec<String>, 10 "shortId" short_id: String,
    11 "signature" signature: GetRepositoryTagSignature, 12 "title" title: String
} }

/// In the response of [`GetRepositoryTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRepositoryTagSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { GetRepositoryTagSignature {
    0 "gpgKeyId" gpg_key_id: String, 1 "verificationStatus" verification_status: String
} }

/// Gets search code preview: `GetSearchCodePreview` of `devops` 2021-06-25.
///
/// GET `/search/code_preview`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetSearchCodePreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchCodePreview {
    /// Required.
    pub doc_id: String,
    pub is_dsl: Option<bool>,
    /// Required.
    pub keyword: String,
    /// Required.
    pub organization_id: String,
}
operation! { GetSearchCodePreview(doc_id: String, keyword: String, organization_id: String)
    "GetSearchCodePreview" -> GetSearchCodePreviewOutput {
    0 "docId" doc_id, 1 "isDsl" is_dsl: bool, 2 "keyword" keyword, 3 "organizationId" organization_id
} { method: "GET", path: "/search/code_preview", } }

/// Response of [`GetSearchCodePreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchCodePreviewOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetSearchCodePreviewResult>,
    pub success: Option<bool>,
}
model! { GetSearchCodePreviewOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: GetSearchCodePreviewResult, 3 "success" success: bool
} }

/// In the response of [`GetSearchCodePreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchCodePreviewResult {
    pub doc_id: Option<String>,
    pub highlight_text_map: Option<GetSearchCodePreviewHighlightTextMap>,
    pub source: Option<GetSearchCodePreviewSource>,
}
model! { GetSearchCodePreviewResult {
    0 "docId" doc_id: String, 1 "highlightTextMap" highlight_text_map: GetSearchCodePreviewHighlightTextMap,
    2 "source" source: GetSearchCodePreviewSource
} }

/// In the response of [`GetSearchCodePreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSearchCodePreviewHighlightTextMap {
    pub clob: Option<String>,
    pub file_name: Option<String>,
    pub organization_id: Option<String>,
}
model! { GetSearchCodePreviewHighlightTextMap {
    0 "clob" clob: String, 1 "fileName" file_name: String, 2 "organizationId" organization_id: String
} }

/// In the response of [`GetSearchCodePreview`].
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
    0 "branch" branch: String, 1 "checkinDate" checkin_date: String, 2 "fileName" file_name: String,
    3 "filePath" file_path: String, 4 "language" language: String, 5 "organizationId" organization_id: String,
    6 "repoPath" repo_path: String
} }

/// Gets sprint info: `GetSprintInfo` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/sprints/{sprintId}/getSprintinfo`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetSprintInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSprintInfo {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub sprint_id: String,
}
operation! { GetSprintInfo(organization_id: String, sprint_id: String) "GetSprintInfo" -> GetSprintInfoOutput {
    0 "organizationId" organization_id, 1 "sprintId" sprint_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/sprints/{sprintId}/getSprintinfo", } }

/// Response of [`GetSprintInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSprintInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub sprint: Option<GetSprintInfoSprint>,
    pub success: Option<bool>,
}
model! { GetSprintInfoOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "sprint" sprint: GetSprintInfoSprint,
    3 "success" success: bool
} }

/// In the response of [`GetSprintInfo`].
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
    pub owners: Vec<String>,
    pub scope: Option<String>,
    pub space_identifier: Option<String>,
    pub start_date: Option<i64>,
    pub status: Option<String>,
}
model! { GetSprintInfoSprint {
    0 "creator" creator: String, 1 "description" description: String, 2 "endDate" end_date: i64,
    3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64, 5 "identifier" identifier: String,
    6 "modifier" modifier: String, 7 "name" name: String, 8 "owners" owners: Vec<String>, 9 "scope" scope: String,
    10 "spaceIdentifier" space_identifier: String, 11 "startDate" start_date: i64, 12 "status" status: String
} }

/// Gets test result list: `GetTestResultList` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/testhub/testplan/{testPlanIdentifier}/testresults`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetTestResultList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultList {
    pub conditions: Option<String>,
    /// Required.
    pub directory_identifier: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub test_plan_identifier: String,
}
operation! { GetTestResultList(directory_identifier: String, organization_id: String, test_plan_identifier: String)
    "GetTestResultList" -> GetTestResultListOutput {
    0 "conditions" conditions: String, 1 "directoryIdentifier" directory_identifier, 2 "organizationId" organization_id,
    3 "testPlanIdentifier" test_plan_identifier
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/organization/{organizationId}/testhub/testplan/{testPlanIdentifier}/testresults", body: BodyStyle::Json, } }

/// Response of [`GetTestResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub test_result: Vec<GetTestResultListTestResult>,
}
model! { GetTestResultListOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "success" success: bool,
    3 "testResult" test_result: Vec<GetTestResultListTestResult>
} }

/// In the response of [`GetTestResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListTestResult {
    pub assigned_to: Option<GetTestResultListAssignedTo>,
    pub bug_count: Option<i64>,
    pub category_identifier: Option<String>,
    pub custom_fields: Vec<GetTestResultListCustomFields>,
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
    0 "assignedTo" assigned_to: GetTestResultListAssignedTo, 1 "bugCount" bug_count: i64,
    2 "categoryIdentifier" category_identifier: String,
    3 "customFields" custom_fields: Vec<GetTestResultListCustomFields>, 4 "gmtCreate" gmt_create: i64,
    5 "spaceIdentifier" space_identifier: String, 6 "subject" subject: String,
    7 "testResultExecutor" test_result_executor: GetTestResultListTestResultExecutor,
    8 "testResultGmtCreate" test_result_gmt_create: i64, 9 "testResultIdentifier" test_result_identifier: String,
    10 "testResultStatus" test_result_status: String, 11 "testcaseIdentifier" testcase_identifier: String
} }

/// In the response of [`GetTestResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListAssignedTo {
    pub assigned_to_identtifier: Option<String>,
    pub name: Option<String>,
}
model! { GetTestResultListAssignedTo {
    0 "assignedToIdenttifier" assigned_to_identtifier: String, 1 "name" name: String
} }

/// In the response of [`GetTestResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListCustomFields {
    pub field_class_name: Option<String>,
    pub field_format: Option<String>,
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
model! { GetTestResultListCustomFields {
    0 "fieldClassName" field_class_name: String, 1 "fieldFormat" field_format: String,
    2 "fieldIdentifier" field_identifier: String, 3 "value" value: String
} }

/// In the response of [`GetTestResultList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestResultListTestResultExecutor {
    pub executor_identifier: Option<String>,
    pub name: Option<String>,
}
model! { GetTestResultListTestResultExecutor {
    0 "executorIdentifier" executor_identifier: String, 1 "name" name: String
} }

/// Gets testcase list: `GetTestcaseList` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/testhub/testcases`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetTestcaseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseList {
    pub conditions: Option<String>,
    pub directory_identifier: Option<String>,
    pub max_result: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub organization_id: String,
}
operation! { GetTestcaseList(space_identifier: String, organization_id: String)
    "GetTestcaseList" -> GetTestcaseListOutput {
    0 "conditions" conditions: String, 1 "directoryIdentifier" directory_identifier: String,
    2 "maxResult" max_result: String, 3 "nextToken" next_token: String, 4 "spaceIdentifier" space_identifier,
    5 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/organization/{organizationId}/testhub/testcases", body: BodyStyle::Json, } }
paged! { GetTestcaseList: GetTestcaseListTestcase = Token "nextToken", "testcase" testcase, next "nextToken" }

/// Response of [`GetTestcaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub testcase: Vec<GetTestcaseListTestcase>,
    pub total_count: Option<i64>,
}
model! { GetTestcaseListOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "success" success: bool, 5 "testcase" testcase: Vec<GetTestcaseListTestcase>,
    6 "totalCount" total_count: i64
} }

/// In the response of [`GetTestcaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListTestcase {
    pub assigned_to: Option<GetTestcaseListAssignedTo>,
    pub category_identifier: Option<String>,
    pub custom_fields: Vec<GetTestcaseListCustomFields>,
    pub gmt_create: Option<i64>,
    pub identifier: Option<String>,
    pub space: Option<GetTestcaseListSpace>,
    pub subject: Option<String>,
    pub tags: Vec<GetTestcaseListTags>,
}
model! { GetTestcaseListTestcase {
    0 "assignedTo" assigned_to: GetTestcaseListAssignedTo, 1 "categoryIdentifier" category_identifier: String,
    2 "customFields" custom_fields: Vec<GetTestcaseListCustomFields>, 3 "gmtCreate" gmt_create: i64,
    4 "identifier" identifier: String, 5 "space" space: GetTestcaseListSpace, 6 "subject" subject: String,
    7 "tags" tags: Vec<GetTestcaseListTags>
} }

/// In the response of [`GetTestcaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListAssignedTo {
    pub assigned_to_identtifier: Option<String>,
    pub name: Option<String>,
}
model! { GetTestcaseListAssignedTo {
    0 "assignedToIdenttifier" assigned_to_identtifier: String, 1 "name" name: String
} }

/// In the response of [`GetTestcaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListCustomFields {
    pub field_class_name: Option<String>,
    pub field_format: Option<String>,
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
model! { GetTestcaseListCustomFields {
    0 "fieldClassName" field_class_name: String, 1 "fieldFormat" field_format: String,
    2 "fieldIdentifier" field_identifier: String, 3 "value" value: String
} }

/// In the response of [`GetTestcaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListSpace {
    pub space_identifier: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTestcaseListSpace {
    0 "spaceIdentifier" space_identifier: String, 1 "type" r#type: String
} }

/// In the response of [`GetTestcaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTestcaseListTags {
    pub name: Option<String>,
    pub tag_identifier: Option<String>,
}
model! { GetTestcaseListTags {
    0 "name" name: String, 1 "tagIdentifier" tag_identifier: String
} }

/// Gets user info: `GetUserInfo` of `devops` 2021-06-25.
///
/// GET `/users/current`. Reads only. See <https://api.alibabacloud.com/document/devops/2021-06-25/GetUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfo {
    pub organization_id: Option<String>,
}
operation! { GetUserInfo() "GetUserInfo" -> GetUserInfoOutput {
    0 "organizationId" organization_id: String
} { method: "GET", path: "/users/current", } }

/// Response of [`GetUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<GetUserInfoResult>,
    pub success: Option<bool>,
}
model! { GetUserInfoOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: GetUserInfoResult,
    3 "success" success: bool
} }

/// In the response of [`GetUserInfo`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "username" username: String
} }

/// Gets vm deploy order: `GetVMDeployOrder` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetVMDeployOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrder {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub deploy_order_id: i64,
}
operation! { GetVMDeployOrder(organization_id: String, pipeline_id: i64, deploy_order_id: i64)
    "GetVMDeployOrder" -> GetVMDeployOrderOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}", } }

/// Response of [`GetVMDeployOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderOutput {
    pub deploy_order: Option<GetVMDeployOrderDeployOrder>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetVMDeployOrderOutput {
    0 "deployOrder" deploy_order: GetVMDeployOrderDeployOrder, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "success" success: bool
} }

/// In the response of [`GetVMDeployOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderDeployOrder {
    pub actions: Vec<GetVMDeployOrderActions>,
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
    0 "actions" actions: Vec<GetVMDeployOrderActions>, 1 "createTime" create_time: i64, 2 "creator" creator: String,
    3 "currentBatch" current_batch: i64, 4 "deployMachineInfo" deploy_machine_info: GetVMDeployOrderDeployMachineInfo,
    5 "deployOrderId" deploy_order_id: String, 6 "exceptionCode" exception_code: String, 7 "status" status: String,
    8 "totalBatch" total_batch: i64, 9 "updateTime" update_time: i64
} }

/// In the response of [`GetVMDeployOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderActions {
    pub disable: Option<bool>,
    pub params: Option<Value>,
    pub r#type: Option<String>,
}
model! { GetVMDeployOrderActions {
    0 "disable" disable: bool, 1 "params" params: Value, 2 "type" r#type: String
} }

/// In the response of [`GetVMDeployOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderDeployMachineInfo {
    pub batch_num: Option<i64>,
    pub deploy_machines: Vec<GetVMDeployOrderDeployMachines>,
    pub host_group_id: Option<i64>,
}
model! { GetVMDeployOrderDeployMachineInfo {
    0 "batchNum" batch_num: i64, 1 "deployMachines" deploy_machines: Vec<GetVMDeployOrderDeployMachines>,
    2 "hostGroupId" host_group_id: i64
} }

/// In the response of [`GetVMDeployOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderDeployMachines {
    pub actions: Vec<GetVMDeployOrderDeployMachinesActions>,
    pub batch_num: Option<i64>,
    pub client_status: Option<String>,
    pub create_time: Option<i64>,
    pub ip: Option<String>,
    pub machine_sn: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetVMDeployOrderDeployMachines {
    0 "actions" actions: Vec<GetVMDeployOrderDeployMachinesActions>, 1 "batchNum" batch_num: i64,
    2 "clientStatus" client_status: String, 3 "createTime" create_time: i64, 4 "ip" ip: String,
    5 "machineSn" machine_sn: String, 6 "status" status: String, 7 "updateTime" update_time: i64
} }

/// In the response of [`GetVMDeployOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVMDeployOrderDeployMachinesActions {
    pub disable: Option<bool>,
    pub params: Option<Value>,
    pub r#type: Option<String>,
}
model! { GetVMDeployOrderDeployMachinesActions {
    0 "disable" disable: bool, 1 "params" params: Value, 2 "type" r#type: String
} }

/// Gets variable group: `GetVariableGroup` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/variableGroups/{id}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetVariableGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroup {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: i64,
}
operation! { GetVariableGroup(organization_id: String, id: i64) "GetVariableGroup" -> GetVariableGroupOutput {
    0 "organizationId" organization_id, 1 "id" id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/variableGroups/{id}", } }

/// Response of [`GetVariableGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub variable_group: Option<GetVariableGroupVariableGroup>,
}
model! { GetVariableGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool,
    3 "variableGroup" variable_group: GetVariableGroupVariableGroup
} }

/// In the response of [`GetVariableGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroupVariableGroup {
    pub ccreator_account_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modifier_account_id: Option<String>,
    pub name: Option<String>,
    pub related_pipelines: Vec<GetVariableGroupRelatedPipelines>,
    pub update_time: Option<i64>,
    pub variables: Vec<GetVariableGroupVariables>,
}
model! { GetVariableGroupVariableGroup {
    0 "ccreatorAccountId" ccreator_account_id: String, 1 "createTime" create_time: i64,
    2 "description" description: String, 3 "id" id: i64, 4 "modifierAccountId" modifier_account_id: String,
    5 "name" name: String, 6 "relatedPipelines" related_pipelines: Vec<GetVariableGroupRelatedPipelines>,
    7 "updateTime" update_time: i64, 8 "variables" variables: Vec<GetVariableGroupVariables>
} }

/// In the response of [`GetVariableGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroupRelatedPipelines {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetVariableGroupRelatedPipelines {
    0 "id" id: i64, 1 "name" name: String
} }

/// In the response of [`GetVariableGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVariableGroupVariables {
    pub is_encrypted: Option<bool>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetVariableGroupVariables {
    0 "isEncrypted" is_encrypted: bool, 1 "name" name: String, 2 "value" value: String
} }

/// Gets work item activity: `GetWorkItemActivity` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/{workitemId}/getActivity`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetWorkItemActivity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivity {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_id: String,
}
operation! { GetWorkItemActivity(organization_id: String, workitem_id: String)
    "GetWorkItemActivity" -> GetWorkItemActivityOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/getActivity", } }

/// Response of [`GetWorkItemActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityOutput {
    pub activities: Vec<GetWorkItemActivityActivities>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { GetWorkItemActivityOutput {
    0 "activities" activities: Vec<GetWorkItemActivityActivities>, 1 "errorCode" error_code: String,
    2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// In the response of [`GetWorkItemActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityActivities {
    pub action_type: Option<String>,
    pub event_id: Option<i64>,
    pub event_time: Option<i64>,
    pub event_type: Option<String>,
    pub new_value: Vec<GetWorkItemActivityNewValue>,
    pub old_value: Vec<GetWorkItemActivityOldValue>,
    pub operator: Option<String>,
    pub parent_event_id: Option<i64>,
    pub property: Option<GetWorkItemActivityProperty>,
    pub resource_identifier: Option<String>,
}
model! { GetWorkItemActivityActivities {
    0 "actionType" action_type: String, 1 "eventId" event_id: i64, 2 "eventTime" event_time: i64,
    3 "eventType" event_type: String, 4 "newValue" new_value: Vec<GetWorkItemActivityNewValue>,
    5 "oldValue" old_value: Vec<GetWorkItemActivityOldValue>, 6 "operator" operator: String,
    7 "parentEventId" parent_event_id: i64, 8 "property" property: GetWorkItemActivityProperty,
    9 "resourceIdentifier" resource_identifier: String
} }

/// In the response of [`GetWorkItemActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityNewValue {
    pub display_value: Option<String>,
    pub plain_value: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetWorkItemActivityNewValue {
    0 "displayValue" display_value: String, 1 "plainValue" plain_value: String, 2 "resourceType" resource_type: String
} }

/// In the response of [`GetWorkItemActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityOldValue {
    pub display_value: Option<String>,
    pub plain_value: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetWorkItemActivityOldValue {
    0 "displayValue" display_value: String, 1 "plainValue" plain_value: String, 2 "resourceType" resource_type: String
} }

/// In the response of [`GetWorkItemActivity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemActivityProperty {
    pub display_name: Option<String>,
    pub property_identifier: Option<String>,
    pub property_name: Option<String>,
    pub property_type: Option<String>,
}
model! { GetWorkItemActivityProperty {
    0 "displayName" display_name: String, 1 "propertyIdentifier" property_identifier: String,
    2 "propertyName" property_name: String, 3 "propertyType" property_type: String
} }

/// Gets work item info: `GetWorkItemInfo` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/{workitemId}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetWorkItemInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfo {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_id: String,
}
operation! { GetWorkItemInfo(organization_id: String, workitem_id: String) "GetWorkItemInfo" -> GetWorkItemInfoOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}", } }

/// Response of [`GetWorkItemInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workitem: Option<GetWorkItemInfoWorkitem>,
}
model! { GetWorkItemInfoOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool,
    3 "workitem" workitem: GetWorkItemInfoWorkitem
} }

/// In the response of [`GetWorkItemInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoWorkitem {
    pub assigned_to: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub custom_fields: Vec<GetWorkItemInfoCustomFields>,
    pub document: Option<String>,
    pub document_format: Option<String>,
    pub finish_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub identifier: Option<String>,
    pub logical_status: Option<String>,
    pub modifier: Option<String>,
    pub parent_identifier: Option<String>,
    pub participant: Vec<String>,
    pub serial_number: Option<String>,
    pub space_identifier: Option<String>,
    pub space_name: Option<String>,
    pub space_type: Option<String>,
    pub sprint: Vec<String>,
    pub status: Option<String>,
    pub status_identifier: Option<String>,
    pub status_stage_identifier: Option<String>,
    pub subject: Option<String>,
    pub tag: Vec<String>,
    pub tag_details: Vec<GetWorkItemInfoTagDetails>,
    pub tracker: Vec<String>,
    pub update_status_at: Option<i64>,
    pub verifier: Vec<String>,
    pub versions: Vec<GetWorkItemInfoVersions>,
    pub workitem_type_identifier: Option<String>,
}
model! { GetWorkItemInfoWorkitem {
    0 "assignedTo" assigned_to: String, 1 "categoryIdentifier" category_identifier: String, 2 "creator" creator: String,
    3 "customFields" custom_fields: Vec<GetWorkItemInfoCustomFields>, 4 "document" document: String,
    5 "documentFormat" document_format: String, 6 "finishTime" finish_time: i64, 7 "gmtCreate" gmt_create: i64,
    8 "gmtModified" gmt_modified: i64, 9 "identifier" identifier: String, 10 "logicalStatus" logical_status: String,
    11 "modifier" modifier: String, 12 "parentIdentifier" parent_identifier: String,
    13 "participant" participant: Vec<String>, 14 "serialNumber" serial_number: String,
    15 "spaceIdentifier" space_identifier: String, 16 "spaceName" space_name: String, 17 "spaceType" space_type: String,
    18 "sprint" sprint: Vec<String>, 19 "status" status: String, 20 "statusIdentifier" status_identifier: String,
    21 "statusStageIdentifier" status_stage_identifier: String, 22 "subject" subject: String, 23 "tag" tag: Vec<String>,
    24 "tagDetails" tag_details: Vec<GetWorkItemInfoTagDetails>, 25 "tracker" tracker: Vec<String>,
    26 "updateStatusAt" update_status_at: i64, 27 "verifier" verifier: Vec<String>,
    28 "versions" versions: Vec<GetWorkItemInfoVersions>, 29 "workitemTypeIdentifier" workitem_type_identifier: String
} }

/// In the response of [`GetWorkItemInfo`].
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
    pub value_list: Vec<GetWorkItemInfoValueList>,
    pub workitem_identifier: Option<String>,
}
model! { GetWorkItemInfoCustomFields {
    0 "fieldClassName" field_class_name: String, 1 "fieldFormat" field_format: String,
    2 "fieldIdentifier" field_identifier: String, 3 "level" level: i64, 4 "objectValue" object_value: String,
    5 "position" position: i64, 6 "value" value: String, 7 "valueList" value_list: Vec<GetWorkItemInfoValueList>,
    8 "workitemIdentifier" workitem_identifier: String
} }

/// In the response of [`GetWorkItemInfo`].
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
    0 "displayValue" display_value: String, 1 "identifier" identifier: String, 2 "level" level: i64,
    3 "value" value: String, 4 "valueEn" value_en: String
} }

/// In the response of [`GetWorkItemInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoTagDetails {
    pub color: Option<String>,
    pub identifier: Option<String>,
    pub name: Option<String>,
}
model! { GetWorkItemInfoTagDetails {
    0 "color" color: String, 1 "identifier" identifier: String, 2 "name" name: String
} }

/// In the response of [`GetWorkItemInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemInfoVersions {
    pub identifier: Option<String>,
    pub name: Option<String>,
}
model! { GetWorkItemInfoVersions {
    0 "identifier" identifier: String, 1 "name" name: String
} }

/// Gets work item work flow info: `GetWorkItemWorkFlowInfo` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/{workitemId}/getWorkflowInfo`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetWorkItemWorkFlowInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemWorkFlowInfo {
    pub configuration_id: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_id: String,
}
operation! { GetWorkItemWorkFlowInfo(organization_id: String, workitem_id: String)
    "GetWorkItemWorkFlowInfo" -> GetWorkItemWorkFlowInfoOutput {
    0 "configurationId" configuration_id: String, 1 "organizationId" organization_id, 2 "workitemId" workitem_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/getWorkflowInfo", } }

/// Response of [`GetWorkItemWorkFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkItemWorkFlowInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workflow: Option<GetWorkItemWorkFlowInfoWorkflow>,
}
model! { GetWorkItemWorkFlowInfoOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool,
    3 "workflow" workflow: GetWorkItemWorkFlowInfoWorkflow
} }

/// In the response of [`GetWorkItemWorkFlowInfo`].
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
    pub statuses: Vec<GetWorkItemWorkFlowInfoStatuses>,
    pub workflow_actions: Vec<GetWorkItemWorkFlowInfoWorkflowActions>,
}
model! { GetWorkItemWorkFlowInfoWorkflow {
    0 "creator" creator: String, 1 "defaultStatusIdentifier" default_status_identifier: String,
    2 "description" description: String, 3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64,
    5 "identifier" identifier: String, 6 "modifier" modifier: String, 7 "name" name: String,
    8 "ownerSpaceIdentifier" owner_space_identifier: String, 9 "ownerSpaceType" owner_space_type: String,
    10 "resourceType" resource_type: String, 11 "source" source: String, 12 "statusOrder" status_order: String,
    13 "statuses" statuses: Vec<GetWorkItemWorkFlowInfoStatuses>,
    14 "workflowActions" workflow_actions: Vec<GetWorkItemWorkFlowInfoWorkflowActions>
} }

/// In the response of [`GetWorkItemWorkFlowInfo`].
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
    0 "creator" creator: String, 1 "description" description: String, 2 "gmtCreate" gmt_create: i64,
    3 "gmtModified" gmt_modified: i64, 4 "identifier" identifier: String, 5 "modifier" modifier: String,
    6 "name" name: String, 7 "resourceType" resource_type: String, 8 "source" source: String,
    9 "workflowStageIdentifier" workflow_stage_identifier: String, 10 "workflowStageName" workflow_stage_name: String
} }

/// In the response of [`GetWorkItemWorkFlowInfo`].
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
    0 "id" id: i64, 1 "name" name: String, 2 "nextWorkflowStatusIdentifier" next_workflow_status_identifier: String,
    3 "workflowIdentifier" workflow_identifier: String, 4 "workflowStatusIdentifier" workflow_status_identifier: String
} }

/// Gets workitem attachment createmeta: `GetWorkitemAttachmentCreatemeta` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitem/{workitemIdentifier}/attachment/createmeta`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetWorkitemAttachmentCreatemeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemAttachmentCreatemeta {
    /// Required.
    pub file_name: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_identifier: String,
}
operation! { GetWorkitemAttachmentCreatemeta(file_name: String, organization_id: String, workitem_identifier: String)
    "GetWorkitemAttachmentCreatemeta" -> GetWorkitemAttachmentCreatemetaOutput {
    0 "fileName" file_name, 1 "organizationId" organization_id, 2 "workitemIdentifier" workitem_identifier
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitem/{workitemIdentifier}/attachment/createmeta", } }

/// Response of [`GetWorkitemAttachmentCreatemeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemAttachmentCreatemetaOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
    pub upload_info: Option<GetWorkitemAttachmentCreatemetaUploadInfo>,
}
model! { GetWorkitemAttachmentCreatemetaOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: String,
    3 "uploadInfo" upload_info: GetWorkitemAttachmentCreatemetaUploadInfo
} }

/// In the response of [`GetWorkitemAttachmentCreatemeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemAttachmentCreatemetaUploadInfo {
    pub accessid: Option<String>,
    pub dir: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GetWorkitemAttachmentCreatemetaUploadInfo {
    0 "accessid" accessid: String, 1 "dir" dir: String, 2 "host" host: String, 3 "policy" policy: String,
    4 "signature" signature: Secret
} }

/// Gets workitem comment list: `GetWorkitemCommentList` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/{workitemId}/commentList`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetWorkitemCommentList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemCommentList {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_id: String,
}
operation! { GetWorkitemCommentList(organization_id: String, workitem_id: String)
    "GetWorkitemCommentList" -> GetWorkitemCommentListOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/commentList", } }

/// Response of [`GetWorkitemCommentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemCommentListOutput {
    pub comment_list: Vec<GetWorkitemCommentListCommentList>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { GetWorkitemCommentListOutput {
    0 "commentList" comment_list: Vec<GetWorkitemCommentListCommentList>, 1 "errorCode" error_code: String,
    2 "errorMsg" error_msg: String, 3 "success" success: String
} }

/// In the response of [`GetWorkitemCommentList`].
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
    0 "content" content: String, 1 "createTime" create_time: i64, 2 "formatType" format_type: String, 3 "id" id: i64,
    4 "isTop" is_top: bool, 5 "modifiedTime" modified_time: i64, 6 "parentId" parent_id: i64,
    7 "targetIdentifier" target_identifier: String, 8 "targetType" target_type: String, 9 "topTime" top_time: i64,
    10 "user" user: GetWorkitemCommentListUser
} }

/// In the response of [`GetWorkitemCommentList`].
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
    0 "account" account: String, 1 "avatar" avatar: String, 2 "identifier" identifier: String,
    3 "nickName" nick_name: String, 4 "realName" real_name: String
} }

/// Gets workitem file: `GetWorkitemFile` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitem/{workitemIdentifier}/files/{fileIdentifier}`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetWorkitemFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemFile {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_identifier: String,
    /// Required.
    pub file_identifier: String,
}
operation! { GetWorkitemFile(organization_id: String, workitem_identifier: String, file_identifier: String)
    "GetWorkitemFile" -> GetWorkitemFileOutput {
    0 "organizationId" organization_id, 1 "workitemIdentifier" workitem_identifier, 2 "fileIdentifier" file_identifier
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitem/{workitemIdentifier}/files/{fileIdentifier}", } }

/// Response of [`GetWorkitemFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemFileOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
    pub workitem_file: Option<GetWorkitemFileWorkitemFile>,
}
model! { GetWorkitemFileOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "success" success: String,
    3 "workitemFile" workitem_file: GetWorkitemFileWorkitemFile
} }

/// In the response of [`GetWorkitemFile`].
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
    0 "id" id: String, 1 "name" name: String, 2 "size" size: i64, 3 "suffix" suffix: String, 4 "url" url: String
} }

/// Gets workitem relations: `GetWorkitemRelations` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/{workitemId}/getRelations`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetWorkitemRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemRelations {
    /// Required.
    pub relation_type: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_id: String,
}
operation! { GetWorkitemRelations(relation_type: String, organization_id: String, workitem_id: String)
    "GetWorkitemRelations" -> GetWorkitemRelationsOutput {
    0 "relationType" relation_type, 1 "organizationId" organization_id, 2 "workitemId" workitem_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/getRelations", } }

/// Response of [`GetWorkitemRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemRelationsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub relation_list: Vec<GetWorkitemRelationsRelationList>,
    pub success: Option<bool>,
}
model! { GetWorkitemRelationsOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String,
    2 "relationList" relation_list: Vec<GetWorkitemRelationsRelationList>, 3 "success" success: bool
} }

/// In the response of [`GetWorkitemRelations`].
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
    0 "assignedTo" assigned_to: String, 1 "categoryIdentifier" category_identifier: String,
    2 "gmtCreate" gmt_create: String, 3 "gmtModified" gmt_modified: String, 4 "identifier" identifier: String,
    5 "spaceIdentifier" space_identifier: String, 6 "subject" subject: String,
    7 "workitemTypeIdentifier" workitem_type_identifier: String
} }

/// Gets workitem time type list: `GetWorkitemTimeTypeList` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/type/list`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/GetWorkitemTimeTypeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemTimeTypeList {
    /// Required.
    pub organization_id: String,
}
operation! { GetWorkitemTimeTypeList(organization_id: String)
    "GetWorkitemTimeTypeList" -> GetWorkitemTimeTypeListOutput {
    0 "organizationId" organization_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/type/list", } }

/// Response of [`GetWorkitemTimeTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkitemTimeTypeListOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
    pub time_type: Vec<GetWorkitemTimeTypeListTimeType>,
}
model! { GetWorkitemTimeTypeListOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "success" success: String,
    3 "timeType" time_type: Vec<GetWorkitemTimeTypeListTimeType>
} }

/// In the response of [`GetWorkitemTimeTypeList`].
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
    0 "description" description: String, 1 "displayName" display_name: String, 2 "identifier" identifier: String,
    3 "name" name: String, 4 "position" position: i64
} }

/// Joins pipeline group: `JoinPipelineGroup` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipelineGroups/join`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/JoinPipelineGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinPipelineGroup {
    /// Required.
    pub group_id: i64,
    /// Required.
    pub pipeline_ids: String,
    /// Required.
    pub organization_id: String,
}
operation! { JoinPipelineGroup(group_id: i64, pipeline_ids: String, organization_id: String)
    "JoinPipelineGroup" -> JoinPipelineGroupOutput {
    0 "groupId" group_id, 1 "pipelineIds" pipeline_ids, 2 "organizationId" organization_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipelineGroups/join", } }

/// Response of [`JoinPipelineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JoinPipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { JoinPipelineGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// `LinkMergeRequestLabel` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/merge_requests/link_labels`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/LinkMergeRequestLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkMergeRequestLabel {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub local_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    /// Required.
    pub label_ids: Vec<String>,
}
operation! {
    LinkMergeRequestLabel(local_id: i64, organization_id: String, repository_identity: String, label_ids: Vec<String>)
    "LinkMergeRequestLabel" -> LinkMergeRequestLabelOutput {
    0 "accessToken" access_token: Secret, 1 "localId" local_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity, 4 "labelIds" label_ids
} [
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v4/projects/merge_requests/link_labels", body: BodyStyle::Json, } }

/// Response of [`LinkMergeRequestLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkMergeRequestLabelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<LinkMergeRequestLabelResult>,
    pub success: Option<bool>,
}
model! { LinkMergeRequestLabelOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: LinkMergeRequestLabelResult, 3 "success" success: bool
} }

/// In the response of [`LinkMergeRequestLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkMergeRequestLabelResult {
    pub result: Option<bool>,
}
model! { LinkMergeRequestLabelResult {
    0 "result" result: bool
} }

/// Lists all release workflows: `ListAllReleaseWorkflows` of `devops` 2021-06-25.
///
/// GET `/appstack/apps/{appName}/releaseWorkflows`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListAllReleaseWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflows {
    pub organization_id: Option<String>,
    /// Required.
    pub app_name: String,
}
operation! { ListAllReleaseWorkflows(app_name: String) "ListAllReleaseWorkflows" -> ListAllReleaseWorkflowsOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/appstack/apps/{appName}/releaseWorkflows", } }

/// Response of [`ListAllReleaseWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflowsOutput {
    pub body: Vec<ListAllReleaseWorkflowsBody>,
}
model! { ListAllReleaseWorkflowsOutput {
    0 "body" body: Vec<ListAllReleaseWorkflowsBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`ListAllReleaseWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflowsBody {
    pub app_name: Option<String>,
    pub sn: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub release_stages: Vec<ListAllReleaseWorkflowsReleaseStages>,
    pub note: Option<String>,
}
model! { ListAllReleaseWorkflowsBody {
    0 "appName" app_name: String, 1 "sn" sn: String, 2 "name" name: String, 3 "order" order: String,
    4 "releaseStages" release_stages: Vec<ListAllReleaseWorkflowsReleaseStages>, 5 "note" note: String
} }

/// In the response of [`ListAllReleaseWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflowsReleaseStages {
    pub app_name: Option<String>,
    pub name: Option<String>,
    pub sn: Option<String>,
    pub release_workflow_sn: Option<String>,
    pub order: Option<String>,
    pub variable_groups: Vec<ListAllReleaseWorkflowsVariableGroups>,
}
model! { ListAllReleaseWorkflowsReleaseStages {
    0 "appName" app_name: String, 1 "name" name: String, 2 "sn" sn: String,
    3 "releaseWorkflowSn" release_workflow_sn: String, 4 "order" order: String,
    5 "variableGroups" variable_groups: Vec<ListAllReleaseWorkflowsVariableGroups>
} }

/// In the response of [`ListAllReleaseWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllReleaseWorkflowsVariableGroups {
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListAllReleaseWorkflowsVariableGroups {
    0 "name" name: String, 1 "displayName" display_name: String, 2 "type" r#type: String
} }

/// Lists app release stage execution integrated metadata: `ListAppReleaseStageExecutionIntegratedMetadata` of `devops`
/// 2021-06-25.
///
/// GET
/// `/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}/integratedMetadata`.
/// Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListAppReleaseStageExecutionIntegratedMetadata>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionIntegratedMetadata {
    pub organization_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub release_workflow_sn: String,
    /// Required.
    pub release_stage_sn: String,
    /// Required.
    pub execution_number: i64,
}
operation! {
    ListAppReleaseStageExecutionIntegratedMetadata(app_name: String, release_workflow_sn: String, release_stage_sn: String, execution_number: i64)
    "ListAppReleaseStageExecutionIntegratedMetadata" -> ListAppReleaseStageExecutionIntegratedMetadataOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name, 2 "releaseWorkflowSn" release_workflow_sn,
    3 "releaseStageSn" release_stage_sn, 4 "executionNumber" execution_number
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "GET", path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}/integratedMetadata", } }

/// Response of [`ListAppReleaseStageExecutionIntegratedMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionIntegratedMetadataOutput {
    pub body: Vec<ListAppReleaseStageExecutionIntegratedMetadataBody>,
}
model! { ListAppReleaseStageExecutionIntegratedMetadataOutput {
    0 "body" body: Vec<ListAppReleaseStageExecutionIntegratedMetadataBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// In the response of [`ListAppReleaseStageExecutionIntegratedMetadata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionIntegratedMetadataBody {
    pub release_branch: Option<String>,
    pub release_revision: Option<String>,
    pub repo_url: Option<String>,
    pub repo_type: Option<String>,
    pub change_requests: Vec<
        ListAppReleaseStageExecutionIntegratedMetadataChangeRequests,
    >,
}
model! { ListAppReleaseStageExecutionIntegratedMetadataBody {
    0 "releaseBranch" release_branch: String, 1 "releaseRevision" release_revision: String,
    2 "repoUrl" repo_url: String, 3 "repoType" repo_type: String,
    4 "changeRequests" change_requests: Vec<ListAppReleaseStageExecutionIntegratedMetadataChangeRequests>
} }

/// In the response of [`ListAppReleaseStageExecutionIntegratedMetadata`].
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
    0 "sn" sn: String, 1 "name" name: String, 2 "branchName" branch_name: String, 3 "commitId" commit_id: String,
    4 "ownerAccountId" owner_account_id: String
} }

/// Lists app release stage executions: `ListAppReleaseStageExecutions` of `devops` 2021-06-25.
///
/// GET `/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions`. Reads
/// only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListAppReleaseStageExecutions>.
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
    /// Required.
    pub app_name: String,
    /// Required.
    pub release_workflow_sn: String,
    /// Required.
    pub release_stage_sn: String,
}
operation! { ListAppReleaseStageExecutions(app_name: String, release_workflow_sn: String, release_stage_sn: String)
    "ListAppReleaseStageExecutions" -> ListAppReleaseStageExecutionsOutput {
    0 "nextToken" next_token: String, 1 "orderBy" order_by: String, 2 "organizationId" organization_id: String,
    3 "page" page: i64, 4 "pagination" pagination: String, 5 "perPage" per_page: i64, 6 "sort" sort: String,
    7 "appName" app_name, 8 "releaseWorkflowSn" release_workflow_sn, 9 "releaseStageSn" release_stage_sn
} [
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
]
    { method: "GET", path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions", } }
paged! { ListAppReleaseStageExecutions: ListAppReleaseStageExecutionsData =
    Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListAppReleaseStageExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppReleaseStageExecutionsOutput {
    pub current: Option<i64>,
    pub data: Vec<ListAppReleaseStageExecutionsData>,
    pub next_token: Option<String>,
    pub pages: Option<i64>,
    pub per_page: Option<i64>,
    pub total: Option<i64>,
}
model! { ListAppReleaseStageExecutionsOutput {
    0 "current" current: i64, 1 "data" data: Vec<ListAppReleaseStageExecutionsData>, 2 "nextToken" next_token: String,
    3 "pages" pages: i64, 4 "perPage" per_page: i64, 5 "total" total: i64
} }

/// In the response of [`ListAppReleaseStageExecutions`].
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
    0 "endTime" end_time: String, 1 "number" number: String, 2 "startTime" start_time: String, 3 "state" state: String,
    4 "triggerMode" trigger_mode: String
} }

/// Lists application members: `ListApplicationMembers` of `devops` 2021-06-25.
///
/// GET `/appstack/apps/{appName}/members`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListApplicationMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMembers {
    pub organization_id: Option<String>,
    /// Required.
    pub app_name: String,
}
operation! { ListApplicationMembers(app_name: String) "ListApplicationMembers" -> ListApplicationMembersOutput {
    0 "organizationId" organization_id: String, 1 "appName" app_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/appstack/apps/{appName}/members", } }

/// Response of [`ListApplicationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMembersOutput {
    pub current: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub records: Vec<ListApplicationMembersRecords>,
    pub total: Option<i64>,
}
model! { ListApplicationMembersOutput {
    0 "current" current: i64, 1 "pageSize" page_size: i64, 2 "pages" pages: i64,
    3 "records" records: Vec<ListApplicationMembersRecords>, 4 "total" total: i64
} }

/// In the response of [`ListApplicationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMembersRecords {
    pub avatar: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub role_list: Vec<ListApplicationMembersRoleList>,
    pub r#type: Option<String>,
}
model! { ListApplicationMembersRecords {
    0 "avatar" avatar: String, 1 "description" description: String, 2 "displayName" display_name: String,
    3 "id" id: String, 4 "roleList" role_list: Vec<ListApplicationMembersRoleList>, 5 "type" r#type: String
} }

/// In the response of [`ListApplicationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationMembersRoleList {
    pub display_name: Option<String>,
    pub name: Option<String>,
}
model! { ListApplicationMembersRoleList {
    0 "displayName" display_name: String, 1 "name" name: String
} }

/// Lists applications: `ListApplications` of `devops` 2021-06-25.
///
/// GET `/appstack/apps%3Asearch`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListApplications>.
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

/// Response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub data: Vec<ListApplicationsData>,
    pub next_token: Option<String>,
}
model! { ListApplicationsOutput {
    0 "data" data: Vec<ListApplicationsData>, 1 "nextToken" next_token: String
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsData {
    pub creator_account_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub name: Option<String>,
}
model! { ListApplicationsData {
    0 "creatorAccountId" creator_account_id: String, 1 "description" description: String,
    2 "gmtCreate" gmt_create: String, 3 "name" name: String
} }

/// Lists change request workflow executions: `ListChangeRequestWorkflowExecutions` of `devops` 2021-06-25.
///
/// GET `/appstack/apps/{appName}/changeRequests/{sn}/executions`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListChangeRequestWorkflowExecutions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeRequestWorkflowExecutions {
    pub order_by: Option<String>,
    pub organization_id: Option<String>,
    pub page: Option<i64>,
    pub per_page: Option<i64>,
    /// Required.
    pub release_stage_sn: String,
    /// Required.
    pub release_workflow_sn: String,
    pub sort: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub sn: String,
}
operation! {
    ListChangeRequestWorkflowExecutions(release_stage_sn: String, release_workflow_sn: String, app_name: String, sn: String)
    "ListChangeRequestWorkflowExecutions" -> ListChangeRequestWorkflowExecutionsOutput {
    0 "orderBy" order_by: String, 1 "organizationId" organization_id: String, 2 "page" page: i64,
    3 "perPage" per_page: i64, 4 "releaseStageSn" release_stage_sn, 5 "releaseWorkflowSn" release_workflow_sn,
    6 "sort" sort: String, 7 "appName" app_name, 8 "sn" sn
} [
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/appstack/apps/{appName}/changeRequests/{sn}/executions", } }

/// Response of [`ListChangeRequestWorkflowExecutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeRequestWorkflowExecutionsOutput {
    pub current: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub records: Vec<Value>,
    pub total: Option<i64>,
}
model! { ListChangeRequestWorkflowExecutionsOutput {
    0 "current" current: i64, 1 "pageSize" page_size: i64, 2 "pages" pages: i64, 3 "records" records: Vec<Value>,
    4 "total" total: i64
} }

/// Lists change requests: `ListChangeRequests` of `devops` 2021-06-25.
///
/// GET `/appstack/apps/{appName}/changeRequests`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListChangeRequests>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeRequests {
    pub app_name_list: Option<Vec<String>>,
    pub display_name_keyword: Option<String>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    /// Required.
    pub organization_id: String,
    pub owner_id_list: Option<Vec<String>>,
    pub page: Option<i64>,
    pub pagination: Option<String>,
    pub per_page: Option<i64>,
    pub sort: Option<String>,
    pub state_list: Option<Vec<String>>,
    /// Required.
    pub app_name: String,
}
operation! { ListChangeRequests(organization_id: String, app_name: String)
    "ListChangeRequests" -> ListChangeRequestsOutput {
    0 "appNameList" app_name_list: Vec<String>, 1 "displayNameKeyword" display_name_keyword: String,
    2 "nextToken" next_token: String, 3 "orderBy" order_by: String, 4 "organizationId" organization_id,
    5 "ownerIdList" owner_id_list: Vec<String>, 6 "page" page: i64, 7 "pagination" pagination: String,
    8 "perPage" per_page: i64, 9 "sort" sort: String, 10 "stateList" state_list: Vec<String>, 11 "appName" app_name
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json),
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/appstack/apps/{appName}/changeRequests", } }
paged! { ListChangeRequests: Value = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListChangeRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChangeRequestsOutput {
    pub current: Option<i64>,
    pub data: Vec<Value>,
    pub next_token: Option<String>,
    pub pages: Option<i64>,
    pub per_page: Option<i64>,
    pub total: Option<i64>,
}
model! { ListChangeRequestsOutput {
    0 "current" current: i64, 1 "data" data: Vec<Value>, 2 "nextToken" next_token: String, 3 "pages" pages: i64,
    4 "perPage" per_page: i64, 5 "total" total: i64
} }

/// Lists check runs: `ListCheckRuns` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/check_runs/list_check_runs`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListCheckRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRuns {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub r#ref: String,
    /// Required.
    pub repository_identity: String,
}
operation! { ListCheckRuns(organization_id: String, r#ref: String, repository_identity: String)
    "ListCheckRuns" -> ListCheckRunsOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "ref" r#ref, 5 "repositoryIdentity" repository_identity
} { method: "GET", path: "/api/v4/projects/check_runs/list_check_runs", } }

/// Response of [`ListCheckRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListCheckRunsResult>,
    pub success: Option<bool>,
}
model! { ListCheckRunsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListCheckRunsResult>, 3 "success" success: bool
} }

/// In the response of [`ListCheckRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsResult {
    pub annotations: Vec<ListCheckRunsAnnotations>,
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
    0 "annotations" annotations: Vec<ListCheckRunsAnnotations>, 1 "checkSuite" check_suite: ListCheckRunsCheckSuite,
    2 "completedAt" completed_at: String, 3 "conclusion" conclusion: String, 4 "createdAt" created_at: String,
    5 "detailsUrl" details_url: String, 6 "externalId" external_id: String, 7 "headSha" head_sha: String,
    8 "id" id: i64, 9 "name" name: String, 10 "output" output: ListCheckRunsOutputItem,
    11 "startedAt" started_at: String, 12 "status" status: String, 13 "updatedAt" updated_at: String,
    14 "writer" writer: ListCheckRunsWriter
} }

/// In the response of [`ListCheckRuns`].
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
    0 "annotationLevel" annotation_level: String, 1 "endColumn" end_column: i64, 2 "endLine" end_line: i64,
    3 "id" id: i64, 4 "message" message: String, 5 "path" path: String, 6 "rawDetails" raw_details: String,
    7 "startColumn" start_column: i64, 8 "startLine" start_line: i64, 9 "title" title: String
} }

/// In the response of [`ListCheckRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsCheckSuite {
    pub id: Option<i64>,
}
model! { ListCheckRunsCheckSuite {
    0 "id" id: i64
} }

/// In the response of [`ListCheckRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsOutputItem {
    pub images: Vec<ListCheckRunsImages>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
model! { ListCheckRunsOutputItem {
    0 "images" images: Vec<ListCheckRunsImages>, 1 "summary" summary: String, 2 "text" text: String,
    3 "title" title: String
} }

/// In the response of [`ListCheckRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCheckRunsImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
model! { ListCheckRunsImages {
    0 "alt" alt: String, 1 "caption" caption: String, 2 "imageUrl" image_url: String
} }

/// In the response of [`ListCheckRuns`].
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
    0 "id" id: String, 1 "logoUrl" logo_url: String, 2 "name" name: String, 3 "slug" slug: String,
    4 "type" r#type: String
} }

/// Lists commit statuses: `ListCommitStatuses` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/repository/commit_statuses/list_commit_statuses`. Reads only. Pages by page number (`page`).
/// See <https://api.alibabacloud.com/document/devops/2021-06-25/ListCommitStatuses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommitStatuses {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub repository_identity: String,
    /// Required.
    pub sha: String,
}
operation! { ListCommitStatuses(organization_id: String, repository_identity: String, sha: String)
    "ListCommitStatuses" -> ListCommitStatusesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "repositoryIdentity" repository_identity, 5 "sha" sha
} { method: "GET", path: "/api/v4/projects/repository/commit_statuses/list_commit_statuses", } }
paged! { ListCommitStatuses: ListCommitStatusesResult = Number "page", "result" result, total "total" }

/// Response of [`ListCommitStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommitStatusesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListCommitStatusesResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListCommitStatusesOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListCommitStatusesResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListCommitStatuses`].
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
    0 "context" context: String, 1 "creator" creator: ListCommitStatusesCreator, 2 "description" description: String,
    3 "id" id: i64, 4 "sha" sha: String, 5 "state" state: String, 6 "targetUrl" target_url: String
} }

/// In the response of [`ListCommitStatuses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommitStatusesCreator {
    pub aliyun_pk: Option<String>,
    pub avatar_url: Option<String>,
    pub login: Option<String>,
    pub r#type: Option<String>,
}
model! { ListCommitStatusesCreator {
    0 "aliyunPk" aliyun_pk: String, 1 "avatarUrl" avatar_url: String, 2 "login" login: String, 3 "type" r#type: String
} }

/// Lists flow tag groups: `ListFlowTagGroups` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/flow/tagGroups`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListFlowTagGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowTagGroups {
    /// Required.
    pub organization_id: String,
}
operation! { ListFlowTagGroups(organization_id: String) "ListFlowTagGroups" -> ListFlowTagGroupsOutput {
    0 "organizationId" organization_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/flow/tagGroups", } }

/// Response of [`ListFlowTagGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowTagGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub flow_tag_groups: Vec<ListFlowTagGroupsFlowTagGroups>,
    pub success: Option<bool>,
}
model! { ListFlowTagGroupsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "flowTagGroups" flow_tag_groups: Vec<ListFlowTagGroupsFlowTagGroups>, 3 "success" success: bool
} }

/// In the response of [`ListFlowTagGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFlowTagGroupsFlowTagGroups {
    pub creator_account_id: Option<String>,
    pub id: Option<i64>,
    pub modifer_account_id: Option<String>,
    pub name: Option<String>,
}
model! { ListFlowTagGroupsFlowTagGroups {
    0 "creatorAccountId" creator_account_id: String, 1 "id" id: i64, 2 "modiferAccountId" modifer_account_id: String,
    3 "name" name: String
} }

/// Lists group member: `ListGroupMember` of `devops` 2021-06-25.
///
/// GET `/repository/groups/{groupId}/list`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListGroupMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMember {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub group_id: i64,
}
operation! { ListGroupMember(organization_id: String, group_id: i64) "ListGroupMember" -> ListGroupMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "groupId" group_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/repository/groups/{groupId}/list", } }

/// Response of [`ListGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListGroupMemberResult>,
    pub success: Option<bool>,
}
model! { ListGroupMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListGroupMemberResult>, 3 "success" success: bool
} }

/// In the response of [`ListGroupMember`].
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
    0 "accessLevel" access_level: i64, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "memberType" member_type: String, 5 "name" name: String, 6 "sourceId" source_id: i64, 7 "state" state: String,
    8 "username" username: String
} }

/// Lists group repositories: `ListGroupRepositories` of `devops` 2021-06-25.
///
/// GET `/repository/groups/{groupId}/projects`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListGroupRepositories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupRepositories {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search: Option<String>,
    /// Required.
    pub group_id: String,
}
operation! { ListGroupRepositories(organization_id: String, group_id: String)
    "ListGroupRepositories" -> ListGroupRepositoriesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "search" search: String, 5 "groupId" group_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/repository/groups/{groupId}/projects", } }
paged! { ListGroupRepositories: ListGroupRepositoriesResult = Number "page", "result" result, total "total" }

/// Response of [`ListGroupRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupRepositoriesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListGroupRepositoriesResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListGroupRepositoriesOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListGroupRepositoriesResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListGroupRepositories`].
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
    0 "archived" archived: bool, 1 "commitCount" commit_count: i64, 2 "createdAt" created_at: String,
    3 "creatorId" creator_id: i64, 4 "description" description: String, 5 "httpUrl" http_url: String, 6 "id" id: i64,
    7 "importUrl" import_url: String, 8 "isStared" is_stared: bool, 9 "issuesEnabled" issues_enabled: bool,
    10 "lastActivityAt" last_activity_at: String, 11 "mergeRequestsEnabled" merge_requests_enabled: bool,
    12 "name" name: String, 13 "nameWithNamespace" name_with_namespace: String, 14 "namespaceId" namespace_id: bool,
    15 "path" path: String, 16 "pathWithNamespace" path_with_namespace: String, 17 "privateFlag" private_flag: bool,
    18 "snippetsEnabled" snippets_enabled: bool, 19 "sshUrl" ssh_url: String, 20 "starCount" star_count: i64,
    21 "updatedAt" updated_at: String, 22 "visibilityLevel" visibility_level: i64, 23 "webUrl" web_url: String,
    24 "wikiEnabled" wiki_enabled: bool
} }

/// Lists host groups: `ListHostGroups` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/hostGroups`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListHostGroups>.
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
    /// Required.
    pub organization_id: String,
}
operation! { ListHostGroups(organization_id: String) "ListHostGroups" -> ListHostGroupsOutput {
    0 "createEndTime" create_end_time: i64, 1 "createStartTime" create_start_time: i64,
    2 "creatorAccountIds" creator_account_ids: String, 3 "ids" ids: String, 4 "maxResults" max_results: i64,
    5 "name" name: String, 6 "nextToken" next_token: String, 7 "pageOrder" page_order: String,
    8 "pageSort" page_sort: String, 9 "organizationId" organization_id
} [
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/hostGroups", } }
paged! { ListHostGroups: ListHostGroupsHostGroups = Token "nextToken", "hostGroups" host_groups, next "nextToken" }

/// Response of [`ListHostGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHostGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub host_groups: Vec<ListHostGroupsHostGroups>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListHostGroupsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "hostGroups" host_groups: Vec<ListHostGroupsHostGroups>, 3 "nextToken" next_token: String,
    4 "success" success: bool, 5 "totalCount" total_count: i64
} }

/// In the response of [`ListHostGroups`].
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
    0 "aliyunRegion" aliyun_region: String, 1 "createTime" create_time: i64,
    2 "creatorAccountId" creator_account_id: String, 3 "description" description: String,
    4 "ecsLabelKey" ecs_label_key: String, 5 "ecsLabelValue" ecs_label_value: String, 6 "ecsType" ecs_type: String,
    7 "hostNum" host_num: i64, 8 "id" id: i64, 9 "modifierAccountId" modifier_account_id: String,
    10 "name" name: String, 11 "serviceConnectionId" service_connection_id: i64, 12 "type" r#type: String,
    13 "updateTime" update_time: i64
} }

/// Lists joined organizations: `ListJoinedOrganizations` of `devops` 2021-06-25.
///
/// GET `/users/joinedOrgs`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListJoinedOrganizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedOrganizations {}
operation! { ListJoinedOrganizations() "ListJoinedOrganizations" -> ListJoinedOrganizationsOutput {}
    { method: "GET", path: "/users/joinedOrgs", } }

/// Response of [`ListJoinedOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedOrganizationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub organizations: Vec<ListJoinedOrganizationsOrganizations>,
    pub success: Option<bool>,
}
model! { ListJoinedOrganizationsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "organizations" organizations: Vec<ListJoinedOrganizationsOrganizations>, 3 "success" success: bool
} }

/// In the response of [`ListJoinedOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedOrganizationsOrganizations {
    pub id: Option<String>,
    pub is_org_admin: Option<bool>,
    pub name: Option<String>,
}
model! { ListJoinedOrganizationsOrganizations {
    0 "id" id: String, 1 "isOrgAdmin" is_org_admin: bool, 2 "name" name: String
} }

/// Lists merge request comments: `ListMergeRequestComments` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/merge_requests/comments/list_comments`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListMergeRequestComments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestComments {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub local_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
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
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/api/v4/projects/merge_requests/comments/list_comments", body: BodyStyle::Json, } }

/// Response of [`ListMergeRequestComments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListMergeRequestCommentsResult>,
    pub success: Option<bool>,
}
model! { ListMergeRequestCommentsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListMergeRequestCommentsResult>, 3 "success" success: bool
} }

/// In the response of [`ListMergeRequestComments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestCommentsResult {
    pub author: Option<ListMergeRequestCommentsAuthor>,
    pub child_comments: Vec<ListMergeRequestCommentsChildComments>,
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
    0 "author" author: ListMergeRequestCommentsAuthor,
    1 "childComments" child_comments: Vec<ListMergeRequestCommentsChildComments>,
    2 "commentBizId" comment_biz_id: String, 3 "commentTime" comment_time: String, 4 "commentType" comment_type: String,
    5 "content" content: String, 6 "deleted" deleted: bool, 7 "filePath" file_path: String,
    8 "lastEditTime" last_edit_time: String, 9 "lineNumber" line_number: String,
    10 "parentCommentBizId" parent_comment_biz_id: String,
    11 "relatedPatchSet" related_patch_set: ListMergeRequestCommentsResultRelatedPatchSet, 12 "resolved" resolved: bool,
    13 "rootCommentBizId" root_comment_biz_id: String, 14 "state" state: String
} }

/// In the response of [`ListMergeRequestComments`].
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
    0 "aliyunPk" aliyun_pk: String, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "name" name: String, 5 "state" state: String, 6 "username" username: String
} }

/// In the response of [`ListMergeRequestComments`].
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
    pub final_child_comments: Vec<ListMergeRequestCommentsFinalChildComments>,
    pub last_edit_time: Option<String>,
    pub line_number: Option<String>,
    pub parent_comment_biz_id: Option<String>,
    pub related_patch_set: Option<ListMergeRequestCommentsChildCommentsRelatedPatchSet>,
    pub resolved: Option<bool>,
    pub root_comment_biz_id: Option<String>,
    pub state: Option<String>,
}
model! { ListMergeRequestCommentsChildComments {
    0 "author" author: ListMergeRequestCommentsChildCommentsAuthor, 1 "commentBizId" comment_biz_id: String,
    2 "commentTime" comment_time: String, 3 "commentType" comment_type: String, 4 "content" content: String,
    5 "deleted" deleted: bool, 6 "filePath" file_path: String,
    7 "finalChildComments" final_child_comments: Vec<ListMergeRequestCommentsFinalChildComments>,
    8 "lastEditTime" last_edit_time: String, 9 "lineNumber" line_number: String,
    10 "parentCommentBizId" parent_comment_biz_id: String,
    11 "relatedPatchSet" related_patch_set: ListMergeRequestCommentsChildCommentsRelatedPatchSet,
    12 "resolved" resolved: bool, 13 "rootCommentBizId" root_comment_biz_id: String, 14 "state" state: String
} }

/// In the response of [`ListMergeRequestComments`].
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
    0 "aliyunPk" aliyun_pk: String, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "name" name: String, 5 "state" state: String, 6 "username" username: String
} }

/// In the response of [`ListMergeRequestComments`].
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
    0 "author" author: ListMergeRequestCommentsFinalChildCommentsAuthor, 1 "commentBizId" comment_biz_id: String,
    2 "commentTime" comment_time: String, 3 "commentType" comment_type: String, 4 "content" content: String,
    5 "deleted" deleted: bool, 6 "filePath" file_path: String, 7 "lastEditTime" last_edit_time: String,
    8 "lineNumber" line_number: String, 9 "parentCommentBizId" parent_comment_biz_id: String,
    10 "relatedPatchSet" related_patch_set: ListMergeRequestCommentsRelatedPatchSet, 11 "resolved" resolved: bool,
    12 "rootCommentBizId" root_comment_biz_id: String, 13 "state" state: String
} }

/// In the response of [`ListMergeRequestComments`].
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
    0 "aliyunPk" aliyun_pk: String, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "name" name: String, 5 "state" state: String, 6 "username" username: String
} }

/// In the response of [`ListMergeRequestComments`].
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
    0 "commitId" commit_id: String, 1 "createdAt" created_at: String, 2 "patchSetBizId" patch_set_biz_id: String,
    3 "patchSetName" patch_set_name: String, 4 "patchSetNo" patch_set_no: String,
    5 "relatedMergeItemType" related_merge_item_type: String, 6 "shortId" short_id: String
} }

/// In the response of [`ListMergeRequestComments`].
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
    0 "commitId" commit_id: String, 1 "createdAt" created_at: String, 2 "patchSetBizId" patch_set_biz_id: String,
    3 "patchSetName" patch_set_name: String, 4 "patchSetNo" patch_set_no: String,
    5 "relatedMergeItemType" related_merge_item_type: String, 6 "shortId" short_id: String
} }

/// In the response of [`ListMergeRequestComments`].
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
    0 "commitId" commit_id: String, 1 "createdAt" created_at: String, 2 "patchSetBizId" patch_set_biz_id: String,
    3 "patchSetName" patch_set_name: String, 4 "patchSetNo" patch_set_no: String,
    5 "relatedMergeItemType" related_merge_item_type: String, 6 "shortId" short_id: String
} }

/// Lists merge request files reads: `ListMergeRequestFilesReads` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/merge_requests/diffs/files_read_infos`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListMergeRequestFilesReads>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestFilesReads {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub from_patch_set_biz_id: String,
    /// Required.
    pub local_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    /// Required.
    pub to_patch_set_biz_id: String,
}

/// Arguments of [`ListMergeRequestFilesReads::new`].
pub struct ListMergeRequestFilesReadsRequired {
    pub from_patch_set_biz_id: String,
    pub local_id: i64,
    pub organization_id: String,
    pub repository_identity: String,
    pub to_patch_set_biz_id: String,
}
operation! {
    ListMergeRequestFilesReads { ListMergeRequestFilesReadsRequired: from_patch_set_biz_id, local_id, organization_id, repository_identity, to_patch_set_biz_id }
    "ListMergeRequestFilesReads" -> ListMergeRequestFilesReadsOutput {
    0 "accessToken" access_token: Secret, 1 "fromPatchSetBizId" from_patch_set_biz_id, 2 "localId" local_id,
    3 "organizationId" organization_id, 4 "repositoryIdentity" repository_identity,
    5 "toPatchSetBizId" to_patch_set_biz_id
} { method: "GET", path: "/api/v4/projects/merge_requests/diffs/files_read_infos", } }

/// Response of [`ListMergeRequestFilesReads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestFilesReadsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListMergeRequestFilesReadsResult>,
    pub success: Option<bool>,
}
model! { ListMergeRequestFilesReadsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListMergeRequestFilesReadsResult>, 3 "success" success: bool
} }

/// In the response of [`ListMergeRequestFilesReads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestFilesReadsResult {
    pub deleted_file: Option<String>,
    pub new_file: Option<bool>,
    pub new_file_path: Option<String>,
    pub old_file_path: Option<String>,
    pub read_users: Vec<ListMergeRequestFilesReadsReadUsers>,
    pub renamed_file: Option<String>,
}
model! { ListMergeRequestFilesReadsResult {
    0 "deletedFile" deleted_file: String, 1 "newFile" new_file: bool, 2 "newFilePath" new_file_path: String,
    3 "oldFilePath" old_file_path: String, 4 "readUsers" read_users: Vec<ListMergeRequestFilesReadsReadUsers>,
    5 "renamedFile" renamed_file: String
} }

/// In the response of [`ListMergeRequestFilesReads`].
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
    0 "aliyunPk" aliyun_pk: String, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// Lists merge request labels: `ListMergeRequestLabels` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/merge_requests/labels`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListMergeRequestLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestLabels {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub local_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
}
operation! { ListMergeRequestLabels(local_id: i64, organization_id: String, repository_identity: String)
    "ListMergeRequestLabels" -> ListMergeRequestLabelsOutput {
    0 "accessToken" access_token: Secret, 1 "localId" local_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity
} { method: "GET", path: "/api/v4/projects/merge_requests/labels", } }

/// Response of [`ListMergeRequestLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestLabelsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListMergeRequestLabelsResult>,
    pub success: Option<bool>,
}
model! { ListMergeRequestLabelsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListMergeRequestLabelsResult>, 3 "success" success: bool
} }

/// In the response of [`ListMergeRequestLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestLabelsResult {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListMergeRequestLabelsResult {
    0 "color" color: String, 1 "description" description: String, 2 "id" id: String, 3 "name" name: String
} }

/// Lists merge request patch sets: `ListMergeRequestPatchSets` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/merge_requests/diffs/list_patchsets`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListMergeRequestPatchSets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestPatchSets {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub local_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
}
operation! { ListMergeRequestPatchSets(local_id: i64, organization_id: String, repository_identity: String)
    "ListMergeRequestPatchSets" -> ListMergeRequestPatchSetsOutput {
    0 "accessToken" access_token: Secret, 1 "localId" local_id, 2 "organizationId" organization_id,
    3 "repositoryIdentity" repository_identity
} { method: "GET", path: "/api/v4/projects/merge_requests/diffs/list_patchsets", } }

/// Response of [`ListMergeRequestPatchSets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestPatchSetsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListMergeRequestPatchSetsResult>,
    pub success: Option<bool>,
}
model! { ListMergeRequestPatchSetsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListMergeRequestPatchSetsResult>, 3 "success" success: bool
} }

/// In the response of [`ListMergeRequestPatchSets`].
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
    0 "commitId" commit_id: String, 1 "createdAt" created_at: String, 2 "patchSetBizId" patch_set_biz_id: String,
    3 "patchSetName" patch_set_name: String, 4 "patchSetNo" patch_set_no: i64,
    5 "relatedMergeItemType" related_merge_item_type: String, 6 "shortCommitId" short_commit_id: String
} }

/// Lists merge requests: `ListMergeRequests` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/merge_requests/advanced_search`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListMergeRequests>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequests {
    /// Secret.
    pub access_token: Option<Secret>,
    pub author_ids: Option<String>,
    pub created_after: Option<String>,
    pub created_before: Option<String>,
    pub filter: Option<String>,
    pub group_ids: Option<String>,
    pub label_ids: Option<String>,
    pub order_by: Option<String>,
    /// Required.
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

/// Response of [`ListMergeRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListMergeRequestsResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListMergeRequestsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListMergeRequestsResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListMergeRequests`].
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
    pub labels: Vec<ListMergeRequestsLabels>,
    pub local_id: Option<i64>,
    pub merged_revision: Option<String>,
    pub mr_biz_id: Option<String>,
    pub name_with_namespace: Option<String>,
    pub new_merge_request_identifier: Option<bool>,
    pub new_version_state: Option<String>,
    pub project_id: Option<i64>,
    pub reviewers: Vec<ListMergeRequestsReviewers>,
    pub source_branch: Option<String>,
    pub source_project_id: Option<i64>,
    pub source_type: Option<String>,
    pub ssh_url: Option<String>,
    pub state: Option<String>,
    pub subscribers: Vec<ListMergeRequestsSubscribers>,
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
    0 "author" author: ListMergeRequestsAuthor, 1 "createdAt" created_at: String,
    2 "creationMethod" creation_method: String, 3 "description" description: String, 4 "detailUrl" detail_url: String,
    5 "id" id: i64, 6 "iid" iid: i64, 7 "labels" labels: Vec<ListMergeRequestsLabels>, 8 "localId" local_id: i64,
    9 "mergedRevision" merged_revision: String, 10 "mrBizId" mr_biz_id: String,
    11 "nameWithNamespace" name_with_namespace: String,
    12 "newMergeRequestIdentifier" new_merge_request_identifier: bool, 13 "newVersionState" new_version_state: String,
    14 "projectId" project_id: i64, 15 "reviewers" reviewers: Vec<ListMergeRequestsReviewers>,
    16 "sourceBranch" source_branch: String, 17 "sourceProjectId" source_project_id: i64,
    18 "sourceType" source_type: String, 19 "sshUrl" ssh_url: String, 20 "state" state: String,
    21 "subscribers" subscribers: Vec<ListMergeRequestsSubscribers>,
    22 "supportMergeFFOnly" support_merge_ff_only: bool, 23 "targetBranch" target_branch: String,
    24 "targetProjectId" target_project_id: i64, 25 "targetType" target_type: String, 26 "title" title: String,
    27 "updatedAt" updated_at: String, 28 "webUrl" web_url: String, 29 "workInProgress" work_in_progress: bool
} }

/// In the response of [`ListMergeRequests`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// In the response of [`ListMergeRequests`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMergeRequestsLabels {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListMergeRequestsLabels {
    0 "color" color: String, 1 "description" description: String, 2 "id" id: String, 3 "name" name: String
} }

/// In the response of [`ListMergeRequests`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "hasCommented" has_commented: bool,
    3 "hasReviewed" has_reviewed: bool, 4 "id" id: i64, 5 "name" name: String,
    6 "reviewOpinionStatus" review_opinion_status: String, 7 "reviewTime" review_time: String, 8 "state" state: String,
    9 "status" status: String, 10 "username" username: String
} }

/// In the response of [`ListMergeRequests`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// Lists organization members: `ListOrganizationMembers` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/members`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListOrganizationMembers>.
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
    /// Required.
    pub organization_id: String,
}
operation! { ListOrganizationMembers(organization_id: String)
    "ListOrganizationMembers" -> ListOrganizationMembersOutput {
    0 "containsExternInfo" contains_extern_info: bool, 1 "externUid" extern_uid: String,
    2 "joinTimeFrom" join_time_from: i64, 3 "joinTimeTo" join_time_to: i64, 4 "maxResults" max_results: i64,
    5 "nextToken" next_token: String, 6 "organizationMemberName" organization_member_name: String,
    7 "provider" provider: String, 8 "state" state: String, 9 "organizationId" organization_id
} [
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/members", } }
paged! { ListOrganizationMembers: ListOrganizationMembersMembers =
    Token "nextToken", "members" members, next "nextToken" }

/// Response of [`ListOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub members: Vec<ListOrganizationMembersMembers>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListOrganizationMembersOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "members" members: Vec<ListOrganizationMembersMembers>, 3 "nextToken" next_token: String,
    4 "success" success: bool, 5 "totalCount" total_count: i64
} }

/// In the response of [`ListOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersMembers {
    pub account_id: Option<String>,
    pub birthday: Option<i64>,
    pub dept_lists: Vec<String>,
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
    0 "accountId" account_id: String, 1 "birthday" birthday: i64, 2 "deptLists" dept_lists: Vec<String>,
    3 "email" email: String, 4 "hiredDate" hired_date: i64,
    5 "identities" identities: ListOrganizationMembersIdentities, 6 "jobNumber" job_number: String,
    7 "joinTime" join_time: i64, 8 "lastVisitTime" last_visit_time: i64, 9 "mobile" mobile: String,
    10 "organizationMemberName" organization_member_name: String, 11 "organizationRoleId" organization_role_id: String,
    12 "organizationRoleName" organization_role_name: String, 13 "state" state: String
} }

/// In the response of [`ListOrganizationMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationMembersIdentities {
    pub extern_uid: Option<String>,
    pub provider: Option<String>,
}
model! { ListOrganizationMembersIdentities {
    0 "externUid" extern_uid: String, 1 "provider" provider: String
} }

/// Lists organizations: `ListOrganizations` of `devops` 2021-06-25.
///
/// GET `/organizations/list`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListOrganizations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizations {
    pub access_level: Option<i64>,
    /// Secret.
    pub access_token: Option<Secret>,
    pub min_access_level: Option<i64>,
}
operation! { ListOrganizations() "ListOrganizations" -> ListOrganizationsOutput {
    0 "accessLevel" access_level: i64, 1 "accessToken" access_token: Secret, 2 "minAccessLevel" min_access_level: i64
} { method: "GET", path: "/organizations/list", } }

/// Response of [`ListOrganizations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListOrganizationsResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListOrganizationsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListOrganizationsResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListOrganizations`].
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
    0 "accessLevel" access_level: i64, 1 "id" id: i64, 2 "namespaceId" namespace_id: String,
    3 "organizationAlias" organization_alias: String, 4 "organizationId" organization_id: String,
    5 "organizationName" organization_name: String, 6 "organizationRole" organization_role: String
} }

/// Lists pipeline group pipelines: `ListPipelineGroupPipelines` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipelineGroups/{groupId}/pipelines`. Reads only. Pages by token (`nextToken`).
/// See <https://api.alibabacloud.com/document/devops/2021-06-25/ListPipelineGroupPipelines>.
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
    /// Required.
    pub organization_id: String,
    /// Required.
    pub group_id: i64,
}
operation! { ListPipelineGroupPipelines(organization_id: String, group_id: i64)
    "ListPipelineGroupPipelines" -> ListPipelineGroupPipelinesOutput {
    0 "createEndTime" create_end_time: i64, 1 "createStartTime" create_start_time: i64,
    2 "executeEndTime" execute_end_time: i64, 3 "executeStartTime" execute_start_time: i64,
    4 "maxResults" max_results: i64, 5 "nextToken" next_token: String, 6 "pipelineName" pipeline_name: String,
    7 "resultStatusList" result_status_list: String, 8 "organizationId" organization_id, 9 "groupId" group_id
} [
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/pipelineGroups/{groupId}/pipelines", } }
paged! { ListPipelineGroupPipelines: ListPipelineGroupPipelinesPipelines =
    Token "nextToken", "pipelines" pipelines, next "nextToken" }

/// Response of [`ListPipelineGroupPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroupPipelinesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub pipelines: Vec<ListPipelineGroupPipelinesPipelines>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelineGroupPipelinesOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "nextToken" next_token: String,
    3 "pipelines" pipelines: Vec<ListPipelineGroupPipelinesPipelines>, 4 "success" success: bool,
    5 "totalCount" total_count: i64
} }

/// In the response of [`ListPipelineGroupPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroupPipelinesPipelines {
    pub create_time: Option<i64>,
    pub pipeline_id: Option<i64>,
    pub pipeline_name: Option<String>,
}
model! { ListPipelineGroupPipelinesPipelines {
    0 "createTime" create_time: i64, 1 "pipelineId" pipeline_id: i64, 2 "pipelineName" pipeline_name: String
} }

/// Lists pipeline groups: `ListPipelineGroups` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipelineGroups`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListPipelineGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroups {
    /// 1 to 50.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { ListPipelineGroups(organization_id: String) "ListPipelineGroups" -> ListPipelineGroupsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "organizationId" organization_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/pipelineGroups", } }
paged! { ListPipelineGroups: ListPipelineGroupsPipelineGroups =
    Token "nextToken", "pipelineGroups" pipeline_groups, next "nextToken" }

/// Response of [`ListPipelineGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub pipeline_groups: Vec<ListPipelineGroupsPipelineGroups>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelineGroupsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "nextToken" next_token: String,
    3 "pipelineGroups" pipeline_groups: Vec<ListPipelineGroupsPipelineGroups>, 4 "success" success: bool,
    5 "totalCount" total_count: i64
} }

/// In the response of [`ListPipelineGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineGroupsPipelineGroups {
    pub create_time: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListPipelineGroupsPipelineGroups {
    0 "createTime" create_time: i64, 1 "id" id: i64, 2 "name" name: String
} }

/// Lists pipeline job historys: `ListPipelineJobHistorys` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipeline/{pipelineId}/job/historys`. Reads only. Pages by token (`nextToken`).
/// See <https://api.alibabacloud.com/document/devops/2021-06-25/ListPipelineJobHistorys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobHistorys {
    /// Required.
    pub category: String,
    /// Required.
    pub identifier: String,
    /// Required. At most 50.
    pub max_results: i64,
    pub next_token: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required. At most 1000 characters.
    pub pipeline_id: String,
}

/// Arguments of [`ListPipelineJobHistorys::new`].
pub struct ListPipelineJobHistorysRequired {
    pub category: String,
    pub identifier: String,
    pub max_results: i64,
    pub organization_id: String,
    pub pipeline_id: String,
}
operation! {
    ListPipelineJobHistorys { ListPipelineJobHistorysRequired: category, identifier, max_results, organization_id, pipeline_id }
    "ListPipelineJobHistorys" -> ListPipelineJobHistorysOutput {
    0 "category" category, 1 "identifier" identifier, 2 "maxResults" max_results, 3 "nextToken" next_token: String,
    4 "organizationId" organization_id, 5 "pipelineId" pipeline_id
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipeline/{pipelineId}/job/historys", } }
paged! { ListPipelineJobHistorys: ListPipelineJobHistorysJobs = Token "nextToken", "jobs" jobs, next "nextToken" }

/// Response of [`ListPipelineJobHistorys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobHistorysOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub jobs: Vec<ListPipelineJobHistorysJobs>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelineJobHistorysOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "jobs" jobs: Vec<ListPipelineJobHistorysJobs>, 3 "nextToken" next_token: String, 4 "success" success: bool,
    5 "totalCount" total_count: i64
} }

/// In the response of [`ListPipelineJobHistorys`].
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
    0 "executeNumber" execute_number: i64, 1 "identifier" identifier: String, 2 "jobId" job_id: i64,
    3 "jobName" job_name: String, 4 "operatorAccountId" operator_account_id: String, 5 "pipelineId" pipeline_id: i64,
    6 "pipelineRunId" pipeline_run_id: i64, 7 "sources" sources: String, 8 "status" status: String
} }

/// Lists pipeline jobs: `ListPipelineJobs` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipeline/{pipelineId}/jobs`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListPipelineJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobs {
    /// Required.
    pub category: String,
    /// Required.
    pub organization_id: String,
    /// Required. At most 1000 characters.
    pub pipeline_id: String,
}
operation! { ListPipelineJobs(category: String, organization_id: String, pipeline_id: String)
    "ListPipelineJobs" -> ListPipelineJobsOutput {
    0 "category" category, 1 "organizationId" organization_id, 2 "pipelineId" pipeline_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipeline/{pipelineId}/jobs", } }

/// Response of [`ListPipelineJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub jobs: Vec<ListPipelineJobsJobs>,
    pub success: Option<bool>,
}
model! { ListPipelineJobsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "jobs" jobs: Vec<ListPipelineJobsJobs>,
    3 "success" success: bool
} }

/// In the response of [`ListPipelineJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineJobsJobs {
    pub identifier: Option<String>,
    pub job_name: Option<String>,
    pub last_job_id: Option<i64>,
    pub last_job_params: Option<String>,
}
model! { ListPipelineJobsJobs {
    0 "identifier" identifier: String, 1 "jobName" job_name: String, 2 "lastJobId" last_job_id: i64,
    3 "lastJobParams" last_job_params: String
} }

/// Lists pipeline relations: `ListPipelineRelations` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/{pipelineId}/pipelineRelations`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListPipelineRelations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRelations {
    /// Required.
    pub rel_object_type: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
}
operation! { ListPipelineRelations(rel_object_type: String, organization_id: String, pipeline_id: i64)
    "ListPipelineRelations" -> ListPipelineRelationsOutput {
    0 "relObjectType" rel_object_type, 1 "organizationId" organization_id, 2 "pipelineId" pipeline_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/{pipelineId}/pipelineRelations", } }

/// Response of [`ListPipelineRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRelationsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_relations: Vec<ListPipelineRelationsPipelineRelations>,
    pub success: Option<bool>,
}
model! { ListPipelineRelationsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "pipelineRelations" pipeline_relations: Vec<ListPipelineRelationsPipelineRelations>, 3 "success" success: bool
} }

/// In the response of [`ListPipelineRelations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRelationsPipelineRelations {
    pub ref_object_id: Option<i64>,
}
model! { ListPipelineRelationsPipelineRelations {
    0 "refObjectId" ref_object_id: i64
} }

/// Lists pipeline runs: `ListPipelineRuns` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns`. Reads only. Pages by token (`nextToken`).
/// See <https://api.alibabacloud.com/document/devops/2021-06-25/ListPipelineRuns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRuns {
    pub end_time: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub trigger_mode: Option<i64>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
}
operation! { ListPipelineRuns(organization_id: String, pipeline_id: i64) "ListPipelineRuns" -> ListPipelineRunsOutput {
    0 "endTime" end_time: i64, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "startTime" start_time: i64, 4 "status" status: String, 5 "triggerMode" trigger_mode: i64,
    6 "organizationId" organization_id, 7 "pipelineId" pipeline_id
} [
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns", } }
paged! { ListPipelineRuns: ListPipelineRunsPipelineRuns =
    Token "nextToken", "pipelineRuns" pipeline_runs, next "nextToken" }

/// Response of [`ListPipelineRuns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineRunsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub pipeline_runs: Vec<ListPipelineRunsPipelineRuns>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelineRunsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "nextToken" next_token: String,
    3 "pipelineRuns" pipeline_runs: Vec<ListPipelineRunsPipelineRuns>, 4 "success" success: bool,
    5 "totalCount" total_count: i64
} }

/// In the response of [`ListPipelineRuns`].
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
    0 "creatorAccountId" creator_account_id: String, 1 "endTime" end_time: i64, 2 "pipelineId" pipeline_id: i64,
    3 "pipelineRunId" pipeline_run_id: i64, 4 "startTime" start_time: i64, 5 "status" status: String,
    6 "triggerMode" trigger_mode: i64
} }

/// Lists pipelines: `ListPipelines` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipelines`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListPipelines>.
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
    /// Required.
    pub organization_id: String,
}
operation! { ListPipelines(organization_id: String) "ListPipelines" -> ListPipelinesOutput {
    0 "createEndTime" create_end_time: i64, 1 "createStartTime" create_start_time: i64,
    2 "creatorAccountIds" creator_account_ids: String, 3 "executeAccountIds" execute_account_ids: String,
    4 "executeEndTime" execute_end_time: i64, 5 "executeStartTime" execute_start_time: i64,
    6 "maxResults" max_results: i64, 7 "nextToken" next_token: String, 8 "pipelineName" pipeline_name: String,
    9 "statusList" status_list: String, 10 "organizationId" organization_id
} [
    Mark::new(10, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/pipelines", } }
paged! { ListPipelines: ListPipelinesPipelines = Token "nextToken", "pipelines" pipelines, next "nextToken" }

/// Response of [`ListPipelines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelinesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub pipelines: Vec<ListPipelinesPipelines>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPipelinesOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "nextToken" next_token: String,
    3 "pipelines" pipelines: Vec<ListPipelinesPipelines>, 4 "success" success: bool, 5 "totalCount" total_count: i64
} }

/// In the response of [`ListPipelines`].
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
    0 "createTime" create_time: i64, 1 "creatorAccountId" creator_account_id: String, 2 "groupId" group_id: i64,
    3 "pipelineId" pipeline_id: i64, 4 "pipelineName" pipeline_name: String
} }

/// Lists project labels: `ListProjectLabels` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/labels`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListProjectLabels>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLabels {
    /// Secret.
    pub access_token: Option<Secret>,
    pub order_by: Option<String>,
    /// Required.
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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

/// Response of [`ListProjectLabels`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectLabelsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListProjectLabelsResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListProjectLabelsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListProjectLabelsResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListProjectLabels`].
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
    0 "color" color: String, 1 "description" description: String, 2 "id" id: String, 3 "name" name: String,
    4 "openMergeRequestsCount" open_merge_requests_count: i64
} }

/// Lists project members: `ListProjectMembers` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/projects/{projectId}/listMembers`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListProjectMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembers {
    /// Required.
    pub target_type: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListProjectMembers(target_type: String, organization_id: String, project_id: String)
    "ListProjectMembers" -> ListProjectMembersOutput {
    0 "targetType" target_type, 1 "organizationId" organization_id, 2 "projectId" project_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/projects/{projectId}/listMembers", } }

/// Response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub members: Vec<ListProjectMembersMembers>,
    pub success: Option<bool>,
}
model! { ListProjectMembersOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String,
    2 "members" members: Vec<ListProjectMembersMembers>, 3 "success" success: bool
} }

/// In the response of [`ListProjectMembers`].
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
    0 "account" account: String, 1 "avatar" avatar: String, 2 "dingTalkId" ding_talk_id: String,
    3 "displayName" display_name: String, 4 "displayNickName" display_nick_name: String,
    5 "displayRealName" display_real_name: String, 6 "division" division: ListProjectMembersDivision,
    7 "email" email: String, 8 "gender" gender: String, 9 "identifier" identifier: String, 10 "mobile" mobile: String,
    11 "nameEn" name_en: String, 12 "nickName" nick_name: String, 13 "nickNamePinyin" nick_name_pinyin: String,
    14 "organizationUserInfo" organization_user_info: ListProjectMembersOrganizationUserInfo,
    15 "realName" real_name: String, 16 "realNamePinyin" real_name_pinyin: String, 17 "roleName" role_name: String,
    18 "stamp" stamp: String, 19 "tbRoleId" tb_role_id: String
} }

/// In the response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersDivision {
    pub identifier: Option<String>,
}
model! { ListProjectMembersDivision {
    0 "identifier" identifier: String
} }

/// In the response of [`ListProjectMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectMembersOrganizationUserInfo {
    pub organization_identifier: Option<String>,
}
model! { ListProjectMembersOrganizationUserInfo {
    0 "organizationIdentifier" organization_identifier: String
} }

/// Lists project templates: `ListProjectTemplates` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/projects/listTemplates`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListProjectTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectTemplates {
    /// Required.
    pub category: String,
    /// Required.
    pub organization_id: String,
}
operation! { ListProjectTemplates(category: String, organization_id: String)
    "ListProjectTemplates" -> ListProjectTemplatesOutput {
    0 "category" category, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/projects/listTemplates", } }

/// Response of [`ListProjectTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectTemplatesOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub templates: Vec<ListProjectTemplatesTemplates>,
}
model! { ListProjectTemplatesOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "success" success: bool,
    3 "templates" templates: Vec<ListProjectTemplatesTemplates>
} }

/// In the response of [`ListProjectTemplates`].
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
    0 "copyFrom" copy_from: String, 1 "creator" creator: String, 2 "description" description: String,
    3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64, 5 "icon" icon: String,
    6 "identifier" identifier: String, 7 "modifier" modifier: String, 8 "name" name: String, 9 "nameEn" name_en: String,
    10 "resourceCategory" resource_category: String, 11 "resourceType" resource_type: String,
    12 "spaceIdentifier" space_identifier: String, 13 "spaceType" space_type: String, 14 "type" r#type: i64
} }

/// Lists project workitem types: `ListProjectWorkitemTypes` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/projects/{projectId}/getWorkitemType`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListProjectWorkitemTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectWorkitemTypes {
    /// Required.
    pub category: String,
    /// Required.
    pub space_type: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub project_id: String,
}
operation! {
    ListProjectWorkitemTypes(category: String, space_type: String, organization_id: String, project_id: String)
    "ListProjectWorkitemTypes" -> ListProjectWorkitemTypesOutput {
    0 "category" category, 1 "spaceType" space_type, 2 "organizationId" organization_id, 3 "projectId" project_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/projects/{projectId}/getWorkitemType", } }

/// Response of [`ListProjectWorkitemTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectWorkitemTypesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workitem_types: Vec<ListProjectWorkitemTypesWorkitemTypes>,
}
model! { ListProjectWorkitemTypesOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool,
    3 "workitemTypes" workitem_types: Vec<ListProjectWorkitemTypesWorkitemTypes>
} }

/// In the response of [`ListProjectWorkitemTypes`].
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
    0 "addUser" add_user: String, 1 "categoryIdentifier" category_identifier: String, 2 "creator" creator: String,
    3 "defaultType" default_type: bool, 4 "description" description: String, 5 "enable" enable: bool,
    6 "gmtAdd" gmt_add: i64, 7 "gmtCreate" gmt_create: i64, 8 "identifier" identifier: String, 9 "name" name: String,
    10 "nameEn" name_en: String, 11 "systemDefault" system_default: bool
} }

/// Lists projects: `ListProjects` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/listProjects`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    /// Required.
    pub category: String,
    pub conditions: Option<String>,
    pub extra_conditions: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub scope: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { ListProjects(category: String, organization_id: String) "ListProjects" -> ListProjectsOutput {
    0 "category" category, 1 "conditions" conditions: String, 2 "extraConditions" extra_conditions: String,
    3 "maxResults" max_results: i64, 4 "nextToken" next_token: String, 5 "scope" scope: String,
    6 "organizationId" organization_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/listProjects", } }
paged! { ListProjects: ListProjectsProjects = Token "nextToken", "projects" projects, next "nextToken" }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub projects: Vec<ListProjectsProjects>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListProjectsOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "projects" projects: Vec<ListProjectsProjects>, 5 "success" success: bool,
    6 "totalCount" total_count: i64
} }

/// In the response of [`ListProjects`].
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
    0 "categoryIdentifier" category_identifier: String, 1 "creator" creator: String, 2 "customCode" custom_code: String,
    3 "deleteTime" delete_time: i64, 4 "description" description: String, 5 "gmtCreate" gmt_create: i64,
    6 "icon" icon: String, 7 "identifier" identifier: String, 8 "logicalStatus" logical_status: String,
    9 "name" name: String, 10 "scope" scope: String, 11 "statusStageIdentifier" status_stage_identifier: String,
    12 "typeIdentifier" type_identifier: String
} }

/// Lists protected branches: `ListProtectedBranches` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/protect_branches`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListProtectedBranches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranches {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
}
operation! { ListProtectedBranches(organization_id: String, repository_id: i64)
    "ListProtectedBranches" -> ListProtectedBranchesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/protect_branches", } }

/// Response of [`ListProtectedBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListProtectedBranchesResult>,
    pub success: Option<bool>,
}
model! { ListProtectedBranchesOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListProtectedBranchesResult>, 3 "success" success: bool
} }

/// In the response of [`ListProtectedBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesResult {
    pub allow_merge_roles: Vec<i64>,
    pub allow_merge_user_ids: Vec<i64>,
    pub allow_merge_users: Vec<ListProtectedBranchesAllowMergeUsers>,
    pub allow_push_roles: Vec<i64>,
    pub allow_push_user_ids: Vec<i64>,
    pub allow_push_users: Vec<ListProtectedBranchesAllowPushUsers>,
    pub branch: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<i64>,
    pub matches: Vec<String>,
    pub merge_request_setting: Option<ListProtectedBranchesMergeRequestSetting>,
    pub test_setting_dto: Option<ListProtectedBranchesTestSettingDTO>,
    pub updated_at: Option<String>,
}
model! { ListProtectedBranchesResult {
    0 "allowMergeRoles" allow_merge_roles: Vec<i64>, 1 "allowMergeUserIds" allow_merge_user_ids: Vec<i64>,
    2 "allowMergeUsers" allow_merge_users: Vec<ListProtectedBranchesAllowMergeUsers>,
    3 "allowPushRoles" allow_push_roles: Vec<i64>, 4 "allowPushUserIds" allow_push_user_ids: Vec<i64>,
    5 "allowPushUsers" allow_push_users: Vec<ListProtectedBranchesAllowPushUsers>, 6 "branch" branch: String,
    7 "createdAt" created_at: String, 8 "id" id: i64, 9 "matches" matches: Vec<String>,
    10 "mergeRequestSetting" merge_request_setting: ListProtectedBranchesMergeRequestSetting,
    11 "testSettingDTO" test_setting_dto: ListProtectedBranchesTestSettingDTO, 12 "updatedAt" updated_at: String
} }

/// In the response of [`ListProtectedBranches`].
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
    0 "avatar" avatar: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "username" username: String
} }

/// In the response of [`ListProtectedBranches`].
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
    0 "avatar" avatar: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "username" username: String
} }

/// In the response of [`ListProtectedBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesMergeRequestSetting {
    pub allow_merge_request_roles: Vec<i64>,
    pub default_assignees: Vec<ListProtectedBranchesDefaultAssignees>,
    pub is_allow_self_approval: Option<bool>,
    pub is_require_discussion_processed: Option<bool>,
    pub is_required: Option<bool>,
    pub is_reset_approval_when_new_push: Option<bool>,
    pub minimum_approval: Option<i64>,
    pub mr_mode: Option<String>,
    pub white_list: Option<String>,
}
model! { ListProtectedBranchesMergeRequestSetting {
    0 "allowMergeRequestRoles" allow_merge_request_roles: Vec<i64>,
    1 "defaultAssignees" default_assignees: Vec<ListProtectedBranchesDefaultAssignees>,
    2 "isAllowSelfApproval" is_allow_self_approval: bool,
    3 "isRequireDiscussionProcessed" is_require_discussion_processed: bool, 4 "isRequired" is_required: bool,
    5 "isResetApprovalWhenNewPush" is_reset_approval_when_new_push: bool, 6 "minimumApproval" minimum_approval: i64,
    7 "mrMode" mr_mode: String, 8 "whiteList" white_list: String
} }

/// In the response of [`ListProtectedBranches`].
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
    0 "avatar" avatar: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "username" username: String
} }

/// In the response of [`ListProtectedBranches`].
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
    0 "checkConfig" check_config: ListProtectedBranchesCheckConfig,
    1 "checkTaskQualityConfig" check_task_quality_config: ListProtectedBranchesCheckTaskQualityConfig,
    2 "codeGuidelinesDetection" code_guidelines_detection: ListProtectedBranchesCodeGuidelinesDetection,
    3 "isRequired" is_required: bool,
    4 "sensitiveInfoDetection" sensitive_info_detection: ListProtectedBranchesSensitiveInfoDetection
} }

/// In the response of [`ListProtectedBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesCheckConfig {
    pub check_items: Vec<ListProtectedBranchesCheckItems>,
}
model! { ListProtectedBranchesCheckConfig {
    0 "checkItems" check_items: Vec<ListProtectedBranchesCheckItems>
} }

/// In the response of [`ListProtectedBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesCheckItems {
    pub is_required: Option<bool>,
    pub name: Option<String>,
}
model! { ListProtectedBranchesCheckItems {
    0 "isRequired" is_required: bool, 1 "name" name: String
} }

/// In the response of [`ListProtectedBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesCheckTaskQualityConfig {
    pub biz_no: Option<String>,
    pub enabled: Option<bool>,
    pub message: Option<String>,
    pub task_name: Option<String>,
}
model! { ListProtectedBranchesCheckTaskQualityConfig {
    0 "bizNo" biz_no: String, 1 "enabled" enabled: bool, 2 "message" message: String, 3 "taskName" task_name: String
} }

/// In the response of [`ListProtectedBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesCodeGuidelinesDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
model! { ListProtectedBranchesCodeGuidelinesDetection {
    0 "enabled" enabled: bool, 1 "message" message: String
} }

/// In the response of [`ListProtectedBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProtectedBranchesSensitiveInfoDetection {
    pub enabled: Option<bool>,
    pub message: Option<String>,
}
model! { ListProtectedBranchesSensitiveInfoDetection {
    0 "enabled" enabled: bool, 1 "message" message: String
} }

/// Lists push rules: `ListPushRules` of `devops` 2021-06-25.
///
/// GET `/api/v4/projects/{repositoryId}/push_rule/push_rules/list`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListPushRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPushRules {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
}
operation! { ListPushRules(organization_id: String, repository_id: i64) "ListPushRules" -> ListPushRulesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v4/projects/{repositoryId}/push_rule/push_rules/list", } }

/// Response of [`ListPushRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPushRulesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListPushRulesResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListPushRulesOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListPushRulesResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListPushRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPushRulesResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub rule_infos: Vec<ListPushRulesRuleInfos>,
}
model! { ListPushRulesResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "id" id: i64,
    3 "ruleInfos" rule_infos: Vec<ListPushRulesRuleInfos>
} }

/// In the response of [`ListPushRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPushRulesRuleInfos {
    pub checker_name: Option<String>,
    pub checker_type: Option<String>,
    pub extra_message: Option<String>,
    pub file_rule_regexes: Vec<String>,
}
model! { ListPushRulesRuleInfos {
    0 "checkerName" checker_name: String, 1 "checkerType" checker_type: String, 2 "extraMessage" extra_message: String,
    3 "fileRuleRegexes" file_rule_regexes: Vec<String>
} }

/// Lists repositories: `ListRepositories` of `devops` 2021-06-25.
///
/// GET `/repository/list`. Reads only. See <https://api.alibabacloud.com/document/devops/2021-06-25/ListRepositories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositories {
    /// Secret.
    pub access_token: Option<Secret>,
    pub archived: Option<bool>,
    pub min_access_level: Option<i64>,
    pub order_by: Option<String>,
    /// Required.
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

/// Response of [`ListRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoriesOutput {
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    pub result: Vec<ListRepositoriesResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoriesOutput {
    0 "errorCode" error_code: i64, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListRepositoriesResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListRepositories`].
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
    0 "Id" id: i64, 1 "accessLevel" access_level: i64, 2 "archive" archive: bool, 3 "avatarUrl" avatar_url: String,
    4 "createdAt" created_at: String, 5 "description" description: String, 6 "importStatus" import_status: String,
    7 "lastActivityAt" last_activity_at: String, 8 "name" name: String,
    9 "nameWithNamespace" name_with_namespace: String, 10 "namespaceId" namespace_id: i64, 11 "path" path: String,
    12 "pathWithNamespace" path_with_namespace: String, 13 "star" star: bool, 14 "starCount" star_count: i64,
    15 "updatedAt" updated_at: String, 16 "visibilityLevel" visibility_level: String, 17 "webUrl" web_url: String
} }

/// Lists repository branches: `ListRepositoryBranches` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/branches`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListRepositoryBranches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryBranches {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub repository_id: i64,
}
operation! { ListRepositoryBranches(organization_id: String, repository_id: i64)
    "ListRepositoryBranches" -> ListRepositoryBranchesOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "search" search: String, 5 "sort" sort: String, 6 "repositoryId" repository_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/branches", } }
paged! { ListRepositoryBranches: ListRepositoryBranchesResult = Number "page", "result" result, total "total" }

/// Response of [`ListRepositoryBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryBranchesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListRepositoryBranchesResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryBranchesOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListRepositoryBranchesResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListRepositoryBranches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryBranchesResult {
    pub commit: Option<ListRepositoryBranchesCommit>,
    pub name: Option<String>,
    pub protected: Option<String>,
}
model! { ListRepositoryBranchesResult {
    0 "commit" commit: ListRepositoryBranchesCommit, 1 "name" name: String, 2 "protected" protected: String
} }

/// In the response of [`ListRepositoryBranches`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub title: Option<String>,
}
model! { ListRepositoryBranchesCommit {
    0 "authorEmail" author_email: String, 1 "authorName" author_name: String, 2 "authoredDate" authored_date: String,
    3 "committedDate" committed_date: String, 4 "committerEmail" committer_email: String,
    5 "committerName" committer_name: String, 6 "createdAt" created_at: String, 7 "id" id: String,
    8 "message" message: String, 9 "parentIds" parent_ids: Vec<String>, 10 "shortId" short_id: String,
    11 "title" title: String
} }

/// Lists repository commit diff: `ListRepositoryCommitDiff` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/commits/{sha}/diff`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListRepositoryCommitDiff>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitDiff {
    /// Secret.
    pub access_token: Option<Secret>,
    pub context_line: Option<i64>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub sha: String,
}
operation! { ListRepositoryCommitDiff(organization_id: String, repository_id: i64, sha: String)
    "ListRepositoryCommitDiff" -> ListRepositoryCommitDiffOutput {
    0 "accessToken" access_token: Secret, 1 "contextLine" context_line: i64, 2 "organizationId" organization_id,
    3 "repositoryId" repository_id, 4 "sha" sha
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/commits/{sha}/diff", } }

/// Response of [`ListRepositoryCommitDiff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitDiffOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListRepositoryCommitDiffResult>,
    pub success: Option<bool>,
}
model! { ListRepositoryCommitDiffOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListRepositoryCommitDiffResult>, 3 "success" success: bool
} }

/// In the response of [`ListRepositoryCommitDiff`].
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
    0 "aMode" a_mode: String, 1 "bMode" b_mode: String, 2 "deletedFile" deleted_file: bool, 3 "diff" diff: String,
    4 "isBinary" is_binary: bool, 5 "isNewLfs" is_new_lfs: bool, 6 "isOldLfs" is_old_lfs: bool,
    7 "newFile" new_file: bool, 8 "newId" new_id: String, 9 "newPath" new_path: String, 10 "oldId" old_id: String,
    11 "oldPath" old_path: String, 12 "renamedFile" renamed_file: bool
} }

/// Lists repository commits: `ListRepositoryCommits` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/commits`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListRepositoryCommits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommits {
    /// Secret.
    pub access_token: Option<Secret>,
    pub end: Option<String>,
    /// Required.
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub path: Option<String>,
    /// Required.
    pub ref_name: String,
    pub search: Option<String>,
    pub show_comments_count: Option<bool>,
    pub show_signature: Option<bool>,
    pub start: Option<String>,
    /// Required.
    pub repository_id: i64,
}
operation! { ListRepositoryCommits(organization_id: String, ref_name: String, repository_id: i64)
    "ListRepositoryCommits" -> ListRepositoryCommitsOutput {
    0 "accessToken" access_token: Secret, 1 "end" end: String, 2 "organizationId" organization_id, 3 "page" page: i64,
    4 "pageSize" page_size: i64, 5 "path" path: String, 6 "refName" ref_name, 7 "search" search: String,
    8 "showCommentsCount" show_comments_count: bool, 9 "showSignature" show_signature: bool, 10 "start" start: String,
    11 "repositoryId" repository_id
} [
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/commits", } }
paged! { ListRepositoryCommits: ListRepositoryCommitsResult = Number "page", "result" result, total "total" }

/// Response of [`ListRepositoryCommits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListRepositoryCommitsResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryCommitsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListRepositoryCommitsResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListRepositoryCommits`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub signature: Option<ListRepositoryCommitsSignature>,
    pub title: Option<String>,
}
model! { ListRepositoryCommitsResult {
    0 "author" author: ListRepositoryCommitsAuthor, 1 "authorEmail" author_email: String,
    2 "authorName" author_name: String, 3 "authoredDate" authored_date: String, 4 "commentsCount" comments_count: i64,
    5 "committedDate" committed_date: String, 6 "committer" committer: ListRepositoryCommitsCommitter,
    7 "committerEmail" committer_email: String, 8 "committerName" committer_name: String,
    9 "createdAt" created_at: String, 10 "id" id: String, 11 "message" message: String,
    12 "parentIds" parent_ids: Vec<String>, 13 "shortId" short_id: String,
    14 "signature" signature: ListRepositoryCommitsSignature, 15 "title" title: String
} }

/// In the response of [`ListRepositoryCommits`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String, 6 "websiteUrl" website_url: String
} }

/// In the response of [`ListRepositoryCommits`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String, 6 "websiteUrl" website_url: String
} }

/// In the response of [`ListRepositoryCommits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryCommitsSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { ListRepositoryCommitsSignature {
    0 "gpgKeyId" gpg_key_id: String, 1 "verificationStatus" verification_status: String
} }

/// Lists repository groups: `ListRepositoryGroups` of `devops` 2021-06-25.
///
/// GET `/repository/groups/get/all`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListRepositoryGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryGroups {
    /// Secret.
    pub access_token: Option<Secret>,
    pub include_personal: Option<bool>,
    pub order_by: Option<String>,
    /// Required.
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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

/// Response of [`ListRepositoryGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListRepositoryGroupsResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryGroupsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListRepositoryGroupsResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListRepositoryGroups`].
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
    0 "accessLevel" access_level: i64, 1 "avatarUrl" avatar_url: String, 2 "createdAt" created_at: String,
    3 "description" description: String, 4 "groupCount" group_count: i64, 5 "id" id: i64, 6 "name" name: String,
    7 "nameWithNamespace" name_with_namespace: String, 8 "ownerId" owner_id: i64, 9 "parentId" parent_id: i64,
    10 "path" path: String, 11 "pathWithNamespace" path_with_namespace: String, 12 "projectCount" project_count: i64,
    13 "type" r#type: String, 14 "updatedAt" updated_at: String, 15 "visibilityLevel" visibility_level: i64,
    16 "webUrl" web_url: String
} }

/// Lists repository member with inherited: `ListRepositoryMemberWithInherited` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/members/list`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListRepositoryMemberWithInherited>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryMemberWithInherited {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required. 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { ListRepositoryMemberWithInherited(organization_id: String, repository_id: i64)
    "ListRepositoryMemberWithInherited" -> ListRepositoryMemberWithInheritedOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/members/list", } }

/// Response of [`ListRepositoryMemberWithInherited`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryMemberWithInheritedOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListRepositoryMemberWithInheritedResult>,
    pub success: Option<bool>,
}
model! { ListRepositoryMemberWithInheritedOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListRepositoryMemberWithInheritedResult>, 3 "success" success: bool
} }

/// In the response of [`ListRepositoryMemberWithInherited`].
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
    0 "accessLevel" access_level: i64, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "inherited" inherited: ListRepositoryMemberWithInheritedInherited, 5 "name" name: String, 6 "state" state: String,
    7 "username" username: String
} }

/// In the response of [`ListRepositoryMemberWithInherited`].
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
    0 "id" id: i64, 1 "name" name: String, 2 "nameWithNamespace" name_with_namespace: String, 3 "path" path: String,
    4 "pathWithNamespace" path_with_namespace: String, 5 "type" r#type: String,
    6 "visibilityLevel" visibility_level: String
} }

/// Lists repository tags: `ListRepositoryTags` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/tag/list`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListRepositoryTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTags {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub search: Option<String>,
    pub sort: Option<String>,
    /// Required.
    pub repository_id: i64,
}
operation! { ListRepositoryTags(organization_id: String, repository_id: i64)
    "ListRepositoryTags" -> ListRepositoryTagsOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "search" search: String, 5 "sort" sort: String, 6 "repositoryId" repository_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/tag/list", } }
paged! { ListRepositoryTags: ListRepositoryTagsResult = Number "page", "result" result, total "total" }

/// Response of [`ListRepositoryTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTagsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListRepositoryTagsResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryTagsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListRepositoryTagsResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListRepositoryTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTagsResult {
    pub commit: Option<ListRepositoryTagsCommit>,
    pub id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
}
model! { ListRepositoryTagsResult {
    0 "commit" commit: ListRepositoryTagsCommit, 1 "id" id: String, 2 "message" message: String, 3 "name" name: String
} }

/// In the response of [`ListRepositoryTags`].
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
    pub parent_ids: Vec<String>,
    pub short_id: Option<String>,
    pub signature: Option<ListRepositoryTagsSignature>,
    pub title: Option<String>,
}
model! { ListRepositoryTagsCommit {
    0 "authorEmail" author_email: String, 1 "authorName" author_name: String, 2 "authoredDate" authored_date: String,
    3 "committedDate" committed_date: String, 4 "committerEmail" committer_email: String,
    5 "committerName" committer_name: String, 6 "createdAt" created_at: String, 7 "id" id: String,
    8 "message" message: String, 9 "parentIds" parent_ids: Vec<String>, 10 "shortId" short_id: String,
    11 "signature" signature: ListRepositoryTagsSignature, 12 "title" title: String
} }

/// In the response of [`ListRepositoryTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTagsSignature {
    pub gpg_key_id: Option<String>,
    pub verification_status: Option<String>,
}
model! { ListRepositoryTagsSignature {
    0 "gpgKeyId" gpg_key_id: String, 1 "verificationStatus" verification_status: String
} }

/// Lists repository tree: `ListRepositoryTree` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/files/tree`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListRepositoryTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTree {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub path: Option<String>,
    pub ref_name: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub repository_id: i64,
}
operation! { ListRepositoryTree(organization_id: String, repository_id: i64)
    "ListRepositoryTree" -> ListRepositoryTreeOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "path" path: String,
    3 "refName" ref_name: String, 4 "type" r#type: String, 5 "repositoryId" repository_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/files/tree", } }

/// Response of [`ListRepositoryTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryTreeOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListRepositoryTreeResult>,
    pub success: Option<bool>,
}
model! { ListRepositoryTreeOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListRepositoryTreeResult>, 3 "success" success: bool
} }

/// In the response of [`ListRepositoryTree`].
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
    0 "id" id: String, 1 "isLFS" is_lfs: bool, 2 "mode" mode: String, 3 "name" name: String, 4 "path" path: String,
    5 "type" r#type: String
} }

/// Lists repository webhook: `ListRepositoryWebhook` of `devops` 2021-06-25.
///
/// GET `/repository/{repositoryId}/webhooks/list`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListRepositoryWebhook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryWebhook {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// 0 to 9223372036854775807.
    pub page: Option<i64>,
    /// 0 to 100.
    pub page_size: Option<i64>,
    /// Required. 0 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { ListRepositoryWebhook(organization_id: String, repository_id: i64)
    "ListRepositoryWebhook" -> ListRepositoryWebhookOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "page" page: i64,
    3 "pageSize" page_size: i64, 4 "repositoryId" repository_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/repository/{repositoryId}/webhooks/list", } }
paged! { ListRepositoryWebhook: ListRepositoryWebhookResult = Number "page", "result" result, total "total" }

/// Response of [`ListRepositoryWebhook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepositoryWebhookOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListRepositoryWebhookResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListRepositoryWebhookOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListRepositoryWebhookResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListRepositoryWebhook`].
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
    /// Secret.
    pub secret_token: Option<Secret>,
    pub tag_push_events: Option<bool>,
    pub url: Option<String>,
}
model! { ListRepositoryWebhookResult {
    0 "createdAt" created_at: String, 1 "description" description: String,
    2 "enableSslVerification" enable_ssl_verification: bool, 3 "id" id: i64,
    4 "lastTestResult" last_test_result: String, 5 "mergeRequestsEvents" merge_requests_events: bool,
    6 "noteEvents" note_events: bool, 7 "projectId" project_id: i64, 8 "pushEvents" push_events: bool,
    9 "secretToken" secret_token: Secret, 10 "tagPushEvents" tag_push_events: bool, 11 "url" url: String
} }

/// Lists resource members: `ListResourceMembers` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/{resourceType}/{resourceId}/members`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListResourceMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceMembers {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_id: i64,
}
operation! { ListResourceMembers(organization_id: String, resource_type: String, resource_id: i64)
    "ListResourceMembers" -> ListResourceMembersOutput {
    0 "organizationId" organization_id, 1 "resourceType" resource_type, 2 "resourceId" resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/{resourceType}/{resourceId}/members", } }

/// Response of [`ListResourceMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceMembersOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub resource_members: Vec<ListResourceMembersResourceMembers>,
    pub success: Option<bool>,
}
model! { ListResourceMembersOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "resourceMembers" resource_members: Vec<ListResourceMembersResourceMembers>, 3 "success" success: bool
} }

/// In the response of [`ListResourceMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceMembersResourceMembers {
    pub account_id: Option<String>,
    pub role_name: Option<String>,
    pub username: Option<String>,
}
model! { ListResourceMembersResourceMembers {
    0 "accountId" account_id: String, 1 "roleName" role_name: String, 2 "username" username: String
} }

/// Lists search commit: `ListSearchCommit` of `devops` 2021-06-25.
///
/// POST `/search/commit`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListSearchCommit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommit {
    /// Required.
    pub organization_id: String,
    /// Required.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/search/commit", body: BodyStyle::Json, } }
paged! { ListSearchCommit: ListSearchCommitResult = Number "page", "result" result, total "total" }

/// In the request of [`ListSearchCommit`].
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

/// Response of [`ListSearchCommit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListSearchCommitResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListSearchCommitOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListSearchCommitResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListSearchCommit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitResult {
    pub doc_id: Option<String>,
    pub highlight_text_map: Option<ListSearchCommitHighlightTextMap>,
    pub source: Option<ListSearchCommitSource>,
}
model! { ListSearchCommitResult {
    0 "docId" doc_id: String, 1 "highlightTextMap" highlight_text_map: ListSearchCommitHighlightTextMap,
    2 "source" source: ListSearchCommitSource
} }

/// In the response of [`ListSearchCommit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitHighlightTextMap {
    pub commit_id: Option<String>,
    pub commit_message: Option<String>,
    pub organization_id: Option<String>,
    pub title: Option<String>,
}
model! { ListSearchCommitHighlightTextMap {
    0 "commitId" commit_id: String, 1 "commitMessage" commit_message: String,
    2 "organizationId" organization_id: String, 3 "title" title: String
} }

/// In the response of [`ListSearchCommit`].
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
    0 "author" author: ListSearchCommitAuthor, 1 "authorTime" author_time: String, 2 "commitId" commit_id: String,
    3 "commitMessage" commit_message: String, 4 "organizationId" organization_id: String,
    5 "repoPath" repo_path: String, 6 "title" title: String
} }

/// In the response of [`ListSearchCommit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchCommitAuthor {
    pub email: Option<String>,
    pub name: Option<String>,
}
model! { ListSearchCommitAuthor {
    0 "email" email: String, 1 "name" name: String
} }

/// Lists search repository: `ListSearchRepository` of `devops` 2021-06-25.
///
/// POST `/search/repo`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListSearchRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchRepository {
    /// Required.
    pub organization_id: String,
    pub aliyun_pk: Option<String>,
    /// Required.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/search/repo", body: BodyStyle::Json, } }
paged! { ListSearchRepository: ListSearchRepositoryResult = Number "page", "result" result, total "total" }

/// In the request of [`ListSearchRepository`].
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

/// Response of [`ListSearchRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListSearchRepositoryResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListSearchRepositoryOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListSearchRepositoryResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListSearchRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchRepositoryResult {
    pub doc_id: Option<String>,
    pub highlight_text_map: Option<ListSearchRepositoryHighlightTextMap>,
    pub source: Option<ListSearchRepositorySource>,
}
model! { ListSearchRepositoryResult {
    0 "docId" doc_id: String, 1 "highlightTextMap" highlight_text_map: ListSearchRepositoryHighlightTextMap,
    2 "source" source: ListSearchRepositorySource
} }

/// In the response of [`ListSearchRepository`].
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
    0 "creatorUserId" creator_user_id: String, 1 "description" description: String,
    2 "organizationId" organization_id: String, 3 "readMe" read_me: String,
    4 "repoNameWithNamespace" repo_name_with_namespace: String, 5 "repoPath" repo_path: String
} }

/// In the response of [`ListSearchRepository`].
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
    0 "createTime" create_time: String, 1 "description" description: String,
    2 "lastActivityTime" last_activity_time: String, 3 "organizationId" organization_id: String,
    4 "readMe" read_me: String, 5 "repoName" repo_name: String, 6 "repoPath" repo_path: String,
    7 "visibilityLevel" visibility_level: i64
} }

/// Lists search source code: `ListSearchSourceCode` of `devops` 2021-06-25.
///
/// POST `/search/code`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListSearchSourceCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCode {
    /// Required.
    pub organization_id: String,
    pub file_path: Option<ListSearchSourceCodeFilePath>,
    pub is_code_block: Option<bool>,
    /// Required.
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
] { path: "/search/code", body: BodyStyle::Json, } }
paged! { ListSearchSourceCode: ListSearchSourceCodeResult = Number "page", "result" result, total "total" }

/// In the request of [`ListSearchSourceCode`].
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

/// In the request of [`ListSearchSourceCode`].
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

/// Response of [`ListSearchSourceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCodeOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListSearchSourceCodeResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListSearchSourceCodeOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListSearchSourceCodeResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListSearchSourceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCodeResult {
    pub doc_id: Option<String>,
    pub highlight_text_map: Option<ListSearchSourceCodeHighlightTextMap>,
    pub source: Option<ListSearchSourceCodeSource>,
}
model! { ListSearchSourceCodeResult {
    0 "docId" doc_id: String, 1 "highlightTextMap" highlight_text_map: ListSearchSourceCodeHighlightTextMap,
    2 "source" source: ListSearchSourceCodeSource
} }

/// In the response of [`ListSearchSourceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSearchSourceCodeHighlightTextMap {
    pub clob: Option<String>,
    pub file_name: Option<String>,
    pub language: Option<String>,
    pub organization_id: Option<String>,
}
model! { ListSearchSourceCodeHighlightTextMap {
    0 "clob" clob: String, 1 "fileName" file_name: String, 2 "language" language: String,
    3 "organizationId" organization_id: String
} }

/// In the response of [`ListSearchSourceCode`].
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
    0 "branch" branch: String, 1 "checkinDate" checkin_date: String, 2 "fileName" file_name: String,
    3 "filePath" file_path: String, 4 "language" language: String, 5 "organizationId" organization_id: String,
    6 "repoPath" repo_path: String
} }

/// Lists service auths: `ListServiceAuths` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/serviceAuths`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListServiceAuths>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceAuths {
    /// Required.
    pub service_auth_type: String,
    /// Required.
    pub organization_id: String,
}
operation! { ListServiceAuths(service_auth_type: String, organization_id: String)
    "ListServiceAuths" -> ListServiceAuthsOutput {
    0 "serviceAuthType" service_auth_type, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/serviceAuths", } }

/// Response of [`ListServiceAuths`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceAuthsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub service_auths: Vec<ListServiceAuthsServiceAuths>,
    pub success: Option<bool>,
}
model! { ListServiceAuthsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "serviceAuths" service_auths: Vec<ListServiceAuthsServiceAuths>, 3 "success" success: bool
} }

/// In the response of [`ListServiceAuths`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceAuthsServiceAuths {
    pub id: Option<i64>,
    pub owner_name: Option<String>,
    pub owner_staff_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServiceAuthsServiceAuths {
    0 "id" id: i64, 1 "ownerName" owner_name: String, 2 "ownerStaffId" owner_staff_id: String, 3 "type" r#type: String
} }

/// Lists service connections: `ListServiceConnections` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/serviceConnections`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListServiceConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceConnections {
    /// Required.
    pub serice_connection_type: String,
    /// Required.
    pub organization_id: String,
}
operation! { ListServiceConnections(serice_connection_type: String, organization_id: String)
    "ListServiceConnections" -> ListServiceConnectionsOutput {
    0 "sericeConnectionType" serice_connection_type, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/serviceConnections", } }

/// Response of [`ListServiceConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceConnectionsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub service_connections: Vec<ListServiceConnectionsServiceConnections>,
    pub success: Option<bool>,
}
model! { ListServiceConnectionsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "serviceConnections" service_connections: Vec<ListServiceConnectionsServiceConnections>, 3 "success" success: bool
} }

/// In the response of [`ListServiceConnections`].
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
    0 "createTime" create_time: i64, 1 "id" id: i64, 2 "name" name: String, 3 "ownerAccountId" owner_account_id: i64,
    4 "type" r#type: String, 5 "uuid" uuid: String
} }

/// Lists service credentials: `ListServiceCredentials` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/serviceCredentials`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListServiceCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCredentials {
    /// Required.
    pub service_credential_type: String,
    /// Required.
    pub organization_id: String,
}
operation! { ListServiceCredentials(service_credential_type: String, organization_id: String)
    "ListServiceCredentials" -> ListServiceCredentialsOutput {
    0 "serviceCredentialType" service_credential_type, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/serviceCredentials", } }

/// Response of [`ListServiceCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCredentialsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub service_credentials: Vec<ListServiceCredentialsServiceCredentials>,
    pub success: Option<bool>,
}
model! { ListServiceCredentialsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "serviceCredentials" service_credentials: Vec<ListServiceCredentialsServiceCredentials>, 3 "success" success: bool
} }

/// In the response of [`ListServiceCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCredentialsServiceCredentials {
    pub id: Option<i64>,
    pub owner_name: Option<String>,
    pub owner_staff_id: Option<String>,
    pub r#type: Option<String>,
}
model! { ListServiceCredentialsServiceCredentials {
    0 "id" id: i64, 1 "ownerName" owner_name: String, 2 "ownerStaffId" owner_staff_id: String, 3 "type" r#type: String
} }

/// Lists sprints: `ListSprints` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/sprints/list`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListSprints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSprints {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub space_type: String,
    /// Required.
    pub organization_id: String,
}
operation! { ListSprints(space_identifier: String, space_type: String, organization_id: String)
    "ListSprints" -> ListSprintsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "spaceIdentifier" space_identifier,
    3 "spaceType" space_type, 4 "organizationId" organization_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/sprints/list", } }
paged! { ListSprints: ListSprintsSprints = Token "nextToken", "sprints" sprints, next "nextToken" }

/// Response of [`ListSprints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSprintsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub sprints: Vec<ListSprintsSprints>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListSprintsOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "sprints" sprints: Vec<ListSprintsSprints>, 5 "success" success: bool,
    6 "totalCount" total_count: i64
} }

/// In the response of [`ListSprints`].
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
    0 "creator" creator: String, 1 "description" description: String, 2 "endDate" end_date: i64,
    3 "gmtCreate" gmt_create: i64, 4 "gmtModified" gmt_modified: i64, 5 "identifier" identifier: String,
    6 "modifier" modifier: String, 7 "name" name: String, 8 "scope" scope: String,
    9 "spaceIdentifier" space_identifier: String, 10 "startDate" start_date: i64, 11 "status" status: String
} }

/// Lists test case fields: `ListTestCaseFields` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/testhub/testcase/fields`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListTestCaseFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTestCaseFields {
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub organization_id: String,
}
operation! { ListTestCaseFields(space_identifier: String, organization_id: String)
    "ListTestCaseFields" -> ListTestCaseFieldsOutput {
    0 "spaceIdentifier" space_identifier, 1 "organizationId" organization_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/testhub/testcase/fields", } }

/// Response of [`ListTestCaseFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTestCaseFieldsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub fields: Vec<ListTestCaseFieldsFields>,
    pub success: Option<bool>,
}
model! { ListTestCaseFieldsOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "fields" fields: Vec<ListTestCaseFieldsFields>,
    3 "success" success: bool
} }

/// In the response of [`ListTestCaseFields`].
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
    pub options: Vec<ListTestCaseFieldsOptions>,
    pub resource_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTestCaseFieldsFields {
    0 "className" class_name: String, 1 "creator" creator: String, 2 "defaultValue" default_value: String,
    3 "description" description: String, 4 "format" format: String, 5 "gmtCreate" gmt_create: i64,
    6 "gmtModified" gmt_modified: i64, 7 "identifier" identifier: String, 8 "isRequired" is_required: bool,
    9 "isShowWhenCreate" is_show_when_create: bool, 10 "isSystemRequired" is_system_required: bool,
    11 "linkWithService" link_with_service: String, 12 "modifier" modifier: String, 13 "name" name: String,
    14 "options" options: Vec<ListTestCaseFieldsOptions>, 15 "resourceType" resource_type: String,
    16 "type" r#type: String
} }

/// In the response of [`ListTestCaseFields`].
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
    0 "displayValue" display_value: String, 1 "fieldIdentifier" field_identifier: String,
    2 "identifier" identifier: String, 3 "level" level: i64, 4 "position" position: i64, 5 "value" value: String,
    6 "valueEn" value_en: String
} }

/// Lists user draw record by pk: `ListUserDrawRecordByPk` of `devops` 2021-06-25.
///
/// GET `/listUserDrawRecords`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListUserDrawRecordByPk>.
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

/// Response of [`ListUserDrawRecordByPk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDrawRecordByPkOutput {
    pub code: Option<String>,
    pub data: Vec<ListUserDrawRecordByPkData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListUserDrawRecordByPkOutput {
    0 "code" code: String, 1 "data" data: Vec<ListUserDrawRecordByPkData>, 2 "message" message: String,
    3 "success" success: bool
} }

/// In the response of [`ListUserDrawRecordByPk`].
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
    0 "aliyunPk" aliyun_pk: String, 1 "drawGroup" draw_group: String, 2 "drawPoolName" draw_pool_name: String,
    3 "drawResult" draw_result: String, 4 "gmtCreate" gmt_create: String, 5 "taskGroupId" task_group_id: String,
    6 "uccId" ucc_id: String
} }

/// Lists user keys: `ListUserKeys` of `devops` 2021-06-25.
///
/// GET `/api/v3/user/keys`. Reads only. See <https://api.alibabacloud.com/document/devops/2021-06-25/ListUserKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserKeys {
    /// Secret.
    pub access_token: Option<Secret>,
    pub order_by: Option<String>,
    /// Required.
    pub organization_id: String,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub sort: Option<String>,
}
operation! { ListUserKeys(organization_id: String) "ListUserKeys" -> ListUserKeysOutput {
    0 "accessToken" access_token: Secret, 1 "orderBy" order_by: String, 2 "organizationId" organization_id,
    3 "page" page: i64, 4 "pageSize" page_size: i64, 5 "sort" sort: String
} { method: "GET", path: "/api/v3/user/keys", } }

/// Response of [`ListUserKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserKeysOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListUserKeysResult>,
    pub success: Option<bool>,
}
model! { ListUserKeysOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListUserKeysResult>, 3 "success" success: bool
} }

/// In the response of [`ListUserKeys`].
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
    0 "createdAt" created_at: String, 1 "expireTime" expire_time: String, 2 "fingerPrint" finger_print: String,
    3 "id" id: i64, 4 "keyScope" key_scope: String, 5 "lastUsedTime" last_used_time: String,
    6 "publicKey" public_key: String, 7 "title" title: String
} }

/// Lists user resources: `ListUserResources` of `devops` 2021-06-25.
///
/// GET `/api/v4/user/vision/user_resources`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListUserResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResources {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
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

/// Response of [`ListUserResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Vec<ListUserResourcesResult>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { ListUserResourcesOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: Vec<ListUserResourcesResult>, 3 "success" success: bool, 4 "total" total: i64
} }

/// In the response of [`ListUserResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesResult {
    pub group_infos: Vec<ListUserResourcesGroupInfos>,
    pub repository_infos: Vec<ListUserResourcesRepositoryInfos>,
    pub user_info: Option<ListUserResourcesUserInfo>,
}
model! { ListUserResourcesResult {
    0 "groupInfos" group_infos: Vec<ListUserResourcesGroupInfos>,
    1 "repositoryInfos" repository_infos: Vec<ListUserResourcesRepositoryInfos>,
    2 "userInfo" user_info: ListUserResourcesUserInfo
} }

/// In the response of [`ListUserResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesGroupInfos {
    pub group_info: Option<ListUserResourcesGroupInfo>,
    pub group_role: Option<ListUserResourcesGroupRole>,
}
model! { ListUserResourcesGroupInfos {
    0 "groupInfo" group_info: ListUserResourcesGroupInfo, 1 "groupRole" group_role: ListUserResourcesGroupRole
} }

/// In the response of [`ListUserResources`].
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
    0 "createdAt" created_at: String, 1 "description" description: String, 2 "id" id: i64, 3 "name" name: String,
    4 "nameWithNamespace" name_with_namespace: String, 5 "ownerId" owner_id: i64, 6 "parentId" parent_id: i64,
    7 "path" path: String, 8 "pathWithNamespace" path_with_namespace: String, 9 "updatedAt" updated_at: String,
    10 "visibilityLevel" visibility_level: i64
} }

/// In the response of [`ListUserResources`].
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
    0 "accessLevel" access_level: i64, 1 "cnRoleName" cn_role_name: String, 2 "enRoleName" en_role_name: String,
    3 "sourceId" source_id: i64, 4 "sourceType" source_type: String
} }

/// In the response of [`ListUserResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesRepositoryInfos {
    pub repository_info: Option<ListUserResourcesRepositoryInfo>,
    pub repository_role: Option<ListUserResourcesRepositoryRole>,
}
model! { ListUserResourcesRepositoryInfos {
    0 "repositoryInfo" repository_info: ListUserResourcesRepositoryInfo,
    1 "repositoryRole" repository_role: ListUserResourcesRepositoryRole
} }

/// In the response of [`ListUserResources`].
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
    0 "accessLevel" access_level: i64, 1 "archived" archived: bool, 2 "createdAt" created_at: String,
    3 "creatorId" creator_id: i64, 4 "description" description: String, 5 "encrypted" encrypted: bool, 6 "id" id: i64,
    7 "lastActivityAt" last_activity_at: String, 8 "name" name: String,
    9 "nameWithNamespace" name_with_namespace: String, 10 "namespaceId" namespace_id: i64, 11 "path" path: String,
    12 "pathWithNamespace" path_with_namespace: String, 13 "updatedAt" updated_at: String,
    14 "visibilityLevel" visibility_level: i64
} }

/// In the response of [`ListUserResources`].
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
    0 "accessLevel" access_level: i64, 1 "cnRoleName" cn_role_name: String, 2 "enRoleName" en_role_name: String,
    3 "sourceId" source_id: i64, 4 "sourceType" source_type: String
} }

/// In the response of [`ListUserResources`].
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
    0 "avatarUrl" avatar_url: String, 1 "email" email: String, 2 "id" id: i64, 3 "name" name: String,
    4 "state" state: String, 5 "username" username: String
} }

/// Lists variable groups: `ListVariableGroups` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/variableGroups`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListVariableGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroups {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_order: Option<String>,
    pub page_sort: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! { ListVariableGroups(organization_id: String) "ListVariableGroups" -> ListVariableGroupsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "pageOrder" page_order: String,
    3 "pageSort" page_sort: String, 4 "organizationId" organization_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/variableGroups", } }
paged! { ListVariableGroups: ListVariableGroupsVariableGroups =
    Token "nextToken", "variableGroups" variable_groups, next "nextToken" }

/// Response of [`ListVariableGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroupsOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub variable_groups: Vec<ListVariableGroupsVariableGroups>,
}
model! { ListVariableGroupsOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "nextToken" next_token: String,
    3 "success" success: bool, 4 "totalCount" total_count: i64,
    5 "variableGroups" variable_groups: Vec<ListVariableGroupsVariableGroups>
} }

/// In the response of [`ListVariableGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroupsVariableGroups {
    pub create_time: Option<i64>,
    pub creator_account_id: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub modifier_account_id: Option<String>,
    pub name: Option<String>,
    pub related_pipelines: Vec<ListVariableGroupsRelatedPipelines>,
    pub update_time: Option<i64>,
    pub variables: Vec<ListVariableGroupsVariables>,
}
model! { ListVariableGroupsVariableGroups {
    0 "createTime" create_time: i64, 1 "creatorAccountId" creator_account_id: String,
    2 "description" description: String, 3 "id" id: i64, 4 "modifierAccountId" modifier_account_id: String,
    5 "name" name: String, 6 "relatedPipelines" related_pipelines: Vec<ListVariableGroupsRelatedPipelines>,
    7 "updateTime" update_time: i64, 8 "variables" variables: Vec<ListVariableGroupsVariables>
} }

/// In the response of [`ListVariableGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroupsRelatedPipelines {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ListVariableGroupsRelatedPipelines {
    0 "id" id: i64, 1 "name" name: String
} }

/// In the response of [`ListVariableGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVariableGroupsVariables {
    pub is_encrypted: Option<bool>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListVariableGroupsVariables {
    0 "isEncrypted" is_encrypted: bool, 1 "name" name: String, 2 "value" value: String
} }

/// Lists work item all fields: `ListWorkItemAllFields` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/fields/listAll`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListWorkItemAllFields>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemAllFields {
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub space_type: String,
    /// Required.
    pub workitem_type_identifier: String,
    /// Required.
    pub organization_id: String,
}
operation! {
    ListWorkItemAllFields(space_identifier: String, space_type: String, workitem_type_identifier: String, organization_id: String)
    "ListWorkItemAllFields" -> ListWorkItemAllFieldsOutput {
    0 "spaceIdentifier" space_identifier, 1 "spaceType" space_type, 2 "workitemTypeIdentifier" workitem_type_identifier,
    3 "organizationId" organization_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/fields/listAll", } }

/// Response of [`ListWorkItemAllFields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemAllFieldsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub fields: Vec<ListWorkItemAllFieldsFields>,
    pub success: Option<bool>,
}
model! { ListWorkItemAllFieldsOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String,
    2 "fields" fields: Vec<ListWorkItemAllFieldsFields>, 3 "success" success: bool
} }

/// In the response of [`ListWorkItemAllFields`].
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
    pub options: Vec<ListWorkItemAllFieldsOptions>,
    pub resource_type: Option<String>,
    pub r#type: Option<String>,
}
model! { ListWorkItemAllFieldsFields {
    0 "className" class_name: String, 1 "creator" creator: String, 2 "defaultValue" default_value: String,
    3 "description" description: String, 4 "format" format: String, 5 "gmtCreate" gmt_create: i64,
    6 "gmtModified" gmt_modified: i64, 7 "identifier" identifier: String, 8 "isRequired" is_required: bool,
    9 "isShowWhenCreate" is_show_when_create: bool, 10 "isSystemRequired" is_system_required: bool,
    11 "linkWithService" link_with_service: String, 12 "modifier" modifier: String, 13 "name" name: String,
    14 "options" options: Vec<ListWorkItemAllFieldsOptions>, 15 "resourceType" resource_type: String,
    16 "type" r#type: String
} }

/// In the response of [`ListWorkItemAllFields`].
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
    0 "displayValue" display_value: String, 1 "fieldIdentifier" field_identifier: String,
    2 "identifier" identifier: String, 3 "level" level: i64, 4 "position" position: i64, 5 "value" value: String,
    6 "valueEn" value_en: String
} }

/// Lists work item work flow status: `ListWorkItemWorkFlowStatus` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/workflow/listWorkflowStatus`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListWorkItemWorkFlowStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemWorkFlowStatus {
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub space_type: String,
    /// Required.
    pub workitem_category_identifier: String,
    pub workitem_type_identifier: Option<String>,
    /// Required.
    pub organization_id: String,
}
operation! {
    ListWorkItemWorkFlowStatus(space_identifier: String, space_type: String, workitem_category_identifier: String, organization_id: String)
    "ListWorkItemWorkFlowStatus" -> ListWorkItemWorkFlowStatusOutput {
    0 "spaceIdentifier" space_identifier, 1 "spaceType" space_type,
    2 "workitemCategoryIdentifier" workitem_category_identifier,
    3 "workitemTypeIdentifier" workitem_type_identifier: String, 4 "organizationId" organization_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/workflow/listWorkflowStatus", } }

/// Response of [`ListWorkItemWorkFlowStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkItemWorkFlowStatusOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub statuses: Vec<ListWorkItemWorkFlowStatusStatuses>,
    pub success: Option<bool>,
}
model! { ListWorkItemWorkFlowStatusOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "statuses" statuses: Vec<ListWorkItemWorkFlowStatusStatuses>, 3 "success" success: bool
} }

/// In the response of [`ListWorkItemWorkFlowStatus`].
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
    0 "creator" creator: String, 1 "description" description: String, 2 "gmtCreate" gmt_create: i64,
    3 "gmtModified" gmt_modified: i64, 4 "identifier" identifier: String, 5 "modifier" modifier: String,
    6 "name" name: String, 7 "resourceType" resource_type: String, 8 "source" source: String,
    9 "workflowStageIdentifier" workflow_stage_identifier: String, 10 "workflowStageName" workflow_stage_name: String
} }

/// Lists workitem attachments: `ListWorkitemAttachments` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitem/{workitemIdentifier}/attachments`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListWorkitemAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemAttachments {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_identifier: String,
}
operation! { ListWorkitemAttachments(organization_id: String, workitem_identifier: String)
    "ListWorkitemAttachments" -> ListWorkitemAttachmentsOutput {
    0 "organizationId" organization_id, 1 "workitemIdentifier" workitem_identifier
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitem/{workitemIdentifier}/attachments", } }

/// Response of [`ListWorkitemAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemAttachmentsOutput {
    pub attachments: Vec<ListWorkitemAttachmentsAttachments>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ListWorkitemAttachmentsOutput {
    0 "attachments" attachments: Vec<ListWorkitemAttachmentsAttachments>, 1 "errorCode" error_code: String,
    2 "errorMsg" error_msg: String, 3 "success" success: bool
} }

/// In the response of [`ListWorkitemAttachments`].
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
    0 "creator" creator: String, 1 "fileIdentifier" file_identifier: String, 2 "fileName" file_name: String,
    3 "fileSuffix" file_suffix: String, 4 "gmtCreate" gmt_create: i64, 5 "size" size: String, 6 "url" url: String
} }

/// Lists workitem estimate: `ListWorkitemEstimate` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/{workitemId}/estimate/list`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListWorkitemEstimate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemEstimate {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_id: String,
}
operation! { ListWorkitemEstimate(organization_id: String, workitem_id: String)
    "ListWorkitemEstimate" -> ListWorkitemEstimateOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/estimate/list", } }

/// Response of [`ListWorkitemEstimate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemEstimateOutput {
    pub code: Option<i64>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub workitem_time_estimate: Vec<ListWorkitemEstimateWorkitemTimeEstimate>,
}
model! { ListWorkitemEstimateOutput {
    0 "code" code: i64, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "success" success: bool,
    4 "workitemTimeEstimate" workitem_time_estimate: Vec<ListWorkitemEstimateWorkitemTimeEstimate>
} }

/// In the response of [`ListWorkitemEstimate`].
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
    0 "description" description: String, 1 "gmtCreate" gmt_create: i64, 2 "gmtEnd" gmt_end: i64,
    3 "gmtModified" gmt_modified: i64, 4 "gmtStart" gmt_start: i64, 5 "identifier" identifier: String,
    6 "recordUser" record_user: ListWorkitemEstimateRecordUser, 7 "spentTime" spent_time: f64, 8 "type" r#type: String,
    9 "workitemIdentifier" workitem_identifier: String
} }

/// In the response of [`ListWorkitemEstimate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemEstimateRecordUser {
    pub identifier: Option<String>,
    pub name: Option<String>,
}
model! { ListWorkitemEstimateRecordUser {
    0 "identifier" identifier: String, 1 "name" name: String
} }

/// Lists workitem time: `ListWorkitemTime` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/workitems/{workitemId}/time/list`. Reads only. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListWorkitemTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemTime {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_id: String,
}
operation! { ListWorkitemTime(organization_id: String, workitem_id: String)
    "ListWorkitemTime" -> ListWorkitemTimeOutput {
    0 "organizationId" organization_id, 1 "workitemId" workitem_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/workitems/{workitemId}/time/list", } }

/// Response of [`ListWorkitemTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemTimeOutput {
    pub code: Option<i64>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub workitem_time: Vec<ListWorkitemTimeWorkitemTime>,
}
model! { ListWorkitemTimeOutput {
    0 "code" code: i64, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "success" success: bool,
    4 "workitemTime" workitem_time: Vec<ListWorkitemTimeWorkitemTime>
} }

/// In the response of [`ListWorkitemTime`].
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
    0 "actualTime" actual_time: f64, 1 "description" description: String, 2 "gmtCreate" gmt_create: i64,
    3 "gmtEnd" gmt_end: i64, 4 "gmtModified" gmt_modified: i64, 5 "gmtStart" gmt_start: i64,
    6 "identifier" identifier: String, 7 "recordUser" record_user: String, 8 "type" r#type: String,
    9 "workitemIdentifier" workitem_identifier: String
} }

/// Lists workitems: `ListWorkitems` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/listWorkitems`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ListWorkitems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitems {
    /// Required.
    pub category: String,
    pub conditions: Option<String>,
    pub extra_conditions: Option<String>,
    pub group_condition: Option<String>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub search_type: Option<String>,
    /// Required.
    pub space_identifier: String,
    /// Required.
    pub space_type: String,
    /// Required.
    pub organization_id: String,
}
operation! { ListWorkitems(category: String, space_identifier: String, space_type: String, organization_id: String)
    "ListWorkitems" -> ListWorkitemsOutput {
    0 "category" category, 1 "conditions" conditions: String, 2 "extraConditions" extra_conditions: String,
    3 "groupCondition" group_condition: String, 4 "maxResults" max_results: String, 5 "nextToken" next_token: String,
    6 "orderBy" order_by: String, 7 "searchType" search_type: String, 8 "spaceIdentifier" space_identifier,
    9 "spaceType" space_type, 10 "organizationId" organization_id
} [
    Mark::new(10, Location::Path, Style::None)
] { method: "GET", path: "/organization/{organizationId}/listWorkitems", } }
paged! { ListWorkitems: ListWorkitemsWorkitems = Token "nextToken", "workitems" workitems, next "nextToken" }

/// Response of [`ListWorkitems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkitemsOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub workitems: Vec<ListWorkitemsWorkitems>,
}
model! { ListWorkitemsOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "success" success: bool, 5 "totalCount" total_count: i64,
    6 "workitems" workitems: Vec<ListWorkitemsWorkitems>
} }

/// In the response of [`ListWorkitems`].
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
    0 "assignedTo" assigned_to: String, 1 "categoryIdentifier" category_identifier: String, 2 "creator" creator: String,
    3 "document" document: String, 4 "finishTime" finish_time: i64, 5 "gmtCreate" gmt_create: i64,
    6 "gmtModified" gmt_modified: i64, 7 "identifier" identifier: String, 8 "logicalStatus" logical_status: String,
    9 "modifier" modifier: String, 10 "parentIdentifier" parent_identifier: String,
    11 "serialNumber" serial_number: String, 12 "spaceIdentifier" space_identifier: String,
    13 "spaceName" space_name: String, 14 "spaceType" space_type: String,
    15 "sprintIdentifier" sprint_identifier: String, 16 "status" status: String,
    17 "statusIdentifier" status_identifier: String, 18 "statusStageIdentifier" status_stage_identifier: String,
    19 "subject" subject: String, 20 "updateStatusAt" update_status_at: i64,
    21 "workitemTypeIdentifier" workitem_type_identifier: String
} }

/// `LogPipelineJobRun` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipeline/{pipelineId}/pipelineRun/{pipelineRunId}/job/{jobId}/logs`. Changes
/// data. See <https://api.alibabacloud.com/document/devops/2021-06-25/LogPipelineJobRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogPipelineJobRun {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub pipeline_run_id: i64,
    /// Required.
    pub job_id: i64,
}
operation! { LogPipelineJobRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: i64)
    "LogPipelineJobRun" -> LogPipelineJobRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/organization/{organizationId}/pipeline/{pipelineId}/pipelineRun/{pipelineRunId}/job/{jobId}/logs", } }

/// Response of [`LogPipelineJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogPipelineJobRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub log: Option<LogPipelineJobRunLog>,
    pub success: Option<bool>,
}
model! { LogPipelineJobRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "log" log: LogPipelineJobRunLog,
    3 "success" success: bool
} }

/// In the response of [`LogPipelineJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogPipelineJobRunLog {
    pub content: Option<String>,
    pub more: Option<bool>,
}
model! { LogPipelineJobRunLog {
    0 "content" content: String, 1 "more" more: bool
} }

/// `LogVMDeployMachine` of `devops` 2021-06-25.
///
/// GET `/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/machine/{machineSn}/log`. Changes
/// data. See <https://api.alibabacloud.com/document/devops/2021-06-25/LogVMDeployMachine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogVMDeployMachine {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub deploy_order_id: i64,
    /// Required.
    pub machine_sn: String,
}
operation! { LogVMDeployMachine(organization_id: String, pipeline_id: i64, deploy_order_id: i64, machine_sn: String)
    "LogVMDeployMachine" -> LogVMDeployMachineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id,
    3 "machineSn" machine_sn
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/machine/{machineSn}/log", } }

/// Response of [`LogVMDeployMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogVMDeployMachineOutput {
    pub deploy_machine_log: Option<LogVMDeployMachineDeployMachineLog>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { LogVMDeployMachineOutput {
    0 "deployMachineLog" deploy_machine_log: LogVMDeployMachineDeployMachineLog, 1 "errorCode" error_code: String,
    2 "errorMessage" error_message: String, 3 "success" success: bool
} }

/// In the response of [`LogVMDeployMachine`].
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
    0 "aliyunRegion" aliyun_region: String, 1 "deployBeginTime" deploy_begin_time: i64,
    2 "deployEndTime" deploy_end_time: i64, 3 "deployLog" deploy_log: String, 4 "deployLogPath" deploy_log_path: String
} }

/// `MergeMergeRequest` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/{repositoryId}/merge_requests/{localId}/merge`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/MergeMergeRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeMergeRequest {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub merge_message: Option<String>,
    /// Required.
    pub merge_type: String,
    pub remove_source_branch: Option<bool>,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub local_id: i64,
}
operation! { MergeMergeRequest(organization_id: String, merge_type: String, repository_id: i64, local_id: i64)
    "MergeMergeRequest" -> MergeMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "mergeMessage" merge_message: String,
    3 "mergeType" merge_type, 4 "removeSourceBranch" remove_source_branch: bool, 5 "repositoryId" repository_id,
    6 "localId" local_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/merge", body: BodyStyle::Json, } }

/// Response of [`MergeMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<MergeMergeRequestResult>,
    pub success: Option<bool>,
}
model! { MergeMergeRequestOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: MergeMergeRequestResult, 3 "success" success: bool
} }

/// In the response of [`MergeMergeRequest`].
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
    0 "bizId" biz_id: String, 1 "localId" local_id: i64, 2 "mergedRevision" merged_revision: String,
    3 "projectId" project_id: i64, 4 "result" result: bool
} }

/// `PassPipelineValidate` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/pass`. Changes
/// data. See <https://api.alibabacloud.com/document/devops/2021-06-25/PassPipelineValidate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassPipelineValidate {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub pipeline_run_id: i64,
    /// Required.
    pub job_id: String,
}
operation! { PassPipelineValidate(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: String)
    "PassPipelineValidate" -> PassPipelineValidateOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/pass", } }

/// Response of [`PassPipelineValidate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassPipelineValidateOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { PassPipelineValidateOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// `PassReleaseStagePipelineValidate` of `devops` 2021-06-25.
///
/// POST
/// `/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3ApassPipelineValidate`.
/// Changes data. See <https://api.alibabacloud.com/document/devops/2021-06-25/PassReleaseStagePipelineValidate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassReleaseStagePipelineValidate {
    /// Required.
    pub job_id: String,
    pub organization_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub release_workflow_sn: String,
    /// Required.
    pub release_stage_sn: String,
    /// Required.
    pub execution_number: String,
}

/// Arguments of [`PassReleaseStagePipelineValidate::new`].
pub struct PassReleaseStagePipelineValidateRequired {
    pub job_id: String,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
    pub execution_number: String,
}
operation! {
    PassReleaseStagePipelineValidate { PassReleaseStagePipelineValidateRequired: job_id, app_name, release_workflow_sn, release_stage_sn, execution_number }
    "PassReleaseStagePipelineValidate" -> PassReleaseStagePipelineValidateOutput {
    0 "jobId" job_id, 1 "organizationId" organization_id: String, 2 "appName" app_name,
    3 "releaseWorkflowSn" release_workflow_sn, 4 "releaseStageSn" release_stage_sn, 5 "executionNumber" execution_number
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3ApassPipelineValidate", } }

/// Response of [`PassReleaseStagePipelineValidate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassReleaseStagePipelineValidateOutput {
    pub success: Option<bool>,
}
model! { PassReleaseStagePipelineValidateOutput {
    0 "success" success: bool
} }

/// `RefusePipelineValidate` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/refuse`.
/// Changes data. See <https://api.alibabacloud.com/document/devops/2021-06-25/RefusePipelineValidate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefusePipelineValidate {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub pipeline_run_id: i64,
    /// Required.
    pub job_id: String,
}
operation! { RefusePipelineValidate(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: String)
    "RefusePipelineValidate" -> RefusePipelineValidateOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/refuse", } }

/// Response of [`RefusePipelineValidate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefusePipelineValidateOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RefusePipelineValidateOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// `RefuseReleaseStagePipelineValidate` of `devops` 2021-06-25.
///
/// POST
/// `/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3ArefusePipelineValidate`.
/// Changes data. See <https://api.alibabacloud.com/document/devops/2021-06-25/RefuseReleaseStagePipelineValidate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefuseReleaseStagePipelineValidate {
    /// Required.
    pub job_id: String,
    pub organization_id: Option<String>,
    /// Required.
    pub app_name: String,
    /// Required.
    pub release_workflow_sn: String,
    /// Required.
    pub release_stage_sn: String,
    /// Required.
    pub execution_number: String,
}

/// Arguments of [`RefuseReleaseStagePipelineValidate::new`].
pub struct RefuseReleaseStagePipelineValidateRequired {
    pub job_id: String,
    pub app_name: String,
    pub release_workflow_sn: String,
    pub release_stage_sn: String,
    pub execution_number: String,
}
operation! {
    RefuseReleaseStagePipelineValidate { RefuseReleaseStagePipelineValidateRequired: job_id, app_name, release_workflow_sn, release_stage_sn, execution_number }
    "RefuseReleaseStagePipelineValidate" -> RefuseReleaseStagePipelineValidateOutput {
    0 "jobId" job_id, 1 "organizationId" organization_id: String, 2 "appName" app_name,
    3 "releaseWorkflowSn" release_workflow_sn, 4 "releaseStageSn" release_stage_sn, 5 "executionNumber" execution_number
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { path: "/appstack/apps/{appName}/releaseWorkflows/{releaseWorkflowSn}/releaseStages/{releaseStageSn}/executions/{executionNumber}%3ArefusePipelineValidate", } }

/// Response of [`RefuseReleaseStagePipelineValidate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefuseReleaseStagePipelineValidateOutput {
    pub success: Option<bool>,
}
model! { RefuseReleaseStagePipelineValidateOutput {
    0 "success" success: bool
} }

/// `ReopenMergeRequest` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/{repositoryId}/merge_requests/{localId}/reopen`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ReopenMergeRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenMergeRequest {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub local_id: i64,
}
operation! { ReopenMergeRequest(organization_id: String, repository_id: i64, local_id: i64)
    "ReopenMergeRequest" -> ReopenMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "repositoryId" repository_id,
    3 "localId" local_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/reopen", } }

/// Response of [`ReopenMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<ReopenMergeRequestResult>,
    pub success: Option<bool>,
}
model! { ReopenMergeRequestOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: ReopenMergeRequestResult, 3 "success" success: bool
} }

/// In the response of [`ReopenMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenMergeRequestResult {
    pub result: Option<bool>,
}
model! { ReopenMergeRequestResult {
    0 "result" result: bool
} }

/// Resets ssh key: `ResetSshKey` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/sshKey`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ResetSshKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSshKey {
    /// Required.
    pub organization_id: String,
}
operation! { ResetSshKey(organization_id: String) "ResetSshKey" -> ResetSshKeyOutput {
    0 "organizationId" organization_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/sshKey", } }

/// Response of [`ResetSshKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSshKeyOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub ssh_key: Option<ResetSshKeySshKey>,
    pub success: Option<bool>,
}
model! { ResetSshKeyOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "sshKey" ssh_key: ResetSshKeySshKey,
    3 "success" success: bool
} }

/// In the response of [`ResetSshKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSshKeySshKey {
    pub id: Option<i64>,
    pub public_key: Option<String>,
}
model! { ResetSshKeySshKey {
    0 "id" id: i64, 1 "publicKey" public_key: String
} }

/// Resumes vm deploy order: `ResumeVMDeployOrder` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/resume`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ResumeVMDeployOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeVMDeployOrder {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub deploy_order_id: i64,
}
operation! { ResumeVMDeployOrder(organization_id: String, pipeline_id: i64, deploy_order_id: i64)
    "ResumeVMDeployOrder" -> ResumeVMDeployOrderOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/resume", } }

/// Response of [`ResumeVMDeployOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeVMDeployOrderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { ResumeVMDeployOrderOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Retries pipeline job run: `RetryPipelineJobRun` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}`. Changes data.
/// See <https://api.alibabacloud.com/document/devops/2021-06-25/RetryPipelineJobRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryPipelineJobRun {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub pipeline_run_id: i64,
    /// Required.
    pub job_id: i64,
}
operation! { RetryPipelineJobRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: i64)
    "RetryPipelineJobRun" -> RetryPipelineJobRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}", } }

/// Response of [`RetryPipelineJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryPipelineJobRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RetryPipelineJobRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Retries vm deploy machine: `RetryVMDeployMachine` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/machine/{machineSn}/retry`.
/// Changes data. See <https://api.alibabacloud.com/document/devops/2021-06-25/RetryVMDeployMachine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVMDeployMachine {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub deploy_order_id: i64,
    /// Required.
    pub machine_sn: String,
}
operation! { RetryVMDeployMachine(organization_id: String, pipeline_id: i64, deploy_order_id: i64, machine_sn: String)
    "RetryVMDeployMachine" -> RetryVMDeployMachineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id,
    3 "machineSn" machine_sn
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/machine/{machineSn}/retry", } }

/// Response of [`RetryVMDeployMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryVMDeployMachineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { RetryVMDeployMachineOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// `ReviewMergeRequest` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/{repositoryId}/merge_requests/{localId}/submit_review_opinion`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/ReviewMergeRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewMergeRequest {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub draft_comment_ids: Option<Vec<String>>,
    pub review_comment: Option<String>,
    /// Required.
    pub review_opinion: String,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub local_id: i64,
}
operation! { ReviewMergeRequest(organization_id: String, review_opinion: String, repository_id: i64, local_id: i64)
    "ReviewMergeRequest" -> ReviewMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "draftCommentIds" draft_comment_ids: Vec<String>, 3 "reviewComment" review_comment: String,
    4 "reviewOpinion" review_opinion, 5 "repositoryId" repository_id, 6 "localId" local_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/submit_review_opinion", body: BodyStyle::Json, } }

/// Response of [`ReviewMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<ReviewMergeRequestResult>,
    pub success: Option<bool>,
}
model! { ReviewMergeRequestOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: ReviewMergeRequestResult, 3 "success" success: bool
} }

/// In the response of [`ReviewMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewMergeRequestResult {
    pub result: Option<bool>,
}
model! { ReviewMergeRequestResult {
    0 "result" result: bool
} }

/// `SkipPipelineJobRun` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/skip`. Changes
/// data. See <https://api.alibabacloud.com/document/devops/2021-06-25/SkipPipelineJobRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipPipelineJobRun {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub pipeline_run_id: i64,
    /// Required.
    pub job_id: i64,
}
operation! { SkipPipelineJobRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: i64)
    "SkipPipelineJobRun" -> SkipPipelineJobRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/skip", } }

/// Response of [`SkipPipelineJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipPipelineJobRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SkipPipelineJobRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// `SkipVMDeployMachine` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/machine/{machineSn}/skip`. Changes
/// data. See <https://api.alibabacloud.com/document/devops/2021-06-25/SkipVMDeployMachine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipVMDeployMachine {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub deploy_order_id: i64,
    /// Required.
    pub machine_sn: String,
}
operation! { SkipVMDeployMachine(organization_id: String, pipeline_id: i64, deploy_order_id: i64, machine_sn: String)
    "SkipVMDeployMachine" -> SkipVMDeployMachineOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id,
    3 "machineSn" machine_sn
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/machine/{machineSn}/skip", } }

/// Response of [`SkipVMDeployMachine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipVMDeployMachineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { SkipVMDeployMachineOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Starts pipeline run: `StartPipelineRun` of `devops` 2021-06-25.
///
/// POST `/organizations/{organizationId}/pipelines/{pipelineId}/run`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/StartPipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipelineRun {
    pub params: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
}
operation! { StartPipelineRun(organization_id: String, pipeline_id: i64) "StartPipelineRun" -> StartPipelineRunOutput {
    0 "params" params: String, 1 "organizationId" organization_id, 2 "pipelineId" pipeline_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/organizations/{organizationId}/pipelines/{pipelineId}/run", } }

/// Response of [`StartPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPipelineRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub pipeline_run_id: Option<i64>,
    pub success: Option<bool>,
}
model! { StartPipelineRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "pipelineRunId" pipeline_run_id: i64,
    3 "success" success: bool
} }

/// Stops pipeline job run: `StopPipelineJobRun` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/stop`. Changes
/// data. See <https://api.alibabacloud.com/document/devops/2021-06-25/StopPipelineJobRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelineJobRun {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub pipeline_run_id: i64,
    /// Required.
    pub job_id: i64,
}
operation! { StopPipelineJobRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64, job_id: i64)
    "StopPipelineJobRun" -> StopPipelineJobRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id, 3 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/jobs/{jobId}/stop", } }

/// Response of [`StopPipelineJobRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelineJobRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopPipelineJobRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Stops pipeline run: `StopPipelineRun` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/StopPipelineRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelineRun {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub pipeline_run_id: i64,
}
operation! { StopPipelineRun(organization_id: String, pipeline_id: i64, pipeline_run_id: i64)
    "StopPipelineRun" -> StopPipelineRunOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "pipelineRunId" pipeline_run_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/pipelineRuns/{pipelineRunId}/stop", } }

/// Response of [`StopPipelineRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPipelineRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopPipelineRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Stops vm deploy order: `StopVMDeployOrder` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/StopVMDeployOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVMDeployOrder {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: i64,
    /// Required.
    pub deploy_order_id: i64,
}
operation! { StopVMDeployOrder(organization_id: String, pipeline_id: i64, deploy_order_id: i64)
    "StopVMDeployOrder" -> StopVMDeployOrderOutput {
    0 "organizationId" organization_id, 1 "pipelineId" pipeline_id, 2 "deployOrderId" deploy_order_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}/stop", } }

/// Response of [`StopVMDeployOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVMDeployOrderOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopVMDeployOrderOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// `TransferRepository` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/repository/transfer`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/TransferRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferRepository {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_id: String,
}
operation! { TransferRepository(group_id: String, organization_id: String, repository_id: String)
    "TransferRepository" -> TransferRepositoryOutput {
    0 "accessToken" access_token: Secret, 1 "groupId" group_id, 2 "organizationId" organization_id,
    3 "repositoryId" repository_id
} { path: "/api/v4/projects/repository/transfer", } }

/// Response of [`TransferRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<TransferRepositoryResult>,
    pub success: Option<bool>,
}
model! { TransferRepositoryOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: TransferRepositoryResult, 3 "success" success: bool
} }

/// In the response of [`TransferRepository`].
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
    0 "accessLevel" access_level: i64, 1 "archived" archived: bool, 2 "createdAt" created_at: String,
    3 "creatorId" creator_id: i64, 4 "demoProject" demo_project: bool, 5 "description" description: String,
    6 "encrypted" encrypted: bool, 7 "id" id: i64, 8 "lastActivityAt" last_activity_at: String, 9 "name" name: String,
    10 "nameWithNamespace" name_with_namespace: String, 11 "namespaceId" namespace_id: i64, 12 "path" path: String,
    13 "pathWithNamespace" path_with_namespace: String, 14 "starCount" star_count: i64, 15 "starred" starred: bool,
    16 "updatedAt" updated_at: String, 17 "visibilityLevel" visibility_level: i64, 18 "webUrl" web_url: String
} }

/// `TriggerRepositoryMirrorSync` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/mirror`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/TriggerRepositoryMirrorSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerRepositoryMirrorSync {
    /// Secret.
    pub access_token: Option<Secret>,
    pub account: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Secret.
    pub token: Option<Secret>,
    /// Required. 1 to 9223372036854775807.
    pub repository_id: i64,
}
operation! { TriggerRepositoryMirrorSync(organization_id: String, repository_id: i64)
    "TriggerRepositoryMirrorSync" -> TriggerRepositoryMirrorSyncOutput {
    0 "accessToken" access_token: Secret, 1 "account" account: String, 2 "organizationId" organization_id,
    3 "token" token: Secret, 4 "repositoryId" repository_id
} [
    Mark::new(4, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/mirror", } }

/// Response of [`TriggerRepositoryMirrorSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerRepositoryMirrorSyncOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<TriggerRepositoryMirrorSyncResult>,
    pub success: Option<bool>,
}
model! { TriggerRepositoryMirrorSyncOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: TriggerRepositoryMirrorSyncResult, 3 "success" success: bool
} }

/// In the response of [`TriggerRepositoryMirrorSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerRepositoryMirrorSyncResult {
    pub result: Option<bool>,
}
model! { TriggerRepositoryMirrorSyncResult {
    0 "result" result: bool
} }

/// Updates app member: `UpdateAppMember` of `devops` 2021-06-25.
///
/// PUT `/appstack/apps/{appName}/members`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateAppMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppMember {
    pub organization_id: Option<String>,
    pub player: Option<UpdateAppMemberPlayer>,
    pub role_names: Option<Vec<String>>,
    /// Required.
    pub app_name: String,
}
operation! { UpdateAppMember(app_name: String) "UpdateAppMember" -> UpdateAppMemberOutput {
    0 "organizationId" organization_id: String, 1 "player" player: UpdateAppMemberPlayer,
    2 "roleNames" role_names: Vec<String>, 3 "appName" app_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/appstack/apps/{appName}/members", body: BodyStyle::Json, } }

/// In the request of [`UpdateAppMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppMemberPlayer {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateAppMemberPlayer() {
    0 "id" id: String, 1 "type" r#type: String
} }

/// Response of [`UpdateAppMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppMemberOutput {
    pub body: Option<String>,
}
model! { UpdateAppMemberOutput {
    0 "body" body: String
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Updates application: `UpdateApplication` of `devops` 2021-06-25.
///
/// PUT `/appstack/apps/{appName}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplication {
    pub organization_id: Option<String>,
    pub owner_account_id: Option<String>,
    /// Required.
    pub app_name: String,
}
operation! { UpdateApplication(app_name: String) "UpdateApplication" -> UpdateApplicationOutput {
    0 "organizationId" organization_id: String, 1 "ownerAccountId" owner_account_id: String, 2 "appName" app_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/appstack/apps/{appName}", body: BodyStyle::Json, } }

/// Response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationOutput {
    pub creator_account_id: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<String>,
    pub name: Option<String>,
}
model! { UpdateApplicationOutput {
    0 "creatorAccountId" creator_account_id: String, 1 "description" description: String,
    2 "gmtCreate" gmt_create: String, 3 "name" name: String
} }

/// Updates check run: `UpdateCheckRun` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/check_runs/update_check_run`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateCheckRun>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRun {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub check_run_id: i64,
    /// Required.
    pub organization_id: String,
    /// Required.
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
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] { path: "/api/v4/projects/check_runs/update_check_run", body: BodyStyle::Json, } }

/// In the request of [`UpdateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunAnnotations {
    /// Required.
    pub annotation_level: Option<String>,
    pub end_column: Option<i64>,
    /// Required.
    pub end_line: Option<i64>,
    /// Required.
    pub message: Option<String>,
    /// Required.
    pub path: Option<String>,
    pub raw_details: Option<String>,
    pub start_column: Option<i64>,
    /// Required.
    pub start_line: Option<i64>,
    pub title: Option<String>,
}

/// Arguments of [`UpdateCheckRunAnnotations::new`].
pub struct UpdateCheckRunAnnotationsRequired {
    pub annotation_level: String,
    pub end_line: i64,
    pub message: String,
    pub path: String,
    pub start_line: i64,
}
input! {
    UpdateCheckRunAnnotations { UpdateCheckRunAnnotationsRequired: annotation_level, end_line, message, path, start_line } {
    0 "annotationLevel" annotation_level: String, 1 "endColumn" end_column: i64, 2 "endLine" end_line: i64,
    3 "message" message: String, 4 "path" path: String, 5 "rawDetails" raw_details: String,
    6 "startColumn" start_column: i64, 7 "startLine" start_line: i64, 8 "title" title: String
} }

/// In the request of [`UpdateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunOutputItem {
    pub images: Option<Vec<UpdateCheckRunImages>>,
    /// Required.
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
input! { UpdateCheckRunOutputItem(summary: String) {
    0 "images" images: Vec<UpdateCheckRunImages>, 1 "summary" summary: String, 2 "text" text: String,
    3 "title" title: String
} }

/// In the request of [`UpdateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunImages {
    /// Required.
    pub alt: Option<String>,
    pub caption: Option<String>,
    /// Required.
    pub image_url: Option<String>,
}
input! { UpdateCheckRunImages(alt: String, image_url: String) {
    0 "alt" alt: String, 1 "caption" caption: String, 2 "imageUrl" image_url: String
} }

/// Response of [`UpdateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateCheckRunResult>,
    pub success: Option<bool>,
}
model! { UpdateCheckRunOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: UpdateCheckRunResult,
    3 "success" success: bool
} }

/// In the response of [`UpdateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunResult {
    pub annotations: Vec<UpdateCheckRunResultAnnotations>,
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
    0 "annotations" annotations: Vec<UpdateCheckRunResultAnnotations>,
    1 "checkSuite" check_suite: UpdateCheckRunCheckSuite, 2 "completedAt" completed_at: String,
    3 "conclusion" conclusion: String, 4 "createdAt" created_at: String, 5 "detailsUrl" details_url: String,
    6 "externalId" external_id: String, 7 "headSha" head_sha: String, 8 "id" id: i64, 9 "name" name: String,
    10 "output" output: UpdateCheckRunResultOutput, 11 "startedAt" started_at: String, 12 "status" status: String,
    13 "updatedAt" updated_at: String, 14 "writer" writer: UpdateCheckRunWriter
} }

/// In the response of [`UpdateCheckRun`].
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
    0 "annotationLevel" annotation_level: String, 1 "endColumn" end_column: i64, 2 "endLine" end_line: i64,
    3 "id" id: i64, 4 "message" message: String, 5 "path" path: String, 6 "rawDetails" raw_details: String,
    7 "startColumn" start_column: i64, 8 "startLine" start_line: i64, 9 "title" title: String
} }

/// In the response of [`UpdateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunCheckSuite {
    pub id: Option<i64>,
}
model! { UpdateCheckRunCheckSuite {
    0 "id" id: i64
} }

/// In the response of [`UpdateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunResultOutput {
    pub images: Vec<UpdateCheckRunOutputImages>,
    pub summary: Option<String>,
    pub text: Option<String>,
    pub title: Option<String>,
}
model! { UpdateCheckRunResultOutput {
    0 "images" images: Vec<UpdateCheckRunOutputImages>, 1 "summary" summary: String, 2 "text" text: String,
    3 "title" title: String
} }

/// In the response of [`UpdateCheckRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCheckRunOutputImages {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub image_url: Option<String>,
}
model! { UpdateCheckRunOutputImages {
    0 "alt" alt: String, 1 "caption" caption: String, 2 "imageUrl" image_url: String
} }

/// In the response of [`UpdateCheckRun`].
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
    0 "id" id: String, 1 "logoUrl" logo_url: String, 2 "name" name: String, 3 "slug" slug: String,
    4 "type" r#type: String
} }

/// Updates file: `UpdateFile` of `devops` 2021-06-25.
///
/// PUT `/repository/{repositoryId}/files/update`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFile {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub branch_name: String,
    /// Required.
    pub commit_message: String,
    /// Required.
    pub content: String,
    pub encoding: Option<String>,
    /// Required.
    pub new_path: String,
    /// Required.
    pub old_path: String,
    /// Required.
    pub repository_id: String,
}

/// Arguments of [`UpdateFile::new`].
pub struct UpdateFileRequired {
    pub organization_id: String,
    pub branch_name: String,
    pub commit_message: String,
    pub content: String,
    pub new_path: String,
    pub old_path: String,
    pub repository_id: String,
}
operation! {
    UpdateFile { UpdateFileRequired: organization_id, branch_name, commit_message, content, new_path, old_path, repository_id }
    "UpdateFile" -> UpdateFileOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "branchName" branch_name,
    3 "commitMessage" commit_message, 4 "content" content, 5 "encoding" encoding: String, 6 "newPath" new_path,
    7 "oldPath" old_path, 8 "repositoryId" repository_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "PUT", path: "/repository/{repositoryId}/files/update", body: BodyStyle::Json, } }

/// Response of [`UpdateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateFileResult>,
    pub success: Option<bool>,
}
model! { UpdateFileOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: UpdateFileResult,
    3 "success" success: bool
} }

/// In the response of [`UpdateFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFileResult {
    pub branch_name: Option<String>,
    pub file_path: Option<String>,
}
model! { UpdateFileResult {
    0 "branchName" branch_name: String, 1 "filePath" file_path: String
} }

/// Updates flow tag: `UpdateFlowTag` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/flow/tags/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateFlowTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowTag {
    /// Required.
    pub color: String,
    /// Required.
    pub flow_tag_group_id: i64,
    /// Required. At most 20 characters.
    pub name: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: i64,
}

/// Arguments of [`UpdateFlowTag::new`].
pub struct UpdateFlowTagRequired {
    pub color: String,
    pub flow_tag_group_id: i64,
    pub name: String,
    pub organization_id: String,
    pub id: i64,
}
operation! { UpdateFlowTag { UpdateFlowTagRequired: color, flow_tag_group_id, name, organization_id, id }
    "UpdateFlowTag" -> UpdateFlowTagOutput {
    0 "color" color, 1 "flowTagGroupId" flow_tag_group_id, 2 "name" name, 3 "organizationId" organization_id, 4 "id" id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/flow/tags/{id}", } }

/// Response of [`UpdateFlowTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowTagOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFlowTagOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Updates flow tag group: `UpdateFlowTagGroup` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/flow/tagGroups/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateFlowTagGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowTagGroup {
    /// Required. At most 20 characters.
    pub name: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: String,
}
operation! { UpdateFlowTagGroup(name: String, organization_id: String, id: String)
    "UpdateFlowTagGroup" -> UpdateFlowTagGroupOutput {
    0 "name" name, 1 "organizationId" organization_id, 2 "id" id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/flow/tagGroups/{id}", } }

/// Response of [`UpdateFlowTagGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowTagGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateFlowTagGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Updates group: `UpdateGroup` of `devops` 2021-06-25.
///
/// PUT `/groups/modify`. Changes data. See <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub path: String,
    /// Required.
    pub path_with_namespace: String,
    pub visibility_level: Option<i64>,
}
operation! { UpdateGroup(organization_id: String, name: String, path: String, path_with_namespace: String)
    "UpdateGroup" -> UpdateGroupOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "avatarUrl" avatar_url: String,
    3 "description" description: String, 4 "name" name, 5 "path" path, 6 "pathWithNamespace" path_with_namespace,
    7 "visibilityLevel" visibility_level: i64
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { method: "PUT", path: "/groups/modify", body: BodyStyle::Json, } }

/// Response of [`UpdateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateGroupResult>,
    pub success: Option<bool>,
}
model! { UpdateGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: UpdateGroupResult,
    3 "success" success: bool
} }

/// In the response of [`UpdateGroup`].
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
    0 "avatarUrl" avatar_url: String, 1 "description" description: String, 2 "id" id: i64, 3 "name" name: String,
    4 "nameWithNamespace" name_with_namespace: String, 5 "ownerId" owner_id: i64, 6 "parentId" parent_id: i64,
    7 "path" path: String, 8 "pathWithNamespace" path_with_namespace: String, 9 "type" r#type: String,
    10 "visibilityLevel" visibility_level: i64, 11 "webUrl" web_url: String
} }

/// Updates group member: `UpdateGroupMember` of `devops` 2021-06-25.
///
/// PUT `/repository/groups/{groupId}/members/update/aliyun_pk`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateGroupMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupMember {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub aliyun_pk: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub access_level: i64,
    pub member_type: Option<String>,
    /// Required.
    pub group_id: i64,
}
operation! { UpdateGroupMember(aliyun_pk: String, organization_id: String, access_level: i64, group_id: i64)
    "UpdateGroupMember" -> UpdateGroupMemberOutput {
    0 "accessToken" access_token: Secret, 1 "aliyunPk" aliyun_pk, 2 "organizationId" organization_id,
    3 "accessLevel" access_level, 4 "memberType" member_type: String, 5 "groupId" group_id
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/repository/groups/{groupId}/members/update/aliyun_pk", body: BodyStyle::Json, } }

/// Response of [`UpdateGroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateGroupMemberResult>,
    pub success: Option<bool>,
}
model! { UpdateGroupMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: UpdateGroupMemberResult, 3 "success" success: bool
} }

/// In the response of [`UpdateGroupMember`].
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
    0 "accessLevel" access_level: i64, 1 "avatarUrl" avatar_url: String, 2 "email" email: String, 3 "id" id: i64,
    4 "memberType" member_type: String, 5 "name" name: String, 6 "sourceId" source_id: i64, 7 "state" state: String,
    8 "username" username: String
} }

/// Updates host group: `UpdateHostGroup` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/hostGroups/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateHostGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHostGroup {
    pub aliyun_region: Option<String>,
    pub ecs_label_key: Option<String>,
    pub ecs_label_value: Option<String>,
    pub ecs_type: Option<String>,
    pub env_id: Option<String>,
    pub machine_infos: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub service_connection_id: i64,
    pub tag_ids: Option<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: i64,
}

/// Arguments of [`UpdateHostGroup::new`].
pub struct UpdateHostGroupRequired {
    pub name: String,
    pub service_connection_id: i64,
    pub r#type: String,
    pub organization_id: String,
    pub id: i64,
}
operation! { UpdateHostGroup { UpdateHostGroupRequired: name, service_connection_id, r#type, organization_id, id }
    "UpdateHostGroup" -> UpdateHostGroupOutput {
    0 "aliyunRegion" aliyun_region: String, 1 "ecsLabelKey" ecs_label_key: String,
    2 "ecsLabelValue" ecs_label_value: String, 3 "ecsType" ecs_type: String, 4 "envId" env_id: String,
    5 "machineInfos" machine_infos: String, 6 "name" name, 7 "serviceConnectionId" service_connection_id,
    8 "tagIds" tag_ids: String, 9 "type" r#type, 10 "organizationId" organization_id, 11 "id" id
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
] { method: "PUT", path: "/organization/{organizationId}/hostGroups/{id}", } }

/// Response of [`UpdateHostGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHostGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateHostGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Updates merge request: `UpdateMergeRequest` of `devops` 2021-06-25.
///
/// PUT `/api/v4/projects/{repositoryId}/merge_requests/{localId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateMergeRequest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequest {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub description: Option<String>,
    pub title: Option<String>,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub local_id: i64,
}
operation! { UpdateMergeRequest(organization_id: String, repository_id: i64, local_id: i64)
    "UpdateMergeRequest" -> UpdateMergeRequestOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "description" description: String,
    3 "title" title: String, 4 "repositoryId" repository_id, 5 "localId" local_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}", body: BodyStyle::Json, } }

/// Response of [`UpdateMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateMergeRequestResult>,
    pub success: Option<bool>,
}
model! { UpdateMergeRequestOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: UpdateMergeRequestResult, 3 "success" success: bool
} }

/// In the response of [`UpdateMergeRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestResult {
    pub result: Option<bool>,
}
model! { UpdateMergeRequestResult {
    0 "result" result: bool
} }

/// Updates merge request personnel: `UpdateMergeRequestPersonnel` of `devops` 2021-06-25.
///
/// POST `/api/v4/projects/{repositoryId}/merge_requests/{localId}/person/{personType}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateMergeRequestPersonnel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestPersonnel {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub new_user_id_list: Option<Vec<String>>,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub local_id: i64,
    /// Required.
    pub person_type: String,
}
operation! {
    UpdateMergeRequestPersonnel(organization_id: String, repository_id: i64, local_id: i64, person_type: String)
    "UpdateMergeRequestPersonnel" -> UpdateMergeRequestPersonnelOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "newUserIdList" new_user_id_list: Vec<String>, 3 "repositoryId" repository_id, 4 "localId" local_id,
    5 "personType" person_type
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v4/projects/{repositoryId}/merge_requests/{localId}/person/{personType}", body: BodyStyle::Json, } }

/// Response of [`UpdateMergeRequestPersonnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestPersonnelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateMergeRequestPersonnelResult>,
    pub success: Option<bool>,
}
model! { UpdateMergeRequestPersonnelOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: UpdateMergeRequestPersonnelResult, 3 "success" success: bool
} }

/// In the response of [`UpdateMergeRequestPersonnel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMergeRequestPersonnelResult {
    pub result: Option<bool>,
}
model! { UpdateMergeRequestPersonnelResult {
    0 "result" result: bool
} }

/// Updates organization member: `UpdateOrganizationMember` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/members/{accountId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateOrganizationMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMember {
    /// Required.
    pub organization_member_name: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub account_id: String,
}
operation! { UpdateOrganizationMember(organization_member_name: String, organization_id: String, account_id: String)
    "UpdateOrganizationMember" -> UpdateOrganizationMemberOutput {
    0 "organizationMemberName" organization_member_name, 1 "organizationId" organization_id, 2 "accountId" account_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/members/{accountId}", } }

/// Response of [`UpdateOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub member: Option<UpdateOrganizationMemberMember>,
    pub success: Option<bool>,
}
model! { UpdateOrganizationMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "member" member: UpdateOrganizationMemberMember, 3 "success" success: bool
} }

/// In the response of [`UpdateOrganizationMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOrganizationMemberMember {
    pub account_id: Option<String>,
    pub organization_member_name: Option<String>,
}
model! { UpdateOrganizationMemberMember {
    0 "accountId" account_id: String, 1 "organizationMemberName" organization_member_name: String
} }

/// Updates pipeline: `UpdatePipeline` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/pipelines/update`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdatePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipeline {
    /// Required.
    pub content: String,
    /// Required.
    pub name: String,
    /// Required.
    pub pipeline_id: String,
    /// Required.
    pub organization_id: String,
}
operation! { UpdatePipeline(content: String, name: String, pipeline_id: String, organization_id: String)
    "UpdatePipeline" -> UpdatePipelineOutput {
    0 "content" content, 1 "name" name, 2 "pipelineId" pipeline_id, 3 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/organization/{organizationId}/pipelines/update", } }

/// Response of [`UpdatePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePipelineOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Updates pipeline base info: `UpdatePipelineBaseInfo` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelines/{pipelineId}/baseInfo`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdatePipelineBaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineBaseInfo {
    pub env_id: Option<i64>,
    /// Required.
    pub pipeline_name: String,
    pub tag_list: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub pipeline_id: String,
}
operation! { UpdatePipelineBaseInfo(pipeline_name: String, organization_id: String, pipeline_id: String)
    "UpdatePipelineBaseInfo" -> UpdatePipelineBaseInfoOutput {
    0 "envId" env_id: i64, 1 "pipelineName" pipeline_name, 2 "tagList" tag_list: String,
    3 "organizationId" organization_id, 4 "pipelineId" pipeline_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/pipelines/{pipelineId}/baseInfo", } }

/// Response of [`UpdatePipelineBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineBaseInfoOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePipelineBaseInfoOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Updates pipeline group: `UpdatePipelineGroup` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/pipelineGroups/{groupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdatePipelineGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineGroup {
    /// Required. At most 40 characters.
    pub name: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub group_id: i64,
}
operation! { UpdatePipelineGroup(name: String, organization_id: String, group_id: i64)
    "UpdatePipelineGroup" -> UpdatePipelineGroupOutput {
    0 "name" name, 1 "organizationId" organization_id, 2 "groupId" group_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/pipelineGroups/{groupId}", } }

/// Response of [`UpdatePipelineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePipelineGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePipelineGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Updates project field: `UpdateProjectField` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/project/{identifier}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateProjectField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectField {
    pub status_identifier: Option<String>,
    pub update_basic_field_request_list: Option<
        Vec<UpdateProjectFieldUpdateBasicFieldRequestList>,
    >,
    pub update_for_open_api_list: Option<Vec<UpdateProjectFieldUpdateForOpenApiList>>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub identifier: String,
}
operation! { UpdateProjectField(organization_id: String, identifier: String)
    "UpdateProjectField" -> UpdateProjectFieldOutput {
    0 "statusIdentifier" status_identifier: String,
    1 "updateBasicFieldRequestList" update_basic_field_request_list: Vec<UpdateProjectFieldUpdateBasicFieldRequestList>,
    2 "updateForOpenApiList" update_for_open_api_list: Vec<UpdateProjectFieldUpdateForOpenApiList>,
    3 "organizationId" organization_id, 4 "identifier" identifier
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/project/{identifier}", body: BodyStyle::Json, } }

/// In the request of [`UpdateProjectField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldUpdateBasicFieldRequestList {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
input! { UpdateProjectFieldUpdateBasicFieldRequestList() {
    0 "propertyKey" property_key: String, 1 "propertyValue" property_value: String
} }

/// In the request of [`UpdateProjectField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldUpdateForOpenApiList {
    pub field_identifier: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProjectFieldUpdateForOpenApiList() {
    0 "fieldIdentifier" field_identifier: String, 1 "value" value: String
} }

/// Response of [`UpdateProjectField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub project: Option<UpdateProjectFieldProject>,
    pub success: Option<bool>,
}
model! { UpdateProjectFieldOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "project" project: UpdateProjectFieldProject, 3 "success" success: bool
} }

/// In the response of [`UpdateProjectField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldProject {
    pub category: Option<String>,
    pub category_identifier: Option<String>,
    pub creator: Option<String>,
    pub custom_code: Option<String>,
    pub description: Option<String>,
    pub field_list: Vec<UpdateProjectFieldFieldList>,
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
    0 "category" category: String, 1 "categoryIdentifier" category_identifier: String, 2 "creator" creator: String,
    3 "customCode" custom_code: String, 4 "description" description: String,
    5 "fieldList" field_list: Vec<UpdateProjectFieldFieldList>, 6 "gmtCreate" gmt_create: i64,
    7 "gmtModified" gmt_modified: i64, 8 "icon" icon: String, 9 "iconBig" icon_big: String,
    10 "iconGroup" icon_group: String, 11 "iconSmall" icon_small: String, 12 "id" id: String,
    13 "identifier" identifier: String, 14 "identifierPath" identifier_path: String,
    15 "logicalStatus" logical_status: String, 16 "modifier" modifier: String, 17 "name" name: String,
    18 "organizationIdentifier" organization_identifier: String, 19 "parentIdentifier" parent_identifier: String,
    20 "scope" scope: String, 21 "statusIdentifier" status_identifier: String, 22 "statusName" status_name: String,
    23 "statusStageIdentifier" status_stage_identifier: String, 24 "subType" sub_type: String,
    25 "typeIdentifier" type_identifier: String
} }

/// In the response of [`UpdateProjectField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectFieldFieldList {
    pub display_name: Option<String>,
    pub identifier: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
model! { UpdateProjectFieldFieldList {
    0 "displayName" display_name: String, 1 "identifier" identifier: String, 2 "value" value: String,
    3 "valueType" value_type: String
} }

/// Updates project label: `UpdateProjectLabel` of `devops` 2021-06-25.
///
/// PUT `/api/v4/projects/labels/{labelId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateProjectLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectLabel {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub repository_identity: String,
    pub color: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub label_id: String,
}
operation! { UpdateProjectLabel(organization_id: String, repository_identity: String, label_id: String)
    "UpdateProjectLabel" -> UpdateProjectLabelOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "repositoryIdentity" repository_identity, 3 "color" color: String, 4 "description" description: String,
    5 "name" name: String, 6 "labelId" label_id
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/api/v4/projects/labels/{labelId}", body: BodyStyle::Json, } }

/// Response of [`UpdateProjectLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectLabelOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateProjectLabelResult>,
    pub success: Option<bool>,
}
model! { UpdateProjectLabelOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: UpdateProjectLabelResult, 3 "success" success: bool
} }

/// In the response of [`UpdateProjectLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectLabelResult {
    pub color: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { UpdateProjectLabelResult {
    0 "color" color: String, 1 "description" description: String, 2 "id" id: String, 3 "name" name: String
} }

/// Updates project member: `UpdateProjectMember` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/projects/{projectId}/updateMember`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateProjectMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectMember {
    /// Required.
    pub role_identifier: String,
    /// Required.
    pub target_identifier: String,
    /// Required.
    pub target_type: String,
    /// Required.
    pub user_identifier: String,
    /// Required.
    pub user_type: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub project_id: String,
}

/// Arguments of [`UpdateProjectMember::new`].
pub struct UpdateProjectMemberRequired {
    pub role_identifier: String,
    pub target_identifier: String,
    pub target_type: String,
    pub user_identifier: String,
    pub user_type: String,
    pub organization_id: String,
    pub project_id: String,
}
operation! {
    UpdateProjectMember { UpdateProjectMemberRequired: role_identifier, target_identifier, target_type, user_identifier, user_type, organization_id, project_id }
    "UpdateProjectMember" -> UpdateProjectMemberOutput {
    0 "roleIdentifier" role_identifier, 1 "targetIdentifier" target_identifier, 2 "targetType" target_type,
    3 "userIdentifier" user_identifier, 4 "userType" user_type, 5 "organizationId" organization_id,
    6 "projectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/organization/{organizationId}/projects/{projectId}/updateMember", body: BodyStyle::Json, } }

/// Response of [`UpdateProjectMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectMemberOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub member: Option<UpdateProjectMemberMember>,
    pub success: Option<bool>,
}
model! { UpdateProjectMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "member" member: UpdateProjectMemberMember,
    3 "success" success: bool
} }

/// In the response of [`UpdateProjectMember`].
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
    0 "gmtCreate" gmt_create: i64, 1 "gmtModified" gmt_modified: i64, 2 "id" id: String,
    3 "roleIdentifier" role_identifier: String, 4 "targetIdentifier" target_identifier: String,
    5 "targetType" target_type: String, 6 "userIdentifier" user_identifier: String, 7 "userType" user_type: String
} }

/// Updates push review on off: `UpdatePushReviewOnOff` of `devops` 2021-06-25.
///
/// POST `/repository/{repositoryId}/settings/trunk_mode`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdatePushReviewOnOff>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushReviewOnOff {
    /// Required.
    pub organization_id: String,
    /// Required.
    pub trunk_mode: bool,
    /// Required.
    pub repository_id: i64,
}
operation! { UpdatePushReviewOnOff(organization_id: String, trunk_mode: bool, repository_id: i64)
    "UpdatePushReviewOnOff" -> UpdatePushReviewOnOffOutput {
    0 "organizationId" organization_id, 1 "trunkMode" trunk_mode, 2 "repositoryId" repository_id
} [
    Mark::new(2, Location::Path, Style::None)
] { path: "/repository/{repositoryId}/settings/trunk_mode", } }

/// Response of [`UpdatePushReviewOnOff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushReviewOnOffOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdatePushReviewOnOffResult>,
    pub success: Option<bool>,
}
model! { UpdatePushReviewOnOffOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: UpdatePushReviewOnOffResult, 3 "success" success: bool
} }

/// In the response of [`UpdatePushReviewOnOff`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushReviewOnOffResult {
    pub result: Option<bool>,
}
model! { UpdatePushReviewOnOffResult {
    0 "result" result: bool
} }

/// Updates push rule: `UpdatePushRule` of `devops` 2021-06-25.
///
/// PUT `/api/v4/projects/{repositoryId}/push_rule/{pushRuleId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdatePushRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushRule {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub rule_infos: Option<Vec<UpdatePushRuleRuleInfos>>,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub push_rule_id: i64,
}
operation! { UpdatePushRule(organization_id: String, repository_id: i64, push_rule_id: i64)
    "UpdatePushRule" -> UpdatePushRuleOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id,
    2 "ruleInfos" rule_infos: Vec<UpdatePushRuleRuleInfos>, 3 "repositoryId" repository_id, 4 "pushRuleId" push_rule_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v4/projects/{repositoryId}/push_rule/{pushRuleId}", body: BodyStyle::Json, } }

/// In the request of [`UpdatePushRule`].
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

/// Response of [`UpdatePushRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushRuleOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdatePushRuleResult>,
    pub success: Option<bool>,
}
model! { UpdatePushRuleOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: UpdatePushRuleResult,
    3 "success" success: bool
} }

/// In the response of [`UpdatePushRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushRuleResult {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub rule_infos: Vec<UpdatePushRuleResultRuleInfos>,
}
model! { UpdatePushRuleResult {
    0 "gmtCreate" gmt_create: String, 1 "gmtModified" gmt_modified: String, 2 "id" id: i64,
    3 "ruleInfos" rule_infos: Vec<UpdatePushRuleResultRuleInfos>
} }

/// In the response of [`UpdatePushRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePushRuleResultRuleInfos {
    pub checker_name: Option<String>,
    pub checker_type: Option<String>,
    pub extra_message: Option<String>,
    pub file_rule_regexes: Vec<String>,
}
model! { UpdatePushRuleResultRuleInfos {
    0 "checkerName" checker_name: String, 1 "checkerType" checker_type: String, 2 "extraMessage" extra_message: String,
    3 "fileRuleRegexes" file_rule_regexes: Vec<String>
} }

/// Updates repository: `UpdateRepository` of `devops` 2021-06-25.
///
/// PUT `/repository/{repositoryId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepository {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
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
    pub project_clone_download_method_list: Option<
        Vec<UpdateRepositoryProjectCloneDownloadMethodList>,
    >,
    pub project_clone_download_role_list: Option<
        Vec<UpdateRepositoryProjectCloneDownloadRoleList>,
    >,
    pub snippets_enabled: Option<bool>,
    pub visibility_level: Option<i64>,
    pub wiki_enabled: Option<bool>,
    /// Required.
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
    Mark::new(19, Location::Path, Style::None)
] { method: "PUT", path: "/repository/{repositoryId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryProjectCloneDownloadMethodList {
    pub allowed: Option<bool>,
    pub permission_code: Option<String>,
}
input! { UpdateRepositoryProjectCloneDownloadMethodList() {
    0 "allowed" allowed: bool, 1 "permissionCode" permission_code: String
} }

/// In the request of [`UpdateRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryProjectCloneDownloadRoleList {
    pub allowed: Option<bool>,
    pub role_code: Option<i64>,
}
input! { UpdateRepositoryProjectCloneDownloadRoleList() {
    0 "allowed" allowed: bool, 1 "roleCode" role_code: i64
} }

/// Response of [`UpdateRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateRepositoryResult>,
    pub success: Option<bool>,
}
model! { UpdateRepositoryOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "result" result: UpdateRepositoryResult,
    3 "success" success: bool
} }

/// In the response of [`UpdateRepository`].
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
    0 "archived" archived: bool, 1 "avatarUrl" avatar_url: String, 2 "buildsEnabled" builds_enabled: bool,
    3 "createdAt" created_at: String, 4 "creatorId" creator_id: i64, 5 "defaultBranch" default_branch: String,
    6 "description" description: String, 7 "httpUrlToRepo" http_url_to_repo: String, 8 "id" id: i64,
    9 "issuesEnabled" issues_enabled: bool, 10 "lastActivityAt" last_activity_at: String,
    11 "mergeRequestsEnabled" merge_requests_enabled: bool, 12 "name" name: String,
    13 "nameWithNamespace" name_with_namespace: String, 14 "namespace" namespace: UpdateRepositoryNamespace,
    15 "path" path: String, 16 "pathWithNamespace" path_with_namespace: String,
    17 "snippetsEnabled" snippets_enabled: bool, 18 "sshUrlToRepo" ssh_url_to_repo: String,
    19 "visibilityLevel" visibility_level: i64, 20 "webUrl" web_url: String, 21 "wikiEnabled" wiki_enabled: bool
} }

/// In the response of [`UpdateRepository`].
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
    0 "avatar" avatar: String, 1 "createdAt" created_at: String, 2 "description" description: String, 3 "id" id: i64,
    4 "name" name: String, 5 "ownerId" owner_id: i64, 6 "path" path: String, 7 "updatedAt" updated_at: String,
    8 "visibilityLevel" visibility_level: i64
} }

/// Updates repository member: `UpdateRepositoryMember` of `devops` 2021-06-25.
///
/// PUT `/repository/{repositoryId}/members/{aliyunPk}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateRepositoryMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryMember {
    /// Secret.
    pub access_token: Option<Secret>,
    /// Required.
    pub organization_id: String,
    pub access_level: Option<i64>,
    pub expire_at: Option<String>,
    pub member_type: Option<String>,
    pub related_id: Option<String>,
    pub related_infos: Option<Vec<UpdateRepositoryMemberRelatedInfos>>,
    /// Required.
    pub repository_id: i64,
    /// Required.
    pub aliyun_pk: String,
}
operation! { UpdateRepositoryMember(organization_id: String, repository_id: i64, aliyun_pk: String)
    "UpdateRepositoryMember" -> UpdateRepositoryMemberOutput {
    0 "accessToken" access_token: Secret, 1 "organizationId" organization_id, 2 "accessLevel" access_level: i64,
    3 "expireAt" expire_at: String, 4 "memberType" member_type: String, 5 "relatedId" related_id: String,
    6 "relatedInfos" related_infos: Vec<UpdateRepositoryMemberRelatedInfos>, 7 "repositoryId" repository_id,
    8 "aliyunPk" aliyun_pk
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "PUT", path: "/repository/{repositoryId}/members/{aliyunPk}", body: BodyStyle::Json, } }

/// In the request of [`UpdateRepositoryMember`].
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

/// Response of [`UpdateRepositoryMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub result: Option<UpdateRepositoryMemberResult>,
    pub success: Option<bool>,
}
model! { UpdateRepositoryMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String,
    2 "result" result: UpdateRepositoryMemberResult, 3 "success" success: bool
} }

/// In the response of [`UpdateRepositoryMember`].
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
    0 "accessLevel" access_level: i64, 1 "avatarUrl" avatar_url: String, 2 "email" email: String,
    3 "expireAt" expire_at: String, 4 "id" id: i64, 5 "memberName" member_name: String,
    6 "memberType" member_type: String, 7 "name" name: String, 8 "sourceId" source_id: i64,
    9 "sourceType" source_type: String, 10 "state" state: String, 11 "username" username: String,
    12 "webUrl" web_url: String
} }

/// Updates resource member: `UpdateResourceMember` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/{resourceType}/{resourceId}/members/{accountId}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateResourceMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceMember {
    /// Required.
    pub role_name: String,
    /// Required.
    pub organization_id: String,
    /// Required. 1 to 999999999999999.
    pub resource_type: String,
    /// Required.
    pub resource_id: i64,
    /// Required.
    pub account_id: String,
}

/// Arguments of [`UpdateResourceMember::new`].
pub struct UpdateResourceMemberRequired {
    pub role_name: String,
    pub organization_id: String,
    pub resource_type: String,
    pub resource_id: i64,
    pub account_id: String,
}
operation! {
    UpdateResourceMember { UpdateResourceMemberRequired: role_name, organization_id, resource_type, resource_id, account_id }
    "UpdateResourceMember" -> UpdateResourceMemberOutput {
    0 "roleName" role_name, 1 "organizationId" organization_id, 2 "resourceType" resource_type,
    3 "resourceId" resource_id, 4 "accountId" account_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/{resourceType}/{resourceId}/members/{accountId}", } }

/// Response of [`UpdateResourceMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceMemberOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateResourceMemberOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Updates test case: `UpdateTestCase` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/testhub/testcase/{testcaseIdentifier}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateTestCase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCase {
    /// Required.
    pub update_workitem_property_request: Vec<
        UpdateTestCaseUpdateWorkitemPropertyRequest,
    >,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub testcase_identifier: String,
}
operation! {
    UpdateTestCase(update_workitem_property_request: Vec<UpdateTestCaseUpdateWorkitemPropertyRequest>, organization_id: String, testcase_identifier: String)
    "UpdateTestCase" -> UpdateTestCaseOutput {
    0 "updateWorkitemPropertyRequest" update_workitem_property_request, 1 "organizationId" organization_id,
    2 "testcaseIdentifier" testcase_identifier
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
]
    { method: "PUT", path: "/organization/{organizationId}/testhub/testcase/{testcaseIdentifier}", body: BodyStyle::Json, } }

/// In the request of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseUpdateWorkitemPropertyRequest {
    /// Required.
    pub field_identifier: Option<String>,
    /// Required.
    pub field_value: Option<String>,
}
input! { UpdateTestCaseUpdateWorkitemPropertyRequest(field_identifier: String, field_value: String) {
    0 "fieldIdentifier" field_identifier: String, 1 "fieldValue" field_value: String
} }

/// Response of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseOutput {
    pub testcase: Option<UpdateTestCaseTestcase>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTestCaseOutput {
    0 "Testcase" testcase: UpdateTestCaseTestcase, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "success" success: bool
} }

/// In the response of [`UpdateTestCase`].
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
    0 "assignedTo" assigned_to: UpdateTestCaseAssignedTo, 1 "categoryIdentifier" category_identifier: String,
    2 "creator" creator: UpdateTestCaseCreator, 3 "detailInfo" detail_info: UpdateTestCaseDetailInfo,
    4 "directory" directory: UpdateTestCaseDirectory, 5 "identifier" identifier: String,
    6 "modifier" modifier: UpdateTestCaseModifier, 7 "spaceIdentifier" space_identifier: String,
    8 "spaceType" space_type: String, 9 "subject" subject: String
} }

/// In the response of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseAssignedTo {
    pub assign_identifier: Option<String>,
    pub name: Option<String>,
    pub tb_role_id: Option<String>,
}
model! { UpdateTestCaseAssignedTo {
    0 "assignIdentifier" assign_identifier: String, 1 "name" name: String, 2 "tbRoleId" tb_role_id: String
} }

/// In the response of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseCreator {
    pub create_identifier: Option<String>,
    pub name: Option<String>,
}
model! { UpdateTestCaseCreator {
    0 "createIdentifier" create_identifier: String, 1 "name" name: String
} }

/// In the response of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseDetailInfo {
    pub expected_result: Option<UpdateTestCaseExpectedResult>,
    pub precondition: Option<UpdateTestCasePrecondition>,
    pub step_content: Option<UpdateTestCaseStepContent>,
    pub step_type: Option<String>,
}
model! { UpdateTestCaseDetailInfo {
    0 "expectedResult" expected_result: UpdateTestCaseExpectedResult,
    1 "precondition" precondition: UpdateTestCasePrecondition, 2 "stepContent" step_content: UpdateTestCaseStepContent,
    3 "stepType" step_type: String
} }

/// In the response of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseExpectedResult {
    pub expect_content: Option<String>,
    pub expect_content_type: Option<String>,
    pub expect_identifier: Option<String>,
}
model! { UpdateTestCaseExpectedResult {
    0 "expectContent" expect_content: String, 1 "expectContentType" expect_content_type: String,
    2 "expectIdentifier" expect_identifier: String
} }

/// In the response of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCasePrecondition {
    pub pre_content: Option<String>,
    pub pre_content_type: Option<String>,
    pub pre_identifier: Option<String>,
}
model! { UpdateTestCasePrecondition {
    0 "preContent" pre_content: String, 1 "preContentType" pre_content_type: String,
    2 "preIdentifier" pre_identifier: String
} }

/// In the response of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseStepContent {
    pub step_content: Option<String>,
    pub step_content_type: Option<String>,
    pub step_identifier: Option<String>,
}
model! { UpdateTestCaseStepContent {
    0 "stepContent" step_content: String, 1 "stepContentType" step_content_type: String,
    2 "stepIdentifier" step_identifier: String
} }

/// In the response of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseDirectory {
    pub child_identifier: Option<String>,
    pub directory_identifier: Option<String>,
    pub name: Option<String>,
    pub path_name: Vec<String>,
}
model! { UpdateTestCaseDirectory {
    0 "childIdentifier" child_identifier: String, 1 "directoryIdentifier" directory_identifier: String,
    2 "name" name: String, 3 "pathName" path_name: Vec<String>
} }

/// In the response of [`UpdateTestCase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestCaseModifier {
    pub modify_identifier: Option<String>,
    pub name: Option<String>,
}
model! { UpdateTestCaseModifier {
    0 "modifyIdentifier" modify_identifier: String, 1 "name" name: String
} }

/// Updates test result: `UpdateTestResult` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/testhub/testplan/{testPlanIdentifier}/testresult/{testcaseIdentifier}`. Changes
/// data. See <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateTestResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestResult {
    pub executor: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub test_plan_identifier: String,
    /// Required.
    pub testcase_identifier: String,
}
operation! { UpdateTestResult(organization_id: String, test_plan_identifier: String, testcase_identifier: String)
    "UpdateTestResult" -> UpdateTestResultOutput {
    0 "executor" executor: String, 1 "status" status: String, 2 "organizationId" organization_id,
    3 "testPlanIdentifier" test_plan_identifier, 4 "testcaseIdentifier" testcase_identifier
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PUT", path: "/organization/{organizationId}/testhub/testplan/{testPlanIdentifier}/testresult/{testcaseIdentifier}", body: BodyStyle::Json, } }

/// Response of [`UpdateTestResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTestResultOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTestResultOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "success" success: bool
} }

/// Updates variable group: `UpdateVariableGroup` of `devops` 2021-06-25.
///
/// PUT `/organization/{organizationId}/variableGroups/{id}`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateVariableGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVariableGroup {
    pub description: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub variables: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub id: i64,
}
operation! { UpdateVariableGroup(name: String, variables: String, organization_id: String, id: i64)
    "UpdateVariableGroup" -> UpdateVariableGroupOutput {
    0 "description" description: String, 1 "name" name, 2 "variables" variables, 3 "organizationId" organization_id,
    4 "id" id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/organization/{organizationId}/variableGroups/{id}", } }

/// Response of [`UpdateVariableGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVariableGroupOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateVariableGroupOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool
} }

/// Updates work item: `UpdateWorkItem` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitems/update`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateWorkItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkItem {
    /// Required.
    pub field_type: String,
    /// Required.
    pub identifier: String,
    /// Required.
    pub property_key: String,
    /// Required.
    pub property_value: String,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`UpdateWorkItem::new`].
pub struct UpdateWorkItemRequired {
    pub field_type: String,
    pub identifier: String,
    pub property_key: String,
    pub property_value: String,
    pub organization_id: String,
}
operation! {
    UpdateWorkItem { UpdateWorkItemRequired: field_type, identifier, property_key, property_value, organization_id }
    "UpdateWorkItem" -> UpdateWorkItemOutput {
    0 "fieldType" field_type, 1 "identifier" identifier, 2 "propertyKey" property_key, 3 "propertyValue" property_value,
    4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitems/update", body: BodyStyle::Json, } }

/// Response of [`UpdateWorkItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkItemOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
    pub workitem: Option<UpdateWorkItemWorkitem>,
}
model! { UpdateWorkItemOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: bool,
    3 "workitem" workitem: UpdateWorkItemWorkitem
} }

/// In the response of [`UpdateWorkItem`].
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
    0 "assignedTo" assigned_to: String, 1 "categoryIdentifier" category_identifier: String, 2 "creator" creator: String,
    3 "document" document: String, 4 "documentFormat" document_format: String, 5 "gmtCreate" gmt_create: i64,
    6 "gmtModified" gmt_modified: i64, 7 "identifier" identifier: String, 8 "logicalStatus" logical_status: String,
    9 "modifier" modifier: String, 10 "parentIdentifier" parent_identifier: String,
    11 "serialNumber" serial_number: String, 12 "spaceIdentifier" space_identifier: String,
    13 "spaceName" space_name: String, 14 "spaceType" space_type: String,
    15 "sprintIdentifier" sprint_identifier: String, 16 "status" status: String,
    17 "statusIdentifier" status_identifier: String, 18 "statusStageIdentifier" status_stage_identifier: String,
    19 "subject" subject: String, 20 "updateStatusAt" update_status_at: i64,
    21 "workitemTypeIdentifier" workitem_type_identifier: String
} }

/// Updates workitem comment: `UpdateWorkitemComment` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitems/commentUpdate`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateWorkitemComment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemComment {
    /// Required.
    pub comment_id: i64,
    /// Required.
    pub content: String,
    /// Required.
    pub format_type: String,
    /// Required.
    pub workitem_identifier: String,
    /// Required.
    pub organization_id: String,
}

/// Arguments of [`UpdateWorkitemComment::new`].
pub struct UpdateWorkitemCommentRequired {
    pub comment_id: i64,
    pub content: String,
    pub format_type: String,
    pub workitem_identifier: String,
    pub organization_id: String,
}
operation! {
    UpdateWorkitemComment { UpdateWorkitemCommentRequired: comment_id, content, format_type, workitem_identifier, organization_id }
    "UpdateWorkitemComment" -> UpdateWorkitemCommentOutput {
    0 "commentId" comment_id, 1 "content" content, 2 "formatType" format_type,
    3 "workitemIdentifier" workitem_identifier, 4 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitems/commentUpdate", body: BodyStyle::Json, } }

/// Response of [`UpdateWorkitemComment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemCommentOutput {
    pub comment: Option<UpdateWorkitemCommentComment>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { UpdateWorkitemCommentOutput {
    0 "comment" comment: UpdateWorkitemCommentComment, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "success" success: String
} }

/// In the response of [`UpdateWorkitemComment`].
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
    0 "content" content: String, 1 "createTime" create_time: i64, 2 "formatType" format_type: String, 3 "id" id: String,
    4 "isTop" is_top: bool, 5 "modifiedTime" modified_time: i64, 6 "parentId" parent_id: i64,
    7 "targetIdentifier" target_identifier: String, 8 "targetType" target_type: String, 9 "topTime" top_time: i64,
    10 "user" user: UpdateWorkitemCommentUser
} }

/// In the response of [`UpdateWorkitemComment`].
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
    0 "account" account: String, 1 "avatar" avatar: String, 2 "displayName" display_name: String,
    3 "identifier" identifier: String, 4 "nickName" nick_name: String, 5 "realName" real_name: String
} }

/// Updates workitem field: `UpdateWorkitemField` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitems/updateWorkitemField`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/UpdateWorkitemField>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemField {
    /// Required.
    pub update_workitem_property_request: Vec<
        UpdateWorkitemFieldUpdateWorkitemPropertyRequest,
    >,
    /// Required.
    pub workitem_identifier: String,
    /// Required.
    pub organization_id: String,
}
operation! {
    UpdateWorkitemField(update_workitem_property_request: Vec<UpdateWorkitemFieldUpdateWorkitemPropertyRequest>, workitem_identifier: String, organization_id: String)
    "UpdateWorkitemField" -> UpdateWorkitemFieldOutput {
    0 "updateWorkitemPropertyRequest" update_workitem_property_request, 1 "workitemIdentifier" workitem_identifier,
    2 "organizationId" organization_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitems/updateWorkitemField", body: BodyStyle::Json, } }

/// In the request of [`UpdateWorkitemField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemFieldUpdateWorkitemPropertyRequest {
    /// Required.
    pub field_identifier: Option<String>,
    /// Required.
    pub field_value: Option<String>,
}
input! { UpdateWorkitemFieldUpdateWorkitemPropertyRequest(field_identifier: String, field_value: String) {
    0 "fieldIdentifier" field_identifier: String, 1 "fieldValue" field_value: String
} }

/// Response of [`UpdateWorkitemField`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkitemFieldOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
    pub workitem: Option<UpdateWorkitemFieldWorkitem>,
}
model! { UpdateWorkitemFieldOutput {
    0 "errorCode" error_code: String, 1 "errorMsg" error_msg: String, 2 "success" success: bool,
    3 "workitem" workitem: UpdateWorkitemFieldWorkitem
} }

/// In the response of [`UpdateWorkitemField`].
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
    0 "assignedTo" assigned_to: String, 1 "categoryIdentifier" category_identifier: String, 2 "creator" creator: String,
    3 "document" document: String, 4 "gmtCreate" gmt_create: i64, 5 "gmtModified" gmt_modified: i64,
    6 "identifier" identifier: String, 7 "logicalStatus" logical_status: String, 8 "modifier" modifier: String,
    9 "parentIdentifier" parent_identifier: String, 10 "serialNumber" serial_number: String,
    11 "spaceIdentifier" space_identifier: String, 12 "spaceName" space_name: String, 13 "spaceType" space_type: String,
    14 "sprintIdentifier" sprint_identifier: String, 15 "status" status: String,
    16 "statusIdentifier" status_identifier: String, 17 "statusStageIdentifier" status_stage_identifier: String,
    18 "subject" subject: String, 19 "updateStatusAt" update_status_at: i64,
    20 "workitemTypeIdentifier" workitem_type_identifier: String
} }

/// `WorkitemAttachmentCreate` of `devops` 2021-06-25.
///
/// POST `/organization/{organizationId}/workitem/{workitemIdentifier}/attachment`. Changes data. See
/// <https://api.alibabacloud.com/document/devops/2021-06-25/WorkitemAttachmentCreate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkitemAttachmentCreate {
    /// Required.
    pub file_key: String,
    /// Required.
    pub original_filename: String,
    /// Required.
    pub organization_id: String,
    /// Required.
    pub workitem_identifier: String,
}
operation! {
    WorkitemAttachmentCreate(file_key: String, original_filename: String, organization_id: String, workitem_identifier: String)
    "WorkitemAttachmentCreate" -> WorkitemAttachmentCreateOutput {
    0 "fileKey" file_key, 1 "originalFilename" original_filename, 2 "organizationId" organization_id,
    3 "workitemIdentifier" workitem_identifier
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/organization/{organizationId}/workitem/{workitemIdentifier}/attachment", body: BodyStyle::Json, } }

/// Response of [`WorkitemAttachmentCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkitemAttachmentCreateOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<String>,
}
model! { WorkitemAttachmentCreateOutput {
    0 "errorCode" error_code: String, 1 "errorMessage" error_message: String, 2 "success" success: String
} }

#[cfg(feature = "unstable-registry")]
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
