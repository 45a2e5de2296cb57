//! `cloudstudio` of Tencent Cloud, API version 2023-05-08.
//!
//! Endpoint: `cloudstudio.tencentcloudapi.com`, or `cloudstudio.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cloudstudio::DescribeImages};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeImages::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cloudstudio",
    "2023-05-08",
    "cloudstudio",
    &Endpoints::NONE,
);

/// Creates workspace: `CreateWorkspace` of `cloudstudio` 2023-05-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08&Action=CreateWorkspace>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// Required.
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

/// In the request of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitRepository {
    /// Required.
    pub url: Option<String>,
    pub branch: Option<String>,
}
input! { GitRepository(url: String) {
    0 "Url" url: String, 1 "Branch" branch: String
} }

/// In the request of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Env {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Env(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateWorkspace`].
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

/// In the request of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifeCycleCommand {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub command: Option<String>,
}
input! { LifeCycleCommand(name: String, command: String) {
    0 "Name" name: String, 1 "Command" command: String
} }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub space_key: Option<String>,
    pub name: Option<String>,
}
model! { CreateWorkspaceOutput {
    0 "SpaceKey" space_key: String, 1 "Name" name: String
} }

/// Creates workspace token: `CreateWorkspaceToken` of `cloudstudio` 2023-05-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08&Action=CreateWorkspaceToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceToken {
    /// Required.
    pub space_key: String,
    pub token_expired_limit_sec: Option<i64>,
    pub policies: Option<Vec<String>>,
}
operation! { CreateWorkspaceToken(space_key: String) "CreateWorkspaceToken" -> CreateWorkspaceTokenOutput {
    0 "SpaceKey" space_key, 1 "TokenExpiredLimitSec" token_expired_limit_sec: i64, 2 "Policies" policies: Vec<String>
} }

/// Response of [`CreateWorkspaceToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
    pub expired_time: Option<String>,
}
model! { CreateWorkspaceTokenOutput {
    0 "Token" token: Secret, 1 "ExpiredTime" expired_time: String
} }

/// Describes config: `DescribeConfig` of `cloudstudio` 2023-05-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08&Action=DescribeConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfig {
    /// Required.
    pub name: String,
}
operation! { DescribeConfig(name: String) "DescribeConfig" -> DescribeConfigOutput {
    0 "Name" name
} }

/// Response of [`DescribeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOutput {
    pub data: Option<String>,
}
model! { DescribeConfigOutput {
    0 "Data" data: String
} }

/// Describes images: `DescribeImages` of `cloudstudio` 2023-05-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08&Action=DescribeImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {} }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub images: Vec<Image>,
}
model! { DescribeImagesOutput {
    0 "Images" images: Vec<Image>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub name: Option<String>,
    pub repository: Option<String>,
    pub tags: Vec<String>,
}
model! { Image {
    0 "Name" name: String, 1 "Repository" repository: String, 2 "Tags" tags: Vec<String>
} }

/// Describes workspaces: `DescribeWorkspaces` of `cloudstudio` 2023-05-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08&Action=DescribeWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspaces {
    pub name: Option<String>,
}
operation! { DescribeWorkspaces() "DescribeWorkspaces" -> DescribeWorkspacesOutput {
    0 "Name" name: String
} }

/// Response of [`DescribeWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkspacesOutput {
    pub data: Vec<WorkspaceStatusInfo>,
}
model! { DescribeWorkspacesOutput {
    0 "Data" data: Vec<WorkspaceStatusInfo>
} }

/// In the response of [`DescribeWorkspaces`].
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
    0 "Id" id: i64, 1 "Name" name: String, 2 "SpaceKey" space_key: String, 3 "Status" status: String, 4 "Cpu" cpu: i64,
    5 "Memory" memory: i64, 6 "Icon" icon: String, 7 "StatusReason" status_reason: String,
    8 "Description" description: String, 9 "WorkspaceType" workspace_type: String,
    10 "VersionControlUrl" version_control_url: String, 11 "VersionControlRef" version_control_ref: String,
    12 "LastOpsDate" last_ops_date: String, 13 "CreateDate" create_date: String
} }

/// Modifies workspace: `ModifyWorkspace` of `cloudstudio` 2023-05-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08&Action=ModifyWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkspace {
    /// Required.
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

/// Response of [`ModifyWorkspace`]: empty.
pub type ModifyWorkspaceOutput = Empty;

/// Removes workspace: `RemoveWorkspace` of `cloudstudio` 2023-05-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08&Action=RemoveWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkspace {
    /// Required.
    pub space_key: String,
}
operation! { RemoveWorkspace(space_key: String) "RemoveWorkspace" -> Empty {
    0 "SpaceKey" space_key
} }

/// Response of [`RemoveWorkspace`]: empty.
pub type RemoveWorkspaceOutput = Empty;

/// Runs workspace: `RunWorkspace` of `cloudstudio` 2023-05-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08&Action=RunWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWorkspace {
    /// Required.
    pub space_key: String,
}
operation! { RunWorkspace(space_key: String) "RunWorkspace" -> Empty {
    0 "SpaceKey" space_key
} }

/// Response of [`RunWorkspace`]: empty.
pub type RunWorkspaceOutput = Empty;

/// Stops workspace: `StopWorkspace` of `cloudstudio` 2023-05-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cloudstudio&Version=2023-05-08&Action=StopWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWorkspace {
    /// Required.
    pub space_key: String,
}
operation! { StopWorkspace(space_key: String) "StopWorkspace" -> Empty {
    0 "SpaceKey" space_key
} }

/// Response of [`StopWorkspace`]: empty.
pub type StopWorkspaceOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_WORKSPACE_NAME_DUPLICATE "FailedOperation.WorkspaceNameDuplicate",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateWorkspace, CreateWorkspaceToken, DescribeConfig, DescribeImages, DescribeWorkspaces, ModifyWorkspace,
    RemoveWorkspace, RunWorkspace, StopWorkspace
}
