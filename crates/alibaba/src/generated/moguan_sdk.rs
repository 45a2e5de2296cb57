//! `moguan-sdk` 2021-04-15.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service =
    Service { name: "moguan-sdk", version: "2021-04-15", code: "moguan-sdk", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDevice {
    pub app_key: String,
    pub device_id: String,
    pub extend: BTreeMap<String, Value>,
    pub sdk_code: String,
    pub user_device_id: String,
}

/// What [`RegisterDevice::new`] takes.
pub struct RegisterDeviceRequired {
    pub app_key: String,
    pub device_id: String,
    pub extend: BTreeMap<String, Value>,
    pub sdk_code: String,
    pub user_device_id: String,
}
operation! { RegisterDevice{RegisterDeviceRequired: app_key, device_id, extend, sdk_code, user_device_id}
    "RegisterDevice" -> RegisterDeviceOutput {
    0 "AppKey" app_key, 1 "DeviceId" device_id, 2 "Extend" extend, 3 "SdkCode" sdk_code, 4 "UserDeviceId" user_device_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceOutput {
    pub data: Option<RegisterDeviceData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    pub message: Option<String>,
}
model! { RegisterDeviceOutput {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "ErrorMessage" error_message, 3 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDeviceData {
    pub license: Option<Secret>,
    pub public_key: Option<String>,
    pub rid: Option<String>,
    pub signature: Option<Secret>,
}
model! { RegisterDeviceData {
    0 "License" license, 1 "PublicKey" public_key, 2 "Rid" rid, 3 "Signature" signature
} }

#[cfg(feature = "reflect")]
register! {
    RegisterDevice
}
