//! `icr` of Tencent Cloud, API version 2021-10-14.
//!
//! Endpoint: `icr.tencentcloudapi.com`, or `icr.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=icr&Version=2021-10-14>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("icr", "2021-10-14", "icr", &Endpoints::NONE);

/// Gets industry v1 home members: `GetIndustryV1HomeMembers` of `icr` 2021-10-14.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=icr&Version=2021-10-14&Action=GetIndustryV1HomeMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndustryV1HomeMembers {
    /// Required.
    pub payload: GetIndustryV1HomeMembersReqPayload,
    pub metadata: Option<ReqMetadata>,
}
operation! { GetIndustryV1HomeMembers(payload: GetIndustryV1HomeMembersReqPayload)
    "GetIndustryV1HomeMembers" -> GetIndustryV1HomeMembersOutput {
    0 "Payload" payload, 1 "Metadata" metadata: ReqMetadata
} }

/// In the request of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndustryV1HomeMembersReqPayload {
    /// Required.
    pub id: Option<String>,
}
input! { GetIndustryV1HomeMembersReqPayload(id: String) {
    0 "ID" id: String
} }

/// In the request of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqMetadata {
    pub channel_id: Option<String>,
    pub business_name: Option<String>,
    pub guid: Option<String>,
    pub app_key: Option<String>,
    pub lbs: Option<ReqMetadataLBS>,
    pub vagrants: Option<Vec<ReqMetadataVagrant>>,
}
input! { ReqMetadata() {
    0 "ChannelID" channel_id: String, 1 "BusinessName" business_name: String, 2 "GUID" guid: String,
    3 "AppKey" app_key: String, 4 "LBS" lbs: ReqMetadataLBS, 5 "Vagrants" vagrants: Vec<ReqMetadataVagrant>
} }

/// In the request of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqMetadataLBS {
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}
input! { ReqMetadataLBS() {
    0 "Latitude" latitude: f64, 1 "Longitude" longitude: f64
} }

/// In the request of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqMetadataVagrant {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ReqMetadataVagrant() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndustryV1HomeMembersOutput {
    pub metadata: Option<RspMetadata>,
    pub payload: Option<GetIndustryV1HomeMembersRespPayload>,
}
model! { GetIndustryV1HomeMembersOutput {
    0 "Metadata" metadata: RspMetadata, 1 "Payload" payload: GetIndustryV1HomeMembersRespPayload
} }

/// In the response of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RspMetadata {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub session_id: Option<String>,
    pub session_delta: Option<String>,
}
model! { RspMetadata {
    0 "Code" code: i64, 1 "Message" message: String, 2 "SessionID" session_id: String,
    3 "SessionDelta" session_delta: String
} }

/// In the response of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndustryV1HomeMembersRespPayload {
    pub account_level: Option<String>,
    pub data_list: Vec<GetIndustryV1HomeMembersRespData>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub total: Option<i64>,
}
model! { GetIndustryV1HomeMembersRespPayload {
    0 "AccountLevel" account_level: String, 1 "DataList" data_list: Vec<GetIndustryV1HomeMembersRespData>,
    2 "Limit" limit: i64, 3 "Offset" offset: i64, 4 "Total" total: i64
} }

/// In the response of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndustryV1HomeMembersRespData {
    pub edit_time: Option<i64>,
    pub feature_list: Option<GetIndustryV1HomeMembersRespFeature>,
    pub id: Option<String>,
    pub industry_type: Option<String>,
    pub member_num: Option<i64>,
    pub product_list: Option<GetIndustryV1HomeMembersRespProduct>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub type_list: Option<GetIndustryV1HomeMembersRespType>,
    pub user_account: Option<String>,
}
model! { GetIndustryV1HomeMembersRespData {
    0 "EditTime" edit_time: i64, 1 "FeatureList" feature_list: GetIndustryV1HomeMembersRespFeature, 2 "ID" id: String,
    3 "IndustryType" industry_type: String, 4 "MemberNum" member_num: i64,
    5 "ProductList" product_list: GetIndustryV1HomeMembersRespProduct, 6 "Remark" remark: String,
    7 "Status" status: i64, 8 "TypeList" type_list: GetIndustryV1HomeMembersRespType,
    9 "UserAccount" user_account: String
} }

/// In the response of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndustryV1HomeMembersRespFeature {
    pub feature_name: Option<String>,
    pub id: Option<String>,
}
model! { GetIndustryV1HomeMembersRespFeature {
    0 "FeatureName" feature_name: String, 1 "ID" id: String
} }

/// In the response of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndustryV1HomeMembersRespProduct {
    pub create_time: Option<String>,
    pub edit_time: Option<String>,
    pub app_key: Option<String>,
    pub image: Option<String>,
    pub industry: Vec<GetIndustryV1HomeMembersRespIndustry>,
    pub operator_list: Option<String>,
    pub product_name: Option<String>,
    pub remark: Option<String>,
    pub template_list: Option<String>,
}
model! { GetIndustryV1HomeMembersRespProduct {
    0 "CreateTime" create_time: String, 1 "EditTime" edit_time: String, 2 "AppKey" app_key: String,
    3 "Image" image: String, 4 "Industry" industry: Vec<GetIndustryV1HomeMembersRespIndustry>,
    5 "OperatorList" operator_list: String, 6 "ProductName" product_name: String, 7 "Remark" remark: String,
    8 "TemplateList" template_list: String
} }

/// In the response of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndustryV1HomeMembersRespIndustry {
    pub id: Option<String>,
    pub industry_name: Option<String>,
}
model! { GetIndustryV1HomeMembersRespIndustry {
    0 "ID" id: String, 1 "IndustryName" industry_name: String
} }

/// In the response of [`GetIndustryV1HomeMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIndustryV1HomeMembersRespType {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
}
model! { GetIndustryV1HomeMembersRespType {
    0 "Type" r#type: String, 1 "TypeName" type_name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    GetIndustryV1HomeMembers
}
