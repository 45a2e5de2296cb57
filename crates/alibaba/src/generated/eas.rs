//! `eas` of Alibaba Cloud, API version 2021-07-01.
//!
//! Endpoint: a table of 28 regions, else `pai-eas.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/eas/2021-07-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eas::DescribeMachineSpec};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeMachineSpec::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
        (
            "cn-shanghai-finance-1",
            "pai-eas-manage-vpc.cn-shanghai-finance-1.aliyuncs.com",
        ),
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
    "pai-eas.cn-hangzhou.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("eas", "2021-07-01", "eas", &ENDPOINTS);

/// Attaches gateway domain: `AttachGatewayDomain` of `eas` 2021-07-01.
///
/// PUT `/api/v2/gateways/{ClusterId}/{GatewayId}/domain/attach`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/AttachGatewayDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGatewayDomain {
    /// Required.
    pub custom_domain: AttachGatewayDomainCustomDomain,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! {
    AttachGatewayDomain(custom_domain: AttachGatewayDomainCustomDomain, cluster_id: String, gateway_id: String)
    "AttachGatewayDomain" -> AttachGatewayDomainOutput {
    0 "CustomDomain" custom_domain, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/domain/attach", } }

/// In the request of [`AttachGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGatewayDomainCustomDomain {
    pub certificate_id: Option<String>,
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { AttachGatewayDomainCustomDomain(domain: String, r#type: String) {
    0 "CertificateId" certificate_id: String, 1 "Domain" domain: String, 2 "Type" r#type: String
} }

/// Response of [`AttachGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGatewayDomainOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { AttachGatewayDomainOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// Clones service: `CloneService` of `eas` 2021-07-01.
///
/// POST `/api/v2/services/{ClusterId}/{ServiceName}/clone`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CloneService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneService {
    pub labels: Option<BTreeMap<String, String>>,
    pub body: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { CloneService(cluster_id: String, service_name: String) "CloneService" -> CloneServiceOutput {
    0 "Labels" labels: BTreeMap<String, String>, 1 "body" body: String, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::WholeBody, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/clone", body: BodyStyle::Json, } }

/// Response of [`CloneService`].
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
    0 "InternetEndpoint" internet_endpoint: String, 1 "IntranetEndpoint" intranet_endpoint: String,
    2 "ServiceId" service_id: String, 3 "ServiceName" service_name: String, 4 "Status" status: String
} }

/// Commits service: `CommitService` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/commit`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CommitService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitService {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { CommitService(cluster_id: String, service_name: String) "CommitService" -> CommitServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/commit", } }

/// Response of [`CommitService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitServiceOutput {
    pub message: Option<String>,
}
model! { CommitServiceOutput {
    0 "Message" message: String
} }

/// Creates acl policy: `CreateAclPolicy` of `eas` 2021-07-01.
///
/// POST `/api/v2/gateways/{ClusterId}/{GatewayId}/acl_policy`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateAclPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclPolicy {
    /// Required.
    pub acl_policy_list: Vec<CreateAclPolicyAclPolicyList>,
    pub vpc_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! {
    CreateAclPolicy(acl_policy_list: Vec<CreateAclPolicyAclPolicyList>, cluster_id: String, gateway_id: String)
    "CreateAclPolicy" -> CreateAclPolicyOutput {
    0 "AclPolicyList" acl_policy_list, 1 "VpcId" vpc_id: String, 2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/gateways/{ClusterId}/{GatewayId}/acl_policy", } }

/// In the request of [`CreateAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclPolicyAclPolicyList {
    pub comment: Option<String>,
    /// Required.
    pub entry: Option<String>,
}
input! { CreateAclPolicyAclPolicyList(entry: String) {
    0 "Comment" comment: String, 1 "Entry" entry: String
} }

/// Response of [`CreateAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclPolicyOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateAclPolicyOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// Creates app service: `CreateAppService` of `eas` 2021-07-01.
///
/// POST `/api/v2/app_services`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateAppService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppService {
    pub quota_id: Option<String>,
    pub workspace_id: Option<String>,
    /// Required.
    pub app_type: String,
    pub app_version: Option<String>,
    pub config: Option<BTreeMap<String, Value>>,
    /// Required.
    pub replicas: i64,
    /// Required.
    pub service_name: String,
    /// Required.
    pub service_spec: String,
}
operation! { CreateAppService(app_type: String, replicas: i64, service_name: String, service_spec: String)
    "CreateAppService" -> CreateAppServiceOutput {
    0 "QuotaId" quota_id: String, 1 "WorkspaceId" workspace_id: String, 2 "AppType" app_type,
    3 "AppVersion" app_version: String, 4 "Config" config: BTreeMap<String, Value>, 5 "Replicas" replicas,
    6 "ServiceName" service_name, 7 "ServiceSpec" service_spec
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v2/app_services", body: BodyStyle::Json, } }

/// Response of [`CreateAppService`].
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
    0 "InternetEndpoint" internet_endpoint: String, 1 "IntranetEndpoint" intranet_endpoint: String,
    2 "Region" region: String, 3 "ServiceId" service_id: String, 4 "ServiceName" service_name: String,
    5 "Status" status: String
} }

/// Creates benchmark task: `CreateBenchmarkTask` of `eas` 2021-07-01.
///
/// POST `/api/v2/benchmark-tasks`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateBenchmarkTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBenchmarkTask {
    pub body: Option<String>,
}
operation! { CreateBenchmarkTask() "CreateBenchmarkTask" -> CreateBenchmarkTaskOutput {
    0 "body" body: String
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/api/v2/benchmark-tasks", body: BodyStyle::Json, } }

/// Response of [`CreateBenchmarkTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBenchmarkTaskOutput {
    pub message: Option<String>,
    pub region: Option<String>,
    pub task_name: Option<String>,
}
model! { CreateBenchmarkTaskOutput {
    0 "Message" message: String, 1 "Region" region: String, 2 "TaskName" task_name: String
} }

/// Creates config: `CreateConfig` of `eas` 2021-07-01.
///
/// POST `/api/v2/configs/{ClusterId}/{ConfigType}/{Name}/{ConfigKey}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    pub value: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub config_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub config_key: String,
}
operation! { CreateConfig(cluster_id: String, config_type: String, name: String, config_key: String)
    "CreateConfig" -> CreateConfigOutput {
    0 "Value" value: String, 1 "ClusterId" cluster_id, 2 "ConfigType" config_type, 3 "Name" name,
    4 "ConfigKey" config_key
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v2/configs/{ClusterId}/{ConfigType}/{Name}/{ConfigKey}", body: BodyStyle::Json, } }

/// Response of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigOutput {
    pub created_at: Option<String>,
    pub key: Option<String>,
    pub updated_at: Option<String>,
    pub value: Option<String>,
}
model! { CreateConfigOutput {
    0 "CreatedAt" created_at: String, 1 "Key" key: String, 2 "UpdatedAt" updated_at: String, 3 "Value" value: String
} }

/// Creates fault injection: `CreateFaultInjection` of `eas` 2021-07-01.
///
/// POST `/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/faults`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateFaultInjection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaultInjection {
    pub fault_args: Option<Value>,
    pub fault_type: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { CreateFaultInjection(cluster_id: String, service_name: String, instance_name: String)
    "CreateFaultInjection" -> CreateFaultInjectionOutput {
    0 "FaultArgs" fault_args: Value, 1 "FaultType" fault_type: String, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name, 4 "InstanceName" instance_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/faults", body: BodyStyle::Json, } }

/// Response of [`CreateFaultInjection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFaultInjectionOutput {
    pub message: Option<String>,
}
model! { CreateFaultInjectionOutput {
    0 "Message" message: String
} }

/// Creates gateway: `CreateGateway` of `eas` 2021-07-01.
///
/// POST `/api/v2/gateways`. Changes data. See <https://api.alibabacloud.com/document/eas/2021-07-01/CreateGateway>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] { path: "/api/v2/gateways", body: BodyStyle::Json, } }

/// Response of [`CreateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayOutput {
    pub cluster_id: Option<String>,
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateGatewayOutput {
    0 "ClusterId" cluster_id: String, 1 "GatewayId" gateway_id: String, 2 "Message" message: String
} }

/// Creates gateway intranet linked vpc: `CreateGatewayIntranetLinkedVpc` of `eas` 2021-07-01.
///
/// POST `/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateGatewayIntranetLinkedVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpc {
    pub account_id: Option<String>,
    pub enable_authoritative_dns: Option<bool>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { CreateGatewayIntranetLinkedVpc(cluster_id: String, gateway_id: String)
    "CreateGatewayIntranetLinkedVpc" -> CreateGatewayIntranetLinkedVpcOutput {
    0 "AccountId" account_id: String, 1 "EnableAuthoritativeDns" enable_authoritative_dns: bool,
    2 "VSwitchId" vswitch_id: String, 3 "VpcId" vpc_id: String, 4 "ClusterId" cluster_id, 5 "GatewayId" gateway_id
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc", } }

/// Response of [`CreateGatewayIntranetLinkedVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpcOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateGatewayIntranetLinkedVpcOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// Creates gateway intranet linked vpc peer: `CreateGatewayIntranetLinkedVpcPeer` of `eas` 2021-07-01.
///
/// POST `/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc_peer`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateGatewayIntranetLinkedVpcPeer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpcPeer {
    pub peer_vpcs: Option<Vec<CreateGatewayIntranetLinkedVpcPeerPeerVpcs>>,
    pub vpc_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { CreateGatewayIntranetLinkedVpcPeer(cluster_id: String, gateway_id: String)
    "CreateGatewayIntranetLinkedVpcPeer" -> CreateGatewayIntranetLinkedVpcPeerOutput {
    0 "PeerVpcs" peer_vpcs: Vec<CreateGatewayIntranetLinkedVpcPeerPeerVpcs>, 1 "VpcId" vpc_id: String,
    2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc_peer", } }

/// In the request of [`CreateGatewayIntranetLinkedVpcPeer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpcPeerPeerVpcs {
    pub region: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateGatewayIntranetLinkedVpcPeerPeerVpcs() {
    0 "Region" region: String, 1 "VpcId" vpc_id: String
} }

/// Response of [`CreateGatewayIntranetLinkedVpcPeer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayIntranetLinkedVpcPeerOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { CreateGatewayIntranetLinkedVpcPeerOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// Creates group: `CreateGroup` of `eas` 2021-07-01.
///
/// POST `/api/v2/groups`. Changes data. See <https://api.alibabacloud.com/document/eas/2021-07-01/CreateGroup>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/api/v2/groups", body: BodyStyle::Json, } }

/// In the request of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupNetwork {
    pub gateway_id: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateGroupNetwork() {
    0 "GatewayId" gateway_id: String, 1 "SecurityGroupId" security_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub message: Option<String>,
}
model! { CreateGroupOutput {
    0 "Message" message: String
} }

/// Creates resource: `CreateResource` of `eas` 2021-07-01.
///
/// POST `/api/v2/resources`. Changes data. See <https://api.alibabacloud.com/document/eas/2021-07-01/CreateResource>.
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
] { path: "/api/v2/resources", body: BodyStyle::Json, } }

/// In the request of [`CreateResource`].
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

/// In the request of [`CreateResource`].
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

/// Response of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub cluster_id: Option<String>,
    pub instance_ids: Vec<String>,
    pub owner_uid: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { CreateResourceOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "OwnerUid" owner_uid: String,
    3 "ResourceId" resource_id: String, 4 "ResourceName" resource_name: String
} }

/// Creates resource instances: `CreateResourceInstances` of `eas` 2021-07-01.
///
/// POST `/api/v2/resources/{ClusterId}/{ResourceId}/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateResourceInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceInstances {
    pub auto_renewal: Option<bool>,
    /// Required.
    pub charge_type: String,
    /// Required.
    pub ecs_instance_count: i64,
    /// Required.
    pub ecs_instance_type: String,
    pub labels: Option<BTreeMap<String, String>>,
    /// 200 to 2000.
    pub system_disk_size: Option<i64>,
    /// Deprecated. Secret.
    pub user_data: Option<Secret>,
    pub zone: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}

/// Arguments of [`CreateResourceInstances::new`].
pub struct CreateResourceInstancesRequired {
    pub charge_type: String,
    pub ecs_instance_count: i64,
    pub ecs_instance_type: String,
    pub cluster_id: String,
    pub resource_id: String,
}
operation! {
    CreateResourceInstances { CreateResourceInstancesRequired: charge_type, ecs_instance_count, ecs_instance_type, cluster_id, resource_id }
    "CreateResourceInstances" -> CreateResourceInstancesOutput {
    0 "AutoRenewal" auto_renewal: bool, 1 "ChargeType" charge_type, 2 "EcsInstanceCount" ecs_instance_count,
    3 "EcsInstanceType" ecs_instance_type, 4 "Labels" labels: BTreeMap<String, String>,
    5 "SystemDiskSize" system_disk_size: i64, 6 "UserData" user_data: Secret, 7 "Zone" zone: String,
    8 "ClusterId" cluster_id, 9 "ResourceId" resource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances", body: BodyStyle::Json, } }

/// Response of [`CreateResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceInstancesOutput {
    pub instance_ids: Vec<String>,
    pub message: Option<String>,
}
model! { CreateResourceInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Message" message: String
} }

/// Creates resource log: `CreateResourceLog` of `eas` 2021-07-01.
///
/// POST `/api/v2/resources/{ClusterId}/{ResourceId}/log`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateResourceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceLog {
    /// Required.
    pub log_store: String,
    /// Required.
    pub project_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { CreateResourceLog(log_store: String, project_name: String, cluster_id: String, resource_id: String)
    "CreateResourceLog" -> CreateResourceLogOutput {
    0 "LogStore" log_store, 1 "ProjectName" project_name, 2 "ClusterId" cluster_id, 3 "ResourceId" resource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/resources/{ClusterId}/{ResourceId}/log", body: BodyStyle::Json, } }

/// Response of [`CreateResourceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceLogOutput {
    pub message: Option<String>,
}
model! { CreateResourceLogOutput {
    0 "Message" message: String
} }

/// Creates service: `CreateService` of `eas` 2021-07-01.
///
/// POST `/api/v2/services`. Changes data. See <https://api.alibabacloud.com/document/eas/2021-07-01/CreateService>.
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
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::WholeBody, Style::None)
] { path: "/api/v2/services", body: BodyStyle::Json, } }

/// Response of [`CreateService`].
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
    0 "InternetEndpoint" internet_endpoint: String, 1 "IntranetEndpoint" intranet_endpoint: String,
    2 "Region" region: String, 3 "ServiceId" service_id: String, 4 "ServiceName" service_name: String,
    5 "Status" status: String
} }

/// Creates service auto scaler: `CreateServiceAutoScaler` of `eas` 2021-07-01.
///
/// POST `/api/v2/services/{ClusterId}/{ServiceName}/autoscaler`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateServiceAutoScaler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScaler {
    pub behavior: Option<CreateServiceAutoScalerBehavior>,
    /// Required.
    pub max: i64,
    /// Required.
    pub min: i64,
    /// Required.
    pub scale_strategies: Vec<CreateServiceAutoScalerScaleStrategies>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}

/// Arguments of [`CreateServiceAutoScaler::new`].
pub struct CreateServiceAutoScalerRequired {
    pub max: i64,
    pub min: i64,
    pub scale_strategies: Vec<CreateServiceAutoScalerScaleStrategies>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! {
    CreateServiceAutoScaler { CreateServiceAutoScalerRequired: max, min, scale_strategies, cluster_id, service_name }
    "CreateServiceAutoScaler" -> CreateServiceAutoScalerOutput {
    0 "behavior" behavior: CreateServiceAutoScalerBehavior, 1 "max" max, 2 "min" min,
    3 "scaleStrategies" scale_strategies, 4 "ClusterId" cluster_id, 5 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/autoscaler", body: BodyStyle::Json, } }

/// In the request of [`CreateServiceAutoScaler`].
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

/// In the request of [`CreateServiceAutoScaler`].
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

/// In the request of [`CreateServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerScaleDown {
    pub stabilization_window_seconds: Option<i64>,
}
input! { CreateServiceAutoScalerScaleDown() {
    0 "stabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the request of [`CreateServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerScaleUp {
    pub stabilization_window_seconds: Option<i64>,
}
input! { CreateServiceAutoScalerScaleUp() {
    0 "stabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the request of [`CreateServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerScaleStrategies {
    /// Required.
    pub metric_name: Option<String>,
    pub service: Option<String>,
    /// Required.
    pub threshold: Option<f64>,
}
input! { CreateServiceAutoScalerScaleStrategies(metric_name: String, threshold: f64) {
    0 "metricName" metric_name: String, 1 "service" service: String, 2 "threshold" threshold: f64
} }

/// Response of [`CreateServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceAutoScalerOutput {
    pub message: Option<String>,
}
model! { CreateServiceAutoScalerOutput {
    0 "Message" message: String
} }

/// Creates service cron scaler: `CreateServiceCronScaler` of `eas` 2021-07-01.
///
/// POST `/api/v2/services/{ClusterId}/{ServiceName}/cronscaler`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateServiceCronScaler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCronScaler {
    pub exclude_dates: Option<Vec<String>>,
    /// Required.
    pub scale_jobs: Vec<CreateServiceCronScalerScaleJobs>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! {
    CreateServiceCronScaler(scale_jobs: Vec<CreateServiceCronScalerScaleJobs>, cluster_id: String, service_name: String)
    "CreateServiceCronScaler" -> CreateServiceCronScalerOutput {
    0 "ExcludeDates" exclude_dates: Vec<String>, 1 "ScaleJobs" scale_jobs, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/cronscaler", body: BodyStyle::Json, } }

/// In the request of [`CreateServiceCronScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCronScalerScaleJobs {
    pub name: Option<String>,
    /// Required.
    pub schedule: Option<String>,
    /// Required.
    pub target_size: Option<i64>,
    pub time_zone: Option<String>,
}
input! { CreateServiceCronScalerScaleJobs(schedule: String, target_size: i64) {
    0 "Name" name: String, 1 "Schedule" schedule: String, 2 "TargetSize" target_size: i64,
    3 "TimeZone" time_zone: String
} }

/// Response of [`CreateServiceCronScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCronScalerOutput {
    pub message: Option<String>,
}
model! { CreateServiceCronScalerOutput {
    0 "Message" message: String
} }

/// Creates service instance token: `CreateServiceInstanceToken` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/token`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateServiceInstanceToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceToken {
    pub action_type: Option<String>,
    pub worker_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { CreateServiceInstanceToken(cluster_id: String, service_name: String, instance_name: String)
    "CreateServiceInstanceToken" -> CreateServiceInstanceTokenOutput {
    0 "ActionType" action_type: String, 1 "WorkerName" worker_name: String, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name, 4 "InstanceName" instance_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/token", } }

/// Response of [`CreateServiceInstanceToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceInstanceTokenOutput {
    pub streamlog_url: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub url: Option<String>,
    pub workbench_url: Option<String>,
}
model! { CreateServiceInstanceTokenOutput {
    0 "StreamlogUrl" streamlog_url: String, 1 "Token" token: Secret, 2 "Url" url: String,
    3 "WorkbenchUrl" workbench_url: String
} }

/// Creates service mirror: `CreateServiceMirror` of `eas` 2021-07-01.
///
/// POST `/api/v2/services/{ClusterId}/{ServiceName}/mirror`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateServiceMirror>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceMirror {
    pub ratio: Option<i64>,
    pub target: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { CreateServiceMirror(cluster_id: String, service_name: String)
    "CreateServiceMirror" -> CreateServiceMirrorOutput {
    0 "Ratio" ratio: i64, 1 "Target" target: Vec<String>, 2 "ClusterId" cluster_id, 3 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/mirror", body: BodyStyle::Json, } }

/// Response of [`CreateServiceMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceMirrorOutput {
    pub message: Option<String>,
}
model! { CreateServiceMirrorOutput {
    0 "Message" message: String
} }

/// Creates service rollout: `CreateServiceRollout` of `eas` 2021-07-01.
///
/// POST `/api/v2/services/{ClusterId}/{ServiceName}/rollout`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateServiceRollout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRollout {
    pub batch: Option<CreateServiceRolloutBatch>,
    pub partition: Option<CreateServiceRolloutPartition>,
    pub paused: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { CreateServiceRollout(cluster_id: String, service_name: String)
    "CreateServiceRollout" -> CreateServiceRolloutOutput {
    0 "Batch" batch: CreateServiceRolloutBatch, 1 "Partition" partition: CreateServiceRolloutPartition,
    2 "Paused" paused: bool, 3 "ClusterId" cluster_id, 4 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v2/services/{ClusterId}/{ServiceName}/rollout", body: BodyStyle::Json, } }

/// In the request of [`CreateServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRolloutBatch {
    pub batch_size: Option<String>,
    pub interval: Option<String>,
}
input! { CreateServiceRolloutBatch() {
    0 "BatchSize" batch_size: String, 1 "Interval" interval: String
} }

/// In the request of [`CreateServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRolloutPartition {
    pub partition: Option<String>,
}
input! { CreateServiceRolloutPartition() {
    0 "Partition" partition: String
} }

/// Response of [`CreateServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceRolloutOutput {
    pub message: Option<String>,
}
model! { CreateServiceRolloutOutput {
    0 "Message" message: String
} }

/// Creates virtual resource: `CreateVirtualResource` of `eas` 2021-07-01.
///
/// POST `/api/v2/virtualresources`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/CreateVirtualResource>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/api/v2/virtualresources", body: BodyStyle::Json, } }

/// In the request of [`CreateVirtualResource`].
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

/// Response of [`CreateVirtualResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualResourceOutput {
    pub message: Option<String>,
    pub virtual_resource_id: Option<String>,
}
model! { CreateVirtualResourceOutput {
    0 "Message" message: String, 1 "VirtualResourceId" virtual_resource_id: String
} }

/// Deletes acl policy: `DeleteAclPolicy` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/gateways/{ClusterId}/{GatewayId}/acl_policy`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteAclPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclPolicy {
    pub acl_policy_list: Option<Vec<DeleteAclPolicyAclPolicyList>>,
    pub vpc_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteAclPolicy(cluster_id: String, gateway_id: String) "DeleteAclPolicy" -> DeleteAclPolicyOutput {
    0 "AclPolicyList" acl_policy_list: Vec<DeleteAclPolicyAclPolicyList>, 1 "VpcId" vpc_id: String,
    2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/acl_policy", } }

/// In the request of [`DeleteAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclPolicyAclPolicyList {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
input! { DeleteAclPolicyAclPolicyList() {
    0 "Comment" comment: String, 1 "Entry" entry: String
} }

/// Response of [`DeleteAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclPolicyOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAclPolicyOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// Deletes benchmark task: `DeleteBenchmarkTask` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/benchmark-tasks/{ClusterId}/{TaskName}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteBenchmarkTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBenchmarkTask {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub task_name: String,
}
operation! { DeleteBenchmarkTask(cluster_id: String, task_name: String)
    "DeleteBenchmarkTask" -> DeleteBenchmarkTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskName" task_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}", } }

/// Response of [`DeleteBenchmarkTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBenchmarkTaskOutput {
    pub message: Option<String>,
}
model! { DeleteBenchmarkTaskOutput {
    0 "Message" message: String
} }

/// Deletes config: `DeleteConfig` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/configs/{ClusterId}/{ConfigType}/{Name}/{ConfigKey}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub config_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub config_key: String,
}
operation! { DeleteConfig(cluster_id: String, config_type: String, name: String, config_key: String)
    "DeleteConfig" -> DeleteConfigOutput {
    0 "ClusterId" cluster_id, 1 "ConfigType" config_type, 2 "Name" name, 3 "ConfigKey" config_key
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/configs/{ClusterId}/{ConfigType}/{Name}/{ConfigKey}", } }

/// Response of [`DeleteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigOutput {
    pub deleted: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteConfigOutput {
    0 "deleted" deleted: i64, 1 "message" message: String
} }

/// Deletes fault injection: `DeleteFaultInjection` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/faults/{FaultType}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteFaultInjection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaultInjection {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub fault_type: String,
}
operation! { DeleteFaultInjection(cluster_id: String, service_name: String, instance_name: String, fault_type: String)
    "DeleteFaultInjection" -> DeleteFaultInjectionOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name, 2 "InstanceName" instance_name, 3 "FaultType" fault_type
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/faults/{FaultType}", } }

/// Response of [`DeleteFaultInjection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaultInjectionOutput {
    pub message: Option<String>,
}
model! { DeleteFaultInjectionOutput {
    0 "Message" message: String
} }

/// Deletes gateway: `DeleteGateway` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/gateways/{ClusterId}/{GatewayId}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGateway {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteGateway(cluster_id: String, gateway_id: String) "DeleteGateway" -> DeleteGatewayOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}", } }

/// Response of [`DeleteGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGatewayOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// Deletes gateway intranet linked vpc: `DeleteGatewayIntranetLinkedVpc` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteGatewayIntranetLinkedVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpc {
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteGatewayIntranetLinkedVpc(cluster_id: String, gateway_id: String)
    "DeleteGatewayIntranetLinkedVpc" -> DeleteGatewayIntranetLinkedVpcOutput {
    0 "VSwitchId" vswitch_id: String, 1 "VpcId" vpc_id: String, 2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc", } }

/// Response of [`DeleteGatewayIntranetLinkedVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpcOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGatewayIntranetLinkedVpcOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// Deletes gateway intranet linked vpc peer: `DeleteGatewayIntranetLinkedVpcPeer` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc_peer`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteGatewayIntranetLinkedVpcPeer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpcPeer {
    pub peer_vpcs: Option<Vec<DeleteGatewayIntranetLinkedVpcPeerPeerVpcs>>,
    pub vpc_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteGatewayIntranetLinkedVpcPeer(cluster_id: String, gateway_id: String)
    "DeleteGatewayIntranetLinkedVpcPeer" -> DeleteGatewayIntranetLinkedVpcPeerOutput {
    0 "PeerVpcs" peer_vpcs: Vec<DeleteGatewayIntranetLinkedVpcPeerPeerVpcs>, 1 "VpcId" vpc_id: String,
    2 "ClusterId" cluster_id, 3 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc_peer", } }

/// In the request of [`DeleteGatewayIntranetLinkedVpcPeer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpcPeerPeerVpcs {
    pub region: Option<String>,
    pub vpc_id: Option<String>,
}
input! { DeleteGatewayIntranetLinkedVpcPeerPeerVpcs() {
    0 "Region" region: String, 1 "VpcId" vpc_id: String
} }

/// Response of [`DeleteGatewayIntranetLinkedVpcPeer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayIntranetLinkedVpcPeerOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DeleteGatewayIntranetLinkedVpcPeerOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// Deletes gateway label: `DeleteGatewayLabel` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/gateways/{ClusterId}/{GatewayId}/label`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteGatewayLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayLabel {
    /// Required.
    pub label_keys: Vec<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteGatewayLabel(label_keys: Vec<String>, cluster_id: String, gateway_id: String)
    "DeleteGatewayLabel" -> DeleteGatewayLabelOutput {
    0 "LabelKeys" label_keys, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/label", } }

/// Response of [`DeleteGatewayLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayLabelOutput {
    pub message: Option<String>,
}
model! { DeleteGatewayLabelOutput {
    0 "Message" message: String
} }

/// Deletes group: `DeleteGroup` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/groups/{ClusterId}/{GroupName}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub cascade_delete: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
}
operation! { DeleteGroup(cluster_id: String, group_name: String) "DeleteGroup" -> DeleteGroupOutput {
    0 "CascadeDelete" cascade_delete: String, 1 "ClusterId" cluster_id, 2 "GroupName" group_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/groups/{ClusterId}/{GroupName}", } }

/// Response of [`DeleteGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupOutput {
    pub message: Option<String>,
}
model! { DeleteGroupOutput {
    0 "Message" message: String
} }

/// Deletes resource: `DeleteResource` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/resources/{ClusterId}/{ResourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteResource(cluster_id: String, resource_id: String) "DeleteResource" -> DeleteResourceOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}", } }

/// Response of [`DeleteResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceOutput {
    pub message: Option<String>,
}
model! { DeleteResourceOutput {
    0 "Message" message: String
} }

/// Deletes resource d link: `DeleteResourceDLink` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/resources/{ClusterId}/{ResourceId}/dlink`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteResourceDLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceDLink {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteResourceDLink(cluster_id: String, resource_id: String)
    "DeleteResourceDLink" -> DeleteResourceDLinkOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}/dlink", } }

/// Response of [`DeleteResourceDLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceDLinkOutput {
    pub message: Option<String>,
}
model! { DeleteResourceDLinkOutput {
    0 "Message" message: String
} }

/// Deletes resource instance label: `DeleteResourceInstanceLabel` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/resources/{ClusterId}/{ResourceId}/label`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteResourceInstanceLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceInstanceLabel {
    pub all_instances: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    /// Deprecated.
    pub keys: Option<Vec<String>>,
    pub label_keys: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteResourceInstanceLabel(cluster_id: String, resource_id: String)
    "DeleteResourceInstanceLabel" -> DeleteResourceInstanceLabelOutput {
    0 "AllInstances" all_instances: bool, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Keys" keys: Vec<String>,
    3 "LabelKeys" label_keys: Vec<String>, 4 "ClusterId" cluster_id, 5 "ResourceId" resource_id
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(2, Location::Default, Style::Simple),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}/label", } }

/// Response of [`DeleteResourceInstanceLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceInstanceLabelOutput {
    pub message: Option<String>,
}
model! { DeleteResourceInstanceLabelOutput {
    0 "Message" message: String
} }

/// Deletes resource instances: `DeleteResourceInstances` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/resources/{ClusterId}/{ResourceId}/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteResourceInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceInstances {
    pub all_failed: Option<bool>,
    pub instance_list: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteResourceInstances(cluster_id: String, resource_id: String)
    "DeleteResourceInstances" -> DeleteResourceInstancesOutput {
    0 "AllFailed" all_failed: bool, 1 "InstanceList" instance_list: String, 2 "ClusterId" cluster_id,
    3 "ResourceId" resource_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances", } }

/// Response of [`DeleteResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceInstancesOutput {
    pub message: Option<String>,
}
model! { DeleteResourceInstancesOutput {
    0 "Message" message: String
} }

/// Deletes resource log: `DeleteResourceLog` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/resources/{ClusterId}/{ResourceId}/log`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteResourceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceLog {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteResourceLog(cluster_id: String, resource_id: String) "DeleteResourceLog" -> DeleteResourceLogOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/resources/{ClusterId}/{ResourceId}/log", } }

/// Response of [`DeleteResourceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceLogOutput {
    pub message: Option<String>,
}
model! { DeleteResourceLogOutput {
    0 "Message" message: String
} }

/// Deletes service: `DeleteService` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/services/{ClusterId}/{ServiceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DeleteService(cluster_id: String, service_name: String) "DeleteService" -> DeleteServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}", } }

/// Response of [`DeleteService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceOutput {
    pub message: Option<String>,
}
model! { DeleteServiceOutput {
    0 "Message" message: String
} }

/// Deletes service auto scaler: `DeleteServiceAutoScaler` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/services/{ClusterId}/{ServiceName}/autoscaler`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteServiceAutoScaler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAutoScaler {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DeleteServiceAutoScaler(cluster_id: String, service_name: String)
    "DeleteServiceAutoScaler" -> DeleteServiceAutoScalerOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/autoscaler", } }

/// Response of [`DeleteServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceAutoScalerOutput {
    pub message: Option<String>,
}
model! { DeleteServiceAutoScalerOutput {
    0 "Message" message: String
} }

/// Deletes service cron scaler: `DeleteServiceCronScaler` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/services/{ClusterId}/{ServiceName}/cronscaler`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteServiceCronScaler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceCronScaler {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DeleteServiceCronScaler(cluster_id: String, service_name: String)
    "DeleteServiceCronScaler" -> DeleteServiceCronScalerOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/cronscaler", } }

/// Response of [`DeleteServiceCronScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceCronScalerOutput {
    pub message: Option<String>,
}
model! { DeleteServiceCronScalerOutput {
    0 "Message" message: String
} }

/// Deletes service instances: `DeleteServiceInstances` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/services/{ClusterId}/{ServiceName}/instances`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteServiceInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceInstances {
    pub container: Option<String>,
    pub instance_list: Option<String>,
    pub is_replica: Option<bool>,
    pub soft_restart: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DeleteServiceInstances(cluster_id: String, service_name: String)
    "DeleteServiceInstances" -> DeleteServiceInstancesOutput {
    0 "Container" container: String, 1 "InstanceList" instance_list: String, 2 "IsReplica" is_replica: bool,
    3 "SoftRestart" soft_restart: bool, 4 "ClusterId" cluster_id, 5 "ServiceName" service_name
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances", } }

/// Response of [`DeleteServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceInstancesOutput {
    pub message: Option<String>,
}
model! { DeleteServiceInstancesOutput {
    0 "Message" message: String
} }

/// Deletes service label: `DeleteServiceLabel` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/services/{ClusterId}/{ServiceName}/label`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteServiceLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLabel {
    /// Deprecated.
    pub keys: Option<Vec<String>>,
    pub label_keys: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DeleteServiceLabel(cluster_id: String, service_name: String)
    "DeleteServiceLabel" -> DeleteServiceLabelOutput {
    0 "Keys" keys: Vec<String>, 1 "LabelKeys" label_keys: Vec<String>, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/label", } }

/// Response of [`DeleteServiceLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLabelOutput {
    pub message: Option<String>,
}
model! { DeleteServiceLabelOutput {
    0 "Message" message: String
} }

/// Deletes service mirror: `DeleteServiceMirror` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/services/{ClusterId}/{ServiceName}/mirror`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteServiceMirror>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceMirror {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DeleteServiceMirror(cluster_id: String, service_name: String)
    "DeleteServiceMirror" -> DeleteServiceMirrorOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/mirror", } }

/// Response of [`DeleteServiceMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceMirrorOutput {
    pub message: Option<String>,
}
model! { DeleteServiceMirrorOutput {
    0 "Message" message: String
} }

/// Deletes service rollout: `DeleteServiceRollout` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/services/{ClusterId}/{ServiceName}/rollout`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteServiceRollout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceRollout {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DeleteServiceRollout(cluster_id: String, service_name: String)
    "DeleteServiceRollout" -> DeleteServiceRolloutOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/services/{ClusterId}/{ServiceName}/rollout", } }

/// Response of [`DeleteServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceRolloutOutput {
    pub message: Option<String>,
}
model! { DeleteServiceRolloutOutput {
    0 "Message" message: String
} }

/// Deletes virtual resource: `DeleteVirtualResource` of `eas` 2021-07-01.
///
/// DELETE `/api/v2/virtualresources/{ClusterId}/{VirtualResourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DeleteVirtualResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualResource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub virtual_resource_id: String,
}
operation! { DeleteVirtualResource(cluster_id: String, virtual_resource_id: String)
    "DeleteVirtualResource" -> DeleteVirtualResourceOutput {
    0 "ClusterId" cluster_id, 1 "VirtualResourceId" virtual_resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/virtualresources/{ClusterId}/{VirtualResourceId}", } }

/// Response of [`DeleteVirtualResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualResourceOutput {
    pub message: Option<String>,
}
model! { DeleteVirtualResourceOutput {
    0 "Message" message: String
} }

/// Describes artifact: `DescribeArtifact` of `eas` 2021-07-01.
///
/// GET `/api/v2/artifacts/{ClusterId}/{ArtifactName}`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeArtifact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArtifact {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub artifact_name: String,
}
operation! { DescribeArtifact(cluster_id: String, artifact_name: String) "DescribeArtifact" -> DescribeArtifactOutput {
    0 "ClusterId" cluster_id, 1 "ArtifactName" artifact_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/artifacts/{ClusterId}/{ArtifactName}", } }

/// Response of [`DescribeArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArtifactOutput {
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub versions: Vec<DescribeArtifactVersions>,
}
model! { DescribeArtifactOutput {
    0 "CreatedAt" created_at: String, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "Versions" versions: Vec<DescribeArtifactVersions>
} }

/// In the response of [`DescribeArtifact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeArtifactVersions {
    pub alias: Option<String>,
    pub description: Option<String>,
    pub release_name: Option<String>,
    pub version: Option<String>,
}
model! { DescribeArtifactVersions {
    0 "Alias" alias: String, 1 "Description" description: String, 2 "ReleaseName" release_name: String,
    3 "Version" version: String
} }

/// Describes benchmark task: `DescribeBenchmarkTask` of `eas` 2021-07-01.
///
/// GET `/api/v2/benchmark-tasks/{ClusterId}/{TaskName}`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeBenchmarkTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBenchmarkTask {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub task_name: String,
}
operation! { DescribeBenchmarkTask(cluster_id: String, task_name: String)
    "DescribeBenchmarkTask" -> DescribeBenchmarkTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskName" task_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}", } }

/// Response of [`DescribeBenchmarkTask`].
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
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeBenchmarkTaskOutput {
    0 "AvailableAgent" available_agent: i64, 1 "CallerUid" caller_uid: String, 2 "DesiredAgent" desired_agent: i64,
    3 "Endpoint" endpoint: String, 4 "Message" message: String, 5 "ParentUid" parent_uid: String,
    6 "Reason" reason: String, 7 "ServiceName" service_name: String, 8 "Status" status: String,
    9 "TaskId" task_id: String, 10 "TaskName" task_name: String, 11 "Token" token: Secret
} }

/// Describes benchmark task report: `DescribeBenchmarkTaskReport` of `eas` 2021-07-01.
///
/// GET `/api/v2/benchmark-tasks/{ClusterId}/{TaskName}/report`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeBenchmarkTaskReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBenchmarkTaskReport {
    pub report_type: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub task_name: String,
}
operation! { DescribeBenchmarkTaskReport(cluster_id: String, task_name: String)
    "DescribeBenchmarkTaskReport" -> DescribeBenchmarkTaskReportOutput {
    0 "ReportType" report_type: String, 1 "ClusterId" cluster_id, 2 "TaskName" task_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}/report", } }

/// Response of [`DescribeBenchmarkTaskReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBenchmarkTaskReportOutput {
    pub data: Option<Value>,
    pub report_url: Option<String>,
}
model! { DescribeBenchmarkTaskReportOutput {
    0 "Data" data: Value, 1 "ReportUrl" report_url: String
} }

/// Describes gateway: `DescribeGateway` of `eas` 2021-07-01.
///
/// GET `/api/v2/gateways/{ClusterId}/{GatewayId}`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGateway {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { DescribeGateway(cluster_id: String, gateway_id: String) "DescribeGateway" -> DescribeGatewayOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}", } }

/// Response of [`DescribeGateway`].
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
    pub labels: Vec<DescribeGatewayLabels>,
    pub replicas: Option<i64>,
    pub ssl_redirection_enabled: Option<bool>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeGatewayOutput {
    0 "ChargeType" charge_type: String, 1 "CreateTime" create_time: String,
    2 "ExternalClusterId" external_cluster_id: String, 3 "GatewayId" gateway_id: String,
    4 "GatewayName" gateway_name: String, 5 "InstanceType" instance_type: String,
    6 "InternetDomain" internet_domain: String, 7 "InternetEnabled" internet_enabled: bool,
    8 "InternetStatus" internet_status: String, 9 "IntranetDomain" intranet_domain: String,
    10 "IntranetEnabled" intranet_enabled: bool, 11 "IsDefault" is_default: bool,
    12 "Labels" labels: Vec<DescribeGatewayLabels>, 13 "Replicas" replicas: i64,
    14 "SSLRedirectionEnabled" ssl_redirection_enabled: bool, 15 "Status" status: String,
    16 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { DescribeGatewayLabels {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String
} }

/// Describes group: `DescribeGroup` of `eas` 2021-07-01.
///
/// GET `/api/v2/groups/{ClusterId}/{GroupName}`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
}
operation! { DescribeGroup(cluster_id: String, group_name: String) "DescribeGroup" -> DescribeGroupOutput {
    0 "ClusterId" cluster_id, 1 "GroupName" group_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/groups/{ClusterId}/{GroupName}", } }

/// Response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOutput {
    /// Secret.
    pub access_token: Option<Secret>,
    pub caller_uid: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<String>,
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub labels: Vec<DescribeGroupLabels>,
    pub name: Option<String>,
    pub network: Option<DescribeGroupNetwork>,
    pub parent_uid: Option<String>,
    pub queue_service: Option<String>,
    pub traffic_mode: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeGroupOutput {
    0 "AccessToken" access_token: Secret, 1 "CallerUid" caller_uid: String, 2 "ClusterId" cluster_id: String,
    3 "CreateTime" create_time: String, 4 "InternetEndpoint" internet_endpoint: String,
    5 "IntranetEndpoint" intranet_endpoint: String, 6 "Labels" labels: Vec<DescribeGroupLabels>, 7 "Name" name: String,
    8 "Network" network: DescribeGroupNetwork, 9 "ParentUid" parent_uid: String,
    10 "QueueService" queue_service: String, 11 "TrafficMode" traffic_mode: String, 12 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { DescribeGroupLabels {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String
} }

/// In the response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupNetwork {
    pub gateway_id: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeGroupNetwork {
    0 "GatewayId" gateway_id: String, 1 "SecurityGroupId" security_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// Describes group endpoints: `DescribeGroupEndpoints` of `eas` 2021-07-01.
///
/// GET `/api/v2/groups/{ClusterId}/{GroupName}/endpoints`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeGroupEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupEndpoints {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
}
operation! { DescribeGroupEndpoints(cluster_id: String, group_name: String)
    "DescribeGroupEndpoints" -> DescribeGroupEndpointsOutput {
    0 "ClusterId" cluster_id, 1 "GroupName" group_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/groups/{ClusterId}/{GroupName}/endpoints", } }

/// Response of [`DescribeGroupEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupEndpointsOutput {
    /// Secret.
    pub access_token: Option<Secret>,
    pub endpoints: Vec<DescribeGroupEndpointsEndpoints>,
    pub message: Option<String>,
}
model! { DescribeGroupEndpointsOutput {
    0 "AccessToken" access_token: Secret, 1 "Endpoints" endpoints: Vec<DescribeGroupEndpointsEndpoints>,
    2 "Message" message: String
} }

/// In the response of [`DescribeGroupEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupEndpointsEndpoints {
    pub backend_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub internet_endpoints: Vec<String>,
    pub intranet_endpoints: Vec<String>,
    pub path_type: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeGroupEndpointsEndpoints {
    0 "BackendId" backend_id: String, 1 "EndpointType" endpoint_type: String,
    2 "InternetEndpoints" internet_endpoints: Vec<String>, 3 "IntranetEndpoints" intranet_endpoints: Vec<String>,
    4 "PathType" path_type: String, 5 "Port" port: i64
} }

/// Describes machine spec: `DescribeMachineSpec` of `eas` 2021-07-01.
///
/// GET `/api/v2/public/instance_types`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeMachineSpec>.
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
    Mark::new(1, Location::Default, Style::Simple)
] { method: "GET", path: "/api/v2/public/instance_types", } }

/// Response of [`DescribeMachineSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSpecOutput {
    pub instance_metas: Vec<DescribeMachineSpecInstanceMetas>,
    pub types: Vec<DescribeMachineSpecTypes>,
}
model! { DescribeMachineSpecOutput {
    0 "InstanceMetas" instance_metas: Vec<DescribeMachineSpecInstanceMetas>,
    1 "Types" types: Vec<DescribeMachineSpecTypes>
} }

/// In the response of [`DescribeMachineSpec`].
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
    0 "CPU" cpu: i64, 1 "GPU" gpu: String, 2 "GPUAmount" gpu_amount: i64, 3 "GPUMemory" gpu_memory: f64,
    4 "InstanceType" instance_type: String, 5 "IsAvailable" is_available: bool, 6 "Memory" memory: f64,
    7 "NonProtectSpotDiscount" non_protect_spot_discount: f64, 8 "SpotDiscount" spot_discount: f64,
    9 "StockStatus" stock_status: String, 10 "Vendor" vendor: String
} }

/// In the response of [`DescribeMachineSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineSpecTypes {
    pub cpu: Option<i64>,
    pub memory: Vec<i64>,
}
model! { DescribeMachineSpecTypes {
    0 "CPU" cpu: i64, 1 "Memory" memory: Vec<i64>
} }

/// Describes regions: `DescribeRegions` of `eas` 2021-07-01.
///
/// GET `/api/v2/regions`. Reads only. See <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {}
    { method: "GET", path: "/api/v2/regions", } }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { DescribeRegionsRegions {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String
} }

/// Describes resource: `DescribeResource` of `eas` 2021-07-01.
///
/// GET `/api/v2/resources/{ClusterId}/{ResourceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DescribeResource(cluster_id: String, resource_id: String) "DescribeResource" -> DescribeResourceOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}", } }

/// Response of [`DescribeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceOutput {
    pub cluster_id: Option<String>,
    pub cpu_count: Option<i64>,
    pub cpu_used: Option<i64>,
    pub create_time: Option<String>,
    pub extra_data: Option<String>,
    pub features: Vec<String>,
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
    0 "ClusterId" cluster_id: String, 1 "CpuCount" cpu_count: i64, 2 "CpuUsed" cpu_used: i64,
    3 "CreateTime" create_time: String, 4 "ExtraData" extra_data: String, 5 "Features" features: Vec<String>,
    6 "GpuCount" gpu_count: i64, 7 "GpuUsed" gpu_used: f64, 8 "InstanceCount" instance_count: i64,
    9 "InstanceMaxAllocatableCPU" instance_max_allocatable_cpu: i64,
    10 "InstanceMaxAllocatableGPU" instance_max_allocatable_gpu: f64,
    11 "InstanceMaxAllocatableMemory" instance_max_allocatable_memory: i64, 12 "Memory" memory: i64,
    13 "MemoryUsed" memory_used: i64, 14 "Message" message: String, 15 "OwnerUid" owner_uid: String,
    16 "PostPaidInstanceCount" post_paid_instance_count: i64, 17 "PrePaidInstanceCount" pre_paid_instance_count: i64,
    18 "ResourceId" resource_id: String, 19 "ResourceName" resource_name: String,
    20 "ResourceType" resource_type: String, 21 "ServiceCount" service_count: String, 22 "Status" status: String,
    23 "UpdateTime" update_time: String, 24 "UsageMode" usage_mode: String
} }

/// Describes resource d link: `DescribeResourceDLink` of `eas` 2021-07-01.
///
/// GET `/api/v2/resources/{ClusterId}/{ResourceId}/dlink`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeResourceDLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDLink {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DescribeResourceDLink(cluster_id: String, resource_id: String)
    "DescribeResourceDLink" -> DescribeResourceDLinkOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/dlink", } }

/// Response of [`DescribeResourceDLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceDLinkOutput {
    pub aux_vswitch_list: Vec<String>,
    pub destination_ci_drs: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeResourceDLinkOutput {
    0 "AuxVSwitchList" aux_vswitch_list: Vec<String>, 1 "DestinationCIDRs" destination_ci_drs: String,
    2 "SecurityGroupId" security_group_id: String, 3 "VSwitchId" vswitch_id: String, 4 "VpcId" vpc_id: String
} }

/// Describes resource log: `DescribeResourceLog` of `eas` 2021-07-01.
///
/// GET `/api/v2/resources/{ClusterId}/{ResourceId}/log`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeResourceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLog {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DescribeResourceLog(cluster_id: String, resource_id: String)
    "DescribeResourceLog" -> DescribeResourceLogOutput {
    0 "ClusterId" cluster_id, 1 "ResourceId" resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/log", } }

/// Response of [`DescribeResourceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceLogOutput {
    pub log_store: Option<String>,
    pub message: Option<String>,
    pub project_name: Option<String>,
    pub status: Option<String>,
}
model! { DescribeResourceLogOutput {
    0 "LogStore" log_store: String, 1 "Message" message: String, 2 "ProjectName" project_name: String,
    3 "Status" status: String
} }

/// Describes service: `DescribeService` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeService {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeService(cluster_id: String, service_name: String) "DescribeService" -> DescribeServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}", } }

/// Response of [`DescribeService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceOutput {
    /// Secret.
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
    pub labels: Vec<DescribeServiceLabels>,
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
    0 "AccessToken" access_token: Secret, 1 "AppConfig" app_config: String, 2 "AppSpecName" app_spec_name: String,
    3 "AppType" app_type: String, 4 "AppVersion" app_version: String, 5 "AutoscalerEnabled" autoscaler_enabled: bool,
    6 "CallerUid" caller_uid: String, 7 "Cpu" cpu: i64, 8 "CreateTime" create_time: String,
    9 "CronscalerEnabled" cronscaler_enabled: bool, 10 "CurrentVersion" current_version: i64,
    11 "ExtraData" extra_data: String, 12 "GPUCorePercentage" gpu_core_percentage: i64, 13 "GPUMemory" gpu_memory: i64,
    14 "Gateway" gateway: String, 15 "Gpu" gpu: i64, 16 "Image" image: String,
    17 "InstanceCountInResource" instance_count_in_resource: DescribeServiceInstanceCountInResource,
    18 "InternetEndpoint" internet_endpoint: String, 19 "IntranetEndpoint" intranet_endpoint: String,
    20 "Labels" labels: Vec<DescribeServiceLabels>, 21 "LatestVersion" latest_version: i64, 22 "Memory" memory: i64,
    23 "Message" message: String, 24 "Namespace" namespace: String, 25 "ParentUid" parent_uid: String,
    26 "PendingInstance" pending_instance: i64, 27 "QuotaId" quota_id: String, 28 "Reason" reason: String,
    29 "Region" region: String, 30 "Resource" resource: String, 31 "ResourceAlias" resource_alias: String,
    32 "ResourceBurstable" resource_burstable: bool, 33 "Role" role: String, 34 "RoleAttrs" role_attrs: String,
    35 "RunningInstance" running_instance: i64, 36 "SafetyLock" safety_lock: String,
    37 "SecondaryInternetEndpoint" secondary_internet_endpoint: String,
    38 "SecondaryIntranetEndpoint" secondary_intranet_endpoint: String, 39 "ServiceConfig" service_config: String,
    40 "ServiceGroup" service_group: String, 41 "ServiceId" service_id: String, 42 "ServiceName" service_name: String,
    43 "ServiceUid" service_uid: String, 44 "Source" source: String, 45 "Status" status: String,
    46 "TotalInstance" total_instance: i64, 47 "TrafficState" traffic_state: String,
    48 "UpdateTime" update_time: String, 49 "Weight" weight: i64, 50 "WorkloadType" workload_type: String,
    51 "WorkspaceId" workspace_id: String
} }

/// In the response of [`DescribeService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceInstanceCountInResource {
    pub dedicated: Option<i64>,
    pub public: Option<i64>,
    pub quota: Option<i64>,
}
model! { DescribeServiceInstanceCountInResource {
    0 "Dedicated" dedicated: i64, 1 "Public" public: i64, 2 "Quota" quota: i64
} }

/// In the response of [`DescribeService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { DescribeServiceLabels {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String
} }

/// Describes service auto scaler: `DescribeServiceAutoScaler` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/autoscaler`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceAutoScaler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAutoScaler {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeServiceAutoScaler(cluster_id: String, service_name: String)
    "DescribeServiceAutoScaler" -> DescribeServiceAutoScalerOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/autoscaler", } }

/// Response of [`DescribeServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAutoScalerOutput {
    pub behavior: BTreeMap<String, Value>,
    pub current_metrics: Vec<DescribeServiceAutoScalerCurrentMetrics>,
    pub max_replica: Option<i64>,
    pub min_replica: Option<i64>,
    pub scale_strategies: Vec<DescribeServiceAutoScalerScaleStrategies>,
    pub service_name: Option<String>,
}
model! { DescribeServiceAutoScalerOutput {
    0 "Behavior" behavior: BTreeMap<String, Value>,
    1 "CurrentMetrics" current_metrics: Vec<DescribeServiceAutoScalerCurrentMetrics>, 2 "MaxReplica" max_replica: i64,
    3 "MinReplica" min_replica: i64,
    4 "ScaleStrategies" scale_strategies: Vec<DescribeServiceAutoScalerScaleStrategies>,
    5 "ServiceName" service_name: String
} }

/// In the response of [`DescribeServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAutoScalerCurrentMetrics {
    pub metric_name: Option<String>,
    pub service: Option<String>,
    pub value: Option<f64>,
}
model! { DescribeServiceAutoScalerCurrentMetrics {
    0 "metricName" metric_name: String, 1 "service" service: String, 2 "value" value: f64
} }

/// In the response of [`DescribeServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAutoScalerScaleStrategies {
    pub metric_name: Option<String>,
    pub service: Option<String>,
    pub threshold: Option<f64>,
}
model! { DescribeServiceAutoScalerScaleStrategies {
    0 "metricName" metric_name: String, 1 "service" service: String, 2 "threshold" threshold: f64
} }

/// Describes service cron scaler: `DescribeServiceCronScaler` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/cronscaler`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceCronScaler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceCronScaler {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeServiceCronScaler(cluster_id: String, service_name: String)
    "DescribeServiceCronScaler" -> DescribeServiceCronScalerOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/cronscaler", } }

/// Response of [`DescribeServiceCronScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceCronScalerOutput {
    pub exclude_dates: Vec<String>,
    pub scale_jobs: Vec<DescribeServiceCronScalerScaleJobs>,
    pub service_name: Option<String>,
}
model! { DescribeServiceCronScalerOutput {
    0 "ExcludeDates" exclude_dates: Vec<String>, 1 "ScaleJobs" scale_jobs: Vec<DescribeServiceCronScalerScaleJobs>,
    2 "ServiceName" service_name: String
} }

/// In the response of [`DescribeServiceCronScaler`].
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
    0 "CreateTime" create_time: String, 1 "LastProbeTime" last_probe_time: String, 2 "Message" message: String,
    3 "Name" name: String, 4 "Schedule" schedule: String, 5 "State" state: String, 6 "TargetSize" target_size: i64
} }

/// Describes service diagnosis: `DescribeServiceDiagnosis` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/diagnosis`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceDiagnosis {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeServiceDiagnosis(cluster_id: String, service_name: String)
    "DescribeServiceDiagnosis" -> DescribeServiceDiagnosisOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/diagnosis", } }

/// Response of [`DescribeServiceDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceDiagnosisOutput {
    pub diagnosis_list: Vec<DescribeServiceDiagnosisDiagnosisList>,
}
model! { DescribeServiceDiagnosisOutput {
    0 "DiagnosisList" diagnosis_list: Vec<DescribeServiceDiagnosisDiagnosisList>
} }

/// In the response of [`DescribeServiceDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceDiagnosisDiagnosisList {
    pub advices: Vec<String>,
    pub causes: Vec<String>,
    pub error: Option<String>,
}
model! { DescribeServiceDiagnosisDiagnosisList {
    0 "Advices" advices: Vec<String>, 1 "Causes" causes: Vec<String>, 2 "Error" error: String
} }

/// Describes service endpoints: `DescribeServiceEndpoints` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/endpoints`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceEndpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEndpoints {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeServiceEndpoints(cluster_id: String, service_name: String)
    "DescribeServiceEndpoints" -> DescribeServiceEndpointsOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/endpoints", } }

/// Response of [`DescribeServiceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEndpointsOutput {
    /// Secret.
    pub access_token: Option<Secret>,
    pub endpoints: Vec<DescribeServiceEndpointsEndpoints>,
    pub message: Option<String>,
}
model! { DescribeServiceEndpointsOutput {
    0 "AccessToken" access_token: Secret, 1 "Endpoints" endpoints: Vec<DescribeServiceEndpointsEndpoints>,
    2 "Message" message: String
} }

/// In the response of [`DescribeServiceEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEndpointsEndpoints {
    pub backend_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub internet_endpoints: Vec<String>,
    pub intranet_endpoints: Vec<String>,
    pub path_type: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeServiceEndpointsEndpoints {
    0 "BackendId" backend_id: String, 1 "EndpointType" endpoint_type: String,
    2 "InternetEndpoints" internet_endpoints: Vec<String>, 3 "IntranetEndpoints" intranet_endpoints: Vec<String>,
    4 "PathType" path_type: String, 5 "Port" port: i64
} }

/// Describes service event: `DescribeServiceEvent` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/events`. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEvent {
    pub end_time: Option<String>,
    pub event_type: Option<String>,
    pub instance_name: Option<String>,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeServiceEvent(cluster_id: String, service_name: String)
    "DescribeServiceEvent" -> DescribeServiceEventOutput {
    0 "EndTime" end_time: String, 1 "EventType" event_type: String, 2 "InstanceName" instance_name: String,
    3 "PageNum" page_num: String, 4 "PageSize" page_size: String, 5 "StartTime" start_time: String,
    6 "ClusterId" cluster_id, 7 "ServiceName" service_name
} [
    Mark::new(6, Location::Path, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/events", } }
paged! { DescribeServiceEvent: DescribeServiceEventEvents = Number "PageNum", "Events" events, total "TotalCount" }

/// Response of [`DescribeServiceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEventOutput {
    pub events: Vec<DescribeServiceEventEvents>,
    pub page_num: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { DescribeServiceEventOutput {
    0 "Events" events: Vec<DescribeServiceEventEvents>, 1 "PageNum" page_num: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`DescribeServiceEvent`].
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
    0 "Message" message: String, 1 "Reason" reason: String, 2 "Resource" resource: String, 3 "Time" time: String,
    4 "Type" r#type: String
} }

/// Describes service instance diagnosis: `DescribeServiceInstanceDiagnosis` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/diagnosis`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceInstanceDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceInstanceDiagnosis {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { DescribeServiceInstanceDiagnosis(cluster_id: String, service_name: String, instance_name: String)
    "DescribeServiceInstanceDiagnosis" -> DescribeServiceInstanceDiagnosisOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name, 2 "InstanceName" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/diagnosis", } }

/// Response of [`DescribeServiceInstanceDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceInstanceDiagnosisOutput {
    pub diagnosis: Option<DescribeServiceInstanceDiagnosisDiagnosis>,
}
model! { DescribeServiceInstanceDiagnosisOutput {
    0 "Diagnosis" diagnosis: DescribeServiceInstanceDiagnosisDiagnosis
} }

/// In the response of [`DescribeServiceInstanceDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceInstanceDiagnosisDiagnosis {
    pub advices: Vec<String>,
    pub causes: Vec<String>,
    pub error: Option<String>,
}
model! { DescribeServiceInstanceDiagnosisDiagnosis {
    0 "Advices" advices: Vec<String>, 1 "Causes" causes: Vec<String>, 2 "Error" error: String
} }

/// Describes service log: `DescribeServiceLog` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/logs`. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceLog>.
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
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeServiceLog(cluster_id: String, service_name: String)
    "DescribeServiceLog" -> DescribeServiceLogOutput {
    0 "ContainerName" container_name: String, 1 "EndTime" end_time: String, 2 "InstanceName" instance_name: String,
    3 "Ip" ip: String, 4 "Keyword" keyword: String, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "Previous" previous: bool, 8 "StartTime" start_time: String, 9 "ClusterId" cluster_id,
    10 "ServiceName" service_name
} [
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/logs", } }
paged! { DescribeServiceLog: String = Number "PageNum", "Logs" logs, total "TotalCount" }

/// Response of [`DescribeServiceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceLogOutput {
    pub logs: Vec<String>,
    pub page_num: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { DescribeServiceLogOutput {
    0 "Logs" logs: Vec<String>, 1 "PageNum" page_num: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageNum" total_page_num: i64
} }

/// Describes service mirror: `DescribeServiceMirror` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/mirror`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceMirror>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMirror {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeServiceMirror(cluster_id: String, service_name: String)
    "DescribeServiceMirror" -> DescribeServiceMirrorOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/mirror", } }

/// Response of [`DescribeServiceMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceMirrorOutput {
    pub ratio: Option<String>,
    pub service_name: Option<String>,
    pub target: Option<String>,
}
model! { DescribeServiceMirrorOutput {
    0 "Ratio" ratio: String, 1 "ServiceName" service_name: String, 2 "Target" target: String
} }

/// Describes service rollout: `DescribeServiceRollout` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/rollout`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceRollout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRollout {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeServiceRollout(cluster_id: String, service_name: String)
    "DescribeServiceRollout" -> DescribeServiceRolloutOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/rollout", } }

/// Response of [`DescribeServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutOutput {
    pub rollout: Option<DescribeServiceRolloutRollout>,
}
model! { DescribeServiceRolloutOutput {
    0 "Rollout" rollout: DescribeServiceRolloutRollout
} }

/// In the response of [`DescribeServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutRollout {
    pub status: Option<DescribeServiceRolloutStatus>,
    pub strategy: Option<DescribeServiceRolloutStrategy>,
}
model! { DescribeServiceRolloutRollout {
    0 "Status" status: DescribeServiceRolloutStatus, 1 "Strategy" strategy: DescribeServiceRolloutStrategy
} }

/// In the response of [`DescribeServiceRollout`].
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
    0 "CurrentRevision" current_revision: String, 1 "NextBatchStartTime" next_batch_start_time: String,
    2 "Phase" phase: String, 3 "TotalReplicas" total_replicas: i64, 4 "UpdateRevision" update_revision: String,
    5 "UpdatedReplicas" updated_replicas: i64
} }

/// In the response of [`DescribeServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutStrategy {
    pub batch: Option<DescribeServiceRolloutBatch>,
    pub partition: Option<DescribeServiceRolloutPartition>,
}
model! { DescribeServiceRolloutStrategy {
    0 "Batch" batch: DescribeServiceRolloutBatch, 1 "Partition" partition: DescribeServiceRolloutPartition
} }

/// In the response of [`DescribeServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutBatch {
    pub batch_size: Option<String>,
    pub interval: Option<String>,
}
model! { DescribeServiceRolloutBatch {
    0 "BatchSize" batch_size: String, 1 "Interval" interval: String
} }

/// In the response of [`DescribeServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceRolloutPartition {
    pub partition: Option<String>,
}
model! { DescribeServiceRolloutPartition {
    0 "Partition" partition: String
} }

/// Describes service signed url: `DescribeServiceSignedUrl` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/signed_url`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeServiceSignedUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSignedUrl {
    pub expire: Option<i64>,
    pub internal: Option<bool>,
    pub r#type: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DescribeServiceSignedUrl(cluster_id: String, service_name: String)
    "DescribeServiceSignedUrl" -> DescribeServiceSignedUrlOutput {
    0 "Expire" expire: i64, 1 "Internal" internal: bool, 2 "Type" r#type: String, 3 "ClusterId" cluster_id,
    4 "ServiceName" service_name
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/signed_url", } }

/// Response of [`DescribeServiceSignedUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSignedUrlOutput {
    /// Secret.
    pub signed_url: Option<Secret>,
}
model! { DescribeServiceSignedUrlOutput {
    0 "SignedUrl" signed_url: Secret
} }

/// Describes spot discount history: `DescribeSpotDiscountHistory` of `eas` 2021-07-01.
///
/// GET `/api/v2/public/spot_discount`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeSpotDiscountHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotDiscountHistory {
    /// Required.
    pub instance_type: String,
    pub is_protect: Option<bool>,
}
operation! { DescribeSpotDiscountHistory(instance_type: String)
    "DescribeSpotDiscountHistory" -> DescribeSpotDiscountHistoryOutput {
    0 "InstanceType" instance_type, 1 "IsProtect" is_protect: bool
} { method: "GET", path: "/api/v2/public/spot_discount", } }

/// Response of [`DescribeSpotDiscountHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotDiscountHistoryOutput {
    pub spot_discounts: Vec<DescribeSpotDiscountHistorySpotDiscounts>,
}
model! { DescribeSpotDiscountHistoryOutput {
    0 "SpotDiscounts" spot_discounts: Vec<DescribeSpotDiscountHistorySpotDiscounts>
} }

/// In the response of [`DescribeSpotDiscountHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpotDiscountHistorySpotDiscounts {
    pub instance_type: Option<String>,
    pub spot_discount: Option<String>,
    pub timestamp: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeSpotDiscountHistorySpotDiscounts {
    0 "InstanceType" instance_type: String, 1 "SpotDiscount" spot_discount: String, 2 "Timestamp" timestamp: String,
    3 "ZoneId" zone_id: String
} }

/// Describes virtual resource: `DescribeVirtualResource` of `eas` 2021-07-01.
///
/// GET `/api/v2/virtualresources/{ClusterId}/{VirtualResourceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DescribeVirtualResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualResource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub virtual_resource_id: String,
}
operation! { DescribeVirtualResource(cluster_id: String, virtual_resource_id: String)
    "DescribeVirtualResource" -> DescribeVirtualResourceOutput {
    0 "ClusterId" cluster_id, 1 "VirtualResourceId" virtual_resource_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/virtualresources/{ClusterId}/{VirtualResourceId}", } }

/// Response of [`DescribeVirtualResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualResourceOutput {
    pub create_time: Option<String>,
    pub disable_spot_protection_period: Option<bool>,
    pub features: Vec<String>,
    pub resources: Vec<DescribeVirtualResourceResources>,
    pub service_count: Option<i64>,
    pub update_time: Option<String>,
    pub virtual_resource_id: Option<String>,
    pub virtual_resource_name: Option<String>,
}
model! { DescribeVirtualResourceOutput {
    0 "CreateTime" create_time: String, 1 "DisableSpotProtectionPeriod" disable_spot_protection_period: bool,
    2 "Features" features: Vec<String>, 3 "Resources" resources: Vec<DescribeVirtualResourceResources>,
    4 "ServiceCount" service_count: i64, 5 "UpdateTime" update_time: String,
    6 "VirtualResourceId" virtual_resource_id: String, 7 "VirtualResourceName" virtual_resource_name: String
} }

/// In the response of [`DescribeVirtualResource`].
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
    0 "InstanceType" instance_type: String, 1 "Priority" priority: i64, 2 "QuotaId" quota_id: String,
    3 "Region" region: String, 4 "ResourceId" resource_id: String, 5 "SpotPriceLimit" spot_price_limit: f64
} }

/// Detaches gateway domain: `DetachGatewayDomain` of `eas` 2021-07-01.
///
/// PUT `/api/v2/gateways/{ClusterId}/{GatewayId}/domain/detach`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DetachGatewayDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGatewayDomain {
    /// Required.
    pub custom_domain: DetachGatewayDomainCustomDomain,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! {
    DetachGatewayDomain(custom_domain: DetachGatewayDomainCustomDomain, cluster_id: String, gateway_id: String)
    "DetachGatewayDomain" -> DetachGatewayDomainOutput {
    0 "CustomDomain" custom_domain, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/domain/detach", } }

/// In the request of [`DetachGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGatewayDomainCustomDomain {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub r#type: Option<String>,
}
input! { DetachGatewayDomainCustomDomain(domain: String, r#type: String) {
    0 "Domain" domain: String, 1 "Type" r#type: String
} }

/// Response of [`DetachGatewayDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGatewayDomainOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { DetachGatewayDomainOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// `DevelopService` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/develop`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/DevelopService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevelopService {
    pub exit: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { DevelopService(cluster_id: String, service_name: String) "DevelopService" -> DevelopServiceOutput {
    0 "Exit" exit: String, 1 "ClusterId" cluster_id, 2 "ServiceName" service_name
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/develop", } }

/// Response of [`DevelopService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DevelopServiceOutput {
    pub message: Option<String>,
}
model! { DevelopServiceOutput {
    0 "Message" message: String
} }

/// Lists acl policy: `ListAclPolicy` of `eas` 2021-07-01.
///
/// GET `/api/v2/gateways/{ClusterId}/{GatewayId}/acl_policy`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListAclPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicy {
    pub vpc_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { ListAclPolicy(cluster_id: String, gateway_id: String) "ListAclPolicy" -> ListAclPolicyOutput {
    0 "VpcId" vpc_id: String, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/acl_policy", } }

/// Response of [`ListAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyOutput {
    pub gateway_id: Option<String>,
    pub internet_acl_policy_list: Vec<ListAclPolicyInternetAclPolicyList>,
    pub intranet_vpc_acl_policy_list: Vec<ListAclPolicyIntranetVpcAclPolicyList>,
}
model! { ListAclPolicyOutput {
    0 "GatewayId" gateway_id: String,
    1 "InternetAclPolicyList" internet_acl_policy_list: Vec<ListAclPolicyInternetAclPolicyList>,
    2 "IntranetVpcAclPolicyList" intranet_vpc_acl_policy_list: Vec<ListAclPolicyIntranetVpcAclPolicyList>
} }

/// In the response of [`ListAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyInternetAclPolicyList {
    pub acl_policy_list: Vec<ListAclPolicyAclPolicyList>,
}
model! { ListAclPolicyInternetAclPolicyList {
    0 "AclPolicyList" acl_policy_list: Vec<ListAclPolicyAclPolicyList>
} }

/// In the response of [`ListAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyAclPolicyList {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
model! { ListAclPolicyAclPolicyList {
    0 "Comment" comment: String, 1 "Entry" entry: String
} }

/// In the response of [`ListAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyIntranetVpcAclPolicyList {
    pub acl_policy_list: Vec<ListAclPolicyIntranetVpcAclPolicyListAclPolicyList>,
    pub vpc_id: Option<String>,
}
model! { ListAclPolicyIntranetVpcAclPolicyList {
    0 "AclPolicyList" acl_policy_list: Vec<ListAclPolicyIntranetVpcAclPolicyListAclPolicyList>, 1 "VpcId" vpc_id: String
} }

/// In the response of [`ListAclPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAclPolicyIntranetVpcAclPolicyListAclPolicyList {
    pub comment: Option<String>,
    pub entry: Option<String>,
}
model! { ListAclPolicyIntranetVpcAclPolicyListAclPolicyList {
    0 "Comment" comment: String, 1 "Entry" entry: String
} }

/// Lists benchmark task: `ListBenchmarkTask` of `eas` 2021-07-01.
///
/// GET `/api/v2/benchmark-tasks`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListBenchmarkTask>.
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

/// Response of [`ListBenchmarkTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBenchmarkTaskOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<ListBenchmarkTaskTasks>,
    pub total_count: Option<i64>,
}
model! { ListBenchmarkTaskOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: Vec<ListBenchmarkTaskTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListBenchmarkTask`].
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
    0 "AvailableAgent" available_agent: i64, 1 "CreateTime" create_time: String, 2 "Message" message: String,
    3 "Region" region: String, 4 "ServiceName" service_name: String, 5 "Status" status: String,
    6 "TaskId" task_id: String, 7 "TaskName" task_name: String, 8 "UpdateTime" update_time: String
} }

/// Lists configs: `ListConfigs` of `eas` 2021-07-01.
///
/// GET `/api/v2/configs/{ClusterId}/{ConfigType}/{Name}`. Reads only. Pages by page number (`Page`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigs {
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub config_type: String,
    /// Required.
    pub name: String,
}
operation! { ListConfigs(cluster_id: String, config_type: String, name: String) "ListConfigs" -> ListConfigsOutput {
    0 "Page" page: i64, 1 "PageSize" page_size: i64, 2 "ClusterId" cluster_id, 3 "ConfigType" config_type, 4 "Name" name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/configs/{ClusterId}/{ConfigType}/{Name}", } }
paged! { ListConfigs: ListConfigsConfigs = Number "Page", "Configs" configs, total "Total", more "HasMore" }

/// Response of [`ListConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsOutput {
    pub configs: Vec<ListConfigsConfigs>,
    pub has_more: Option<bool>,
    pub name: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListConfigsOutput {
    0 "Configs" configs: Vec<ListConfigsConfigs>, 1 "HasMore" has_more: bool, 2 "Name" name: String, 3 "Page" page: i64,
    4 "PageSize" page_size: i64, 5 "Total" total: i64, 6 "Type" r#type: String
} }

/// In the response of [`ListConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigsConfigs {
    pub created_at: Option<String>,
    pub key: Option<String>,
    pub updated_at: Option<String>,
    pub value: Option<String>,
}
model! { ListConfigsConfigs {
    0 "CreatedAt" created_at: String, 1 "Key" key: String, 2 "UpdatedAt" updated_at: String, 3 "Value" value: String
} }

/// Lists gateway: `ListGateway` of `eas` 2021-07-01.
///
/// GET `/api/v2/gateways`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListGateway>.
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
    Mark::new(5, Location::Default, Style::Json)
] { method: "GET", path: "/api/v2/gateways", } }
paged! { ListGateway: ListGatewayGateways = Number "PageNumber", "Gateways" gateways, total "TotalCount" }

/// Response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayOutput {
    pub gateways: Vec<ListGatewayGateways>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListGatewayOutput {
    0 "Gateways" gateways: Vec<ListGatewayGateways>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListGateway`].
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
    pub labels: Vec<ListGatewayLabels>,
    pub replicas: Option<i64>,
    pub ssl_redirection_enabled: Option<bool>,
    pub status: Option<String>,
    pub update_time: Option<String>,
}
model! { ListGatewayGateways {
    0 "ChargeType" charge_type: String, 1 "CreateTime" create_time: String, 2 "GatewayId" gateway_id: String,
    3 "GatewayName" gateway_name: String, 4 "InstanceType" instance_type: String,
    5 "InternetDomain" internet_domain: String, 6 "InternetEnabled" internet_enabled: bool,
    7 "IntranetDomain" intranet_domain: String, 8 "IntranetEnabled" intranet_enabled: bool,
    9 "IsDefault" is_default: bool, 10 "Labels" labels: Vec<ListGatewayLabels>, 11 "Replicas" replicas: i64,
    12 "SSLRedirectionEnabled" ssl_redirection_enabled: bool, 13 "Status" status: String,
    14 "UpdateTime" update_time: String
} }

/// In the response of [`ListGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { ListGatewayLabels {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String
} }

/// Lists gateway domains: `ListGatewayDomains` of `eas` 2021-07-01.
///
/// GET `/api/v2/gateways/{ClusterId}/{GatewayId}/domains`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListGatewayDomains>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomains {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { ListGatewayDomains(cluster_id: String, gateway_id: String)
    "ListGatewayDomains" -> ListGatewayDomainsOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/domains", } }

/// Response of [`ListGatewayDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayDomainsOutput {
    pub custom_domains: Vec<ListGatewayDomainsCustomDomains>,
    pub message: Option<String>,
}
model! { ListGatewayDomainsOutput {
    0 "CustomDomains" custom_domains: Vec<ListGatewayDomainsCustomDomains>, 1 "Message" message: String
} }

/// In the response of [`ListGatewayDomains`].
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
    0 "CertificateEndDate" certificate_end_date: String, 1 "CertificateId" certificate_id: String,
    2 "CertificateName" certificate_name: String, 3 "CertificateStartDate" certificate_start_date: String,
    4 "CertificateStatus" certificate_status: String, 5 "CreateTime" create_time: String, 6 "Domain" domain: String,
    7 "Type" r#type: String, 8 "UpdateTime" update_time: String
} }

/// Lists gateway intranet linked vpc: `ListGatewayIntranetLinkedVpc` of `eas` 2021-07-01.
///
/// GET `/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListGatewayIntranetLinkedVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpc {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { ListGatewayIntranetLinkedVpc(cluster_id: String, gateway_id: String)
    "ListGatewayIntranetLinkedVpc" -> ListGatewayIntranetLinkedVpcOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc", } }

/// Response of [`ListGatewayIntranetLinkedVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcOutput {
    pub gateway_id: Option<String>,
    pub intranet_linked_vpc_list: Vec<ListGatewayIntranetLinkedVpcIntranetLinkedVpcList>,
}
model! { ListGatewayIntranetLinkedVpcOutput {
    0 "GatewayId" gateway_id: String,
    1 "IntranetLinkedVpcList" intranet_linked_vpc_list: Vec<ListGatewayIntranetLinkedVpcIntranetLinkedVpcList>
} }

/// In the response of [`ListGatewayIntranetLinkedVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcIntranetLinkedVpcList {
    pub account_id: Option<String>,
    pub authoritative_dns_enabled: Option<bool>,
    pub ip: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListGatewayIntranetLinkedVpcIntranetLinkedVpcList {
    0 "AccountId" account_id: String, 1 "AuthoritativeDnsEnabled" authoritative_dns_enabled: bool, 2 "Ip" ip: String,
    3 "SecurityGroupId" security_group_id: String, 4 "Status" status: String, 5 "VSwitchId" vswitch_id: String,
    6 "VpcId" vpc_id: String
} }

/// Lists gateway intranet linked vpc peer: `ListGatewayIntranetLinkedVpcPeer` of `eas` 2021-07-01.
///
/// GET `/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc_peer`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListGatewayIntranetLinkedVpcPeer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcPeer {
    pub vpc_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { ListGatewayIntranetLinkedVpcPeer(cluster_id: String, gateway_id: String)
    "ListGatewayIntranetLinkedVpcPeer" -> ListGatewayIntranetLinkedVpcPeerOutput {
    0 "VpcId" vpc_id: String, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_endpoint_linked_vpc_peer", } }

/// Response of [`ListGatewayIntranetLinkedVpcPeer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcPeerOutput {
    pub gateway_id: Option<String>,
    pub peer_vpc_list: Vec<ListGatewayIntranetLinkedVpcPeerPeerVpcList>,
}
model! { ListGatewayIntranetLinkedVpcPeerOutput {
    0 "GatewayId" gateway_id: String, 1 "PeerVpcList" peer_vpc_list: Vec<ListGatewayIntranetLinkedVpcPeerPeerVpcList>
} }

/// In the response of [`ListGatewayIntranetLinkedVpcPeer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcPeerPeerVpcList {
    pub peer_vpcs: Vec<ListGatewayIntranetLinkedVpcPeerPeerVpcs>,
    pub vpc_id: Option<String>,
}
model! { ListGatewayIntranetLinkedVpcPeerPeerVpcList {
    0 "PeerVpcs" peer_vpcs: Vec<ListGatewayIntranetLinkedVpcPeerPeerVpcs>, 1 "VpcId" vpc_id: String
} }

/// In the response of [`ListGatewayIntranetLinkedVpcPeer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetLinkedVpcPeerPeerVpcs {
    pub region: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListGatewayIntranetLinkedVpcPeerPeerVpcs {
    0 "Region" region: String, 1 "Status" status: String, 2 "VpcId" vpc_id: String
} }

/// Lists gateway intranet supported zone: `ListGatewayIntranetSupportedZone` of `eas` 2021-07-01.
///
/// GET `/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_supported_zone`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListGatewayIntranetSupportedZone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetSupportedZone {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { ListGatewayIntranetSupportedZone(cluster_id: String, gateway_id: String)
    "ListGatewayIntranetSupportedZone" -> ListGatewayIntranetSupportedZoneOutput {
    0 "ClusterId" cluster_id, 1 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/intranet_supported_zone", } }

/// Response of [`ListGatewayIntranetSupportedZone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGatewayIntranetSupportedZoneOutput {
    pub zones: Vec<String>,
}
model! { ListGatewayIntranetSupportedZoneOutput {
    0 "Zones" zones: Vec<String>
} }

/// Lists groups: `ListGroups` of `eas` 2021-07-01.
///
/// GET `/api/v2/groups`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListGroups>.
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
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", path: "/api/v2/groups", } }
paged! { ListGroups: Group = Number "PageNumber", "Groups" groups, total "TotalCount" }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub groups: Vec<Group>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListGroupsOutput {
    0 "Groups" groups: Vec<Group>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// Secret.
    pub access_token: Option<Secret>,
    pub caller_uid: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<String>,
    pub internet_endpoint: Option<String>,
    pub intranet_endpoint: Option<String>,
    pub labels: Vec<GroupLabels>,
    pub name: Option<String>,
    pub network: Option<GroupNetwork>,
    pub parent_uid: Option<String>,
    pub queue_service: Option<String>,
    pub traffic_mode: Option<String>,
    pub update_time: Option<String>,
}
model! { Group {
    0 "AccessToken" access_token: Secret, 1 "CallerUid" caller_uid: String, 2 "ClusterId" cluster_id: String,
    3 "CreateTime" create_time: String, 4 "InternetEndpoint" internet_endpoint: String,
    5 "IntranetEndpoint" intranet_endpoint: String, 6 "Labels" labels: Vec<GroupLabels>, 7 "Name" name: String,
    8 "Network" network: GroupNetwork, 9 "ParentUid" parent_uid: String, 10 "QueueService" queue_service: String,
    11 "TrafficMode" traffic_mode: String, 12 "UpdateTime" update_time: String
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { GroupLabels {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupNetwork {
    pub gateway_id: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GroupNetwork {
    0 "GatewayId" gateway_id: String, 1 "SecurityGroupId" security_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// Lists resource instance worker: `ListResourceInstanceWorker` of `eas` 2021-07-01.
///
/// GET `/api/v2/resources/{ClusterId}/{ResourceId}/instance/{InstanceName}/workers`. Reads only. Pages by page number
/// (`PageNumber`). See <https://api.alibabacloud.com/document/eas/2021-07-01/ListResourceInstanceWorker>.
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
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub instance_name: String,
}
operation! { ListResourceInstanceWorker(cluster_id: String, resource_id: String, instance_name: String)
    "ListResourceInstanceWorker" -> ListResourceInstanceWorkerOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Ready" ready: bool,
    4 "ServiceName" service_name: String, 5 "Sort" sort: String, 6 "Status" status: String,
    7 "WorkerName" worker_name: String, 8 "ClusterId" cluster_id, 9 "ResourceId" resource_id,
    10 "InstanceName" instance_name
} [
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/instance/{InstanceName}/workers", } }
paged! { ListResourceInstanceWorker: ResourceInstanceWorker = Number "PageNumber", "Pods" pods, total "TotalCount" }

/// Response of [`ListResourceInstanceWorker`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceInstanceWorkerOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pods: Vec<ResourceInstanceWorker>,
    pub total_count: Option<i64>,
}
model! { ListResourceInstanceWorkerOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Pods" pods: Vec<ResourceInstanceWorker>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceInstanceWorker`].
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
    0 "CpuLimit" cpu_limit: i64, 1 "CpuRequest" cpu_request: i64, 2 "GpuLimit" gpu_limit: i64,
    3 "GpuRequest" gpu_request: i64, 4 "MemoryLimit" memory_limit: i64, 5 "MemoryRquest" memory_rquest: i64,
    6 "Name" name: String, 7 "Ready" ready: bool, 8 "RestartCount" restart_count: i64,
    9 "ServiceName" service_name: String, 10 "StartTime" start_time: String, 11 "Status" status: String
} }

/// Lists resource instances: `ListResourceInstances` of `eas` 2021-07-01.
///
/// GET `/api/v2/resources/{ClusterId}/{ResourceId}/instances`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListResourceInstances>.
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
    /// Required.
    pub cluster_id: String,
    /// Required.
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
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(12, Location::Path, Style::None),
    Mark::new(13, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances", } }
paged! { ListResourceInstances: ResourceInstance = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`ListResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceInstancesOutput {
    pub instances: Vec<ResourceInstance>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListResourceInstancesOutput {
    0 "Instances" instances: Vec<ResourceInstance>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceInstances`].
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
    pub labels: Vec<ResourceInstanceLabels>,
    pub last_cordon_operator: Option<String>,
    pub last_cordon_reason: Option<String>,
    pub region: Option<String>,
    pub resource_id: Option<String>,
    pub zone: Option<String>,
}
model! { ResourceInstance {
    0 "Arch" arch: String, 1 "AutoRenewal" auto_renewal: bool, 2 "ChargeType" charge_type: String,
    3 "CreateTime" create_time: String, 4 "ExpiredTime" expired_time: String,
    5 "InstanceCpuCount" instance_cpu_count: i64, 6 "InstanceGpuCount" instance_gpu_count: i64,
    7 "InstanceGpuMemory" instance_gpu_memory: String, 8 "InstanceId" instance_id: String,
    9 "InstanceIp" instance_ip: String, 10 "InstanceMemory" instance_memory: String,
    11 "InstanceName" instance_name: String, 12 "InstancePhase" instance_phase: String,
    13 "InstanceStatus" instance_status: String, 14 "InstanceSystemDiskSize" instance_system_disk_size: i64,
    15 "InstanceTenantIp" instance_tenant_ip: String, 16 "InstanceType" instance_type: String,
    17 "InstanceUsedCpu" instance_used_cpu: f64, 18 "InstanceUsedGpu" instance_used_gpu: f64,
    19 "InstanceUsedGpuMemory" instance_used_gpu_memory: String, 20 "InstanceUsedMemory" instance_used_memory: String,
    21 "Labels" labels: Vec<ResourceInstanceLabels>, 22 "LastCordonOperator" last_cordon_operator: String,
    23 "LastCordonReason" last_cordon_reason: String, 24 "Region" region: String, 25 "ResourceId" resource_id: String,
    26 "Zone" zone: String
} }

/// In the response of [`ListResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInstanceLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { ResourceInstanceLabels {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String
} }

/// Lists resource services: `ListResourceServices` of `eas` 2021-07-01.
///
/// GET `/api/v2/resources/{ClusterId}/{ResourceId}/services`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListResourceServices>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServices {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { ListResourceServices(cluster_id: String, resource_id: String)
    "ListResourceServices" -> ListResourceServicesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ClusterId" cluster_id, 3 "ResourceId" resource_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/resources/{ClusterId}/{ResourceId}/services", } }
paged! { ListResourceServices: ServiceItem = Number "PageNumber", "Services" services, total "TotalCount" }

/// Response of [`ListResourceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceServicesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub services: Vec<ServiceItem>,
    pub total_count: Option<i64>,
}
model! { ListResourceServicesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Services" services: Vec<ServiceItem>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResourceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceItem {
    /// Secret.
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
    pub labels: Vec<ServiceLabels>,
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
    0 "AccessToken" access_token: Secret, 1 "AppConfig" app_config: String, 2 "AppSpecName" app_spec_name: String,
    3 "AppType" app_type: String, 4 "AppVersion" app_version: String, 5 "AutoscalerEnabled" autoscaler_enabled: bool,
    6 "CallerUid" caller_uid: String, 7 "Cpu" cpu: i64, 8 "CreateTime" create_time: String,
    9 "CronscalerEnabled" cronscaler_enabled: bool, 10 "CurrentVersion" current_version: i64,
    11 "ExtraData" extra_data: String, 12 "GPUCorePercentage" gpu_core_percentage: i64, 13 "GPUMemory" gpu_memory: i64,
    14 "Gateway" gateway: String, 15 "Gpu" gpu: i64, 16 "Image" image: String,
    17 "InstanceCountInResource" instance_count_in_resource: ServiceInstanceCountInResource,
    18 "InternetEndpoint" internet_endpoint: String, 19 "IntranetEndpoint" intranet_endpoint: String,
    20 "Labels" labels: Vec<ServiceLabels>, 21 "LatestVersion" latest_version: i64, 22 "Memory" memory: i64,
    23 "Message" message: String, 24 "Namespace" namespace: String, 25 "ParentUid" parent_uid: String,
    26 "PendingInstance" pending_instance: i64, 27 "QuotaId" quota_id: String, 28 "Reason" reason: String,
    29 "Region" region: String, 30 "RequestId" request_id: String, 31 "Resource" resource: String,
    32 "ResourceAlias" resource_alias: String, 33 "ResourceBurstable" resource_burstable: bool, 34 "Role" role: String,
    35 "RoleAttrs" role_attrs: String, 36 "RunningInstance" running_instance: i64, 37 "SafetyLock" safety_lock: String,
    38 "SecondaryInternetEndpoint" secondary_internet_endpoint: String,
    39 "SecondaryIntranetEndpoint" secondary_intranet_endpoint: String, 40 "ServiceConfig" service_config: String,
    41 "ServiceGroup" service_group: String, 42 "ServiceId" service_id: String, 43 "ServiceName" service_name: String,
    44 "ServiceUid" service_uid: String, 45 "Source" source: String, 46 "Status" status: String,
    47 "TotalInstance" total_instance: i64, 48 "TrafficState" traffic_state: String,
    49 "UpdateTime" update_time: String, 50 "Weight" weight: i64, 51 "WorkloadType" workload_type: String,
    52 "WorkspaceId" workspace_id: String
} }

/// In the response of [`ListResourceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInstanceCountInResource {
    pub dedicated: Option<i64>,
    pub public: Option<i64>,
    pub quota: Option<i64>,
}
model! { ServiceInstanceCountInResource {
    0 "Dedicated" dedicated: i64, 1 "Public" public: i64, 2 "Quota" quota: i64
} }

/// In the response of [`ListResourceServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLabels {
    pub label_key: Option<String>,
    pub label_value: Option<String>,
}
model! { ServiceLabels {
    0 "LabelKey" label_key: String, 1 "LabelValue" label_value: String
} }

/// Lists resources: `ListResources` of `eas` 2021-07-01.
///
/// GET `/api/v2/resources`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListResources>.
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

/// Response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourcesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resources: Vec<Resource>,
    pub total_count: Option<i64>,
}
model! { ListResourcesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Resources" resources: Vec<Resource>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub cluster_id: Option<String>,
    pub cpu_count: Option<i64>,
    pub cpu_used: Option<i64>,
    pub create_time: Option<String>,
    pub extra_data: BTreeMap<String, Value>,
    pub features: Vec<String>,
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
    0 "ClusterId" cluster_id: String, 1 "CpuCount" cpu_count: i64, 2 "CpuUsed" cpu_used: i64,
    3 "CreateTime" create_time: String, 4 "ExtraData" extra_data: BTreeMap<String, Value>,
    5 "Features" features: Vec<String>, 6 "GpuCount" gpu_count: i64, 7 "GpuUsed" gpu_used: f64,
    8 "InstanceCount" instance_count: i64, 9 "InstanceMaxAllocatableCPU" instance_max_allocatable_cpu: i64,
    10 "InstanceMaxAllocatableGPU" instance_max_allocatable_gpu: f64,
    11 "InstanceMaxAllocatableMemory" instance_max_allocatable_memory: i64, 12 "Memory" memory: i64,
    13 "MemoryUsed" memory_used: i64, 14 "Message" message: String,
    15 "PostPaidInstanceCount" post_paid_instance_count: i64, 16 "PrePaidInstanceCount" pre_paid_instance_count: i64,
    17 "ResourceId" resource_id: String, 18 "ResourceName" resource_name: String,
    19 "ResourceType" resource_type: String, 20 "ServiceCount" service_count: i64, 21 "Status" status: String,
    22 "UpdateTime" update_time: String, 23 "UsageMode" usage_mode: String, 24 "Vendor" vendor: String
} }

/// Lists service containers: `ListServiceContainers` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/containers`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListServiceContainers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceContainers {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { ListServiceContainers(cluster_id: String, service_name: String, instance_name: String)
    "ListServiceContainers" -> ListServiceContainersOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name, 2 "InstanceName" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/containers", } }

/// Response of [`ListServiceContainers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceContainersOutput {
    pub containers: Vec<ContainerInfo>,
    pub service_name: Option<String>,
}
model! { ListServiceContainersOutput {
    0 "Containers" containers: Vec<ContainerInfo>, 1 "ServiceName" service_name: String
} }

/// In the response of [`ListServiceContainers`].
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
    0 "CurrentReaon" current_reaon: String, 1 "CurrentStatus" current_status: String,
    2 "CurrentTimestamp" current_timestamp: String, 3 "Image" image: String, 4 "LastReason" last_reason: String,
    5 "LastStatus" last_status: String, 6 "LastTimestamp" last_timestamp: String, 7 "Name" name: String,
    8 "Port" port: i64, 9 "Ready" ready: bool, 10 "RestartCount" restart_count: i64
} }

/// Lists service instance fault injection info: `ListServiceInstanceFaultInjectionInfo` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/faults`. Reads only. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListServiceInstanceFaultInjectionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceFaultInjectionInfo {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { ListServiceInstanceFaultInjectionInfo(cluster_id: String, service_name: String, instance_name: String)
    "ListServiceInstanceFaultInjectionInfo" -> ListServiceInstanceFaultInjectionInfoOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name, 2 "InstanceName" instance_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}/faults", } }

/// Response of [`ListServiceInstanceFaultInjectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceFaultInjectionInfoOutput {
    pub fault_info_list: Vec<ListServiceInstanceFaultInjectionInfoFaultInfoList>,
}
model! { ListServiceInstanceFaultInjectionInfoOutput {
    0 "FaultInfoList" fault_info_list: Vec<ListServiceInstanceFaultInjectionInfoFaultInfoList>
} }

/// In the response of [`ListServiceInstanceFaultInjectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceFaultInjectionInfoFaultInfoList {
    pub fault_args: Option<Value>,
    pub fault_status: Option<ListServiceInstanceFaultInjectionInfoFaultStatus>,
    pub fault_type: Option<String>,
}
model! { ListServiceInstanceFaultInjectionInfoFaultInfoList {
    0 "FaultArgs" fault_args: Value, 1 "FaultStatus" fault_status: ListServiceInstanceFaultInjectionInfoFaultStatus,
    2 "FaultType" fault_type: String
} }

/// In the response of [`ListServiceInstanceFaultInjectionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceFaultInjectionInfoFaultStatus {
    pub fault_status: Option<String>,
    pub fault_status_message: Option<String>,
}
model! { ListServiceInstanceFaultInjectionInfoFaultStatus {
    0 "FaultStatus" fault_status: String, 1 "FaultStatusMessage" fault_status_message: String
} }

/// Lists service instances: `ListServiceInstances` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/instances`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListServiceInstances>.
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
    /// Required.
    pub cluster_id: String,
    /// Required.
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
    Mark::new(18, Location::Path, Style::None),
    Mark::new(19, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances", } }
paged! { ListServiceInstances: Instance = Number "PageNumber", "Instances" instances, total "TotalCount" }

/// Response of [`ListServiceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstancesOutput {
    pub instances: Vec<Instance>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListServiceInstancesOutput {
    0 "Instances" instances: Vec<Instance>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServiceInstances`].
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
    pub last_state: Vec<BTreeMap<String, Value>>,
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
    0 "CreateTime" create_time: String, 1 "CurrentAmount" current_amount: f64, 2 "Detached" detached: bool,
    3 "ExternalIP" external_ip: String, 4 "ExternalInstancePort" external_instance_port: i64,
    5 "HostIP" host_ip: String, 6 "HostName" host_name: String, 7 "InnerIP" inner_ip: String,
    8 "InstanceName" instance_name: String, 9 "InstancePort" instance_port: i64,
    10 "InstanceType" instance_type: String, 11 "IsLatest" is_latest: bool, 12 "IsReplica" is_replica: bool,
    13 "IsSpot" is_spot: bool, 14 "Isolated" isolated: bool, 15 "LastState" last_state: Vec<BTreeMap<String, Value>>,
    16 "Namespace" namespace: String, 17 "OriginalAmount" original_amount: f64,
    18 "ReadyProcesses" ready_processes: i64, 19 "Reason" reason: String, 20 "ReplicaName" replica_name: String,
    21 "ResourceType" resource_type: String, 22 "RestartCount" restart_count: i64, 23 "Role" role: String,
    24 "StartAt" start_at: String, 25 "StartTime" start_time: String, 26 "Status" status: String,
    27 "TenantHostIP" tenant_host_ip: String, 28 "TenantInstanceIP" tenant_instance_ip: String,
    29 "TotalProcesses" total_processes: i64, 30 "Zone" zone: String
} }

/// Lists service versions: `ListServiceVersions` of `eas` 2021-07-01.
///
/// GET `/api/v2/services/{ClusterId}/{ServiceName}/versions`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListServiceVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceVersions {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { ListServiceVersions(cluster_id: String, service_name: String)
    "ListServiceVersions" -> ListServiceVersionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "ClusterId" cluster_id, 3 "ServiceName" service_name
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/services/{ClusterId}/{ServiceName}/versions", } }
paged! { ListServiceVersions: ListServiceVersionsVersions =
    Number "PageNumber", "Versions" versions, total "TotalCount" }

/// Response of [`ListServiceVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceVersionsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub versions: Vec<ListServiceVersionsVersions>,
}
model! { ListServiceVersionsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Versions" versions: Vec<ListServiceVersionsVersions>
} }

/// In the response of [`ListServiceVersions`].
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
    0 "BuildTime" build_time: String, 1 "ImageAvailable" image_available: String, 2 "ImageId" image_id: i64,
    3 "Message" message: String, 4 "ServiceConfig" service_config: String, 5 "ServiceRunnable" service_runnable: String
} }

/// Lists services: `ListServices` of `eas` 2021-07-01.
///
/// GET `/api/v2/services`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListServices>.
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
    Mark::new(8, Location::Default, Style::Json)
] { method: "GET", path: "/api/v2/services", } }
paged! { ListServices: ServiceItem = Number "PageNumber", "Services" services, total "TotalCount" }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub services: Vec<ServiceItem>,
    pub total_count: Option<i64>,
}
model! { ListServicesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Services" services: Vec<ServiceItem>,
    3 "TotalCount" total_count: i64
} }

/// Lists tenant addons: `ListTenantAddons` of `eas` 2021-07-01.
///
/// GET `/api/v2/tenantaddons`. Reads only. See <https://api.alibabacloud.com/document/eas/2021-07-01/ListTenantAddons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantAddons {}
operation! { ListTenantAddons() "ListTenantAddons" -> ListTenantAddonsOutput {}
    { method: "GET", path: "/api/v2/tenantaddons", } }

/// Response of [`ListTenantAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantAddonsOutput {
    pub addons: Vec<ListTenantAddonsAddons>,
}
model! { ListTenantAddonsOutput {
    0 "Addons" addons: Vec<ListTenantAddonsAddons>
} }

/// In the response of [`ListTenantAddons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTenantAddonsAddons {
    pub attributes: BTreeMap<String, String>,
    pub name: Option<String>,
}
model! { ListTenantAddonsAddons {
    0 "Attributes" attributes: BTreeMap<String, String>, 1 "Name" name: String
} }

/// Lists virtual resource: `ListVirtualResource` of `eas` 2021-07-01.
///
/// GET `/api/v2/virtualresources`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ListVirtualResource>.
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
    Number "PageNumber", "VirtualResources" virtual_resources, total "TotalCount" }

/// Response of [`ListVirtualResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualResourceOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub virtual_resources: Vec<ListVirtualResourceVirtualResources>,
}
model! { ListVirtualResourceOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "VirtualResources" virtual_resources: Vec<ListVirtualResourceVirtualResources>
} }

/// In the response of [`ListVirtualResource`].
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
    0 "CreateTime" create_time: String, 1 "ServiceCount" service_count: i64, 2 "UpdateTime" update_time: String,
    3 "VirtualResourceId" virtual_resource_id: String, 4 "VirtualResourceName" virtual_resource_name: String
} }

/// Migrates resource instance: `MigrateResourceInstance` of `eas` 2021-07-01.
///
/// POST `/api/v2/resources/{ClusterId}/{ResourceId}/instances/migrate`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/MigrateResourceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateResourceInstance {
    /// Required.
    pub dest_resource_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub migrate_to_hybrid: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! {
    MigrateResourceInstance(dest_resource_id: String, instance_ids: Vec<String>, cluster_id: String, resource_id: String)
    "MigrateResourceInstance" -> MigrateResourceInstanceOutput {
    0 "DestResourceId" dest_resource_id, 1 "InstanceIds" instance_ids, 2 "MigrateToHybrid" migrate_to_hybrid: bool,
    3 "ClusterId" cluster_id, 4 "ResourceId" resource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances/migrate", body: BodyStyle::Json, } }

/// Response of [`MigrateResourceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateResourceInstanceOutput {
    pub instance_ids: Vec<String>,
    pub message: Option<String>,
}
model! { MigrateResourceInstanceOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Message" message: String
} }

/// `ReinstallTenantAddon` of `eas` 2021-07-01.
///
/// PUT `/api/v2/tenantaddons/{ClusterId}/{TenantAddonName}/reinstall`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ReinstallTenantAddon>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallTenantAddon {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub tenant_addon_name: String,
}
operation! { ReinstallTenantAddon(cluster_id: String, tenant_addon_name: String)
    "ReinstallTenantAddon" -> ReinstallTenantAddonOutput {
    0 "ClusterId" cluster_id, 1 "TenantAddonName" tenant_addon_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/tenantaddons/{ClusterId}/{TenantAddonName}/reinstall", } }

/// Response of [`ReinstallTenantAddon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstallTenantAddonOutput {
    pub message: Option<String>,
}
model! { ReinstallTenantAddonOutput {
    0 "Message" message: String
} }

/// Releases service: `ReleaseService` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/release`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ReleaseService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseService {
    pub traffic_state: Option<String>,
    pub weight: Option<i64>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { ReleaseService(cluster_id: String, service_name: String) "ReleaseService" -> ReleaseServiceOutput {
    0 "TrafficState" traffic_state: String, 1 "Weight" weight: i64, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/release", body: BodyStyle::Json, } }

/// Response of [`ReleaseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseServiceOutput {
    pub message: Option<String>,
}
model! { ReleaseServiceOutput {
    0 "Message" message: String
} }

/// Restarts service: `RestartService` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/restart`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/RestartService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartService {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { RestartService(cluster_id: String, service_name: String) "RestartService" -> RestartServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/restart", } }

/// Response of [`RestartService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartServiceOutput {
    pub message: Option<String>,
}
model! { RestartServiceOutput {
    0 "Message" message: String
} }

/// Scales service: `ScaleService` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/scale`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/ScaleService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleService {
    /// Required.
    pub instance: i64,
    pub instances_to_delete: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { ScaleService(instance: i64, cluster_id: String, service_name: String)
    "ScaleService" -> ScaleServiceOutput {
    0 "Instance" instance, 1 "InstancesToDelete" instances_to_delete: Vec<String>, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/scale", body: BodyStyle::Json, } }

/// Response of [`ScaleService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleServiceOutput {
    pub message: Option<String>,
}
model! { ScaleServiceOutput {
    0 "Message" message: String
} }

/// Starts benchmark task: `StartBenchmarkTask` of `eas` 2021-07-01.
///
/// PUT `/api/v2/benchmark-tasks/{ClusterId}/{TaskName}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/StartBenchmarkTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBenchmarkTask {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub task_name: String,
}
operation! { StartBenchmarkTask(cluster_id: String, task_name: String)
    "StartBenchmarkTask" -> StartBenchmarkTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskName" task_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}/start", } }

/// Response of [`StartBenchmarkTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBenchmarkTaskOutput {
    pub message: Option<String>,
}
model! { StartBenchmarkTaskOutput {
    0 "Message" message: String
} }

/// Starts service: `StartService` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/StartService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartService {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { StartService(cluster_id: String, service_name: String) "StartService" -> StartServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/start", } }

/// Response of [`StartService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartServiceOutput {
    pub message: Option<String>,
}
model! { StartServiceOutput {
    0 "Message" message: String
} }

/// Stops benchmark task: `StopBenchmarkTask` of `eas` 2021-07-01.
///
/// PUT `/api/v2/benchmark-tasks/{ClusterId}/{TaskName}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/StopBenchmarkTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBenchmarkTask {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub task_name: String,
}
operation! { StopBenchmarkTask(cluster_id: String, task_name: String) "StopBenchmarkTask" -> StopBenchmarkTaskOutput {
    0 "ClusterId" cluster_id, 1 "TaskName" task_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}/stop", } }

/// Response of [`StopBenchmarkTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopBenchmarkTaskOutput {
    pub message: Option<String>,
}
model! { StopBenchmarkTaskOutput {
    0 "Message" message: String
} }

/// Stops service: `StopService` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/StopService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopService {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { StopService(cluster_id: String, service_name: String) "StopService" -> StopServiceOutput {
    0 "ClusterId" cluster_id, 1 "ServiceName" service_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/stop", } }

/// Response of [`StopService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopServiceOutput {
    pub message: Option<String>,
}
model! { StopServiceOutput {
    0 "Message" message: String
} }

/// Updates app service: `UpdateAppService` of `eas` 2021-07-01.
///
/// PUT `/api/v2/app_services/{ClusterId}/{ServiceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateAppService>.
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
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { UpdateAppService(cluster_id: String, service_name: String) "UpdateAppService" -> UpdateAppServiceOutput {
    0 "QuotaId" quota_id: String, 1 "WorkspaceId" workspace_id: String, 2 "AppType" app_type: String,
    3 "AppVersion" app_version: String, 4 "Config" config: BTreeMap<String, Value>, 5 "Replicas" replicas: i64,
    6 "ServiceSpec" service_spec: String, 7 "ClusterId" cluster_id, 8 "ServiceName" service_name
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/app_services/{ClusterId}/{ServiceName}", body: BodyStyle::Json, } }

/// Response of [`UpdateAppService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppServiceOutput {
    pub message: Option<String>,
}
model! { UpdateAppServiceOutput {
    0 "Message" message: String
} }

/// Updates benchmark task: `UpdateBenchmarkTask` of `eas` 2021-07-01.
///
/// PUT `/api/v2/benchmark-tasks/{ClusterId}/{TaskName}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateBenchmarkTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBenchmarkTask {
    pub body: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub task_name: String,
}
operation! { UpdateBenchmarkTask(cluster_id: String, task_name: String)
    "UpdateBenchmarkTask" -> UpdateBenchmarkTaskOutput {
    0 "body" body: String, 1 "ClusterId" cluster_id, 2 "TaskName" task_name
} [
    Mark::new(0, Location::WholeBody, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/benchmark-tasks/{ClusterId}/{TaskName}", body: BodyStyle::Json, } }

/// Response of [`UpdateBenchmarkTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBenchmarkTaskOutput {
    pub message: Option<String>,
}
model! { UpdateBenchmarkTaskOutput {
    0 "Message" message: String
} }

/// Updates config: `UpdateConfig` of `eas` 2021-07-01.
///
/// PUT `/api/v2/configs/{ClusterId}/{ConfigType}/{Name}/{ConfigKey}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfig {
    pub value: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub config_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub config_key: String,
}
operation! { UpdateConfig(cluster_id: String, config_type: String, name: String, config_key: String)
    "UpdateConfig" -> UpdateConfigOutput {
    0 "Value" value: String, 1 "ClusterId" cluster_id, 2 "ConfigType" config_type, 3 "Name" name,
    4 "ConfigKey" config_key
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/configs/{ClusterId}/{ConfigType}/{Name}/{ConfigKey}", body: BodyStyle::Json, } }

/// Response of [`UpdateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigOutput {
    pub created_at: Option<String>,
    pub key: Option<String>,
    pub updated_at: Option<String>,
    pub value: Option<String>,
}
model! { UpdateConfigOutput {
    0 "CreatedAt" created_at: String, 1 "Key" key: String, 2 "UpdatedAt" updated_at: String, 3 "Value" value: String
} }

/// Updates gateway: `UpdateGateway` of `eas` 2021-07-01.
///
/// PUT `/api/v2/gateways/{ClusterId}/{GatewayId}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateGateway>.
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
    pub vswitch_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { UpdateGateway(cluster_id: String, gateway_id: String) "UpdateGateway" -> UpdateGatewayOutput {
    0 "EnableInternet" enable_internet: bool, 1 "EnableIntranet" enable_intranet: bool,
    2 "EnableSSLRedirection" enable_ssl_redirection: bool, 3 "InstanceType" instance_type: String,
    4 "IsDefault" is_default: bool, 5 "Name" name: String, 6 "Replicas" replicas: i64,
    7 "VSwitchIds" vswitch_ids: Vec<String>, 8 "VpcId" vpc_id: String, 9 "ClusterId" cluster_id,
    10 "GatewayId" gateway_id
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
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/gateways/{ClusterId}/{GatewayId}", body: BodyStyle::Json, } }

/// Response of [`UpdateGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayOutput {
    pub gateway_id: Option<String>,
    pub message: Option<String>,
}
model! { UpdateGatewayOutput {
    0 "GatewayId" gateway_id: String, 1 "Message" message: String
} }

/// Updates gateway label: `UpdateGatewayLabel` of `eas` 2021-07-01.
///
/// PUT `/api/v2/gateways/{ClusterId}/{GatewayId}/label`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateGatewayLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayLabel {
    /// Required.
    pub labels: BTreeMap<String, String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub gateway_id: String,
}
operation! { UpdateGatewayLabel(labels: BTreeMap<String, String>, cluster_id: String, gateway_id: String)
    "UpdateGatewayLabel" -> UpdateGatewayLabelOutput {
    0 "Labels" labels, 1 "ClusterId" cluster_id, 2 "GatewayId" gateway_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/gateways/{ClusterId}/{GatewayId}/label", body: BodyStyle::Json, } }

/// Response of [`UpdateGatewayLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayLabelOutput {
    pub message: Option<String>,
}
model! { UpdateGatewayLabelOutput {
    0 "Message" message: String
} }

/// Updates group: `UpdateGroup` of `eas` 2021-07-01.
///
/// PUT `/api/v2/groups/{ClusterId}/{GroupName}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub labels: Option<BTreeMap<String, String>>,
    pub network: Option<UpdateGroupNetwork>,
    pub traffic_mode: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub group_name: String,
}
operation! { UpdateGroup(cluster_id: String, group_name: String) "UpdateGroup" -> UpdateGroupOutput {
    0 "Labels" labels: BTreeMap<String, String>, 1 "Network" network: UpdateGroupNetwork,
    2 "TrafficMode" traffic_mode: String, 3 "ClusterId" cluster_id, 4 "GroupName" group_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/groups/{ClusterId}/{GroupName}", body: BodyStyle::Json, } }

/// In the request of [`UpdateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupNetwork {
    pub gateway_id: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateGroupNetwork() {
    0 "GatewayId" gateway_id: String, 1 "SecurityGroupId" security_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// Response of [`UpdateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupOutput {
    pub message: Option<String>,
}
model! { UpdateGroupOutput {
    0 "Message" message: String
} }

/// Updates resource: `UpdateResource` of `eas` 2021-07-01.
///
/// PUT `/api/v2/resources/{ClusterId}/{ResourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResource {
    pub resource_name: Option<String>,
    pub self_managed_resource_options: Option<UpdateResourceSelfManagedResourceOptions>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { UpdateResource(cluster_id: String, resource_id: String) "UpdateResource" -> UpdateResourceOutput {
    0 "ResourceName" resource_name: String,
    1 "SelfManagedResourceOptions" self_managed_resource_options: UpdateResourceSelfManagedResourceOptions,
    2 "ClusterId" cluster_id, 3 "ResourceId" resource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/resources/{ClusterId}/{ResourceId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateResource`].
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

/// In the request of [`UpdateResource`].
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

/// Response of [`UpdateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceOutput {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
}
model! { UpdateResourceOutput {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String
} }

/// Updates resource d link: `UpdateResourceDLink` of `eas` 2021-07-01.
///
/// PUT `/api/v2/resources/{ClusterId}/{ResourceId}/dlink`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateResourceDLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceDLink {
    pub destination_ci_drs: Option<String>,
    /// Required.
    pub security_group_id: String,
    /// Required.
    pub vswitch_id: String,
    pub vswitch_id_list: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! {
    UpdateResourceDLink(security_group_id: String, vswitch_id: String, cluster_id: String, resource_id: String)
    "UpdateResourceDLink" -> UpdateResourceDLinkOutput {
    0 "DestinationCIDRs" destination_ci_drs: String, 1 "SecurityGroupId" security_group_id, 2 "VSwitchId" vswitch_id,
    3 "VSwitchIdList" vswitch_id_list: Vec<String>, 4 "ClusterId" cluster_id, 5 "ResourceId" resource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/resources/{ClusterId}/{ResourceId}/dlink", body: BodyStyle::Json, } }

/// Response of [`UpdateResourceDLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceDLinkOutput {
    pub message: Option<String>,
}
model! { UpdateResourceDLinkOutput {
    0 "Message" message: String
} }

/// Updates resource instance: `UpdateResourceInstance` of `eas` 2021-07-01.
///
/// PUT `/api/v2/resources/{ClusterId}/{ResourceId}/instances/{InstanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateResourceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceInstance {
    /// Required.
    pub action: String,
    pub new_disk_size: Option<String>,
    /// At most 200 characters.
    pub reason: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateResourceInstance(action: String, cluster_id: String, resource_id: String, instance_id: String)
    "UpdateResourceInstance" -> UpdateResourceInstanceOutput {
    0 "Action" action, 1 "NewDiskSize" new_disk_size: String, 2 "Reason" reason: String, 3 "ClusterId" cluster_id,
    4 "ResourceId" resource_id, 5 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/resources/{ClusterId}/{ResourceId}/instances/{InstanceId}", body: BodyStyle::Json, } }

/// Response of [`UpdateResourceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceInstanceOutput {
    pub instance_id: Option<String>,
    pub resource_id: Option<String>,
}
model! { UpdateResourceInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "ResourceId" resource_id: String
} }

/// Updates resource instance label: `UpdateResourceInstanceLabel` of `eas` 2021-07-01.
///
/// PUT `/api/v2/resources/{ClusterId}/{ResourceId}/label`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateResourceInstanceLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceInstanceLabel {
    pub all_instances: Option<bool>,
    pub instance_ids: Option<Vec<String>>,
    pub labels: Option<BTreeMap<String, String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { UpdateResourceInstanceLabel(cluster_id: String, resource_id: String)
    "UpdateResourceInstanceLabel" -> UpdateResourceInstanceLabelOutput {
    0 "AllInstances" all_instances: bool, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "Labels" labels: BTreeMap<String, String>, 3 "ClusterId" cluster_id, 4 "ResourceId" resource_id
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/resources/{ClusterId}/{ResourceId}/label", body: BodyStyle::Json, } }

/// Response of [`UpdateResourceInstanceLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResourceInstanceLabelOutput {
    pub message: Option<String>,
}
model! { UpdateResourceInstanceLabelOutput {
    0 "Message" message: String
} }

/// Updates service: `UpdateService` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateService {
    pub member_to_update: Option<String>,
    pub update_type: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { UpdateService(cluster_id: String, service_name: String) "UpdateService" -> UpdateServiceOutput {
    0 "MemberToUpdate" member_to_update: String, 1 "UpdateType" update_type: String, 2 "body" body: String,
    3 "ClusterId" cluster_id, 4 "ServiceName" service_name
} [
    Mark::new(2, Location::WholeBody, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}", body: BodyStyle::Json, } }

/// Response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub message: Option<String>,
}
model! { UpdateServiceOutput {
    0 "Message" message: String
} }

/// Updates service auto scaler: `UpdateServiceAutoScaler` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/autoscaler`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateServiceAutoScaler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScaler {
    pub behavior: Option<UpdateServiceAutoScalerBehavior>,
    /// Required.
    pub max: i64,
    /// Required.
    pub min: i64,
    /// Required.
    pub scale_strategies: Vec<UpdateServiceAutoScalerScaleStrategies>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}

/// Arguments of [`UpdateServiceAutoScaler::new`].
pub struct UpdateServiceAutoScalerRequired {
    pub max: i64,
    pub min: i64,
    pub scale_strategies: Vec<UpdateServiceAutoScalerScaleStrategies>,
    pub cluster_id: String,
    pub service_name: String,
}
operation! {
    UpdateServiceAutoScaler { UpdateServiceAutoScalerRequired: max, min, scale_strategies, cluster_id, service_name }
    "UpdateServiceAutoScaler" -> UpdateServiceAutoScalerOutput {
    0 "behavior" behavior: UpdateServiceAutoScalerBehavior, 1 "max" max, 2 "min" min,
    3 "scaleStrategies" scale_strategies, 4 "ClusterId" cluster_id, 5 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/autoscaler", body: BodyStyle::Json, } }

/// In the request of [`UpdateServiceAutoScaler`].
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

/// In the request of [`UpdateServiceAutoScaler`].
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

/// In the request of [`UpdateServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerScaleDown {
    pub stabilization_window_seconds: Option<i64>,
}
input! { UpdateServiceAutoScalerScaleDown() {
    0 "stabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the request of [`UpdateServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerScaleUp {
    pub stabilization_window_seconds: Option<i64>,
}
input! { UpdateServiceAutoScalerScaleUp() {
    0 "stabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the request of [`UpdateServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerScaleStrategies {
    /// Required.
    pub metric_name: Option<String>,
    pub service: Option<String>,
    /// Required.
    pub threshold: Option<f64>,
}
input! { UpdateServiceAutoScalerScaleStrategies(metric_name: String, threshold: f64) {
    0 "metricName" metric_name: String, 1 "service" service: String, 2 "threshold" threshold: f64
} }

/// Response of [`UpdateServiceAutoScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceAutoScalerOutput {
    pub message: Option<String>,
}
model! { UpdateServiceAutoScalerOutput {
    0 "Message" message: String
} }

/// Updates service cron scaler: `UpdateServiceCronScaler` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/cronscaler`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateServiceCronScaler>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceCronScaler {
    pub exclude_dates: Option<Vec<String>>,
    /// Required.
    pub scale_jobs: Vec<UpdateServiceCronScalerScaleJobs>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! {
    UpdateServiceCronScaler(scale_jobs: Vec<UpdateServiceCronScalerScaleJobs>, cluster_id: String, service_name: String)
    "UpdateServiceCronScaler" -> UpdateServiceCronScalerOutput {
    0 "ExcludeDates" exclude_dates: Vec<String>, 1 "ScaleJobs" scale_jobs, 2 "ClusterId" cluster_id,
    3 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/cronscaler", body: BodyStyle::Json, } }

/// In the request of [`UpdateServiceCronScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceCronScalerScaleJobs {
    pub name: Option<String>,
    /// Required.
    pub schedule: Option<String>,
    /// Required.
    pub target_size: Option<i64>,
    pub time_zone: Option<String>,
}
input! { UpdateServiceCronScalerScaleJobs(schedule: String, target_size: i64) {
    0 "Name" name: String, 1 "Schedule" schedule: String, 2 "TargetSize" target_size: i64,
    3 "TimeZone" time_zone: String
} }

/// Response of [`UpdateServiceCronScaler`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceCronScalerOutput {
    pub message: Option<String>,
}
model! { UpdateServiceCronScalerOutput {
    0 "Message" message: String
} }

/// Updates service instance: `UpdateServiceInstance` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateServiceInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstance {
    pub is_replica: Option<bool>,
    pub detach: Option<bool>,
    pub hibernate: Option<bool>,
    pub isolate: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
    /// Required.
    pub instance_name: String,
}
operation! { UpdateServiceInstance(cluster_id: String, service_name: String, instance_name: String)
    "UpdateServiceInstance" -> UpdateServiceInstanceOutput {
    0 "IsReplica" is_replica: bool, 1 "Detach" detach: bool, 2 "Hibernate" hibernate: bool, 3 "Isolate" isolate: bool,
    4 "ClusterId" cluster_id, 5 "ServiceName" service_name, 6 "InstanceName" instance_name
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
]
    { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/instances/{InstanceName}", body: BodyStyle::Json, } }

/// Response of [`UpdateServiceInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceInstanceOutput {
    pub message: Option<String>,
}
model! { UpdateServiceInstanceOutput {
    0 "Message" message: String
} }

/// Updates service label: `UpdateServiceLabel` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/label`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateServiceLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceLabel {
    /// Required.
    pub labels: BTreeMap<String, String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { UpdateServiceLabel(labels: BTreeMap<String, String>, cluster_id: String, service_name: String)
    "UpdateServiceLabel" -> UpdateServiceLabelOutput {
    0 "Labels" labels, 1 "ClusterId" cluster_id, 2 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/label", body: BodyStyle::Json, } }

/// Response of [`UpdateServiceLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceLabelOutput {
    pub message: Option<String>,
}
model! { UpdateServiceLabelOutput {
    0 "Message" message: String
} }

/// Updates service mirror: `UpdateServiceMirror` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/mirror`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateServiceMirror>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceMirror {
    pub ratio: Option<i64>,
    pub target: Option<Vec<String>>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { UpdateServiceMirror(cluster_id: String, service_name: String)
    "UpdateServiceMirror" -> UpdateServiceMirrorOutput {
    0 "Ratio" ratio: i64, 1 "Target" target: Vec<String>, 2 "ClusterId" cluster_id, 3 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/mirror", body: BodyStyle::Json, } }

/// Response of [`UpdateServiceMirror`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceMirrorOutput {
    pub message: Option<String>,
}
model! { UpdateServiceMirrorOutput {
    0 "Message" message: String
} }

/// Updates service rollout: `UpdateServiceRollout` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/rollout`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateServiceRollout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRollout {
    pub batch: Option<UpdateServiceRolloutBatch>,
    pub partition: Option<UpdateServiceRolloutPartition>,
    pub paused: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { UpdateServiceRollout(cluster_id: String, service_name: String)
    "UpdateServiceRollout" -> UpdateServiceRolloutOutput {
    0 "Batch" batch: UpdateServiceRolloutBatch, 1 "Partition" partition: UpdateServiceRolloutPartition,
    2 "Paused" paused: bool, 3 "ClusterId" cluster_id, 4 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/rollout", body: BodyStyle::Json, } }

/// In the request of [`UpdateServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRolloutBatch {
    pub batch_size: Option<String>,
    pub interval: Option<String>,
}
input! { UpdateServiceRolloutBatch() {
    0 "BatchSize" batch_size: String, 1 "Interval" interval: String
} }

/// In the request of [`UpdateServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRolloutPartition {
    pub partition: Option<String>,
}
input! { UpdateServiceRolloutPartition() {
    0 "Partition" partition: String
} }

/// Response of [`UpdateServiceRollout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceRolloutOutput {
    pub message: Option<String>,
}
model! { UpdateServiceRolloutOutput {
    0 "Message" message: String
} }

/// Updates service safety lock: `UpdateServiceSafetyLock` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/lock`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateServiceSafetyLock>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSafetyLock {
    /// Required.
    pub lock: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { UpdateServiceSafetyLock(lock: String, cluster_id: String, service_name: String)
    "UpdateServiceSafetyLock" -> UpdateServiceSafetyLockOutput {
    0 "Lock" lock, 1 "ClusterId" cluster_id, 2 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/lock", body: BodyStyle::Json, } }

/// Response of [`UpdateServiceSafetyLock`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceSafetyLockOutput {
    pub message: Option<String>,
}
model! { UpdateServiceSafetyLockOutput {
    0 "Message" message: String
} }

/// Updates service version: `UpdateServiceVersion` of `eas` 2021-07-01.
///
/// PUT `/api/v2/services/{ClusterId}/{ServiceName}/version`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateServiceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceVersion {
    /// Required.
    pub version: i64,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub service_name: String,
}
operation! { UpdateServiceVersion(version: i64, cluster_id: String, service_name: String)
    "UpdateServiceVersion" -> UpdateServiceVersionOutput {
    0 "Version" version, 1 "ClusterId" cluster_id, 2 "ServiceName" service_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/services/{ClusterId}/{ServiceName}/version", body: BodyStyle::Json, } }

/// Response of [`UpdateServiceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceVersionOutput {
    pub message: Option<String>,
}
model! { UpdateServiceVersionOutput {
    0 "Message" message: String
} }

/// Updates virtual resource: `UpdateVirtualResource` of `eas` 2021-07-01.
///
/// PUT `/api/v2/virtualresources/{ClusterId}/{VirtualResourceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/eas/2021-07-01/UpdateVirtualResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualResource {
    pub disable_spot_protection_period: Option<bool>,
    pub resources: Option<Vec<UpdateVirtualResourceResources>>,
    pub virtual_resource_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub virtual_resource_id: String,
}
operation! { UpdateVirtualResource(cluster_id: String, virtual_resource_id: String)
    "UpdateVirtualResource" -> UpdateVirtualResourceOutput {
    0 "DisableSpotProtectionPeriod" disable_spot_protection_period: bool,
    1 "Resources" resources: Vec<UpdateVirtualResourceResources>, 2 "VirtualResourceName" virtual_resource_name: String,
    3 "ClusterId" cluster_id, 4 "VirtualResourceId" virtual_resource_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/virtualresources/{ClusterId}/{VirtualResourceId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateVirtualResource`].
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

/// Response of [`UpdateVirtualResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualResourceOutput {
    pub message: Option<String>,
}
model! { UpdateVirtualResourceOutput {
    0 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
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
