//! `antiddos-public` of Alibaba Cloud, API version 2017-05-18.
//!
//! Endpoint: a table of 72 regions, else `antiddos-public.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, antiddos_public::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "antiddos-openapi.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "antiddos-openapi.ap-northeast-2.aliyuncs.com"),
        ("ap-northeast-2-pop", "antiddos.aliyuncs.com"),
        ("ap-south-1", "antiddos-openapi.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "antiddos.aliyuncs.com"),
        ("ap-southeast-2", "antiddos-openapi.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "antiddos-openapi.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "antiddos-openapi.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "antiddos-openapi.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "antiddos-openapi.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "antiddos-openapi.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "antiddos.aliyuncs.com"),
        ("cn-beijing-finance-1", "antiddos.aliyuncs.com"),
        ("cn-beijing-finance-pop", "antiddos.aliyuncs.com"),
        ("cn-beijing-gov-1", "antiddos.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "antiddos.aliyuncs.com"),
        ("cn-chengdu", "antiddos-openapi.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "antiddos.aliyuncs.com"),
        ("cn-fujian", "antiddos.aliyuncs.com"),
        ("cn-fuzhou", "antiddos-openapi.cn-hangzhou-cloudstone.aliyuncs.com"),
        ("cn-guangzhou", "antiddos-openapi.cn-guangzhou.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "antiddos.aliyuncs.com"),
        ("cn-hangzhou", "antiddos.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "antiddos.aliyuncs.com"),
        ("cn-hangzhou-finance", "antiddos.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "antiddos.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "antiddos.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "antiddos.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "antiddos.aliyuncs.com"),
        ("cn-hangzhou-test-306", "antiddos.aliyuncs.com"),
        ("cn-heyuan", "antiddos-openapi.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "antiddos.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "antiddos.aliyuncs.com"),
        ("cn-huhehaote", "antiddos-openapi.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "antiddos.aliyuncs.com"),
        ("cn-nanjing", "antiddos-openapi.cn-hangzhou-cloudstone.aliyuncs.com"),
        ("cn-north-2-gov-1", "antiddos.aliyuncs.com"),
        ("cn-qingdao", "antiddos.aliyuncs.com"),
        ("cn-qingdao-nebula", "antiddos.aliyuncs.com"),
        ("cn-shanghai", "antiddos.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "antiddos.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "antiddos.aliyuncs.com"),
        ("cn-shanghai-finance-1", "antiddos.aliyuncs.com"),
        ("cn-shanghai-inner", "antiddos.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "antiddos.aliyuncs.com"),
        ("cn-shenzhen", "antiddos.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "antiddos.aliyuncs.com"),
        ("cn-shenzhen-inner", "antiddos.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "antiddos.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "antiddos.aliyuncs.com"),
        ("cn-wuhan", "antiddos.aliyuncs.com"),
        ("cn-wuhan-lr", "antiddos-openapi.cn-hangzhou-cloudstone.aliyuncs.com"),
        ("cn-wulanchabu", "antiddos-openapi.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "antiddos.aliyuncs.com"),
        ("cn-zhangbei", "antiddos.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "antiddos.aliyuncs.com"),
        ("cn-zhangjiakou", "antiddos-openapi.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "antiddos-openapi.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "antiddos-openapi.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "antiddos.aliyuncs.com"),
        ("cn-zhongwei", "antiddos-openapi.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "antiddos-openapi.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "antiddos-openapi.eu-west-1.aliyuncs.com"),
        ("eu-west-1-oxs", "antiddos.aliyuncs.com"),
        ("eu-west-2", "antiddos-openapi.eu-west-2.aliyuncs.com"),
        ("me-central-1", "antiddos-openapi.me-central-1.aliyuncs.com"),
        ("me-east-1", "antiddos-openapi.me-east-1.aliyuncs.com"),
        ("na-south-1", "antiddos-openapi.na-south-1.aliyuncs.com"),
        ("rus-west-1-pop", "antiddos.aliyuncs.com"),
        ("us-east-1", "antiddos.aliyuncs.com"),
        ("us-southeast-1", "antiddos-openapi.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "antiddos.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "antiddos-openapi-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-3", "antiddos-openapi-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "antiddos-openapi-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "antiddos-openapi-vpc.ap-southeast-6.aliyuncs.com"),
        ("cn-beijing", "antiddos-openapi-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "antiddos-openapi-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "antiddos-openapi-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "antiddos-openapi-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "antiddos-openapi-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "antiddos-openapi-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "antiddos-openapi-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "antiddos-openapi-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "antiddos-openapi-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "antiddos-openapi-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-wulanchabu", "antiddos-openapi-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "antiddos-openapi-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "antiddos-openapi-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "antiddos-openapi-vpc.eu-west-1.aliyuncs.com"),
        ("me-east-1", "antiddos-openapi-vpc.me-east-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "antiddos-public",
    "2017-05-18",
    "antiddos-public",
    &ENDPOINTS,
);

/// Describes bgp pack by ip: `DescribeBgpPackByIp` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeBgpPackByIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpPackByIp {
    /// Required.
    pub ddos_region_id: String,
    /// Required.
    pub ip: String,
}
operation! { DescribeBgpPackByIp(ddos_region_id: String, ip: String)
    "DescribeBgpPackByIp" -> DescribeBgpPackByIpOutput {
    0 "DdosRegionId" ddos_region_id, 1 "Ip" ip
} }

/// Response of [`DescribeBgpPackByIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpPackByIpOutput {
    pub code: Option<i64>,
    pub ddosbgp_info: Option<DescribeBgpPackByIpDdosbgpInfo>,
    pub success: Option<bool>,
}
model! { DescribeBgpPackByIpOutput {
    0 "Code" code: i64, 1 "DdosbgpInfo" ddosbgp_info: DescribeBgpPackByIpDdosbgpInfo, 2 "Success" success: bool
} }

/// In the response of [`DescribeBgpPackByIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBgpPackByIpDdosbgpInfo {
    pub base_threshold: Option<i64>,
    pub ddosbgp_instance_id: Option<String>,
    pub elastic_threshold: Option<i64>,
    pub expire_time: Option<i64>,
    pub ip: Option<String>,
}
model! { DescribeBgpPackByIpDdosbgpInfo {
    0 "BaseThreshold" base_threshold: i64, 1 "DdosbgpInstanceId" ddosbgp_instance_id: String,
    2 "ElasticThreshold" elastic_threshold: i64, 3 "ExpireTime" expire_time: i64, 4 "Ip" ip: String
} }

/// Describes cap: `DescribeCap` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeCap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCap {
    /// Required.
    pub beg_time: i64,
    /// Required.
    pub ddos_region_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub internet_ip: Option<String>,
}
operation! { DescribeCap(beg_time: i64, ddos_region_id: String, instance_id: String, instance_type: String)
    "DescribeCap" -> DescribeCapOutput {
    0 "BegTime" beg_time, 1 "DdosRegionId" ddos_region_id, 2 "InstanceId" instance_id, 3 "InstanceType" instance_type,
    4 "InternetIp" internet_ip: String
} }

/// Response of [`DescribeCap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapOutput {
    pub cap_url: Option<DescribeCapCapUrl>,
}
model! { DescribeCapOutput {
    0 "CapUrl" cap_url: DescribeCapCapUrl
} }

/// In the response of [`DescribeCap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCapCapUrl {
    pub url: Option<String>,
}
model! { DescribeCapCapUrl {
    0 "Url" url: String
} }

/// Describes ddos count: `DescribeDdosCount` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeDdosCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosCount {
    /// Required.
    pub ddos_region_id: String,
    /// Required.
    pub instance_type: String,
}
operation! { DescribeDdosCount(ddos_region_id: String, instance_type: String)
    "DescribeDdosCount" -> DescribeDdosCountOutput {
    0 "DdosRegionId" ddos_region_id, 1 "InstanceType" instance_type
} }

/// Response of [`DescribeDdosCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosCountOutput {
    pub ddos_count: Option<DescribeDdosCountDdosCount>,
}
model! { DescribeDdosCountOutput {
    0 "DdosCount" ddos_count: DescribeDdosCountDdosCount
} }

/// In the response of [`DescribeDdosCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosCountDdosCount {
    pub blackhole_count: Option<i64>,
    pub defense_count: Option<i64>,
    pub instacen_count: Option<i64>,
}
model! { DescribeDdosCountDdosCount {
    0 "BlackholeCount" blackhole_count: i64, 1 "DefenseCount" defense_count: i64, 2 "InstacenCount" instacen_count: i64
} }

/// Describes ddos credit: `DescribeDdosCredit` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeDdosCredit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosCredit {
    /// Required.
    pub ddos_region_id: String,
}
operation! { DescribeDdosCredit(ddos_region_id: String) "DescribeDdosCredit" -> DescribeDdosCreditOutput {
    0 "DdosRegionId" ddos_region_id
} }

/// Response of [`DescribeDdosCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosCreditOutput {
    pub ddos_credit: Option<DescribeDdosCreditDdosCredit>,
    pub success: Option<bool>,
}
model! { DescribeDdosCreditOutput {
    0 "DdosCredit" ddos_credit: DescribeDdosCreditDdosCredit, 1 "Success" success: bool
} }

/// In the response of [`DescribeDdosCredit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosCreditDdosCredit {
    pub blackhole_time: Option<i64>,
    pub score: Option<i64>,
    pub score_level: Option<String>,
}
model! { DescribeDdosCreditDdosCredit {
    0 "BlackholeTime" blackhole_time: i64, 1 "Score" score: i64, 2 "ScoreLevel" score_level: String
} }

/// Describes ddos event list: `DescribeDdosEventList` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeDdosEventList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosEventList {
    pub current_page: Option<i64>,
    /// Required.
    pub ddos_region_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub internet_ip: Option<String>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// 1 to 186.
    pub query_days: Option<i64>,
}
operation! { DescribeDdosEventList(ddos_region_id: String, instance_id: String, instance_type: String)
    "DescribeDdosEventList" -> DescribeDdosEventListOutput {
    0 "CurrentPage" current_page: i64, 1 "DdosRegionId" ddos_region_id, 2 "InstanceId" instance_id,
    3 "InstanceType" instance_type, 4 "InternetIp" internet_ip: String, 5 "PageSize" page_size: i64,
    6 "QueryDays" query_days: i64
} }
paged! { DescribeDdosEventList: DescribeDdosEventListDdosEvent =
    Number "CurrentPage", "DdosEventList.DdosEvent" ddos_event_list.ddos_event, total "Total" }

/// Response of [`DescribeDdosEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosEventListOutput {
    pub ddos_event_list: Option<DescribeDdosEventListDdosEventList>,
    pub total: Option<i64>,
}
model! { DescribeDdosEventListOutput {
    0 "DdosEventList" ddos_event_list: DescribeDdosEventListDdosEventList, 1 "Total" total: i64
} }

/// In the response of [`DescribeDdosEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosEventListDdosEventList {
    pub ddos_event: Vec<DescribeDdosEventListDdosEvent>,
}
model! { DescribeDdosEventListDdosEventList {
    0 "DdosEvent" ddos_event: Vec<DescribeDdosEventListDdosEvent>
} }

/// In the response of [`DescribeDdosEventList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosEventListDdosEvent {
    pub ddos_status: Option<String>,
    pub ddos_type: Option<String>,
    pub delay_time: Option<i64>,
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub un_blackhole_time: Option<i64>,
}
model! { DescribeDdosEventListDdosEvent {
    0 "DdosStatus" ddos_status: String, 1 "DdosType" ddos_type: String, 2 "DelayTime" delay_time: i64,
    3 "EndTime" end_time: i64, 4 "StartTime" start_time: i64, 5 "UnBlackholeTime" un_blackhole_time: i64
} }

/// Describes ddos threshold: `DescribeDdosThreshold` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeDdosThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosThreshold {
    /// Required.
    pub ddos_region_id: String,
    /// Required.
    pub ddos_type: String,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_type: String,
}
operation! {
    DescribeDdosThreshold(ddos_region_id: String, ddos_type: String, instance_ids: Vec<String>, instance_type: String)
    "DescribeDdosThreshold" -> DescribeDdosThresholdOutput {
    0 "DdosRegionId" ddos_region_id, 1 "DdosType" ddos_type, 2 "InstanceIds" instance_ids,
    3 "InstanceType" instance_type
} }

/// Response of [`DescribeDdosThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosThresholdOutput {
    pub thresholds: Option<DescribeDdosThresholdThresholds>,
}
model! { DescribeDdosThresholdOutput {
    0 "Thresholds" thresholds: DescribeDdosThresholdThresholds
} }

/// In the response of [`DescribeDdosThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosThresholdThresholds {
    pub threshold: Vec<DescribeDdosThresholdThreshold>,
}
model! { DescribeDdosThresholdThresholds {
    0 "Threshold" threshold: Vec<DescribeDdosThresholdThreshold>
} }

/// In the response of [`DescribeDdosThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDdosThresholdThreshold {
    pub bps: Option<i64>,
    pub ddos_type: Option<String>,
    pub elastic_bps: Option<i64>,
    pub instance_id: Option<String>,
    pub internet_ip: Option<String>,
    pub is_auto: Option<bool>,
    pub max_bps: Option<i64>,
    pub max_pps: Option<i64>,
    pub pps: Option<i64>,
}
model! { DescribeDdosThresholdThreshold {
    0 "Bps" bps: i64, 1 "DdosType" ddos_type: String, 2 "ElasticBps" elastic_bps: i64,
    3 "InstanceId" instance_id: String, 4 "InternetIp" internet_ip: String, 5 "IsAuto" is_auto: bool,
    6 "MaxBps" max_bps: i64, 7 "MaxPps" max_pps: i64, 8 "Pps" pps: i64
} }

/// Describes instance: `DescribeInstance` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub current_page: Option<i64>,
    /// Required.
    pub ddos_region_id: String,
    pub ddos_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { DescribeInstance(ddos_region_id: String, instance_type: String)
    "DescribeInstance" -> DescribeInstanceOutput {
    0 "CurrentPage" current_page: i64, 1 "DdosRegionId" ddos_region_id, 2 "DdosStatus" ddos_status: String,
    3 "InstanceId" instance_id: String, 4 "InstanceIp" instance_ip: String, 5 "InstanceName" instance_name: String,
    6 "InstanceType" instance_type, 7 "PageSize" page_size: i64
} }
paged! { DescribeInstance: DescribeInstanceInstance =
    Number "CurrentPage", "InstanceList.Instance" instance_list.instance, total "Total" }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub instance_list: Option<DescribeInstanceInstanceList>,
    pub total: Option<i64>,
}
model! { DescribeInstanceOutput {
    0 "InstanceList" instance_list: DescribeInstanceInstanceList, 1 "Total" total: i64
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInstanceList {
    pub instance: Vec<DescribeInstanceInstance>,
}
model! { DescribeInstanceInstanceList {
    0 "Instance" instance: Vec<DescribeInstanceInstance>
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInstance {
    pub blackhole_threshold: Option<i64>,
    pub defense_bps_threshold: Option<i64>,
    pub defense_pps_threshold: Option<i64>,
    pub elastic_threshold: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub ip_version: Option<String>,
    pub is_bgppack: Option<bool>,
}
model! { DescribeInstanceInstance {
    0 "BlackholeThreshold" blackhole_threshold: i64, 1 "DefenseBpsThreshold" defense_bps_threshold: i64,
    2 "DefensePpsThreshold" defense_pps_threshold: i64, 3 "ElasticThreshold" elastic_threshold: i64,
    4 "InstanceId" instance_id: String, 5 "InstanceIp" instance_ip: String, 6 "InstanceName" instance_name: String,
    7 "InstanceStatus" instance_status: String, 8 "InstanceType" instance_type: String,
    9 "IpVersion" ip_version: String, 10 "IsBgppack" is_bgppack: bool
} }

/// Describes instance ip address: `DescribeInstanceIpAddress` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeInstanceIpAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIpAddress {
    pub current_page: Option<i64>,
    /// Required.
    pub ddos_region_id: String,
    pub ddos_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { DescribeInstanceIpAddress(ddos_region_id: String, instance_type: String)
    "DescribeInstanceIpAddress" -> DescribeInstanceIpAddressOutput {
    0 "CurrentPage" current_page: i64, 1 "DdosRegionId" ddos_region_id, 2 "DdosStatus" ddos_status: String,
    3 "InstanceId" instance_id: String, 4 "InstanceIp" instance_ip: String, 5 "InstanceName" instance_name: String,
    6 "InstanceType" instance_type, 7 "PageSize" page_size: i64
} }
paged! { DescribeInstanceIpAddress: DescribeInstanceIpAddressInstanceList =
    Number "CurrentPage", "InstanceList" instance_list, total "Total" }

/// Response of [`DescribeInstanceIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIpAddressOutput {
    pub instance_list: Vec<DescribeInstanceIpAddressInstanceList>,
    pub total: Option<i64>,
}
model! { DescribeInstanceIpAddressOutput {
    0 "InstanceList" instance_list: Vec<DescribeInstanceIpAddressInstanceList>, 1 "Total" total: i64
} }

/// In the response of [`DescribeInstanceIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIpAddressInstanceList {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub ip_address_config: Vec<DescribeInstanceIpAddressIpAddressConfig>,
}
model! { DescribeInstanceIpAddressInstanceList {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceStatus" instance_status: String, 3 "InstanceType" instance_type: String,
    4 "IpAddressConfig" ip_address_config: Vec<DescribeInstanceIpAddressIpAddressConfig>
} }

/// In the response of [`DescribeInstanceIpAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceIpAddressIpAddressConfig {
    pub blackhole_threshold: Option<i64>,
    pub defense_bps_threshold: Option<i64>,
    pub defense_pps_threshold: Option<i64>,
    pub elastic_threshold: Option<i64>,
    pub instance_ip: Option<String>,
    pub ip_status: Option<String>,
    pub ip_version: Option<String>,
    pub is_bgppack: Option<bool>,
    pub is_full_protection: Option<i64>,
    pub region_id: Option<String>,
}
model! { DescribeInstanceIpAddressIpAddressConfig {
    0 "BlackholeThreshold" blackhole_threshold: i64, 1 "DefenseBpsThreshold" defense_bps_threshold: i64,
    2 "DefensePpsThreshold" defense_pps_threshold: i64, 3 "ElasticThreshold" elastic_threshold: i64,
    4 "InstanceIp" instance_ip: String, 5 "IpStatus" ip_status: String, 6 "IpVersion" ip_version: String,
    7 "IsBgppack" is_bgppack: bool, 8 "IsFullProtection" is_full_protection: i64, 9 "RegionId" region_id: String
} }

/// Describes ip ddos threshold: `DescribeIpDdosThreshold` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeIpDdosThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpDdosThreshold {
    /// Required.
    pub ddos_region_id: String,
    /// Required.
    pub ddos_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub internet_ip: String,
}

/// Arguments of [`DescribeIpDdosThreshold::new`].
pub struct DescribeIpDdosThresholdRequired {
    pub ddos_region_id: String,
    pub ddos_type: String,
    pub instance_id: String,
    pub instance_type: String,
    pub internet_ip: String,
}
operation! {
    DescribeIpDdosThreshold { DescribeIpDdosThresholdRequired: ddos_region_id, ddos_type, instance_id, instance_type, internet_ip }
    "DescribeIpDdosThreshold" -> DescribeIpDdosThresholdOutput {
    0 "DdosRegionId" ddos_region_id, 1 "DdosType" ddos_type, 2 "InstanceId" instance_id, 3 "InstanceType" instance_type,
    4 "InternetIp" internet_ip
} }

/// Response of [`DescribeIpDdosThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpDdosThresholdOutput {
    pub threshold: Option<DescribeIpDdosThresholdThreshold>,
}
model! { DescribeIpDdosThresholdOutput {
    0 "Threshold" threshold: DescribeIpDdosThresholdThreshold
} }

/// In the response of [`DescribeIpDdosThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpDdosThresholdThreshold {
    pub bps: Option<i64>,
    pub ddos_type: Option<String>,
    pub elastic_bps: Option<i64>,
    pub instance_id: Option<String>,
    pub internet_ip: Option<String>,
    pub is_auto: Option<bool>,
    pub max_bps: Option<i64>,
    pub max_pps: Option<i64>,
    pub pps: Option<i64>,
}
model! { DescribeIpDdosThresholdThreshold {
    0 "Bps" bps: i64, 1 "DdosType" ddos_type: String, 2 "ElasticBps" elastic_bps: i64,
    3 "InstanceId" instance_id: String, 4 "InternetIp" internet_ip: String, 5 "IsAuto" is_auto: bool,
    6 "MaxBps" max_bps: i64, 7 "MaxPps" max_pps: i64, 8 "Pps" pps: i64
} }

/// Describes ip location service: `DescribeIpLocationService` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeIpLocationService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpLocationService {
    /// Required.
    pub internet_ip: String,
}
operation! { DescribeIpLocationService(internet_ip: String)
    "DescribeIpLocationService" -> DescribeIpLocationServiceOutput {
    0 "InternetIp" internet_ip
} }

/// Response of [`DescribeIpLocationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpLocationServiceOutput {
    pub instance: Option<DescribeIpLocationServiceInstance>,
}
model! { DescribeIpLocationServiceOutput {
    0 "Instance" instance: DescribeIpLocationServiceInstance
} }

/// In the response of [`DescribeIpLocationService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIpLocationServiceInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_ip: Option<String>,
    pub region: Option<String>,
}
model! { DescribeIpLocationServiceInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "InstanceType" instance_type: String,
    3 "InternetIp" internet_ip: String, 4 "Region" region: String
} }

/// Describes regions: `DescribeRegions` of `antiddos-public` 2017-05-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
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
    pub region_en_name: Option<String>,
    pub region_name: Option<String>,
    pub region_no: Option<String>,
    pub region_no_alias: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "RegionEnName" region_en_name: String, 1 "RegionName" region_name: String, 2 "RegionNo" region_no: String,
    3 "RegionNoAlias" region_no_alias: String
} }

/// Modifies defense threshold: `ModifyDefenseThreshold` of `antiddos-public` 2017-05-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/ModifyDefenseThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDefenseThreshold {
    pub bps: Option<i64>,
    pub client_token: Option<String>,
    /// Required.
    pub ddos_region_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub internet_ip: Option<String>,
    pub is_auto: Option<bool>,
    pub pps: Option<i64>,
}
operation! { ModifyDefenseThreshold(ddos_region_id: String, instance_id: String, instance_type: String)
    "ModifyDefenseThreshold" -> Empty {
    0 "Bps" bps: i64, 1 "ClientToken" client_token: String, 2 "DdosRegionId" ddos_region_id, 3 "InstanceId" instance_id,
    4 "InstanceType" instance_type, 5 "InternetIp" internet_ip: String, 6 "IsAuto" is_auto: bool, 7 "Pps" pps: i64
} }

/// Response of [`ModifyDefenseThreshold`]: empty.
pub type ModifyDefenseThresholdOutput = Empty;

/// Modifies ip defense threshold: `ModifyIpDefenseThreshold` of `antiddos-public` 2017-05-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/antiddos-public/2017-05-18/ModifyIpDefenseThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIpDefenseThreshold {
    pub bps: Option<i64>,
    /// Required.
    pub ddos_region_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub internet_ip: String,
    pub is_auto: Option<bool>,
    pub pps: Option<i64>,
}
operation! {
    ModifyIpDefenseThreshold(ddos_region_id: String, instance_id: String, instance_type: String, internet_ip: String)
    "ModifyIpDefenseThreshold" -> Empty {
    0 "Bps" bps: i64, 1 "DdosRegionId" ddos_region_id, 2 "InstanceId" instance_id, 3 "InstanceType" instance_type,
    4 "InternetIp" internet_ip, 5 "IsAuto" is_auto: bool, 6 "Pps" pps: i64
} }

/// Response of [`ModifyIpDefenseThreshold`]: empty.
pub type ModifyIpDefenseThresholdOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    DescribeBgpPackByIp, DescribeCap, DescribeDdosCount, DescribeDdosCredit, DescribeDdosEventList,
    DescribeDdosThreshold, DescribeInstance, DescribeInstanceIpAddress, DescribeIpDdosThreshold,
    DescribeIpLocationService, DescribeRegions, ModifyDefenseThreshold, ModifyIpDefenseThreshold
}
