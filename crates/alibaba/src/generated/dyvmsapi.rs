//! `dyvmsapi` of Alibaba Cloud, API version 2017-05-25.
//!
//! Endpoint: a table of 23 regions, else `dyvmsapi.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dyvmsapi::GetToken};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetToken::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "dyvmsapi.aliyuncs.com"),
        ("ap-southeast-1", "dyvmsapi.aliyuncs.com"),
        ("ap-southeast-3", "dyvmsapi.aliyuncs.com"),
        ("ap-southeast-5", "dyvmsapi.aliyuncs.com"),
        ("cn-beijing", "dyvmsapi.aliyuncs.com"),
        ("cn-beijing-finance-1", "dyvmsapi.aliyuncs.com"),
        ("cn-chengdu", "dyvmsapi.aliyuncs.com"),
        ("cn-hangzhou", "dyvmsapi.aliyuncs.com"),
        ("cn-hangzhou-finance", "dyvmsapi.aliyuncs.com"),
        ("cn-hongkong", "dyvmsapi.aliyuncs.com"),
        ("cn-huhehaote", "dyvmsapi.aliyuncs.com"),
        ("cn-north-2-gov-1", "dyvmsapi.aliyuncs.com"),
        ("cn-qingdao", "dyvmsapi.aliyuncs.com"),
        ("cn-shanghai", "dyvmsapi.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dyvmsapi.aliyuncs.com"),
        ("cn-shenzhen", "dyvmsapi.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dyvmsapi.aliyuncs.com"),
        ("cn-zhangjiakou", "dyvmsapi.aliyuncs.com"),
        ("eu-central-1", "dyvmsapi.aliyuncs.com"),
        ("eu-west-1", "dyvmsapi.aliyuncs.com"),
        ("me-east-1", "dyvmsapi.aliyuncs.com"),
        ("us-east-1", "dyvmsapi.aliyuncs.com"),
        ("us-west-1", "dyvmsapi.aliyuncs.com"),
    ],
    &[("cn-shanghai", "dyvmsapi.vpc-proxy.aliyuncs.com")],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "dyvmsapi",
    "2017-05-25",
    "dyvmsapi",
    &ENDPOINTS,
);

/// Adds virtual number relation: `AddVirtualNumberRelation` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/AddVirtualNumberRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVirtualNumberRelation {
    pub corp_name_list: Option<String>,
    /// Required.
    pub number_list: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_num: String,
    pub prod_code: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required. 0 to 99999.
    pub route_type: i64,
}
operation! { AddVirtualNumberRelation(number_list: String, phone_num: String, route_type: i64)
    "AddVirtualNumberRelation" -> AddVirtualNumberRelationOutput {
    0 "CorpNameList" corp_name_list: String, 1 "NumberList" number_list, 2 "OwnerId" owner_id: i64,
    3 "PhoneNum" phone_num, 4 "ProdCode" prod_code: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "RouteType" route_type
} }

/// Response of [`AddVirtualNumberRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVirtualNumberRelationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { AddVirtualNumberRelationOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Batches robot smart call: `BatchRobotSmartCall` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/BatchRobotSmartCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRobotSmartCall {
    /// Required.
    pub called_number: String,
    /// Required.
    pub called_show_number: String,
    pub corp_name: Option<String>,
    /// Required.
    pub dialog_id: String,
    pub early_media_asr: Option<bool>,
    pub is_self_line: Option<bool>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub schedule_call: Option<bool>,
    pub schedule_time: Option<i64>,
    /// Required.
    pub task_name: String,
    pub tts_param: Option<String>,
    pub tts_param_head: Option<String>,
}
operation! {
    BatchRobotSmartCall(called_number: String, called_show_number: String, dialog_id: String, task_name: String)
    "BatchRobotSmartCall" -> BatchRobotSmartCallOutput {
    0 "CalledNumber" called_number, 1 "CalledShowNumber" called_show_number, 2 "CorpName" corp_name: String,
    3 "DialogId" dialog_id, 4 "EarlyMediaAsr" early_media_asr: bool, 5 "IsSelfLine" is_self_line: bool,
    6 "OwnerId" owner_id: i64, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "ScheduleCall" schedule_call: bool,
    10 "ScheduleTime" schedule_time: i64, 11 "TaskName" task_name, 12 "TtsParam" tts_param: String,
    13 "TtsParamHead" tts_param_head: String
} }

/// Response of [`BatchRobotSmartCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRobotSmartCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub task_id: Option<String>,
}
model! { BatchRobotSmartCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "TaskId" task_id: String
} }

/// Cancels call: `CancelCall` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CancelCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCall {
    /// Required.
    pub call_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CancelCall(call_id: String) "CancelCall" -> CancelCallOutput {
    0 "CallId" call_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CancelCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelCallOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub status: Option<bool>,
}
model! { CancelCallOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Status" status: bool
} }

/// Cancels order robot task: `CancelOrderRobotTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CancelOrderRobotTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrderRobotTask {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { CancelOrderRobotTask(task_id: i64) "CancelOrderRobotTask" -> CancelOrderRobotTaskOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TaskId" task_id
} }

/// Response of [`CancelOrderRobotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrderRobotTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CancelOrderRobotTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Cancels robot task: `CancelRobotTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CancelRobotTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRobotTask {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: Option<i64>,
}
operation! { CancelRobotTask() "CancelRobotTask" -> CancelRobotTaskOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TaskId" task_id: i64
} }

/// Response of [`CancelRobotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRobotTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CancelRobotTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Changes media type: `ChangeMediaType` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/ChangeMediaType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMediaType {
    pub call_id: Option<String>,
    /// Required.
    pub called_num: String,
    pub media_type: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ChangeMediaType(called_num: String) "ChangeMediaType" -> ChangeMediaTypeOutput {
    0 "CallId" call_id: String, 1 "CalledNum" called_num, 2 "MediaType" media_type: String, 3 "OutId" out_id: String,
    4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ChangeMediaType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMediaTypeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<bool>,
    pub success: Option<bool>,
}
model! { ChangeMediaTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: bool, 4 "Success" success: bool
} }

/// `CloudAgentLogin` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudAgentLogin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentLogin {
    /// Required.
    pub bind_tel: String,
    /// Required.
    pub bind_type: i64,
    /// Required.
    pub cno: String,
    /// Required.
    pub enterprise_id: i64,
    pub login_status: Option<i64>,
    pub pause_description: Option<String>,
}
operation! { CloudAgentLogin(bind_tel: String, bind_type: i64, cno: String, enterprise_id: i64)
    "CloudAgentLogin" -> CloudAgentLoginOutput {
    0 "BindTel" bind_tel, 1 "BindType" bind_type, 2 "Cno" cno, 3 "EnterpriseId" enterprise_id,
    4 "LoginStatus" login_status: i64, 5 "PauseDescription" pause_description: String
} }

/// Response of [`CloudAgentLogin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentLoginOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudAgentLoginData>,
    pub message: Option<String>,
}
model! { CloudAgentLoginOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudAgentLoginData,
    3 "Message" message: String
} }

/// In the response of [`CloudAgentLogin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentLoginData {
    pub result: Option<i64>,
}
model! { CloudAgentLoginData {
    0 "Result" result: i64
} }

/// `CloudAgentLogout` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudAgentLogout>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentLogout {
    /// Required.
    pub cno: String,
    /// Required.
    pub enterprise_id: i64,
    pub ignore_offline: Option<i64>,
    pub is_kickout: Option<i64>,
    pub remove_binding: Option<i64>,
}
operation! { CloudAgentLogout(cno: String, enterprise_id: i64) "CloudAgentLogout" -> CloudAgentLogoutOutput {
    0 "Cno" cno, 1 "EnterpriseId" enterprise_id, 2 "IgnoreOffline" ignore_offline: i64, 3 "IsKickout" is_kickout: i64,
    4 "RemoveBinding" remove_binding: i64
} }

/// Response of [`CloudAgentLogout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentLogoutOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudAgentLogoutData>,
    pub message: Option<String>,
}
model! { CloudAgentLogoutOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudAgentLogoutData,
    3 "Message" message: String
} }

/// In the response of [`CloudAgentLogout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentLogoutData {
    pub result: Option<i64>,
}
model! { CloudAgentLogoutData {
    0 "Result" result: i64
} }

/// `CloudAgentSetUserData` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudAgentSetUserData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentSetUserData {
    /// Required.
    pub cno: String,
    /// Required.
    pub direction: i64,
    /// Required.
    pub enterprise_id: i64,
    /// Required.
    pub user_data: String,
}
operation! { CloudAgentSetUserData(cno: String, direction: i64, enterprise_id: i64, user_data: String)
    "CloudAgentSetUserData" -> CloudAgentSetUserDataOutput {
    0 "Cno" cno, 1 "Direction" direction, 2 "EnterpriseId" enterprise_id, 3 "UserData" user_data
} }

/// Response of [`CloudAgentSetUserData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentSetUserDataOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudAgentSetUserDataData>,
    pub message: Option<String>,
}
model! { CloudAgentSetUserDataOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CloudAgentSetUserDataData, 3 "Message" message: String
} }

/// In the response of [`CloudAgentSetUserData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentSetUserDataData {
    pub result: Option<i64>,
}
model! { CloudAgentSetUserDataData {
    0 "Result" result: i64
} }

/// `CloudAgentUnlink` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudAgentUnlink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentUnlink {
    pub cno: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    pub request_unique_id: Option<String>,
    pub side: Option<i64>,
    pub unique_id: Option<String>,
}
operation! { CloudAgentUnlink(enterprise_id: i64) "CloudAgentUnlink" -> CloudAgentUnlinkOutput {
    0 "Cno" cno: String, 1 "EnterpriseId" enterprise_id, 2 "RequestUniqueId" request_unique_id: String,
    3 "Side" side: i64, 4 "UniqueId" unique_id: String
} }

/// Response of [`CloudAgentUnlink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentUnlinkOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudAgentUnlinkData>,
    pub message: Option<String>,
}
model! { CloudAgentUnlinkOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudAgentUnlinkData,
    3 "Message" message: String
} }

/// In the response of [`CloudAgentUnlink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudAgentUnlinkData {
    pub result: Option<i64>,
}
model! { CloudAgentUnlinkData {
    0 "Result" result: i64
} }

/// `CloudBatchCreateAgent` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudBatchCreateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBatchCreateAgent {
    pub active: Option<i64>,
    /// Required.
    pub area_code: String,
    pub call_power: Option<i64>,
    /// Required.
    pub cno: String,
    pub comment: Option<String>,
    /// Required.
    pub end_cno: String,
    /// Required.
    pub enterprise_id: i64,
    pub ib_record: Option<i64>,
    pub is_asr: Option<i64>,
    pub is_ob: Option<i64>,
    pub is_quality_check: Option<i64>,
    /// Required.
    pub name: String,
    pub ob_clid: Option<String>,
    pub ob_clid_property: Option<String>,
    pub ob_clid_type: Option<i64>,
    pub ob_record: Option<i64>,
    pub owner_id: Option<i64>,
    pub power: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub skill_ids: Option<String>,
    pub skill_levels: Option<String>,
    pub webrtc_url_type: Option<i64>,
    pub wrapup: Option<i64>,
}

/// Arguments of [`CloudBatchCreateAgent::new`].
pub struct CloudBatchCreateAgentRequired {
    pub area_code: String,
    pub cno: String,
    pub end_cno: String,
    pub enterprise_id: i64,
    pub name: String,
}
operation! { CloudBatchCreateAgent { CloudBatchCreateAgentRequired: area_code, cno, end_cno, enterprise_id, name }
    "CloudBatchCreateAgent" -> CloudBatchCreateAgentOutput {
    0 "Active" active: i64, 1 "AreaCode" area_code, 2 "CallPower" call_power: i64, 3 "Cno" cno,
    4 "Comment" comment: String, 5 "EndCno" end_cno, 6 "EnterpriseId" enterprise_id, 7 "IbRecord" ib_record: i64,
    8 "IsAsr" is_asr: i64, 9 "IsOb" is_ob: i64, 10 "IsQualityCheck" is_quality_check: i64, 11 "Name" name,
    12 "ObClid" ob_clid: String, 13 "ObClidProperty" ob_clid_property: String, 14 "ObClidType" ob_clid_type: i64,
    15 "ObRecord" ob_record: i64, 16 "OwnerId" owner_id: i64, 17 "Power" power: i64,
    18 "ResourceOwnerAccount" resource_owner_account: String, 19 "ResourceOwnerId" resource_owner_id: i64,
    20 "SkillIds" skill_ids: String, 21 "SkillLevels" skill_levels: String, 22 "WebrtcUrlType" webrtc_url_type: i64,
    23 "Wrapup" wrapup: i64
} }

/// Response of [`CloudBatchCreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBatchCreateAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudBatchCreateAgentData>,
    pub message: Option<String>,
}
model! { CloudBatchCreateAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CloudBatchCreateAgentData, 3 "Message" message: String
} }

/// In the response of [`CloudBatchCreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBatchCreateAgentData {
    pub cnos: Option<String>,
    pub fail: Option<String>,
    pub other: Option<String>,
    pub success: Option<String>,
}
model! { CloudBatchCreateAgentData {
    0 "Cnos" cnos: String, 1 "Fail" fail: String, 2 "Other" other: String, 3 "Success" success: String
} }

/// `CloudBatchGetAgentStatus` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudBatchGetAgentStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBatchGetAgentStatus {
    /// Required.
    pub cnos: String,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloudBatchGetAgentStatus(cnos: String, enterprise_id: i64)
    "CloudBatchGetAgentStatus" -> CloudBatchGetAgentStatusOutput {
    0 "Cnos" cnos, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloudBatchGetAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBatchGetAgentStatusOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudBatchGetAgentStatusData>,
    pub message: Option<String>,
}
model! { CloudBatchGetAgentStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CloudBatchGetAgentStatusData, 3 "Message" message: String
} }

/// In the response of [`CloudBatchGetAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBatchGetAgentStatusData {
    pub device_status: Option<String>,
    pub login_status: Option<String>,
    pub main_unique_id: Option<String>,
    pub state: Option<String>,
    pub state_action: Option<String>,
}
model! { CloudBatchGetAgentStatusData {
    0 "DeviceStatus" device_status: String, 1 "LoginStatus" login_status: String,
    2 "MainUniqueId" main_unique_id: String, 3 "State" state: String, 4 "StateAction" state_action: String
} }

/// `CloudBatchUpdateAgent` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudBatchUpdateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBatchUpdateAgent {
    pub active: Option<i64>,
    pub agent_type: Option<i64>,
    pub area_code: Option<String>,
    pub call_power: Option<i64>,
    /// Required.
    pub cnos: String,
    pub comment: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    pub ib_record: Option<i64>,
    pub is_asr: Option<i64>,
    pub is_ob: Option<i64>,
    pub is_ob_remember: Option<String>,
    pub is_quality_check: Option<i64>,
    pub is_random: Option<String>,
    pub name: Option<String>,
    pub ob_clid: Option<String>,
    pub ob_clid_property: Option<String>,
    pub ob_clid_type: Option<i64>,
    pub ob_record: Option<i64>,
    pub owner_id: Option<i64>,
    pub permit_ob_preview_time: Option<String>,
    pub power: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub webrtc_url_type: Option<i64>,
    pub wrapup: Option<i64>,
}
operation! { CloudBatchUpdateAgent(cnos: String, enterprise_id: i64)
    "CloudBatchUpdateAgent" -> CloudBatchUpdateAgentOutput {
    0 "Active" active: i64, 1 "AgentType" agent_type: i64, 2 "AreaCode" area_code: String,
    3 "CallPower" call_power: i64, 4 "Cnos" cnos, 5 "Comment" comment: String, 6 "EnterpriseId" enterprise_id,
    7 "IbRecord" ib_record: i64, 8 "IsAsr" is_asr: i64, 9 "IsOb" is_ob: i64, 10 "IsObRemember" is_ob_remember: String,
    11 "IsQualityCheck" is_quality_check: i64, 12 "IsRandom" is_random: String, 13 "Name" name: String,
    14 "ObClid" ob_clid: String, 15 "ObClidProperty" ob_clid_property: String, 16 "ObClidType" ob_clid_type: i64,
    17 "ObRecord" ob_record: i64, 18 "OwnerId" owner_id: i64, 19 "PermitObPreviewTime" permit_ob_preview_time: String,
    20 "Power" power: i64, 21 "ResourceOwnerAccount" resource_owner_account: String,
    22 "ResourceOwnerId" resource_owner_id: i64, 23 "WebrtcUrlType" webrtc_url_type: i64, 24 "Wrapup" wrapup: i64
} }

/// Response of [`CloudBatchUpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBatchUpdateAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudBatchUpdateAgentData>,
    pub message: Option<String>,
}
model! { CloudBatchUpdateAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CloudBatchUpdateAgentData, 3 "Message" message: String
} }

/// In the response of [`CloudBatchUpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudBatchUpdateAgentData {
    pub fail: Option<String>,
    pub success: Option<String>,
}
model! { CloudBatchUpdateAgentData {
    0 "Fail" fail: String, 1 "Success" success: String
} }

/// `CloudCreateAgent` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudCreateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudCreateAgent {
    pub active: Option<i64>,
    /// Required.
    pub area_code: String,
    pub call_power: Option<i64>,
    /// Required.
    pub cno: String,
    pub comment: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    pub ib_record: Option<i64>,
    pub is_asr: Option<i64>,
    pub is_ob: Option<i64>,
    pub is_ob_remember: Option<String>,
    pub is_quality_check: Option<i64>,
    /// Required.
    pub name: String,
    pub ob_clid: Option<String>,
    pub ob_clid_property: Option<String>,
    pub ob_clid_type: Option<i64>,
    pub ob_record: Option<i64>,
    pub owner_id: Option<i64>,
    pub permit_ob_preview_time: Option<String>,
    pub power: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub skill_ids: Option<String>,
    pub skill_levels: Option<String>,
    pub webrtc_url_type: Option<i64>,
    pub wrapup: Option<i64>,
}
operation! { CloudCreateAgent(area_code: String, cno: String, enterprise_id: i64, name: String)
    "CloudCreateAgent" -> CloudCreateAgentOutput {
    0 "Active" active: i64, 1 "AreaCode" area_code, 2 "CallPower" call_power: i64, 3 "Cno" cno,
    4 "Comment" comment: String, 5 "EnterpriseId" enterprise_id, 6 "IbRecord" ib_record: i64, 7 "IsAsr" is_asr: i64,
    8 "IsOb" is_ob: i64, 9 "IsObRemember" is_ob_remember: String, 10 "IsQualityCheck" is_quality_check: i64,
    11 "Name" name, 12 "ObClid" ob_clid: String, 13 "ObClidProperty" ob_clid_property: String,
    14 "ObClidType" ob_clid_type: i64, 15 "ObRecord" ob_record: i64, 16 "OwnerId" owner_id: i64,
    17 "PermitObPreviewTime" permit_ob_preview_time: String, 18 "Power" power: i64,
    19 "ResourceOwnerAccount" resource_owner_account: String, 20 "ResourceOwnerId" resource_owner_id: i64,
    21 "SkillIds" skill_ids: String, 22 "SkillLevels" skill_levels: String, 23 "WebrtcUrlType" webrtc_url_type: i64,
    24 "Wrapup" wrapup: i64
} }

/// Response of [`CloudCreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudCreateAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudCreateAgentData>,
    pub message: Option<String>,
}
model! { CloudCreateAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudCreateAgentData,
    3 "Message" message: String
} }

/// In the response of [`CloudCreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudCreateAgentData {
    pub agent: Option<CloudCreateAgentAgent>,
    pub agent_skills: Vec<CloudCreateAgentAgentSkills>,
}
model! { CloudCreateAgentData {
    0 "Agent" agent: CloudCreateAgentAgent, 1 "AgentSkills" agent_skills: Vec<CloudCreateAgentAgentSkills>
} }

/// In the response of [`CloudCreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudCreateAgentAgent {
    pub active: Option<String>,
    pub area_code: Option<String>,
    pub bind_tel: Option<String>,
    pub bind_tel_type: Option<String>,
    pub call_power: Option<String>,
    pub cno: Option<String>,
    pub create_time: Option<String>,
    pub enterprise_id: Option<String>,
    pub ib_record: Option<String>,
    pub id: Option<String>,
    pub is_asr: Option<String>,
    pub is_ob: Option<String>,
    pub is_quality_check: Option<String>,
    pub name: Option<String>,
    pub ob_clid: Option<String>,
    pub ob_clid_property: Option<String>,
    pub ob_clid_type: Option<String>,
    pub ob_record: Option<String>,
    pub power: Option<String>,
    pub status: Option<String>,
    pub webrtc_url_type: Option<String>,
    pub wrapup: Option<String>,
}
model! { CloudCreateAgentAgent {
    0 "Active" active: String, 1 "AreaCode" area_code: String, 2 "BindTel" bind_tel: String,
    3 "BindTelType" bind_tel_type: String, 4 "CallPower" call_power: String, 5 "Cno" cno: String,
    6 "CreateTime" create_time: String, 7 "EnterpriseId" enterprise_id: String, 8 "IbRecord" ib_record: String,
    9 "Id" id: String, 10 "IsAsr" is_asr: String, 11 "IsOb" is_ob: String, 12 "IsQualityCheck" is_quality_check: String,
    13 "Name" name: String, 14 "ObClid" ob_clid: String, 15 "ObClidProperty" ob_clid_property: String,
    16 "ObClidType" ob_clid_type: String, 17 "ObRecord" ob_record: String, 18 "Power" power: String,
    19 "Status" status: String, 20 "WebrtcUrlType" webrtc_url_type: String, 21 "Wrapup" wrapup: String
} }

/// In the response of [`CloudCreateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudCreateAgentAgentSkills {
    pub agent_id: Option<String>,
    pub cno: Option<String>,
    pub create_time: Option<String>,
    pub enterprise_id: Option<String>,
    pub id: Option<String>,
    pub skill_id: Option<String>,
    pub skill_level: Option<String>,
}
model! { CloudCreateAgentAgentSkills {
    0 "AgentId" agent_id: String, 1 "Cno" cno: String, 2 "CreateTime" create_time: String,
    3 "EnterpriseId" enterprise_id: String, 4 "Id" id: String, 5 "SkillId" skill_id: String,
    6 "SkillLevel" skill_level: String
} }

/// `CloudCreateTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudCreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudCreateTask {
    pub agent_group: Option<String>,
    pub agent_timeout: Option<i64>,
    pub answer_rate: Option<i64>,
    pub auto_complete: Option<i64>,
    pub auto_delete: Option<i64>,
    pub auto_start: Option<i64>,
    pub auto_start_day: Option<String>,
    pub auto_start_time: Option<String>,
    pub auto_stop: Option<i64>,
    pub auto_stop_day: Option<String>,
    pub auto_stop_time: Option<String>,
    pub auto_task_type: Option<i64>,
    pub auto_trigger_time_strategy: Option<String>,
    pub call_group_type: Option<i64>,
    pub call_limit_strategy: Option<String>,
    pub call_priority_strategy: Option<String>,
    pub call_route_strategy: Option<i64>,
    pub call_strategy: Option<String>,
    pub call_variables: Option<String>,
    pub clid_property: Option<String>,
    pub cnos: Option<String>,
    pub concurrency: Option<i64>,
    pub customer_clid_type: Option<i64>,
    pub customer_clid_weight: Option<String>,
    pub customer_clid_weight_flag: Option<i64>,
    pub customer_clids: Option<String>,
    pub customer_clids_category: Option<i64>,
    pub customer_clids_group: Option<String>,
    pub customer_moh: Option<String>,
    pub customer_timeout: Option<i64>,
    pub customer_voice: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    pub force_end_flag: Option<i64>,
    pub is_rewarm: Option<i64>,
    pub ivr_id: Option<i64>,
    pub ivr_name: Option<String>,
    pub max_wait_time: Option<i64>,
    pub min_available_agent_count: Option<i64>,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    pub predict_adjust: Option<i64>,
    pub quotiety: Option<f64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retry_strategy: Option<String>,
    pub retry_strategy_only_today: Option<i64>,
    pub retry_strategy_time_type: Option<i64>,
    pub template_name: Option<String>,
    pub time_strategy: Option<String>,
    /// Required.
    pub r#type: i64,
    pub user_fields: Option<String>,
    pub warm_up_duration: Option<i64>,
    pub wrapup: Option<i64>,
}
operation! { CloudCreateTask(enterprise_id: i64, name: String, r#type: i64) "CloudCreateTask" -> CloudCreateTaskOutput {
    0 "AgentGroup" agent_group: String, 1 "AgentTimeout" agent_timeout: i64, 2 "AnswerRate" answer_rate: i64,
    3 "AutoComplete" auto_complete: i64, 4 "AutoDelete" auto_delete: i64, 5 "AutoStart" auto_start: i64,
    6 "AutoStartDay" auto_start_day: String, 7 "AutoStartTime" auto_start_time: String, 8 "AutoStop" auto_stop: i64,
    9 "AutoStopDay" auto_stop_day: String, 10 "AutoStopTime" auto_stop_time: String,
    11 "AutoTaskType" auto_task_type: i64, 12 "AutoTriggerTimeStrategy" auto_trigger_time_strategy: String,
    13 "CallGroupType" call_group_type: i64, 14 "CallLimitStrategy" call_limit_strategy: String,
    15 "CallPriorityStrategy" call_priority_strategy: String, 16 "CallRouteStrategy" call_route_strategy: i64,
    17 "CallStrategy" call_strategy: String, 18 "CallVariables" call_variables: String,
    19 "ClidProperty" clid_property: String, 20 "Cnos" cnos: String, 21 "Concurrency" concurrency: i64,
    22 "CustomerClidType" customer_clid_type: i64, 23 "CustomerClidWeight" customer_clid_weight: String,
    24 "CustomerClidWeightFlag" customer_clid_weight_flag: i64, 25 "CustomerClids" customer_clids: String,
    26 "CustomerClidsCategory" customer_clids_category: i64, 27 "CustomerClidsGroup" customer_clids_group: String,
    28 "CustomerMoh" customer_moh: String, 29 "CustomerTimeout" customer_timeout: i64,
    30 "CustomerVoice" customer_voice: String, 31 "Description" description: String, 32 "EnterpriseId" enterprise_id,
    33 "ForceEndFlag" force_end_flag: i64, 34 "IsRewarm" is_rewarm: i64, 35 "IvrId" ivr_id: i64,
    36 "IvrName" ivr_name: String, 37 "MaxWaitTime" max_wait_time: i64,
    38 "MinAvailableAgentCount" min_available_agent_count: i64, 39 "Name" name, 40 "OwnerId" owner_id: i64,
    41 "PredictAdjust" predict_adjust: i64, 42 "Quotiety" quotiety: f64,
    43 "ResourceOwnerAccount" resource_owner_account: String, 44 "ResourceOwnerId" resource_owner_id: i64,
    45 "RetryStrategy" retry_strategy: String, 46 "RetryStrategyOnlyToday" retry_strategy_only_today: i64,
    47 "RetryStrategyTimeType" retry_strategy_time_type: i64, 48 "TemplateName" template_name: String,
    49 "TimeStrategy" time_strategy: String, 50 "Type" r#type, 51 "UserFields" user_fields: String,
    52 "WarmUpDuration" warm_up_duration: i64, 53 "Wrapup" wrapup: i64
} }

/// Response of [`CloudCreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudCreateTaskOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudCreateTaskData>,
    pub message: Option<String>,
}
model! { CloudCreateTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudCreateTaskData,
    3 "Message" message: String
} }

/// In the response of [`CloudCreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudCreateTaskData {
    pub agent_timeout: Option<String>,
    pub answer_rate: Option<String>,
    pub auto_complete: Option<i64>,
    pub auto_start: Option<String>,
    pub auto_start_day: Option<String>,
    pub auto_start_time: Option<String>,
    pub auto_stop: Option<String>,
    pub auto_stop_day: Option<String>,
    pub auto_stop_time: Option<String>,
    pub cnos: Option<String>,
    pub concurrency: Option<String>,
    pub create_time: Option<String>,
    pub customer_clids: Option<String>,
    pub customer_moh: Option<String>,
    pub customer_timeout: Option<String>,
    pub description: Option<String>,
    pub enterprise_id: Option<String>,
    pub id: Option<String>,
    pub is_random: Option<String>,
    pub ivr_id: Option<String>,
    pub max_wait_time: Option<String>,
    pub name: Option<String>,
    pub over_time: Option<String>,
    pub predict_adjust: Option<String>,
    pub quotiety: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub user_fields: Option<String>,
    pub wrapup: Option<String>,
}
model! { CloudCreateTaskData {
    0 "AgentTimeout" agent_timeout: String, 1 "AnswerRate" answer_rate: String, 2 "AutoComplete" auto_complete: i64,
    3 "AutoStart" auto_start: String, 4 "AutoStartDay" auto_start_day: String,
    5 "AutoStartTime" auto_start_time: String, 6 "AutoStop" auto_stop: String, 7 "AutoStopDay" auto_stop_day: String,
    8 "AutoStopTime" auto_stop_time: String, 9 "Cnos" cnos: String, 10 "Concurrency" concurrency: String,
    11 "CreateTime" create_time: String, 12 "CustomerClids" customer_clids: String,
    13 "CustomerMoh" customer_moh: String, 14 "CustomerTimeout" customer_timeout: String,
    15 "Description" description: String, 16 "EnterpriseId" enterprise_id: String, 17 "Id" id: String,
    18 "IsRandom" is_random: String, 19 "IvrId" ivr_id: String, 20 "MaxWaitTime" max_wait_time: String,
    21 "Name" name: String, 22 "OverTime" over_time: String, 23 "PredictAdjust" predict_adjust: String,
    24 "Quotiety" quotiety: String, 25 "StartTime" start_time: String, 26 "Status" status: String,
    27 "Type" r#type: String, 28 "UserFields" user_fields: String, 29 "Wrapup" wrapup: String
} }

/// `CloudDeleteAgent` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudDeleteAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDeleteAgent {
    /// Required.
    pub cno: String,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloudDeleteAgent(cno: String, enterprise_id: i64) "CloudDeleteAgent" -> CloudDeleteAgentOutput {
    0 "Cno" cno, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloudDeleteAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDeleteAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudDeleteAgentData>,
    pub message: Option<String>,
}
model! { CloudDeleteAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudDeleteAgentData,
    3 "Message" message: String
} }

/// In the response of [`CloudDeleteAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDeleteAgentData {
    pub result: Option<i64>,
}
model! { CloudDeleteAgentData {
    0 "Result" result: i64
} }

/// `CloudDeleteAgentTel` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudDeleteAgentTel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDeleteAgentTel {
    /// Required.
    pub cno: String,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub tel: String,
}
operation! { CloudDeleteAgentTel(cno: String, enterprise_id: i64, tel: String)
    "CloudDeleteAgentTel" -> CloudDeleteAgentTelOutput {
    0 "Cno" cno, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64, 5 "Tel" tel
} }

/// Response of [`CloudDeleteAgentTel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDeleteAgentTelOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudDeleteAgentTelData>,
    pub message: Option<String>,
}
model! { CloudDeleteAgentTelOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudDeleteAgentTelData,
    3 "Message" message: String
} }

/// In the response of [`CloudDeleteAgentTel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDeleteAgentTelData {
    pub result: Option<i64>,
}
model! { CloudDeleteAgentTelData {
    0 "Result" result: i64
} }

/// `CloudGetAgent` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudGetAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudGetAgent {
    /// Required.
    pub cno: String,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloudGetAgent(cno: String, enterprise_id: i64) "CloudGetAgent" -> CloudGetAgentOutput {
    0 "Cno" cno, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloudGetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudGetAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudGetAgentData>,
    pub message: Option<String>,
}
model! { CloudGetAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudGetAgentData,
    3 "Message" message: String
} }

/// In the response of [`CloudGetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudGetAgentData {
    pub agent: Vec<CloudGetAgentAgent>,
}
model! { CloudGetAgentData {
    0 "Agent" agent: Vec<CloudGetAgentAgent>
} }

/// In the response of [`CloudGetAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudGetAgentAgent {
    pub active: Option<i64>,
    pub agent_type: Option<i64>,
    pub area_code: Option<String>,
    pub asr_call_type: Option<String>,
    pub bind_tel: Option<String>,
    pub bind_tel_type: Option<i64>,
    pub call_power: Option<i64>,
    pub cno: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub enterprise_id: Option<i64>,
    pub ib_record: Option<i64>,
    pub id: Option<i64>,
    pub is_asr: Option<i64>,
    pub is_axb_call: Option<String>,
    pub is_ob: Option<i64>,
    pub is_ob_remember: Option<String>,
    pub login_time: Option<String>,
    pub mrcp_property: Option<String>,
    pub name: Option<String>,
    pub ob_clid: Option<String>,
    pub ob_clid_property: Option<String>,
    pub ob_clid_type: Option<i64>,
    pub ob_record: Option<i64>,
    pub permit_ob_preview_time: Option<String>,
    pub power: Option<i64>,
    pub property: Option<String>,
    pub queue_list: Vec<String>,
    pub status: Option<i64>,
    pub update_time: Option<String>,
    pub webrtc_url_type: Option<String>,
    pub wrapup: Option<i64>,
}
model! { CloudGetAgentAgent {
    0 "Active" active: i64, 1 "AgentType" agent_type: i64, 2 "AreaCode" area_code: String,
    3 "AsrCallType" asr_call_type: String, 4 "BindTel" bind_tel: String, 5 "BindTelType" bind_tel_type: i64,
    6 "CallPower" call_power: i64, 7 "Cno" cno: String, 8 "Comment" comment: String, 9 "CreateTime" create_time: String,
    10 "EnterpriseId" enterprise_id: i64, 11 "IbRecord" ib_record: i64, 12 "Id" id: i64, 13 "IsAsr" is_asr: i64,
    14 "IsAxbCall" is_axb_call: String, 15 "IsOb" is_ob: i64, 16 "IsObRemember" is_ob_remember: String,
    17 "LoginTime" login_time: String, 18 "MrcpProperty" mrcp_property: String, 19 "Name" name: String,
    20 "ObClid" ob_clid: String, 21 "ObClidProperty" ob_clid_property: String, 22 "ObClidType" ob_clid_type: i64,
    23 "ObRecord" ob_record: i64, 24 "PermitObPreviewTime" permit_ob_preview_time: String, 25 "Power" power: i64,
    26 "Property" property: String, 27 "QueueList" queue_list: Vec<String>, 28 "Status" status: i64,
    29 "UpdateTime" update_time: String, 30 "WebrtcUrlType" webrtc_url_type: String, 31 "Wrapup" wrapup: i64
} }

/// `CloudGetAgentStatus` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudGetAgentStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudGetAgentStatus {
    /// Required.
    pub cno: String,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloudGetAgentStatus(cno: String, enterprise_id: i64) "CloudGetAgentStatus" -> CloudGetAgentStatusOutput {
    0 "Cno" cno, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloudGetAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudGetAgentStatusOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudGetAgentStatusData>,
    pub message: Option<String>,
}
model! { CloudGetAgentStatusOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudGetAgentStatusData,
    3 "Message" message: String
} }

/// In the response of [`CloudGetAgentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudGetAgentStatusData {
    pub device_status: Option<i64>,
    pub login_status: Option<i64>,
    pub main_unique_id: Option<String>,
    pub state: Option<String>,
    pub state_action: Option<String>,
}
model! { CloudGetAgentStatusData {
    0 "DeviceStatus" device_status: i64, 1 "LoginStatus" login_status: i64, 2 "MainUniqueId" main_unique_id: String,
    3 "State" state: String, 4 "StateAction" state_action: String
} }

/// `CloudImportTaskTel` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudImportTaskTel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudImportTaskTel {
    pub bridge_voice_path: Option<String>,
    pub bridge_voice_type: Option<i64>,
    /// Required.
    pub enterprise_id: i64,
    pub file_id: Option<i64>,
    pub import_tel_auto_start: Option<i64>,
    pub is_repeat: Option<i64>,
    /// Required.
    pub name: String,
    pub owner_id: Option<i64>,
    pub priority: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
    /// Required.
    pub task_tel_list: Vec<CloudImportTaskTelTaskTelList>,
}
operation! {
    CloudImportTaskTel(enterprise_id: i64, name: String, task_id: i64, task_tel_list: Vec<CloudImportTaskTelTaskTelList>)
    "CloudImportTaskTel" -> CloudImportTaskTelOutput {
    0 "BridgeVoicePath" bridge_voice_path: String, 1 "BridgeVoiceType" bridge_voice_type: i64,
    2 "EnterpriseId" enterprise_id, 3 "FileId" file_id: i64, 4 "ImportTelAutoStart" import_tel_auto_start: i64,
    5 "IsRepeat" is_repeat: i64, 6 "Name" name, 7 "OwnerId" owner_id: i64, 8 "Priority" priority: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "TaskId" task_id, 12 "TaskTelList" task_tel_list
} [
    Mark::new(12, Location::Default, Style::Json)
] }

/// In the request of [`CloudImportTaskTel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudImportTaskTelTaskTelList {
    pub backup_tels: Option<String>,
    pub clid: Option<String>,
    pub clid_group: Option<String>,
    pub priority: Option<i64>,
    pub property: Option<String>,
    pub tel: Option<String>,
}
input! { CloudImportTaskTelTaskTelList() {
    0 "BackupTels" backup_tels: String, 1 "Clid" clid: String, 2 "ClidGroup" clid_group: String,
    3 "Priority" priority: i64, 4 "Property" property: String, 5 "Tel" tel: String
} }

/// Response of [`CloudImportTaskTel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudImportTaskTelOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudImportTaskTelData>,
    pub message: Option<String>,
}
model! { CloudImportTaskTelOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudImportTaskTelData,
    3 "Message" message: String
} }

/// In the response of [`CloudImportTaskTel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudImportTaskTelData {
    pub file_id: Option<String>,
    pub import_total: Option<String>,
    pub invalid_total: Option<String>,
    pub success_total: Option<String>,
    pub task_id: Option<String>,
}
model! { CloudImportTaskTelData {
    0 "FileId" file_id: String, 1 "ImportTotal" import_total: String, 2 "InvalidTotal" invalid_total: String,
    3 "SuccessTotal" success_total: String, 4 "TaskId" task_id: String
} }

/// `CloudInterruptIvr` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudInterruptIvr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudInterruptIvr {
    pub check_name: Option<String>,
    pub check_value: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    /// Required.
    pub unique_id: String,
    pub user_field: Option<String>,
}
operation! { CloudInterruptIvr(enterprise_id: i64, unique_id: String) "CloudInterruptIvr" -> CloudInterruptIvrOutput {
    0 "CheckName" check_name: String, 1 "CheckValue" check_value: String, 2 "EnterpriseId" enterprise_id,
    3 "UniqueId" unique_id, 4 "UserField" user_field: String
} }

/// Response of [`CloudInterruptIvr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudInterruptIvrOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudInterruptIvrData>,
    pub message: Option<String>,
}
model! { CloudInterruptIvrOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudInterruptIvrData,
    3 "Message" message: String
} }

/// In the response of [`CloudInterruptIvr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudInterruptIvrData {
    pub result: Option<i64>,
}
model! { CloudInterruptIvrData {
    0 "Result" result: i64
} }

/// `CloudListAgentTel` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudListAgentTel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListAgentTel {
    /// Required.
    pub cno: String,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tel: Option<String>,
}
operation! { CloudListAgentTel(cno: String, enterprise_id: i64) "CloudListAgentTel" -> CloudListAgentTelOutput {
    0 "Cno" cno, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Tel" tel: String
} }

/// Response of [`CloudListAgentTel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListAgentTelOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudListAgentTelData>,
    pub message: Option<String>,
}
model! { CloudListAgentTelOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudListAgentTelData,
    3 "Message" message: String
} }

/// In the response of [`CloudListAgentTel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListAgentTelData {
    pub list: Vec<CloudListAgentTelList>,
}
model! { CloudListAgentTelData {
    0 "List" list: Vec<CloudListAgentTelList>
} }

/// In the response of [`CloudListAgentTel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListAgentTelList {
    pub agent_id: Option<i64>,
    pub area_code: Option<String>,
    pub cno: Option<String>,
    pub create_time: Option<String>,
    pub enterprise_id: Option<i64>,
    pub id: Option<i64>,
    pub is_bind: Option<i64>,
    pub is_validity: Option<i64>,
    pub tel: Option<String>,
    pub tel_type: Option<i64>,
}
model! { CloudListAgentTelList {
    0 "AgentId" agent_id: i64, 1 "AreaCode" area_code: String, 2 "Cno" cno: String, 3 "CreateTime" create_time: String,
    4 "EnterpriseId" enterprise_id: i64, 5 "Id" id: i64, 6 "IsBind" is_bind: i64, 7 "IsValidity" is_validity: i64,
    8 "Tel" tel: String, 9 "TelType" tel_type: i64
} }

/// `CloudListFreeAgent` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudListFreeAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListFreeAgent {
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloudListFreeAgent(enterprise_id: i64) "CloudListFreeAgent" -> CloudListFreeAgentOutput {
    0 "EnterpriseId" enterprise_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloudListFreeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListFreeAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudListFreeAgentData>,
    pub message: Option<String>,
}
model! { CloudListFreeAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudListFreeAgentData,
    3 "Message" message: String
} }

/// In the response of [`CloudListFreeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListFreeAgentData {
    pub list: Vec<CloudListFreeAgentList>,
}
model! { CloudListFreeAgentData {
    0 "List" list: Vec<CloudListFreeAgentList>
} }

/// In the response of [`CloudListFreeAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListFreeAgentList {
    pub cno: Option<String>,
    pub name: Option<String>,
}
model! { CloudListFreeAgentList {
    0 "Cno" cno: String, 1 "Name" name: String
} }

/// `CloudListOnlineAgent` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudListOnlineAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListOnlineAgent {
    pub cnos: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub pause_description: Option<String>,
    pub pause_type: Option<String>,
    pub qnos: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub state_code: Option<String>,
}
operation! { CloudListOnlineAgent(enterprise_id: i64) "CloudListOnlineAgent" -> CloudListOnlineAgentOutput {
    0 "Cnos" cnos: String, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "PauseDescription" pause_description: String, 4 "PauseType" pause_type: String, 5 "Qnos" qnos: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StateCode" state_code: String
} }

/// Response of [`CloudListOnlineAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListOnlineAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudListOnlineAgentData>,
    pub message: Option<String>,
}
model! { CloudListOnlineAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudListOnlineAgentData,
    3 "Message" message: String
} }

/// In the response of [`CloudListOnlineAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListOnlineAgentData {
    pub agent_statuses: Vec<CloudListOnlineAgentAgentStatuses>,
}
model! { CloudListOnlineAgentData {
    0 "AgentStatuses" agent_statuses: Vec<CloudListOnlineAgentAgentStatuses>
} }

/// In the response of [`CloudListOnlineAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudListOnlineAgentAgentStatuses {
    pub bind_tel: Option<String>,
    pub cno: Option<String>,
    pub device_status: Option<i64>,
    pub device_status_duration: Option<i64>,
    pub login_status: Option<i64>,
    pub login_status_duration: Option<i64>,
    pub login_time: Option<String>,
    pub name: Option<String>,
    pub state: Option<String>,
}
model! { CloudListOnlineAgentAgentStatuses {
    0 "BindTel" bind_tel: String, 1 "Cno" cno: String, 2 "DeviceStatus" device_status: i64,
    3 "DeviceStatusDuration" device_status_duration: i64, 4 "LoginStatus" login_status: i64,
    5 "LoginStatusDuration" login_status_duration: i64, 6 "LoginTime" login_time: String, 7 "Name" name: String,
    8 "State" state: String
} }

/// `CloudPreviewoutcall` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudPreviewoutcall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudPreviewoutcall {
    pub backup_tels: Option<String>,
    pub call_variables: Option<String>,
    pub cdr_is_asr: Option<i64>,
    pub clid_list: Option<String>,
    /// Required.
    pub cno: String,
    pub crn_id: Option<String>,
    pub dial_tel_timeout: Option<i64>,
    /// Required.
    pub enterprise_id: i64,
    pub is_investigation: Option<i64>,
    pub ob_clid: Option<String>,
    pub ob_clid_area_code: Option<String>,
    pub ob_clid_group: Option<String>,
    pub request_unique_id: Option<String>,
    /// Required.
    pub tel: String,
    pub timeout: Option<i64>,
}
operation! { CloudPreviewoutcall(cno: String, enterprise_id: i64, tel: String)
    "CloudPreviewoutcall" -> CloudPreviewoutcallOutput {
    0 "BackupTels" backup_tels: String, 1 "CallVariables" call_variables: String, 2 "CdrIsAsr" cdr_is_asr: i64,
    3 "ClidList" clid_list: String, 4 "Cno" cno, 5 "CrnId" crn_id: String, 6 "DialTelTimeout" dial_tel_timeout: i64,
    7 "EnterpriseId" enterprise_id, 8 "IsInvestigation" is_investigation: i64, 9 "ObClid" ob_clid: String,
    10 "ObClidAreaCode" ob_clid_area_code: String, 11 "ObClidGroup" ob_clid_group: String,
    12 "RequestUniqueId" request_unique_id: String, 13 "Tel" tel, 14 "Timeout" timeout: i64
} }

/// Response of [`CloudPreviewoutcall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudPreviewoutcallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudPreviewoutcallData>,
    pub message: Option<String>,
}
model! { CloudPreviewoutcallOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudPreviewoutcallData,
    3 "Message" message: String
} }

/// In the response of [`CloudPreviewoutcall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudPreviewoutcallData {
    pub result: Option<i64>,
}
model! { CloudPreviewoutcallData {
    0 "Result" result: i64
} }

/// `CloudQueryAgent` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudQueryAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgent {
    pub active: Option<i64>,
    pub cnos: Option<String>,
    pub comment: Option<String>,
    pub end_time: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    pub limit: Option<i64>,
    pub name: Option<String>,
    pub order: Option<i64>,
    pub owner_id: Option<i64>,
    pub qno: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub return_queue: Option<i64>,
    pub start: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<i64>,
    pub webrtc_url_type: Option<i64>,
}
operation! { CloudQueryAgent(enterprise_id: i64) "CloudQueryAgent" -> CloudQueryAgentOutput {
    0 "Active" active: i64, 1 "Cnos" cnos: String, 2 "Comment" comment: String, 3 "EndTime" end_time: String,
    4 "EnterpriseId" enterprise_id, 5 "Limit" limit: i64, 6 "Name" name: String, 7 "Order" order: i64,
    8 "OwnerId" owner_id: i64, 9 "Qno" qno: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "ReturnQueue" return_queue: i64, 13 "Start" start: i64,
    14 "StartTime" start_time: String, 15 "Status" status: i64, 16 "WebrtcUrlType" webrtc_url_type: i64
} }

/// Response of [`CloudQueryAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudQueryAgentData>,
    pub message: Option<String>,
}
model! { CloudQueryAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudQueryAgentData,
    3 "Message" message: String
} }

/// In the response of [`CloudQueryAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentData {
    pub agents: Vec<CloudQueryAgentAgents>,
    pub total: Option<i64>,
}
model! { CloudQueryAgentData {
    0 "Agents" agents: Vec<CloudQueryAgentAgents>, 1 "Total" total: i64
} }

/// In the response of [`CloudQueryAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentAgents {
    pub agent: Option<CloudQueryAgentAgent>,
    pub queue_list: Vec<CloudQueryAgentQueueList>,
}
model! { CloudQueryAgentAgents {
    0 "Agent" agent: CloudQueryAgentAgent, 1 "QueueList" queue_list: Vec<CloudQueryAgentQueueList>
} }

/// In the response of [`CloudQueryAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentAgent {
    pub active: Option<String>,
    pub agent_type: Option<String>,
    pub area_code: Option<String>,
    pub bind_tel: Option<String>,
    pub bind_tel_type: Option<String>,
    pub call_power: Option<String>,
    pub cno: Option<String>,
    pub create_time: Option<String>,
    pub enterprise_id: Option<String>,
    pub ib_record: Option<String>,
    pub id: Option<String>,
    pub is_asr: Option<String>,
    pub is_ob: Option<String>,
    pub is_quality_check: Option<String>,
    pub name: Option<String>,
    pub ob_clid: Option<String>,
    pub ob_clid_type: Option<String>,
    pub ob_record: Option<String>,
    pub power: Option<String>,
    pub status: Option<String>,
    pub webrtc_url_type: Option<String>,
    pub wrapup: Option<String>,
}
model! { CloudQueryAgentAgent {
    0 "Active" active: String, 1 "AgentType" agent_type: String, 2 "AreaCode" area_code: String,
    3 "BindTel" bind_tel: String, 4 "BindTelType" bind_tel_type: String, 5 "CallPower" call_power: String,
    6 "Cno" cno: String, 7 "CreateTime" create_time: String, 8 "EnterpriseId" enterprise_id: String,
    9 "IbRecord" ib_record: String, 10 "Id" id: String, 11 "IsAsr" is_asr: String, 12 "IsOb" is_ob: String,
    13 "IsQualityCheck" is_quality_check: String, 14 "Name" name: String, 15 "ObClid" ob_clid: String,
    16 "ObClidType" ob_clid_type: String, 17 "ObRecord" ob_record: String, 18 "Power" power: String,
    19 "Status" status: String, 20 "WebrtcUrlType" webrtc_url_type: String, 21 "Wrapup" wrapup: String
} }

/// In the response of [`CloudQueryAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentQueueList {
    pub announce_position: Option<i64>,
    pub announce_position_frequency: Option<i64>,
    pub announce_position_param: Option<i64>,
    pub announce_position_youarenext: Option<i64>,
    pub announce_sound: Option<i64>,
    pub announce_sound_file: Option<String>,
    pub announce_sound_frequency: Option<i64>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub enterprise_id: Option<i64>,
    pub id: Option<i64>,
    pub join_empty: Option<i64>,
    pub max_len: Option<i64>,
    pub member_timeout: Option<i64>,
    pub music_class: Option<String>,
    pub qno: Option<String>,
    pub queue_timeout: Option<i64>,
    pub retry: Option<i64>,
    pub say_agentno: Option<bool>,
    pub service_level: Option<i64>,
    pub strategy: Option<String>,
    pub vip_support: Option<i64>,
    pub weight: Option<i64>,
    pub wrapup_time: Option<i64>,
}
model! { CloudQueryAgentQueueList {
    0 "AnnouncePosition" announce_position: i64, 1 "AnnouncePositionFrequency" announce_position_frequency: i64,
    2 "AnnouncePositionParam" announce_position_param: i64,
    3 "AnnouncePositionYouarenext" announce_position_youarenext: i64, 4 "AnnounceSound" announce_sound: i64,
    5 "AnnounceSoundFile" announce_sound_file: String, 6 "AnnounceSoundFrequency" announce_sound_frequency: i64,
    7 "CreateTime" create_time: String, 8 "Description" description: String, 9 "EnterpriseId" enterprise_id: i64,
    10 "Id" id: i64, 11 "JoinEmpty" join_empty: i64, 12 "MaxLen" max_len: i64, 13 "MemberTimeout" member_timeout: i64,
    14 "MusicClass" music_class: String, 15 "Qno" qno: String, 16 "QueueTimeout" queue_timeout: i64,
    17 "Retry" retry: i64, 18 "SayAgentno" say_agentno: bool, 19 "ServiceLevel" service_level: i64,
    20 "Strategy" strategy: String, 21 "VipSupport" vip_support: i64, 22 "Weight" weight: i64,
    23 "WrapupTime" wrapup_time: i64
} }

/// `CloudQueryAgentCnoAndName` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudQueryAgentCnoAndName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentCnoAndName {
    pub cnos: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloudQueryAgentCnoAndName(enterprise_id: i64)
    "CloudQueryAgentCnoAndName" -> CloudQueryAgentCnoAndNameOutput {
    0 "Cnos" cnos: String, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloudQueryAgentCnoAndName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentCnoAndNameOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudQueryAgentCnoAndNameData>,
    pub message: Option<String>,
}
model! { CloudQueryAgentCnoAndNameOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: CloudQueryAgentCnoAndNameData, 3 "Message" message: String
} }

/// In the response of [`CloudQueryAgentCnoAndName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentCnoAndNameData {
    pub list: Vec<CloudQueryAgentCnoAndNameList>,
}
model! { CloudQueryAgentCnoAndNameData {
    0 "List" list: Vec<CloudQueryAgentCnoAndNameList>
} }

/// In the response of [`CloudQueryAgentCnoAndName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentCnoAndNameList {
    pub cno: Option<String>,
    pub name: Option<String>,
}
model! { CloudQueryAgentCnoAndNameList {
    0 "Cno" cno: String, 1 "Name" name: String
} }

/// `CloudQueryAgentGroup` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudQueryAgentGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentGroup {
    /// Required.
    pub cno: String,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloudQueryAgentGroup(cno: String, enterprise_id: i64)
    "CloudQueryAgentGroup" -> CloudQueryAgentGroupOutput {
    0 "Cno" cno, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloudQueryAgentGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentGroupOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudQueryAgentGroupData>,
    pub message: Option<String>,
}
model! { CloudQueryAgentGroupOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudQueryAgentGroupData,
    3 "Message" message: String
} }

/// In the response of [`CloudQueryAgentGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentGroupData {
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub enterprise_id: Option<i64>,
    pub gno: Option<String>,
    pub group_name: Option<String>,
    pub id: Option<i64>,
    pub r#type: Option<i64>,
}
model! { CloudQueryAgentGroupData {
    0 "Comment" comment: String, 1 "CreateTime" create_time: String, 2 "EnterpriseId" enterprise_id: i64,
    3 "Gno" gno: String, 4 "GroupName" group_name: String, 5 "Id" id: i64, 6 "Type" r#type: i64
} }

/// `CloudQueryAgentSkill` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudQueryAgentSkill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentSkill {
    /// Required.
    pub cnos: String,
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CloudQueryAgentSkill(cnos: String, enterprise_id: i64)
    "CloudQueryAgentSkill" -> CloudQueryAgentSkillOutput {
    0 "Cnos" cnos, 1 "EnterpriseId" enterprise_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CloudQueryAgentSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentSkillOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudQueryAgentSkillData>,
    pub message: Option<String>,
}
model! { CloudQueryAgentSkillOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudQueryAgentSkillData,
    3 "Message" message: String
} }

/// In the response of [`CloudQueryAgentSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentSkillData {
    pub list: Vec<CloudQueryAgentSkillList>,
}
model! { CloudQueryAgentSkillData {
    0 "List" list: Vec<CloudQueryAgentSkillList>
} }

/// In the response of [`CloudQueryAgentSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudQueryAgentSkillList {
    pub agent_id: Option<i64>,
    pub create_time: Option<String>,
    pub enterprise_id: Option<i64>,
    pub id: Option<i64>,
    pub skill_id: Option<i64>,
    pub skill_level: Option<i64>,
    pub skill_name: Option<String>,
}
model! { CloudQueryAgentSkillList {
    0 "AgentId" agent_id: i64, 1 "CreateTime" create_time: String, 2 "EnterpriseId" enterprise_id: i64, 3 "Id" id: i64,
    4 "SkillId" skill_id: i64, 5 "SkillLevel" skill_level: i64, 6 "SkillName" skill_name: String
} }

/// `CloudStartTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudStartTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStartTask {
    /// Required.
    pub enterprise_id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { CloudStartTask(enterprise_id: i64, task_id: i64) "CloudStartTask" -> CloudStartTaskOutput {
    0 "EnterpriseId" enterprise_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "TaskId" task_id
} }

/// Response of [`CloudStartTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStartTaskOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudStartTaskData>,
    pub message: Option<String>,
}
model! { CloudStartTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudStartTaskData,
    3 "Message" message: String
} }

/// In the response of [`CloudStartTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudStartTaskData {
    pub result: Option<i64>,
}
model! { CloudStartTaskData {
    0 "Result" result: i64
} }

/// `CloudUpdateAgent` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudUpdateAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudUpdateAgent {
    pub active: Option<i64>,
    pub agent_type: Option<i64>,
    pub area_code: Option<String>,
    pub call_power: Option<i64>,
    /// Required.
    pub cno: String,
    pub comment: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    pub ib_record: Option<i64>,
    pub is_asr: Option<i64>,
    pub is_ob: Option<i64>,
    pub is_ob_remember: Option<String>,
    pub is_quality_check: Option<i64>,
    pub is_random: Option<String>,
    pub name: Option<String>,
    pub ob_clid: Option<String>,
    pub ob_clid_property: Option<String>,
    pub ob_clid_type: Option<i64>,
    pub ob_record: Option<i64>,
    pub owner_id: Option<i64>,
    pub permit_ob_preview_time: Option<String>,
    pub power: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub skill_ids: Option<String>,
    pub skill_levels: Option<String>,
    pub webrtc_url_type: Option<i64>,
    pub wrapup: Option<i64>,
}
operation! { CloudUpdateAgent(cno: String, enterprise_id: i64) "CloudUpdateAgent" -> CloudUpdateAgentOutput {
    0 "Active" active: i64, 1 "AgentType" agent_type: i64, 2 "AreaCode" area_code: String,
    3 "CallPower" call_power: i64, 4 "Cno" cno, 5 "Comment" comment: String, 6 "EnterpriseId" enterprise_id,
    7 "IbRecord" ib_record: i64, 8 "IsAsr" is_asr: i64, 9 "IsOb" is_ob: i64, 10 "IsObRemember" is_ob_remember: String,
    11 "IsQualityCheck" is_quality_check: i64, 12 "IsRandom" is_random: String, 13 "Name" name: String,
    14 "ObClid" ob_clid: String, 15 "ObClidProperty" ob_clid_property: String, 16 "ObClidType" ob_clid_type: i64,
    17 "ObRecord" ob_record: i64, 18 "OwnerId" owner_id: i64, 19 "PermitObPreviewTime" permit_ob_preview_time: String,
    20 "Power" power: i64, 21 "ResourceOwnerAccount" resource_owner_account: String,
    22 "ResourceOwnerId" resource_owner_id: i64, 23 "SkillIds" skill_ids: String, 24 "SkillLevels" skill_levels: String,
    25 "WebrtcUrlType" webrtc_url_type: i64, 26 "Wrapup" wrapup: i64
} }

/// Response of [`CloudUpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudUpdateAgentOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudUpdateAgentData>,
    pub message: Option<String>,
}
model! { CloudUpdateAgentOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudUpdateAgentData,
    3 "Message" message: String
} }

/// In the response of [`CloudUpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudUpdateAgentData {
    pub agent: Option<CloudUpdateAgentAgent>,
    pub agent_skills: Vec<CloudUpdateAgentAgentSkills>,
}
model! { CloudUpdateAgentData {
    0 "Agent" agent: CloudUpdateAgentAgent, 1 "AgentSkills" agent_skills: Vec<CloudUpdateAgentAgentSkills>
} }

/// In the response of [`CloudUpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudUpdateAgentAgent {
    pub active: Option<String>,
    pub agent_type: Option<String>,
    pub area_code: Option<String>,
    pub bind_tel: Option<String>,
    pub bind_tel_type: Option<String>,
    pub call_power: Option<String>,
    pub cno: Option<String>,
    pub create_time: Option<String>,
    pub enterprise_id: Option<String>,
    pub ib_record: Option<String>,
    pub id: Option<String>,
    pub is_asr: Option<String>,
    pub is_ob: Option<String>,
    pub is_quality_check: Option<String>,
    pub name: Option<String>,
    pub ob_clid: Option<String>,
    pub ob_clid_property: Option<String>,
    pub ob_clid_type: Option<String>,
    pub ob_record: Option<String>,
    pub power: Option<String>,
    pub status: Option<String>,
    pub webrtc_url_type: Option<String>,
    pub wrapup: Option<String>,
}
model! { CloudUpdateAgentAgent {
    0 "Active" active: String, 1 "AgentType" agent_type: String, 2 "AreaCode" area_code: String,
    3 "BindTel" bind_tel: String, 4 "BindTelType" bind_tel_type: String, 5 "CallPower" call_power: String,
    6 "Cno" cno: String, 7 "CreateTime" create_time: String, 8 "EnterpriseId" enterprise_id: String,
    9 "IbRecord" ib_record: String, 10 "Id" id: String, 11 "IsAsr" is_asr: String, 12 "IsOb" is_ob: String,
    13 "IsQualityCheck" is_quality_check: String, 14 "Name" name: String, 15 "ObClid" ob_clid: String,
    16 "ObClidProperty" ob_clid_property: String, 17 "ObClidType" ob_clid_type: String, 18 "ObRecord" ob_record: String,
    19 "Power" power: String, 20 "Status" status: String, 21 "WebrtcUrlType" webrtc_url_type: String,
    22 "Wrapup" wrapup: String
} }

/// In the response of [`CloudUpdateAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudUpdateAgentAgentSkills {
    pub agent_id: Option<String>,
    pub cno: Option<String>,
    pub create_time: Option<String>,
    pub enterprise_id: Option<String>,
    pub id: Option<String>,
    pub skill_id: Option<String>,
    pub skill_level: Option<String>,
}
model! { CloudUpdateAgentAgentSkills {
    0 "AgentId" agent_id: String, 1 "Cno" cno: String, 2 "CreateTime" create_time: String,
    3 "EnterpriseId" enterprise_id: String, 4 "Id" id: String, 5 "SkillId" skill_id: String,
    6 "SkillLevel" skill_level: String
} }

/// `CloudUpdateTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudUpdateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudUpdateTask {
    pub agent_group: Option<String>,
    pub agent_timeout: Option<i64>,
    pub answer_rate: Option<i64>,
    pub auto_complete: Option<i64>,
    pub auto_start: Option<i64>,
    pub auto_start_day: Option<String>,
    pub auto_start_time: Option<String>,
    pub auto_stop: Option<i64>,
    pub auto_stop_day: Option<String>,
    pub auto_stop_time: Option<String>,
    pub auto_task_type: Option<i64>,
    pub auto_trigger_time_strategy: Option<String>,
    pub call_limit_strategy: Option<String>,
    pub call_priority_strategy: Option<String>,
    pub call_route_strategy: Option<i64>,
    pub call_strategy: Option<String>,
    pub call_variables: Option<String>,
    pub clid_property: Option<String>,
    pub cnos: Option<String>,
    pub concurrency: Option<i64>,
    pub customer_clid_type: Option<i64>,
    pub customer_clid_weight: Option<String>,
    pub customer_clid_weight_flag: Option<i64>,
    pub customer_clids: Option<String>,
    pub customer_clids_category: Option<i64>,
    pub customer_clids_group: Option<String>,
    pub customer_moh: Option<String>,
    pub customer_timeout: Option<i64>,
    pub customer_voice: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub enterprise_id: i64,
    pub force_end_flag: Option<i64>,
    pub is_rewarm: Option<i64>,
    pub ivr_id: Option<i64>,
    pub ivr_name: Option<String>,
    pub max_wait_time: Option<i64>,
    pub min_available_agent_count: Option<i64>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub predict_adjust: Option<i64>,
    pub quotiety: Option<f64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retry_strategy: Option<String>,
    pub retry_strategy_only_today: Option<i64>,
    pub retry_strategy_time_type: Option<i64>,
    /// Required.
    pub task_id: String,
    pub time_strategy: Option<String>,
    pub user_fields: Option<String>,
    pub warm_up_duration: Option<i64>,
    pub wrapup: Option<i64>,
}
operation! { CloudUpdateTask(enterprise_id: i64, task_id: String) "CloudUpdateTask" -> CloudUpdateTaskOutput {
    0 "AgentGroup" agent_group: String, 1 "AgentTimeout" agent_timeout: i64, 2 "AnswerRate" answer_rate: i64,
    3 "AutoComplete" auto_complete: i64, 4 "AutoStart" auto_start: i64, 5 "AutoStartDay" auto_start_day: String,
    6 "AutoStartTime" auto_start_time: String, 7 "AutoStop" auto_stop: i64, 8 "AutoStopDay" auto_stop_day: String,
    9 "AutoStopTime" auto_stop_time: String, 10 "AutoTaskType" auto_task_type: i64,
    11 "AutoTriggerTimeStrategy" auto_trigger_time_strategy: String, 12 "CallLimitStrategy" call_limit_strategy: String,
    13 "CallPriorityStrategy" call_priority_strategy: String, 14 "CallRouteStrategy" call_route_strategy: i64,
    15 "CallStrategy" call_strategy: String, 16 "CallVariables" call_variables: String,
    17 "ClidProperty" clid_property: String, 18 "Cnos" cnos: String, 19 "Concurrency" concurrency: i64,
    20 "CustomerClidType" customer_clid_type: i64, 21 "CustomerClidWeight" customer_clid_weight: String,
    22 "CustomerClidWeightFlag" customer_clid_weight_flag: i64, 23 "CustomerClids" customer_clids: String,
    24 "CustomerClidsCategory" customer_clids_category: i64, 25 "CustomerClidsGroup" customer_clids_group: String,
    26 "CustomerMoh" customer_moh: String, 27 "CustomerTimeout" customer_timeout: i64,
    28 "CustomerVoice" customer_voice: String, 29 "Description" description: String, 30 "EnterpriseId" enterprise_id,
    31 "ForceEndFlag" force_end_flag: i64, 32 "IsRewarm" is_rewarm: i64, 33 "IvrId" ivr_id: i64,
    34 "IvrName" ivr_name: String, 35 "MaxWaitTime" max_wait_time: i64,
    36 "MinAvailableAgentCount" min_available_agent_count: i64, 37 "Name" name: String, 38 "OwnerId" owner_id: i64,
    39 "PredictAdjust" predict_adjust: i64, 40 "Quotiety" quotiety: f64,
    41 "ResourceOwnerAccount" resource_owner_account: String, 42 "ResourceOwnerId" resource_owner_id: i64,
    43 "RetryStrategy" retry_strategy: String, 44 "RetryStrategyOnlyToday" retry_strategy_only_today: i64,
    45 "RetryStrategyTimeType" retry_strategy_time_type: i64, 46 "TaskId" task_id,
    47 "TimeStrategy" time_strategy: String, 48 "UserFields" user_fields: String,
    49 "WarmUpDuration" warm_up_duration: i64, 50 "Wrapup" wrapup: i64
} }

/// Response of [`CloudUpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudUpdateTaskOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudUpdateTaskData>,
    pub message: Option<String>,
}
model! { CloudUpdateTaskOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudUpdateTaskData,
    3 "Message" message: String
} }

/// In the response of [`CloudUpdateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudUpdateTaskData {
    pub agent_timeout: Option<String>,
    pub answer_rate: Option<String>,
    pub auto_complete: Option<i64>,
    pub auto_start: Option<String>,
    pub auto_start_day: Option<String>,
    pub auto_start_time: Option<String>,
    pub auto_stop: Option<String>,
    pub auto_stop_day: Option<String>,
    pub auto_stop_time: Option<String>,
    pub cnos: Option<String>,
    pub concurrency: Option<String>,
    pub create_time: Option<String>,
    pub customer_clids: Option<String>,
    pub customer_moh: Option<String>,
    pub customer_timeout: Option<String>,
    pub description: Option<String>,
    pub enterprise_id: Option<String>,
    pub id: Option<String>,
    pub is_random: Option<String>,
    pub ivr_id: Option<String>,
    pub max_wait_time: Option<String>,
    pub name: Option<String>,
    pub over_time: Option<String>,
    pub predict_adjust: Option<String>,
    pub quotiety: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub user_fields: Option<String>,
    pub wrapup: Option<String>,
}
model! { CloudUpdateTaskData {
    0 "AgentTimeout" agent_timeout: String, 1 "AnswerRate" answer_rate: String, 2 "AutoComplete" auto_complete: i64,
    3 "AutoStart" auto_start: String, 4 "AutoStartDay" auto_start_day: String,
    5 "AutoStartTime" auto_start_time: String, 6 "AutoStop" auto_stop: String, 7 "AutoStopDay" auto_stop_day: String,
    8 "AutoStopTime" auto_stop_time: String, 9 "Cnos" cnos: String, 10 "Concurrency" concurrency: String,
    11 "CreateTime" create_time: String, 12 "CustomerClids" customer_clids: String,
    13 "CustomerMoh" customer_moh: String, 14 "CustomerTimeout" customer_timeout: String,
    15 "Description" description: String, 16 "EnterpriseId" enterprise_id: String, 17 "Id" id: String,
    18 "IsRandom" is_random: String, 19 "IvrId" ivr_id: String, 20 "MaxWaitTime" max_wait_time: String,
    21 "Name" name: String, 22 "OverTime" over_time: String, 23 "PredictAdjust" predict_adjust: String,
    24 "Quotiety" quotiety: String, 25 "StartTime" start_time: String, 26 "Status" status: String,
    27 "Type" r#type: String, 28 "UserFields" user_fields: String, 29 "Wrapup" wrapup: String
} }

/// `CloudWebcall` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CloudWebcall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudWebcall {
    pub amd: Option<i64>,
    pub clid: Option<String>,
    pub clid_area_code: Option<String>,
    pub clid_group: Option<String>,
    pub clid_list: Option<String>,
    pub crn_id: Option<String>,
    pub delay: Option<i64>,
    /// Required.
    pub enterprise_id: i64,
    pub expir_time: Option<String>,
    pub ivr_id: Option<i64>,
    pub multi_tel_delay: Option<i64>,
    pub multi_tel_push: Option<i64>,
    pub request_unique_id: Option<String>,
    pub retry: Option<i64>,
    pub retry_interval: Option<i64>,
    /// Required.
    pub tel: String,
    pub timeout: Option<i64>,
    pub user_field: Option<String>,
    pub vid: Option<String>,
}
operation! { CloudWebcall(enterprise_id: i64, tel: String) "CloudWebcall" -> CloudWebcallOutput {
    0 "Amd" amd: i64, 1 "Clid" clid: String, 2 "ClidAreaCode" clid_area_code: String, 3 "ClidGroup" clid_group: String,
    4 "ClidList" clid_list: String, 5 "CrnId" crn_id: String, 6 "Delay" delay: i64, 7 "EnterpriseId" enterprise_id,
    8 "ExpirTime" expir_time: String, 9 "IvrId" ivr_id: i64, 10 "MultiTelDelay" multi_tel_delay: i64,
    11 "MultiTelPush" multi_tel_push: i64, 12 "RequestUniqueId" request_unique_id: String, 13 "Retry" retry: i64,
    14 "RetryInterval" retry_interval: i64, 15 "Tel" tel, 16 "Timeout" timeout: i64, 17 "UserField" user_field: String,
    18 "Vid" vid: String
} }

/// Response of [`CloudWebcall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudWebcallOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<CloudWebcallData>,
    pub message: Option<String>,
}
model! { CloudWebcallOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: CloudWebcallData,
    3 "Message" message: String
} }

/// In the response of [`CloudWebcall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudWebcallData {
    pub result: Option<i64>,
}
model! { CloudWebcallData {
    0 "Result" result: i64
} }

/// Creates call task: `CreateCallTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CreateCallTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCallTask {
    pub biz_type: Option<String>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub fire_time: Option<String>,
    pub owner_id: Option<i64>,
    pub resource: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub resource_type: Option<String>,
    pub schedule_type: Option<String>,
    pub stop_time: Option<String>,
    pub task_name: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
}
operation! { CreateCallTask() "CreateCallTask" -> CreateCallTaskOutput {
    0 "BizType" biz_type: String, 1 "Data" data: String, 2 "DataType" data_type: String, 3 "FireTime" fire_time: String,
    4 "OwnerId" owner_id: i64, 5 "Resource" resource: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "ResourceType" resource_type: String,
    9 "ScheduleType" schedule_type: String, 10 "StopTime" stop_time: String, 11 "TaskName" task_name: String,
    12 "TemplateCode" template_code: String, 13 "TemplateName" template_name: String
} }

/// Response of [`CreateCallTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCallTaskOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
}
model! { CreateCallTaskOutput {
    0 "Code" code: String, 1 "Data" data: i64
} }

/// Creates robot task: `CreateRobotTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/CreateRobotTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRobotTask {
    /// Required.
    pub caller: String,
    pub corp_name: Option<String>,
    /// Required.
    pub dialog_id: i64,
    pub is_self_line: Option<bool>,
    /// Required.
    pub number_status_ident: bool,
    pub owner_id: Option<i64>,
    pub recall_interval: Option<i64>,
    pub recall_state_codes: Option<String>,
    pub recall_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub retry_type: i64,
    /// Required.
    pub task_name: String,
}

/// Arguments of [`CreateRobotTask::new`].
pub struct CreateRobotTaskRequired {
    pub caller: String,
    pub dialog_id: i64,
    pub number_status_ident: bool,
    pub retry_type: i64,
    pub task_name: String,
}
operation! {
    CreateRobotTask { CreateRobotTaskRequired: caller, dialog_id, number_status_ident, retry_type, task_name }
    "CreateRobotTask" -> CreateRobotTaskOutput {
    0 "Caller" caller, 1 "CorpName" corp_name: String, 2 "DialogId" dialog_id, 3 "IsSelfLine" is_self_line: bool,
    4 "NumberStatusIdent" number_status_ident, 5 "OwnerId" owner_id: i64, 6 "RecallInterval" recall_interval: i64,
    7 "RecallStateCodes" recall_state_codes: String, 8 "RecallTimes" recall_times: i64,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "RetryType" retry_type, 12 "TaskName" task_name
} }

/// Response of [`CreateRobotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRobotTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { CreateRobotTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// `DegradeVideoFile` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/DegradeVideoFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DegradeVideoFile {
    pub call_id: Option<String>,
    /// Required.
    pub called_number: String,
    pub media_type: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DegradeVideoFile(called_number: String) "DegradeVideoFile" -> DegradeVideoFileOutput {
    0 "CallId" call_id: String, 1 "CalledNumber" called_number, 2 "MediaType" media_type: String,
    3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DegradeVideoFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DegradeVideoFileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DegradeVideoFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Deletes robot task: `DeleteRobotTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/DeleteRobotTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRobotTask {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { DeleteRobotTask(task_id: i64) "DeleteRobotTask" -> DeleteRobotTaskOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TaskId" task_id
} }

/// Response of [`DeleteRobotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRobotTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { DeleteRobotTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Executes call task: `ExecuteCallTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/ExecuteCallTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCallTask {
    pub fire_time: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub status: String,
    /// Required. 0 to 9223372036854775807.
    pub task_id: i64,
}
operation! { ExecuteCallTask(status: String, task_id: i64) "ExecuteCallTask" -> ExecuteCallTaskOutput {
    0 "FireTime" fire_time: String, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "Status" status, 5 "TaskId" task_id
} }

/// Response of [`ExecuteCallTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteCallTaskOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
}
model! { ExecuteCallTaskOutput {
    0 "Code" code: String, 1 "Data" data: bool
} }

/// Gets call media type: `GetCallMediaType` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/GetCallMediaType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMediaType {
    pub call_id: Option<String>,
    /// Required.
    pub called_number: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetCallMediaType(called_number: String) "GetCallMediaType" -> GetCallMediaTypeOutput {
    0 "CallId" call_id: String, 1 "CalledNumber" called_number, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetCallMediaType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallMediaTypeOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCallMediaTypeOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets call progress: `GetCallProgress` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/GetCallProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallProgress {
    pub call_id: Option<String>,
    /// Required.
    pub called_num: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetCallProgress(called_num: String) "GetCallProgress" -> GetCallProgressOutput {
    0 "CallId" call_id: String, 1 "CalledNum" called_num, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetCallProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallProgressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { GetCallProgressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Gets hotline qualification by order: `GetHotlineQualificationByOrder` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/GetHotlineQualificationByOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineQualificationByOrder {
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { GetHotlineQualificationByOrder(order_id: String)
    "GetHotlineQualificationByOrder" -> GetHotlineQualificationByOrderOutput {
    0 "OrderId" order_id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`GetHotlineQualificationByOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineQualificationByOrderOutput {
    pub code: Option<String>,
    pub data: Option<GetHotlineQualificationByOrderData>,
    pub message: Option<String>,
}
model! { GetHotlineQualificationByOrderOutput {
    0 "Code" code: String, 1 "Data" data: GetHotlineQualificationByOrderData, 2 "Message" message: String
} }

/// In the response of [`GetHotlineQualificationByOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHotlineQualificationByOrderData {
    pub order_id: Option<String>,
    pub qualification_id: Option<String>,
    pub status: Option<String>,
}
model! { GetHotlineQualificationByOrderData {
    0 "OrderId" order_id: String, 1 "QualificationId" qualification_id: String, 2 "Status" status: String
} }

/// Gets temporary file url: `GetTemporaryFileUrl` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/GetTemporaryFileUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemporaryFileUrl {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub video_id: String,
}
operation! { GetTemporaryFileUrl(video_id: String) "GetTemporaryFileUrl" -> GetTemporaryFileUrlOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "VideoId" video_id
} }

/// Response of [`GetTemporaryFileUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemporaryFileUrlOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTemporaryFileUrlOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets token: `GetToken` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/GetToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetToken {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub token_type: Option<String>,
}
operation! { GetToken() "GetToken" -> GetTokenOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TokenType" token_type: String
} }

/// Response of [`GetToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { GetTokenOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool, 3 "Token" token: Secret
} }

/// Gets video field url: `GetVideoFieldUrl` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/GetVideoFieldUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoFieldUrl {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub video_file: Option<String>,
}
operation! { GetVideoFieldUrl() "GetVideoFieldUrl" -> GetVideoFieldUrlOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "VideoFile" video_file: String
} }

/// Response of [`GetVideoFieldUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVideoFieldUrlOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { GetVideoFieldUrlOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// `IvrCall` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/IvrCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IvrCall {
    pub bye_code: Option<String>,
    pub bye_tts_params: Option<String>,
    /// Required.
    pub called_number: String,
    /// Required.
    pub called_show_number: String,
    pub menu_key_map: Option<Vec<IvrCallMenuKeyMap>>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub start_code: String,
    pub start_tts_params: Option<String>,
    pub timeout: Option<i64>,
}
operation! { IvrCall(called_number: String, called_show_number: String, start_code: String) "IvrCall" -> IvrCallOutput {
    0 "ByeCode" bye_code: String, 1 "ByeTtsParams" bye_tts_params: String, 2 "CalledNumber" called_number,
    3 "CalledShowNumber" called_show_number, 4 "MenuKeyMap" menu_key_map: Vec<IvrCallMenuKeyMap>,
    5 "OutId" out_id: String, 6 "OwnerId" owner_id: i64, 7 "PlayTimes" play_times: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "StartCode" start_code, 11 "StartTtsParams" start_tts_params: String, 12 "Timeout" timeout: i64
} }

/// In the request of [`IvrCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IvrCallMenuKeyMap {
    pub code: Option<String>,
    pub key: Option<String>,
    pub tts_params: Option<String>,
}
input! { IvrCallMenuKeyMap() {
    0 "Code" code: String, 1 "Key" key: String, 2 "TtsParams" tts_params: String
} }

/// Response of [`IvrCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IvrCallOutput {
    pub call_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { IvrCallOutput {
    0 "CallId" call_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// Lists call task: `ListCallTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/ListCallTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallTask {
    pub biz_type: Option<String>,
    pub owner_id: Option<i64>,
    /// 0 to 9223372036854775807.
    pub page_number: Option<i64>,
    /// 0 to 9223372036854775807.
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub template_name: Option<String>,
}
operation! { ListCallTask() "ListCallTask" -> ListCallTaskOutput {
    0 "BizType" biz_type: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Status" status: String, 7 "TaskId" task_id: String,
    8 "TaskName" task_name: String, 9 "TemplateName" template_name: String
} }
paged! { ListCallTask: ListCallTaskData = Number "PageNumber", "Data" data, total "Total" }

/// Response of [`ListCallTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallTaskOutput {
    pub code: Option<String>,
    pub data: Vec<ListCallTaskData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCallTaskOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListCallTaskData>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`ListCallTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallTaskData {
    pub biz_type: Option<String>,
    pub complete_time: Option<String>,
    pub completed_count: Option<i64>,
    pub completed_rate: Option<i64>,
    pub data: Option<String>,
    pub data_type: Option<String>,
    pub fire_time: Option<String>,
    pub id: Option<i64>,
    pub resource: Option<String>,
    pub status: Option<String>,
    pub stop_time: Option<String>,
    pub task_name: Option<String>,
    pub template_code: Option<String>,
    pub template_name: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListCallTaskData {
    0 "BizType" biz_type: String, 1 "CompleteTime" complete_time: String, 2 "CompletedCount" completed_count: i64,
    3 "CompletedRate" completed_rate: i64, 4 "Data" data: String, 5 "DataType" data_type: String,
    6 "FireTime" fire_time: String, 7 "Id" id: i64, 8 "Resource" resource: String, 9 "Status" status: String,
    10 "StopTime" stop_time: String, 11 "TaskName" task_name: String, 12 "TemplateCode" template_code: String,
    13 "TemplateName" template_name: String, 14 "TotalCount" total_count: i64
} }

/// Lists call task detail: `ListCallTaskDetail` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/ListCallTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallTaskDetail {
    pub called_num: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    /// Required. 0 to 9223372036854775807.
    pub task_id: i64,
}
operation! { ListCallTaskDetail(task_id: i64) "ListCallTaskDetail" -> ListCallTaskDetailOutput {
    0 "CalledNum" called_num: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "Status" status: String, 7 "TaskId" task_id
} }
paged! { ListCallTaskDetail: ListCallTaskDetailData = Number "PageNumber", "Data" data, total "Total" }

/// Response of [`ListCallTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallTaskDetailOutput {
    pub code: Option<String>,
    pub data: Vec<ListCallTaskDetailData>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListCallTaskDetailOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListCallTaskDetailData>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64, 5 "TotalPage" total_page: i64
} }

/// In the response of [`ListCallTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCallTaskDetailData {
    pub called_num: Option<String>,
    pub caller: Option<String>,
    pub duration: Option<i64>,
    pub id: Option<i64>,
    pub status: Option<String>,
}
model! { ListCallTaskDetailData {
    0 "CalledNum" called_num: String, 1 "Caller" caller: String, 2 "Duration" duration: i64, 3 "Id" id: i64,
    4 "Status" status: String
} }

/// Lists hotline transfer register file: `ListHotlineTransferRegisterFile` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/ListHotlineTransferRegisterFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotlineTransferRegisterFile {
    /// Required.
    pub hotline_number: String,
    pub owner_id: Option<i64>,
    /// At least 0.
    pub page_no: Option<i64>,
    /// 1 to 1000.
    pub page_size: Option<i64>,
    /// Required.
    pub qualification_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListHotlineTransferRegisterFile(hotline_number: String, qualification_id: String)
    "ListHotlineTransferRegisterFile" -> ListHotlineTransferRegisterFileOutput {
    0 "HotlineNumber" hotline_number, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no: i64, 3 "PageSize" page_size: i64,
    4 "QualificationId" qualification_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { ListHotlineTransferRegisterFile: ListHotlineTransferRegisterFileValues =
    Number "PageNo", "Data.Values" data.values, total "Data.Total" }

/// Response of [`ListHotlineTransferRegisterFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotlineTransferRegisterFileOutput {
    pub code: Option<String>,
    pub data: Option<ListHotlineTransferRegisterFileData>,
    pub message: Option<String>,
}
model! { ListHotlineTransferRegisterFileOutput {
    0 "Code" code: String, 1 "Data" data: ListHotlineTransferRegisterFileData, 2 "Message" message: String
} }

/// In the response of [`ListHotlineTransferRegisterFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotlineTransferRegisterFileData {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub values: Vec<ListHotlineTransferRegisterFileValues>,
}
model! { ListHotlineTransferRegisterFileData {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64,
    3 "Values" values: Vec<ListHotlineTransferRegisterFileValues>
} }

/// In the response of [`ListHotlineTransferRegisterFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListHotlineTransferRegisterFileValues {
    pub agree: Option<String>,
    pub corp_name: Option<String>,
    pub hotline_number: Option<String>,
    pub mng_op_identity_card: Option<String>,
    pub mng_op_mail: Option<String>,
    pub mng_op_mobile: Option<String>,
    pub mng_op_name: Option<String>,
    pub qualification_id: Option<String>,
    pub res_unique_code: Option<i64>,
}
model! { ListHotlineTransferRegisterFileValues {
    0 "Agree" agree: String, 1 "CorpName" corp_name: String, 2 "HotlineNumber" hotline_number: String,
    3 "MngOpIdentityCard" mng_op_identity_card: String, 4 "MngOpMail" mng_op_mail: String,
    5 "MngOpMobile" mng_op_mobile: String, 6 "MngOpName" mng_op_name: String,
    7 "QualificationId" qualification_id: String, 8 "ResUniqueCode" res_unique_code: i64
} }

/// Lists service instance for page: `ListServiceInstanceForPage` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/ListServiceInstanceForPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceForPage {
    pub code: Option<String>,
    pub owner_id: Option<i64>,
    pub pager: Option<ListServiceInstanceForPagePager>,
    pub relation_number: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scene_id: Option<i64>,
    pub usage_id: Option<i64>,
}
operation! { ListServiceInstanceForPage() "ListServiceInstanceForPage" -> ListServiceInstanceForPageOutput {
    0 "Code" code: String, 1 "OwnerId" owner_id: i64, 2 "Pager" pager: ListServiceInstanceForPagePager,
    3 "RelationNumber" relation_number: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SceneId" scene_id: i64, 7 "UsageId" usage_id: i64
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`ListServiceInstanceForPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceForPagePager {
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
}
input! { ListServiceInstanceForPagePager() {
    0 "PageIndex" page_index: i64, 1 "PageSize" page_size: i64
} }

/// Response of [`ListServiceInstanceForPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceForPageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<ListServiceInstanceForPageModel>,
    pub success: Option<bool>,
}
model! { ListServiceInstanceForPageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: ListServiceInstanceForPageModel, 4 "Success" success: bool
} }

/// In the response of [`ListServiceInstanceForPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceForPageModel {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub records: Vec<ListServiceInstanceForPageRecords>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListServiceInstanceForPageModel {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Records" records: Vec<ListServiceInstanceForPageRecords>,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListServiceInstanceForPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceInstanceForPageRecords {
    pub ali_uid: Option<i64>,
    pub code: Option<String>,
    pub gmt_create: Option<String>,
    pub instance_status: Option<String>,
    pub name: Option<String>,
    pub relation_available_count: Option<i64>,
    pub relation_total_count: Option<i64>,
    pub scene_id: Option<i64>,
    pub scene_name: Option<String>,
    pub status: Option<String>,
    pub usage_id: Option<i64>,
    pub usage_name: Option<String>,
}
model! { ListServiceInstanceForPageRecords {
    0 "AliUid" ali_uid: i64, 1 "Code" code: String, 2 "GmtCreate" gmt_create: String,
    3 "InstanceStatus" instance_status: String, 4 "Name" name: String,
    5 "RelationAvailableCount" relation_available_count: i64, 6 "RelationTotalCount" relation_total_count: i64,
    7 "SceneId" scene_id: i64, 8 "SceneName" scene_name: String, 9 "Status" status: String, 10 "UsageId" usage_id: i64,
    11 "UsageName" usage_name: String
} }

/// Pauses video file: `PauseVideoFile` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/PauseVideoFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseVideoFile {
    pub call_id: Option<String>,
    /// Required.
    pub called_number: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { PauseVideoFile(called_number: String) "PauseVideoFile" -> PauseVideoFileOutput {
    0 "CallId" call_id: String, 1 "CalledNumber" called_number, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`PauseVideoFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseVideoFileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { PauseVideoFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `PlayVideoFile` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/PlayVideoFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayVideoFile {
    pub call_id: Option<String>,
    pub called_number: Option<String>,
    pub only_phone: Option<bool>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub video_id: String,
}
operation! { PlayVideoFile(video_id: String) "PlayVideoFile" -> PlayVideoFileOutput {
    0 "CallId" call_id: String, 1 "CalledNumber" called_number: String, 2 "OnlyPhone" only_phone: bool,
    3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "VideoId" video_id
} }

/// Response of [`PlayVideoFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlayVideoFileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<bool>,
    pub success: Option<bool>,
}
model! { PlayVideoFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: bool, 4 "Success" success: bool
} }

/// Queries call detail by call id: `QueryCallDetailByCallId` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryCallDetailByCallId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallDetailByCallId {
    /// Required.
    pub call_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub prod_id: i64,
    /// Required.
    pub query_date: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryCallDetailByCallId(call_id: String, prod_id: i64, query_date: i64)
    "QueryCallDetailByCallId" -> QueryCallDetailByCallIdOutput {
    0 "CallId" call_id, 1 "OwnerId" owner_id: i64, 2 "ProdId" prod_id, 3 "QueryDate" query_date,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryCallDetailByCallId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallDetailByCallIdOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { QueryCallDetailByCallIdOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Queries call detail by task id: `QueryCallDetailByTaskId` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryCallDetailByTaskId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallDetailByTaskId {
    /// Required.
    pub callee: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub query_date: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { QueryCallDetailByTaskId(callee: String, query_date: i64, task_id: String)
    "QueryCallDetailByTaskId" -> QueryCallDetailByTaskIdOutput {
    0 "Callee" callee, 1 "OwnerId" owner_id: i64, 2 "QueryDate" query_date,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TaskId" task_id
} }

/// Response of [`QueryCallDetailByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallDetailByTaskIdOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { QueryCallDetailByTaskIdOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Queries call in pool transfer config: `QueryCallInPoolTransferConfig` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryCallInPoolTransferConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallInPoolTransferConfig {
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryCallInPoolTransferConfig(phone_number: String)
    "QueryCallInPoolTransferConfig" -> QueryCallInPoolTransferConfigOutput {
    0 "OwnerId" owner_id: i64, 1 "PhoneNumber" phone_number, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryCallInPoolTransferConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallInPoolTransferConfigOutput {
    pub code: Option<String>,
    pub data: Option<QueryCallInPoolTransferConfigData>,
    pub message: Option<String>,
}
model! { QueryCallInPoolTransferConfigOutput {
    0 "Code" code: String, 1 "Data" data: QueryCallInPoolTransferConfigData, 2 "Message" message: String
} }

/// In the response of [`QueryCallInPoolTransferConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallInPoolTransferConfigData {
    pub called_route_mode: Option<String>,
    pub details: Vec<QueryCallInPoolTransferConfigDetails>,
    pub gmt_create: Option<i64>,
    pub transfer_timeout: Option<String>,
}
model! { QueryCallInPoolTransferConfigData {
    0 "CalledRouteMode" called_route_mode: String, 1 "Details" details: Vec<QueryCallInPoolTransferConfigDetails>,
    2 "GmtCreate" gmt_create: i64, 3 "TransferTimeout" transfer_timeout: String
} }

/// In the response of [`QueryCallInPoolTransferConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallInPoolTransferConfigDetails {
    pub called: Option<String>,
}
model! { QueryCallInPoolTransferConfigDetails {
    0 "Called" called: String
} }

/// Queries call in transfer record: `QueryCallInTransferRecord` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryCallInTransferRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallInTransferRecord {
    pub call_in_caller: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub query_date: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryCallInTransferRecord(page_no: i64, page_size: i64, phone_number: String, query_date: String)
    "QueryCallInTransferRecord" -> QueryCallInTransferRecordOutput {
    0 "CallInCaller" call_in_caller: String, 1 "OwnerId" owner_id: i64, 2 "PageNo" page_no, 3 "PageSize" page_size,
    4 "PhoneNumber" phone_number, 5 "QueryDate" query_date, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }
paged! { QueryCallInTransferRecord: QueryCallInTransferRecordValues =
    Number "PageNo", "Data.Values" data.values, total "Data.Total" }

/// Response of [`QueryCallInTransferRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallInTransferRecordOutput {
    pub code: Option<String>,
    pub data: Option<QueryCallInTransferRecordData>,
    pub message: Option<String>,
}
model! { QueryCallInTransferRecordOutput {
    0 "Code" code: String, 1 "Data" data: QueryCallInTransferRecordData, 2 "Message" message: String
} }

/// In the response of [`QueryCallInTransferRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallInTransferRecordData {
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub values: Vec<QueryCallInTransferRecordValues>,
}
model! { QueryCallInTransferRecordData {
    0 "PageNo" page_no: i64, 1 "PageSize" page_size: i64, 2 "Total" total: i64,
    3 "Values" values: Vec<QueryCallInTransferRecordValues>
} }

/// In the response of [`QueryCallInTransferRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallInTransferRecordValues {
    pub call_in_called: Option<String>,
    pub call_in_caller: Option<String>,
    pub gmt_create: Option<i64>,
    pub record_url: Option<String>,
    pub transfer_called: Option<String>,
    pub transfer_caller: Option<String>,
}
model! { QueryCallInTransferRecordValues {
    0 "CallInCalled" call_in_called: String, 1 "CallInCaller" call_in_caller: String, 2 "GmtCreate" gmt_create: i64,
    3 "RecordUrl" record_url: String, 4 "TransferCalled" transfer_called: String,
    5 "TransferCaller" transfer_caller: String
} }

/// Queries robot info list: `QueryRobotInfoList` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryRobotInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotInfoList {
    pub audit_status: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryRobotInfoList() "QueryRobotInfoList" -> QueryRobotInfoListOutput {
    0 "AuditStatus" audit_status: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryRobotInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotInfoListOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { QueryRobotInfoListOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Queries robot task call detail: `QueryRobotTaskCallDetail` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryRobotTaskCallDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotTaskCallDetail {
    /// Required.
    pub callee: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub query_date: i64,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { QueryRobotTaskCallDetail(callee: String, query_date: i64, task_id: i64)
    "QueryRobotTaskCallDetail" -> QueryRobotTaskCallDetailOutput {
    0 "Callee" callee, 1 "OwnerId" owner_id: i64, 2 "QueryDate" query_date,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TaskId" task_id
} }

/// Response of [`QueryRobotTaskCallDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotTaskCallDetailOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { QueryRobotTaskCallDetailOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Queries robot task call list: `QueryRobotTaskCallList` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryRobotTaskCallList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotTaskCallList {
    pub call_result: Option<String>,
    pub called: Option<String>,
    pub dialog_count_from: Option<String>,
    pub dialog_count_to: Option<String>,
    pub duration_from: Option<String>,
    pub duration_to: Option<String>,
    pub hangup_direction: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: String,
}
operation! { QueryRobotTaskCallList(task_id: String) "QueryRobotTaskCallList" -> QueryRobotTaskCallListOutput {
    0 "CallResult" call_result: String, 1 "Called" called: String, 2 "DialogCountFrom" dialog_count_from: String,
    3 "DialogCountTo" dialog_count_to: String, 4 "DurationFrom" duration_from: String,
    5 "DurationTo" duration_to: String, 6 "HangupDirection" hangup_direction: String, 7 "OwnerId" owner_id: i64,
    8 "PageNo" page_no: i64, 9 "PageSize" page_size: i64, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "TaskId" task_id
} }

/// Response of [`QueryRobotTaskCallList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotTaskCallListOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { QueryRobotTaskCallListOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Queries robot task detail: `QueryRobotTaskDetail` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryRobotTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotTaskDetail {
    /// Required.
    pub id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryRobotTaskDetail(id: i64) "QueryRobotTaskDetail" -> QueryRobotTaskDetailOutput {
    0 "Id" id, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryRobotTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotTaskDetailOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { QueryRobotTaskDetailOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Queries robot task list: `QueryRobotTaskList` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryRobotTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotTaskList {
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub task_name: Option<String>,
    pub time: Option<String>,
}
operation! { QueryRobotTaskList() "QueryRobotTaskList" -> QueryRobotTaskListOutput {
    0 "OwnerId" owner_id: i64, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "Status" status: String, 6 "TaskName" task_name: String, 7 "Time" time: String
} }

/// Response of [`QueryRobotTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotTaskListOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { QueryRobotTaskListOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "PageNo" page_no: String,
    4 "PageSize" page_size: String, 5 "TotalCount" total_count: String
} }

/// Queries robotv2 all list: `QueryRobotv2AllList` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryRobotv2AllList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotv2AllList {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryRobotv2AllList() "QueryRobotv2AllList" -> QueryRobotv2AllListOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryRobotv2AllList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRobotv2AllListOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { QueryRobotv2AllListOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Queries video play progress: `QueryVideoPlayProgress` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryVideoPlayProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoPlayProgress {
    pub call_id: Option<String>,
    /// Required.
    pub called_number: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { QueryVideoPlayProgress(called_number: String) "QueryVideoPlayProgress" -> QueryVideoPlayProgressOutput {
    0 "CallId" call_id: String, 1 "CalledNumber" called_number, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`QueryVideoPlayProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVideoPlayProgressOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryVideoPlayProgressOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Queries virtual number relation: `QueryVirtualNumberRelation` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryVirtualNumberRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVirtualNumberRelation {
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub phone_num: Option<String>,
    pub prod_code: Option<String>,
    pub qualification_id: Option<i64>,
    pub region_name_city: Option<String>,
    pub related_num: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub route_type: Option<i64>,
    pub spec_id: Option<i64>,
}
operation! { QueryVirtualNumberRelation() "QueryVirtualNumberRelation" -> QueryVirtualNumberRelationOutput {
    0 "OwnerId" owner_id: i64, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "PhoneNum" phone_num: String,
    4 "ProdCode" prod_code: String, 5 "QualificationId" qualification_id: i64,
    6 "RegionNameCity" region_name_city: String, 7 "RelatedNum" related_num: String,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64,
    10 "RouteType" route_type: i64, 11 "SpecId" spec_id: i64
} }

/// Response of [`QueryVirtualNumberRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVirtualNumberRelationOutput {
    pub code: Option<String>,
    pub data: Option<String>,
}
model! { QueryVirtualNumberRelationOutput {
    0 "Code" code: String, 1 "Data" data: String
} }

/// Queries vms real number call connection rate info: `QueryVmsRealNumberCallConnectionRateInfo` of `dyvmsapi`
/// 2017-05-25.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryVmsRealNumberCallConnectionRateInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVmsRealNumberCallConnectionRateInfo {
    pub owner_id: Option<i64>,
    pub real_number: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub time_period: Option<String>,
    pub virtual_number: Option<String>,
}
operation! { QueryVmsRealNumberCallConnectionRateInfo()
    "QueryVmsRealNumberCallConnectionRateInfo" -> QueryVmsRealNumberCallConnectionRateInfoOutput {
    0 "OwnerId" owner_id: i64, 1 "RealNumber" real_number: String,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "TimePeriod" time_period: String, 5 "VirtualNumber" virtual_number: String
} }

/// Response of [`QueryVmsRealNumberCallConnectionRateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVmsRealNumberCallConnectionRateInfoOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryVmsRealNumberCallConnectionRateInfoModel>,
    pub success: Option<bool>,
}
model! { QueryVmsRealNumberCallConnectionRateInfoOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: QueryVmsRealNumberCallConnectionRateInfoModel, 4 "Success" success: bool
} }

/// In the response of [`QueryVmsRealNumberCallConnectionRateInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVmsRealNumberCallConnectionRateInfoModel {
    pub call_connection_rate: Option<f64>,
    pub complete_count: Option<i64>,
    pub region_id: Option<String>,
    pub request_count: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub ringing_count: Option<i64>,
    pub ringing_rate: Option<f64>,
}
model! { QueryVmsRealNumberCallConnectionRateInfoModel {
    0 "CallConnectionRate" call_connection_rate: f64, 1 "CompleteCount" complete_count: i64,
    2 "RegionId" region_id: String, 3 "RequestCount" request_count: i64, 4 "ResourceId" resource_id: String,
    5 "ResourceType" resource_type: String, 6 "RingingCount" ringing_count: i64, 7 "RingingRate" ringing_rate: f64
} }

/// Queries vms virtual number relation by page: `QueryVmsVirtualNumberRelationByPage` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryVmsVirtualNumberRelationByPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVmsVirtualNumberRelationByPage {
    pub number_city: Option<String>,
    pub number_province: Option<String>,
    pub owner_id: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub real_number: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub state: Option<i64>,
    pub virtual_number: Option<String>,
}
operation! { QueryVmsVirtualNumberRelationByPage()
    "QueryVmsVirtualNumberRelationByPage" -> QueryVmsVirtualNumberRelationByPageOutput {
    0 "NumberCity" number_city: String, 1 "NumberProvince" number_province: String, 2 "OwnerId" owner_id: i64,
    3 "PageNo" page_no: i64, 4 "PageSize" page_size: i64, 5 "RealNumber" real_number: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "State" state: i64, 9 "VirtualNumber" virtual_number: String
} }
paged! { QueryVmsVirtualNumberRelationByPage: QueryVmsVirtualNumberRelationByPageData =
    Number "PageNo", "Model.Data" model.data, total "Model.Total" }

/// Response of [`QueryVmsVirtualNumberRelationByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVmsVirtualNumberRelationByPageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub model: Option<QueryVmsVirtualNumberRelationByPageModel>,
    pub success: Option<bool>,
}
model! { QueryVmsVirtualNumberRelationByPageOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Message" message: String,
    3 "Model" model: QueryVmsVirtualNumberRelationByPageModel, 4 "Success" success: bool
} }

/// In the response of [`QueryVmsVirtualNumberRelationByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVmsVirtualNumberRelationByPageModel {
    pub data: Vec<QueryVmsVirtualNumberRelationByPageData>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { QueryVmsVirtualNumberRelationByPageModel {
    0 "Data" data: Vec<QueryVmsVirtualNumberRelationByPageData>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`QueryVmsVirtualNumberRelationByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVmsVirtualNumberRelationByPageData {
    pub number_city: Option<String>,
    pub number_province: Option<String>,
    pub real_number: Option<String>,
    pub state: Option<i64>,
    pub virtual_number: Option<String>,
}
model! { QueryVmsVirtualNumberRelationByPageData {
    0 "NumberCity" number_city: String, 1 "NumberProvince" number_province: String, 2 "RealNumber" real_number: String,
    3 "State" state: i64, 4 "VirtualNumber" virtual_number: String
} }

/// Queries voice file audit info: `QueryVoiceFileAuditInfo` of `dyvmsapi` 2017-05-25.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/QueryVoiceFileAuditInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVoiceFileAuditInfo {
    pub business_type: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub voice_codes: String,
}
operation! { QueryVoiceFileAuditInfo(voice_codes: String) "QueryVoiceFileAuditInfo" -> QueryVoiceFileAuditInfoOutput {
    0 "BusinessType" business_type: i64, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "VoiceCodes" voice_codes
} }

/// Response of [`QueryVoiceFileAuditInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVoiceFileAuditInfoOutput {
    pub code: Option<String>,
    pub data: Vec<QueryVoiceFileAuditInfoData>,
    pub message: Option<String>,
}
model! { QueryVoiceFileAuditInfoOutput {
    0 "Code" code: String, 1 "Data" data: Vec<QueryVoiceFileAuditInfoData>, 2 "Message" message: String
} }

/// In the response of [`QueryVoiceFileAuditInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVoiceFileAuditInfoData {
    pub audit_state: Option<String>,
    pub reject_info: Option<String>,
    pub voice_code: Option<String>,
}
model! { QueryVoiceFileAuditInfoData {
    0 "AuditState" audit_state: String, 1 "RejectInfo" reject_info: String, 2 "VoiceCode" voice_code: String
} }

/// Recovers call in config: `RecoverCallInConfig` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/RecoverCallInConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverCallInConfig {
    /// Required.
    pub number: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RecoverCallInConfig(number: String) "RecoverCallInConfig" -> RecoverCallInConfigOutput {
    0 "Number" number, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RecoverCallInConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverCallInConfigOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { RecoverCallInConfigOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Resumes video file: `ResumeVideoFile` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/ResumeVideoFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeVideoFile {
    pub call_id: Option<String>,
    /// Required.
    pub called_number: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ResumeVideoFile(called_number: String) "ResumeVideoFile" -> ResumeVideoFileOutput {
    0 "CallId" call_id: String, 1 "CalledNumber" called_number, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ResumeVideoFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeVideoFileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResumeVideoFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `SeekVideoFile` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SeekVideoFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeekVideoFile {
    pub call_id: Option<String>,
    pub called_number: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub seek_times: Option<i64>,
}
operation! { SeekVideoFile() "SeekVideoFile" -> SeekVideoFileOutput {
    0 "CallId" call_id: String, 1 "CalledNumber" called_number: String, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "SeekTimes" seek_times: i64
} }

/// Response of [`SeekVideoFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeekVideoFileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SeekVideoFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Sends verification: `SendVerification` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SendVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerification {
    /// Required.
    pub biz_type: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub target: String,
    /// Required.
    pub verify_type: String,
}
operation! { SendVerification(biz_type: String, target: String, verify_type: String)
    "SendVerification" -> SendVerificationOutput {
    0 "BizType" biz_type, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "Target" target, 5 "VerifyType" verify_type
} }

/// Response of [`SendVerification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendVerificationOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { SendVerificationOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Sets transfer callee pool config: `SetTransferCalleePoolConfig` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SetTransferCalleePoolConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTransferCalleePoolConfig {
    /// Required.
    pub called_route_mode: String,
    /// Required.
    pub details: Vec<SetTransferCalleePoolConfigDetails>,
    pub owner_id: Option<i64>,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub qualification_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! {
    SetTransferCalleePoolConfig(called_route_mode: String, details: Vec<SetTransferCalleePoolConfigDetails>, phone_number: String, qualification_id: String)
    "SetTransferCalleePoolConfig" -> SetTransferCalleePoolConfigOutput {
    0 "CalledRouteMode" called_route_mode, 1 "Details" details, 2 "OwnerId" owner_id: i64, 3 "PhoneNumber" phone_number,
    4 "QualificationId" qualification_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// In the request of [`SetTransferCalleePoolConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTransferCalleePoolConfigDetails {
    /// Required.
    pub called: Option<String>,
    pub caller: Option<String>,
}
input! { SetTransferCalleePoolConfigDetails(called: String) {
    0 "Called" called: String, 1 "Caller" caller: String
} }

/// Response of [`SetTransferCalleePoolConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTransferCalleePoolConfigOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { SetTransferCalleePoolConfigOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// `SingleCallByTts` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SingleCallByTts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleCallByTts {
    /// Required.
    pub called_number: String,
    pub called_show_number: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub speed: Option<i64>,
    /// Required.
    pub tts_code: String,
    pub tts_param: Option<String>,
    pub volume: Option<i64>,
}
operation! { SingleCallByTts(called_number: String, tts_code: String) "SingleCallByTts" -> SingleCallByTtsOutput {
    0 "CalledNumber" called_number, 1 "CalledShowNumber" called_show_number: String, 2 "OutId" out_id: String,
    3 "OwnerId" owner_id: i64, 4 "PlayTimes" play_times: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Speed" speed: i64, 8 "TtsCode" tts_code,
    9 "TtsParam" tts_param: String, 10 "Volume" volume: i64
} }

/// Response of [`SingleCallByTts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleCallByTtsOutput {
    pub call_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SingleCallByTtsOutput {
    0 "CallId" call_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `SingleCallByVideo` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SingleCallByVideo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleCallByVideo {
    /// Required.
    pub called_number: String,
    pub called_show_number: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub speed: Option<i64>,
    /// Required.
    pub video_code: String,
    /// Required.
    pub voice_code: String,
    pub volume: Option<i64>,
}
operation! { SingleCallByVideo(called_number: String, video_code: String, voice_code: String)
    "SingleCallByVideo" -> SingleCallByVideoOutput {
    0 "CalledNumber" called_number, 1 "CalledShowNumber" called_show_number: String, 2 "OutId" out_id: String,
    3 "OwnerId" owner_id: i64, 4 "PlayTimes" play_times: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Speed" speed: i64, 8 "VideoCode" video_code,
    9 "VoiceCode" voice_code, 10 "Volume" volume: i64
} }

/// Response of [`SingleCallByVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleCallByVideoOutput {
    pub call_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SingleCallByVideoOutput {
    0 "CallId" call_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `SingleCallByVoice` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SingleCallByVoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleCallByVoice {
    /// Required.
    pub called_number: String,
    pub called_show_number: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub play_times: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub speed: Option<i64>,
    /// Required.
    pub voice_code: String,
    pub volume: Option<i64>,
}
operation! { SingleCallByVoice(called_number: String, voice_code: String)
    "SingleCallByVoice" -> SingleCallByVoiceOutput {
    0 "CalledNumber" called_number, 1 "CalledShowNumber" called_show_number: String, 2 "OutId" out_id: String,
    3 "OwnerId" owner_id: i64, 4 "PlayTimes" play_times: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "Speed" speed: i64, 8 "VoiceCode" voice_code, 9 "Volume" volume: i64
} }

/// Response of [`SingleCallByVoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleCallByVoiceOutput {
    pub call_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SingleCallByVoiceOutput {
    0 "CallId" call_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `SkipVideoFile` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SkipVideoFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipVideoFile {
    pub call_id: Option<String>,
    /// Required.
    pub called_number: String,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub skip_times: i64,
}
operation! { SkipVideoFile(called_number: String, skip_times: i64) "SkipVideoFile" -> SkipVideoFileOutput {
    0 "CallId" call_id: String, 1 "CalledNumber" called_number, 2 "OutId" out_id: String, 3 "OwnerId" owner_id: i64,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64,
    6 "SkipTimes" skip_times
} }

/// Response of [`SkipVideoFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SkipVideoFileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SkipVideoFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: bool,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `SmartCall` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SmartCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartCall {
    pub action_code_break: Option<bool>,
    pub action_code_time_break: Option<i64>,
    pub asr_base_id: Option<String>,
    pub asr_model_id: Option<String>,
    pub background_file_code: Option<String>,
    pub background_speed: Option<i64>,
    /// -4 to 4.
    pub background_volume: Option<i64>,
    /// Required.
    pub called_number: String,
    /// Required.
    pub called_show_number: String,
    pub dynamic_id: Option<String>,
    pub early_media_asr: Option<bool>,
    pub enable_itn: Option<bool>,
    pub mute_time: Option<i64>,
    pub noise_threshold: Option<f64>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub pause_time: Option<i64>,
    pub record_flag: Option<bool>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub session_timeout: Option<i64>,
    pub speed: Option<i64>,
    /// 0 to 100.
    pub stream_asr: Option<i64>,
    pub tts_conf: Option<bool>,
    pub tts_speed: Option<i64>,
    pub tts_style: Option<String>,
    pub tts_volume: Option<i64>,
    /// Required.
    pub voice_code: String,
    pub voice_code_param: Option<String>,
    pub volume: Option<i64>,
}
operation! { SmartCall(called_number: String, called_show_number: String, voice_code: String)
    "SmartCall" -> SmartCallOutput {
    0 "ActionCodeBreak" action_code_break: bool, 1 "ActionCodeTimeBreak" action_code_time_break: i64,
    2 "AsrBaseId" asr_base_id: String, 3 "AsrModelId" asr_model_id: String,
    4 "BackgroundFileCode" background_file_code: String, 5 "BackgroundSpeed" background_speed: i64,
    6 "BackgroundVolume" background_volume: i64, 7 "CalledNumber" called_number,
    8 "CalledShowNumber" called_show_number, 9 "DynamicId" dynamic_id: String, 10 "EarlyMediaAsr" early_media_asr: bool,
    11 "EnableITN" enable_itn: bool, 12 "MuteTime" mute_time: i64, 13 "NoiseThreshold" noise_threshold: f64,
    14 "OutId" out_id: String, 15 "OwnerId" owner_id: i64, 16 "PauseTime" pause_time: i64,
    17 "RecordFlag" record_flag: bool, 18 "ResourceOwnerAccount" resource_owner_account: String,
    19 "ResourceOwnerId" resource_owner_id: i64, 20 "SessionTimeout" session_timeout: i64, 21 "Speed" speed: i64,
    22 "StreamAsr" stream_asr: i64, 23 "TtsConf" tts_conf: bool, 24 "TtsSpeed" tts_speed: i64,
    25 "TtsStyle" tts_style: String, 26 "TtsVolume" tts_volume: i64, 27 "VoiceCode" voice_code,
    28 "VoiceCodeParam" voice_code_param: String, 29 "Volume" volume: i64
} }

/// Response of [`SmartCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartCallOutput {
    pub call_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { SmartCallOutput {
    0 "CallId" call_id: String, 1 "Code" code: String, 2 "Message" message: String
} }

/// `SmartCallOperate` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SmartCallOperate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartCallOperate {
    /// Required.
    pub call_id: String,
    /// Required.
    pub command: String,
    pub owner_id: Option<i64>,
    pub param: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { SmartCallOperate(call_id: String, command: String) "SmartCallOperate" -> SmartCallOperateOutput {
    0 "CallId" call_id, 1 "Command" command, 2 "OwnerId" owner_id: i64, 3 "Param" param: String,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`SmartCallOperate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmartCallOperateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub status: Option<bool>,
}
model! { SmartCallOperateOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Status" status: bool
} }

/// Starts robot task: `StartRobotTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/StartRobotTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRobotTask {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub schedule_time: Option<String>,
    /// Required.
    pub task_id: i64,
}
operation! { StartRobotTask(task_id: i64) "StartRobotTask" -> StartRobotTaskOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "ScheduleTime" schedule_time: String, 4 "TaskId" task_id
} }

/// Response of [`StartRobotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartRobotTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { StartRobotTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Stops call in config: `StopCallInConfig` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/StopCallInConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCallInConfig {
    /// Required.
    pub number: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { StopCallInConfig(number: String) "StopCallInConfig" -> StopCallInConfigOutput {
    0 "Number" number, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`StopCallInConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCallInConfigOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
}
model! { StopCallInConfigOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String
} }

/// Stops robot task: `StopRobotTask` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/StopRobotTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRobotTask {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub task_id: i64,
}
operation! { StopRobotTask(task_id: i64) "StopRobotTask" -> StopRobotTaskOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "TaskId" task_id
} }

/// Response of [`StopRobotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopRobotTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { StopRobotTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

/// Submits hotline transfer register: `SubmitHotlineTransferRegister` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/SubmitHotlineTransferRegister>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotlineTransferRegister {
    /// Required.
    pub agreement: String,
    /// Required.
    pub hotline_number: String,
    /// Required.
    pub operator_identity_card: String,
    /// Required.
    pub operator_mail: String,
    /// Secret.
    pub operator_mail_verify_code: Option<Secret>,
    /// Required.
    pub operator_mobile: String,
    /// Required. Secret.
    pub operator_mobile_verify_code: Secret,
    /// Required.
    pub operator_name: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub qualification_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub transfer_phone_number_infos: Vec<
        SubmitHotlineTransferRegisterTransferPhoneNumberInfos,
    >,
}

/// Arguments of [`SubmitHotlineTransferRegister::new`].
pub struct SubmitHotlineTransferRegisterRequired {
    pub agreement: String,
    pub hotline_number: String,
    pub operator_identity_card: String,
    pub operator_mail: String,
    pub operator_mobile: String,
    pub operator_mobile_verify_code: Secret,
    pub operator_name: String,
    pub qualification_id: String,
    pub transfer_phone_number_infos: Vec<
        SubmitHotlineTransferRegisterTransferPhoneNumberInfos,
    >,
}
operation! {
    SubmitHotlineTransferRegister { SubmitHotlineTransferRegisterRequired: agreement, hotline_number, operator_identity_card, operator_mail, operator_mobile, operator_mobile_verify_code, operator_name, qualification_id, transfer_phone_number_infos }
    "SubmitHotlineTransferRegister" -> SubmitHotlineTransferRegisterOutput {
    0 "Agreement" agreement, 1 "HotlineNumber" hotline_number, 2 "OperatorIdentityCard" operator_identity_card,
    3 "OperatorMail" operator_mail, 4 "OperatorMailVerifyCode" operator_mail_verify_code: Secret,
    5 "OperatorMobile" operator_mobile, 6 "OperatorMobileVerifyCode" operator_mobile_verify_code,
    7 "OperatorName" operator_name, 8 "OwnerId" owner_id: i64, 9 "QualificationId" qualification_id,
    10 "ResourceOwnerAccount" resource_owner_account: String, 11 "ResourceOwnerId" resource_owner_id: i64,
    12 "TransferPhoneNumberInfos" transfer_phone_number_infos
} }

/// In the request of [`SubmitHotlineTransferRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotlineTransferRegisterTransferPhoneNumberInfos {
    /// Required.
    pub identity_card: Option<String>,
    /// Required.
    pub phone_number: Option<String>,
    /// Required.
    pub phone_number_owner_name: Option<String>,
}
input! {
    SubmitHotlineTransferRegisterTransferPhoneNumberInfos(identity_card: String, phone_number: String, phone_number_owner_name: String) {
    0 "IdentityCard" identity_card: String, 1 "PhoneNumber" phone_number: String,
    2 "PhoneNumberOwnerName" phone_number_owner_name: String
} }

/// Response of [`SubmitHotlineTransferRegister`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitHotlineTransferRegisterOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
}
model! { SubmitHotlineTransferRegisterOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String
} }

/// `UpgradeVideoFile` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/UpgradeVideoFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVideoFile {
    pub call_id: Option<String>,
    /// Required.
    pub called_number: String,
    pub media_type: Option<String>,
    pub out_id: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { UpgradeVideoFile(called_number: String) "UpgradeVideoFile" -> UpgradeVideoFileOutput {
    0 "CallId" call_id: String, 1 "CalledNumber" called_number, 2 "MediaType" media_type: String,
    3 "OutId" out_id: String, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`UpgradeVideoFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeVideoFileOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeVideoFileOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: BTreeMap<String, Value>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `UploadRobotTaskCalledFile` of `dyvmsapi` 2017-05-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Dyvmsapi/2017-05-25/UploadRobotTaskCalledFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRobotTaskCalledFile {
    /// Required.
    pub called_number: String,
    /// Required.
    pub id: i64,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tts_param: Option<String>,
    pub tts_param_head: Option<String>,
}
operation! { UploadRobotTaskCalledFile(called_number: String, id: i64)
    "UploadRobotTaskCalledFile" -> UploadRobotTaskCalledFileOutput {
    0 "CalledNumber" called_number, 1 "Id" id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "TtsParam" tts_param: String, 6 "TtsParamHead" tts_param_head: String
} }

/// Response of [`UploadRobotTaskCalledFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadRobotTaskCalledFileOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { UploadRobotTaskCalledFileOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddVirtualNumberRelation, BatchRobotSmartCall, CancelCall, CancelOrderRobotTask, CancelRobotTask, ChangeMediaType,
    CloudAgentLogin, CloudAgentLogout, CloudAgentSetUserData, CloudAgentUnlink, CloudBatchCreateAgent,
    CloudBatchGetAgentStatus, CloudBatchUpdateAgent, CloudCreateAgent, CloudCreateTask, CloudDeleteAgent,
    CloudDeleteAgentTel, CloudGetAgent, CloudGetAgentStatus, CloudImportTaskTel, CloudInterruptIvr, CloudListAgentTel,
    CloudListFreeAgent, CloudListOnlineAgent, CloudPreviewoutcall, CloudQueryAgent, CloudQueryAgentCnoAndName,
    CloudQueryAgentGroup, CloudQueryAgentSkill, CloudStartTask, CloudUpdateAgent, CloudUpdateTask, CloudWebcall,
    CreateCallTask, CreateRobotTask, DegradeVideoFile, DeleteRobotTask, ExecuteCallTask, GetCallMediaType,
    GetCallProgress, GetHotlineQualificationByOrder, GetTemporaryFileUrl, GetToken, GetVideoFieldUrl, IvrCall,
    ListCallTask, ListCallTaskDetail, ListHotlineTransferRegisterFile, ListServiceInstanceForPage, PauseVideoFile,
    PlayVideoFile, QueryCallDetailByCallId, QueryCallDetailByTaskId, QueryCallInPoolTransferConfig,
    QueryCallInTransferRecord, QueryRobotInfoList, QueryRobotTaskCallDetail, QueryRobotTaskCallList,
    QueryRobotTaskDetail, QueryRobotTaskList, QueryRobotv2AllList, QueryVideoPlayProgress, QueryVirtualNumberRelation,
    QueryVmsRealNumberCallConnectionRateInfo, QueryVmsVirtualNumberRelationByPage, QueryVoiceFileAuditInfo,
    RecoverCallInConfig, ResumeVideoFile, SeekVideoFile, SendVerification, SetTransferCalleePoolConfig, SingleCallByTts,
    SingleCallByVideo, SingleCallByVoice, SkipVideoFile, SmartCall, SmartCallOperate, StartRobotTask, StopCallInConfig,
    StopRobotTask, SubmitHotlineTransferRegister, UpgradeVideoFile, UploadRobotTaskCalledFile
}
