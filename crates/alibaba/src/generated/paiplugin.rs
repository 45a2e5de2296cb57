//! `paiplugin` of Alibaba Cloud, API version 2022-01-12.
//!
//! Endpoint: a table of 1 region, else `paiplugin.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, paiplugin::GetMessageConfig};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetMessageConfig::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "paiplugin.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "paiplugin-vpc.cn-hangzhou.aliyuncs.com")],
    "paiplugin.cn-hangzhou.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "paiplugin",
    "2022-01-12",
    "paiplugin",
    &ENDPOINTS,
);

/// Creates campaign: `CreateCampaign` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/campaigns`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/CreateCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCampaign {
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { CreateCampaign() "CreateCampaign" -> CreateCampaignOutput {
    0 "Name" name: String, 1 "Remark" remark: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v2/campaigns", body: BodyStyle::Json, } }

/// Response of [`CreateCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCampaignOutput {
    pub data: Option<CreateCampaignData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { CreateCampaignOutput {
    0 "Data" data: CreateCampaignData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`CreateCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCampaignData {
    pub created_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub updated_time: Option<String>,
}
model! { CreateCampaignData {
    0 "CreatedTime" created_time: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Remark" remark: String,
    4 "UpdatedTime" updated_time: String
} }

/// Creates group: `CreateGroup` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/groups`. Changes data. See <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub algorithm: Option<String>,
    pub column: Option<String>,
    pub filter: Option<String>,
    pub inference_job_id: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<bool>,
    pub project: Option<String>,
    pub remark: Option<String>,
    pub source: Option<i64>,
    pub table: Option<String>,
    pub text: Option<String>,
    pub uri: Option<String>,
}
operation! { CreateGroup() "CreateGroup" -> CreateGroupOutput {
    0 "Algorithm" algorithm: String, 1 "Column" column: String, 2 "Filter" filter: String,
    3 "InferenceJobId" inference_job_id: String, 4 "Name" name: String, 5 "PhoneNumber" phone_number: bool,
    6 "Project" project: String, 7 "Remark" remark: String, 8 "Source" source: i64, 9 "Table" table: String,
    10 "Text" text: String, 11 "Uri" uri: String
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
    Mark::new(11, Location::Body, Style::None)
] { path: "/api/v2/groups", body: BodyStyle::Json, } }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub data: Option<CreateGroupData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { CreateGroupOutput {
    0 "Data" data: CreateGroupData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupData {
    pub algorithm: Option<String>,
    pub amount: Option<i64>,
    pub column: Option<String>,
    pub created_time: Option<String>,
    pub filter: Option<String>,
    pub id: Option<String>,
    pub inference_job_id: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<bool>,
    pub project: Option<String>,
    pub remark: Option<String>,
    pub source: Option<i64>,
    pub status: Option<i64>,
    pub table: Option<String>,
    pub text: Option<String>,
    pub updated_time: Option<String>,
    pub uri: Option<String>,
}
model! { CreateGroupData {
    0 "Algorithm" algorithm: String, 1 "Amount" amount: i64, 2 "Column" column: String,
    3 "CreatedTime" created_time: String, 4 "Filter" filter: String, 5 "Id" id: String,
    6 "InferenceJobId" inference_job_id: String, 7 "Name" name: String, 8 "PhoneNumber" phone_number: bool,
    9 "Project" project: String, 10 "Remark" remark: String, 11 "Source" source: i64, 12 "Status" status: i64,
    13 "Table" table: String, 14 "Text" text: String, 15 "UpdatedTime" updated_time: String, 16 "Uri" uri: String
} }

/// Creates inference job: `CreateInferenceJob` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/inference/jobs`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/CreateInferenceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceJob {
    pub algorithm: Option<String>,
    pub campaign_id: Option<String>,
    pub data_path: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub target_path: Option<String>,
    pub training_job_id: Option<String>,
    pub user_config: Option<String>,
}
operation! { CreateInferenceJob() "CreateInferenceJob" -> CreateInferenceJobOutput {
    0 "Algorithm" algorithm: String, 1 "CampaignId" campaign_id: String, 2 "DataPath" data_path: String,
    3 "Name" name: String, 4 "Remark" remark: String, 5 "TargetPath" target_path: String,
    6 "TrainingJobId" training_job_id: String, 7 "UserConfig" user_config: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] { path: "/api/v2/inference/jobs", body: BodyStyle::Json, } }

/// Response of [`CreateInferenceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceJobOutput {
    pub data: Option<CreateInferenceJobData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { CreateInferenceJobOutput {
    0 "Data" data: CreateInferenceJobData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`CreateInferenceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInferenceJobData {
    pub algorithm: Option<String>,
    pub campaign_id: Option<String>,
    pub created_time: Option<String>,
    pub data_path: Option<String>,
    pub group_id: Option<String>,
    pub history: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub target_path: Option<String>,
    pub training_job_id: Option<String>,
    pub updated_time: Option<String>,
    pub user_config: Option<String>,
}
model! { CreateInferenceJobData {
    0 "Algorithm" algorithm: String, 1 "CampaignId" campaign_id: String, 2 "CreatedTime" created_time: String,
    3 "DataPath" data_path: String, 4 "GroupId" group_id: String, 5 "History" history: String, 6 "Id" id: String,
    7 "Name" name: String, 8 "Remark" remark: String, 9 "Status" status: i64, 10 "TargetPath" target_path: String,
    11 "TrainingJobId" training_job_id: String, 12 "UpdatedTime" updated_time: String,
    13 "UserConfig" user_config: String
} }

/// Creates schedule: `CreateSchedule` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/schedules`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/CreateSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedule {
    pub ai_send_end_date: Option<String>,
    pub ai_send_start_date: Option<String>,
    pub end_time: Option<i64>,
    pub execute_time: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub name: String,
    pub payment_type: Option<String>,
    pub repeat_cycle: Option<i64>,
    pub repeat_cycle_unit: Option<i64>,
    pub repeat_times: Option<i64>,
    pub sign_name: Option<String>,
    pub signature_id: Option<String>,
    pub template_code: Option<String>,
    pub template_id: Option<String>,
}
operation! { CreateSchedule(group_id: String, name: String) "CreateSchedule" -> CreateScheduleOutput {
    0 "AISendEndDate" ai_send_end_date: String, 1 "AISendStartDate" ai_send_start_date: String,
    2 "EndTime" end_time: i64, 3 "ExecuteTime" execute_time: String, 4 "GroupId" group_id, 5 "Name" name,
    6 "PaymentType" payment_type: String, 7 "RepeatCycle" repeat_cycle: i64, 8 "RepeatCycleUnit" repeat_cycle_unit: i64,
    9 "RepeatTimes" repeat_times: i64, 10 "SignName" sign_name: String, 11 "SignatureId" signature_id: String,
    12 "TemplateCode" template_code: String, 13 "TemplateId" template_id: String
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
] { path: "/api/v2/schedules", body: BodyStyle::Json, } }

/// Response of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduleOutput {
    pub data: Option<CreateScheduleData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { CreateScheduleOutput {
    0 "Data" data: CreateScheduleData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`CreateSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduleData {
    pub created_time: Option<String>,
    pub end_time: Option<i64>,
    pub execute_time: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub repeat_cycle: Option<i64>,
    pub repeat_cycle_unit: Option<i64>,
    pub repeat_times: Option<i64>,
    pub sign_name: Option<String>,
    pub signature_id: Option<String>,
    pub status: Option<i64>,
    pub template_code: Option<String>,
    pub template_id: Option<String>,
    pub updated_time: Option<String>,
}
model! { CreateScheduleData {
    0 "CreatedTime" created_time: String, 1 "EndTime" end_time: i64, 2 "ExecuteTime" execute_time: String,
    3 "GroupId" group_id: String, 4 "Id" id: String, 5 "Name" name: String, 6 "RepeatCycle" repeat_cycle: i64,
    7 "RepeatCycleUnit" repeat_cycle_unit: i64, 8 "RepeatTimes" repeat_times: i64, 9 "SignName" sign_name: String,
    10 "SignatureId" signature_id: String, 11 "Status" status: i64, 12 "TemplateCode" template_code: String,
    13 "TemplateId" template_id: String, 14 "UpdatedTime" updated_time: String
} }

/// Creates signature: `CreateSignature` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/signatures`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/CreateSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignature {
    pub description: Option<String>,
    /// Required.
    pub name: String,
}
operation! { CreateSignature(name: String) "CreateSignature" -> CreateSignatureOutput {
    0 "Description" description: String, 1 "Name" name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] { path: "/api/v2/signatures", body: BodyStyle::Json, } }

/// Response of [`CreateSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignatureOutput {
    pub data: Option<CreateSignatureData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { CreateSignatureOutput {
    0 "Data" data: CreateSignatureData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`CreateSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSignatureData {
    pub created_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated_time: Option<String>,
}
model! { CreateSignatureData {
    0 "CreatedTime" created_time: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Status" status: i64,
    4 "UpdatedTime" updated_time: String
} }

/// Creates template: `CreateTemplate` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/templates`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/CreateTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplate {
    pub content: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub signature_id: Option<String>,
    pub r#type: Option<i64>,
}
operation! { CreateTemplate() "CreateTemplate" -> CreateTemplateOutput {
    0 "Content" content: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "Signature" signature: Secret, 4 "SignatureId" signature_id: String, 5 "Type" r#type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v2/templates", body: BodyStyle::Json, } }

/// Response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateOutput {
    pub data: Option<CreateTemplateData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { CreateTemplateOutput {
    0 "Data" data: CreateTemplateData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`CreateTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTemplateData {
    pub content: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub signature_id: Option<String>,
    pub status: Option<i64>,
    pub template_code: Option<String>,
    pub r#type: Option<i64>,
    pub updated_time: Option<String>,
}
model! { CreateTemplateData {
    0 "Content" content: String, 1 "CreatedTime" created_time: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "Signature" signature: Secret,
    7 "SignatureId" signature_id: String, 8 "Status" status: i64, 9 "TemplateCode" template_code: String,
    10 "Type" r#type: i64, 11 "UpdatedTime" updated_time: String
} }

/// Creates training job: `CreateTrainingJob` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/training/jobs`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/CreateTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJob {
    pub algorithm: Option<String>,
    pub campaign_id: Option<String>,
    pub data_path: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub user_config: Option<String>,
}
operation! { CreateTrainingJob() "CreateTrainingJob" -> CreateTrainingJobOutput {
    0 "Algorithm" algorithm: String, 1 "CampaignId" campaign_id: String, 2 "DataPath" data_path: String,
    3 "Name" name: String, 4 "Remark" remark: String, 5 "UserConfig" user_config: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/api/v2/training/jobs", body: BodyStyle::Json, } }

/// Response of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobOutput {
    pub data: Option<CreateTrainingJobData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { CreateTrainingJobOutput {
    0 "Data" data: CreateTrainingJobData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`CreateTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainingJobData {
    pub algorithm: Option<String>,
    pub campaign_id: Option<String>,
    pub created_time: Option<String>,
    pub data_path: Option<String>,
    pub has_model_info: Option<bool>,
    pub history: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub training_schedule_id: Option<String>,
    pub updated_time: Option<String>,
    pub user_config: Option<String>,
}
model! { CreateTrainingJobData {
    0 "Algorithm" algorithm: String, 1 "CampaignId" campaign_id: String, 2 "CreatedTime" created_time: String,
    3 "DataPath" data_path: String, 4 "HasModelInfo" has_model_info: bool, 5 "History" history: String,
    6 "Id" id: String, 7 "Name" name: String, 8 "Remark" remark: String, 9 "Status" status: i64,
    10 "TrainingScheduleId" training_schedule_id: String, 11 "UpdatedTime" updated_time: String,
    12 "UserConfig" user_config: String
} }

/// Deletes campaign: `DeleteCampaign` of `paiplugin` 2022-01-12.
///
/// DELETE `/api/v2/campaigns/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/DeleteCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCampaign {
    /// Required.
    pub id: String,
}
operation! { DeleteCampaign(id: String) "DeleteCampaign" -> DeleteCampaignOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/campaigns/{Id}", } }

/// Response of [`DeleteCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCampaignOutput {
    pub data: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { DeleteCampaignOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// Deletes group: `DeleteGroup` of `paiplugin` 2022-01-12.
///
/// DELETE `/api/v2/groups/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub id: String,
}
operation! { DeleteGroup(id: String) "DeleteGroup" -> DeleteGroupOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/groups/{Id}", } }

/// Response of [`DeleteGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupOutput {
    pub data: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { DeleteGroupOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// Deletes inference job: `DeleteInferenceJob` of `paiplugin` 2022-01-12.
///
/// DELETE `/api/v2/inference/jobs/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/DeleteInferenceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInferenceJob {
    /// Required.
    pub id: String,
}
operation! { DeleteInferenceJob(id: String) "DeleteInferenceJob" -> DeleteInferenceJobOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/inference/jobs/{Id}", } }

/// Response of [`DeleteInferenceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInferenceJobOutput {
    pub data: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { DeleteInferenceJobOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// Deletes schedule: `DeleteSchedule` of `paiplugin` 2022-01-12.
///
/// DELETE `/api/v2/schedules/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/DeleteSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSchedule {
    /// Required.
    pub id: String,
}
operation! { DeleteSchedule(id: String) "DeleteSchedule" -> DeleteScheduleOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/schedules/{Id}", } }

/// Response of [`DeleteSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduleOutput {
    pub data: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { DeleteScheduleOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// Deletes signature: `DeleteSignature` of `paiplugin` 2022-01-12.
///
/// DELETE `/api/v2/signatures/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/DeleteSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSignature {
    /// Required.
    pub id: String,
}
operation! { DeleteSignature(id: String) "DeleteSignature" -> DeleteSignatureOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/signatures/{Id}", } }

/// Response of [`DeleteSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSignatureOutput {
    pub data: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { DeleteSignatureOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// Deletes template: `DeleteTemplate` of `paiplugin` 2022-01-12.
///
/// DELETE `/api/v2/templates/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/DeleteTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplate {
    /// Required.
    pub id: String,
}
operation! { DeleteTemplate(id: String) "DeleteTemplate" -> DeleteTemplateOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/templates/{Id}", } }

/// Response of [`DeleteTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTemplateOutput {
    pub data: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { DeleteTemplateOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// Deletes training job: `DeleteTrainingJob` of `paiplugin` 2022-01-12.
///
/// DELETE `/api/v2/training/jobs/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/DeleteTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingJob {
    /// Required.
    pub id: String,
}
operation! { DeleteTrainingJob(id: String) "DeleteTrainingJob" -> DeleteTrainingJobOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/api/v2/training/jobs/{Id}", } }

/// Response of [`DeleteTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainingJobOutput {
    pub data: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { DeleteTrainingJobOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// Gets algorithm: `GetAlgorithm` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/algorithms/{Id}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetAlgorithm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlgorithm {
    /// Required.
    pub id: String,
}
operation! { GetAlgorithm(id: String) "GetAlgorithm" -> GetAlgorithmOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/algorithms/{Id}", } }

/// Response of [`GetAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlgorithmOutput {
    pub data: Option<GetAlgorithmData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetAlgorithmOutput {
    0 "Data" data: GetAlgorithmData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetAlgorithm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlgorithmData {
    pub description: Option<String>,
    pub id: Option<String>,
    pub infer_user_config_map: Option<String>,
    pub name: Option<String>,
    pub train_user_config_map: Option<String>,
}
model! { GetAlgorithmData {
    0 "Description" description: String, 1 "Id" id: String, 2 "InferUserConfigMap" infer_user_config_map: String,
    3 "Name" name: String, 4 "TrainUserConfigMap" train_user_config_map: String
} }

/// Gets campaign: `GetCampaign` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/campaigns/{Id}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaign {
    /// Required.
    pub id: String,
}
operation! { GetCampaign(id: String) "GetCampaign" -> GetCampaignOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/campaigns/{Id}", } }

/// Response of [`GetCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignOutput {
    pub data: Option<GetCampaignData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetCampaignOutput {
    0 "Data" data: GetCampaignData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCampaignData {
    pub created_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub updated_time: Option<String>,
}
model! { GetCampaignData {
    0 "CreatedTime" created_time: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Remark" remark: String,
    4 "UpdatedTime" updated_time: String
} }

/// Gets group: `GetGroup` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/groups/{Id}`. Reads only. See <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    /// Required.
    pub id: String,
}
operation! { GetGroup(id: String) "GetGroup" -> GetGroupOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/groups/{Id}", } }

/// Response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub data: Option<GetGroupData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetGroupOutput {
    0 "Data" data: GetGroupData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupData {
    pub algorithm: Option<String>,
    pub amount: Option<i64>,
    pub campaign_id: Option<String>,
    pub column: Option<String>,
    pub created_time: Option<String>,
    pub filter: Option<String>,
    pub history: Option<String>,
    pub id: Option<String>,
    pub inference_job_id: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<bool>,
    pub project: Option<String>,
    pub remark: Option<String>,
    pub source: Option<i64>,
    pub status: Option<i64>,
    pub table: Option<String>,
    pub text: Option<String>,
    pub updated_time: Option<String>,
    pub uri: Option<String>,
}
model! { GetGroupData {
    0 "Algorithm" algorithm: String, 1 "Amount" amount: i64, 2 "CampaignId" campaign_id: String,
    3 "Column" column: String, 4 "CreatedTime" created_time: String, 5 "Filter" filter: String,
    6 "History" history: String, 7 "Id" id: String, 8 "InferenceJobId" inference_job_id: String, 9 "Name" name: String,
    10 "PhoneNumber" phone_number: bool, 11 "Project" project: String, 12 "Remark" remark: String,
    13 "Source" source: i64, 14 "Status" status: i64, 15 "Table" table: String, 16 "Text" text: String,
    17 "UpdatedTime" updated_time: String, 18 "Uri" uri: String
} }

/// Gets inference job: `GetInferenceJob` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/inference/jobs/{Id}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetInferenceJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInferenceJob {
    /// Required.
    pub id: String,
}
operation! { GetInferenceJob(id: String) "GetInferenceJob" -> GetInferenceJobOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/inference/jobs/{Id}", } }

/// Response of [`GetInferenceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInferenceJobOutput {
    pub data: Option<GetInferenceJobData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetInferenceJobOutput {
    0 "Data" data: GetInferenceJobData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetInferenceJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInferenceJobData {
    pub algorithm: Option<String>,
    pub campaign_id: Option<String>,
    pub created_time: Option<String>,
    pub data_path: Option<String>,
    pub group_id: Option<String>,
    pub history: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub target_path: Option<String>,
    pub training_job_id: Option<String>,
    pub updated_time: Option<String>,
    pub user_config: Option<String>,
}
model! { GetInferenceJobData {
    0 "Algorithm" algorithm: String, 1 "CampaignId" campaign_id: String, 2 "CreatedTime" created_time: String,
    3 "DataPath" data_path: String, 4 "GroupId" group_id: String, 5 "History" history: String, 6 "Id" id: String,
    7 "Name" name: String, 8 "Remark" remark: String, 9 "Status" status: i64, 10 "TargetPath" target_path: String,
    11 "TrainingJobId" training_job_id: String, 12 "UpdatedTime" updated_time: String,
    13 "UserConfig" user_config: String
} }

/// Gets message config: `GetMessageConfig` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/users/messageConfig`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetMessageConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageConfig {}
operation! { GetMessageConfig() "GetMessageConfig" -> GetMessageConfigOutput {}
    { method: "GET", path: "/api/v2/users/messageConfig", } }

/// Response of [`GetMessageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageConfigOutput {
    pub data: Option<GetMessageConfigData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetMessageConfigOutput {
    0 "Data" data: GetMessageConfigData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetMessageConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageConfigData {
    pub sms_report_url: Option<String>,
    pub sms_up_url: Option<String>,
}
model! { GetMessageConfigData {
    0 "SmsReportUrl" sms_report_url: String, 1 "SmsUpUrl" sms_up_url: String
} }

/// Gets schedule: `GetSchedule` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/schedules/{Id}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchedule {
    /// Required.
    pub id: String,
}
operation! { GetSchedule(id: String) "GetSchedule" -> GetScheduleOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/schedules/{Id}", } }

/// Response of [`GetSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduleOutput {
    pub data: Option<GetScheduleData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetScheduleOutput {
    0 "Data" data: GetScheduleData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetScheduleData {
    pub created_time: Option<String>,
    pub end_time: Option<i64>,
    pub execute_time: Option<String>,
    pub group_id: Option<String>,
    pub history: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub payment_type: Option<String>,
    pub repeat_cycle: Option<i64>,
    pub repeat_cycle_unit: Option<i64>,
    pub repeat_times: Option<i64>,
    pub sign_name: Option<String>,
    pub signature_id: Option<String>,
    pub status: Option<i64>,
    pub template_code: Option<String>,
    pub template_id: Option<String>,
    pub updated_time: Option<String>,
}
model! { GetScheduleData {
    0 "CreatedTime" created_time: String, 1 "EndTime" end_time: i64, 2 "ExecuteTime" execute_time: String,
    3 "GroupId" group_id: String, 4 "History" history: String, 5 "Id" id: String, 6 "Name" name: String,
    7 "PaymentType" payment_type: String, 8 "RepeatCycle" repeat_cycle: i64, 9 "RepeatCycleUnit" repeat_cycle_unit: i64,
    10 "RepeatTimes" repeat_times: i64, 11 "SignName" sign_name: String, 12 "SignatureId" signature_id: String,
    13 "Status" status: i64, 14 "TemplateCode" template_code: String, 15 "TemplateId" template_id: String,
    16 "UpdatedTime" updated_time: String
} }

/// Gets signature: `GetSignature` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/signatures/{Id}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetSignature>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSignature {
    /// Required.
    pub id: String,
}
operation! { GetSignature(id: String) "GetSignature" -> GetSignatureOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/signatures/{Id}", } }

/// Response of [`GetSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSignatureOutput {
    pub data: Option<GetSignatureData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetSignatureOutput {
    0 "Data" data: GetSignatureData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetSignature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSignatureData {
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub status: Option<i64>,
    pub updated_time: Option<String>,
}
model! { GetSignatureData {
    0 "CreatedTime" created_time: String, 1 "Description" description: String, 2 "Id" id: String, 3 "Name" name: String,
    4 "Reason" reason: String, 5 "Status" status: i64, 6 "UpdatedTime" updated_time: String
} }

/// Gets template: `GetTemplate` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/templates/{Id}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplate {
    /// Required.
    pub id: String,
}
operation! { GetTemplate(id: String) "GetTemplate" -> GetTemplateOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/templates/{Id}", } }

/// Response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateOutput {
    pub data: Option<GetTemplateData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetTemplateOutput {
    0 "Data" data: GetTemplateData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTemplateData {
    pub content: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub signature_id: Option<String>,
    pub status: Option<i64>,
    pub template_code: Option<String>,
    pub r#type: Option<i64>,
    pub updated_time: Option<String>,
}
model! { GetTemplateData {
    0 "Content" content: String, 1 "CreatedTime" created_time: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "SignatureId" signature_id: String,
    7 "Status" status: i64, 8 "TemplateCode" template_code: String, 9 "Type" r#type: i64,
    10 "UpdatedTime" updated_time: String
} }

/// Gets training job: `GetTrainingJob` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/training/jobs/{Id}`. Reads only. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetTrainingJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJob {
    /// Required.
    pub id: String,
}
operation! { GetTrainingJob(id: String) "GetTrainingJob" -> GetTrainingJobOutput {
    0 "Id" id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/api/v2/training/jobs/{Id}", } }

/// Response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobOutput {
    pub data: Option<GetTrainingJobData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetTrainingJobOutput {
    0 "Data" data: GetTrainingJobData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetTrainingJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainingJobData {
    pub algorithm: Option<String>,
    pub campaign_id: Option<String>,
    pub created_time: Option<String>,
    pub data_path: Option<String>,
    pub has_model_info: Option<bool>,
    pub history: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub training_schedule_id: Option<String>,
    pub updated_time: Option<String>,
    pub user_config: Option<String>,
}
model! { GetTrainingJobData {
    0 "Algorithm" algorithm: String, 1 "CampaignId" campaign_id: String, 2 "CreatedTime" created_time: String,
    3 "DataPath" data_path: String, 4 "HasModelInfo" has_model_info: bool, 5 "History" history: String,
    6 "Id" id: String, 7 "Name" name: String, 8 "Remark" remark: String, 9 "Status" status: i64,
    10 "TrainingScheduleId" training_schedule_id: String, 11 "UpdatedTime" updated_time: String,
    12 "UserConfig" user_config: String
} }

/// Gets user: `GetUser` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/users`. Reads only. See <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {}
operation! { GetUser() "GetUser" -> GetUserOutput {} { method: "GET", path: "/api/v2/users", } }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub data: Option<GetUserData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { GetUserOutput {
    0 "Data" data: GetUserData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserData {
    pub account_status: Option<i64>,
}
model! { GetUserData {
    0 "AccountStatus" account_status: i64
} }

/// Lists algorithms: `ListAlgorithms` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/algorithms`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListAlgorithms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithms {
    pub id: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAlgorithms() "ListAlgorithms" -> ListAlgorithmsOutput {
    0 "Id" id: String, 1 "Name" name: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} { method: "GET", path: "/api/v2/algorithms", } }
paged! { ListAlgorithms: ListAlgorithmsAlgorithms =
    Number "PageNumber", "Data.Algorithms" data.algorithms, total "Data.TotalCount" }

/// Response of [`ListAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmsOutput {
    pub data: Option<ListAlgorithmsData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListAlgorithmsOutput {
    0 "Data" data: ListAlgorithmsData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmsData {
    pub algorithms: Vec<ListAlgorithmsAlgorithms>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAlgorithmsData {
    0 "Algorithms" algorithms: Vec<ListAlgorithmsAlgorithms>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAlgorithms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlgorithmsAlgorithms {
    pub id: Option<String>,
    pub name: Option<String>,
}
model! { ListAlgorithmsAlgorithms {
    0 "Id" id: String, 1 "Name" name: String
} }

/// Lists campaigns: `ListCampaigns` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/campaigns`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListCampaigns>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCampaigns {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub remark: Option<String>,
}
operation! { ListCampaigns() "ListCampaigns" -> ListCampaignsOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Remark" remark: String
} { method: "GET", path: "/api/v2/campaigns", } }
paged! { ListCampaigns: ListCampaignsCampaigns =
    Number "PageNumber", "Data.Campaigns" data.campaigns, total "Data.TotalCount" }

/// Response of [`ListCampaigns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCampaignsOutput {
    pub data: Option<ListCampaignsData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListCampaignsOutput {
    0 "Data" data: ListCampaignsData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListCampaigns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCampaignsData {
    pub campaigns: Vec<ListCampaignsCampaigns>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCampaignsData {
    0 "Campaigns" campaigns: Vec<ListCampaignsCampaigns>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCampaigns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCampaignsCampaigns {
    pub created_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub updated_time: Option<String>,
}
model! { ListCampaignsCampaigns {
    0 "CreatedTime" created_time: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Remark" remark: String,
    4 "UpdatedTime" updated_time: String
} }

/// Lists groups: `ListGroups` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/groups`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub phone_number: Option<bool>,
    pub remark: Option<String>,
    pub source: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListGroups() "ListGroups" -> ListGroupsOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PhoneNumber" phone_number: bool, 4 "Remark" remark: String, 5 "Source" source: i64, 6 "Status" status: i64
} { method: "GET", path: "/api/v2/groups", } }
paged! { ListGroups: ListGroupsGroups = Number "PageNumber", "Data.Groups" data.groups, total "Data.TotalCount" }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub data: Option<ListGroupsData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListGroupsOutput {
    0 "Data" data: ListGroupsData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsData {
    pub groups: Vec<ListGroupsGroups>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListGroupsData {
    0 "Groups" groups: Vec<ListGroupsGroups>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsGroups {
    pub algorithm: Option<String>,
    pub amount: Option<i64>,
    pub column: Option<String>,
    pub created_time: Option<String>,
    pub filter: Option<String>,
    pub id: Option<String>,
    pub inference_job_id: Option<String>,
    pub name: Option<String>,
    pub phone_number: Option<bool>,
    pub project: Option<String>,
    pub remark: Option<String>,
    pub source: Option<i64>,
    pub status: Option<i64>,
    pub table: Option<String>,
    pub text: Option<String>,
    pub updated_time: Option<String>,
    pub uri: Option<String>,
}
model! { ListGroupsGroups {
    0 "Algorithm" algorithm: String, 1 "Amount" amount: i64, 2 "Column" column: String,
    3 "CreatedTime" created_time: String, 4 "Filter" filter: String, 5 "Id" id: String,
    6 "InferenceJobId" inference_job_id: String, 7 "Name" name: String, 8 "PhoneNumber" phone_number: bool,
    9 "Project" project: String, 10 "Remark" remark: String, 11 "Source" source: i64, 12 "Status" status: i64,
    13 "Table" table: String, 14 "Text" text: String, 15 "UpdatedTime" updated_time: String, 16 "Uri" uri: String
} }

/// Lists inference jobs: `ListInferenceJobs` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/inference/jobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListInferenceJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceJobs {
    pub campaign_id: Option<String>,
    pub campaign_name: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub training_job_name: Option<String>,
}
operation! { ListInferenceJobs() "ListInferenceJobs" -> ListInferenceJobsOutput {
    0 "CampaignId" campaign_id: String, 1 "CampaignName" campaign_name: String, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Remark" remark: String, 6 "Status" status: i64,
    7 "TrainingJobName" training_job_name: String
} { method: "GET", path: "/api/v2/inference/jobs", } }
paged! { ListInferenceJobs: ListInferenceJobsInferenceJobs =
    Number "PageNumber", "Data.InferenceJobs" data.inference_jobs, total "Data.TotalCount" }

/// Response of [`ListInferenceJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceJobsOutput {
    pub data: Option<ListInferenceJobsData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListInferenceJobsOutput {
    0 "Data" data: ListInferenceJobsData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListInferenceJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceJobsData {
    pub inference_jobs: Vec<ListInferenceJobsInferenceJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInferenceJobsData {
    0 "InferenceJobs" inference_jobs: Vec<ListInferenceJobsInferenceJobs>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInferenceJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInferenceJobsInferenceJobs {
    pub algorithm: Option<String>,
    pub campaign_id: Option<String>,
    pub created_time: Option<String>,
    pub data_path: Option<String>,
    pub group_id: Option<String>,
    pub history: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub target_group_id: Option<String>,
    pub target_path: Option<String>,
    pub training_job_id: Option<String>,
    pub updated_time: Option<String>,
    pub user_config: Option<String>,
}
model! { ListInferenceJobsInferenceJobs {
    0 "Algorithm" algorithm: String, 1 "CampaignId" campaign_id: String, 2 "CreatedTime" created_time: String,
    3 "DataPath" data_path: String, 4 "GroupId" group_id: String, 5 "History" history: String, 6 "Id" id: String,
    7 "Name" name: String, 8 "Remark" remark: String, 9 "Status" status: i64,
    10 "TargetGroupId" target_group_id: String, 11 "TargetPath" target_path: String,
    12 "TrainingJobId" training_job_id: String, 13 "UpdatedTime" updated_time: String,
    14 "UserConfig" user_config: String
} }

/// Lists message metrics: `ListMessageMetrics` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/messages/metrics`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListMessageMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageMetrics {
    /// Required.
    pub end_date: String,
    pub group_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schedule_id: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub signature_id: Option<String>,
    /// Required.
    pub start_date: String,
    pub template_code: Option<String>,
    pub template_id: Option<String>,
    pub template_type: Option<i64>,
}
operation! { ListMessageMetrics(end_date: String, start_date: String) "ListMessageMetrics" -> ListMessageMetricsOutput {
    0 "EndDate" end_date, 1 "GroupId" group_id: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "ScheduleId" schedule_id: String, 5 "Signature" signature: Secret, 6 "SignatureId" signature_id: String,
    7 "StartDate" start_date, 8 "TemplateCode" template_code: String, 9 "TemplateId" template_id: String,
    10 "TemplateType" template_type: i64
} { method: "GET", path: "/api/v2/messages/metrics", } }
paged! { ListMessageMetrics: ListMessageMetricsMetrics =
    Number "PageNumber", "Data.Metrics" data.metrics, total "Data.TotalCount" }

/// Response of [`ListMessageMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageMetricsOutput {
    pub data: Option<ListMessageMetricsData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListMessageMetricsOutput {
    0 "Data" data: ListMessageMetricsData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListMessageMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageMetricsData {
    pub metrics: Vec<ListMessageMetricsMetrics>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMessageMetricsData {
    0 "Metrics" metrics: Vec<ListMessageMetricsMetrics>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMessageMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessageMetricsMetrics {
    pub date: Option<String>,
    pub fail: Option<i64>,
    pub pending: Option<i64>,
    pub rate: Option<f64>,
    pub success: Option<i64>,
    pub total: Option<i64>,
}
model! { ListMessageMetricsMetrics {
    0 "Date" date: String, 1 "Fail" fail: i64, 2 "Pending" pending: i64, 3 "Rate" rate: f64, 4 "Success" success: i64,
    5 "Total" total: i64
} }

/// Lists messages: `ListMessages` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/messages`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListMessages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessages {
    /// Required.
    pub datetime: String,
    pub error_code: Option<String>,
    pub group_id: Option<String>,
    pub message_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub phone_number: Option<String>,
    pub request_id: Option<String>,
    pub schedule_id: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub signature_id: Option<String>,
    pub status: Option<i64>,
    pub template_code: Option<String>,
    pub template_id: Option<String>,
    pub template_type: Option<i64>,
}
operation! { ListMessages(datetime: String) "ListMessages" -> ListMessagesOutput {
    0 "Datetime" datetime, 1 "ErrorCode" error_code: String, 2 "GroupId" group_id: String,
    3 "MessageId" message_id: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "PhoneNumber" phone_number: String, 7 "RequestId" request_id: String, 8 "ScheduleId" schedule_id: String,
    9 "Signature" signature: Secret, 10 "SignatureId" signature_id: String, 11 "Status" status: i64,
    12 "TemplateCode" template_code: String, 13 "TemplateId" template_id: String, 14 "TemplateType" template_type: i64
} { method: "GET", path: "/api/v2/messages", } }
paged! { ListMessages: ListMessagesMessages =
    Number "PageNumber", "Data.Messages" data.messages, total "Data.TotalCount" }

/// Response of [`ListMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesOutput {
    pub data: Option<ListMessagesData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListMessagesOutput {
    0 "Data" data: ListMessagesData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesData {
    pub messages: Vec<ListMessagesMessages>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMessagesData {
    0 "Messages" messages: Vec<ListMessagesMessages>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesMessages {
    pub error_code: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub out_id: Option<String>,
    pub phone_number: Option<String>,
    pub schedule_id: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    pub status: Option<i64>,
    pub template_code: Option<String>,
    pub template_params: Option<String>,
    pub template_type: Option<i64>,
}
model! { ListMessagesMessages {
    0 "ErrorCode" error_code: String, 1 "GroupId" group_id: String, 2 "Id" id: String, 3 "OutId" out_id: String,
    4 "PhoneNumber" phone_number: String, 5 "ScheduleId" schedule_id: String, 6 "Signature" signature: Secret,
    7 "Status" status: i64, 8 "TemplateCode" template_code: String, 9 "TemplateParams" template_params: String,
    10 "TemplateType" template_type: i64
} }

/// Lists schedules: `ListSchedules` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/schedules`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListSchedules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedules {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListSchedules() "ListSchedules" -> ListSchedulesOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: i64
} { method: "GET", path: "/api/v2/schedules", } }
paged! { ListSchedules: ListSchedulesSchedules =
    Number "PageNumber", "Data.Schedules" data.schedules, total "Data.TotalCount" }

/// Response of [`ListSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesOutput {
    pub data: Option<ListSchedulesData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListSchedulesOutput {
    0 "Data" data: ListSchedulesData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub schedules: Vec<ListSchedulesSchedules>,
    pub total_count: Option<i64>,
}
model! { ListSchedulesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Schedules" schedules: Vec<ListSchedulesSchedules>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSchedules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSchedulesSchedules {
    pub created_time: Option<String>,
    pub end_time: Option<i64>,
    pub execute_time: Option<String>,
    pub group_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub repeat_cycle: Option<i64>,
    pub repeat_cycle_unit: Option<i64>,
    pub repeat_times: Option<i64>,
    pub sign_name: Option<String>,
    pub signature_id: Option<String>,
    pub status: Option<i64>,
    pub template_code: Option<String>,
    pub template_id: Option<String>,
    pub updated_time: Option<String>,
}
model! { ListSchedulesSchedules {
    0 "CreatedTime" created_time: String, 1 "EndTime" end_time: i64, 2 "ExecuteTime" execute_time: String,
    3 "GroupId" group_id: String, 4 "Id" id: String, 5 "Name" name: String, 6 "RepeatCycle" repeat_cycle: i64,
    7 "RepeatCycleUnit" repeat_cycle_unit: i64, 8 "RepeatTimes" repeat_times: i64, 9 "SignName" sign_name: String,
    10 "SignatureId" signature_id: String, 11 "Status" status: i64, 12 "TemplateCode" template_code: String,
    13 "TemplateId" template_id: String, 14 "UpdatedTime" updated_time: String
} }

/// Lists signatures: `ListSignatures` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/signatures`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListSignatures>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignatures {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
}
operation! { ListSignatures() "ListSignatures" -> ListSignaturesOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Status" status: i64
} { method: "GET", path: "/api/v2/signatures", } }
paged! { ListSignatures: ListSignaturesSignatures =
    Number "PageNumber", "Data.Signatures" data.signatures, total "Data.TotalCount" }

/// Response of [`ListSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignaturesOutput {
    pub data: Option<ListSignaturesData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListSignaturesOutput {
    0 "Data" data: ListSignaturesData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignaturesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub signatures: Vec<ListSignaturesSignatures>,
    pub total_count: Option<i64>,
}
model! { ListSignaturesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Signatures" signatures: Vec<ListSignaturesSignatures>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSignatures`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignaturesSignatures {
    pub created_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    pub updated_time: Option<String>,
}
model! { ListSignaturesSignatures {
    0 "CreatedTime" created_time: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Status" status: i64,
    4 "UpdatedTime" updated_time: String
} }

/// Lists templates: `ListTemplates` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/templates`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplates {
    pub content: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { ListTemplates() "ListTemplates" -> ListTemplatesOutput {
    0 "Content" content: String, 1 "Name" name: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Status" status: i64, 5 "Type" r#type: i64
} { method: "GET", path: "/api/v2/templates", } }
paged! { ListTemplates: ListTemplatesTemplates =
    Number "PageNumber", "Data.Templates" data.templates, total "Data.TotalCount" }

/// Response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesOutput {
    pub data: Option<ListTemplatesData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListTemplatesOutput {
    0 "Data" data: ListTemplatesData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub templates: Vec<ListTemplatesTemplates>,
    pub total_count: Option<i64>,
}
model! { ListTemplatesData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Templates" templates: Vec<ListTemplatesTemplates>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTemplatesTemplates {
    pub content: Option<String>,
    pub created_time: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub signature_id: Option<String>,
    pub status: Option<i64>,
    pub template_code: Option<String>,
    pub r#type: Option<i64>,
    pub updated_time: Option<String>,
}
model! { ListTemplatesTemplates {
    0 "Content" content: String, 1 "CreatedTime" created_time: String, 2 "Description" description: String,
    3 "Id" id: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "SignatureId" signature_id: String,
    7 "Status" status: i64, 8 "TemplateCode" template_code: String, 9 "Type" r#type: i64,
    10 "UpdatedTime" updated_time: String
} }

/// Lists training jobs: `ListTrainingJobs` of `paiplugin` 2022-01-12.
///
/// GET `/api/v2/training/jobs`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/ListTrainingJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobs {
    pub campaign_id: Option<String>,
    pub campaign_name: Option<String>,
    pub name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub training_schedule_id: Option<String>,
}
operation! { ListTrainingJobs() "ListTrainingJobs" -> ListTrainingJobsOutput {
    0 "CampaignId" campaign_id: String, 1 "CampaignName" campaign_name: String, 2 "Name" name: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Remark" remark: String, 6 "Status" status: i64,
    7 "TrainingScheduleId" training_schedule_id: String
} { method: "GET", path: "/api/v2/training/jobs", } }
paged! { ListTrainingJobs: ListTrainingJobsTrainingJobs =
    Number "PageNumber", "Data.TrainingJobs" data.training_jobs, total "Data.TotalCount" }

/// Response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsOutput {
    pub data: Option<ListTrainingJobsData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { ListTrainingJobsOutput {
    0 "Data" data: ListTrainingJobsData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsData {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub training_jobs: Vec<ListTrainingJobsTrainingJobs>,
}
model! { ListTrainingJobsData {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TrainingJobs" training_jobs: Vec<ListTrainingJobsTrainingJobs>
} }

/// In the response of [`ListTrainingJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainingJobsTrainingJobs {
    pub algorithm: Option<String>,
    pub campaign_id: Option<String>,
    pub created_time: Option<String>,
    pub data_path: Option<String>,
    pub has_model_info: Option<bool>,
    pub history: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub training_schedule_id: Option<String>,
    pub updated_time: Option<String>,
    pub user_config: Option<String>,
}
model! { ListTrainingJobsTrainingJobs {
    0 "Algorithm" algorithm: String, 1 "CampaignId" campaign_id: String, 2 "CreatedTime" created_time: String,
    3 "DataPath" data_path: String, 4 "HasModelInfo" has_model_info: bool, 5 "History" history: String,
    6 "Id" id: String, 7 "Name" name: String, 8 "Remark" remark: String, 9 "Status" status: i64,
    10 "TrainingScheduleId" training_schedule_id: String, 11 "UpdatedTime" updated_time: String,
    12 "UserConfig" user_config: String
} }

/// Sends message: `SendMessage` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/messages`. Changes data. See <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/SendMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    pub group_id: Option<String>,
    pub out_ids: Option<Vec<String>>,
    pub payment_type: Option<String>,
    pub phone_numbers: Option<Vec<String>>,
    pub schedule_id: Option<String>,
    pub sign_name: Option<String>,
    pub signature_id: Option<String>,
    pub sms_up_extend_codes: Option<Vec<String>>,
    pub template_code: Option<String>,
    pub template_id: Option<String>,
    pub template_params: Option<Vec<String>>,
}
operation! { SendMessage() "SendMessage" -> SendMessageOutput {
    0 "GroupId" group_id: String, 1 "OutIds" out_ids: Vec<String>, 2 "PaymentType" payment_type: String,
    3 "PhoneNumbers" phone_numbers: Vec<String>, 4 "ScheduleId" schedule_id: String, 5 "SignName" sign_name: String,
    6 "SignatureId" signature_id: String, 7 "SmsUpExtendCodes" sms_up_extend_codes: Vec<String>,
    8 "TemplateCode" template_code: String, 9 "TemplateId" template_id: String,
    10 "TemplateParams" template_params: Vec<String>
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
    Mark::new(10, Location::Body, Style::None)
] { path: "/api/v2/messages", body: BodyStyle::Json, } }

/// Response of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageOutput {
    pub data: Option<SendMessageData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { SendMessageOutput {
    0 "Data" data: SendMessageData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageData {
    pub messages: Vec<SendMessageMessages>,
    pub request_id: Option<String>,
}
model! { SendMessageData {
    0 "Messages" messages: Vec<SendMessageMessages>, 1 "RequestId" request_id: String
} }

/// In the response of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageMessages {
    pub id: Option<String>,
    pub phone_number: Option<String>,
}
model! { SendMessageMessages {
    0 "Id" id: String, 1 "PhoneNumber" phone_number: String
} }

/// `SmsReport` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/recall/report`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/SmsReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsReport {
    pub body: Option<Vec<SmsReportBody>>,
}
operation! { SmsReport() "SmsReport" -> SmsReportOutput {
    0 "body" body: Vec<SmsReportBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/api/v2/recall/report", body: BodyStyle::Json, } }

/// In the request of [`SmsReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsReportBody {
    pub biz_id: Option<String>,
    pub err_code: Option<String>,
    pub err_msg: Option<String>,
    pub message_id: Option<String>,
    pub out_id: Option<String>,
    pub phone_number: Option<String>,
    pub report_time: Option<String>,
    pub request_id: Option<String>,
    pub send_time: Option<String>,
    pub sign_name: Option<String>,
    pub sms_size: Option<String>,
    pub success: Option<bool>,
    pub template_code: Option<String>,
}
input! { SmsReportBody() {
    0 "biz_id" biz_id: String, 1 "err_code" err_code: String, 2 "err_msg" err_msg: String,
    3 "message_id" message_id: String, 4 "out_id" out_id: String, 5 "phone_number" phone_number: String,
    6 "report_time" report_time: String, 7 "request_id" request_id: String, 8 "send_time" send_time: String,
    9 "sign_name" sign_name: String, 10 "sms_size" sms_size: String, 11 "success" success: bool,
    12 "template_code" template_code: String
} }

/// Response of [`SmsReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsReportOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { SmsReportOutput {
    0 "code" code: i64, 1 "msg" msg: String
} }

/// `SmsUp` of `paiplugin` 2022-01-12.
///
/// POST `/api/v2/recall/up`. Changes data. See <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/SmsUp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsUp {
    pub body: Option<Vec<SmsUpBody>>,
}
operation! { SmsUp() "SmsUp" -> SmsUpOutput {
    0 "body" body: Vec<SmsUpBody>
} [
    Mark::new(0, Location::WholeBody, Style::None)
] { path: "/api/v2/recall/up", body: BodyStyle::Json, } }

/// In the request of [`SmsUp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsUpBody {
    pub content: Option<String>,
    pub dest_code: Option<String>,
    pub phone_number: Option<String>,
    pub send_time: Option<String>,
    pub sequence_id: Option<i64>,
    pub sign_name: Option<String>,
}
input! { SmsUpBody() {
    0 "content" content: String, 1 "dest_code" dest_code: String, 2 "phone_number" phone_number: String,
    3 "send_time" send_time: String, 4 "sequence_id" sequence_id: i64, 5 "sign_name" sign_name: String
} }

/// Response of [`SmsUp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmsUpOutput {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
model! { SmsUpOutput {
    0 "code" code: i64, 1 "msg" msg: String
} }

/// Updates campaign: `UpdateCampaign` of `paiplugin` 2022-01-12.
///
/// PUT `/api/v2/campaigns/{Id}`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/UpdateCampaign>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCampaign {
    pub name: Option<String>,
    pub remark: Option<String>,
    /// Required.
    pub id: String,
}
operation! { UpdateCampaign(id: String) "UpdateCampaign" -> UpdateCampaignOutput {
    0 "Name" name: String, 1 "Remark" remark: String, 2 "Id" id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PUT", path: "/api/v2/campaigns/{Id}", body: BodyStyle::Json, } }

/// Response of [`UpdateCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCampaignOutput {
    pub data: Option<UpdateCampaignData>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { UpdateCampaignOutput {
    0 "Data" data: UpdateCampaignData, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// In the response of [`UpdateCampaign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCampaignData {
    pub created_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub updated_time: Option<String>,
}
model! { UpdateCampaignData {
    0 "CreatedTime" created_time: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Remark" remark: String,
    4 "UpdatedTime" updated_time: String
} }

/// Updates report url: `UpdateReportUrl` of `paiplugin` 2022-01-12.
///
/// PUT `/api/v2/users/reportUrl`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/UpdateReportUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateReportUrl {
    pub url: Option<String>,
}
operation! { UpdateReportUrl() "UpdateReportUrl" -> UpdateReportUrlOutput {
    0 "Url" url: String
} [
    Mark::new(0, Location::Body, Style::None)
] { method: "PUT", path: "/api/v2/users/reportUrl", body: BodyStyle::Json, } }

/// Response of [`UpdateReportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateReportUrlOutput {
    pub data: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { UpdateReportUrlOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

/// Updates upload url: `UpdateUploadUrl` of `paiplugin` 2022-01-12.
///
/// PUT `/api/v2/users/uploadUrl`. Changes data. See
/// <https://api.alibabacloud.com/document/PAIPlugin/2022-01-12/UpdateUploadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUploadUrl {
    pub url: Option<String>,
}
operation! { UpdateUploadUrl() "UpdateUploadUrl" -> UpdateUploadUrlOutput {
    0 "Url" url: String
} [
    Mark::new(0, Location::Body, Style::None)
] { method: "PUT", path: "/api/v2/users/uploadUrl", body: BodyStyle::Json, } }

/// Response of [`UpdateUploadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUploadUrlOutput {
    pub data: Option<String>,
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
}
model! { UpdateUploadUrlOutput {
    0 "Data" data: String, 1 "ErrorCode" error_code: i64, 2 "ErrorMessage" error_message: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateCampaign, CreateGroup, CreateInferenceJob, CreateSchedule, CreateSignature, CreateTemplate, CreateTrainingJob,
    DeleteCampaign, DeleteGroup, DeleteInferenceJob, DeleteSchedule, DeleteSignature, DeleteTemplate, DeleteTrainingJob,
    GetAlgorithm, GetCampaign, GetGroup, GetInferenceJob, GetMessageConfig, GetSchedule, GetSignature, GetTemplate,
    GetTrainingJob, GetUser, ListAlgorithms, ListCampaigns, ListGroups, ListInferenceJobs, ListMessageMetrics,
    ListMessages, ListSchedules, ListSignatures, ListTemplates, ListTrainingJobs, SendMessage, SmsReport, SmsUp,
    UpdateCampaign, UpdateReportUrl, UpdateUploadUrl
}
