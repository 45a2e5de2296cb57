//! `slb` of Alibaba Cloud, API version 2014-05-15.
//!
//! Endpoint: a table of 43 regions, else `slb.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Slb/2014-05-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, slb::DescribeLoadBalancerListeners};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeLoadBalancerListeners::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2-pop", "slb.aliyuncs.com"),
        ("ap-southeast-1", "slb.aliyuncs.com"),
        ("cn-beijing", "slb.aliyuncs.com"),
        ("cn-beijing-finance-pop", "slb.aliyuncs.com"),
        ("cn-beijing-gov-1", "slb.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "slb.aliyuncs.com"),
        ("cn-edge-1", "slb.aliyuncs.com"),
        ("cn-fujian", "slb.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "slb.aliyuncs.com"),
        ("cn-hangzhou", "slb.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "slb.aliyuncs.com"),
        ("cn-hangzhou-finance", "slb.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "slb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "slb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "slb.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "slb.aliyuncs.com"),
        ("cn-hangzhou-test-306", "slb.aliyuncs.com"),
        ("cn-hongkong", "slb.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "slb.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "slb-api.cn-qingdao-nebula.aliyuncs.com"),
        ("cn-north-2-gov-1", "slb.aliyuncs.com"),
        ("cn-qingdao", "slb.aliyuncs.com"),
        ("cn-shanghai", "slb.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "slb.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "slb.aliyuncs.com"),
        ("cn-shanghai-finance-1", "slb.aliyuncs.com"),
        ("cn-shanghai-inner", "slb.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "slb.aliyuncs.com"),
        ("cn-shenzhen", "slb.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "slb.aliyuncs.com"),
        ("cn-shenzhen-inner", "slb.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "slb.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "slb.aliyuncs.com"),
        ("cn-wuhan", "slb.aliyuncs.com"),
        ("cn-yushanfang", "slb.aliyuncs.com"),
        ("cn-zhangbei", "slb.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "slb.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "slb.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "slb.aliyuncs.com"),
        ("eu-west-1-oxs", "slb.aliyuncs.com"),
        ("rus-west-1-pop", "slb.aliyuncs.com"),
        ("us-east-1", "slb.aliyuncs.com"),
        ("us-west-1", "slb.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "slb-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "slb-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "slb-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "slb-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "slb-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "slb-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "slb-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "slb-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "slb-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "slb-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "slb-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "slb-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "slb-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "slb-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "slb-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "slb-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "slb-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "slb-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "slb-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "slb-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "slb-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "slb-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "slb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "slb-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "slb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "slb-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "slb-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "slb-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "slb-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "slb-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "slb-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "slb-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "slb-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "slb-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "slb-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "slb-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("slb", "2014-05-15", "slb", &ENDPOINTS);

/// Adds access control list entry: `AddAccessControlListEntry` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/AddAccessControlListEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccessControlListEntry {
    pub acl_entrys: Option<String>,
    pub acl_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddAccessControlListEntry(region_id: String) "AddAccessControlListEntry" -> Empty {
    0 "AclEntrys" acl_entrys: String, 1 "AclId" acl_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AddAccessControlListEntry`]: empty.
pub type AddAccessControlListEntryOutput = Empty;

/// Adds servers to the default server group of a CLB instance.
///
/// Servers must be running and in the region of the instance. The change takes effect at once: a new server receives
/// traffic as soon as the health check succeeds. Wait with `waiters::backend_servers_healthy`.
///
/// `AddBackendServers` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/AddBackendServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServers {
    /// Servers as a JSON array in a string: `[{"ServerId":"i-…","Weight":"100","Type":"ecs"}]`. At most 20.
    pub backend_servers: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddBackendServers(load_balancer_id: String) "AddBackendServers" -> AddBackendServersOutput {
    0 "BackendServers" backend_servers: String, 1 "LoadBalancerId" load_balancer_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`AddBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersOutput {
    /// All servers of the default server group.
    pub backend_servers: Option<AddBackendServersBackendServers>,
    pub load_balancer_id: Option<String>,
}
model! { AddBackendServersOutput {
    0 "BackendServers" backend_servers: AddBackendServersBackendServers, 1 "LoadBalancerId" load_balancer_id: String
} }

/// In the response of [`AddBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersBackendServers {
    pub backend_server: Vec<AddBackendServersBackendServer>,
}
model! { AddBackendServersBackendServers {
    0 "BackendServer" backend_server: Vec<AddBackendServersBackendServer>
} }

/// In the response of [`AddBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersBackendServer {
    pub description: Option<String>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { AddBackendServersBackendServer {
    0 "Description" description: String, 1 "ServerId" server_id: String, 2 "Type" r#type: String,
    3 "Weight" weight: String
} }

/// Adds listener white list item: `AddListenerWhiteListItem` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/AddListenerWhiteListItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddListenerWhiteListItem {
    /// Required. 1 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub source_items: String,
}
operation! { AddListenerWhiteListItem(listener_port: i64, load_balancer_id: String, source_items: String)
    "AddListenerWhiteListItem" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SourceItems" source_items
} }

/// Response of [`AddListenerWhiteListItem`]: empty.
pub type AddListenerWhiteListItemOutput = Empty;

/// Adds tags: `AddTags` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/AddTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTags {
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tags: String,
}
operation! { AddTags(load_balancer_id: String, region_id: String, tags: String) "AddTags" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Tags" tags
} }

/// Response of [`AddTags`]: empty.
pub type AddTagsOutput = Empty;

/// Adds vserver group backend servers: `AddVServerGroupBackendServers` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/AddVServerGroupBackendServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVServerGroupBackendServers {
    /// Required.
    pub backend_servers: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vserver_group_id: String,
}
operation! { AddVServerGroupBackendServers(backend_servers: String, region_id: String, vserver_group_id: String)
    "AddVServerGroupBackendServers" -> AddVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VServerGroupId" vserver_group_id
} }

/// Response of [`AddVServerGroupBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVServerGroupBackendServersOutput {
    pub backend_servers: Option<AddVServerGroupBackendServersBackendServers>,
    pub vserver_group_id: Option<String>,
}
model! { AddVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers: AddVServerGroupBackendServersBackendServers,
    1 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`AddVServerGroupBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVServerGroupBackendServersBackendServers {
    pub backend_server: Vec<AddVServerGroupBackendServersBackendServer>,
}
model! { AddVServerGroupBackendServersBackendServers {
    0 "BackendServer" backend_server: Vec<AddVServerGroupBackendServersBackendServer>
} }

/// In the response of [`AddVServerGroupBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVServerGroupBackendServersBackendServer {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { AddVServerGroupBackendServersBackendServer {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// Creates access control list: `CreateAccessControlList` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateAccessControlList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlList {
    /// Required.
    pub acl_name: String,
    pub address_ip_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateAccessControlListTag>>,
}
operation! { CreateAccessControlList(acl_name: String, region_id: String)
    "CreateAccessControlList" -> CreateAccessControlListOutput {
    0 "AclName" acl_name, 1 "AddressIPVersion" address_ip_version: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Tag" tag: Vec<CreateAccessControlListTag>
} }

/// In the request of [`CreateAccessControlList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAccessControlListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAccessControlList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlListOutput {
    pub acl_id: Option<String>,
}
model! { CreateAccessControlListOutput {
    0 "AclId" acl_id: String
} }

/// Creates domain extension: `CreateDomainExtension` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateDomainExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainExtension {
    /// Required.
    pub domain: String,
    /// Required.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub server_certificate_id: Option<String>,
}
operation! { CreateDomainExtension(domain: String, listener_port: i64, load_balancer_id: String, region_id: String)
    "CreateDomainExtension" -> CreateDomainExtensionOutput {
    0 "Domain" domain, 1 "ListenerPort" listener_port, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ServerCertificateId" server_certificate_id: String
} }

/// Response of [`CreateDomainExtension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainExtensionOutput {
    pub domain_extension_id: Option<String>,
    pub listener_port: Option<i64>,
}
model! { CreateDomainExtensionOutput {
    0 "DomainExtensionId" domain_extension_id: String, 1 "ListenerPort" listener_port: i64
} }

/// Creates a Classic Load Balancer (CLB) instance.
///
/// Billing starts when the instance is created. An instance with `VSwitchId` is internal; `AddressType` `internet`
/// assigns a public IP address. The instance forwards no traffic until it has a listener and backend servers. The
/// response contains the ID and the address. Wait with `waiters::load_balancer_active`.
///
/// `CreateLoadBalancer` of `slb` 2014-05-15.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    /// `internet` (the default) or `intranet`.
    pub address_type: Option<String>,
    /// Deprecated.
    pub auto_pay: Option<bool>,
    /// Peak bandwidth in Mbit/s, for `paybybandwidth`.
    ///
    /// 1 to 5000.
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    /// `on` or `off`. With `on`, the instance cannot be deleted.
    pub delete_protection: Option<String>,
    /// Deprecated. At least 1.
    pub duration: Option<i64>,
    pub instance_charge_type: Option<String>,
    /// `paybytraffic` (the default) or `paybybandwidth`.
    pub internet_charge_type: Option<String>,
    pub load_balancer_name: Option<String>,
    /// Size of the instance, for example `slb.s2.small`.
    pub load_balancer_spec: Option<String>,
    pub master_zone_id: Option<String>,
    pub modification_protection_reason: Option<String>,
    pub modification_protection_status: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// `PayOnDemand` (pay-as-you-go) or `PrePay` (subscription, only in China).
    ///
    /// Deprecated.
    pub pay_type: Option<String>,
    /// Deprecated.
    pub pricing_cycle: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub slave_zone_id: Option<String>,
    pub tag: Option<Vec<CreateLoadBalancerTag>>,
    /// VSwitch of an internal instance.
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { CreateLoadBalancer(region_id: String) "CreateLoadBalancer" -> CreateLoadBalancerOutput {
    0 "Address" address: String, 1 "AddressIPVersion" address_ip_version: String, 2 "AddressType" address_type: String,
    3 "AutoPay" auto_pay: bool, 4 "Bandwidth" bandwidth: i64, 5 "ClientToken" client_token: String,
    6 "DeleteProtection" delete_protection: String, 7 "Duration" duration: i64,
    8 "InstanceChargeType" instance_charge_type: String, 9 "InternetChargeType" internet_charge_type: String,
    10 "LoadBalancerName" load_balancer_name: String, 11 "LoadBalancerSpec" load_balancer_spec: String,
    12 "MasterZoneId" master_zone_id: String, 13 "ModificationProtectionReason" modification_protection_reason: String,
    14 "ModificationProtectionStatus" modification_protection_status: String, 15 "OwnerAccount" owner_account: String,
    16 "OwnerId" owner_id: i64, 17 "PayType" pay_type: String, 18 "PricingCycle" pricing_cycle: String,
    19 "RegionId" region_id, 20 "ResourceGroupId" resource_group_id: String,
    21 "ResourceOwnerAccount" resource_owner_account: String, 22 "ResourceOwnerId" resource_owner_id: i64,
    23 "SlaveZoneId" slave_zone_id: String, 24 "Tag" tag: Vec<CreateLoadBalancerTag>, 25 "VSwitchId" vswitch_id: String,
    26 "VpcId" vpc_id: String
} }

/// In the request of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    /// IP address of the instance.
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub network_type: Option<String>,
    /// Order of a subscription.
    pub order_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "Address" address: String, 1 "AddressIPVersion" address_ip_version: String,
    2 "LoadBalancerId" load_balancer_id: String, 3 "LoadBalancerName" load_balancer_name: String,
    4 "NetworkType" network_type: String, 5 "OrderId" order_id: i64, 6 "ResourceGroupId" resource_group_id: String,
    7 "VSwitchId" vswitch_id: String, 8 "VpcId" vpc_id: String
} }

/// Adds an HTTP listener to a CLB instance.
///
/// The new listener is stopped: start it with `StartLoadBalancerListener`. With `StickySession` `on`, the kind of
/// cookie must be set, and the cookie or its lifetime. With `ListenerForward` `on`, the listener only redirects to the
/// HTTPS listener `ForwardPort`.
///
/// `CreateLoadBalancerHTTPListener` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerHTTPListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPListener {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// Port of the backend servers. Required unless `VServerGroupId` is set.
    ///
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// Peak bandwidth in Mbit/s. -1 means no limit.
    ///
    /// -1 to 5120.
    pub bandwidth: Option<i64>,
    pub cookie: Option<String>,
    /// Lifetime of an inserted cookie, in seconds.
    ///
    /// 1 to 86400.
    pub cookie_timeout: Option<i64>,
    pub description: Option<String>,
    /// 1 to 65535.
    pub forward_port: Option<i64>,
    pub gzip: Option<String>,
    /// Whether backend servers are checked: `on` or `off`.
    ///
    /// Required.
    pub health_check: String,
    /// -520 to 65535.
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 9999.
    pub idle_timeout: Option<i64>,
    /// Whether requests are redirected to HTTPS: `on` or `off` (the default).
    pub listener_forward: Option<String>,
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// 1 to 9999.
    pub request_timeout: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheduler: Option<String>,
    /// Whether a client keeps its server by a cookie: `on` or `off` (the default).
    pub sticky_session: Option<String>,
    /// `insert` (the load balancer sets the cookie) or `server` (the application sets it).
    pub sticky_session_type: Option<String>,
    pub tag: Option<Vec<CreateLoadBalancerHTTPListenerTag>>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group_id: Option<String>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
operation! { CreateLoadBalancerHTTPListener(health_check: String, listener_port: i64, load_balancer_id: String)
    "CreateLoadBalancerHTTPListener" -> Empty {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "BackendServerPort" backend_server_port: i64, 4 "Bandwidth" bandwidth: i64, 5 "Cookie" cookie: String,
    6 "CookieTimeout" cookie_timeout: i64, 7 "Description" description: String, 8 "ForwardPort" forward_port: i64,
    9 "Gzip" gzip: String, 10 "HealthCheck" health_check, 11 "HealthCheckConnectPort" health_check_connect_port: i64,
    12 "HealthCheckDomain" health_check_domain: String, 13 "HealthCheckHttpCode" health_check_http_code: String,
    14 "HealthCheckInterval" health_check_interval: i64, 15 "HealthCheckMethod" health_check_method: String,
    16 "HealthCheckTimeout" health_check_timeout: i64, 17 "HealthCheckURI" health_check_uri: String,
    18 "HealthyThreshold" healthy_threshold: i64, 19 "IdleTimeout" idle_timeout: i64,
    20 "ListenerForward" listener_forward: String, 21 "ListenerPort" listener_port,
    22 "LoadBalancerId" load_balancer_id, 23 "OwnerAccount" owner_account: String, 24 "OwnerId" owner_id: i64,
    25 "RegionId" region_id: String, 26 "RequestTimeout" request_timeout: i64,
    27 "ResourceOwnerAccount" resource_owner_account: String, 28 "ResourceOwnerId" resource_owner_id: i64,
    29 "Scheduler" scheduler: String, 30 "StickySession" sticky_session: String,
    31 "StickySessionType" sticky_session_type: String, 32 "Tag" tag: Vec<CreateLoadBalancerHTTPListenerTag>,
    33 "UnhealthyThreshold" unhealthy_threshold: i64, 34 "VServerGroupId" vserver_group_id: String,
    35 "XForwardedFor" x_forwarded_for: String,
    36 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    37 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 38 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    39 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 40 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

/// Response of [`CreateLoadBalancerHTTPListener`]: empty.
pub type CreateLoadBalancerHTTPListenerOutput = Empty;

/// In the request of [`CreateLoadBalancerHTTPListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerHTTPListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates load balancer https listener: `CreateLoadBalancerHTTPSListener` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerHTTPSListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPSListener {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// Required. -1 to 5120.
    pub bandwidth: i64,
    pub ca_certificate_id: Option<String>,
    pub cookie: Option<String>,
    /// 1 to 86400.
    pub cookie_timeout: Option<i64>,
    pub description: Option<String>,
    pub enable_http2: Option<String>,
    pub gzip: Option<String>,
    /// Required.
    pub health_check: String,
    /// -520 to 65535.
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 9999.
    pub idle_timeout: Option<i64>,
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// 1 to 9999.
    pub request_timeout: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheduler: Option<String>,
    pub server_certificate_id: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    pub tls_cipher_policy: Option<String>,
    pub tag: Option<Vec<CreateLoadBalancerHTTPSListenerTag>>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group_id: Option<String>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
operation! {
    CreateLoadBalancerHTTPSListener(bandwidth: i64, health_check: String, listener_port: i64, load_balancer_id: String)
    "CreateLoadBalancerHTTPSListener" -> Empty {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "BackendServerPort" backend_server_port: i64, 4 "Bandwidth" bandwidth,
    5 "CACertificateId" ca_certificate_id: String, 6 "Cookie" cookie: String, 7 "CookieTimeout" cookie_timeout: i64,
    8 "Description" description: String, 9 "EnableHttp2" enable_http2: String, 10 "Gzip" gzip: String,
    11 "HealthCheck" health_check, 12 "HealthCheckConnectPort" health_check_connect_port: i64,
    13 "HealthCheckDomain" health_check_domain: String, 14 "HealthCheckHttpCode" health_check_http_code: String,
    15 "HealthCheckInterval" health_check_interval: i64, 16 "HealthCheckMethod" health_check_method: String,
    17 "HealthCheckTimeout" health_check_timeout: i64, 18 "HealthCheckURI" health_check_uri: String,
    19 "HealthyThreshold" healthy_threshold: i64, 20 "IdleTimeout" idle_timeout: i64, 21 "ListenerPort" listener_port,
    22 "LoadBalancerId" load_balancer_id, 23 "OwnerAccount" owner_account: String, 24 "OwnerId" owner_id: i64,
    25 "RegionId" region_id: String, 26 "RequestTimeout" request_timeout: i64,
    27 "ResourceOwnerAccount" resource_owner_account: String, 28 "ResourceOwnerId" resource_owner_id: i64,
    29 "Scheduler" scheduler: String, 30 "ServerCertificateId" server_certificate_id: String,
    31 "StickySession" sticky_session: String, 32 "StickySessionType" sticky_session_type: String,
    33 "TLSCipherPolicy" tls_cipher_policy: String, 34 "Tag" tag: Vec<CreateLoadBalancerHTTPSListenerTag>,
    35 "UnhealthyThreshold" unhealthy_threshold: i64, 36 "VServerGroupId" vserver_group_id: String,
    37 "XForwardedFor" x_forwarded_for: String,
    38 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    39 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 40 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    41 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 42 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

/// Response of [`CreateLoadBalancerHTTPSListener`]: empty.
pub type CreateLoadBalancerHTTPSListenerOutput = Empty;

/// In the request of [`CreateLoadBalancerHTTPSListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPSListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerHTTPSListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Adds a TCP listener to a CLB instance.
///
/// The new listener is stopped: start it with `StartLoadBalancerListener`. The listener forwards to `VServerGroupId`,
/// or to `BackendServerPort` of the default server group. A port can have one listener per protocol.
///
/// `CreateLoadBalancerTCPListener` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerTCPListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTCPListener {
    pub acl_id: Option<String>,
    /// Whether access is restricted by the list `AclId`: `on` or `off` (the default).
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// Port of the backend servers. Required unless `VServerGroupId` is set.
    ///
    /// 0 to 65535.
    pub backend_server_port: Option<i64>,
    /// Peak bandwidth in Mbit/s. -1 means no limit.
    ///
    /// Required. -1 to 5120.
    pub bandwidth: i64,
    pub connection_drain: Option<String>,
    pub connection_drain_timeout: Option<i64>,
    pub description: Option<String>,
    /// Idle time after which a connection is closed, in seconds.
    ///
    /// 10 to 900.
    pub established_timeout: Option<i64>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 300.
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_switch: Option<String>,
    pub health_check_type: Option<String>,
    pub health_check_uri: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub master_slave_server_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Time for which a client keeps its server, in seconds. 0 (the default) turns this off.
    ///
    /// 0 to 3600.
    pub persistence_timeout: Option<i64>,
    pub proxy_protocol_v2_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// How servers are chosen: `wrr` (weighted round robin, the default), `rr`, `sch` or `tch`.
    pub scheduler: Option<String>,
    pub tag: Option<Vec<CreateLoadBalancerTCPListenerTag>>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group_id: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
}
operation! { CreateLoadBalancerTCPListener(bandwidth: i64, listener_port: i64, load_balancer_id: String)
    "CreateLoadBalancerTCPListener" -> Empty {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "BackendServerPort" backend_server_port: i64, 4 "Bandwidth" bandwidth,
    5 "ConnectionDrain" connection_drain: String, 6 "ConnectionDrainTimeout" connection_drain_timeout: i64,
    7 "Description" description: String, 8 "EstablishedTimeout" established_timeout: i64,
    9 "HealthCheckConnectPort" health_check_connect_port: i64,
    10 "HealthCheckConnectTimeout" health_check_connect_timeout: i64,
    11 "HealthCheckDomain" health_check_domain: String, 12 "HealthCheckHttpCode" health_check_http_code: String,
    13 "HealthCheckSwitch" health_check_switch: String, 14 "HealthCheckType" health_check_type: String,
    15 "HealthCheckURI" health_check_uri: String, 16 "HealthyThreshold" healthy_threshold: i64,
    17 "ListenerPort" listener_port, 18 "LoadBalancerId" load_balancer_id,
    19 "MasterSlaveServerGroupId" master_slave_server_group_id: String, 20 "OwnerAccount" owner_account: String,
    21 "OwnerId" owner_id: i64, 22 "PersistenceTimeout" persistence_timeout: i64,
    23 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled: bool, 24 "RegionId" region_id: String,
    25 "ResourceOwnerAccount" resource_owner_account: String, 26 "ResourceOwnerId" resource_owner_id: i64,
    27 "Scheduler" scheduler: String, 28 "Tag" tag: Vec<CreateLoadBalancerTCPListenerTag>,
    29 "UnhealthyThreshold" unhealthy_threshold: i64, 30 "VServerGroupId" vserver_group_id: String,
    31 "healthCheckInterval" health_check_interval: i64
} }

/// Response of [`CreateLoadBalancerTCPListener`]: empty.
pub type CreateLoadBalancerTCPListenerOutput = Empty;

/// In the request of [`CreateLoadBalancerTCPListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTCPListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerTCPListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates load balancer udp listener: `CreateLoadBalancerUDPListener` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerUDPListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerUDPListener {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// 0 to 65535.
    pub backend_server_port: Option<i64>,
    /// Required. -1 to 5120.
    pub bandwidth: i64,
    pub description: Option<String>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 300.
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_switch: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub master_slave_server_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub proxy_protocol_v2_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheduler: Option<String>,
    pub tag: Option<Vec<CreateLoadBalancerUDPListenerTag>>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group_id: Option<String>,
    pub health_check_exp: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_req: Option<String>,
}
operation! { CreateLoadBalancerUDPListener(bandwidth: i64, listener_port: i64, load_balancer_id: String)
    "CreateLoadBalancerUDPListener" -> Empty {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "BackendServerPort" backend_server_port: i64, 4 "Bandwidth" bandwidth, 5 "Description" description: String,
    6 "HealthCheckConnectPort" health_check_connect_port: i64,
    7 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 8 "HealthCheckSwitch" health_check_switch: String,
    9 "HealthyThreshold" healthy_threshold: i64, 10 "ListenerPort" listener_port, 11 "LoadBalancerId" load_balancer_id,
    12 "MasterSlaveServerGroupId" master_slave_server_group_id: String, 13 "OwnerAccount" owner_account: String,
    14 "OwnerId" owner_id: i64, 15 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled: bool,
    16 "RegionId" region_id: String, 17 "ResourceOwnerAccount" resource_owner_account: String,
    18 "ResourceOwnerId" resource_owner_id: i64, 19 "Scheduler" scheduler: String,
    20 "Tag" tag: Vec<CreateLoadBalancerUDPListenerTag>, 21 "UnhealthyThreshold" unhealthy_threshold: i64,
    22 "VServerGroupId" vserver_group_id: String, 23 "healthCheckExp" health_check_exp: String,
    24 "healthCheckInterval" health_check_interval: i64, 25 "healthCheckReq" health_check_req: String
} }

/// Response of [`CreateLoadBalancerUDPListener`]: empty.
pub type CreateLoadBalancerUDPListenerOutput = Empty;

/// In the request of [`CreateLoadBalancerUDPListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerUDPListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerUDPListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates master slave server group: `CreateMasterSlaveServerGroup` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateMasterSlaveServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroup {
    /// Required.
    pub load_balancer_id: String,
    pub master_slave_backend_servers: Option<String>,
    pub master_slave_server_group_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateMasterSlaveServerGroupTag>>,
}
operation! { CreateMasterSlaveServerGroup(load_balancer_id: String, region_id: String)
    "CreateMasterSlaveServerGroup" -> CreateMasterSlaveServerGroupOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "MasterSlaveBackendServers" master_slave_backend_servers: String,
    2 "MasterSlaveServerGroupName" master_slave_server_group_name: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "Tag" tag: Vec<CreateMasterSlaveServerGroupTag>
} }

/// In the request of [`CreateMasterSlaveServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateMasterSlaveServerGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateMasterSlaveServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroupOutput {
    pub master_slave_backend_servers: Option<
        CreateMasterSlaveServerGroupMasterSlaveBackendServers,
    >,
    pub master_slave_server_group_id: Option<String>,
}
model! { CreateMasterSlaveServerGroupOutput {
    0 "MasterSlaveBackendServers" master_slave_backend_servers: CreateMasterSlaveServerGroupMasterSlaveBackendServers,
    1 "MasterSlaveServerGroupId" master_slave_server_group_id: String
} }

/// In the response of [`CreateMasterSlaveServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroupMasterSlaveBackendServers {
    pub master_slave_backend_server: Vec<
        CreateMasterSlaveServerGroupMasterSlaveBackendServer,
    >,
}
model! { CreateMasterSlaveServerGroupMasterSlaveBackendServers {
    0 "MasterSlaveBackendServer" master_slave_backend_server: Vec<CreateMasterSlaveServerGroupMasterSlaveBackendServer>
} }

/// In the response of [`CreateMasterSlaveServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroupMasterSlaveBackendServer {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub server_type: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { CreateMasterSlaveServerGroupMasterSlaveBackendServer {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String,
    3 "ServerType" server_type: String, 4 "Type" r#type: String, 5 "Weight" weight: i64
} }

/// Creates rules: `CreateRules` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRules {
    /// Required.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_list: String,
}
operation! { CreateRules(listener_port: i64, load_balancer_id: String, region_id: String, rule_list: String)
    "CreateRules" -> CreateRulesOutput {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RuleList" rule_list
} }

/// Response of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesOutput {
    pub rules: Option<CreateRulesRules>,
}
model! { CreateRulesOutput {
    0 "Rules" rules: CreateRulesRules
} }

/// In the response of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRules {
    pub rule: Vec<CreateRulesRule>,
}
model! { CreateRulesRules {
    0 "Rule" rule: Vec<CreateRulesRule>
} }

/// In the response of [`CreateRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRule {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
model! { CreateRulesRule {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String
} }

/// Creates tls cipher policy: `CreateTLSCipherPolicy` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateTLSCipherPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTLSCipherPolicy {
    /// Required.
    pub ciphers: Vec<String>,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tls_versions: Vec<String>,
}
operation! { CreateTLSCipherPolicy(ciphers: Vec<String>, name: String, region_id: String, tls_versions: Vec<String>)
    "CreateTLSCipherPolicy" -> CreateTLSCipherPolicyOutput {
    0 "Ciphers" ciphers, 1 "Name" name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TLSVersions" tls_versions
} }

/// Response of [`CreateTLSCipherPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTLSCipherPolicyOutput {
    pub tls_cipher_policy_id: Option<String>,
}
model! { CreateTLSCipherPolicyOutput {
    0 "TLSCipherPolicyId" tls_cipher_policy_id: String
} }

/// Creates vserver group: `CreateVServerGroup` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/CreateVServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVServerGroup {
    pub backend_servers: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateVServerGroupTag>>,
    pub vserver_group_name: Option<String>,
}
operation! { CreateVServerGroup(load_balancer_id: String, region_id: String)
    "CreateVServerGroup" -> CreateVServerGroupOutput {
    0 "BackendServers" backend_servers: String, 1 "LoadBalancerId" load_balancer_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Tag" tag: Vec<CreateVServerGroupTag>, 8 "VServerGroupName" vserver_group_name: String
} }

/// In the request of [`CreateVServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVServerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVServerGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateVServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVServerGroupOutput {
    pub backend_servers: Option<CreateVServerGroupBackendServers>,
    pub vserver_group_id: Option<String>,
}
model! { CreateVServerGroupOutput {
    0 "BackendServers" backend_servers: CreateVServerGroupBackendServers, 1 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`CreateVServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVServerGroupBackendServers {
    pub backend_server: Vec<CreateVServerGroupBackendServer>,
}
model! { CreateVServerGroupBackendServers {
    0 "BackendServer" backend_server: Vec<CreateVServerGroupBackendServer>
} }

/// In the response of [`CreateVServerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVServerGroupBackendServer {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { CreateVServerGroupBackendServer {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// Deletes access control list: `DeleteAccessControlList` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessControlList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessControlList {
    /// Required.
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAccessControlList(acl_id: String, region_id: String) "DeleteAccessControlList" -> Empty {
    0 "AclId" acl_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteAccessControlList`]: empty.
pub type DeleteAccessControlListOutput = Empty;

/// Deletes access logs download attribute: `DeleteAccessLogsDownloadAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessLogsDownloadAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessLogsDownloadAttribute {
    pub load_balancer_id: Option<String>,
    /// Required.
    pub logs_download_attributes: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
}
operation! { DeleteAccessLogsDownloadAttribute(logs_download_attributes: String, region_id: String)
    "DeleteAccessLogsDownloadAttribute" -> Empty {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LogsDownloadAttributes" logs_download_attributes,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Tags" tags: String
} }

/// Response of [`DeleteAccessLogsDownloadAttribute`]: empty.
pub type DeleteAccessLogsDownloadAttributeOutput = Empty;

/// Deletes ca certificate: `DeleteCACertificate` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteCACertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCACertificate {
    /// Required.
    pub ca_certificate_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCACertificate(ca_certificate_id: String, region_id: String) "DeleteCACertificate" -> Empty {
    0 "CACertificateId" ca_certificate_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteCACertificate`]: empty.
pub type DeleteCACertificateOutput = Empty;

/// Deletes domain extension: `DeleteDomainExtension` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteDomainExtension>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainExtension {
    /// Required.
    pub domain_extension_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDomainExtension(domain_extension_id: String, region_id: String) "DeleteDomainExtension" -> Empty {
    0 "DomainExtensionId" domain_extension_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDomainExtension`]: empty.
pub type DeleteDomainExtensionOutput = Empty;

/// Deletes a CLB instance with its listeners and tags. The deletion cannot be undone, and the address is released.
///
/// Requests to the instance fail from this moment; backend servers are not affected. A subscription instance must have
/// expired, and deletion protection must be off.
///
/// `DeleteLoadBalancer` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteLoadBalancer(load_balancer_id: String) "DeleteLoadBalancer" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteLoadBalancer`]: empty.
pub type DeleteLoadBalancerOutput = Empty;

/// Deletes load balancer listener: `DeleteLoadBalancerListener` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancerListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListener {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteLoadBalancerListener(listener_port: i64, load_balancer_id: String)
    "DeleteLoadBalancerListener" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteLoadBalancerListener`]: empty.
pub type DeleteLoadBalancerListenerOutput = Empty;

/// Deletes master slave server group: `DeleteMasterSlaveServerGroup` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteMasterSlaveServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMasterSlaveServerGroup {
    /// Required.
    pub master_slave_server_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteMasterSlaveServerGroup(master_slave_server_group_id: String, region_id: String)
    "DeleteMasterSlaveServerGroup" -> Empty {
    0 "MasterSlaveServerGroupId" master_slave_server_group_id, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteMasterSlaveServerGroup`]: empty.
pub type DeleteMasterSlaveServerGroupOutput = Empty;

/// Deletes rules: `DeleteRules` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRules {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_ids: String,
}
operation! { DeleteRules(region_id: String, rule_ids: String) "DeleteRules" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleIds" rule_ids
} }

/// Response of [`DeleteRules`]: empty.
pub type DeleteRulesOutput = Empty;

/// Deletes server certificate: `DeleteServerCertificate` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteServerCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerCertificate {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub server_certificate_id: String,
}
operation! { DeleteServerCertificate(server_certificate_id: String) "DeleteServerCertificate" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ServerCertificateId" server_certificate_id
} }

/// Response of [`DeleteServerCertificate`]: empty.
pub type DeleteServerCertificateOutput = Empty;

/// Deletes tls cipher policy: `DeleteTLSCipherPolicy` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteTLSCipherPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTLSCipherPolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tls_cipher_policy_id: String,
}
operation! { DeleteTLSCipherPolicy(region_id: String, tls_cipher_policy_id: String) "DeleteTLSCipherPolicy" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TLSCipherPolicyId" tls_cipher_policy_id
} }

/// Response of [`DeleteTLSCipherPolicy`]: empty.
pub type DeleteTLSCipherPolicyOutput = Empty;

/// Deletes vserver group: `DeleteVServerGroup` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteVServerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVServerGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vserver_group_id: String,
}
operation! { DeleteVServerGroup(region_id: String, vserver_group_id: String) "DeleteVServerGroup" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VServerGroupId" vserver_group_id
} }

/// Response of [`DeleteVServerGroup`]: empty.
pub type DeleteVServerGroupOutput = Empty;

/// Describes access control list attribute: `DescribeAccessControlListAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlListAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttribute {
    pub acl_entry_comment: Option<String>,
    /// Required.
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAccessControlListAttribute(acl_id: String, region_id: String)
    "DescribeAccessControlListAttribute" -> DescribeAccessControlListAttributeOutput {
    0 "AclEntryComment" acl_entry_comment: String, 1 "AclId" acl_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Page" page: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeOutput {
    pub acl_entrys: Option<DescribeAccessControlListAttributeAclEntrys>,
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub address_ip_version: Option<String>,
    pub create_time: Option<String>,
    pub related_listeners: Option<DescribeAccessControlListAttributeRelatedListeners>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeAccessControlListAttributeTags>,
    pub total_acl_entry: Option<i64>,
}
model! { DescribeAccessControlListAttributeOutput {
    0 "AclEntrys" acl_entrys: DescribeAccessControlListAttributeAclEntrys, 1 "AclId" acl_id: String,
    2 "AclName" acl_name: String, 3 "AddressIPVersion" address_ip_version: String, 4 "CreateTime" create_time: String,
    5 "RelatedListeners" related_listeners: DescribeAccessControlListAttributeRelatedListeners,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tags" tags: DescribeAccessControlListAttributeTags,
    8 "TotalAclEntry" total_acl_entry: i64
} }

/// In the response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeAclEntrys {
    pub acl_entry: Vec<DescribeAccessControlListAttributeAclEntry>,
}
model! { DescribeAccessControlListAttributeAclEntrys {
    0 "AclEntry" acl_entry: Vec<DescribeAccessControlListAttributeAclEntry>
} }

/// In the response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeAclEntry {
    pub acl_entry_comment: Option<String>,
    pub acl_entry_ip: Option<String>,
}
model! { DescribeAccessControlListAttributeAclEntry {
    0 "AclEntryComment" acl_entry_comment: String, 1 "AclEntryIP" acl_entry_ip: String
} }

/// In the response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeRelatedListeners {
    pub related_listener: Vec<DescribeAccessControlListAttributeRelatedListener>,
}
model! { DescribeAccessControlListAttributeRelatedListeners {
    0 "RelatedListener" related_listener: Vec<DescribeAccessControlListAttributeRelatedListener>
} }

/// In the response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeRelatedListener {
    pub acl_type: Option<String>,
    pub listener_port: Option<i64>,
    pub load_balancer_id: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeAccessControlListAttributeRelatedListener {
    0 "AclType" acl_type: String, 1 "ListenerPort" listener_port: i64, 2 "LoadBalancerId" load_balancer_id: String,
    3 "Protocol" protocol: String
} }

/// In the response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeTags {
    pub tag: Vec<DescribeAccessControlListAttributeTag>,
}
model! { DescribeAccessControlListAttributeTags {
    0 "Tag" tag: Vec<DescribeAccessControlListAttributeTag>
} }

/// In the response of [`DescribeAccessControlListAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAccessControlListAttributeTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes access control lists: `DescribeAccessControlLists` of `slb` 2014-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlLists {
    pub acl_name: Option<String>,
    pub address_ip_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeAccessControlListsTag>>,
}
operation! { DescribeAccessControlLists(region_id: String)
    "DescribeAccessControlLists" -> DescribeAccessControlListsOutput {
    0 "AclName" acl_name: String, 1 "AddressIPVersion" address_ip_version: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "Tag" tag: Vec<DescribeAccessControlListsTag>
} }
paged! { DescribeAccessControlLists: DescribeAccessControlListsAcl =
    Number "PageNumber", "Acls.Acl" acls.acl, total "TotalCount" }

/// In the request of [`DescribeAccessControlLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAccessControlListsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeAccessControlLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsOutput {
    pub acls: Option<DescribeAccessControlListsAcls>,
    pub count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessControlListsOutput {
    0 "Acls" acls: DescribeAccessControlListsAcls, 1 "Count" count: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccessControlLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsAcls {
    pub acl: Vec<DescribeAccessControlListsAcl>,
}
model! { DescribeAccessControlListsAcls {
    0 "Acl" acl: Vec<DescribeAccessControlListsAcl>
} }

/// In the response of [`DescribeAccessControlLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsAcl {
    pub acl_id: Option<String>,
    pub acl_name: Option<String>,
    pub address_ip_version: Option<String>,
    pub create_time: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeAccessControlListsTags>,
}
model! { DescribeAccessControlListsAcl {
    0 "AclId" acl_id: String, 1 "AclName" acl_name: String, 2 "AddressIPVersion" address_ip_version: String,
    3 "CreateTime" create_time: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "Tags" tags: DescribeAccessControlListsTags
} }

/// In the response of [`DescribeAccessControlLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsTags {
    pub tag: Vec<DescribeAccessControlListsTagsTag>,
}
model! { DescribeAccessControlListsTags {
    0 "Tag" tag: Vec<DescribeAccessControlListsTagsTag>
} }

/// In the response of [`DescribeAccessControlLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAccessControlListsTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes access logs download attribute: `DescribeAccessLogsDownloadAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessLogsDownloadAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogsDownloadAttribute {
    pub load_balancer_id: Option<String>,
    pub log_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
}
operation! { DescribeAccessLogsDownloadAttribute(region_id: String)
    "DescribeAccessLogsDownloadAttribute" -> DescribeAccessLogsDownloadAttributeOutput {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LogType" log_type: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64,
    9 "Tags" tags: String
} }
paged! { DescribeAccessLogsDownloadAttribute: DescribeAccessLogsDownloadAttributeLogsDownloadAttribute =
    Number "PageNumber", "LogsDownloadAttributes.LogsDownloadAttribute" logs_download_attributes.logs_download_attribute, total "TotalCount" }

/// Response of [`DescribeAccessLogsDownloadAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogsDownloadAttributeOutput {
    pub logs_download_attributes: Option<
        DescribeAccessLogsDownloadAttributeLogsDownloadAttributes,
    >,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessLogsDownloadAttributeOutput {
    0 "LogsDownloadAttributes" logs_download_attributes: DescribeAccessLogsDownloadAttributeLogsDownloadAttributes,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAccessLogsDownloadAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogsDownloadAttributeLogsDownloadAttributes {
    pub logs_download_attribute: Vec<
        DescribeAccessLogsDownloadAttributeLogsDownloadAttribute,
    >,
}
model! { DescribeAccessLogsDownloadAttributeLogsDownloadAttributes {
    0 "LogsDownloadAttribute" logs_download_attribute: Vec<DescribeAccessLogsDownloadAttributeLogsDownloadAttribute>
} }

/// In the response of [`DescribeAccessLogsDownloadAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogsDownloadAttributeLogsDownloadAttribute {
    pub load_balancer_id: Option<String>,
    pub log_project: Option<String>,
    pub log_store: Option<String>,
    pub log_type: Option<String>,
    pub region: Option<String>,
}
model! { DescribeAccessLogsDownloadAttributeLogsDownloadAttribute {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LogProject" log_project: String, 2 "LogStore" log_store: String,
    3 "LogType" log_type: String, 4 "Region" region: String
} }

/// Describes available resource: `DescribeAvailableResource` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeAvailableResource(region_id: String)
    "DescribeAvailableResource" -> DescribeAvailableResourceOutput {
    0 "AddressIPVersion" address_ip_version: String, 1 "AddressType" address_type: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_resources: Option<DescribeAvailableResourceAvailableResources>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableResources" available_resources: DescribeAvailableResourceAvailableResources
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResources {
    pub available_resource: Vec<DescribeAvailableResourceAvailableResource>,
}
model! { DescribeAvailableResourceAvailableResources {
    0 "AvailableResource" available_resource: Vec<DescribeAvailableResourceAvailableResource>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResource {
    pub master_zone_id: Option<String>,
    pub slave_zone_id: Option<String>,
    pub support_resources: Option<DescribeAvailableResourceSupportResources>,
}
model! { DescribeAvailableResourceAvailableResource {
    0 "MasterZoneId" master_zone_id: String, 1 "SlaveZoneId" slave_zone_id: String,
    2 "SupportResources" support_resources: DescribeAvailableResourceSupportResources
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportResources {
    pub support_resource: Vec<DescribeAvailableResourceSupportResource>,
}
model! { DescribeAvailableResourceSupportResources {
    0 "SupportResource" support_resource: Vec<DescribeAvailableResourceSupportResource>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportResource {
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
}
model! { DescribeAvailableResourceSupportResource {
    0 "AddressIPVersion" address_ip_version: String, 1 "AddressType" address_type: String
} }

/// Describes ca certificates: `DescribeCACertificates` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeCACertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificates {
    pub ca_certificate_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeCACertificatesTag>>,
}
operation! { DescribeCACertificates(region_id: String) "DescribeCACertificates" -> DescribeCACertificatesOutput {
    0 "CACertificateId" ca_certificate_id: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Tag" tag: Vec<DescribeCACertificatesTag>
} }

/// In the request of [`DescribeCACertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCACertificatesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeCACertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesOutput {
    pub ca_certificates: Option<DescribeCACertificatesCACertificates>,
}
model! { DescribeCACertificatesOutput {
    0 "CACertificates" ca_certificates: DescribeCACertificatesCACertificates
} }

/// In the response of [`DescribeCACertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesCACertificates {
    pub ca_certificate: Vec<DescribeCACertificatesCACertificate>,
}
model! { DescribeCACertificatesCACertificates {
    0 "CACertificate" ca_certificate: Vec<DescribeCACertificatesCACertificate>
} }

/// In the response of [`DescribeCACertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesCACertificate {
    pub ca_certificate_id: Option<String>,
    pub ca_certificate_name: Option<String>,
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub create_time_stamp: Option<i64>,
    pub expire_time: Option<String>,
    pub expire_time_stamp: Option<i64>,
    pub fingerprint: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub tags: Option<DescribeCACertificatesTags>,
}
model! { DescribeCACertificatesCACertificate {
    0 "CACertificateId" ca_certificate_id: String, 1 "CACertificateName" ca_certificate_name: String,
    2 "CommonName" common_name: String, 3 "CreateTime" create_time: String, 4 "CreateTimeStamp" create_time_stamp: i64,
    5 "ExpireTime" expire_time: String, 6 "ExpireTimeStamp" expire_time_stamp: i64, 7 "Fingerprint" fingerprint: String,
    8 "RegionId" region_id: String, 9 "ResourceGroupId" resource_group_id: String,
    10 "Tags" tags: DescribeCACertificatesTags
} }

/// In the response of [`DescribeCACertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesTags {
    pub tag: Vec<DescribeCACertificatesTagsTag>,
}
model! { DescribeCACertificatesTags {
    0 "Tag" tag: Vec<DescribeCACertificatesTagsTag>
} }

/// In the response of [`DescribeCACertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeCACertificatesTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes domain extension attribute: `DescribeDomainExtensionAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensionAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensionAttribute {
    /// Required.
    pub domain_extension_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDomainExtensionAttribute(domain_extension_id: String, region_id: String)
    "DescribeDomainExtensionAttribute" -> DescribeDomainExtensionAttributeOutput {
    0 "DomainExtensionId" domain_extension_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDomainExtensionAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensionAttributeOutput {
    pub domain: Option<String>,
    pub domain_extension_id: Option<String>,
    pub listener_port: Option<i64>,
    pub load_balancer_id: Option<String>,
    pub server_certificate_id: Option<String>,
}
model! { DescribeDomainExtensionAttributeOutput {
    0 "Domain" domain: String, 1 "DomainExtensionId" domain_extension_id: String, 2 "ListenerPort" listener_port: i64,
    3 "LoadBalancerId" load_balancer_id: String, 4 "ServerCertificateId" server_certificate_id: String
} }

/// Describes domain extensions: `DescribeDomainExtensions` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensions {
    pub domain_extension_id: Option<String>,
    /// Required.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeDomainExtensions(listener_port: i64, load_balancer_id: String, region_id: String)
    "DescribeDomainExtensions" -> DescribeDomainExtensionsOutput {
    0 "DomainExtensionId" domain_extension_id: String, 1 "ListenerPort" listener_port,
    2 "LoadBalancerId" load_balancer_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeDomainExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensionsOutput {
    pub domain_extensions: Option<DescribeDomainExtensionsDomainExtensions>,
}
model! { DescribeDomainExtensionsOutput {
    0 "DomainExtensions" domain_extensions: DescribeDomainExtensionsDomainExtensions
} }

/// In the response of [`DescribeDomainExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensionsDomainExtensions {
    pub domain_extension: Vec<DescribeDomainExtensionsDomainExtension>,
}
model! { DescribeDomainExtensionsDomainExtensions {
    0 "DomainExtension" domain_extension: Vec<DescribeDomainExtensionsDomainExtension>
} }

/// In the response of [`DescribeDomainExtensions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensionsDomainExtension {
    pub domain: Option<String>,
    pub domain_extension_id: Option<String>,
    pub server_certificate_id: Option<String>,
}
model! { DescribeDomainExtensionsDomainExtension {
    0 "Domain" domain: String, 1 "DomainExtensionId" domain_extension_id: String,
    2 "ServerCertificateId" server_certificate_id: String
} }

/// Describes health status: `DescribeHealthStatus` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHealthStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatus {
    /// 0 to 65535.
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeHealthStatus(load_balancer_id: String) "DescribeHealthStatus" -> DescribeHealthStatusOutput {
    0 "ListenerPort" listener_port: i64, 1 "ListenerProtocol" listener_protocol: String,
    2 "LoadBalancerId" load_balancer_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusOutput {
    pub backend_servers: Option<DescribeHealthStatusBackendServers>,
}
model! { DescribeHealthStatusOutput {
    0 "BackendServers" backend_servers: DescribeHealthStatusBackendServers
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusBackendServers {
    pub backend_server: Vec<DescribeHealthStatusBackendServer>,
}
model! { DescribeHealthStatusBackendServers {
    0 "BackendServer" backend_server: Vec<DescribeHealthStatusBackendServer>
} }

/// In the response of [`DescribeHealthStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusBackendServer {
    pub listener_port: Option<i64>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub server_health_status: Option<String>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
}
model! { DescribeHealthStatusBackendServer {
    0 "ListenerPort" listener_port: i64, 1 "Port" port: i64, 2 "Protocol" protocol: String,
    3 "ServerHealthStatus" server_health_status: String, 4 "ServerId" server_id: String, 5 "ServerIp" server_ip: String
} }

/// Describes high defination monitor: `DescribeHighDefinationMonitor` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHighDefinationMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighDefinationMonitor {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
}
operation! { DescribeHighDefinationMonitor(region_id: String)
    "DescribeHighDefinationMonitor" -> DescribeHighDefinationMonitorOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Tags" tags: String
} }

/// Response of [`DescribeHighDefinationMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighDefinationMonitorOutput {
    pub log_project: Option<String>,
    pub log_store: Option<String>,
    pub success: Option<String>,
}
model! { DescribeHighDefinationMonitorOutput {
    0 "LogProject" log_project: String, 1 "LogStore" log_store: String, 2 "Success" success: String
} }

/// Describes listener access control attribute: `DescribeListenerAccessControlAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeListenerAccessControlAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerAccessControlAttribute {
    /// Required.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeListenerAccessControlAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeListenerAccessControlAttribute" -> DescribeListenerAccessControlAttributeOutput {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeListenerAccessControlAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerAccessControlAttributeOutput {
    pub access_control_status: Option<String>,
    pub source_items: Option<String>,
}
model! { DescribeListenerAccessControlAttributeOutput {
    0 "AccessControlStatus" access_control_status: String, 1 "SourceItems" source_items: String
} }

/// Returns one CLB instance: its state, addresses, listeners and default server group.
///
/// `DescribeLoadBalancerAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttribute {
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLoadBalancerAttribute(load_balancer_id: String)
    "DescribeLoadBalancerAttribute" -> DescribeLoadBalancerAttributeOutput {
    0 "LoadBalancerId" load_balancer_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeOutput {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub auto_release_time: Option<i64>,
    pub backend_servers: Option<DescribeLoadBalancerAttributeBackendServers>,
    pub bandwidth: Option<i64>,
    pub create_time: Option<String>,
    pub create_time_stamp: Option<i64>,
    pub delete_protection: Option<String>,
    pub end_time: Option<String>,
    pub end_time_stamp: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub listener_ports: Option<DescribeLoadBalancerAttributeListenerPorts>,
    pub listener_ports_and_protocal: Option<
        DescribeLoadBalancerAttributeListenerPortsAndProtocal,
    >,
    pub listener_ports_and_protocol: Option<
        DescribeLoadBalancerAttributeListenerPortsAndProtocol,
    >,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_spec: Option<String>,
    /// `active`, `inactive` or `locked`.
    pub load_balancer_status: Option<String>,
    pub master_zone_id: Option<String>,
    pub modification_protection_reason: Option<String>,
    pub modification_protection_status: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub region_id_alias: Option<String>,
    pub renewal_cyc_unit: Option<String>,
    pub renewal_duration: Option<i64>,
    pub renewal_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_zone_id: Option<String>,
    pub tags: Option<DescribeLoadBalancerAttributeTags>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeLoadBalancerAttributeOutput {
    0 "Address" address: String, 1 "AddressIPVersion" address_ip_version: String, 2 "AddressType" address_type: String,
    3 "AutoReleaseTime" auto_release_time: i64,
    4 "BackendServers" backend_servers: DescribeLoadBalancerAttributeBackendServers, 5 "Bandwidth" bandwidth: i64,
    6 "CreateTime" create_time: String, 7 "CreateTimeStamp" create_time_stamp: i64,
    8 "DeleteProtection" delete_protection: String, 9 "EndTime" end_time: String, 10 "EndTimeStamp" end_time_stamp: i64,
    11 "InstanceChargeType" instance_charge_type: String, 12 "InternetChargeType" internet_charge_type: String,
    13 "ListenerPorts" listener_ports: DescribeLoadBalancerAttributeListenerPorts,
    14 "ListenerPortsAndProtocal" listener_ports_and_protocal: DescribeLoadBalancerAttributeListenerPortsAndProtocal,
    15 "ListenerPortsAndProtocol" listener_ports_and_protocol: DescribeLoadBalancerAttributeListenerPortsAndProtocol,
    16 "LoadBalancerId" load_balancer_id: String, 17 "LoadBalancerName" load_balancer_name: String,
    18 "LoadBalancerSpec" load_balancer_spec: String, 19 "LoadBalancerStatus" load_balancer_status: String,
    20 "MasterZoneId" master_zone_id: String, 21 "ModificationProtectionReason" modification_protection_reason: String,
    22 "ModificationProtectionStatus" modification_protection_status: String, 23 "NetworkType" network_type: String,
    24 "PayType" pay_type: String, 25 "RegionId" region_id: String, 26 "RegionIdAlias" region_id_alias: String,
    27 "RenewalCycUnit" renewal_cyc_unit: String, 28 "RenewalDuration" renewal_duration: i64,
    29 "RenewalStatus" renewal_status: String, 30 "ResourceGroupId" resource_group_id: String,
    31 "SlaveZoneId" slave_zone_id: String, 32 "Tags" tags: DescribeLoadBalancerAttributeTags,
    33 "VSwitchId" vswitch_id: String, 34 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeBackendServers {
    pub backend_server: Vec<DescribeLoadBalancerAttributeBackendServer>,
}
model! { DescribeLoadBalancerAttributeBackendServers {
    0 "BackendServer" backend_server: Vec<DescribeLoadBalancerAttributeBackendServer>
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeBackendServer {
    pub description: Option<String>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeLoadBalancerAttributeBackendServer {
    0 "Description" description: String, 1 "ServerId" server_id: String, 2 "ServerIp" server_ip: String,
    3 "Type" r#type: String, 4 "Weight" weight: i64
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPorts {
    pub listener_port: Vec<i64>,
}
model! { DescribeLoadBalancerAttributeListenerPorts {
    0 "ListenerPort" listener_port: Vec<i64>
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPortsAndProtocal {
    pub listener_port_and_protocal: Vec<
        DescribeLoadBalancerAttributeListenerPortAndProtocal,
    >,
}
model! { DescribeLoadBalancerAttributeListenerPortsAndProtocal {
    0 "ListenerPortAndProtocal" listener_port_and_protocal: Vec<DescribeLoadBalancerAttributeListenerPortAndProtocal>
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPortAndProtocal {
    pub listener_port: Option<i64>,
    pub listener_protocal: Option<String>,
}
model! { DescribeLoadBalancerAttributeListenerPortAndProtocal {
    0 "ListenerPort" listener_port: i64, 1 "ListenerProtocal" listener_protocal: String
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPortsAndProtocol {
    pub listener_port_and_protocol: Vec<
        DescribeLoadBalancerAttributeListenerPortAndProtocol,
    >,
}
model! { DescribeLoadBalancerAttributeListenerPortsAndProtocol {
    0 "ListenerPortAndProtocol" listener_port_and_protocol: Vec<DescribeLoadBalancerAttributeListenerPortAndProtocol>
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPortAndProtocol {
    pub description: Option<String>,
    pub forward_port: Option<i64>,
    pub listener_forward: Option<String>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
}
model! { DescribeLoadBalancerAttributeListenerPortAndProtocol {
    0 "Description" description: String, 1 "ForwardPort" forward_port: i64,
    2 "ListenerForward" listener_forward: String, 3 "ListenerPort" listener_port: i64,
    4 "ListenerProtocol" listener_protocol: String
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeTags {
    pub tag: Vec<DescribeLoadBalancerAttributeTag>,
}
model! { DescribeLoadBalancerAttributeTags {
    0 "Tag" tag: Vec<DescribeLoadBalancerAttributeTag>
} }

/// In the response of [`DescribeLoadBalancerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerAttributeTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes load balancer http listener attribute: `DescribeLoadBalancerHTTPListenerAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttribute {
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLoadBalancerHTTPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerHTTPListenerAttribute" -> DescribeLoadBalancerHTTPListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeLoadBalancerHTTPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeOutput {
    pub acl_id: Option<String>,
    pub acl_ids: Option<DescribeLoadBalancerHTTPListenerAttributeAclIds>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub backend_server_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub description: Option<String>,
    pub forward_port: Option<i64>,
    pub gzip: Option<String>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub idle_timeout: Option<i64>,
    pub listener_forward: Option<String>,
    pub listener_port: Option<i64>,
    pub load_balancer_id: Option<String>,
    pub request_timeout: Option<i64>,
    pub rules: Option<DescribeLoadBalancerHTTPListenerAttributeRules>,
    pub scheduler: Option<String>,
    pub security_status: Option<String>,
    pub status: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    pub tags: Option<DescribeLoadBalancerHTTPListenerAttributeTags>,
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group_id: Option<String>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeOutput {
    0 "AclId" acl_id: String, 1 "AclIds" acl_ids: DescribeLoadBalancerHTTPListenerAttributeAclIds,
    2 "AclStatus" acl_status: String, 3 "AclType" acl_type: String, 4 "BackendServerPort" backend_server_port: i64,
    5 "Bandwidth" bandwidth: i64, 6 "Cookie" cookie: String, 7 "CookieTimeout" cookie_timeout: i64,
    8 "Description" description: String, 9 "ForwardPort" forward_port: i64, 10 "Gzip" gzip: String,
    11 "HealthCheck" health_check: String, 12 "HealthCheckConnectPort" health_check_connect_port: i64,
    13 "HealthCheckDomain" health_check_domain: String, 14 "HealthCheckHttpCode" health_check_http_code: String,
    15 "HealthCheckInterval" health_check_interval: i64, 16 "HealthCheckMethod" health_check_method: String,
    17 "HealthCheckTimeout" health_check_timeout: i64, 18 "HealthCheckURI" health_check_uri: String,
    19 "HealthyThreshold" healthy_threshold: i64, 20 "IdleTimeout" idle_timeout: i64,
    21 "ListenerForward" listener_forward: String, 22 "ListenerPort" listener_port: i64,
    23 "LoadBalancerId" load_balancer_id: String, 24 "RequestTimeout" request_timeout: i64,
    25 "Rules" rules: DescribeLoadBalancerHTTPListenerAttributeRules, 26 "Scheduler" scheduler: String,
    27 "SecurityStatus" security_status: String, 28 "Status" status: String, 29 "StickySession" sticky_session: String,
    30 "StickySessionType" sticky_session_type: String, 31 "Tags" tags: DescribeLoadBalancerHTTPListenerAttributeTags,
    32 "UnhealthyThreshold" unhealthy_threshold: i64, 33 "VServerGroupId" vserver_group_id: String,
    34 "XForwardedFor" x_forwarded_for: String,
    35 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    36 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 37 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    38 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 39 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

/// In the response of [`DescribeLoadBalancerHTTPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeAclIds {
    pub acl_id: Vec<String>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeAclIds {
    0 "AclId" acl_id: Vec<String>
} }

/// In the response of [`DescribeLoadBalancerHTTPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeRules {
    pub rule: Vec<DescribeLoadBalancerHTTPListenerAttributeRule>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeRules {
    0 "Rule" rule: Vec<DescribeLoadBalancerHTTPListenerAttributeRule>
} }

/// In the response of [`DescribeLoadBalancerHTTPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeRule {
    pub domain: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub url: Option<String>,
    pub vserver_group_id: Option<String>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeRule {
    0 "Domain" domain: String, 1 "RuleId" rule_id: String, 2 "RuleName" rule_name: String, 3 "Url" url: String,
    4 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`DescribeLoadBalancerHTTPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeTags {
    pub tag: Vec<DescribeLoadBalancerHTTPListenerAttributeTag>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeTags {
    0 "Tag" tag: Vec<DescribeLoadBalancerHTTPListenerAttributeTag>
} }

/// In the response of [`DescribeLoadBalancerHTTPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes load balancer https listener attribute: `DescribeLoadBalancerHTTPSListenerAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPSListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttribute {
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLoadBalancerHTTPSListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerHTTPSListenerAttribute" -> DescribeLoadBalancerHTTPSListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeOutput {
    pub acl_id: Option<String>,
    pub acl_ids: Option<DescribeLoadBalancerHTTPSListenerAttributeAclIds>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub backend_server_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub ca_certificate_id: Option<String>,
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub description: Option<String>,
    pub domain_extensions: Option<
        DescribeLoadBalancerHTTPSListenerAttributeDomainExtensions,
    >,
    pub enable_http2: Option<String>,
    pub gzip: Option<String>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub idle_timeout: Option<i64>,
    pub listener_port: Option<i64>,
    pub load_balancer_id: Option<String>,
    pub request_timeout: Option<i64>,
    pub rules: Option<DescribeLoadBalancerHTTPSListenerAttributeRules>,
    pub scheduler: Option<String>,
    pub security_status: Option<String>,
    pub server_certificate_id: Option<String>,
    pub status: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    pub tls_cipher_policy: Option<String>,
    pub tags: Option<DescribeLoadBalancerHTTPSListenerAttributeTags>,
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group_id: Option<String>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_cert_client_verify: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeOutput {
    0 "AclId" acl_id: String, 1 "AclIds" acl_ids: DescribeLoadBalancerHTTPSListenerAttributeAclIds,
    2 "AclStatus" acl_status: String, 3 "AclType" acl_type: String, 4 "BackendServerPort" backend_server_port: i64,
    5 "Bandwidth" bandwidth: i64, 6 "CACertificateId" ca_certificate_id: String, 7 "Cookie" cookie: String,
    8 "CookieTimeout" cookie_timeout: i64, 9 "Description" description: String,
    10 "DomainExtensions" domain_extensions: DescribeLoadBalancerHTTPSListenerAttributeDomainExtensions,
    11 "EnableHttp2" enable_http2: String, 12 "Gzip" gzip: String, 13 "HealthCheck" health_check: String,
    14 "HealthCheckConnectPort" health_check_connect_port: i64, 15 "HealthCheckDomain" health_check_domain: String,
    16 "HealthCheckHttpCode" health_check_http_code: String, 17 "HealthCheckInterval" health_check_interval: i64,
    18 "HealthCheckMethod" health_check_method: String, 19 "HealthCheckTimeout" health_check_timeout: i64,
    20 "HealthCheckURI" health_check_uri: String, 21 "HealthyThreshold" healthy_threshold: i64,
    22 "IdleTimeout" idle_timeout: i64, 23 "ListenerPort" listener_port: i64,
    24 "LoadBalancerId" load_balancer_id: String, 25 "RequestTimeout" request_timeout: i64,
    26 "Rules" rules: DescribeLoadBalancerHTTPSListenerAttributeRules, 27 "Scheduler" scheduler: String,
    28 "SecurityStatus" security_status: String, 29 "ServerCertificateId" server_certificate_id: String,
    30 "Status" status: String, 31 "StickySession" sticky_session: String,
    32 "StickySessionType" sticky_session_type: String, 33 "TLSCipherPolicy" tls_cipher_policy: String,
    34 "Tags" tags: DescribeLoadBalancerHTTPSListenerAttributeTags, 35 "UnhealthyThreshold" unhealthy_threshold: i64,
    36 "VServerGroupId" vserver_group_id: String, 37 "XForwardedFor" x_forwarded_for: String,
    38 "XForwardedFor_ClientCertClientVerify" x_forwarded_for_client_cert_client_verify: String,
    39 "XForwardedFor_ClientCertFingerprint" x_forwarded_for_client_cert_fingerprint: String,
    40 "XForwardedFor_ClientCertIssuerDN" x_forwarded_for_client_cert_issuer_dn: String,
    41 "XForwardedFor_ClientCertSubjectDN" x_forwarded_for_client_cert_subject_dn: String,
    42 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    43 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 44 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    45 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 46 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

/// In the response of [`DescribeLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeAclIds {
    pub acl_id: Vec<String>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeAclIds {
    0 "AclId" acl_id: Vec<String>
} }

/// In the response of [`DescribeLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeDomainExtensions {
    pub domain_extension: Vec<DescribeLoadBalancerHTTPSListenerAttributeDomainExtension>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeDomainExtensions {
    0 "DomainExtension" domain_extension: Vec<DescribeLoadBalancerHTTPSListenerAttributeDomainExtension>
} }

/// In the response of [`DescribeLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeDomainExtension {
    pub domain: Option<String>,
    pub domain_extension_id: Option<String>,
    pub server_certificate_id: Option<String>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeDomainExtension {
    0 "Domain" domain: String, 1 "DomainExtensionId" domain_extension_id: String,
    2 "ServerCertificateId" server_certificate_id: String
} }

/// In the response of [`DescribeLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeRules {
    pub rule: Vec<DescribeLoadBalancerHTTPSListenerAttributeRule>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeRules {
    0 "Rule" rule: Vec<DescribeLoadBalancerHTTPSListenerAttributeRule>
} }

/// In the response of [`DescribeLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeRule {
    pub domain: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub url: Option<String>,
    pub vserver_group_id: Option<String>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeRule {
    0 "Domain" domain: String, 1 "RuleId" rule_id: String, 2 "RuleName" rule_name: String, 3 "Url" url: String,
    4 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`DescribeLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeTags {
    pub tag: Vec<DescribeLoadBalancerHTTPSListenerAttributeTag>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeTags {
    0 "Tag" tag: Vec<DescribeLoadBalancerHTTPSListenerAttributeTag>
} }

/// In the response of [`DescribeLoadBalancerHTTPSListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes load balancer listeners: `DescribeLoadBalancerListeners` of `slb` 2014-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerListeners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListeners {
    pub description: Option<String>,
    /// 0 to 65535.
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: Option<Vec<String>>,
    /// 0 to 101.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeLoadBalancerListenersTag>>,
}
operation! { DescribeLoadBalancerListeners() "DescribeLoadBalancerListeners" -> DescribeLoadBalancerListenersOutput {
    0 "Description" description: String, 1 "ListenerPort" listener_port: i64,
    2 "ListenerProtocol" listener_protocol: String, 3 "LoadBalancerId" load_balancer_id: Vec<String>,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RegionId" region_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "Tag" tag: Vec<DescribeLoadBalancerListenersTag>
} }
paged! { DescribeLoadBalancerListeners: DescribeLoadBalancerListenersListeners =
    Token "NextToken", "Listeners" listeners, next "NextToken" }

/// In the request of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeLoadBalancerListenersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersOutput {
    pub listeners: Vec<DescribeLoadBalancerListenersListeners>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancerListenersOutput {
    0 "Listeners" listeners: Vec<DescribeLoadBalancerListenersListeners>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersListeners {
    pub acl_id: Option<String>,
    pub acl_ids: Vec<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub backend_server_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub description: Option<String>,
    pub http_listener_config: Option<DescribeLoadBalancerListenersHTTPListenerConfig>,
    pub https_listener_config: Option<DescribeLoadBalancerListenersHTTPSListenerConfig>,
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: Option<String>,
    pub scheduler: Option<String>,
    pub status: Option<String>,
    pub tcp_listener_config: Option<DescribeLoadBalancerListenersTCPListenerConfig>,
    pub tags: Vec<DescribeLoadBalancerListenersTags>,
    pub udp_listener_config: Option<DescribeLoadBalancerListenersUDPListenerConfig>,
    pub vserver_group_id: Option<String>,
}
model! { DescribeLoadBalancerListenersListeners {
    0 "AclId" acl_id: String, 1 "AclIds" acl_ids: Vec<String>, 2 "AclStatus" acl_status: String,
    3 "AclType" acl_type: String, 4 "BackendServerPort" backend_server_port: i64, 5 "Bandwidth" bandwidth: i64,
    6 "Description" description: String,
    7 "HTTPListenerConfig" http_listener_config: DescribeLoadBalancerListenersHTTPListenerConfig,
    8 "HTTPSListenerConfig" https_listener_config: DescribeLoadBalancerListenersHTTPSListenerConfig,
    9 "ListenerPort" listener_port: i64, 10 "ListenerProtocol" listener_protocol: String,
    11 "LoadBalancerId" load_balancer_id: String, 12 "Scheduler" scheduler: String, 13 "Status" status: String,
    14 "TCPListenerConfig" tcp_listener_config: DescribeLoadBalancerListenersTCPListenerConfig,
    15 "Tags" tags: Vec<DescribeLoadBalancerListenersTags>,
    16 "UDPListenerConfig" udp_listener_config: DescribeLoadBalancerListenersUDPListenerConfig,
    17 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersHTTPListenerConfig {
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub forward_port: Option<i64>,
    pub gzip: Option<String>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_type: Option<String>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub idle_timeout: Option<i64>,
    pub listener_forward: Option<String>,
    pub request_timeout: Option<i64>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    pub unhealthy_threshold: Option<i64>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
model! { DescribeLoadBalancerListenersHTTPListenerConfig {
    0 "Cookie" cookie: String, 1 "CookieTimeout" cookie_timeout: i64, 2 "ForwardPort" forward_port: i64,
    3 "Gzip" gzip: String, 4 "HealthCheck" health_check: String,
    5 "HealthCheckConnectPort" health_check_connect_port: i64, 6 "HealthCheckDomain" health_check_domain: String,
    7 "HealthCheckHttpCode" health_check_http_code: String,
    8 "HealthCheckHttpVersion" health_check_http_version: String, 9 "HealthCheckInterval" health_check_interval: i64,
    10 "HealthCheckMethod" health_check_method: String, 11 "HealthCheckTimeout" health_check_timeout: i64,
    12 "HealthCheckType" health_check_type: String, 13 "HealthCheckURI" health_check_uri: String,
    14 "HealthyThreshold" healthy_threshold: i64, 15 "IdleTimeout" idle_timeout: i64,
    16 "ListenerForward" listener_forward: String, 17 "RequestTimeout" request_timeout: i64,
    18 "StickySession" sticky_session: String, 19 "StickySessionType" sticky_session_type: String,
    20 "UnhealthyThreshold" unhealthy_threshold: i64, 21 "XForwardedFor" x_forwarded_for: String,
    22 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    23 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 24 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    25 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 26 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

/// In the response of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersHTTPSListenerConfig {
    pub ca_certificate_id: Option<String>,
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub enable_http2: Option<String>,
    pub gzip: Option<String>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_http_version: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_timeout: Option<i64>,
    pub health_check_type: Option<String>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub idle_timeout: Option<i64>,
    pub request_timeout: Option<i64>,
    pub server_certificate_id: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    pub tls_cipher_policy: Option<String>,
    pub unhealthy_threshold: Option<i64>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_cert_client_verify: Option<String>,
    pub x_forwarded_for_client_cert_fingerprint: Option<String>,
    pub x_forwarded_for_client_cert_issuer_dn: Option<String>,
    pub x_forwarded_for_client_cert_subject_dn: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
model! { DescribeLoadBalancerListenersHTTPSListenerConfig {
    0 "CACertificateId" ca_certificate_id: String, 1 "Cookie" cookie: String, 2 "CookieTimeout" cookie_timeout: i64,
    3 "EnableHttp2" enable_http2: String, 4 "Gzip" gzip: String, 5 "HealthCheck" health_check: String,
    6 "HealthCheckConnectPort" health_check_connect_port: i64, 7 "HealthCheckDomain" health_check_domain: String,
    8 "HealthCheckHttpCode" health_check_http_code: String,
    9 "HealthCheckHttpVersion" health_check_http_version: String, 10 "HealthCheckInterval" health_check_interval: i64,
    11 "HealthCheckMethod" health_check_method: String, 12 "HealthCheckTimeout" health_check_timeout: i64,
    13 "HealthCheckType" health_check_type: String, 14 "HealthCheckURI" health_check_uri: String,
    15 "HealthyThreshold" healthy_threshold: i64, 16 "IdleTimeout" idle_timeout: i64,
    17 "RequestTimeout" request_timeout: i64, 18 "ServerCertificateId" server_certificate_id: String,
    19 "StickySession" sticky_session: String, 20 "StickySessionType" sticky_session_type: String,
    21 "TLSCipherPolicy" tls_cipher_policy: String, 22 "UnhealthyThreshold" unhealthy_threshold: i64,
    23 "XForwardedFor" x_forwarded_for: String,
    24 "XForwardedFor_ClientCertClientVerify" x_forwarded_for_client_cert_client_verify: String,
    25 "XForwardedFor_ClientCertFingerprint" x_forwarded_for_client_cert_fingerprint: String,
    26 "XForwardedFor_ClientCertIssuerDN" x_forwarded_for_client_cert_issuer_dn: String,
    27 "XForwardedFor_ClientCertSubjectDN" x_forwarded_for_client_cert_subject_dn: String,
    28 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    29 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 30 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    31 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 32 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

/// In the response of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersTCPListenerConfig {
    pub connection_drain: Option<String>,
    pub connection_drain_timeout: Option<i64>,
    pub established_timeout: Option<i64>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_type: Option<String>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub master_slave_server_group_id: Option<String>,
    pub persistence_timeout: Option<i64>,
    pub proxy_protocol_v2_enabled: Option<String>,
    pub unhealthy_threshold: Option<i64>,
}
model! { DescribeLoadBalancerListenersTCPListenerConfig {
    0 "ConnectionDrain" connection_drain: String, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64,
    2 "EstablishedTimeout" established_timeout: i64, 3 "HealthCheck" health_check: String,
    4 "HealthCheckConnectPort" health_check_connect_port: i64,
    5 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 6 "HealthCheckDomain" health_check_domain: String,
    7 "HealthCheckHttpCode" health_check_http_code: String, 8 "HealthCheckInterval" health_check_interval: i64,
    9 "HealthCheckMethod" health_check_method: String, 10 "HealthCheckType" health_check_type: String,
    11 "HealthCheckURI" health_check_uri: String, 12 "HealthyThreshold" healthy_threshold: i64,
    13 "MasterSlaveServerGroupId" master_slave_server_group_id: String,
    14 "PersistenceTimeout" persistence_timeout: i64, 15 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled: String,
    16 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// In the response of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerListenersTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeLoadBalancerListeners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersUDPListenerConfig {
    pub connection_drain: Option<String>,
    pub connection_drain_timeout: Option<i64>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_exp: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_req: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub master_slave_server_group_id: Option<String>,
    pub proxy_protocol_v2_enabled: Option<String>,
    pub unhealthy_threshold: Option<i64>,
}
model! { DescribeLoadBalancerListenersUDPListenerConfig {
    0 "ConnectionDrain" connection_drain: String, 1 "ConnectionDrainTimeout" connection_drain_timeout: i64,
    2 "HealthCheck" health_check: String, 3 "HealthCheckConnectPort" health_check_connect_port: i64,
    4 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 5 "HealthCheckExp" health_check_exp: String,
    6 "HealthCheckInterval" health_check_interval: i64, 7 "HealthCheckReq" health_check_req: String,
    8 "HealthyThreshold" healthy_threshold: i64, 9 "MasterSlaveServerGroupId" master_slave_server_group_id: String,
    10 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled: String, 11 "UnhealthyThreshold" unhealthy_threshold: i64
} }

/// Describes load balancer tcp listener attribute: `DescribeLoadBalancerTCPListenerAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerTCPListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttribute {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLoadBalancerTCPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerTCPListenerAttribute" -> DescribeLoadBalancerTCPListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeLoadBalancerTCPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeOutput {
    pub acl_id: Option<String>,
    pub acl_ids: Option<DescribeLoadBalancerTCPListenerAttributeAclIds>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub backend_server_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub connection_drain: Option<String>,
    pub connection_drain_timeout: Option<i64>,
    pub description: Option<String>,
    pub established_timeout: Option<i64>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    pub health_check_type: Option<String>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub listener_port: Option<i64>,
    pub load_balancer_id: Option<String>,
    pub master_slave_server_group_id: Option<String>,
    pub persistence_timeout: Option<i64>,
    pub proxy_protocol_v2_enabled: Option<bool>,
    pub scheduler: Option<String>,
    pub status: Option<String>,
    pub syn_proxy: Option<String>,
    pub tags: Option<DescribeLoadBalancerTCPListenerAttributeTags>,
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group_id: Option<String>,
}
model! { DescribeLoadBalancerTCPListenerAttributeOutput {
    0 "AclId" acl_id: String, 1 "AclIds" acl_ids: DescribeLoadBalancerTCPListenerAttributeAclIds,
    2 "AclStatus" acl_status: String, 3 "AclType" acl_type: String, 4 "BackendServerPort" backend_server_port: i64,
    5 "Bandwidth" bandwidth: i64, 6 "ConnectionDrain" connection_drain: String,
    7 "ConnectionDrainTimeout" connection_drain_timeout: i64, 8 "Description" description: String,
    9 "EstablishedTimeout" established_timeout: i64, 10 "HealthCheck" health_check: String,
    11 "HealthCheckConnectPort" health_check_connect_port: i64,
    12 "HealthCheckConnectTimeout" health_check_connect_timeout: i64,
    13 "HealthCheckDomain" health_check_domain: String, 14 "HealthCheckHttpCode" health_check_http_code: String,
    15 "HealthCheckInterval" health_check_interval: i64, 16 "HealthCheckMethod" health_check_method: String,
    17 "HealthCheckType" health_check_type: String, 18 "HealthCheckURI" health_check_uri: String,
    19 "HealthyThreshold" healthy_threshold: i64, 20 "ListenerPort" listener_port: i64,
    21 "LoadBalancerId" load_balancer_id: String, 22 "MasterSlaveServerGroupId" master_slave_server_group_id: String,
    23 "PersistenceTimeout" persistence_timeout: i64, 24 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled: bool,
    25 "Scheduler" scheduler: String, 26 "Status" status: String, 27 "SynProxy" syn_proxy: String,
    28 "Tags" tags: DescribeLoadBalancerTCPListenerAttributeTags, 29 "UnhealthyThreshold" unhealthy_threshold: i64,
    30 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`DescribeLoadBalancerTCPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeAclIds {
    pub acl_id: Vec<String>,
}
model! { DescribeLoadBalancerTCPListenerAttributeAclIds {
    0 "AclId" acl_id: Vec<String>
} }

/// In the response of [`DescribeLoadBalancerTCPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeTags {
    pub tag: Vec<DescribeLoadBalancerTCPListenerAttributeTag>,
}
model! { DescribeLoadBalancerTCPListenerAttributeTags {
    0 "Tag" tag: Vec<DescribeLoadBalancerTCPListenerAttributeTag>
} }

/// In the response of [`DescribeLoadBalancerTCPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerTCPListenerAttributeTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes load balancer udp listener attribute: `DescribeLoadBalancerUDPListenerAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerUDPListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttribute {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeLoadBalancerUDPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "DescribeLoadBalancerUDPListenerAttribute" -> DescribeLoadBalancerUDPListenerAttributeOutput {
    0 "ListenerPort" listener_port, 1 "LoadBalancerId" load_balancer_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeLoadBalancerUDPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeOutput {
    pub acl_id: Option<String>,
    pub acl_ids: Option<DescribeLoadBalancerUDPListenerAttributeAclIds>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    pub backend_server_port: Option<i64>,
    pub bandwidth: Option<i64>,
    pub description: Option<String>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_exp: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_req: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub listener_port: Option<i64>,
    pub load_balancer_id: Option<String>,
    pub master_slave_server_group_id: Option<String>,
    pub proxy_protocol_v2_enabled: Option<bool>,
    pub scheduler: Option<String>,
    pub status: Option<String>,
    pub tags: Option<DescribeLoadBalancerUDPListenerAttributeTags>,
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group_id: Option<String>,
}
model! { DescribeLoadBalancerUDPListenerAttributeOutput {
    0 "AclId" acl_id: String, 1 "AclIds" acl_ids: DescribeLoadBalancerUDPListenerAttributeAclIds,
    2 "AclStatus" acl_status: String, 3 "AclType" acl_type: String, 4 "BackendServerPort" backend_server_port: i64,
    5 "Bandwidth" bandwidth: i64, 6 "Description" description: String, 7 "HealthCheck" health_check: String,
    8 "HealthCheckConnectPort" health_check_connect_port: i64,
    9 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 10 "HealthCheckExp" health_check_exp: String,
    11 "HealthCheckInterval" health_check_interval: i64, 12 "HealthCheckReq" health_check_req: String,
    13 "HealthyThreshold" healthy_threshold: i64, 14 "ListenerPort" listener_port: i64,
    15 "LoadBalancerId" load_balancer_id: String, 16 "MasterSlaveServerGroupId" master_slave_server_group_id: String,
    17 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled: bool, 18 "Scheduler" scheduler: String,
    19 "Status" status: String, 20 "Tags" tags: DescribeLoadBalancerUDPListenerAttributeTags,
    21 "UnhealthyThreshold" unhealthy_threshold: i64, 22 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`DescribeLoadBalancerUDPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeAclIds {
    pub acl_id: Vec<String>,
}
model! { DescribeLoadBalancerUDPListenerAttributeAclIds {
    0 "AclId" acl_id: Vec<String>
} }

/// In the response of [`DescribeLoadBalancerUDPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeTags {
    pub tag: Vec<DescribeLoadBalancerUDPListenerAttributeTag>,
}
model! { DescribeLoadBalancerUDPListenerAttributeTags {
    0 "Tag" tag: Vec<DescribeLoadBalancerUDPListenerAttributeTag>
} }

/// In the response of [`DescribeLoadBalancerUDPListenerAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerUDPListenerAttributeTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes load balancers: `DescribeLoadBalancers` of `slb` 2014-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancers {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_status: Option<String>,
    pub master_zone_id: Option<String>,
    pub network_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 1 to 1000.
    pub page_number: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub pay_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub server_id: Option<String>,
    pub server_intranet_address: Option<String>,
    pub slave_zone_id: Option<String>,
    pub tag: Option<Vec<DescribeLoadBalancersTag>>,
    pub tags: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeLoadBalancers(region_id: String) "DescribeLoadBalancers" -> DescribeLoadBalancersOutput {
    0 "Address" address: String, 1 "AddressIPVersion" address_ip_version: String, 2 "AddressType" address_type: String,
    3 "InternetChargeType" internet_charge_type: String, 4 "LoadBalancerId" load_balancer_id: String,
    5 "LoadBalancerName" load_balancer_name: String, 6 "LoadBalancerStatus" load_balancer_status: String,
    7 "MasterZoneId" master_zone_id: String, 8 "NetworkType" network_type: String,
    9 "OwnerAccount" owner_account: String, 10 "OwnerId" owner_id: i64, 11 "PageNumber" page_number: i64,
    12 "PageSize" page_size: i64, 13 "PayType" pay_type: String, 14 "RegionId" region_id,
    15 "ResourceGroupId" resource_group_id: String, 16 "ResourceOwnerAccount" resource_owner_account: String,
    17 "ResourceOwnerId" resource_owner_id: i64, 18 "ServerId" server_id: String,
    19 "ServerIntranetAddress" server_intranet_address: String, 20 "SlaveZoneId" slave_zone_id: String,
    21 "Tag" tag: Vec<DescribeLoadBalancersTag>, 22 "Tags" tags: String, 23 "VSwitchId" vswitch_id: String,
    24 "VpcId" vpc_id: String
} }
paged! { DescribeLoadBalancers: DescribeLoadBalancersLoadBalancer =
    Number "PageNumber", "LoadBalancers.LoadBalancer" load_balancers.load_balancer, total "TotalCount" }

/// In the request of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeLoadBalancersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<DescribeLoadBalancersLoadBalancers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancersOutput {
    0 "LoadBalancers" load_balancers: DescribeLoadBalancersLoadBalancers, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersLoadBalancers {
    pub load_balancer: Vec<DescribeLoadBalancersLoadBalancer>,
}
model! { DescribeLoadBalancersLoadBalancers {
    0 "LoadBalancer" load_balancer: Vec<DescribeLoadBalancersLoadBalancer>
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersLoadBalancer {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub create_time: Option<String>,
    pub create_time_stamp: Option<i64>,
    pub delete_protection: Option<String>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_charge_type_alias: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_spec: Option<String>,
    pub load_balancer_status: Option<String>,
    pub master_zone_id: Option<String>,
    pub modification_protection_reason: Option<String>,
    pub modification_protection_status: Option<String>,
    pub network_type: Option<String>,
    pub pay_type: Option<String>,
    pub region_id: Option<String>,
    pub region_id_alias: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_zone_id: Option<String>,
    pub tags: Option<DescribeLoadBalancersTags>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeLoadBalancersLoadBalancer {
    0 "Address" address: String, 1 "AddressIPVersion" address_ip_version: String, 2 "AddressType" address_type: String,
    3 "Bandwidth" bandwidth: i64, 4 "CreateTime" create_time: String, 5 "CreateTimeStamp" create_time_stamp: i64,
    6 "DeleteProtection" delete_protection: String, 7 "InstanceChargeType" instance_charge_type: String,
    8 "InternetChargeType" internet_charge_type: String, 9 "InternetChargeTypeAlias" internet_charge_type_alias: String,
    10 "LoadBalancerId" load_balancer_id: String, 11 "LoadBalancerName" load_balancer_name: String,
    12 "LoadBalancerSpec" load_balancer_spec: String, 13 "LoadBalancerStatus" load_balancer_status: String,
    14 "MasterZoneId" master_zone_id: String, 15 "ModificationProtectionReason" modification_protection_reason: String,
    16 "ModificationProtectionStatus" modification_protection_status: String, 17 "NetworkType" network_type: String,
    18 "PayType" pay_type: String, 19 "RegionId" region_id: String, 20 "RegionIdAlias" region_id_alias: String,
    21 "ResourceGroupId" resource_group_id: String, 22 "SlaveZoneId" slave_zone_id: String,
    23 "Tags" tags: DescribeLoadBalancersTags, 24 "VSwitchId" vswitch_id: String, 25 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersTags {
    pub tag: Vec<DescribeLoadBalancersTagsTag>,
}
model! { DescribeLoadBalancersTags {
    0 "Tag" tag: Vec<DescribeLoadBalancersTagsTag>
} }

/// In the response of [`DescribeLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancersTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes master slave server group attribute: `DescribeMasterSlaveServerGroupAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttribute {
    /// Required.
    pub master_slave_server_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeMasterSlaveServerGroupAttribute(master_slave_server_group_id: String, region_id: String)
    "DescribeMasterSlaveServerGroupAttribute" -> DescribeMasterSlaveServerGroupAttributeOutput {
    0 "MasterSlaveServerGroupId" master_slave_server_group_id, 1 "OwnerAccount" owner_account: String,
    2 "OwnerId" owner_id: i64, 3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeMasterSlaveServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeOutput {
    pub create_time: Option<String>,
    pub load_balancer_id: Option<String>,
    pub master_slave_backend_servers: Option<
        DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServers,
    >,
    pub master_slave_server_group_id: Option<String>,
    pub master_slave_server_group_name: Option<String>,
    pub tags: Option<DescribeMasterSlaveServerGroupAttributeTags>,
}
model! { DescribeMasterSlaveServerGroupAttributeOutput {
    0 "CreateTime" create_time: String, 1 "LoadBalancerId" load_balancer_id: String,
    2 "MasterSlaveBackendServers" master_slave_backend_servers: DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServers,
    3 "MasterSlaveServerGroupId" master_slave_server_group_id: String,
    4 "MasterSlaveServerGroupName" master_slave_server_group_name: String,
    5 "Tags" tags: DescribeMasterSlaveServerGroupAttributeTags
} }

/// In the response of [`DescribeMasterSlaveServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServers {
    pub master_slave_backend_server: Vec<
        DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServer,
    >,
}
model! { DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServers {
    0 "MasterSlaveBackendServer" master_slave_backend_server: Vec<DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServer>
} }

/// In the response of [`DescribeMasterSlaveServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServer {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub server_type: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServer {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String,
    3 "ServerType" server_type: String, 4 "Type" r#type: String, 5 "Weight" weight: i64
} }

/// In the response of [`DescribeMasterSlaveServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeTags {
    pub tag: Vec<DescribeMasterSlaveServerGroupAttributeTag>,
}
model! { DescribeMasterSlaveServerGroupAttributeTags {
    0 "Tag" tag: Vec<DescribeMasterSlaveServerGroupAttributeTag>
} }

/// In the response of [`DescribeMasterSlaveServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeMasterSlaveServerGroupAttributeTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes master slave server groups: `DescribeMasterSlaveServerGroups` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroups {
    pub description: Option<String>,
    pub include_listener: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeMasterSlaveServerGroupsTag>>,
}
operation! { DescribeMasterSlaveServerGroups(load_balancer_id: String, region_id: String)
    "DescribeMasterSlaveServerGroups" -> DescribeMasterSlaveServerGroupsOutput {
    0 "Description" description: String, 1 "IncludeListener" include_listener: bool,
    2 "LoadBalancerId" load_balancer_id, 3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64,
    5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "Tag" tag: Vec<DescribeMasterSlaveServerGroupsTag>
} }

/// In the request of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeMasterSlaveServerGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsOutput {
    pub master_slave_server_groups: Option<
        DescribeMasterSlaveServerGroupsMasterSlaveServerGroups,
    >,
}
model! { DescribeMasterSlaveServerGroupsOutput {
    0 "MasterSlaveServerGroups" master_slave_server_groups: DescribeMasterSlaveServerGroupsMasterSlaveServerGroups
} }

/// In the response of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsMasterSlaveServerGroups {
    pub master_slave_server_group: Vec<
        DescribeMasterSlaveServerGroupsMasterSlaveServerGroup,
    >,
}
model! { DescribeMasterSlaveServerGroupsMasterSlaveServerGroups {
    0 "MasterSlaveServerGroup" master_slave_server_group: Vec<DescribeMasterSlaveServerGroupsMasterSlaveServerGroup>
} }

/// In the response of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsMasterSlaveServerGroup {
    pub associated_objects: Option<DescribeMasterSlaveServerGroupsAssociatedObjects>,
    pub create_time: Option<String>,
    pub master_slave_server_group_id: Option<String>,
    pub master_slave_server_group_name: Option<String>,
    pub tags: Option<DescribeMasterSlaveServerGroupsTags>,
}
model! { DescribeMasterSlaveServerGroupsMasterSlaveServerGroup {
    0 "AssociatedObjects" associated_objects: DescribeMasterSlaveServerGroupsAssociatedObjects,
    1 "CreateTime" create_time: String, 2 "MasterSlaveServerGroupId" master_slave_server_group_id: String,
    3 "MasterSlaveServerGroupName" master_slave_server_group_name: String,
    4 "Tags" tags: DescribeMasterSlaveServerGroupsTags
} }

/// In the response of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsAssociatedObjects {
    pub listeners: Option<DescribeMasterSlaveServerGroupsListeners>,
}
model! { DescribeMasterSlaveServerGroupsAssociatedObjects {
    0 "Listeners" listeners: DescribeMasterSlaveServerGroupsListeners
} }

/// In the response of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsListeners {
    pub listener: Vec<DescribeMasterSlaveServerGroupsListener>,
}
model! { DescribeMasterSlaveServerGroupsListeners {
    0 "Listener" listener: Vec<DescribeMasterSlaveServerGroupsListener>
} }

/// In the response of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsListener {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeMasterSlaveServerGroupsListener {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the response of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsTags {
    pub tag: Vec<DescribeMasterSlaveServerGroupsTagsTag>,
}
model! { DescribeMasterSlaveServerGroupsTags {
    0 "Tag" tag: Vec<DescribeMasterSlaveServerGroupsTagsTag>
} }

/// In the response of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeMasterSlaveServerGroupsTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes regions: `DescribeRegions` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

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

/// Describes rule attribute: `DescribeRuleAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRuleAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_id: String,
}
operation! { DescribeRuleAttribute(region_id: String, rule_id: String)
    "DescribeRuleAttribute" -> DescribeRuleAttributeOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleId" rule_id
} }

/// Response of [`DescribeRuleAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleAttributeOutput {
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub domain: Option<String>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub listener_port: Option<String>,
    pub listener_sync: Option<String>,
    pub load_balancer_id: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub scheduler: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    pub unhealthy_threshold: Option<i64>,
    pub url: Option<String>,
    pub vserver_group_id: Option<String>,
}
model! { DescribeRuleAttributeOutput {
    0 "Cookie" cookie: String, 1 "CookieTimeout" cookie_timeout: i64, 2 "Domain" domain: String,
    3 "HealthCheck" health_check: String, 4 "HealthCheckConnectPort" health_check_connect_port: i64,
    5 "HealthCheckDomain" health_check_domain: String, 6 "HealthCheckHttpCode" health_check_http_code: String,
    7 "HealthCheckInterval" health_check_interval: i64, 8 "HealthCheckTimeout" health_check_timeout: i64,
    9 "HealthCheckURI" health_check_uri: String, 10 "HealthyThreshold" healthy_threshold: i64,
    11 "ListenerPort" listener_port: String, 12 "ListenerSync" listener_sync: String,
    13 "LoadBalancerId" load_balancer_id: String, 14 "RuleId" rule_id: String, 15 "RuleName" rule_name: String,
    16 "Scheduler" scheduler: String, 17 "StickySession" sticky_session: String,
    18 "StickySessionType" sticky_session_type: String, 19 "UnhealthyThreshold" unhealthy_threshold: i64,
    20 "Url" url: String, 21 "VServerGroupId" vserver_group_id: String
} }

/// Describes rules: `DescribeRules` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    /// Required.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRules(listener_port: i64, load_balancer_id: String, region_id: String)
    "DescribeRules" -> DescribeRulesOutput {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub rules: Option<DescribeRulesRules>,
}
model! { DescribeRulesOutput {
    0 "Rules" rules: DescribeRulesRules
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesRules {
    pub rule: Vec<DescribeRulesRule>,
}
model! { DescribeRulesRules {
    0 "Rule" rule: Vec<DescribeRulesRule>
} }

/// In the response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesRule {
    pub cookie: Option<String>,
    pub cookie_timeout: Option<i64>,
    pub domain: Option<String>,
    pub health_check: Option<String>,
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    pub health_check_interval: Option<i64>,
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    pub healthy_threshold: Option<i64>,
    pub listener_sync: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub scheduler: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    pub unhealthy_threshold: Option<i64>,
    pub url: Option<String>,
    pub vserver_group_id: Option<String>,
}
model! { DescribeRulesRule {
    0 "Cookie" cookie: String, 1 "CookieTimeout" cookie_timeout: i64, 2 "Domain" domain: String,
    3 "HealthCheck" health_check: String, 4 "HealthCheckConnectPort" health_check_connect_port: i64,
    5 "HealthCheckDomain" health_check_domain: String, 6 "HealthCheckHttpCode" health_check_http_code: String,
    7 "HealthCheckInterval" health_check_interval: i64, 8 "HealthCheckTimeout" health_check_timeout: i64,
    9 "HealthCheckURI" health_check_uri: String, 10 "HealthyThreshold" healthy_threshold: i64,
    11 "ListenerSync" listener_sync: String, 12 "RuleId" rule_id: String, 13 "RuleName" rule_name: String,
    14 "Scheduler" scheduler: String, 15 "StickySession" sticky_session: String,
    16 "StickySessionType" sticky_session_type: String, 17 "UnhealthyThreshold" unhealthy_threshold: i64,
    18 "Url" url: String, 19 "VServerGroupId" vserver_group_id: String
} }

/// Describes server certificates: `DescribeServerCertificates` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeServerCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificates {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub server_certificate_id: Option<String>,
    pub tag: Option<Vec<DescribeServerCertificatesTag>>,
}
operation! { DescribeServerCertificates() "DescribeServerCertificates" -> DescribeServerCertificatesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ServerCertificateId" server_certificate_id: String,
    7 "Tag" tag: Vec<DescribeServerCertificatesTag>
} }

/// In the request of [`DescribeServerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeServerCertificatesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeServerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesOutput {
    pub server_certificates: Option<DescribeServerCertificatesServerCertificates>,
}
model! { DescribeServerCertificatesOutput {
    0 "ServerCertificates" server_certificates: DescribeServerCertificatesServerCertificates
} }

/// In the response of [`DescribeServerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesServerCertificates {
    pub server_certificate: Vec<DescribeServerCertificatesServerCertificate>,
}
model! { DescribeServerCertificatesServerCertificates {
    0 "ServerCertificate" server_certificate: Vec<DescribeServerCertificatesServerCertificate>
} }

/// In the response of [`DescribeServerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesServerCertificate {
    pub ali_cloud_certificate_id: Option<String>,
    pub ali_cloud_certificate_name: Option<String>,
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub create_time_stamp: Option<i64>,
    pub expire_time: Option<String>,
    pub expire_time_stamp: Option<i64>,
    pub fingerprint: Option<String>,
    pub is_ali_cloud_certificate: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub server_certificate_id: Option<String>,
    pub server_certificate_name: Option<String>,
    pub subject_alternative_names: Option<
        DescribeServerCertificatesSubjectAlternativeNames,
    >,
    pub tags: Option<DescribeServerCertificatesTags>,
}
model! { DescribeServerCertificatesServerCertificate {
    0 "AliCloudCertificateId" ali_cloud_certificate_id: String,
    1 "AliCloudCertificateName" ali_cloud_certificate_name: String, 2 "CommonName" common_name: String,
    3 "CreateTime" create_time: String, 4 "CreateTimeStamp" create_time_stamp: i64, 5 "ExpireTime" expire_time: String,
    6 "ExpireTimeStamp" expire_time_stamp: i64, 7 "Fingerprint" fingerprint: String,
    8 "IsAliCloudCertificate" is_ali_cloud_certificate: i64, 9 "RegionId" region_id: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "ServerCertificateId" server_certificate_id: String,
    12 "ServerCertificateName" server_certificate_name: String,
    13 "SubjectAlternativeNames" subject_alternative_names: DescribeServerCertificatesSubjectAlternativeNames,
    14 "Tags" tags: DescribeServerCertificatesTags
} }

/// In the response of [`DescribeServerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesSubjectAlternativeNames {
    pub subject_alternative_name: Vec<String>,
}
model! { DescribeServerCertificatesSubjectAlternativeNames {
    0 "SubjectAlternativeName" subject_alternative_name: Vec<String>
} }

/// In the response of [`DescribeServerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesTags {
    pub tag: Vec<DescribeServerCertificatesTagsTag>,
}
model! { DescribeServerCertificatesTags {
    0 "Tag" tag: Vec<DescribeServerCertificatesTagsTag>
} }

/// In the response of [`DescribeServerCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeServerCertificatesTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes tags: `DescribeTags` of `slb` 2014-05-15.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub distinct_key: Option<bool>,
    pub load_balancer_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
}
operation! { DescribeTags(region_id: String) "DescribeTags" -> DescribeTagsOutput {
    0 "DistinctKey" distinct_key: bool, 1 "LoadBalancerId" load_balancer_id: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tags" tags: String
} }
paged! { DescribeTags: DescribeTagsTagSet = Number "PageNumber", "TagSets.TagSet" tag_sets.tag_set, total "TotalCount" }

/// Response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_sets: Option<DescribeTagsTagSets>,
    pub total_count: Option<i64>,
}
model! { DescribeTagsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TagSets" tag_sets: DescribeTagsTagSets,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagSets {
    pub tag_set: Vec<DescribeTagsTagSet>,
}
model! { DescribeTagsTagSets {
    0 "TagSet" tag_set: Vec<DescribeTagsTagSet>
} }

/// In the response of [`DescribeTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagSet {
    pub instance_count: Option<i64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTagSet {
    0 "InstanceCount" instance_count: i64, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String
} }

/// Describes vserver group attribute: `DescribeVServerGroupAttribute` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vserver_group_id: String,
}
operation! { DescribeVServerGroupAttribute(region_id: String, vserver_group_id: String)
    "DescribeVServerGroupAttribute" -> DescribeVServerGroupAttributeOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VServerGroupId" vserver_group_id
} }

/// Response of [`DescribeVServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeOutput {
    pub backend_servers: Option<DescribeVServerGroupAttributeBackendServers>,
    pub create_time: Option<String>,
    pub load_balancer_id: Option<String>,
    pub tags: Option<DescribeVServerGroupAttributeTags>,
    pub vserver_group_id: Option<String>,
    pub vserver_group_name: Option<String>,
}
model! { DescribeVServerGroupAttributeOutput {
    0 "BackendServers" backend_servers: DescribeVServerGroupAttributeBackendServers, 1 "CreateTime" create_time: String,
    2 "LoadBalancerId" load_balancer_id: String, 3 "Tags" tags: DescribeVServerGroupAttributeTags,
    4 "VServerGroupId" vserver_group_id: String, 5 "VServerGroupName" vserver_group_name: String
} }

/// In the response of [`DescribeVServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeBackendServers {
    pub backend_server: Vec<DescribeVServerGroupAttributeBackendServer>,
}
model! { DescribeVServerGroupAttributeBackendServers {
    0 "BackendServer" backend_server: Vec<DescribeVServerGroupAttributeBackendServer>
} }

/// In the response of [`DescribeVServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeBackendServer {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub server_ip: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeVServerGroupAttributeBackendServer {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String,
    3 "ServerIp" server_ip: String, 4 "Type" r#type: String, 5 "Weight" weight: i64
} }

/// In the response of [`DescribeVServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeTags {
    pub tag: Vec<DescribeVServerGroupAttributeTag>,
}
model! { DescribeVServerGroupAttributeTags {
    0 "Tag" tag: Vec<DescribeVServerGroupAttributeTag>
} }

/// In the response of [`DescribeVServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeVServerGroupAttributeTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes vserver groups: `DescribeVServerGroups` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroups {
    pub description: Option<String>,
    pub include_listener: Option<bool>,
    pub include_rule: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeVServerGroupsTag>>,
}
operation! { DescribeVServerGroups(load_balancer_id: String, region_id: String)
    "DescribeVServerGroups" -> DescribeVServerGroupsOutput {
    0 "Description" description: String, 1 "IncludeListener" include_listener: bool, 2 "IncludeRule" include_rule: bool,
    3 "LoadBalancerId" load_balancer_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<DescribeVServerGroupsTag>
} }

/// In the request of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVServerGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsOutput {
    pub vserver_groups: Option<DescribeVServerGroupsVServerGroups>,
}
model! { DescribeVServerGroupsOutput {
    0 "VServerGroups" vserver_groups: DescribeVServerGroupsVServerGroups
} }

/// In the response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsVServerGroups {
    pub vserver_group: Vec<DescribeVServerGroupsVServerGroup>,
}
model! { DescribeVServerGroupsVServerGroups {
    0 "VServerGroup" vserver_group: Vec<DescribeVServerGroupsVServerGroup>
} }

/// In the response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsVServerGroup {
    pub associated_objects: Option<DescribeVServerGroupsAssociatedObjects>,
    pub create_time: Option<String>,
    pub server_count: Option<i64>,
    pub tags: Option<DescribeVServerGroupsTags>,
    pub vserver_group_id: Option<String>,
    pub vserver_group_name: Option<String>,
}
model! { DescribeVServerGroupsVServerGroup {
    0 "AssociatedObjects" associated_objects: DescribeVServerGroupsAssociatedObjects,
    1 "CreateTime" create_time: String, 2 "ServerCount" server_count: i64, 3 "Tags" tags: DescribeVServerGroupsTags,
    4 "VServerGroupId" vserver_group_id: String, 5 "VServerGroupName" vserver_group_name: String
} }

/// In the response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsAssociatedObjects {
    pub listeners: Option<DescribeVServerGroupsListeners>,
    pub rules: Option<DescribeVServerGroupsRules>,
}
model! { DescribeVServerGroupsAssociatedObjects {
    0 "Listeners" listeners: DescribeVServerGroupsListeners, 1 "Rules" rules: DescribeVServerGroupsRules
} }

/// In the response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsListeners {
    pub listener: Vec<DescribeVServerGroupsListener>,
}
model! { DescribeVServerGroupsListeners {
    0 "Listener" listener: Vec<DescribeVServerGroupsListener>
} }

/// In the response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsListener {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeVServerGroupsListener {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsRules {
    pub rule: Vec<DescribeVServerGroupsRule>,
}
model! { DescribeVServerGroupsRules {
    0 "Rule" rule: Vec<DescribeVServerGroupsRule>
} }

/// In the response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsRule {
    pub domain: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub url: Option<String>,
}
model! { DescribeVServerGroupsRule {
    0 "Domain" domain: String, 1 "RuleId" rule_id: String, 2 "RuleName" rule_name: String, 3 "Url" url: String
} }

/// In the response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsTags {
    pub tag: Vec<DescribeVServerGroupsTagsTag>,
}
model! { DescribeVServerGroupsTags {
    0 "Tag" tag: Vec<DescribeVServerGroupsTagsTag>
} }

/// In the response of [`DescribeVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeVServerGroupsTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes zones: `DescribeZones` of `slb` 2014-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones: DescribeZonesZones
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone: Vec<DescribeZonesZone>,
}
model! { DescribeZonesZones {
    0 "Zone" zone: Vec<DescribeZonesZone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZone {
    pub local_name: Option<String>,
    pub slave_zones: Option<DescribeZonesSlaveZones>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZone {
    0 "LocalName" local_name: String, 1 "SlaveZones" slave_zones: DescribeZonesSlaveZones, 2 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesSlaveZones {
    pub slave_zone: Vec<DescribeZonesSlaveZone>,
}
model! { DescribeZonesSlaveZones {
    0 "SlaveZone" slave_zone: Vec<DescribeZonesSlaveZone>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesSlaveZone {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesSlaveZone {
    0 "LocalName" local_name: String, 1 "ZoneId" zone_id: String
} }

/// Enables high defination monitor: `EnableHighDefinationMonitor` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/EnableHighDefinationMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHighDefinationMonitor {
    /// Required.
    pub log_project: String,
    /// Required.
    pub log_store: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
}
operation! { EnableHighDefinationMonitor(log_project: String, log_store: String, region_id: String)
    "EnableHighDefinationMonitor" -> EnableHighDefinationMonitorOutput {
    0 "LogProject" log_project, 1 "LogStore" log_store, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Tags" tags: String
} }

/// Response of [`EnableHighDefinationMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHighDefinationMonitorOutput {
    pub success: Option<String>,
}
model! { EnableHighDefinationMonitorOutput {
    0 "Success" success: String
} }

/// Lists tls cipher policies: `ListTLSCipherPolicies` of `slb` 2014-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/ListTLSCipherPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTLSCipherPolicies {
    pub include_listener: Option<bool>,
    pub max_items: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tls_cipher_policy_id: Option<String>,
}
operation! { ListTLSCipherPolicies(region_id: String) "ListTLSCipherPolicies" -> ListTLSCipherPoliciesOutput {
    0 "IncludeListener" include_listener: bool, 1 "MaxItems" max_items: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "TLSCipherPolicyId" tls_cipher_policy_id: String
} }
paged! { ListTLSCipherPolicies: ListTLSCipherPoliciesTLSCipherPolicies =
    Token "NextToken", "TLSCipherPolicies" tls_cipher_policies, next "NextToken", more "IsTruncated" }

/// Response of [`ListTLSCipherPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTLSCipherPoliciesOutput {
    pub is_truncated: Option<bool>,
    pub next_token: Option<String>,
    pub tls_cipher_policies: Vec<ListTLSCipherPoliciesTLSCipherPolicies>,
    pub total_count: Option<i64>,
}
model! { ListTLSCipherPoliciesOutput {
    0 "IsTruncated" is_truncated: bool, 1 "NextToken" next_token: String,
    2 "TLSCipherPolicies" tls_cipher_policies: Vec<ListTLSCipherPoliciesTLSCipherPolicies>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTLSCipherPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTLSCipherPoliciesTLSCipherPolicies {
    pub ciphers: Vec<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub relate_listeners: Vec<ListTLSCipherPoliciesRelateListeners>,
    pub status: Option<String>,
    pub tls_versions: Vec<String>,
}
model! { ListTLSCipherPoliciesTLSCipherPolicies {
    0 "Ciphers" ciphers: Vec<String>, 1 "CreateTime" create_time: i64, 2 "InstanceId" instance_id: String,
    3 "Name" name: String, 4 "RelateListeners" relate_listeners: Vec<ListTLSCipherPoliciesRelateListeners>,
    5 "Status" status: String, 6 "TLSVersions" tls_versions: Vec<String>
} }

/// In the response of [`ListTLSCipherPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTLSCipherPoliciesRelateListeners {
    pub load_balancer_id: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { ListTLSCipherPoliciesRelateListeners {
    0 "LoadBalancerId" load_balancer_id: String, 1 "Port" port: i64, 2 "Protocol" protocol: String
} }

/// Lists tag resources: `ListTagResources` of `slb` 2014-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceId" resource_id: Vec<String>,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ResourceType" resource_type, 8 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

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
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies high defination monitor: `ModifyHighDefinationMonitor` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyHighDefinationMonitor>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighDefinationMonitor {
    /// Required.
    pub log_project: String,
    /// Required.
    pub log_store: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyHighDefinationMonitor(log_project: String, log_store: String, region_id: String)
    "ModifyHighDefinationMonitor" -> ModifyHighDefinationMonitorOutput {
    0 "LogProject" log_project, 1 "LogStore" log_store, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyHighDefinationMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighDefinationMonitorOutput {
    pub success: Option<String>,
}
model! { ModifyHighDefinationMonitorOutput {
    0 "Success" success: String
} }

/// Modifies load balancer instance charge type: `ModifyLoadBalancerInstanceChargeType` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInstanceChargeType {
    /// 1 to 5000.
    pub bandwidth: Option<i64>,
    /// Required.
    pub instance_charge_type: String,
    pub internet_charge_type: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub load_balancer_spec: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    ModifyLoadBalancerInstanceChargeType(instance_charge_type: String, load_balancer_id: String, region_id: String)
    "ModifyLoadBalancerInstanceChargeType" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "InstanceChargeType" instance_charge_type,
    2 "InternetChargeType" internet_charge_type: String, 3 "LoadBalancerId" load_balancer_id,
    4 "LoadBalancerSpec" load_balancer_spec: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyLoadBalancerInstanceChargeType`]: empty.
pub type ModifyLoadBalancerInstanceChargeTypeOutput = Empty;

/// Modifies load balancer instance spec: `ModifyLoadBalancerInstanceSpec` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInstanceSpec {
    pub auto_pay: Option<bool>,
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub load_balancer_spec: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyLoadBalancerInstanceSpec(load_balancer_id: String, load_balancer_spec: String)
    "ModifyLoadBalancerInstanceSpec" -> ModifyLoadBalancerInstanceSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "LoadBalancerId" load_balancer_id, 2 "LoadBalancerSpec" load_balancer_spec,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyLoadBalancerInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInstanceSpecOutput {
    pub order_id: Option<i64>,
}
model! { ModifyLoadBalancerInstanceSpecOutput {
    0 "OrderId" order_id: i64
} }

/// Modifies load balancer internet spec: `ModifyLoadBalancerInternetSpec` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInternetSpec>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInternetSpec {
    pub auto_pay: Option<bool>,
    /// 1 to 5000.
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyLoadBalancerInternetSpec(load_balancer_id: String)
    "ModifyLoadBalancerInternetSpec" -> ModifyLoadBalancerInternetSpecOutput {
    0 "AutoPay" auto_pay: bool, 1 "Bandwidth" bandwidth: i64, 2 "InternetChargeType" internet_charge_type: String,
    3 "LoadBalancerId" load_balancer_id, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyLoadBalancerInternetSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInternetSpecOutput {
    pub order_id: Option<i64>,
}
model! { ModifyLoadBalancerInternetSpecOutput {
    0 "OrderId" order_id: i64
} }

/// Modifies load balancer pay type: `ModifyLoadBalancerPayType` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerPayType>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerPayType {
    pub auto_pay: Option<bool>,
    /// At least 1.
    pub duration: Option<i64>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub pricing_cycle: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyLoadBalancerPayType(load_balancer_id: String, region_id: String)
    "ModifyLoadBalancerPayType" -> ModifyLoadBalancerPayTypeOutput {
    0 "AutoPay" auto_pay: bool, 1 "Duration" duration: i64, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "PayType" pay_type: String,
    6 "PricingCycle" pricing_cycle: String, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ModifyLoadBalancerPayType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerPayTypeOutput {
    pub order_id: Option<i64>,
}
model! { ModifyLoadBalancerPayTypeOutput {
    0 "OrderId" order_id: i64
} }

/// Modifies vserver group backend servers: `ModifyVServerGroupBackendServers` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyVServerGroupBackendServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVServerGroupBackendServers {
    pub new_backend_servers: Option<String>,
    pub old_backend_servers: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vserver_group_id: String,
}
operation! { ModifyVServerGroupBackendServers(region_id: String, vserver_group_id: String)
    "ModifyVServerGroupBackendServers" -> ModifyVServerGroupBackendServersOutput {
    0 "NewBackendServers" new_backend_servers: String, 1 "OldBackendServers" old_backend_servers: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "VServerGroupId" vserver_group_id
} }

/// Response of [`ModifyVServerGroupBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVServerGroupBackendServersOutput {
    pub backend_servers: Option<ModifyVServerGroupBackendServersBackendServers>,
    pub vserver_group_id: Option<String>,
}
model! { ModifyVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers: ModifyVServerGroupBackendServersBackendServers,
    1 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`ModifyVServerGroupBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVServerGroupBackendServersBackendServers {
    pub backend_server: Vec<ModifyVServerGroupBackendServersBackendServer>,
}
model! { ModifyVServerGroupBackendServersBackendServers {
    0 "BackendServer" backend_server: Vec<ModifyVServerGroupBackendServersBackendServer>
} }

/// In the response of [`ModifyVServerGroupBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVServerGroupBackendServersBackendServer {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { ModifyVServerGroupBackendServersBackendServer {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// Moves resource group: `MoveResourceGroup` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub access_key_id: Option<String>,
}
operation! {
    MoveResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "ResourceId" resource_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type, 9 "access_key_id" access_key_id: String
} }

/// Response of [`MoveResourceGroup`]: empty.
pub type MoveResourceGroupOutput = Empty;

/// Removes access control list entry: `RemoveAccessControlListEntry` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveAccessControlListEntry>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAccessControlListEntry {
    pub acl_entrys: Option<String>,
    /// Required.
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveAccessControlListEntry(acl_id: String, region_id: String) "RemoveAccessControlListEntry" -> Empty {
    0 "AclEntrys" acl_entrys: String, 1 "AclId" acl_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RemoveAccessControlListEntry`]: empty.
pub type RemoveAccessControlListEntryOutput = Empty;

/// Removes backend servers: `RemoveBackendServers` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveBackendServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServers {
    /// Required.
    pub backend_servers: String,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveBackendServers(backend_servers: String, load_balancer_id: String)
    "RemoveBackendServers" -> RemoveBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RemoveBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersOutput {
    pub backend_servers: Option<RemoveBackendServersBackendServers>,
    pub load_balancer_id: Option<String>,
}
model! { RemoveBackendServersOutput {
    0 "BackendServers" backend_servers: RemoveBackendServersBackendServers, 1 "LoadBalancerId" load_balancer_id: String
} }

/// In the response of [`RemoveBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersBackendServers {
    pub backend_server: Vec<RemoveBackendServersBackendServer>,
}
model! { RemoveBackendServersBackendServers {
    0 "BackendServer" backend_server: Vec<RemoveBackendServersBackendServer>
} }

/// In the response of [`RemoveBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersBackendServer {
    pub description: Option<String>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { RemoveBackendServersBackendServer {
    0 "Description" description: String, 1 "ServerId" server_id: String, 2 "Type" r#type: String, 3 "Weight" weight: i64
} }

/// Removes listener white list item: `RemoveListenerWhiteListItem` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveListenerWhiteListItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveListenerWhiteListItem {
    /// Required. 1 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub source_items: String,
}
operation! { RemoveListenerWhiteListItem(listener_port: i64, load_balancer_id: String, source_items: String)
    "RemoveListenerWhiteListItem" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SourceItems" source_items
} }

/// Response of [`RemoveListenerWhiteListItem`]: empty.
pub type RemoveListenerWhiteListItemOutput = Empty;

/// Removes tags: `RemoveTags` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTags {
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tags: String,
}
operation! { RemoveTags(load_balancer_id: String, region_id: String, tags: String) "RemoveTags" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Tags" tags
} }

/// Response of [`RemoveTags`]: empty.
pub type RemoveTagsOutput = Empty;

/// Removes vserver group backend servers: `RemoveVServerGroupBackendServers` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveVServerGroupBackendServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServers {
    /// Required.
    pub backend_servers: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vserver_group_id: String,
}
operation! { RemoveVServerGroupBackendServers(backend_servers: String, region_id: String, vserver_group_id: String)
    "RemoveVServerGroupBackendServers" -> RemoveVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VServerGroupId" vserver_group_id
} }

/// Response of [`RemoveVServerGroupBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServersOutput {
    pub backend_servers: Option<RemoveVServerGroupBackendServersBackendServers>,
    pub vserver_group_id: Option<String>,
}
model! { RemoveVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers: RemoveVServerGroupBackendServersBackendServers,
    1 "VServerGroupId" vserver_group_id: String
} }

/// In the response of [`RemoveVServerGroupBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServersBackendServers {
    pub backend_server: Vec<RemoveVServerGroupBackendServersBackendServer>,
}
model! { RemoveVServerGroupBackendServersBackendServers {
    0 "BackendServer" backend_server: Vec<RemoveVServerGroupBackendServersBackendServer>
} }

/// In the response of [`RemoveVServerGroupBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServersBackendServer {
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { RemoveVServerGroupBackendServersBackendServer {
    0 "Port" port: i64, 1 "ServerId" server_id: String, 2 "Type" r#type: String, 3 "Weight" weight: i64
} }

/// Sets access control list attribute: `SetAccessControlListAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessControlListAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccessControlListAttribute {
    /// Required.
    pub acl_id: String,
    /// Required.
    pub acl_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SetAccessControlListAttribute(acl_id: String, acl_name: String, region_id: String)
    "SetAccessControlListAttribute" -> Empty {
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetAccessControlListAttribute`]: empty.
pub type SetAccessControlListAttributeOutput = Empty;

/// Sets access logs download attribute: `SetAccessLogsDownloadAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessLogsDownloadAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccessLogsDownloadAttribute {
    pub load_balancer_id: Option<String>,
    /// Required.
    pub logs_download_attributes: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: Option<String>,
}
operation! { SetAccessLogsDownloadAttribute(logs_download_attributes: String, region_id: String)
    "SetAccessLogsDownloadAttribute" -> Empty {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LogsDownloadAttributes" logs_download_attributes,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Tags" tags: String
} }

/// Response of [`SetAccessLogsDownloadAttribute`]: empty.
pub type SetAccessLogsDownloadAttributeOutput = Empty;

/// Sets backend servers: `SetBackendServers` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetBackendServers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServers {
    pub backend_servers: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SetBackendServers(load_balancer_id: String) "SetBackendServers" -> SetBackendServersOutput {
    0 "BackendServers" backend_servers: String, 1 "LoadBalancerId" load_balancer_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersOutput {
    pub backend_servers: Option<SetBackendServersBackendServers>,
    pub load_balancer_id: Option<String>,
}
model! { SetBackendServersOutput {
    0 "BackendServers" backend_servers: SetBackendServersBackendServers, 1 "LoadBalancerId" load_balancer_id: String
} }

/// In the response of [`SetBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersBackendServers {
    pub backend_server: Vec<SetBackendServersBackendServer>,
}
model! { SetBackendServersBackendServers {
    0 "BackendServer" backend_server: Vec<SetBackendServersBackendServer>
} }

/// In the response of [`SetBackendServers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersBackendServer {
    pub description: Option<String>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { SetBackendServersBackendServer {
    0 "Description" description: String, 1 "ServerId" server_id: String, 2 "Type" r#type: String,
    3 "Weight" weight: String
} }

/// Sets ca certificate name: `SetCACertificateName` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetCACertificateName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCACertificateName {
    /// Required.
    pub ca_certificate_id: String,
    /// Required.
    pub ca_certificate_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SetCACertificateName(ca_certificate_id: String, ca_certificate_name: String, region_id: String)
    "SetCACertificateName" -> Empty {
    0 "CACertificateId" ca_certificate_id, 1 "CACertificateName" ca_certificate_name,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetCACertificateName`]: empty.
pub type SetCACertificateNameOutput = Empty;

/// Sets domain extension attribute: `SetDomainExtensionAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetDomainExtensionAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainExtensionAttribute {
    /// Required.
    pub domain_extension_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub server_certificate_id: Option<String>,
}
operation! { SetDomainExtensionAttribute(domain_extension_id: String, region_id: String)
    "SetDomainExtensionAttribute" -> Empty {
    0 "DomainExtensionId" domain_extension_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ServerCertificateId" server_certificate_id: String
} }

/// Response of [`SetDomainExtensionAttribute`]: empty.
pub type SetDomainExtensionAttributeOutput = Empty;

/// Sets listener access control status: `SetListenerAccessControlStatus` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetListenerAccessControlStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetListenerAccessControlStatus {
    /// Required.
    pub access_control_status: String,
    /// Required. 1 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    SetListenerAccessControlStatus(access_control_status: String, listener_port: i64, load_balancer_id: String)
    "SetListenerAccessControlStatus" -> Empty {
    0 "AccessControlStatus" access_control_status, 1 "ListenerPort" listener_port,
    2 "ListenerProtocol" listener_protocol: String, 3 "LoadBalancerId" load_balancer_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetListenerAccessControlStatus`]: empty.
pub type SetListenerAccessControlStatusOutput = Empty;

/// Sets load balancer delete protection: `SetLoadBalancerDeleteProtection` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerDeleteProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerDeleteProtection {
    /// Required.
    pub delete_protection: String,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SetLoadBalancerDeleteProtection(delete_protection: String, load_balancer_id: String, region_id: String)
    "SetLoadBalancerDeleteProtection" -> Empty {
    0 "DeleteProtection" delete_protection, 1 "LoadBalancerId" load_balancer_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetLoadBalancerDeleteProtection`]: empty.
pub type SetLoadBalancerDeleteProtectionOutput = Empty;

/// Sets load balancer http listener attribute: `SetLoadBalancerHTTPListenerAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerHTTPListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerHTTPListenerAttribute {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// -1 to 5120.
    pub bandwidth: Option<i64>,
    pub cookie: Option<String>,
    /// 1 to 86400.
    pub cookie_timeout: Option<i64>,
    pub description: Option<String>,
    pub gzip: Option<String>,
    pub health_check: Option<String>,
    /// -520 to 65535.
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 9999.
    pub idle_timeout: Option<i64>,
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// 1 to 9999.
    pub request_timeout: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheduler: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group: Option<String>,
    pub vserver_group_id: Option<String>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
operation! { SetLoadBalancerHTTPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "SetLoadBalancerHTTPListenerAttribute" -> Empty {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "Bandwidth" bandwidth: i64, 4 "Cookie" cookie: String, 5 "CookieTimeout" cookie_timeout: i64,
    6 "Description" description: String, 7 "Gzip" gzip: String, 8 "HealthCheck" health_check: String,
    9 "HealthCheckConnectPort" health_check_connect_port: i64, 10 "HealthCheckDomain" health_check_domain: String,
    11 "HealthCheckHttpCode" health_check_http_code: String, 12 "HealthCheckInterval" health_check_interval: i64,
    13 "HealthCheckMethod" health_check_method: String, 14 "HealthCheckTimeout" health_check_timeout: i64,
    15 "HealthCheckURI" health_check_uri: String, 16 "HealthyThreshold" healthy_threshold: i64,
    17 "IdleTimeout" idle_timeout: i64, 18 "ListenerPort" listener_port, 19 "LoadBalancerId" load_balancer_id,
    20 "OwnerAccount" owner_account: String, 21 "OwnerId" owner_id: i64, 22 "RegionId" region_id: String,
    23 "RequestTimeout" request_timeout: i64, 24 "ResourceOwnerAccount" resource_owner_account: String,
    25 "ResourceOwnerId" resource_owner_id: i64, 26 "Scheduler" scheduler: String,
    27 "StickySession" sticky_session: String, 28 "StickySessionType" sticky_session_type: String,
    29 "UnhealthyThreshold" unhealthy_threshold: i64, 30 "VServerGroup" vserver_group: String,
    31 "VServerGroupId" vserver_group_id: String, 32 "XForwardedFor" x_forwarded_for: String,
    33 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    34 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 35 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    36 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 37 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

/// Response of [`SetLoadBalancerHTTPListenerAttribute`]: empty.
pub type SetLoadBalancerHTTPListenerAttributeOutput = Empty;

/// Sets load balancer https listener attribute: `SetLoadBalancerHTTPSListenerAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerHTTPSListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerHTTPSListenerAttribute {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// -1 to 5120.
    pub bandwidth: Option<i64>,
    pub ca_certificate_id: Option<String>,
    pub cookie: Option<String>,
    /// 1 to 86400.
    pub cookie_timeout: Option<i64>,
    pub description: Option<String>,
    pub enable_http2: Option<String>,
    pub gzip: Option<String>,
    pub health_check: Option<String>,
    /// -520 to 65535.
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_method: Option<String>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// 1 to 9999.
    pub idle_timeout: Option<i64>,
    /// Required. 1 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    /// 1 to 9999.
    pub request_timeout: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheduler: Option<String>,
    pub server_certificate_id: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    pub tls_cipher_policy: Option<String>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group: Option<String>,
    pub vserver_group_id: Option<String>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
operation! { SetLoadBalancerHTTPSListenerAttribute(listener_port: i64, load_balancer_id: String)
    "SetLoadBalancerHTTPSListenerAttribute" -> Empty {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "Bandwidth" bandwidth: i64, 4 "CACertificateId" ca_certificate_id: String, 5 "Cookie" cookie: String,
    6 "CookieTimeout" cookie_timeout: i64, 7 "Description" description: String, 8 "EnableHttp2" enable_http2: String,
    9 "Gzip" gzip: String, 10 "HealthCheck" health_check: String,
    11 "HealthCheckConnectPort" health_check_connect_port: i64, 12 "HealthCheckDomain" health_check_domain: String,
    13 "HealthCheckHttpCode" health_check_http_code: String, 14 "HealthCheckInterval" health_check_interval: i64,
    15 "HealthCheckMethod" health_check_method: String, 16 "HealthCheckTimeout" health_check_timeout: i64,
    17 "HealthCheckURI" health_check_uri: String, 18 "HealthyThreshold" healthy_threshold: i64,
    19 "IdleTimeout" idle_timeout: i64, 20 "ListenerPort" listener_port, 21 "LoadBalancerId" load_balancer_id,
    22 "OwnerAccount" owner_account: String, 23 "OwnerId" owner_id: i64, 24 "RegionId" region_id: String,
    25 "RequestTimeout" request_timeout: i64, 26 "ResourceOwnerAccount" resource_owner_account: String,
    27 "ResourceOwnerId" resource_owner_id: i64, 28 "Scheduler" scheduler: String,
    29 "ServerCertificateId" server_certificate_id: String, 30 "StickySession" sticky_session: String,
    31 "StickySessionType" sticky_session_type: String, 32 "TLSCipherPolicy" tls_cipher_policy: String,
    33 "UnhealthyThreshold" unhealthy_threshold: i64, 34 "VServerGroup" vserver_group: String,
    35 "VServerGroupId" vserver_group_id: String, 36 "XForwardedFor" x_forwarded_for: String,
    37 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    38 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 39 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    40 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 41 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

/// Response of [`SetLoadBalancerHTTPSListenerAttribute`]: empty.
pub type SetLoadBalancerHTTPSListenerAttributeOutput = Empty;

/// Sets load balancer modification protection: `SetLoadBalancerModificationProtection` of `slb` 2014-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerModificationProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerModificationProtection {
    /// Required.
    pub load_balancer_id: String,
    pub modification_protection_reason: Option<String>,
    /// Required.
    pub modification_protection_status: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    SetLoadBalancerModificationProtection(load_balancer_id: String, modification_protection_status: String, region_id: String)
    "SetLoadBalancerModificationProtection" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModificationProtectionReason" modification_protection_reason: String,
    2 "ModificationProtectionStatus" modification_protection_status, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetLoadBalancerModificationProtection`]: empty.
pub type SetLoadBalancerModificationProtectionOutput = Empty;

/// Sets load balancer name: `SetLoadBalancerName` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerName {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub load_balancer_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SetLoadBalancerName(load_balancer_id: String, load_balancer_name: String) "SetLoadBalancerName" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetLoadBalancerName`]: empty.
pub type SetLoadBalancerNameOutput = Empty;

/// Sets load balancer status: `SetLoadBalancerStatus` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerStatus {
    /// Required.
    pub load_balancer_id: String,
    /// Required.
    pub load_balancer_status: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SetLoadBalancerStatus(load_balancer_id: String, load_balancer_status: String)
    "SetLoadBalancerStatus" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerStatus" load_balancer_status,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SetLoadBalancerStatus`]: empty.
pub type SetLoadBalancerStatusOutput = Empty;

/// Sets load balancer tcp listener attribute: `SetLoadBalancerTCPListenerAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerTCPListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerTCPListenerAttribute {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// -1 to 5120.
    pub bandwidth: Option<i64>,
    pub connection_drain: Option<String>,
    pub connection_drain_timeout: Option<i64>,
    pub description: Option<String>,
    /// 10 to 900.
    pub established_timeout: Option<i64>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 300.
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_switch: Option<String>,
    pub health_check_type: Option<String>,
    pub health_check_uri: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub master_slave_server_group: Option<String>,
    pub master_slave_server_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 3600.
    pub persistence_timeout: Option<i64>,
    pub proxy_protocol_v2_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheduler: Option<String>,
    pub syn_proxy: Option<String>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group: Option<String>,
    pub vserver_group_id: Option<String>,
}
operation! { SetLoadBalancerTCPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "SetLoadBalancerTCPListenerAttribute" -> Empty {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "Bandwidth" bandwidth: i64, 4 "ConnectionDrain" connection_drain: String,
    5 "ConnectionDrainTimeout" connection_drain_timeout: i64, 6 "Description" description: String,
    7 "EstablishedTimeout" established_timeout: i64, 8 "HealthCheckConnectPort" health_check_connect_port: i64,
    9 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 10 "HealthCheckDomain" health_check_domain: String,
    11 "HealthCheckHttpCode" health_check_http_code: String, 12 "HealthCheckInterval" health_check_interval: i64,
    13 "HealthCheckSwitch" health_check_switch: String, 14 "HealthCheckType" health_check_type: String,
    15 "HealthCheckURI" health_check_uri: String, 16 "HealthyThreshold" healthy_threshold: i64,
    17 "ListenerPort" listener_port, 18 "LoadBalancerId" load_balancer_id,
    19 "MasterSlaveServerGroup" master_slave_server_group: String,
    20 "MasterSlaveServerGroupId" master_slave_server_group_id: String, 21 "OwnerAccount" owner_account: String,
    22 "OwnerId" owner_id: i64, 23 "PersistenceTimeout" persistence_timeout: i64,
    24 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled: bool, 25 "RegionId" region_id: String,
    26 "ResourceOwnerAccount" resource_owner_account: String, 27 "ResourceOwnerId" resource_owner_id: i64,
    28 "Scheduler" scheduler: String, 29 "SynProxy" syn_proxy: String, 30 "UnhealthyThreshold" unhealthy_threshold: i64,
    31 "VServerGroup" vserver_group: String, 32 "VServerGroupId" vserver_group_id: String
} }

/// Response of [`SetLoadBalancerTCPListenerAttribute`]: empty.
pub type SetLoadBalancerTCPListenerAttributeOutput = Empty;

/// Sets load balancer udp listener attribute: `SetLoadBalancerUDPListenerAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerUDPListenerAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerUDPListenerAttribute {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// -1 to 5120.
    pub bandwidth: Option<i64>,
    pub description: Option<String>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 300.
    pub health_check_connect_timeout: Option<i64>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    pub health_check_switch: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// Required.
    pub load_balancer_id: String,
    pub master_slave_server_group: Option<String>,
    pub master_slave_server_group_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub proxy_protocol_v2_enabled: Option<bool>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scheduler: Option<String>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group: Option<String>,
    pub vserver_group_id: Option<String>,
    pub health_check_exp: Option<String>,
    pub health_check_req: Option<String>,
}
operation! { SetLoadBalancerUDPListenerAttribute(listener_port: i64, load_balancer_id: String)
    "SetLoadBalancerUDPListenerAttribute" -> Empty {
    0 "AclId" acl_id: String, 1 "AclStatus" acl_status: String, 2 "AclType" acl_type: String,
    3 "Bandwidth" bandwidth: i64, 4 "Description" description: String,
    5 "HealthCheckConnectPort" health_check_connect_port: i64,
    6 "HealthCheckConnectTimeout" health_check_connect_timeout: i64, 7 "HealthCheckInterval" health_check_interval: i64,
    8 "HealthCheckSwitch" health_check_switch: String, 9 "HealthyThreshold" healthy_threshold: i64,
    10 "ListenerPort" listener_port, 11 "LoadBalancerId" load_balancer_id,
    12 "MasterSlaveServerGroup" master_slave_server_group: String,
    13 "MasterSlaveServerGroupId" master_slave_server_group_id: String, 14 "OwnerAccount" owner_account: String,
    15 "OwnerId" owner_id: i64, 16 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled: bool,
    17 "RegionId" region_id: String, 18 "ResourceOwnerAccount" resource_owner_account: String,
    19 "ResourceOwnerId" resource_owner_id: i64, 20 "Scheduler" scheduler: String,
    21 "UnhealthyThreshold" unhealthy_threshold: i64, 22 "VServerGroup" vserver_group: String,
    23 "VServerGroupId" vserver_group_id: String, 24 "healthCheckExp" health_check_exp: String,
    25 "healthCheckReq" health_check_req: String
} }

/// Response of [`SetLoadBalancerUDPListenerAttribute`]: empty.
pub type SetLoadBalancerUDPListenerAttributeOutput = Empty;

/// Sets rule: `SetRule` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRule {
    pub cookie: Option<String>,
    /// 1 to 86400.
    pub cookie_timeout: Option<i64>,
    pub health_check: Option<String>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    pub health_check_domain: Option<String>,
    pub health_check_http_code: Option<String>,
    /// 1 to 50.
    pub health_check_interval: Option<i64>,
    /// 1 to 300.
    pub health_check_timeout: Option<i64>,
    pub health_check_uri: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    pub listener_sync: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub scheduler: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub vserver_group_id: Option<String>,
}
operation! { SetRule(region_id: String, rule_id: String) "SetRule" -> Empty {
    0 "Cookie" cookie: String, 1 "CookieTimeout" cookie_timeout: i64, 2 "HealthCheck" health_check: String,
    3 "HealthCheckConnectPort" health_check_connect_port: i64, 4 "HealthCheckDomain" health_check_domain: String,
    5 "HealthCheckHttpCode" health_check_http_code: String, 6 "HealthCheckInterval" health_check_interval: i64,
    7 "HealthCheckTimeout" health_check_timeout: i64, 8 "HealthCheckURI" health_check_uri: String,
    9 "HealthyThreshold" healthy_threshold: i64, 10 "ListenerSync" listener_sync: String,
    11 "OwnerAccount" owner_account: String, 12 "OwnerId" owner_id: i64, 13 "RegionId" region_id,
    14 "ResourceOwnerAccount" resource_owner_account: String, 15 "ResourceOwnerId" resource_owner_id: i64,
    16 "RuleId" rule_id, 17 "RuleName" rule_name: String, 18 "Scheduler" scheduler: String,
    19 "StickySession" sticky_session: String, 20 "StickySessionType" sticky_session_type: String,
    21 "UnhealthyThreshold" unhealthy_threshold: i64, 22 "VServerGroupId" vserver_group_id: String
} }

/// Response of [`SetRule`]: empty.
pub type SetRuleOutput = Empty;

/// Sets server certificate name: `SetServerCertificateName` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetServerCertificateName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetServerCertificateName {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub server_certificate_id: String,
    /// Required.
    pub server_certificate_name: String,
}
operation! {
    SetServerCertificateName(region_id: String, server_certificate_id: String, server_certificate_name: String)
    "SetServerCertificateName" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ServerCertificateId" server_certificate_id, 6 "ServerCertificateName" server_certificate_name
} }

/// Response of [`SetServerCertificateName`]: empty.
pub type SetServerCertificateNameOutput = Empty;

/// Sets tls cipher policy attribute: `SetTLSCipherPolicyAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetTLSCipherPolicyAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTLSCipherPolicyAttribute {
    /// Required.
    pub ciphers: Vec<String>,
    /// Required.
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tls_cipher_policy_id: String,
    /// Required.
    pub tls_versions: Vec<String>,
}

/// Arguments of [`SetTLSCipherPolicyAttribute::new`].
pub struct SetTLSCipherPolicyAttributeRequired {
    pub ciphers: Vec<String>,
    pub name: String,
    pub region_id: String,
    pub tls_cipher_policy_id: String,
    pub tls_versions: Vec<String>,
}
operation! {
    SetTLSCipherPolicyAttribute { SetTLSCipherPolicyAttributeRequired: ciphers, name, region_id, tls_cipher_policy_id, tls_versions }
    "SetTLSCipherPolicyAttribute" -> SetTLSCipherPolicyAttributeOutput {
    0 "Ciphers" ciphers, 1 "Name" name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TLSCipherPolicyId" tls_cipher_policy_id, 8 "TLSVersions" tls_versions
} }

/// Response of [`SetTLSCipherPolicyAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTLSCipherPolicyAttributeOutput {
    pub task_id: Option<String>,
}
model! { SetTLSCipherPolicyAttributeOutput {
    0 "TaskId" task_id: String
} }

/// Sets vserver group attribute: `SetVServerGroupAttribute` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/SetVServerGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVServerGroupAttribute {
    pub backend_servers: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub vserver_group_id: String,
    pub vserver_group_name: Option<String>,
}
operation! { SetVServerGroupAttribute(region_id: String, vserver_group_id: String)
    "SetVServerGroupAttribute" -> SetVServerGroupAttributeOutput {
    0 "BackendServers" backend_servers: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VServerGroupId" vserver_group_id,
    7 "VServerGroupName" vserver_group_name: String
} }

/// Response of [`SetVServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVServerGroupAttributeOutput {
    pub backend_servers: Option<SetVServerGroupAttributeBackendServers>,
    pub vserver_group_id: Option<String>,
    pub vserver_group_name: Option<String>,
}
model! { SetVServerGroupAttributeOutput {
    0 "BackendServers" backend_servers: SetVServerGroupAttributeBackendServers,
    1 "VServerGroupId" vserver_group_id: String, 2 "VServerGroupName" vserver_group_name: String
} }

/// In the response of [`SetVServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVServerGroupAttributeBackendServers {
    pub backend_server: Vec<SetVServerGroupAttributeBackendServer>,
}
model! { SetVServerGroupAttributeBackendServers {
    0 "BackendServer" backend_server: Vec<SetVServerGroupAttributeBackendServer>
} }

/// In the response of [`SetVServerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVServerGroupAttributeBackendServer {
    pub description: Option<String>,
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { SetVServerGroupAttributeBackendServer {
    0 "Description" description: String, 1 "Port" port: i64, 2 "ServerId" server_id: String, 3 "Type" r#type: String,
    4 "Weight" weight: i64
} }

/// Starts a listener of a CLB instance. It then forwards traffic.
///
/// The instance must be `active` and the listener must be stopped. `ListenerProtocol` is required when listeners of
/// different protocols use the same port. Wait with the waiter of the protocol, for example
/// `waiters::http_listener_running`.
///
/// `StartLoadBalancerListener` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/StartLoadBalancerListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLoadBalancerListener {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    /// `tcp`, `udp`, `http` or `https`.
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StartLoadBalancerListener(listener_port: i64, load_balancer_id: String)
    "StartLoadBalancerListener" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`StartLoadBalancerListener`]: empty.
pub type StartLoadBalancerListenerOutput = Empty;

/// Stops load balancer listener: `StopLoadBalancerListener` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/StopLoadBalancerListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLoadBalancerListener {
    /// Required. 0 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    /// Required.
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StopLoadBalancerListener(listener_port: i64, load_balancer_id: String)
    "StopLoadBalancerListener" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`StopLoadBalancerListener`]: empty.
pub type StopLoadBalancerListenerOutput = Empty;

/// `TagResources` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
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

/// `UntagResources` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// `UploadCACertificate` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/UploadCACertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCACertificate {
    /// Required.
    pub ca_certificate: String,
    pub ca_certificate_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<UploadCACertificateTag>>,
}
operation! { UploadCACertificate(ca_certificate: String, region_id: String)
    "UploadCACertificate" -> UploadCACertificateOutput {
    0 "CACertificate" ca_certificate, 1 "CACertificateName" ca_certificate_name: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "Tag" tag: Vec<UploadCACertificateTag>
} }

/// In the request of [`UploadCACertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCACertificateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UploadCACertificateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UploadCACertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCACertificateOutput {
    pub ca_certificate_id: Option<String>,
    pub ca_certificate_name: Option<String>,
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub create_time_stamp: Option<i64>,
    pub expire_time: Option<String>,
    pub expire_time_stamp: Option<i64>,
    pub fingerprint: Option<String>,
    pub resource_group_id: Option<String>,
}
model! { UploadCACertificateOutput {
    0 "CACertificateId" ca_certificate_id: String, 1 "CACertificateName" ca_certificate_name: String,
    2 "CommonName" common_name: String, 3 "CreateTime" create_time: String, 4 "CreateTimeStamp" create_time_stamp: i64,
    5 "ExpireTime" expire_time: String, 6 "ExpireTimeStamp" expire_time_stamp: i64, 7 "Fingerprint" fingerprint: String,
    8 "ResourceGroupId" resource_group_id: String
} }

/// Stores a server certificate for HTTPS listeners.
///
/// Set `ServerCertificate` and `PrivateKey`, or name a certificate of Certificate Management Service by its
/// `AliCloudCertificateId`. A certificate belongs to one region: upload it to every region that uses it. The response
/// contains the certificate ID for the listener.
///
/// `UploadServerCertificate` of `slb` 2014-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Slb/2014-05-15/UploadServerCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadServerCertificate {
    /// Certificate of Certificate Management Service to use instead.
    pub ali_cloud_certificate_id: Option<String>,
    pub ali_cloud_certificate_name: Option<String>,
    pub ali_cloud_certificate_region_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Private key in PEM.
    ///
    /// Secret.
    pub private_key: Option<Secret>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Certificate chain in PEM.
    pub server_certificate: Option<String>,
    pub server_certificate_name: Option<String>,
    pub tag: Option<Vec<UploadServerCertificateTag>>,
}
operation! { UploadServerCertificate(region_id: String) "UploadServerCertificate" -> UploadServerCertificateOutput {
    0 "AliCloudCertificateId" ali_cloud_certificate_id: String,
    1 "AliCloudCertificateName" ali_cloud_certificate_name: String,
    2 "AliCloudCertificateRegionId" ali_cloud_certificate_region_id: String, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "PrivateKey" private_key: Secret, 6 "RegionId" region_id,
    7 "ResourceGroupId" resource_group_id: String, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "ServerCertificate" server_certificate: String,
    11 "ServerCertificateName" server_certificate_name: String, 12 "Tag" tag: Vec<UploadServerCertificateTag>
} }

/// In the request of [`UploadServerCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadServerCertificateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UploadServerCertificateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`UploadServerCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadServerCertificateOutput {
    pub ali_cloud_certificate_id: Option<String>,
    pub ali_cloud_certificate_name: Option<String>,
    pub common_name: Option<String>,
    pub create_time: Option<String>,
    pub create_time_stamp: Option<i64>,
    pub expire_time: Option<String>,
    pub expire_time_stamp: Option<i64>,
    pub fingerprint: Option<String>,
    pub is_ali_cloud_certificate: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    /// ID of the certificate, for HTTPS listeners.
    pub server_certificate_id: Option<String>,
    pub server_certificate_name: Option<String>,
    pub subject_alternative_names: Option<
        UploadServerCertificateSubjectAlternativeNames,
    >,
}
model! { UploadServerCertificateOutput {
    0 "AliCloudCertificateId" ali_cloud_certificate_id: String,
    1 "AliCloudCertificateName" ali_cloud_certificate_name: String, 2 "CommonName" common_name: String,
    3 "CreateTime" create_time: String, 4 "CreateTimeStamp" create_time_stamp: i64, 5 "ExpireTime" expire_time: String,
    6 "ExpireTimeStamp" expire_time_stamp: i64, 7 "Fingerprint" fingerprint: String,
    8 "IsAliCloudCertificate" is_ali_cloud_certificate: i64, 9 "RegionId" region_id: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "ServerCertificateId" server_certificate_id: String,
    12 "ServerCertificateName" server_certificate_name: String,
    13 "SubjectAlternativeNames" subject_alternative_names: UploadServerCertificateSubjectAlternativeNames
} }

/// In the response of [`UploadServerCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadServerCertificateSubjectAlternativeNames {
    pub subject_alternative_name: Vec<String>,
}
model! { UploadServerCertificateSubjectAlternativeNames {
    0 "SubjectAlternativeName" subject_alternative_name: Vec<String>
} }

waiters! {
    /// Waits until the health check of every backend server of a load balancer succeeds.
    fn backend_servers_healthy(load_balancer_id: String) -> DescribeHealthStatus =
        DescribeHealthStatus::new(load_balancer_id), "BackendServers.BackendServer.ServerHealthStatus" ["normal"] [];
    /// Waits until the HTTP listener of a port forwards traffic. A new listener is stopped: start it first.
    fn http_listener_running(listener_port: i64, load_balancer_id: String) -> DescribeLoadBalancerHTTPListenerAttribute =
        DescribeLoadBalancerHTTPListenerAttribute::new(listener_port, load_balancer_id), "Status" ["running"] [];
    /// Waits until the HTTPS listener of a port forwards traffic. A new listener is stopped: start it first.
    fn https_listener_running(listener_port: i64, load_balancer_id: String) -> DescribeLoadBalancerHTTPSListenerAttribute =
        DescribeLoadBalancerHTTPSListenerAttribute::new(listener_port, load_balancer_id), "Status" ["running"] [];
    /// Waits until a load balancer is active.
    fn load_balancer_active(load_balancer_id: String) -> DescribeLoadBalancerAttribute =
        DescribeLoadBalancerAttribute::new(load_balancer_id), "LoadBalancerStatus" ["active"] ["locked"];
    /// Waits until the TCP listener of a port forwards traffic. A new listener is stopped: start it first.
    fn tcp_listener_running(listener_port: i64, load_balancer_id: String) -> DescribeLoadBalancerTCPListenerAttribute =
        DescribeLoadBalancerTCPListenerAttribute::new(listener_port, load_balancer_id), "Status" ["running"] [];
    /// Waits until the UDP listener of a port forwards traffic. A new listener is stopped: start it first.
    fn udp_listener_running(listener_port: i64, load_balancer_id: String) -> DescribeLoadBalancerUDPListenerAttribute =
        DescribeLoadBalancerUDPListenerAttribute::new(listener_port, load_balancer_id), "Status" ["running"] [];
}

#[cfg(feature = "unstable-registry")]
register! {
    AddAccessControlListEntry, AddBackendServers, AddListenerWhiteListItem, AddTags, AddVServerGroupBackendServers,
    CreateAccessControlList, CreateDomainExtension, CreateLoadBalancer, CreateLoadBalancerHTTPListener,
    CreateLoadBalancerHTTPSListener, CreateLoadBalancerTCPListener, CreateLoadBalancerUDPListener,
    CreateMasterSlaveServerGroup, CreateRules, CreateTLSCipherPolicy, CreateVServerGroup, DeleteAccessControlList,
    DeleteAccessLogsDownloadAttribute, DeleteCACertificate, DeleteDomainExtension, DeleteLoadBalancer,
    DeleteLoadBalancerListener, DeleteMasterSlaveServerGroup, DeleteRules, DeleteServerCertificate,
    DeleteTLSCipherPolicy, DeleteVServerGroup, DescribeAccessControlListAttribute, DescribeAccessControlLists,
    DescribeAccessLogsDownloadAttribute, DescribeAvailableResource, DescribeCACertificates,
    DescribeDomainExtensionAttribute, DescribeDomainExtensions, DescribeHealthStatus, DescribeHighDefinationMonitor,
    DescribeListenerAccessControlAttribute, DescribeLoadBalancerAttribute, DescribeLoadBalancerHTTPListenerAttribute,
    DescribeLoadBalancerHTTPSListenerAttribute, DescribeLoadBalancerListeners, DescribeLoadBalancerTCPListenerAttribute,
    DescribeLoadBalancerUDPListenerAttribute, DescribeLoadBalancers, DescribeMasterSlaveServerGroupAttribute,
    DescribeMasterSlaveServerGroups, DescribeRegions, DescribeRuleAttribute, DescribeRules, DescribeServerCertificates,
    DescribeTags, DescribeVServerGroupAttribute, DescribeVServerGroups, DescribeZones, EnableHighDefinationMonitor,
    ListTLSCipherPolicies, ListTagResources, ModifyHighDefinationMonitor, ModifyLoadBalancerInstanceChargeType,
    ModifyLoadBalancerInstanceSpec, ModifyLoadBalancerInternetSpec, ModifyLoadBalancerPayType,
    ModifyVServerGroupBackendServers, MoveResourceGroup, RemoveAccessControlListEntry, RemoveBackendServers,
    RemoveListenerWhiteListItem, RemoveTags, RemoveVServerGroupBackendServers, SetAccessControlListAttribute,
    SetAccessLogsDownloadAttribute, SetBackendServers, SetCACertificateName, SetDomainExtensionAttribute,
    SetListenerAccessControlStatus, SetLoadBalancerDeleteProtection, SetLoadBalancerHTTPListenerAttribute,
    SetLoadBalancerHTTPSListenerAttribute, SetLoadBalancerModificationProtection, SetLoadBalancerName,
    SetLoadBalancerStatus, SetLoadBalancerTCPListenerAttribute, SetLoadBalancerUDPListenerAttribute, SetRule,
    SetServerCertificateName, SetTLSCipherPolicyAttribute, SetVServerGroupAttribute, StartLoadBalancerListener,
    StopLoadBalancerListener, TagResources, UntagResources, UploadCACertificate, UploadServerCertificate
}
