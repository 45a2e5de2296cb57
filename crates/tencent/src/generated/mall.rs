//! `mall` 2023-05-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "mall", version: "2023-05-18", code: "mall", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrawResourceList {
    pub page_number: i64,
    pub page_size: i64,
}
operation! { DescribeDrawResourceList(page_number: i64, page_size: i64)
    "DescribeDrawResourceList" -> DescribeDrawResourceListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeDrawResourceList: ResourceDrawListType =
    Number "PageNumber", "ResourceDrawList" resource_draw_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDrawResourceListOutput {
    pub total_count: Option<i64>,
    pub resource_draw_list: Option<Vec<ResourceDrawListType>>,
}
model! { DescribeDrawResourceListOutput {
    0 "TotalCount" total_count, 1 "ResourceDrawList" resource_draw_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceDrawListType {
    pub id: Option<u64>,
    pub flow_id: Option<u64>,
    pub resource_id: Option<String>,
    pub index_id: Option<String>,
    pub uin: Option<String>,
    pub big_deal_id: Option<String>,
    pub small_order_id: Option<String>,
    pub resource_new_start_time: Option<String>,
    pub resource_new_end_time: Option<String>,
    pub resource_status: Option<i64>,
    pub status: Option<u64>,
    pub resource_type: Option<u64>,
}
model! { ResourceDrawListType {
    0 "Id" id, 1 "FlowId" flow_id, 2 "ResourceId" resource_id, 3 "IndexId" index_id, 4 "Uin" uin,
    5 "BigDealId" big_deal_id, 6 "SmallOrderId" small_order_id, 7 "ResourceNewStartTime" resource_new_start_time,
    8 "ResourceNewEndTime" resource_new_end_time, 9 "ResourceStatus" resource_status, 10 "Status" status,
    11 "ResourceType" resource_type
} }

#[cfg(feature = "reflect")]
register! {
    DescribeDrawResourceList
}
