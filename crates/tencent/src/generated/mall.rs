//! `mall` of Tencent Cloud, API version 2023-05-18.
//!
//! Endpoint: `mall.tencentcloudapi.com`, or `mall.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=mall&Version=2023-05-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, mall::DescribeDrawResourceList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDrawResourceList::new(1, 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "mall",
    "2023-05-18",
    "mall",
    &Endpoints::NONE,
);

/// Describes draw resource list: `DescribeDrawResourceList` of `mall` 2023-05-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mall&Version=2023-05-18&Action=DescribeDrawResourceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrawResourceList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeDrawResourceList(page_number: i64, page_size: i64)
    "DescribeDrawResourceList" -> DescribeDrawResourceListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeDrawResourceList: ResourceDrawListType =
    Number "PageNumber", "ResourceDrawList" resource_draw_list, total "TotalCount" }

/// Response of [`DescribeDrawResourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrawResourceListOutput {
    pub total_count: Option<i64>,
    pub resource_draw_list: Vec<ResourceDrawListType>,
}
model! { DescribeDrawResourceListOutput {
    0 "TotalCount" total_count: i64, 1 "ResourceDrawList" resource_draw_list: Vec<ResourceDrawListType>
} }

/// In the response of [`DescribeDrawResourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceDrawListType {
    pub id: Option<i64>,
    pub flow_id: Option<i64>,
    pub resource_id: Option<String>,
    pub index_id: Option<String>,
    pub uin: Option<String>,
    pub big_deal_id: Option<String>,
    pub small_order_id: Option<String>,
    pub resource_new_start_time: Option<String>,
    pub resource_new_end_time: Option<String>,
    pub resource_status: Option<i64>,
    pub status: Option<i64>,
    pub resource_type: Option<i64>,
}
model! { ResourceDrawListType {
    0 "Id" id: i64, 1 "FlowId" flow_id: i64, 2 "ResourceId" resource_id: String, 3 "IndexId" index_id: String,
    4 "Uin" uin: String, 5 "BigDealId" big_deal_id: String, 6 "SmallOrderId" small_order_id: String,
    7 "ResourceNewStartTime" resource_new_start_time: String, 8 "ResourceNewEndTime" resource_new_end_time: String,
    9 "ResourceStatus" resource_status: i64, 10 "Status" status: i64, 11 "ResourceType" resource_type: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeDrawResourceList
}
