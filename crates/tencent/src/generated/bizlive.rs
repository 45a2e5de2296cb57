//! `bizlive` 2019-03-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "bizlive", version: "2019-03-13", code: "bizlive", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSession {
    pub client_session: String,
    pub game_id: String,
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
pub struct DescribeStreamPlayInfoList {
    pub end_time: String,
    pub play_domain: String,
    pub start_time: String,
    pub stream_name: Option<String>,
}
operation! { DescribeStreamPlayInfoList(end_time: String, play_domain: String, start_time: String)
    "DescribeStreamPlayInfoList" -> DescribeStreamPlayInfoListOutput {
    0 "EndTime" end_time, 1 "PlayDomain" play_domain, 2 "StartTime" start_time, 3 "StreamName" stream_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamPlayInfoListOutput {
    pub data_info_list: Option<Vec<DayStreamPlayInfo>>,
}
model! { DescribeStreamPlayInfoListOutput {
    0 "DataInfoList" data_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayStreamPlayInfo {
    pub bandwidth: Option<f64>,
    pub flux: Option<f64>,
    pub online: Option<u64>,
    pub request: Option<u64>,
    pub time: Option<String>,
}
model! { DayStreamPlayInfo {
    0 "Bandwidth" bandwidth, 1 "Flux" flux, 2 "Online" online, 3 "Request" request, 4 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkers {}
operation! { DescribeWorkers() "DescribeWorkers" -> DescribeWorkersOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkersOutput {
    pub region_detail: Option<Vec<WorkerRegionInfo>>,
    pub idle: Option<u64>,
    pub region_num: Option<u64>,
}
model! { DescribeWorkersOutput {
    0 "RegionDetail" region_detail, 1 "Idle" idle, 2 "RegionNum" region_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkerRegionInfo {
    pub idle: Option<u64>,
    pub region: Option<String>,
}
model! { WorkerRegionInfo {
    0 "Idle" idle, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForbidLiveStream {
    pub app_name: String,
    pub domain_name: String,
    pub stream_name: String,
    pub resume_time: Option<String>,
}
operation! { ForbidLiveStream(app_name: String, domain_name: String, stream_name: String) "ForbidLiveStream" -> Empty {
    0 "AppName" app_name, 1 "DomainName" domain_name, 2 "StreamName" stream_name, 3 "ResumeTime" resume_time: String
} }

pub type ForbidLiveStreamOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterIM {
    pub nickname: String,
    pub user_id: String,
    pub head_img_url: Option<String>,
    pub level: Option<i64>,
}
operation! { RegisterIM(nickname: String, user_id: String) "RegisterIM" -> RegisterIMOutput {
    0 "Nickname" nickname, 1 "UserId" user_id, 2 "HeadImgUrl" head_img_url: String, 3 "Level" level: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterIMOutput {
    pub user_key: Option<String>,
}
model! { RegisterIMOutput {
    0 "UserKey" user_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGame {
    pub user_id: String,
}
operation! { StopGame(user_id: String) "StopGame" -> Empty {
    0 "UserId" user_id
} }

pub type StopGameOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_LACK_BANDWIDTH: &str = "FailedOperation.LackBandwidth";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CALL_OTHER_SVR_ERROR: &str = "InternalError.CallOtherSvrError";
    pub const INTERNAL_ERROR_CONFIG_NOT_EXIST: &str = "InternalError.ConfigNotExist";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_GET_BIZID_ERROR: &str = "InternalError.GetBizidError";
    pub const INTERNAL_ERROR_GET_STREAM_INFO_ERROR: &str = "InternalError.GetStreamInfoError";
    pub const INTERNAL_ERROR_GET_UPSTREAM_INFO_ERROR: &str = "InternalError.GetUpstreamInfoError";
    pub const INTERNAL_ERROR_NOT_PERMMIT_OPERAT: &str = "InternalError.NotPermmitOperat";
    pub const INTERNAL_ERROR_STREAM_STATUS_ERROR: &str = "InternalError.StreamStatusError";
    pub const INTERNAL_ERROR_UPDATE_DATA_ERROR: &str = "InternalError.UpdateDataError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_JSON_PARSE_ERROR: &str = "InvalidParameter.JsonParseError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED_NO_IM_ABILITY: &str = "LimitExceeded.NoIMAbility";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_NOT_FOUND_NO_IDLE: &str = "ResourceNotFound.NoIdle";
}

#[cfg(feature = "reflect")]
register! {
    CreateSession, DescribeStreamPlayInfoList, DescribeWorkers, ForbidLiveStream, RegisterIM, StopGame
}
