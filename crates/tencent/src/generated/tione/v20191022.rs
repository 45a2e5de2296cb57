//! `tione` of Tencent Cloud, API version 2019-10-22.
//!
//! Endpoint: `tione.tencentcloudapi.com`, or `tione.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tione::v20191022::DescribeCodeRepositories};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCodeRepositories::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tione",
    "2019-10-22",
    "tione",
    &Endpoints::NONE,
);

/// Creates code repository: `CreateCodeRepository` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=CreateCodeRepository>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`], [`codes::INVALID_PARAMETER_VALUE_KMS_KEY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_REPOSITORY_URL_INVALID`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeRepository {
    /// Required.
    pub code_repository_name: String,
    /// Required.
    pub git_config: GitConfig,
    /// Required.
    pub git_secret: GitSecret,
}
operation! { CreateCodeRepository(code_repository_name: String, git_config: GitConfig, git_secret: GitSecret)
    "CreateCodeRepository" -> CreateCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name, 1 "GitConfig" git_config, 2 "GitSecret" git_secret
} }

/// In the request of [`CreateCodeRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitConfig {
    /// Required.
    pub repository_url: Option<String>,
    pub branch: Option<String>,
}
input! { GitConfig(repository_url: String) {
    0 "RepositoryUrl" repository_url: String, 1 "Branch" branch: String
} }

/// In the request of [`CreateCodeRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitSecret {
    pub no_secret: Option<bool>,
    /// Secret.
    pub secret: Option<Secret>,
}
input! { GitSecret() {
    0 "NoSecret" no_secret: bool, 1 "Secret" secret: Secret
} }

/// Response of [`CreateCodeRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeRepositoryOutput {
    pub code_repository_name: Option<String>,
}
model! { CreateCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name: String
} }

/// Creates notebook instance: `CreateNotebookInstance` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=CreateNotebookInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED`], [`codes::INVALID_PARAMETER_VALUE_CLS_CONFIG_REQUIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_CODE_REPO_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_LOG_SET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookInstance {
    /// Required.
    pub notebook_instance_name: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub volume_size_in_gb: i64,
    pub direct_internet_access: Option<String>,
    pub root_access: Option<String>,
    pub subnet_id: Option<String>,
    pub lifecycle_scripts_name: Option<String>,
    pub default_code_repository: Option<String>,
    pub additional_code_repositories: Option<Vec<String>>,
    pub cls_access: Option<String>,
    pub stopping_condition: Option<StoppingCondition>,
    pub auto_stopping: Option<String>,
    pub cls_config: Option<ClsConfig>,
}
operation! { CreateNotebookInstance(notebook_instance_name: String, instance_type: String, volume_size_in_gb: i64)
    "CreateNotebookInstance" -> CreateNotebookInstanceOutput {
    0 "NotebookInstanceName" notebook_instance_name, 1 "InstanceType" instance_type,
    2 "VolumeSizeInGB" volume_size_in_gb, 3 "DirectInternetAccess" direct_internet_access: String,
    4 "RootAccess" root_access: String, 5 "SubnetId" subnet_id: String,
    6 "LifecycleScriptsName" lifecycle_scripts_name: String, 7 "DefaultCodeRepository" default_code_repository: String,
    8 "AdditionalCodeRepositories" additional_code_repositories: Vec<String>, 9 "ClsAccess" cls_access: String,
    10 "StoppingCondition" stopping_condition: StoppingCondition, 11 "AutoStopping" auto_stopping: String,
    12 "ClsConfig" cls_config: ClsConfig
} }

/// In the request of [`CreateNotebookInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoppingCondition {
    pub max_runtime_in_seconds: Option<i64>,
    pub max_wait_time_in_seconds: Option<i64>,
}
input! { StoppingCondition() {
    0 "MaxRuntimeInSeconds" max_runtime_in_seconds: i64, 1 "MaxWaitTimeInSeconds" max_wait_time_in_seconds: i64
} }

/// In the request of [`CreateNotebookInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsConfig {
    /// Required.
    pub r#type: Option<String>,
    pub log_set_id: Option<String>,
    pub topic_id: Option<String>,
}
input! { ClsConfig(r#type: String) {
    0 "Type" r#type: String, 1 "LogSetId" log_set_id: String, 2 "TopicId" topic_id: String
} }

/// Response of [`CreateNotebookInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookInstanceOutput {
    pub notebook_instance_name: Option<String>,
}
model! { CreateNotebookInstanceOutput {
    0 "NotebookInstanceName" notebook_instance_name: String
} }

/// Creates notebook lifecycle script: `CreateNotebookLifecycleScript` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=CreateNotebookLifecycleScript>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_NAME`], [`codes::INVALID_PARAMETER_VALUE_BAD_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookLifecycleScript {
    /// Required.
    pub notebook_lifecycle_scripts_name: String,
    pub create_script: Option<String>,
    pub start_script: Option<String>,
}
operation! { CreateNotebookLifecycleScript(notebook_lifecycle_scripts_name: String)
    "CreateNotebookLifecycleScript" -> CreateNotebookLifecycleScriptOutput {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name, 1 "CreateScript" create_script: String,
    2 "StartScript" start_script: String
} }

/// Response of [`CreateNotebookLifecycleScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookLifecycleScriptOutput {
    pub notebook_lifecycle_scripts_name: Option<String>,
}
model! { CreateNotebookLifecycleScriptOutput {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name: String
} }

/// Creates presigned notebook instance url: `CreatePresignedNotebookInstanceUrl` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=CreatePresignedNotebookInstanceUrl>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_NOT_ALIVE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresignedNotebookInstanceUrl {
    /// Required.
    pub notebook_instance_name: String,
    pub session_expiration_duration_in_seconds: Option<i64>,
}
operation! { CreatePresignedNotebookInstanceUrl(notebook_instance_name: String)
    "CreatePresignedNotebookInstanceUrl" -> CreatePresignedNotebookInstanceUrlOutput {
    0 "NotebookInstanceName" notebook_instance_name,
    1 "SessionExpirationDurationInSeconds" session_expiration_duration_in_seconds: i64
} }

/// Response of [`CreatePresignedNotebookInstanceUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresignedNotebookInstanceUrlOutput {
    /// Secret.
    pub authorized_url: Option<Secret>,
}
model! { CreatePresignedNotebookInstanceUrlOutput {
    0 "AuthorizedUrl" authorized_url: Secret
} }

/// Creates training job: `CreateTrainingJob` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=CreateTrainingJob>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_SYSTEM_NEED_VPC_CONFIG_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_SYSTEM_NUM_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_SYSTEM_VPC_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TRAINING_IMAGE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_MPI_PROCESSES_PER_HOST_TOO_MUCH`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TRAIN_CODE_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJob {
    /// Required.
    pub algorithm_specification: AlgorithmSpecification,
    /// Required.
    pub output_data_config: OutputDataConfig,
    /// Required.
    pub resource_config: ResourceConfig,
    /// Required.
    pub training_job_name: String,
    pub input_data_config: Option<Vec<InputDataConfig>>,
    pub stopping_condition: Option<StoppingCondition>,
    pub vpc_config: Option<VpcConfig>,
    pub hyper_parameters: Option<String>,
    pub env_config: Option<Vec<EnvConfig>>,
    pub role_name: Option<String>,
    pub retry_when_resource_insufficient: Option<String>,
}
operation! {
    CreateTrainingJob(algorithm_specification: AlgorithmSpecification, output_data_config: OutputDataConfig, resource_config: ResourceConfig, training_job_name: String)
    "CreateTrainingJob" -> CreateTrainingJobOutput {
    0 "AlgorithmSpecification" algorithm_specification, 1 "OutputDataConfig" output_data_config,
    2 "ResourceConfig" resource_config, 3 "TrainingJobName" training_job_name,
    4 "InputDataConfig" input_data_config: Vec<InputDataConfig>,
    5 "StoppingCondition" stopping_condition: StoppingCondition, 6 "VpcConfig" vpc_config: VpcConfig,
    7 "HyperParameters" hyper_parameters: String, 8 "EnvConfig" env_config: Vec<EnvConfig>,
    9 "RoleName" role_name: String, 10 "RetryWhenResourceInsufficient" retry_when_resource_insufficient: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlgorithmSpecification {
    pub training_image_name: Option<String>,
    pub training_input_mode: Option<String>,
    pub algorithm_name: Option<String>,
}
input! { AlgorithmSpecification() {
    0 "TrainingImageName" training_image_name: String, 1 "TrainingInputMode" training_input_mode: String,
    2 "AlgorithmName" algorithm_name: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutputDataConfig {
    pub cos_output_bucket: Option<String>,
    pub cos_output_key_prefix: Option<String>,
    pub file_system_data_source: Option<FileSystemDataSource>,
}
input! { OutputDataConfig() {
    0 "CosOutputBucket" cos_output_bucket: String, 1 "CosOutputKeyPrefix" cos_output_key_prefix: String,
    2 "FileSystemDataSource" file_system_data_source: FileSystemDataSource
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSystemDataSource {
    pub directory_path: Option<String>,
    pub file_system_type: Option<String>,
    pub file_system_access_mode: Option<String>,
    pub file_system_id: Option<String>,
}
input! { FileSystemDataSource() {
    0 "DirectoryPath" directory_path: String, 1 "FileSystemType" file_system_type: String,
    2 "FileSystemAccessMode" file_system_access_mode: String, 3 "FileSystemId" file_system_id: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConfig {
    /// Required.
    pub instance_count: Option<i64>,
    /// Required.
    pub instance_type: Option<String>,
    pub volume_size_in_gb: Option<i64>,
}
input! { ResourceConfig(instance_count: i64, instance_type: String) {
    0 "InstanceCount" instance_count: i64, 1 "InstanceType" instance_type: String,
    2 "VolumeSizeInGB" volume_size_in_gb: i64
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputDataConfig {
    pub channel_name: Option<String>,
    pub data_source: Option<DataSource>,
    pub input_mode: Option<String>,
    pub content_type: Option<String>,
}
input! { InputDataConfig() {
    0 "ChannelName" channel_name: String, 1 "DataSource" data_source: DataSource, 2 "InputMode" input_mode: String,
    3 "ContentType" content_type: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSource {
    pub cos_data_source: Option<CosDataSource>,
    pub file_system_data_source: Option<FileSystemDataSource>,
}
input! { DataSource() {
    0 "CosDataSource" cos_data_source: CosDataSource,
    1 "FileSystemDataSource" file_system_data_source: FileSystemDataSource
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosDataSource {
    /// Required.
    pub bucket: Option<String>,
    /// Required.
    pub key_prefix: Option<String>,
    /// Required.
    pub data_distribution_type: Option<String>,
    /// Required.
    pub data_type: Option<String>,
}
input! { CosDataSource(bucket: String, key_prefix: String, data_distribution_type: String, data_type: String) {
    0 "Bucket" bucket: String, 1 "KeyPrefix" key_prefix: String,
    2 "DataDistributionType" data_distribution_type: String, 3 "DataType" data_type: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcConfig {
    /// Required.
    pub security_group_ids: Option<Vec<String>>,
    /// Required.
    pub subnet_id: Option<String>,
}
input! { VpcConfig(security_group_ids: Vec<String>, subnet_id: String) {
    0 "SecurityGroupIds" security_group_ids: Vec<String>, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvConfig {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { EnvConfig(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobOutput {
    pub training_job_name: Option<String>,
}
model! { CreateTrainingJobOutput {
    0 "TrainingJobName" training_job_name: String
} }

/// Deletes code repository: `DeleteCodeRepository` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DeleteCodeRepository>.
///
/// Errors: [`codes::FAILED_OPERATION_REPO_BIND_BY_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeRepository {
    /// Required.
    pub code_repository_name: String,
}
operation! { DeleteCodeRepository(code_repository_name: String) "DeleteCodeRepository" -> DeleteCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name
} }

/// Response of [`DeleteCodeRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeRepositoryOutput {
    pub code_repository_name: Option<String>,
}
model! { DeleteCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name: String
} }

/// Deletes notebook instance: `DeleteNotebookInstance` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DeleteNotebookInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotebookInstance {
    /// Required.
    pub notebook_instance_name: String,
}
operation! { DeleteNotebookInstance(notebook_instance_name: String) "DeleteNotebookInstance" -> Empty {
    0 "NotebookInstanceName" notebook_instance_name
} }

/// Response of [`DeleteNotebookInstance`]: empty.
pub type DeleteNotebookInstanceOutput = Empty;

/// Deletes notebook lifecycle script: `DeleteNotebookLifecycleScript` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DeleteNotebookLifecycleScript>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BAD_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotebookLifecycleScript {
    /// Required.
    pub notebook_lifecycle_scripts_name: String,
    pub forcible: Option<bool>,
}
operation! { DeleteNotebookLifecycleScript(notebook_lifecycle_scripts_name: String)
    "DeleteNotebookLifecycleScript" -> Empty {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name, 1 "Forcible" forcible: bool
} }

/// Response of [`DeleteNotebookLifecycleScript`]: empty.
pub type DeleteNotebookLifecycleScriptOutput = Empty;

/// Describes code repositories: `DescribeCodeRepositories` of `tione` 2019-10-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DescribeCodeRepositories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeRepositories {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<String>,
}
operation! { DescribeCodeRepositories() "DescribeCodeRepositories" -> DescribeCodeRepositoriesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>, 3 "SortOrder" sort_order: String
} }
paged! { DescribeCodeRepositories: CodeRepoSummary = Offset "Offset", "CodeRepoSet" code_repo_set, total "TotalCount" }

/// In the request of [`DescribeCodeRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeCodeRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeRepositoriesOutput {
    pub total_count: Option<i64>,
    pub code_repo_set: Vec<CodeRepoSummary>,
}
model! { DescribeCodeRepositoriesOutput {
    0 "TotalCount" total_count: i64, 1 "CodeRepoSet" code_repo_set: Vec<CodeRepoSummary>
} }

/// In the response of [`DescribeCodeRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeRepoSummary {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creation_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_modified_time: Option<String>,
    pub code_repository_name: Option<String>,
    pub git_config: Option<GitConfig>,
    pub no_secret: Option<bool>,
}
model! { CodeRepoSummary {
    0 "CreationTime" creation_time: String, 1 "LastModifiedTime" last_modified_time: String,
    2 "CodeRepositoryName" code_repository_name: String, 3 "GitConfig" git_config: GitConfig,
    4 "NoSecret" no_secret: bool
} }

/// Describes code repository: `DescribeCodeRepository` of `tione` 2019-10-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DescribeCodeRepository>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeRepository {
    /// Required.
    pub code_repository_name: String,
}
operation! { DescribeCodeRepository(code_repository_name: String)
    "DescribeCodeRepository" -> DescribeCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name
} }

/// Response of [`DescribeCodeRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeRepositoryOutput {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creation_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_modified_time: Option<String>,
    pub code_repository_name: Option<String>,
    pub git_config: Option<GitConfig>,
    pub no_secret: Option<bool>,
}
model! { DescribeCodeRepositoryOutput {
    0 "CreationTime" creation_time: String, 1 "LastModifiedTime" last_modified_time: String,
    2 "CodeRepositoryName" code_repository_name: String, 3 "GitConfig" git_config: GitConfig,
    4 "NoSecret" no_secret: bool
} }

/// Describes notebook instance: `DescribeNotebookInstance` of `tione` 2019-10-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DescribeNotebookInstance>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookInstance {
    /// Required.
    pub notebook_instance_name: String,
}
operation! { DescribeNotebookInstance(notebook_instance_name: String)
    "DescribeNotebookInstance" -> DescribeNotebookInstanceOutput {
    0 "NotebookInstanceName" notebook_instance_name
} }

/// Response of [`DescribeNotebookInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookInstanceOutput {
    pub notebook_instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub role_arn: Option<String>,
    pub direct_internet_access: Option<String>,
    pub root_access: Option<String>,
    pub subnet_id: Option<String>,
    pub volume_size_in_gb: Option<i64>,
    pub failure_reason: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creation_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_modified_time: Option<String>,
    pub log_url: Option<String>,
    pub notebook_instance_status: Option<String>,
    pub instance_id: Option<String>,
    pub lifecycle_scripts_name: Option<String>,
    pub default_code_repository: Option<String>,
    pub additional_code_repositories: Vec<String>,
    pub cls_access: Option<String>,
    pub prepay: Option<bool>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline: Option<String>,
    pub stopping_condition: Option<StoppingCondition>,
    pub cls_config: Option<ClsConfig>,
}
model! { DescribeNotebookInstanceOutput {
    0 "NotebookInstanceName" notebook_instance_name: String, 1 "InstanceType" instance_type: String,
    2 "RoleArn" role_arn: String, 3 "DirectInternetAccess" direct_internet_access: String,
    4 "RootAccess" root_access: String, 5 "SubnetId" subnet_id: String, 6 "VolumeSizeInGB" volume_size_in_gb: i64,
    7 "FailureReason" failure_reason: String, 8 "CreationTime" creation_time: String,
    9 "LastModifiedTime" last_modified_time: String, 10 "LogUrl" log_url: String,
    11 "NotebookInstanceStatus" notebook_instance_status: String, 12 "InstanceId" instance_id: String,
    13 "LifecycleScriptsName" lifecycle_scripts_name: String,
    14 "DefaultCodeRepository" default_code_repository: String,
    15 "AdditionalCodeRepositories" additional_code_repositories: Vec<String>, 16 "ClsAccess" cls_access: String,
    17 "Prepay" prepay: bool, 18 "Deadline" deadline: String,
    19 "StoppingCondition" stopping_condition: StoppingCondition, 20 "ClsConfig" cls_config: ClsConfig
} }

/// Describes notebook instances: `DescribeNotebookInstances` of `tione` 2019-10-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DescribeNotebookInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookInstances {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort_order: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<String>,
}
operation! { DescribeNotebookInstances() "DescribeNotebookInstances" -> DescribeNotebookInstancesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "SortOrder" sort_order: String, 3 "Filters" filters: Vec<Filter>,
    4 "SortBy" sort_by: String
} }
paged! { DescribeNotebookInstances: NotebookInstanceSummary =
    Offset "Offset", "NotebookInstanceSet" notebook_instance_set, total "TotalCount" }

/// Response of [`DescribeNotebookInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookInstancesOutput {
    pub notebook_instance_set: Vec<NotebookInstanceSummary>,
    pub total_count: Option<i64>,
}
model! { DescribeNotebookInstancesOutput {
    0 "NotebookInstanceSet" notebook_instance_set: Vec<NotebookInstanceSummary>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNotebookInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookInstanceSummary {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
    pub notebook_instance_name: Option<String>,
    pub notebook_instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub startup_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline: Option<String>,
    pub stopping_condition: Option<StoppingCondition>,
    pub prepay: Option<bool>,
    pub billing_label: Option<BillingLabel>,
    pub runtime_in_seconds: Option<i64>,
    pub remain_time_in_seconds: Option<i64>,
}
model! { NotebookInstanceSummary {
    0 "CreationTime" creation_time: String, 1 "LastModifiedTime" last_modified_time: String,
    2 "NotebookInstanceName" notebook_instance_name: String,
    3 "NotebookInstanceStatus" notebook_instance_status: String, 4 "InstanceType" instance_type: String,
    5 "InstanceId" instance_id: String, 6 "StartupTime" startup_time: String, 7 "Deadline" deadline: String,
    8 "StoppingCondition" stopping_condition: StoppingCondition, 9 "Prepay" prepay: bool,
    10 "BillingLabel" billing_label: BillingLabel, 11 "RuntimeInSeconds" runtime_in_seconds: i64,
    12 "RemainTimeInSeconds" remain_time_in_seconds: i64
} }

/// In the response of [`DescribeNotebookInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingLabel {
    pub label: Option<String>,
    pub volume_size: Option<i64>,
    pub status: Option<String>,
}
model! { BillingLabel {
    0 "Label" label: String, 1 "VolumeSize" volume_size: i64, 2 "Status" status: String
} }

/// Describes notebook lifecycle script: `DescribeNotebookLifecycleScript` of `tione` 2019-10-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DescribeNotebookLifecycleScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookLifecycleScript {
    /// Required.
    pub notebook_lifecycle_scripts_name: String,
}
operation! { DescribeNotebookLifecycleScript(notebook_lifecycle_scripts_name: String)
    "DescribeNotebookLifecycleScript" -> DescribeNotebookLifecycleScriptOutput {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name
} }

/// Response of [`DescribeNotebookLifecycleScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookLifecycleScriptOutput {
    pub notebook_lifecycle_scripts_name: Option<String>,
    pub create_script: Option<String>,
    pub start_script: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creation_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_modified_time: Option<String>,
}
model! { DescribeNotebookLifecycleScriptOutput {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name: String, 1 "CreateScript" create_script: String,
    2 "StartScript" start_script: String, 3 "CreationTime" creation_time: String,
    4 "LastModifiedTime" last_modified_time: String
} }

/// Describes notebook lifecycle scripts: `DescribeNotebookLifecycleScripts` of `tione` 2019-10-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DescribeNotebookLifecycleScripts>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BAD_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookLifecycleScripts {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<String>,
}
operation! { DescribeNotebookLifecycleScripts()
    "DescribeNotebookLifecycleScripts" -> DescribeNotebookLifecycleScriptsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>, 3 "SortOrder" sort_order: String
} }
paged! { DescribeNotebookLifecycleScripts: NotebookLifecycleScriptsSummary =
    Offset "Offset", "NotebookLifecycleScriptsSet" notebook_lifecycle_scripts_set, total "TotalCount" }

/// Response of [`DescribeNotebookLifecycleScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookLifecycleScriptsOutput {
    pub notebook_lifecycle_scripts_set: Vec<NotebookLifecycleScriptsSummary>,
    pub total_count: Option<i64>,
}
model! { DescribeNotebookLifecycleScriptsOutput {
    0 "NotebookLifecycleScriptsSet" notebook_lifecycle_scripts_set: Vec<NotebookLifecycleScriptsSummary>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNotebookLifecycleScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookLifecycleScriptsSummary {
    pub notebook_lifecycle_scripts_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creation_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_modified_time: Option<String>,
}
model! { NotebookLifecycleScriptsSummary {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name: String, 1 "CreationTime" creation_time: String,
    2 "LastModifiedTime" last_modified_time: String
} }

/// Describes notebook summary: `DescribeNotebookSummary` of `tione` 2019-10-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DescribeNotebookSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSummary {}
operation! { DescribeNotebookSummary() "DescribeNotebookSummary" -> DescribeNotebookSummaryOutput {} }

/// Response of [`DescribeNotebookSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSummaryOutput {
    pub all_instance_cnt: Option<i64>,
    pub billing_instance_cnt: Option<i64>,
    pub storage_only_billing_instance_cnt: Option<i64>,
    pub computing_billing_instance_cnt: Option<i64>,
}
model! { DescribeNotebookSummaryOutput {
    0 "AllInstanceCnt" all_instance_cnt: i64, 1 "BillingInstanceCnt" billing_instance_cnt: i64,
    2 "StorageOnlyBillingInstanceCnt" storage_only_billing_instance_cnt: i64,
    3 "ComputingBillingInstanceCnt" computing_billing_instance_cnt: i64
} }

/// Describes training job: `DescribeTrainingJob` of `tione` 2019-10-22.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DescribeTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingJob {
    /// Required.
    pub training_job_name: String,
}
operation! { DescribeTrainingJob(training_job_name: String) "DescribeTrainingJob" -> DescribeTrainingJobOutput {
    0 "TrainingJobName" training_job_name
} }

/// Response of [`DescribeTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingJobOutput {
    pub algorithm_specification: Option<AlgorithmSpecification>,
    pub training_job_name: Option<String>,
    pub hyper_parameters: Option<String>,
    pub input_data_config: Vec<InputDataConfig>,
    pub output_data_config: Option<OutputDataConfig>,
    pub stopping_condition: Option<StoppingCondition>,
    pub resource_config: Option<ResourceConfig>,
    pub vpc_config: Option<VpcConfig>,
    pub failure_reason: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_modified_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub training_start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub training_end_time: Option<String>,
    pub model_artifacts: Option<ModelArtifacts>,
    pub secondary_status: Option<String>,
    pub secondary_status_transitions: Vec<SecondaryStatusTransition>,
    pub role_name: Option<String>,
    pub training_job_status: Option<String>,
    pub log_url: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeTrainingJobOutput {
    0 "AlgorithmSpecification" algorithm_specification: AlgorithmSpecification,
    1 "TrainingJobName" training_job_name: String, 2 "HyperParameters" hyper_parameters: String,
    3 "InputDataConfig" input_data_config: Vec<InputDataConfig>,
    4 "OutputDataConfig" output_data_config: OutputDataConfig,
    5 "StoppingCondition" stopping_condition: StoppingCondition, 6 "ResourceConfig" resource_config: ResourceConfig,
    7 "VpcConfig" vpc_config: VpcConfig, 8 "FailureReason" failure_reason: String,
    9 "LastModifiedTime" last_modified_time: String, 10 "TrainingStartTime" training_start_time: String,
    11 "TrainingEndTime" training_end_time: String, 12 "ModelArtifacts" model_artifacts: ModelArtifacts,
    13 "SecondaryStatus" secondary_status: String,
    14 "SecondaryStatusTransitions" secondary_status_transitions: Vec<SecondaryStatusTransition>,
    15 "RoleName" role_name: String, 16 "TrainingJobStatus" training_job_status: String, 17 "LogUrl" log_url: String,
    18 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelArtifacts {
    pub cos_model_artifacts: Option<String>,
}
model! { ModelArtifacts {
    0 "CosModelArtifacts" cos_model_artifacts: String
} }

/// In the response of [`DescribeTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondaryStatusTransition {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { SecondaryStatusTransition {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "Status" status: String,
    3 "StatusMessage" status_message: String
} }

/// Describes training jobs: `DescribeTrainingJobs` of `tione` 2019-10-22.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=DescribeTrainingJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingJobs {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creation_time_after: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creation_time_before: Option<String>,
    pub name_contains: Option<String>,
    pub status_equals: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTrainingJobs() "DescribeTrainingJobs" -> DescribeTrainingJobsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "CreationTimeAfter" creation_time_after: String,
    3 "CreationTimeBefore" creation_time_before: String, 4 "NameContains" name_contains: String,
    5 "StatusEquals" status_equals: String, 6 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTrainingJobs: TrainingJobSummary =
    Offset "Offset", "TrainingJobSet" training_job_set, total "TotalCount" }

/// Response of [`DescribeTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingJobsOutput {
    pub training_job_set: Vec<TrainingJobSummary>,
    pub total_count: Option<i64>,
}
model! { DescribeTrainingJobsOutput {
    0 "TrainingJobSet" training_job_set: Vec<TrainingJobSummary>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainingJobSummary {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creation_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_modified_time: Option<String>,
    pub training_job_name: Option<String>,
    pub training_job_status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub training_end_time: Option<String>,
    pub instance_id: Option<String>,
    pub resource_config: Option<ResourceConfig>,
}
model! { TrainingJobSummary {
    0 "CreationTime" creation_time: String, 1 "LastModifiedTime" last_modified_time: String,
    2 "TrainingJobName" training_job_name: String, 3 "TrainingJobStatus" training_job_status: String,
    4 "TrainingEndTime" training_end_time: String, 5 "InstanceId" instance_id: String,
    6 "ResourceConfig" resource_config: ResourceConfig
} }

/// Starts notebook instance: `StartNotebookInstance` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=StartNotebookInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNotebookInstance {
    /// Required.
    pub notebook_instance_name: String,
    pub auto_stopping: Option<String>,
    pub stopping_condition: Option<StoppingCondition>,
}
operation! { StartNotebookInstance(notebook_instance_name: String) "StartNotebookInstance" -> Empty {
    0 "NotebookInstanceName" notebook_instance_name, 1 "AutoStopping" auto_stopping: String,
    2 "StoppingCondition" stopping_condition: StoppingCondition
} }

/// Response of [`StartNotebookInstance`]: empty.
pub type StartNotebookInstanceOutput = Empty;

/// Stops notebook instance: `StopNotebookInstance` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=StopNotebookInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_ALLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNotebookInstance {
    /// Required.
    pub notebook_instance_name: String,
}
operation! { StopNotebookInstance(notebook_instance_name: String) "StopNotebookInstance" -> Empty {
    0 "NotebookInstanceName" notebook_instance_name
} }

/// Response of [`StopNotebookInstance`]: empty.
pub type StopNotebookInstanceOutput = Empty;

/// Stops training job: `StopTrainingJob` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=StopTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrainingJob {
    /// Required.
    pub training_job_name: String,
}
operation! { StopTrainingJob(training_job_name: String) "StopTrainingJob" -> Empty {
    0 "TrainingJobName" training_job_name
} }

/// Response of [`StopTrainingJob`]: empty.
pub type StopTrainingJobOutput = Empty;

/// Updates code repository: `UpdateCodeRepository` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=UpdateCodeRepository>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_KMS_KEY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeRepository {
    /// Required.
    pub code_repository_name: String,
    pub git_secret: Option<GitSecret>,
}
operation! { UpdateCodeRepository(code_repository_name: String) "UpdateCodeRepository" -> UpdateCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name, 1 "GitSecret" git_secret: GitSecret
} }

/// Response of [`UpdateCodeRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeRepositoryOutput {
    pub code_repository_name: Option<String>,
}
model! { UpdateCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name: String
} }

/// Updates notebook instance: `UpdateNotebookInstance` of `tione` 2019-10-22.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tione&Version=2019-10-22&Action=UpdateNotebookInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED`], [`codes::FAILED_OPERATION_NOT_ALLOW`],
/// [`codes::INVALID_PARAMETER_VALUE_CLS_CONFIG_REQUIRED`], [`codes::INVALID_PARAMETER_VALUE_CODE_REPO_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LOG_SET_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_VOLUME_SHRINK_NOT_ALLOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNotebookInstance {
    /// Required.
    pub notebook_instance_name: String,
    pub role_arn: Option<String>,
    pub root_access: Option<String>,
    pub volume_size_in_gb: Option<i64>,
    pub instance_type: Option<String>,
    pub lifecycle_scripts_name: Option<String>,
    pub disassociate_lifecycle_script: Option<bool>,
    pub default_code_repository: Option<String>,
    pub additional_code_repositories: Option<Vec<String>>,
    pub disassociate_default_code_repository: Option<bool>,
    pub disassociate_additional_code_repositories: Option<bool>,
    pub cls_access: Option<String>,
    pub auto_stopping: Option<String>,
    pub stopping_condition: Option<StoppingCondition>,
    pub cls_config: Option<ClsConfig>,
}
operation! { UpdateNotebookInstance(notebook_instance_name: String) "UpdateNotebookInstance" -> Empty {
    0 "NotebookInstanceName" notebook_instance_name, 1 "RoleArn" role_arn: String, 2 "RootAccess" root_access: String,
    3 "VolumeSizeInGB" volume_size_in_gb: i64, 4 "InstanceType" instance_type: String,
    5 "LifecycleScriptsName" lifecycle_scripts_name: String,
    6 "DisassociateLifecycleScript" disassociate_lifecycle_script: bool,
    7 "DefaultCodeRepository" default_code_repository: String,
    8 "AdditionalCodeRepositories" additional_code_repositories: Vec<String>,
    9 "DisassociateDefaultCodeRepository" disassociate_default_code_repository: bool,
    10 "DisassociateAdditionalCodeRepositories" disassociate_additional_code_repositories: bool,
    11 "ClsAccess" cls_access: String, 12 "AutoStopping" auto_stopping: String,
    13 "StoppingCondition" stopping_condition: StoppingCondition, 14 "ClsConfig" cls_config: ClsConfig
} }

/// Response of [`UpdateNotebookInstance`]: empty.
pub type UpdateNotebookInstanceOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED "FailedOperation.ClsServiceNotActived",
    FAILED_OPERATION_DUPLICATE_NAME "FailedOperation.DuplicateName",
    FAILED_OPERATION_NOT_ALLOW "FailedOperation.NotAllow",
    FAILED_OPERATION_REPO_BIND_BY_INSTANCE "FailedOperation.RepoBindByInstance", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BAD_NAME "InvalidParameterValue.BadName",
    INVALID_PARAMETER_VALUE_CLS_CONFIG_REQUIRED "InvalidParameterValue.ClsConfigRequired",
    INVALID_PARAMETER_VALUE_CODE_REPO_NOT_FOUND "InvalidParameterValue.CodeRepoNotFound",
    INVALID_PARAMETER_VALUE_DUPLICATE_NAME "InvalidParameterValue.DuplicateName",
    INVALID_PARAMETER_VALUE_FILE_SYSTEM_NEED_VPC_CONFIG_SUPPORT "InvalidParameterValue.FileSystemNeedVpcConfigSupport",
    INVALID_PARAMETER_VALUE_FILE_SYSTEM_NUM_LIMIT "InvalidParameterValue.FileSystemNumLimit",
    INVALID_PARAMETER_VALUE_FILE_SYSTEM_VPC_NOT_MATCH "InvalidParameterValue.FileSystemVpcNotMatch",
    INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT "InvalidParameterValue.FrameworkVersionNotSupport",
    INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND "InvalidParameterValue.ImageNotFound",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE "InvalidParameterValue.InvalidInstanceType",
    INVALID_PARAMETER_VALUE_INVALID_TRAINING_IMAGE_NAME "InvalidParameterValue.InvalidTrainingImageName",
    INVALID_PARAMETER_VALUE_KMS_KEY_NOT_FOUND "InvalidParameterValue.KmsKeyNotFound",
    INVALID_PARAMETER_VALUE_LOG_SET_NOT_FOUND "InvalidParameterValue.LogSetNotFound",
    INVALID_PARAMETER_VALUE_MPI_PROCESSES_PER_HOST_TOO_MUCH "InvalidParameterValue.MpiProcessesPerHostTooMuch",
    INVALID_PARAMETER_VALUE_REPOSITORY_URL_INVALID "InvalidParameterValue.RepositoryUrlInvalid",
    INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND "InvalidParameterValue.SubnetNotFound",
    INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND "InvalidParameterValue.TopicNotFound",
    INVALID_PARAMETER_VALUE_TRAIN_CODE_NOT_FOUND "InvalidParameterValue.TrainCodeNotFound",
    INVALID_PARAMETER_VALUE_VOLUME_SHRINK_NOT_ALLOW "InvalidParameterValue.VolumeShrinkNotAllow",
    LIMIT_EXCEEDED "LimitExceeded", RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_BILL_NOT_ACTIVATED "ResourceUnavailable.BillNotActivated",
    RESOURCE_UNAVAILABLE_NOT_ALIVE "ResourceUnavailable.NotAlive", UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateCodeRepository, CreateNotebookInstance, CreateNotebookLifecycleScript, CreatePresignedNotebookInstanceUrl,
    CreateTrainingJob, DeleteCodeRepository, DeleteNotebookInstance, DeleteNotebookLifecycleScript,
    DescribeCodeRepositories, DescribeCodeRepository, DescribeNotebookInstance, DescribeNotebookInstances,
    DescribeNotebookLifecycleScript, DescribeNotebookLifecycleScripts, DescribeNotebookSummary, DescribeTrainingJob,
    DescribeTrainingJobs, StartNotebookInstance, StopNotebookInstance, StopTrainingJob, UpdateCodeRepository,
    UpdateNotebookInstance
}
