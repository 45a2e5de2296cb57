//! `eais` of Alibaba Cloud, API version 2019-06-24.
//!
//! Endpoint: a table of 56 regions, else `eais.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/eais/2019-06-24/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eais::DescribeRegions};
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
        ("ap-northeast-1", "eais.aliyuncs.com"),
        ("ap-northeast-2-pop", "eais.aliyuncs.com"),
        ("ap-south-1", "eais.aliyuncs.com"),
        ("ap-southeast-1", "eais.aliyuncs.com"),
        ("ap-southeast-2", "eais.aliyuncs.com"),
        ("ap-southeast-3", "eais.aliyuncs.com"),
        ("ap-southeast-5", "eais.aliyuncs.com"),
        ("cn-beijing", "eais.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "eais.aliyuncs.com"),
        ("cn-beijing-finance-pop", "eais.aliyuncs.com"),
        ("cn-beijing-gov-1", "eais.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "eais.aliyuncs.com"),
        ("cn-chengdu", "eais.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "eais.aliyuncs.com"),
        ("cn-fujian", "eais.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "eais.aliyuncs.com"),
        ("cn-hangzhou", "eais.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "eais.aliyuncs.com"),
        ("cn-hangzhou-finance", "eais.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "eais.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "eais.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "eais.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "eais.aliyuncs.com"),
        ("cn-hangzhou-test-306", "eais.aliyuncs.com"),
        ("cn-hongkong", "eais.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "eais.aliyuncs.com"),
        ("cn-huhehaote", "eais.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "eais.aliyuncs.com"),
        ("cn-north-2-gov-1", "eais.aliyuncs.com"),
        ("cn-qingdao", "eais.aliyuncs.com"),
        ("cn-qingdao-nebula", "eais.aliyuncs.com"),
        ("cn-shanghai", "eais.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "eais.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "eais.aliyuncs.com"),
        ("cn-shanghai-finance-1", "eais.aliyuncs.com"),
        ("cn-shanghai-inner", "eais.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "eais.aliyuncs.com"),
        ("cn-shenzhen", "eais.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "eais.aliyuncs.com"),
        ("cn-shenzhen-inner", "eais.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "eais.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "eais.aliyuncs.com"),
        ("cn-wuhan", "eais.aliyuncs.com"),
        ("cn-wulanchabu", "eais.aliyuncs.com"),
        ("cn-yushanfang", "eais.aliyuncs.com"),
        ("cn-zhangbei", "eais.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "eais.aliyuncs.com"),
        ("cn-zhangjiakou", "eais.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "eais.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "eais.aliyuncs.com"),
        ("eu-central-1", "eais.aliyuncs.com"),
        ("eu-west-1", "eais.aliyuncs.com"),
        ("eu-west-1-oxs", "eais.aliyuncs.com"),
        ("me-east-1", "eais.aliyuncs.com"),
        ("rus-west-1-pop", "eais.aliyuncs.com"),
        ("us-east-1", "eais.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "eais-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "eais-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "eais-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "eais-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "eais-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "eais.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("eais", "2019-06-24", "eais", &ENDPOINTS);

/// Attaches eai: `AttachEai` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/AttachEai>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachEai {
    /// Required.
    pub client_instance_id: String,
    /// Required.
    pub elastic_accelerated_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { AttachEai(client_instance_id: String, elastic_accelerated_instance_id: String, region_id: String)
    "AttachEai" -> AttachEaiOutput {
    0 "ClientInstanceId" client_instance_id, 1 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id,
    2 "RegionId" region_id
} }

/// Response of [`AttachEai`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachEaiOutput {
    pub client_instance_id: Option<String>,
    pub elastic_accelerated_instance_id: Option<String>,
}
model! { AttachEaiOutput {
    0 "ClientInstanceId" client_instance_id: String,
    1 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id: String
} }

/// Attaches eais ei: `AttachEaisEi` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/AttachEaisEi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachEaisEi {
    /// Required.
    pub client_instance_id: String,
    pub ei_instance_id: Option<String>,
    pub ei_instance_type: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { AttachEaisEi(client_instance_id: String, region_id: String) "AttachEaisEi" -> AttachEaisEiOutput {
    0 "ClientInstanceId" client_instance_id, 1 "EiInstanceId" ei_instance_id: String,
    2 "EiInstanceType" ei_instance_type: String, 3 "RegionId" region_id
} }

/// Response of [`AttachEaisEi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachEaisEiOutput {
    pub client_instance_id: Option<String>,
    pub ei_instance_id: Option<String>,
}
model! { AttachEaisEiOutput {
    0 "ClientInstanceId" client_instance_id: String, 1 "EiInstanceId" ei_instance_id: String
} }

/// Changes resource group: `ChangeResourceGroup` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region_id: String,
}
operation! { ChangeResourceGroup(resource_group_id: String, resource_id: String, resource_region_id: String)
    "ChangeResourceGroup" -> Empty {
    0 "ResourceGroupId" resource_group_id, 1 "ResourceId" resource_id, 2 "ResourceRegionId" resource_region_id
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Creates eai: `CreateEai` of `eais` 2019-06-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eais/2019-06-24/CreateEai>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEai {
    pub client_token: Option<String>,
    pub image: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub tag: Option<Vec<CreateEaiTag>>,
    pub vswitch_id: Option<String>,
}
operation! { CreateEai(instance_type: String, region_id: String) "CreateEai" -> CreateEaiOutput {
    0 "ClientToken" client_token: String, 1 "Image" image: String, 2 "InstanceName" instance_name: String,
    3 "InstanceType" instance_type, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "SecurityGroupId" security_group_id: String, 7 "Tag" tag: Vec<CreateEaiTag>, 8 "VSwitchId" vswitch_id: String
} }

/// In the request of [`CreateEai`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEaiTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEai`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiOutput {
    pub elastic_accelerated_instance_id: Option<String>,
}
model! { CreateEaiOutput {
    0 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id: String
} }

/// Creates eai eci: `CreateEaiEci` of `eais` 2019-06-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eais/2019-06-24/CreateEaiEci>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiEci {
    pub client_token: Option<String>,
    pub eais_name: Option<String>,
    /// Required.
    pub eais_type: String,
    pub eci: Option<CreateEaiEciEci>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub security_group_id: String,
    pub tag: Option<Vec<CreateEaiEciTag>>,
    /// Required.
    pub vswitch_id: String,
}
operation! { CreateEaiEci(eais_type: String, region_id: String, security_group_id: String, vswitch_id: String)
    "CreateEaiEci" -> CreateEaiEciOutput {
    0 "ClientToken" client_token: String, 1 "EaisName" eais_name: String, 2 "EaisType" eais_type,
    3 "Eci" eci: CreateEaiEciEci, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "SecurityGroupId" security_group_id, 7 "Tag" tag: Vec<CreateEaiEciTag>, 8 "VSwitchId" vswitch_id
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateEaiEci`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiEciEci {
    pub container: Option<CreateEaiEciContainer>,
    pub eip_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub volume: Option<String>,
}
input! { CreateEaiEciEci() {
    0 "Container" container: CreateEaiEciContainer, 1 "EipId" eip_id: String, 2 "Name" name: String,
    3 "Type" r#type: String, 4 "Volume" volume: String
} }

/// In the request of [`CreateEaiEci`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiEciContainer {
    pub arg: Option<String>,
    pub command: Option<String>,
    pub image: Option<String>,
    pub name: Option<String>,
    pub volumes: Option<String>,
}
input! { CreateEaiEciContainer() {
    0 "Arg" arg: String, 1 "Command" command: String, 2 "Image" image: String, 3 "Name" name: String,
    4 "Volumes" volumes: String
} }

/// In the request of [`CreateEaiEci`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiEciTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEaiEciTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEaiEci`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiEciOutput {
    pub client_instance_id: Option<String>,
    pub elastic_accelerated_instance_id: Option<String>,
}
model! { CreateEaiEciOutput {
    0 "ClientInstanceId" client_instance_id: String,
    1 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id: String
} }

/// Creates eai ecs: `CreateEaiEcs` of `eais` 2019-06-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eais/2019-06-24/CreateEaiEcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiEcs {
    pub client_token: Option<String>,
    pub eais_name: Option<String>,
    /// Required.
    pub eais_type: String,
    pub ecs: Option<CreateEaiEcsEcs>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub security_group_id: String,
    pub tag: Option<Vec<CreateEaiEcsTag>>,
    /// Required.
    pub vswitch_id: String,
}
operation! { CreateEaiEcs(eais_type: String, region_id: String, security_group_id: String, vswitch_id: String)
    "CreateEaiEcs" -> CreateEaiEcsOutput {
    0 "ClientToken" client_token: String, 1 "EaisName" eais_name: String, 2 "EaisType" eais_type,
    3 "Ecs" ecs: CreateEaiEcsEcs, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "SecurityGroupId" security_group_id, 7 "Tag" tag: Vec<CreateEaiEcsTag>, 8 "VSwitchId" vswitch_id
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateEaiEcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiEcsEcs {
    pub image_id: Option<String>,
    pub internet_max_bandwidth_in: Option<String>,
    pub internet_max_bandwidth_out: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub system_disk_category: Option<String>,
    pub system_disk_size: Option<i64>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
input! { CreateEaiEcsEcs() {
    0 "ImageId" image_id: String, 1 "InternetMaxBandwidthIn" internet_max_bandwidth_in: String,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: String, 3 "Name" name: String,
    4 "Password" password: Secret, 5 "SystemDiskCategory" system_disk_category: String,
    6 "SystemDiskSize" system_disk_size: i64, 7 "Type" r#type: String, 8 "ZoneId" zone_id: String
} }

/// In the request of [`CreateEaiEcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiEcsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEaiEcsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEaiEcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiEcsOutput {
    pub client_instance_id: Option<String>,
    pub elastic_accelerated_instance_id: Option<String>,
}
model! { CreateEaiEcsOutput {
    0 "ClientInstanceId" client_instance_id: String,
    1 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id: String
} }

/// Creates eai jupyter: `CreateEaiJupyter` of `eais` 2019-06-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eais/2019-06-24/CreateEaiJupyter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiJupyter {
    pub client_token: Option<String>,
    pub eais_name: Option<String>,
    /// Required.
    pub eais_type: String,
    pub environment_var: Option<Vec<CreateEaiJupyterEnvironmentVar>>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub security_group_id: String,
    pub tag: Option<Vec<CreateEaiJupyterTag>>,
    /// Required.
    pub vswitch_id: String,
}
operation! { CreateEaiJupyter(eais_type: String, region_id: String, security_group_id: String, vswitch_id: String)
    "CreateEaiJupyter" -> CreateEaiJupyterOutput {
    0 "ClientToken" client_token: String, 1 "EaisName" eais_name: String, 2 "EaisType" eais_type,
    3 "EnvironmentVar" environment_var: Vec<CreateEaiJupyterEnvironmentVar>, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "SecurityGroupId" security_group_id,
    7 "Tag" tag: Vec<CreateEaiJupyterTag>, 8 "VSwitchId" vswitch_id
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreateEaiJupyter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiJupyterEnvironmentVar {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEaiJupyterEnvironmentVar() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateEaiJupyter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiJupyterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEaiJupyterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEaiJupyter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaiJupyterOutput {
    pub elastic_accelerated_instance_id: Option<String>,
}
model! { CreateEaiJupyterOutput {
    0 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id: String
} }

/// Creates eais ei: `CreateEaisEi` of `eais` 2019-06-24.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/eais/2019-06-24/CreateEaisEi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaisEi {
    pub client_token: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub security_group_id: String,
    pub tag: Option<Vec<CreateEaisEiTag>>,
    /// Required.
    pub vswitch_id: String,
}
operation! { CreateEaisEi(instance_type: String, region_id: String, security_group_id: String, vswitch_id: String)
    "CreateEaisEi" -> CreateEaisEiOutput {
    0 "ClientToken" client_token: String, 1 "InstanceName" instance_name: String, 2 "InstanceType" instance_type,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "SecurityGroupId" security_group_id,
    6 "Tag" tag: Vec<CreateEaisEiTag>, 7 "VSwitchId" vswitch_id
} }

/// In the request of [`CreateEaisEi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaisEiTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEaisEiTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEaisEi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEaisEiOutput {
    pub ei_instance_id: Option<String>,
}
model! { CreateEaisEiOutput {
    0 "EiInstanceId" ei_instance_id: String
} }

/// Deletes eai: `DeleteEai` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/DeleteEai>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEai {
    /// Required.
    pub elastic_accelerated_instance_id: String,
    pub force: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEai(elastic_accelerated_instance_id: String, region_id: String) "DeleteEai" -> Empty {
    0 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id, 1 "Force" force: bool, 2 "RegionId" region_id
} }

/// Response of [`DeleteEai`]: empty.
pub type DeleteEaiOutput = Empty;

/// Deletes eai all: `DeleteEaiAll` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/DeleteEaiAll>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEaiAll {
    pub client_instance_id: Option<String>,
    /// Required.
    pub elastic_accelerated_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEaiAll(elastic_accelerated_instance_id: String, region_id: String) "DeleteEaiAll" -> Empty {
    0 "ClientInstanceId" client_instance_id: String, 1 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id,
    2 "RegionId" region_id
} }

/// Response of [`DeleteEaiAll`]: empty.
pub type DeleteEaiAllOutput = Empty;

/// Deletes eais ei: `DeleteEaisEi` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/DeleteEaisEi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEaisEi {
    /// Required.
    pub ei_instance_id: String,
    pub force: Option<bool>,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEaisEi(ei_instance_id: String, region_id: String) "DeleteEaisEi" -> Empty {
    0 "EiInstanceId" ei_instance_id, 1 "Force" force: bool, 2 "RegionId" region_id
} }

/// Response of [`DeleteEaisEi`]: empty.
pub type DeleteEaisEiOutput = Empty;

/// Describes eais: `DescribeEais` of `eais` 2019-06-24.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eais/2019-06-24/DescribeEais>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEais {
    pub client_instance_id: Option<String>,
    pub elastic_accelerated_instance_ids: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeEaisTag>>,
}
operation! { DescribeEais(region_id: String) "DescribeEais" -> DescribeEaisOutput {
    0 "ClientInstanceId" client_instance_id: String,
    1 "ElasticAcceleratedInstanceIds" elastic_accelerated_instance_ids: String, 2 "InstanceName" instance_name: String,
    3 "InstanceType" instance_type: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String, 8 "Status" status: String,
    9 "Tag" tag: Vec<DescribeEaisTag>
} }
paged! { DescribeEais: DescribeEaisInstance =
    Number "PageNumber", "Instances.Instance" instances.instance, total "TotalCount" }

/// In the request of [`DescribeEais`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEaisTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeEaisTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeEais`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEaisOutput {
    pub instances: Option<DescribeEaisInstances>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEaisOutput {
    0 "Instances" instances: DescribeEaisInstances, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEais`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEaisInstances {
    pub instance: Vec<DescribeEaisInstance>,
}
model! { DescribeEaisInstances {
    0 "Instance" instance: Vec<DescribeEaisInstance>
} }

/// In the response of [`DescribeEais`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEaisInstance {
    pub category: Option<String>,
    pub client_instance_id: Option<String>,
    pub client_instance_name: Option<String>,
    pub client_instance_type: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub elastic_accelerated_instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_type: Option<String>,
    pub jupyter_url: Option<String>,
    pub payment_type: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub security_group_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeEaisTags>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeEaisInstance {
    0 "Category" category: String, 1 "ClientInstanceId" client_instance_id: String,
    2 "ClientInstanceName" client_instance_name: String, 3 "ClientInstanceType" client_instance_type: String,
    4 "CreationTime" creation_time: String, 5 "Description" description: String,
    6 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id: String, 7 "InstanceName" instance_name: String,
    8 "InstanceType" instance_type: String, 9 "JupyterUrl" jupyter_url: String, 10 "PaymentType" payment_type: String,
    11 "RegionId" region_id: String, 12 "ResourceGroupId" resource_group_id: String,
    13 "SecurityGroupId" security_group_id: String, 14 "StartTime" start_time: String, 15 "Status" status: String,
    16 "Tags" tags: DescribeEaisTags, 17 "VSwitchId" vswitch_id: String, 18 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeEais`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEaisTags {
    pub tag: Vec<DescribeEaisTagsTag>,
}
model! { DescribeEaisTags {
    0 "Tag" tag: Vec<DescribeEaisTagsTag>
} }

/// In the response of [`DescribeEais`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEaisTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeEaisTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes regions: `DescribeRegions` of `eais` 2019-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eais/2019-06-24/DescribeRegions>.
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
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Detaches eai: `DetachEai` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/DetachEai>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachEai {
    /// Required.
    pub elastic_accelerated_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DetachEai(elastic_accelerated_instance_id: String, region_id: String) "DetachEai" -> Empty {
    0 "ElasticAcceleratedInstanceId" elastic_accelerated_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DetachEai`]: empty.
pub type DetachEaiOutput = Empty;

/// Detaches eais ei: `DetachEaisEi` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/DetachEaisEi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachEaisEi {
    /// Required.
    pub ei_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DetachEaisEi(ei_instance_id: String, region_id: String) "DetachEaisEi" -> Empty {
    0 "EiInstanceId" ei_instance_id, 1 "RegionId" region_id
} }

/// Response of [`DetachEaisEi`]: empty.
pub type DetachEaisEiOutput = Empty;

/// Gets instance metrics: `GetInstanceMetrics` of `eais` 2019-06-24.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/eais/2019-06-24/GetInstanceMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMetrics {
    pub end_time: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub metric_type: String,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub time_step: Option<String>,
}
operation! { GetInstanceMetrics(instance_id: String, metric_type: String)
    "GetInstanceMetrics" -> GetInstanceMetricsOutput {
    0 "EndTime" end_time: String, 1 "InstanceId" instance_id, 2 "MetricType" metric_type,
    3 "RegionId" region_id: String, 4 "StartTime" start_time: String, 5 "TimeStep" time_step: String
} }

/// Response of [`GetInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMetricsOutput {
    pub instance_id: Option<String>,
    pub pod_metrics: Vec<GetInstanceMetricsPodMetrics>,
}
model! { GetInstanceMetricsOutput {
    0 "InstanceId" instance_id: String, 1 "PodMetrics" pod_metrics: Vec<GetInstanceMetricsPodMetrics>
} }

/// In the response of [`GetInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMetricsPodMetrics {
    pub metrics: Vec<GetInstanceMetricsMetrics>,
    pub pod_id: Option<String>,
}
model! { GetInstanceMetricsPodMetrics {
    0 "Metrics" metrics: Vec<GetInstanceMetricsMetrics>, 1 "PodId" pod_id: String
} }

/// In the response of [`GetInstanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMetricsMetrics {
    pub time: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceMetricsMetrics {
    0 "Time" time: String, 1 "Value" value: String
} }

/// Lists tag resources: `ListTagResources` of `eais` 2019-06-24.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/eais/2019-06-24/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Starts eai jupyter: `StartEaiJupyter` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/StartEaiJupyter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEaiJupyter {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StartEaiJupyter(instance_id: String, region_id: String) "StartEaiJupyter" -> StartEaiJupyterOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`StartEaiJupyter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEaiJupyterOutput {
    pub access_denied_detail: Option<StartEaiJupyterAccessDeniedDetail>,
}
model! { StartEaiJupyterOutput {
    0 "AccessDeniedDetail" access_denied_detail: StartEaiJupyterAccessDeniedDetail
} }

/// In the response of [`StartEaiJupyter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEaiJupyterAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { StartEaiJupyterAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Starts eais ei: `StartEaisEi` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/StartEaisEi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartEaisEi {
    /// Required.
    pub ei_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StartEaisEi(ei_instance_id: String, region_id: String) "StartEaisEi" -> Empty {
    0 "EiInstanceId" ei_instance_id, 1 "RegionId" region_id
} }

/// Response of [`StartEaisEi`]: empty.
pub type StartEaisEiOutput = Empty;

/// Stops eai jupyter: `StopEaiJupyter` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/StopEaiJupyter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEaiJupyter {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StopEaiJupyter(instance_id: String, region_id: String) "StopEaiJupyter" -> StopEaiJupyterOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`StopEaiJupyter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEaiJupyterOutput {
    pub access_denied_detail: Option<StopEaiJupyterAccessDeniedDetail>,
}
model! { StopEaiJupyterOutput {
    0 "AccessDeniedDetail" access_denied_detail: StopEaiJupyterAccessDeniedDetail
} }

/// In the response of [`StopEaiJupyter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEaiJupyterAccessDeniedDetail {
    pub auth_action: Option<String>,
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
    pub encoded_diagnostic_message: Option<String>,
    pub no_permission_type: Option<String>,
    pub policy_type: Option<String>,
}
model! { StopEaiJupyterAccessDeniedDetail {
    0 "AuthAction" auth_action: String, 1 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    2 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 3 "AuthPrincipalType" auth_principal_type: String,
    4 "EncodedDiagnosticMessage" encoded_diagnostic_message: String, 5 "NoPermissionType" no_permission_type: String,
    6 "PolicyType" policy_type: String
} }

/// Stops eais ei: `StopEaisEi` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/StopEaisEi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopEaisEi {
    /// Required.
    pub ei_instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StopEaisEi(ei_instance_id: String, region_id: String) "StopEaisEi" -> Empty {
    0 "EiInstanceId" ei_instance_id, 1 "RegionId" region_id
} }

/// Response of [`StopEaisEi`]: empty.
pub type StopEaisEiOutput = Empty;

/// `TagResources` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `eais` 2019-06-24.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/eais/2019-06-24/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AttachEai, AttachEaisEi, ChangeResourceGroup, CreateEai, CreateEaiEci, CreateEaiEcs, CreateEaiJupyter, CreateEaisEi,
    DeleteEai, DeleteEaiAll, DeleteEaisEi, DescribeEais, DescribeRegions, DetachEai, DetachEaisEi, GetInstanceMetrics,
    ListTagResources, StartEaiJupyter, StartEaisEi, StopEaiJupyter, StopEaisEi, TagResources, UntagResources
}
