//! `viapi-regen` of Alibaba Cloud, API version 2021-11-19.
//!
//! Endpoint: a table of 57 regions, else `viapi-regen.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, viapi_regen::CheckDatasetOssBucketCORS};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(CheckDatasetOssBucketCORS::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "viapi-regen-daily.aliyuncs.com"),
        ("ap-northeast-2-pop", "viapi-regen-daily.aliyuncs.com"),
        ("ap-south-1", "viapi-regen-daily.aliyuncs.com"),
        ("ap-southeast-1", "viapi-regen-daily.aliyuncs.com"),
        ("ap-southeast-2", "viapi-regen-daily.aliyuncs.com"),
        ("ap-southeast-3", "viapi-regen-daily.aliyuncs.com"),
        ("ap-southeast-5", "viapi-regen-daily.aliyuncs.com"),
        ("cn-beijing", "viapi-regen-daily.aliyuncs.com"),
        ("cn-beijing-finance-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-beijing-finance-pop", "viapi-regen-daily.aliyuncs.com"),
        ("cn-beijing-gov-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "viapi-regen-daily.aliyuncs.com"),
        ("cn-chengdu", "viapi-regen-daily.aliyuncs.com"),
        ("cn-edge-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-fujian", "viapi-regen-daily.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "viapi-regen-daily.aliyuncs.com"),
        ("cn-hangzhou", "viapi-regen.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "viapi-regen-daily.aliyuncs.com"),
        ("cn-hangzhou-finance", "viapi-regen-daily.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "viapi-regen-daily.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "viapi-regen-daily.aliyuncs.com"),
        ("cn-hangzhou-test-306", "viapi-regen-daily.aliyuncs.com"),
        ("cn-hongkong", "viapi-regen-daily.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "viapi-regen-daily.aliyuncs.com"),
        ("cn-huhehaote", "viapi-regen-daily.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-north-2-gov-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-qingdao", "viapi-regen-daily.aliyuncs.com"),
        ("cn-qingdao-nebula", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shanghai", "viapi-regen.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shanghai-finance-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shanghai-inner", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shenzhen", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shenzhen-inner", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "viapi-regen-daily.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "viapi-regen-daily.aliyuncs.com"),
        ("cn-wuhan", "viapi-regen-daily.aliyuncs.com"),
        ("cn-wulanchabu", "viapi-regen-daily.aliyuncs.com"),
        ("cn-yushanfang", "viapi-regen-daily.aliyuncs.com"),
        ("cn-zhangbei", "viapi-regen-daily.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "viapi-regen-daily.aliyuncs.com"),
        ("cn-zhangjiakou", "viapi-regen-daily.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "viapi-regen-daily.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "viapi-regen-daily.aliyuncs.com"),
        ("eu-central-1", "viapi-regen-daily.aliyuncs.com"),
        ("eu-west-1", "viapi-regen-daily.aliyuncs.com"),
        ("eu-west-1-oxs", "viapi-regen-daily.aliyuncs.com"),
        ("me-east-1", "viapi-regen-daily.aliyuncs.com"),
        ("rus-west-1-pop", "viapi-regen-daily.aliyuncs.com"),
        ("us-east-1", "viapi-regen-daily.aliyuncs.com"),
        ("us-west-1", "viapi-regen-daily.aliyuncs.com"),
    ],
    &[
        ("cn-hangzhou", "viapi-regen-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai", "viapi-regen-vpc.cn-shanghai.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "viapi-regen",
    "2021-11-19",
    "viapi-regen",
    &ENDPOINTS,
);

/// Checks dataset oss bucket cors: `CheckDatasetOssBucketCORS` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CheckDatasetOssBucketCORS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDatasetOssBucketCORS {
    pub labelset_id: Option<i64>,
}
operation! { CheckDatasetOssBucketCORS() "CheckDatasetOssBucketCORS" -> CheckDatasetOssBucketCORSOutput {
    0 "LabelsetId" labelset_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CheckDatasetOssBucketCORS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDatasetOssBucketCORSOutput {
    pub data: Option<CheckDatasetOssBucketCORSData>,
}
model! { CheckDatasetOssBucketCORSOutput {
    0 "Data" data: CheckDatasetOssBucketCORSData
} }

/// In the response of [`CheckDatasetOssBucketCORS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDatasetOssBucketCORSData {
    pub bucket: Option<String>,
    pub oss_bucket_cors_config_url: Option<String>,
    pub set_oss_bucket_cors_flag: Option<bool>,
}
model! { CheckDatasetOssBucketCORSData {
    0 "Bucket" bucket: String, 1 "OssBucketCORSConfigUrl" oss_bucket_cors_config_url: String,
    2 "SetOssBucketCORSFlag" set_oss_bucket_cors_flag: bool
} }

/// Creates dataset: `CreateDataset` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CreateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataset {
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { CreateDataset() "CreateDataset" -> CreateDatasetOutput {
    0 "Description" description: String, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "WorkspaceId" workspace_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetOutput {
    pub data: Option<CreateDatasetData>,
}
model! { CreateDatasetOutput {
    0 "Data" data: CreateDatasetData
} }

/// In the response of [`CreateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDatasetData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { CreateDatasetData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: String
} }

/// Creates labelset: `CreateLabelset` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CreateLabelset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabelset {
    pub dataset_id: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub object_key: Option<String>,
    pub pre_label_id: Option<i64>,
    pub tag_settings: Option<String>,
    pub tag_user_list: Option<String>,
    pub r#type: Option<String>,
    pub user_oss_url: Option<String>,
}
operation! { CreateLabelset() "CreateLabelset" -> CreateLabelsetOutput {
    0 "DatasetId" dataset_id: i64, 1 "Description" description: String, 2 "Name" name: String,
    3 "ObjectKey" object_key: String, 4 "PreLabelId" pre_label_id: i64, 5 "TagSettings" tag_settings: String,
    6 "TagUserList" tag_user_list: String, 7 "Type" r#type: String, 8 "UserOssUrl" user_oss_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`CreateLabelset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabelsetOutput {
    pub data: Option<CreateLabelsetData>,
}
model! { CreateLabelsetOutput {
    0 "Data" data: CreateLabelsetData
} }

/// In the response of [`CreateLabelset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLabelsetData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { CreateLabelsetData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64,
    3 "LabelType" label_type: String, 4 "Name" name: String, 5 "Status" status: String
} }

/// Creates service: `CreateService` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CreateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub authorization_type: Option<String>,
    pub authorized_account: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub train_task_id: Option<i64>,
}
operation! { CreateService() "CreateService" -> CreateServiceOutput {
    0 "AuthorizationType" authorization_type: String, 1 "AuthorizedAccount" authorized_account: String,
    2 "Description" description: String, 3 "Name" name: String, 4 "TrainTaskId" train_task_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub data: Option<CreateServiceData>,
}
model! { CreateServiceOutput {
    0 "Data" data: CreateServiceData
} }

/// In the response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceData {
    pub authorization_type: Option<String>,
    pub authorized_account: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub service_description: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
}
model! { CreateServiceData {
    0 "AuthorizationType" authorization_type: String, 1 "AuthorizedAccount" authorized_account: String,
    2 "GmtCreate" gmt_create: i64, 3 "Id" id: i64, 4 "ServiceDescription" service_description: String,
    5 "ServiceName" service_name: String, 6 "Status" status: String
} }

/// Creates tag task: `CreateTagTask` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CreateTagTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagTask {
    pub labelset_id: Option<i64>,
}
operation! { CreateTagTask() "CreateTagTask" -> CreateTagTaskOutput {
    0 "LabelsetId" labelset_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CreateTagTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagTaskOutput {
    pub data: Option<CreateTagTaskData>,
}
model! { CreateTagTaskOutput {
    0 "Data" data: CreateTagTaskData
} }

/// In the response of [`CreateTagTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTagTaskData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { CreateTagTaskData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64,
    3 "LabelType" label_type: String, 4 "Name" name: String, 5 "Status" status: String
} }

/// Creates train task: `CreateTrainTask` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CreateTrainTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainTask {
    pub advanced_parameters: Option<String>,
    pub dataset_ids: Option<String>,
    pub description: Option<String>,
    pub label_ids: Option<String>,
    pub name: Option<String>,
    pub pre_train_task_id: Option<i64>,
    pub train_mode: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { CreateTrainTask() "CreateTrainTask" -> CreateTrainTaskOutput {
    0 "AdvancedParameters" advanced_parameters: String, 1 "DatasetIds" dataset_ids: String,
    2 "Description" description: String, 3 "LabelIds" label_ids: String, 4 "Name" name: String,
    5 "PreTrainTaskId" pre_train_task_id: i64, 6 "TrainMode" train_mode: String, 7 "WorkspaceId" workspace_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`CreateTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainTaskOutput {
    pub data: Option<CreateTrainTaskData>,
}
model! { CreateTrainTaskOutput {
    0 "Data" data: CreateTrainTaskData
} }

/// In the response of [`CreateTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrainTaskData {
    pub advanced_parameters: Option<String>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_id: Option<i64>,
    pub label_name: Option<String>,
    pub model_effect: Option<String>,
    pub model_id: Option<i64>,
    pub rely_on_task_id: Option<i64>,
    pub rely_on_task_name: Option<String>,
    pub task_name: Option<String>,
    pub train_mode: Option<String>,
    pub train_status: Option<String>,
}
model! { CreateTrainTaskData {
    0 "AdvancedParameters" advanced_parameters: String, 1 "DatasetId" dataset_id: i64,
    2 "DatasetName" dataset_name: String, 3 "Description" description: String, 4 "GmtCreate" gmt_create: i64,
    5 "Id" id: i64, 6 "LabelId" label_id: i64, 7 "LabelName" label_name: String, 8 "ModelEffect" model_effect: String,
    9 "ModelId" model_id: i64, 10 "RelyOnTaskId" rely_on_task_id: i64, 11 "RelyOnTaskName" rely_on_task_name: String,
    12 "TaskName" task_name: String, 13 "TrainMode" train_mode: String, 14 "TrainStatus" train_status: String
} }

/// Creates workspace: `CreateWorkspace` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CreateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspace {
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
operation! { CreateWorkspace() "CreateWorkspace" -> CreateWorkspaceOutput {
    0 "Description" description: String, 1 "Name" name: String, 2 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceOutput {
    pub data: Option<CreateWorkspaceData>,
}
model! { CreateWorkspaceOutput {
    0 "Data" data: CreateWorkspaceData
} }

/// In the response of [`CreateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkspaceData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateWorkspaceData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: String,
    4 "Type" r#type: String
} }

/// `CustomizeClassifyImage` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CustomizeClassifyImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeClassifyImage {
    pub image_url: Option<String>,
    pub service_id: Option<String>,
}
operation! { CustomizeClassifyImage() "CustomizeClassifyImage" -> CustomizeClassifyImageOutput {
    0 "ImageUrl" image_url: String, 1 "ServiceId" service_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CustomizeClassifyImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeClassifyImageOutput {
    pub data: Option<CustomizeClassifyImageData>,
}
model! { CustomizeClassifyImageOutput {
    0 "Data" data: CustomizeClassifyImageData
} }

/// In the response of [`CustomizeClassifyImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeClassifyImageData {
    pub category: Option<String>,
    pub score: Option<f64>,
}
model! { CustomizeClassifyImageData {
    0 "Category" category: String, 1 "Score" score: f64
} }

/// `CustomizeDetectImage` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CustomizeDetectImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeDetectImage {
    pub image_url: Option<String>,
    pub service_id: Option<String>,
}
operation! { CustomizeDetectImage() "CustomizeDetectImage" -> CustomizeDetectImageOutput {
    0 "ImageUrl" image_url: String, 1 "ServiceId" service_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CustomizeDetectImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeDetectImageOutput {
    pub data: Option<CustomizeDetectImageData>,
}
model! { CustomizeDetectImageOutput {
    0 "Data" data: CustomizeDetectImageData
} }

/// In the response of [`CustomizeDetectImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeDetectImageData {
    pub elements: Vec<CustomizeDetectImageElements>,
}
model! { CustomizeDetectImageData {
    0 "Elements" elements: Vec<CustomizeDetectImageElements>
} }

/// In the response of [`CustomizeDetectImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeDetectImageElements {
    pub boxes: Option<CustomizeDetectImageBoxes>,
    pub category: Option<String>,
    pub score: Option<f64>,
}
model! { CustomizeDetectImageElements {
    0 "Boxes" boxes: CustomizeDetectImageBoxes, 1 "Category" category: String, 2 "Score" score: f64
} }

/// In the response of [`CustomizeDetectImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeDetectImageBoxes {
    pub height: Option<f64>,
    pub width: Option<f64>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}
model! { CustomizeDetectImageBoxes {
    0 "Height" height: f64, 1 "Width" width: f64, 2 "X" x: f64, 3 "Y" y: f64
} }

/// `CustomizeInstanceSegmentImage` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/CustomizeInstanceSegmentImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeInstanceSegmentImage {
    pub image_url: Option<String>,
    pub service_id: Option<String>,
}
operation! { CustomizeInstanceSegmentImage() "CustomizeInstanceSegmentImage" -> CustomizeInstanceSegmentImageOutput {
    0 "ImageUrl" image_url: String, 1 "ServiceId" service_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CustomizeInstanceSegmentImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeInstanceSegmentImageOutput {
    pub data: Option<CustomizeInstanceSegmentImageData>,
}
model! { CustomizeInstanceSegmentImageOutput {
    0 "Data" data: CustomizeInstanceSegmentImageData
} }

/// In the response of [`CustomizeInstanceSegmentImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeInstanceSegmentImageData {
    pub elements: Vec<CustomizeInstanceSegmentImageElements>,
}
model! { CustomizeInstanceSegmentImageData {
    0 "Elements" elements: Vec<CustomizeInstanceSegmentImageElements>
} }

/// In the response of [`CustomizeInstanceSegmentImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeInstanceSegmentImageElements {
    pub boxes: Option<CustomizeInstanceSegmentImageBoxes>,
    pub category: Option<String>,
    pub contours: Vec<CustomizeInstanceSegmentImageContours>,
    pub mask: Option<CustomizeInstanceSegmentImageMask>,
    pub score: Option<f64>,
}
model! { CustomizeInstanceSegmentImageElements {
    0 "Boxes" boxes: CustomizeInstanceSegmentImageBoxes, 1 "Category" category: String,
    2 "Contours" contours: Vec<CustomizeInstanceSegmentImageContours>, 3 "Mask" mask: CustomizeInstanceSegmentImageMask,
    4 "Score" score: f64
} }

/// In the response of [`CustomizeInstanceSegmentImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeInstanceSegmentImageBoxes {
    pub height: Option<i64>,
    pub width: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { CustomizeInstanceSegmentImageBoxes {
    0 "Height" height: i64, 1 "Width" width: i64, 2 "X" x: i64, 3 "Y" y: i64
} }

/// In the response of [`CustomizeInstanceSegmentImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeInstanceSegmentImageContours {
    pub x: Option<i64>,
    pub y: Option<i64>,
}
model! { CustomizeInstanceSegmentImageContours {
    0 "X" x: i64, 1 "Y" y: i64
} }

/// In the response of [`CustomizeInstanceSegmentImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizeInstanceSegmentImageMask {
    pub counts: Option<String>,
    pub sizes: Vec<i64>,
}
model! { CustomizeInstanceSegmentImageMask {
    0 "Counts" counts: String, 1 "Sizes" sizes: Vec<i64>
} }

/// `DebugService` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DebugService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugService {
    pub id: Option<i64>,
    pub param: Option<String>,
}
operation! { DebugService() "DebugService" -> DebugServiceOutput {
    0 "Id" id: i64, 1 "Param" param: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DebugService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DebugServiceOutput {
    pub data: Option<String>,
}
model! { DebugServiceOutput {
    0 "Data" data: String
} }

/// Deletes data reflow data: `DeleteDataReflowData` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DeleteDataReflowData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataReflowData {
    pub id: Option<i64>,
    pub service_id: Option<i64>,
}
operation! { DeleteDataReflowData() "DeleteDataReflowData" -> DeleteDataReflowDataOutput {
    0 "Id" id: i64, 1 "ServiceId" service_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteDataReflowData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataReflowDataOutput {
    pub data: Option<DeleteDataReflowDataData>,
}
model! { DeleteDataReflowDataOutput {
    0 "Data" data: DeleteDataReflowDataData
} }

/// In the response of [`DeleteDataReflowData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataReflowDataData {
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub service_id: Option<i64>,
    pub status: Option<String>,
}
model! { DeleteDataReflowDataData {
    0 "GmtModified" gmt_modified: i64, 1 "Id" id: i64, 2 "ServiceId" service_id: i64, 3 "Status" status: String
} }

/// Deletes dataset: `DeleteDataset` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DeleteDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataset {
    pub id: Option<i64>,
}
operation! { DeleteDataset() "DeleteDataset" -> DeleteDatasetOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetOutput {
    pub data: Option<DeleteDatasetData>,
}
model! { DeleteDatasetOutput {
    0 "Data" data: DeleteDatasetData
} }

/// In the response of [`DeleteDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDatasetData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { DeleteDatasetData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: String
} }

/// Deletes labelset: `DeleteLabelset` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DeleteLabelset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLabelset {
    pub id: Option<i64>,
}
operation! { DeleteLabelset() "DeleteLabelset" -> DeleteLabelsetOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteLabelset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLabelsetOutput {
    pub data: Option<DeleteLabelsetDataItem>,
}
model! { DeleteLabelsetOutput {
    0 "Data" data: DeleteLabelsetDataItem
} }

/// In the response of [`DeleteLabelset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLabelsetDataItem {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { DeleteLabelsetDataItem {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64,
    3 "LabelType" label_type: String, 4 "Name" name: String, 5 "Status" status: String
} }

/// Deletes labelset data: `DeleteLabelsetData` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DeleteLabelsetData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLabelsetData {
    pub id: Option<i64>,
    pub label_id: Option<i64>,
}
operation! { DeleteLabelsetData() "DeleteLabelsetData" -> DeleteLabelsetDataOutput {
    0 "Id" id: i64, 1 "LabelId" label_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DeleteLabelsetData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLabelsetDataOutput {
    pub data: Option<DeleteLabelsetDataData>,
}
model! { DeleteLabelsetDataOutput {
    0 "Data" data: DeleteLabelsetDataData
} }

/// In the response of [`DeleteLabelsetData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLabelsetDataData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub total: Option<i64>,
}
model! { DeleteLabelsetDataData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64,
    3 "LabelType" label_type: String, 4 "Name" name: String, 5 "Status" status: String, 6 "Total" total: i64
} }

/// Deletes service: `DeleteService` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DeleteService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub id: Option<i64>,
}
operation! { DeleteService() "DeleteService" -> DeleteServiceOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceOutput {
    pub data: Option<DeleteServiceData>,
}
model! { DeleteServiceOutput {
    0 "Data" data: DeleteServiceData
} }

/// In the response of [`DeleteService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceData {
    pub id: Option<i64>,
}
model! { DeleteServiceData {
    0 "Id" id: i64
} }

/// Deletes train task: `DeleteTrainTask` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DeleteTrainTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainTask {
    pub id: Option<i64>,
}
operation! { DeleteTrainTask() "DeleteTrainTask" -> DeleteTrainTaskOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainTaskOutput {
    pub data: Option<DeleteTrainTaskData>,
}
model! { DeleteTrainTaskOutput {
    0 "Data" data: DeleteTrainTaskData
} }

/// In the response of [`DeleteTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrainTaskData {
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_id: Option<i64>,
    pub label_name: Option<String>,
    pub model_effect: Option<String>,
    pub model_id: Option<i64>,
    pub task_name: Option<String>,
    pub train_mode: Option<String>,
    pub train_status: Option<String>,
}
model! { DeleteTrainTaskData {
    0 "DatasetId" dataset_id: i64, 1 "DatasetName" dataset_name: String, 2 "Description" description: String,
    3 "GmtCreate" gmt_create: i64, 4 "Id" id: i64, 5 "LabelId" label_id: i64, 6 "LabelName" label_name: String,
    7 "ModelEffect" model_effect: String, 8 "ModelId" model_id: i64, 9 "TaskName" task_name: String,
    10 "TrainMode" train_mode: String, 11 "TrainStatus" train_status: String
} }

/// Deletes workspace: `DeleteWorkspace` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DeleteWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspace {
    pub id: Option<i64>,
}
operation! { DeleteWorkspace() "DeleteWorkspace" -> DeleteWorkspaceOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceOutput {
    pub data: Option<DeleteWorkspaceData>,
}
model! { DeleteWorkspaceOutput {
    0 "Data" data: DeleteWorkspaceData
} }

/// In the response of [`DeleteWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkspaceData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DeleteWorkspaceData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: String,
    4 "Type" r#type: String
} }

/// Disables data reflow: `DisableDataReflow` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DisableDataReflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDataReflow {
    pub service_id: Option<i64>,
}
operation! { DisableDataReflow() "DisableDataReflow" -> DisableDataReflowOutput {
    0 "ServiceId" service_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DisableDataReflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDataReflowOutput {
    pub data: Option<DisableDataReflowData>,
}
model! { DisableDataReflowOutput {
    0 "Data" data: DisableDataReflowData
} }

/// In the response of [`DisableDataReflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDataReflowData {
    pub enable_data_reflow_flag: Option<bool>,
    pub service_id: Option<i64>,
}
model! { DisableDataReflowData {
    0 "EnableDataReflowFlag" enable_data_reflow_flag: bool, 1 "ServiceId" service_id: i64
} }

/// Downloads dataset: `DownloadDataset` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DownloadDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDataset {
    pub dataset_id: Option<i64>,
}
operation! { DownloadDataset() "DownloadDataset" -> DownloadDatasetOutput {
    0 "DatasetId" dataset_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DownloadDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDatasetOutput {
    pub data: Option<DownloadDatasetData>,
}
model! { DownloadDatasetOutput {
    0 "Data" data: DownloadDatasetData
} }

/// In the response of [`DownloadDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadDatasetData {
    pub oss_http_url: Option<String>,
}
model! { DownloadDatasetData {
    0 "OssHttpUrl" oss_http_url: String
} }

/// Downloads file name list: `DownloadFileNameList` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DownloadFileNameList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFileNameList {
    pub dataset_id: Option<i64>,
    pub identity: Option<String>,
}
operation! { DownloadFileNameList() "DownloadFileNameList" -> DownloadFileNameListOutput {
    0 "DatasetId" dataset_id: i64, 1 "Identity" identity: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DownloadFileNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFileNameListOutput {
    pub data: Option<DownloadFileNameListData>,
}
model! { DownloadFileNameListOutput {
    0 "Data" data: DownloadFileNameListData
} }

/// In the response of [`DownloadFileNameList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFileNameListData {
    pub oss_http_url: Option<String>,
}
model! { DownloadFileNameListData {
    0 "OssHttpUrl" oss_http_url: String
} }

/// Downloads label file: `DownloadLabelFile` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/DownloadLabelFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLabelFile {
    pub label_id: Option<i64>,
}
operation! { DownloadLabelFile() "DownloadLabelFile" -> DownloadLabelFileOutput {
    0 "LabelId" label_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DownloadLabelFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLabelFileOutput {
    pub data: Option<DownloadLabelFileData>,
}
model! { DownloadLabelFileOutput {
    0 "Data" data: DownloadLabelFileData
} }

/// In the response of [`DownloadLabelFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLabelFileData {
    pub oss_http_url: Option<String>,
}
model! { DownloadLabelFileData {
    0 "OssHttpUrl" oss_http_url: String
} }

/// Enables data reflow: `EnableDataReflow` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/EnableDataReflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDataReflow {
    pub data_reflow_oss_path: Option<String>,
    pub data_reflow_rate: Option<i64>,
    pub service_id: Option<i64>,
}
operation! { EnableDataReflow() "EnableDataReflow" -> EnableDataReflowOutput {
    0 "DataReflowOssPath" data_reflow_oss_path: String, 1 "DataReflowRate" data_reflow_rate: i64,
    2 "ServiceId" service_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`EnableDataReflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDataReflowOutput {
    pub data: Option<EnableDataReflowData>,
}
model! { EnableDataReflowOutput {
    0 "Data" data: EnableDataReflowData
} }

/// In the response of [`EnableDataReflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDataReflowData {
    pub data_reflow_oss_path: Option<String>,
    pub data_reflow_rate: Option<i64>,
    pub enable_data_reflow_flag: Option<bool>,
    pub service_id: Option<i64>,
}
model! { EnableDataReflowData {
    0 "DataReflowOssPath" data_reflow_oss_path: String, 1 "DataReflowRate" data_reflow_rate: i64,
    2 "EnableDataReflowFlag" enable_data_reflow_flag: bool, 3 "ServiceId" service_id: i64
} }

/// Exports data reflow data list: `ExportDataReflowDataList` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/ExportDataReflowDataList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDataReflowDataList {
    pub category: Option<String>,
    pub end_time: Option<i64>,
    pub file_type: Option<String>,
    pub image_name: Option<String>,
    pub service_id: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { ExportDataReflowDataList() "ExportDataReflowDataList" -> ExportDataReflowDataListOutput {
    0 "Category" category: String, 1 "EndTime" end_time: i64, 2 "FileType" file_type: String,
    3 "ImageName" image_name: String, 4 "ServiceId" service_id: i64, 5 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`ExportDataReflowDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDataReflowDataListOutput {
    pub data: Option<ExportDataReflowDataListData>,
}
model! { ExportDataReflowDataListOutput {
    0 "Data" data: ExportDataReflowDataListData
} }

/// In the response of [`ExportDataReflowDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportDataReflowDataListData {
    pub oss_http_url: Option<String>,
}
model! { ExportDataReflowDataListData {
    0 "OssHttpUrl" oss_http_url: String
} }

/// Gets dataset: `GetDataset` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataset {
    pub id: Option<i64>,
}
operation! { GetDataset() "GetDataset" -> GetDatasetOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetOutput {
    pub data: Option<GetDatasetData>,
}
model! { GetDatasetOutput {
    0 "Data" data: GetDatasetData
} }

/// In the response of [`GetDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDatasetData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub oss_url: Option<String>,
    pub owner_type: Option<String>,
    pub total: Option<i64>,
}
model! { GetDatasetData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: String,
    4 "OssUrl" oss_url: String, 5 "OwnerType" owner_type: String, 6 "Total" total: i64
} }

/// Gets diff count labelset and dataset: `GetDiffCountLabelsetAndDataset` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetDiffCountLabelsetAndDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiffCountLabelsetAndDataset {
    pub labelset_id: Option<i64>,
}
operation! { GetDiffCountLabelsetAndDataset() "GetDiffCountLabelsetAndDataset" -> GetDiffCountLabelsetAndDatasetOutput {
    0 "LabelsetId" labelset_id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetDiffCountLabelsetAndDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiffCountLabelsetAndDatasetOutput {
    pub data: Option<GetDiffCountLabelsetAndDatasetData>,
}
model! { GetDiffCountLabelsetAndDatasetOutput {
    0 "Data" data: GetDiffCountLabelsetAndDatasetData
} }

/// In the response of [`GetDiffCountLabelsetAndDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDiffCountLabelsetAndDatasetData {
    pub diff_count: Option<i64>,
}
model! { GetDiffCountLabelsetAndDatasetData {
    0 "DiffCount" diff_count: i64
} }

/// Gets label detail: `GetLabelDetail` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetLabelDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabelDetail {
    pub id: Option<i64>,
}
operation! { GetLabelDetail() "GetLabelDetail" -> GetLabelDetailOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetLabelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabelDetailOutput {
    pub data: Option<GetLabelDetailData>,
}
model! { GetLabelDetailOutput {
    0 "Data" data: GetLabelDetailData
} }

/// In the response of [`GetLabelDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabelDetailData {
    pub label_info: Option<String>,
}
model! { GetLabelDetailData {
    0 "LabelInfo" label_info: String
} }

/// Gets labelset: `GetLabelset` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetLabelset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabelset {
    pub id: Option<i64>,
}
operation! { GetLabelset() "GetLabelset" -> GetLabelsetOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetLabelset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabelsetOutput {
    pub data: Option<GetLabelsetData>,
}
model! { GetLabelsetOutput {
    0 "Data" data: GetLabelsetData
} }

/// In the response of [`GetLabelset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLabelsetData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_type: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub sub_task_package_size: Option<String>,
    pub tag_user_list: Option<String>,
    pub tags: Option<String>,
    pub total: Option<i64>,
}
model! { GetLabelsetData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64,
    3 "LabelType" label_type: String, 4 "Name" name: String, 5 "Status" status: String,
    6 "SubTaskPackageSize" sub_task_package_size: String, 7 "TagUserList" tag_user_list: String, 8 "Tags" tags: String,
    9 "Total" total: i64
} }

/// Gets service: `GetService` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetService {
    pub id: Option<i64>,
}
operation! { GetService() "GetService" -> GetServiceOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceOutput {
    pub data: Option<GetServiceData>,
}
model! { GetServiceOutput {
    0 "Data" data: GetServiceData
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceData {
    pub data_reflow_info: Option<GetServiceDataReflowInfo>,
    pub errorcodes: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub input_example: Option<String>,
    pub input_params: Option<String>,
    pub output_example: Option<String>,
    pub output_params: Option<String>,
    pub service_description: Option<String>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
}
model! { GetServiceData {
    0 "DataReflowInfo" data_reflow_info: GetServiceDataReflowInfo, 1 "Errorcodes" errorcodes: String,
    2 "GmtCreate" gmt_create: i64, 3 "Id" id: i64, 4 "InputExample" input_example: String,
    5 "InputParams" input_params: String, 6 "OutputExample" output_example: String,
    7 "OutputParams" output_params: String, 8 "ServiceDescription" service_description: String,
    9 "ServiceId" service_id: String, 10 "ServiceName" service_name: String, 11 "Status" status: String
} }

/// In the response of [`GetService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceDataReflowInfo {
    pub data_reflow_count: Option<i64>,
    pub data_reflow_oss_path: Option<String>,
    pub data_reflow_rate: Option<i64>,
    pub enable_data_reflow_flag: Option<bool>,
}
model! { GetServiceDataReflowInfo {
    0 "DataReflowCount" data_reflow_count: i64, 1 "DataReflowOssPath" data_reflow_oss_path: String,
    2 "DataReflowRate" data_reflow_rate: i64, 3 "EnableDataReflowFlag" enable_data_reflow_flag: bool
} }

/// Gets service invoke: `GetServiceInvoke` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetServiceInvoke>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInvoke {
    pub caller_parent_id_list: Option<Vec<String>>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { GetServiceInvoke() "GetServiceInvoke" -> GetServiceInvokeOutput {
    0 "CallerParentIdList" caller_parent_id_list: Vec<String>, 1 "EndTime" end_time: i64, 2 "Id" id: i64,
    3 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetServiceInvoke`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInvokeOutput {
    pub data: Option<GetServiceInvokeData>,
}
model! { GetServiceInvokeOutput {
    0 "Data" data: GetServiceInvokeData
} }

/// In the response of [`GetServiceInvoke`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceInvokeData {
    pub user_invoke: BTreeMap<String, Value>,
}
model! { GetServiceInvokeData {
    0 "UserInvoke" user_invoke: BTreeMap<String, Value>
} }

/// Gets service qps: `GetServiceQps` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetServiceQps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceQps {
    pub caller_parent_id_list: Option<Vec<String>>,
    pub end_time: Option<i64>,
    pub id: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { GetServiceQps() "GetServiceQps" -> GetServiceQpsOutput {
    0 "CallerParentIdList" caller_parent_id_list: Vec<String>, 1 "EndTime" end_time: i64, 2 "Id" id: i64,
    3 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetServiceQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceQpsOutput {
    pub data: Option<GetServiceQpsData>,
}
model! { GetServiceQpsOutput {
    0 "Data" data: GetServiceQpsData
} }

/// In the response of [`GetServiceQps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceQpsData {
    pub user_qps: BTreeMap<String, Value>,
}
model! { GetServiceQpsData {
    0 "UserQps" user_qps: BTreeMap<String, Value>
} }

/// Gets train model: `GetTrainModel` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetTrainModel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainModel {
    pub id: Option<i64>,
}
operation! { GetTrainModel() "GetTrainModel" -> GetTrainModelOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetTrainModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainModelOutput {
    pub data: Option<GetTrainModelData>,
}
model! { GetTrainModelOutput {
    0 "Data" data: GetTrainModelData
} }

/// In the response of [`GetTrainModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainModelData {
    pub simple_evaluate: Option<i64>,
}
model! { GetTrainModelData {
    0 "SimpleEvaluate" simple_evaluate: i64
} }

/// Gets train task: `GetTrainTask` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetTrainTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainTask {
    pub id: Option<i64>,
}
operation! { GetTrainTask() "GetTrainTask" -> GetTrainTaskOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainTaskOutput {
    pub data: Option<GetTrainTaskData>,
}
model! { GetTrainTaskOutput {
    0 "Data" data: GetTrainTaskData
} }

/// In the response of [`GetTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainTaskData {
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub description: Option<String>,
    pub failure_reason: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_id: Option<i64>,
    pub label_name: Option<String>,
    pub model_effect: Option<String>,
    pub model_id: Option<i64>,
    pub task_name: Option<String>,
    pub train_mode: Option<String>,
    pub train_status: Option<String>,
    pub train_use_time: Option<i64>,
}
model! { GetTrainTaskData {
    0 "DatasetId" dataset_id: i64, 1 "DatasetName" dataset_name: String, 2 "Description" description: String,
    3 "FailureReason" failure_reason: String, 4 "GmtCreate" gmt_create: i64, 5 "Id" id: i64, 6 "LabelId" label_id: i64,
    7 "LabelName" label_name: String, 8 "ModelEffect" model_effect: String, 9 "ModelId" model_id: i64,
    10 "TaskName" task_name: String, 11 "TrainMode" train_mode: String, 12 "TrainStatus" train_status: String,
    13 "TrainUseTime" train_use_time: i64
} }

/// Gets train task estimated time: `GetTrainTaskEstimatedTime` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetTrainTaskEstimatedTime>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainTaskEstimatedTime {
    pub id: Option<i64>,
}
operation! { GetTrainTaskEstimatedTime() "GetTrainTaskEstimatedTime" -> GetTrainTaskEstimatedTimeOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetTrainTaskEstimatedTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainTaskEstimatedTimeOutput {
    pub data: Option<GetTrainTaskEstimatedTimeData>,
}
model! { GetTrainTaskEstimatedTimeOutput {
    0 "Data" data: GetTrainTaskEstimatedTimeData
} }

/// In the response of [`GetTrainTaskEstimatedTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrainTaskEstimatedTimeData {
    pub estimated_time: Option<String>,
}
model! { GetTrainTaskEstimatedTimeData {
    0 "EstimatedTime" estimated_time: String
} }

/// Gets upload policy: `GetUploadPolicy` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetUploadPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicy {
    pub file_name: Option<String>,
    pub id: Option<i64>,
    pub r#type: Option<String>,
}
operation! { GetUploadPolicy() "GetUploadPolicy" -> GetUploadPolicyOutput {
    0 "FileName" file_name: String, 1 "Id" id: i64, 2 "Type" r#type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicyOutput {
    pub data: Option<GetUploadPolicyData>,
}
model! { GetUploadPolicyOutput {
    0 "Data" data: GetUploadPolicyData
} }

/// In the response of [`GetUploadPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUploadPolicyData {
    pub access_id: Option<String>,
    pub bucket_name: Option<String>,
    pub endpoint: Option<String>,
    pub file_name: Option<String>,
    pub object_key: Option<String>,
    pub original_filename: Option<String>,
    pub policy: Option<String>,
    /// Secret.
    pub signature: Option<Secret>,
    /// Secret.
    pub signed_http_url: Option<Secret>,
}
model! { GetUploadPolicyData {
    0 "AccessId" access_id: String, 1 "BucketName" bucket_name: String, 2 "Endpoint" endpoint: String,
    3 "FileName" file_name: String, 4 "ObjectKey" object_key: String, 5 "OriginalFilename" original_filename: String,
    6 "Policy" policy: String, 7 "Signature" signature: Secret, 8 "SignedHttpUrl" signed_http_url: Secret
} }

/// Gets user info: `GetUserInfo` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfo {}
operation! { GetUserInfo() "GetUserInfo" -> GetUserInfoOutput {} }

/// Response of [`GetUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfoOutput {
    pub data: Option<GetUserInfoData>,
}
model! { GetUserInfoOutput {
    0 "Data" data: GetUserInfoData
} }

/// In the response of [`GetUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfoData {
    pub parent_uid: Option<String>,
    pub user_type: Option<String>,
}
model! { GetUserInfoData {
    0 "ParentUid" parent_uid: String, 1 "UserType" user_type: String
} }

/// Gets workspace: `GetWorkspace` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/GetWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspace {
    pub id: Option<i64>,
}
operation! { GetWorkspace() "GetWorkspace" -> GetWorkspaceOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceOutput {
    pub data: Option<GetWorkspaceData>,
}
model! { GetWorkspaceOutput {
    0 "Data" data: GetWorkspaceData
} }

/// In the response of [`GetWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetWorkspaceData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: String,
    4 "Type" r#type: String
} }

/// Lists data reflow datas: `ListDataReflowDatas` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/ListDataReflowDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReflowDatas {
    pub category: Option<String>,
    pub current_page: Option<i64>,
    pub end_time: Option<i64>,
    pub image_name: Option<String>,
    pub page_size: Option<i64>,
    pub service_id: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { ListDataReflowDatas() "ListDataReflowDatas" -> ListDataReflowDatasOutput {
    0 "Category" category: String, 1 "CurrentPage" current_page: i64, 2 "EndTime" end_time: i64,
    3 "ImageName" image_name: String, 4 "PageSize" page_size: i64, 5 "ServiceId" service_id: i64,
    6 "StartTime" start_time: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListDataReflowDatas: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Elements" data.elements, total "Data.TotalCount" }

/// Response of [`ListDataReflowDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReflowDatasOutput {
    pub data: Option<ListDataReflowDatasData>,
}
model! { ListDataReflowDatasOutput {
    0 "Data" data: ListDataReflowDatasData
} }

/// In the response of [`ListDataReflowDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDataReflowDatasData {
    pub current_page: Option<i64>,
    pub elements: Vec<BTreeMap<String, Value>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListDataReflowDatasData {
    0 "CurrentPage" current_page: i64, 1 "Elements" elements: Vec<BTreeMap<String, Value>>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// Lists dataset datas: `ListDatasetDatas` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/ListDatasetDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetDatas {
    pub current_page: Option<i64>,
    pub dataset_id: Option<i64>,
    pub identity: Option<String>,
    pub page_size: Option<i64>,
}
operation! { ListDatasetDatas() "ListDatasetDatas" -> ListDatasetDatasOutput {
    0 "CurrentPage" current_page: i64, 1 "DatasetId" dataset_id: i64, 2 "Identity" identity: String,
    3 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListDatasetDatas: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Elements" data.elements, total "Data.TotalCount" }

/// Response of [`ListDatasetDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetDatasOutput {
    pub data: Option<ListDatasetDatasData>,
}
model! { ListDatasetDatasOutput {
    0 "Data" data: ListDatasetDatasData
} }

/// In the response of [`ListDatasetDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetDatasData {
    pub current_page: Option<i64>,
    pub elements: Vec<BTreeMap<String, Value>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListDatasetDatasData {
    0 "CurrentPage" current_page: i64, 1 "Elements" elements: Vec<BTreeMap<String, Value>>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// Lists datasets: `ListDatasets` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/ListDatasets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasets {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListDatasets() "ListDatasets" -> ListDatasetsOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "WorkspaceId" workspace_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListDatasets: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Elements" data.elements, total "Data.TotalCount" }

/// Response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsOutput {
    pub data: Option<ListDatasetsData>,
}
model! { ListDatasetsOutput {
    0 "Data" data: ListDatasetsData
} }

/// In the response of [`ListDatasets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasetsData {
    pub current_page: Option<i64>,
    pub elements: Vec<BTreeMap<String, Value>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListDatasetsData {
    0 "CurrentPage" current_page: i64, 1 "Elements" elements: Vec<BTreeMap<String, Value>>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// Lists labelset datas: `ListLabelsetDatas` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/ListLabelsetDatas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabelsetDatas {
    pub current_page: Option<i64>,
    pub is_abandon: Option<bool>,
    pub label_id: Option<i64>,
    pub name: Option<String>,
    pub operation: Option<String>,
    pub page_size: Option<i64>,
    pub value: Option<String>,
}
operation! { ListLabelsetDatas() "ListLabelsetDatas" -> ListLabelsetDatasOutput {
    0 "CurrentPage" current_page: i64, 1 "IsAbandon" is_abandon: bool, 2 "LabelId" label_id: i64, 3 "Name" name: String,
    4 "Operation" operation: String, 5 "PageSize" page_size: i64, 6 "Value" value: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListLabelsetDatas: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Elements" data.elements, total "Data.TotalCount" }

/// Response of [`ListLabelsetDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabelsetDatasOutput {
    pub data: Option<ListLabelsetDatasData>,
}
model! { ListLabelsetDatasOutput {
    0 "Data" data: ListLabelsetDatasData
} }

/// In the response of [`ListLabelsetDatas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabelsetDatasData {
    pub current_page: Option<i64>,
    pub elements: Vec<BTreeMap<String, Value>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListLabelsetDatasData {
    0 "CurrentPage" current_page: i64, 1 "Elements" elements: Vec<BTreeMap<String, Value>>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// Lists labelsets: `ListLabelsets` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/ListLabelsets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabelsets {
    pub current_page: Option<i64>,
    pub dataset_id: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
}
operation! { ListLabelsets() "ListLabelsets" -> ListLabelsetsOutput {
    0 "CurrentPage" current_page: i64, 1 "DatasetId" dataset_id: i64, 2 "PageSize" page_size: i64,
    3 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListLabelsets: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Elements" data.elements, total "Data.TotalCount" }

/// Response of [`ListLabelsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabelsetsOutput {
    pub data: Option<ListLabelsetsData>,
}
model! { ListLabelsetsOutput {
    0 "Data" data: ListLabelsetsData
} }

/// In the response of [`ListLabelsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLabelsetsData {
    pub current_page: Option<i64>,
    pub elements: Vec<BTreeMap<String, Value>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListLabelsetsData {
    0 "CurrentPage" current_page: i64, 1 "Elements" elements: Vec<BTreeMap<String, Value>>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// Lists services: `ListServices` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/ListServices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServices {
    pub current_page: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<i64>,
    pub page_size: Option<i64>,
    pub workspace_id: Option<i64>,
}
operation! { ListServices() "ListServices" -> ListServicesOutput {
    0 "CurrentPage" current_page: i64, 1 "Id" id: i64, 2 "Name" name: i64, 3 "PageSize" page_size: i64,
    4 "WorkspaceId" workspace_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { ListServices: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Elements" data.elements, total "Data.TotalCount" }

/// Response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesOutput {
    pub data: Option<ListServicesData>,
}
model! { ListServicesOutput {
    0 "Data" data: ListServicesData
} }

/// In the response of [`ListServices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServicesData {
    pub current_page: Option<i64>,
    pub elements: Vec<BTreeMap<String, Value>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListServicesData {
    0 "CurrentPage" current_page: i64, 1 "Elements" elements: Vec<BTreeMap<String, Value>>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// Lists train tasks: `ListTrainTasks` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/ListTrainTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainTasks {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<String>,
    pub workspace_id: Option<i64>,
}
operation! { ListTrainTasks() "ListTrainTasks" -> ListTrainTasksOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "Status" status: String,
    3 "WorkspaceId" workspace_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { ListTrainTasks: BTreeMap<String, Value> =
    Number "CurrentPage", "Data.Elements" data.elements, total "Data.TotalCount" }

/// Response of [`ListTrainTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainTasksOutput {
    pub data: Option<ListTrainTasksData>,
}
model! { ListTrainTasksOutput {
    0 "Data" data: ListTrainTasksData
} }

/// In the response of [`ListTrainTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTrainTasksData {
    pub current_page: Option<i64>,
    pub elements: Vec<BTreeMap<String, Value>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListTrainTasksData {
    0 "CurrentPage" current_page: i64, 1 "Elements" elements: Vec<BTreeMap<String, Value>>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// Lists workspaces: `ListWorkspaces` of `viapi-regen` 2021-11-19.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/ListWorkspaces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaces {
    pub current_page: Option<i64>,
    pub name: Option<String>,
    pub page_size: Option<i64>,
}
operation! { ListWorkspaces() "ListWorkspaces" -> ListWorkspacesOutput {
    0 "CurrentPage" current_page: i64, 1 "Name" name: String, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListWorkspaces: ListWorkspacesElements =
    Number "CurrentPage", "Data.Elements" data.elements, total "Data.TotalCount" }

/// Response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesOutput {
    pub data: Option<ListWorkspacesData>,
}
model! { ListWorkspacesOutput {
    0 "Data" data: ListWorkspacesData
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesData {
    pub current_page: Option<i64>,
    pub elements: Vec<ListWorkspacesElements>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { ListWorkspacesData {
    0 "CurrentPage" current_page: i64, 1 "Elements" elements: Vec<ListWorkspacesElements>, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`ListWorkspaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspacesElements {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { ListWorkspacesElements {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: String,
    4 "Type" r#type: String
} }

/// Sets dataset user oss path: `SetDatasetUserOssPath` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/SetDatasetUserOssPath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDatasetUserOssPath {
    pub dataset_id: Option<i64>,
    pub user_oss_url: Option<String>,
}
operation! { SetDatasetUserOssPath() "SetDatasetUserOssPath" -> SetDatasetUserOssPathOutput {
    0 "DatasetId" dataset_id: i64, 1 "UserOssUrl" user_oss_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`SetDatasetUserOssPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDatasetUserOssPathOutput {
    pub data: Option<SetDatasetUserOssPathData>,
}
model! { SetDatasetUserOssPathOutput {
    0 "Data" data: SetDatasetUserOssPathData
} }

/// In the response of [`SetDatasetUserOssPath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDatasetUserOssPathData {
    pub id: Option<i64>,
    pub oss_url: Option<String>,
}
model! { SetDatasetUserOssPathData {
    0 "Id" id: i64, 1 "OssUrl" oss_url: String
} }

/// Starts service: `StartService` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/StartService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartService {
    pub id: Option<i64>,
}
operation! { StartService() "StartService" -> StartServiceOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StartService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartServiceOutput {
    pub data: Option<StartServiceData>,
}
model! { StartServiceOutput {
    0 "Data" data: StartServiceData
} }

/// In the response of [`StartService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartServiceData {
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub service_description: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
}
model! { StartServiceData {
    0 "GmtCreate" gmt_create: i64, 1 "Id" id: i64, 2 "ServiceDescription" service_description: String,
    3 "ServiceName" service_name: String, 4 "Status" status: String
} }

/// Starts train task: `StartTrainTask` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/StartTrainTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrainTask {
    pub force_start_flag: Option<bool>,
    pub id: Option<i64>,
    pub rely_on_task_id: Option<i64>,
}
operation! { StartTrainTask() "StartTrainTask" -> StartTrainTaskOutput {
    0 "ForceStartFlag" force_start_flag: bool, 1 "Id" id: i64, 2 "RelyOnTaskId" rely_on_task_id: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`StartTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrainTaskOutput {
    pub data: Option<StartTrainTaskData>,
}
model! { StartTrainTaskOutput {
    0 "Data" data: StartTrainTaskData
} }

/// In the response of [`StartTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTrainTaskData {
    pub check_result: BTreeMap<String, Value>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_id: Option<i64>,
    pub label_name: Option<String>,
    pub model_effect: Option<String>,
    pub model_id: Option<i64>,
    pub task_name: Option<String>,
    pub train_mode: Option<String>,
    pub train_status: Option<String>,
}
model! { StartTrainTaskData {
    0 "CheckResult" check_result: BTreeMap<String, Value>, 1 "DatasetId" dataset_id: i64,
    2 "DatasetName" dataset_name: String, 3 "Description" description: String, 4 "GmtCreate" gmt_create: i64,
    5 "Id" id: i64, 6 "LabelId" label_id: i64, 7 "LabelName" label_name: String, 8 "ModelEffect" model_effect: String,
    9 "ModelId" model_id: i64, 10 "TaskName" task_name: String, 11 "TrainMode" train_mode: String,
    12 "TrainStatus" train_status: String
} }

/// Stops service: `StopService` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/StopService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopService {
    pub id: Option<i64>,
}
operation! { StopService() "StopService" -> StopServiceOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StopService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopServiceOutput {
    pub data: Option<StopServiceData>,
}
model! { StopServiceOutput {
    0 "Data" data: StopServiceData
} }

/// In the response of [`StopService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopServiceData {
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub service_description: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
}
model! { StopServiceData {
    0 "GmtCreate" gmt_create: i64, 1 "Id" id: i64, 2 "ServiceDescription" service_description: String,
    3 "ServiceName" service_name: String, 4 "Status" status: String
} }

/// Stops train task: `StopTrainTask` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/StopTrainTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrainTask {
    pub id: Option<i64>,
}
operation! { StopTrainTask() "StopTrainTask" -> StopTrainTaskOutput {
    0 "Id" id: i64
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`StopTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrainTaskOutput {
    pub data: Option<StopTrainTaskData>,
}
model! { StopTrainTaskOutput {
    0 "Data" data: StopTrainTaskData
} }

/// In the response of [`StopTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTrainTaskData {
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_id: Option<i64>,
    pub label_name: Option<String>,
    pub model_effect: Option<String>,
    pub model_id: Option<i64>,
    pub task_name: Option<String>,
    pub train_mode: Option<String>,
    pub train_status: Option<String>,
}
model! { StopTrainTaskData {
    0 "DatasetId" dataset_id: i64, 1 "DatasetName" dataset_name: String, 2 "Description" description: String,
    3 "GmtCreate" gmt_create: i64, 4 "Id" id: i64, 5 "LabelId" label_id: i64, 6 "LabelName" label_name: String,
    7 "ModelEffect" model_effect: String, 8 "ModelId" model_id: i64, 9 "TaskName" task_name: String,
    10 "TrainMode" train_mode: String, 11 "TrainStatus" train_status: String
} }

/// Updates dataset: `UpdateDataset` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/UpdateDataset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataset {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
operation! { UpdateDataset() "UpdateDataset" -> UpdateDatasetOutput {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetOutput {
    pub data: Option<UpdateDatasetData>,
}
model! { UpdateDatasetOutput {
    0 "Data" data: UpdateDatasetData
} }

/// In the response of [`UpdateDataset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatasetData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { UpdateDatasetData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: String
} }

/// Updates labelset: `UpdateLabelset` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/UpdateLabelset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLabelset {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub object_key: Option<String>,
    pub tag_user_list: Option<String>,
    pub user_oss_url: Option<String>,
}
operation! { UpdateLabelset() "UpdateLabelset" -> UpdateLabelsetOutput {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String, 3 "ObjectKey" object_key: String,
    4 "TagUserList" tag_user_list: String, 5 "UserOssUrl" user_oss_url: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`UpdateLabelset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLabelsetOutput {
    pub data: Option<UpdateLabelsetData>,
}
model! { UpdateLabelsetOutput {
    0 "Data" data: UpdateLabelsetData
} }

/// In the response of [`UpdateLabelset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLabelsetData {
    pub description: Option<i64>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<i64>,
}
model! { UpdateLabelsetData {
    0 "Description" description: i64, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: i64
} }

/// Updates service: `UpdateService` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/UpdateService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateService {
    pub authorization_type: Option<String>,
    pub authorized_account: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
operation! { UpdateService() "UpdateService" -> UpdateServiceOutput {
    0 "AuthorizationType" authorization_type: String, 1 "AuthorizedAccount" authorized_account: String,
    2 "Description" description: String, 3 "Id" id: i64, 4 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub data: Option<UpdateServiceData>,
}
model! { UpdateServiceOutput {
    0 "Data" data: UpdateServiceData
} }

/// In the response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceData {
    pub authorization_type: Option<String>,
    pub authorized_account: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub service_description: Option<String>,
    pub service_name: Option<String>,
}
model! { UpdateServiceData {
    0 "AuthorizationType" authorization_type: String, 1 "AuthorizedAccount" authorized_account: String,
    2 "GmtCreate" gmt_create: i64, 3 "Id" id: i64, 4 "ServiceDescription" service_description: String,
    5 "ServiceName" service_name: String
} }

/// Updates train task: `UpdateTrainTask` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/UpdateTrainTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrainTask {
    pub advanced_parameters: Option<String>,
    pub dataset_ids: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub label_ids: Option<String>,
    pub name: Option<String>,
    pub pre_train_task_flag: Option<bool>,
    pub pre_train_task_id: Option<i64>,
    pub train_mode: Option<String>,
}
operation! { UpdateTrainTask() "UpdateTrainTask" -> UpdateTrainTaskOutput {
    0 "AdvancedParameters" advanced_parameters: String, 1 "DatasetIds" dataset_ids: String,
    2 "Description" description: String, 3 "Id" id: i64, 4 "LabelIds" label_ids: String, 5 "Name" name: String,
    6 "PreTrainTaskFlag" pre_train_task_flag: bool, 7 "PreTrainTaskId" pre_train_task_id: i64,
    8 "TrainMode" train_mode: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`UpdateTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrainTaskOutput {
    pub data: Option<UpdateTrainTaskData>,
}
model! { UpdateTrainTaskOutput {
    0 "Data" data: UpdateTrainTaskData
} }

/// In the response of [`UpdateTrainTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTrainTaskData {
    pub advanced_parameters: Option<String>,
    pub dataset_id: Option<i64>,
    pub dataset_name: Option<String>,
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub label_id: Option<i64>,
    pub label_name: Option<String>,
    pub model_effect: Option<String>,
    pub model_id: Option<i64>,
    pub task_name: Option<String>,
    pub train_mode: Option<String>,
    pub train_status: Option<String>,
}
model! { UpdateTrainTaskData {
    0 "AdvancedParameters" advanced_parameters: String, 1 "DatasetId" dataset_id: i64,
    2 "DatasetName" dataset_name: String, 3 "Description" description: String, 4 "GmtCreate" gmt_create: i64,
    5 "Id" id: i64, 6 "LabelId" label_id: i64, 7 "LabelName" label_name: String, 8 "ModelEffect" model_effect: String,
    9 "ModelId" model_id: i64, 10 "TaskName" task_name: String, 11 "TrainMode" train_mode: String,
    12 "TrainStatus" train_status: String
} }

/// Updates workspace: `UpdateWorkspace` of `viapi-regen` 2021-11-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi-regen/2021-11-19/UpdateWorkspace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
}
operation! { UpdateWorkspace() "UpdateWorkspace" -> UpdateWorkspaceOutput {
    0 "Description" description: String, 1 "Id" id: i64, 2 "Name" name: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceOutput {
    pub data: Option<UpdateWorkspaceData>,
}
model! { UpdateWorkspaceOutput {
    0 "Data" data: UpdateWorkspaceData
} }

/// In the response of [`UpdateWorkspace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkspaceData {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { UpdateWorkspaceData {
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Id" id: i64, 3 "Name" name: String,
    4 "Type" r#type: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CheckDatasetOssBucketCORS, CreateDataset, CreateLabelset, CreateService, CreateTagTask, CreateTrainTask,
    CreateWorkspace, CustomizeClassifyImage, CustomizeDetectImage, CustomizeInstanceSegmentImage, DebugService,
    DeleteDataReflowData, DeleteDataset, DeleteLabelset, DeleteLabelsetData, DeleteService, DeleteTrainTask,
    DeleteWorkspace, DisableDataReflow, DownloadDataset, DownloadFileNameList, DownloadLabelFile, EnableDataReflow,
    ExportDataReflowDataList, GetDataset, GetDiffCountLabelsetAndDataset, GetLabelDetail, GetLabelset, GetService,
    GetServiceInvoke, GetServiceQps, GetTrainModel, GetTrainTask, GetTrainTaskEstimatedTime, GetUploadPolicy,
    GetUserInfo, GetWorkspace, ListDataReflowDatas, ListDatasetDatas, ListDatasets, ListLabelsetDatas, ListLabelsets,
    ListServices, ListTrainTasks, ListWorkspaces, SetDatasetUserOssPath, StartService, StartTrainTask, StopService,
    StopTrainTask, UpdateDataset, UpdateLabelset, UpdateService, UpdateTrainTask, UpdateWorkspace
}
