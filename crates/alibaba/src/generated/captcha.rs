//! `captcha` of Alibaba Cloud, API version 2023-03-05.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/captcha/2023-03-05/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "captcha.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "captcha-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "captcha",
    "2023-03-05",
    "captcha",
    &ENDPOINTS,
);

/// Verifies captcha: `VerifyCaptcha` of `captcha` 2023-03-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/captcha/2023-03-05/VerifyCaptcha>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCaptcha {
    /// Secret.
    pub captcha_verify_param: Option<Secret>,
}
operation! { VerifyCaptcha() "VerifyCaptcha" -> VerifyCaptchaOutput {
    0 "CaptchaVerifyParam" captcha_verify_param: Secret
} }

/// Response of [`VerifyCaptcha`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCaptchaOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<VerifyCaptchaResult>,
    pub success: Option<bool>,
}
model! { VerifyCaptchaOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: VerifyCaptchaResult,
    3 "Success" success: bool
} }

/// In the response of [`VerifyCaptcha`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCaptchaResult {
    pub verify_result: Option<bool>,
}
model! { VerifyCaptchaResult {
    0 "VerifyResult" verify_result: bool
} }

/// Verifies intelligent captcha: `VerifyIntelligentCaptcha` of `captcha` 2023-03-05.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/captcha/2023-03-05/VerifyIntelligentCaptcha>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIntelligentCaptcha {
    /// Secret.
    pub captcha_verify_param: Option<Secret>,
    pub scene_id: Option<String>,
}
operation! { VerifyIntelligentCaptcha() "VerifyIntelligentCaptcha" -> VerifyIntelligentCaptchaOutput {
    0 "CaptchaVerifyParam" captcha_verify_param: Secret, 1 "SceneId" scene_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`VerifyIntelligentCaptcha`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIntelligentCaptchaOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<VerifyIntelligentCaptchaResult>,
    pub success: Option<bool>,
}
model! { VerifyIntelligentCaptchaOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: VerifyIntelligentCaptchaResult,
    3 "Success" success: bool
} }

/// In the response of [`VerifyIntelligentCaptcha`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIntelligentCaptchaResult {
    pub certify_id: Option<String>,
    pub verify_code: Option<String>,
    pub verify_result: Option<bool>,
}
model! { VerifyIntelligentCaptchaResult {
    0 "CertifyId" certify_id: String, 1 "VerifyCode" verify_code: String, 2 "VerifyResult" verify_result: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    VerifyCaptcha, VerifyIntelligentCaptcha
}
