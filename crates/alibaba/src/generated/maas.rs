//! `maas` 2026-03-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("ap-southeast-1", "maas.ap-southeast-1.aliyuncs.com"), ("cn-beijing", "maas.cn-beijing.aliyuncs.com")],
    vpc: &[("ap-southeast-1", "maas.vpc-proxy.aliyuncs.com"), ("cn-beijing", "maas.vpc-proxy.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "maas", version: "2026-03-18", code: "maas", endpoints: &ENDPOINTS };

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
    0 "apiKey" api_key, 1 "code" code, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyApiKey {
    pub api_key_id: Option<i64>,
    pub api_key_value: Option<Secret>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { CreateApiKeyApiKey {
    0 "apiKeyId" api_key_id, 1 "apiKeyValue" api_key_value, 2 "creator" creator, 3 "description" description,
    4 "gmtCreate" gmt_create, 5 "workspaceId" workspace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    pub api_key_id: i64,
}
operation! { DeleteApiKey(api_key_id: i64) "DeleteApiKey" -> DeleteApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/maas/apikeys/{apiKeyId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteApiKeyOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKey {
    pub api_key_id: i64,
}
operation! { GetApiKey(api_key_id: i64) "GetApiKey" -> GetApiKeyOutput {
    0 "apiKeyId" api_key_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/maas/apikeys/{apiKeyId}", } }

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
    0 "apiKey" api_key, 1 "code" code, 2 "httpStatusCode" http_status_code, 3 "message" message, 4 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApiKeyApiKey {
    pub api_key_id: Option<i64>,
    pub api_key_value: Option<Secret>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub is_blocked: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { GetApiKeyApiKey {
    0 "apiKeyId" api_key_id, 1 "apiKeyValue" api_key_value, 2 "creator" creator, 3 "description" description,
    4 "gmtCreate" gmt_create, 5 "isBlocked" is_blocked, 6 "workspaceId" workspace_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysOutput {
    pub api_keys: Option<Vec<ListApiKeysApiKeys>>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListApiKeysOutput {
    0 "apiKeys" api_keys, 1 "code" code, 2 "httpStatusCode" http_status_code, 3 "maxResults" max_results,
    4 "message" message, 5 "nextToken" next_token, 6 "success" success, 7 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApiKeysApiKeys {
    pub api_key_id: Option<i64>,
    pub api_key_value: Option<Secret>,
    pub creator: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub is_blocked: Option<i64>,
    pub workspace_id: Option<String>,
}
model! { ListApiKeysApiKeys {
    0 "apiKeyId" api_key_id, 1 "apiKeyValue" api_key_value, 2 "creator" creator, 3 "description" description,
    4 "gmtCreate" gmt_create, 5 "isBlocked" is_blocked, 6 "workspaceId" workspace_id
} }

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
    pub workspaces: Option<Vec<ListWorkspacesWorkspaces>>,
}
model! { ListWorkspacesOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "maxResults" max_results, 3 "message" message,
    4 "nextToken" next_token, 5 "success" success, 6 "totalCount" total_count, 7 "workspaces" workspaces
} }

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
    0 "apiHost" api_host, 1 "gmtCreate" gmt_create, 2 "region" region, 3 "regionName" region_name,
    4 "serviceSite" service_site, 5 "workspaceId" workspace_id, 6 "workspaceName" workspace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKey {
    /// At most 200 characters.
    pub description: Option<String>,
    pub api_key_id: i64,
}
operation! { UpdateApiKey(api_key_id: i64) "UpdateApiKey" -> UpdateApiKeyOutput {
    0 "description" description: String, 1 "apiKeyId" api_key_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "PUT", path: "/maas/apikeys/{apiKeyId}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateApiKeyOutput {
    0 "code" code, 1 "httpStatusCode" http_status_code, 2 "message" message, 3 "success" success
} }

#[cfg(feature = "reflect")]
register! {
    CreateApiKey, DeleteApiKey, GetApiKey, ListApiKeys, ListWorkspaces, UpdateApiKey
}
