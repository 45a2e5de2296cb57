//! `car` 2022-01-10.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "car", version: "2022-01-10", code: "car", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyConcurrent {
    pub user_id: String,
    pub user_ip: String,
    pub project_id: String,
    pub application_version_id: Option<String>,
    pub application_id: Option<String>,
}
operation! { ApplyConcurrent(user_id: String, user_ip: String, project_id: String) "ApplyConcurrent" -> Empty {
    0 "UserId" user_id, 1 "UserIp" user_ip, 2 "ProjectId" project_id,
    3 "ApplicationVersionId" application_version_id: String, 4 "ApplicationId" application_id: String
} }

pub type ApplyConcurrentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSession {
    pub user_id: String,
    pub user_ip: String,
    pub client_session: Option<String>,
    pub run_mode: Option<String>,
    pub application_parameters: Option<String>,
    pub host_user_id: Option<String>,
    pub role: Option<String>,
}
operation! { CreateSession(user_id: String, user_ip: String) "CreateSession" -> CreateSessionOutput {
    0 "UserId" user_id, 1 "UserIp" user_ip, 2 "ClientSession" client_session: String, 3 "RunMode" run_mode: String,
    4 "ApplicationParameters" application_parameters: String, 5 "HostUserId" host_user_id: String, 6 "Role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionOutput {
    pub server_session: Option<String>,
}
model! { CreateSessionOutput {
    0 "ServerSession" server_session
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrentCount {
    pub project_id: Option<String>,
    pub application_category: Option<String>,
}
operation! { DescribeConcurrentCount() "DescribeConcurrentCount" -> DescribeConcurrentCountOutput {
    0 "ProjectId" project_id: String, 1 "ApplicationCategory" application_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrentCountOutput {
    pub total: Option<u64>,
    pub running: Option<u64>,
}
model! { DescribeConcurrentCountOutput {
    0 "Total" total, 1 "Running" running
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroySession {
    pub user_id: String,
}
operation! { DestroySession(user_id: String) "DestroySession" -> Empty {
    0 "UserId" user_id
} }

pub type DestroySessionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStream {
    pub user_id: String,
    pub publish_stream_args: Option<String>,
}
operation! { StartPublishStream(user_id: String) "StartPublishStream" -> Empty {
    0 "UserId" user_id, 1 "PublishStreamArgs" publish_stream_args: String
} }

pub type StartPublishStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStreamWithURL {
    pub user_id: String,
    pub publish_stream_url: String,
}
operation! { StartPublishStreamWithURL(user_id: String, publish_stream_url: String)
    "StartPublishStreamWithURL" -> Empty {
    0 "UserId" user_id, 1 "PublishStreamURL" publish_stream_url
} }

pub type StartPublishStreamWithURLOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishStream {
    pub user_id: String,
}
operation! { StopPublishStream(user_id: String) "StopPublishStream" -> Empty {
    0 "UserId" user_id
} }

pub type StopPublishStreamOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_LOCK_TIMEOUT: &str = "FailedOperation.LockTimeout";
    pub const FAILED_OPERATION_PATH_NOT_FOUND: &str = "FailedOperation.PathNotFound";
    pub const FAILED_OPERATION_PROCESS_TIMEOUT: &str = "FailedOperation.ProcessTimeout";
    pub const FAILED_OPERATION_SLOW_DOWN: &str = "FailedOperation.SlowDown";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_JSON_PARSE_ERROR: &str = "InvalidParameter.JsonParseError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED_ROLE: &str = "LimitExceeded.Role";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_NOT_FOUND_NO_IDLE: &str = "ResourceNotFound.NoIdle";
    pub const RESOURCE_NOT_FOUND_SESSION_NOT_FOUND: &str = "ResourceNotFound.SessionNotFound";
    pub const RESOURCE_UNAVAILABLE_ACCESS_FAILED: &str = "ResourceUnavailable.AccessFailed";
    pub const RESOURCE_UNAVAILABLE_INITIALIZATION: &str = "ResourceUnavailable.Initialization";
    pub const UNSUPPORTED_OPERATION_STOPPING: &str = "UnsupportedOperation.Stopping";
}

#[cfg(feature = "reflect")]
register! {
    ApplyConcurrent, CreateSession, DescribeConcurrentCount, DestroySession, StartPublishStream,
    StartPublishStreamWithURL, StopPublishStream
}
