//! `alimt` of Alibaba Cloud, API version 2018-10-12.
//!
//! Endpoint: a table of 55 regions, else `alimt.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/alimt/2018-10-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, alimt::GetDetectLanguageVpc};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetDetectLanguageVpc::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "mt.aliyuncs.com"),
        ("ap-northeast-2-pop", "mt.aliyuncs.com"),
        ("ap-south-1", "mt.aliyuncs.com"),
        ("ap-southeast-1", "mt.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "mt.aliyuncs.com"),
        ("ap-southeast-3", "mt.aliyuncs.com"),
        ("ap-southeast-5", "mt.aliyuncs.com"),
        ("cn-beijing", "mt.aliyuncs.com"),
        ("cn-beijing-finance-1", "mt.aliyuncs.com"),
        ("cn-beijing-finance-pop", "mt.aliyuncs.com"),
        ("cn-beijing-gov-1", "mt.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "mt.aliyuncs.com"),
        ("cn-chengdu", "mt.aliyuncs.com"),
        ("cn-edge-1", "mt.aliyuncs.com"),
        ("cn-fujian", "mt.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "mt.aliyuncs.com"),
        ("cn-hangzhou", "mt.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "mt.aliyuncs.com"),
        ("cn-hangzhou-finance", "mt.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "mt.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "mt.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "mt.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "mt.aliyuncs.com"),
        ("cn-hangzhou-test-306", "mt.aliyuncs.com"),
        ("cn-hongkong", "mt.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "mt.aliyuncs.com"),
        ("cn-huhehaote", "mt.aliyuncs.com"),
        ("cn-north-2-gov-1", "mt.aliyuncs.com"),
        ("cn-qingdao", "mt.aliyuncs.com"),
        ("cn-qingdao-nebula", "mt.aliyuncs.com"),
        ("cn-shanghai", "mt.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "mt.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "mt.aliyuncs.com"),
        ("cn-shanghai-finance-1", "mt.aliyuncs.com"),
        ("cn-shanghai-inner", "mt.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "mt.aliyuncs.com"),
        ("cn-shenzhen", "mt.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "mt.aliyuncs.com"),
        ("cn-shenzhen-inner", "mt.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "mt.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "mt.aliyuncs.com"),
        ("cn-wuhan", "mt.aliyuncs.com"),
        ("cn-yushanfang", "mt.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "mt.aliyuncs.com"),
        ("cn-zhangjiakou", "mt.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "mt.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "mt.aliyuncs.com"),
        ("eu-central-1", "mt.aliyuncs.com"),
        ("eu-west-1", "mt.aliyuncs.com"),
        ("eu-west-1-oxs", "mt.aliyuncs.com"),
        ("me-central-1", "mt.me-central-1.aliyuncs.com"),
        ("me-east-1", "mt.aliyuncs.com"),
        ("rus-west-1-pop", "mt.aliyuncs.com"),
        ("us-east-1", "mt.aliyuncs.com"),
        ("us-west-1", "mt.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "mt-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "mt-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "mt-inner.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "mt-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-zhangjiakou", "mt-inner.vpc-proxy.aliyuncs.com"),
        ("me-central-1", "mt-vpc.me-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("alimt", "2018-10-12", "alimt", &ENDPOINTS);

/// Creates async translate: `CreateAsyncTranslate` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/CreateAsyncTranslate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTranslate {
    /// Required.
    pub api_type: String,
    /// Required.
    pub format_type: String,
    /// Required.
    pub scene: String,
    /// Required.
    pub source_language: String,
    /// Required.
    pub source_text: String,
    /// Required.
    pub target_language: String,
}

/// Arguments of [`CreateAsyncTranslate::new`].
pub struct CreateAsyncTranslateRequired {
    pub api_type: String,
    pub format_type: String,
    pub scene: String,
    pub source_language: String,
    pub source_text: String,
    pub target_language: String,
}
operation! {
    CreateAsyncTranslate { CreateAsyncTranslateRequired: api_type, format_type, scene, source_language, source_text, target_language }
    "CreateAsyncTranslate" -> CreateAsyncTranslateOutput {
    0 "ApiType" api_type, 1 "FormatType" format_type, 2 "Scene" scene, 3 "SourceLanguage" source_language,
    4 "SourceText" source_text, 5 "TargetLanguage" target_language
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateAsyncTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTranslateOutput {
    pub code: Option<i64>,
    pub data: Option<CreateAsyncTranslateData>,
    pub message: Option<String>,
}
model! { CreateAsyncTranslateOutput {
    0 "Code" code: i64, 1 "Data" data: CreateAsyncTranslateData, 2 "Message" message: String
} }

/// In the response of [`CreateAsyncTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAsyncTranslateData {
    pub job_id: Option<String>,
    pub status: Option<String>,
}
model! { CreateAsyncTranslateData {
    0 "JobId" job_id: String, 1 "Status" status: String
} }

/// Creates doc translate task: `CreateDocTranslateTask` of `alimt` 2018-10-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/alimt/2018-10-12/CreateDocTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocTranslateTask {
    pub callback_url: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub file_url: String,
    pub scene: Option<String>,
    /// Required.
    pub source_language: String,
    /// Required.
    pub target_language: String,
}
operation! { CreateDocTranslateTask(file_url: String, source_language: String, target_language: String)
    "CreateDocTranslateTask" -> CreateDocTranslateTaskOutput {
    0 "CallbackUrl" callback_url: String, 1 "ClientToken" client_token: String, 2 "FileUrl" file_url,
    3 "Scene" scene: String, 4 "SourceLanguage" source_language, 5 "TargetLanguage" target_language
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`CreateDocTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocTranslateTaskOutput {
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateDocTranslateTaskOutput {
    0 "Status" status: String, 1 "TaskId" task_id: String
} }

/// Creates image translate task: `CreateImageTranslateTask` of `alimt` 2018-10-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/alimt/2018-10-12/CreateImageTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageTranslateTask {
    pub client_token: Option<String>,
    pub extra: Option<String>,
    /// Required.
    pub source_language: String,
    /// Required.
    pub target_language: String,
    /// Required.
    pub url_list: String,
}
operation! { CreateImageTranslateTask(source_language: String, target_language: String, url_list: String)
    "CreateImageTranslateTask" -> CreateImageTranslateTaskOutput {
    0 "ClientToken" client_token: String, 1 "Extra" extra: String, 2 "SourceLanguage" source_language,
    3 "TargetLanguage" target_language, 4 "UrlList" url_list
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageTranslateTaskOutput {
    pub code: Option<i64>,
    pub data: Option<CreateImageTranslateTaskData>,
    pub message: Option<String>,
}
model! { CreateImageTranslateTaskOutput {
    0 "Code" code: i64, 1 "Data" data: CreateImageTranslateTaskData, 2 "Message" message: String
} }

/// In the response of [`CreateImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageTranslateTaskData {
    pub task_id: Option<String>,
}
model! { CreateImageTranslateTaskData {
    0 "TaskId" task_id: String
} }

/// Gets async translate: `GetAsyncTranslate` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetAsyncTranslate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTranslate {
    /// Required.
    pub job_id: String,
}
operation! { GetAsyncTranslate(job_id: String) "GetAsyncTranslate" -> GetAsyncTranslateOutput {
    0 "JobId" job_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAsyncTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTranslateOutput {
    pub code: Option<i64>,
    pub data: Option<GetAsyncTranslateData>,
    pub message: Option<String>,
}
model! { GetAsyncTranslateOutput {
    0 "Code" code: i64, 1 "Data" data: GetAsyncTranslateData, 2 "Message" message: String
} }

/// In the response of [`GetAsyncTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncTranslateData {
    pub detected_language: Option<String>,
    pub status: Option<String>,
    pub translated_text: Option<String>,
    pub word_count: Option<String>,
}
model! { GetAsyncTranslateData {
    0 "DetectedLanguage" detected_language: String, 1 "Status" status: String,
    2 "TranslatedText" translated_text: String, 3 "WordCount" word_count: String
} }

/// Gets batch translate: `GetBatchTranslate` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetBatchTranslate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTranslate {
    /// Required.
    pub api_type: String,
    /// Required.
    pub format_type: String,
    /// Required.
    pub scene: String,
    /// Required.
    pub source_language: String,
    /// Required.
    pub source_text: String,
    /// Required.
    pub target_language: String,
}

/// Arguments of [`GetBatchTranslate::new`].
pub struct GetBatchTranslateRequired {
    pub api_type: String,
    pub format_type: String,
    pub scene: String,
    pub source_language: String,
    pub source_text: String,
    pub target_language: String,
}
operation! {
    GetBatchTranslate { GetBatchTranslateRequired: api_type, format_type, scene, source_language, source_text, target_language }
    "GetBatchTranslate" -> GetBatchTranslateOutput {
    0 "ApiType" api_type, 1 "FormatType" format_type, 2 "Scene" scene, 3 "SourceLanguage" source_language,
    4 "SourceText" source_text, 5 "TargetLanguage" target_language
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetBatchTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTranslateOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub translated_list: Vec<BTreeMap<String, Value>>,
}
model! { GetBatchTranslateOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "TranslatedList" translated_list: Vec<BTreeMap<String, Value>>
} }

/// Gets batch translate by vpc: `GetBatchTranslateByVPC` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetBatchTranslateByVPC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTranslateByVPC {
    /// Required.
    pub api_type: String,
    /// Required.
    pub format_type: String,
    /// Required.
    pub scene: String,
    /// Required.
    pub source_language: String,
    /// Required.
    pub source_text: String,
    /// Required.
    pub target_language: String,
}

/// Arguments of [`GetBatchTranslateByVPC::new`].
pub struct GetBatchTranslateByVPCRequired {
    pub api_type: String,
    pub format_type: String,
    pub scene: String,
    pub source_language: String,
    pub source_text: String,
    pub target_language: String,
}
operation! {
    GetBatchTranslateByVPC { GetBatchTranslateByVPCRequired: api_type, format_type, scene, source_language, source_text, target_language }
    "GetBatchTranslateByVPC" -> GetBatchTranslateByVPCOutput {
    0 "ApiType" api_type, 1 "FormatType" format_type, 2 "Scene" scene, 3 "SourceLanguage" source_language,
    4 "SourceText" source_text, 5 "TargetLanguage" target_language
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetBatchTranslateByVPC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchTranslateByVPCOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub translated_list: Vec<BTreeMap<String, Value>>,
}
model! { GetBatchTranslateByVPCOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "TranslatedList" translated_list: Vec<BTreeMap<String, Value>>
} }

/// Gets detect language: `GetDetectLanguage` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetDetectLanguage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectLanguage {
    /// Required.
    pub source_text: String,
}
operation! { GetDetectLanguage(source_text: String) "GetDetectLanguage" -> GetDetectLanguageOutput {
    0 "SourceText" source_text
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetDetectLanguage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectLanguageOutput {
    pub detected_language: Option<String>,
    pub language_probabilities: Option<String>,
}
model! { GetDetectLanguageOutput {
    0 "DetectedLanguage" detected_language: String, 1 "LanguageProbabilities" language_probabilities: String
} }

/// Gets detect language vpc: `GetDetectLanguageVpc` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetDetectLanguageVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectLanguageVpc {
    pub source_text: Option<String>,
}
operation! { GetDetectLanguageVpc() "GetDetectLanguageVpc" -> GetDetectLanguageVpcOutput {
    0 "SourceText" source_text: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetDetectLanguageVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetectLanguageVpcOutput {
    pub detected_language: Option<String>,
    pub language_probabilities: Option<String>,
}
model! { GetDetectLanguageVpcOutput {
    0 "DetectedLanguage" detected_language: String, 1 "LanguageProbabilities" language_probabilities: String
} }

/// Gets doc translate task: `GetDocTranslateTask` of `alimt` 2018-10-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetDocTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocTranslateTask {
    /// Required.
    pub task_id: String,
}
operation! { GetDocTranslateTask(task_id: String) "GetDocTranslateTask" -> GetDocTranslateTaskOutput {
    0 "TaskId" task_id
} { method: "GET", } }

/// Response of [`GetDocTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocTranslateTaskOutput {
    pub page_count: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub translate_error_code: Option<String>,
    pub translate_error_message: Option<String>,
    pub translate_file_url: Option<String>,
}
model! { GetDocTranslateTaskOutput {
    0 "PageCount" page_count: i64, 1 "Status" status: String, 2 "TaskId" task_id: String,
    3 "TranslateErrorCode" translate_error_code: String, 4 "TranslateErrorMessage" translate_error_message: String,
    5 "TranslateFileUrl" translate_file_url: String
} }

/// Gets image diagnose: `GetImageDiagnose` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetImageDiagnose>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDiagnose {
    pub extra: Option<String>,
    /// Required.
    pub url: String,
}
operation! { GetImageDiagnose(url: String) "GetImageDiagnose" -> GetImageDiagnoseOutput {
    0 "Extra" extra: String, 1 "Url" url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetImageDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDiagnoseOutput {
    pub code: Option<i64>,
    pub data: Option<GetImageDiagnoseData>,
    pub message: Option<String>,
}
model! { GetImageDiagnoseOutput {
    0 "Code" code: i64, 1 "Data" data: GetImageDiagnoseData, 2 "Message" message: String
} }

/// In the response of [`GetImageDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageDiagnoseData {
    pub language: Option<String>,
}
model! { GetImageDiagnoseData {
    0 "Language" language: String
} }

/// Gets image translate: `GetImageTranslate` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetImageTranslate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslate {
    pub extra: Option<String>,
    /// Required.
    pub source_language: String,
    /// Required.
    pub target_language: String,
    /// Required.
    pub url: String,
}
operation! { GetImageTranslate(source_language: String, target_language: String, url: String)
    "GetImageTranslate" -> GetImageTranslateOutput {
    0 "Extra" extra: String, 1 "SourceLanguage" source_language, 2 "TargetLanguage" target_language, 3 "Url" url
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetImageTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateOutput {
    pub code: Option<i64>,
    pub data: Option<GetImageTranslateData>,
    pub message: Option<String>,
}
model! { GetImageTranslateOutput {
    0 "Code" code: i64, 1 "Data" data: GetImageTranslateData, 2 "Message" message: String
} }

/// In the response of [`GetImageTranslate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateData {
    pub orc: Option<String>,
    pub picture_editor: Option<String>,
    pub url: Option<String>,
}
model! { GetImageTranslateData {
    0 "Orc" orc: String, 1 "PictureEditor" picture_editor: String, 2 "Url" url: String
} }

/// Gets image translate task: `GetImageTranslateTask` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetImageTranslateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTask {
    /// Required.
    pub task_id: String,
}
operation! { GetImageTranslateTask(task_id: String) "GetImageTranslateTask" -> GetImageTranslateTaskOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskOutput {
    pub code: Option<i64>,
    pub data: Option<GetImageTranslateTaskData>,
    pub message: Option<String>,
}
model! { GetImageTranslateTaskOutput {
    0 "Code" code: i64, 1 "Data" data: GetImageTranslateTaskData, 2 "Message" message: String
} }

/// In the response of [`GetImageTranslateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImageTranslateTaskData {
    pub image_data: Option<String>,
}
model! { GetImageTranslateTaskData {
    0 "ImageData" image_data: String
} }

/// Gets title diagnose: `GetTitleDiagnose` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetTitleDiagnose>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTitleDiagnose {
    /// Required.
    pub category_id: String,
    pub extra: Option<String>,
    /// Required.
    pub language: String,
    /// Required.
    pub platform: String,
    /// Required.
    pub title: String,
}
operation! { GetTitleDiagnose(category_id: String, language: String, platform: String, title: String)
    "GetTitleDiagnose" -> GetTitleDiagnoseOutput {
    0 "CategoryId" category_id, 1 "Extra" extra: String, 2 "Language" language, 3 "Platform" platform, 4 "Title" title
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetTitleDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTitleDiagnoseOutput {
    pub code: Option<i64>,
    pub data: Option<GetTitleDiagnoseData>,
    pub message: Option<String>,
}
model! { GetTitleDiagnoseOutput {
    0 "Code" code: i64, 1 "Data" data: GetTitleDiagnoseData, 2 "Message" message: String
} }

/// In the response of [`GetTitleDiagnose`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTitleDiagnoseData {
    pub all_uppercase_words: Option<String>,
    pub contain_core_classes: Option<String>,
    pub disable_words: Option<String>,
    pub duplicate_words: Option<String>,
    pub language_quality_score: Option<String>,
    pub no_first_uppercase_list: Option<String>,
    pub over_length_limit: Option<String>,
    pub total_score: Option<String>,
    pub word_count: Option<String>,
    pub word_spelled_correct_error: Option<String>,
}
model! { GetTitleDiagnoseData {
    0 "AllUppercaseWords" all_uppercase_words: String, 1 "ContainCoreClasses" contain_core_classes: String,
    2 "DisableWords" disable_words: String, 3 "DuplicateWords" duplicate_words: String,
    4 "LanguageQualityScore" language_quality_score: String, 5 "NoFirstUppercaseList" no_first_uppercase_list: String,
    6 "OverLengthLimit" over_length_limit: String, 7 "TotalScore" total_score: String, 8 "WordCount" word_count: String,
    9 "WordSpelledCorrectError" word_spelled_correct_error: String
} }

/// Gets title generate: `GetTitleGenerate` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetTitleGenerate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTitleGenerate {
    pub attributes: Option<String>,
    /// Required.
    pub category_id: String,
    pub extra: Option<String>,
    pub hot_words: Option<String>,
    /// Required.
    pub language: String,
    /// Required.
    pub platform: String,
    /// Required.
    pub title: String,
}
operation! { GetTitleGenerate(category_id: String, language: String, platform: String, title: String)
    "GetTitleGenerate" -> GetTitleGenerateOutput {
    0 "Attributes" attributes: String, 1 "CategoryId" category_id, 2 "Extra" extra: String,
    3 "HotWords" hot_words: String, 4 "Language" language, 5 "Platform" platform, 6 "Title" title
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`GetTitleGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTitleGenerateOutput {
    pub code: Option<i64>,
    pub data: Option<GetTitleGenerateData>,
    pub message: Option<String>,
}
model! { GetTitleGenerateOutput {
    0 "Code" code: i64, 1 "Data" data: GetTitleGenerateData, 2 "Message" message: String
} }

/// In the response of [`GetTitleGenerate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTitleGenerateData {
    pub titles: Option<String>,
}
model! { GetTitleGenerateData {
    0 "Titles" titles: String
} }

/// Gets title intelligence: `GetTitleIntelligence` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetTitleIntelligence>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTitleIntelligence {
    /// Required. 0 to 99999999999.
    pub cat_level_three_id: i64,
    /// Required. 0 to 99999999999.
    pub cat_level_two_id: i64,
    pub extra: Option<String>,
    pub keywords: Option<String>,
    /// Required.
    pub platform: String,
}
operation! { GetTitleIntelligence(cat_level_three_id: i64, cat_level_two_id: i64, platform: String)
    "GetTitleIntelligence" -> GetTitleIntelligenceOutput {
    0 "CatLevelThreeId" cat_level_three_id, 1 "CatLevelTwoId" cat_level_two_id, 2 "Extra" extra: String,
    3 "Keywords" keywords: String, 4 "Platform" platform
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetTitleIntelligence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTitleIntelligenceOutput {
    pub code: Option<i64>,
    pub data: Option<GetTitleIntelligenceData>,
    pub message: Option<String>,
}
model! { GetTitleIntelligenceOutput {
    0 "Code" code: i64, 1 "Data" data: GetTitleIntelligenceData, 2 "Message" message: String
} }

/// In the response of [`GetTitleIntelligence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTitleIntelligenceData {
    pub titles: Option<String>,
}
model! { GetTitleIntelligenceData {
    0 "Titles" titles: String
} }

/// Gets translate image batch result: `GetTranslateImageBatchResult` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetTranslateImageBatchResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranslateImageBatchResult {
    /// Required.
    pub task_id: String,
}
operation! { GetTranslateImageBatchResult(task_id: String)
    "GetTranslateImageBatchResult" -> GetTranslateImageBatchResultOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetTranslateImageBatchResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranslateImageBatchResultOutput {
    pub code: Option<i64>,
    pub data: Option<GetTranslateImageBatchResultData>,
    pub message: Option<String>,
}
model! { GetTranslateImageBatchResultOutput {
    0 "Code" code: i64, 1 "Data" data: GetTranslateImageBatchResultData, 2 "Message" message: String
} }

/// In the response of [`GetTranslateImageBatchResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranslateImageBatchResultData {
    pub result: Vec<GetTranslateImageBatchResultResult>,
    pub status: Option<String>,
}
model! { GetTranslateImageBatchResultData {
    0 "Result" result: Vec<GetTranslateImageBatchResultResult>, 1 "Status" status: String
} }

/// In the response of [`GetTranslateImageBatchResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranslateImageBatchResultResult {
    pub code: Option<i64>,
    pub final_image_url: Option<String>,
    pub in_painting_url: Option<String>,
    pub message: Option<String>,
    pub source_image_url: Option<String>,
    pub success: Option<bool>,
    pub template_json: Option<String>,
}
model! { GetTranslateImageBatchResultResult {
    0 "Code" code: i64, 1 "FinalImageUrl" final_image_url: String, 2 "InPaintingUrl" in_painting_url: String,
    3 "Message" message: String, 4 "SourceImageUrl" source_image_url: String, 5 "Success" success: bool,
    6 "TemplateJson" template_json: String
} }

/// Gets translate report: `GetTranslateReport` of `alimt` 2018-10-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alimt/2018-10-12/GetTranslateReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranslateReport {
    /// Required.
    pub api_name: String,
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub group: String,
}
operation! { GetTranslateReport(api_name: String, begin_time: String, end_time: String, group: String)
    "GetTranslateReport" -> GetTranslateReportOutput {
    0 "ApiName" api_name, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "Group" group
} }

/// Response of [`GetTranslateReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTranslateReportOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
}
model! { GetTranslateReportOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String
} }

/// Opens alimt service: `OpenAlimtService` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/OpenAlimtService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAlimtService {
    pub owner_id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { OpenAlimtService() "OpenAlimtService" -> OpenAlimtServiceOutput {
    0 "OwnerId" owner_id: i64, 1 "Type" r#type: String
} }

/// Response of [`OpenAlimtService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAlimtServiceOutput {
    pub order_id: Option<String>,
}
model! { OpenAlimtServiceOutput {
    0 "OrderId" order_id: String
} }

/// `Translate` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/Translate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Translate {
    pub context: Option<String>,
    /// Required.
    pub format_type: String,
    /// Required.
    pub scene: String,
    /// Required.
    pub source_language: String,
    /// Required. At most 256000 characters.
    pub source_text: String,
    /// Required.
    pub target_language: String,
}

/// Arguments of [`Translate::new`].
pub struct TranslateRequired {
    pub format_type: String,
    pub scene: String,
    pub source_language: String,
    pub source_text: String,
    pub target_language: String,
}
operation! { Translate { TranslateRequired: format_type, scene, source_language, source_text, target_language }
    "Translate" -> TranslateOutput {
    0 "Context" context: String, 1 "FormatType" format_type, 2 "Scene" scene, 3 "SourceLanguage" source_language,
    4 "SourceText" source_text, 5 "TargetLanguage" target_language
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`Translate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateOutput {
    pub code: Option<i64>,
    pub data: Option<TranslateData>,
    pub message: Option<String>,
}
model! { TranslateOutput {
    0 "Code" code: i64, 1 "Data" data: TranslateData, 2 "Message" message: String
} }

/// In the response of [`Translate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateData {
    pub detected_language: Option<String>,
    pub translated: Option<String>,
    pub word_count: Option<String>,
}
model! { TranslateData {
    0 "DetectedLanguage" detected_language: String, 1 "Translated" translated: String, 2 "WordCount" word_count: String
} }

/// `TranslateCertificate` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/TranslateCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateCertificate {
    /// Required.
    pub certificate_type: String,
    /// Required.
    pub image_url: String,
    pub result_type: Option<String>,
    /// Required.
    pub source_language: String,
    /// Required.
    pub target_language: String,
}
operation! {
    TranslateCertificate(certificate_type: String, image_url: String, source_language: String, target_language: String)
    "TranslateCertificate" -> TranslateCertificateOutput {
    0 "CertificateType" certificate_type, 1 "ImageUrl" image_url, 2 "ResultType" result_type: String,
    3 "SourceLanguage" source_language, 4 "TargetLanguage" target_language
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`TranslateCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateCertificateOutput {
    pub data: Option<TranslateCertificateData>,
}
model! { TranslateCertificateOutput {
    0 "Data" data: TranslateCertificateData
} }

/// In the response of [`TranslateCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateCertificateData {
    pub translated_values: Vec<TranslateCertificateTranslatedValues>,
}
model! { TranslateCertificateData {
    0 "TranslatedValues" translated_values: Vec<TranslateCertificateTranslatedValues>
} }

/// In the response of [`TranslateCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateCertificateTranslatedValues {
    pub key: Option<String>,
    pub key_translation: Option<String>,
    pub value: Option<String>,
    pub value_translation: Option<String>,
}
model! { TranslateCertificateTranslatedValues {
    0 "Key" key: String, 1 "KeyTranslation" key_translation: String, 2 "Value" value: String,
    3 "ValueTranslation" value_translation: String
} }

/// `TranslateECommerce` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/TranslateECommerce>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateECommerce {
    pub context: Option<String>,
    /// Required.
    pub format_type: String,
    /// Required.
    pub scene: String,
    /// Required.
    pub source_language: String,
    /// Required.
    pub source_text: String,
    /// Required.
    pub target_language: String,
}

/// Arguments of [`TranslateECommerce::new`].
pub struct TranslateECommerceRequired {
    pub format_type: String,
    pub scene: String,
    pub source_language: String,
    pub source_text: String,
    pub target_language: String,
}
operation! {
    TranslateECommerce { TranslateECommerceRequired: format_type, scene, source_language, source_text, target_language }
    "TranslateECommerce" -> TranslateECommerceOutput {
    0 "Context" context: String, 1 "FormatType" format_type, 2 "Scene" scene, 3 "SourceLanguage" source_language,
    4 "SourceText" source_text, 5 "TargetLanguage" target_language
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`TranslateECommerce`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateECommerceOutput {
    pub code: Option<i64>,
    pub data: Option<TranslateECommerceData>,
    pub message: Option<String>,
}
model! { TranslateECommerceOutput {
    0 "Code" code: i64, 1 "Data" data: TranslateECommerceData, 2 "Message" message: String
} }

/// In the response of [`TranslateECommerce`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateECommerceData {
    pub detected_language: Option<String>,
    pub translated: Option<String>,
    pub word_count: Option<String>,
}
model! { TranslateECommerceData {
    0 "DetectedLanguage" detected_language: String, 1 "Translated" translated: String, 2 "WordCount" word_count: String
} }

/// `TranslateGeneral` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/TranslateGeneral>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateGeneral {
    pub context: Option<String>,
    /// Required.
    pub format_type: String,
    pub scene: Option<String>,
    /// Required.
    pub source_language: String,
    /// Required.
    pub source_text: String,
    /// Required.
    pub target_language: String,
}
operation! {
    TranslateGeneral(format_type: String, source_language: String, source_text: String, target_language: String)
    "TranslateGeneral" -> TranslateGeneralOutput {
    0 "Context" context: String, 1 "FormatType" format_type, 2 "Scene" scene: String,
    3 "SourceLanguage" source_language, 4 "SourceText" source_text, 5 "TargetLanguage" target_language
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`TranslateGeneral`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateGeneralOutput {
    pub code: Option<i64>,
    pub data: Option<TranslateGeneralData>,
    pub message: Option<String>,
}
model! { TranslateGeneralOutput {
    0 "Code" code: i64, 1 "Data" data: TranslateGeneralData, 2 "Message" message: String
} }

/// In the response of [`TranslateGeneral`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateGeneralData {
    pub detected_language: Option<String>,
    pub translated: Option<String>,
    pub word_count: Option<String>,
}
model! { TranslateGeneralData {
    0 "DetectedLanguage" detected_language: String, 1 "Translated" translated: String, 2 "WordCount" word_count: String
} }

/// `TranslateGeneralVpc` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/TranslateGeneralVpc>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateGeneralVpc {
    pub context: Option<String>,
    /// Required.
    pub format_type: String,
    /// Required.
    pub scene: String,
    /// Required.
    pub source_language: String,
    /// Required.
    pub source_text: String,
    /// Required.
    pub target_language: String,
}

/// Arguments of [`TranslateGeneralVpc::new`].
pub struct TranslateGeneralVpcRequired {
    pub format_type: String,
    pub scene: String,
    pub source_language: String,
    pub source_text: String,
    pub target_language: String,
}
operation! {
    TranslateGeneralVpc { TranslateGeneralVpcRequired: format_type, scene, source_language, source_text, target_language }
    "TranslateGeneralVpc" -> TranslateGeneralVpcOutput {
    0 "Context" context: String, 1 "FormatType" format_type, 2 "Scene" scene, 3 "SourceLanguage" source_language,
    4 "SourceText" source_text, 5 "TargetLanguage" target_language
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`TranslateGeneralVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateGeneralVpcOutput {
    pub code: Option<i64>,
    pub data: Option<TranslateGeneralVpcData>,
    pub message: Option<String>,
}
model! { TranslateGeneralVpcOutput {
    0 "Code" code: i64, 1 "Data" data: TranslateGeneralVpcData, 2 "Message" message: String
} }

/// In the response of [`TranslateGeneralVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateGeneralVpcData {
    pub detected_language: Option<String>,
    pub translated: Option<String>,
    pub word_count: Option<String>,
}
model! { TranslateGeneralVpcData {
    0 "DetectedLanguage" detected_language: String, 1 "Translated" translated: String, 2 "WordCount" word_count: String
} }

/// `TranslateImage` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/TranslateImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateImage {
    pub ext: Option<String>,
    pub field: Option<String>,
    pub image_base64: Option<String>,
    pub image_url: Option<String>,
    pub source_language: Option<String>,
    pub target_language: Option<String>,
}
operation! { TranslateImage() "TranslateImage" -> TranslateImageOutput {
    0 "Ext" ext: String, 1 "Field" field: String, 2 "ImageBase64" image_base64: String, 3 "ImageUrl" image_url: String,
    4 "SourceLanguage" source_language: String, 5 "TargetLanguage" target_language: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`TranslateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateImageOutput {
    pub code: Option<i64>,
    pub data: Option<TranslateImageData>,
    pub message: Option<String>,
}
model! { TranslateImageOutput {
    0 "Code" code: i64, 1 "Data" data: TranslateImageData, 2 "Message" message: String
} }

/// In the response of [`TranslateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateImageData {
    pub final_image_url: Option<String>,
    pub in_painting_url: Option<String>,
    pub template_json: Option<String>,
}
model! { TranslateImageData {
    0 "FinalImageUrl" final_image_url: String, 1 "InPaintingUrl" in_painting_url: String,
    2 "TemplateJson" template_json: String
} }

/// `TranslateImageBatch` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/TranslateImageBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateImageBatch {
    pub custom_task_id: Option<String>,
    pub ext: Option<String>,
    pub field: Option<String>,
    /// Required.
    pub image_urls: String,
    /// Required.
    pub source_language: String,
    /// Required.
    pub target_language: String,
}
operation! { TranslateImageBatch(image_urls: String, source_language: String, target_language: String)
    "TranslateImageBatch" -> TranslateImageBatchOutput {
    0 "CustomTaskId" custom_task_id: String, 1 "Ext" ext: String, 2 "Field" field: String, 3 "ImageUrls" image_urls,
    4 "SourceLanguage" source_language, 5 "TargetLanguage" target_language
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`TranslateImageBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateImageBatchOutput {
    pub code: Option<i64>,
    pub data: Option<TranslateImageBatchData>,
    pub message: Option<String>,
}
model! { TranslateImageBatchOutput {
    0 "Code" code: i64, 1 "Data" data: TranslateImageBatchData, 2 "Message" message: String
} }

/// In the response of [`TranslateImageBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateImageBatchData {
    pub task_id: Option<String>,
}
model! { TranslateImageBatchData {
    0 "TaskId" task_id: String
} }

/// `TranslateSearch` of `alimt` 2018-10-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alimt/2018-10-12/TranslateSearch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateSearch {
    /// Required.
    pub format_type: String,
    /// Required.
    pub scene: String,
    /// Required.
    pub source_language: String,
    /// Required.
    pub source_text: String,
    /// Required.
    pub target_language: String,
}

/// Arguments of [`TranslateSearch::new`].
pub struct TranslateSearchRequired {
    pub format_type: String,
    pub scene: String,
    pub source_language: String,
    pub source_text: String,
    pub target_language: String,
}
operation! {
    TranslateSearch { TranslateSearchRequired: format_type, scene, source_language, source_text, target_language }
    "TranslateSearch" -> TranslateSearchOutput {
    0 "FormatType" format_type, 1 "Scene" scene, 2 "SourceLanguage" source_language, 3 "SourceText" source_text,
    4 "TargetLanguage" target_language
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`TranslateSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateSearchOutput {
    pub code: Option<String>,
    pub data: Option<TranslateSearchData>,
    pub message: Option<String>,
}
model! { TranslateSearchOutput {
    0 "Code" code: String, 1 "Data" data: TranslateSearchData, 2 "Message" message: String
} }

/// In the response of [`TranslateSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateSearchData {
    pub translated: Option<String>,
}
model! { TranslateSearchData {
    0 "Translated" translated: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateAsyncTranslate, CreateDocTranslateTask, CreateImageTranslateTask, GetAsyncTranslate, GetBatchTranslate,
    GetBatchTranslateByVPC, GetDetectLanguage, GetDetectLanguageVpc, GetDocTranslateTask, GetImageDiagnose,
    GetImageTranslate, GetImageTranslateTask, GetTitleDiagnose, GetTitleGenerate, GetTitleIntelligence,
    GetTranslateImageBatchResult, GetTranslateReport, OpenAlimtService, Translate, TranslateCertificate,
    TranslateECommerce, TranslateGeneral, TranslateGeneralVpc, TranslateImage, TranslateImageBatch, TranslateSearch
}
