//! `paielasticdatasetaccelerator` 2022-08-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "paidatasetacc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paidatasetacc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paidatasetacc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paidatasetacc.cn-shenzhen.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-beijing", "paidatasetacc-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paidatasetacc-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paidatasetacc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paidatasetacc-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "paidatasetacc.cn-hangzhou.aliyuncs.com",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service {
    name: "paielasticdatasetaccelerator",
    version: "2022-08-01",
    code: "paielasticdatasetaccelerator",
    endpoints: &ENDPOINTS,
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEndpoint {
    pub endpoint_id: String,
    pub slot_id: String,
}
operation! { BindEndpoint(endpoint_id: String, slot_id: String) "BindEndpoint" -> Empty {
    0 "EndpointId" endpoint_id, 1 "SlotId" slot_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/api/v1/endpoints/{EndpointId}/slots/{SlotId}", } }

pub type BindEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpoint {
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/api/v1/endpoints", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEndpointOutput {
    pub endpoint_id: Option<String>,
}
model! { CreateEndpointOutput {
    0 "EndpointId" endpoint_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub capacity: String,
    /// At most 1024 characters.
    pub description: Option<String>,
    pub max_endpoint: Option<String>,
    pub max_slot: Option<String>,
    /// At most 64 characters.
    pub name: Option<String>,
    pub payment_type: String,
    pub provider_type: Option<String>,
    pub storage_type: Option<String>,
    pub tags: Option<Vec<CreateInstanceTags>>,
    pub r#type: String,
}
operation! { CreateInstance(capacity: String, payment_type: String, r#type: String)
    "CreateInstance" -> CreateInstanceOutput {
    0 "Capacity" capacity, 1 "Description" description: String, 2 "MaxEndpoint" max_endpoint: String,
    3 "MaxSlot" max_slot: String, 4 "Name" name: String, 5 "PaymentType" payment_type,
    6 "ProviderType" provider_type: String, 7 "StorageType" storage_type: String,
    8 "Tags" tags: Vec<CreateInstanceTags>, 9 "Type" r#type
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
] { path: "/api/v1/instances", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlot {
    pub capacity: String,
    /// At most 1024 characters.
    pub description: Option<String>,
    pub endpoint_ids: Option<String>,
    pub endpoints: Option<Vec<CreateSlotEndpoints>>,
    pub instance_id: String,
    pub io_type: Option<String>,
    pub life_cycle: Option<SlotLifeCycle>,
    /// At most 64 characters.
    pub name: Option<String>,
    pub storage_type: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] { path: "/api/v1/slots", body: BodyStyle::Json, } }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotLifeCycle {
    pub config: Option<String>,
    pub r#type: Option<String>,
}
input! { SlotLifeCycle() {
    0 "Config" config: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSlotTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotOutput {
    pub endpoint_ids: Option<String>,
    pub slot_id: Option<String>,
}
model! { CreateSlotOutput {
    0 "EndpointIds" endpoint_ids, 1 "SlotId" slot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlots {
    pub dry_run: Option<bool>,
    pub slots: Option<Vec<CreateSlotsSlots>>,
}
operation! { CreateSlots() "CreateSlots" -> CreateSlotsOutput {
    0 "DryRun" dry_run: bool, 1 "Slots" slots: Vec<CreateSlotsSlots>
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/api/v1/batch/slots/create", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotsSlots {
    pub capacity: Option<String>,
    pub description: Option<String>,
    pub endpoint_ids: Option<String>,
    pub instance_id: Option<String>,
    pub io_type: Option<String>,
    pub life_cycle: Option<SlotLifeCycle>,
    pub name: Option<String>,
    pub storage_type: Option<String>,
    pub storage_uri: Option<String>,
    pub tags: Option<Vec<CreateSlotsTags>>,
}
input! { CreateSlotsSlots(instance_id: String, storage_type: String, storage_uri: String) {
    0 "Capacity" capacity: String, 1 "Description" description: String, 2 "EndpointIds" endpoint_ids: String,
    3 "InstanceId" instance_id: String, 4 "IoType" io_type: String, 5 "LifeCycle" life_cycle: SlotLifeCycle,
    6 "Name" name: String, 7 "StorageType" storage_type: String, 8 "StorageUri" storage_uri: String,
    9 "Tags" tags: Vec<CreateSlotsTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSlotsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlotsOutput {
    pub slot_ids: Option<String>,
    pub summary: Option<BTreeMap<String, String>>,
}
model! { CreateSlotsOutput {
    0 "SlotIds" slot_ids, 1 "Summary" summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTag {
    /// At most 64 characters.
    pub key: String,
    pub resource_id: String,
    pub resource_type: String,
    /// At most 64 characters.
    pub value: String,
}
operation! { CreateTag(key: String, resource_id: String, resource_type: String, value: String) "CreateTag" -> Empty {
    0 "Key" key, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Value" value
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v1/tags", body: BodyStyle::Json, } }

pub type CreateTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEndpoint {
    pub endpoint_id: String,
}
operation! { DeleteEndpoint(endpoint_id: String) "DeleteEndpoint" -> Empty {
    0 "EndpointId" endpoint_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/endpoints/{EndpointId}", } }

pub type DeleteEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/instances/{InstanceId}", } }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSlot {
    pub force: Option<bool>,
    pub slot_id: String,
}
operation! { DeleteSlot(slot_id: String) "DeleteSlot" -> Empty {
    0 "Force" force: bool, 1 "SlotId" slot_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/slots/{SlotId}", } }

pub type DeleteSlotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTag {
    /// At most 64 characters.
    pub key: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { DeleteTag(key: String, resource_id: String, resource_type: String) "DeleteTag" -> Empty {
    0 "Key" key, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type
} { method: "DELETE", path: "/api/v1/tags", } }

pub type DeleteTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponent {
    pub render_template: Option<bool>,
    pub values: Option<BTreeMap<String, Value>>,
    pub component_id: String,
}
operation! { DescribeComponent(component_id: String) "DescribeComponent" -> DescribeComponentOutput {
    0 "RenderTemplate" render_template: bool, 1 "Values" values: BTreeMap<String, Value>, 2 "ComponentId" component_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/components/{ComponentId}", } }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Name" name, 3 "OwnerId" owner_id,
    4 "RenderedContent" rendered_content, 5 "Template" template, 6 "UserId" user_id, 7 "Uuid" uuid, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeComponentTemplate {
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { DescribeComponentTemplate {
    0 "Type" r#type, 1 "Uri" uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEndpoint {
    pub endpoint_id: String,
}
operation! { DescribeEndpoint(endpoint_id: String) "DescribeEndpoint" -> DescribeEndpointOutput {
    0 "EndpointId" endpoint_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/endpoints/{EndpointId}", } }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Name" name, 3 "OwnerId" owner_id,
    4 "Status" status, 5 "Type" r#type, 6 "UserId" user_id, 7 "Uuid" uuid, 8 "VpcId" vpc_id, 9 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointStatus {
    pub code: Option<String>,
    pub detail: Option<EndpointStatusDetail>,
    pub message: Option<String>,
    pub phase: Option<String>,
}
model! { EndpointStatus {
    0 "Code" code, 1 "Detail" detail, 2 "Message" message, 3 "Phase" phase
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndpointStatusDetail {
    pub ip_port_mapping: Option<BTreeMap<String, IpPort>>,
}
model! { EndpointStatusDetail {
    0 "IpPortMapping" ip_port_mapping
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpPort {
    pub ip: Option<String>,
    pub port: Option<String>,
}
model! { IpPort {
    0 "Ip" ip, 1 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/instances/{InstanceId}", } }

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
    pub tags: Option<Vec<DescribeInstanceTags>>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeInstanceOutput {
    0 "Capacity" capacity, 1 "Description" description, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "IoType" io_type, 5 "MaxEndpoint" max_endpoint, 6 "MaxSlot" max_slot,
    7 "Name" name, 8 "OwnerId" owner_id, 9 "PaymentType" payment_type, 10 "ProviderType" provider_type,
    11 "Status" status, 12 "StorageType" storage_type, 13 "Tags" tags, 14 "Type" r#type, 15 "UserId" user_id,
    16 "Uuid" uuid
} }

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
    0 "Code" code, 1 "Message" message, 2 "Phase" phase, 3 "SlotNum" slot_num, 4 "UsedCapacity" used_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstanceTags {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlot {
    pub slot_id: String,
}
operation! { DescribeSlot(slot_id: String) "DescribeSlot" -> DescribeSlotOutput {
    0 "SlotId" slot_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v1/slots/{SlotId}", } }

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
    pub tags: Option<Vec<DescribeSlotTags>>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeSlotOutput {
    0 "Capacity" capacity, 1 "Description" description, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "InstanceId" instance_id, 5 "IoType" io_type, 6 "LifeCycle" life_cycle,
    7 "Name" name, 8 "OwnerId" owner_id, 9 "Status" status, 10 "StorageType" storage_type, 11 "StorageUri" storage_uri,
    12 "Tags" tags, 13 "UserId" user_id, 14 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotStatus {
    pub code: Option<String>,
    pub detail: Option<SlotStatusDetail>,
    pub message: Option<String>,
    pub phase: Option<String>,
}
model! { SlotStatus {
    0 "Code" code, 1 "Detail" detail, 2 "Message" message, 3 "Phase" phase
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlotStatusDetail {
    pub loaded_file_num: Option<i64>,
    pub loaded_file_size: Option<String>,
    pub loading_time_cost: Option<i64>,
}
model! { SlotStatusDetail {
    0 "LoadedFileNum" loaded_file_num, 1 "LoadedFileSize" loaded_file_size, 2 "LoadingTimeCost" loading_time_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlotTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSlotTags {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsOutput {
    pub components: Option<Vec<ListComponentsComponents>>,
    pub total_count: Option<i64>,
}
model! { ListComponentsOutput {
    0 "Components" components, 1 "TotalCount" total_count
} }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Name" name, 3 "OwnerId" owner_id,
    4 "Template" template, 5 "UserId" user_id, 6 "Uuid" uuid, 7 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsTemplate {
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
model! { ListComponentsTemplate {
    0 "Type" r#type, 1 "Uri" uri
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEndpointsOutput {
    pub endpoints: Option<Vec<ListEndpointsEndpoints>>,
    pub total_count: Option<i64>,
}
model! { ListEndpointsOutput {
    0 "Endpoints" endpoints, 1 "TotalCount" total_count
} }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "OwnerId" owner_id, 5 "Status" status, 6 "Type" r#type, 7 "UserId" user_id, 8 "Uuid" uuid, 9 "VpcId" vpc_id,
    10 "VswitchId" vswitch_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Option<Vec<ListInstancesInstances>>,
    pub total_count: Option<i64>,
}
model! { ListInstancesOutput {
    0 "Instances" instances, 1 "TotalCount" total_count
} }

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
    pub tags: Option<Vec<ListInstancesTags>>,
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { ListInstancesInstances {
    0 "Capacity" capacity, 1 "Description" description, 2 "GmtCreateTime" gmt_create_time,
    3 "GmtModifiedTime" gmt_modified_time, 4 "IoType" io_type, 5 "MaxEndpoint" max_endpoint, 6 "MaxSlot" max_slot,
    7 "Name" name, 8 "OwnerId" owner_id, 9 "PaymentType" payment_type, 10 "ProviderType" provider_type,
    11 "Status" status, 12 "StorageType" storage_type, 13 "Tags" tags, 14 "Type" r#type, 15 "UserId" user_id,
    16 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlotsOutput {
    pub slots: Option<Vec<ListSlotsSlots>>,
    pub total_count: Option<i64>,
}
model! { ListSlotsOutput {
    0 "Slots" slots, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlotsSlots {
    pub capacity: Option<String>,
    pub description: Option<String>,
    pub endpoints: Option<Vec<ListSlotsEndpoints>>,
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
    pub tags: Option<Vec<ListSlotsTags>>,
    pub user_id: Option<String>,
    pub uuid: Option<String>,
}
model! { ListSlotsSlots {
    0 "Capacity" capacity, 1 "Description" description, 2 "Endpoints" endpoints, 3 "GmtCreateTime" gmt_create_time,
    4 "GmtModifiedTime" gmt_modified_time, 5 "InstanceId" instance_id, 6 "IoType" io_type, 7 "LifeCycle" life_cycle,
    8 "Name" name, 9 "OwnerId" owner_id, 10 "Status" status, 11 "StorageType" storage_type, 12 "StorageUri" storage_uri,
    13 "Tags" tags, 14 "UserId" user_id, 15 "Uuid" uuid
} }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Name" name, 3 "OwnerId" owner_id,
    4 "Status" status, 5 "Type" r#type, 6 "UserId" user_id, 7 "Uuid" uuid, 8 "VpcId" vpc_id, 9 "VswitchId" vswitch_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlotsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListSlotsTags {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsOutput {
    pub tags: Option<Vec<ListTagsTags>>,
    pub total_count: Option<i64>,
}
model! { ListTagsOutput {
    0 "Tags" tags, 1 "TotalCount" total_count
} }

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
    0 "GmtCreateTime" gmt_create_time, 1 "GmtModifiedTime" gmt_modified_time, 2 "Key" key, 3 "OwnerId" owner_id,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type, 6 "UserId" user_id, 7 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceMetrics {
    pub dimensions: Option<BTreeMap<String, Value>>,
    pub end_time: Option<String>,
    pub metric_type: String,
    pub start_time: Option<String>,
    pub time_step: Option<String>,
    pub instance_id: String,
}
operation! { QueryInstanceMetrics(metric_type: String, instance_id: String)
    "QueryInstanceMetrics" -> QueryInstanceMetricsOutput {
    0 "Dimensions" dimensions: BTreeMap<String, Value>, 1 "EndTime" end_time: String, 2 "MetricType" metric_type,
    3 "StartTime" start_time: String, 4 "TimeStep" time_step: String, 5 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v1/instances/{InstanceId}/metrics/action/query", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub period: Option<String>,
}
model! { QueryInstanceMetricsOutput {
    0 "Metrics" metrics, 1 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub timestamp: Option<String>,
    pub value: Option<f64>,
}
model! { Metric {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlotMetrics {
    pub dimensions: Option<BTreeMap<String, Value>>,
    pub end_time: Option<String>,
    pub metric_type: String,
    pub start_time: Option<String>,
    pub time_step: Option<String>,
    pub slot_id: String,
}
operation! { QuerySlotMetrics(metric_type: String, slot_id: String) "QuerySlotMetrics" -> QuerySlotMetricsOutput {
    0 "Dimensions" dimensions: BTreeMap<String, Value>, 1 "EndTime" end_time: String, 2 "MetricType" metric_type,
    3 "StartTime" start_time: String, 4 "TimeStep" time_step: String, 5 "SlotId" slot_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v1/slots/{SlotId}/metrics/action/query", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlotMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub period: Option<String>,
}
model! { QuerySlotMetricsOutput {
    0 "Metrics" metrics, 1 "Period" period
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryStatisticOutput {
    pub instance_capacity_each_type: Option<BTreeMap<String, Value>>,
    pub instance_num_each_type: Option<BTreeMap<String, Value>>,
    pub slot_num_each_type: Option<BTreeMap<String, Value>>,
}
model! { QueryStatisticOutput {
    0 "InstanceCapacityEachType" instance_capacity_each_type, 1 "InstanceNumEachType" instance_num_each_type,
    2 "SlotNumEachType" slot_num_each_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReloadSlot {
    pub slot_id: String,
}
operation! { ReloadSlot(slot_id: String) "ReloadSlot" -> Empty {
    0 "SlotId" slot_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/slots/{SlotId}/action/reload", } }

pub type ReloadSlotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSlot {
    pub slot_id: String,
}
operation! { StopSlot(slot_id: String) "StopSlot" -> Empty {
    0 "SlotId" slot_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { path: "/api/v1/slots/{SlotId}/action/stop", } }

pub type StopSlotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEndpoint {
    pub endpoint_id: String,
    pub slot_id: String,
}
operation! { UnbindEndpoint(endpoint_id: String, slot_id: String) "UnbindEndpoint" -> Empty {
    0 "EndpointId" endpoint_id, 1 "SlotId" slot_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v1/endpoints/{EndpointId}/slots/{SlotId}", } }

pub type UnbindEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    /// At most 1024 characters.
    pub description: Option<String>,
    pub max_slot: Option<String>,
    /// At most 64 characters.
    pub name: Option<String>,
    pub instance_id: String,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> Empty {
    0 "Description" description: String, 1 "MaxSlot" max_slot: String, 2 "Name" name: String, 3 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/instances/{InstanceId}", body: BodyStyle::Json, } }

pub type UpdateInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSlot {
    pub capacity: String,
    /// At most 1024 characters.
    pub description: Option<String>,
    pub life_cycle: Option<SlotLifeCycle>,
    /// At most 64 characters.
    pub name: Option<String>,
    pub storage_type: String,
    pub storage_uri: String,
    pub tags: Option<Vec<UpdateSlotTags>>,
    pub slot_id: String,
}
operation! { UpdateSlot(capacity: String, storage_type: String, storage_uri: String, slot_id: String)
    "UpdateSlot" -> Empty {
    0 "Capacity" capacity, 1 "Description" description: String, 2 "LifeCycle" life_cycle: SlotLifeCycle,
    3 "Name" name: String, 4 "StorageType" storage_type, 5 "StorageUri" storage_uri, 6 "Tags" tags: Vec<UpdateSlotTags>,
    7 "SlotId" slot_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v1/slots/{SlotId}", body: BodyStyle::Json, } }

pub type UpdateSlotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSlotTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateSlotTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[cfg(feature = "reflect")]
register! {
    BindEndpoint, CreateEndpoint, CreateInstance, CreateSlot, CreateSlots, CreateTag, DeleteEndpoint, DeleteInstance,
    DeleteSlot, DeleteTag, DescribeComponent, DescribeEndpoint, DescribeInstance, DescribeSlot, ListComponents,
    ListEndpoints, ListInstances, ListSlots, ListTags, QueryInstanceMetrics, QuerySlotMetrics, QueryStatistic,
    ReloadSlot, StopSlot, UnbindEndpoint, UpdateInstance, UpdateSlot
}
