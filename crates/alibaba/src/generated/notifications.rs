//! `notifications` 2024-12-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("ap-southeast-1", "notifications-intl.aliyuncs.com"), ("cn-zhangjiakou", "notifications.aliyuncs.com")],
    vpc: &[
        ("ap-southeast-1", "notifications-intl.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "notifications.vpc-proxy.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "notifications", version: "2024-12-25", code: "notifications", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelMessage {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelMessageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DelMessageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllMessage {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub class_id: Option<i64>,
    pub client_source: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllMessageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAllMessageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadAllMessage {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub class_id: Option<i64>,
    pub client_source: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadAllMessageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadAllMessageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadClassName {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadClassNameOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ReadClassNameData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadClassNameOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadClassNameData {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { ReadClassNameData {
    0 "Id" id, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessage {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadMessageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContent {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub class_id: Option<i64>,
    pub client_source: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContentOutput {
    pub code: Option<String>,
    pub data: Option<ReadMessageContentData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadMessageContentOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContentData {
    pub datas: Option<ReadMessageContentDatas>,
}
model! { ReadMessageContentData {
    0 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageContentDatas {
    pub item: Option<Vec<ReadMessageContentItem>>,
    pub last_item: Option<Vec<ReadMessageContentLastItem>>,
    pub next_item: Option<Vec<ReadMessageContentNextItem>>,
}
model! { ReadMessageContentDatas {
    0 "Item" item, 1 "LastItem" last_item, 2 "NextItem" next_item
} }

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
    0 "CategoryName" category_name, 1 "ClassId" class_id, 2 "Content" content, 3 "Deleted" deleted,
    4 "GmtCreated" gmt_created, 5 "GmtUpdate" gmt_update, 6 "MassId" mass_id, 7 "Memo" memo, 8 "MsgId" msg_id,
    9 "Status" status, 10 "Title" title
} }

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
    0 "CategoryName" category_name, 1 "ClassId" class_id, 2 "Content" content, 3 "Deleted" deleted,
    4 "GmtCreated" gmt_created, 5 "GmtUpdate" gmt_update, 6 "MassId" mass_id, 7 "Memo" memo, 8 "MsgId" msg_id,
    9 "Status" status, 10 "Title" title
} }

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
    0 "CategoryName" category_name, 1 "ClassId" class_id, 2 "Content" content, 3 "Deleted" deleted,
    4 "GmtCreated" gmt_created, 5 "GmtUpdate" gmt_update, 6 "MassId" mass_id, 7 "Memo" memo, 8 "MsgId" msg_id,
    9 "Status" status, 10 "Title" title
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None }
] }
paged! { ReadMessageList: ReadMessageListRows = Token "NextToken", "Data.Rows" data.rows, next "Data.NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageListOutput {
    pub code: Option<String>,
    pub data: Option<ReadMessageListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadMessageListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageListData {
    pub count: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Option<Vec<ReadMessageListRows>>,
}
model! { ReadMessageListData {
    0 "Count" count, 1 "MaxResults" max_results, 2 "NextToken" next_token, 3 "Page" page, 4 "PageSize" page_size,
    5 "Rows" rows
} }

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
    0 "CategoryCode" category_code, 1 "CategoryName" category_name, 2 "Class" class, 3 "ClassId" class_id,
    4 "Content" content, 5 "Deleted" deleted, 6 "GmtCreated" gmt_created, 7 "GmtUpdate" gmt_update, 8 "MassId" mass_id,
    9 "Memo" memo, 10 "MsgId" msg_id, 11 "Status" status, 12 "Title" title, 13 "Titleh" titleh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageNewTotal {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadMessageNewTotalOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadMessageNewTotalOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupByClass {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupByClassOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ReadNumGroupByClassData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadNumGroupByClassOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupByClassData {
    pub class_id: Option<i64>,
    pub msg_count: Option<i64>,
}
model! { ReadNumGroupByClassData {
    0 "ClassId" class_id, 1 "MsgCount" msg_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupTotal {
    pub accept_language: Option<String>,
    pub app_name: Option<String>,
    pub biz_name: Option<String>,
    pub caller_protocol: Option<String>,
    pub client_source: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadNumGroupTotalOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ReadNumGroupTotalData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReadNumGroupTotalOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "GroupCode" group_code, 1 "Id" id, 2 "ReadCount" read_count, 3 "TotalCount" total_count,
    4 "UnReadCount" un_read_count
} }

#[cfg(feature = "reflect")]
register! {
    DelMessage, DeleteAllMessage, ReadAllMessage, ReadClassName, ReadMessage, ReadMessageContent, ReadMessageList,
    ReadMessageNewTotal, ReadNumGroupByClass, ReadNumGroupTotal
}
