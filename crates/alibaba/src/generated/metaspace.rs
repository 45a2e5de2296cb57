//! `metaspace` of Alibaba Cloud, API version 2022-03-07.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/metaspace/2022-03-07/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "metaspace.aliyuncs.com")],
    &[("cn-shanghai", "metaspace.vpc-proxy.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "metaspace",
    "2022-03-07",
    "metaspace",
    &ENDPOINTS,
);

/// Applies coordination with code: `ApplyCoordinationWithCode` of `metaspace` 2022-03-07.
///
/// POST. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/metaspace/2022-03-07/ApplyCoordinationWithCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationWithCode {
    pub coordination_code: Option<String>,
    pub login_region_id: Option<String>,
    /// Secret.
    pub login_token: Option<Secret>,
    pub session_id: Option<String>,
    pub uuid: Option<String>,
}
operation! { ApplyCoordinationWithCode() "ApplyCoordinationWithCode" -> ApplyCoordinationWithCodeOutput {
    0 "CoordinationCode" coordination_code: String, 1 "LoginRegionId" login_region_id: String,
    2 "LoginToken" login_token: Secret, 3 "SessionId" session_id: String, 4 "Uuid" uuid: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { unsigned: true, } }

/// Response of [`ApplyCoordinationWithCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationWithCodeOutput {
    pub data: Option<ApplyCoordinationWithCodeData>,
}
model! { ApplyCoordinationWithCodeOutput {
    0 "Data" data: ApplyCoordinationWithCodeData
} }

/// In the response of [`ApplyCoordinationWithCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationWithCodeData {
    pub co_id: Option<String>,
    pub coordinate_status: Option<String>,
    /// Secret.
    pub coordinate_ticket: Option<Secret>,
    pub coordinator_ali_uid: Option<i64>,
    pub coordinator_user_id: Option<String>,
    pub owner_ali_uid: Option<i64>,
    pub owner_user_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
}
model! { ApplyCoordinationWithCodeData {
    0 "CoId" co_id: String, 1 "CoordinateStatus" coordinate_status: String,
    2 "CoordinateTicket" coordinate_ticket: Secret, 3 "CoordinatorAliUid" coordinator_ali_uid: i64,
    4 "CoordinatorUserId" coordinator_user_id: String, 5 "OwnerAliUid" owner_ali_uid: i64,
    6 "OwnerUserId" owner_user_id: String, 7 "ResourceId" resource_id: String, 8 "ResourceName" resource_name: String,
    9 "ResourceRegionId" resource_region_id: String, 10 "ResourceType" resource_type: String
} }

/// `EndAllCoordinationByOwner` of `metaspace` 2022-03-07.
///
/// POST. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/metaspace/2022-03-07/EndAllCoordinationByOwner>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndAllCoordinationByOwner {
    pub login_region_id: Option<String>,
    /// Secret.
    pub login_token: Option<Secret>,
    pub resource_id: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
    pub session_id: Option<String>,
}
operation! { EndAllCoordinationByOwner() "EndAllCoordinationByOwner" -> Empty {
    0 "LoginRegionId" login_region_id: String, 1 "LoginToken" login_token: Secret, 2 "ResourceId" resource_id: String,
    3 "ResourceRegionId" resource_region_id: String, 4 "ResourceType" resource_type: String,
    5 "SessionId" session_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { unsigned: true, } }

/// Response of [`EndAllCoordinationByOwner`]: empty.
pub type EndAllCoordinationByOwnerOutput = Empty;

/// Generates coordination code: `GenerateCoordinationCode` of `metaspace` 2022-03-07.
///
/// POST. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/metaspace/2022-03-07/GenerateCoordinationCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCoordinationCode {
    pub login_region_id: Option<String>,
    /// Secret.
    pub login_token: Option<Secret>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_region_id: Option<String>,
    pub resource_type: Option<String>,
    pub session_id: Option<String>,
}
operation! { GenerateCoordinationCode() "GenerateCoordinationCode" -> GenerateCoordinationCodeOutput {
    0 "LoginRegionId" login_region_id: String, 1 "LoginToken" login_token: Secret, 2 "ResourceId" resource_id: String,
    3 "ResourceName" resource_name: String, 4 "ResourceRegionId" resource_region_id: String,
    5 "ResourceType" resource_type: String, 6 "SessionId" session_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { unsigned: true, } }

/// Response of [`GenerateCoordinationCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCoordinationCodeOutput {
    pub coordination_code: Option<String>,
}
model! { GenerateCoordinationCodeOutput {
    0 "CoordinationCode" coordination_code: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ApplyCoordinationWithCode, EndAllCoordinationByOwner, GenerateCoordinationCode
}
