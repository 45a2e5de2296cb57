//! `companyreg` 2020-03-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "companyreg.aliyuncs.com"),
        ("ap-northeast-2-pop", "companyreg.aliyuncs.com"),
        ("ap-south-1", "companyreg.aliyuncs.com"),
        ("ap-southeast-1", "companyreg.aliyuncs.com"),
        ("ap-southeast-2", "companyreg.aliyuncs.com"),
        ("ap-southeast-3", "companyreg.aliyuncs.com"),
        ("ap-southeast-5", "companyreg.aliyuncs.com"),
        ("cn-beijing", "companyreg.aliyuncs.com"),
        ("cn-beijing-finance-1", "companyreg.aliyuncs.com"),
        ("cn-beijing-finance-pop", "companyreg.aliyuncs.com"),
        ("cn-beijing-gov-1", "companyreg.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "companyreg.aliyuncs.com"),
        ("cn-chengdu", "companyreg.aliyuncs.com"),
        ("cn-edge-1", "companyreg.aliyuncs.com"),
        ("cn-fujian", "companyreg.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "companyreg.aliyuncs.com"),
        ("cn-hangzhou", "companyreg.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "companyreg.aliyuncs.com"),
        ("cn-hangzhou-finance", "companyreg.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "companyreg.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "companyreg.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "companyreg.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "companyreg.aliyuncs.com"),
        ("cn-hangzhou-test-306", "companyreg.aliyuncs.com"),
        ("cn-hongkong", "companyreg.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "companyreg.aliyuncs.com"),
        ("cn-huhehaote", "companyreg.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "companyreg.aliyuncs.com"),
        ("cn-north-2-gov-1", "companyreg.aliyuncs.com"),
        ("cn-qingdao", "companyreg.aliyuncs.com"),
        ("cn-qingdao-nebula", "companyreg.aliyuncs.com"),
        ("cn-shanghai", "companyreg.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "companyreg.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "companyreg.aliyuncs.com"),
        ("cn-shanghai-finance-1", "companyreg.aliyuncs.com"),
        ("cn-shanghai-inner", "companyreg.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "companyreg.aliyuncs.com"),
        ("cn-shenzhen", "companyreg.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "companyreg.aliyuncs.com"),
        ("cn-shenzhen-inner", "companyreg.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "companyreg.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "companyreg.aliyuncs.com"),
        ("cn-wuhan", "companyreg.aliyuncs.com"),
        ("cn-wulanchabu", "companyreg.aliyuncs.com"),
        ("cn-yushanfang", "companyreg.aliyuncs.com"),
        ("cn-zhangbei", "companyreg.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "companyreg.aliyuncs.com"),
        ("cn-zhangjiakou", "companyreg.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "companyreg.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "companyreg.aliyuncs.com"),
        ("eu-central-1", "companyreg.aliyuncs.com"),
        ("eu-west-1", "companyreg.aliyuncs.com"),
        ("eu-west-1-oxs", "companyreg.aliyuncs.com"),
        ("me-east-1", "companyreg.aliyuncs.com"),
        ("rus-west-1-pop", "companyreg.aliyuncs.com"),
        ("us-east-1", "companyreg.aliyuncs.com"),
        ("us-west-1", "companyreg.aliyuncs.com"),
    ],
    vpc: &[("ap-southeast-1", "companyreg-vpc.ap-southeast-1.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "companyreg", version: "2020-03-06", code: "companyreg", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProduceAuthorization {
    pub authorized_user_ids: Option<String>,
    pub biz_id: String,
    pub biz_type: String,
}
operation! { BindProduceAuthorization(biz_id: String, biz_type: String)
    "BindProduceAuthorization" -> BindProduceAuthorizationOutput {
    0 "AuthorizedUserIds" authorized_user_ids: String, 1 "BizId" biz_id, 2 "BizType" biz_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProduceAuthorizationOutput {
    pub data: Option<BindProduceAuthorizationData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
}
model! { BindProduceAuthorizationOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProduceAuthorizationData {
    pub authorized_user_list: Option<Vec<BindProduceAuthorizationAuthorizedUserList>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindProduceAuthorizationData {
    0 "AuthorizedUserList" authorized_user_list, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProduceAuthorizationAuthorizedUserList {
    pub account_valid_type: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { BindProduceAuthorizationAuthorizedUserList {
    0 "AccountValidType" account_valid_type, 1 "UserId" user_id, 2 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseIntentionForPartner {
    pub biz_type: String,
    pub intention_biz_id: String,
    pub note: String,
}
operation! { CloseIntentionForPartner(biz_type: String, intention_biz_id: String, note: String)
    "CloseIntentionForPartner" -> CloseIntentionForPartnerOutput {
    0 "BizType" biz_type, 1 "IntentionBizId" intention_biz_id, 2 "Note" note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseIntentionForPartnerOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CloseIntentionForPartnerOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseUserIntention {
    pub biz_type: Option<String>,
    pub intention_biz_id: String,
    pub note: String,
}
operation! { CloseUserIntention(intention_biz_id: String, note: String)
    "CloseUserIntention" -> CloseUserIntentionOutput {
    0 "BizType" biz_type: String, 1 "IntentionBizId" intention_biz_id, 2 "Note" note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseUserIntentionOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CloseUserIntentionOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessOpportunity {
    pub biz_type: String,
    pub contact_name: Option<String>,
    pub mobile: String,
    pub source: i64,
    pub v_code: Option<String>,
}
operation! { CreateBusinessOpportunity(biz_type: String, mobile: String, source: i64)
    "CreateBusinessOpportunity" -> CreateBusinessOpportunityOutput {
    0 "BizType" biz_type, 1 "ContactName" contact_name: String, 2 "Mobile" mobile, 3 "Source" source,
    4 "VCode" v_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessOpportunityOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBusinessOpportunityOutput {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduceForPartner {
    pub biz_id: String,
    pub biz_type: String,
    pub ext_info: Option<String>,
}
operation! { CreateProduceForPartner(biz_id: String, biz_type: String)
    "CreateProduceForPartner" -> CreateProduceForPartnerOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduceForPartnerOutput {
    pub biz_id: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateProduceForPartnerOutput {
    0 "BizId" biz_id, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartnerConfig {
    pub biz_type: String,
    pub partner_code: String,
}
operation! { DescribePartnerConfig(biz_type: String, partner_code: String)
    "DescribePartnerConfig" -> DescribePartnerConfigOutput {
    0 "BizType" biz_type, 1 "PartnerCode" partner_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartnerConfigOutput {
    pub contact: Option<String>,
    pub partner_code: Option<String>,
    pub partner_name: Option<String>,
}
model! { DescribePartnerConfigOutput {
    0 "Contact" contact, 1 "PartnerCode" partner_code, 2 "PartnerName" partner_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadFilePolicy {
    pub biz_type: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
}
operation! { GenerateUploadFilePolicy() "GenerateUploadFilePolicy" -> GenerateUploadFilePolicyOutput {
    0 "BizType" biz_type: String, 1 "FileName" file_name: String, 2 "FileType" file_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadFilePolicyOutput {
    pub access_id: Option<String>,
    pub encoded_policy: Option<String>,
    pub expire_time: Option<String>,
    pub file_dir: Option<String>,
    pub file_url: Option<String>,
    pub host: Option<String>,
    pub signature: Option<Secret>,
}
model! { GenerateUploadFilePolicyOutput {
    0 "AccessId" access_id, 1 "EncodedPolicy" encoded_policy, 2 "ExpireTime" expire_time, 3 "FileDir" file_dir,
    4 "FileUrl" file_url, 5 "Host" host, 6 "Signature" signature
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayUrl {
    pub biz_type: String,
    /// 0 to 9223372036854775807.
    pub order_id: i64,
    pub return_url: Option<String>,
    /// At most 19 characters.
    pub r#type: String,
}
operation! { GetAlipayUrl(biz_type: String, order_id: i64, r#type: String) "GetAlipayUrl" -> GetAlipayUrlOutput {
    0 "BizType" biz_type, 1 "OrderId" order_id, 2 "ReturnUrl" return_url: String, 3 "Type" r#type
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayUrlOutput {
    pub data: Option<String>,
}
model! { GetAlipayUrlOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionNote {
    pub begin_time: Option<i64>,
    pub biz_type: Option<String>,
    pub end_time: Option<i64>,
    pub intention_biz_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListIntentionNote(intention_biz_id: String) "ListIntentionNote" -> ListIntentionNoteOutput {
    0 "BeginTime" begin_time: i64, 1 "BizType" biz_type: String, 2 "EndTime" end_time: i64,
    3 "IntentionBizId" intention_biz_id, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionNoteOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<ListIntentionNoteData>>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListIntentionNoteOutput {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "PageSize" page_size, 3 "TotalItemNum" total_item_num,
    4 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionNoteData {
    pub create_time: Option<String>,
    pub intention_biz_id: Option<String>,
    pub note: Option<String>,
    pub source: Option<i64>,
    pub r#type: Option<String>,
}
model! { ListIntentionNoteData {
    0 "CreateTime" create_time, 1 "IntentionBizId" intention_biz_id, 2 "Note" note, 3 "Source" source, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProduceAuthorization {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    /// 1 to 10000.
    pub page_num: i64,
    /// 1 to 1000.
    pub page_size: i64,
}
operation! { ListProduceAuthorization(page_num: i64, page_size: i64)
    "ListProduceAuthorization" -> ListProduceAuthorizationOutput {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "PageNum" page_num, 3 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProduceAuthorizationOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<ListProduceAuthorizationData>>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListProduceAuthorizationOutput {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "PageSize" page_size, 3 "Success" success,
    4 "TotalItemNum" total_item_num, 5 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProduceAuthorizationData {
    pub authorized_user_id: Option<String>,
    pub authorized_user_name: Option<String>,
}
model! { ListProduceAuthorizationData {
    0 "AuthorizedUserId" authorized_user_id, 1 "AuthorizedUserName" authorized_user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDetailSolutions {
    pub biz_type: Option<String>,
    pub intention_biz_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListUserDetailSolutions() "ListUserDetailSolutions" -> ListUserDetailSolutionsOutput {
    0 "BizType" biz_type: String, 1 "IntentionBizId" intention_biz_id: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDetailSolutionsOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<ListUserDetailSolutionsData>>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserDetailSolutionsOutput {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "PageSize" page_size, 3 "TotalItemNum" total_item_num,
    4 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDetailSolutionsData {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub create_time: Option<i64>,
    pub delivery_order_biz_id: Option<String>,
    pub ext_info: Option<String>,
    pub intention_assign_biz_id: Option<String>,
    pub intention_biz_id: Option<String>,
    pub partner_code: Option<String>,
    pub reason: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListUserDetailSolutionsData {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "CreateTime" create_time, 3 "DeliveryOrderBizId" delivery_order_biz_id,
    4 "ExtInfo" ext_info, 5 "IntentionAssignBizId" intention_assign_biz_id, 6 "IntentionBizId" intention_biz_id,
    7 "PartnerCode" partner_code, 8 "Reason" reason, 9 "Status" status, 10 "UpdateTime" update_time, 11 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentionNotes {
    pub biz_type: String,
    pub intention_biz_id: String,
    pub page_num: i64,
    pub page_size: i64,
}
operation! { ListUserIntentionNotes(biz_type: String, intention_biz_id: String, page_num: i64, page_size: i64)
    "ListUserIntentionNotes" -> ListUserIntentionNotesOutput {
    0 "BizType" biz_type, 1 "IntentionBizId" intention_biz_id, 2 "PageNum" page_num, 3 "PageSize" page_size
} }
paged! { ListUserIntentionNotes: ListUserIntentionNotesData = Number "PageNum", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentionNotesOutput {
    pub data: Option<Vec<ListUserIntentionNotesData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserIntentionNotesOutput {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Success" success, 4 "TotalItemNum" total_item_num,
    5 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentionNotesData {
    pub create_time: Option<String>,
    pub note: Option<String>,
}
model! { ListUserIntentionNotesData {
    0 "CreateTime" create_time, 1 "Note" note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentions {
    pub area: Option<String>,
    pub biz_type: Option<String>,
    pub biz_types: Option<String>,
    pub intention_biz_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_filed: Option<String>,
    pub sort_order: Option<String>,
    pub status: Option<i64>,
    pub with_ext_info: Option<bool>,
}
operation! { ListUserIntentions() "ListUserIntentions" -> ListUserIntentionsOutput {
    0 "Area" area: String, 1 "BizType" biz_type: String, 2 "BizTypes" biz_types: String,
    3 "IntentionBizId" intention_biz_id: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "SortFiled" sort_filed: String, 7 "SortOrder" sort_order: String, 8 "Status" status: i64,
    9 "WithExtInfo" with_ext_info: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentionsOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<ListUserIntentionsData>>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserIntentionsOutput {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "PageSize" page_size, 3 "TotalItemNum" total_item_num,
    4 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentionsData {
    pub area: Option<String>,
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub contact_name: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub ext: Option<String>,
    pub mobile: Option<String>,
    pub reason: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListUserIntentionsData {
    0 "Area" area, 1 "BizId" biz_id, 2 "BizType" biz_type, 3 "ContactName" contact_name, 4 "CreateTime" create_time,
    5 "Description" description, 6 "Ext" ext, 7 "Mobile" mobile, 8 "Reason" reason, 9 "Status" status,
    10 "UpdateTime" update_time, 11 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProduceOperateLogs {
    pub biz_id: String,
    pub biz_type: String,
    pub page_num: i64,
    pub page_size: i64,
}
operation! { ListUserProduceOperateLogs(biz_id: String, biz_type: String, page_num: i64, page_size: i64)
    "ListUserProduceOperateLogs" -> ListUserProduceOperateLogsOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "PageNum" page_num, 3 "PageSize" page_size
} }
paged! { ListUserProduceOperateLogs: ListUserProduceOperateLogsData = Number "PageNum", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProduceOperateLogsOutput {
    pub data: Option<Vec<ListUserProduceOperateLogsData>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserProduceOperateLogsOutput {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Success" success, 4 "TotalItemNum" total_item_num,
    5 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProduceOperateLogsData {
    pub biz_id: Option<String>,
    pub biz_status: Option<i64>,
    pub biz_type: Option<String>,
    pub note: Option<String>,
    pub operate_name: Option<String>,
    pub operate_time: Option<i64>,
    pub operate_user_type: Option<String>,
    pub to_biz_status: Option<i64>,
}
model! { ListUserProduceOperateLogsData {
    0 "BizId" biz_id, 1 "BizStatus" biz_status, 2 "BizType" biz_type, 3 "Note" note, 4 "OperateName" operate_name,
    5 "OperateTime" operate_time, 6 "OperateUserType" operate_user_type, 7 "ToBizStatus" to_biz_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSolutions {
    pub biz_type: Option<String>,
    pub exist_status: Option<Vec<i64>>,
    pub intention_biz_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListUserSolutions() "ListUserSolutions" -> ListUserSolutionsOutput {
    0 "BizType" biz_type: String, 1 "ExistStatus" exist_status: Vec<i64>, 2 "IntentionBizId" intention_biz_id: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64
} [
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSolutionsOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<ListUserSolutionsData>>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserSolutionsOutput {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "PageSize" page_size, 3 "TotalItemNum" total_item_num,
    4 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSolutionsData {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub create_time: Option<i64>,
    pub delivery_order_biz_id: Option<String>,
    pub intention_assign_biz_id: Option<String>,
    pub intention_biz_id: Option<String>,
    pub partner_code: Option<String>,
    pub reason: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
}
model! { ListUserSolutionsData {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "CreateTime" create_time, 3 "DeliveryOrderBizId" delivery_order_biz_id,
    4 "IntentionAssignBizId" intention_assign_biz_id, 5 "IntentionBizId" intention_biz_id, 6 "PartnerCode" partner_code,
    7 "Reason" reason, 8 "Status" status, 9 "UpdateTime" update_time, 10 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LlmSmartCall {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub caller_number: Option<String>,
    pub product_code: Option<String>,
    pub prompt_param: Option<String>,
    pub scenes_code: Option<String>,
    pub skill_type: Option<i64>,
    pub start_word_param: Option<String>,
    pub tenant_code: Option<String>,
}
operation! { LlmSmartCall() "LlmSmartCall" -> LlmSmartCallOutput {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "CallerNumber" caller_number: String,
    3 "ProductCode" product_code: String, 4 "PromptParam" prompt_param: String, 5 "ScenesCode" scenes_code: String,
    6 "SkillType" skill_type: i64, 7 "StartWordParam" start_word_param: String, 8 "TenantCode" tenant_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LlmSmartCallOutput {
    pub call_record_id: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { LlmSmartCallOutput {
    0 "CallRecordId" call_record_id, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateCallCenterForPartner {
    pub biz_type: Option<String>,
    pub call_action: Option<String>,
    pub employee_code: Option<String>,
    pub request: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { OperateCallCenterForPartner() "OperateCallCenterForPartner" -> OperateCallCenterForPartnerOutput {
    0 "BizType" biz_type: String, 1 "CallAction" call_action: String, 2 "EmployeeCode" employee_code: String,
    3 "Request" request: String, 4 "TenantId" tenant_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateCallCenterForPartnerOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { OperateCallCenterForPartnerOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateProduceForPartner {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub ext_info: Option<String>,
    pub operate_type: Option<String>,
}
operation! { OperateProduceForPartner() "OperateProduceForPartner" -> OperateProduceForPartnerOutput {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "ExtInfo" ext_info: String,
    3 "OperateType" operate_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateProduceForPartnerOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { OperateProduceForPartnerOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMeasureData {
    pub biz_type: String,
    pub data: String,
    pub data_type: String,
    pub end_time: String,
    pub start_time: String,
}

/// What [`PutMeasureData::new`] takes.
pub struct PutMeasureDataRequired {
    pub biz_type: String,
    pub data: String,
    pub data_type: String,
    pub end_time: String,
    pub start_time: String,
}
operation! { PutMeasureData{PutMeasureDataRequired: biz_type, data, data_type, end_time, start_time}
    "PutMeasureData" -> PutMeasureDataOutput {
    0 "BizType" biz_type, 1 "Data" data, 2 "DataType" data_type, 3 "EndTime" end_time, 4 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMeasureDataOutput {
    pub data: Option<bool>,
}
model! { PutMeasureDataOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMeasureReadyFlag {
    pub biz_type: String,
    pub data_type: String,
    pub end_time: String,
    pub ready_flag: String,
    pub start_time: String,
}

/// What [`PutMeasureReadyFlag::new`] takes.
pub struct PutMeasureReadyFlagRequired {
    pub biz_type: String,
    pub data_type: String,
    pub end_time: String,
    pub ready_flag: String,
    pub start_time: String,
}
operation! { PutMeasureReadyFlag{PutMeasureReadyFlagRequired: biz_type, data_type, end_time, ready_flag, start_time}
    "PutMeasureReadyFlag" -> PutMeasureReadyFlagOutput {
    0 "BizType" biz_type, 1 "DataType" data_type, 2 "EndTime" end_time, 3 "ReadyFlag" ready_flag,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMeasureReadyFlagOutput {
    pub data: Option<bool>,
}
model! { PutMeasureReadyFlagOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableNumbers {
    pub biz_type: String,
}
operation! { QueryAvailableNumbers(biz_type: String) "QueryAvailableNumbers" -> QueryAvailableNumbersOutput {
    0 "BizType" biz_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableNumbersOutput {
    pub data: Option<Vec<String>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAvailableNumbersOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBagRemaining {
    pub biz_type: String,
}
operation! { QueryBagRemaining(biz_type: String) "QueryBagRemaining" -> QueryBagRemainingOutput {
    0 "BizType" biz_type
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBagRemainingOutput {
    pub data: Option<i64>,
}
model! { QueryBagRemainingOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallRecordList {
    pub biz_id: String,
    pub biz_type: String,
    pub skill_type: i64,
}
operation! { QueryCallRecordList(biz_id: String, biz_type: String, skill_type: i64)
    "QueryCallRecordList" -> QueryCallRecordListOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "SkillType" skill_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallRecordListOutput {
    pub data: Option<Vec<QueryCallRecordListData>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCallRecordListOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallRecordListData {
    pub contact_disposition: Option<String>,
    pub duration: Option<i64>,
    pub signature_url: Option<Secret>,
    pub start_time: Option<i64>,
    pub task_id: Option<String>,
}
model! { QueryCallRecordListData {
    0 "ContactDisposition" contact_disposition, 1 "Duration" duration, 2 "SignatureUrl" signature_url,
    3 "StartTime" start_time, 4 "taskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstance {
    pub biz_type: String,
    pub instance_id: String,
}
operation! { QueryInstance(biz_type: String, instance_id: String) "QueryInstance" -> QueryInstanceOutput {
    0 "BizType" biz_type, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceOutput {
    pub data: Option<String>,
}
model! { QueryInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerIntentionList {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryPartnerIntentionList() "QueryPartnerIntentionList" -> QueryPartnerIntentionListOutput {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerIntentionListOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<QueryPartnerIntentionListData>>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryPartnerIntentionListOutput {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "PageSize" page_size, 3 "TotalItemNum" total_item_num,
    4 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerIntentionListData {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub mobile: Option<String>,
}
model! { QueryPartnerIntentionListData {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "Mobile" mobile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerProduceList {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryPartnerProduceList() "QueryPartnerProduceList" -> QueryPartnerProduceListOutput {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerProduceListOutput {
    pub current_page_num: Option<i64>,
    pub data: Option<Vec<QueryPartnerProduceListData>>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryPartnerProduceListOutput {
    0 "CurrentPageNum" current_page_num, 1 "Data" data, 2 "PageSize" page_size, 3 "TotalItemNum" total_item_num,
    4 "TotalPageNum" total_page_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerProduceListData {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub mobile: Option<String>,
}
model! { QueryPartnerProduceListData {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "mobile" mobile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserNeedAuth {}
operation! { QueryUserNeedAuth() "QueryUserNeedAuth" -> QueryUserNeedAuthOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserNeedAuthOutput {
    pub need_auth: Option<bool>,
    pub success: Option<bool>,
}
model! { QueryUserNeedAuthOutput {
    0 "NeedAuth" need_auth, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordCallCenterEventForPartner {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub call_action: Option<String>,
    pub callee: Option<String>,
    pub caller: Option<String>,
    pub conn_id: Option<String>,
    pub contact_id: Option<String>,
    pub employee_code: Option<String>,
    pub job_id: Option<String>,
    pub related_id: Option<i64>,
    pub secret_mobile: Option<String>,
    pub skill_type: Option<i64>,
    pub tenant_id: Option<String>,
}
operation! { RecordCallCenterEventForPartner()
    "RecordCallCenterEventForPartner" -> RecordCallCenterEventForPartnerOutput {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "CallAction" call_action: String,
    3 "Callee" callee: String, 4 "Caller" caller: String, 5 "ConnId" conn_id: String, 6 "ContactId" contact_id: String,
    7 "EmployeeCode" employee_code: String, 8 "JobId" job_id: String, 9 "RelatedId" related_id: i64,
    10 "SecretMobile" secret_mobile: String, 11 "SkillType" skill_type: i64, 12 "TenantId" tenant_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordCallCenterEventForPartnerOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RecordCallCenterEventForPartnerOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPostBack {
    pub biz_id: String,
    pub biz_type: String,
    pub contactor: String,
    pub content: String,
    pub entity_key: String,
}

/// What [`RecordPostBack::new`] takes.
pub struct RecordPostBackRequired {
    pub biz_id: String,
    pub biz_type: String,
    pub contactor: String,
    pub content: String,
    pub entity_key: String,
}
operation! { RecordPostBack{RecordPostBackRequired: biz_id, biz_type, contactor, content, entity_key}
    "RecordPostBack" -> RecordPostBackOutput {
    0 "bizId" biz_id, 1 "bizType" biz_type, 2 "contactor" contactor, 3 "content" content, 4 "entityKey" entity_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPostBackOutput {
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Option<Vec<Value>>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_status_code: Option<i64>,
    pub module: Option<bool>,
    pub success: Option<bool>,
}
model! { RecordPostBackOutput {
    0 "AllowRetry" allow_retry, 1 "AppName" app_name, 2 "DynamicCode" dynamic_code, 3 "DynamicMessage" dynamic_message,
    4 "ErrorArgs" error_args, 5 "ErrorCode" error_code, 6 "ErrorMsg" error_msg, 7 "HttpStatusCode" http_status_code,
    8 "Module" module, 9 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectSolution {
    pub biz_type: Option<String>,
    pub note: String,
    pub solution_biz_id: String,
}
operation! { RejectSolution(note: String, solution_biz_id: String) "RejectSolution" -> RejectSolutionOutput {
    0 "BizType" biz_type: String, 1 "Note" note, 2 "SolutionBizId" solution_biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectSolutionOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RejectSolutionOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectUserSolution {
    pub biz_type: String,
    pub note: String,
    pub solution_biz_id: String,
}
operation! { RejectUserSolution(biz_type: String, note: String, solution_biz_id: String)
    "RejectUserSolution" -> RejectUserSolutionOutput {
    0 "BizType" biz_type, 1 "Note" note, 2 "SolutionBizId" solution_biz_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectUserSolutionOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RejectUserSolutionOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseProduceAuthorization {
    pub authorized_user_id: Option<String>,
    pub biz_id: String,
    pub biz_type: String,
}
operation! { ReleaseProduceAuthorization(biz_id: String, biz_type: String)
    "ReleaseProduceAuthorization" -> ReleaseProduceAuthorizationOutput {
    0 "AuthorizedUserId" authorized_user_id: String, 1 "BizId" biz_id, 2 "BizType" biz_type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseProduceAuthorizationOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseProduceAuthorizationOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackToBackCall {
    pub biz_id: String,
    pub biz_type: String,
    pub call_center_number: Option<String>,
    pub caller: String,
    pub mobile_key: Option<String>,
    pub skill_type: i64,
}
operation! { StartBackToBackCall(biz_id: String, biz_type: String, caller: String, skill_type: i64)
    "StartBackToBackCall" -> StartBackToBackCallOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "CallCenterNumber" call_center_number: String, 3 "Caller" caller,
    4 "MobileKey" mobile_key: String, 5 "SkillType" skill_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackToBackCallOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { StartBackToBackCallOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIntentionForPartner {
    pub area: Option<String>,
    pub biz_type: Option<String>,
    pub channel: Option<String>,
    pub commodity_type: Option<String>,
    pub contact_name: Option<String>,
    pub description: Option<String>,
    pub ext_info: Option<String>,
    pub grade: Option<i64>,
    pub mobile: Option<String>,
    pub user_id: Option<String>,
}
operation! { SubmitIntentionForPartner() "SubmitIntentionForPartner" -> SubmitIntentionForPartnerOutput {
    0 "Area" area: String, 1 "BizType" biz_type: String, 2 "Channel" channel: String,
    3 "CommodityType" commodity_type: String, 4 "ContactName" contact_name: String, 5 "Description" description: String,
    6 "ExtInfo" ext_info: String, 7 "Grade" grade: i64, 8 "Mobile" mobile: String, 9 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIntentionForPartnerOutput {
    pub error_msg: Option<String>,
    pub ext_info: Option<String>,
    pub intention_biz_id: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitIntentionForPartnerOutput {
    0 "ErrorMsg" error_msg, 1 "ExtInfo" ext_info, 2 "IntentionBizId" intention_biz_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIntentionNote {
    pub biz_type: Option<String>,
    pub intention_biz_id: String,
    pub note: String,
}
operation! { SubmitIntentionNote(intention_biz_id: String, note: String)
    "SubmitIntentionNote" -> SubmitIntentionNoteOutput {
    0 "BizType" biz_type: String, 1 "IntentionBizId" intention_biz_id, 2 "Note" note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIntentionNoteOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitIntentionNoteOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSolution {
    pub biz_type: String,
    pub intention_biz_id: String,
    pub operate_type: Option<String>,
    pub solution: String,
    pub user_id: Option<String>,
}
operation! { SubmitSolution(biz_type: String, intention_biz_id: String, solution: String)
    "SubmitSolution" -> SubmitSolutionOutput {
    0 "BizType" biz_type, 1 "IntentionBizId" intention_biz_id, 2 "OperateType" operate_type: String,
    3 "Solution" solution, 4 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSolutionOutput {
    pub confirm_url: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub solution_biz_id: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitSolutionOutput {
    0 "ConfirmUrl" confirm_url, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "SolutionBizId" solution_biz_id,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferIntentionOwner {
    pub biz_id: String,
    pub biz_type: String,
    pub employee_code: Option<String>,
    pub person_id: Option<i64>,
    pub remark: Option<String>,
}
operation! { TransferIntentionOwner(biz_id: String, biz_type: String)
    "TransferIntentionOwner" -> TransferIntentionOwnerOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "EmployeeCode" employee_code: String, 3 "PersonId" person_id: i64,
    4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferIntentionOwnerOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TransferIntentionOwnerOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferProduceOwner {
    pub biz_id: String,
    pub biz_type: String,
    pub employee_code: Option<String>,
    pub person_id: Option<i64>,
    pub remark: Option<String>,
}
operation! { TransferProduceOwner(biz_id: String, biz_type: String)
    "TransferProduceOwner" -> TransferProduceOwnerOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "EmployeeCode" employee_code: String, 3 "PersonId" person_id: i64,
    4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferProduceOwnerOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TransferProduceOwnerOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMsg" error_msg, 3 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    BindProduceAuthorization, CloseIntentionForPartner, CloseUserIntention, CreateBusinessOpportunity,
    CreateProduceForPartner, DescribePartnerConfig, GenerateUploadFilePolicy, GetAlipayUrl, ListIntentionNote,
    ListProduceAuthorization, ListUserDetailSolutions, ListUserIntentionNotes, ListUserIntentions,
    ListUserProduceOperateLogs, ListUserSolutions, LlmSmartCall, OperateCallCenterForPartner, OperateProduceForPartner,
    PutMeasureData, PutMeasureReadyFlag, QueryAvailableNumbers, QueryBagRemaining, QueryCallRecordList, QueryInstance,
    QueryPartnerIntentionList, QueryPartnerProduceList, QueryUserNeedAuth, RecordCallCenterEventForPartner,
    RecordPostBack, RejectSolution, RejectUserSolution, ReleaseProduceAuthorization, StartBackToBackCall,
    SubmitIntentionForPartner, SubmitIntentionNote, SubmitSolution, TransferIntentionOwner, TransferProduceOwner
}
