//! `maas` of Alibaba Cloud, API version 2026-03-18.
//!
//! Endpoint: a table of 2 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/MaaS/2026-03-18/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, maas::ListApiKeys};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListApiKeys::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "maas.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "maas.cn-beijing.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "maas.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "maas.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("maas", "2026-03-18", "maas", &ENDPOINTS);

/// Creates api key: `CreateApiKey` of `maas` 2026-03-18.
///
/// POST `/maas/apikeys`. Changes data. See <https://api.alibabacloud.com/document/MaaS/2026-03-18/CreateApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    /// At most 200 characters.
    pub description: Option<String>,
    /// At most 128 characters.
    pub workspace_id: Option<String>,
}
operation! { CreateApiKey() "CreateApiKey" -> CreateApiKeyOutput {
    0 "description" description: String, 1 "workspaceId" workspace_id: String
} { path: "/maas/apikeys", } }

/// Response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub api_key: Option<CreateApiKeyApiKey>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateApiKeyOutput {
    0 "apiKey" api_key: CreateApiKeyApiKey, 1 "code" code: String, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyApiKey {
    pub api_key_id: Option<i64>,
    /// Secret.
    pub api_key_value: Option<Secret>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { CreateApiKeyApiKey {
    0 "apiKeyId" api_key_id: i64, 1 "apiKeyValue" api_key_value: Secret, 2 "creator" creator: String,
    3 "description" description: String, 4 "gmtCreate" gmt_create: i64, 5 "workspaceId" workspace_id: String
} }

/// Deletes api key: `DeleteApiKey` of `maas` 2026-03-18.
///
/// DELETE `/maas/apikeys/{apiKeyId}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaaS/2026-03-18/DeleteApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    /// Required.
    pub api_key_id: i64,
}
operation! { DeleteApiKey(api_key_id: i64) "DeleteApiKey" -> DeleteApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/maas/apikeys/{apiKeyId}", } }

/// Response of [`DeleteApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteApiKeyOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

/// Gets api key: `GetApiKey` of `maas` 2026-03-18.
///
/// GET `/maas/apikeys/{apiKeyId}`. Reads only. See <https://api.alibabacloud.com/document/MaaS/2026-03-18/GetApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKey {
    /// Required.
    pub api_key_id: i64,
}
operation! { GetApiKey(api_key_id: i64) "GetApiKey" -> GetApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/maas/apikeys/{apiKeyId}", } }

/// Response of [`GetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyOutput {
    pub api_key: Option<GetApiKeyApiKey>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetApiKeyOutput {
    0 "apiKey" api_key: GetApiKeyApiKey, 1 "code" code: String, 2 "httpStatusCode" http_status_code: i64,
    3 "message" message: String, 4 "success" success: bool
} }

/// In the response of [`GetApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyApiKey {
    pub api_key_id: Option<i64>,
    /// Secret.
    pub api_key_value: Option<Secret>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub is_blocked: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { GetApiKeyApiKey {
    0 "apiKeyId" api_key_id: i64, 1 "apiKeyValue" api_key_value: Secret, 2 "creator" creator: String,
    3 "description" description: String, 4 "gmtCreate" gmt_create: i64, 5 "isBlocked" is_blocked: i64,
    6 "workspaceId" workspace_id: String
} }

/// Lists api keys: `ListApiKeys` of `maas` 2026-03-18.
///
/// GET `/maas/apikeys`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/MaaS/2026-03-18/ListApiKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeys {
    pub api_key_id: Option<i64>,
    /// At most 200 characters.
    pub description: Option<String>,
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At most 64 characters.
    pub workspace_id: Option<String>,
}
operation! { ListApiKeys() "ListApiKeys" -> ListApiKeysOutput {
    0 "apiKeyId" api_key_id: i64, 1 "description" description: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "workspaceId" workspace_id: String
} { method: "GET", path: "/maas/apikeys", } }
paged! { ListApiKeys: ListApiKeysApiKeys = Token "nextToken", "apiKeys" api_keys, next "nextToken" }

/// Response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysOutput {
    pub api_keys: Vec<ListApiKeysApiKeys>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListApiKeysOutput {
    0 "apiKeys" api_keys: Vec<ListApiKeysApiKeys>, 1 "code" code: String, 2 "httpStatusCode" http_status_code: i64,
    3 "maxResults" max_results: i64, 4 "message" message: String, 5 "nextToken" next_token: String,
    6 "success" success: bool, 7 "totalCount" total_count: i64
} }

/// In the response of [`ListApiKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysApiKeys {
    pub api_key_id: Option<i64>,
    /// Secret.
    pub api_key_value: Option<Secret>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub is_blocked: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListApiKeysApiKeys {
    0 "apiKeyId" api_key_id: i64, 1 "apiKeyValue" api_key_value: Secret, 2 "creator" creator: String,
    3 "description" description: String, 4 "gmtCreate" gmt_create: i64, 5 "isBlocked" is_blocked: i64,
    6 "workspaceId" workspace_id: String
} }

/// Lists workspaces: `ListWorkspaces` of `maas` 2026-03-18.
///
/// GET `/maas/workspaces`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/MaaS/2026-03-18/ListWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    /// 10 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// At most 30 characters.
    pub workspace_name: Option<String>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "workspaceName" workspace_name: String
} { method: "GET", path: "/maas/workspaces", } }
paged! { ListWorkspaces: ListWorkspacesWorkspaces = Token "nextToken", "workspaces" workspaces, next "nextToken" }

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub workspaces: Vec<ListWorkspacesWorkspaces>,
}
model! { ListWorkspacesOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "maxResults" max_results: i64,
    3 "message" message: String, 4 "nextToken" next_token: String, 5 "success" success: bool,
    6 "totalCount" total_count: i64, 7 "workspaces" workspaces: Vec<ListWorkspacesWorkspaces>
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesWorkspaces {
    pub api_host: Option<String>,
    pub gmt_create: Option<i64>,
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub service_site: Option<String>,
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListWorkspacesWorkspaces {
    0 "apiHost" api_host: String, 1 "gmtCreate" gmt_create: i64, 2 "region" region: String,
    3 "regionName" region_name: String, 4 "serviceSite" service_site: String, 5 "workspaceId" workspace_id: String,
    6 "workspaceName" workspace_name: String
} }

/// Updates api key: `UpdateApiKey` of `maas` 2026-03-18.
///
/// PUT `/maas/apikeys/{apiKeyId}`. Changes data. See
/// <https://api.alibabacloud.com/document/MaaS/2026-03-18/UpdateApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKey {
    /// At most 200 characters.
    pub description: Option<String>,
    /// Required.
    pub api_key_id: i64,
}
operation! { UpdateApiKey(api_key_id: i64) "UpdateApiKey" -> UpdateApiKeyOutput {
    0 "description" description: String, 1 "apiKeyId" api_key_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "PUT", path: "/maas/apikeys/{apiKeyId}", } }

/// Response of [`UpdateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateApiKeyOutput {
    0 "code" code: String, 1 "httpStatusCode" http_status_code: i64, 2 "message" message: String,
    3 "success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateApiKey, DeleteApiKey, GetApiKey, ListApiKeys, ListWorkspaces, UpdateApiKey
}
