//! `workorder` of Alibaba Cloud, API version 2021-06-10.
//!
//! Endpoint: a table of 25 regions, else `workorder.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Workorder/2021-06-10/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, workorder::GetMqConsumerTag};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetMqConsumerTag::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "workorder.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "workorder.aliyuncs.com"),
        ("ap-southeast-1", "workorder.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "workorder.aliyuncs.com"),
        ("ap-southeast-3", "workorder.aliyuncs.com"),
        ("ap-southeast-5", "workorder.aliyuncs.com"),
        ("cn-beijing", "workorder.aliyuncs.com"),
        ("cn-beijing-finance-1", "workorder.aliyuncs.com"),
        ("cn-chengdu", "workorder.aliyuncs.com"),
        ("cn-hangzhou", "workorder.aliyuncs.com"),
        ("cn-hangzhou-finance", "workorder.aliyuncs.com"),
        ("cn-hongkong", "workorder.aliyuncs.com"),
        ("cn-huhehaote", "workorder.aliyuncs.com"),
        ("cn-north-2-gov-1", "workorder.aliyuncs.com"),
        ("cn-qingdao", "workorder.aliyuncs.com"),
        ("cn-shanghai", "workorder.aliyuncs.com"),
        ("cn-shanghai-finance-1", "workorder.aliyuncs.com"),
        ("cn-shenzhen", "workorder.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "workorder.aliyuncs.com"),
        ("cn-zhangjiakou", "workorder.aliyuncs.com"),
        ("eu-central-1", "workorder.aliyuncs.com"),
        ("eu-west-1", "workorder.aliyuncs.com"),
        ("me-east-1", "workorder.aliyuncs.com"),
        ("us-east-1", "workorder.aliyuncs.com"),
        ("us-west-1", "workorder.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "workorder",
    "2021-06-10",
    "workorder",
    &ENDPOINTS,
);

/// Closes ticket: `CloseTicket` of `workorder` 2021-06-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/CloseTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTicket {
    /// Required.
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { CloseTicket(ticket_id: String) "CloseTicket" -> CloseTicketOutput {
    0 "TicketId" ticket_id, 1 "Uid" uid: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CloseTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTicketOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates ticket: `CreateTicket` of `workorder` 2021-06-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/CreateTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicket {
    pub secret_info: Option<CreateTicketSecretInfo>,
    /// Required.
    pub category_id: String,
    pub creator_id: Option<String>,
    /// Required.
    pub description: String,
    pub email: Option<String>,
    pub file_name_list: Option<Vec<String>>,
    /// Required. 0 to 1000.
    pub severity: i64,
    pub title: Option<String>,
}
operation! { CreateTicket(category_id: String, description: String, severity: i64)
    "CreateTicket" -> CreateTicketOutput {
    0 "SecretInfo" secret_info: CreateTicketSecretInfo, 1 "CategoryId" category_id, 2 "CreatorId" creator_id: String,
    3 "Description" description, 4 "Email" email: String, 5 "FileNameList" file_name_list: Vec<String>,
    6 "Severity" severity, 7 "Title" title: String
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::Simple),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`CreateTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketSecretInfo {
    pub content: Option<String>,
    pub file_name_list: Option<Vec<String>>,
}
input! { CreateTicketSecretInfo() {
    0 "Content" content: String, 1 "FileNameList" file_name_list: Vec<String>
} }

/// Response of [`CreateTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `EvaluateTicket` of `workorder` 2021-06-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/EvaluateTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateTicket {
    pub content: Option<String>,
    /// Required.
    pub score: String,
    /// Required.
    pub solved: bool,
    /// Required.
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { EvaluateTicket(score: String, solved: bool, ticket_id: String) "EvaluateTicket" -> EvaluateTicketOutput {
    0 "Content" content: String, 1 "Score" score, 2 "Solved" solved, 3 "TicketId" ticket_id, 4 "Uid" uid: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`EvaluateTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateTicketOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EvaluateTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets attachment upload url: `GetAttachmentUploadUrl` of `workorder` 2021-06-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/GetAttachmentUploadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachmentUploadUrl {
    /// Required.
    pub file_name: String,
}
operation! { GetAttachmentUploadUrl(file_name: String) "GetAttachmentUploadUrl" -> GetAttachmentUploadUrlOutput {
    0 "FileName" file_name
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAttachmentUploadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachmentUploadUrlOutput {
    pub code: Option<i64>,
    pub data: Option<GetAttachmentUploadUrlData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAttachmentUploadUrlOutput {
    0 "Code" code: i64, 1 "Data" data: GetAttachmentUploadUrlData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAttachmentUploadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachmentUploadUrlData {
    /// Secret.
    pub get_signed_url: Option<Secret>,
    pub object_key: Option<String>,
    /// Secret.
    pub put_signed_url: Option<Secret>,
}
model! { GetAttachmentUploadUrlData {
    0 "GetSignedUrl" get_signed_url: Secret, 1 "ObjectKey" object_key: String, 2 "PutSignedUrl" put_signed_url: Secret
} }

/// Gets mq consumer tag: `GetMqConsumerTag` of `workorder` 2021-06-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/GetMqConsumerTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqConsumerTag {}
operation! { GetMqConsumerTag() "GetMqConsumerTag" -> GetMqConsumerTagOutput {} }

/// Response of [`GetMqConsumerTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqConsumerTagOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMqConsumerTagOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets ticket: `GetTicket` of `workorder` 2021-06-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/GetTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicket {
    /// Required.
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { GetTicket(ticket_id: String) "GetTicket" -> GetTicketOutput {
    0 "TicketId" ticket_id, 1 "Uid" uid: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Option<GetTicketData>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Data" data: GetTicketData,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`GetTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketData {
    pub category_id: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub description: Option<String>,
    pub severity: Option<GetTicketSeverity>,
    pub status: Option<GetTicketStatus>,
    pub ticket_id: Option<String>,
    pub title: Option<String>,
}
model! { GetTicketData {
    0 "CategoryId" category_id: String, 1 "CreateTime" create_time: i64, 2 "CreatorId" creator_id: String,
    3 "Description" description: String, 4 "Severity" severity: GetTicketSeverity, 5 "Status" status: GetTicketStatus,
    6 "TicketId" ticket_id: String, 7 "Title" title: String
} }

/// In the response of [`GetTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketSeverity {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { GetTicketSeverity {
    0 "Label" label: String, 1 "Value" value: String
} }

/// In the response of [`GetTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketStatus {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { GetTicketStatus {
    0 "Label" label: String, 1 "Value" value: String
} }

/// Lists categories: `ListCategories` of `workorder` 2021-06-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/ListCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategories {
    pub language: Option<String>,
    pub name: Option<String>,
    /// Required. 0 to 99999999999.
    pub product_id: i64,
}
operation! { ListCategories(product_id: i64) "ListCategories" -> ListCategoriesOutput {
    0 "Language" language: String, 1 "Name" name: String, 2 "ProductId" product_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ListCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoriesOutput {
    pub code: Option<i64>,
    pub data: Vec<ListCategoriesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCategoriesOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListCategoriesData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoriesData {
    pub category_id: Option<i64>,
    pub category_name: Option<String>,
}
model! { ListCategoriesData {
    0 "CategoryId" category_id: i64, 1 "CategoryName" category_name: String
} }

/// Lists products: `ListProducts` of `workorder` 2021-06-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/ListProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProducts {
    pub language: Option<String>,
    pub name: Option<String>,
}
operation! { ListProducts() "ListProducts" -> ListProductsOutput {
    0 "Language" language: String, 1 "Name" name: String
} }

/// Response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub code: Option<i64>,
    pub data: Vec<ListProductsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListProductsOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<ListProductsData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsData {
    pub directory_id: Option<i64>,
    pub directory_name: Option<String>,
    pub product_list: Vec<ListProductsProductList>,
}
model! { ListProductsData {
    0 "DirectoryId" directory_id: i64, 1 "DirectoryName" directory_name: String,
    2 "ProductList" product_list: Vec<ListProductsProductList>
} }

/// In the response of [`ListProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProductList {
    pub product_id: Option<i64>,
    pub product_name: Option<String>,
}
model! { ListProductsProductList {
    0 "ProductId" product_id: i64, 1 "ProductName" product_name: String
} }

/// Lists ticket notes: `ListTicketNotes` of `workorder` 2021-06-10.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/ListTicketNotes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotes {
    /// Required.
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { ListTicketNotes(ticket_id: String) "ListTicketNotes" -> ListTicketNotesOutput {
    0 "TicketId" ticket_id, 1 "Uid" uid: String
} }

/// Response of [`ListTicketNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Vec<ListTicketNotesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTicketNotesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Data" data: Vec<ListTicketNotesData>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`ListTicketNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesData {
    pub attachments: Vec<ListTicketNotesAttachments>,
    pub create_time: Option<i64>,
    pub dialog: Option<ListTicketNotesDialog>,
    pub dialog_id: Option<i64>,
    pub status: Option<i64>,
    pub tip: Option<String>,
    pub r#type: Option<i64>,
    pub user: Option<ListTicketNotesUser>,
}
model! { ListTicketNotesData {
    0 "Attachments" attachments: Vec<ListTicketNotesAttachments>, 1 "CreateTime" create_time: i64,
    2 "Dialog" dialog: ListTicketNotesDialog, 3 "DialogId" dialog_id: i64, 4 "Status" status: i64, 5 "Tip" tip: String,
    6 "Type" r#type: i64, 7 "User" user: ListTicketNotesUser
} }

/// In the response of [`ListTicketNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesAttachments {
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { ListTicketNotesAttachments {
    0 "Name" name: String, 1 "Url" url: String
} }

/// In the response of [`ListTicketNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesDialog {
    pub content: Option<String>,
    pub schema: Option<String>,
}
model! { ListTicketNotesDialog {
    0 "Content" content: String, 1 "Schema" schema: String
} }

/// In the response of [`ListTicketNotes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesUser {
    pub name: Option<String>,
    pub role: Option<i64>,
}
model! { ListTicketNotesUser {
    0 "Name" name: String, 1 "Role" role: i64
} }

/// Lists tickets: `ListTickets` of `workorder` 2021-06-10.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Workorder/2021-06-10/ListTickets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTickets {
    /// Required. 1 to 9999999.
    pub page_number: i64,
    /// Required. 10 to 100.
    pub page_size: i64,
    pub end_date: Option<i64>,
    pub keyword: Option<String>,
    pub start_date: Option<i64>,
    pub status_list: Option<Vec<String>>,
    pub ticket_id: Option<String>,
    pub ticket_id_list: Option<Vec<String>>,
    pub uid: Option<String>,
}
operation! { ListTickets(page_number: i64, page_size: i64) "ListTickets" -> ListTicketsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "EndDate" end_date: i64, 3 "Keyword" keyword: String,
    4 "StartDate" start_date: i64, 5 "StatusList" status_list: Vec<String>, 6 "TicketId" ticket_id: String,
    7 "TicketIdList" ticket_id_list: Vec<String>, 8 "Uid" uid: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Simple),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { ListTickets: ListTicketsData = Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`ListTickets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Vec<ListTicketsData>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListTicketsOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Data" data: Vec<ListTicketsData>,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListTickets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketsData {
    pub status: Option<ListTicketsStatus>,
    pub ticket_id: Option<String>,
    pub title: Option<String>,
}
model! { ListTicketsData {
    0 "Status" status: ListTicketsStatus, 1 "TicketId" ticket_id: String, 2 "Title" title: String
} }

/// In the response of [`ListTickets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketsStatus {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { ListTicketsStatus {
    0 "Label" label: String, 1 "Value" value: String
} }

/// `ReopenTicket` of `workorder` 2021-06-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/ReopenTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenTicket {
    /// Required.
    pub content: String,
    /// Required.
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { ReopenTicket(content: String, ticket_id: String) "ReopenTicket" -> ReopenTicketOutput {
    0 "Content" content, 1 "TicketId" ticket_id, 2 "Uid" uid: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`ReopenTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenTicketOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReopenTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// `ReplyTicket` of `workorder` 2021-06-10.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Workorder/2021-06-10/ReplyTicket>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyTicket {
    pub file_name_list: Option<Vec<String>>,
    /// Required.
    pub content: String,
    /// Required.
    pub encrypt: bool,
    /// Required.
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { ReplyTicket(content: String, encrypt: bool, ticket_id: String) "ReplyTicket" -> ReplyTicketOutput {
    0 "FileNameList" file_name_list: Vec<String>, 1 "Content" content, 2 "Encrypt" encrypt, 3 "TicketId" ticket_id,
    4 "Uid" uid: String
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ReplyTicket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyTicketOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReplyTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: i64, 2 "Data" data: String,
    3 "Message" message: String, 4 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CloseTicket, CreateTicket, EvaluateTicket, GetAttachmentUploadUrl, GetMqConsumerTag, GetTicket, ListCategories,
    ListProducts, ListTicketNotes, ListTickets, ReopenTicket, ReplyTicket
}
