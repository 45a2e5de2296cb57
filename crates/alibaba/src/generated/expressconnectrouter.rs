//! `expressconnectrouter` of Alibaba Cloud, API version 2023-09-01.
//!
//! Endpoint: a table of 25 regions, else `expressconnectrouter.cn-shanghai.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, expressconnectrouter::DescribeExpressConnectRouter};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeExpressConnectRouter::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("ap-northeast-2", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("ap-southeast-1", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("ap-southeast-3", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("ap-southeast-5", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("ap-southeast-6", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("ap-southeast-7", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-beijing", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-chengdu", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-fuzhou", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-guangzhou", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-hangzhou", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-heyuan", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-huhehaote", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-nanjing", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-qingdao", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-wuhan-lr", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("cn-wulanchabu", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("eu-central-1", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("eu-west-1", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("me-central-1", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("us-east-1", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
        ("us-west-1", "expressconnectrouter.cn-shanghai.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("ap-northeast-2", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-3", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-6", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-7", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-chengdu", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-fuzhou", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-guangzhou", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-heyuan", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-huhehaote", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-nanjing", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-qingdao", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-wuhan-lr", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("cn-wulanchabu", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("eu-west-1", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("me-central-1", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("us-east-1", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
        ("us-west-1", "expressconnectrouter.vpc-proxy.aliyuncs.com"),
    ],
    "expressconnectrouter.cn-shanghai.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "expressconnectrouter",
    "2023-09-01",
    "expressconnectrouter",
    &ENDPOINTS,
);

/// Activates flow log: `ActivateFlowLog` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ActivateFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateFlowLog {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    /// Required.
    pub flow_log_id: String,
}
operation! { ActivateFlowLog(ecr_id: String, flow_log_id: String) "ActivateFlowLog" -> ActivateFlowLogOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id,
    4 "FlowLogId" flow_log_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ActivateFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateFlowLogOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ActivateFlowLogOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Attaches express connect router child instance: `AttachExpressConnectRouterChildInstance` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/AttachExpressConnectRouterChildInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachExpressConnectRouterChildInstance {
    pub version: Option<String>,
    /// Required.
    pub child_instance_id: String,
    pub child_instance_owner_id: Option<i64>,
    /// Required.
    pub child_instance_region_id: String,
    /// Required.
    pub child_instance_type: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! {
    AttachExpressConnectRouterChildInstance(child_instance_id: String, child_instance_region_id: String, child_instance_type: String, ecr_id: String)
    "AttachExpressConnectRouterChildInstance" -> AttachExpressConnectRouterChildInstanceOutput {
    0 "Version" version: String, 1 "ChildInstanceId" child_instance_id,
    2 "ChildInstanceOwnerId" child_instance_owner_id: i64, 3 "ChildInstanceRegionId" child_instance_region_id,
    4 "ChildInstanceType" child_instance_type, 5 "ClientToken" client_token: String,
    6 "Description" description: String, 7 "DryRun" dry_run: bool, 8 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`AttachExpressConnectRouterChildInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachExpressConnectRouterChildInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AttachExpressConnectRouterChildInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Checks add region to express connect router: `CheckAddRegionToExpressConnectRouter` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/CheckAddRegionToExpressConnectRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAddRegionToExpressConnectRouter {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    /// Required.
    pub fresh_region_id: String,
}
operation! { CheckAddRegionToExpressConnectRouter(ecr_id: String, fresh_region_id: String)
    "CheckAddRegionToExpressConnectRouter" -> CheckAddRegionToExpressConnectRouterOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id,
    4 "FreshRegionId" fresh_region_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CheckAddRegionToExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAddRegionToExpressConnectRouterOutput {
    pub access_denied_detail: Option<String>,
    pub any_cross_border_link: Option<bool>,
    pub any_inter_region_link: Option<bool>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub is_cdt_cross_border_enabled: Option<bool>,
    pub is_cdt_inter_region_enabled: Option<bool>,
    pub is_user_allowed_to_create_cross_border_link: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CheckAddRegionToExpressConnectRouterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AnyCrossBorderLink" any_cross_border_link: bool,
    2 "AnyInterRegionLink" any_inter_region_link: bool, 3 "Code" code: String, 4 "DynamicCode" dynamic_code: String,
    5 "DynamicMessage" dynamic_message: String, 6 "HttpStatusCode" http_status_code: i64,
    7 "IsCdtCrossBorderEnabled" is_cdt_cross_border_enabled: bool,
    8 "IsCdtInterRegionEnabled" is_cdt_inter_region_enabled: bool,
    9 "IsUserAllowedToCreateCrossBorderLink" is_user_allowed_to_create_cross_border_link: bool,
    10 "Message" message: String, 11 "Success" success: bool
} }

/// Creates express connect router: `CreateExpressConnectRouter` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/CreateExpressConnectRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectRouter {
    pub version: Option<String>,
    /// Required.
    pub alibaba_side_asn: i64,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateExpressConnectRouterTag>>,
}
operation! { CreateExpressConnectRouter(alibaba_side_asn: i64)
    "CreateExpressConnectRouter" -> CreateExpressConnectRouterOutput {
    0 "Version" version: String, 1 "AlibabaSideAsn" alibaba_side_asn, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DryRun" dry_run: bool, 5 "Name" name: String,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<CreateExpressConnectRouterTag>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`CreateExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectRouterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateExpressConnectRouterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectRouterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub ecr_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateExpressConnectRouterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "EcrId" ecr_id: String, 5 "HttpStatusCode" http_status_code: i64,
    6 "Message" message: String, 7 "Success" success: bool
} }

/// Creates express connect router association: `CreateExpressConnectRouterAssociation` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/CreateExpressConnectRouterAssociation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectRouterAssociation {
    pub tag: Option<Vec<CreateExpressConnectRouterAssociationTag>>,
    pub version: Option<String>,
    pub allowed_prefixes: Option<Vec<String>>,
    pub allowed_prefixes_mode: Option<String>,
    /// Required.
    pub association_region_id: String,
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    pub create_attachment: Option<bool>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub transit_router_id: Option<String>,
    pub transit_router_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_owner_id: Option<i64>,
}
operation! { CreateExpressConnectRouterAssociation(association_region_id: String, ecr_id: String)
    "CreateExpressConnectRouterAssociation" -> CreateExpressConnectRouterAssociationOutput {
    0 "Tag" tag: Vec<CreateExpressConnectRouterAssociationTag>, 1 "Version" version: String,
    2 "AllowedPrefixes" allowed_prefixes: Vec<String>, 3 "AllowedPrefixesMode" allowed_prefixes_mode: String,
    4 "AssociationRegionId" association_region_id, 5 "CenId" cen_id: String, 6 "ClientToken" client_token: String,
    7 "CreateAttachment" create_attachment: bool, 8 "Description" description: String, 9 "DryRun" dry_run: bool,
    10 "EcrId" ecr_id, 11 "TransitRouterId" transit_router_id: String,
    12 "TransitRouterOwnerId" transit_router_owner_id: i64, 13 "VpcId" vpc_id: String, 14 "VpcOwnerId" vpc_owner_id: i64
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// In the request of [`CreateExpressConnectRouterAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectRouterAssociationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateExpressConnectRouterAssociationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateExpressConnectRouterAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExpressConnectRouterAssociationOutput {
    pub access_denied_detail: Option<String>,
    pub association_id: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateExpressConnectRouterAssociationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "AssociationId" association_id: String,
    2 "Code" code: String, 3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Creates flow log: `CreateFlowLog` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/CreateFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLog {
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_type: String,
    pub interval: Option<i64>,
    /// Required.
    pub log_store_name: String,
    /// Required.
    pub project_name: String,
    pub sampling_rate: Option<String>,
    pub tag: Option<Vec<CreateFlowLogTag>>,
    pub target_sls_region_id: Option<String>,
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub flow_log_name: Option<String>,
    pub resource_group_id: Option<String>,
}

/// Arguments of [`CreateFlowLog::new`].
pub struct CreateFlowLogRequired {
    pub instance_id: String,
    pub instance_type: String,
    pub log_store_name: String,
    pub project_name: String,
    pub ecr_id: String,
}
operation! { CreateFlowLog { CreateFlowLogRequired: instance_id, instance_type, log_store_name, project_name, ecr_id }
    "CreateFlowLog" -> CreateFlowLogOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type,
    3 "Interval" interval: i64, 4 "LogStoreName" log_store_name, 5 "ProjectName" project_name,
    6 "SamplingRate" sampling_rate: String, 7 "Tag" tag: Vec<CreateFlowLogTag>,
    8 "TargetSlsRegionId" target_sls_region_id: String, 9 "Version" version: String,
    10 "ClientToken" client_token: String, 11 "DryRun" dry_run: bool, 12 "EcrId" ecr_id,
    13 "FlowLogName" flow_log_name: String, 14 "ResourceGroupId" resource_group_id: String
} [
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// In the request of [`CreateFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLogTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateFlowLogTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowLogOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub flow_log_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateFlowLogOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "FlowLogId" flow_log_id: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// Deactivates flow log: `DeactivateFlowLog` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DeactivateFlowLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateFlowLog {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    /// Required.
    pub flow_log_id: String,
}
operation! { DeactivateFlowLog(ecr_id: String, flow_log_id: String) "DeactivateFlowLog" -> DeactivateFlowLogOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id,
    4 "FlowLogId" flow_log_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DeactivateFlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateFlowLogOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeactivateFlowLogOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Deletes express connect router: `DeleteExpressConnectRouter` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DeleteExpressConnectRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectRouter {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! { DeleteExpressConnectRouter(ecr_id: String)
    "DeleteExpressConnectRouter" -> DeleteExpressConnectRouterOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeleteExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectRouterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteExpressConnectRouterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Deletes express connect router association: `DeleteExpressConnectRouterAssociation` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DeleteExpressConnectRouterAssociation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectRouterAssociation {
    pub version: Option<String>,
    /// Required.
    pub association_id: String,
    pub client_token: Option<String>,
    pub delete_attachment: Option<bool>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! { DeleteExpressConnectRouterAssociation(association_id: String, ecr_id: String)
    "DeleteExpressConnectRouterAssociation" -> DeleteExpressConnectRouterAssociationOutput {
    0 "Version" version: String, 1 "AssociationId" association_id, 2 "ClientToken" client_token: String,
    3 "DeleteAttachment" delete_attachment: bool, 4 "DryRun" dry_run: bool, 5 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DeleteExpressConnectRouterAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExpressConnectRouterAssociationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteExpressConnectRouterAssociationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Deletes flowlog: `DeleteFlowlog` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DeleteFlowlog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowlog {
    /// Required.
    pub flow_log_id: String,
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! { DeleteFlowlog(flow_log_id: String, ecr_id: String) "DeleteFlowlog" -> DeleteFlowlogOutput {
    0 "FlowLogId" flow_log_id, 1 "Version" version: String, 2 "ClientToken" client_token: String,
    3 "DryRun" dry_run: bool, 4 "EcrId" ecr_id
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DeleteFlowlog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowlogOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteFlowlogOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Describes disabled express connect router route entries: `DescribeDisabledExpressConnectRouterRouteEntries` of
/// `expressconnectrouter` 2023-09-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeDisabledExpressConnectRouterRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisabledExpressConnectRouterRouteEntries {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeDisabledExpressConnectRouterRouteEntries(ecr_id: String)
    "DescribeDisabledExpressConnectRouterRouteEntries" -> DescribeDisabledExpressConnectRouterRouteEntriesOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! {
    DescribeDisabledExpressConnectRouterRouteEntries: DescribeDisabledExpressConnectRouterRouteEntriesDisabledRouteEntryList =
    Token "NextToken", "DisabledRouteEntryList" disabled_route_entry_list, next "NextToken" }

/// Response of [`DescribeDisabledExpressConnectRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisabledExpressConnectRouterRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub disabled_route_entry_list: Vec<
        DescribeDisabledExpressConnectRouterRouteEntriesDisabledRouteEntryList,
    >,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeDisabledExpressConnectRouterRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "DisabledRouteEntryList" disabled_route_entry_list: Vec<DescribeDisabledExpressConnectRouterRouteEntriesDisabledRouteEntryList>,
    3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "MaxResults" max_results: i64, 7 "Message" message: String,
    8 "NextToken" next_token: String, 9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDisabledExpressConnectRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisabledExpressConnectRouterRouteEntriesDisabledRouteEntryList {
    pub destination_cidr_block: Option<String>,
    pub ecr_id: Option<String>,
    pub gmt_create: Option<String>,
    pub nexthop_instance_id: Option<String>,
    pub nexthop_instance_region_id: Option<String>,
}
model! { DescribeDisabledExpressConnectRouterRouteEntriesDisabledRouteEntryList {
    0 "DestinationCidrBlock" destination_cidr_block: String, 1 "EcrId" ecr_id: String, 2 "GmtCreate" gmt_create: String,
    3 "NexthopInstanceId" nexthop_instance_id: String, 4 "NexthopInstanceRegionId" nexthop_instance_region_id: String
} }

/// Describes express connect router: `DescribeExpressConnectRouter` of `expressconnectrouter` 2023-09-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeExpressConnectRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouter {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ecr_id: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeExpressConnectRouterTag>>,
}
operation! { DescribeExpressConnectRouter() "DescribeExpressConnectRouter" -> DescribeExpressConnectRouterOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "EcrId" ecr_id: String, 4 "MaxResults" max_results: i64, 5 "Name" name: String, 6 "NextToken" next_token: String,
    7 "ResourceGroupId" resource_group_id: String, 8 "Tag" tag: Vec<DescribeExpressConnectRouterTag>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { DescribeExpressConnectRouter: DescribeExpressConnectRouterEcrList =
    Token "NextToken", "EcrList" ecr_list, next "NextToken" }

/// In the request of [`DescribeExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeExpressConnectRouterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub ecr_list: Vec<DescribeExpressConnectRouterEcrList>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeExpressConnectRouterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "EcrList" ecr_list: Vec<DescribeExpressConnectRouterEcrList>,
    5 "HttpStatusCode" http_status_code: i64, 6 "MaxResults" max_results: i64, 7 "Message" message: String,
    8 "NextToken" next_token: String, 9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterEcrList {
    pub alibaba_side_asn: Option<i64>,
    pub biz_status: Option<String>,
    pub description: Option<String>,
    pub ecr_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeExpressConnectRouterTags>,
}
model! { DescribeExpressConnectRouterEcrList {
    0 "AlibabaSideAsn" alibaba_side_asn: i64, 1 "BizStatus" biz_status: String, 2 "Description" description: String,
    3 "EcrId" ecr_id: String, 4 "GmtCreate" gmt_create: String, 5 "GmtModified" gmt_modified: String,
    6 "Name" name: String, 7 "OwnerId" owner_id: i64, 8 "ResourceGroupId" resource_group_id: String,
    9 "Status" status: String, 10 "Tags" tags: Vec<DescribeExpressConnectRouterTags>
} }

/// In the response of [`DescribeExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeExpressConnectRouterTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes express connect router allowed prefix history: `DescribeExpressConnectRouterAllowedPrefixHistory` of
/// `expressconnectrouter` 2023-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeExpressConnectRouterAllowedPrefixHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAllowedPrefixHistory {
    pub version: Option<String>,
    pub association_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeExpressConnectRouterAllowedPrefixHistory(ecr_id: String)
    "DescribeExpressConnectRouterAllowedPrefixHistory" -> DescribeExpressConnectRouterAllowedPrefixHistoryOutput {
    0 "Version" version: String, 1 "AssociationId" association_id: String, 2 "ClientToken" client_token: String,
    3 "DryRun" dry_run: bool, 4 "EcrId" ecr_id, 5 "InstanceId" instance_id: String,
    6 "InstanceType" instance_type: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`DescribeExpressConnectRouterAllowedPrefixHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAllowedPrefixHistoryOutput {
    pub access_denied_detail: Option<String>,
    pub allowed_prefix_history_list: Vec<
        DescribeExpressConnectRouterAllowedPrefixHistoryAllowedPrefixHistoryList,
    >,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeExpressConnectRouterAllowedPrefixHistoryOutput {
    0 "AccessDeniedDetail" access_denied_detail: String,
    1 "AllowedPrefixHistoryList" allowed_prefix_history_list: Vec<DescribeExpressConnectRouterAllowedPrefixHistoryAllowedPrefixHistoryList>,
    2 "Code" code: String, 3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`DescribeExpressConnectRouterAllowedPrefixHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAllowedPrefixHistoryAllowedPrefixHistoryList {
    pub allowed_prefix: Vec<String>,
    pub gmt_create: Option<String>,
}
model! { DescribeExpressConnectRouterAllowedPrefixHistoryAllowedPrefixHistoryList {
    0 "AllowedPrefix" allowed_prefix: Vec<String>, 1 "GmtCreate" gmt_create: String
} }

/// Describes express connect router association: `DescribeExpressConnectRouterAssociation` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeExpressConnectRouterAssociation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAssociation {
    pub tag: Option<Vec<DescribeExpressConnectRouterAssociationTag>>,
    pub version: Option<String>,
    pub association_id: Option<String>,
    pub association_node_type: Option<String>,
    pub association_region_id: Option<String>,
    pub cen_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub transit_router_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { DescribeExpressConnectRouterAssociation(ecr_id: String)
    "DescribeExpressConnectRouterAssociation" -> DescribeExpressConnectRouterAssociationOutput {
    0 "Tag" tag: Vec<DescribeExpressConnectRouterAssociationTag>, 1 "Version" version: String,
    2 "AssociationId" association_id: String, 3 "AssociationNodeType" association_node_type: String,
    4 "AssociationRegionId" association_region_id: String, 5 "CenId" cen_id: String,
    6 "ClientToken" client_token: String, 7 "DryRun" dry_run: bool, 8 "EcrId" ecr_id, 9 "MaxResults" max_results: i64,
    10 "NextToken" next_token: String, 11 "TransitRouterId" transit_router_id: String, 12 "VpcId" vpc_id: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { DescribeExpressConnectRouterAssociation: DescribeExpressConnectRouterAssociationAssociationList =
    Token "NextToken", "AssociationList" association_list, next "NextToken" }

/// In the request of [`DescribeExpressConnectRouterAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAssociationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeExpressConnectRouterAssociationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeExpressConnectRouterAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAssociationOutput {
    pub access_denied_detail: Option<String>,
    pub association_list: Vec<DescribeExpressConnectRouterAssociationAssociationList>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeExpressConnectRouterAssociationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String,
    1 "AssociationList" association_list: Vec<DescribeExpressConnectRouterAssociationAssociationList>,
    2 "Code" code: String, 3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "MaxResults" max_results: i64, 7 "Message" message: String,
    8 "NextToken" next_token: String, 9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExpressConnectRouterAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAssociationAssociationList {
    pub allowed_prefixes: Vec<String>,
    pub allowed_prefixes_mode: Option<String>,
    pub association_id: Option<String>,
    pub association_node_type: Option<String>,
    pub cen_id: Option<String>,
    pub description: Option<String>,
    pub ecr_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeExpressConnectRouterAssociationTags>,
    pub transit_router_id: Option<String>,
    pub transit_router_name: Option<String>,
    pub transit_router_owner_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_owner_id: Option<i64>,
}
model! { DescribeExpressConnectRouterAssociationAssociationList {
    0 "AllowedPrefixes" allowed_prefixes: Vec<String>, 1 "AllowedPrefixesMode" allowed_prefixes_mode: String,
    2 "AssociationId" association_id: String, 3 "AssociationNodeType" association_node_type: String,
    4 "CenId" cen_id: String, 5 "Description" description: String, 6 "EcrId" ecr_id: String,
    7 "GmtCreate" gmt_create: String, 8 "GmtModified" gmt_modified: String, 9 "OwnerId" owner_id: i64,
    10 "RegionId" region_id: String, 11 "Status" status: String,
    12 "Tags" tags: Vec<DescribeExpressConnectRouterAssociationTags>, 13 "TransitRouterId" transit_router_id: String,
    14 "TransitRouterName" transit_router_name: String, 15 "TransitRouterOwnerId" transit_router_owner_id: i64,
    16 "VpcId" vpc_id: String, 17 "VpcName" vpc_name: String, 18 "VpcOwnerId" vpc_owner_id: i64
} }

/// In the response of [`DescribeExpressConnectRouterAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterAssociationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeExpressConnectRouterAssociationTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes express connect router child instance: `DescribeExpressConnectRouterChildInstance` of
/// `expressconnectrouter` 2023-09-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeExpressConnectRouterChildInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterChildInstance {
    pub version: Option<String>,
    pub association_id: Option<String>,
    pub child_instance_id: Option<String>,
    pub child_instance_region_id: Option<String>,
    pub child_instance_type: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeExpressConnectRouterChildInstance(ecr_id: String)
    "DescribeExpressConnectRouterChildInstance" -> DescribeExpressConnectRouterChildInstanceOutput {
    0 "Version" version: String, 1 "AssociationId" association_id: String,
    2 "ChildInstanceId" child_instance_id: String, 3 "ChildInstanceRegionId" child_instance_region_id: String,
    4 "ChildInstanceType" child_instance_type: String, 5 "ClientToken" client_token: String, 6 "DryRun" dry_run: bool,
    7 "EcrId" ecr_id, 8 "MaxResults" max_results: i64, 9 "NextToken" next_token: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { DescribeExpressConnectRouterChildInstance: DescribeExpressConnectRouterChildInstanceChildInstanceList =
    Token "NextToken", "ChildInstanceList" child_instance_list, next "NextToken" }

/// Response of [`DescribeExpressConnectRouterChildInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterChildInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub child_instance_list: Vec<
        DescribeExpressConnectRouterChildInstanceChildInstanceList,
    >,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeExpressConnectRouterChildInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String,
    1 "ChildInstanceList" child_instance_list: Vec<DescribeExpressConnectRouterChildInstanceChildInstanceList>,
    2 "Code" code: String, 3 "DynamicCode" dynamic_code: String, 4 "DynamicMessage" dynamic_message: String,
    5 "HttpStatusCode" http_status_code: i64, 6 "MaxResults" max_results: i64, 7 "Message" message: String,
    8 "NextToken" next_token: String, 9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExpressConnectRouterChildInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterChildInstanceChildInstanceList {
    pub association_id: Option<String>,
    pub child_instance_id: Option<String>,
    pub child_instance_name: Option<String>,
    pub child_instance_owner_id: Option<i64>,
    pub child_instance_region_id: Option<String>,
    pub child_instance_type: Option<String>,
    pub description: Option<String>,
    pub ecr_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExpressConnectRouterChildInstanceChildInstanceList {
    0 "AssociationId" association_id: String, 1 "ChildInstanceId" child_instance_id: String,
    2 "ChildInstanceName" child_instance_name: String, 3 "ChildInstanceOwnerId" child_instance_owner_id: i64,
    4 "ChildInstanceRegionId" child_instance_region_id: String, 5 "ChildInstanceType" child_instance_type: String,
    6 "Description" description: String, 7 "EcrId" ecr_id: String, 8 "GmtCreate" gmt_create: String,
    9 "GmtModified" gmt_modified: String, 10 "OwnerId" owner_id: i64, 11 "RegionId" region_id: String,
    12 "Status" status: String
} }

/// Describes express connect router inter region transit mode: `DescribeExpressConnectRouterInterRegionTransitMode` of
/// `expressconnectrouter` 2023-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeExpressConnectRouterInterRegionTransitMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterInterRegionTransitMode {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! { DescribeExpressConnectRouterInterRegionTransitMode(ecr_id: String)
    "DescribeExpressConnectRouterInterRegionTransitMode" -> DescribeExpressConnectRouterInterRegionTransitModeOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeExpressConnectRouterInterRegionTransitMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterInterRegionTransitModeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub inter_region_transit_mode_list: Vec<
        DescribeExpressConnectRouterInterRegionTransitModeInterRegionTransitModeList,
    >,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeExpressConnectRouterInterRegionTransitModeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "InterRegionTransitModeList" inter_region_transit_mode_list: Vec<DescribeExpressConnectRouterInterRegionTransitModeInterRegionTransitModeList>,
    6 "Message" message: String, 7 "Success" success: bool
} }

/// In the response of [`DescribeExpressConnectRouterInterRegionTransitMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterInterRegionTransitModeInterRegionTransitModeList {
    pub mode: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeExpressConnectRouterInterRegionTransitModeInterRegionTransitModeList {
    0 "Mode" mode: String, 1 "RegionId" region_id: String
} }

/// Describes express connect router region: `DescribeExpressConnectRouterRegion` of `expressconnectrouter` 2023-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeExpressConnectRouterRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRegion {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! { DescribeExpressConnectRouterRegion(ecr_id: String)
    "DescribeExpressConnectRouterRegion" -> DescribeExpressConnectRouterRegionOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeExpressConnectRouterRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRegionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub region_id_list: Vec<String>,
    pub success: Option<bool>,
}
model! { DescribeExpressConnectRouterRegionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "RegionIdList" region_id_list: Vec<String>, 7 "Success" success: bool
} }

/// Describes express connect router route entries: `DescribeExpressConnectRouterRouteEntries` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeExpressConnectRouterRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRouteEntries {
    pub version: Option<String>,
    pub as_path: Option<String>,
    pub client_token: Option<String>,
    pub community: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub nexthop_instance_id: Option<String>,
    pub query_region_id: Option<String>,
}
operation! { DescribeExpressConnectRouterRouteEntries(ecr_id: String)
    "DescribeExpressConnectRouterRouteEntries" -> DescribeExpressConnectRouterRouteEntriesOutput {
    0 "Version" version: String, 1 "AsPath" as_path: String, 2 "ClientToken" client_token: String,
    3 "Community" community: String, 4 "DestinationCidrBlock" destination_cidr_block: String, 5 "DryRun" dry_run: bool,
    6 "EcrId" ecr_id, 7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String,
    9 "NexthopInstanceId" nexthop_instance_id: String, 10 "QueryRegionId" query_region_id: String
} [
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
] }
paged! { DescribeExpressConnectRouterRouteEntries: DescribeExpressConnectRouterRouteEntriesRouteEntriesList =
    Token "NextToken", "RouteEntriesList" route_entries_list, next "NextToken" }

/// Response of [`DescribeExpressConnectRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub route_entries_list: Vec<
        DescribeExpressConnectRouterRouteEntriesRouteEntriesList,
    >,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeExpressConnectRouterRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64,
    5 "MaxResults" max_results: i64, 6 "Message" message: String, 7 "NextToken" next_token: String,
    8 "RouteEntriesList" route_entries_list: Vec<DescribeExpressConnectRouterRouteEntriesRouteEntriesList>,
    9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExpressConnectRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExpressConnectRouterRouteEntriesRouteEntriesList {
    pub as_path: Option<String>,
    pub community: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub med: Option<i64>,
    pub nexthop_instance_id: Option<String>,
    pub nexthop_instance_region_id: Option<String>,
    pub status: Option<String>,
}
model! { DescribeExpressConnectRouterRouteEntriesRouteEntriesList {
    0 "AsPath" as_path: String, 1 "Community" community: String,
    2 "DestinationCidrBlock" destination_cidr_block: String, 3 "Med" med: i64,
    4 "NexthopInstanceId" nexthop_instance_id: String, 5 "NexthopInstanceRegionId" nexthop_instance_region_id: String,
    6 "Status" status: String
} }

/// Describes flow logs: `DescribeFlowLogs` of `expressconnectrouter` 2023-09-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeFlowLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogs {
    pub flow_log_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub instance_id: Option<String>,
    pub log_store_name: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeFlowLogsTag>>,
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! { DescribeFlowLogs(ecr_id: String) "DescribeFlowLogs" -> DescribeFlowLogsOutput {
    0 "FlowLogId" flow_log_id: String, 1 "FlowLogName" flow_log_name: String, 2 "InstanceId" instance_id: String,
    3 "LogStoreName" log_store_name: String, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "ProjectName" project_name: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "Tag" tag: Vec<DescribeFlowLogsTag>, 9 "Version" version: String, 10 "ClientToken" client_token: String,
    11 "DryRun" dry_run: bool, 12 "EcrId" ecr_id
} [
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! { DescribeFlowLogs: DescribeFlowLogsFlowLogs = Token "NextToken", "FlowLogs" flow_logs, next "NextToken" }

/// In the request of [`DescribeFlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeFlowLogsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeFlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub flow_logs: Vec<DescribeFlowLogsFlowLogs>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeFlowLogsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "FlowLogs" flow_logs: Vec<DescribeFlowLogsFlowLogs>,
    5 "HttpStatusCode" http_status_code: i64, 6 "MaxResults" max_results: i64, 7 "Message" message: String,
    8 "NextToken" next_token: String, 9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsFlowLogs {
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub ecr_id: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_name: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub interval: Option<i64>,
    pub log_store_name: Option<String>,
    pub project_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub sampling_rate: Option<String>,
    pub sls_region_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeFlowLogsTags>,
}
model! { DescribeFlowLogsFlowLogs {
    0 "CreationTime" creation_time: String, 1 "Description" description: String, 2 "EcrId" ecr_id: String,
    3 "FlowLogId" flow_log_id: String, 4 "FlowLogName" flow_log_name: String, 5 "InstanceId" instance_id: String,
    6 "InstanceType" instance_type: String, 7 "Interval" interval: i64, 8 "LogStoreName" log_store_name: String,
    9 "ProjectName" project_name: String, 10 "RegionId" region_id: String,
    11 "ResourceGroupId" resource_group_id: String, 12 "SamplingRate" sampling_rate: String,
    13 "SlsRegionId" sls_region_id: String, 14 "Status" status: String, 15 "Tags" tags: Vec<DescribeFlowLogsTags>
} }

/// In the response of [`DescribeFlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeFlowLogsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes instance granted to express connect router: `DescribeInstanceGrantedToExpressConnectRouter` of
/// `expressconnectrouter` 2023-09-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DescribeInstanceGrantedToExpressConnectRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceGrantedToExpressConnectRouter {
    pub version: Option<String>,
    pub caller_type: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<i64>,
    pub instance_region_id: Option<String>,
    pub instance_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_id: Option<String>,
    pub tag_models: Option<Vec<DescribeInstanceGrantedToExpressConnectRouterTagModels>>,
}
operation! { DescribeInstanceGrantedToExpressConnectRouter(ecr_id: String)
    "DescribeInstanceGrantedToExpressConnectRouter" -> DescribeInstanceGrantedToExpressConnectRouterOutput {
    0 "Version" version: String, 1 "CallerType" caller_type: String, 2 "ClientToken" client_token: String,
    3 "DryRun" dry_run: bool, 4 "EcrId" ecr_id, 5 "InstanceId" instance_id: String,
    6 "InstanceOwnerId" instance_owner_id: i64, 7 "InstanceRegionId" instance_region_id: String,
    8 "InstanceType" instance_type: String, 9 "MaxResults" max_results: i64, 10 "NextToken" next_token: String,
    11 "ResourceGroupId" resource_group_id: String,
    12 "TagModels" tag_models: Vec<DescribeInstanceGrantedToExpressConnectRouterTagModels>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None)
] }
paged! {
    DescribeInstanceGrantedToExpressConnectRouter: DescribeInstanceGrantedToExpressConnectRouterEcrGrantedInstanceList =
    Token "NextToken", "EcrGrantedInstanceList" ecr_granted_instance_list, next "NextToken" }

/// In the request of [`DescribeInstanceGrantedToExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceGrantedToExpressConnectRouterTagModels {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { DescribeInstanceGrantedToExpressConnectRouterTagModels() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`DescribeInstanceGrantedToExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceGrantedToExpressConnectRouterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub ecr_granted_instance_list: Vec<
        DescribeInstanceGrantedToExpressConnectRouterEcrGrantedInstanceList,
    >,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceGrantedToExpressConnectRouterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String,
    4 "EcrGrantedInstanceList" ecr_granted_instance_list: Vec<DescribeInstanceGrantedToExpressConnectRouterEcrGrantedInstanceList>,
    5 "HttpStatusCode" http_status_code: i64, 6 "MaxResults" max_results: i64, 7 "Message" message: String,
    8 "NextToken" next_token: String, 9 "Success" success: bool, 10 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceGrantedToExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceGrantedToExpressConnectRouterEcrGrantedInstanceList {
    pub ecr_id: Option<String>,
    pub ecr_owner_ali_uid: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub grant_id: Option<String>,
    pub node_id: Option<String>,
    pub node_owner_bid: Option<String>,
    pub node_owner_uid: Option<i64>,
    pub node_region_id: Option<String>,
    pub node_type: Option<String>,
    pub status: Option<String>,
}
model! { DescribeInstanceGrantedToExpressConnectRouterEcrGrantedInstanceList {
    0 "EcrId" ecr_id: String, 1 "EcrOwnerAliUid" ecr_owner_ali_uid: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "GrantId" grant_id: String, 5 "NodeId" node_id: String,
    6 "NodeOwnerBid" node_owner_bid: String, 7 "NodeOwnerUid" node_owner_uid: i64,
    8 "NodeRegionId" node_region_id: String, 9 "NodeType" node_type: String, 10 "Status" status: String
} }

/// Detaches express connect router child instance: `DetachExpressConnectRouterChildInstance` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DetachExpressConnectRouterChildInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachExpressConnectRouterChildInstance {
    pub version: Option<String>,
    /// Required.
    pub child_instance_id: String,
    /// Required.
    pub child_instance_type: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! {
    DetachExpressConnectRouterChildInstance(child_instance_id: String, child_instance_type: String, ecr_id: String)
    "DetachExpressConnectRouterChildInstance" -> DetachExpressConnectRouterChildInstanceOutput {
    0 "Version" version: String, 1 "ChildInstanceId" child_instance_id, 2 "ChildInstanceType" child_instance_type,
    3 "ClientToken" client_token: String, 4 "DryRun" dry_run: bool, 5 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DetachExpressConnectRouterChildInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachExpressConnectRouterChildInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DetachExpressConnectRouterChildInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Disables express connect router route entries: `DisableExpressConnectRouterRouteEntries` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/DisableExpressConnectRouterRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableExpressConnectRouterRouteEntries {
    pub version: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub destination_cidr_block: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    /// Required.
    pub nexthop_instance_id: String,
}
operation! {
    DisableExpressConnectRouterRouteEntries(destination_cidr_block: String, ecr_id: String, nexthop_instance_id: String)
    "DisableExpressConnectRouterRouteEntries" -> DisableExpressConnectRouterRouteEntriesOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DestinationCidrBlock" destination_cidr_block,
    3 "DryRun" dry_run: bool, 4 "EcrId" ecr_id, 5 "NexthopInstanceId" nexthop_instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`DisableExpressConnectRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableExpressConnectRouterRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableExpressConnectRouterRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Enables express connect router route entries: `EnableExpressConnectRouterRouteEntries` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/EnableExpressConnectRouterRouteEntries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExpressConnectRouterRouteEntries {
    pub version: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub destination_cidr_block: String,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    /// Required.
    pub nexthop_instance_id: String,
}
operation! {
    EnableExpressConnectRouterRouteEntries(destination_cidr_block: String, ecr_id: String, nexthop_instance_id: String)
    "EnableExpressConnectRouterRouteEntries" -> EnableExpressConnectRouterRouteEntriesOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DestinationCidrBlock" destination_cidr_block,
    3 "DryRun" dry_run: bool, 4 "EcrId" ecr_id, 5 "NexthopInstanceId" nexthop_instance_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`EnableExpressConnectRouterRouteEntries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExpressConnectRouterRouteEntriesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableExpressConnectRouterRouteEntriesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// `ForceDeleteExpressConnectRouter` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ForceDeleteExpressConnectRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceDeleteExpressConnectRouter {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! { ForceDeleteExpressConnectRouter(ecr_id: String)
    "ForceDeleteExpressConnectRouter" -> ForceDeleteExpressConnectRouterOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ForceDeleteExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceDeleteExpressConnectRouterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ForceDeleteExpressConnectRouterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Grants instance to express connect router: `GrantInstanceToExpressConnectRouter` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/GrantInstanceToExpressConnectRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantInstanceToExpressConnectRouter {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    /// Required.
    pub ecr_owner_ali_uid: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_region_id: String,
    /// Required.
    pub instance_type: String,
}

/// Arguments of [`GrantInstanceToExpressConnectRouter::new`].
pub struct GrantInstanceToExpressConnectRouterRequired {
    pub ecr_id: String,
    pub ecr_owner_ali_uid: i64,
    pub instance_id: String,
    pub instance_region_id: String,
    pub instance_type: String,
}
operation! {
    GrantInstanceToExpressConnectRouter { GrantInstanceToExpressConnectRouterRequired: ecr_id, ecr_owner_ali_uid, instance_id, instance_region_id, instance_type }
    "GrantInstanceToExpressConnectRouter" -> GrantInstanceToExpressConnectRouterOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id,
    4 "EcrOwnerAliUid" ecr_owner_ali_uid, 5 "InstanceId" instance_id, 6 "InstanceRegionId" instance_region_id,
    7 "InstanceType" instance_type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`GrantInstanceToExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantInstanceToExpressConnectRouterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GrantInstanceToExpressConnectRouterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Lists express connect router supported region: `ListExpressConnectRouterSupportedRegion` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ListExpressConnectRouterSupportedRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExpressConnectRouterSupportedRegion {
    pub version: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub node_type: String,
}
operation! { ListExpressConnectRouterSupportedRegion(node_type: String)
    "ListExpressConnectRouterSupportedRegion" -> ListExpressConnectRouterSupportedRegionOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "NodeType" node_type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListExpressConnectRouterSupportedRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExpressConnectRouterSupportedRegionOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub supported_region_id_list: Vec<String>,
}
model! { ListExpressConnectRouterSupportedRegionOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool, 4 "SupportedRegionIdList" supported_region_id_list: Vec<String>
} }

/// Lists tag resources: `ListTagResources` of `expressconnectrouter` 2023-09-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub version: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "Version" version: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
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
    pub code: Option<String>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
    pub total_count: Option<i64>,
}
model! { ListTagResourcesOutput {
    0 "Code" code: String, 1 "MaxResults" max_results: i64, 2 "Message" message: String,
    3 "NextToken" next_token: String, 4 "Success" success: bool,
    5 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>, 6 "TotalCount" total_count: i64
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

/// Modifies express connect router: `ModifyExpressConnectRouter` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ModifyExpressConnectRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouter {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub name: Option<String>,
}
operation! { ModifyExpressConnectRouter(ecr_id: String)
    "ModifyExpressConnectRouter" -> ModifyExpressConnectRouterOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DryRun" dry_run: bool, 4 "EcrId" ecr_id, 5 "Name" name: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ModifyExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyExpressConnectRouterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Modifies express connect router association: `ModifyExpressConnectRouterAssociation` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ModifyExpressConnectRouterAssociation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterAssociation {
    pub version: Option<String>,
    /// Required.
    pub association_id: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! { ModifyExpressConnectRouterAssociation(association_id: String, ecr_id: String)
    "ModifyExpressConnectRouterAssociation" -> ModifyExpressConnectRouterAssociationOutput {
    0 "Version" version: String, 1 "AssociationId" association_id, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DryRun" dry_run: bool, 5 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ModifyExpressConnectRouterAssociation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterAssociationOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyExpressConnectRouterAssociationOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Modifies express connect router association allowed prefix: `ModifyExpressConnectRouterAssociationAllowedPrefix` of
/// `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ModifyExpressConnectRouterAssociationAllowedPrefix>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterAssociationAllowedPrefix {
    pub version: Option<String>,
    pub allowed_prefixes: Option<Vec<String>>,
    pub allowed_prefixes_mode: Option<String>,
    /// Required.
    pub association_id: String,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub owner_account: Option<String>,
}
operation! { ModifyExpressConnectRouterAssociationAllowedPrefix(association_id: String, ecr_id: String)
    "ModifyExpressConnectRouterAssociationAllowedPrefix" -> ModifyExpressConnectRouterAssociationAllowedPrefixOutput {
    0 "Version" version: String, 1 "AllowedPrefixes" allowed_prefixes: Vec<String>,
    2 "AllowedPrefixesMode" allowed_prefixes_mode: String, 3 "AssociationId" association_id,
    4 "ClientToken" client_token: String, 5 "DryRun" dry_run: bool, 6 "EcrId" ecr_id,
    7 "OwnerAccount" owner_account: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`ModifyExpressConnectRouterAssociationAllowedPrefix`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterAssociationAllowedPrefixOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyExpressConnectRouterAssociationAllowedPrefixOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Modifies express connect router child instance: `ModifyExpressConnectRouterChildInstance` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ModifyExpressConnectRouterChildInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterChildInstance {
    pub version: Option<String>,
    /// Required.
    pub child_instance_id: String,
    /// Required.
    pub child_instance_type: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! {
    ModifyExpressConnectRouterChildInstance(child_instance_id: String, child_instance_type: String, ecr_id: String)
    "ModifyExpressConnectRouterChildInstance" -> ModifyExpressConnectRouterChildInstanceOutput {
    0 "Version" version: String, 1 "ChildInstanceId" child_instance_id, 2 "ChildInstanceType" child_instance_type,
    3 "ClientToken" client_token: String, 4 "Description" description: String, 5 "DryRun" dry_run: bool,
    6 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`ModifyExpressConnectRouterChildInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterChildInstanceOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyExpressConnectRouterChildInstanceOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Modifies express connect router inter region transit mode: `ModifyExpressConnectRouterInterRegionTransitMode` of
/// `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ModifyExpressConnectRouterInterRegionTransitMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterInterRegionTransitMode {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub transit_mode_list: Option<
        Vec<ModifyExpressConnectRouterInterRegionTransitModeTransitModeList>,
    >,
}
operation! { ModifyExpressConnectRouterInterRegionTransitMode(ecr_id: String)
    "ModifyExpressConnectRouterInterRegionTransitMode" -> ModifyExpressConnectRouterInterRegionTransitModeOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id,
    4 "TransitModeList" transit_mode_list: Vec<ModifyExpressConnectRouterInterRegionTransitModeTransitModeList>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`ModifyExpressConnectRouterInterRegionTransitMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterInterRegionTransitModeTransitModeList {
    pub mode: Option<String>,
    pub region_id: Option<String>,
}
input! { ModifyExpressConnectRouterInterRegionTransitModeTransitModeList() {
    0 "Mode" mode: String, 1 "RegionId" region_id: String
} }

/// Response of [`ModifyExpressConnectRouterInterRegionTransitMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectRouterInterRegionTransitModeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyExpressConnectRouterInterRegionTransitModeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Modifies flow log attribute: `ModifyFlowLogAttribute` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/ModifyFlowLogAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttribute {
    pub description: Option<String>,
    /// Required.
    pub flow_log_id: String,
    pub interval: Option<i64>,
    pub sampling_rate: Option<String>,
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    pub flow_log_name: Option<String>,
}
operation! { ModifyFlowLogAttribute(flow_log_id: String, ecr_id: String)
    "ModifyFlowLogAttribute" -> ModifyFlowLogAttributeOutput {
    0 "Description" description: String, 1 "FlowLogId" flow_log_id, 2 "Interval" interval: i64,
    3 "SamplingRate" sampling_rate: String, 4 "Version" version: String, 5 "ClientToken" client_token: String,
    6 "DryRun" dry_run: bool, 7 "EcrId" ecr_id, 8 "FlowLogName" flow_log_name: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`ModifyFlowLogAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFlowLogAttributeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyFlowLogAttributeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// Moves resource group: `MoveResourceGroup` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/MoveResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroup {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! { MoveResourceGroup(new_resource_group_id: String, resource_id: String, resource_type: String)
    "MoveResourceGroup" -> MoveResourceGroupOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "NewResourceGroupId" new_resource_group_id, 4 "ResourceId" resource_id, 5 "ResourceType" resource_type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`MoveResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResourceGroupOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { MoveResourceGroupOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Revokes instance from express connect router: `RevokeInstanceFromExpressConnectRouter` of `expressconnectrouter`
/// 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/RevokeInstanceFromExpressConnectRouter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromExpressConnectRouter {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
    /// Required.
    pub ecr_owner_ali_uid: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_region_id: String,
    /// Required.
    pub instance_type: String,
}

/// Arguments of [`RevokeInstanceFromExpressConnectRouter::new`].
pub struct RevokeInstanceFromExpressConnectRouterRequired {
    pub ecr_id: String,
    pub ecr_owner_ali_uid: i64,
    pub instance_id: String,
    pub instance_region_id: String,
    pub instance_type: String,
}
operation! {
    RevokeInstanceFromExpressConnectRouter { RevokeInstanceFromExpressConnectRouterRequired: ecr_id, ecr_owner_ali_uid, instance_id, instance_region_id, instance_type }
    "RevokeInstanceFromExpressConnectRouter" -> RevokeInstanceFromExpressConnectRouterOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id,
    4 "EcrOwnerAliUid" ecr_owner_ali_uid, 5 "InstanceId" instance_id, 6 "InstanceRegionId" instance_region_id,
    7 "InstanceType" instance_type
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`RevokeInstanceFromExpressConnectRouter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeInstanceFromExpressConnectRouterOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RevokeInstanceFromExpressConnectRouterOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// `SynchronizeExpressConnectRouterInterRegionBandwidth` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/SynchronizeExpressConnectRouterInterRegionBandwidth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeExpressConnectRouterInterRegionBandwidth {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub ecr_id: String,
}
operation! { SynchronizeExpressConnectRouterInterRegionBandwidth(ecr_id: String)
    "SynchronizeExpressConnectRouterInterRegionBandwidth" -> SynchronizeExpressConnectRouterInterRegionBandwidthOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool, 3 "EcrId" ecr_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SynchronizeExpressConnectRouterInterRegionBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SynchronizeExpressConnectRouterInterRegionBandwidthOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SynchronizeExpressConnectRouterInterRegionBandwidthOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "Success" success: bool
} }

/// `TagResources` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub version: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "Version" version: String, 1 "ClientToken" client_token: String, 2 "DryRun" dry_run: bool,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type, 5 "Tag" tag
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

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

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `UntagResources` of `expressconnectrouter` 2023-09-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ExpressConnectRouter/2023-09-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub version: Option<String>,
    pub all: Option<bool>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "Version" version: String, 1 "All" all: bool, 2 "ClientToken" client_token: String, 3 "DryRun" dry_run: bool,
    4 "ResourceId" resource_id, 5 "ResourceType" resource_type, 6 "TagKey" tag_key: Vec<String>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateFlowLog, AttachExpressConnectRouterChildInstance, CheckAddRegionToExpressConnectRouter,
    CreateExpressConnectRouter, CreateExpressConnectRouterAssociation, CreateFlowLog, DeactivateFlowLog,
    DeleteExpressConnectRouter, DeleteExpressConnectRouterAssociation, DeleteFlowlog,
    DescribeDisabledExpressConnectRouterRouteEntries, DescribeExpressConnectRouter,
    DescribeExpressConnectRouterAllowedPrefixHistory, DescribeExpressConnectRouterAssociation,
    DescribeExpressConnectRouterChildInstance, DescribeExpressConnectRouterInterRegionTransitMode,
    DescribeExpressConnectRouterRegion, DescribeExpressConnectRouterRouteEntries, DescribeFlowLogs,
    DescribeInstanceGrantedToExpressConnectRouter, DetachExpressConnectRouterChildInstance,
    DisableExpressConnectRouterRouteEntries, EnableExpressConnectRouterRouteEntries, ForceDeleteExpressConnectRouter,
    GrantInstanceToExpressConnectRouter, ListExpressConnectRouterSupportedRegion, ListTagResources,
    ModifyExpressConnectRouter, ModifyExpressConnectRouterAssociation,
    ModifyExpressConnectRouterAssociationAllowedPrefix, ModifyExpressConnectRouterChildInstance,
    ModifyExpressConnectRouterInterRegionTransitMode, ModifyFlowLogAttribute, MoveResourceGroup,
    RevokeInstanceFromExpressConnectRouter, SynchronizeExpressConnectRouterInterRegionBandwidth, TagResources,
    UntagResources
}
