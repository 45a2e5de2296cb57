//! `car` of Tencent Cloud, API version 2022-01-10.
//!
//! Endpoint: `car.tencentcloudapi.com`, or `car.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=car&Version=2022-01-10>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, car::DescribeConcurrentCount};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeConcurrentCount::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("car", "2022-01-10", "car", &Endpoints::NONE);

/// Applies concurrent: `ApplyConcurrent` of `car` 2022-01-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=car&Version=2022-01-10&Action=ApplyConcurrent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyConcurrent {
    /// Required.
    pub user_id: String,
    /// Required.
    pub user_ip: String,
    /// Required.
    pub project_id: String,
    pub application_version_id: Option<String>,
    pub application_id: Option<String>,
}
operation! { ApplyConcurrent(user_id: String, user_ip: String, project_id: String) "ApplyConcurrent" -> Empty {
    0 "UserId" user_id, 1 "UserIp" user_ip, 2 "ProjectId" project_id,
    3 "ApplicationVersionId" application_version_id: String, 4 "ApplicationId" application_id: String
} }

/// Response of [`ApplyConcurrent`]: empty.
pub type ApplyConcurrentOutput = Empty;

/// Creates session: `CreateSession` of `car` 2022-01-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=car&Version=2022-01-10&Action=CreateSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSession {
    /// Required.
    pub user_id: String,
    /// Required.
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

/// Response of [`CreateSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSessionOutput {
    pub server_session: Option<String>,
}
model! { CreateSessionOutput {
    0 "ServerSession" server_session: String
} }

/// Describes concurrent count: `DescribeConcurrentCount` of `car` 2022-01-10.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=car&Version=2022-01-10&Action=DescribeConcurrentCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrentCount {
    pub project_id: Option<String>,
    pub application_category: Option<String>,
}
operation! { DescribeConcurrentCount() "DescribeConcurrentCount" -> DescribeConcurrentCountOutput {
    0 "ProjectId" project_id: String, 1 "ApplicationCategory" application_category: String
} }

/// Response of [`DescribeConcurrentCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConcurrentCountOutput {
    pub total: Option<i64>,
    pub running: Option<i64>,
}
model! { DescribeConcurrentCountOutput {
    0 "Total" total: i64, 1 "Running" running: i64
} }

/// Destroys session: `DestroySession` of `car` 2022-01-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=car&Version=2022-01-10&Action=DestroySession>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_ACCESS_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroySession {
    /// Required.
    pub user_id: String,
}
operation! { DestroySession(user_id: String) "DestroySession" -> Empty {
    0 "UserId" user_id
} }

/// Response of [`DestroySession`]: empty.
pub type DestroySessionOutput = Empty;

/// Starts publish stream: `StartPublishStream` of `car` 2022-01-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=car&Version=2022-01-10&Action=StartPublishStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStream {
    /// Required.
    pub user_id: String,
    pub publish_stream_args: Option<String>,
}
operation! { StartPublishStream(user_id: String) "StartPublishStream" -> Empty {
    0 "UserId" user_id, 1 "PublishStreamArgs" publish_stream_args: String
} }

/// Response of [`StartPublishStream`]: empty.
pub type StartPublishStreamOutput = Empty;

/// Starts publish stream with url: `StartPublishStreamWithURL` of `car` 2022-01-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=car&Version=2022-01-10&Action=StartPublishStreamWithURL>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPublishStreamWithURL {
    /// Required.
    pub user_id: String,
    /// Required.
    pub publish_stream_url: String,
}
operation! { StartPublishStreamWithURL(user_id: String, publish_stream_url: String)
    "StartPublishStreamWithURL" -> Empty {
    0 "UserId" user_id, 1 "PublishStreamURL" publish_stream_url
} }

/// Response of [`StartPublishStreamWithURL`]: empty.
pub type StartPublishStreamWithURLOutput = Empty;

/// Stops publish stream: `StopPublishStream` of `car` 2022-01-10.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=car&Version=2022-01-10&Action=StopPublishStream>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPublishStream {
    /// Required.
    pub user_id: String,
}
operation! { StopPublishStream(user_id: String) "StopPublishStream" -> Empty {
    0 "UserId" user_id
} }

/// Response of [`StopPublishStream`]: empty.
pub type StopPublishStreamOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_LOCK_TIMEOUT "FailedOperation.LockTimeout",
    FAILED_OPERATION_PATH_NOT_FOUND "FailedOperation.PathNotFound",
    FAILED_OPERATION_PROCESS_TIMEOUT "FailedOperation.ProcessTimeout",
    FAILED_OPERATION_SLOW_DOWN "FailedOperation.SlowDown", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_JSON_PARSE_ERROR "InvalidParameter.JsonParseError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED_ROLE "LimitExceeded.Role",
    OPERATION_DENIED "OperationDenied", RESOURCE_NOT_FOUND_NO_IDLE "ResourceNotFound.NoIdle",
    RESOURCE_NOT_FOUND_SESSION_NOT_FOUND "ResourceNotFound.SessionNotFound",
    RESOURCE_UNAVAILABLE_ACCESS_FAILED "ResourceUnavailable.AccessFailed",
    RESOURCE_UNAVAILABLE_INITIALIZATION "ResourceUnavailable.Initialization",
    UNSUPPORTED_OPERATION_STOPPING "UnsupportedOperation.Stopping"
}

#[cfg(feature = "unstable-registry")]
register! {
    ApplyConcurrent, CreateSession, DescribeConcurrentCount, DestroySession, StartPublishStream,
    StartPublishStreamWithURL, StopPublishStream
}
