//! `ddosdiversion` of Alibaba Cloud, API version 2023-07-01.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/DdosDiversion/2023-07-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ddosdiversion::ListInstance};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListInstance::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hongkong", "ddosdiversion.cn-hongkong.aliyuncs.com")],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "ddosdiversion",
    "2023-07-01",
    "ddosdiversion",
    &ENDPOINTS,
);

/// `ConfigNetStatus` of `ddosdiversion` 2023-07-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DdosDiversion/2023-07-01/ConfigNetStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigNetStatus {
    /// Required.
    pub net: String,
    pub regions: Option<Vec<String>>,
    /// Required.
    pub sale_id: String,
    /// Required.
    pub status: String,
    pub sub_nets: Option<Vec<String>>,
}
operation! { ConfigNetStatus(net: String, sale_id: String, status: String) "ConfigNetStatus" -> ConfigNetStatusOutput {
    0 "Net" net, 1 "Regions" regions: Vec<String>, 2 "SaleId" sale_id, 3 "Status" status,
    4 "SubNets" sub_nets: Vec<String>
} }

/// Response of [`ConfigNetStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigNetStatusOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ConfigNetStatusOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Lists instance: `ListInstance` of `ddosdiversion` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DdosDiversion/2023-07-01/ListInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstance {
    pub name: Option<String>,
    pub num: Option<i64>,
    pub page: Option<i64>,
    pub sale_id: Option<String>,
    pub status: Option<String>,
}
operation! { ListInstance() "ListInstance" -> ListInstanceOutput {
    0 "Name" name: String, 1 "Num" num: i64, 2 "Page" page: i64, 3 "SaleId" sale_id: String, 4 "Status" status: String
} }

/// Response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<ListInstanceData>,
    pub message: Option<String>,
}
model! { ListInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: ListInstanceData, 2 "Message" message: String
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceData {
    pub instances: Vec<ListInstanceInstances>,
    pub num: Option<i64>,
    pub page: Option<i64>,
    pub total: Option<i64>,
}
model! { ListInstanceData {
    0 "Instances" instances: Vec<ListInstanceInstances>, 1 "Num" num: i64, 2 "Page" page: i64, 3 "Total" total: i64
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceInstances {
    pub comment: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_expire: Option<String>,
    pub gmt_modify: Option<String>,
    pub instance_id: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub sale_id: Option<String>,
    pub spec: Option<ListInstanceSpec>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { ListInstanceInstances {
    0 "Comment" comment: String, 1 "GmtCreate" gmt_create: String, 2 "GmtExpire" gmt_expire: String,
    3 "GmtModify" gmt_modify: String, 4 "InstanceId" instance_id: String, 5 "Message" message: String,
    6 "Name" name: String, 7 "SaleId" sale_id: String, 8 "Spec" spec: ListInstanceSpec, 9 "Status" status: String,
    10 "UserId" user_id: String
} }

/// In the response of [`ListInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceSpec {
    pub coverage: Option<String>,
    pub diversion_type: Option<String>,
    pub edition: Option<String>,
    pub idc_numbers: Option<String>,
    pub initial_installation: Option<String>,
    pub initial_qty: Option<String>,
    pub ip_subnet_nums: Option<String>,
    pub mitigation_analysis: Option<String>,
    pub mitigation_analysis_capacity: Option<String>,
    pub mitigation_capacity: Option<String>,
    pub mitigation_nums: Option<String>,
    pub normal_bandwidth: Option<String>,
}
model! { ListInstanceSpec {
    0 "Coverage" coverage: String, 1 "DiversionType" diversion_type: String, 2 "Edition" edition: String,
    3 "IdcNumbers" idc_numbers: String, 4 "InitialInstallation" initial_installation: String,
    5 "InitialQty" initial_qty: String, 6 "IpSubnetNums" ip_subnet_nums: String,
    7 "MitigationAnalysis" mitigation_analysis: String,
    8 "MitigationAnalysisCapacity" mitigation_analysis_capacity: String,
    9 "MitigationCapacity" mitigation_capacity: String, 10 "MitigationNums" mitigation_nums: String,
    11 "NormalBandwidth" normal_bandwidth: String
} }

/// Queries net list: `QueryNetList` of `ddosdiversion` 2023-07-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DdosDiversion/2023-07-01/QueryNetList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetList {
    pub main_net: Option<String>,
    pub mode: Option<String>,
    pub net: Option<String>,
    pub num: Option<i64>,
    pub page: Option<i64>,
    pub sale_id: Option<String>,
}
operation! { QueryNetList() "QueryNetList" -> QueryNetListOutput {
    0 "MainNet" main_net: String, 1 "Mode" mode: String, 2 "Net" net: String, 3 "Num" num: i64, 4 "Page" page: i64,
    5 "SaleId" sale_id: String
} }

/// Response of [`QueryNetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListOutput {
    pub code: Option<i64>,
    pub data: Option<QueryNetListData>,
    pub message: Option<String>,
}
model! { QueryNetListOutput {
    0 "Code" code: i64, 1 "Data" data: QueryNetListData, 2 "Message" message: String
} }

/// In the response of [`QueryNetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListData {
    pub nets: Vec<QueryNetListNets>,
    pub num: Option<i64>,
    pub page: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryNetListData {
    0 "Nets" nets: Vec<QueryNetListNets>, 1 "Num" num: i64, 2 "Page" page: i64, 3 "Total" total: i64
} }

/// In the response of [`QueryNetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListNets {
    pub ddos_defense: Option<QueryNetListDDoSDefense>,
    pub declared: Vec<QueryNetListDeclared>,
    pub declared_state: Option<i64>,
    pub fwd_effect: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modify: Option<String>,
    pub mode: Option<String>,
    pub net: Option<String>,
    pub net_extend: Option<String>,
    pub net_main: Option<String>,
    pub net_type: Option<String>,
    pub permit: Option<i64>,
    pub sale_id: Option<String>,
    pub upstream_type: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryNetListNets {
    0 "DDoSDefense" ddos_defense: QueryNetListDDoSDefense, 1 "Declared" declared: Vec<QueryNetListDeclared>,
    2 "DeclaredState" declared_state: i64, 3 "FwdEffect" fwd_effect: i64, 4 "GmtCreate" gmt_create: String,
    5 "GmtModify" gmt_modify: String, 6 "Mode" mode: String, 7 "Net" net: String, 8 "NetExtend" net_extend: String,
    9 "NetMain" net_main: String, 10 "NetType" net_type: String, 11 "Permit" permit: i64, 12 "SaleId" sale_id: String,
    13 "UpstreamType" upstream_type: String, 14 "UserId" user_id: String
} }

/// In the response of [`QueryNetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListDDoSDefense {
    pub clean_th: Option<QueryNetListCleanTh>,
    pub dj_policy: Option<QueryNetListDjPolicy>,
    pub hole_th: Option<QueryNetListHoleTh>,
}
model! { QueryNetListDDoSDefense {
    0 "CleanTh" clean_th: QueryNetListCleanTh, 1 "DjPolicy" dj_policy: QueryNetListDjPolicy,
    2 "HoleTh" hole_th: QueryNetListHoleTh
} }

/// In the response of [`QueryNetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListCleanTh {
    pub mbps: Option<i64>,
    pub pps: Option<i64>,
}
model! { QueryNetListCleanTh {
    0 "Mbps" mbps: i64, 1 "Pps" pps: i64
} }

/// In the response of [`QueryNetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListDjPolicy {
    pub policy_name: Option<String>,
}
model! { QueryNetListDjPolicy {
    0 "PolicyName" policy_name: String
} }

/// In the response of [`QueryNetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListHoleTh {
    pub thresh_mbps: Option<i64>,
}
model! { QueryNetListHoleTh {
    0 "ThreshMbps" thresh_mbps: i64
} }

/// In the response of [`QueryNetList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListDeclared {
    pub declared: Option<String>,
    pub region: Option<String>,
}
model! { QueryNetListDeclared {
    0 "Declared" declared: String, 1 "Region" region: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ConfigNetStatus, ListInstance, QueryNetList
}
