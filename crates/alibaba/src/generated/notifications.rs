//! `notifications` of Alibaba Cloud, API version 2024-12-25.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/Notifications/2024-12-25/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "notifications-intl.aliyuncs.com"),
        ("cn-zhangjiakou", "notifications.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "notifications-intl.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "notifications.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "notifications",
    "2024-12-25",
    "notifications",
    &ENDPOINTS,
);

/// `DelMessage` of `notifications` 2024-12-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Notifications/2024-12-25/DelMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelMessage {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub msg_id: Option<String>,
    pub src_url: Option<String>,
    pub tenant_code: Option<String>,
    pub uid_type: Option<String>,
}
operation! { DelMessage() "DelMessage" -> DelMessageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClientSource" client_source: String, 5 "Cookies" cookies: Secret,
    6 "MsgId" msg_id: String, 7 "SrcUrl" src_url: String, 8 "TenantCode" tenant_code: String,
    9 "UidType" uid_type: String
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`DelMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelMessageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DelMessageOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes all message: `DeleteAllMessage` of `notifications` 2024-12-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Notifications/2024-12-25/DeleteAllMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllMessage {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub class_id: Option<i64>,
    pub client_source: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub group_code: Option<String>,
    pub src_url: Option<String>,
    pub tenant_code: Option<String>,
    pub uid_type: Option<String>,
}
operation! { DeleteAllMessage() "DeleteAllMessage" -> DeleteAllMessageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClassId" class_id: i64, 5 "ClientSource" client_source: String,
    6 "Cookies" cookies: Secret, 7 "GroupCode" group_code: String, 8 "SrcUrl" src_url: String,
    9 "TenantCode" tenant_code: String, 10 "UidType" uid_type: String
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
] }

/// Response of [`DeleteAllMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllMessageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAllMessageOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `ReadAllMessage` of `notifications` 2024-12-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Notifications/2024-12-25/ReadAllMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadAllMessage {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub class_id: Option<i64>,
    pub client_source: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub group_code: Option<String>,
    pub src_url: Option<String>,
    pub tenant_code: Option<String>,
    pub uid_type: Option<String>,
}
operation! { ReadAllMessage() "ReadAllMessage" -> ReadAllMessageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClassId" class_id: i64, 5 "ClientSource" client_source: String,
    6 "Cookies" cookies: Secret, 7 "GroupCode" group_code: String, 8 "SrcUrl" src_url: String,
    9 "TenantCode" tenant_code: String, 10 "UidType" uid_type: String
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
] }

/// Response of [`ReadAllMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadAllMessageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadAllMessageOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `ReadClassName` of `notifications` 2024-12-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Notifications/2024-12-25/ReadClassName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadClassName {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub src_url: Option<String>,
    pub tenant_code: Option<String>,
    pub uid_type: Option<String>,
}
operation! { ReadClassName() "ReadClassName" -> ReadClassNameOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClientSource" client_source: String, 5 "Cookies" cookies: Secret,
    6 "SrcUrl" src_url: String, 7 "TenantCode" tenant_code: String, 8 "UidType" uid_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`ReadClassName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadClassNameOutput {
    pub code: Option<String>,
    pub data: Vec<ReadClassNameData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadClassNameOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ReadClassNameData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ReadClassName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadClassNameData {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ReadClassNameData {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// `ReadMessage` of `notifications` 2024-12-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Notifications/2024-12-25/ReadMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessage {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub msg_id: Option<String>,
    pub src_url: Option<String>,
    pub tenant_code: Option<String>,
    pub uid_type: Option<String>,
}
operation! { ReadMessage() "ReadMessage" -> ReadMessageOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClientSource" client_source: String, 5 "Cookies" cookies: Secret,
    6 "MsgId" msg_id: String, 7 "SrcUrl" src_url: String, 8 "TenantCode" tenant_code: String,
    9 "UidType" uid_type: String
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`ReadMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadMessageOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `ReadMessageContent` of `notifications` 2024-12-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Notifications/2024-12-25/ReadMessageContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContent {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub class_id: Option<i64>,
    pub client_source: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub group_code: Option<String>,
    pub history: Option<bool>,
    pub msg_id: Option<String>,
    pub src_url: Option<String>,
    pub status: Option<i64>,
    pub tenant_code: Option<String>,
    pub uid_type: Option<String>,
}
operation! { ReadMessageContent() "ReadMessageContent" -> ReadMessageContentOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClassId" class_id: i64, 5 "ClientSource" client_source: String,
    6 "Cookies" cookies: Secret, 7 "GroupCode" group_code: String, 8 "History" history: bool, 9 "MsgId" msg_id: String,
    10 "SrcUrl" src_url: String, 11 "Status" status: i64, 12 "TenantCode" tenant_code: String,
    13 "UidType" uid_type: String
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
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`ReadMessageContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContentOutput {
    pub code: Option<String>,
    pub data: Option<ReadMessageContentData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadMessageContentOutput {
    0 "Code" code: String, 1 "Data" data: ReadMessageContentData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ReadMessageContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContentData {
    pub datas: Option<ReadMessageContentDatas>,
}
model! { ReadMessageContentData {
    0 "Datas" datas: ReadMessageContentDatas
} }

/// In the response of [`ReadMessageContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContentDatas {
    pub item: Vec<ReadMessageContentItem>,
    pub last_item: Vec<ReadMessageContentLastItem>,
    pub next_item: Vec<ReadMessageContentNextItem>,
}
model! { ReadMessageContentDatas {
    0 "Item" item: Vec<ReadMessageContentItem>, 1 "LastItem" last_item: Vec<ReadMessageContentLastItem>,
    2 "NextItem" next_item: Vec<ReadMessageContentNextItem>
} }

/// In the response of [`ReadMessageContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContentItem {
    pub category_name: Option<String>,
    pub class_id: Option<i64>,
    pub content: Option<String>,
    pub deleted: Option<i64>,
    pub gmt_created: Option<i64>,
    pub gmt_update: Option<i64>,
    pub mass_id: Option<i64>,
    pub memo: Option<String>,
    pub msg_id: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
}
model! { ReadMessageContentItem {
    0 "CategoryName" category_name: String, 1 "ClassId" class_id: i64, 2 "Content" content: String,
    3 "Deleted" deleted: i64, 4 "GmtCreated" gmt_created: i64, 5 "GmtUpdate" gmt_update: i64, 6 "MassId" mass_id: i64,
    7 "Memo" memo: String, 8 "MsgId" msg_id: i64, 9 "Status" status: i64, 10 "Title" title: String
} }

/// In the response of [`ReadMessageContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContentLastItem {
    pub category_name: Option<String>,
    pub class_id: Option<i64>,
    pub content: Option<String>,
    pub deleted: Option<i64>,
    pub gmt_created: Option<i64>,
    pub gmt_update: Option<i64>,
    pub mass_id: Option<i64>,
    pub memo: Option<String>,
    pub msg_id: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
}
model! { ReadMessageContentLastItem {
    0 "CategoryName" category_name: String, 1 "ClassId" class_id: i64, 2 "Content" content: String,
    3 "Deleted" deleted: i64, 4 "GmtCreated" gmt_created: i64, 5 "GmtUpdate" gmt_update: i64, 6 "MassId" mass_id: i64,
    7 "Memo" memo: String, 8 "MsgId" msg_id: i64, 9 "Status" status: i64, 10 "Title" title: String
} }

/// In the response of [`ReadMessageContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContentNextItem {
    pub category_name: Option<String>,
    pub class_id: Option<i64>,
    pub content: Option<String>,
    pub deleted: Option<i64>,
    pub gmt_created: Option<i64>,
    pub gmt_update: Option<i64>,
    pub mass_id: Option<i64>,
    pub memo: Option<String>,
    pub msg_id: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
}
model! { ReadMessageContentNextItem {
    0 "CategoryName" category_name: String, 1 "ClassId" class_id: i64, 2 "Content" content: String,
    3 "Deleted" deleted: i64, 4 "GmtCreated" gmt_created: i64, 5 "GmtUpdate" gmt_update: i64, 6 "MassId" mass_id: i64,
    7 "Memo" memo: String, 8 "MsgId" msg_id: i64, 9 "Status" status: i64, 10 "Title" title: String
} }

/// `ReadMessageList` of `notifications` 2024-12-25.
///
/// POST. Changes data. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Notifications/2024-12-25/ReadMessageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageList {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub class_id: Option<i64>,
    pub client_source: Option<String>,
    pub content: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub group_code: Option<String>,
    pub history: Option<String>,
    pub loc: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub src_url: Option<String>,
    pub status: Option<i64>,
    pub tenant_code: Option<String>,
    pub title: Option<String>,
    pub uid_type: Option<String>,
}
operation! { ReadMessageList() "ReadMessageList" -> ReadMessageListOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClassId" class_id: i64, 5 "ClientSource" client_source: String,
    6 "Content" content: String, 7 "Cookies" cookies: Secret, 8 "GroupCode" group_code: String,
    9 "History" history: String, 10 "Loc" loc: String, 11 "MaxResults" max_results: i64,
    12 "NextToken" next_token: String, 13 "Page" page: i64, 14 "PageSize" page_size: i64, 15 "SrcUrl" src_url: String,
    16 "Status" status: i64, 17 "TenantCode" tenant_code: String, 18 "Title" title: String,
    19 "UidType" uid_type: String
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
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None)
] }
paged! { ReadMessageList: ReadMessageListRows = Token "NextToken", "Data.Rows" data.rows, next "Data.NextToken" }

/// Response of [`ReadMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageListOutput {
    pub code: Option<String>,
    pub data: Option<ReadMessageListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadMessageListOutput {
    0 "Code" code: String, 1 "Data" data: ReadMessageListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ReadMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageListData {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Vec<ReadMessageListRows>,
}
model! { ReadMessageListData {
    0 "Count" count: i64, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "Page" page: i64,
    4 "PageSize" page_size: i64, 5 "Rows" rows: Vec<ReadMessageListRows>
} }

/// In the response of [`ReadMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageListRows {
    pub category_code: Option<String>,
    pub category_name: Option<String>,
    pub class: Option<String>,
    pub class_id: Option<i64>,
    pub content: Option<String>,
    pub deleted: Option<i64>,
    pub gmt_created: Option<i64>,
    pub gmt_update: Option<i64>,
    pub mass_id: Option<i64>,
    pub memo: Option<String>,
    pub msg_id: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub titleh: Option<String>,
}
model! { ReadMessageListRows {
    0 "CategoryCode" category_code: String, 1 "CategoryName" category_name: String, 2 "Class" class: String,
    3 "ClassId" class_id: i64, 4 "Content" content: String, 5 "Deleted" deleted: i64, 6 "GmtCreated" gmt_created: i64,
    7 "GmtUpdate" gmt_update: i64, 8 "MassId" mass_id: i64, 9 "Memo" memo: String, 10 "MsgId" msg_id: i64,
    11 "Status" status: i64, 12 "Title" title: String, 13 "Titleh" titleh: String
} }

/// `ReadMessageNewTotal` of `notifications` 2024-12-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Notifications/2024-12-25/ReadMessageNewTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageNewTotal {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub src_url: Option<String>,
    pub tenant_code: Option<String>,
    pub uid_type: Option<String>,
}
operation! { ReadMessageNewTotal() "ReadMessageNewTotal" -> ReadMessageNewTotalOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClientSource" client_source: String, 5 "Cookies" cookies: Secret,
    6 "SrcUrl" src_url: String, 7 "TenantCode" tenant_code: String, 8 "UidType" uid_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`ReadMessageNewTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageNewTotalOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadMessageNewTotalOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `ReadNumGroupByClass` of `notifications` 2024-12-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Notifications/2024-12-25/ReadNumGroupByClass>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupByClass {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub src_url: Option<String>,
    pub tenant_code: Option<String>,
    pub uid_type: Option<String>,
}
operation! { ReadNumGroupByClass() "ReadNumGroupByClass" -> ReadNumGroupByClassOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClientSource" client_source: String, 5 "Cookies" cookies: Secret,
    6 "SrcUrl" src_url: String, 7 "TenantCode" tenant_code: String, 8 "UidType" uid_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`ReadNumGroupByClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupByClassOutput {
    pub code: Option<String>,
    pub data: Vec<ReadNumGroupByClassData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadNumGroupByClassOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ReadNumGroupByClassData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ReadNumGroupByClass`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupByClassData {
    pub class_id: Option<i64>,
    pub msg_count: Option<i64>,
}
model! { ReadNumGroupByClassData {
    0 "ClassId" class_id: i64, 1 "MsgCount" msg_count: i64
} }

/// `ReadNumGroupTotal` of `notifications` 2024-12-25.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Notifications/2024-12-25/ReadNumGroupTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupTotal {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
    /// Secret.
    pub cookies: Option<Secret>,
    pub src_url: Option<String>,
    pub tenant_code: Option<String>,
    pub title: Option<String>,
    pub uid_type: Option<String>,
}
operation! { ReadNumGroupTotal() "ReadNumGroupTotal" -> ReadNumGroupTotalOutput {
    0 "AcceptLanguage" accept_language: String, 1 "AppName" app_name: String, 2 "BizName" biz_name: String,
    3 "CallerProtocol" caller_protocol: String, 4 "ClientSource" client_source: String, 5 "Cookies" cookies: Secret,
    6 "SrcUrl" src_url: String, 7 "TenantCode" tenant_code: String, 8 "Title" title: String,
    9 "UidType" uid_type: String
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
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`ReadNumGroupTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupTotalOutput {
    pub code: Option<String>,
    pub data: Vec<ReadNumGroupTotalData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadNumGroupTotalOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ReadNumGroupTotalData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ReadNumGroupTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupTotalData {
    pub group_code: Option<String>,
    pub id: Option<i64>,
    pub read_count: Option<i64>,
    pub total_count: Option<i64>,
    pub un_read_count: Option<i64>,
}
model! { ReadNumGroupTotalData {
    0 "GroupCode" group_code: String, 1 "Id" id: i64, 2 "ReadCount" read_count: i64, 3 "TotalCount" total_count: i64,
    4 "UnReadCount" un_read_count: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    DelMessage, DeleteAllMessage, ReadAllMessage, ReadClassName, ReadMessage, ReadMessageContent, ReadMessageList,
    ReadMessageNewTotal, ReadNumGroupByClass, ReadNumGroupTotal
}
