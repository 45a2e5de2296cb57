//! `workorder` 2021-06-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service =
    Service { name: "workorder", version: "2021-06-10", code: "workorder", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTicket {
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { CloseTicket(ticket_id: String) "CloseTicket" -> CloseTicketOutput {
    0 "TicketId" ticket_id, 1 "Uid" uid: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseTicketOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CloseTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicket {
    pub secret_info: Option<CreateTicketSecretInfo>,
    pub category_id: String,
    pub creator_id: Option<String>,
    pub description: String,
    pub email: Option<String>,
    pub file_name_list: Option<Vec<String>>,
    /// 0 to 1000.
    pub severity: i64,
    pub title: Option<String>,
}
operation! { CreateTicket(category_id: String, description: String, severity: i64)
    "CreateTicket" -> CreateTicketOutput {
    0 "SecretInfo" secret_info: CreateTicketSecretInfo, 1 "CategoryId" category_id, 2 "CreatorId" creator_id: String,
    3 "Description" description, 4 "Email" email: String, 5 "FileNameList" file_name_list: Vec<String>,
    6 "Severity" severity, 7 "Title" title: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::Simple },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTicketSecretInfo {
    pub content: Option<String>,
    pub file_name_list: Option<Vec<String>>,
}
input! { CreateTicketSecretInfo() {
    0 "Content" content: String, 1 "FileNameList" file_name_list: Vec<String>
} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateTicket {
    pub content: Option<String>,
    pub score: String,
    pub solved: bool,
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { EvaluateTicket(score: String, solved: bool, ticket_id: String) "EvaluateTicket" -> EvaluateTicketOutput {
    0 "Content" content: String, 1 "Score" score, 2 "Solved" solved, 3 "TicketId" ticket_id, 4 "Uid" uid: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EvaluateTicketOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EvaluateTicketOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachmentUploadUrl {
    pub file_name: String,
}
operation! { GetAttachmentUploadUrl(file_name: String) "GetAttachmentUploadUrl" -> GetAttachmentUploadUrlOutput {
    0 "FileName" file_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachmentUploadUrlOutput {
    pub code: Option<i64>,
    pub data: Option<GetAttachmentUploadUrlData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAttachmentUploadUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachmentUploadUrlData {
    pub get_signed_url: Option<Secret>,
    pub object_key: Option<String>,
    pub put_signed_url: Option<Secret>,
}
model! { GetAttachmentUploadUrlData {
    0 "GetSignedUrl" get_signed_url, 1 "ObjectKey" object_key, 2 "PutSignedUrl" put_signed_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMqConsumerTag {}
operation! { GetMqConsumerTag() "GetMqConsumerTag" -> GetMqConsumerTagOutput {} }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicket {
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { GetTicket(ticket_id: String) "GetTicket" -> GetTicketOutput {
    0 "TicketId" ticket_id, 1 "Uid" uid: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

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
    0 "CategoryId" category_id, 1 "CreateTime" create_time, 2 "CreatorId" creator_id, 3 "Description" description,
    4 "Severity" severity, 5 "Status" status, 6 "TicketId" ticket_id, 7 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketSeverity {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { GetTicketSeverity {
    0 "Label" label, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketStatus {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { GetTicketStatus {
    0 "Label" label, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategories {
    pub language: Option<String>,
    pub name: Option<String>,
    /// 0 to 99999999999.
    pub product_id: i64,
}
operation! { ListCategories(product_id: i64) "ListCategories" -> ListCategoriesOutput {
    0 "Language" language: String, 1 "Name" name: String, 2 "ProductId" product_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoriesOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListCategoriesData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCategoriesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoriesData {
    pub category_id: Option<i64>,
    pub category_name: Option<String>,
}
model! { ListCategoriesData {
    0 "CategoryId" category_id, 1 "CategoryName" category_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProducts {
    pub language: Option<String>,
    pub name: Option<String>,
}
operation! { ListProducts() "ListProducts" -> ListProductsOutput {
    0 "Language" language: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<ListProductsData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListProductsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsData {
    pub directory_id: Option<i64>,
    pub directory_name: Option<String>,
    pub product_list: Option<Vec<ListProductsProductList>>,
}
model! { ListProductsData {
    0 "DirectoryId" directory_id, 1 "DirectoryName" directory_name, 2 "ProductList" product_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProductsProductList {
    pub product_id: Option<i64>,
    pub product_name: Option<String>,
}
model! { ListProductsProductList {
    0 "ProductId" product_id, 1 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotes {
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { ListTicketNotes(ticket_id: String) "ListTicketNotes" -> ListTicketNotesOutput {
    0 "TicketId" ticket_id, 1 "Uid" uid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Option<Vec<ListTicketNotesData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTicketNotesOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesData {
    pub attachments: Option<Vec<ListTicketNotesAttachments>>,
    pub create_time: Option<i64>,
    pub dialog: Option<ListTicketNotesDialog>,
    pub dialog_id: Option<i64>,
    pub status: Option<i64>,
    pub tip: Option<String>,
    pub r#type: Option<i64>,
    pub user: Option<ListTicketNotesUser>,
}
model! { ListTicketNotesData {
    0 "Attachments" attachments, 1 "CreateTime" create_time, 2 "Dialog" dialog, 3 "DialogId" dialog_id,
    4 "Status" status, 5 "Tip" tip, 6 "Type" r#type, 7 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesAttachments {
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { ListTicketNotesAttachments {
    0 "Name" name, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesDialog {
    pub content: Option<String>,
    pub schema: Option<String>,
}
model! { ListTicketNotesDialog {
    0 "Content" content, 1 "Schema" schema
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketNotesUser {
    pub name: Option<String>,
    pub role: Option<i64>,
}
model! { ListTicketNotesUser {
    0 "Name" name, 1 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTickets {
    /// 1 to 9999999.
    pub page_number: i64,
    /// 10 to 100.
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
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::Simple },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { ListTickets: ListTicketsData = Number "PageNumber", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<i64>,
    pub data: Option<Vec<ListTicketsData>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListTicketsOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message,
    4 "PageNumber" page_number, 5 "PageSize" page_size, 6 "Success" success, 7 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketsData {
    pub status: Option<ListTicketsStatus>,
    pub ticket_id: Option<String>,
    pub title: Option<String>,
}
model! { ListTicketsData {
    0 "Status" status, 1 "TicketId" ticket_id, 2 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketsStatus {
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { ListTicketsStatus {
    0 "Label" label, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenTicket {
    pub content: String,
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { ReopenTicket(content: String, ticket_id: String) "ReopenTicket" -> ReopenTicketOutput {
    0 "Content" content, 1 "TicketId" ticket_id, 2 "Uid" uid: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyTicket {
    pub file_name_list: Option<Vec<String>>,
    pub content: String,
    pub encrypt: bool,
    pub ticket_id: String,
    pub uid: Option<String>,
}
operation! { ReplyTicket(content: String, encrypt: bool, ticket_id: String) "ReplyTicket" -> ReplyTicketOutput {
    0 "FileNameList" file_name_list: Vec<String>, 1 "Content" content, 2 "Encrypt" encrypt, 3 "TicketId" ticket_id,
    4 "Uid" uid: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

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
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "Data" data, 3 "Message" message, 4 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    CloseTicket, CreateTicket, EvaluateTicket, GetAttachmentUploadUrl, GetMqConsumerTag, GetTicket, ListCategories,
    ListProducts, ListTicketNotes, ListTickets, ReopenTicket, ReplyTicket
}
