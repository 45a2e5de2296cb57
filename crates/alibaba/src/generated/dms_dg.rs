//! `dms-dg` 2023-09-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "dms-dg", version: "2023-09-14", code: "dms-dg", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabase {
    pub client_token: Option<String>,
    pub db_description: Option<String>,
    pub db_name: Option<String>,
    pub db_password: Option<Secret>,
    pub db_type: Option<String>,
    pub db_user_name: Option<String>,
    pub gateway_id: String,
    pub host: String,
    pub port: i64,
    pub region_id: String,
}
operation! { AddDatabase(gateway_id: String, host: String, port: i64, region_id: String)
    "AddDatabase" -> AddDatabaseOutput {
    0 "ClientToken" client_token: String, 1 "DbDescription" db_description: String, 2 "DbName" db_name: String,
    3 "DbPassword" db_password: Secret, 4 "DbType" db_type: String, 5 "DbUserName" db_user_name: String,
    6 "GatewayId" gateway_id, 7 "Host" host, 8 "Port" port, 9 "RegionId" region_id
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
pub struct AddDatabaseOutput {
    pub code: Option<String>,
    pub db_instance: Option<AddDatabaseDbInstance>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddDatabaseOutput {
    0 "Code" code, 1 "DbInstance" db_instance, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

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
    0 "ConnectHost" connect_host, 1 "ConnectPort" connect_port, 2 "DbDescription" db_description, 3 "DbType" db_type,
    4 "GatewayId" gateway_id, 5 "GatewayName" gateway_name, 6 "Host" host, 7 "InstanceId" instance_id,
    8 "InstanceStatus" instance_status, 9 "NetworkType" network_type, 10 "NodeId" node_id, 11 "ParentId" parent_id,
    12 "Port" port, 13 "RegionId" region_id, 14 "ServiceType" service_type, 15 "UserId" user_id, 16 "VpcId" vpc_id,
    17 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabaseList {
    pub client_token: Option<String>,
    pub database_string: String,
}
operation! { AddDatabaseList(database_string: String) "AddDatabaseList" -> AddDatabaseListOutput {
    0 "ClientToken" client_token: String, 1 "DatabaseString" database_string
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDatabaseListOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { AddDatabaseListOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDGEnabled {}
operation! { CheckDGEnabled() "CheckDGEnabled" -> CheckDGEnabledOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDGEnabledOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CheckDGEnabledOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectDatabase {
    pub db_name: Option<String>,
    pub db_password: Option<Secret>,
    pub db_type: Option<String>,
    pub db_user_name: Option<String>,
    pub gateway_id: String,
    pub host: String,
    pub port: i64,
}
operation! { ConnectDatabase(gateway_id: String, host: String, port: i64) "ConnectDatabase" -> ConnectDatabaseOutput {
    0 "DbName" db_name: String, 1 "DbPassword" db_password: Secret, 2 "DbType" db_type: String,
    3 "DbUserName" db_user_name: String, 4 "GatewayId" gateway_id, 5 "Host" host, 6 "Port" port
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectDatabaseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ConnectDatabaseOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGateway {
    pub gateway_desc: Option<String>,
    pub gateway_name: String,
    pub region_id: Option<String>,
}
operation! { CreateGateway(gateway_name: String) "CreateGateway" -> CreateGatewayOutput {
    0 "GatewayDesc" gateway_desc: String, 1 "GatewayName" gateway_name, 2 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGatewayOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayVerifyCode {
    pub gateway_id: String,
}
operation! { CreateGatewayVerifyCode(gateway_id: String) "CreateGatewayVerifyCode" -> CreateGatewayVerifyCodeOutput {
    0 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayVerifyCodeOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateGatewayVerifyCodeOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabase {
    pub instance_id: String,
}
operation! { DeleteDatabase(instance_id: String) "DeleteDatabase" -> DeleteDatabaseOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatabaseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDatabaseOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    pub gateway_id: String,
}
operation! { DeleteGateway(gateway_id: String) "DeleteGateway" -> DeleteGatewayOutput {
    0 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayInstance {
    pub gateway_id: String,
    pub gateway_instance_id: String,
    pub region_id: String,
}
operation! { DeleteGatewayInstance(gateway_id: String, gateway_instance_id: String, region_id: String)
    "DeleteGatewayInstance" -> DeleteGatewayInstanceOutput {
    0 "GatewayId" gateway_id, 1 "GatewayInstanceId" gateway_instance_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayInstanceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteGatewayInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub code: Option<String>,
    pub error_msg: Option<String>,
    pub regions: Option<DescribeRegionsRegions>,
    pub success: Option<bool>,
}
model! { DescribeRegionsOutput {
    0 "Code" code, 1 "ErrorMsg" error_msg, 2 "Regions" regions, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadGatewayProgram {
    pub dg_version: Option<String>,
    pub user_os: Option<String>,
}
operation! { DownloadGatewayProgram() "DownloadGatewayProgram" -> DownloadGatewayProgramOutput {
    0 "DgVersion" dg_version: String, 1 "UserOS" user_os: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadGatewayProgramOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { DownloadGatewayProgramOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUserGatewayById {
    pub gateway_id: String,
}
operation! { FindUserGatewayById(gateway_id: String) "FindUserGatewayById" -> FindUserGatewayByIdOutput {
    0 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindUserGatewayByIdOutput {
    pub code: Option<String>,
    pub error_msg: Option<String>,
    pub gateway: Option<FindUserGatewayByIdGateway>,
    pub success: Option<bool>,
}
model! { FindUserGatewayByIdOutput {
    0 "Code" code, 1 "ErrorMsg" error_msg, 2 "Gateway" gateway, 3 "Success" success
} }

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
    0 "CreatorId" creator_id, 1 "DgVersion" dg_version, 2 "ExceptionMsg" exception_msg, 3 "GatewayDesc" gateway_desc,
    4 "GatewayId" gateway_id, 5 "GatewayName" gateway_name, 6 "NumOfExceptionInstance" num_of_exception_instance,
    7 "NumOfRunningInstance" num_of_running_instance, 8 "RegionId" region_id, 9 "Status" status, 10 "UserId" user_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "Count" count, 2 "DbInstanceList" db_instance_list, 3 "ErrorMsg" error_msg, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserDatabasesDbInstanceList {
    pub db_instance: Option<Vec<GetUserDatabasesDbInstance>>,
}
model! { GetUserDatabasesDbInstanceList {
    0 "DbInstance" db_instance
} }

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
    0 "ConnectHost" connect_host, 1 "ConnectPort" connect_port, 2 "DbDescription" db_description, 3 "DbType" db_type,
    4 "GatewayId" gateway_id, 5 "GatewayName" gateway_name, 6 "GmtCreate" gmt_create, 7 "Host" host,
    8 "InstanceId" instance_id, 9 "InstanceStatus" instance_status, 10 "NetworkType" network_type, 11 "NodeId" node_id,
    12 "ParentId" parent_id, 13 "Port" port, 14 "RegionId" region_id, 15 "ServiceType" service_type,
    16 "UserId" user_id, 17 "VpcId" vpc_id, 18 "VpcInstanceId" vpc_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGatewayInstances {
    pub gateway_id: String,
}
operation! { GetUserGatewayInstances(gateway_id: String) "GetUserGatewayInstances" -> GetUserGatewayInstancesOutput {
    0 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGatewayInstancesOutput {
    pub code: Option<String>,
    pub error_msg: Option<String>,
    pub gateway_instance_list: Option<Vec<GetUserGatewayInstancesGatewayInstanceList>>,
    pub success: Option<bool>,
}
model! { GetUserGatewayInstancesOutput {
    0 "Code" code, 1 "ErrorMsg" error_msg, 2 "GatewayInstanceList" gateway_instance_list, 3 "Success" success
} }

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
    0 "ConnectEndpointType" connect_endpoint_type, 1 "CurrentDaemonVersion" current_daemon_version,
    2 "CurrentVersion" current_version, 3 "EndPoint" end_point, 4 "GatewayId" gateway_id,
    5 "GatewayInstanceId" gateway_instance_id, 6 "GatewayInstanceStatus" gateway_instance_status,
    7 "LastUpdateTime" last_update_time, 8 "LocalIP" local_ip, 9 "Message" message, 10 "OutputIP" output_ip,
    11 "RegionId" region_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

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
    0 "Code" code, 1 "Count" count, 2 "ErrorMsg" error_msg, 3 "GatewayList" gateway_list, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGatewaysGatewayList {
    pub gateway: Option<Vec<GetUserGatewaysGateway>>,
}
model! { GetUserGatewaysGatewayList {
    0 "Gateway" gateway
} }

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
    0 "CreatorId" creator_id, 1 "DgVersion" dg_version, 2 "ExceptionMsg" exception_msg, 3 "GatewayDesc" gateway_desc,
    4 "GatewayId" gateway_id, 5 "GatewayName" gateway_name, 6 "NumOfExceptionInstance" num_of_exception_instance,
    7 "NumOfRunningInstance" num_of_running_instance, 8 "RegionId" region_id, 9 "Status" status, 10 "UserId" user_id
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatabaseAccessPointOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub db_instance_access_point_list: Option<Vec<ListDatabaseAccessPointDbInstanceAccessPointList>>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { ListDatabaseAccessPointOutput {
    0 "Code" code, 1 "Count" count, 2 "DbInstanceAccessPointList" db_instance_access_point_list, 3 "ErrorMsg" error_msg,
    4 "Success" success
} }

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
    0 "AccessAddr" access_addr, 1 "AccessPort" access_port, 2 "DbInstanceId" db_instance_id, 3 "GmtCreate" gmt_create,
    4 "GmtModified" gmt_modified, 5 "RouterId" router_id, 6 "VpcAzoneId" vpc_azone_id, 7 "VpcId" vpc_id,
    8 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDatabase {
    pub db_description: Option<String>,
    pub db_name: Option<String>,
    pub db_password: Option<Secret>,
    pub db_type: Option<String>,
    pub db_user_name: Option<String>,
    pub host: String,
    pub instance_id: String,
    pub port: i64,
}
operation! { ModifyDatabase(host: String, instance_id: String, port: i64) "ModifyDatabase" -> ModifyDatabaseOutput {
    0 "DbDescription" db_description: String, 1 "DbName" db_name: String, 2 "DbPassword" db_password: Secret,
    3 "DbType" db_type: String, 4 "DbUserName" db_user_name: String, 5 "Host" host, 6 "InstanceId" instance_id,
    7 "Port" port
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
pub struct ModifyDatabaseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyDatabaseOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGateway {
    pub gateway_desc: Option<String>,
    pub gateway_id: String,
    pub gateway_name: String,
}
operation! { ModifyGateway(gateway_id: String, gateway_name: String) "ModifyGateway" -> ModifyGatewayOutput {
    0 "GatewayDesc" gateway_desc: String, 1 "GatewayId" gateway_id, 2 "GatewayName" gateway_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyGatewayOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryDatabase {
    pub client_token: Option<String>,
    pub db_description: Option<String>,
    pub db_name: Option<String>,
    pub db_password: Option<Secret>,
    pub db_type: Option<String>,
    pub db_user_name: Option<String>,
    pub gateway_id: String,
    pub host: String,
    /// 0 to 65535.
    pub port: i64,
    pub region_id: String,
}
operation! { RetryDatabase(gateway_id: String, host: String, port: i64, region_id: String)
    "RetryDatabase" -> RetryDatabaseOutput {
    0 "ClientToken" client_token: String, 1 "DbDescription" db_description: String, 2 "DbName" db_name: String,
    3 "DbPassword" db_password: Secret, 4 "DbType" db_type: String, 5 "DbUserName" db_user_name: String,
    6 "GatewayId" gateway_id, 7 "Host" host, 8 "Port" port, 9 "RegionId" region_id
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
pub struct RetryDatabaseOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RetryDatabaseOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGateway {
    pub gateway_id: String,
    pub gateway_instance_id: Option<String>,
}
operation! { StopGateway(gateway_id: String) "StopGateway" -> StopGatewayOutput {
    0 "GatewayId" gateway_id, 1 "GatewayInstanceId" gateway_instance_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { StopGatewayOutput {
    0 "Code" code, 1 "Data" data, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    AddDatabase, AddDatabaseList, CheckDGEnabled, ConnectDatabase, CreateGateway, CreateGatewayVerifyCode,
    DeleteDatabase, DeleteGateway, DeleteGatewayInstance, DescribeRegions, DownloadGatewayProgram, FindUserGatewayById,
    GetUserDatabases, GetUserGatewayInstances, GetUserGateways, ListDatabaseAccessPoint, ModifyDatabase, ModifyGateway,
    RetryDatabase, StopGateway
}
