//! `npp` 2019-08-23.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "npp", version: "2019-08-23", code: "npp", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCallBack {
    pub biz_app_id: String,
    pub src: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RreCallerHandle {
    pub read_prompt: Option<String>,
    pub interrupt_prompt: Option<String>,
    pub key_list: Option<Vec<KeyList>>,
    pub repeat_times: Option<String>,
    pub key_press_url: Option<String>,
    pub prompt_gender: Option<String>,
}

/// What [`RreCallerHandle::new`] takes.
pub struct RreCallerHandleRequired {
    pub read_prompt: String,
    pub interrupt_prompt: String,
    pub key_list: Vec<KeyList>,
    pub repeat_times: String,
    pub key_press_url: String,
    pub prompt_gender: String,
}
input! { RreCallerHandle{RreCallerHandleRequired: read_prompt, interrupt_prompt, key_list, repeat_times, key_press_url, prompt_gender} {
    0 "ReadPrompt" read_prompt: String, 1 "InterruptPrompt" interrupt_prompt: String,
    2 "KeyList" key_list: Vec<KeyList>, 3 "RepeatTimes" repeat_times: String, 4 "KeyPressUrl" key_press_url: String,
    5 "PromptGender" prompt_gender: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyList {
    pub key: Option<String>,
    pub operate: Option<String>,
}
input! { KeyList(key: String, operate: String) {
    0 "Key" key: String, 1 "Operate" operate: String
} }

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
    0 "CallId" call_id, 1 "SrcDisplayNum" src_display_num, 2 "DstDisplayNum" dst_display_num, 3 "ErrorCode" error_code,
    4 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelVirtualNum {
    pub biz_app_id: String,
    pub bind_id: String,
    pub biz_id: Option<String>,
}
operation! { DelVirtualNum(biz_app_id: String, bind_id: String) "DelVirtualNum" -> DelVirtualNumOutput {
    0 "BizAppId" biz_app_id, 1 "BindId" bind_id, 2 "BizId" biz_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelVirtualNumOutput {
    pub error_code: Option<String>,
    pub msg: Option<String>,
    pub bind_id: Option<String>,
    pub ref_left_num: Option<String>,
}
model! { DelVirtualNumOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "BindId" bind_id, 3 "RefLeftNum" ref_left_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCallBack {
    pub biz_app_id: String,
    pub call_id: String,
    pub cancel_flag: Option<String>,
}
operation! { DeleteCallBack(biz_app_id: String, call_id: String) "DeleteCallBack" -> DeleteCallBackOutput {
    0 "BizAppId" biz_app_id, 1 "CallId" call_id, 2 "CancelFlag" cancel_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCallBackOutput {
    pub error_code: Option<String>,
    pub msg: Option<String>,
    pub call_id: Option<String>,
}
model! { DeleteCallBackOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "CallId" call_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallBackCdr {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallBackCdrOutput {
    pub cdr: Option<Vec<CallBackCdr>>,
    pub offset: Option<String>,
    pub error_code: Option<String>,
    pub msg: Option<String>,
}
model! { DescribeCallBackCdrOutput {
    0 "Cdr" cdr, 1 "Offset" offset, 2 "ErrorCode" error_code, 3 "Msg" msg
} }

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
    0 "CallId" call_id, 1 "Src" src, 2 "Dst" dst, 3 "StartSrcCallTime" start_src_call_time,
    4 "StartSrcRingTime" start_src_ring_time, 5 "SrcAcceptTime" src_accept_time,
    6 "StartDstCallTime" start_dst_call_time, 7 "StartDstRingTime" start_dst_ring_time,
    8 "DstAcceptTime" dst_accept_time, 9 "EndCallTime" end_call_time, 10 "CallEndStatus" call_end_status,
    11 "Duration" duration, 12 "RecordUrl" record_url, 13 "CallType" call_type, 14 "BizId" biz_id, 15 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallBackStatus {
    pub biz_app_id: String,
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
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "AppId" app_id, 3 "CallId" call_id, 4 "Src" src, 5 "Dst" dst,
    6 "CallStatus" call_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallerDisplayList {
    pub biz_app_id: String,
}
operation! { DescribeCallerDisplayList(biz_app_id: String)
    "DescribeCallerDisplayList" -> DescribeCallerDisplayListOutput {
    0 "BizAppId" biz_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCallerDisplayListOutput {
    pub app_id: Option<String>,
    pub code_list: Option<Vec<CallBackPhoneCode>>,
    pub error_code: Option<String>,
    pub msg: Option<String>,
}
model! { DescribeCallerDisplayListOutput {
    0 "AppId" app_id, 1 "CodeList" code_list, 2 "ErrorCode" error_code, 3 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallBackPhoneCode {
    pub nation: Option<String>,
    pub phone: Option<String>,
}
model! { CallBackPhoneCode {
    0 "Nation" nation, 1 "Phone" phone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get400Cdr {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get400CdrOutput {
    pub error_code: Option<String>,
    pub msg: Option<String>,
    pub offset: Option<String>,
    pub cdr: Option<Vec<VirturalNumCdr>>,
}
model! { Get400CdrOutput {
    0 "ErrorCode" error_code, 1 "Msg" msg, 2 "Offset" offset, 3 "Cdr" cdr
} }

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
    0 "CallId" call_id, 1 "BindId" bind_id, 2 "Src" src, 3 "Dst" dst, 4 "DstVirtualNum" dst_virtual_num,
    5 "CallCenterAcceptTime" call_center_accept_time, 6 "StartDstCallTime" start_dst_call_time,
    7 "StartDstRingTime" start_dst_ring_time, 8 "DstAcceptTime" dst_accept_time, 9 "EndCallTime" end_call_time,
    10 "CallEndStatus" call_end_status, 11 "SrcDuration" src_duration, 12 "DstDuration" dst_duration,
    13 "RecordUrl" record_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVirtualNum {
    pub biz_app_id: String,
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
    0 "ErrorCode" error_code, 1 "BindId" bind_id, 2 "RefNum" ref_num, 3 "VirtualNum" virtual_num, 4 "Msg" msg
} }

#[cfg(feature = "reflect")]
register! {
    CreateCallBack, DelVirtualNum, DeleteCallBack, DescribeCallBackCdr, DescribeCallBackStatus,
    DescribeCallerDisplayList, Get400Cdr, GetVirtualNum
}
