//! `companyreg` of Alibaba Cloud, API version 2020-03-06.
//!
//! Endpoint: a table of 57 regions, else `companyreg.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/companyreg/2020-03-06/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, companyreg::ListUserDetailSolutions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListUserDetailSolutions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[("ap-southeast-1", "companyreg-vpc.ap-southeast-1.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "companyreg",
    "2020-03-06",
    "companyreg",
    &ENDPOINTS,
);

/// Binds produce authorization: `BindProduceAuthorization` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/BindProduceAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProduceAuthorization {
    pub authorized_user_ids: Option<String>,
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
}
operation! { BindProduceAuthorization(biz_id: String, biz_type: String)
    "BindProduceAuthorization" -> BindProduceAuthorizationOutput {
    0 "AuthorizedUserIds" authorized_user_ids: String, 1 "BizId" biz_id, 2 "BizType" biz_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`BindProduceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProduceAuthorizationOutput {
    pub data: Option<BindProduceAuthorizationData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
}
model! { BindProduceAuthorizationOutput {
    0 "Data" data: BindProduceAuthorizationData, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String
} }

/// In the response of [`BindProduceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProduceAuthorizationData {
    pub authorized_user_list: Vec<BindProduceAuthorizationAuthorizedUserList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BindProduceAuthorizationData {
    0 "AuthorizedUserList" authorized_user_list: Vec<BindProduceAuthorizationAuthorizedUserList>,
    1 "Message" message: String, 2 "Success" success: bool
} }

/// In the response of [`BindProduceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProduceAuthorizationAuthorizedUserList {
    pub account_valid_type: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { BindProduceAuthorizationAuthorizedUserList {
    0 "AccountValidType" account_valid_type: i64, 1 "UserId" user_id: String, 2 "UserName" user_name: String
} }

/// Closes intention for partner: `CloseIntentionForPartner` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/CloseIntentionForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseIntentionForPartner {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub intention_biz_id: String,
    /// Required.
    pub note: String,
}
operation! { CloseIntentionForPartner(biz_type: String, intention_biz_id: String, note: String)
    "CloseIntentionForPartner" -> CloseIntentionForPartnerOutput {
    0 "BizType" biz_type, 1 "IntentionBizId" intention_biz_id, 2 "Note" note
} }

/// Response of [`CloseIntentionForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseIntentionForPartnerOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CloseIntentionForPartnerOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool
} }

/// Closes user intention: `CloseUserIntention` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/CloseUserIntention>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseUserIntention {
    pub biz_type: Option<String>,
    /// Required.
    pub intention_biz_id: String,
    /// Required.
    pub note: String,
}
operation! { CloseUserIntention(intention_biz_id: String, note: String)
    "CloseUserIntention" -> CloseUserIntentionOutput {
    0 "BizType" biz_type: String, 1 "IntentionBizId" intention_biz_id, 2 "Note" note
} }

/// Response of [`CloseUserIntention`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseUserIntentionOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CloseUserIntentionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool
} }

/// Creates business opportunity: `CreateBusinessOpportunity` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/CreateBusinessOpportunity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessOpportunity {
    /// Required.
    pub biz_type: String,
    pub contact_name: Option<String>,
    /// Required.
    pub mobile: String,
    /// Required.
    pub source: i64,
    pub v_code: Option<String>,
}
operation! { CreateBusinessOpportunity(biz_type: String, mobile: String, source: i64)
    "CreateBusinessOpportunity" -> CreateBusinessOpportunityOutput {
    0 "BizType" biz_type, 1 "ContactName" contact_name: String, 2 "Mobile" mobile, 3 "Source" source,
    4 "VCode" v_code: String
} }

/// Response of [`CreateBusinessOpportunity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBusinessOpportunityOutput {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateBusinessOpportunityOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Success" success: bool
} }

/// Creates produce for partner: `CreateProduceForPartner` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/CreateProduceForPartner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduceForPartner {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
    pub ext_info: Option<String>,
}
operation! { CreateProduceForPartner(biz_id: String, biz_type: String)
    "CreateProduceForPartner" -> CreateProduceForPartnerOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "ExtInfo" ext_info: String
} }

/// Response of [`CreateProduceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProduceForPartnerOutput {
    pub biz_id: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { CreateProduceForPartnerOutput {
    0 "BizId" biz_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// Describes partner config: `DescribePartnerConfig` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/DescribePartnerConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartnerConfig {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub partner_code: String,
}
operation! { DescribePartnerConfig(biz_type: String, partner_code: String)
    "DescribePartnerConfig" -> DescribePartnerConfigOutput {
    0 "BizType" biz_type, 1 "PartnerCode" partner_code
} }

/// Response of [`DescribePartnerConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartnerConfigOutput {
    pub contact: Option<String>,
    pub partner_code: Option<String>,
    pub partner_name: Option<String>,
}
model! { DescribePartnerConfigOutput {
    0 "Contact" contact: String, 1 "PartnerCode" partner_code: String, 2 "PartnerName" partner_name: String
} }

/// Generates upload file policy: `GenerateUploadFilePolicy` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/GenerateUploadFilePolicy>.
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

/// Response of [`GenerateUploadFilePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateUploadFilePolicyOutput {
    pub access_id: Option<String>,
    pub encoded_policy: Option<String>,
    pub expire_time: Option<String>,
    pub file_dir: Option<String>,
    pub file_url: Option<String>,
    pub host: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { GenerateUploadFilePolicyOutput {
    0 "AccessId" access_id: String, 1 "EncodedPolicy" encoded_policy: String, 2 "ExpireTime" expire_time: String,
    3 "FileDir" file_dir: String, 4 "FileUrl" file_url: String, 5 "Host" host: String, 6 "Signature" signature: Secret
} }

/// Gets alipay url: `GetAlipayUrl` of `companyreg` 2020-03-06.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/GetAlipayUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayUrl {
    /// Required.
    pub biz_type: String,
    /// Required. 0 to 9223372036854775807.
    pub order_id: i64,
    pub return_url: Option<String>,
    /// Required. At most 19 characters.
    pub r#type: String,
}
operation! { GetAlipayUrl(biz_type: String, order_id: i64, r#type: String) "GetAlipayUrl" -> GetAlipayUrlOutput {
    0 "BizType" biz_type, 1 "OrderId" order_id, 2 "ReturnUrl" return_url: String, 3 "Type" r#type
} { method: "GET", } }

/// Response of [`GetAlipayUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlipayUrlOutput {
    pub data: Option<String>,
}
model! { GetAlipayUrlOutput {
    0 "Data" data: String
} }

/// Lists intention note: `ListIntentionNote` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/ListIntentionNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionNote {
    pub begin_time: Option<i64>,
    pub biz_type: Option<String>,
    pub end_time: Option<i64>,
    /// Required.
    pub intention_biz_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListIntentionNote(intention_biz_id: String) "ListIntentionNote" -> ListIntentionNoteOutput {
    0 "BeginTime" begin_time: i64, 1 "BizType" biz_type: String, 2 "EndTime" end_time: i64,
    3 "IntentionBizId" intention_biz_id, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} }

/// Response of [`ListIntentionNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListIntentionNoteOutput {
    pub current_page_num: Option<i64>,
    pub data: Vec<ListIntentionNoteData>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListIntentionNoteOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<ListIntentionNoteData>, 2 "PageSize" page_size: i64,
    3 "TotalItemNum" total_item_num: i64, 4 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListIntentionNote`].
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
    0 "CreateTime" create_time: String, 1 "IntentionBizId" intention_biz_id: String, 2 "Note" note: String,
    3 "Source" source: i64, 4 "Type" r#type: String
} }

/// Lists produce authorization: `ListProduceAuthorization` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/ListProduceAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProduceAuthorization {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    /// Required. 1 to 10000.
    pub page_num: i64,
    /// Required. 1 to 1000.
    pub page_size: i64,
}
operation! { ListProduceAuthorization(page_num: i64, page_size: i64)
    "ListProduceAuthorization" -> ListProduceAuthorizationOutput {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "PageNum" page_num, 3 "PageSize" page_size
} }

/// Response of [`ListProduceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProduceAuthorizationOutput {
    pub current_page_num: Option<i64>,
    pub data: Vec<ListProduceAuthorizationData>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListProduceAuthorizationOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<ListProduceAuthorizationData>,
    2 "PageSize" page_size: i64, 3 "Success" success: bool, 4 "TotalItemNum" total_item_num: i64,
    5 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListProduceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProduceAuthorizationData {
    pub authorized_user_id: Option<String>,
    pub authorized_user_name: Option<String>,
}
model! { ListProduceAuthorizationData {
    0 "AuthorizedUserId" authorized_user_id: String, 1 "AuthorizedUserName" authorized_user_name: String
} }

/// Lists user detail solutions: `ListUserDetailSolutions` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/ListUserDetailSolutions>.
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

/// Response of [`ListUserDetailSolutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserDetailSolutionsOutput {
    pub current_page_num: Option<i64>,
    pub data: Vec<ListUserDetailSolutionsData>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserDetailSolutionsOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<ListUserDetailSolutionsData>,
    2 "PageSize" page_size: i64, 3 "TotalItemNum" total_item_num: i64, 4 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListUserDetailSolutions`].
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
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "CreateTime" create_time: i64,
    3 "DeliveryOrderBizId" delivery_order_biz_id: String, 4 "ExtInfo" ext_info: String,
    5 "IntentionAssignBizId" intention_assign_biz_id: String, 6 "IntentionBizId" intention_biz_id: String,
    7 "PartnerCode" partner_code: String, 8 "Reason" reason: String, 9 "Status" status: i64,
    10 "UpdateTime" update_time: i64, 11 "UserId" user_id: String
} }

/// Lists user intention notes: `ListUserIntentionNotes` of `companyreg` 2020-03-06.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/companyreg/2020-03-06/ListUserIntentionNotes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentionNotes {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub intention_biz_id: String,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListUserIntentionNotes(biz_type: String, intention_biz_id: String, page_num: i64, page_size: i64)
    "ListUserIntentionNotes" -> ListUserIntentionNotesOutput {
    0 "BizType" biz_type, 1 "IntentionBizId" intention_biz_id, 2 "PageNum" page_num, 3 "PageSize" page_size
} }
paged! { ListUserIntentionNotes: ListUserIntentionNotesData = Number "PageNum", "Data" data }

/// Response of [`ListUserIntentionNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentionNotesOutput {
    pub data: Vec<ListUserIntentionNotesData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserIntentionNotesOutput {
    0 "Data" data: Vec<ListUserIntentionNotesData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Success" success: bool, 4 "TotalItemNum" total_item_num: i64, 5 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListUserIntentionNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentionNotesData {
    pub create_time: Option<String>,
    pub note: Option<String>,
}
model! { ListUserIntentionNotesData {
    0 "CreateTime" create_time: String, 1 "Note" note: String
} }

/// Lists user intentions: `ListUserIntentions` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/ListUserIntentions>.
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

/// Response of [`ListUserIntentions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserIntentionsOutput {
    pub current_page_num: Option<i64>,
    pub data: Vec<ListUserIntentionsData>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserIntentionsOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<ListUserIntentionsData>, 2 "PageSize" page_size: i64,
    3 "TotalItemNum" total_item_num: i64, 4 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListUserIntentions`].
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
    0 "Area" area: String, 1 "BizId" biz_id: String, 2 "BizType" biz_type: String, 3 "ContactName" contact_name: String,
    4 "CreateTime" create_time: i64, 5 "Description" description: String, 6 "Ext" ext: String,
    7 "Mobile" mobile: String, 8 "Reason" reason: String, 9 "Status" status: i64, 10 "UpdateTime" update_time: i64,
    11 "UserId" user_id: String
} }

/// Lists user produce operate logs: `ListUserProduceOperateLogs` of `companyreg` 2020-03-06.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/companyreg/2020-03-06/ListUserProduceOperateLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProduceOperateLogs {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
    /// Required.
    pub page_num: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListUserProduceOperateLogs(biz_id: String, biz_type: String, page_num: i64, page_size: i64)
    "ListUserProduceOperateLogs" -> ListUserProduceOperateLogsOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "PageNum" page_num, 3 "PageSize" page_size
} }
paged! { ListUserProduceOperateLogs: ListUserProduceOperateLogsData = Number "PageNum", "Data" data }

/// Response of [`ListUserProduceOperateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProduceOperateLogsOutput {
    pub data: Vec<ListUserProduceOperateLogsData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserProduceOperateLogsOutput {
    0 "Data" data: Vec<ListUserProduceOperateLogsData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Success" success: bool, 4 "TotalItemNum" total_item_num: i64, 5 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListUserProduceOperateLogs`].
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
    0 "BizId" biz_id: String, 1 "BizStatus" biz_status: i64, 2 "BizType" biz_type: String, 3 "Note" note: String,
    4 "OperateName" operate_name: String, 5 "OperateTime" operate_time: i64,
    6 "OperateUserType" operate_user_type: String, 7 "ToBizStatus" to_biz_status: i64
} }

/// Lists user solutions: `ListUserSolutions` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/ListUserSolutions>.
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
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ListUserSolutions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserSolutionsOutput {
    pub current_page_num: Option<i64>,
    pub data: Vec<ListUserSolutionsData>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { ListUserSolutionsOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<ListUserSolutionsData>, 2 "PageSize" page_size: i64,
    3 "TotalItemNum" total_item_num: i64, 4 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`ListUserSolutions`].
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
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "CreateTime" create_time: i64,
    3 "DeliveryOrderBizId" delivery_order_biz_id: String, 4 "IntentionAssignBizId" intention_assign_biz_id: String,
    5 "IntentionBizId" intention_biz_id: String, 6 "PartnerCode" partner_code: String, 7 "Reason" reason: String,
    8 "Status" status: i64, 9 "UpdateTime" update_time: i64, 10 "UserId" user_id: String
} }

/// `LlmSmartCall` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/LlmSmartCall>.
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

/// Response of [`LlmSmartCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LlmSmartCallOutput {
    pub call_record_id: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { LlmSmartCallOutput {
    0 "CallRecordId" call_record_id: String, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: String
} }

/// `OperateCallCenterForPartner` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/OperateCallCenterForPartner>.
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

/// Response of [`OperateCallCenterForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateCallCenterForPartnerOutput {
    pub data: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { OperateCallCenterForPartnerOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// `OperateProduceForPartner` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/OperateProduceForPartner>.
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

/// Response of [`OperateProduceForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateProduceForPartnerOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { OperateProduceForPartnerOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool
} }

/// Puts measure data: `PutMeasureData` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/PutMeasureData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMeasureData {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub data: String,
    /// Required.
    pub data_type: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`PutMeasureData::new`].
pub struct PutMeasureDataRequired {
    pub biz_type: String,
    pub data: String,
    pub data_type: String,
    pub end_time: String,
    pub start_time: String,
}
operation! { PutMeasureData { PutMeasureDataRequired: biz_type, data, data_type, end_time, start_time }
    "PutMeasureData" -> PutMeasureDataOutput {
    0 "BizType" biz_type, 1 "Data" data, 2 "DataType" data_type, 3 "EndTime" end_time, 4 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`PutMeasureData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMeasureDataOutput {
    pub data: Option<bool>,
}
model! { PutMeasureDataOutput {
    0 "Data" data: bool
} }

/// Puts measure ready flag: `PutMeasureReadyFlag` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/PutMeasureReadyFlag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMeasureReadyFlag {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub data_type: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub ready_flag: String,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`PutMeasureReadyFlag::new`].
pub struct PutMeasureReadyFlagRequired {
    pub biz_type: String,
    pub data_type: String,
    pub end_time: String,
    pub ready_flag: String,
    pub start_time: String,
}
operation! {
    PutMeasureReadyFlag { PutMeasureReadyFlagRequired: biz_type, data_type, end_time, ready_flag, start_time }
    "PutMeasureReadyFlag" -> PutMeasureReadyFlagOutput {
    0 "BizType" biz_type, 1 "DataType" data_type, 2 "EndTime" end_time, 3 "ReadyFlag" ready_flag,
    4 "StartTime" start_time
} }

/// Response of [`PutMeasureReadyFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutMeasureReadyFlagOutput {
    pub data: Option<bool>,
}
model! { PutMeasureReadyFlagOutput {
    0 "Data" data: bool
} }

/// Queries available numbers: `QueryAvailableNumbers` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/QueryAvailableNumbers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableNumbers {
    /// Required.
    pub biz_type: String,
}
operation! { QueryAvailableNumbers(biz_type: String) "QueryAvailableNumbers" -> QueryAvailableNumbersOutput {
    0 "BizType" biz_type
} }

/// Response of [`QueryAvailableNumbers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableNumbersOutput {
    pub data: Vec<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAvailableNumbersOutput {
    0 "Data" data: Vec<String>, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// Queries bag remaining: `QueryBagRemaining` of `companyreg` 2020-03-06.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/QueryBagRemaining>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBagRemaining {
    /// Required.
    pub biz_type: String,
}
operation! { QueryBagRemaining(biz_type: String) "QueryBagRemaining" -> QueryBagRemainingOutput {
    0 "BizType" biz_type
} { method: "GET", } }

/// Response of [`QueryBagRemaining`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBagRemainingOutput {
    pub data: Option<i64>,
}
model! { QueryBagRemainingOutput {
    0 "Data" data: i64
} }

/// Queries call record list: `QueryCallRecordList` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/QueryCallRecordList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallRecordList {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
    /// Required.
    pub skill_type: i64,
}
operation! { QueryCallRecordList(biz_id: String, biz_type: String, skill_type: i64)
    "QueryCallRecordList" -> QueryCallRecordListOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "SkillType" skill_type
} }

/// Response of [`QueryCallRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallRecordListOutput {
    pub data: Vec<QueryCallRecordListData>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCallRecordListOutput {
    0 "Data" data: Vec<QueryCallRecordListData>, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryCallRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallRecordListData {
    pub contact_disposition: Option<String>,
    pub duration: Option<i64>,
    /// Secret.
    pub signature_url: Option<Secret>,
    pub start_time: Option<i64>,
    pub task_id: Option<String>,
}
model! { QueryCallRecordListData {
    0 "ContactDisposition" contact_disposition: String, 1 "Duration" duration: i64,
    2 "SignatureUrl" signature_url: Secret, 3 "StartTime" start_time: i64, 4 "taskId" task_id: String
} }

/// Queries instance: `QueryInstance` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/QueryInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstance {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub instance_id: String,
}
operation! { QueryInstance(biz_type: String, instance_id: String) "QueryInstance" -> QueryInstanceOutput {
    0 "BizType" biz_type, 1 "InstanceId" instance_id
} }

/// Response of [`QueryInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceOutput {
    pub data: Option<String>,
}
model! { QueryInstanceOutput {
    0 "Data" data: String
} }

/// Queries partner intention list: `QueryPartnerIntentionList` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/QueryPartnerIntentionList>.
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

/// Response of [`QueryPartnerIntentionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerIntentionListOutput {
    pub current_page_num: Option<i64>,
    pub data: Vec<QueryPartnerIntentionListData>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryPartnerIntentionListOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<QueryPartnerIntentionListData>,
    2 "PageSize" page_size: i64, 3 "TotalItemNum" total_item_num: i64, 4 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`QueryPartnerIntentionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerIntentionListData {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub mobile: Option<String>,
}
model! { QueryPartnerIntentionListData {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "Mobile" mobile: String
} }

/// Queries partner produce list: `QueryPartnerProduceList` of `companyreg` 2020-03-06.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/QueryPartnerProduceList>.
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

/// Response of [`QueryPartnerProduceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerProduceListOutput {
    pub current_page_num: Option<i64>,
    pub data: Vec<QueryPartnerProduceListData>,
    pub page_size: Option<i64>,
    pub total_item_num: Option<i64>,
    pub total_page_num: Option<i64>,
}
model! { QueryPartnerProduceListOutput {
    0 "CurrentPageNum" current_page_num: i64, 1 "Data" data: Vec<QueryPartnerProduceListData>,
    2 "PageSize" page_size: i64, 3 "TotalItemNum" total_item_num: i64, 4 "TotalPageNum" total_page_num: i64
} }

/// In the response of [`QueryPartnerProduceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPartnerProduceListData {
    pub biz_id: Option<String>,
    pub biz_type: Option<String>,
    pub mobile: Option<String>,
}
model! { QueryPartnerProduceListData {
    0 "BizId" biz_id: String, 1 "BizType" biz_type: String, 2 "mobile" mobile: String
} }

/// Queries user need auth: `QueryUserNeedAuth` of `companyreg` 2020-03-06.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/QueryUserNeedAuth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserNeedAuth {}
operation! { QueryUserNeedAuth() "QueryUserNeedAuth" -> QueryUserNeedAuthOutput {} }

/// Response of [`QueryUserNeedAuth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserNeedAuthOutput {
    pub need_auth: Option<bool>,
    pub success: Option<bool>,
}
model! { QueryUserNeedAuthOutput {
    0 "NeedAuth" need_auth: bool, 1 "Success" success: bool
} }

/// `RecordCallCenterEventForPartner` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/companyreg/2020-03-06/RecordCallCenterEventForPartner>.
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

/// Response of [`RecordCallCenterEventForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordCallCenterEventForPartnerOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RecordCallCenterEventForPartnerOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// `RecordPostBack` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/RecordPostBack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPostBack {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
    /// Required.
    pub contactor: String,
    /// Required.
    pub content: String,
    /// Required.
    pub entity_key: String,
}

/// Arguments of [`RecordPostBack::new`].
pub struct RecordPostBackRequired {
    pub biz_id: String,
    pub biz_type: String,
    pub contactor: String,
    pub content: String,
    pub entity_key: String,
}
operation! { RecordPostBack { RecordPostBackRequired: biz_id, biz_type, contactor, content, entity_key }
    "RecordPostBack" -> RecordPostBackOutput {
    0 "bizId" biz_id, 1 "bizType" biz_type, 2 "contactor" contactor, 3 "content" content, 4 "entityKey" entity_key
} }

/// Response of [`RecordPostBack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordPostBackOutput {
    pub allow_retry: Option<bool>,
    pub app_name: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_args: Vec<Value>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub http_status_code: Option<i64>,
    pub module: Option<bool>,
    pub success: Option<bool>,
}
model! { RecordPostBackOutput {
    0 "AllowRetry" allow_retry: bool, 1 "AppName" app_name: String, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorArgs" error_args: Vec<Value>, 5 "ErrorCode" error_code: String,
    6 "ErrorMsg" error_msg: String, 7 "HttpStatusCode" http_status_code: i64, 8 "Module" module: bool,
    9 "Success" success: bool
} }

/// Rejects solution: `RejectSolution` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/RejectSolution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectSolution {
    pub biz_type: Option<String>,
    /// Required.
    pub note: String,
    /// Required.
    pub solution_biz_id: String,
}
operation! { RejectSolution(note: String, solution_biz_id: String) "RejectSolution" -> RejectSolutionOutput {
    0 "BizType" biz_type: String, 1 "Note" note, 2 "SolutionBizId" solution_biz_id
} }

/// Response of [`RejectSolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectSolutionOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RejectSolutionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool
} }

/// Rejects user solution: `RejectUserSolution` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/RejectUserSolution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectUserSolution {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub note: String,
    /// Required.
    pub solution_biz_id: String,
}
operation! { RejectUserSolution(biz_type: String, note: String, solution_biz_id: String)
    "RejectUserSolution" -> RejectUserSolutionOutput {
    0 "BizType" biz_type, 1 "Note" note, 2 "SolutionBizId" solution_biz_id
} }

/// Response of [`RejectUserSolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RejectUserSolutionOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { RejectUserSolutionOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool
} }

/// Releases produce authorization: `ReleaseProduceAuthorization` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/ReleaseProduceAuthorization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseProduceAuthorization {
    pub authorized_user_id: Option<String>,
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
}
operation! { ReleaseProduceAuthorization(biz_id: String, biz_type: String)
    "ReleaseProduceAuthorization" -> ReleaseProduceAuthorizationOutput {
    0 "AuthorizedUserId" authorized_user_id: String, 1 "BizId" biz_id, 2 "BizType" biz_type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ReleaseProduceAuthorization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseProduceAuthorizationOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseProduceAuthorizationOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool
} }

/// Starts back to back call: `StartBackToBackCall` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/StartBackToBackCall>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackToBackCall {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
    pub call_center_number: Option<String>,
    /// Required.
    pub caller: String,
    pub mobile_key: Option<String>,
    /// Required.
    pub skill_type: i64,
}
operation! { StartBackToBackCall(biz_id: String, biz_type: String, caller: String, skill_type: i64)
    "StartBackToBackCall" -> StartBackToBackCallOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "CallCenterNumber" call_center_number: String, 3 "Caller" caller,
    4 "MobileKey" mobile_key: String, 5 "SkillType" skill_type
} }

/// Response of [`StartBackToBackCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartBackToBackCallOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { StartBackToBackCallOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// Submits intention for partner: `SubmitIntentionForPartner` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/SubmitIntentionForPartner>.
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

/// Response of [`SubmitIntentionForPartner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIntentionForPartnerOutput {
    pub error_msg: Option<String>,
    pub ext_info: Option<String>,
    pub intention_biz_id: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitIntentionForPartnerOutput {
    0 "ErrorMsg" error_msg: String, 1 "ExtInfo" ext_info: String, 2 "IntentionBizId" intention_biz_id: String,
    3 "Success" success: bool
} }

/// Submits intention note: `SubmitIntentionNote` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/SubmitIntentionNote>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIntentionNote {
    pub biz_type: Option<String>,
    /// Required.
    pub intention_biz_id: String,
    /// Required.
    pub note: String,
}
operation! { SubmitIntentionNote(intention_biz_id: String, note: String)
    "SubmitIntentionNote" -> SubmitIntentionNoteOutput {
    0 "BizType" biz_type: String, 1 "IntentionBizId" intention_biz_id, 2 "Note" note
} }

/// Response of [`SubmitIntentionNote`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitIntentionNoteOutput {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitIntentionNoteOutput {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: bool
} }

/// Submits solution: `SubmitSolution` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/SubmitSolution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSolution {
    /// Required.
    pub biz_type: String,
    /// Required.
    pub intention_biz_id: String,
    pub operate_type: Option<String>,
    /// Required.
    pub solution: String,
    pub user_id: Option<String>,
}
operation! { SubmitSolution(biz_type: String, intention_biz_id: String, solution: String)
    "SubmitSolution" -> SubmitSolutionOutput {
    0 "BizType" biz_type, 1 "IntentionBizId" intention_biz_id, 2 "OperateType" operate_type: String,
    3 "Solution" solution, 4 "UserId" user_id: String
} }

/// Response of [`SubmitSolution`].
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
    0 "ConfirmUrl" confirm_url: String, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String,
    3 "SolutionBizId" solution_biz_id: String, 4 "Success" success: bool
} }

/// `TransferIntentionOwner` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/TransferIntentionOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferIntentionOwner {
    /// Required.
    pub biz_id: String,
    /// Required.
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

/// Response of [`TransferIntentionOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferIntentionOwnerOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TransferIntentionOwnerOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

/// `TransferProduceOwner` of `companyreg` 2020-03-06.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/companyreg/2020-03-06/TransferProduceOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferProduceOwner {
    /// Required.
    pub biz_id: String,
    /// Required.
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

/// Response of [`TransferProduceOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferProduceOwnerOutput {
    pub data: Option<bool>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<bool>,
}
model! { TransferProduceOwnerOutput {
    0 "Data" data: bool, 1 "ErrorCode" error_code: String, 2 "ErrorMsg" error_msg: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
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
