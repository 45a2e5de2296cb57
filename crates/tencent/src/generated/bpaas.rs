//! `bpaas` of Tencent Cloud, API version 2018-12-17.
//!
//! Endpoint: `bpaas.tencentcloudapi.com`, or `bpaas.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bpaas&Version=2018-12-17>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bpaas::GetBpaasApproveDetail};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetBpaasApproveDetail::new(1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "bpaas",
    "2018-12-17",
    "bpaas",
    &Endpoints::NONE,
);

/// Gets bpaas approve detail: `GetBpaasApproveDetail` of `bpaas` 2018-12-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bpaas&Version=2018-12-17&Action=GetBpaasApproveDetail>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INTERNAL_ERROR_CAUTH_ERROR`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_ID_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBpaasApproveDetail {
    /// Required.
    pub approve_id: i64,
}
operation! { GetBpaasApproveDetail(approve_id: i64) "GetBpaasApproveDetail" -> GetBpaasApproveDetailOutput {
    0 "ApproveId" approve_id
} }

/// Response of [`GetBpaasApproveDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBpaasApproveDetailOutput {
    pub apply_uin: Option<i64>,
    pub apply_own_uin: Option<i64>,
    pub apply_uin_nick: Option<String>,
    pub bpaas_id: Option<i64>,
    pub bpaas_name: Option<String>,
    pub application_params: Vec<ApplyParam>,
    pub reason: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub nodes: Vec<StatusNode>,
    pub approving_node_id: Option<String>,
    pub modify_time: Option<String>,
}
model! { GetBpaasApproveDetailOutput {
    0 "ApplyUin" apply_uin: i64, 1 "ApplyOwnUin" apply_own_uin: i64, 2 "ApplyUinNick" apply_uin_nick: String,
    3 "BpaasId" bpaas_id: i64, 4 "BpaasName" bpaas_name: String,
    5 "ApplicationParams" application_params: Vec<ApplyParam>, 6 "Reason" reason: String,
    7 "CreateTime" create_time: String, 8 "Status" status: i64, 9 "Nodes" nodes: Vec<StatusNode>,
    10 "ApprovingNodeId" approving_node_id: String, 11 "ModifyTime" modify_time: String
} }

/// In the response of [`GetBpaasApproveDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyParam {
    pub key: Option<String>,
    pub value: Vec<String>,
    pub name: Option<String>,
}
model! { ApplyParam {
    0 "Key" key: String, 1 "Value" value: Vec<String>, 2 "Name" name: String
} }

/// In the response of [`GetBpaasApproveDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusNode {
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<i64>,
    pub next_node: Option<String>,
    pub opinion: Option<ApproveOpinion>,
    pub scf_name: Option<String>,
    pub sub_status: Option<i64>,
    pub approved_uin: Vec<i64>,
    pub create_time: Option<String>,
    pub msg: Option<String>,
    pub users: Option<ApproveUser>,
    pub is_approve: Option<bool>,
    pub approve_id: Option<String>,
    pub approve_method: Option<i64>,
    pub approve_type: Option<i64>,
    pub call_method: Option<i64>,
    pub data_hub_id: Option<String>,
    pub task_name: Option<String>,
    pub ckafka_region: Option<String>,
    pub external_url: Option<String>,
    pub parallel_nodes: Option<String>,
    pub rejected_cloud_function_msg: Option<String>,
    pub prev_node: Option<String>,
}
model! { StatusNode {
    0 "NodeId" node_id: String, 1 "NodeName" node_name: String, 2 "NodeType" node_type: i64,
    3 "NextNode" next_node: String, 4 "Opinion" opinion: ApproveOpinion, 5 "ScfName" scf_name: String,
    6 "SubStatus" sub_status: i64, 7 "ApprovedUin" approved_uin: Vec<i64>, 8 "CreateTime" create_time: String,
    9 "Msg" msg: String, 10 "Users" users: ApproveUser, 11 "IsApprove" is_approve: bool,
    12 "ApproveId" approve_id: String, 13 "ApproveMethod" approve_method: i64, 14 "ApproveType" approve_type: i64,
    15 "CallMethod" call_method: i64, 16 "DataHubId" data_hub_id: String, 17 "TaskName" task_name: String,
    18 "CKafkaRegion" ckafka_region: String, 19 "ExternalUrl" external_url: String,
    20 "ParallelNodes" parallel_nodes: String, 21 "RejectedCloudFunctionMsg" rejected_cloud_function_msg: String,
    22 "PrevNode" prev_node: String
} }

/// In the response of [`GetBpaasApproveDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveOpinion {
    pub r#type: Option<i64>,
    pub content: Vec<String>,
}
model! { ApproveOpinion {
    0 "Type" r#type: i64, 1 "Content" content: Vec<String>
} }

/// In the response of [`GetBpaasApproveDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveUser {
    pub uin: Option<i64>,
    pub r#type: Option<i64>,
    pub desc: Option<String>,
    pub nick: Option<String>,
    pub scf: Option<Scf>,
    pub approve_status: Option<i64>,
    pub approve_msg: Option<String>,
    pub approve_time: Option<String>,
    pub approve_group: Option<String>,
}
model! { ApproveUser {
    0 "Uin" uin: i64, 1 "Type" r#type: i64, 2 "Desc" desc: String, 3 "Nick" nick: String, 4 "Scf" scf: Scf,
    5 "ApproveStatus" approve_status: i64, 6 "ApproveMsg" approve_msg: String, 7 "ApproveTime" approve_time: String,
    8 "ApproveGroup" approve_group: String
} }

/// In the response of [`GetBpaasApproveDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scf {
    pub scf_region: Option<String>,
    pub scf_region_name: Option<String>,
    pub scf_name: Option<String>,
    pub params: Vec<ScfParam>,
}
model! { Scf {
    0 "ScfRegion" scf_region: String, 1 "ScfRegionName" scf_region_name: String, 2 "ScfName" scf_name: String,
    3 "Params" params: Vec<ScfParam>
} }

/// In the response of [`GetBpaasApproveDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScfParam {
    pub key: Option<String>,
    pub r#type: Option<i64>,
    pub values: Vec<String>,
    pub name: Option<String>,
}
model! { ScfParam {
    0 "Key" key: String, 1 "Type" r#type: i64, 2 "Values" values: Vec<String>, 3 "Name" name: String
} }

/// `OutApproveBpaasApplication` of `bpaas` 2018-12-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bpaas&Version=2018-12-17&Action=OutApproveBpaasApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_SEND_TO_CKAFKA`], [`codes::INTERNAL_ERROR_CAUTH_ERROR`],
/// [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::INVALID_PARAMETER_HAS_BEEN_APPROVED`],
/// [`codes::INVALID_PARAMETER_ILLEGAL_NODE`], [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutApproveBpaasApplication {
    /// Required.
    pub status: i64,
    /// Required.
    pub approve_id: i64,
    pub msg: Option<String>,
}
operation! { OutApproveBpaasApplication(status: i64, approve_id: i64) "OutApproveBpaasApplication" -> Empty {
    0 "Status" status, 1 "ApproveId" approve_id, 2 "Msg" msg: String
} }

/// Response of [`OutApproveBpaasApplication`]: empty.
pub type OutApproveBpaasApplicationOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_SEND_TO_CKAFKA "FailedOperation.SendToCkafka",
    INTERNAL_ERROR_CAUTH_ERROR "InternalError.CauthError", INTERNAL_ERROR_DB_ERROR "InternalError.DbError",
    INVALID_PARAMETER_HAS_BEEN_APPROVED "InvalidParameter.HasBeenApproved",
    INVALID_PARAMETER_ID_NOT_EXIST "InvalidParameter.IdNotExist",
    INVALID_PARAMETER_ILLEGAL_NODE "InvalidParameter.IllegalNode",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied"
}

#[cfg(feature = "unstable-registry")]
register! {
    GetBpaasApproveDetail, OutApproveBpaasApplication
}
