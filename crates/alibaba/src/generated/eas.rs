//! `eas` 2021-07-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "pai-eas.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "pai-eas.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "pai-eas.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "pai-eas.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "pai-eas.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "pai-eas.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "pai-eas.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "pai-eas.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "pai-eas.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "pai-eas.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "pai-eas.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "pai-eas.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "pai-eas.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "pai-eas.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "pai-eas.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-shanghai", "pai-eas.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pai-eas.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "pai-eas.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "pai-eas.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "pai-eas.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhongwei", "pai-eas.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "pai-eas.eu-central-1.aliyuncs.com"),
        ("me-central-1", "pai-eas.me-central-1.aliyuncs.com"),
        ("me-east-1", "pai-eas.me-east-1.aliyuncs.com"),
        ("na-south-1", "pai-eas.na-south-1.aliyuncs.com"),
        ("us-east-1", "pai-eas.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "pai-eas.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "pai-eas.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "pai-eas-manage-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "pai-eas-manage-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "pai-eas-manage-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "pai-eas-manage-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "pai-eas-manage-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "pai-eas-manage-vpc.ap-southeast-7.aliyuncs.com"),
        ("ap-southeast-8", "pai-eas-manage-vpc.ap-southeast-8.aliyuncs.com"),
        ("cn-beijing", "pai-eas-manage-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "pai-eas-manage-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "pai-eas-manage-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "pai-eas-manage-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "pai-eas-manage-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "pai-eas-manage-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "pai-eas-manage-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pai-eas-manage-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "pai-eas-manage-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "pai-eas-manage-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "pai-eas-manage-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhongwei", "pai-eas-manage-vpc.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "pai-eas-manage-vpc.eu-central-1.aliyuncs.com"),
        ("me-central-1", "pai-eas-manage-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "pai-eas-manage-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "pai-eas-manage-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "pai-eas-manage-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "pai-eas-manage-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "pai-eas.cn-hangzhou.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "eas", version: "2021-07-01", code: "eas", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGatewayDomain {
    pub custom_domain: AttachGatewayDomainCustomDomain,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { AttachGatewayDomain(custom_domain: AttachGatewayDomainCustomDomain, cluster_id: String, gateway_id: String)
    "AttachGatewayDomain" -> AttachGatewayDomainOutput {
    0 "CustomDomain" custom_domain, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/domain/attach", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGatewayDomainCustomDomain {
    pub certificate_id: Option<String>,
    pub domain: Option<String>,
    pub r#type: Option<String>,
}
input! { AttachGatewayDomainCustomDomain(domain: String, r#type: String) {
    0 "CertificateId" certificate_id: String, 1 "Domain" domain: String, 2 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGatewayDomainOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachGatewayDomainOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneService {
    pub labels: Option<BTreeMap<String, String>>,
    pub body: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { CloneService(cluster_id: String, service_name: String) "CloneService" -> CloneServiceOutput {
    0 "Labels" labels: BTreeMap<String, String>, 1 "body" body: String, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::WholeBody, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/clone", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneServiceOutput {
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
}
model! { CloneServiceOutput {
    0 "InternetEndpoint" internet_endpoint, 1 "IntranetEndpoint" intranet_endpoint, 2 "ServiceId" service_id,
    3 "ServiceName" service_name, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitService {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { CommitService(cluster_id: String, service_name: String) "CommitService" -> CommitServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/commit", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitServiceOutput {
    pub message: Option<String>,
}
model! { CommitServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclPolicy {
    pub acl_policy_list: Vec<CreateAclPolicyAclPolicyList>,
    pub vpc_id: Option<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { CreateAclPolicy(acl_policy_list: Vec<CreateAclPolicyAclPolicyList>, cluster_id: String, gateway_id: String)
    "CreateAclPolicy" -> CreateAclPolicyOutput {
    0 "AclPolicyList" acl_policy_list, 1 "VpcId" vpc_id: String, 2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v2/gateways/{ClusterId}/{GatewayId}/acl_policy", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclPolicyAclPolicyList {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
input! { CreateAclPolicyAclPolicyList(entry: String) {
    0 "Comment" comment: String, 1 "Entry" entry: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclPolicyOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateAclPolicyOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppService {
    pub quota_id: Option<String>,
    pub workspace_id: Option<String>,
    pub app_type: String,
    pub app_version: Option<String>,
    pub config: Option<BTreeMap<String, Value>>,
    pub replicas: i64,
    pub service_name: String,
    pub service_spec: String,
}
operation! { CreateAppService(app_type: String, replicas: i64, service_name: String, service_spec: String)
    "CreateAppService" -> CreateAppServiceOutput {
    0 "QuotaId" quota_id: String, 1 "WorkspaceId" workspace_id: String, 2 "AppType" app_type,
    3 "AppVersion" app_version: String, 4 "Config" config: BTreeMap<String, Value>, 5 "Replicas" replicas,
    6 "ServiceName" service_name, 7 "ServiceSpec" service_spec
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] { path: "/api/v2/app_services", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppServiceOutput {
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub region: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
}
model! { CreateAppServiceOutput {
    0 "InternetEndpoint" internet_endpoint, 1 "IntranetEndpoint" intranet_endpoint, 2 "Region" region,
    3 "ServiceId" service_id, 4 "ServiceName" service_name, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBenchmarkTask {
    pub body: Option<String>,
}
operation! { CreateBenchmarkTask() "CreateBenchmarkTask" -> CreateBenchmarkTaskOutput {
    0 "body" body: String
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] { path: "/api/v2/benchmark-tasks", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBenchmarkTaskOutput {
    pub message: Option<String>,
    pub region: Option<String>,
    pub task_name: Option<String>,
}
model! { CreateBenchmarkTaskOutput {
    0 "Message" message, 1 "Region" region, 2 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    pub value: Option<String>,
    pub cluster_id: String,
    pub config_type: String,
    pub name: String,
    pub config_key: String,
}
operation! { CreateConfig(cluster_id: String, config_type: String, name: String, config_key: String)
    "CreateConfig" -> CreateConfigOutput {
    0 "Value" value: String, 1 "ClusterId" cluster_id, 2 "ConfigType" config_type, 3 "Name" name,
    4 "ConfigKey" config_key
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v2/configs/{ClusterId}/{ConfigType}/{Name}/{ConfigKey}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigOutput {
    pub created_at: Option<String>,
    pub key: Option<String>,
    pub updated_at: Option<String>,
    pub value: Option<String>,
}
model! { CreateConfigOutput {
    0 "CreatedAt" created_at, 1 "Key" key, 2 "UpdatedAt" updated_at, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaultInjection {
    pub fault_args: Option<Value>,
    pub fault_type: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
    pub instance_name: String,
}
operation! { CreateFaultInjection(cluster_id: String, service_name: String, instance_name: String)
    "CreateFaultInjection" -> CreateFaultInjectionOutput {
    0 "FaultArgs" fault_args: Value, 1 "FaultType" fault_type: String, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name, 4 "InstanceName" instance_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/faults", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaultInjectionOutput {
    pub message: Option<String>,
}
model! { CreateFaultInjectionOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGateway {
    pub resource_name: Option<String>,
    pub auto_renewal: Option<bool>,
    pub charge_type: Option<String>,
    pub enable_internet: Option<bool>,
    pub enable_intranet: Option<bool>,
    pub gateway_type: Option<String>,
    pub instance_type: Option<String>,
    pub name: Option<String>,
    pub replicas: Option<i64>,
}
operation! { CreateGateway() "CreateGateway" -> CreateGatewayOutput {
    0 "ResourceName" resource_name: String, 1 "AutoRenewal" auto_renewal: bool, 2 "ChargeType" charge_type: String,
    3 "EnableInternet" enable_internet: bool, 4 "EnableIntranet" enable_intranet: bool,
    5 "GatewayType" gateway_type: String, 6 "InstanceType" instance_type: String, 7 "Name" name: String,
    8 "Replicas" replicas: i64
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] { path: "/api/v2/gateways", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub cluster_id: Option<String>,
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateGatewayOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpc {
    pub account_id: Option<String>,
    pub enable_authoritative_dns: Option<bool>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { CreateGatewayIntranetLinkedVpc(cluster_id: String, gateway_id: String)
    "CreateGatewayIntranetLinkedVpc" -> CreateGatewayIntranetLinkedVpcOutput {
    0 "AccountId" account_id: String, 1 "EnableAuthoritativeDns" enable_authoritative_dns: bool,
    2 "VSwitchId" v_switch_id: String, 3 "VpcId" vpc_id: String, 4 "ClusterId" cluster_id, 5 "GatewayId" gateway_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpcOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateGatewayIntranetLinkedVpcOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpcPeer {
    pub peer_vpcs: Option<Vec<CreateGatewayIntranetLinkedVpcPeerPeerVpcs>>,
    pub vpc_id: Option<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { CreateGatewayIntranetLinkedVpcPeer(cluster_id: String, gateway_id: String)
    "CreateGatewayIntranetLinkedVpcPeer" -> CreateGatewayIntranetLinkedVpcPeerOutput {
    0 "PeerVpcs" peer_vpcs: Vec<CreateGatewayIntranetLinkedVpcPeerPeerVpcs>, 1 "VpcId" vpc_id: String,
    2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc_peer", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpcPeerPeerVpcs {
    pub region: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateGatewayIntranetLinkedVpcPeerPeerVpcs() {
    0 "Region" region: String, 1 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpcPeerOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateGatewayIntranetLinkedVpcPeerOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub labels: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub network: Option<CreateGroupNetwork>,
    pub work_space_id: Option<String>,
}
operation! { CreateGroup() "CreateGroup" -> CreateGroupOutput {
    0 "Labels" labels: BTreeMap<String, String>, 1 "Name" name: String, 2 "Network" network: CreateGroupNetwork,
    3 "WorkSpaceId" work_space_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/api/v2/groups", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupNetwork {
    pub gateway_id: Option<String>,
    pub security_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateGroupNetwork() {
    0 "GatewayId" gateway_id: String, 1 "SecurityGroupId" security_group_id: String, 2 "VSwitchId" v_switch_id: String,
    3 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub message: Option<String>,
}
model! { CreateGroupOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    pub auto_renewal: Option<bool>,
    pub charge_type: Option<String>,
    pub ecs_instance_count: Option<i64>,
    pub ecs_instance_type: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub self_managed_resource_options: Option<CreateResourceSelfManagedResourceOptions>,
    /// 200 to 2000.
    pub system_disk_size: Option<i64>,
    pub usage_mode: Option<String>,
    pub zone: Option<String>,
}
operation! { CreateResource() "CreateResource" -> CreateResourceOutput {
    0 "AutoRenewal" auto_renewal: bool, 1 "ChargeType" charge_type: String,
    2 "EcsInstanceCount" ecs_instance_count: i64, 3 "EcsInstanceType" ecs_instance_type: String,
    4 "Labels" labels: BTreeMap<String, String>, 5 "ResourceName" resource_name: String,
    6 "ResourceType" resource_type: String,
    7 "SelfManagedResourceOptions" self_managed_resource_options: CreateResourceSelfManagedResourceOptions,
    8 "SystemDiskSize" system_disk_size: i64, 9 "UsageMode" usage_mode: String, 10 "Zone" zone: String
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
] { path: "/api/v2/resources", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceSelfManagedResourceOptions {
    pub external_cluster_id: Option<String>,
    pub node_match_labels: Option<BTreeMap<String, String>>,
    pub node_tolerations: Option<Vec<CreateResourceNodeTolerations>>,
    pub role_name: Option<String>,
}
input! { CreateResourceSelfManagedResourceOptions() {
    0 "ExternalClusterId" external_cluster_id: String, 1 "NodeMatchLabels" node_match_labels: BTreeMap<String, String>,
    2 "NodeTolerations" node_tolerations: Vec<CreateResourceNodeTolerations>, 3 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceNodeTolerations {
    pub effect: Option<String>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { CreateResourceNodeTolerations() {
    0 "effect" effect: String, 1 "key" key: String, 2 "operator" operator: String, 3 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub cluster_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub owner_uid: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { CreateResourceOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids, 2 "OwnerUid" owner_uid, 3 "ResourceId" resource_id,
    4 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceInstances {
    pub auto_renewal: Option<bool>,
    pub charge_type: String,
    pub ecs_instance_count: i64,
    pub ecs_instance_type: String,
    pub labels: Option<BTreeMap<String, String>>,
    /// 200 to 2000.
    pub system_disk_size: Option<i64>,
    /// Deprecated.
    pub user_data: Option<Secret>,
    pub zone: Option<String>,
    pub cluster_id: String,
    pub resource_id: String,
}

/// What [`CreateResourceInstances::new`] takes.
pub struct CreateResourceInstancesRequired {
    pub charge_type: String,
    pub ecs_instance_count: i64,
    pub ecs_instance_type: String,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { CreateResourceInstances{CreateResourceInstancesRequired: charge_type, ecs_instance_count, ecs_instance_type, cluster_id, resource_id}
    "CreateResourceInstances" -> CreateResourceInstancesOutput {
    0 "AutoRenewal" auto_renewal: bool, 1 "ChargeType" charge_type, 2 "EcsInstanceCount" ecs_instance_count,
    3 "EcsInstanceType" ecs_instance_type, 4 "Labels" labels: BTreeMap<String, String>,
    5 "SystemDiskSize" system_disk_size: i64, 6 "UserData" user_data: Secret, 7 "Zone" zone: String,
    8 "ClusterId" cluster_id, 9 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceInstancesOutput {
    pub instance_ids: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { CreateResourceInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceLog {
    pub log_store: String,
    pub project_name: String,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { CreateResourceLog(log_store: String, project_name: String, cluster_id: String, resource_id: String)
    "CreateResourceLog" -> CreateResourceLogOutput {
    0 "LogStore" log_store, 1 "ProjectName" project_name, 2 "ClusterId" cluster_id, 3 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v2/resources/{ClusterId}/{ResourceId}/log", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceLogOutput {
    pub message: Option<String>,
}
model! { CreateResourceLogOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub develop: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub workspace_id: Option<String>,
    pub body: Option<String>,
}
operation! { CreateService() "CreateService" -> CreateServiceOutput {
    0 "Develop" develop: String, 1 "Labels" labels: BTreeMap<String, String>, 2 "WorkspaceId" workspace_id: String,
    3 "body" body: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::WholeBody, style: Style::None }
] { path: "/api/v2/services", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub region: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
}
model! { CreateServiceOutput {
    0 "InternetEndpoint" internet_endpoint, 1 "IntranetEndpoint" intranet_endpoint, 2 "Region" region,
    3 "ServiceId" service_id, 4 "ServiceName" service_name, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScaler {
    pub behavior: Option<CreateServiceAutoScalerBehavior>,
    pub max: i64,
    pub min: i64,
    pub scale_strategies: Vec<CreateServiceAutoScalerScaleStrategies>,
    pub cluster_id: String,
    pub service_name: String,
}

/// What [`CreateServiceAutoScaler::new`] takes.
pub struct CreateServiceAutoScalerRequired {
    pub max: i64,
    pub min: i64,
    pub scale_strategies: Vec<CreateServiceAutoScalerScaleStrategies>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { CreateServiceAutoScaler{CreateServiceAutoScalerRequired: max, min, scale_strategies, cluster_id, service_name}
    "CreateServiceAutoScaler" -> CreateServiceAutoScalerOutput {
    0 "behavior" behavior: CreateServiceAutoScalerBehavior, 1 "max" max, 2 "min" min,
    3 "scaleStrategies" scale_strategies, 4 "ClusterId" cluster_id, 5 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/autoscaler", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerBehavior {
    pub on_zero: Option<CreateServiceAutoScalerOnZero>,
    pub scale_down: Option<CreateServiceAutoScalerScaleDown>,
    pub scale_up: Option<CreateServiceAutoScalerScaleUp>,
}
input! { CreateServiceAutoScalerBehavior() {
    0 "onZero" on_zero: CreateServiceAutoScalerOnZero, 1 "scaleDown" scale_down: CreateServiceAutoScalerScaleDown,
    2 "scaleUp" scale_up: CreateServiceAutoScalerScaleUp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerOnZero {
    pub scale_down_grace_period_seconds: Option<i64>,
    pub scale_up_activation_replicas: Option<i64>,
}
input! { CreateServiceAutoScalerOnZero() {
    0 "scaleDownGracePeriodSeconds" scale_down_grace_period_seconds: i64,
    1 "scaleUpActivationReplicas" scale_up_activation_replicas: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerScaleDown {
    pub stabilization_window_seconds: Option<i64>,
}
input! { CreateServiceAutoScalerScaleDown() {
    0 "stabilizationWindowSeconds" stabilization_window_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerScaleUp {
    pub stabilization_window_seconds: Option<i64>,
}
input! { CreateServiceAutoScalerScaleUp() {
    0 "stabilizationWindowSeconds" stabilization_window_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerScaleStrategies {
    pub metric_name: Option<String>,
    pub service: Option<String>,
    pub threshold: Option<f64>,
}
input! { CreateServiceAutoScalerScaleStrategies(metric_name: String, threshold: f64) {
    0 "metricName" metric_name: String, 1 "service" service: String, 2 "threshold" threshold: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerOutput {
    pub message: Option<String>,
}
model! { CreateServiceAutoScalerOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCronScaler {
    pub exclude_dates: Option<Vec<String>>,
    pub scale_jobs: Vec<CreateServiceCronScalerScaleJobs>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { CreateServiceCronScaler(scale_jobs: Vec<CreateServiceCronScalerScaleJobs>, cluster_id: String, service_name: String)
    "CreateServiceCronScaler" -> CreateServiceCronScalerOutput {
    0 "ExcludeDates" exclude_dates: Vec<String>, 1 "ScaleJobs" scale_jobs, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/cronscaler", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCronScalerScaleJobs {
    pub name: Option<String>,
    pub schedule: Option<String>,
    pub target_size: Option<i64>,
    pub time_zone: Option<String>,
}
input! { CreateServiceCronScalerScaleJobs(schedule: String, target_size: i64) {
    0 "Name" name: String, 1 "Schedule" schedule: String, 2 "TargetSize" target_size: i64,
    3 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCronScalerOutput {
    pub message: Option<String>,
}
model! { CreateServiceCronScalerOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceToken {
    pub action_type: Option<String>,
    pub worker_name: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
    pub instance_name: String,
}
operation! { CreateServiceInstanceToken(cluster_id: String, service_name: String, instance_name: String)
    "CreateServiceInstanceToken" -> CreateServiceInstanceTokenOutput {
    0 "ActionType" action_type: String, 1 "WorkerName" worker_name: String, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name, 4 "InstanceName" instance_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/token", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceTokenOutput {
    pub streamlog_url: Option<String>,
    pub token: Option<Secret>,
    pub url: Option<String>,
    pub workbench_url: Option<String>,
}
model! { CreateServiceInstanceTokenOutput {
    0 "StreamlogUrl" streamlog_url, 1 "Token" token, 2 "Url" url, 3 "WorkbenchUrl" workbench_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceMirror {
    pub ratio: Option<i64>,
    pub target: Option<Vec<String>>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { CreateServiceMirror(cluster_id: String, service_name: String)
    "CreateServiceMirror" -> CreateServiceMirrorOutput {
    0 "Ratio" ratio: i64, 1 "Target" target: Vec<String>, 2 "ClusterId" cluster_id, 3 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/mirror", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceMirrorOutput {
    pub message: Option<String>,
}
model! { CreateServiceMirrorOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRollout {
    pub batch: Option<CreateServiceRolloutBatch>,
    pub partition: Option<CreateServiceRolloutPartition>,
    pub paused: Option<bool>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { CreateServiceRollout(cluster_id: String, service_name: String)
    "CreateServiceRollout" -> CreateServiceRolloutOutput {
    0 "Batch" batch: CreateServiceRolloutBatch, 1 "Partition" partition: CreateServiceRolloutPartition,
    2 "Paused" paused: bool, 3 "ClusterId" cluster_id, 4 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/rollout", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRolloutBatch {
    pub batch_size: Option<String>,
    pub interval: Option<String>,
}
input! { CreateServiceRolloutBatch() {
    0 "BatchSize" batch_size: String, 1 "Interval" interval: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRolloutPartition {
    pub partition: Option<String>,
}
input! { CreateServiceRolloutPartition() {
    0 "Partition" partition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRolloutOutput {
    pub message: Option<String>,
}
model! { CreateServiceRolloutOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualResource {
    pub disable_spot_protection_period: Option<bool>,
    pub resources: Option<Vec<CreateVirtualResourceResources>>,
    pub virtual_resource_name: Option<String>,
}
operation! { CreateVirtualResource() "CreateVirtualResource" -> CreateVirtualResourceOutput {
    0 "DisableSpotProtectionPeriod" disable_spot_protection_period: bool,
    1 "Resources" resources: Vec<CreateVirtualResourceResources>, 2 "VirtualResourceName" virtual_resource_name: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/api/v2/virtualresources", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualResourceResources {
    pub instance_type: Option<String>,
    pub priority: Option<i64>,
    pub quota_id: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
    pub spot_price_limit: Option<f64>,
}
input! { CreateVirtualResourceResources() {
    0 "InstanceType" instance_type: String, 1 "Priority" priority: i64, 2 "QuotaId" quota_id: String,
    3 "Region" region: String, 4 "ResourceId" resource_id: String, 5 "SpotPriceLimit" spot_price_limit: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualResourceOutput {
    pub message: Option<String>,
    pub virtual_resource_id: Option<String>,
}
model! { CreateVirtualResourceOutput {
    0 "Message" message, 1 "VirtualResourceId" virtual_resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclPolicy {
    pub acl_policy_list: Option<Vec<DeleteAclPolicyAclPolicyList>>,
    pub vpc_id: Option<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { DeleteAclPolicy(cluster_id: String, gateway_id: String) "DeleteAclPolicy" -> DeleteAclPolicyOutput {
    0 "AclPolicyList" acl_policy_list: Vec<DeleteAclPolicyAclPolicyList>, 1 "VpcId" vpc_id: String,
    2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/acl_policy", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclPolicyAclPolicyList {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
input! { DeleteAclPolicyAclPolicyList() {
    0 "Comment" comment: String, 1 "Entry" entry: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclPolicyOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAclPolicyOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBenchmarkTask {
    pub cluster_id: String,
    pub task_name: String,
}
operation! { DeleteBenchmarkTask(cluster_id: String, task_name: String)
    "DeleteBenchmarkTask" -> DeleteBenchmarkTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskName" task_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBenchmarkTaskOutput {
    pub message: Option<String>,
}
model! { DeleteBenchmarkTaskOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    pub cluster_id: String,
    pub config_type: String,
    pub name: String,
    pub config_key: String,
}
operation! { DeleteConfig(cluster_id: String, config_type: String, name: String, config_key: String)
    "DeleteConfig" -> DeleteConfigOutput {
    0 "ClusterId" cluster_id, 1 "ConfigType" config_type, 2 "Name" name, 3 "ConfigKey" config_key
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/configs/{ClusterId}/{ConfigType}/{Name}/{ConfigKey}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigOutput {
    pub deleted: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteConfigOutput {
    0 "deleted" deleted, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaultInjection {
    pub cluster_id: String,
    pub service_name: String,
    pub instance_name: String,
    pub fault_type: String,
}
operation! { DeleteFaultInjection(cluster_id: String, service_name: String, instance_name: String, fault_type: String)
    "DeleteFaultInjection" -> DeleteFaultInjectionOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name, 2 "InstanceName" instance_name, 3 "FaultType" fault_type
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/faults/{FaultType}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaultInjectionOutput {
    pub message: Option<String>,
}
model! { DeleteFaultInjectionOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { DeleteGateway(cluster_id: String, gateway_id: String) "DeleteGateway" -> DeleteGatewayOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGatewayOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpc {
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { DeleteGatewayIntranetLinkedVpc(cluster_id: String, gateway_id: String)
    "DeleteGatewayIntranetLinkedVpc" -> DeleteGatewayIntranetLinkedVpcOutput {
    0 "VSwitchId" v_switch_id: String, 1 "VpcId" vpc_id: String, 2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpcOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGatewayIntranetLinkedVpcOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpcPeer {
    pub peer_vpcs: Option<Vec<DeleteGatewayIntranetLinkedVpcPeerPeerVpcs>>,
    pub vpc_id: Option<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { DeleteGatewayIntranetLinkedVpcPeer(cluster_id: String, gateway_id: String)
    "DeleteGatewayIntranetLinkedVpcPeer" -> DeleteGatewayIntranetLinkedVpcPeerOutput {
    0 "PeerVpcs" peer_vpcs: Vec<DeleteGatewayIntranetLinkedVpcPeerPeerVpcs>, 1 "VpcId" vpc_id: String,
    2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc_peer", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpcPeerPeerVpcs {
    pub region: Option<String>,
    pub vpc_id: Option<String>,
}
input! { DeleteGatewayIntranetLinkedVpcPeerPeerVpcs() {
    0 "Region" region: String, 1 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpcPeerOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGatewayIntranetLinkedVpcPeerOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayLabel {
    pub label_keys: Vec<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { DeleteGatewayLabel(label_keys: Vec<String>, cluster_id: String, gateway_id: String)
    "DeleteGatewayLabel" -> DeleteGatewayLabelOutput {
    0 "LabelKeys" label_keys, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/label", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayLabelOutput {
    pub message: Option<String>,
}
model! { DeleteGatewayLabelOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub cascade_delete: Option<String>,
    pub cluster_id: String,
    pub group_name: String,
}
operation! { DeleteGroup(cluster_id: String, group_name: String) "DeleteGroup" -> DeleteGroupOutput {
    0 "CascadeDelete" cascade_delete: String, 1 "ClusterId" cluster_id, 2 "GroupName" group_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/groups/{ClusterId}/{GroupName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupOutput {
    pub message: Option<String>,
}
model! { DeleteGroupOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResource {
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { DeleteResource(cluster_id: String, resource_id: String) "DeleteResource" -> DeleteResourceOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceOutput {
    pub message: Option<String>,
}
model! { DeleteResourceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceDLink {
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { DeleteResourceDLink(cluster_id: String, resource_id: String)
    "DeleteResourceDLink" -> DeleteResourceDLinkOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}/dlink", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceDLinkOutput {
    pub message: Option<String>,
}
model! { DeleteResourceDLinkOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceInstanceLabel {
    pub all_instances: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    /// Deprecated.
    pub keys: Option<Vec<String>>,
    pub label_keys: Option<Vec<String>>,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { DeleteResourceInstanceLabel(cluster_id: String, resource_id: String)
    "DeleteResourceInstanceLabel" -> DeleteResourceInstanceLabelOutput {
    0 "AllInstances" all_instances: bool, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Keys" keys: Vec<String>,
    3 "LabelKeys" label_keys: Vec<String>, 4 "ClusterId" cluster_id, 5 "ResourceId" resource_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple },
    Mark { index: 2, location: Location::Default, style: Style::Simple },
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}/label", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceInstanceLabelOutput {
    pub message: Option<String>,
}
model! { DeleteResourceInstanceLabelOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceInstances {
    pub all_failed: Option<bool>,
    pub instance_list: Option<String>,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { DeleteResourceInstances(cluster_id: String, resource_id: String)
    "DeleteResourceInstances" -> DeleteResourceInstancesOutput {
    0 "AllFailed" all_failed: bool, 1 "InstanceList" instance_list: String, 2 "ClusterId" cluster_id,
    3 "ResourceId" resource_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceInstancesOutput {
    pub message: Option<String>,
}
model! { DeleteResourceInstancesOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceLog {
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { DeleteResourceLog(cluster_id: String, resource_id: String) "DeleteResourceLog" -> DeleteResourceLogOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}/log", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceLogOutput {
    pub message: Option<String>,
}
model! { DeleteResourceLogOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DeleteService(cluster_id: String, service_name: String) "DeleteService" -> DeleteServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceOutput {
    pub message: Option<String>,
}
model! { DeleteServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAutoScaler {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DeleteServiceAutoScaler(cluster_id: String, service_name: String)
    "DeleteServiceAutoScaler" -> DeleteServiceAutoScalerOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/autoscaler", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAutoScalerOutput {
    pub message: Option<String>,
}
model! { DeleteServiceAutoScalerOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceCronScaler {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DeleteServiceCronScaler(cluster_id: String, service_name: String)
    "DeleteServiceCronScaler" -> DeleteServiceCronScalerOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/cronscaler", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceCronScalerOutput {
    pub message: Option<String>,
}
model! { DeleteServiceCronScalerOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceInstances {
    pub container: Option<String>,
    pub instance_list: Option<String>,
    pub is_replica: Option<bool>,
    pub soft_restart: Option<bool>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DeleteServiceInstances(cluster_id: String, service_name: String)
    "DeleteServiceInstances" -> DeleteServiceInstancesOutput {
    0 "Container" container: String, 1 "InstanceList" instance_list: String, 2 "IsReplica" is_replica: bool,
    3 "SoftRestart" soft_restart: bool, 4 "ClusterId" cluster_id, 5 "ServiceName" service_name
} [
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceInstancesOutput {
    pub message: Option<String>,
}
model! { DeleteServiceInstancesOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLabel {
    /// Deprecated.
    pub keys: Option<Vec<String>>,
    pub label_keys: Option<Vec<String>>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DeleteServiceLabel(cluster_id: String, service_name: String)
    "DeleteServiceLabel" -> DeleteServiceLabelOutput {
    0 "Keys" keys: Vec<String>, 1 "LabelKeys" label_keys: Vec<String>, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple },
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/label", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLabelOutput {
    pub message: Option<String>,
}
model! { DeleteServiceLabelOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceMirror {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DeleteServiceMirror(cluster_id: String, service_name: String)
    "DeleteServiceMirror" -> DeleteServiceMirrorOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/mirror", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceMirrorOutput {
    pub message: Option<String>,
}
model! { DeleteServiceMirrorOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceRollout {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DeleteServiceRollout(cluster_id: String, service_name: String)
    "DeleteServiceRollout" -> DeleteServiceRolloutOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/rollout", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceRolloutOutput {
    pub message: Option<String>,
}
model! { DeleteServiceRolloutOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualResource {
    pub cluster_id: String,
    pub virtual_resource_id: String,
}
operation! { DeleteVirtualResource(cluster_id: String, virtual_resource_id: String)
    "DeleteVirtualResource" -> DeleteVirtualResourceOutput {
    0 "ClusterId" cluster_id, 1 "VirtualResourceId" virtual_resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/api/v2/virtualresources/{ClusterId}/{VirtualResourceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualResourceOutput {
    pub message: Option<String>,
}
model! { DeleteVirtualResourceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArtifact {
    pub cluster_id: String,
    pub artifact_name: String,
}
operation! { DescribeArtifact(cluster_id: String, artifact_name: String) "DescribeArtifact" -> DescribeArtifactOutput {
    0 "ClusterId" cluster_id, 1 "ArtifactName" artifact_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/artifacts/{ClusterId}/{ArtifactName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArtifactOutput {
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub versions: Option<Vec<DescribeArtifactVersions>>,
}
model! { DescribeArtifactOutput {
    0 "CreatedAt" created_at, 1 "Name" name, 2 "Type" r#type, 3 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArtifactVersions {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub release_name: Option<String>,
    pub version: Option<String>,
}
model! { DescribeArtifactVersions {
    0 "Alias" alias, 1 "Description" description, 2 "ReleaseName" release_name, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBenchmarkTask {
    pub cluster_id: String,
    pub task_name: String,
}
operation! { DescribeBenchmarkTask(cluster_id: String, task_name: String)
    "DescribeBenchmarkTask" -> DescribeBenchmarkTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskName" task_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBenchmarkTaskOutput {
    pub available_agent: Option<i64>,
    pub caller_uid: Option<String>,
    pub desired_agent: Option<i64>,
    pub endpoint: Option<String>,
    pub message: Option<String>,
    pub parent_uid: Option<String>,
    pub reason: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub token: Option<Secret>,
}
model! { DescribeBenchmarkTaskOutput {
    0 "AvailableAgent" available_agent, 1 "CallerUid" caller_uid, 2 "DesiredAgent" desired_agent, 3 "Endpoint" endpoint,
    4 "Message" message, 5 "ParentUid" parent_uid, 6 "Reason" reason, 7 "ServiceName" service_name, 8 "Status" status,
    9 "TaskId" task_id, 10 "TaskName" task_name, 11 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBenchmarkTaskReport {
    pub report_type: Option<String>,
    pub cluster_id: String,
    pub task_name: String,
}
operation! { DescribeBenchmarkTaskReport(cluster_id: String, task_name: String)
    "DescribeBenchmarkTaskReport" -> DescribeBenchmarkTaskReportOutput {
    0 "ReportType" report_type: String, 1 "ClusterId" cluster_id, 2 "TaskName" task_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}/report", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBenchmarkTaskReportOutput {
    pub data: Option<Value>,
    pub report_url: Option<String>,
}
model! { DescribeBenchmarkTaskReportOutput {
    0 "Data" data, 1 "ReportUrl" report_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGateway {
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { DescribeGateway(cluster_id: String, gateway_id: String) "DescribeGateway" -> DescribeGatewayOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayOutput {
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub external_cluster_id: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_domain: Option<String>,
    pub internet_enabled: Option<bool>,
    pub internet_status: Option<String>,
    pub intranet_domain: Option<String>,
    pub intranet_enabled: Option<bool>,
    pub is_default: Option<bool>,
    pub labels: Option<Vec<DescribeGatewayLabels>>,
    pub replicas: Option<i64>,
    pub ssl_redirection_enabled: Option<bool>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeGatewayOutput {
    0 "ChargeType" charge_type, 1 "CreateTime" create_time, 2 "ExternalClusterId" external_cluster_id,
    3 "GatewayId" gateway_id, 4 "GatewayName" gateway_name, 5 "InstanceType" instance_type,
    6 "InternetDomain" internet_domain, 7 "InternetEnabled" internet_enabled, 8 "InternetStatus" internet_status,
    9 "IntranetDomain" intranet_domain, 10 "IntranetEnabled" intranet_enabled, 11 "IsDefault" is_default,
    12 "Labels" labels, 13 "Replicas" replicas, 14 "SSLRedirectionEnabled" ssl_redirection_enabled, 15 "Status" status,
    16 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { DescribeGatewayLabels {
    0 "LabelKey" label_key, 1 "LabelValue" label_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroup {
    pub cluster_id: String,
    pub group_name: String,
}
operation! { DescribeGroup(cluster_id: String, group_name: String) "DescribeGroup" -> DescribeGroupOutput {
    0 "ClusterId" cluster_id, 1 "GroupName" group_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/groups/{ClusterId}/{GroupName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOutput {
    pub access_token: Option<Secret>,
    pub caller_uid: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<String>,
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub labels: Option<Vec<DescribeGroupLabels>>,
    pub name: Option<String>,
    pub network: Option<DescribeGroupNetwork>,
    pub parent_uid: Option<String>,
    pub queue_service: Option<String>,
    pub traffic_mode: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeGroupOutput {
    0 "AccessToken" access_token, 1 "CallerUid" caller_uid, 2 "ClusterId" cluster_id, 3 "CreateTime" create_time,
    4 "InternetEndpoint" internet_endpoint, 5 "IntranetEndpoint" intranet_endpoint, 6 "Labels" labels, 7 "Name" name,
    8 "Network" network, 9 "ParentUid" parent_uid, 10 "QueueService" queue_service, 11 "TrafficMode" traffic_mode,
    12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { DescribeGroupLabels {
    0 "LabelKey" label_key, 1 "LabelValue" label_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupNetwork {
    pub gateway_id: Option<String>,
    pub security_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGroupNetwork {
    0 "GatewayId" gateway_id, 1 "SecurityGroupId" security_group_id, 2 "VSwitchId" v_switch_id, 3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupEndpoints {
    pub cluster_id: String,
    pub group_name: String,
}
operation! { DescribeGroupEndpoints(cluster_id: String, group_name: String)
    "DescribeGroupEndpoints" -> DescribeGroupEndpointsOutput {
    0 "ClusterId" cluster_id, 1 "GroupName" group_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/groups/{ClusterId}/{GroupName}/endpoints", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupEndpointsOutput {
    pub access_token: Option<Secret>,
    pub endpoints: Option<Vec<DescribeGroupEndpointsEndpoints>>,
    pub message: Option<String>,
}
model! { DescribeGroupEndpointsOutput {
    0 "AccessToken" access_token, 1 "Endpoints" endpoints, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupEndpointsEndpoints {
    pub backend_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub internet_endpoints: Option<Vec<String>>,
    pub intranet_endpoints: Option<Vec<String>>,
    pub path_type: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeGroupEndpointsEndpoints {
    0 "BackendId" backend_id, 1 "EndpointType" endpoint_type, 2 "InternetEndpoints" internet_endpoints,
    3 "IntranetEndpoints" intranet_endpoints, 4 "PathType" path_type, 5 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSpec {
    pub charge_type: Option<String>,
    /// Deprecated.
    pub instance_types: Option<Vec<String>>,
    pub resource_type: Option<String>,
}
operation! { DescribeMachineSpec() "DescribeMachineSpec" -> DescribeMachineSpecOutput {
    0 "ChargeType" charge_type: String, 1 "InstanceTypes" instance_types: Vec<String>,
    2 "ResourceType" resource_type: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/api/v2/public/instance_types", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSpecOutput {
    pub instance_metas: Option<Vec<DescribeMachineSpecInstanceMetas>>,
    pub types: Option<Vec<DescribeMachineSpecTypes>>,
}
model! { DescribeMachineSpecOutput {
    0 "InstanceMetas" instance_metas, 1 "Types" types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSpecInstanceMetas {
    pub cpu: Option<i64>,
    pub gpu: Option<String>,
    pub gpu_amount: Option<i64>,
    pub gpu_memory: Option<f64>,
    pub instance_type: Option<String>,
    pub is_available: Option<bool>,
    pub memory: Option<f64>,
    pub non_protect_spot_discount: Option<f64>,
    pub spot_discount: Option<f64>,
    pub stock_status: Option<String>,
    pub vendor: Option<String>,
}
model! { DescribeMachineSpecInstanceMetas {
    0 "CPU" cpu, 1 "GPU" gpu, 2 "GPUAmount" gpu_amount, 3 "GPUMemory" gpu_memory, 4 "InstanceType" instance_type,
    5 "IsAvailable" is_available, 6 "Memory" memory, 7 "NonProtectSpotDiscount" non_protect_spot_discount,
    8 "SpotDiscount" spot_discount, 9 "StockStatus" stock_status, 10 "Vendor" vendor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSpecTypes {
    pub cpu: Option<i64>,
    pub memory: Option<Vec<i64>>,
}
model! { DescribeMachineSpecTypes {
    0 "CPU" cpu, 1 "Memory" memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} { method: "GET", path: "/api/v2/regions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<Vec<DescribeRegionsRegions>>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "RegionId" region_id, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResource {
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { DescribeResource(cluster_id: String, resource_id: String) "DescribeResource" -> DescribeResourceOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceOutput {
    pub cluster_id: Option<String>,
    pub cpu_count: Option<i64>,
    pub cpu_used: Option<i64>,
    pub create_time: Option<String>,
    pub extra_data: Option<String>,
    pub features: Option<Vec<String>>,
    pub gpu_count: Option<i64>,
    pub gpu_used: Option<f64>,
    pub instance_count: Option<i64>,
    pub instance_max_allocatable_cpu: Option<i64>,
    pub instance_max_allocatable_gpu: Option<f64>,
    pub instance_max_allocatable_memory: Option<i64>,
    pub memory: Option<i64>,
    pub memory_used: Option<i64>,
    pub message: Option<String>,
    pub owner_uid: Option<String>,
    pub post_paid_instance_count: Option<i64>,
    pub pre_paid_instance_count: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub service_count: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub usage_mode: Option<String>,
}
model! { DescribeResourceOutput {
    0 "ClusterId" cluster_id, 1 "CpuCount" cpu_count, 2 "CpuUsed" cpu_used, 3 "CreateTime" create_time,
    4 "ExtraData" extra_data, 5 "Features" features, 6 "GpuCount" gpu_count, 7 "GpuUsed" gpu_used,
    8 "InstanceCount" instance_count, 9 "InstanceMaxAllocatableCPU" instance_max_allocatable_cpu,
    10 "InstanceMaxAllocatableGPU" instance_max_allocatable_gpu,
    11 "InstanceMaxAllocatableMemory" instance_max_allocatable_memory, 12 "Memory" memory, 13 "MemoryUsed" memory_used,
    14 "Message" message, 15 "OwnerUid" owner_uid, 16 "PostPaidInstanceCount" post_paid_instance_count,
    17 "PrePaidInstanceCount" pre_paid_instance_count, 18 "ResourceId" resource_id, 19 "ResourceName" resource_name,
    20 "ResourceType" resource_type, 21 "ServiceCount" service_count, 22 "Status" status, 23 "UpdateTime" update_time,
    24 "UsageMode" usage_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDLink {
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { DescribeResourceDLink(cluster_id: String, resource_id: String)
    "DescribeResourceDLink" -> DescribeResourceDLinkOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/dlink", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDLinkOutput {
    pub aux_v_switch_list: Option<Vec<String>>,
    pub destination_ci_drs: Option<String>,
    pub security_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeResourceDLinkOutput {
    0 "AuxVSwitchList" aux_v_switch_list, 1 "DestinationCIDRs" destination_ci_drs,
    2 "SecurityGroupId" security_group_id, 3 "VSwitchId" v_switch_id, 4 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLog {
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { DescribeResourceLog(cluster_id: String, resource_id: String)
    "DescribeResourceLog" -> DescribeResourceLogOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/log", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogOutput {
    pub log_store: Option<String>,
    pub message: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeResourceLogOutput {
    0 "LogStore" log_store, 1 "Message" message, 2 "ProjectName" project_name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeService {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeService(cluster_id: String, service_name: String) "DescribeService" -> DescribeServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceOutput {
    pub access_token: Option<Secret>,
    pub app_config: Option<String>,
    pub app_spec_name: Option<String>,
    pub app_type: Option<String>,
    pub app_version: Option<String>,
    pub autoscaler_enabled: Option<bool>,
    pub caller_uid: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<String>,
    pub cronscaler_enabled: Option<bool>,
    pub current_version: Option<i64>,
    pub extra_data: Option<String>,
    pub gpu_core_percentage: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub gateway: Option<String>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub instance_count_in_resource: Option<DescribeServiceInstanceCountInResource>,
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub labels: Option<Vec<DescribeServiceLabels>>,
    pub latest_version: Option<i64>,
    pub memory: Option<i64>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub parent_uid: Option<String>,
    pub pending_instance: Option<i64>,
    pub quota_id: Option<String>,
    pub reason: Option<String>,
    pub region: Option<String>,
    pub resource: Option<String>,
    pub resource_alias: Option<String>,
    pub resource_burstable: Option<bool>,
    pub role: Option<String>,
    pub role_attrs: Option<String>,
    pub running_instance: Option<i64>,
    pub safety_lock: Option<String>,
    pub secondary_internet_endpoint: Option<String>,
    pub secondary_intranet_endpoint: Option<String>,
    pub service_config: Option<String>,
    pub service_group: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_uid: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub total_instance: Option<i64>,
    pub traffic_state: Option<String>,
    pub update_time: Option<String>,
    pub weight: Option<i64>,
    pub workload_type: Option<String>,
    pub workspace_id: Option<String>,
}
model! { DescribeServiceOutput {
    0 "AccessToken" access_token, 1 "AppConfig" app_config, 2 "AppSpecName" app_spec_name, 3 "AppType" app_type,
    4 "AppVersion" app_version, 5 "AutoscalerEnabled" autoscaler_enabled, 6 "CallerUid" caller_uid, 7 "Cpu" cpu,
    8 "CreateTime" create_time, 9 "CronscalerEnabled" cronscaler_enabled, 10 "CurrentVersion" current_version,
    11 "ExtraData" extra_data, 12 "GPUCorePercentage" gpu_core_percentage, 13 "GPUMemory" gpu_memory,
    14 "Gateway" gateway, 15 "Gpu" gpu, 16 "Image" image, 17 "InstanceCountInResource" instance_count_in_resource,
    18 "InternetEndpoint" internet_endpoint, 19 "IntranetEndpoint" intranet_endpoint, 20 "Labels" labels,
    21 "LatestVersion" latest_version, 22 "Memory" memory, 23 "Message" message, 24 "Namespace" namespace,
    25 "ParentUid" parent_uid, 26 "PendingInstance" pending_instance, 27 "QuotaId" quota_id, 28 "Reason" reason,
    29 "Region" region, 30 "Resource" resource, 31 "ResourceAlias" resource_alias,
    32 "ResourceBurstable" resource_burstable, 33 "Role" role, 34 "RoleAttrs" role_attrs,
    35 "RunningInstance" running_instance, 36 "SafetyLock" safety_lock,
    37 "SecondaryInternetEndpoint" secondary_internet_endpoint,
    38 "SecondaryIntranetEndpoint" secondary_intranet_endpoint, 39 "ServiceConfig" service_config,
    40 "ServiceGroup" service_group, 41 "ServiceId" service_id, 42 "ServiceName" service_name,
    43 "ServiceUid" service_uid, 44 "Source" source, 45 "Status" status, 46 "TotalInstance" total_instance,
    47 "TrafficState" traffic_state, 48 "UpdateTime" update_time, 49 "Weight" weight, 50 "WorkloadType" workload_type,
    51 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceInstanceCountInResource {
    pub dedicated: Option<i64>,
    pub public: Option<i64>,
    pub quota: Option<i64>,
}
model! { DescribeServiceInstanceCountInResource {
    0 "Dedicated" dedicated, 1 "Public" public, 2 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { DescribeServiceLabels {
    0 "LabelKey" label_key, 1 "LabelValue" label_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAutoScaler {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeServiceAutoScaler(cluster_id: String, service_name: String)
    "DescribeServiceAutoScaler" -> DescribeServiceAutoScalerOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/autoscaler", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAutoScalerOutput {
    pub behavior: Option<BTreeMap<String, Value>>,
    pub current_metrics: Option<Vec<DescribeServiceAutoScalerCurrentMetrics>>,
    pub max_replica: Option<i64>,
    pub min_replica: Option<i64>,
    pub scale_strategies: Option<Vec<DescribeServiceAutoScalerScaleStrategies>>,
    pub service_name: Option<String>,
}
model! { DescribeServiceAutoScalerOutput {
    0 "Behavior" behavior, 1 "CurrentMetrics" current_metrics, 2 "MaxReplica" max_replica, 3 "MinReplica" min_replica,
    4 "ScaleStrategies" scale_strategies, 5 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAutoScalerCurrentMetrics {
    pub metric_name: Option<String>,
    pub service: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeServiceAutoScalerCurrentMetrics {
    0 "metricName" metric_name, 1 "service" service, 2 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAutoScalerScaleStrategies {
    pub metric_name: Option<String>,
    pub service: Option<String>,
    pub threshold: Option<f64>,
}
model! { DescribeServiceAutoScalerScaleStrategies {
    0 "metricName" metric_name, 1 "service" service, 2 "threshold" threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceCronScaler {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeServiceCronScaler(cluster_id: String, service_name: String)
    "DescribeServiceCronScaler" -> DescribeServiceCronScalerOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/cronscaler", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceCronScalerOutput {
    pub exclude_dates: Option<Vec<String>>,
    pub scale_jobs: Option<Vec<DescribeServiceCronScalerScaleJobs>>,
    pub service_name: Option<String>,
}
model! { DescribeServiceCronScalerOutput {
    0 "ExcludeDates" exclude_dates, 1 "ScaleJobs" scale_jobs, 2 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceCronScalerScaleJobs {
    pub create_time: Option<String>,
    pub last_probe_time: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub schedule: Option<String>,
    pub state: Option<String>,
    pub target_size: Option<i64>,
}
model! { DescribeServiceCronScalerScaleJobs {
    0 "CreateTime" create_time, 1 "LastProbeTime" last_probe_time, 2 "Message" message, 3 "Name" name,
    4 "Schedule" schedule, 5 "State" state, 6 "TargetSize" target_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceDiagnosis {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeServiceDiagnosis(cluster_id: String, service_name: String)
    "DescribeServiceDiagnosis" -> DescribeServiceDiagnosisOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/diagnosis", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceDiagnosisOutput {
    pub diagnosis_list: Option<Vec<DescribeServiceDiagnosisDiagnosisList>>,
}
model! { DescribeServiceDiagnosisOutput {
    0 "DiagnosisList" diagnosis_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceDiagnosisDiagnosisList {
    pub advices: Option<Vec<String>>,
    pub causes: Option<Vec<String>>,
    pub error: Option<String>,
}
model! { DescribeServiceDiagnosisDiagnosisList {
    0 "Advices" advices, 1 "Causes" causes, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEndpoints {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeServiceEndpoints(cluster_id: String, service_name: String)
    "DescribeServiceEndpoints" -> DescribeServiceEndpointsOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/endpoints", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEndpointsOutput {
    pub access_token: Option<Secret>,
    pub endpoints: Option<Vec<DescribeServiceEndpointsEndpoints>>,
    pub message: Option<String>,
}
model! { DescribeServiceEndpointsOutput {
    0 "AccessToken" access_token, 1 "Endpoints" endpoints, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEndpointsEndpoints {
    pub backend_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub internet_endpoints: Option<Vec<String>>,
    pub intranet_endpoints: Option<Vec<String>>,
    pub path_type: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeServiceEndpointsEndpoints {
    0 "BackendId" backend_id, 1 "EndpointType" endpoint_type, 2 "InternetEndpoints" internet_endpoints,
    3 "IntranetEndpoints" intranet_endpoints, 4 "PathType" path_type, 5 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEvent {
    pub end_time: Option<String>,
    pub event_type: Option<String>,
    pub instance_name: Option<String>,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub start_time: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeServiceEvent(cluster_id: String, service_name: String)
    "DescribeServiceEvent" -> DescribeServiceEventOutput {
    0 "EndTime" end_time: String, 1 "EventType" event_type: String, 2 "InstanceName" instance_name: String,
    3 "PageNum" page_num: String, 4 "PageSize" page_size: String, 5 "StartTime" start_time: String,
    6 "ClusterId" cluster_id, 7 "ServiceName" service_name
} [
    Mark { index: 6, location: Location::Path, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/events", } }
paged! { DescribeServiceEvent: DescribeServiceEventEvents = Number "PageNum", "Events" events, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEventOutput {
    pub events: Option<Vec<DescribeServiceEventEvents>>,
    pub page_num: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { DescribeServiceEventOutput {
    0 "Events" events, 1 "PageNum" page_num, 2 "TotalCount" total_count, 3 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEventEvents {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub resource: Option<String>,
    pub time: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeServiceEventEvents {
    0 "Message" message, 1 "Reason" reason, 2 "Resource" resource, 3 "Time" time, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceInstanceDiagnosis {
    pub cluster_id: String,
    pub service_name: String,
    pub instance_name: String,
}
operation! { DescribeServiceInstanceDiagnosis(cluster_id: String, service_name: String, instance_name: String)
    "DescribeServiceInstanceDiagnosis" -> DescribeServiceInstanceDiagnosisOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name, 2 "InstanceName" instance_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/diagnosis", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceInstanceDiagnosisOutput {
    pub diagnosis: Option<DescribeServiceInstanceDiagnosisDiagnosis>,
}
model! { DescribeServiceInstanceDiagnosisOutput {
    0 "Diagnosis" diagnosis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceInstanceDiagnosisDiagnosis {
    pub advices: Option<Vec<String>>,
    pub causes: Option<Vec<String>>,
    pub error: Option<String>,
}
model! { DescribeServiceInstanceDiagnosisDiagnosis {
    0 "Advices" advices, 1 "Causes" causes, 2 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLog {
    pub container_name: Option<String>,
    pub end_time: Option<String>,
    pub instance_name: Option<String>,
    pub ip: Option<String>,
    pub keyword: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub previous: Option<bool>,
    pub start_time: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeServiceLog(cluster_id: String, service_name: String)
    "DescribeServiceLog" -> DescribeServiceLogOutput {
    0 "ContainerName" container_name: String, 1 "EndTime" end_time: String, 2 "InstanceName" instance_name: String,
    3 "Ip" ip: String, 4 "Keyword" keyword: String, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "Previous" previous: bool, 8 "StartTime" start_time: String, 9 "ClusterId" cluster_id,
    10 "ServiceName" service_name
} [
    Mark { index: 9, location: Location::Path, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/logs", } }
paged! { DescribeServiceLog: String = Number "PageNum", "Logs" logs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLogOutput {
    pub logs: Option<Vec<String>>,
    pub page_num: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { DescribeServiceLogOutput {
    0 "Logs" logs, 1 "PageNum" page_num, 2 "TotalCount" total_count, 3 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMirror {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeServiceMirror(cluster_id: String, service_name: String)
    "DescribeServiceMirror" -> DescribeServiceMirrorOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/mirror", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMirrorOutput {
    pub ratio: Option<String>,
    pub service_name: Option<String>,
    pub target: Option<String>,
}
model! { DescribeServiceMirrorOutput {
    0 "Ratio" ratio, 1 "ServiceName" service_name, 2 "Target" target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRollout {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeServiceRollout(cluster_id: String, service_name: String)
    "DescribeServiceRollout" -> DescribeServiceRolloutOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/rollout", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutOutput {
    pub rollout: Option<DescribeServiceRolloutRollout>,
}
model! { DescribeServiceRolloutOutput {
    0 "Rollout" rollout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutRollout {
    pub status: Option<DescribeServiceRolloutStatus>,
    pub strategy: Option<DescribeServiceRolloutStrategy>,
}
model! { DescribeServiceRolloutRollout {
    0 "Status" status, 1 "Strategy" strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutStatus {
    pub current_revision: Option<String>,
    pub next_batch_start_time: Option<String>,
    pub phase: Option<String>,
    pub total_replicas: Option<i64>,
    pub update_revision: Option<String>,
    pub updated_replicas: Option<i64>,
}
model! { DescribeServiceRolloutStatus {
    0 "CurrentRevision" current_revision, 1 "NextBatchStartTime" next_batch_start_time, 2 "Phase" phase,
    3 "TotalReplicas" total_replicas, 4 "UpdateRevision" update_revision, 5 "UpdatedReplicas" updated_replicas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutStrategy {
    pub batch: Option<DescribeServiceRolloutBatch>,
    pub partition: Option<DescribeServiceRolloutPartition>,
}
model! { DescribeServiceRolloutStrategy {
    0 "Batch" batch, 1 "Partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutBatch {
    pub batch_size: Option<String>,
    pub interval: Option<String>,
}
model! { DescribeServiceRolloutBatch {
    0 "BatchSize" batch_size, 1 "Interval" interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutPartition {
    pub partition: Option<String>,
}
model! { DescribeServiceRolloutPartition {
    0 "Partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSignedUrl {
    pub expire: Option<i64>,
    pub internal: Option<bool>,
    pub r#type: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DescribeServiceSignedUrl(cluster_id: String, service_name: String)
    "DescribeServiceSignedUrl" -> DescribeServiceSignedUrlOutput {
    0 "Expire" expire: i64, 1 "Internal" internal: bool, 2 "Type" r#type: String, 3 "ClusterId" cluster_id,
    4 "ServiceName" service_name
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/signed_url", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSignedUrlOutput {
    pub signed_url: Option<Secret>,
}
model! { DescribeServiceSignedUrlOutput {
    0 "SignedUrl" signed_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotDiscountHistory {
    pub instance_type: String,
    pub is_protect: Option<bool>,
}
operation! { DescribeSpotDiscountHistory(instance_type: String)
    "DescribeSpotDiscountHistory" -> DescribeSpotDiscountHistoryOutput {
    0 "InstanceType" instance_type, 1 "IsProtect" is_protect: bool
} { method: "GET", path: "/api/v2/public/spot_discount", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotDiscountHistoryOutput {
    pub spot_discounts: Option<Vec<DescribeSpotDiscountHistorySpotDiscounts>>,
}
model! { DescribeSpotDiscountHistoryOutput {
    0 "SpotDiscounts" spot_discounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotDiscountHistorySpotDiscounts {
    pub instance_type: Option<String>,
    pub spot_discount: Option<String>,
    pub timestamp: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeSpotDiscountHistorySpotDiscounts {
    0 "InstanceType" instance_type, 1 "SpotDiscount" spot_discount, 2 "Timestamp" timestamp, 3 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualResource {
    pub cluster_id: String,
    pub virtual_resource_id: String,
}
operation! { DescribeVirtualResource(cluster_id: String, virtual_resource_id: String)
    "DescribeVirtualResource" -> DescribeVirtualResourceOutput {
    0 "ClusterId" cluster_id, 1 "VirtualResourceId" virtual_resource_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/virtualresources/{ClusterId}/{VirtualResourceId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualResourceOutput {
    pub create_time: Option<String>,
    pub disable_spot_protection_period: Option<bool>,
    pub features: Option<Vec<String>>,
    pub resources: Option<Vec<DescribeVirtualResourceResources>>,
    pub service_count: Option<i64>,
    pub update_time: Option<String>,
    pub virtual_resource_id: Option<String>,
    pub virtual_resource_name: Option<String>,
}
model! { DescribeVirtualResourceOutput {
    0 "CreateTime" create_time, 1 "DisableSpotProtectionPeriod" disable_spot_protection_period, 2 "Features" features,
    3 "Resources" resources, 4 "ServiceCount" service_count, 5 "UpdateTime" update_time,
    6 "VirtualResourceId" virtual_resource_id, 7 "VirtualResourceName" virtual_resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualResourceResources {
    pub instance_type: Option<String>,
    pub priority: Option<i64>,
    pub quota_id: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
    pub spot_price_limit: Option<f64>,
}
model! { DescribeVirtualResourceResources {
    0 "InstanceType" instance_type, 1 "Priority" priority, 2 "QuotaId" quota_id, 3 "Region" region,
    4 "ResourceId" resource_id, 5 "SpotPriceLimit" spot_price_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGatewayDomain {
    pub custom_domain: DetachGatewayDomainCustomDomain,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { DetachGatewayDomain(custom_domain: DetachGatewayDomainCustomDomain, cluster_id: String, gateway_id: String)
    "DetachGatewayDomain" -> DetachGatewayDomainOutput {
    0 "CustomDomain" custom_domain, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/domain/detach", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGatewayDomainCustomDomain {
    pub domain: Option<String>,
    pub r#type: Option<String>,
}
input! { DetachGatewayDomainCustomDomain(domain: String, r#type: String) {
    0 "Domain" domain: String, 1 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGatewayDomainOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DetachGatewayDomainOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevelopService {
    pub exit: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { DevelopService(cluster_id: String, service_name: String) "DevelopService" -> DevelopServiceOutput {
    0 "Exit" exit: String, 1 "ClusterId" cluster_id, 2 "ServiceName" service_name
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/develop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevelopServiceOutput {
    pub message: Option<String>,
}
model! { DevelopServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicy {
    pub vpc_id: Option<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { ListAclPolicy(cluster_id: String, gateway_id: String) "ListAclPolicy" -> ListAclPolicyOutput {
    0 "VpcId" vpc_id: String, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/acl_policy", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyOutput {
    pub gateway_id: Option<String>,
    pub internet_acl_policy_list: Option<Vec<ListAclPolicyInternetAclPolicyList>>,
    pub intranet_vpc_acl_policy_list: Option<Vec<ListAclPolicyIntranetVpcAclPolicyList>>,
}
model! { ListAclPolicyOutput {
    0 "GatewayId" gateway_id, 1 "InternetAclPolicyList" internet_acl_policy_list,
    2 "IntranetVpcAclPolicyList" intranet_vpc_acl_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyInternetAclPolicyList {
    pub acl_policy_list: Option<Vec<ListAclPolicyAclPolicyList>>,
}
model! { ListAclPolicyInternetAclPolicyList {
    0 "AclPolicyList" acl_policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyAclPolicyList {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
model! { ListAclPolicyAclPolicyList {
    0 "Comment" comment, 1 "Entry" entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyIntranetVpcAclPolicyList {
    pub acl_policy_list: Option<Vec<ListAclPolicyIntranetVpcAclPolicyListAclPolicyList>>,
    pub vpc_id: Option<String>,
}
model! { ListAclPolicyIntranetVpcAclPolicyList {
    0 "AclPolicyList" acl_policy_list, 1 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyIntranetVpcAclPolicyListAclPolicyList {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
model! { ListAclPolicyIntranetVpcAclPolicyListAclPolicyList {
    0 "Comment" comment, 1 "Entry" entry
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBenchmarkTask {
    pub filter: Option<String>,
    pub model_id: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub request_method: Option<String>,
    pub service_name: Option<String>,
    pub sort: Option<String>,
    pub status: Option<String>,
}
operation! { ListBenchmarkTask() "ListBenchmarkTask" -> ListBenchmarkTaskOutput {
    0 "Filter" filter: String, 1 "ModelId" model_id: String, 2 "Order" order: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "RequestMethod" request_method: String,
    6 "ServiceName" service_name: String, 7 "Sort" sort: String, 8 "Status" status: String
} { method: "GET", path: "/api/v2/benchmark-tasks", } }
paged! { ListBenchmarkTask: ListBenchmarkTaskTasks = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBenchmarkTaskOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Option<Vec<ListBenchmarkTaskTasks>>,
    pub total_count: Option<i64>,
}
model! { ListBenchmarkTaskOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Tasks" tasks, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBenchmarkTaskTasks {
    pub available_agent: Option<i64>,
    pub create_time: Option<String>,
    pub message: Option<String>,
    pub region: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListBenchmarkTaskTasks {
    0 "AvailableAgent" available_agent, 1 "CreateTime" create_time, 2 "Message" message, 3 "Region" region,
    4 "ServiceName" service_name, 5 "Status" status, 6 "TaskId" task_id, 7 "TaskName" task_name,
    8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub cluster_id: String,
    pub config_type: String,
    pub name: String,
}
operation! { ListConfigs(cluster_id: String, config_type: String, name: String) "ListConfigs" -> ListConfigsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "ClusterId" cluster_id, 3 "ConfigType" config_type, 4 "Name" name
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/configs/{ClusterId}/{ConfigType}/{Name}", } }
paged! { ListConfigs: ListConfigsConfigs = Number "Page", "Configs" configs, total "Total", more "HasMore" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsOutput {
    pub configs: Option<Vec<ListConfigsConfigs>>,
    pub has_more: Option<bool>,
    pub name: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListConfigsOutput {
    0 "Configs" configs, 1 "HasMore" has_more, 2 "Name" name, 3 "Page" page, 4 "PageSize" page_size, 5 "Total" total,
    6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsConfigs {
    pub created_at: Option<String>,
    pub key: Option<String>,
    pub updated_at: Option<String>,
    pub value: Option<String>,
}
model! { ListConfigsConfigs {
    0 "CreatedAt" created_at, 1 "Key" key, 2 "UpdatedAt" updated_at, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGateway {
    pub charge_type: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub gateway_type: Option<String>,
    pub internet_enabled: Option<bool>,
    pub label: Option<BTreeMap<String, String>>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_name: Option<String>,
    pub sort: Option<String>,
    pub status: Option<String>,
}
operation! { ListGateway() "ListGateway" -> ListGatewayOutput {
    0 "ChargeType" charge_type: String, 1 "GatewayId" gateway_id: String, 2 "GatewayName" gateway_name: String,
    3 "GatewayType" gateway_type: String, 4 "InternetEnabled" internet_enabled: bool,
    5 "Label" label: BTreeMap<String, String>, 6 "Order" order: String, 7 "PageNumber" page_number: i64,
    8 "PageSize" page_size: i64, 9 "ResourceName" resource_name: String, 10 "Sort" sort: String,
    11 "Status" status: String
} [
    Mark { index: 5, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v2/gateways", } }
paged! { ListGateway: ListGatewayGateways = Number "PageNumber", "Gateways" gateways, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOutput {
    pub gateways: Option<Vec<ListGatewayGateways>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListGatewayOutput {
    0 "Gateways" gateways, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayGateways {
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub gateway_id: Option<String>,
    pub gateway_name: Option<String>,
    pub instance_type: Option<String>,
    pub internet_domain: Option<String>,
    pub internet_enabled: Option<bool>,
    pub intranet_domain: Option<String>,
    pub intranet_enabled: Option<bool>,
    pub is_default: Option<bool>,
    pub labels: Option<Vec<ListGatewayLabels>>,
    pub replicas: Option<i64>,
    pub ssl_redirection_enabled: Option<bool>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { ListGatewayGateways {
    0 "ChargeType" charge_type, 1 "CreateTime" create_time, 2 "GatewayId" gateway_id, 3 "GatewayName" gateway_name,
    4 "InstanceType" instance_type, 5 "InternetDomain" internet_domain, 6 "InternetEnabled" internet_enabled,
    7 "IntranetDomain" intranet_domain, 8 "IntranetEnabled" intranet_enabled, 9 "IsDefault" is_default,
    10 "Labels" labels, 11 "Replicas" replicas, 12 "SSLRedirectionEnabled" ssl_redirection_enabled, 13 "Status" status,
    14 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { ListGatewayLabels {
    0 "LabelKey" label_key, 1 "LabelValue" label_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomains {
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { ListGatewayDomains(cluster_id: String, gateway_id: String)
    "ListGatewayDomains" -> ListGatewayDomainsOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/domains", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainsOutput {
    pub custom_domains: Option<Vec<ListGatewayDomainsCustomDomains>>,
    pub message: Option<String>,
}
model! { ListGatewayDomainsOutput {
    0 "CustomDomains" custom_domains, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainsCustomDomains {
    pub certificate_end_date: Option<String>,
    pub certificate_id: Option<String>,
    pub certificate_name: Option<String>,
    pub certificate_start_date: Option<String>,
    pub certificate_status: Option<String>,
    pub create_time: Option<String>,
    pub domain: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListGatewayDomainsCustomDomains {
    0 "CertificateEndDate" certificate_end_date, 1 "CertificateId" certificate_id, 2 "CertificateName" certificate_name,
    3 "CertificateStartDate" certificate_start_date, 4 "CertificateStatus" certificate_status,
    5 "CreateTime" create_time, 6 "Domain" domain, 7 "Type" r#type, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpc {
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { ListGatewayIntranetLinkedVpc(cluster_id: String, gateway_id: String)
    "ListGatewayIntranetLinkedVpc" -> ListGatewayIntranetLinkedVpcOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcOutput {
    pub gateway_id: Option<String>,
    pub intranet_linked_vpc_list: Option<Vec<ListGatewayIntranetLinkedVpcIntranetLinkedVpcList>>,
}
model! { ListGatewayIntranetLinkedVpcOutput {
    0 "GatewayId" gateway_id, 1 "IntranetLinkedVpcList" intranet_linked_vpc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcIntranetLinkedVpcList {
    pub account_id: Option<String>,
    pub authoritative_dns_enabled: Option<bool>,
    pub ip: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListGatewayIntranetLinkedVpcIntranetLinkedVpcList {
    0 "AccountId" account_id, 1 "AuthoritativeDnsEnabled" authoritative_dns_enabled, 2 "Ip" ip,
    3 "SecurityGroupId" security_group_id, 4 "Status" status, 5 "VSwitchId" v_switch_id, 6 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcPeer {
    pub vpc_id: Option<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { ListGatewayIntranetLinkedVpcPeer(cluster_id: String, gateway_id: String)
    "ListGatewayIntranetLinkedVpcPeer" -> ListGatewayIntranetLinkedVpcPeerOutput {
    0 "VpcId" vpc_id: String, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc_peer", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcPeerOutput {
    pub gateway_id: Option<String>,
    pub peer_vpc_list: Option<Vec<ListGatewayIntranetLinkedVpcPeerPeerVpcList>>,
}
model! { ListGatewayIntranetLinkedVpcPeerOutput {
    0 "GatewayId" gateway_id, 1 "PeerVpcList" peer_vpc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcPeerPeerVpcList {
    pub peer_vpcs: Option<Vec<ListGatewayIntranetLinkedVpcPeerPeerVpcs>>,
    pub vpc_id: Option<String>,
}
model! { ListGatewayIntranetLinkedVpcPeerPeerVpcList {
    0 "PeerVpcs" peer_vpcs, 1 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcPeerPeerVpcs {
    pub region: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListGatewayIntranetLinkedVpcPeerPeerVpcs {
    0 "Region" region, 1 "Status" status, 2 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetSupportedZone {
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { ListGatewayIntranetSupportedZone(cluster_id: String, gateway_id: String)
    "ListGatewayIntranetSupportedZone" -> ListGatewayIntranetSupportedZoneOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_supported_zone", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetSupportedZoneOutput {
    pub zones: Option<Vec<String>>,
}
model! { ListGatewayIntranetSupportedZoneOutput {
    0 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub filter: Option<String>,
    pub labels: Option<BTreeMap<String, String>>,
    pub order: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sort: Option<String>,
    pub traffic_mode: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListGroups() "ListGroups" -> ListGroupsOutput {
    0 "Filter" filter: String, 1 "Labels" labels: BTreeMap<String, String>, 2 "Order" order: String,
    3 "PageNumber" page_number: String, 4 "PageSize" page_size: String, 5 "Sort" sort: String,
    6 "TrafficMode" traffic_mode: String, 7 "WorkspaceId" workspace_id: String
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v2/groups", } }
paged! { ListGroups: Group = Number "PageNumber", "Groups" groups, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub groups: Option<Vec<Group>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListGroupsOutput {
    0 "Groups" groups, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    pub access_token: Option<Secret>,
    pub caller_uid: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<String>,
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub labels: Option<Vec<GroupLabels>>,
    pub name: Option<String>,
    pub network: Option<GroupNetwork>,
    pub parent_uid: Option<String>,
    pub queue_service: Option<String>,
    pub traffic_mode: Option<String>,
    pub update_time: Option<String>,
}
model! { Group {
    0 "AccessToken" access_token, 1 "CallerUid" caller_uid, 2 "ClusterId" cluster_id, 3 "CreateTime" create_time,
    4 "InternetEndpoint" internet_endpoint, 5 "IntranetEndpoint" intranet_endpoint, 6 "Labels" labels, 7 "Name" name,
    8 "Network" network, 9 "ParentUid" parent_uid, 10 "QueueService" queue_service, 11 "TrafficMode" traffic_mode,
    12 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { GroupLabels {
    0 "LabelKey" label_key, 1 "LabelValue" label_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupNetwork {
    pub gateway_id: Option<String>,
    pub security_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GroupNetwork {
    0 "GatewayId" gateway_id, 1 "SecurityGroupId" security_group_id, 2 "VSwitchId" v_switch_id, 3 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceInstanceWorker {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub ready: Option<bool>,
    pub service_name: Option<String>,
    pub sort: Option<String>,
    pub status: Option<String>,
    pub worker_name: Option<String>,
    pub cluster_id: String,
    pub resource_id: String,
    pub instance_name: String,
}
operation! { ListResourceInstanceWorker(cluster_id: String, resource_id: String, instance_name: String)
    "ListResourceInstanceWorker" -> ListResourceInstanceWorkerOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Ready" ready: bool,
    4 "ServiceName" service_name: String, 5 "Sort" sort: String, 6 "Status" status: String,
    7 "WorkerName" worker_name: String, 8 "ClusterId" cluster_id, 9 "ResourceId" resource_id,
    10 "InstanceName" instance_name
} [
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/instance/{InstanceName}/workers", } }
paged! { ListResourceInstanceWorker: ResourceInstanceWorker = Number "PageNumber", "Pods" pods, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceInstanceWorkerOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pods: Option<Vec<ResourceInstanceWorker>>,
    pub total_count: Option<i64>,
}
model! { ListResourceInstanceWorkerOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Pods" pods, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInstanceWorker {
    pub cpu_limit: Option<i64>,
    pub cpu_request: Option<i64>,
    pub gpu_limit: Option<i64>,
    pub gpu_request: Option<i64>,
    pub memory_limit: Option<i64>,
    pub memory_rquest: Option<i64>,
    pub name: Option<String>,
    pub ready: Option<bool>,
    pub restart_count: Option<i64>,
    pub service_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { ResourceInstanceWorker {
    0 "CpuLimit" cpu_limit, 1 "CpuRequest" cpu_request, 2 "GpuLimit" gpu_limit, 3 "GpuRequest" gpu_request,
    4 "MemoryLimit" memory_limit, 5 "MemoryRquest" memory_rquest, 6 "Name" name, 7 "Ready" ready,
    8 "RestartCount" restart_count, 9 "ServiceName" service_name, 10 "StartTime" start_time, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceInstances {
    pub charge_type: Option<String>,
    pub filter: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub label: Option<BTreeMap<String, String>>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort: Option<String>,
    pub zone: Option<String>,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { ListResourceInstances(cluster_id: String, resource_id: String)
    "ListResourceInstances" -> ListResourceInstancesOutput {
    0 "ChargeType" charge_type: String, 1 "Filter" filter: String, 2 "InstanceIP" instance_ip: String,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String,
    5 "InstanceStatus" instance_status: String, 6 "Label" label: BTreeMap<String, String>, 7 "Order" order: String,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64, 10 "Sort" sort: String, 11 "Zone" zone: String,
    12 "ClusterId" cluster_id, 13 "ResourceId" resource_id
} [
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 12, location: Location::Path, style: Style::None },
    Mark { index: 13, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances", } }
paged! { ListResourceInstances: ResourceInstance = Number "PageNumber", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceInstancesOutput {
    pub instances: Option<Vec<ResourceInstance>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListResourceInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInstance {
    pub arch: Option<String>,
    pub auto_renewal: Option<bool>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub instance_cpu_count: Option<i64>,
    pub instance_gpu_count: Option<i64>,
    pub instance_gpu_memory: Option<String>,
    pub instance_id: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_memory: Option<String>,
    pub instance_name: Option<String>,
    pub instance_phase: Option<String>,
    pub instance_status: Option<String>,
    pub instance_system_disk_size: Option<i64>,
    pub instance_tenant_ip: Option<String>,
    pub instance_type: Option<String>,
    pub instance_used_cpu: Option<f64>,
    pub instance_used_gpu: Option<f64>,
    pub instance_used_gpu_memory: Option<String>,
    pub instance_used_memory: Option<String>,
    pub labels: Option<Vec<ResourceInstanceLabels>>,
    pub last_cordon_operator: Option<String>,
    pub last_cordon_reason: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
    pub zone: Option<String>,
}
model! { ResourceInstance {
    0 "Arch" arch, 1 "AutoRenewal" auto_renewal, 2 "ChargeType" charge_type, 3 "CreateTime" create_time,
    4 "ExpiredTime" expired_time, 5 "InstanceCpuCount" instance_cpu_count, 6 "InstanceGpuCount" instance_gpu_count,
    7 "InstanceGpuMemory" instance_gpu_memory, 8 "InstanceId" instance_id, 9 "InstanceIp" instance_ip,
    10 "InstanceMemory" instance_memory, 11 "InstanceName" instance_name, 12 "InstancePhase" instance_phase,
    13 "InstanceStatus" instance_status, 14 "InstanceSystemDiskSize" instance_system_disk_size,
    15 "InstanceTenantIp" instance_tenant_ip, 16 "InstanceType" instance_type, 17 "InstanceUsedCpu" instance_used_cpu,
    18 "InstanceUsedGpu" instance_used_gpu, 19 "InstanceUsedGpuMemory" instance_used_gpu_memory,
    20 "InstanceUsedMemory" instance_used_memory, 21 "Labels" labels, 22 "LastCordonOperator" last_cordon_operator,
    23 "LastCordonReason" last_cordon_reason, 24 "Region" region, 25 "ResourceId" resource_id, 26 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInstanceLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { ResourceInstanceLabels {
    0 "LabelKey" label_key, 1 "LabelValue" label_value
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServices {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { ListResourceServices(cluster_id: String, resource_id: String)
    "ListResourceServices" -> ListResourceServicesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ClusterId" cluster_id, 3 "ResourceId" resource_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/services", } }
paged! { ListResourceServices: ServiceItem = Number "PageNumber", "Services" services, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServicesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub services: Option<Vec<ServiceItem>>,
    pub total_count: Option<i64>,
}
model! { ListResourceServicesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Services" services, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceItem {
    pub access_token: Option<Secret>,
    pub app_config: Option<String>,
    pub app_spec_name: Option<String>,
    pub app_type: Option<String>,
    pub app_version: Option<String>,
    pub autoscaler_enabled: Option<bool>,
    pub caller_uid: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<String>,
    pub cronscaler_enabled: Option<bool>,
    pub current_version: Option<i64>,
    pub extra_data: Option<String>,
    pub gpu_core_percentage: Option<i64>,
    pub gpu_memory: Option<i64>,
    pub gateway: Option<String>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub instance_count_in_resource: Option<ServiceInstanceCountInResource>,
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub labels: Option<Vec<ServiceLabels>>,
    pub latest_version: Option<i64>,
    pub memory: Option<i64>,
    pub message: Option<String>,
    pub namespace: Option<String>,
    pub parent_uid: Option<String>,
    pub pending_instance: Option<i64>,
    pub quota_id: Option<String>,
    pub reason: Option<String>,
    pub region: Option<String>,
    pub request_id: Option<String>,
    pub resource: Option<String>,
    pub resource_alias: Option<String>,
    pub resource_burstable: Option<bool>,
    pub role: Option<String>,
    pub role_attrs: Option<String>,
    pub running_instance: Option<i64>,
    pub safety_lock: Option<String>,
    pub secondary_internet_endpoint: Option<String>,
    pub secondary_intranet_endpoint: Option<String>,
    pub service_config: Option<String>,
    pub service_group: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_uid: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub total_instance: Option<i64>,
    pub traffic_state: Option<String>,
    pub update_time: Option<String>,
    pub weight: Option<i64>,
    pub workload_type: Option<String>,
    pub workspace_id: Option<String>,
}
model! { ServiceItem {
    0 "AccessToken" access_token, 1 "AppConfig" app_config, 2 "AppSpecName" app_spec_name, 3 "AppType" app_type,
    4 "AppVersion" app_version, 5 "AutoscalerEnabled" autoscaler_enabled, 6 "CallerUid" caller_uid, 7 "Cpu" cpu,
    8 "CreateTime" create_time, 9 "CronscalerEnabled" cronscaler_enabled, 10 "CurrentVersion" current_version,
    11 "ExtraData" extra_data, 12 "GPUCorePercentage" gpu_core_percentage, 13 "GPUMemory" gpu_memory,
    14 "Gateway" gateway, 15 "Gpu" gpu, 16 "Image" image, 17 "InstanceCountInResource" instance_count_in_resource,
    18 "InternetEndpoint" internet_endpoint, 19 "IntranetEndpoint" intranet_endpoint, 20 "Labels" labels,
    21 "LatestVersion" latest_version, 22 "Memory" memory, 23 "Message" message, 24 "Namespace" namespace,
    25 "ParentUid" parent_uid, 26 "PendingInstance" pending_instance, 27 "QuotaId" quota_id, 28 "Reason" reason,
    29 "Region" region, 30 "RequestId" request_id, 31 "Resource" resource, 32 "ResourceAlias" resource_alias,
    33 "ResourceBurstable" resource_burstable, 34 "Role" role, 35 "RoleAttrs" role_attrs,
    36 "RunningInstance" running_instance, 37 "SafetyLock" safety_lock,
    38 "SecondaryInternetEndpoint" secondary_internet_endpoint,
    39 "SecondaryIntranetEndpoint" secondary_intranet_endpoint, 40 "ServiceConfig" service_config,
    41 "ServiceGroup" service_group, 42 "ServiceId" service_id, 43 "ServiceName" service_name,
    44 "ServiceUid" service_uid, 45 "Source" source, 46 "Status" status, 47 "TotalInstance" total_instance,
    48 "TrafficState" traffic_state, 49 "UpdateTime" update_time, 50 "Weight" weight, 51 "WorkloadType" workload_type,
    52 "WorkspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInstanceCountInResource {
    pub dedicated: Option<i64>,
    pub public: Option<i64>,
    pub quota: Option<i64>,
}
model! { ServiceInstanceCountInResource {
    0 "Dedicated" dedicated, 1 "Public" public, 2 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { ServiceLabels {
    0 "LabelKey" label_key, 1 "LabelValue" label_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResources {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_status: Option<String>,
    pub resource_type: Option<String>,
    pub sort: Option<String>,
    pub usage_mode: Option<String>,
}
operation! { ListResources() "ListResources" -> ListResourcesOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ResourceId" resource_id: String, 4 "ResourceName" resource_name: String,
    5 "ResourceStatus" resource_status: String, 6 "ResourceType" resource_type: String, 7 "Sort" sort: String,
    8 "UsageMode" usage_mode: String
} { method: "GET", path: "/api/v2/resources", } }
paged! { ListResources: Resource = Number "PageNumber", "Resources" resources, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Option<Vec<Resource>>,
    pub total_count: Option<i64>,
}
model! { ListResourcesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Resources" resources, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub cluster_id: Option<String>,
    pub cpu_count: Option<i64>,
    pub cpu_used: Option<i64>,
    pub create_time: Option<String>,
    pub extra_data: Option<BTreeMap<String, Value>>,
    pub features: Option<Vec<String>>,
    pub gpu_count: Option<i64>,
    pub gpu_used: Option<f64>,
    pub instance_count: Option<i64>,
    pub instance_max_allocatable_cpu: Option<i64>,
    pub instance_max_allocatable_gpu: Option<f64>,
    pub instance_max_allocatable_memory: Option<i64>,
    pub memory: Option<i64>,
    pub memory_used: Option<i64>,
    pub message: Option<String>,
    pub post_paid_instance_count: Option<i64>,
    pub pre_paid_instance_count: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub service_count: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub usage_mode: Option<String>,
    pub vendor: Option<String>,
}
model! { Resource {
    0 "ClusterId" cluster_id, 1 "CpuCount" cpu_count, 2 "CpuUsed" cpu_used, 3 "CreateTime" create_time,
    4 "ExtraData" extra_data, 5 "Features" features, 6 "GpuCount" gpu_count, 7 "GpuUsed" gpu_used,
    8 "InstanceCount" instance_count, 9 "InstanceMaxAllocatableCPU" instance_max_allocatable_cpu,
    10 "InstanceMaxAllocatableGPU" instance_max_allocatable_gpu,
    11 "InstanceMaxAllocatableMemory" instance_max_allocatable_memory, 12 "Memory" memory, 13 "MemoryUsed" memory_used,
    14 "Message" message, 15 "PostPaidInstanceCount" post_paid_instance_count,
    16 "PrePaidInstanceCount" pre_paid_instance_count, 17 "ResourceId" resource_id, 18 "ResourceName" resource_name,
    19 "ResourceType" resource_type, 20 "ServiceCount" service_count, 21 "Status" status, 22 "UpdateTime" update_time,
    23 "UsageMode" usage_mode, 24 "Vendor" vendor
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceContainers {
    pub cluster_id: String,
    pub service_name: String,
    pub instance_name: String,
}
operation! { ListServiceContainers(cluster_id: String, service_name: String, instance_name: String)
    "ListServiceContainers" -> ListServiceContainersOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name, 2 "InstanceName" instance_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/containers", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceContainersOutput {
    pub containers: Option<Vec<ContainerInfo>>,
    pub service_name: Option<String>,
}
model! { ListServiceContainersOutput {
    0 "Containers" containers, 1 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerInfo {
    pub current_reaon: Option<String>,
    pub current_status: Option<String>,
    pub current_timestamp: Option<String>,
    pub image: Option<String>,
    pub last_reason: Option<String>,
    pub last_status: Option<String>,
    pub last_timestamp: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub ready: Option<bool>,
    pub restart_count: Option<i64>,
}
model! { ContainerInfo {
    0 "CurrentReaon" current_reaon, 1 "CurrentStatus" current_status, 2 "CurrentTimestamp" current_timestamp,
    3 "Image" image, 4 "LastReason" last_reason, 5 "LastStatus" last_status, 6 "LastTimestamp" last_timestamp,
    7 "Name" name, 8 "Port" port, 9 "Ready" ready, 10 "RestartCount" restart_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceFaultInjectionInfo {
    pub cluster_id: String,
    pub service_name: String,
    pub instance_name: String,
}
operation! { ListServiceInstanceFaultInjectionInfo(cluster_id: String, service_name: String, instance_name: String)
    "ListServiceInstanceFaultInjectionInfo" -> ListServiceInstanceFaultInjectionInfoOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name, 2 "InstanceName" instance_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/faults", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceFaultInjectionInfoOutput {
    pub fault_info_list: Option<Vec<ListServiceInstanceFaultInjectionInfoFaultInfoList>>,
}
model! { ListServiceInstanceFaultInjectionInfoOutput {
    0 "FaultInfoList" fault_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceFaultInjectionInfoFaultInfoList {
    pub fault_args: Option<Value>,
    pub fault_status: Option<ListServiceInstanceFaultInjectionInfoFaultStatus>,
    pub fault_type: Option<String>,
}
model! { ListServiceInstanceFaultInjectionInfoFaultInfoList {
    0 "FaultArgs" fault_args, 1 "FaultStatus" fault_status, 2 "FaultType" fault_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceFaultInjectionInfoFaultStatus {
    pub fault_status: Option<String>,
    pub fault_status_message: Option<String>,
}
model! { ListServiceInstanceFaultInjectionInfoFaultStatus {
    0 "FaultStatus" fault_status, 1 "FaultStatusMessage" fault_status_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstances {
    pub filter: Option<String>,
    pub host_ip: Option<String>,
    pub instance_ip: Option<String>,
    pub instance_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_type: Option<String>,
    pub is_spot: Option<bool>,
    pub list_replica: Option<bool>,
    pub member_type: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub quota_id: Option<String>,
    pub replica_name: Option<String>,
    pub resource: Option<String>,
    pub resource_type: Option<String>,
    pub role: Option<String>,
    pub sort: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { ListServiceInstances(cluster_id: String, service_name: String)
    "ListServiceInstances" -> ListServiceInstancesOutput {
    0 "Filter" filter: String, 1 "HostIP" host_ip: String, 2 "InstanceIP" instance_ip: String,
    3 "InstanceName" instance_name: String, 4 "InstanceStatus" instance_status: String,
    5 "InstanceType" instance_type: String, 6 "IsSpot" is_spot: bool, 7 "ListReplica" list_replica: bool,
    8 "MemberType" member_type: String, 9 "Order" order: String, 10 "PageNumber" page_number: i64,
    11 "PageSize" page_size: i64, 12 "QuotaId" quota_id: String, 13 "ReplicaName" replica_name: String,
    14 "Resource" resource: String, 15 "ResourceType" resource_type: String, 16 "Role" role: String,
    17 "Sort" sort: String, 18 "ClusterId" cluster_id, 19 "ServiceName" service_name
} [
    Mark { index: 18, location: Location::Path, style: Style::None },
    Mark { index: 19, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances", } }
paged! { ListServiceInstances: Instance = Number "PageNumber", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesOutput {
    pub instances: Option<Vec<Instance>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListServiceInstancesOutput {
    0 "Instances" instances, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub create_time: Option<String>,
    pub current_amount: Option<f64>,
    pub detached: Option<bool>,
    pub external_ip: Option<String>,
    pub external_instance_port: Option<i64>,
    pub host_ip: Option<String>,
    pub host_name: Option<String>,
    pub inner_ip: Option<String>,
    pub instance_name: Option<String>,
    pub instance_port: Option<i64>,
    pub instance_type: Option<String>,
    pub is_latest: Option<bool>,
    pub is_replica: Option<bool>,
    pub is_spot: Option<bool>,
    pub isolated: Option<bool>,
    pub last_state: Option<Vec<BTreeMap<String, Value>>>,
    pub namespace: Option<String>,
    pub original_amount: Option<f64>,
    pub ready_processes: Option<i64>,
    pub reason: Option<String>,
    pub replica_name: Option<String>,
    pub resource_type: Option<String>,
    pub restart_count: Option<i64>,
    pub role: Option<String>,
    /// Deprecated.
    pub start_at: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tenant_host_ip: Option<String>,
    pub tenant_instance_ip: Option<String>,
    pub total_processes: Option<i64>,
    pub zone: Option<String>,
}
model! { Instance {
    0 "CreateTime" create_time, 1 "CurrentAmount" current_amount, 2 "Detached" detached, 3 "ExternalIP" external_ip,
    4 "ExternalInstancePort" external_instance_port, 5 "HostIP" host_ip, 6 "HostName" host_name, 7 "InnerIP" inner_ip,
    8 "InstanceName" instance_name, 9 "InstancePort" instance_port, 10 "InstanceType" instance_type,
    11 "IsLatest" is_latest, 12 "IsReplica" is_replica, 13 "IsSpot" is_spot, 14 "Isolated" isolated,
    15 "LastState" last_state, 16 "Namespace" namespace, 17 "OriginalAmount" original_amount,
    18 "ReadyProcesses" ready_processes, 19 "Reason" reason, 20 "ReplicaName" replica_name,
    21 "ResourceType" resource_type, 22 "RestartCount" restart_count, 23 "Role" role, 24 "StartAt" start_at,
    25 "StartTime" start_time, 26 "Status" status, 27 "TenantHostIP" tenant_host_ip,
    28 "TenantInstanceIP" tenant_instance_ip, 29 "TotalProcesses" total_processes, 30 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceVersions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { ListServiceVersions(cluster_id: String, service_name: String)
    "ListServiceVersions" -> ListServiceVersionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ClusterId" cluster_id, 3 "ServiceName" service_name
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/versions", } }
paged! { ListServiceVersions: ListServiceVersionsVersions =
    Number "PageNumber", "Versions" versions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceVersionsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub versions: Option<Vec<ListServiceVersionsVersions>>,
}
model! { ListServiceVersionsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count, 3 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceVersionsVersions {
    pub build_time: Option<String>,
    pub image_available: Option<String>,
    pub image_id: Option<i64>,
    pub message: Option<String>,
    pub service_config: Option<String>,
    pub service_runnable: Option<String>,
}
model! { ListServiceVersionsVersions {
    0 "BuildTime" build_time, 1 "ImageAvailable" image_available, 2 "ImageId" image_id, 3 "Message" message,
    4 "ServiceConfig" service_config, 5 "ServiceRunnable" service_runnable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub accessibility: Option<String>,
    pub autoscaler_enabled: Option<bool>,
    pub caller_uid: Option<String>,
    pub cronscaler_enabled: Option<bool>,
    pub filter: Option<String>,
    pub gateway: Option<String>,
    pub group_name: Option<String>,
    pub include_no_workspace: Option<bool>,
    pub label: Option<BTreeMap<String, String>>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_service_uid: Option<String>,
    pub quota_id: Option<String>,
    pub resource_alias_name: Option<String>,
    pub resource_burstable: Option<bool>,
    pub resource_id: Option<String>,
    /// Deprecated.
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub role: Option<String>,
    pub service_name: Option<String>,
    pub service_status: Option<String>,
    pub service_type: Option<String>,
    pub service_uid: Option<String>,
    pub sort: Option<String>,
    pub traffic_state: Option<String>,
    pub workspace_id: Option<String>,
}
operation! { ListServices() "ListServices" -> ListServicesOutput {
    0 "Accessibility" accessibility: String, 1 "AutoscalerEnabled" autoscaler_enabled: bool,
    2 "CallerUid" caller_uid: String, 3 "CronscalerEnabled" cronscaler_enabled: bool, 4 "Filter" filter: String,
    5 "Gateway" gateway: String, 6 "GroupName" group_name: String, 7 "IncludeNoWorkspace" include_no_workspace: bool,
    8 "Label" label: BTreeMap<String, String>, 9 "Order" order: String, 10 "PageNumber" page_number: i64,
    11 "PageSize" page_size: i64, 12 "ParentServiceUid" parent_service_uid: String, 13 "QuotaId" quota_id: String,
    14 "ResourceAliasName" resource_alias_name: String, 15 "ResourceBurstable" resource_burstable: bool,
    16 "ResourceId" resource_id: String, 17 "ResourceName" resource_name: String,
    18 "ResourceType" resource_type: String, 19 "Role" role: String, 20 "ServiceName" service_name: String,
    21 "ServiceStatus" service_status: String, 22 "ServiceType" service_type: String,
    23 "ServiceUid" service_uid: String, 24 "Sort" sort: String, 25 "TrafficState" traffic_state: String,
    26 "WorkspaceId" workspace_id: String
} [
    Mark { index: 8, location: Location::Default, style: Style::Json }
] { method: "GET", path: "/api/v2/services", } }
paged! { ListServices: ServiceItem = Number "PageNumber", "Services" services, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub services: Option<Vec<ServiceItem>>,
    pub total_count: Option<i64>,
}
model! { ListServicesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Services" services, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantAddons {}
operation! { ListTenantAddons() "ListTenantAddons" -> ListTenantAddonsOutput {} { method: "GET", path: "/api/v2/tenantaddons", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantAddonsOutput {
    pub addons: Option<Vec<ListTenantAddonsAddons>>,
}
model! { ListTenantAddonsOutput {
    0 "Addons" addons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantAddonsAddons {
    pub attributes: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
}
model! { ListTenantAddonsAddons {
    0 "Attributes" attributes, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualResource {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort: Option<String>,
    pub virtual_resource_id: Option<String>,
    pub virtual_resource_name: Option<String>,
}
operation! { ListVirtualResource() "ListVirtualResource" -> ListVirtualResourceOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Sort" sort: String,
    4 "VirtualResourceId" virtual_resource_id: String, 5 "VirtualResourceName" virtual_resource_name: String
} { method: "GET", path: "/api/v2/virtualresources", } }
paged! { ListVirtualResource: ListVirtualResourceVirtualResources =
    Number "PageNumber", "VirtualResources" virtual_resources, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualResourceOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub virtual_resources: Option<Vec<ListVirtualResourceVirtualResources>>,
}
model! { ListVirtualResourceOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "VirtualResources" virtual_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualResourceVirtualResources {
    pub create_time: Option<String>,
    pub service_count: Option<i64>,
    pub update_time: Option<String>,
    pub virtual_resource_id: Option<String>,
    pub virtual_resource_name: Option<String>,
}
model! { ListVirtualResourceVirtualResources {
    0 "CreateTime" create_time, 1 "ServiceCount" service_count, 2 "UpdateTime" update_time,
    3 "VirtualResourceId" virtual_resource_id, 4 "VirtualResourceName" virtual_resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateResourceInstance {
    pub dest_resource_id: String,
    pub instance_ids: Vec<String>,
    pub migrate_to_hybrid: Option<bool>,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { MigrateResourceInstance(dest_resource_id: String, instance_ids: Vec<String>, cluster_id: String, resource_id: String)
    "MigrateResourceInstance" -> MigrateResourceInstanceOutput {
    0 "DestResourceId" dest_resource_id, 1 "InstanceIds" instance_ids, 2 "MigrateToHybrid" migrate_to_hybrid: bool,
    3 "ClusterId" cluster_id, 4 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances/migrate", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateResourceInstanceOutput {
    pub instance_ids: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { MigrateResourceInstanceOutput {
    0 "InstanceIds" instance_ids, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallTenantAddon {
    pub cluster_id: String,
    pub tenant_addon_name: String,
}
operation! { ReinstallTenantAddon(cluster_id: String, tenant_addon_name: String)
    "ReinstallTenantAddon" -> ReinstallTenantAddonOutput {
    0 "ClusterId" cluster_id, 1 "TenantAddonName" tenant_addon_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/tenantaddons/{ClusterId}/{TenantAddonName}/reinstall", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallTenantAddonOutput {
    pub message: Option<String>,
}
model! { ReinstallTenantAddonOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseService {
    pub traffic_state: Option<String>,
    pub weight: Option<i64>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { ReleaseService(cluster_id: String, service_name: String) "ReleaseService" -> ReleaseServiceOutput {
    0 "TrafficState" traffic_state: String, 1 "Weight" weight: i64, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/release", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseServiceOutput {
    pub message: Option<String>,
}
model! { ReleaseServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartService {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { RestartService(cluster_id: String, service_name: String) "RestartService" -> RestartServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/restart", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartServiceOutput {
    pub message: Option<String>,
}
model! { RestartServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleService {
    pub instance: i64,
    pub instances_to_delete: Option<Vec<String>>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { ScaleService(instance: i64, cluster_id: String, service_name: String)
    "ScaleService" -> ScaleServiceOutput {
    0 "Instance" instance, 1 "InstancesToDelete" instances_to_delete: Vec<String>, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/scale", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleServiceOutput {
    pub message: Option<String>,
}
model! { ScaleServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBenchmarkTask {
    pub cluster_id: String,
    pub task_name: String,
}
operation! { StartBenchmarkTask(cluster_id: String, task_name: String)
    "StartBenchmarkTask" -> StartBenchmarkTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskName" task_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}/start", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBenchmarkTaskOutput {
    pub message: Option<String>,
}
model! { StartBenchmarkTaskOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartService {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { StartService(cluster_id: String, service_name: String) "StartService" -> StartServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/start", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartServiceOutput {
    pub message: Option<String>,
}
model! { StartServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBenchmarkTask {
    pub cluster_id: String,
    pub task_name: String,
}
operation! { StopBenchmarkTask(cluster_id: String, task_name: String) "StopBenchmarkTask" -> StopBenchmarkTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskName" task_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBenchmarkTaskOutput {
    pub message: Option<String>,
}
model! { StopBenchmarkTaskOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopService {
    pub cluster_id: String,
    pub service_name: String,
}
operation! { StopService(cluster_id: String, service_name: String) "StopService" -> StopServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopServiceOutput {
    pub message: Option<String>,
}
model! { StopServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppService {
    pub quota_id: Option<String>,
    pub workspace_id: Option<String>,
    pub app_type: Option<String>,
    pub app_version: Option<String>,
    pub config: Option<BTreeMap<String, Value>>,
    pub replicas: Option<i64>,
    pub service_spec: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { UpdateAppService(cluster_id: String, service_name: String) "UpdateAppService" -> UpdateAppServiceOutput {
    0 "QuotaId" quota_id: String, 1 "WorkspaceId" workspace_id: String, 2 "AppType" app_type: String,
    3 "AppVersion" app_version: String, 4 "Config" config: BTreeMap<String, Value>, 5 "Replicas" replicas: i64,
    6 "ServiceSpec" service_spec: String, 7 "ClusterId" cluster_id, 8 "ServiceName" service_name
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/app_services/{ClusterId}/{ServiceName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppServiceOutput {
    pub message: Option<String>,
}
model! { UpdateAppServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBenchmarkTask {
    pub body: Option<String>,
    pub cluster_id: String,
    pub task_name: String,
}
operation! { UpdateBenchmarkTask(cluster_id: String, task_name: String)
    "UpdateBenchmarkTask" -> UpdateBenchmarkTaskOutput {
    0 "body" body: String, 1 "ClusterId" cluster_id, 2 "TaskName" task_name
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBenchmarkTaskOutput {
    pub message: Option<String>,
}
model! { UpdateBenchmarkTaskOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfig {
    pub value: Option<String>,
    pub cluster_id: String,
    pub config_type: String,
    pub name: String,
    pub config_key: String,
}
operation! { UpdateConfig(cluster_id: String, config_type: String, name: String, config_key: String)
    "UpdateConfig" -> UpdateConfigOutput {
    0 "Value" value: String, 1 "ClusterId" cluster_id, 2 "ConfigType" config_type, 3 "Name" name,
    4 "ConfigKey" config_key
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/configs/{ClusterId}/{ConfigType}/{Name}/{ConfigKey}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigOutput {
    pub created_at: Option<String>,
    pub key: Option<String>,
    pub updated_at: Option<String>,
    pub value: Option<String>,
}
model! { UpdateConfigOutput {
    0 "CreatedAt" created_at, 1 "Key" key, 2 "UpdatedAt" updated_at, 3 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGateway {
    pub enable_internet: Option<bool>,
    pub enable_intranet: Option<bool>,
    pub enable_ssl_redirection: Option<bool>,
    pub instance_type: Option<String>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub replicas: Option<i64>,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { UpdateGateway(cluster_id: String, gateway_id: String) "UpdateGateway" -> UpdateGatewayOutput {
    0 "EnableInternet" enable_internet: bool, 1 "EnableIntranet" enable_intranet: bool,
    2 "EnableSSLRedirection" enable_ssl_redirection: bool, 3 "InstanceType" instance_type: String,
    4 "IsDefault" is_default: bool, 5 "Name" name: String, 6 "Replicas" replicas: i64,
    7 "VSwitchIds" v_switch_ids: Vec<String>, 8 "VpcId" vpc_id: String, 9 "ClusterId" cluster_id,
    10 "GatewayId" gateway_id
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
    Mark { index: 9, location: Location::Path, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/gateways/{ClusterId}/{GatewayId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { UpdateGatewayOutput {
    0 "GatewayId" gateway_id, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayLabel {
    pub labels: BTreeMap<String, String>,
    pub cluster_id: String,
    pub gateway_id: String,
}
operation! { UpdateGatewayLabel(labels: BTreeMap<String, String>, cluster_id: String, gateway_id: String)
    "UpdateGatewayLabel" -> UpdateGatewayLabelOutput {
    0 "Labels" labels, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/label", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayLabelOutput {
    pub message: Option<String>,
}
model! { UpdateGatewayLabelOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub labels: Option<BTreeMap<String, String>>,
    pub network: Option<UpdateGroupNetwork>,
    pub traffic_mode: Option<String>,
    pub cluster_id: String,
    pub group_name: String,
}
operation! { UpdateGroup(cluster_id: String, group_name: String) "UpdateGroup" -> UpdateGroupOutput {
    0 "Labels" labels: BTreeMap<String, String>, 1 "Network" network: UpdateGroupNetwork,
    2 "TrafficMode" traffic_mode: String, 3 "ClusterId" cluster_id, 4 "GroupName" group_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/groups/{ClusterId}/{GroupName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupNetwork {
    pub gateway_id: Option<String>,
    pub security_group_id: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateGroupNetwork() {
    0 "GatewayId" gateway_id: String, 1 "SecurityGroupId" security_group_id: String, 2 "VSwitchId" v_switch_id: String,
    3 "VpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupOutput {
    pub message: Option<String>,
}
model! { UpdateGroupOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResource {
    pub resource_name: Option<String>,
    pub self_managed_resource_options: Option<UpdateResourceSelfManagedResourceOptions>,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { UpdateResource(cluster_id: String, resource_id: String) "UpdateResource" -> UpdateResourceOutput {
    0 "ResourceName" resource_name: String,
    1 "SelfManagedResourceOptions" self_managed_resource_options: UpdateResourceSelfManagedResourceOptions,
    2 "ClusterId" cluster_id, 3 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/resources/{ClusterId}/{ResourceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceSelfManagedResourceOptions {
    pub node_match_labels: Option<BTreeMap<String, String>>,
    pub node_tolerations: Option<Vec<UpdateResourceNodeTolerations>>,
}
input! { UpdateResourceSelfManagedResourceOptions() {
    0 "NodeMatchLabels" node_match_labels: BTreeMap<String, String>,
    1 "NodeTolerations" node_tolerations: Vec<UpdateResourceNodeTolerations>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceNodeTolerations {
    pub effect: Option<String>,
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { UpdateResourceNodeTolerations() {
    0 "effect" effect: String, 1 "key" key: String, 2 "operator" operator: String, 3 "value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceOutput {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { UpdateResourceOutput {
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceDLink {
    pub destination_ci_drs: Option<String>,
    pub security_group_id: String,
    pub v_switch_id: String,
    pub v_switch_id_list: Option<Vec<String>>,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { UpdateResourceDLink(security_group_id: String, v_switch_id: String, cluster_id: String, resource_id: String)
    "UpdateResourceDLink" -> UpdateResourceDLinkOutput {
    0 "DestinationCIDRs" destination_ci_drs: String, 1 "SecurityGroupId" security_group_id, 2 "VSwitchId" v_switch_id,
    3 "VSwitchIdList" v_switch_id_list: Vec<String>, 4 "ClusterId" cluster_id, 5 "ResourceId" resource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/resources/{ClusterId}/{ResourceId}/dlink", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceDLinkOutput {
    pub message: Option<String>,
}
model! { UpdateResourceDLinkOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceInstance {
    pub action: String,
    pub new_disk_size: Option<String>,
    /// At most 200 characters.
    pub reason: Option<String>,
    pub cluster_id: String,
    pub resource_id: String,
    pub instance_id: String,
}
operation! { UpdateResourceInstance(action: String, cluster_id: String, resource_id: String, instance_id: String)
    "UpdateResourceInstance" -> UpdateResourceInstanceOutput {
    0 "Action" action, 1 "NewDiskSize" new_disk_size: String, 2 "Reason" reason: String, 3 "ClusterId" cluster_id,
    4 "ResourceId" resource_id, 5 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances/{InstanceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceInstanceOutput {
    pub instance_id: Option<String>,
    pub resource_id: Option<String>,
}
model! { UpdateResourceInstanceOutput {
    0 "InstanceId" instance_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceInstanceLabel {
    pub all_instances: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! { UpdateResourceInstanceLabel(cluster_id: String, resource_id: String)
    "UpdateResourceInstanceLabel" -> UpdateResourceInstanceLabelOutput {
    0 "AllInstances" all_instances: bool, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "Labels" labels: BTreeMap<String, String>, 3 "ClusterId" cluster_id, 4 "ResourceId" resource_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/resources/{ClusterId}/{ResourceId}/label", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceInstanceLabelOutput {
    pub message: Option<String>,
}
model! { UpdateResourceInstanceLabelOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateService {
    pub member_to_update: Option<String>,
    pub update_type: Option<String>,
    pub body: Option<String>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { UpdateService(cluster_id: String, service_name: String) "UpdateService" -> UpdateServiceOutput {
    0 "MemberToUpdate" member_to_update: String, 1 "UpdateType" update_type: String, 2 "body" body: String,
    3 "ClusterId" cluster_id, 4 "ServiceName" service_name
} [
    Mark { index: 2, location: Location::WholeBody, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub message: Option<String>,
}
model! { UpdateServiceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScaler {
    pub behavior: Option<UpdateServiceAutoScalerBehavior>,
    pub max: i64,
    pub min: i64,
    pub scale_strategies: Vec<UpdateServiceAutoScalerScaleStrategies>,
    pub cluster_id: String,
    pub service_name: String,
}

/// What [`UpdateServiceAutoScaler::new`] takes.
pub struct UpdateServiceAutoScalerRequired {
    pub max: i64,
    pub min: i64,
    pub scale_strategies: Vec<UpdateServiceAutoScalerScaleStrategies>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { UpdateServiceAutoScaler{UpdateServiceAutoScalerRequired: max, min, scale_strategies, cluster_id, service_name}
    "UpdateServiceAutoScaler" -> UpdateServiceAutoScalerOutput {
    0 "behavior" behavior: UpdateServiceAutoScalerBehavior, 1 "max" max, 2 "min" min,
    3 "scaleStrategies" scale_strategies, 4 "ClusterId" cluster_id, 5 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/autoscaler", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerBehavior {
    pub on_zero: Option<UpdateServiceAutoScalerOnZero>,
    pub scale_down: Option<UpdateServiceAutoScalerScaleDown>,
    pub scale_up: Option<UpdateServiceAutoScalerScaleUp>,
}
input! { UpdateServiceAutoScalerBehavior() {
    0 "onZero" on_zero: UpdateServiceAutoScalerOnZero, 1 "scaleDown" scale_down: UpdateServiceAutoScalerScaleDown,
    2 "scaleUp" scale_up: UpdateServiceAutoScalerScaleUp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerOnZero {
    pub scale_down_grace_period_seconds: Option<i64>,
    pub scale_up_activation_replicas: Option<i64>,
}
input! { UpdateServiceAutoScalerOnZero() {
    0 "scaleDownGracePeriodSeconds" scale_down_grace_period_seconds: i64,
    1 "scaleUpActivationReplicas" scale_up_activation_replicas: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerScaleDown {
    pub stabilization_window_seconds: Option<i64>,
}
input! { UpdateServiceAutoScalerScaleDown() {
    0 "stabilizationWindowSeconds" stabilization_window_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerScaleUp {
    pub stabilization_window_seconds: Option<i64>,
}
input! { UpdateServiceAutoScalerScaleUp() {
    0 "stabilizationWindowSeconds" stabilization_window_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerScaleStrategies {
    pub metric_name: Option<String>,
    pub service: Option<String>,
    pub threshold: Option<f64>,
}
input! { UpdateServiceAutoScalerScaleStrategies(metric_name: String, threshold: f64) {
    0 "metricName" metric_name: String, 1 "service" service: String, 2 "threshold" threshold: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerOutput {
    pub message: Option<String>,
}
model! { UpdateServiceAutoScalerOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceCronScaler {
    pub exclude_dates: Option<Vec<String>>,
    pub scale_jobs: Vec<UpdateServiceCronScalerScaleJobs>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { UpdateServiceCronScaler(scale_jobs: Vec<UpdateServiceCronScalerScaleJobs>, cluster_id: String, service_name: String)
    "UpdateServiceCronScaler" -> UpdateServiceCronScalerOutput {
    0 "ExcludeDates" exclude_dates: Vec<String>, 1 "ScaleJobs" scale_jobs, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/cronscaler", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceCronScalerScaleJobs {
    pub name: Option<String>,
    pub schedule: Option<String>,
    pub target_size: Option<i64>,
    pub time_zone: Option<String>,
}
input! { UpdateServiceCronScalerScaleJobs(schedule: String, target_size: i64) {
    0 "Name" name: String, 1 "Schedule" schedule: String, 2 "TargetSize" target_size: i64,
    3 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceCronScalerOutput {
    pub message: Option<String>,
}
model! { UpdateServiceCronScalerOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstance {
    pub is_replica: Option<bool>,
    pub detach: Option<bool>,
    pub hibernate: Option<bool>,
    pub isolate: Option<bool>,
    pub cluster_id: String,
    pub service_name: String,
    pub instance_name: String,
}
operation! { UpdateServiceInstance(cluster_id: String, service_name: String, instance_name: String)
    "UpdateServiceInstance" -> UpdateServiceInstanceOutput {
    0 "IsReplica" is_replica: bool, 1 "Detach" detach: bool, 2 "Hibernate" hibernate: bool, 3 "Isolate" isolate: bool,
    4 "ClusterId" cluster_id, 5 "ServiceName" service_name, 6 "InstanceName" instance_name
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceOutput {
    pub message: Option<String>,
}
model! { UpdateServiceInstanceOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceLabel {
    pub labels: BTreeMap<String, String>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { UpdateServiceLabel(labels: BTreeMap<String, String>, cluster_id: String, service_name: String)
    "UpdateServiceLabel" -> UpdateServiceLabelOutput {
    0 "Labels" labels, 1 "ClusterId" cluster_id, 2 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/label", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceLabelOutput {
    pub message: Option<String>,
}
model! { UpdateServiceLabelOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceMirror {
    pub ratio: Option<i64>,
    pub target: Option<Vec<String>>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { UpdateServiceMirror(cluster_id: String, service_name: String)
    "UpdateServiceMirror" -> UpdateServiceMirrorOutput {
    0 "Ratio" ratio: i64, 1 "Target" target: Vec<String>, 2 "ClusterId" cluster_id, 3 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/mirror", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceMirrorOutput {
    pub message: Option<String>,
}
model! { UpdateServiceMirrorOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRollout {
    pub batch: Option<UpdateServiceRolloutBatch>,
    pub partition: Option<UpdateServiceRolloutPartition>,
    pub paused: Option<bool>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { UpdateServiceRollout(cluster_id: String, service_name: String)
    "UpdateServiceRollout" -> UpdateServiceRolloutOutput {
    0 "Batch" batch: UpdateServiceRolloutBatch, 1 "Partition" partition: UpdateServiceRolloutPartition,
    2 "Paused" paused: bool, 3 "ClusterId" cluster_id, 4 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/rollout", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRolloutBatch {
    pub batch_size: Option<String>,
    pub interval: Option<String>,
}
input! { UpdateServiceRolloutBatch() {
    0 "BatchSize" batch_size: String, 1 "Interval" interval: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRolloutPartition {
    pub partition: Option<String>,
}
input! { UpdateServiceRolloutPartition() {
    0 "Partition" partition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRolloutOutput {
    pub message: Option<String>,
}
model! { UpdateServiceRolloutOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSafetyLock {
    pub lock: String,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { UpdateServiceSafetyLock(lock: String, cluster_id: String, service_name: String)
    "UpdateServiceSafetyLock" -> UpdateServiceSafetyLockOutput {
    0 "Lock" lock, 1 "ClusterId" cluster_id, 2 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/lock", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSafetyLockOutput {
    pub message: Option<String>,
}
model! { UpdateServiceSafetyLockOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceVersion {
    pub version: i64,
    pub cluster_id: String,
    pub service_name: String,
}
operation! { UpdateServiceVersion(version: i64, cluster_id: String, service_name: String)
    "UpdateServiceVersion" -> UpdateServiceVersionOutput {
    0 "Version" version, 1 "ClusterId" cluster_id, 2 "ServiceName" service_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/version", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceVersionOutput {
    pub message: Option<String>,
}
model! { UpdateServiceVersionOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualResource {
    pub disable_spot_protection_period: Option<bool>,
    pub resources: Option<Vec<UpdateVirtualResourceResources>>,
    pub virtual_resource_name: Option<String>,
    pub cluster_id: String,
    pub virtual_resource_id: String,
}
operation! { UpdateVirtualResource(cluster_id: String, virtual_resource_id: String)
    "UpdateVirtualResource" -> UpdateVirtualResourceOutput {
    0 "DisableSpotProtectionPeriod" disable_spot_protection_period: bool,
    1 "Resources" resources: Vec<UpdateVirtualResourceResources>, 2 "VirtualResourceName" virtual_resource_name: String,
    3 "ClusterId" cluster_id, 4 "VirtualResourceId" virtual_resource_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/api/v2/virtualresources/{ClusterId}/{VirtualResourceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualResourceResources {
    pub instance_type: Option<String>,
    pub priority: Option<i64>,
    pub quota_id: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
    pub spot_price_limit: Option<f64>,
}
input! { UpdateVirtualResourceResources() {
    0 "InstanceType" instance_type: String, 1 "Priority" priority: i64, 2 "QuotaId" quota_id: String,
    3 "Region" region: String, 4 "ResourceId" resource_id: String, 5 "SpotPriceLimit" spot_price_limit: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualResourceOutput {
    pub message: Option<String>,
}
model! { UpdateVirtualResourceOutput {
    0 "Message" message
} }

#[cfg(feature = "reflect")]
register! {
    AttachGatewayDomain, CloneService, CommitService, CreateAclPolicy, CreateAppService, CreateBenchmarkTask,
    CreateConfig, CreateFaultInjection, CreateGateway, CreateGatewayIntranetLinkedVpc,
    CreateGatewayIntranetLinkedVpcPeer, CreateGroup, CreateResource, CreateResourceInstances, CreateResourceLog,
    CreateService, CreateServiceAutoScaler, CreateServiceCronScaler, CreateServiceInstanceToken, CreateServiceMirror,
    CreateServiceRollout, CreateVirtualResource, DeleteAclPolicy, DeleteBenchmarkTask, DeleteConfig,
    DeleteFaultInjection, DeleteGateway, DeleteGatewayIntranetLinkedVpc, DeleteGatewayIntranetLinkedVpcPeer,
    DeleteGatewayLabel, DeleteGroup, DeleteResource, DeleteResourceDLink, DeleteResourceInstanceLabel,
    DeleteResourceInstances, DeleteResourceLog, DeleteService, DeleteServiceAutoScaler, DeleteServiceCronScaler,
    DeleteServiceInstances, DeleteServiceLabel, DeleteServiceMirror, DeleteServiceRollout, DeleteVirtualResource,
    DescribeArtifact, DescribeBenchmarkTask, DescribeBenchmarkTaskReport, DescribeGateway, DescribeGroup,
    DescribeGroupEndpoints, DescribeMachineSpec, DescribeRegions, DescribeResource, DescribeResourceDLink,
    DescribeResourceLog, DescribeService, DescribeServiceAutoScaler, DescribeServiceCronScaler,
    DescribeServiceDiagnosis, DescribeServiceEndpoints, DescribeServiceEvent, DescribeServiceInstanceDiagnosis,
    DescribeServiceLog, DescribeServiceMirror, DescribeServiceRollout, DescribeServiceSignedUrl,
    DescribeSpotDiscountHistory, DescribeVirtualResource, DetachGatewayDomain, DevelopService, ListAclPolicy,
    ListBenchmarkTask, ListConfigs, ListGateway, ListGatewayDomains, ListGatewayIntranetLinkedVpc,
    ListGatewayIntranetLinkedVpcPeer, ListGatewayIntranetSupportedZone, ListGroups, ListResourceInstanceWorker,
    ListResourceInstances, ListResourceServices, ListResources, ListServiceContainers,
    ListServiceInstanceFaultInjectionInfo, ListServiceInstances, ListServiceVersions, ListServices, ListTenantAddons,
    ListVirtualResource, MigrateResourceInstance, ReinstallTenantAddon, ReleaseService, RestartService, ScaleService,
    StartBenchmarkTask, StartService, StopBenchmarkTask, StopService, UpdateAppService, UpdateBenchmarkTask,
    UpdateConfig, UpdateGateway, UpdateGatewayLabel, UpdateGroup, UpdateResource, UpdateResourceDLink,
    UpdateResourceInstance, UpdateResourceInstanceLabel, UpdateService, UpdateServiceAutoScaler,
    UpdateServiceCronScaler, UpdateServiceInstance, UpdateServiceLabel, UpdateServiceMirror, UpdateServiceRollout,
    UpdateServiceSafetyLock, UpdateServiceVersion, UpdateVirtualResource
}
