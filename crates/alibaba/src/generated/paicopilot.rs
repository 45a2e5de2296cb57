//! `paicopilot` of Alibaba Cloud, API version 2025-07-31.
//!
//! Endpoint: a table of 6 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, paicopilot::ListSessions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListSessions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "paicopilot.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "paicopilot.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paicopilot.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paicopilot.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paicopilot.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "paicopilot.cn-wulanchabu.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "paicopilot-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "paicopilot-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "paicopilot-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "paicopilot-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "paicopilot-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "paicopilot-vpc.cn-wulanchabu.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "paicopilot",
    "2025-07-31",
    "paicopilot",
    &ENDPOINTS,
);

/// Creates chat: `CreateChat` of `paicopilot` 2025-07-31.
///
/// POST `/api/v1/sessions/{SessionId}/chats`. Changes data. See
/// <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/CreateChat>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChat {
    pub extra_data: Option<String>,
    pub payload: Option<BTreeMap<String, Value>>,
    pub question: Option<ChatDetail>,
    pub title: Option<String>,
    /// Required.
    pub session_id: String,
}
operation! { CreateChat(session_id: String) "CreateChat" -> CreateChatOutput {
    0 "ExtraData" extra_data: String, 1 "Payload" payload: BTreeMap<String, Value>, 2 "Question" question: ChatDetail,
    3 "Title" title: String, 4 "SessionId" session_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/api/v1/sessions/{SessionId}/chats", body: BodyStyle::Json, } }

/// In the request of [`CreateChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatDetail {
    pub content: Option<String>,
    pub gmt_create_time: Option<String>,
    pub user_info: Option<ChatDetailUserInfo>,
}
input! { ChatDetail() {
    0 "Content" content: String, 1 "GmtCreateTime" gmt_create_time: String, 2 "UserInfo" user_info: ChatDetailUserInfo
} }

/// In the request of [`CreateChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatDetailUserInfo {
    pub name: Option<String>,
    pub role: Option<String>,
}
input! { ChatDetailUserInfo() {
    0 "Name" name: String, 1 "Role" role: String
} }

/// Response of [`CreateChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatOutput {
    pub answer: Option<ChatDetail>,
    pub chat_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub gmt_create_time: Option<String>,
    pub session_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateChatOutput {
    0 "Answer" answer: ChatDetail, 1 "ChatId" chat_id: String, 2 "ErrorCode" error_code: String,
    3 "ErrorMessage" error_message: String, 4 "GmtCreateTime" gmt_create_time: String, 5 "SessionId" session_id: String,
    6 "Status" status: String
} }

/// Creates session: `CreateSession` of `paicopilot` 2025-07-31.
///
/// POST `/api/v1/sessions`. Changes data. See
/// <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/CreateSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSession {
    pub labels: Option<Vec<Label>>,
    pub title: Option<String>,
}
operation! { CreateSession() "CreateSession" -> CreateSessionOutput {
    0 "Labels" labels: Vec<Label>, 1 "Title" title: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/sessions", body: BodyStyle::Json, } }

/// In the request of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Label() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionOutput {
    pub session_id: Option<String>,
}
model! { CreateSessionOutput {
    0 "SessionId" session_id: String
} }

/// Deletes chat: `DeleteChat` of `paicopilot` 2025-07-31.
///
/// DELETE `/api/v1/sessions/{SessionId}/chats/{ChatId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/DeleteChat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChat {
    /// Required.
    pub session_id: String,
    /// Required.
    pub chat_id: String,
}
operation! { DeleteChat(session_id: String, chat_id: String) "DeleteChat" -> Empty {
    0 "SessionId" session_id, 1 "ChatId" chat_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/sessions/{SessionId}/chats/{ChatId}", } }

/// Response of [`DeleteChat`]: empty.
pub type DeleteChatOutput = Empty;

/// Deletes session: `DeleteSession` of `paicopilot` 2025-07-31.
///
/// DELETE `/api/v1/sessions/{SessionId}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/DeleteSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSession {
    /// Required.
    pub session_id: String,
}
operation! { DeleteSession(session_id: String) "DeleteSession" -> DeleteSessionOutput {
    0 "SessionId" session_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v1/sessions/{SessionId}", } }

/// Response of [`DeleteSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSessionOutput {
    pub session_id: Option<String>,
}
model! { DeleteSessionOutput {
    0 "SessionId" session_id: String
} }

/// Gets chat: `GetChat` of `paicopilot` 2025-07-31.
///
/// GET `/api/v1/sessions/{SessionId}/chats/{ChatId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/GetChat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChat {
    pub verbose: Option<String>,
    /// Required.
    pub session_id: String,
    /// Required.
    pub chat_id: String,
}
operation! { GetChat(session_id: String, chat_id: String) "GetChat" -> GetChatOutput {
    0 "Verbose" verbose: String, 1 "SessionId" session_id, 2 "ChatId" chat_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/sessions/{SessionId}/chats/{ChatId}", } }

/// Response of [`GetChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatOutput {
    pub answer: Option<ChatDetail>,
    pub chat_id: Option<String>,
    pub extra_data: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub owner_id: Option<String>,
    pub question: Option<ChatDetail>,
    pub session_id: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub user_id: Option<String>,
}
model! { GetChatOutput {
    0 "Answer" answer: ChatDetail, 1 "ChatId" chat_id: String, 2 "ExtraData" extra_data: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModified" gmt_modified: String, 5 "Message" message: String,
    6 "OwnerId" owner_id: String, 7 "Question" question: ChatDetail, 8 "SessionId" session_id: String,
    9 "Status" status: String, 10 "Title" title: String, 11 "UserId" user_id: String
} }

/// Gets session: `GetSession` of `paicopilot` 2025-07-31.
///
/// GET `/api/v1/sessions/{SessionId}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/GetSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSession {
    /// Required.
    pub session_id: String,
}
operation! { GetSession(session_id: String) "GetSession" -> GetSessionOutput {
    0 "SessionId" session_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/sessions/{SessionId}", } }

/// Response of [`GetSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionOutput {
    pub gmt_create_time: Option<String>,
    pub gmt_modified: Option<String>,
    pub owner_id: Option<String>,
    pub session_id: Option<String>,
    pub title: Option<String>,
    pub user_id: Option<String>,
}
model! { GetSessionOutput {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModified" gmt_modified: String, 2 "OwnerId" owner_id: String,
    3 "SessionId" session_id: String, 4 "Title" title: String, 5 "UserId" user_id: String
} }

/// Lists chats: `ListChats` of `paicopilot` 2025-07-31.
///
/// GET `/api/v1/sessions/{SessionId}/chats`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/ListChats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChats {
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
    pub verbose: Option<String>,
    /// Required.
    pub session_id: String,
}
operation! { ListChats(session_id: String) "ListChats" -> ListChatsOutput {
    0 "Order" order: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "SortBy" sort_by: String,
    4 "Verbose" verbose: String, 5 "SessionId" session_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/api/v1/sessions/{SessionId}/chats", } }
paged! { ListChats: Chat = Number "PageNumber", "Chats" chats, total "TotalCount" }

/// Response of [`ListChats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListChatsOutput {
    pub chats: Vec<Chat>,
    pub total_count: Option<i64>,
}
model! { ListChatsOutput {
    0 "Chats" chats: Vec<Chat>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListChats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    pub answer: Option<ChatDetail>,
    pub chat_id: Option<String>,
    pub extra_data: Option<String>,
    pub gmt_create_time: Option<String>,
    pub gmt_modified: Option<String>,
    pub message: Option<String>,
    pub owner_id: Option<String>,
    pub question: Option<ChatDetail>,
    pub session_id: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub user_id: Option<String>,
}
model! { Chat {
    0 "Answer" answer: ChatDetail, 1 "ChatId" chat_id: String, 2 "ExtraData" extra_data: String,
    3 "GmtCreateTime" gmt_create_time: String, 4 "GmtModified" gmt_modified: String, 5 "Message" message: String,
    6 "OwnerId" owner_id: String, 7 "Question" question: ChatDetail, 8 "SessionId" session_id: String,
    9 "Status" status: String, 10 "Title" title: String, 11 "UserId" user_id: String
} }

/// Lists sessions: `ListSessions` of `paicopilot` 2025-07-31.
///
/// GET `/api/v1/sessions`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/ListSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessions {
    pub labels: Option<String>,
    pub order: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_by: Option<String>,
}
operation! { ListSessions() "ListSessions" -> ListSessionsOutput {
    0 "Labels" labels: String, 1 "Order" order: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SortBy" sort_by: String
} { method: "GET", path: "/api/v1/sessions", } }
paged! { ListSessions: Session = Number "PageNumber", "Sessions" sessions, total "TotalCount" }

/// Response of [`ListSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSessionsOutput {
    pub sessions: Vec<Session>,
    pub total_count: Option<i64>,
}
model! { ListSessionsOutput {
    0 "Sessions" sessions: Vec<Session>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Session {
    pub gmt_create_time: Option<String>,
    pub gmt_modified: Option<String>,
    pub owner_id: Option<String>,
    pub session_id: Option<String>,
    pub session_title: Option<String>,
    pub user_id: Option<String>,
}
model! { Session {
    0 "GmtCreateTime" gmt_create_time: String, 1 "GmtModified" gmt_modified: String, 2 "OwnerId" owner_id: String,
    3 "SessionId" session_id: String, 4 "SessionTitle" session_title: String, 5 "UserId" user_id: String
} }

/// Searches info: `SearchInfo` of `paicopilot` 2025-07-31.
///
/// POST `/api/v1/searches`. Reads only. See <https://api.alibabacloud.com/document/PAICopilot/2025-07-31/SearchInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInfo {
    pub knowledge_base_filters: Option<Vec<SearchInfoKnowledgeBaseFilters>>,
    pub web_filters: Option<Vec<SearchInfoWebFilters>>,
}
operation! { SearchInfo() "SearchInfo" -> SearchInfoOutput {
    0 "KnowledgeBaseFilters" knowledge_base_filters: Vec<SearchInfoKnowledgeBaseFilters>,
    1 "WebFilters" web_filters: Vec<SearchInfoWebFilters>
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v1/searches", body: BodyStyle::Json, } }

/// In the request of [`SearchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInfoKnowledgeBaseFilters {
    /// Required.
    pub collection_name: Option<String>,
    /// Required.
    pub query: Option<String>,
    pub result_limit: Option<i64>,
    pub score_threshold: Option<f64>,
}
input! { SearchInfoKnowledgeBaseFilters(collection_name: String, query: String) {
    0 "CollectionName" collection_name: String, 1 "Query" query: String, 2 "ResultLimit" result_limit: i64,
    3 "ScoreThreshold" score_threshold: f64
} }

/// In the request of [`SearchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInfoWebFilters {
    pub category: Option<String>,
    pub include_sites: Option<Vec<String>>,
    /// Required.
    pub query: Option<String>,
    pub result_limit: Option<i64>,
    pub score_threshold: Option<f64>,
}
input! { SearchInfoWebFilters(query: String) {
    0 "Category" category: String, 1 "IncludeSites" include_sites: Vec<String>, 2 "Query" query: String,
    3 "ResultLimit" result_limit: i64, 4 "ScoreThreshold" score_threshold: f64
} }

/// Response of [`SearchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInfoOutput {
    pub knowledge_base_search_results: Vec<SearchInfoKnowledgeBaseSearchResults>,
    pub web_search_results: Vec<SearchInfoWebSearchResults>,
}
model! { SearchInfoOutput {
    0 "KnowledgeBaseSearchResults" knowledge_base_search_results: Vec<SearchInfoKnowledgeBaseSearchResults>,
    1 "WebSearchResults" web_search_results: Vec<SearchInfoWebSearchResults>
} }

/// In the response of [`SearchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInfoKnowledgeBaseSearchResults {
    pub index: Option<String>,
    pub result_content: Option<String>,
    pub score: Option<f64>,
}
model! { SearchInfoKnowledgeBaseSearchResults {
    0 "Index" index: String, 1 "ResultContent" result_content: String, 2 "Score" score: f64
} }

/// In the response of [`SearchInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInfoWebSearchResults {
    pub index: Option<String>,
    pub result_content: Option<String>,
    pub score: Option<f64>,
    pub source_link: Option<String>,
}
model! { SearchInfoWebSearchResults {
    0 "Index" index: String, 1 "ResultContent" result_content: String, 2 "Score" score: f64,
    3 "SourceLink" source_link: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateChat, CreateSession, DeleteChat, DeleteSession, GetChat, GetSession, ListChats, ListSessions, SearchInfo
}
