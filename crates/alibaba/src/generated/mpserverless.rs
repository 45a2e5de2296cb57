//! `mpserverless` 2019-06-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "mpserverless.aliyuncs.com")],
    vpc: &[("cn-shanghai", "mpserverless-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "mpserverless", version: "2019-06-15", code: "mpserverless", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCorsDomain {
    /// 1 to 253 characters.
    pub domain: String,
    pub space_id: String,
}
operation! { AddCorsDomain(domain: String, space_id: String) "AddCorsDomain" -> AddCorsDomainOutput {
    0 "Domain" domain, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCorsDomainOutput {
    pub domain_id: Option<String>,
}
model! { AddCorsDomainOutput {
    0 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDingtalkOpenPlatformConfig {
    /// At most 64 characters.
    pub app_id: String,
    /// At most 200 characters.
    pub app_secret: Secret,
    pub space_id: String,
}
operation! { AddDingtalkOpenPlatformConfig(app_id: String, app_secret: Secret, space_id: String)
    "AddDingtalkOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "AppSecret" app_secret, 2 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type AddDingtalkOpenPlatformConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWebHostingCertificate {
    pub cert_name: Option<String>,
    pub cert_type: String,
    pub domain: String,
    pub private_key: Secret,
    pub server_certificate: String,
    pub space_id: String,
}

/// What [`AttachWebHostingCertificate::new`] takes.
pub struct AttachWebHostingCertificateRequired {
    pub cert_type: String,
    pub domain: String,
    pub private_key: Secret,
    pub server_certificate: String,
    pub space_id: String,
}
operation! { AttachWebHostingCertificate{AttachWebHostingCertificateRequired: cert_type, domain, private_key, server_certificate, space_id}
    "AttachWebHostingCertificate" -> AttachWebHostingCertificateOutput {
    0 "CertName" cert_name: String, 1 "CertType" cert_type, 2 "Domain" domain, 3 "PrivateKey" private_key,
    4 "ServerCertificate" server_certificate, 5 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachWebHostingCertificateOutput {
    pub data: Option<bool>,
}
model! { AttachWebHostingCertificateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteWebHostingFiles {
    pub file_paths: Vec<String>,
    pub space_id: String,
}
operation! { BatchDeleteWebHostingFiles(file_paths: Vec<String>, space_id: String)
    "BatchDeleteWebHostingFiles" -> BatchDeleteWebHostingFilesOutput {
    0 "FilePaths" file_paths, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteWebHostingFilesOutput {
    pub data: Option<bool>,
}
model! { BatchDeleteWebHostingFilesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindWebHostingCustomDomain {
    pub custom_domain: String,
    pub space_id: String,
}
operation! { BindWebHostingCustomDomain(custom_domain: String, space_id: String)
    "BindWebHostingCustomDomain" -> BindWebHostingCustomDomainOutput {
    0 "CustomDomain" custom_domain, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindWebHostingCustomDomainOutput {
    pub data: Option<bool>,
}
model! { BindWebHostingCustomDomainOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMpServerlessRoleExists {
    pub role_name: String,
}
operation! { CheckMpServerlessRoleExists(role_name: String)
    "CheckMpServerlessRoleExists" -> CheckMpServerlessRoleExistsOutput {
    0 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckMpServerlessRoleExistsOutput {
    pub exists: Option<bool>,
}
model! { CheckMpServerlessRoleExistsOutput {
    0 "Exists" exists
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBExportTask {
    pub collection: String,
    pub fields: Option<String>,
    pub file_type: String,
    pub space_id: String,
}
operation! { CreateDBExportTask(collection: String, file_type: String, space_id: String)
    "CreateDBExportTask" -> CreateDBExportTaskOutput {
    0 "Collection" collection, 1 "Fields" fields: String, 2 "FileType" file_type, 3 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBExportTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDBExportTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBImportTask {
    pub collection: String,
    pub file_type: String,
    pub mode: Option<String>,
    pub space_id: String,
}
operation! { CreateDBImportTask(collection: String, file_type: String, space_id: String)
    "CreateDBImportTask" -> CreateDBImportTaskOutput {
    0 "Collection" collection, 1 "FileType" file_type, 2 "Mode" mode: String, 3 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBImportTaskOutput {
    pub access_key_id: Option<String>,
    pub expire_time: Option<String>,
    pub file_key: Option<String>,
    pub host: Option<String>,
    pub policy: Option<String>,
    pub signature: Option<Secret>,
    pub task_id: Option<String>,
}
model! { CreateDBImportTaskOutput {
    0 "AccessKeyId" access_key_id, 1 "ExpireTime" expire_time, 2 "FileKey" file_key, 3 "Host" host, 4 "Policy" policy,
    5 "Signature" signature, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBRestoreTask {
    pub backup_id: String,
    pub new_collections: String,
    pub origin_collections: String,
    pub space_id: String,
}
operation! { CreateDBRestoreTask(backup_id: String, new_collections: String, origin_collections: String, space_id: String)
    "CreateDBRestoreTask" -> CreateDBRestoreTaskOutput {
    0 "BackupId" backup_id, 1 "NewCollections" new_collections, 2 "OriginCollections" origin_collections,
    3 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBRestoreTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateDBRestoreTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunction {
    /// At most 128 characters.
    pub desc: Option<String>,
    /// 128 to 2048.
    pub memory: Option<i64>,
    pub name: String,
    pub runtime: Option<String>,
    pub space_id: String,
    /// 1 to 7200.
    pub timeout: Option<i64>,
}
operation! { CreateFunction(name: String, space_id: String) "CreateFunction" -> CreateFunctionOutput {
    0 "Desc" desc: String, 1 "Memory" memory: i64, 2 "Name" name, 3 "Runtime" runtime: String, 4 "SpaceId" space_id,
    5 "Timeout" timeout: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

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
    0 "CreatedAt" created_at, 1 "Desc" desc, 2 "ModifiedAt" modified_at, 3 "Name" name, 4 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionSpec {
    pub instance_concurrency: Option<String>,
    pub memory: Option<String>,
    pub runtime: Option<String>,
    pub timeout: Option<String>,
}
model! { CreateFunctionSpec {
    0 "InstanceConcurrency" instance_concurrency, 1 "Memory" memory, 2 "Runtime" runtime, 3 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionDeployment {
    pub name: String,
    pub space_id: String,
}
operation! { CreateFunctionDeployment(name: String, space_id: String)
    "CreateFunctionDeployment" -> CreateFunctionDeploymentOutput {
    0 "Name" name, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFunctionDeploymentOutput {
    pub deployment_id: Option<String>,
    pub upload_signed_url: Option<Secret>,
}
model! { CreateFunctionDeploymentOutput {
    0 "DeploymentId" deployment_id, 1 "UploadSignedUrl" upload_signed_url
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceOutput {
    pub space_id: Option<String>,
}
model! { CreateSpaceOutput {
    0 "SpaceId" space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceWithOrder {
    /// At most 128 characters.
    pub desc: Option<String>,
    pub name: String,
    pub package_version: Option<String>,
    pub period: Option<i64>,
    pub subscription_type: String,
    pub use_coupon: Option<bool>,
}
operation! { CreateSpaceWithOrder(name: String, subscription_type: String)
    "CreateSpaceWithOrder" -> CreateSpaceWithOrderOutput {
    0 "Desc" desc: String, 1 "Name" name, 2 "PackageVersion" package_version: String, 3 "Period" period: i64,
    4 "SubscriptionType" subscription_type, 5 "UseCoupon" use_coupon: bool
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpaceWithOrderOutput {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
    pub space_id: Option<String>,
}
model! { CreateSpaceWithOrderOutput {
    0 "InstanceId" instance_id, 1 "OrderId" order_id, 2 "SpaceId" space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntOpenPlatformConfig {
    pub app_id: String,
    pub space_id: String,
}
operation! { DeleteAntOpenPlatformConfig(app_id: String, space_id: String) "DeleteAntOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteAntOpenPlatformConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCorsDomain {
    pub domain_id: String,
    pub space_id: String,
}
operation! { DeleteCorsDomain(domain_id: String, space_id: String) "DeleteCorsDomain" -> Empty {
    0 "DomainId" domain_id, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteCorsDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBCollection {
    pub body: String,
    pub space_id: String,
}
operation! { DeleteDBCollection(body: String, space_id: String) "DeleteDBCollection" -> Empty {
    0 "Body" body, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteDBCollectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDingtalkOpenPlatformConfig {
    pub app_id: String,
    pub space_id: String,
}
operation! { DeleteDingtalkOpenPlatformConfig(app_id: String, space_id: String)
    "DeleteDingtalkOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteDingtalkOpenPlatformConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    pub id: String,
    pub space_id: String,
}
operation! { DeleteFile(id: String, space_id: String) "DeleteFile" -> Empty {
    0 "Id" id, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFunction {
    pub name: String,
    pub space_id: String,
}
operation! { DeleteFunction(name: String, space_id: String) "DeleteFunction" -> Empty {
    0 "Name" name, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteFunctionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpace {
    pub space_id: String,
}
operation! { DeleteSpace(space_id: String) "DeleteSpace" -> Empty {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHostingCertificate {
    pub domain: String,
    pub space_id: String,
}
operation! { DeleteWebHostingCertificate(domain: String, space_id: String)
    "DeleteWebHostingCertificate" -> DeleteWebHostingCertificateOutput {
    0 "Domain" domain, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHostingCertificateOutput {
    pub data: Option<bool>,
}
model! { DeleteWebHostingCertificateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHostingFile {
    pub file_path: String,
    pub space_id: String,
}
operation! { DeleteWebHostingFile(file_path: String, space_id: String)
    "DeleteWebHostingFile" -> DeleteWebHostingFileOutput {
    0 "FilePath" file_path, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebHostingFileOutput {
    pub data: Option<bool>,
}
model! { DeleteWebHostingFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWechatOpenPlatformConfig {
    pub app_id: String,
    pub space_id: String,
}
operation! { DeleteWechatOpenPlatformConfig(app_id: String, space_id: String)
    "DeleteWechatOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeleteWechatOpenPlatformConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployFunction {
    pub deployment_id: String,
    pub space_id: String,
}
operation! { DeployFunction(deployment_id: String, space_id: String) "DeployFunction" -> Empty {
    0 "DeploymentId" deployment_id, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type DeployFunctionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomain {
    pub space_id: String,
    pub tenant_id: Option<String>,
    pub r#type: String,
}
operation! { DescribeCdnDomain(space_id: String, r#type: String) "DescribeCdnDomain" -> DescribeCdnDomainOutput {
    0 "SpaceId" space_id, 1 "TenantId" tenant_id: String, 2 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "AuthConfig" auth_config, 1 "CorsConfig" cors_config, 2 "DomainName" domain_name, 3 "IpConfig" ip_config,
    4 "RefererConfig" referer_config, 5 "ServiceStatus" service_status, 6 "SpaceId" space_id, 7 "UaConfig" ua_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainAuthConfig {
    pub auth_delta: Option<i64>,
    pub auth_key: Option<Secret>,
    pub auth_type: Option<String>,
    pub config_id: Option<String>,
}
model! { DescribeCdnDomainAuthConfig {
    0 "AuthDelta" auth_delta, 1 "AuthKey" auth_key, 2 "AuthType" auth_type, 3 "configId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainCorsConfig {
    pub access_origin_control: Option<bool>,
    pub allow_origin: Option<String>,
    pub config_id: Option<String>,
}
model! { DescribeCdnDomainCorsConfig {
    0 "AccessOriginControl" access_origin_control, 1 "AllowOrigin" allow_origin, 2 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainIpConfig {
    pub config_id: Option<String>,
    pub ip_list: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCdnDomainIpConfig {
    0 "ConfigId" config_id, 1 "IpList" ip_list, 2 "Type" r#type
} }

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
    0 "AllowEmpty" allow_empty, 1 "ConfigId" config_id, 2 "DisableAst" disable_ast, 3 "ReferList" refer_list,
    4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCdnDomainUaConfig {
    pub config_id: Option<String>,
    pub r#type: Option<String>,
    pub ua_list: Option<String>,
}
model! { DescribeCdnDomainUaConfig {
    0 "ConfigId" config_id, 1 "Type" r#type, 2 "UaList" ua_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFCOpenStatus {}
operation! { DescribeFCOpenStatus() "DescribeFCOpenStatus" -> DescribeFCOpenStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFCOpenStatusOutput {
    pub status: Option<String>,
}
model! { DescribeFCOpenStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadSignedUrl {
    pub content_type: String,
    pub file_id: Option<String>,
    pub filename: String,
    pub size: i64,
    pub space_id: String,
}
operation! { DescribeFileUploadSignedUrl(content_type: String, filename: String, size: i64, space_id: String)
    "DescribeFileUploadSignedUrl" -> DescribeFileUploadSignedUrlOutput {
    0 "ContentType" content_type, 1 "FileId" file_id: String, 2 "Filename" filename, 3 "Size" size, 4 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileUploadSignedUrlOutput {
    pub id: Option<String>,
    pub oss_callback_url: Option<String>,
    pub overwrite: Option<bool>,
    pub sign_url: Option<String>,
}
model! { DescribeFileUploadSignedUrlOutput {
    0 "Id" id, 1 "OssCallbackUrl" oss_callback_url, 2 "Overwrite" overwrite, 3 "SignUrl" sign_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunction {
    pub name: String,
    pub space_id: String,
}
operation! { DescribeFunction(name: String, space_id: String) "DescribeFunction" -> DescribeFunctionOutput {
    0 "Name" name, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionOutput {
    pub deployment: Option<DescribeFunctionDeployment>,
    pub function: Option<DescribeFunctionFunction>,
}
model! { DescribeFunctionOutput {
    0 "Deployment" deployment, 1 "Function" function
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionDeployment {
    pub created_at: Option<String>,
    pub deployment_id: Option<String>,
    pub download_signed_url: Option<Secret>,
    pub modified_at: Option<String>,
    pub version_no: Option<String>,
}
model! { DescribeFunctionDeployment {
    0 "CreatedAt" created_at, 1 "DeploymentId" deployment_id, 2 "DownloadSignedUrl" download_signed_url,
    3 "ModifiedAt" modified_at, 4 "VersionNo" version_no
} }

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
    0 "CreatedAt" created_at, 1 "Desc" desc, 2 "HttpTriggerPath" http_trigger_path, 3 "ModifiedAt" modified_at,
    4 "Name" name, 5 "Spec" spec, 6 "TimingTriggerConfig" timing_trigger_config,
    7 "TimingTriggerUserPayload" timing_trigger_user_payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionSpec {
    pub instance_concurrency: Option<i64>,
    pub memory: Option<String>,
    pub runtime: Option<String>,
    pub timeout: Option<String>,
}
model! { DescribeFunctionSpec {
    0 "InstanceConcurrency" instance_concurrency, 1 "Memory" memory, 2 "Runtime" runtime, 3 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHttpTriggerConfig {
    pub space_id: String,
}
operation! { DescribeHttpTriggerConfig(space_id: String)
    "DescribeHttpTriggerConfig" -> DescribeHttpTriggerConfigOutput {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

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
    0 "CustomDomain" custom_domain, 1 "CustomDomainCertificateInfo" custom_domain_certificate_info,
    2 "CustomDomainCname" custom_domain_cname, 3 "DefaultEndpoint" default_endpoint, 4 "EnableService" enable_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceQuota {
    pub space_id: String,
}
operation! { DescribeResourceQuota(space_id: String) "DescribeResourceQuota" -> DescribeResourceQuotaOutput {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceQuotaOutput {
    pub cloud_storage_data_size_quota: Option<f64>,
    pub static_web_data_size_quota: Option<f64>,
}
model! { DescribeResourceQuotaOutput {
    0 "CloudStorageDataSizeQuota" cloud_storage_data_size_quota, 1 "StaticWebDataSizeQuota" static_web_data_size_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsage {
    pub end_time: Option<String>,
    pub format: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub space_id: String,
    pub start_time: Option<String>,
}
operation! { DescribeResourceUsage(space_id: String) "DescribeResourceUsage" -> DescribeResourceUsageOutput {
    0 "EndTime" end_time: String, 1 "Format" format: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "SpaceId" space_id, 5 "StartTime" start_time: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageOutput {
    pub code: Option<String>,
    pub data_list: Option<Vec<DescribeResourceUsageDataList>>,
    pub http_status_code: Option<String>,
    pub message: Option<String>,
    pub paginator: Option<DescribeResourceUsagePaginator>,
    pub success: Option<bool>,
}
model! { DescribeResourceUsageOutput {
    0 "Code" code, 1 "DataList" data_list, 2 "HttpStatusCode" http_status_code, 3 "Message" message,
    4 "Paginator" paginator, 5 "Success" success
} }

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
    0 "CloudDB" cloud_db, 1 "CloudFunction" cloud_function, 2 "CloudStorage" cloud_storage, 3 "EndTime" end_time,
    4 "StartTime" start_time, 5 "StaticWeb" static_web
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageCloudDB {
    pub data_size: Option<i64>,
    pub read: Option<i64>,
    pub write: Option<i64>,
}
model! { DescribeResourceUsageCloudDB {
    0 "DataSize" data_size, 1 "Read" read, 2 "Write" write
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageCloudFunction {
    pub compute: Option<i64>,
    pub count: Option<i64>,
    pub traffic: Option<i64>,
}
model! { DescribeResourceUsageCloudFunction {
    0 "Compute" compute, 1 "Count" count, 2 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageCloudStorage {
    pub data_size: Option<i64>,
    pub download: Option<i64>,
    pub traffic: Option<i64>,
    pub upload: Option<i64>,
}
model! { DescribeResourceUsageCloudStorage {
    0 "DataSize" data_size, 1 "Download" download, 2 "Traffic" traffic, 3 "Upload" upload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageStaticWeb {
    pub data_size: Option<i64>,
    pub traffic: Option<i64>,
}
model! { DescribeResourceUsageStaticWeb {
    0 "DataSize" data_size, 1 "Traffic" traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsagePaginator {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeResourceUsagePaginator {
    0 "PageCount" page_count, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicePolicy {
    pub collection_name: Option<String>,
    pub service_name: String,
    pub space_id: String,
}
operation! { DescribeServicePolicy(service_name: String, space_id: String)
    "DescribeServicePolicy" -> DescribeServicePolicyOutput {
    0 "CollectionName" collection_name: String, 1 "ServiceName" service_name, 2 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "CollectionName" collection_name, 1 "Policy" policy, 2 "PolicyName" policy_name, 3 "ServiceName" service_name,
    4 "SpaceId" space_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpaceClientConfigOutput {
    pub api_key: Option<Secret>,
    pub endpoint: Option<String>,
    pub file_upload_endpoint: Option<String>,
    pub name: Option<String>,
    pub private_key: Option<Secret>,
    pub space_id: Option<String>,
}
model! { DescribeSpaceClientConfigOutput {
    0 "ApiKey" api_key, 1 "Endpoint" endpoint, 2 "FileUploadEndpoint" file_upload_endpoint, 3 "Name" name,
    4 "PrivateKey" private_key, 5 "SpaceId" space_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Simple },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpacesOutput {
    pub count: Option<i64>,
    pub gmt_create: Option<String>,
    pub spaces: Option<Vec<DescribeSpacesSpaces>>,
}
model! { DescribeSpacesOutput {
    0 "Count" count, 1 "GmtCreate" gmt_create, 2 "Spaces" spaces
} }

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
    0 "AutoRenew" auto_renew, 1 "ChargeType" charge_type, 2 "Description" description,
    3 "EmasWorkspaceId" emas_workspace_id, 4 "GmtCreate" gmt_create, 5 "GmtModified" gmt_modified,
    6 "InstanceId" instance_id, 7 "Name" name, 8 "OrderType" order_type, 9 "PackageEndDate" package_end_date,
    10 "PackageStartDate" package_start_date, 11 "PackageStatus" package_status, 12 "RenewDuration" renew_duration,
    13 "ServiceStatus" service_status, 14 "SpaceId" space_id, 15 "SpecCode" spec_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHostingFile {
    pub file_path: String,
    pub space_id: String,
}
operation! { DescribeWebHostingFile(file_path: String, space_id: String)
    "DescribeWebHostingFile" -> DescribeWebHostingFileOutput {
    0 "FilePath" file_path, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHostingFileOutput {
    pub data: Option<DescribeWebHostingFileData>,
}
model! { DescribeWebHostingFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebHostingFileData {
    pub content_type: Option<String>,
    pub e_tag: Option<String>,
    pub exists: Option<bool>,
    pub file_path: Option<String>,
    pub last_modified_time: Option<i64>,
    pub signed_url: Option<Secret>,
    pub size: Option<i64>,
}
model! { DescribeWebHostingFileData {
    0 "ContentType" content_type, 1 "ETag" e_tag, 2 "Exists" exists, 3 "FilePath" file_path,
    4 "LastModifiedTime" last_modified_time, 5 "SignedUrl" signed_url, 6 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExtension {
    pub extension_id: String,
}
operation! { EnableExtension(extension_id: String) "EnableExtension" -> Empty {
    0 "ExtensionId" extension_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type EnableExtensionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingCertificateDetail {
    pub custom_domain: String,
    pub space_id: String,
}
operation! { GetWebHostingCertificateDetail(custom_domain: String, space_id: String)
    "GetWebHostingCertificateDetail" -> GetWebHostingCertificateDetailOutput {
    0 "CustomDomain" custom_domain, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingCertificateDetailOutput {
    pub data: Option<GetWebHostingCertificateDetailData>,
}
model! { GetWebHostingCertificateDetailOutput {
    0 "Data" data
} }

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
    0 "CertDomainName" cert_domain_name, 1 "CertExpiredTime" cert_expired_time, 2 "CertLife" cert_life,
    3 "CertName" cert_name, 4 "CertType" cert_type, 5 "ServerCertificateStatus" server_certificate_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingConfig {
    pub space_id: String,
}
operation! { GetWebHostingConfig(space_id: String) "GetWebHostingConfig" -> GetWebHostingConfigOutput {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingConfigOutput {
    pub data: Option<GetWebHostingConfigData>,
}
model! { GetWebHostingConfigOutput {
    0 "Data" data
} }

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
    0 "AllowedIps" allowed_ips, 1 "DefaultDomain" default_domain, 2 "ErrorHttpStatus" error_http_status,
    3 "ErrorPath" error_path, 4 "IndexPath" index_path, 5 "SpaceId" space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingDomainVerificationContent {
    pub domain: String,
    pub space_id: String,
}
operation! { GetWebHostingDomainVerificationContent(domain: String, space_id: String)
    "GetWebHostingDomainVerificationContent" -> GetWebHostingDomainVerificationContentOutput {
    0 "Domain" domain, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingDomainVerificationContentOutput {
    pub data: Option<GetWebHostingDomainVerificationContentData>,
}
model! { GetWebHostingDomainVerificationContentOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingDomainVerificationContentData {
    pub content: Option<String>,
    pub domain: Option<String>,
}
model! { GetWebHostingDomainVerificationContentData {
    0 "Content" content, 1 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingStatus {
    pub space_id: String,
}
operation! { GetWebHostingStatus(space_id: String) "GetWebHostingStatus" -> GetWebHostingStatusOutput {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingStatusOutput {
    pub data: Option<GetWebHostingStatusData>,
}
model! { GetWebHostingStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingStatusData {
    pub space_id: Option<String>,
    pub status: Option<String>,
}
model! { GetWebHostingStatusData {
    0 "SpaceId" space_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingUploadCredential {
    pub file_path: String,
    pub space_id: String,
}
operation! { GetWebHostingUploadCredential(file_path: String, space_id: String)
    "GetWebHostingUploadCredential" -> GetWebHostingUploadCredentialOutput {
    0 "FilePath" file_path, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingUploadCredentialOutput {
    pub data: Option<GetWebHostingUploadCredentialData>,
}
model! { GetWebHostingUploadCredentialOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebHostingUploadCredentialData {
    pub access_key_id: Option<String>,
    pub endpoint: Option<String>,
    pub expired_time: Option<i64>,
    pub file_path: Option<String>,
    pub policy: Option<String>,
    pub security_token: Option<Secret>,
    pub signature: Option<Secret>,
}
model! { GetWebHostingUploadCredentialData {
    0 "AccessKeyId" access_key_id, 1 "Endpoint" endpoint, 2 "ExpiredTime" expired_time, 3 "FilePath" file_path,
    4 "Policy" policy, 5 "SecurityToken" security_token, 6 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCorsDomains {
    pub space_id: String,
}
operation! { ListCorsDomains(space_id: String) "ListCorsDomains" -> ListCorsDomainsOutput {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCorsDomainsOutput {
    pub domains: Option<Vec<ListCorsDomainsDomains>>,
}
model! { ListCorsDomainsOutput {
    0 "Domains" domains
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCorsDomainsDomains {
    pub domain: Option<String>,
    pub domain_id: Option<String>,
}
model! { ListCorsDomainsDomains {
    0 "Domain" domain, 1 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDingtalkOpenPlatformConfigs {
    pub space_id: String,
}
operation! { ListDingtalkOpenPlatformConfigs(space_id: String)
    "ListDingtalkOpenPlatformConfigs" -> ListDingtalkOpenPlatformConfigsOutput {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDingtalkOpenPlatformConfigsOutput {
    pub configs: Option<Vec<ListDingtalkOpenPlatformConfigsConfigs>>,
}
model! { ListDingtalkOpenPlatformConfigsOutput {
    0 "Configs" configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDingtalkOpenPlatformConfigsConfigs {
    pub app_id: Option<String>,
    pub app_secret: Option<Secret>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ListDingtalkOpenPlatformConfigsConfigs {
    0 "AppId" app_id, 1 "AppSecret" app_secret, 2 "CreateTime" create_time, 3 "UpdateTime" update_time
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }
paged! { ListExtensions: ListExtensionsExtensions = Number "PageNumber", "Extensions" extensions, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExtensionsOutput {
    pub extensions: Option<Vec<ListExtensionsExtensions>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListExtensionsOutput {
    0 "Extensions" extensions, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "Enabled" enabled, 1 "ExtensionDesc" extension_desc, 2 "ExtensionDocumentationLink" extension_documentation_link,
    3 "ExtensionId" extension_id, 4 "ExtensionName" extension_name
} }

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
    pub space_id: String,
}
operation! { ListFile(space_id: String) "ListFile" -> ListFileOutput {
    0 "NextToken" next_token: String, 1 "AuthDelta" auth_delta: i64, 2 "FileId" file_id: String,
    3 "Keyword" keyword: String, 4 "Mode" mode: String, 5 "PageSize" page_size: i64, 6 "Prefix" prefix: String,
    7 "SpaceId" space_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileOutput {
    pub data_list: Option<Vec<ListFileDataList>>,
    pub paginator: Option<ListFilePaginator>,
}
model! { ListFileOutput {
    0 "DataList" data_list, 1 "Paginator" paginator
} }

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
    0 "AuthDelta" auth_delta, 1 "GmtCreate" gmt_create, 2 "GmtModified" gmt_modified, 3 "Id" id, 4 "Name" name,
    5 "Size" size, 6 "Type" r#type, 7 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilePaginator {
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
}
model! { ListFilePaginator {
    0 "NextToken" next_token, 1 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunction {
    pub filter_by: Option<String>,
    /// 1 to 100.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub space_id: String,
}
operation! { ListFunction(space_id: String) "ListFunction" -> ListFunctionOutput {
    0 "FilterBy" filter_by: String, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionOutput {
    pub data_list: Option<Vec<ListFunctionDataList>>,
    pub paginator: Option<ListFunctionPaginator>,
}
model! { ListFunctionOutput {
    0 "DataList" data_list, 1 "Paginator" paginator
} }

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
    0 "CreatedAt" created_at, 1 "Desc" desc, 2 "HttpTriggerPath" http_trigger_path, 3 "ModifiedAt" modified_at,
    4 "Name" name, 5 "Spec" spec, 6 "TimingTriggerConfig" timing_trigger_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionSpec {
    pub instance_concurrency: Option<i64>,
    pub memory: Option<String>,
    pub runtime: Option<String>,
    pub timeout: Option<String>,
}
model! { ListFunctionSpec {
    0 "InstanceConcurrency" instance_concurrency, 1 "Memory" memory, 2 "Runtime" runtime, 3 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionPaginator {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFunctionPaginator {
    0 "PageCount" page_count, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeployment {
    pub name: String,
    /// 1 to 9223372036854775807.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub space_id: String,
    pub status: Option<String>,
}
operation! { ListFunctionDeployment(name: String, space_id: String)
    "ListFunctionDeployment" -> ListFunctionDeploymentOutput {
    0 "Name" name, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "SpaceId" space_id,
    4 "Status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeploymentOutput {
    pub data_list: Option<Vec<ListFunctionDeploymentDataList>>,
    pub paginator: Option<ListFunctionDeploymentPaginator>,
}
model! { ListFunctionDeploymentOutput {
    0 "DataList" data_list, 1 "Paginator" paginator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeploymentDataList {
    pub created_at: Option<String>,
    pub deployment_id: Option<String>,
    pub download_signed_url: Option<Secret>,
    pub modified_at: Option<String>,
    pub status: Option<ListFunctionDeploymentStatus>,
    pub version_no: Option<String>,
}
model! { ListFunctionDeploymentDataList {
    0 "CreatedAt" created_at, 1 "DeploymentId" deployment_id, 2 "DownloadSignedUrl" download_signed_url,
    3 "ModifiedAt" modified_at, 4 "Status" status, 5 "VersionNo" version_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeploymentStatus {
    pub label: Option<String>,
    pub status: Option<String>,
}
model! { ListFunctionDeploymentStatus {
    0 "Label" label, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionDeploymentPaginator {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFunctionDeploymentPaginator {
    0 "PageCount" page_count, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionLog {
    pub from_date: Option<i64>,
    pub log_request_id: Option<String>,
    pub name: String,
    /// At least 1.
    pub page_num: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub space_id: String,
    pub status: Option<String>,
    pub to_date: Option<i64>,
}
operation! { ListFunctionLog(name: String, space_id: String) "ListFunctionLog" -> ListFunctionLogOutput {
    0 "FromDate" from_date: i64, 1 "LogRequestId" log_request_id: String, 2 "Name" name, 3 "PageNum" page_num: i64,
    4 "PageSize" page_size: i64, 5 "SpaceId" space_id, 6 "Status" status: String, 7 "ToDate" to_date: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionLogOutput {
    pub data_list: Option<Vec<ListFunctionLogDataList>>,
    pub paginator: Option<ListFunctionLogPaginator>,
}
model! { ListFunctionLogOutput {
    0 "DataList" data_list, 1 "Paginator" paginator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionLogDataList {
    pub contents: Option<Vec<String>>,
    pub function_name: Option<String>,
    pub levels: Option<Vec<String>>,
    pub request_id: Option<String>,
    pub space_id: Option<String>,
    pub status: Option<String>,
    pub timestamps: Option<Vec<String>>,
}
model! { ListFunctionLogDataList {
    0 "Contents" contents, 1 "FunctionName" function_name, 2 "Levels" levels, 3 "RequestId" request_id,
    4 "SpaceId" space_id, 5 "Status" status, 6 "Timestamps" timestamps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionLogPaginator {
    pub page_count: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListFunctionLogPaginator {
    0 "PageCount" page_count, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenPlatformConfig {
    pub platform: String,
    pub space_id: String,
}
operation! { ListOpenPlatformConfig(platform: String, space_id: String)
    "ListOpenPlatformConfig" -> ListOpenPlatformConfigOutput {
    0 "Platform" platform, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenPlatformConfigOutput {
    pub secret_list: Option<Vec<ListOpenPlatformConfigSecretList>>,
}
model! { ListOpenPlatformConfigOutput {
    0 "SecretList" secret_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenPlatformConfigSecretList {
    pub app_cert: Option<String>,
    pub app_id: Option<String>,
    pub app_secret: Option<Secret>,
    pub platform: Option<String>,
    pub private_key: Option<Secret>,
    pub public_cert: Option<String>,
    pub public_key: Option<String>,
    pub root_cert: Option<String>,
    pub sign_mode: Option<String>,
    pub space_id: Option<String>,
}
model! { ListOpenPlatformConfigSecretList {
    0 "AppCert" app_cert, 1 "AppId" app_id, 2 "AppSecret" app_secret, 3 "Platform" platform, 4 "PrivateKey" private_key,
    5 "PublicCert" public_cert, 6 "PublicKey" public_key, 7 "RootCert" root_cert, 8 "SignMode" sign_mode,
    9 "SpaceId" space_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSpaceOutput {
    pub count: Option<i64>,
    pub gmt_create: Option<String>,
    pub spaces: Option<Vec<ListSpaceSpaces>>,
}
model! { ListSpaceOutput {
    0 "Count" count, 1 "GmtCreate" gmt_create, 2 "Spaces" spaces
} }

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
    0 "Desc" desc, 1 "GmtCreate" gmt_create, 2 "GmtLastAccess" gmt_last_access, 3 "Name" name, 4 "SpaceId" space_id,
    5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingCustomDomains {
    pub space_id: String,
}
operation! { ListWebHostingCustomDomains(space_id: String)
    "ListWebHostingCustomDomains" -> ListWebHostingCustomDomainsOutput {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingCustomDomainsOutput {
    pub data: Option<Vec<ListWebHostingCustomDomainsData>>,
}
model! { ListWebHostingCustomDomainsOutput {
    0 "Data" data
} }

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
    0 "AccessControlAllowOrigin" access_control_allow_origin, 1 "AccessOriginControl" access_origin_control,
    2 "Cname" cname, 3 "CreateTime" create_time, 4 "Description" description, 5 "Domain" domain,
    6 "EnableCors" enable_cors, 7 "ForceRedirectType" force_redirect_type, 8 "SslProtocol" ssl_protocol,
    9 "Status" status, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingFiles {
    pub marker: Option<String>,
    /// 1 to 500.
    pub page_size: Option<i64>,
    pub prefix: String,
    pub space_id: String,
}
operation! { ListWebHostingFiles(prefix: String, space_id: String) "ListWebHostingFiles" -> ListWebHostingFilesOutput {
    0 "Marker" marker: String, 1 "PageSize" page_size: i64, 2 "Prefix" prefix, 3 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { ListWebHostingFiles: ListWebHostingFilesWebHostingFiles =
    Token "Marker", "Data.WebHostingFiles" data.web_hosting_files, next "Data.NextMarker"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingFilesOutput {
    pub data: Option<ListWebHostingFilesData>,
}
model! { ListWebHostingFilesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingFilesData {
    pub count: Option<i64>,
    pub next_marker: Option<String>,
    pub web_hosting_files: Option<Vec<ListWebHostingFilesWebHostingFiles>>,
}
model! { ListWebHostingFilesData {
    0 "Count" count, 1 "NextMarker" next_marker, 2 "WebHostingFiles" web_hosting_files
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebHostingFilesWebHostingFiles {
    pub content_type: Option<String>,
    pub e_tag: Option<String>,
    pub file_path: Option<String>,
    pub last_modified_time: Option<i64>,
    pub signed_url: Option<Secret>,
    pub size: Option<i64>,
}
model! { ListWebHostingFilesWebHostingFiles {
    0 "ContentType" content_type, 1 "ETag" e_tag, 2 "FilePath" file_path, 3 "LastModifiedTime" last_modified_time,
    4 "SignedUrl" signed_url, 5 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHostingConfig {
    pub allowed_ips: Option<String>,
    pub error_http_status: Option<String>,
    pub error_path: Option<String>,
    pub index_path: String,
    pub space_id: String,
}
operation! { ModifyWebHostingConfig(index_path: String, space_id: String)
    "ModifyWebHostingConfig" -> ModifyWebHostingConfigOutput {
    0 "AllowedIps" allowed_ips: String, 1 "ErrorHttpStatus" error_http_status: String, 2 "ErrorPath" error_path: String,
    3 "IndexPath" index_path, 4 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebHostingConfigOutput {
    pub data: Option<bool>,
}
model! { ModifyWebHostingConfigOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenService {
    pub service_name: String,
    pub space_id: String,
}
operation! { OpenService(service_name: String, space_id: String) "OpenService" -> Empty {
    0 "ServiceName" service_name, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type OpenServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWebHostingService {
    pub space_id: String,
}
operation! { OpenWebHostingService(space_id: String) "OpenWebHostingService" -> OpenWebHostingServiceOutput {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenWebHostingServiceOutput {
    pub data: Option<bool>,
}
model! { OpenWebHostingServiceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupCollections {
    pub backup_id: String,
    pub space_id: String,
}
operation! { QueryDBBackupCollections(backup_id: String, space_id: String)
    "QueryDBBackupCollections" -> QueryDBBackupCollectionsOutput {
    0 "BackupId" backup_id, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupCollectionsOutput {
    pub collections: Option<Vec<String>>,
}
model! { QueryDBBackupCollectionsOutput {
    0 "Collections" collections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupDumpTimes {
    pub space_id: String,
}
operation! { QueryDBBackupDumpTimes(space_id: String) "QueryDBBackupDumpTimes" -> QueryDBBackupDumpTimesOutput {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupDumpTimesOutput {
    pub backup_dump_times: Option<Vec<QueryDBBackupDumpTimesBackupDumpTimes>>,
}
model! { QueryDBBackupDumpTimesOutput {
    0 "BackupDumpTimes" backup_dump_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBBackupDumpTimesBackupDumpTimes {
    pub backup_id: Option<String>,
    pub dump_time: Option<String>,
}
model! { QueryDBBackupDumpTimesBackupDumpTimes {
    0 "BackupId" backup_id, 1 "DumpTime" dump_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBExportTaskStatus {
    pub space_id: String,
    pub task_id: String,
}
operation! { QueryDBExportTaskStatus(space_id: String, task_id: String)
    "QueryDBExportTaskStatus" -> QueryDBExportTaskStatusOutput {
    0 "SpaceId" space_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBExportTaskStatusOutput {
    pub detail_message: Option<String>,
    pub download_url: Option<Secret>,
    pub exported_count: Option<String>,
    pub status: Option<String>,
}
model! { QueryDBExportTaskStatusOutput {
    0 "DetailMessage" detail_message, 1 "DownloadUrl" download_url, 2 "ExportedCount" exported_count, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBImportTaskStatus {
    pub space_id: String,
    pub task_id: String,
}
operation! { QueryDBImportTaskStatus(space_id: String, task_id: String)
    "QueryDBImportTaskStatus" -> QueryDBImportTaskStatusOutput {
    0 "SpaceId" space_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBImportTaskStatusOutput {
    pub detail_message: Option<String>,
    pub failed_count: Option<String>,
    pub status: Option<String>,
    pub success_count: Option<String>,
}
model! { QueryDBImportTaskStatusOutput {
    0 "DetailMessage" detail_message, 1 "FailedCount" failed_count, 2 "Status" status, 3 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBRestoreTaskStatus {
    pub space_id: String,
    pub task_id: String,
}
operation! { QueryDBRestoreTaskStatus(space_id: String, task_id: String)
    "QueryDBRestoreTaskStatus" -> QueryDBRestoreTaskStatusOutput {
    0 "SpaceId" space_id, 1 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDBRestoreTaskStatusOutput {
    pub detail_message: Option<String>,
    pub failed_count: Option<i64>,
    pub status: Option<String>,
    pub success_count: Option<i64>,
}
model! { QueryDBRestoreTaskStatusOutput {
    0 "DetailMessage" detail_message, 1 "FailedCount" failed_count, 2 "Status" status, 3 "SuccessCount" success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServiceStatus {
    pub service_name: String,
    pub space_id: String,
}
operation! { QueryServiceStatus(service_name: String, space_id: String)
    "QueryServiceStatus" -> QueryServiceStatusOutput {
    0 "ServiceName" service_name, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServiceStatusOutput {
    pub service_status: Option<String>,
}
model! { QueryServiceStatusOutput {
    0 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumption {
    pub space_id: Option<String>,
}
operation! { QuerySpaceConsumption() "QuerySpaceConsumption" -> QuerySpaceConsumptionOutput {
    0 "SpaceId" space_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

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
    0 "CsUsage" cs_usage, 1 "CycleEndTime" cycle_end_time, 2 "CycleStartTime" cycle_start_time, 3 "DbUsage" db_usage,
    4 "FcUsage" fc_usage, 5 "GmtCreate" gmt_create, 6 "SpaceId" space_id, 7 "SpecCode" spec_code, 8 "WhUsage" wh_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumptionCsUsage {
    pub cdn_traffic: Option<i64>,
    pub download_count: Option<i64>,
    pub storage_size: Option<i64>,
    pub upload_count: Option<i64>,
}
model! { QuerySpaceConsumptionCsUsage {
    0 "CdnTraffic" cdn_traffic, 1 "DownloadCount" download_count, 2 "StorageSize" storage_size,
    3 "UploadCount" upload_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumptionDbUsage {
    pub read_count: Option<i64>,
    pub storage_size: Option<i64>,
    pub write_count: Option<i64>,
}
model! { QuerySpaceConsumptionDbUsage {
    0 "ReadCount" read_count, 1 "StorageSize" storage_size, 2 "WriteCount" write_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumptionFcUsage {
    pub cost: Option<i64>,
    pub request_count: Option<i64>,
    pub tx_traffic: Option<i64>,
}
model! { QuerySpaceConsumptionFcUsage {
    0 "Cost" cost, 1 "RequestCount" request_count, 2 "TxTraffic" tx_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceConsumptionWhUsage {
    pub cdn_traffic: Option<i64>,
    pub storage_size: Option<i64>,
}
model! { QuerySpaceConsumptionWhUsage {
    0 "CdnTraffic" cdn_traffic, 1 "StorageSize" storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceSpecDetail {
    pub spec_code: String,
}
operation! { QuerySpaceSpecDetail(spec_code: String) "QuerySpaceSpecDetail" -> QuerySpaceSpecDetailOutput {
    0 "SpecCode" spec_code
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

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
    0 "CsCdnTraffic" cs_cdn_traffic, 1 "CsDownloadCount" cs_download_count, 2 "CsStorageSize" cs_storage_size,
    3 "CsUploadCount" cs_upload_count, 4 "DbReadCount" db_read_count, 5 "DbStorageSize" db_storage_size,
    6 "DbWriteCount" db_write_count, 7 "FcCost" fc_cost, 8 "FcRequestCount" fc_request_count,
    9 "FcTxTraffic" fc_tx_traffic, 10 "GmtCreate" gmt_create, 11 "SpecCode" spec_code,
    12 "SpecDetailText" spec_detail_text, 13 "WhCdnTraffic" wh_cdn_traffic, 14 "WhStorageSize" wh_storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsage {
    pub end_time: String,
    pub interval: Option<i64>,
    pub space_id: String,
    pub start_time: String,
}
operation! { QuerySpaceUsage(end_time: String, space_id: String, start_time: String)
    "QuerySpaceUsage" -> QuerySpaceUsageOutput {
    0 "EndTime" end_time, 1 "Interval" interval: i64, 2 "SpaceId" space_id, 3 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageOutput {
    pub end_time: Option<String>,
    pub space_id: Option<String>,
    pub space_usage_data_list: Option<Vec<QuerySpaceUsageSpaceUsageDataList>>,
    pub start_time: Option<String>,
}
model! { QuerySpaceUsageOutput {
    0 "EndTime" end_time, 1 "SpaceId" space_id, 2 "SpaceUsageDataList" space_usage_data_list, 3 "StartTime" start_time
} }

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
    0 "CsUsage" cs_usage, 1 "DbUsage" db_usage, 2 "EffectiveBillFlag" effective_bill_flag, 3 "FcUsage" fc_usage,
    4 "Timestamp" timestamp, 5 "WhUsage" wh_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageCsUsage {
    pub cdn_traffic: Option<i64>,
    pub download_count: Option<i64>,
    pub storage_size: Option<i64>,
    pub upload_count: Option<i64>,
}
model! { QuerySpaceUsageCsUsage {
    0 "CdnTraffic" cdn_traffic, 1 "DownloadCount" download_count, 2 "StorageSize" storage_size,
    3 "UploadCount" upload_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageDbUsage {
    pub read_count: Option<i64>,
    pub storage_size: Option<i64>,
    pub write_count: Option<i64>,
}
model! { QuerySpaceUsageDbUsage {
    0 "ReadCount" read_count, 1 "StorageSize" storage_size, 2 "WriteCount" write_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageFcUsage {
    pub cost: Option<i64>,
    pub request_count: Option<i64>,
    pub tx_traffic: Option<i64>,
}
model! { QuerySpaceUsageFcUsage {
    0 "Cost" cost, 1 "RequestCount" request_count, 2 "TxTraffic" tx_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySpaceUsageWhUsage {
    pub cdn_traffic: Option<i64>,
    pub storage_size: Option<i64>,
}
model! { QuerySpaceUsageWhUsage {
    0 "CdnTraffic" cdn_traffic, 1 "StorageSize" storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshWebHostingCustomDomainCache {
    pub domain_name: String,
    pub space_id: String,
}
operation! { RefreshWebHostingCustomDomainCache(domain_name: String, space_id: String)
    "RefreshWebHostingCustomDomainCache" -> Empty {
    0 "DomainName" domain_name, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type RefreshWebHostingCustomDomainCacheOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFile {
    pub id: String,
    pub space_id: String,
}
operation! { RegisterFile(id: String, space_id: String) "RegisterFile" -> Empty {
    0 "Id" id, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

pub type RegisterFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDBCollection {
    pub new_collection: String,
    pub origin_collection: String,
    pub space_id: String,
}
operation! { RenameDBCollection(new_collection: String, origin_collection: String, space_id: String)
    "RenameDBCollection" -> Empty {
    0 "NewCollection" new_collection, 1 "OriginCollection" origin_collection, 2 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type RenameDBCollectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetServerSecret {
    pub space_id: String,
}
operation! { ResetServerSecret(space_id: String) "ResetServerSecret" -> Empty {
    0 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type ResetServerSecretOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDBCommand {
    pub body: String,
    pub space_id: String,
}
operation! { RunDBCommand(body: String, space_id: String) "RunDBCommand" -> RunDBCommandOutput {
    0 "Body" body, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunDBCommandOutput {
    pub affected_docs: Option<i64>,
    pub result: Option<String>,
}
model! { RunDBCommandOutput {
    0 "AffectedDocs" affected_docs, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunFunction {
    pub body: String,
    pub space_id: String,
}
operation! { RunFunction(body: String, space_id: String) "RunFunction" -> RunFunctionOutput {
    0 "Body" body, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunFunctionOutput {
    pub result: Option<String>,
    pub runtime_meta: Option<RunFunctionRuntimeMeta>,
}
model! { RunFunctionOutput {
    0 "Result" result, 1 "RuntimeMeta" runtime_meta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunFunctionRuntimeMeta {
    pub billing_duration: Option<i64>,
    pub invocation_duration: Option<i64>,
    pub max_memory_usage: Option<i64>,
    pub request_id: Option<String>,
}
model! { RunFunctionRuntimeMeta {
    0 "BillingDuration" billing_duration, 1 "InvocationDuration" invocation_duration,
    2 "MaxMemoryUsage" max_memory_usage, 3 "RequestId" request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAntOpenPlatformConfig {
    pub app_cert: Option<String>,
    /// At most 64 characters.
    pub app_id: String,
    pub private_key: Secret,
    pub public_cert: Option<String>,
    pub public_key: Option<String>,
    pub root_cert: Option<String>,
    pub sign_mode: String,
    pub space_id: String,
}
operation! { SaveAntOpenPlatformConfig(app_id: String, private_key: Secret, sign_mode: String, space_id: String)
    "SaveAntOpenPlatformConfig" -> Empty {
    0 "AppCert" app_cert: String, 1 "AppId" app_id, 2 "PrivateKey" private_key, 3 "PublicCert" public_cert: String,
    4 "PublicKey" public_key: String, 5 "RootCert" root_cert: String, 6 "SignMode" sign_mode, 7 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

pub type SaveAntOpenPlatformConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveAppAuthToken {
    pub app_auth_token: Secret,
    pub app_id: String,
    pub isv_app_id: String,
    pub space_id: String,
}
operation! { SaveAppAuthToken(app_auth_token: Secret, app_id: String, isv_app_id: String, space_id: String)
    "SaveAppAuthToken" -> Empty {
    0 "AppAuthToken" app_auth_token, 1 "AppId" app_id, 2 "IsvAppId" isv_app_id, 3 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type SaveAppAuthTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveCdnDomainConfig {
    pub auth_config: Option<String>,
    pub cors_config: Option<String>,
    pub ip_config: Option<String>,
    pub referer_config: Option<String>,
    pub space_id: String,
    pub tenant_id: Option<String>,
    pub r#type: String,
    pub ua_config: Option<String>,
}
operation! { SaveCdnDomainConfig(space_id: String, r#type: String) "SaveCdnDomainConfig" -> Empty {
    0 "AuthConfig" auth_config: String, 1 "CorsConfig" cors_config: String, 2 "IpConfig" ip_config: String,
    3 "RefererConfig" referer_config: String, 4 "SpaceId" space_id, 5 "TenantId" tenant_id: String, 6 "Type" r#type,
    7 "UaConfig" ua_config: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

pub type SaveCdnDomainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWebHostingCustomDomainConfig {
    pub domain_name: String,
    pub force_redirect_type: String,
    pub space_id: String,
}
operation! { SaveWebHostingCustomDomainConfig(domain_name: String, force_redirect_type: String, space_id: String)
    "SaveWebHostingCustomDomainConfig" -> Empty {
    0 "DomainName" domain_name, 1 "ForceRedirectType" force_redirect_type, 2 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type SaveWebHostingCustomDomainConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWebHostingCustomDomainCorsConfig {
    pub access_control_allow_origin: Option<String>,
    pub access_origin_control: Option<bool>,
    pub domain_name: String,
    pub enable_cors: bool,
    pub space_id: String,
}
operation! { SaveWebHostingCustomDomainCorsConfig(domain_name: String, enable_cors: bool, space_id: String)
    "SaveWebHostingCustomDomainCorsConfig" -> SaveWebHostingCustomDomainCorsConfigOutput {
    0 "AccessControlAllowOrigin" access_control_allow_origin: String,
    1 "AccessOriginControl" access_origin_control: bool, 2 "DomainName" domain_name, 3 "EnableCors" enable_cors,
    4 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveWechatOpenPlatformConfig {
    /// At most 64 characters.
    pub app_id: String,
    /// At most 200 characters.
    pub app_secret: Secret,
    pub space_id: String,
}
operation! { SaveWechatOpenPlatformConfig(app_id: String, app_secret: Secret, space_id: String)
    "SaveWechatOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "AppSecret" app_secret, 2 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type SaveWechatOpenPlatformConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindWebHostingCustomDomain {
    pub custom_domain: String,
    pub space_id: String,
}
operation! { UnbindWebHostingCustomDomain(custom_domain: String, space_id: String)
    "UnbindWebHostingCustomDomain" -> UnbindWebHostingCustomDomainOutput {
    0 "CustomDomain" custom_domain, 1 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindWebHostingCustomDomainOutput {
    pub data: Option<bool>,
}
model! { UnbindWebHostingCustomDomainOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDingtalkOpenPlatformConfig {
    /// At most 128 characters.
    pub app_id: String,
    /// At most 400 characters.
    pub app_secret: Secret,
    pub space_id: String,
}
operation! { UpdateDingtalkOpenPlatformConfig(app_id: String, app_secret: Secret, space_id: String)
    "UpdateDingtalkOpenPlatformConfig" -> Empty {
    0 "AppId" app_id, 1 "AppSecret" app_secret, 2 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type UpdateDingtalkOpenPlatformConfigOutput = Empty;

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
    pub name: String,
    pub runtime: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

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
    0 "CreatedAt" created_at, 1 "Desc" desc, 2 "HttpTriggerPath" http_trigger_path, 3 "ModifiedAt" modified_at,
    4 "Name" name, 5 "Spec" spec, 6 "TimingTriggerConfig" timing_trigger_config,
    7 "TimingTriggerUserPayload" timing_trigger_user_payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFunctionSpec {
    pub instance_concurrency: Option<i64>,
    pub memory: Option<String>,
    pub runtime: Option<String>,
    pub timeout: Option<String>,
}
model! { UpdateFunctionSpec {
    0 "InstanceConcurrency" instance_concurrency, 1 "Memory" memory, 2 "Runtime" runtime, 3 "Timeout" timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHttpTriggerConfig {
    /// At most 253 characters.
    pub custom_domain: Option<String>,
    pub custom_domain_certificate: Option<String>,
    pub custom_domain_private_key: Option<Secret>,
    pub enable_service: bool,
    pub space_id: String,
}
operation! { UpdateHttpTriggerConfig(enable_service: bool, space_id: String)
    "UpdateHttpTriggerConfig" -> UpdateHttpTriggerConfigOutput {
    0 "CustomDomain" custom_domain: String, 1 "CustomDomainCertificate" custom_domain_certificate: String,
    2 "CustomDomainPrivateKey" custom_domain_private_key: Secret, 3 "EnableService" enable_service, 4 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

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
    0 "CustomDomain" custom_domain, 1 "CustomDomainCertificateInfo" custom_domain_certificate_info,
    2 "CustomDomainCname" custom_domain_cname, 3 "DefaultEndpoint" default_endpoint, 4 "EnableService" enable_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServicePolicy {
    pub collection_name: Option<String>,
    pub policy: Option<String>,
    pub policy_name: Option<String>,
    pub service_name: String,
    pub space_id: String,
}
operation! { UpdateServicePolicy(service_name: String, space_id: String)
    "UpdateServicePolicy" -> UpdateServicePolicyOutput {
    0 "CollectionName" collection_name: String, 1 "Policy" policy: String, 2 "PolicyName" policy_name: String,
    3 "ServiceName" service_name, 4 "SpaceId" space_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

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
    0 "CollectionName" collection_name, 1 "Policy" policy, 2 "PolicyName" policy_name, 3 "ServiceName" service_name,
    4 "SpaceId" space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpace {
    pub desc: Option<String>,
    pub space_id: String,
    pub status: Option<String>,
}
operation! { UpdateSpace(space_id: String) "UpdateSpace" -> Empty {
    0 "Desc" desc: String, 1 "SpaceId" space_id, 2 "Status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type UpdateSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyWebHostingDomainOwner {
    pub domain: String,
    pub space_id: String,
    pub verify_type: String,
}
operation! { VerifyWebHostingDomainOwner(domain: String, space_id: String, verify_type: String)
    "VerifyWebHostingDomainOwner" -> Empty {
    0 "Domain" domain, 1 "SpaceId" space_id, 2 "VerifyType" verify_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type VerifyWebHostingDomainOwnerOutput = Empty;

#[cfg(feature = "reflect")]
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
