//! `captcha` 2023-03-05.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "captcha.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "captcha-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "captcha", version: "2023-03-05", code: "captcha", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCaptcha {
    pub captcha_verify_param: Option<Secret>,
}
operation! { VerifyCaptcha() "VerifyCaptcha" -> VerifyCaptchaOutput {
    0 "CaptchaVerifyParam" captcha_verify_param: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCaptchaOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<VerifyCaptchaResult>,
    pub success: Option<bool>,
}
model! { VerifyCaptchaOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyCaptchaResult {
    pub verify_result: Option<bool>,
}
model! { VerifyCaptchaResult {
    0 "VerifyResult" verify_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIntelligentCaptcha {
    pub captcha_verify_param: Option<Secret>,
    pub scene_id: Option<String>,
}
operation! { VerifyIntelligentCaptcha() "VerifyIntelligentCaptcha" -> VerifyIntelligentCaptchaOutput {
    0 "CaptchaVerifyParam" captcha_verify_param: Secret, 1 "SceneId" scene_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIntelligentCaptchaOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<VerifyIntelligentCaptchaResult>,
    pub success: Option<bool>,
}
model! { VerifyIntelligentCaptchaOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyIntelligentCaptchaResult {
    pub certify_id: Option<String>,
    pub verify_code: Option<String>,
    pub verify_result: Option<bool>,
}
model! { VerifyIntelligentCaptchaResult {
    0 "CertifyId" certify_id, 1 "VerifyCode" verify_code, 2 "VerifyResult" verify_result
} }

#[cfg(feature = "reflect")]
register! {
    VerifyCaptcha, VerifyIntelligentCaptcha
}
