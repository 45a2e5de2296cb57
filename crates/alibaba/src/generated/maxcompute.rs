//! `maxcompute` of Alibaba Cloud, API version 2022-01-04.
//!
//! Endpoint: a table of 54 regions, else `maxcompute.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, maxcompute::GetStorageAmountSummary};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetStorageAmountSummary::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "maxcompute.aliyuncs.com"),
        ("ap-northeast-2-pop", "maxcompute.aliyuncs.com"),
        ("ap-south-1", "maxcompute.aliyuncs.com"),
        ("ap-southeast-1", "maxcompute.aliyuncs.com"),
        ("ap-southeast-2", "maxcompute.aliyuncs.com"),
        ("ap-southeast-3", "maxcompute.aliyuncs.com"),
        ("ap-southeast-5", "maxcompute.aliyuncs.com"),
        ("cn-beijing", "maxcompute.aliyuncs.com"),
        ("cn-beijing-finance-1", "maxcompute.aliyuncs.com"),
        ("cn-beijing-finance-pop", "maxcompute.aliyuncs.com"),
        ("cn-beijing-gov-1", "maxcompute.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "maxcompute.aliyuncs.com"),
        ("cn-chengdu", "maxcompute.aliyuncs.com"),
        ("cn-edge-1", "maxcompute.aliyuncs.com"),
        ("cn-fujian", "maxcompute.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "maxcompute.aliyuncs.com"),
        ("cn-hangzhou", "maxcompute.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "maxcompute.aliyuncs.com"),
        ("cn-hangzhou-finance", "maxcompute.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "maxcompute.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "maxcompute.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "maxcompute.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "maxcompute.aliyuncs.com"),
        ("cn-hangzhou-test-306", "maxcompute.aliyuncs.com"),
        ("cn-hongkong", "maxcompute.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "maxcompute.aliyuncs.com"),
        ("cn-huhehaote", "maxcompute.aliyuncs.com"),
        ("cn-north-2-gov-1", "maxcompute.aliyuncs.com"),
        ("cn-qingdao", "maxcompute.aliyuncs.com"),
        ("cn-qingdao-nebula", "maxcompute.aliyuncs.com"),
        ("cn-shanghai", "maxcompute.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "maxcompute.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "maxcompute.aliyuncs.com"),
        ("cn-shanghai-finance-1", "maxcompute.aliyuncs.com"),
        ("cn-shanghai-inner", "maxcompute.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "maxcompute.aliyuncs.com"),
        ("cn-shenzhen", "maxcompute.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "maxcompute.aliyuncs.com"),
        ("cn-shenzhen-inner", "maxcompute.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "maxcompute.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "maxcompute.aliyuncs.com"),
        ("cn-wuhan", "maxcompute.aliyuncs.com"),
        ("cn-yushanfang", "maxcompute.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "maxcompute.aliyuncs.com"),
        ("cn-zhangjiakou", "maxcompute.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "maxcompute.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "maxcompute.aliyuncs.com"),
        ("eu-central-1", "maxcompute.aliyuncs.com"),
        ("eu-west-1", "maxcompute.aliyuncs.com"),
        ("eu-west-1-oxs", "maxcompute.aliyuncs.com"),
        ("me-east-1", "maxcompute.aliyuncs.com"),
        ("rus-west-1-pop", "maxcompute.aliyuncs.com"),
        ("us-east-1", "maxcompute.aliyuncs.com"),
        ("us-west-1", "maxcompute.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "maxcompute-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "maxcompute-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "maxcompute-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "maxcompute-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "maxcompute-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "maxcompute-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "maxcompute-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "maxcompute-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "maxcompute-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-hongkong", "maxcompute-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "maxcompute-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "maxcompute-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "maxcompute-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "maxcompute-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "maxcompute-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "maxcompute-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "maxcompute-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "maxcompute-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "maxcompute-vpc.me-central-1.aliyuncs.com"),
        ("us-east-1", "maxcompute-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "maxcompute-vpc.us-west-1.aliyuncs.com"),
    ],
    "maxcompute.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "maxcompute",
    "2022-01-04",
    "maxcompute",
    &ENDPOINTS,
);

/// Applies compute quota plan: `ApplyComputeQuotaPlan` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/quotas/{nickname}/computeQuotaPlan/{planName}/apply`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ApplyComputeQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyComputeQuotaPlan {
    /// Required.
    pub nickname: String,
    /// Required.
    pub plan_name: String,
}
operation! { ApplyComputeQuotaPlan(nickname: String, plan_name: String)
    "ApplyComputeQuotaPlan" -> ApplyComputeQuotaPlanOutput {
    0 "nickname" nickname, 1 "planName" plan_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/quotas/{nickname}/computeQuotaPlan/{planName}/apply", } }

/// Response of [`ApplyComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyComputeQuotaPlanOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { ApplyComputeQuotaPlanOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "httpCode" http_code: i64
} }

/// Creates compute quota plan: `CreateComputeQuotaPlan` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/quotas/{nickname}/computeQuotaPlan`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/CreateComputeQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeQuotaPlan {
    /// Required.
    pub name: String,
    pub quota: Option<CreateComputeQuotaPlanQuota>,
    /// Required.
    pub nickname: String,
}
operation! { CreateComputeQuotaPlan(name: String, nickname: String)
    "CreateComputeQuotaPlan" -> CreateComputeQuotaPlanOutput {
    0 "name" name, 1 "quota" quota: CreateComputeQuotaPlanQuota, 2 "nickname" nickname
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/quotas/{nickname}/computeQuotaPlan", body: BodyStyle::Json, } }

/// In the request of [`CreateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeQuotaPlanQuota {
    pub parameter: Option<CreateComputeQuotaPlanParameter>,
    pub sub_quota_info_list: Option<Vec<CreateComputeQuotaPlanSubQuotaInfoList>>,
}
input! { CreateComputeQuotaPlanQuota() {
    0 "parameter" parameter: CreateComputeQuotaPlanParameter,
    1 "subQuotaInfoList" sub_quota_info_list: Vec<CreateComputeQuotaPlanSubQuotaInfoList>
} }

/// In the request of [`CreateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeQuotaPlanParameter {
    /// Required.
    pub elastic_reserved_cu: Option<i64>,
}
input! { CreateComputeQuotaPlanParameter(elastic_reserved_cu: i64) {
    0 "elasticReservedCU" elastic_reserved_cu: i64
} }

/// In the request of [`CreateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeQuotaPlanSubQuotaInfoList {
    /// Required.
    pub nick_name: Option<String>,
    pub parameter: Option<CreateComputeQuotaPlanSubQuotaInfoListParameter>,
}
input! { CreateComputeQuotaPlanSubQuotaInfoList(nick_name: String) {
    0 "nickName" nick_name: String, 1 "parameter" parameter: CreateComputeQuotaPlanSubQuotaInfoListParameter
} }

/// In the request of [`CreateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeQuotaPlanSubQuotaInfoListParameter {
    /// Required.
    pub elastic_reserved_cu: Option<i64>,
    /// Required.
    pub max_cu: Option<i64>,
    /// Required.
    pub min_cu: Option<i64>,
}
input! { CreateComputeQuotaPlanSubQuotaInfoListParameter(elastic_reserved_cu: i64, max_cu: i64, min_cu: i64) {
    0 "elasticReservedCU" elastic_reserved_cu: i64, 1 "maxCU" max_cu: i64, 2 "minCU" min_cu: i64
} }

/// Response of [`CreateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateComputeQuotaPlanOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { CreateComputeQuotaPlanOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "httpCode" http_code: i64
} }

/// Creates mms data source: `CreateMmsDataSource` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/mms/datasources`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/CreateMmsDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMmsDataSource {
    pub config: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub networklink: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateMmsDataSource() "CreateMmsDataSource" -> CreateMmsDataSourceOutput {
    0 "config" config: BTreeMap<String, Value>, 1 "name" name: String, 2 "networklink" networklink: String,
    3 "type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/mms/datasources", body: BodyStyle::Json, } }

/// Response of [`CreateMmsDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMmsDataSourceOutput {
    pub data: Option<CreateMmsDataSourceData>,
}
model! { CreateMmsDataSourceOutput {
    0 "data" data: CreateMmsDataSourceData
} }

/// In the response of [`CreateMmsDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMmsDataSourceData {
    pub data_source_id: Option<i64>,
}
model! { CreateMmsDataSourceData {
    0 "dataSourceId" data_source_id: i64
} }

/// Creates mms fetch metadata job: `CreateMmsFetchMetadataJob` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/mms/datasources/{sourceId}/scans`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/CreateMmsFetchMetadataJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMmsFetchMetadataJob {
    pub db_name: Option<String>,
    pub table_names: Option<Vec<String>>,
    /// Required.
    pub source_id: i64,
}
operation! { CreateMmsFetchMetadataJob(source_id: i64) "CreateMmsFetchMetadataJob" -> CreateMmsFetchMetadataJobOutput {
    0 "dbName" db_name: String, 1 "tableNames" table_names: Vec<String>, 2 "sourceId" source_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/mms/datasources/{sourceId}/scans", body: BodyStyle::Json, } }

/// Response of [`CreateMmsFetchMetadataJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMmsFetchMetadataJobOutput {
    pub data: Option<CreateMmsFetchMetadataJobData>,
}
model! { CreateMmsFetchMetadataJobOutput {
    0 "data" data: CreateMmsFetchMetadataJobData
} }

/// In the response of [`CreateMmsFetchMetadataJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMmsFetchMetadataJobData {
    pub scan_id: Option<i64>,
}
model! { CreateMmsFetchMetadataJobData {
    0 "scanId" scan_id: i64
} }

/// Creates package: `CreatePackage` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/projects/{projectName}/packages`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/CreatePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePackage {
    pub is_install: Option<bool>,
    pub body: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { CreatePackage(project_name: String) "CreatePackage" -> CreatePackageOutput {
    0 "isInstall" is_install: bool, 1 "body" body: String, 2 "projectName" project_name
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/api/v1/projects/{projectName}/packages", body: BodyStyle::Json, } }

/// Response of [`CreatePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePackageOutput {
    pub data: Option<String>,
}
model! { CreatePackageOutput {
    0 "data" data: String
} }

/// Creates project: `CreateProject` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/projects`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/CreateProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProject {
    pub body: Option<String>,
}
operation! { CreateProject() "CreateProject" -> CreateProjectOutput {
    0 "body" body: String
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/api/v1/projects", body: BodyStyle::Json, } }

/// Response of [`CreateProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProjectOutput {
    pub data: Option<String>,
}
model! { CreateProjectOutput {
    0 "data" data: String
} }

/// Creates quota: `CreateQuota` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/quotas`. Changes data. See <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/CreateQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuota {
    /// Required.
    pub charge_type: String,
    /// Required.
    pub commodity_code: String,
    pub commodity_data: Option<String>,
    pub part_nick_name: Option<String>,
}
operation! { CreateQuota(charge_type: String, commodity_code: String) "CreateQuota" -> CreateQuotaOutput {
    0 "chargeType" charge_type, 1 "commodityCode" commodity_code, 2 "commodityData" commodity_data: String,
    3 "partNickName" part_nick_name: String
} { path: "/api/v1/quotas", } }

/// Response of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaOutput {
    pub data: Option<CreateQuotaData>,
}
model! { CreateQuotaOutput {
    0 "data" data: CreateQuotaData
} }

/// In the response of [`CreateQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaData {
    pub nick_name: Option<String>,
}
model! { CreateQuotaData {
    0 "nickName" nick_name: String
} }

/// Creates quota plan: `CreateQuotaPlan` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/quotas/{nickname}/plans`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/CreateQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaPlan {
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub nickname: String,
}
operation! { CreateQuotaPlan(nickname: String) "CreateQuotaPlan" -> CreateQuotaPlanOutput {
    0 "region" region: String, 1 "tenantId" tenant_id: String, 2 "body" body: String, 3 "nickname" nickname
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v1/quotas/{nickname}/plans", body: BodyStyle::Json, } }

/// Response of [`CreateQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQuotaPlanOutput {
    pub data: Option<String>,
}
model! { CreateQuotaPlanOutput {
    0 "data" data: String
} }

/// Creates role: `CreateRole` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/projects/{projectName}/roles`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/CreateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    pub body: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { CreateRole(project_name: String) "CreateRole" -> CreateRoleOutput {
    0 "body" body: String, 1 "projectName" project_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/projects/{projectName}/roles", body: BodyStyle::Json, } }

/// Response of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub data: Option<String>,
}
model! { CreateRoleOutput {
    0 "data" data: String
} }

/// Deletes compute quota plan: `DeleteComputeQuotaPlan` of `maxcompute` 2022-01-04.
///
/// DELETE `/api/v1/quotas/{nickname}/computeQuotaPlan/{planName}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/DeleteComputeQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeQuotaPlan {
    /// Required.
    pub nickname: String,
    /// Required.
    pub plan_name: String,
}
operation! { DeleteComputeQuotaPlan(nickname: String, plan_name: String)
    "DeleteComputeQuotaPlan" -> DeleteComputeQuotaPlanOutput {
    0 "nickname" nickname, 1 "planName" plan_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/quotas/{nickname}/computeQuotaPlan/{planName}", } }

/// Response of [`DeleteComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteComputeQuotaPlanOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { DeleteComputeQuotaPlanOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "httpCode" http_code: i64
} }

/// Deletes mms data source: `DeleteMmsDataSource` of `maxcompute` 2022-01-04.
///
/// DELETE `/api/v1/mms/datasources/{sourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/DeleteMmsDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMmsDataSource {
    /// Required.
    pub source_id: i64,
}
operation! { DeleteMmsDataSource(source_id: i64) "DeleteMmsDataSource" -> DeleteMmsDataSourceOutput {
    0 "sourceId" source_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/mms/datasources/{sourceId}", } }

/// Response of [`DeleteMmsDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMmsDataSourceOutput {
    pub data: Option<i64>,
}
model! { DeleteMmsDataSourceOutput {
    0 "data" data: i64
} }

/// Deletes mms job: `DeleteMmsJob` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/mms/datasources/{sourceId}/jobs/{jobId}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/DeleteMmsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMmsJob {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub job_id: i64,
}
operation! { DeleteMmsJob(source_id: i64, job_id: i64) "DeleteMmsJob" -> DeleteMmsJobOutput {
    0 "sourceId" source_id, 1 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/mms/datasources/{sourceId}/jobs/{jobId}", } }

/// Response of [`DeleteMmsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMmsJobOutput {
    pub data: Option<i64>,
}
model! { DeleteMmsJobOutput {
    0 "data" data: i64
} }

/// Deletes mms timer: `DeleteMmsTimer` of `maxcompute` 2022-01-04.
///
/// DELETE `/api/v1/mms/datasources/{sourceId}/timers/{timerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/DeleteMmsTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMmsTimer {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub timer_id: i64,
}
operation! { DeleteMmsTimer(source_id: i64, timer_id: i64) "DeleteMmsTimer" -> DeleteMmsTimerOutput {
    0 "sourceId" source_id, 1 "timerId" timer_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/mms/datasources/{sourceId}/timers/{timerId}", } }

/// Response of [`DeleteMmsTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMmsTimerOutput {
    pub data: Option<i64>,
}
model! { DeleteMmsTimerOutput {
    0 "data" data: i64
} }

/// Deletes project: `DeleteProject` of `maxcompute` 2022-01-04.
///
/// DELETE `/api/v1/projects/{projectName}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/DeleteProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProject {
    pub is_logical: Option<bool>,
    /// Required.
    pub project_name: String,
}
operation! { DeleteProject(project_name: String) "DeleteProject" -> DeleteProjectOutput {
    0 "isLogical" is_logical: bool, 1 "projectName" project_name
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/projects/{projectName}", } }

/// Response of [`DeleteProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectOutput {
    pub data: Option<String>,
}
model! { DeleteProjectOutput {
    0 "data" data: String
} }

/// Deletes quota plan: `DeleteQuotaPlan` of `maxcompute` 2022-01-04.
///
/// DELETE `/api/v1/quotas/{nickname}/plans/{planName}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/DeleteQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQuotaPlan {
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    /// Required.
    pub nickname: String,
    /// Required.
    pub plan_name: String,
}
operation! { DeleteQuotaPlan(nickname: String, plan_name: String) "DeleteQuotaPlan" -> DeleteQuotaPlanOutput {
    0 "region" region: String, 1 "tenantId" tenant_id: String, 2 "nickname" nickname, 3 "planName" plan_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/quotas/{nickname}/plans/{planName}", } }

/// Response of [`DeleteQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQuotaPlanOutput {
    pub data: Option<String>,
}
model! { DeleteQuotaPlanOutput {
    0 "data" data: String
} }

/// Deletes role: `DeleteRole` of `maxcompute` 2022-01-04.
///
/// DELETE `/api/v1/projects/{projectName}/roles/{roleName}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/DeleteRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    /// Required.
    pub project_name: String,
    /// Required.
    pub role_name: String,
}
operation! { DeleteRole(project_name: String, role_name: String) "DeleteRole" -> DeleteRoleOutput {
    0 "projectName" project_name, 1 "roleName" role_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/projects/{projectName}/roles/{roleName}", } }

/// Response of [`DeleteRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleOutput {
    pub data: Option<String>,
}
model! { DeleteRoleOutput {
    0 "data" data: String
} }

/// Gets compute effective plan: `GetComputeEffectivePlan` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}/computeEffectivePlan/`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetComputeEffectivePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeEffectivePlan {
    /// Required.
    pub nickname: String,
}
operation! { GetComputeEffectivePlan(nickname: String) "GetComputeEffectivePlan" -> GetComputeEffectivePlanOutput {
    0 "nickname" nickname
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}/computeEffectivePlan/", } }

/// Response of [`GetComputeEffectivePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeEffectivePlanOutput {
    pub data: Option<GetComputeEffectivePlanData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetComputeEffectivePlanOutput {
    0 "data" data: GetComputeEffectivePlanData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetComputeEffectivePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeEffectivePlanData {
    pub create_time: Option<String>,
    pub is_effective: Option<bool>,
    pub name: Option<String>,
    pub quota: Option<GetComputeEffectivePlanQuota>,
}
model! { GetComputeEffectivePlanData {
    0 "createTime" create_time: String, 1 "isEffective" is_effective: bool, 2 "name" name: String,
    3 "quota" quota: GetComputeEffectivePlanQuota
} }

/// In the response of [`GetComputeEffectivePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeEffectivePlanQuota {
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<GetComputeEffectivePlanSubQuotaInfoList>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetComputeEffectivePlanQuota {
    0 "cluster" cluster: String, 1 "createTime" create_time: i64, 2 "creatorId" creator_id: String, 3 "id" id: String,
    4 "name" name: String, 5 "nickName" nick_name: String, 6 "parameter" parameter: BTreeMap<String, Value>,
    7 "regionId" region_id: String, 8 "status" status: String,
    9 "subQuotaInfoList" sub_quota_info_list: Vec<GetComputeEffectivePlanSubQuotaInfoList>,
    10 "tenantId" tenant_id: String, 11 "type" r#type: String, 12 "version" version: String
} }

/// In the response of [`GetComputeEffectivePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeEffectivePlanSubQuotaInfoList {
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetComputeEffectivePlanSubQuotaInfoList {
    0 "cluster" cluster: String, 1 "createTime" create_time: i64, 2 "creatorId" creator_id: String, 3 "id" id: String,
    4 "name" name: String, 5 "nickName" nick_name: String, 6 "parameter" parameter: BTreeMap<String, Value>,
    7 "regionId" region_id: String, 8 "status" status: String, 9 "tenantId" tenant_id: String, 10 "type" r#type: String,
    11 "version" version: String
} }

/// Gets compute quota plan: `GetComputeQuotaPlan` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}/computeQuotaPlan/{planName}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetComputeQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaPlan {
    /// Required.
    pub nickname: String,
    /// Required.
    pub plan_name: String,
}
operation! { GetComputeQuotaPlan(nickname: String, plan_name: String)
    "GetComputeQuotaPlan" -> GetComputeQuotaPlanOutput {
    0 "nickname" nickname, 1 "planName" plan_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}/computeQuotaPlan/{planName}", } }

/// Response of [`GetComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaPlanOutput {
    pub data: Option<GetComputeQuotaPlanData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetComputeQuotaPlanOutput {
    0 "data" data: GetComputeQuotaPlanData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaPlanData {
    pub create_time: Option<String>,
    pub is_effective: Option<bool>,
    pub name: Option<String>,
    pub quota: Option<GetComputeQuotaPlanQuota>,
}
model! { GetComputeQuotaPlanData {
    0 "createTime" create_time: String, 1 "isEffective" is_effective: bool, 2 "name" name: String,
    3 "quota" quota: GetComputeQuotaPlanQuota
} }

/// In the response of [`GetComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaPlanQuota {
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: Option<GetComputeQuotaPlanParameter>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<GetComputeQuotaPlanSubQuotaInfoList>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetComputeQuotaPlanQuota {
    0 "cluster" cluster: String, 1 "createTime" create_time: i64, 2 "creatorId" creator_id: String, 3 "id" id: String,
    4 "name" name: String, 5 "nickName" nick_name: String, 6 "parameter" parameter: GetComputeQuotaPlanParameter,
    7 "regionId" region_id: String, 8 "status" status: String,
    9 "subQuotaInfoList" sub_quota_info_list: Vec<GetComputeQuotaPlanSubQuotaInfoList>, 10 "tenantId" tenant_id: String,
    11 "type" r#type: String, 12 "version" version: String
} }

/// In the response of [`GetComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaPlanParameter {
    pub elastic_reserved_cu: Option<i64>,
    pub max_cu: Option<i64>,
    pub min_cu: Option<i64>,
}
model! { GetComputeQuotaPlanParameter {
    0 "elasticReservedCU" elastic_reserved_cu: i64, 1 "maxCU" max_cu: i64, 2 "minCU" min_cu: i64
} }

/// In the response of [`GetComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaPlanSubQuotaInfoList {
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: Option<GetComputeQuotaPlanSubQuotaInfoListParameter>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetComputeQuotaPlanSubQuotaInfoList {
    0 "cluster" cluster: String, 1 "createTime" create_time: i64, 2 "creatorId" creator_id: String, 3 "id" id: String,
    4 "name" name: String, 5 "nickName" nick_name: String,
    6 "parameter" parameter: GetComputeQuotaPlanSubQuotaInfoListParameter, 7 "regionId" region_id: String,
    8 "status" status: String, 9 "tenantId" tenant_id: String, 10 "type" r#type: String, 11 "version" version: String
} }

/// In the response of [`GetComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaPlanSubQuotaInfoListParameter {
    pub elastic_reserved_cu: Option<i64>,
    pub enable_priority: Option<bool>,
    pub force_reserved_min: Option<bool>,
    pub max_cu: Option<i64>,
    pub min_cu: Option<i64>,
    pub scheduler_type: Option<String>,
    pub single_job_cu_limit: Option<i64>,
}
model! { GetComputeQuotaPlanSubQuotaInfoListParameter {
    0 "elasticReservedCU" elastic_reserved_cu: i64, 1 "enablePriority" enable_priority: bool,
    2 "forceReservedMin" force_reserved_min: bool, 3 "maxCU" max_cu: i64, 4 "minCU" min_cu: i64,
    5 "schedulerType" scheduler_type: String, 6 "singleJobCULimit" single_job_cu_limit: i64
} }

/// Gets compute quota schedule: `GetComputeQuotaSchedule` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}/computeQuotaSchedule`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetComputeQuotaSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaSchedule {
    pub display_timezone: Option<String>,
    /// Required.
    pub nickname: String,
}
operation! { GetComputeQuotaSchedule(nickname: String) "GetComputeQuotaSchedule" -> GetComputeQuotaScheduleOutput {
    0 "displayTimezone" display_timezone: String, 1 "nickname" nickname
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}/computeQuotaSchedule", } }

/// Response of [`GetComputeQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaScheduleOutput {
    pub data: Vec<GetComputeQuotaScheduleData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetComputeQuotaScheduleOutput {
    0 "data" data: Vec<GetComputeQuotaScheduleData>, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetComputeQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaScheduleData {
    pub condition: Option<GetComputeQuotaScheduleCondition>,
    pub id: Option<String>,
    pub plan: Option<String>,
    pub timezone: Option<String>,
    pub r#type: Option<String>,
}
model! { GetComputeQuotaScheduleData {
    0 "condition" condition: GetComputeQuotaScheduleCondition, 1 "id" id: String, 2 "plan" plan: String,
    3 "timezone" timezone: String, 4 "type" r#type: String
} }

/// In the response of [`GetComputeQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetComputeQuotaScheduleCondition {
    pub at: Option<String>,
}
model! { GetComputeQuotaScheduleCondition {
    0 "at" at: String
} }

/// Gets job info: `GetJobInfo` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/jobs/{instanceId}/info`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetJobInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfo {
    /// Required.
    pub instance_id: String,
}
operation! { GetJobInfo(instance_id: String) "GetJobInfo" -> GetJobInfoOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/jobs/{instanceId}/info", } }

/// Response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoOutput {
    pub data: Option<GetJobInfoData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetJobInfoOutput {
    0 "data" data: GetJobInfoData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoData {
    pub cu_usage: Option<i64>,
    pub end_at_time: Option<i64>,
    pub ext_node_id: Option<String>,
    pub ext_node_on_duty: Option<String>,
    pub ext_plant_from: Option<String>,
    pub input_bytes: Option<f64>,
    pub instance_id: Option<String>,
    pub job_owner: Option<String>,
    pub job_sub_status_list: Vec<GetJobInfoJobSubStatusList>,
    pub job_type: Option<String>,
    pub memory_usage: Option<i64>,
    pub priority: Option<i64>,
    pub project: Option<String>,
    pub quota_nickname: Option<String>,
    pub quota_type: Option<String>,
    pub region: Option<String>,
    pub running_at_time: Option<i64>,
    pub running_time: Option<i64>,
    pub scene_results: Vec<GetJobInfoSceneResults>,
    pub signature: Option<String>,
    pub status: Option<String>,
    pub submitted_at_time: Option<i64>,
    pub tenant_id: Option<String>,
    pub total_time: Option<i64>,
    pub waiting_time: Option<i64>,
}
model! { GetJobInfoData {
    0 "cuUsage" cu_usage: i64, 1 "endAtTime" end_at_time: i64, 2 "extNodeId" ext_node_id: String,
    3 "extNodeOnDuty" ext_node_on_duty: String, 4 "extPlantFrom" ext_plant_from: String,
    5 "inputBytes" input_bytes: f64, 6 "instanceId" instance_id: String, 7 "jobOwner" job_owner: String,
    8 "jobSubStatusList" job_sub_status_list: Vec<GetJobInfoJobSubStatusList>, 9 "jobType" job_type: String,
    10 "memoryUsage" memory_usage: i64, 11 "priority" priority: i64, 12 "project" project: String,
    13 "quotaNickname" quota_nickname: String, 14 "quotaType" quota_type: String, 15 "region" region: String,
    16 "runningAtTime" running_at_time: i64, 17 "runningTime" running_time: i64,
    18 "sceneResults" scene_results: Vec<GetJobInfoSceneResults>, 19 "signature" signature: String,
    20 "status" status: String, 21 "submittedAtTime" submitted_at_time: i64, 22 "tenantId" tenant_id: String,
    23 "totalTime" total_time: i64, 24 "waitingTime" waiting_time: i64
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoJobSubStatusList {
    pub code: Option<i64>,
    pub description: Option<String>,
    pub start_time: Option<String>,
}
model! { GetJobInfoJobSubStatusList {
    0 "code" code: i64, 1 "description" description: String, 2 "startTime" start_time: String
} }

/// In the response of [`GetJobInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobInfoSceneResults {
    pub description: Option<String>,
    pub params: BTreeMap<String, String>,
    pub scene: Option<String>,
    pub scene_tag: Option<String>,
    pub summary: Option<String>,
    pub r#type: Option<String>,
}
model! { GetJobInfoSceneResults {
    0 "description" description: String, 1 "params" params: BTreeMap<String, String>, 2 "scene" scene: String,
    3 "sceneTag" scene_tag: String, 4 "summary" summary: String, 5 "type" r#type: String
} }

/// Gets job resource usage: `GetJobResourceUsage` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/jobs/resourceUsage`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetJobResourceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResourceUsage {
    /// Required.
    pub date: String,
    pub job_owner_list: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub quota_nickname_list: Option<Vec<String>>,
}
operation! { GetJobResourceUsage(date: String) "GetJobResourceUsage" -> GetJobResourceUsageOutput {
    0 "date" date, 1 "jobOwnerList" job_owner_list: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "quotaNicknameList" quota_nickname_list: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(4, Location::Default, Style::Simple)
] { method: "GET", path: "/api/v1/jobs/resourceUsage", } }
paged! { GetJobResourceUsage: GetJobResourceUsageJobResourceUsageList =
    Number "pageNumber", "data.jobResourceUsageList" data.job_resource_usage_list, total "data.totalCount" }

/// Response of [`GetJobResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResourceUsageOutput {
    pub data: Option<GetJobResourceUsageData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetJobResourceUsageOutput {
    0 "data" data: GetJobResourceUsageData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetJobResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResourceUsageData {
    pub job_resource_usage_list: Vec<GetJobResourceUsageJobResourceUsageList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetJobResourceUsageData {
    0 "jobResourceUsageList" job_resource_usage_list: Vec<GetJobResourceUsageJobResourceUsageList>,
    1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`GetJobResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobResourceUsageJobResourceUsageList {
    pub cu_usage: Option<i64>,
    pub date: Option<String>,
    pub job_owner: Option<String>,
    pub memory_usage: Option<i64>,
    pub quota_nickname: Option<String>,
}
model! { GetJobResourceUsageJobResourceUsageList {
    0 "cuUsage" cu_usage: i64, 1 "date" date: String, 2 "jobOwner" job_owner: String, 3 "memoryUsage" memory_usage: i64,
    4 "quotaNickname" quota_nickname: String
} }

/// Gets mms async task: `GetMmsAsyncTask` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/asyncTasks/{asyncTaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetMmsAsyncTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsAsyncTask {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub async_task_id: i64,
}
operation! { GetMmsAsyncTask(source_id: i64, async_task_id: i64) "GetMmsAsyncTask" -> GetMmsAsyncTaskOutput {
    0 "sourceId" source_id, 1 "asyncTaskId" async_task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/asyncTasks/{asyncTaskId}", } }

/// Response of [`GetMmsAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsAsyncTaskOutput {
    pub data: Option<GetMmsAsyncTaskData>,
}
model! { GetMmsAsyncTaskOutput {
    0 "data" data: GetMmsAsyncTaskData
} }

/// In the response of [`GetMmsAsyncTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsAsyncTaskData {
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub error_msg: Option<String>,
    pub id: Option<i64>,
    pub object_id: Option<i64>,
    pub progress: Option<i64>,
    pub result: Option<String>,
    pub running: Option<bool>,
    pub source_id: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetMmsAsyncTaskData {
    0 "createTime" create_time: String, 1 "endTime" end_time: String, 2 "errorMsg" error_msg: String, 3 "id" id: i64,
    4 "objectId" object_id: i64, 5 "progress" progress: i64, 6 "result" result: String, 7 "running" running: bool,
    8 "sourceId" source_id: i64, 9 "startTime" start_time: String, 10 "status" status: String, 11 "type" r#type: String
} }

/// Gets mms data source: `GetMmsDataSource` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetMmsDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsDataSource {
    pub lang: Option<String>,
    pub with_config: Option<bool>,
    /// Required.
    pub source_id: i64,
}
operation! { GetMmsDataSource(source_id: i64) "GetMmsDataSource" -> GetMmsDataSourceOutput {
    0 "lang" lang: String, 1 "withConfig" with_config: bool, 2 "sourceId" source_id
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}", } }

/// Response of [`GetMmsDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsDataSourceOutput {
    pub data: Option<GetMmsDataSourceData>,
}
model! { GetMmsDataSourceOutput {
    0 "data" data: GetMmsDataSourceData
} }

/// In the response of [`GetMmsDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsDataSourceData {
    pub agent_is_online: Option<bool>,
    pub config: Vec<GetMmsDataSourceConfig>,
    pub create_time: Option<String>,
    pub db_num: Option<i64>,
    pub dst_project: Option<String>,
    pub dst_projects: Vec<String>,
    pub err_msg: Option<String>,
    pub id: Option<i64>,
    pub last_update_time: Option<String>,
    pub name: Option<String>,
    pub networklink: Option<String>,
    pub partition_num: Option<i64>,
    pub partitions_doing_num: Option<i64>,
    pub partitions_done_num: Option<i64>,
    pub partitions_failed_num: Option<i64>,
    pub region: Option<String>,
    pub scan_id: Option<i64>,
    pub status: Option<String>,
    pub table_num: Option<i64>,
    pub tables_doing_num: Option<i64>,
    pub tables_done_num: Option<i64>,
    pub tables_failed_num: Option<i64>,
    pub tables_part_done_num: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetMmsDataSourceData {
    0 "agentIsOnline" agent_is_online: bool, 1 "config" config: Vec<GetMmsDataSourceConfig>,
    2 "createTime" create_time: String, 3 "dbNum" db_num: i64, 4 "dstProject" dst_project: String,
    5 "dstProjects" dst_projects: Vec<String>, 6 "errMsg" err_msg: String, 7 "id" id: i64,
    8 "lastUpdateTime" last_update_time: String, 9 "name" name: String, 10 "networklink" networklink: String,
    11 "partitionNum" partition_num: i64, 12 "partitionsDoingNum" partitions_doing_num: i64,
    13 "partitionsDoneNum" partitions_done_num: i64, 14 "partitionsFailedNum" partitions_failed_num: i64,
    15 "region" region: String, 16 "scanId" scan_id: i64, 17 "status" status: String, 18 "tableNum" table_num: i64,
    19 "tablesDoingNum" tables_doing_num: i64, 20 "tablesDoneNum" tables_done_num: i64,
    21 "tablesFailedNum" tables_failed_num: i64, 22 "tablesPartDoneNum" tables_part_done_num: i64,
    23 "type" r#type: String
} }

/// In the response of [`GetMmsDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsDataSourceConfig {
    pub desc: Option<String>,
    pub enums: Vec<String>,
    pub group: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub place_holder: Option<String>,
    pub required: Option<bool>,
    pub sub_items: BTreeMap<String, Value>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
model! { GetMmsDataSourceConfig {
    0 "desc" desc: String, 1 "enums" enums: Vec<String>, 2 "group" group: String, 3 "key" key: String,
    4 "name" name: String, 5 "placeHolder" place_holder: String, 6 "required" required: bool,
    7 "subItems" sub_items: BTreeMap<String, Value>, 8 "subType" sub_type: String, 9 "type" r#type: String,
    10 "value" value: Value
} }

/// Gets mms db: `GetMmsDb` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/dbs/{dbId}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetMmsDb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsDb {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub db_id: i64,
}
operation! { GetMmsDb(source_id: i64, db_id: i64) "GetMmsDb" -> GetMmsDbOutput {
    0 "sourceId" source_id, 1 "dbId" db_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/dbs/{dbId}", } }

/// Response of [`GetMmsDb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsDbOutput {
    pub data: Option<GetMmsDbData>,
}
model! { GetMmsDbOutput {
    0 "data" data: GetMmsDbData
} }

/// In the response of [`GetMmsDb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsDbData {
    pub description: Option<String>,
    pub dst_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub extra: Option<String>,
    pub id: Option<i64>,
    pub last_ddl_time: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub num_rows: Option<i64>,
    pub owner: Option<String>,
    pub partitions: Option<i64>,
    pub partitions_doing: Option<i64>,
    pub partitions_done: Option<i64>,
    pub partitions_failed: Option<i64>,
    pub size: Option<i64>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub status: Option<String>,
    pub tables: Option<i64>,
    pub tables_doing: Option<i64>,
    pub tables_done: Option<i64>,
    pub tables_failed: Option<i64>,
    pub tables_part_done: Option<i64>,
    pub updated: Option<bool>,
}
model! { GetMmsDbData {
    0 "description" description: String, 1 "dstName" dst_name: String, 2 "dstProjectName" dst_project_name: String,
    3 "extra" extra: String, 4 "id" id: i64, 5 "lastDdlTime" last_ddl_time: String, 6 "location" location: String,
    7 "name" name: String, 8 "numRows" num_rows: i64, 9 "owner" owner: String, 10 "partitions" partitions: i64,
    11 "partitionsDoing" partitions_doing: i64, 12 "partitionsDone" partitions_done: i64,
    13 "partitionsFailed" partitions_failed: i64, 14 "size" size: i64, 15 "sourceId" source_id: i64,
    16 "sourceName" source_name: String, 17 "status" status: String, 18 "tables" tables: i64,
    19 "tablesDoing" tables_doing: i64, 20 "tablesDone" tables_done: i64, 21 "tablesFailed" tables_failed: i64,
    22 "tablesPartDone" tables_part_done: i64, 23 "updated" updated: bool
} }

/// Gets mms fetch metadata job: `GetMmsFetchMetadataJob` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/scans/{scanId}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetMmsFetchMetadataJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsFetchMetadataJob {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub scan_id: i64,
}
operation! { GetMmsFetchMetadataJob(source_id: i64, scan_id: i64)
    "GetMmsFetchMetadataJob" -> GetMmsFetchMetadataJobOutput {
    0 "sourceId" source_id, 1 "scanId" scan_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/scans/{scanId}", } }

/// Response of [`GetMmsFetchMetadataJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsFetchMetadataJobOutput {
    pub data: Option<GetMmsFetchMetadataJobData>,
}
model! { GetMmsFetchMetadataJobOutput {
    0 "data" data: GetMmsFetchMetadataJobData
} }

/// In the response of [`GetMmsFetchMetadataJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsFetchMetadataJobData {
    pub end_time: Option<String>,
    pub error_msg: Option<String>,
    pub id: Option<i64>,
    pub progress: Option<f64>,
    pub result: Option<String>,
    pub source_id: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { GetMmsFetchMetadataJobData {
    0 "endTime" end_time: String, 1 "errorMsg" error_msg: String, 2 "id" id: i64, 3 "progress" progress: f64,
    4 "result" result: String, 5 "sourceId" source_id: i64, 6 "startTime" start_time: String, 7 "status" status: String
} }

/// Gets mms job: `GetMmsJob` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/jobs/{jobId}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetMmsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsJob {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub job_id: i64,
}
operation! { GetMmsJob(source_id: i64, job_id: i64) "GetMmsJob" -> GetMmsJobOutput {
    0 "sourceId" source_id, 1 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/jobs/{jobId}", } }

/// Response of [`GetMmsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsJobOutput {
    pub data: Option<GetMmsJobData>,
}
model! { GetMmsJobOutput {
    0 "data" data: GetMmsJobData
} }

/// In the response of [`GetMmsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsJobData {
    pub config: Option<GetMmsJobConfig>,
    pub create_time: Option<String>,
    pub db_id: Option<i64>,
    pub dst_db_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub eta: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub src_db_name: Option<String>,
    pub src_schema_name: Option<String>,
    pub status: Option<String>,
    pub stopped: Option<bool>,
    pub task_done: Option<i64>,
    pub task_num: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetMmsJobData {
    0 "config" config: GetMmsJobConfig, 1 "createTime" create_time: String, 2 "dbId" db_id: i64,
    3 "dstDbName" dst_db_name: String, 4 "dstSchemaName" dst_schema_name: String, 5 "eta" eta: String, 6 "id" id: i64,
    7 "name" name: String, 8 "sourceId" source_id: i64, 9 "sourceName" source_name: String,
    10 "srcDbName" src_db_name: String, 11 "srcSchemaName" src_schema_name: String, 12 "status" status: String,
    13 "stopped" stopped: bool, 14 "taskDone" task_done: i64, 15 "taskNum" task_num: i64, 16 "type" r#type: String
} }

/// In the response of [`GetMmsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsJobConfig {
    pub column_mapping: BTreeMap<String, String>,
    pub enable_verification: Option<bool>,
    pub increment: Option<bool>,
    pub others: BTreeMap<String, Value>,
    pub partition_filters: BTreeMap<String, String>,
    pub partitions: Vec<i64>,
    pub schema_only: Option<bool>,
    pub table_black_list: Vec<String>,
    pub table_mapping: BTreeMap<String, String>,
    pub table_white_list: Vec<String>,
    pub tables: Vec<String>,
    pub task_type: Option<String>,
    pub tunnel_quota: Option<String>,
}
model! { GetMmsJobConfig {
    0 "columnMapping" column_mapping: BTreeMap<String, String>, 1 "enableVerification" enable_verification: bool,
    2 "increment" increment: bool, 3 "others" others: BTreeMap<String, Value>,
    4 "partitionFilters" partition_filters: BTreeMap<String, String>, 5 "partitions" partitions: Vec<i64>,
    6 "schemaOnly" schema_only: bool, 7 "tableBlackList" table_black_list: Vec<String>,
    8 "tableMapping" table_mapping: BTreeMap<String, String>, 9 "tableWhiteList" table_white_list: Vec<String>,
    10 "tables" tables: Vec<String>, 11 "taskType" task_type: String, 12 "tunnelQuota" tunnel_quota: String
} }

/// Gets mms partition: `GetMmsPartition` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/partitions/{partitionId}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetMmsPartition>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsPartition {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub partition_id: i64,
}
operation! { GetMmsPartition(source_id: i64, partition_id: i64) "GetMmsPartition" -> GetMmsPartitionOutput {
    0 "sourceId" source_id, 1 "partitionId" partition_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/partitions/{partitionId}", } }

/// Response of [`GetMmsPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsPartitionOutput {
    pub data: Option<GetMmsPartitionData>,
}
model! { GetMmsPartitionOutput {
    0 "data" data: GetMmsPartitionData
} }

/// In the response of [`GetMmsPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsPartitionData {
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub dst_table_name: Option<String>,
    pub dst_value: Option<String>,
    pub id: Option<i64>,
    pub last_ddl_time: Option<String>,
    pub num_rows: Option<i64>,
    pub size: Option<i64>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub status: Option<String>,
    pub table_id: Option<i64>,
    pub table_name: Option<String>,
    pub updated: Option<bool>,
    pub value: Option<String>,
}
model! { GetMmsPartitionData {
    0 "dbId" db_id: i64, 1 "dbName" db_name: String, 2 "dstProjectName" dst_project_name: String,
    3 "dstSchemaName" dst_schema_name: String, 4 "dstTableName" dst_table_name: String, 5 "dstValue" dst_value: String,
    6 "id" id: i64, 7 "lastDdlTime" last_ddl_time: String, 8 "numRows" num_rows: i64, 9 "size" size: i64,
    10 "sourceId" source_id: i64, 11 "sourceName" source_name: String, 12 "status" status: String,
    13 "tableId" table_id: i64, 14 "tableName" table_name: String, 15 "updated" updated: bool, 16 "value" value: String
} }

/// Gets mms table: `GetMmsTable` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/tables/{tableId}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetMmsTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTable {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub table_id: i64,
}
operation! { GetMmsTable(source_id: i64, table_id: i64) "GetMmsTable" -> GetMmsTableOutput {
    0 "sourceId" source_id, 1 "tableId" table_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/tables/{tableId}", } }

/// Response of [`GetMmsTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTableOutput {
    pub data: Option<GetMmsTableData>,
}
model! { GetMmsTableOutput {
    0 "data" data: GetMmsTableData
} }

/// In the response of [`GetMmsTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTableData {
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub dst_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub extra: Option<String>,
    pub has_partitions: Option<bool>,
    pub id: Option<i64>,
    pub input_format: Option<String>,
    pub last_ddl_time: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub num_rows: Option<i64>,
    pub output_format: Option<String>,
    pub owner: Option<String>,
    pub partitions: Option<i64>,
    pub partitions_doing: Option<i64>,
    pub partitions_done: Option<i64>,
    pub partitions_failed: Option<i64>,
    pub schema: Option<GetMmsTableSchema>,
    pub serde: Option<String>,
    pub size: Option<i64>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<bool>,
}
model! { GetMmsTableData {
    0 "dbId" db_id: i64, 1 "dbName" db_name: String, 2 "dstName" dst_name: String,
    3 "dstProjectName" dst_project_name: String, 4 "dstSchemaName" dst_schema_name: String, 5 "extra" extra: String,
    6 "hasPartitions" has_partitions: bool, 7 "id" id: i64, 8 "inputFormat" input_format: String,
    9 "lastDdlTime" last_ddl_time: String, 10 "location" location: String, 11 "name" name: String,
    12 "numRows" num_rows: i64, 13 "outputFormat" output_format: String, 14 "owner" owner: String,
    15 "partitions" partitions: i64, 16 "partitionsDoing" partitions_doing: i64,
    17 "partitionsDone" partitions_done: i64, 18 "partitionsFailed" partitions_failed: i64,
    19 "schema" schema: GetMmsTableSchema, 20 "serde" serde: String, 21 "size" size: i64, 22 "sourceId" source_id: i64,
    23 "sourceName" source_name: String, 24 "status" status: String, 25 "type" r#type: String,
    26 "updated" updated: bool
} }

/// In the response of [`GetMmsTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTableSchema {
    pub columns: Vec<GetMmsTableColumns>,
    pub comment: Option<String>,
    pub name: Option<String>,
    pub partitions: Vec<GetMmsTablePartitions>,
}
model! { GetMmsTableSchema {
    0 "columns" columns: Vec<GetMmsTableColumns>, 1 "comment" comment: String, 2 "name" name: String,
    3 "partitions" partitions: Vec<GetMmsTablePartitions>
} }

/// In the response of [`GetMmsTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTableColumns {
    pub comment: Option<String>,
    pub default_value: Option<String>,
    pub name: Option<String>,
    pub nullable: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetMmsTableColumns {
    0 "comment" comment: String, 1 "defaultValue" default_value: String, 2 "name" name: String,
    3 "nullable" nullable: bool, 4 "type" r#type: String
} }

/// In the response of [`GetMmsTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTablePartitions {
    pub comment: Option<String>,
    pub default_value: Option<String>,
    pub name: Option<String>,
    pub nullable: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetMmsTablePartitions {
    0 "comment" comment: String, 1 "defaultValue" default_value: String, 2 "name" name: String,
    3 "nullable" nullable: bool, 4 "type" r#type: String
} }

/// Gets mms task: `GetMmsTask` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/tasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetMmsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTask {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub task_id: i64,
}
operation! { GetMmsTask(source_id: i64, task_id: i64) "GetMmsTask" -> GetMmsTaskOutput {
    0 "sourceId" source_id, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/tasks/{taskId}", } }

/// Response of [`GetMmsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTaskOutput {
    pub data: Option<GetMmsTaskData>,
}
model! { GetMmsTaskOutput {
    0 "data" data: GetMmsTaskData
} }

/// In the response of [`GetMmsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTaskData {
    pub create_time: Option<String>,
    pub db_id: Option<i64>,
    pub dst_db_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub dst_table_name: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<i64>,
    pub job_id: Option<i64>,
    pub job_name: Option<String>,
    pub retried_times: Option<i64>,
    pub running: Option<bool>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub src_db_name: Option<String>,
    pub src_schema_name: Option<String>,
    pub src_table_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub stopped: Option<bool>,
    pub table_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetMmsTaskData {
    0 "createTime" create_time: String, 1 "dbId" db_id: i64, 2 "dstDbName" dst_db_name: String,
    3 "dstSchemaName" dst_schema_name: String, 4 "dstTableName" dst_table_name: String, 5 "endTime" end_time: String,
    6 "id" id: i64, 7 "jobId" job_id: i64, 8 "jobName" job_name: String, 9 "retriedTimes" retried_times: i64,
    10 "running" running: bool, 11 "sourceId" source_id: i64, 12 "sourceName" source_name: String,
    13 "srcDbName" src_db_name: String, 14 "srcSchemaName" src_schema_name: String,
    15 "srcTableName" src_table_name: String, 16 "startTime" start_time: String, 17 "status" status: String,
    18 "stopped" stopped: bool, 19 "tableId" table_id: i64, 20 "type" r#type: String
} }

/// Gets mms timer: `GetMmsTimer` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/timers/{timerId}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetMmsTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTimer {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub timer_id: i64,
}
operation! { GetMmsTimer(source_id: i64, timer_id: i64) "GetMmsTimer" -> GetMmsTimerOutput {
    0 "sourceId" source_id, 1 "timerId" timer_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/timers/{timerId}", } }

/// Response of [`GetMmsTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTimerOutput {
    pub data: Option<GetMmsTimerData>,
}
model! { GetMmsTimerOutput {
    0 "data" data: GetMmsTimerData
} }

/// In the response of [`GetMmsTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTimerData {
    pub config: Option<GetMmsTimerConfig>,
    pub create_time: Option<String>,
    pub db_id: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub schedule_type: Option<String>,
    pub source_id: Option<i64>,
    pub src_db_name: Option<String>,
    pub stopped: Option<bool>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
    pub value: Option<String>,
}
model! { GetMmsTimerData {
    0 "config" config: GetMmsTimerConfig, 1 "createTime" create_time: String, 2 "dbId" db_id: i64, 3 "id" id: i64,
    4 "name" name: String, 5 "scheduleType" schedule_type: String, 6 "sourceId" source_id: i64,
    7 "srcDbName" src_db_name: String, 8 "stopped" stopped: bool, 9 "type" r#type: String,
    10 "updateTime" update_time: String, 11 "value" value: String
} }

/// In the response of [`GetMmsTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMmsTimerConfig {
    pub column_mapping: BTreeMap<String, String>,
    pub enable_data_migration: Option<bool>,
    pub enable_schema_migration: Option<bool>,
    pub enable_verification: Option<bool>,
    pub others: BTreeMap<String, Value>,
    pub partition_filters: BTreeMap<String, String>,
    pub partitions: Vec<i64>,
    pub table_black_list: Vec<String>,
    pub table_mapping: BTreeMap<String, String>,
    pub table_white_list: Vec<String>,
    pub tables: Vec<String>,
}
model! { GetMmsTimerConfig {
    0 "columnMapping" column_mapping: BTreeMap<String, String>, 1 "enableDataMigration" enable_data_migration: bool,
    2 "enableSchemaMigration" enable_schema_migration: bool, 3 "enableVerification" enable_verification: bool,
    4 "others" others: BTreeMap<String, Value>, 5 "partitionFilters" partition_filters: BTreeMap<String, String>,
    6 "partitions" partitions: Vec<i64>, 7 "tableBlackList" table_black_list: Vec<String>,
    8 "tableMapping" table_mapping: BTreeMap<String, String>, 9 "tableWhiteList" table_white_list: Vec<String>,
    10 "tables" tables: Vec<String>
} }

/// Gets package: `GetPackage` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/packages/{packageName}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackage {
    pub source_project: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub package_name: String,
}
operation! { GetPackage(project_name: String, package_name: String) "GetPackage" -> GetPackageOutput {
    0 "sourceProject" source_project: String, 1 "projectName" project_name, 2 "packageName" package_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/packages/{packageName}", } }

/// Response of [`GetPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageOutput {
    pub data: Option<GetPackageData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetPackageOutput {
    0 "data" data: GetPackageData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageData {
    pub allowed_project_list: Vec<GetPackageAllowedProjectList>,
    pub resource_list: Option<GetPackageResourceList>,
}
model! { GetPackageData {
    0 "allowedProjectList" allowed_project_list: Vec<GetPackageAllowedProjectList>,
    1 "resourceList" resource_list: GetPackageResourceList
} }

/// In the response of [`GetPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageAllowedProjectList {
    pub label: Option<String>,
    pub project: Option<String>,
}
model! { GetPackageAllowedProjectList {
    0 "label" label: String, 1 "project" project: String
} }

/// In the response of [`GetPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageResourceList {
    pub function: Vec<GetPackageFunction>,
    pub resource: Vec<GetPackageResource>,
    pub table: Vec<GetPackageTable>,
}
model! { GetPackageResourceList {
    0 "function" function: Vec<GetPackageFunction>, 1 "resource" resource: Vec<GetPackageResource>,
    2 "table" table: Vec<GetPackageTable>
} }

/// In the response of [`GetPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageFunction {
    pub actions: Vec<String>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
}
model! { GetPackageFunction {
    0 "actions" actions: Vec<String>, 1 "name" name: String, 2 "schemaName" schema_name: String
} }

/// In the response of [`GetPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageResource {
    pub actions: Vec<String>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
}
model! { GetPackageResource {
    0 "actions" actions: Vec<String>, 1 "name" name: String, 2 "schemaName" schema_name: String
} }

/// In the response of [`GetPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageTable {
    pub actions: Vec<String>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
}
model! { GetPackageTable {
    0 "actions" actions: Vec<String>, 1 "name" name: String, 2 "schemaName" schema_name: String
} }

/// Gets project: `GetProject` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProject {
    pub verbose: Option<bool>,
    pub with_quota_product_type: Option<bool>,
    pub with_storage_tier_info: Option<bool>,
    /// Required.
    pub project_name: String,
}
operation! { GetProject(project_name: String) "GetProject" -> GetProjectOutput {
    0 "verbose" verbose: bool, 1 "withQuotaProductType" with_quota_product_type: bool,
    2 "withStorageTierInfo" with_storage_tier_info: bool, 3 "projectName" project_name
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}", } }

/// Response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectOutput {
    pub data: Option<GetProjectData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetProjectOutput {
    0 "data" data: GetProjectData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectData {
    pub comment: Option<String>,
    pub cost_storage: Option<String>,
    pub created_time: Option<i64>,
    pub default_quota: Option<String>,
    pub ip_white_list: Option<GetProjectIpWhiteList>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub product_type: Option<String>,
    pub properties: Option<GetProjectProperties>,
    pub region_id: Option<String>,
    pub sale_tag: Option<GetProjectSaleTag>,
    pub security_properties: Option<GetProjectSecurityProperties>,
    pub status: Option<String>,
    pub super_admins: Vec<String>,
    pub three_tier_model: Option<bool>,
    pub r#type: Option<String>,
}
model! { GetProjectData {
    0 "comment" comment: String, 1 "costStorage" cost_storage: String, 2 "createdTime" created_time: i64,
    3 "defaultQuota" default_quota: String, 4 "ipWhiteList" ip_white_list: GetProjectIpWhiteList, 5 "name" name: String,
    6 "owner" owner: String, 7 "productType" product_type: String, 8 "properties" properties: GetProjectProperties,
    9 "regionId" region_id: String, 10 "saleTag" sale_tag: GetProjectSaleTag,
    11 "securityProperties" security_properties: GetProjectSecurityProperties, 12 "status" status: String,
    13 "superAdmins" super_admins: Vec<String>, 14 "threeTierModel" three_tier_model: bool, 15 "type" r#type: String
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectIpWhiteList {
    pub ip_list: Option<String>,
    pub vpc_ip_list: Option<String>,
}
model! { GetProjectIpWhiteList {
    0 "ipList" ip_list: String, 1 "vpcIpList" vpc_ip_list: String
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProperties {
    pub allow_full_scan: Option<bool>,
    pub auto_mv_quota_gb: Option<i64>,
    pub elder_tunnel_quota: Option<String>,
    pub enable_auto_mv: Option<bool>,
    pub enable_decimal2: Option<bool>,
    pub enable_dr: Option<bool>,
    pub enable_fdc_cache_force: Option<bool>,
    pub enable_tiered_storage: Option<bool>,
    pub enable_tunnel_quota_route: Option<bool>,
    pub encryption: Option<GetProjectEncryption>,
    pub external_project_properties: Option<GetProjectExternalProjectProperties>,
    pub fdc_quota: Option<String>,
    pub retention_days: Option<i64>,
    pub sql_metering_max: Option<String>,
    pub storage_tier_info: Option<GetProjectStorageTierInfo>,
    pub table_lifecycle: Option<GetProjectTableLifecycle>,
    pub table_lifecycle_config: Option<GetProjectTableLifecycleConfig>,
    pub timezone: Option<String>,
    pub tunnel_quota: Option<String>,
    pub type_system: Option<String>,
}
model! { GetProjectProperties {
    0 "allowFullScan" allow_full_scan: bool, 1 "autoMvQuotaGb" auto_mv_quota_gb: i64,
    2 "elderTunnelQuota" elder_tunnel_quota: String, 3 "enableAutoMv" enable_auto_mv: bool,
    4 "enableDecimal2" enable_decimal2: bool, 5 "enableDr" enable_dr: bool,
    6 "enableFdcCacheForce" enable_fdc_cache_force: bool, 7 "enableTieredStorage" enable_tiered_storage: bool,
    8 "enableTunnelQuotaRoute" enable_tunnel_quota_route: bool, 9 "encryption" encryption: GetProjectEncryption,
    10 "externalProjectProperties" external_project_properties: GetProjectExternalProjectProperties,
    11 "fdcQuota" fdc_quota: String, 12 "retentionDays" retention_days: i64,
    13 "sqlMeteringMax" sql_metering_max: String, 14 "storageTierInfo" storage_tier_info: GetProjectStorageTierInfo,
    15 "tableLifecycle" table_lifecycle: GetProjectTableLifecycle,
    16 "tableLifecycleConfig" table_lifecycle_config: GetProjectTableLifecycleConfig, 17 "timezone" timezone: String,
    18 "tunnelQuota" tunnel_quota: String, 19 "typeSystem" type_system: String
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectEncryption {
    pub algorithm: Option<String>,
    pub enable: Option<bool>,
    pub key: Option<String>,
}
model! { GetProjectEncryption {
    0 "algorithm" algorithm: String, 1 "enable" enable: bool, 2 "key" key: String
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectExternalProjectProperties {
    pub external_catalog_id: Option<String>,
    pub foreign_server_name: Option<String>,
    pub foreign_server_type: Option<String>,
    pub is_external_catalog_bound: Option<String>,
    pub table_format: Option<String>,
    pub warehouse: Option<String>,
}
model! { GetProjectExternalProjectProperties {
    0 "externalCatalogId" external_catalog_id: String, 1 "foreignServerName" foreign_server_name: String,
    2 "foreignServerType" foreign_server_type: String, 3 "isExternalCatalogBound" is_external_catalog_bound: String,
    4 "tableFormat" table_format: String, 5 "warehouse" warehouse: String
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectStorageTierInfo {
    pub project_backup_size: Option<i64>,
    pub project_total_size: Option<i64>,
    pub storage_tier_size: Option<GetProjectStorageTierSize>,
}
model! { GetProjectStorageTierInfo {
    0 "projectBackupSize" project_backup_size: i64, 1 "projectTotalSize" project_total_size: i64,
    2 "storageTierSize" storage_tier_size: GetProjectStorageTierSize
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectStorageTierSize {
    pub long_term_size: Option<i64>,
    pub low_frequency_size: Option<i64>,
    pub standard_size: Option<i64>,
}
model! { GetProjectStorageTierSize {
    0 "longTermSize" long_term_size: i64, 1 "lowFrequencySize" low_frequency_size: i64,
    2 "standardSize" standard_size: i64
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectTableLifecycle {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetProjectTableLifecycle {
    0 "type" r#type: String, 1 "value" value: String
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectTableLifecycleConfig {
    pub tier_to_longterm: Option<GetProjectTierToLongterm>,
    pub tier_to_low_frequency: Option<GetProjectTierToLowFrequency>,
}
model! { GetProjectTableLifecycleConfig {
    0 "TierToLongterm" tier_to_longterm: GetProjectTierToLongterm,
    1 "TierToLowFrequency" tier_to_low_frequency: GetProjectTierToLowFrequency
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectTierToLongterm {
    pub days_after_last_access_greater_than: Option<i64>,
    pub days_after_last_modification_greater_than: Option<i64>,
    pub days_after_last_tier_modification_greater_than: Option<i64>,
}
model! { GetProjectTierToLongterm {
    0 "DaysAfterLastAccessGreaterThan" days_after_last_access_greater_than: i64,
    1 "DaysAfterLastModificationGreaterThan" days_after_last_modification_greater_than: i64,
    2 "DaysAfterLastTierModificationGreaterThan" days_after_last_tier_modification_greater_than: i64
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectTierToLowFrequency {
    pub days_after_last_access_greater_than: Option<i64>,
    pub days_after_last_modification_greater_than: Option<i64>,
    pub days_after_last_tier_modification_greater_than: Option<i64>,
}
model! { GetProjectTierToLowFrequency {
    0 "DaysAfterLastAccessGreaterThan" days_after_last_access_greater_than: i64,
    1 "DaysAfterLastModificationGreaterThan" days_after_last_modification_greater_than: i64,
    2 "DaysAfterLastTierModificationGreaterThan" days_after_last_tier_modification_greater_than: i64
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectSaleTag {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { GetProjectSaleTag {
    0 "resourceId" resource_id: String, 1 "resourceType" resource_type: String
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectSecurityProperties {
    pub enable_download_privilege: Option<bool>,
    pub label_security: Option<bool>,
    pub object_creator_has_access_permission: Option<bool>,
    pub object_creator_has_grant_permission: Option<bool>,
    pub project_protection: Option<GetProjectProjectProtection>,
    pub using_acl: Option<bool>,
    pub using_policy: Option<bool>,
}
model! { GetProjectSecurityProperties {
    0 "enableDownloadPrivilege" enable_download_privilege: bool, 1 "labelSecurity" label_security: bool,
    2 "objectCreatorHasAccessPermission" object_creator_has_access_permission: bool,
    3 "objectCreatorHasGrantPermission" object_creator_has_grant_permission: bool,
    4 "projectProtection" project_protection: GetProjectProjectProtection, 5 "usingAcl" using_acl: bool,
    6 "usingPolicy" using_policy: bool
} }

/// In the response of [`GetProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProjectProjectProtection {
    pub exception_policy: Option<String>,
    pub protected: Option<bool>,
}
model! { GetProjectProjectProtection {
    0 "exceptionPolicy" exception_policy: String, 1 "protected" protected: bool
} }

/// Gets quota: `GetQuota` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuota {
    /// Deprecated.
    pub ak_proven: Option<String>,
    pub mock: Option<bool>,
    /// Deprecated.
    pub region: Option<String>,
    /// Deprecated.
    pub tenant_id: Option<String>,
    /// Required.
    pub nickname: String,
}
operation! { GetQuota(nickname: String) "GetQuota" -> GetQuotaOutput {
    0 "AkProven" ak_proven: String, 1 "mock" mock: bool, 2 "region" region: String, 3 "tenantId" tenant_id: String,
    4 "nickname" nickname
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}", } }

/// Response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaOutput {
    pub billing_policy: Option<GetQuotaBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub data: Option<GetQuotaData>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<GetQuotaSaleTag2>,
    pub schedule_info: Option<GetQuotaScheduleInfo2>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<GetQuotaSubQuotaInfoList2>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetQuotaOutput {
    0 "billingPolicy" billing_policy: GetQuotaBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "data" data: GetQuotaData, 5 "id" id: String,
    6 "name" name: String, 7 "nickName" nick_name: String, 8 "parameter" parameter: BTreeMap<String, Value>,
    9 "parentId" parent_id: String, 10 "regionId" region_id: String, 11 "saleTag" sale_tag: GetQuotaSaleTag2,
    12 "scheduleInfo" schedule_info: GetQuotaScheduleInfo2, 13 "status" status: String,
    14 "subQuotaInfoList" sub_quota_info_list: Vec<GetQuotaSubQuotaInfoList2>, 15 "tag" tag: String,
    16 "tenantId" tenant_id: String, 17 "type" r#type: String, 18 "version" version: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { GetQuotaBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaData {
    pub billing_policy: Option<GetQuotaDataBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<GetQuotaSaleTag>,
    pub schedule_info: Option<GetQuotaScheduleInfo>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<GetQuotaSubQuotaInfoList>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetQuotaData {
    0 "billingPolicy" billing_policy: GetQuotaDataBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "id" id: String, 5 "name" name: String,
    6 "nickName" nick_name: String, 7 "parameter" parameter: BTreeMap<String, Value>, 8 "parentId" parent_id: String,
    9 "regionId" region_id: String, 10 "saleTag" sale_tag: GetQuotaSaleTag,
    11 "scheduleInfo" schedule_info: GetQuotaScheduleInfo, 12 "status" status: String,
    13 "subQuotaInfoList" sub_quota_info_list: Vec<GetQuotaSubQuotaInfoList>, 14 "tag" tag: String,
    15 "tenantId" tenant_id: String, 16 "type" r#type: String, 17 "version" version: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaDataBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { GetQuotaDataBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSaleTag {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { GetQuotaSaleTag {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { GetQuotaScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSubQuotaInfoList {
    pub billing_policy: Option<GetQuotaSubQuotaInfoListBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: Option<GetQuotaParameter>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<GetQuotaSubQuotaInfoListSaleTag>,
    pub schedule_info: Option<GetQuotaSubQuotaInfoListScheduleInfo>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetQuotaSubQuotaInfoList {
    0 "billingPolicy" billing_policy: GetQuotaSubQuotaInfoListBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "id" id: String, 5 "name" name: String,
    6 "nickName" nick_name: String, 7 "parameter" parameter: GetQuotaParameter, 8 "parentId" parent_id: String,
    9 "regionId" region_id: String, 10 "saleTag" sale_tag: GetQuotaSubQuotaInfoListSaleTag,
    11 "scheduleInfo" schedule_info: GetQuotaSubQuotaInfoListScheduleInfo, 12 "status" status: String,
    13 "tag" tag: String, 14 "tenantId" tenant_id: String, 15 "type" r#type: String, 16 "version" version: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSubQuotaInfoListBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { GetQuotaSubQuotaInfoListBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaParameter {
    pub elastic_reserved_cu: Option<i64>,
    pub enable_priority: Option<bool>,
    pub force_reserved_min: Option<bool>,
    pub max_cu: Option<i64>,
    pub min_cu: Option<i64>,
    pub scheduler_type: Option<String>,
    pub single_job_cu_limit: Option<i64>,
}
model! { GetQuotaParameter {
    0 "elasticReservedCU" elastic_reserved_cu: i64, 1 "enablePriority" enable_priority: bool,
    2 "forceReservedMin" force_reserved_min: bool, 3 "maxCU" max_cu: i64, 4 "minCU" min_cu: i64,
    5 "schedulerType" scheduler_type: String, 6 "singleJobCULimit" single_job_cu_limit: i64
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSubQuotaInfoListSaleTag {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { GetQuotaSubQuotaInfoListSaleTag {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSubQuotaInfoListScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { GetQuotaSubQuotaInfoListScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSaleTag2 {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { GetQuotaSaleTag2 {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaScheduleInfo2 {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { GetQuotaScheduleInfo2 {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSubQuotaInfoList2 {
    pub billing_policy: Option<GetQuotaSubQuotaInfoListBillingPolicy2>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: Option<GetQuotaSubQuotaInfoListParameter>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<GetQuotaSubQuotaInfoListSaleTag2>,
    pub schedule_info: Option<GetQuotaSubQuotaInfoListScheduleInfo2>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetQuotaSubQuotaInfoList2 {
    0 "billingPolicy" billing_policy: GetQuotaSubQuotaInfoListBillingPolicy2, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "id" id: String, 5 "name" name: String,
    6 "nickName" nick_name: String, 7 "parameter" parameter: GetQuotaSubQuotaInfoListParameter,
    8 "parentId" parent_id: String, 9 "regionId" region_id: String,
    10 "saleTag" sale_tag: GetQuotaSubQuotaInfoListSaleTag2,
    11 "scheduleInfo" schedule_info: GetQuotaSubQuotaInfoListScheduleInfo2, 12 "status" status: String,
    13 "tag" tag: String, 14 "tenantId" tenant_id: String, 15 "type" r#type: String, 16 "version" version: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSubQuotaInfoListBillingPolicy2 {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { GetQuotaSubQuotaInfoListBillingPolicy2 {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSubQuotaInfoListParameter {
    pub elastic_reserved_cu: Option<i64>,
    pub enable_priority: Option<bool>,
    pub force_reserved_min: Option<bool>,
    pub max_cu: Option<i64>,
    pub min_cu: Option<i64>,
    pub scheduler_type: Option<String>,
    pub single_job_cu_limit: Option<i64>,
}
model! { GetQuotaSubQuotaInfoListParameter {
    0 "elasticReservedCU" elastic_reserved_cu: i64, 1 "enablePriority" enable_priority: bool,
    2 "forceReservedMin" force_reserved_min: bool, 3 "maxCU" max_cu: i64, 4 "minCU" min_cu: i64,
    5 "schedulerType" scheduler_type: String, 6 "singleJobCULimit" single_job_cu_limit: i64
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSubQuotaInfoListSaleTag2 {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { GetQuotaSubQuotaInfoListSaleTag2 {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`GetQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSubQuotaInfoListScheduleInfo2 {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { GetQuotaSubQuotaInfoListScheduleInfo2 {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// Gets quota plan: `GetQuotaPlan` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}/plans/{planName}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaPlan {
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    /// Required.
    pub nickname: String,
    /// Required.
    pub plan_name: String,
}
operation! { GetQuotaPlan(nickname: String, plan_name: String) "GetQuotaPlan" -> GetQuotaPlanOutput {
    0 "region" region: String, 1 "tenantId" tenant_id: String, 2 "nickname" nickname, 3 "planName" plan_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}/plans/{planName}", } }

/// Response of [`GetQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaPlanOutput {
    pub data: Option<GetQuotaPlanData>,
}
model! { GetQuotaPlanOutput {
    0 "data" data: GetQuotaPlanData
} }

/// In the response of [`GetQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaPlanData {
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub quota: Option<GetQuotaPlanQuota>,
}
model! { GetQuotaPlanData {
    0 "createTime" create_time: String, 1 "name" name: String, 2 "quota" quota: GetQuotaPlanQuota
} }

/// In the response of [`GetQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaPlanQuota {
    pub billing_policy: Option<GetQuotaPlanBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub schedule_info: Option<GetQuotaPlanScheduleInfo>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<GetQuotaPlanSubQuotaInfoList>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetQuotaPlanQuota {
    0 "billingPolicy" billing_policy: GetQuotaPlanBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "id" id: String, 5 "name" name: String,
    6 "nickName" nick_name: String, 7 "parameter" parameter: BTreeMap<String, Value>, 8 "parentId" parent_id: String,
    9 "regionId" region_id: String, 10 "scheduleInfo" schedule_info: GetQuotaPlanScheduleInfo,
    11 "status" status: String, 12 "subQuotaInfoList" sub_quota_info_list: Vec<GetQuotaPlanSubQuotaInfoList>,
    13 "tag" tag: String, 14 "tenantId" tenant_id: String, 15 "type" r#type: String, 16 "version" version: String
} }

/// In the response of [`GetQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaPlanBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { GetQuotaPlanBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`GetQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaPlanScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
}
model! { GetQuotaPlanScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String
} }

/// In the response of [`GetQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaPlanSubQuotaInfoList {
    pub billing_policy: Option<GetQuotaPlanSubQuotaInfoListBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub schedule_info: Option<GetQuotaPlanSubQuotaInfoListScheduleInfo>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { GetQuotaPlanSubQuotaInfoList {
    0 "billingPolicy" billing_policy: GetQuotaPlanSubQuotaInfoListBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "id" id: String, 5 "name" name: String,
    6 "nickName" nick_name: String, 7 "parameter" parameter: BTreeMap<String, Value>, 8 "parentId" parent_id: String,
    9 "regionId" region_id: String, 10 "scheduleInfo" schedule_info: GetQuotaPlanSubQuotaInfoListScheduleInfo,
    11 "status" status: String, 12 "tag" tag: String, 13 "tenantId" tenant_id: String, 14 "type" r#type: String,
    15 "version" version: String
} }

/// In the response of [`GetQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaPlanSubQuotaInfoListBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { GetQuotaPlanSubQuotaInfoListBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`GetQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaPlanSubQuotaInfoListScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
}
model! { GetQuotaPlanSubQuotaInfoListScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String
} }

/// Gets quota schedule: `GetQuotaSchedule` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}/schedule`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetQuotaSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaSchedule {
    pub display_timezone: Option<String>,
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    /// Required.
    pub nickname: String,
}
operation! { GetQuotaSchedule(nickname: String) "GetQuotaSchedule" -> GetQuotaScheduleOutput {
    0 "displayTimezone" display_timezone: String, 1 "region" region: String, 2 "tenantId" tenant_id: String,
    3 "nickname" nickname
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}/schedule", } }

/// Response of [`GetQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaScheduleOutput {
    pub data: Vec<GetQuotaScheduleData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetQuotaScheduleOutput {
    0 "data" data: Vec<GetQuotaScheduleData>, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaScheduleData {
    pub condition: Option<GetQuotaScheduleCondition>,
    pub id: Option<String>,
    pub operator: Option<String>,
    pub plan: Option<String>,
    pub timezone: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQuotaScheduleData {
    0 "condition" condition: GetQuotaScheduleCondition, 1 "id" id: String, 2 "operator" operator: String,
    3 "plan" plan: String, 4 "timezone" timezone: String, 5 "type" r#type: String
} }

/// In the response of [`GetQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaScheduleCondition {
    pub after: Option<String>,
    pub at: Option<String>,
}
model! { GetQuotaScheduleCondition {
    0 "after" after: String, 1 "at" at: String
} }

/// Gets quota usage: `GetQuotaUsage` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}/usage`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetQuotaUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaUsage {
    pub agg_method: Option<String>,
    /// Required.
    pub from: i64,
    pub plot_types: Option<Vec<String>>,
    pub product_id: Option<String>,
    pub region: Option<String>,
    pub sub_quota_nickname: Option<String>,
    pub tenant_id: Option<String>,
    /// Required.
    pub to: i64,
    pub y_axis_types: Option<Vec<String>>,
    /// Required.
    pub nickname: String,
}
operation! { GetQuotaUsage(from: i64, to: i64, nickname: String) "GetQuotaUsage" -> GetQuotaUsageOutput {
    0 "aggMethod" agg_method: String, 1 "from" from, 2 "plotTypes" plot_types: Vec<String>,
    3 "productId" product_id: String, 4 "region" region: String, 5 "subQuotaNickname" sub_quota_nickname: String,
    6 "tenantId" tenant_id: String, 7 "to" to, 8 "yAxisTypes" y_axis_types: Vec<String>, 9 "nickname" nickname
} [
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(8, Location::Default, Style::Simple),
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}/usage", } }

/// Response of [`GetQuotaUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaUsageOutput {
    pub data: Option<GetQuotaUsageData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetQuotaUsageOutput {
    0 "data" data: GetQuotaUsageData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetQuotaUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaUsageData {
    pub metrics: BTreeMap<String, Value>,
    pub plot: Vec<GetQuotaUsagePlot>,
}
model! { GetQuotaUsageData {
    0 "metrics" metrics: BTreeMap<String, Value>, 1 "plot" plot: Vec<GetQuotaUsagePlot>
} }

/// In the response of [`GetQuotaUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaUsagePlot {
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub y_axis: Vec<String>,
}
model! { GetQuotaUsagePlot {
    0 "title" title: String, 1 "type" r#type: String, 2 "yAxis" y_axis: Vec<String>
} }

/// Gets role acl: `GetRoleAcl` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/roles/{roleName}/roleAcl`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetRoleAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAcl {
    /// Required.
    pub project_name: String,
    /// Required.
    pub role_name: String,
}
operation! { GetRoleAcl(project_name: String, role_name: String) "GetRoleAcl" -> GetRoleAclOutput {
    0 "projectName" project_name, 1 "roleName" role_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/roles/{roleName}/roleAcl", } }

/// Response of [`GetRoleAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclOutput {
    pub data: Option<GetRoleAclData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetRoleAclOutput {
    0 "data" data: GetRoleAclData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetRoleAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclData {
    pub function: Vec<GetRoleAclFunction>,
    pub instance: Vec<GetRoleAclInstance>,
    pub package: Vec<GetRoleAclPackage>,
    pub project: Vec<GetRoleAclProject>,
    pub resource: Vec<GetRoleAclResource>,
    pub table: Vec<GetRoleAclTable>,
}
model! { GetRoleAclData {
    0 "function" function: Vec<GetRoleAclFunction>, 1 "instance" instance: Vec<GetRoleAclInstance>,
    2 "package" package: Vec<GetRoleAclPackage>, 3 "project" project: Vec<GetRoleAclProject>,
    4 "resource" resource: Vec<GetRoleAclResource>, 5 "table" table: Vec<GetRoleAclTable>
} }

/// In the response of [`GetRoleAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclFunction {
    pub actions: Vec<String>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
}
model! { GetRoleAclFunction {
    0 "actions" actions: Vec<String>, 1 "name" name: String, 2 "schemaName" schema_name: String
} }

/// In the response of [`GetRoleAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclInstance {
    pub actions: Vec<String>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
}
model! { GetRoleAclInstance {
    0 "actions" actions: Vec<String>, 1 "name" name: String, 2 "schemaName" schema_name: String
} }

/// In the response of [`GetRoleAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclPackage {
    pub actions: Vec<String>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
}
model! { GetRoleAclPackage {
    0 "actions" actions: Vec<String>, 1 "name" name: String, 2 "schemaName" schema_name: String
} }

/// In the response of [`GetRoleAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclProject {
    pub actions: Vec<String>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
}
model! { GetRoleAclProject {
    0 "actions" actions: Vec<String>, 1 "name" name: String, 2 "schemaName" schema_name: String
} }

/// In the response of [`GetRoleAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclResource {
    pub actions: Vec<String>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
}
model! { GetRoleAclResource {
    0 "actions" actions: Vec<String>, 1 "name" name: String, 2 "schemaName" schema_name: String
} }

/// In the response of [`GetRoleAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclTable {
    pub actions: Vec<String>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
}
model! { GetRoleAclTable {
    0 "actions" actions: Vec<String>, 1 "name" name: String, 2 "schemaName" schema_name: String
} }

/// Gets role acl on object: `GetRoleAclOnObject` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/roles/{roleName}/acl`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetRoleAclOnObject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclOnObject {
    /// Required.
    pub object_name: String,
    /// Required.
    pub object_type: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub role_name: String,
}
operation! { GetRoleAclOnObject(object_name: String, object_type: String, project_name: String, role_name: String)
    "GetRoleAclOnObject" -> GetRoleAclOnObjectOutput {
    0 "objectName" object_name, 1 "objectType" object_type, 2 "projectName" project_name, 3 "roleName" role_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/roles/{roleName}/acl", } }

/// Response of [`GetRoleAclOnObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclOnObjectOutput {
    pub data: Option<GetRoleAclOnObjectData>,
}
model! { GetRoleAclOnObjectOutput {
    0 "data" data: GetRoleAclOnObjectData
} }

/// In the response of [`GetRoleAclOnObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleAclOnObjectData {
    pub actions: Vec<String>,
}
model! { GetRoleAclOnObjectData {
    0 "actions" actions: Vec<String>
} }

/// Gets role policy: `GetRolePolicy` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/roles/{roleName}/policy`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetRolePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRolePolicy {
    /// Required.
    pub project_name: String,
    /// Required.
    pub role_name: String,
}
operation! { GetRolePolicy(project_name: String, role_name: String) "GetRolePolicy" -> GetRolePolicyOutput {
    0 "projectName" project_name, 1 "roleName" role_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/roles/{roleName}/policy", } }

/// Response of [`GetRolePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRolePolicyOutput {
    pub data: Option<String>,
}
model! { GetRolePolicyOutput {
    0 "data" data: String
} }

/// Gets running jobs: `GetRunningJobs` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/jobs/runningJobs`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetRunningJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningJobs {
    /// Required.
    pub from: i64,
    pub job_owner_list: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub quota_nickname_list: Option<Vec<String>>,
    /// Required.
    pub to: i64,
}
operation! { GetRunningJobs(from: i64, to: i64) "GetRunningJobs" -> GetRunningJobsOutput {
    0 "from" from, 1 "jobOwnerList" job_owner_list: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "quotaNicknameList" quota_nickname_list: Vec<String>, 5 "to" to
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(4, Location::Default, Style::Simple)
] { method: "GET", path: "/api/v1/jobs/runningJobs", } }
paged! { GetRunningJobs: GetRunningJobsRunningJobInfoList =
    Number "pageNumber", "data.runningJobInfoList" data.running_job_info_list, total "data.totalCount" }

/// Response of [`GetRunningJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningJobsOutput {
    pub data: Option<GetRunningJobsData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetRunningJobsOutput {
    0 "data" data: GetRunningJobsData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetRunningJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningJobsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub running_job_info_list: Vec<GetRunningJobsRunningJobInfoList>,
    pub total_count: Option<i64>,
}
model! { GetRunningJobsData {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64,
    2 "runningJobInfoList" running_job_info_list: Vec<GetRunningJobsRunningJobInfoList>, 3 "totalCount" total_count: i64
} }

/// In the response of [`GetRunningJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningJobsRunningJobInfoList {
    pub cu_snapshot: Option<f64>,
    pub instance_id: Option<String>,
    pub job_owner: Option<String>,
    pub memory_snapshot: Option<f64>,
    pub progress: Option<f64>,
    pub project: Option<String>,
    pub quota_nickname: Option<String>,
    pub running_at_time: Option<i64>,
    pub submitted_at_time: Option<i64>,
}
model! { GetRunningJobsRunningJobInfoList {
    0 "cuSnapshot" cu_snapshot: f64, 1 "instanceId" instance_id: String, 2 "jobOwner" job_owner: String,
    3 "memorySnapshot" memory_snapshot: f64, 4 "progress" progress: f64, 5 "project" project: String,
    6 "quotaNickname" quota_nickname: String, 7 "runningAtTime" running_at_time: i64,
    8 "submittedAtTime" submitted_at_time: i64
} }

/// Gets storage amount summary: `GetStorageAmountSummary` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/observations/analysis/storage/amount`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetStorageAmountSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAmountSummary {
    pub date: Option<String>,
    pub region: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { GetStorageAmountSummary() "GetStorageAmountSummary" -> GetStorageAmountSummaryOutput {
    0 "date" date: String, 1 "region" region: String, 2 "tenantId" tenant_id: String
} { method: "GET", path: "/api/v1/observations/analysis/storage/amount", } }

/// Response of [`GetStorageAmountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAmountSummaryOutput {
    pub data: Option<GetStorageAmountSummaryData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetStorageAmountSummaryOutput {
    0 "data" data: GetStorageAmountSummaryData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetStorageAmountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAmountSummaryData {
    pub date: Option<String>,
    pub timestamp: Option<i64>,
    pub unit: BTreeMap<String, String>,
    pub value: BTreeMap<String, i64>,
}
model! { GetStorageAmountSummaryData {
    0 "date" date: String, 1 "timestamp" timestamp: i64, 2 "unit" unit: BTreeMap<String, String>,
    3 "value" value: BTreeMap<String, i64>
} }

/// Gets storage size summary: `GetStorageSizeSummary` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/observations/analysis/storage/size`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetStorageSizeSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageSizeSummary {
    pub date: Option<String>,
    pub region: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { GetStorageSizeSummary() "GetStorageSizeSummary" -> GetStorageSizeSummaryOutput {
    0 "date" date: String, 1 "region" region: String, 2 "tenantId" tenant_id: String
} { method: "GET", path: "/api/v1/observations/analysis/storage/size", } }

/// Response of [`GetStorageSizeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageSizeSummaryOutput {
    pub data: Option<GetStorageSizeSummaryData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetStorageSizeSummaryOutput {
    0 "data" data: GetStorageSizeSummaryData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetStorageSizeSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageSizeSummaryData {
    pub date: Option<String>,
    pub timestamp: Option<i64>,
    pub unit: BTreeMap<String, String>,
    pub value: BTreeMap<String, f64>,
}
model! { GetStorageSizeSummaryData {
    0 "date" date: String, 1 "timestamp" timestamp: i64, 2 "unit" unit: BTreeMap<String, String>,
    3 "value" value: BTreeMap<String, f64>
} }

/// Gets storage summary compared: `GetStorageSummaryCompared` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/observations/analysis/storage/{type}/compared`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetStorageSummaryCompared>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageSummaryCompared {
    /// Required.
    pub begin_date: String,
    /// Required.
    pub end_date: String,
    pub projects: Option<Vec<String>>,
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { GetStorageSummaryCompared(begin_date: String, end_date: String, r#type: String)
    "GetStorageSummaryCompared" -> GetStorageSummaryComparedOutput {
    0 "beginDate" begin_date, 1 "endDate" end_date, 2 "projects" projects: Vec<String>, 3 "region" region: String,
    4 "tenantId" tenant_id: String, 5 "type" r#type
} [
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/observations/analysis/storage/{type}/compared", } }

/// Response of [`GetStorageSummaryCompared`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageSummaryComparedOutput {
    pub data: Option<GetStorageSummaryComparedData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { GetStorageSummaryComparedOutput {
    0 "data" data: GetStorageSummaryComparedData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`GetStorageSummaryCompared`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageSummaryComparedData {
    pub begin_date: Option<String>,
    pub end_date: Option<String>,
    pub rate: BTreeMap<String, f64>,
    pub unit: BTreeMap<String, String>,
    pub value: BTreeMap<String, f64>,
}
model! { GetStorageSummaryComparedData {
    0 "beginDate" begin_date: String, 1 "endDate" end_date: String, 2 "rate" rate: BTreeMap<String, f64>,
    3 "unit" unit: BTreeMap<String, String>, 4 "value" value: BTreeMap<String, f64>
} }

/// Gets table info: `GetTableInfo` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/tables/{tableName}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetTableInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableInfo {
    pub schema_name: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub table_name: String,
}
operation! { GetTableInfo(project_name: String, table_name: String) "GetTableInfo" -> GetTableInfoOutput {
    0 "schemaName" schema_name: String, 1 "type" r#type: String, 2 "projectName" project_name, 3 "tableName" table_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/tables/{tableName}", } }

/// Response of [`GetTableInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableInfoOutput {
    pub data: Option<GetTableInfoData>,
}
model! { GetTableInfoOutput {
    0 "data" data: GetTableInfoData
} }

/// In the response of [`GetTableInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableInfoData {
    pub auto_refresh_enabled: Option<bool>,
    pub cluster_info: Option<GetTableInfoClusterInfo>,
    pub comment: Option<String>,
    pub create_table_ddl: Option<String>,
    pub creation_time: Option<i64>,
    pub display_name: Option<String>,
    pub file_num: Option<i64>,
    pub is_external_table: Option<bool>,
    pub is_outdated: Option<bool>,
    pub last_access_time: Option<i64>,
    pub last_ddl_time: Option<i64>,
    pub last_modified_time: Option<i64>,
    pub lifecycle: Option<String>,
    pub location: Option<String>,
    pub materialized_view: Option<bool>,
    pub name: Option<String>,
    pub native_columns: Vec<GetTableInfoNativeColumns>,
    pub odps_properties_rolearn: Option<String>,
    pub odps_sql_text_option_flush_header: Option<bool>,
    pub odps_text_option_header_lines_count: Option<i64>,
    pub owner: Option<String>,
    pub partition_columns: Vec<GetTableInfoPartitionColumns>,
    pub physical_size: Option<i64>,
    pub project_name: Option<String>,
    pub rewrite_enabled: Option<bool>,
    pub schema: Option<String>,
    pub size: Option<i64>,
    pub storage_handler: Option<String>,
    pub table_label: Option<String>,
    pub tablesotre_table_name: Option<String>,
    pub tablestore_columns_mapping: Option<String>,
    pub r#type: Option<String>,
    pub view_text: Option<String>,
}
model! { GetTableInfoData {
    0 "autoRefreshEnabled" auto_refresh_enabled: bool, 1 "clusterInfo" cluster_info: GetTableInfoClusterInfo,
    2 "comment" comment: String, 3 "createTableDDL" create_table_ddl: String, 4 "creationTime" creation_time: i64,
    5 "displayName" display_name: String, 6 "fileNum" file_num: i64, 7 "isExternalTable" is_external_table: bool,
    8 "isOutdated" is_outdated: bool, 9 "lastAccessTime" last_access_time: i64, 10 "lastDDLTime" last_ddl_time: i64,
    11 "lastModifiedTime" last_modified_time: i64, 12 "lifecycle" lifecycle: String, 13 "location" location: String,
    14 "materializedView" materialized_view: bool, 15 "name" name: String,
    16 "nativeColumns" native_columns: Vec<GetTableInfoNativeColumns>,
    17 "odpsPropertiesRolearn" odps_properties_rolearn: String,
    18 "odpsSqlTextOptionFlushHeader" odps_sql_text_option_flush_header: bool,
    19 "odpsTextOptionHeaderLinesCount" odps_text_option_header_lines_count: i64, 20 "owner" owner: String,
    21 "partitionColumns" partition_columns: Vec<GetTableInfoPartitionColumns>, 22 "physicalSize" physical_size: i64,
    23 "projectName" project_name: String, 24 "rewriteEnabled" rewrite_enabled: bool, 25 "schema" schema: String,
    26 "size" size: i64, 27 "storageHandler" storage_handler: String, 28 "tableLabel" table_label: String,
    29 "tablesotreTableName" tablesotre_table_name: String,
    30 "tablestoreColumnsMapping" tablestore_columns_mapping: String, 31 "type" r#type: String,
    32 "viewText" view_text: String
} }

/// In the response of [`GetTableInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableInfoClusterInfo {
    pub bucket_num: Option<i64>,
    pub cluster_cols: Vec<String>,
    pub cluster_type: Option<String>,
    pub sort_cols: Vec<GetTableInfoSortCols>,
}
model! { GetTableInfoClusterInfo {
    0 "bucketNum" bucket_num: i64, 1 "clusterCols" cluster_cols: Vec<String>, 2 "clusterType" cluster_type: String,
    3 "sortCols" sort_cols: Vec<GetTableInfoSortCols>
} }

/// In the response of [`GetTableInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableInfoSortCols {
    pub name: Option<String>,
    pub order: Option<String>,
}
model! { GetTableInfoSortCols {
    0 "name" name: String, 1 "order" order: String
} }

/// In the response of [`GetTableInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableInfoNativeColumns {
    pub comment: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTableInfoNativeColumns {
    0 "comment" comment: String, 1 "label" label: String, 2 "name" name: String, 3 "type" r#type: String
} }

/// In the response of [`GetTableInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTableInfoPartitionColumns {
    pub comment: Option<String>,
    pub label: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetTableInfoPartitionColumns {
    0 "comment" comment: String, 1 "label" label: String, 2 "name" name: String, 3 "type" r#type: String
} }

/// Gets trusted projects: `GetTrustedProjects` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/trustedProjects`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/GetTrustedProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrustedProjects {
    /// Required.
    pub project_name: String,
}
operation! { GetTrustedProjects(project_name: String) "GetTrustedProjects" -> GetTrustedProjectsOutput {
    0 "projectName" project_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/trustedProjects", } }

/// Response of [`GetTrustedProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrustedProjectsOutput {
    pub data: Vec<String>,
}
model! { GetTrustedProjectsOutput {
    0 "data" data: Vec<String>
} }

/// `KillJobs` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/jobs/kill`. Changes data. See <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/KillJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillJobs {
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    pub body: Option<String>,
}
operation! { KillJobs() "KillJobs" -> KillJobsOutput {
    0 "region" region: String, 1 "tenantId" tenant_id: String, 2 "body" body: String
} [
    Mark::new(2, Location::WholeBody, Style::None)
] { path: "/api/v1/jobs/kill", body: BodyStyle::Json, } }

/// Response of [`KillJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillJobsOutput {
    pub data: Option<String>,
    pub http_code: Option<i64>,
}
model! { KillJobsOutput {
    0 "data" data: String, 1 "httpCode" http_code: i64
} }

/// Lists compute metrics by instance: `ListComputeMetricsByInstance` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/computeMetrics/listByInstance`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListComputeMetricsByInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeMetricsByInstance {
    pub end_date: Option<i64>,
    pub instance_id: Option<String>,
    pub job_owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_names: Option<Vec<String>>,
    pub signature: Option<String>,
    pub spec_codes: Option<Vec<String>>,
    pub start_date: Option<i64>,
    pub types: Option<Vec<String>>,
}
operation! { ListComputeMetricsByInstance() "ListComputeMetricsByInstance" -> ListComputeMetricsByInstanceOutput {
    0 "endDate" end_date: i64, 1 "instanceId" instance_id: String, 2 "jobOwner" job_owner: String,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64, 5 "projectNames" project_names: Vec<String>,
    6 "signature" signature: String, 7 "specCodes" spec_codes: Vec<String>, 8 "startDate" start_date: i64,
    9 "types" types: Vec<String>
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
] { path: "/api/v1/computeMetrics/listByInstance", body: BodyStyle::Json, } }
paged! { ListComputeMetricsByInstance: ListComputeMetricsByInstanceInstanceComputeMetrics =
    Number "pageNumber", "data.instanceComputeMetrics" data.instance_compute_metrics, total "data.totalCount" }

/// Response of [`ListComputeMetricsByInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeMetricsByInstanceOutput {
    pub data: Option<ListComputeMetricsByInstanceData>,
    pub http_code: Option<i64>,
}
model! { ListComputeMetricsByInstanceOutput {
    0 "data" data: ListComputeMetricsByInstanceData, 1 "httpCode" http_code: i64
} }

/// In the response of [`ListComputeMetricsByInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeMetricsByInstanceData {
    pub instance_compute_metrics: Vec<
        ListComputeMetricsByInstanceInstanceComputeMetrics,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListComputeMetricsByInstanceData {
    0 "instanceComputeMetrics" instance_compute_metrics: Vec<ListComputeMetricsByInstanceInstanceComputeMetrics>,
    1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListComputeMetricsByInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeMetricsByInstanceInstanceComputeMetrics {
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub job_owner: Option<String>,
    pub project_name: Option<String>,
    pub signature: Option<String>,
    pub spec_code: Option<String>,
    pub submit_time: Option<i64>,
    pub r#type: Option<String>,
    pub unit: Option<String>,
    pub usage: Option<f64>,
}
model! { ListComputeMetricsByInstanceInstanceComputeMetrics {
    0 "endTime" end_time: i64, 1 "instanceId" instance_id: String, 2 "jobOwner" job_owner: String,
    3 "projectName" project_name: String, 4 "signature" signature: String, 5 "specCode" spec_code: String,
    6 "submitTime" submit_time: i64, 7 "type" r#type: String, 8 "unit" unit: String, 9 "usage" usage: f64
} }

/// Lists compute metrics by signature: `ListComputeMetricsBySignature` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/computeMetrics/listBySignature`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListComputeMetricsBySignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeMetricsBySignature {
    pub end_date: Option<i64>,
    pub instance_id: Option<String>,
    pub job_owner: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_names: Option<Vec<String>>,
    pub signature: Option<String>,
    pub start_date: Option<i64>,
    pub types: Option<Vec<String>>,
}
operation! { ListComputeMetricsBySignature() "ListComputeMetricsBySignature" -> ListComputeMetricsBySignatureOutput {
    0 "endDate" end_date: i64, 1 "instanceId" instance_id: String, 2 "jobOwner" job_owner: String,
    3 "pageNumber" page_number: i64, 4 "pageSize" page_size: i64, 5 "projectNames" project_names: Vec<String>,
    6 "signature" signature: String, 7 "startDate" start_date: i64, 8 "types" types: Vec<String>
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
] { path: "/api/v1/computeMetrics/listBySignature", body: BodyStyle::Json, } }
paged! { ListComputeMetricsBySignature: ListComputeMetricsBySignatureSignatureComputeMetrics =
    Number "pageNumber", "data.signatureComputeMetrics" data.signature_compute_metrics, total "data.totalCount" }

/// Response of [`ListComputeMetricsBySignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeMetricsBySignatureOutput {
    pub data: Option<ListComputeMetricsBySignatureData>,
    pub http_code: Option<i64>,
}
model! { ListComputeMetricsBySignatureOutput {
    0 "data" data: ListComputeMetricsBySignatureData, 1 "httpCode" http_code: i64
} }

/// In the response of [`ListComputeMetricsBySignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeMetricsBySignatureData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub signature_compute_metrics: Vec<
        ListComputeMetricsBySignatureSignatureComputeMetrics,
    >,
    pub total_count: Option<i64>,
}
model! { ListComputeMetricsBySignatureData {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64,
    2 "signatureComputeMetrics" signature_compute_metrics: Vec<ListComputeMetricsBySignatureSignatureComputeMetrics>,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListComputeMetricsBySignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeMetricsBySignatureSignatureComputeMetrics {
    pub instances: Vec<ListComputeMetricsBySignatureInstances>,
    pub project_names: Vec<String>,
    pub signature: Option<String>,
    pub unit: Option<String>,
    pub usage: Option<f64>,
}
model! { ListComputeMetricsBySignatureSignatureComputeMetrics {
    0 "instances" instances: Vec<ListComputeMetricsBySignatureInstances>, 1 "projectNames" project_names: Vec<String>,
    2 "signature" signature: String, 3 "unit" unit: String, 4 "usage" usage: f64
} }

/// In the response of [`ListComputeMetricsBySignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeMetricsBySignatureInstances {
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub start_time: Option<i64>,
}
model! { ListComputeMetricsBySignatureInstances {
    0 "endTime" end_time: i64, 1 "instanceId" instance_id: String, 2 "startTime" start_time: i64
} }

/// Lists compute quota plan: `ListComputeQuotaPlan` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}/computeQuotaPlan`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListComputeQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeQuotaPlan {
    /// Required.
    pub nickname: String,
}
operation! { ListComputeQuotaPlan(nickname: String) "ListComputeQuotaPlan" -> ListComputeQuotaPlanOutput {
    0 "nickname" nickname
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}/computeQuotaPlan", } }

/// Response of [`ListComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeQuotaPlanOutput {
    pub data: Option<ListComputeQuotaPlanData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { ListComputeQuotaPlanOutput {
    0 "data" data: ListComputeQuotaPlanData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`ListComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeQuotaPlanData {
    pub plan_list: Vec<ListComputeQuotaPlanPlanList>,
}
model! { ListComputeQuotaPlanData {
    0 "planList" plan_list: Vec<ListComputeQuotaPlanPlanList>
} }

/// In the response of [`ListComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeQuotaPlanPlanList {
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub quota: Option<ListComputeQuotaPlanQuota>,
}
model! { ListComputeQuotaPlanPlanList {
    0 "createTime" create_time: String, 1 "name" name: String, 2 "quota" quota: ListComputeQuotaPlanQuota
} }

/// In the response of [`ListComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeQuotaPlanQuota {
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: Option<ListComputeQuotaPlanParameter>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<ListComputeQuotaPlanSubQuotaInfoList>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListComputeQuotaPlanQuota {
    0 "cluster" cluster: String, 1 "createTime" create_time: i64, 2 "creatorId" creator_id: String, 3 "id" id: String,
    4 "name" name: String, 5 "nickName" nick_name: String, 6 "parameter" parameter: ListComputeQuotaPlanParameter,
    7 "regionId" region_id: String, 8 "status" status: String,
    9 "subQuotaInfoList" sub_quota_info_list: Vec<ListComputeQuotaPlanSubQuotaInfoList>,
    10 "tenantId" tenant_id: String, 11 "type" r#type: String, 12 "version" version: String
} }

/// In the response of [`ListComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeQuotaPlanParameter {
    pub elastic_reserved_cu: Option<i64>,
    pub max_cu: Option<i64>,
    pub min_cu: Option<i64>,
}
model! { ListComputeQuotaPlanParameter {
    0 "elasticReservedCU" elastic_reserved_cu: i64, 1 "maxCU" max_cu: i64, 2 "minCU" min_cu: i64
} }

/// In the response of [`ListComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeQuotaPlanSubQuotaInfoList {
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: Option<ListComputeQuotaPlanSubQuotaInfoListParameter>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListComputeQuotaPlanSubQuotaInfoList {
    0 "cluster" cluster: String, 1 "createTime" create_time: i64, 2 "creatorId" creator_id: String, 3 "id" id: String,
    4 "name" name: String, 5 "nickName" nick_name: String,
    6 "parameter" parameter: ListComputeQuotaPlanSubQuotaInfoListParameter, 7 "regionId" region_id: String,
    8 "status" status: String, 9 "tenantId" tenant_id: String, 10 "type" r#type: String, 11 "version" version: String
} }

/// In the response of [`ListComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComputeQuotaPlanSubQuotaInfoListParameter {
    pub elastic_reserved_cu: Option<i64>,
    pub max_cu: Option<i64>,
    pub min_cu: Option<i64>,
}
model! { ListComputeQuotaPlanSubQuotaInfoListParameter {
    0 "elasticReservedCU" elastic_reserved_cu: i64, 1 "maxCU" max_cu: i64, 2 "minCU" min_cu: i64
} }

/// Lists functions: `ListFunctions` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/functions`. Reads only. Pages by token (`marker`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctions {
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    pub prefix: Option<String>,
    pub schema_name: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { ListFunctions(project_name: String) "ListFunctions" -> ListFunctionsOutput {
    0 "marker" marker: String, 1 "maxItem" max_item: i64, 2 "prefix" prefix: String, 3 "schemaName" schema_name: String,
    4 "projectName" project_name
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/functions", } }
paged! { ListFunctions: ListFunctionsFunctions = Token "marker", "data.functions" data.functions, next "data.marker" }

/// Response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsOutput {
    pub data: Option<ListFunctionsData>,
}
model! { ListFunctionsOutput {
    0 "data" data: ListFunctionsData
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsData {
    pub functions: Vec<ListFunctionsFunctions>,
    pub marker: Option<String>,
    pub max_item: Option<i64>,
}
model! { ListFunctionsData {
    0 "functions" functions: Vec<ListFunctionsFunctions>, 1 "marker" marker: String, 2 "maxItem" max_item: i64
} }

/// In the response of [`ListFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFunctionsFunctions {
    pub class: Option<String>,
    pub creation_time: Option<i64>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub resources: Option<String>,
    pub schema: Option<String>,
}
model! { ListFunctionsFunctions {
    0 "class" class: String, 1 "creationTime" creation_time: i64, 2 "displayName" display_name: String,
    3 "name" name: String, 4 "owner" owner: String, 5 "resources" resources: String, 6 "schema" schema: String
} }

/// Lists instances: `ListInstances` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/bills/instances`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
}
operation! { ListInstances(end_date: i64, start_date: i64) "ListInstances" -> ListInstancesOutput {
    0 "endDate" end_date, 1 "startDate" start_date
} { method: "GET", path: "/api/v1/bills/instances", } }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub data: Vec<ListInstancesData>,
    pub http_code: Option<i64>,
}
model! { ListInstancesOutput {
    0 "data" data: Vec<ListInstancesData>, 1 "httpCode" http_code: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesData {
    pub name: Option<String>,
}
model! { ListInstancesData {
    0 "name" name: String
} }

/// Lists job infos: `ListJobInfos` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/jobs`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListJobInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInfos {
    pub asc_order: Option<bool>,
    pub order_column: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    pub ext_node_id_list: Option<Vec<String>>,
    pub ext_node_name_list: Option<Vec<String>>,
    /// Required.
    pub from: i64,
    pub instance_id_list: Option<Vec<String>>,
    pub job_owner_list: Option<Vec<String>>,
    pub priority_list: Option<Vec<i64>>,
    pub project_list: Option<Vec<String>>,
    pub quota_nickname: Option<String>,
    pub scene_tag_list: Option<Vec<String>>,
    pub signature_list: Option<Vec<String>>,
    pub sort_by_list: Option<Vec<String>>,
    pub sort_order_list: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    pub task_name_list: Option<Vec<String>>,
    /// Required.
    pub to: i64,
    pub type_list: Option<Vec<String>>,
}
operation! { ListJobInfos(from: i64, to: i64) "ListJobInfos" -> ListJobInfosOutput {
    0 "ascOrder" asc_order: bool, 1 "orderColumn" order_column: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "region" region: String, 5 "tenantId" tenant_id: String,
    6 "extNodeIdList" ext_node_id_list: Vec<String>, 7 "extNodeNameList" ext_node_name_list: Vec<String>, 8 "from" from,
    9 "instanceIdList" instance_id_list: Vec<String>, 10 "jobOwnerList" job_owner_list: Vec<String>,
    11 "priorityList" priority_list: Vec<i64>, 12 "projectList" project_list: Vec<String>,
    13 "quotaNickname" quota_nickname: String, 14 "sceneTagList" scene_tag_list: Vec<String>,
    15 "signatureList" signature_list: Vec<String>, 16 "sortByList" sort_by_list: Vec<String>,
    17 "sortOrderList" sort_order_list: Vec<String>, 18 "statusList" status_list: Vec<String>,
    19 "taskNameList" task_name_list: Vec<String>, 20 "to" to, 21 "typeList" type_list: Vec<String>
} [
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
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None)
] { path: "/api/v1/jobs", body: BodyStyle::Json, } }
paged! { ListJobInfos: ListJobInfosJobInfoList =
    Number "pageNumber", "data.jobInfoList" data.job_info_list, total "data.totalCount" }

/// Response of [`ListJobInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInfosOutput {
    pub data: Option<ListJobInfosData>,
    pub http_code: Option<i64>,
}
model! { ListJobInfosOutput {
    0 "data" data: ListJobInfosData, 1 "httpCode" http_code: i64
} }

/// In the response of [`ListJobInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInfosData {
    pub job_info_list: Vec<ListJobInfosJobInfoList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobInfosData {
    0 "jobInfoList" job_info_list: Vec<ListJobInfosJobInfoList>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListJobInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInfosJobInfoList {
    pub cluster: Option<String>,
    pub cu_snapshot: Option<f64>,
    pub cu_usage: Option<i64>,
    pub end_at_time: Option<i64>,
    pub ext_node_id: Option<String>,
    pub ext_node_name: Option<String>,
    pub ext_node_on_duty: Option<String>,
    pub ext_plant_from: Option<String>,
    pub ext_platform_id: Option<String>,
    pub input_bytes: Option<f64>,
    pub instance_id: Option<String>,
    pub job_owner: Option<String>,
    pub job_type: Option<String>,
    pub memory_snapshot: Option<f64>,
    pub memory_usage: Option<i64>,
    pub priority: Option<i64>,
    pub project: Option<String>,
    pub quota_nickname: Option<String>,
    pub quota_type: Option<String>,
    pub region: Option<String>,
    pub running_at_time: Option<i64>,
    pub running_time: Option<i64>,
    pub scene_results: Vec<ListJobInfosSceneResults>,
    pub signature: Option<String>,
    pub status: Option<String>,
    pub status_snapshot: Option<String>,
    pub submitted_at_time: Option<i64>,
    pub tags: Option<String>,
    pub task_name: Option<String>,
    pub tenant_id: Option<String>,
    pub total_time: Option<i64>,
    pub waiting_time: Option<i64>,
}
model! { ListJobInfosJobInfoList {
    0 "cluster" cluster: String, 1 "cuSnapshot" cu_snapshot: f64, 2 "cuUsage" cu_usage: i64,
    3 "endAtTime" end_at_time: i64, 4 "extNodeId" ext_node_id: String, 5 "extNodeName" ext_node_name: String,
    6 "extNodeOnDuty" ext_node_on_duty: String, 7 "extPlantFrom" ext_plant_from: String,
    8 "extPlatformId" ext_platform_id: String, 9 "inputBytes" input_bytes: f64, 10 "instanceId" instance_id: String,
    11 "jobOwner" job_owner: String, 12 "jobType" job_type: String, 13 "memorySnapshot" memory_snapshot: f64,
    14 "memoryUsage" memory_usage: i64, 15 "priority" priority: i64, 16 "project" project: String,
    17 "quotaNickname" quota_nickname: String, 18 "quotaType" quota_type: String, 19 "region" region: String,
    20 "runningAtTime" running_at_time: i64, 21 "runningTime" running_time: i64,
    22 "sceneResults" scene_results: Vec<ListJobInfosSceneResults>, 23 "signature" signature: String,
    24 "status" status: String, 25 "statusSnapshot" status_snapshot: String,
    26 "submittedAtTime" submitted_at_time: i64, 27 "tags" tags: String, 28 "taskName" task_name: String,
    29 "tenantId" tenant_id: String, 30 "totalTime" total_time: i64, 31 "waitingTime" waiting_time: i64
} }

/// In the response of [`ListJobInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobInfosSceneResults {
    pub description: Option<String>,
    pub params: BTreeMap<String, String>,
    pub scene: Option<String>,
    pub scene_tag: Option<String>,
    pub summary: Option<String>,
    pub r#type: Option<String>,
}
model! { ListJobInfosSceneResults {
    0 "description" description: String, 1 "params" params: BTreeMap<String, String>, 2 "scene" scene: String,
    3 "sceneTag" scene_tag: String, 4 "summary" summary: String, 5 "type" r#type: String
} }

/// Lists job metric: `ListJobMetric` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/jobs/metric`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListJobMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobMetric {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub start_time: i64,
    pub group: Option<String>,
    pub metric: Option<String>,
    pub period: Option<i64>,
    pub project: Option<Vec<String>>,
    pub quota: Option<Vec<String>>,
    pub r#type: Option<String>,
}
operation! { ListJobMetric(end_time: i64, start_time: i64) "ListJobMetric" -> ListJobMetricOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "group" group: String, 3 "metric" metric: String,
    4 "period" period: i64, 5 "project" project: Vec<String>, 6 "quota" quota: Vec<String>, 7 "type" r#type: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v1/jobs/metric", body: BodyStyle::Json, } }

/// Response of [`ListJobMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobMetricOutput {
    pub data: Option<ListJobMetricData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { ListJobMetricOutput {
    0 "data" data: ListJobMetricData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`ListJobMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobMetricData {
    pub category: Option<String>,
    pub metrics: Vec<ListJobMetricMetrics>,
    pub name: Option<String>,
    pub period: Option<i64>,
}
model! { ListJobMetricData {
    0 "category" category: String, 1 "metrics" metrics: Vec<ListJobMetricMetrics>, 2 "name" name: String,
    3 "period" period: i64
} }

/// In the response of [`ListJobMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobMetricMetrics {
    pub metric: BTreeMap<String, String>,
    pub values: Vec<Vec<f64>>,
}
model! { ListJobMetricMetrics {
    0 "metric" metric: BTreeMap<String, String>, 1 "values" values: Vec<Vec<f64>>
} }

/// Lists job snapshot infos: `ListJobSnapshotInfos` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/jobs/snapshot`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListJobSnapshotInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSnapshotInfos {
    pub asc_order: Option<bool>,
    pub order_column: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    pub ext_node_id_list: Option<Vec<String>>,
    pub from: Option<i64>,
    pub instance_id_list: Option<Vec<String>>,
    pub job_owner_list: Option<Vec<String>>,
    pub priority_list: Option<Vec<i64>>,
    pub project_list: Option<Vec<String>>,
    pub quota_nickname: Option<String>,
    pub signature_list: Option<Vec<String>>,
    pub sort_by_list: Option<Vec<String>>,
    pub sort_order_list: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    /// Required.
    pub to: i64,
    pub type_list: Option<Vec<String>>,
}
operation! { ListJobSnapshotInfos(to: i64) "ListJobSnapshotInfos" -> ListJobSnapshotInfosOutput {
    0 "ascOrder" asc_order: bool, 1 "orderColumn" order_column: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "region" region: String, 5 "tenantId" tenant_id: String,
    6 "extNodeIdList" ext_node_id_list: Vec<String>, 7 "from" from: i64,
    8 "instanceIdList" instance_id_list: Vec<String>, 9 "jobOwnerList" job_owner_list: Vec<String>,
    10 "priorityList" priority_list: Vec<i64>, 11 "projectList" project_list: Vec<String>,
    12 "quotaNickname" quota_nickname: String, 13 "signatureList" signature_list: Vec<String>,
    14 "sortByList" sort_by_list: Vec<String>, 15 "sortOrderList" sort_order_list: Vec<String>,
    16 "statusList" status_list: Vec<String>, 17 "to" to, 18 "typeList" type_list: Vec<String>
} [
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
    Mark::new(18, Location::Body, Style::None)
] { path: "/api/v1/jobs/snapshot", body: BodyStyle::Json, } }
paged! { ListJobSnapshotInfos: ListJobSnapshotInfosJobInfoList =
    Number "pageNumber", "data.jobInfoList" data.job_info_list, total "data.totalCount" }

/// Response of [`ListJobSnapshotInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSnapshotInfosOutput {
    pub data: Option<ListJobSnapshotInfosData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { ListJobSnapshotInfosOutput {
    0 "data" data: ListJobSnapshotInfosData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`ListJobSnapshotInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSnapshotInfosData {
    pub job_info_list: Vec<ListJobSnapshotInfosJobInfoList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobSnapshotInfosData {
    0 "jobInfoList" job_info_list: Vec<ListJobSnapshotInfosJobInfoList>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListJobSnapshotInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobSnapshotInfosJobInfoList {
    pub cpu_request: Option<i64>,
    pub cpu_usage: Option<i64>,
    pub cpu_usage_to_request_ratio: Option<f64>,
    pub ext_node_id: Option<String>,
    pub ext_node_on_duty: Option<String>,
    pub ext_plant_from: Option<String>,
    pub ext_platform_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_owner: Option<String>,
    pub job_type: Option<String>,
    pub max_cpu_pct: Option<f64>,
    pub max_memory_pct: Option<f64>,
    pub memory_request: Option<i64>,
    pub memory_usage: Option<i64>,
    pub memory_usage_to_request_ratio: Option<f64>,
    pub min_cpu_pct: Option<f64>,
    pub min_memory_pct: Option<f64>,
    pub priority: Option<i64>,
    pub project: Option<String>,
    pub quota_nickname: Option<String>,
    pub quota_type: Option<String>,
    pub region: Option<String>,
    pub running_at_time: Option<i64>,
    pub running_time: Option<i64>,
    pub signature: Option<String>,
    pub snapshot_time: Option<i64>,
    pub status: Option<String>,
    pub submitted_at_time: Option<i64>,
    pub tenant_id: Option<String>,
    pub total_time: Option<i64>,
    pub waiting_time: Option<i64>,
}
model! { ListJobSnapshotInfosJobInfoList {
    0 "cpuRequest" cpu_request: i64, 1 "cpuUsage" cpu_usage: i64,
    2 "cpuUsageToRequestRatio" cpu_usage_to_request_ratio: f64, 3 "extNodeId" ext_node_id: String,
    4 "extNodeOnDuty" ext_node_on_duty: String, 5 "extPlantFrom" ext_plant_from: String,
    6 "extPlatformId" ext_platform_id: String, 7 "instanceId" instance_id: String, 8 "jobOwner" job_owner: String,
    9 "jobType" job_type: String, 10 "maxCpuPct" max_cpu_pct: f64, 11 "maxMemoryPct" max_memory_pct: f64,
    12 "memoryRequest" memory_request: i64, 13 "memoryUsage" memory_usage: i64,
    14 "memoryUsageToRequestRatio" memory_usage_to_request_ratio: f64, 15 "minCpuPct" min_cpu_pct: f64,
    16 "minMemoryPct" min_memory_pct: f64, 17 "priority" priority: i64, 18 "project" project: String,
    19 "quotaNickname" quota_nickname: String, 20 "quotaType" quota_type: String, 21 "region" region: String,
    22 "runningAtTime" running_at_time: i64, 23 "runningTime" running_time: i64, 24 "signature" signature: String,
    25 "snapshotTime" snapshot_time: i64, 26 "status" status: String, 27 "submittedAtTime" submitted_at_time: i64,
    28 "tenantId" tenant_id: String, 29 "totalTime" total_time: i64, 30 "waitingTime" waiting_time: i64
} }

/// Lists mms data source config items: `ListMmsDataSourceConfigItems` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/configItems`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsDataSourceConfigItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDataSourceConfigItems {
    pub lang: Option<String>,
    /// Required.
    pub source_type: String,
}
operation! { ListMmsDataSourceConfigItems(source_type: String)
    "ListMmsDataSourceConfigItems" -> ListMmsDataSourceConfigItemsOutput {
    0 "lang" lang: String, 1 "sourceType" source_type
} { method: "GET", path: "/api/v1/mms/configItems", } }

/// Response of [`ListMmsDataSourceConfigItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDataSourceConfigItemsOutput {
    pub data: Vec<ListMmsDataSourceConfigItemsData>,
}
model! { ListMmsDataSourceConfigItemsOutput {
    0 "data" data: Vec<ListMmsDataSourceConfigItemsData>
} }

/// In the response of [`ListMmsDataSourceConfigItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDataSourceConfigItemsData {
    pub desc: Option<String>,
    pub enums: Vec<String>,
    pub group: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub place_holder: Option<String>,
    pub required: Option<bool>,
    pub sub_items: BTreeMap<String, Value>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
model! { ListMmsDataSourceConfigItemsData {
    0 "desc" desc: String, 1 "enums" enums: Vec<String>, 2 "group" group: String, 3 "key" key: String,
    4 "name" name: String, 5 "placeHolder" place_holder: String, 6 "required" required: bool,
    7 "subItems" sub_items: BTreeMap<String, Value>, 8 "subType" sub_type: String, 9 "type" r#type: String,
    10 "value" value: Value
} }

/// Lists mms data sources: `ListMmsDataSources` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDataSources {
    pub name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListMmsDataSources() "ListMmsDataSources" -> ListMmsDataSourcesOutput {
    0 "name" name: String, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64, 3 "region" region: String,
    4 "type" r#type: String
} { method: "GET", path: "/api/v1/mms/datasources", } }
paged! { ListMmsDataSources: ListMmsDataSourcesObjectList =
    Number "pageNum", "data.objectList" data.object_list, total "data.total" }

/// Response of [`ListMmsDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDataSourcesOutput {
    pub data: Option<ListMmsDataSourcesData>,
}
model! { ListMmsDataSourcesOutput {
    0 "data" data: ListMmsDataSourcesData
} }

/// In the response of [`ListMmsDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDataSourcesData {
    pub object_list: Vec<ListMmsDataSourcesObjectList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMmsDataSourcesData {
    0 "objectList" object_list: Vec<ListMmsDataSourcesObjectList>, 1 "pageNum" page_num: i64,
    2 "pageSize" page_size: i64, 3 "total" total: i64
} }

/// In the response of [`ListMmsDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDataSourcesObjectList {
    pub agent_is_online: Option<bool>,
    pub config: Vec<ListMmsDataSourcesConfig>,
    pub create_time: Option<String>,
    pub db_num: Option<i64>,
    pub dst_project: Option<String>,
    pub dst_projects: Vec<String>,
    pub err_msg: Option<String>,
    pub id: Option<i64>,
    pub last_update_time: Option<String>,
    pub name: Option<String>,
    pub networklink: Option<String>,
    pub partition_num: Option<i64>,
    pub partitions_doing_num: Option<i64>,
    pub partitions_done_num: Option<i64>,
    pub partitions_failed_num: Option<i64>,
    pub region: Option<String>,
    pub scan_err_msg: Option<String>,
    pub scan_id: Option<i64>,
    pub scan_status: Option<String>,
    pub status: Option<String>,
    pub table_num: Option<i64>,
    pub tables_doing_num: Option<i64>,
    pub tables_done_num: Option<i64>,
    pub tables_failed_num: Option<i64>,
    pub tables_part_done_num: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListMmsDataSourcesObjectList {
    0 "agentIsOnline" agent_is_online: bool, 1 "config" config: Vec<ListMmsDataSourcesConfig>,
    2 "createTime" create_time: String, 3 "dbNum" db_num: i64, 4 "dstProject" dst_project: String,
    5 "dstProjects" dst_projects: Vec<String>, 6 "errMsg" err_msg: String, 7 "id" id: i64,
    8 "lastUpdateTime" last_update_time: String, 9 "name" name: String, 10 "networklink" networklink: String,
    11 "partitionNum" partition_num: i64, 12 "partitionsDoingNum" partitions_doing_num: i64,
    13 "partitionsDoneNum" partitions_done_num: i64, 14 "partitionsFailedNum" partitions_failed_num: i64,
    15 "region" region: String, 16 "scanErrMsg" scan_err_msg: String, 17 "scanId" scan_id: i64,
    18 "scanStatus" scan_status: String, 19 "status" status: String, 20 "tableNum" table_num: i64,
    21 "tablesDoingNum" tables_doing_num: i64, 22 "tablesDoneNum" tables_done_num: i64,
    23 "tablesFailedNum" tables_failed_num: i64, 24 "tablesPartDoneNum" tables_part_done_num: i64,
    25 "type" r#type: String
} }

/// In the response of [`ListMmsDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDataSourcesConfig {
    pub desc: Option<String>,
    pub enums: Vec<String>,
    pub group: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub place_holder: Option<String>,
    pub required: Option<bool>,
    pub sub_type: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
model! { ListMmsDataSourcesConfig {
    0 "desc" desc: String, 1 "enums" enums: Vec<String>, 2 "group" group: String, 3 "key" key: String,
    4 "name" name: String, 5 "placeHolder" place_holder: String, 6 "required" required: bool,
    7 "subType" sub_type: String, 8 "type" r#type: String, 9 "value" value: Value
} }

/// Lists mms dbs: `ListMmsDbs` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/dbs`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsDbs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDbs {
    pub name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub sorter: Option<ListMmsDbsSorter>,
    pub status: Option<String>,
    /// Required.
    pub source_id: i64,
}
operation! { ListMmsDbs(source_id: i64) "ListMmsDbs" -> ListMmsDbsOutput {
    0 "name" name: String, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64, 3 "sorter" sorter: ListMmsDbsSorter,
    4 "status" status: String, 5 "sourceId" source_id
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/dbs", } }
paged! { ListMmsDbs: ListMmsDbsObjectList = Number "pageNum", "data.objectList" data.object_list, total "data.total" }

/// In the request of [`ListMmsDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDbsSorter {
    pub num_rows: Option<String>,
    pub size: Option<String>,
    pub update_time: Option<String>,
}
input! { ListMmsDbsSorter() {
    0 "numRows" num_rows: String, 1 "size" size: String, 2 "updateTime" update_time: String
} }

/// Response of [`ListMmsDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDbsOutput {
    pub data: Option<ListMmsDbsData>,
}
model! { ListMmsDbsOutput {
    0 "data" data: ListMmsDbsData
} }

/// In the response of [`ListMmsDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDbsData {
    pub object_list: Vec<ListMmsDbsObjectList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMmsDbsData {
    0 "objectList" object_list: Vec<ListMmsDbsObjectList>, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// In the response of [`ListMmsDbs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsDbsObjectList {
    pub create_time: Option<String>,
    pub deleted: Option<bool>,
    pub description: Option<String>,
    pub dst_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub extra: Option<String>,
    pub id: Option<i64>,
    pub last_ddl_time: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub num_rows: Option<i64>,
    pub owner: Option<String>,
    pub partitions: Option<i64>,
    pub partitions_doing: Option<i64>,
    pub partitions_done: Option<i64>,
    pub partitions_failed: Option<i64>,
    pub size: Option<i64>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub status: Option<String>,
    pub tables: Option<i64>,
    pub tables_doing: Option<i64>,
    pub tables_done: Option<i64>,
    pub tables_failed: Option<i64>,
    pub tables_part_done: Option<i64>,
    pub update_time: Option<String>,
    pub updated: Option<bool>,
}
model! { ListMmsDbsObjectList {
    0 "createTime" create_time: String, 1 "deleted" deleted: bool, 2 "description" description: String,
    3 "dstName" dst_name: String, 4 "dstProjectName" dst_project_name: String, 5 "extra" extra: String, 6 "id" id: i64,
    7 "lastDdlTime" last_ddl_time: String, 8 "location" location: String, 9 "name" name: String,
    10 "numRows" num_rows: i64, 11 "owner" owner: String, 12 "partitions" partitions: i64,
    13 "partitionsDoing" partitions_doing: i64, 14 "partitionsDone" partitions_done: i64,
    15 "partitionsFailed" partitions_failed: i64, 16 "size" size: i64, 17 "sourceId" source_id: i64,
    18 "sourceName" source_name: String, 19 "status" status: String, 20 "tables" tables: i64,
    21 "tablesDoing" tables_doing: i64, 22 "tablesDone" tables_done: i64, 23 "tablesFailed" tables_failed: i64,
    24 "tablesPartDone" tables_part_done: i64, 25 "updateTime" update_time: String, 26 "updated" updated: bool
} }

/// Lists mms jobs: `ListMmsJobs` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/jobs`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsJobs {
    pub dst_db_name: Option<String>,
    pub dst_table_name: Option<String>,
    pub name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub src_db_name: Option<String>,
    pub src_table_name: Option<String>,
    pub status: Option<String>,
    pub stopped: Option<i64>,
    pub timer_id: Option<i64>,
    pub sorter: Option<ListMmsJobsSorter>,
    /// Required.
    pub source_id: i64,
}
operation! { ListMmsJobs(source_id: i64) "ListMmsJobs" -> ListMmsJobsOutput {
    0 "dstDbName" dst_db_name: String, 1 "dstTableName" dst_table_name: String, 2 "name" name: String,
    3 "pageNum" page_num: i64, 4 "pageSize" page_size: i64, 5 "srcDbName" src_db_name: String,
    6 "srcTableName" src_table_name: String, 7 "status" status: String, 8 "stopped" stopped: i64,
    9 "timerId" timer_id: i64, 10 "sorter" sorter: ListMmsJobsSorter, 11 "sourceId" source_id
} [
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/jobs", } }
paged! { ListMmsJobs: ListMmsJobsObjectList = Number "pageNum", "data.objectList" data.object_list, total "data.total" }

/// In the request of [`ListMmsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsJobsSorter {
    pub status: Option<String>,
}
input! { ListMmsJobsSorter() {
    0 "status" status: String
} }

/// Response of [`ListMmsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsJobsOutput {
    pub data: Option<ListMmsJobsData>,
}
model! { ListMmsJobsOutput {
    0 "data" data: ListMmsJobsData
} }

/// In the response of [`ListMmsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsJobsData {
    pub object_list: Vec<ListMmsJobsObjectList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMmsJobsData {
    0 "objectList" object_list: Vec<ListMmsJobsObjectList>, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// In the response of [`ListMmsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsJobsObjectList {
    pub config: Option<ListMmsJobsConfig>,
    pub create_time: Option<String>,
    pub db_id: Option<i64>,
    pub dst_db_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub eta: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub src_db_name: Option<String>,
    pub src_schema_name: Option<String>,
    pub status: Option<String>,
    pub stopped: Option<bool>,
    pub task_done: Option<i64>,
    pub task_num: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListMmsJobsObjectList {
    0 "config" config: ListMmsJobsConfig, 1 "createTime" create_time: String, 2 "dbId" db_id: i64,
    3 "dstDbName" dst_db_name: String, 4 "dstSchemaName" dst_schema_name: String, 5 "eta" eta: String, 6 "id" id: i64,
    7 "name" name: String, 8 "sourceId" source_id: i64, 9 "sourceName" source_name: String,
    10 "srcDbName" src_db_name: String, 11 "srcSchemaName" src_schema_name: String, 12 "status" status: String,
    13 "stopped" stopped: bool, 14 "taskDone" task_done: i64, 15 "taskNum" task_num: i64, 16 "type" r#type: String
} }

/// In the response of [`ListMmsJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsJobsConfig {
    pub column_mapping: BTreeMap<String, String>,
    pub enable_verification: Option<bool>,
    pub increment: Option<bool>,
    pub others: BTreeMap<String, Value>,
    pub partition_filters: BTreeMap<String, String>,
    pub partitions: Vec<i64>,
    pub schema_only: Option<bool>,
    pub table_black_list: Vec<String>,
    pub table_mapping: BTreeMap<String, String>,
    pub table_white_list: Vec<String>,
    pub tables: Vec<String>,
    pub task_type: Option<String>,
    pub tunnel_quota: Option<String>,
}
model! { ListMmsJobsConfig {
    0 "columnMapping" column_mapping: BTreeMap<String, String>, 1 "enableVerification" enable_verification: bool,
    2 "increment" increment: bool, 3 "others" others: BTreeMap<String, Value>,
    4 "partitionFilters" partition_filters: BTreeMap<String, String>, 5 "partitions" partitions: Vec<i64>,
    6 "schemaOnly" schema_only: bool, 7 "tableBlackList" table_black_list: Vec<String>,
    8 "tableMapping" table_mapping: BTreeMap<String, String>, 9 "tableWhiteList" table_white_list: Vec<String>,
    10 "tables" tables: Vec<String>, 11 "taskType" task_type: String, 12 "tunnelQuota" tunnel_quota: String
} }

/// Lists mms partitions: `ListMmsPartitions` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/partitions`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsPartitions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsPartitions {
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub last_ddl_time_end: Option<String>,
    pub last_ddl_time_start: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<Vec<String>>,
    pub table_id: Option<i64>,
    pub table_name: Option<String>,
    pub updated: Option<bool>,
    pub value: Option<String>,
    pub sorter: Option<ListMmsPartitionsSorter>,
    /// Required.
    pub source_id: i64,
}
operation! { ListMmsPartitions(source_id: i64) "ListMmsPartitions" -> ListMmsPartitionsOutput {
    0 "dbId" db_id: i64, 1 "dbName" db_name: String, 2 "lastDdlTimeEnd" last_ddl_time_end: String,
    3 "lastDdlTimeStart" last_ddl_time_start: String, 4 "pageNum" page_num: i64, 5 "pageSize" page_size: i64,
    6 "status" status: Vec<String>, 7 "tableId" table_id: i64, 8 "tableName" table_name: String,
    9 "updated" updated: bool, 10 "value" value: String, 11 "sorter" sorter: ListMmsPartitionsSorter,
    12 "sourceId" source_id
} [
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(12, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/partitions", } }
paged! { ListMmsPartitions: ListMmsPartitionsObjectList =
    Number "pageNum", "data.objectList" data.object_list, total "data.total" }

/// In the request of [`ListMmsPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsPartitionsSorter {
    pub last_ddl_time: Option<String>,
    pub num_rows: Option<String>,
    pub size: Option<String>,
}
input! { ListMmsPartitionsSorter() {
    0 "lastDdlTime" last_ddl_time: String, 1 "numRows" num_rows: String, 2 "size" size: String
} }

/// Response of [`ListMmsPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsPartitionsOutput {
    pub data: Option<ListMmsPartitionsData>,
}
model! { ListMmsPartitionsOutput {
    0 "data" data: ListMmsPartitionsData
} }

/// In the response of [`ListMmsPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsPartitionsData {
    pub object_list: Vec<ListMmsPartitionsObjectList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMmsPartitionsData {
    0 "objectList" object_list: Vec<ListMmsPartitionsObjectList>, 1 "pageNum" page_num: i64,
    2 "pageSize" page_size: i64, 3 "total" total: i64
} }

/// In the response of [`ListMmsPartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsPartitionsObjectList {
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub dst_table_name: Option<String>,
    pub dst_value: Option<String>,
    pub id: Option<i64>,
    pub last_ddl_time: Option<String>,
    pub num_rows: Option<i64>,
    pub size: Option<i64>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub status: Option<String>,
    pub table_id: Option<i64>,
    pub table_name: Option<String>,
    pub updated: Option<bool>,
    pub value: Option<String>,
}
model! { ListMmsPartitionsObjectList {
    0 "dbId" db_id: i64, 1 "dbName" db_name: String, 2 "dstProjectName" dst_project_name: String,
    3 "dstSchemaName" dst_schema_name: String, 4 "dstTableName" dst_table_name: String, 5 "dstValue" dst_value: String,
    6 "id" id: i64, 7 "lastDdlTime" last_ddl_time: String, 8 "numRows" num_rows: i64, 9 "size" size: i64,
    10 "sourceId" source_id: i64, 11 "sourceName" source_name: String, 12 "status" status: String,
    13 "tableId" table_id: i64, 14 "tableName" table_name: String, 15 "updated" updated: bool, 16 "value" value: String
} }

/// Lists mms tables: `ListMmsTables` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/tables`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTables {
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub dst_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub has_partitions: Option<bool>,
    pub last_ddl_time_end: Option<String>,
    pub last_ddl_time_start: Option<String>,
    pub name: Option<String>,
    pub only_name: Option<bool>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub sorter: Option<ListMmsTablesSorter>,
    /// Required.
    pub source_id: i64,
}
operation! { ListMmsTables(source_id: i64) "ListMmsTables" -> ListMmsTablesOutput {
    0 "dbId" db_id: i64, 1 "dbName" db_name: String, 2 "dstName" dst_name: String,
    3 "dstProjectName" dst_project_name: String, 4 "dstSchemaName" dst_schema_name: String,
    5 "hasPartitions" has_partitions: bool, 6 "lastDdlTimeEnd" last_ddl_time_end: String,
    7 "lastDdlTimeStart" last_ddl_time_start: String, 8 "name" name: String, 9 "onlyName" only_name: bool,
    10 "pageNum" page_num: i64, 11 "pageSize" page_size: i64, 12 "status" status: Vec<String>, 13 "type" r#type: String,
    14 "sorter" sorter: ListMmsTablesSorter, 15 "sourceId" source_id
} [
    Mark::new(12, Location::Default, Style::Json),
    Mark::new(15, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/tables", } }
paged! { ListMmsTables: ListMmsTablesObjectList =
    Number "pageNum", "data.objectList" data.object_list, total "data.total" }

/// In the request of [`ListMmsTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTablesSorter {
    pub last_ddl_time: Option<String>,
    pub num_rows: Option<String>,
    pub size: Option<String>,
}
input! { ListMmsTablesSorter() {
    0 "lastDdlTime" last_ddl_time: String, 1 "numRows" num_rows: String, 2 "size" size: String
} }

/// Response of [`ListMmsTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTablesOutput {
    pub data: Option<ListMmsTablesData>,
}
model! { ListMmsTablesOutput {
    0 "data" data: ListMmsTablesData
} }

/// In the response of [`ListMmsTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTablesData {
    pub object_list: Vec<ListMmsTablesObjectList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMmsTablesData {
    0 "objectList" object_list: Vec<ListMmsTablesObjectList>, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// In the response of [`ListMmsTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTablesObjectList {
    pub db_id: Option<i64>,
    pub db_name: Option<String>,
    pub dst_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub extra: Option<String>,
    pub has_partitions: Option<bool>,
    pub id: Option<i64>,
    pub input_format: Option<String>,
    pub last_ddl_time: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub num_rows: Option<i64>,
    pub output_format: Option<String>,
    pub owner: Option<String>,
    pub partitions: Option<i64>,
    pub partitions_doing: Option<i64>,
    pub partitions_done: Option<i64>,
    pub partitions_failed: Option<i64>,
    pub schema: Option<ListMmsTablesSchema>,
    pub serde: Option<String>,
    pub size: Option<i64>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub updated: Option<bool>,
}
model! { ListMmsTablesObjectList {
    0 "dbId" db_id: i64, 1 "dbName" db_name: String, 2 "dstName" dst_name: String,
    3 "dstProjectName" dst_project_name: String, 4 "dstSchemaName" dst_schema_name: String, 5 "extra" extra: String,
    6 "hasPartitions" has_partitions: bool, 7 "id" id: i64, 8 "inputFormat" input_format: String,
    9 "lastDdlTime" last_ddl_time: String, 10 "location" location: String, 11 "name" name: String,
    12 "numRows" num_rows: i64, 13 "outputFormat" output_format: String, 14 "owner" owner: String,
    15 "partitions" partitions: i64, 16 "partitionsDoing" partitions_doing: i64,
    17 "partitionsDone" partitions_done: i64, 18 "partitionsFailed" partitions_failed: i64,
    19 "schema" schema: ListMmsTablesSchema, 20 "serde" serde: String, 21 "size" size: i64,
    22 "sourceId" source_id: i64, 23 "sourceName" source_name: String, 24 "status" status: String,
    25 "type" r#type: String, 26 "updated" updated: bool
} }

/// In the response of [`ListMmsTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTablesSchema {
    pub columns: Vec<ListMmsTablesColumns>,
    pub comment: Option<String>,
    pub name: Option<String>,
    pub partitions: Vec<ListMmsTablesPartitions>,
}
model! { ListMmsTablesSchema {
    0 "columns" columns: Vec<ListMmsTablesColumns>, 1 "comment" comment: String, 2 "name" name: String,
    3 "partitions" partitions: Vec<ListMmsTablesPartitions>
} }

/// In the response of [`ListMmsTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTablesColumns {
    pub comment: Option<String>,
    pub default_value: Option<String>,
    pub name: Option<String>,
    pub nullable: Option<bool>,
    pub r#type: Option<String>,
}
model! { ListMmsTablesColumns {
    0 "comment" comment: String, 1 "defaultValue" default_value: String, 2 "name" name: String,
    3 "nullable" nullable: bool, 4 "type" r#type: String
} }

/// In the response of [`ListMmsTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTablesPartitions {
    pub comment: Option<String>,
    pub default_value: Option<String>,
    pub name: Option<String>,
    pub nullable: Option<bool>,
    pub r#type: Option<String>,
}
model! { ListMmsTablesPartitions {
    0 "comment" comment: String, 1 "defaultValue" default_value: String, 2 "name" name: String,
    3 "nullable" nullable: bool, 4 "type" r#type: String
} }

/// Lists mms task logs: `ListMmsTaskLogs` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/tasks/{taskId}/logs`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsTaskLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTaskLogs {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub task_id: i64,
}
operation! { ListMmsTaskLogs(source_id: i64, task_id: i64) "ListMmsTaskLogs" -> ListMmsTaskLogsOutput {
    0 "sourceId" source_id, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/tasks/{taskId}/logs", } }

/// Response of [`ListMmsTaskLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTaskLogsOutput {
    pub data: Vec<ListMmsTaskLogsData>,
}
model! { ListMmsTaskLogsOutput {
    0 "data" data: Vec<ListMmsTaskLogsData>
} }

/// In the response of [`ListMmsTaskLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTaskLogsData {
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<i64>,
    pub msg: Option<String>,
    pub source_id: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<i64>,
}
model! { ListMmsTaskLogsData {
    0 "action" action: String, 1 "createTime" create_time: String, 2 "id" id: i64, 3 "msg" msg: String,
    4 "sourceId" source_id: i64, 5 "status" status: String, 6 "taskId" task_id: i64
} }

/// Lists mms tasks: `ListMmsTasks` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/tasks`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTasks {
    pub dst_db_name: Option<String>,
    pub dst_table_name: Option<String>,
    pub job_id: Option<i64>,
    pub job_name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub partition: Option<String>,
    pub src_db_name: Option<String>,
    pub src_table_name: Option<String>,
    pub status: Option<String>,
    pub sorter: Option<ListMmsTasksSorter>,
    /// Required.
    pub source_id: i64,
}
operation! { ListMmsTasks(source_id: i64) "ListMmsTasks" -> ListMmsTasksOutput {
    0 "dstDbName" dst_db_name: String, 1 "dstTableName" dst_table_name: String, 2 "jobId" job_id: i64,
    3 "jobName" job_name: String, 4 "pageNum" page_num: i64, 5 "pageSize" page_size: i64,
    6 "partition" partition: String, 7 "srcDbName" src_db_name: String, 8 "srcTableName" src_table_name: String,
    9 "status" status: String, 10 "sorter" sorter: ListMmsTasksSorter, 11 "sourceId" source_id
} [
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/tasks", } }
paged! { ListMmsTasks: ListMmsTasksObjectList =
    Number "pageNum", "data.objectList" data.object_list, total "data.total" }

/// In the request of [`ListMmsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTasksSorter {
    pub start_time: Option<String>,
    pub status: Option<String>,
}
input! { ListMmsTasksSorter() {
    0 "startTime" start_time: String, 1 "status" status: String
} }

/// Response of [`ListMmsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTasksOutput {
    pub data: Option<ListMmsTasksData>,
}
model! { ListMmsTasksOutput {
    0 "data" data: ListMmsTasksData
} }

/// In the response of [`ListMmsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTasksData {
    pub object_list: Vec<ListMmsTasksObjectList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMmsTasksData {
    0 "objectList" object_list: Vec<ListMmsTasksObjectList>, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// In the response of [`ListMmsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTasksObjectList {
    pub create_time: Option<String>,
    pub db_id: Option<i64>,
    pub dst_db_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub dst_table_name: Option<String>,
    pub end_time: Option<String>,
    pub id: Option<i64>,
    pub job_id: Option<i64>,
    pub job_name: Option<String>,
    pub retried_times: Option<i64>,
    pub running: Option<bool>,
    pub source_id: Option<i64>,
    pub source_name: Option<String>,
    pub src_db_name: Option<String>,
    pub src_schema_name: Option<String>,
    pub src_table_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub stopped: Option<bool>,
    pub table_id: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListMmsTasksObjectList {
    0 "createTime" create_time: String, 1 "dbId" db_id: i64, 2 "dstDbName" dst_db_name: String,
    3 "dstSchemaName" dst_schema_name: String, 4 "dstTableName" dst_table_name: String, 5 "endTime" end_time: String,
    6 "id" id: i64, 7 "jobId" job_id: i64, 8 "jobName" job_name: String, 9 "retriedTimes" retried_times: i64,
    10 "running" running: bool, 11 "sourceId" source_id: i64, 12 "sourceName" source_name: String,
    13 "srcDbName" src_db_name: String, 14 "srcSchemaName" src_schema_name: String,
    15 "srcTableName" src_table_name: String, 16 "startTime" start_time: String, 17 "status" status: String,
    18 "stopped" stopped: bool, 19 "tableId" table_id: i64, 20 "type" r#type: String
} }

/// Lists mms timer logs: `ListMmsTimerLogs` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/timers/{timerId}/logs`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsTimerLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTimerLogs {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub source_id: i64,
    /// Required.
    pub timer_id: i64,
}
operation! { ListMmsTimerLogs(source_id: i64, timer_id: i64) "ListMmsTimerLogs" -> ListMmsTimerLogsOutput {
    0 "pageNum" page_num: i64, 1 "pageSize" page_size: i64, 2 "sourceId" source_id, 3 "timerId" timer_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/timers/{timerId}/logs", } }
paged! { ListMmsTimerLogs: ListMmsTimerLogsObjectList =
    Number "pageNum", "data.objectList" data.object_list, total "data.total" }

/// Response of [`ListMmsTimerLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTimerLogsOutput {
    pub data: Option<ListMmsTimerLogsData>,
}
model! { ListMmsTimerLogsOutput {
    0 "data" data: ListMmsTimerLogsData
} }

/// In the response of [`ListMmsTimerLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTimerLogsData {
    pub object_list: Vec<ListMmsTimerLogsObjectList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMmsTimerLogsData {
    0 "objectList" object_list: Vec<ListMmsTimerLogsObjectList>, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// In the response of [`ListMmsTimerLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTimerLogsObjectList {
    pub action: Option<String>,
    pub create_time: Option<String>,
    pub id: Option<i64>,
    pub msg: Option<String>,
    pub source_id: Option<i64>,
    pub status: Option<String>,
}
model! { ListMmsTimerLogsObjectList {
    0 "action" action: String, 1 "createTime" create_time: String, 2 "id" id: i64, 3 "msg" msg: String,
    4 "sourceId" source_id: i64, 5 "status" status: String
} }

/// Lists mms timers: `ListMmsTimers` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/mms/datasources/{sourceId}/timers`. Reads only. Pages by page number (`pageNum`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListMmsTimers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTimers {
    pub name: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub src_db_name: Option<String>,
    pub src_table_name: Option<String>,
    pub stopped: Option<bool>,
    /// Required.
    pub source_id: i64,
}
operation! { ListMmsTimers(source_id: i64) "ListMmsTimers" -> ListMmsTimersOutput {
    0 "name" name: String, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64, 3 "srcDbName" src_db_name: String,
    4 "srcTableName" src_table_name: String, 5 "stopped" stopped: bool, 6 "sourceId" source_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/mms/datasources/{sourceId}/timers", } }
paged! { ListMmsTimers: ListMmsTimersObjectList =
    Number "pageNum", "data.objectList" data.object_list, total "data.total" }

/// Response of [`ListMmsTimers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTimersOutput {
    pub data: Option<ListMmsTimersData>,
}
model! { ListMmsTimersOutput {
    0 "data" data: ListMmsTimersData
} }

/// In the response of [`ListMmsTimers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTimersData {
    pub object_list: Vec<ListMmsTimersObjectList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMmsTimersData {
    0 "objectList" object_list: Vec<ListMmsTimersObjectList>, 1 "pageNum" page_num: i64, 2 "pageSize" page_size: i64,
    3 "total" total: i64
} }

/// In the response of [`ListMmsTimers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMmsTimersObjectList {
    pub create_time: Option<String>,
    pub db_id: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub schedule_type: Option<String>,
    pub source_id: Option<i64>,
    pub src_db_name: Option<String>,
    pub stopped: Option<bool>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListMmsTimersObjectList {
    0 "createTime" create_time: String, 1 "dbId" db_id: i64, 2 "id" id: i64, 3 "name" name: String,
    4 "scheduleType" schedule_type: String, 5 "sourceId" source_id: i64, 6 "srcDbName" src_db_name: String,
    7 "stopped" stopped: bool, 8 "type" r#type: String, 9 "value" value: String
} }

/// Lists packages: `ListPackages` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/packages`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListPackages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackages {
    /// Required.
    pub project_name: String,
}
operation! { ListPackages(project_name: String) "ListPackages" -> ListPackagesOutput {
    0 "projectName" project_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/packages", } }

/// Response of [`ListPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackagesOutput {
    pub data: Option<ListPackagesData>,
}
model! { ListPackagesOutput {
    0 "data" data: ListPackagesData
} }

/// In the response of [`ListPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackagesData {
    pub created_packages: Vec<ListPackagesCreatedPackages>,
    pub installed_packages: Vec<ListPackagesInstalledPackages>,
}
model! { ListPackagesData {
    0 "createdPackages" created_packages: Vec<ListPackagesCreatedPackages>,
    1 "installedPackages" installed_packages: Vec<ListPackagesInstalledPackages>
} }

/// In the response of [`ListPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackagesCreatedPackages {
    pub create_time: Option<i64>,
    pub name: Option<String>,
}
model! { ListPackagesCreatedPackages {
    0 "createTime" create_time: i64, 1 "name" name: String
} }

/// In the response of [`ListPackages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPackagesInstalledPackages {
    pub install_time: Option<i64>,
    pub name: Option<String>,
    pub source_project: Option<String>,
    pub status: Option<String>,
}
model! { ListPackagesInstalledPackages {
    0 "installTime" install_time: i64, 1 "name" name: String, 2 "sourceProject" source_project: String,
    3 "status" status: String
} }

/// Lists project users: `ListProjectUsers` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/users`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListProjectUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectUsers {
    /// Required.
    pub project_name: String,
}
operation! { ListProjectUsers(project_name: String) "ListProjectUsers" -> ListProjectUsersOutput {
    0 "projectName" project_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/users", } }

/// Response of [`ListProjectUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectUsersOutput {
    pub data: Option<ListProjectUsersData>,
}
model! { ListProjectUsersOutput {
    0 "data" data: ListProjectUsersData
} }

/// In the response of [`ListProjectUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectUsersData {
    pub users: Vec<ListProjectUsersUsers>,
}
model! { ListProjectUsersData {
    0 "users" users: Vec<ListProjectUsersUsers>
} }

/// In the response of [`ListProjectUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectUsersUsers {
    pub name: Option<String>,
}
model! { ListProjectUsersUsers {
    0 "name" name: String
} }

/// Lists projects: `ListProjects` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects`. Reads only. Pages by token (`marker`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub list_system_catalog: Option<bool>,
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    pub prefix: Option<String>,
    pub quota_name: Option<String>,
    pub quota_nick_name: Option<String>,
    pub region: Option<String>,
    pub sale_tags: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListProjects() "ListProjects" -> ListProjectsOutput {
    0 "listSystemCatalog" list_system_catalog: bool, 1 "marker" marker: String, 2 "maxItem" max_item: i64,
    3 "prefix" prefix: String, 4 "quotaName" quota_name: String, 5 "quotaNickName" quota_nick_name: String,
    6 "region" region: String, 7 "saleTags" sale_tags: String, 8 "tenantId" tenant_id: String, 9 "type" r#type: String
} { method: "GET", path: "/api/v1/projects", } }
paged! { ListProjects: ListProjectsProjects = Token "marker", "data.projects" data.projects, next "data.marker" }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub data: Option<ListProjectsData>,
}
model! { ListProjectsOutput {
    0 "data" data: ListProjectsData
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsData {
    pub next_token: Option<String>,
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    pub projects: Vec<ListProjectsProjects>,
}
model! { ListProjectsData {
    0 "NextToken" next_token: String, 1 "marker" marker: String, 2 "maxItem" max_item: i64,
    3 "projects" projects: Vec<ListProjectsProjects>
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjects {
    pub comment: Option<String>,
    pub cost_storage: Option<String>,
    pub created_time: Option<i64>,
    pub default_quota: Option<String>,
    pub ip_white_list: Option<ListProjectsIpWhiteList>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub properties: Option<ListProjectsProperties>,
    pub region_id: Option<String>,
    pub sale_tag: Option<ListProjectsSaleTag>,
    pub security_properties: Option<ListProjectsSecurityProperties>,
    pub status: Option<String>,
    pub three_tier_model: Option<bool>,
    pub r#type: Option<String>,
}
model! { ListProjectsProjects {
    0 "comment" comment: String, 1 "costStorage" cost_storage: String, 2 "createdTime" created_time: i64,
    3 "defaultQuota" default_quota: String, 4 "ipWhiteList" ip_white_list: ListProjectsIpWhiteList,
    5 "name" name: String, 6 "owner" owner: String, 7 "properties" properties: ListProjectsProperties,
    8 "regionId" region_id: String, 9 "saleTag" sale_tag: ListProjectsSaleTag,
    10 "securityProperties" security_properties: ListProjectsSecurityProperties, 11 "status" status: String,
    12 "threeTierModel" three_tier_model: bool, 13 "type" r#type: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsIpWhiteList {
    pub ip_list: Option<String>,
    pub vpc_ip_list: Option<String>,
}
model! { ListProjectsIpWhiteList {
    0 "ipList" ip_list: String, 1 "vpcIpList" vpc_ip_list: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProperties {
    pub allow_full_scan: Option<bool>,
    pub enable_decimal2: Option<bool>,
    pub enable_tunnel_quota_route: Option<bool>,
    pub encryption: Option<ListProjectsEncryption>,
    pub external_project_properties: Option<ListProjectsExternalProjectProperties>,
    pub retention_days: Option<i64>,
    pub sql_metering_max: Option<String>,
    pub table_lifecycle: Option<ListProjectsTableLifecycle>,
    pub timezone: Option<String>,
    pub tunnel_quota: Option<String>,
    pub type_system: Option<String>,
}
model! { ListProjectsProperties {
    0 "allowFullScan" allow_full_scan: bool, 1 "enableDecimal2" enable_decimal2: bool,
    2 "enableTunnelQuotaRoute" enable_tunnel_quota_route: bool, 3 "encryption" encryption: ListProjectsEncryption,
    4 "externalProjectProperties" external_project_properties: ListProjectsExternalProjectProperties,
    5 "retentionDays" retention_days: i64, 6 "sqlMeteringMax" sql_metering_max: String,
    7 "tableLifecycle" table_lifecycle: ListProjectsTableLifecycle, 8 "timezone" timezone: String,
    9 "tunnelQuota" tunnel_quota: String, 10 "typeSystem" type_system: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsEncryption {
    pub algorithm: Option<String>,
    pub enable: Option<bool>,
    pub key: Option<String>,
}
model! { ListProjectsEncryption {
    0 "algorithm" algorithm: String, 1 "enable" enable: bool, 2 "key" key: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsExternalProjectProperties {
    pub is_external_catalog_bound: Option<String>,
}
model! { ListProjectsExternalProjectProperties {
    0 "isExternalCatalogBound" is_external_catalog_bound: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsTableLifecycle {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ListProjectsTableLifecycle {
    0 "type" r#type: String, 1 "value" value: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsSaleTag {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { ListProjectsSaleTag {
    0 "resourceId" resource_id: String, 1 "resourceType" resource_type: String
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsSecurityProperties {
    pub enable_download_privilege: Option<bool>,
    pub label_security: Option<bool>,
    pub object_creator_has_access_permission: Option<bool>,
    pub object_creator_has_grant_permission: Option<bool>,
    pub project_protection: Option<ListProjectsProjectProtection>,
    pub using_acl: Option<bool>,
    pub using_policy: Option<bool>,
}
model! { ListProjectsSecurityProperties {
    0 "enableDownloadPrivilege" enable_download_privilege: bool, 1 "labelSecurity" label_security: bool,
    2 "objectCreatorHasAccessPermission" object_creator_has_access_permission: bool,
    3 "objectCreatorHasGrantPermission" object_creator_has_grant_permission: bool,
    4 "projectProtection" project_protection: ListProjectsProjectProtection, 5 "usingAcl" using_acl: bool,
    6 "usingPolicy" using_policy: bool
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsProjectProtection {
    pub exception_policy: Option<String>,
    pub protected: Option<bool>,
}
model! { ListProjectsProjectProtection {
    0 "exceptionPolicy" exception_policy: String, 1 "protected" protected: bool
} }

/// Lists quotas: `ListQuotas` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas`. Reads only. See <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListQuotas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotas {
    pub billing_type: Option<String>,
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    /// Deprecated.
    pub product_id: Option<String>,
    /// Deprecated.
    pub region: Option<String>,
    pub sale_tags: Option<String>,
    /// Deprecated.
    pub tenant_id: Option<String>,
}
operation! { ListQuotas() "ListQuotas" -> ListQuotasOutput {
    0 "billingType" billing_type: String, 1 "marker" marker: String, 2 "maxItem" max_item: i64,
    3 "productId" product_id: String, 4 "region" region: String, 5 "saleTags" sale_tags: String,
    6 "tenantId" tenant_id: String
} { method: "GET", path: "/api/v1/quotas", } }

/// Response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasOutput {
    pub next_token: Option<String>,
    pub data: Option<ListQuotasData>,
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    pub quota_info_list: Vec<ListQuotasQuotaInfoList2>,
}
model! { ListQuotasOutput {
    0 "NextToken" next_token: String, 1 "data" data: ListQuotasData, 2 "marker" marker: String,
    3 "maxItem" max_item: i64, 4 "quotaInfoList" quota_info_list: Vec<ListQuotasQuotaInfoList2>
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasData {
    pub next_token: Option<String>,
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    pub quota_info_list: Vec<ListQuotasQuotaInfoList>,
}
model! { ListQuotasData {
    0 "NextToken" next_token: String, 1 "marker" marker: String, 2 "maxItem" max_item: i64,
    3 "quotaInfoList" quota_info_list: Vec<ListQuotasQuotaInfoList>
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoList {
    pub tags: Vec<ListQuotasTags>,
    pub billing_policy: Option<ListQuotasBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<ListQuotasSaleTag>,
    pub schedule_info: Option<ListQuotasScheduleInfo>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<ListQuotasSubQuotaInfoList>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListQuotasQuotaInfoList {
    0 "Tags" tags: Vec<ListQuotasTags>, 1 "billingPolicy" billing_policy: ListQuotasBillingPolicy,
    2 "cluster" cluster: String, 3 "createTime" create_time: i64, 4 "creatorId" creator_id: String, 5 "id" id: String,
    6 "name" name: String, 7 "nickName" nick_name: String, 8 "parameter" parameter: BTreeMap<String, Value>,
    9 "parentId" parent_id: String, 10 "regionId" region_id: String, 11 "saleTag" sale_tag: ListQuotasSaleTag,
    12 "scheduleInfo" schedule_info: ListQuotasScheduleInfo, 13 "status" status: String,
    14 "subQuotaInfoList" sub_quota_info_list: Vec<ListQuotasSubQuotaInfoList>, 15 "tag" tag: String,
    16 "tenantId" tenant_id: String, 17 "type" r#type: String, 18 "version" version: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListQuotasTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { ListQuotasBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasSaleTag {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { ListQuotasSaleTag {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { ListQuotasScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasSubQuotaInfoList {
    pub billing_policy: Option<ListQuotasSubQuotaInfoListBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: Option<ListQuotasParameter>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<ListQuotasSubQuotaInfoListSaleTag>,
    pub schedule_info: Option<ListQuotasSubQuotaInfoListScheduleInfo>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListQuotasSubQuotaInfoList {
    0 "billingPolicy" billing_policy: ListQuotasSubQuotaInfoListBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "id" id: String, 5 "name" name: String,
    6 "nickName" nick_name: String, 7 "parameter" parameter: ListQuotasParameter, 8 "parentId" parent_id: String,
    9 "regionId" region_id: String, 10 "saleTag" sale_tag: ListQuotasSubQuotaInfoListSaleTag,
    11 "scheduleInfo" schedule_info: ListQuotasSubQuotaInfoListScheduleInfo, 12 "status" status: String,
    13 "tag" tag: String, 14 "tenantId" tenant_id: String, 15 "type" r#type: String, 16 "version" version: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasSubQuotaInfoListBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { ListQuotasSubQuotaInfoListBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasParameter {
    pub adhoc_slot: Option<i64>,
    pub auto_scale_cpu_limit: Option<i64>,
    pub elastic_reserved_cu: Option<i64>,
    pub enable_priority: Option<bool>,
    pub force_reserved_min: Option<bool>,
    pub max_cu: Option<i64>,
    pub max_gu: Option<i64>,
    pub min_cu: Option<i64>,
    pub min_gu: Option<i64>,
    pub scheduler_type: Option<String>,
    pub single_job_cu_limit: Option<i64>,
    pub slot_num: Option<i64>,
}
model! { ListQuotasParameter {
    0 "adhocSlot" adhoc_slot: i64, 1 "autoScaleCPULimit" auto_scale_cpu_limit: i64,
    2 "elasticReservedCU" elastic_reserved_cu: i64, 3 "enablePriority" enable_priority: bool,
    4 "forceReservedMin" force_reserved_min: bool, 5 "maxCU" max_cu: i64, 6 "maxGu" max_gu: i64, 7 "minCU" min_cu: i64,
    8 "minGu" min_gu: i64, 9 "schedulerType" scheduler_type: String, 10 "singleJobCULimit" single_job_cu_limit: i64,
    11 "slotNum" slot_num: i64
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasSubQuotaInfoListSaleTag {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { ListQuotasSubQuotaInfoListSaleTag {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasSubQuotaInfoListScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { ListQuotasSubQuotaInfoListScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoList2 {
    pub tags: Vec<ListQuotasQuotaInfoListTags>,
    pub billing_policy: Option<ListQuotasQuotaInfoListBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<ListQuotasQuotaInfoListSaleTag>,
    pub schedule_info: Option<ListQuotasQuotaInfoListScheduleInfo>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<ListQuotasQuotaInfoListSubQuotaInfoList>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListQuotasQuotaInfoList2 {
    0 "Tags" tags: Vec<ListQuotasQuotaInfoListTags>,
    1 "billingPolicy" billing_policy: ListQuotasQuotaInfoListBillingPolicy, 2 "cluster" cluster: String,
    3 "createTime" create_time: i64, 4 "creatorId" creator_id: String, 5 "id" id: String, 6 "name" name: String,
    7 "nickName" nick_name: String, 8 "parameter" parameter: BTreeMap<String, Value>, 9 "parentId" parent_id: String,
    10 "regionId" region_id: String, 11 "saleTag" sale_tag: ListQuotasQuotaInfoListSaleTag,
    12 "scheduleInfo" schedule_info: ListQuotasQuotaInfoListScheduleInfo, 13 "status" status: String,
    14 "subQuotaInfoList" sub_quota_info_list: Vec<ListQuotasQuotaInfoListSubQuotaInfoList>, 15 "tag" tag: String,
    16 "tenantId" tenant_id: String, 17 "type" r#type: String, 18 "version" version: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoListTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListQuotasQuotaInfoListTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoListBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { ListQuotasQuotaInfoListBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoListSaleTag {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { ListQuotasQuotaInfoListSaleTag {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoListScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { ListQuotasQuotaInfoListScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoListSubQuotaInfoList {
    pub billing_policy: Option<ListQuotasQuotaInfoListSubQuotaInfoListBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: Option<ListQuotasSubQuotaInfoListParameter>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<ListQuotasQuotaInfoListSubQuotaInfoListSaleTag>,
    pub schedule_info: Option<ListQuotasQuotaInfoListSubQuotaInfoListScheduleInfo>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListQuotasQuotaInfoListSubQuotaInfoList {
    0 "billingPolicy" billing_policy: ListQuotasQuotaInfoListSubQuotaInfoListBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "id" id: String, 5 "name" name: String,
    6 "nickName" nick_name: String, 7 "parameter" parameter: ListQuotasSubQuotaInfoListParameter,
    8 "parentId" parent_id: String, 9 "regionId" region_id: String,
    10 "saleTag" sale_tag: ListQuotasQuotaInfoListSubQuotaInfoListSaleTag,
    11 "scheduleInfo" schedule_info: ListQuotasQuotaInfoListSubQuotaInfoListScheduleInfo, 12 "status" status: String,
    13 "tag" tag: String, 14 "tenantId" tenant_id: String, 15 "type" r#type: String, 16 "version" version: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoListSubQuotaInfoListBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { ListQuotasQuotaInfoListSubQuotaInfoListBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasSubQuotaInfoListParameter {
    pub adhoc_slot: Option<i64>,
    pub auto_scale_cpu_limit: Option<i64>,
    pub elastic_reserved_cu: Option<i64>,
    pub enable_priority: Option<bool>,
    pub force_reserved_min: Option<bool>,
    pub max_cu: Option<i64>,
    pub max_gu: Option<i64>,
    pub min_cu: Option<i64>,
    pub min_gu: Option<i64>,
    pub scheduler_type: Option<String>,
    pub single_job_cu_limit: Option<i64>,
    pub slot_num: Option<i64>,
}
model! { ListQuotasSubQuotaInfoListParameter {
    0 "adhocSlot" adhoc_slot: i64, 1 "autoScaleCPULimit" auto_scale_cpu_limit: i64,
    2 "elasticReservedCU" elastic_reserved_cu: i64, 3 "enablePriority" enable_priority: bool,
    4 "forceReservedMin" force_reserved_min: bool, 5 "maxCU" max_cu: i64, 6 "maxGu" max_gu: i64, 7 "minCU" min_cu: i64,
    8 "minGu" min_gu: i64, 9 "schedulerType" scheduler_type: String, 10 "singleJobCULimit" single_job_cu_limit: i64,
    11 "slotNum" slot_num: i64
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoListSubQuotaInfoListSaleTag {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { ListQuotasQuotaInfoListSubQuotaInfoListSaleTag {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`ListQuotas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasQuotaInfoListSubQuotaInfoListScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { ListQuotasQuotaInfoListSubQuotaInfoListScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// Lists quotas plans: `ListQuotasPlans` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}/plans`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListQuotasPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlans {
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    /// Required.
    pub nickname: String,
}
operation! { ListQuotasPlans(nickname: String) "ListQuotasPlans" -> ListQuotasPlansOutput {
    0 "region" region: String, 1 "tenantId" tenant_id: String, 2 "nickname" nickname
} [
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}/plans", } }

/// Response of [`ListQuotasPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlansOutput {
    pub data: Option<ListQuotasPlansData>,
}
model! { ListQuotasPlansOutput {
    0 "data" data: ListQuotasPlansData
} }

/// In the response of [`ListQuotasPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlansData {
    pub plan_list: Vec<ListQuotasPlansPlanList>,
}
model! { ListQuotasPlansData {
    0 "planList" plan_list: Vec<ListQuotasPlansPlanList>
} }

/// In the response of [`ListQuotasPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlansPlanList {
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub quota: Option<ListQuotasPlansQuota>,
}
model! { ListQuotasPlansPlanList {
    0 "createTime" create_time: String, 1 "name" name: String, 2 "quota" quota: ListQuotasPlansQuota
} }

/// In the response of [`ListQuotasPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlansQuota {
    pub billing_policy: Option<ListQuotasPlansBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub schedule_info: Option<ListQuotasPlansScheduleInfo>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<ListQuotasPlansSubQuotaInfoList>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListQuotasPlansQuota {
    0 "billingPolicy" billing_policy: ListQuotasPlansBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "id" id: String, 5 "name" name: String,
    6 "nickName" nick_name: String, 7 "parameter" parameter: BTreeMap<String, Value>, 8 "parentId" parent_id: String,
    9 "regionId" region_id: String, 10 "scheduleInfo" schedule_info: ListQuotasPlansScheduleInfo,
    11 "status" status: String, 12 "subQuotaInfoList" sub_quota_info_list: Vec<ListQuotasPlansSubQuotaInfoList>,
    13 "tag" tag: String, 14 "tenantId" tenant_id: String, 15 "type" r#type: String, 16 "version" version: String
} }

/// In the response of [`ListQuotasPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlansBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { ListQuotasPlansBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`ListQuotasPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlansScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
}
model! { ListQuotasPlansScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String
} }

/// In the response of [`ListQuotasPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlansSubQuotaInfoList {
    pub billing_policy: Option<ListQuotasPlansSubQuotaInfoListBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub schedule_info: Option<ListQuotasPlansSubQuotaInfoListScheduleInfo>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListQuotasPlansSubQuotaInfoList {
    0 "billingPolicy" billing_policy: ListQuotasPlansSubQuotaInfoListBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "id" id: String, 5 "name" name: String,
    6 "nickName" nick_name: String, 7 "parameter" parameter: BTreeMap<String, Value>, 8 "parentId" parent_id: String,
    9 "regionId" region_id: String, 10 "scheduleInfo" schedule_info: ListQuotasPlansSubQuotaInfoListScheduleInfo,
    11 "status" status: String, 12 "tag" tag: String, 13 "tenantId" tenant_id: String, 14 "type" r#type: String,
    15 "version" version: String
} }

/// In the response of [`ListQuotasPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlansSubQuotaInfoListBillingPolicy {
    pub billing_method: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { ListQuotasPlansSubQuotaInfoListBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "odpsSpecCode" odps_spec_code: String, 2 "orderId" order_id: String
} }

/// In the response of [`ListQuotasPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQuotasPlansSubQuotaInfoListScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
}
model! { ListQuotasPlansSubQuotaInfoListScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String
} }

/// Lists resources: `ListResources` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/resources`. Reads only. Pages by token (`marker`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResources {
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    pub name: Option<String>,
    pub schema_name: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { ListResources(project_name: String) "ListResources" -> ListResourcesOutput {
    0 "marker" marker: String, 1 "maxItem" max_item: i64, 2 "name" name: String, 3 "schemaName" schema_name: String,
    4 "projectName" project_name
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/resources", } }
paged! { ListResources: ListResourcesResources = Token "marker", "data.resources" data.resources, next "data.marker" }

/// Response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub data: Option<ListResourcesData>,
}
model! { ListResourcesOutput {
    0 "data" data: ListResourcesData
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesData {
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    pub resources: Vec<ListResourcesResources>,
}
model! { ListResourcesData {
    0 "marker" marker: String, 1 "maxItem" max_item: i64, 2 "resources" resources: Vec<ListResourcesResources>
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesResources {
    pub comment: Option<String>,
    pub content_md5: Option<String>,
    pub creation_time: Option<i64>,
    pub display_name: Option<String>,
    pub last_modified_time: Option<i64>,
    pub last_updator: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub schema: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListResourcesResources {
    0 "comment" comment: String, 1 "contentMD5" content_md5: String, 2 "creationTime" creation_time: i64,
    3 "displayName" display_name: String, 4 "lastModifiedTime" last_modified_time: i64,
    5 "lastUpdator" last_updator: String, 6 "name" name: String, 7 "owner" owner: String, 8 "schema" schema: String,
    9 "size" size: i64, 10 "type" r#type: String
} }

/// Lists roles: `ListRoles` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/roles`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListRoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoles {
    /// Required.
    pub project_name: String,
}
operation! { ListRoles(project_name: String) "ListRoles" -> ListRolesOutput {
    0 "projectName" project_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/roles", } }

/// Response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesOutput {
    pub data: Option<ListRolesData>,
}
model! { ListRolesOutput {
    0 "data" data: ListRolesData
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesData {
    pub roles: Vec<ListRolesRoles>,
}
model! { ListRolesData {
    0 "roles" roles: Vec<ListRolesRoles>
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRoles {
    pub acl: Option<ListRolesAcl>,
    pub name: Option<String>,
    pub policy: Option<String>,
    pub r#type: Option<String>,
}
model! { ListRolesRoles {
    0 "acl" acl: ListRolesAcl, 1 "name" name: String, 2 "policy" policy: String, 3 "type" r#type: String
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesAcl {
    pub function: Vec<ListRolesFunction>,
    pub instance: Vec<ListRolesInstance>,
    pub package: Vec<ListRolesPackage>,
    pub project: Vec<ListRolesProject>,
    pub resource: Vec<ListRolesResource>,
    pub table: Vec<ListRolesTable>,
}
model! { ListRolesAcl {
    0 "function" function: Vec<ListRolesFunction>, 1 "instance" instance: Vec<ListRolesInstance>,
    2 "package" package: Vec<ListRolesPackage>, 3 "project" project: Vec<ListRolesProject>,
    4 "resource" resource: Vec<ListRolesResource>, 5 "table" table: Vec<ListRolesTable>
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesFunction {
    pub actions: Vec<String>,
    pub name: Option<String>,
}
model! { ListRolesFunction {
    0 "actions" actions: Vec<String>, 1 "name" name: String
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesInstance {
    pub actions: Vec<String>,
    pub name: Option<String>,
}
model! { ListRolesInstance {
    0 "actions" actions: Vec<String>, 1 "name" name: String
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesPackage {
    pub actions: Vec<String>,
    pub name: Option<String>,
}
model! { ListRolesPackage {
    0 "actions" actions: Vec<String>, 1 "name" name: String
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesProject {
    pub actions: Vec<String>,
    pub name: Option<String>,
}
model! { ListRolesProject {
    0 "actions" actions: Vec<String>, 1 "name" name: String
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesResource {
    pub actions: Vec<String>,
    pub name: Option<String>,
}
model! { ListRolesResource {
    0 "actions" actions: Vec<String>, 1 "name" name: String
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesTable {
    pub actions: Vec<String>,
    pub name: Option<String>,
}
model! { ListRolesTable {
    0 "actions" actions: Vec<String>, 1 "name" name: String
} }

/// Lists storage partitions info: `ListStoragePartitionsInfo` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/observations/analysis/storage/projects/{project}/tables/{table}/partitionsInfo`. Reads only. Pages by
/// page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListStoragePartitionsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStoragePartitionsInfo {
    pub asc_order: Option<bool>,
    /// Required.
    pub date: String,
    pub order_column: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub partition_prefix: Option<String>,
    pub region: Option<String>,
    pub schema: Option<String>,
    pub tenant_id: Option<String>,
    pub types: Option<Vec<String>>,
    /// Required.
    pub project: String,
    /// Required.
    pub table: String,
}
operation! { ListStoragePartitionsInfo(date: String, project: String, table: String)
    "ListStoragePartitionsInfo" -> ListStoragePartitionsInfoOutput {
    0 "ascOrder" asc_order: bool, 1 "date" date, 2 "orderColumn" order_column: String, 3 "pageNumber" page_number: i64,
    4 "pageSize" page_size: i64, 5 "partitionPrefix" partition_prefix: String, 6 "region" region: String,
    7 "schema" schema: String, 8 "tenantId" tenant_id: String, 9 "types" types: Vec<String>, 10 "project" project,
    11 "table" table
} [
    Mark::new(9, Location::Default, Style::Simple),
    Mark::new(10, Location::Path, Style::None),
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/observations/analysis/storage/projects/{project}/tables/{table}/partitionsInfo", } }
paged! { ListStoragePartitionsInfo: ListStoragePartitionsInfoStoragePartitionInfoList =
    Number "pageNumber", "data.storagePartitionInfoList" data.storage_partition_info_list, total "data.totalCount" }

/// Response of [`ListStoragePartitionsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStoragePartitionsInfoOutput {
    pub data: Option<ListStoragePartitionsInfoData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { ListStoragePartitionsInfoOutput {
    0 "data" data: ListStoragePartitionsInfoData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`ListStoragePartitionsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStoragePartitionsInfoData {
    pub date: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub storage_partition_info_list: Vec<
        ListStoragePartitionsInfoStoragePartitionInfoList,
    >,
    pub total_count: Option<i64>,
}
model! { ListStoragePartitionsInfoData {
    0 "date" date: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "storagePartitionInfoList" storage_partition_info_list: Vec<ListStoragePartitionsInfoStoragePartitionInfoList>,
    4 "totalCount" total_count: i64
} }

/// In the response of [`ListStoragePartitionsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStoragePartitionsInfoStoragePartitionInfoList {
    pub file_count: Option<i64>,
    pub file_size: Option<f64>,
    pub file_size_unit: Option<String>,
    pub is_partitioned: Option<bool>,
    pub last_access_time: Option<i64>,
    pub partition: Option<String>,
    pub project_name: Option<String>,
    pub rate: Option<f64>,
    pub schema_name: Option<String>,
    pub storage_type: Option<String>,
    pub table_name: Option<String>,
    pub total_frequency: Option<i64>,
    pub total_input_amount: Option<f64>,
    pub total_input_amount_unit: Option<String>,
    pub r#type: Option<String>,
}
model! { ListStoragePartitionsInfoStoragePartitionInfoList {
    0 "fileCount" file_count: i64, 1 "fileSize" file_size: f64, 2 "fileSizeUnit" file_size_unit: String,
    3 "isPartitioned" is_partitioned: bool, 4 "lastAccessTime" last_access_time: i64, 5 "partition" partition: String,
    6 "projectName" project_name: String, 7 "rate" rate: f64, 8 "schemaName" schema_name: String,
    9 "storageType" storage_type: String, 10 "tableName" table_name: String, 11 "totalFrequency" total_frequency: i64,
    12 "totalInputAmount" total_input_amount: f64, 13 "totalInputAmountUnit" total_input_amount_unit: String,
    14 "type" r#type: String
} }

/// Lists storage projects info: `ListStorageProjectsInfo` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/observations/analysis/storage/projectsInfo`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListStorageProjectsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStorageProjectsInfo {
    pub asc_order: Option<bool>,
    /// Required.
    pub date: String,
    pub order_column: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_prefix: Option<String>,
    pub recent_days: Option<i64>,
    pub region: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { ListStorageProjectsInfo(date: String) "ListStorageProjectsInfo" -> ListStorageProjectsInfoOutput {
    0 "ascOrder" asc_order: bool, 1 "date" date, 2 "orderColumn" order_column: String, 3 "pageNumber" page_number: i64,
    4 "pageSize" page_size: i64, 5 "projectPrefix" project_prefix: String, 6 "recentDays" recent_days: i64,
    7 "region" region: String, 8 "tenantId" tenant_id: String
} { method: "GET", path: "/api/v1/observations/analysis/storage/projectsInfo", } }
paged! { ListStorageProjectsInfo: ListStorageProjectsInfoStorageProjectInfoList =
    Number "pageNumber", "data.storageProjectInfoList" data.storage_project_info_list, total "data.totalCount" }

/// Response of [`ListStorageProjectsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStorageProjectsInfoOutput {
    pub data: Option<ListStorageProjectsInfoData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { ListStorageProjectsInfoOutput {
    0 "data" data: ListStorageProjectsInfoData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`ListStorageProjectsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStorageProjectsInfoData {
    pub date: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub storage_project_info_list: Vec<ListStorageProjectsInfoStorageProjectInfoList>,
    pub total_count: Option<i64>,
}
model! { ListStorageProjectsInfoData {
    0 "date" date: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "storageProjectInfoList" storage_project_info_list: Vec<ListStorageProjectsInfoStorageProjectInfoList>,
    4 "totalCount" total_count: i64
} }

/// In the response of [`ListStorageProjectsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStorageProjectsInfoStorageProjectInfoList {
    pub date: Option<String>,
    pub long_term_storage: Option<f64>,
    pub long_term_storage_unit: Option<String>,
    pub low_freq_storage: Option<f64>,
    pub low_freq_storage_unit: Option<String>,
    pub project_name: Option<String>,
    pub rate: Option<f64>,
    pub recycle_bin_storage: Option<f64>,
    pub recycle_bin_storage_unit: Option<String>,
    pub standard_storage: Option<f64>,
    pub standard_storage_unit: Option<String>,
    pub timestamp: Option<i64>,
    pub total_storage: Option<f64>,
    pub total_storage_unit: Option<String>,
}
model! { ListStorageProjectsInfoStorageProjectInfoList {
    0 "date" date: String, 1 "longTermStorage" long_term_storage: f64,
    2 "longTermStorageUnit" long_term_storage_unit: String, 3 "lowFreqStorage" low_freq_storage: f64,
    4 "lowFreqStorageUnit" low_freq_storage_unit: String, 5 "projectName" project_name: String, 6 "rate" rate: f64,
    7 "recycleBinStorage" recycle_bin_storage: f64, 8 "recycleBinStorageUnit" recycle_bin_storage_unit: String,
    9 "standardStorage" standard_storage: f64, 10 "standardStorageUnit" standard_storage_unit: String,
    11 "timestamp" timestamp: i64, 12 "totalStorage" total_storage: f64,
    13 "totalStorageUnit" total_storage_unit: String
} }

/// Lists storage tables info: `ListStorageTablesInfo` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/observations/analysis/storage/projects/{project}/tablesInfo`. Reads only. Pages by page number
/// (`pageNumber`). See <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListStorageTablesInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStorageTablesInfo {
    pub asc_order: Option<bool>,
    /// Required.
    pub date: String,
    pub order_column: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub recent_days: Option<i64>,
    pub region: Option<String>,
    pub schema: Option<String>,
    pub table_prefix: Option<String>,
    pub tenant_id: Option<String>,
    pub types: Option<Vec<String>>,
    /// Required.
    pub project: String,
}
operation! { ListStorageTablesInfo(date: String, project: String)
    "ListStorageTablesInfo" -> ListStorageTablesInfoOutput {
    0 "ascOrder" asc_order: bool, 1 "date" date, 2 "orderColumn" order_column: String, 3 "pageNumber" page_number: i64,
    4 "pageSize" page_size: i64, 5 "recentDays" recent_days: i64, 6 "region" region: String, 7 "schema" schema: String,
    8 "tablePrefix" table_prefix: String, 9 "tenantId" tenant_id: String, 10 "types" types: Vec<String>,
    11 "project" project
} [
    Mark::new(10, Location::Default, Style::Simple),
    Mark::new(11, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/observations/analysis/storage/projects/{project}/tablesInfo", } }
paged! { ListStorageTablesInfo: ListStorageTablesInfoStorageTableInfoList =
    Number "pageNumber", "data.storageTableInfoList" data.storage_table_info_list, total "data.totalCount" }

/// Response of [`ListStorageTablesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStorageTablesInfoOutput {
    pub data: Option<ListStorageTablesInfoData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { ListStorageTablesInfoOutput {
    0 "data" data: ListStorageTablesInfoData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`ListStorageTablesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStorageTablesInfoData {
    pub date: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub storage_table_info_list: Vec<ListStorageTablesInfoStorageTableInfoList>,
    pub total_count: Option<i64>,
}
model! { ListStorageTablesInfoData {
    0 "date" date: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "storageTableInfoList" storage_table_info_list: Vec<ListStorageTablesInfoStorageTableInfoList>,
    4 "totalCount" total_count: i64
} }

/// In the response of [`ListStorageTablesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListStorageTablesInfoStorageTableInfoList {
    pub date: Option<String>,
    pub is_partitioned: Option<bool>,
    pub last_access_time: Option<i64>,
    pub long_term_storage: Option<f64>,
    pub long_term_storage_file_count: Option<i64>,
    pub long_term_storage_unit: Option<String>,
    pub low_freq_storage: Option<f64>,
    pub low_freq_storage_file_count: Option<i64>,
    pub low_freq_storage_unit: Option<String>,
    pub project_name: Option<String>,
    pub rate: Option<f64>,
    pub schema_name: Option<String>,
    pub standard_storage: Option<f64>,
    pub standard_storage_file_count: Option<i64>,
    pub standard_storage_unit: Option<String>,
    pub storage_type: Option<String>,
    pub table_name: Option<String>,
    pub total_frequency: Option<i64>,
    pub total_input_amount: Option<f64>,
    pub total_input_amount_unit: Option<String>,
    pub total_storage: Option<f64>,
    pub total_storage_file_count: Option<i64>,
    pub total_storage_unit: Option<String>,
}
model! { ListStorageTablesInfoStorageTableInfoList {
    0 "date" date: String, 1 "isPartitioned" is_partitioned: bool, 2 "lastAccessTime" last_access_time: i64,
    3 "longTermStorage" long_term_storage: f64, 4 "longTermStorageFileCount" long_term_storage_file_count: i64,
    5 "longTermStorageUnit" long_term_storage_unit: String, 6 "lowFreqStorage" low_freq_storage: f64,
    7 "lowFreqStorageFileCount" low_freq_storage_file_count: i64, 8 "lowFreqStorageUnit" low_freq_storage_unit: String,
    9 "projectName" project_name: String, 10 "rate" rate: f64, 11 "schemaName" schema_name: String,
    12 "standardStorage" standard_storage: f64, 13 "standardStorageFileCount" standard_storage_file_count: i64,
    14 "standardStorageUnit" standard_storage_unit: String, 15 "storageType" storage_type: String,
    16 "tableName" table_name: String, 17 "totalFrequency" total_frequency: i64,
    18 "totalInputAmount" total_input_amount: f64, 19 "totalInputAmountUnit" total_input_amount_unit: String,
    20 "totalStorage" total_storage: f64, 21 "totalStorageFileCount" total_storage_file_count: i64,
    22 "totalStorageUnit" total_storage_unit: String
} }

/// Lists tables: `ListTables` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/tables`. Reads only. Pages by token (`marker`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTables {
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    pub prefix: Option<String>,
    pub schema_name: Option<String>,
    pub r#type: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { ListTables(project_name: String) "ListTables" -> ListTablesOutput {
    0 "marker" marker: String, 1 "maxItem" max_item: i64, 2 "prefix" prefix: String, 3 "schemaName" schema_name: String,
    4 "type" r#type: String, 5 "projectName" project_name
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/tables", } }
paged! { ListTables: ListTablesTables = Token "marker", "data.tables" data.tables, next "data.marker" }

/// Response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesOutput {
    pub data: Option<ListTablesData>,
}
model! { ListTablesOutput {
    0 "data" data: ListTablesData
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesData {
    pub marker: Option<String>,
    pub max_item: Option<i64>,
    pub tables: Vec<ListTablesTables>,
}
model! { ListTablesData {
    0 "marker" marker: String, 1 "maxItem" max_item: i64, 2 "tables" tables: Vec<ListTablesTables>
} }

/// In the response of [`ListTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTablesTables {
    pub creation_time: Option<i64>,
    pub display_name: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub schema: Option<String>,
    pub r#type: Option<String>,
}
model! { ListTablesTables {
    0 "creationTime" creation_time: i64, 1 "displayName" display_name: String, 2 "name" name: String,
    3 "owner" owner: String, 4 "schema" schema: String, 5 "type" r#type: String
} }

/// Lists tunnel quota timer: `ListTunnelQuotaTimer` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/tunnel/{nickname}/timers`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListTunnelQuotaTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTunnelQuotaTimer {
    /// Required.
    pub nickname: String,
}
operation! { ListTunnelQuotaTimer(nickname: String) "ListTunnelQuotaTimer" -> ListTunnelQuotaTimerOutput {
    0 "nickname" nickname
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/tunnel/{nickname}/timers", } }

/// Response of [`ListTunnelQuotaTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTunnelQuotaTimerOutput {
    pub data: Vec<ListTunnelQuotaTimerData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { ListTunnelQuotaTimerOutput {
    0 "data" data: Vec<ListTunnelQuotaTimerData>, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`ListTunnelQuotaTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTunnelQuotaTimerData {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub timezone: Option<String>,
    pub tunnel_quota_parameter: Option<ListTunnelQuotaTimerTunnelQuotaParameter>,
}
model! { ListTunnelQuotaTimerData {
    0 "beginTime" begin_time: String, 1 "endTime" end_time: String, 2 "timezone" timezone: String,
    3 "tunnelQuotaParameter" tunnel_quota_parameter: ListTunnelQuotaTimerTunnelQuotaParameter
} }

/// In the response of [`ListTunnelQuotaTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTunnelQuotaTimerTunnelQuotaParameter {
    pub elastic_reserved_slot_num: Option<i64>,
    pub slot_num: Option<i64>,
}
model! { ListTunnelQuotaTimerTunnelQuotaParameter {
    0 "elasticReservedSlotNum" elastic_reserved_slot_num: i64, 1 "slotNum" slot_num: i64
} }

/// Lists users: `ListUsers` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/users`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64
} { method: "GET", path: "/api/v1/users", } }
paged! { ListUsers: ListUsersUsers = Number "pageNumber", "data.users" data.users, total "data.totalCount" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub data: Option<ListUsersData>,
}
model! { ListUsersOutput {
    0 "data" data: ListUsersData
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub users: Vec<ListUsersUsers>,
}
model! { ListUsersData {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "totalCount" total_count: i64,
    3 "users" users: Vec<ListUsersUsers>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub account_type: Option<String>,
    pub display_name: Option<String>,
    pub tenant_id: Option<String>,
}
model! { ListUsersUsers {
    0 "accountId" account_id: String, 1 "accountName" account_name: String, 2 "accountType" account_type: String,
    3 "displayName" display_name: String, 4 "tenantId" tenant_id: String
} }

/// Lists users by role: `ListUsersByRole` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/projects/{projectName}/roles/{roleName}/users`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/ListUsersByRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersByRole {
    /// Required.
    pub project_name: String,
    /// Required.
    pub role_name: String,
}
operation! { ListUsersByRole(project_name: String, role_name: String) "ListUsersByRole" -> ListUsersByRoleOutput {
    0 "projectName" project_name, 1 "roleName" role_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/projects/{projectName}/roles/{roleName}/users", } }

/// Response of [`ListUsersByRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersByRoleOutput {
    pub data: Option<ListUsersByRoleData>,
}
model! { ListUsersByRoleOutput {
    0 "data" data: ListUsersByRoleData
} }

/// In the response of [`ListUsersByRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersByRoleData {
    pub users: Vec<ListUsersByRoleUsers>,
}
model! { ListUsersByRoleData {
    0 "users" users: Vec<ListUsersByRoleUsers>
} }

/// In the response of [`ListUsersByRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersByRoleUsers {
    pub name: Option<String>,
}
model! { ListUsersByRoleUsers {
    0 "name" name: String
} }

/// Queries quota: `QueryQuota` of `maxcompute` 2022-01-04.
///
/// GET `/api/v1/quotas/{nickname}/query`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/QueryQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuota {
    pub ak_proven: Option<String>,
    pub mock: Option<bool>,
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    /// Required.
    pub nickname: String,
}
operation! { QueryQuota(nickname: String) "QueryQuota" -> QueryQuotaOutput {
    0 "AkProven" ak_proven: String, 1 "mock" mock: bool, 2 "region" region: String, 3 "tenantId" tenant_id: String,
    4 "nickname" nickname
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/quotas/{nickname}/query", } }

/// Response of [`QueryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaOutput {
    pub data: Option<QueryQuotaData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { QueryQuotaOutput {
    0 "data" data: QueryQuotaData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`QueryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaData {
    pub billing_policy: Option<QueryQuotaBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<QueryQuotaSaleTag>,
    pub schedule_info: Option<QueryQuotaScheduleInfo>,
    pub status: Option<String>,
    pub sub_quota_info_list: Vec<QueryQuotaSubQuotaInfoList>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { QueryQuotaData {
    0 "billingPolicy" billing_policy: QueryQuotaBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "groupName" group_name: String,
    5 "id" id: String, 6 "name" name: String, 7 "nickName" nick_name: String,
    8 "parameter" parameter: BTreeMap<String, Value>, 9 "parentId" parent_id: String, 10 "regionId" region_id: String,
    11 "saleTag" sale_tag: QueryQuotaSaleTag, 12 "scheduleInfo" schedule_info: QueryQuotaScheduleInfo,
    13 "status" status: String, 14 "subQuotaInfoList" sub_quota_info_list: Vec<QueryQuotaSubQuotaInfoList>,
    15 "tag" tag: String, 16 "tenantId" tenant_id: String, 17 "type" r#type: String, 18 "version" version: String
} }

/// In the response of [`QueryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaBillingPolicy {
    pub billing_method: Option<String>,
    pub instance_id: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { QueryQuotaBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "instanceId" instance_id: String,
    2 "odpsSpecCode" odps_spec_code: String, 3 "orderId" order_id: String
} }

/// In the response of [`QueryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaSaleTag {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { QueryQuotaSaleTag {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`QueryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { QueryQuotaScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// In the response of [`QueryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaSubQuotaInfoList {
    pub billing_policy: Option<QueryQuotaSubQuotaInfoListBillingPolicy>,
    pub cluster: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub nick_name: Option<String>,
    pub parameter: BTreeMap<String, Value>,
    pub parent_id: Option<String>,
    pub region_id: Option<String>,
    pub sale_tag: Option<QueryQuotaSubQuotaInfoListSaleTag>,
    pub schedule_info: Option<QueryQuotaSubQuotaInfoListScheduleInfo>,
    pub status: Option<String>,
    pub tag: Option<String>,
    pub tenant_id: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { QueryQuotaSubQuotaInfoList {
    0 "billingPolicy" billing_policy: QueryQuotaSubQuotaInfoListBillingPolicy, 1 "cluster" cluster: String,
    2 "createTime" create_time: i64, 3 "creatorId" creator_id: String, 4 "groupName" group_name: String,
    5 "id" id: String, 6 "name" name: String, 7 "nickName" nick_name: String,
    8 "parameter" parameter: BTreeMap<String, Value>, 9 "parentId" parent_id: String, 10 "regionId" region_id: String,
    11 "saleTag" sale_tag: QueryQuotaSubQuotaInfoListSaleTag,
    12 "scheduleInfo" schedule_info: QueryQuotaSubQuotaInfoListScheduleInfo, 13 "status" status: String,
    14 "tag" tag: String, 15 "tenantId" tenant_id: String, 16 "type" r#type: String, 17 "version" version: String
} }

/// In the response of [`QueryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaSubQuotaInfoListBillingPolicy {
    pub billing_method: Option<String>,
    pub instance_id: Option<String>,
    pub odps_spec_code: Option<String>,
    pub order_id: Option<String>,
}
model! { QueryQuotaSubQuotaInfoListBillingPolicy {
    0 "billingMethod" billing_method: String, 1 "instanceId" instance_id: String,
    2 "odpsSpecCode" odps_spec_code: String, 3 "orderId" order_id: String
} }

/// In the response of [`QueryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaSubQuotaInfoListSaleTag {
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
}
model! { QueryQuotaSubQuotaInfoListSaleTag {
    0 "resourceIds" resource_ids: Vec<String>, 1 "resourceType" resource_type: String
} }

/// In the response of [`QueryQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaSubQuotaInfoListScheduleInfo {
    pub curr_plan: Option<String>,
    pub curr_time: Option<String>,
    pub next_plan: Option<String>,
    pub next_time: Option<String>,
    pub once_plan: Option<String>,
    pub once_time: Option<String>,
    pub operator_name: Option<String>,
    pub timezone: Option<String>,
}
model! { QueryQuotaSubQuotaInfoListScheduleInfo {
    0 "currPlan" curr_plan: String, 1 "currTime" curr_time: String, 2 "nextPlan" next_plan: String,
    3 "nextTime" next_time: String, 4 "oncePlan" once_plan: String, 5 "onceTime" once_time: String,
    6 "operatorName" operator_name: String, 7 "timezone" timezone: String
} }

/// Queries quota metric: `QueryQuotaMetric` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/observations/quota/{metric}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/QueryQuotaMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaMetric {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub start_time: i64,
    pub strategy: Option<String>,
    pub interval: Option<i64>,
    pub nickname: Option<String>,
    pub sub_metric: Option<String>,
    pub sub_quota_nickname: Option<String>,
    /// Required.
    pub metric: String,
}
operation! { QueryQuotaMetric(end_time: i64, start_time: i64, metric: String)
    "QueryQuotaMetric" -> QueryQuotaMetricOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "strategy" strategy: String, 3 "interval" interval: i64,
    4 "nickname" nickname: String, 5 "subMetric" sub_metric: String, 6 "subQuotaNickname" sub_quota_nickname: String,
    7 "metric" metric
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { path: "/api/v1/observations/quota/{metric}", body: BodyStyle::Json, } }

/// Response of [`QueryQuotaMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaMetricOutput {
    pub data: Option<QueryQuotaMetricData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { QueryQuotaMetricOutput {
    0 "data" data: QueryQuotaMetricData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`QueryQuotaMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaMetricData {
    pub category: Option<String>,
    pub metrics: Vec<QueryQuotaMetricMetrics>,
    pub name: Option<String>,
    pub period: Option<i64>,
}
model! { QueryQuotaMetricData {
    0 "category" category: String, 1 "metrics" metrics: Vec<QueryQuotaMetricMetrics>, 2 "name" name: String,
    3 "period" period: i64
} }

/// In the response of [`QueryQuotaMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryQuotaMetricMetrics {
    pub metric: BTreeMap<String, String>,
    pub values: Vec<Vec<f64>>,
}
model! { QueryQuotaMetricMetrics {
    0 "metric" metric: BTreeMap<String, String>, 1 "values" values: Vec<Vec<f64>>
} }

/// Queries storage metric: `QueryStorageMetric` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/observations/storage/{metric}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/QueryStorageMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStorageMetric {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub start_time: i64,
    pub project_list: Option<Vec<String>>,
    pub type_list: Option<Vec<String>>,
    /// Required.
    pub metric: String,
}
operation! { QueryStorageMetric(end_time: i64, start_time: i64, metric: String)
    "QueryStorageMetric" -> QueryStorageMetricOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "projectList" project_list: Vec<String>,
    3 "typeList" type_list: Vec<String>, 4 "metric" metric
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/observations/storage/{metric}", body: BodyStyle::Json, } }

/// Response of [`QueryStorageMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStorageMetricOutput {
    pub data: Option<QueryStorageMetricData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { QueryStorageMetricOutput {
    0 "data" data: QueryStorageMetricData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`QueryStorageMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStorageMetricData {
    pub category: Option<String>,
    pub metrics: Vec<QueryStorageMetricMetrics>,
    pub name: Option<String>,
    pub period: Option<i64>,
}
model! { QueryStorageMetricData {
    0 "category" category: String, 1 "metrics" metrics: Vec<QueryStorageMetricMetrics>, 2 "name" name: String,
    3 "period" period: i64
} }

/// In the response of [`QueryStorageMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStorageMetricMetrics {
    pub metric: BTreeMap<String, String>,
    pub values: Vec<Vec<f64>>,
}
model! { QueryStorageMetricMetrics {
    0 "metric" metric: BTreeMap<String, String>, 1 "values" values: Vec<Vec<f64>>
} }

/// Queries tunnel metric: `QueryTunnelMetric` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/observations/tunnel/{metric}`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/QueryTunnelMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTunnelMetric {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub start_time: i64,
    pub strategy: Option<String>,
    pub code_list: Option<Vec<i64>>,
    pub group_list: Option<Vec<String>>,
    pub operation_list: Option<Vec<String>>,
    pub project: Option<String>,
    pub quota_nickname: Option<String>,
    pub table_list: Option<Vec<String>>,
    pub top_n: Option<i64>,
    /// Required.
    pub metric: String,
}
operation! { QueryTunnelMetric(end_time: i64, start_time: i64, metric: String)
    "QueryTunnelMetric" -> QueryTunnelMetricOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "strategy" strategy: String, 3 "codeList" code_list: Vec<i64>,
    4 "groupList" group_list: Vec<String>, 5 "operationList" operation_list: Vec<String>, 6 "project" project: String,
    7 "quotaNickname" quota_nickname: String, 8 "tableList" table_list: Vec<String>, 9 "topN" top_n: i64,
    10 "metric" metric
} [
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { path: "/api/v1/observations/tunnel/{metric}", body: BodyStyle::Json, } }

/// Response of [`QueryTunnelMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTunnelMetricOutput {
    pub data: Option<QueryTunnelMetricData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { QueryTunnelMetricOutput {
    0 "data" data: QueryTunnelMetricData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`QueryTunnelMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTunnelMetricData {
    pub category: Option<String>,
    pub metrics: Vec<QueryTunnelMetricMetrics>,
    pub name: Option<String>,
    pub period: Option<i64>,
}
model! { QueryTunnelMetricData {
    0 "category" category: String, 1 "metrics" metrics: Vec<QueryTunnelMetricMetrics>, 2 "name" name: String,
    3 "period" period: i64
} }

/// In the response of [`QueryTunnelMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTunnelMetricMetrics {
    pub metric: BTreeMap<String, String>,
    pub values: Vec<Vec<f64>>,
}
model! { QueryTunnelMetricMetrics {
    0 "metric" metric: BTreeMap<String, String>, 1 "values" values: Vec<Vec<f64>>
} }

/// Queries tunnel metric detail: `QueryTunnelMetricDetail` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/observations/tunnel/{metric}/detail`. Reads only. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/QueryTunnelMetricDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTunnelMetricDetail {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub start_time: i64,
    pub asc_order: Option<bool>,
    pub code_list: Option<Vec<i64>>,
    pub group_list: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub operation_list: Option<Vec<String>>,
    pub order_column: Option<String>,
    pub project: Option<String>,
    pub quota_nickname: Option<String>,
    pub table_list: Option<Vec<String>>,
    /// Required.
    pub metric: String,
}
operation! { QueryTunnelMetricDetail(end_time: i64, start_time: i64, metric: String)
    "QueryTunnelMetricDetail" -> QueryTunnelMetricDetailOutput {
    0 "endTime" end_time, 1 "startTime" start_time, 2 "ascOrder" asc_order: bool, 3 "codeList" code_list: Vec<i64>,
    4 "groupList" group_list: Vec<String>, 5 "limit" limit: i64, 6 "operationList" operation_list: Vec<String>,
    7 "orderColumn" order_column: String, 8 "project" project: String, 9 "quotaNickname" quota_nickname: String,
    10 "tableList" table_list: Vec<String>, 11 "metric" metric
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
] { path: "/api/v1/observations/tunnel/{metric}/detail", body: BodyStyle::Json, } }

/// Response of [`QueryTunnelMetricDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTunnelMetricDetailOutput {
    pub data: Option<QueryTunnelMetricDetailData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { QueryTunnelMetricDetailOutput {
    0 "data" data: QueryTunnelMetricDetailData, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String,
    3 "httpCode" http_code: i64
} }

/// In the response of [`QueryTunnelMetricDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTunnelMetricDetailData {
    pub metrics: Vec<QueryTunnelMetricDetailMetrics>,
    pub name: Option<String>,
}
model! { QueryTunnelMetricDetailData {
    0 "metrics" metrics: Vec<QueryTunnelMetricDetailMetrics>, 1 "name" name: String
} }

/// In the response of [`QueryTunnelMetricDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTunnelMetricDetailMetrics {
    pub metric: BTreeMap<String, String>,
    pub value: BTreeMap<String, Value>,
}
model! { QueryTunnelMetricDetailMetrics {
    0 "metric" metric: BTreeMap<String, String>, 1 "value" value: BTreeMap<String, Value>
} }

/// Retries mms job: `RetryMmsJob` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/mms/datasources/{sourceId}/jobs/{jobId}/retry`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/RetryMmsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryMmsJob {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub job_id: i64,
}
operation! { RetryMmsJob(source_id: i64, job_id: i64) "RetryMmsJob" -> RetryMmsJobOutput {
    0 "sourceId" source_id, 1 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/mms/datasources/{sourceId}/jobs/{jobId}/retry", } }

/// Response of [`RetryMmsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryMmsJobOutput {
    pub data: Option<i64>,
}
model! { RetryMmsJobOutput {
    0 "data" data: i64
} }

/// Retries mms task: `RetryMmsTask` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/mms/datasources/{sourceId}/tasks/{taskId}/retry`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/RetryMmsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryMmsTask {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub task_id: i64,
}
operation! { RetryMmsTask(source_id: i64, task_id: i64) "RetryMmsTask" -> RetryMmsTaskOutput {
    0 "sourceId" source_id, 1 "taskId" task_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/mms/datasources/{sourceId}/tasks/{taskId}/retry", } }

/// Response of [`RetryMmsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryMmsTaskOutput {
    pub data: Option<i64>,
}
model! { RetryMmsTaskOutput {
    0 "data" data: i64
} }

/// Starts mms job: `StartMmsJob` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/mms/datasources/{sourceId}/jobs/{jobId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/StartMmsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMmsJob {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub job_id: i64,
}
operation! { StartMmsJob(source_id: i64, job_id: i64) "StartMmsJob" -> StartMmsJobOutput {
    0 "sourceId" source_id, 1 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/mms/datasources/{sourceId}/jobs/{jobId}/start", } }

/// Response of [`StartMmsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMmsJobOutput {
    pub data: Option<i64>,
}
model! { StartMmsJobOutput {
    0 "data" data: i64
} }

/// Stops mms job: `StopMmsJob` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/mms/datasources/{sourceId}/jobs/{jobId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/StopMmsJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMmsJob {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub job_id: i64,
}
operation! { StopMmsJob(source_id: i64, job_id: i64) "StopMmsJob" -> StopMmsJobOutput {
    0 "sourceId" source_id, 1 "jobId" job_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/mms/datasources/{sourceId}/jobs/{jobId}/stop", } }

/// Response of [`StopMmsJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMmsJobOutput {
    pub data: Option<i64>,
}
model! { StopMmsJobOutput {
    0 "data" data: i64
} }

/// `SumBills` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/bills/sum`. Changes data. See <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/SumBills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumBills {
    pub end_date: Option<i64>,
    pub project_names: Option<Vec<String>>,
    pub start_date: Option<i64>,
    pub stats_type: Option<String>,
    pub top_n: Option<i64>,
}
operation! { SumBills() "SumBills" -> SumBillsOutput {
    0 "endDate" end_date: i64, 1 "projectNames" project_names: Vec<String>, 2 "startDate" start_date: i64,
    3 "statsType" stats_type: String, 4 "topN" top_n: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/bills/sum", body: BodyStyle::Json, } }

/// Response of [`SumBills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumBillsOutput {
    pub data: Option<SumBillsData>,
    pub http_code: Option<i64>,
}
model! { SumBillsOutput {
    0 "data" data: SumBillsData, 1 "httpCode" http_code: i64
} }

/// In the response of [`SumBills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumBillsData {
    pub currency: Option<String>,
    pub item_bills: Vec<SumBillsItemBills>,
    pub total_cost: Option<String>,
}
model! { SumBillsData {
    0 "currency" currency: String, 1 "itemBills" item_bills: Vec<SumBillsItemBills>, 2 "totalCost" total_cost: String
} }

/// In the response of [`SumBills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumBillsItemBills {
    pub cost: Option<String>,
    pub currency: Option<String>,
    pub item_name: Option<String>,
    pub percentage: Option<f64>,
}
model! { SumBillsItemBills {
    0 "cost" cost: String, 1 "currency" currency: String, 2 "itemName" item_name: String, 3 "percentage" percentage: f64
} }

/// `SumBillsByDate` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/bills/sumByDate`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/SumBillsByDate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumBillsByDate {
    pub end_date: Option<i64>,
    pub project_names: Option<Vec<String>>,
    pub start_date: Option<i64>,
    pub stats_type: Option<String>,
    pub top_n: Option<i64>,
}
operation! { SumBillsByDate() "SumBillsByDate" -> SumBillsByDateOutput {
    0 "endDate" end_date: i64, 1 "projectNames" project_names: Vec<String>, 2 "startDate" start_date: i64,
    3 "statsType" stats_type: String, 4 "topN" top_n: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/bills/sumByDate", body: BodyStyle::Json, } }

/// Response of [`SumBillsByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumBillsByDateOutput {
    pub data: Vec<SumBillsByDateData>,
    pub http_code: Option<i64>,
}
model! { SumBillsByDateOutput {
    0 "data" data: Vec<SumBillsByDateData>, 1 "httpCode" http_code: i64
} }

/// In the response of [`SumBillsByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumBillsByDateData {
    pub cost: Option<String>,
    pub currency: Option<String>,
    pub date_time: Option<String>,
    pub item_bills: Vec<SumBillsByDateItemBills>,
}
model! { SumBillsByDateData {
    0 "cost" cost: String, 1 "currency" currency: String, 2 "dateTime" date_time: String,
    3 "itemBills" item_bills: Vec<SumBillsByDateItemBills>
} }

/// In the response of [`SumBillsByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumBillsByDateItemBills {
    pub cost: Option<String>,
    pub currency: Option<String>,
    pub item_name: Option<String>,
    pub percentage: Option<f64>,
}
model! { SumBillsByDateItemBills {
    0 "cost" cost: String, 1 "currency" currency: String, 2 "itemName" item_name: String, 3 "percentage" percentage: f64
} }

/// `SumComputeMetricsByRecord` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/computeMetrics/sumByRecord`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/SumComputeMetricsByRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumComputeMetricsByRecord {
    pub end_date: Option<i64>,
    pub project_names: Option<Vec<String>>,
    pub start_date: Option<i64>,
}
operation! { SumComputeMetricsByRecord() "SumComputeMetricsByRecord" -> SumComputeMetricsByRecordOutput {
    0 "endDate" end_date: i64, 1 "projectNames" project_names: Vec<String>, 2 "startDate" start_date: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v1/computeMetrics/sumByRecord", body: BodyStyle::Json, } }

/// Response of [`SumComputeMetricsByRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumComputeMetricsByRecordOutput {
    pub data: Vec<SumComputeMetricsByRecordData>,
    pub http_code: Option<i64>,
}
model! { SumComputeMetricsByRecordOutput {
    0 "data" data: Vec<SumComputeMetricsByRecordData>, 1 "httpCode" http_code: i64
} }

/// In the response of [`SumComputeMetricsByRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumComputeMetricsByRecordData {
    pub daily_compute_records: Vec<SumComputeMetricsByRecordDailyComputeRecords>,
    pub r#type: Option<String>,
}
model! { SumComputeMetricsByRecordData {
    0 "dailyComputeRecords" daily_compute_records: Vec<SumComputeMetricsByRecordDailyComputeRecords>,
    1 "type" r#type: String
} }

/// In the response of [`SumComputeMetricsByRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumComputeMetricsByRecordDailyComputeRecords {
    pub date_time: Option<String>,
    pub percentage: Option<f64>,
    pub record: Option<String>,
}
model! { SumComputeMetricsByRecordDailyComputeRecords {
    0 "dateTime" date_time: String, 1 "percentage" percentage: f64, 2 "record" record: String
} }

/// `SumComputeMetricsByUsage` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/computeMetrics/sumByUsage`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/SumComputeMetricsByUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumComputeMetricsByUsage {
    pub end_date: Option<i64>,
    pub project_names: Option<Vec<String>>,
    pub start_date: Option<i64>,
    pub usage_type: Option<String>,
}
operation! { SumComputeMetricsByUsage() "SumComputeMetricsByUsage" -> SumComputeMetricsByUsageOutput {
    0 "endDate" end_date: i64, 1 "projectNames" project_names: Vec<String>, 2 "startDate" start_date: i64,
    3 "usageType" usage_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/computeMetrics/sumByUsage", body: BodyStyle::Json, } }

/// Response of [`SumComputeMetricsByUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumComputeMetricsByUsageOutput {
    pub data: Vec<SumComputeMetricsByUsageData>,
    pub http_code: Option<i64>,
}
model! { SumComputeMetricsByUsageOutput {
    0 "data" data: Vec<SumComputeMetricsByUsageData>, 1 "httpCode" http_code: i64
} }

/// In the response of [`SumComputeMetricsByUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumComputeMetricsByUsageData {
    pub daily_compute_metrics: Vec<SumComputeMetricsByUsageDailyComputeMetrics>,
    pub r#type: Option<String>,
}
model! { SumComputeMetricsByUsageData {
    0 "dailyComputeMetrics" daily_compute_metrics: Vec<SumComputeMetricsByUsageDailyComputeMetrics>,
    1 "type" r#type: String
} }

/// In the response of [`SumComputeMetricsByUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumComputeMetricsByUsageDailyComputeMetrics {
    pub date_time: Option<String>,
    pub unit: Option<String>,
    pub usage: Option<String>,
}
model! { SumComputeMetricsByUsageDailyComputeMetrics {
    0 "dateTime" date_time: String, 1 "unit" unit: String, 2 "usage" usage: String
} }

/// `SumDailyBillsByItem` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/dailyBills/sumByItem`. Changes data. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/SumDailyBillsByItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumDailyBillsByItem {
    pub end_date: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub project_names: Option<Vec<String>>,
    pub start_date: Option<i64>,
    pub stats_type: Option<String>,
    pub types: Option<Vec<String>>,
}
operation! { SumDailyBillsByItem() "SumDailyBillsByItem" -> SumDailyBillsByItemOutput {
    0 "endDate" end_date: i64, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "projectNames" project_names: Vec<String>, 4 "startDate" start_date: i64, 5 "statsType" stats_type: String,
    6 "types" types: Vec<String>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/api/v1/dailyBills/sumByItem", body: BodyStyle::Json, } }
paged! { SumDailyBillsByItem: SumDailyBillsByItemItemSummaryBills =
    Number "pageNumber", "data.itemSummaryBills" data.item_summary_bills, total "data.totalCount" }

/// Response of [`SumDailyBillsByItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumDailyBillsByItemOutput {
    pub data: Option<SumDailyBillsByItemData>,
    pub http_code: Option<i64>,
}
model! { SumDailyBillsByItemOutput {
    0 "data" data: SumDailyBillsByItemData, 1 "httpCode" http_code: i64
} }

/// In the response of [`SumDailyBillsByItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumDailyBillsByItemData {
    pub item_summary_bills: Vec<SumDailyBillsByItemItemSummaryBills>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { SumDailyBillsByItemData {
    0 "itemSummaryBills" item_summary_bills: Vec<SumDailyBillsByItemItemSummaryBills>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`SumDailyBillsByItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumDailyBillsByItemItemSummaryBills {
    pub currency: Option<String>,
    pub daily_sum_bills: Vec<SumDailyBillsByItemDailySumBills>,
    pub item_name: Option<String>,
    pub percentage: Option<f64>,
    pub spec_code: Option<String>,
    pub total_cost: Option<String>,
}
model! { SumDailyBillsByItemItemSummaryBills {
    0 "currency" currency: String, 1 "dailySumBills" daily_sum_bills: Vec<SumDailyBillsByItemDailySumBills>,
    2 "itemName" item_name: String, 3 "percentage" percentage: f64, 4 "specCode" spec_code: String,
    5 "totalCost" total_cost: String
} }

/// In the response of [`SumDailyBillsByItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumDailyBillsByItemDailySumBills {
    pub cost: Option<String>,
    pub currency: Option<String>,
    pub date_time: Option<String>,
    pub item_bills: Vec<SumDailyBillsByItemItemBills>,
}
model! { SumDailyBillsByItemDailySumBills {
    0 "cost" cost: String, 1 "currency" currency: String, 2 "dateTime" date_time: String,
    3 "itemBills" item_bills: Vec<SumDailyBillsByItemItemBills>
} }

/// In the response of [`SumDailyBillsByItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumDailyBillsByItemItemBills {
    pub cost: Option<String>,
    pub currency: Option<String>,
    pub item_name: Option<String>,
    pub percentage: Option<f64>,
}
model! { SumDailyBillsByItemItemBills {
    0 "cost" cost: String, 1 "currency" currency: String, 2 "itemName" item_name: String, 3 "percentage" percentage: f64
} }

/// `SumStorageMetricsByDate` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/storageMetrics/sumByDate`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/SumStorageMetricsByDate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumStorageMetricsByDate {
    pub end_date: Option<i64>,
    pub project_names: Option<Vec<String>>,
    pub start_date: Option<i64>,
    pub stats_type: Option<String>,
}
operation! { SumStorageMetricsByDate() "SumStorageMetricsByDate" -> SumStorageMetricsByDateOutput {
    0 "endDate" end_date: i64, 1 "projectNames" project_names: Vec<String>, 2 "startDate" start_date: i64,
    3 "statsType" stats_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/storageMetrics/sumByDate", body: BodyStyle::Json, } }

/// Response of [`SumStorageMetricsByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumStorageMetricsByDateOutput {
    pub data: Vec<SumStorageMetricsByDateData>,
    pub http_code: Option<i64>,
}
model! { SumStorageMetricsByDateOutput {
    0 "data" data: Vec<SumStorageMetricsByDateData>, 1 "httpCode" http_code: i64
} }

/// In the response of [`SumStorageMetricsByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumStorageMetricsByDateData {
    pub date_time: Option<String>,
    pub item_storage_metrics: Vec<SumStorageMetricsByDateItemStorageMetrics>,
    pub storage_type: Option<String>,
    pub unit: Option<String>,
    pub usage: Option<String>,
}
model! { SumStorageMetricsByDateData {
    0 "dateTime" date_time: String,
    1 "itemStorageMetrics" item_storage_metrics: Vec<SumStorageMetricsByDateItemStorageMetrics>,
    2 "storageType" storage_type: String, 3 "unit" unit: String, 4 "usage" usage: String
} }

/// In the response of [`SumStorageMetricsByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumStorageMetricsByDateItemStorageMetrics {
    pub item_name: Option<String>,
    pub percentage: Option<f64>,
    pub usage: Option<String>,
}
model! { SumStorageMetricsByDateItemStorageMetrics {
    0 "itemName" item_name: String, 1 "percentage" percentage: f64, 2 "usage" usage: String
} }

/// `SumStorageMetricsByType` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/storageMetrics/sumByType`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/SumStorageMetricsByType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumStorageMetricsByType {
    pub end_date: Option<i64>,
    pub project_names: Option<Vec<String>>,
    pub start_date: Option<i64>,
    pub stats_type: Option<String>,
}
operation! { SumStorageMetricsByType() "SumStorageMetricsByType" -> SumStorageMetricsByTypeOutput {
    0 "endDate" end_date: i64, 1 "projectNames" project_names: Vec<String>, 2 "startDate" start_date: i64,
    3 "statsType" stats_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/storageMetrics/sumByType", body: BodyStyle::Json, } }

/// Response of [`SumStorageMetricsByType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumStorageMetricsByTypeOutput {
    pub data: Vec<SumStorageMetricsByTypeData>,
    pub http_code: Option<i64>,
}
model! { SumStorageMetricsByTypeOutput {
    0 "data" data: Vec<SumStorageMetricsByTypeData>, 1 "httpCode" http_code: i64
} }

/// In the response of [`SumStorageMetricsByType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumStorageMetricsByTypeData {
    pub daily_storage_metrics: Vec<SumStorageMetricsByTypeDailyStorageMetrics>,
    pub storage_type: Option<String>,
    pub unit: Option<String>,
    pub usage: Option<f64>,
}
model! { SumStorageMetricsByTypeData {
    0 "dailyStorageMetrics" daily_storage_metrics: Vec<SumStorageMetricsByTypeDailyStorageMetrics>,
    1 "storageType" storage_type: String, 2 "unit" unit: String, 3 "usage" usage: f64
} }

/// In the response of [`SumStorageMetricsByType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SumStorageMetricsByTypeDailyStorageMetrics {
    pub date_time: Option<String>,
    pub percentage: Option<f64>,
    pub storage_type: Option<String>,
    pub unit: Option<String>,
    pub usage: Option<f64>,
}
model! { SumStorageMetricsByTypeDailyStorageMetrics {
    0 "dateTime" date_time: String, 1 "percentage" percentage: f64, 2 "storageType" storage_type: String,
    3 "unit" unit: String, 4 "usage" usage: f64
} }

/// `TriggerMmsTimer` of `maxcompute` 2022-01-04.
///
/// POST `/api/v1/mms/datasources/{sourceId}/timers/{timerId}/trigger`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/TriggerMmsTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerMmsTimer {
    /// Required.
    pub source_id: i64,
    /// Required.
    pub timer_id: i64,
}
operation! { TriggerMmsTimer(source_id: i64, timer_id: i64) "TriggerMmsTimer" -> TriggerMmsTimerOutput {
    0 "sourceId" source_id, 1 "timerId" timer_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/mms/datasources/{sourceId}/timers/{timerId}/trigger", } }

/// Response of [`TriggerMmsTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerMmsTimerOutput {
    pub data: Option<i64>,
}
model! { TriggerMmsTimerOutput {
    0 "data" data: i64
} }

/// Updates compute quota plan: `UpdateComputeQuotaPlan` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/quotas/{nickname}/computeQuotaPlan`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateComputeQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaPlan {
    /// Required.
    pub name: String,
    pub quota: Option<UpdateComputeQuotaPlanQuota>,
    /// Required.
    pub nickname: String,
}
operation! { UpdateComputeQuotaPlan(name: String, nickname: String)
    "UpdateComputeQuotaPlan" -> UpdateComputeQuotaPlanOutput {
    0 "name" name, 1 "quota" quota: UpdateComputeQuotaPlanQuota, 2 "nickname" nickname
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/quotas/{nickname}/computeQuotaPlan", body: BodyStyle::Json, } }

/// In the request of [`UpdateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaPlanQuota {
    pub parameter: Option<UpdateComputeQuotaPlanParameter>,
    pub sub_quota_info_list: Option<Vec<UpdateComputeQuotaPlanSubQuotaInfoList>>,
}
input! { UpdateComputeQuotaPlanQuota() {
    0 "parameter" parameter: UpdateComputeQuotaPlanParameter,
    1 "subQuotaInfoList" sub_quota_info_list: Vec<UpdateComputeQuotaPlanSubQuotaInfoList>
} }

/// In the request of [`UpdateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaPlanParameter {
    /// Required.
    pub elastic_reserved_cu: Option<i64>,
}
input! { UpdateComputeQuotaPlanParameter(elastic_reserved_cu: i64) {
    0 "elasticReservedCU" elastic_reserved_cu: i64
} }

/// In the request of [`UpdateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaPlanSubQuotaInfoList {
    /// Required.
    pub nick_name: Option<String>,
    pub parameter: Option<UpdateComputeQuotaPlanSubQuotaInfoListParameter>,
}
input! { UpdateComputeQuotaPlanSubQuotaInfoList(nick_name: String) {
    0 "nickName" nick_name: String, 1 "parameter" parameter: UpdateComputeQuotaPlanSubQuotaInfoListParameter
} }

/// In the request of [`UpdateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaPlanSubQuotaInfoListParameter {
    /// Required.
    pub elastic_reserved_cu: Option<i64>,
    /// Required.
    pub max_cu: Option<i64>,
    /// Required.
    pub min_cu: Option<i64>,
}
input! { UpdateComputeQuotaPlanSubQuotaInfoListParameter(elastic_reserved_cu: i64, max_cu: i64, min_cu: i64) {
    0 "elasticReservedCU" elastic_reserved_cu: i64, 1 "maxCU" max_cu: i64, 2 "minCU" min_cu: i64
} }

/// Response of [`UpdateComputeQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaPlanOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { UpdateComputeQuotaPlanOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "httpCode" http_code: i64
} }

/// Updates compute quota schedule: `UpdateComputeQuotaSchedule` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/quotas/{nickname}/computeQuotaSchedule`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateComputeQuotaSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaSchedule {
    pub schedule_timezone: Option<String>,
    pub body: Option<Vec<UpdateComputeQuotaScheduleBody>>,
    /// Required.
    pub nickname: String,
}
operation! { UpdateComputeQuotaSchedule(nickname: String)
    "UpdateComputeQuotaSchedule" -> UpdateComputeQuotaScheduleOutput {
    0 "scheduleTimezone" schedule_timezone: String, 1 "body" body: Vec<UpdateComputeQuotaScheduleBody>,
    2 "nickname" nickname
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/quotas/{nickname}/computeQuotaSchedule", body: BodyStyle::Json, } }

/// In the request of [`UpdateComputeQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaScheduleBody {
    pub condition: Option<UpdateComputeQuotaScheduleCondition>,
    /// Required.
    pub plan: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { UpdateComputeQuotaScheduleBody(plan: String, r#type: String) {
    0 "condition" condition: UpdateComputeQuotaScheduleCondition, 1 "plan" plan: String, 2 "type" r#type: String
} }

/// In the request of [`UpdateComputeQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaScheduleCondition {
    /// Required.
    pub at: Option<String>,
}
input! { UpdateComputeQuotaScheduleCondition(at: String) {
    0 "at" at: String
} }

/// Response of [`UpdateComputeQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeQuotaScheduleOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { UpdateComputeQuotaScheduleOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "httpCode" http_code: i64
} }

/// Updates compute sub quota: `UpdateComputeSubQuota` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/quotas/{nickname}/computeSubQuota`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateComputeSubQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeSubQuota {
    pub sub_quota_info_list: Option<Vec<UpdateComputeSubQuotaSubQuotaInfoList>>,
    /// Required.
    pub nickname: String,
}
operation! { UpdateComputeSubQuota(nickname: String) "UpdateComputeSubQuota" -> UpdateComputeSubQuotaOutput {
    0 "subQuotaInfoList" sub_quota_info_list: Vec<UpdateComputeSubQuotaSubQuotaInfoList>, 1 "nickname" nickname
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/quotas/{nickname}/computeSubQuota", body: BodyStyle::Json, } }

/// In the request of [`UpdateComputeSubQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeSubQuotaSubQuotaInfoList {
    /// Required.
    pub nick_name: Option<String>,
    pub parameter: Option<UpdateComputeSubQuotaParameter>,
    pub r#type: Option<String>,
}
input! { UpdateComputeSubQuotaSubQuotaInfoList(nick_name: String) {
    0 "nickName" nick_name: String, 1 "parameter" parameter: UpdateComputeSubQuotaParameter, 2 "type" r#type: String
} }

/// In the request of [`UpdateComputeSubQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeSubQuotaParameter {
    pub enable_priority: Option<bool>,
    pub force_reserved_min: Option<bool>,
    /// Required.
    pub max_cu: Option<i64>,
    /// Required.
    pub min_cu: Option<i64>,
    pub scheduler_type: Option<String>,
    pub single_job_cu_limit: Option<i64>,
}
input! { UpdateComputeSubQuotaParameter(max_cu: i64, min_cu: i64) {
    0 "enablePriority" enable_priority: bool, 1 "forceReservedMin" force_reserved_min: bool, 2 "maxCU" max_cu: i64,
    3 "minCU" min_cu: i64, 4 "schedulerType" scheduler_type: String, 5 "singleJobCULimit" single_job_cu_limit: i64
} }

/// Response of [`UpdateComputeSubQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateComputeSubQuotaOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { UpdateComputeSubQuotaOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "httpCode" http_code: i64
} }

/// Updates mms data source: `UpdateMmsDataSource` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/mms/datasources/{sourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateMmsDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsDataSource {
    pub action: Option<String>,
    pub config: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub test: Option<bool>,
    /// Required.
    pub source_id: i64,
}
operation! { UpdateMmsDataSource(source_id: i64) "UpdateMmsDataSource" -> UpdateMmsDataSourceOutput {
    0 "action" action: String, 1 "config" config: BTreeMap<String, Value>, 2 "name" name: String, 3 "test" test: bool,
    4 "sourceId" source_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/mms/datasources/{sourceId}", body: BodyStyle::Json, } }

/// Response of [`UpdateMmsDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsDataSourceOutput {
    pub data: Option<UpdateMmsDataSourceData>,
}
model! { UpdateMmsDataSourceOutput {
    0 "data" data: UpdateMmsDataSourceData
} }

/// In the response of [`UpdateMmsDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsDataSourceData {
    pub async_task_id: Option<i64>,
    pub source_id: Option<i64>,
}
model! { UpdateMmsDataSourceData {
    0 "asyncTaskId" async_task_id: i64, 1 "sourceId" source_id: i64
} }

/// Updates mms db: `UpdateMmsDb` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/mms/datasources/{sourceId}/dbs/{dbId}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateMmsDb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsDb {
    pub dst_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub source_id: i64,
    /// Required.
    pub db_id: i64,
}
operation! { UpdateMmsDb(source_id: i64, db_id: i64) "UpdateMmsDb" -> UpdateMmsDbOutput {
    0 "dstName" dst_name: String, 1 "dstProjectName" dst_project_name: String, 2 "status" status: String,
    3 "sourceId" source_id, 4 "dbId" db_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/mms/datasources/{sourceId}/dbs/{dbId}", body: BodyStyle::Json, } }

/// Response of [`UpdateMmsDb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsDbOutput {
    pub data: Option<i64>,
}
model! { UpdateMmsDbOutput {
    0 "data" data: i64
} }

/// Updates mms table: `UpdateMmsTable` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/mms/datasources/{sourceId}/tables/{tableId}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateMmsTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsTable {
    pub dst_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub source_id: i64,
    /// Required.
    pub table_id: i64,
}
operation! { UpdateMmsTable(source_id: i64, table_id: i64) "UpdateMmsTable" -> UpdateMmsTableOutput {
    0 "dstName" dst_name: String, 1 "dstProjectName" dst_project_name: String,
    2 "dstSchemaName" dst_schema_name: String, 3 "status" status: String, 4 "sourceId" source_id, 5 "tableId" table_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/mms/datasources/{sourceId}/tables/{tableId}", body: BodyStyle::Json, } }

/// Response of [`UpdateMmsTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsTableOutput {
    pub data: Option<i64>,
}
model! { UpdateMmsTableOutput {
    0 "data" data: i64
} }

/// Updates mms tables: `UpdateMmsTables` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/mms/datasources/{sourceId}/tables`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateMmsTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsTables {
    pub db_name: Option<String>,
    pub dst_project_name: Option<String>,
    pub dst_schema_name: Option<String>,
    pub status: Option<String>,
    pub table_names: Option<Vec<String>>,
    pub tables: Option<Vec<i64>>,
    /// Required.
    pub source_id: i64,
}
operation! { UpdateMmsTables(source_id: i64) "UpdateMmsTables" -> UpdateMmsTablesOutput {
    0 "dbName" db_name: String, 1 "dstProjectName" dst_project_name: String, 2 "dstSchemaName" dst_schema_name: String,
    3 "status" status: String, 4 "tableNames" table_names: Vec<String>, 5 "tables" tables: Vec<i64>,
    6 "sourceId" source_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/mms/datasources/{sourceId}/tables", body: BodyStyle::Json, } }

/// Response of [`UpdateMmsTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsTablesOutput {
    pub data: Option<i64>,
}
model! { UpdateMmsTablesOutput {
    0 "data" data: i64
} }

/// Updates mms timer: `UpdateMmsTimer` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/mms/datasources/{sourceId}/timers/{timerId}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateMmsTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsTimer {
    pub schedule_type: Option<String>,
    pub stopped: Option<bool>,
    pub value: Option<String>,
    /// Required.
    pub source_id: i64,
    /// Required.
    pub timer_id: i64,
}
operation! { UpdateMmsTimer(source_id: i64, timer_id: i64) "UpdateMmsTimer" -> UpdateMmsTimerOutput {
    0 "scheduleType" schedule_type: String, 1 "stopped" stopped: bool, 2 "value" value: String, 3 "sourceId" source_id,
    4 "timerId" timer_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/mms/datasources/{sourceId}/timers/{timerId}", body: BodyStyle::Json, } }

/// Response of [`UpdateMmsTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMmsTimerOutput {
    pub data: Option<i64>,
}
model! { UpdateMmsTimerOutput {
    0 "data" data: i64
} }

/// Updates package: `UpdatePackage` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/projects/{projectName}/packages/{packageName}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdatePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePackage {
    pub body: Option<String>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub package_name: String,
}
operation! { UpdatePackage(project_name: String, package_name: String) "UpdatePackage" -> UpdatePackageOutput {
    0 "body" body: String, 1 "projectName" project_name, 2 "packageName" package_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/projects/{projectName}/packages/{packageName}", body: BodyStyle::Json, } }

/// Response of [`UpdatePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePackageOutput {
    pub data: Option<String>,
}
model! { UpdatePackageOutput {
    0 "data" data: String
} }

/// Updates project basic meta: `UpdateProjectBasicMeta` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/projects/{projectName}/meta`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateProjectBasicMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectBasicMeta {
    pub comment: Option<String>,
    pub properties: Option<UpdateProjectBasicMetaProperties>,
    /// Required.
    pub project_name: String,
}
operation! { UpdateProjectBasicMeta(project_name: String) "UpdateProjectBasicMeta" -> UpdateProjectBasicMetaOutput {
    0 "comment" comment: String, 1 "properties" properties: UpdateProjectBasicMetaProperties,
    2 "projectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/projects/{projectName}/meta", body: BodyStyle::Json, } }

/// In the request of [`UpdateProjectBasicMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectBasicMetaProperties {
    pub allow_full_scan: Option<bool>,
    pub enable_decimal2: Option<bool>,
    pub enable_dr: Option<bool>,
    pub enable_tunnel_quota_route: Option<bool>,
    pub encryption: Option<UpdateProjectBasicMetaEncryption>,
    pub retention_days: Option<i64>,
    pub sql_metering_max: Option<String>,
    pub table_lifecycle: Option<UpdateProjectBasicMetaTableLifecycle>,
    pub timezone: Option<String>,
    pub tunnel_quota: Option<String>,
    pub type_system: Option<String>,
}
input! { UpdateProjectBasicMetaProperties() {
    0 "allowFullScan" allow_full_scan: bool, 1 "enableDecimal2" enable_decimal2: bool, 2 "enableDr" enable_dr: bool,
    3 "enableTunnelQuotaRoute" enable_tunnel_quota_route: bool,
    4 "encryption" encryption: UpdateProjectBasicMetaEncryption, 5 "retentionDays" retention_days: i64,
    6 "sqlMeteringMax" sql_metering_max: String,
    7 "tableLifecycle" table_lifecycle: UpdateProjectBasicMetaTableLifecycle, 8 "timezone" timezone: String,
    9 "tunnelQuota" tunnel_quota: String, 10 "typeSystem" type_system: String
} }

/// In the request of [`UpdateProjectBasicMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectBasicMetaEncryption {
    pub algorithm: Option<String>,
    pub enable: Option<bool>,
    pub key: Option<String>,
}
input! { UpdateProjectBasicMetaEncryption() {
    0 "algorithm" algorithm: String, 1 "enable" enable: bool, 2 "key" key: String
} }

/// In the request of [`UpdateProjectBasicMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectBasicMetaTableLifecycle {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { UpdateProjectBasicMetaTableLifecycle() {
    0 "type" r#type: String, 1 "value" value: String
} }

/// Response of [`UpdateProjectBasicMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectBasicMetaOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { UpdateProjectBasicMetaOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "httpCode" http_code: i64
} }

/// Updates project default quota: `UpdateProjectDefaultQuota` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/projects/{projectName}/quota`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateProjectDefaultQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectDefaultQuota {
    pub quota: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { UpdateProjectDefaultQuota(project_name: String)
    "UpdateProjectDefaultQuota" -> UpdateProjectDefaultQuotaOutput {
    0 "quota" quota: String, 1 "projectName" project_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/projects/{projectName}/quota", body: BodyStyle::Json, } }

/// Response of [`UpdateProjectDefaultQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectDefaultQuotaOutput {
    pub data: Option<String>,
}
model! { UpdateProjectDefaultQuotaOutput {
    0 "data" data: String
} }

/// Updates project ip white list: `UpdateProjectIpWhiteList` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/projects/{projectName}/ipWhiteList`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateProjectIpWhiteList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectIpWhiteList {
    pub body: Option<String>,
    /// Required.
    pub project_name: String,
}
operation! { UpdateProjectIpWhiteList(project_name: String)
    "UpdateProjectIpWhiteList" -> UpdateProjectIpWhiteListOutput {
    0 "body" body: String, 1 "projectName" project_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/projects/{projectName}/ipWhiteList", body: BodyStyle::Json, } }

/// Response of [`UpdateProjectIpWhiteList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectIpWhiteListOutput {
    pub data: Option<String>,
}
model! { UpdateProjectIpWhiteListOutput {
    0 "data" data: String
} }

/// Updates project model tier: `UpdateProjectModelTier` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/projects/{projectName}/modelTier`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateProjectModelTier>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectModelTier {
    /// Required.
    pub project_name: String,
}
operation! { UpdateProjectModelTier(project_name: String) "UpdateProjectModelTier" -> UpdateProjectModelTierOutput {
    0 "projectName" project_name
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/projects/{projectName}/modelTier", } }

/// Response of [`UpdateProjectModelTier`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectModelTierOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { UpdateProjectModelTierOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "httpCode" http_code: i64
} }

/// Updates quota plan: `UpdateQuotaPlan` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/quotas/{nickname}/plans/{planName}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateQuotaPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQuotaPlan {
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub nickname: String,
    /// Required.
    pub plan_name: String,
}
operation! { UpdateQuotaPlan(nickname: String, plan_name: String) "UpdateQuotaPlan" -> UpdateQuotaPlanOutput {
    0 "region" region: String, 1 "tenantId" tenant_id: String, 2 "body" body: String, 3 "nickname" nickname,
    4 "planName" plan_name
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/quotas/{nickname}/plans/{planName}", body: BodyStyle::Json, } }

/// Response of [`UpdateQuotaPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQuotaPlanOutput {
    pub data: Option<String>,
}
model! { UpdateQuotaPlanOutput {
    0 "data" data: String
} }

/// Updates quota schedule: `UpdateQuotaSchedule` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/quotas/{nickname}/schedule`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateQuotaSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQuotaSchedule {
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub nickname: String,
}
operation! { UpdateQuotaSchedule(nickname: String) "UpdateQuotaSchedule" -> UpdateQuotaScheduleOutput {
    0 "region" region: String, 1 "tenantId" tenant_id: String, 2 "body" body: String, 3 "nickname" nickname
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/quotas/{nickname}/schedule", body: BodyStyle::Json, } }

/// Response of [`UpdateQuotaSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQuotaScheduleOutput {
    pub data: Option<String>,
}
model! { UpdateQuotaScheduleOutput {
    0 "data" data: String
} }

/// Updates tunnel quota timer: `UpdateTunnelQuotaTimer` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/tunnel/{nickname}/timers`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateTunnelQuotaTimer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTunnelQuotaTimer {
    pub timezone: Option<String>,
    pub body: Option<Vec<UpdateTunnelQuotaTimerBody>>,
    /// Required.
    pub nickname: String,
}
operation! { UpdateTunnelQuotaTimer(nickname: String) "UpdateTunnelQuotaTimer" -> UpdateTunnelQuotaTimerOutput {
    0 "timezone" timezone: String, 1 "body" body: Vec<UpdateTunnelQuotaTimerBody>, 2 "nickname" nickname
} [
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/tunnel/{nickname}/timers", body: BodyStyle::Json, } }

/// In the request of [`UpdateTunnelQuotaTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTunnelQuotaTimerBody {
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub tunnel_quota_parameter: Option<UpdateTunnelQuotaTimerTunnelQuotaParameter>,
}
input! { UpdateTunnelQuotaTimerBody() {
    0 "beginTime" begin_time: String, 1 "endTime" end_time: String,
    2 "tunnelQuotaParameter" tunnel_quota_parameter: UpdateTunnelQuotaTimerTunnelQuotaParameter
} }

/// In the request of [`UpdateTunnelQuotaTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTunnelQuotaTimerTunnelQuotaParameter {
    pub elastic_reserved_slot_num: Option<i64>,
    pub slot_num: Option<i64>,
}
input! { UpdateTunnelQuotaTimerTunnelQuotaParameter() {
    0 "elasticReservedSlotNum" elastic_reserved_slot_num: i64, 1 "slotNum" slot_num: i64
} }

/// Response of [`UpdateTunnelQuotaTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTunnelQuotaTimerOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_code: Option<i64>,
}
model! { UpdateTunnelQuotaTimerOutput {
    0 "data" data: String, 1 "errorCode" error_code: String, 2 "errorMsg" error_msg: String, 3 "httpCode" http_code: i64
} }

/// Updates users to role: `UpdateUsersToRole` of `maxcompute` 2022-01-04.
///
/// PUT `/api/v1/projects/{projectName}/roles/{roleName}/users`. Changes data. See
/// <https://api.alibabacloud.com/document/MaxCompute/2022-01-04/UpdateUsersToRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUsersToRole {
    pub add: Option<Vec<String>>,
    pub remove: Option<Vec<String>>,
    /// Required.
    pub project_name: String,
    /// Required.
    pub role_name: String,
}
operation! { UpdateUsersToRole(project_name: String, role_name: String) "UpdateUsersToRole" -> UpdateUsersToRoleOutput {
    0 "add" add: Vec<String>, 1 "remove" remove: Vec<String>, 2 "projectName" project_name, 3 "roleName" role_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/projects/{projectName}/roles/{roleName}/users", body: BodyStyle::Json, } }

/// Response of [`UpdateUsersToRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUsersToRoleOutput {
    pub data: Option<String>,
}
model! { UpdateUsersToRoleOutput {
    0 "data" data: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ApplyComputeQuotaPlan, CreateComputeQuotaPlan, CreateMmsDataSource, CreateMmsFetchMetadataJob, CreatePackage,
    CreateProject, CreateQuota, CreateQuotaPlan, CreateRole, DeleteComputeQuotaPlan, DeleteMmsDataSource, DeleteMmsJob,
    DeleteMmsTimer, DeleteProject, DeleteQuotaPlan, DeleteRole, GetComputeEffectivePlan, GetComputeQuotaPlan,
    GetComputeQuotaSchedule, GetJobInfo, GetJobResourceUsage, GetMmsAsyncTask, GetMmsDataSource, GetMmsDb,
    GetMmsFetchMetadataJob, GetMmsJob, GetMmsPartition, GetMmsTable, GetMmsTask, GetMmsTimer, GetPackage, GetProject,
    GetQuota, GetQuotaPlan, GetQuotaSchedule, GetQuotaUsage, GetRoleAcl, GetRoleAclOnObject, GetRolePolicy,
    GetRunningJobs, GetStorageAmountSummary, GetStorageSizeSummary, GetStorageSummaryCompared, GetTableInfo,
    GetTrustedProjects, KillJobs, ListComputeMetricsByInstance, ListComputeMetricsBySignature, ListComputeQuotaPlan,
    ListFunctions, ListInstances, ListJobInfos, ListJobMetric, ListJobSnapshotInfos, ListMmsDataSourceConfigItems,
    ListMmsDataSources, ListMmsDbs, ListMmsJobs, ListMmsPartitions, ListMmsTables, ListMmsTaskLogs, ListMmsTasks,
    ListMmsTimerLogs, ListMmsTimers, ListPackages, ListProjectUsers, ListProjects, ListQuotas, ListQuotasPlans,
    ListResources, ListRoles, ListStoragePartitionsInfo, ListStorageProjectsInfo, ListStorageTablesInfo, ListTables,
    ListTunnelQuotaTimer, ListUsers, ListUsersByRole, QueryQuota, QueryQuotaMetric, QueryStorageMetric,
    QueryTunnelMetric, QueryTunnelMetricDetail, RetryMmsJob, RetryMmsTask, StartMmsJob, StopMmsJob, SumBills,
    SumBillsByDate, SumComputeMetricsByRecord, SumComputeMetricsByUsage, SumDailyBillsByItem, SumStorageMetricsByDate,
    SumStorageMetricsByType, TriggerMmsTimer, UpdateComputeQuotaPlan, UpdateComputeQuotaSchedule, UpdateComputeSubQuota,
    UpdateMmsDataSource, UpdateMmsDb, UpdateMmsTable, UpdateMmsTables, UpdateMmsTimer, UpdatePackage,
    UpdateProjectBasicMeta, UpdateProjectDefaultQuota, UpdateProjectIpWhiteList, UpdateProjectModelTier,
    UpdateQuotaPlan, UpdateQuotaSchedule, UpdateTunnelQuotaTimer, UpdateUsersToRole
}
