//! `cloudstudio` 2023-05-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "cloudstudio", version: "2023-05-08", code: "cloudstudio", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub name: String,
    pub description: Option<String>,
    pub specs: Option<String>,
    pub image: Option<String>,
    pub repository: Option<GitRepository>,
    pub envs: Option<Vec<Env>>,
    pub extensions: Option<Vec<String>>,
    pub lifecycle: Option<LifeCycle>,
    pub tenant_app_id: Option<i64>,
    pub tenant_uin: Option<String>,
    pub tenant_uniq_vpc_id: Option<String>,
    pub tenant_subnet_id: Option<String>,
    pub region: Option<String>,
}
operation! { CreateWorkspace(name: String) "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "Name" name, 1 "Description" description: String, 2 "Specs" specs: String, 3 "Image" image: String,
    4 "Repository" repository: GitRepository, 5 "Envs" envs: Vec<Env>, 6 "Extensions" extensions: Vec<String>,
    7 "Lifecycle" lifecycle: LifeCycle, 8 "TenantAppId" tenant_app_id: i64, 9 "TenantUin" tenant_uin: String,
    10 "TenantUniqVpcId" tenant_uniq_vpc_id: String, 11 "TenantSubnetId" tenant_subnet_id: String,
    12 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitRepository {
    pub url: Option<String>,
    pub branch: Option<String>,
}
input! { GitRepository(url: String) {
    0 "Url" url: String, 1 "Branch" branch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Env {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Env(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifeCycle {
    pub init: Option<Vec<LifeCycleCommand>>,
    pub start: Option<Vec<LifeCycleCommand>>,
    pub destroy: Option<Vec<LifeCycleCommand>>,
}
input! { LifeCycle() {
    0 "Init" init: Vec<LifeCycleCommand>, 1 "Start" start: Vec<LifeCycleCommand>,
    2 "Destroy" destroy: Vec<LifeCycleCommand>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifeCycleCommand {
    pub name: Option<String>,
    pub command: Option<String>,
}
input! { LifeCycleCommand(name: String, command: String) {
    0 "Name" name: String, 1 "Command" command: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub space_key: Option<String>,
    pub name: Option<String>,
}
model! { CreateWorkspaceOutput {
    0 "SpaceKey" space_key, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceToken {
    pub space_key: String,
    pub token_expired_limit_sec: Option<u64>,
    pub policies: Option<Vec<String>>,
}
operation! { CreateWorkspaceToken(space_key: String) "CreateWorkspaceToken" -> CreateWorkspaceTokenOutput {
    0 "SpaceKey" space_key, 1 "TokenExpiredLimitSec" token_expired_limit_sec: u64, 2 "Policies" policies: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceTokenOutput {
    pub token: Option<Secret>,
    pub expired_time: Option<String>,
}
model! { CreateWorkspaceTokenOutput {
    0 "Token" token, 1 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfig {
    pub name: String,
}
operation! { DescribeConfig(name: String) "DescribeConfig" -> DescribeConfigOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOutput {
    pub data: Option<String>,
}
model! { DescribeConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub images: Option<Vec<Image>>,
}
model! { DescribeImagesOutput {
    0 "Images" images
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub name: Option<String>,
    pub repository: Option<String>,
    pub tags: Option<Vec<String>>,
}
model! { Image {
    0 "Name" name, 1 "Repository" repository, 2 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaces {
    pub name: Option<String>,
}
operation! { DescribeWorkspaces() "DescribeWorkspaces" -> DescribeWorkspacesOutput {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspacesOutput {
    pub data: Option<Vec<WorkspaceStatusInfo>>,
}
model! { DescribeWorkspacesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceStatusInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub space_key: Option<String>,
    pub status: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub icon: Option<String>,
    pub status_reason: Option<String>,
    pub description: Option<String>,
    pub workspace_type: Option<String>,
    pub version_control_url: Option<String>,
    pub version_control_ref: Option<String>,
    pub last_ops_date: Option<String>,
    pub create_date: Option<String>,
}
model! { WorkspaceStatusInfo {
    0 "Id" id, 1 "Name" name, 2 "SpaceKey" space_key, 3 "Status" status, 4 "Cpu" cpu, 5 "Memory" memory, 6 "Icon" icon,
    7 "StatusReason" status_reason, 8 "Description" description, 9 "WorkspaceType" workspace_type,
    10 "VersionControlUrl" version_control_url, 11 "VersionControlRef" version_control_ref,
    12 "LastOpsDate" last_ops_date, 13 "CreateDate" create_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkspace {
    pub space_key: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub specs: Option<String>,
    pub envs: Option<Vec<Env>>,
    pub extensions: Option<Vec<String>>,
    pub lifecycle: Option<LifeCycle>,
}
operation! { ModifyWorkspace(space_key: String) "ModifyWorkspace" -> Empty {
    0 "SpaceKey" space_key, 1 "Name" name: String, 2 "Description" description: String, 3 "Specs" specs: String,
    4 "Envs" envs: Vec<Env>, 5 "Extensions" extensions: Vec<String>, 6 "Lifecycle" lifecycle: LifeCycle
} }

pub type ModifyWorkspaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkspace {
    pub space_key: String,
}
operation! { RemoveWorkspace(space_key: String) "RemoveWorkspace" -> Empty {
    0 "SpaceKey" space_key
} }

pub type RemoveWorkspaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWorkspace {
    pub space_key: String,
}
operation! { RunWorkspace(space_key: String) "RunWorkspace" -> Empty {
    0 "SpaceKey" space_key
} }

pub type RunWorkspaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWorkspace {
    pub space_key: String,
}
operation! { StopWorkspace(space_key: String) "StopWorkspace" -> Empty {
    0 "SpaceKey" space_key
} }

pub type StopWorkspaceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_WORKSPACE_NAME_DUPLICATE: &str = "FailedOperation.WorkspaceNameDuplicate";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
}

#[cfg(feature = "reflect")]
register! {
    CreateWorkspace, CreateWorkspaceToken, DescribeConfig, DescribeImages, DescribeWorkspaces, ModifyWorkspace,
    RemoveWorkspace, RunWorkspace, StopWorkspace
}
