//! `ctsdb` 2023-02-02.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ctsdb", version: "2023-02-02", code: "ctsdb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    pub cluster_id: Option<String>,
}
operation! { DescribeClusterDetail() "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterID" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub cluster: Option<ClusterDetail>,
}
model! { DescribeClusterDetailOutput {
    0 "Cluster" cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterDetail {
    pub app_id: Option<u64>,
    pub cluster_id: Option<String>,
    pub account_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub networks: Option<Vec<Network>>,
    pub status: Option<u64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security: Option<Vec<String>>,
    pub components: Option<Vec<Component>>,
    pub expired_at: Option<String>,
    pub renew_flag: Option<i64>,
    pub shutdown_at: Option<String>,
    pub isolated_at: Option<String>,
    pub r#type: Option<u64>,
}
model! { ClusterDetail {
    0 "AppID" app_id, 1 "ClusterID" cluster_id, 2 "AccountID" account_id, 3 "Name" name, 4 "Region" region,
    5 "Networks" networks, 6 "Status" status, 7 "CreatedAt" created_at, 8 "UpdatedAt" updated_at, 9 "Tags" tags,
    10 "Security" security, 11 "Components" components, 12 "ExpiredAt" expired_at, 13 "RenewFlag" renew_flag,
    14 "ShutdownAt" shutdown_at, 15 "IsolatedAt" isolated_at, 16 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Network {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub port: Option<u64>,
}
model! { Network {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "VIP" vip, 3 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { Tag {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Component {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub disk: Option<u64>,
    pub shards: Option<u64>,
    pub replicas: Option<u64>,
    pub networks: Option<Vec<Network>>,
    pub state: Option<u64>,
    pub id: Option<u64>,
}
model! { Component {
    0 "InstanceID" instance_id, 1 "Name" name, 2 "Type" r#type, 3 "Cpu" cpu, 4 "Memory" memory, 5 "Disk" disk,
    6 "Shards" shards, 7 "Replicas" replicas, 8 "Networks" networks, 9 "State" state, 10 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub page_number: u64,
    pub page_size: u64,
    pub filters: Option<Vec<Filter>>,
    pub orders: Option<Vec<Order>>,
}
operation! { DescribeClusters(page_number: u64, page_size: u64) "DescribeClusters" -> DescribeClustersOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Filters" filters: Vec<Filter>, 3 "Orders" orders: Vec<Order>
} }
paged! { DescribeClusters: Cluster = Number "PageNumber", "Clusters" clusters, total "TotalCount" }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { Order() {
    0 "Name" name: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<u64>,
    pub clusters: Option<Vec<Cluster>>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count, 1 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub app_id: Option<u64>,
    pub cluster_id: Option<String>,
    pub account_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub zones: Option<String>,
    /// Deprecated.
    pub networks: Option<Vec<Network>>,
    /// Deprecated.
    pub spec: Option<Spec>,
    pub status: Option<u64>,
    pub period: Option<Period>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub tenant: Option<Tenant>,
    pub tags: Option<Vec<Tag>>,
    pub security: Option<Vec<String>>,
}
model! { Cluster {
    0 "AppID" app_id, 1 "ClusterID" cluster_id, 2 "AccountID" account_id, 3 "Name" name, 4 "Region" region,
    5 "Zones" zones, 6 "Networks" networks, 7 "Spec" spec, 8 "Status" status, 9 "Period" period,
    10 "CreatedAt" created_at, 11 "UpdatedAt" updated_at, 12 "Tenant" tenant, 13 "Tags" tags, 14 "Security" security
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spec {
    pub pay_mode: Option<u64>,
    pub request_unit: Option<u64>,
    pub cpu_limit: Option<f64>,
    pub memory_limit: Option<f64>,
    pub disk_limit: Option<u64>,
    pub shards: Option<u64>,
    pub replicas: Option<u64>,
}
model! { Spec {
    0 "PayMode" pay_mode, 1 "RequestUnit" request_unit, 2 "CpuLimit" cpu_limit, 3 "MemoryLimit" memory_limit,
    4 "DiskLimit" disk_limit, 5 "Shards" shards, 6 "Replicas" replicas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Period {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { Period {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tenant {
    pub is_password_encrypted: Option<bool>,
}
model! { Tenant {
    0 "IsPasswordEncrypted" is_password_encrypted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabases {
    pub database: Database,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
}
operation! { DescribeDatabases(database: Database) "DescribeDatabases" -> DescribeDatabasesOutput {
    0 "Database" database, 1 "PageSize" page_size: u64, 2 "PageNumber" page_number: u64
} }
paged! { DescribeDatabases: Database = Number "PageNumber", "Databases" databases, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Database {
    pub cluster_id: Option<String>,
    pub name: Option<String>,
    pub cool_down_in_days: Option<i64>,
    pub retention_in_days: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub cool_down_time: Option<String>,
}
input! { Database() {
    0 "ClusterID" cluster_id: String, 1 "Name" name: String, 2 "CoolDownInDays" cool_down_in_days: i64,
    3 "RetentionInDays" retention_in_days: i64, 4 "Remark" remark: String, 5 "Status" status: i64,
    6 "CreatedAt" created_at: String, 7 "UpdatedAt" updated_at: String, 8 "CoolDownTime" cool_down_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabasesOutput {
    pub databases: Option<Vec<Database>>,
    pub total_count: Option<i64>,
}
model! { DescribeDatabasesOutput {
    0 "Databases" databases, 1 "TotalCount" total_count
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    DescribeClusterDetail, DescribeClusters, DescribeDatabases
}
