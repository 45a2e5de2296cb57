//! `slb` 2014-05-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "slb", version: "2014-05-15", code: "slb", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccessControlListEntry {
    pub acl_entrys: Option<String>,
    pub acl_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { AddAccessControlListEntry(region_id: String) "AddAccessControlListEntry" -> Empty {
    0 "AclEntrys" acl_entrys: String, 1 "AclId" acl_id: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type AddAccessControlListEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServers {
    pub backend_servers: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersOutput {
    pub backend_servers: Option<AddBackendServersBackendServers>,
    pub load_balancer_id: Option<String>,
}
model! { AddBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersBackendServers {
    pub backend_server: Option<Vec<AddBackendServersBackendServer>>,
}
model! { AddBackendServersBackendServers {
    0 "BackendServer" backend_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBackendServersBackendServer {
    pub description: Option<String>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { AddBackendServersBackendServer {
    0 "Description" description, 1 "ServerId" server_id, 2 "Type" r#type, 3 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddListenerWhiteListItem {
    /// 1 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_items: String,
}
operation! { AddListenerWhiteListItem(listener_port: i64, load_balancer_id: String, source_items: String)
    "AddListenerWhiteListItem" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SourceItems" source_items
} }

pub type AddListenerWhiteListItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTags {
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: String,
}
operation! { AddTags(load_balancer_id: String, region_id: String, tags: String) "AddTags" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Tags" tags
} }

pub type AddTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVServerGroupBackendServers {
    pub backend_servers: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_server_group_id: String,
}
operation! { AddVServerGroupBackendServers(backend_servers: String, region_id: String, v_server_group_id: String)
    "AddVServerGroupBackendServers" -> AddVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVServerGroupBackendServersOutput {
    pub backend_servers: Option<AddVServerGroupBackendServersBackendServers>,
    pub v_server_group_id: Option<String>,
}
model! { AddVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVServerGroupBackendServersBackendServers {
    pub backend_server: Option<Vec<AddVServerGroupBackendServersBackendServer>>,
}
model! { AddVServerGroupBackendServersBackendServers {
    0 "BackendServer" backend_server
} }

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
    0 "Description" description, 1 "Port" port, 2 "ServerId" server_id, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlList {
    pub acl_name: String,
    pub address_ip_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAccessControlListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessControlListOutput {
    pub acl_id: Option<String>,
}
model! { CreateAccessControlListOutput {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainExtension {
    pub domain: String,
    pub listener_port: i64,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDomainExtensionOutput {
    pub domain_extension_id: Option<String>,
    pub listener_port: Option<i64>,
}
model! { CreateDomainExtensionOutput {
    0 "DomainExtensionId" domain_extension_id, 1 "ListenerPort" listener_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancer {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    /// Deprecated.
    pub auto_pay: Option<bool>,
    /// 1 to 5000.
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub delete_protection: Option<String>,
    /// Deprecated. At least 1.
    pub duration: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub load_balancer_name: Option<String>,
    pub load_balancer_spec: Option<String>,
    pub master_zone_id: Option<String>,
    pub modification_protection_reason: Option<String>,
    pub modification_protection_status: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Deprecated.
    pub pay_type: Option<String>,
    /// Deprecated.
    pub pricing_cycle: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub slave_zone_id: Option<String>,
    pub tag: Option<Vec<CreateLoadBalancerTag>>,
    pub v_switch_id: Option<String>,
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
    23 "SlaveZoneId" slave_zone_id: String, 24 "Tag" tag: Vec<CreateLoadBalancerTag>,
    25 "VSwitchId" v_switch_id: String, 26 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerOutput {
    pub address: Option<String>,
    pub address_ip_version: Option<String>,
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub network_type: Option<String>,
    pub order_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { CreateLoadBalancerOutput {
    0 "Address" address, 1 "AddressIPVersion" address_ip_version, 2 "LoadBalancerId" load_balancer_id,
    3 "LoadBalancerName" load_balancer_name, 4 "NetworkType" network_type, 5 "OrderId" order_id,
    6 "ResourceGroupId" resource_group_id, 7 "VSwitchId" v_switch_id, 8 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPListener {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// -1 to 5120.
    pub bandwidth: Option<i64>,
    pub cookie: Option<String>,
    /// 1 to 86400.
    pub cookie_timeout: Option<i64>,
    pub description: Option<String>,
    /// 1 to 65535.
    pub forward_port: Option<i64>,
    pub gzip: Option<String>,
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
    pub listener_forward: Option<String>,
    /// 1 to 65535.
    pub listener_port: i64,
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
    pub tag: Option<Vec<CreateLoadBalancerHTTPListenerTag>>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub v_server_group_id: Option<String>,
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
    33 "UnhealthyThreshold" unhealthy_threshold: i64, 34 "VServerGroupId" v_server_group_id: String,
    35 "XForwardedFor" x_forwarded_for: String,
    36 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    37 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 38 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    39 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 40 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

pub type CreateLoadBalancerHTTPListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerHTTPListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPSListener {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// 1 to 65535.
    pub backend_server_port: Option<i64>,
    /// -1 to 5120.
    pub bandwidth: i64,
    pub ca_certificate_id: Option<String>,
    pub cookie: Option<String>,
    /// 1 to 86400.
    pub cookie_timeout: Option<i64>,
    pub description: Option<String>,
    pub enable_http2: Option<String>,
    pub gzip: Option<String>,
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
    /// 1 to 65535.
    pub listener_port: i64,
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
    pub v_server_group_id: Option<String>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
operation! { CreateLoadBalancerHTTPSListener(bandwidth: i64, health_check: String, listener_port: i64, load_balancer_id: String)
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
    35 "UnhealthyThreshold" unhealthy_threshold: i64, 36 "VServerGroupId" v_server_group_id: String,
    37 "XForwardedFor" x_forwarded_for: String,
    38 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    39 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 40 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    41 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 42 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

pub type CreateLoadBalancerHTTPSListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerHTTPSListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerHTTPSListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTCPListener {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// 0 to 65535.
    pub backend_server_port: Option<i64>,
    /// -1 to 5120.
    pub bandwidth: i64,
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
    pub health_check_switch: Option<String>,
    pub health_check_type: Option<String>,
    pub health_check_uri: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// 0 to 65535.
    pub listener_port: i64,
    pub load_balancer_id: String,
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
    pub tag: Option<Vec<CreateLoadBalancerTCPListenerTag>>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub v_server_group_id: Option<String>,
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
    29 "UnhealthyThreshold" unhealthy_threshold: i64, 30 "VServerGroupId" v_server_group_id: String,
    31 "healthCheckInterval" health_check_interval: i64
} }

pub type CreateLoadBalancerTCPListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerTCPListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerTCPListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerUDPListener {
    pub acl_id: Option<String>,
    pub acl_status: Option<String>,
    pub acl_type: Option<String>,
    /// 0 to 65535.
    pub backend_server_port: Option<i64>,
    /// -1 to 5120.
    pub bandwidth: i64,
    pub description: Option<String>,
    /// 1 to 65535.
    pub health_check_connect_port: Option<i64>,
    /// 1 to 300.
    pub health_check_connect_timeout: Option<i64>,
    pub health_check_switch: Option<String>,
    /// 1 to 10.
    pub healthy_threshold: Option<i64>,
    /// 0 to 65535.
    pub listener_port: i64,
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
    pub v_server_group_id: Option<String>,
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
    22 "VServerGroupId" v_server_group_id: String, 23 "healthCheckExp" health_check_exp: String,
    24 "healthCheckInterval" health_check_interval: i64, 25 "healthCheckReq" health_check_req: String
} }

pub type CreateLoadBalancerUDPListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerUDPListenerTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateLoadBalancerUDPListenerTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroup {
    pub load_balancer_id: String,
    pub master_slave_backend_servers: Option<String>,
    pub master_slave_server_group_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateMasterSlaveServerGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroupOutput {
    pub master_slave_backend_servers: Option<CreateMasterSlaveServerGroupMasterSlaveBackendServers>,
    pub master_slave_server_group_id: Option<String>,
}
model! { CreateMasterSlaveServerGroupOutput {
    0 "MasterSlaveBackendServers" master_slave_backend_servers,
    1 "MasterSlaveServerGroupId" master_slave_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMasterSlaveServerGroupMasterSlaveBackendServers {
    pub master_slave_backend_server: Option<Vec<CreateMasterSlaveServerGroupMasterSlaveBackendServer>>,
}
model! { CreateMasterSlaveServerGroupMasterSlaveBackendServers {
    0 "MasterSlaveBackendServer" master_slave_backend_server
} }

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
    0 "Description" description, 1 "Port" port, 2 "ServerId" server_id, 3 "ServerType" server_type, 4 "Type" r#type,
    5 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRules {
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_list: String,
}
operation! { CreateRules(listener_port: i64, load_balancer_id: String, region_id: String, rule_list: String)
    "CreateRules" -> CreateRulesOutput {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "RuleList" rule_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesOutput {
    pub rules: Option<CreateRulesRules>,
}
model! { CreateRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRules {
    pub rule: Option<Vec<CreateRulesRule>>,
}
model! { CreateRulesRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRulesRule {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
}
model! { CreateRulesRule {
    0 "RuleId" rule_id, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTLSCipherPolicy {
    pub ciphers: Vec<String>,
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tls_versions: Vec<String>,
}
operation! { CreateTLSCipherPolicy(ciphers: Vec<String>, name: String, region_id: String, tls_versions: Vec<String>)
    "CreateTLSCipherPolicy" -> CreateTLSCipherPolicyOutput {
    0 "Ciphers" ciphers, 1 "Name" name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TLSVersions" tls_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTLSCipherPolicyOutput {
    pub tls_cipher_policy_id: Option<String>,
}
model! { CreateTLSCipherPolicyOutput {
    0 "TLSCipherPolicyId" tls_cipher_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVServerGroup {
    pub backend_servers: Option<String>,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<CreateVServerGroupTag>>,
    pub v_server_group_name: Option<String>,
}
operation! { CreateVServerGroup(load_balancer_id: String, region_id: String)
    "CreateVServerGroup" -> CreateVServerGroupOutput {
    0 "BackendServers" backend_servers: String, 1 "LoadBalancerId" load_balancer_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "Tag" tag: Vec<CreateVServerGroupTag>, 8 "VServerGroupName" v_server_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVServerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVServerGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVServerGroupOutput {
    pub backend_servers: Option<CreateVServerGroupBackendServers>,
    pub v_server_group_id: Option<String>,
}
model! { CreateVServerGroupOutput {
    0 "BackendServers" backend_servers, 1 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVServerGroupBackendServers {
    pub backend_server: Option<Vec<CreateVServerGroupBackendServer>>,
}
model! { CreateVServerGroupBackendServers {
    0 "BackendServer" backend_server
} }

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
    0 "Description" description, 1 "Port" port, 2 "ServerId" server_id, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessControlList {
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteAccessControlList(acl_id: String, region_id: String) "DeleteAccessControlList" -> Empty {
    0 "AclId" acl_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteAccessControlListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessLogsDownloadAttribute {
    pub load_balancer_id: Option<String>,
    pub logs_download_attributes: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type DeleteAccessLogsDownloadAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCACertificate {
    pub ca_certificate_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteCACertificate(ca_certificate_id: String, region_id: String) "DeleteCACertificate" -> Empty {
    0 "CACertificateId" ca_certificate_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteCACertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDomainExtension {
    pub domain_extension_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDomainExtension(domain_extension_id: String, region_id: String) "DeleteDomainExtension" -> Empty {
    0 "DomainExtensionId" domain_extension_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

pub type DeleteDomainExtensionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancer {
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

pub type DeleteLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoadBalancerListener {
    /// 0 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
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

pub type DeleteLoadBalancerListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMasterSlaveServerGroup {
    pub master_slave_server_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type DeleteMasterSlaveServerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRules {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_ids: String,
}
operation! { DeleteRules(region_id: String, rule_ids: String) "DeleteRules" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleIds" rule_ids
} }

pub type DeleteRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServerCertificate {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub server_certificate_id: String,
}
operation! { DeleteServerCertificate(server_certificate_id: String) "DeleteServerCertificate" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ServerCertificateId" server_certificate_id
} }

pub type DeleteServerCertificateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTLSCipherPolicy {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tls_cipher_policy_id: String,
}
operation! { DeleteTLSCipherPolicy(region_id: String, tls_cipher_policy_id: String) "DeleteTLSCipherPolicy" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TLSCipherPolicyId" tls_cipher_policy_id
} }

pub type DeleteTLSCipherPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVServerGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_server_group_id: String,
}
operation! { DeleteVServerGroup(region_id: String, v_server_group_id: String) "DeleteVServerGroup" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VServerGroupId" v_server_group_id
} }

pub type DeleteVServerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttribute {
    pub acl_entry_comment: Option<String>,
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
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
    0 "AclEntrys" acl_entrys, 1 "AclId" acl_id, 2 "AclName" acl_name, 3 "AddressIPVersion" address_ip_version,
    4 "CreateTime" create_time, 5 "RelatedListeners" related_listeners, 6 "ResourceGroupId" resource_group_id,
    7 "Tags" tags, 8 "TotalAclEntry" total_acl_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeAclEntrys {
    pub acl_entry: Option<Vec<DescribeAccessControlListAttributeAclEntry>>,
}
model! { DescribeAccessControlListAttributeAclEntrys {
    0 "AclEntry" acl_entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeAclEntry {
    pub acl_entry_comment: Option<String>,
    pub acl_entry_ip: Option<String>,
}
model! { DescribeAccessControlListAttributeAclEntry {
    0 "AclEntryComment" acl_entry_comment, 1 "AclEntryIP" acl_entry_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeRelatedListeners {
    pub related_listener: Option<Vec<DescribeAccessControlListAttributeRelatedListener>>,
}
model! { DescribeAccessControlListAttributeRelatedListeners {
    0 "RelatedListener" related_listener
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeRelatedListener {
    pub acl_type: Option<String>,
    pub listener_port: Option<i64>,
    pub load_balancer_id: Option<String>,
    pub protocol: Option<String>,
}
model! { DescribeAccessControlListAttributeRelatedListener {
    0 "AclType" acl_type, 1 "ListenerPort" listener_port, 2 "LoadBalancerId" load_balancer_id, 3 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeTags {
    pub tag: Option<Vec<DescribeAccessControlListAttributeTag>>,
}
model! { DescribeAccessControlListAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAccessControlListAttributeTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlLists {
    pub acl_name: Option<String>,
    pub address_ip_version: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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
    Number "PageNumber", "Acls.Acl" acls.acl, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeAccessControlListsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    0 "Acls" acls, 1 "Count" count, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsAcls {
    pub acl: Option<Vec<DescribeAccessControlListsAcl>>,
}
model! { DescribeAccessControlListsAcls {
    0 "Acl" acl
} }

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
    0 "AclId" acl_id, 1 "AclName" acl_name, 2 "AddressIPVersion" address_ip_version, 3 "CreateTime" create_time,
    4 "ResourceGroupId" resource_group_id, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsTags {
    pub tag: Option<Vec<DescribeAccessControlListsTagsTag>>,
}
model! { DescribeAccessControlListsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessControlListsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeAccessControlListsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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
    Number "PageNumber", "LogsDownloadAttributes.LogsDownloadAttribute" logs_download_attributes.logs_download_attribute, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogsDownloadAttributeOutput {
    pub logs_download_attributes: Option<DescribeAccessLogsDownloadAttributeLogsDownloadAttributes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAccessLogsDownloadAttributeOutput {
    0 "LogsDownloadAttributes" logs_download_attributes, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessLogsDownloadAttributeLogsDownloadAttributes {
    pub logs_download_attribute: Option<Vec<DescribeAccessLogsDownloadAttributeLogsDownloadAttribute>>,
}
model! { DescribeAccessLogsDownloadAttributeLogsDownloadAttributes {
    0 "LogsDownloadAttribute" logs_download_attribute
} }

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
    0 "LoadBalancerId" load_balancer_id, 1 "LogProject" log_project, 2 "LogStore" log_store, 3 "LogType" log_type,
    4 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_resources: Option<DescribeAvailableResourceAvailableResources>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableResources" available_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResources {
    pub available_resource: Option<Vec<DescribeAvailableResourceAvailableResource>>,
}
model! { DescribeAvailableResourceAvailableResources {
    0 "AvailableResource" available_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResource {
    pub master_zone_id: Option<String>,
    pub slave_zone_id: Option<String>,
    pub support_resources: Option<DescribeAvailableResourceSupportResources>,
}
model! { DescribeAvailableResourceAvailableResource {
    0 "MasterZoneId" master_zone_id, 1 "SlaveZoneId" slave_zone_id, 2 "SupportResources" support_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportResources {
    pub support_resource: Option<Vec<DescribeAvailableResourceSupportResource>>,
}
model! { DescribeAvailableResourceSupportResources {
    0 "SupportResource" support_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportResource {
    pub address_ip_version: Option<String>,
    pub address_type: Option<String>,
}
model! { DescribeAvailableResourceSupportResource {
    0 "AddressIPVersion" address_ip_version, 1 "AddressType" address_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificates {
    pub ca_certificate_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeCACertificatesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesOutput {
    pub ca_certificates: Option<DescribeCACertificatesCACertificates>,
}
model! { DescribeCACertificatesOutput {
    0 "CACertificates" ca_certificates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesCACertificates {
    pub ca_certificate: Option<Vec<DescribeCACertificatesCACertificate>>,
}
model! { DescribeCACertificatesCACertificates {
    0 "CACertificate" ca_certificate
} }

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
    0 "CACertificateId" ca_certificate_id, 1 "CACertificateName" ca_certificate_name, 2 "CommonName" common_name,
    3 "CreateTime" create_time, 4 "CreateTimeStamp" create_time_stamp, 5 "ExpireTime" expire_time,
    6 "ExpireTimeStamp" expire_time_stamp, 7 "Fingerprint" fingerprint, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id, 10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesTags {
    pub tag: Option<Vec<DescribeCACertificatesTagsTag>>,
}
model! { DescribeCACertificatesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCACertificatesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeCACertificatesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensionAttribute {
    pub domain_extension_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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
    0 "Domain" domain, 1 "DomainExtensionId" domain_extension_id, 2 "ListenerPort" listener_port,
    3 "LoadBalancerId" load_balancer_id, 4 "ServerCertificateId" server_certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensions {
    pub domain_extension_id: Option<String>,
    pub listener_port: i64,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensionsOutput {
    pub domain_extensions: Option<DescribeDomainExtensionsDomainExtensions>,
}
model! { DescribeDomainExtensionsOutput {
    0 "DomainExtensions" domain_extensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensionsDomainExtensions {
    pub domain_extension: Option<Vec<DescribeDomainExtensionsDomainExtension>>,
}
model! { DescribeDomainExtensionsDomainExtensions {
    0 "DomainExtension" domain_extension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainExtensionsDomainExtension {
    pub domain: Option<String>,
    pub domain_extension_id: Option<String>,
    pub server_certificate_id: Option<String>,
}
model! { DescribeDomainExtensionsDomainExtension {
    0 "Domain" domain, 1 "DomainExtensionId" domain_extension_id, 2 "ServerCertificateId" server_certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatus {
    /// 0 to 65535.
    pub listener_port: Option<i64>,
    pub listener_protocol: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusOutput {
    pub backend_servers: Option<DescribeHealthStatusBackendServers>,
}
model! { DescribeHealthStatusOutput {
    0 "BackendServers" backend_servers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthStatusBackendServers {
    pub backend_server: Option<Vec<DescribeHealthStatusBackendServer>>,
}
model! { DescribeHealthStatusBackendServers {
    0 "BackendServer" backend_server
} }

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
    0 "ListenerPort" listener_port, 1 "Port" port, 2 "Protocol" protocol, 3 "ServerHealthStatus" server_health_status,
    4 "ServerId" server_id, 5 "ServerIp" server_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighDefinationMonitor {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHighDefinationMonitorOutput {
    pub log_project: Option<String>,
    pub log_store: Option<String>,
    pub success: Option<String>,
}
model! { DescribeHighDefinationMonitorOutput {
    0 "LogProject" log_project, 1 "LogStore" log_store, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerAccessControlAttribute {
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListenerAccessControlAttributeOutput {
    pub access_control_status: Option<String>,
    pub source_items: Option<String>,
}
model! { DescribeListenerAccessControlAttributeOutput {
    0 "AccessControlStatus" access_control_status, 1 "SourceItems" source_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttribute {
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
    pub listener_ports_and_protocal: Option<DescribeLoadBalancerAttributeListenerPortsAndProtocal>,
    pub listener_ports_and_protocol: Option<DescribeLoadBalancerAttributeListenerPortsAndProtocol>,
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
    pub renewal_cyc_unit: Option<String>,
    pub renewal_duration: Option<i64>,
    pub renewal_status: Option<String>,
    pub resource_group_id: Option<String>,
    pub slave_zone_id: Option<String>,
    pub tags: Option<DescribeLoadBalancerAttributeTags>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeLoadBalancerAttributeOutput {
    0 "Address" address, 1 "AddressIPVersion" address_ip_version, 2 "AddressType" address_type,
    3 "AutoReleaseTime" auto_release_time, 4 "BackendServers" backend_servers, 5 "Bandwidth" bandwidth,
    6 "CreateTime" create_time, 7 "CreateTimeStamp" create_time_stamp, 8 "DeleteProtection" delete_protection,
    9 "EndTime" end_time, 10 "EndTimeStamp" end_time_stamp, 11 "InstanceChargeType" instance_charge_type,
    12 "InternetChargeType" internet_charge_type, 13 "ListenerPorts" listener_ports,
    14 "ListenerPortsAndProtocal" listener_ports_and_protocal,
    15 "ListenerPortsAndProtocol" listener_ports_and_protocol, 16 "LoadBalancerId" load_balancer_id,
    17 "LoadBalancerName" load_balancer_name, 18 "LoadBalancerSpec" load_balancer_spec,
    19 "LoadBalancerStatus" load_balancer_status, 20 "MasterZoneId" master_zone_id,
    21 "ModificationProtectionReason" modification_protection_reason,
    22 "ModificationProtectionStatus" modification_protection_status, 23 "NetworkType" network_type,
    24 "PayType" pay_type, 25 "RegionId" region_id, 26 "RegionIdAlias" region_id_alias,
    27 "RenewalCycUnit" renewal_cyc_unit, 28 "RenewalDuration" renewal_duration, 29 "RenewalStatus" renewal_status,
    30 "ResourceGroupId" resource_group_id, 31 "SlaveZoneId" slave_zone_id, 32 "Tags" tags, 33 "VSwitchId" v_switch_id,
    34 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeBackendServers {
    pub backend_server: Option<Vec<DescribeLoadBalancerAttributeBackendServer>>,
}
model! { DescribeLoadBalancerAttributeBackendServers {
    0 "BackendServer" backend_server
} }

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
    0 "Description" description, 1 "ServerId" server_id, 2 "ServerIp" server_ip, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPorts {
    pub listener_port: Option<Vec<i64>>,
}
model! { DescribeLoadBalancerAttributeListenerPorts {
    0 "ListenerPort" listener_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPortsAndProtocal {
    pub listener_port_and_protocal: Option<Vec<DescribeLoadBalancerAttributeListenerPortAndProtocal>>,
}
model! { DescribeLoadBalancerAttributeListenerPortsAndProtocal {
    0 "ListenerPortAndProtocal" listener_port_and_protocal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPortAndProtocal {
    pub listener_port: Option<i64>,
    pub listener_protocal: Option<String>,
}
model! { DescribeLoadBalancerAttributeListenerPortAndProtocal {
    0 "ListenerPort" listener_port, 1 "ListenerProtocal" listener_protocal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeListenerPortsAndProtocol {
    pub listener_port_and_protocol: Option<Vec<DescribeLoadBalancerAttributeListenerPortAndProtocol>>,
}
model! { DescribeLoadBalancerAttributeListenerPortsAndProtocol {
    0 "ListenerPortAndProtocol" listener_port_and_protocol
} }

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
    0 "Description" description, 1 "ForwardPort" forward_port, 2 "ListenerForward" listener_forward,
    3 "ListenerPort" listener_port, 4 "ListenerProtocol" listener_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeTags {
    pub tag: Option<Vec<DescribeLoadBalancerAttributeTag>>,
}
model! { DescribeLoadBalancerAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerAttributeTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttribute {
    /// 1 to 65535.
    pub listener_port: i64,
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
    pub v_server_group_id: Option<String>,
    pub x_forwarded_for: Option<String>,
    pub x_forwarded_for_client_src_port: Option<String>,
    pub x_forwarded_for_slbid: Option<String>,
    pub x_forwarded_for_slbip: Option<String>,
    pub x_forwarded_for_slbport: Option<String>,
    pub x_forwarded_for_proto: Option<String>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeOutput {
    0 "AclId" acl_id, 1 "AclIds" acl_ids, 2 "AclStatus" acl_status, 3 "AclType" acl_type,
    4 "BackendServerPort" backend_server_port, 5 "Bandwidth" bandwidth, 6 "Cookie" cookie,
    7 "CookieTimeout" cookie_timeout, 8 "Description" description, 9 "ForwardPort" forward_port, 10 "Gzip" gzip,
    11 "HealthCheck" health_check, 12 "HealthCheckConnectPort" health_check_connect_port,
    13 "HealthCheckDomain" health_check_domain, 14 "HealthCheckHttpCode" health_check_http_code,
    15 "HealthCheckInterval" health_check_interval, 16 "HealthCheckMethod" health_check_method,
    17 "HealthCheckTimeout" health_check_timeout, 18 "HealthCheckURI" health_check_uri,
    19 "HealthyThreshold" healthy_threshold, 20 "IdleTimeout" idle_timeout, 21 "ListenerForward" listener_forward,
    22 "ListenerPort" listener_port, 23 "LoadBalancerId" load_balancer_id, 24 "RequestTimeout" request_timeout,
    25 "Rules" rules, 26 "Scheduler" scheduler, 27 "SecurityStatus" security_status, 28 "Status" status,
    29 "StickySession" sticky_session, 30 "StickySessionType" sticky_session_type, 31 "Tags" tags,
    32 "UnhealthyThreshold" unhealthy_threshold, 33 "VServerGroupId" v_server_group_id,
    34 "XForwardedFor" x_forwarded_for, 35 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port,
    36 "XForwardedFor_SLBID" x_forwarded_for_slbid, 37 "XForwardedFor_SLBIP" x_forwarded_for_slbip,
    38 "XForwardedFor_SLBPORT" x_forwarded_for_slbport, 39 "XForwardedFor_proto" x_forwarded_for_proto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeAclIds {
    pub acl_id: Option<Vec<String>>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeAclIds {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeRules {
    pub rule: Option<Vec<DescribeLoadBalancerHTTPListenerAttributeRule>>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeRule {
    pub domain: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub url: Option<String>,
    pub v_server_group_id: Option<String>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeRule {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "RuleName" rule_name, 3 "Url" url, 4 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeTags {
    pub tag: Option<Vec<DescribeLoadBalancerHTTPListenerAttributeTag>>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPListenerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerHTTPListenerAttributeTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttribute {
    /// 1 to 65535.
    pub listener_port: i64,
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
    pub domain_extensions: Option<DescribeLoadBalancerHTTPSListenerAttributeDomainExtensions>,
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
    pub v_server_group_id: Option<String>,
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
    0 "AclId" acl_id, 1 "AclIds" acl_ids, 2 "AclStatus" acl_status, 3 "AclType" acl_type,
    4 "BackendServerPort" backend_server_port, 5 "Bandwidth" bandwidth, 6 "CACertificateId" ca_certificate_id,
    7 "Cookie" cookie, 8 "CookieTimeout" cookie_timeout, 9 "Description" description,
    10 "DomainExtensions" domain_extensions, 11 "EnableHttp2" enable_http2, 12 "Gzip" gzip,
    13 "HealthCheck" health_check, 14 "HealthCheckConnectPort" health_check_connect_port,
    15 "HealthCheckDomain" health_check_domain, 16 "HealthCheckHttpCode" health_check_http_code,
    17 "HealthCheckInterval" health_check_interval, 18 "HealthCheckMethod" health_check_method,
    19 "HealthCheckTimeout" health_check_timeout, 20 "HealthCheckURI" health_check_uri,
    21 "HealthyThreshold" healthy_threshold, 22 "IdleTimeout" idle_timeout, 23 "ListenerPort" listener_port,
    24 "LoadBalancerId" load_balancer_id, 25 "RequestTimeout" request_timeout, 26 "Rules" rules,
    27 "Scheduler" scheduler, 28 "SecurityStatus" security_status, 29 "ServerCertificateId" server_certificate_id,
    30 "Status" status, 31 "StickySession" sticky_session, 32 "StickySessionType" sticky_session_type,
    33 "TLSCipherPolicy" tls_cipher_policy, 34 "Tags" tags, 35 "UnhealthyThreshold" unhealthy_threshold,
    36 "VServerGroupId" v_server_group_id, 37 "XForwardedFor" x_forwarded_for,
    38 "XForwardedFor_ClientCertClientVerify" x_forwarded_for_client_cert_client_verify,
    39 "XForwardedFor_ClientCertFingerprint" x_forwarded_for_client_cert_fingerprint,
    40 "XForwardedFor_ClientCertIssuerDN" x_forwarded_for_client_cert_issuer_dn,
    41 "XForwardedFor_ClientCertSubjectDN" x_forwarded_for_client_cert_subject_dn,
    42 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port, 43 "XForwardedFor_SLBID" x_forwarded_for_slbid,
    44 "XForwardedFor_SLBIP" x_forwarded_for_slbip, 45 "XForwardedFor_SLBPORT" x_forwarded_for_slbport,
    46 "XForwardedFor_proto" x_forwarded_for_proto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeAclIds {
    pub acl_id: Option<Vec<String>>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeAclIds {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeDomainExtensions {
    pub domain_extension: Option<Vec<DescribeLoadBalancerHTTPSListenerAttributeDomainExtension>>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeDomainExtensions {
    0 "DomainExtension" domain_extension
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeDomainExtension {
    pub domain: Option<String>,
    pub domain_extension_id: Option<String>,
    pub server_certificate_id: Option<String>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeDomainExtension {
    0 "Domain" domain, 1 "DomainExtensionId" domain_extension_id, 2 "ServerCertificateId" server_certificate_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeRules {
    pub rule: Option<Vec<DescribeLoadBalancerHTTPSListenerAttributeRule>>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeRule {
    pub domain: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub url: Option<String>,
    pub v_server_group_id: Option<String>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeRule {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "RuleName" rule_name, 3 "Url" url, 4 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeTags {
    pub tag: Option<Vec<DescribeLoadBalancerHTTPSListenerAttributeTag>>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerHTTPSListenerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerHTTPSListenerAttributeTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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
    Token "NextToken", "Listeners" listeners, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeLoadBalancerListenersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersOutput {
    pub listeners: Option<Vec<DescribeLoadBalancerListenersListeners>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancerListenersOutput {
    0 "Listeners" listeners, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersListeners {
    pub acl_id: Option<String>,
    pub acl_ids: Option<Vec<String>>,
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
    pub tags: Option<Vec<DescribeLoadBalancerListenersTags>>,
    pub udp_listener_config: Option<DescribeLoadBalancerListenersUDPListenerConfig>,
    pub v_server_group_id: Option<String>,
}
model! { DescribeLoadBalancerListenersListeners {
    0 "AclId" acl_id, 1 "AclIds" acl_ids, 2 "AclStatus" acl_status, 3 "AclType" acl_type,
    4 "BackendServerPort" backend_server_port, 5 "Bandwidth" bandwidth, 6 "Description" description,
    7 "HTTPListenerConfig" http_listener_config, 8 "HTTPSListenerConfig" https_listener_config,
    9 "ListenerPort" listener_port, 10 "ListenerProtocol" listener_protocol, 11 "LoadBalancerId" load_balancer_id,
    12 "Scheduler" scheduler, 13 "Status" status, 14 "TCPListenerConfig" tcp_listener_config, 15 "Tags" tags,
    16 "UDPListenerConfig" udp_listener_config, 17 "VServerGroupId" v_server_group_id
} }

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
    0 "Cookie" cookie, 1 "CookieTimeout" cookie_timeout, 2 "ForwardPort" forward_port, 3 "Gzip" gzip,
    4 "HealthCheck" health_check, 5 "HealthCheckConnectPort" health_check_connect_port,
    6 "HealthCheckDomain" health_check_domain, 7 "HealthCheckHttpCode" health_check_http_code,
    8 "HealthCheckHttpVersion" health_check_http_version, 9 "HealthCheckInterval" health_check_interval,
    10 "HealthCheckMethod" health_check_method, 11 "HealthCheckTimeout" health_check_timeout,
    12 "HealthCheckType" health_check_type, 13 "HealthCheckURI" health_check_uri,
    14 "HealthyThreshold" healthy_threshold, 15 "IdleTimeout" idle_timeout, 16 "ListenerForward" listener_forward,
    17 "RequestTimeout" request_timeout, 18 "StickySession" sticky_session, 19 "StickySessionType" sticky_session_type,
    20 "UnhealthyThreshold" unhealthy_threshold, 21 "XForwardedFor" x_forwarded_for,
    22 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port, 23 "XForwardedFor_SLBID" x_forwarded_for_slbid,
    24 "XForwardedFor_SLBIP" x_forwarded_for_slbip, 25 "XForwardedFor_SLBPORT" x_forwarded_for_slbport,
    26 "XForwardedFor_proto" x_forwarded_for_proto
} }

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
    0 "CACertificateId" ca_certificate_id, 1 "Cookie" cookie, 2 "CookieTimeout" cookie_timeout,
    3 "EnableHttp2" enable_http2, 4 "Gzip" gzip, 5 "HealthCheck" health_check,
    6 "HealthCheckConnectPort" health_check_connect_port, 7 "HealthCheckDomain" health_check_domain,
    8 "HealthCheckHttpCode" health_check_http_code, 9 "HealthCheckHttpVersion" health_check_http_version,
    10 "HealthCheckInterval" health_check_interval, 11 "HealthCheckMethod" health_check_method,
    12 "HealthCheckTimeout" health_check_timeout, 13 "HealthCheckType" health_check_type,
    14 "HealthCheckURI" health_check_uri, 15 "HealthyThreshold" healthy_threshold, 16 "IdleTimeout" idle_timeout,
    17 "RequestTimeout" request_timeout, 18 "ServerCertificateId" server_certificate_id,
    19 "StickySession" sticky_session, 20 "StickySessionType" sticky_session_type,
    21 "TLSCipherPolicy" tls_cipher_policy, 22 "UnhealthyThreshold" unhealthy_threshold,
    23 "XForwardedFor" x_forwarded_for,
    24 "XForwardedFor_ClientCertClientVerify" x_forwarded_for_client_cert_client_verify,
    25 "XForwardedFor_ClientCertFingerprint" x_forwarded_for_client_cert_fingerprint,
    26 "XForwardedFor_ClientCertIssuerDN" x_forwarded_for_client_cert_issuer_dn,
    27 "XForwardedFor_ClientCertSubjectDN" x_forwarded_for_client_cert_subject_dn,
    28 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port, 29 "XForwardedFor_SLBID" x_forwarded_for_slbid,
    30 "XForwardedFor_SLBIP" x_forwarded_for_slbip, 31 "XForwardedFor_SLBPORT" x_forwarded_for_slbport,
    32 "XForwardedFor_proto" x_forwarded_for_proto
} }

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
    0 "ConnectionDrain" connection_drain, 1 "ConnectionDrainTimeout" connection_drain_timeout,
    2 "EstablishedTimeout" established_timeout, 3 "HealthCheck" health_check,
    4 "HealthCheckConnectPort" health_check_connect_port, 5 "HealthCheckConnectTimeout" health_check_connect_timeout,
    6 "HealthCheckDomain" health_check_domain, 7 "HealthCheckHttpCode" health_check_http_code,
    8 "HealthCheckInterval" health_check_interval, 9 "HealthCheckMethod" health_check_method,
    10 "HealthCheckType" health_check_type, 11 "HealthCheckURI" health_check_uri,
    12 "HealthyThreshold" healthy_threshold, 13 "MasterSlaveServerGroupId" master_slave_server_group_id,
    14 "PersistenceTimeout" persistence_timeout, 15 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled,
    16 "UnhealthyThreshold" unhealthy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerListenersTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerListenersTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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
    0 "ConnectionDrain" connection_drain, 1 "ConnectionDrainTimeout" connection_drain_timeout,
    2 "HealthCheck" health_check, 3 "HealthCheckConnectPort" health_check_connect_port,
    4 "HealthCheckConnectTimeout" health_check_connect_timeout, 5 "HealthCheckExp" health_check_exp,
    6 "HealthCheckInterval" health_check_interval, 7 "HealthCheckReq" health_check_req,
    8 "HealthyThreshold" healthy_threshold, 9 "MasterSlaveServerGroupId" master_slave_server_group_id,
    10 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled, 11 "UnhealthyThreshold" unhealthy_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttribute {
    /// 0 to 65535.
    pub listener_port: i64,
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
    pub v_server_group_id: Option<String>,
}
model! { DescribeLoadBalancerTCPListenerAttributeOutput {
    0 "AclId" acl_id, 1 "AclIds" acl_ids, 2 "AclStatus" acl_status, 3 "AclType" acl_type,
    4 "BackendServerPort" backend_server_port, 5 "Bandwidth" bandwidth, 6 "ConnectionDrain" connection_drain,
    7 "ConnectionDrainTimeout" connection_drain_timeout, 8 "Description" description,
    9 "EstablishedTimeout" established_timeout, 10 "HealthCheck" health_check,
    11 "HealthCheckConnectPort" health_check_connect_port, 12 "HealthCheckConnectTimeout" health_check_connect_timeout,
    13 "HealthCheckDomain" health_check_domain, 14 "HealthCheckHttpCode" health_check_http_code,
    15 "HealthCheckInterval" health_check_interval, 16 "HealthCheckMethod" health_check_method,
    17 "HealthCheckType" health_check_type, 18 "HealthCheckURI" health_check_uri,
    19 "HealthyThreshold" healthy_threshold, 20 "ListenerPort" listener_port, 21 "LoadBalancerId" load_balancer_id,
    22 "MasterSlaveServerGroupId" master_slave_server_group_id, 23 "PersistenceTimeout" persistence_timeout,
    24 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled, 25 "Scheduler" scheduler, 26 "Status" status,
    27 "SynProxy" syn_proxy, 28 "Tags" tags, 29 "UnhealthyThreshold" unhealthy_threshold,
    30 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeAclIds {
    pub acl_id: Option<Vec<String>>,
}
model! { DescribeLoadBalancerTCPListenerAttributeAclIds {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeTags {
    pub tag: Option<Vec<DescribeLoadBalancerTCPListenerAttributeTag>>,
}
model! { DescribeLoadBalancerTCPListenerAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerTCPListenerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerTCPListenerAttributeTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttribute {
    /// 0 to 65535.
    pub listener_port: i64,
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
    pub v_server_group_id: Option<String>,
}
model! { DescribeLoadBalancerUDPListenerAttributeOutput {
    0 "AclId" acl_id, 1 "AclIds" acl_ids, 2 "AclStatus" acl_status, 3 "AclType" acl_type,
    4 "BackendServerPort" backend_server_port, 5 "Bandwidth" bandwidth, 6 "Description" description,
    7 "HealthCheck" health_check, 8 "HealthCheckConnectPort" health_check_connect_port,
    9 "HealthCheckConnectTimeout" health_check_connect_timeout, 10 "HealthCheckExp" health_check_exp,
    11 "HealthCheckInterval" health_check_interval, 12 "HealthCheckReq" health_check_req,
    13 "HealthyThreshold" healthy_threshold, 14 "ListenerPort" listener_port, 15 "LoadBalancerId" load_balancer_id,
    16 "MasterSlaveServerGroupId" master_slave_server_group_id, 17 "ProxyProtocolV2Enabled" proxy_protocol_v2_enabled,
    18 "Scheduler" scheduler, 19 "Status" status, 20 "Tags" tags, 21 "UnhealthyThreshold" unhealthy_threshold,
    22 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeAclIds {
    pub acl_id: Option<Vec<String>>,
}
model! { DescribeLoadBalancerUDPListenerAttributeAclIds {
    0 "AclId" acl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeTags {
    pub tag: Option<Vec<DescribeLoadBalancerUDPListenerAttributeTag>>,
}
model! { DescribeLoadBalancerUDPListenerAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancerUDPListenerAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancerUDPListenerAttributeTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub server_id: Option<String>,
    pub server_intranet_address: Option<String>,
    pub slave_zone_id: Option<String>,
    pub tag: Option<Vec<DescribeLoadBalancersTag>>,
    pub tags: Option<String>,
    pub v_switch_id: Option<String>,
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
    21 "Tag" tag: Vec<DescribeLoadBalancersTag>, 22 "Tags" tags: String, 23 "VSwitchId" v_switch_id: String,
    24 "VpcId" vpc_id: String
} }
paged! { DescribeLoadBalancers: DescribeLoadBalancersLoadBalancer =
    Number "PageNumber", "LoadBalancers.LoadBalancer" load_balancers.load_balancer, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeLoadBalancersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<DescribeLoadBalancersLoadBalancers>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLoadBalancersOutput {
    0 "LoadBalancers" load_balancers, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersLoadBalancers {
    pub load_balancer: Option<Vec<DescribeLoadBalancersLoadBalancer>>,
}
model! { DescribeLoadBalancersLoadBalancers {
    0 "LoadBalancer" load_balancer
} }

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
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeLoadBalancersLoadBalancer {
    0 "Address" address, 1 "AddressIPVersion" address_ip_version, 2 "AddressType" address_type, 3 "Bandwidth" bandwidth,
    4 "CreateTime" create_time, 5 "CreateTimeStamp" create_time_stamp, 6 "DeleteProtection" delete_protection,
    7 "InstanceChargeType" instance_charge_type, 8 "InternetChargeType" internet_charge_type,
    9 "InternetChargeTypeAlias" internet_charge_type_alias, 10 "LoadBalancerId" load_balancer_id,
    11 "LoadBalancerName" load_balancer_name, 12 "LoadBalancerSpec" load_balancer_spec,
    13 "LoadBalancerStatus" load_balancer_status, 14 "MasterZoneId" master_zone_id,
    15 "ModificationProtectionReason" modification_protection_reason,
    16 "ModificationProtectionStatus" modification_protection_status, 17 "NetworkType" network_type,
    18 "PayType" pay_type, 19 "RegionId" region_id, 20 "RegionIdAlias" region_id_alias,
    21 "ResourceGroupId" resource_group_id, 22 "SlaveZoneId" slave_zone_id, 23 "Tags" tags, 24 "VSwitchId" v_switch_id,
    25 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersTags {
    pub tag: Option<Vec<DescribeLoadBalancersTagsTag>>,
}
model! { DescribeLoadBalancersTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLoadBalancersTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttribute {
    pub master_slave_server_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeOutput {
    pub create_time: Option<String>,
    pub load_balancer_id: Option<String>,
    pub master_slave_backend_servers: Option<DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServers>,
    pub master_slave_server_group_id: Option<String>,
    pub master_slave_server_group_name: Option<String>,
    pub tags: Option<DescribeMasterSlaveServerGroupAttributeTags>,
}
model! { DescribeMasterSlaveServerGroupAttributeOutput {
    0 "CreateTime" create_time, 1 "LoadBalancerId" load_balancer_id,
    2 "MasterSlaveBackendServers" master_slave_backend_servers,
    3 "MasterSlaveServerGroupId" master_slave_server_group_id,
    4 "MasterSlaveServerGroupName" master_slave_server_group_name, 5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServers {
    pub master_slave_backend_server: Option<Vec<DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServer>>,
}
model! { DescribeMasterSlaveServerGroupAttributeMasterSlaveBackendServers {
    0 "MasterSlaveBackendServer" master_slave_backend_server
} }

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
    0 "Description" description, 1 "Port" port, 2 "ServerId" server_id, 3 "ServerType" server_type, 4 "Type" r#type,
    5 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeTags {
    pub tag: Option<Vec<DescribeMasterSlaveServerGroupAttributeTag>>,
}
model! { DescribeMasterSlaveServerGroupAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeMasterSlaveServerGroupAttributeTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroups {
    pub description: Option<String>,
    pub include_listener: Option<bool>,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeMasterSlaveServerGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsOutput {
    pub master_slave_server_groups: Option<DescribeMasterSlaveServerGroupsMasterSlaveServerGroups>,
}
model! { DescribeMasterSlaveServerGroupsOutput {
    0 "MasterSlaveServerGroups" master_slave_server_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsMasterSlaveServerGroups {
    pub master_slave_server_group: Option<Vec<DescribeMasterSlaveServerGroupsMasterSlaveServerGroup>>,
}
model! { DescribeMasterSlaveServerGroupsMasterSlaveServerGroups {
    0 "MasterSlaveServerGroup" master_slave_server_group
} }

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
    0 "AssociatedObjects" associated_objects, 1 "CreateTime" create_time,
    2 "MasterSlaveServerGroupId" master_slave_server_group_id,
    3 "MasterSlaveServerGroupName" master_slave_server_group_name, 4 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsAssociatedObjects {
    pub listeners: Option<DescribeMasterSlaveServerGroupsListeners>,
}
model! { DescribeMasterSlaveServerGroupsAssociatedObjects {
    0 "Listeners" listeners
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsListeners {
    pub listener: Option<Vec<DescribeMasterSlaveServerGroupsListener>>,
}
model! { DescribeMasterSlaveServerGroupsListeners {
    0 "Listener" listener
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsListener {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeMasterSlaveServerGroupsListener {
    0 "Port" port, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsTags {
    pub tag: Option<Vec<DescribeMasterSlaveServerGroupsTagsTag>>,
}
model! { DescribeMasterSlaveServerGroupsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterSlaveServerGroupsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeMasterSlaveServerGroupsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Option<Vec<DescribeRegionsRegion>>,
}
model! { DescribeRegionsRegions {
    0 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_id: String,
}
operation! { DescribeRuleAttribute(region_id: String, rule_id: String)
    "DescribeRuleAttribute" -> DescribeRuleAttributeOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "RuleId" rule_id
} }

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
    pub v_server_group_id: Option<String>,
}
model! { DescribeRuleAttributeOutput {
    0 "Cookie" cookie, 1 "CookieTimeout" cookie_timeout, 2 "Domain" domain, 3 "HealthCheck" health_check,
    4 "HealthCheckConnectPort" health_check_connect_port, 5 "HealthCheckDomain" health_check_domain,
    6 "HealthCheckHttpCode" health_check_http_code, 7 "HealthCheckInterval" health_check_interval,
    8 "HealthCheckTimeout" health_check_timeout, 9 "HealthCheckURI" health_check_uri,
    10 "HealthyThreshold" healthy_threshold, 11 "ListenerPort" listener_port, 12 "ListenerSync" listener_sync,
    13 "LoadBalancerId" load_balancer_id, 14 "RuleId" rule_id, 15 "RuleName" rule_name, 16 "Scheduler" scheduler,
    17 "StickySession" sticky_session, 18 "StickySessionType" sticky_session_type,
    19 "UnhealthyThreshold" unhealthy_threshold, 20 "Url" url, 21 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub rules: Option<DescribeRulesRules>,
}
model! { DescribeRulesOutput {
    0 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesRules {
    pub rule: Option<Vec<DescribeRulesRule>>,
}
model! { DescribeRulesRules {
    0 "Rule" rule
} }

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
    pub v_server_group_id: Option<String>,
}
model! { DescribeRulesRule {
    0 "Cookie" cookie, 1 "CookieTimeout" cookie_timeout, 2 "Domain" domain, 3 "HealthCheck" health_check,
    4 "HealthCheckConnectPort" health_check_connect_port, 5 "HealthCheckDomain" health_check_domain,
    6 "HealthCheckHttpCode" health_check_http_code, 7 "HealthCheckInterval" health_check_interval,
    8 "HealthCheckTimeout" health_check_timeout, 9 "HealthCheckURI" health_check_uri,
    10 "HealthyThreshold" healthy_threshold, 11 "ListenerSync" listener_sync, 12 "RuleId" rule_id,
    13 "RuleName" rule_name, 14 "Scheduler" scheduler, 15 "StickySession" sticky_session,
    16 "StickySessionType" sticky_session_type, 17 "UnhealthyThreshold" unhealthy_threshold, 18 "Url" url,
    19 "VServerGroupId" v_server_group_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeServerCertificatesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesOutput {
    pub server_certificates: Option<DescribeServerCertificatesServerCertificates>,
}
model! { DescribeServerCertificatesOutput {
    0 "ServerCertificates" server_certificates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesServerCertificates {
    pub server_certificate: Option<Vec<DescribeServerCertificatesServerCertificate>>,
}
model! { DescribeServerCertificatesServerCertificates {
    0 "ServerCertificate" server_certificate
} }

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
    pub subject_alternative_names: Option<DescribeServerCertificatesSubjectAlternativeNames>,
    pub tags: Option<DescribeServerCertificatesTags>,
}
model! { DescribeServerCertificatesServerCertificate {
    0 "AliCloudCertificateId" ali_cloud_certificate_id, 1 "AliCloudCertificateName" ali_cloud_certificate_name,
    2 "CommonName" common_name, 3 "CreateTime" create_time, 4 "CreateTimeStamp" create_time_stamp,
    5 "ExpireTime" expire_time, 6 "ExpireTimeStamp" expire_time_stamp, 7 "Fingerprint" fingerprint,
    8 "IsAliCloudCertificate" is_ali_cloud_certificate, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id,
    11 "ServerCertificateId" server_certificate_id, 12 "ServerCertificateName" server_certificate_name,
    13 "SubjectAlternativeNames" subject_alternative_names, 14 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesSubjectAlternativeNames {
    pub subject_alternative_name: Option<Vec<String>>,
}
model! { DescribeServerCertificatesSubjectAlternativeNames {
    0 "SubjectAlternativeName" subject_alternative_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesTags {
    pub tag: Option<Vec<DescribeServerCertificatesTagsTag>>,
}
model! { DescribeServerCertificatesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerCertificatesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeServerCertificatesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTags {
    pub distinct_key: Option<bool>,
    pub load_balancer_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tag_sets: Option<DescribeTagsTagSets>,
    pub total_count: Option<i64>,
}
model! { DescribeTagsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TagSets" tag_sets, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagSets {
    pub tag_set: Option<Vec<DescribeTagsTagSet>>,
}
model! { DescribeTagsTagSets {
    0 "TagSet" tag_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagsTagSet {
    pub instance_count: Option<i64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeTagsTagSet {
    0 "InstanceCount" instance_count, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttribute {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_server_group_id: String,
}
operation! { DescribeVServerGroupAttribute(region_id: String, v_server_group_id: String)
    "DescribeVServerGroupAttribute" -> DescribeVServerGroupAttributeOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeOutput {
    pub backend_servers: Option<DescribeVServerGroupAttributeBackendServers>,
    pub create_time: Option<String>,
    pub load_balancer_id: Option<String>,
    pub tags: Option<DescribeVServerGroupAttributeTags>,
    pub v_server_group_id: Option<String>,
    pub v_server_group_name: Option<String>,
}
model! { DescribeVServerGroupAttributeOutput {
    0 "BackendServers" backend_servers, 1 "CreateTime" create_time, 2 "LoadBalancerId" load_balancer_id, 3 "Tags" tags,
    4 "VServerGroupId" v_server_group_id, 5 "VServerGroupName" v_server_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeBackendServers {
    pub backend_server: Option<Vec<DescribeVServerGroupAttributeBackendServer>>,
}
model! { DescribeVServerGroupAttributeBackendServers {
    0 "BackendServer" backend_server
} }

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
    0 "Description" description, 1 "Port" port, 2 "ServerId" server_id, 3 "ServerIp" server_ip, 4 "Type" r#type,
    5 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeTags {
    pub tag: Option<Vec<DescribeVServerGroupAttributeTag>>,
}
model! { DescribeVServerGroupAttributeTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupAttributeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeVServerGroupAttributeTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroups {
    pub description: Option<String>,
    pub include_listener: Option<bool>,
    pub include_rule: Option<bool>,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVServerGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsOutput {
    pub v_server_groups: Option<DescribeVServerGroupsVServerGroups>,
}
model! { DescribeVServerGroupsOutput {
    0 "VServerGroups" v_server_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsVServerGroups {
    pub v_server_group: Option<Vec<DescribeVServerGroupsVServerGroup>>,
}
model! { DescribeVServerGroupsVServerGroups {
    0 "VServerGroup" v_server_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsVServerGroup {
    pub associated_objects: Option<DescribeVServerGroupsAssociatedObjects>,
    pub create_time: Option<String>,
    pub server_count: Option<i64>,
    pub tags: Option<DescribeVServerGroupsTags>,
    pub v_server_group_id: Option<String>,
    pub v_server_group_name: Option<String>,
}
model! { DescribeVServerGroupsVServerGroup {
    0 "AssociatedObjects" associated_objects, 1 "CreateTime" create_time, 2 "ServerCount" server_count, 3 "Tags" tags,
    4 "VServerGroupId" v_server_group_id, 5 "VServerGroupName" v_server_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsAssociatedObjects {
    pub listeners: Option<DescribeVServerGroupsListeners>,
    pub rules: Option<DescribeVServerGroupsRules>,
}
model! { DescribeVServerGroupsAssociatedObjects {
    0 "Listeners" listeners, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsListeners {
    pub listener: Option<Vec<DescribeVServerGroupsListener>>,
}
model! { DescribeVServerGroupsListeners {
    0 "Listener" listener
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsListener {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeVServerGroupsListener {
    0 "Port" port, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsRules {
    pub rule: Option<Vec<DescribeVServerGroupsRule>>,
}
model! { DescribeVServerGroupsRules {
    0 "Rule" rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsRule {
    pub domain: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub url: Option<String>,
}
model! { DescribeVServerGroupsRule {
    0 "Domain" domain, 1 "RuleId" rule_id, 2 "RuleName" rule_name, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsTags {
    pub tag: Option<Vec<DescribeVServerGroupsTagsTag>>,
}
model! { DescribeVServerGroupsTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVServerGroupsTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeVServerGroupsTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {
    pub accept_language: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeZones(region_id: String) "DescribeZones" -> DescribeZonesOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub zones: Option<DescribeZonesZones>,
}
model! { DescribeZonesOutput {
    0 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZones {
    pub zone: Option<Vec<DescribeZonesZone>>,
}
model! { DescribeZonesZones {
    0 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesZone {
    pub local_name: Option<String>,
    pub slave_zones: Option<DescribeZonesSlaveZones>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesZone {
    0 "LocalName" local_name, 1 "SlaveZones" slave_zones, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesSlaveZones {
    pub slave_zone: Option<Vec<DescribeZonesSlaveZone>>,
}
model! { DescribeZonesSlaveZones {
    0 "SlaveZone" slave_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesSlaveZone {
    pub local_name: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeZonesSlaveZone {
    0 "LocalName" local_name, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHighDefinationMonitor {
    pub log_project: String,
    pub log_store: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableHighDefinationMonitorOutput {
    pub success: Option<String>,
}
model! { EnableHighDefinationMonitorOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTLSCipherPolicies {
    pub include_listener: Option<bool>,
    pub max_items: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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
    Token "NextToken", "TLSCipherPolicies" tls_cipher_policies, next "NextToken", more "IsTruncated"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTLSCipherPoliciesOutput {
    pub is_truncated: Option<bool>,
    pub next_token: Option<String>,
    pub tls_cipher_policies: Option<Vec<ListTLSCipherPoliciesTLSCipherPolicies>>,
    pub total_count: Option<i64>,
}
model! { ListTLSCipherPoliciesOutput {
    0 "IsTruncated" is_truncated, 1 "NextToken" next_token, 2 "TLSCipherPolicies" tls_cipher_policies,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTLSCipherPoliciesTLSCipherPolicies {
    pub ciphers: Option<Vec<String>>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub relate_listeners: Option<Vec<ListTLSCipherPoliciesRelateListeners>>,
    pub status: Option<String>,
    pub tls_versions: Option<Vec<String>>,
}
model! { ListTLSCipherPoliciesTLSCipherPolicies {
    0 "Ciphers" ciphers, 1 "CreateTime" create_time, 2 "InstanceId" instance_id, 3 "Name" name,
    4 "RelateListeners" relate_listeners, 5 "Status" status, 6 "TLSVersions" tls_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTLSCipherPoliciesRelateListeners {
    pub load_balancer_id: Option<String>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { ListTLSCipherPoliciesRelateListeners {
    0 "LoadBalancerId" load_balancer_id, 1 "Port" port, 2 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighDefinationMonitor {
    pub log_project: String,
    pub log_store: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHighDefinationMonitorOutput {
    pub success: Option<String>,
}
model! { ModifyHighDefinationMonitorOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInstanceChargeType {
    /// 1 to 5000.
    pub bandwidth: Option<i64>,
    pub instance_charge_type: String,
    pub internet_charge_type: Option<String>,
    pub load_balancer_id: String,
    pub load_balancer_spec: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ModifyLoadBalancerInstanceChargeType(instance_charge_type: String, load_balancer_id: String, region_id: String)
    "ModifyLoadBalancerInstanceChargeType" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "InstanceChargeType" instance_charge_type,
    2 "InternetChargeType" internet_charge_type: String, 3 "LoadBalancerId" load_balancer_id,
    4 "LoadBalancerSpec" load_balancer_spec: String, 5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64,
    7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64
} }

pub type ModifyLoadBalancerInstanceChargeTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInstanceSpec {
    pub auto_pay: Option<bool>,
    pub load_balancer_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInstanceSpecOutput {
    pub order_id: Option<i64>,
}
model! { ModifyLoadBalancerInstanceSpecOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInternetSpec {
    pub auto_pay: Option<bool>,
    /// 1 to 5000.
    pub bandwidth: Option<i64>,
    pub internet_charge_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerInternetSpecOutput {
    pub order_id: Option<i64>,
}
model! { ModifyLoadBalancerInternetSpecOutput {
    0 "OrderId" order_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerPayType {
    pub auto_pay: Option<bool>,
    /// At least 1.
    pub duration: Option<i64>,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub pay_type: Option<String>,
    pub pricing_cycle: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerPayTypeOutput {
    pub order_id: Option<i64>,
}
model! { ModifyLoadBalancerPayTypeOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVServerGroupBackendServers {
    pub new_backend_servers: Option<String>,
    pub old_backend_servers: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_server_group_id: String,
}
operation! { ModifyVServerGroupBackendServers(region_id: String, v_server_group_id: String)
    "ModifyVServerGroupBackendServers" -> ModifyVServerGroupBackendServersOutput {
    0 "NewBackendServers" new_backend_servers: String, 1 "OldBackendServers" old_backend_servers: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVServerGroupBackendServersOutput {
    pub backend_servers: Option<ModifyVServerGroupBackendServersBackendServers>,
    pub v_server_group_id: Option<String>,
}
model! { ModifyVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVServerGroupBackendServersBackendServers {
    pub backend_server: Option<Vec<ModifyVServerGroupBackendServersBackendServer>>,
}
model! { ModifyVServerGroupBackendServersBackendServers {
    0 "BackendServer" backend_server
} }

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
    0 "Description" description, 1 "Port" port, 2 "ServerId" server_id, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub new_resource_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub access_key_id: Option<String>,
}
operation! { MoveResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> Empty {
    0 "NewResourceGroupId" new_resource_group_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "ResourceId" resource_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type, 9 "access_key_id" access_key_id: String
} }

pub type MoveResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveAccessControlListEntry {
    pub acl_entrys: Option<String>,
    pub acl_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RemoveAccessControlListEntry(acl_id: String, region_id: String) "RemoveAccessControlListEntry" -> Empty {
    0 "AclEntrys" acl_entrys: String, 1 "AclId" acl_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

pub type RemoveAccessControlListEntryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServers {
    pub backend_servers: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersOutput {
    pub backend_servers: Option<RemoveBackendServersBackendServers>,
    pub load_balancer_id: Option<String>,
}
model! { RemoveBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersBackendServers {
    pub backend_server: Option<Vec<RemoveBackendServersBackendServer>>,
}
model! { RemoveBackendServersBackendServers {
    0 "BackendServer" backend_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveBackendServersBackendServer {
    pub description: Option<String>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { RemoveBackendServersBackendServer {
    0 "Description" description, 1 "ServerId" server_id, 2 "Type" r#type, 3 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveListenerWhiteListItem {
    /// 1 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub source_items: String,
}
operation! { RemoveListenerWhiteListItem(listener_port: i64, load_balancer_id: String, source_items: String)
    "RemoveListenerWhiteListItem" -> Empty {
    0 "ListenerPort" listener_port, 1 "ListenerProtocol" listener_protocol: String, 2 "LoadBalancerId" load_balancer_id,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "SourceItems" source_items
} }

pub type RemoveListenerWhiteListItemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTags {
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tags: String,
}
operation! { RemoveTags(load_balancer_id: String, region_id: String, tags: String) "RemoveTags" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Tags" tags
} }

pub type RemoveTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServers {
    pub backend_servers: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_server_group_id: String,
}
operation! { RemoveVServerGroupBackendServers(backend_servers: String, region_id: String, v_server_group_id: String)
    "RemoveVServerGroupBackendServers" -> RemoveVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServersOutput {
    pub backend_servers: Option<RemoveVServerGroupBackendServersBackendServers>,
    pub v_server_group_id: Option<String>,
}
model! { RemoveVServerGroupBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "VServerGroupId" v_server_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServersBackendServers {
    pub backend_server: Option<Vec<RemoveVServerGroupBackendServersBackendServer>>,
}
model! { RemoveVServerGroupBackendServersBackendServers {
    0 "BackendServer" backend_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVServerGroupBackendServersBackendServer {
    pub port: Option<i64>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<i64>,
}
model! { RemoveVServerGroupBackendServersBackendServer {
    0 "Port" port, 1 "ServerId" server_id, 2 "Type" r#type, 3 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccessControlListAttribute {
    pub acl_id: String,
    pub acl_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type SetAccessControlListAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccessLogsDownloadAttribute {
    pub load_balancer_id: Option<String>,
    pub logs_download_attributes: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type SetAccessLogsDownloadAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServers {
    pub backend_servers: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersOutput {
    pub backend_servers: Option<SetBackendServersBackendServers>,
    pub load_balancer_id: Option<String>,
}
model! { SetBackendServersOutput {
    0 "BackendServers" backend_servers, 1 "LoadBalancerId" load_balancer_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersBackendServers {
    pub backend_server: Option<Vec<SetBackendServersBackendServer>>,
}
model! { SetBackendServersBackendServers {
    0 "BackendServer" backend_server
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackendServersBackendServer {
    pub description: Option<String>,
    pub server_id: Option<String>,
    pub r#type: Option<String>,
    pub weight: Option<String>,
}
model! { SetBackendServersBackendServer {
    0 "Description" description, 1 "ServerId" server_id, 2 "Type" r#type, 3 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCACertificateName {
    pub ca_certificate_id: String,
    pub ca_certificate_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type SetCACertificateNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDomainExtensionAttribute {
    pub domain_extension_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type SetDomainExtensionAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetListenerAccessControlStatus {
    pub access_control_status: String,
    /// 1 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SetListenerAccessControlStatus(access_control_status: String, listener_port: i64, load_balancer_id: String)
    "SetListenerAccessControlStatus" -> Empty {
    0 "AccessControlStatus" access_control_status, 1 "ListenerPort" listener_port,
    2 "ListenerProtocol" listener_protocol: String, 3 "LoadBalancerId" load_balancer_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

pub type SetListenerAccessControlStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerDeleteProtection {
    pub delete_protection: String,
    pub load_balancer_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

pub type SetLoadBalancerDeleteProtectionOutput = Empty;

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
    /// 1 to 65535.
    pub listener_port: i64,
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
    pub v_server_group: Option<String>,
    pub v_server_group_id: Option<String>,
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
    29 "UnhealthyThreshold" unhealthy_threshold: i64, 30 "VServerGroup" v_server_group: String,
    31 "VServerGroupId" v_server_group_id: String, 32 "XForwardedFor" x_forwarded_for: String,
    33 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    34 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 35 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    36 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 37 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

pub type SetLoadBalancerHTTPListenerAttributeOutput = Empty;

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
    /// 1 to 65535.
    pub listener_port: i64,
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
    pub v_server_group: Option<String>,
    pub v_server_group_id: Option<String>,
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
    33 "UnhealthyThreshold" unhealthy_threshold: i64, 34 "VServerGroup" v_server_group: String,
    35 "VServerGroupId" v_server_group_id: String, 36 "XForwardedFor" x_forwarded_for: String,
    37 "XForwardedFor_ClientSrcPort" x_forwarded_for_client_src_port: String,
    38 "XForwardedFor_SLBID" x_forwarded_for_slbid: String, 39 "XForwardedFor_SLBIP" x_forwarded_for_slbip: String,
    40 "XForwardedFor_SLBPORT" x_forwarded_for_slbport: String, 41 "XForwardedFor_proto" x_forwarded_for_proto: String
} }

pub type SetLoadBalancerHTTPSListenerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerModificationProtection {
    pub load_balancer_id: String,
    pub modification_protection_reason: Option<String>,
    pub modification_protection_status: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SetLoadBalancerModificationProtection(load_balancer_id: String, modification_protection_status: String, region_id: String)
    "SetLoadBalancerModificationProtection" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "ModificationProtectionReason" modification_protection_reason: String,
    2 "ModificationProtectionStatus" modification_protection_status, 3 "OwnerAccount" owner_account: String,
    4 "OwnerId" owner_id: i64, 5 "RegionId" region_id, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

pub type SetLoadBalancerModificationProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerName {
    pub load_balancer_id: String,
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

pub type SetLoadBalancerNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoadBalancerStatus {
    pub load_balancer_id: String,
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

pub type SetLoadBalancerStatusOutput = Empty;

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
    /// 0 to 65535.
    pub listener_port: i64,
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
    pub v_server_group: Option<String>,
    pub v_server_group_id: Option<String>,
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
    31 "VServerGroup" v_server_group: String, 32 "VServerGroupId" v_server_group_id: String
} }

pub type SetLoadBalancerTCPListenerAttributeOutput = Empty;

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
    /// 0 to 65535.
    pub listener_port: i64,
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
    pub v_server_group: Option<String>,
    pub v_server_group_id: Option<String>,
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
    21 "UnhealthyThreshold" unhealthy_threshold: i64, 22 "VServerGroup" v_server_group: String,
    23 "VServerGroupId" v_server_group_id: String, 24 "healthCheckExp" health_check_exp: String,
    25 "healthCheckReq" health_check_req: String
} }

pub type SetLoadBalancerUDPListenerAttributeOutput = Empty;

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
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub rule_id: String,
    pub rule_name: Option<String>,
    pub scheduler: Option<String>,
    pub sticky_session: Option<String>,
    pub sticky_session_type: Option<String>,
    /// 1 to 10.
    pub unhealthy_threshold: Option<i64>,
    pub v_server_group_id: Option<String>,
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
    21 "UnhealthyThreshold" unhealthy_threshold: i64, 22 "VServerGroupId" v_server_group_id: String
} }

pub type SetRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetServerCertificateName {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub server_certificate_id: String,
    pub server_certificate_name: String,
}
operation! { SetServerCertificateName(region_id: String, server_certificate_id: String, server_certificate_name: String)
    "SetServerCertificateName" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ServerCertificateId" server_certificate_id, 6 "ServerCertificateName" server_certificate_name
} }

pub type SetServerCertificateNameOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTLSCipherPolicyAttribute {
    pub ciphers: Vec<String>,
    pub name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tls_cipher_policy_id: String,
    pub tls_versions: Vec<String>,
}

/// What [`SetTLSCipherPolicyAttribute::new`] takes.
pub struct SetTLSCipherPolicyAttributeRequired {
    pub ciphers: Vec<String>,
    pub name: String,
    pub region_id: String,
    pub tls_cipher_policy_id: String,
    pub tls_versions: Vec<String>,
}
operation! { SetTLSCipherPolicyAttribute{SetTLSCipherPolicyAttributeRequired: ciphers, name, region_id, tls_cipher_policy_id, tls_versions}
    "SetTLSCipherPolicyAttribute" -> SetTLSCipherPolicyAttributeOutput {
    0 "Ciphers" ciphers, 1 "Name" name, 2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "TLSCipherPolicyId" tls_cipher_policy_id, 8 "TLSVersions" tls_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTLSCipherPolicyAttributeOutput {
    pub task_id: Option<String>,
}
model! { SetTLSCipherPolicyAttributeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVServerGroupAttribute {
    pub backend_servers: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub v_server_group_id: String,
    pub v_server_group_name: Option<String>,
}
operation! { SetVServerGroupAttribute(region_id: String, v_server_group_id: String)
    "SetVServerGroupAttribute" -> SetVServerGroupAttributeOutput {
    0 "BackendServers" backend_servers: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VServerGroupId" v_server_group_id,
    7 "VServerGroupName" v_server_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVServerGroupAttributeOutput {
    pub backend_servers: Option<SetVServerGroupAttributeBackendServers>,
    pub v_server_group_id: Option<String>,
    pub v_server_group_name: Option<String>,
}
model! { SetVServerGroupAttributeOutput {
    0 "BackendServers" backend_servers, 1 "VServerGroupId" v_server_group_id, 2 "VServerGroupName" v_server_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVServerGroupAttributeBackendServers {
    pub backend_server: Option<Vec<SetVServerGroupAttributeBackendServer>>,
}
model! { SetVServerGroupAttributeBackendServers {
    0 "BackendServer" backend_server
} }

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
    0 "Description" description, 1 "Port" port, 2 "ServerId" server_id, 3 "Type" r#type, 4 "Weight" weight
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartLoadBalancerListener {
    /// 0 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
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

pub type StartLoadBalancerListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopLoadBalancerListener {
    /// 0 to 65535.
    pub listener_port: i64,
    pub listener_protocol: Option<String>,
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

pub type StopLoadBalancerListenerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64, 3 "RegionId" region_id,
    4 "ResourceId" resource_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ResourceType" resource_type, 8 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCACertificate {
    pub ca_certificate: String,
    pub ca_certificate_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadCACertificateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UploadCACertificateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    0 "CACertificateId" ca_certificate_id, 1 "CACertificateName" ca_certificate_name, 2 "CommonName" common_name,
    3 "CreateTime" create_time, 4 "CreateTimeStamp" create_time_stamp, 5 "ExpireTime" expire_time,
    6 "ExpireTimeStamp" expire_time_stamp, 7 "Fingerprint" fingerprint, 8 "ResourceGroupId" resource_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadServerCertificate {
    pub ali_cloud_certificate_id: Option<String>,
    pub ali_cloud_certificate_name: Option<String>,
    pub ali_cloud_certificate_region_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub private_key: Option<Secret>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadServerCertificateTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UploadServerCertificateTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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
    pub server_certificate_id: Option<String>,
    pub server_certificate_name: Option<String>,
    pub subject_alternative_names: Option<UploadServerCertificateSubjectAlternativeNames>,
}
model! { UploadServerCertificateOutput {
    0 "AliCloudCertificateId" ali_cloud_certificate_id, 1 "AliCloudCertificateName" ali_cloud_certificate_name,
    2 "CommonName" common_name, 3 "CreateTime" create_time, 4 "CreateTimeStamp" create_time_stamp,
    5 "ExpireTime" expire_time, 6 "ExpireTimeStamp" expire_time_stamp, 7 "Fingerprint" fingerprint,
    8 "IsAliCloudCertificate" is_ali_cloud_certificate, 9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id,
    11 "ServerCertificateId" server_certificate_id, 12 "ServerCertificateName" server_certificate_name,
    13 "SubjectAlternativeNames" subject_alternative_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadServerCertificateSubjectAlternativeNames {
    pub subject_alternative_name: Option<Vec<String>>,
}
model! { UploadServerCertificateSubjectAlternativeNames {
    0 "SubjectAlternativeName" subject_alternative_name
} }

#[cfg(feature = "reflect")]
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
