//! `linkcard` of Alibaba Cloud, API version 2021-05-20.
//!
//! Endpoint: a table of 26 regions, else `linkcard.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Linkcard/2021-05-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, linkcard::GetCardRealStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetCardRealStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "linkcard.aliyuncs.com"),
        ("ap-south-1", "linkcard.aliyuncs.com"),
        ("ap-southeast-1", "linkcard.aliyuncs.com"),
        ("ap-southeast-2", "linkcard.aliyuncs.com"),
        ("ap-southeast-3", "linkcard.aliyuncs.com"),
        ("ap-southeast-5", "linkcard.aliyuncs.com"),
        ("cn-beijing", "linkcard.aliyuncs.com"),
        ("cn-beijing-finance-1", "linkcard.aliyuncs.com"),
        ("cn-chengdu", "linkcard.aliyuncs.com"),
        ("cn-hangzhou", "linkcard.aliyuncs.com"),
        ("cn-hangzhou-finance", "linkcard.aliyuncs.com"),
        ("cn-hongkong", "linkcard.aliyuncs.com"),
        ("cn-huhehaote", "linkcard.aliyuncs.com"),
        ("cn-north-2-gov-1", "linkcard.aliyuncs.com"),
        ("cn-qingdao", "linkcard.aliyuncs.com"),
        ("cn-shanghai", "linkcard.aliyuncs.com"),
        ("cn-shanghai-finance-1", "linkcard.aliyuncs.com"),
        ("cn-shenzhen", "linkcard.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "linkcard.aliyuncs.com"),
        ("cn-wulanchabu", "linkcard.aliyuncs.com"),
        ("cn-zhangjiakou", "linkcard.aliyuncs.com"),
        ("eu-central-1", "linkcard.aliyuncs.com"),
        ("eu-west-1", "linkcard.aliyuncs.com"),
        ("me-east-1", "linkcard.aliyuncs.com"),
        ("us-east-1", "linkcard.aliyuncs.com"),
        ("us-west-1", "linkcard.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "linkcard",
    "2021-05-20",
    "linkcard",
    &ENDPOINTS,
);

/// Adds card to directional group: `AddCardToDirectionalGroup` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/AddCardToDirectionalGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCardToDirectionalGroup {
    /// Required.
    pub add_type: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub iccid_list: Vec<String>,
    pub msg_notify: Option<bool>,
    /// Required.
    pub serial_no: String,
    pub api_product: Option<String>,
}
operation! { AddCardToDirectionalGroup(add_type: String, group_id: String, iccid_list: Vec<String>, serial_no: String)
    "AddCardToDirectionalGroup" -> AddCardToDirectionalGroupOutput {
    0 "AddType" add_type, 1 "GroupId" group_id, 2 "IccidList" iccid_list, 3 "MsgNotify" msg_notify: bool,
    4 "SerialNo" serial_no, 5 "ApiProduct" api_product: String
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`AddCardToDirectionalGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCardToDirectionalGroupOutput {
    pub code: Option<String>,
    pub data: Option<AddCardToDirectionalGroupData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddCardToDirectionalGroupOutput {
    0 "Code" code: String, 1 "Data" data: AddCardToDirectionalGroupData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`AddCardToDirectionalGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCardToDirectionalGroupData {
    pub result: Option<bool>,
    pub serial_no: Option<String>,
}
model! { AddCardToDirectionalGroupData {
    0 "Result" result: bool, 1 "SerialNo" serial_no: String
} }

/// Adds directional address: `AddDirectionalAddress` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/AddDirectionalAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDirectionalAddress {
    /// Required.
    pub address: String,
    /// Required.
    pub address_type: String,
    /// Required.
    pub group_id: String,
    pub msg_notify: Option<bool>,
    pub serial_no: Option<String>,
    /// Required.
    pub source: String,
    pub url_insecurity_force: Option<bool>,
}
operation! { AddDirectionalAddress(address: String, address_type: String, group_id: String, source: String)
    "AddDirectionalAddress" -> AddDirectionalAddressOutput {
    0 "Address" address, 1 "AddressType" address_type, 2 "GroupId" group_id, 3 "MsgNotify" msg_notify: bool,
    4 "SerialNo" serial_no: String, 5 "Source" source, 6 "UrlInsecurityForce" url_insecurity_force: bool
} }

/// Response of [`AddDirectionalAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDirectionalAddressOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDirectionalAddressOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Adds directional card: `AddDirectionalCard` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/AddDirectionalCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDirectionalCard {
    pub file_uri: Option<String>,
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
    pub order_list: Option<Vec<String>>,
    pub tag_list: Option<Vec<String>>,
    /// Required.
    pub upload_method: String,
    /// Required.
    pub upload_type: String,
}
operation! { AddDirectionalCard(group_id: String, upload_method: String, upload_type: String)
    "AddDirectionalCard" -> AddDirectionalCardOutput {
    0 "FileUri" file_uri: String, 1 "GroupId" group_id, 2 "GroupName" group_name: String,
    3 "OrderList" order_list: Vec<String>, 4 "TagList" tag_list: Vec<String>, 5 "UploadMethod" upload_method,
    6 "UploadType" upload_type
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`AddDirectionalCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDirectionalCardOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDirectionalCardOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Adds directional group: `AddDirectionalGroup` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/AddDirectionalGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDirectionalGroup {
    /// Required. At most 30 characters.
    pub group_name: String,
}
operation! { AddDirectionalGroup(group_name: String) "AddDirectionalGroup" -> AddDirectionalGroupOutput {
    0 "GroupName" group_name
} }

/// Response of [`AddDirectionalGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDirectionalGroupOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDirectionalGroupOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Adds tags to card: `AddTagsToCard` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/AddTagsToCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsToCard {
    /// Required.
    pub iccid: String,
    pub tag_name_list: Option<Vec<String>>,
}
operation! { AddTagsToCard(iccid: String) "AddTagsToCard" -> AddTagsToCardOutput {
    0 "Iccid" iccid, 1 "TagNameList" tag_name_list: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`AddTagsToCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsToCardOutput {
    pub code: Option<String>,
    pub data: Vec<AddTagsToCardData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { AddTagsToCardOutput {
    0 "Code" code: String, 1 "Data" data: Vec<AddTagsToCardData>, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`AddTagsToCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsToCardData {
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
}
model! { AddTagsToCardData {
    0 "TagId" tag_id: String, 1 "TagName" tag_name: String
} }

/// Batches add directional address: `BatchAddDirectionalAddress` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/BatchAddDirectionalAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDirectionalAddress {
    /// Required.
    pub address_type: String,
    /// Required.
    pub group_id: i64,
    /// Required.
    pub list_address: Vec<String>,
    /// Required.
    pub source: String,
}
operation! {
    BatchAddDirectionalAddress(address_type: String, group_id: i64, list_address: Vec<String>, source: String)
    "BatchAddDirectionalAddress" -> BatchAddDirectionalAddressOutput {
    0 "AddressType" address_type, 1 "GroupId" group_id, 2 "ListAddress" list_address, 3 "Source" source
} }

/// Response of [`BatchAddDirectionalAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDirectionalAddressOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchAddDirectionalAddressOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Deletes directional address: `DeleteDirectionalAddress` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/DeleteDirectionalAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectionalAddress {
    /// Required.
    pub address: String,
    /// Required.
    pub group_id: String,
    pub msg_notify: Option<bool>,
    pub serial_no: Option<String>,
}
operation! { DeleteDirectionalAddress(address: String, group_id: String)
    "DeleteDirectionalAddress" -> DeleteDirectionalAddressOutput {
    0 "Address" address, 1 "GroupId" group_id, 2 "MsgNotify" msg_notify: bool, 3 "SerialNo" serial_no: String
} }

/// Response of [`DeleteDirectionalAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectionalAddressOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDirectionalAddressOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Deletes directional group: `DeleteDirectionalGroup` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/DeleteDirectionalGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectionalGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteDirectionalGroup(group_id: String) "DeleteDirectionalGroup" -> DeleteDirectionalGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`DeleteDirectionalGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectionalGroupOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDirectionalGroupOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// `ForceActivation` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/ForceActivation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceActivation {
    pub date_type: Option<String>,
    /// Required.
    pub iccid: String,
}
operation! { ForceActivation(iccid: String) "ForceActivation" -> ForceActivationOutput {
    0 "DateType" date_type: String, 1 "Iccid" iccid
} }

/// Response of [`ForceActivation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceActivationOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { ForceActivationOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Gets card detail: `GetCardDetail` of `linkcard` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/GetCardDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardDetail {
    pub destroy_card: Option<bool>,
    /// Required.
    pub iccid: String,
    pub instance_id: Option<String>,
    pub show_psim: Option<bool>,
}
operation! { GetCardDetail(iccid: String) "GetCardDetail" -> GetCardDetailOutput {
    0 "DestroyCard" destroy_card: bool, 1 "Iccid" iccid, 2 "InstanceId" instance_id: String,
    3 "ShowPsim" show_psim: bool
} }

/// Response of [`GetCardDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetCardDetailData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCardDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetCardDetailData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCardDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardDetailData {
    pub list_psim_cards: Vec<GetCardDetailListPsimCards>,
    pub vsim_card_info: Option<GetCardDetailVsimCardInfo>,
}
model! { GetCardDetailData {
    0 "ListPsimCards" list_psim_cards: Vec<GetCardDetailListPsimCards>,
    1 "VsimCardInfo" vsim_card_info: GetCardDetailVsimCardInfo
} }

/// In the response of [`GetCardDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardDetailListPsimCards {
    pub apn_name: Option<String>,
    pub certify_status: Option<String>,
    pub iccid: Option<String>,
    pub imsi: Vec<String>,
    pub ip: Vec<String>,
    pub msisdn: Vec<String>,
    pub open_sms: Option<bool>,
    pub os_status: Option<String>,
    pub period_add_flow: Option<String>,
    pub period_sms_use: Option<String>,
    pub private_network_segment: Option<String>,
    pub status: Option<String>,
    pub vendor: Option<String>,
}
model! { GetCardDetailListPsimCards {
    0 "ApnName" apn_name: String, 1 "CertifyStatus" certify_status: String, 2 "Iccid" iccid: String,
    3 "Imsi" imsi: Vec<String>, 4 "Ip" ip: Vec<String>, 5 "Msisdn" msisdn: Vec<String>, 6 "OpenSms" open_sms: bool,
    7 "OsStatus" os_status: String, 8 "PeriodAddFlow" period_add_flow: String, 9 "PeriodSmsUse" period_sms_use: String,
    10 "PrivateNetworkSegment" private_network_segment: String, 11 "Status" status: String, 12 "Vendor" vendor: String
} }

/// In the response of [`GetCardDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardDetailVsimCardInfo {
    pub active_time: Option<String>,
    pub active_type: Option<String>,
    pub ali_fee: Option<String>,
    pub aliyun_order_id: Option<String>,
    pub apn_name: Option<String>,
    pub auto_limit_resume: Option<bool>,
    pub auto_rebind_reuse: Option<bool>,
    pub card_limit_speed_threshold: Option<i64>,
    pub card_limit_stop_threshold: Option<i64>,
    pub certify_status: Option<String>,
    pub certify_type: Option<String>,
    pub credential_instance_id: Option<String>,
    pub credential_limit_speed_threshold: Option<i64>,
    pub credential_limit_stop_threshold: Option<i64>,
    pub credential_no: Option<String>,
    pub credential_type: Option<String>,
    pub data_level: Option<String>,
    pub data_type: Option<String>,
    pub device_imei: Option<String>,
    pub directional_group_id: Option<String>,
    pub directional_group_name: Option<String>,
    pub expire_time: Option<String>,
    pub flow_threshold_unit: Option<String>,
    pub iccid: Option<String>,
    pub imsi: Vec<String>,
    pub ip: Vec<String>,
    pub is_auto_recharge: Option<bool>,
    pub msisdn: Vec<String>,
    pub notify_id: Option<String>,
    pub open_account_time: Option<String>,
    pub open_sms: Option<bool>,
    pub os_status: Option<String>,
    pub period: Option<String>,
    pub period_add_flow: Option<String>,
    pub period_rest_flow: Option<String>,
    pub period_sms_use: Option<String>,
    pub private_network_segment: Option<String>,
    pub sim_type: Option<String>,
    pub status: Option<String>,
    pub tag_list: Vec<GetCardDetailTagList>,
    pub vendor: Option<String>,
    pub vsim_instance_id: Option<i64>,
}
model! { GetCardDetailVsimCardInfo {
    0 "ActiveTime" active_time: String, 1 "ActiveType" active_type: String, 2 "AliFee" ali_fee: String,
    3 "AliyunOrderId" aliyun_order_id: String, 4 "ApnName" apn_name: String,
    5 "AutoLimitResume" auto_limit_resume: bool, 6 "AutoRebindReuse" auto_rebind_reuse: bool,
    7 "CardLimitSpeedThreshold" card_limit_speed_threshold: i64,
    8 "CardLimitStopThreshold" card_limit_stop_threshold: i64, 9 "CertifyStatus" certify_status: String,
    10 "CertifyType" certify_type: String, 11 "CredentialInstanceId" credential_instance_id: String,
    12 "CredentialLimitSpeedThreshold" credential_limit_speed_threshold: i64,
    13 "CredentialLimitStopThreshold" credential_limit_stop_threshold: i64, 14 "CredentialNo" credential_no: String,
    15 "CredentialType" credential_type: String, 16 "DataLevel" data_level: String, 17 "DataType" data_type: String,
    18 "DeviceImei" device_imei: String, 19 "DirectionalGroupId" directional_group_id: String,
    20 "DirectionalGroupName" directional_group_name: String, 21 "ExpireTime" expire_time: String,
    22 "FlowThresholdUnit" flow_threshold_unit: String, 23 "Iccid" iccid: String, 24 "Imsi" imsi: Vec<String>,
    25 "Ip" ip: Vec<String>, 26 "IsAutoRecharge" is_auto_recharge: bool, 27 "Msisdn" msisdn: Vec<String>,
    28 "NotifyId" notify_id: String, 29 "OpenAccountTime" open_account_time: String, 30 "OpenSms" open_sms: bool,
    31 "OsStatus" os_status: String, 32 "Period" period: String, 33 "PeriodAddFlow" period_add_flow: String,
    34 "PeriodRestFlow" period_rest_flow: String, 35 "PeriodSmsUse" period_sms_use: String,
    36 "PrivateNetworkSegment" private_network_segment: String, 37 "SimType" sim_type: String,
    38 "Status" status: String, 39 "TagList" tag_list: Vec<GetCardDetailTagList>, 40 "Vendor" vendor: String,
    41 "VsimInstanceId" vsim_instance_id: i64
} }

/// In the response of [`GetCardDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardDetailTagList {
    pub id: Option<i64>,
    pub tag_name: Option<String>,
}
model! { GetCardDetailTagList {
    0 "Id" id: i64, 1 "TagName" tag_name: String
} }

/// Gets card flow info: `GetCardFlowInfo` of `linkcard` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/GetCardFlowInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardFlowInfo {
    pub date_list: Option<Vec<String>>,
    /// Required.
    pub iccid: String,
}
operation! { GetCardFlowInfo(iccid: String) "GetCardFlowInfo" -> GetCardFlowInfoOutput {
    0 "DateList" date_list: Vec<String>, 1 "Iccid" iccid
} }

/// Response of [`GetCardFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardFlowInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetCardFlowInfoData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCardFlowInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetCardFlowInfoData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCardFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardFlowInfoData {
    pub list_card_month_flow: Vec<GetCardFlowInfoListCardMonthFlow>,
    pub list_package_dto: Vec<GetCardFlowInfoListPackageDTO>,
    pub list_vendor_detail: Vec<GetCardFlowInfoListVendorDetail>,
}
model! { GetCardFlowInfoData {
    0 "ListCardMonthFlow" list_card_month_flow: Vec<GetCardFlowInfoListCardMonthFlow>,
    1 "ListPackageDTO" list_package_dto: Vec<GetCardFlowInfoListPackageDTO>,
    2 "ListVendorDetail" list_vendor_detail: Vec<GetCardFlowInfoListVendorDetail>
} }

/// In the response of [`GetCardFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardFlowInfoListCardMonthFlow {
    pub flow_count: Option<String>,
    pub list_day_flow: Vec<GetCardFlowInfoListDayFlow>,
    pub month: Option<String>,
}
model! { GetCardFlowInfoListCardMonthFlow {
    0 "FlowCount" flow_count: String, 1 "ListDayFlow" list_day_flow: Vec<GetCardFlowInfoListDayFlow>,
    2 "Month" month: String
} }

/// In the response of [`GetCardFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardFlowInfoListDayFlow {
    pub day: Option<String>,
    pub flow: Option<String>,
}
model! { GetCardFlowInfoListDayFlow {
    0 "Day" day: String, 1 "Flow" flow: String
} }

/// In the response of [`GetCardFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardFlowInfoListPackageDTO {
    pub effective_time: Option<String>,
    pub expire_time: Option<String>,
    pub package_name: Option<String>,
    pub remark: Option<String>,
}
model! { GetCardFlowInfoListPackageDTO {
    0 "EffectiveTime" effective_time: String, 1 "ExpireTime" expire_time: String, 2 "PackageName" package_name: String,
    3 "Remark" remark: String
} }

/// In the response of [`GetCardFlowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardFlowInfoListVendorDetail {
    pub net_work_delay: Option<String>,
    pub ratio: Option<String>,
    pub signal_strength: Option<String>,
    pub used_flow: Option<String>,
    pub vendor: Option<String>,
}
model! { GetCardFlowInfoListVendorDetail {
    0 "NetWorkDelay" net_work_delay: String, 1 "Ratio" ratio: String, 2 "SignalStrength" signal_strength: String,
    3 "UsedFlow" used_flow: String, 4 "Vendor" vendor: String
} }

/// Gets card latest flow: `GetCardLatestFlow` of `linkcard` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/GetCardLatestFlow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardLatestFlow {
    /// Required.
    pub iccid: String,
}
operation! { GetCardLatestFlow(iccid: String) "GetCardLatestFlow" -> GetCardLatestFlowOutput {
    0 "Iccid" iccid
} }

/// Response of [`GetCardLatestFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardLatestFlowOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCardLatestFlowOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Gets card real status: `GetCardRealStatus` of `linkcard` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/GetCardRealStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardRealStatus {
    pub iccid: Option<String>,
    pub msisdn: Option<String>,
    pub serial_no: Option<Vec<String>>,
}
operation! { GetCardRealStatus() "GetCardRealStatus" -> GetCardRealStatusOutput {
    0 "Iccid" iccid: String, 1 "Msisdn" msisdn: String, 2 "SerialNo" serial_no: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`GetCardRealStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardRealStatusOutput {
    pub code: Option<String>,
    pub data: Vec<GetCardRealStatusData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCardRealStatusOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetCardRealStatusData>, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCardRealStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardRealStatusData {
    pub gprs: Option<bool>,
    pub iccid: Option<String>,
    pub online: Option<bool>,
    pub serial_no: Option<String>,
    pub status: Option<String>,
}
model! { GetCardRealStatusData {
    0 "Gprs" gprs: bool, 1 "Iccid" iccid: String, 2 "Online" online: bool, 3 "SerialNo" serial_no: String,
    4 "Status" status: String
} }

/// Gets card status statistics: `GetCardStatusStatistics` of `linkcard` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/GetCardStatusStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatistics {}
operation! { GetCardStatusStatistics() "GetCardStatusStatistics" -> GetCardStatusStatisticsOutput {} }

/// Response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<GetCardStatusStatisticsData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCardStatusStatisticsOutput {
    0 "Code" code: String, 1 "Data" data: GetCardStatusStatisticsData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsData {
    pub error_stop_statistics_dto: Option<GetCardStatusStatisticsErrorStopStatisticsDTO>,
    pub exhaust_stop_statistics_dto: Option<
        GetCardStatusStatisticsExhaustStopStatisticsDTO,
    >,
    pub expire_stop_statistics_dto: Option<
        GetCardStatusStatisticsExpireStopStatisticsDTO,
    >,
    pub flow_out_statistics_dto: Option<GetCardStatusStatisticsFlowOutStatisticsDTO>,
    pub manage_stop_statistics_dto: Option<
        GetCardStatusStatisticsManageStopStatisticsDTO,
    >,
    pub risk_waring_statistics_dto: Option<
        GetCardStatusStatisticsRiskWaringStatisticsDTO,
    >,
    pub sing_card_period_left_flow_warn_dto: Option<
        GetCardStatusStatisticsSingCardPeriodLeftFlowWarnDTO,
    >,
    pub un_certified_stop_statistics_dto: Option<
        GetCardStatusStatisticsUnCertifiedStopStatisticsDTO,
    >,
    pub unbind_resume_statistics_dto: Option<
        GetCardStatusStatisticsUnbindResumeStatisticsDTO,
    >,
    pub week_warn_statistics_dto: Option<GetCardStatusStatisticsWeekWarnStatisticsDTO>,
}
model! { GetCardStatusStatisticsData {
    0 "ErrorStopStatisticsDTO" error_stop_statistics_dto: GetCardStatusStatisticsErrorStopStatisticsDTO,
    1 "ExhaustStopStatisticsDTO" exhaust_stop_statistics_dto: GetCardStatusStatisticsExhaustStopStatisticsDTO,
    2 "ExpireStopStatisticsDTO" expire_stop_statistics_dto: GetCardStatusStatisticsExpireStopStatisticsDTO,
    3 "FlowOutStatisticsDTO" flow_out_statistics_dto: GetCardStatusStatisticsFlowOutStatisticsDTO,
    4 "ManageStopStatisticsDTO" manage_stop_statistics_dto: GetCardStatusStatisticsManageStopStatisticsDTO,
    5 "RiskWaringStatisticsDTO" risk_waring_statistics_dto: GetCardStatusStatisticsRiskWaringStatisticsDTO,
    6 "SingCardPeriodLeftFlowWarnDTO" sing_card_period_left_flow_warn_dto: GetCardStatusStatisticsSingCardPeriodLeftFlowWarnDTO,
    7 "UnCertifiedStopStatisticsDTO" un_certified_stop_statistics_dto: GetCardStatusStatisticsUnCertifiedStopStatisticsDTO,
    8 "UnbindResumeStatisticsDTO" unbind_resume_statistics_dto: GetCardStatusStatisticsUnbindResumeStatisticsDTO,
    9 "WeekWarnStatisticsDTO" week_warn_statistics_dto: GetCardStatusStatisticsWeekWarnStatisticsDTO
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsErrorStopStatisticsDTO {
    pub pool_count: Option<i64>,
    pub same_flow_card_count: Option<i64>,
    pub single_card_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCardStatusStatisticsErrorStopStatisticsDTO {
    0 "PoolCount" pool_count: i64, 1 "SameFlowCardCount" same_flow_card_count: i64,
    2 "SingleCardCount" single_card_count: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsExhaustStopStatisticsDTO {
    pub pool_count: Option<i64>,
    pub same_flow_card_count: Option<i64>,
    pub single_card_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCardStatusStatisticsExhaustStopStatisticsDTO {
    0 "PoolCount" pool_count: i64, 1 "SameFlowCardCount" same_flow_card_count: i64,
    2 "SingleCardCount" single_card_count: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsExpireStopStatisticsDTO {
    pub pool_count: Option<i64>,
    pub same_flow_card_count: Option<i64>,
    pub single_card_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCardStatusStatisticsExpireStopStatisticsDTO {
    0 "PoolCount" pool_count: i64, 1 "SameFlowCardCount" same_flow_card_count: i64,
    2 "SingleCardCount" single_card_count: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsFlowOutStatisticsDTO {
    pub pool_count: Option<i64>,
    pub same_flow_card_count: Option<i64>,
    pub single_card_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCardStatusStatisticsFlowOutStatisticsDTO {
    0 "PoolCount" pool_count: i64, 1 "SameFlowCardCount" same_flow_card_count: i64,
    2 "SingleCardCount" single_card_count: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsManageStopStatisticsDTO {
    pub pool_count: Option<i64>,
    pub same_flow_card_count: Option<i64>,
    pub single_card_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCardStatusStatisticsManageStopStatisticsDTO {
    0 "PoolCount" pool_count: i64, 1 "SameFlowCardCount" same_flow_card_count: i64,
    2 "SingleCardCount" single_card_count: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsRiskWaringStatisticsDTO {
    pub left_flow_percentage_warn_count: Option<i64>,
    pub stop_count: Option<i64>,
    pub waring_total_count: Option<i64>,
    pub warning_count: Option<i64>,
}
model! { GetCardStatusStatisticsRiskWaringStatisticsDTO {
    0 "LeftFlowPercentageWarnCount" left_flow_percentage_warn_count: i64, 1 "StopCount" stop_count: i64,
    2 "WaringTotalCount" waring_total_count: i64, 3 "WarningCount" warning_count: i64
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsSingCardPeriodLeftFlowWarnDTO {
    pub less_flow_percentage10_count: Option<i64>,
    pub less_flow_percentage30_count: Option<i64>,
}
model! { GetCardStatusStatisticsSingCardPeriodLeftFlowWarnDTO {
    0 "LessFlowPercentage10Count" less_flow_percentage10_count: i64,
    1 "LessFlowPercentage30Count" less_flow_percentage30_count: i64
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsUnCertifiedStopStatisticsDTO {
    pub pool_count: Option<i64>,
    pub same_flow_card_count: Option<i64>,
    pub single_card_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCardStatusStatisticsUnCertifiedStopStatisticsDTO {
    0 "PoolCount" pool_count: i64, 1 "SameFlowCardCount" same_flow_card_count: i64,
    2 "SingleCardCount" single_card_count: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsUnbindResumeStatisticsDTO {
    pub pool_count: Option<i64>,
    pub same_flow_card_count: Option<i64>,
    pub single_card_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCardStatusStatisticsUnbindResumeStatisticsDTO {
    0 "PoolCount" pool_count: i64, 1 "SameFlowCardCount" same_flow_card_count: i64,
    2 "SingleCardCount" single_card_count: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`GetCardStatusStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCardStatusStatisticsWeekWarnStatisticsDTO {
    pub pool_count: Option<i64>,
    pub same_flow_card_count: Option<i64>,
    pub single_card_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetCardStatusStatisticsWeekWarnStatisticsDTO {
    0 "PoolCount" pool_count: i64, 1 "SameFlowCardCount" same_flow_card_count: i64,
    2 "SingleCardCount" single_card_count: i64, 3 "TotalCount" total_count: i64
} }

/// Gets credential pool statistics: `GetCredentialPoolStatistics` of `linkcard` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/GetCredentialPoolStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialPoolStatistics {
    /// Required.
    pub credential_no: String,
    /// Required.
    pub date: String,
}
operation! { GetCredentialPoolStatistics(credential_no: String, date: String)
    "GetCredentialPoolStatistics" -> GetCredentialPoolStatisticsOutput {
    0 "CredentialNO" credential_no, 1 "Date" date
} }

/// Response of [`GetCredentialPoolStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialPoolStatisticsOutput {
    pub code: Option<String>,
    pub data: Option<GetCredentialPoolStatisticsData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCredentialPoolStatisticsOutput {
    0 "Code" code: String, 1 "Data" data: GetCredentialPoolStatisticsData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetCredentialPoolStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialPoolStatisticsData {
    pub card_active_num: Option<i64>,
    pub card_total_num: Option<i64>,
    pub credential_instance_id: Option<String>,
    pub credential_no: Option<String>,
    pub credential_type: Option<String>,
    pub effective_available_flow: Option<String>,
    pub effective_total_flow: Option<String>,
    pub month_exceed_fee: Option<i64>,
    pub month_feature_fee: Option<i64>,
    pub month_used_amount: Option<i64>,
    pub pool_avaiable: Option<String>,
    pub pool_grand_total: Option<String>,
    pub pool_grand_total_used: Option<String>,
    pub pool_out_used: Option<String>,
    pub pool_used: Option<String>,
    pub sms_used: Option<i64>,
}
model! { GetCredentialPoolStatisticsData {
    0 "CardActiveNum" card_active_num: i64, 1 "CardTotalNum" card_total_num: i64,
    2 "CredentialInstanceId" credential_instance_id: String, 3 "CredentialNO" credential_no: String,
    4 "CredentialType" credential_type: String, 5 "EffectiveAvailableFlow" effective_available_flow: String,
    6 "EffectiveTotalFlow" effective_total_flow: String, 7 "MonthExceedFee" month_exceed_fee: i64,
    8 "MonthFeatureFee" month_feature_fee: i64, 9 "MonthUsedAmount" month_used_amount: i64,
    10 "PoolAvaiable" pool_avaiable: String, 11 "PoolGrandTotal" pool_grand_total: String,
    12 "PoolGrandTotalUsed" pool_grand_total_used: String, 13 "PoolOutUsed" pool_out_used: String,
    14 "PoolUsed" pool_used: String, 15 "SmsUsed" sms_used: i64
} }

/// Gets operate result: `GetOperateResult` of `linkcard` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/GetOperateResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperateResult {
    pub api_product: Option<String>,
    /// Required.
    pub res_id: String,
    /// Required.
    pub serial_no: String,
}
operation! { GetOperateResult(res_id: String, serial_no: String) "GetOperateResult" -> GetOperateResultOutput {
    0 "ApiProduct" api_product: String, 1 "ResId" res_id, 2 "SerialNo" serial_no
} }

/// Response of [`GetOperateResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperateResultOutput {
    pub code: Option<String>,
    pub data: Option<GetOperateResultData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOperateResultOutput {
    0 "Code" code: String, 1 "Data" data: GetOperateResultData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`GetOperateResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOperateResultData {
    pub execute_result: Option<String>,
    pub operate_type: Option<String>,
    pub result: Option<bool>,
    pub status: Option<String>,
}
model! { GetOperateResultData {
    0 "ExecuteResult" execute_result: String, 1 "OperateType" operate_type: String, 2 "Result" result: bool,
    3 "Status" status: String
} }

/// Gets real name status: `GetRealNameStatus` of `linkcard` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/GetRealNameStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealNameStatus {
    /// Required.
    pub iccid: String,
    pub list_msisdns: Option<Vec<String>>,
}
operation! { GetRealNameStatus(iccid: String) "GetRealNameStatus" -> GetRealNameStatusOutput {
    0 "Iccid" iccid, 1 "ListMsisdns" list_msisdns: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`GetRealNameStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealNameStatusOutput {
    pub code: Option<String>,
    pub data: Option<GetRealNameStatusData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRealNameStatusOutput {
    0 "Code" code: String, 1 "Data" data: GetRealNameStatusData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`GetRealNameStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRealNameStatusData {
    pub desc: Option<String>,
    pub real_name_status: Option<String>,
}
model! { GetRealNameStatusData {
    0 "Desc" desc: String, 1 "RealNameStatus" real_name_status: String
} }

/// Gets sim card state distribution: `GetSimCardStateDistribution` of `linkcard` 2021-05-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/GetSimCardStateDistribution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimCardStateDistribution {
    pub credential_no: Option<String>,
    /// Required.
    pub date: String,
}
operation! { GetSimCardStateDistribution(date: String)
    "GetSimCardStateDistribution" -> GetSimCardStateDistributionOutput {
    0 "CredentialNO" credential_no: String, 1 "Date" date
} }

/// Response of [`GetSimCardStateDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimCardStateDistributionOutput {
    pub code: Option<String>,
    pub data: Option<GetSimCardStateDistributionData>,
    pub error_message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSimCardStateDistributionOutput {
    0 "Code" code: String, 1 "Data" data: GetSimCardStateDistributionData, 2 "ErrorMessage" error_message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSimCardStateDistribution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSimCardStateDistributionData {
    pub card_count: Option<i64>,
    pub destoryed_count: Option<i64>,
    pub shut_down_count: Option<i64>,
    pub stop_count: Option<i64>,
    pub test_count: Option<i64>,
    pub unused_count: Option<i64>,
    pub using_count: Option<i64>,
}
model! { GetSimCardStateDistributionData {
    0 "CardCount" card_count: i64, 1 "DestoryedCount" destoryed_count: i64, 2 "ShutDownCount" shut_down_count: i64,
    3 "StopCount" stop_count: i64, 4 "TestCount" test_count: i64, 5 "UnusedCount" unused_count: i64,
    6 "UsingCount" using_count: i64
} }

/// Lists card info: `ListCardInfo` of `linkcard` 2021-05-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkcard/2021-05-20/ListCardInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardInfo {
    pub active_time_end: Option<String>,
    pub active_time_start: Option<String>,
    pub ali_fee: Option<String>,
    pub aliyun_order_id: Option<String>,
    pub apn_name: Option<String>,
    pub certify_type: Option<String>,
    pub credential_no: Option<String>,
    pub data_level: Option<String>,
    pub data_type: Option<String>,
    pub directional_group_id: Option<String>,
    pub expire_time_end: Option<String>,
    pub expire_time_start: Option<String>,
    pub iccid: Option<String>,
    pub imsi: Option<String>,
    pub is_auto_recharge: Option<bool>,
    pub max_flow: Option<String>,
    pub max_rest_flow_percentage: Option<f64>,
    pub min_flow: Option<String>,
    pub msisdn: Option<String>,
    pub network_type: Option<String>,
    pub notify_id: Option<String>,
    pub os_status: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub period: Option<String>,
    pub pool_id: Option<String>,
    pub sim_type: Option<String>,
    pub status: Option<String>,
    pub tag_name: Option<String>,
    pub vendor: Option<String>,
}
operation! { ListCardInfo(page_no: i64, page_size: i64) "ListCardInfo" -> ListCardInfoOutput {
    0 "ActiveTimeEnd" active_time_end: String, 1 "ActiveTimeStart" active_time_start: String,
    2 "AliFee" ali_fee: String, 3 "AliyunOrderId" aliyun_order_id: String, 4 "ApnName" apn_name: String,
    5 "CertifyType" certify_type: String, 6 "CredentialNo" credential_no: String, 7 "DataLevel" data_level: String,
    8 "DataType" data_type: String, 9 "DirectionalGroupId" directional_group_id: String,
    10 "ExpireTimeEnd" expire_time_end: String, 11 "ExpireTimeStart" expire_time_start: String,
    12 "Iccid" iccid: String, 13 "Imsi" imsi: String, 14 "IsAutoRecharge" is_auto_recharge: bool,
    15 "MaxFlow" max_flow: String, 16 "MaxRestFlowPercentage" max_rest_flow_percentage: f64,
    17 "MinFlow" min_flow: String, 18 "Msisdn" msisdn: String, 19 "NetworkType" network_type: String,
    20 "NotifyId" notify_id: String, 21 "OsStatus" os_status: String, 22 "PageNo" page_no, 23 "PageSize" page_size,
    24 "Period" period: String, 25 "PoolId" pool_id: String, 26 "SimType" sim_type: String, 27 "Status" status: String,
    28 "TagName" tag_name: String, 29 "Vendor" vendor: String
} }
paged! { ListCardInfo: ListCardInfoList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`ListCardInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardInfoOutput {
    pub code: Option<String>,
    pub data: Option<ListCardInfoData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListCardInfoOutput {
    0 "Code" code: String, 1 "Data" data: ListCardInfoData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`ListCardInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardInfoData {
    pub list: Vec<ListCardInfoList>,
    pub page_count: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListCardInfoData {
    0 "List" list: Vec<ListCardInfoList>, 1 "PageCount" page_count: i64, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`ListCardInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardInfoList {
    pub active_time: Option<String>,
    pub active_type: Option<String>,
    pub ali_fee: Option<String>,
    pub aliyun_order_id: Option<String>,
    pub apn_name: Option<String>,
    pub certify_type: Option<String>,
    pub credential_instance_id: Option<String>,
    pub credential_no: Option<String>,
    pub credential_type: Option<String>,
    pub data_level: Option<String>,
    pub data_type: Option<String>,
    pub directional_group_id: Option<i64>,
    pub directional_group_name: Option<String>,
    pub expire_time: Option<String>,
    pub flow_latest_modified_time: Option<String>,
    pub iccid: Option<String>,
    pub imsi: Vec<String>,
    pub is_auto_recharge: Option<bool>,
    pub msisdn: Vec<String>,
    pub network_type: Option<String>,
    pub notify_id: Option<String>,
    pub open_account_time: Option<String>,
    pub os_status: Option<String>,
    pub period: Option<String>,
    pub period_add_flow: Option<String>,
    pub period_rest_flow: Option<String>,
    pub period_sms_use: Option<String>,
    pub private_network_segment: Option<String>,
    pub remark: Option<String>,
    pub sim_type: Option<String>,
    pub status: Option<String>,
    pub tag_list: Vec<ListCardInfoTagList>,
    pub vendor: Option<String>,
    pub vsim_instance_id: Option<i64>,
}
model! { ListCardInfoList {
    0 "ActiveTime" active_time: String, 1 "ActiveType" active_type: String, 2 "AliFee" ali_fee: String,
    3 "AliyunOrderId" aliyun_order_id: String, 4 "ApnName" apn_name: String, 5 "CertifyType" certify_type: String,
    6 "CredentialInstanceId" credential_instance_id: String, 7 "CredentialNo" credential_no: String,
    8 "CredentialType" credential_type: String, 9 "DataLevel" data_level: String, 10 "DataType" data_type: String,
    11 "DirectionalGroupId" directional_group_id: i64, 12 "DirectionalGroupName" directional_group_name: String,
    13 "ExpireTime" expire_time: String, 14 "FlowLatestModifiedTime" flow_latest_modified_time: String,
    15 "Iccid" iccid: String, 16 "Imsi" imsi: Vec<String>, 17 "IsAutoRecharge" is_auto_recharge: bool,
    18 "Msisdn" msisdn: Vec<String>, 19 "NetworkType" network_type: String, 20 "NotifyId" notify_id: String,
    21 "OpenAccountTime" open_account_time: String, 22 "OsStatus" os_status: String, 23 "Period" period: String,
    24 "PeriodAddFlow" period_add_flow: String, 25 "PeriodRestFlow" period_rest_flow: String,
    26 "PeriodSmsUse" period_sms_use: String, 27 "PrivateNetworkSegment" private_network_segment: String,
    28 "Remark" remark: String, 29 "SimType" sim_type: String, 30 "Status" status: String,
    31 "TagList" tag_list: Vec<ListCardInfoTagList>, 32 "Vendor" vendor: String,
    33 "VsimInstanceId" vsim_instance_id: i64
} }

/// In the response of [`ListCardInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCardInfoTagList {
    pub id: Option<i64>,
    pub tag_name: Option<String>,
}
model! { ListCardInfoTagList {
    0 "Id" id: i64, 1 "TagName" tag_name: String
} }

/// Lists directional address: `ListDirectionalAddress` of `linkcard` 2021-05-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkcard/2021-05-20/ListDirectionalAddress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectionalAddress {
    /// Required.
    pub group_id: String,
    /// Required. At least 1.
    pub page_no: i64,
    /// Required. 1 to 200.
    pub page_size: i64,
}
operation! { ListDirectionalAddress(group_id: String, page_no: i64, page_size: i64)
    "ListDirectionalAddress" -> ListDirectionalAddressOutput {
    0 "GroupId" group_id, 1 "PageNo" page_no, 2 "PageSize" page_size
} }
paged! { ListDirectionalAddress: ListDirectionalAddressList =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`ListDirectionalAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectionalAddressOutput {
    pub code: Option<String>,
    pub data: Option<ListDirectionalAddressData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDirectionalAddressOutput {
    0 "Code" code: String, 1 "Data" data: ListDirectionalAddressData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`ListDirectionalAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectionalAddressData {
    pub list: Vec<ListDirectionalAddressList>,
    pub page_count: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListDirectionalAddressData {
    0 "List" list: Vec<ListDirectionalAddressList>, 1 "PageCount" page_count: i64, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`ListDirectionalAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectionalAddressList {
    pub address: Option<String>,
    pub address_type: Option<String>,
    pub group_id: Option<String>,
    pub source: Option<String>,
    pub state: Option<i64>,
}
model! { ListDirectionalAddressList {
    0 "Address" address: String, 1 "AddressType" address_type: String, 2 "GroupId" group_id: String,
    3 "Source" source: String, 4 "State" state: i64
} }

/// Lists directional detail: `ListDirectionalDetail` of `linkcard` 2021-05-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkcard/2021-05-20/ListDirectionalDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectionalDetail {
    /// Required.
    pub iccid: String,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
}
operation! { ListDirectionalDetail(iccid: String, page_no: i64, page_size: i64)
    "ListDirectionalDetail" -> ListDirectionalDetailOutput {
    0 "Iccid" iccid, 1 "PageNo" page_no, 2 "PageSize" page_size
} }
paged! { ListDirectionalDetail: ListDirectionalDetailList =
    Number "PageNo", "Data.PaginationResult.List" data.pagination_result.list, total "Data.PaginationResult.Total" }

/// Response of [`ListDirectionalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectionalDetailOutput {
    pub code: Option<String>,
    pub data: Option<ListDirectionalDetailData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDirectionalDetailOutput {
    0 "Code" code: String, 1 "Data" data: ListDirectionalDetailData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`ListDirectionalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectionalDetailData {
    pub directional_group_id: Option<i64>,
    pub directional_name: Option<String>,
    pub pagination_result: Option<ListDirectionalDetailPaginationResult>,
}
model! { ListDirectionalDetailData {
    0 "DirectionalGroupId" directional_group_id: i64, 1 "DirectionalName" directional_name: String,
    2 "PaginationResult" pagination_result: ListDirectionalDetailPaginationResult
} }

/// In the response of [`ListDirectionalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectionalDetailPaginationResult {
    pub list: Vec<ListDirectionalDetailList>,
    pub page_count: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListDirectionalDetailPaginationResult {
    0 "List" list: Vec<ListDirectionalDetailList>, 1 "PageCount" page_count: i64, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`ListDirectionalDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectionalDetailList {
    pub address: Option<String>,
    pub address_type: Option<String>,
    pub group_id: Option<String>,
    pub source: Option<String>,
    pub state: Option<String>,
}
model! { ListDirectionalDetailList {
    0 "Address" address: String, 1 "AddressType" address_type: String, 2 "GroupId" group_id: String,
    3 "Source" source: String, 4 "State" state: String
} }

/// Lists order: `ListOrder` of `linkcard` 2021-05-20.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/Linkcard/2021-05-20/ListOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    pub credential_no: Option<String>,
    pub end_date: Option<String>,
    pub order_id: Option<String>,
    pub order_status: Option<String>,
    pub order_type: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub start_date: Option<String>,
}
operation! { ListOrder(page_no: i64, page_size: i64) "ListOrder" -> ListOrderOutput {
    0 "CredentialNo" credential_no: String, 1 "EndDate" end_date: String, 2 "OrderId" order_id: String,
    3 "OrderStatus" order_status: String, 4 "OrderType" order_type: String, 5 "PageNo" page_no, 6 "PageSize" page_size,
    7 "StartDate" start_date: String
} }
paged! { ListOrder: ListOrderList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`ListOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderOutput {
    pub code: Option<String>,
    pub data: Option<ListOrderData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { ListOrderOutput {
    0 "Code" code: String, 1 "Data" data: ListOrderData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`ListOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderData {
    pub list: Vec<ListOrderList>,
    pub page_count: Option<i64>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListOrderData {
    0 "List" list: Vec<ListOrderList>, 1 "PageCount" page_count: i64, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`ListOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderList {
    pub ali_fee: Option<String>,
    pub apn_name: Option<String>,
    pub apn_region: Option<String>,
    pub billing_cycle: Option<String>,
    pub buy_num: Option<i64>,
    pub card_pay_count: Option<i64>,
    pub credential_no: Option<String>,
    pub credential_package: Option<String>,
    pub data_level: Option<String>,
    pub delivery_info: Option<ListOrderDeliveryInfo>,
    pub express_no_list: Vec<String>,
    pub flow_type: Option<String>,
    pub function_fee: Option<i64>,
    pub network_type: Option<String>,
    pub order_detail_url: Option<String>,
    pub order_id: Option<String>,
    pub order_info: Option<String>,
    pub order_status: Option<String>,
    pub order_type: Option<String>,
    pub pay_duration: Option<String>,
    pub pay_time: Option<String>,
    pub pool_capacity: Option<String>,
    pub pool_capacity_unit: Option<String>,
    pub pool_no: Option<String>,
    pub resource_quantity: Option<i64>,
    pub vendor: Option<String>,
}
model! { ListOrderList {
    0 "AliFee" ali_fee: String, 1 "ApnName" apn_name: String, 2 "ApnRegion" apn_region: String,
    3 "BillingCycle" billing_cycle: String, 4 "BuyNum" buy_num: i64, 5 "CardPayCount" card_pay_count: i64,
    6 "CredentialNo" credential_no: String, 7 "CredentialPackage" credential_package: String,
    8 "DataLevel" data_level: String, 9 "DeliveryInfo" delivery_info: ListOrderDeliveryInfo,
    10 "ExpressNoList" express_no_list: Vec<String>, 11 "FlowType" flow_type: String,
    12 "FunctionFee" function_fee: i64, 13 "NetworkType" network_type: String,
    14 "OrderDetailUrl" order_detail_url: String, 15 "OrderId" order_id: String, 16 "OrderInfo" order_info: String,
    17 "OrderStatus" order_status: String, 18 "OrderType" order_type: String, 19 "PayDuration" pay_duration: String,
    20 "PayTime" pay_time: String, 21 "PoolCapacity" pool_capacity: String,
    22 "PoolCapacityUnit" pool_capacity_unit: String, 23 "PoolNo" pool_no: String,
    24 "ResourceQuantity" resource_quantity: i64, 25 "Vendor" vendor: String
} }

/// In the response of [`ListOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderDeliveryInfo {
    pub address: Option<String>,
    pub buyer_message: Option<String>,
    pub mail: Option<String>,
    pub receiver: Option<String>,
    pub zip_code: Option<String>,
}
model! { ListOrderDeliveryInfo {
    0 "Address" address: String, 1 "BuyerMessage" buyer_message: String, 2 "Mail" mail: String,
    3 "Receiver" receiver: String, 4 "ZipCode" zip_code: String
} }

/// `RebindResumeSingleCard` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/RebindResumeSingleCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebindResumeSingleCard {
    /// Required.
    pub iccid: String,
    pub opt_msisdns: Option<Vec<String>>,
}
operation! { RebindResumeSingleCard(iccid: String) "RebindResumeSingleCard" -> RebindResumeSingleCardOutput {
    0 "Iccid" iccid, 1 "OptMsisdns" opt_msisdns: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`RebindResumeSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebindResumeSingleCardOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { RebindResumeSingleCardOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Renews: `Renew` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/Renew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Renew {
    pub buy_num: Option<i64>,
    pub iccid: Option<String>,
    pub offer_code: Option<String>,
    pub recharge_type: Option<String>,
    pub serial_no: Option<String>,
    pub api_product: Option<String>,
    pub api_revision: Option<String>,
}
operation! { Renew() "Renew" -> RenewOutput {
    0 "BuyNum" buy_num: i64, 1 "Iccid" iccid: String, 2 "OfferCode" offer_code: String,
    3 "RechargeType" recharge_type: String, 4 "SerialNo" serial_no: String, 5 "ApiProduct" api_product: String,
    6 "ApiRevision" api_revision: String
} [
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`Renew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewOutput {
    pub code: Option<String>,
    pub data: Option<RenewData>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { RenewOutput {
    0 "Code" code: String, 1 "Data" data: RenewData, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// In the response of [`Renew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewData {
    pub order_no: Option<String>,
    pub serial_no: Option<String>,
}
model! { RenewData {
    0 "OrderNo" order_no: String, 1 "SerialNo" serial_no: String
} }

/// Resumes single card: `ResumeSingleCard` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/ResumeSingleCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSingleCard {
    /// Required.
    pub iccid: String,
    pub opt_msisdns: Option<Vec<String>>,
}
operation! { ResumeSingleCard(iccid: String) "ResumeSingleCard" -> ResumeSingleCardOutput {
    0 "Iccid" iccid, 1 "OptMsisdns" opt_msisdns: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`ResumeSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeSingleCardOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { ResumeSingleCardOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Sends message: `SendMessage` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/SendMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    pub api_product: Option<String>,
    /// Required.
    pub message_send_time: i64,
    /// Required.
    pub message_template_id: i64,
    pub message_variable_param: Option<String>,
    pub msisdns: Option<Vec<String>>,
    /// Required.
    pub task_name: String,
}
operation! { SendMessage(message_send_time: i64, message_template_id: i64, task_name: String)
    "SendMessage" -> SendMessageOutput {
    0 "ApiProduct" api_product: String, 1 "MessageSendTime" message_send_time,
    2 "MessageTemplateId" message_template_id, 3 "MessageVariableParam" message_variable_param: String,
    4 "Msisdns" msisdns: Vec<String>, 5 "TaskName" task_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { SendMessageOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "DynamicCode" dynamic_code: String,
    3 "DynamicMessage" dynamic_message: String, 4 "ErrorMessage" error_message: String,
    5 "LocalizedMessage" localized_message: String, 6 "Success" success: bool
} }

/// Sets card stop rule: `SetCardStopRule` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/SetCardStopRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCardStopRule {
    /// Required.
    pub auto_restore: bool,
    /// Required.
    pub flow_limit: i64,
    /// Required.
    pub iccid: String,
}
operation! { SetCardStopRule(auto_restore: bool, flow_limit: i64, iccid: String)
    "SetCardStopRule" -> SetCardStopRuleOutput {
    0 "AutoRestore" auto_restore, 1 "FlowLimit" flow_limit, 2 "Iccid" iccid
} }

/// Response of [`SetCardStopRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCardStopRuleOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { SetCardStopRuleOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Stops single card: `StopSingleCard` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/StopSingleCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSingleCard {
    /// Required.
    pub iccid: String,
    pub opt_msisdns: Option<Vec<String>>,
}
operation! { StopSingleCard(iccid: String) "StopSingleCard" -> StopSingleCardOutput {
    0 "Iccid" iccid, 1 "OptMsisdns" opt_msisdns: Vec<String>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`StopSingleCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopSingleCardOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { StopSingleCardOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Updates auto recharge switch: `UpdateAutoRechargeSwitch` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/UpdateAutoRechargeSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoRechargeSwitch {
    /// Required.
    pub iccid: String,
    /// Required.
    pub open: bool,
}
operation! { UpdateAutoRechargeSwitch(iccid: String, open: bool)
    "UpdateAutoRechargeSwitch" -> UpdateAutoRechargeSwitchOutput {
    0 "Iccid" iccid, 1 "Open" open
} }

/// Response of [`UpdateAutoRechargeSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoRechargeSwitchOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAutoRechargeSwitchOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

/// Verifies iot card: `VerifyIotCard` of `linkcard` 2021-05-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Linkcard/2021-05-20/VerifyIotCard>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIotCard {
    /// Required.
    pub iccid: String,
}
operation! { VerifyIotCard(iccid: String) "VerifyIotCard" -> VerifyIotCardOutput {
    0 "Iccid" iccid
} }

/// Response of [`VerifyIotCard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIotCardOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub error_message: Option<String>,
    pub localized_message: Option<String>,
    pub success: Option<bool>,
}
model! { VerifyIotCardOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "ErrorMessage" error_message: String,
    3 "LocalizedMessage" localized_message: String, 4 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddCardToDirectionalGroup, AddDirectionalAddress, AddDirectionalCard, AddDirectionalGroup, AddTagsToCard,
    BatchAddDirectionalAddress, DeleteDirectionalAddress, DeleteDirectionalGroup, ForceActivation, GetCardDetail,
    GetCardFlowInfo, GetCardLatestFlow, GetCardRealStatus, GetCardStatusStatistics, GetCredentialPoolStatistics,
    GetOperateResult, GetRealNameStatus, GetSimCardStateDistribution, ListCardInfo, ListDirectionalAddress,
    ListDirectionalDetail, ListOrder, RebindResumeSingleCard, Renew, ResumeSingleCard, SendMessage, SetCardStopRule,
    StopSingleCard, UpdateAutoRechargeSwitch, VerifyIotCard
}
