//! `cloudauth` of Alibaba Cloud, API version 2019-03-07.
//!
//! Endpoint: a table of 24 regions, else `cloudauth.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cloudauth::DescribeAntAndCloudAuthUserStatus};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAntAndCloudAuthUserStatus::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "cloudauth.aliyuncs.com"),
        ("ap-south-1", "cloudauth.aliyuncs.com"),
        ("ap-southeast-1", "cloudauth.aliyuncs.com"),
        ("ap-southeast-2", "cloudauth.aliyuncs.com"),
        ("ap-southeast-3", "cloudauth.aliyuncs.com"),
        ("ap-southeast-5", "cloudauth.aliyuncs.com"),
        ("cn-beijing", "cloudauth.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "cloudauth.aliyuncs.com"),
        ("cn-hangzhou", "cloudauth.aliyuncs.com"),
        ("cn-hangzhou-finance", "cloudauth.aliyuncs.com"),
        ("cn-hongkong", "cloudauth.aliyuncs.com"),
        ("cn-huhehaote", "cloudauth.aliyuncs.com"),
        ("cn-north-2-gov-1", "cloudauth.aliyuncs.com"),
        ("cn-qingdao", "cloudauth.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "cloudauth.aliyuncs.com"),
        ("cn-shanghai-finance-1", "cloudauth.aliyuncs.com"),
        ("cn-shenzhen", "cloudauth.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "cloudauth.aliyuncs.com"),
        ("cn-zhangjiakou", "cloudauth.aliyuncs.com"),
        ("eu-central-1", "cloudauth.aliyuncs.com"),
        ("eu-west-1", "cloudauth.aliyuncs.com"),
        ("me-east-1", "cloudauth.aliyuncs.com"),
        ("us-east-1", "cloudauth.aliyuncs.com"),
        ("us-west-1", "cloudauth.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "cloudauth-vpc.ap-northeast-1.aliyuncs.com"),
        ("cn-beijing", "cloudauth-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "cloudauth-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hongkong", "cloudauth-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "cloudauth-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "cloudauth-vpc.cn-shenzhen.aliyuncs.com"),
        ("us-east-1", "cloudauth-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "cloudauth-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "cloudauth",
    "2019-03-07",
    "cloudauth",
    &ENDPOINTS,
);

/// `AIGCFaceVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/AIGCFaceVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGCFaceVerify {
    pub face_contrast_picture_url: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub outer_order_no: Option<String>,
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub face_contrast_picture: Option<String>,
}
operation! { AIGCFaceVerify() "AIGCFaceVerify" -> AIGCFaceVerifyOutput {
    0 "FaceContrastPictureUrl" face_contrast_picture_url: String, 1 "OssBucketName" oss_bucket_name: String,
    2 "OssObjectName" oss_object_name: String, 3 "OuterOrderNo" outer_order_no: String,
    4 "ProductCode" product_code: String, 5 "SceneId" scene_id: i64,
    6 "FaceContrastPicture" face_contrast_picture: String
} [
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`AIGCFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGCFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<AIGCFaceVerifyResultObject>,
}
model! { AIGCFaceVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: AIGCFaceVerifyResultObject
} }

/// In the response of [`AIGCFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGCFaceVerifyResultObject {
    pub certify_id: Option<String>,
    pub result: Option<String>,
    pub score: Option<String>,
}
model! { AIGCFaceVerifyResultObject {
    0 "CertifyId" certify_id: String, 1 "Result" result: String, 2 "Score" score: String
} }

/// `BankMetaVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/BankMetaVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankMetaVerify {
    pub bank_card: Option<String>,
    pub identify_num: Option<String>,
    pub identity_type: Option<String>,
    pub mobile: Option<String>,
    pub param_type: Option<String>,
    pub product_type: Option<String>,
    pub user_name: Option<String>,
    pub verify_mode: Option<String>,
}
operation! { BankMetaVerify() "BankMetaVerify" -> BankMetaVerifyOutput {
    0 "BankCard" bank_card: String, 1 "IdentifyNum" identify_num: String, 2 "IdentityType" identity_type: String,
    3 "Mobile" mobile: String, 4 "ParamType" param_type: String, 5 "ProductType" product_type: String,
    6 "UserName" user_name: String, 7 "VerifyMode" verify_mode: String
} }

/// Response of [`BankMetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankMetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<BankMetaVerifyResultObject>,
}
model! { BankMetaVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: BankMetaVerifyResultObject
} }

/// In the response of [`BankMetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankMetaVerifyResultObject {
    pub biz_code: Option<String>,
    pub sub_code: Option<String>,
}
model! { BankMetaVerifyResultObject {
    0 "BizCode" biz_code: String, 1 "SubCode" sub_code: String
} }

/// `CompareFaceVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CompareFaceVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceVerify {
    pub crop: Option<String>,
    pub outer_order_no: Option<String>,
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub source_certify_id: Option<String>,
    /// At most 1048676 characters.
    pub source_face_contrast_picture: Option<String>,
    pub source_face_contrast_picture_url: Option<String>,
    pub source_oss_bucket_name: Option<String>,
    pub source_oss_object_name: Option<String>,
    pub target_certify_id: Option<String>,
    /// At most 1048676 characters.
    pub target_face_contrast_picture: Option<String>,
    pub target_face_contrast_picture_url: Option<String>,
    pub target_oss_bucket_name: Option<String>,
    pub target_oss_object_name: Option<String>,
}
operation! { CompareFaceVerify() "CompareFaceVerify" -> CompareFaceVerifyOutput {
    0 "Crop" crop: String, 1 "OuterOrderNo" outer_order_no: String, 2 "ProductCode" product_code: String,
    3 "SceneId" scene_id: i64, 4 "SourceCertifyId" source_certify_id: String,
    5 "SourceFaceContrastPicture" source_face_contrast_picture: String,
    6 "SourceFaceContrastPictureUrl" source_face_contrast_picture_url: String,
    7 "SourceOssBucketName" source_oss_bucket_name: String, 8 "SourceOssObjectName" source_oss_object_name: String,
    9 "TargetCertifyId" target_certify_id: String, 10 "TargetFaceContrastPicture" target_face_contrast_picture: String,
    11 "TargetFaceContrastPictureUrl" target_face_contrast_picture_url: String,
    12 "TargetOssBucketName" target_oss_bucket_name: String, 13 "TargetOssObjectName" target_oss_object_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`CompareFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CompareFaceVerifyResultObject>,
}
model! { CompareFaceVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: CompareFaceVerifyResultObject
} }

/// In the response of [`CompareFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceVerifyResultObject {
    pub certify_id: Option<String>,
    pub passed: Option<String>,
    pub verify_score: Option<f64>,
}
model! { CompareFaceVerifyResultObject {
    0 "CertifyId" certify_id: String, 1 "Passed" passed: String, 2 "VerifyScore" verify_score: f64
} }

/// `CompareFaces` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CompareFaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaces {
    pub source_image_type: Option<String>,
    pub source_image_value: Option<String>,
    pub target_image_type: Option<String>,
    pub target_image_value: Option<String>,
}
operation! { CompareFaces() "CompareFaces" -> CompareFacesOutput {
    0 "SourceImageType" source_image_type: String, 1 "SourceImageValue" source_image_value: String,
    2 "TargetImageType" target_image_type: String, 3 "TargetImageValue" target_image_value: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CompareFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFacesOutput {
    pub code: Option<String>,
    pub data: Option<CompareFacesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CompareFacesOutput {
    0 "Code" code: String, 1 "Data" data: CompareFacesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CompareFaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFacesData {
    pub confidence_thresholds: Option<String>,
    pub similarity_score: Option<f64>,
}
model! { CompareFacesData {
    0 "ConfidenceThresholds" confidence_thresholds: String, 1 "SimilarityScore" similarity_score: f64
} }

/// `ContrastFaceVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/ContrastFaceVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContrastFaceVerify {
    pub model: Option<String>,
    pub cert_name: Option<String>,
    pub cert_no: Option<String>,
    pub cert_type: Option<String>,
    pub certify_id: Option<String>,
    pub crop: Option<String>,
    /// Secret.
    pub device_token: Option<Secret>,
    pub encrypt_type: Option<String>,
    pub face_contrast_file: Option<String>,
    pub face_contrast_picture: Option<String>,
    pub face_contrast_picture_url: Option<String>,
    pub ip: Option<String>,
    pub mobile: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub outer_order_no: Option<String>,
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub user_id: Option<String>,
}
operation! { ContrastFaceVerify() "ContrastFaceVerify" -> ContrastFaceVerifyOutput {
    0 "Model" model: String, 1 "CertName" cert_name: String, 2 "CertNo" cert_no: String, 3 "CertType" cert_type: String,
    4 "CertifyId" certify_id: String, 5 "Crop" crop: String, 6 "DeviceToken" device_token: Secret,
    7 "EncryptType" encrypt_type: String, 8 "FaceContrastFile" face_contrast_file: String,
    9 "FaceContrastPicture" face_contrast_picture: String,
    10 "FaceContrastPictureUrl" face_contrast_picture_url: String, 11 "Ip" ip: String, 12 "Mobile" mobile: String,
    13 "OssBucketName" oss_bucket_name: String, 14 "OssObjectName" oss_object_name: String,
    15 "OuterOrderNo" outer_order_no: String, 16 "ProductCode" product_code: String, 17 "SceneId" scene_id: i64,
    18 "UserId" user_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None)
] }

/// Response of [`ContrastFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContrastFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<ContrastFaceVerifyResultObject>,
}
model! { ContrastFaceVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: ContrastFaceVerifyResultObject
} }

/// In the response of [`ContrastFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContrastFaceVerifyResultObject {
    pub certify_id: Option<String>,
    pub identity_info: Option<String>,
    pub material_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
}
model! { ContrastFaceVerifyResultObject {
    0 "CertifyId" certify_id: String, 1 "IdentityInfo" identity_info: String, 2 "MaterialInfo" material_info: String,
    3 "Passed" passed: String, 4 "SubCode" sub_code: String
} }

/// Creates ant cloud auth scene: `CreateAntCloudAuthScene` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CreateAntCloudAuthScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntCloudAuthScene {
    pub bind_mini_program: Option<String>,
    pub check_file_body: Option<String>,
    pub check_file_name: Option<String>,
    pub device_risk_plus: Option<String>,
    pub mini_program_name: Option<String>,
    pub platform: Option<String>,
    pub return_pic_count: Option<i64>,
    pub return_video_length: Option<i64>,
    /// Required.
    pub scene_name: String,
    pub store_image: Option<String>,
}
operation! { CreateAntCloudAuthScene(scene_name: String) "CreateAntCloudAuthScene" -> CreateAntCloudAuthSceneOutput {
    0 "BindMiniProgram" bind_mini_program: String, 1 "CheckFileBody" check_file_body: String,
    2 "CheckFileName" check_file_name: String, 3 "DeviceRiskPlus" device_risk_plus: String,
    4 "MiniProgramName" mini_program_name: String, 5 "Platform" platform: String,
    6 "ReturnPicCount" return_pic_count: i64, 7 "ReturnVideoLength" return_video_length: i64, 8 "SceneName" scene_name,
    9 "StoreImage" store_image: String
} }

/// Response of [`CreateAntCloudAuthScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntCloudAuthSceneOutput {
    pub scene_id: Option<i64>,
}
model! { CreateAntCloudAuthSceneOutput {
    0 "SceneId" scene_id: i64
} }

/// Creates auth key: `CreateAuthKey` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CreateAuthKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthKey {
    pub auth_years: Option<i64>,
    pub biz_type: Option<String>,
    pub test: Option<bool>,
    pub user_device_id: Option<String>,
}
operation! { CreateAuthKey() "CreateAuthKey" -> CreateAuthKeyOutput {
    0 "AuthYears" auth_years: i64, 1 "BizType" biz_type: String, 2 "Test" test: bool,
    3 "UserDeviceId" user_device_id: String
} }

/// Response of [`CreateAuthKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthKeyOutput {
    /// Secret.
    pub auth_key: Option<Secret>,
}
model! { CreateAuthKeyOutput {
    0 "AuthKey" auth_key: Secret
} }

/// Creates cloudauthst scene: `CreateCloudauthstScene` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CreateCloudauthstScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudauthstScene {
    /// Required.
    pub product_code: String,
    /// Required.
    pub scene_name: String,
    pub store_image: Option<String>,
}
operation! { CreateCloudauthstScene(product_code: String, scene_name: String)
    "CreateCloudauthstScene" -> CreateCloudauthstSceneOutput {
    0 "ProductCode" product_code, 1 "SceneName" scene_name, 2 "StoreImage" store_image: String
} }

/// Response of [`CreateCloudauthstScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudauthstSceneOutput {
    pub result_object: Option<bool>,
}
model! { CreateCloudauthstSceneOutput {
    0 "ResultObject" result_object: bool
} }

/// Creates scene config: `CreateSceneConfig` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CreateSceneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneConfig {
    /// Required.
    pub config: String,
    /// Required.
    pub scene_id: i64,
    /// Required.
    pub r#type: String,
}
operation! { CreateSceneConfig(config: String, scene_id: i64, r#type: String) "CreateSceneConfig" -> Empty {
    0 "config" config, 1 "sceneId" scene_id, 2 "type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateSceneConfig`]: empty.
pub type CreateSceneConfigOutput = Empty;

/// Creates verify setting: `CreateVerifySetting` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CreateVerifySetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifySetting {
    /// Required.
    pub biz_name: String,
    /// Required.
    pub biz_type: String,
    pub guide_step: Option<bool>,
    pub privacy_step: Option<bool>,
    pub result_step: Option<bool>,
    /// Required.
    pub solution: String,
}
operation! { CreateVerifySetting(biz_name: String, biz_type: String, solution: String)
    "CreateVerifySetting" -> CreateVerifySettingOutput {
    0 "BizName" biz_name, 1 "BizType" biz_type, 2 "GuideStep" guide_step: bool, 3 "PrivacyStep" privacy_step: bool,
    4 "ResultStep" result_step: bool, 5 "Solution" solution
} }

/// Response of [`CreateVerifySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifySettingOutput {
    pub biz_name: Option<String>,
    pub biz_type: Option<String>,
    pub solution: Option<String>,
    pub step_list: Vec<String>,
}
model! { CreateVerifySettingOutput {
    0 "BizName" biz_name: String, 1 "BizType" biz_type: String, 2 "Solution" solution: String,
    3 "StepList" step_list: Vec<String>
} }

/// Creates whitelist setting: `CreateWhitelistSetting` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CreateWhitelistSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistSetting {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub lang: Option<String>,
    pub remark: Option<String>,
    pub scene_id: Option<i64>,
    /// Required.
    pub service_code: String,
    pub source_ip: Option<String>,
    /// Required.
    pub valid_day: i64,
    pub whitelist_type: Option<String>,
}
operation! { CreateWhitelistSetting(service_code: String, valid_day: i64)
    "CreateWhitelistSetting" -> CreateWhitelistSettingOutput {
    0 "CertNo" cert_no: String, 1 "CertifyId" certify_id: String, 2 "Lang" lang: String, 3 "Remark" remark: String,
    4 "SceneId" scene_id: i64, 5 "ServiceCode" service_code, 6 "SourceIp" source_ip: String, 7 "ValidDay" valid_day,
    8 "WhitelistType" whitelist_type: String
} }

/// Response of [`CreateWhitelistSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistSettingOutput {
    pub result_object: Option<bool>,
}
model! { CreateWhitelistSettingOutput {
    0 "ResultObject" result_object: bool
} }

/// `CredentialProductVerifyV2` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CredentialProductVerifyV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialProductVerifyV2 {
    /// Required.
    pub cred_name: String,
    /// Required.
    pub cred_type: String,
    pub image_url: Option<String>,
    pub merchant_id: Option<String>,
    /// Required.
    pub product_code: String,
    pub image_file: Option<String>,
}
operation! { CredentialProductVerifyV2(cred_name: String, cred_type: String, product_code: String)
    "CredentialProductVerifyV2" -> CredentialProductVerifyV2Output {
    0 "CredName" cred_name, 1 "CredType" cred_type, 2 "ImageUrl" image_url: String, 3 "MerchantId" merchant_id: String,
    4 "ProductCode" product_code, 5 "ImageFile" image_file: String
} [
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CredentialProductVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialProductVerifyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CredentialProductVerifyV2ResultObject>,
}
model! { CredentialProductVerifyV2Output {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: CredentialProductVerifyV2ResultObject
} }

/// In the response of [`CredentialProductVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialProductVerifyV2ResultObject {
    pub material_info: Option<String>,
    pub result: Option<String>,
    pub risk_score: BTreeMap<String, String>,
    pub risk_tag: Option<String>,
}
model! { CredentialProductVerifyV2ResultObject {
    0 "MaterialInfo" material_info: String, 1 "Result" result: String,
    2 "RiskScore" risk_score: BTreeMap<String, String>, 3 "RiskTag" risk_tag: String
} }

/// `CredentialVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CredentialVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerify {
    pub cert_num: Option<String>,
    pub cred_name: Option<String>,
    pub cred_type: Option<String>,
    pub identify_num: Option<String>,
    pub image_url: Option<String>,
    pub is_check: Option<String>,
    pub is_ocr: Option<String>,
    pub merchant_detail: Option<Vec<CredentialVerifyMerchantDetail>>,
    pub merchant_id: Option<String>,
    pub product_code: Option<String>,
    pub prompt: Option<String>,
    pub prompt_model: Option<String>,
    pub user_name: Option<String>,
    pub image_context: Option<String>,
}
operation! { CredentialVerify() "CredentialVerify" -> CredentialVerifyOutput {
    0 "CertNum" cert_num: String, 1 "CredName" cred_name: String, 2 "CredType" cred_type: String,
    3 "IdentifyNum" identify_num: String, 4 "ImageUrl" image_url: String, 5 "IsCheck" is_check: String,
    6 "IsOCR" is_ocr: String, 7 "MerchantDetail" merchant_detail: Vec<CredentialVerifyMerchantDetail>,
    8 "MerchantId" merchant_id: String, 9 "ProductCode" product_code: String, 10 "Prompt" prompt: String,
    11 "PromptModel" prompt_model: String, 12 "UserName" user_name: String, 13 "ImageContext" image_context: String
} [
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(13, Location::Body, Style::None)
] }

/// In the request of [`CredentialVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyMerchantDetail {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CredentialVerifyMerchantDetail() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CredentialVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CredentialVerifyResultObject>,
}
model! { CredentialVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: CredentialVerifyResultObject
} }

/// In the response of [`CredentialVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyResultObject {
    pub material_info: Option<String>,
    pub ocr_info: Option<String>,
    pub result: Option<String>,
    pub risk_score: BTreeMap<String, String>,
    pub risk_tag: Option<String>,
    pub verify_detail: Option<String>,
    pub verify_result: Option<String>,
    pub vl_result: Option<CredentialVerifyVlResult>,
}
model! { CredentialVerifyResultObject {
    0 "MaterialInfo" material_info: String, 1 "OcrInfo" ocr_info: String, 2 "Result" result: String,
    3 "RiskScore" risk_score: BTreeMap<String, String>, 4 "RiskTag" risk_tag: String,
    5 "VerifyDetail" verify_detail: String, 6 "VerifyResult" verify_result: String,
    7 "VlResult" vl_result: CredentialVerifyVlResult
} }

/// In the response of [`CredentialVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyVlResult {
    pub success: Option<bool>,
    pub vl_content: Option<String>,
}
model! { CredentialVerifyVlResult {
    0 "Success" success: bool, 1 "VlContent" vl_content: String
} }

/// `CredentialVerifyV2` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/CredentialVerifyV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyV2 {
    pub cert_num: Option<String>,
    pub cred_name: Option<String>,
    pub cred_type: Option<String>,
    pub identify_num: Option<String>,
    pub image_url: Option<String>,
    pub is_check: Option<String>,
    pub is_ocr: Option<String>,
    pub merchant_detail: Option<Vec<CredentialVerifyV2MerchantDetail>>,
    pub merchant_id: Option<String>,
    pub product_code: Option<String>,
    pub prompt: Option<String>,
    pub prompt_model: Option<String>,
    pub user_name: Option<String>,
    pub image_context: Option<String>,
    pub image_file: Option<String>,
}
operation! { CredentialVerifyV2() "CredentialVerifyV2" -> CredentialVerifyV2Output {
    0 "CertNum" cert_num: String, 1 "CredName" cred_name: String, 2 "CredType" cred_type: String,
    3 "IdentifyNum" identify_num: String, 4 "ImageUrl" image_url: String, 5 "IsCheck" is_check: String,
    6 "IsOcr" is_ocr: String, 7 "MerchantDetail" merchant_detail: Vec<CredentialVerifyV2MerchantDetail>,
    8 "MerchantId" merchant_id: String, 9 "ProductCode" product_code: String, 10 "Prompt" prompt: String,
    11 "PromptModel" prompt_model: String, 12 "UserName" user_name: String, 13 "ImageContext" image_context: String,
    14 "ImageFile" image_file: String
} [
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None)
] }

/// In the request of [`CredentialVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyV2MerchantDetail {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CredentialVerifyV2MerchantDetail() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CredentialVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CredentialVerifyV2ResultObject>,
}
model! { CredentialVerifyV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: CredentialVerifyV2ResultObject
} }

/// In the response of [`CredentialVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyV2ResultObject {
    pub material_info: Option<String>,
    pub ocr_info: Option<String>,
    pub result: Option<String>,
    pub risk_score: BTreeMap<String, String>,
    pub risk_tag: Option<String>,
    pub verify_detail: Option<String>,
    pub verify_result: Option<String>,
    pub vl_result: Option<CredentialVerifyV2VlResult>,
}
model! { CredentialVerifyV2ResultObject {
    0 "MaterialInfo" material_info: String, 1 "OcrInfo" ocr_info: String, 2 "Result" result: String,
    3 "RiskScore" risk_score: BTreeMap<String, String>, 4 "RiskTag" risk_tag: String,
    5 "VerifyDetail" verify_detail: String, 6 "VerifyResult" verify_result: String,
    7 "VlResult" vl_result: CredentialVerifyV2VlResult
} }

/// In the response of [`CredentialVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyV2VlResult {
    pub success: Option<bool>,
    pub vl_content: Option<String>,
}
model! { CredentialVerifyV2VlResult {
    0 "Success" success: bool, 1 "VlContent" vl_content: String
} }

/// `DeepfakeDetect` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeepfakeDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetect {
    pub face_input_type: Option<String>,
    pub face_url: Option<String>,
    pub outer_order_no: Option<String>,
    pub face_base64: Option<String>,
}
operation! { DeepfakeDetect() "DeepfakeDetect" -> DeepfakeDetectOutput {
    0 "FaceInputType" face_input_type: String, 1 "FaceUrl" face_url: String, 2 "OuterOrderNo" outer_order_no: String,
    3 "FaceBase64" face_base64: String
} [
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DeepfakeDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DeepfakeDetectResultObject>,
}
model! { DeepfakeDetectOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: DeepfakeDetectResultObject
} }

/// In the response of [`DeepfakeDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectResultObject {
    pub result: Option<String>,
    pub risk_score: BTreeMap<String, String>,
    pub risk_tag: Option<String>,
}
model! { DeepfakeDetectResultObject {
    0 "Result" result: String, 1 "RiskScore" risk_score: BTreeMap<String, String>, 2 "RiskTag" risk_tag: String
} }

/// Deletes all customize flow strategy: `DeleteAllCustomizeFlowStrategy` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeleteAllCustomizeFlowStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllCustomizeFlowStrategy {
    pub region_id: Option<String>,
    /// Required.
    pub user_id: i64,
}
operation! { DeleteAllCustomizeFlowStrategy(user_id: i64)
    "DeleteAllCustomizeFlowStrategy" -> DeleteAllCustomizeFlowStrategyOutput {
    0 "RegionId" region_id: String, 1 "UserId" user_id
} }

/// Response of [`DeleteAllCustomizeFlowStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllCustomizeFlowStrategyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAllCustomizeFlowStrategyOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes ant cloud auth scene: `DeleteAntCloudAuthScene` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeleteAntCloudAuthScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntCloudAuthScene {
    /// Required.
    pub scene_id: i64,
}
operation! { DeleteAntCloudAuthScene(scene_id: i64) "DeleteAntCloudAuthScene" -> Empty {
    0 "SceneId" scene_id
} }

/// Response of [`DeleteAntCloudAuthScene`]: empty.
pub type DeleteAntCloudAuthSceneOutput = Empty;

/// Deletes black list strategy: `DeleteBlackListStrategy` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeleteBlackListStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlackListStrategy {
    pub id: Option<i64>,
    pub product_name: Option<String>,
    pub region_id: Option<String>,
}
operation! { DeleteBlackListStrategy() "DeleteBlackListStrategy" -> DeleteBlackListStrategyOutput {
    0 "Id" id: i64, 1 "ProductName" product_name: String, 2 "RegionId" region_id: String
} }

/// Response of [`DeleteBlackListStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlackListStrategyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBlackListStrategyOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes cloudauthst scene: `DeleteCloudauthstScene` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeleteCloudauthstScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudauthstScene {
    /// Required.
    pub scene_id: String,
}
operation! { DeleteCloudauthstScene(scene_id: String) "DeleteCloudauthstScene" -> DeleteCloudauthstSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`DeleteCloudauthstScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudauthstSceneOutput {
    pub result_object: Option<bool>,
}
model! { DeleteCloudauthstSceneOutput {
    0 "ResultObject" result_object: bool
} }

/// Deletes control strategy: `DeleteControlStrategy` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeleteControlStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteControlStrategy {
    pub api_name: Option<String>,
    pub id: Option<i64>,
    pub product_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { DeleteControlStrategy() "DeleteControlStrategy" -> DeleteControlStrategyOutput {
    0 "ApiName" api_name: String, 1 "Id" id: i64, 2 "ProductType" product_type: String, 3 "RegionId" region_id: String
} }

/// Response of [`DeleteControlStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteControlStrategyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteControlStrategyOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Deletes customize flow strategy: `DeleteCustomizeFlowStrategy` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeleteCustomizeFlowStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizeFlowStrategy {
    pub api_name: Option<String>,
    /// Required.
    pub id: i64,
    pub product_type: Option<String>,
    pub region_id: Option<String>,
    pub user_id: Option<i64>,
}
operation! { DeleteCustomizeFlowStrategy(id: i64) "DeleteCustomizeFlowStrategy" -> DeleteCustomizeFlowStrategyOutput {
    0 "ApiName" api_name: String, 1 "Id" id, 2 "ProductType" product_type: String, 3 "RegionId" region_id: String,
    4 "UserId" user_id: i64
} }

/// Response of [`DeleteCustomizeFlowStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizeFlowStrategyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCustomizeFlowStrategyOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Deletes face verify result: `DeleteFaceVerifyResult` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeleteFaceVerifyResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceVerifyResult {
    pub certify_id: Option<String>,
    pub delete_after_query: Option<String>,
}
operation! { DeleteFaceVerifyResult() "DeleteFaceVerifyResult" -> DeleteFaceVerifyResultOutput {
    0 "CertifyId" certify_id: String, 1 "DeleteAfterQuery" delete_after_query: String
} }

/// Response of [`DeleteFaceVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceVerifyResultOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DeleteFaceVerifyResultResultObject>,
}
model! { DeleteFaceVerifyResultOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: DeleteFaceVerifyResultResultObject
} }

/// In the response of [`DeleteFaceVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceVerifyResultResultObject {
    pub certify_id: Option<String>,
    pub delete_result: Option<String>,
    pub fail_reason: Option<String>,
}
model! { DeleteFaceVerifyResultResultObject {
    0 "CertifyId" certify_id: String, 1 "DeleteResult" delete_result: String, 2 "FailReason" fail_reason: String
} }

/// Deletes scene config: `DeleteSceneConfig` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeleteSceneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneConfig {
    /// Required.
    pub scene_config_id: i64,
}
operation! { DeleteSceneConfig(scene_config_id: i64) "DeleteSceneConfig" -> Empty {
    0 "sceneConfigId" scene_config_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteSceneConfig`]: empty.
pub type DeleteSceneConfigOutput = Empty;

/// Deletes whitelist setting: `DeleteWhitelistSetting` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DeleteWhitelistSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistSetting {
    /// Required.
    pub ids: String,
    pub lang: Option<String>,
    /// Required.
    pub service_code: String,
    pub source_ip: Option<String>,
}
operation! { DeleteWhitelistSetting(ids: String, service_code: String)
    "DeleteWhitelistSetting" -> DeleteWhitelistSettingOutput {
    0 "Ids" ids, 1 "Lang" lang: String, 2 "ServiceCode" service_code, 3 "SourceIp" source_ip: String
} }

/// Response of [`DeleteWhitelistSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistSettingOutput {
    pub result_object: Option<bool>,
}
model! { DeleteWhitelistSettingOutput {
    0 "ResultObject" result_object: bool
} }

/// Describes ant and cloud auth user status: `DescribeAntAndCloudAuthUserStatus` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeAntAndCloudAuthUserStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntAndCloudAuthUserStatus {}
operation! { DescribeAntAndCloudAuthUserStatus()
    "DescribeAntAndCloudAuthUserStatus" -> DescribeAntAndCloudAuthUserStatusOutput {} }

/// Response of [`DescribeAntAndCloudAuthUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntAndCloudAuthUserStatusOutput {
    pub antcloudauth_enabled: Option<bool>,
    pub cloudauth_enabled: Option<bool>,
    pub cloudauthst_enabled: Option<bool>,
    pub inforverify_enabled: Option<bool>,
}
model! { DescribeAntAndCloudAuthUserStatusOutput {
    0 "AntcloudauthEnabled" antcloudauth_enabled: bool, 1 "CloudauthEnabled" cloudauth_enabled: bool,
    2 "CloudauthstEnabled" cloudauthst_enabled: bool, 3 "InforverifyEnabled" inforverify_enabled: bool
} }

/// Describes auth verify: `DescribeAuthVerify` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeAuthVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthVerify {
    /// Required.
    pub certify_id: String,
    /// Required.
    pub scene_id: i64,
}
operation! { DescribeAuthVerify(certify_id: String, scene_id: i64) "DescribeAuthVerify" -> DescribeAuthVerifyOutput {
    0 "CertifyId" certify_id, 1 "SceneId" scene_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DescribeAuthVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAuthVerifyResult>,
}
model! { DescribeAuthVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: DescribeAuthVerifyResult
} }

/// In the response of [`DescribeAuthVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthVerifyResult {
    pub material_info: Option<String>,
    pub spoof_back_info: Option<String>,
    pub spoof_info: Option<String>,
    pub sub_code: Option<String>,
}
model! { DescribeAuthVerifyResult {
    0 "MaterialInfo" material_info: String, 1 "SpoofBackInfo" spoof_back_info: String, 2 "SpoofInfo" spoof_info: String,
    3 "SubCode" sub_code: String
} }

/// Describes card verify: `DescribeCardVerify` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeCardVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCardVerify {
    /// Required.
    pub certify_id: String,
}
operation! { DescribeCardVerify(certify_id: String) "DescribeCardVerify" -> DescribeCardVerifyOutput {
    0 "CertifyId" certify_id
} }

/// Response of [`DescribeCardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeCardVerifyResultObject>,
}
model! { DescribeCardVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: DescribeCardVerifyResultObject
} }

/// In the response of [`DescribeCardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCardVerifyResultObject {
    pub biz_code: Option<String>,
    pub card_info: Option<String>,
    pub face_detail: Option<String>,
    pub ocr_card_info: Option<String>,
    pub picture_info: Option<String>,
}
model! { DescribeCardVerifyResultObject {
    0 "BizCode" biz_code: String, 1 "CardInfo" card_info: String, 2 "FaceDetail" face_detail: String,
    3 "OcrCardInfo" ocr_card_info: String, 4 "PictureInfo" picture_info: String
} }

/// Describes cloudauthst scene list: `DescribeCloudauthstSceneList` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeCloudauthstSceneList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudauthstSceneList {
    pub product_code: Option<String>,
}
operation! { DescribeCloudauthstSceneList() "DescribeCloudauthstSceneList" -> DescribeCloudauthstSceneListOutput {
    0 "ProductCode" product_code: String
} }

/// Response of [`DescribeCloudauthstSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudauthstSceneListOutput {
    pub items: Vec<DescribeCloudauthstSceneListItems>,
}
model! { DescribeCloudauthstSceneListOutput {
    0 "Items" items: Vec<DescribeCloudauthstSceneListItems>
} }

/// In the response of [`DescribeCloudauthstSceneList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudauthstSceneListItems {
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub store_image: Option<String>,
}
model! { DescribeCloudauthstSceneListItems {
    0 "GmtCreate" gmt_create: String, 1 "GmtModified" gmt_modified: String, 2 "ProductCode" product_code: String,
    3 "ProductName" product_name: String, 4 "SceneId" scene_id: String, 5 "SceneName" scene_name: String,
    6 "StoreImage" store_image: String
} }

/// Describes device info: `DescribeDeviceInfo` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfo {
    pub biz_type: Option<String>,
    pub current_page: Option<i64>,
    pub device_id: Option<String>,
    pub expired_end_day: Option<String>,
    pub expired_start_day: Option<String>,
    pub page_size: Option<i64>,
    pub user_device_id: Option<String>,
}
operation! { DescribeDeviceInfo() "DescribeDeviceInfo" -> DescribeDeviceInfoOutput {
    0 "BizType" biz_type: String, 1 "CurrentPage" current_page: i64, 2 "DeviceId" device_id: String,
    3 "ExpiredEndDay" expired_end_day: String, 4 "ExpiredStartDay" expired_start_day: String,
    5 "PageSize" page_size: i64, 6 "UserDeviceId" user_device_id: String
} }
paged! { DescribeDeviceInfo: DescribeDeviceInfoDeviceInfo =
    Number "CurrentPage", "DeviceInfoList.DeviceInfo" device_info_list.device_info, total "TotalCount" }

/// Response of [`DescribeDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoOutput {
    pub current_page: Option<i64>,
    pub device_info_list: Option<DescribeDeviceInfoDeviceInfoList>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDeviceInfoOutput {
    0 "CurrentPage" current_page: i64, 1 "DeviceInfoList" device_info_list: DescribeDeviceInfoDeviceInfoList,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoDeviceInfoList {
    pub device_info: Vec<DescribeDeviceInfoDeviceInfo>,
}
model! { DescribeDeviceInfoDeviceInfoList {
    0 "DeviceInfo" device_info: Vec<DescribeDeviceInfoDeviceInfo>
} }

/// In the response of [`DescribeDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoDeviceInfo {
    pub begin_day: Option<String>,
    pub biz_type: Option<String>,
    pub device_id: Option<String>,
    pub expired_day: Option<String>,
    pub user_device_id: Option<String>,
}
model! { DescribeDeviceInfoDeviceInfo {
    0 "BeginDay" begin_day: String, 1 "BizType" biz_type: String, 2 "DeviceId" device_id: String,
    3 "ExpiredDay" expired_day: String, 4 "UserDeviceId" user_device_id: String
} }

/// Describes face guard risk: `DescribeFaceGuardRisk` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeFaceGuardRisk>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceGuardRisk {
    pub biz_id: Option<String>,
    /// Secret.
    pub device_token: Option<Secret>,
    pub outer_order_no: Option<String>,
    pub product_code: Option<String>,
}
operation! { DescribeFaceGuardRisk() "DescribeFaceGuardRisk" -> DescribeFaceGuardRiskOutput {
    0 "BizId" biz_id: String, 1 "DeviceToken" device_token: Secret, 2 "OuterOrderNo" outer_order_no: String,
    3 "ProductCode" product_code: String
} }

/// Response of [`DescribeFaceGuardRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceGuardRiskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeFaceGuardRiskResultObject>,
}
model! { DescribeFaceGuardRiskOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: DescribeFaceGuardRiskResultObject
} }

/// In the response of [`DescribeFaceGuardRisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceGuardRiskResultObject {
    pub certify_id: Option<String>,
    pub guard_risk_score: Option<f64>,
    pub risk_extends: Option<String>,
    pub risk_tags: Option<String>,
}
model! { DescribeFaceGuardRiskResultObject {
    0 "CertifyId" certify_id: String, 1 "GuardRiskScore" guard_risk_score: f64, 2 "RiskExtends" risk_extends: String,
    3 "RiskTags" risk_tags: String
} }

/// Describes face verify: `DescribeFaceVerify` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeFaceVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceVerify {
    pub certify_id: Option<String>,
    pub picture_return_type: Option<String>,
    pub scene_id: Option<i64>,
}
operation! { DescribeFaceVerify() "DescribeFaceVerify" -> DescribeFaceVerifyOutput {
    0 "CertifyId" certify_id: String, 1 "PictureReturnType" picture_return_type: String, 2 "SceneId" scene_id: i64
} }

/// Response of [`DescribeFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeFaceVerifyResultObject>,
}
model! { DescribeFaceVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: DescribeFaceVerifyResultObject
} }

/// In the response of [`DescribeFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceVerifyResultObject {
    pub device_risk: Option<String>,
    /// Secret.
    pub device_token: Option<Secret>,
    pub identity_info: Option<String>,
    pub material_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub success: Option<String>,
    pub user_info: Option<String>,
}
model! { DescribeFaceVerifyResultObject {
    0 "DeviceRisk" device_risk: String, 1 "DeviceToken" device_token: Secret, 2 "IdentityInfo" identity_info: String,
    3 "MaterialInfo" material_info: String, 4 "Passed" passed: String, 5 "SubCode" sub_code: String,
    6 "Success" success: String, 7 "UserInfo" user_info: String
} }

/// Describes info check export record: `DescribeInfoCheckExportRecord` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeInfoCheckExportRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInfoCheckExportRecord {
    pub current_page: Option<i64>,
    pub end_date: Option<String>,
    pub page_size: Option<i64>,
    pub product_type: Option<String>,
    pub start_date: Option<String>,
}
operation! { DescribeInfoCheckExportRecord() "DescribeInfoCheckExportRecord" -> DescribeInfoCheckExportRecordOutput {
    0 "CurrentPage" current_page: i64, 1 "EndDate" end_date: String, 2 "PageSize" page_size: i64,
    3 "ProductType" product_type: String, 4 "StartDate" start_date: String
} }
paged! { DescribeInfoCheckExportRecord: DescribeInfoCheckExportRecordItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeInfoCheckExportRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInfoCheckExportRecordOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub items: Vec<DescribeInfoCheckExportRecordItems>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeInfoCheckExportRecordOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Items" items: Vec<DescribeInfoCheckExportRecordItems>,
    3 "Message" message: String, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64, 7 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeInfoCheckExportRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInfoCheckExportRecordItems {
    pub download_date: Option<String>,
    pub download_task_id: Option<String>,
    pub error_code: Option<String>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub product_type: Option<String>,
    pub status: Option<i64>,
    pub url: Option<String>,
}
model! { DescribeInfoCheckExportRecordItems {
    0 "DownloadDate" download_date: String, 1 "DownloadTaskId" download_task_id: String,
    2 "ErrorCode" error_code: String, 3 "FileName" file_name: String, 4 "FileType" file_type: String,
    5 "ProductType" product_type: String, 6 "Status" status: i64, 7 "Url" url: String
} }

/// Describes list ant cloud auth scenes: `DescribeListAntCloudAuthScenes` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeListAntCloudAuthScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListAntCloudAuthScenes {
    pub scene_id: Option<i64>,
}
operation! { DescribeListAntCloudAuthScenes() "DescribeListAntCloudAuthScenes" -> DescribeListAntCloudAuthScenesOutput {
    0 "SceneId" scene_id: i64
} }

/// Response of [`DescribeListAntCloudAuthScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListAntCloudAuthScenesOutput {
    pub scenes: Vec<DescribeListAntCloudAuthScenesScenes>,
}
model! { DescribeListAntCloudAuthScenesOutput {
    0 "Scenes" scenes: Vec<DescribeListAntCloudAuthScenesScenes>
} }

/// In the response of [`DescribeListAntCloudAuthScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListAntCloudAuthScenesScenes {
    pub app_id: Option<i64>,
    pub bind_mini_program: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub device_risk_plus: Option<String>,
    pub domain: Option<String>,
    pub mini_program_name: Option<String>,
    pub modifier: Option<String>,
    pub platform: Option<String>,
    pub return_pic_count: Option<i64>,
    pub return_video_length: Option<i64>,
    pub scene_id: Option<i64>,
    pub scene_name: Option<String>,
    pub status: Option<i64>,
    pub store_image: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeListAntCloudAuthScenesScenes {
    0 "AppId" app_id: i64, 1 "BindMiniProgram" bind_mini_program: String, 2 "CreateTime" create_time: String,
    3 "Creator" creator: String, 4 "DeviceRiskPlus" device_risk_plus: String, 5 "Domain" domain: String,
    6 "MiniProgramName" mini_program_name: String, 7 "Modifier" modifier: String, 8 "Platform" platform: String,
    9 "ReturnPicCount" return_pic_count: i64, 10 "ReturnVideoLength" return_video_length: i64,
    11 "SceneId" scene_id: i64, 12 "SceneName" scene_name: String, 13 "Status" status: i64,
    14 "StoreImage" store_image: String, 15 "UpdateTime" update_time: String
} }

/// Describes list face verify data: `DescribeListFaceVerifyData` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeListFaceVerifyData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyData {
    pub gmt_end: Option<i64>,
    pub gmt_start: Option<i64>,
    pub name: Option<String>,
    pub scene_id: Option<i64>,
}
operation! { DescribeListFaceVerifyData() "DescribeListFaceVerifyData" -> DescribeListFaceVerifyDataOutput {
    0 "GmtEnd" gmt_end: i64, 1 "GmtStart" gmt_start: i64, 2 "Name" name: String, 3 "SceneId" scene_id: i64
} }

/// Response of [`DescribeListFaceVerifyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyDataOutput {
    pub monitor_data: Option<DescribeListFaceVerifyDataMonitorData>,
}
model! { DescribeListFaceVerifyDataOutput {
    0 "MonitorData" monitor_data: DescribeListFaceVerifyDataMonitorData
} }

/// In the response of [`DescribeListFaceVerifyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyDataMonitorData {
    pub face_verify_data: Vec<DescribeListFaceVerifyDataFaceVerifyData>,
}
model! { DescribeListFaceVerifyDataMonitorData {
    0 "FaceVerifyData" face_verify_data: Vec<DescribeListFaceVerifyDataFaceVerifyData>
} }

/// In the response of [`DescribeListFaceVerifyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyDataFaceVerifyData {
    pub con_date: Option<String>,
    pub fail_cnt: Option<String>,
    pub name: Option<String>,
    pub scene_id: Option<String>,
    pub succ_cnt: Option<String>,
    pub total_cnt: Option<String>,
}
model! { DescribeListFaceVerifyDataFaceVerifyData {
    0 "ConDate" con_date: String, 1 "FailCnt" fail_cnt: String, 2 "Name" name: String, 3 "SceneId" scene_id: String,
    4 "SuccCnt" succ_cnt: String, 5 "TotalCnt" total_cnt: String
} }

/// Describes list face verify infos: `DescribeListFaceVerifyInfos` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeListFaceVerifyInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyInfos {
    pub certify_id: Option<String>,
    pub gmt_end: Option<i64>,
    pub gmt_start: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scene_id: Option<i64>,
    pub status: Option<i64>,
}
operation! { DescribeListFaceVerifyInfos() "DescribeListFaceVerifyInfos" -> DescribeListFaceVerifyInfosOutput {
    0 "CertifyId" certify_id: String, 1 "GmtEnd" gmt_end: i64, 2 "GmtStart" gmt_start: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SceneId" scene_id: i64, 6 "Status" status: i64
} }
paged! { DescribeListFaceVerifyInfos: DescribeListFaceVerifyInfosFaceVerifyInfos =
    Number "PageNumber", "FaceVerifyInfos" face_verify_infos, total "TotalCount" }

/// Response of [`DescribeListFaceVerifyInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyInfosOutput {
    pub face_verify_infos: Vec<DescribeListFaceVerifyInfosFaceVerifyInfos>,
    pub items_per_page: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeListFaceVerifyInfosOutput {
    0 "FaceVerifyInfos" face_verify_infos: Vec<DescribeListFaceVerifyInfosFaceVerifyInfos>,
    1 "ItemsPerPage" items_per_page: i64, 2 "PageNumber" page_number: i64, 3 "TotalCount" total_count: i64,
    4 "TotalPages" total_pages: i64
} }

/// In the response of [`DescribeListFaceVerifyInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyInfosFaceVerifyInfos {
    pub biz_code: Option<String>,
    pub cert_name: Option<String>,
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub create_time: Option<String>,
    pub scene_id: Option<i64>,
    pub status: Option<i64>,
}
model! { DescribeListFaceVerifyInfosFaceVerifyInfos {
    0 "BizCode" biz_code: String, 1 "CertName" cert_name: String, 2 "CertNo" cert_no: String,
    3 "CertifyId" certify_id: String, 4 "CreateTime" create_time: String, 5 "SceneId" scene_id: i64,
    6 "Status" status: i64
} }

/// Describes meta search page list: `DescribeMetaSearchPageList` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeMetaSearchPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageList {
    /// Required.
    pub api: String,
    pub bank_card: Option<String>,
    pub biz_code: Option<String>,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub end_date: i64,
    pub identify_num: Option<String>,
    pub isp_name: Option<String>,
    pub mobile: Option<String>,
    /// Required.
    pub page_size: i64,
    pub req_id: Option<String>,
    /// Required.
    pub start_date: i64,
    pub sub_code: Option<String>,
    pub user_name: Option<String>,
    pub vehicle_num: Option<String>,
}

/// Arguments of [`DescribeMetaSearchPageList::new`].
pub struct DescribeMetaSearchPageListRequired {
    pub api: String,
    pub current_page: i64,
    pub end_date: i64,
    pub page_size: i64,
    pub start_date: i64,
}
operation! {
    DescribeMetaSearchPageList { DescribeMetaSearchPageListRequired: api, current_page, end_date, page_size, start_date }
    "DescribeMetaSearchPageList" -> DescribeMetaSearchPageListOutput {
    0 "Api" api, 1 "BankCard" bank_card: String, 2 "BizCode" biz_code: String, 3 "CurrentPage" current_page,
    4 "EndDate" end_date, 5 "IdentifyNum" identify_num: String, 6 "IspName" isp_name: String, 7 "Mobile" mobile: String,
    8 "PageSize" page_size, 9 "ReqId" req_id: String, 10 "StartDate" start_date, 11 "SubCode" sub_code: String,
    12 "UserName" user_name: String, 13 "VehicleNum" vehicle_num: String
} }
paged! { DescribeMetaSearchPageList: DescribeMetaSearchPageListItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeMetaSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageListOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeMetaSearchPageListItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeMetaSearchPageListOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeMetaSearchPageListItems>,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeMetaSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageListItems {
    pub api: Option<String>,
    pub api_name: Option<String>,
    pub bank_card: Option<String>,
    pub biz_code: Option<String>,
    pub date: Option<String>,
    pub identify_num: Option<String>,
    pub isp_name: Option<String>,
    pub mobile: Option<String>,
    pub request: Option<DescribeMetaSearchPageListItemsRequest>,
    pub request_id: Option<String>,
    pub request_json: Option<String>,
    pub response: Option<DescribeMetaSearchPageListItemsResponse>,
    pub response_json: Option<String>,
    pub sub_code: Option<String>,
    pub user_name: Option<String>,
    pub vehicle_num: Option<String>,
}
model! { DescribeMetaSearchPageListItems {
    0 "Api" api: String, 1 "ApiName" api_name: String, 2 "BankCard" bank_card: String, 3 "BizCode" biz_code: String,
    4 "Date" date: String, 5 "IdentifyNum" identify_num: String, 6 "IspName" isp_name: String,
    7 "Mobile" mobile: String, 8 "Request" request: DescribeMetaSearchPageListItemsRequest,
    9 "RequestId" request_id: String, 10 "RequestJson" request_json: String,
    11 "Response" response: DescribeMetaSearchPageListItemsResponse, 12 "ResponseJson" response_json: String,
    13 "SubCode" sub_code: String, 14 "UserName" user_name: String, 15 "VehicleNum" vehicle_num: String
} }

/// In the response of [`DescribeMetaSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageListItemsRequest {
    pub vehicle_num: Option<String>,
    pub vehicle_type: Option<String>,
    pub vehicle_type_name: Option<String>,
}
model! { DescribeMetaSearchPageListItemsRequest {
    0 "VehicleNum" vehicle_num: String, 1 "VehicleType" vehicle_type: String,
    2 "VehicleTypeName" vehicle_type_name: String
} }

/// In the response of [`DescribeMetaSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageListItemsResponse {
    pub code: Option<String>,
    pub data: Option<DescribeMetaSearchPageListData>,
    pub message: Option<String>,
}
model! { DescribeMetaSearchPageListItemsResponse {
    0 "Code" code: String, 1 "Data" data: DescribeMetaSearchPageListData, 2 "Message" message: String
} }

/// In the response of [`DescribeMetaSearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageListData {
    pub approved_count: Option<String>,
    pub approved_load: Option<String>,
    pub axle_count: Option<String>,
    pub back_wheel_distance: Option<String>,
    pub bank_card: Option<String>,
    pub biz_code: Option<String>,
    pub brand: Option<String>,
    pub color: Option<String>,
    pub displacement: Option<String>,
    pub engine_num: Option<String>,
    pub engine_type: Option<String>,
    pub front_wheel_distance: Option<String>,
    pub fuel_type: Option<String>,
    pub inspection_date: Option<String>,
    pub model_num: Option<String>,
    pub power: Option<String>,
    pub registration_date: Option<String>,
    pub release_date: Option<String>,
    pub retirement_date: Option<String>,
    pub total_mass: Option<String>,
    pub r#type: Option<String>,
    pub unladen_mass: Option<String>,
    pub use_property: Option<String>,
    pub vehicle_state: Option<String>,
    pub vin: Option<String>,
    pub wheel_base: Option<String>,
}
model! { DescribeMetaSearchPageListData {
    0 "ApprovedCount" approved_count: String, 1 "ApprovedLoad" approved_load: String, 2 "AxleCount" axle_count: String,
    3 "BackWheelDistance" back_wheel_distance: String, 4 "BankCard" bank_card: String, 5 "BizCode" biz_code: String,
    6 "Brand" brand: String, 7 "Color" color: String, 8 "Displacement" displacement: String,
    9 "EngineNum" engine_num: String, 10 "EngineType" engine_type: String,
    11 "FrontWheelDistance" front_wheel_distance: String, 12 "FuelType" fuel_type: String,
    13 "InspectionDate" inspection_date: String, 14 "ModelNum" model_num: String, 15 "Power" power: String,
    16 "RegistrationDate" registration_date: String, 17 "ReleaseDate" release_date: String,
    18 "RetirementDate" retirement_date: String, 19 "TotalMass" total_mass: String, 20 "Type" r#type: String,
    21 "UnladenMass" unladen_mass: String, 22 "UseProperty" use_property: String,
    23 "VehicleState" vehicle_state: String, 24 "Vin" vin: String, 25 "WheelBase" wheel_base: String
} }

/// Describes meta statistics list: `DescribeMetaStatisticsList` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeMetaStatisticsList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsList {
    /// Required.
    pub api: String,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub start_date: i64,
}
operation! { DescribeMetaStatisticsList(api: String, end_date: i64, start_date: i64)
    "DescribeMetaStatisticsList" -> DescribeMetaStatisticsListOutput {
    0 "Api" api, 1 "EndDate" end_date, 2 "StartDate" start_date
} }

/// Response of [`DescribeMetaStatisticsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsListOutput {
    pub items: Vec<DescribeMetaStatisticsListItems>,
}
model! { DescribeMetaStatisticsListOutput {
    0 "Items" items: Vec<DescribeMetaStatisticsListItems>
} }

/// In the response of [`DescribeMetaStatisticsList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsListItems {
    pub api: Option<String>,
    pub api_name: Option<String>,
    pub bill_count: Option<i64>,
    pub bill_rate: Option<String>,
    pub charge_count: Option<i64>,
    pub date: Option<String>,
    pub isp_name: Option<String>,
    pub no_record_count: Option<i64>,
    pub passed_count: Option<i64>,
    pub passed_rate: Option<String>,
    pub success_count: Option<i64>,
    pub success_rate: Option<String>,
    pub total_count: Option<i64>,
    pub unpassed_count: Option<i64>,
}
model! { DescribeMetaStatisticsListItems {
    0 "Api" api: String, 1 "ApiName" api_name: String, 2 "BillCount" bill_count: i64, 3 "BillRate" bill_rate: String,
    4 "ChargeCount" charge_count: i64, 5 "Date" date: String, 6 "IspName" isp_name: String,
    7 "NoRecordCount" no_record_count: i64, 8 "PassedCount" passed_count: i64, 9 "PassedRate" passed_rate: String,
    10 "SuccessCount" success_count: i64, 11 "SuccessRate" success_rate: String, 12 "TotalCount" total_count: i64,
    13 "UnpassedCount" unpassed_count: i64
} }

/// Describes meta statistics page list: `DescribeMetaStatisticsPageList` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeMetaStatisticsPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsPageList {
    /// Required.
    pub api: String,
    /// Required.
    pub current_page: i64,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_date: i64,
}

/// Arguments of [`DescribeMetaStatisticsPageList::new`].
pub struct DescribeMetaStatisticsPageListRequired {
    pub api: String,
    pub current_page: i64,
    pub end_date: i64,
    pub page_size: i64,
    pub start_date: i64,
}
operation! {
    DescribeMetaStatisticsPageList { DescribeMetaStatisticsPageListRequired: api, current_page, end_date, page_size, start_date }
    "DescribeMetaStatisticsPageList" -> DescribeMetaStatisticsPageListOutput {
    0 "Api" api, 1 "CurrentPage" current_page, 2 "EndDate" end_date, 3 "PageSize" page_size, 4 "StartDate" start_date
} }
paged! { DescribeMetaStatisticsPageList: DescribeMetaStatisticsPageListItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeMetaStatisticsPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsPageListOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeMetaStatisticsPageListItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeMetaStatisticsPageListOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeMetaStatisticsPageListItems>,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeMetaStatisticsPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsPageListItems {
    pub api: Option<String>,
    pub api_name: Option<String>,
    pub bill_count: Option<i64>,
    pub bill_rate: Option<String>,
    pub charge_count: Option<i64>,
    pub date: Option<String>,
    pub isp_name: Option<String>,
    pub no_record_count: Option<i64>,
    pub passed_count: Option<i64>,
    pub passed_rate: Option<String>,
    pub success_count: Option<i64>,
    pub success_rate: Option<String>,
    pub total_count: Option<i64>,
    pub unpassed_count: Option<i64>,
}
model! { DescribeMetaStatisticsPageListItems {
    0 "Api" api: String, 1 "ApiName" api_name: String, 2 "BillCount" bill_count: i64, 3 "BillRate" bill_rate: String,
    4 "ChargeCount" charge_count: i64, 5 "Date" date: String, 6 "IspName" isp_name: String,
    7 "NoRecordCount" no_record_count: i64, 8 "PassedCount" passed_count: i64, 9 "PassedRate" passed_rate: String,
    10 "SuccessCount" success_count: i64, 11 "SuccessRate" success_rate: String, 12 "TotalCount" total_count: i64,
    13 "UnpassedCount" unpassed_count: i64
} }

/// Describes oss status: `DescribeOssStatus` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeOssStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatus {
    pub service_code: Option<String>,
}
operation! { DescribeOssStatus() "DescribeOssStatus" -> DescribeOssStatusOutput {
    0 "ServiceCode" service_code: String
} }

/// Response of [`DescribeOssStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatusOutput {
    pub data: Option<DescribeOssStatusData>,
}
model! { DescribeOssStatusOutput {
    0 "Data" data: DescribeOssStatusData
} }

/// In the response of [`DescribeOssStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatusData {
    pub bucket_name: Option<String>,
    pub user_status: Option<String>,
}
model! { DescribeOssStatusData {
    0 "BucketName" bucket_name: String, 1 "UserStatus" user_status: String
} }

/// Describes oss status v2: `DescribeOssStatusV2` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeOssStatusV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatusV2 {
    pub service_code: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeOssStatusV2() "DescribeOssStatusV2" -> DescribeOssStatusV2Output {
    0 "ServiceCode" service_code: String, 1 "SourceIp" source_ip: String
} }

/// Response of [`DescribeOssStatusV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatusV2Output {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub result_object: Option<DescribeOssStatusV2ResultObject>,
    pub success: Option<bool>,
}
model! { DescribeOssStatusV2Output {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ResultObject" result_object: DescribeOssStatusV2ResultObject, 4 "Success" success: bool
} }

/// In the response of [`DescribeOssStatusV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatusV2ResultObject {
    pub bucket_name: Option<String>,
    pub region: Option<String>,
    pub user_status: Option<String>,
}
model! { DescribeOssStatusV2ResultObject {
    0 "BucketName" bucket_name: String, 1 "Region" region: String, 2 "UserStatus" user_status: String
} }

/// Describes oss upload token: `DescribeOssUploadToken` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeOssUploadToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssUploadToken {}
operation! { DescribeOssUploadToken() "DescribeOssUploadToken" -> DescribeOssUploadTokenOutput {} }

/// Response of [`DescribeOssUploadToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssUploadTokenOutput {
    pub oss_upload_token: Option<DescribeOssUploadTokenOssUploadToken>,
}
model! { DescribeOssUploadTokenOutput {
    0 "OssUploadToken" oss_upload_token: DescribeOssUploadTokenOssUploadToken
} }

/// In the response of [`DescribeOssUploadToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssUploadTokenOssUploadToken {
    pub bucket: Option<String>,
    pub end_point: Option<String>,
    pub expired: Option<i64>,
    pub key: Option<String>,
    pub path: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeOssUploadTokenOssUploadToken {
    0 "Bucket" bucket: String, 1 "EndPoint" end_point: String, 2 "Expired" expired: i64, 3 "Key" key: String,
    4 "Path" path: String, 5 "Secret" secret: Secret, 6 "Token" token: Secret
} }

/// Describes page face verify data: `DescribePageFaceVerifyData` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribePageFaceVerifyData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageFaceVerifyData {
    pub current_page: Option<i64>,
    pub end_date: Option<String>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub start_date: Option<String>,
}
operation! { DescribePageFaceVerifyData() "DescribePageFaceVerifyData" -> DescribePageFaceVerifyDataOutput {
    0 "CurrentPage" current_page: i64, 1 "EndDate" end_date: String, 2 "PageSize" page_size: i64,
    3 "ProductCode" product_code: String, 4 "SceneId" scene_id: i64, 5 "StartDate" start_date: String
} }
paged! { DescribePageFaceVerifyData: DescribePageFaceVerifyDataItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribePageFaceVerifyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageFaceVerifyDataOutput {
    pub code: Option<String>,
    pub current_page: Option<String>,
    pub items: Vec<DescribePageFaceVerifyDataItems>,
    pub message: Option<String>,
    pub page_size: Option<String>,
    pub success: Option<String>,
    pub total_count: Option<String>,
    pub total_page: Option<String>,
}
model! { DescribePageFaceVerifyDataOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: String, 2 "Items" items: Vec<DescribePageFaceVerifyDataItems>,
    3 "Message" message: String, 4 "PageSize" page_size: String, 5 "Success" success: String,
    6 "TotalCount" total_count: String, 7 "TotalPage" total_page: String
} }

/// In the response of [`DescribePageFaceVerifyData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageFaceVerifyDataItems {
    pub date: Option<String>,
    pub product_code: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub success_count: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribePageFaceVerifyDataItems {
    0 "Date" date: String, 1 "ProductCode" product_code: String, 2 "SceneId" scene_id: String,
    3 "SceneName" scene_name: String, 4 "SuccessCount" success_count: String, 5 "TotalCount" total_count: String
} }

/// Describes page setting: `DescribePageSetting` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribePageSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageSetting {}
operation! { DescribePageSetting() "DescribePageSetting" -> DescribePageSettingOutput {} }

/// Response of [`DescribePageSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageSettingOutput {
    pub fail_reasons: BTreeMap<String, Value>,
}
model! { DescribePageSettingOutput {
    0 "FailReasons" fail_reasons: BTreeMap<String, Value>
} }

/// Describes product code: `DescribeProductCode` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeProductCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCode {}
operation! { DescribeProductCode() "DescribeProductCode" -> DescribeProductCodeOutput {} }

/// Response of [`DescribeProductCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCodeOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeProductCodeItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeProductCodeOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeProductCodeItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeProductCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCodeItems {
    pub product_code: Option<String>,
    pub product_name: Option<String>,
}
model! { DescribeProductCodeItems {
    0 "ProductCode" product_code: String, 1 "ProductName" product_name: String
} }

/// Describes smart statistics page list: `DescribeSmartStatisticsPageList` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeSmartStatisticsPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartStatisticsPageList {
    /// Required.
    pub current_page: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub page_size: String,
    /// Required.
    pub scene_id: String,
    pub service_code: Option<String>,
    /// Required.
    pub start_date: String,
}

/// Arguments of [`DescribeSmartStatisticsPageList::new`].
pub struct DescribeSmartStatisticsPageListRequired {
    pub current_page: String,
    pub end_date: String,
    pub page_size: String,
    pub scene_id: String,
    pub start_date: String,
}
operation! {
    DescribeSmartStatisticsPageList { DescribeSmartStatisticsPageListRequired: current_page, end_date, page_size, scene_id, start_date }
    "DescribeSmartStatisticsPageList" -> DescribeSmartStatisticsPageListOutput {
    0 "CurrentPage" current_page, 1 "EndDate" end_date, 2 "PageSize" page_size, 3 "SceneId" scene_id,
    4 "ServiceCode" service_code: String, 5 "StartDate" start_date
} }
paged! { DescribeSmartStatisticsPageList: DescribeSmartStatisticsPageListItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeSmartStatisticsPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartStatisticsPageListOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeSmartStatisticsPageListItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSmartStatisticsPageListOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeSmartStatisticsPageListItems>,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeSmartStatisticsPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartStatisticsPageListItems {
    pub date: Option<String>,
    pub pass_rate: Option<String>,
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub scene_name: Option<String>,
    pub success_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeSmartStatisticsPageListItems {
    0 "Date" date: String, 1 "PassRate" pass_rate: String, 2 "ProductCode" product_code: String,
    3 "SceneId" scene_id: i64, 4 "SceneName" scene_name: String, 5 "SuccessCount" success_count: i64,
    6 "TotalCount" total_count: i64
} }

/// Describes verify device risk statistics: `DescribeVerifyDeviceRiskStatistics` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifyDeviceRiskStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyDeviceRiskStatistics {
    /// Required.
    pub end_date: i64,
    pub product_code: Option<String>,
    pub scene_id: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub start_date: i64,
}
operation! { DescribeVerifyDeviceRiskStatistics(end_date: i64, service_code: String, start_date: i64)
    "DescribeVerifyDeviceRiskStatistics" -> DescribeVerifyDeviceRiskStatisticsOutput {
    0 "EndDate" end_date, 1 "ProductCode" product_code: String, 2 "SceneId" scene_id: String,
    3 "ServiceCode" service_code, 4 "StartDate" start_date
} }

/// Response of [`DescribeVerifyDeviceRiskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyDeviceRiskStatisticsOutput {
    pub result_object: Option<DescribeVerifyDeviceRiskStatisticsResultObject>,
}
model! { DescribeVerifyDeviceRiskStatisticsOutput {
    0 "ResultObject" result_object: DescribeVerifyDeviceRiskStatisticsResultObject
} }

/// In the response of [`DescribeVerifyDeviceRiskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyDeviceRiskStatisticsResultObject {
    pub face_attack_rate: Option<String>,
    pub id_fake_rate: Option<String>,
    pub items: Vec<DescribeVerifyDeviceRiskStatisticsItems>,
    pub risk_count: Option<i64>,
    pub root_rate: Option<String>,
    pub simulator_rate: Option<String>,
    pub virtual_video_rate: Option<String>,
}
model! { DescribeVerifyDeviceRiskStatisticsResultObject {
    0 "FaceAttackRate" face_attack_rate: String, 1 "IdFakeRate" id_fake_rate: String,
    2 "Items" items: Vec<DescribeVerifyDeviceRiskStatisticsItems>, 3 "RiskCount" risk_count: i64,
    4 "RootRate" root_rate: String, 5 "SimulatorRate" simulator_rate: String,
    6 "VirtualVideoRate" virtual_video_rate: String
} }

/// In the response of [`DescribeVerifyDeviceRiskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyDeviceRiskStatisticsItems {
    pub daily_call_count: Option<i64>,
    pub date: Option<String>,
    pub device_risk_rate: Option<String>,
    pub identity_risk_rate: Option<String>,
}
model! { DescribeVerifyDeviceRiskStatisticsItems {
    0 "DailyCallCount" daily_call_count: i64, 1 "Date" date: String, 2 "DeviceRiskRate" device_risk_rate: String,
    3 "IdentityRiskRate" identity_risk_rate: String
} }

/// Describes verify fail statistics: `DescribeVerifyFailStatistics` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifyFailStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatistics {
    pub age_gt: Option<String>,
    /// Required.
    pub api: String,
    pub device_type: Option<String>,
    /// Required.
    pub end_date: i64,
    /// Required.
    pub product_code: String,
    /// Required.
    pub service_code: String,
    /// Required.
    pub start_date: i64,
}

/// Arguments of [`DescribeVerifyFailStatistics::new`].
pub struct DescribeVerifyFailStatisticsRequired {
    pub api: String,
    pub end_date: i64,
    pub product_code: String,
    pub service_code: String,
    pub start_date: i64,
}
operation! {
    DescribeVerifyFailStatistics { DescribeVerifyFailStatisticsRequired: api, end_date, product_code, service_code, start_date }
    "DescribeVerifyFailStatistics" -> DescribeVerifyFailStatisticsOutput {
    0 "AgeGt" age_gt: String, 1 "Api" api, 2 "DeviceType" device_type: String, 3 "EndDate" end_date,
    4 "ProductCode" product_code, 5 "ServiceCode" service_code, 6 "StartDate" start_date
} }

/// Response of [`DescribeVerifyFailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsOutput {
    pub result_object: Option<DescribeVerifyFailStatisticsResultObject>,
}
model! { DescribeVerifyFailStatisticsOutput {
    0 "ResultObject" result_object: DescribeVerifyFailStatisticsResultObject
} }

/// In the response of [`DescribeVerifyFailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsResultObject {
    pub column: Option<DescribeVerifyFailStatisticsColumn>,
    pub line: Option<DescribeVerifyFailStatisticsLine>,
}
model! { DescribeVerifyFailStatisticsResultObject {
    0 "Column" column: DescribeVerifyFailStatisticsColumn, 1 "Line" line: DescribeVerifyFailStatisticsLine
} }

/// In the response of [`DescribeVerifyFailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsColumn {
    pub items: Vec<DescribeVerifyFailStatisticsItems>,
    pub total_count: Option<i64>,
}
model! { DescribeVerifyFailStatisticsColumn {
    0 "Items" items: Vec<DescribeVerifyFailStatisticsItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVerifyFailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsItems {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub rate: Option<String>,
}
model! { DescribeVerifyFailStatisticsItems {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Rate" rate: String
} }

/// In the response of [`DescribeVerifyFailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsLine {
    pub items: Vec<DescribeVerifyFailStatisticsLineItems>,
    pub total_count: Option<i64>,
}
model! { DescribeVerifyFailStatisticsLine {
    0 "Items" items: Vec<DescribeVerifyFailStatisticsLineItems>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVerifyFailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsLineItems {
    pub code: Option<String>,
    pub data: Vec<DescribeVerifyFailStatisticsData>,
}
model! { DescribeVerifyFailStatisticsLineItems {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeVerifyFailStatisticsData>
} }

/// In the response of [`DescribeVerifyFailStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsData {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub date: Option<String>,
}
model! { DescribeVerifyFailStatisticsData {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Date" date: String
} }

/// Describes verify personas device model statistics: `DescribeVerifyPersonasDeviceModelStatistics` of `cloudauth`
/// 2019-03-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifyPersonasDeviceModelStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasDeviceModelStatistics {
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub time_range: String,
}
operation! { DescribeVerifyPersonasDeviceModelStatistics(service_code: String, time_range: String)
    "DescribeVerifyPersonasDeviceModelStatistics" -> DescribeVerifyPersonasDeviceModelStatisticsOutput {
    0 "ProductCode" product_code: String, 1 "SceneId" scene_id: i64, 2 "ServiceCode" service_code,
    3 "TimeRange" time_range
} }

/// Response of [`DescribeVerifyPersonasDeviceModelStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasDeviceModelStatisticsOutput {
    pub result_object: Option<DescribeVerifyPersonasDeviceModelStatisticsResultObject>,
}
model! { DescribeVerifyPersonasDeviceModelStatisticsOutput {
    0 "ResultObject" result_object: DescribeVerifyPersonasDeviceModelStatisticsResultObject
} }

/// In the response of [`DescribeVerifyPersonasDeviceModelStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasDeviceModelStatisticsResultObject {
    pub all_device_cnt: Option<i64>,
    pub items: Vec<DescribeVerifyPersonasDeviceModelStatisticsItems>,
}
model! { DescribeVerifyPersonasDeviceModelStatisticsResultObject {
    0 "AllDeviceCnt" all_device_cnt: i64, 1 "Items" items: Vec<DescribeVerifyPersonasDeviceModelStatisticsItems>
} }

/// In the response of [`DescribeVerifyPersonasDeviceModelStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasDeviceModelStatisticsItems {
    pub device_cnt: Option<i64>,
    pub device_model: Option<String>,
    pub device_rate: Option<String>,
}
model! { DescribeVerifyPersonasDeviceModelStatisticsItems {
    0 "DeviceCnt" device_cnt: i64, 1 "DeviceModel" device_model: String, 2 "DeviceRate" device_rate: String
} }

/// Describes verify personas os statistics: `DescribeVerifyPersonasOsStatistics` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifyPersonasOsStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasOsStatistics {
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub time_range: String,
}
operation! { DescribeVerifyPersonasOsStatistics(service_code: String, time_range: String)
    "DescribeVerifyPersonasOsStatistics" -> DescribeVerifyPersonasOsStatisticsOutput {
    0 "ProductCode" product_code: String, 1 "SceneId" scene_id: i64, 2 "ServiceCode" service_code,
    3 "TimeRange" time_range
} }

/// Response of [`DescribeVerifyPersonasOsStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasOsStatisticsOutput {
    pub result_object: Option<DescribeVerifyPersonasOsStatisticsResultObject>,
}
model! { DescribeVerifyPersonasOsStatisticsOutput {
    0 "ResultObject" result_object: DescribeVerifyPersonasOsStatisticsResultObject
} }

/// In the response of [`DescribeVerifyPersonasOsStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasOsStatisticsResultObject {
    pub all_device_cnt: Option<i64>,
    pub device_android_cnt: Option<i64>,
    pub device_android_rate: Option<String>,
    pub device_ios_cnt: Option<i64>,
    pub device_ios_rate: Option<String>,
}
model! { DescribeVerifyPersonasOsStatisticsResultObject {
    0 "AllDeviceCnt" all_device_cnt: i64, 1 "DeviceAndroidCnt" device_android_cnt: i64,
    2 "DeviceAndroidRate" device_android_rate: String, 3 "DeviceIosCnt" device_ios_cnt: i64,
    4 "DeviceIosRate" device_ios_rate: String
} }

/// Describes verify personas province statistics: `DescribeVerifyPersonasProvinceStatistics` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifyPersonasProvinceStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasProvinceStatistics {
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub time_range: String,
}
operation! { DescribeVerifyPersonasProvinceStatistics(service_code: String, time_range: String)
    "DescribeVerifyPersonasProvinceStatistics" -> DescribeVerifyPersonasProvinceStatisticsOutput {
    0 "ProductCode" product_code: String, 1 "SceneId" scene_id: i64, 2 "ServiceCode" service_code,
    3 "TimeRange" time_range
} }

/// Response of [`DescribeVerifyPersonasProvinceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasProvinceStatisticsOutput {
    pub result_object: Option<DescribeVerifyPersonasProvinceStatisticsResultObject>,
}
model! { DescribeVerifyPersonasProvinceStatisticsOutput {
    0 "ResultObject" result_object: DescribeVerifyPersonasProvinceStatisticsResultObject
} }

/// In the response of [`DescribeVerifyPersonasProvinceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasProvinceStatisticsResultObject {
    pub all_user_cnt: Option<i64>,
    pub items: Vec<DescribeVerifyPersonasProvinceStatisticsItems>,
}
model! { DescribeVerifyPersonasProvinceStatisticsResultObject {
    0 "AllUserCnt" all_user_cnt: i64, 1 "Items" items: Vec<DescribeVerifyPersonasProvinceStatisticsItems>
} }

/// In the response of [`DescribeVerifyPersonasProvinceStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasProvinceStatisticsItems {
    pub province_cnt: Option<i64>,
    pub province_name: Option<String>,
    pub province_rate: Option<String>,
}
model! { DescribeVerifyPersonasProvinceStatisticsItems {
    0 "ProvinceCnt" province_cnt: i64, 1 "ProvinceName" province_name: String, 2 "ProvinceRate" province_rate: String
} }

/// Describes verify personas sex statistics: `DescribeVerifyPersonasSexStatistics` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifyPersonasSexStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasSexStatistics {
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub time_range: String,
}
operation! { DescribeVerifyPersonasSexStatistics(service_code: String, time_range: String)
    "DescribeVerifyPersonasSexStatistics" -> DescribeVerifyPersonasSexStatisticsOutput {
    0 "ProductCode" product_code: String, 1 "SceneId" scene_id: i64, 2 "ServiceCode" service_code,
    3 "TimeRange" time_range
} }

/// Response of [`DescribeVerifyPersonasSexStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasSexStatisticsOutput {
    pub result_object: Option<DescribeVerifyPersonasSexStatisticsResultObject>,
}
model! { DescribeVerifyPersonasSexStatisticsOutput {
    0 "ResultObject" result_object: DescribeVerifyPersonasSexStatisticsResultObject
} }

/// In the response of [`DescribeVerifyPersonasSexStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasSexStatisticsResultObject {
    pub age0_to14_cnt: Option<i64>,
    pub age0_to14_rate: Option<String>,
    pub age14_to18_cnt: Option<i64>,
    pub age14_to18_rate: Option<String>,
    pub age18_to35_cnt: Option<i64>,
    pub age18_to35_rate: Option<String>,
    pub age35_to50_cnt: Option<i64>,
    pub age35_to50_rate: Option<String>,
    pub age50_to999_cnt: Option<i64>,
    pub age50_to999_rate: Option<String>,
    pub all_user_cnt: Option<i64>,
    pub female_cnt: Option<i64>,
    pub female_rate: Option<String>,
    pub male_cnt: Option<i64>,
    pub male_rate: Option<String>,
}
model! { DescribeVerifyPersonasSexStatisticsResultObject {
    0 "Age0To14Cnt" age0_to14_cnt: i64, 1 "Age0To14Rate" age0_to14_rate: String, 2 "Age14To18Cnt" age14_to18_cnt: i64,
    3 "Age14To18Rate" age14_to18_rate: String, 4 "Age18To35Cnt" age18_to35_cnt: i64,
    5 "Age18To35Rate" age18_to35_rate: String, 6 "Age35To50Cnt" age35_to50_cnt: i64,
    7 "Age35To50Rate" age35_to50_rate: String, 8 "Age50To999Cnt" age50_to999_cnt: i64,
    9 "Age50To999Rate" age50_to999_rate: String, 10 "AllUserCnt" all_user_cnt: i64, 11 "FemaleCnt" female_cnt: i64,
    12 "FemaleRate" female_rate: String, 13 "MaleCnt" male_cnt: i64, 14 "MaleRate" male_rate: String
} }

/// Describes verify result: `DescribeVerifyResult` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifyResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyResult {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
}
operation! { DescribeVerifyResult(biz_id: String, biz_type: String)
    "DescribeVerifyResult" -> DescribeVerifyResultOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type
} }

/// Response of [`DescribeVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyResultOutput {
    pub authority_comparision_score: Option<f64>,
    pub face_comparison_score: Option<f64>,
    pub id_card_face_comparison_score: Option<f64>,
    pub material: Option<DescribeVerifyResultMaterial>,
    pub verify_status: Option<i64>,
}
model! { DescribeVerifyResultOutput {
    0 "AuthorityComparisionScore" authority_comparision_score: f64, 1 "FaceComparisonScore" face_comparison_score: f64,
    2 "IdCardFaceComparisonScore" id_card_face_comparison_score: f64,
    3 "Material" material: DescribeVerifyResultMaterial, 4 "VerifyStatus" verify_status: i64
} }

/// In the response of [`DescribeVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyResultMaterial {
    pub face_global_url: Option<String>,
    pub face_image_url: Option<String>,
    pub face_mask: Option<bool>,
    pub face_quality: Option<String>,
    pub id_card_info: Option<DescribeVerifyResultIdCardInfo>,
    pub id_card_name: Option<String>,
    pub id_card_number: Option<String>,
    pub video_urls: Vec<String>,
}
model! { DescribeVerifyResultMaterial {
    0 "FaceGlobalUrl" face_global_url: String, 1 "FaceImageUrl" face_image_url: String, 2 "FaceMask" face_mask: bool,
    3 "FaceQuality" face_quality: String, 4 "IdCardInfo" id_card_info: DescribeVerifyResultIdCardInfo,
    5 "IdCardName" id_card_name: String, 6 "IdCardNumber" id_card_number: String, 7 "VideoUrls" video_urls: Vec<String>
} }

/// In the response of [`DescribeVerifyResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyResultIdCardInfo {
    pub address: Option<String>,
    pub authority: Option<String>,
    pub back_image_url: Option<String>,
    pub birth: Option<String>,
    pub end_date: Option<String>,
    pub front_image_url: Option<String>,
    pub name: Option<String>,
    pub nationality: Option<String>,
    pub number: Option<String>,
    pub start_date: Option<String>,
}
model! { DescribeVerifyResultIdCardInfo {
    0 "Address" address: String, 1 "Authority" authority: String, 2 "BackImageUrl" back_image_url: String,
    3 "Birth" birth: String, 4 "EndDate" end_date: String, 5 "FrontImageUrl" front_image_url: String,
    6 "Name" name: String, 7 "Nationality" nationality: String, 8 "Number" number: String,
    9 "StartDate" start_date: String
} }

/// Describes verify sdk: `DescribeVerifySDK` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifySDK>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySDK {
    /// Required.
    pub task_id: String,
}
operation! { DescribeVerifySDK(task_id: String) "DescribeVerifySDK" -> DescribeVerifySDKOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeVerifySDK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySDKOutput {
    pub sdk_url: Option<String>,
}
model! { DescribeVerifySDKOutput {
    0 "SdkUrl" sdk_url: String
} }

/// Describes verify search page list: `DescribeVerifySearchPageList` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifySearchPageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySearchPageList {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    /// Required.
    pub current_page: String,
    pub end_date: Option<String>,
    pub has_device_risk: Option<bool>,
    pub model: Option<String>,
    pub outer_order_no: Option<String>,
    /// Required.
    pub page_size: String,
    pub passed: Option<String>,
    pub product_code: Option<String>,
    pub risk_biz_scenario: Option<i64>,
    pub risk_device: Option<i64>,
    pub risk_device_token: Option<i64>,
    pub risk_generic: Option<i64>,
    pub risk_model_mining: Option<i64>,
    pub root: Option<i64>,
    pub scene_id: Option<String>,
    pub simulator: Option<i64>,
    pub start_date: Option<String>,
    pub sub_code: Option<String>,
    pub sub_codes: Option<String>,
    pub virtual_video: Option<i64>,
}
operation! { DescribeVerifySearchPageList(current_page: String, page_size: String)
    "DescribeVerifySearchPageList" -> DescribeVerifySearchPageListOutput {
    0 "CertNo" cert_no: String, 1 "CertifyId" certify_id: String, 2 "CurrentPage" current_page,
    3 "EndDate" end_date: String, 4 "HasDeviceRisk" has_device_risk: bool, 5 "Model" model: String,
    6 "OuterOrderNo" outer_order_no: String, 7 "PageSize" page_size, 8 "Passed" passed: String,
    9 "ProductCode" product_code: String, 10 "RiskBizScenario" risk_biz_scenario: i64, 11 "RiskDevice" risk_device: i64,
    12 "RiskDeviceToken" risk_device_token: i64, 13 "RiskGeneric" risk_generic: i64,
    14 "RiskModelMining" risk_model_mining: i64, 15 "Root" root: i64, 16 "SceneId" scene_id: String,
    17 "Simulator" simulator: i64, 18 "StartDate" start_date: String, 19 "SubCode" sub_code: String,
    20 "SubCodes" sub_codes: String, 21 "VirtualVideo" virtual_video: i64
} }
paged! { DescribeVerifySearchPageList: DescribeVerifySearchPageListItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeVerifySearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySearchPageListOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeVerifySearchPageListItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeVerifySearchPageListOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeVerifySearchPageListItems>,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeVerifySearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySearchPageListItems {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub ext_info: Option<DescribeVerifySearchPageListExtInfo>,
    pub gmt_verify: Option<String>,
    pub model: Option<String>,
    pub outer_order_no: Option<String>,
    pub passed: Option<String>,
    pub product_code: Option<String>,
    pub risk_biz_scenario: Option<i64>,
    pub risk_device: Option<i64>,
    pub risk_device_token: Option<i64>,
    pub risk_generic: Option<i64>,
    pub risk_model_mining: Option<i64>,
    pub root: Option<i64>,
    pub scene_id: Option<i64>,
    pub simulator: Option<i64>,
    pub sub_code: Option<String>,
    pub user_id: Option<String>,
    pub virtual_video: Option<i64>,
}
model! { DescribeVerifySearchPageListItems {
    0 "CertNo" cert_no: String, 1 "CertifyId" certify_id: String,
    2 "ExtInfo" ext_info: DescribeVerifySearchPageListExtInfo, 3 "GmtVerify" gmt_verify: String,
    4 "Model" model: String, 5 "OuterOrderNo" outer_order_no: String, 6 "Passed" passed: String,
    7 "ProductCode" product_code: String, 8 "RiskBizScenario" risk_biz_scenario: i64, 9 "RiskDevice" risk_device: i64,
    10 "RiskDeviceToken" risk_device_token: i64, 11 "RiskGeneric" risk_generic: i64,
    12 "RiskModelMining" risk_model_mining: i64, 13 "Root" root: i64, 14 "SceneId" scene_id: i64,
    15 "Simulator" simulator: i64, 16 "SubCode" sub_code: String, 17 "UserId" user_id: String,
    18 "VirtualVideo" virtual_video: i64
} }

/// In the response of [`DescribeVerifySearchPageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySearchPageListExtInfo {
    pub cert_name: Option<String>,
    pub device_risk: Option<String>,
    pub face_attack: Option<String>,
    pub face_attack_score: Option<f64>,
    pub face_occlusion: Option<String>,
    pub id_card_verify_score: Option<f64>,
    pub oss_bucket_name: Option<String>,
    pub oss_id_face_object_name: Option<String>,
    pub oss_id_national_emblem_object_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub quality_score: Option<f64>,
    pub verify_score: Option<f64>,
    pub asr_texts: Vec<String>,
    pub screen_video_object_names: Vec<String>,
    pub voice_object_names: Vec<String>,
}
model! { DescribeVerifySearchPageListExtInfo {
    0 "CertName" cert_name: String, 1 "DeviceRisk" device_risk: String, 2 "FaceAttack" face_attack: String,
    3 "FaceAttackScore" face_attack_score: f64, 4 "FaceOcclusion" face_occlusion: String,
    5 "IdCardVerifyScore" id_card_verify_score: f64, 6 "OssBucketName" oss_bucket_name: String,
    7 "OssIdFaceObjectName" oss_id_face_object_name: String,
    8 "OssIdNationalEmblemObjectName" oss_id_national_emblem_object_name: String,
    9 "OssObjectName" oss_object_name: String, 10 "QualityScore" quality_score: f64, 11 "VerifyScore" verify_score: f64,
    12 "asrTexts" asr_texts: Vec<String>, 13 "screenVideoObjectNames" screen_video_object_names: Vec<String>,
    14 "voiceObjectNames" voice_object_names: Vec<String>
} }

/// Describes verify statistics: `DescribeVerifyStatistics` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifyStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyStatistics {
    pub age_gt: Option<String>,
    /// Required.
    pub end_date: i64,
    pub product_code: Option<String>,
    /// Required.
    pub service_code: String,
    /// Required.
    pub start_date: i64,
}
operation! { DescribeVerifyStatistics(end_date: i64, service_code: String, start_date: i64)
    "DescribeVerifyStatistics" -> DescribeVerifyStatisticsOutput {
    0 "AgeGt" age_gt: String, 1 "EndDate" end_date, 2 "ProductCode" product_code: String, 3 "ServiceCode" service_code,
    4 "StartDate" start_date
} }

/// Response of [`DescribeVerifyStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyStatisticsOutput {
    pub result_object: Option<DescribeVerifyStatisticsResultObject>,
}
model! { DescribeVerifyStatisticsOutput {
    0 "ResultObject" result_object: DescribeVerifyStatisticsResultObject
} }

/// In the response of [`DescribeVerifyStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyStatisticsResultObject {
    pub init_device: Option<i64>,
    pub init_device_id: Option<i64>,
    pub init_device_id_success: Option<i64>,
    pub init_device_success: Option<i64>,
    pub init_service: Option<i64>,
    pub init_service_id: Option<i64>,
    pub init_service_id_success: Option<i64>,
    pub init_service_success: Option<i64>,
    pub items: Vec<DescribeVerifyStatisticsItems>,
    pub verify_device: Option<i64>,
    pub verify_device_id: Option<i64>,
    pub verify_device_id_success: Option<i64>,
    pub verify_device_id_success_passed: Option<i64>,
    pub verify_device_success: Option<i64>,
    pub verify_device_success_passed: Option<i64>,
}
model! { DescribeVerifyStatisticsResultObject {
    0 "InitDevice" init_device: i64, 1 "InitDeviceId" init_device_id: i64,
    2 "InitDeviceIdSuccess" init_device_id_success: i64, 3 "InitDeviceSuccess" init_device_success: i64,
    4 "InitService" init_service: i64, 5 "InitServiceId" init_service_id: i64,
    6 "InitServiceIdSuccess" init_service_id_success: i64, 7 "InitServiceSuccess" init_service_success: i64,
    8 "Items" items: Vec<DescribeVerifyStatisticsItems>, 9 "VerifyDevice" verify_device: i64,
    10 "VerifyDeviceId" verify_device_id: i64, 11 "VerifyDeviceIdSuccess" verify_device_id_success: i64,
    12 "VerifyDeviceIdSuccessPassed" verify_device_id_success_passed: i64,
    13 "VerifyDeviceSuccess" verify_device_success: i64,
    14 "VerifyDeviceSuccessPassed" verify_device_success_passed: i64
} }

/// In the response of [`DescribeVerifyStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyStatisticsItems {
    pub date: Option<String>,
    pub init_device_pass_rate: Option<String>,
    pub init_service: Option<i64>,
    pub init_service_conversion_rate: Option<String>,
    pub init_service_pass_rate: Option<String>,
    pub pass_rate: Option<String>,
}
model! { DescribeVerifyStatisticsItems {
    0 "Date" date: String, 1 "InitDevicePassRate" init_device_pass_rate: String, 2 "InitService" init_service: i64,
    3 "InitServiceConversionRate" init_service_conversion_rate: String,
    4 "InitServicePassRate" init_service_pass_rate: String, 5 "PassRate" pass_rate: String
} }

/// Describes verify token: `DescribeVerifyToken` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeVerifyToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyToken {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
    pub callback_seed: Option<String>,
    pub callback_url: Option<String>,
    pub face_retained_image_url: Option<String>,
    pub failed_redirect_url: Option<String>,
    pub id_card_back_image_url: Option<String>,
    pub id_card_front_image_url: Option<String>,
    pub id_card_number: Option<String>,
    pub name: Option<String>,
    pub passed_redirect_url: Option<String>,
    pub user_id: Option<String>,
    pub user_ip: Option<String>,
    pub user_phone_number: Option<String>,
    pub user_regist_time: Option<i64>,
}
operation! { DescribeVerifyToken(biz_id: String, biz_type: String) "DescribeVerifyToken" -> DescribeVerifyTokenOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "CallbackSeed" callback_seed: String,
    3 "CallbackUrl" callback_url: String, 4 "FaceRetainedImageUrl" face_retained_image_url: String,
    5 "FailedRedirectUrl" failed_redirect_url: String, 6 "IdCardBackImageUrl" id_card_back_image_url: String,
    7 "IdCardFrontImageUrl" id_card_front_image_url: String, 8 "IdCardNumber" id_card_number: String,
    9 "Name" name: String, 10 "PassedRedirectUrl" passed_redirect_url: String, 11 "UserId" user_id: String,
    12 "UserIp" user_ip: String, 13 "UserPhoneNumber" user_phone_number: String,
    14 "UserRegistTime" user_regist_time: i64
} }

/// Response of [`DescribeVerifyToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyTokenOutput {
    pub oss_upload_token: Option<DescribeVerifyTokenOssUploadToken>,
    pub verify_page_url: Option<String>,
    /// Secret.
    pub verify_token: Option<Secret>,
}
model! { DescribeVerifyTokenOutput {
    0 "OssUploadToken" oss_upload_token: DescribeVerifyTokenOssUploadToken, 1 "VerifyPageUrl" verify_page_url: String,
    2 "VerifyToken" verify_token: Secret
} }

/// In the response of [`DescribeVerifyToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyTokenOssUploadToken {
    pub bucket: Option<String>,
    pub end_point: Option<String>,
    pub expired: Option<i64>,
    pub key: Option<String>,
    pub path: Option<String>,
    /// Secret.
    pub secret: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { DescribeVerifyTokenOssUploadToken {
    0 "Bucket" bucket: String, 1 "EndPoint" end_point: String, 2 "Expired" expired: i64, 3 "Key" key: String,
    4 "Path" path: String, 5 "Secret" secret: Secret, 6 "Token" token: Secret
} }

/// Describes whitelist setting: `DescribeWhitelistSetting` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DescribeWhitelistSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistSetting {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    /// Required.
    pub current_page: i64,
    pub lang: Option<String>,
    /// Required.
    pub page_size: i64,
    pub scene_id: Option<i64>,
    /// Required.
    pub service_code: String,
    pub source_ip: Option<String>,
    pub status: Option<String>,
    pub valid_end_date: Option<i64>,
    pub valid_start_date: Option<i64>,
    pub whitelist_type: Option<String>,
}
operation! { DescribeWhitelistSetting(current_page: i64, page_size: i64, service_code: String)
    "DescribeWhitelistSetting" -> DescribeWhitelistSettingOutput {
    0 "CertNo" cert_no: String, 1 "CertifyId" certify_id: String, 2 "CurrentPage" current_page, 3 "Lang" lang: String,
    4 "PageSize" page_size, 5 "SceneId" scene_id: i64, 6 "ServiceCode" service_code, 7 "SourceIp" source_ip: String,
    8 "Status" status: String, 9 "ValidEndDate" valid_end_date: i64, 10 "ValidStartDate" valid_start_date: i64,
    11 "WhitelistType" whitelist_type: String
} }
paged! { DescribeWhitelistSetting: DescribeWhitelistSettingItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`DescribeWhitelistSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistSettingOutput {
    pub current_page: Option<i64>,
    pub items: Vec<DescribeWhitelistSettingItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeWhitelistSettingOutput {
    0 "CurrentPage" current_page: i64, 1 "Items" items: Vec<DescribeWhitelistSettingItems>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWhitelistSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistSettingItems {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub remark: Option<String>,
    pub scene_id: Option<i64>,
    pub status: Option<String>,
    pub valid_end_date: Option<String>,
    pub valid_start_date: Option<String>,
    pub whitelist_type: Option<String>,
}
model! { DescribeWhitelistSettingItems {
    0 "CertNo" cert_no: String, 1 "CertifyId" certify_id: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "Remark" remark: String, 6 "SceneId" scene_id: i64,
    7 "Status" status: String, 8 "ValidEndDate" valid_end_date: String, 9 "ValidStartDate" valid_start_date: String,
    10 "WhitelistType" whitelist_type: String
} }

/// Detects face attributes: `DetectFaceAttributes` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DetectFaceAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributes {
    pub biz_type: Option<String>,
    /// Required.
    pub material_value: String,
}
operation! { DetectFaceAttributes(material_value: String) "DetectFaceAttributes" -> DetectFaceAttributesOutput {
    0 "BizType" biz_type: String, 1 "MaterialValue" material_value
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesOutput {
    pub code: Option<String>,
    pub data: Option<DetectFaceAttributesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DetectFaceAttributesOutput {
    0 "Code" code: String, 1 "Data" data: DetectFaceAttributesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesData {
    pub face_infos: Option<DetectFaceAttributesFaceInfos>,
    pub img_height: Option<i64>,
    pub img_width: Option<i64>,
}
model! { DetectFaceAttributesData {
    0 "FaceInfos" face_infos: DetectFaceAttributesFaceInfos, 1 "ImgHeight" img_height: i64, 2 "ImgWidth" img_width: i64
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesFaceInfos {
    pub face_attributes_detect_info: Vec<DetectFaceAttributesFaceAttributesDetectInfo>,
}
model! { DetectFaceAttributesFaceInfos {
    0 "FaceAttributesDetectInfo" face_attributes_detect_info: Vec<DetectFaceAttributesFaceAttributesDetectInfo>
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesFaceAttributesDetectInfo {
    pub face_attributes: Option<DetectFaceAttributesFaceAttributes>,
    pub face_rect: Option<DetectFaceAttributesFaceRect>,
}
model! { DetectFaceAttributesFaceAttributesDetectInfo {
    0 "FaceAttributes" face_attributes: DetectFaceAttributesFaceAttributes,
    1 "FaceRect" face_rect: DetectFaceAttributesFaceRect
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesFaceAttributes {
    pub blur: Option<f64>,
    pub facequal: Option<f64>,
    pub facetype: Option<String>,
    pub glasses: Option<String>,
    pub headpose: Option<DetectFaceAttributesHeadpose>,
    pub integrity: Option<i64>,
    pub respirator: Option<String>,
    pub smiling: Option<DetectFaceAttributesSmiling>,
}
model! { DetectFaceAttributesFaceAttributes {
    0 "Blur" blur: f64, 1 "Facequal" facequal: f64, 2 "Facetype" facetype: String, 3 "Glasses" glasses: String,
    4 "Headpose" headpose: DetectFaceAttributesHeadpose, 5 "Integrity" integrity: i64,
    6 "Respirator" respirator: String, 7 "Smiling" smiling: DetectFaceAttributesSmiling
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesHeadpose {
    pub pitch_angle: Option<f64>,
    pub roll_angle: Option<f64>,
    pub yaw_angle: Option<f64>,
}
model! { DetectFaceAttributesHeadpose {
    0 "PitchAngle" pitch_angle: f64, 1 "RollAngle" roll_angle: f64, 2 "YawAngle" yaw_angle: f64
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesSmiling {
    pub threshold: Option<f64>,
    pub value: Option<f64>,
}
model! { DetectFaceAttributesSmiling {
    0 "Threshold" threshold: f64, 1 "Value" value: f64
} }

/// In the response of [`DetectFaceAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesFaceRect {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectFaceAttributesFaceRect {
    0 "Height" height: i64, 1 "Left" left: i64, 2 "Top" top: i64, 3 "Width" width: i64
} }

/// Downloads verify records: `DownloadVerifyRecords` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/DownloadVerifyRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVerifyRecords {
    pub biz_param: Option<String>,
    pub product_type: Option<String>,
}
operation! { DownloadVerifyRecords() "DownloadVerifyRecords" -> DownloadVerifyRecordsOutput {
    0 "BizParam" biz_param: String, 1 "ProductType" product_type: String
} }

/// Response of [`DownloadVerifyRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVerifyRecordsOutput {
    pub result_object: Option<String>,
}
model! { DownloadVerifyRecordsOutput {
    0 "ResultObject" result_object: String
} }

/// `Id2MetaPeriodVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Id2MetaPeriodVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaPeriodVerify {
    pub identify_num: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
    pub validity_end_date: Option<String>,
    pub validity_start_date: Option<String>,
}
operation! { Id2MetaPeriodVerify() "Id2MetaPeriodVerify" -> Id2MetaPeriodVerifyOutput {
    0 "IdentifyNum" identify_num: String, 1 "ParamType" param_type: String, 2 "UserName" user_name: String,
    3 "ValidityEndDate" validity_end_date: String, 4 "ValidityStartDate" validity_start_date: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`Id2MetaPeriodVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaPeriodVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id2MetaPeriodVerifyResultObject>,
}
model! { Id2MetaPeriodVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: Id2MetaPeriodVerifyResultObject
} }

/// In the response of [`Id2MetaPeriodVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaPeriodVerifyResultObject {
    pub biz_code: Option<String>,
}
model! { Id2MetaPeriodVerifyResultObject {
    0 "BizCode" biz_code: String
} }

/// `Id2MetaStandardVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Id2MetaStandardVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaStandardVerify {
    pub identify_num: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
}
operation! { Id2MetaStandardVerify() "Id2MetaStandardVerify" -> Id2MetaStandardVerifyOutput {
    0 "IdentifyNum" identify_num: String, 1 "ParamType" param_type: String, 2 "UserName" user_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`Id2MetaStandardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaStandardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id2MetaStandardVerifyResultObject>,
}
model! { Id2MetaStandardVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: Id2MetaStandardVerifyResultObject
} }

/// In the response of [`Id2MetaStandardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaStandardVerifyResultObject {
    pub biz_code: Option<String>,
}
model! { Id2MetaStandardVerifyResultObject {
    0 "BizCode" biz_code: String
} }

/// `Id2MetaVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Id2MetaVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerify {
    pub identify_num: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
}
operation! { Id2MetaVerify() "Id2MetaVerify" -> Id2MetaVerifyOutput {
    0 "IdentifyNum" identify_num: String, 1 "ParamType" param_type: String, 2 "UserName" user_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`Id2MetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id2MetaVerifyResultObject>,
}
model! { Id2MetaVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: Id2MetaVerifyResultObject
} }

/// In the response of [`Id2MetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyResultObject {
    pub biz_code: Option<String>,
}
model! { Id2MetaVerifyResultObject {
    0 "BizCode" biz_code: String
} }

/// `Id2MetaVerifyWithOCR` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Id2MetaVerifyWithOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyWithOCR {
    pub cert_file: Option<String>,
    pub cert_national_file: Option<String>,
    pub cert_national_url: Option<String>,
    pub cert_url: Option<String>,
}
operation! { Id2MetaVerifyWithOCR() "Id2MetaVerifyWithOCR" -> Id2MetaVerifyWithOCROutput {
    0 "CertFile" cert_file: String, 1 "CertNationalFile" cert_national_file: String,
    2 "CertNationalUrl" cert_national_url: String, 3 "CertUrl" cert_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`Id2MetaVerifyWithOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyWithOCROutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id2MetaVerifyWithOCRResultObject>,
}
model! { Id2MetaVerifyWithOCROutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: Id2MetaVerifyWithOCRResultObject
} }

/// In the response of [`Id2MetaVerifyWithOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyWithOCRResultObject {
    pub biz_code: Option<String>,
    pub card_info: Option<String>,
}
model! { Id2MetaVerifyWithOCRResultObject {
    0 "BizCode" biz_code: String, 1 "CardInfo" card_info: String
} }

/// `Id3MetaVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Id3MetaVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerify {
    pub crop: Option<String>,
    pub face_file: Option<String>,
    pub face_picture: Option<String>,
    pub face_url: Option<String>,
    pub identify_num: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
}
operation! { Id3MetaVerify() "Id3MetaVerify" -> Id3MetaVerifyOutput {
    0 "Crop" crop: String, 1 "FaceFile" face_file: String, 2 "FacePicture" face_picture: String,
    3 "FaceUrl" face_url: String, 4 "IdentifyNum" identify_num: String, 5 "ParamType" param_type: String,
    6 "UserName" user_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`Id3MetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id3MetaVerifyResultObject>,
}
model! { Id3MetaVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: Id3MetaVerifyResultObject
} }

/// In the response of [`Id3MetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerifyResultObject {
    pub biz_code: Option<String>,
    pub face_detail: Option<String>,
    pub sub_code: Option<String>,
}
model! { Id3MetaVerifyResultObject {
    0 "BizCode" biz_code: String, 1 "FaceDetail" face_detail: String, 2 "SubCode" sub_code: String
} }

/// `Id3MetaVerifyWithOCR` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Id3MetaVerifyWithOCR>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerifyWithOCR {
    pub cert_file: Option<String>,
    pub cert_national_file: Option<String>,
    pub cert_national_url: Option<String>,
    pub cert_url: Option<String>,
}
operation! { Id3MetaVerifyWithOCR() "Id3MetaVerifyWithOCR" -> Id3MetaVerifyWithOCROutput {
    0 "CertFile" cert_file: String, 1 "CertNationalFile" cert_national_file: String,
    2 "CertNationalUrl" cert_national_url: String, 3 "CertUrl" cert_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`Id3MetaVerifyWithOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerifyWithOCROutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id3MetaVerifyWithOCRResultObject>,
}
model! { Id3MetaVerifyWithOCROutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: Id3MetaVerifyWithOCRResultObject
} }

/// In the response of [`Id3MetaVerifyWithOCR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerifyWithOCRResultObject {
    pub biz_code: Option<String>,
    pub card_info: Option<String>,
    pub face_detail: Option<String>,
}
model! { Id3MetaVerifyWithOCRResultObject {
    0 "BizCode" biz_code: String, 1 "CardInfo" card_info: String, 2 "FaceDetail" face_detail: String
} }

/// Inits auth verify: `InitAuthVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/InitAuthVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAuthVerify {
    /// Secret.
    pub callback_token: Option<Secret>,
    pub callback_url: Option<String>,
    /// Required.
    pub card_page_number: String,
    /// Required.
    pub card_type: String,
    pub doc_scan_mode: Option<String>,
    pub id_spoof: Option<String>,
    /// Required.
    pub meta_info: String,
    /// Required.
    pub outer_order_no: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub scene_id: i64,
}

/// Arguments of [`InitAuthVerify::new`].
pub struct InitAuthVerifyRequired {
    pub card_page_number: String,
    pub card_type: String,
    pub meta_info: String,
    pub outer_order_no: String,
    pub product_code: String,
    pub scene_id: i64,
}
operation! {
    InitAuthVerify { InitAuthVerifyRequired: card_page_number, card_type, meta_info, outer_order_no, product_code, scene_id }
    "InitAuthVerify" -> InitAuthVerifyOutput {
    0 "CallbackToken" callback_token: Secret, 1 "CallbackUrl" callback_url: String, 2 "CardPageNumber" card_page_number,
    3 "CardType" card_type, 4 "DocScanMode" doc_scan_mode: String, 5 "IdSpoof" id_spoof: String, 6 "MetaInfo" meta_info,
    7 "OuterOrderNo" outer_order_no, 8 "ProductCode" product_code, 9 "SceneId" scene_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }

/// Response of [`InitAuthVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAuthVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<InitAuthVerifyResult>,
}
model! { InitAuthVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: InitAuthVerifyResult
} }

/// In the response of [`InitAuthVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAuthVerifyResult {
    pub certify_id: Option<String>,
}
model! { InitAuthVerifyResult {
    0 "CertifyId" certify_id: String
} }

/// Inits card verify: `InitCardVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/InitCardVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitCardVerify {
    /// Secret.
    pub callback_token: Option<Secret>,
    pub callback_url: Option<String>,
    /// Required.
    pub card_page_number: String,
    /// Required.
    pub card_type: String,
    pub doc_scan_mode: Option<String>,
    /// Required.
    pub merchant_biz_id: String,
    /// Required.
    pub meta_info: String,
    /// Required.
    pub model: String,
    /// Required.
    pub picture_save: String,
    /// Required.
    pub verify_meta: String,
}

/// Arguments of [`InitCardVerify::new`].
pub struct InitCardVerifyRequired {
    pub card_page_number: String,
    pub card_type: String,
    pub merchant_biz_id: String,
    pub meta_info: String,
    pub model: String,
    pub picture_save: String,
    pub verify_meta: String,
}
operation! {
    InitCardVerify { InitCardVerifyRequired: card_page_number, card_type, merchant_biz_id, meta_info, model, picture_save, verify_meta }
    "InitCardVerify" -> InitCardVerifyOutput {
    0 "CallbackToken" callback_token: Secret, 1 "CallbackUrl" callback_url: String, 2 "CardPageNumber" card_page_number,
    3 "CardType" card_type, 4 "DocScanMode" doc_scan_mode: String, 5 "MerchantBizId" merchant_biz_id,
    6 "MetaInfo" meta_info, 7 "Model" model, 8 "PictureSave" picture_save, 9 "VerifyMeta" verify_meta
} }

/// Response of [`InitCardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitCardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<InitCardVerifyResultObject>,
}
model! { InitCardVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: InitCardVerifyResultObject
} }

/// In the response of [`InitCardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitCardVerifyResultObject {
    pub certify_id: Option<String>,
}
model! { InitCardVerifyResultObject {
    0 "CertifyId" certify_id: String
} }

/// Inits face verify: `InitFaceVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/InitFaceVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitFaceVerify {
    pub app_quality_check: Option<String>,
    pub birthday: Option<String>,
    /// Secret.
    pub callback_token: Option<Secret>,
    pub callback_url: Option<String>,
    pub camera_selection: Option<String>,
    pub cert_name: Option<String>,
    pub cert_no: Option<String>,
    pub cert_type: Option<String>,
    pub certify_id: Option<String>,
    pub certify_url_style: Option<String>,
    pub certify_url_type: Option<String>,
    pub enable_beauty: Option<String>,
    pub encrypt_type: Option<String>,
    pub face_contrast_picture_url: Option<String>,
    pub face_guard_output: Option<String>,
    pub h5_degrade_confirm_btn: Option<String>,
    pub ip: Option<String>,
    pub meta_info: Option<String>,
    pub mobile: Option<String>,
    pub mode: Option<String>,
    pub need_multi_face_check: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub outer_order_no: Option<String>,
    pub procedure_priority: Option<String>,
    pub product_code: Option<String>,
    pub rarely_characters: Option<String>,
    pub read_img: Option<String>,
    pub return_url: Option<String>,
    pub scene_id: Option<i64>,
    pub suitable_type: Option<String>,
    pub ui_custom_url: Option<String>,
    pub user_id: Option<String>,
    pub validity_date: Option<String>,
    pub video_evidence: Option<String>,
    pub voluntary_customized_content: Option<String>,
    pub auth_id: Option<String>,
    pub crop: Option<String>,
    /// At most 1548576 characters.
    pub face_contrast_picture: Option<String>,
    pub model: Option<String>,
}
operation! { InitFaceVerify() "InitFaceVerify" -> InitFaceVerifyOutput {
    0 "AppQualityCheck" app_quality_check: String, 1 "Birthday" birthday: String,
    2 "CallbackToken" callback_token: Secret, 3 "CallbackUrl" callback_url: String,
    4 "CameraSelection" camera_selection: String, 5 "CertName" cert_name: String, 6 "CertNo" cert_no: String,
    7 "CertType" cert_type: String, 8 "CertifyId" certify_id: String, 9 "CertifyUrlStyle" certify_url_style: String,
    10 "CertifyUrlType" certify_url_type: String, 11 "EnableBeauty" enable_beauty: String,
    12 "EncryptType" encrypt_type: String, 13 "FaceContrastPictureUrl" face_contrast_picture_url: String,
    14 "FaceGuardOutput" face_guard_output: String, 15 "H5DegradeConfirmBtn" h5_degrade_confirm_btn: String,
    16 "Ip" ip: String, 17 "MetaInfo" meta_info: String, 18 "Mobile" mobile: String, 19 "Mode" mode: String,
    20 "NeedMultiFaceCheck" need_multi_face_check: String, 21 "OssBucketName" oss_bucket_name: String,
    22 "OssObjectName" oss_object_name: String, 23 "OuterOrderNo" outer_order_no: String,
    24 "ProcedurePriority" procedure_priority: String, 25 "ProductCode" product_code: String,
    26 "RarelyCharacters" rarely_characters: String, 27 "ReadImg" read_img: String, 28 "ReturnUrl" return_url: String,
    29 "SceneId" scene_id: i64, 30 "SuitableType" suitable_type: String, 31 "UiCustomUrl" ui_custom_url: String,
    32 "UserId" user_id: String, 33 "ValidityDate" validity_date: String, 34 "VideoEvidence" video_evidence: String,
    35 "VoluntaryCustomizedContent" voluntary_customized_content: String, 36 "AuthId" auth_id: String,
    37 "Crop" crop: String, 38 "FaceContrastPicture" face_contrast_picture: String, 39 "Model" model: String
} [
    Mark::new(36, Location::Body, Style::None),
    Mark::new(37, Location::Body, Style::None),
    Mark::new(38, Location::Body, Style::None),
    Mark::new(39, Location::Body, Style::None)
] }

/// Response of [`InitFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<InitFaceVerifyResultObject>,
}
model! { InitFaceVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: InitFaceVerifyResultObject
} }

/// In the response of [`InitFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitFaceVerifyResultObject {
    pub certify_id: Option<String>,
    pub certify_url: Option<String>,
}
model! { InitFaceVerifyResultObject {
    0 "CertifyId" certify_id: String, 1 "CertifyUrl" certify_url: String
} }

/// Inserts white list setting: `InsertWhiteListSetting` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/InsertWhiteListSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertWhiteListSetting {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub remark: Option<String>,
    pub scene_id: Option<i64>,
    pub service_code: Option<String>,
    pub valid_day: Option<i64>,
}
operation! { InsertWhiteListSetting() "InsertWhiteListSetting" -> InsertWhiteListSettingOutput {
    0 "CertNo" cert_no: String, 1 "CertifyId" certify_id: String, 2 "Remark" remark: String, 3 "SceneId" scene_id: i64,
    4 "ServiceCode" service_code: String, 5 "ValidDay" valid_day: i64
} }

/// Response of [`InsertWhiteListSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertWhiteListSettingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { InsertWhiteListSettingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: bool, 3 "Success" success: bool
} }

/// `LivenessFaceVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/LivenessFaceVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessFaceVerify {
    pub model: Option<String>,
    pub certify_id: Option<String>,
    pub crop: Option<String>,
    /// Secret.
    pub device_token: Option<Secret>,
    pub face_contrast_picture: Option<String>,
    pub face_contrast_picture_url: Option<String>,
    pub ip: Option<String>,
    pub mobile: Option<String>,
    pub oss_bucket_name: Option<String>,
    pub oss_object_name: Option<String>,
    pub outer_order_no: Option<String>,
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub user_id: Option<String>,
}
operation! { LivenessFaceVerify() "LivenessFaceVerify" -> LivenessFaceVerifyOutput {
    0 "Model" model: String, 1 "CertifyId" certify_id: String, 2 "Crop" crop: String,
    3 "DeviceToken" device_token: Secret, 4 "FaceContrastPicture" face_contrast_picture: String,
    5 "FaceContrastPictureUrl" face_contrast_picture_url: String, 6 "Ip" ip: String, 7 "Mobile" mobile: String,
    8 "OssBucketName" oss_bucket_name: String, 9 "OssObjectName" oss_object_name: String,
    10 "OuterOrderNo" outer_order_no: String, 11 "ProductCode" product_code: String, 12 "SceneId" scene_id: i64,
    13 "UserId" user_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// Response of [`LivenessFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<LivenessFaceVerifyResultObject>,
}
model! { LivenessFaceVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: LivenessFaceVerifyResultObject
} }

/// In the response of [`LivenessFaceVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessFaceVerifyResultObject {
    pub certify_id: Option<String>,
    pub material_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
}
model! { LivenessFaceVerifyResultObject {
    0 "CertifyId" certify_id: String, 1 "MaterialInfo" material_info: String, 2 "Passed" passed: String,
    3 "SubCode" sub_code: String
} }

/// `Mobile2MetaVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Mobile2MetaVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile2MetaVerify {
    /// Required.
    pub mobile: String,
    /// Required.
    pub param_type: String,
    /// Required.
    pub user_name: String,
}
operation! { Mobile2MetaVerify(mobile: String, param_type: String, user_name: String)
    "Mobile2MetaVerify" -> Mobile2MetaVerifyOutput {
    0 "Mobile" mobile, 1 "ParamType" param_type, 2 "UserName" user_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`Mobile2MetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile2MetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile2MetaVerifyResultObject>,
}
model! { Mobile2MetaVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: Mobile2MetaVerifyResultObject
} }

/// In the response of [`Mobile2MetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile2MetaVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { Mobile2MetaVerifyResultObject {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String
} }

/// `Mobile3MetaDetailStandardVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Mobile3MetaDetailStandardVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailStandardVerify {
    pub identify_num: Option<String>,
    pub mobile: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
}
operation! { Mobile3MetaDetailStandardVerify()
    "Mobile3MetaDetailStandardVerify" -> Mobile3MetaDetailStandardVerifyOutput {
    0 "IdentifyNum" identify_num: String, 1 "Mobile" mobile: String, 2 "ParamType" param_type: String,
    3 "UserName" user_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`Mobile3MetaDetailStandardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailStandardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile3MetaDetailStandardVerifyResultObject>,
}
model! { Mobile3MetaDetailStandardVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: Mobile3MetaDetailStandardVerifyResultObject
} }

/// In the response of [`Mobile3MetaDetailStandardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailStandardVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub sub_code: Option<String>,
}
model! { Mobile3MetaDetailStandardVerifyResultObject {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String, 2 "SubCode" sub_code: String
} }

/// `Mobile3MetaDetailVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Mobile3MetaDetailVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailVerify {
    pub identify_num: Option<String>,
    pub mobile: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
}
operation! { Mobile3MetaDetailVerify() "Mobile3MetaDetailVerify" -> Mobile3MetaDetailVerifyOutput {
    0 "IdentifyNum" identify_num: String, 1 "Mobile" mobile: String, 2 "ParamType" param_type: String,
    3 "UserName" user_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`Mobile3MetaDetailVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile3MetaDetailVerifyResultObject>,
}
model! { Mobile3MetaDetailVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: Mobile3MetaDetailVerifyResultObject
} }

/// In the response of [`Mobile3MetaDetailVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub sub_code: Option<String>,
}
model! { Mobile3MetaDetailVerifyResultObject {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String, 2 "SubCode" sub_code: String
} }

/// `Mobile3MetaSimpleStandardVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Mobile3MetaSimpleStandardVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleStandardVerify {
    pub identify_num: Option<String>,
    pub mobile: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
}
operation! { Mobile3MetaSimpleStandardVerify()
    "Mobile3MetaSimpleStandardVerify" -> Mobile3MetaSimpleStandardVerifyOutput {
    0 "IdentifyNum" identify_num: String, 1 "Mobile" mobile: String, 2 "ParamType" param_type: String,
    3 "UserName" user_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`Mobile3MetaSimpleStandardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleStandardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile3MetaSimpleStandardVerifyResultObject>,
}
model! { Mobile3MetaSimpleStandardVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: Mobile3MetaSimpleStandardVerifyResultObject
} }

/// In the response of [`Mobile3MetaSimpleStandardVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleStandardVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { Mobile3MetaSimpleStandardVerifyResultObject {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String
} }

/// `Mobile3MetaSimpleVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Mobile3MetaSimpleVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleVerify {
    pub identify_num: Option<String>,
    pub mobile: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
}
operation! { Mobile3MetaSimpleVerify() "Mobile3MetaSimpleVerify" -> Mobile3MetaSimpleVerifyOutput {
    0 "IdentifyNum" identify_num: String, 1 "Mobile" mobile: String, 2 "ParamType" param_type: String,
    3 "UserName" user_name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`Mobile3MetaSimpleVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile3MetaSimpleVerifyResultObject>,
}
model! { Mobile3MetaSimpleVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: Mobile3MetaSimpleVerifyResultObject
} }

/// In the response of [`Mobile3MetaSimpleVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { Mobile3MetaSimpleVerifyResultObject {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String
} }

/// `MobileDetect` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/MobileDetect>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileDetect {
    pub mobiles: Option<String>,
    pub param_type: Option<String>,
}
operation! { MobileDetect() "MobileDetect" -> MobileDetectOutput {
    0 "Mobiles" mobiles: String, 1 "ParamType" param_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`MobileDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileDetectOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<MobileDetectResultObject>,
}
model! { MobileDetectOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: MobileDetectResultObject
} }

/// In the response of [`MobileDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileDetectResultObject {
    pub charge_count: Option<String>,
    pub items: Vec<MobileDetectItems>,
}
model! { MobileDetectResultObject {
    0 "ChargeCount" charge_count: String, 1 "Items" items: Vec<MobileDetectItems>
} }

/// In the response of [`MobileDetect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileDetectItems {
    pub area: Option<String>,
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub mobile: Option<String>,
    pub sub_code: Option<String>,
}
model! { MobileDetectItems {
    0 "Area" area: String, 1 "BizCode" biz_code: String, 2 "IspName" isp_name: String, 3 "Mobile" mobile: String,
    4 "SubCode" sub_code: String
} }

/// `MobileOnlineStatus` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/MobileOnlineStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineStatus {
    pub mobile: Option<String>,
    pub param_type: Option<String>,
}
operation! { MobileOnlineStatus() "MobileOnlineStatus" -> MobileOnlineStatusOutput {
    0 "Mobile" mobile: String, 1 "ParamType" param_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`MobileOnlineStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<MobileOnlineStatusResultObject>,
}
model! { MobileOnlineStatusOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: MobileOnlineStatusResultObject
} }

/// In the response of [`MobileOnlineStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineStatusResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub sub_code: Option<String>,
}
model! { MobileOnlineStatusResultObject {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String, 2 "SubCode" sub_code: String
} }

/// `MobileOnlineTime` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/MobileOnlineTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineTime {
    pub mobile: Option<String>,
    pub param_type: Option<String>,
}
operation! { MobileOnlineTime() "MobileOnlineTime" -> MobileOnlineTimeOutput {
    0 "Mobile" mobile: String, 1 "ParamType" param_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`MobileOnlineTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineTimeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<MobileOnlineTimeResultObject>,
}
model! { MobileOnlineTimeOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: MobileOnlineTimeResultObject
} }

/// In the response of [`MobileOnlineTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineTimeResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub time_code: Option<String>,
}
model! { MobileOnlineTimeResultObject {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String, 2 "TimeCode" time_code: String
} }

/// `MobileRecycledMetaVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/MobileRecycledMetaVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileRecycledMetaVerify {
    /// Required.
    pub mobile: String,
    /// Required.
    pub param_type: String,
    /// Required.
    pub register_date: String,
}
operation! { MobileRecycledMetaVerify(mobile: String, param_type: String, register_date: String)
    "MobileRecycledMetaVerify" -> MobileRecycledMetaVerifyOutput {
    0 "Mobile" mobile, 1 "ParamType" param_type, 2 "RegisterDate" register_date
} }

/// Response of [`MobileRecycledMetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileRecycledMetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<MobileRecycledMetaVerifyResultObject>,
}
model! { MobileRecycledMetaVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: MobileRecycledMetaVerifyResultObject
} }

/// In the response of [`MobileRecycledMetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileRecycledMetaVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub sub_code: Option<String>,
}
model! { MobileRecycledMetaVerifyResultObject {
    0 "BizCode" biz_code: String, 1 "IspName" isp_name: String, 2 "SubCode" sub_code: String
} }

/// Modifies black list strategy: `ModifyBlackListStrategy` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/ModifyBlackListStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlackListStrategy {
    pub black_list_strategy: Option<ModifyBlackListStrategyBlackListStrategy>,
    pub region_id: Option<String>,
}
operation! { ModifyBlackListStrategy() "ModifyBlackListStrategy" -> ModifyBlackListStrategyOutput {
    0 "BlackListStrategy" black_list_strategy: ModifyBlackListStrategyBlackListStrategy, 1 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`ModifyBlackListStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlackListStrategyBlackListStrategy {
    pub biz_content: Option<String>,
    pub biz_key: Option<String>,
    pub id: Option<i64>,
    pub product_name: Option<String>,
    pub status: Option<String>,
}
input! { ModifyBlackListStrategyBlackListStrategy() {
    0 "BizContent" biz_content: String, 1 "BizKey" biz_key: String, 2 "Id" id: i64,
    3 "ProductName" product_name: String, 4 "Status" status: String
} }

/// Response of [`ModifyBlackListStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlackListStrategyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyBlackListStrategyOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Modifies control strategy: `ModifyControlStrategy` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/ModifyControlStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlStrategy {
    pub control_strategy_list: Option<Vec<ModifyControlStrategyControlStrategyList>>,
    pub product_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { ModifyControlStrategy() "ModifyControlStrategy" -> ModifyControlStrategyOutput {
    0 "ControlStrategyList" control_strategy_list: Vec<ModifyControlStrategyControlStrategyList>,
    1 "ProductType" product_type: String, 2 "RegionId" region_id: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`ModifyControlStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlStrategyControlStrategyList {
    pub api_name: Option<String>,
    pub biz_type: Option<String>,
    pub id: Option<i64>,
    pub status: Option<String>,
    pub threshold: Option<f64>,
}
input! { ModifyControlStrategyControlStrategyList() {
    0 "ApiName" api_name: String, 1 "BizType" biz_type: String, 2 "Id" id: i64, 3 "Status" status: String,
    4 "Threshold" threshold: f64
} }

/// Response of [`ModifyControlStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlStrategyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyControlStrategyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies customize flow strategy list: `ModifyCustomizeFlowStrategyList` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/ModifyCustomizeFlowStrategyList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizeFlowStrategyList {
    pub product_type: Option<String>,
    pub strategy_object: Option<Vec<ModifyCustomizeFlowStrategyListStrategyObject>>,
}
operation! { ModifyCustomizeFlowStrategyList()
    "ModifyCustomizeFlowStrategyList" -> ModifyCustomizeFlowStrategyListOutput {
    0 "ProductType" product_type: String,
    1 "StrategyObject" strategy_object: Vec<ModifyCustomizeFlowStrategyListStrategyObject>
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`ModifyCustomizeFlowStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizeFlowStrategyListStrategyObject {
    pub accumulate_key: Option<String>,
    pub accumulate_window: Option<i64>,
    /// Required.
    pub api_name: Option<String>,
    pub flow_type: Option<String>,
    pub id: Option<i64>,
    pub operation: Option<String>,
    /// Required.
    pub status: Option<String>,
    /// Required.
    pub threshold: Option<i64>,
    pub user_id: Option<i64>,
}
input! { ModifyCustomizeFlowStrategyListStrategyObject(api_name: String, status: String, threshold: i64) {
    0 "AccumulateKey" accumulate_key: String, 1 "AccumulateWindow" accumulate_window: i64, 2 "ApiName" api_name: String,
    3 "FlowType" flow_type: String, 4 "Id" id: i64, 5 "Operation" operation: String, 6 "Status" status: String,
    7 "Threshold" threshold: i64, 8 "UserId" user_id: i64
} }

/// Response of [`ModifyCustomizeFlowStrategyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizeFlowStrategyListOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCustomizeFlowStrategyListOutput {
    0 "Code" code: String, 1 "Data" data: i64, 2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "Success" success: bool
} }

/// Modifies device info: `ModifyDeviceInfo` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/ModifyDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceInfo {
    pub biz_type: Option<String>,
    /// Required.
    pub device_id: String,
    pub duration: Option<String>,
    pub expired_day: Option<String>,
    pub user_device_id: Option<String>,
}
operation! { ModifyDeviceInfo(device_id: String) "ModifyDeviceInfo" -> ModifyDeviceInfoOutput {
    0 "BizType" biz_type: String, 1 "DeviceId" device_id, 2 "Duration" duration: String,
    3 "ExpiredDay" expired_day: String, 4 "UserDeviceId" user_device_id: String
} }

/// Response of [`ModifyDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceInfoOutput {
    pub begin_day: Option<String>,
    pub biz_type: Option<String>,
    pub device_id: Option<String>,
    pub expired_day: Option<String>,
    pub user_device_id: Option<String>,
}
model! { ModifyDeviceInfoOutput {
    0 "BeginDay" begin_day: String, 1 "BizType" biz_type: String, 2 "DeviceId" device_id: String,
    3 "ExpiredDay" expired_day: String, 4 "UserDeviceId" user_device_id: String
} }

/// `PageQueryWhiteListSetting` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/PageQueryWhiteListSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQueryWhiteListSetting {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub scene_id: Option<i64>,
    pub service_code: Option<String>,
    pub status: Option<String>,
    pub valid_end_date: Option<String>,
    pub valid_start_date: Option<String>,
}
operation! { PageQueryWhiteListSetting() "PageQueryWhiteListSetting" -> PageQueryWhiteListSettingOutput {
    0 "CertNo" cert_no: String, 1 "CertifyId" certify_id: String, 2 "CurrentPage" current_page: i64,
    3 "PageSize" page_size: i64, 4 "SceneId" scene_id: i64, 5 "ServiceCode" service_code: String,
    6 "Status" status: String, 7 "ValidEndDate" valid_end_date: String, 8 "ValidStartDate" valid_start_date: String
} }
paged! { PageQueryWhiteListSetting: PageQueryWhiteListSettingResultObject =
    Number "CurrentPage", "ResultObject" result_object }

/// Response of [`PageQueryWhiteListSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQueryWhiteListSettingOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub result_object: Vec<PageQueryWhiteListSettingResultObject>,
    pub success: Option<bool>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { PageQueryWhiteListSettingOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Message" message: String, 3 "PageSize" page_size: i64,
    4 "ResultObject" result_object: Vec<PageQueryWhiteListSettingResultObject>, 5 "Success" success: bool,
    6 "TotalItem" total_item: i64, 7 "TotalPage" total_page: i64
} }

/// In the response of [`PageQueryWhiteListSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQueryWhiteListSettingResultObject {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub remark: Option<String>,
    pub scene_id: Option<i64>,
    pub service_code: Option<String>,
    pub status: Option<String>,
    pub valid_end_date: Option<String>,
    pub valid_start_date: Option<String>,
}
model! { PageQueryWhiteListSettingResultObject {
    0 "CertNo" cert_no: String, 1 "CertifyId" certify_id: String, 2 "GmtCreate" gmt_create: String,
    3 "GmtModified" gmt_modified: String, 4 "Id" id: i64, 5 "Remark" remark: String, 6 "SceneId" scene_id: i64,
    7 "ServiceCode" service_code: String, 8 "Status" status: String, 9 "ValidEndDate" valid_end_date: String,
    10 "ValidStartDate" valid_start_date: String
} }

/// Queries black list strategy: `QueryBlackListStrategy` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/QueryBlackListStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBlackListStrategy {
    pub region_id: Option<String>,
}
operation! { QueryBlackListStrategy() "QueryBlackListStrategy" -> QueryBlackListStrategyOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`QueryBlackListStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBlackListStrategyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<QueryBlackListStrategyResultObject>,
}
model! { QueryBlackListStrategyOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: Vec<QueryBlackListStrategyResultObject>
} }

/// In the response of [`QueryBlackListStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBlackListStrategyResultObject {
    pub biz_content: Option<String>,
    pub biz_key: Option<String>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub product_name: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<i64>,
}
model! { QueryBlackListStrategyResultObject {
    0 "BizContent" biz_content: String, 1 "BizKey" biz_key: String, 2 "GmtModified" gmt_modified: i64, 3 "Id" id: i64,
    4 "ProductName" product_name: String, 5 "Status" status: String, 6 "UserId" user_id: i64
} }

/// Queries control strategy: `QueryControlStrategy` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/QueryControlStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryControlStrategy {
    pub product_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { QueryControlStrategy() "QueryControlStrategy" -> QueryControlStrategyOutput {
    0 "ProductType" product_type: String, 1 "RegionId" region_id: String
} }

/// Response of [`QueryControlStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryControlStrategyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Vec<QueryControlStrategyResultObject>,
}
model! { QueryControlStrategyOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "ResultObject" result_object: Vec<QueryControlStrategyResultObject>
} }

/// In the response of [`QueryControlStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryControlStrategyResultObject {
    pub api_name: Option<String>,
    pub biz_type: Option<String>,
    pub id: Option<i64>,
    pub status: Option<String>,
    pub threshold: Option<f64>,
    pub user_id: Option<i64>,
}
model! { QueryControlStrategyResultObject {
    0 "ApiName" api_name: String, 1 "BizType" biz_type: String, 2 "Id" id: i64, 3 "Status" status: String,
    4 "Threshold" threshold: f64, 5 "UserId" user_id: i64
} }

/// Queries customize flow strategy: `QueryCustomizeFlowStrategy` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/QueryCustomizeFlowStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomizeFlowStrategy {
    pub product_type: Option<String>,
    pub region_id: Option<String>,
    /// Required.
    pub user_id: i64,
}
operation! { QueryCustomizeFlowStrategy(user_id: i64) "QueryCustomizeFlowStrategy" -> QueryCustomizeFlowStrategyOutput {
    0 "ProductType" product_type: String, 1 "RegionId" region_id: String, 2 "UserId" user_id
} }

/// Response of [`QueryCustomizeFlowStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomizeFlowStrategyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub result_object: Vec<QueryCustomizeFlowStrategyResultObject>,
    pub success: Option<bool>,
}
model! { QueryCustomizeFlowStrategyOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ResultObject" result_object: Vec<QueryCustomizeFlowStrategyResultObject>, 4 "Success" success: bool
} }

/// In the response of [`QueryCustomizeFlowStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomizeFlowStrategyResultObject {
    pub accumulate_key: Option<String>,
    pub accumulate_window: Option<String>,
    pub api_name: Option<String>,
    pub flow_type: Option<String>,
    pub id: Option<String>,
    pub operation: Option<String>,
    pub status: Option<String>,
    pub threshold: Option<String>,
    pub user_id: Option<String>,
}
model! { QueryCustomizeFlowStrategyResultObject {
    0 "AccumulateKey" accumulate_key: String, 1 "AccumulateWindow" accumulate_window: String,
    2 "ApiName" api_name: String, 3 "FlowType" flow_type: String, 4 "Id" id: String, 5 "Operation" operation: String,
    6 "Status" status: String, 7 "Threshold" threshold: String, 8 "UserId" user_id: String
} }

/// Queries scene configs: `QuerySceneConfigs` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/QuerySceneConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySceneConfigs {
    /// Required.
    pub r#type: String,
}
operation! { QuerySceneConfigs(r#type: String) "QuerySceneConfigs" -> QuerySceneConfigsOutput {
    0 "type" r#type
} }

/// Response of [`QuerySceneConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySceneConfigsOutput {
    pub scene_configs: Vec<QuerySceneConfigsSceneConfigs>,
}
model! { QuerySceneConfigsOutput {
    0 "sceneConfigs" scene_configs: Vec<QuerySceneConfigsSceneConfigs>
} }

/// In the response of [`QuerySceneConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySceneConfigsSceneConfigs {
    pub config: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub scene_id: Option<i64>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}
model! { QuerySceneConfigsSceneConfigs {
    0 "config" config: String, 1 "gmtCreate" gmt_create: String, 2 "gmtModified" gmt_modified: String, 3 "id" id: i64,
    4 "sceneId" scene_id: i64, 5 "type" r#type: String, 6 "version" version: i64
} }

/// Queries verify download task: `QueryVerifyDownloadTask` of `cloudauth` 2019-03-07.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/QueryVerifyDownloadTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyDownloadTask {
    pub download_task_id: Option<String>,
}
operation! { QueryVerifyDownloadTask() "QueryVerifyDownloadTask" -> QueryVerifyDownloadTaskOutput {
    0 "DownloadTaskId" download_task_id: String
} { method: "GET", } }

/// Response of [`QueryVerifyDownloadTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyDownloadTaskOutput {
    pub error_code: Option<String>,
    pub finish: Option<bool>,
    pub status: Option<i64>,
    pub url: Option<String>,
}
model! { QueryVerifyDownloadTaskOutput {
    0 "ErrorCode" error_code: String, 1 "Finish" finish: bool, 2 "Status" status: i64, 3 "Url" url: String
} }

/// Queries verify flow package: `QueryVerifyFlowPackage` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/QueryVerifyFlowPackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyFlowPackage {
    /// Required.
    pub product_type: String,
}
operation! { QueryVerifyFlowPackage(product_type: String) "QueryVerifyFlowPackage" -> QueryVerifyFlowPackageOutput {
    0 "ProductType" product_type
} }

/// Response of [`QueryVerifyFlowPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyFlowPackageOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Vec<QueryVerifyFlowPackageItems>,
    pub success: Option<bool>,
    pub total_count: Option<String>,
}
model! { QueryVerifyFlowPackageOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Items" items: Vec<QueryVerifyFlowPackageItems>,
    3 "Success" success: bool, 4 "TotalCount" total_count: String
} }

/// In the response of [`QueryVerifyFlowPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyFlowPackageItems {
    pub commodity_name: Option<String>,
    pub curr_capacity: Option<f64>,
    pub curr_proportion: Option<String>,
    pub flow_details: Vec<QueryVerifyFlowPackageFlowDetails>,
    pub total_capacity: Option<f64>,
    pub used_capacity: Option<f64>,
}
model! { QueryVerifyFlowPackageItems {
    0 "CommodityName" commodity_name: String, 1 "CurrCapacity" curr_capacity: f64,
    2 "CurrProportion" curr_proportion: String, 3 "FlowDetails" flow_details: Vec<QueryVerifyFlowPackageFlowDetails>,
    4 "TotalCapacity" total_capacity: f64, 5 "UsedCapacity" used_capacity: f64
} }

/// In the response of [`QueryVerifyFlowPackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyFlowPackageFlowDetails {
    pub capacity: Option<f64>,
    pub commodity_name: Option<String>,
    pub curr_capacity: Option<f64>,
    pub curr_proportion: Option<String>,
    pub expire_date: Option<String>,
    pub instance_name: Option<String>,
    pub status: Option<String>,
    pub take_effect_date: Option<String>,
}
model! { QueryVerifyFlowPackageFlowDetails {
    0 "Capacity" capacity: f64, 1 "CommodityName" commodity_name: String, 2 "CurrCapacity" curr_capacity: f64,
    3 "CurrProportion" curr_proportion: String, 4 "ExpireDate" expire_date: String,
    5 "InstanceName" instance_name: String, 6 "Status" status: String, 7 "TakeEffectDate" take_effect_date: String
} }

/// Queries verify invoke satistic: `QueryVerifyInvokeSatistic` of `cloudauth` 2019-03-07.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/QueryVerifyInvokeSatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyInvokeSatistic {
    pub current_page: Option<i64>,
    pub end_date: Option<i64>,
    pub page_size: Option<i64>,
    pub product_program_list: Option<String>,
    pub product_type: Option<String>,
    pub scene_id_list: Option<String>,
    pub start_date: Option<i64>,
    pub statistics_type: Option<String>,
}
operation! { QueryVerifyInvokeSatistic() "QueryVerifyInvokeSatistic" -> QueryVerifyInvokeSatisticOutput {
    0 "CurrentPage" current_page: i64, 1 "EndDate" end_date: i64, 2 "PageSize" page_size: i64,
    3 "ProductProgramList" product_program_list: String, 4 "ProductType" product_type: String,
    5 "SceneIdList" scene_id_list: String, 6 "StartDate" start_date: i64, 7 "StatisticsType" statistics_type: String
} }
paged! { QueryVerifyInvokeSatistic: QueryVerifyInvokeSatisticItems =
    Number "CurrentPage", "Items" items, total "TotalCount" }

/// Response of [`QueryVerifyInvokeSatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyInvokeSatisticOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub items: Vec<QueryVerifyInvokeSatisticItems>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryVerifyInvokeSatisticOutput {
    0 "Code" code: String, 1 "CurrentPage" current_page: i64, 2 "Items" items: Vec<QueryVerifyInvokeSatisticItems>,
    3 "PageSize" page_size: i64, 4 "Success" success: bool, 5 "TotalCount" total_count: i64,
    6 "TotalPage" total_page: i64
} }

/// In the response of [`QueryVerifyInvokeSatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyInvokeSatisticItems {
    pub data: Vec<QueryVerifyInvokeSatisticData>,
    pub statistics_date: Option<String>,
}
model! { QueryVerifyInvokeSatisticItems {
    0 "Data" data: Vec<QueryVerifyInvokeSatisticData>, 1 "StatisticsDate" statistics_date: String
} }

/// In the response of [`QueryVerifyInvokeSatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyInvokeSatisticData {
    pub statistics_count: Option<String>,
    pub statistics_type: Option<String>,
}
model! { QueryVerifyInvokeSatisticData {
    0 "StatisticsCount" statistics_count: String, 1 "StatisticsType" statistics_type: String
} }

/// Removes white list setting: `RemoveWhiteListSetting` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/RemoveWhiteListSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWhiteListSetting {
    pub ids: Option<Vec<i64>>,
    pub service_code: Option<String>,
}
operation! { RemoveWhiteListSetting() "RemoveWhiteListSetting" -> RemoveWhiteListSettingOutput {
    0 "Ids" ids: Vec<i64>, 1 "ServiceCode" service_code: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`RemoveWhiteListSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWhiteListSettingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveWhiteListSettingOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: bool, 3 "Success" success: bool
} }

/// Updates ant cloud auth scene: `UpdateAntCloudAuthScene` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/UpdateAntCloudAuthScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAntCloudAuthScene {
    pub bind_mini_program: Option<String>,
    pub check_file_body: Option<String>,
    pub check_file_name: Option<String>,
    pub device_risk_plus: Option<String>,
    pub mini_program_name: Option<String>,
    pub platform: Option<String>,
    pub return_pic_count: Option<i64>,
    pub return_video_length: Option<i64>,
    /// Required.
    pub scene_id: i64,
    pub scene_name: Option<String>,
    pub status: Option<i64>,
    pub store_image: Option<String>,
}
operation! { UpdateAntCloudAuthScene(scene_id: i64) "UpdateAntCloudAuthScene" -> Empty {
    0 "BindMiniProgram" bind_mini_program: String, 1 "CheckFileBody" check_file_body: String,
    2 "CheckFileName" check_file_name: String, 3 "DeviceRiskPlus" device_risk_plus: String,
    4 "MiniProgramName" mini_program_name: String, 5 "Platform" platform: String,
    6 "ReturnPicCount" return_pic_count: i64, 7 "ReturnVideoLength" return_video_length: i64, 8 "SceneId" scene_id,
    9 "SceneName" scene_name: String, 10 "Status" status: i64, 11 "StoreImage" store_image: String
} }

/// Response of [`UpdateAntCloudAuthScene`]: empty.
pub type UpdateAntCloudAuthSceneOutput = Empty;

/// Updates scene config: `UpdateSceneConfig` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/UpdateSceneConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSceneConfig {
    /// Required.
    pub config: String,
    /// Required.
    pub id: i64,
    /// Required.
    pub scene_id: i64,
}
operation! { UpdateSceneConfig(config: String, id: i64, scene_id: i64) "UpdateSceneConfig" -> Empty {
    0 "config" config, 1 "id" id, 2 "sceneId" scene_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateSceneConfig`]: empty.
pub type UpdateSceneConfigOutput = Empty;

/// `Vehicle5ItemQuery` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/Vehicle5ItemQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vehicle5ItemQuery {
    pub param_type: Option<String>,
    pub vehicle_num: Option<String>,
    pub vehicle_type: Option<String>,
}
operation! { Vehicle5ItemQuery() "Vehicle5ItemQuery" -> Vehicle5ItemQueryOutput {
    0 "ParamType" param_type: String, 1 "VehicleNum" vehicle_num: String, 2 "VehicleType" vehicle_type: String
} }

/// Response of [`Vehicle5ItemQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vehicle5ItemQueryOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Vehicle5ItemQueryResultObject>,
}
model! { Vehicle5ItemQueryOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: Vehicle5ItemQueryResultObject
} }

/// In the response of [`Vehicle5ItemQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vehicle5ItemQueryResultObject {
    pub biz_code: Option<String>,
    pub vehicle_info: Option<String>,
}
model! { Vehicle5ItemQueryResultObject {
    0 "BizCode" biz_code: String, 1 "VehicleInfo" vehicle_info: String
} }

/// `VehicleInsureQuery` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/VehicleInsureQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInsureQuery {
    pub param_type: Option<String>,
    pub vehicle_num: Option<String>,
    pub vehicle_type: Option<String>,
    pub vin: Option<String>,
}
operation! { VehicleInsureQuery() "VehicleInsureQuery" -> VehicleInsureQueryOutput {
    0 "ParamType" param_type: String, 1 "VehicleNum" vehicle_num: String, 2 "VehicleType" vehicle_type: String,
    3 "Vin" vin: String
} }

/// Response of [`VehicleInsureQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInsureQueryOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<VehicleInsureQueryResultObject>,
}
model! { VehicleInsureQueryOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: VehicleInsureQueryResultObject
} }

/// In the response of [`VehicleInsureQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInsureQueryResultObject {
    pub biz_code: Option<String>,
    pub vehicle_info: Option<String>,
}
model! { VehicleInsureQueryResultObject {
    0 "BizCode" biz_code: String, 1 "VehicleInfo" vehicle_info: String
} }

/// `VehicleMetaVerify` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/VehicleMetaVerify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerify {
    pub identify_num: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
    pub vehicle_num: Option<String>,
    pub vehicle_type: Option<String>,
    pub verify_meta_type: Option<String>,
}
operation! { VehicleMetaVerify() "VehicleMetaVerify" -> VehicleMetaVerifyOutput {
    0 "IdentifyNum" identify_num: String, 1 "ParamType" param_type: String, 2 "UserName" user_name: String,
    3 "VehicleNum" vehicle_num: String, 4 "VehicleType" vehicle_type: String,
    5 "VerifyMetaType" verify_meta_type: String
} }

/// Response of [`VehicleMetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<VehicleMetaVerifyResultObject>,
}
model! { VehicleMetaVerifyOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: VehicleMetaVerifyResultObject
} }

/// In the response of [`VehicleMetaVerify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerifyResultObject {
    pub biz_code: Option<String>,
}
model! { VehicleMetaVerifyResultObject {
    0 "BizCode" biz_code: String
} }

/// `VehicleMetaVerifyV2` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/VehicleMetaVerifyV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerifyV2 {
    pub identify_num: Option<String>,
    pub param_type: Option<String>,
    pub user_name: Option<String>,
    pub vehicle_num: Option<String>,
    pub vehicle_type: Option<String>,
    pub verify_meta_type: Option<String>,
}
operation! { VehicleMetaVerifyV2() "VehicleMetaVerifyV2" -> VehicleMetaVerifyV2Output {
    0 "IdentifyNum" identify_num: String, 1 "ParamType" param_type: String, 2 "UserName" user_name: String,
    3 "VehicleNum" vehicle_num: String, 4 "VehicleType" vehicle_type: String,
    5 "VerifyMetaType" verify_meta_type: String
} }

/// Response of [`VehicleMetaVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerifyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<VehicleMetaVerifyV2ResultObject>,
}
model! { VehicleMetaVerifyV2Output {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: VehicleMetaVerifyV2ResultObject
} }

/// In the response of [`VehicleMetaVerifyV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerifyV2ResultObject {
    pub biz_code: Option<String>,
    pub vehicle_info: Option<String>,
}
model! { VehicleMetaVerifyV2ResultObject {
    0 "BizCode" biz_code: String, 1 "VehicleInfo" vehicle_info: String
} }

/// `VehicleQuery` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/VehicleQuery>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleQuery {
    pub param_type: Option<String>,
    pub vehicle_num: Option<String>,
    pub vehicle_type: Option<String>,
}
operation! { VehicleQuery() "VehicleQuery" -> VehicleQueryOutput {
    0 "ParamType" param_type: String, 1 "VehicleNum" vehicle_num: String, 2 "VehicleType" vehicle_type: String
} }

/// Response of [`VehicleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleQueryOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<VehicleQueryResultObject>,
}
model! { VehicleQueryOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "ResultObject" result_object: VehicleQueryResultObject
} }

/// In the response of [`VehicleQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleQueryResultObject {
    pub biz_code: Option<String>,
    pub vehicle_info: Option<String>,
}
model! { VehicleQueryResultObject {
    0 "BizCode" biz_code: String, 1 "VehicleInfo" vehicle_info: String
} }

/// Verifies material: `VerifyMaterial` of `cloudauth` 2019-03-07.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Cloudauth/2019-03-07/VerifyMaterial>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMaterial {
    /// Required.
    pub biz_id: String,
    /// Required.
    pub biz_type: String,
    /// Required.
    pub face_image_url: String,
    pub id_card_back_image_url: Option<String>,
    pub id_card_front_image_url: Option<String>,
    /// Required.
    pub id_card_number: String,
    /// Required.
    pub name: String,
    pub user_id: Option<String>,
}

/// Arguments of [`VerifyMaterial::new`].
pub struct VerifyMaterialRequired {
    pub biz_id: String,
    pub biz_type: String,
    pub face_image_url: String,
    pub id_card_number: String,
    pub name: String,
}
operation! { VerifyMaterial { VerifyMaterialRequired: biz_id, biz_type, face_image_url, id_card_number, name }
    "VerifyMaterial" -> VerifyMaterialOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "FaceImageUrl" face_image_url,
    3 "IdCardBackImageUrl" id_card_back_image_url: String, 4 "IdCardFrontImageUrl" id_card_front_image_url: String,
    5 "IdCardNumber" id_card_number, 6 "Name" name, 7 "UserId" user_id: String
} }

/// Response of [`VerifyMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMaterialOutput {
    pub authority_comparision_score: Option<f64>,
    pub id_card_face_comparison_score: Option<f64>,
    pub material: Option<VerifyMaterialMaterial>,
    pub verify_status: Option<i64>,
    /// Secret.
    pub verify_token: Option<Secret>,
}
model! { VerifyMaterialOutput {
    0 "AuthorityComparisionScore" authority_comparision_score: f64,
    1 "IdCardFaceComparisonScore" id_card_face_comparison_score: f64, 2 "Material" material: VerifyMaterialMaterial,
    3 "VerifyStatus" verify_status: i64, 4 "VerifyToken" verify_token: Secret
} }

/// In the response of [`VerifyMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMaterialMaterial {
    pub face_global_url: Option<String>,
    pub face_image_url: Option<String>,
    pub face_mask: Option<String>,
    pub face_quality: Option<String>,
    pub id_card_info: Option<VerifyMaterialIdCardInfo>,
    pub id_card_name: Option<String>,
    pub id_card_number: Option<String>,
}
model! { VerifyMaterialMaterial {
    0 "FaceGlobalUrl" face_global_url: String, 1 "FaceImageUrl" face_image_url: String, 2 "FaceMask" face_mask: String,
    3 "FaceQuality" face_quality: String, 4 "IdCardInfo" id_card_info: VerifyMaterialIdCardInfo,
    5 "IdCardName" id_card_name: String, 6 "IdCardNumber" id_card_number: String
} }

/// In the response of [`VerifyMaterial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMaterialIdCardInfo {
    pub address: Option<String>,
    pub authority: Option<String>,
    pub back_image_url: Option<String>,
    pub birth: Option<String>,
    pub end_date: Option<String>,
    pub front_image_url: Option<String>,
    pub name: Option<String>,
    pub nationality: Option<String>,
    pub number: Option<String>,
    pub start_date: Option<String>,
}
model! { VerifyMaterialIdCardInfo {
    0 "Address" address: String, 1 "Authority" authority: String, 2 "BackImageUrl" back_image_url: String,
    3 "Birth" birth: String, 4 "EndDate" end_date: String, 5 "FrontImageUrl" front_image_url: String,
    6 "Name" name: String, 7 "Nationality" nationality: String, 8 "Number" number: String,
    9 "StartDate" start_date: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AIGCFaceVerify, BankMetaVerify, CompareFaceVerify, CompareFaces, ContrastFaceVerify, CreateAntCloudAuthScene,
    CreateAuthKey, CreateCloudauthstScene, CreateSceneConfig, CreateVerifySetting, CreateWhitelistSetting,
    CredentialProductVerifyV2, CredentialVerify, CredentialVerifyV2, DeepfakeDetect, DeleteAllCustomizeFlowStrategy,
    DeleteAntCloudAuthScene, DeleteBlackListStrategy, DeleteCloudauthstScene, DeleteControlStrategy,
    DeleteCustomizeFlowStrategy, DeleteFaceVerifyResult, DeleteSceneConfig, DeleteWhitelistSetting,
    DescribeAntAndCloudAuthUserStatus, DescribeAuthVerify, DescribeCardVerify, DescribeCloudauthstSceneList,
    DescribeDeviceInfo, DescribeFaceGuardRisk, DescribeFaceVerify, DescribeInfoCheckExportRecord,
    DescribeListAntCloudAuthScenes, DescribeListFaceVerifyData, DescribeListFaceVerifyInfos, DescribeMetaSearchPageList,
    DescribeMetaStatisticsList, DescribeMetaStatisticsPageList, DescribeOssStatus, DescribeOssStatusV2,
    DescribeOssUploadToken, DescribePageFaceVerifyData, DescribePageSetting, DescribeProductCode,
    DescribeSmartStatisticsPageList, DescribeVerifyDeviceRiskStatistics, DescribeVerifyFailStatistics,
    DescribeVerifyPersonasDeviceModelStatistics, DescribeVerifyPersonasOsStatistics,
    DescribeVerifyPersonasProvinceStatistics, DescribeVerifyPersonasSexStatistics, DescribeVerifyResult,
    DescribeVerifySDK, DescribeVerifySearchPageList, DescribeVerifyStatistics, DescribeVerifyToken,
    DescribeWhitelistSetting, DetectFaceAttributes, DownloadVerifyRecords, Id2MetaPeriodVerify, Id2MetaStandardVerify,
    Id2MetaVerify, Id2MetaVerifyWithOCR, Id3MetaVerify, Id3MetaVerifyWithOCR, InitAuthVerify, InitCardVerify,
    InitFaceVerify, InsertWhiteListSetting, LivenessFaceVerify, Mobile2MetaVerify, Mobile3MetaDetailStandardVerify,
    Mobile3MetaDetailVerify, Mobile3MetaSimpleStandardVerify, Mobile3MetaSimpleVerify, MobileDetect, MobileOnlineStatus,
    MobileOnlineTime, MobileRecycledMetaVerify, ModifyBlackListStrategy, ModifyControlStrategy,
    ModifyCustomizeFlowStrategyList, ModifyDeviceInfo, PageQueryWhiteListSetting, QueryBlackListStrategy,
    QueryControlStrategy, QueryCustomizeFlowStrategy, QuerySceneConfigs, QueryVerifyDownloadTask,
    QueryVerifyFlowPackage, QueryVerifyInvokeSatistic, RemoveWhiteListSetting, UpdateAntCloudAuthScene,
    UpdateSceneConfig, Vehicle5ItemQuery, VehicleInsureQuery, VehicleMetaVerify, VehicleMetaVerifyV2, VehicleQuery,
    VerifyMaterial
}
