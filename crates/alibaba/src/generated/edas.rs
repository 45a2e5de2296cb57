//! `edas` of Alibaba Cloud, API version 2017-08-01.
//!
//! Endpoint: a table of 41 regions, else `edas.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Edas/2017-08-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, edas::DescribeApplicationScalingRules};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApplicationScalingRules::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2-pop", "edas.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "edas.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-3", "edas.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-5", "edas.ap-northeast-1.aliyuncs.com"),
        ("cn-beijing-finance-1", "edas.aliyuncs.com"),
        ("cn-beijing-finance-pop", "edas.aliyuncs.com"),
        ("cn-beijing-gov-1", "edas.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "edas.aliyuncs.com"),
        ("cn-chengdu", "edas.aliyuncs.com"),
        ("cn-edge-1", "edas.aliyuncs.com"),
        ("cn-fujian", "edas.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "edas.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "edas.aliyuncs.com"),
        ("cn-hangzhou-finance", "edas.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "edas.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "edas.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "edas.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "edas.aliyuncs.com"),
        ("cn-hangzhou-test-306", "edas.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "edas.aliyuncs.com"),
        ("cn-huhehaote", "edas.aliyuncs.com"),
        ("cn-qingdao-nebula", "edas.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "edas.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "edas.aliyuncs.com"),
        ("cn-shanghai-finance-1", "edas.aliyuncs.com"),
        ("cn-shanghai-inner", "edas.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "edas.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "edas.aliyuncs.com"),
        ("cn-shenzhen-inner", "edas.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "edas.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "edas.aliyuncs.com"),
        ("cn-wuhan", "edas.aliyuncs.com"),
        ("cn-yushanfang", "edas.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "edas.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "edas.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "edas.aliyuncs.com"),
        ("eu-west-1", "edas.ap-northeast-1.aliyuncs.com"),
        ("eu-west-1-oxs", "edas.ap-northeast-1.aliyuncs.com"),
        ("me-east-1", "edas.ap-northeast-1.aliyuncs.com"),
        ("rus-west-1-pop", "edas.ap-northeast-1.aliyuncs.com"),
        ("us-west-1", "edas.ap-northeast-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "edas-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "edas-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "edas-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "edas-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "edas-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "edas-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "edas-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-north-2-gov-1", "edas-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "edas-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "edas-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "edas-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "edas-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "edas-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-zhangjiakou", "edas-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "edas-vpc.eu-central-1.aliyuncs.com"),
        ("us-east-1", "edas-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "edas-vpc.us-west-1.aliyuncs.com"),
    ],
    "edas.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("edas", "2017-08-01", "edas", &ENDPOINTS);

/// `AbortAndRollbackChangeOrder` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/changeorder/change_order_abort_and_rollback`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/AbortAndRollbackChangeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortAndRollbackChangeOrder {
    /// Required.
    pub change_order_id: String,
}
operation! { AbortAndRollbackChangeOrder(change_order_id: String)
    "AbortAndRollbackChangeOrder" -> AbortAndRollbackChangeOrderOutput {
    0 "ChangeOrderId" change_order_id
} { method: "PUT", path: "/pop/v5/changeorder/change_order_abort_and_rollback", } }

/// Response of [`AbortAndRollbackChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortAndRollbackChangeOrderOutput {
    pub code: Option<i64>,
    pub data: Option<AbortAndRollbackChangeOrderData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub trace_id: Option<String>,
}
model! { AbortAndRollbackChangeOrderOutput {
    0 "Code" code: i64, 1 "Data" data: AbortAndRollbackChangeOrderData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "TraceId" trace_id: String
} }

/// In the response of [`AbortAndRollbackChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortAndRollbackChangeOrderData {
    pub change_order_id: Option<String>,
}
model! { AbortAndRollbackChangeOrderData {
    0 "ChangeOrderId" change_order_id: String
} }

/// `AbortChangeOrder` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/changeorder/change_order_abort`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/AbortChangeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeOrder {
    /// Required.
    pub change_order_id: String,
}
operation! { AbortChangeOrder(change_order_id: String) "AbortChangeOrder" -> AbortChangeOrderOutput {
    0 "ChangeOrderId" change_order_id
} { method: "PUT", path: "/pop/v5/changeorder/change_order_abort", } }

/// Response of [`AbortChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeOrderOutput {
    pub code: Option<i64>,
    pub data: Option<AbortChangeOrderData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub trace_id: Option<String>,
}
model! { AbortChangeOrderOutput {
    0 "Code" code: i64, 1 "Data" data: AbortChangeOrderData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "TraceId" trace_id: String
} }

/// In the response of [`AbortChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeOrderData {
    pub change_order_id: Option<String>,
}
model! { AbortChangeOrderData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Adds log path: `AddLogPath` of `edas` 2017-08-01.
///
/// POST `/pop/v5/log/popListLogDirs`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/AddLogPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLogPath {
    /// Required.
    pub app_id: String,
    /// Required.
    pub path: String,
}
operation! { AddLogPath(app_id: String, path: String) "AddLogPath" -> AddLogPathOutput {
    0 "AppId" app_id, 1 "Path" path
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/pop/v5/log/popListLogDirs", } }

/// Response of [`AddLogPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLogPathOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { AddLogPathOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Authorizes application: `AuthorizeApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/authorize_app`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/AuthorizeApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeApplication {
    /// Required.
    pub app_ids: String,
    /// Required.
    pub target_user_id: String,
}
operation! { AuthorizeApplication(app_ids: String, target_user_id: String)
    "AuthorizeApplication" -> AuthorizeApplicationOutput {
    0 "AppIds" app_ids, 1 "TargetUserId" target_user_id
} { path: "/pop/v5/account/authorize_app", } }

/// Response of [`AuthorizeApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeApplicationOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { AuthorizeApplicationOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Authorizes resource group: `AuthorizeResourceGroup` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/authorize_res_group`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/AuthorizeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeResourceGroup {
    /// Required.
    pub resource_group_ids: String,
    /// Required.
    pub target_user_id: String,
}
operation! { AuthorizeResourceGroup(resource_group_ids: String, target_user_id: String)
    "AuthorizeResourceGroup" -> AuthorizeResourceGroupOutput {
    0 "ResourceGroupIds" resource_group_ids, 1 "TargetUserId" target_user_id
} { path: "/pop/v5/account/authorize_res_group", } }

/// Response of [`AuthorizeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeResourceGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { AuthorizeResourceGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Authorizes role: `AuthorizeRole` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/authorize_role`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/AuthorizeRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeRole {
    /// Required.
    pub role_ids: String,
    /// Required.
    pub target_user_id: String,
}
operation! { AuthorizeRole(role_ids: String, target_user_id: String) "AuthorizeRole" -> AuthorizeRoleOutput {
    0 "RoleIds" role_ids, 1 "TargetUserId" target_user_id
} { path: "/pop/v5/account/authorize_role", } }

/// Response of [`AuthorizeRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeRoleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { AuthorizeRoleOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Binds ecs slb: `BindEcsSlb` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/slb/bind_slb`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/BindEcsSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEcsSlb {
    /// Required.
    pub app_id: String,
    pub deploy_group_id: Option<String>,
    pub listener_health_check_url: Option<String>,
    /// Required.
    pub listener_port: i64,
    /// Required.
    pub listener_protocol: String,
    /// Required.
    pub slb_id: String,
    pub v_forwarding_url_rule: Option<String>,
    pub vserver_group_id: Option<String>,
    pub vserver_group_name: Option<String>,
}
operation! { BindEcsSlb(app_id: String, listener_port: i64, listener_protocol: String, slb_id: String)
    "BindEcsSlb" -> BindEcsSlbOutput {
    0 "AppId" app_id, 1 "DeployGroupId" deploy_group_id: String,
    2 "ListenerHealthCheckUrl" listener_health_check_url: String, 3 "ListenerPort" listener_port,
    4 "ListenerProtocol" listener_protocol, 5 "SlbId" slb_id, 6 "VForwardingUrlRule" v_forwarding_url_rule: String,
    7 "VServerGroupId" vserver_group_id: String, 8 "VServerGroupName" vserver_group_name: String
} { path: "/pop/v5/app/slb/bind_slb", } }

/// Response of [`BindEcsSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEcsSlbOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { BindEcsSlbOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Binds k8s slb: `BindK8sSlb` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/k8s_slb_binding`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/BindK8sSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindK8sSlb {
    /// Required.
    pub app_id: String,
    pub cluster_id: Option<String>,
    pub port: Option<String>,
    pub scheduler: Option<String>,
    pub service_port_infos: Option<String>,
    pub slb_id: Option<String>,
    pub slb_protocol: Option<String>,
    pub specification: Option<String>,
    pub target_port: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { BindK8sSlb(app_id: String, r#type: String) "BindK8sSlb" -> BindK8sSlbOutput {
    0 "AppId" app_id, 1 "ClusterId" cluster_id: String, 2 "Port" port: String, 3 "Scheduler" scheduler: String,
    4 "ServicePortInfos" service_port_infos: String, 5 "SlbId" slb_id: String, 6 "SlbProtocol" slb_protocol: String,
    7 "Specification" specification: String, 8 "TargetPort" target_port: String, 9 "Type" r#type
} { path: "/pop/v5/k8s/acs/k8s_slb_binding", } }

/// Response of [`BindK8sSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindK8sSlbOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { BindK8sSlbOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Binds slb: `BindSlb` of `edas` 2017-08-01.
///
/// POST `/pop/app/bind_slb_json`. Changes data. See <https://api.alibabacloud.com/document/Edas/2017-08-01/BindSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSlb {
    /// Required.
    pub app_id: String,
    /// 0 to 65535.
    pub listener_port: Option<i64>,
    /// Required.
    pub slb_id: String,
    /// Required.
    pub slb_ip: String,
    /// Required.
    pub r#type: String,
    pub vserver_group_id: Option<String>,
}
operation! { BindSlb(app_id: String, slb_id: String, slb_ip: String, r#type: String) "BindSlb" -> BindSlbOutput {
    0 "AppId" app_id, 1 "ListenerPort" listener_port: i64, 2 "SlbId" slb_id, 3 "SlbIp" slb_ip, 4 "Type" r#type,
    5 "VServerGroupId" vserver_group_id: String
} { path: "/pop/app/bind_slb_json", } }

/// Response of [`BindSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSlbOutput {
    pub code: Option<i64>,
    pub data: Option<BindSlbData>,
    pub message: Option<String>,
}
model! { BindSlbOutput {
    0 "Code" code: i64, 1 "Data" data: BindSlbData, 2 "Message" message: String
} }

/// In the response of [`BindSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSlbData {
    pub ext_slb_id: Option<String>,
    pub ext_slb_ip: Option<String>,
    pub ext_slb_name: Option<String>,
    pub ext_vserver_group_id: Option<String>,
    pub slb_id: Option<String>,
    pub slb_ip: Option<String>,
    pub slb_name: Option<String>,
    pub slb_port: Option<i64>,
    pub vserver_group_id: Option<String>,
}
model! { BindSlbData {
    0 "ExtSlbId" ext_slb_id: String, 1 "ExtSlbIp" ext_slb_ip: String, 2 "ExtSlbName" ext_slb_name: String,
    3 "ExtVServerGroupId" ext_vserver_group_id: String, 4 "SlbId" slb_id: String, 5 "SlbIp" slb_ip: String,
    6 "SlbName" slb_name: String, 7 "SlbPort" slb_port: i64, 8 "VServerGroupId" vserver_group_id: String
} }

/// Changes deploy group: `ChangeDeployGroup` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_change_group`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ChangeDeployGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDeployGroup {
    /// Required.
    pub app_id: String,
    /// Required.
    pub ecc_info: String,
    pub force_status: Option<bool>,
    /// Required.
    pub group_name: String,
}
operation! { ChangeDeployGroup(app_id: String, ecc_info: String, group_name: String)
    "ChangeDeployGroup" -> ChangeDeployGroupOutput {
    0 "AppId" app_id, 1 "EccInfo" ecc_info, 2 "ForceStatus" force_status: bool, 3 "GroupName" group_name
} { path: "/pop/v5/changeorder/co_change_group", } }

/// Response of [`ChangeDeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeDeployGroupOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ChangeDeployGroupOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// `ContinuePipeline` of `edas` 2017-08-01.
///
/// GET `/pop/v5/changeorder/pipeline_batch_confirm`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ContinuePipeline>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuePipeline {
    pub confirm: Option<bool>,
    /// Required.
    pub pipeline_id: String,
}
operation! { ContinuePipeline(pipeline_id: String) "ContinuePipeline" -> ContinuePipelineOutput {
    0 "Confirm" confirm: bool, 1 "PipelineId" pipeline_id
} { method: "GET", path: "/pop/v5/changeorder/pipeline_batch_confirm", } }

/// Response of [`ContinuePipeline`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuePipelineOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ContinuePipelineOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Converts k8s resource: `ConvertK8sResource` of `edas` 2017-08-01.
///
/// POST `/pop/v5/oam/k8s_resource_convert`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ConvertK8sResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertK8sResource {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_type: String,
}
operation! { ConvertK8sResource(cluster_id: String, namespace: String, resource_name: String, resource_type: String)
    "ConvertK8sResource" -> ConvertK8sResourceOutput {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace, 2 "ResourceName" resource_name, 3 "ResourceType" resource_type
} { path: "/pop/v5/oam/k8s_resource_convert", } }

/// Response of [`ConvertK8sResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertK8sResourceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ConvertK8sResourceOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Creates application scaling rule: `CreateApplicationScalingRule` of `edas` 2017-08-01.
///
/// POST `/pop/v1/eam/scale/application_scaling_rule`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/CreateApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRule {
    pub app_id: Option<String>,
    pub scaling_behaviour: Option<String>,
    pub scaling_rule_enable: Option<bool>,
    pub scaling_rule_metric: Option<String>,
    pub scaling_rule_name: Option<String>,
    pub scaling_rule_timer: Option<String>,
    pub scaling_rule_trigger: Option<String>,
    pub scaling_rule_type: Option<String>,
}
operation! { CreateApplicationScalingRule() "CreateApplicationScalingRule" -> CreateApplicationScalingRuleOutput {
    0 "AppId" app_id: String, 1 "ScalingBehaviour" scaling_behaviour: String,
    2 "ScalingRuleEnable" scaling_rule_enable: bool, 3 "ScalingRuleMetric" scaling_rule_metric: String,
    4 "ScalingRuleName" scaling_rule_name: String, 5 "ScalingRuleTimer" scaling_rule_timer: String,
    6 "ScalingRuleTrigger" scaling_rule_trigger: String, 7 "ScalingRuleType" scaling_rule_type: String
} { path: "/pop/v1/eam/scale/application_scaling_rule", } }

/// Response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleOutput {
    pub app_scaling_rule: Option<CreateApplicationScalingRuleAppScalingRule>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateApplicationScalingRuleOutput {
    0 "AppScalingRule" app_scaling_rule: CreateApplicationScalingRuleAppScalingRule, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleAppScalingRule {
    pub app_id: Option<String>,
    pub behaviour: Option<CreateApplicationScalingRuleBehaviour>,
    pub create_time: Option<i64>,
    pub last_disable_time: Option<i64>,
    pub max_replicas: Option<i64>,
    pub metric: Option<CreateApplicationScalingRuleMetric>,
    pub min_replicas: Option<i64>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_name: Option<String>,
    pub scale_rule_type: Option<String>,
    pub trigger: Option<CreateApplicationScalingRuleTrigger>,
    pub update_time: Option<i64>,
}
model! { CreateApplicationScalingRuleAppScalingRule {
    0 "AppId" app_id: String, 1 "Behaviour" behaviour: CreateApplicationScalingRuleBehaviour,
    2 "CreateTime" create_time: i64, 3 "LastDisableTime" last_disable_time: i64, 4 "MaxReplicas" max_replicas: i64,
    5 "Metric" metric: CreateApplicationScalingRuleMetric, 6 "MinReplicas" min_replicas: i64,
    7 "ScaleRuleEnabled" scale_rule_enabled: bool, 8 "ScaleRuleName" scale_rule_name: String,
    9 "ScaleRuleType" scale_rule_type: String, 10 "Trigger" trigger: CreateApplicationScalingRuleTrigger,
    11 "UpdateTime" update_time: i64
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleBehaviour {
    pub scale_down: Option<CreateApplicationScalingRuleScaleDown>,
    pub scale_up: Option<CreateApplicationScalingRuleScaleUp>,
}
model! { CreateApplicationScalingRuleBehaviour {
    0 "ScaleDown" scale_down: CreateApplicationScalingRuleScaleDown,
    1 "ScaleUp" scale_up: CreateApplicationScalingRuleScaleUp
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleScaleDown {
    pub policies: Vec<CreateApplicationScalingRulePolicies>,
    pub select_policy: Option<String>,
    pub stabilization_window_seconds: Option<i64>,
}
model! { CreateApplicationScalingRuleScaleDown {
    0 "Policies" policies: Vec<CreateApplicationScalingRulePolicies>, 1 "SelectPolicy" select_policy: String,
    2 "StabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRulePolicies {
    pub period_seconds: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { CreateApplicationScalingRulePolicies {
    0 "PeriodSeconds" period_seconds: i64, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleScaleUp {
    pub policies: Vec<CreateApplicationScalingRuleScaleUpPolicies>,
    pub select_policy: Option<String>,
    pub stabilization_window_seconds: Option<i64>,
}
model! { CreateApplicationScalingRuleScaleUp {
    0 "Policies" policies: Vec<CreateApplicationScalingRuleScaleUpPolicies>, 1 "SelectPolicy" select_policy: String,
    2 "StabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleScaleUpPolicies {
    pub period_seconds: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { CreateApplicationScalingRuleScaleUpPolicies {
    0 "PeriodSeconds" period_seconds: i64, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleMetric {
    pub max_replicas: Option<i64>,
    pub metrics: Vec<CreateApplicationScalingRuleMetrics>,
    pub min_replicas: Option<i64>,
}
model! { CreateApplicationScalingRuleMetric {
    0 "MaxReplicas" max_replicas: i64, 1 "Metrics" metrics: Vec<CreateApplicationScalingRuleMetrics>,
    2 "MinReplicas" min_replicas: i64
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleMetrics {
    pub metric_target_average_utilization: Option<i64>,
    pub metric_type: Option<String>,
}
model! { CreateApplicationScalingRuleMetrics {
    0 "MetricTargetAverageUtilization" metric_target_average_utilization: i64, 1 "MetricType" metric_type: String
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleTrigger {
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub triggers: Vec<CreateApplicationScalingRuleTriggers>,
}
model! { CreateApplicationScalingRuleTrigger {
    0 "MaxReplicas" max_replicas: i64, 1 "MinReplicas" min_replicas: i64,
    2 "Triggers" triggers: Vec<CreateApplicationScalingRuleTriggers>
} }

/// In the response of [`CreateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationScalingRuleTriggers {
    pub meta_data: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateApplicationScalingRuleTriggers {
    0 "MetaData" meta_data: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Creates config template: `CreateConfigTemplate` of `edas` 2017-08-01.
///
/// POST `/pop/v5/config_template`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/CreateConfigTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplate {
    pub content: Option<String>,
    pub description: Option<String>,
    pub format: Option<String>,
    pub name: Option<String>,
}
operation! { CreateConfigTemplate() "CreateConfigTemplate" -> CreateConfigTemplateOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "Format" format: String, 3 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/pop/v5/config_template", } }

/// Response of [`CreateConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateOutput {
    pub code: Option<i64>,
    pub data: Option<CreateConfigTemplateData>,
    pub message: Option<String>,
}
model! { CreateConfigTemplateOutput {
    0 "Code" code: i64, 1 "Data" data: CreateConfigTemplateData, 2 "Message" message: String
} }

/// In the response of [`CreateConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateData {
    pub id: Option<i64>,
}
model! { CreateConfigTemplateData {
    0 "Id" id: i64
} }

/// Creates idc import command: `CreateIDCImportCommand` of `edas` 2017-08-01.
///
/// POST `/pop/v5/create_idc_import_command`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/CreateIDCImportCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIDCImportCommand {
    /// Required.
    pub cluster_id: String,
}
operation! { CreateIDCImportCommand(cluster_id: String) "CreateIDCImportCommand" -> CreateIDCImportCommandOutput {
    0 "ClusterId" cluster_id
} [
    Mark::new(0, Location::Body, Style::None)
] { path: "/pop/v5/create_idc_import_command", } }

/// Response of [`CreateIDCImportCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIDCImportCommandOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateIDCImportCommandOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Creates k8s config map: `CreateK8sConfigMap` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/k8s_config_map`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/CreateK8sConfigMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sConfigMap {
    pub cluster_id: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub namespace: Option<String>,
}
operation! { CreateK8sConfigMap() "CreateK8sConfigMap" -> CreateK8sConfigMapOutput {
    0 "ClusterId" cluster_id: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Name" name: String,
    3 "Namespace" namespace: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/pop/v5/k8s/acs/k8s_config_map", } }

/// Response of [`CreateK8sConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sConfigMapOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateK8sConfigMapOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Creates k8s ingress rule: `CreateK8sIngressRule` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/k8s_ingress`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/CreateK8sIngressRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sIngressRule {
    pub annotations: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub ingress_conf: Option<BTreeMap<String, Value>>,
    pub labels: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
}
operation! { CreateK8sIngressRule(cluster_id: String, name: String, namespace: String)
    "CreateK8sIngressRule" -> CreateK8sIngressRuleOutput {
    0 "Annotations" annotations: String, 1 "ClusterId" cluster_id,
    2 "IngressConf" ingress_conf: BTreeMap<String, Value>, 3 "Labels" labels: String, 4 "Name" name,
    5 "Namespace" namespace
} { path: "/pop/v5/k8s/acs/k8s_ingress", } }

/// Response of [`CreateK8sIngressRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sIngressRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateK8sIngressRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Creates k8s secret: `CreateK8sSecret` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/k8s_secret`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/CreateK8sSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sSecret {
    pub base64_encoded: Option<bool>,
    pub cert_id: Option<String>,
    pub cert_region_id: Option<String>,
    pub cluster_id: Option<String>,
    pub data: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateK8sSecret() "CreateK8sSecret" -> CreateK8sSecretOutput {
    0 "Base64Encoded" base64_encoded: bool, 1 "CertId" cert_id: String, 2 "CertRegionId" cert_region_id: String,
    3 "ClusterId" cluster_id: String, 4 "Data" data: String, 5 "Name" name: String, 6 "Namespace" namespace: String,
    7 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/pop/v5/k8s/acs/k8s_secret", } }

/// Response of [`CreateK8sSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sSecretOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateK8sSecretOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Creates k8s service: `CreateK8sService` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/k8s_service`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/CreateK8sService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sService {
    /// Required.
    pub app_id: String,
    pub external_traffic_policy: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub service_ports: String,
    /// Required.
    pub r#type: String,
}
operation! { CreateK8sService(app_id: String, name: String, service_ports: String, r#type: String)
    "CreateK8sService" -> CreateK8sServiceOutput {
    0 "AppId" app_id, 1 "ExternalTrafficPolicy" external_traffic_policy: String, 2 "Name" name,
    3 "ServicePorts" service_ports, 4 "Type" r#type
} { path: "/pop/v5/k8s/acs/k8s_service", } }

/// Response of [`CreateK8sService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateK8sServiceOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { CreateK8sServiceOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Deletes application: `DeleteApplication` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/changeorder/co_delete_app`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub app_id: String,
}
operation! { DeleteApplication(app_id: String) "DeleteApplication" -> DeleteApplicationOutput {
    0 "AppId" app_id
} { method: "DELETE", path: "/pop/v5/changeorder/co_delete_app", } }

/// Response of [`DeleteApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Deletes application scaling rule: `DeleteApplicationScalingRule` of `edas` 2017-08-01.
///
/// DELETE `/pop/v1/eam/scale/application_scaling_rule`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationScalingRule {
    pub app_id: Option<String>,
    pub scaling_rule_name: Option<String>,
}
operation! { DeleteApplicationScalingRule() "DeleteApplicationScalingRule" -> DeleteApplicationScalingRuleOutput {
    0 "AppId" app_id: String, 1 "ScalingRuleName" scaling_rule_name: String
} { method: "DELETE", path: "/pop/v1/eam/scale/application_scaling_rule", } }

/// Response of [`DeleteApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationScalingRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteApplicationScalingRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Deletes cluster: `DeleteCluster` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/resource/cluster`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
    pub mode: Option<i64>,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id, 1 "Mode" mode: i64
} { method: "DELETE", path: "/pop/v5/resource/cluster", } }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { DeleteClusterOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Deletes cluster member: `DeleteClusterMember` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/resource/cluster_member`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteClusterMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterMember {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_member_id: String,
}
operation! { DeleteClusterMember(cluster_id: String, cluster_member_id: String)
    "DeleteClusterMember" -> DeleteClusterMemberOutput {
    0 "ClusterId" cluster_id, 1 "ClusterMemberId" cluster_member_id
} { method: "DELETE", path: "/pop/v5/resource/cluster_member", } }

/// Response of [`DeleteClusterMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterMemberOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { DeleteClusterMemberOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Deletes config template: `DeleteConfigTemplate` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/config_template`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteConfigTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplate {
    pub id: Option<i64>,
}
operation! { DeleteConfigTemplate() "DeleteConfigTemplate" -> DeleteConfigTemplateOutput {
    0 "Id" id: i64
} { method: "DELETE", path: "/pop/v5/config_template", } }

/// Response of [`DeleteConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplateOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteConfigTemplateOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Deletes deploy group: `DeleteDeployGroup` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/deploy_group`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteDeployGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeployGroup {
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_name: String,
}
operation! { DeleteDeployGroup(app_id: String, group_name: String) "DeleteDeployGroup" -> DeleteDeployGroupOutput {
    0 "AppId" app_id, 1 "GroupName" group_name
} { method: "DELETE", path: "/pop/v5/deploy_group", } }

/// Response of [`DeleteDeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeployGroupOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteDeployGroupOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes ecu: `DeleteEcu` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/delete_ecu`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteEcu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEcu {
    /// Required.
    pub ecu_id: String,
}
operation! { DeleteEcu(ecu_id: String) "DeleteEcu" -> DeleteEcuOutput {
    0 "EcuId" ecu_id
} { path: "/pop/v5/resource/delete_ecu", } }

/// Response of [`DeleteEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEcuOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteEcuOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Deletes k8s application: `DeleteK8sApplication` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/k8s/acs/k8s_apps`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteK8sApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sApplication {
    /// Required.
    pub app_id: String,
    pub force: Option<bool>,
}
operation! { DeleteK8sApplication(app_id: String) "DeleteK8sApplication" -> DeleteK8sApplicationOutput {
    0 "AppId" app_id, 1 "Force" force: bool
} { method: "DELETE", path: "/pop/v5/k8s/acs/k8s_apps", } }

/// Response of [`DeleteK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteK8sApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Deletes k8s config map: `DeleteK8sConfigMap` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/k8s/acs/k8s_config_map`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteK8sConfigMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sConfigMap {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
}
operation! { DeleteK8sConfigMap(cluster_id: String, name: String, namespace: String)
    "DeleteK8sConfigMap" -> DeleteK8sConfigMapOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace
} { method: "DELETE", path: "/pop/v5/k8s/acs/k8s_config_map", } }

/// Response of [`DeleteK8sConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sConfigMapOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteK8sConfigMapOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Deletes k8s ingress rule: `DeleteK8sIngressRule` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/k8s/acs/k8s_ingress`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteK8sIngressRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sIngressRule {
    pub cluster_id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
}
operation! { DeleteK8sIngressRule() "DeleteK8sIngressRule" -> DeleteK8sIngressRuleOutput {
    0 "ClusterId" cluster_id: String, 1 "Name" name: String, 2 "Namespace" namespace: String
} { method: "DELETE", path: "/pop/v5/k8s/acs/k8s_ingress", } }

/// Response of [`DeleteK8sIngressRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sIngressRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteK8sIngressRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Deletes k8s secret: `DeleteK8sSecret` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/k8s/acs/k8s_secret`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteK8sSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sSecret {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
}
operation! { DeleteK8sSecret(cluster_id: String, name: String, namespace: String)
    "DeleteK8sSecret" -> DeleteK8sSecretOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace
} { method: "DELETE", path: "/pop/v5/k8s/acs/k8s_secret", } }

/// Response of [`DeleteK8sSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sSecretOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteK8sSecretOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Deletes k8s service: `DeleteK8sService` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/k8s/acs/k8s_service`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteK8sService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sService {
    /// Required.
    pub app_id: String,
    /// Required.
    pub name: String,
}
operation! { DeleteK8sService(app_id: String, name: String) "DeleteK8sService" -> DeleteK8sServiceOutput {
    0 "AppId" app_id, 1 "Name" name
} { method: "DELETE", path: "/pop/v5/k8s/acs/k8s_service", } }

/// Response of [`DeleteK8sService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteK8sServiceOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteK8sServiceOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Deletes log path: `DeleteLogPath` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/log/popListLogDirs`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteLogPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogPath {
    /// Required.
    pub app_id: String,
    pub path: Option<String>,
}
operation! { DeleteLogPath(app_id: String) "DeleteLogPath" -> DeleteLogPathOutput {
    0 "AppId" app_id, 1 "Path" path: String
} { method: "DELETE", path: "/pop/v5/log/popListLogDirs", } }

/// Response of [`DeleteLogPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogPathOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteLogPathOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes role: `DeleteRole` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/delete_role`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    /// Required.
    pub role_id: i64,
}
operation! { DeleteRole(role_id: i64) "DeleteRole" -> DeleteRoleOutput {
    0 "RoleId" role_id
} { path: "/pop/v5/account/delete_role", } }

/// Response of [`DeleteRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteRoleOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Deletes service group: `DeleteServiceGroup` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/service/serviceGroups`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteServiceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteServiceGroup(group_id: String) "DeleteServiceGroup" -> DeleteServiceGroupOutput {
    0 "GroupId" group_id
} { method: "DELETE", path: "/pop/v5/service/serviceGroups", } }

/// Response of [`DeleteServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteServiceGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Deletes swimming lane: `DeleteSwimmingLane` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/trafficmgnt/swimming_lanes`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLane {
    /// Required.
    pub lane_id: i64,
}
operation! { DeleteSwimmingLane(lane_id: i64) "DeleteSwimmingLane" -> DeleteSwimmingLaneOutput {
    0 "LaneId" lane_id
} { method: "DELETE", path: "/pop/v5/trafficmgnt/swimming_lanes", } }

/// Response of [`DeleteSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSwimmingLaneOutput {
    pub code: Option<i64>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { DeleteSwimmingLaneOutput {
    0 "Code" code: i64, 1 "Data" data: i64, 2 "Message" message: String
} }

/// Deletes user define region: `DeleteUserDefineRegion` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/user_region_def`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeleteUserDefineRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDefineRegion {
    pub id: Option<i64>,
    pub region_tag: Option<String>,
}
operation! { DeleteUserDefineRegion() "DeleteUserDefineRegion" -> DeleteUserDefineRegionOutput {
    0 "Id" id: i64, 1 "RegionTag" region_tag: String
} { method: "DELETE", path: "/pop/v5/user_region_def", } }

/// Response of [`DeleteUserDefineRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDefineRegionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub region_define: Option<DeleteUserDefineRegionRegionDefine>,
}
model! { DeleteUserDefineRegionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "RegionDefine" region_define: DeleteUserDefineRegionRegionDefine
} }

/// In the response of [`DeleteUserDefineRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDefineRegionRegionDefine {
    pub belong_region: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub user_id: Option<String>,
}
model! { DeleteUserDefineRegionRegionDefine {
    0 "BelongRegion" belong_region: String, 1 "Description" description: String, 2 "Id" id: i64,
    3 "RegionId" region_id: String, 4 "RegionName" region_name: String, 5 "UserId" user_id: String
} }

/// Deploys application: `DeployApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_deploy`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeployApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplication {
    pub app_env: Option<String>,
    /// Required.
    pub app_id: String,
    pub batch: Option<i64>,
    pub batch_wait_time: Option<i64>,
    pub build_pack_id: Option<i64>,
    pub component_ids: Option<String>,
    /// Required.
    pub deploy_type: String,
    pub desc: Option<String>,
    pub gray: Option<bool>,
    /// Required.
    pub group_id: String,
    pub image_url: Option<String>,
    /// Required.
    pub package_version: String,
    pub release_type: Option<i64>,
    pub traffic_control_strategy: Option<String>,
    pub war_url: Option<String>,
}
operation! { DeployApplication(app_id: String, deploy_type: String, group_id: String, package_version: String)
    "DeployApplication" -> DeployApplicationOutput {
    0 "AppEnv" app_env: String, 1 "AppId" app_id, 2 "Batch" batch: i64, 3 "BatchWaitTime" batch_wait_time: i64,
    4 "BuildPackId" build_pack_id: i64, 5 "ComponentIds" component_ids: String, 6 "DeployType" deploy_type,
    7 "Desc" desc: String, 8 "Gray" gray: bool, 9 "GroupId" group_id, 10 "ImageUrl" image_url: String,
    11 "PackageVersion" package_version, 12 "ReleaseType" release_type: i64,
    13 "TrafficControlStrategy" traffic_control_strategy: String, 14 "WarUrl" war_url: String
} { path: "/pop/v5/changeorder/co_deploy", } }

/// Response of [`DeployApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeployApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Deploys k8s application: `DeployK8sApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/k8s_apps`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DeployK8sApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployK8sApplication {
    pub annotations: Option<String>,
    /// Required.
    pub app_id: String,
    pub args: Option<String>,
    pub batch_timeout: Option<i64>,
    pub batch_wait_time: Option<i64>,
    pub build_pack_id: Option<String>,
    pub canary_rule_id: Option<String>,
    pub change_order_desc: Option<String>,
    pub command: Option<String>,
    pub config_mount_descs: Option<String>,
    pub cpu_limit: Option<i64>,
    pub cpu_request: Option<i64>,
    pub custom_affinity: Option<String>,
    pub custom_agent_version: Option<String>,
    pub custom_tolerations: Option<String>,
    pub deploy_across_nodes: Option<String>,
    pub deploy_across_zones: Option<String>,
    pub edas_container_version: Option<String>,
    pub empty_dirs: Option<String>,
    pub enable_ahas: Option<bool>,
    pub enable_empty_push_reject: Option<bool>,
    pub enable_lossless_rule: Option<bool>,
    pub env_froms: Option<String>,
    pub envs: Option<String>,
    pub image: Option<String>,
    pub image_platforms: Option<String>,
    pub image_tag: Option<String>,
    pub init_containers: Option<String>,
    pub jdk: Option<String>,
    pub java_start_up_config: Option<String>,
    pub labels: Option<String>,
    pub limit_ephemeral_storage: Option<i64>,
    pub liveness: Option<String>,
    pub local_volume: Option<String>,
    pub lossless_rule_aligned: Option<bool>,
    pub lossless_rule_delay_time: Option<i64>,
    pub lossless_rule_func_type: Option<i64>,
    pub lossless_rule_related: Option<bool>,
    pub lossless_rule_warmup_time: Option<i64>,
    pub mcpu_limit: Option<i64>,
    pub mcpu_request: Option<i64>,
    pub memory_limit: Option<i64>,
    pub memory_request: Option<i64>,
    pub mount_descs: Option<String>,
    pub nas_id: Option<String>,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub package_version_id: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub pvc_mount_descs: Option<String>,
    pub readiness: Option<String>,
    pub replicas: Option<i64>,
    pub requests_ephemeral_storage: Option<i64>,
    pub runtime_class_name: Option<String>,
    pub security_context: Option<String>,
    pub sidecars: Option<String>,
    pub sls_configs: Option<String>,
    pub startup: Option<String>,
    pub storage_type: Option<String>,
    pub terminate_grace_period: Option<i64>,
    pub traffic_control_strategy: Option<String>,
    pub update_strategy: Option<String>,
    pub uri_encoding: Option<String>,
    pub use_body_encoding: Option<bool>,
    pub user_base_image_url: Option<String>,
    pub volumes_str: Option<String>,
    pub web_container: Option<String>,
    pub web_container_config: Option<String>,
}
operation! { DeployK8sApplication(app_id: String) "DeployK8sApplication" -> DeployK8sApplicationOutput {
    0 "Annotations" annotations: String, 1 "AppId" app_id, 2 "Args" args: String, 3 "BatchTimeout" batch_timeout: i64,
    4 "BatchWaitTime" batch_wait_time: i64, 5 "BuildPackId" build_pack_id: String,
    6 "CanaryRuleId" canary_rule_id: String, 7 "ChangeOrderDesc" change_order_desc: String, 8 "Command" command: String,
    9 "ConfigMountDescs" config_mount_descs: String, 10 "CpuLimit" cpu_limit: i64, 11 "CpuRequest" cpu_request: i64,
    12 "CustomAffinity" custom_affinity: String, 13 "CustomAgentVersion" custom_agent_version: String,
    14 "CustomTolerations" custom_tolerations: String, 15 "DeployAcrossNodes" deploy_across_nodes: String,
    16 "DeployAcrossZones" deploy_across_zones: String, 17 "EdasContainerVersion" edas_container_version: String,
    18 "EmptyDirs" empty_dirs: String, 19 "EnableAhas" enable_ahas: bool,
    20 "EnableEmptyPushReject" enable_empty_push_reject: bool, 21 "EnableLosslessRule" enable_lossless_rule: bool,
    22 "EnvFroms" env_froms: String, 23 "Envs" envs: String, 24 "Image" image: String,
    25 "ImagePlatforms" image_platforms: String, 26 "ImageTag" image_tag: String,
    27 "InitContainers" init_containers: String, 28 "JDK" jdk: String,
    29 "JavaStartUpConfig" java_start_up_config: String, 30 "Labels" labels: String,
    31 "LimitEphemeralStorage" limit_ephemeral_storage: i64, 32 "Liveness" liveness: String,
    33 "LocalVolume" local_volume: String, 34 "LosslessRuleAligned" lossless_rule_aligned: bool,
    35 "LosslessRuleDelayTime" lossless_rule_delay_time: i64, 36 "LosslessRuleFuncType" lossless_rule_func_type: i64,
    37 "LosslessRuleRelated" lossless_rule_related: bool, 38 "LosslessRuleWarmupTime" lossless_rule_warmup_time: i64,
    39 "McpuLimit" mcpu_limit: i64, 40 "McpuRequest" mcpu_request: i64, 41 "MemoryLimit" memory_limit: i64,
    42 "MemoryRequest" memory_request: i64, 43 "MountDescs" mount_descs: String, 44 "NasId" nas_id: String,
    45 "PackageUrl" package_url: String, 46 "PackageVersion" package_version: String,
    47 "PackageVersionId" package_version_id: String, 48 "PostStart" post_start: String, 49 "PreStop" pre_stop: String,
    50 "PvcMountDescs" pvc_mount_descs: String, 51 "Readiness" readiness: String, 52 "Replicas" replicas: i64,
    53 "RequestsEphemeralStorage" requests_ephemeral_storage: i64, 54 "RuntimeClassName" runtime_class_name: String,
    55 "SecurityContext" security_context: String, 56 "Sidecars" sidecars: String, 57 "SlsConfigs" sls_configs: String,
    58 "Startup" startup: String, 59 "StorageType" storage_type: String,
    60 "TerminateGracePeriod" terminate_grace_period: i64, 61 "TrafficControlStrategy" traffic_control_strategy: String,
    62 "UpdateStrategy" update_strategy: String, 63 "UriEncoding" uri_encoding: String,
    64 "UseBodyEncoding" use_body_encoding: bool, 65 "UserBaseImageUrl" user_base_image_url: String,
    66 "VolumesStr" volumes_str: String, 67 "WebContainer" web_container: String,
    68 "WebContainerConfig" web_container_config: String
} { path: "/pop/v5/k8s/acs/k8s_apps", } }

/// Response of [`DeployK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployK8sApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DeployK8sApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Describes app instance list: `DescribeAppInstanceList` of `edas` 2017-08-01.
///
/// GET `/pop/v5/oam/app_instance_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DescribeAppInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstanceList {
    /// Required.
    pub app_id: String,
    pub with_node_info: Option<bool>,
}
operation! { DescribeAppInstanceList(app_id: String) "DescribeAppInstanceList" -> DescribeAppInstanceListOutput {
    0 "AppId" app_id, 1 "WithNodeInfo" with_node_info: bool
} { method: "GET", path: "/pop/v5/oam/app_instance_list", } }

/// Response of [`DescribeAppInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstanceListOutput {
    pub code: Option<i64>,
    pub instance_list: Vec<DescribeAppInstanceListInstanceList>,
    pub message: Option<String>,
}
model! { DescribeAppInstanceListOutput {
    0 "Code" code: i64, 1 "InstanceList" instance_list: Vec<DescribeAppInstanceListInstanceList>,
    2 "Message" message: String
} }

/// In the response of [`DescribeAppInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppInstanceListInstanceList {
    pub app_id: Option<String>,
    pub canary: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub node_labels: Option<String>,
    pub node_name: Option<String>,
    pub pod_raw: Option<String>,
    pub version: Option<String>,
}
model! { DescribeAppInstanceListInstanceList {
    0 "AppId" app_id: String, 1 "Canary" canary: bool, 2 "GroupId" group_id: String, 3 "GroupName" group_name: String,
    4 "NodeLabels" node_labels: String, 5 "NodeName" node_name: String, 6 "PodRaw" pod_raw: String,
    7 "Version" version: String
} }

/// Describes application scaling rules: `DescribeApplicationScalingRules` of `edas` 2017-08-01.
///
/// GET `/pop/v1/eam/scale/application_scaling_rules`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DescribeApplicationScalingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRules {
    pub app_id: Option<String>,
}
operation! { DescribeApplicationScalingRules()
    "DescribeApplicationScalingRules" -> DescribeApplicationScalingRulesOutput {
    0 "AppId" app_id: String
} { method: "GET", path: "/pop/v1/eam/scale/application_scaling_rules", } }

/// Response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesOutput {
    pub app_scaling_rules: Option<DescribeApplicationScalingRulesAppScalingRules>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeApplicationScalingRulesOutput {
    0 "AppScalingRules" app_scaling_rules: DescribeApplicationScalingRulesAppScalingRules, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesAppScalingRules {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<DescribeApplicationScalingRulesResult>,
    pub total_size: Option<i64>,
}
model! { DescribeApplicationScalingRulesAppScalingRules {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64,
    2 "Result" result: Vec<DescribeApplicationScalingRulesResult>, 3 "TotalSize" total_size: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesResult {
    pub app_id: Option<String>,
    pub behaviour: Option<DescribeApplicationScalingRulesBehaviour>,
    pub create_time: Option<i64>,
    pub last_disable_time: Option<i64>,
    pub max_replicas: Option<i64>,
    pub metric: Option<DescribeApplicationScalingRulesMetric>,
    pub min_replicas: Option<i64>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_name: Option<String>,
    pub scale_rule_type: Option<String>,
    pub trigger: Option<DescribeApplicationScalingRulesTrigger>,
    pub update_time: Option<i64>,
}
model! { DescribeApplicationScalingRulesResult {
    0 "AppId" app_id: String, 1 "Behaviour" behaviour: DescribeApplicationScalingRulesBehaviour,
    2 "CreateTime" create_time: i64, 3 "LastDisableTime" last_disable_time: i64, 4 "MaxReplicas" max_replicas: i64,
    5 "Metric" metric: DescribeApplicationScalingRulesMetric, 6 "MinReplicas" min_replicas: i64,
    7 "ScaleRuleEnabled" scale_rule_enabled: bool, 8 "ScaleRuleName" scale_rule_name: String,
    9 "ScaleRuleType" scale_rule_type: String, 10 "Trigger" trigger: DescribeApplicationScalingRulesTrigger,
    11 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesBehaviour {
    pub scale_down: Option<DescribeApplicationScalingRulesScaleDown>,
    pub scale_up: Option<DescribeApplicationScalingRulesScaleUp>,
}
model! { DescribeApplicationScalingRulesBehaviour {
    0 "ScaleDown" scale_down: DescribeApplicationScalingRulesScaleDown,
    1 "ScaleUp" scale_up: DescribeApplicationScalingRulesScaleUp
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesScaleDown {
    pub policies: Vec<DescribeApplicationScalingRulesPolicies>,
    pub select_policy: Option<String>,
    pub stabilization_window_seconds: Option<i64>,
}
model! { DescribeApplicationScalingRulesScaleDown {
    0 "Policies" policies: Vec<DescribeApplicationScalingRulesPolicies>, 1 "SelectPolicy" select_policy: String,
    2 "StabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesPolicies {
    pub period_seconds: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeApplicationScalingRulesPolicies {
    0 "PeriodSeconds" period_seconds: i64, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesScaleUp {
    pub policies: Vec<DescribeApplicationScalingRulesScaleUpPolicies>,
    pub select_policy: Option<String>,
    pub stabilization_window_seconds: Option<i64>,
}
model! { DescribeApplicationScalingRulesScaleUp {
    0 "Policies" policies: Vec<DescribeApplicationScalingRulesScaleUpPolicies>, 1 "SelectPolicy" select_policy: String,
    2 "StabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesScaleUpPolicies {
    pub period_seconds: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeApplicationScalingRulesScaleUpPolicies {
    0 "PeriodSeconds" period_seconds: i64, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesMetric {
    pub max_replicas: Option<i64>,
    pub metrics: Vec<DescribeApplicationScalingRulesMetrics>,
    pub min_replicas: Option<i64>,
}
model! { DescribeApplicationScalingRulesMetric {
    0 "MaxReplicas" max_replicas: i64, 1 "Metrics" metrics: Vec<DescribeApplicationScalingRulesMetrics>,
    2 "MinReplicas" min_replicas: i64
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesMetrics {
    pub metric_target_average_utilization: Option<i64>,
    pub metric_type: Option<String>,
}
model! { DescribeApplicationScalingRulesMetrics {
    0 "MetricTargetAverageUtilization" metric_target_average_utilization: i64, 1 "MetricType" metric_type: String
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesTrigger {
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub triggers: Vec<DescribeApplicationScalingRulesTriggers>,
}
model! { DescribeApplicationScalingRulesTrigger {
    0 "MaxReplicas" max_replicas: i64, 1 "MinReplicas" min_replicas: i64,
    2 "Triggers" triggers: Vec<DescribeApplicationScalingRulesTriggers>
} }

/// In the response of [`DescribeApplicationScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationScalingRulesTriggers {
    pub meta_data: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeApplicationScalingRulesTriggers {
    0 "MetaData" meta_data: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Describes locality setting: `DescribeLocalitySetting` of `edas` 2017-08-01.
///
/// GET `/pop/sp/applications/locality/setting`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DescribeLocalitySetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalitySetting {
    /// Required.
    pub app_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub region: String,
}
operation! { DescribeLocalitySetting(app_id: String, namespace_id: String, region: String)
    "DescribeLocalitySetting" -> DescribeLocalitySettingOutput {
    0 "AppId" app_id, 1 "NamespaceId" namespace_id, 2 "Region" region
} { method: "GET", path: "/pop/sp/applications/locality/setting", } }

/// Response of [`DescribeLocalitySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalitySettingOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeLocalitySettingData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeLocalitySettingOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeLocalitySettingData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`DescribeLocalitySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLocalitySettingData {
    pub enabled: Option<bool>,
    pub threshold: Option<f64>,
}
model! { DescribeLocalitySettingData {
    0 "Enabled" enabled: bool, 1 "Threshold" threshold: f64
} }

/// Disables application scaling rule: `DisableApplicationScalingRule` of `edas` 2017-08-01.
///
/// PUT `/pop/v1/eam/scale/disable_application_scaling_rule`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/DisableApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationScalingRule {
    pub app_id: Option<String>,
    pub scaling_rule_name: Option<String>,
}
operation! { DisableApplicationScalingRule() "DisableApplicationScalingRule" -> DisableApplicationScalingRuleOutput {
    0 "AppId" app_id: String, 1 "ScalingRuleName" scaling_rule_name: String
} { method: "PUT", path: "/pop/v1/eam/scale/disable_application_scaling_rule", } }

/// Response of [`DisableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationScalingRuleOutput {
    pub app_scaling_rule: Option<DisableApplicationScalingRuleAppScalingRule>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { DisableApplicationScalingRuleOutput {
    0 "AppScalingRule" app_scaling_rule: DisableApplicationScalingRuleAppScalingRule, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`DisableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationScalingRuleAppScalingRule {
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub last_disable_time: Option<i64>,
    pub max_replicas: Option<i64>,
    pub metric: Option<DisableApplicationScalingRuleMetric>,
    pub min_replicas: Option<i64>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_name: Option<String>,
    pub scale_rule_type: Option<String>,
    pub trigger: Option<DisableApplicationScalingRuleTrigger>,
    pub update_time: Option<i64>,
}
model! { DisableApplicationScalingRuleAppScalingRule {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: i64, 2 "LastDisableTime" last_disable_time: i64,
    3 "MaxReplicas" max_replicas: i64, 4 "Metric" metric: DisableApplicationScalingRuleMetric,
    5 "MinReplicas" min_replicas: i64, 6 "ScaleRuleEnabled" scale_rule_enabled: bool,
    7 "ScaleRuleName" scale_rule_name: String, 8 "ScaleRuleType" scale_rule_type: String,
    9 "Trigger" trigger: DisableApplicationScalingRuleTrigger, 10 "UpdateTime" update_time: i64
} }

/// In the response of [`DisableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationScalingRuleMetric {
    pub max_replicas: Option<i64>,
    pub metrics: Vec<DisableApplicationScalingRuleMetrics>,
    pub min_replicas: Option<i64>,
}
model! { DisableApplicationScalingRuleMetric {
    0 "MaxReplicas" max_replicas: i64, 1 "Metrics" metrics: Vec<DisableApplicationScalingRuleMetrics>,
    2 "MinReplicas" min_replicas: i64
} }

/// In the response of [`DisableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationScalingRuleMetrics {
    pub metric_target_average_utilization: Option<i64>,
    pub metric_type: Option<String>,
}
model! { DisableApplicationScalingRuleMetrics {
    0 "MetricTargetAverageUtilization" metric_target_average_utilization: i64, 1 "MetricType" metric_type: String
} }

/// In the response of [`DisableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationScalingRuleTrigger {
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub triggers: Vec<DisableApplicationScalingRuleTriggers>,
}
model! { DisableApplicationScalingRuleTrigger {
    0 "MaxReplicas" max_replicas: i64, 1 "MinReplicas" min_replicas: i64,
    2 "Triggers" triggers: Vec<DisableApplicationScalingRuleTriggers>
} }

/// In the response of [`DisableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApplicationScalingRuleTriggers {
    pub meta_data: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DisableApplicationScalingRuleTriggers {
    0 "MetaData" meta_data: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Enables application scaling rule: `EnableApplicationScalingRule` of `edas` 2017-08-01.
///
/// PUT `/pop/v1/eam/scale/enable_application_scaling_rule`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/EnableApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationScalingRule {
    pub app_id: Option<String>,
    pub scaling_rule_name: Option<String>,
}
operation! { EnableApplicationScalingRule() "EnableApplicationScalingRule" -> EnableApplicationScalingRuleOutput {
    0 "AppId" app_id: String, 1 "ScalingRuleName" scaling_rule_name: String
} { method: "PUT", path: "/pop/v1/eam/scale/enable_application_scaling_rule", } }

/// Response of [`EnableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationScalingRuleOutput {
    pub app_scaling_rule: Option<EnableApplicationScalingRuleAppScalingRule>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { EnableApplicationScalingRuleOutput {
    0 "AppScalingRule" app_scaling_rule: EnableApplicationScalingRuleAppScalingRule, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`EnableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationScalingRuleAppScalingRule {
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub last_disable_time: Option<i64>,
    pub max_replicas: Option<i64>,
    pub metric: Option<EnableApplicationScalingRuleMetric>,
    pub min_replicas: Option<i64>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_name: Option<String>,
    pub scale_rule_type: Option<String>,
    pub trigger: Option<EnableApplicationScalingRuleTrigger>,
    pub update_time: Option<i64>,
}
model! { EnableApplicationScalingRuleAppScalingRule {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: i64, 2 "LastDisableTime" last_disable_time: i64,
    3 "MaxReplicas" max_replicas: i64, 4 "Metric" metric: EnableApplicationScalingRuleMetric,
    5 "MinReplicas" min_replicas: i64, 6 "ScaleRuleEnabled" scale_rule_enabled: bool,
    7 "ScaleRuleName" scale_rule_name: String, 8 "ScaleRuleType" scale_rule_type: String,
    9 "Trigger" trigger: EnableApplicationScalingRuleTrigger, 10 "UpdateTime" update_time: i64
} }

/// In the response of [`EnableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationScalingRuleMetric {
    pub max_replicas: Option<i64>,
    pub metrics: Vec<EnableApplicationScalingRuleMetrics>,
    pub min_replicas: Option<i64>,
}
model! { EnableApplicationScalingRuleMetric {
    0 "MaxReplicas" max_replicas: i64, 1 "Metrics" metrics: Vec<EnableApplicationScalingRuleMetrics>,
    2 "MinReplicas" min_replicas: i64
} }

/// In the response of [`EnableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationScalingRuleMetrics {
    pub metric_target_average_utilization: Option<i64>,
    pub metric_type: Option<String>,
}
model! { EnableApplicationScalingRuleMetrics {
    0 "MetricTargetAverageUtilization" metric_target_average_utilization: i64, 1 "MetricType" metric_type: String
} }

/// In the response of [`EnableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationScalingRuleTrigger {
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub triggers: Vec<EnableApplicationScalingRuleTriggers>,
}
model! { EnableApplicationScalingRuleTrigger {
    0 "MaxReplicas" max_replicas: i64, 1 "MinReplicas" min_replicas: i64,
    2 "Triggers" triggers: Vec<EnableApplicationScalingRuleTriggers>
} }

/// In the response of [`EnableApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApplicationScalingRuleTriggers {
    pub meta_data: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { EnableApplicationScalingRuleTriggers {
    0 "MetaData" meta_data: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Gets app deployment: `GetAppDeployment` of `edas` 2017-08-01.
///
/// GET `/pop/v5/oam/app_deployment`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetAppDeployment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppDeployment {
    /// Required.
    pub app_id: String,
}
operation! { GetAppDeployment(app_id: String) "GetAppDeployment" -> GetAppDeploymentOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v5/oam/app_deployment", } }

/// Response of [`GetAppDeployment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppDeploymentOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetAppDeploymentOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Gets application: `GetApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/app_info`. Reads only. See <https://api.alibabacloud.com/document/Edas/2017-08-01/GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    /// Required.
    pub app_id: String,
}
operation! { GetApplication(app_id: String) "GetApplication" -> GetApplicationOutput {
    0 "AppId" app_id
} { path: "/pop/v5/app/app_info", } }

/// Response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub application: Option<GetApplicationApplication>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { GetApplicationOutput {
    0 "Application" application: GetApplicationApplication, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationApplication {
    pub app_id: Option<String>,
    pub app_phase: Option<String>,
    pub application_type: Option<String>,
    pub build_package_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dockerize: Option<bool>,
    pub email: Option<String>,
    pub enable_port_check: Option<bool>,
    pub enable_url_check: Option<bool>,
    pub ext_slb_id: Option<String>,
    pub ext_slb_ip: Option<String>,
    pub ext_slb_name: Option<String>,
    pub have_manage_access: Option<String>,
    pub health_check_url: Option<String>,
    pub instance_count: Option<i64>,
    pub memory: Option<i64>,
    pub name: Option<String>,
    pub name_space: Option<String>,
    pub owner: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub running_instance_count: Option<i64>,
    pub slb_id: Option<String>,
    pub slb_info: Option<String>,
    pub slb_ip: Option<String>,
    pub slb_name: Option<String>,
    pub slb_port: Option<i64>,
    pub user_id: Option<String>,
    pub workload_type: Option<String>,
}
model! { GetApplicationApplication {
    0 "AppId" app_id: String, 1 "AppPhase" app_phase: String, 2 "ApplicationType" application_type: String,
    3 "BuildPackageId" build_package_id: i64, 4 "ClusterId" cluster_id: String, 5 "ClusterType" cluster_type: String,
    6 "Cpu" cpu: i64, 7 "CreateTime" create_time: i64, 8 "Description" description: String,
    9 "Dockerize" dockerize: bool, 10 "Email" email: String, 11 "EnablePortCheck" enable_port_check: bool,
    12 "EnableUrlCheck" enable_url_check: bool, 13 "ExtSlbId" ext_slb_id: String, 14 "ExtSlbIp" ext_slb_ip: String,
    15 "ExtSlbName" ext_slb_name: String, 16 "HaveManageAccess" have_manage_access: String,
    17 "HealthCheckUrl" health_check_url: String, 18 "InstanceCount" instance_count: i64, 19 "Memory" memory: i64,
    20 "Name" name: String, 21 "NameSpace" name_space: String, 22 "Owner" owner: String, 23 "Port" port: i64,
    24 "RegionId" region_id: String, 25 "ResourceGroupId" resource_group_id: String,
    26 "RunningInstanceCount" running_instance_count: i64, 27 "SlbId" slb_id: String, 28 "SlbInfo" slb_info: String,
    29 "SlbIp" slb_ip: String, 30 "SlbName" slb_name: String, 31 "SlbPort" slb_port: i64, 32 "UserId" user_id: String,
    33 "WorkloadType" workload_type: String
} }

/// Gets change order info: `GetChangeOrderInfo` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/change_order_info`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetChangeOrderInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfo {
    /// Required.
    pub change_order_id: String,
}
operation! { GetChangeOrderInfo(change_order_id: String) "GetChangeOrderInfo" -> GetChangeOrderInfoOutput {
    0 "ChangeOrderId" change_order_id
} { path: "/pop/v5/changeorder/change_order_info", } }

/// Response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub change_order_info: Option<GetChangeOrderInfoChangeOrderInfo>,
}
model! { GetChangeOrderInfoOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "changeOrderInfo" change_order_info: GetChangeOrderInfoChangeOrderInfo
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoChangeOrderInfo {
    pub batch_count: Option<i64>,
    pub batch_type: Option<String>,
    pub change_order_description: Option<String>,
    pub change_order_id: Option<String>,
    pub co_type: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub desc: Option<String>,
    pub pipeline_info_list: Option<GetChangeOrderInfoPipelineInfoList>,
    pub status: Option<i64>,
    pub support_rollback: Option<bool>,
    pub targets: Option<GetChangeOrderInfoTargets>,
    pub traffic_control: Option<GetChangeOrderInfoTrafficControl>,
}
model! { GetChangeOrderInfoChangeOrderInfo {
    0 "BatchCount" batch_count: i64, 1 "BatchType" batch_type: String,
    2 "ChangeOrderDescription" change_order_description: String, 3 "ChangeOrderId" change_order_id: String,
    4 "CoType" co_type: String, 5 "CreateTime" create_time: String, 6 "CreateUserId" create_user_id: String,
    7 "Desc" desc: String, 8 "PipelineInfoList" pipeline_info_list: GetChangeOrderInfoPipelineInfoList,
    9 "Status" status: i64, 10 "SupportRollback" support_rollback: bool,
    11 "Targets" targets: GetChangeOrderInfoTargets,
    12 "TrafficControl" traffic_control: GetChangeOrderInfoTrafficControl
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoPipelineInfoList {
    pub pipeline_info: Vec<GetChangeOrderInfoPipelineInfo>,
}
model! { GetChangeOrderInfoPipelineInfoList {
    0 "PipelineInfo" pipeline_info: Vec<GetChangeOrderInfoPipelineInfo>
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoPipelineInfo {
    pub pipeline_id: Option<String>,
    pub pipeline_name: Option<String>,
    pub pipeline_status: Option<i64>,
    pub stage_detail_list: Option<GetChangeOrderInfoStageDetailList>,
    pub stage_list: Option<GetChangeOrderInfoStageList>,
    pub start_time: Option<String>,
    pub update_time: Option<String>,
}
model! { GetChangeOrderInfoPipelineInfo {
    0 "PipelineId" pipeline_id: String, 1 "PipelineName" pipeline_name: String, 2 "PipelineStatus" pipeline_status: i64,
    3 "StageDetailList" stage_detail_list: GetChangeOrderInfoStageDetailList,
    4 "StageList" stage_list: GetChangeOrderInfoStageList, 5 "StartTime" start_time: String,
    6 "UpdateTime" update_time: String
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoStageDetailList {
    pub stage_detail_dto: Vec<GetChangeOrderInfoStageDetailDTO>,
}
model! { GetChangeOrderInfoStageDetailList {
    0 "StageDetailDTO" stage_detail_dto: Vec<GetChangeOrderInfoStageDetailDTO>
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoStageDetailDTO {
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
    pub stage_status: Option<i64>,
    pub task_list: Option<GetChangeOrderInfoTaskList>,
}
model! { GetChangeOrderInfoStageDetailDTO {
    0 "StageId" stage_id: String, 1 "StageName" stage_name: String, 2 "StageStatus" stage_status: i64,
    3 "TaskList" task_list: GetChangeOrderInfoTaskList
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoTaskList {
    pub task_info_dto: Vec<GetChangeOrderInfoTaskInfoDTO>,
}
model! { GetChangeOrderInfoTaskList {
    0 "TaskInfoDTO" task_info_dto: Vec<GetChangeOrderInfoTaskInfoDTO>
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoTaskInfoDTO {
    pub retry_type: Option<i64>,
    pub show_manual_ignorance: Option<bool>,
    pub task_error_code: Option<String>,
    pub task_error_ignorance: Option<i64>,
    pub task_error_message: Option<String>,
    pub task_id: Option<String>,
    pub task_message: Option<String>,
    pub task_name: Option<String>,
    pub task_status: Option<String>,
}
model! { GetChangeOrderInfoTaskInfoDTO {
    0 "RetryType" retry_type: i64, 1 "ShowManualIgnorance" show_manual_ignorance: bool,
    2 "TaskErrorCode" task_error_code: String, 3 "TaskErrorIgnorance" task_error_ignorance: i64,
    4 "TaskErrorMessage" task_error_message: String, 5 "TaskId" task_id: String, 6 "TaskMessage" task_message: String,
    7 "TaskName" task_name: String, 8 "TaskStatus" task_status: String
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoStageList {
    pub stage_info_dto: Vec<GetChangeOrderInfoStageInfoDTO>,
}
model! { GetChangeOrderInfoStageList {
    0 "StageInfoDTO" stage_info_dto: Vec<GetChangeOrderInfoStageInfoDTO>
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoStageInfoDTO {
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
    pub stage_result_dto: Option<GetChangeOrderInfoStageResultDTO>,
    pub status: Option<i64>,
}
model! { GetChangeOrderInfoStageInfoDTO {
    0 "StageId" stage_id: String, 1 "StageName" stage_name: String,
    2 "StageResultDTO" stage_result_dto: GetChangeOrderInfoStageResultDTO, 3 "Status" status: i64
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoStageResultDTO {
    pub instance_dto_list: Option<GetChangeOrderInfoInstanceDTOList>,
    pub service_stage: Option<GetChangeOrderInfoServiceStage>,
}
model! { GetChangeOrderInfoStageResultDTO {
    0 "InstanceDTOList" instance_dto_list: GetChangeOrderInfoInstanceDTOList,
    1 "ServiceStage" service_stage: GetChangeOrderInfoServiceStage
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoInstanceDTOList {
    pub instance_dto: Vec<GetChangeOrderInfoInstanceDTO>,
}
model! { GetChangeOrderInfoInstanceDTOList {
    0 "InstanceDTO" instance_dto: Vec<GetChangeOrderInfoInstanceDTO>
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoInstanceDTO {
    pub instance_ip: Option<String>,
    pub instance_name: Option<String>,
    pub instance_stage_dto_list: Option<GetChangeOrderInfoInstanceStageDTOList>,
    pub pod_name: Option<String>,
    pub pod_status: Option<String>,
    pub status: Option<i64>,
}
model! { GetChangeOrderInfoInstanceDTO {
    0 "InstanceIp" instance_ip: String, 1 "InstanceName" instance_name: String,
    2 "InstanceStageDTOList" instance_stage_dto_list: GetChangeOrderInfoInstanceStageDTOList,
    3 "PodName" pod_name: String, 4 "PodStatus" pod_status: String, 5 "Status" status: i64
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoInstanceStageDTOList {
    pub instance_stage_dto: Vec<GetChangeOrderInfoInstanceStageDTO>,
}
model! { GetChangeOrderInfoInstanceStageDTOList {
    0 "InstanceStageDTO" instance_stage_dto: Vec<GetChangeOrderInfoInstanceStageDTO>
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoInstanceStageDTO {
    pub finish_time: Option<String>,
    pub stage_id: Option<String>,
    pub stage_message: Option<String>,
    pub stage_name: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
}
model! { GetChangeOrderInfoInstanceStageDTO {
    0 "FinishTime" finish_time: String, 1 "StageId" stage_id: String, 2 "StageMessage" stage_message: String,
    3 "StageName" stage_name: String, 4 "StartTime" start_time: String, 5 "Status" status: i64
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoServiceStage {
    pub message: Option<String>,
    pub stage_id: Option<String>,
    pub stage_name: Option<String>,
    pub status: Option<i64>,
}
model! { GetChangeOrderInfoServiceStage {
    0 "Message" message: String, 1 "StageId" stage_id: String, 2 "StageName" stage_name: String, 3 "Status" status: i64
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoTargets {
    pub items: Vec<String>,
}
model! { GetChangeOrderInfoTargets {
    0 "Items" items: Vec<String>
} }

/// In the response of [`GetChangeOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChangeOrderInfoTrafficControl {
    pub routes: Option<String>,
    pub rules: Option<String>,
    pub tips: Option<String>,
}
model! { GetChangeOrderInfoTrafficControl {
    0 "Routes" routes: String, 1 "Rules" rules: String, 2 "Tips" tips: String
} }

/// Gets cluster: `GetCluster` of `edas` 2017-08-01.
///
/// GET `/pop/v5/resource/cluster`. Reads only. See <https://api.alibabacloud.com/document/Edas/2017-08-01/GetCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { GetCluster(cluster_id: String) "GetCluster" -> GetClusterOutput {
    0 "ClusterId" cluster_id
} { method: "GET", path: "/pop/v5/resource/cluster", } }

/// Response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterOutput {
    pub cluster: Option<GetClusterCluster>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { GetClusterOutput {
    0 "Cluster" cluster: GetClusterCluster, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`GetCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterCluster {
    pub cluster_id: Option<String>,
    pub cluster_import_status: Option<i64>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<i64>,
    pub cpu: Option<i64>,
    pub cpu_used: Option<i64>,
    pub create_time: Option<i64>,
    pub cs_cluster_id: Option<String>,
    pub description: Option<String>,
    pub iaas_provider: Option<String>,
    pub mem: Option<i64>,
    pub mem_used: Option<i64>,
    pub network_mode: Option<i64>,
    pub node_num: Option<i64>,
    pub oversold_factor: Option<i64>,
    pub region_id: Option<String>,
    pub sub_cluster_type: Option<String>,
    pub update_time: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { GetClusterCluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterImportStatus" cluster_import_status: i64,
    2 "ClusterName" cluster_name: String, 3 "ClusterType" cluster_type: i64, 4 "Cpu" cpu: i64,
    5 "CpuUsed" cpu_used: i64, 6 "CreateTime" create_time: i64, 7 "CsClusterId" cs_cluster_id: String,
    8 "Description" description: String, 9 "IaasProvider" iaas_provider: String, 10 "Mem" mem: i64,
    11 "MemUsed" mem_used: i64, 12 "NetworkMode" network_mode: i64, 13 "NodeNum" node_num: i64,
    14 "OversoldFactor" oversold_factor: i64, 15 "RegionId" region_id: String,
    16 "SubClusterType" sub_cluster_type: String, 17 "UpdateTime" update_time: i64, 18 "VpcId" vpc_id: String
} }

/// Gets container configuration: `GetContainerConfiguration` of `edas` 2017-08-01.
///
/// GET `/pop/v5/app/container_config`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetContainerConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContainerConfiguration {
    /// Required.
    pub app_id: String,
    pub group_id: Option<String>,
}
operation! { GetContainerConfiguration(app_id: String) "GetContainerConfiguration" -> GetContainerConfigurationOutput {
    0 "AppId" app_id, 1 "GroupId" group_id: String
} { method: "GET", path: "/pop/v5/app/container_config", } }

/// Response of [`GetContainerConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContainerConfigurationOutput {
    pub code: Option<i64>,
    pub container_configuration: Option<GetContainerConfigurationContainerConfiguration>,
    pub message: Option<String>,
}
model! { GetContainerConfigurationOutput {
    0 "Code" code: i64,
    1 "ContainerConfiguration" container_configuration: GetContainerConfigurationContainerConfiguration,
    2 "Message" message: String
} }

/// In the response of [`GetContainerConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContainerConfigurationContainerConfiguration {
    pub context_path: Option<String>,
    pub http_port: Option<i64>,
    pub max_threads: Option<i64>,
    pub uri_encoding: Option<String>,
    pub use_body_encoding: Option<bool>,
}
model! { GetContainerConfigurationContainerConfiguration {
    0 "ContextPath" context_path: String, 1 "HttpPort" http_port: i64, 2 "MaxThreads" max_threads: i64,
    3 "URIEncoding" uri_encoding: String, 4 "UseBodyEncoding" use_body_encoding: bool
} }

/// Gets java start up config: `GetJavaStartUpConfig` of `edas` 2017-08-01.
///
/// GET `/pop/v5/oam/java_start_up_config`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetJavaStartUpConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJavaStartUpConfig {
    /// Required.
    pub app_id: String,
}
operation! { GetJavaStartUpConfig(app_id: String) "GetJavaStartUpConfig" -> GetJavaStartUpConfigOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v5/oam/java_start_up_config", } }

/// Response of [`GetJavaStartUpConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJavaStartUpConfigOutput {
    pub code: Option<i64>,
    pub java_start_up_config: Option<GetJavaStartUpConfigJavaStartUpConfig>,
    pub message: Option<String>,
}
model! { GetJavaStartUpConfigOutput {
    0 "Code" code: i64, 1 "JavaStartUpConfig" java_start_up_config: GetJavaStartUpConfigJavaStartUpConfig,
    2 "Message" message: String
} }

/// In the response of [`GetJavaStartUpConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJavaStartUpConfigJavaStartUpConfig {
    pub original_configs: Option<String>,
    pub start_up_args: Option<String>,
}
model! { GetJavaStartUpConfigJavaStartUpConfig {
    0 "OriginalConfigs" original_configs: String, 1 "StartUpArgs" start_up_args: String
} }

/// Gets jvm configuration: `GetJvmConfiguration` of `edas` 2017-08-01.
///
/// GET `/pop/v5/app/app_jvm_config`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetJvmConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJvmConfiguration {
    /// Required.
    pub app_id: String,
    pub group_id: Option<String>,
}
operation! { GetJvmConfiguration(app_id: String) "GetJvmConfiguration" -> GetJvmConfigurationOutput {
    0 "AppId" app_id, 1 "GroupId" group_id: String
} { method: "GET", path: "/pop/v5/app/app_jvm_config", } }

/// Response of [`GetJvmConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJvmConfigurationOutput {
    pub code: Option<i64>,
    pub jvm_configuration: Option<GetJvmConfigurationJvmConfiguration>,
    pub message: Option<String>,
}
model! { GetJvmConfigurationOutput {
    0 "Code" code: i64, 1 "JvmConfiguration" jvm_configuration: GetJvmConfigurationJvmConfiguration,
    2 "Message" message: String
} }

/// In the response of [`GetJvmConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJvmConfigurationJvmConfiguration {
    pub max_heap_size: Option<i64>,
    pub max_perm_size: Option<i64>,
    pub min_heap_size: Option<i64>,
    pub options: Option<String>,
}
model! { GetJvmConfigurationJvmConfiguration {
    0 "MaxHeapSize" max_heap_size: i64, 1 "MaxPermSize" max_perm_size: i64, 2 "MinHeapSize" min_heap_size: i64,
    3 "Options" options: String
} }

/// Gets k8s app precheck result: `GetK8sAppPrecheckResult` of `edas` 2017-08-01.
///
/// GET `/pop/v5/k8s/app_precheck`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetK8sAppPrecheckResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sAppPrecheckResult {
    /// Required.
    pub app_name: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace: String,
}
operation! { GetK8sAppPrecheckResult(app_name: String, cluster_id: String, namespace: String)
    "GetK8sAppPrecheckResult" -> GetK8sAppPrecheckResultOutput {
    0 "AppName" app_name, 1 "ClusterId" cluster_id, 2 "Namespace" namespace
} { method: "GET", path: "/pop/v5/k8s/app_precheck", } }

/// Response of [`GetK8sAppPrecheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sAppPrecheckResultOutput {
    pub code: Option<i64>,
    pub data: Option<GetK8sAppPrecheckResultData>,
    pub message: Option<String>,
}
model! { GetK8sAppPrecheckResultOutput {
    0 "Code" code: i64, 1 "Data" data: GetK8sAppPrecheckResultData, 2 "Message" message: String
} }

/// In the response of [`GetK8sAppPrecheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sAppPrecheckResultData {
    pub job_results: Vec<GetK8sAppPrecheckResultJobResults>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { GetK8sAppPrecheckResultData {
    0 "JobResults" job_results: Vec<GetK8sAppPrecheckResultJobResults>, 1 "Reason" reason: String,
    2 "Status" status: String
} }

/// In the response of [`GetK8sAppPrecheckResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sAppPrecheckResultJobResults {
    pub interrupted: Option<bool>,
    pub name: Option<String>,
    pub pass: Option<bool>,
    pub reason: Option<String>,
}
model! { GetK8sAppPrecheckResultJobResults {
    0 "Interrupted" interrupted: bool, 1 "Name" name: String, 2 "Pass" pass: bool, 3 "Reason" reason: String
} }

/// Gets k8s application: `GetK8sApplication` of `edas` 2017-08-01.
///
/// GET `/pop/v5/changeorder/co_application`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetK8sApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplication {
    /// Required.
    pub app_id: String,
    pub from: Option<String>,
}
operation! { GetK8sApplication(app_id: String) "GetK8sApplication" -> GetK8sApplicationOutput {
    0 "AppId" app_id, 1 "From" from: String
} { method: "GET", path: "/pop/v5/changeorder/co_application", } }

/// Response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationOutput {
    pub applcation: Option<GetK8sApplicationApplcation>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { GetK8sApplicationOutput {
    0 "Applcation" applcation: GetK8sApplicationApplcation, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationApplcation {
    pub app: Option<GetK8sApplicationApp>,
    pub app_id: Option<String>,
    pub conf: Option<GetK8sApplicationConf>,
    pub deploy_groups: Option<GetK8sApplicationDeployGroups>,
    pub image_info: Option<GetK8sApplicationImageInfo>,
    pub latest_version: Option<GetK8sApplicationLatestVersion>,
}
model! { GetK8sApplicationApplcation {
    0 "App" app: GetK8sApplicationApp, 1 "AppId" app_id: String, 2 "Conf" conf: GetK8sApplicationConf,
    3 "DeployGroups" deploy_groups: GetK8sApplicationDeployGroups, 4 "ImageInfo" image_info: GetK8sApplicationImageInfo,
    5 "LatestVersion" latest_version: GetK8sApplicationLatestVersion
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationApp {
    pub annotations: Option<String>,
    pub app_id: Option<String>,
    pub application_name: Option<String>,
    pub application_type: Option<String>,
    pub buildpack_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cmd: Option<String>,
    pub cmd_args: Option<GetK8sApplicationCmdArgs>,
    pub cs_cluster_id: Option<String>,
    pub deploy_type: Option<String>,
    pub develop_type: Option<String>,
    pub edas_container_version: Option<String>,
    pub enable_empty_push_reject: Option<bool>,
    pub enable_lossless_rule: Option<bool>,
    pub env_list: Option<GetK8sApplicationEnvList>,
    pub feature_annotations: Option<String>,
    pub instances: Option<i64>,
    pub instances_before_scaling: Option<i64>,
    pub k8s_namespace: Option<String>,
    pub labels: Option<String>,
    pub limit_cpu_m: Option<i64>,
    pub limit_ephemeral_storage: Option<String>,
    pub limit_mem: Option<i64>,
    pub lossless_rule_aligned: Option<bool>,
    pub lossless_rule_delay_time: Option<i64>,
    pub lossless_rule_func_type: Option<i64>,
    pub lossless_rule_related: Option<bool>,
    pub lossless_rule_warmup_time: Option<i64>,
    pub region_id: Option<String>,
    pub request_cpu_m: Option<i64>,
    pub request_ephemeral_storage: Option<String>,
    pub request_mem: Option<i64>,
    pub security_context: Option<String>,
    pub slb_info: Option<String>,
    pub tomcat_version: Option<String>,
    pub workload_type: Option<String>,
}
model! { GetK8sApplicationApp {
    0 "Annotations" annotations: String, 1 "AppId" app_id: String, 2 "ApplicationName" application_name: String,
    3 "ApplicationType" application_type: String, 4 "BuildpackId" buildpack_id: i64, 5 "ClusterId" cluster_id: String,
    6 "Cmd" cmd: String, 7 "CmdArgs" cmd_args: GetK8sApplicationCmdArgs, 8 "CsClusterId" cs_cluster_id: String,
    9 "DeployType" deploy_type: String, 10 "DevelopType" develop_type: String,
    11 "EdasContainerVersion" edas_container_version: String, 12 "EnableEmptyPushReject" enable_empty_push_reject: bool,
    13 "EnableLosslessRule" enable_lossless_rule: bool, 14 "EnvList" env_list: GetK8sApplicationEnvList,
    15 "FeatureAnnotations" feature_annotations: String, 16 "Instances" instances: i64,
    17 "InstancesBeforeScaling" instances_before_scaling: i64, 18 "K8sNamespace" k8s_namespace: String,
    19 "Labels" labels: String, 20 "LimitCpuM" limit_cpu_m: i64,
    21 "LimitEphemeralStorage" limit_ephemeral_storage: String, 22 "LimitMem" limit_mem: i64,
    23 "LosslessRuleAligned" lossless_rule_aligned: bool, 24 "LosslessRuleDelayTime" lossless_rule_delay_time: i64,
    25 "LosslessRuleFuncType" lossless_rule_func_type: i64, 26 "LosslessRuleRelated" lossless_rule_related: bool,
    27 "LosslessRuleWarmupTime" lossless_rule_warmup_time: i64, 28 "RegionId" region_id: String,
    29 "RequestCpuM" request_cpu_m: i64, 30 "RequestEphemeralStorage" request_ephemeral_storage: String,
    31 "RequestMem" request_mem: i64, 32 "SecurityContext" security_context: String, 33 "SlbInfo" slb_info: String,
    34 "TomcatVersion" tomcat_version: String, 35 "WorkloadType" workload_type: String
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationCmdArgs {
    pub cmd_arg: Vec<String>,
}
model! { GetK8sApplicationCmdArgs {
    0 "CmdArg" cmd_arg: Vec<String>
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationEnvList {
    pub env: Vec<GetK8sApplicationEnv>,
}
model! { GetK8sApplicationEnvList {
    0 "Env" env: Vec<GetK8sApplicationEnv>
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationEnv {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetK8sApplicationEnv {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationConf {
    pub affinity: Option<String>,
    pub ahas_enabled: Option<bool>,
    pub deploy_across_nodes: Option<String>,
    pub deploy_across_zones: Option<String>,
    pub jar_start_args: Option<String>,
    pub jar_start_options: Option<String>,
    pub k8s_cmd: Option<String>,
    pub k8s_cmd_args: Option<String>,
    pub k8s_localvolume_info: Option<String>,
    pub k8s_nas_info: Option<String>,
    pub k8s_volume_info: Option<String>,
    pub liveness: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub readiness: Option<String>,
    pub runtime_class_name: Option<String>,
    pub tolerations: Option<String>,
    pub user_base_image_url: Option<String>,
}
model! { GetK8sApplicationConf {
    0 "Affinity" affinity: String, 1 "AhasEnabled" ahas_enabled: bool,
    2 "DeployAcrossNodes" deploy_across_nodes: String, 3 "DeployAcrossZones" deploy_across_zones: String,
    4 "JarStartArgs" jar_start_args: String, 5 "JarStartOptions" jar_start_options: String, 6 "K8sCmd" k8s_cmd: String,
    7 "K8sCmdArgs" k8s_cmd_args: String, 8 "K8sLocalvolumeInfo" k8s_localvolume_info: String,
    9 "K8sNasInfo" k8s_nas_info: String, 10 "K8sVolumeInfo" k8s_volume_info: String, 11 "Liveness" liveness: String,
    12 "PostStart" post_start: String, 13 "PreStop" pre_stop: String, 14 "Readiness" readiness: String,
    15 "RuntimeClassName" runtime_class_name: String, 16 "Tolerations" tolerations: String,
    17 "UserBaseImageUrl" user_base_image_url: String
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationDeployGroups {
    pub deploy_group: Vec<GetK8sApplicationDeployGroup>,
}
model! { GetK8sApplicationDeployGroups {
    0 "DeployGroup" deploy_group: Vec<GetK8sApplicationDeployGroup>
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationDeployGroup {
    pub components: Option<GetK8sApplicationComponents>,
    pub env: Option<String>,
    pub env_from: Option<String>,
}
model! { GetK8sApplicationDeployGroup {
    0 "Components" components: GetK8sApplicationComponents, 1 "Env" env: String, 2 "EnvFrom" env_from: String
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationComponents {
    pub components: Vec<GetK8sApplicationComponentsComponents>,
}
model! { GetK8sApplicationComponents {
    0 "Components" components: Vec<GetK8sApplicationComponentsComponents>
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationComponentsComponents {
    pub component_id: Option<String>,
    pub component_key: Option<String>,
    pub r#type: Option<String>,
}
model! { GetK8sApplicationComponentsComponents {
    0 "ComponentId" component_id: String, 1 "ComponentKey" component_key: String, 2 "Type" r#type: String
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationImageInfo {
    pub image_url: Option<String>,
    pub region_id: Option<String>,
    pub repo_id: Option<String>,
    pub repo_name: Option<String>,
    pub repo_namespace: Option<String>,
    pub repo_origin_type: Option<String>,
    pub tag: Option<String>,
}
model! { GetK8sApplicationImageInfo {
    0 "ImageUrl" image_url: String, 1 "RegionId" region_id: String, 2 "RepoId" repo_id: String,
    3 "RepoName" repo_name: String, 4 "RepoNamespace" repo_namespace: String,
    5 "RepoOriginType" repo_origin_type: String, 6 "Tag" tag: String
} }

/// In the response of [`GetK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sApplicationLatestVersion {
    pub package_version: Option<String>,
    pub url: Option<String>,
    pub war_url: Option<String>,
}
model! { GetK8sApplicationLatestVersion {
    0 "PackageVersion" package_version: String, 1 "Url" url: String, 2 "WarUrl" war_url: String
} }

/// Gets k8s cluster: `GetK8sCluster` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s_clusters`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetK8sCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sCluster {
    /// 0 to 99.
    pub cluster_type: Option<i64>,
    /// 0 to 9999.
    pub current_page: Option<i64>,
    /// 1 to 9999.
    pub page_size: Option<i64>,
    /// Required.
    pub region_tag: String,
    pub sub_cluster_type: Option<String>,
}
operation! { GetK8sCluster(region_tag: String) "GetK8sCluster" -> GetK8sClusterOutput {
    0 "ClusterType" cluster_type: i64, 1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64,
    3 "RegionTag" region_tag, 4 "SubClusterType" sub_cluster_type: String
} { path: "/pop/v5/k8s_clusters", } }
paged! { GetK8sCluster: GetK8sClusterCluster =
    Number "CurrentPage", "ClusterPage.ClusterList.Cluster" cluster_page.cluster_list.cluster, total "ClusterPage.TotalSize" }

/// Response of [`GetK8sCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sClusterOutput {
    pub cluster_page: Option<GetK8sClusterClusterPage>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { GetK8sClusterOutput {
    0 "ClusterPage" cluster_page: GetK8sClusterClusterPage, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`GetK8sCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sClusterClusterPage {
    pub cluster_list: Option<GetK8sClusterClusterList>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { GetK8sClusterClusterPage {
    0 "ClusterList" cluster_list: GetK8sClusterClusterList, 1 "CurrentPage" current_page: i64,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`GetK8sCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sClusterClusterList {
    pub cluster: Vec<GetK8sClusterCluster>,
}
model! { GetK8sClusterClusterList {
    0 "Cluster" cluster: Vec<GetK8sClusterCluster>
} }

/// In the response of [`GetK8sCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sClusterCluster {
    pub cluster_id: Option<String>,
    pub cluster_import_status: Option<i64>,
    pub cluster_name: Option<String>,
    pub cluster_status: Option<i64>,
    pub cluster_type: Option<i64>,
    pub cpu: Option<i64>,
    pub cs_cluster_id: Option<String>,
    pub cs_cluster_status: Option<String>,
    pub description: Option<String>,
    pub mem: Option<i64>,
    pub network_mode: Option<i64>,
    pub node_num: Option<i64>,
    pub region_id: Option<String>,
    pub sub_cluster_type: Option<String>,
    pub sub_net_cidr: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { GetK8sClusterCluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterImportStatus" cluster_import_status: i64,
    2 "ClusterName" cluster_name: String, 3 "ClusterStatus" cluster_status: i64, 4 "ClusterType" cluster_type: i64,
    5 "Cpu" cpu: i64, 6 "CsClusterId" cs_cluster_id: String, 7 "CsClusterStatus" cs_cluster_status: String,
    8 "Description" description: String, 9 "Mem" mem: i64, 10 "NetworkMode" network_mode: i64,
    11 "NodeNum" node_num: i64, 12 "RegionId" region_id: String, 13 "SubClusterType" sub_cluster_type: String,
    14 "SubNetCidr" sub_net_cidr: String, 15 "VpcId" vpc_id: String, 16 "VswitchId" vswitch_id: String
} }

/// Gets k8s services: `GetK8sServices` of `edas` 2017-08-01.
///
/// GET `/pop/v5/k8s/acs/k8s_service`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetK8sServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sServices {
    /// Required.
    pub app_id: String,
}
operation! { GetK8sServices(app_id: String) "GetK8sServices" -> GetK8sServicesOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v5/k8s/acs/k8s_service", } }

/// Response of [`GetK8sServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sServicesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub services: Vec<GetK8sServicesServices>,
}
model! { GetK8sServicesOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Services" services: Vec<GetK8sServicesServices>
} }

/// In the response of [`GetK8sServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sServicesServices {
    pub cluster_ip: Option<String>,
    pub name: Option<String>,
    pub service_ports: Vec<GetK8sServicesServicePorts>,
    pub r#type: Option<String>,
}
model! { GetK8sServicesServices {
    0 "ClusterIP" cluster_ip: String, 1 "Name" name: String,
    2 "ServicePorts" service_ports: Vec<GetK8sServicesServicePorts>, 3 "Type" r#type: String
} }

/// In the response of [`GetK8sServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetK8sServicesServicePorts {
    pub node_port: Option<i64>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
    pub target_port: Option<String>,
}
model! { GetK8sServicesServicePorts {
    0 "NodePort" node_port: i64, 1 "Port" port: i64, 2 "Protocol" protocol: String, 3 "TargetPort" target_port: String
} }

/// Gets package storage credential: `GetPackageStorageCredential` of `edas` 2017-08-01.
///
/// GET `/pop/v5/package_storage_credential`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetPackageStorageCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageStorageCredential {}
operation! { GetPackageStorageCredential() "GetPackageStorageCredential" -> GetPackageStorageCredentialOutput {}
    { method: "GET", path: "/pop/v5/package_storage_credential", } }

/// Response of [`GetPackageStorageCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageStorageCredentialOutput {
    pub code: Option<i64>,
    pub credential: Option<GetPackageStorageCredentialCredential>,
    pub message: Option<String>,
}
model! { GetPackageStorageCredentialOutput {
    0 "Code" code: i64, 1 "Credential" credential: GetPackageStorageCredentialCredential, 2 "Message" message: String
} }

/// In the response of [`GetPackageStorageCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPackageStorageCredentialCredential {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub bucket: Option<String>,
    pub expiration: Option<String>,
    pub key_prefix: Option<String>,
    pub oss_internal_endpoint: Option<String>,
    pub oss_public_endpoint: Option<String>,
    pub oss_vpc_endpoint: Option<String>,
    pub region_id: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { GetPackageStorageCredentialCredential {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret, 2 "Bucket" bucket: String,
    3 "Expiration" expiration: String, 4 "KeyPrefix" key_prefix: String,
    5 "OssInternalEndpoint" oss_internal_endpoint: String, 6 "OssPublicEndpoint" oss_public_endpoint: String,
    7 "OssVpcEndpoint" oss_vpc_endpoint: String, 8 "RegionId" region_id: String,
    9 "SecurityToken" security_token: Secret
} }

/// Gets scaling rules: `GetScalingRules` of `edas` 2017-08-01.
///
/// GET `/pop/v5/app/scalingRules`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetScalingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScalingRules {
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_id: String,
    pub mode: Option<String>,
}
operation! { GetScalingRules(app_id: String, group_id: String) "GetScalingRules" -> GetScalingRulesOutput {
    0 "AppId" app_id, 1 "GroupId" group_id, 2 "Mode" mode: String
} { method: "GET", path: "/pop/v5/app/scalingRules", } }

/// Response of [`GetScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScalingRulesOutput {
    pub code: Option<i64>,
    pub data: Option<GetScalingRulesData>,
    pub message: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetScalingRulesOutput {
    0 "Code" code: i64, 1 "Data" data: GetScalingRulesData, 2 "Message" message: String, 3 "UpdateTime" update_time: i64
} }

/// In the response of [`GetScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScalingRulesData {
    pub cluster_type: Option<i64>,
    pub oversold_factor: Option<i64>,
    pub rule_list: Option<GetScalingRulesRuleList>,
    pub update_time: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { GetScalingRulesData {
    0 "ClusterType" cluster_type: i64, 1 "OversoldFactor" oversold_factor: i64,
    2 "RuleList" rule_list: GetScalingRulesRuleList, 3 "UpdateTime" update_time: i64, 4 "VpcId" vpc_id: String
} }

/// In the response of [`GetScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScalingRulesRuleList {
    pub rule: Vec<GetScalingRulesRule>,
}
model! { GetScalingRulesRuleList {
    0 "Rule" rule: Vec<GetScalingRulesRule>
} }

/// In the response of [`GetScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScalingRulesRule {
    pub app_id: Option<String>,
    pub cond: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<i64>,
    pub duration: Option<i64>,
    pub enable: Option<bool>,
    pub group_id: Option<String>,
    pub inst_num: Option<i64>,
    pub load_num: Option<i64>,
    pub metric_type: Option<String>,
    pub mode: Option<String>,
    pub multi_az_policy: Option<String>,
    pub resource_from: Option<String>,
    pub rt: Option<i64>,
    pub spec_id: Option<String>,
    pub step: Option<i64>,
    pub template_id: Option<String>,
    pub template_version: Option<i64>,
    pub update_time: Option<i64>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetScalingRulesRule {
    0 "AppId" app_id: String, 1 "Cond" cond: String, 2 "Cpu" cpu: i64, 3 "CreateTime" create_time: i64,
    4 "Duration" duration: i64, 5 "Enable" enable: bool, 6 "GroupId" group_id: String, 7 "InstNum" inst_num: i64,
    8 "LoadNum" load_num: i64, 9 "MetricType" metric_type: String, 10 "Mode" mode: String,
    11 "MultiAzPolicy" multi_az_policy: String, 12 "ResourceFrom" resource_from: String, 13 "Rt" rt: i64,
    14 "SpecId" spec_id: String, 15 "Step" step: i64, 16 "TemplateId" template_id: String,
    17 "TemplateVersion" template_version: i64, 18 "UpdateTime" update_time: i64, 19 "VSwitchIds" vswitch_ids: String,
    20 "VpcId" vpc_id: String
} }

/// Gets secure token: `GetSecureToken` of `edas` 2017-08-01.
///
/// GET `/pop/v5/secure_token`. Reads only. See <https://api.alibabacloud.com/document/Edas/2017-08-01/GetSecureToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecureToken {
    /// Required.
    pub namespace_id: String,
}
operation! { GetSecureToken(namespace_id: String) "GetSecureToken" -> GetSecureTokenOutput {
    0 "NamespaceId" namespace_id
} { method: "GET", path: "/pop/v5/secure_token", } }

/// Response of [`GetSecureToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecureTokenOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub secure_token: Option<GetSecureTokenSecureToken>,
}
model! { GetSecureTokenOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "SecureToken" secure_token: GetSecureTokenSecureToken
} }

/// In the response of [`GetSecureToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecureTokenSecureToken {
    pub access_key: Option<String>,
    pub address_server_host: Option<String>,
    pub belong_region: Option<String>,
    pub description: Option<String>,
    pub edas_id: Option<String>,
    pub id: Option<i64>,
    pub mse_instance_id: Option<String>,
    pub mse_internet_address: Option<String>,
    pub mse_intranet_address: Option<String>,
    pub mse_registry_type: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub tenant_id: Option<String>,
    pub user_id: Option<String>,
}
model! { GetSecureTokenSecureToken {
    0 "AccessKey" access_key: String, 1 "AddressServerHost" address_server_host: String,
    2 "BelongRegion" belong_region: String, 3 "Description" description: String, 4 "EdasId" edas_id: String,
    5 "Id" id: i64, 6 "MseInstanceId" mse_instance_id: String, 7 "MseInternetAddress" mse_internet_address: String,
    8 "MseIntranetAddress" mse_intranet_address: String, 9 "MseRegistryType" mse_registry_type: String,
    10 "RegionId" region_id: String, 11 "RegionName" region_name: String, 12 "SecretKey" secret_key: Secret,
    13 "TenantId" tenant_id: String, 14 "UserId" user_id: String
} }

/// Gets service consumers page: `GetServiceConsumersPage` of `edas` 2017-08-01.
///
/// POST `/pop/sp/api/mseForOam/getServiceConsumersPage`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetServiceConsumersPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceConsumersPage {
    pub app_id: Option<String>,
    pub group: Option<String>,
    pub ip: Option<String>,
    pub namespace: Option<String>,
    pub origin: Option<String>,
    pub page: Option<i64>,
    pub region: Option<String>,
    pub registry_type: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub service_version: Option<String>,
    pub size: Option<i64>,
    pub source: Option<String>,
}
operation! { GetServiceConsumersPage() "GetServiceConsumersPage" -> GetServiceConsumersPageOutput {
    0 "appId" app_id: String, 1 "group" group: String, 2 "ip" ip: String, 3 "namespace" namespace: String,
    4 "origin" origin: String, 5 "page" page: i64, 6 "region" region: String, 7 "registryType" registry_type: String,
    8 "serviceId" service_id: String, 9 "serviceName" service_name: String, 10 "serviceType" service_type: String,
    11 "serviceVersion" service_version: String, 12 "size" size: i64, 13 "source" source: String
} { path: "/pop/sp/api/mseForOam/getServiceConsumersPage", } }
paged! { GetServiceConsumersPage: GetServiceConsumersPageContent =
    Number "page", "Data.Content" data.content, total "Data.TotalElements" }

/// Response of [`GetServiceConsumersPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceConsumersPageOutput {
    pub code: Option<i64>,
    pub data: Option<GetServiceConsumersPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceConsumersPageOutput {
    0 "Code" code: i64, 1 "Data" data: GetServiceConsumersPageData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetServiceConsumersPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceConsumersPageData {
    pub content: Vec<GetServiceConsumersPageContent>,
    pub size: Option<i64>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { GetServiceConsumersPageData {
    0 "Content" content: Vec<GetServiceConsumersPageContent>, 1 "Size" size: i64, 2 "TotalElements" total_elements: i64,
    3 "TotalPages" total_pages: i64
} }

/// In the response of [`GetServiceConsumersPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceConsumersPageContent {
    pub edas_app_name: Option<String>,
    pub edass_app_id: Option<String>,
    pub ip: Option<String>,
}
model! { GetServiceConsumersPageContent {
    0 "EdasAppName" edas_app_name: String, 1 "EdassAppId" edass_app_id: String, 2 "Ip" ip: String
} }

/// Gets service detail: `GetServiceDetail` of `edas` 2017-08-01.
///
/// POST `/pop/sp/api/mseForOam/getServiceDetail`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetServiceDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDetail {
    pub app_id: Option<String>,
    pub group: Option<String>,
    pub ip: Option<String>,
    pub namespace: Option<String>,
    pub origin: Option<String>,
    pub region: Option<String>,
    pub registry_type: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub service_version: Option<String>,
    pub source: Option<String>,
}
operation! { GetServiceDetail() "GetServiceDetail" -> GetServiceDetailOutput {
    0 "appId" app_id: String, 1 "group" group: String, 2 "ip" ip: String, 3 "namespace" namespace: String,
    4 "origin" origin: String, 5 "region" region: String, 6 "registryType" registry_type: String,
    7 "serviceId" service_id: String, 8 "serviceName" service_name: String, 9 "serviceType" service_type: String,
    10 "serviceVersion" service_version: String, 11 "source" source: String
} { path: "/pop/sp/api/mseForOam/getServiceDetail", } }

/// Response of [`GetServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDetailOutput {
    pub code: Option<i64>,
    pub data: Option<GetServiceDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceDetailOutput {
    0 "Code" code: i64, 1 "Data" data: GetServiceDetailData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDetailData {
    pub dubbo_application_name: Option<String>,
    pub edas_app_name: Option<String>,
    pub group: Option<String>,
    pub metadata: Option<String>,
    pub methods: Vec<GetServiceDetailMethods>,
    pub registry_type: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub spring_application_name: Option<String>,
    pub version: Option<String>,
}
model! { GetServiceDetailData {
    0 "DubboApplicationName" dubbo_application_name: String, 1 "EdasAppName" edas_app_name: String,
    2 "Group" group: String, 3 "Metadata" metadata: String, 4 "Methods" methods: Vec<GetServiceDetailMethods>,
    5 "RegistryType" registry_type: String, 6 "ServiceName" service_name: String, 7 "ServiceType" service_type: String,
    8 "SpringApplicationName" spring_application_name: String, 9 "Version" version: String
} }

/// In the response of [`GetServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDetailMethods {
    pub method_controller: Option<String>,
    pub name: Option<String>,
    pub name_detail: Option<String>,
    pub parameter_definitions: Option<String>,
    pub parameter_details: Option<String>,
    pub parameter_names: Option<String>,
    pub parameter_types: Option<String>,
    pub paths: Option<String>,
    pub request_methods: Option<String>,
    pub return_definition: Option<GetServiceDetailReturnDefinition>,
    pub return_details: Option<String>,
    pub return_type: Option<String>,
}
model! { GetServiceDetailMethods {
    0 "MethodController" method_controller: String, 1 "Name" name: String, 2 "NameDetail" name_detail: String,
    3 "ParameterDefinitions" parameter_definitions: String, 4 "ParameterDetails" parameter_details: String,
    5 "ParameterNames" parameter_names: String, 6 "ParameterTypes" parameter_types: String, 7 "Paths" paths: String,
    8 "RequestMethods" request_methods: String,
    9 "ReturnDefinition" return_definition: GetServiceDetailReturnDefinition, 10 "ReturnDetails" return_details: String,
    11 "ReturnType" return_type: String
} }

/// In the response of [`GetServiceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDetailReturnDefinition {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceDetailReturnDefinition {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// Gets service list page: `GetServiceListPage` of `edas` 2017-08-01.
///
/// POST `/pop/sp/api/mseForOam/getServiceListPage`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetServiceListPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPage {
    pub namespace: Option<String>,
    pub origin: Option<String>,
    pub page: Option<i64>,
    pub region: Option<String>,
    pub search_type: Option<String>,
    pub search_value: Option<String>,
    pub service_type: Option<String>,
    pub side: Option<String>,
    pub size: Option<i64>,
}
operation! { GetServiceListPage() "GetServiceListPage" -> GetServiceListPageOutput {
    0 "namespace" namespace: String, 1 "origin" origin: String, 2 "page" page: i64, 3 "region" region: String,
    4 "searchType" search_type: String, 5 "searchValue" search_value: String, 6 "serviceType" service_type: String,
    7 "side" side: String, 8 "size" size: i64
} { path: "/pop/sp/api/mseForOam/getServiceListPage", } }
paged! { GetServiceListPage: GetServiceListPageContent =
    Number "page", "Data.Content" data.content, total "Data.TotalElements" }

/// Response of [`GetServiceListPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPageOutput {
    pub code: Option<i64>,
    pub data: Option<GetServiceListPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceListPageOutput {
    0 "Code" code: i64, 1 "Data" data: GetServiceListPageData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetServiceListPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPageData {
    pub content: Vec<GetServiceListPageContent>,
    pub size: Option<i64>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { GetServiceListPageData {
    0 "Content" content: Vec<GetServiceListPageContent>, 1 "Size" size: i64, 2 "TotalElements" total_elements: i64,
    3 "TotalPages" total_pages: i64
} }

/// In the response of [`GetServiceListPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceListPageContent {
    pub edas_app_id: Option<String>,
    pub edas_app_name: Option<String>,
    pub group: Option<String>,
    pub instance_num: Option<i64>,
    pub register_type: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub version: Option<String>,
}
model! { GetServiceListPageContent {
    0 "EdasAppId" edas_app_id: String, 1 "EdasAppName" edas_app_name: String, 2 "Group" group: String,
    3 "InstanceNum" instance_num: i64, 4 "RegisterType" register_type: String, 5 "ServiceId" service_id: String,
    6 "ServiceName" service_name: String, 7 "Version" version: String
} }

/// Gets service method page: `GetServiceMethodPage` of `edas` 2017-08-01.
///
/// POST `/pop/sp/api/mseForOam/getServiceMethodPage`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetServiceMethodPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPage {
    pub app_id: Option<String>,
    pub group: Option<String>,
    pub ip: Option<String>,
    pub method_controller: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub origin: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub path: Option<String>,
    pub region: Option<String>,
    pub registry_type: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub service_version: Option<String>,
    pub source: Option<String>,
}
operation! { GetServiceMethodPage() "GetServiceMethodPage" -> GetServiceMethodPageOutput {
    0 "appId" app_id: String, 1 "group" group: String, 2 "ip" ip: String,
    3 "methodController" method_controller: String, 4 "name" name: String, 5 "namespace" namespace: String,
    6 "origin" origin: String, 7 "pageNumber" page_number: i64, 8 "pageSize" page_size: i64, 9 "path" path: String,
    10 "region" region: String, 11 "registryType" registry_type: String, 12 "serviceId" service_id: String,
    13 "serviceName" service_name: String, 14 "serviceType" service_type: String,
    15 "serviceVersion" service_version: String, 16 "source" source: String
} { path: "/pop/sp/api/mseForOam/getServiceMethodPage", } }
paged! { GetServiceMethodPage: GetServiceMethodPageResult =
    Number "pageNumber", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`GetServiceMethodPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageOutput {
    pub code: Option<String>,
    pub data: Option<GetServiceMethodPageData>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceMethodPageOutput {
    0 "Code" code: String, 1 "Data" data: GetServiceMethodPageData, 2 "HttpCode" http_code: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`GetServiceMethodPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<GetServiceMethodPageResult>,
    pub total_size: Option<i64>,
}
model! { GetServiceMethodPageData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<GetServiceMethodPageResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`GetServiceMethodPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageResult {
    pub method_controller: Option<String>,
    pub name: Option<String>,
    pub name_detail: Option<String>,
    pub parameter_definitions: Option<String>,
    pub parameter_details: Option<String>,
    pub parameter_names: Option<String>,
    pub parameter_types: Option<String>,
    pub paths: Option<String>,
    pub request_methods: Option<String>,
    pub return_definition: Option<GetServiceMethodPageReturnDefinition>,
    pub return_details: Option<String>,
    pub return_type: Option<String>,
}
model! { GetServiceMethodPageResult {
    0 "MethodController" method_controller: String, 1 "Name" name: String, 2 "NameDetail" name_detail: String,
    3 "ParameterDefinitions" parameter_definitions: String, 4 "ParameterDetails" parameter_details: String,
    5 "ParameterNames" parameter_names: String, 6 "ParameterTypes" parameter_types: String, 7 "Paths" paths: String,
    8 "RequestMethods" request_methods: String,
    9 "ReturnDefinition" return_definition: GetServiceMethodPageReturnDefinition,
    10 "ReturnDetails" return_details: String, 11 "ReturnType" return_type: String
} }

/// In the response of [`GetServiceMethodPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceMethodPageReturnDefinition {
    pub id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetServiceMethodPageReturnDefinition {
    0 "Id" id: String, 1 "Type" r#type: String
} }

/// Gets service providers page: `GetServiceProvidersPage` of `edas` 2017-08-01.
///
/// POST `/pop/sp/api/mseForOam/getServiceProvidersPage`. Reads only. Pages by page number (`page`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetServiceProvidersPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvidersPage {
    pub app_id: Option<String>,
    pub group: Option<String>,
    pub ip: Option<String>,
    pub namespace: Option<String>,
    pub origin: Option<String>,
    pub page: Option<i64>,
    pub region: Option<String>,
    pub registry_type: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_type: Option<String>,
    pub service_version: Option<String>,
    pub size: Option<i64>,
    pub source: Option<String>,
}
operation! { GetServiceProvidersPage() "GetServiceProvidersPage" -> GetServiceProvidersPageOutput {
    0 "appId" app_id: String, 1 "group" group: String, 2 "ip" ip: String, 3 "namespace" namespace: String,
    4 "origin" origin: String, 5 "page" page: i64, 6 "region" region: String, 7 "registryType" registry_type: String,
    8 "serviceId" service_id: String, 9 "serviceName" service_name: String, 10 "serviceType" service_type: String,
    11 "serviceVersion" service_version: String, 12 "size" size: i64, 13 "source" source: String
} { path: "/pop/sp/api/mseForOam/getServiceProvidersPage", } }
paged! { GetServiceProvidersPage: GetServiceProvidersPageContent =
    Number "page", "Data.Content" data.content, total "Data.TotalElements" }

/// Response of [`GetServiceProvidersPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvidersPageOutput {
    pub code: Option<i64>,
    pub data: Option<GetServiceProvidersPageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetServiceProvidersPageOutput {
    0 "Code" code: i64, 1 "Data" data: GetServiceProvidersPageData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetServiceProvidersPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvidersPageData {
    pub content: Vec<GetServiceProvidersPageContent>,
    pub size: Option<i64>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { GetServiceProvidersPageData {
    0 "Content" content: Vec<GetServiceProvidersPageContent>, 1 "Size" size: i64, 2 "TotalElements" total_elements: i64,
    3 "TotalPages" total_pages: i64
} }

/// In the response of [`GetServiceProvidersPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceProvidersPageContent {
    pub iannotations: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
    pub serialize_type: Option<String>,
    pub timeout: Option<String>,
}
model! { GetServiceProvidersPageContent {
    0 "Iannotations" iannotations: String, 1 "Ip" ip: String, 2 "Port" port: String,
    3 "SerializeType" serialize_type: String, 4 "Timeout" timeout: String
} }

/// Gets web container config: `GetWebContainerConfig` of `edas` 2017-08-01.
///
/// GET `/pop/v5/oam/web_container_config`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/GetWebContainerConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebContainerConfig {
    /// Required.
    pub app_id: String,
}
operation! { GetWebContainerConfig(app_id: String) "GetWebContainerConfig" -> GetWebContainerConfigOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v5/oam/web_container_config", } }

/// Response of [`GetWebContainerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebContainerConfigOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub web_container_config: Option<GetWebContainerConfigWebContainerConfig>,
}
model! { GetWebContainerConfigOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "WebContainerConfig" web_container_config: GetWebContainerConfigWebContainerConfig
} }

/// In the response of [`GetWebContainerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWebContainerConfigWebContainerConfig {
    pub context_input_type: Option<String>,
    pub context_path: Option<String>,
    pub http_port: Option<i64>,
    pub max_threads: Option<i64>,
    pub server_xml: Option<String>,
    pub uri_encoding: Option<String>,
    pub use_advanced_server_xml: Option<bool>,
    pub use_body_encoding: Option<bool>,
    pub use_default_config: Option<bool>,
}
model! { GetWebContainerConfigWebContainerConfig {
    0 "ContextInputType" context_input_type: String, 1 "ContextPath" context_path: String, 2 "HttpPort" http_port: i64,
    3 "MaxThreads" max_threads: i64, 4 "ServerXml" server_xml: String, 5 "UriEncoding" uri_encoding: String,
    6 "UseAdvancedServerXml" use_advanced_server_xml: bool, 7 "UseBodyEncoding" use_body_encoding: bool,
    8 "UseDefaultConfig" use_default_config: bool
} }

/// Imports k8s cluster: `ImportK8sCluster` of `edas` 2017-08-01.
///
/// POST `/pop/v5/import_k8s_cluster`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ImportK8sCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportK8sCluster {
    /// Required.
    pub cluster_id: String,
    pub enable_asm: Option<bool>,
    pub mode: Option<i64>,
    pub namespace_id: Option<String>,
}
operation! { ImportK8sCluster(cluster_id: String) "ImportK8sCluster" -> ImportK8sClusterOutput {
    0 "ClusterId" cluster_id, 1 "EnableAsm" enable_asm: bool, 2 "Mode" mode: i64, 3 "NamespaceId" namespace_id: String
} { path: "/pop/v5/import_k8s_cluster", } }

/// Response of [`ImportK8sCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportK8sClusterOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { ImportK8sClusterOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Inserts application: `InsertApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_create_app`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertApplication {
    /// Required.
    pub application_name: String,
    pub build_pack_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub component_ids: Option<String>,
    pub cpu: Option<i64>,
    pub description: Option<String>,
    pub ecu_info: Option<String>,
    pub enable_port_check: Option<bool>,
    pub enable_url_check: Option<bool>,
    pub health_check_url: Option<String>,
    pub hooks: Option<String>,
    pub jdk: Option<String>,
    pub jvm_options: Option<String>,
    pub logical_region_id: Option<String>,
    /// At least 0.
    pub max_heap_size: Option<i64>,
    /// At least 0.
    pub max_perm_size: Option<i64>,
    pub mem: Option<i64>,
    /// At least 0.
    pub min_heap_size: Option<i64>,
    pub package_type: Option<String>,
    pub reserved_port_str: Option<String>,
    pub resource_group_id: Option<String>,
    pub web_container: Option<String>,
}
operation! { InsertApplication(application_name: String) "InsertApplication" -> InsertApplicationOutput {
    0 "ApplicationName" application_name, 1 "BuildPackId" build_pack_id: i64, 2 "ClusterId" cluster_id: String,
    3 "ComponentIds" component_ids: String, 4 "Cpu" cpu: i64, 5 "Description" description: String,
    6 "EcuInfo" ecu_info: String, 7 "EnablePortCheck" enable_port_check: bool,
    8 "EnableUrlCheck" enable_url_check: bool, 9 "HealthCheckUrl" health_check_url: String, 10 "Hooks" hooks: String,
    11 "Jdk" jdk: String, 12 "JvmOptions" jvm_options: String, 13 "LogicalRegionId" logical_region_id: String,
    14 "MaxHeapSize" max_heap_size: i64, 15 "MaxPermSize" max_perm_size: i64, 16 "Mem" mem: i64,
    17 "MinHeapSize" min_heap_size: i64, 18 "PackageType" package_type: String,
    19 "ReservedPortStr" reserved_port_str: String, 20 "ResourceGroupId" resource_group_id: String,
    21 "WebContainer" web_container: String
} { path: "/pop/v5/changeorder/co_create_app", } }

/// Response of [`InsertApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertApplicationOutput {
    pub application_info: Option<InsertApplicationApplicationInfo>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { InsertApplicationOutput {
    0 "ApplicationInfo" application_info: InsertApplicationApplicationInfo, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`InsertApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertApplicationApplicationInfo {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub change_order_id: Option<String>,
    pub dockerize: Option<bool>,
    pub owner: Option<String>,
    pub port: Option<i64>,
    pub region_name: Option<String>,
    pub user_id: Option<String>,
}
model! { InsertApplicationApplicationInfo {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "ChangeOrderId" change_order_id: String,
    3 "Dockerize" dockerize: bool, 4 "Owner" owner: String, 5 "Port" port: i64, 6 "RegionName" region_name: String,
    7 "UserId" user_id: String
} }

/// Inserts cluster: `InsertCluster` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/cluster`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertCluster {
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub cluster_type: i64,
    pub iaas_provider: Option<String>,
    pub logical_region_id: Option<String>,
    /// Required.
    pub network_mode: i64,
    pub oversold_factor: Option<i64>,
    pub vpc_id: Option<String>,
}
operation! { InsertCluster(cluster_name: String, cluster_type: i64, network_mode: i64)
    "InsertCluster" -> InsertClusterOutput {
    0 "ClusterName" cluster_name, 1 "ClusterType" cluster_type, 2 "IaasProvider" iaas_provider: String,
    3 "LogicalRegionId" logical_region_id: String, 4 "NetworkMode" network_mode,
    5 "OversoldFactor" oversold_factor: i64, 6 "VpcId" vpc_id: String
} { path: "/pop/v5/resource/cluster", } }

/// Response of [`InsertCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertClusterOutput {
    pub cluster: Option<InsertClusterCluster>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { InsertClusterOutput {
    0 "Cluster" cluster: InsertClusterCluster, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`InsertCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertClusterCluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<i64>,
    pub iaas_provider: Option<String>,
    pub network_mode: Option<i64>,
    pub oversold_factor: Option<i64>,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { InsertClusterCluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterType" cluster_type: i64,
    3 "IaasProvider" iaas_provider: String, 4 "NetworkMode" network_mode: i64, 5 "OversoldFactor" oversold_factor: i64,
    6 "RegionId" region_id: String, 7 "VpcId" vpc_id: String
} }

/// Inserts cluster member: `InsertClusterMember` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/cluster_member`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertClusterMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertClusterMember {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_ids: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { InsertClusterMember(cluster_id: String, instance_ids: String, password: Secret)
    "InsertClusterMember" -> InsertClusterMemberOutput {
    0 "clusterId" cluster_id, 1 "instanceIds" instance_ids, 2 "password" password
} { path: "/pop/v5/resource/cluster_member", } }

/// Response of [`InsertClusterMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertClusterMemberOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { InsertClusterMemberOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Inserts deploy group: `InsertDeployGroup` of `edas` 2017-08-01.
///
/// POST `/pop/v5/deploy_group`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertDeployGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertDeployGroup {
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_name: String,
    pub init_package_version_id: Option<String>,
}
operation! { InsertDeployGroup(app_id: String, group_name: String) "InsertDeployGroup" -> InsertDeployGroupOutput {
    0 "AppId" app_id, 1 "GroupName" group_name, 2 "InitPackageVersionId" init_package_version_id: String
} { path: "/pop/v5/deploy_group", } }

/// Response of [`InsertDeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertDeployGroupOutput {
    pub code: Option<i64>,
    pub deploy_group_entity: Option<InsertDeployGroupDeployGroupEntity>,
    pub message: Option<String>,
}
model! { InsertDeployGroupOutput {
    0 "Code" code: i64, 1 "DeployGroupEntity" deploy_group_entity: InsertDeployGroupDeployGroupEntity,
    2 "Message" message: String
} }

/// In the response of [`InsertDeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertDeployGroupDeployGroupEntity {
    pub app_id: Option<String>,
    pub app_version_id: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub group_name: Option<String>,
    pub group_type: Option<i64>,
    pub id: Option<String>,
    pub package_version_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { InsertDeployGroupDeployGroupEntity {
    0 "AppId" app_id: String, 1 "AppVersionId" app_version_id: String, 2 "ClusterId" cluster_id: String,
    3 "CreateTime" create_time: i64, 4 "GroupName" group_name: String, 5 "GroupType" group_type: i64, 6 "Id" id: String,
    7 "PackageVersionId" package_version_id: String, 8 "UpdateTime" update_time: i64
} }

/// Inserts k8s application: `InsertK8sApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/create_k8s_app`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertK8sApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertK8sApplication {
    pub annotations: Option<String>,
    pub app_config: Option<String>,
    /// Required.
    pub app_name: String,
    pub app_template_name: Option<String>,
    pub application_description: Option<String>,
    pub build_pack_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub command: Option<String>,
    pub command_args: Option<String>,
    pub config_mount_descs: Option<String>,
    pub container_registry_id: Option<String>,
    pub cs_cluster_id: Option<String>,
    pub custom_affinity: Option<String>,
    pub custom_agent_version: Option<String>,
    pub custom_tolerations: Option<String>,
    pub deploy_across_nodes: Option<String>,
    pub deploy_across_zones: Option<String>,
    pub edas_container_version: Option<String>,
    pub empty_dirs: Option<String>,
    pub enable_ahas: Option<bool>,
    pub enable_asm: Option<bool>,
    pub enable_empty_push_reject: Option<bool>,
    pub enable_lossless_rule: Option<bool>,
    pub env_froms: Option<String>,
    pub envs: Option<String>,
    pub feature_config: Option<String>,
    pub image_platforms: Option<String>,
    pub image_url: Option<String>,
    pub init_containers: Option<String>,
    pub internet_slb_id: Option<String>,
    pub internet_slb_port: Option<i64>,
    pub internet_slb_protocol: Option<String>,
    pub internet_target_port: Option<i64>,
    pub intranet_slb_id: Option<String>,
    pub intranet_slb_port: Option<i64>,
    pub intranet_slb_protocol: Option<String>,
    pub intranet_target_port: Option<i64>,
    pub is_multilingual_app: Option<bool>,
    pub jdk: Option<String>,
    pub java_start_up_config: Option<String>,
    pub labels: Option<String>,
    pub limit_cpu: Option<i64>,
    pub limit_ephemeral_storage: Option<i64>,
    pub limit_mem: Option<i64>,
    pub limitm_cpu: Option<i64>,
    pub liveness: Option<String>,
    pub local_volume: Option<String>,
    pub logical_region_id: Option<String>,
    pub lossless_rule_aligned: Option<bool>,
    pub lossless_rule_delay_time: Option<i64>,
    pub lossless_rule_func_type: Option<i64>,
    pub lossless_rule_related: Option<bool>,
    pub lossless_rule_warmup_time: Option<i64>,
    pub mount_descs: Option<String>,
    pub namespace: Option<String>,
    pub nas_id: Option<String>,
    pub package_type: Option<String>,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub pvc_mount_descs: Option<String>,
    pub readiness: Option<String>,
    pub replicas: Option<i64>,
    pub repo_id: Option<String>,
    pub requests_cpu: Option<i64>,
    pub requests_ephemeral_storage: Option<i64>,
    pub requests_mem: Option<i64>,
    pub requestsm_cpu: Option<i64>,
    pub resource_group_id: Option<String>,
    pub runtime_class_name: Option<String>,
    pub secret_name: Option<String>,
    pub security_context: Option<String>,
    pub service_configs: Option<String>,
    pub sidecars: Option<String>,
    pub sls_configs: Option<String>,
    pub startup: Option<String>,
    pub storage_type: Option<String>,
    pub terminate_grace_period: Option<i64>,
    pub timeout: Option<i64>,
    pub uri_encoding: Option<String>,
    pub use_body_encoding: Option<bool>,
    pub user_base_image_url: Option<String>,
    pub web_container: Option<String>,
    pub web_container_config: Option<String>,
    pub workload_type: Option<String>,
}
operation! { InsertK8sApplication(app_name: String, cluster_id: String)
    "InsertK8sApplication" -> InsertK8sApplicationOutput {
    0 "Annotations" annotations: String, 1 "AppConfig" app_config: String, 2 "AppName" app_name,
    3 "AppTemplateName" app_template_name: String, 4 "ApplicationDescription" application_description: String,
    5 "BuildPackId" build_pack_id: String, 6 "ClusterId" cluster_id, 7 "Command" command: String,
    8 "CommandArgs" command_args: String, 9 "ConfigMountDescs" config_mount_descs: String,
    10 "ContainerRegistryId" container_registry_id: String, 11 "CsClusterId" cs_cluster_id: String,
    12 "CustomAffinity" custom_affinity: String, 13 "CustomAgentVersion" custom_agent_version: String,
    14 "CustomTolerations" custom_tolerations: String, 15 "DeployAcrossNodes" deploy_across_nodes: String,
    16 "DeployAcrossZones" deploy_across_zones: String, 17 "EdasContainerVersion" edas_container_version: String,
    18 "EmptyDirs" empty_dirs: String, 19 "EnableAhas" enable_ahas: bool, 20 "EnableAsm" enable_asm: bool,
    21 "EnableEmptyPushReject" enable_empty_push_reject: bool, 22 "EnableLosslessRule" enable_lossless_rule: bool,
    23 "EnvFroms" env_froms: String, 24 "Envs" envs: String, 25 "FeatureConfig" feature_config: String,
    26 "ImagePlatforms" image_platforms: String, 27 "ImageUrl" image_url: String,
    28 "InitContainers" init_containers: String, 29 "InternetSlbId" internet_slb_id: String,
    30 "InternetSlbPort" internet_slb_port: i64, 31 "InternetSlbProtocol" internet_slb_protocol: String,
    32 "InternetTargetPort" internet_target_port: i64, 33 "IntranetSlbId" intranet_slb_id: String,
    34 "IntranetSlbPort" intranet_slb_port: i64, 35 "IntranetSlbProtocol" intranet_slb_protocol: String,
    36 "IntranetTargetPort" intranet_target_port: i64, 37 "IsMultilingualApp" is_multilingual_app: bool,
    38 "JDK" jdk: String, 39 "JavaStartUpConfig" java_start_up_config: String, 40 "Labels" labels: String,
    41 "LimitCpu" limit_cpu: i64, 42 "LimitEphemeralStorage" limit_ephemeral_storage: i64, 43 "LimitMem" limit_mem: i64,
    44 "LimitmCpu" limitm_cpu: i64, 45 "Liveness" liveness: String, 46 "LocalVolume" local_volume: String,
    47 "LogicalRegionId" logical_region_id: String, 48 "LosslessRuleAligned" lossless_rule_aligned: bool,
    49 "LosslessRuleDelayTime" lossless_rule_delay_time: i64, 50 "LosslessRuleFuncType" lossless_rule_func_type: i64,
    51 "LosslessRuleRelated" lossless_rule_related: bool, 52 "LosslessRuleWarmupTime" lossless_rule_warmup_time: i64,
    53 "MountDescs" mount_descs: String, 54 "Namespace" namespace: String, 55 "NasId" nas_id: String,
    56 "PackageType" package_type: String, 57 "PackageUrl" package_url: String,
    58 "PackageVersion" package_version: String, 59 "PostStart" post_start: String, 60 "PreStop" pre_stop: String,
    61 "PvcMountDescs" pvc_mount_descs: String, 62 "Readiness" readiness: String, 63 "Replicas" replicas: i64,
    64 "RepoId" repo_id: String, 65 "RequestsCpu" requests_cpu: i64,
    66 "RequestsEphemeralStorage" requests_ephemeral_storage: i64, 67 "RequestsMem" requests_mem: i64,
    68 "RequestsmCpu" requestsm_cpu: i64, 69 "ResourceGroupId" resource_group_id: String,
    70 "RuntimeClassName" runtime_class_name: String, 71 "SecretName" secret_name: String,
    72 "SecurityContext" security_context: String, 73 "ServiceConfigs" service_configs: String,
    74 "Sidecars" sidecars: String, 75 "SlsConfigs" sls_configs: String, 76 "Startup" startup: String,
    77 "StorageType" storage_type: String, 78 "TerminateGracePeriod" terminate_grace_period: i64,
    79 "Timeout" timeout: i64, 80 "UriEncoding" uri_encoding: String, 81 "UseBodyEncoding" use_body_encoding: bool,
    82 "UserBaseImageUrl" user_base_image_url: String, 83 "WebContainer" web_container: String,
    84 "WebContainerConfig" web_container_config: String, 85 "WorkloadType" workload_type: String
} { path: "/pop/v5/k8s/acs/create_k8s_app", } }

/// Response of [`InsertK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertK8sApplicationOutput {
    pub application_info: Option<InsertK8sApplicationApplicationInfo>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { InsertK8sApplicationOutput {
    0 "ApplicationInfo" application_info: InsertK8sApplicationApplicationInfo, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`InsertK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertK8sApplicationApplicationInfo {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub change_order_id: Option<String>,
    pub cluster_type: Option<i64>,
    pub dockerize: Option<bool>,
    pub edas_id: Option<String>,
    pub owner: Option<String>,
    pub region_id: Option<String>,
    pub user_id: Option<String>,
}
model! { InsertK8sApplicationApplicationInfo {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "ChangeOrderId" change_order_id: String,
    3 "ClusterType" cluster_type: i64, 4 "Dockerize" dockerize: bool, 5 "EdasId" edas_id: String,
    6 "Owner" owner: String, 7 "RegionId" region_id: String, 8 "UserId" user_id: String
} }

/// Inserts or update region: `InsertOrUpdateRegion` of `edas` 2017-08-01.
///
/// POST `/pop/v5/user_region_def`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertOrUpdateRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertOrUpdateRegion {
    pub debug_enable: Option<bool>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub mse_instance_id: Option<String>,
    /// Required.
    pub region_name: String,
    /// Required.
    pub region_tag: String,
    pub registry_type: Option<String>,
}
operation! { InsertOrUpdateRegion(region_name: String, region_tag: String)
    "InsertOrUpdateRegion" -> InsertOrUpdateRegionOutput {
    0 "DebugEnable" debug_enable: bool, 1 "Description" description: String, 2 "Id" id: i64,
    3 "MseInstanceId" mse_instance_id: String, 4 "RegionName" region_name, 5 "RegionTag" region_tag,
    6 "RegistryType" registry_type: String
} { path: "/pop/v5/user_region_def", } }

/// Response of [`InsertOrUpdateRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertOrUpdateRegionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub user_define_region_entity: Option<InsertOrUpdateRegionUserDefineRegionEntity>,
}
model! { InsertOrUpdateRegionOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "UserDefineRegionEntity" user_define_region_entity: InsertOrUpdateRegionUserDefineRegionEntity
} }

/// In the response of [`InsertOrUpdateRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertOrUpdateRegionUserDefineRegionEntity {
    pub belong_region: Option<String>,
    pub debug_enable: Option<bool>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub user_id: Option<String>,
}
model! { InsertOrUpdateRegionUserDefineRegionEntity {
    0 "BelongRegion" belong_region: String, 1 "DebugEnable" debug_enable: bool, 2 "Description" description: String,
    3 "Id" id: i64, 4 "RegionId" region_id: String, 5 "RegionName" region_name: String, 6 "UserId" user_id: String
} }

/// Inserts role: `InsertRole` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/create_role`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertRole {
    /// Required.
    pub action_data: String,
    /// Required.
    pub role_name: String,
}
operation! { InsertRole(action_data: String, role_name: String) "InsertRole" -> InsertRoleOutput {
    0 "ActionData" action_data, 1 "RoleName" role_name
} { path: "/pop/v5/account/create_role", } }

/// Response of [`InsertRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertRoleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub role_id: Option<i64>,
}
model! { InsertRoleOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "RoleId" role_id: i64
} }

/// Inserts service group: `InsertServiceGroup` of `edas` 2017-08-01.
///
/// POST `/pop/v5/service/serviceGroups`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertServiceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertServiceGroup {
    /// Required.
    pub group_name: String,
}
operation! { InsertServiceGroup(group_name: String) "InsertServiceGroup" -> InsertServiceGroupOutput {
    0 "GroupName" group_name
} { path: "/pop/v5/service/serviceGroups", } }

/// Response of [`InsertServiceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertServiceGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { InsertServiceGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Inserts swimming lane: `InsertSwimmingLane` of `edas` 2017-08-01.
///
/// POST `/pop/v5/trafficmgnt/swimming_lanes`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLane {
    pub app_infos: Option<String>,
    pub enable_rules: Option<bool>,
    /// Required.
    pub entry_rules: String,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub logical_region_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub tag: String,
}

/// Arguments of [`InsertSwimmingLane::new`].
pub struct InsertSwimmingLaneRequired {
    pub entry_rules: String,
    pub group_id: i64,
    pub logical_region_id: String,
    pub name: String,
    pub tag: String,
}
operation! { InsertSwimmingLane { InsertSwimmingLaneRequired: entry_rules, group_id, logical_region_id, name, tag }
    "InsertSwimmingLane" -> InsertSwimmingLaneOutput {
    0 "AppInfos" app_infos: String, 1 "EnableRules" enable_rules: bool, 2 "EntryRules" entry_rules,
    3 "GroupId" group_id, 4 "LogicalRegionId" logical_region_id, 5 "Name" name, 6 "Tag" tag
} { path: "/pop/v5/trafficmgnt/swimming_lanes", } }

/// Response of [`InsertSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLaneOutput {
    pub code: Option<i64>,
    pub data: Option<InsertSwimmingLaneData>,
    pub message: Option<String>,
}
model! { InsertSwimmingLaneOutput {
    0 "Code" code: i64, 1 "Data" data: InsertSwimmingLaneData, 2 "Message" message: String
} }

/// In the response of [`InsertSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLaneData {
    pub app_infos: Option<String>,
    pub entry_rule: Option<String>,
    pub group_id: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub swimming_lane_app_relation_ship_list: Vec<
        InsertSwimmingLaneSwimmingLaneAppRelationShipList,
    >,
    pub tag: Option<String>,
}
model! { InsertSwimmingLaneData {
    0 "AppInfos" app_infos: String, 1 "EntryRule" entry_rule: String, 2 "GroupId" group_id: i64, 3 "Id" id: i64,
    4 "Name" name: String, 5 "NamespaceId" namespace_id: String,
    6 "SwimmingLaneAppRelationShipList" swimming_lane_app_relation_ship_list: Vec<InsertSwimmingLaneSwimmingLaneAppRelationShipList>,
    7 "Tag" tag: String
} }

/// In the response of [`InsertSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLaneSwimmingLaneAppRelationShipList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub lane_id: Option<i64>,
    pub rules: Option<String>,
}
model! { InsertSwimmingLaneSwimmingLaneAppRelationShipList {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "LaneId" lane_id: i64, 3 "Rules" rules: String
} }

/// Inserts swimming lane group: `InsertSwimmingLaneGroup` of `edas` 2017-08-01.
///
/// POST `/pop/v5/trafficmgnt/swimming_lane_groups`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InsertSwimmingLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLaneGroup {
    /// Required.
    pub app_ids: String,
    /// Required.
    pub entry_app: String,
    /// Required.
    pub logical_region_id: String,
    /// Required.
    pub name: String,
}
operation! { InsertSwimmingLaneGroup(app_ids: String, entry_app: String, logical_region_id: String, name: String)
    "InsertSwimmingLaneGroup" -> InsertSwimmingLaneGroupOutput {
    0 "AppIds" app_ids, 1 "EntryApp" entry_app, 2 "LogicalRegionId" logical_region_id, 3 "Name" name
} { path: "/pop/v5/trafficmgnt/swimming_lane_groups", } }

/// Response of [`InsertSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLaneGroupOutput {
    pub code: Option<i64>,
    pub data: Option<InsertSwimmingLaneGroupData>,
    pub message: Option<String>,
}
model! { InsertSwimmingLaneGroupOutput {
    0 "Code" code: i64, 1 "Data" data: InsertSwimmingLaneGroupData, 2 "Message" message: String
} }

/// In the response of [`InsertSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLaneGroupData {
    pub application_list: Option<InsertSwimmingLaneGroupApplicationList>,
    pub entry_application: Option<InsertSwimmingLaneGroupEntryApplication>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
}
model! { InsertSwimmingLaneGroupData {
    0 "ApplicationList" application_list: InsertSwimmingLaneGroupApplicationList,
    1 "EntryApplication" entry_application: InsertSwimmingLaneGroupEntryApplication, 2 "Id" id: i64,
    3 "Name" name: String, 4 "NamespaceId" namespace_id: String
} }

/// In the response of [`InsertSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLaneGroupApplicationList {
    pub application: Vec<InsertSwimmingLaneGroupApplication>,
}
model! { InsertSwimmingLaneGroupApplicationList {
    0 "Application" application: Vec<InsertSwimmingLaneGroupApplication>
} }

/// In the response of [`InsertSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLaneGroupApplication {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { InsertSwimmingLaneGroupApplication {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// In the response of [`InsertSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertSwimmingLaneGroupEntryApplication {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { InsertSwimmingLaneGroupEntryApplication {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// Installs agent: `InstallAgent` of `edas` 2017-08-01.
///
/// POST `/pop/v5/ecss/install_agent`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/InstallAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgent {
    /// Required.
    pub cluster_id: String,
    pub do_async: Option<bool>,
    /// Required.
    pub instance_ids: String,
}
operation! { InstallAgent(cluster_id: String, instance_ids: String) "InstallAgent" -> InstallAgentOutput {
    0 "ClusterId" cluster_id, 1 "DoAsync" do_async: bool, 2 "InstanceIds" instance_ids
} { path: "/pop/v5/ecss/install_agent", } }

/// Response of [`InstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentOutput {
    pub code: Option<i64>,
    pub execution_result_list: Option<InstallAgentExecutionResultList>,
    pub message: Option<String>,
}
model! { InstallAgentOutput {
    0 "Code" code: i64, 1 "ExecutionResultList" execution_result_list: InstallAgentExecutionResultList,
    2 "Message" message: String
} }

/// In the response of [`InstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentExecutionResultList {
    pub execution_result: Vec<InstallAgentExecutionResult>,
}
model! { InstallAgentExecutionResultList {
    0 "ExecutionResult" execution_result: Vec<InstallAgentExecutionResult>
} }

/// In the response of [`InstallAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAgentExecutionResult {
    pub finished_time: Option<String>,
    pub instance_id: Option<String>,
    pub invoke_record_status: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { InstallAgentExecutionResult {
    0 "FinishedTime" finished_time: String, 1 "InstanceId" instance_id: String,
    2 "InvokeRecordStatus" invoke_record_status: String, 3 "Status" status: String, 4 "Success" success: bool
} }

/// Lists aliyun region: `ListAliyunRegion` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/region_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListAliyunRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliyunRegion {}
operation! { ListAliyunRegion() "ListAliyunRegion" -> ListAliyunRegionOutput {}
    { path: "/pop/v5/resource/region_list", } }

/// Response of [`ListAliyunRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliyunRegionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub region_entity_list: Option<ListAliyunRegionRegionEntityList>,
}
model! { ListAliyunRegionOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "RegionEntityList" region_entity_list: ListAliyunRegionRegionEntityList
} }

/// In the response of [`ListAliyunRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliyunRegionRegionEntityList {
    pub region_entity: Vec<ListAliyunRegionRegionEntity>,
}
model! { ListAliyunRegionRegionEntityList {
    0 "RegionEntity" region_entity: Vec<ListAliyunRegionRegionEntity>
} }

/// In the response of [`ListAliyunRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAliyunRegionRegionEntity {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListAliyunRegionRegionEntity {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Lists application: `ListApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/app_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplication {
    pub app_ids: Option<String>,
    pub app_name: Option<String>,
    pub cluster_id: Option<String>,
    pub current_page: Option<i64>,
    pub logical_region_id: Option<String>,
    pub logical_region_id_filter: Option<String>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
}
operation! { ListApplication() "ListApplication" -> ListApplicationOutput {
    0 "AppIds" app_ids: String, 1 "AppName" app_name: String, 2 "ClusterId" cluster_id: String,
    3 "CurrentPage" current_page: i64, 4 "LogicalRegionId" logical_region_id: String,
    5 "LogicalRegionIdFilter" logical_region_id_filter: String, 6 "PageSize" page_size: i64,
    7 "ResourceGroupId" resource_group_id: String
} { path: "/pop/v5/app/app_list", } }

/// Response of [`ListApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationOutput {
    pub application_list: Option<ListApplicationApplicationList>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ListApplicationOutput {
    0 "ApplicationList" application_list: ListApplicationApplicationList, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`ListApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationApplicationList {
    pub application: Vec<ListApplicationApplication>,
}
model! { ListApplicationApplicationList {
    0 "Application" application: Vec<ListApplicationApplication>
} }

/// In the response of [`ListApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationApplication {
    pub app_id: Option<String>,
    pub application_type: Option<String>,
    pub build_package_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<i64>,
    pub create_time: Option<i64>,
    pub ext_slb_ip: Option<String>,
    pub ext_slb_listener_port: Option<i64>,
    pub instances: Option<i64>,
    pub k8s_namespace: Option<String>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub running_instance_count: Option<i64>,
    pub slb_ip: Option<String>,
    pub slb_listener_port: Option<i64>,
    pub slb_port: Option<i64>,
    pub state: Option<String>,
}
model! { ListApplicationApplication {
    0 "AppId" app_id: String, 1 "ApplicationType" application_type: String, 2 "BuildPackageId" build_package_id: i64,
    3 "ClusterId" cluster_id: String, 4 "ClusterType" cluster_type: i64, 5 "CreateTime" create_time: i64,
    6 "ExtSlbIp" ext_slb_ip: String, 7 "ExtSlbListenerPort" ext_slb_listener_port: i64, 8 "Instances" instances: i64,
    9 "K8sNamespace" k8s_namespace: String, 10 "Name" name: String, 11 "NamespaceId" namespace_id: String,
    12 "Port" port: i64, 13 "RegionId" region_id: String, 14 "ResourceGroupId" resource_group_id: String,
    15 "RunningInstanceCount" running_instance_count: i64, 16 "SlbIp" slb_ip: String,
    17 "SlbListenerPort" slb_listener_port: i64, 18 "SlbPort" slb_port: i64, 19 "State" state: String
} }

/// Lists application ecu: `ListApplicationEcu` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/ecu_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListApplicationEcu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationEcu {
    pub app_id: Option<String>,
    pub logical_region_id: Option<String>,
}
operation! { ListApplicationEcu() "ListApplicationEcu" -> ListApplicationEcuOutput {
    0 "AppId" app_id: String, 1 "LogicalRegionId" logical_region_id: String
} { path: "/pop/v5/resource/ecu_list", } }

/// Response of [`ListApplicationEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationEcuOutput {
    pub code: Option<i64>,
    pub ecu_info_list: Option<ListApplicationEcuEcuInfoList>,
    pub message: Option<String>,
}
model! { ListApplicationEcuOutput {
    0 "Code" code: i64, 1 "EcuInfoList" ecu_info_list: ListApplicationEcuEcuInfoList, 2 "Message" message: String
} }

/// In the response of [`ListApplicationEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationEcuEcuInfoList {
    pub ecu_entity: Vec<ListApplicationEcuEcuEntity>,
}
model! { ListApplicationEcuEcuInfoList {
    0 "EcuEntity" ecu_entity: Vec<ListApplicationEcuEcuEntity>
} }

/// In the response of [`ListApplicationEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationEcuEcuEntity {
    pub app_id: Option<String>,
    pub available_cpu: Option<i64>,
    pub available_mem: Option<i64>,
    pub cpu: Option<i64>,
    pub create_time: Option<i64>,
    pub docker_env: Option<bool>,
    pub ecu_id: Option<String>,
    pub heartbeat_time: Option<i64>,
    pub instance_id: Option<String>,
    pub ip_addr: Option<String>,
    pub mem: Option<i64>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub region_id: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListApplicationEcuEcuEntity {
    0 "AppId" app_id: String, 1 "AvailableCpu" available_cpu: i64, 2 "AvailableMem" available_mem: i64,
    3 "Cpu" cpu: i64, 4 "CreateTime" create_time: i64, 5 "DockerEnv" docker_env: bool, 6 "EcuId" ecu_id: String,
    7 "HeartbeatTime" heartbeat_time: i64, 8 "InstanceId" instance_id: String, 9 "IpAddr" ip_addr: String,
    10 "Mem" mem: i64, 11 "Name" name: String, 12 "Online" online: bool, 13 "RegionId" region_id: String,
    14 "UpdateTime" update_time: i64, 15 "UserId" user_id: String, 16 "VpcId" vpc_id: String,
    17 "ZoneId" zone_id: String
} }

/// Lists authority: `ListAuthority` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/authority_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListAuthority>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthority {}
operation! { ListAuthority() "ListAuthority" -> ListAuthorityOutput {} { path: "/pop/v5/account/authority_list", } }

/// Response of [`ListAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorityOutput {
    pub authority_list: Option<ListAuthorityAuthorityList>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ListAuthorityOutput {
    0 "AuthorityList" authority_list: ListAuthorityAuthorityList, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`ListAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorityAuthorityList {
    pub authority: Vec<ListAuthorityAuthority>,
}
model! { ListAuthorityAuthorityList {
    0 "Authority" authority: Vec<ListAuthorityAuthority>
} }

/// In the response of [`ListAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorityAuthority {
    pub action_list: Option<ListAuthorityActionList>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub name: Option<String>,
}
model! { ListAuthorityAuthority {
    0 "ActionList" action_list: ListAuthorityActionList, 1 "Description" description: String,
    2 "GroupId" group_id: String, 3 "Name" name: String
} }

/// In the response of [`ListAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorityActionList {
    pub action: Vec<ListAuthorityAction>,
}
model! { ListAuthorityActionList {
    0 "Action" action: Vec<ListAuthorityAction>
} }

/// In the response of [`ListAuthority`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthorityAction {
    pub code: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub name: Option<String>,
}
model! { ListAuthorityAction {
    0 "Code" code: String, 1 "Description" description: String, 2 "GroupId" group_id: String, 3 "Name" name: String
} }

/// Lists build pack: `ListBuildPack` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/build_pack_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListBuildPack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuildPack {}
operation! { ListBuildPack() "ListBuildPack" -> ListBuildPackOutput {} { path: "/pop/v5/app/build_pack_list", } }

/// Response of [`ListBuildPack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuildPackOutput {
    pub build_pack_list: Option<ListBuildPackBuildPackList>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ListBuildPackOutput {
    0 "BuildPackList" build_pack_list: ListBuildPackBuildPackList, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`ListBuildPack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuildPackBuildPackList {
    pub build_pack: Vec<ListBuildPackBuildPack>,
}
model! { ListBuildPackBuildPackList {
    0 "BuildPack" build_pack: Vec<ListBuildPackBuildPack>
} }

/// In the response of [`ListBuildPack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuildPackBuildPack {
    pub config_id: Option<i64>,
    pub disabled: Option<bool>,
    pub feature: Option<String>,
    pub image_id: Option<String>,
    pub multiple_tenant: Option<bool>,
    pub pack_version: Option<String>,
    pub pandora_desc: Option<String>,
    /// Secret.
    pub pandora_download_url: Option<Secret>,
    pub pandora_version: Option<String>,
    pub plugin_info: Option<String>,
    pub script_name: Option<String>,
    pub script_version: Option<String>,
    pub support_features: Option<String>,
    /// Secret.
    pub tengine_download_url: Option<Secret>,
    pub tengine_image_id: Option<String>,
    pub tomcat_desc: Option<String>,
    /// Secret.
    pub tomcat_download_url: Option<Secret>,
    pub tomcat_path: Option<String>,
    pub tomcat_version: Option<String>,
    pub with_tengine: Option<bool>,
}
model! { ListBuildPackBuildPack {
    0 "ConfigId" config_id: i64, 1 "Disabled" disabled: bool, 2 "Feature" feature: String, 3 "ImageId" image_id: String,
    4 "MultipleTenant" multiple_tenant: bool, 5 "PackVersion" pack_version: String,
    6 "PandoraDesc" pandora_desc: String, 7 "PandoraDownloadUrl" pandora_download_url: Secret,
    8 "PandoraVersion" pandora_version: String, 9 "PluginInfo" plugin_info: String, 10 "ScriptName" script_name: String,
    11 "ScriptVersion" script_version: String, 12 "SupportFeatures" support_features: String,
    13 "TengineDownloadUrl" tengine_download_url: Secret, 14 "TengineImageId" tengine_image_id: String,
    15 "TomcatDesc" tomcat_desc: String, 16 "TomcatDownloadUrl" tomcat_download_url: Secret,
    17 "TomcatPath" tomcat_path: String, 18 "TomcatVersion" tomcat_version: String, 19 "WithTengine" with_tengine: bool
} }

/// Lists cluster: `ListCluster` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/cluster_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCluster {
    pub logical_region_id: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { ListCluster() "ListCluster" -> ListClusterOutput {
    0 "LogicalRegionId" logical_region_id: String, 1 "ResourceGroupId" resource_group_id: String
} { path: "/pop/v5/resource/cluster_list", } }

/// Response of [`ListCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterOutput {
    pub cluster_list: Option<ListClusterClusterList>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ListClusterOutput {
    0 "ClusterList" cluster_list: ListClusterClusterList, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`ListCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterClusterList {
    pub cluster: Vec<ListClusterCluster>,
}
model! { ListClusterClusterList {
    0 "Cluster" cluster: Vec<ListClusterCluster>
} }

/// In the response of [`ListCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterCluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<i64>,
    pub cpu: Option<i64>,
    pub cpu_used: Option<i64>,
    pub create_time: Option<i64>,
    pub cs_cluster_id: Option<String>,
    pub description: Option<String>,
    pub iaas_provider: Option<String>,
    pub mem: Option<i64>,
    pub mem_used: Option<i64>,
    pub network_mode: Option<i64>,
    pub node_num: Option<i64>,
    pub oversold_factor: Option<i64>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub update_time: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { ListClusterCluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterType" cluster_type: i64,
    3 "Cpu" cpu: i64, 4 "CpuUsed" cpu_used: i64, 5 "CreateTime" create_time: i64, 6 "CsClusterId" cs_cluster_id: String,
    7 "Description" description: String, 8 "IaasProvider" iaas_provider: String, 9 "Mem" mem: i64,
    10 "MemUsed" mem_used: i64, 11 "NetworkMode" network_mode: i64, 12 "NodeNum" node_num: i64,
    13 "OversoldFactor" oversold_factor: i64, 14 "RegionId" region_id: String,
    15 "ResourceGroupId" resource_group_id: String, 16 "UpdateTime" update_time: i64, 17 "VpcId" vpc_id: String
} }

/// Lists cluster members: `ListClusterMembers` of `edas` 2017-08-01.
///
/// GET `/pop/v5/resource/cluster_member_list`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListClusterMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterMembers {
    /// Required.
    pub cluster_id: String,
    pub current_page: Option<i64>,
    pub ecs_list: Option<String>,
    pub page_size: Option<i64>,
}
operation! { ListClusterMembers(cluster_id: String) "ListClusterMembers" -> ListClusterMembersOutput {
    0 "ClusterId" cluster_id, 1 "CurrentPage" current_page: i64, 2 "EcsList" ecs_list: String,
    3 "PageSize" page_size: i64
} { method: "GET", path: "/pop/v5/resource/cluster_member_list", } }
paged! { ListClusterMembers: ListClusterMembersClusterMember =
    Number "CurrentPage", "ClusterMemberPage.ClusterMemberList.ClusterMember" cluster_member_page.cluster_member_list.cluster_member, total "ClusterMemberPage.TotalSize" }

/// Response of [`ListClusterMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterMembersOutput {
    pub cluster_member_page: Option<ListClusterMembersClusterMemberPage>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ListClusterMembersOutput {
    0 "ClusterMemberPage" cluster_member_page: ListClusterMembersClusterMemberPage, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`ListClusterMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterMembersClusterMemberPage {
    pub cluster_member_list: Option<ListClusterMembersClusterMemberList>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListClusterMembersClusterMemberPage {
    0 "ClusterMemberList" cluster_member_list: ListClusterMembersClusterMemberList, 1 "CurrentPage" current_page: i64,
    2 "PageSize" page_size: i64, 3 "TotalSize" total_size: i64
} }

/// In the response of [`ListClusterMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterMembersClusterMemberList {
    pub cluster_member: Vec<ListClusterMembersClusterMember>,
}
model! { ListClusterMembersClusterMemberList {
    0 "ClusterMember" cluster_member: Vec<ListClusterMembersClusterMember>
} }

/// In the response of [`ListClusterMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterMembersClusterMember {
    pub cluster_id: Option<String>,
    pub cluster_member_id: Option<String>,
    pub create_time: Option<i64>,
    pub ecs_id: Option<String>,
    pub ecu_id: Option<String>,
    pub private_ip: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
}
model! { ListClusterMembersClusterMember {
    0 "ClusterId" cluster_id: String, 1 "ClusterMemberId" cluster_member_id: String, 2 "CreateTime" create_time: i64,
    3 "EcsId" ecs_id: String, 4 "EcuId" ecu_id: String, 5 "PrivateIp" private_ip: String, 6 "Status" status: i64,
    7 "UpdateTime" update_time: i64
} }

/// Lists components: `ListComponents` of `edas` 2017-08-01.
///
/// GET `/pop/v5/resource/components`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListComponents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponents {}
operation! { ListComponents() "ListComponents" -> ListComponentsOutput {}
    { method: "GET", path: "/pop/v5/resource/components", } }

/// Response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsOutput {
    pub code: Option<i64>,
    pub component_list: Option<ListComponentsComponentList>,
    pub message: Option<String>,
}
model! { ListComponentsOutput {
    0 "Code" code: i64, 1 "ComponentList" component_list: ListComponentsComponentList, 2 "Message" message: String
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsComponentList {
    pub component: Vec<ListComponentsComponent>,
}
model! { ListComponentsComponentList {
    0 "Component" component: Vec<ListComponentsComponent>
} }

/// In the response of [`ListComponents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListComponentsComponent {
    pub component_id: Option<String>,
    pub component_key: Option<String>,
    pub desc: Option<String>,
    pub expired: Option<bool>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListComponentsComponent {
    0 "ComponentId" component_id: String, 1 "ComponentKey" component_key: String, 2 "Desc" desc: String,
    3 "Expired" expired: bool, 4 "Type" r#type: String, 5 "Version" version: String
} }

/// Lists config templates: `ListConfigTemplates` of `edas` 2017-08-01.
///
/// GET `/pop/v5/config_template`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListConfigTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigTemplates {
    pub current_page: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
}
operation! { ListConfigTemplates() "ListConfigTemplates" -> ListConfigTemplatesOutput {
    0 "CurrentPage" current_page: i64, 1 "Id" id: i64, 2 "Name" name: String, 3 "PageSize" page_size: i64
} { method: "GET", path: "/pop/v5/config_template", } }
paged! { ListConfigTemplates: ListConfigTemplatesResult =
    Number "CurrentPage", "Data.Result" data.result, total "Data.TotalSize" }

/// Response of [`ListConfigTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigTemplatesOutput {
    pub code: Option<i64>,
    pub data: Option<ListConfigTemplatesData>,
    pub message: Option<String>,
}
model! { ListConfigTemplatesOutput {
    0 "Code" code: i64, 1 "Data" data: ListConfigTemplatesData, 2 "Message" message: String
} }

/// In the response of [`ListConfigTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigTemplatesData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<ListConfigTemplatesResult>,
    pub total_size: Option<i64>,
}
model! { ListConfigTemplatesData {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<ListConfigTemplatesResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListConfigTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConfigTemplatesResult {
    pub content: Option<String>,
    pub description: Option<String>,
    pub format: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListConfigTemplatesResult {
    0 "Content" content: String, 1 "Description" description: String, 2 "Format" format: String,
    3 "GmtCreate" gmt_create: i64, 4 "GmtModified" gmt_modified: i64, 5 "Id" id: String, 6 "Name" name: String
} }

/// Lists consumed services: `ListConsumedServices` of `edas` 2017-08-01.
///
/// GET `/pop/v5/service/listConsumedServices`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListConsumedServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumedServices {
    /// Required.
    pub app_id: String,
}
operation! { ListConsumedServices(app_id: String) "ListConsumedServices" -> ListConsumedServicesOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v5/service/listConsumedServices", } }

/// Response of [`ListConsumedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumedServicesOutput {
    pub code: Option<i64>,
    pub consumed_services_list: Option<ListConsumedServicesConsumedServicesList>,
    pub message: Option<String>,
}
model! { ListConsumedServicesOutput {
    0 "Code" code: i64, 1 "ConsumedServicesList" consumed_services_list: ListConsumedServicesConsumedServicesList,
    2 "Message" message: String
} }

/// In the response of [`ListConsumedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumedServicesConsumedServicesList {
    pub list_consumed_services: Vec<ListConsumedServicesListConsumedServices>,
}
model! { ListConsumedServicesConsumedServicesList {
    0 "ListConsumedServices" list_consumed_services: Vec<ListConsumedServicesListConsumedServices>
} }

/// In the response of [`ListConsumedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumedServicesListConsumedServices {
    pub app_id: Option<String>,
    pub docker_application: Option<bool>,
    pub group2_ip: Option<String>,
    pub groups: Option<ListConsumedServicesGroups>,
    pub ips: Option<ListConsumedServicesIps>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListConsumedServicesListConsumedServices {
    0 "AppId" app_id: String, 1 "DockerApplication" docker_application: bool, 2 "Group2Ip" group2_ip: String,
    3 "Groups" groups: ListConsumedServicesGroups, 4 "Ips" ips: ListConsumedServicesIps, 5 "Name" name: String,
    6 "Type" r#type: String, 7 "Version" version: String
} }

/// In the response of [`ListConsumedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumedServicesGroups {
    pub group: Vec<String>,
}
model! { ListConsumedServicesGroups {
    0 "group" group: Vec<String>
} }

/// In the response of [`ListConsumedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumedServicesIps {
    pub ip: Vec<String>,
}
model! { ListConsumedServicesIps {
    0 "ip" ip: Vec<String>
} }

/// Lists convertable ecu: `ListConvertableEcu` of `edas` 2017-08-01.
///
/// GET `/pop/v5/resource/convertable_ecu_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListConvertableEcu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConvertableEcu {
    /// Required.
    pub cluster_id: String,
}
operation! { ListConvertableEcu(cluster_id: String) "ListConvertableEcu" -> ListConvertableEcuOutput {
    0 "clusterId" cluster_id
} { method: "GET", path: "/pop/v5/resource/convertable_ecu_list", } }

/// Response of [`ListConvertableEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConvertableEcuOutput {
    pub code: Option<i64>,
    pub instance_list: Option<ListConvertableEcuInstanceList>,
    pub message: Option<String>,
}
model! { ListConvertableEcuOutput {
    0 "Code" code: i64, 1 "InstanceList" instance_list: ListConvertableEcuInstanceList, 2 "Message" message: String
} }

/// In the response of [`ListConvertableEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConvertableEcuInstanceList {
    pub instance: Vec<ListConvertableEcuInstance>,
}
model! { ListConvertableEcuInstanceList {
    0 "Instance" instance: Vec<ListConvertableEcuInstance>
} }

/// In the response of [`ListConvertableEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConvertableEcuInstance {
    pub cpu: Option<i64>,
    pub ecu_id: Option<String>,
    pub eip: Option<String>,
    pub expired: Option<bool>,
    pub inner_ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub mem: Option<i64>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { ListConvertableEcuInstance {
    0 "Cpu" cpu: i64, 1 "EcuId" ecu_id: String, 2 "Eip" eip: String, 3 "Expired" expired: bool,
    4 "InnerIp" inner_ip: String, 5 "InstanceId" instance_id: String, 6 "InstanceName" instance_name: String,
    7 "Mem" mem: i64, 8 "PrivateIp" private_ip: String, 9 "PublicIp" public_ip: String, 10 "RegionId" region_id: String,
    11 "Status" status: String, 12 "VpcId" vpc_id: String, 13 "VpcName" vpc_name: String
} }

/// Lists deploy group: `ListDeployGroup` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/deploy_group_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListDeployGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployGroup {
    /// Required.
    pub app_id: String,
}
operation! { ListDeployGroup(app_id: String) "ListDeployGroup" -> ListDeployGroupOutput {
    0 "AppId" app_id
} { path: "/pop/v5/app/deploy_group_list", } }

/// Response of [`ListDeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployGroupOutput {
    pub code: Option<i64>,
    pub deploy_group_list: Option<ListDeployGroupDeployGroupList>,
    pub message: Option<String>,
}
model! { ListDeployGroupOutput {
    0 "Code" code: i64, 1 "DeployGroupList" deploy_group_list: ListDeployGroupDeployGroupList,
    2 "Message" message: String
} }

/// In the response of [`ListDeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployGroupDeployGroupList {
    pub deploy_group: Vec<ListDeployGroupDeployGroup>,
}
model! { ListDeployGroupDeployGroupList {
    0 "DeployGroup" deploy_group: Vec<ListDeployGroupDeployGroup>
} }

/// In the response of [`ListDeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDeployGroupDeployGroup {
    pub app_id: Option<String>,
    pub app_version_id: Option<String>,
    pub base_component_meta_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cpu_limit: Option<String>,
    pub cpu_request: Option<String>,
    pub create_time: Option<i64>,
    pub cs_cluster_id: Option<String>,
    pub deployment_name: Option<String>,
    pub env: Option<String>,
    pub ephemeral_storage_limit: Option<String>,
    pub ephemeral_storage_request: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<i64>,
    pub labels: Option<String>,
    pub last_update_time: Option<i64>,
    pub memory_limit: Option<String>,
    pub memory_request: Option<String>,
    pub name_space: Option<String>,
    pub package_public_url: Option<String>,
    pub package_url: Option<String>,
    pub package_version: Option<String>,
    pub package_version_id: Option<String>,
    pub post_start: Option<String>,
    pub pre_stop: Option<String>,
    pub reversion: Option<String>,
    pub selector: Option<String>,
    pub status: Option<String>,
    pub strategy: Option<String>,
    pub update_time: Option<i64>,
    pub v_ext_server_group_id: Option<String>,
    pub vserver_group_id: Option<String>,
}
model! { ListDeployGroupDeployGroup {
    0 "AppId" app_id: String, 1 "AppVersionId" app_version_id: String,
    2 "BaseComponentMetaName" base_component_meta_name: String, 3 "ClusterId" cluster_id: String,
    4 "ClusterName" cluster_name: String, 5 "CpuLimit" cpu_limit: String, 6 "CpuRequest" cpu_request: String,
    7 "CreateTime" create_time: i64, 8 "CsClusterId" cs_cluster_id: String, 9 "DeploymentName" deployment_name: String,
    10 "Env" env: String, 11 "EphemeralStorageLimit" ephemeral_storage_limit: String,
    12 "EphemeralStorageRequest" ephemeral_storage_request: String, 13 "GroupId" group_id: String,
    14 "GroupName" group_name: String, 15 "GroupType" group_type: i64, 16 "Labels" labels: String,
    17 "LastUpdateTime" last_update_time: i64, 18 "MemoryLimit" memory_limit: String,
    19 "MemoryRequest" memory_request: String, 20 "NameSpace" name_space: String,
    21 "PackagePublicUrl" package_public_url: String, 22 "PackageUrl" package_url: String,
    23 "PackageVersion" package_version: String, 24 "PackageVersionId" package_version_id: String,
    25 "PostStart" post_start: String, 26 "PreStop" pre_stop: String, 27 "Reversion" reversion: String,
    28 "Selector" selector: String, 29 "Status" status: String, 30 "Strategy" strategy: String,
    31 "UpdateTime" update_time: i64, 32 "VExtServerGroupId" v_ext_server_group_id: String,
    33 "VServerGroupId" vserver_group_id: String
} }

/// Lists ecs not in cluster: `ListEcsNotInCluster` of `edas` 2017-08-01.
///
/// GET `/pop/v5/resource/ecs_not_in_cluster`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListEcsNotInCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsNotInCluster {
    /// Required.
    pub network_mode: i64,
    pub vpc_id: Option<String>,
}
operation! { ListEcsNotInCluster(network_mode: i64) "ListEcsNotInCluster" -> ListEcsNotInClusterOutput {
    0 "NetworkMode" network_mode, 1 "VpcId" vpc_id: String
} { method: "GET", path: "/pop/v5/resource/ecs_not_in_cluster", } }

/// Response of [`ListEcsNotInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsNotInClusterOutput {
    pub code: Option<i64>,
    pub ecs_entity_list: Option<ListEcsNotInClusterEcsEntityList>,
    pub message: Option<String>,
}
model! { ListEcsNotInClusterOutput {
    0 "Code" code: i64, 1 "EcsEntityList" ecs_entity_list: ListEcsNotInClusterEcsEntityList, 2 "Message" message: String
} }

/// In the response of [`ListEcsNotInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsNotInClusterEcsEntityList {
    pub ecs_entity: Vec<ListEcsNotInClusterEcsEntity>,
}
model! { ListEcsNotInClusterEcsEntityList {
    0 "EcsEntity" ecs_entity: Vec<ListEcsNotInClusterEcsEntity>
} }

/// In the response of [`ListEcsNotInCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcsNotInClusterEcsEntity {
    pub cpu: Option<i64>,
    pub eip: Option<String>,
    pub expired: Option<bool>,
    pub inner_ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub mem: Option<i64>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { ListEcsNotInClusterEcsEntity {
    0 "Cpu" cpu: i64, 1 "Eip" eip: String, 2 "Expired" expired: bool, 3 "InnerIp" inner_ip: String,
    4 "InstanceId" instance_id: String, 5 "InstanceName" instance_name: String, 6 "Mem" mem: i64,
    7 "PrivateIp" private_ip: String, 8 "PublicIp" public_ip: String, 9 "RegionId" region_id: String,
    10 "Status" status: String, 11 "VpcId" vpc_id: String, 12 "VpcName" vpc_name: String
} }

/// Lists ecu by region: `ListEcuByRegion` of `edas` 2017-08-01.
///
/// GET `/pop/v5/resource/ecu_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListEcuByRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcuByRegion {
    /// Required.
    pub act: String,
    pub logical_region_id: Option<String>,
}
operation! { ListEcuByRegion(act: String) "ListEcuByRegion" -> ListEcuByRegionOutput {
    0 "Act" act, 1 "LogicalRegionId" logical_region_id: String
} { method: "GET", path: "/pop/v5/resource/ecu_list", } }

/// Response of [`ListEcuByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcuByRegionOutput {
    pub code: Option<i64>,
    pub ecu_entity_list: Option<ListEcuByRegionEcuEntityList>,
    pub message: Option<String>,
}
model! { ListEcuByRegionOutput {
    0 "Code" code: i64, 1 "EcuEntityList" ecu_entity_list: ListEcuByRegionEcuEntityList, 2 "Message" message: String
} }

/// In the response of [`ListEcuByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcuByRegionEcuEntityList {
    pub ecu_entity: Vec<ListEcuByRegionEcuEntity>,
}
model! { ListEcuByRegionEcuEntityList {
    0 "EcuEntity" ecu_entity: Vec<ListEcuByRegionEcuEntity>
} }

/// In the response of [`ListEcuByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEcuByRegionEcuEntity {
    pub available_cpu: Option<i64>,
    pub available_mem: Option<i64>,
    pub cpu: Option<i64>,
    pub create_time: Option<i64>,
    pub docker_env: Option<bool>,
    pub ecu_id: Option<String>,
    pub heartbeat_time: Option<i64>,
    pub instance_id: Option<String>,
    pub ip_addr: Option<String>,
    pub mem: Option<i64>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub region_id: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListEcuByRegionEcuEntity {
    0 "AvailableCpu" available_cpu: i64, 1 "AvailableMem" available_mem: i64, 2 "Cpu" cpu: i64,
    3 "CreateTime" create_time: i64, 4 "DockerEnv" docker_env: bool, 5 "EcuId" ecu_id: String,
    6 "HeartbeatTime" heartbeat_time: i64, 7 "InstanceId" instance_id: String, 8 "IpAddr" ip_addr: String,
    9 "Mem" mem: i64, 10 "Name" name: String, 11 "Online" online: bool, 12 "RegionId" region_id: String,
    13 "UpdateTime" update_time: i64, 14 "UserId" user_id: String, 15 "VpcId" vpc_id: String,
    16 "ZoneId" zone_id: String
} }

/// Lists history deploy version: `ListHistoryDeployVersion` of `edas` 2017-08-01.
///
/// GET `/pop/v5/app/deploy_history_version_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListHistoryDeployVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHistoryDeployVersion {
    /// Required.
    pub app_id: String,
}
operation! { ListHistoryDeployVersion(app_id: String) "ListHistoryDeployVersion" -> ListHistoryDeployVersionOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v5/app/deploy_history_version_list", } }

/// Response of [`ListHistoryDeployVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHistoryDeployVersionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub package_version_list: Option<ListHistoryDeployVersionPackageVersionList>,
}
model! { ListHistoryDeployVersionOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "PackageVersionList" package_version_list: ListHistoryDeployVersionPackageVersionList
} }

/// In the response of [`ListHistoryDeployVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHistoryDeployVersionPackageVersionList {
    pub package_version: Vec<ListHistoryDeployVersionPackageVersion>,
}
model! { ListHistoryDeployVersionPackageVersionList {
    0 "PackageVersion" package_version: Vec<ListHistoryDeployVersionPackageVersion>
} }

/// In the response of [`ListHistoryDeployVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHistoryDeployVersionPackageVersion {
    pub app_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub package_version: Option<String>,
    pub public_url: Option<String>,
    pub r#type: Option<String>,
    pub update_time: Option<i64>,
    pub war_url: Option<String>,
}
model! { ListHistoryDeployVersionPackageVersion {
    0 "AppId" app_id: String, 1 "CreateTime" create_time: i64, 2 "Description" description: String, 3 "Id" id: String,
    4 "PackageVersion" package_version: String, 5 "PublicUrl" public_url: String, 6 "Type" r#type: String,
    7 "UpdateTime" update_time: i64, 8 "WarUrl" war_url: String
} }

/// Lists k8s config maps: `ListK8sConfigMaps` of `edas` 2017-08-01.
///
/// GET `/pop/v5/k8s/acs/k8s_config_map`. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListK8sConfigMaps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sConfigMaps {
    pub cluster_id: Option<String>,
    pub condition: Option<BTreeMap<String, Value>>,
    pub namespace: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub show_related_apps: Option<bool>,
}
operation! { ListK8sConfigMaps() "ListK8sConfigMaps" -> ListK8sConfigMapsOutput {
    0 "ClusterId" cluster_id: String, 1 "Condition" condition: BTreeMap<String, Value>, 2 "Namespace" namespace: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ShowRelatedApps" show_related_apps: bool
} { method: "GET", path: "/pop/v5/k8s/acs/k8s_config_map", } }
paged! { ListK8sConfigMaps: ListK8sConfigMapsConfigMaps =
    Number "PageNo", "Result.ConfigMaps" result.config_maps, total "Result.Total" }

/// Response of [`ListK8sConfigMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sConfigMapsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ListK8sConfigMapsResult>,
}
model! { ListK8sConfigMapsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Result" result: ListK8sConfigMapsResult
} }

/// In the response of [`ListK8sConfigMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sConfigMapsResult {
    pub config_maps: Vec<ListK8sConfigMapsConfigMaps>,
    pub total: Option<i64>,
}
model! { ListK8sConfigMapsResult {
    0 "ConfigMaps" config_maps: Vec<ListK8sConfigMapsConfigMaps>, 1 "Total" total: i64
} }

/// In the response of [`ListK8sConfigMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sConfigMapsConfigMaps {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub creation_time: Option<String>,
    pub data: Vec<ListK8sConfigMapsData>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub related_apps: Vec<ListK8sConfigMapsRelatedApps>,
}
model! { ListK8sConfigMapsConfigMaps {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "CreationTime" creation_time: String,
    3 "Data" data: Vec<ListK8sConfigMapsData>, 4 "Name" name: String, 5 "Namespace" namespace: String,
    6 "RelatedApps" related_apps: Vec<ListK8sConfigMapsRelatedApps>
} }

/// In the response of [`ListK8sConfigMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sConfigMapsData {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListK8sConfigMapsData {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListK8sConfigMaps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sConfigMapsRelatedApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { ListK8sConfigMapsRelatedApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// Lists k8s ingress rules: `ListK8sIngressRules` of `edas` 2017-08-01.
///
/// GET `/pop/v5/k8s/acs/k8s_ingress`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListK8sIngressRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sIngressRules {
    pub cluster_id: Option<String>,
    pub condition: Option<String>,
    pub namespace: Option<String>,
    pub region_id: Option<String>,
}
operation! { ListK8sIngressRules() "ListK8sIngressRules" -> ListK8sIngressRulesOutput {
    0 "ClusterId" cluster_id: String, 1 "Condition" condition: String, 2 "Namespace" namespace: String,
    3 "RegionId" region_id: String
} { method: "GET", path: "/pop/v5/k8s/acs/k8s_ingress", } }

/// Response of [`ListK8sIngressRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sIngressRulesOutput {
    pub code: Option<i64>,
    pub data: Vec<ListK8sIngressRulesData>,
    pub message: Option<String>,
}
model! { ListK8sIngressRulesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListK8sIngressRulesData>, 2 "Message" message: String
} }

/// In the response of [`ListK8sIngressRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sIngressRulesData {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub ingress_confs: Vec<ListK8sIngressRulesIngressConfs>,
    pub region_id: Option<String>,
}
model! { ListK8sIngressRulesData {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "IngressConfs" ingress_confs: Vec<ListK8sIngressRulesIngressConfs>, 3 "RegionId" region_id: String
} }

/// In the response of [`ListK8sIngressRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sIngressRulesIngressConfs {
    pub alb_id: Option<String>,
    pub annotations: Option<String>,
    pub creation_time: Option<String>,
    pub dashboard_url: Option<String>,
    pub endpoint: Option<String>,
    pub ingress_type: Option<String>,
    pub labels: Option<String>,
    pub mse_gateway_id: Option<String>,
    pub mse_gateway_name: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub offical_basic_url: Option<String>,
    pub offical_request_url: Option<String>,
    pub rules: Vec<ListK8sIngressRulesRules>,
    pub ssl_redirect: Option<bool>,
}
model! { ListK8sIngressRulesIngressConfs {
    0 "AlbId" alb_id: String, 1 "Annotations" annotations: String, 2 "CreationTime" creation_time: String,
    3 "DashboardUrl" dashboard_url: String, 4 "Endpoint" endpoint: String, 5 "IngressType" ingress_type: String,
    6 "Labels" labels: String, 7 "MseGatewayId" mse_gateway_id: String, 8 "MseGatewayName" mse_gateway_name: String,
    9 "Name" name: String, 10 "Namespace" namespace: String, 11 "OfficalBasicUrl" offical_basic_url: String,
    12 "OfficalRequestUrl" offical_request_url: String, 13 "Rules" rules: Vec<ListK8sIngressRulesRules>,
    14 "SslRedirect" ssl_redirect: bool
} }

/// In the response of [`ListK8sIngressRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sIngressRulesRules {
    pub enable_tls: Option<bool>,
    pub host: Option<String>,
    pub paths: Vec<ListK8sIngressRulesPaths>,
    pub secret_name: Option<String>,
}
model! { ListK8sIngressRulesRules {
    0 "EnableTls" enable_tls: bool, 1 "Host" host: String, 2 "Paths" paths: Vec<ListK8sIngressRulesPaths>,
    3 "SecretName" secret_name: String
} }

/// In the response of [`ListK8sIngressRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sIngressRulesPaths {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub backend: Option<ListK8sIngressRulesBackend>,
    pub collect_rate: Option<i64>,
    pub path: Option<String>,
    pub path_type: Option<String>,
    pub status: Option<String>,
}
model! { ListK8sIngressRulesPaths {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Backend" backend: ListK8sIngressRulesBackend,
    3 "CollectRate" collect_rate: i64, 4 "Path" path: String, 5 "PathType" path_type: String, 6 "Status" status: String
} }

/// In the response of [`ListK8sIngressRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sIngressRulesBackend {
    pub service_name: Option<String>,
    pub service_port: Option<String>,
}
model! { ListK8sIngressRulesBackend {
    0 "ServiceName" service_name: String, 1 "ServicePort" service_port: String
} }

/// Lists k8s namespaces: `ListK8sNamespaces` of `edas` 2017-08-01.
///
/// GET `/pop/v5/k8s/acs/k8s_namespace`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListK8sNamespaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sNamespaces {
    pub cluster_id: Option<String>,
}
operation! { ListK8sNamespaces() "ListK8sNamespaces" -> ListK8sNamespacesOutput {
    0 "ClusterId" cluster_id: String
} { method: "GET", path: "/pop/v5/k8s/acs/k8s_namespace", } }

/// Response of [`ListK8sNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sNamespacesOutput {
    pub code: Option<i64>,
    pub data: Vec<ListK8sNamespacesData>,
    pub message: Option<String>,
}
model! { ListK8sNamespacesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListK8sNamespacesData>, 2 "Message" message: String
} }

/// In the response of [`ListK8sNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sNamespacesData {
    pub namespace: Option<String>,
}
model! { ListK8sNamespacesData {
    0 "Namespace" namespace: String
} }

/// Lists k8s secrets: `ListK8sSecrets` of `edas` 2017-08-01.
///
/// GET `/pop/v5/k8s/acs/k8s_secret`. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListK8sSecrets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sSecrets {
    pub cluster_id: Option<String>,
    pub condition: Option<String>,
    pub namespace: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub show_related_apps: Option<bool>,
}
operation! { ListK8sSecrets() "ListK8sSecrets" -> ListK8sSecretsOutput {
    0 "ClusterId" cluster_id: String, 1 "Condition" condition: String, 2 "Namespace" namespace: String,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "ShowRelatedApps" show_related_apps: bool
} { method: "GET", path: "/pop/v5/k8s/acs/k8s_secret", } }
paged! { ListK8sSecrets: ListK8sSecretsSecrets =
    Number "PageNo", "Result.Secrets" result.secrets, total "Result.Total" }

/// Response of [`ListK8sSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sSecretsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<ListK8sSecretsResult>,
}
model! { ListK8sSecretsOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Result" result: ListK8sSecretsResult
} }

/// In the response of [`ListK8sSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sSecretsResult {
    pub secrets: Vec<ListK8sSecretsSecrets>,
    pub total: Option<i64>,
}
model! { ListK8sSecretsResult {
    0 "Secrets" secrets: Vec<ListK8sSecretsSecrets>, 1 "Total" total: i64
} }

/// In the response of [`ListK8sSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sSecretsSecrets {
    pub base64_encoded: Option<bool>,
    pub cert_detail: Option<ListK8sSecretsCertDetail>,
    pub cert_id: Option<String>,
    pub cert_region_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub creation_time: Option<String>,
    pub data: Vec<ListK8sSecretsData>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub related_apps: Vec<ListK8sSecretsRelatedApps>,
    pub related_ingress_rules: Vec<ListK8sSecretsRelatedIngressRules>,
    pub r#type: Option<String>,
}
model! { ListK8sSecretsSecrets {
    0 "Base64Encoded" base64_encoded: bool, 1 "CertDetail" cert_detail: ListK8sSecretsCertDetail,
    2 "CertId" cert_id: String, 3 "CertRegionId" cert_region_id: String, 4 "ClusterId" cluster_id: String,
    5 "ClusterName" cluster_name: String, 6 "CreationTime" creation_time: String,
    7 "Data" data: Vec<ListK8sSecretsData>, 8 "Name" name: String, 9 "Namespace" namespace: String,
    10 "RelatedApps" related_apps: Vec<ListK8sSecretsRelatedApps>,
    11 "RelatedIngressRules" related_ingress_rules: Vec<ListK8sSecretsRelatedIngressRules>, 12 "Type" r#type: String
} }

/// In the response of [`ListK8sSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sSecretsCertDetail {
    pub domain_names: Vec<String>,
    pub end_time: Option<String>,
    pub issuer: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { ListK8sSecretsCertDetail {
    0 "DomainNames" domain_names: Vec<String>, 1 "EndTime" end_time: String, 2 "Issuer" issuer: String,
    3 "StartTime" start_time: String, 4 "Status" status: String
} }

/// In the response of [`ListK8sSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sSecretsData {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListK8sSecretsData {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`ListK8sSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sSecretsRelatedApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { ListK8sSecretsRelatedApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// In the response of [`ListK8sSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sSecretsRelatedIngressRules {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub related_apps: Vec<ListK8sSecretsRelatedIngressRulesRelatedApps>,
}
model! { ListK8sSecretsRelatedIngressRules {
    0 "Name" name: String, 1 "Namespace" namespace: String,
    2 "RelatedApps" related_apps: Vec<ListK8sSecretsRelatedIngressRulesRelatedApps>
} }

/// In the response of [`ListK8sSecrets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListK8sSecretsRelatedIngressRulesRelatedApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { ListK8sSecretsRelatedIngressRulesRelatedApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// Lists methods: `ListMethods` of `edas` 2017-08-01.
///
/// GET `/pop/v5/service/list_methods`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListMethods>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMethods {
    /// Required.
    pub app_id: String,
    /// Required.
    pub service_name: String,
}
operation! { ListMethods(app_id: String, service_name: String) "ListMethods" -> ListMethodsOutput {
    0 "AppId" app_id, 1 "ServiceName" service_name
} { method: "GET", path: "/pop/v5/service/list_methods", } }

/// Response of [`ListMethods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMethodsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub service_method_list: Option<ListMethodsServiceMethodList>,
}
model! { ListMethodsOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "ServiceMethodList" service_method_list: ListMethodsServiceMethodList
} }

/// In the response of [`ListMethods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMethodsServiceMethodList {
    pub service_method: Vec<ListMethodsServiceMethod>,
}
model! { ListMethodsServiceMethodList {
    0 "ServiceMethod" service_method: Vec<ListMethodsServiceMethod>
} }

/// In the response of [`ListMethods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMethodsServiceMethod {
    pub app_name: Option<String>,
    pub input_params: Option<ListMethodsInputParams>,
    pub method_name: Option<String>,
    pub output: Option<String>,
    pub param_types: Option<ListMethodsParamTypes>,
    pub service_name: Option<String>,
}
model! { ListMethodsServiceMethod {
    0 "AppName" app_name: String, 1 "InputParams" input_params: ListMethodsInputParams,
    2 "MethodName" method_name: String, 3 "Output" output: String, 4 "ParamTypes" param_types: ListMethodsParamTypes,
    5 "ServiceName" service_name: String
} }

/// In the response of [`ListMethods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMethodsInputParams {
    pub input_param: Vec<String>,
}
model! { ListMethodsInputParams {
    0 "InputParam" input_param: Vec<String>
} }

/// In the response of [`ListMethods`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMethodsParamTypes {
    pub param_type: Vec<String>,
}
model! { ListMethodsParamTypes {
    0 "ParamType" param_type: Vec<String>
} }

/// Lists published services: `ListPublishedServices` of `edas` 2017-08-01.
///
/// GET `/pop/v5/service/listPublishedServices`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListPublishedServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedServices {
    /// Required.
    pub app_id: String,
}
operation! { ListPublishedServices(app_id: String) "ListPublishedServices" -> ListPublishedServicesOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v5/service/listPublishedServices", } }

/// Response of [`ListPublishedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedServicesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub published_services_list: Option<ListPublishedServicesPublishedServicesList>,
}
model! { ListPublishedServicesOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "PublishedServicesList" published_services_list: ListPublishedServicesPublishedServicesList
} }

/// In the response of [`ListPublishedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedServicesPublishedServicesList {
    pub list_published_services: Vec<ListPublishedServicesListPublishedServices>,
}
model! { ListPublishedServicesPublishedServicesList {
    0 "ListPublishedServices" list_published_services: Vec<ListPublishedServicesListPublishedServices>
} }

/// In the response of [`ListPublishedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedServicesListPublishedServices {
    pub app_id: Option<String>,
    pub docker_application: Option<bool>,
    pub group2_ip: Option<String>,
    pub groups: Option<ListPublishedServicesGroups>,
    pub ips: Option<ListPublishedServicesIps>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<String>,
}
model! { ListPublishedServicesListPublishedServices {
    0 "AppId" app_id: String, 1 "DockerApplication" docker_application: bool, 2 "Group2Ip" group2_ip: String,
    3 "Groups" groups: ListPublishedServicesGroups, 4 "Ips" ips: ListPublishedServicesIps, 5 "Name" name: String,
    6 "Type" r#type: String, 7 "Version" version: String
} }

/// In the response of [`ListPublishedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedServicesGroups {
    pub group: Vec<String>,
}
model! { ListPublishedServicesGroups {
    0 "group" group: Vec<String>
} }

/// In the response of [`ListPublishedServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPublishedServicesIps {
    pub ip: Vec<String>,
}
model! { ListPublishedServicesIps {
    0 "ip" ip: Vec<String>
} }

/// Lists recent change order: `ListRecentChangeOrder` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/change_order_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListRecentChangeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentChangeOrder {
    /// Required.
    pub app_id: String,
}
operation! { ListRecentChangeOrder(app_id: String) "ListRecentChangeOrder" -> ListRecentChangeOrderOutput {
    0 "AppId" app_id
} { path: "/pop/v5/changeorder/change_order_list", } }

/// Response of [`ListRecentChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentChangeOrderOutput {
    pub change_order_list: Option<ListRecentChangeOrderChangeOrderList>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ListRecentChangeOrderOutput {
    0 "ChangeOrderList" change_order_list: ListRecentChangeOrderChangeOrderList, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`ListRecentChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentChangeOrderChangeOrderList {
    pub change_order: Vec<ListRecentChangeOrderChangeOrder>,
}
model! { ListRecentChangeOrderChangeOrderList {
    0 "ChangeOrder" change_order: Vec<ListRecentChangeOrderChangeOrder>
} }

/// In the response of [`ListRecentChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentChangeOrderChangeOrder {
    pub app_id: Option<String>,
    pub batch_count: Option<i64>,
    pub batch_type: Option<String>,
    pub change_order_description: Option<String>,
    pub change_order_id: Option<String>,
    pub co_type: Option<String>,
    pub co_type_code: Option<String>,
    pub create_time: Option<String>,
    pub create_user_id: Option<String>,
    pub finish_time: Option<String>,
    pub group_id: Option<String>,
    pub source: Option<String>,
    pub status: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListRecentChangeOrderChangeOrder {
    0 "AppId" app_id: String, 1 "BatchCount" batch_count: i64, 2 "BatchType" batch_type: String,
    3 "ChangeOrderDescription" change_order_description: String, 4 "ChangeOrderId" change_order_id: String,
    5 "CoType" co_type: String, 6 "CoTypeCode" co_type_code: String, 7 "CreateTime" create_time: String,
    8 "CreateUserId" create_user_id: String, 9 "FinishTime" finish_time: String, 10 "GroupId" group_id: String,
    11 "Source" source: String, 12 "Status" status: i64, 13 "UserId" user_id: String
} }

/// Lists resource group: `ListResourceGroup` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/reg_group_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroup {}
operation! { ListResourceGroup() "ListResourceGroup" -> ListResourceGroupOutput {}
    { path: "/pop/v5/resource/reg_group_list", } }

/// Response of [`ListResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub resource_group_list: Option<ListResourceGroupResourceGroupList>,
}
model! { ListResourceGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "ResourceGroupList" resource_group_list: ListResourceGroupResourceGroupList
} }

/// In the response of [`ListResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupResourceGroupList {
    pub res_group_entity: Vec<ListResourceGroupResGroupEntity>,
}
model! { ListResourceGroupResourceGroupList {
    0 "ResGroupEntity" res_group_entity: Vec<ListResourceGroupResGroupEntity>
} }

/// In the response of [`ListResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupResGroupEntity {
    pub admin_user_id: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub slb_list: Option<ListResourceGroupSlbList>,
    pub update_time: Option<i64>,
    pub ecs_list: Option<ListResourceGroupEcsList>,
}
model! { ListResourceGroupResGroupEntity {
    0 "AdminUserId" admin_user_id: String, 1 "CreateTime" create_time: i64, 2 "Description" description: String,
    3 "Id" id: i64, 4 "Name" name: String, 5 "RegionId" region_id: String,
    6 "SlbList" slb_list: ListResourceGroupSlbList, 7 "UpdateTime" update_time: i64,
    8 "ecsList" ecs_list: ListResourceGroupEcsList
} }

/// In the response of [`ListResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupSlbList {
    pub slb_entity: Vec<ListResourceGroupSlbEntity>,
}
model! { ListResourceGroupSlbList {
    0 "SlbEntity" slb_entity: Vec<ListResourceGroupSlbEntity>
} }

/// In the response of [`ListResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupSlbEntity {
    pub address: Option<String>,
    pub address_type: Option<String>,
    pub expired: Option<bool>,
    pub group_id: Option<i64>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub slb_id: Option<String>,
    pub slb_name: Option<String>,
    pub slb_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListResourceGroupSlbEntity {
    0 "Address" address: String, 1 "AddressType" address_type: String, 2 "Expired" expired: bool,
    3 "GroupId" group_id: i64, 4 "NetworkType" network_type: String, 5 "RegionId" region_id: String,
    6 "SlbId" slb_id: String, 7 "SlbName" slb_name: String, 8 "SlbStatus" slb_status: String,
    9 "UserId" user_id: String, 10 "VpcId" vpc_id: String, 11 "VswitchId" vswitch_id: String
} }

/// In the response of [`ListResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupEcsList {
    pub ecs_entity: Vec<ListResourceGroupEcsEntity>,
}
model! { ListResourceGroupEcsList {
    0 "EcsEntity" ecs_entity: Vec<ListResourceGroupEcsEntity>
} }

/// In the response of [`ListResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupEcsEntity {
    pub cpu: Option<i64>,
    pub description: Option<String>,
    pub ecu_entity: Option<ListResourceGroupEcuEntity>,
    pub eip: Option<String>,
    pub expired: Option<bool>,
    pub group_id: Option<String>,
    pub host_name: Option<String>,
    pub inner_ip: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub mem: Option<i64>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub region_id: Option<String>,
    pub serial_num: Option<String>,
    pub sg_id: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_entity: Option<ListResourceGroupVpcEntity>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListResourceGroupEcsEntity {
    0 "Cpu" cpu: i64, 1 "Description" description: String, 2 "EcuEntity" ecu_entity: ListResourceGroupEcuEntity,
    3 "Eip" eip: String, 4 "Expired" expired: bool, 5 "GroupId" group_id: String, 6 "HostName" host_name: String,
    7 "InnerIp" inner_ip: String, 8 "InstanceId" instance_id: String, 9 "InstanceName" instance_name: String,
    10 "Mem" mem: i64, 11 "PrivateIp" private_ip: String, 12 "PublicIp" public_ip: String,
    13 "RegionId" region_id: String, 14 "SerialNum" serial_num: String, 15 "SgId" sg_id: String,
    16 "Status" status: String, 17 "UserId" user_id: String, 18 "VpcEntity" vpc_entity: ListResourceGroupVpcEntity,
    19 "VpcId" vpc_id: String, 20 "ZoneId" zone_id: String
} }

/// In the response of [`ListResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupEcuEntity {
    pub available_cpu: Option<i64>,
    pub available_mem: Option<i64>,
    pub cpu: Option<i64>,
    pub create_time: Option<i64>,
    pub docker_env: Option<bool>,
    pub ecu_id: Option<String>,
    pub heartbeat_time: Option<i64>,
    pub instance_id: Option<String>,
    pub ip_addr: Option<String>,
    pub mem: Option<i64>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub region_id: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListResourceGroupEcuEntity {
    0 "AvailableCpu" available_cpu: i64, 1 "AvailableMem" available_mem: i64, 2 "Cpu" cpu: i64,
    3 "CreateTime" create_time: i64, 4 "DockerEnv" docker_env: bool, 5 "EcuId" ecu_id: String,
    6 "HeartbeatTime" heartbeat_time: i64, 7 "InstanceId" instance_id: String, 8 "IpAddr" ip_addr: String,
    9 "Mem" mem: i64, 10 "Name" name: String, 11 "Online" online: bool, 12 "RegionId" region_id: String,
    13 "UpdateTime" update_time: i64, 14 "UserId" user_id: String, 15 "VpcId" vpc_id: String,
    16 "ZoneId" zone_id: String
} }

/// In the response of [`ListResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupVpcEntity {
    pub cidrblock: Option<String>,
    pub description: Option<String>,
    pub ecs_num: Option<i64>,
    pub expired: Option<bool>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { ListResourceGroupVpcEntity {
    0 "Cidrblock" cidrblock: String, 1 "Description" description: String, 2 "EcsNum" ecs_num: i64,
    3 "Expired" expired: bool, 4 "RegionId" region_id: String, 5 "Status" status: String, 6 "UserId" user_id: String,
    7 "VpcId" vpc_id: String, 8 "VpcName" vpc_name: String
} }

/// Lists role: `ListRole` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/role_list`. Reads only. See <https://api.alibabacloud.com/document/Edas/2017-08-01/ListRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRole {}
operation! { ListRole() "ListRole" -> ListRoleOutput {} { path: "/pop/v5/account/role_list", } }

/// Response of [`ListRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub role_list: Option<ListRoleRoleList>,
}
model! { ListRoleOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "RoleList" role_list: ListRoleRoleList
} }

/// In the response of [`ListRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleRoleList {
    pub role_item: Vec<ListRoleRoleItem>,
}
model! { ListRoleRoleList {
    0 "RoleItem" role_item: Vec<ListRoleRoleItem>
} }

/// In the response of [`ListRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleRoleItem {
    pub action_list: Option<ListRoleActionList>,
    pub role: Option<ListRoleRole>,
}
model! { ListRoleRoleItem {
    0 "ActionList" action_list: ListRoleActionList, 1 "Role" role: ListRoleRole
} }

/// In the response of [`ListRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleActionList {
    pub action: Vec<ListRoleAction>,
}
model! { ListRoleActionList {
    0 "Action" action: Vec<ListRoleAction>
} }

/// In the response of [`ListRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleAction {
    pub code: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub name: Option<String>,
}
model! { ListRoleAction {
    0 "Code" code: String, 1 "Description" description: String, 2 "GroupId" group_id: String, 3 "Name" name: String
} }

/// In the response of [`ListRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoleRole {
    pub admin_user_id: Option<String>,
    pub create_time: Option<i64>,
    pub id: Option<i64>,
    pub is_default: Option<bool>,
    pub name: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListRoleRole {
    0 "AdminUserId" admin_user_id: String, 1 "CreateTime" create_time: i64, 2 "Id" id: i64,
    3 "IsDefault" is_default: bool, 4 "Name" name: String, 5 "UpdateTime" update_time: i64
} }

/// Lists scale out ecu: `ListScaleOutEcu` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/scale_out_ecu_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListScaleOutEcu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScaleOutEcu {
    pub app_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cpu: Option<i64>,
    pub group_id: Option<String>,
    pub instance_num: Option<i64>,
    pub logical_region_id: Option<String>,
    pub mem: Option<i64>,
}
operation! { ListScaleOutEcu() "ListScaleOutEcu" -> ListScaleOutEcuOutput {
    0 "AppId" app_id: String, 1 "ClusterId" cluster_id: String, 2 "Cpu" cpu: i64, 3 "GroupId" group_id: String,
    4 "InstanceNum" instance_num: i64, 5 "LogicalRegionId" logical_region_id: String, 6 "Mem" mem: i64
} { path: "/pop/v5/resource/scale_out_ecu_list", } }

/// Response of [`ListScaleOutEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScaleOutEcuOutput {
    pub code: Option<i64>,
    pub ecu_info_list: Option<ListScaleOutEcuEcuInfoList>,
    pub message: Option<String>,
}
model! { ListScaleOutEcuOutput {
    0 "Code" code: i64, 1 "EcuInfoList" ecu_info_list: ListScaleOutEcuEcuInfoList, 2 "Message" message: String
} }

/// In the response of [`ListScaleOutEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScaleOutEcuEcuInfoList {
    pub ecu_info: Vec<ListScaleOutEcuEcuInfo>,
}
model! { ListScaleOutEcuEcuInfoList {
    0 "EcuInfo" ecu_info: Vec<ListScaleOutEcuEcuInfo>
} }

/// In the response of [`ListScaleOutEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScaleOutEcuEcuInfo {
    pub available_cpu: Option<i64>,
    pub available_mem: Option<i64>,
    pub create_time: Option<i64>,
    pub docker_env: Option<bool>,
    pub ecu_id: Option<String>,
    pub heartbeat_time: Option<i64>,
    pub instance_id: Option<String>,
    pub ip_addr: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub region_id: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListScaleOutEcuEcuInfo {
    0 "AvailableCpu" available_cpu: i64, 1 "AvailableMem" available_mem: i64, 2 "CreateTime" create_time: i64,
    3 "DockerEnv" docker_env: bool, 4 "EcuId" ecu_id: String, 5 "HeartbeatTime" heartbeat_time: i64,
    6 "InstanceId" instance_id: String, 7 "IpAddr" ip_addr: String, 8 "Name" name: String, 9 "Online" online: bool,
    10 "RegionId" region_id: String, 11 "UpdateTime" update_time: i64, 12 "UserId" user_id: String,
    13 "VpcId" vpc_id: String, 14 "ZoneId" zone_id: String
} }

/// Lists service groups: `ListServiceGroups` of `edas` 2017-08-01.
///
/// GET `/pop/v5/service/serviceGroups`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListServiceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroups {}
operation! { ListServiceGroups() "ListServiceGroups" -> ListServiceGroupsOutput {}
    { method: "GET", path: "/pop/v5/service/serviceGroups", } }

/// Response of [`ListServiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub service_groups_list: Option<ListServiceGroupsServiceGroupsList>,
}
model! { ListServiceGroupsOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "ServiceGroupsList" service_groups_list: ListServiceGroupsServiceGroupsList
} }

/// In the response of [`ListServiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsServiceGroupsList {
    pub list_service_groups: Vec<ListServiceGroupsListServiceGroups>,
}
model! { ListServiceGroupsServiceGroupsList {
    0 "ListServiceGroups" list_service_groups: Vec<ListServiceGroupsListServiceGroups>
} }

/// In the response of [`ListServiceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceGroupsListServiceGroups {
    pub create_time: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { ListServiceGroupsListServiceGroups {
    0 "CreateTime" create_time: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String
} }

/// Lists slb: `ListSlb` of `edas` 2017-08-01.
///
/// GET `/pop/v5/slb_list`. Reads only. See <https://api.alibabacloud.com/document/Edas/2017-08-01/ListSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlb {
    pub address_type: Option<String>,
    pub slb_type: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListSlb() "ListSlb" -> ListSlbOutput {
    0 "AddressType" address_type: String, 1 "SlbType" slb_type: String, 2 "VpcId" vpc_id: String
} { method: "GET", path: "/pop/v5/slb_list", } }

/// Response of [`ListSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlbOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub slb_list: Option<ListSlbSlbList>,
}
model! { ListSlbOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "SlbList" slb_list: ListSlbSlbList
} }

/// In the response of [`ListSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlbSlbList {
    pub slb_entity: Vec<ListSlbSlbEntity>,
}
model! { ListSlbSlbList {
    0 "SlbEntity" slb_entity: Vec<ListSlbSlbEntity>
} }

/// In the response of [`ListSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSlbSlbEntity {
    pub address: Option<String>,
    pub address_type: Option<String>,
    pub expired: Option<bool>,
    pub group_id: Option<i64>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub reusable: Option<bool>,
    pub slb_id: Option<String>,
    pub slb_name: Option<String>,
    pub slb_status: Option<String>,
    pub tags: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vswitch_id: Option<String>,
}
model! { ListSlbSlbEntity {
    0 "Address" address: String, 1 "AddressType" address_type: String, 2 "Expired" expired: bool,
    3 "GroupId" group_id: i64, 4 "NetworkType" network_type: String, 5 "RegionId" region_id: String,
    6 "Reusable" reusable: bool, 7 "SlbId" slb_id: String, 8 "SlbName" slb_name: String,
    9 "SlbStatus" slb_status: String, 10 "Tags" tags: String, 11 "UserId" user_id: String, 12 "VpcId" vpc_id: String,
    13 "VswitchId" vswitch_id: String
} }

/// Lists sub account: `ListSubAccount` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/sub_account_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListSubAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubAccount {}
operation! { ListSubAccount() "ListSubAccount" -> ListSubAccountOutput {}
    { path: "/pop/v5/account/sub_account_list", } }

/// Response of [`ListSubAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubAccountOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub sub_account_list: Option<ListSubAccountSubAccountList>,
}
model! { ListSubAccountOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "SubAccountList" sub_account_list: ListSubAccountSubAccountList
} }

/// In the response of [`ListSubAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubAccountSubAccountList {
    pub sub_account: Vec<ListSubAccountSubAccount>,
}
model! { ListSubAccountSubAccountList {
    0 "SubAccount" sub_account: Vec<ListSubAccountSubAccount>
} }

/// In the response of [`ListSubAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubAccountSubAccount {
    pub admin_edas_id: Option<String>,
    pub admin_user_id: Option<String>,
    pub admin_user_kp: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub sub_edas_id: Option<String>,
    pub sub_user_id: Option<String>,
    pub sub_user_kp: Option<String>,
}
model! { ListSubAccountSubAccount {
    0 "AdminEdasId" admin_edas_id: String, 1 "AdminUserId" admin_user_id: String, 2 "AdminUserKp" admin_user_kp: String,
    3 "Email" email: String, 4 "Phone" phone: String, 5 "SubEdasId" sub_edas_id: String,
    6 "SubUserId" sub_user_id: String, 7 "SubUserKp" sub_user_kp: String
} }

/// Lists swimming lane: `ListSwimmingLane` of `edas` 2017-08-01.
///
/// GET `/pop/v5/trafficmgnt/swimming_lanes`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLane {
    /// Required.
    pub group_id: i64,
}
operation! { ListSwimmingLane(group_id: i64) "ListSwimmingLane" -> ListSwimmingLaneOutput {
    0 "GroupId" group_id
} { method: "GET", path: "/pop/v5/trafficmgnt/swimming_lanes", } }

/// Response of [`ListSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneOutput {
    pub code: Option<i64>,
    pub data: Vec<ListSwimmingLaneData>,
    pub message: Option<String>,
}
model! { ListSwimmingLaneOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListSwimmingLaneData>, 2 "Message" message: String
} }

/// In the response of [`ListSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneData {
    pub enable_rules: Option<bool>,
    pub entry_rule: Option<String>,
    pub group_id: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub scenario_sign: Option<String>,
    pub swimming_lane_app_relation_ship_list: Vec<
        ListSwimmingLaneSwimmingLaneAppRelationShipList,
    >,
    pub tag: Option<String>,
}
model! { ListSwimmingLaneData {
    0 "EnableRules" enable_rules: bool, 1 "EntryRule" entry_rule: String, 2 "GroupId" group_id: i64, 3 "Id" id: i64,
    4 "Name" name: String, 5 "NamespaceId" namespace_id: String, 6 "ScenarioSign" scenario_sign: String,
    7 "SwimmingLaneAppRelationShipList" swimming_lane_app_relation_ship_list: Vec<ListSwimmingLaneSwimmingLaneAppRelationShipList>,
    8 "Tag" tag: String
} }

/// In the response of [`ListSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneSwimmingLaneAppRelationShipList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub extra: Option<String>,
    pub lane_id: Option<i64>,
    pub rules: Option<String>,
}
model! { ListSwimmingLaneSwimmingLaneAppRelationShipList {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Extra" extra: String, 3 "LaneId" lane_id: i64,
    4 "Rules" rules: String
} }

/// Lists swimming lane group: `ListSwimmingLaneGroup` of `edas` 2017-08-01.
///
/// GET `/pop/v5/trafficmgnt/swimming_lane_groups`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListSwimmingLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGroup {
    pub group_id: Option<i64>,
    /// Required.
    pub logical_region_id: String,
}
operation! { ListSwimmingLaneGroup(logical_region_id: String) "ListSwimmingLaneGroup" -> ListSwimmingLaneGroupOutput {
    0 "GroupId" group_id: i64, 1 "LogicalRegionId" logical_region_id
} { method: "GET", path: "/pop/v5/trafficmgnt/swimming_lane_groups", } }

/// Response of [`ListSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGroupOutput {
    pub code: Option<i64>,
    pub data: Vec<ListSwimmingLaneGroupData>,
    pub message: Option<String>,
}
model! { ListSwimmingLaneGroupOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListSwimmingLaneGroupData>, 2 "Message" message: String
} }

/// In the response of [`ListSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGroupData {
    pub application_list: Vec<ListSwimmingLaneGroupApplicationList>,
    pub entry_application: Option<ListSwimmingLaneGroupEntryApplication>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
}
model! { ListSwimmingLaneGroupData {
    0 "ApplicationList" application_list: Vec<ListSwimmingLaneGroupApplicationList>,
    1 "EntryApplication" entry_application: ListSwimmingLaneGroupEntryApplication, 2 "Id" id: i64,
    3 "Name" name: String, 4 "NamespaceId" namespace_id: String
} }

/// In the response of [`ListSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGroupApplicationList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { ListSwimmingLaneGroupApplicationList {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// In the response of [`ListSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSwimmingLaneGroupEntryApplication {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub source: Option<String>,
}
model! { ListSwimmingLaneGroupEntryApplication {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "Source" source: String
} }

/// Lists tag resources: `ListTagResources` of `edas` 2017-08-01.
///
/// GET `/pop/v5/tag/tags`. Reads only. See <https://api.alibabacloud.com/document/Edas/2017-08-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub resource_ids: Option<BTreeMap<String, Value>>,
    /// Required.
    pub resource_region_id: String,
    /// Required.
    pub resource_type: String,
    pub tags: Option<BTreeMap<String, Value>>,
}
operation! { ListTagResources(resource_region_id: String, resource_type: String)
    "ListTagResources" -> ListTagResourcesOutput {
    0 "ResourceIds" resource_ids: BTreeMap<String, Value>, 1 "ResourceRegionId" resource_region_id,
    2 "ResourceType" resource_type, 3 "Tags" tags: BTreeMap<String, Value>
} { method: "GET", path: "/pop/v5/tag/tags", } }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "TagResources" tag_resources: ListTagResourcesTagResources
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

/// Lists user define region: `ListUserDefineRegion` of `edas` 2017-08-01.
///
/// POST `/pop/v5/user_region_defs`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ListUserDefineRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefineRegion {
    pub debug_enable: Option<bool>,
}
operation! { ListUserDefineRegion() "ListUserDefineRegion" -> ListUserDefineRegionOutput {
    0 "DebugEnable" debug_enable: bool
} { path: "/pop/v5/user_region_defs", } }

/// Response of [`ListUserDefineRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefineRegionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub user_define_region_list: Option<ListUserDefineRegionUserDefineRegionList>,
}
model! { ListUserDefineRegionOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "UserDefineRegionList" user_define_region_list: ListUserDefineRegionUserDefineRegionList
} }

/// In the response of [`ListUserDefineRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefineRegionUserDefineRegionList {
    pub user_define_region_entity: Vec<ListUserDefineRegionUserDefineRegionEntity>,
}
model! { ListUserDefineRegionUserDefineRegionList {
    0 "UserDefineRegionEntity" user_define_region_entity: Vec<ListUserDefineRegionUserDefineRegionEntity>
} }

/// In the response of [`ListUserDefineRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDefineRegionUserDefineRegionEntity {
    pub belong_region: Option<String>,
    pub debug_enable: Option<bool>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub mse_instance_id: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub registry_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListUserDefineRegionUserDefineRegionEntity {
    0 "BelongRegion" belong_region: String, 1 "DebugEnable" debug_enable: bool, 2 "Description" description: String,
    3 "Id" id: i64, 4 "MseInstanceId" mse_instance_id: String, 5 "RegionId" region_id: String,
    6 "RegionName" region_name: String, 7 "RegistryType" registry_type: String, 8 "UserId" user_id: String
} }

/// Lists vpc: `ListVpc` of `edas` 2017-08-01.
///
/// GET `/pop/v5/vpc_list`. Reads only. See <https://api.alibabacloud.com/document/Edas/2017-08-01/ListVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpc {}
operation! { ListVpc() "ListVpc" -> ListVpcOutput {} { method: "GET", path: "/pop/v5/vpc_list", } }

/// Response of [`ListVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub vpc_list: Option<ListVpcVpcList>,
}
model! { ListVpcOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "VpcList" vpc_list: ListVpcVpcList
} }

/// In the response of [`ListVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcVpcList {
    pub vpc_entity: Vec<ListVpcVpcEntity>,
}
model! { ListVpcVpcList {
    0 "VpcEntity" vpc_entity: Vec<ListVpcVpcEntity>
} }

/// In the response of [`ListVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcVpcEntity {
    pub ecs_num: Option<i64>,
    pub expired: Option<bool>,
    pub region_id: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { ListVpcVpcEntity {
    0 "EcsNum" ecs_num: i64, 1 "Expired" expired: bool, 2 "RegionId" region_id: String, 3 "UserId" user_id: String,
    4 "VpcId" vpc_id: String, 5 "VpcName" vpc_name: String
} }

/// Migrates ecu: `MigrateEcu` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/migrate_ecu`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/MigrateEcu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateEcu {
    /// Required.
    pub instance_ids: String,
    pub logical_region_id: Option<String>,
}
operation! { MigrateEcu(instance_ids: String) "MigrateEcu" -> MigrateEcuOutput {
    0 "InstanceIds" instance_ids, 1 "LogicalRegionId" logical_region_id: String
} { path: "/pop/v5/resource/migrate_ecu", } }

/// Response of [`MigrateEcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateEcuOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { MigrateEcuOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Modifies scaling rule: `ModifyScalingRule` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/scaling_rules`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ModifyScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingRule {
    pub accept_eula: Option<bool>,
    /// Required.
    pub app_id: String,
    /// Required.
    pub group_id: String,
    pub in_condition: Option<String>,
    pub in_cpu: Option<i64>,
    pub in_duration: Option<i64>,
    pub in_enable: Option<bool>,
    pub in_instance_num: Option<i64>,
    pub in_load: Option<i64>,
    pub in_rt: Option<i64>,
    pub in_step: Option<i64>,
    pub key_pair_name: Option<String>,
    pub multi_az_policy: Option<String>,
    pub out_cpu: Option<i64>,
    pub out_condition: Option<String>,
    pub out_duration: Option<i64>,
    pub out_enable: Option<bool>,
    pub out_instance_num: Option<i64>,
    pub out_load: Option<i64>,
    pub out_rt: Option<i64>,
    pub out_step: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub resource_from: Option<String>,
    pub scaling_policy: Option<String>,
    pub template_id: Option<String>,
    pub template_instance_id: Option<String>,
    pub template_instance_name: Option<String>,
    pub template_version: Option<i64>,
    pub vswitch_ids: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ModifyScalingRule(app_id: String, group_id: String) "ModifyScalingRule" -> ModifyScalingRuleOutput {
    0 "AcceptEULA" accept_eula: bool, 1 "AppId" app_id, 2 "GroupId" group_id, 3 "InCondition" in_condition: String,
    4 "InCpu" in_cpu: i64, 5 "InDuration" in_duration: i64, 6 "InEnable" in_enable: bool,
    7 "InInstanceNum" in_instance_num: i64, 8 "InLoad" in_load: i64, 9 "InRT" in_rt: i64, 10 "InStep" in_step: i64,
    11 "KeyPairName" key_pair_name: String, 12 "MultiAzPolicy" multi_az_policy: String, 13 "OutCPU" out_cpu: i64,
    14 "OutCondition" out_condition: String, 15 "OutDuration" out_duration: i64, 16 "OutEnable" out_enable: bool,
    17 "OutInstanceNum" out_instance_num: i64, 18 "OutLoad" out_load: i64, 19 "OutRT" out_rt: i64,
    20 "OutStep" out_step: i64, 21 "Password" password: Secret, 22 "ResourceFrom" resource_from: String,
    23 "ScalingPolicy" scaling_policy: String, 24 "TemplateId" template_id: String,
    25 "TemplateInstanceId" template_instance_id: String, 26 "TemplateInstanceName" template_instance_name: String,
    27 "TemplateVersion" template_version: i64, 28 "VSwitchIds" vswitch_ids: String, 29 "VpcId" vpc_id: String
} { path: "/pop/v5/app/scaling_rules", } }

/// Response of [`ModifyScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ModifyScalingRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Queries application status: `QueryApplicationStatus` of `edas` 2017-08-01.
///
/// GET `/pop/v5/app/app_status`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/QueryApplicationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatus {
    /// Required.
    pub app_id: String,
}
operation! { QueryApplicationStatus(app_id: String) "QueryApplicationStatus" -> QueryApplicationStatusOutput {
    0 "AppId" app_id
} { method: "GET", path: "/pop/v5/app/app_status", } }

/// Response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusOutput {
    pub app_info: Option<QueryApplicationStatusAppInfo>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { QueryApplicationStatusOutput {
    0 "AppInfo" app_info: QueryApplicationStatusAppInfo, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusAppInfo {
    pub application: Option<QueryApplicationStatusApplication>,
    pub deploy_record_list: Option<QueryApplicationStatusDeployRecordList>,
    pub ecc_list: Option<QueryApplicationStatusEccList>,
    pub ecu_list: Option<QueryApplicationStatusEcuList>,
    pub group_list: Option<QueryApplicationStatusGroupList>,
}
model! { QueryApplicationStatusAppInfo {
    0 "Application" application: QueryApplicationStatusApplication,
    1 "DeployRecordList" deploy_record_list: QueryApplicationStatusDeployRecordList,
    2 "EccList" ecc_list: QueryApplicationStatusEccList, 3 "EcuList" ecu_list: QueryApplicationStatusEcuList,
    4 "GroupList" group_list: QueryApplicationStatusGroupList
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusApplication {
    pub application_id: Option<String>,
    pub build_package_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cpu: Option<i64>,
    pub create_time: Option<i64>,
    pub dockerize: Option<bool>,
    pub email: Option<String>,
    pub health_check_url: Option<String>,
    pub instance_count: Option<i64>,
    pub launch_time: Option<i64>,
    pub memory: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub phone: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub running_instance_count: Option<i64>,
    pub user_id: Option<String>,
}
model! { QueryApplicationStatusApplication {
    0 "ApplicationId" application_id: String, 1 "BuildPackageId" build_package_id: i64,
    2 "ClusterId" cluster_id: String, 3 "Cpu" cpu: i64, 4 "CreateTime" create_time: i64, 5 "Dockerize" dockerize: bool,
    6 "Email" email: String, 7 "HealthCheckUrl" health_check_url: String, 8 "InstanceCount" instance_count: i64,
    9 "LaunchTime" launch_time: i64, 10 "Memory" memory: i64, 11 "Name" name: String, 12 "Owner" owner: String,
    13 "Phone" phone: String, 14 "Port" port: i64, 15 "RegionId" region_id: String,
    16 "RunningInstanceCount" running_instance_count: i64, 17 "UserId" user_id: String
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusDeployRecordList {
    pub deploy_record: Vec<QueryApplicationStatusDeployRecord>,
}
model! { QueryApplicationStatusDeployRecordList {
    0 "DeployRecord" deploy_record: Vec<QueryApplicationStatusDeployRecord>
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusDeployRecord {
    pub create_time: Option<i64>,
    pub deploy_record_id: Option<String>,
    pub ecc_id: Option<String>,
    pub ecu_id: Option<String>,
    pub package_md5: Option<String>,
    pub package_version_id: Option<String>,
}
model! { QueryApplicationStatusDeployRecord {
    0 "CreateTime" create_time: i64, 1 "DeployRecordId" deploy_record_id: String, 2 "EccId" ecc_id: String,
    3 "EcuId" ecu_id: String, 4 "PackageMd5" package_md5: String, 5 "PackageVersionId" package_version_id: String
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusEccList {
    pub ecc: Vec<QueryApplicationStatusEcc>,
}
model! { QueryApplicationStatusEccList {
    0 "Ecc" ecc: Vec<QueryApplicationStatusEcc>
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusEcc {
    pub app_id: Option<String>,
    pub app_state: Option<i64>,
    pub container_status: Option<String>,
    pub create_time: Option<i64>,
    pub ecc_id: Option<String>,
    pub ecu_id: Option<String>,
    pub group_id: Option<String>,
    pub ip: Option<String>,
    pub task_state: Option<i64>,
    pub update_time: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { QueryApplicationStatusEcc {
    0 "AppId" app_id: String, 1 "AppState" app_state: i64, 2 "ContainerStatus" container_status: String,
    3 "CreateTime" create_time: i64, 4 "EccId" ecc_id: String, 5 "EcuId" ecu_id: String, 6 "GroupId" group_id: String,
    7 "Ip" ip: String, 8 "TaskState" task_state: i64, 9 "UpdateTime" update_time: i64, 10 "VpcId" vpc_id: String
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusEcuList {
    pub ecu: Vec<QueryApplicationStatusEcu>,
}
model! { QueryApplicationStatusEcuList {
    0 "Ecu" ecu: Vec<QueryApplicationStatusEcu>
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusEcu {
    pub available_cpu: Option<i64>,
    pub available_mem: Option<i64>,
    pub create_time: Option<i64>,
    pub docker_env: Option<bool>,
    pub ecu_id: Option<String>,
    pub group_id: Option<String>,
    pub heartbeat_time: Option<i64>,
    pub instance_id: Option<String>,
    pub ip_addr: Option<String>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub region_id: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { QueryApplicationStatusEcu {
    0 "AvailableCpu" available_cpu: i64, 1 "AvailableMem" available_mem: i64, 2 "CreateTime" create_time: i64,
    3 "DockerEnv" docker_env: bool, 4 "EcuId" ecu_id: String, 5 "GroupId" group_id: String,
    6 "HeartbeatTime" heartbeat_time: i64, 7 "InstanceId" instance_id: String, 8 "IpAddr" ip_addr: String,
    9 "Name" name: String, 10 "Online" online: bool, 11 "RegionId" region_id: String, 12 "UpdateTime" update_time: i64,
    13 "UserId" user_id: String, 14 "VpcId" vpc_id: String, 15 "ZoneId" zone_id: String
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusGroupList {
    pub group: Vec<QueryApplicationStatusGroup>,
}
model! { QueryApplicationStatusGroupList {
    0 "Group" group: Vec<QueryApplicationStatusGroup>
} }

/// In the response of [`QueryApplicationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApplicationStatusGroup {
    pub app_id: Option<String>,
    pub app_version_id: Option<String>,
    pub cluster_id: Option<String>,
    pub create_time: Option<i64>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_type: Option<i64>,
    pub package_version_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { QueryApplicationStatusGroup {
    0 "AppId" app_id: String, 1 "AppVersionId" app_version_id: String, 2 "ClusterId" cluster_id: String,
    3 "CreateTime" create_time: i64, 4 "GroupId" group_id: String, 5 "GroupName" group_name: String,
    6 "GroupType" group_type: i64, 7 "PackageVersionId" package_version_id: String, 8 "UpdateTime" update_time: i64
} }

/// Queries ecc info: `QueryEccInfo` of `edas` 2017-08-01.
///
/// GET `/pop/v5/ecc`. Reads only. See <https://api.alibabacloud.com/document/Edas/2017-08-01/QueryEccInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEccInfo {
    /// Required.
    pub ecc_id: String,
}
operation! { QueryEccInfo(ecc_id: String) "QueryEccInfo" -> QueryEccInfoOutput {
    0 "EccId" ecc_id
} { method: "GET", path: "/pop/v5/ecc", } }

/// Response of [`QueryEccInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEccInfoOutput {
    pub code: Option<i64>,
    pub ecc_info: Option<QueryEccInfoEccInfo>,
    pub message: Option<String>,
}
model! { QueryEccInfoOutput {
    0 "Code" code: i64, 1 "EccInfo" ecc_info: QueryEccInfoEccInfo, 2 "Message" message: String
} }

/// In the response of [`QueryEccInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEccInfoEccInfo {
    pub app_id: Option<String>,
    pub ecc_id: Option<String>,
    pub ecu_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub package_md5: Option<String>,
    pub package_version: Option<String>,
    pub vpc_id: Option<String>,
}
model! { QueryEccInfoEccInfo {
    0 "AppId" app_id: String, 1 "EccId" ecc_id: String, 2 "EcuId" ecu_id: String, 3 "GroupId" group_id: String,
    4 "GroupName" group_name: String, 5 "PackageMd5" package_md5: String, 6 "PackageVersion" package_version: String,
    7 "VpcId" vpc_id: String
} }

/// Queries migrate ecu list: `QueryMigrateEcuList` of `edas` 2017-08-01.
///
/// GET `/pop/v5/resource/migrate_ecu_list`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/QueryMigrateEcuList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrateEcuList {
    pub logical_region_id: Option<String>,
}
operation! { QueryMigrateEcuList() "QueryMigrateEcuList" -> QueryMigrateEcuListOutput {
    0 "LogicalRegionId" logical_region_id: String
} { method: "GET", path: "/pop/v5/resource/migrate_ecu_list", } }

/// Response of [`QueryMigrateEcuList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrateEcuListOutput {
    pub code: Option<i64>,
    pub ecu_entity_list: Option<QueryMigrateEcuListEcuEntityList>,
    pub message: Option<String>,
}
model! { QueryMigrateEcuListOutput {
    0 "Code" code: i64, 1 "EcuEntityList" ecu_entity_list: QueryMigrateEcuListEcuEntityList, 2 "Message" message: String
} }

/// In the response of [`QueryMigrateEcuList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrateEcuListEcuEntityList {
    pub ecu_entity: Vec<QueryMigrateEcuListEcuEntity>,
}
model! { QueryMigrateEcuListEcuEntityList {
    0 "EcuEntity" ecu_entity: Vec<QueryMigrateEcuListEcuEntity>
} }

/// In the response of [`QueryMigrateEcuList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrateEcuListEcuEntity {
    pub available_cpu: Option<i64>,
    pub available_mem: Option<i64>,
    pub cpu: Option<i64>,
    pub create_time: Option<i64>,
    pub docker_env: Option<bool>,
    pub ecu_id: Option<String>,
    pub heartbeat_time: Option<i64>,
    pub instance_id: Option<String>,
    pub ip_addr: Option<String>,
    pub mem: Option<i64>,
    pub name: Option<String>,
    pub online: Option<bool>,
    pub region_id: Option<String>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { QueryMigrateEcuListEcuEntity {
    0 "AvailableCpu" available_cpu: i64, 1 "AvailableMem" available_mem: i64, 2 "Cpu" cpu: i64,
    3 "CreateTime" create_time: i64, 4 "DockerEnv" docker_env: bool, 5 "EcuId" ecu_id: String,
    6 "HeartbeatTime" heartbeat_time: i64, 7 "InstanceId" instance_id: String, 8 "IpAddr" ip_addr: String,
    9 "Mem" mem: i64, 10 "Name" name: String, 11 "Online" online: bool, 12 "RegionId" region_id: String,
    13 "UpdateTime" update_time: i64, 14 "UserId" user_id: String, 15 "VpcId" vpc_id: String,
    16 "ZoneId" zone_id: String
} }

/// Queries migrate region list: `QueryMigrateRegionList` of `edas` 2017-08-01.
///
/// GET `/pop/v5/resource/migrate_region_select`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/QueryMigrateRegionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrateRegionList {
    pub logical_region_id: Option<String>,
}
operation! { QueryMigrateRegionList() "QueryMigrateRegionList" -> QueryMigrateRegionListOutput {
    0 "LogicalRegionId" logical_region_id: String
} { method: "GET", path: "/pop/v5/resource/migrate_region_select", } }

/// Response of [`QueryMigrateRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrateRegionListOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub region_entity_list: Option<QueryMigrateRegionListRegionEntityList>,
}
model! { QueryMigrateRegionListOutput {
    0 "Code" code: i64, 1 "Message" message: String,
    2 "RegionEntityList" region_entity_list: QueryMigrateRegionListRegionEntityList
} }

/// In the response of [`QueryMigrateRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrateRegionListRegionEntityList {
    pub region_entity: Vec<QueryMigrateRegionListRegionEntity>,
}
model! { QueryMigrateRegionListRegionEntityList {
    0 "RegionEntity" region_entity: Vec<QueryMigrateRegionListRegionEntity>
} }

/// In the response of [`QueryMigrateRegionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMigrateRegionListRegionEntity {
    pub region_name: Option<String>,
    pub region_no: Option<String>,
}
model! { QueryMigrateRegionListRegionEntity {
    0 "RegionName" region_name: String, 1 "RegionNo" region_no: String
} }

/// Queries region config: `QueryRegionConfig` of `edas` 2017-08-01.
///
/// GET `/pop/v5/region_config`. Reads only. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/QueryRegionConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRegionConfig {}
operation! { QueryRegionConfig() "QueryRegionConfig" -> QueryRegionConfigOutput {}
    { method: "GET", path: "/pop/v5/region_config", } }

/// Response of [`QueryRegionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRegionConfigOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub region_config: Option<QueryRegionConfigRegionConfig>,
}
model! { QueryRegionConfigOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "RegionConfig" region_config: QueryRegionConfigRegionConfig
} }

/// In the response of [`QueryRegionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRegionConfigRegionConfig {
    pub address_server_host: Option<String>,
    pub agent_install_script: Option<String>,
    pub file_server_config: Option<QueryRegionConfigFileServerConfig>,
    pub file_server_type: Option<String>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub no: Option<i64>,
    pub tag: Option<String>,
}
model! { QueryRegionConfigRegionConfig {
    0 "AddressServerHost" address_server_host: String, 1 "AgentInstallScript" agent_install_script: String,
    2 "FileServerConfig" file_server_config: QueryRegionConfigFileServerConfig,
    3 "FileServerType" file_server_type: String, 4 "Id" id: String, 5 "ImageId" image_id: String, 6 "Name" name: String,
    7 "No" no: i64, 8 "Tag" tag: String
} }

/// In the response of [`QueryRegionConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRegionConfigFileServerConfig {
    pub bucket: Option<String>,
    pub internal_url: Option<String>,
    pub public_url: Option<String>,
    pub vpc_url: Option<String>,
}
model! { QueryRegionConfigFileServerConfig {
    0 "Bucket" bucket: String, 1 "InternalUrl" internal_url: String, 2 "PublicUrl" public_url: String,
    3 "VpcUrl" vpc_url: String
} }

/// Queries sls log store list: `QuerySlsLogStoreList` of `edas` 2017-08-01.
///
/// GET `/pop/v5/k8s/sls/query_sls_log_store_list`. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/QuerySlsLogStoreList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlsLogStoreList {
    /// Required.
    pub app_id: String,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { QuerySlsLogStoreList(app_id: String, r#type: String) "QuerySlsLogStoreList" -> QuerySlsLogStoreListOutput {
    0 "AppId" app_id, 1 "CurrentPage" current_page: i64, 2 "PageSize" page_size: i64, 3 "Type" r#type
} { method: "GET", path: "/pop/v5/k8s/sls/query_sls_log_store_list", } }
paged! { QuerySlsLogStoreList: QuerySlsLogStoreListResult = Number "CurrentPage", "Result" result, total "TotalSize" }

/// Response of [`QuerySlsLogStoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlsLogStoreListOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Vec<QuerySlsLogStoreListResult>,
    pub total_size: Option<i64>,
}
model! { QuerySlsLogStoreListOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Result" result: Vec<QuerySlsLogStoreListResult>,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`QuerySlsLogStoreList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySlsLogStoreListResult {
    pub consumer_side: Option<String>,
    pub create_time: Option<String>,
    pub link: Option<String>,
    pub logstore: Option<String>,
    pub project: Option<String>,
    pub source: Option<String>,
}
model! { QuerySlsLogStoreListResult {
    0 "ConsumerSide" consumer_side: String, 1 "CreateTime" create_time: String, 2 "Link" link: String,
    3 "Logstore" logstore: String, 4 "Project" project: String, 5 "Source" source: String
} }

/// Resets application: `ResetApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_reset`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ResetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApplication {
    /// Required.
    pub app_id: String,
    /// Required.
    pub ecc_info: String,
}
operation! { ResetApplication(app_id: String, ecc_info: String) "ResetApplication" -> ResetApplicationOutput {
    0 "AppId" app_id, 1 "EccInfo" ecc_info
} { path: "/pop/v5/changeorder/co_reset", } }

/// Response of [`ResetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ResetApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Restarts application: `RestartApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_restart`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/RestartApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartApplication {
    /// Required.
    pub app_id: String,
    pub ecc_info: Option<String>,
}
operation! { RestartApplication(app_id: String) "RestartApplication" -> RestartApplicationOutput {
    0 "AppId" app_id, 1 "EccInfo" ecc_info: String
} { path: "/pop/v5/changeorder/co_restart", } }

/// Response of [`RestartApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { RestartApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Restarts k8s application: `RestartK8sApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/restart_k8s_app`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/RestartK8sApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartK8sApplication {
    /// Required.
    pub app_id: String,
    pub timeout: Option<i64>,
}
operation! { RestartK8sApplication(app_id: String) "RestartK8sApplication" -> RestartK8sApplicationOutput {
    0 "AppId" app_id, 1 "Timeout" timeout: i64
} { path: "/pop/v5/k8s/acs/restart_k8s_app", } }

/// Response of [`RestartK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartK8sApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { RestartK8sApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Retries change order task: `RetryChangeOrderTask` of `edas` 2017-08-01.
///
/// GET `/pop/v5/changeorder/task_retry`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/RetryChangeOrderTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryChangeOrderTask {
    pub retry_status: Option<bool>,
    /// Required.
    pub task_id: String,
}
operation! { RetryChangeOrderTask(task_id: String) "RetryChangeOrderTask" -> RetryChangeOrderTaskOutput {
    0 "RetryStatus" retry_status: bool, 1 "TaskId" task_id
} { method: "GET", path: "/pop/v5/changeorder/task_retry", } }

/// Response of [`RetryChangeOrderTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryChangeOrderTaskOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { RetryChangeOrderTaskOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// `RollbackApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_rollback`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/RollbackApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackApplication {
    /// Required.
    pub app_id: String,
    pub batch: Option<i64>,
    pub batch_wait_time: Option<i64>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub history_version: String,
}
operation! { RollbackApplication(app_id: String, group_id: String, history_version: String)
    "RollbackApplication" -> RollbackApplicationOutput {
    0 "AppId" app_id, 1 "Batch" batch: i64, 2 "BatchWaitTime" batch_wait_time: i64, 3 "GroupId" group_id,
    4 "HistoryVersion" history_version
} { path: "/pop/v5/changeorder/co_rollback", } }

/// Response of [`RollbackApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { RollbackApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// `RollbackChangeOrder` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/oam/changeorder/rollback`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/RollbackChangeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackChangeOrder {
    /// Required.
    pub change_order_id: String,
}
operation! { RollbackChangeOrder(change_order_id: String) "RollbackChangeOrder" -> RollbackChangeOrderOutput {
    0 "ChangeOrderId" change_order_id
} { method: "PUT", path: "/pop/v5/oam/changeorder/rollback", } }

/// Response of [`RollbackChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackChangeOrderOutput {
    pub code: Option<i64>,
    pub data: Option<RollbackChangeOrderData>,
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub trace_id: Option<String>,
}
model! { RollbackChangeOrderOutput {
    0 "Code" code: i64, 1 "Data" data: RollbackChangeOrderData, 2 "ErrorCode" error_code: String,
    3 "Message" message: String, 4 "TraceId" trace_id: String
} }

/// In the response of [`RollbackChangeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackChangeOrderData {
    pub change_order_id: Option<String>,
}
model! { RollbackChangeOrderData {
    0 "ChangeOrderId" change_order_id: String
} }

/// Scales in application: `ScaleInApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_scale_in`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ScaleInApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInApplication {
    /// Required.
    pub app_id: String,
    /// Required.
    pub ecc_info: String,
    pub force_status: Option<bool>,
}
operation! { ScaleInApplication(app_id: String, ecc_info: String) "ScaleInApplication" -> ScaleInApplicationOutput {
    0 "AppId" app_id, 1 "EccInfo" ecc_info, 2 "ForceStatus" force_status: bool
} { path: "/pop/v5/changeorder/co_scale_in", } }

/// Response of [`ScaleInApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ScaleInApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Scales k8s application: `ScaleK8sApplication` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/k8s/acs/k8s_apps`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ScaleK8sApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleK8sApplication {
    /// Required.
    pub app_id: String,
    /// Required. At least 0.
    pub replicas: i64,
    pub timeout: Option<i64>,
}
operation! { ScaleK8sApplication(app_id: String, replicas: i64) "ScaleK8sApplication" -> ScaleK8sApplicationOutput {
    0 "AppId" app_id, 1 "Replicas" replicas, 2 "Timeout" timeout: i64
} { method: "PUT", path: "/pop/v5/k8s/acs/k8s_apps", } }

/// Response of [`ScaleK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleK8sApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ScaleK8sApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Scales out application: `ScaleOutApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_scale_out`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ScaleOutApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutApplication {
    /// Required.
    pub app_id: String,
    /// Required.
    pub deploy_group: String,
    /// Required.
    pub ecu_info: String,
}
operation! { ScaleOutApplication(app_id: String, deploy_group: String, ecu_info: String)
    "ScaleOutApplication" -> ScaleOutApplicationOutput {
    0 "AppId" app_id, 1 "DeployGroup" deploy_group, 2 "EcuInfo" ecu_info
} { path: "/pop/v5/changeorder/co_scale_out", } }

/// Response of [`ScaleOutApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { ScaleOutApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// `ScaleoutApplicationWithNewInstances` of `edas` 2017-08-01.
///
/// POST `/pop/v5/scaling/scale_out`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/ScaleoutApplicationWithNewInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleoutApplicationWithNewInstances {
    pub app_id: Option<String>,
    pub auto_renew: Option<bool>,
    /// At least 1.
    pub auto_renew_period: Option<i64>,
    pub cluster_id: Option<String>,
    pub group_id: Option<String>,
    /// At least 1.
    pub instance_charge_period: Option<i64>,
    pub instance_charge_period_unit: Option<String>,
    pub instance_charge_type: Option<String>,
    /// Required. 1 to 100.
    pub scaling_num: i64,
    pub scaling_policy: Option<String>,
    pub template_id: Option<String>,
    pub template_instance_id: Option<String>,
    pub template_version: Option<String>,
}
operation! { ScaleoutApplicationWithNewInstances(scaling_num: i64)
    "ScaleoutApplicationWithNewInstances" -> ScaleoutApplicationWithNewInstancesOutput {
    0 "AppId" app_id: String, 1 "AutoRenew" auto_renew: bool, 2 "AutoRenewPeriod" auto_renew_period: i64,
    3 "ClusterId" cluster_id: String, 4 "GroupId" group_id: String,
    5 "InstanceChargePeriod" instance_charge_period: i64,
    6 "InstanceChargePeriodUnit" instance_charge_period_unit: String,
    7 "InstanceChargeType" instance_charge_type: String, 8 "ScalingNum" scaling_num,
    9 "ScalingPolicy" scaling_policy: String, 10 "TemplateId" template_id: String,
    11 "TemplateInstanceId" template_instance_id: String, 12 "TemplateVersion" template_version: String
} { path: "/pop/v5/scaling/scale_out", } }

/// Response of [`ScaleoutApplicationWithNewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleoutApplicationWithNewInstancesOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub instance_ids: Vec<String>,
    pub message: Option<String>,
}
model! { ScaleoutApplicationWithNewInstancesOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "Message" message: String
} }

/// Starts application: `StartApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_start`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/StartApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartApplication {
    /// Required.
    pub app_id: String,
    pub ecc_info: Option<String>,
}
operation! { StartApplication(app_id: String) "StartApplication" -> StartApplicationOutput {
    0 "AppId" app_id, 1 "EccInfo" ecc_info: String
} { path: "/pop/v5/changeorder/co_start", } }

/// Response of [`StartApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { StartApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Starts k8s app precheck: `StartK8sAppPrecheck` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/app_precheck`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/StartK8sAppPrecheck>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartK8sAppPrecheck {
    pub annotations: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub component_ids: Option<String>,
    pub config_mount_descs: Option<String>,
    pub empty_dirs: Option<String>,
    pub env_froms: Option<String>,
    pub envs: Option<String>,
    pub image_url: Option<String>,
    pub java_start_up_config: Option<String>,
    pub labels: Option<String>,
    pub limit_ephemeral_storage: Option<i64>,
    pub limit_mem: Option<i64>,
    pub limitm_cpu: Option<i64>,
    pub local_volume: Option<String>,
    /// Required.
    pub namespace: String,
    pub package_url: Option<String>,
    pub pvc_mount_descs: Option<String>,
    pub region_id: Option<String>,
    pub replicas: Option<i64>,
    pub requests_ephemeral_storage: Option<i64>,
    pub requests_mem: Option<i64>,
    pub requestsm_cpu: Option<i64>,
}
operation! { StartK8sAppPrecheck(cluster_id: String, namespace: String)
    "StartK8sAppPrecheck" -> StartK8sAppPrecheckOutput {
    0 "Annotations" annotations: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "ClusterId" cluster_id, 4 "ComponentIds" component_ids: String, 5 "ConfigMountDescs" config_mount_descs: String,
    6 "EmptyDirs" empty_dirs: String, 7 "EnvFroms" env_froms: String, 8 "Envs" envs: String,
    9 "ImageUrl" image_url: String, 10 "JavaStartUpConfig" java_start_up_config: String, 11 "Labels" labels: String,
    12 "LimitEphemeralStorage" limit_ephemeral_storage: i64, 13 "LimitMem" limit_mem: i64,
    14 "LimitmCpu" limitm_cpu: i64, 15 "LocalVolume" local_volume: String, 16 "Namespace" namespace,
    17 "PackageUrl" package_url: String, 18 "PvcMountDescs" pvc_mount_descs: String, 19 "RegionId" region_id: String,
    20 "Replicas" replicas: i64, 21 "RequestsEphemeralStorage" requests_ephemeral_storage: i64,
    22 "RequestsMem" requests_mem: i64, 23 "RequestsmCpu" requestsm_cpu: i64
} { path: "/pop/v5/k8s/app_precheck", } }

/// Response of [`StartK8sAppPrecheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartK8sAppPrecheckOutput {
    pub code: Option<i64>,
    pub data: Option<StartK8sAppPrecheckData>,
    pub message: Option<String>,
}
model! { StartK8sAppPrecheckOutput {
    0 "Code" code: i64, 1 "Data" data: StartK8sAppPrecheckData, 2 "Message" message: String
} }

/// In the response of [`StartK8sAppPrecheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartK8sAppPrecheckData {
    pub jobs: Vec<String>,
}
model! { StartK8sAppPrecheckData {
    0 "Jobs" jobs: Vec<String>
} }

/// Starts k8s application: `StartK8sApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/start_k8s_app`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/StartK8sApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartK8sApplication {
    /// Required.
    pub app_id: String,
    pub replicas: Option<i64>,
    pub timeout: Option<i64>,
}
operation! { StartK8sApplication(app_id: String) "StartK8sApplication" -> StartK8sApplicationOutput {
    0 "AppId" app_id, 1 "Replicas" replicas: i64, 2 "Timeout" timeout: i64
} { path: "/pop/v5/k8s/acs/start_k8s_app", } }

/// Response of [`StartK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartK8sApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { StartK8sApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Stops application: `StopApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_stop`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/StopApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopApplication {
    /// Required.
    pub app_id: String,
    pub ecc_info: Option<String>,
}
operation! { StopApplication(app_id: String) "StopApplication" -> StopApplicationOutput {
    0 "AppId" app_id, 1 "EccInfo" ecc_info: String
} { path: "/pop/v5/changeorder/co_stop", } }

/// Response of [`StopApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { StopApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Stops k8s application: `StopK8sApplication` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/acs/stop_k8s_app`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/StopK8sApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopK8sApplication {
    /// Required.
    pub app_id: String,
    pub timeout: Option<i64>,
}
operation! { StopK8sApplication(app_id: String) "StopK8sApplication" -> StopK8sApplicationOutput {
    0 "AppId" app_id, 1 "Timeout" timeout: i64
} { path: "/pop/v5/k8s/acs/stop_k8s_app", } }

/// Response of [`StopK8sApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopK8sApplicationOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { StopK8sApplicationOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Switches advanced monitoring: `SwitchAdvancedMonitoring` of `edas` 2017-08-01.
///
/// POST `/pop/v5/monitor/advancedMonitorInfo`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/SwitchAdvancedMonitoring>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchAdvancedMonitoring {
    /// Required.
    pub app_id: String,
    pub enable_advanced_monitoring: Option<bool>,
}
operation! { SwitchAdvancedMonitoring(app_id: String) "SwitchAdvancedMonitoring" -> SwitchAdvancedMonitoringOutput {
    0 "AppId" app_id, 1 "EnableAdvancedMonitoring" enable_advanced_monitoring: bool
} { path: "/pop/v5/monitor/advancedMonitorInfo", } }

/// Response of [`SwitchAdvancedMonitoring`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchAdvancedMonitoringOutput {
    pub advanced_monitoring_enabled: Option<bool>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { SwitchAdvancedMonitoringOutput {
    0 "AdvancedMonitoringEnabled" advanced_monitoring_enabled: bool, 1 "Code" code: i64, 2 "Message" message: String
} }

/// `SynchronizeResource` of `edas` 2017-08-01.
///
/// GET `/pop/v5/resource/pop_sync_resource`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/SynchronizeResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeResource {
    pub resource_ids: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { SynchronizeResource(r#type: String) "SynchronizeResource" -> SynchronizeResourceOutput {
    0 "ResourceIds" resource_ids: String, 1 "Type" r#type
} { method: "GET", path: "/pop/v5/resource/pop_sync_resource", } }

/// Response of [`SynchronizeResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeResourceOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SynchronizeResourceOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `TagResources` of `edas` 2017-08-01.
///
/// POST `/pop/v5/tag/tags`. Changes data. See <https://api.alibabacloud.com/document/Edas/2017-08-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_ids: String,
    /// Required.
    pub resource_region_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tags: String,
}
operation! { TagResources(resource_ids: String, resource_region_id: String, resource_type: String, tags: String)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceIds" resource_ids, 1 "ResourceRegionId" resource_region_id, 2 "ResourceType" resource_type, 3 "Tags" tags
} { path: "/pop/v5/tag/tags", } }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { TagResourcesOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// `TransformClusterMember` of `edas` 2017-08-01.
///
/// POST `/pop/v5/resource/transform_cluster_member`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/TransformClusterMember>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformClusterMember {
    /// Required.
    pub instance_ids: String,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub target_cluster_id: String,
}
operation! { TransformClusterMember(instance_ids: String, password: Secret, target_cluster_id: String)
    "TransformClusterMember" -> TransformClusterMemberOutput {
    0 "InstanceIds" instance_ids, 1 "Password" password, 2 "TargetClusterId" target_cluster_id
} { path: "/pop/v5/resource/transform_cluster_member", } }

/// Response of [`TransformClusterMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransformClusterMemberOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { TransformClusterMemberOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Unbinds k8s slb: `UnbindK8sSlb` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/k8s/acs/k8s_slb_binding`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UnbindK8sSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindK8sSlb {
    /// Required.
    pub app_id: String,
    pub cluster_id: Option<String>,
    pub slb_name: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { UnbindK8sSlb(app_id: String, r#type: String) "UnbindK8sSlb" -> UnbindK8sSlbOutput {
    0 "AppId" app_id, 1 "ClusterId" cluster_id: String, 2 "SlbName" slb_name: String, 3 "Type" r#type
} { method: "DELETE", path: "/pop/v5/k8s/acs/k8s_slb_binding", } }

/// Response of [`UnbindK8sSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindK8sSlbOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UnbindK8sSlbOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Unbinds slb: `UnbindSlb` of `edas` 2017-08-01.
///
/// POST `/pop/app/unbind_slb_json`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UnbindSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSlb {
    /// Required.
    pub app_id: String,
    pub delete_listener: Option<String>,
    /// Required.
    pub slb_id: String,
    /// Required.
    pub r#type: String,
}
operation! { UnbindSlb(app_id: String, slb_id: String, r#type: String) "UnbindSlb" -> UnbindSlbOutput {
    0 "AppId" app_id, 1 "DeleteListener" delete_listener: String, 2 "SlbId" slb_id, 3 "Type" r#type
} { path: "/pop/app/unbind_slb_json", } }

/// Response of [`UnbindSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindSlbOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UnbindSlbOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// `UntagResources` of `edas` 2017-08-01.
///
/// DELETE `/pop/v5/tag/tags`. Changes data. See <https://api.alibabacloud.com/document/Edas/2017-08-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub delete_all: Option<bool>,
    /// Required.
    pub resource_ids: String,
    /// Required.
    pub resource_region_id: String,
    /// Required.
    pub resource_type: String,
    pub tag_keys: Option<String>,
}
operation! { UntagResources(resource_ids: String, resource_region_id: String, resource_type: String)
    "UntagResources" -> UntagResourcesOutput {
    0 "DeleteAll" delete_all: bool, 1 "ResourceIds" resource_ids, 2 "ResourceRegionId" resource_region_id,
    3 "ResourceType" resource_type, 4 "TagKeys" tag_keys: String
} { method: "DELETE", path: "/pop/v5/tag/tags", } }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UntagResourcesOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Updates account info: `UpdateAccountInfo` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/edit_account_info`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateAccountInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountInfo {
    pub email: Option<String>,
    pub name: Option<String>,
    pub telephone: Option<String>,
}
operation! { UpdateAccountInfo() "UpdateAccountInfo" -> UpdateAccountInfoOutput {
    0 "Email" email: String, 1 "Name" name: String, 2 "Telephone" telephone: String
} { path: "/pop/v5/account/edit_account_info", } }

/// Response of [`UpdateAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccountInfoOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateAccountInfoOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Updates application base info: `UpdateApplicationBaseInfo` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/update_app_info`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateApplicationBaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationBaseInfo {
    /// Required.
    pub app_id: String,
    pub app_name: Option<String>,
    pub desc: Option<String>,
    pub owner: Option<String>,
}
operation! { UpdateApplicationBaseInfo(app_id: String) "UpdateApplicationBaseInfo" -> UpdateApplicationBaseInfoOutput {
    0 "AppId" app_id, 1 "AppName" app_name: String, 2 "Desc" desc: String, 3 "Owner" owner: String
} { path: "/pop/v5/app/update_app_info", } }

/// Response of [`UpdateApplicationBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationBaseInfoOutput {
    pub applcation: Option<UpdateApplicationBaseInfoApplcation>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateApplicationBaseInfoOutput {
    0 "Applcation" applcation: UpdateApplicationBaseInfoApplcation, 1 "Code" code: i64, 2 "Message" message: String
} }

/// In the response of [`UpdateApplicationBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationBaseInfoApplcation {
    pub app_id: Option<String>,
    pub application_type: Option<String>,
    pub build_package_id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<i64>,
    pub cpu: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub dockerize: Option<bool>,
    pub ext_slb_id: Option<String>,
    pub ext_slb_ip: Option<String>,
    pub ext_slb_name: Option<String>,
    pub health_check_url: Option<String>,
    pub instance_count: Option<i64>,
    pub memory: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub port: Option<i64>,
    pub region_id: Option<String>,
    pub running_instance_count: Option<i64>,
    pub slb_id: Option<String>,
    pub slb_ip: Option<String>,
    pub slb_name: Option<String>,
    pub slb_port: Option<i64>,
    pub user_id: Option<String>,
}
model! { UpdateApplicationBaseInfoApplcation {
    0 "AppId" app_id: String, 1 "ApplicationType" application_type: String, 2 "BuildPackageId" build_package_id: i64,
    3 "ClusterId" cluster_id: String, 4 "ClusterType" cluster_type: i64, 5 "Cpu" cpu: i64,
    6 "CreateTime" create_time: i64, 7 "Description" description: String, 8 "Dockerize" dockerize: bool,
    9 "ExtSlbId" ext_slb_id: String, 10 "ExtSlbIp" ext_slb_ip: String, 11 "ExtSlbName" ext_slb_name: String,
    12 "HealthCheckUrl" health_check_url: String, 13 "InstanceCount" instance_count: i64, 14 "Memory" memory: i64,
    15 "Name" name: String, 16 "Owner" owner: String, 17 "Port" port: i64, 18 "RegionId" region_id: String,
    19 "RunningInstanceCount" running_instance_count: i64, 20 "SlbId" slb_id: String, 21 "SlbIp" slb_ip: String,
    22 "SlbName" slb_name: String, 23 "SlbPort" slb_port: i64, 24 "UserId" user_id: String
} }

/// Updates application scaling rule: `UpdateApplicationScalingRule` of `edas` 2017-08-01.
///
/// PUT `/pop/v1/eam/scale/application_scaling_rule`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateApplicationScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRule {
    pub app_id: Option<String>,
    pub scaling_behaviour: Option<String>,
    pub scaling_rule_enable: Option<bool>,
    pub scaling_rule_metric: Option<String>,
    pub scaling_rule_name: Option<String>,
    pub scaling_rule_timer: Option<String>,
    pub scaling_rule_trigger: Option<String>,
    pub scaling_rule_type: Option<String>,
}
operation! { UpdateApplicationScalingRule() "UpdateApplicationScalingRule" -> UpdateApplicationScalingRuleOutput {
    0 "AppId" app_id: String, 1 "ScalingBehaviour" scaling_behaviour: String,
    2 "ScalingRuleEnable" scaling_rule_enable: bool, 3 "ScalingRuleMetric" scaling_rule_metric: String,
    4 "ScalingRuleName" scaling_rule_name: String, 5 "ScalingRuleTimer" scaling_rule_timer: String,
    6 "ScalingRuleTrigger" scaling_rule_trigger: String, 7 "ScalingRuleType" scaling_rule_type: String
} { method: "PUT", path: "/pop/v1/eam/scale/application_scaling_rule", } }

/// Response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleOutput {
    pub app_scaling_rule: Option<UpdateApplicationScalingRuleAppScalingRule>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateApplicationScalingRuleOutput {
    0 "AppScalingRule" app_scaling_rule: UpdateApplicationScalingRuleAppScalingRule, 1 "Code" code: i64,
    2 "Message" message: String
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleAppScalingRule {
    pub app_id: Option<String>,
    pub behaviour: Option<UpdateApplicationScalingRuleBehaviour>,
    pub create_time: Option<i64>,
    pub last_disable_time: Option<i64>,
    pub max_replicas: Option<i64>,
    pub metric: Option<UpdateApplicationScalingRuleMetric>,
    pub min_replicas: Option<i64>,
    pub scale_rule_enabled: Option<bool>,
    pub scale_rule_name: Option<String>,
    pub scale_rule_type: Option<String>,
    pub trigger: Option<UpdateApplicationScalingRuleTrigger>,
    pub update_time: Option<i64>,
}
model! { UpdateApplicationScalingRuleAppScalingRule {
    0 "AppId" app_id: String, 1 "Behaviour" behaviour: UpdateApplicationScalingRuleBehaviour,
    2 "CreateTime" create_time: i64, 3 "LastDisableTime" last_disable_time: i64, 4 "MaxReplicas" max_replicas: i64,
    5 "Metric" metric: UpdateApplicationScalingRuleMetric, 6 "MinReplicas" min_replicas: i64,
    7 "ScaleRuleEnabled" scale_rule_enabled: bool, 8 "ScaleRuleName" scale_rule_name: String,
    9 "ScaleRuleType" scale_rule_type: String, 10 "Trigger" trigger: UpdateApplicationScalingRuleTrigger,
    11 "UpdateTime" update_time: i64
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleBehaviour {
    pub scale_down: Option<UpdateApplicationScalingRuleScaleDown>,
    pub scale_up: Option<UpdateApplicationScalingRuleScaleUp>,
}
model! { UpdateApplicationScalingRuleBehaviour {
    0 "ScaleDown" scale_down: UpdateApplicationScalingRuleScaleDown,
    1 "ScaleUp" scale_up: UpdateApplicationScalingRuleScaleUp
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleScaleDown {
    pub policies: Vec<UpdateApplicationScalingRulePolicies>,
    pub select_policy: Option<String>,
    pub stabilization_window_seconds: Option<i64>,
}
model! { UpdateApplicationScalingRuleScaleDown {
    0 "Policies" policies: Vec<UpdateApplicationScalingRulePolicies>, 1 "SelectPolicy" select_policy: String,
    2 "StabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRulePolicies {
    pub period_seconds: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { UpdateApplicationScalingRulePolicies {
    0 "PeriodSeconds" period_seconds: i64, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleScaleUp {
    pub policies: Vec<UpdateApplicationScalingRuleScaleUpPolicies>,
    pub select_policy: Option<String>,
    pub stabilization_window_seconds: Option<i64>,
}
model! { UpdateApplicationScalingRuleScaleUp {
    0 "Policies" policies: Vec<UpdateApplicationScalingRuleScaleUpPolicies>, 1 "SelectPolicy" select_policy: String,
    2 "StabilizationWindowSeconds" stabilization_window_seconds: i64
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleScaleUpPolicies {
    pub period_seconds: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { UpdateApplicationScalingRuleScaleUpPolicies {
    0 "PeriodSeconds" period_seconds: i64, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleMetric {
    pub max_replicas: Option<i64>,
    pub metrics: Vec<UpdateApplicationScalingRuleMetrics>,
    pub min_replicas: Option<i64>,
}
model! { UpdateApplicationScalingRuleMetric {
    0 "MaxReplicas" max_replicas: i64, 1 "Metrics" metrics: Vec<UpdateApplicationScalingRuleMetrics>,
    2 "MinReplicas" min_replicas: i64
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleMetrics {
    pub metric_target_average_utilization: Option<i64>,
    pub metric_type: Option<String>,
}
model! { UpdateApplicationScalingRuleMetrics {
    0 "MetricTargetAverageUtilization" metric_target_average_utilization: i64, 1 "MetricType" metric_type: String
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleTrigger {
    pub max_replicas: Option<i64>,
    pub min_replicas: Option<i64>,
    pub triggers: Vec<UpdateApplicationScalingRuleTriggers>,
}
model! { UpdateApplicationScalingRuleTrigger {
    0 "MaxReplicas" max_replicas: i64, 1 "MinReplicas" min_replicas: i64,
    2 "Triggers" triggers: Vec<UpdateApplicationScalingRuleTriggers>
} }

/// In the response of [`UpdateApplicationScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationScalingRuleTriggers {
    pub meta_data: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateApplicationScalingRuleTriggers {
    0 "MetaData" meta_data: String, 1 "Name" name: String, 2 "Type" r#type: String
} }

/// Updates config template: `UpdateConfigTemplate` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/config_template`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateConfigTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplate {
    pub content: Option<String>,
    pub description: Option<String>,
    pub format: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
operation! { UpdateConfigTemplate() "UpdateConfigTemplate" -> UpdateConfigTemplateOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "Format" format: String, 3 "Id" id: i64,
    4 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { method: "PUT", path: "/pop/v5/config_template", } }

/// Response of [`UpdateConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplateOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateConfigTemplateOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Updates container: `UpdateContainer` of `edas` 2017-08-01.
///
/// POST `/pop/v5/changeorder/co_update_container`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateContainer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainer {
    /// Required.
    pub app_id: String,
    /// Required.
    pub build_pack_id: i64,
}
operation! { UpdateContainer(app_id: String, build_pack_id: i64) "UpdateContainer" -> UpdateContainerOutput {
    0 "AppId" app_id, 1 "BuildPackId" build_pack_id
} { path: "/pop/v5/changeorder/co_update_container", } }

/// Response of [`UpdateContainer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateContainerOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Updates container configuration: `UpdateContainerConfiguration` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/container_config`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateContainerConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerConfiguration {
    /// Required.
    pub app_id: String,
    pub context_path: Option<String>,
    pub group_id: Option<String>,
    pub http_port: Option<i64>,
    pub max_threads: Option<i64>,
    pub uri_encoding: Option<String>,
    pub use_body_encoding: Option<bool>,
}
operation! { UpdateContainerConfiguration(app_id: String)
    "UpdateContainerConfiguration" -> UpdateContainerConfigurationOutput {
    0 "AppId" app_id, 1 "ContextPath" context_path: String, 2 "GroupId" group_id: String, 3 "HttpPort" http_port: i64,
    4 "MaxThreads" max_threads: i64, 5 "URIEncoding" uri_encoding: String, 6 "UseBodyEncoding" use_body_encoding: bool
} { path: "/pop/v5/app/container_config", } }

/// Response of [`UpdateContainerConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerConfigurationOutput {
    pub code: Option<i64>,
    pub container_configuration: Option<
        UpdateContainerConfigurationContainerConfiguration,
    >,
    pub message: Option<String>,
}
model! { UpdateContainerConfigurationOutput {
    0 "Code" code: i64,
    1 "ContainerConfiguration" container_configuration: UpdateContainerConfigurationContainerConfiguration,
    2 "Message" message: String
} }

/// In the response of [`UpdateContainerConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerConfigurationContainerConfiguration {
    pub context_path: Option<String>,
    pub http_port: Option<i64>,
    pub max_threads: Option<i64>,
    pub uri_encoding: Option<String>,
    pub use_body_encoding: Option<bool>,
}
model! { UpdateContainerConfigurationContainerConfiguration {
    0 "ContextPath" context_path: String, 1 "HttpPort" http_port: i64, 2 "MaxThreads" max_threads: i64,
    3 "URIEncoding" uri_encoding: String, 4 "UseBodyEncoding" use_body_encoding: bool
} }

/// Updates health check url: `UpdateHealthCheckUrl` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/modify_hc_url`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateHealthCheckUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHealthCheckUrl {
    /// Required.
    pub app_id: String,
    pub hc_url: Option<String>,
}
operation! { UpdateHealthCheckUrl(app_id: String) "UpdateHealthCheckUrl" -> UpdateHealthCheckUrlOutput {
    0 "AppId" app_id, 1 "hcURL" hc_url: String
} { path: "/pop/v5/app/modify_hc_url", } }

/// Response of [`UpdateHealthCheckUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHealthCheckUrlOutput {
    pub code: Option<i64>,
    pub health_check_url: Option<String>,
    pub message: Option<String>,
}
model! { UpdateHealthCheckUrlOutput {
    0 "Code" code: i64, 1 "HealthCheckURL" health_check_url: String, 2 "Message" message: String
} }

/// Updates hook configuration: `UpdateHookConfiguration` of `edas` 2017-08-01.
///
/// POST `/pop/app/config_app_hook_json`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateHookConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHookConfiguration {
    /// Required.
    pub app_id: String,
    pub group_id: Option<String>,
    /// Required.
    pub hooks: String,
}
operation! { UpdateHookConfiguration(app_id: String, hooks: String)
    "UpdateHookConfiguration" -> UpdateHookConfigurationOutput {
    0 "AppId" app_id, 1 "GroupId" group_id: String, 2 "Hooks" hooks
} { path: "/pop/app/config_app_hook_json", } }

/// Response of [`UpdateHookConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHookConfigurationOutput {
    pub code: Option<i64>,
    pub hooks_configuration: Vec<UpdateHookConfigurationHooksConfiguration>,
    pub message: Option<String>,
}
model! { UpdateHookConfigurationOutput {
    0 "Code" code: i64, 1 "HooksConfiguration" hooks_configuration: Vec<UpdateHookConfigurationHooksConfiguration>,
    2 "Message" message: String
} }

/// In the response of [`UpdateHookConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHookConfigurationHooksConfiguration {
    pub ignore_fail: Option<bool>,
    pub name: Option<String>,
    pub script: Option<String>,
}
model! { UpdateHookConfigurationHooksConfiguration {
    0 "IgnoreFail" ignore_fail: bool, 1 "Name" name: String, 2 "Script" script: String
} }

/// Updates jvm configuration: `UpdateJvmConfiguration` of `edas` 2017-08-01.
///
/// POST `/pop/v5/app/app_jvm_config`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateJvmConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJvmConfiguration {
    /// Required.
    pub app_id: String,
    pub group_id: Option<String>,
    pub max_heap_size: Option<i64>,
    pub max_perm_size: Option<i64>,
    pub min_heap_size: Option<i64>,
    pub options: Option<String>,
}
operation! { UpdateJvmConfiguration(app_id: String) "UpdateJvmConfiguration" -> UpdateJvmConfigurationOutput {
    0 "AppId" app_id, 1 "GroupId" group_id: String, 2 "MaxHeapSize" max_heap_size: i64,
    3 "MaxPermSize" max_perm_size: i64, 4 "MinHeapSize" min_heap_size: i64, 5 "Options" options: String
} { path: "/pop/v5/app/app_jvm_config", } }

/// Response of [`UpdateJvmConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJvmConfigurationOutput {
    pub code: Option<i64>,
    pub jvm_configuration: Option<UpdateJvmConfigurationJvmConfiguration>,
    pub message: Option<String>,
}
model! { UpdateJvmConfigurationOutput {
    0 "Code" code: i64, 1 "JvmConfiguration" jvm_configuration: UpdateJvmConfigurationJvmConfiguration,
    2 "Message" message: String
} }

/// In the response of [`UpdateJvmConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateJvmConfigurationJvmConfiguration {
    pub max_heap_size: Option<i64>,
    pub max_perm_size: Option<i64>,
    pub min_heap_size: Option<i64>,
    pub options: Option<String>,
}
model! { UpdateJvmConfigurationJvmConfiguration {
    0 "MaxHeapSize" max_heap_size: i64, 1 "MaxPermSize" max_perm_size: i64, 2 "MinHeapSize" min_heap_size: i64,
    3 "Options" options: String
} }

/// Updates k8s application base info: `UpdateK8sApplicationBaseInfo` of `edas` 2017-08-01.
///
/// POST `/pop/v5/oam/update_app_basic_info`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateK8sApplicationBaseInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sApplicationBaseInfo {
    /// Required.
    pub app_id: String,
    pub description: Option<String>,
    pub email: Option<String>,
    pub owner: Option<String>,
    pub phone_number: Option<String>,
}
operation! { UpdateK8sApplicationBaseInfo(app_id: String)
    "UpdateK8sApplicationBaseInfo" -> UpdateK8sApplicationBaseInfoOutput {
    0 "AppId" app_id, 1 "Description" description: String, 2 "Email" email: String, 3 "Owner" owner: String,
    4 "PhoneNumber" phone_number: String
} { path: "/pop/v5/oam/update_app_basic_info", } }

/// Response of [`UpdateK8sApplicationBaseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sApplicationBaseInfoOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<String>,
}
model! { UpdateK8sApplicationBaseInfoOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Result" result: String
} }

/// Updates k8s application config: `UpdateK8sApplicationConfig` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/k8s/acs/k8s_app_configuration`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateK8sApplicationConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sApplicationConfig {
    /// Required.
    pub app_id: String,
    pub cluster_id: Option<String>,
    pub cpu_limit: Option<String>,
    pub cpu_request: Option<String>,
    pub ephemeral_storage_limit: Option<String>,
    pub ephemeral_storage_request: Option<String>,
    pub mcpu_limit: Option<String>,
    pub mcpu_request: Option<String>,
    pub memory_limit: Option<String>,
    pub memory_request: Option<String>,
    pub timeout: Option<i64>,
}
operation! { UpdateK8sApplicationConfig(app_id: String)
    "UpdateK8sApplicationConfig" -> UpdateK8sApplicationConfigOutput {
    0 "AppId" app_id, 1 "ClusterId" cluster_id: String, 2 "CpuLimit" cpu_limit: String,
    3 "CpuRequest" cpu_request: String, 4 "EphemeralStorageLimit" ephemeral_storage_limit: String,
    5 "EphemeralStorageRequest" ephemeral_storage_request: String, 6 "McpuLimit" mcpu_limit: String,
    7 "McpuRequest" mcpu_request: String, 8 "MemoryLimit" memory_limit: String,
    9 "MemoryRequest" memory_request: String, 10 "Timeout" timeout: i64
} { method: "PUT", path: "/pop/v5/k8s/acs/k8s_app_configuration", } }

/// Response of [`UpdateK8sApplicationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sApplicationConfigOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateK8sApplicationConfigOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Updates k8s config map: `UpdateK8sConfigMap` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/k8s/acs/k8s_config_map`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateK8sConfigMap>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sConfigMap {
    pub cluster_id: Option<String>,
    pub data: Option<BTreeMap<String, Value>>,
    pub name: Option<String>,
    pub namespace: Option<String>,
}
operation! { UpdateK8sConfigMap() "UpdateK8sConfigMap" -> UpdateK8sConfigMapOutput {
    0 "ClusterId" cluster_id: String, 1 "Data" data: BTreeMap<String, Value>, 2 "Name" name: String,
    3 "Namespace" namespace: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { method: "PUT", path: "/pop/v5/k8s/acs/k8s_config_map", } }

/// Response of [`UpdateK8sConfigMap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sConfigMapOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateK8sConfigMapOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Updates k8s ingress rule: `UpdateK8sIngressRule` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/k8s/acs/k8s_ingress`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateK8sIngressRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sIngressRule {
    pub annotations: Option<String>,
    pub cluster_id: Option<String>,
    pub ingress_conf: Option<BTreeMap<String, Value>>,
    pub labels: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
}
operation! { UpdateK8sIngressRule() "UpdateK8sIngressRule" -> UpdateK8sIngressRuleOutput {
    0 "Annotations" annotations: String, 1 "ClusterId" cluster_id: String,
    2 "IngressConf" ingress_conf: BTreeMap<String, Value>, 3 "Labels" labels: String, 4 "Name" name: String,
    5 "Namespace" namespace: String
} { method: "PUT", path: "/pop/v5/k8s/acs/k8s_ingress", } }

/// Response of [`UpdateK8sIngressRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sIngressRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateK8sIngressRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Updates k8s resource: `UpdateK8sResource` of `edas` 2017-08-01.
///
/// POST `/pop/v5/oam/update_k8s_resource_config`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateK8sResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sResource {
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub resource_content: Option<String>,
}
operation! { UpdateK8sResource() "UpdateK8sResource" -> UpdateK8sResourceOutput {
    0 "ClusterId" cluster_id: String, 1 "Namespace" namespace: String, 2 "ResourceContent" resource_content: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/pop/v5/oam/update_k8s_resource_config", } }

/// Response of [`UpdateK8sResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sResourceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateK8sResourceOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Updates k8s secret: `UpdateK8sSecret` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/k8s/acs/k8s_secret`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateK8sSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sSecret {
    pub base64_encoded: Option<bool>,
    pub cert_id: Option<String>,
    pub cert_region_id: Option<String>,
    pub cluster_id: Option<String>,
    pub data: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub r#type: Option<String>,
}
operation! { UpdateK8sSecret() "UpdateK8sSecret" -> UpdateK8sSecretOutput {
    0 "Base64Encoded" base64_encoded: bool, 1 "CertId" cert_id: String, 2 "CertRegionId" cert_region_id: String,
    3 "ClusterId" cluster_id: String, 4 "Data" data: String, 5 "Name" name: String, 6 "Namespace" namespace: String,
    7 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { method: "PUT", path: "/pop/v5/k8s/acs/k8s_secret", } }

/// Response of [`UpdateK8sSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sSecretOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateK8sSecretOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Updates k8s service: `UpdateK8sService` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/k8s/acs/k8s_service`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateK8sService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sService {
    /// Required.
    pub app_id: String,
    pub external_traffic_policy: Option<String>,
    /// Required.
    pub name: String,
    pub service_ports: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { UpdateK8sService(app_id: String, name: String, r#type: String)
    "UpdateK8sService" -> UpdateK8sServiceOutput {
    0 "AppId" app_id, 1 "ExternalTrafficPolicy" external_traffic_policy: String, 2 "Name" name,
    3 "ServicePorts" service_ports: String, 4 "Type" r#type
} { method: "PUT", path: "/pop/v5/k8s/acs/k8s_service", } }

/// Response of [`UpdateK8sService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sServiceOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateK8sServiceOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Updates k8s slb: `UpdateK8sSlb` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/k8s/acs/k8s_slb_binding`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateK8sSlb>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sSlb {
    /// Required.
    pub app_id: String,
    /// Required.
    pub cluster_id: String,
    pub disable_force_override: Option<bool>,
    pub port: Option<String>,
    pub scheduler: Option<String>,
    pub service_port_infos: Option<String>,
    pub slb_name: Option<String>,
    pub slb_protocol: Option<String>,
    pub specification: Option<String>,
    pub target_port: Option<String>,
    /// Required.
    pub r#type: String,
}
operation! { UpdateK8sSlb(app_id: String, cluster_id: String, r#type: String) "UpdateK8sSlb" -> UpdateK8sSlbOutput {
    0 "AppId" app_id, 1 "ClusterId" cluster_id, 2 "DisableForceOverride" disable_force_override: bool,
    3 "Port" port: String, 4 "Scheduler" scheduler: String, 5 "ServicePortInfos" service_port_infos: String,
    6 "SlbName" slb_name: String, 7 "SlbProtocol" slb_protocol: String, 8 "Specification" specification: String,
    9 "TargetPort" target_port: String, 10 "Type" r#type
} { method: "PUT", path: "/pop/v5/k8s/acs/k8s_slb_binding", } }

/// Response of [`UpdateK8sSlb`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateK8sSlbOutput {
    pub change_order_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateK8sSlbOutput {
    0 "ChangeOrderId" change_order_id: String, 1 "Code" code: i64, 2 "Message" message: String
} }

/// Updates locality setting: `UpdateLocalitySetting` of `edas` 2017-08-01.
///
/// POST `/pop/sp/applications/locality/setting`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateLocalitySetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalitySetting {
    /// Required.
    pub app_id: String,
    /// Required.
    pub enabled: bool,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub region: String,
    pub threshold: Option<f64>,
}
operation! { UpdateLocalitySetting(app_id: String, enabled: bool, namespace_id: String, region: String)
    "UpdateLocalitySetting" -> UpdateLocalitySettingOutput {
    0 "AppId" app_id, 1 "Enabled" enabled, 2 "NamespaceId" namespace_id, 3 "Region" region, 4 "Threshold" threshold: f64
} { path: "/pop/sp/applications/locality/setting", } }

/// Response of [`UpdateLocalitySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalitySettingOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateLocalitySettingData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateLocalitySettingOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateLocalitySettingData, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`UpdateLocalitySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalitySettingData {
    pub enabled: Option<bool>,
    pub threshold: Option<f64>,
}
model! { UpdateLocalitySettingData {
    0 "Enabled" enabled: bool, 1 "Threshold" threshold: f64
} }

/// Updates role: `UpdateRole` of `edas` 2017-08-01.
///
/// POST `/pop/v5/account/edit_role`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRole {
    /// Required.
    pub action_data: String,
    /// Required.
    pub role_id: i64,
}
operation! { UpdateRole(action_data: String, role_id: i64) "UpdateRole" -> UpdateRoleOutput {
    0 "ActionData" action_data, 1 "RoleId" role_id
} { path: "/pop/v5/account/edit_role", } }

/// Response of [`UpdateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateRoleOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Updates sls log store: `UpdateSlsLogStore` of `edas` 2017-08-01.
///
/// POST `/pop/v5/k8s/sls/update_sls_log_store`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateSlsLogStore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSlsLogStore {
    /// Required.
    pub app_id: String,
    /// Required.
    pub configs: String,
}
operation! { UpdateSlsLogStore(app_id: String, configs: String) "UpdateSlsLogStore" -> UpdateSlsLogStoreOutput {
    0 "AppId" app_id, 1 "Configs" configs
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/pop/v5/k8s/sls/update_sls_log_store", } }

/// Response of [`UpdateSlsLogStore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSlsLogStoreOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
}
model! { UpdateSlsLogStoreOutput {
    0 "Code" code: i64, 1 "Message" message: String
} }

/// Updates swimming lane: `UpdateSwimmingLane` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/trafficmgnt/swimming_lanes`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateSwimmingLane>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLane {
    pub app_infos: Option<String>,
    /// Required.
    pub enable_rules: bool,
    pub entry_rules: Option<String>,
    /// Required.
    pub lane_id: i64,
    pub name: Option<String>,
}
operation! { UpdateSwimmingLane(enable_rules: bool, lane_id: i64) "UpdateSwimmingLane" -> UpdateSwimmingLaneOutput {
    0 "AppInfos" app_infos: String, 1 "EnableRules" enable_rules, 2 "EntryRules" entry_rules: String,
    3 "LaneId" lane_id, 4 "Name" name: String
} { method: "PUT", path: "/pop/v5/trafficmgnt/swimming_lanes", } }

/// Response of [`UpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateSwimmingLaneData>,
    pub message: Option<String>,
}
model! { UpdateSwimmingLaneOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateSwimmingLaneData, 2 "Message" message: String
} }

/// In the response of [`UpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneData {
    pub entry_rule: Option<String>,
    pub group_id: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
    pub swimming_lane_app_relation_ship_list: Vec<
        UpdateSwimmingLaneSwimmingLaneAppRelationShipList,
    >,
    pub tag: Option<String>,
}
model! { UpdateSwimmingLaneData {
    0 "EntryRule" entry_rule: String, 1 "GroupId" group_id: i64, 2 "Id" id: i64, 3 "Name" name: String,
    4 "NamespaceId" namespace_id: String,
    5 "SwimmingLaneAppRelationShipList" swimming_lane_app_relation_ship_list: Vec<UpdateSwimmingLaneSwimmingLaneAppRelationShipList>,
    6 "Tag" tag: String
} }

/// In the response of [`UpdateSwimmingLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneSwimmingLaneAppRelationShipList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub lane_id: Option<i64>,
    pub rules: Option<String>,
}
model! { UpdateSwimmingLaneSwimmingLaneAppRelationShipList {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "LaneId" lane_id: i64, 3 "Rules" rules: String
} }

/// Updates swimming lane group: `UpdateSwimmingLaneGroup` of `edas` 2017-08-01.
///
/// PUT `/pop/v5/trafficmgnt/swimming_lane_groups`. Changes data. See
/// <https://api.alibabacloud.com/document/Edas/2017-08-01/UpdateSwimmingLaneGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneGroup {
    pub app_ids: Option<String>,
    pub entry_app: Option<String>,
    /// Required.
    pub group_id: i64,
    pub name: Option<String>,
}
operation! { UpdateSwimmingLaneGroup(group_id: i64) "UpdateSwimmingLaneGroup" -> UpdateSwimmingLaneGroupOutput {
    0 "AppIds" app_ids: String, 1 "EntryApp" entry_app: String, 2 "GroupId" group_id, 3 "Name" name: String
} { method: "PUT", path: "/pop/v5/trafficmgnt/swimming_lane_groups", } }

/// Response of [`UpdateSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneGroupOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateSwimmingLaneGroupData>,
    pub message: Option<String>,
}
model! { UpdateSwimmingLaneGroupOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateSwimmingLaneGroupData, 2 "Message" message: String
} }

/// In the response of [`UpdateSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneGroupData {
    pub application_list: Vec<UpdateSwimmingLaneGroupApplicationList>,
    pub entry_application: Option<UpdateSwimmingLaneGroupEntryApplication>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub namespace_id: Option<String>,
}
model! { UpdateSwimmingLaneGroupData {
    0 "ApplicationList" application_list: Vec<UpdateSwimmingLaneGroupApplicationList>,
    1 "EntryApplication" entry_application: UpdateSwimmingLaneGroupEntryApplication, 2 "Id" id: i64,
    3 "Name" name: String, 4 "NamespaceId" namespace_id: String
} }

/// In the response of [`UpdateSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneGroupApplicationList {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { UpdateSwimmingLaneGroupApplicationList {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

/// In the response of [`UpdateSwimmingLaneGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSwimmingLaneGroupEntryApplication {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
}
model! { UpdateSwimmingLaneGroupEntryApplication {
    0 "AppId" app_id: String, 1 "AppName" app_name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AbortAndRollbackChangeOrder, AbortChangeOrder, AddLogPath, AuthorizeApplication, AuthorizeResourceGroup,
    AuthorizeRole, BindEcsSlb, BindK8sSlb, BindSlb, ChangeDeployGroup, ContinuePipeline, ConvertK8sResource,
    CreateApplicationScalingRule, CreateConfigTemplate, CreateIDCImportCommand, CreateK8sConfigMap,
    CreateK8sIngressRule, CreateK8sSecret, CreateK8sService, DeleteApplication, DeleteApplicationScalingRule,
    DeleteCluster, DeleteClusterMember, DeleteConfigTemplate, DeleteDeployGroup, DeleteEcu, DeleteK8sApplication,
    DeleteK8sConfigMap, DeleteK8sIngressRule, DeleteK8sSecret, DeleteK8sService, DeleteLogPath, DeleteRole,
    DeleteServiceGroup, DeleteSwimmingLane, DeleteUserDefineRegion, DeployApplication, DeployK8sApplication,
    DescribeAppInstanceList, DescribeApplicationScalingRules, DescribeLocalitySetting, DisableApplicationScalingRule,
    EnableApplicationScalingRule, GetAppDeployment, GetApplication, GetChangeOrderInfo, GetCluster,
    GetContainerConfiguration, GetJavaStartUpConfig, GetJvmConfiguration, GetK8sAppPrecheckResult, GetK8sApplication,
    GetK8sCluster, GetK8sServices, GetPackageStorageCredential, GetScalingRules, GetSecureToken,
    GetServiceConsumersPage, GetServiceDetail, GetServiceListPage, GetServiceMethodPage, GetServiceProvidersPage,
    GetWebContainerConfig, ImportK8sCluster, InsertApplication, InsertCluster, InsertClusterMember, InsertDeployGroup,
    InsertK8sApplication, InsertOrUpdateRegion, InsertRole, InsertServiceGroup, InsertSwimmingLane,
    InsertSwimmingLaneGroup, InstallAgent, ListAliyunRegion, ListApplication, ListApplicationEcu, ListAuthority,
    ListBuildPack, ListCluster, ListClusterMembers, ListComponents, ListConfigTemplates, ListConsumedServices,
    ListConvertableEcu, ListDeployGroup, ListEcsNotInCluster, ListEcuByRegion, ListHistoryDeployVersion,
    ListK8sConfigMaps, ListK8sIngressRules, ListK8sNamespaces, ListK8sSecrets, ListMethods, ListPublishedServices,
    ListRecentChangeOrder, ListResourceGroup, ListRole, ListScaleOutEcu, ListServiceGroups, ListSlb, ListSubAccount,
    ListSwimmingLane, ListSwimmingLaneGroup, ListTagResources, ListUserDefineRegion, ListVpc, MigrateEcu,
    ModifyScalingRule, QueryApplicationStatus, QueryEccInfo, QueryMigrateEcuList, QueryMigrateRegionList,
    QueryRegionConfig, QuerySlsLogStoreList, ResetApplication, RestartApplication, RestartK8sApplication,
    RetryChangeOrderTask, RollbackApplication, RollbackChangeOrder, ScaleInApplication, ScaleK8sApplication,
    ScaleOutApplication, ScaleoutApplicationWithNewInstances, StartApplication, StartK8sAppPrecheck,
    StartK8sApplication, StopApplication, StopK8sApplication, SwitchAdvancedMonitoring, SynchronizeResource,
    TagResources, TransformClusterMember, UnbindK8sSlb, UnbindSlb, UntagResources, UpdateAccountInfo,
    UpdateApplicationBaseInfo, UpdateApplicationScalingRule, UpdateConfigTemplate, UpdateContainer,
    UpdateContainerConfiguration, UpdateHealthCheckUrl, UpdateHookConfiguration, UpdateJvmConfiguration,
    UpdateK8sApplicationBaseInfo, UpdateK8sApplicationConfig, UpdateK8sConfigMap, UpdateK8sIngressRule,
    UpdateK8sResource, UpdateK8sSecret, UpdateK8sService, UpdateK8sSlb, UpdateLocalitySetting, UpdateRole,
    UpdateSlsLogStore, UpdateSwimmingLane, UpdateSwimmingLaneGroup
}
