//! `ddosdiversion` 2023-07-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hongkong", "ddosdiversion.cn-hongkong.aliyuncs.com")],
    vpc: &[],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "ddosdiversion", version: "2023-07-01", code: "ddosdiversion", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigNetStatus {
    pub net: String,
    pub regions: Option<Vec<String>>,
    pub sale_id: String,
    pub status: String,
    pub sub_nets: Option<Vec<String>>,
}
operation! { ConfigNetStatus(net: String, sale_id: String, status: String) "ConfigNetStatus" -> ConfigNetStatusOutput {
    0 "Net" net, 1 "Regions" regions: Vec<String>, 2 "SaleId" sale_id, 3 "Status" status,
    4 "SubNets" sub_nets: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigNetStatusOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ConfigNetStatusOutput {
    0 "Code" code, 1 "Message" message
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<ListInstanceData>,
    pub message: Option<String>,
}
model! { ListInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceData {
    pub instances: Option<Vec<ListInstanceInstances>>,
    pub num: Option<i64>,
    pub page: Option<i64>,
    pub total: Option<i64>,
}
model! { ListInstanceData {
    0 "Instances" instances, 1 "Num" num, 2 "Page" page, 3 "Total" total
} }

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
    0 "Comment" comment, 1 "GmtCreate" gmt_create, 2 "GmtExpire" gmt_expire, 3 "GmtModify" gmt_modify,
    4 "InstanceId" instance_id, 5 "Message" message, 6 "Name" name, 7 "SaleId" sale_id, 8 "Spec" spec,
    9 "Status" status, 10 "UserId" user_id
} }

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
    0 "Coverage" coverage, 1 "DiversionType" diversion_type, 2 "Edition" edition, 3 "IdcNumbers" idc_numbers,
    4 "InitialInstallation" initial_installation, 5 "InitialQty" initial_qty, 6 "IpSubnetNums" ip_subnet_nums,
    7 "MitigationAnalysis" mitigation_analysis, 8 "MitigationAnalysisCapacity" mitigation_analysis_capacity,
    9 "MitigationCapacity" mitigation_capacity, 10 "MitigationNums" mitigation_nums,
    11 "NormalBandwidth" normal_bandwidth
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListOutput {
    pub code: Option<i64>,
    pub data: Option<QueryNetListData>,
    pub message: Option<String>,
}
model! { QueryNetListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListData {
    pub nets: Option<Vec<QueryNetListNets>>,
    pub num: Option<i64>,
    pub page: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryNetListData {
    0 "Nets" nets, 1 "Num" num, 2 "Page" page, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListNets {
    pub d_do_s_defense: Option<QueryNetListDDoSDefense>,
    pub declared: Option<Vec<QueryNetListDeclared>>,
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
    0 "DDoSDefense" d_do_s_defense, 1 "Declared" declared, 2 "DeclaredState" declared_state, 3 "FwdEffect" fwd_effect,
    4 "GmtCreate" gmt_create, 5 "GmtModify" gmt_modify, 6 "Mode" mode, 7 "Net" net, 8 "NetExtend" net_extend,
    9 "NetMain" net_main, 10 "NetType" net_type, 11 "Permit" permit, 12 "SaleId" sale_id,
    13 "UpstreamType" upstream_type, 14 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListDDoSDefense {
    pub clean_th: Option<QueryNetListCleanTh>,
    pub dj_policy: Option<QueryNetListDjPolicy>,
    pub hole_th: Option<QueryNetListHoleTh>,
}
model! { QueryNetListDDoSDefense {
    0 "CleanTh" clean_th, 1 "DjPolicy" dj_policy, 2 "HoleTh" hole_th
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListCleanTh {
    pub mbps: Option<i64>,
    pub pps: Option<i64>,
}
model! { QueryNetListCleanTh {
    0 "Mbps" mbps, 1 "Pps" pps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListDjPolicy {
    pub policy_name: Option<String>,
}
model! { QueryNetListDjPolicy {
    0 "PolicyName" policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListHoleTh {
    pub thresh_mbps: Option<i64>,
}
model! { QueryNetListHoleTh {
    0 "ThreshMbps" thresh_mbps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryNetListDeclared {
    pub declared: Option<String>,
    pub region: Option<String>,
}
model! { QueryNetListDeclared {
    0 "Declared" declared, 1 "Region" region
} }

#[cfg(feature = "reflect")]
register! {
    ConfigNetStatus, ListInstance, QueryNetList
}
