//! `bizlive` of Tencent Cloud, API version 2019-03-13.
//!
//! Endpoint: `bizlive.tencentcloudapi.com`, or `bizlive.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bizlive&Version=2019-03-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bizlive::DescribeWorkers};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeWorkers::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "bizlive",
    "2019-03-13",
    "bizlive",
    &Endpoints::NONE,
);

/// Creates session: `CreateSession` of `bizlive` 2019-03-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bizlive&Version=2019-03-13&Action=CreateSession>.
///
/// Errors: [`codes::FAILED_OPERATION_LACK_BANDWIDTH`], [`codes::RESOURCE_NOT_FOUND_NO_IDLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSession {
    /// Required.
    pub client_session: String,
    /// Required.
    pub game_id: String,
    /// Required.
    pub user_id: String,
    pub game_paras: Option<String>,
    pub game_region: Option<String>,
    pub image_url: Option<String>,
    pub resolution: Option<String>,
}
operation! { CreateSession(client_session: String, game_id: String, user_id: String)
    "CreateSession" -> CreateSessionOutput {
    0 "ClientSession" client_session, 1 "GameId" game_id, 2 "UserId" user_id, 3 "GameParas" game_paras: String,
    4 "GameRegion" game_region: String, 5 "ImageUrl" image_url: String, 6 "Resolution" resolution: String
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

/// Describes stream play info list: `DescribeStreamPlayInfoList` of `bizlive` 2019-03-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bizlive&Version=2019-03-13&Action=DescribeStreamPlayInfoList>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPlayInfoList {
    /// Required.
    pub end_time: String,
    /// Required.
    pub play_domain: String,
    /// Required.
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeStreamPlayInfoList(end_time: String, play_domain: String, start_time: String)
    "DescribeStreamPlayInfoList" -> DescribeStreamPlayInfoListOutput {
    0 "EndTime" end_time, 1 "PlayDomain" play_domain, 2 "StartTime" start_time, 3 "StreamName" stream_name: String
} }

/// Response of [`DescribeStreamPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPlayInfoListOutput {
    pub data_info_list: Vec<DayStreamPlayInfo>,
}
model! { DescribeStreamPlayInfoListOutput {
    0 "DataInfoList" data_info_list: Vec<DayStreamPlayInfo>
} }

/// In the response of [`DescribeStreamPlayInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayStreamPlayInfo {
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub online: Option<i64>,
    pub request: Option<i64>,
    pub time: Option<String>,
}
model! { DayStreamPlayInfo {
    0 "Bandwidth" bandwidth: f64, 1 "Flux" flux: f64, 2 "Online" online: i64, 3 "Request" request: i64,
    4 "Time" time: String
} }

/// Describes workers: `DescribeWorkers` of `bizlive` 2019-03-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bizlive&Version=2019-03-13&Action=DescribeWorkers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkers {}
operation! { DescribeWorkers() "DescribeWorkers" -> DescribeWorkersOutput {} }

/// Response of [`DescribeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkersOutput {
    pub region_detail: Vec<WorkerRegionInfo>,
    pub idle: Option<i64>,
    pub region_num: Option<i64>,
}
model! { DescribeWorkersOutput {
    0 "RegionDetail" region_detail: Vec<WorkerRegionInfo>, 1 "Idle" idle: i64, 2 "RegionNum" region_num: i64
} }

/// In the response of [`DescribeWorkers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkerRegionInfo {
    pub idle: Option<i64>,
    pub region: Option<String>,
}
model! { WorkerRegionInfo {
    0 "Idle" idle: i64, 1 "Region" region: String
} }

/// `ForbidLiveStream` of `bizlive` 2019-03-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bizlive&Version=2019-03-13&Action=ForbidLiveStream>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_OTHER_SVR_ERROR`], [`codes::INTERNAL_ERROR_CONFIG_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR_GET_BIZID_ERROR`], [`codes::INTERNAL_ERROR_GET_STREAM_INFO_ERROR`],
/// [`codes::INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR`], [`codes::INTERNAL_ERROR_NOT_PERMMIT_OPERAT`],
/// [`codes::INTERNAL_ERROR_STREAM_STATUS_ERROR`], [`codes::INTERNAL_ERROR_UPDATE_DATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidLiveStream {
    /// Required.
    pub app_name: String,
    /// Required.
    pub domain_name: String,
    /// Required.
    pub stream_name: String,
    pub resume_time: Option<String>,
}
operation! { ForbidLiveStream(app_name: String, domain_name: String, stream_name: String) "ForbidLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name, 3 "ResumeTime" resume_time: String
} }

/// Response of [`ForbidLiveStream`]: empty.
pub type ForbidLiveStreamOutput = Empty;

/// Registers im: `RegisterIM` of `bizlive` 2019-03-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bizlive&Version=2019-03-13&Action=RegisterIM>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_ERROR`], [`codes::LIMIT_EXCEEDED_NO_IM_ABILITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterIM {
    /// Required.
    pub nickname: String,
    /// Required.
    pub user_id: String,
    pub head_img_url: Option<String>,
    pub level: Option<i64>,
}
operation! { RegisterIM(nickname: String, user_id: String) "RegisterIM" -> RegisterIMOutput {
    0 "Nickname" nickname, 1 "UserId" user_id, 2 "HeadImgUrl" head_img_url: String, 3 "Level" level: i64
} }

/// Response of [`RegisterIM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterIMOutput {
    pub user_key: Option<String>,
}
model! { RegisterIMOutput {
    0 "UserKey" user_key: String
} }

/// Stops game: `StopGame` of `bizlive` 2019-03-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bizlive&Version=2019-03-13&Action=StopGame>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGame {
    /// Required.
    pub user_id: String,
}
operation! { StopGame(user_id: String) "StopGame" -> Empty {
    0 "UserId" user_id
} }

/// Response of [`StopGame`]: empty.
pub type StopGameOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_LACK_BANDWIDTH "FailedOperation.LackBandwidth",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_CALL_OTHER_SVR_ERROR "InternalError.CallOtherSvrError",
    INTERNAL_ERROR_CONFIG_NOT_EXIST "InternalError.ConfigNotExist", INTERNAL_ERROR_DB_ERROR "InternalError.DBError",
    INTERNAL_ERROR_GET_BIZID_ERROR "InternalError.GetBizidError",
    INTERNAL_ERROR_GET_STREAM_INFO_ERROR "InternalError.GetStreamInfoError",
    INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR "InternalError.GetUpstreamInfoError",
    INTERNAL_ERROR_NOT_PERMMIT_OPERAT "InternalError.NotPermmitOperat",
    INTERNAL_ERROR_STREAM_STATUS_ERROR "InternalError.StreamStatusError",
    INTERNAL_ERROR_UPDATE_DATA_ERROR "InternalError.UpdateDataError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_JSON_PARSE_ERROR "InvalidParameter.JsonParseError",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED_NO_IM_ABILITY "LimitExceeded.NoIMAbility",
    MISSING_PARAMETER "MissingParameter", RESOURCE_NOT_FOUND_NO_IDLE "ResourceNotFound.NoIdle"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateSession, DescribeStreamPlayInfoList, DescribeWorkers, ForbidLiveStream, RegisterIM, StopGame
}
