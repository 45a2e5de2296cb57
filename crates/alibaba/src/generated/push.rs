//! `push` of Alibaba Cloud, API version 2016-08-01.
//!
//! Endpoint: a table of 54 regions, else `cloudpush.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Push/2016-08-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, push::CheckCertificate};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckCertificate::new(1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "cloudpush.aliyuncs.com"),
        ("ap-northeast-2-pop", "cloudpush.aliyuncs.com"),
        ("ap-south-1", "cloudpush.aliyuncs.com"),
        ("ap-southeast-1", "cloudpush.aliyuncs.com"),
        ("ap-southeast-2", "cloudpush.aliyuncs.com"),
        ("ap-southeast-3", "cloudpush.aliyuncs.com"),
        ("ap-southeast-5", "cloudpush.aliyuncs.com"),
        ("cn-beijing", "cloudpush.aliyuncs.com"),
        ("cn-beijing-finance-1", "cloudpush.aliyuncs.com"),
        ("cn-beijing-finance-pop", "cloudpush.aliyuncs.com"),
        ("cn-beijing-gov-1", "cloudpush.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "cloudpush.aliyuncs.com"),
        ("cn-chengdu", "cloudpush.aliyuncs.com"),
        ("cn-edge-1", "cloudpush.aliyuncs.com"),
        ("cn-fujian", "cloudpush.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "cloudpush.aliyuncs.com"),
        ("cn-hangzhou", "cloudpush.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "cloudpush.aliyuncs.com"),
        ("cn-hangzhou-finance", "cloudpush.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "cloudpush.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "cloudpush.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "cloudpush.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "cloudpush.aliyuncs.com"),
        ("cn-hangzhou-test-306", "cloudpush.aliyuncs.com"),
        ("cn-hongkong", "cloudpush.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "cloudpush.aliyuncs.com"),
        ("cn-huhehaote", "cloudpush.aliyuncs.com"),
        ("cn-north-2-gov-1", "cloudpush.aliyuncs.com"),
        ("cn-qingdao", "cloudpush.aliyuncs.com"),
        ("cn-qingdao-nebula", "cloudpush.aliyuncs.com"),
        ("cn-shanghai", "cloudpush.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "cloudpush.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "cloudpush.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cloudpush.aliyuncs.com"),
        ("cn-shanghai-inner", "cloudpush.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "cloudpush.aliyuncs.com"),
        ("cn-shenzhen", "cloudpush.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cloudpush.aliyuncs.com"),
        ("cn-shenzhen-inner", "cloudpush.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "cloudpush.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "cloudpush.aliyuncs.com"),
        ("cn-wuhan", "cloudpush.aliyuncs.com"),
        ("cn-yushanfang", "cloudpush.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "cloudpush.aliyuncs.com"),
        ("cn-zhangjiakou", "cloudpush.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "cloudpush.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "cloudpush.aliyuncs.com"),
        ("eu-central-1", "cloudpush.aliyuncs.com"),
        ("eu-west-1", "cloudpush.aliyuncs.com"),
        ("eu-west-1-oxs", "cloudpush.aliyuncs.com"),
        ("me-east-1", "cloudpush.aliyuncs.com"),
        ("rus-west-1-pop", "cloudpush.aliyuncs.com"),
        ("us-east-1", "cloudpush.aliyuncs.com"),
        ("us-west-1", "cloudpush.aliyuncs.com"),
    ],
    &[
        ("cn-hangzhou", "cloudpush.vpc-proxy.aliyuncs.com"),
        ("cn-qingdao", "cloudpush.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "cloudpush.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "cloudpush.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "cloudpush.vpc-proxy.aliyuncs.com"),
    ],
    "cloudpush.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("push", "2016-08-01", "push", &ENDPOINTS);

/// Binds alias: `BindAlias` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/BindAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAlias {
    /// Required.
    pub alias_name: String,
    /// Required.
    pub app_key: i64,
    /// Required.
    pub device_id: String,
}
operation! { BindAlias(alias_name: String, app_key: i64, device_id: String) "BindAlias" -> Empty {
    0 "AliasName" alias_name, 1 "AppKey" app_key, 2 "DeviceId" device_id
} }

/// Response of [`BindAlias`]: empty.
pub type BindAliasOutput = Empty;

/// Binds phone: `BindPhone` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/BindPhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPhone {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub device_id: String,
    /// Required.
    pub phone_number: String,
}
operation! { BindPhone(app_key: i64, device_id: String, phone_number: String) "BindPhone" -> Empty {
    0 "AppKey" app_key, 1 "DeviceId" device_id, 2 "PhoneNumber" phone_number
} }

/// Response of [`BindPhone`]: empty.
pub type BindPhoneOutput = Empty;

/// Binds tag: `BindTag` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/BindTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindTag {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub client_key: String,
    /// Required.
    pub key_type: String,
    /// Required.
    pub tag_name: String,
}
operation! { BindTag(app_key: i64, client_key: String, key_type: String, tag_name: String) "BindTag" -> Empty {
    0 "AppKey" app_key, 1 "ClientKey" client_key, 2 "KeyType" key_type, 3 "TagName" tag_name
} }

/// Response of [`BindTag`]: empty.
pub type BindTagOutput = Empty;

/// Cancels push: `CancelPush` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/CancelPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPush {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub message_id: i64,
}
operation! { CancelPush(app_key: i64, message_id: i64) "CancelPush" -> Empty {
    0 "AppKey" app_key, 1 "MessageId" message_id
} }

/// Response of [`CancelPush`]: empty.
pub type CancelPushOutput = Empty;

/// Checks certificate: `CheckCertificate` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/CheckCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificate {
    /// Required. 0 to 1000000000.
    pub app_key: i64,
}
operation! { CheckCertificate(app_key: i64) "CheckCertificate" -> CheckCertificateOutput {
    0 "AppKey" app_key
} }

/// Response of [`CheckCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateOutput {
    pub android: Option<bool>,
    pub development_cert_info: Option<CheckCertificateDevelopmentCertInfo>,
    pub ios: Option<bool>,
    pub production_cert_info: Option<CheckCertificateProductionCertInfo>,
}
model! { CheckCertificateOutput {
    0 "Android" android: bool, 1 "DevelopmentCertInfo" development_cert_info: CheckCertificateDevelopmentCertInfo,
    2 "IOS" ios: bool, 3 "ProductionCertInfo" production_cert_info: CheckCertificateProductionCertInfo
} }

/// In the response of [`CheckCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateDevelopmentCertInfo {
    pub exipre_time: Option<i64>,
    pub status: Option<String>,
}
model! { CheckCertificateDevelopmentCertInfo {
    0 "ExipreTime" exipre_time: i64, 1 "Status" status: String
} }

/// In the response of [`CheckCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckCertificateProductionCertInfo {
    pub exipre_time: Option<i64>,
    pub status: Option<String>,
}
model! { CheckCertificateProductionCertInfo {
    0 "ExipreTime" exipre_time: i64, 1 "Status" status: String
} }

/// Checks device: `CheckDevice` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/CheckDevice>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDevice {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub device_id: String,
}
operation! { CheckDevice(app_key: i64, device_id: String) "CheckDevice" -> CheckDeviceOutput {
    0 "AppKey" app_key, 1 "DeviceId" device_id
} }

/// Response of [`CheckDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDeviceOutput {
    pub available: Option<bool>,
}
model! { CheckDeviceOutput {
    0 "Available" available: bool
} }

/// Checks devices: `CheckDevices` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/CheckDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDevices {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub device_ids: String,
}
operation! { CheckDevices(app_key: i64, device_ids: String) "CheckDevices" -> CheckDevicesOutput {
    0 "AppKey" app_key, 1 "DeviceIds" device_ids
} }

/// Response of [`CheckDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDevicesOutput {
    pub device_check_infos: Option<CheckDevicesDeviceCheckInfos>,
}
model! { CheckDevicesOutput {
    0 "DeviceCheckInfos" device_check_infos: CheckDevicesDeviceCheckInfos
} }

/// In the response of [`CheckDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDevicesDeviceCheckInfos {
    pub device_check_info: Vec<CheckDevicesDeviceCheckInfo>,
}
model! { CheckDevicesDeviceCheckInfos {
    0 "DeviceCheckInfo" device_check_info: Vec<CheckDevicesDeviceCheckInfo>
} }

/// In the response of [`CheckDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDevicesDeviceCheckInfo {
    pub available: Option<bool>,
    pub device_id: Option<String>,
}
model! { CheckDevicesDeviceCheckInfo {
    0 "Available" available: bool, 1 "DeviceId" device_id: String
} }

/// Completes continuously push: `CompleteContinuouslyPush` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/CompleteContinuouslyPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteContinuouslyPush {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub message_id: String,
}
operation! { CompleteContinuouslyPush(app_key: i64, message_id: String)
    "CompleteContinuouslyPush" -> CompleteContinuouslyPushOutput {
    0 "AppKey" app_key, 1 "MessageId" message_id
} }

/// Response of [`CompleteContinuouslyPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteContinuouslyPushOutput {
    pub message_id: Option<String>,
}
model! { CompleteContinuouslyPushOutput {
    0 "MessageId" message_id: String
} }

/// `ContinuouslyPush` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/ContinuouslyPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuouslyPush {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub message_id: String,
    /// Required.
    pub target: String,
    /// Required.
    pub target_value: String,
}
operation! { ContinuouslyPush(app_key: i64, message_id: String, target: String, target_value: String)
    "ContinuouslyPush" -> ContinuouslyPushOutput {
    0 "AppKey" app_key, 1 "MessageId" message_id, 2 "Target" target, 3 "TargetValue" target_value
} }

/// Response of [`ContinuouslyPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinuouslyPushOutput {
    pub message_id: Option<String>,
}
model! { ContinuouslyPushOutput {
    0 "MessageId" message_id: String
} }

/// Lists summary apps: `ListSummaryApps` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/ListSummaryApps>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSummaryApps {}
operation! { ListSummaryApps() "ListSummaryApps" -> ListSummaryAppsOutput {} }

/// Response of [`ListSummaryApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSummaryAppsOutput {
    pub summary_app_infos: Option<ListSummaryAppsSummaryAppInfos>,
}
model! { ListSummaryAppsOutput {
    0 "SummaryAppInfos" summary_app_infos: ListSummaryAppsSummaryAppInfos
} }

/// In the response of [`ListSummaryApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSummaryAppsSummaryAppInfos {
    pub summary_app_info: Vec<ListSummaryAppsSummaryAppInfo>,
}
model! { ListSummaryAppsSummaryAppInfos {
    0 "SummaryAppInfo" summary_app_info: Vec<ListSummaryAppsSummaryAppInfo>
} }

/// In the response of [`ListSummaryApps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSummaryAppsSummaryAppInfo {
    pub app_key: Option<i64>,
    pub app_name: Option<String>,
}
model! { ListSummaryAppsSummaryAppInfo {
    0 "AppKey" app_key: i64, 1 "AppName" app_name: String
} }

/// Lists tags: `ListTags` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/ListTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTags {
    /// Required.
    pub app_key: i64,
}
operation! { ListTags(app_key: i64) "ListTags" -> ListTagsOutput {
    0 "AppKey" app_key
} }

/// Response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsOutput {
    pub tag_infos: Option<ListTagsTagInfos>,
}
model! { ListTagsOutput {
    0 "TagInfos" tag_infos: ListTagsTagInfos
} }

/// In the response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTagInfos {
    pub tag_info: Vec<ListTagsTagInfo>,
}
model! { ListTagsTagInfos {
    0 "TagInfo" tag_info: Vec<ListTagsTagInfo>
} }

/// In the response of [`ListTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagsTagInfo {
    pub tag_name: Option<String>,
}
model! { ListTagsTagInfo {
    0 "TagName" tag_name: String
} }

/// `MassPush` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/MassPush>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MassPush {
    /// Required.
    pub app_key: i64,
    /// 36 to 36 characters.
    pub idempotent_token: Option<String>,
    /// Required.
    pub push_task: Vec<MassPushPushTask>,
}
operation! { MassPush(app_key: i64, push_task: Vec<MassPushPushTask>) "MassPush" -> MassPushOutput {
    0 "AppKey" app_key, 1 "IdempotentToken" idempotent_token: String, 2 "PushTask" push_task
} [
    Mark::new(2, Location::Body, Style::None)
] }

/// In the request of [`MassPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MassPushPushTask {
    pub android_activity: Option<String>,
    pub android_badge_add_num: Option<i64>,
    pub android_badge_class: Option<String>,
    pub android_badge_set_num: Option<i64>,
    pub android_big_body: Option<String>,
    pub android_big_picture_url: Option<String>,
    pub android_big_title: Option<String>,
    pub android_ext_parameters: Option<String>,
    pub android_honor_target_user_type: Option<i64>,
    pub android_huawei_business_type: Option<i64>,
    pub android_huawei_live_notification_payload: Option<String>,
    pub android_huawei_receipt_id: Option<String>,
    pub android_huawei_target_user_type: Option<i64>,
    pub android_image_url: Option<String>,
    pub android_inbox_body: Option<String>,
    pub android_meizu_notice_msg_type: Option<i64>,
    pub android_message_huawei_category: Option<String>,
    pub android_message_huawei_urgency: Option<String>,
    pub android_message_oppo_category: Option<String>,
    pub android_message_oppo_notify_level: Option<i64>,
    pub android_message_vivo_category: Option<String>,
    pub android_music: Option<String>,
    pub android_notification_bar_priority: Option<i64>,
    pub android_notification_bar_type: Option<i64>,
    pub android_notification_channel: Option<String>,
    pub android_notification_group: Option<String>,
    pub android_notification_honor_channel: Option<String>,
    pub android_notification_huawei_channel: Option<String>,
    pub android_notification_notify_id: Option<i64>,
    pub android_notification_thread_id: Option<String>,
    pub android_notification_vivo_channel: Option<String>,
    pub android_notification_xiaomi_channel: Option<String>,
    pub android_notify_type: Option<String>,
    pub android_open_type: Option<String>,
    pub android_open_url: Option<String>,
    pub android_oppo_delete_intent_data: Option<String>,
    pub android_oppo_intelligent_intent: Option<String>,
    pub android_oppo_intent_env: Option<i64>,
    /// Deprecated.
    pub android_oppo_private_content_parameters: Option<BTreeMap<String, String>>,
    /// Deprecated.
    pub android_oppo_private_msg_template_id: Option<String>,
    /// Deprecated.
    pub android_oppo_private_title_parameters: Option<BTreeMap<String, String>>,
    pub android_popup_activity: Option<String>,
    pub android_popup_body: Option<String>,
    pub android_popup_title: Option<String>,
    pub android_remind: Option<bool>,
    pub android_render_style: Option<String>,
    pub android_target_user_type: Option<i64>,
    pub android_vivo_live_message: Option<String>,
    pub android_vivo_push_mode: Option<i64>,
    pub android_vivo_receipt_id: Option<String>,
    /// Deprecated.
    pub android_xiao_mi_activity: Option<String>,
    /// Deprecated.
    pub android_xiao_mi_notify_body: Option<String>,
    /// Deprecated.
    pub android_xiao_mi_notify_title: Option<String>,
    /// Deprecated.
    pub android_xiaomi_big_picture_url: Option<String>,
    pub android_xiaomi_focus_param: Option<String>,
    pub android_xiaomi_focus_pics: Option<String>,
    /// Deprecated.
    pub android_xiaomi_image_url: Option<String>,
    pub android_xiaomi_template_id: Option<String>,
    pub android_xiaomi_template_params: Option<String>,
    pub body: Option<String>,
    /// Required.
    pub device_type: Option<String>,
    pub expire_time: Option<String>,
    pub harmony_action: Option<String>,
    pub harmony_action_type: Option<String>,
    pub harmony_badge_add_num: Option<i64>,
    pub harmony_badge_set_num: Option<i64>,
    pub harmony_category: Option<String>,
    pub harmony_ext_parameters: Option<String>,
    pub harmony_extension_extra_data: Option<String>,
    pub harmony_extension_push: Option<bool>,
    pub harmony_image_url: Option<String>,
    pub harmony_inbox_content: Option<String>,
    pub harmony_live_view_payload: Option<String>,
    pub harmony_notification_slot_type: Option<String>,
    pub harmony_notify_id: Option<i64>,
    pub harmony_receipt_id: Option<String>,
    pub harmony_remind: Option<bool>,
    pub harmony_remind_body: Option<String>,
    pub harmony_remind_title: Option<String>,
    pub harmony_render_style: Option<String>,
    pub harmony_test_message: Option<bool>,
    pub harmony_uri: Option<String>,
    pub job_key: Option<String>,
    pub push_time: Option<String>,
    /// Required.
    pub push_type: Option<String>,
    pub send_channels: Option<String>,
    /// Deprecated.
    pub send_speed: Option<i64>,
    pub store_offline: Option<bool>,
    /// Required.
    pub target: Option<String>,
    /// Required.
    pub target_value: Option<String>,
    pub title: Option<String>,
    pub trim: Option<bool>,
    pub ios_apns_env: Option<String>,
    pub ios_badge: Option<i64>,
    pub ios_badge_auto_increment: Option<bool>,
    pub ios_ext_parameters: Option<String>,
    pub ios_interruption_level: Option<String>,
    pub ios_live_activity_attributes: Option<String>,
    pub ios_live_activity_attributes_type: Option<String>,
    pub ios_live_activity_content_state: Option<String>,
    pub ios_live_activity_dismissal_date: Option<i64>,
    pub ios_live_activity_event: Option<String>,
    pub ios_live_activity_id: Option<String>,
    pub ios_live_activity_stale_date: Option<i64>,
    pub ios_music: Option<String>,
    pub ios_mutable_content: Option<bool>,
    pub ios_notification_category: Option<String>,
    pub ios_notification_collapse_id: Option<String>,
    pub ios_notification_thread_id: Option<String>,
    pub ios_relevance_score: Option<f64>,
    pub ios_remind: Option<bool>,
    pub ios_remind_body: Option<String>,
    pub ios_silent_notification: Option<bool>,
    pub ios_subtitle: Option<String>,
}
input! { MassPushPushTask(device_type: String, push_type: String, target: String, target_value: String) {
    0 "AndroidActivity" android_activity: String, 1 "AndroidBadgeAddNum" android_badge_add_num: i64,
    2 "AndroidBadgeClass" android_badge_class: String, 3 "AndroidBadgeSetNum" android_badge_set_num: i64,
    4 "AndroidBigBody" android_big_body: String, 5 "AndroidBigPictureUrl" android_big_picture_url: String,
    6 "AndroidBigTitle" android_big_title: String, 7 "AndroidExtParameters" android_ext_parameters: String,
    8 "AndroidHonorTargetUserType" android_honor_target_user_type: i64,
    9 "AndroidHuaweiBusinessType" android_huawei_business_type: i64,
    10 "AndroidHuaweiLiveNotificationPayload" android_huawei_live_notification_payload: String,
    11 "AndroidHuaweiReceiptId" android_huawei_receipt_id: String,
    12 "AndroidHuaweiTargetUserType" android_huawei_target_user_type: i64,
    13 "AndroidImageUrl" android_image_url: String, 14 "AndroidInboxBody" android_inbox_body: String,
    15 "AndroidMeizuNoticeMsgType" android_meizu_notice_msg_type: i64,
    16 "AndroidMessageHuaweiCategory" android_message_huawei_category: String,
    17 "AndroidMessageHuaweiUrgency" android_message_huawei_urgency: String,
    18 "AndroidMessageOppoCategory" android_message_oppo_category: String,
    19 "AndroidMessageOppoNotifyLevel" android_message_oppo_notify_level: i64,
    20 "AndroidMessageVivoCategory" android_message_vivo_category: String, 21 "AndroidMusic" android_music: String,
    22 "AndroidNotificationBarPriority" android_notification_bar_priority: i64,
    23 "AndroidNotificationBarType" android_notification_bar_type: i64,
    24 "AndroidNotificationChannel" android_notification_channel: String,
    25 "AndroidNotificationGroup" android_notification_group: String,
    26 "AndroidNotificationHonorChannel" android_notification_honor_channel: String,
    27 "AndroidNotificationHuaweiChannel" android_notification_huawei_channel: String,
    28 "AndroidNotificationNotifyId" android_notification_notify_id: i64,
    29 "AndroidNotificationThreadId" android_notification_thread_id: String,
    30 "AndroidNotificationVivoChannel" android_notification_vivo_channel: String,
    31 "AndroidNotificationXiaomiChannel" android_notification_xiaomi_channel: String,
    32 "AndroidNotifyType" android_notify_type: String, 33 "AndroidOpenType" android_open_type: String,
    34 "AndroidOpenUrl" android_open_url: String,
    35 "AndroidOppoDeleteIntentData" android_oppo_delete_intent_data: String,
    36 "AndroidOppoIntelligentIntent" android_oppo_intelligent_intent: String,
    37 "AndroidOppoIntentEnv" android_oppo_intent_env: i64,
    38 "AndroidOppoPrivateContentParameters" android_oppo_private_content_parameters: BTreeMap<String, String>,
    39 "AndroidOppoPrivateMsgTemplateId" android_oppo_private_msg_template_id: String,
    40 "AndroidOppoPrivateTitleParameters" android_oppo_private_title_parameters: BTreeMap<String, String>,
    41 "AndroidPopupActivity" android_popup_activity: String, 42 "AndroidPopupBody" android_popup_body: String,
    43 "AndroidPopupTitle" android_popup_title: String, 44 "AndroidRemind" android_remind: bool,
    45 "AndroidRenderStyle" android_render_style: String, 46 "AndroidTargetUserType" android_target_user_type: i64,
    47 "AndroidVivoLiveMessage" android_vivo_live_message: String, 48 "AndroidVivoPushMode" android_vivo_push_mode: i64,
    49 "AndroidVivoReceiptId" android_vivo_receipt_id: String,
    50 "AndroidXiaoMiActivity" android_xiao_mi_activity: String,
    51 "AndroidXiaoMiNotifyBody" android_xiao_mi_notify_body: String,
    52 "AndroidXiaoMiNotifyTitle" android_xiao_mi_notify_title: String,
    53 "AndroidXiaomiBigPictureUrl" android_xiaomi_big_picture_url: String,
    54 "AndroidXiaomiFocusParam" android_xiaomi_focus_param: String,
    55 "AndroidXiaomiFocusPics" android_xiaomi_focus_pics: String,
    56 "AndroidXiaomiImageUrl" android_xiaomi_image_url: String,
    57 "AndroidXiaomiTemplateId" android_xiaomi_template_id: String,
    58 "AndroidXiaomiTemplateParams" android_xiaomi_template_params: String, 59 "Body" body: String,
    60 "DeviceType" device_type: String, 61 "ExpireTime" expire_time: String, 62 "HarmonyAction" harmony_action: String,
    63 "HarmonyActionType" harmony_action_type: String, 64 "HarmonyBadgeAddNum" harmony_badge_add_num: i64,
    65 "HarmonyBadgeSetNum" harmony_badge_set_num: i64, 66 "HarmonyCategory" harmony_category: String,
    67 "HarmonyExtParameters" harmony_ext_parameters: String,
    68 "HarmonyExtensionExtraData" harmony_extension_extra_data: String,
    69 "HarmonyExtensionPush" harmony_extension_push: bool, 70 "HarmonyImageUrl" harmony_image_url: String,
    71 "HarmonyInboxContent" harmony_inbox_content: String,
    72 "HarmonyLiveViewPayload" harmony_live_view_payload: String,
    73 "HarmonyNotificationSlotType" harmony_notification_slot_type: String,
    74 "HarmonyNotifyId" harmony_notify_id: i64, 75 "HarmonyReceiptId" harmony_receipt_id: String,
    76 "HarmonyRemind" harmony_remind: bool, 77 "HarmonyRemindBody" harmony_remind_body: String,
    78 "HarmonyRemindTitle" harmony_remind_title: String, 79 "HarmonyRenderStyle" harmony_render_style: String,
    80 "HarmonyTestMessage" harmony_test_message: bool, 81 "HarmonyUri" harmony_uri: String,
    82 "JobKey" job_key: String, 83 "PushTime" push_time: String, 84 "PushType" push_type: String,
    85 "SendChannels" send_channels: String, 86 "SendSpeed" send_speed: i64, 87 "StoreOffline" store_offline: bool,
    88 "Target" target: String, 89 "TargetValue" target_value: String, 90 "Title" title: String, 91 "Trim" trim: bool,
    92 "iOSApnsEnv" ios_apns_env: String, 93 "iOSBadge" ios_badge: i64,
    94 "iOSBadgeAutoIncrement" ios_badge_auto_increment: bool, 95 "iOSExtParameters" ios_ext_parameters: String,
    96 "iOSInterruptionLevel" ios_interruption_level: String,
    97 "iOSLiveActivityAttributes" ios_live_activity_attributes: String,
    98 "iOSLiveActivityAttributesType" ios_live_activity_attributes_type: String,
    99 "iOSLiveActivityContentState" ios_live_activity_content_state: String,
    100 "iOSLiveActivityDismissalDate" ios_live_activity_dismissal_date: i64,
    101 "iOSLiveActivityEvent" ios_live_activity_event: String, 102 "iOSLiveActivityId" ios_live_activity_id: String,
    103 "iOSLiveActivityStaleDate" ios_live_activity_stale_date: i64, 104 "iOSMusic" ios_music: String,
    105 "iOSMutableContent" ios_mutable_content: bool, 106 "iOSNotificationCategory" ios_notification_category: String,
    107 "iOSNotificationCollapseId" ios_notification_collapse_id: String,
    108 "iOSNotificationThreadId" ios_notification_thread_id: String, 109 "iOSRelevanceScore" ios_relevance_score: f64,
    110 "iOSRemind" ios_remind: bool, 111 "iOSRemindBody" ios_remind_body: String,
    112 "iOSSilentNotification" ios_silent_notification: bool, 113 "iOSSubtitle" ios_subtitle: String
} }

/// Response of [`MassPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MassPushOutput {
    pub message_ids: Option<MassPushMessageIds>,
}
model! { MassPushOutput {
    0 "MessageIds" message_ids: MassPushMessageIds
} }

/// In the response of [`MassPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MassPushMessageIds {
    pub message_id: Vec<String>,
}
model! { MassPushMessageIds {
    0 "MessageId" message_id: Vec<String>
} }

/// `MassPushV2` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/MassPushV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MassPushV2 {
    /// Required.
    pub app_key: i64,
    /// 36 to 36 characters.
    pub idempotent_token: Option<String>,
    /// Required.
    pub push_tasks: Vec<PushTask>,
}
operation! { MassPushV2(app_key: i64, push_tasks: Vec<PushTask>) "MassPushV2" -> MassPushV2Output {
    0 "AppKey" app_key, 1 "IdempotentToken" idempotent_token: String, 2 "PushTasks" push_tasks
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTask {
    pub action: Option<String>,
    pub message: Option<PushTaskMessage>,
    pub notification: Option<PushTaskNotification>,
    pub options: Option<PushTaskOptions2>,
    pub target: Option<PushTaskTarget>,
}
input! { PushTask() {
    0 "Action" action: String, 1 "Message" message: PushTaskMessage,
    2 "Notification" notification: PushTaskNotification, 3 "Options" options: PushTaskOptions2,
    4 "Target" target: PushTaskTarget
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskMessage {
    pub body: Option<String>,
    pub title: Option<String>,
}
input! { PushTaskMessage() {
    0 "Body" body: String, 1 "Title" title: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskNotification {
    pub android: Option<PushTaskAndroid>,
    pub body: Option<String>,
    pub hmos: Option<PushTaskHmos>,
    pub ios: Option<PushTaskIos>,
    pub title: Option<String>,
}
input! { PushTaskNotification() {
    0 "Android" android: PushTaskAndroid, 1 "Body" body: String, 2 "Hmos" hmos: PushTaskHmos, 3 "Ios" ios: PushTaskIos,
    4 "Title" title: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskAndroid {
    pub badge_activity: Option<String>,
    pub badge_add_num: Option<i64>,
    pub badge_set_num: Option<i64>,
    pub channel_id: Option<String>,
    pub ext_parameters: Option<String>,
    pub group_id: Option<String>,
    pub image_url: Option<String>,
    pub inbox_content: Option<Vec<String>>,
    pub music: Option<String>,
    pub notify_id: Option<i64>,
    pub options: Option<PushTaskOptions>,
    pub picture_url: Option<String>,
    pub render_style: Option<String>,
    pub test_message: Option<bool>,
    pub vendor_channel_activity: Option<String>,
}
input! { PushTaskAndroid() {
    0 "BadgeActivity" badge_activity: String, 1 "BadgeAddNum" badge_add_num: i64, 2 "BadgeSetNum" badge_set_num: i64,
    3 "ChannelId" channel_id: String, 4 "ExtParameters" ext_parameters: String, 5 "GroupId" group_id: String,
    6 "ImageUrl" image_url: String, 7 "InboxContent" inbox_content: Vec<String>, 8 "Music" music: String,
    9 "NotifyId" notify_id: i64, 10 "Options" options: PushTaskOptions, 11 "PictureUrl" picture_url: String,
    12 "RenderStyle" render_style: String, 13 "TestMessage" test_message: bool,
    14 "VendorChannelActivity" vendor_channel_activity: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskOptions {
    pub accs: Option<PushTaskAccs>,
    pub honor: Option<PushTaskHonor>,
    pub huawei: Option<PushTaskHuawei>,
    pub meizu: Option<PushTaskMeizu>,
    pub oppo: Option<PushTaskOppo>,
    pub vivo: Option<PushTaskVivo>,
    pub xiaomi: Option<PushTaskXiaomi>,
}
input! { PushTaskOptions() {
    0 "Accs" accs: PushTaskAccs, 1 "Honor" honor: PushTaskHonor, 2 "Huawei" huawei: PushTaskHuawei,
    3 "Meizu" meizu: PushTaskMeizu, 4 "Oppo" oppo: PushTaskOppo, 5 "Vivo" vivo: PushTaskVivo,
    6 "Xiaomi" xiaomi: PushTaskXiaomi
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskAccs {
    pub custom_style: Option<i64>,
    pub notify_type: Option<String>,
    pub open_activity: Option<String>,
    pub open_type: Option<String>,
    pub open_url: Option<String>,
    pub priority: Option<i64>,
    pub thread_id: Option<String>,
}
input! { PushTaskAccs() {
    0 "CustomStyle" custom_style: i64, 1 "NotifyType" notify_type: String, 2 "OpenActivity" open_activity: String,
    3 "OpenType" open_type: String, 4 "OpenUrl" open_url: String, 5 "Priority" priority: i64,
    6 "ThreadId" thread_id: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskHonor {
    pub importance: Option<i64>,
}
input! { PushTaskHonor() {
    0 "Importance" importance: i64
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskHuawei {
    pub business_type: Option<i64>,
    pub category: Option<String>,
    pub importance: Option<i64>,
    pub live_notification_payload: Option<String>,
    pub receipt_id: Option<String>,
    pub urgency: Option<String>,
}
input! { PushTaskHuawei() {
    0 "BusinessType" business_type: i64, 1 "Category" category: String, 2 "Importance" importance: i64,
    3 "LiveNotificationPayload" live_notification_payload: String, 4 "ReceiptId" receipt_id: String,
    5 "Urgency" urgency: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskMeizu {
    pub notice_msg_type: Option<i64>,
}
input! { PushTaskMeizu() {
    0 "NoticeMsgType" notice_msg_type: i64
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskOppo {
    pub category: Option<String>,
    pub delete_intent_data: Option<String>,
    pub intelligent_intent: Option<String>,
    pub notify_level: Option<i64>,
    pub private_content_parameters: Option<String>,
    pub private_msg_template_id: Option<String>,
    pub private_title_parameters: Option<String>,
}
input! { PushTaskOppo() {
    0 "Category" category: String, 1 "DeleteIntentData" delete_intent_data: String,
    2 "IntelligentIntent" intelligent_intent: String, 3 "NotifyLevel" notify_level: i64,
    4 "PrivateContentParameters" private_content_parameters: String,
    5 "PrivateMsgTemplateId" private_msg_template_id: String,
    6 "PrivateTitleParameters" private_title_parameters: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskVivo {
    pub add_badge: Option<bool>,
    pub category: Option<String>,
    pub importance: Option<i64>,
    pub live_message: Option<String>,
    pub receipt_id: Option<String>,
}
input! { PushTaskVivo() {
    0 "AddBadge" add_badge: bool, 1 "Category" category: String, 2 "Importance" importance: i64,
    3 "LiveMessage" live_message: String, 4 "ReceiptId" receipt_id: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskXiaomi {
    pub channel: Option<String>,
    pub focus_param: Option<String>,
    pub focus_pics: Option<String>,
    pub template_id: Option<String>,
    pub template_params: Option<String>,
}
input! { PushTaskXiaomi() {
    0 "Channel" channel: String, 1 "FocusParam" focus_param: String, 2 "FocusPics" focus_pics: String,
    3 "TemplateId" template_id: String, 4 "TemplateParams" template_params: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskHmos {
    pub action: Option<String>,
    pub badge_add_num: Option<i64>,
    pub badge_set_num: Option<i64>,
    pub category: Option<String>,
    pub ext_parameters: Option<String>,
    pub extension_extra_data: Option<String>,
    pub extension_push: Option<bool>,
    pub image_url: Option<String>,
    pub inbox_content: Option<Vec<String>>,
    pub live_view_payload: Option<String>,
    pub notify_id: Option<i64>,
    pub receipt_id: Option<String>,
    pub render_style: Option<String>,
    pub slot_type: Option<String>,
    pub sound: Option<String>,
    pub sound_duration: Option<i64>,
    pub test_message: Option<bool>,
    pub uri: Option<String>,
}
input! { PushTaskHmos() {
    0 "Action" action: String, 1 "BadgeAddNum" badge_add_num: i64, 2 "BadgeSetNum" badge_set_num: i64,
    3 "Category" category: String, 4 "ExtParameters" ext_parameters: String,
    5 "ExtensionExtraData" extension_extra_data: String, 6 "ExtensionPush" extension_push: bool,
    7 "ImageUrl" image_url: String, 8 "InboxContent" inbox_content: Vec<String>,
    9 "LiveViewPayload" live_view_payload: String, 10 "NotifyId" notify_id: i64, 11 "ReceiptId" receipt_id: String,
    12 "RenderStyle" render_style: String, 13 "SlotType" slot_type: String, 14 "Sound" sound: String,
    15 "SoundDuration" sound_duration: i64, 16 "TestMessage" test_message: bool, 17 "Uri" uri: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskIos {
    pub apns_env: Option<String>,
    pub badge: Option<i64>,
    pub badge_auto_increment: Option<bool>,
    pub category: Option<String>,
    pub collapse_id: Option<String>,
    pub ext_parameters: Option<String>,
    pub interruption_level: Option<String>,
    pub live_activity: Option<PushTaskLiveActivity>,
    pub music: Option<String>,
    pub mutable: Option<bool>,
    pub relevance_score: Option<f64>,
    pub silent: Option<bool>,
    pub subtitle: Option<String>,
    pub thread_id: Option<String>,
}
input! { PushTaskIos() {
    0 "ApnsEnv" apns_env: String, 1 "Badge" badge: i64, 2 "BadgeAutoIncrement" badge_auto_increment: bool,
    3 "Category" category: String, 4 "CollapseId" collapse_id: String, 5 "ExtParameters" ext_parameters: String,
    6 "InterruptionLevel" interruption_level: String, 7 "LiveActivity" live_activity: PushTaskLiveActivity,
    8 "Music" music: String, 9 "Mutable" mutable: bool, 10 "RelevanceScore" relevance_score: f64,
    11 "Silent" silent: bool, 12 "Subtitle" subtitle: String, 13 "ThreadId" thread_id: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskLiveActivity {
    pub attributes: Option<String>,
    pub attributes_type: Option<String>,
    pub content_state: Option<String>,
    pub dismissal_date: Option<i64>,
    pub event: Option<String>,
    pub id: Option<String>,
    pub stale_date: Option<i64>,
}
input! { PushTaskLiveActivity() {
    0 "Attributes" attributes: String, 1 "AttributesType" attributes_type: String,
    2 "ContentState" content_state: String, 3 "DismissalDate" dismissal_date: i64, 4 "Event" event: String,
    5 "Id" id: String, 6 "StaleDate" stale_date: i64
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskOptions2 {
    pub expire_time: Option<String>,
    pub job_key: Option<String>,
    pub message_id: Option<i64>,
    pub push_time: Option<String>,
    pub sms: Option<PushTaskSms>,
    pub trim: Option<bool>,
    pub use_channels: Option<String>,
}
input! { PushTaskOptions2() {
    0 "ExpireTime" expire_time: String, 1 "JobKey" job_key: String, 2 "MessageId" message_id: i64,
    3 "PushTime" push_time: String, 4 "Sms" sms: PushTaskSms, 5 "Trim" trim: bool, 6 "UseChannels" use_channels: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskSms {
    pub delay_secs: Option<i64>,
    pub params: Option<String>,
    pub send_policy: Option<String>,
    pub sign_name: Option<String>,
    pub template_name: Option<String>,
}
input! { PushTaskSms() {
    0 "DelaySecs" delay_secs: i64, 1 "Params" params: String, 2 "SendPolicy" send_policy: String,
    3 "SignName" sign_name: String, 4 "TemplateName" template_name: String
} }

/// In the request of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTaskTarget {
    pub platform: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { PushTaskTarget() {
    0 "Platform" platform: String, 1 "Type" r#type: String, 2 "Value" value: String
} }

/// Response of [`MassPushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MassPushV2Output {
    pub message_ids: Vec<String>,
}
model! { MassPushV2Output {
    0 "MessageIds" message_ids: Vec<String>
} }

/// Pushes: `Push` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/Push>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Push {
    pub android_activity: Option<String>,
    /// 1 to 99.
    pub android_badge_add_num: Option<i64>,
    pub android_badge_class: Option<String>,
    /// 1 to 99.
    pub android_badge_set_num: Option<i64>,
    pub android_big_body: Option<String>,
    pub android_big_picture_url: Option<String>,
    pub android_big_title: Option<String>,
    pub android_ext_parameters: Option<String>,
    pub android_honor_target_user_type: Option<i64>,
    pub android_huawei_business_type: Option<i64>,
    pub android_huawei_live_notification_payload: Option<String>,
    pub android_huawei_receipt_id: Option<String>,
    pub android_huawei_target_user_type: Option<i64>,
    pub android_image_url: Option<String>,
    pub android_inbox_body: Option<String>,
    pub android_meizu_notice_msg_type: Option<i64>,
    pub android_message_huawei_category: Option<String>,
    pub android_message_huawei_urgency: Option<String>,
    pub android_message_oppo_category: Option<String>,
    pub android_message_oppo_notify_level: Option<i64>,
    pub android_message_vivo_category: Option<String>,
    pub android_music: Option<String>,
    /// -2 to 2.
    pub android_notification_bar_priority: Option<i64>,
    /// 0 to 100.
    pub android_notification_bar_type: Option<i64>,
    pub android_notification_channel: Option<String>,
    pub android_notification_group: Option<String>,
    pub android_notification_honor_channel: Option<String>,
    pub android_notification_huawei_channel: Option<String>,
    pub android_notification_notify_id: Option<i64>,
    pub android_notification_thread_id: Option<String>,
    pub android_notification_vivo_channel: Option<String>,
    pub android_notification_xiaomi_channel: Option<String>,
    pub android_notify_type: Option<String>,
    pub android_open_type: Option<String>,
    pub android_open_url: Option<String>,
    pub android_oppo_delete_intent_data: Option<String>,
    pub android_oppo_intelligent_intent: Option<String>,
    pub android_oppo_intent_env: Option<i64>,
    pub android_oppo_private_content_parameters: Option<BTreeMap<String, String>>,
    pub android_oppo_private_msg_template_id: Option<String>,
    pub android_oppo_private_title_parameters: Option<BTreeMap<String, String>>,
    pub android_popup_activity: Option<String>,
    pub android_popup_body: Option<String>,
    pub android_popup_title: Option<String>,
    pub android_remind: Option<bool>,
    pub android_render_style: Option<i64>,
    pub android_target_user_type: Option<i64>,
    pub android_vivo_live_message: Option<String>,
    pub android_vivo_push_mode: Option<i64>,
    pub android_vivo_receipt_id: Option<String>,
    /// Deprecated.
    pub android_xiao_mi_activity: Option<String>,
    /// Deprecated.
    pub android_xiao_mi_notify_body: Option<String>,
    /// Deprecated.
    pub android_xiao_mi_notify_title: Option<String>,
    /// Deprecated.
    pub android_xiaomi_big_picture_url: Option<String>,
    pub android_xiaomi_focus_param: Option<String>,
    pub android_xiaomi_focus_pics: Option<String>,
    /// Deprecated.
    pub android_xiaomi_image_url: Option<String>,
    pub android_xiaomi_template_id: Option<String>,
    pub android_xiaomi_template_params: Option<String>,
    /// Required.
    pub app_key: i64,
    pub body: Option<String>,
    /// Required.
    pub device_type: String,
    pub expire_time: Option<String>,
    pub harmony_action: Option<String>,
    pub harmony_action_type: Option<String>,
    pub harmony_badge_add_num: Option<i64>,
    pub harmony_badge_set_num: Option<i64>,
    pub harmony_category: Option<String>,
    pub harmony_ext_parameters: Option<String>,
    pub harmony_extension_extra_data: Option<String>,
    pub harmony_extension_push: Option<bool>,
    pub harmony_image_url: Option<String>,
    pub harmony_inbox_content: Option<String>,
    pub harmony_live_view_payload: Option<String>,
    pub harmony_notification_slot_type: Option<String>,
    pub harmony_notify_id: Option<i64>,
    pub harmony_receipt_id: Option<String>,
    pub harmony_remind: Option<bool>,
    pub harmony_remind_body: Option<String>,
    pub harmony_remind_title: Option<String>,
    pub harmony_render_style: Option<String>,
    pub harmony_test_message: Option<bool>,
    pub harmony_uri: Option<String>,
    /// 36 to 36 characters.
    pub idempotent_token: Option<String>,
    pub job_key: Option<String>,
    pub push_time: Option<String>,
    /// Required.
    pub push_type: String,
    pub send_channels: Option<String>,
    /// Deprecated. At least 10000.
    pub send_speed: Option<i64>,
    /// At least 1.
    pub sms_delay_secs: Option<i64>,
    pub sms_params: Option<String>,
    /// 0 to 1.
    pub sms_send_policy: Option<i64>,
    pub sms_sign_name: Option<String>,
    pub sms_template_name: Option<String>,
    pub store_offline: Option<bool>,
    /// Required.
    pub target: String,
    /// Required.
    pub target_value: String,
    pub title: Option<String>,
    pub trim: Option<bool>,
    pub ios_apns_env: Option<String>,
    pub ios_badge: Option<i64>,
    pub ios_badge_auto_increment: Option<bool>,
    pub ios_ext_parameters: Option<String>,
    pub ios_interruption_level: Option<String>,
    pub ios_live_activity_attributes: Option<String>,
    pub ios_live_activity_attributes_type: Option<String>,
    pub ios_live_activity_content_state: Option<String>,
    pub ios_live_activity_dismissal_date: Option<i64>,
    pub ios_live_activity_event: Option<String>,
    pub ios_live_activity_id: Option<String>,
    pub ios_live_activity_stale_date: Option<i64>,
    pub ios_music: Option<String>,
    pub ios_mutable_content: Option<bool>,
    pub ios_notification_category: Option<String>,
    pub ios_notification_collapse_id: Option<String>,
    pub ios_notification_thread_id: Option<String>,
    pub ios_relevance_score: Option<f64>,
    pub ios_remind: Option<bool>,
    pub ios_remind_body: Option<String>,
    pub ios_silent_notification: Option<bool>,
    pub ios_subtitle: Option<String>,
}

/// Arguments of [`Push::new`].
pub struct PushRequired {
    pub app_key: i64,
    pub device_type: String,
    pub push_type: String,
    pub target: String,
    pub target_value: String,
}
operation! { Push { PushRequired: app_key, device_type, push_type, target, target_value } "Push" -> PushOutput {
    0 "AndroidActivity" android_activity: String, 1 "AndroidBadgeAddNum" android_badge_add_num: i64,
    2 "AndroidBadgeClass" android_badge_class: String, 3 "AndroidBadgeSetNum" android_badge_set_num: i64,
    4 "AndroidBigBody" android_big_body: String, 5 "AndroidBigPictureUrl" android_big_picture_url: String,
    6 "AndroidBigTitle" android_big_title: String, 7 "AndroidExtParameters" android_ext_parameters: String,
    8 "AndroidHonorTargetUserType" android_honor_target_user_type: i64,
    9 "AndroidHuaweiBusinessType" android_huawei_business_type: i64,
    10 "AndroidHuaweiLiveNotificationPayload" android_huawei_live_notification_payload: String,
    11 "AndroidHuaweiReceiptId" android_huawei_receipt_id: String,
    12 "AndroidHuaweiTargetUserType" android_huawei_target_user_type: i64,
    13 "AndroidImageUrl" android_image_url: String, 14 "AndroidInboxBody" android_inbox_body: String,
    15 "AndroidMeizuNoticeMsgType" android_meizu_notice_msg_type: i64,
    16 "AndroidMessageHuaweiCategory" android_message_huawei_category: String,
    17 "AndroidMessageHuaweiUrgency" android_message_huawei_urgency: String,
    18 "AndroidMessageOppoCategory" android_message_oppo_category: String,
    19 "AndroidMessageOppoNotifyLevel" android_message_oppo_notify_level: i64,
    20 "AndroidMessageVivoCategory" android_message_vivo_category: String, 21 "AndroidMusic" android_music: String,
    22 "AndroidNotificationBarPriority" android_notification_bar_priority: i64,
    23 "AndroidNotificationBarType" android_notification_bar_type: i64,
    24 "AndroidNotificationChannel" android_notification_channel: String,
    25 "AndroidNotificationGroup" android_notification_group: String,
    26 "AndroidNotificationHonorChannel" android_notification_honor_channel: String,
    27 "AndroidNotificationHuaweiChannel" android_notification_huawei_channel: String,
    28 "AndroidNotificationNotifyId" android_notification_notify_id: i64,
    29 "AndroidNotificationThreadId" android_notification_thread_id: String,
    30 "AndroidNotificationVivoChannel" android_notification_vivo_channel: String,
    31 "AndroidNotificationXiaomiChannel" android_notification_xiaomi_channel: String,
    32 "AndroidNotifyType" android_notify_type: String, 33 "AndroidOpenType" android_open_type: String,
    34 "AndroidOpenUrl" android_open_url: String,
    35 "AndroidOppoDeleteIntentData" android_oppo_delete_intent_data: String,
    36 "AndroidOppoIntelligentIntent" android_oppo_intelligent_intent: String,
    37 "AndroidOppoIntentEnv" android_oppo_intent_env: i64,
    38 "AndroidOppoPrivateContentParameters" android_oppo_private_content_parameters: BTreeMap<String, String>,
    39 "AndroidOppoPrivateMsgTemplateId" android_oppo_private_msg_template_id: String,
    40 "AndroidOppoPrivateTitleParameters" android_oppo_private_title_parameters: BTreeMap<String, String>,
    41 "AndroidPopupActivity" android_popup_activity: String, 42 "AndroidPopupBody" android_popup_body: String,
    43 "AndroidPopupTitle" android_popup_title: String, 44 "AndroidRemind" android_remind: bool,
    45 "AndroidRenderStyle" android_render_style: i64, 46 "AndroidTargetUserType" android_target_user_type: i64,
    47 "AndroidVivoLiveMessage" android_vivo_live_message: String, 48 "AndroidVivoPushMode" android_vivo_push_mode: i64,
    49 "AndroidVivoReceiptId" android_vivo_receipt_id: String,
    50 "AndroidXiaoMiActivity" android_xiao_mi_activity: String,
    51 "AndroidXiaoMiNotifyBody" android_xiao_mi_notify_body: String,
    52 "AndroidXiaoMiNotifyTitle" android_xiao_mi_notify_title: String,
    53 "AndroidXiaomiBigPictureUrl" android_xiaomi_big_picture_url: String,
    54 "AndroidXiaomiFocusParam" android_xiaomi_focus_param: String,
    55 "AndroidXiaomiFocusPics" android_xiaomi_focus_pics: String,
    56 "AndroidXiaomiImageUrl" android_xiaomi_image_url: String,
    57 "AndroidXiaomiTemplateId" android_xiaomi_template_id: String,
    58 "AndroidXiaomiTemplateParams" android_xiaomi_template_params: String, 59 "AppKey" app_key,
    60 "Body" body: String, 61 "DeviceType" device_type, 62 "ExpireTime" expire_time: String,
    63 "HarmonyAction" harmony_action: String, 64 "HarmonyActionType" harmony_action_type: String,
    65 "HarmonyBadgeAddNum" harmony_badge_add_num: i64, 66 "HarmonyBadgeSetNum" harmony_badge_set_num: i64,
    67 "HarmonyCategory" harmony_category: String, 68 "HarmonyExtParameters" harmony_ext_parameters: String,
    69 "HarmonyExtensionExtraData" harmony_extension_extra_data: String,
    70 "HarmonyExtensionPush" harmony_extension_push: bool, 71 "HarmonyImageUrl" harmony_image_url: String,
    72 "HarmonyInboxContent" harmony_inbox_content: String,
    73 "HarmonyLiveViewPayload" harmony_live_view_payload: String,
    74 "HarmonyNotificationSlotType" harmony_notification_slot_type: String,
    75 "HarmonyNotifyId" harmony_notify_id: i64, 76 "HarmonyReceiptId" harmony_receipt_id: String,
    77 "HarmonyRemind" harmony_remind: bool, 78 "HarmonyRemindBody" harmony_remind_body: String,
    79 "HarmonyRemindTitle" harmony_remind_title: String, 80 "HarmonyRenderStyle" harmony_render_style: String,
    81 "HarmonyTestMessage" harmony_test_message: bool, 82 "HarmonyUri" harmony_uri: String,
    83 "IdempotentToken" idempotent_token: String, 84 "JobKey" job_key: String, 85 "PushTime" push_time: String,
    86 "PushType" push_type, 87 "SendChannels" send_channels: String, 88 "SendSpeed" send_speed: i64,
    89 "SmsDelaySecs" sms_delay_secs: i64, 90 "SmsParams" sms_params: String, 91 "SmsSendPolicy" sms_send_policy: i64,
    92 "SmsSignName" sms_sign_name: String, 93 "SmsTemplateName" sms_template_name: String,
    94 "StoreOffline" store_offline: bool, 95 "Target" target, 96 "TargetValue" target_value, 97 "Title" title: String,
    98 "Trim" trim: bool, 99 "iOSApnsEnv" ios_apns_env: String, 100 "iOSBadge" ios_badge: i64,
    101 "iOSBadgeAutoIncrement" ios_badge_auto_increment: bool, 102 "iOSExtParameters" ios_ext_parameters: String,
    103 "iOSInterruptionLevel" ios_interruption_level: String,
    104 "iOSLiveActivityAttributes" ios_live_activity_attributes: String,
    105 "iOSLiveActivityAttributesType" ios_live_activity_attributes_type: String,
    106 "iOSLiveActivityContentState" ios_live_activity_content_state: String,
    107 "iOSLiveActivityDismissalDate" ios_live_activity_dismissal_date: i64,
    108 "iOSLiveActivityEvent" ios_live_activity_event: String, 109 "iOSLiveActivityId" ios_live_activity_id: String,
    110 "iOSLiveActivityStaleDate" ios_live_activity_stale_date: i64, 111 "iOSMusic" ios_music: String,
    112 "iOSMutableContent" ios_mutable_content: bool, 113 "iOSNotificationCategory" ios_notification_category: String,
    114 "iOSNotificationCollapseId" ios_notification_collapse_id: String,
    115 "iOSNotificationThreadId" ios_notification_thread_id: String, 116 "iOSRelevanceScore" ios_relevance_score: f64,
    117 "iOSRemind" ios_remind: bool, 118 "iOSRemindBody" ios_remind_body: String,
    119 "iOSSilentNotification" ios_silent_notification: bool, 120 "iOSSubtitle" ios_subtitle: String
} [
    Mark::new(38, Location::Default, Style::Json),
    Mark::new(40, Location::Default, Style::Json)
] }

/// Response of [`Push`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushOutput {
    pub message_id: Option<String>,
}
model! { PushOutput {
    0 "MessageId" message_id: String
} }

/// Pushes message to android: `PushMessageToAndroid` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/PushMessageToAndroid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMessageToAndroid {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub body: String,
    pub job_key: Option<String>,
    pub store_offline: Option<bool>,
    /// Required.
    pub target: String,
    /// Required.
    pub target_value: String,
    /// Required.
    pub title: String,
}

/// Arguments of [`PushMessageToAndroid::new`].
pub struct PushMessageToAndroidRequired {
    pub app_key: i64,
    pub body: String,
    pub target: String,
    pub target_value: String,
    pub title: String,
}
operation! { PushMessageToAndroid { PushMessageToAndroidRequired: app_key, body, target, target_value, title }
    "PushMessageToAndroid" -> PushMessageToAndroidOutput {
    0 "AppKey" app_key, 1 "Body" body, 2 "JobKey" job_key: String, 3 "StoreOffline" store_offline: bool,
    4 "Target" target, 5 "TargetValue" target_value, 6 "Title" title
} }

/// Response of [`PushMessageToAndroid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMessageToAndroidOutput {
    pub message_id: Option<String>,
}
model! { PushMessageToAndroidOutput {
    0 "MessageId" message_id: String
} }

/// Pushes message to ios: `PushMessageToiOS` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/PushMessageToiOS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMessageToiOS {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub body: String,
    pub job_key: Option<String>,
    pub store_offline: Option<bool>,
    /// Required.
    pub target: String,
    /// Required.
    pub target_value: String,
    /// Required.
    pub title: String,
}

/// Arguments of [`PushMessageToiOS::new`].
pub struct PushMessageToiOSRequired {
    pub app_key: i64,
    pub body: String,
    pub target: String,
    pub target_value: String,
    pub title: String,
}
operation! { PushMessageToiOS { PushMessageToiOSRequired: app_key, body, target, target_value, title }
    "PushMessageToiOS" -> PushMessageToiOSOutput {
    0 "AppKey" app_key, 1 "Body" body, 2 "JobKey" job_key: String, 3 "StoreOffline" store_offline: bool,
    4 "Target" target, 5 "TargetValue" target_value, 6 "Title" title
} }

/// Response of [`PushMessageToiOS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMessageToiOSOutput {
    pub message_id: Option<String>,
}
model! { PushMessageToiOSOutput {
    0 "MessageId" message_id: String
} }

/// Pushes notice to android: `PushNoticeToAndroid` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/PushNoticeToAndroid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushNoticeToAndroid {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub body: String,
    pub ext_parameters: Option<String>,
    pub job_key: Option<String>,
    pub store_offline: Option<bool>,
    /// Required.
    pub target: String,
    /// Required.
    pub target_value: String,
    /// Required.
    pub title: String,
}

/// Arguments of [`PushNoticeToAndroid::new`].
pub struct PushNoticeToAndroidRequired {
    pub app_key: i64,
    pub body: String,
    pub target: String,
    pub target_value: String,
    pub title: String,
}
operation! { PushNoticeToAndroid { PushNoticeToAndroidRequired: app_key, body, target, target_value, title }
    "PushNoticeToAndroid" -> PushNoticeToAndroidOutput {
    0 "AppKey" app_key, 1 "Body" body, 2 "ExtParameters" ext_parameters: String, 3 "JobKey" job_key: String,
    4 "StoreOffline" store_offline: bool, 5 "Target" target, 6 "TargetValue" target_value, 7 "Title" title
} }

/// Response of [`PushNoticeToAndroid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushNoticeToAndroidOutput {
    pub message_id: Option<String>,
}
model! { PushNoticeToAndroidOutput {
    0 "MessageId" message_id: String
} }

/// Pushes notice to ios: `PushNoticeToiOS` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/PushNoticeToiOS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushNoticeToiOS {
    /// Required.
    pub apns_env: String,
    /// Required.
    pub app_key: i64,
    /// Required.
    pub body: String,
    pub ext_parameters: Option<String>,
    pub job_key: Option<String>,
    /// Required.
    pub target: String,
    /// Required.
    pub target_value: String,
    pub title: Option<String>,
}

/// Arguments of [`PushNoticeToiOS::new`].
pub struct PushNoticeToiOSRequired {
    pub apns_env: String,
    pub app_key: i64,
    pub body: String,
    pub target: String,
    pub target_value: String,
}
operation! { PushNoticeToiOS { PushNoticeToiOSRequired: apns_env, app_key, body, target, target_value }
    "PushNoticeToiOS" -> PushNoticeToiOSOutput {
    0 "ApnsEnv" apns_env, 1 "AppKey" app_key, 2 "Body" body, 3 "ExtParameters" ext_parameters: String,
    4 "JobKey" job_key: String, 5 "Target" target, 6 "TargetValue" target_value, 7 "Title" title: String
} }

/// Response of [`PushNoticeToiOS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushNoticeToiOSOutput {
    pub message_id: Option<String>,
}
model! { PushNoticeToiOSOutput {
    0 "MessageId" message_id: String
} }

/// Pushes v2: `PushV2` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/PushV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushV2 {
    /// Required.
    pub app_key: i64,
    /// 36 to 36 characters.
    pub idempotent_token: Option<String>,
    /// Required.
    pub push_task: PushTask,
}
operation! { PushV2(app_key: i64, push_task: PushTask) "PushV2" -> PushV2Output {
    0 "AppKey" app_key, 1 "IdempotentToken" idempotent_token: String, 2 "PushTask" push_task
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`PushV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushV2Output {
    pub message_id: Option<String>,
}
model! { PushV2Output {
    0 "MessageId" message_id: String
} }

/// Queries aliases: `QueryAliases` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/QueryAliases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAliases {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub device_id: String,
}
operation! { QueryAliases(app_key: i64, device_id: String) "QueryAliases" -> QueryAliasesOutput {
    0 "AppKey" app_key, 1 "DeviceId" device_id
} }

/// Response of [`QueryAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAliasesOutput {
    pub alias_infos: Option<QueryAliasesAliasInfos>,
}
model! { QueryAliasesOutput {
    0 "AliasInfos" alias_infos: QueryAliasesAliasInfos
} }

/// In the response of [`QueryAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAliasesAliasInfos {
    pub alias_info: Vec<QueryAliasesAliasInfo>,
}
model! { QueryAliasesAliasInfos {
    0 "AliasInfo" alias_info: Vec<QueryAliasesAliasInfo>
} }

/// In the response of [`QueryAliases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAliasesAliasInfo {
    pub alias_name: Option<String>,
}
model! { QueryAliasesAliasInfo {
    0 "AliasName" alias_name: String
} }

/// Queries device info: `QueryDeviceInfo` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/QueryDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceInfo {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub device_id: String,
}
operation! { QueryDeviceInfo(app_key: i64, device_id: String) "QueryDeviceInfo" -> QueryDeviceInfoOutput {
    0 "AppKey" app_key, 1 "DeviceId" device_id
} }

/// Response of [`QueryDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceInfoOutput {
    pub device_info: Option<QueryDeviceInfoDeviceInfo>,
}
model! { QueryDeviceInfoOutput {
    0 "DeviceInfo" device_info: QueryDeviceInfoDeviceInfo
} }

/// In the response of [`QueryDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceInfoDeviceInfo {
    pub account: Option<String>,
    pub alias: Option<String>,
    pub brand: Option<String>,
    pub device_id: Option<String>,
    /// Secret.
    pub device_token: Option<Secret>,
    pub device_type: Option<String>,
    pub last_online_time: Option<String>,
    pub model: Option<String>,
    pub online: Option<bool>,
    pub phone_number: Option<String>,
    pub push_enabled: Option<bool>,
    pub tags: Option<String>,
}
model! { QueryDeviceInfoDeviceInfo {
    0 "Account" account: String, 1 "Alias" alias: String, 2 "Brand" brand: String, 3 "DeviceId" device_id: String,
    4 "DeviceToken" device_token: Secret, 5 "DeviceType" device_type: String,
    6 "LastOnlineTime" last_online_time: String, 7 "Model" model: String, 8 "Online" online: bool,
    9 "PhoneNumber" phone_number: String, 10 "PushEnabled" push_enabled: bool, 11 "Tags" tags: String
} }

/// Queries device stat: `QueryDeviceStat` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/QueryDeviceStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceStat {
    /// Required.
    pub app_key: i64,
    pub device_type: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub query_type: String,
    /// Required.
    pub start_time: String,
}
operation! { QueryDeviceStat(app_key: i64, end_time: String, query_type: String, start_time: String)
    "QueryDeviceStat" -> QueryDeviceStatOutput {
    0 "AppKey" app_key, 1 "DeviceType" device_type: String, 2 "EndTime" end_time, 3 "QueryType" query_type,
    4 "StartTime" start_time
} }

/// Response of [`QueryDeviceStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceStatOutput {
    pub app_device_stats: Option<QueryDeviceStatAppDeviceStats>,
}
model! { QueryDeviceStatOutput {
    0 "AppDeviceStats" app_device_stats: QueryDeviceStatAppDeviceStats
} }

/// In the response of [`QueryDeviceStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceStatAppDeviceStats {
    pub app_device_stat: Vec<QueryDeviceStatAppDeviceStat>,
}
model! { QueryDeviceStatAppDeviceStats {
    0 "AppDeviceStat" app_device_stat: Vec<QueryDeviceStatAppDeviceStat>
} }

/// In the response of [`QueryDeviceStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDeviceStatAppDeviceStat {
    pub count: Option<i64>,
    pub device_type: Option<String>,
    pub time: Option<String>,
}
model! { QueryDeviceStatAppDeviceStat {
    0 "Count" count: i64, 1 "DeviceType" device_type: String, 2 "Time" time: String
} }

/// Queries devices by account: `QueryDevicesByAccount` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/QueryDevicesByAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesByAccount {
    /// Required.
    pub account: String,
    /// Required.
    pub app_key: i64,
}
operation! { QueryDevicesByAccount(account: String, app_key: i64)
    "QueryDevicesByAccount" -> QueryDevicesByAccountOutput {
    0 "Account" account, 1 "AppKey" app_key
} }

/// Response of [`QueryDevicesByAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesByAccountOutput {
    pub device_ids: Option<QueryDevicesByAccountDeviceIds>,
}
model! { QueryDevicesByAccountOutput {
    0 "DeviceIds" device_ids: QueryDevicesByAccountDeviceIds
} }

/// In the response of [`QueryDevicesByAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesByAccountDeviceIds {
    pub device_id: Vec<String>,
}
model! { QueryDevicesByAccountDeviceIds {
    0 "DeviceId" device_id: Vec<String>
} }

/// Queries devices by alias: `QueryDevicesByAlias` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/QueryDevicesByAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesByAlias {
    /// Required.
    pub alias: String,
    /// Required.
    pub app_key: i64,
}
operation! { QueryDevicesByAlias(alias: String, app_key: i64) "QueryDevicesByAlias" -> QueryDevicesByAliasOutput {
    0 "Alias" alias, 1 "AppKey" app_key
} }

/// Response of [`QueryDevicesByAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesByAliasOutput {
    pub device_ids: Option<QueryDevicesByAliasDeviceIds>,
}
model! { QueryDevicesByAliasOutput {
    0 "DeviceIds" device_ids: QueryDevicesByAliasDeviceIds
} }

/// In the response of [`QueryDevicesByAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDevicesByAliasDeviceIds {
    pub device_id: Vec<String>,
}
model! { QueryDevicesByAliasDeviceIds {
    0 "DeviceId" device_id: Vec<String>
} }

/// Queries push records: `QueryPushRecords` of `push` 2016-08-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Push/2016-08-01/QueryPushRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushRecords {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub end_time: String,
    pub keyword: Option<String>,
    pub next_token: Option<String>,
    /// 1 to 10000.
    pub page: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub push_type: Option<String>,
    pub source: Option<String>,
    /// Required.
    pub start_time: String,
    pub target: Option<String>,
}
operation! { QueryPushRecords(app_key: i64, end_time: String, start_time: String)
    "QueryPushRecords" -> QueryPushRecordsOutput {
    0 "AppKey" app_key, 1 "EndTime" end_time, 2 "Keyword" keyword: String, 3 "NextToken" next_token: String,
    4 "Page" page: i64, 5 "PageSize" page_size: i64, 6 "PushType" push_type: String, 7 "Source" source: String,
    8 "StartTime" start_time, 9 "Target" target: String
} }
paged! { QueryPushRecords: QueryPushRecordsPushInfo =
    Token "NextToken", "PushInfos.PushInfo" push_infos.push_info, next "NextToken" }

/// Response of [`QueryPushRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushRecordsOutput {
    pub next_token: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub push_infos: Option<QueryPushRecordsPushInfos>,
    pub total: Option<i64>,
}
model! { QueryPushRecordsOutput {
    0 "NextToken" next_token: String, 1 "Page" page: i64, 2 "PageSize" page_size: i64,
    3 "PushInfos" push_infos: QueryPushRecordsPushInfos, 4 "Total" total: i64
} }

/// In the response of [`QueryPushRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushRecordsPushInfos {
    pub push_info: Vec<QueryPushRecordsPushInfo>,
}
model! { QueryPushRecordsPushInfos {
    0 "PushInfo" push_info: Vec<QueryPushRecordsPushInfo>
} }

/// In the response of [`QueryPushRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushRecordsPushInfo {
    pub app_key: Option<i64>,
    pub body: Option<String>,
    pub device_type: Option<String>,
    pub message_id: Option<String>,
    pub push_time: Option<String>,
    pub push_type: Option<String>,
    pub source: Option<String>,
    pub status: Option<String>,
    pub target: Option<String>,
    pub title: Option<String>,
}
model! { QueryPushRecordsPushInfo {
    0 "AppKey" app_key: i64, 1 "Body" body: String, 2 "DeviceType" device_type: String,
    3 "MessageId" message_id: String, 4 "PushTime" push_time: String, 5 "PushType" push_type: String,
    6 "Source" source: String, 7 "Status" status: String, 8 "Target" target: String, 9 "Title" title: String
} }

/// Queries push stat by app: `QueryPushStatByApp` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/QueryPushStatByApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushStatByApp {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub end_time: String,
    /// Required.
    pub granularity: String,
    /// Required.
    pub start_time: String,
}
operation! { QueryPushStatByApp(app_key: i64, end_time: String, granularity: String, start_time: String)
    "QueryPushStatByApp" -> QueryPushStatByAppOutput {
    0 "AppKey" app_key, 1 "EndTime" end_time, 2 "Granularity" granularity, 3 "StartTime" start_time
} }

/// Response of [`QueryPushStatByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushStatByAppOutput {
    pub app_push_stats: Option<QueryPushStatByAppAppPushStats>,
}
model! { QueryPushStatByAppOutput {
    0 "AppPushStats" app_push_stats: QueryPushStatByAppAppPushStats
} }

/// In the response of [`QueryPushStatByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushStatByAppAppPushStats {
    pub app_push_stat: Vec<QueryPushStatByAppAppPushStat>,
}
model! { QueryPushStatByAppAppPushStats {
    0 "AppPushStat" app_push_stat: Vec<QueryPushStatByAppAppPushStat>
} }

/// In the response of [`QueryPushStatByApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushStatByAppAppPushStat {
    pub accept_count: Option<i64>,
    pub deleted_count: Option<i64>,
    pub opened_count: Option<i64>,
    pub received_count: Option<i64>,
    pub sent_count: Option<i64>,
    pub sms_failed_count: Option<i64>,
    pub sms_receive_failed_count: Option<i64>,
    pub sms_receive_success_count: Option<i64>,
    pub sms_sent_count: Option<i64>,
    pub sms_skip_count: Option<i64>,
    pub time: Option<String>,
}
model! { QueryPushStatByAppAppPushStat {
    0 "AcceptCount" accept_count: i64, 1 "DeletedCount" deleted_count: i64, 2 "OpenedCount" opened_count: i64,
    3 "ReceivedCount" received_count: i64, 4 "SentCount" sent_count: i64, 5 "SmsFailedCount" sms_failed_count: i64,
    6 "SmsReceiveFailedCount" sms_receive_failed_count: i64, 7 "SmsReceiveSuccessCount" sms_receive_success_count: i64,
    8 "SmsSentCount" sms_sent_count: i64, 9 "SmsSkipCount" sms_skip_count: i64, 10 "Time" time: String
} }

/// Queries push stat by msg: `QueryPushStatByMsg` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/QueryPushStatByMsg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushStatByMsg {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub message_id: i64,
}
operation! { QueryPushStatByMsg(app_key: i64, message_id: i64) "QueryPushStatByMsg" -> QueryPushStatByMsgOutput {
    0 "AppKey" app_key, 1 "MessageId" message_id
} }

/// Response of [`QueryPushStatByMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushStatByMsgOutput {
    pub push_stats: Option<QueryPushStatByMsgPushStats>,
}
model! { QueryPushStatByMsgOutput {
    0 "PushStats" push_stats: QueryPushStatByMsgPushStats
} }

/// In the response of [`QueryPushStatByMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushStatByMsgPushStats {
    pub push_stat: Vec<QueryPushStatByMsgPushStat>,
}
model! { QueryPushStatByMsgPushStats {
    0 "PushStat" push_stat: Vec<QueryPushStatByMsgPushStat>
} }

/// In the response of [`QueryPushStatByMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPushStatByMsgPushStat {
    pub accept_count: Option<i64>,
    pub deleted_count: Option<i64>,
    pub message_id: Option<String>,
    pub opened_count: Option<i64>,
    pub received_count: Option<i64>,
    pub sent_count: Option<i64>,
    pub sms_failed_count: Option<i64>,
    pub sms_receive_failed_count: Option<i64>,
    pub sms_receive_success_count: Option<i64>,
    pub sms_sent_count: Option<i64>,
    pub sms_skip_count: Option<i64>,
}
model! { QueryPushStatByMsgPushStat {
    0 "AcceptCount" accept_count: i64, 1 "DeletedCount" deleted_count: i64, 2 "MessageId" message_id: String,
    3 "OpenedCount" opened_count: i64, 4 "ReceivedCount" received_count: i64, 5 "SentCount" sent_count: i64,
    6 "SmsFailedCount" sms_failed_count: i64, 7 "SmsReceiveFailedCount" sms_receive_failed_count: i64,
    8 "SmsReceiveSuccessCount" sms_receive_success_count: i64, 9 "SmsSentCount" sms_sent_count: i64,
    10 "SmsSkipCount" sms_skip_count: i64
} }

/// Queries tags: `QueryTags` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/QueryTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTags {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub client_key: String,
    /// Required.
    pub key_type: String,
}
operation! { QueryTags(app_key: i64, client_key: String, key_type: String) "QueryTags" -> QueryTagsOutput {
    0 "AppKey" app_key, 1 "ClientKey" client_key, 2 "KeyType" key_type
} }

/// Response of [`QueryTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagsOutput {
    pub tag_infos: Option<QueryTagsTagInfos>,
}
model! { QueryTagsOutput {
    0 "TagInfos" tag_infos: QueryTagsTagInfos
} }

/// In the response of [`QueryTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagsTagInfos {
    pub tag_info: Vec<QueryTagsTagInfo>,
}
model! { QueryTagsTagInfos {
    0 "TagInfo" tag_info: Vec<QueryTagsTagInfo>
} }

/// In the response of [`QueryTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagsTagInfo {
    pub tag_name: Option<String>,
}
model! { QueryTagsTagInfo {
    0 "TagName" tag_name: String
} }

/// Queries unique device stat: `QueryUniqueDeviceStat` of `push` 2016-08-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Push/2016-08-01/QueryUniqueDeviceStat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUniqueDeviceStat {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub end_time: String,
    /// Required.
    pub granularity: String,
    /// Required.
    pub start_time: String,
}
operation! { QueryUniqueDeviceStat(app_key: i64, end_time: String, granularity: String, start_time: String)
    "QueryUniqueDeviceStat" -> QueryUniqueDeviceStatOutput {
    0 "AppKey" app_key, 1 "EndTime" end_time, 2 "Granularity" granularity, 3 "StartTime" start_time
} }

/// Response of [`QueryUniqueDeviceStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUniqueDeviceStatOutput {
    pub app_device_stats: Option<QueryUniqueDeviceStatAppDeviceStats>,
}
model! { QueryUniqueDeviceStatOutput {
    0 "AppDeviceStats" app_device_stats: QueryUniqueDeviceStatAppDeviceStats
} }

/// In the response of [`QueryUniqueDeviceStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUniqueDeviceStatAppDeviceStats {
    pub app_device_stat: Vec<QueryUniqueDeviceStatAppDeviceStat>,
}
model! { QueryUniqueDeviceStatAppDeviceStats {
    0 "AppDeviceStat" app_device_stat: Vec<QueryUniqueDeviceStatAppDeviceStat>
} }

/// In the response of [`QueryUniqueDeviceStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUniqueDeviceStatAppDeviceStat {
    pub count: Option<i64>,
    pub time: Option<String>,
}
model! { QueryUniqueDeviceStatAppDeviceStat {
    0 "Count" count: i64, 1 "Time" time: String
} }

/// Removes tag: `RemoveTag` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/RemoveTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTag {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub tag_name: String,
}
operation! { RemoveTag(app_key: i64, tag_name: String) "RemoveTag" -> Empty {
    0 "AppKey" app_key, 1 "TagName" tag_name
} }

/// Response of [`RemoveTag`]: empty.
pub type RemoveTagOutput = Empty;

/// Unbinds alias: `UnbindAlias` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/UnbindAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAlias {
    pub alias_name: Option<String>,
    /// Required.
    pub app_key: i64,
    /// Required.
    pub device_id: String,
    pub unbind_all: Option<bool>,
}
operation! { UnbindAlias(app_key: i64, device_id: String) "UnbindAlias" -> Empty {
    0 "AliasName" alias_name: String, 1 "AppKey" app_key, 2 "DeviceId" device_id, 3 "UnbindAll" unbind_all: bool
} }

/// Response of [`UnbindAlias`]: empty.
pub type UnbindAliasOutput = Empty;

/// Unbinds phone: `UnbindPhone` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/UnbindPhone>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindPhone {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub device_id: String,
}
operation! { UnbindPhone(app_key: i64, device_id: String) "UnbindPhone" -> Empty {
    0 "AppKey" app_key, 1 "DeviceId" device_id
} }

/// Response of [`UnbindPhone`]: empty.
pub type UnbindPhoneOutput = Empty;

/// Unbinds tag: `UnbindTag` of `push` 2016-08-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Push/2016-08-01/UnbindTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindTag {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub client_key: String,
    /// Required.
    pub key_type: String,
    /// Required.
    pub tag_name: String,
}
operation! { UnbindTag(app_key: i64, client_key: String, key_type: String, tag_name: String) "UnbindTag" -> Empty {
    0 "AppKey" app_key, 1 "ClientKey" client_key, 2 "KeyType" key_type, 3 "TagName" tag_name
} }

/// Response of [`UnbindTag`]: empty.
pub type UnbindTagOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    BindAlias, BindPhone, BindTag, CancelPush, CheckCertificate, CheckDevice, CheckDevices, CompleteContinuouslyPush,
    ContinuouslyPush, ListSummaryApps, ListTags, MassPush, MassPushV2, Push, PushMessageToAndroid, PushMessageToiOS,
    PushNoticeToAndroid, PushNoticeToiOS, PushV2, QueryAliases, QueryDeviceInfo, QueryDeviceStat, QueryDevicesByAccount,
    QueryDevicesByAlias, QueryPushRecords, QueryPushStatByApp, QueryPushStatByMsg, QueryTags, QueryUniqueDeviceStat,
    RemoveTag, UnbindAlias, UnbindPhone, UnbindTag
}
