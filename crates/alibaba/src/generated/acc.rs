//! `acc` of Alibaba Cloud, API version 2024-04-02.
//!
//! Endpoint: a table of 45 regions, else `acc.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/acc/2024-04-02/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, acc::GetImageCache};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetImageCache::new("image-cache-id", "region-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2-pop", "acc.aliyuncs.com"),
        ("ap-south-1", "acc.aliyuncs.com"),
        ("ap-southeast-1", "acc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "acc.aliyuncs.com"),
        ("cn-beijing", "acc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "acc.aliyuncs.com"),
        ("cn-beijing-finance-pop", "acc.aliyuncs.com"),
        ("cn-beijing-gov-1", "acc.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "acc.aliyuncs.com"),
        ("cn-edge-1", "acc.aliyuncs.com"),
        ("cn-fujian", "acc.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "acc.aliyuncs.com"),
        ("cn-hangzhou", "acc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "acc.aliyuncs.com"),
        ("cn-hangzhou-finance", "acc.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "acc.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "acc.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "acc.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "acc.aliyuncs.com"),
        ("cn-hangzhou-test-306", "acc.aliyuncs.com"),
        ("cn-hongkong", "acc.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "acc.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "acc.aliyuncs.com"),
        ("cn-qingdao-nebula", "acc.aliyuncs.com"),
        ("cn-shanghai", "acc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "acc.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "acc.aliyuncs.com"),
        ("cn-shanghai-inner", "acc.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "acc.aliyuncs.com"),
        ("cn-shenzhen", "acc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "acc.aliyuncs.com"),
        ("cn-shenzhen-inner", "acc.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "acc.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "acc.aliyuncs.com"),
        ("cn-wuhan", "acc.aliyuncs.com"),
        ("cn-wulanchabu", "acc.cn-wulanchabu.aliyuncs.com"),
        ("cn-yushanfang", "acc.aliyuncs.com"),
        ("cn-zhangbei", "acc.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "acc.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "acc.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "acc.aliyuncs.com"),
        ("eu-west-1-oxs", "acc.aliyuncs.com"),
        ("rus-west-1-pop", "acc.aliyuncs.com"),
        ("us-east-1", "acc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "acc.us-southeast-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "acc-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "acc-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "acc-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "acc-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "acc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "acc-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "acc-vpc.cn-wulanchabu.aliyuncs.com"),
        ("us-east-1", "acc-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "acc-vpc.us-southeast-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("acc", "2024-04-02", "acc", &ENDPOINTS);

/// Creates image cache: `CreateImageCache` of `acc` 2024-04-02.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/acc/2024-04-02/CreateImageCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCache {
    pub acr_registry_infos: Option<Vec<CreateImageCacheAcrRegistryInfos>>,
    /// At most 64 characters.
    pub client_token: Option<String>,
    /// Required. At most 128 characters.
    pub image_cache_name: String,
    pub image_registry_credentials: Option<
        Vec<CreateImageCacheImageRegistryCredentials>,
    >,
    /// Required.
    pub images: Vec<String>,
    /// Required.
    pub network_config: CreateImageCacheNetworkConfig,
    pub platform: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tags: Option<Vec<CreateImageCacheTags>>,
}
operation! {
    CreateImageCache(image_cache_name: String, images: Vec<String>, network_config: CreateImageCacheNetworkConfig, region_id: String)
    "CreateImageCache" -> CreateImageCacheOutput {
    0 "AcrRegistryInfos" acr_registry_infos: Vec<CreateImageCacheAcrRegistryInfos>,
    1 "ClientToken" client_token: String, 2 "ImageCacheName" image_cache_name,
    3 "ImageRegistryCredentials" image_registry_credentials: Vec<CreateImageCacheImageRegistryCredentials>,
    4 "Images" images, 5 "NetworkConfig" network_config, 6 "Platform" platform: String, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "Tags" tags: Vec<CreateImageCacheTags>
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheAcrRegistryInfos {
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
input! { CreateImageCacheAcrRegistryInfos() {
    0 "InstanceId" instance_id: String, 1 "RegionId" region_id: String
} }

/// In the request of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheImageRegistryCredentials {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub skip_cert_verification: Option<bool>,
    pub use_plain_http: Option<bool>,
    pub username: Option<String>,
}
input! { CreateImageCacheImageRegistryCredentials() {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "SkipCertVerification" skip_cert_verification: bool,
    3 "UsePlainHttp" use_plain_http: bool, 4 "Username" username: String
} }

/// In the request of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheNetworkConfig {
    pub eip_instance: Option<CreateImageCacheEipInstance>,
    /// Required.
    pub security_group_id: Option<String>,
    /// Required.
    pub vswitch_ids: Option<Vec<String>>,
}
input! { CreateImageCacheNetworkConfig(security_group_id: String, vswitch_ids: Vec<String>) {
    0 "EipInstance" eip_instance: CreateImageCacheEipInstance, 1 "SecurityGroupId" security_group_id: String,
    2 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// In the request of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheEipInstance {
    pub auto_create: Option<bool>,
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
input! { CreateImageCacheEipInstance() {
    0 "AutoCreate" auto_create: bool, 1 "Bandwidth" bandwidth: i64, 2 "InstanceId" instance_id: String
} }

/// In the request of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImageCacheTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheOutput {
    pub image_cache_id: Option<String>,
}
model! { CreateImageCacheOutput {
    0 "ImageCacheId" image_cache_id: String
} }

/// Deletes image cache: `DeleteImageCache` of `acc` 2024-04-02.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/acc/2024-04-02/DeleteImageCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageCache {
    pub force: Option<bool>,
    /// Required.
    pub image_cache_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteImageCache(image_cache_id: String, region_id: String) "DeleteImageCache" -> Empty {
    0 "Force" force: bool, 1 "ImageCacheId" image_cache_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteImageCache`]: empty.
pub type DeleteImageCacheOutput = Empty;

/// Gets image cache: `GetImageCache` of `acc` 2024-04-02.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/acc/2024-04-02/GetImageCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageCache {
    /// Required.
    pub image_cache_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetImageCache(image_cache_id: String, region_id: String) "GetImageCache" -> GetImageCacheOutput {
    0 "ImageCacheId" image_cache_id, 1 "RegionId" region_id
} }

/// Response of [`GetImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageCacheOutput {
    pub create_time: Option<String>,
    pub events: Vec<GetImageCacheEvents>,
    pub image_cache_id: Option<String>,
    pub image_cache_name: Option<String>,
    pub images: Vec<String>,
    pub network_config: Option<GetImageCacheNetworkConfig>,
    pub payment_type: Option<String>,
    pub platform: Option<String>,
    pub ready_time: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
    pub tags: Vec<GetImageCacheTags>,
}
model! { GetImageCacheOutput {
    0 "CreateTime" create_time: String, 1 "Events" events: Vec<GetImageCacheEvents>,
    2 "ImageCacheId" image_cache_id: String, 3 "ImageCacheName" image_cache_name: String,
    4 "Images" images: Vec<String>, 5 "NetworkConfig" network_config: GetImageCacheNetworkConfig,
    6 "PaymentType" payment_type: String, 7 "Platform" platform: String, 8 "ReadyTime" ready_time: String,
    9 "RegionId" region_id: String, 10 "ResourceGroupId" resource_group_id: String, 11 "Size" size: i64,
    12 "Status" status: String, 13 "Tags" tags: Vec<GetImageCacheTags>
} }

/// In the response of [`GetImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageCacheEvents {
    pub count: Option<i64>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { GetImageCacheEvents {
    0 "Count" count: i64, 1 "FirstTimestamp" first_timestamp: String, 2 "LastTimestamp" last_timestamp: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "Type" r#type: String
} }

/// In the response of [`GetImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageCacheNetworkConfig {
    pub eip_instance: Option<GetImageCacheEipInstance>,
    pub security_group_id: Option<String>,
    pub vswitch_ids: Vec<String>,
}
model! { GetImageCacheNetworkConfig {
    0 "EipInstance" eip_instance: GetImageCacheEipInstance, 1 "SecurityGroupId" security_group_id: String,
    2 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// In the response of [`GetImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageCacheEipInstance {
    pub auto_create: Option<bool>,
    pub bandwidth: Option<i64>,
    pub instance_id: Option<String>,
}
model! { GetImageCacheEipInstance {
    0 "AutoCreate" auto_create: bool, 1 "Bandwidth" bandwidth: i64, 2 "InstanceId" instance_id: String
} }

/// In the response of [`GetImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageCacheTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetImageCacheTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists image caches: `ListImageCaches` of `acc` 2024-04-02.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/acc/2024-04-02/ListImageCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageCaches {
    pub image: Option<String>,
    /// At most 128 characters.
    pub image_cache_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListImageCachesTags>>,
}
operation! { ListImageCaches(region_id: String) "ListImageCaches" -> ListImageCachesOutput {
    0 "Image" image: String, 1 "ImageCacheName" image_cache_name: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "Status" status: String, 7 "Tags" tags: Vec<ListImageCachesTags>
} }
paged! { ListImageCaches: ListImageCachesImageCaches = Token "NextToken", "ImageCaches" image_caches, next "NextToken" }

/// In the request of [`ListImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageCachesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListImageCachesTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageCachesOutput {
    pub image_caches: Vec<ListImageCachesImageCaches>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListImageCachesOutput {
    0 "ImageCaches" image_caches: Vec<ListImageCachesImageCaches>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImageCachesImageCaches {
    pub create_time: Option<String>,
    pub image_cache_id: Option<String>,
    pub image_cache_name: Option<String>,
    pub images: Vec<String>,
    pub ready_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub size: Option<i64>,
    pub status: Option<String>,
}
model! { ListImageCachesImageCaches {
    0 "CreateTime" create_time: String, 1 "ImageCacheId" image_cache_id: String,
    2 "ImageCacheName" image_cache_name: String, 3 "Images" images: Vec<String>, 4 "ReadyTime" ready_time: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "Size" size: i64, 7 "Status" status: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateImageCache, DeleteImageCache, GetImageCache, ListImageCaches
}
