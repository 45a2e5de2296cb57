//! `ctsdb` of Tencent Cloud, API version 2023-02-02.
//!
//! Endpoint: `ctsdb.tencentcloudapi.com`, or `ctsdb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ctsdb&Version=2023-02-02>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ctsdb::DescribeClusterDetail};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeClusterDetail::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "ctsdb",
    "2023-02-02",
    "ctsdb",
    &Endpoints::NONE,
);

/// Describes cluster detail: `DescribeClusterDetail` of `ctsdb` 2023-02-02.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctsdb&Version=2023-02-02&Action=DescribeClusterDetail>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    pub cluster_id: Option<String>,
}
operation! { DescribeClusterDetail() "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterID" cluster_id: String
} }

/// Response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub cluster: Option<ClusterDetail>,
}
model! { DescribeClusterDetailOutput {
    0 "Cluster" cluster: ClusterDetail
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterDetail {
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub account_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub networks: Vec<Network>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub tags: Vec<Tag>,
    pub security: Vec<String>,
    pub components: Vec<Component>,
    /// RFC 3339 time.
    pub expired_at: Option<String>,
    pub renew_flag: Option<i64>,
    /// RFC 3339 time.
    pub shutdown_at: Option<String>,
    /// RFC 3339 time.
    pub isolated_at: Option<String>,
    pub r#type: Option<i64>,
}
model! { ClusterDetail {
    0 "AppID" app_id: i64, 1 "ClusterID" cluster_id: String, 2 "AccountID" account_id: String, 3 "Name" name: String,
    4 "Region" region: String, 5 "Networks" networks: Vec<Network>, 6 "Status" status: i64,
    7 "CreatedAt" created_at: String, 8 "UpdatedAt" updated_at: String, 9 "Tags" tags: Vec<Tag>,
    10 "Security" security: Vec<String>, 11 "Components" components: Vec<Component>, 12 "ExpiredAt" expired_at: String,
    13 "RenewFlag" renew_flag: i64, 14 "ShutdownAt" shutdown_at: String, 15 "IsolatedAt" isolated_at: String,
    16 "Type" r#type: i64
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Network {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub port: Option<i64>,
}
model! { Network {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "VIP" vip: String, 3 "Port" port: i64
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Tag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub disk: Option<i64>,
    pub shards: Option<i64>,
    pub replicas: Option<i64>,
    pub networks: Vec<Network>,
    pub state: Option<i64>,
    pub id: Option<i64>,
}
model! { Component {
    0 "InstanceID" instance_id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Cpu" cpu: i64,
    4 "Memory" memory: i64, 5 "Disk" disk: i64, 6 "Shards" shards: i64, 7 "Replicas" replicas: i64,
    8 "Networks" networks: Vec<Network>, 9 "State" state: i64, 10 "ID" id: i64
} }

/// Describes clusters: `DescribeClusters` of `ctsdb` 2023-02-02.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctsdb&Version=2023-02-02&Action=DescribeClusters>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub filters: Option<Vec<Filter>>,
    pub orders: Option<Vec<Order>>,
}
operation! { DescribeClusters(page_number: i64, page_size: i64) "DescribeClusters" -> DescribeClustersOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Filters" filters: Vec<Filter>, 3 "Orders" orders: Vec<Order>
} }
paged! { DescribeClusters: Cluster = Number "PageNumber", "Clusters" clusters, total "TotalCount" }

/// In the request of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub op: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Op" op: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { Order() {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub clusters: Vec<Cluster>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count: i64, 1 "Clusters" clusters: Vec<Cluster>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub app_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub account_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub zones: Option<String>,
    /// Deprecated.
    pub networks: Vec<Network>,
    /// Deprecated.
    pub spec: Option<Spec>,
    pub status: Option<i64>,
    pub period: Option<Period>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    pub tenant: Option<Tenant>,
    pub tags: Vec<Tag>,
    pub security: Vec<String>,
}
model! { Cluster {
    0 "AppID" app_id: i64, 1 "ClusterID" cluster_id: String, 2 "AccountID" account_id: String, 3 "Name" name: String,
    4 "Region" region: String, 5 "Zones" zones: String, 6 "Networks" networks: Vec<Network>, 7 "Spec" spec: Spec,
    8 "Status" status: i64, 9 "Period" period: Period, 10 "CreatedAt" created_at: String,
    11 "UpdatedAt" updated_at: String, 12 "Tenant" tenant: Tenant, 13 "Tags" tags: Vec<Tag>,
    14 "Security" security: Vec<String>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spec {
    pub pay_mode: Option<i64>,
    pub request_unit: Option<i64>,
    pub cpu_limit: Option<f64>,
    pub memory_limit: Option<f64>,
    pub disk_limit: Option<i64>,
    pub shards: Option<i64>,
    pub replicas: Option<i64>,
}
model! { Spec {
    0 "PayMode" pay_mode: i64, 1 "RequestUnit" request_unit: i64, 2 "CpuLimit" cpu_limit: f64,
    3 "MemoryLimit" memory_limit: f64, 4 "DiskLimit" disk_limit: i64, 5 "Shards" shards: i64, 6 "Replicas" replicas: i64
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Period {
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
model! { Period {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tenant {
    pub is_password_encrypted: Option<bool>,
}
model! { Tenant {
    0 "IsPasswordEncrypted" is_password_encrypted: bool
} }

/// Describes databases: `DescribeDatabases` of `ctsdb` 2023-02-02.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ctsdb&Version=2023-02-02&Action=DescribeDatabases>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    /// Required.
    pub database: Database,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeDatabases(database: Database) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "Database" database, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64
} }
paged! { DescribeDatabases: Database = Number "PageNumber", "Databases" databases, total "TotalCount" }

/// In the request of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub cluster_id: Option<String>,
    pub name: Option<String>,
    pub cool_down_in_days: Option<i64>,
    pub retention_in_days: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub updated_at: Option<String>,
    /// RFC 3339 time.
    pub cool_down_time: Option<String>,
}
input! { Database() {
    0 "ClusterID" cluster_id: String, 1 "Name" name: String, 2 "CoolDownInDays" cool_down_in_days: i64,
    3 "RetentionInDays" retention_in_days: i64, 4 "Remark" remark: String, 5 "Status" status: i64,
    6 "CreatedAt" created_at: String, 7 "UpdatedAt" updated_at: String, 8 "CoolDownTime" cool_down_time: String
} }

/// Response of [`DescribeDatabases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub databases: Vec<Database>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabasesOutput {
    0 "Databases" databases: Vec<Database>, 1 "TotalCount" total_count: i64
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeClusterDetail, DescribeClusters, DescribeDatabases
}
