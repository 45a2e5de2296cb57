//! `bpaas` 2018-12-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "bpaas", version: "2018-12-17", code: "bpaas", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBpaasApproveDetail {
    pub approve_id: u64,
}
operation! { GetBpaasApproveDetail(approve_id: u64) "GetBpaasApproveDetail" -> GetBpaasApproveDetailOutput {
    0 "ApproveId" approve_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBpaasApproveDetailOutput {
    pub apply_uin: Option<u64>,
    pub apply_own_uin: Option<u64>,
    pub apply_uin_nick: Option<String>,
    pub bpaas_id: Option<u64>,
    pub bpaas_name: Option<String>,
    pub application_params: Option<Vec<ApplyParam>>,
    pub reason: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<u64>,
    pub nodes: Option<Vec<StatusNode>>,
    pub approving_node_id: Option<String>,
    pub modify_time: Option<String>,
}
model! { GetBpaasApproveDetailOutput {
    0 "ApplyUin" apply_uin, 1 "ApplyOwnUin" apply_own_uin, 2 "ApplyUinNick" apply_uin_nick, 3 "BpaasId" bpaas_id,
    4 "BpaasName" bpaas_name, 5 "ApplicationParams" application_params, 6 "Reason" reason, 7 "CreateTime" create_time,
    8 "Status" status, 9 "Nodes" nodes, 10 "ApprovingNodeId" approving_node_id, 11 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyParam {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
    pub name: Option<String>,
}
model! { ApplyParam {
    0 "Key" key, 1 "Value" value, 2 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusNode {
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<u64>,
    pub next_node: Option<String>,
    pub opinion: Option<ApproveOpinion>,
    pub scf_name: Option<String>,
    pub sub_status: Option<u64>,
    pub approved_uin: Option<Vec<u64>>,
    pub create_time: Option<String>,
    pub msg: Option<String>,
    pub users: Option<ApproveUser>,
    pub is_approve: Option<bool>,
    pub approve_id: Option<String>,
    pub approve_method: Option<u64>,
    pub approve_type: Option<u64>,
    pub call_method: Option<u64>,
    pub data_hub_id: Option<String>,
    pub task_name: Option<String>,
    pub c_kafka_region: Option<String>,
    pub external_url: Option<String>,
    pub parallel_nodes: Option<String>,
    pub rejected_cloud_function_msg: Option<String>,
    pub prev_node: Option<String>,
}
model! { StatusNode {
    0 "NodeId" node_id, 1 "NodeName" node_name, 2 "NodeType" node_type, 3 "NextNode" next_node, 4 "Opinion" opinion,
    5 "ScfName" scf_name, 6 "SubStatus" sub_status, 7 "ApprovedUin" approved_uin, 8 "CreateTime" create_time,
    9 "Msg" msg, 10 "Users" users, 11 "IsApprove" is_approve, 12 "ApproveId" approve_id,
    13 "ApproveMethod" approve_method, 14 "ApproveType" approve_type, 15 "CallMethod" call_method,
    16 "DataHubId" data_hub_id, 17 "TaskName" task_name, 18 "CKafkaRegion" c_kafka_region,
    19 "ExternalUrl" external_url, 20 "ParallelNodes" parallel_nodes,
    21 "RejectedCloudFunctionMsg" rejected_cloud_function_msg, 22 "PrevNode" prev_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveOpinion {
    pub r#type: Option<u64>,
    pub content: Option<Vec<String>>,
}
model! { ApproveOpinion {
    0 "Type" r#type, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveUser {
    pub uin: Option<u64>,
    pub r#type: Option<u64>,
    pub desc: Option<String>,
    pub nick: Option<String>,
    pub scf: Option<Scf>,
    pub approve_status: Option<u64>,
    pub approve_msg: Option<String>,
    pub approve_time: Option<String>,
    pub approve_group: Option<String>,
}
model! { ApproveUser {
    0 "Uin" uin, 1 "Type" r#type, 2 "Desc" desc, 3 "Nick" nick, 4 "Scf" scf, 5 "ApproveStatus" approve_status,
    6 "ApproveMsg" approve_msg, 7 "ApproveTime" approve_time, 8 "ApproveGroup" approve_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scf {
    pub scf_region: Option<String>,
    pub scf_region_name: Option<String>,
    pub scf_name: Option<String>,
    pub params: Option<Vec<ScfParam>>,
}
model! { Scf {
    0 "ScfRegion" scf_region, 1 "ScfRegionName" scf_region_name, 2 "ScfName" scf_name, 3 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScfParam {
    pub key: Option<String>,
    pub r#type: Option<u64>,
    pub values: Option<Vec<String>>,
    pub name: Option<String>,
}
model! { ScfParam {
    0 "Key" key, 1 "Type" r#type, 2 "Values" values, 3 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutApproveBpaasApplication {
    pub status: u64,
    pub approve_id: u64,
    pub msg: Option<String>,
}
operation! { OutApproveBpaasApplication(status: u64, approve_id: u64) "OutApproveBpaasApplication" -> Empty {
    0 "Status" status, 1 "ApproveId" approve_id, 2 "Msg" msg: String
} }

pub type OutApproveBpaasApplicationOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_SEND_TO_CKAFKA: &str = "FailedOperation.SendToCkafka";
    pub const INTERNAL_ERROR_CAUTH_ERROR: &str = "InternalError.CauthError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DbError";
    pub const INVALID_PARAMETER_HAS_BEEN_APPROVED: &str = "InvalidParameter.HasBeenApproved";
    pub const INVALID_PARAMETER_ID_NOT_EXIST: &str = "InvalidParameter.IdNotExist";
    pub const INVALID_PARAMETER_ILLEGAL_NODE: &str = "InvalidParameter.IllegalNode";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
}

#[cfg(feature = "reflect")]
register! {
    GetBpaasApproveDetail, OutApproveBpaasApplication
}
