//! `metaspace` 2022-03-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "metaspace.aliyuncs.com")],
    vpc: &[("cn-shanghai", "metaspace.vpc-proxy.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "metaspace", version: "2022-03-07", code: "metaspace", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationWithCode {
    pub coordination_code: Option<String>,
    pub login_region_id: Option<String>,
    pub login_token: Option<Secret>,
    pub session_id: Option<String>,
    pub uuid: Option<String>,
}
operation! { ApplyCoordinationWithCode() "ApplyCoordinationWithCode" -> ApplyCoordinationWithCodeOutput {
    0 "CoordinationCode" coordination_code: String, 1 "LoginRegionId" login_region_id: String,
    2 "LoginToken" login_token: Secret, 3 "SessionId" session_id: String, 4 "Uuid" uuid: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationWithCodeOutput {
    pub data: Option<ApplyCoordinationWithCodeData>,
}
model! { ApplyCoordinationWithCodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyCoordinationWithCodeData {
    pub co_id: Option<String>,
    pub coordinate_status: Option<String>,
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
    0 "CoId" co_id, 1 "CoordinateStatus" coordinate_status, 2 "CoordinateTicket" coordinate_ticket,
    3 "CoordinatorAliUid" coordinator_ali_uid, 4 "CoordinatorUserId" coordinator_user_id, 5 "OwnerAliUid" owner_ali_uid,
    6 "OwnerUserId" owner_user_id, 7 "ResourceId" resource_id, 8 "ResourceName" resource_name,
    9 "ResourceRegionId" resource_region_id, 10 "ResourceType" resource_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EndAllCoordinationByOwner {
    pub login_region_id: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { unsigned: true, } }

pub type EndAllCoordinationByOwnerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCoordinationCode {
    pub login_region_id: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCoordinationCodeOutput {
    pub coordination_code: Option<String>,
}
model! { GenerateCoordinationCodeOutput {
    0 "CoordinationCode" coordination_code
} }

#[cfg(feature = "reflect")]
register! {
    ApplyCoordinationWithCode, EndAllCoordinationByOwner, GenerateCoordinationCode
}
