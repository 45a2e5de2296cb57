//! `mpserverless` of Alibaba Cloud, API version 2019-06-15.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/MPServerless/2019-06-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, mpserverless::DescribeFCOpenStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFCOpenStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "mpserverless.aliyuncs.com")],
    &[("cn-shanghai", "mpserverless-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "mpserverless",
    "2019-06-15",
    "mpserverless",
    &ENDPOINTS,
);

/// Adds cors domain: `AddCorsDomain` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/AddCorsDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCorsDomain {
    /// Required. 1 to 253 characters.
    pub domain: String,
    /// Required.
    pub space_id: String,
}
operation! { AddCorsDomain(domain: String, space_id: String) "AddCorsDomain" -> AddCorsDomainOutput {
    0 "Domain" domain, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AddCorsDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCorsDomainOutput {
    pub domain_id: Option<String>,
}
model! { AddCorsDomainOutput {
    0 "DomainId" domain_id: String
} }

/// Adds dingtalk open platform config: `AddDingtalkOpenPlatformConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/AddDingtalkOpenPlatformConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDingtalkOpenPlatformConfig {
    /// Required. At most 64 characters.
    pub app_id: String,
    /// Required. Secret. At most 200 characters.
    pub app_secret: Secret,
    /// Required.
    pub space_id: String,
}
operation! { AddDingtalkOpenPlatformConfig(app_id: String, app_secret: Secret, space_id: String)
    "AddDingtalkOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "AppSecret" app_secret, 2 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`AddDingtalkOpenPlatformConfig`]: empty.
pub type AddDingtalkOpenPlatformConfigOutput = Empty;

/// Attaches web hosting certificate: `AttachWebHostingCertificate` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/AttachWebHostingCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWebHostingCertificate {
    pub cert_name: Option<String>,
    /// Required.
    pub cert_type: String,
    /// Required.
    pub domain: String,
    /// Required. Secret.
    pub private_key: Secret,
    /// Required.
    pub server_certificate: String,
    /// Required.
    pub space_id: String,
}

/// Arguments of [`AttachWebHostingCertificate::new`].
pub struct AttachWebHostingCertificateRequired {
    pub cert_type: String,
    pub domain: String,
    pub private_key: Secret,
    pub server_certificate: String,
    pub space_id: String,
}
operation! {
    AttachWebHostingCertificate { AttachWebHostingCertificateRequired: cert_type, domain, private_key, server_certificate, space_id }
    "AttachWebHostingCertificate" -> AttachWebHostingCertificateOutput {
    0 "CertName" cert_name: String, 1 "CertType" cert_type, 2 "Domain" domain, 3 "PrivateKey" private_key,
    4 "ServerCertificate" server_certificate, 5 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AttachWebHostingCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWebHostingCertificateOutput {
    pub data: Option<bool>,
}
model! { AttachWebHostingCertificateOutput {
    0 "Data" data: bool
} }

/// Batches delete web hosting files: `BatchDeleteWebHostingFiles` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/BatchDeleteWebHostingFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteWebHostingFiles {
    /// Required.
    pub file_paths: Vec<String>,
    /// Required.
    pub space_id: String,
}
operation! { BatchDeleteWebHostingFiles(file_paths: Vec<String>, space_id: String)
    "BatchDeleteWebHostingFiles" -> BatchDeleteWebHostingFilesOutput {
    0 "FilePaths" file_paths, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`BatchDeleteWebHostingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteWebHostingFilesOutput {
    pub data: Option<bool>,
}
model! { BatchDeleteWebHostingFilesOutput {
    0 "Data" data: bool
} }

/// Binds web hosting custom domain: `BindWebHostingCustomDomain` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/BindWebHostingCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindWebHostingCustomDomain {
    /// Required.
    pub custom_domain: String,
    /// Required.
    pub space_id: String,
}
operation! { BindWebHostingCustomDomain(custom_domain: String, space_id: String)
    "BindWebHostingCustomDomain" -> BindWebHostingCustomDomainOutput {
    0 "CustomDomain" custom_domain, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`BindWebHostingCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindWebHostingCustomDomainOutput {
    pub data: Option<bool>,
}
model! { BindWebHostingCustomDomainOutput {
    0 "Data" data: bool
} }

/// Checks mp serverless role exists: `CheckMpServerlessRoleExists` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/CheckMpServerlessRoleExists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMpServerlessRoleExists {
    /// Required.
    pub role_name: String,
}
operation! { CheckMpServerlessRoleExists(role_name: String)
    "CheckMpServerlessRoleExists" -> CheckMpServerlessRoleExistsOutput {
    0 "RoleName" role_name
} }

/// Response of [`CheckMpServerlessRoleExists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMpServerlessRoleExistsOutput {
    pub exists: Option<bool>,
}
model! { CheckMpServerlessRoleExistsOutput {
    0 "Exists" exists: bool
} }

/// Creates db export task: `CreateDBExportTask` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/CreateDBExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBExportTask {
    /// Required.
    pub collection: String,
    pub fields: Option<String>,
    /// Required.
    pub file_type: String,
    /// Required.
    pub space_id: String,
}
operation! { CreateDBExportTask(collection: String, file_type: String, space_id: String)
    "CreateDBExportTask" -> CreateDBExportTaskOutput {
    0 "Collection" collection, 1 "Fields" fields: String, 2 "FileType" file_type, 3 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateDBExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBExportTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDBExportTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates db import task: `CreateDBImportTask` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/CreateDBImportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBImportTask {
    /// Required.
    pub collection: String,
    /// Required.
    pub file_type: String,
    pub mode: Option<String>,
    /// Required.
    pub space_id: String,
}
operation! { CreateDBImportTask(collection: String, file_type: String, space_id: String)
    "CreateDBImportTask" -> CreateDBImportTaskOutput {
    0 "Collection" collection, 1 "FileType" file_type, 2 "Mode" mode: String, 3 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateDBImportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBImportTaskOutput {
    pub access_key_id: Option<String>,
    pub expire_time: Option<String>,
    pub file_key: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub task_id: Option<String>,
}
model! { CreateDBImportTaskOutput {
    0 "AccessKeyId" access_key_id: String, 1 "ExpireTime" expire_time: String, 2 "FileKey" file_key: String,
    3 "Host" host: String, 4 "Policy" policy: String, 5 "Signature" signature: Secret, 6 "TaskId" task_id: String
} }

/// Creates db restore task: `CreateDBRestoreTask` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/CreateDBRestoreTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBRestoreTask {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub new_collections: String,
    /// Required.
    pub origin_collections: String,
    /// Required.
    pub space_id: String,
}
operation! {
    CreateDBRestoreTask(backup_id: String, new_collections: String, origin_collections: String, space_id: String)
    "CreateDBRestoreTask" -> CreateDBRestoreTaskOutput {
    0 "BackupId" backup_id, 1 "NewCollections" new_collections, 2 "OriginCollections" origin_collections,
    3 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateDBRestoreTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBRestoreTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDBRestoreTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates function: `CreateFunction` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/CreateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    /// At most 128 characters.
    pub desc: Option<String>,
    /// 128 to 2048.
    pub memory: Option<i64>,
    /// Required.
    pub name: String,
    pub runtime: Option<String>,
    /// Required.
    pub space_id: String,
    /// 1 to 7200.
    pub timeout: Option<i64>,
}
operation! { CreateFunction(name: String, space_id: String) "CreateFunction" -> CreateFunctionOutput {
    0 "Desc" desc: String, 1 "Memory" memory: i64, 2 "Name" name, 3 "Runtime" runtime: String, 4 "SpaceId" space_id,
    5 "Timeout" timeout: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionOutput {
    pub created_at: Option<String>,
    pub desc: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub spec: Option<CreateFunctionSpec>,
}
model! { CreateFunctionOutput {
    0 "CreatedAt" created_at: String, 1 "Desc" desc: String, 2 "ModifiedAt" modified_at: String, 3 "Name" name: String,
    4 "Spec" spec: CreateFunctionSpec
} }

/// In the response of [`CreateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionSpec {
    pub instance_concurrency: Option<String>,
    pub memory: Option<String>,
    pub runtime: Option<String>,
    pub timeout: Option<String>,
}
model! { CreateFunctionSpec {
    0 "InstanceConcurrency" instance_concurrency: String, 1 "Memory" memory: String, 2 "Runtime" runtime: String,
    3 "Timeout" timeout: String
} }

/// Creates function deployment: `CreateFunctionDeployment` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/CreateFunctionDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionDeployment {
    /// Required.
    pub name: String,
    /// Required.
    pub space_id: String,
}
operation! { CreateFunctionDeployment(name: String, space_id: String)
    "CreateFunctionDeployment" -> CreateFunctionDeploymentOutput {
    0 "Name" name, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateFunctionDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionDeploymentOutput {
    pub deployment_id: Option<String>,
    /// Secret.
    pub upload_signed_url: Option<Secret>,
}
model! { CreateFunctionDeploymentOutput {
    0 "DeploymentId" deployment_id: String, 1 "UploadSignedUrl" upload_signed_url: Secret
} }

/// Creates space: `CreateSpace` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/CreateSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpace {
    /// At most 128 characters.
    pub desc: Option<String>,
    pub name: Option<String>,
    /// 1 to 9223372036854775807.
    pub workspace_id: Option<i64>,
}
operation! { CreateSpace() "CreateSpace" -> CreateSpaceOutput {
    0 "Desc" desc: String, 1 "Name" name: String, 2 "WorkspaceId" workspace_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceOutput {
    pub space_id: Option<String>,
}
model! { CreateSpaceOutput {
    0 "SpaceId" space_id: String
} }

/// Creates space with order: `CreateSpaceWithOrder` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/CreateSpaceWithOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceWithOrder {
    /// At most 128 characters.
    pub desc: Option<String>,
    /// Required.
    pub name: String,
    pub package_version: Option<String>,
    pub period: Option<i64>,
    /// Required.
    pub subscription_type: String,
    pub use_coupon: Option<bool>,
}
operation! { CreateSpaceWithOrder(name: String, subscription_type: String)
    "CreateSpaceWithOrder" -> CreateSpaceWithOrderOutput {
    0 "Desc" desc: String, 1 "Name" name, 2 "PackageVersion" package_version: String, 3 "Period" period: i64,
    4 "SubscriptionType" subscription_type, 5 "UseCoupon" use_coupon: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateSpaceWithOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceWithOrderOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub space_id: Option<String>,
}
model! { CreateSpaceWithOrderOutput {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String, 2 "SpaceId" space_id: String
} }

/// Deletes ant open platform config: `DeleteAntOpenPlatformConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteAntOpenPlatformConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntOpenPlatformConfig {
    /// Required.
    pub app_id: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteAntOpenPlatformConfig(app_id: String, space_id: String) "DeleteAntOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteAntOpenPlatformConfig`]: empty.
pub type DeleteAntOpenPlatformConfigOutput = Empty;

/// Deletes cors domain: `DeleteCorsDomain` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteCorsDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCorsDomain {
    /// Required.
    pub domain_id: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteCorsDomain(domain_id: String, space_id: String) "DeleteCorsDomain" -> Empty {
    0 "DomainId" domain_id, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteCorsDomain`]: empty.
pub type DeleteCorsDomainOutput = Empty;

/// Deletes db collection: `DeleteDBCollection` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteDBCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBCollection {
    /// Required.
    pub body: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteDBCollection(body: String, space_id: String) "DeleteDBCollection" -> Empty {
    0 "Body" body, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDBCollection`]: empty.
pub type DeleteDBCollectionOutput = Empty;

/// Deletes dingtalk open platform config: `DeleteDingtalkOpenPlatformConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteDingtalkOpenPlatformConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDingtalkOpenPlatformConfig {
    /// Required.
    pub app_id: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteDingtalkOpenPlatformConfig(app_id: String, space_id: String)
    "DeleteDingtalkOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDingtalkOpenPlatformConfig`]: empty.
pub type DeleteDingtalkOpenPlatformConfigOutput = Empty;

/// Deletes file: `DeleteFile` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    /// Required.
    pub id: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteFile(id: String, space_id: String) "DeleteFile" -> Empty {
    0 "Id" id, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteFile`]: empty.
pub type DeleteFileOutput = Empty;

/// Deletes function: `DeleteFunction` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    /// Required.
    pub name: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteFunction(name: String, space_id: String) "DeleteFunction" -> Empty {
    0 "Name" name, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteFunction`]: empty.
pub type DeleteFunctionOutput = Empty;

/// Deletes space: `DeleteSpace` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpace {
    /// Required.
    pub space_id: String,
}
operation! { DeleteSpace(space_id: String) "DeleteSpace" -> Empty {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteSpace`]: empty.
pub type DeleteSpaceOutput = Empty;

/// Deletes web hosting certificate: `DeleteWebHostingCertificate` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteWebHostingCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHostingCertificate {
    /// Required.
    pub domain: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteWebHostingCertificate(domain: String, space_id: String)
    "DeleteWebHostingCertificate" -> DeleteWebHostingCertificateOutput {
    0 "Domain" domain, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteWebHostingCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHostingCertificateOutput {
    pub data: Option<bool>,
}
model! { DeleteWebHostingCertificateOutput {
    0 "Data" data: bool
} }

/// Deletes web hosting file: `DeleteWebHostingFile` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteWebHostingFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHostingFile {
    /// Required.
    pub file_path: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteWebHostingFile(file_path: String, space_id: String)
    "DeleteWebHostingFile" -> DeleteWebHostingFileOutput {
    0 "FilePath" file_path, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteWebHostingFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHostingFileOutput {
    pub data: Option<bool>,
}
model! { DeleteWebHostingFileOutput {
    0 "Data" data: bool
} }

/// Deletes wechat open platform config: `DeleteWechatOpenPlatformConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeleteWechatOpenPlatformConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWechatOpenPlatformConfig {
    /// Required.
    pub app_id: String,
    /// Required.
    pub space_id: String,
}
operation! { DeleteWechatOpenPlatformConfig(app_id: String, space_id: String)
    "DeleteWechatOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteWechatOpenPlatformConfig`]: empty.
pub type DeleteWechatOpenPlatformConfigOutput = Empty;

/// Deploys function: `DeployFunction` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DeployFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployFunction {
    /// Required.
    pub deployment_id: String,
    /// Required.
    pub space_id: String,
}
operation! { DeployFunction(deployment_id: String, space_id: String) "DeployFunction" -> Empty {
    0 "DeploymentId" deployment_id, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeployFunction`]: empty.
pub type DeployFunctionOutput = Empty;

/// Describes cdn domain: `DescribeCdnDomain` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeCdnDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomain {
    /// Required.
    pub space_id: String,
    pub tenant_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { DescribeCdnDomain(space_id: String, r#type: String) "DescribeCdnDomain" -> DescribeCdnDomainOutput {
    0 "SpaceId" space_id, 1 "TenantId" tenant_id: String, 2 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainOutput {
    pub auth_config: Option<DescribeCdnDomainAuthConfig>,
    pub cors_config: Option<DescribeCdnDomainCorsConfig>,
    pub domain_name: Option<String>,
    pub ip_config: Option<DescribeCdnDomainIpConfig>,
    pub referer_config: Option<DescribeCdnDomainRefererConfig>,
    pub service_status: Option<String>,
    pub space_id: Option<String>,
    pub ua_config: Option<DescribeCdnDomainUaConfig>,
}
model! { DescribeCdnDomainOutput {
    0 "AuthConfig" auth_config: DescribeCdnDomainAuthConfig, 1 "CorsConfig" cors_config: DescribeCdnDomainCorsConfig,
    2 "DomainName" domain_name: String, 3 "IpConfig" ip_config: DescribeCdnDomainIpConfig,
    4 "RefererConfig" referer_config: DescribeCdnDomainRefererConfig, 5 "ServiceStatus" service_status: String,
    6 "SpaceId" space_id: String, 7 "UaConfig" ua_config: DescribeCdnDomainUaConfig
} }

/// In the response of [`DescribeCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAuthConfig {
    pub auth_delta: Option<i64>,
    /// Secret.
    pub auth_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub config_id: Option<String>,
}
model! { DescribeCdnDomainAuthConfig {
    0 "AuthDelta" auth_delta: i64, 1 "AuthKey" auth_key: Secret, 2 "AuthType" auth_type: String,
    3 "configId" config_id: String
} }

/// In the response of [`DescribeCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainCorsConfig {
    pub access_origin_control: Option<bool>,
    pub allow_origin: Option<String>,
    pub config_id: Option<String>,
}
model! { DescribeCdnDomainCorsConfig {
    0 "AccessOriginControl" access_origin_control: bool, 1 "AllowOrigin" allow_origin: String,
    2 "ConfigId" config_id: String
} }

/// In the response of [`DescribeCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainIpConfig {
    pub config_id: Option<String>,
    pub ip_list: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCdnDomainIpConfig {
    0 "ConfigId" config_id: String, 1 "IpList" ip_list: String, 2 "Type" r#type: String
} }

/// In the response of [`DescribeCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainRefererConfig {
    pub allow_empty: Option<String>,
    pub config_id: Option<String>,
    pub disable_ast: Option<String>,
    pub refer_list: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCdnDomainRefererConfig {
    0 "AllowEmpty" allow_empty: String, 1 "ConfigId" config_id: String, 2 "DisableAst" disable_ast: String,
    3 "ReferList" refer_list: String, 4 "Type" r#type: String
} }

/// In the response of [`DescribeCdnDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainUaConfig {
    pub config_id: Option<String>,
    pub r#type: Option<String>,
    pub ua_list: Option<String>,
}
model! { DescribeCdnDomainUaConfig {
    0 "ConfigId" config_id: String, 1 "Type" r#type: String, 2 "UaList" ua_list: String
} }

/// Describes fc open status: `DescribeFCOpenStatus` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeFCOpenStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFCOpenStatus {}
operation! { DescribeFCOpenStatus() "DescribeFCOpenStatus" -> DescribeFCOpenStatusOutput {} }

/// Response of [`DescribeFCOpenStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFCOpenStatusOutput {
    pub status: Option<String>,
}
model! { DescribeFCOpenStatusOutput {
    0 "Status" status: String
} }

/// Describes file upload signed url: `DescribeFileUploadSignedUrl` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeFileUploadSignedUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadSignedUrl {
    /// Required.
    pub content_type: String,
    pub file_id: Option<String>,
    /// Required.
    pub filename: String,
    /// Required.
    pub size: i64,
    /// Required.
    pub space_id: String,
}
operation! { DescribeFileUploadSignedUrl(content_type: String, filename: String, size: i64, space_id: String)
    "DescribeFileUploadSignedUrl" -> DescribeFileUploadSignedUrlOutput {
    0 "ContentType" content_type, 1 "FileId" file_id: String, 2 "Filename" filename, 3 "Size" size, 4 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DescribeFileUploadSignedUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadSignedUrlOutput {
    pub id: Option<String>,
    pub oss_callback_url: Option<String>,
    pub overwrite: Option<bool>,
    pub sign_url: Option<String>,
}
model! { DescribeFileUploadSignedUrlOutput {
    0 "Id" id: String, 1 "OssCallbackUrl" oss_callback_url: String, 2 "Overwrite" overwrite: bool,
    3 "SignUrl" sign_url: String
} }

/// Describes function: `DescribeFunction` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunction {
    /// Required.
    pub name: String,
    /// Required.
    pub space_id: String,
}
operation! { DescribeFunction(name: String, space_id: String) "DescribeFunction" -> DescribeFunctionOutput {
    0 "Name" name, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionOutput {
    pub deployment: Option<DescribeFunctionDeployment>,
    pub function: Option<DescribeFunctionFunction>,
}
model! { DescribeFunctionOutput {
    0 "Deployment" deployment: DescribeFunctionDeployment, 1 "Function" function: DescribeFunctionFunction
} }

/// In the response of [`DescribeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionDeployment {
    pub created_at: Option<String>,
    pub deployment_id: Option<String>,
    /// Secret.
    pub download_signed_url: Option<Secret>,
    pub modified_at: Option<String>,
    pub version_no: Option<String>,
}
model! { DescribeFunctionDeployment {
    0 "CreatedAt" created_at: String, 1 "DeploymentId" deployment_id: String,
    2 "DownloadSignedUrl" download_signed_url: Secret, 3 "ModifiedAt" modified_at: String,
    4 "VersionNo" version_no: String
} }

/// In the response of [`DescribeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionFunction {
    pub created_at: Option<String>,
    pub desc: Option<String>,
    pub http_trigger_path: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub spec: Option<DescribeFunctionSpec>,
    pub timing_trigger_config: Option<String>,
    pub timing_trigger_user_payload: Option<String>,
}
model! { DescribeFunctionFunction {
    0 "CreatedAt" created_at: String, 1 "Desc" desc: String, 2 "HttpTriggerPath" http_trigger_path: String,
    3 "ModifiedAt" modified_at: String, 4 "Name" name: String, 5 "Spec" spec: DescribeFunctionSpec,
    6 "TimingTriggerConfig" timing_trigger_config: String,
    7 "TimingTriggerUserPayload" timing_trigger_user_payload: String
} }

/// In the response of [`DescribeFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionSpec {
    pub instance_concurrency: Option<i64>,
    pub memory: Option<String>,
    pub runtime: Option<String>,
    pub timeout: Option<String>,
}
model! { DescribeFunctionSpec {
    0 "InstanceConcurrency" instance_concurrency: i64, 1 "Memory" memory: String, 2 "Runtime" runtime: String,
    3 "Timeout" timeout: String
} }

/// Describes http trigger config: `DescribeHttpTriggerConfig` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeHttpTriggerConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpTriggerConfig {
    /// Required.
    pub space_id: String,
}
operation! { DescribeHttpTriggerConfig(space_id: String)
    "DescribeHttpTriggerConfig" -> DescribeHttpTriggerConfigOutput {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeHttpTriggerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpTriggerConfigOutput {
    pub custom_domain: Option<String>,
    pub custom_domain_certificate_info: Option<String>,
    pub custom_domain_cname: Option<String>,
    pub default_endpoint: Option<String>,
    pub enable_service: Option<bool>,
}
model! { DescribeHttpTriggerConfigOutput {
    0 "CustomDomain" custom_domain: String, 1 "CustomDomainCertificateInfo" custom_domain_certificate_info: String,
    2 "CustomDomainCname" custom_domain_cname: String, 3 "DefaultEndpoint" default_endpoint: String,
    4 "EnableService" enable_service: bool
} }

/// Describes resource quota: `DescribeResourceQuota` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeResourceQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceQuota {
    /// Required.
    pub space_id: String,
}
operation! { DescribeResourceQuota(space_id: String) "DescribeResourceQuota" -> DescribeResourceQuotaOutput {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeResourceQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceQuotaOutput {
    pub cloud_storage_data_size_quota: Option<f64>,
    pub static_web_data_size_quota: Option<f64>,
}
model! { DescribeResourceQuotaOutput {
    0 "CloudStorageDataSizeQuota" cloud_storage_data_size_quota: f64,
    1 "StaticWebDataSizeQuota" static_web_data_size_quota: f64
} }

/// Describes resource usage: `DescribeResourceUsage` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeResourceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsage {
    pub end_time: Option<String>,
    pub format: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    /// Required.
    pub space_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeResourceUsage(space_id: String) "DescribeResourceUsage" -> DescribeResourceUsageOutput {
    0 "EndTime" end_time: String, 1 "Format" format: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SpaceId" space_id, 5 "StartTime" start_time: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageOutput {
    pub code: Option<String>,
    pub data_list: Vec<DescribeResourceUsageDataList>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub paginator: Option<DescribeResourceUsagePaginator>,
    pub success: Option<bool>,
}
model! { DescribeResourceUsageOutput {
    0 "Code" code: String, 1 "DataList" data_list: Vec<DescribeResourceUsageDataList>,
    2 "HttpStatusCode" http_status_code: String, 3 "Message" message: String,
    4 "Paginator" paginator: DescribeResourceUsagePaginator, 5 "Success" success: bool
} }

/// In the response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageDataList {
    pub cloud_db: Option<DescribeResourceUsageCloudDB>,
    pub cloud_function: Option<DescribeResourceUsageCloudFunction>,
    pub cloud_storage: Option<DescribeResourceUsageCloudStorage>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub static_web: Option<DescribeResourceUsageStaticWeb>,
}
model! { DescribeResourceUsageDataList {
    0 "CloudDB" cloud_db: DescribeResourceUsageCloudDB,
    1 "CloudFunction" cloud_function: DescribeResourceUsageCloudFunction,
    2 "CloudStorage" cloud_storage: DescribeResourceUsageCloudStorage, 3 "EndTime" end_time: String,
    4 "StartTime" start_time: String, 5 "StaticWeb" static_web: DescribeResourceUsageStaticWeb
} }

/// In the response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageCloudDB {
    pub data_size: Option<i64>,
    pub read: Option<i64>,
    pub write: Option<i64>,
}
model! { DescribeResourceUsageCloudDB {
    0 "DataSize" data_size: i64, 1 "Read" read: i64, 2 "Write" write: i64
} }

/// In the response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageCloudFunction {
    pub compute: Option<i64>,
    pub count: Option<i64>,
    pub traffic: Option<i64>,
}
model! { DescribeResourceUsageCloudFunction {
    0 "Compute" compute: i64, 1 "Count" count: i64, 2 "Traffic" traffic: i64
} }

/// In the response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageCloudStorage {
    pub data_size: Option<i64>,
    pub download: Option<i64>,
    pub traffic: Option<i64>,
    pub upload: Option<i64>,
}
model! { DescribeResourceUsageCloudStorage {
    0 "DataSize" data_size: i64, 1 "Download" download: i64, 2 "Traffic" traffic: i64, 3 "Upload" upload: i64
} }

/// In the response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageStaticWeb {
    pub data_size: Option<i64>,
    pub traffic: Option<i64>,
}
model! { DescribeResourceUsageStaticWeb {
    0 "DataSize" data_size: i64, 1 "Traffic" traffic: i64
} }

/// In the response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsagePaginator {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeResourceUsagePaginator {
    0 "PageCount" page_count: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// Describes service policy: `DescribeServicePolicy` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeServicePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicePolicy {
    pub collection_name: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub space_id: String,
}
operation! { DescribeServicePolicy(service_name: String, space_id: String)
    "DescribeServicePolicy" -> DescribeServicePolicyOutput {
    0 "CollectionName" collection_name: String, 1 "ServiceName" service_name, 2 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeServicePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicePolicyOutput {
    pub collection_name: Option<String>,
    pub policy: Option<String>,
    pub policy_name: Option<String>,
    pub service_name: Option<String>,
    pub space_id: Option<String>,
}
model! { DescribeServicePolicyOutput {
    0 "CollectionName" collection_name: String, 1 "Policy" policy: String, 2 "PolicyName" policy_name: String,
    3 "ServiceName" service_name: String, 4 "SpaceId" space_id: String
} }

/// Describes space client config: `DescribeSpaceClientConfig` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeSpaceClientConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceClientConfig {
    pub detail: Option<String>,
    pub space_id: Option<String>,
    /// 1 to 9223372036854775807.
    pub workspace_id: Option<i64>,
}
operation! { DescribeSpaceClientConfig() "DescribeSpaceClientConfig" -> DescribeSpaceClientConfigOutput {
    0 "Detail" detail: String, 1 "SpaceId" space_id: String, 2 "WorkspaceId" workspace_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DescribeSpaceClientConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceClientConfigOutput {
    /// Secret.
    pub api_key: Option<Secret>,
    pub endpoint: Option<String>,
    pub file_upload_endpoint: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub space_id: Option<String>,
}
model! { DescribeSpaceClientConfigOutput {
    0 "ApiKey" api_key: Secret, 1 "Endpoint" endpoint: String, 2 "FileUploadEndpoint" file_upload_endpoint: String,
    3 "Name" name: String, 4 "PrivateKey" private_key: Secret, 5 "SpaceId" space_id: String
} }

/// Describes spaces: `DescribeSpaces` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeSpaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaces {
    pub emas_workspace_id: Option<i64>,
    /// At least 0.
    pub page_num: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub space_ids: Option<Vec<String>>,
    pub spec_code: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { DescribeSpaces() "DescribeSpaces" -> DescribeSpacesOutput {
    0 "EmasWorkspaceId" emas_workspace_id: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "SpaceIds" space_ids: Vec<String>, 4 "SpecCode" spec_code: String, 5 "TenantId" tenant_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Simple),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DescribeSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpacesOutput {
    pub count: Option<i64>,
    pub gmt_create: Option<String>,
    pub spaces: Vec<DescribeSpacesSpaces>,
}
model! { DescribeSpacesOutput {
    0 "Count" count: i64, 1 "GmtCreate" gmt_create: String, 2 "Spaces" spaces: Vec<DescribeSpacesSpaces>
} }

/// In the response of [`DescribeSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpacesSpaces {
    pub auto_renew: Option<bool>,
    pub charge_type: Option<String>,
    pub description: Option<String>,
    pub emas_workspace_id: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub order_type: Option<String>,
    pub package_end_date: Option<String>,
    pub package_start_date: Option<String>,
    pub package_status: Option<String>,
    pub renew_duration: Option<String>,
    pub service_status: Option<String>,
    pub space_id: Option<String>,
    pub spec_code: Option<String>,
}
model! { DescribeSpacesSpaces {
    0 "AutoRenew" auto_renew: bool, 1 "ChargeType" charge_type: String, 2 "Description" description: String,
    3 "EmasWorkspaceId" emas_workspace_id: i64, 4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "InstanceId" instance_id: String, 7 "Name" name: String, 8 "OrderType" order_type: String,
    9 "PackageEndDate" package_end_date: String, 10 "PackageStartDate" package_start_date: String,
    11 "PackageStatus" package_status: String, 12 "RenewDuration" renew_duration: String,
    13 "ServiceStatus" service_status: String, 14 "SpaceId" space_id: String, 15 "SpecCode" spec_code: String
} }

/// Describes web hosting file: `DescribeWebHostingFile` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/DescribeWebHostingFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHostingFile {
    /// Required.
    pub file_path: String,
    /// Required.
    pub space_id: String,
}
operation! { DescribeWebHostingFile(file_path: String, space_id: String)
    "DescribeWebHostingFile" -> DescribeWebHostingFileOutput {
    0 "FilePath" file_path, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeWebHostingFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHostingFileOutput {
    pub data: Option<DescribeWebHostingFileData>,
}
model! { DescribeWebHostingFileOutput {
    0 "Data" data: DescribeWebHostingFileData
} }

/// In the response of [`DescribeWebHostingFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHostingFileData {
    pub content_type: Option<String>,
    pub e_tag: Option<String>,
    pub exists: Option<bool>,
    pub file_path: Option<String>,
    pub last_modified_time: Option<i64>,
    /// Secret.
    pub signed_url: Option<Secret>,
    pub size: Option<i64>,
}
model! { DescribeWebHostingFileData {
    0 "ContentType" content_type: String, 1 "ETag" e_tag: String, 2 "Exists" exists: bool,
    3 "FilePath" file_path: String, 4 "LastModifiedTime" last_modified_time: i64, 5 "SignedUrl" signed_url: Secret,
    6 "Size" size: i64
} }

/// Enables extension: `EnableExtension` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/EnableExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExtension {
    /// Required.
    pub extension_id: String,
}
operation! { EnableExtension(extension_id: String) "EnableExtension" -> Empty {
    0 "ExtensionId" extension_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`EnableExtension`]: empty.
pub type EnableExtensionOutput = Empty;

/// Gets web hosting certificate detail: `GetWebHostingCertificateDetail` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/GetWebHostingCertificateDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingCertificateDetail {
    /// Required.
    pub custom_domain: String,
    /// Required.
    pub space_id: String,
}
operation! { GetWebHostingCertificateDetail(custom_domain: String, space_id: String)
    "GetWebHostingCertificateDetail" -> GetWebHostingCertificateDetailOutput {
    0 "CustomDomain" custom_domain, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetWebHostingCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingCertificateDetailOutput {
    pub data: Option<GetWebHostingCertificateDetailData>,
}
model! { GetWebHostingCertificateDetailOutput {
    0 "Data" data: GetWebHostingCertificateDetailData
} }

/// In the response of [`GetWebHostingCertificateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingCertificateDetailData {
    pub cert_domain_name: Option<String>,
    pub cert_expired_time: Option<i64>,
    pub cert_life: Option<String>,
    pub cert_name: Option<String>,
    pub cert_type: Option<String>,
    pub server_certificate_status: Option<String>,
}
model! { GetWebHostingCertificateDetailData {
    0 "CertDomainName" cert_domain_name: String, 1 "CertExpiredTime" cert_expired_time: i64,
    2 "CertLife" cert_life: String, 3 "CertName" cert_name: String, 4 "CertType" cert_type: String,
    5 "ServerCertificateStatus" server_certificate_status: String
} }

/// Gets web hosting config: `GetWebHostingConfig` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/GetWebHostingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingConfig {
    /// Required.
    pub space_id: String,
}
operation! { GetWebHostingConfig(space_id: String) "GetWebHostingConfig" -> GetWebHostingConfigOutput {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetWebHostingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingConfigOutput {
    pub data: Option<GetWebHostingConfigData>,
}
model! { GetWebHostingConfigOutput {
    0 "Data" data: GetWebHostingConfigData
} }

/// In the response of [`GetWebHostingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingConfigData {
    pub allowed_ips: Option<String>,
    pub default_domain: Option<String>,
    pub error_http_status: Option<String>,
    pub error_path: Option<String>,
    pub index_path: Option<String>,
    pub space_id: Option<String>,
}
model! { GetWebHostingConfigData {
    0 "AllowedIps" allowed_ips: String, 1 "DefaultDomain" default_domain: String,
    2 "ErrorHttpStatus" error_http_status: String, 3 "ErrorPath" error_path: String, 4 "IndexPath" index_path: String,
    5 "SpaceId" space_id: String
} }

/// Gets web hosting domain verification content: `GetWebHostingDomainVerificationContent` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/GetWebHostingDomainVerificationContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingDomainVerificationContent {
    /// Required.
    pub domain: String,
    /// Required.
    pub space_id: String,
}
operation! { GetWebHostingDomainVerificationContent(domain: String, space_id: String)
    "GetWebHostingDomainVerificationContent" -> GetWebHostingDomainVerificationContentOutput {
    0 "Domain" domain, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetWebHostingDomainVerificationContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingDomainVerificationContentOutput {
    pub data: Option<GetWebHostingDomainVerificationContentData>,
}
model! { GetWebHostingDomainVerificationContentOutput {
    0 "Data" data: GetWebHostingDomainVerificationContentData
} }

/// In the response of [`GetWebHostingDomainVerificationContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingDomainVerificationContentData {
    pub content: Option<String>,
    pub domain: Option<String>,
}
model! { GetWebHostingDomainVerificationContentData {
    0 "Content" content: String, 1 "Domain" domain: String
} }

/// Gets web hosting status: `GetWebHostingStatus` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/GetWebHostingStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingStatus {
    /// Required.
    pub space_id: String,
}
operation! { GetWebHostingStatus(space_id: String) "GetWebHostingStatus" -> GetWebHostingStatusOutput {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetWebHostingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingStatusOutput {
    pub data: Option<GetWebHostingStatusData>,
}
model! { GetWebHostingStatusOutput {
    0 "Data" data: GetWebHostingStatusData
} }

/// In the response of [`GetWebHostingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingStatusData {
    pub space_id: Option<String>,
    pub status: Option<String>,
}
model! { GetWebHostingStatusData {
    0 "SpaceId" space_id: String, 1 "Status" status: String
} }

/// Gets web hosting upload credential: `GetWebHostingUploadCredential` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/GetWebHostingUploadCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingUploadCredential {
    /// Required.
    pub file_path: String,
    /// Required.
    pub space_id: String,
}
operation! { GetWebHostingUploadCredential(file_path: String, space_id: String)
    "GetWebHostingUploadCredential" -> GetWebHostingUploadCredentialOutput {
    0 "FilePath" file_path, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetWebHostingUploadCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingUploadCredentialOutput {
    pub data: Option<GetWebHostingUploadCredentialData>,
}
model! { GetWebHostingUploadCredentialOutput {
    0 "Data" data: GetWebHostingUploadCredentialData
} }

/// In the response of [`GetWebHostingUploadCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingUploadCredentialData {
    pub access_key_id: Option<String>,
    pub endpoint: Option<String>,
    pub expired_time: Option<i64>,
    pub file_path: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GetWebHostingUploadCredentialData {
    0 "AccessKeyId" access_key_id: String, 1 "Endpoint" endpoint: String, 2 "ExpiredTime" expired_time: i64,
    3 "FilePath" file_path: String, 4 "Policy" policy: String, 5 "SecurityToken" security_token: Secret,
    6 "Signature" signature: Secret
} }

/// Lists cors domains: `ListCorsDomains` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListCorsDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCorsDomains {
    /// Required.
    pub space_id: String,
}
operation! { ListCorsDomains(space_id: String) "ListCorsDomains" -> ListCorsDomainsOutput {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListCorsDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCorsDomainsOutput {
    pub domains: Vec<ListCorsDomainsDomains>,
}
model! { ListCorsDomainsOutput {
    0 "Domains" domains: Vec<ListCorsDomainsDomains>
} }

/// In the response of [`ListCorsDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCorsDomainsDomains {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
}
model! { ListCorsDomainsDomains {
    0 "Domain" domain: String, 1 "DomainId" domain_id: String
} }

/// Lists dingtalk open platform configs: `ListDingtalkOpenPlatformConfigs` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListDingtalkOpenPlatformConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDingtalkOpenPlatformConfigs {
    /// Required.
    pub space_id: String,
}
operation! { ListDingtalkOpenPlatformConfigs(space_id: String)
    "ListDingtalkOpenPlatformConfigs" -> ListDingtalkOpenPlatformConfigsOutput {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListDingtalkOpenPlatformConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDingtalkOpenPlatformConfigsOutput {
    pub configs: Vec<ListDingtalkOpenPlatformConfigsConfigs>,
}
model! { ListDingtalkOpenPlatformConfigsOutput {
    0 "Configs" configs: Vec<ListDingtalkOpenPlatformConfigsConfigs>
} }

/// In the response of [`ListDingtalkOpenPlatformConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDingtalkOpenPlatformConfigsConfigs {
    pub app_id: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ListDingtalkOpenPlatformConfigsConfigs {
    0 "AppId" app_id: String, 1 "AppSecret" app_secret: Secret, 2 "CreateTime" create_time: String,
    3 "UpdateTime" update_time: String
} }

/// Lists extensions: `ListExtensions` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtensions {
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
}
operation! { ListExtensions() "ListExtensions" -> ListExtensionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }
paged! { ListExtensions: ListExtensionsExtensions = Number "PageNumber", "Extensions" extensions, total "TotalCount" }

/// Response of [`ListExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtensionsOutput {
    pub extensions: Vec<ListExtensionsExtensions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListExtensionsOutput {
    0 "Extensions" extensions: Vec<ListExtensionsExtensions>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtensionsExtensions {
    pub enabled: Option<String>,
    pub extension_desc: Option<String>,
    pub extension_documentation_link: Option<String>,
    pub extension_id: Option<String>,
    pub extension_name: Option<String>,
}
model! { ListExtensionsExtensions {
    0 "Enabled" enabled: String, 1 "ExtensionDesc" extension_desc: String,
    2 "ExtensionDocumentationLink" extension_documentation_link: String, 3 "ExtensionId" extension_id: String,
    4 "ExtensionName" extension_name: String
} }

/// Lists file: `ListFile` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFile {
    pub next_token: Option<String>,
    pub auth_delta: Option<i64>,
    pub file_id: Option<String>,
    pub keyword: Option<String>,
    pub mode: Option<String>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub prefix: Option<String>,
    /// Required.
    pub space_id: String,
}
operation! { ListFile(space_id: String) "ListFile" -> ListFileOutput {
    0 "NextToken" next_token: String, 1 "AuthDelta" auth_delta: i64, 2 "FileId" file_id: String,
    3 "Keyword" keyword: String, 4 "Mode" mode: String, 5 "PageSize" page_size: i64, 6 "Prefix" prefix: String,
    7 "SpaceId" space_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`ListFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileOutput {
    pub data_list: Vec<ListFileDataList>,
    pub paginator: Option<ListFilePaginator>,
}
model! { ListFileOutput {
    0 "DataList" data_list: Vec<ListFileDataList>, 1 "Paginator" paginator: ListFilePaginator
} }

/// In the response of [`ListFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileDataList {
    pub auth_delta: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { ListFileDataList {
    0 "AuthDelta" auth_delta: i64, 1 "GmtCreate" gmt_create: String, 2 "GmtModified" gmt_modified: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "Size" size: i64, 6 "Type" r#type: String, 7 "Url" url: String
} }

/// In the response of [`ListFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilePaginator {
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
}
model! { ListFilePaginator {
    0 "NextToken" next_token: String, 1 "PageSize" page_size: i64
} }

/// Lists function: `ListFunction` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunction {
    pub filter_by: Option<String>,
    /// 1 to 100.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub space_id: String,
}
operation! { ListFunction(space_id: String) "ListFunction" -> ListFunctionOutput {
    0 "FilterBy" filter_by: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ListFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionOutput {
    pub data_list: Vec<ListFunctionDataList>,
    pub paginator: Option<ListFunctionPaginator>,
}
model! { ListFunctionOutput {
    0 "DataList" data_list: Vec<ListFunctionDataList>, 1 "Paginator" paginator: ListFunctionPaginator
} }

/// In the response of [`ListFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDataList {
    pub created_at: Option<String>,
    pub desc: Option<String>,
    pub http_trigger_path: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub spec: Option<ListFunctionSpec>,
    pub timing_trigger_config: Option<String>,
}
model! { ListFunctionDataList {
    0 "CreatedAt" created_at: String, 1 "Desc" desc: String, 2 "HttpTriggerPath" http_trigger_path: String,
    3 "ModifiedAt" modified_at: String, 4 "Name" name: String, 5 "Spec" spec: ListFunctionSpec,
    6 "TimingTriggerConfig" timing_trigger_config: String
} }

/// In the response of [`ListFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionSpec {
    pub instance_concurrency: Option<i64>,
    pub memory: Option<String>,
    pub runtime: Option<String>,
    pub timeout: Option<String>,
}
model! { ListFunctionSpec {
    0 "InstanceConcurrency" instance_concurrency: i64, 1 "Memory" memory: String, 2 "Runtime" runtime: String,
    3 "Timeout" timeout: String
} }

/// In the response of [`ListFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionPaginator {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFunctionPaginator {
    0 "PageCount" page_count: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// Lists function deployment: `ListFunctionDeployment` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListFunctionDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeployment {
    /// Required.
    pub name: String,
    /// 1 to 9223372036854775807.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub space_id: String,
    pub status: Option<String>,
}
operation! { ListFunctionDeployment(name: String, space_id: String)
    "ListFunctionDeployment" -> ListFunctionDeploymentOutput {
    0 "Name" name, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "SpaceId" space_id,
    4 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ListFunctionDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeploymentOutput {
    pub data_list: Vec<ListFunctionDeploymentDataList>,
    pub paginator: Option<ListFunctionDeploymentPaginator>,
}
model! { ListFunctionDeploymentOutput {
    0 "DataList" data_list: Vec<ListFunctionDeploymentDataList>,
    1 "Paginator" paginator: ListFunctionDeploymentPaginator
} }

/// In the response of [`ListFunctionDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeploymentDataList {
    pub created_at: Option<String>,
    pub deployment_id: Option<String>,
    /// Secret.
    pub download_signed_url: Option<Secret>,
    pub modified_at: Option<String>,
    pub status: Option<ListFunctionDeploymentStatus>,
    pub version_no: Option<String>,
}
model! { ListFunctionDeploymentDataList {
    0 "CreatedAt" created_at: String, 1 "DeploymentId" deployment_id: String,
    2 "DownloadSignedUrl" download_signed_url: Secret, 3 "ModifiedAt" modified_at: String,
    4 "Status" status: ListFunctionDeploymentStatus, 5 "VersionNo" version_no: String
} }

/// In the response of [`ListFunctionDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeploymentStatus {
    pub label: Option<String>,
    pub status: Option<String>,
}
model! { ListFunctionDeploymentStatus {
    0 "Label" label: String, 1 "Status" status: String
} }

/// In the response of [`ListFunctionDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeploymentPaginator {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFunctionDeploymentPaginator {
    0 "PageCount" page_count: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// Lists function log: `ListFunctionLog` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListFunctionLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionLog {
    pub from_date: Option<i64>,
    pub log_request_id: Option<String>,
    /// Required.
    pub name: String,
    /// At least 1.
    pub page_num: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    /// Required.
    pub space_id: String,
    pub status: Option<String>,
    pub to_date: Option<i64>,
}
operation! { ListFunctionLog(name: String, space_id: String) "ListFunctionLog" -> ListFunctionLogOutput {
    0 "FromDate" from_date: i64, 1 "LogRequestId" log_request_id: String, 2 "Name" name, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "SpaceId" space_id, 6 "Status" status: String, 7 "ToDate" to_date: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`ListFunctionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionLogOutput {
    pub data_list: Vec<ListFunctionLogDataList>,
    pub paginator: Option<ListFunctionLogPaginator>,
}
model! { ListFunctionLogOutput {
    0 "DataList" data_list: Vec<ListFunctionLogDataList>, 1 "Paginator" paginator: ListFunctionLogPaginator
} }

/// In the response of [`ListFunctionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionLogDataList {
    pub contents: Vec<String>,
    pub function_name: Option<String>,
    pub levels: Vec<String>,
    pub request_id: Option<String>,
    pub space_id: Option<String>,
    pub status: Option<String>,
    pub timestamps: Vec<String>,
}
model! { ListFunctionLogDataList {
    0 "Contents" contents: Vec<String>, 1 "FunctionName" function_name: String, 2 "Levels" levels: Vec<String>,
    3 "RequestId" request_id: String, 4 "SpaceId" space_id: String, 5 "Status" status: String,
    6 "Timestamps" timestamps: Vec<String>
} }

/// In the response of [`ListFunctionLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionLogPaginator {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFunctionLogPaginator {
    0 "PageCount" page_count: i64, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Total" total: i64
} }

/// Lists open platform config: `ListOpenPlatformConfig` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListOpenPlatformConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenPlatformConfig {
    /// Required.
    pub platform: String,
    /// Required.
    pub space_id: String,
}
operation! { ListOpenPlatformConfig(platform: String, space_id: String)
    "ListOpenPlatformConfig" -> ListOpenPlatformConfigOutput {
    0 "Platform" platform, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ListOpenPlatformConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenPlatformConfigOutput {
    pub secret_list: Vec<ListOpenPlatformConfigSecretList>,
}
model! { ListOpenPlatformConfigOutput {
    0 "SecretList" secret_list: Vec<ListOpenPlatformConfigSecretList>
} }

/// In the response of [`ListOpenPlatformConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenPlatformConfigSecretList {
    pub app_cert: Option<String>,
    pub app_id: Option<String>,
    /// Secret.
    pub app_secret: Option<Secret>,
    pub platform: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub public_cert: Option<String>,
    pub public_key: Option<String>,
    pub root_cert: Option<String>,
    pub sign_mode: Option<String>,
    pub space_id: Option<String>,
}
model! { ListOpenPlatformConfigSecretList {
    0 "AppCert" app_cert: String, 1 "AppId" app_id: String, 2 "AppSecret" app_secret: Secret,
    3 "Platform" platform: String, 4 "PrivateKey" private_key: Secret, 5 "PublicCert" public_cert: String,
    6 "PublicKey" public_key: String, 7 "RootCert" root_cert: String, 8 "SignMode" sign_mode: String,
    9 "SpaceId" space_id: String
} }

/// Lists space: `ListSpace` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpace {
    pub emas_workspace_id: Option<String>,
    /// At least 0.
    pub page_num: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub space_ids: Option<Vec<String>>,
}
operation! { ListSpace() "ListSpace" -> ListSpaceOutput {
    0 "EmasWorkspaceId" emas_workspace_id: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "SpaceIds" space_ids: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Simple)
] }

/// Response of [`ListSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpaceOutput {
    pub count: Option<i64>,
    pub gmt_create: Option<String>,
    pub spaces: Vec<ListSpaceSpaces>,
}
model! { ListSpaceOutput {
    0 "Count" count: i64, 1 "GmtCreate" gmt_create: String, 2 "Spaces" spaces: Vec<ListSpaceSpaces>
} }

/// In the response of [`ListSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpaceSpaces {
    pub desc: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_last_access: Option<i64>,
    pub name: Option<String>,
    pub space_id: Option<String>,
    pub status: Option<String>,
}
model! { ListSpaceSpaces {
    0 "Desc" desc: String, 1 "GmtCreate" gmt_create: i64, 2 "GmtLastAccess" gmt_last_access: i64, 3 "Name" name: String,
    4 "SpaceId" space_id: String, 5 "Status" status: String
} }

/// Lists web hosting custom domains: `ListWebHostingCustomDomains` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListWebHostingCustomDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingCustomDomains {
    /// Required.
    pub space_id: String,
}
operation! { ListWebHostingCustomDomains(space_id: String)
    "ListWebHostingCustomDomains" -> ListWebHostingCustomDomainsOutput {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListWebHostingCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingCustomDomainsOutput {
    pub data: Vec<ListWebHostingCustomDomainsData>,
}
model! { ListWebHostingCustomDomainsOutput {
    0 "Data" data: Vec<ListWebHostingCustomDomainsData>
} }

/// In the response of [`ListWebHostingCustomDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingCustomDomainsData {
    pub access_control_allow_origin: Option<String>,
    pub access_origin_control: Option<bool>,
    pub cname: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub enable_cors: Option<bool>,
    pub force_redirect_type: Option<String>,
    pub ssl_protocol: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListWebHostingCustomDomainsData {
    0 "AccessControlAllowOrigin" access_control_allow_origin: String,
    1 "AccessOriginControl" access_origin_control: bool, 2 "Cname" cname: String, 3 "CreateTime" create_time: i64,
    4 "Description" description: String, 5 "Domain" domain: String, 6 "EnableCors" enable_cors: bool,
    7 "ForceRedirectType" force_redirect_type: String, 8 "SslProtocol" ssl_protocol: String, 9 "Status" status: String,
    10 "UpdateTime" update_time: i64
} }

/// Lists web hosting files: `ListWebHostingFiles` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ListWebHostingFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingFiles {
    pub marker: Option<String>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    /// Required.
    pub prefix: String,
    /// Required.
    pub space_id: String,
}
operation! { ListWebHostingFiles(prefix: String, space_id: String) "ListWebHostingFiles" -> ListWebHostingFilesOutput {
    0 "Marker" marker: String, 1 "PageSize" page_size: i64, 2 "Prefix" prefix, 3 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListWebHostingFiles: ListWebHostingFilesWebHostingFiles =
    Token "Marker", "Data.WebHostingFiles" data.web_hosting_files, next "Data.NextMarker" }

/// Response of [`ListWebHostingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingFilesOutput {
    pub data: Option<ListWebHostingFilesData>,
}
model! { ListWebHostingFilesOutput {
    0 "Data" data: ListWebHostingFilesData
} }

/// In the response of [`ListWebHostingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingFilesData {
    pub count: Option<i64>,
    pub next_marker: Option<String>,
    pub web_hosting_files: Vec<ListWebHostingFilesWebHostingFiles>,
}
model! { ListWebHostingFilesData {
    0 "Count" count: i64, 1 "NextMarker" next_marker: String,
    2 "WebHostingFiles" web_hosting_files: Vec<ListWebHostingFilesWebHostingFiles>
} }

/// In the response of [`ListWebHostingFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingFilesWebHostingFiles {
    pub content_type: Option<String>,
    pub e_tag: Option<String>,
    pub file_path: Option<String>,
    pub last_modified_time: Option<i64>,
    /// Secret.
    pub signed_url: Option<Secret>,
    pub size: Option<i64>,
}
model! { ListWebHostingFilesWebHostingFiles {
    0 "ContentType" content_type: String, 1 "ETag" e_tag: String, 2 "FilePath" file_path: String,
    3 "LastModifiedTime" last_modified_time: i64, 4 "SignedUrl" signed_url: Secret, 5 "Size" size: i64
} }

/// Modifies web hosting config: `ModifyWebHostingConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ModifyWebHostingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHostingConfig {
    pub allowed_ips: Option<String>,
    pub error_http_status: Option<String>,
    pub error_path: Option<String>,
    /// Required.
    pub index_path: String,
    /// Required.
    pub space_id: String,
}
operation! { ModifyWebHostingConfig(index_path: String, space_id: String)
    "ModifyWebHostingConfig" -> ModifyWebHostingConfigOutput {
    0 "AllowedIps" allowed_ips: String, 1 "ErrorHttpStatus" error_http_status: String, 2 "ErrorPath" error_path: String,
    3 "IndexPath" index_path, 4 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ModifyWebHostingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHostingConfigOutput {
    pub data: Option<bool>,
}
model! { ModifyWebHostingConfigOutput {
    0 "Data" data: bool
} }

/// Opens service: `OpenService` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/OpenService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenService {
    /// Required.
    pub service_name: String,
    /// Required.
    pub space_id: String,
}
operation! { OpenService(service_name: String, space_id: String) "OpenService" -> Empty {
    0 "ServiceName" service_name, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`OpenService`]: empty.
pub type OpenServiceOutput = Empty;

/// Opens web hosting service: `OpenWebHostingService` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/OpenWebHostingService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWebHostingService {
    /// Required.
    pub space_id: String,
}
operation! { OpenWebHostingService(space_id: String) "OpenWebHostingService" -> OpenWebHostingServiceOutput {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`OpenWebHostingService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWebHostingServiceOutput {
    pub data: Option<bool>,
}
model! { OpenWebHostingServiceOutput {
    0 "Data" data: bool
} }

/// Queries db backup collections: `QueryDBBackupCollections` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/QueryDBBackupCollections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupCollections {
    /// Required.
    pub backup_id: String,
    /// Required.
    pub space_id: String,
}
operation! { QueryDBBackupCollections(backup_id: String, space_id: String)
    "QueryDBBackupCollections" -> QueryDBBackupCollectionsOutput {
    0 "BackupId" backup_id, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryDBBackupCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupCollectionsOutput {
    pub collections: Vec<String>,
}
model! { QueryDBBackupCollectionsOutput {
    0 "Collections" collections: Vec<String>
} }

/// Queries db backup dump times: `QueryDBBackupDumpTimes` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/QueryDBBackupDumpTimes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupDumpTimes {
    /// Required.
    pub space_id: String,
}
operation! { QueryDBBackupDumpTimes(space_id: String) "QueryDBBackupDumpTimes" -> QueryDBBackupDumpTimesOutput {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`QueryDBBackupDumpTimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupDumpTimesOutput {
    pub backup_dump_times: Vec<QueryDBBackupDumpTimesBackupDumpTimes>,
}
model! { QueryDBBackupDumpTimesOutput {
    0 "BackupDumpTimes" backup_dump_times: Vec<QueryDBBackupDumpTimesBackupDumpTimes>
} }

/// In the response of [`QueryDBBackupDumpTimes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupDumpTimesBackupDumpTimes {
    pub backup_id: Option<String>,
    pub dump_time: Option<String>,
}
model! { QueryDBBackupDumpTimesBackupDumpTimes {
    0 "BackupId" backup_id: String, 1 "DumpTime" dump_time: String
} }

/// Queries db export task status: `QueryDBExportTaskStatus` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/QueryDBExportTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBExportTaskStatus {
    /// Required.
    pub space_id: String,
    /// Required.
    pub task_id: String,
}
operation! { QueryDBExportTaskStatus(space_id: String, task_id: String)
    "QueryDBExportTaskStatus" -> QueryDBExportTaskStatusOutput {
    0 "SpaceId" space_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryDBExportTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBExportTaskStatusOutput {
    pub detail_message: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub exported_count: Option<String>,
    pub status: Option<String>,
}
model! { QueryDBExportTaskStatusOutput {
    0 "DetailMessage" detail_message: String, 1 "DownloadUrl" download_url: Secret,
    2 "ExportedCount" exported_count: String, 3 "Status" status: String
} }

/// Queries db import task status: `QueryDBImportTaskStatus` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/QueryDBImportTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBImportTaskStatus {
    /// Required.
    pub space_id: String,
    /// Required.
    pub task_id: String,
}
operation! { QueryDBImportTaskStatus(space_id: String, task_id: String)
    "QueryDBImportTaskStatus" -> QueryDBImportTaskStatusOutput {
    0 "SpaceId" space_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryDBImportTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBImportTaskStatusOutput {
    pub detail_message: Option<String>,
    pub failed_count: Option<String>,
    pub status: Option<String>,
    pub success_count: Option<String>,
}
model! { QueryDBImportTaskStatusOutput {
    0 "DetailMessage" detail_message: String, 1 "FailedCount" failed_count: String, 2 "Status" status: String,
    3 "SuccessCount" success_count: String
} }

/// Queries db restore task status: `QueryDBRestoreTaskStatus` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/QueryDBRestoreTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBRestoreTaskStatus {
    /// Required.
    pub space_id: String,
    /// Required.
    pub task_id: String,
}
operation! { QueryDBRestoreTaskStatus(space_id: String, task_id: String)
    "QueryDBRestoreTaskStatus" -> QueryDBRestoreTaskStatusOutput {
    0 "SpaceId" space_id, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryDBRestoreTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBRestoreTaskStatusOutput {
    pub detail_message: Option<String>,
    pub failed_count: Option<i64>,
    pub status: Option<String>,
    pub success_count: Option<i64>,
}
model! { QueryDBRestoreTaskStatusOutput {
    0 "DetailMessage" detail_message: String, 1 "FailedCount" failed_count: i64, 2 "Status" status: String,
    3 "SuccessCount" success_count: i64
} }

/// Queries service status: `QueryServiceStatus` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/QueryServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServiceStatus {
    /// Required.
    pub service_name: String,
    /// Required.
    pub space_id: String,
}
operation! { QueryServiceStatus(service_name: String, space_id: String)
    "QueryServiceStatus" -> QueryServiceStatusOutput {
    0 "ServiceName" service_name, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`QueryServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServiceStatusOutput {
    pub service_status: Option<String>,
}
model! { QueryServiceStatusOutput {
    0 "ServiceStatus" service_status: String
} }

/// Queries space consumption: `QuerySpaceConsumption` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/QuerySpaceConsumption>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumption {
    pub space_id: Option<String>,
}
operation! { QuerySpaceConsumption() "QuerySpaceConsumption" -> QuerySpaceConsumptionOutput {
    0 "SpaceId" space_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`QuerySpaceConsumption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumptionOutput {
    pub cs_usage: Option<QuerySpaceConsumptionCsUsage>,
    pub cycle_end_time: Option<i64>,
    pub cycle_start_time: Option<i64>,
    pub db_usage: Option<QuerySpaceConsumptionDbUsage>,
    pub fc_usage: Option<QuerySpaceConsumptionFcUsage>,
    pub gmt_create: Option<String>,
    pub space_id: Option<String>,
    pub spec_code: Option<String>,
    pub wh_usage: Option<QuerySpaceConsumptionWhUsage>,
}
model! { QuerySpaceConsumptionOutput {
    0 "CsUsage" cs_usage: QuerySpaceConsumptionCsUsage, 1 "CycleEndTime" cycle_end_time: i64,
    2 "CycleStartTime" cycle_start_time: i64, 3 "DbUsage" db_usage: QuerySpaceConsumptionDbUsage,
    4 "FcUsage" fc_usage: QuerySpaceConsumptionFcUsage, 5 "GmtCreate" gmt_create: String, 6 "SpaceId" space_id: String,
    7 "SpecCode" spec_code: String, 8 "WhUsage" wh_usage: QuerySpaceConsumptionWhUsage
} }

/// In the response of [`QuerySpaceConsumption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumptionCsUsage {
    pub cdn_traffic: Option<i64>,
    pub download_count: Option<i64>,
    pub storage_size: Option<i64>,
    pub upload_count: Option<i64>,
}
model! { QuerySpaceConsumptionCsUsage {
    0 "CdnTraffic" cdn_traffic: i64, 1 "DownloadCount" download_count: i64, 2 "StorageSize" storage_size: i64,
    3 "UploadCount" upload_count: i64
} }

/// In the response of [`QuerySpaceConsumption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumptionDbUsage {
    pub read_count: Option<i64>,
    pub storage_size: Option<i64>,
    pub write_count: Option<i64>,
}
model! { QuerySpaceConsumptionDbUsage {
    0 "ReadCount" read_count: i64, 1 "StorageSize" storage_size: i64, 2 "WriteCount" write_count: i64
} }

/// In the response of [`QuerySpaceConsumption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumptionFcUsage {
    pub cost: Option<i64>,
    pub request_count: Option<i64>,
    pub tx_traffic: Option<i64>,
}
model! { QuerySpaceConsumptionFcUsage {
    0 "Cost" cost: i64, 1 "RequestCount" request_count: i64, 2 "TxTraffic" tx_traffic: i64
} }

/// In the response of [`QuerySpaceConsumption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumptionWhUsage {
    pub cdn_traffic: Option<i64>,
    pub storage_size: Option<i64>,
}
model! { QuerySpaceConsumptionWhUsage {
    0 "CdnTraffic" cdn_traffic: i64, 1 "StorageSize" storage_size: i64
} }

/// Queries space spec detail: `QuerySpaceSpecDetail` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/QuerySpaceSpecDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceSpecDetail {
    /// Required.
    pub spec_code: String,
}
operation! { QuerySpaceSpecDetail(spec_code: String) "QuerySpaceSpecDetail" -> QuerySpaceSpecDetailOutput {
    0 "SpecCode" spec_code
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`QuerySpaceSpecDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceSpecDetailOutput {
    pub cs_cdn_traffic: Option<i64>,
    pub cs_download_count: Option<i64>,
    pub cs_storage_size: Option<i64>,
    pub cs_upload_count: Option<i64>,
    pub db_read_count: Option<i64>,
    pub db_storage_size: Option<i64>,
    pub db_write_count: Option<i64>,
    pub fc_cost: Option<i64>,
    pub fc_request_count: Option<i64>,
    pub fc_tx_traffic: Option<i64>,
    pub gmt_create: Option<String>,
    pub spec_code: Option<String>,
    pub spec_detail_text: Option<String>,
    pub wh_cdn_traffic: Option<i64>,
    pub wh_storage_size: Option<i64>,
}
model! { QuerySpaceSpecDetailOutput {
    0 "CsCdnTraffic" cs_cdn_traffic: i64, 1 "CsDownloadCount" cs_download_count: i64,
    2 "CsStorageSize" cs_storage_size: i64, 3 "CsUploadCount" cs_upload_count: i64, 4 "DbReadCount" db_read_count: i64,
    5 "DbStorageSize" db_storage_size: i64, 6 "DbWriteCount" db_write_count: i64, 7 "FcCost" fc_cost: i64,
    8 "FcRequestCount" fc_request_count: i64, 9 "FcTxTraffic" fc_tx_traffic: i64, 10 "GmtCreate" gmt_create: String,
    11 "SpecCode" spec_code: String, 12 "SpecDetailText" spec_detail_text: String,
    13 "WhCdnTraffic" wh_cdn_traffic: i64, 14 "WhStorageSize" wh_storage_size: i64
} }

/// Queries space usage: `QuerySpaceUsage` of `mpserverless` 2019-06-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/QuerySpaceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsage {
    /// Required.
    pub end_time: String,
    pub interval: Option<i64>,
    /// Required.
    pub space_id: String,
    /// Required.
    pub start_time: String,
}
operation! { QuerySpaceUsage(end_time: String, space_id: String, start_time: String)
    "QuerySpaceUsage" -> QuerySpaceUsageOutput {
    0 "EndTime" end_time, 1 "Interval" interval: i64, 2 "SpaceId" space_id, 3 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`QuerySpaceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageOutput {
    pub end_time: Option<String>,
    pub space_id: Option<String>,
    pub space_usage_data_list: Vec<QuerySpaceUsageSpaceUsageDataList>,
    pub start_time: Option<String>,
}
model! { QuerySpaceUsageOutput {
    0 "EndTime" end_time: String, 1 "SpaceId" space_id: String,
    2 "SpaceUsageDataList" space_usage_data_list: Vec<QuerySpaceUsageSpaceUsageDataList>,
    3 "StartTime" start_time: String
} }

/// In the response of [`QuerySpaceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageSpaceUsageDataList {
    pub cs_usage: Option<QuerySpaceUsageCsUsage>,
    pub db_usage: Option<QuerySpaceUsageDbUsage>,
    pub effective_bill_flag: Option<bool>,
    pub fc_usage: Option<QuerySpaceUsageFcUsage>,
    pub timestamp: Option<String>,
    pub wh_usage: Option<QuerySpaceUsageWhUsage>,
}
model! { QuerySpaceUsageSpaceUsageDataList {
    0 "CsUsage" cs_usage: QuerySpaceUsageCsUsage, 1 "DbUsage" db_usage: QuerySpaceUsageDbUsage,
    2 "EffectiveBillFlag" effective_bill_flag: bool, 3 "FcUsage" fc_usage: QuerySpaceUsageFcUsage,
    4 "Timestamp" timestamp: String, 5 "WhUsage" wh_usage: QuerySpaceUsageWhUsage
} }

/// In the response of [`QuerySpaceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageCsUsage {
    pub cdn_traffic: Option<i64>,
    pub download_count: Option<i64>,
    pub storage_size: Option<i64>,
    pub upload_count: Option<i64>,
}
model! { QuerySpaceUsageCsUsage {
    0 "CdnTraffic" cdn_traffic: i64, 1 "DownloadCount" download_count: i64, 2 "StorageSize" storage_size: i64,
    3 "UploadCount" upload_count: i64
} }

/// In the response of [`QuerySpaceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageDbUsage {
    pub read_count: Option<i64>,
    pub storage_size: Option<i64>,
    pub write_count: Option<i64>,
}
model! { QuerySpaceUsageDbUsage {
    0 "ReadCount" read_count: i64, 1 "StorageSize" storage_size: i64, 2 "WriteCount" write_count: i64
} }

/// In the response of [`QuerySpaceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageFcUsage {
    pub cost: Option<i64>,
    pub request_count: Option<i64>,
    pub tx_traffic: Option<i64>,
}
model! { QuerySpaceUsageFcUsage {
    0 "Cost" cost: i64, 1 "RequestCount" request_count: i64, 2 "TxTraffic" tx_traffic: i64
} }

/// In the response of [`QuerySpaceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageWhUsage {
    pub cdn_traffic: Option<i64>,
    pub storage_size: Option<i64>,
}
model! { QuerySpaceUsageWhUsage {
    0 "CdnTraffic" cdn_traffic: i64, 1 "StorageSize" storage_size: i64
} }

/// Refreshes web hosting custom domain cache: `RefreshWebHostingCustomDomainCache` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/RefreshWebHostingCustomDomainCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshWebHostingCustomDomainCache {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub space_id: String,
}
operation! { RefreshWebHostingCustomDomainCache(domain_name: String, space_id: String)
    "RefreshWebHostingCustomDomainCache" -> Empty {
    0 "DomainName" domain_name, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RefreshWebHostingCustomDomainCache`]: empty.
pub type RefreshWebHostingCustomDomainCacheOutput = Empty;

/// Registers file: `RegisterFile` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/RegisterFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFile {
    /// Required.
    pub id: String,
    /// Required.
    pub space_id: String,
}
operation! { RegisterFile(id: String, space_id: String) "RegisterFile" -> Empty {
    0 "Id" id, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RegisterFile`]: empty.
pub type RegisterFileOutput = Empty;

/// `RenameDBCollection` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/RenameDBCollection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDBCollection {
    /// Required.
    pub new_collection: String,
    /// Required.
    pub origin_collection: String,
    /// Required.
    pub space_id: String,
}
operation! { RenameDBCollection(new_collection: String, origin_collection: String, space_id: String)
    "RenameDBCollection" -> Empty {
    0 "NewCollection" new_collection, 1 "OriginCollection" origin_collection, 2 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`RenameDBCollection`]: empty.
pub type RenameDBCollectionOutput = Empty;

/// Resets server secret: `ResetServerSecret` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/ResetServerSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetServerSecret {
    /// Required.
    pub space_id: String,
}
operation! { ResetServerSecret(space_id: String) "ResetServerSecret" -> Empty {
    0 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ResetServerSecret`]: empty.
pub type ResetServerSecretOutput = Empty;

/// Runs db command: `RunDBCommand` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/RunDBCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDBCommand {
    /// Required.
    pub body: String,
    /// Required.
    pub space_id: String,
}
operation! { RunDBCommand(body: String, space_id: String) "RunDBCommand" -> RunDBCommandOutput {
    0 "Body" body, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RunDBCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDBCommandOutput {
    pub affected_docs: Option<i64>,
    pub result: Option<String>,
}
model! { RunDBCommandOutput {
    0 "AffectedDocs" affected_docs: i64, 1 "Result" result: String
} }

/// Runs function: `RunFunction` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/RunFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunFunction {
    /// Required.
    pub body: String,
    /// Required.
    pub space_id: String,
}
operation! { RunFunction(body: String, space_id: String) "RunFunction" -> RunFunctionOutput {
    0 "Body" body, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RunFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunFunctionOutput {
    pub result: Option<String>,
    pub runtime_meta: Option<RunFunctionRuntimeMeta>,
}
model! { RunFunctionOutput {
    0 "Result" result: String, 1 "RuntimeMeta" runtime_meta: RunFunctionRuntimeMeta
} }

/// In the response of [`RunFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunFunctionRuntimeMeta {
    pub billing_duration: Option<i64>,
    pub invocation_duration: Option<i64>,
    pub max_memory_usage: Option<i64>,
    pub request_id: Option<String>,
}
model! { RunFunctionRuntimeMeta {
    0 "BillingDuration" billing_duration: i64, 1 "InvocationDuration" invocation_duration: i64,
    2 "MaxMemoryUsage" max_memory_usage: i64, 3 "RequestId" request_id: String
} }

/// Saves ant open platform config: `SaveAntOpenPlatformConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/SaveAntOpenPlatformConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAntOpenPlatformConfig {
    pub app_cert: Option<String>,
    /// Required. At most 64 characters.
    pub app_id: String,
    /// Required. Secret.
    pub private_key: Secret,
    pub public_cert: Option<String>,
    pub public_key: Option<String>,
    pub root_cert: Option<String>,
    /// Required.
    pub sign_mode: String,
    /// Required.
    pub space_id: String,
}
operation! { SaveAntOpenPlatformConfig(app_id: String, private_key: Secret, sign_mode: String, space_id: String)
    "SaveAntOpenPlatformConfig" -> Empty {
    0 "AppCert" app_cert: String, 1 "AppId" app_id, 2 "PrivateKey" private_key, 3 "PublicCert" public_cert: String,
    4 "PublicKey" public_key: String, 5 "RootCert" root_cert: String, 6 "SignMode" sign_mode, 7 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`SaveAntOpenPlatformConfig`]: empty.
pub type SaveAntOpenPlatformConfigOutput = Empty;

/// Saves app auth token: `SaveAppAuthToken` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/SaveAppAuthToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAppAuthToken {
    /// Required. Secret.
    pub app_auth_token: Secret,
    /// Required.
    pub app_id: String,
    /// Required.
    pub isv_app_id: String,
    /// Required.
    pub space_id: String,
}
operation! { SaveAppAuthToken(app_auth_token: Secret, app_id: String, isv_app_id: String, space_id: String)
    "SaveAppAuthToken" -> Empty {
    0 "AppAuthToken" app_auth_token, 1 "AppId" app_id, 2 "IsvAppId" isv_app_id, 3 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SaveAppAuthToken`]: empty.
pub type SaveAppAuthTokenOutput = Empty;

/// Saves cdn domain config: `SaveCdnDomainConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/SaveCdnDomainConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveCdnDomainConfig {
    pub auth_config: Option<String>,
    pub cors_config: Option<String>,
    pub ip_config: Option<String>,
    pub referer_config: Option<String>,
    /// Required.
    pub space_id: String,
    pub tenant_id: Option<String>,
    /// Required.
    pub r#type: String,
    pub ua_config: Option<String>,
}
operation! { SaveCdnDomainConfig(space_id: String, r#type: String) "SaveCdnDomainConfig" -> Empty {
    0 "AuthConfig" auth_config: String, 1 "CorsConfig" cors_config: String, 2 "IpConfig" ip_config: String,
    3 "RefererConfig" referer_config: String, 4 "SpaceId" space_id, 5 "TenantId" tenant_id: String, 6 "Type" r#type,
    7 "UaConfig" ua_config: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`SaveCdnDomainConfig`]: empty.
pub type SaveCdnDomainConfigOutput = Empty;

/// Saves web hosting custom domain config: `SaveWebHostingCustomDomainConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/SaveWebHostingCustomDomainConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWebHostingCustomDomainConfig {
    /// Required.
    pub domain_name: String,
    /// Required.
    pub force_redirect_type: String,
    /// Required.
    pub space_id: String,
}
operation! { SaveWebHostingCustomDomainConfig(domain_name: String, force_redirect_type: String, space_id: String)
    "SaveWebHostingCustomDomainConfig" -> Empty {
    0 "DomainName" domain_name, 1 "ForceRedirectType" force_redirect_type, 2 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SaveWebHostingCustomDomainConfig`]: empty.
pub type SaveWebHostingCustomDomainConfigOutput = Empty;

/// Saves web hosting custom domain cors config: `SaveWebHostingCustomDomainCorsConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/SaveWebHostingCustomDomainCorsConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWebHostingCustomDomainCorsConfig {
    pub access_control_allow_origin: Option<String>,
    pub access_origin_control: Option<bool>,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub enable_cors: bool,
    /// Required.
    pub space_id: String,
}
operation! { SaveWebHostingCustomDomainCorsConfig(domain_name: String, enable_cors: bool, space_id: String)
    "SaveWebHostingCustomDomainCorsConfig" -> SaveWebHostingCustomDomainCorsConfigOutput {
    0 "AccessControlAllowOrigin" access_control_allow_origin: String,
    1 "AccessOriginControl" access_origin_control: bool, 2 "DomainName" domain_name, 3 "EnableCors" enable_cors,
    4 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`SaveWebHostingCustomDomainCorsConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWebHostingCustomDomainCorsConfigOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveWebHostingCustomDomainCorsConfigOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "HttpStatusCode" http_status_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Saves wechat open platform config: `SaveWechatOpenPlatformConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/SaveWechatOpenPlatformConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWechatOpenPlatformConfig {
    /// Required. At most 64 characters.
    pub app_id: String,
    /// Required. Secret. At most 200 characters.
    pub app_secret: Secret,
    /// Required.
    pub space_id: String,
}
operation! { SaveWechatOpenPlatformConfig(app_id: String, app_secret: Secret, space_id: String)
    "SaveWechatOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "AppSecret" app_secret, 2 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`SaveWechatOpenPlatformConfig`]: empty.
pub type SaveWechatOpenPlatformConfigOutput = Empty;

/// Unbinds web hosting custom domain: `UnbindWebHostingCustomDomain` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/UnbindWebHostingCustomDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindWebHostingCustomDomain {
    /// Required.
    pub custom_domain: String,
    /// Required.
    pub space_id: String,
}
operation! { UnbindWebHostingCustomDomain(custom_domain: String, space_id: String)
    "UnbindWebHostingCustomDomain" -> UnbindWebHostingCustomDomainOutput {
    0 "CustomDomain" custom_domain, 1 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UnbindWebHostingCustomDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindWebHostingCustomDomainOutput {
    pub data: Option<bool>,
}
model! { UnbindWebHostingCustomDomainOutput {
    0 "Data" data: bool
} }

/// Updates dingtalk open platform config: `UpdateDingtalkOpenPlatformConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/MPServerless/2019-06-15/UpdateDingtalkOpenPlatformConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDingtalkOpenPlatformConfig {
    /// Required. At most 128 characters.
    pub app_id: String,
    /// Required. Secret. At most 400 characters.
    pub app_secret: Secret,
    /// Required.
    pub space_id: String,
}
operation! { UpdateDingtalkOpenPlatformConfig(app_id: String, app_secret: Secret, space_id: String)
    "UpdateDingtalkOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "AppSecret" app_secret, 2 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateDingtalkOpenPlatformConfig`]: empty.
pub type UpdateDingtalkOpenPlatformConfigOutput = Empty;

/// Updates function: `UpdateFunction` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/UpdateFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunction {
    /// At most 128 characters.
    pub desc: Option<String>,
    /// At most 128 characters.
    pub http_trigger_path: Option<String>,
    /// 1 to 20.
    pub instance_concurrency: Option<i64>,
    /// 128 to 2048.
    pub memory: Option<i64>,
    /// Required.
    pub name: String,
    pub runtime: Option<String>,
    /// Required.
    pub space_id: String,
    /// 1 to 7200.
    pub timeout: Option<i64>,
    pub timing_trigger_config: Option<String>,
    pub timing_trigger_user_payload: Option<String>,
}
operation! { UpdateFunction(name: String, space_id: String) "UpdateFunction" -> UpdateFunctionOutput {
    0 "Desc" desc: String, 1 "HttpTriggerPath" http_trigger_path: String,
    2 "InstanceConcurrency" instance_concurrency: i64, 3 "Memory" memory: i64, 4 "Name" name,
    5 "Runtime" runtime: String, 6 "SpaceId" space_id, 7 "Timeout" timeout: i64,
    8 "TimingTriggerConfig" timing_trigger_config: String,
    9 "TimingTriggerUserPayload" timing_trigger_user_payload: String
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`UpdateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionOutput {
    pub created_at: Option<String>,
    pub desc: Option<String>,
    pub http_trigger_path: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub spec: Option<UpdateFunctionSpec>,
    pub timing_trigger_config: Option<String>,
    pub timing_trigger_user_payload: Option<String>,
}
model! { UpdateFunctionOutput {
    0 "CreatedAt" created_at: String, 1 "Desc" desc: String, 2 "HttpTriggerPath" http_trigger_path: String,
    3 "ModifiedAt" modified_at: String, 4 "Name" name: String, 5 "Spec" spec: UpdateFunctionSpec,
    6 "TimingTriggerConfig" timing_trigger_config: String,
    7 "TimingTriggerUserPayload" timing_trigger_user_payload: String
} }

/// In the response of [`UpdateFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionSpec {
    pub instance_concurrency: Option<i64>,
    pub memory: Option<String>,
    pub runtime: Option<String>,
    pub timeout: Option<String>,
}
model! { UpdateFunctionSpec {
    0 "InstanceConcurrency" instance_concurrency: i64, 1 "Memory" memory: String, 2 "Runtime" runtime: String,
    3 "Timeout" timeout: String
} }

/// Updates http trigger config: `UpdateHttpTriggerConfig` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/UpdateHttpTriggerConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpTriggerConfig {
    /// At most 253 characters.
    pub custom_domain: Option<String>,
    pub custom_domain_certificate: Option<String>,
    /// Secret.
    pub custom_domain_private_key: Option<Secret>,
    /// Required.
    pub enable_service: bool,
    /// Required.
    pub space_id: String,
}
operation! { UpdateHttpTriggerConfig(enable_service: bool, space_id: String)
    "UpdateHttpTriggerConfig" -> UpdateHttpTriggerConfigOutput {
    0 "CustomDomain" custom_domain: String, 1 "CustomDomainCertificate" custom_domain_certificate: String,
    2 "CustomDomainPrivateKey" custom_domain_private_key: Secret, 3 "EnableService" enable_service, 4 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateHttpTriggerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpTriggerConfigOutput {
    pub custom_domain: Option<String>,
    pub custom_domain_certificate_info: Option<String>,
    pub custom_domain_cname: Option<String>,
    pub default_endpoint: Option<String>,
    pub enable_service: Option<bool>,
}
model! { UpdateHttpTriggerConfigOutput {
    0 "CustomDomain" custom_domain: String, 1 "CustomDomainCertificateInfo" custom_domain_certificate_info: String,
    2 "CustomDomainCname" custom_domain_cname: String, 3 "DefaultEndpoint" default_endpoint: String,
    4 "EnableService" enable_service: bool
} }

/// Updates service policy: `UpdateServicePolicy` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/UpdateServicePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServicePolicy {
    pub collection_name: Option<String>,
    pub policy: Option<String>,
    pub policy_name: Option<String>,
    /// Required.
    pub service_name: String,
    /// Required.
    pub space_id: String,
}
operation! { UpdateServicePolicy(service_name: String, space_id: String)
    "UpdateServicePolicy" -> UpdateServicePolicyOutput {
    0 "CollectionName" collection_name: String, 1 "Policy" policy: String, 2 "PolicyName" policy_name: String,
    3 "ServiceName" service_name, 4 "SpaceId" space_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateServicePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServicePolicyOutput {
    pub collection_name: Option<String>,
    pub policy: Option<String>,
    pub policy_name: Option<String>,
    pub service_name: Option<String>,
    pub space_id: Option<String>,
}
model! { UpdateServicePolicyOutput {
    0 "CollectionName" collection_name: String, 1 "Policy" policy: String, 2 "PolicyName" policy_name: String,
    3 "ServiceName" service_name: String, 4 "SpaceId" space_id: String
} }

/// Updates space: `UpdateSpace` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/UpdateSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpace {
    pub desc: Option<String>,
    /// Required.
    pub space_id: String,
    pub status: Option<String>,
}
operation! { UpdateSpace(space_id: String) "UpdateSpace" -> Empty {
    0 "Desc" desc: String, 1 "SpaceId" space_id, 2 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateSpace`]: empty.
pub type UpdateSpaceOutput = Empty;

/// Verifies web hosting domain owner: `VerifyWebHostingDomainOwner` of `mpserverless` 2019-06-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/MPServerless/2019-06-15/VerifyWebHostingDomainOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyWebHostingDomainOwner {
    /// Required.
    pub domain: String,
    /// Required.
    pub space_id: String,
    /// Required.
    pub verify_type: String,
}
operation! { VerifyWebHostingDomainOwner(domain: String, space_id: String, verify_type: String)
    "VerifyWebHostingDomainOwner" -> Empty {
    0 "Domain" domain, 1 "SpaceId" space_id, 2 "VerifyType" verify_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`VerifyWebHostingDomainOwner`]: empty.
pub type VerifyWebHostingDomainOwnerOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddCorsDomain, AddDingtalkOpenPlatformConfig, AttachWebHostingCertificate, BatchDeleteWebHostingFiles,
    BindWebHostingCustomDomain, CheckMpServerlessRoleExists, CreateDBExportTask, CreateDBImportTask,
    CreateDBRestoreTask, CreateFunction, CreateFunctionDeployment, CreateSpace, CreateSpaceWithOrder,
    DeleteAntOpenPlatformConfig, DeleteCorsDomain, DeleteDBCollection, DeleteDingtalkOpenPlatformConfig, DeleteFile,
    DeleteFunction, DeleteSpace, DeleteWebHostingCertificate, DeleteWebHostingFile, DeleteWechatOpenPlatformConfig,
    DeployFunction, DescribeCdnDomain, DescribeFCOpenStatus, DescribeFileUploadSignedUrl, DescribeFunction,
    DescribeHttpTriggerConfig, DescribeResourceQuota, DescribeResourceUsage, DescribeServicePolicy,
    DescribeSpaceClientConfig, DescribeSpaces, DescribeWebHostingFile, EnableExtension, GetWebHostingCertificateDetail,
    GetWebHostingConfig, GetWebHostingDomainVerificationContent, GetWebHostingStatus, GetWebHostingUploadCredential,
    ListCorsDomains, ListDingtalkOpenPlatformConfigs, ListExtensions, ListFile, ListFunction, ListFunctionDeployment,
    ListFunctionLog, ListOpenPlatformConfig, ListSpace, ListWebHostingCustomDomains, ListWebHostingFiles,
    ModifyWebHostingConfig, OpenService, OpenWebHostingService, QueryDBBackupCollections, QueryDBBackupDumpTimes,
    QueryDBExportTaskStatus, QueryDBImportTaskStatus, QueryDBRestoreTaskStatus, QueryServiceStatus,
    QuerySpaceConsumption, QuerySpaceSpecDetail, QuerySpaceUsage, RefreshWebHostingCustomDomainCache, RegisterFile,
    RenameDBCollection, ResetServerSecret, RunDBCommand, RunFunction, SaveAntOpenPlatformConfig, SaveAppAuthToken,
    SaveCdnDomainConfig, SaveWebHostingCustomDomainConfig, SaveWebHostingCustomDomainCorsConfig,
    SaveWechatOpenPlatformConfig, UnbindWebHostingCustomDomain, UpdateDingtalkOpenPlatformConfig, UpdateFunction,
    UpdateHttpTriggerConfig, UpdateServicePolicy, UpdateSpace, VerifyWebHostingDomainOwner
}
