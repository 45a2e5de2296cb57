//! `paielasticdatasetaccelerator` of Alibaba Cloud, API version 2022-08-01.
//!
//! Endpoint: a table of 4 regions, else `paidatasetacc.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, paielasticdatasetaccelerator::ListComponents};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListComponents::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "paidatasetacc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paidatasetacc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paidatasetacc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paidatasetacc.cn-shenzhen.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "paidatasetacc-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paidatasetacc-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paidatasetacc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paidatasetacc-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "paidatasetacc.cn-hangzhou.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "paielasticdatasetaccelerator",
    "2022-08-01",
    "paielasticdatasetaccelerator",
    &ENDPOINTS,
);

/// Binds endpoint: `BindEndpoint` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/endpoints/{EndpointId}/slots/{SlotId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/BindEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEndpoint {
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub slot_id: String,
}
operation! { BindEndpoint(endpoint_id: String, slot_id: String) "BindEndpoint" -> Empty {
    0 "EndpointId" endpoint_id, 1 "SlotId" slot_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/api/v1/endpoints/{EndpointId}/slots/{SlotId}", } }

/// Response of [`BindEndpoint`]: empty.
pub type BindEndpointOutput = Empty;

/// Creates endpoint: `CreateEndpoint` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/endpoints`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/CreateEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpoint {
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
operation! { CreateEndpoint(instance_id: String) "CreateEndpoint" -> CreateEndpointOutput {
    0 "InstanceId" instance_id, 1 "Name" name: String, 2 "Type" r#type: String, 3 "VpcId" vpc_id: String,
    4 "VswitchId" vswitch_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/api/v1/endpoints", body: BodyStyle::Json, } }

/// Response of [`CreateEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointOutput {
    pub endpoint_id: Option<String>,
}
model! { CreateEndpointOutput {
    0 "EndpointId" endpoint_id: String
} }

/// Creates instance: `CreateInstance` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub capacity: String,
    /// At most 1024 characters.
    pub description: Option<String>,
    pub max_endpoint: Option<String>,
    pub max_slot: Option<String>,
    /// At most 64 characters.
    pub name: Option<String>,
    /// Required.
    pub payment_type: String,
    pub provider_type: Option<String>,
    pub storage_type: Option<String>,
    pub tags: Option<Vec<CreateInstanceTags>>,
    /// Required.
    pub r#type: String,
}
operation! { CreateInstance(capacity: String, payment_type: String, r#type: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "Capacity" capacity, 1 "Description" description: String, 2 "MaxEndpoint" max_endpoint: String,
    3 "MaxSlot" max_slot: String, 4 "Name" name: String, 5 "PaymentType" payment_type,
    6 "ProviderType" provider_type: String, 7 "StorageType" storage_type: String,
    8 "Tags" tags: Vec<CreateInstanceTags>, 9 "Type" r#type
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
] { path: "/api/v1/instances", body: BodyStyle::Json, } }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates slot: `CreateSlot` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/slots`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/CreateSlot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlot {
    /// Required.
    pub capacity: String,
    /// At most 1024 characters.
    pub description: Option<String>,
    pub endpoint_ids: Option<String>,
    pub endpoints: Option<Vec<CreateSlotEndpoints>>,
    /// Required.
    pub instance_id: String,
    pub io_type: Option<String>,
    pub life_cycle: Option<SlotLifeCycle>,
    /// At most 64 characters.
    pub name: Option<String>,
    /// Required.
    pub storage_type: String,
    /// Required.
    pub storage_uri: String,
    pub tags: Option<Vec<CreateSlotTags>>,
}
operation! { CreateSlot(capacity: String, instance_id: String, storage_type: String, storage_uri: String)
    "CreateSlot" -> CreateSlotOutput {
    0 "Capacity" capacity, 1 "Description" description: String, 2 "EndpointIds" endpoint_ids: String,
    3 "Endpoints" endpoints: Vec<CreateSlotEndpoints>, 4 "InstanceId" instance_id, 5 "IoType" io_type: String,
    6 "LifeCycle" life_cycle: SlotLifeCycle, 7 "Name" name: String, 8 "StorageType" storage_type,
    9 "StorageUri" storage_uri, 10 "Tags" tags: Vec<CreateSlotTags>
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
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] { path: "/api/v1/slots", body: BodyStyle::Json, } }

/// In the request of [`CreateSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotEndpoints {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
input! { CreateSlotEndpoints() {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "VpcId" vpc_id: String, 3 "VswitchId" vswitch_id: String
} }

/// In the request of [`CreateSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotLifeCycle {
    pub config: Option<String>,
    pub r#type: Option<String>,
}
input! { SlotLifeCycle() {
    0 "Config" config: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSlotTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotOutput {
    pub endpoint_ids: Option<String>,
    pub slot_id: Option<String>,
}
model! { CreateSlotOutput {
    0 "EndpointIds" endpoint_ids: String, 1 "SlotId" slot_id: String
} }

/// Creates slots: `CreateSlots` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/batch/slots/create`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/CreateSlots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlots {
    pub dry_run: Option<bool>,
    pub slots: Option<Vec<CreateSlotsSlots>>,
}
operation! { CreateSlots() "CreateSlots" -> CreateSlotsOutput {
    0 "DryRun" dry_run: bool, 1 "Slots" slots: Vec<CreateSlotsSlots>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/batch/slots/create", body: BodyStyle::Json, } }

/// In the request of [`CreateSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotsSlots {
    pub capacity: Option<String>,
    pub description: Option<String>,
    pub endpoint_ids: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    pub io_type: Option<String>,
    pub life_cycle: Option<SlotLifeCycle>,
    pub name: Option<String>,
    /// Required.
    pub storage_type: Option<String>,
    /// Required.
    pub storage_uri: Option<String>,
    pub tags: Option<Vec<CreateSlotsTags>>,
}
input! { CreateSlotsSlots(instance_id: String, storage_type: String, storage_uri: String) {
    0 "Capacity" capacity: String, 1 "Description" description: String, 2 "EndpointIds" endpoint_ids: String,
    3 "InstanceId" instance_id: String, 4 "IoType" io_type: String, 5 "LifeCycle" life_cycle: SlotLifeCycle,
    6 "Name" name: String, 7 "StorageType" storage_type: String, 8 "StorageUri" storage_uri: String,
    9 "Tags" tags: Vec<CreateSlotsTags>
} }

/// In the request of [`CreateSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSlotsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotsOutput {
    pub slot_ids: Option<String>,
    pub summary: BTreeMap<String, String>,
}
model! { CreateSlotsOutput {
    0 "SlotIds" slot_ids: String, 1 "Summary" summary: BTreeMap<String, String>
} }

/// Creates tag: `CreateTag` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/tags`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/CreateTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    /// Required. At most 64 characters.
    pub key: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    /// Required. At most 64 characters.
    pub value: String,
}
operation! { CreateTag(key: String, resource_id: String, resource_type: String, value: String) "CreateTag" -> Empty {
    0 "Key" key, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Value" value
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v1/tags", body: BodyStyle::Json, } }

/// Response of [`CreateTag`]: empty.
pub type CreateTagOutput = Empty;

/// Deletes endpoint: `DeleteEndpoint` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// DELETE `/api/v1/endpoints/{EndpointId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/DeleteEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpoint {
    /// Required.
    pub endpoint_id: String,
}
operation! { DeleteEndpoint(endpoint_id: String) "DeleteEndpoint" -> Empty {
    0 "EndpointId" endpoint_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/endpoints/{EndpointId}", } }

/// Response of [`DeleteEndpoint`]: empty.
pub type DeleteEndpointOutput = Empty;

/// Deletes instance: `DeleteInstance` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// DELETE `/api/v1/instances/{InstanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}", } }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes slot: `DeleteSlot` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// DELETE `/api/v1/slots/{SlotId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/DeleteSlot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSlot {
    pub force: Option<bool>,
    /// Required.
    pub slot_id: String,
}
operation! { DeleteSlot(slot_id: String) "DeleteSlot" -> Empty {
    0 "Force" force: bool, 1 "SlotId" slot_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/slots/{SlotId}", } }

/// Response of [`DeleteSlot`]: empty.
pub type DeleteSlotOutput = Empty;

/// Deletes tag: `DeleteTag` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// DELETE `/api/v1/tags`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/DeleteTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    /// Required. At most 64 characters.
    pub key: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { DeleteTag(key: String, resource_id: String, resource_type: String) "DeleteTag" -> Empty {
    0 "Key" key, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} { method: "DELETE", path: "/api/v1/tags", } }

/// Response of [`DeleteTag`]: empty.
pub type DeleteTagOutput = Empty;

/// Describes component: `DescribeComponent` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// GET `/api/v1/components/{ComponentId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/DescribeComponent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponent {
    pub render_template: Option<bool>,
    pub values: Option<BTreeMap<String, Value>>,
    /// Required.
    pub component_id: String,
}
operation! { DescribeComponent(component_id: String) "DescribeComponent" -> DescribeComponentOutput {
    0 "RenderTemplate" render_template: bool, 1 "Values" values: BTreeMap<String, Value>, 2 "ComponentId" component_id
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/components/{ComponentId}", } }

/// Response of [`DescribeComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentOutput {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub rendered_content: Option<String>,
    pub template: Option<DescribeComponentTemplate>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
    pub version: Option<String>,
}
model! { DescribeComponentOutput {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String, 2 "Name" name: String,
    3 "OwnerId" owner_id: String, 4 "RenderedContent" rendered_content: String,
    5 "Template" template: DescribeComponentTemplate, 6 "UserId" user_id: String, 7 "Uuid" uuid: String,
    8 "Version" version: String
} }

/// In the response of [`DescribeComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentTemplate {
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { DescribeComponentTemplate {
    0 "Type" r#type: String, 1 "Uri" uri: String
} }

/// Describes endpoint: `DescribeEndpoint` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// GET `/api/v1/endpoints/{EndpointId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/DescribeEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpoint {
    /// Required.
    pub endpoint_id: String,
}
operation! { DescribeEndpoint(endpoint_id: String) "DescribeEndpoint" -> DescribeEndpointOutput {
    0 "EndpointId" endpoint_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/endpoints/{EndpointId}", } }

/// Response of [`DescribeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpointOutput {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub status: Option<EndpointStatus>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { DescribeEndpointOutput {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String, 2 "Name" name: String,
    3 "OwnerId" owner_id: String, 4 "Status" status: EndpointStatus, 5 "Type" r#type: String,
    6 "UserId" user_id: String, 7 "Uuid" uuid: String, 8 "VpcId" vpc_id: String, 9 "VswitchId" vswitch_id: String
} }

/// In the response of [`DescribeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointStatus {
    pub code: Option<String>,
    pub detail: Option<EndpointStatusDetail>,
    pub message: Option<String>,
    pub phase: Option<String>,
}
model! { EndpointStatus {
    0 "Code" code: String, 1 "Detail" detail: EndpointStatusDetail, 2 "Message" message: String, 3 "Phase" phase: String
} }

/// In the response of [`DescribeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointStatusDetail {
    pub ip_port_mapping: BTreeMap<String, IpPort>,
}
model! { EndpointStatusDetail {
    0 "IpPortMapping" ip_port_mapping: BTreeMap<String, IpPort>
} }

/// In the response of [`DescribeEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpPort {
    pub ip: Option<String>,
    pub port: Option<String>,
}
model! { IpPort {
    0 "Ip" ip: String, 1 "Port" port: String
} }

/// Describes instance: `DescribeInstance` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// GET `/api/v1/instances/{InstanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/instances/{InstanceId}", } }

/// Response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub capacity: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub io_type: Option<String>,
    pub max_endpoint: Option<i64>,
    pub max_slot: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub payment_type: Option<String>,
    pub provider_type: Option<String>,
    pub status: Option<InstanceStatus>,
    pub storage_type: Option<String>,
    pub tags: Vec<DescribeInstanceTags>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeInstanceOutput {
    0 "Capacity" capacity: String, 1 "Description" description: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "IoType" io_type: String, 5 "MaxEndpoint" max_endpoint: i64,
    6 "MaxSlot" max_slot: i64, 7 "Name" name: String, 8 "OwnerId" owner_id: String,
    9 "PaymentType" payment_type: String, 10 "ProviderType" provider_type: String, 11 "Status" status: InstanceStatus,
    12 "StorageType" storage_type: String, 13 "Tags" tags: Vec<DescribeInstanceTags>, 14 "Type" r#type: String,
    15 "UserId" user_id: String, 16 "Uuid" uuid: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub code: Option<String>,
    pub message: Option<String>,
    pub phase: Option<String>,
    pub slot_num: Option<i64>,
    pub used_capacity: Option<String>,
}
model! { InstanceStatus {
    0 "Code" code: String, 1 "Message" message: String, 2 "Phase" phase: String, 3 "SlotNum" slot_num: i64,
    4 "UsedCapacity" used_capacity: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes slot: `DescribeSlot` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// GET `/api/v1/slots/{SlotId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/DescribeSlot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlot {
    /// Required.
    pub slot_id: String,
}
operation! { DescribeSlot(slot_id: String) "DescribeSlot" -> DescribeSlotOutput {
    0 "SlotId" slot_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/slots/{SlotId}", } }

/// Response of [`DescribeSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlotOutput {
    pub capacity: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub instance_id: Option<String>,
    pub io_type: Option<String>,
    pub life_cycle: Option<SlotLifeCycle>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub status: Option<SlotStatus>,
    pub storage_type: Option<String>,
    pub storage_uri: Option<String>,
    pub tags: Vec<DescribeSlotTags>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeSlotOutput {
    0 "Capacity" capacity: String, 1 "Description" description: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "InstanceId" instance_id: String, 5 "IoType" io_type: String,
    6 "LifeCycle" life_cycle: SlotLifeCycle, 7 "Name" name: String, 8 "OwnerId" owner_id: String,
    9 "Status" status: SlotStatus, 10 "StorageType" storage_type: String, 11 "StorageUri" storage_uri: String,
    12 "Tags" tags: Vec<DescribeSlotTags>, 13 "UserId" user_id: String, 14 "Uuid" uuid: String
} }

/// In the response of [`DescribeSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotStatus {
    pub code: Option<String>,
    pub detail: Option<SlotStatusDetail>,
    pub message: Option<String>,
    pub phase: Option<String>,
}
model! { SlotStatus {
    0 "Code" code: String, 1 "Detail" detail: SlotStatusDetail, 2 "Message" message: String, 3 "Phase" phase: String
} }

/// In the response of [`DescribeSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotStatusDetail {
    pub loaded_file_num: Option<i64>,
    pub loaded_file_size: Option<String>,
    pub loading_time_cost: Option<i64>,
}
model! { SlotStatusDetail {
    0 "LoadedFileNum" loaded_file_num: i64, 1 "LoadedFileSize" loaded_file_size: String,
    2 "LoadingTimeCost" loading_time_cost: i64
} }

/// In the response of [`DescribeSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlotTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSlotTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists components: `ListComponents` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// GET `/api/v1/components`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/ListComponents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponents {
    pub component_ids: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub version: Option<String>,
}
operation! { ListComponents() "ListComponents" -> ListComponentsOutput {
    0 "ComponentIds" component_ids: String, 1 "Name" name: String, 2 "Order" order: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortBy" sort_by: String,
    6 "Version" version: String
} { method: "GET", path: "/api/v1/components", } }
paged! { ListComponents: ListComponentsComponents = Number "PageNumber", "Components" components, total "TotalCount" }

/// Response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsOutput {
    pub components: Vec<ListComponentsComponents>,
    pub total_count: Option<i64>,
}
model! { ListComponentsOutput {
    0 "Components" components: Vec<ListComponentsComponents>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsComponents {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub template: Option<ListComponentsTemplate>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
    pub version: Option<String>,
}
model! { ListComponentsComponents {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String, 2 "Name" name: String,
    3 "OwnerId" owner_id: String, 4 "Template" template: ListComponentsTemplate, 5 "UserId" user_id: String,
    6 "Uuid" uuid: String, 7 "Version" version: String
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsTemplate {
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { ListComponentsTemplate {
    0 "Type" r#type: String, 1 "Uri" uri: String
} }

/// Lists endpoints: `ListEndpoints` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// GET `/api/v1/endpoints`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/ListEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpoints {
    pub endpoint_ids: Option<String>,
    pub instance_ids: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub slot_ids: Option<String>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListEndpoints() "ListEndpoints" -> ListEndpointsOutput {
    0 "EndpointIds" endpoint_ids: String, 1 "InstanceIds" instance_ids: String, 2 "Name" name: String,
    3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "SlotIds" slot_ids: String,
    7 "SortBy" sort_by: String, 8 "Type" r#type: String
} { method: "GET", path: "/api/v1/endpoints", } }
paged! { ListEndpoints: ListEndpointsEndpoints = Number "PageNumber", "Endpoints" endpoints, total "TotalCount" }

/// Response of [`ListEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointsOutput {
    pub endpoints: Vec<ListEndpointsEndpoints>,
    pub total_count: Option<i64>,
}
model! { ListEndpointsOutput {
    0 "Endpoints" endpoints: Vec<ListEndpointsEndpoints>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointsEndpoints {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub status: Option<EndpointStatus>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListEndpointsEndpoints {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String,
    2 "InstanceId" instance_id: String, 3 "Name" name: String, 4 "OwnerId" owner_id: String,
    5 "Status" status: EndpointStatus, 6 "Type" r#type: String, 7 "UserId" user_id: String, 8 "Uuid" uuid: String,
    9 "VpcId" vpc_id: String, 10 "VswitchId" vswitch_id: String
} }

/// Lists instances: `ListInstances` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// GET `/api/v1/instances`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub instance_ids: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub payment_type: Option<String>,
    pub phase: Option<String>,
    pub sort_by: Option<String>,
    pub r#type: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "InstanceIds" instance_ids: String, 1 "Name" name: String, 2 "Order" order: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PaymentType" payment_type: String,
    6 "Phase" phase: String, 7 "SortBy" sort_by: String, 8 "Type" r#type: String
} { method: "GET", path: "/api/v1/instances", } }
paged! { ListInstances: ListInstancesInstances = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Vec<ListInstancesInstances>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances: Vec<ListInstancesInstances>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub capacity: Option<String>,
    pub description: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub io_type: Option<String>,
    pub max_endpoint: Option<i64>,
    pub max_slot: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub payment_type: Option<String>,
    pub provider_type: Option<String>,
    pub status: Option<InstanceStatus>,
    pub storage_type: Option<String>,
    pub tags: Vec<ListInstancesTags>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { ListInstancesInstances {
    0 "Capacity" capacity: String, 1 "Description" description: String, 2 "GmtCreateTime" gmt_create_time: String,
    3 "GmtModifiedTime" gmt_modified_time: String, 4 "IoType" io_type: String, 5 "MaxEndpoint" max_endpoint: i64,
    6 "MaxSlot" max_slot: i64, 7 "Name" name: String, 8 "OwnerId" owner_id: String,
    9 "PaymentType" payment_type: String, 10 "ProviderType" provider_type: String, 11 "Status" status: InstanceStatus,
    12 "StorageType" storage_type: String, 13 "Tags" tags: Vec<ListInstancesTags>, 14 "Type" r#type: String,
    15 "UserId" user_id: String, 16 "Uuid" uuid: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists slots: `ListSlots` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// GET `/api/v1/slots`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/ListSlots>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlots {
    pub endpoint_ids: Option<String>,
    pub instance_ids: Option<String>,
    pub name: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub phase: Option<String>,
    pub slot_ids: Option<String>,
    pub sort_by: Option<String>,
    pub storage_type: Option<String>,
    pub storage_uri: Option<String>,
}
operation! { ListSlots() "ListSlots" -> ListSlotsOutput {
    0 "EndpointIds" endpoint_ids: String, 1 "InstanceIds" instance_ids: String, 2 "Name" name: String,
    3 "Order" order: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Phase" phase: String,
    7 "SlotIds" slot_ids: String, 8 "SortBy" sort_by: String, 9 "StorageType" storage_type: String,
    10 "StorageUri" storage_uri: String
} { method: "GET", path: "/api/v1/slots", } }
paged! { ListSlots: ListSlotsSlots = Number "PageNumber", "Slots" slots, total "TotalCount" }

/// Response of [`ListSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlotsOutput {
    pub slots: Vec<ListSlotsSlots>,
    pub total_count: Option<i64>,
}
model! { ListSlotsOutput {
    0 "Slots" slots: Vec<ListSlotsSlots>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlotsSlots {
    pub capacity: Option<String>,
    pub description: Option<String>,
    pub endpoints: Vec<ListSlotsEndpoints>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub instance_id: Option<String>,
    pub io_type: Option<String>,
    pub life_cycle: Option<SlotLifeCycle>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub status: Option<SlotStatus>,
    pub storage_type: Option<String>,
    pub storage_uri: Option<String>,
    pub tags: Vec<ListSlotsTags>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { ListSlotsSlots {
    0 "Capacity" capacity: String, 1 "Description" description: String,
    2 "Endpoints" endpoints: Vec<ListSlotsEndpoints>, 3 "GmtCreateTime" gmt_create_time: String,
    4 "GmtModifiedTime" gmt_modified_time: String, 5 "InstanceId" instance_id: String, 6 "IoType" io_type: String,
    7 "LifeCycle" life_cycle: SlotLifeCycle, 8 "Name" name: String, 9 "OwnerId" owner_id: String,
    10 "Status" status: SlotStatus, 11 "StorageType" storage_type: String, 12 "StorageUri" storage_uri: String,
    13 "Tags" tags: Vec<ListSlotsTags>, 14 "UserId" user_id: String, 15 "Uuid" uuid: String
} }

/// In the response of [`ListSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlotsEndpoints {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub status: Option<EndpointStatus>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListSlotsEndpoints {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String, 2 "Name" name: String,
    3 "OwnerId" owner_id: String, 4 "Status" status: EndpointStatus, 5 "Type" r#type: String,
    6 "UserId" user_id: String, 7 "Uuid" uuid: String, 8 "VpcId" vpc_id: String, 9 "VswitchId" vswitch_id: String
} }

/// In the response of [`ListSlots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlotsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListSlotsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists tags: `ListTags` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// GET `/api/v1/tags`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/ListTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTags {
    /// At most 64 characters.
    pub key: Option<String>,
    pub order: Option<String>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub sort_by: Option<String>,
    /// At most 64 characters.
    pub value: Option<String>,
}
operation! { ListTags() "ListTags" -> ListTagsOutput {
    0 "Key" key: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ResourceId" resource_id: String, 5 "ResourceType" resource_type: String, 6 "SortBy" sort_by: String,
    7 "Value" value: String
} { method: "GET", path: "/api/v1/tags", } }
paged! { ListTags: ListTagsTags = Number "PageNumber", "Tags" tags, total "TotalCount" }

/// Response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsOutput {
    pub tags: Vec<ListTagsTags>,
    pub total_count: Option<i64>,
}
model! { ListTagsOutput {
    0 "Tags" tags: Vec<ListTagsTags>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTags {
    pub gmt_create_time: Option<String>,
    pub gmt_modified_time: Option<String>,
    pub key: Option<String>,
    pub owner_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub user_id: Option<String>,
    pub value: Option<String>,
}
model! { ListTagsTags {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModifiedTime" gmt_modified_time: String, 2 "Key" key: String,
    3 "OwnerId" owner_id: String, 4 "ResourceId" resource_id: String, 5 "ResourceType" resource_type: String,
    6 "UserId" user_id: String, 7 "Value" value: String
} }

/// Queries instance metrics: `QueryInstanceMetrics` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/instances/{InstanceId}/metrics/action/query`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/QueryInstanceMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceMetrics {
    pub dimensions: Option<BTreeMap<String, Value>>,
    pub end_time: Option<String>,
    /// Required.
    pub metric_type: String,
    pub start_time: Option<String>,
    pub time_step: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { QueryInstanceMetrics(metric_type: String, instance_id: String)
    "QueryInstanceMetrics" -> QueryInstanceMetricsOutput {
    0 "Dimensions" dimensions: BTreeMap<String, Value>, 1 "EndTime" end_time: String, 2 "MetricType" metric_type,
    3 "StartTime" start_time: String, 4 "TimeStep" time_step: String, 5 "InstanceId" instance_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v1/instances/{InstanceId}/metrics/action/query", } }

/// Response of [`QueryInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceMetricsOutput {
    pub metrics: Vec<Metric>,
    pub period: Option<String>,
}
model! { QueryInstanceMetricsOutput {
    0 "Metrics" metrics: Vec<Metric>, 1 "Period" period: String
} }

/// In the response of [`QueryInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub timestamp: Option<String>,
    pub value: Option<f64>,
}
model! { Metric {
    0 "Timestamp" timestamp: String, 1 "Value" value: f64
} }

/// Queries slot metrics: `QuerySlotMetrics` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/slots/{SlotId}/metrics/action/query`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/QuerySlotMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlotMetrics {
    pub dimensions: Option<BTreeMap<String, Value>>,
    pub end_time: Option<String>,
    /// Required.
    pub metric_type: String,
    pub start_time: Option<String>,
    pub time_step: Option<String>,
    /// Required.
    pub slot_id: String,
}
operation! { QuerySlotMetrics(metric_type: String, slot_id: String) "QuerySlotMetrics" -> QuerySlotMetricsOutput {
    0 "Dimensions" dimensions: BTreeMap<String, Value>, 1 "EndTime" end_time: String, 2 "MetricType" metric_type,
    3 "StartTime" start_time: String, 4 "TimeStep" time_step: String, 5 "SlotId" slot_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v1/slots/{SlotId}/metrics/action/query", } }

/// Response of [`QuerySlotMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlotMetricsOutput {
    pub metrics: Vec<Metric>,
    pub period: Option<String>,
}
model! { QuerySlotMetricsOutput {
    0 "Metrics" metrics: Vec<Metric>, 1 "Period" period: String
} }

/// Queries statistic: `QueryStatistic` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/statistics/action/query`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/QueryStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStatistic {
    pub end_time: Option<String>,
    pub fields: Option<String>,
    pub start_time: Option<String>,
}
operation! { QueryStatistic() "QueryStatistic" -> QueryStatisticOutput {
    0 "EndTime" end_time: String, 1 "Fields" fields: String, 2 "StartTime" start_time: String
} { path: "/api/v1/statistics/action/query", } }

/// Response of [`QueryStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStatisticOutput {
    pub instance_capacity_each_type: BTreeMap<String, Value>,
    pub instance_num_each_type: BTreeMap<String, Value>,
    pub slot_num_each_type: BTreeMap<String, Value>,
}
model! { QueryStatisticOutput {
    0 "InstanceCapacityEachType" instance_capacity_each_type: BTreeMap<String, Value>,
    1 "InstanceNumEachType" instance_num_each_type: BTreeMap<String, Value>,
    2 "SlotNumEachType" slot_num_each_type: BTreeMap<String, Value>
} }

/// `ReloadSlot` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/slots/{SlotId}/action/reload`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/ReloadSlot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadSlot {
    /// Required.
    pub slot_id: String,
}
operation! { ReloadSlot(slot_id: String) "ReloadSlot" -> Empty {
    0 "SlotId" slot_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/slots/{SlotId}/action/reload", } }

/// Response of [`ReloadSlot`]: empty.
pub type ReloadSlotOutput = Empty;

/// Stops slot: `StopSlot` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// POST `/api/v1/slots/{SlotId}/action/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/StopSlot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSlot {
    /// Required.
    pub slot_id: String,
}
operation! { StopSlot(slot_id: String) "StopSlot" -> Empty {
    0 "SlotId" slot_id
} [
    Mark::new(0, Location::Path, Style::None)
] { path: "/api/v1/slots/{SlotId}/action/stop", } }

/// Response of [`StopSlot`]: empty.
pub type StopSlotOutput = Empty;

/// Unbinds endpoint: `UnbindEndpoint` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// DELETE `/api/v1/endpoints/{EndpointId}/slots/{SlotId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/UnbindEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEndpoint {
    /// Required.
    pub endpoint_id: String,
    /// Required.
    pub slot_id: String,
}
operation! { UnbindEndpoint(endpoint_id: String, slot_id: String) "UnbindEndpoint" -> Empty {
    0 "EndpointId" endpoint_id, 1 "SlotId" slot_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/endpoints/{EndpointId}/slots/{SlotId}", } }

/// Response of [`UnbindEndpoint`]: empty.
pub type UnbindEndpointOutput = Empty;

/// Updates instance: `UpdateInstance` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// PUT `/api/v1/instances/{InstanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/UpdateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    /// At most 1024 characters.
    pub description: Option<String>,
    pub max_slot: Option<String>,
    /// At most 64 characters.
    pub name: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> Empty {
    0 "Description" description: String, 1 "MaxSlot" max_slot: String, 2 "Name" name: String, 3 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/instances/{InstanceId}", body: BodyStyle::Json, } }

/// Response of [`UpdateInstance`]: empty.
pub type UpdateInstanceOutput = Empty;

/// Updates slot: `UpdateSlot` of `paielasticdatasetaccelerator` 2022-08-01.
///
/// PUT `/api/v1/slots/{SlotId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIElasticDatasetAccelerator/2022-08-01/UpdateSlot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSlot {
    /// Required.
    pub capacity: String,
    /// At most 1024 characters.
    pub description: Option<String>,
    pub life_cycle: Option<SlotLifeCycle>,
    /// At most 64 characters.
    pub name: Option<String>,
    /// Required.
    pub storage_type: String,
    /// Required.
    pub storage_uri: String,
    pub tags: Option<Vec<UpdateSlotTags>>,
    /// Required.
    pub slot_id: String,
}
operation! { UpdateSlot(capacity: String, storage_type: String, storage_uri: String, slot_id: String)
    "UpdateSlot" -> Empty {
    0 "Capacity" capacity, 1 "Description" description: String, 2 "LifeCycle" life_cycle: SlotLifeCycle,
    3 "Name" name: String, 4 "StorageType" storage_type, 5 "StorageUri" storage_uri, 6 "Tags" tags: Vec<UpdateSlotTags>,
    7 "SlotId" slot_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "PUT", path: "/api/v1/slots/{SlotId}", body: BodyStyle::Json, } }

/// Response of [`UpdateSlot`]: empty.
pub type UpdateSlotOutput = Empty;

/// In the request of [`UpdateSlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSlotTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateSlotTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    BindEndpoint, CreateEndpoint, CreateInstance, CreateSlot, CreateSlots, CreateTag, DeleteEndpoint, DeleteInstance,
    DeleteSlot, DeleteTag, DescribeComponent, DescribeEndpoint, DescribeInstance, DescribeSlot, ListComponents,
    ListEndpoints, ListInstances, ListSlots, ListTags, QueryInstanceMetrics, QuerySlotMetrics, QueryStatistic,
    ReloadSlot, StopSlot, UnbindEndpoint, UpdateInstance, UpdateSlot
}
