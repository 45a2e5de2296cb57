//! `npp` of Tencent Cloud, API version 2019-08-23.
//!
//! Endpoint: `npp.tencentcloudapi.com`, or `npp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=npp&Version=2019-08-23>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, npp::DescribeCallBackCdr};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCallBackCdr::new("biz-app-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("npp", "2019-08-23", "npp", &Endpoints::NONE);

/// Creates call back: `CreateCallBack` of `npp` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=npp&Version=2019-08-23&Action=CreateCallBack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCallBack {
    /// Required.
    pub biz_app_id: String,
    /// Required.
    pub src: String,
    /// Required.
    pub dst: String,
    pub src_display_num: Option<String>,
    pub dst_display_num: Option<String>,
    pub record: Option<String>,
    pub max_allow_time: Option<String>,
    pub status_flag: Option<String>,
    pub status_url: Option<String>,
    pub hangup_url: Option<String>,
    pub record_url: Option<String>,
    pub biz_id: Option<String>,
    pub last_call_id: Option<String>,
    pub pre_caller_handle: Option<RreCallerHandle>,
    pub order_id: Option<String>,
}
operation! { CreateCallBack(biz_app_id: String, src: String, dst: String) "CreateCallBack" -> CreateCallBackOutput {
    0 "BizAppId" biz_app_id, 1 "Src" src, 2 "Dst" dst, 3 "SrcDisplayNum" src_display_num: String,
    4 "DstDisplayNum" dst_display_num: String, 5 "Record" record: String, 6 "MaxAllowTime" max_allow_time: String,
    7 "StatusFlag" status_flag: String, 8 "StatusUrl" status_url: String, 9 "HangupUrl" hangup_url: String,
    10 "RecordUrl" record_url: String, 11 "BizId" biz_id: String, 12 "LastCallId" last_call_id: String,
    13 "PreCallerHandle" pre_caller_handle: RreCallerHandle, 14 "OrderId" order_id: String
} }

/// In the request of [`CreateCallBack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RreCallerHandle {
    /// Required.
    pub read_prompt: Option<String>,
    /// Required.
    pub interrupt_prompt: Option<String>,
    /// Required.
    pub key_list: Option<Vec<KeyList>>,
    /// Required.
    pub repeat_times: Option<String>,
    /// Required.
    pub key_press_url: Option<String>,
    /// Required.
    pub prompt_gender: Option<String>,
}

/// Arguments of [`RreCallerHandle::new`].
pub struct RreCallerHandleRequired {
    pub read_prompt: String,
    pub interrupt_prompt: String,
    pub key_list: Vec<KeyList>,
    pub repeat_times: String,
    pub key_press_url: String,
    pub prompt_gender: String,
}
input! {
    RreCallerHandle { RreCallerHandleRequired: read_prompt, interrupt_prompt, key_list, repeat_times, key_press_url, prompt_gender } {
    0 "ReadPrompt" read_prompt: String, 1 "InterruptPrompt" interrupt_prompt: String,
    2 "KeyList" key_list: Vec<KeyList>, 3 "RepeatTimes" repeat_times: String, 4 "KeyPressUrl" key_press_url: String,
    5 "PromptGender" prompt_gender: String
} }

/// In the request of [`CreateCallBack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyList {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operate: Option<String>,
}
input! { KeyList(key: String, operate: String) {
    0 "Key" key: String, 1 "Operate" operate: String
} }

/// Response of [`CreateCallBack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCallBackOutput {
    pub call_id: Option<String>,
    pub src_display_num: Option<String>,
    pub dst_display_num: Option<String>,
    pub error_code: Option<String>,
    pub msg: Option<String>,
}
model! { CreateCallBackOutput {
    0 "CallId" call_id: String, 1 "SrcDisplayNum" src_display_num: String, 2 "DstDisplayNum" dst_display_num: String,
    3 "ErrorCode" error_code: String, 4 "Msg" msg: String
} }

/// `DelVirtualNum` of `npp` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=npp&Version=2019-08-23&Action=DelVirtualNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelVirtualNum {
    /// Required.
    pub biz_app_id: String,
    /// Required.
    pub bind_id: String,
    pub biz_id: Option<String>,
}
operation! { DelVirtualNum(biz_app_id: String, bind_id: String) "DelVirtualNum" -> DelVirtualNumOutput {
    0 "BizAppId" biz_app_id, 1 "BindId" bind_id, 2 "BizId" biz_id: String
} }

/// Response of [`DelVirtualNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelVirtualNumOutput {
    pub error_code: Option<String>,
    pub msg: Option<String>,
    pub bind_id: Option<String>,
    pub ref_left_num: Option<String>,
}
model! { DelVirtualNumOutput {
    0 "ErrorCode" error_code: String, 1 "Msg" msg: String, 2 "BindId" bind_id: String,
    3 "RefLeftNum" ref_left_num: String
} }

/// Deletes call back: `DeleteCallBack` of `npp` 2019-08-23.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=npp&Version=2019-08-23&Action=DeleteCallBack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCallBack {
    /// Required.
    pub biz_app_id: String,
    /// Required.
    pub call_id: String,
    pub cancel_flag: Option<String>,
}
operation! { DeleteCallBack(biz_app_id: String, call_id: String) "DeleteCallBack" -> DeleteCallBackOutput {
    0 "BizAppId" biz_app_id, 1 "CallId" call_id, 2 "CancelFlag" cancel_flag: String
} }

/// Response of [`DeleteCallBack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCallBackOutput {
    pub error_code: Option<String>,
    pub msg: Option<String>,
    pub call_id: Option<String>,
}
model! { DeleteCallBackOutput {
    0 "ErrorCode" error_code: String, 1 "Msg" msg: String, 2 "CallId" call_id: String
} }

/// Describes call back cdr: `DescribeCallBackCdr` of `npp` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=npp&Version=2019-08-23&Action=DescribeCallBackCdr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallBackCdr {
    /// Required.
    pub biz_app_id: String,
    pub call_id: Option<String>,
    pub src: Option<String>,
    pub start_time_stamp: Option<String>,
    pub end_time_stamp: Option<String>,
}
operation! { DescribeCallBackCdr(biz_app_id: String) "DescribeCallBackCdr" -> DescribeCallBackCdrOutput {
    0 "BizAppId" biz_app_id, 1 "CallId" call_id: String, 2 "Src" src: String,
    3 "StartTimeStamp" start_time_stamp: String, 4 "EndTimeStamp" end_time_stamp: String
} }

/// Response of [`DescribeCallBackCdr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallBackCdrOutput {
    pub cdr: Vec<CallBackCdr>,
    pub offset: Option<String>,
    pub error_code: Option<String>,
    pub msg: Option<String>,
}
model! { DescribeCallBackCdrOutput {
    0 "Cdr" cdr: Vec<CallBackCdr>, 1 "Offset" offset: String, 2 "ErrorCode" error_code: String, 3 "Msg" msg: String
} }

/// In the response of [`DescribeCallBackCdr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallBackCdr {
    pub call_id: Option<String>,
    pub src: Option<String>,
    pub dst: Option<String>,
    pub start_src_call_time: Option<String>,
    pub start_src_ring_time: Option<String>,
    pub src_accept_time: Option<String>,
    pub start_dst_call_time: Option<String>,
    pub start_dst_ring_time: Option<String>,
    pub dst_accept_time: Option<String>,
    pub end_call_time: Option<String>,
    pub call_end_status: Option<String>,
    pub duration: Option<String>,
    pub record_url: Option<String>,
    pub call_type: Option<String>,
    pub biz_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CallBackCdr {
    0 "CallId" call_id: String, 1 "Src" src: String, 2 "Dst" dst: String,
    3 "StartSrcCallTime" start_src_call_time: String, 4 "StartSrcRingTime" start_src_ring_time: String,
    5 "SrcAcceptTime" src_accept_time: String, 6 "StartDstCallTime" start_dst_call_time: String,
    7 "StartDstRingTime" start_dst_ring_time: String, 8 "DstAcceptTime" dst_accept_time: String,
    9 "EndCallTime" end_call_time: String, 10 "CallEndStatus" call_end_status: String, 11 "Duration" duration: String,
    12 "RecordUrl" record_url: String, 13 "CallType" call_type: String, 14 "BizId" biz_id: String,
    15 "OrderId" order_id: String
} }

/// Describes call back status: `DescribeCallBackStatus` of `npp` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=npp&Version=2019-08-23&Action=DescribeCallBackStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallBackStatus {
    /// Required.
    pub biz_app_id: String,
    /// Required.
    pub call_id: String,
    pub src: Option<String>,
    pub dst: Option<String>,
    pub call_status: Option<String>,
}
operation! { DescribeCallBackStatus(biz_app_id: String, call_id: String)
    "DescribeCallBackStatus" -> DescribeCallBackStatusOutput {
    0 "BizAppId" biz_app_id, 1 "CallId" call_id, 2 "Src" src: String, 3 "Dst" dst: String,
    4 "CallStatus" call_status: String
} }

/// Response of [`DescribeCallBackStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallBackStatusOutput {
    pub error_code: Option<String>,
    pub msg: Option<String>,
    pub app_id: Option<String>,
    pub call_id: Option<String>,
    pub src: Option<String>,
    pub dst: Option<String>,
    pub call_status: Option<String>,
}
model! { DescribeCallBackStatusOutput {
    0 "ErrorCode" error_code: String, 1 "Msg" msg: String, 2 "AppId" app_id: String, 3 "CallId" call_id: String,
    4 "Src" src: String, 5 "Dst" dst: String, 6 "CallStatus" call_status: String
} }

/// Describes caller display list: `DescribeCallerDisplayList` of `npp` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=npp&Version=2019-08-23&Action=DescribeCallerDisplayList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallerDisplayList {
    /// Required.
    pub biz_app_id: String,
}
operation! { DescribeCallerDisplayList(biz_app_id: String)
    "DescribeCallerDisplayList" -> DescribeCallerDisplayListOutput {
    0 "BizAppId" biz_app_id
} }

/// Response of [`DescribeCallerDisplayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallerDisplayListOutput {
    pub app_id: Option<String>,
    pub code_list: Vec<CallBackPhoneCode>,
    pub error_code: Option<String>,
    pub msg: Option<String>,
}
model! { DescribeCallerDisplayListOutput {
    0 "AppId" app_id: String, 1 "CodeList" code_list: Vec<CallBackPhoneCode>, 2 "ErrorCode" error_code: String,
    3 "Msg" msg: String
} }

/// In the response of [`DescribeCallerDisplayList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallBackPhoneCode {
    pub nation: Option<String>,
    pub phone: Option<String>,
}
model! { CallBackPhoneCode {
    0 "Nation" nation: String, 1 "Phone" phone: String
} }

/// `Get400Cdr` of `npp` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=npp&Version=2019-08-23&Action=Get400Cdr>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get400Cdr {
    /// Required.
    pub biz_app_id: String,
    pub call_id: Option<String>,
    pub src: Option<String>,
    pub start_time_stamp: Option<String>,
    pub end_time_stamp: Option<String>,
}
operation! { Get400Cdr(biz_app_id: String) "Get400Cdr" -> Get400CdrOutput {
    0 "BizAppId" biz_app_id, 1 "CallId" call_id: String, 2 "Src" src: String,
    3 "StartTimeStamp" start_time_stamp: String, 4 "EndTimeStamp" end_time_stamp: String
} }

/// Response of [`Get400Cdr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get400CdrOutput {
    pub error_code: Option<String>,
    pub msg: Option<String>,
    pub offset: Option<String>,
    pub cdr: Vec<VirturalNumCdr>,
}
model! { Get400CdrOutput {
    0 "ErrorCode" error_code: String, 1 "Msg" msg: String, 2 "Offset" offset: String, 3 "Cdr" cdr: Vec<VirturalNumCdr>
} }

/// In the response of [`Get400Cdr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirturalNumCdr {
    pub call_id: Option<String>,
    pub bind_id: Option<String>,
    pub src: Option<String>,
    pub dst: Option<String>,
    pub dst_virtual_num: Option<String>,
    pub call_center_accept_time: Option<String>,
    pub start_dst_call_time: Option<String>,
    pub start_dst_ring_time: Option<String>,
    pub dst_accept_time: Option<String>,
    pub end_call_time: Option<String>,
    pub call_end_status: Option<String>,
    pub src_duration: Option<String>,
    pub dst_duration: Option<String>,
    pub record_url: Option<String>,
}
model! { VirturalNumCdr {
    0 "CallId" call_id: String, 1 "BindId" bind_id: String, 2 "Src" src: String, 3 "Dst" dst: String,
    4 "DstVirtualNum" dst_virtual_num: String, 5 "CallCenterAcceptTime" call_center_accept_time: String,
    6 "StartDstCallTime" start_dst_call_time: String, 7 "StartDstRingTime" start_dst_ring_time: String,
    8 "DstAcceptTime" dst_accept_time: String, 9 "EndCallTime" end_call_time: String,
    10 "CallEndStatus" call_end_status: String, 11 "SrcDuration" src_duration: String,
    12 "DstDuration" dst_duration: String, 13 "RecordUrl" record_url: String
} }

/// Gets virtual num: `GetVirtualNum` of `npp` 2019-08-23.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=npp&Version=2019-08-23&Action=GetVirtualNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVirtualNum {
    /// Required.
    pub biz_app_id: String,
    /// Required.
    pub dst: String,
    pub src: Option<String>,
    pub accredit_list: Option<Vec<String>>,
    pub assign_virtual_num: Option<String>,
    pub record: Option<String>,
    pub city_id: Option<String>,
    pub biz_id: Option<String>,
    pub max_assign_time: Option<String>,
    pub status_flag: Option<String>,
    pub status_url: Option<String>,
    pub hangup_url: Option<String>,
    pub record_url: Option<String>,
}
operation! { GetVirtualNum(biz_app_id: String, dst: String) "GetVirtualNum" -> GetVirtualNumOutput {
    0 "BizAppId" biz_app_id, 1 "Dst" dst, 2 "Src" src: String, 3 "AccreditList" accredit_list: Vec<String>,
    4 "AssignVirtualNum" assign_virtual_num: String, 5 "Record" record: String, 6 "CityId" city_id: String,
    7 "BizId" biz_id: String, 8 "MaxAssignTime" max_assign_time: String, 9 "StatusFlag" status_flag: String,
    10 "StatusUrl" status_url: String, 11 "HangupUrl" hangup_url: String, 12 "RecordUrl" record_url: String
} }

/// Response of [`GetVirtualNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVirtualNumOutput {
    pub error_code: Option<String>,
    pub bind_id: Option<String>,
    pub ref_num: Option<String>,
    pub virtual_num: Option<String>,
    pub msg: Option<String>,
}
model! { GetVirtualNumOutput {
    0 "ErrorCode" error_code: String, 1 "BindId" bind_id: String, 2 "RefNum" ref_num: String,
    3 "VirtualNum" virtual_num: String, 4 "Msg" msg: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateCallBack, DelVirtualNum, DeleteCallBack, DescribeCallBackCdr, DescribeCallBackStatus,
    DescribeCallerDisplayList, Get400Cdr, GetVirtualNum
}
