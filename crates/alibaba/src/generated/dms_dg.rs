//! `dms-dg` of Alibaba Cloud, API version 2023-09-14.
//!
//! Endpoint: a table of 18 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/dms-dg/2023-09-14/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dms_dg::CheckDGEnabled};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckDGEnabled::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "dms-dg.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "dms-dg.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "dms-dg.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "dms-dg.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "dms-dg.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dms-dg.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dms-dg.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dms-dg.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dms-dg.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "dms-dg.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "dms-dg.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "dms-dg.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dms-dg.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "dms-dg.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "dms-dg.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "dms-dg.eu-west-1.aliyuncs.com"),
        ("us-east-1", "dms-dg.us-east-1.aliyuncs.com"),
        ("us-west-1", "dms-dg.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "dms-dg-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "dms-dg-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "dms-dg-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "dms-dg-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "dms-dg-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "dms-dg-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dms-dg-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dms-dg-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dms-dg-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "dms-dg-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "dms-dg-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "dms-dg-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dms-dg-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "dms-dg-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "dms-dg-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "dms-dg-vpc.eu-west-1.aliyuncs.com"),
        ("us-east-1", "dms-dg-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "dms-dg-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("dms-dg", "2023-09-14", "dms-dg", &ENDPOINTS);

/// Adds database: `AddDatabase` of `dms-dg` 2023-09-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dms-dg/2023-09-14/AddDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabase {
    pub client_token: Option<String>,
    pub db_description: Option<String>,
    pub db_name: Option<String>,
    /// Secret.
    pub db_password: Option<Secret>,
    pub db_type: Option<String>,
    pub db_user_name: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub host: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub region_id: String,
}
operation! { AddDatabase(gateway_id: String, host: String, port: i64, region_id: String)
    "AddDatabase" -> AddDatabaseOutput {
    0 "ClientToken" client_token: String, 1 "DbDescription" db_description: String, 2 "DbName" db_name: String,
    3 "DbPassword" db_password: Secret, 4 "DbType" db_type: String, 5 "DbUserName" db_user_name: String,
    6 "GatewayId" gateway_id, 7 "Host" host, 8 "Port" port, 9 "RegionId" region_id
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

/// Response of [`AddDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabaseOutput {
    pub code: Option<String>,
    pub db_instance: Option<AddDatabaseDbInstance>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddDatabaseOutput {
    0 "Code" code: String, 1 "DbInstance" db_instance: AddDatabaseDbInstance, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`AddDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabaseDbInstance {
    pub connect_host: Option<String>,
    pub connect_port: Option<i64>,
    pub db_description: Option<String>,
    pub db_type: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub network_type: Option<String>,
    pub node_id: Option<String>,
    pub parent_id: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub service_type: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { AddDatabaseDbInstance {
    0 "ConnectHost" connect_host: String, 1 "ConnectPort" connect_port: i64, 2 "DbDescription" db_description: String,
    3 "DbType" db_type: String, 4 "GatewayId" gateway_id: String, 5 "GatewayName" gateway_name: String,
    6 "Host" host: String, 7 "InstanceId" instance_id: String, 8 "InstanceStatus" instance_status: String,
    9 "NetworkType" network_type: String, 10 "NodeId" node_id: String, 11 "ParentId" parent_id: String,
    12 "Port" port: i64, 13 "RegionId" region_id: String, 14 "ServiceType" service_type: String,
    15 "UserId" user_id: String, 16 "VpcId" vpc_id: String, 17 "VpcInstanceId" vpc_instance_id: String
} }

/// Adds database list: `AddDatabaseList` of `dms-dg` 2023-09-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dms-dg/2023-09-14/AddDatabaseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabaseList {
    pub client_token: Option<String>,
    /// Required.
    pub database_string: String,
}
operation! { AddDatabaseList(database_string: String) "AddDatabaseList" -> AddDatabaseListOutput {
    0 "ClientToken" client_token: String, 1 "DatabaseString" database_string
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`AddDatabaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabaseListOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddDatabaseListOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Checks dg enabled: `CheckDGEnabled` of `dms-dg` 2023-09-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/CheckDGEnabled>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDGEnabled {}
operation! { CheckDGEnabled() "CheckDGEnabled" -> CheckDGEnabledOutput {} }

/// Response of [`CheckDGEnabled`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDGEnabledOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CheckDGEnabledOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// `ConnectDatabase` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/ConnectDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectDatabase {
    pub db_name: Option<String>,
    /// Secret.
    pub db_password: Option<Secret>,
    pub db_type: Option<String>,
    pub db_user_name: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub host: String,
    /// Required.
    pub port: i64,
}
operation! { ConnectDatabase(gateway_id: String, host: String, port: i64) "ConnectDatabase" -> ConnectDatabaseOutput {
    0 "DbName" db_name: String, 1 "DbPassword" db_password: Secret, 2 "DbType" db_type: String,
    3 "DbUserName" db_user_name: String, 4 "GatewayId" gateway_id, 5 "Host" host, 6 "Port" port
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ConnectDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectDatabaseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ConnectDatabaseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Creates gateway: `CreateGateway` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/CreateGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGateway {
    pub gateway_desc: Option<String>,
    /// Required.
    pub gateway_name: String,
    pub region_id: Option<String>,
}
operation! { CreateGateway(gateway_name: String) "CreateGateway" -> CreateGatewayOutput {
    0 "GatewayDesc" gateway_desc: String, 1 "GatewayName" gateway_name, 2 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGatewayOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Creates gateway verify code: `CreateGatewayVerifyCode` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/CreateGatewayVerifyCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayVerifyCode {
    /// Required.
    pub gateway_id: String,
}
operation! { CreateGatewayVerifyCode(gateway_id: String) "CreateGatewayVerifyCode" -> CreateGatewayVerifyCodeOutput {
    0 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CreateGatewayVerifyCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayVerifyCodeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGatewayVerifyCodeOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Deletes database: `DeleteDatabase` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/DeleteDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteDatabase(instance_id: String) "DeleteDatabase" -> DeleteDatabaseOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabaseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDatabaseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Deletes gateway: `DeleteGateway` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/DeleteGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteGateway(gateway_id: String) "DeleteGateway" -> DeleteGatewayOutput {
    0 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Deletes gateway instance: `DeleteGatewayInstance` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/DeleteGatewayInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayInstance {
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub gateway_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteGatewayInstance(gateway_id: String, gateway_instance_id: String, region_id: String)
    "DeleteGatewayInstance" -> DeleteGatewayInstanceOutput {
    0 "GatewayId" gateway_id, 1 "GatewayInstanceId" gateway_instance_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`DeleteGatewayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayInstanceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayInstanceOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Describes regions: `DescribeRegions` of `dms-dg` 2023-09-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<String>,
    pub error_msg: Option<String>,
    pub regions: Option<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "Code" code: String, 1 "ErrorMsg" error_msg: String, 2 "Regions" regions: DescribeRegionsRegions,
    3 "Success" success: bool
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Downloads gateway program: `DownloadGatewayProgram` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/DownloadGatewayProgram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadGatewayProgram {
    pub dg_version: Option<String>,
    pub user_os: Option<String>,
}
operation! { DownloadGatewayProgram() "DownloadGatewayProgram" -> DownloadGatewayProgramOutput {
    0 "DgVersion" dg_version: String, 1 "UserOS" user_os: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DownloadGatewayProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadGatewayProgramOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadGatewayProgramOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// `FindUserGatewayById` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/FindUserGatewayById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUserGatewayById {
    /// Required.
    pub gateway_id: String,
}
operation! { FindUserGatewayById(gateway_id: String) "FindUserGatewayById" -> FindUserGatewayByIdOutput {
    0 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`FindUserGatewayById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUserGatewayByIdOutput {
    pub code: Option<String>,
    pub error_msg: Option<String>,
    pub gateway: Option<FindUserGatewayByIdGateway>,
    pub success: Option<bool>,
}
model! { FindUserGatewayByIdOutput {
    0 "Code" code: String, 1 "ErrorMsg" error_msg: String, 2 "Gateway" gateway: FindUserGatewayByIdGateway,
    3 "Success" success: bool
} }

/// In the response of [`FindUserGatewayById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUserGatewayByIdGateway {
    pub creator_id: Option<String>,
    pub dg_version: Option<String>,
    pub exception_msg: Option<String>,
    pub gateway_desc: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub num_of_exception_instance: Option<i64>,
    pub num_of_running_instance: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { FindUserGatewayByIdGateway {
    0 "CreatorId" creator_id: String, 1 "DgVersion" dg_version: String, 2 "ExceptionMsg" exception_msg: String,
    3 "GatewayDesc" gateway_desc: String, 4 "GatewayId" gateway_id: String, 5 "GatewayName" gateway_name: String,
    6 "NumOfExceptionInstance" num_of_exception_instance: i64, 7 "NumOfRunningInstance" num_of_running_instance: i64,
    8 "RegionId" region_id: String, 9 "Status" status: String, 10 "UserId" user_id: String
} }

/// Gets user databases: `GetUserDatabases` of `dms-dg` 2023-09-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/GetUserDatabases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDatabases {
    pub db_type: Option<String>,
    pub gateway_id: Option<String>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub search_key: Option<String>,
}
operation! { GetUserDatabases() "GetUserDatabases" -> GetUserDatabasesOutput {
    0 "DbType" db_type: String, 1 "GatewayId" gateway_id: String, 2 "Host" host: String,
    3 "InstanceId" instance_id: String, 4 "PageNumber" page_number: String, 5 "PageSize" page_size: String,
    6 "Port" port: i64, 7 "RegionId" region_id: String, 8 "SearchKey" search_key: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`GetUserDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDatabasesOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub db_instance_list: Option<GetUserDatabasesDbInstanceList>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { GetUserDatabasesOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "DbInstanceList" db_instance_list: GetUserDatabasesDbInstanceList,
    3 "ErrorMsg" error_msg: String, 4 "Success" success: String
} }

/// In the response of [`GetUserDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDatabasesDbInstanceList {
    pub db_instance: Vec<GetUserDatabasesDbInstance>,
}
model! { GetUserDatabasesDbInstanceList {
    0 "DbInstance" db_instance: Vec<GetUserDatabasesDbInstance>
} }

/// In the response of [`GetUserDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDatabasesDbInstance {
    pub connect_host: Option<String>,
    pub connect_port: Option<i64>,
    pub db_description: Option<String>,
    pub db_type: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub gmt_create: Option<i64>,
    pub host: Option<String>,
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub network_type: Option<String>,
    pub node_id: Option<String>,
    pub parent_id: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub service_type: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_instance_id: Option<String>,
}
model! { GetUserDatabasesDbInstance {
    0 "ConnectHost" connect_host: String, 1 "ConnectPort" connect_port: i64, 2 "DbDescription" db_description: String,
    3 "DbType" db_type: String, 4 "GatewayId" gateway_id: String, 5 "GatewayName" gateway_name: String,
    6 "GmtCreate" gmt_create: i64, 7 "Host" host: String, 8 "InstanceId" instance_id: String,
    9 "InstanceStatus" instance_status: String, 10 "NetworkType" network_type: String, 11 "NodeId" node_id: String,
    12 "ParentId" parent_id: String, 13 "Port" port: i64, 14 "RegionId" region_id: String,
    15 "ServiceType" service_type: String, 16 "UserId" user_id: String, 17 "VpcId" vpc_id: String,
    18 "VpcInstanceId" vpc_instance_id: String
} }

/// Gets user gateway instances: `GetUserGatewayInstances` of `dms-dg` 2023-09-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/GetUserGatewayInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGatewayInstances {
    /// Required.
    pub gateway_id: String,
}
operation! { GetUserGatewayInstances(gateway_id: String) "GetUserGatewayInstances" -> GetUserGatewayInstancesOutput {
    0 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetUserGatewayInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGatewayInstancesOutput {
    pub code: Option<String>,
    pub error_msg: Option<String>,
    pub gateway_instance_list: Vec<GetUserGatewayInstancesGatewayInstanceList>,
    pub success: Option<bool>,
}
model! { GetUserGatewayInstancesOutput {
    0 "Code" code: String, 1 "ErrorMsg" error_msg: String,
    2 "GatewayInstanceList" gateway_instance_list: Vec<GetUserGatewayInstancesGatewayInstanceList>,
    3 "Success" success: bool
} }

/// In the response of [`GetUserGatewayInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGatewayInstancesGatewayInstanceList {
    pub connect_endpoint_type: Option<String>,
    pub current_daemon_version: Option<String>,
    pub current_version: Option<String>,
    pub end_point: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_instance_id: Option<String>,
    pub gateway_instance_status: Option<String>,
    pub last_update_time: Option<i64>,
    pub local_ip: Option<String>,
    pub message: Option<String>,
    pub output_ip: Option<String>,
    pub region_id: Option<String>,
}
model! { GetUserGatewayInstancesGatewayInstanceList {
    0 "ConnectEndpointType" connect_endpoint_type: String, 1 "CurrentDaemonVersion" current_daemon_version: String,
    2 "CurrentVersion" current_version: String, 3 "EndPoint" end_point: String, 4 "GatewayId" gateway_id: String,
    5 "GatewayInstanceId" gateway_instance_id: String, 6 "GatewayInstanceStatus" gateway_instance_status: String,
    7 "LastUpdateTime" last_update_time: i64, 8 "LocalIP" local_ip: String, 9 "Message" message: String,
    10 "OutputIP" output_ip: String, 11 "RegionId" region_id: String
} }

/// Gets user gateways: `GetUserGateways` of `dms-dg` 2023-09-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/GetUserGateways>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGateways {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub search_key: Option<String>,
}
operation! { GetUserGateways() "GetUserGateways" -> GetUserGatewaysOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "RegionId" region_id: String,
    3 "SearchKey" search_key: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetUserGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGatewaysOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub error_msg: Option<String>,
    pub gateway_list: Option<GetUserGatewaysGatewayList>,
    pub success: Option<bool>,
}
model! { GetUserGatewaysOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "ErrorMsg" error_msg: String,
    3 "GatewayList" gateway_list: GetUserGatewaysGatewayList, 4 "Success" success: bool
} }

/// In the response of [`GetUserGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGatewaysGatewayList {
    pub gateway: Vec<GetUserGatewaysGateway>,
}
model! { GetUserGatewaysGatewayList {
    0 "Gateway" gateway: Vec<GetUserGatewaysGateway>
} }

/// In the response of [`GetUserGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGatewaysGateway {
    pub creator_id: Option<String>,
    pub dg_version: Option<String>,
    pub exception_msg: Option<String>,
    pub gateway_desc: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub num_of_exception_instance: Option<i64>,
    pub num_of_running_instance: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { GetUserGatewaysGateway {
    0 "CreatorId" creator_id: String, 1 "DgVersion" dg_version: String, 2 "ExceptionMsg" exception_msg: String,
    3 "GatewayDesc" gateway_desc: String, 4 "GatewayId" gateway_id: String, 5 "GatewayName" gateway_name: String,
    6 "NumOfExceptionInstance" num_of_exception_instance: i64, 7 "NumOfRunningInstance" num_of_running_instance: i64,
    8 "RegionId" region_id: String, 9 "Status" status: String, 10 "UserId" user_id: String
} }

/// Lists database access point: `ListDatabaseAccessPoint` of `dms-dg` 2023-09-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/ListDatabaseAccessPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccessPoint {
    pub db_instance_id: Option<String>,
    pub gateway_id: Option<String>,
    pub host: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    /// 0 to 65535.
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub search_key: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListDatabaseAccessPoint() "ListDatabaseAccessPoint" -> ListDatabaseAccessPointOutput {
    0 "DbInstanceId" db_instance_id: String, 1 "GatewayId" gateway_id: String, 2 "Host" host: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "Port" port: i64,
    6 "RegionId" region_id: String, 7 "SearchKey" search_key: String, 8 "VpcId" vpc_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`ListDatabaseAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccessPointOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub db_instance_access_point_list: Vec<
        ListDatabaseAccessPointDbInstanceAccessPointList,
    >,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { ListDatabaseAccessPointOutput {
    0 "Code" code: String, 1 "Count" count: i64,
    2 "DbInstanceAccessPointList" db_instance_access_point_list: Vec<ListDatabaseAccessPointDbInstanceAccessPointList>,
    3 "ErrorMsg" error_msg: String, 4 "Success" success: String
} }

/// In the response of [`ListDatabaseAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccessPointDbInstanceAccessPointList {
    pub access_addr: Option<String>,
    pub access_port: Option<i64>,
    pub db_instance_id: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub router_id: Option<String>,
    pub vpc_azone_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListDatabaseAccessPointDbInstanceAccessPointList {
    0 "AccessAddr" access_addr: String, 1 "AccessPort" access_port: i64, 2 "DbInstanceId" db_instance_id: String,
    3 "GmtCreate" gmt_create: i64, 4 "GmtModified" gmt_modified: i64, 5 "RouterId" router_id: String,
    6 "VpcAzoneId" vpc_azone_id: String, 7 "VpcId" vpc_id: String, 8 "VswitchId" vswitch_id: String
} }

/// Modifies database: `ModifyDatabase` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/ModifyDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabase {
    pub db_description: Option<String>,
    pub db_name: Option<String>,
    /// Secret.
    pub db_password: Option<Secret>,
    pub db_type: Option<String>,
    pub db_user_name: Option<String>,
    /// Required.
    pub host: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub port: i64,
}
operation! { ModifyDatabase(host: String, instance_id: String, port: i64) "ModifyDatabase" -> ModifyDatabaseOutput {
    0 "DbDescription" db_description: String, 1 "DbName" db_name: String, 2 "DbPassword" db_password: Secret,
    3 "DbType" db_type: String, 4 "DbUserName" db_user_name: String, 5 "Host" host, 6 "InstanceId" instance_id,
    7 "Port" port
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

/// Response of [`ModifyDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabaseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDatabaseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Modifies gateway: `ModifyGateway` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/ModifyGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGateway {
    pub gateway_desc: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub gateway_name: String,
}
operation! { ModifyGateway(gateway_id: String, gateway_name: String) "ModifyGateway" -> ModifyGatewayOutput {
    0 "GatewayDesc" gateway_desc: String, 1 "GatewayId" gateway_id, 2 "GatewayName" gateway_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ModifyGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyGatewayOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Retries database: `RetryDatabase` of `dms-dg` 2023-09-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/dms-dg/2023-09-14/RetryDatabase>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDatabase {
    pub client_token: Option<String>,
    pub db_description: Option<String>,
    pub db_name: Option<String>,
    /// Secret.
    pub db_password: Option<Secret>,
    pub db_type: Option<String>,
    pub db_user_name: Option<String>,
    /// Required.
    pub gateway_id: String,
    /// Required.
    pub host: String,
    /// Required. 0 to 65535.
    pub port: i64,
    /// Required.
    pub region_id: String,
}
operation! { RetryDatabase(gateway_id: String, host: String, port: i64, region_id: String)
    "RetryDatabase" -> RetryDatabaseOutput {
    0 "ClientToken" client_token: String, 1 "DbDescription" db_description: String, 2 "DbName" db_name: String,
    3 "DbPassword" db_password: Secret, 4 "DbType" db_type: String, 5 "DbUserName" db_user_name: String,
    6 "GatewayId" gateway_id, 7 "Host" host, 8 "Port" port, 9 "RegionId" region_id
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

/// Response of [`RetryDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDatabaseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RetryDatabaseOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Stops gateway: `StopGateway` of `dms-dg` 2023-09-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/dms-dg/2023-09-14/StopGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGateway {
    /// Required.
    pub gateway_id: String,
    pub gateway_instance_id: Option<String>,
}
operation! { StopGateway(gateway_id: String) "StopGateway" -> StopGatewayOutput {
    0 "GatewayId" gateway_id, 1 "GatewayInstanceId" gateway_instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`StopGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { StopGatewayOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddDatabase, AddDatabaseList, CheckDGEnabled, ConnectDatabase, CreateGateway, CreateGatewayVerifyCode,
    DeleteDatabase, DeleteGateway, DeleteGatewayInstance, DescribeRegions, DownloadGatewayProgram, FindUserGatewayById,
    GetUserDatabases, GetUserGatewayInstances, GetUserGateways, ListDatabaseAccessPoint, ModifyDatabase, ModifyGateway,
    RetryDatabase, StopGateway
}
