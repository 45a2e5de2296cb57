//! `dts` of Alibaba Cloud, API version 2020-01-01.
//!
//! Endpoint: a table of 64 regions, else `dts.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dts/2020-01-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dts::DescribeCheckJobs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCheckJobs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "dts.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "dts.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "dts.aliyuncs.com"),
        ("ap-south-1", "dts.aliyuncs.com"),
        ("ap-southeast-1", "dts.aliyuncs.com"),
        ("ap-southeast-2", "dts.aliyuncs.com"),
        ("ap-southeast-3", "dts.aliyuncs.com"),
        ("ap-southeast-5", "dts.aliyuncs.com"),
        ("ap-southeast-6", "dts.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "dts.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "dts.aliyuncs.com"),
        ("cn-beijing-finance-1", "dts.aliyuncs.com"),
        ("cn-beijing-finance-pop", "dts.aliyuncs.com"),
        ("cn-beijing-gov-1", "dts.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "dts.aliyuncs.com"),
        ("cn-chengdu", "dts.aliyuncs.com"),
        ("cn-edge-1", "dts.aliyuncs.com"),
        ("cn-fujian", "dts.aliyuncs.com"),
        ("cn-guangzhou", "dts.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "dts.aliyuncs.com"),
        ("cn-hangzhou", "dts.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "dts.aliyuncs.com"),
        ("cn-hangzhou-finance", "dts.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "dts.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "dts.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "dts.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "dts.aliyuncs.com"),
        ("cn-hangzhou-test-306", "dts.aliyuncs.com"),
        ("cn-heyuan", "dts.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "dts.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "dts.aliyuncs.com"),
        ("cn-huhehaote", "dts.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "dts.aliyuncs.com"),
        ("cn-north-2-gov-1", "dts.aliyuncs.com"),
        ("cn-qingdao", "dts.aliyuncs.com"),
        ("cn-qingdao-nebula", "dts.aliyuncs.com"),
        ("cn-shanghai", "dts.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "dts.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "dts.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dts.aliyuncs.com"),
        ("cn-shanghai-inner", "dts.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "dts.aliyuncs.com"),
        ("cn-shenzhen", "dts.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dts.aliyuncs.com"),
        ("cn-shenzhen-inner", "dts.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "dts.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "dts.aliyuncs.com"),
        ("cn-wuhan", "dts.aliyuncs.com"),
        ("cn-wuhan-lr", "dts.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "dts.aliyuncs.com"),
        ("cn-yushanfang", "dts.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "dts.aliyuncs.com"),
        ("cn-zhangjiakou", "dts.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "dts.aliyuncs.com"),
        ("cn-zhengzhou-jva", "dts.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "dts.aliyuncs.com"),
        ("eu-central-1", "dts.aliyuncs.com"),
        ("eu-west-1", "dts.aliyuncs.com"),
        ("eu-west-1-oxs", "dts.aliyuncs.com"),
        ("me-central-1", "dts.me-central-1.aliyuncs.com"),
        ("me-east-1", "dts.aliyuncs.com"),
        ("rus-west-1-pop", "dts.aliyuncs.com"),
        ("us-east-1", "dts.aliyuncs.com"),
        ("us-west-1", "dts.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "dts-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "dts-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "dts-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "dts-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "dts-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "dts-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dts-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "dts-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "dts-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dts-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dts-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "dts-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-north-2-gov-1", "dts-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "dts-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "dts-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dts-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "dts-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dts-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "dts-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "dts-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "dts-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "dts-vpc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "dts-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "dts-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "dts-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("dts", "2020-01-01", "dts", &ENDPOINTS);

/// Configures dts job: `ConfigureDtsJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ConfigureDtsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureDtsJob {
    pub checkpoint: Option<String>,
    pub data_check_configure: Option<String>,
    /// Required.
    pub data_initialization: bool,
    /// Required.
    pub data_synchronization: bool,
    pub dedicated_cluster_id: Option<String>,
    pub delay_notice: Option<bool>,
    pub delay_phone: Option<String>,
    pub delay_rule_time: Option<i64>,
    pub dest_ca_certificate_oss_url: Option<String>,
    /// Secret.
    pub dest_ca_certificate_password: Option<Secret>,
    pub dest_client_cert_oss_url: Option<String>,
    pub dest_client_key_oss_url: Option<String>,
    /// Secret.
    pub dest_client_password: Option<Secret>,
    pub dest_primary_vsw_id: Option<String>,
    pub dest_secondary_vsw_id: Option<String>,
    pub destination_endpoint_data_base_name: Option<String>,
    pub destination_endpoint_engine_name: Option<String>,
    pub destination_endpoint_ip: Option<String>,
    pub destination_endpoint_instance_id: Option<String>,
    /// Required.
    pub destination_endpoint_instance_type: String,
    pub destination_endpoint_oracle_sid: Option<String>,
    pub destination_endpoint_owner_id: Option<String>,
    /// Secret.
    pub destination_endpoint_password: Option<Secret>,
    pub destination_endpoint_port: Option<String>,
    pub destination_endpoint_region: Option<String>,
    pub destination_endpoint_role: Option<String>,
    pub destination_endpoint_user_name: Option<String>,
    pub disaster_recovery_job: Option<bool>,
    pub dts_bis_label: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    /// Required.
    pub dts_job_name: String,
    pub error_notice: Option<bool>,
    pub error_phone: Option<String>,
    pub file_oss_url: Option<String>,
    /// Required.
    pub job_type: String,
    pub max_du: Option<f64>,
    pub min_du: Option<f64>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_endpoint_database_name: Option<String>,
    pub source_endpoint_engine_name: Option<String>,
    pub source_endpoint_ip: Option<String>,
    pub source_endpoint_instance_id: Option<String>,
    /// Required.
    pub source_endpoint_instance_type: String,
    pub source_endpoint_oracle_sid: Option<String>,
    pub source_endpoint_owner_id: Option<String>,
    /// Secret.
    pub source_endpoint_password: Option<Secret>,
    pub source_endpoint_port: Option<String>,
    pub source_endpoint_region: Option<String>,
    pub source_endpoint_role: Option<String>,
    pub source_endpoint_user_name: Option<String>,
    pub source_endpoint_vswitch_id: Option<String>,
    pub src_ca_certificate_oss_url: Option<String>,
    /// Secret.
    pub src_ca_certificate_password: Option<Secret>,
    pub src_client_cert_oss_url: Option<String>,
    pub src_client_key_oss_url: Option<String>,
    /// Secret.
    pub src_client_password: Option<Secret>,
    pub src_primary_vsw_id: Option<String>,
    pub src_secondary_vsw_id: Option<String>,
    /// Required.
    pub structure_initialization: bool,
    pub synchronization_direction: Option<String>,
    pub db_list: Option<String>,
    pub reserve: Option<String>,
}

/// Arguments of [`ConfigureDtsJob::new`].
pub struct ConfigureDtsJobRequired {
    pub data_initialization: bool,
    pub data_synchronization: bool,
    pub destination_endpoint_instance_type: String,
    pub dts_job_name: String,
    pub job_type: String,
    pub source_endpoint_instance_type: String,
    pub structure_initialization: bool,
}
operation! {
    ConfigureDtsJob { ConfigureDtsJobRequired: data_initialization, data_synchronization, destination_endpoint_instance_type, dts_job_name, job_type, source_endpoint_instance_type, structure_initialization }
    "ConfigureDtsJob" -> ConfigureDtsJobOutput {
    0 "Checkpoint" checkpoint: String, 1 "DataCheckConfigure" data_check_configure: String,
    2 "DataInitialization" data_initialization, 3 "DataSynchronization" data_synchronization,
    4 "DedicatedClusterId" dedicated_cluster_id: String, 5 "DelayNotice" delay_notice: bool,
    6 "DelayPhone" delay_phone: String, 7 "DelayRuleTime" delay_rule_time: i64,
    8 "DestCaCertificateOssUrl" dest_ca_certificate_oss_url: String,
    9 "DestCaCertificatePassword" dest_ca_certificate_password: Secret,
    10 "DestClientCertOssUrl" dest_client_cert_oss_url: String,
    11 "DestClientKeyOssUrl" dest_client_key_oss_url: String, 12 "DestClientPassword" dest_client_password: Secret,
    13 "DestPrimaryVswId" dest_primary_vsw_id: String, 14 "DestSecondaryVswId" dest_secondary_vsw_id: String,
    15 "DestinationEndpointDataBaseName" destination_endpoint_data_base_name: String,
    16 "DestinationEndpointEngineName" destination_endpoint_engine_name: String,
    17 "DestinationEndpointIP" destination_endpoint_ip: String,
    18 "DestinationEndpointInstanceID" destination_endpoint_instance_id: String,
    19 "DestinationEndpointInstanceType" destination_endpoint_instance_type,
    20 "DestinationEndpointOracleSID" destination_endpoint_oracle_sid: String,
    21 "DestinationEndpointOwnerID" destination_endpoint_owner_id: String,
    22 "DestinationEndpointPassword" destination_endpoint_password: Secret,
    23 "DestinationEndpointPort" destination_endpoint_port: String,
    24 "DestinationEndpointRegion" destination_endpoint_region: String,
    25 "DestinationEndpointRole" destination_endpoint_role: String,
    26 "DestinationEndpointUserName" destination_endpoint_user_name: String,
    27 "DisasterRecoveryJob" disaster_recovery_job: bool, 28 "DtsBisLabel" dts_bis_label: String,
    29 "DtsInstanceId" dts_instance_id: String, 30 "DtsJobId" dts_job_id: String, 31 "DtsJobName" dts_job_name,
    32 "ErrorNotice" error_notice: bool, 33 "ErrorPhone" error_phone: String, 34 "FileOssUrl" file_oss_url: String,
    35 "JobType" job_type, 36 "MaxDu" max_du: f64, 37 "MinDu" min_du: f64, 38 "OwnerId" owner_id: String,
    39 "RegionId" region_id: String, 40 "ResourceGroupId" resource_group_id: String,
    41 "SourceEndpointDatabaseName" source_endpoint_database_name: String,
    42 "SourceEndpointEngineName" source_endpoint_engine_name: String, 43 "SourceEndpointIP" source_endpoint_ip: String,
    44 "SourceEndpointInstanceID" source_endpoint_instance_id: String,
    45 "SourceEndpointInstanceType" source_endpoint_instance_type,
    46 "SourceEndpointOracleSID" source_endpoint_oracle_sid: String,
    47 "SourceEndpointOwnerID" source_endpoint_owner_id: String,
    48 "SourceEndpointPassword" source_endpoint_password: Secret, 49 "SourceEndpointPort" source_endpoint_port: String,
    50 "SourceEndpointRegion" source_endpoint_region: String, 51 "SourceEndpointRole" source_endpoint_role: String,
    52 "SourceEndpointUserName" source_endpoint_user_name: String,
    53 "SourceEndpointVSwitchID" source_endpoint_vswitch_id: String,
    54 "SrcCaCertificateOssUrl" src_ca_certificate_oss_url: String,
    55 "SrcCaCertificatePassword" src_ca_certificate_password: Secret,
    56 "SrcClientCertOssUrl" src_client_cert_oss_url: String, 57 "SrcClientKeyOssUrl" src_client_key_oss_url: String,
    58 "SrcClientPassword" src_client_password: Secret, 59 "SrcPrimaryVswId" src_primary_vsw_id: String,
    60 "SrcSecondaryVswId" src_secondary_vsw_id: String, 61 "StructureInitialization" structure_initialization,
    62 "SynchronizationDirection" synchronization_direction: String, 63 "DbList" db_list: String,
    64 "Reserve" reserve: String
} [
    Mark::new(63, Location::Body, Style::None),
    Mark::new(64, Location::Body, Style::None)
] }

/// Response of [`ConfigureDtsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureDtsJobOutput {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { ConfigureDtsJobOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: String, 5 "Success" success: String
} }

/// Configures migration job: `ConfigureMigrationJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ConfigureMigrationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureMigrationJob {
    pub account_id: Option<String>,
    pub checkpoint: Option<String>,
    /// Required.
    pub migration_job_id: String,
    /// Required.
    pub migration_job_name: String,
    pub migration_reserved: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub destination_endpoint: Option<ConfigureMigrationJobDestinationEndpoint>,
    pub migration_mode: Option<ConfigureMigrationJobMigrationMode>,
    pub source_endpoint: Option<ConfigureMigrationJobSourceEndpoint>,
    /// Required.
    pub migration_object: String,
}
operation! { ConfigureMigrationJob(migration_job_id: String, migration_job_name: String, migration_object: String)
    "ConfigureMigrationJob" -> ConfigureMigrationJobOutput {
    0 "AccountId" account_id: String, 1 "Checkpoint" checkpoint: String, 2 "MigrationJobId" migration_job_id,
    3 "MigrationJobName" migration_job_name, 4 "MigrationReserved" migration_reserved: String,
    5 "OwnerId" owner_id: String, 6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "DestinationEndpoint" destination_endpoint: ConfigureMigrationJobDestinationEndpoint,
    9 "MigrationMode" migration_mode: ConfigureMigrationJobMigrationMode,
    10 "SourceEndpoint" source_endpoint: ConfigureMigrationJobSourceEndpoint, 11 "MigrationObject" migration_object
} [
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`ConfigureMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureMigrationJobDestinationEndpoint {
    pub data_base_name: Option<String>,
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
    pub oracle_sid: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub user_name: Option<String>,
}
input! { ConfigureMigrationJobDestinationEndpoint(instance_type: String) {
    0 "DataBaseName" data_base_name: String, 1 "EngineName" engine_name: String, 2 "IP" ip: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "OracleSID" oracle_sid: String,
    6 "Password" password: Secret, 7 "Port" port: String, 8 "Region" region: String, 9 "UserName" user_name: String
} }

/// In the request of [`ConfigureMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureMigrationJobMigrationMode {
    /// Required.
    pub data_intialization: Option<bool>,
    /// Required.
    pub data_synchronization: Option<bool>,
    /// Required.
    pub structure_intialization: Option<bool>,
}
input! {
    ConfigureMigrationJobMigrationMode(data_intialization: bool, data_synchronization: bool, structure_intialization: bool) {
    0 "DataIntialization" data_intialization: bool, 1 "DataSynchronization" data_synchronization: bool,
    2 "StructureIntialization" structure_intialization: bool
} }

/// In the request of [`ConfigureMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureMigrationJobSourceEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
    pub oracle_sid: Option<String>,
    pub owner_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role: Option<String>,
    pub user_name: Option<String>,
}
input! { ConfigureMigrationJobSourceEndpoint(instance_type: String) {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "IP" ip: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "OracleSID" oracle_sid: String,
    6 "OwnerID" owner_id: String, 7 "Password" password: Secret, 8 "Port" port: String, 9 "Region" region: String,
    10 "Role" role: String, 11 "UserName" user_name: String
} }

/// Response of [`ConfigureMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureMigrationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ConfigureMigrationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Configures migration job alert: `ConfigureMigrationJobAlert` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ConfigureMigrationJobAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureMigrationJobAlert {
    pub account_id: Option<String>,
    pub delay_alert_phone: Option<String>,
    pub delay_alert_status: Option<String>,
    pub delay_over_seconds: Option<String>,
    pub error_alert_phone: Option<String>,
    pub error_alert_status: Option<String>,
    /// Required.
    pub migration_job_id: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ConfigureMigrationJobAlert(migration_job_id: String)
    "ConfigureMigrationJobAlert" -> ConfigureMigrationJobAlertOutput {
    0 "AccountId" account_id: String, 1 "DelayAlertPhone" delay_alert_phone: String,
    2 "DelayAlertStatus" delay_alert_status: String, 3 "DelayOverSeconds" delay_over_seconds: String,
    4 "ErrorAlertPhone" error_alert_phone: String, 5 "ErrorAlertStatus" error_alert_status: String,
    6 "MigrationJobId" migration_job_id, 7 "OwnerId" owner_id: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ConfigureMigrationJobAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureMigrationJobAlertOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ConfigureMigrationJobAlertOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Configures subscription: `ConfigureSubscription` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ConfigureSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscription {
    pub checkpoint: Option<String>,
    /// Required.
    pub db_list: String,
    pub dedicated_cluster_id: Option<String>,
    pub delay_notice: Option<bool>,
    pub delay_phone: Option<String>,
    pub delay_rule_time: Option<i64>,
    pub dts_bis_label: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    /// Required.
    pub dts_job_name: String,
    pub error_notice: Option<bool>,
    pub error_phone: Option<String>,
    pub max_du: Option<f64>,
    pub min_du: Option<f64>,
    /// Required.
    pub region_id: String,
    pub reserve: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_endpoint_database_name: Option<String>,
    pub source_endpoint_engine_name: Option<String>,
    pub source_endpoint_ip: Option<String>,
    pub source_endpoint_instance_id: Option<String>,
    pub source_endpoint_instance_type: Option<String>,
    pub source_endpoint_oracle_sid: Option<String>,
    pub source_endpoint_owner_id: Option<String>,
    /// Secret.
    pub source_endpoint_password: Option<Secret>,
    pub source_endpoint_port: Option<String>,
    pub source_endpoint_region: Option<String>,
    pub source_endpoint_role: Option<String>,
    pub source_endpoint_user_name: Option<String>,
    pub src_ca_certificate_oss_url: Option<String>,
    /// Secret.
    pub src_ca_certificate_password: Option<Secret>,
    pub src_client_cert_oss_url: Option<String>,
    pub src_client_key_oss_url: Option<String>,
    /// Secret.
    pub src_client_password: Option<Secret>,
    pub subscription_data_type_ddl: Option<bool>,
    pub subscription_data_type_dml: Option<bool>,
    /// Required.
    pub subscription_instance_network_type: String,
    pub subscription_instance_vpc_id: Option<String>,
    pub subscription_instance_vswitch_id: Option<String>,
}
operation! {
    ConfigureSubscription(db_list: String, dts_job_name: String, region_id: String, subscription_instance_network_type: String)
    "ConfigureSubscription" -> ConfigureSubscriptionOutput {
    0 "Checkpoint" checkpoint: String, 1 "DbList" db_list, 2 "DedicatedClusterId" dedicated_cluster_id: String,
    3 "DelayNotice" delay_notice: bool, 4 "DelayPhone" delay_phone: String, 5 "DelayRuleTime" delay_rule_time: i64,
    6 "DtsBisLabel" dts_bis_label: String, 7 "DtsInstanceId" dts_instance_id: String, 8 "DtsJobId" dts_job_id: String,
    9 "DtsJobName" dts_job_name, 10 "ErrorNotice" error_notice: bool, 11 "ErrorPhone" error_phone: String,
    12 "MaxDu" max_du: f64, 13 "MinDu" min_du: f64, 14 "RegionId" region_id, 15 "Reserve" reserve: String,
    16 "ResourceGroupId" resource_group_id: String,
    17 "SourceEndpointDatabaseName" source_endpoint_database_name: String,
    18 "SourceEndpointEngineName" source_endpoint_engine_name: String, 19 "SourceEndpointIP" source_endpoint_ip: String,
    20 "SourceEndpointInstanceID" source_endpoint_instance_id: String,
    21 "SourceEndpointInstanceType" source_endpoint_instance_type: String,
    22 "SourceEndpointOracleSID" source_endpoint_oracle_sid: String,
    23 "SourceEndpointOwnerID" source_endpoint_owner_id: String,
    24 "SourceEndpointPassword" source_endpoint_password: Secret, 25 "SourceEndpointPort" source_endpoint_port: String,
    26 "SourceEndpointRegion" source_endpoint_region: String, 27 "SourceEndpointRole" source_endpoint_role: String,
    28 "SourceEndpointUserName" source_endpoint_user_name: String,
    29 "SrcCaCertificateOssUrl" src_ca_certificate_oss_url: String,
    30 "SrcCaCertificatePassword" src_ca_certificate_password: Secret,
    31 "SrcClientCertOssUrl" src_client_cert_oss_url: String, 32 "SrcClientKeyOssUrl" src_client_key_oss_url: String,
    33 "SrcClientPassword" src_client_password: Secret, 34 "SubscriptionDataTypeDDL" subscription_data_type_ddl: bool,
    35 "SubscriptionDataTypeDML" subscription_data_type_dml: bool,
    36 "SubscriptionInstanceNetworkType" subscription_instance_network_type,
    37 "SubscriptionInstanceVPCId" subscription_instance_vpc_id: String,
    38 "SubscriptionInstanceVSwitchId" subscription_instance_vswitch_id: String
} }

/// Response of [`ConfigureSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscriptionOutput {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { ConfigureSubscriptionOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: String, 5 "Success" success: String
} }

/// Configures subscription instance: `ConfigureSubscriptionInstance` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ConfigureSubscriptionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscriptionInstance {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
    pub subscription_instance_name: Option<String>,
    pub subscription_instance_network_type: Option<String>,
    pub source_endpoint: Option<ConfigureSubscriptionInstanceSourceEndpoint>,
    pub subscription_data_type: Option<
        ConfigureSubscriptionInstanceSubscriptionDataType,
    >,
    pub subscription_instance: Option<ConfigureSubscriptionInstanceSubscriptionInstance>,
    /// Required.
    pub subscription_object: String,
}
operation! { ConfigureSubscriptionInstance(subscription_instance_id: String, subscription_object: String)
    "ConfigureSubscriptionInstance" -> ConfigureSubscriptionInstanceOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SubscriptionInstanceId" subscription_instance_id,
    5 "SubscriptionInstanceName" subscription_instance_name: String,
    6 "SubscriptionInstanceNetworkType" subscription_instance_network_type: String,
    7 "SourceEndpoint" source_endpoint: ConfigureSubscriptionInstanceSourceEndpoint,
    8 "SubscriptionDataType" subscription_data_type: ConfigureSubscriptionInstanceSubscriptionDataType,
    9 "SubscriptionInstance" subscription_instance: ConfigureSubscriptionInstanceSubscriptionInstance,
    10 "SubscriptionObject" subscription_object
} [
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`ConfigureSubscriptionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscriptionInstanceSourceEndpoint {
    pub database_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub oracle_sid: Option<String>,
    pub owner_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<String>,
    pub role: Option<String>,
    pub user_name: Option<String>,
}
input! { ConfigureSubscriptionInstanceSourceEndpoint() {
    0 "DatabaseName" database_name: String, 1 "IP" ip: String, 2 "InstanceID" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "OracleSID" oracle_sid: String, 5 "OwnerID" owner_id: String,
    6 "Password" password: Secret, 7 "Port" port: String, 8 "Role" role: String, 9 "UserName" user_name: String
} }

/// In the request of [`ConfigureSubscriptionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscriptionInstanceSubscriptionDataType {
    /// Required.
    pub ddl: Option<bool>,
    /// Required.
    pub dml: Option<bool>,
}
input! { ConfigureSubscriptionInstanceSubscriptionDataType(ddl: bool, dml: bool) {
    0 "DDL" ddl: bool, 1 "DML" dml: bool
} }

/// In the request of [`ConfigureSubscriptionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscriptionInstanceSubscriptionInstance {
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
input! { ConfigureSubscriptionInstanceSubscriptionInstance() {
    0 "VPCId" vpc_id: String, 1 "VSwitchId" vswitch_id: String
} }

/// Response of [`ConfigureSubscriptionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscriptionInstanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ConfigureSubscriptionInstanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Configures subscription instance alert: `ConfigureSubscriptionInstanceAlert` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ConfigureSubscriptionInstanceAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscriptionInstanceAlert {
    pub account_id: Option<String>,
    pub delay_alert_phone: Option<String>,
    pub delay_alert_status: Option<String>,
    pub delay_over_seconds: Option<String>,
    pub error_alert_phone: Option<String>,
    pub error_alert_status: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
}
operation! { ConfigureSubscriptionInstanceAlert(subscription_instance_id: String)
    "ConfigureSubscriptionInstanceAlert" -> ConfigureSubscriptionInstanceAlertOutput {
    0 "AccountId" account_id: String, 1 "DelayAlertPhone" delay_alert_phone: String,
    2 "DelayAlertStatus" delay_alert_status: String, 3 "DelayOverSeconds" delay_over_seconds: String,
    4 "ErrorAlertPhone" error_alert_phone: String, 5 "ErrorAlertStatus" error_alert_status: String,
    6 "OwnerId" owner_id: String, 7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "SubscriptionInstanceId" subscription_instance_id
} }

/// Response of [`ConfigureSubscriptionInstanceAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSubscriptionInstanceAlertOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ConfigureSubscriptionInstanceAlertOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Configures synchronization job: `ConfigureSynchronizationJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ConfigureSynchronizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSynchronizationJob {
    pub account_id: Option<String>,
    pub checkpoint: Option<String>,
    /// Required.
    pub data_initialization: bool,
    pub migration_reserved: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub structure_initialization: bool,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
    pub synchronization_job_name: Option<String>,
    pub destination_endpoint: Option<ConfigureSynchronizationJobDestinationEndpoint>,
    pub partition_key: Option<ConfigureSynchronizationJobPartitionKey>,
    pub source_endpoint: Option<ConfigureSynchronizationJobSourceEndpoint>,
    /// Required.
    pub synchronization_objects: String,
}
operation! {
    ConfigureSynchronizationJob(data_initialization: bool, structure_initialization: bool, synchronization_job_id: String, synchronization_objects: String)
    "ConfigureSynchronizationJob" -> ConfigureSynchronizationJobOutput {
    0 "AccountId" account_id: String, 1 "Checkpoint" checkpoint: String, 2 "DataInitialization" data_initialization,
    3 "MigrationReserved" migration_reserved: String, 4 "OwnerId" owner_id: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "StructureInitialization" structure_initialization,
    8 "SynchronizationDirection" synchronization_direction: String, 9 "SynchronizationJobId" synchronization_job_id,
    10 "SynchronizationJobName" synchronization_job_name: String,
    11 "DestinationEndpoint" destination_endpoint: ConfigureSynchronizationJobDestinationEndpoint,
    12 "PartitionKey" partition_key: ConfigureSynchronizationJobPartitionKey,
    13 "SourceEndpoint" source_endpoint: ConfigureSynchronizationJobSourceEndpoint,
    14 "SynchronizationObjects" synchronization_objects
} [
    Mark::new(14, Location::Body, Style::None)
] }

/// In the request of [`ConfigureSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSynchronizationJobDestinationEndpoint {
    pub data_base_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<String>,
    pub user_name: Option<String>,
}
input! { ConfigureSynchronizationJobDestinationEndpoint() {
    0 "DataBaseName" data_base_name: String, 1 "IP" ip: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Password" password: Secret, 5 "Port" port: String,
    6 "UserName" user_name: String
} }

/// In the request of [`ConfigureSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSynchronizationJobPartitionKey {
    pub modify_time_day: Option<bool>,
    pub modify_time_hour: Option<bool>,
    pub modify_time_minute: Option<bool>,
    pub modify_time_month: Option<bool>,
    pub modify_time_year: Option<bool>,
}
input! { ConfigureSynchronizationJobPartitionKey() {
    0 "ModifyTime_Day" modify_time_day: bool, 1 "ModifyTime_Hour" modify_time_hour: bool,
    2 "ModifyTime_Minute" modify_time_minute: bool, 3 "ModifyTime_Month" modify_time_month: bool,
    4 "ModifyTime_Year" modify_time_year: bool
} }

/// In the request of [`ConfigureSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSynchronizationJobSourceEndpoint {
    pub database_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub owner_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub port: Option<String>,
    pub role: Option<String>,
    pub user_name: Option<String>,
}
input! { ConfigureSynchronizationJobSourceEndpoint() {
    0 "DatabaseName" database_name: String, 1 "IP" ip: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "OwnerID" owner_id: String, 5 "Password" password: Secret,
    6 "Port" port: String, 7 "Role" role: String, 8 "UserName" user_name: String
} }

/// Response of [`ConfigureSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSynchronizationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ConfigureSynchronizationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Configures synchronization job alert: `ConfigureSynchronizationJobAlert` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ConfigureSynchronizationJobAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSynchronizationJobAlert {
    pub account_id: Option<String>,
    pub delay_alert_phone: Option<String>,
    pub delay_alert_status: Option<String>,
    pub delay_over_seconds: Option<String>,
    pub error_alert_phone: Option<String>,
    pub error_alert_status: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
}
operation! { ConfigureSynchronizationJobAlert(synchronization_job_id: String)
    "ConfigureSynchronizationJobAlert" -> ConfigureSynchronizationJobAlertOutput {
    0 "AccountId" account_id: String, 1 "DelayAlertPhone" delay_alert_phone: String,
    2 "DelayAlertStatus" delay_alert_status: String, 3 "DelayOverSeconds" delay_over_seconds: String,
    4 "ErrorAlertPhone" error_alert_phone: String, 5 "ErrorAlertStatus" error_alert_status: String,
    6 "OwnerId" owner_id: String, 7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "SynchronizationDirection" synchronization_direction: String, 10 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`ConfigureSynchronizationJobAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSynchronizationJobAlertOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ConfigureSynchronizationJobAlertOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Configures synchronization job replicator compare: `ConfigureSynchronizationJobReplicatorCompare` of `dts`
/// 2020-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/ConfigureSynchronizationJobReplicatorCompare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSynchronizationJobReplicatorCompare {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
    pub synchronization_replicator_compare_enable: Option<bool>,
}
operation! { ConfigureSynchronizationJobReplicatorCompare(synchronization_job_id: String)
    "ConfigureSynchronizationJobReplicatorCompare" -> ConfigureSynchronizationJobReplicatorCompareOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SynchronizationDirection" synchronization_direction: String, 6 "SynchronizationJobId" synchronization_job_id,
    7 "SynchronizationReplicatorCompareEnable" synchronization_replicator_compare_enable: bool
} }

/// Response of [`ConfigureSynchronizationJobReplicatorCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureSynchronizationJobReplicatorCompareOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ConfigureSynchronizationJobReplicatorCompareOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Converts instance resource group: `ConvertInstanceResourceGroup` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ConvertInstanceResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceResourceGroup {
    pub dts_job_id: Option<String>,
    pub new_resource_group_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { ConvertInstanceResourceGroup() "ConvertInstanceResourceGroup" -> ConvertInstanceResourceGroupOutput {
    0 "DtsJobId" dts_job_id: String, 1 "NewResourceGroupId" new_resource_group_id: String,
    2 "RegionId" region_id: String, 3 "ResourceGroupId" resource_group_id: String, 4 "ResourceId" resource_id: String,
    5 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`ConvertInstanceResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertInstanceResourceGroupOutput {
    pub code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ConvertInstanceResourceGroupOutput {
    0 "Code" code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Counts job by condition: `CountJobByCondition` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/CountJobByCondition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountJobByCondition {
    pub dest_db_type: Option<String>,
    pub group_id: Option<String>,
    pub job_type: Option<String>,
    pub params: Option<String>,
    /// Required.
    pub region: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub src_db_type: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
operation! { CountJobByCondition(region: String, region_id: String) "CountJobByCondition" -> CountJobByConditionOutput {
    0 "DestDbType" dest_db_type: String, 1 "GroupId" group_id: String, 2 "JobType" job_type: String,
    3 "Params" params: String, 4 "Region" region, 5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String,
    7 "SrcDbType" src_db_type: String, 8 "Status" status: String, 9 "Type" r#type: String
} }

/// Response of [`CountJobByCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountJobByConditionOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub total_record_count: Option<i64>,
}
model! { CountJobByConditionOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool,
    6 "TotalRecordCount" total_record_count: i64
} }

/// Creates consumer channel: `CreateConsumerChannel` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateConsumerChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerChannel {
    /// Required.
    pub consumer_group_name: String,
    /// Required. Secret.
    pub consumer_group_password: Secret,
    /// Required.
    pub consumer_group_user_name: String,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! {
    CreateConsumerChannel(consumer_group_name: String, consumer_group_password: Secret, consumer_group_user_name: String, region_id: String)
    "CreateConsumerChannel" -> CreateConsumerChannelOutput {
    0 "ConsumerGroupName" consumer_group_name, 1 "ConsumerGroupPassword" consumer_group_password,
    2 "ConsumerGroupUserName" consumer_group_user_name, 3 "DtsInstanceId" dts_instance_id: String,
    4 "DtsJobId" dts_job_id: String, 5 "RegionId" region_id, 6 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`CreateConsumerChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerChannelOutput {
    pub consumer_group_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { CreateConsumerChannelOutput {
    0 "ConsumerGroupID" consumer_group_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Creates consumer group: `CreateConsumerGroup` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    pub account_id: Option<String>,
    /// Required.
    pub consumer_group_name: String,
    /// Required. Secret.
    pub consumer_group_password: Secret,
    /// Required.
    pub consumer_group_user_name: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
}
operation! {
    CreateConsumerGroup(consumer_group_name: String, consumer_group_password: Secret, consumer_group_user_name: String, subscription_instance_id: String)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "AccountId" account_id: String, 1 "ConsumerGroupName" consumer_group_name,
    2 "ConsumerGroupPassword" consumer_group_password, 3 "ConsumerGroupUserName" consumer_group_user_name,
    4 "OwnerId" owner_id: String, 5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "SubscriptionInstanceId" subscription_instance_id
} }

/// Response of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub consumer_group_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { CreateConsumerGroupOutput {
    0 "ConsumerGroupID" consumer_group_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "Success" success: String
} }

/// Creates dedicated cluster monitor rule: `CreateDedicatedClusterMonitorRule` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateDedicatedClusterMonitorRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterMonitorRule {
    pub cpu_alarm_threshold: Option<i64>,
    /// Required.
    pub dedicated_cluster_id: String,
    pub disk_alarm_threshold: Option<i64>,
    pub du_alarm_threshold: Option<i64>,
    pub instance_id: Option<String>,
    pub mem_alarm_threshold: Option<i64>,
    pub notice_switch: Option<i64>,
    pub owner_id: Option<String>,
    /// Required.
    pub phones: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { CreateDedicatedClusterMonitorRule(dedicated_cluster_id: String, phones: String)
    "CreateDedicatedClusterMonitorRule" -> CreateDedicatedClusterMonitorRuleOutput {
    0 "CpuAlarmThreshold" cpu_alarm_threshold: i64, 1 "DedicatedClusterId" dedicated_cluster_id,
    2 "DiskAlarmThreshold" disk_alarm_threshold: i64, 3 "DuAlarmThreshold" du_alarm_threshold: i64,
    4 "InstanceId" instance_id: String, 5 "MemAlarmThreshold" mem_alarm_threshold: i64,
    6 "NoticeSwitch" notice_switch: i64, 7 "OwnerId" owner_id: String, 8 "Phones" phones,
    9 "RegionId" region_id: String, 10 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`CreateDedicatedClusterMonitorRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedClusterMonitorRuleOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { CreateDedicatedClusterMonitorRuleOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Success" success: String
} }

/// Creates doc parser job: `CreateDocParserJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateDocParserJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocParserJob {
    pub file_name: Option<String>,
    pub file_url: Option<String>,
    pub rag_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub result_type: Option<String>,
}
operation! { CreateDocParserJob() "CreateDocParserJob" -> CreateDocParserJobOutput {
    0 "FileName" file_name: String, 1 "FileUrl" file_url: String, 2 "RagInstanceId" rag_instance_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String, 5 "ResultType" result_type: String
} }

/// Response of [`CreateDocParserJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocParserJobOutput {
    pub dts_job_id: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateDocParserJobOutput {
    0 "DtsJobId" dts_job_id: String, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String, 5 "HttpStatusCode" http_status_code: i64,
    6 "Success" success: bool
} }

/// Creates dts instance: `CreateDtsInstance` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateDtsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDtsInstance {
    pub auto_pay: Option<bool>,
    pub auto_start: Option<bool>,
    /// 1 to 999999.
    pub compute_unit: Option<i64>,
    /// 1 to 10000.
    pub database_count: Option<i64>,
    pub destination_endpoint_engine_name: Option<String>,
    pub destination_region: Option<String>,
    pub dts_region: Option<String>,
    pub du: Option<i64>,
    pub fee_type: Option<String>,
    pub insight_module: Option<bool>,
    pub instance_class: Option<String>,
    pub job_id: Option<String>,
    pub max_du: Option<f64>,
    pub min_du: Option<f64>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    /// 1 to 9999999.
    pub quantity: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_endpoint_engine_name: Option<String>,
    pub source_region: Option<String>,
    pub sync_architecture: Option<String>,
    pub r#type: Option<String>,
    /// 1 to 10000.
    pub used_time: Option<i64>,
}
operation! { CreateDtsInstance() "CreateDtsInstance" -> CreateDtsInstanceOutput {
    0 "AutoPay" auto_pay: bool, 1 "AutoStart" auto_start: bool, 2 "ComputeUnit" compute_unit: i64,
    3 "DatabaseCount" database_count: i64, 4 "DestinationEndpointEngineName" destination_endpoint_engine_name: String,
    5 "DestinationRegion" destination_region: String, 6 "DtsRegion" dts_region: String, 7 "Du" du: i64,
    8 "FeeType" fee_type: String, 9 "InsightModule" insight_module: bool, 10 "InstanceClass" instance_class: String,
    11 "JobId" job_id: String, 12 "MaxDu" max_du: f64, 13 "MinDu" min_du: f64, 14 "PayType" pay_type: String,
    15 "Period" period: String, 16 "Quantity" quantity: i64, 17 "RegionId" region_id: String,
    18 "ResourceGroupId" resource_group_id: String, 19 "SourceEndpointEngineName" source_endpoint_engine_name: String,
    20 "SourceRegion" source_region: String, 21 "SyncArchitecture" sync_architecture: String, 22 "Type" r#type: String,
    23 "UsedTime" used_time: i64
} }

/// Response of [`CreateDtsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDtsInstanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateDtsInstanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "InstanceId" instance_id: String,
    3 "JobId" job_id: String, 4 "Success" success: String
} }

/// Creates job monitor rule: `CreateJobMonitorRule` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateJobMonitorRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobMonitorRule {
    pub delay_rule_time: Option<i64>,
    /// Required.
    pub dts_job_id: String,
    pub notice_value: Option<i64>,
    pub period: Option<i64>,
    pub phone: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub times: Option<i64>,
    pub r#type: Option<String>,
}
operation! { CreateJobMonitorRule(dts_job_id: String) "CreateJobMonitorRule" -> CreateJobMonitorRuleOutput {
    0 "DelayRuleTime" delay_rule_time: i64, 1 "DtsJobId" dts_job_id, 2 "NoticeValue" notice_value: i64,
    3 "Period" period: i64, 4 "Phone" phone: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "State" state: String, 8 "Times" times: i64,
    9 "Type" r#type: String
} }

/// Response of [`CreateJobMonitorRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobMonitorRuleOutput {
    pub code: Option<String>,
    pub dts_job_id: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateJobMonitorRuleOutput {
    0 "Code" code: String, 1 "DtsJobId" dts_job_id: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String, 5 "HttpStatusCode" http_status_code: i64,
    6 "Success" success: bool
} }

/// Creates migration job: `CreateMigrationJob` of `dts` 2020-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateMigrationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationJob {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub migration_job_class: String,
    pub owner_id: Option<String>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { CreateMigrationJob(migration_job_class: String, region: String)
    "CreateMigrationJob" -> CreateMigrationJobOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "MigrationJobClass" migration_job_class,
    3 "OwnerId" owner_id: String, 4 "Region" region, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`CreateMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub migration_job_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateMigrationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "MigrationJobId" migration_job_id: String,
    3 "Success" success: String
} }

/// Creates reverse dts job: `CreateReverseDtsJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateReverseDtsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReverseDtsJob {
    /// Required.
    pub dts_job_id: String,
    pub resource_group_id: Option<String>,
    /// Secret.
    pub shard_password: Option<Secret>,
    pub shard_username: Option<String>,
}
operation! { CreateReverseDtsJob(dts_job_id: String) "CreateReverseDtsJob" -> CreateReverseDtsJobOutput {
    0 "DtsJobId" dts_job_id, 1 "ResourceGroupId" resource_group_id: String, 2 "ShardPassword" shard_password: Secret,
    3 "ShardUsername" shard_username: String
} }

/// Response of [`CreateReverseDtsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReverseDtsJobOutput {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { CreateReverseDtsJobOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: String, 5 "Success" success: String
} }

/// Creates subscription instance: `CreateSubscriptionInstance` of `dts` 2020-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateSubscriptionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionInstance {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub pay_type: Option<String>,
    pub period: Option<String>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub used_time: Option<i64>,
    pub source_endpoint: Option<CreateSubscriptionInstanceSourceEndpoint>,
}
operation! { CreateSubscriptionInstance(region: String)
    "CreateSubscriptionInstance" -> CreateSubscriptionInstanceOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "PayType" pay_type: String, 4 "Period" period: String, 5 "Region" region, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "UsedTime" used_time: i64,
    9 "SourceEndpoint" source_endpoint: CreateSubscriptionInstanceSourceEndpoint
} }

/// In the request of [`CreateSubscriptionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionInstanceSourceEndpoint {
    pub instance_type: Option<String>,
}
input! { CreateSubscriptionInstanceSourceEndpoint() {
    0 "InstanceType" instance_type: String
} }

/// Response of [`CreateSubscriptionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionInstanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub subscription_instance_id: Option<String>,
    pub success: Option<String>,
}
model! { CreateSubscriptionInstanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "SubscriptionInstanceId" subscription_instance_id: String, 3 "Success" success: String
} }

/// Creates synchronization job: `CreateSynchronizationJob` of `dts` 2020-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/CreateSynchronizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSynchronizationJob {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    /// 0 to 10000.
    pub db_instance_count: Option<i64>,
    /// Required.
    pub dest_region: String,
    pub owner_id: Option<String>,
    /// Required.
    pub pay_type: String,
    pub period: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub source_region: String,
    /// Required.
    pub synchronization_job_class: String,
    pub topology: Option<String>,
    pub used_time: Option<i64>,
    pub network_type: Option<String>,
    pub destination_endpoint: Option<CreateSynchronizationJobDestinationEndpoint>,
    pub source_endpoint: Option<CreateSynchronizationJobSourceEndpoint>,
}
operation! {
    CreateSynchronizationJob(dest_region: String, pay_type: String, source_region: String, synchronization_job_class: String)
    "CreateSynchronizationJob" -> CreateSynchronizationJobOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "DBInstanceCount" db_instance_count: i64,
    3 "DestRegion" dest_region, 4 "OwnerId" owner_id: String, 5 "PayType" pay_type, 6 "Period" period: String,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String, 9 "SourceRegion" source_region,
    10 "SynchronizationJobClass" synchronization_job_class, 11 "Topology" topology: String,
    12 "UsedTime" used_time: i64, 13 "networkType" network_type: String,
    14 "DestinationEndpoint" destination_endpoint: CreateSynchronizationJobDestinationEndpoint,
    15 "SourceEndpoint" source_endpoint: CreateSynchronizationJobSourceEndpoint
} }

/// In the request of [`CreateSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSynchronizationJobDestinationEndpoint {
    pub instance_type: Option<String>,
}
input! { CreateSynchronizationJobDestinationEndpoint() {
    0 "InstanceType" instance_type: String
} }

/// In the request of [`CreateSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSynchronizationJobSourceEndpoint {
    pub instance_type: Option<String>,
}
input! { CreateSynchronizationJobSourceEndpoint() {
    0 "InstanceType" instance_type: String
} }

/// Response of [`CreateSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSynchronizationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
    pub synchronization_job_id: Option<String>,
}
model! { CreateSynchronizationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String,
    3 "SynchronizationJobId" synchronization_job_id: String
} }

/// Deletes consumer channel: `DeleteConsumerChannel` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DeleteConsumerChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerChannel {
    /// Required.
    pub consumer_group_id: String,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DeleteConsumerChannel(consumer_group_id: String, region_id: String)
    "DeleteConsumerChannel" -> DeleteConsumerChannelOutput {
    0 "ConsumerGroupId" consumer_group_id, 1 "DtsInstanceId" dts_instance_id: String, 2 "DtsJobId" dts_job_id: String,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DeleteConsumerChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerChannelOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { DeleteConsumerChannelOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Success" success: String
} }

/// Deletes consumer group: `DeleteConsumerGroup` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DeleteConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    pub account_id: Option<String>,
    /// Required.
    pub consumer_group_id: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
}
operation! { DeleteConsumerGroup(consumer_group_id: String, subscription_instance_id: String)
    "DeleteConsumerGroup" -> DeleteConsumerGroupOutput {
    0 "AccountId" account_id: String, 1 "ConsumerGroupID" consumer_group_id, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SubscriptionInstanceId" subscription_instance_id
} }

/// Response of [`DeleteConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteConsumerGroupOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Deletes dts job: `DeleteDtsJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DeleteDtsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDtsJob {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub job_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { DeleteDtsJob() "DeleteDtsJob" -> DeleteDtsJobOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "JobType" job_type: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SynchronizationDirection" synchronization_direction: String, 6 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`DeleteDtsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDtsJobOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteDtsJobOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Deletes dts jobs: `DeleteDtsJobs` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DeleteDtsJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDtsJobs {
    /// Required.
    pub dts_job_ids: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { DeleteDtsJobs(dts_job_ids: String) "DeleteDtsJobs" -> DeleteDtsJobsOutput {
    0 "DtsJobIds" dts_job_ids, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`DeleteDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDtsJobsOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DeleteDtsJobsOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Deletes migration job: `DeleteMigrationJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DeleteMigrationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigrationJob {
    pub account_id: Option<String>,
    /// Required.
    pub migration_job_id: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DeleteMigrationJob(migration_job_id: String) "DeleteMigrationJob" -> DeleteMigrationJobOutput {
    0 "AccountId" account_id: String, 1 "MigrationJobId" migration_job_id, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DeleteMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMigrationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteMigrationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Deletes subscription instance: `DeleteSubscriptionInstance` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DeleteSubscriptionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscriptionInstance {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
}
operation! { DeleteSubscriptionInstance(subscription_instance_id: String)
    "DeleteSubscriptionInstance" -> DeleteSubscriptionInstanceOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SubscriptionInstanceId" subscription_instance_id
} }

/// Response of [`DeleteSubscriptionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscriptionInstanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteSubscriptionInstanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Deletes synchronization job: `DeleteSynchronizationJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DeleteSynchronizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSynchronizationJob {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
}
operation! { DeleteSynchronizationJob(synchronization_job_id: String)
    "DeleteSynchronizationJob" -> DeleteSynchronizationJobOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`DeleteSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSynchronizationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteSynchronizationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Describes channel account: `DescribeChannelAccount` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeChannelAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelAccount {
    /// Required.
    pub dts_job_id: String,
    pub owner_id: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeChannelAccount(dts_job_id: String) "DescribeChannelAccount" -> DescribeChannelAccountOutput {
    0 "DtsJobId" dts_job_id, 1 "OwnerId" owner_id: String, 2 "Region" region: String, 3 "RegionId" region_id: String,
    4 "ResourceGroupId" resource_group_id: String, 5 "Tags" tags: String, 6 "Type" r#type: String
} }

/// Response of [`DescribeChannelAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChannelAccountOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub success: Option<bool>,
    pub username: Option<String>,
}
model! { DescribeChannelAccountOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Password" password: Secret,
    6 "Success" success: bool, 7 "Username" username: String
} }

/// Describes check jobs: `DescribeCheckJobs` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeCheckJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckJobs {
    pub check_job_id: Option<String>,
    pub check_type: Option<i64>,
    pub instance_id: Option<String>,
    pub job_name: Option<String>,
    /// 0 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeCheckJobs() "DescribeCheckJobs" -> DescribeCheckJobsOutput {
    0 "CheckJobId" check_job_id: String, 1 "CheckType" check_type: i64, 2 "InstanceId" instance_id: String,
    3 "JobName" job_name: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeCheckJobs: DescribeCheckJobsCheckJobs =
    Number "PageNumber", "CheckJobs" check_jobs, total "TotalRecordCount" }

/// Response of [`DescribeCheckJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckJobsOutput {
    pub check_jobs: Vec<DescribeCheckJobsCheckJobs>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<bool>,
    pub total_record_count: Option<i64>,
}
model! { DescribeCheckJobsOutput {
    0 "CheckJobs" check_jobs: Vec<DescribeCheckJobsCheckJobs>, 1 "DynamicCode" dynamic_code: String,
    2 "DynamicMessage" dynamic_message: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "PageNumber" page_number: i64,
    7 "PageRecordCount" page_record_count: i64, 8 "Success" success: bool, 9 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeCheckJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCheckJobsCheckJobs {
    pub charge_type: Option<String>,
    pub check_point: Option<i64>,
    pub check_type: Option<i64>,
    pub diff_count: Option<i64>,
    pub diff_sum: Option<i64>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub finish_count: Option<i64>,
    pub group_id: Option<String>,
    pub instance_class: Option<String>,
    pub job_name: Option<String>,
    pub job_step_id: Option<String>,
    pub parent_job_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeCheckJobsCheckJobs {
    0 "ChargeType" charge_type: String, 1 "CheckPoint" check_point: i64, 2 "CheckType" check_type: i64,
    3 "DiffCount" diff_count: i64, 4 "DiffSum" diff_sum: i64, 5 "DtsInstanceID" dts_instance_id: String,
    6 "DtsJobId" dts_job_id: String, 7 "FinishCount" finish_count: i64, 8 "GroupId" group_id: String,
    9 "InstanceClass" instance_class: String, 10 "JobName" job_name: String, 11 "JobStepId" job_step_id: String,
    12 "ParentJobType" parent_job_type: String, 13 "RegionId" region_id: String, 14 "Status" status: i64,
    15 "TotalCount" total_count: i64
} }

/// Describes cluster operate logs: `DescribeClusterOperateLogs` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeClusterOperateLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOperateLogs {
    pub resource_group_id: Option<String>,
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub dedicated_cluster_id: String,
    pub dts_job_id: Option<String>,
    pub end_time: Option<i64>,
    pub owner_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { DescribeClusterOperateLogs(dedicated_cluster_id: String)
    "DescribeClusterOperateLogs" -> DescribeClusterOperateLogsOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "AccountId" account_id: String,
    2 "ClientToken" client_token: String, 3 "DedicatedClusterId" dedicated_cluster_id, 4 "DtsJobId" dts_job_id: String,
    5 "EndTime" end_time: i64, 6 "OwnerID" owner_id: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "StartTime" start_time: i64
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
] }
paged! { DescribeClusterOperateLogs: DescribeClusterOperateLogsDataPoints =
    Number "PageNumber", "DataPoints" data_points, total "TotalRecordCount" }

/// Response of [`DescribeClusterOperateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOperateLogsOutput {
    pub code: Option<String>,
    pub data_points: Vec<DescribeClusterOperateLogsDataPoints>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<bool>,
    pub total_record_count: Option<i64>,
}
model! { DescribeClusterOperateLogsOutput {
    0 "Code" code: String, 1 "DataPoints" data_points: Vec<DescribeClusterOperateLogsDataPoints>,
    2 "DynamicMessage" dynamic_message: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "PageNumber" page_number: i64,
    7 "PageRecordCount" page_record_count: i64, 8 "Success" success: bool, 9 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeClusterOperateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOperateLogsDataPoints {
    pub content: Option<String>,
    pub id: Option<String>,
    pub log_datetime: Option<i64>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
    pub operation_name: Option<String>,
    pub operation_user: Option<String>,
    pub success: Option<i64>,
}
model! { DescribeClusterOperateLogsDataPoints {
    0 "Content" content: String, 1 "Id" id: String, 2 "LogDatetime" log_datetime: i64, 3 "NewValue" new_value: String,
    4 "OldValue" old_value: String, 5 "OperationName" operation_name: String, 6 "OperationUser" operation_user: String,
    7 "Success" success: i64
} }

/// Describes cluster used utilization: `DescribeClusterUsedUtilization` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeClusterUsedUtilization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterUsedUtilization {
    pub resource_group_id: Option<String>,
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub dedicated_cluster_id: String,
    pub dts_job_id: Option<String>,
    pub env: Option<String>,
    pub metric_type: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
operation! { DescribeClusterUsedUtilization(dedicated_cluster_id: String)
    "DescribeClusterUsedUtilization" -> DescribeClusterUsedUtilizationOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "AccountId" account_id: String,
    2 "ClientToken" client_token: String, 3 "DedicatedClusterId" dedicated_cluster_id, 4 "DtsJobId" dts_job_id: String,
    5 "Env" env: String, 6 "MetricType" metric_type: String, 7 "OwnerID" owner_id: String,
    8 "RegionId" region_id: String, 9 "SecurityToken" security_token: Secret
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
] }

/// Response of [`DescribeClusterUsedUtilization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterUsedUtilizationOutput {
    pub code: Option<String>,
    pub cpu_total: Option<f64>,
    pub dedicated_cluster_id: Option<String>,
    pub disk_total: Option<f64>,
    pub disk_used: Option<f64>,
    pub du_total: Option<i64>,
    pub du_used: Option<i64>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub memory_total: Option<f64>,
    pub memory_used: Option<f64>,
    pub memory_used_percentage: Option<f64>,
    pub success: Option<bool>,
    pub task_running: Option<i64>,
}
model! { DescribeClusterUsedUtilizationOutput {
    0 "Code" code: String, 1 "CpuTotal" cpu_total: f64, 2 "DedicatedClusterId" dedicated_cluster_id: String,
    3 "DiskTotal" disk_total: f64, 4 "DiskUsed" disk_used: f64, 5 "DuTotal" du_total: i64, 6 "DuUsed" du_used: i64,
    7 "DynamicMessage" dynamic_message: String, 8 "ErrCode" err_code: String, 9 "ErrMessage" err_message: String,
    10 "HttpStatusCode" http_status_code: i64, 11 "MemoryTotal" memory_total: f64, 12 "MemoryUsed" memory_used: f64,
    13 "MemoryUsedPercentage" memory_used_percentage: f64, 14 "Success" success: bool,
    15 "TaskRunning" task_running: i64
} }

/// Describes connection status: `DescribeConnectionStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeConnectionStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionStatus {
    pub destination_endpoint_architecture: Option<String>,
    pub destination_endpoint_database_name: Option<String>,
    pub destination_endpoint_engine_name: Option<String>,
    pub destination_endpoint_ip: Option<String>,
    pub destination_endpoint_instance_id: Option<String>,
    /// Required.
    pub destination_endpoint_instance_type: String,
    pub destination_endpoint_oracle_sid: Option<String>,
    /// Secret.
    pub destination_endpoint_password: Option<Secret>,
    pub destination_endpoint_port: Option<String>,
    pub destination_endpoint_region: Option<String>,
    pub destination_endpoint_user_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub source_endpoint_architecture: Option<String>,
    pub source_endpoint_database_name: Option<String>,
    pub source_endpoint_engine_name: Option<String>,
    pub source_endpoint_ip: Option<String>,
    pub source_endpoint_instance_id: Option<String>,
    /// Required.
    pub source_endpoint_instance_type: String,
    pub source_endpoint_oracle_sid: Option<String>,
    /// Secret.
    pub source_endpoint_password: Option<Secret>,
    pub source_endpoint_port: Option<String>,
    pub source_endpoint_region: Option<String>,
    pub source_endpoint_user_name: Option<String>,
}
operation! {
    DescribeConnectionStatus(destination_endpoint_instance_type: String, source_endpoint_instance_type: String)
    "DescribeConnectionStatus" -> DescribeConnectionStatusOutput {
    0 "DestinationEndpointArchitecture" destination_endpoint_architecture: String,
    1 "DestinationEndpointDatabaseName" destination_endpoint_database_name: String,
    2 "DestinationEndpointEngineName" destination_endpoint_engine_name: String,
    3 "DestinationEndpointIP" destination_endpoint_ip: String,
    4 "DestinationEndpointInstanceID" destination_endpoint_instance_id: String,
    5 "DestinationEndpointInstanceType" destination_endpoint_instance_type,
    6 "DestinationEndpointOracleSID" destination_endpoint_oracle_sid: String,
    7 "DestinationEndpointPassword" destination_endpoint_password: Secret,
    8 "DestinationEndpointPort" destination_endpoint_port: String,
    9 "DestinationEndpointRegion" destination_endpoint_region: String,
    10 "DestinationEndpointUserName" destination_endpoint_user_name: String, 11 "RegionId" region_id: String,
    12 "ResourceGroupId" resource_group_id: String,
    13 "SourceEndpointArchitecture" source_endpoint_architecture: String,
    14 "SourceEndpointDatabaseName" source_endpoint_database_name: String,
    15 "SourceEndpointEngineName" source_endpoint_engine_name: String, 16 "SourceEndpointIP" source_endpoint_ip: String,
    17 "SourceEndpointInstanceID" source_endpoint_instance_id: String,
    18 "SourceEndpointInstanceType" source_endpoint_instance_type,
    19 "SourceEndpointOracleSID" source_endpoint_oracle_sid: String,
    20 "SourceEndpointPassword" source_endpoint_password: Secret, 21 "SourceEndpointPort" source_endpoint_port: String,
    22 "SourceEndpointRegion" source_endpoint_region: String,
    23 "SourceEndpointUserName" source_endpoint_user_name: String
} }

/// Response of [`DescribeConnectionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionStatusOutput {
    pub destination_connection_status: BTreeMap<String, Value>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub source_connection_status: BTreeMap<String, Value>,
    pub success: Option<String>,
}
model! { DescribeConnectionStatusOutput {
    0 "DestinationConnectionStatus" destination_connection_status: BTreeMap<String, Value>,
    1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "SourceConnectionStatus" source_connection_status: BTreeMap<String, Value>, 4 "Success" success: String
} }

/// Describes consumer channel: `DescribeConsumerChannel` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeConsumerChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerChannel {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_channel_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { DescribeConsumerChannel(region_id: String) "DescribeConsumerChannel" -> DescribeConsumerChannelOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ParentChannelId" parent_channel_id: String, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeConsumerChannel: DescribeConsumerChannelConsumerChannels =
    Number "PageNumber", "ConsumerChannels" consumer_channels, total "TotalRecordCount" }

/// Response of [`DescribeConsumerChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerChannelOutput {
    pub consumer_channels: Vec<DescribeConsumerChannelConsumerChannels>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeConsumerChannelOutput {
    0 "ConsumerChannels" consumer_channels: Vec<DescribeConsumerChannelConsumerChannels>, 1 "ErrCode" err_code: String,
    2 "ErrMessage" err_message: String, 3 "HttpStatusCode" http_status_code: String, 4 "PageNumber" page_number: i64,
    5 "PageRecordCount" page_record_count: i64, 6 "Success" success: String,
    7 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeConsumerChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerChannelConsumerChannels {
    pub consumer_group_id: Option<String>,
    pub consumer_group_name: Option<String>,
    pub consumer_group_user_name: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub message_delay: Option<i64>,
    pub unconsumed_data: Option<i64>,
}
model! { DescribeConsumerChannelConsumerChannels {
    0 "ConsumerGroupId" consumer_group_id: String, 1 "ConsumerGroupName" consumer_group_name: String,
    2 "ConsumerGroupUserName" consumer_group_user_name: String,
    3 "ConsumptionCheckpoint" consumption_checkpoint: String, 4 "MessageDelay" message_delay: i64,
    5 "UnconsumedData" unconsumed_data: i64
} }

/// Describes consumer group: `DescribeConsumerGroup` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroup {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
}
operation! { DescribeConsumerGroup(subscription_instance_id: String)
    "DescribeConsumerGroup" -> DescribeConsumerGroupOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "SubscriptionInstanceId" subscription_instance_id
} }
paged! { DescribeConsumerGroup: DescribeConsumerGroupDescribeConsumerChannel =
    Number "PageNum", "ConsumerChannels.DescribeConsumerChannel" consumer_channels.describe_consumer_channel, total "TotalRecordCount" }

/// Response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupOutput {
    pub consumer_channels: Option<DescribeConsumerGroupConsumerChannels>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeConsumerGroupOutput {
    0 "ConsumerChannels" consumer_channels: DescribeConsumerGroupConsumerChannels, 1 "ErrCode" err_code: String,
    2 "ErrMessage" err_message: String, 3 "PageNumber" page_number: i64, 4 "PageRecordCount" page_record_count: i64,
    5 "Success" success: String, 6 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupConsumerChannels {
    pub describe_consumer_channel: Vec<DescribeConsumerGroupDescribeConsumerChannel>,
}
model! { DescribeConsumerGroupConsumerChannels {
    0 "DescribeConsumerChannel" describe_consumer_channel: Vec<DescribeConsumerGroupDescribeConsumerChannel>
} }

/// In the response of [`DescribeConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupDescribeConsumerChannel {
    pub consumer_group_id: Option<String>,
    pub consumer_group_name: Option<String>,
    pub consumer_group_user_name: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub message_delay: Option<i64>,
    pub unconsumed_data: Option<i64>,
}
model! { DescribeConsumerGroupDescribeConsumerChannel {
    0 "ConsumerGroupID" consumer_group_id: String, 1 "ConsumerGroupName" consumer_group_name: String,
    2 "ConsumerGroupUserName" consumer_group_user_name: String,
    3 "ConsumptionCheckpoint" consumption_checkpoint: String, 4 "MessageDelay" message_delay: i64,
    5 "UnconsumedData" unconsumed_data: i64
} }

/// Describes dtsip: `DescribeDTSIP` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDTSIP>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTSIP {
    pub destination_endpoint_region: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub source_endpoint_region: String,
}
operation! { DescribeDTSIP(source_endpoint_region: String) "DescribeDTSIP" -> DescribeDTSIPOutput {
    0 "DestinationEndpointRegion" destination_endpoint_region: String, 1 "RegionId" region_id: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "SourceEndpointRegion" source_endpoint_region
} }

/// Response of [`DescribeDTSIP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDTSIPOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeDTSIPOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "Success" success: String
} }

/// Describes data check report url: `DescribeDataCheckReportUrl` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDataCheckReportUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckReportUrl {
    /// Required.
    pub check_type: i64,
    /// Required.
    pub db_name: String,
    /// Required.
    pub dts_job_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub tb_name: String,
}
operation! { DescribeDataCheckReportUrl(check_type: i64, db_name: String, dts_job_id: String, tb_name: String)
    "DescribeDataCheckReportUrl" -> DescribeDataCheckReportUrlOutput {
    0 "CheckType" check_type, 1 "DbName" db_name, 2 "DtsJobId" dts_job_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "TbName" tb_name
} }

/// Response of [`DescribeDataCheckReportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckReportUrlOutput {
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<String>,
}
model! { DescribeDataCheckReportUrlOutput {
    0 "DynamicMessage" dynamic_message: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String,
    3 "HttpStatusCode" http_status_code: i64, 4 "Success" success: String
} }

/// Describes data check table details: `DescribeDataCheckTableDetails` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDataCheckTableDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckTableDetails {
    /// Required.
    pub check_type: i64,
    /// Required.
    pub dts_job_id: String,
    /// 0 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub schema_name: Option<String>,
    pub status: Option<String>,
    pub table_name: Option<String>,
}
operation! { DescribeDataCheckTableDetails(check_type: i64, dts_job_id: String)
    "DescribeDataCheckTableDetails" -> DescribeDataCheckTableDetailsOutput {
    0 "CheckType" check_type, 1 "DtsJobId" dts_job_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ResourceGroupId" resource_group_id: String, 5 "SchemaName" schema_name: String, 6 "Status" status: String,
    7 "TableName" table_name: String
} }
paged! { DescribeDataCheckTableDetails: DescribeDataCheckTableDetailsTableDetails =
    Number "PageNumber", "TableDetails" table_details, total "TotalCount" }

/// Response of [`DescribeDataCheckTableDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckTableDetailsOutput {
    pub diff_table_count: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub failed_table_count: Option<i64>,
    pub finished_count: Option<i64>,
    pub http_status_code: Option<i64>,
    pub page_number: Option<i64>,
    pub success: Option<bool>,
    pub table_details: Vec<DescribeDataCheckTableDetailsTableDetails>,
    pub total_count: Option<i64>,
}
model! { DescribeDataCheckTableDetailsOutput {
    0 "DiffTableCount" diff_table_count: i64, 1 "DynamicCode" dynamic_code: String,
    2 "DynamicMessage" dynamic_message: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "FailedTableCount" failed_table_count: i64, 6 "FinishedCount" finished_count: i64,
    7 "HttpStatusCode" http_status_code: i64, 8 "PageNumber" page_number: i64, 9 "Success" success: bool,
    10 "TableDetails" table_details: Vec<DescribeDataCheckTableDetailsTableDetails>, 11 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataCheckTableDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckTableDetailsTableDetails {
    pub boot_time: Option<String>,
    pub diff_count: Option<i64>,
    pub error_code: Option<i64>,
    pub finish_count: Option<i64>,
    pub id: Option<i64>,
    pub source_db_name: Option<String>,
    pub source_tb_name: Option<String>,
    pub status: Option<String>,
    pub target_db_name: Option<String>,
    pub target_tb_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDataCheckTableDetailsTableDetails {
    0 "BootTime" boot_time: String, 1 "DiffCount" diff_count: i64, 2 "ErrorCode" error_code: i64,
    3 "FinishCount" finish_count: i64, 4 "Id" id: i64, 5 "SourceDbName" source_db_name: String,
    6 "SourceTbName" source_tb_name: String, 7 "Status" status: String, 8 "TargetDbName" target_db_name: String,
    9 "TargetTbName" target_tb_name: String, 10 "TotalCount" total_count: i64
} }

/// Describes data check table diff details: `DescribeDataCheckTableDiffDetails` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDataCheckTableDiffDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckTableDiffDetails {
    /// Required.
    pub check_type: i64,
    /// Required.
    pub db_name: String,
    /// Required.
    pub dts_job_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub tb_name: String,
}
operation! { DescribeDataCheckTableDiffDetails(check_type: i64, db_name: String, dts_job_id: String, tb_name: String)
    "DescribeDataCheckTableDiffDetails" -> DescribeDataCheckTableDiffDetailsOutput {
    0 "CheckType" check_type, 1 "DbName" db_name, 2 "DtsJobId" dts_job_id, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "ResourceGroupId" resource_group_id: String, 6 "TbName" tb_name
} }

/// Response of [`DescribeDataCheckTableDiffDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckTableDiffDetailsOutput {
    pub db_name: Option<String>,
    pub diff_count: Option<i64>,
    pub diff_details: Vec<DescribeDataCheckTableDiffDetailsDiffDetails>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
    pub tb_name: Option<String>,
}
model! { DescribeDataCheckTableDiffDetailsOutput {
    0 "DbName" db_name: String, 1 "DiffCount" diff_count: i64,
    2 "DiffDetails" diff_details: Vec<DescribeDataCheckTableDiffDetailsDiffDetails>,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrCode" err_code: String, 5 "ErrMessage" err_message: String,
    6 "HttpStatusCode" http_status_code: i64, 7 "InstanceId" instance_id: String, 8 "Success" success: bool,
    9 "TbName" tb_name: String
} }

/// In the response of [`DescribeDataCheckTableDiffDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckTableDiffDetailsDiffDetails {
    pub diff: Option<String>,
    pub gmt_created: Option<String>,
    pub id: Option<i64>,
}
model! { DescribeDataCheckTableDiffDetailsDiffDetails {
    0 "Diff" diff: String, 1 "GmtCreated" gmt_created: String, 2 "Id" id: i64
} }

/// Describes dedicated cluster: `DescribeDedicatedCluster` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDedicatedCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedCluster {
    /// Required.
    pub dedicated_cluster_id: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDedicatedCluster(dedicated_cluster_id: String)
    "DescribeDedicatedCluster" -> DescribeDedicatedClusterOutput {
    0 "DedicatedClusterId" dedicated_cluster_id, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDedicatedCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterOutput {
    pub cpu_utilization: Option<i64>,
    pub dedicated_cluster_id: Option<String>,
    pub dedicated_cluster_name: Option<String>,
    pub disk_utilization: Option<i64>,
    pub dts_instance_id: Option<String>,
    pub du: Option<i64>,
    pub du_utilization: Option<i64>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub gmt_created: Option<i64>,
    pub gmt_finished: Option<i64>,
    pub http_status_code: Option<String>,
    pub mem_utilization: Option<i64>,
    pub node_count: Option<i64>,
    pub oversold_du: Option<i64>,
    pub region_id: Option<String>,
    pub state: Option<String>,
    pub success: Option<String>,
    pub total_cpu_core: Option<i64>,
    pub total_disk_gb_size: Option<i64>,
    pub total_mem_gb_size: Option<i64>,
    pub used_cpu_core: Option<i64>,
    pub used_disk_gb_size: Option<i64>,
    pub used_du: Option<i64>,
    pub used_mem_gb_size: Option<i64>,
}
model! { DescribeDedicatedClusterOutput {
    0 "CpuUtilization" cpu_utilization: i64, 1 "DedicatedClusterId" dedicated_cluster_id: String,
    2 "DedicatedClusterName" dedicated_cluster_name: String, 3 "DiskUtilization" disk_utilization: i64,
    4 "DtsInstanceID" dts_instance_id: String, 5 "Du" du: i64, 6 "DuUtilization" du_utilization: i64,
    7 "ErrCode" err_code: String, 8 "ErrMessage" err_message: String, 9 "GmtCreated" gmt_created: i64,
    10 "GmtFinished" gmt_finished: i64, 11 "HttpStatusCode" http_status_code: String,
    12 "MemUtilization" mem_utilization: i64, 13 "NodeCount" node_count: i64, 14 "OversoldDu" oversold_du: i64,
    15 "RegionId" region_id: String, 16 "State" state: String, 17 "Success" success: String,
    18 "TotalCpuCore" total_cpu_core: i64, 19 "TotalDiskGBSize" total_disk_gb_size: i64,
    20 "TotalMemGBSize" total_mem_gb_size: i64, 21 "UsedCpuCore" used_cpu_core: i64,
    22 "UsedDiskGBSize" used_disk_gb_size: i64, 23 "UsedDu" used_du: i64, 24 "UsedMemGBSize" used_mem_gb_size: i64
} }

/// Describes dedicated cluster monitor rule: `DescribeDedicatedClusterMonitorRule` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDedicatedClusterMonitorRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterMonitorRule {
    pub dedicated_cluster_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDedicatedClusterMonitorRule()
    "DescribeDedicatedClusterMonitorRule" -> DescribeDedicatedClusterMonitorRuleOutput {
    0 "DedicatedClusterId" dedicated_cluster_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDedicatedClusterMonitorRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterMonitorRuleOutput {
    pub cpu_alarm_threshold: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub disk_alarm_threshold: Option<String>,
    pub du_alarm_threshold: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub mem_alarm_threshold: Option<String>,
    pub notice_switch: Option<String>,
    pub phones: Option<String>,
    pub success: Option<String>,
}
model! { DescribeDedicatedClusterMonitorRuleOutput {
    0 "CpuAlarmThreshold" cpu_alarm_threshold: String, 1 "DedicatedClusterId" dedicated_cluster_id: String,
    2 "DiskAlarmThreshold" disk_alarm_threshold: String, 3 "DuAlarmThreshold" du_alarm_threshold: String,
    4 "ErrCode" err_code: String, 5 "ErrMessage" err_message: String, 6 "HttpStatusCode" http_status_code: String,
    7 "MemAlarmThreshold" mem_alarm_threshold: String, 8 "NoticeSwitch" notice_switch: String,
    9 "Phones" phones: String, 10 "Success" success: String
} }

/// Describes doc parser job result: `DescribeDocParserJobResult` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDocParserJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocParserJobResult {
    pub dts_job_id: Option<String>,
    pub rag_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDocParserJobResult() "DescribeDocParserJobResult" -> DescribeDocParserJobResultOutput {
    0 "DtsJobId" dts_job_id: String, 1 "RagInstanceId" rag_instance_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDocParserJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocParserJobResultOutput {
    pub content_list: Vec<DescribeDocParserJobResultContentList>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub file_url: Option<String>,
    pub http_status_code: Option<i64>,
    pub outer_file_url: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDocParserJobResultOutput {
    0 "ContentList" content_list: Vec<DescribeDocParserJobResultContentList>, 1 "DynamicCode" dynamic_code: String,
    2 "DynamicMessage" dynamic_message: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "FileUrl" file_url: String, 6 "HttpStatusCode" http_status_code: i64, 7 "OuterFileUrl" outer_file_url: String,
    8 "Success" success: bool
} }

/// In the response of [`DescribeDocParserJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocParserJobResultContentList {
    pub content: Option<String>,
    pub page_number: Option<i64>,
}
model! { DescribeDocParserJobResultContentList {
    0 "Content" content: String, 1 "PageNumber" page_number: i64
} }

/// Describes doc parser job status: `DescribeDocParserJobStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDocParserJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocParserJobStatus {
    pub dts_job_id: Option<String>,
    pub rag_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDocParserJobStatus() "DescribeDocParserJobStatus" -> DescribeDocParserJobStatusOutput {
    0 "DtsJobId" dts_job_id: String, 1 "RagInstanceId" rag_instance_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDocParserJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDocParserJobStatusOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeDocParserJobStatusOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Status" status: String,
    6 "Success" success: bool
} }

/// Describes dts etl job version info: `DescribeDtsEtlJobVersionInfo` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDtsEtlJobVersionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsEtlJobVersionInfo {
    /// Required.
    pub dts_instance_id: String,
    pub dts_job_id: Option<String>,
    /// At least 0.
    pub page_number: Option<i64>,
    /// 0 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDtsEtlJobVersionInfo(dts_instance_id: String)
    "DescribeDtsEtlJobVersionInfo" -> DescribeDtsEtlJobVersionInfoOutput {
    0 "DtsInstanceId" dts_instance_id, 1 "DtsJobId" dts_job_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String
} }
paged! { DescribeDtsEtlJobVersionInfo: DescribeDtsEtlJobVersionInfoDtsEtlJobVersionInfos =
    Number "PageNumber", "DtsEtlJobVersionInfos" dts_etl_job_version_infos, total "TotalRecordCount" }

/// Response of [`DescribeDtsEtlJobVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsEtlJobVersionInfoOutput {
    pub dts_etl_job_version_infos: Vec<
        DescribeDtsEtlJobVersionInfoDtsEtlJobVersionInfos,
    >,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<bool>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDtsEtlJobVersionInfoOutput {
    0 "DtsEtlJobVersionInfos" dts_etl_job_version_infos: Vec<DescribeDtsEtlJobVersionInfoDtsEtlJobVersionInfos>,
    1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String, 3 "ErrCode" err_code: String,
    4 "ErrMessage" err_message: String, 5 "HttpStatusCode" http_status_code: String, 6 "PageNumber" page_number: i64,
    7 "PageRecordCount" page_record_count: i64, 8 "Success" success: bool, 9 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDtsEtlJobVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsEtlJobVersionInfoDtsEtlJobVersionInfos {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub creator_name: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub modify_time: Option<String>,
    pub safe_checkpoint: Option<String>,
    pub status: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeDtsEtlJobVersionInfoDtsEtlJobVersionInfos {
    0 "CreateTime" create_time: String, 1 "Creator" creator: String, 2 "CreatorName" creator_name: String,
    3 "DtsInstanceId" dts_instance_id: String, 4 "DtsJobId" dts_job_id: String, 5 "DtsJobName" dts_job_name: String,
    6 "ModifyTime" modify_time: String, 7 "SafeCheckpoint" safe_checkpoint: String, 8 "Status" status: String,
    9 "Version" version: i64
} }

/// Describes dts job config: `DescribeDtsJobConfig` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDtsJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobConfig {
    pub dts_job_id: Option<String>,
    pub for_acceleration: Option<String>,
    pub module: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeDtsJobConfig() "DescribeDtsJobConfig" -> DescribeDtsJobConfigOutput {
    0 "DtsJobId" dts_job_id: String, 1 "ForAcceleration" for_acceleration: String, 2 "Module" module: String,
    3 "OwnerId" owner_id: String, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeDtsJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobConfigOutput {
    pub parameters: Vec<DescribeDtsJobConfigParameters>,
}
model! { DescribeDtsJobConfigOutput {
    0 "Parameters" parameters: Vec<DescribeDtsJobConfigParameters>
} }

/// In the response of [`DescribeDtsJobConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobConfigParameters {
    pub checking_code: Option<String>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub force_restart: Option<String>,
    pub modifiable: Option<String>,
    pub module: Option<String>,
    pub name: Option<String>,
    pub recommend_value: Option<String>,
    pub running_value: Option<String>,
    pub value_type: Option<i64>,
}
model! { DescribeDtsJobConfigParameters {
    0 "CheckingCode" checking_code: String, 1 "DefaultValue" default_value: String, 2 "Description" description: String,
    3 "ForceRestart" force_restart: String, 4 "Modifiable" modifiable: String, 5 "Module" module: String,
    6 "Name" name: String, 7 "RecommendValue" recommend_value: String, 8 "RunningValue" running_value: String,
    9 "ValueType" value_type: i64
} }

/// Describes dts job detail: `DescribeDtsJobDetail` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDtsJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetail {
    pub db_object_output_type: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub sync_sub_job_history: Option<bool>,
    pub synchronization_direction: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { DescribeDtsJobDetail() "DescribeDtsJobDetail" -> DescribeDtsJobDetailOutput {
    0 "DbObjectOutputType" db_object_output_type: String, 1 "DtsInstanceID" dts_instance_id: String,
    2 "DtsJobId" dts_job_id: String, 3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SyncSubJobHistory" sync_sub_job_history: bool, 6 "SynchronizationDirection" synchronization_direction: String,
    7 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailOutput {
    pub app_name: Option<String>,
    pub approval_process_status: Option<i64>,
    pub approval_process_url: Option<String>,
    pub begin_timestamp: Option<String>,
    pub binlog: Option<String>,
    pub binlog_site: Option<String>,
    pub binlog_time: Option<String>,
    pub boot_time: Option<String>,
    pub checkpoint: Option<i64>,
    pub code: Option<i64>,
    pub consumption_checkpoint: Option<String>,
    pub consumption_client: Option<String>,
    pub create_time: Option<String>,
    pub data_delivery_channel_info: Option<DescribeDtsJobDetailDataDeliveryChannelInfo>,
    pub data_synchronization_status: Option<
        DescribeDtsJobDetailDataSynchronizationStatus,
    >,
    pub database_count: Option<i64>,
    pub db_object: Option<String>,
    pub db_object_oss_url: Option<String>,
    pub db_object_oss_url_expire_time: Option<String>,
    pub db_object_size: Option<i64>,
    pub dedicated_cluster_id: Option<String>,
    pub delay: Option<i64>,
    pub demo_job: Option<bool>,
    pub dest_net_type: Option<String>,
    pub destination_endpoint: Option<DescribeDtsJobDetailDestinationEndpoint>,
    pub dts_bis_label: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_direction: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub dynamic_message: Option<String>,
    pub end_timestamp: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub error_message: Option<String>,
    pub etl_calculator: Option<String>,
    pub expire_time: Option<String>,
    pub finish_time: Option<String>,
    pub group_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub init_checkpoint: Option<String>,
    pub insight_module: Option<bool>,
    pub job_type: Option<String>,
    pub last_update_time: Option<String>,
    pub max_du: Option<f64>,
    pub migration_mode: Option<DescribeDtsJobDetailMigrationMode>,
    pub min_du: Option<f64>,
    pub pay_type: Option<String>,
    pub reserved: Option<String>,
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub retry_state: Option<DescribeDtsJobDetailRetryState>,
    pub source_endpoint: Option<DescribeDtsJobDetailSourceEndpoint>,
    pub status: Option<String>,
    pub sub_distributed_job: Vec<DescribeDtsJobDetailSubDistributedJob>,
    pub sub_sync_job: Vec<DescribeDtsJobDetailSubSyncJob>,
    pub subscribe_topic: Option<String>,
    pub subscription_data_type: Option<DescribeDtsJobDetailSubscriptionDataType2>,
    pub subscription_host: Option<DescribeDtsJobDetailSubscriptionHost2>,
    pub success: Option<bool>,
    pub synchronization_direction: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeDtsJobDetailOutput {
    0 "AppName" app_name: String, 1 "ApprovalProcessStatus" approval_process_status: i64,
    2 "ApprovalProcessUrl" approval_process_url: String, 3 "BeginTimestamp" begin_timestamp: String,
    4 "Binlog" binlog: String, 5 "BinlogSite" binlog_site: String, 6 "BinlogTime" binlog_time: String,
    7 "BootTime" boot_time: String, 8 "Checkpoint" checkpoint: i64, 9 "Code" code: i64,
    10 "ConsumptionCheckpoint" consumption_checkpoint: String, 11 "ConsumptionClient" consumption_client: String,
    12 "CreateTime" create_time: String,
    13 "DataDeliveryChannelInfo" data_delivery_channel_info: DescribeDtsJobDetailDataDeliveryChannelInfo,
    14 "DataSynchronizationStatus" data_synchronization_status: DescribeDtsJobDetailDataSynchronizationStatus,
    15 "DatabaseCount" database_count: i64, 16 "DbObject" db_object: String,
    17 "DbObjectOssUrl" db_object_oss_url: String, 18 "DbObjectOssUrlExpireTime" db_object_oss_url_expire_time: String,
    19 "DbObjectSize" db_object_size: i64, 20 "DedicatedClusterId" dedicated_cluster_id: String, 21 "Delay" delay: i64,
    22 "DemoJob" demo_job: bool, 23 "DestNetType" dest_net_type: String,
    24 "DestinationEndpoint" destination_endpoint: DescribeDtsJobDetailDestinationEndpoint,
    25 "DtsBisLabel" dts_bis_label: String, 26 "DtsInstanceID" dts_instance_id: String,
    27 "DtsJobClass" dts_job_class: String, 28 "DtsJobDirection" dts_job_direction: String,
    29 "DtsJobId" dts_job_id: String, 30 "DtsJobName" dts_job_name: String, 31 "DynamicMessage" dynamic_message: String,
    32 "EndTimestamp" end_timestamp: String, 33 "ErrCode" err_code: String, 34 "ErrMessage" err_message: String,
    35 "ErrorMessage" error_message: String, 36 "EtlCalculator" etl_calculator: String,
    37 "ExpireTime" expire_time: String, 38 "FinishTime" finish_time: String, 39 "GroupId" group_id: String,
    40 "HttpStatusCode" http_status_code: i64, 41 "InitCheckpoint" init_checkpoint: String,
    42 "InsightModule" insight_module: bool, 43 "JobType" job_type: String,
    44 "LastUpdateTime" last_update_time: String, 45 "MaxDu" max_du: f64,
    46 "MigrationMode" migration_mode: DescribeDtsJobDetailMigrationMode, 47 "MinDu" min_du: f64,
    48 "PayType" pay_type: String, 49 "Reserved" reserved: String,
    50 "ResourceGroupDisplayName" resource_group_display_name: String, 51 "ResourceGroupId" resource_group_id: String,
    52 "RetryState" retry_state: DescribeDtsJobDetailRetryState,
    53 "SourceEndpoint" source_endpoint: DescribeDtsJobDetailSourceEndpoint, 54 "Status" status: String,
    55 "SubDistributedJob" sub_distributed_job: Vec<DescribeDtsJobDetailSubDistributedJob>,
    56 "SubSyncJob" sub_sync_job: Vec<DescribeDtsJobDetailSubSyncJob>, 57 "SubscribeTopic" subscribe_topic: String,
    58 "SubscriptionDataType" subscription_data_type: DescribeDtsJobDetailSubscriptionDataType2,
    59 "SubscriptionHost" subscription_host: DescribeDtsJobDetailSubscriptionHost2, 60 "Success" success: bool,
    61 "SynchronizationDirection" synchronization_direction: String, 62 "TaskType" task_type: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailDataDeliveryChannelInfo {
    pub partition_num: Option<i64>,
    pub public_dproxy_url: Option<String>,
    pub region: Option<String>,
    pub topic: Option<String>,
    pub vpc_dproxy_url: Option<String>,
}
model! { DescribeDtsJobDetailDataDeliveryChannelInfo {
    0 "PartitionNum" partition_num: i64, 1 "PublicDproxyUrl" public_dproxy_url: String, 2 "Region" region: String,
    3 "Topic" topic: String, 4 "VpcDproxyUrl" vpc_dproxy_url: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailDataSynchronizationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailDataSynchronizationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailDestinationEndpoint {
    pub aliyun_uid: Option<String>,
    pub can_modify_password: Option<bool>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailDestinationEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "CanModifyPassword" can_modify_password: bool,
    2 "DatabaseName" database_name: String, 3 "EngineName" engine_name: String, 4 "InstanceID" instance_id: String,
    5 "InstanceType" instance_type: String, 6 "Ip" ip: String, 7 "OracleSID" oracle_sid: String, 8 "Port" port: String,
    9 "Region" region: String, 10 "RoleName" role_name: String, 11 "SslSolutionEnum" ssl_solution_enum: String,
    12 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailMigrationMode {
    pub data_extract_transform_load: Option<bool>,
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
model! { DescribeDtsJobDetailMigrationMode {
    0 "DataExtractTransformLoad" data_extract_transform_load: bool, 1 "DataInitialization" data_initialization: bool,
    2 "DataSynchronization" data_synchronization: bool, 3 "StructureInitialization" structure_initialization: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailRetryState {
    pub err_message: Option<String>,
    pub job_id: Option<String>,
    pub max_retry_time: Option<i64>,
    pub module: Option<String>,
    pub retry_count: Option<i64>,
    pub retry_target: Option<String>,
    pub retry_time: Option<i64>,
    pub retrying: Option<bool>,
}
model! { DescribeDtsJobDetailRetryState {
    0 "ErrMessage" err_message: String, 1 "JobId" job_id: String, 2 "MaxRetryTime" max_retry_time: i64,
    3 "Module" module: String, 4 "RetryCount" retry_count: i64, 5 "RetryTarget" retry_target: String,
    6 "RetryTime" retry_time: i64, 7 "Retrying" retrying: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSourceEndpoint {
    pub aliyun_uid: Option<String>,
    pub can_modify_password: Option<bool>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailSourceEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "CanModifyPassword" can_modify_password: bool,
    2 "DatabaseName" database_name: String, 3 "EngineName" engine_name: String, 4 "InstanceID" instance_id: String,
    5 "InstanceType" instance_type: String, 6 "Ip" ip: String, 7 "OracleSID" oracle_sid: String, 8 "Port" port: String,
    9 "Region" region: String, 10 "RoleName" role_name: String, 11 "SslSolutionEnum" ssl_solution_enum: String,
    12 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJob {
    pub app_name: Option<String>,
    pub begin_timestamp: Option<String>,
    pub checkpoint: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub consumption_client: Option<String>,
    pub create_time: Option<String>,
    pub data_etl_status: Option<DescribeDtsJobDetailDataEtlStatus>,
    pub data_initialization_status: Option<DescribeDtsJobDetailDataInitializationStatus>,
    pub data_synchronization_status: Option<
        DescribeDtsJobDetailSubDistributedJobDataSynchronizationStatus,
    >,
    pub database_count: Option<i64>,
    pub db_object: Option<String>,
    pub db_object_oss_url: Option<String>,
    pub db_object_oss_url_expire_time: Option<String>,
    pub db_object_size: Option<i64>,
    pub delay: Option<i64>,
    pub dest_net_type: Option<String>,
    pub destination_endpoint: Option<
        DescribeDtsJobDetailSubDistributedJobDestinationEndpoint,
    >,
    pub dts_instance_id: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_direction: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub end_timestamp: Option<String>,
    pub error_message: Option<String>,
    pub etl_calculator: Option<String>,
    pub expire_time: Option<String>,
    pub finish_time: Option<String>,
    pub group_id: Option<String>,
    pub is_demo_job: Option<bool>,
    pub job_type: Option<String>,
    pub max_du: Option<f64>,
    pub migration_mode: Option<DescribeDtsJobDetailSubDistributedJobMigrationMode>,
    pub min_du: Option<f64>,
    pub origin_type: Option<String>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeDtsJobDetailPerformance>,
    pub precheck_status: Option<DescribeDtsJobDetailPrecheckStatus>,
    pub reserved: Option<String>,
    pub retry_state: Option<DescribeDtsJobDetailSubDistributedJobRetryState>,
    pub reverse_job: Option<DescribeDtsJobDetailReverseJob>,
    pub source_endpoint: Option<DescribeDtsJobDetailSubDistributedJobSourceEndpoint>,
    pub status: Option<String>,
    pub structure_initialization_status: Option<
        DescribeDtsJobDetailSubDistributedJobStructureInitializationStatus,
    >,
    pub sub_sync_job: Vec<Value>,
    pub subscribe_topic: Option<String>,
    pub subscription_data_type: Option<
        DescribeDtsJobDetailSubDistributedJobSubscriptionDataType,
    >,
    pub subscription_host: Option<DescribeDtsJobDetailSubDistributedJobSubscriptionHost>,
    pub synchronization_direction: Option<String>,
    pub tag_list: Vec<DescribeDtsJobDetailSubDistributedJobTagList>,
    pub task_type: Option<String>,
}
model! { DescribeDtsJobDetailSubDistributedJob {
    0 "AppName" app_name: String, 1 "BeginTimestamp" begin_timestamp: String, 2 "Checkpoint" checkpoint: String,
    3 "ConsumptionCheckpoint" consumption_checkpoint: String, 4 "ConsumptionClient" consumption_client: String,
    5 "CreateTime" create_time: String, 6 "DataEtlStatus" data_etl_status: DescribeDtsJobDetailDataEtlStatus,
    7 "DataInitializationStatus" data_initialization_status: DescribeDtsJobDetailDataInitializationStatus,
    8 "DataSynchronizationStatus" data_synchronization_status: DescribeDtsJobDetailSubDistributedJobDataSynchronizationStatus,
    9 "DatabaseCount" database_count: i64, 10 "DbObject" db_object: String,
    11 "DbObjectOssUrl" db_object_oss_url: String, 12 "DbObjectOssUrlExpireTime" db_object_oss_url_expire_time: String,
    13 "DbObjectSize" db_object_size: i64, 14 "Delay" delay: i64, 15 "DestNetType" dest_net_type: String,
    16 "DestinationEndpoint" destination_endpoint: DescribeDtsJobDetailSubDistributedJobDestinationEndpoint,
    17 "DtsInstanceID" dts_instance_id: String, 18 "DtsJobClass" dts_job_class: String,
    19 "DtsJobDirection" dts_job_direction: String, 20 "DtsJobId" dts_job_id: String,
    21 "DtsJobName" dts_job_name: String, 22 "EndTimestamp" end_timestamp: String,
    23 "ErrorMessage" error_message: String, 24 "EtlCalculator" etl_calculator: String,
    25 "ExpireTime" expire_time: String, 26 "FinishTime" finish_time: String, 27 "GroupId" group_id: String,
    28 "IsDemoJob" is_demo_job: bool, 29 "JobType" job_type: String, 30 "MaxDu" max_du: f64,
    31 "MigrationMode" migration_mode: DescribeDtsJobDetailSubDistributedJobMigrationMode, 32 "MinDu" min_du: f64,
    33 "OriginType" origin_type: String, 34 "PayType" pay_type: String,
    35 "Performance" performance: DescribeDtsJobDetailPerformance,
    36 "PrecheckStatus" precheck_status: DescribeDtsJobDetailPrecheckStatus, 37 "Reserved" reserved: String,
    38 "RetryState" retry_state: DescribeDtsJobDetailSubDistributedJobRetryState,
    39 "ReverseJob" reverse_job: DescribeDtsJobDetailReverseJob,
    40 "SourceEndpoint" source_endpoint: DescribeDtsJobDetailSubDistributedJobSourceEndpoint,
    41 "Status" status: String,
    42 "StructureInitializationStatus" structure_initialization_status: DescribeDtsJobDetailSubDistributedJobStructureInitializationStatus,
    43 "SubSyncJob" sub_sync_job: Vec<Value>, 44 "SubscribeTopic" subscribe_topic: String,
    45 "SubscriptionDataType" subscription_data_type: DescribeDtsJobDetailSubDistributedJobSubscriptionDataType,
    46 "SubscriptionHost" subscription_host: DescribeDtsJobDetailSubDistributedJobSubscriptionHost,
    47 "SynchronizationDirection" synchronization_direction: String,
    48 "TagList" tag_list: Vec<DescribeDtsJobDetailSubDistributedJobTagList>, 49 "TaskType" task_type: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailDataEtlStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailDataEtlStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailDataInitializationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJobDataSynchronizationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubDistributedJobDataSynchronizationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJobDestinationEndpoint {
    pub aliyun_uid: Option<String>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailSubDistributedJobDestinationEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "DatabaseName" database_name: String, 2 "EngineName" engine_name: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Ip" ip: String,
    6 "OracleSID" oracle_sid: String, 7 "Port" port: String, 8 "Region" region: String, 9 "RoleName" role_name: String,
    10 "SslSolutionEnum" ssl_solution_enum: String, 11 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJobMigrationMode {
    pub data_extract_transform_load: Option<bool>,
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
model! { DescribeDtsJobDetailSubDistributedJobMigrationMode {
    0 "DataExtractTransformLoad" data_extract_transform_load: bool, 1 "DataInitialization" data_initialization: bool,
    2 "DataSynchronization" data_synchronization: bool, 3 "StructureInitialization" structure_initialization: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeDtsJobDetailPerformance {
    0 "Flow" flow: String, 1 "Rps" rps: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailPrecheckStatus {
    pub detail: Vec<DescribeDtsJobDetailDetail>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailPrecheckStatus {
    0 "Detail" detail: Vec<DescribeDtsJobDetailDetail>, 1 "ErrorMessage" error_message: String,
    2 "Percent" percent: String, 3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailDetail {
    pub check_item: Option<String>,
    pub check_item_description: Option<String>,
    pub check_result: Option<String>,
    pub failed_reason: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeDtsJobDetailDetail {
    0 "CheckItem" check_item: String, 1 "CheckItemDescription" check_item_description: String,
    2 "CheckResult" check_result: String, 3 "FailedReason" failed_reason: String, 4 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJobRetryState {
    pub err_msg: Option<String>,
    pub job_id: Option<String>,
    pub max_retry_time: Option<i64>,
    pub module: Option<String>,
    pub retry_count: Option<i64>,
    pub retry_target: Option<String>,
    pub retry_time: Option<i64>,
    pub retrying: Option<bool>,
}
model! { DescribeDtsJobDetailSubDistributedJobRetryState {
    0 "ErrMsg" err_msg: String, 1 "JobId" job_id: String, 2 "MaxRetryTime" max_retry_time: i64,
    3 "Module" module: String, 4 "RetryCount" retry_count: i64, 5 "RetryTarget" retry_target: String,
    6 "RetryTime" retry_time: i64, 7 "Retrying" retrying: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJob {
    pub app_name: Option<String>,
    pub begin_timestamp: Option<String>,
    pub checkpoint: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub consumption_client: Option<String>,
    pub create_time: Option<String>,
    pub data_etl_status: Option<DescribeDtsJobDetailReverseJobDataEtlStatus>,
    pub data_initialization_status: Option<
        DescribeDtsJobDetailReverseJobDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeDtsJobDetailReverseJobDataSynchronizationStatus,
    >,
    pub database_count: Option<i64>,
    pub db_object: Option<String>,
    pub db_object_oss_url: Option<String>,
    pub db_object_oss_url_expire_time: Option<String>,
    pub db_object_size: Option<i64>,
    pub delay: Option<i64>,
    pub dest_net_type: Option<String>,
    pub destination_endpoint: Option<DescribeDtsJobDetailReverseJobDestinationEndpoint>,
    pub dts_instance_id: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_direction: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub end_timestamp: Option<String>,
    pub error_message: Option<String>,
    pub etl_calculator: Option<String>,
    pub expire_time: Option<String>,
    pub finish_time: Option<String>,
    pub group_id: Option<String>,
    pub is_demo_job: Option<bool>,
    pub job_type: Option<String>,
    pub max_du: Option<f64>,
    pub migration_mode: Option<DescribeDtsJobDetailReverseJobMigrationMode>,
    pub min_du: Option<f64>,
    pub origin_type: Option<String>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeDtsJobDetailReverseJobPerformance>,
    pub precheck_status: Option<DescribeDtsJobDetailReverseJobPrecheckStatus>,
    pub reserved: Option<String>,
    pub retry_state: Option<DescribeDtsJobDetailReverseJobRetryState>,
    pub reverse_job: Option<Value>,
    pub source_endpoint: Option<DescribeDtsJobDetailReverseJobSourceEndpoint>,
    pub status: Option<String>,
    pub structure_initialization_status: Option<
        DescribeDtsJobDetailStructureInitializationStatus,
    >,
    pub subscribe_topic: Option<String>,
    pub subscription_data_type: Option<DescribeDtsJobDetailSubscriptionDataType>,
    pub subscription_host: Option<DescribeDtsJobDetailSubscriptionHost>,
    pub synchronization_direction: Option<String>,
    pub tag_list: Vec<DescribeDtsJobDetailTagList>,
    pub task_type: Option<String>,
}
model! { DescribeDtsJobDetailReverseJob {
    0 "AppName" app_name: String, 1 "BeginTimestamp" begin_timestamp: String, 2 "Checkpoint" checkpoint: String,
    3 "ConsumptionCheckpoint" consumption_checkpoint: String, 4 "ConsumptionClient" consumption_client: String,
    5 "CreateTime" create_time: String, 6 "DataEtlStatus" data_etl_status: DescribeDtsJobDetailReverseJobDataEtlStatus,
    7 "DataInitializationStatus" data_initialization_status: DescribeDtsJobDetailReverseJobDataInitializationStatus,
    8 "DataSynchronizationStatus" data_synchronization_status: DescribeDtsJobDetailReverseJobDataSynchronizationStatus,
    9 "DatabaseCount" database_count: i64, 10 "DbObject" db_object: String,
    11 "DbObjectOssUrl" db_object_oss_url: String, 12 "DbObjectOssUrlExpireTime" db_object_oss_url_expire_time: String,
    13 "DbObjectSize" db_object_size: i64, 14 "Delay" delay: i64, 15 "DestNetType" dest_net_type: String,
    16 "DestinationEndpoint" destination_endpoint: DescribeDtsJobDetailReverseJobDestinationEndpoint,
    17 "DtsInstanceID" dts_instance_id: String, 18 "DtsJobClass" dts_job_class: String,
    19 "DtsJobDirection" dts_job_direction: String, 20 "DtsJobId" dts_job_id: String,
    21 "DtsJobName" dts_job_name: String, 22 "EndTimestamp" end_timestamp: String,
    23 "ErrorMessage" error_message: String, 24 "EtlCalculator" etl_calculator: String,
    25 "ExpireTime" expire_time: String, 26 "FinishTime" finish_time: String, 27 "GroupId" group_id: String,
    28 "IsDemoJob" is_demo_job: bool, 29 "JobType" job_type: String, 30 "MaxDu" max_du: f64,
    31 "MigrationMode" migration_mode: DescribeDtsJobDetailReverseJobMigrationMode, 32 "MinDu" min_du: f64,
    33 "OriginType" origin_type: String, 34 "PayType" pay_type: String,
    35 "Performance" performance: DescribeDtsJobDetailReverseJobPerformance,
    36 "PrecheckStatus" precheck_status: DescribeDtsJobDetailReverseJobPrecheckStatus, 37 "Reserved" reserved: String,
    38 "RetryState" retry_state: DescribeDtsJobDetailReverseJobRetryState, 39 "ReverseJob" reverse_job: Value,
    40 "SourceEndpoint" source_endpoint: DescribeDtsJobDetailReverseJobSourceEndpoint, 41 "Status" status: String,
    42 "StructureInitializationStatus" structure_initialization_status: DescribeDtsJobDetailStructureInitializationStatus,
    43 "SubscribeTopic" subscribe_topic: String,
    44 "SubscriptionDataType" subscription_data_type: DescribeDtsJobDetailSubscriptionDataType,
    45 "SubscriptionHost" subscription_host: DescribeDtsJobDetailSubscriptionHost,
    46 "SynchronizationDirection" synchronization_direction: String,
    47 "TagList" tag_list: Vec<DescribeDtsJobDetailTagList>, 48 "TaskType" task_type: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobDataEtlStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobDataEtlStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobDataInitializationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobDataSynchronizationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobDataSynchronizationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobDestinationEndpoint {
    pub aliyun_uid: Option<String>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobDestinationEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "DatabaseName" database_name: String, 2 "EngineName" engine_name: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Ip" ip: String,
    6 "OracleSID" oracle_sid: String, 7 "Port" port: String, 8 "Region" region: String, 9 "RoleName" role_name: String,
    10 "SslSolutionEnum" ssl_solution_enum: String, 11 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobMigrationMode {
    pub data_extract_transform_load: Option<bool>,
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
model! { DescribeDtsJobDetailReverseJobMigrationMode {
    0 "DataExtractTransformLoad" data_extract_transform_load: bool, 1 "DataInitialization" data_initialization: bool,
    2 "DataSynchronization" data_synchronization: bool, 3 "StructureInitialization" structure_initialization: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobPerformance {
    0 "Flow" flow: String, 1 "Rps" rps: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobPrecheckStatus {
    pub detail: Vec<DescribeDtsJobDetailPrecheckStatusDetail>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobPrecheckStatus {
    0 "Detail" detail: Vec<DescribeDtsJobDetailPrecheckStatusDetail>, 1 "ErrorMessage" error_message: String,
    2 "Percent" percent: String, 3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailPrecheckStatusDetail {
    pub check_item: Option<String>,
    pub check_item_description: Option<String>,
    pub check_result: Option<String>,
    pub failed_reason: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeDtsJobDetailPrecheckStatusDetail {
    0 "CheckItem" check_item: String, 1 "CheckItemDescription" check_item_description: String,
    2 "CheckResult" check_result: String, 3 "FailedReason" failed_reason: String, 4 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobRetryState {
    pub err_msg: Option<String>,
    pub job_id: Option<String>,
    pub max_retry_time: Option<i64>,
    pub module: Option<String>,
    pub retry_count: Option<i64>,
    pub retry_target: Option<String>,
    pub retry_time: Option<i64>,
    pub retrying: Option<bool>,
}
model! { DescribeDtsJobDetailReverseJobRetryState {
    0 "ErrMsg" err_msg: String, 1 "JobId" job_id: String, 2 "MaxRetryTime" max_retry_time: i64,
    3 "Module" module: String, 4 "RetryCount" retry_count: i64, 5 "RetryTarget" retry_target: String,
    6 "RetryTime" retry_time: i64, 7 "Retrying" retrying: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobSourceEndpoint {
    pub aliyun_uid: Option<String>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobSourceEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "DatabaseName" database_name: String, 2 "EngineName" engine_name: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Ip" ip: String,
    6 "OracleSID" oracle_sid: String, 7 "Port" port: String, 8 "Region" region: String, 9 "RoleName" role_name: String,
    10 "SslSolutionEnum" ssl_solution_enum: String, 11 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailStructureInitializationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubscriptionDataType {
    pub ddl: Option<bool>,
    pub dml: Option<bool>,
}
model! { DescribeDtsJobDetailSubscriptionDataType {
    0 "Ddl" ddl: bool, 1 "Dml" dml: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubscriptionHost {
    pub private_host: Option<String>,
    pub public_host: Option<String>,
    pub vpc_host: Option<String>,
}
model! { DescribeDtsJobDetailSubscriptionHost {
    0 "PrivateHost" private_host: String, 1 "PublicHost" public_host: String, 2 "VpcHost" vpc_host: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailTagList {
    pub ali_uid: Option<i64>,
    pub creator: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    pub src_region: Option<String>,
    pub tag_category: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDtsJobDetailTagList {
    0 "AliUid" ali_uid: i64, 1 "Creator" creator: i64, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "RegionId" region_id: String,
    6 "ResourceId" resource_id: String, 7 "ResourceType" resource_type: String, 8 "Scope" scope: String,
    9 "SrcRegion" src_region: String, 10 "TagCategory" tag_category: String, 11 "TagKey" tag_key: String,
    12 "TagValue" tag_value: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJobSourceEndpoint {
    pub aliyun_uid: Option<String>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailSubDistributedJobSourceEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "DatabaseName" database_name: String, 2 "EngineName" engine_name: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Ip" ip: String,
    6 "OracleSID" oracle_sid: String, 7 "Port" port: String, 8 "Region" region: String, 9 "RoleName" role_name: String,
    10 "SslSolutionEnum" ssl_solution_enum: String, 11 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJobStructureInitializationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubDistributedJobStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJobSubscriptionDataType {
    pub ddl: Option<bool>,
    pub dml: Option<bool>,
}
model! { DescribeDtsJobDetailSubDistributedJobSubscriptionDataType {
    0 "Ddl" ddl: bool, 1 "Dml" dml: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJobSubscriptionHost {
    pub private_host: Option<String>,
    pub public_host: Option<String>,
    pub vpc_host: Option<String>,
}
model! { DescribeDtsJobDetailSubDistributedJobSubscriptionHost {
    0 "PrivateHost" private_host: String, 1 "PublicHost" public_host: String, 2 "VpcHost" vpc_host: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubDistributedJobTagList {
    pub ali_uid: Option<i64>,
    pub creator: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    pub src_region: Option<String>,
    pub tag_category: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDtsJobDetailSubDistributedJobTagList {
    0 "AliUid" ali_uid: i64, 1 "Creator" creator: i64, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "RegionId" region_id: String,
    6 "ResourceId" resource_id: String, 7 "ResourceType" resource_type: String, 8 "Scope" scope: String,
    9 "SrcRegion" src_region: String, 10 "TagCategory" tag_category: String, 11 "TagKey" tag_key: String,
    12 "TagValue" tag_value: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJob {
    pub app_name: Option<String>,
    pub begin_timestamp: Option<String>,
    pub checkpoint: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub consumption_client: Option<String>,
    pub create_time: Option<String>,
    pub data_etl_status: Option<DescribeDtsJobDetailSubSyncJobDataEtlStatus>,
    pub data_initialization_status: Option<
        DescribeDtsJobDetailSubSyncJobDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeDtsJobDetailSubSyncJobDataSynchronizationStatus,
    >,
    pub database_count: Option<i64>,
    pub db_object: Option<String>,
    pub db_object_oss_url: Option<String>,
    pub db_object_oss_url_expire_time: Option<String>,
    pub db_object_size: Option<i64>,
    pub delay: Option<i64>,
    pub dest_net_type: Option<String>,
    pub destination_endpoint: Option<DescribeDtsJobDetailSubSyncJobDestinationEndpoint>,
    pub dts_instance_id: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_direction: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub end_timestamp: Option<String>,
    pub error_message: Option<String>,
    pub etl_calculator: Option<String>,
    pub expire_time: Option<String>,
    pub finish_time: Option<String>,
    pub group_id: Option<String>,
    pub is_demo_job: Option<bool>,
    pub job_type: Option<String>,
    pub max_du: Option<f64>,
    pub migration_mode: Option<DescribeDtsJobDetailSubSyncJobMigrationMode>,
    pub min_du: Option<f64>,
    pub origin_type: Option<String>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeDtsJobDetailSubSyncJobPerformance>,
    pub precheck_status: Option<DescribeDtsJobDetailSubSyncJobPrecheckStatus>,
    pub reserved: Option<String>,
    pub retry_state: Option<DescribeDtsJobDetailSubSyncJobRetryState>,
    pub reverse_job: Option<DescribeDtsJobDetailSubSyncJobReverseJob>,
    pub source_endpoint: Option<DescribeDtsJobDetailSubSyncJobSourceEndpoint>,
    pub status: Option<String>,
    pub structure_initialization_status: Option<
        DescribeDtsJobDetailSubSyncJobStructureInitializationStatus,
    >,
    pub sub_sync_job: Vec<Value>,
    pub subscribe_topic: Option<String>,
    pub subscription_data_type: Option<
        DescribeDtsJobDetailSubSyncJobSubscriptionDataType,
    >,
    pub subscription_host: Option<DescribeDtsJobDetailSubSyncJobSubscriptionHost>,
    pub synchronization_direction: Option<String>,
    pub tag_list: Vec<DescribeDtsJobDetailSubSyncJobTagList>,
    pub task_type: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJob {
    0 "AppName" app_name: String, 1 "BeginTimestamp" begin_timestamp: String, 2 "Checkpoint" checkpoint: String,
    3 "ConsumptionCheckpoint" consumption_checkpoint: String, 4 "ConsumptionClient" consumption_client: String,
    5 "CreateTime" create_time: String, 6 "DataEtlStatus" data_etl_status: DescribeDtsJobDetailSubSyncJobDataEtlStatus,
    7 "DataInitializationStatus" data_initialization_status: DescribeDtsJobDetailSubSyncJobDataInitializationStatus,
    8 "DataSynchronizationStatus" data_synchronization_status: DescribeDtsJobDetailSubSyncJobDataSynchronizationStatus,
    9 "DatabaseCount" database_count: i64, 10 "DbObject" db_object: String,
    11 "DbObjectOssUrl" db_object_oss_url: String, 12 "DbObjectOssUrlExpireTime" db_object_oss_url_expire_time: String,
    13 "DbObjectSize" db_object_size: i64, 14 "Delay" delay: i64, 15 "DestNetType" dest_net_type: String,
    16 "DestinationEndpoint" destination_endpoint: DescribeDtsJobDetailSubSyncJobDestinationEndpoint,
    17 "DtsInstanceID" dts_instance_id: String, 18 "DtsJobClass" dts_job_class: String,
    19 "DtsJobDirection" dts_job_direction: String, 20 "DtsJobId" dts_job_id: String,
    21 "DtsJobName" dts_job_name: String, 22 "EndTimestamp" end_timestamp: String,
    23 "ErrorMessage" error_message: String, 24 "EtlCalculator" etl_calculator: String,
    25 "ExpireTime" expire_time: String, 26 "FinishTime" finish_time: String, 27 "GroupId" group_id: String,
    28 "IsDemoJob" is_demo_job: bool, 29 "JobType" job_type: String, 30 "MaxDu" max_du: f64,
    31 "MigrationMode" migration_mode: DescribeDtsJobDetailSubSyncJobMigrationMode, 32 "MinDu" min_du: f64,
    33 "OriginType" origin_type: String, 34 "PayType" pay_type: String,
    35 "Performance" performance: DescribeDtsJobDetailSubSyncJobPerformance,
    36 "PrecheckStatus" precheck_status: DescribeDtsJobDetailSubSyncJobPrecheckStatus, 37 "Reserved" reserved: String,
    38 "RetryState" retry_state: DescribeDtsJobDetailSubSyncJobRetryState,
    39 "ReverseJob" reverse_job: DescribeDtsJobDetailSubSyncJobReverseJob,
    40 "SourceEndpoint" source_endpoint: DescribeDtsJobDetailSubSyncJobSourceEndpoint, 41 "Status" status: String,
    42 "StructureInitializationStatus" structure_initialization_status: DescribeDtsJobDetailSubSyncJobStructureInitializationStatus,
    43 "SubSyncJob" sub_sync_job: Vec<Value>, 44 "SubscribeTopic" subscribe_topic: String,
    45 "SubscriptionDataType" subscription_data_type: DescribeDtsJobDetailSubSyncJobSubscriptionDataType,
    46 "SubscriptionHost" subscription_host: DescribeDtsJobDetailSubSyncJobSubscriptionHost,
    47 "SynchronizationDirection" synchronization_direction: String,
    48 "TagList" tag_list: Vec<DescribeDtsJobDetailSubSyncJobTagList>, 49 "TaskType" task_type: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobDataEtlStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobDataEtlStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobDataInitializationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobDataSynchronizationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobDataSynchronizationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobDestinationEndpoint {
    pub aliyun_uid: Option<String>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobDestinationEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "DatabaseName" database_name: String, 2 "EngineName" engine_name: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Ip" ip: String,
    6 "OracleSID" oracle_sid: String, 7 "Port" port: String, 8 "Region" region: String, 9 "RoleName" role_name: String,
    10 "SslSolutionEnum" ssl_solution_enum: String, 11 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobMigrationMode {
    pub data_extract_transform_load: Option<bool>,
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
model! { DescribeDtsJobDetailSubSyncJobMigrationMode {
    0 "DataExtractTransformLoad" data_extract_transform_load: bool, 1 "DataInitialization" data_initialization: bool,
    2 "DataSynchronization" data_synchronization: bool, 3 "StructureInitialization" structure_initialization: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobPerformance {
    0 "Flow" flow: String, 1 "Rps" rps: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobPrecheckStatus {
    pub detail: Vec<DescribeDtsJobDetailSubSyncJobPrecheckStatusDetail>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobPrecheckStatus {
    0 "Detail" detail: Vec<DescribeDtsJobDetailSubSyncJobPrecheckStatusDetail>, 1 "ErrorMessage" error_message: String,
    2 "Percent" percent: String, 3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobPrecheckStatusDetail {
    pub check_item: Option<String>,
    pub check_item_description: Option<String>,
    pub check_result: Option<String>,
    pub failed_reason: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobPrecheckStatusDetail {
    0 "CheckItem" check_item: String, 1 "CheckItemDescription" check_item_description: String,
    2 "CheckResult" check_result: String, 3 "FailedReason" failed_reason: String, 4 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobRetryState {
    pub err_msg: Option<String>,
    pub job_id: Option<String>,
    pub max_retry_time: Option<i64>,
    pub module: Option<String>,
    pub retry_count: Option<i64>,
    pub retry_target: Option<String>,
    pub retry_time: Option<i64>,
    pub retrying: Option<bool>,
}
model! { DescribeDtsJobDetailSubSyncJobRetryState {
    0 "ErrMsg" err_msg: String, 1 "JobId" job_id: String, 2 "MaxRetryTime" max_retry_time: i64,
    3 "Module" module: String, 4 "RetryCount" retry_count: i64, 5 "RetryTarget" retry_target: String,
    6 "RetryTime" retry_time: i64, 7 "Retrying" retrying: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJob {
    pub app_name: Option<String>,
    pub begin_timestamp: Option<String>,
    pub checkpoint: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub consumption_client: Option<String>,
    pub create_time: Option<String>,
    pub data_etl_status: Option<DescribeDtsJobDetailSubSyncJobReverseJobDataEtlStatus>,
    pub data_initialization_status: Option<
        DescribeDtsJobDetailSubSyncJobReverseJobDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeDtsJobDetailSubSyncJobReverseJobDataSynchronizationStatus,
    >,
    pub database_count: Option<i64>,
    pub db_object: Option<String>,
    pub db_object_oss_url: Option<String>,
    pub db_object_oss_url_expire_time: Option<String>,
    pub db_object_size: Option<i64>,
    pub delay: Option<i64>,
    pub dest_net_type: Option<String>,
    pub destination_endpoint: Option<
        DescribeDtsJobDetailSubSyncJobReverseJobDestinationEndpoint,
    >,
    pub dts_instance_id: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_direction: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub end_timestamp: Option<String>,
    pub error_message: Option<String>,
    pub etl_calculator: Option<String>,
    pub expire_time: Option<String>,
    pub finish_time: Option<String>,
    pub group_id: Option<String>,
    pub is_demo_job: Option<bool>,
    pub job_type: Option<String>,
    pub migration_mode: Option<DescribeDtsJobDetailSubSyncJobReverseJobMigrationMode>,
    pub origin_type: Option<String>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeDtsJobDetailSubSyncJobReverseJobPerformance>,
    pub precheck_status: Option<DescribeDtsJobDetailSubSyncJobReverseJobPrecheckStatus>,
    pub reserved: Option<String>,
    pub retry_state: Option<DescribeDtsJobDetailSubSyncJobReverseJobRetryState>,
    pub reverse_job: Option<Value>,
    pub source_endpoint: Option<DescribeDtsJobDetailSubSyncJobReverseJobSourceEndpoint>,
    pub status: Option<String>,
    pub structure_initialization_status: Option<
        DescribeDtsJobDetailReverseJobStructureInitializationStatus,
    >,
    pub subscribe_topic: Option<String>,
    pub subscription_data_type: Option<
        DescribeDtsJobDetailReverseJobSubscriptionDataType,
    >,
    pub subscription_host: Option<DescribeDtsJobDetailReverseJobSubscriptionHost>,
    pub synchronization_direction: Option<String>,
    pub tag_list: Vec<DescribeDtsJobDetailReverseJobTagList>,
    pub task_type: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJob {
    0 "AppName" app_name: String, 1 "BeginTimestamp" begin_timestamp: String, 2 "Checkpoint" checkpoint: String,
    3 "ConsumptionCheckpoint" consumption_checkpoint: String, 4 "ConsumptionClient" consumption_client: String,
    5 "CreateTime" create_time: String,
    6 "DataEtlStatus" data_etl_status: DescribeDtsJobDetailSubSyncJobReverseJobDataEtlStatus,
    7 "DataInitializationStatus" data_initialization_status: DescribeDtsJobDetailSubSyncJobReverseJobDataInitializationStatus,
    8 "DataSynchronizationStatus" data_synchronization_status: DescribeDtsJobDetailSubSyncJobReverseJobDataSynchronizationStatus,
    9 "DatabaseCount" database_count: i64, 10 "DbObject" db_object: String,
    11 "DbObjectOssUrl" db_object_oss_url: String, 12 "DbObjectOssUrlExpireTime" db_object_oss_url_expire_time: String,
    13 "DbObjectSize" db_object_size: i64, 14 "Delay" delay: i64, 15 "DestNetType" dest_net_type: String,
    16 "DestinationEndpoint" destination_endpoint: DescribeDtsJobDetailSubSyncJobReverseJobDestinationEndpoint,
    17 "DtsInstanceID" dts_instance_id: String, 18 "DtsJobClass" dts_job_class: String,
    19 "DtsJobDirection" dts_job_direction: String, 20 "DtsJobId" dts_job_id: String,
    21 "DtsJobName" dts_job_name: String, 22 "EndTimestamp" end_timestamp: String,
    23 "ErrorMessage" error_message: String, 24 "EtlCalculator" etl_calculator: String,
    25 "ExpireTime" expire_time: String, 26 "FinishTime" finish_time: String, 27 "GroupId" group_id: String,
    28 "IsDemoJob" is_demo_job: bool, 29 "JobType" job_type: String,
    30 "MigrationMode" migration_mode: DescribeDtsJobDetailSubSyncJobReverseJobMigrationMode,
    31 "OriginType" origin_type: String, 32 "PayType" pay_type: String,
    33 "Performance" performance: DescribeDtsJobDetailSubSyncJobReverseJobPerformance,
    34 "PrecheckStatus" precheck_status: DescribeDtsJobDetailSubSyncJobReverseJobPrecheckStatus,
    35 "Reserved" reserved: String, 36 "RetryState" retry_state: DescribeDtsJobDetailSubSyncJobReverseJobRetryState,
    37 "ReverseJob" reverse_job: Value,
    38 "SourceEndpoint" source_endpoint: DescribeDtsJobDetailSubSyncJobReverseJobSourceEndpoint,
    39 "Status" status: String,
    40 "StructureInitializationStatus" structure_initialization_status: DescribeDtsJobDetailReverseJobStructureInitializationStatus,
    41 "SubscribeTopic" subscribe_topic: String,
    42 "SubscriptionDataType" subscription_data_type: DescribeDtsJobDetailReverseJobSubscriptionDataType,
    43 "SubscriptionHost" subscription_host: DescribeDtsJobDetailReverseJobSubscriptionHost,
    44 "SynchronizationDirection" synchronization_direction: String,
    45 "TagList" tag_list: Vec<DescribeDtsJobDetailReverseJobTagList>, 46 "TaskType" task_type: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJobDataEtlStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJobDataEtlStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJobDataInitializationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJobDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJobDataSynchronizationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJobDataSynchronizationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJobDestinationEndpoint {
    pub aliyun_uid: Option<String>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJobDestinationEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "DatabaseName" database_name: String, 2 "EngineName" engine_name: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Ip" ip: String,
    6 "OracleSID" oracle_sid: String, 7 "Port" port: String, 8 "Region" region: String, 9 "RoleName" role_name: String,
    10 "SslSolutionEnum" ssl_solution_enum: String, 11 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJobMigrationMode {
    pub data_extract_transform_load: Option<bool>,
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJobMigrationMode {
    0 "DataExtractTransformLoad" data_extract_transform_load: bool, 1 "DataInitialization" data_initialization: bool,
    2 "DataSynchronization" data_synchronization: bool, 3 "StructureInitialization" structure_initialization: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJobPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJobPerformance {
    0 "Flow" flow: String, 1 "Rps" rps: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJobPrecheckStatus {
    pub detail: Vec<DescribeDtsJobDetailReverseJobPrecheckStatusDetail>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJobPrecheckStatus {
    0 "Detail" detail: Vec<DescribeDtsJobDetailReverseJobPrecheckStatusDetail>, 1 "ErrorMessage" error_message: String,
    2 "Percent" percent: String, 3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobPrecheckStatusDetail {
    pub check_item: Option<String>,
    pub check_item_description: Option<String>,
    pub check_result: Option<String>,
    pub failed_reason: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobPrecheckStatusDetail {
    0 "CheckItem" check_item: String, 1 "CheckItemDescription" check_item_description: String,
    2 "CheckResult" check_result: String, 3 "FailedReason" failed_reason: String, 4 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJobRetryState {
    pub err_msg: Option<String>,
    pub job_id: Option<String>,
    pub max_retry_time: Option<i64>,
    pub module: Option<String>,
    pub retry_count: Option<i64>,
    pub retry_target: Option<String>,
    pub retry_time: Option<i64>,
    pub retrying: Option<bool>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJobRetryState {
    0 "ErrMsg" err_msg: String, 1 "JobId" job_id: String, 2 "MaxRetryTime" max_retry_time: i64,
    3 "Module" module: String, 4 "RetryCount" retry_count: i64, 5 "RetryTarget" retry_target: String,
    6 "RetryTime" retry_time: i64, 7 "Retrying" retrying: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobReverseJobSourceEndpoint {
    pub aliyun_uid: Option<String>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobReverseJobSourceEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "DatabaseName" database_name: String, 2 "EngineName" engine_name: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Ip" ip: String,
    6 "OracleSID" oracle_sid: String, 7 "Port" port: String, 8 "Region" region: String, 9 "RoleName" role_name: String,
    10 "SslSolutionEnum" ssl_solution_enum: String, 11 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobStructureInitializationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobSubscriptionDataType {
    pub ddl: Option<bool>,
    pub dml: Option<bool>,
}
model! { DescribeDtsJobDetailReverseJobSubscriptionDataType {
    0 "Ddl" ddl: bool, 1 "Dml" dml: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobSubscriptionHost {
    pub private_host: Option<String>,
    pub public_host: Option<String>,
    pub vpc_host: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobSubscriptionHost {
    0 "PrivateHost" private_host: String, 1 "PublicHost" public_host: String, 2 "VpcHost" vpc_host: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailReverseJobTagList {
    pub ali_uid: Option<i64>,
    pub creator: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    pub src_region: Option<String>,
    pub tag_category: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDtsJobDetailReverseJobTagList {
    0 "AliUid" ali_uid: i64, 1 "Creator" creator: i64, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "RegionId" region_id: String,
    6 "ResourceId" resource_id: String, 7 "ResourceType" resource_type: String, 8 "Scope" scope: String,
    9 "SrcRegion" src_region: String, 10 "TagCategory" tag_category: String, 11 "TagKey" tag_key: String,
    12 "TagValue" tag_value: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobSourceEndpoint {
    pub aliyun_uid: Option<String>,
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub role_name: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobSourceEndpoint {
    0 "AliyunUid" aliyun_uid: String, 1 "DatabaseName" database_name: String, 2 "EngineName" engine_name: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Ip" ip: String,
    6 "OracleSID" oracle_sid: String, 7 "Port" port: String, 8 "Region" region: String, 9 "RoleName" role_name: String,
    10 "SslSolutionEnum" ssl_solution_enum: String, 11 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobStructureInitializationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobSubscriptionDataType {
    pub ddl: Option<bool>,
    pub dml: Option<bool>,
}
model! { DescribeDtsJobDetailSubSyncJobSubscriptionDataType {
    0 "Ddl" ddl: bool, 1 "Dml" dml: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobSubscriptionHost {
    pub private_host: Option<String>,
    pub public_host: Option<String>,
    pub vpc_host: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobSubscriptionHost {
    0 "PrivateHost" private_host: String, 1 "PublicHost" public_host: String, 2 "VpcHost" vpc_host: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubSyncJobTagList {
    pub ali_uid: Option<i64>,
    pub creator: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    pub src_region: Option<String>,
    pub tag_category: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDtsJobDetailSubSyncJobTagList {
    0 "AliUid" ali_uid: i64, 1 "Creator" creator: i64, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "RegionId" region_id: String,
    6 "ResourceId" resource_id: String, 7 "ResourceType" resource_type: String, 8 "Scope" scope: String,
    9 "SrcRegion" src_region: String, 10 "TagCategory" tag_category: String, 11 "TagKey" tag_key: String,
    12 "TagValue" tag_value: String
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubscriptionDataType2 {
    pub ddl: Option<bool>,
    pub dml: Option<bool>,
}
model! { DescribeDtsJobDetailSubscriptionDataType2 {
    0 "Ddl" ddl: bool, 1 "Dml" dml: bool
} }

/// In the response of [`DescribeDtsJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobDetailSubscriptionHost2 {
    pub private_host: Option<String>,
    pub public_host: Option<String>,
    pub vpc_host: Option<String>,
}
model! { DescribeDtsJobDetailSubscriptionHost2 {
    0 "PrivateHost" private_host: String, 1 "PublicHost" public_host: String, 2 "VpcHost" vpc_host: String
} }

/// Describes dts jobs: `DescribeDtsJobs` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDtsJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobs {
    pub dedicated_cluster_id: Option<String>,
    pub dest_product_type: Option<String>,
    pub dts_bis_label: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub group_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub job_type: Option<String>,
    pub order_column: Option<String>,
    pub order_direction: Option<String>,
    pub owner_id: Option<String>,
    /// 0 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    pub params: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub src_product_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<String>,
    pub r#type: Option<String>,
    pub without_db_list: Option<bool>,
    pub zero_etl_job: Option<bool>,
}
operation! { DescribeDtsJobs() "DescribeDtsJobs" -> DescribeDtsJobsOutput {
    0 "DedicatedClusterId" dedicated_cluster_id: String, 1 "DestProductType" dest_product_type: String,
    2 "DtsBisLabel" dts_bis_label: String, 3 "DtsInstanceId" dts_instance_id: String, 4 "DtsJobId" dts_job_id: String,
    5 "GroupId" group_id: String, 6 "InstanceId" instance_id: String, 7 "InstanceType" instance_type: String,
    8 "JobType" job_type: String, 9 "OrderColumn" order_column: String, 10 "OrderDirection" order_direction: String,
    11 "OwnerId" owner_id: String, 12 "PageNumber" page_number: i64, 13 "PageSize" page_size: i64,
    14 "Params" params: String, 15 "Region" region: String, 16 "RegionId" region_id: String,
    17 "ResourceGroupId" resource_group_id: String, 18 "SrcProductType" src_product_type: String,
    19 "Status" status: String, 20 "Tags" tags: String, 21 "Type" r#type: String,
    22 "WithoutDbList" without_db_list: bool, 23 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsOutput {
    pub dts_job_list: Vec<DescribeDtsJobsDtsJobList>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub etl_demo_list: Vec<DescribeDtsJobsEtlDemoList>,
    pub http_status_code: Option<i64>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<bool>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDtsJobsOutput {
    0 "DtsJobList" dts_job_list: Vec<DescribeDtsJobsDtsJobList>, 1 "DynamicCode" dynamic_code: String,
    2 "DynamicMessage" dynamic_message: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "EtlDemoList" etl_demo_list: Vec<DescribeDtsJobsEtlDemoList>, 6 "HttpStatusCode" http_status_code: i64,
    7 "PageNumber" page_number: i64, 8 "PageRecordCount" page_record_count: i64, 9 "Success" success: bool,
    10 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDtsJobList {
    pub app_name: Option<String>,
    pub begin_timestamp: Option<String>,
    pub checkpoint: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub consumption_client: Option<String>,
    pub cpu_usage: Option<String>,
    pub create_time: Option<String>,
    pub data_cloud_status: Option<DescribeDtsJobsDataCloudStatus>,
    pub data_etl_status: Option<DescribeDtsJobsDataEtlStatus>,
    pub data_initialization_status: Option<DescribeDtsJobsDataInitializationStatus>,
    pub data_synchronization_status: Option<DescribeDtsJobsDataSynchronizationStatus>,
    pub db_object: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub delay: Option<i64>,
    pub destination_endpoint: Option<DescribeDtsJobsDestinationEndpoint>,
    pub dts_bis_label: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_direction: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub du_real_usage: Option<String>,
    pub du_usage: Option<i64>,
    pub end_timestamp: Option<String>,
    pub error_details: Vec<DescribeDtsJobsErrorDetails>,
    pub error_message: Option<String>,
    pub etl_safe_checkpoint: Option<String>,
    pub expire_time: Option<String>,
    pub full_data_check_status: Option<DescribeDtsJobsFullDataCheckStatus>,
    pub inc_data_check_status: Option<DescribeDtsJobsIncDataCheckStatus>,
    pub insight_module: Option<bool>,
    pub job_type: Option<String>,
    pub max_du: Option<f64>,
    pub mem_usage: Option<String>,
    pub migration_err_code: Option<String>,
    pub migration_err_help_doc_id: Option<String>,
    pub migration_err_help_doc_key: Option<String>,
    pub migration_err_msg: Option<String>,
    pub migration_err_type: Option<String>,
    pub migration_err_workaround: Option<String>,
    pub migration_mode: Option<DescribeDtsJobsMigrationMode>,
    pub min_du: Option<f64>,
    pub origin_type: Option<String>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeDtsJobsPerformance>,
    pub precheck_status: Option<DescribeDtsJobsPrecheckStatus>,
    pub reserved: Option<String>,
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub retry_state: Option<DescribeDtsJobsRetryState>,
    pub reverse_job: Option<DescribeDtsJobsReverseJob>,
    pub source_endpoint: Option<DescribeDtsJobsDtsJobListSourceEndpoint>,
    pub status: Option<String>,
    pub structure_data_check_status: Option<
        DescribeDtsJobsDtsJobListStructureDataCheckStatus,
    >,
    pub structure_initialization_status: Option<
        DescribeDtsJobsDtsJobListStructureInitializationStatus,
    >,
    pub tag_list: Vec<DescribeDtsJobsTagList>,
    pub time_window_data_check_status: Option<DescribeDtsJobsTimeWindowDataCheckStatus>,
}
model! { DescribeDtsJobsDtsJobList {
    0 "AppName" app_name: String, 1 "BeginTimestamp" begin_timestamp: String, 2 "Checkpoint" checkpoint: String,
    3 "ConsumptionCheckpoint" consumption_checkpoint: String, 4 "ConsumptionClient" consumption_client: String,
    5 "CpuUsage" cpu_usage: String, 6 "CreateTime" create_time: String,
    7 "DataCloudStatus" data_cloud_status: DescribeDtsJobsDataCloudStatus,
    8 "DataEtlStatus" data_etl_status: DescribeDtsJobsDataEtlStatus,
    9 "DataInitializationStatus" data_initialization_status: DescribeDtsJobsDataInitializationStatus,
    10 "DataSynchronizationStatus" data_synchronization_status: DescribeDtsJobsDataSynchronizationStatus,
    11 "DbObject" db_object: String, 12 "DedicatedClusterId" dedicated_cluster_id: String, 13 "Delay" delay: i64,
    14 "DestinationEndpoint" destination_endpoint: DescribeDtsJobsDestinationEndpoint,
    15 "DtsBisLabel" dts_bis_label: String, 16 "DtsInstanceID" dts_instance_id: String,
    17 "DtsJobClass" dts_job_class: String, 18 "DtsJobDirection" dts_job_direction: String,
    19 "DtsJobId" dts_job_id: String, 20 "DtsJobName" dts_job_name: String, 21 "DuRealUsage" du_real_usage: String,
    22 "DuUsage" du_usage: i64, 23 "EndTimestamp" end_timestamp: String,
    24 "ErrorDetails" error_details: Vec<DescribeDtsJobsErrorDetails>, 25 "ErrorMessage" error_message: String,
    26 "EtlSafeCheckpoint" etl_safe_checkpoint: String, 27 "ExpireTime" expire_time: String,
    28 "FullDataCheckStatus" full_data_check_status: DescribeDtsJobsFullDataCheckStatus,
    29 "IncDataCheckStatus" inc_data_check_status: DescribeDtsJobsIncDataCheckStatus,
    30 "InsightModule" insight_module: bool, 31 "JobType" job_type: String, 32 "MaxDu" max_du: f64,
    33 "MemUsage" mem_usage: String, 34 "MigrationErrCode" migration_err_code: String,
    35 "MigrationErrHelpDocId" migration_err_help_doc_id: String,
    36 "MigrationErrHelpDocKey" migration_err_help_doc_key: String, 37 "MigrationErrMsg" migration_err_msg: String,
    38 "MigrationErrType" migration_err_type: String, 39 "MigrationErrWorkaround" migration_err_workaround: String,
    40 "MigrationMode" migration_mode: DescribeDtsJobsMigrationMode, 41 "MinDu" min_du: f64,
    42 "OriginType" origin_type: String, 43 "PayType" pay_type: String,
    44 "Performance" performance: DescribeDtsJobsPerformance,
    45 "PrecheckStatus" precheck_status: DescribeDtsJobsPrecheckStatus, 46 "Reserved" reserved: String,
    47 "ResourceGroupDisplayName" resource_group_display_name: String, 48 "ResourceGroupId" resource_group_id: String,
    49 "RetryState" retry_state: DescribeDtsJobsRetryState, 50 "ReverseJob" reverse_job: DescribeDtsJobsReverseJob,
    51 "SourceEndpoint" source_endpoint: DescribeDtsJobsDtsJobListSourceEndpoint, 52 "Status" status: String,
    53 "StructureDataCheckStatus" structure_data_check_status: DescribeDtsJobsDtsJobListStructureDataCheckStatus,
    54 "StructureInitializationStatus" structure_initialization_status: DescribeDtsJobsDtsJobListStructureInitializationStatus,
    55 "TagList" tag_list: Vec<DescribeDtsJobsTagList>,
    56 "TimeWindowDataCheckStatus" time_window_data_check_status: DescribeDtsJobsTimeWindowDataCheckStatus
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDataCloudStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsDataCloudStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDataEtlStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsDataEtlStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDataInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDataSynchronizationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsDataSynchronizationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDestinationEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobsDestinationEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "InstanceID" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Ip" ip: String, 5 "OracleSID" oracle_sid: String, 6 "Port" port: String,
    7 "Region" region: String, 8 "SslSolutionEnum" ssl_solution_enum: String, 9 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsErrorDetails {
    pub error_code: Option<String>,
    pub help_url: Option<String>,
}
model! { DescribeDtsJobsErrorDetails {
    0 "ErrorCode" error_code: String, 1 "HelpUrl" help_url: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsFullDataCheckStatus {
    pub can_switch: Option<bool>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsFullDataCheckStatus {
    0 "CanSwitch" can_switch: bool, 1 "ErrorMessage" error_message: String, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsIncDataCheckStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsIncDataCheckStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsMigrationMode {
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub full_data_check: Option<bool>,
    pub inc_data_check: Option<bool>,
    pub structure_data_check: Option<bool>,
    pub structure_initialization: Option<bool>,
    pub time_window_check: Option<bool>,
}
model! { DescribeDtsJobsMigrationMode {
    0 "DataInitialization" data_initialization: bool, 1 "DataSynchronization" data_synchronization: bool,
    2 "FullDataCheck" full_data_check: bool, 3 "IncDataCheck" inc_data_check: bool,
    4 "StructureDataCheck" structure_data_check: bool, 5 "StructureInitialization" structure_initialization: bool,
    6 "TimeWindowCheck" time_window_check: bool
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeDtsJobsPerformance {
    0 "Flow" flow: String, 1 "Rps" rps: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsPrecheckStatus {
    pub detail: Vec<DescribeDtsJobsDetail>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsPrecheckStatus {
    0 "Detail" detail: Vec<DescribeDtsJobsDetail>, 1 "ErrorMessage" error_message: String, 2 "Percent" percent: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDetail {
    pub check_item: Option<String>,
    pub check_item_description: Option<String>,
    pub check_result: Option<String>,
    pub failed_reason: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeDtsJobsDetail {
    0 "CheckItem" check_item: String, 1 "CheckItemDescription" check_item_description: String,
    2 "CheckResult" check_result: String, 3 "FailedReason" failed_reason: String, 4 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsRetryState {
    pub err_message: Option<String>,
    pub job_id: Option<String>,
    pub max_retry_time: Option<i64>,
    pub migration_err_code: Option<String>,
    pub migration_err_help_doc_id: Option<String>,
    pub migration_err_help_doc_key: Option<String>,
    pub migration_err_msg: Option<String>,
    pub migration_err_type: Option<String>,
    pub migration_err_workaround: Option<String>,
    pub module: Option<String>,
    pub retry_count: Option<i64>,
    pub retry_target: Option<String>,
    pub retry_time: Option<i64>,
    pub retrying: Option<bool>,
}
model! { DescribeDtsJobsRetryState {
    0 "ErrMessage" err_message: String, 1 "JobId" job_id: String, 2 "MaxRetryTime" max_retry_time: i64,
    3 "MigrationErrCode" migration_err_code: String, 4 "MigrationErrHelpDocId" migration_err_help_doc_id: String,
    5 "MigrationErrHelpDocKey" migration_err_help_doc_key: String, 6 "MigrationErrMsg" migration_err_msg: String,
    7 "MigrationErrType" migration_err_type: String, 8 "MigrationErrWorkaround" migration_err_workaround: String,
    9 "Module" module: String, 10 "RetryCount" retry_count: i64, 11 "RetryTarget" retry_target: String,
    12 "RetryTime" retry_time: i64, 13 "Retrying" retrying: bool
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJob {
    pub checkpoint: Option<String>,
    pub cpu_usage: Option<String>,
    pub create_time: Option<String>,
    pub data_initialization_status: Option<
        DescribeDtsJobsReverseJobDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeDtsJobsReverseJobDataSynchronizationStatus,
    >,
    pub db_object: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub delay: Option<i64>,
    pub destination_endpoint: Option<DescribeDtsJobsReverseJobDestinationEndpoint>,
    pub dts_instance_id: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_direction: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub du_usage: Option<i64>,
    pub error_details: Vec<DescribeDtsJobsReverseJobErrorDetails>,
    pub error_message: Option<String>,
    pub etl_safe_checkpoint: Option<String>,
    pub expire_time: Option<String>,
    pub full_data_check_status: Option<DescribeDtsJobsReverseJobFullDataCheckStatus>,
    pub inc_data_check_status: Option<DescribeDtsJobsReverseJobIncDataCheckStatus>,
    pub max_du: Option<f64>,
    pub mem_usage: Option<String>,
    pub migration_mode: Option<DescribeDtsJobsReverseJobMigrationMode>,
    pub min_du: Option<f64>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeDtsJobsReverseJobPerformance>,
    pub precheck_status: Option<DescribeDtsJobsReverseJobPrecheckStatus>,
    pub reserved: Option<String>,
    pub source_endpoint: Option<DescribeDtsJobsSourceEndpoint>,
    pub status: Option<String>,
    pub structure_data_check_status: Option<DescribeDtsJobsStructureDataCheckStatus>,
    pub structure_initialization_status: Option<
        DescribeDtsJobsStructureInitializationStatus,
    >,
}
model! { DescribeDtsJobsReverseJob {
    0 "Checkpoint" checkpoint: String, 1 "CpuUsage" cpu_usage: String, 2 "CreateTime" create_time: String,
    3 "DataInitializationStatus" data_initialization_status: DescribeDtsJobsReverseJobDataInitializationStatus,
    4 "DataSynchronizationStatus" data_synchronization_status: DescribeDtsJobsReverseJobDataSynchronizationStatus,
    5 "DbObject" db_object: String, 6 "DedicatedClusterId" dedicated_cluster_id: String, 7 "Delay" delay: i64,
    8 "DestinationEndpoint" destination_endpoint: DescribeDtsJobsReverseJobDestinationEndpoint,
    9 "DtsInstanceID" dts_instance_id: String, 10 "DtsJobClass" dts_job_class: String,
    11 "DtsJobDirection" dts_job_direction: String, 12 "DtsJobId" dts_job_id: String,
    13 "DtsJobName" dts_job_name: String, 14 "DuUsage" du_usage: i64,
    15 "ErrorDetails" error_details: Vec<DescribeDtsJobsReverseJobErrorDetails>,
    16 "ErrorMessage" error_message: String, 17 "EtlSafeCheckpoint" etl_safe_checkpoint: String,
    18 "ExpireTime" expire_time: String,
    19 "FullDataCheckStatus" full_data_check_status: DescribeDtsJobsReverseJobFullDataCheckStatus,
    20 "IncDataCheckStatus" inc_data_check_status: DescribeDtsJobsReverseJobIncDataCheckStatus, 21 "MaxDu" max_du: f64,
    22 "MemUsage" mem_usage: String, 23 "MigrationMode" migration_mode: DescribeDtsJobsReverseJobMigrationMode,
    24 "MinDu" min_du: f64, 25 "PayType" pay_type: String,
    26 "Performance" performance: DescribeDtsJobsReverseJobPerformance,
    27 "PrecheckStatus" precheck_status: DescribeDtsJobsReverseJobPrecheckStatus, 28 "Reserved" reserved: String,
    29 "SourceEndpoint" source_endpoint: DescribeDtsJobsSourceEndpoint, 30 "Status" status: String,
    31 "StructureDataCheckStatus" structure_data_check_status: DescribeDtsJobsStructureDataCheckStatus,
    32 "StructureInitializationStatus" structure_initialization_status: DescribeDtsJobsStructureInitializationStatus
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobDataInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsReverseJobDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobDataSynchronizationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsReverseJobDataSynchronizationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobDestinationEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobsReverseJobDestinationEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "InstanceID" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Ip" ip: String, 5 "OracleSID" oracle_sid: String, 6 "Port" port: String,
    7 "Region" region: String, 8 "SslSolutionEnum" ssl_solution_enum: String, 9 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobErrorDetails {
    pub error_code: Option<String>,
    pub help_url: Option<String>,
}
model! { DescribeDtsJobsReverseJobErrorDetails {
    0 "ErrorCode" error_code: String, 1 "HelpUrl" help_url: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobFullDataCheckStatus {
    pub can_switch: Option<bool>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsReverseJobFullDataCheckStatus {
    0 "CanSwitch" can_switch: bool, 1 "ErrorMessage" error_message: String, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobIncDataCheckStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsReverseJobIncDataCheckStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobMigrationMode {
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub full_data_check: Option<bool>,
    pub inc_data_check: Option<bool>,
    pub structure_data_check: Option<bool>,
    pub structure_initialization: Option<bool>,
    pub time_window_check: Option<bool>,
}
model! { DescribeDtsJobsReverseJobMigrationMode {
    0 "DataInitialization" data_initialization: bool, 1 "DataSynchronization" data_synchronization: bool,
    2 "FullDataCheck" full_data_check: bool, 3 "IncDataCheck" inc_data_check: bool,
    4 "StructureDataCheck" structure_data_check: bool, 5 "StructureInitialization" structure_initialization: bool,
    6 "TimeWindowCheck" time_window_check: bool
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeDtsJobsReverseJobPerformance {
    0 "Flow" flow: String, 1 "Rps" rps: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobPrecheckStatus {
    pub detail: Vec<DescribeDtsJobsPrecheckStatusDetail>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsReverseJobPrecheckStatus {
    0 "Detail" detail: Vec<DescribeDtsJobsPrecheckStatusDetail>, 1 "ErrorMessage" error_message: String,
    2 "Percent" percent: String, 3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsPrecheckStatusDetail {
    pub check_item: Option<String>,
    pub check_item_description: Option<String>,
    pub check_result: Option<String>,
    pub failed_reason: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeDtsJobsPrecheckStatusDetail {
    0 "CheckItem" check_item: String, 1 "CheckItemDescription" check_item_description: String,
    2 "CheckResult" check_result: String, 3 "FailedReason" failed_reason: String, 4 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsSourceEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobsSourceEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "InstanceID" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Ip" ip: String, 5 "OracleSID" oracle_sid: String, 6 "Port" port: String,
    7 "Region" region: String, 8 "SslSolutionEnum" ssl_solution_enum: String, 9 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsStructureDataCheckStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsStructureDataCheckStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsStructureInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDtsJobListSourceEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobsDtsJobListSourceEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "InstanceID" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Ip" ip: String, 5 "OracleSID" oracle_sid: String, 6 "Port" port: String,
    7 "Region" region: String, 8 "SslSolutionEnum" ssl_solution_enum: String, 9 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDtsJobListStructureDataCheckStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsDtsJobListStructureDataCheckStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsDtsJobListStructureInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsDtsJobListStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDtsJobsTagList {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsTimeWindowDataCheckStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsTimeWindowDataCheckStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoList {
    pub app_name: Option<String>,
    pub begin_timestamp: Option<String>,
    pub checkpoint: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub consumption_client: Option<String>,
    pub create_time: Option<String>,
    pub data_etl_status: Option<DescribeDtsJobsEtlDemoListDataEtlStatus>,
    pub data_initialization_status: Option<
        DescribeDtsJobsEtlDemoListDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeDtsJobsEtlDemoListDataSynchronizationStatus,
    >,
    pub db_object: Option<String>,
    pub delay: Option<i64>,
    pub destination_endpoint: Option<DescribeDtsJobsEtlDemoListDestinationEndpoint>,
    pub dts_instance_id: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_direction: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub end_timestamp: Option<String>,
    pub error_message: Option<String>,
    pub etl_safe_checkpoint: Option<String>,
    pub expire_time: Option<String>,
    pub job_type: Option<String>,
    pub migration_mode: Option<DescribeDtsJobsEtlDemoListMigrationMode>,
    pub origin_type: Option<String>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeDtsJobsEtlDemoListPerformance>,
    pub precheck_status: Option<DescribeDtsJobsEtlDemoListPrecheckStatus>,
    pub reserved: Option<String>,
    pub resource_group_display_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub retry_state: Option<DescribeDtsJobsEtlDemoListRetryState>,
    pub reverse_job: Option<DescribeDtsJobsEtlDemoListReverseJob>,
    pub source_endpoint: Option<DescribeDtsJobsEtlDemoListSourceEndpoint>,
    pub status: Option<String>,
    pub structure_initialization_status: Option<
        DescribeDtsJobsEtlDemoListStructureInitializationStatus,
    >,
    pub tag_list: Vec<DescribeDtsJobsEtlDemoListTagList>,
}
model! { DescribeDtsJobsEtlDemoList {
    0 "AppName" app_name: String, 1 "BeginTimestamp" begin_timestamp: String, 2 "Checkpoint" checkpoint: String,
    3 "ConsumptionCheckpoint" consumption_checkpoint: String, 4 "ConsumptionClient" consumption_client: String,
    5 "CreateTime" create_time: String, 6 "DataEtlStatus" data_etl_status: DescribeDtsJobsEtlDemoListDataEtlStatus,
    7 "DataInitializationStatus" data_initialization_status: DescribeDtsJobsEtlDemoListDataInitializationStatus,
    8 "DataSynchronizationStatus" data_synchronization_status: DescribeDtsJobsEtlDemoListDataSynchronizationStatus,
    9 "DbObject" db_object: String, 10 "Delay" delay: i64,
    11 "DestinationEndpoint" destination_endpoint: DescribeDtsJobsEtlDemoListDestinationEndpoint,
    12 "DtsInstanceID" dts_instance_id: String, 13 "DtsJobClass" dts_job_class: String,
    14 "DtsJobDirection" dts_job_direction: String, 15 "DtsJobId" dts_job_id: String,
    16 "DtsJobName" dts_job_name: String, 17 "EndTimestamp" end_timestamp: String,
    18 "ErrorMessage" error_message: String, 19 "EtlSafeCheckpoint" etl_safe_checkpoint: String,
    20 "ExpireTime" expire_time: String, 21 "JobType" job_type: String,
    22 "MigrationMode" migration_mode: DescribeDtsJobsEtlDemoListMigrationMode, 23 "OriginType" origin_type: String,
    24 "PayType" pay_type: String, 25 "Performance" performance: DescribeDtsJobsEtlDemoListPerformance,
    26 "PrecheckStatus" precheck_status: DescribeDtsJobsEtlDemoListPrecheckStatus, 27 "Reserved" reserved: String,
    28 "ResourceGroupDisplayName" resource_group_display_name: String, 29 "ResourceGroupId" resource_group_id: String,
    30 "RetryState" retry_state: DescribeDtsJobsEtlDemoListRetryState,
    31 "ReverseJob" reverse_job: DescribeDtsJobsEtlDemoListReverseJob,
    32 "SourceEndpoint" source_endpoint: DescribeDtsJobsEtlDemoListSourceEndpoint, 33 "Status" status: String,
    34 "StructureInitializationStatus" structure_initialization_status: DescribeDtsJobsEtlDemoListStructureInitializationStatus,
    35 "TagList" tag_list: Vec<DescribeDtsJobsEtlDemoListTagList>
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListDataEtlStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListDataEtlStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListDataInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListDataSynchronizationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListDataSynchronizationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListDestinationEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListDestinationEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "InstanceID" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Ip" ip: String, 5 "OracleSID" oracle_sid: String, 6 "Port" port: String,
    7 "Region" region: String, 8 "SslSolutionEnum" ssl_solution_enum: String, 9 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListMigrationMode {
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
model! { DescribeDtsJobsEtlDemoListMigrationMode {
    0 "DataInitialization" data_initialization: bool, 1 "DataSynchronization" data_synchronization: bool,
    2 "StructureInitialization" structure_initialization: bool
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListPerformance {
    0 "Flow" flow: String, 1 "Rps" rps: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListPrecheckStatus {
    pub detail: Vec<DescribeDtsJobsEtlDemoListPrecheckStatusDetail>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListPrecheckStatus {
    0 "Detail" detail: Vec<DescribeDtsJobsEtlDemoListPrecheckStatusDetail>, 1 "ErrorMessage" error_message: String,
    2 "Percent" percent: String, 3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListPrecheckStatusDetail {
    pub check_item: Option<String>,
    pub check_item_description: Option<String>,
    pub check_result: Option<String>,
    pub failed_reason: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListPrecheckStatusDetail {
    0 "CheckItem" check_item: String, 1 "CheckItemDescription" check_item_description: String,
    2 "CheckResult" check_result: String, 3 "FailedReason" failed_reason: String, 4 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListRetryState {
    pub err_message: Option<String>,
    pub job_id: Option<String>,
    pub max_retry_time: Option<i64>,
    pub module: Option<String>,
    pub retry_count: Option<i64>,
    pub retry_target: Option<String>,
    pub retry_time: Option<i64>,
    pub retrying: Option<bool>,
}
model! { DescribeDtsJobsEtlDemoListRetryState {
    0 "ErrMessage" err_message: String, 1 "JobId" job_id: String, 2 "MaxRetryTime" max_retry_time: i64,
    3 "Module" module: String, 4 "RetryCount" retry_count: i64, 5 "RetryTarget" retry_target: String,
    6 "RetryTime" retry_time: i64, 7 "Retrying" retrying: bool
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListReverseJob {
    pub checkpoint: Option<String>,
    pub create_time: Option<String>,
    pub data_initialization_status: Option<
        DescribeDtsJobsEtlDemoListReverseJobDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeDtsJobsEtlDemoListReverseJobDataSynchronizationStatus,
    >,
    pub db_object: Option<String>,
    pub delay: Option<i64>,
    pub destination_endpoint: Option<
        DescribeDtsJobsEtlDemoListReverseJobDestinationEndpoint,
    >,
    pub dts_instance_id: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_direction: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub error_message: Option<String>,
    pub etl_safe_checkpoint: Option<String>,
    pub expire_time: Option<String>,
    pub migration_mode: Option<DescribeDtsJobsEtlDemoListReverseJobMigrationMode>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeDtsJobsEtlDemoListReverseJobPerformance>,
    pub precheck_status: Option<DescribeDtsJobsEtlDemoListReverseJobPrecheckStatus>,
    pub reserved: Option<String>,
    pub source_endpoint: Option<DescribeDtsJobsReverseJobSourceEndpoint>,
    pub status: Option<String>,
    pub structure_initialization_status: Option<
        DescribeDtsJobsReverseJobStructureInitializationStatus,
    >,
}
model! { DescribeDtsJobsEtlDemoListReverseJob {
    0 "Checkpoint" checkpoint: String, 1 "CreateTime" create_time: String,
    2 "DataInitializationStatus" data_initialization_status: DescribeDtsJobsEtlDemoListReverseJobDataInitializationStatus,
    3 "DataSynchronizationStatus" data_synchronization_status: DescribeDtsJobsEtlDemoListReverseJobDataSynchronizationStatus,
    4 "DbObject" db_object: String, 5 "Delay" delay: i64,
    6 "DestinationEndpoint" destination_endpoint: DescribeDtsJobsEtlDemoListReverseJobDestinationEndpoint,
    7 "DtsInstanceID" dts_instance_id: String, 8 "DtsJobClass" dts_job_class: String,
    9 "DtsJobDirection" dts_job_direction: String, 10 "DtsJobId" dts_job_id: String,
    11 "DtsJobName" dts_job_name: String, 12 "ErrorMessage" error_message: String,
    13 "EtlSafeCheckpoint" etl_safe_checkpoint: String, 14 "ExpireTime" expire_time: String,
    15 "MigrationMode" migration_mode: DescribeDtsJobsEtlDemoListReverseJobMigrationMode, 16 "PayType" pay_type: String,
    17 "Performance" performance: DescribeDtsJobsEtlDemoListReverseJobPerformance,
    18 "PrecheckStatus" precheck_status: DescribeDtsJobsEtlDemoListReverseJobPrecheckStatus,
    19 "Reserved" reserved: String, 20 "SourceEndpoint" source_endpoint: DescribeDtsJobsReverseJobSourceEndpoint,
    21 "Status" status: String,
    22 "StructureInitializationStatus" structure_initialization_status: DescribeDtsJobsReverseJobStructureInitializationStatus
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListReverseJobDataInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListReverseJobDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListReverseJobDataSynchronizationStatus {
    pub error_message: Option<String>,
    pub need_upgrade: Option<bool>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListReverseJobDataSynchronizationStatus {
    0 "ErrorMessage" error_message: String, 1 "NeedUpgrade" need_upgrade: bool, 2 "Percent" percent: String,
    3 "Progress" progress: String, 4 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListReverseJobDestinationEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListReverseJobDestinationEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "InstanceID" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Ip" ip: String, 5 "OracleSID" oracle_sid: String, 6 "Port" port: String,
    7 "Region" region: String, 8 "SslSolutionEnum" ssl_solution_enum: String, 9 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListReverseJobMigrationMode {
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
model! { DescribeDtsJobsEtlDemoListReverseJobMigrationMode {
    0 "DataInitialization" data_initialization: bool, 1 "DataSynchronization" data_synchronization: bool,
    2 "StructureInitialization" structure_initialization: bool
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListReverseJobPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListReverseJobPerformance {
    0 "Flow" flow: String, 1 "Rps" rps: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListReverseJobPrecheckStatus {
    pub detail: Vec<DescribeDtsJobsReverseJobPrecheckStatusDetail>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListReverseJobPrecheckStatus {
    0 "Detail" detail: Vec<DescribeDtsJobsReverseJobPrecheckStatusDetail>, 1 "ErrorMessage" error_message: String,
    2 "Percent" percent: String, 3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobPrecheckStatusDetail {
    pub check_item: Option<String>,
    pub check_item_description: Option<String>,
    pub check_result: Option<String>,
    pub failed_reason: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeDtsJobsReverseJobPrecheckStatusDetail {
    0 "CheckItem" check_item: String, 1 "CheckItemDescription" check_item_description: String,
    2 "CheckResult" check_result: String, 3 "FailedReason" failed_reason: String, 4 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobSourceEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobsReverseJobSourceEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "InstanceID" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Ip" ip: String, 5 "OracleSID" oracle_sid: String, 6 "Port" port: String,
    7 "Region" region: String, 8 "SslSolutionEnum" ssl_solution_enum: String, 9 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsReverseJobStructureInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsReverseJobStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListSourceEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub ip: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub ssl_solution_enum: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListSourceEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "InstanceID" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Ip" ip: String, 5 "OracleSID" oracle_sid: String, 6 "Port" port: String,
    7 "Region" region: String, 8 "SslSolutionEnum" ssl_solution_enum: String, 9 "UserName" user_name: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListStructureInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsJobsEtlDemoListTagList {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDtsJobsEtlDemoListTagList {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes dts service log: `DescribeDtsServiceLog` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeDtsServiceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsServiceLog {
    pub dts_job_id: Option<String>,
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub sub_job_type: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { DescribeDtsServiceLog() "DescribeDtsServiceLog" -> DescribeDtsServiceLogOutput {
    0 "DtsJobId" dts_job_id: String, 1 "EndTime" end_time: i64, 2 "Keyword" keyword: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "StartTime" start_time: i64, 8 "Status" status: String,
    9 "SubJobType" sub_job_type: String, 10 "ZeroEtlJob" zero_etl_job: bool
} }
paged! { DescribeDtsServiceLog: DescribeDtsServiceLogServiceLogContexts =
    Number "PageNumber", "ServiceLogContexts" service_log_contexts, total "TotalRecordCount" }

/// Response of [`DescribeDtsServiceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsServiceLogOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub service_log_contexts: Vec<DescribeDtsServiceLogServiceLogContexts>,
    pub success: Option<bool>,
    pub total_record_count: Option<i64>,
}
model! { DescribeDtsServiceLogOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "PageNumber" page_number: i64,
    6 "PageRecordCount" page_record_count: i64,
    7 "ServiceLogContexts" service_log_contexts: Vec<DescribeDtsServiceLogServiceLogContexts>,
    8 "Success" success: bool, 9 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeDtsServiceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDtsServiceLogServiceLogContexts {
    pub context: Option<String>,
    pub state: Option<String>,
    pub time: Option<String>,
}
model! { DescribeDtsServiceLogServiceLogContexts {
    0 "Context" context: String, 1 "State" state: String, 2 "Time" time: String
} }

/// Describes endpoint switch status: `DescribeEndpointSwitchStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeEndpointSwitchStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointSwitchStatus {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DescribeEndpointSwitchStatus(task_id: String)
    "DescribeEndpointSwitchStatus" -> DescribeEndpointSwitchStatusOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String, 5 "TaskId" task_id
} }

/// Response of [`DescribeEndpointSwitchStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointSwitchStatusOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub error_message: Option<String>,
    pub status: Option<String>,
    pub success: Option<String>,
}
model! { DescribeEndpointSwitchStatusOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "ErrorMessage" error_message: String,
    3 "Status" status: String, 4 "Success" success: String
} }

/// Describes etl job logs: `DescribeEtlJobLogs` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeEtlJobLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtlJobLogs {
    /// Required.
    pub dts_job_id: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeEtlJobLogs(dts_job_id: String) "DescribeEtlJobLogs" -> DescribeEtlJobLogsOutput {
    0 "DtsJobId" dts_job_id, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeEtlJobLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtlJobLogsOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub etl_running_logs: Vec<DescribeEtlJobLogsEtlRunningLogs>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeEtlJobLogsOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "EtlRunningLogs" etl_running_logs: Vec<DescribeEtlJobLogsEtlRunningLogs>,
    5 "HttpStatusCode" http_status_code: i64, 6 "Success" success: bool
} }

/// In the response of [`DescribeEtlJobLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtlJobLogsEtlRunningLogs {
    pub content: Option<String>,
    pub content_key: Option<String>,
    pub etl_id: Option<String>,
    pub log_datetime: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { DescribeEtlJobLogsEtlRunningLogs {
    0 "Content" content: String, 1 "ContentKey" content_key: String, 2 "EtlId" etl_id: String,
    3 "LogDatetime" log_datetime: String, 4 "Status" status: String, 5 "UserId" user_id: String
} }

/// Describes full process list: `DescribeFullProcessList` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeFullProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFullProcessList {
    /// Required.
    pub dts_job_id: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { DescribeFullProcessList(dts_job_id: String) "DescribeFullProcessList" -> DescribeFullProcessListOutput {
    0 "DtsJobId" dts_job_id, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`DescribeFullProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFullProcessListOutput {
    pub code: Option<String>,
    pub config_list: BTreeMap<String, Value>,
    pub dts_job_id: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub full_process_list: Vec<DescribeFullProcessListFullProcessList>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeFullProcessListOutput {
    0 "Code" code: String, 1 "ConfigList" config_list: BTreeMap<String, Value>, 2 "DtsJobId" dts_job_id: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrCode" err_code: String, 5 "ErrMessage" err_message: String,
    6 "FullProcessList" full_process_list: Vec<DescribeFullProcessListFullProcessList>,
    7 "HttpStatusCode" http_status_code: i64, 8 "Success" success: bool
} }

/// In the response of [`DescribeFullProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFullProcessListFullProcessList {
    pub detail: Option<String>,
    pub exception: Option<String>,
    pub process_name: Option<String>,
    pub process_type: Option<String>,
    pub running_sql: Option<String>,
    pub state: Option<String>,
    pub task_id: Option<String>,
    pub time: Option<i64>,
}
model! { DescribeFullProcessListFullProcessList {
    0 "Detail" detail: String, 1 "Exception" exception: String, 2 "ProcessName" process_name: String,
    3 "ProcessType" process_type: String, 4 "RunningSQL" running_sql: String, 5 "State" state: String,
    6 "TaskID" task_id: String, 7 "Time" time: i64
} }

/// Describes gad instances: `DescribeGadInstances` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeGadInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstances {
    pub db_engine_types: Option<String>,
    pub instance_name: Option<String>,
    pub master_db_instance_id: Option<String>,
    pub owner_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_db_instance_id: Option<String>,
}
operation! { DescribeGadInstances() "DescribeGadInstances" -> DescribeGadInstancesOutput {
    0 "DbEngineTypes" db_engine_types: String, 1 "InstanceName" instance_name: String,
    2 "MasterDbInstanceId" master_db_instance_id: String, 3 "OwnerId" owner_id: String, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "SlaveDbInstanceId" slave_db_instance_id: String
} }
paged! { DescribeGadInstances: DescribeGadInstancesInstancesInstances =
    Number "PageNumber", "Instances.Instances" instances.instances, total "TotalRecordCount" }

/// Response of [`DescribeGadInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstancesOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instances: Option<DescribeGadInstancesInstances>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeGadInstancesOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: String,
    5 "Instances" instances: DescribeGadInstancesInstances, 6 "PageNumber" page_number: i64,
    7 "PageRecordCount" page_record_count: i64, 8 "Success" success: String,
    9 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeGadInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstancesInstances {
    pub instances: Vec<DescribeGadInstancesInstancesInstances>,
}
model! { DescribeGadInstancesInstances {
    0 "Instances" instances: Vec<DescribeGadInstancesInstancesInstances>
} }

/// In the response of [`DescribeGadInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGadInstancesInstancesInstances {
    pub create_time: Option<i64>,
    pub db_engine_type: Option<String>,
    pub db_instance_count: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_region: Option<String>,
    pub instance_type: Option<String>,
    pub master_db_instance_id: Option<String>,
    pub master_db_instance_name: Option<String>,
    pub master_db_instance_region: Option<String>,
    pub master_db_instance_zone_id: Option<String>,
    pub master_engine_arch_type: Option<i64>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeGadInstancesInstancesInstances {
    0 "CreateTime" create_time: i64, 1 "DbEngineType" db_engine_type: String,
    2 "DbInstanceCount" db_instance_count: i64, 3 "InstanceId" instance_id: String,
    4 "InstanceName" instance_name: String, 5 "InstanceRegion" instance_region: String,
    6 "InstanceType" instance_type: String, 7 "MasterDbInstanceId" master_db_instance_id: String,
    8 "MasterDbInstanceName" master_db_instance_name: String,
    9 "MasterDbInstanceRegion" master_db_instance_region: String,
    10 "MasterDbInstanceZoneId" master_db_instance_zone_id: String,
    11 "MasterEngineArchType" master_engine_arch_type: i64, 12 "ResourceGroupId" resource_group_id: String,
    13 "Status" status: String
} }

/// Describes initialization status: `DescribeInitializationStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeInitializationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitializationStatus {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 300.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
}
operation! { DescribeInitializationStatus(synchronization_job_id: String)
    "DescribeInitializationStatus" -> DescribeInitializationStatusOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`DescribeInitializationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitializationStatusOutput {
    pub data_initialization_details: Vec<
        DescribeInitializationStatusDataInitializationDetails,
    >,
    pub data_synchronization_details: Vec<
        DescribeInitializationStatusDataSynchronizationDetails,
    >,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub structure_initialization_details: Vec<
        DescribeInitializationStatusStructureInitializationDetails,
    >,
    pub success: Option<String>,
}
model! { DescribeInitializationStatusOutput {
    0 "DataInitializationDetails" data_initialization_details: Vec<DescribeInitializationStatusDataInitializationDetails>,
    1 "DataSynchronizationDetails" data_synchronization_details: Vec<DescribeInitializationStatusDataSynchronizationDetails>,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String,
    4 "StructureInitializationDetails" structure_initialization_details: Vec<DescribeInitializationStatusStructureInitializationDetails>,
    5 "Success" success: String
} }

/// In the response of [`DescribeInitializationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitializationStatusDataInitializationDetails {
    pub destination_owner_db_name: Option<String>,
    pub error_message: Option<String>,
    pub finish_row_num: Option<String>,
    pub source_owner_db_name: Option<String>,
    pub status: Option<String>,
    pub table_name: Option<String>,
    pub total_row_num: Option<String>,
    pub used_time: Option<String>,
}
model! { DescribeInitializationStatusDataInitializationDetails {
    0 "DestinationOwnerDBName" destination_owner_db_name: String, 1 "ErrorMessage" error_message: String,
    2 "FinishRowNum" finish_row_num: String, 3 "SourceOwnerDBName" source_owner_db_name: String,
    4 "Status" status: String, 5 "TableName" table_name: String, 6 "TotalRowNum" total_row_num: String,
    7 "UsedTime" used_time: String
} }

/// In the response of [`DescribeInitializationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitializationStatusDataSynchronizationDetails {
    pub destination_owner_db_name: Option<String>,
    pub error_message: Option<String>,
    pub source_owner_db_name: Option<String>,
    pub status: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeInitializationStatusDataSynchronizationDetails {
    0 "DestinationOwnerDBName" destination_owner_db_name: String, 1 "ErrorMessage" error_message: String,
    2 "SourceOwnerDBName" source_owner_db_name: String, 3 "Status" status: String, 4 "TableName" table_name: String
} }

/// In the response of [`DescribeInitializationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitializationStatusStructureInitializationDetails {
    pub constraints: Vec<DescribeInitializationStatusConstraints>,
    pub destination_owner_db_name: Option<String>,
    pub error_message: Option<String>,
    pub object_definition: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub source_owner_db_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInitializationStatusStructureInitializationDetails {
    0 "Constraints" constraints: Vec<DescribeInitializationStatusConstraints>,
    1 "DestinationOwnerDBName" destination_owner_db_name: String, 2 "ErrorMessage" error_message: String,
    3 "ObjectDefinition" object_definition: String, 4 "ObjectName" object_name: String,
    5 "ObjectType" object_type: String, 6 "SourceOwnerDBName" source_owner_db_name: String, 7 "Status" status: String
} }

/// In the response of [`DescribeInitializationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInitializationStatusConstraints {
    pub destination_owner_db_name: Option<String>,
    pub error_message: Option<String>,
    pub object_definition: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub source_owner_db_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInitializationStatusConstraints {
    0 "DestinationOwnerDBName" destination_owner_db_name: String, 1 "ErrorMessage" error_message: String,
    2 "ObjectDefinition" object_definition: String, 3 "ObjectName" object_name: String,
    4 "ObjectType" object_type: String, 5 "SourceOwnerDBName" source_owner_db_name: String, 6 "Status" status: String
} }

/// Describes job monitor rule: `DescribeJobMonitorRule` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeJobMonitorRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMonitorRule {
    /// Required.
    pub dts_job_id: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeJobMonitorRule(dts_job_id: String) "DescribeJobMonitorRule" -> DescribeJobMonitorRuleOutput {
    0 "DtsJobId" dts_job_id, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeJobMonitorRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMonitorRuleOutput {
    pub code: Option<String>,
    pub dts_job_id: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub monitor_rules: Vec<DescribeJobMonitorRuleMonitorRules>,
    pub success: Option<bool>,
    pub topics: Vec<String>,
}
model! { DescribeJobMonitorRuleOutput {
    0 "Code" code: String, 1 "DtsJobId" dts_job_id: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String, 5 "HttpStatusCode" http_status_code: i64,
    6 "MonitorRules" monitor_rules: Vec<DescribeJobMonitorRuleMonitorRules>, 7 "Success" success: bool,
    8 "Topics" topics: Vec<String>
} }

/// In the response of [`DescribeJobMonitorRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMonitorRuleMonitorRules {
    pub delay_rule_time: Option<i64>,
    pub job_id: Option<String>,
    pub job_type: Option<String>,
    pub notice_value: Option<i64>,
    pub period: Option<i64>,
    pub phone: Option<String>,
    pub state: Option<String>,
    pub times: Option<i64>,
    pub r#type: Option<String>,
}
model! { DescribeJobMonitorRuleMonitorRules {
    0 "DelayRuleTime" delay_rule_time: i64, 1 "JobId" job_id: String, 2 "JobType" job_type: String,
    3 "NoticeValue" notice_value: i64, 4 "Period" period: i64, 5 "Phone" phone: String, 6 "State" state: String,
    7 "Times" times: i64, 8 "Type" r#type: String
} }

/// Describes metric list: `DescribeMetricList` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeMetricList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricList {
    pub resource_group_id: Option<String>,
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub dts_job_id: Option<String>,
    pub end_time: Option<i64>,
    pub env: Option<String>,
    /// Required.
    pub metric_name: String,
    pub metric_type: Option<String>,
    pub owner_id: Option<String>,
    /// Required.
    pub param: String,
    pub period: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { DescribeMetricList(metric_name: String, param: String) "DescribeMetricList" -> DescribeMetricListOutput {
    0 "ResourceGroupId" resource_group_id: String, 1 "AccountId" account_id: String,
    2 "ClientToken" client_token: String, 3 "DtsJobId" dts_job_id: String, 4 "EndTime" end_time: i64,
    5 "Env" env: String, 6 "MetricName" metric_name, 7 "MetricType" metric_type: String, 8 "OwnerID" owner_id: String,
    9 "Param" param, 10 "Period" period: i64, 11 "StartTime" start_time: i64
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
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// Response of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListOutput {
    pub code: Option<String>,
    pub data_points: Vec<DescribeMetricListDataPoints>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub metric_name: Option<String>,
    pub metric_type: Option<String>,
    pub param: Option<String>,
    pub period: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeMetricListOutput {
    0 "Code" code: String, 1 "DataPoints" data_points: Vec<DescribeMetricListDataPoints>,
    2 "DynamicMessage" dynamic_message: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "MetricName" metric_name: String, 7 "MetricType" metric_type: String,
    8 "Param" param: String, 9 "Period" period: i64, 10 "Success" success: bool
} }

/// In the response of [`DescribeMetricList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricListDataPoints {
    pub statistics: Option<f64>,
    pub timestamp: Option<i64>,
}
model! { DescribeMetricListDataPoints {
    0 "Statistics" statistics: f64, 1 "Timestamp" timestamp: i64
} }

/// Describes migration job alert: `DescribeMigrationJobAlert` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeMigrationJobAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobAlert {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub migration_job_id: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeMigrationJobAlert(migration_job_id: String)
    "DescribeMigrationJobAlert" -> DescribeMigrationJobAlertOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "MigrationJobId" migration_job_id,
    3 "OwnerId" owner_id: String, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeMigrationJobAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobAlertOutput {
    pub delay_alert_phone: Option<String>,
    pub delay_alert_status: Option<String>,
    pub delay_over_seconds: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub error_alert_phone: Option<String>,
    pub error_alert_status: Option<String>,
    pub migration_job_id: Option<String>,
    pub migration_job_name: Option<String>,
    pub success: Option<String>,
}
model! { DescribeMigrationJobAlertOutput {
    0 "DelayAlertPhone" delay_alert_phone: String, 1 "DelayAlertStatus" delay_alert_status: String,
    2 "DelayOverSeconds" delay_over_seconds: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "ErrorAlertPhone" error_alert_phone: String, 6 "ErrorAlertStatus" error_alert_status: String,
    7 "MigrationJobId" migration_job_id: String, 8 "MigrationJobName" migration_job_name: String,
    9 "Success" success: String
} }

/// Describes migration job detail: `DescribeMigrationJobDetail` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeMigrationJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetail {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub migration_job_id: String,
    pub owner_id: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub migration_mode: Option<DescribeMigrationJobDetailMigrationMode>,
}
operation! { DescribeMigrationJobDetail(migration_job_id: String)
    "DescribeMigrationJobDetail" -> DescribeMigrationJobDetailOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "MigrationJobId" migration_job_id,
    3 "OwnerId" owner_id: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "MigrationMode" migration_mode: DescribeMigrationJobDetailMigrationMode
} }

/// In the request of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailMigrationMode {
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
input! { DescribeMigrationJobDetailMigrationMode() {
    0 "DataInitialization" data_initialization: bool, 1 "DataSynchronization" data_synchronization: bool,
    2 "StructureInitialization" structure_initialization: bool
} }

/// Response of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailOutput {
    pub data_initialization_detail_list: Option<
        DescribeMigrationJobDetailDataInitializationDetailList,
    >,
    pub data_synchronization_detail_list: Option<
        DescribeMigrationJobDetailDataSynchronizationDetailList,
    >,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub structure_initialization_detail_list: Option<
        DescribeMigrationJobDetailStructureInitializationDetailList,
    >,
    pub success: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeMigrationJobDetailOutput {
    0 "DataInitializationDetailList" data_initialization_detail_list: DescribeMigrationJobDetailDataInitializationDetailList,
    1 "DataSynchronizationDetailList" data_synchronization_detail_list: DescribeMigrationJobDetailDataSynchronizationDetailList,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "PageNumber" page_number: i64,
    5 "PageRecordCount" page_record_count: i64,
    6 "StructureInitializationDetailList" structure_initialization_detail_list: DescribeMigrationJobDetailStructureInitializationDetailList,
    7 "Success" success: String, 8 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailDataInitializationDetailList {
    pub data_initialization_detail: Vec<
        DescribeMigrationJobDetailDataInitializationDetail,
    >,
}
model! { DescribeMigrationJobDetailDataInitializationDetailList {
    0 "DataInitializationDetail" data_initialization_detail: Vec<DescribeMigrationJobDetailDataInitializationDetail>
} }

/// In the response of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailDataInitializationDetail {
    pub destination_owner_db_name: Option<String>,
    pub error_message: Option<String>,
    pub finish_row_num: Option<String>,
    pub migration_time: Option<String>,
    pub source_owner_db_name: Option<String>,
    pub status: Option<String>,
    pub table_name: Option<String>,
    pub total_row_num: Option<String>,
}
model! { DescribeMigrationJobDetailDataInitializationDetail {
    0 "DestinationOwnerDBName" destination_owner_db_name: String, 1 "ErrorMessage" error_message: String,
    2 "FinishRowNum" finish_row_num: String, 3 "MigrationTime" migration_time: String,
    4 "SourceOwnerDBName" source_owner_db_name: String, 5 "Status" status: String, 6 "TableName" table_name: String,
    7 "TotalRowNum" total_row_num: String
} }

/// In the response of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailDataSynchronizationDetailList {
    pub data_synchronization_detail: Vec<
        DescribeMigrationJobDetailDataSynchronizationDetail,
    >,
}
model! { DescribeMigrationJobDetailDataSynchronizationDetailList {
    0 "DataSynchronizationDetail" data_synchronization_detail: Vec<DescribeMigrationJobDetailDataSynchronizationDetail>
} }

/// In the response of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailDataSynchronizationDetail {
    pub destination_owner_db_name: Option<String>,
    pub error_message: Option<String>,
    pub source_owner_db_name: Option<String>,
    pub status: Option<String>,
    pub table_name: Option<String>,
}
model! { DescribeMigrationJobDetailDataSynchronizationDetail {
    0 "DestinationOwnerDBName" destination_owner_db_name: String, 1 "ErrorMessage" error_message: String,
    2 "SourceOwnerDBName" source_owner_db_name: String, 3 "Status" status: String, 4 "TableName" table_name: String
} }

/// In the response of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailStructureInitializationDetailList {
    pub structure_initialization_detail: Vec<
        DescribeMigrationJobDetailStructureInitializationDetail,
    >,
}
model! { DescribeMigrationJobDetailStructureInitializationDetailList {
    0 "StructureInitializationDetail" structure_initialization_detail: Vec<DescribeMigrationJobDetailStructureInitializationDetail>
} }

/// In the response of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailStructureInitializationDetail {
    pub constraint_list: Option<DescribeMigrationJobDetailConstraintList>,
    pub destination_owner_db_name: Option<String>,
    pub error_message: Option<String>,
    pub object_definition: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub source_owner_db_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobDetailStructureInitializationDetail {
    0 "ConstraintList" constraint_list: DescribeMigrationJobDetailConstraintList,
    1 "DestinationOwnerDBName" destination_owner_db_name: String, 2 "ErrorMessage" error_message: String,
    3 "ObjectDefinition" object_definition: String, 4 "ObjectName" object_name: String,
    5 "ObjectType" object_type: String, 6 "SourceOwnerDBName" source_owner_db_name: String, 7 "Status" status: String
} }

/// In the response of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailConstraintList {
    pub structure_initialization_detail: Vec<
        DescribeMigrationJobDetailConstraintListStructureInitializationDetail,
    >,
}
model! { DescribeMigrationJobDetailConstraintList {
    0 "StructureInitializationDetail" structure_initialization_detail: Vec<DescribeMigrationJobDetailConstraintListStructureInitializationDetail>
} }

/// In the response of [`DescribeMigrationJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobDetailConstraintListStructureInitializationDetail {
    pub destination_owner_db_name: Option<String>,
    pub error_message: Option<String>,
    pub object_definition: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub source_owner_db_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobDetailConstraintListStructureInitializationDetail {
    0 "DestinationOwnerDBName" destination_owner_db_name: String, 1 "ErrorMessage" error_message: String,
    2 "ObjectDefinition" object_definition: String, 3 "ObjectName" object_name: String,
    4 "ObjectType" object_type: String, 5 "SourceOwnerDBName" source_owner_db_name: String, 6 "Status" status: String
} }

/// Describes migration job status: `DescribeMigrationJobStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeMigrationJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatus {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub migration_job_id: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeMigrationJobStatus(migration_job_id: String)
    "DescribeMigrationJobStatus" -> DescribeMigrationJobStatusOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "MigrationJobId" migration_job_id,
    3 "OwnerId" owner_id: String, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusOutput {
    pub data_initialization_status: Option<
        DescribeMigrationJobStatusDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeMigrationJobStatusDataSynchronizationStatus,
    >,
    pub destination_endpoint: Option<DescribeMigrationJobStatusDestinationEndpoint>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub migration_job_class: Option<String>,
    pub migration_job_id: Option<String>,
    pub migration_job_name: Option<String>,
    pub migration_job_status: Option<String>,
    pub migration_mode: Option<DescribeMigrationJobStatusMigrationMode>,
    pub migration_object: Option<String>,
    pub pay_type: Option<String>,
    pub precheck_status: Option<DescribeMigrationJobStatusPrecheckStatus>,
    pub source_endpoint: Option<DescribeMigrationJobStatusSourceEndpoint>,
    pub structure_initialization_status: Option<
        DescribeMigrationJobStatusStructureInitializationStatus,
    >,
    pub success: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeMigrationJobStatusOutput {
    0 "DataInitializationStatus" data_initialization_status: DescribeMigrationJobStatusDataInitializationStatus,
    1 "DataSynchronizationStatus" data_synchronization_status: DescribeMigrationJobStatusDataSynchronizationStatus,
    2 "DestinationEndpoint" destination_endpoint: DescribeMigrationJobStatusDestinationEndpoint,
    3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String, 5 "MigrationJobClass" migration_job_class: String,
    6 "MigrationJobId" migration_job_id: String, 7 "MigrationJobName" migration_job_name: String,
    8 "MigrationJobStatus" migration_job_status: String,
    9 "MigrationMode" migration_mode: DescribeMigrationJobStatusMigrationMode,
    10 "MigrationObject" migration_object: String, 11 "PayType" pay_type: String,
    12 "PrecheckStatus" precheck_status: DescribeMigrationJobStatusPrecheckStatus,
    13 "SourceEndpoint" source_endpoint: DescribeMigrationJobStatusSourceEndpoint,
    14 "StructureInitializationStatus" structure_initialization_status: DescribeMigrationJobStatusStructureInitializationStatus,
    15 "Success" success: String, 16 "TaskId" task_id: String
} }

/// In the response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusDataInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobStatusDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusDataSynchronizationStatus {
    pub checkpoint: Option<String>,
    pub delay: Option<String>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobStatusDataSynchronizationStatus {
    0 "Checkpoint" checkpoint: String, 1 "Delay" delay: String, 2 "ErrorMessage" error_message: String,
    3 "Percent" percent: String, 4 "Status" status: String
} }

/// In the response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusDestinationEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub port: Option<String>,
    pub user_name: Option<String>,
    pub oracle_sid: Option<String>,
}
model! { DescribeMigrationJobStatusDestinationEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "IP" ip: String,
    3 "InstanceId" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Port" port: String,
    6 "UserName" user_name: String, 7 "oracleSID" oracle_sid: String
} }

/// In the response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusMigrationMode {
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
model! { DescribeMigrationJobStatusMigrationMode {
    0 "dataInitialization" data_initialization: bool, 1 "dataSynchronization" data_synchronization: bool,
    2 "structureInitialization" structure_initialization: bool
} }

/// In the response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusPrecheckStatus {
    pub detail: Option<DescribeMigrationJobStatusDetail>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobStatusPrecheckStatus {
    0 "Detail" detail: DescribeMigrationJobStatusDetail, 1 "Percent" percent: String, 2 "Status" status: String
} }

/// In the response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusDetail {
    pub check_item: Vec<DescribeMigrationJobStatusCheckItem>,
}
model! { DescribeMigrationJobStatusDetail {
    0 "CheckItem" check_item: Vec<DescribeMigrationJobStatusCheckItem>
} }

/// In the response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusCheckItem {
    pub check_status: Option<String>,
    pub error_message: Option<String>,
    pub item_name: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeMigrationJobStatusCheckItem {
    0 "CheckStatus" check_status: String, 1 "ErrorMessage" error_message: String, 2 "ItemName" item_name: String,
    3 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusSourceEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub port: Option<String>,
    pub user_name: Option<String>,
    pub oracle_sid: Option<String>,
}
model! { DescribeMigrationJobStatusSourceEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "IP" ip: String,
    3 "InstanceId" instance_id: String, 4 "InstanceType" instance_type: String, 5 "Port" port: String,
    6 "UserName" user_name: String, 7 "oracleSID" oracle_sid: String
} }

/// In the response of [`DescribeMigrationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobStatusStructureInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobStatusStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// Describes migration jobs: `DescribeMigrationJobs` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeMigrationJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobs {
    pub account_id: Option<String>,
    pub migration_job_name: Option<String>,
    pub owner_id: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeMigrationJobsTag>>,
}
operation! { DescribeMigrationJobs() "DescribeMigrationJobs" -> DescribeMigrationJobsOutput {
    0 "AccountId" account_id: String, 1 "MigrationJobName" migration_job_name: String, 2 "OwnerId" owner_id: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<DescribeMigrationJobsTag>
} }
paged! { DescribeMigrationJobs: DescribeMigrationJobsMigrationJob =
    Number "PageNum", "MigrationJobs.MigrationJob" migration_jobs.migration_job, total "TotalRecordCount" }

/// In the request of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeMigrationJobsTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub migration_jobs: Option<DescribeMigrationJobsMigrationJobs>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeMigrationJobsOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String,
    2 "MigrationJobs" migration_jobs: DescribeMigrationJobsMigrationJobs, 3 "PageNumber" page_number: i64,
    4 "PageRecordCount" page_record_count: i64, 5 "Success" success: String,
    6 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsMigrationJobs {
    pub migration_job: Vec<DescribeMigrationJobsMigrationJob>,
}
model! { DescribeMigrationJobsMigrationJobs {
    0 "MigrationJob" migration_job: Vec<DescribeMigrationJobsMigrationJob>
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsMigrationJob {
    pub data_initialization: Option<DescribeMigrationJobsDataInitialization>,
    pub data_synchronization: Option<DescribeMigrationJobsDataSynchronization>,
    pub destination_endpoint: Option<DescribeMigrationJobsDestinationEndpoint>,
    pub instance_create_time: Option<String>,
    pub job_create_time: Option<String>,
    pub migration_job_class: Option<String>,
    pub migration_job_id: Option<String>,
    pub migration_job_name: Option<String>,
    pub migration_job_status: Option<String>,
    pub migration_mode: Option<DescribeMigrationJobsMigrationMode>,
    pub migration_object: Option<DescribeMigrationJobsMigrationObject>,
    pub pay_type: Option<String>,
    pub precheck: Option<DescribeMigrationJobsPrecheck>,
    pub source_endpoint: Option<DescribeMigrationJobsSourceEndpoint>,
    pub structure_initialization: Option<DescribeMigrationJobsStructureInitialization>,
    pub tags: Option<DescribeMigrationJobsTags>,
}
model! { DescribeMigrationJobsMigrationJob {
    0 "DataInitialization" data_initialization: DescribeMigrationJobsDataInitialization,
    1 "DataSynchronization" data_synchronization: DescribeMigrationJobsDataSynchronization,
    2 "DestinationEndpoint" destination_endpoint: DescribeMigrationJobsDestinationEndpoint,
    3 "InstanceCreateTime" instance_create_time: String, 4 "JobCreateTime" job_create_time: String,
    5 "MigrationJobClass" migration_job_class: String, 6 "MigrationJobID" migration_job_id: String,
    7 "MigrationJobName" migration_job_name: String, 8 "MigrationJobStatus" migration_job_status: String,
    9 "MigrationMode" migration_mode: DescribeMigrationJobsMigrationMode,
    10 "MigrationObject" migration_object: DescribeMigrationJobsMigrationObject, 11 "PayType" pay_type: String,
    12 "Precheck" precheck: DescribeMigrationJobsPrecheck,
    13 "SourceEndpoint" source_endpoint: DescribeMigrationJobsSourceEndpoint,
    14 "StructureInitialization" structure_initialization: DescribeMigrationJobsStructureInitialization,
    15 "Tags" tags: DescribeMigrationJobsTags
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsDataInitialization {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobsDataInitialization {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "status" status: String
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsDataSynchronization {
    pub delay: Option<String>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobsDataSynchronization {
    0 "Delay" delay: String, 1 "ErrorMessage" error_message: String, 2 "Percent" percent: String,
    3 "status" status: String
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsDestinationEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeMigrationJobsDestinationEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "IP" ip: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "OracleSID" oracle_sid: String,
    6 "Port" port: String, 7 "UserName" user_name: String
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsMigrationMode {
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    pub structure_initialization: Option<bool>,
}
model! { DescribeMigrationJobsMigrationMode {
    0 "DataInitialization" data_initialization: bool, 1 "DataSynchronization" data_synchronization: bool,
    2 "StructureInitialization" structure_initialization: bool
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsMigrationObject {
    pub synchronous_object: Vec<DescribeMigrationJobsSynchronousObject>,
}
model! { DescribeMigrationJobsMigrationObject {
    0 "SynchronousObject" synchronous_object: Vec<DescribeMigrationJobsSynchronousObject>
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsSynchronousObject {
    pub database_name: Option<String>,
    pub table_list: Option<DescribeMigrationJobsTableList>,
    pub whole_database: Option<String>,
}
model! { DescribeMigrationJobsSynchronousObject {
    0 "DatabaseName" database_name: String, 1 "TableList" table_list: DescribeMigrationJobsTableList,
    2 "WholeDatabase" whole_database: String
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsTableList {
    pub table: Vec<String>,
}
model! { DescribeMigrationJobsTableList {
    0 "Table" table: Vec<String>
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsPrecheck {
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobsPrecheck {
    0 "Percent" percent: String, 1 "Status" status: String
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsSourceEndpoint {
    pub database_name: Option<String>,
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub oracle_sid: Option<String>,
    pub port: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeMigrationJobsSourceEndpoint {
    0 "DatabaseName" database_name: String, 1 "EngineName" engine_name: String, 2 "IP" ip: String,
    3 "InstanceID" instance_id: String, 4 "InstanceType" instance_type: String, 5 "OracleSID" oracle_sid: String,
    6 "Port" port: String, 7 "UserName" user_name: String
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsStructureInitialization {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMigrationJobsStructureInitialization {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "status" status: String
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsTags {
    pub tag: Vec<DescribeMigrationJobsTagsTag>,
}
model! { DescribeMigrationJobsTags {
    0 "Tag" tag: Vec<DescribeMigrationJobsTagsTag>
} }

/// In the response of [`DescribeMigrationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationJobsTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeMigrationJobsTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes pre check create gad order result: `DescribePreCheckCreateGadOrderResult` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribePreCheckCreateGadOrderResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckCreateGadOrderResult {
    pub instance_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribePreCheckCreateGadOrderResult()
    "DescribePreCheckCreateGadOrderResult" -> DescribePreCheckCreateGadOrderResultOutput {
    0 "InstanceId" instance_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "TaskId" task_id: String
} }

/// Response of [`DescribePreCheckCreateGadOrderResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckCreateGadOrderResultOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_id: Option<String>,
    pub pre_check_items: Option<DescribePreCheckCreateGadOrderResultPreCheckItems>,
    pub pre_check_result: Option<bool>,
    pub region_id: Option<String>,
    pub success: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribePreCheckCreateGadOrderResultOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: String, 5 "InstanceId" instance_id: String,
    6 "PreCheckItems" pre_check_items: DescribePreCheckCreateGadOrderResultPreCheckItems,
    7 "PreCheckResult" pre_check_result: bool, 8 "RegionId" region_id: String, 9 "Success" success: String,
    10 "TaskId" task_id: String
} }

/// In the response of [`DescribePreCheckCreateGadOrderResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckCreateGadOrderResultPreCheckItems {
    pub pre_check_items: Vec<
        DescribePreCheckCreateGadOrderResultPreCheckItemsPreCheckItems,
    >,
}
model! { DescribePreCheckCreateGadOrderResultPreCheckItems {
    0 "PreCheckItems" pre_check_items: Vec<DescribePreCheckCreateGadOrderResultPreCheckItemsPreCheckItems>
} }

/// In the response of [`DescribePreCheckCreateGadOrderResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckCreateGadOrderResultPreCheckItemsPreCheckItems {
    pub code: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
}
model! { DescribePreCheckCreateGadOrderResultPreCheckItemsPreCheckItems {
    0 "Code" code: String, 1 "Message" message: String, 2 "Status" status: String
} }

/// Describes pre check status: `DescribePreCheckStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribePreCheckStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatus {
    /// Required.
    pub dts_job_id: String,
    /// Required.
    pub job_code: String,
    pub name: Option<String>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub struct_phase: Option<String>,
    pub struct_type: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { DescribePreCheckStatus(dts_job_id: String, job_code: String)
    "DescribePreCheckStatus" -> DescribePreCheckStatusOutput {
    0 "DtsJobId" dts_job_id, 1 "JobCode" job_code, 2 "Name" name: String, 3 "PageNo" page_no: String,
    4 "PageSize" page_size: String, 5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String,
    7 "StructPhase" struct_phase: String, 8 "StructType" struct_type: String, 9 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusOutput {
    pub analysis_job_progress: Vec<DescribePreCheckStatusAnalysisJobProgress>,
    pub code: Option<String>,
    pub error_analysis_item: Option<i64>,
    pub error_item: Option<i64>,
    pub full_net_check_job_status: Vec<DescribePreCheckStatusFullNetCheckJobStatus>,
    pub http_status_code: Option<i64>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_progress: Vec<DescribePreCheckStatusJobProgress2>,
    pub network_diagnosis_result: Option<DescribePreCheckStatusNetworkDiagnosisResult>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub state: Option<String>,
    pub sub_distributed_job_status: Vec<DescribePreCheckStatusSubDistributedJobStatus>,
    pub success: Option<bool>,
    pub total: Option<i64>,
    pub total_record_count: Option<i64>,
}
model! { DescribePreCheckStatusOutput {
    0 "AnalysisJobProgress" analysis_job_progress: Vec<DescribePreCheckStatusAnalysisJobProgress>,
    1 "Code" code: String, 2 "ErrorAnalysisItem" error_analysis_item: i64, 3 "ErrorItem" error_item: i64,
    4 "FullNetCheckJobStatus" full_net_check_job_status: Vec<DescribePreCheckStatusFullNetCheckJobStatus>,
    5 "HttpStatusCode" http_status_code: i64, 6 "JobId" job_id: String, 7 "JobName" job_name: String,
    8 "JobProgress" job_progress: Vec<DescribePreCheckStatusJobProgress2>,
    9 "NetworkDiagnosisResult" network_diagnosis_result: DescribePreCheckStatusNetworkDiagnosisResult,
    10 "PageNumber" page_number: i64, 11 "PageRecordCount" page_record_count: i64, 12 "State" state: String,
    13 "SubDistributedJobStatus" sub_distributed_job_status: Vec<DescribePreCheckStatusSubDistributedJobStatus>,
    14 "Success" success: bool, 15 "Total" total: i64, 16 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusAnalysisJobProgress {
    pub boot_time: Option<String>,
    pub can_skip: Option<bool>,
    pub current: Option<String>,
    pub ddl_sql: Option<String>,
    pub delay_seconds: Option<i64>,
    pub dest_schema: Option<String>,
    pub diff_row: Option<i64>,
    pub err_detail: Option<String>,
    pub err_msg: Option<String>,
    pub finish_time: Option<String>,
    pub id: Option<String>,
    pub ignore_flag: Option<String>,
    pub item: Option<String>,
    pub job_id: Option<String>,
    pub logs: Vec<DescribePreCheckStatusLogs>,
    pub names: Option<String>,
    pub order_num: Option<i64>,
    pub parent_obj: Option<String>,
    pub repair_method: Option<String>,
    pub skip: Option<bool>,
    pub source_schema: Option<String>,
    pub state: Option<String>,
    pub sub: Option<String>,
    pub target_names: Option<String>,
    pub total: Option<i64>,
}
model! { DescribePreCheckStatusAnalysisJobProgress {
    0 "BootTime" boot_time: String, 1 "CanSkip" can_skip: bool, 2 "Current" current: String, 3 "DdlSql" ddl_sql: String,
    4 "DelaySeconds" delay_seconds: i64, 5 "DestSchema" dest_schema: String, 6 "DiffRow" diff_row: i64,
    7 "ErrDetail" err_detail: String, 8 "ErrMsg" err_msg: String, 9 "FinishTime" finish_time: String,
    10 "Id" id: String, 11 "IgnoreFlag" ignore_flag: String, 12 "Item" item: String, 13 "JobId" job_id: String,
    14 "Logs" logs: Vec<DescribePreCheckStatusLogs>, 15 "Names" names: String, 16 "OrderNum" order_num: i64,
    17 "ParentObj" parent_obj: String, 18 "RepairMethod" repair_method: String, 19 "Skip" skip: bool,
    20 "SourceSchema" source_schema: String, 21 "State" state: String, 22 "Sub" sub: String,
    23 "TargetNames" target_names: String, 24 "Total" total: i64
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusLogs {
    pub err_data: Option<String>,
    pub err_msg: Option<String>,
    pub err_type: Option<String>,
    pub log_level: Option<String>,
}
model! { DescribePreCheckStatusLogs {
    0 "ErrData" err_data: String, 1 "ErrMsg" err_msg: String, 2 "ErrType" err_type: String,
    3 "LogLevel" log_level: String
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusFullNetCheckJobStatus {
    pub code: Option<String>,
    pub dest_region: Option<String>,
    pub dest_region_cidr: Option<String>,
    pub destination_endpoint_type: Option<String>,
    pub error_item: Option<i64>,
    pub host_region: Option<String>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_progress: Vec<DescribePreCheckStatusJobProgress>,
    pub source_endpoint_type: Option<String>,
    pub src_region: Option<String>,
    pub src_region_cidr: Option<String>,
    pub state: Option<String>,
    pub total: Option<i64>,
}
model! { DescribePreCheckStatusFullNetCheckJobStatus {
    0 "Code" code: String, 1 "DestRegion" dest_region: String, 2 "DestRegionCidr" dest_region_cidr: String,
    3 "DestinationEndpointType" destination_endpoint_type: String, 4 "ErrorItem" error_item: i64,
    5 "HostRegion" host_region: String, 6 "JobId" job_id: String, 7 "JobName" job_name: String,
    8 "JobProgress" job_progress: Vec<DescribePreCheckStatusJobProgress>,
    9 "SourceEndpointType" source_endpoint_type: String, 10 "SrcRegion" src_region: String,
    11 "SrcRegionCidr" src_region_cidr: String, 12 "State" state: String, 13 "Total" total: i64
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusJobProgress {
    pub boot_time: Option<String>,
    pub can_skip: Option<bool>,
    pub current: Option<String>,
    pub ddl_sql: Option<String>,
    pub delay_seconds: Option<i64>,
    pub dest_schema: Option<String>,
    pub diff_row: Option<i64>,
    pub err_detail: Option<String>,
    pub err_msg: Option<String>,
    pub finish_time: Option<String>,
    pub id: Option<String>,
    pub ignore_flag: Option<String>,
    pub item: Option<String>,
    pub job_id: Option<String>,
    pub logs: Vec<DescribePreCheckStatusJobProgressLogs>,
    pub names: Option<String>,
    pub order_num: Option<i64>,
    pub parent_obj: Option<String>,
    pub repair_method: Option<String>,
    pub skip: Option<bool>,
    pub source_schema: Option<String>,
    pub state: Option<String>,
    pub sub: Option<String>,
    pub target_names: Option<String>,
    pub total: Option<i64>,
}
model! { DescribePreCheckStatusJobProgress {
    0 "BootTime" boot_time: String, 1 "CanSkip" can_skip: bool, 2 "Current" current: String, 3 "DdlSql" ddl_sql: String,
    4 "DelaySeconds" delay_seconds: i64, 5 "DestSchema" dest_schema: String, 6 "DiffRow" diff_row: i64,
    7 "ErrDetail" err_detail: String, 8 "ErrMsg" err_msg: String, 9 "FinishTime" finish_time: String,
    10 "Id" id: String, 11 "IgnoreFlag" ignore_flag: String, 12 "Item" item: String, 13 "JobId" job_id: String,
    14 "Logs" logs: Vec<DescribePreCheckStatusJobProgressLogs>, 15 "Names" names: String, 16 "OrderNum" order_num: i64,
    17 "ParentObj" parent_obj: String, 18 "RepairMethod" repair_method: String, 19 "Skip" skip: bool,
    20 "SourceSchema" source_schema: String, 21 "State" state: String, 22 "Sub" sub: String,
    23 "TargetNames" target_names: String, 24 "Total" total: i64
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusJobProgressLogs {
    pub err_data: Option<String>,
    pub err_msg: Option<String>,
    pub err_type: Option<String>,
    pub log_level: Option<String>,
}
model! { DescribePreCheckStatusJobProgressLogs {
    0 "ErrData" err_data: String, 1 "ErrMsg" err_msg: String, 2 "ErrType" err_type: String,
    3 "LogLevel" log_level: String
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusJobProgress2 {
    pub boot_time: Option<String>,
    pub can_skip: Option<bool>,
    pub current: Option<String>,
    pub ddl_sql: Option<String>,
    pub delay_seconds: Option<i64>,
    pub dest_schema: Option<String>,
    pub diff_row: Option<i64>,
    pub err_detail: Option<String>,
    pub err_msg: Option<String>,
    pub finish_time: Option<String>,
    pub id: Option<String>,
    pub ignore_flag: Option<String>,
    pub item: Option<String>,
    pub job_id: Option<String>,
    pub logs: Vec<DescribePreCheckStatusJobProgressLogs2>,
    pub names: Option<String>,
    pub order_num: Option<i64>,
    pub parent_obj: Option<String>,
    pub repair_method: Option<String>,
    pub skip: Option<bool>,
    pub source_schema: Option<String>,
    pub state: Option<String>,
    pub sub: Option<String>,
    pub target_names: Option<String>,
    pub total: Option<i64>,
}
model! { DescribePreCheckStatusJobProgress2 {
    0 "BootTime" boot_time: String, 1 "CanSkip" can_skip: bool, 2 "Current" current: String, 3 "DdlSql" ddl_sql: String,
    4 "DelaySeconds" delay_seconds: i64, 5 "DestSchema" dest_schema: String, 6 "DiffRow" diff_row: i64,
    7 "ErrDetail" err_detail: String, 8 "ErrMsg" err_msg: String, 9 "FinishTime" finish_time: String,
    10 "Id" id: String, 11 "IgnoreFlag" ignore_flag: String, 12 "Item" item: String, 13 "JobId" job_id: String,
    14 "Logs" logs: Vec<DescribePreCheckStatusJobProgressLogs2>, 15 "Names" names: String, 16 "OrderNum" order_num: i64,
    17 "ParentObj" parent_obj: String, 18 "RepairMethod" repair_method: String, 19 "Skip" skip: bool,
    20 "SourceSchema" source_schema: String, 21 "State" state: String, 22 "Sub" sub: String,
    23 "TargetNames" target_names: String, 24 "Total" total: i64
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusJobProgressLogs2 {
    pub err_data: Option<String>,
    pub err_msg: Option<String>,
    pub err_type: Option<String>,
    pub log_level: Option<String>,
}
model! { DescribePreCheckStatusJobProgressLogs2 {
    0 "ErrData" err_data: String, 1 "ErrMsg" err_msg: String, 2 "ErrType" err_type: String,
    3 "LogLevel" log_level: String
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusNetworkDiagnosisResult {
    pub diagnosis: Vec<DescribePreCheckStatusDiagnosis>,
    pub model_version: Option<String>,
}
model! { DescribePreCheckStatusNetworkDiagnosisResult {
    0 "Diagnosis" diagnosis: Vec<DescribePreCheckStatusDiagnosis>, 1 "ModelVersion" model_version: String
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusDiagnosis {
    pub cn_doc_url: Option<String>,
    pub code: Option<String>,
    pub endpoint_type: Option<String>,
    pub international_doc_url: Option<String>,
    pub result: Option<String>,
}
model! { DescribePreCheckStatusDiagnosis {
    0 "CnDocUrl" cn_doc_url: String, 1 "Code" code: String, 2 "EndpointType" endpoint_type: String,
    3 "InternationalDocUrl" international_doc_url: String, 4 "Result" result: String
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusSubDistributedJobStatus {
    pub code: Option<String>,
    pub error_item: Option<i64>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub job_progress: Vec<DescribePreCheckStatusSubDistributedJobStatusJobProgress>,
    pub state: Option<String>,
    pub total: Option<i64>,
}
model! { DescribePreCheckStatusSubDistributedJobStatus {
    0 "Code" code: String, 1 "ErrorItem" error_item: i64, 2 "JobId" job_id: String, 3 "JobName" job_name: String,
    4 "JobProgress" job_progress: Vec<DescribePreCheckStatusSubDistributedJobStatusJobProgress>,
    5 "State" state: String, 6 "Total" total: i64
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusSubDistributedJobStatusJobProgress {
    pub boot_time: Option<String>,
    pub can_skip: Option<bool>,
    pub current: Option<String>,
    pub ddl_sql: Option<String>,
    pub delay_seconds: Option<i64>,
    pub dest_schema: Option<String>,
    pub diff_row: Option<i64>,
    pub err_detail: Option<String>,
    pub err_msg: Option<String>,
    pub finish_time: Option<String>,
    pub id: Option<String>,
    pub ignore_flag: Option<String>,
    pub item: Option<String>,
    pub job_id: Option<String>,
    pub logs: Vec<DescribePreCheckStatusSubDistributedJobStatusJobProgressLogs>,
    pub names: Option<String>,
    pub order_num: Option<i64>,
    pub parent_obj: Option<String>,
    pub repair_method: Option<String>,
    pub skip: Option<bool>,
    pub source_schema: Option<String>,
    pub state: Option<String>,
    pub sub: Option<String>,
    pub target_names: Option<String>,
    pub total: Option<i64>,
}
model! { DescribePreCheckStatusSubDistributedJobStatusJobProgress {
    0 "BootTime" boot_time: String, 1 "CanSkip" can_skip: bool, 2 "Current" current: String, 3 "DdlSql" ddl_sql: String,
    4 "DelaySeconds" delay_seconds: i64, 5 "DestSchema" dest_schema: String, 6 "DiffRow" diff_row: i64,
    7 "ErrDetail" err_detail: String, 8 "ErrMsg" err_msg: String, 9 "FinishTime" finish_time: String,
    10 "Id" id: String, 11 "IgnoreFlag" ignore_flag: String, 12 "Item" item: String, 13 "JobId" job_id: String,
    14 "Logs" logs: Vec<DescribePreCheckStatusSubDistributedJobStatusJobProgressLogs>, 15 "Names" names: String,
    16 "OrderNum" order_num: i64, 17 "ParentObj" parent_obj: String, 18 "RepairMethod" repair_method: String,
    19 "Skip" skip: bool, 20 "SourceSchema" source_schema: String, 21 "State" state: String, 22 "Sub" sub: String,
    23 "TargetNames" target_names: String, 24 "Total" total: i64
} }

/// In the response of [`DescribePreCheckStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePreCheckStatusSubDistributedJobStatusJobProgressLogs {
    pub err_data: Option<String>,
    pub err_msg: Option<String>,
    pub err_type: Option<String>,
    pub log_level: Option<String>,
}
model! { DescribePreCheckStatusSubDistributedJobStatusJobProgressLogs {
    0 "ErrData" err_data: String, 1 "ErrMsg" err_msg: String, 2 "ErrType" err_type: String,
    3 "LogLevel" log_level: String
} }

/// Describes subscription instance alert: `DescribeSubscriptionInstanceAlert` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSubscriptionInstanceAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceAlert {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
}
operation! { DescribeSubscriptionInstanceAlert(subscription_instance_id: String)
    "DescribeSubscriptionInstanceAlert" -> DescribeSubscriptionInstanceAlertOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SubscriptionInstanceId" subscription_instance_id
} }

/// Response of [`DescribeSubscriptionInstanceAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceAlertOutput {
    pub delay_alert_phone: Option<String>,
    pub delay_alert_status: Option<String>,
    pub delay_over_seconds: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub error_alert_phone: Option<String>,
    pub error_alert_status: Option<String>,
    pub subscription_instance_id: Option<String>,
    pub subscription_instance_name: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSubscriptionInstanceAlertOutput {
    0 "DelayAlertPhone" delay_alert_phone: String, 1 "DelayAlertStatus" delay_alert_status: String,
    2 "DelayOverSeconds" delay_over_seconds: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "ErrorAlertPhone" error_alert_phone: String, 6 "ErrorAlertStatus" error_alert_status: String,
    7 "SubscriptionInstanceID" subscription_instance_id: String,
    8 "SubscriptionInstanceName" subscription_instance_name: String, 9 "Success" success: String
} }

/// Describes subscription instance status: `DescribeSubscriptionInstanceStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSubscriptionInstanceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatus {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
}
operation! { DescribeSubscriptionInstanceStatus(subscription_instance_id: String)
    "DescribeSubscriptionInstanceStatus" -> DescribeSubscriptionInstanceStatusOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SubscriptionInstanceId" subscription_instance_id
} }

/// Response of [`DescribeSubscriptionInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatusOutput {
    pub begin_timestamp: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub consumption_client: Option<String>,
    pub end_timestamp: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub error_message: Option<String>,
    pub pay_type: Option<String>,
    pub source_endpoint: Option<DescribeSubscriptionInstanceStatusSourceEndpoint>,
    pub status: Option<String>,
    pub subscribe_topic: Option<String>,
    pub subscription_data_type: Option<
        DescribeSubscriptionInstanceStatusSubscriptionDataType,
    >,
    pub subscription_host: Option<DescribeSubscriptionInstanceStatusSubscriptionHost>,
    pub subscription_instance_id: Option<String>,
    pub subscription_instance_name: Option<String>,
    pub subscription_object: Option<
        DescribeSubscriptionInstanceStatusSubscriptionObject,
    >,
    pub success: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeSubscriptionInstanceStatusOutput {
    0 "BeginTimestamp" begin_timestamp: String, 1 "ConsumptionCheckpoint" consumption_checkpoint: String,
    2 "ConsumptionClient" consumption_client: String, 3 "EndTimestamp" end_timestamp: String,
    4 "ErrCode" err_code: String, 5 "ErrMessage" err_message: String, 6 "ErrorMessage" error_message: String,
    7 "PayType" pay_type: String, 8 "SourceEndpoint" source_endpoint: DescribeSubscriptionInstanceStatusSourceEndpoint,
    9 "Status" status: String, 10 "SubscribeTopic" subscribe_topic: String,
    11 "SubscriptionDataType" subscription_data_type: DescribeSubscriptionInstanceStatusSubscriptionDataType,
    12 "SubscriptionHost" subscription_host: DescribeSubscriptionInstanceStatusSubscriptionHost,
    13 "SubscriptionInstanceID" subscription_instance_id: String,
    14 "SubscriptionInstanceName" subscription_instance_name: String,
    15 "SubscriptionObject" subscription_object: DescribeSubscriptionInstanceStatusSubscriptionObject,
    16 "Success" success: String, 17 "TaskId" task_id: String
} }

/// In the response of [`DescribeSubscriptionInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatusSourceEndpoint {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
model! { DescribeSubscriptionInstanceStatusSourceEndpoint {
    0 "InstanceID" instance_id: String, 1 "InstanceType" instance_type: String
} }

/// In the response of [`DescribeSubscriptionInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatusSubscriptionDataType {
    pub ddl: Option<bool>,
    pub dml: Option<bool>,
}
model! { DescribeSubscriptionInstanceStatusSubscriptionDataType {
    0 "DDL" ddl: bool, 1 "DML" dml: bool
} }

/// In the response of [`DescribeSubscriptionInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatusSubscriptionHost {
    pub private_host: Option<String>,
    pub public_host: Option<String>,
    pub vpc_host: Option<String>,
}
model! { DescribeSubscriptionInstanceStatusSubscriptionHost {
    0 "PrivateHost" private_host: String, 1 "PublicHost" public_host: String, 2 "VPCHost" vpc_host: String
} }

/// In the response of [`DescribeSubscriptionInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatusSubscriptionObject {
    pub synchronous_object: Vec<DescribeSubscriptionInstanceStatusSynchronousObject>,
}
model! { DescribeSubscriptionInstanceStatusSubscriptionObject {
    0 "SynchronousObject" synchronous_object: Vec<DescribeSubscriptionInstanceStatusSynchronousObject>
} }

/// In the response of [`DescribeSubscriptionInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatusSynchronousObject {
    pub database_name: Option<String>,
    pub table_list: Option<DescribeSubscriptionInstanceStatusTableList>,
    pub whole_database: Option<String>,
}
model! { DescribeSubscriptionInstanceStatusSynchronousObject {
    0 "DatabaseName" database_name: String, 1 "TableList" table_list: DescribeSubscriptionInstanceStatusTableList,
    2 "WholeDatabase" whole_database: String
} }

/// In the response of [`DescribeSubscriptionInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstanceStatusTableList {
    pub table: Vec<String>,
}
model! { DescribeSubscriptionInstanceStatusTableList {
    0 "Table" table: Vec<String>
} }

/// Describes subscription instances: `DescribeSubscriptionInstances` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSubscriptionInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstances {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub subscription_instance_name: Option<String>,
    pub tag: Option<Vec<DescribeSubscriptionInstancesTag>>,
}
operation! { DescribeSubscriptionInstances() "DescribeSubscriptionInstances" -> DescribeSubscriptionInstancesOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "SubscriptionInstanceName" subscription_instance_name: String,
    8 "Tag" tag: Vec<DescribeSubscriptionInstancesTag>
} }
paged! { DescribeSubscriptionInstances: DescribeSubscriptionInstancesSubscriptionInstance =
    Number "PageNum", "SubscriptionInstances.SubscriptionInstance" subscription_instances.subscription_instance, total "TotalRecordCount" }

/// In the request of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSubscriptionInstancesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub subscription_instances: Option<
        DescribeSubscriptionInstancesSubscriptionInstances,
    >,
    pub success: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { DescribeSubscriptionInstancesOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "PageNumber" page_number: i64,
    3 "PageRecordCount" page_record_count: i64,
    4 "SubscriptionInstances" subscription_instances: DescribeSubscriptionInstancesSubscriptionInstances,
    5 "Success" success: String, 6 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesSubscriptionInstances {
    pub subscription_instance: Vec<DescribeSubscriptionInstancesSubscriptionInstance>,
}
model! { DescribeSubscriptionInstancesSubscriptionInstances {
    0 "SubscriptionInstance" subscription_instance: Vec<DescribeSubscriptionInstancesSubscriptionInstance>
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesSubscriptionInstance {
    pub begin_timestamp: Option<String>,
    pub consumption_checkpoint: Option<String>,
    pub consumption_client: Option<String>,
    pub end_timestamp: Option<String>,
    pub error_message: Option<String>,
    pub instance_create_time: Option<String>,
    pub job_create_time: Option<String>,
    pub pay_type: Option<String>,
    pub source_endpoint: Option<DescribeSubscriptionInstancesSourceEndpoint>,
    pub status: Option<String>,
    pub subscribe_topic: Option<String>,
    pub subscription_data_type: Option<
        DescribeSubscriptionInstancesSubscriptionDataType,
    >,
    pub subscription_host: Option<DescribeSubscriptionInstancesSubscriptionHost>,
    pub subscription_instance_id: Option<String>,
    pub subscription_instance_name: Option<String>,
    pub subscription_object: Option<DescribeSubscriptionInstancesSubscriptionObject>,
    pub tags: Option<DescribeSubscriptionInstancesTags>,
}
model! { DescribeSubscriptionInstancesSubscriptionInstance {
    0 "BeginTimestamp" begin_timestamp: String, 1 "ConsumptionCheckpoint" consumption_checkpoint: String,
    2 "ConsumptionClient" consumption_client: String, 3 "EndTimestamp" end_timestamp: String,
    4 "ErrorMessage" error_message: String, 5 "InstanceCreateTime" instance_create_time: String,
    6 "JobCreateTime" job_create_time: String, 7 "PayType" pay_type: String,
    8 "SourceEndpoint" source_endpoint: DescribeSubscriptionInstancesSourceEndpoint, 9 "Status" status: String,
    10 "SubscribeTopic" subscribe_topic: String,
    11 "SubscriptionDataType" subscription_data_type: DescribeSubscriptionInstancesSubscriptionDataType,
    12 "SubscriptionHost" subscription_host: DescribeSubscriptionInstancesSubscriptionHost,
    13 "SubscriptionInstanceID" subscription_instance_id: String,
    14 "SubscriptionInstanceName" subscription_instance_name: String,
    15 "SubscriptionObject" subscription_object: DescribeSubscriptionInstancesSubscriptionObject,
    16 "Tags" tags: DescribeSubscriptionInstancesTags
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesSourceEndpoint {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
model! { DescribeSubscriptionInstancesSourceEndpoint {
    0 "InstanceID" instance_id: String, 1 "InstanceType" instance_type: String
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesSubscriptionDataType {
    pub ddl: Option<bool>,
    pub dml: Option<bool>,
}
model! { DescribeSubscriptionInstancesSubscriptionDataType {
    0 "DDL" ddl: bool, 1 "DML" dml: bool
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesSubscriptionHost {
    pub private_host: Option<String>,
    pub public_host: Option<String>,
    pub vpc_host: Option<String>,
}
model! { DescribeSubscriptionInstancesSubscriptionHost {
    0 "PrivateHost" private_host: String, 1 "PublicHost" public_host: String, 2 "VPCHost" vpc_host: String
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesSubscriptionObject {
    pub synchronous_object: Vec<DescribeSubscriptionInstancesSynchronousObject>,
}
model! { DescribeSubscriptionInstancesSubscriptionObject {
    0 "SynchronousObject" synchronous_object: Vec<DescribeSubscriptionInstancesSynchronousObject>
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesSynchronousObject {
    pub database_name: Option<String>,
    pub table_list: Option<DescribeSubscriptionInstancesTableList>,
    pub whole_database: Option<String>,
}
model! { DescribeSubscriptionInstancesSynchronousObject {
    0 "DatabaseName" database_name: String, 1 "TableList" table_list: DescribeSubscriptionInstancesTableList,
    2 "WholeDatabase" whole_database: String
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesTableList {
    pub table: Vec<String>,
}
model! { DescribeSubscriptionInstancesTableList {
    0 "Table" table: Vec<String>
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesTags {
    pub tag: Vec<DescribeSubscriptionInstancesTagsTag>,
}
model! { DescribeSubscriptionInstancesTags {
    0 "Tag" tag: Vec<DescribeSubscriptionInstancesTagsTag>
} }

/// In the response of [`DescribeSubscriptionInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionInstancesTagsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSubscriptionInstancesTagsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes subscription meta: `DescribeSubscriptionMeta` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSubscriptionMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionMeta {
    pub dts_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub sid: String,
    pub sub_migration_job_ids: Option<BTreeMap<String, Value>>,
    pub topics: Option<BTreeMap<String, Value>>,
}
operation! { DescribeSubscriptionMeta(sid: String) "DescribeSubscriptionMeta" -> DescribeSubscriptionMetaOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "RegionId" region_id: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "Sid" sid,
    4 "SubMigrationJobIds" sub_migration_job_ids: BTreeMap<String, Value>, 5 "Topics" topics: BTreeMap<String, Value>
} [
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`DescribeSubscriptionMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionMetaOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub subscription_meta_list: Vec<DescribeSubscriptionMetaSubscriptionMetaList>,
    pub success: Option<String>,
}
model! { DescribeSubscriptionMetaOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: String,
    3 "SubscriptionMetaList" subscription_meta_list: Vec<DescribeSubscriptionMetaSubscriptionMetaList>,
    4 "Success" success: String
} }

/// In the response of [`DescribeSubscriptionMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionMetaSubscriptionMetaList {
    pub checkpoint: Option<i64>,
    pub db_list: Option<String>,
    pub d_proxy_url: Option<String>,
    pub sid: Option<String>,
    pub topic: Option<String>,
}
model! { DescribeSubscriptionMetaSubscriptionMetaList {
    0 "Checkpoint" checkpoint: i64, 1 "DBList" db_list: String, 2 "DProxyUrl" d_proxy_url: String, 3 "Sid" sid: String,
    4 "Topic" topic: String
} }

/// Describes sync status: `DescribeSyncStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSyncStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncStatus {
    pub direction: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DescribeSyncStatus() "DescribeSyncStatus" -> DescribeSyncStatusOutput {
    0 "Direction" direction: String, 1 "DtsInstanceId" dts_instance_id: String, 2 "DtsJobId" dts_job_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`DescribeSyncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncStatusOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub page_number: Option<i64>,
    pub success: Option<bool>,
    pub sync_status_list: Vec<DescribeSyncStatusSyncStatusList>,
}
model! { DescribeSyncStatusOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "PageNumber" page_number: i64,
    6 "Success" success: bool, 7 "SyncStatusList" sync_status_list: Vec<DescribeSyncStatusSyncStatusList>
} }

/// In the response of [`DescribeSyncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSyncStatusSyncStatusList {
    pub checkpoint: Option<i64>,
    pub code: Option<String>,
    pub delay: Option<i64>,
    pub job_id: Option<String>,
    pub rate: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSyncStatusSyncStatusList {
    0 "Checkpoint" checkpoint: i64, 1 "Code" code: String, 2 "Delay" delay: i64, 3 "JobId" job_id: String,
    4 "Rate" rate: String, 5 "Status" status: String
} }

/// Describes synchronization job alert: `DescribeSynchronizationJobAlert` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSynchronizationJobAlert>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobAlert {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
}
operation! { DescribeSynchronizationJobAlert(synchronization_job_id: String)
    "DescribeSynchronizationJobAlert" -> DescribeSynchronizationJobAlertOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SynchronizationDirection" synchronization_direction: String, 6 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`DescribeSynchronizationJobAlert`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobAlertOutput {
    pub delay_alert_phone: Option<String>,
    pub delay_alert_status: Option<String>,
    pub delay_over_seconds: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub error_alert_phone: Option<String>,
    pub error_alert_status: Option<String>,
    pub success: Option<String>,
    pub synchronization_direction: Option<String>,
    pub synchronization_job_id: Option<String>,
    pub synchronization_job_name: Option<String>,
}
model! { DescribeSynchronizationJobAlertOutput {
    0 "DelayAlertPhone" delay_alert_phone: String, 1 "DelayAlertStatus" delay_alert_status: String,
    2 "DelayOverSeconds" delay_over_seconds: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "ErrorAlertPhone" error_alert_phone: String, 6 "ErrorAlertStatus" error_alert_status: String,
    7 "Success" success: String, 8 "SynchronizationDirection" synchronization_direction: String,
    9 "SynchronizationJobId" synchronization_job_id: String,
    10 "SynchronizationJobName" synchronization_job_name: String
} }

/// Describes synchronization job replicator compare: `DescribeSynchronizationJobReplicatorCompare` of `dts` 2020-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSynchronizationJobReplicatorCompare>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobReplicatorCompare {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
}
operation! { DescribeSynchronizationJobReplicatorCompare(synchronization_job_id: String)
    "DescribeSynchronizationJobReplicatorCompare" -> DescribeSynchronizationJobReplicatorCompareOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SynchronizationDirection" synchronization_direction: String, 6 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`DescribeSynchronizationJobReplicatorCompare`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobReplicatorCompareOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
    pub synchronization_replicator_compare_enable: Option<bool>,
}
model! { DescribeSynchronizationJobReplicatorCompareOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String,
    3 "SynchronizationReplicatorCompareEnable" synchronization_replicator_compare_enable: bool
} }

/// Describes synchronization job status: `DescribeSynchronizationJobStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSynchronizationJobStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatus {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
}
operation! { DescribeSynchronizationJobStatus(synchronization_job_id: String)
    "DescribeSynchronizationJobStatus" -> DescribeSynchronizationJobStatusOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SynchronizationDirection" synchronization_direction: String, 6 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusOutput {
    pub checkpoint: Option<String>,
    pub data_initialization: Option<String>,
    pub data_initialization_status: Option<
        DescribeSynchronizationJobStatusDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeSynchronizationJobStatusDataSynchronizationStatus,
    >,
    pub delay: Option<String>,
    pub delay_millis: Option<i64>,
    pub destination_endpoint: Option<
        DescribeSynchronizationJobStatusDestinationEndpoint,
    >,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub error_message: Option<String>,
    pub expire_time: Option<String>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeSynchronizationJobStatusPerformance>,
    pub precheck_status: Option<DescribeSynchronizationJobStatusPrecheckStatus>,
    pub source_endpoint: Option<DescribeSynchronizationJobStatusSourceEndpoint>,
    pub status: Option<String>,
    pub structure_initialization: Option<String>,
    pub structure_initialization_status: Option<
        DescribeSynchronizationJobStatusStructureInitializationStatus,
    >,
    pub success: Option<String>,
    pub synchronization_direction: Option<String>,
    pub synchronization_job_class: Option<String>,
    pub synchronization_job_id: Option<String>,
    pub synchronization_job_name: Option<String>,
    pub synchronization_objects: Vec<
        DescribeSynchronizationJobStatusSynchronizationObjects,
    >,
    pub task_id: Option<String>,
}
model! { DescribeSynchronizationJobStatusOutput {
    0 "Checkpoint" checkpoint: String, 1 "DataInitialization" data_initialization: String,
    2 "DataInitializationStatus" data_initialization_status: DescribeSynchronizationJobStatusDataInitializationStatus,
    3 "DataSynchronizationStatus" data_synchronization_status: DescribeSynchronizationJobStatusDataSynchronizationStatus,
    4 "Delay" delay: String, 5 "DelayMillis" delay_millis: i64,
    6 "DestinationEndpoint" destination_endpoint: DescribeSynchronizationJobStatusDestinationEndpoint,
    7 "ErrCode" err_code: String, 8 "ErrMessage" err_message: String, 9 "ErrorMessage" error_message: String,
    10 "ExpireTime" expire_time: String, 11 "PayType" pay_type: String,
    12 "Performance" performance: DescribeSynchronizationJobStatusPerformance,
    13 "PrecheckStatus" precheck_status: DescribeSynchronizationJobStatusPrecheckStatus,
    14 "SourceEndpoint" source_endpoint: DescribeSynchronizationJobStatusSourceEndpoint, 15 "Status" status: String,
    16 "StructureInitialization" structure_initialization: String,
    17 "StructureInitializationStatus" structure_initialization_status: DescribeSynchronizationJobStatusStructureInitializationStatus,
    18 "Success" success: String, 19 "SynchronizationDirection" synchronization_direction: String,
    20 "SynchronizationJobClass" synchronization_job_class: String,
    21 "SynchronizationJobId" synchronization_job_id: String,
    22 "SynchronizationJobName" synchronization_job_name: String,
    23 "SynchronizationObjects" synchronization_objects: Vec<DescribeSynchronizationJobStatusSynchronizationObjects>,
    24 "TaskId" task_id: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusDataInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationJobStatusDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusDataSynchronizationStatus {
    pub checkpoint: Option<String>,
    pub delay: Option<String>,
    pub delay_millis: Option<i64>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationJobStatusDataSynchronizationStatus {
    0 "Checkpoint" checkpoint: String, 1 "Delay" delay: String, 2 "DelayMillis" delay_millis: i64,
    3 "ErrorMessage" error_message: String, 4 "Percent" percent: String, 5 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusDestinationEndpoint {
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub port: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeSynchronizationJobStatusDestinationEndpoint {
    0 "EngineName" engine_name: String, 1 "IP" ip: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Port" port: String, 5 "UserName" user_name: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeSynchronizationJobStatusPerformance {
    0 "FLOW" flow: String, 1 "RPS" rps: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusPrecheckStatus {
    pub detail: Vec<DescribeSynchronizationJobStatusDetail>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationJobStatusPrecheckStatus {
    0 "Detail" detail: Vec<DescribeSynchronizationJobStatusDetail>, 1 "Percent" percent: String,
    2 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusDetail {
    pub check_status: Option<String>,
    pub error_message: Option<String>,
    pub item_name: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeSynchronizationJobStatusDetail {
    0 "CheckStatus" check_status: String, 1 "ErrorMessage" error_message: String, 2 "ItemName" item_name: String,
    3 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusSourceEndpoint {
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub port: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeSynchronizationJobStatusSourceEndpoint {
    0 "EngineName" engine_name: String, 1 "IP" ip: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Port" port: String, 5 "UserName" user_name: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusStructureInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationJobStatusStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusSynchronizationObjects {
    pub new_schema_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_excludes: Vec<DescribeSynchronizationJobStatusTableExcludes>,
    pub table_includes: Vec<DescribeSynchronizationJobStatusTableIncludes>,
}
model! { DescribeSynchronizationJobStatusSynchronizationObjects {
    0 "NewSchemaName" new_schema_name: String, 1 "SchemaName" schema_name: String,
    2 "TableExcludes" table_excludes: Vec<DescribeSynchronizationJobStatusTableExcludes>,
    3 "TableIncludes" table_includes: Vec<DescribeSynchronizationJobStatusTableIncludes>
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusTableExcludes {
    pub table_name: Option<String>,
}
model! { DescribeSynchronizationJobStatusTableExcludes {
    0 "TableName" table_name: String
} }

/// In the response of [`DescribeSynchronizationJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusTableIncludes {
    pub table_name: Option<String>,
}
model! { DescribeSynchronizationJobStatusTableIncludes {
    0 "TableName" table_name: String
} }

/// Describes synchronization job status list: `DescribeSynchronizationJobStatusList` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSynchronizationJobStatusList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusList {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub synchronization_job_id_list_json_str: String,
}
operation! { DescribeSynchronizationJobStatusList(synchronization_job_id_list_json_str: String)
    "DescribeSynchronizationJobStatusList" -> DescribeSynchronizationJobStatusListOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SynchronizationJobIdListJsonStr" synchronization_job_id_list_json_str
} }

/// Response of [`DescribeSynchronizationJobStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusListOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<String>,
    pub synchronization_job_list_status_list: Vec<
        DescribeSynchronizationJobStatusListSynchronizationJobListStatusList,
    >,
    pub total_record_count: Option<i64>,
}
model! { DescribeSynchronizationJobStatusListOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "PageNumber" page_number: i64,
    3 "PageRecordCount" page_record_count: i64, 4 "Success" success: String,
    5 "SynchronizationJobListStatusList" synchronization_job_list_status_list: Vec<DescribeSynchronizationJobStatusListSynchronizationJobListStatusList>,
    6 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeSynchronizationJobStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusListSynchronizationJobListStatusList {
    pub synchronization_direction_info_list: Vec<
        DescribeSynchronizationJobStatusListSynchronizationDirectionInfoList,
    >,
    pub synchronization_job_id: Option<String>,
}
model! { DescribeSynchronizationJobStatusListSynchronizationJobListStatusList {
    0 "SynchronizationDirectionInfoList" synchronization_direction_info_list: Vec<DescribeSynchronizationJobStatusListSynchronizationDirectionInfoList>,
    1 "SynchronizationJobId" synchronization_job_id: String
} }

/// In the response of [`DescribeSynchronizationJobStatusList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobStatusListSynchronizationDirectionInfoList {
    pub checkpoint: Option<String>,
    pub status: Option<String>,
    pub synchronization_direction: Option<String>,
}
model! { DescribeSynchronizationJobStatusListSynchronizationDirectionInfoList {
    0 "Checkpoint" checkpoint: String, 1 "Status" status: String,
    2 "SynchronizationDirection" synchronization_direction: String
} }

/// Describes synchronization jobs: `DescribeSynchronizationJobs` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSynchronizationJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobs {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_job_name: Option<String>,
    pub tag: Option<Vec<DescribeSynchronizationJobsTag>>,
}
operation! { DescribeSynchronizationJobs() "DescribeSynchronizationJobs" -> DescribeSynchronizationJobsOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "SynchronizationJobName" synchronization_job_name: String,
    8 "Tag" tag: Vec<DescribeSynchronizationJobsTag>
} }
paged! { DescribeSynchronizationJobs: DescribeSynchronizationJobsSynchronizationInstances =
    Number "PageNum", "SynchronizationInstances" synchronization_instances, total "TotalRecordCount" }

/// In the request of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSynchronizationJobsTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsOutput {
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub synchronization_instances: Vec<
        DescribeSynchronizationJobsSynchronizationInstances,
    >,
    pub total_record_count: Option<i64>,
}
model! { DescribeSynchronizationJobsOutput {
    0 "PageNumber" page_number: i64, 1 "PageRecordCount" page_record_count: i64,
    2 "SynchronizationInstances" synchronization_instances: Vec<DescribeSynchronizationJobsSynchronizationInstances>,
    3 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsSynchronizationInstances {
    pub create_time: Option<String>,
    pub data_initialization: Option<String>,
    pub data_initialization_status: Option<
        DescribeSynchronizationJobsDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeSynchronizationJobsDataSynchronizationStatus,
    >,
    pub delay: Option<String>,
    pub destination_endpoint: Option<DescribeSynchronizationJobsDestinationEndpoint>,
    pub error_message: Option<String>,
    pub expire_time: Option<String>,
    pub instance_create_time: Option<String>,
    pub job_create_time: Option<String>,
    pub pay_type: Option<String>,
    pub performance: Option<DescribeSynchronizationJobsPerformance>,
    pub precheck_status: Option<DescribeSynchronizationJobsPrecheckStatus>,
    pub source_endpoint: Option<DescribeSynchronizationJobsSourceEndpoint>,
    pub status: Option<String>,
    pub structure_initialization: Option<String>,
    pub structure_initialization_status: Option<
        DescribeSynchronizationJobsStructureInitializationStatus,
    >,
    pub synchronization_direction: Option<String>,
    pub synchronization_job_class: Option<String>,
    pub synchronization_job_id: Option<String>,
    pub synchronization_job_name: Option<String>,
    pub synchronization_objects: Vec<DescribeSynchronizationJobsSynchronizationObjects>,
    pub tags: Vec<DescribeSynchronizationJobsTags>,
}
model! { DescribeSynchronizationJobsSynchronizationInstances {
    0 "CreateTime" create_time: String, 1 "DataInitialization" data_initialization: String,
    2 "DataInitializationStatus" data_initialization_status: DescribeSynchronizationJobsDataInitializationStatus,
    3 "DataSynchronizationStatus" data_synchronization_status: DescribeSynchronizationJobsDataSynchronizationStatus,
    4 "Delay" delay: String,
    5 "DestinationEndpoint" destination_endpoint: DescribeSynchronizationJobsDestinationEndpoint,
    6 "ErrorMessage" error_message: String, 7 "ExpireTime" expire_time: String,
    8 "InstanceCreateTime" instance_create_time: String, 9 "JobCreateTime" job_create_time: String,
    10 "PayType" pay_type: String, 11 "Performance" performance: DescribeSynchronizationJobsPerformance,
    12 "PrecheckStatus" precheck_status: DescribeSynchronizationJobsPrecheckStatus,
    13 "SourceEndpoint" source_endpoint: DescribeSynchronizationJobsSourceEndpoint, 14 "Status" status: String,
    15 "StructureInitialization" structure_initialization: String,
    16 "StructureInitializationStatus" structure_initialization_status: DescribeSynchronizationJobsStructureInitializationStatus,
    17 "SynchronizationDirection" synchronization_direction: String,
    18 "SynchronizationJobClass" synchronization_job_class: String,
    19 "SynchronizationJobId" synchronization_job_id: String,
    20 "SynchronizationJobName" synchronization_job_name: String,
    21 "SynchronizationObjects" synchronization_objects: Vec<DescribeSynchronizationJobsSynchronizationObjects>,
    22 "Tags" tags: Vec<DescribeSynchronizationJobsTags>
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsDataInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationJobsDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsDataSynchronizationStatus {
    pub delay: Option<String>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationJobsDataSynchronizationStatus {
    0 "Delay" delay: String, 1 "ErrorMessage" error_message: String, 2 "Percent" percent: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsDestinationEndpoint {
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub port: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeSynchronizationJobsDestinationEndpoint {
    0 "EngineName" engine_name: String, 1 "IP" ip: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Port" port: String, 5 "UserName" user_name: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsPerformance {
    pub flow: Option<String>,
    pub rps: Option<String>,
}
model! { DescribeSynchronizationJobsPerformance {
    0 "FLOW" flow: String, 1 "RPS" rps: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsPrecheckStatus {
    pub detail: Vec<DescribeSynchronizationJobsDetail>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationJobsPrecheckStatus {
    0 "Detail" detail: Vec<DescribeSynchronizationJobsDetail>, 1 "Percent" percent: String, 2 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsDetail {
    pub check_status: Option<String>,
    pub error_message: Option<String>,
    pub item_name: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeSynchronizationJobsDetail {
    0 "CheckStatus" check_status: String, 1 "ErrorMessage" error_message: String, 2 "ItemName" item_name: String,
    3 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsSourceEndpoint {
    pub engine_name: Option<String>,
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub port: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeSynchronizationJobsSourceEndpoint {
    0 "EngineName" engine_name: String, 1 "IP" ip: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "Port" port: String, 5 "UserName" user_name: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsStructureInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationJobsStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsSynchronizationObjects {
    pub new_schema_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_excludes: Vec<DescribeSynchronizationJobsTableExcludes>,
    pub table_includes: Vec<DescribeSynchronizationJobsTableIncludes>,
}
model! { DescribeSynchronizationJobsSynchronizationObjects {
    0 "NewSchemaName" new_schema_name: String, 1 "SchemaName" schema_name: String,
    2 "TableExcludes" table_excludes: Vec<DescribeSynchronizationJobsTableExcludes>,
    3 "TableIncludes" table_includes: Vec<DescribeSynchronizationJobsTableIncludes>
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsTableExcludes {
    pub table_name: Option<String>,
}
model! { DescribeSynchronizationJobsTableExcludes {
    0 "TableName" table_name: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsTableIncludes {
    pub table_name: Option<String>,
}
model! { DescribeSynchronizationJobsTableIncludes {
    0 "TableName" table_name: String
} }

/// In the response of [`DescribeSynchronizationJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationJobsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSynchronizationJobsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes synchronization object modify status: `DescribeSynchronizationObjectModifyStatus` of `dts` 2020-01-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeSynchronizationObjectModifyStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationObjectModifyStatus {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { DescribeSynchronizationObjectModifyStatus(task_id: String)
    "DescribeSynchronizationObjectModifyStatus" -> DescribeSynchronizationObjectModifyStatusOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String, 5 "TaskId" task_id
} }

/// Response of [`DescribeSynchronizationObjectModifyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationObjectModifyStatusOutput {
    pub data_initialization_status: Option<
        DescribeSynchronizationObjectModifyStatusDataInitializationStatus,
    >,
    pub data_synchronization_status: Option<
        DescribeSynchronizationObjectModifyStatusDataSynchronizationStatus,
    >,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub error_message: Option<String>,
    pub precheck_status: Option<DescribeSynchronizationObjectModifyStatusPrecheckStatus>,
    pub status: Option<String>,
    pub structure_initialization_status: Option<
        DescribeSynchronizationObjectModifyStatusStructureInitializationStatus,
    >,
    pub success: Option<String>,
}
model! { DescribeSynchronizationObjectModifyStatusOutput {
    0 "DataInitializationStatus" data_initialization_status: DescribeSynchronizationObjectModifyStatusDataInitializationStatus,
    1 "DataSynchronizationStatus" data_synchronization_status: DescribeSynchronizationObjectModifyStatusDataSynchronizationStatus,
    2 "ErrCode" err_code: String, 3 "ErrMessage" err_message: String, 4 "ErrorMessage" error_message: String,
    5 "PrecheckStatus" precheck_status: DescribeSynchronizationObjectModifyStatusPrecheckStatus,
    6 "Status" status: String,
    7 "StructureInitializationStatus" structure_initialization_status: DescribeSynchronizationObjectModifyStatusStructureInitializationStatus,
    8 "Success" success: String
} }

/// In the response of [`DescribeSynchronizationObjectModifyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationObjectModifyStatusDataInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationObjectModifyStatusDataInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationObjectModifyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationObjectModifyStatusDataSynchronizationStatus {
    pub delay: Option<String>,
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationObjectModifyStatusDataSynchronizationStatus {
    0 "Delay" delay: String, 1 "ErrorMessage" error_message: String, 2 "Percent" percent: String,
    3 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationObjectModifyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationObjectModifyStatusPrecheckStatus {
    pub detail: Vec<DescribeSynchronizationObjectModifyStatusDetail>,
    pub percent: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationObjectModifyStatusPrecheckStatus {
    0 "Detail" detail: Vec<DescribeSynchronizationObjectModifyStatusDetail>, 1 "Percent" percent: String,
    2 "Status" status: String
} }

/// In the response of [`DescribeSynchronizationObjectModifyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationObjectModifyStatusDetail {
    pub check_status: Option<String>,
    pub error_message: Option<String>,
    pub item_name: Option<String>,
    pub repair_method: Option<String>,
}
model! { DescribeSynchronizationObjectModifyStatusDetail {
    0 "CheckStatus" check_status: String, 1 "ErrorMessage" error_message: String, 2 "ItemName" item_name: String,
    3 "RepairMethod" repair_method: String
} }

/// In the response of [`DescribeSynchronizationObjectModifyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSynchronizationObjectModifyStatusStructureInitializationStatus {
    pub error_message: Option<String>,
    pub percent: Option<String>,
    pub progress: Option<String>,
    pub status: Option<String>,
}
model! { DescribeSynchronizationObjectModifyStatusStructureInitializationStatus {
    0 "ErrorMessage" error_message: String, 1 "Percent" percent: String, 2 "Progress" progress: String,
    3 "Status" status: String
} }

/// Describes tag keys: `DescribeTagKeys` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeys {
    pub category: Option<String>,
    /// At least 0.
    pub page_number: Option<i64>,
    /// 0 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeTagKeys() "DescribeTagKeys" -> DescribeTagKeysOutput {
    0 "Category" category: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String, 5 "ResourceId" resource_id: String,
    6 "ResourceType" resource_type: String
} }
paged! { DescribeTagKeys: String = Number "PageNumber", "TagKeys" tag_keys, total "TotalCount" }

/// Response of [`DescribeTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagKeysOutput {
    pub category: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_keys: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTagKeysOutput {
    0 "Category" category: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TagKeys" tag_keys: Vec<String>, 4 "TotalCount" total_count: i64
} }

/// Describes tag values: `DescribeTagValues` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/DescribeTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValues {
    pub category: Option<String>,
    pub key: Option<String>,
    /// At least 0.
    pub page_number: Option<i64>,
    /// 0 to 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeTagValues() "DescribeTagValues" -> DescribeTagValuesOutput {
    0 "Category" category: String, 1 "Key" key: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String, 6 "ResourceId" resource_id: String,
    7 "ResourceType" resource_type: String
} }
paged! { DescribeTagValues: String = Number "PageNumber", "TagValues" tag_values, total "TotalCount" }

/// Response of [`DescribeTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagValuesOutput {
    pub category: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_values: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeTagValuesOutput {
    0 "Category" category: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TagValues" tag_values: Vec<String>, 4 "TotalCount" total_count: i64
} }

/// Detaches gad instance db member: `DetachGadInstanceDbMember` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/DetachGadInstanceDbMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGadInstanceDbMember {
    pub instance_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_db_instance_id: Option<String>,
}
operation! { DetachGadInstanceDbMember() "DetachGadInstanceDbMember" -> DetachGadInstanceDbMemberOutput {
    0 "InstanceId" instance_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SlaveDbInstanceId" slave_db_instance_id: String
} }

/// Response of [`DetachGadInstanceDbMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGadInstanceDbMemberOutput {
    pub create_time: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_db_instance_id: Option<String>,
    pub success: Option<String>,
}
model! { DetachGadInstanceDbMemberOutput {
    0 "CreateTime" create_time: i64, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String, 5 "HttpStatusCode" http_status_code: String,
    6 "InstanceId" instance_id: String, 7 "InstanceName" instance_name: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "SlaveDbInstanceId" slave_db_instance_id: String,
    11 "Success" success: String
} }

/// Inits dts rds instance: `InitDtsRdsInstance` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/InitDtsRdsInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitDtsRdsInstance {
    pub dts_instance_id: Option<String>,
    pub endpoint_cen_id: Option<String>,
    pub endpoint_instance_id: Option<String>,
    pub endpoint_instance_type: Option<String>,
    pub endpoint_region: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { InitDtsRdsInstance() "InitDtsRdsInstance" -> InitDtsRdsInstanceOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "EndpointCenId" endpoint_cen_id: String,
    2 "EndpointInstanceId" endpoint_instance_id: String, 3 "EndpointInstanceType" endpoint_instance_type: String,
    4 "EndpointRegion" endpoint_region: String, 5 "RegionId" region_id: String,
    6 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`InitDtsRdsInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitDtsRdsInstanceOutput {
    pub admin_account: Option<String>,
    /// Secret.
    pub admin_password: Option<Secret>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { InitDtsRdsInstanceOutput {
    0 "AdminAccount" admin_account: String, 1 "AdminPassword" admin_password: Secret, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: String, 5 "Success" success: String
} }

/// Lists dedicated cluster: `ListDedicatedCluster` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/ListDedicatedCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDedicatedCluster {
    pub order_column: Option<String>,
    pub order_direction: Option<String>,
    pub owner_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub params: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListDedicatedCluster() "ListDedicatedCluster" -> ListDedicatedClusterOutput {
    0 "OrderColumn" order_column: String, 1 "OrderDirection" order_direction: String, 2 "OwnerId" owner_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Params" params: String,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String, 8 "State" state: String,
    9 "Type" r#type: String
} }
paged! { ListDedicatedCluster: ListDedicatedClusterDedicatedClusterStatus =
    Number "PageNumber", "DedicatedClusterStatusList.DedicatedClusterStatus" dedicated_cluster_status_list.dedicated_cluster_status, total "TotalRecordCount" }

/// Response of [`ListDedicatedCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDedicatedClusterOutput {
    pub dedicated_cluster_status_list: Option<
        ListDedicatedClusterDedicatedClusterStatusList,
    >,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub page_number: Option<i64>,
    pub page_record_count: Option<i64>,
    pub success: Option<String>,
    pub total_record_count: Option<i64>,
}
model! { ListDedicatedClusterOutput {
    0 "DedicatedClusterStatusList" dedicated_cluster_status_list: ListDedicatedClusterDedicatedClusterStatusList,
    1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: String, 3 "HttpStatusCode" http_status_code: String,
    4 "PageNumber" page_number: i64, 5 "PageRecordCount" page_record_count: i64, 6 "Success" success: String,
    7 "TotalRecordCount" total_record_count: i64
} }

/// In the response of [`ListDedicatedCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDedicatedClusterDedicatedClusterStatusList {
    pub dedicated_cluster_status: Vec<ListDedicatedClusterDedicatedClusterStatus>,
}
model! { ListDedicatedClusterDedicatedClusterStatusList {
    0 "DedicatedClusterStatus" dedicated_cluster_status: Vec<ListDedicatedClusterDedicatedClusterStatus>
} }

/// In the response of [`ListDedicatedCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDedicatedClusterDedicatedClusterStatus {
    pub cpu_utilization: Option<i64>,
    pub dedicated_cluster_id: Option<String>,
    pub dedicated_cluster_name: Option<String>,
    pub disk_utilization: Option<i64>,
    pub dts_instance_id: Option<String>,
    pub du: Option<i64>,
    pub du_utilization: Option<i64>,
    pub gmt_created: Option<i64>,
    pub mem_utilization: Option<i64>,
    pub node_count: Option<i64>,
    pub oversold_du: Option<i64>,
    pub region_id: Option<String>,
    pub state: Option<String>,
    pub total_cpu_core: Option<i64>,
    pub total_disk_gb_size: Option<i64>,
    pub total_mem_gb_size: Option<i64>,
    pub used_cpu_core: Option<i64>,
    pub used_disk_gb_size: Option<i64>,
    pub used_du: Option<i64>,
    pub used_mem_gb_size: Option<i64>,
}
model! { ListDedicatedClusterDedicatedClusterStatus {
    0 "CpuUtilization" cpu_utilization: i64, 1 "DedicatedClusterId" dedicated_cluster_id: String,
    2 "DedicatedClusterName" dedicated_cluster_name: String, 3 "DiskUtilization" disk_utilization: i64,
    4 "DtsInstanceID" dts_instance_id: String, 5 "Du" du: i64, 6 "DuUtilization" du_utilization: i64,
    7 "GmtCreated" gmt_created: i64, 8 "MemUtilization" mem_utilization: i64, 9 "NodeCount" node_count: i64,
    10 "OversoldDu" oversold_du: i64, 11 "RegionId" region_id: String, 12 "State" state: String,
    13 "TotalCpuCore" total_cpu_core: i64, 14 "TotalDiskGBSize" total_disk_gb_size: i64,
    15 "TotalMemGBSize" total_mem_gb_size: i64, 16 "UsedCpuCore" used_cpu_core: i64,
    17 "UsedDiskGBSize" used_disk_gb_size: i64, 18 "UsedDu" used_du: i64, 19 "UsedMemGBSize" used_mem_gb_size: i64
} }

/// Lists job step: `ListJobStep` of `dts` 2020-01-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ListJobStep>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobStep {
    /// Required.
    pub dts_job_id: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { ListJobStep(dts_job_id: String) "ListJobStep" -> ListJobStepOutput {
    0 "DtsJobId" dts_job_id, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`ListJobStep`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobStepOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_steps: Vec<ListJobStepJobSteps>,
    pub success: Option<bool>,
    pub use_v2api: Option<bool>,
}
model! { ListJobStepOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "JobSteps" job_steps: Vec<ListJobStepJobSteps>,
    3 "Success" success: bool, 4 "UseV2API" use_v2api: bool
} }

/// In the response of [`ListJobStep`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobStepJobSteps {
    pub boot_time: Option<String>,
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub err_msg: Option<String>,
    pub error_details: Vec<ListJobStepErrorDetails>,
    pub finish_time: Option<String>,
    pub inc_latency_milliseconds: Option<i64>,
    pub inc_latency_seconds: Option<i64>,
    pub job_step_id: Option<String>,
    pub job_step_name: Option<String>,
    pub modify_time: Option<String>,
    pub need_acceleration: Option<bool>,
    pub progress: Option<i64>,
    pub serial: Option<i64>,
    pub state: Option<String>,
    pub sub_job_count: Option<i64>,
    pub sub_job_steps: Vec<ListJobStepSubJobSteps>,
    pub redis_phase_type: Option<String>,
}
model! { ListJobStepJobSteps {
    0 "BootTime" boot_time: String, 1 "Code" code: String, 2 "CreateTime" create_time: String,
    3 "ErrMsg" err_msg: String, 4 "ErrorDetails" error_details: Vec<ListJobStepErrorDetails>,
    5 "FinishTime" finish_time: String, 6 "IncLatencyMilliseconds" inc_latency_milliseconds: i64,
    7 "IncLatencySeconds" inc_latency_seconds: i64, 8 "JobStepId" job_step_id: String,
    9 "JobStepName" job_step_name: String, 10 "ModifyTime" modify_time: String,
    11 "NeedAcceleration" need_acceleration: bool, 12 "Progress" progress: i64, 13 "Serial" serial: i64,
    14 "State" state: String, 15 "SubJobCount" sub_job_count: i64,
    16 "SubJobSteps" sub_job_steps: Vec<ListJobStepSubJobSteps>, 17 "redisPhaseType" redis_phase_type: String
} }

/// In the response of [`ListJobStep`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobStepErrorDetails {
    pub error_code: Option<String>,
    pub help_url: Option<String>,
}
model! { ListJobStepErrorDetails {
    0 "ErrorCode" error_code: String, 1 "HelpUrl" help_url: String
} }

/// In the response of [`ListJobStep`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobStepSubJobSteps {
    pub boot_time: Option<String>,
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub err_msg: Option<String>,
    pub error_details: Vec<ListJobStepSubJobStepsErrorDetails>,
    pub finish_time: Option<String>,
    pub inc_latency_milliseconds: Option<String>,
    pub inc_latency_seconds: Option<i64>,
    pub job_step_id: Option<String>,
    pub job_step_name: Option<String>,
    pub modify_time: Option<String>,
    pub need_acceleration: Option<bool>,
    pub progress: Option<i64>,
    pub serial: Option<i64>,
    pub state: Option<String>,
}
model! { ListJobStepSubJobSteps {
    0 "BootTime" boot_time: String, 1 "Code" code: String, 2 "CreateTime" create_time: String,
    3 "ErrMsg" err_msg: String, 4 "ErrorDetails" error_details: Vec<ListJobStepSubJobStepsErrorDetails>,
    5 "FinishTime" finish_time: String, 6 "IncLatencyMilliseconds" inc_latency_milliseconds: String,
    7 "IncLatencySeconds" inc_latency_seconds: i64, 8 "JobStepId" job_step_id: String,
    9 "JobStepName" job_step_name: String, 10 "ModifyTime" modify_time: String,
    11 "NeedAcceleration" need_acceleration: bool, 12 "Progress" progress: i64, 13 "Serial" serial: i64,
    14 "State" state: String
} }

/// In the response of [`ListJobStep`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobStepSubJobStepsErrorDetails {
    pub error_code: Option<String>,
    pub help_url: Option<String>,
}
model! { ListJobStepSubJobStepsErrorDetails {
    0 "ErrorCode" error_code: String, 1 "HelpUrl" help_url: String
} }

/// Lists tag resources: `ListTagResources` of `dts` 2020-01-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "NextToken" next_token: String,
    3 "Success" success: bool, 4 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies consumer channel: `ModifyConsumerChannel` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyConsumerChannel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerChannel {
    /// Required.
    pub consumer_group_id: String,
    pub consumer_group_name: Option<String>,
    /// Secret.
    pub consumer_group_password: Option<Secret>,
    pub consumer_group_user_name: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyConsumerChannel(consumer_group_id: String, region_id: String)
    "ModifyConsumerChannel" -> ModifyConsumerChannelOutput {
    0 "ConsumerGroupId" consumer_group_id, 1 "ConsumerGroupName" consumer_group_name: String,
    2 "ConsumerGroupPassword" consumer_group_password: Secret,
    3 "ConsumerGroupUserName" consumer_group_user_name: String, 4 "DtsInstanceId" dts_instance_id: String,
    5 "DtsJobId" dts_job_id: String, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyConsumerChannel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerChannelOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { ModifyConsumerChannelOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Success" success: String
} }

/// Modifies consumer group password: `ModifyConsumerGroupPassword` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyConsumerGroupPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroupPassword {
    pub account_id: Option<String>,
    /// Required.
    pub consumer_group_id: String,
    pub consumer_group_name: Option<String>,
    /// Required. Secret.
    pub consumer_group_password: Secret,
    pub consumer_group_user_name: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
    /// Required. Secret.
    pub consumer_group_new_password: Secret,
}
operation! {
    ModifyConsumerGroupPassword(consumer_group_id: String, consumer_group_password: Secret, subscription_instance_id: String, consumer_group_new_password: Secret)
    "ModifyConsumerGroupPassword" -> ModifyConsumerGroupPasswordOutput {
    0 "AccountId" account_id: String, 1 "ConsumerGroupID" consumer_group_id,
    2 "ConsumerGroupName" consumer_group_name: String, 3 "ConsumerGroupPassword" consumer_group_password,
    4 "ConsumerGroupUserName" consumer_group_user_name: String, 5 "OwnerId" owner_id: String,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "SubscriptionInstanceId" subscription_instance_id, 9 "consumerGroupNewPassword" consumer_group_new_password
} }

/// Response of [`ModifyConsumerGroupPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroupPasswordOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyConsumerGroupPasswordOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Modifies consumption timestamp: `ModifyConsumptionTimestamp` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyConsumptionTimestamp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumptionTimestamp {
    pub account_id: Option<String>,
    /// Required.
    pub consumption_timestamp: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
}
operation! { ModifyConsumptionTimestamp(consumption_timestamp: String, subscription_instance_id: String)
    "ModifyConsumptionTimestamp" -> ModifyConsumptionTimestampOutput {
    0 "AccountId" account_id: String, 1 "ConsumptionTimestamp" consumption_timestamp, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "SubscriptionInstanceId" subscription_instance_id
} }

/// Response of [`ModifyConsumptionTimestamp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumptionTimestampOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyConsumptionTimestampOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Modifies dedicated cluster: `ModifyDedicatedCluster` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyDedicatedCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedCluster {
    pub dedicated_cluster_id: Option<String>,
    pub dedicated_cluster_name: Option<String>,
    pub instance_id: Option<String>,
    pub oversold_ratio: Option<i64>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDedicatedCluster() "ModifyDedicatedCluster" -> ModifyDedicatedClusterOutput {
    0 "DedicatedClusterId" dedicated_cluster_id: String, 1 "DedicatedClusterName" dedicated_cluster_name: String,
    2 "InstanceId" instance_id: String, 3 "OversoldRatio" oversold_ratio: i64, 4 "OwnerId" owner_id: String,
    5 "RegionId" region_id: String, 6 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyDedicatedCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedClusterOutput {
    pub dedicated_cluster_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { ModifyDedicatedClusterOutput {
    0 "DedicatedClusterId" dedicated_cluster_id: String, 1 "ErrCode" err_code: String,
    2 "ErrMessage" err_message: String, 3 "HttpStatusCode" http_status_code: String, 4 "Success" success: String
} }

/// Modifies dts job: `ModifyDtsJob` of `dts` 2020-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyDtsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJob {
    pub client_token: Option<String>,
    pub data_initialization: Option<bool>,
    pub data_synchronization: Option<bool>,
    /// Required.
    pub dts_instance_id: String,
    pub dts_job_id: Option<String>,
    pub file_oss_url: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub structure_initialization: Option<bool>,
    pub synchronization_direction: Option<String>,
    pub zero_etl_job: Option<bool>,
    pub db_list: Option<BTreeMap<String, Value>>,
    pub etl_operator_column_reference: Option<String>,
    pub filter_table_name: Option<String>,
    pub modify_type_enum: Option<String>,
    pub reserved: Option<String>,
}
operation! { ModifyDtsJob(dts_instance_id: String) "ModifyDtsJob" -> ModifyDtsJobOutput {
    0 "ClientToken" client_token: String, 1 "DataInitialization" data_initialization: bool,
    2 "DataSynchronization" data_synchronization: bool, 3 "DtsInstanceId" dts_instance_id,
    4 "DtsJobId" dts_job_id: String, 5 "FileOssUrl" file_oss_url: String, 6 "RegionId" region_id: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "StructureInitialization" structure_initialization: bool,
    9 "SynchronizationDirection" synchronization_direction: String, 10 "ZeroEtlJob" zero_etl_job: bool,
    11 "DbList" db_list: BTreeMap<String, Value>, 12 "EtlOperatorColumnReference" etl_operator_column_reference: String,
    13 "FilterTableName" filter_table_name: String, 14 "ModifyTypeEnum" modify_type_enum: String,
    15 "Reserved" reserved: String
} [
    Mark::new(11, Location::Body, Style::Json),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None)
] }

/// Response of [`ModifyDtsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobOutput {
    pub dts_job_id: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<bool>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDtsJobOutput {
    0 "DtsJobId" dts_job_id: String, 1 "ErrCode" err_code: String, 2 "ErrMessage" err_message: bool,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// Modifies dts job config: `ModifyDtsJobConfig` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyDtsJobConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobConfig {
    pub dts_job_id: Option<String>,
    pub owner_id: Option<String>,
    pub parameters: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDtsJobConfig() "ModifyDtsJobConfig" -> Empty {
    0 "DtsJobId" dts_job_id: String, 1 "OwnerId" owner_id: String, 2 "Parameters" parameters: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyDtsJobConfig`]: empty.
pub type ModifyDtsJobConfigOutput = Empty;

/// Modifies dts job dedicated cluster: `ModifyDtsJobDedicatedCluster` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyDtsJobDedicatedCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobDedicatedCluster {
    pub dedicated_cluster_id: Option<String>,
    pub dts_job_ids: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDtsJobDedicatedCluster() "ModifyDtsJobDedicatedCluster" -> ModifyDtsJobDedicatedClusterOutput {
    0 "DedicatedClusterId" dedicated_cluster_id: String, 1 "DtsJobIds" dts_job_ids: String,
    2 "OwnerId" owner_id: String, 3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyDtsJobDedicatedCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobDedicatedClusterOutput {
    pub code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDtsJobDedicatedClusterOutput {
    0 "Code" code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies dts job du limit: `ModifyDtsJobDuLimit` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyDtsJobDuLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobDuLimit {
    /// Required.
    pub dts_job_id: String,
    /// Required.
    pub du_limit: i64,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDtsJobDuLimit(dts_job_id: String, du_limit: i64) "ModifyDtsJobDuLimit" -> ModifyDtsJobDuLimitOutput {
    0 "DtsJobId" dts_job_id, 1 "DuLimit" du_limit, 2 "OwnerId" owner_id: String, 3 "RegionId" region_id: String,
    4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyDtsJobDuLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobDuLimitOutput {
    pub code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDtsJobDuLimitOutput {
    0 "Code" code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies dts job endpoint: `ModifyDtsJobEndpoint` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyDtsJobEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobEndpoint {
    pub aliyun_uid: Option<String>,
    pub database: Option<String>,
    pub dry_run: Option<bool>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    /// Required.
    pub endpoint: String,
    pub endpoint_instance_id: Option<String>,
    /// Required.
    pub endpoint_instance_type: String,
    pub endpoint_ip: Option<String>,
    pub endpoint_port: Option<String>,
    pub endpoint_region_id: Option<String>,
    pub modify_account: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub role_name: Option<String>,
    /// Secret.
    pub shard_password: Option<Secret>,
    pub shard_username: Option<String>,
    pub synchronization_direction: Option<String>,
    pub username: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { ModifyDtsJobEndpoint(endpoint: String, endpoint_instance_type: String)
    "ModifyDtsJobEndpoint" -> ModifyDtsJobEndpointOutput {
    0 "AliyunUid" aliyun_uid: String, 1 "Database" database: String, 2 "DryRun" dry_run: bool,
    3 "DtsInstanceId" dts_instance_id: String, 4 "DtsJobId" dts_job_id: String, 5 "Endpoint" endpoint,
    6 "EndpointInstanceId" endpoint_instance_id: String, 7 "EndpointInstanceType" endpoint_instance_type,
    8 "EndpointIp" endpoint_ip: String, 9 "EndpointPort" endpoint_port: String,
    10 "EndpointRegionId" endpoint_region_id: String, 11 "ModifyAccount" modify_account: bool,
    12 "Password" password: Secret, 13 "RegionId" region_id: String, 14 "ResourceGroupId" resource_group_id: String,
    15 "RoleName" role_name: String, 16 "ShardPassword" shard_password: Secret,
    17 "ShardUsername" shard_username: String, 18 "SynchronizationDirection" synchronization_direction: String,
    19 "Username" username: String, 20 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`ModifyDtsJobEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobEndpointOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDtsJobEndpointOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Success" success: bool
} }

/// Modifies dts job name: `ModifyDtsJobName` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyDtsJobName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobName {
    /// Required.
    pub dts_job_id: String,
    /// Required.
    pub dts_job_name: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { ModifyDtsJobName(dts_job_id: String, dts_job_name: String) "ModifyDtsJobName" -> ModifyDtsJobNameOutput {
    0 "DtsJobId" dts_job_id, 1 "DtsJobName" dts_job_name, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`ModifyDtsJobName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobNameOutput {
    pub code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDtsJobNameOutput {
    0 "Code" code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies dts job password: `ModifyDtsJobPassword` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyDtsJobPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobPassword {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub endpoint: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    pub user_name: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { ModifyDtsJobPassword() "ModifyDtsJobPassword" -> ModifyDtsJobPasswordOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "Endpoint" endpoint: String,
    3 "Password" password: Secret, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "SynchronizationDirection" synchronization_direction: String, 7 "UserName" user_name: String,
    8 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`ModifyDtsJobPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDtsJobPasswordOutput {
    pub code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDtsJobPasswordOutput {
    0 "Code" code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies dynamic config: `ModifyDynamicConfig` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyDynamicConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicConfig {
    pub config_list: Option<String>,
    /// Required.
    pub dts_job_id: String,
    pub enable_limit: Option<bool>,
    /// Required.
    pub job_code: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyDynamicConfig(dts_job_id: String, job_code: String)
    "ModifyDynamicConfig" -> ModifyDynamicConfigOutput {
    0 "ConfigList" config_list: String, 1 "DtsJobId" dts_job_id, 2 "EnableLimit" enable_limit: bool,
    3 "JobCode" job_code, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyDynamicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDynamicConfigOutput {
    pub code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyDynamicConfigOutput {
    0 "Code" code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies gad instance name: `ModifyGadInstanceName` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyGadInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGadInstanceName {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ModifyGadInstanceName() "ModifyGadInstanceName" -> ModifyGadInstanceNameOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyGadInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGadInstanceNameOutput {
    pub create_time: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub success: Option<String>,
}
model! { ModifyGadInstanceNameOutput {
    0 "CreateTime" create_time: i64, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String, 5 "HttpStatusCode" http_status_code: String,
    6 "InstanceId" instance_id: String, 7 "InstanceName" instance_name: String, 8 "RegionId" region_id: String,
    9 "ResourceGroupId" resource_group_id: String, 10 "Success" success: String
} }

/// Modifies job step checkpoint: `ModifyJobStepCheckpoint` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifyJobStepCheckpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobStepCheckpoint {
    pub dts_job_id: Option<String>,
    pub job_step_id: Option<String>,
    pub new_check_point: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ModifyJobStepCheckpoint(region_id: String) "ModifyJobStepCheckpoint" -> ModifyJobStepCheckpointOutput {
    0 "DtsJobId" dts_job_id: String, 1 "JobStepId" job_step_id: String, 2 "NewCheckPoint" new_check_point: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ModifyJobStepCheckpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyJobStepCheckpointOutput {
    pub code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ModifyJobStepCheckpointOutput {
    0 "Code" code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Modifies subscription: `ModifySubscription` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifySubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscription {
    pub db_list: Option<String>,
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub modify_type: Option<String>,
    pub region_id: Option<String>,
    pub reserved: Option<String>,
    pub resource_group_id: Option<String>,
    pub subscription_data_type_ddl: Option<bool>,
    pub subscription_data_type_dml: Option<bool>,
}
operation! { ModifySubscription() "ModifySubscription" -> ModifySubscriptionOutput {
    0 "DbList" db_list: String, 1 "DtsInstanceId" dts_instance_id: String, 2 "DtsJobId" dts_job_id: String,
    3 "ModifyType" modify_type: String, 4 "RegionId" region_id: String, 5 "Reserved" reserved: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "SubscriptionDataTypeDDL" subscription_data_type_ddl: bool,
    8 "SubscriptionDataTypeDML" subscription_data_type_dml: bool
} }

/// Response of [`ModifySubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscriptionOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { ModifySubscriptionOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Success" success: String
} }

/// Modifies subscription object: `ModifySubscriptionObject` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifySubscriptionObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscriptionObject {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
    /// Required.
    pub subscription_object: String,
}
operation! { ModifySubscriptionObject(subscription_instance_id: String, subscription_object: String)
    "ModifySubscriptionObject" -> ModifySubscriptionObjectOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SubscriptionInstanceId" subscription_instance_id,
    5 "SubscriptionObject" subscription_object
} }

/// Response of [`ModifySubscriptionObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubscriptionObjectOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ModifySubscriptionObjectOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Modifies synchronization object: `ModifySynchronizationObject` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ModifySynchronizationObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySynchronizationObject {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
    /// Required.
    pub synchronization_objects: String,
}
operation! { ModifySynchronizationObject(synchronization_job_id: String, synchronization_objects: String)
    "ModifySynchronizationObject" -> ModifySynchronizationObjectOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String,
    5 "SynchronizationJobId" synchronization_job_id, 6 "SynchronizationObjects" synchronization_objects
} [
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ModifySynchronizationObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySynchronizationObjectOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifySynchronizationObjectOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String,
    3 "TaskId" task_id: String
} }

/// `PreCheckCreateGadOrder` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/PreCheckCreateGadOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateGadOrder {
    pub instance_id: Option<String>,
    pub master_database_name: Option<String>,
    pub master_engine_arch_type: Option<String>,
    pub master_shard_account_name: Option<String>,
    /// Secret.
    pub master_shard_account_password: Option<Secret>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_database_name: Option<String>,
    pub slave_db_instance_id: Option<String>,
    pub slave_db_instance_region: Option<String>,
    pub slave_engine_arch_type: Option<String>,
}
operation! { PreCheckCreateGadOrder() "PreCheckCreateGadOrder" -> PreCheckCreateGadOrderOutput {
    0 "InstanceId" instance_id: String, 1 "MasterDatabaseName" master_database_name: String,
    2 "MasterEngineArchType" master_engine_arch_type: String,
    3 "MasterShardAccountName" master_shard_account_name: String,
    4 "MasterShardAccountPassword" master_shard_account_password: Secret, 5 "OwnerId" owner_id: String,
    6 "RegionId" region_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "SlaveDatabaseName" slave_database_name: String, 9 "SlaveDbInstanceId" slave_db_instance_id: String,
    10 "SlaveDbInstanceRegion" slave_db_instance_region: String, 11 "SlaveEngineArchType" slave_engine_arch_type: String
} }

/// Response of [`PreCheckCreateGadOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreCheckCreateGadOrderOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub success: Option<String>,
    pub task_id: Option<String>,
}
model! { PreCheckCreateGadOrderOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: String, 5 "InstanceId" instance_id: String,
    6 "RegionId" region_id: String, 7 "Success" success: String, 8 "TaskId" task_id: String
} }

/// `PromoteToMaster` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/PromoteToMaster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteToMaster {
    pub instance_id: Option<String>,
    pub master_db_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_db_instance_id: Option<String>,
}
operation! { PromoteToMaster() "PromoteToMaster" -> PromoteToMasterOutput {
    0 "InstanceId" instance_id: String, 1 "MasterDbInstanceId" master_db_instance_id: String,
    2 "RegionId" region_id: String, 3 "ResourceGroupId" resource_group_id: String,
    4 "SlaveDbInstanceId" slave_db_instance_id: String
} }

/// Response of [`PromoteToMaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteToMasterOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
    pub task_id: Option<String>,
}
model! { PromoteToMasterOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool,
    6 "TaskId" task_id: String
} }

/// Renews instance: `RenewInstance` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub buy_count: Option<String>,
    /// Required.
    pub charge_type: String,
    /// Required.
    pub dts_job_id: String,
    pub period: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { RenewInstance(charge_type: String, dts_job_id: String) "RenewInstance" -> RenewInstanceOutput {
    0 "BuyCount" buy_count: String, 1 "ChargeType" charge_type, 2 "DtsJobId" dts_job_id, 3 "Period" period: String,
    4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub charge_type: Option<String>,
    pub code: Option<String>,
    pub dts_job_id: Option<String>,
    pub dynamic_message: Option<String>,
    pub end_time: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { RenewInstanceOutput {
    0 "ChargeType" charge_type: String, 1 "Code" code: String, 2 "DtsJobId" dts_job_id: String,
    3 "DynamicMessage" dynamic_message: String, 4 "EndTime" end_time: String, 5 "ErrCode" err_code: String,
    6 "ErrMessage" err_message: String, 7 "HttpStatusCode" http_status_code: i64, 8 "InstanceId" instance_id: String,
    9 "Success" success: bool
} }

/// Resets dts job: `ResetDtsJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ResetDtsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDtsJob {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
}
operation! { ResetDtsJob() "ResetDtsJob" -> ResetDtsJobOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String
} }

/// Response of [`ResetDtsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDtsJobOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ResetDtsJobOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Resets synchronization job: `ResetSynchronizationJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ResetSynchronizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSynchronizationJob {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
}
operation! { ResetSynchronizationJob(synchronization_job_id: String)
    "ResetSynchronizationJob" -> ResetSynchronizationJobOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String,
    5 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`ResetSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetSynchronizationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { ResetSynchronizationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// `ReverseTwoWayDirection` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ReverseTwoWayDirection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseTwoWayDirection {
    pub dts_instance_id: Option<String>,
    pub ignore_error_sub_job: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
}
operation! { ReverseTwoWayDirection(region_id: String) "ReverseTwoWayDirection" -> ReverseTwoWayDirectionOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "IgnoreErrorSubJob" ignore_error_sub_job: bool, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ReverseTwoWayDirection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReverseTwoWayDirectionOutput {
    pub code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { ReverseTwoWayDirectionOutput {
    0 "Code" code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// `ShieldPrecheck` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/ShieldPrecheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShieldPrecheck {
    /// Required.
    pub dts_instance_id: String,
    /// Required.
    pub precheck_items: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ShieldPrecheck(dts_instance_id: String, precheck_items: String) "ShieldPrecheck" -> ShieldPrecheckOutput {
    0 "DtsInstanceId" dts_instance_id, 1 "PrecheckItems" precheck_items, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`ShieldPrecheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShieldPrecheckOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<bool>,
}
model! { ShieldPrecheckOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: bool
} }

/// `SkipFullJobTable` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/SkipFullJobTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipFullJobTable {
    pub dts_job_id: Option<String>,
    pub job_progress_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { SkipFullJobTable() "SkipFullJobTable" -> SkipFullJobTableOutput {
    0 "DtsJobId" dts_job_id: String, 1 "JobProgressId" job_progress_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`SkipFullJobTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipFullJobTableOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { SkipFullJobTableOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Success" success: bool
} }

/// `SkipPreCheck` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/SkipPreCheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipPreCheck {
    /// Required.
    pub dts_job_id: String,
    pub job_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub skip: bool,
    pub skip_pre_check_items: Option<String>,
    pub skip_pre_check_names: Option<String>,
}
operation! { SkipPreCheck(dts_job_id: String, skip: bool) "SkipPreCheck" -> SkipPreCheckOutput {
    0 "DtsJobId" dts_job_id, 1 "JobId" job_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "Skip" skip, 5 "SkipPreCheckItems" skip_pre_check_items: String,
    6 "SkipPreCheckNames" skip_pre_check_names: String
} }

/// Response of [`SkipPreCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipPreCheckOutput {
    pub code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub migration_job_id: Option<String>,
    pub schedule_job_id: Option<String>,
    pub skip_items: Option<String>,
    pub skip_names: Option<String>,
    pub success: Option<bool>,
}
model! { SkipPreCheckOutput {
    0 "Code" code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "MigrationJobId" migration_job_id: String, 6 "ScheduleJobId" schedule_job_id: String,
    7 "SkipItems" skip_items: String, 8 "SkipNames" skip_names: String, 9 "Success" success: bool
} }

/// Starts dts job: `StartDtsJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/StartDtsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDtsJob {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { StartDtsJob() "StartDtsJob" -> StartDtsJobOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String,
    5 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`StartDtsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDtsJobOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StartDtsJobOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Starts dts jobs: `StartDtsJobs` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/StartDtsJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDtsJobs {
    /// Required.
    pub dts_job_ids: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { StartDtsJobs(dts_job_ids: String) "StartDtsJobs" -> StartDtsJobsOutput {
    0 "DtsJobIds" dts_job_ids, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`StartDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDtsJobsOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StartDtsJobsOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Starts migration job: `StartMigrationJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/StartMigrationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrationJob {
    pub account_id: Option<String>,
    /// Required.
    pub migration_job_id: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { StartMigrationJob(migration_job_id: String) "StartMigrationJob" -> StartMigrationJobOutput {
    0 "AccountId" account_id: String, 1 "MigrationJobId" migration_job_id, 2 "OwnerId" owner_id: String,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`StartMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMigrationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { StartMigrationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Starts reverse writer: `StartReverseWriter` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/StartReverseWriter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReverseWriter {
    pub check_point: Option<String>,
    /// Required.
    pub dts_job_id: String,
    pub resource_group_id: Option<String>,
}
operation! { StartReverseWriter(dts_job_id: String) "StartReverseWriter" -> StartReverseWriterOutput {
    0 "CheckPoint" check_point: String, 1 "DtsJobId" dts_job_id, 2 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`StartReverseWriter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReverseWriterOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { StartReverseWriterOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Starts subscription instance: `StartSubscriptionInstance` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/StartSubscriptionInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSubscriptionInstance {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub subscription_instance_id: String,
}
operation! { StartSubscriptionInstance(subscription_instance_id: String)
    "StartSubscriptionInstance" -> StartSubscriptionInstanceOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SubscriptionInstanceId" subscription_instance_id
} }

/// Response of [`StartSubscriptionInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSubscriptionInstanceOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
    pub task_id: Option<String>,
}
model! { StartSubscriptionInstanceOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String,
    3 "TaskId" task_id: String
} }

/// Starts synchronization job: `StartSynchronizationJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/StartSynchronizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSynchronizationJob {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
}
operation! { StartSynchronizationJob(synchronization_job_id: String)
    "StartSynchronizationJob" -> StartSynchronizationJobOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String,
    5 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`StartSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartSynchronizationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { StartSynchronizationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Stops dedicated cluster: `StopDedicatedCluster` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/StopDedicatedCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDedicatedCluster {
    pub dedicated_cluster_id: Option<String>,
    pub dedicated_cluster_name: Option<String>,
    pub instance_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { StopDedicatedCluster() "StopDedicatedCluster" -> StopDedicatedClusterOutput {
    0 "DedicatedClusterId" dedicated_cluster_id: String, 1 "DedicatedClusterName" dedicated_cluster_name: String,
    2 "InstanceId" instance_id: String, 3 "OwnerId" owner_id: String, 4 "RegionId" region_id: String,
    5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`StopDedicatedCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDedicatedClusterOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<String>,
    pub success: Option<String>,
}
model! { StopDedicatedClusterOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "HttpStatusCode" http_status_code: String,
    3 "Success" success: String
} }

/// Stops dts job: `StopDtsJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/StopDtsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDtsJob {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { StopDtsJob() "StopDtsJob" -> StopDtsJobOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String,
    5 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`StopDtsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDtsJobOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StopDtsJobOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Stops dts jobs: `StopDtsJobs` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/StopDtsJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDtsJobs {
    /// Required.
    pub dts_job_ids: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { StopDtsJobs(dts_job_ids: String) "StopDtsJobs" -> StopDtsJobsOutput {
    0 "DtsJobIds" dts_job_ids, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`StopDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDtsJobsOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { StopDtsJobsOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Stops migration job: `StopMigrationJob` of `dts` 2020-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/StopMigrationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationJob {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub migration_job_id: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { StopMigrationJob(migration_job_id: String) "StopMigrationJob" -> StopMigrationJobOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "MigrationJobId" migration_job_id,
    3 "OwnerId" owner_id: String, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`StopMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMigrationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { StopMigrationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// `SummaryJobDetail` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/SummaryJobDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryJobDetail {
    pub dts_instance_id: Option<String>,
    /// Required.
    pub dts_job_id: String,
    /// Required.
    pub job_code: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub struct_type: Option<String>,
    pub synchronization_direction: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { SummaryJobDetail(dts_job_id: String, job_code: String) "SummaryJobDetail" -> SummaryJobDetailOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id, 2 "JobCode" job_code,
    3 "RegionId" region_id: String, 4 "ResourceGroupId" resource_group_id: String, 5 "StructType" struct_type: String,
    6 "SynchronizationDirection" synchronization_direction: String, 7 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`SummaryJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryJobDetailOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub job_id: Option<String>,
    pub progress_summary_details: Vec<SummaryJobDetailProgressSummaryDetails>,
    pub success: Option<bool>,
}
model! { SummaryJobDetailOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "JobId" job_id: String,
    3 "ProgressSummaryDetails" progress_summary_details: Vec<SummaryJobDetailProgressSummaryDetails>,
    4 "Success" success: bool
} }

/// In the response of [`SummaryJobDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryJobDetailProgressSummaryDetails {
    pub key: Option<String>,
    pub state: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SummaryJobDetailProgressSummaryDetails {
    0 "Key" key: String, 1 "State" state: i64, 2 "TotalCount" total_count: i64
} }

/// `SuspendDtsJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/SuspendDtsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendDtsJob {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { SuspendDtsJob() "SuspendDtsJob" -> SuspendDtsJobOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String,
    5 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`SuspendDtsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendDtsJobOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { SuspendDtsJobOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// `SuspendDtsJobs` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/SuspendDtsJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendDtsJobs {
    /// Required.
    pub dts_job_ids: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub zero_etl_job: Option<bool>,
}
operation! { SuspendDtsJobs(dts_job_ids: String) "SuspendDtsJobs" -> SuspendDtsJobsOutput {
    0 "DtsJobIds" dts_job_ids, 1 "RegionId" region_id: String, 2 "ResourceGroupId" resource_group_id: String,
    3 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`SuspendDtsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendDtsJobsOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { SuspendDtsJobsOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// `SuspendMigrationJob` of `dts` 2020-01-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Dts/2020-01-01/SuspendMigrationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendMigrationJob {
    pub account_id: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub migration_job_id: String,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { SuspendMigrationJob(migration_job_id: String) "SuspendMigrationJob" -> SuspendMigrationJobOutput {
    0 "AccountId" account_id: String, 1 "ClientToken" client_token: String, 2 "MigrationJobId" migration_job_id,
    3 "OwnerId" owner_id: String, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`SuspendMigrationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendMigrationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { SuspendMigrationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// `SuspendSynchronizationJob` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/SuspendSynchronizationJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendSynchronizationJob {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
}
operation! { SuspendSynchronizationJob(synchronization_job_id: String)
    "SuspendSynchronizationJob" -> SuspendSynchronizationJobOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String,
    5 "SynchronizationJobId" synchronization_job_id
} }

/// Response of [`SuspendSynchronizationJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendSynchronizationJobOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
}
model! { SuspendSynchronizationJobOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String
} }

/// Switches physical dts job to cloud: `SwitchPhysicalDtsJobToCloud` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/SwitchPhysicalDtsJobToCloud>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchPhysicalDtsJobToCloud {
    pub dts_instance_id: Option<String>,
    pub dts_job_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
}
operation! { SwitchPhysicalDtsJobToCloud() "SwitchPhysicalDtsJobToCloud" -> SwitchPhysicalDtsJobToCloudOutput {
    0 "DtsInstanceId" dts_instance_id: String, 1 "DtsJobId" dts_job_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String
} }

/// Response of [`SwitchPhysicalDtsJobToCloud`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchPhysicalDtsJobToCloudOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { SwitchPhysicalDtsJobToCloudOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// Switches synchronization endpoint: `SwitchSynchronizationEndpoint` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/SwitchSynchronizationEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSynchronizationEndpoint {
    pub account_id: Option<String>,
    pub owner_id: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub synchronization_direction: Option<String>,
    /// Required.
    pub synchronization_job_id: String,
    pub endpoint: Option<SwitchSynchronizationEndpointEndpoint>,
    pub source_endpoint: Option<SwitchSynchronizationEndpointSourceEndpoint>,
}
operation! { SwitchSynchronizationEndpoint(synchronization_job_id: String)
    "SwitchSynchronizationEndpoint" -> SwitchSynchronizationEndpointOutput {
    0 "AccountId" account_id: String, 1 "OwnerId" owner_id: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "SynchronizationDirection" synchronization_direction: String,
    5 "SynchronizationJobId" synchronization_job_id, 6 "Endpoint" endpoint: SwitchSynchronizationEndpointEndpoint,
    7 "SourceEndpoint" source_endpoint: SwitchSynchronizationEndpointSourceEndpoint
} }

/// In the request of [`SwitchSynchronizationEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSynchronizationEndpointEndpoint {
    pub ip: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! {
    SwitchSynchronizationEndpointEndpoint(instance_id: String, instance_type: String, port: String, r#type: String) {
    0 "IP" ip: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "Port" port: String, 4 "Type" r#type: String
} }

/// In the request of [`SwitchSynchronizationEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSynchronizationEndpointSourceEndpoint {
    pub owner_id: Option<String>,
    pub role: Option<String>,
}
input! { SwitchSynchronizationEndpointSourceEndpoint() {
    0 "OwnerID" owner_id: String, 1 "Role" role: String
} }

/// Response of [`SwitchSynchronizationEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchSynchronizationEndpointOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<String>,
    pub task_id: Option<String>,
}
model! { SwitchSynchronizationEndpointOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: String,
    3 "TaskId" task_id: String
} }

/// `TagResources` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_type: Option<String>,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "RegionId" region_id, 1 "ResourceGroupId" resource_group_id: String, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type: String, 4 "Tag" tag
} }

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: bool
} }

/// `TransferInstanceClass` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/TransferInstanceClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferInstanceClass {
    pub database_count: Option<i64>,
    /// Required.
    pub dts_job_id: String,
    /// Required.
    pub instance_class: String,
    /// Required.
    pub order_type: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { TransferInstanceClass(dts_job_id: String, instance_class: String, order_type: String)
    "TransferInstanceClass" -> TransferInstanceClassOutput {
    0 "DatabaseCount" database_count: i64, 1 "DtsJobId" dts_job_id, 2 "InstanceClass" instance_class,
    3 "OrderType" order_type, 4 "RegionId" region_id: String, 5 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`TransferInstanceClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferInstanceClassOutput {
    pub charge_type: Option<String>,
    pub code: Option<String>,
    pub dts_job_id: Option<String>,
    pub dynamic_message: Option<String>,
    pub end_time: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { TransferInstanceClassOutput {
    0 "ChargeType" charge_type: String, 1 "Code" code: String, 2 "DtsJobId" dts_job_id: String,
    3 "DynamicMessage" dynamic_message: String, 4 "EndTime" end_time: String, 5 "ErrCode" err_code: String,
    6 "ErrMessage" err_message: String, 7 "HttpStatusCode" http_status_code: i64, 8 "InstanceId" instance_id: String,
    9 "Success" success: bool
} }

/// `TransferPayType` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/TransferPayType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferPayType {
    pub auto_pay: Option<bool>,
    pub buy_count: Option<String>,
    /// Required.
    pub charge_type: String,
    /// Required.
    pub dts_job_id: String,
    pub instance_class: Option<String>,
    pub max_du: Option<i64>,
    pub min_du: Option<i64>,
    pub period: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { TransferPayType(charge_type: String, dts_job_id: String) "TransferPayType" -> TransferPayTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "BuyCount" buy_count: String, 2 "ChargeType" charge_type, 3 "DtsJobId" dts_job_id,
    4 "InstanceClass" instance_class: String, 5 "MaxDu" max_du: i64, 6 "MinDu" min_du: i64, 7 "Period" period: String,
    8 "RegionId" region_id: String, 9 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`TransferPayType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferPayTypeOutput {
    pub charge_type: Option<String>,
    pub code: Option<String>,
    pub dts_job_id: Option<String>,
    pub dynamic_message: Option<String>,
    pub end_time: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { TransferPayTypeOutput {
    0 "ChargeType" charge_type: String, 1 "Code" code: String, 2 "DtsJobId" dts_job_id: String,
    3 "DynamicMessage" dynamic_message: String, 4 "EndTime" end_time: String, 5 "ErrCode" err_code: String,
    6 "ErrMessage" err_message: String, 7 "HttpStatusCode" http_status_code: i64, 8 "InstanceId" instance_id: String,
    9 "Success" success: bool
} }

/// `UntagResources` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceGroupId" resource_group_id: String,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type: String, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "ErrCode" err_code: String, 1 "ErrMessage" err_message: String, 2 "Success" success: bool
} }

/// `UpgradeTwoWay` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/UpgradeTwoWay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeTwoWay {
    /// Required.
    pub instance_class: String,
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { UpgradeTwoWay(instance_class: String, instance_id: String) "UpgradeTwoWay" -> UpgradeTwoWayOutput {
    0 "InstanceClass" instance_class, 1 "InstanceId" instance_id, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String
} }

/// Response of [`UpgradeTwoWay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeTwoWayOutput {
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub success: Option<bool>,
}
model! { UpgradeTwoWayOutput {
    0 "DynamicCode" dynamic_code: String, 1 "DynamicMessage" dynamic_message: String, 2 "ErrCode" err_code: String,
    3 "ErrMessage" err_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Success" success: bool
} }

/// `WhiteIpList` of `dts` 2020-01-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dts/2020-01-01/WhiteIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteIpList {
    pub dest_aliyun_uid: Option<String>,
    pub dest_primary_vsw_id: Option<String>,
    pub dest_role_name: Option<String>,
    pub dest_secondary_vsw_id: Option<String>,
    pub dest_vpc_id: Option<String>,
    pub destination_region: Option<String>,
    /// Required.
    pub region: String,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub src_aliyun_uid: Option<String>,
    pub src_primary_vsw_id: Option<String>,
    pub src_role_name: Option<String>,
    pub src_secondary_vsw_id: Option<String>,
    pub src_vpc_id: Option<String>,
    /// Required.
    pub r#type: String,
    pub zero_etl_job: Option<bool>,
}
operation! { WhiteIpList(region: String, r#type: String) "WhiteIpList" -> WhiteIpListOutput {
    0 "DestAliyunUid" dest_aliyun_uid: String, 1 "DestPrimaryVswId" dest_primary_vsw_id: String,
    2 "DestRoleName" dest_role_name: String, 3 "DestSecondaryVswId" dest_secondary_vsw_id: String,
    4 "DestVpcId" dest_vpc_id: String, 5 "DestinationRegion" destination_region: String, 6 "Region" region,
    7 "RegionId" region_id: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "SrcAliyunUid" src_aliyun_uid: String, 10 "SrcPrimaryVswId" src_primary_vsw_id: String,
    11 "SrcRoleName" src_role_name: String, 12 "SrcSecondaryVswId" src_secondary_vsw_id: String,
    13 "SrcVpcId" src_vpc_id: String, 14 "Type" r#type, 15 "ZeroEtlJob" zero_etl_job: bool
} }

/// Response of [`WhiteIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteIpListOutput {
    pub dest_ip_list: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub err_code: Option<String>,
    pub err_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub ip_list: Option<String>,
    pub src_ip_list: Option<String>,
    pub success: Option<bool>,
}
model! { WhiteIpListOutput {
    0 "DestIpList" dest_ip_list: String, 1 "DynamicCode" dynamic_code: String,
    2 "DynamicMessage" dynamic_message: String, 3 "ErrCode" err_code: String, 4 "ErrMessage" err_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "IpList" ip_list: String, 7 "SrcIpList" src_ip_list: String,
    8 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ConfigureDtsJob, ConfigureMigrationJob, ConfigureMigrationJobAlert, ConfigureSubscription,
    ConfigureSubscriptionInstance, ConfigureSubscriptionInstanceAlert, ConfigureSynchronizationJob,
    ConfigureSynchronizationJobAlert, ConfigureSynchronizationJobReplicatorCompare, ConvertInstanceResourceGroup,
    CountJobByCondition, CreateConsumerChannel, CreateConsumerGroup, CreateDedicatedClusterMonitorRule,
    CreateDocParserJob, CreateDtsInstance, CreateJobMonitorRule, CreateMigrationJob, CreateReverseDtsJob,
    CreateSubscriptionInstance, CreateSynchronizationJob, DeleteConsumerChannel, DeleteConsumerGroup, DeleteDtsJob,
    DeleteDtsJobs, DeleteMigrationJob, DeleteSubscriptionInstance, DeleteSynchronizationJob, DescribeChannelAccount,
    DescribeCheckJobs, DescribeClusterOperateLogs, DescribeClusterUsedUtilization, DescribeConnectionStatus,
    DescribeConsumerChannel, DescribeConsumerGroup, DescribeDTSIP, DescribeDataCheckReportUrl,
    DescribeDataCheckTableDetails, DescribeDataCheckTableDiffDetails, DescribeDedicatedCluster,
    DescribeDedicatedClusterMonitorRule, DescribeDocParserJobResult, DescribeDocParserJobStatus,
    DescribeDtsEtlJobVersionInfo, DescribeDtsJobConfig, DescribeDtsJobDetail, DescribeDtsJobs, DescribeDtsServiceLog,
    DescribeEndpointSwitchStatus, DescribeEtlJobLogs, DescribeFullProcessList, DescribeGadInstances,
    DescribeInitializationStatus, DescribeJobMonitorRule, DescribeMetricList, DescribeMigrationJobAlert,
    DescribeMigrationJobDetail, DescribeMigrationJobStatus, DescribeMigrationJobs, DescribePreCheckCreateGadOrderResult,
    DescribePreCheckStatus, DescribeSubscriptionInstanceAlert, DescribeSubscriptionInstanceStatus,
    DescribeSubscriptionInstances, DescribeSubscriptionMeta, DescribeSyncStatus, DescribeSynchronizationJobAlert,
    DescribeSynchronizationJobReplicatorCompare, DescribeSynchronizationJobStatus, DescribeSynchronizationJobStatusList,
    DescribeSynchronizationJobs, DescribeSynchronizationObjectModifyStatus, DescribeTagKeys, DescribeTagValues,
    DetachGadInstanceDbMember, InitDtsRdsInstance, ListDedicatedCluster, ListJobStep, ListTagResources,
    ModifyConsumerChannel, ModifyConsumerGroupPassword, ModifyConsumptionTimestamp, ModifyDedicatedCluster,
    ModifyDtsJob, ModifyDtsJobConfig, ModifyDtsJobDedicatedCluster, ModifyDtsJobDuLimit, ModifyDtsJobEndpoint,
    ModifyDtsJobName, ModifyDtsJobPassword, ModifyDynamicConfig, ModifyGadInstanceName, ModifyJobStepCheckpoint,
    ModifySubscription, ModifySubscriptionObject, ModifySynchronizationObject, PreCheckCreateGadOrder, PromoteToMaster,
    RenewInstance, ResetDtsJob, ResetSynchronizationJob, ReverseTwoWayDirection, ShieldPrecheck, SkipFullJobTable,
    SkipPreCheck, StartDtsJob, StartDtsJobs, StartMigrationJob, StartReverseWriter, StartSubscriptionInstance,
    StartSynchronizationJob, StopDedicatedCluster, StopDtsJob, StopDtsJobs, StopMigrationJob, SummaryJobDetail,
    SuspendDtsJob, SuspendDtsJobs, SuspendMigrationJob, SuspendSynchronizationJob, SwitchPhysicalDtsJobToCloud,
    SwitchSynchronizationEndpoint, TagResources, TransferInstanceClass, TransferPayType, UntagResources, UpgradeTwoWay,
    WhiteIpList
}
