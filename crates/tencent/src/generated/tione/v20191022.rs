//! `tione` 2019-10-22.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tione", version: "2019-10-22", code: "tione", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeRepository {
    pub code_repository_name: String,
    pub git_config: GitConfig,
    pub git_secret: GitSecret,
}
operation! { CreateCodeRepository(code_repository_name: String, git_config: GitConfig, git_secret: GitSecret)
    "CreateCodeRepository" -> CreateCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name, 1 "GitConfig" git_config, 2 "GitSecret" git_secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitConfig {
    pub repository_url: Option<String>,
    pub branch: Option<String>,
}
input! { GitConfig(repository_url: String) {
    0 "RepositoryUrl" repository_url: String, 1 "Branch" branch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GitSecret {
    pub no_secret: Option<bool>,
    pub secret: Option<Secret>,
}
input! { GitSecret() {
    0 "NoSecret" no_secret: bool, 1 "Secret" secret: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeRepositoryOutput {
    pub code_repository_name: Option<String>,
}
model! { CreateCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookInstance {
    pub notebook_instance_name: String,
    pub instance_type: String,
    pub volume_size_in_gb: u64,
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
operation! { CreateNotebookInstance(notebook_instance_name: String, instance_type: String, volume_size_in_gb: u64)
    "CreateNotebookInstance" -> CreateNotebookInstanceOutput {
    0 "NotebookInstanceName" notebook_instance_name, 1 "InstanceType" instance_type,
    2 "VolumeSizeInGB" volume_size_in_gb, 3 "DirectInternetAccess" direct_internet_access: String,
    4 "RootAccess" root_access: String, 5 "SubnetId" subnet_id: String,
    6 "LifecycleScriptsName" lifecycle_scripts_name: String, 7 "DefaultCodeRepository" default_code_repository: String,
    8 "AdditionalCodeRepositories" additional_code_repositories: Vec<String>, 9 "ClsAccess" cls_access: String,
    10 "StoppingCondition" stopping_condition: StoppingCondition, 11 "AutoStopping" auto_stopping: String,
    12 "ClsConfig" cls_config: ClsConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoppingCondition {
    pub max_runtime_in_seconds: Option<u64>,
    pub max_wait_time_in_seconds: Option<u64>,
}
input! { StoppingCondition() {
    0 "MaxRuntimeInSeconds" max_runtime_in_seconds: u64, 1 "MaxWaitTimeInSeconds" max_wait_time_in_seconds: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClsConfig {
    pub r#type: Option<String>,
    pub log_set_id: Option<String>,
    pub topic_id: Option<String>,
}
input! { ClsConfig(r#type: String) {
    0 "Type" r#type: String, 1 "LogSetId" log_set_id: String, 2 "TopicId" topic_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookInstanceOutput {
    pub notebook_instance_name: Option<String>,
}
model! { CreateNotebookInstanceOutput {
    0 "NotebookInstanceName" notebook_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookLifecycleScript {
    pub notebook_lifecycle_scripts_name: String,
    pub create_script: Option<String>,
    pub start_script: Option<String>,
}
operation! { CreateNotebookLifecycleScript(notebook_lifecycle_scripts_name: String)
    "CreateNotebookLifecycleScript" -> CreateNotebookLifecycleScriptOutput {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name, 1 "CreateScript" create_script: String,
    2 "StartScript" start_script: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotebookLifecycleScriptOutput {
    pub notebook_lifecycle_scripts_name: Option<String>,
}
model! { CreateNotebookLifecycleScriptOutput {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresignedNotebookInstanceUrl {
    pub notebook_instance_name: String,
    pub session_expiration_duration_in_seconds: Option<i64>,
}
operation! { CreatePresignedNotebookInstanceUrl(notebook_instance_name: String)
    "CreatePresignedNotebookInstanceUrl" -> CreatePresignedNotebookInstanceUrlOutput {
    0 "NotebookInstanceName" notebook_instance_name,
    1 "SessionExpirationDurationInSeconds" session_expiration_duration_in_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePresignedNotebookInstanceUrlOutput {
    pub authorized_url: Option<Secret>,
}
model! { CreatePresignedNotebookInstanceUrlOutput {
    0 "AuthorizedUrl" authorized_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJob {
    pub algorithm_specification: AlgorithmSpecification,
    pub output_data_config: OutputDataConfig,
    pub resource_config: ResourceConfig,
    pub training_job_name: String,
    pub input_data_config: Option<Vec<InputDataConfig>>,
    pub stopping_condition: Option<StoppingCondition>,
    pub vpc_config: Option<VpcConfig>,
    pub hyper_parameters: Option<String>,
    pub env_config: Option<Vec<EnvConfig>>,
    pub role_name: Option<String>,
    pub retry_when_resource_insufficient: Option<String>,
}
operation! { CreateTrainingJob(algorithm_specification: AlgorithmSpecification, output_data_config: OutputDataConfig, resource_config: ResourceConfig, training_job_name: String)
    "CreateTrainingJob" -> CreateTrainingJobOutput {
    0 "AlgorithmSpecification" algorithm_specification, 1 "OutputDataConfig" output_data_config,
    2 "ResourceConfig" resource_config, 3 "TrainingJobName" training_job_name,
    4 "InputDataConfig" input_data_config: Vec<InputDataConfig>,
    5 "StoppingCondition" stopping_condition: StoppingCondition, 6 "VpcConfig" vpc_config: VpcConfig,
    7 "HyperParameters" hyper_parameters: String, 8 "EnvConfig" env_config: Vec<EnvConfig>,
    9 "RoleName" role_name: String, 10 "RetryWhenResourceInsufficient" retry_when_resource_insufficient: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceConfig {
    pub instance_count: Option<u64>,
    pub instance_type: Option<String>,
    pub volume_size_in_gb: Option<u64>,
}
input! { ResourceConfig(instance_count: u64, instance_type: String) {
    0 "InstanceCount" instance_count: u64, 1 "InstanceType" instance_type: String,
    2 "VolumeSizeInGB" volume_size_in_gb: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosDataSource {
    pub bucket: Option<String>,
    pub key_prefix: Option<String>,
    pub data_distribution_type: Option<String>,
    pub data_type: Option<String>,
}
input! { CosDataSource(bucket: String, key_prefix: String, data_distribution_type: String, data_type: String) {
    0 "Bucket" bucket: String, 1 "KeyPrefix" key_prefix: String,
    2 "DataDistributionType" data_distribution_type: String, 3 "DataType" data_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcConfig {
    pub security_group_ids: Option<Vec<String>>,
    pub subnet_id: Option<String>,
}
input! { VpcConfig(security_group_ids: Vec<String>, subnet_id: String) {
    0 "SecurityGroupIds" security_group_ids: Vec<String>, 1 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvConfig {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvConfig(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobOutput {
    pub training_job_name: Option<String>,
}
model! { CreateTrainingJobOutput {
    0 "TrainingJobName" training_job_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeRepository {
    pub code_repository_name: String,
}
operation! { DeleteCodeRepository(code_repository_name: String) "DeleteCodeRepository" -> DeleteCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeRepositoryOutput {
    pub code_repository_name: Option<String>,
}
model! { DeleteCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotebookInstance {
    pub notebook_instance_name: String,
}
operation! { DeleteNotebookInstance(notebook_instance_name: String) "DeleteNotebookInstance" -> Empty {
    0 "NotebookInstanceName" notebook_instance_name
} }

pub type DeleteNotebookInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotebookLifecycleScript {
    pub notebook_lifecycle_scripts_name: String,
    pub forcible: Option<bool>,
}
operation! { DeleteNotebookLifecycleScript(notebook_lifecycle_scripts_name: String)
    "DeleteNotebookLifecycleScript" -> Empty {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name, 1 "Forcible" forcible: bool
} }

pub type DeleteNotebookLifecycleScriptOutput = Empty;

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
pub struct DescribeCodeRepositoriesOutput {
    pub total_count: Option<i64>,
    pub code_repo_set: Option<Vec<CodeRepoSummary>>,
}
model! { DescribeCodeRepositoriesOutput {
    0 "TotalCount" total_count, 1 "CodeRepoSet" code_repo_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeRepoSummary {
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
    pub code_repository_name: Option<String>,
    pub git_config: Option<GitConfig>,
    pub no_secret: Option<bool>,
}
model! { CodeRepoSummary {
    0 "CreationTime" creation_time, 1 "LastModifiedTime" last_modified_time,
    2 "CodeRepositoryName" code_repository_name, 3 "GitConfig" git_config, 4 "NoSecret" no_secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeRepository {
    pub code_repository_name: String,
}
operation! { DescribeCodeRepository(code_repository_name: String)
    "DescribeCodeRepository" -> DescribeCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeRepositoryOutput {
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
    pub code_repository_name: Option<String>,
    pub git_config: Option<GitConfig>,
    pub no_secret: Option<bool>,
}
model! { DescribeCodeRepositoryOutput {
    0 "CreationTime" creation_time, 1 "LastModifiedTime" last_modified_time,
    2 "CodeRepositoryName" code_repository_name, 3 "GitConfig" git_config, 4 "NoSecret" no_secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookInstance {
    pub notebook_instance_name: String,
}
operation! { DescribeNotebookInstance(notebook_instance_name: String)
    "DescribeNotebookInstance" -> DescribeNotebookInstanceOutput {
    0 "NotebookInstanceName" notebook_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookInstanceOutput {
    pub notebook_instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub role_arn: Option<String>,
    pub direct_internet_access: Option<String>,
    pub root_access: Option<String>,
    pub subnet_id: Option<String>,
    pub volume_size_in_gb: Option<u64>,
    pub failure_reason: Option<String>,
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
    pub log_url: Option<String>,
    pub notebook_instance_status: Option<String>,
    pub instance_id: Option<String>,
    pub lifecycle_scripts_name: Option<String>,
    pub default_code_repository: Option<String>,
    pub additional_code_repositories: Option<Vec<String>>,
    pub cls_access: Option<String>,
    pub prepay: Option<bool>,
    pub deadline: Option<String>,
    pub stopping_condition: Option<StoppingCondition>,
    pub cls_config: Option<ClsConfig>,
}
model! { DescribeNotebookInstanceOutput {
    0 "NotebookInstanceName" notebook_instance_name, 1 "InstanceType" instance_type, 2 "RoleArn" role_arn,
    3 "DirectInternetAccess" direct_internet_access, 4 "RootAccess" root_access, 5 "SubnetId" subnet_id,
    6 "VolumeSizeInGB" volume_size_in_gb, 7 "FailureReason" failure_reason, 8 "CreationTime" creation_time,
    9 "LastModifiedTime" last_modified_time, 10 "LogUrl" log_url, 11 "NotebookInstanceStatus" notebook_instance_status,
    12 "InstanceId" instance_id, 13 "LifecycleScriptsName" lifecycle_scripts_name,
    14 "DefaultCodeRepository" default_code_repository, 15 "AdditionalCodeRepositories" additional_code_repositories,
    16 "ClsAccess" cls_access, 17 "Prepay" prepay, 18 "Deadline" deadline, 19 "StoppingCondition" stopping_condition,
    20 "ClsConfig" cls_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookInstances {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub sort_order: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<String>,
}
operation! { DescribeNotebookInstances() "DescribeNotebookInstances" -> DescribeNotebookInstancesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "SortOrder" sort_order: String, 3 "Filters" filters: Vec<Filter>,
    4 "SortBy" sort_by: String
} }
paged! { DescribeNotebookInstances: NotebookInstanceSummary =
    Offset "Offset", "NotebookInstanceSet" notebook_instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookInstancesOutput {
    pub notebook_instance_set: Option<Vec<NotebookInstanceSummary>>,
    pub total_count: Option<u64>,
}
model! { DescribeNotebookInstancesOutput {
    0 "NotebookInstanceSet" notebook_instance_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookInstanceSummary {
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
    pub notebook_instance_name: Option<String>,
    pub notebook_instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub startup_time: Option<String>,
    pub deadline: Option<String>,
    pub stopping_condition: Option<StoppingCondition>,
    pub prepay: Option<bool>,
    pub billing_label: Option<BillingLabel>,
    pub runtime_in_seconds: Option<i64>,
    pub remain_time_in_seconds: Option<i64>,
}
model! { NotebookInstanceSummary {
    0 "CreationTime" creation_time, 1 "LastModifiedTime" last_modified_time,
    2 "NotebookInstanceName" notebook_instance_name, 3 "NotebookInstanceStatus" notebook_instance_status,
    4 "InstanceType" instance_type, 5 "InstanceId" instance_id, 6 "StartupTime" startup_time, 7 "Deadline" deadline,
    8 "StoppingCondition" stopping_condition, 9 "Prepay" prepay, 10 "BillingLabel" billing_label,
    11 "RuntimeInSeconds" runtime_in_seconds, 12 "RemainTimeInSeconds" remain_time_in_seconds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingLabel {
    pub label: Option<String>,
    pub volume_size: Option<i64>,
    pub status: Option<String>,
}
model! { BillingLabel {
    0 "Label" label, 1 "VolumeSize" volume_size, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookLifecycleScript {
    pub notebook_lifecycle_scripts_name: String,
}
operation! { DescribeNotebookLifecycleScript(notebook_lifecycle_scripts_name: String)
    "DescribeNotebookLifecycleScript" -> DescribeNotebookLifecycleScriptOutput {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookLifecycleScriptOutput {
    pub notebook_lifecycle_scripts_name: Option<String>,
    pub create_script: Option<String>,
    pub start_script: Option<String>,
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
}
model! { DescribeNotebookLifecycleScriptOutput {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name, 1 "CreateScript" create_script,
    2 "StartScript" start_script, 3 "CreationTime" creation_time, 4 "LastModifiedTime" last_modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookLifecycleScripts {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<String>,
}
operation! { DescribeNotebookLifecycleScripts()
    "DescribeNotebookLifecycleScripts" -> DescribeNotebookLifecycleScriptsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>, 3 "SortOrder" sort_order: String
} }
paged! { DescribeNotebookLifecycleScripts: NotebookLifecycleScriptsSummary =
    Offset "Offset", "NotebookLifecycleScriptsSet" notebook_lifecycle_scripts_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookLifecycleScriptsOutput {
    pub notebook_lifecycle_scripts_set: Option<Vec<NotebookLifecycleScriptsSummary>>,
    pub total_count: Option<u64>,
}
model! { DescribeNotebookLifecycleScriptsOutput {
    0 "NotebookLifecycleScriptsSet" notebook_lifecycle_scripts_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotebookLifecycleScriptsSummary {
    pub notebook_lifecycle_scripts_name: Option<String>,
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
}
model! { NotebookLifecycleScriptsSummary {
    0 "NotebookLifecycleScriptsName" notebook_lifecycle_scripts_name, 1 "CreationTime" creation_time,
    2 "LastModifiedTime" last_modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSummary {}
operation! { DescribeNotebookSummary() "DescribeNotebookSummary" -> DescribeNotebookSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotebookSummaryOutput {
    pub all_instance_cnt: Option<i64>,
    pub billing_instance_cnt: Option<i64>,
    pub storage_only_billing_instance_cnt: Option<i64>,
    pub computing_billing_instance_cnt: Option<i64>,
}
model! { DescribeNotebookSummaryOutput {
    0 "AllInstanceCnt" all_instance_cnt, 1 "BillingInstanceCnt" billing_instance_cnt,
    2 "StorageOnlyBillingInstanceCnt" storage_only_billing_instance_cnt,
    3 "ComputingBillingInstanceCnt" computing_billing_instance_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingJob {
    pub training_job_name: String,
}
operation! { DescribeTrainingJob(training_job_name: String) "DescribeTrainingJob" -> DescribeTrainingJobOutput {
    0 "TrainingJobName" training_job_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingJobOutput {
    pub algorithm_specification: Option<AlgorithmSpecification>,
    pub training_job_name: Option<String>,
    pub hyper_parameters: Option<String>,
    pub input_data_config: Option<Vec<InputDataConfig>>,
    pub output_data_config: Option<OutputDataConfig>,
    pub stopping_condition: Option<StoppingCondition>,
    pub resource_config: Option<ResourceConfig>,
    pub vpc_config: Option<VpcConfig>,
    pub failure_reason: Option<String>,
    pub last_modified_time: Option<String>,
    pub training_start_time: Option<String>,
    pub training_end_time: Option<String>,
    pub model_artifacts: Option<ModelArtifacts>,
    pub secondary_status: Option<String>,
    pub secondary_status_transitions: Option<Vec<SecondaryStatusTransition>>,
    pub role_name: Option<String>,
    pub training_job_status: Option<String>,
    pub log_url: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeTrainingJobOutput {
    0 "AlgorithmSpecification" algorithm_specification, 1 "TrainingJobName" training_job_name,
    2 "HyperParameters" hyper_parameters, 3 "InputDataConfig" input_data_config,
    4 "OutputDataConfig" output_data_config, 5 "StoppingCondition" stopping_condition,
    6 "ResourceConfig" resource_config, 7 "VpcConfig" vpc_config, 8 "FailureReason" failure_reason,
    9 "LastModifiedTime" last_modified_time, 10 "TrainingStartTime" training_start_time,
    11 "TrainingEndTime" training_end_time, 12 "ModelArtifacts" model_artifacts, 13 "SecondaryStatus" secondary_status,
    14 "SecondaryStatusTransitions" secondary_status_transitions, 15 "RoleName" role_name,
    16 "TrainingJobStatus" training_job_status, 17 "LogUrl" log_url, 18 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModelArtifacts {
    pub cos_model_artifacts: Option<String>,
}
model! { ModelArtifacts {
    0 "CosModelArtifacts" cos_model_artifacts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecondaryStatusTransition {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { SecondaryStatusTransition {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Status" status, 3 "StatusMessage" status_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingJobs {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub creation_time_after: Option<String>,
    pub creation_time_before: Option<String>,
    pub name_contains: Option<String>,
    pub status_equals: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTrainingJobs() "DescribeTrainingJobs" -> DescribeTrainingJobsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "CreationTimeAfter" creation_time_after: String,
    3 "CreationTimeBefore" creation_time_before: String, 4 "NameContains" name_contains: String,
    5 "StatusEquals" status_equals: String, 6 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTrainingJobs: TrainingJobSummary =
    Offset "Offset", "TrainingJobSet" training_job_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrainingJobsOutput {
    pub training_job_set: Option<Vec<TrainingJobSummary>>,
    pub total_count: Option<u64>,
}
model! { DescribeTrainingJobsOutput {
    0 "TrainingJobSet" training_job_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrainingJobSummary {
    pub creation_time: Option<String>,
    pub last_modified_time: Option<String>,
    pub training_job_name: Option<String>,
    pub training_job_status: Option<String>,
    pub training_end_time: Option<String>,
    pub instance_id: Option<String>,
    pub resource_config: Option<ResourceConfig>,
}
model! { TrainingJobSummary {
    0 "CreationTime" creation_time, 1 "LastModifiedTime" last_modified_time, 2 "TrainingJobName" training_job_name,
    3 "TrainingJobStatus" training_job_status, 4 "TrainingEndTime" training_end_time, 5 "InstanceId" instance_id,
    6 "ResourceConfig" resource_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNotebookInstance {
    pub notebook_instance_name: String,
    pub auto_stopping: Option<String>,
    pub stopping_condition: Option<StoppingCondition>,
}
operation! { StartNotebookInstance(notebook_instance_name: String) "StartNotebookInstance" -> Empty {
    0 "NotebookInstanceName" notebook_instance_name, 1 "AutoStopping" auto_stopping: String,
    2 "StoppingCondition" stopping_condition: StoppingCondition
} }

pub type StartNotebookInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNotebookInstance {
    pub notebook_instance_name: String,
}
operation! { StopNotebookInstance(notebook_instance_name: String) "StopNotebookInstance" -> Empty {
    0 "NotebookInstanceName" notebook_instance_name
} }

pub type StopNotebookInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrainingJob {
    pub training_job_name: String,
}
operation! { StopTrainingJob(training_job_name: String) "StopTrainingJob" -> Empty {
    0 "TrainingJobName" training_job_name
} }

pub type StopTrainingJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeRepository {
    pub code_repository_name: String,
    pub git_secret: Option<GitSecret>,
}
operation! { UpdateCodeRepository(code_repository_name: String) "UpdateCodeRepository" -> UpdateCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name, 1 "GitSecret" git_secret: GitSecret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeRepositoryOutput {
    pub code_repository_name: Option<String>,
}
model! { UpdateCodeRepositoryOutput {
    0 "CodeRepositoryName" code_repository_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNotebookInstance {
    pub notebook_instance_name: String,
    pub role_arn: Option<String>,
    pub root_access: Option<String>,
    pub volume_size_in_gb: Option<u64>,
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
    3 "VolumeSizeInGB" volume_size_in_gb: u64, 4 "InstanceType" instance_type: String,
    5 "LifecycleScriptsName" lifecycle_scripts_name: String,
    6 "DisassociateLifecycleScript" disassociate_lifecycle_script: bool,
    7 "DefaultCodeRepository" default_code_repository: String,
    8 "AdditionalCodeRepositories" additional_code_repositories: Vec<String>,
    9 "DisassociateDefaultCodeRepository" disassociate_default_code_repository: bool,
    10 "DisassociateAdditionalCodeRepositories" disassociate_additional_code_repositories: bool,
    11 "ClsAccess" cls_access: String, 12 "AutoStopping" auto_stopping: String,
    13 "StoppingCondition" stopping_condition: StoppingCondition, 14 "ClsConfig" cls_config: ClsConfig
} }

pub type UpdateNotebookInstanceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CLS_SERVICE_NOT_ACTIVED: &str = "FailedOperation.ClsServiceNotActived";
    pub const FAILED_OPERATION_DUPLICATE_NAME: &str = "FailedOperation.DuplicateName";
    pub const FAILED_OPERATION_NOT_ALLOW: &str = "FailedOperation.NotAllow";
    pub const FAILED_OPERATION_REPO_BIND_BY_INSTANCE: &str = "FailedOperation.RepoBindByInstance";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BAD_NAME: &str = "InvalidParameterValue.BadName";
    pub const INVALID_PARAMETER_VALUE_CLS_CONFIG_REQUIRED: &str = "InvalidParameterValue.ClsConfigRequired";
    pub const INVALID_PARAMETER_VALUE_CODE_REPO_NOT_FOUND: &str = "InvalidParameterValue.CodeRepoNotFound";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_NAME: &str = "InvalidParameterValue.DuplicateName";
    pub const INVALID_PARAMETER_VALUE_FILE_SYSTEM_NEED_VPC_CONFIG_SUPPORT: &str =
        "InvalidParameterValue.FileSystemNeedVpcConfigSupport";
    pub const INVALID_PARAMETER_VALUE_FILE_SYSTEM_NUM_LIMIT: &str = "InvalidParameterValue.FileSystemNumLimit";
    pub const INVALID_PARAMETER_VALUE_FILE_SYSTEM_VPC_NOT_MATCH: &str = "InvalidParameterValue.FileSystemVpcNotMatch";
    pub const INVALID_PARAMETER_VALUE_FRAMEWORK_VERSION_NOT_SUPPORT: &str =
        "InvalidParameterValue.FrameworkVersionNotSupport";
    pub const INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND: &str = "InvalidParameterValue.ImageNotFound";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE: &str = "InvalidParameterValue.InvalidInstanceType";
    pub const INVALID_PARAMETER_VALUE_INVALID_TRAINING_IMAGE_NAME: &str =
        "InvalidParameterValue.InvalidTrainingImageName";
    pub const INVALID_PARAMETER_VALUE_KMS_KEY_NOT_FOUND: &str = "InvalidParameterValue.KmsKeyNotFound";
    pub const INVALID_PARAMETER_VALUE_LOG_SET_NOT_FOUND: &str = "InvalidParameterValue.LogSetNotFound";
    pub const INVALID_PARAMETER_VALUE_MPI_PROCESSES_PER_HOST_TOO_MUCH: &str =
        "InvalidParameterValue.MpiProcessesPerHostTooMuch";
    pub const INVALID_PARAMETER_VALUE_REPOSITORY_URL_INVALID: &str = "InvalidParameterValue.RepositoryUrlInvalid";
    pub const INVALID_PARAMETER_VALUE_SUBNET_NOT_FOUND: &str = "InvalidParameterValue.SubnetNotFound";
    pub const INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND: &str = "InvalidParameterValue.TopicNotFound";
    pub const INVALID_PARAMETER_VALUE_TRAIN_CODE_NOT_FOUND: &str = "InvalidParameterValue.TrainCodeNotFound";
    pub const INVALID_PARAMETER_VALUE_VOLUME_SHRINK_NOT_ALLOW: &str = "InvalidParameterValue.VolumeShrinkNotAllow";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_BILL_NOT_ACTIVATED: &str = "ResourceUnavailable.BillNotActivated";
    pub const RESOURCE_UNAVAILABLE_NOT_ALIVE: &str = "ResourceUnavailable.NotAlive";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateCodeRepository, CreateNotebookInstance, CreateNotebookLifecycleScript, CreatePresignedNotebookInstanceUrl,
    CreateTrainingJob, DeleteCodeRepository, DeleteNotebookInstance, DeleteNotebookLifecycleScript,
    DescribeCodeRepositories, DescribeCodeRepository, DescribeNotebookInstance, DescribeNotebookInstances,
    DescribeNotebookLifecycleScript, DescribeNotebookLifecycleScripts, DescribeNotebookSummary, DescribeTrainingJob,
    DescribeTrainingJobs, StartNotebookInstance, StopNotebookInstance, StopTrainingJob, UpdateCodeRepository,
    UpdateNotebookInstance
}
