//! `moguan-sdk` of Alibaba Cloud, API version 2021-04-15.
//!
//! Endpoint: a table of 26 regions, else `moguan-sdk.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/moguan-sdk/2021-04-15/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "moguan-sdk.aliyuncs.com"),
        ("ap-south-1", "moguan-sdk.aliyuncs.com"),
        ("ap-southeast-1", "moguan-sdk.aliyuncs.com"),
        ("ap-southeast-2", "moguan-sdk.aliyuncs.com"),
        ("ap-southeast-3", "moguan-sdk.aliyuncs.com"),
        ("ap-southeast-5", "moguan-sdk.aliyuncs.com"),
        ("cn-beijing", "moguan-sdk.aliyuncs.com"),
        ("cn-beijing-finance-1", "moguan-sdk.aliyuncs.com"),
        ("cn-chengdu", "moguan-sdk.aliyuncs.com"),
        ("cn-hangzhou", "moguan-sdk.aliyuncs.com"),
        ("cn-hangzhou-finance", "moguan-sdk.aliyuncs.com"),
        ("cn-hongkong", "moguan-sdk.aliyuncs.com"),
        ("cn-huhehaote", "moguan-sdk.aliyuncs.com"),
        ("cn-north-2-gov-1", "moguan-sdk.aliyuncs.com"),
        ("cn-qingdao", "moguan-sdk.aliyuncs.com"),
        ("cn-shanghai", "moguan-sdk.aliyuncs.com"),
        ("cn-shanghai-finance-1", "moguan-sdk.aliyuncs.com"),
        ("cn-shenzhen", "moguan-sdk.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "moguan-sdk.aliyuncs.com"),
        ("cn-wulanchabu", "moguan-sdk.aliyuncs.com"),
        ("cn-zhangjiakou", "moguan-sdk.aliyuncs.com"),
        ("eu-central-1", "moguan-sdk.aliyuncs.com"),
        ("eu-west-1", "moguan-sdk.aliyuncs.com"),
        ("me-east-1", "moguan-sdk.aliyuncs.com"),
        ("us-east-1", "moguan-sdk.aliyuncs.com"),
        ("us-west-1", "moguan-sdk.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new(
    "moguan-sdk",
    "2021-04-15",
    "moguan-sdk",
    &ENDPOINTS,
);

/// Registers device: `RegisterDevice` of `moguan-sdk` 2021-04-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/moguan-sdk/2021-04-15/RegisterDevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDevice {
    /// Required.
    pub app_key: String,
    /// Required.
    pub device_id: String,
    /// Required.
    pub extend: BTreeMap<String, Value>,
    /// Required.
    pub sdk_code: String,
    /// Required.
    pub user_device_id: String,
}

/// Arguments of [`RegisterDevice::new`].
pub struct RegisterDeviceRequired {
    pub app_key: String,
    pub device_id: String,
    pub extend: BTreeMap<String, Value>,
    pub sdk_code: String,
    pub user_device_id: String,
}
operation! { RegisterDevice { RegisterDeviceRequired: app_key, device_id, extend, sdk_code, user_device_id }
    "RegisterDevice" -> RegisterDeviceOutput {
    0 "AppKey" app_key, 1 "DeviceId" device_id, 2 "Extend" extend, 3 "SdkCode" sdk_code, 4 "UserDeviceId" user_device_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`RegisterDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceOutput {
    pub data: Option<RegisterDeviceData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    pub message: Option<String>,
}
model! { RegisterDeviceOutput {
    0 "Data" data: RegisterDeviceData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String,
    3 "Message" message: String
} }

/// In the response of [`RegisterDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceData {
    /// Secret.
    pub license: Option<Secret>,
    pub public_key: Option<String>,
    pub rid: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
}
model! { RegisterDeviceData {
    0 "License" license: Secret, 1 "PublicKey" public_key: String, 2 "Rid" rid: String, 3 "Signature" signature: Secret
} }

#[cfg(feature = "unstable-registry")]
register! {
    RegisterDevice
}
