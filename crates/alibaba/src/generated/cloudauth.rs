//! `cloudauth` 2019-03-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
        ("ap-northeast-1", "cloudauth-vpc.ap-northeast-1.aliyuncs.com"),
        ("cn-beijing", "cloudauth-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "cloudauth-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hongkong", "cloudauth-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "cloudauth-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "cloudauth-vpc.cn-shenzhen.aliyuncs.com"),
        ("us-east-1", "cloudauth-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "cloudauth-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "cloudauth", version: "2019-03-07", code: "cloudauth", endpoints: &ENDPOINTS };

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
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGCFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<AIGCFaceVerifyResultObject>,
}
model! { AIGCFaceVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AIGCFaceVerifyResultObject {
    pub certify_id: Option<String>,
    pub result: Option<String>,
    pub score: Option<String>,
}
model! { AIGCFaceVerifyResultObject {
    0 "CertifyId" certify_id, 1 "Result" result, 2 "Score" score
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankMetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<BankMetaVerifyResultObject>,
}
model! { BankMetaVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankMetaVerifyResultObject {
    pub biz_code: Option<String>,
    pub sub_code: Option<String>,
}
model! { BankMetaVerifyResultObject {
    0 "BizCode" biz_code, 1 "SubCode" sub_code
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CompareFaceVerifyResultObject>,
}
model! { CompareFaceVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFaceVerifyResultObject {
    pub certify_id: Option<String>,
    pub passed: Option<String>,
    pub verify_score: Option<f64>,
}
model! { CompareFaceVerifyResultObject {
    0 "CertifyId" certify_id, 1 "Passed" passed, 2 "VerifyScore" verify_score
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFacesOutput {
    pub code: Option<String>,
    pub data: Option<CompareFacesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CompareFacesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareFacesData {
    pub confidence_thresholds: Option<String>,
    pub similarity_score: Option<f64>,
}
model! { CompareFacesData {
    0 "ConfidenceThresholds" confidence_thresholds, 1 "SimilarityScore" similarity_score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContrastFaceVerify {
    pub model: Option<String>,
    pub cert_name: Option<String>,
    pub cert_no: Option<String>,
    pub cert_type: Option<String>,
    pub certify_id: Option<String>,
    pub crop: Option<String>,
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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContrastFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<ContrastFaceVerifyResultObject>,
}
model! { ContrastFaceVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

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
    0 "CertifyId" certify_id, 1 "IdentityInfo" identity_info, 2 "MaterialInfo" material_info, 3 "Passed" passed,
    4 "SubCode" sub_code
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAntCloudAuthSceneOutput {
    pub scene_id: Option<i64>,
}
model! { CreateAntCloudAuthSceneOutput {
    0 "SceneId" scene_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuthKeyOutput {
    pub auth_key: Option<Secret>,
}
model! { CreateAuthKeyOutput {
    0 "AuthKey" auth_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudauthstScene {
    pub product_code: String,
    pub scene_name: String,
    pub store_image: Option<String>,
}
operation! { CreateCloudauthstScene(product_code: String, scene_name: String)
    "CreateCloudauthstScene" -> CreateCloudauthstSceneOutput {
    0 "ProductCode" product_code, 1 "SceneName" scene_name, 2 "StoreImage" store_image: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudauthstSceneOutput {
    pub result_object: Option<bool>,
}
model! { CreateCloudauthstSceneOutput {
    0 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSceneConfig {
    pub config: String,
    pub scene_id: i64,
    pub r#type: String,
}
operation! { CreateSceneConfig(config: String, scene_id: i64, r#type: String) "CreateSceneConfig" -> Empty {
    0 "config" config, 1 "sceneId" scene_id, 2 "type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type CreateSceneConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifySetting {
    pub biz_name: String,
    pub biz_type: String,
    pub guide_step: Option<bool>,
    pub privacy_step: Option<bool>,
    pub result_step: Option<bool>,
    pub solution: String,
}
operation! { CreateVerifySetting(biz_name: String, biz_type: String, solution: String)
    "CreateVerifySetting" -> CreateVerifySettingOutput {
    0 "BizName" biz_name, 1 "BizType" biz_type, 2 "GuideStep" guide_step: bool, 3 "PrivacyStep" privacy_step: bool,
    4 "ResultStep" result_step: bool, 5 "Solution" solution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVerifySettingOutput {
    pub biz_name: Option<String>,
    pub biz_type: Option<String>,
    pub solution: Option<String>,
    pub step_list: Option<Vec<String>>,
}
model! { CreateVerifySettingOutput {
    0 "BizName" biz_name, 1 "BizType" biz_type, 2 "Solution" solution, 3 "StepList" step_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistSetting {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub lang: Option<String>,
    pub remark: Option<String>,
    pub scene_id: Option<i64>,
    pub service_code: String,
    pub source_ip: Option<String>,
    pub valid_day: i64,
    pub whitelist_type: Option<String>,
}
operation! { CreateWhitelistSetting(service_code: String, valid_day: i64)
    "CreateWhitelistSetting" -> CreateWhitelistSettingOutput {
    0 "CertNo" cert_no: String, 1 "CertifyId" certify_id: String, 2 "Lang" lang: String, 3 "Remark" remark: String,
    4 "SceneId" scene_id: i64, 5 "ServiceCode" service_code, 6 "SourceIp" source_ip: String, 7 "ValidDay" valid_day,
    8 "WhitelistType" whitelist_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWhitelistSettingOutput {
    pub result_object: Option<bool>,
}
model! { CreateWhitelistSettingOutput {
    0 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialProductVerifyV2 {
    pub cred_name: String,
    pub cred_type: String,
    pub image_url: Option<String>,
    pub merchant_id: Option<String>,
    pub product_code: String,
    pub image_file: Option<String>,
}
operation! { CredentialProductVerifyV2(cred_name: String, cred_type: String, product_code: String)
    "CredentialProductVerifyV2" -> CredentialProductVerifyV2Output {
    0 "CredName" cred_name, 1 "CredType" cred_type, 2 "ImageUrl" image_url: String, 3 "MerchantId" merchant_id: String,
    4 "ProductCode" product_code, 5 "ImageFile" image_file: String
} [
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialProductVerifyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CredentialProductVerifyV2ResultObject>,
}
model! { CredentialProductVerifyV2Output {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialProductVerifyV2ResultObject {
    pub material_info: Option<String>,
    pub result: Option<String>,
    pub risk_score: Option<BTreeMap<String, String>>,
    pub risk_tag: Option<String>,
}
model! { CredentialProductVerifyV2ResultObject {
    0 "MaterialInfo" material_info, 1 "Result" result, 2 "RiskScore" risk_score, 3 "RiskTag" risk_tag
} }

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
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyMerchantDetail {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CredentialVerifyMerchantDetail() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CredentialVerifyResultObject>,
}
model! { CredentialVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyResultObject {
    pub material_info: Option<String>,
    pub ocr_info: Option<String>,
    pub result: Option<String>,
    pub risk_score: Option<BTreeMap<String, String>>,
    pub risk_tag: Option<String>,
    pub verify_detail: Option<String>,
    pub verify_result: Option<String>,
    pub vl_result: Option<CredentialVerifyVlResult>,
}
model! { CredentialVerifyResultObject {
    0 "MaterialInfo" material_info, 1 "OcrInfo" ocr_info, 2 "Result" result, 3 "RiskScore" risk_score,
    4 "RiskTag" risk_tag, 5 "VerifyDetail" verify_detail, 6 "VerifyResult" verify_result, 7 "VlResult" vl_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyVlResult {
    pub success: Option<bool>,
    pub vl_content: Option<String>,
}
model! { CredentialVerifyVlResult {
    0 "Success" success, 1 "VlContent" vl_content
} }

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
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyV2MerchantDetail {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CredentialVerifyV2MerchantDetail() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<CredentialVerifyV2ResultObject>,
}
model! { CredentialVerifyV2Output {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyV2ResultObject {
    pub material_info: Option<String>,
    pub ocr_info: Option<String>,
    pub result: Option<String>,
    pub risk_score: Option<BTreeMap<String, String>>,
    pub risk_tag: Option<String>,
    pub verify_detail: Option<String>,
    pub verify_result: Option<String>,
    pub vl_result: Option<CredentialVerifyV2VlResult>,
}
model! { CredentialVerifyV2ResultObject {
    0 "MaterialInfo" material_info, 1 "OcrInfo" ocr_info, 2 "Result" result, 3 "RiskScore" risk_score,
    4 "RiskTag" risk_tag, 5 "VerifyDetail" verify_detail, 6 "VerifyResult" verify_result, 7 "VlResult" vl_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CredentialVerifyV2VlResult {
    pub success: Option<bool>,
    pub vl_content: Option<String>,
}
model! { CredentialVerifyV2VlResult {
    0 "Success" success, 1 "VlContent" vl_content
} }

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
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DeepfakeDetectResultObject>,
}
model! { DeepfakeDetectOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeepfakeDetectResultObject {
    pub result: Option<String>,
    pub risk_score: Option<BTreeMap<String, String>>,
    pub risk_tag: Option<String>,
}
model! { DeepfakeDetectResultObject {
    0 "Result" result, 1 "RiskScore" risk_score, 2 "RiskTag" risk_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllCustomizeFlowStrategy {
    pub region_id: Option<String>,
    pub user_id: i64,
}
operation! { DeleteAllCustomizeFlowStrategy(user_id: i64)
    "DeleteAllCustomizeFlowStrategy" -> DeleteAllCustomizeFlowStrategyOutput {
    0 "RegionId" region_id: String, 1 "UserId" user_id
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAntCloudAuthScene {
    pub scene_id: i64,
}
operation! { DeleteAntCloudAuthScene(scene_id: i64) "DeleteAntCloudAuthScene" -> Empty {
    0 "SceneId" scene_id
} }

pub type DeleteAntCloudAuthSceneOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlackListStrategyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteBlackListStrategyOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudauthstScene {
    pub scene_id: String,
}
operation! { DeleteCloudauthstScene(scene_id: String) "DeleteCloudauthstScene" -> DeleteCloudauthstSceneOutput {
    0 "SceneId" scene_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudauthstSceneOutput {
    pub result_object: Option<bool>,
}
model! { DeleteCloudauthstSceneOutput {
    0 "ResultObject" result_object
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteControlStrategyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteControlStrategyOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomizeFlowStrategy {
    pub api_name: Option<String>,
    pub id: i64,
    pub product_type: Option<String>,
    pub region_id: Option<String>,
    pub user_id: Option<i64>,
}
operation! { DeleteCustomizeFlowStrategy(id: i64) "DeleteCustomizeFlowStrategy" -> DeleteCustomizeFlowStrategyOutput {
    0 "ApiName" api_name: String, 1 "Id" id, 2 "ProductType" product_type: String, 3 "RegionId" region_id: String,
    4 "UserId" user_id: i64
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceVerifyResult {
    pub certify_id: Option<String>,
    pub delete_after_query: Option<String>,
}
operation! { DeleteFaceVerifyResult() "DeleteFaceVerifyResult" -> DeleteFaceVerifyResultOutput {
    0 "CertifyId" certify_id: String, 1 "DeleteAfterQuery" delete_after_query: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceVerifyResultOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DeleteFaceVerifyResultResultObject>,
}
model! { DeleteFaceVerifyResultOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFaceVerifyResultResultObject {
    pub certify_id: Option<String>,
    pub delete_result: Option<String>,
    pub fail_reason: Option<String>,
}
model! { DeleteFaceVerifyResultResultObject {
    0 "CertifyId" certify_id, 1 "DeleteResult" delete_result, 2 "FailReason" fail_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSceneConfig {
    pub scene_config_id: i64,
}
operation! { DeleteSceneConfig(scene_config_id: i64) "DeleteSceneConfig" -> Empty {
    0 "sceneConfigId" scene_config_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

pub type DeleteSceneConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistSetting {
    pub ids: String,
    pub lang: Option<String>,
    pub service_code: String,
    pub source_ip: Option<String>,
}
operation! { DeleteWhitelistSetting(ids: String, service_code: String)
    "DeleteWhitelistSetting" -> DeleteWhitelistSettingOutput {
    0 "Ids" ids, 1 "Lang" lang: String, 2 "ServiceCode" service_code, 3 "SourceIp" source_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWhitelistSettingOutput {
    pub result_object: Option<bool>,
}
model! { DeleteWhitelistSettingOutput {
    0 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntAndCloudAuthUserStatus {}
operation! { DescribeAntAndCloudAuthUserStatus()
"DescribeAntAndCloudAuthUserStatus" -> DescribeAntAndCloudAuthUserStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAntAndCloudAuthUserStatusOutput {
    pub antcloudauth_enabled: Option<bool>,
    pub cloudauth_enabled: Option<bool>,
    pub cloudauthst_enabled: Option<bool>,
    pub inforverify_enabled: Option<bool>,
}
model! { DescribeAntAndCloudAuthUserStatusOutput {
    0 "AntcloudauthEnabled" antcloudauth_enabled, 1 "CloudauthEnabled" cloudauth_enabled,
    2 "CloudauthstEnabled" cloudauthst_enabled, 3 "InforverifyEnabled" inforverify_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthVerify {
    pub certify_id: String,
    pub scene_id: i64,
}
operation! { DescribeAuthVerify(certify_id: String, scene_id: i64) "DescribeAuthVerify" -> DescribeAuthVerifyOutput {
    0 "CertifyId" certify_id, 1 "SceneId" scene_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<DescribeAuthVerifyResult>,
}
model! { DescribeAuthVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuthVerifyResult {
    pub material_info: Option<String>,
    pub spoof_back_info: Option<String>,
    pub spoof_info: Option<String>,
    pub sub_code: Option<String>,
}
model! { DescribeAuthVerifyResult {
    0 "MaterialInfo" material_info, 1 "SpoofBackInfo" spoof_back_info, 2 "SpoofInfo" spoof_info, 3 "SubCode" sub_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCardVerify {
    pub certify_id: String,
}
operation! { DescribeCardVerify(certify_id: String) "DescribeCardVerify" -> DescribeCardVerifyOutput {
    0 "CertifyId" certify_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeCardVerifyResultObject>,
}
model! { DescribeCardVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

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
    0 "BizCode" biz_code, 1 "CardInfo" card_info, 2 "FaceDetail" face_detail, 3 "OcrCardInfo" ocr_card_info,
    4 "PictureInfo" picture_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudauthstSceneList {
    pub product_code: Option<String>,
}
operation! { DescribeCloudauthstSceneList() "DescribeCloudauthstSceneList" -> DescribeCloudauthstSceneListOutput {
    0 "ProductCode" product_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudauthstSceneListOutput {
    pub items: Option<Vec<DescribeCloudauthstSceneListItems>>,
}
model! { DescribeCloudauthstSceneListOutput {
    0 "Items" items
} }

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
    0 "GmtCreate" gmt_create, 1 "GmtModified" gmt_modified, 2 "ProductCode" product_code, 3 "ProductName" product_name,
    4 "SceneId" scene_id, 5 "SceneName" scene_name, 6 "StoreImage" store_image
} }

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
    Number "CurrentPage", "DeviceInfoList.DeviceInfo" device_info_list.device_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoOutput {
    pub current_page: Option<i64>,
    pub device_info_list: Option<DescribeDeviceInfoDeviceInfoList>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDeviceInfoOutput {
    0 "CurrentPage" current_page, 1 "DeviceInfoList" device_info_list, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceInfoDeviceInfoList {
    pub device_info: Option<Vec<DescribeDeviceInfoDeviceInfo>>,
}
model! { DescribeDeviceInfoDeviceInfoList {
    0 "DeviceInfo" device_info
} }

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
    0 "BeginDay" begin_day, 1 "BizType" biz_type, 2 "DeviceId" device_id, 3 "ExpiredDay" expired_day,
    4 "UserDeviceId" user_device_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceGuardRisk {
    pub biz_id: Option<String>,
    pub device_token: Option<Secret>,
    pub outer_order_no: Option<String>,
    pub product_code: Option<String>,
}
operation! { DescribeFaceGuardRisk() "DescribeFaceGuardRisk" -> DescribeFaceGuardRiskOutput {
    0 "BizId" biz_id: String, 1 "DeviceToken" device_token: Secret, 2 "OuterOrderNo" outer_order_no: String,
    3 "ProductCode" product_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceGuardRiskOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeFaceGuardRiskResultObject>,
}
model! { DescribeFaceGuardRiskOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceGuardRiskResultObject {
    pub certify_id: Option<String>,
    pub guard_risk_score: Option<f64>,
    pub risk_extends: Option<String>,
    pub risk_tags: Option<String>,
}
model! { DescribeFaceGuardRiskResultObject {
    0 "CertifyId" certify_id, 1 "GuardRiskScore" guard_risk_score, 2 "RiskExtends" risk_extends, 3 "RiskTags" risk_tags
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<DescribeFaceVerifyResultObject>,
}
model! { DescribeFaceVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFaceVerifyResultObject {
    pub device_risk: Option<String>,
    pub device_token: Option<Secret>,
    pub identity_info: Option<String>,
    pub material_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
    pub success: Option<String>,
    pub user_info: Option<String>,
}
model! { DescribeFaceVerifyResultObject {
    0 "DeviceRisk" device_risk, 1 "DeviceToken" device_token, 2 "IdentityInfo" identity_info,
    3 "MaterialInfo" material_info, 4 "Passed" passed, 5 "SubCode" sub_code, 6 "Success" success, 7 "UserInfo" user_info
} }

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
    Number "CurrentPage", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInfoCheckExportRecordOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub items: Option<Vec<DescribeInfoCheckExportRecordItems>>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeInfoCheckExportRecordOutput {
    0 "Code" code, 1 "CurrentPage" current_page, 2 "Items" items, 3 "Message" message, 4 "PageSize" page_size,
    5 "Success" success, 6 "TotalCount" total_count, 7 "TotalPage" total_page
} }

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
    0 "DownloadDate" download_date, 1 "DownloadTaskId" download_task_id, 2 "ErrorCode" error_code,
    3 "FileName" file_name, 4 "FileType" file_type, 5 "ProductType" product_type, 6 "Status" status, 7 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListAntCloudAuthScenes {
    pub scene_id: Option<i64>,
}
operation! { DescribeListAntCloudAuthScenes() "DescribeListAntCloudAuthScenes" -> DescribeListAntCloudAuthScenesOutput {
    0 "SceneId" scene_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListAntCloudAuthScenesOutput {
    pub scenes: Option<Vec<DescribeListAntCloudAuthScenesScenes>>,
}
model! { DescribeListAntCloudAuthScenesOutput {
    0 "Scenes" scenes
} }

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
    0 "AppId" app_id, 1 "BindMiniProgram" bind_mini_program, 2 "CreateTime" create_time, 3 "Creator" creator,
    4 "DeviceRiskPlus" device_risk_plus, 5 "Domain" domain, 6 "MiniProgramName" mini_program_name,
    7 "Modifier" modifier, 8 "Platform" platform, 9 "ReturnPicCount" return_pic_count,
    10 "ReturnVideoLength" return_video_length, 11 "SceneId" scene_id, 12 "SceneName" scene_name, 13 "Status" status,
    14 "StoreImage" store_image, 15 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyDataOutput {
    pub monitor_data: Option<DescribeListFaceVerifyDataMonitorData>,
}
model! { DescribeListFaceVerifyDataOutput {
    0 "MonitorData" monitor_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyDataMonitorData {
    pub face_verify_data: Option<Vec<DescribeListFaceVerifyDataFaceVerifyData>>,
}
model! { DescribeListFaceVerifyDataMonitorData {
    0 "FaceVerifyData" face_verify_data
} }

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
    0 "ConDate" con_date, 1 "FailCnt" fail_cnt, 2 "Name" name, 3 "SceneId" scene_id, 4 "SuccCnt" succ_cnt,
    5 "TotalCnt" total_cnt
} }

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
    Number "PageNumber", "FaceVerifyInfos" face_verify_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeListFaceVerifyInfosOutput {
    pub face_verify_infos: Option<Vec<DescribeListFaceVerifyInfosFaceVerifyInfos>>,
    pub items_per_page: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub total_pages: Option<i64>,
}
model! { DescribeListFaceVerifyInfosOutput {
    0 "FaceVerifyInfos" face_verify_infos, 1 "ItemsPerPage" items_per_page, 2 "PageNumber" page_number,
    3 "TotalCount" total_count, 4 "TotalPages" total_pages
} }

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
    0 "BizCode" biz_code, 1 "CertName" cert_name, 2 "CertNo" cert_no, 3 "CertifyId" certify_id,
    4 "CreateTime" create_time, 5 "SceneId" scene_id, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageList {
    pub api: String,
    pub bank_card: Option<String>,
    pub biz_code: Option<String>,
    pub current_page: i64,
    pub end_date: i64,
    pub identify_num: Option<String>,
    pub isp_name: Option<String>,
    pub mobile: Option<String>,
    pub page_size: i64,
    pub req_id: Option<String>,
    pub start_date: i64,
    pub sub_code: Option<String>,
    pub user_name: Option<String>,
    pub vehicle_num: Option<String>,
}

/// What [`DescribeMetaSearchPageList::new`] takes.
pub struct DescribeMetaSearchPageListRequired {
    pub api: String,
    pub current_page: i64,
    pub end_date: i64,
    pub page_size: i64,
    pub start_date: i64,
}
operation! { DescribeMetaSearchPageList{DescribeMetaSearchPageListRequired: api, current_page, end_date, page_size, start_date}
    "DescribeMetaSearchPageList" -> DescribeMetaSearchPageListOutput {
    0 "Api" api, 1 "BankCard" bank_card: String, 2 "BizCode" biz_code: String, 3 "CurrentPage" current_page,
    4 "EndDate" end_date, 5 "IdentifyNum" identify_num: String, 6 "IspName" isp_name: String, 7 "Mobile" mobile: String,
    8 "PageSize" page_size, 9 "ReqId" req_id: String, 10 "StartDate" start_date, 11 "SubCode" sub_code: String,
    12 "UserName" user_name: String, 13 "VehicleNum" vehicle_num: String
} }
paged! { DescribeMetaSearchPageList: DescribeMetaSearchPageListItems =
    Number "CurrentPage", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageListOutput {
    pub current_page: Option<i64>,
    pub items: Option<Vec<DescribeMetaSearchPageListItems>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeMetaSearchPageListOutput {
    0 "CurrentPage" current_page, 1 "Items" items, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPage" total_page
} }

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
    0 "Api" api, 1 "ApiName" api_name, 2 "BankCard" bank_card, 3 "BizCode" biz_code, 4 "Date" date,
    5 "IdentifyNum" identify_num, 6 "IspName" isp_name, 7 "Mobile" mobile, 8 "Request" request,
    9 "RequestId" request_id, 10 "RequestJson" request_json, 11 "Response" response, 12 "ResponseJson" response_json,
    13 "SubCode" sub_code, 14 "UserName" user_name, 15 "VehicleNum" vehicle_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageListItemsRequest {
    pub vehicle_num: Option<String>,
    pub vehicle_type: Option<String>,
    pub vehicle_type_name: Option<String>,
}
model! { DescribeMetaSearchPageListItemsRequest {
    0 "VehicleNum" vehicle_num, 1 "VehicleType" vehicle_type, 2 "VehicleTypeName" vehicle_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaSearchPageListItemsResponse {
    pub code: Option<String>,
    pub data: Option<DescribeMetaSearchPageListData>,
    pub message: Option<String>,
}
model! { DescribeMetaSearchPageListItemsResponse {
    0 "Code" code, 1 "Data" data, 2 "Message" message
} }

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
    0 "ApprovedCount" approved_count, 1 "ApprovedLoad" approved_load, 2 "AxleCount" axle_count,
    3 "BackWheelDistance" back_wheel_distance, 4 "BankCard" bank_card, 5 "BizCode" biz_code, 6 "Brand" brand,
    7 "Color" color, 8 "Displacement" displacement, 9 "EngineNum" engine_num, 10 "EngineType" engine_type,
    11 "FrontWheelDistance" front_wheel_distance, 12 "FuelType" fuel_type, 13 "InspectionDate" inspection_date,
    14 "ModelNum" model_num, 15 "Power" power, 16 "RegistrationDate" registration_date, 17 "ReleaseDate" release_date,
    18 "RetirementDate" retirement_date, 19 "TotalMass" total_mass, 20 "Type" r#type, 21 "UnladenMass" unladen_mass,
    22 "UseProperty" use_property, 23 "VehicleState" vehicle_state, 24 "Vin" vin, 25 "WheelBase" wheel_base
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsList {
    pub api: String,
    pub end_date: i64,
    pub start_date: i64,
}
operation! { DescribeMetaStatisticsList(api: String, end_date: i64, start_date: i64)
    "DescribeMetaStatisticsList" -> DescribeMetaStatisticsListOutput {
    0 "Api" api, 1 "EndDate" end_date, 2 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsListOutput {
    pub items: Option<Vec<DescribeMetaStatisticsListItems>>,
}
model! { DescribeMetaStatisticsListOutput {
    0 "Items" items
} }

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
    0 "Api" api, 1 "ApiName" api_name, 2 "BillCount" bill_count, 3 "BillRate" bill_rate, 4 "ChargeCount" charge_count,
    5 "Date" date, 6 "IspName" isp_name, 7 "NoRecordCount" no_record_count, 8 "PassedCount" passed_count,
    9 "PassedRate" passed_rate, 10 "SuccessCount" success_count, 11 "SuccessRate" success_rate,
    12 "TotalCount" total_count, 13 "UnpassedCount" unpassed_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsPageList {
    pub api: String,
    pub current_page: i64,
    pub end_date: i64,
    pub page_size: i64,
    pub start_date: i64,
}

/// What [`DescribeMetaStatisticsPageList::new`] takes.
pub struct DescribeMetaStatisticsPageListRequired {
    pub api: String,
    pub current_page: i64,
    pub end_date: i64,
    pub page_size: i64,
    pub start_date: i64,
}
operation! { DescribeMetaStatisticsPageList{DescribeMetaStatisticsPageListRequired: api, current_page, end_date, page_size, start_date}
    "DescribeMetaStatisticsPageList" -> DescribeMetaStatisticsPageListOutput {
    0 "Api" api, 1 "CurrentPage" current_page, 2 "EndDate" end_date, 3 "PageSize" page_size, 4 "StartDate" start_date
} }
paged! { DescribeMetaStatisticsPageList: DescribeMetaStatisticsPageListItems =
    Number "CurrentPage", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetaStatisticsPageListOutput {
    pub current_page: Option<i64>,
    pub items: Option<Vec<DescribeMetaStatisticsPageListItems>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeMetaStatisticsPageListOutput {
    0 "CurrentPage" current_page, 1 "Items" items, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPage" total_page
} }

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
    0 "Api" api, 1 "ApiName" api_name, 2 "BillCount" bill_count, 3 "BillRate" bill_rate, 4 "ChargeCount" charge_count,
    5 "Date" date, 6 "IspName" isp_name, 7 "NoRecordCount" no_record_count, 8 "PassedCount" passed_count,
    9 "PassedRate" passed_rate, 10 "SuccessCount" success_count, 11 "SuccessRate" success_rate,
    12 "TotalCount" total_count, 13 "UnpassedCount" unpassed_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatus {
    pub service_code: Option<String>,
}
operation! { DescribeOssStatus() "DescribeOssStatus" -> DescribeOssStatusOutput {
    0 "ServiceCode" service_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatusOutput {
    pub data: Option<DescribeOssStatusData>,
}
model! { DescribeOssStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatusData {
    pub bucket_name: Option<String>,
    pub user_status: Option<String>,
}
model! { DescribeOssStatusData {
    0 "BucketName" bucket_name, 1 "UserStatus" user_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatusV2 {
    pub service_code: Option<String>,
    pub source_ip: Option<String>,
}
operation! { DescribeOssStatusV2() "DescribeOssStatusV2" -> DescribeOssStatusV2Output {
    0 "ServiceCode" service_code: String, 1 "SourceIp" source_ip: String
} }

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
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ResultObject" result_object,
    4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssStatusV2ResultObject {
    pub bucket_name: Option<String>,
    pub region: Option<String>,
    pub user_status: Option<String>,
}
model! { DescribeOssStatusV2ResultObject {
    0 "BucketName" bucket_name, 1 "Region" region, 2 "UserStatus" user_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssUploadToken {}
operation! { DescribeOssUploadToken() "DescribeOssUploadToken" -> DescribeOssUploadTokenOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssUploadTokenOutput {
    pub oss_upload_token: Option<DescribeOssUploadTokenOssUploadToken>,
}
model! { DescribeOssUploadTokenOutput {
    0 "OssUploadToken" oss_upload_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOssUploadTokenOssUploadToken {
    pub bucket: Option<String>,
    pub end_point: Option<String>,
    pub expired: Option<i64>,
    pub key: Option<String>,
    pub path: Option<String>,
    pub secret: Option<Secret>,
    pub token: Option<Secret>,
}
model! { DescribeOssUploadTokenOssUploadToken {
    0 "Bucket" bucket, 1 "EndPoint" end_point, 2 "Expired" expired, 3 "Key" key, 4 "Path" path, 5 "Secret" secret,
    6 "Token" token
} }

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
    Number "CurrentPage", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageFaceVerifyDataOutput {
    pub code: Option<String>,
    pub current_page: Option<String>,
    pub items: Option<Vec<DescribePageFaceVerifyDataItems>>,
    pub message: Option<String>,
    pub page_size: Option<String>,
    pub success: Option<String>,
    pub total_count: Option<String>,
    pub total_page: Option<String>,
}
model! { DescribePageFaceVerifyDataOutput {
    0 "Code" code, 1 "CurrentPage" current_page, 2 "Items" items, 3 "Message" message, 4 "PageSize" page_size,
    5 "Success" success, 6 "TotalCount" total_count, 7 "TotalPage" total_page
} }

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
    0 "Date" date, 1 "ProductCode" product_code, 2 "SceneId" scene_id, 3 "SceneName" scene_name,
    4 "SuccessCount" success_count, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageSetting {}
operation! { DescribePageSetting() "DescribePageSetting" -> DescribePageSettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePageSettingOutput {
    pub fail_reasons: Option<BTreeMap<String, Value>>,
}
model! { DescribePageSettingOutput {
    0 "FailReasons" fail_reasons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCode {}
operation! { DescribeProductCode() "DescribeProductCode" -> DescribeProductCodeOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCodeOutput {
    pub current_page: Option<i64>,
    pub items: Option<Vec<DescribeProductCodeItems>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeProductCodeOutput {
    0 "CurrentPage" current_page, 1 "Items" items, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductCodeItems {
    pub product_code: Option<String>,
    pub product_name: Option<String>,
}
model! { DescribeProductCodeItems {
    0 "ProductCode" product_code, 1 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartStatisticsPageList {
    pub current_page: String,
    pub end_date: String,
    pub page_size: String,
    pub scene_id: String,
    pub service_code: Option<String>,
    pub start_date: String,
}

/// What [`DescribeSmartStatisticsPageList::new`] takes.
pub struct DescribeSmartStatisticsPageListRequired {
    pub current_page: String,
    pub end_date: String,
    pub page_size: String,
    pub scene_id: String,
    pub start_date: String,
}
operation! { DescribeSmartStatisticsPageList{DescribeSmartStatisticsPageListRequired: current_page, end_date, page_size, scene_id, start_date}
    "DescribeSmartStatisticsPageList" -> DescribeSmartStatisticsPageListOutput {
    0 "CurrentPage" current_page, 1 "EndDate" end_date, 2 "PageSize" page_size, 3 "SceneId" scene_id,
    4 "ServiceCode" service_code: String, 5 "StartDate" start_date
} }
paged! { DescribeSmartStatisticsPageList: DescribeSmartStatisticsPageListItems =
    Number "CurrentPage", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmartStatisticsPageListOutput {
    pub current_page: Option<i64>,
    pub items: Option<Vec<DescribeSmartStatisticsPageListItems>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeSmartStatisticsPageListOutput {
    0 "CurrentPage" current_page, 1 "Items" items, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPage" total_page
} }

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
    0 "Date" date, 1 "PassRate" pass_rate, 2 "ProductCode" product_code, 3 "SceneId" scene_id, 4 "SceneName" scene_name,
    5 "SuccessCount" success_count, 6 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyDeviceRiskStatistics {
    pub end_date: i64,
    pub product_code: Option<String>,
    pub scene_id: Option<String>,
    pub service_code: String,
    pub start_date: i64,
}
operation! { DescribeVerifyDeviceRiskStatistics(end_date: i64, service_code: String, start_date: i64)
    "DescribeVerifyDeviceRiskStatistics" -> DescribeVerifyDeviceRiskStatisticsOutput {
    0 "EndDate" end_date, 1 "ProductCode" product_code: String, 2 "SceneId" scene_id: String,
    3 "ServiceCode" service_code, 4 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyDeviceRiskStatisticsOutput {
    pub result_object: Option<DescribeVerifyDeviceRiskStatisticsResultObject>,
}
model! { DescribeVerifyDeviceRiskStatisticsOutput {
    0 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyDeviceRiskStatisticsResultObject {
    pub face_attack_rate: Option<String>,
    pub id_fake_rate: Option<String>,
    pub items: Option<Vec<DescribeVerifyDeviceRiskStatisticsItems>>,
    pub risk_count: Option<i64>,
    pub root_rate: Option<String>,
    pub simulator_rate: Option<String>,
    pub virtual_video_rate: Option<String>,
}
model! { DescribeVerifyDeviceRiskStatisticsResultObject {
    0 "FaceAttackRate" face_attack_rate, 1 "IdFakeRate" id_fake_rate, 2 "Items" items, 3 "RiskCount" risk_count,
    4 "RootRate" root_rate, 5 "SimulatorRate" simulator_rate, 6 "VirtualVideoRate" virtual_video_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyDeviceRiskStatisticsItems {
    pub daily_call_count: Option<i64>,
    pub date: Option<String>,
    pub device_risk_rate: Option<String>,
    pub identity_risk_rate: Option<String>,
}
model! { DescribeVerifyDeviceRiskStatisticsItems {
    0 "DailyCallCount" daily_call_count, 1 "Date" date, 2 "DeviceRiskRate" device_risk_rate,
    3 "IdentityRiskRate" identity_risk_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatistics {
    pub age_gt: Option<String>,
    pub api: String,
    pub device_type: Option<String>,
    pub end_date: i64,
    pub product_code: String,
    pub service_code: String,
    pub start_date: i64,
}

/// What [`DescribeVerifyFailStatistics::new`] takes.
pub struct DescribeVerifyFailStatisticsRequired {
    pub api: String,
    pub end_date: i64,
    pub product_code: String,
    pub service_code: String,
    pub start_date: i64,
}
operation! { DescribeVerifyFailStatistics{DescribeVerifyFailStatisticsRequired: api, end_date, product_code, service_code, start_date}
    "DescribeVerifyFailStatistics" -> DescribeVerifyFailStatisticsOutput {
    0 "AgeGt" age_gt: String, 1 "Api" api, 2 "DeviceType" device_type: String, 3 "EndDate" end_date,
    4 "ProductCode" product_code, 5 "ServiceCode" service_code, 6 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsOutput {
    pub result_object: Option<DescribeVerifyFailStatisticsResultObject>,
}
model! { DescribeVerifyFailStatisticsOutput {
    0 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsResultObject {
    pub column: Option<DescribeVerifyFailStatisticsColumn>,
    pub line: Option<DescribeVerifyFailStatisticsLine>,
}
model! { DescribeVerifyFailStatisticsResultObject {
    0 "Column" column, 1 "Line" line
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsColumn {
    pub items: Option<Vec<DescribeVerifyFailStatisticsItems>>,
    pub total_count: Option<i64>,
}
model! { DescribeVerifyFailStatisticsColumn {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsItems {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub rate: Option<String>,
}
model! { DescribeVerifyFailStatisticsItems {
    0 "Code" code, 1 "Count" count, 2 "Rate" rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsLine {
    pub items: Option<Vec<DescribeVerifyFailStatisticsLineItems>>,
    pub total_count: Option<i64>,
}
model! { DescribeVerifyFailStatisticsLine {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsLineItems {
    pub code: Option<String>,
    pub data: Option<Vec<DescribeVerifyFailStatisticsData>>,
}
model! { DescribeVerifyFailStatisticsLineItems {
    0 "Code" code, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyFailStatisticsData {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub date: Option<String>,
}
model! { DescribeVerifyFailStatisticsData {
    0 "Code" code, 1 "Count" count, 2 "Date" date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasDeviceModelStatistics {
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub service_code: String,
    pub time_range: String,
}
operation! { DescribeVerifyPersonasDeviceModelStatistics(service_code: String, time_range: String)
    "DescribeVerifyPersonasDeviceModelStatistics" -> DescribeVerifyPersonasDeviceModelStatisticsOutput {
    0 "ProductCode" product_code: String, 1 "SceneId" scene_id: i64, 2 "ServiceCode" service_code,
    3 "TimeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasDeviceModelStatisticsOutput {
    pub result_object: Option<DescribeVerifyPersonasDeviceModelStatisticsResultObject>,
}
model! { DescribeVerifyPersonasDeviceModelStatisticsOutput {
    0 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasDeviceModelStatisticsResultObject {
    pub all_device_cnt: Option<i64>,
    pub items: Option<Vec<DescribeVerifyPersonasDeviceModelStatisticsItems>>,
}
model! { DescribeVerifyPersonasDeviceModelStatisticsResultObject {
    0 "AllDeviceCnt" all_device_cnt, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasDeviceModelStatisticsItems {
    pub device_cnt: Option<i64>,
    pub device_model: Option<String>,
    pub device_rate: Option<String>,
}
model! { DescribeVerifyPersonasDeviceModelStatisticsItems {
    0 "DeviceCnt" device_cnt, 1 "DeviceModel" device_model, 2 "DeviceRate" device_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasOsStatistics {
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub service_code: String,
    pub time_range: String,
}
operation! { DescribeVerifyPersonasOsStatistics(service_code: String, time_range: String)
    "DescribeVerifyPersonasOsStatistics" -> DescribeVerifyPersonasOsStatisticsOutput {
    0 "ProductCode" product_code: String, 1 "SceneId" scene_id: i64, 2 "ServiceCode" service_code,
    3 "TimeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasOsStatisticsOutput {
    pub result_object: Option<DescribeVerifyPersonasOsStatisticsResultObject>,
}
model! { DescribeVerifyPersonasOsStatisticsOutput {
    0 "ResultObject" result_object
} }

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
    0 "AllDeviceCnt" all_device_cnt, 1 "DeviceAndroidCnt" device_android_cnt, 2 "DeviceAndroidRate" device_android_rate,
    3 "DeviceIosCnt" device_ios_cnt, 4 "DeviceIosRate" device_ios_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasProvinceStatistics {
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub service_code: String,
    pub time_range: String,
}
operation! { DescribeVerifyPersonasProvinceStatistics(service_code: String, time_range: String)
    "DescribeVerifyPersonasProvinceStatistics" -> DescribeVerifyPersonasProvinceStatisticsOutput {
    0 "ProductCode" product_code: String, 1 "SceneId" scene_id: i64, 2 "ServiceCode" service_code,
    3 "TimeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasProvinceStatisticsOutput {
    pub result_object: Option<DescribeVerifyPersonasProvinceStatisticsResultObject>,
}
model! { DescribeVerifyPersonasProvinceStatisticsOutput {
    0 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasProvinceStatisticsResultObject {
    pub all_user_cnt: Option<i64>,
    pub items: Option<Vec<DescribeVerifyPersonasProvinceStatisticsItems>>,
}
model! { DescribeVerifyPersonasProvinceStatisticsResultObject {
    0 "AllUserCnt" all_user_cnt, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasProvinceStatisticsItems {
    pub province_cnt: Option<i64>,
    pub province_name: Option<String>,
    pub province_rate: Option<String>,
}
model! { DescribeVerifyPersonasProvinceStatisticsItems {
    0 "ProvinceCnt" province_cnt, 1 "ProvinceName" province_name, 2 "ProvinceRate" province_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasSexStatistics {
    pub product_code: Option<String>,
    pub scene_id: Option<i64>,
    pub service_code: String,
    pub time_range: String,
}
operation! { DescribeVerifyPersonasSexStatistics(service_code: String, time_range: String)
    "DescribeVerifyPersonasSexStatistics" -> DescribeVerifyPersonasSexStatisticsOutput {
    0 "ProductCode" product_code: String, 1 "SceneId" scene_id: i64, 2 "ServiceCode" service_code,
    3 "TimeRange" time_range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyPersonasSexStatisticsOutput {
    pub result_object: Option<DescribeVerifyPersonasSexStatisticsResultObject>,
}
model! { DescribeVerifyPersonasSexStatisticsOutput {
    0 "ResultObject" result_object
} }

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
    0 "Age0To14Cnt" age0_to14_cnt, 1 "Age0To14Rate" age0_to14_rate, 2 "Age14To18Cnt" age14_to18_cnt,
    3 "Age14To18Rate" age14_to18_rate, 4 "Age18To35Cnt" age18_to35_cnt, 5 "Age18To35Rate" age18_to35_rate,
    6 "Age35To50Cnt" age35_to50_cnt, 7 "Age35To50Rate" age35_to50_rate, 8 "Age50To999Cnt" age50_to999_cnt,
    9 "Age50To999Rate" age50_to999_rate, 10 "AllUserCnt" all_user_cnt, 11 "FemaleCnt" female_cnt,
    12 "FemaleRate" female_rate, 13 "MaleCnt" male_cnt, 14 "MaleRate" male_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyResult {
    pub biz_id: String,
    pub biz_type: String,
}
operation! { DescribeVerifyResult(biz_id: String, biz_type: String)
    "DescribeVerifyResult" -> DescribeVerifyResultOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type
} }

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
    0 "AuthorityComparisionScore" authority_comparision_score, 1 "FaceComparisonScore" face_comparison_score,
    2 "IdCardFaceComparisonScore" id_card_face_comparison_score, 3 "Material" material, 4 "VerifyStatus" verify_status
} }

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
    pub video_urls: Option<Vec<String>>,
}
model! { DescribeVerifyResultMaterial {
    0 "FaceGlobalUrl" face_global_url, 1 "FaceImageUrl" face_image_url, 2 "FaceMask" face_mask,
    3 "FaceQuality" face_quality, 4 "IdCardInfo" id_card_info, 5 "IdCardName" id_card_name,
    6 "IdCardNumber" id_card_number, 7 "VideoUrls" video_urls
} }

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
    0 "Address" address, 1 "Authority" authority, 2 "BackImageUrl" back_image_url, 3 "Birth" birth,
    4 "EndDate" end_date, 5 "FrontImageUrl" front_image_url, 6 "Name" name, 7 "Nationality" nationality,
    8 "Number" number, 9 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySDK {
    pub task_id: String,
}
operation! { DescribeVerifySDK(task_id: String) "DescribeVerifySDK" -> DescribeVerifySDKOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySDKOutput {
    pub sdk_url: Option<String>,
}
model! { DescribeVerifySDKOutput {
    0 "SdkUrl" sdk_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySearchPageList {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub current_page: String,
    pub end_date: Option<String>,
    pub has_device_risk: Option<bool>,
    pub model: Option<String>,
    pub outer_order_no: Option<String>,
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
    Number "CurrentPage", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifySearchPageListOutput {
    pub current_page: Option<i64>,
    pub items: Option<Vec<DescribeVerifySearchPageListItems>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeVerifySearchPageListOutput {
    0 "CurrentPage" current_page, 1 "Items" items, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPage" total_page
} }

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
    0 "CertNo" cert_no, 1 "CertifyId" certify_id, 2 "ExtInfo" ext_info, 3 "GmtVerify" gmt_verify, 4 "Model" model,
    5 "OuterOrderNo" outer_order_no, 6 "Passed" passed, 7 "ProductCode" product_code,
    8 "RiskBizScenario" risk_biz_scenario, 9 "RiskDevice" risk_device, 10 "RiskDeviceToken" risk_device_token,
    11 "RiskGeneric" risk_generic, 12 "RiskModelMining" risk_model_mining, 13 "Root" root, 14 "SceneId" scene_id,
    15 "Simulator" simulator, 16 "SubCode" sub_code, 17 "UserId" user_id, 18 "VirtualVideo" virtual_video
} }

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
    pub asr_texts: Option<Vec<String>>,
    pub screen_video_object_names: Option<Vec<String>>,
    pub voice_object_names: Option<Vec<String>>,
}
model! { DescribeVerifySearchPageListExtInfo {
    0 "CertName" cert_name, 1 "DeviceRisk" device_risk, 2 "FaceAttack" face_attack,
    3 "FaceAttackScore" face_attack_score, 4 "FaceOcclusion" face_occlusion, 5 "IdCardVerifyScore" id_card_verify_score,
    6 "OssBucketName" oss_bucket_name, 7 "OssIdFaceObjectName" oss_id_face_object_name,
    8 "OssIdNationalEmblemObjectName" oss_id_national_emblem_object_name, 9 "OssObjectName" oss_object_name,
    10 "QualityScore" quality_score, 11 "VerifyScore" verify_score, 12 "asrTexts" asr_texts,
    13 "screenVideoObjectNames" screen_video_object_names, 14 "voiceObjectNames" voice_object_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyStatistics {
    pub age_gt: Option<String>,
    pub end_date: i64,
    pub product_code: Option<String>,
    pub service_code: String,
    pub start_date: i64,
}
operation! { DescribeVerifyStatistics(end_date: i64, service_code: String, start_date: i64)
    "DescribeVerifyStatistics" -> DescribeVerifyStatisticsOutput {
    0 "AgeGt" age_gt: String, 1 "EndDate" end_date, 2 "ProductCode" product_code: String, 3 "ServiceCode" service_code,
    4 "StartDate" start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyStatisticsOutput {
    pub result_object: Option<DescribeVerifyStatisticsResultObject>,
}
model! { DescribeVerifyStatisticsOutput {
    0 "ResultObject" result_object
} }

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
    pub items: Option<Vec<DescribeVerifyStatisticsItems>>,
    pub verify_device: Option<i64>,
    pub verify_device_id: Option<i64>,
    pub verify_device_id_success: Option<i64>,
    pub verify_device_id_success_passed: Option<i64>,
    pub verify_device_success: Option<i64>,
    pub verify_device_success_passed: Option<i64>,
}
model! { DescribeVerifyStatisticsResultObject {
    0 "InitDevice" init_device, 1 "InitDeviceId" init_device_id, 2 "InitDeviceIdSuccess" init_device_id_success,
    3 "InitDeviceSuccess" init_device_success, 4 "InitService" init_service, 5 "InitServiceId" init_service_id,
    6 "InitServiceIdSuccess" init_service_id_success, 7 "InitServiceSuccess" init_service_success, 8 "Items" items,
    9 "VerifyDevice" verify_device, 10 "VerifyDeviceId" verify_device_id,
    11 "VerifyDeviceIdSuccess" verify_device_id_success,
    12 "VerifyDeviceIdSuccessPassed" verify_device_id_success_passed, 13 "VerifyDeviceSuccess" verify_device_success,
    14 "VerifyDeviceSuccessPassed" verify_device_success_passed
} }

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
    0 "Date" date, 1 "InitDevicePassRate" init_device_pass_rate, 2 "InitService" init_service,
    3 "InitServiceConversionRate" init_service_conversion_rate, 4 "InitServicePassRate" init_service_pass_rate,
    5 "PassRate" pass_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyToken {
    pub biz_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyTokenOutput {
    pub oss_upload_token: Option<DescribeVerifyTokenOssUploadToken>,
    pub verify_page_url: Option<String>,
    pub verify_token: Option<Secret>,
}
model! { DescribeVerifyTokenOutput {
    0 "OssUploadToken" oss_upload_token, 1 "VerifyPageUrl" verify_page_url, 2 "VerifyToken" verify_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVerifyTokenOssUploadToken {
    pub bucket: Option<String>,
    pub end_point: Option<String>,
    pub expired: Option<i64>,
    pub key: Option<String>,
    pub path: Option<String>,
    pub secret: Option<Secret>,
    pub token: Option<Secret>,
}
model! { DescribeVerifyTokenOssUploadToken {
    0 "Bucket" bucket, 1 "EndPoint" end_point, 2 "Expired" expired, 3 "Key" key, 4 "Path" path, 5 "Secret" secret,
    6 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistSetting {
    pub cert_no: Option<String>,
    pub certify_id: Option<String>,
    pub current_page: i64,
    pub lang: Option<String>,
    pub page_size: i64,
    pub scene_id: Option<i64>,
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
    Number "CurrentPage", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhitelistSettingOutput {
    pub current_page: Option<i64>,
    pub items: Option<Vec<DescribeWhitelistSettingItems>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeWhitelistSettingOutput {
    0 "CurrentPage" current_page, 1 "Items" items, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "CertNo" cert_no, 1 "CertifyId" certify_id, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified, 4 "Id" id,
    5 "Remark" remark, 6 "SceneId" scene_id, 7 "Status" status, 8 "ValidEndDate" valid_end_date,
    9 "ValidStartDate" valid_start_date, 10 "WhitelistType" whitelist_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributes {
    pub biz_type: Option<String>,
    pub material_value: String,
}
operation! { DetectFaceAttributes(material_value: String) "DetectFaceAttributes" -> DetectFaceAttributesOutput {
    0 "BizType" biz_type: String, 1 "MaterialValue" material_value
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesOutput {
    pub code: Option<String>,
    pub data: Option<DetectFaceAttributesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DetectFaceAttributesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesData {
    pub face_infos: Option<DetectFaceAttributesFaceInfos>,
    pub img_height: Option<i64>,
    pub img_width: Option<i64>,
}
model! { DetectFaceAttributesData {
    0 "FaceInfos" face_infos, 1 "ImgHeight" img_height, 2 "ImgWidth" img_width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesFaceInfos {
    pub face_attributes_detect_info: Option<Vec<DetectFaceAttributesFaceAttributesDetectInfo>>,
}
model! { DetectFaceAttributesFaceInfos {
    0 "FaceAttributesDetectInfo" face_attributes_detect_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesFaceAttributesDetectInfo {
    pub face_attributes: Option<DetectFaceAttributesFaceAttributes>,
    pub face_rect: Option<DetectFaceAttributesFaceRect>,
}
model! { DetectFaceAttributesFaceAttributesDetectInfo {
    0 "FaceAttributes" face_attributes, 1 "FaceRect" face_rect
} }

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
    0 "Blur" blur, 1 "Facequal" facequal, 2 "Facetype" facetype, 3 "Glasses" glasses, 4 "Headpose" headpose,
    5 "Integrity" integrity, 6 "Respirator" respirator, 7 "Smiling" smiling
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesHeadpose {
    pub pitch_angle: Option<f64>,
    pub roll_angle: Option<f64>,
    pub yaw_angle: Option<f64>,
}
model! { DetectFaceAttributesHeadpose {
    0 "PitchAngle" pitch_angle, 1 "RollAngle" roll_angle, 2 "YawAngle" yaw_angle
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesSmiling {
    pub threshold: Option<f64>,
    pub value: Option<f64>,
}
model! { DetectFaceAttributesSmiling {
    0 "Threshold" threshold, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectFaceAttributesFaceRect {
    pub height: Option<i64>,
    pub left: Option<i64>,
    pub top: Option<i64>,
    pub width: Option<i64>,
}
model! { DetectFaceAttributesFaceRect {
    0 "Height" height, 1 "Left" left, 2 "Top" top, 3 "Width" width
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVerifyRecords {
    pub biz_param: Option<String>,
    pub product_type: Option<String>,
}
operation! { DownloadVerifyRecords() "DownloadVerifyRecords" -> DownloadVerifyRecordsOutput {
    0 "BizParam" biz_param: String, 1 "ProductType" product_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadVerifyRecordsOutput {
    pub result_object: Option<String>,
}
model! { DownloadVerifyRecordsOutput {
    0 "ResultObject" result_object
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaPeriodVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id2MetaPeriodVerifyResultObject>,
}
model! { Id2MetaPeriodVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaPeriodVerifyResultObject {
    pub biz_code: Option<String>,
}
model! { Id2MetaPeriodVerifyResultObject {
    0 "BizCode" biz_code
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaStandardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id2MetaStandardVerifyResultObject>,
}
model! { Id2MetaStandardVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaStandardVerifyResultObject {
    pub biz_code: Option<String>,
}
model! { Id2MetaStandardVerifyResultObject {
    0 "BizCode" biz_code
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id2MetaVerifyResultObject>,
}
model! { Id2MetaVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyResultObject {
    pub biz_code: Option<String>,
}
model! { Id2MetaVerifyResultObject {
    0 "BizCode" biz_code
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyWithOCROutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id2MetaVerifyWithOCRResultObject>,
}
model! { Id2MetaVerifyWithOCROutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id2MetaVerifyWithOCRResultObject {
    pub biz_code: Option<String>,
    pub card_info: Option<String>,
}
model! { Id2MetaVerifyWithOCRResultObject {
    0 "BizCode" biz_code, 1 "CardInfo" card_info
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id3MetaVerifyResultObject>,
}
model! { Id3MetaVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerifyResultObject {
    pub biz_code: Option<String>,
    pub face_detail: Option<String>,
    pub sub_code: Option<String>,
}
model! { Id3MetaVerifyResultObject {
    0 "BizCode" biz_code, 1 "FaceDetail" face_detail, 2 "SubCode" sub_code
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerifyWithOCROutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Id3MetaVerifyWithOCRResultObject>,
}
model! { Id3MetaVerifyWithOCROutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Id3MetaVerifyWithOCRResultObject {
    pub biz_code: Option<String>,
    pub card_info: Option<String>,
    pub face_detail: Option<String>,
}
model! { Id3MetaVerifyWithOCRResultObject {
    0 "BizCode" biz_code, 1 "CardInfo" card_info, 2 "FaceDetail" face_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAuthVerify {
    pub callback_token: Option<Secret>,
    pub callback_url: Option<String>,
    pub card_page_number: String,
    pub card_type: String,
    pub doc_scan_mode: Option<String>,
    pub id_spoof: Option<String>,
    pub meta_info: String,
    pub outer_order_no: String,
    pub product_code: String,
    pub scene_id: i64,
}

/// What [`InitAuthVerify::new`] takes.
pub struct InitAuthVerifyRequired {
    pub card_page_number: String,
    pub card_type: String,
    pub meta_info: String,
    pub outer_order_no: String,
    pub product_code: String,
    pub scene_id: i64,
}
operation! { InitAuthVerify{InitAuthVerifyRequired: card_page_number, card_type, meta_info, outer_order_no, product_code, scene_id}
    "InitAuthVerify" -> InitAuthVerifyOutput {
    0 "CallbackToken" callback_token: Secret, 1 "CallbackUrl" callback_url: String, 2 "CardPageNumber" card_page_number,
    3 "CardType" card_type, 4 "DocScanMode" doc_scan_mode: String, 5 "IdSpoof" id_spoof: String, 6 "MetaInfo" meta_info,
    7 "OuterOrderNo" outer_order_no, 8 "ProductCode" product_code, 9 "SceneId" scene_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAuthVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<InitAuthVerifyResult>,
}
model! { InitAuthVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitAuthVerifyResult {
    pub certify_id: Option<String>,
}
model! { InitAuthVerifyResult {
    0 "CertifyId" certify_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitCardVerify {
    pub callback_token: Option<Secret>,
    pub callback_url: Option<String>,
    pub card_page_number: String,
    pub card_type: String,
    pub doc_scan_mode: Option<String>,
    pub merchant_biz_id: String,
    pub meta_info: String,
    pub model: String,
    pub picture_save: String,
    pub verify_meta: String,
}

/// What [`InitCardVerify::new`] takes.
pub struct InitCardVerifyRequired {
    pub card_page_number: String,
    pub card_type: String,
    pub merchant_biz_id: String,
    pub meta_info: String,
    pub model: String,
    pub picture_save: String,
    pub verify_meta: String,
}
operation! { InitCardVerify{InitCardVerifyRequired: card_page_number, card_type, merchant_biz_id, meta_info, model, picture_save, verify_meta}
    "InitCardVerify" -> InitCardVerifyOutput {
    0 "CallbackToken" callback_token: Secret, 1 "CallbackUrl" callback_url: String, 2 "CardPageNumber" card_page_number,
    3 "CardType" card_type, 4 "DocScanMode" doc_scan_mode: String, 5 "MerchantBizId" merchant_biz_id,
    6 "MetaInfo" meta_info, 7 "Model" model, 8 "PictureSave" picture_save, 9 "VerifyMeta" verify_meta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitCardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<InitCardVerifyResultObject>,
}
model! { InitCardVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitCardVerifyResultObject {
    pub certify_id: Option<String>,
}
model! { InitCardVerifyResultObject {
    0 "CertifyId" certify_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitFaceVerify {
    pub app_quality_check: Option<String>,
    pub birthday: Option<String>,
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
    Mark { index: 36, location: Location::Body, style: Style::None },
    Mark { index: 37, location: Location::Body, style: Style::None },
    Mark { index: 38, location: Location::Body, style: Style::None },
    Mark { index: 39, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<InitFaceVerifyResultObject>,
}
model! { InitFaceVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitFaceVerifyResultObject {
    pub certify_id: Option<String>,
    pub certify_url: Option<String>,
}
model! { InitFaceVerifyResultObject {
    0 "CertifyId" certify_id, 1 "CertifyUrl" certify_url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsertWhiteListSettingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { InsertWhiteListSettingOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessFaceVerify {
    pub model: Option<String>,
    pub certify_id: Option<String>,
    pub crop: Option<String>,
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
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessFaceVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<LivenessFaceVerifyResultObject>,
}
model! { LivenessFaceVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessFaceVerifyResultObject {
    pub certify_id: Option<String>,
    pub material_info: Option<String>,
    pub passed: Option<String>,
    pub sub_code: Option<String>,
}
model! { LivenessFaceVerifyResultObject {
    0 "CertifyId" certify_id, 1 "MaterialInfo" material_info, 2 "Passed" passed, 3 "SubCode" sub_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile2MetaVerify {
    pub mobile: String,
    pub param_type: String,
    pub user_name: String,
}
operation! { Mobile2MetaVerify(mobile: String, param_type: String, user_name: String)
    "Mobile2MetaVerify" -> Mobile2MetaVerifyOutput {
    0 "Mobile" mobile, 1 "ParamType" param_type, 2 "UserName" user_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile2MetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile2MetaVerifyResultObject>,
}
model! { Mobile2MetaVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile2MetaVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { Mobile2MetaVerifyResultObject {
    0 "BizCode" biz_code, 1 "IspName" isp_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailStandardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile3MetaDetailStandardVerifyResultObject>,
}
model! { Mobile3MetaDetailStandardVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailStandardVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub sub_code: Option<String>,
}
model! { Mobile3MetaDetailStandardVerifyResultObject {
    0 "BizCode" biz_code, 1 "IspName" isp_name, 2 "SubCode" sub_code
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile3MetaDetailVerifyResultObject>,
}
model! { Mobile3MetaDetailVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaDetailVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub sub_code: Option<String>,
}
model! { Mobile3MetaDetailVerifyResultObject {
    0 "BizCode" biz_code, 1 "IspName" isp_name, 2 "SubCode" sub_code
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleStandardVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile3MetaSimpleStandardVerifyResultObject>,
}
model! { Mobile3MetaSimpleStandardVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleStandardVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { Mobile3MetaSimpleStandardVerifyResultObject {
    0 "BizCode" biz_code, 1 "IspName" isp_name
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Mobile3MetaSimpleVerifyResultObject>,
}
model! { Mobile3MetaSimpleVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mobile3MetaSimpleVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
}
model! { Mobile3MetaSimpleVerifyResultObject {
    0 "BizCode" biz_code, 1 "IspName" isp_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileDetect {
    pub mobiles: Option<String>,
    pub param_type: Option<String>,
}
operation! { MobileDetect() "MobileDetect" -> MobileDetectOutput {
    0 "Mobiles" mobiles: String, 1 "ParamType" param_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileDetectOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<MobileDetectResultObject>,
}
model! { MobileDetectOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileDetectResultObject {
    pub charge_count: Option<String>,
    pub items: Option<Vec<MobileDetectItems>>,
}
model! { MobileDetectResultObject {
    0 "ChargeCount" charge_count, 1 "Items" items
} }

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
    0 "Area" area, 1 "BizCode" biz_code, 2 "IspName" isp_name, 3 "Mobile" mobile, 4 "SubCode" sub_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineStatus {
    pub mobile: Option<String>,
    pub param_type: Option<String>,
}
operation! { MobileOnlineStatus() "MobileOnlineStatus" -> MobileOnlineStatusOutput {
    0 "Mobile" mobile: String, 1 "ParamType" param_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineStatusOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<MobileOnlineStatusResultObject>,
}
model! { MobileOnlineStatusOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineStatusResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub sub_code: Option<String>,
}
model! { MobileOnlineStatusResultObject {
    0 "BizCode" biz_code, 1 "IspName" isp_name, 2 "SubCode" sub_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineTime {
    pub mobile: Option<String>,
    pub param_type: Option<String>,
}
operation! { MobileOnlineTime() "MobileOnlineTime" -> MobileOnlineTimeOutput {
    0 "Mobile" mobile: String, 1 "ParamType" param_type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineTimeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<MobileOnlineTimeResultObject>,
}
model! { MobileOnlineTimeOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileOnlineTimeResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub time_code: Option<String>,
}
model! { MobileOnlineTimeResultObject {
    0 "BizCode" biz_code, 1 "IspName" isp_name, 2 "TimeCode" time_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileRecycledMetaVerify {
    pub mobile: String,
    pub param_type: String,
    pub register_date: String,
}
operation! { MobileRecycledMetaVerify(mobile: String, param_type: String, register_date: String)
    "MobileRecycledMetaVerify" -> MobileRecycledMetaVerifyOutput {
    0 "Mobile" mobile, 1 "ParamType" param_type, 2 "RegisterDate" register_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileRecycledMetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<MobileRecycledMetaVerifyResultObject>,
}
model! { MobileRecycledMetaVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MobileRecycledMetaVerifyResultObject {
    pub biz_code: Option<String>,
    pub isp_name: Option<String>,
    pub sub_code: Option<String>,
}
model! { MobileRecycledMetaVerifyResultObject {
    0 "BizCode" biz_code, 1 "IspName" isp_name, 2 "SubCode" sub_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlackListStrategy {
    pub black_list_strategy: Option<ModifyBlackListStrategyBlackListStrategy>,
    pub region_id: Option<String>,
}
operation! { ModifyBlackListStrategy() "ModifyBlackListStrategy" -> ModifyBlackListStrategyOutput {
    0 "BlackListStrategy" black_list_strategy: ModifyBlackListStrategyBlackListStrategy, 1 "RegionId" region_id: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBlackListStrategyOutput {
    pub code: Option<String>,
    pub data: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyBlackListStrategyOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyControlStrategyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyControlStrategyOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

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
    Mark { index: 1, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCustomizeFlowStrategyListStrategyObject {
    pub accumulate_key: Option<String>,
    pub accumulate_window: Option<i64>,
    pub api_name: Option<String>,
    pub flow_type: Option<String>,
    pub id: Option<i64>,
    pub operation: Option<String>,
    pub status: Option<String>,
    pub threshold: Option<i64>,
    pub user_id: Option<i64>,
}
input! { ModifyCustomizeFlowStrategyListStrategyObject(api_name: String, status: String, threshold: i64) {
    0 "AccumulateKey" accumulate_key: String, 1 "AccumulateWindow" accumulate_window: i64, 2 "ApiName" api_name: String,
    3 "FlowType" flow_type: String, 4 "Id" id: i64, 5 "Operation" operation: String, 6 "Status" status: String,
    7 "Threshold" threshold: i64, 8 "UserId" user_id: i64
} }

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
    0 "Code" code, 1 "Data" data, 2 "HttpStatusCode" http_status_code, 3 "Message" message, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceInfo {
    pub biz_type: Option<String>,
    pub device_id: String,
    pub duration: Option<String>,
    pub expired_day: Option<String>,
    pub user_device_id: Option<String>,
}
operation! { ModifyDeviceInfo(device_id: String) "ModifyDeviceInfo" -> ModifyDeviceInfoOutput {
    0 "BizType" biz_type: String, 1 "DeviceId" device_id, 2 "Duration" duration: String,
    3 "ExpiredDay" expired_day: String, 4 "UserDeviceId" user_device_id: String
} }

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
    0 "BeginDay" begin_day, 1 "BizType" biz_type, 2 "DeviceId" device_id, 3 "ExpiredDay" expired_day,
    4 "UserDeviceId" user_device_id
} }

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
    Number "CurrentPage", "ResultObject" result_object
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageQueryWhiteListSettingOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub result_object: Option<Vec<PageQueryWhiteListSettingResultObject>>,
    pub success: Option<bool>,
    pub total_item: Option<i64>,
    pub total_page: Option<i64>,
}
model! { PageQueryWhiteListSettingOutput {
    0 "Code" code, 1 "CurrentPage" current_page, 2 "Message" message, 3 "PageSize" page_size,
    4 "ResultObject" result_object, 5 "Success" success, 6 "TotalItem" total_item, 7 "TotalPage" total_page
} }

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
    0 "CertNo" cert_no, 1 "CertifyId" certify_id, 2 "GmtCreate" gmt_create, 3 "GmtModified" gmt_modified, 4 "Id" id,
    5 "Remark" remark, 6 "SceneId" scene_id, 7 "ServiceCode" service_code, 8 "Status" status,
    9 "ValidEndDate" valid_end_date, 10 "ValidStartDate" valid_start_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBlackListStrategy {
    pub region_id: Option<String>,
}
operation! { QueryBlackListStrategy() "QueryBlackListStrategy" -> QueryBlackListStrategyOutput {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBlackListStrategyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Vec<QueryBlackListStrategyResultObject>>,
}
model! { QueryBlackListStrategyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

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
    0 "BizContent" biz_content, 1 "BizKey" biz_key, 2 "GmtModified" gmt_modified, 3 "Id" id,
    4 "ProductName" product_name, 5 "Status" status, 6 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryControlStrategy {
    pub product_type: Option<String>,
    pub region_id: Option<String>,
}
operation! { QueryControlStrategy() "QueryControlStrategy" -> QueryControlStrategyOutput {
    0 "ProductType" product_type: String, 1 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryControlStrategyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Vec<QueryControlStrategyResultObject>>,
}
model! { QueryControlStrategyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

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
    0 "ApiName" api_name, 1 "BizType" biz_type, 2 "Id" id, 3 "Status" status, 4 "Threshold" threshold,
    5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomizeFlowStrategy {
    pub product_type: Option<String>,
    pub region_id: Option<String>,
    pub user_id: i64,
}
operation! { QueryCustomizeFlowStrategy(user_id: i64) "QueryCustomizeFlowStrategy" -> QueryCustomizeFlowStrategyOutput {
    0 "ProductType" product_type: String, 1 "RegionId" region_id: String, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomizeFlowStrategyOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub result_object: Option<Vec<QueryCustomizeFlowStrategyResultObject>>,
    pub success: Option<bool>,
}
model! { QueryCustomizeFlowStrategyOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "ResultObject" result_object,
    4 "Success" success
} }

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
    0 "AccumulateKey" accumulate_key, 1 "AccumulateWindow" accumulate_window, 2 "ApiName" api_name,
    3 "FlowType" flow_type, 4 "Id" id, 5 "Operation" operation, 6 "Status" status, 7 "Threshold" threshold,
    8 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySceneConfigs {
    pub r#type: String,
}
operation! { QuerySceneConfigs(r#type: String) "QuerySceneConfigs" -> QuerySceneConfigsOutput {
    0 "type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySceneConfigsOutput {
    pub scene_configs: Option<Vec<QuerySceneConfigsSceneConfigs>>,
}
model! { QuerySceneConfigsOutput {
    0 "sceneConfigs" scene_configs
} }

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
    0 "config" config, 1 "gmtCreate" gmt_create, 2 "gmtModified" gmt_modified, 3 "id" id, 4 "sceneId" scene_id,
    5 "type" r#type, 6 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyDownloadTask {
    pub download_task_id: Option<String>,
}
operation! { QueryVerifyDownloadTask() "QueryVerifyDownloadTask" -> QueryVerifyDownloadTaskOutput {
    0 "DownloadTaskId" download_task_id: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyDownloadTaskOutput {
    pub error_code: Option<String>,
    pub finish: Option<bool>,
    pub status: Option<i64>,
    pub url: Option<String>,
}
model! { QueryVerifyDownloadTaskOutput {
    0 "ErrorCode" error_code, 1 "Finish" finish, 2 "Status" status, 3 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyFlowPackage {
    pub product_type: String,
}
operation! { QueryVerifyFlowPackage(product_type: String) "QueryVerifyFlowPackage" -> QueryVerifyFlowPackageOutput {
    0 "ProductType" product_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyFlowPackageOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub items: Option<Vec<QueryVerifyFlowPackageItems>>,
    pub success: Option<bool>,
    pub total_count: Option<String>,
}
model! { QueryVerifyFlowPackageOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Items" items, 3 "Success" success, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyFlowPackageItems {
    pub commodity_name: Option<String>,
    pub curr_capacity: Option<f64>,
    pub curr_proportion: Option<String>,
    pub flow_details: Option<Vec<QueryVerifyFlowPackageFlowDetails>>,
    pub total_capacity: Option<f64>,
    pub used_capacity: Option<f64>,
}
model! { QueryVerifyFlowPackageItems {
    0 "CommodityName" commodity_name, 1 "CurrCapacity" curr_capacity, 2 "CurrProportion" curr_proportion,
    3 "FlowDetails" flow_details, 4 "TotalCapacity" total_capacity, 5 "UsedCapacity" used_capacity
} }

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
    0 "Capacity" capacity, 1 "CommodityName" commodity_name, 2 "CurrCapacity" curr_capacity,
    3 "CurrProportion" curr_proportion, 4 "ExpireDate" expire_date, 5 "InstanceName" instance_name, 6 "Status" status,
    7 "TakeEffectDate" take_effect_date
} }

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
    Number "CurrentPage", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyInvokeSatisticOutput {
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub items: Option<Vec<QueryVerifyInvokeSatisticItems>>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { QueryVerifyInvokeSatisticOutput {
    0 "Code" code, 1 "CurrentPage" current_page, 2 "Items" items, 3 "PageSize" page_size, 4 "Success" success,
    5 "TotalCount" total_count, 6 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyInvokeSatisticItems {
    pub data: Option<Vec<QueryVerifyInvokeSatisticData>>,
    pub statistics_date: Option<String>,
}
model! { QueryVerifyInvokeSatisticItems {
    0 "Data" data, 1 "StatisticsDate" statistics_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryVerifyInvokeSatisticData {
    pub statistics_count: Option<String>,
    pub statistics_type: Option<String>,
}
model! { QueryVerifyInvokeSatisticData {
    0 "StatisticsCount" statistics_count, 1 "StatisticsType" statistics_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWhiteListSetting {
    pub ids: Option<Vec<i64>>,
    pub service_code: Option<String>,
}
operation! { RemoveWhiteListSetting() "RemoveWhiteListSetting" -> RemoveWhiteListSettingOutput {
    0 "Ids" ids: Vec<i64>, 1 "ServiceCode" service_code: String
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWhiteListSettingOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<bool>,
    pub success: Option<bool>,
}
model! { RemoveWhiteListSettingOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object, 3 "Success" success
} }

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

pub type UpdateAntCloudAuthSceneOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSceneConfig {
    pub config: String,
    pub id: i64,
    pub scene_id: i64,
}
operation! { UpdateSceneConfig(config: String, id: i64, scene_id: i64) "UpdateSceneConfig" -> Empty {
    0 "config" config, 1 "id" id, 2 "sceneId" scene_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

pub type UpdateSceneConfigOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vehicle5ItemQueryOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<Vehicle5ItemQueryResultObject>,
}
model! { Vehicle5ItemQueryOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vehicle5ItemQueryResultObject {
    pub biz_code: Option<String>,
    pub vehicle_info: Option<String>,
}
model! { Vehicle5ItemQueryResultObject {
    0 "BizCode" biz_code, 1 "VehicleInfo" vehicle_info
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInsureQueryOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<VehicleInsureQueryResultObject>,
}
model! { VehicleInsureQueryOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleInsureQueryResultObject {
    pub biz_code: Option<String>,
    pub vehicle_info: Option<String>,
}
model! { VehicleInsureQueryResultObject {
    0 "BizCode" biz_code, 1 "VehicleInfo" vehicle_info
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerifyOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<VehicleMetaVerifyResultObject>,
}
model! { VehicleMetaVerifyOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerifyResultObject {
    pub biz_code: Option<String>,
}
model! { VehicleMetaVerifyResultObject {
    0 "BizCode" biz_code
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerifyV2Output {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<VehicleMetaVerifyV2ResultObject>,
}
model! { VehicleMetaVerifyV2Output {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleMetaVerifyV2ResultObject {
    pub biz_code: Option<String>,
    pub vehicle_info: Option<String>,
}
model! { VehicleMetaVerifyV2ResultObject {
    0 "BizCode" biz_code, 1 "VehicleInfo" vehicle_info
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleQueryOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result_object: Option<VehicleQueryResultObject>,
}
model! { VehicleQueryOutput {
    0 "Code" code, 1 "Message" message, 2 "ResultObject" result_object
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VehicleQueryResultObject {
    pub biz_code: Option<String>,
    pub vehicle_info: Option<String>,
}
model! { VehicleQueryResultObject {
    0 "BizCode" biz_code, 1 "VehicleInfo" vehicle_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMaterial {
    pub biz_id: String,
    pub biz_type: String,
    pub face_image_url: String,
    pub id_card_back_image_url: Option<String>,
    pub id_card_front_image_url: Option<String>,
    pub id_card_number: String,
    pub name: String,
    pub user_id: Option<String>,
}

/// What [`VerifyMaterial::new`] takes.
pub struct VerifyMaterialRequired {
    pub biz_id: String,
    pub biz_type: String,
    pub face_image_url: String,
    pub id_card_number: String,
    pub name: String,
}
operation! { VerifyMaterial{VerifyMaterialRequired: biz_id, biz_type, face_image_url, id_card_number, name}
    "VerifyMaterial" -> VerifyMaterialOutput {
    0 "BizId" biz_id, 1 "BizType" biz_type, 2 "FaceImageUrl" face_image_url,
    3 "IdCardBackImageUrl" id_card_back_image_url: String, 4 "IdCardFrontImageUrl" id_card_front_image_url: String,
    5 "IdCardNumber" id_card_number, 6 "Name" name, 7 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMaterialOutput {
    pub authority_comparision_score: Option<f64>,
    pub id_card_face_comparison_score: Option<f64>,
    pub material: Option<VerifyMaterialMaterial>,
    pub verify_status: Option<i64>,
    pub verify_token: Option<Secret>,
}
model! { VerifyMaterialOutput {
    0 "AuthorityComparisionScore" authority_comparision_score,
    1 "IdCardFaceComparisonScore" id_card_face_comparison_score, 2 "Material" material, 3 "VerifyStatus" verify_status,
    4 "VerifyToken" verify_token
} }

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
    0 "FaceGlobalUrl" face_global_url, 1 "FaceImageUrl" face_image_url, 2 "FaceMask" face_mask,
    3 "FaceQuality" face_quality, 4 "IdCardInfo" id_card_info, 5 "IdCardName" id_card_name,
    6 "IdCardNumber" id_card_number
} }

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
    0 "Address" address, 1 "Authority" authority, 2 "BackImageUrl" back_image_url, 3 "Birth" birth,
    4 "EndDate" end_date, 5 "FrontImageUrl" front_image_url, 6 "Name" name, 7 "Nationality" nationality,
    8 "Number" number, 9 "StartDate" start_date
} }

#[cfg(feature = "reflect")]
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
