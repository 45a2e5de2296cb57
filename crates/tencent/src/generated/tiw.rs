//! `tiw` of Tencent Cloud, API version 2019-09-19.
//!
//! Endpoint: `tiw.tencentcloudapi.com`, or `tiw.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tiw::DescribeOnlineRecord};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeOnlineRecord::new(1, "task-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tiw", "2019-09-19", "tiw", &Endpoints::NONE);

/// Creates ppt check task: `CreatePPTCheckTask` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=CreatePPTCheckTask>.
///
/// Errors: [`codes::FAILED_OPERATION_PREPROCESS`], [`codes::INVALID_PARAMETER_FILE_FORMAT_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_PREPROCESS_PARAMETER`], [`codes::INVALID_PARAMETER_SDK_APP_ID_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_TASK_CONCURRENCY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePPTCheckTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub url: String,
    pub auto_handle_unsupported_element: Option<bool>,
    pub auto_handle_unsupported_element_types: Option<Vec<i64>>,
}
operation! { CreatePPTCheckTask(sdk_app_id: i64, url: String) "CreatePPTCheckTask" -> CreatePPTCheckTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "Url" url, 2 "AutoHandleUnsupportedElement" auto_handle_unsupported_element: bool,
    3 "AutoHandleUnsupportedElementTypes" auto_handle_unsupported_element_types: Vec<i64>
} }

/// Response of [`CreatePPTCheckTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePPTCheckTaskOutput {
    pub task_id: Option<String>,
}
model! { CreatePPTCheckTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates snapshot task: `CreateSnapshotTask` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=CreateSnapshotTask>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotTask {
    /// Required.
    pub whiteboard: SnapshotWhiteboard,
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    pub callback_url: Option<String>,
    pub cos: Option<SnapshotCOS>,
    pub snapshot_mode: Option<String>,
}
operation! { CreateSnapshotTask(whiteboard: SnapshotWhiteboard, sdk_app_id: i64, room_id: i64)
    "CreateSnapshotTask" -> CreateSnapshotTaskOutput {
    0 "Whiteboard" whiteboard, 1 "SdkAppId" sdk_app_id, 2 "RoomId" room_id, 3 "CallbackURL" callback_url: String,
    4 "COS" cos: SnapshotCOS, 5 "SnapshotMode" snapshot_mode: String
} }

/// In the request of [`CreateSnapshotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotWhiteboard {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub init_params: Option<String>,
}
input! { SnapshotWhiteboard() {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "InitParams" init_params: String
} }

/// In the request of [`CreateSnapshotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotCOS {
    /// Required.
    pub uin: Option<i64>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub bucket: Option<String>,
    pub target_dir: Option<String>,
    pub domain: Option<String>,
}
input! { SnapshotCOS(uin: i64, region: String, bucket: String) {
    0 "Uin" uin: i64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "TargetDir" target_dir: String,
    4 "Domain" domain: String
} }

/// Response of [`CreateSnapshotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateSnapshotTaskOutput {
    0 "TaskID" task_id: String
} }

/// Creates transcode: `CreateTranscode` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=CreateTranscode>.
///
/// Errors: [`codes::FAILED_OPERATION_TRANSCODE`], [`codes::INVALID_PARAMETER_FILE_FORMAT_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_PREPROCESS_PARAMETER`], [`codes::INVALID_PARAMETER_SDK_APP_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TRANSCODE_PARAMETER`], [`codes::LIMIT_EXCEEDED_TASK_CONCURRENCY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscode {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub url: String,
    pub is_static_ppt: Option<bool>,
    pub min_resolution: Option<String>,
    pub thumbnail_resolution: Option<String>,
    pub compress_file_type: Option<String>,
    pub extra_data: Option<String>,
    pub priority: Option<String>,
    pub min_scale_resolution: Option<String>,
    pub auto_handle_unsupported_element: Option<bool>,
    pub auto_handle_unsupported_element_types: Option<Vec<i64>>,
    pub excel_param: Option<ExcelParam>,
}
operation! { CreateTranscode(sdk_app_id: i64, url: String) "CreateTranscode" -> CreateTranscodeOutput {
    0 "SdkAppId" sdk_app_id, 1 "Url" url, 2 "IsStaticPPT" is_static_ppt: bool, 3 "MinResolution" min_resolution: String,
    4 "ThumbnailResolution" thumbnail_resolution: String, 5 "CompressFileType" compress_file_type: String,
    6 "ExtraData" extra_data: String, 7 "Priority" priority: String,
    8 "MinScaleResolution" min_scale_resolution: String,
    9 "AutoHandleUnsupportedElement" auto_handle_unsupported_element: bool,
    10 "AutoHandleUnsupportedElementTypes" auto_handle_unsupported_element_types: Vec<i64>,
    11 "ExcelParam" excel_param: ExcelParam
} }

/// In the request of [`CreateTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcelParam {
    pub paper_size: Option<i64>,
    pub paper_direction: Option<i64>,
}
input! { ExcelParam() {
    0 "PaperSize" paper_size: i64, 1 "PaperDirection" paper_direction: i64
} }

/// Response of [`CreateTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscodeOutput {
    pub task_id: Option<String>,
}
model! { CreateTranscodeOutput {
    0 "TaskId" task_id: String
} }

/// Creates video generation task: `CreateVideoGenerationTask` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=CreateVideoGenerationTask>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_INVALID_EXTRA`],
/// [`codes::INVALID_PARAMETER_RECORD_PARAMETER`], [`codes::INVALID_PARAMETER_SDK_APP_ID_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED_TASK_CONCURRENCY`], [`codes::RESOURCE_IN_USE_RECORD_USER_ID`],
/// [`codes::RESOURCE_UNAVAILABLE_INTERFACE_UN_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoGenerationTask {
    /// Required.
    pub online_record_task_id: String,
    /// Required.
    pub sdk_app_id: i64,
    pub whiteboard: Option<Whiteboard>,
    pub concat: Option<Concat>,
    pub mix_stream: Option<MixStream>,
    pub record_control: Option<RecordControl>,
    pub extra_data: Option<String>,
}
operation! { CreateVideoGenerationTask(online_record_task_id: String, sdk_app_id: i64)
    "CreateVideoGenerationTask" -> CreateVideoGenerationTaskOutput {
    0 "OnlineRecordTaskId" online_record_task_id, 1 "SdkAppId" sdk_app_id, 2 "Whiteboard" whiteboard: Whiteboard,
    3 "Concat" concat: Concat, 4 "MixStream" mix_stream: MixStream, 5 "RecordControl" record_control: RecordControl,
    6 "ExtraData" extra_data: String
} }

/// In the request of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Whiteboard {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub init_param: Option<String>,
}
input! { Whiteboard() {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "InitParam" init_param: String
} }

/// In the request of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Concat {
    /// Required.
    pub enabled: Option<bool>,
    pub image: Option<String>,
}
input! { Concat(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "Image" image: String
} }

/// In the request of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixStream {
    /// Required.
    pub enabled: Option<bool>,
    pub disable_audio: Option<bool>,
    pub model_id: Option<i64>,
    pub teacher_id: Option<String>,
    pub custom: Option<CustomLayout>,
}
input! { MixStream(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "DisableAudio" disable_audio: bool, 2 "ModelId" model_id: i64,
    3 "TeacherId" teacher_id: String, 4 "Custom" custom: CustomLayout
} }

/// In the request of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomLayout {
    /// Required.
    pub canvas: Option<Canvas>,
    /// Required.
    pub input_stream_list: Option<Vec<StreamLayout>>,
}
input! { CustomLayout(canvas: Canvas, input_stream_list: Vec<StreamLayout>) {
    0 "Canvas" canvas: Canvas, 1 "InputStreamList" input_stream_list: Vec<StreamLayout>
} }

/// In the request of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Canvas {
    /// Required.
    pub layout_params: Option<LayoutParams>,
    pub background_color: Option<String>,
}
input! { Canvas(layout_params: LayoutParams) {
    0 "LayoutParams" layout_params: LayoutParams, 1 "BackgroundColor" background_color: String
} }

/// In the request of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutParams {
    /// Required.
    pub width: Option<i64>,
    /// Required.
    pub height: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub z_order: Option<i64>,
}
input! { LayoutParams(width: i64, height: i64) {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "X" x: i64, 3 "Y" y: i64, 4 "ZOrder" z_order: i64
} }

/// In the request of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamLayout {
    /// Required.
    pub layout_params: Option<LayoutParams>,
    pub input_stream_id: Option<String>,
    pub background_color: Option<String>,
    pub fill_mode: Option<i64>,
}
input! { StreamLayout(layout_params: LayoutParams) {
    0 "LayoutParams" layout_params: LayoutParams, 1 "InputStreamId" input_stream_id: String,
    2 "BackgroundColor" background_color: String, 3 "FillMode" fill_mode: i64
} }

/// In the request of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordControl {
    /// Required.
    pub enabled: Option<bool>,
    pub disable_record: Option<bool>,
    pub disable_audio: Option<bool>,
    pub pull_small_video: Option<bool>,
    pub stream_controls: Option<Vec<StreamControl>>,
}
input! { RecordControl(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "DisableRecord" disable_record: bool, 2 "DisableAudio" disable_audio: bool,
    3 "PullSmallVideo" pull_small_video: bool, 4 "StreamControls" stream_controls: Vec<StreamControl>
} }

/// In the request of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamControl {
    /// Required.
    pub stream_id: Option<String>,
    pub disable_record: Option<bool>,
    pub disable_audio: Option<bool>,
    pub pull_small_video: Option<bool>,
}
input! { StreamControl(stream_id: String) {
    0 "StreamId" stream_id: String, 1 "DisableRecord" disable_record: bool, 2 "DisableAudio" disable_audio: bool,
    3 "PullSmallVideo" pull_small_video: bool
} }

/// Response of [`CreateVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoGenerationTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoGenerationTaskOutput {
    0 "TaskId" task_id: String
} }

/// Describes online record: `DescribeOnlineRecord` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeOnlineRecord>.
///
/// Errors: [`codes::FAILED_OPERATION_RECORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineRecord {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeOnlineRecord(sdk_app_id: i64, task_id: String)
    "DescribeOnlineRecord" -> DescribeOnlineRecordOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeOnlineRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineRecordOutput {
    pub finish_reason: Option<String>,
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub room_id: Option<i64>,
    pub group_id: Option<String>,
    pub record_user_id: Option<String>,
    pub record_start_time: Option<i64>,
    pub record_stop_time: Option<i64>,
    pub total_time: Option<i64>,
    pub exception_cnt: Option<i64>,
    pub omitted_durations: Vec<OmittedDuration>,
    pub video_infos: Vec<VideoInfo>,
    pub replay_url: Option<String>,
    pub interrupts: Vec<Interrupt>,
}
model! { DescribeOnlineRecordOutput {
    0 "FinishReason" finish_reason: String, 1 "TaskId" task_id: String, 2 "Status" status: String,
    3 "RoomId" room_id: i64, 4 "GroupId" group_id: String, 5 "RecordUserId" record_user_id: String,
    6 "RecordStartTime" record_start_time: i64, 7 "RecordStopTime" record_stop_time: i64, 8 "TotalTime" total_time: i64,
    9 "ExceptionCnt" exception_cnt: i64, 10 "OmittedDurations" omitted_durations: Vec<OmittedDuration>,
    11 "VideoInfos" video_infos: Vec<VideoInfo>, 12 "ReplayUrl" replay_url: String,
    13 "Interrupts" interrupts: Vec<Interrupt>
} }

/// In the response of [`DescribeOnlineRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OmittedDuration {
    pub video_time: Option<i64>,
    pub pause_time: Option<i64>,
    pub resume_time: Option<i64>,
}
model! { OmittedDuration {
    0 "VideoTime" video_time: i64, 1 "PauseTime" pause_time: i64, 2 "ResumeTime" resume_time: i64
} }

/// In the response of [`DescribeOnlineRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoInfo {
    pub video_play_time: Option<i64>,
    pub video_size: Option<i64>,
    pub video_format: Option<String>,
    pub video_duration: Option<i64>,
    pub video_url: Option<String>,
    pub video_id: Option<String>,
    pub video_type: Option<i64>,
    pub user_id: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}
model! { VideoInfo {
    0 "VideoPlayTime" video_play_time: i64, 1 "VideoSize" video_size: i64, 2 "VideoFormat" video_format: String,
    3 "VideoDuration" video_duration: i64, 4 "VideoUrl" video_url: String, 5 "VideoId" video_id: String,
    6 "VideoType" video_type: i64, 7 "UserId" user_id: String, 8 "Width" width: i64, 9 "Height" height: i64
} }

/// In the response of [`DescribeOnlineRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interrupt {
    pub user_id: Option<String>,
    pub count: Option<i64>,
}
model! { Interrupt {
    0 "UserId" user_id: String, 1 "Count" count: i64
} }

/// Describes online record callback: `DescribeOnlineRecordCallback` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeOnlineRecordCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineRecordCallback {
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DescribeOnlineRecordCallback(sdk_app_id: i64)
    "DescribeOnlineRecordCallback" -> DescribeOnlineRecordCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

/// Response of [`DescribeOnlineRecordCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineRecordCallbackOutput {
    pub callback: Option<String>,
    /// Secret.
    pub callback_key: Option<Secret>,
}
model! { DescribeOnlineRecordCallbackOutput {
    0 "Callback" callback: String, 1 "CallbackKey" callback_key: Secret
} }

/// Describes ppt check: `DescribePPTCheck` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribePPTCheck>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_DOWNLOAD_FAIL`], [`codes::FAILED_OPERATION_FILE_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_FILE_OPEN_FAIL`], [`codes::FAILED_OPERATION_FILE_UPLOAD_FAIL`],
/// [`codes::FAILED_OPERATION_PREPROCESS`], [`codes::FAILED_OPERATION_PREPROCESS_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_FILE_FORMAT_UNSUPPORTED`], [`codes::INVALID_PARAMETER_PREPROCESS_PARAMETER`],
/// [`codes::INVALID_PARAMETER_URL_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePPTCheck {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribePPTCheck(sdk_app_id: i64, task_id: String) "DescribePPTCheck" -> DescribePPTCheckOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribePPTCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePPTCheckOutput {
    pub task_id: Option<String>,
    pub is_ok: Option<bool>,
    pub result_url: Option<String>,
    pub slides: Vec<PPTErrSlide>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub errs: Vec<PPTErr>,
}
model! { DescribePPTCheckOutput {
    0 "TaskId" task_id: String, 1 "IsOK" is_ok: bool, 2 "ResultUrl" result_url: String,
    3 "Slides" slides: Vec<PPTErrSlide>, 4 "Status" status: String, 5 "Progress" progress: i64,
    6 "Errs" errs: Vec<PPTErr>
} }

/// In the response of [`DescribePPTCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PPTErrSlide {
    pub page: Option<String>,
    pub errs: Vec<PPTErr>,
}
model! { PPTErrSlide {
    0 "Page" page: String, 1 "Errs" errs: Vec<PPTErr>
} }

/// In the response of [`DescribePPTCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PPTErr {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub detail: Option<String>,
}
model! { PPTErr {
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "Detail" detail: String
} }

/// Describes ppt check callback: `DescribePPTCheckCallback` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribePPTCheckCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePPTCheckCallback {
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DescribePPTCheckCallback(sdk_app_id: i64) "DescribePPTCheckCallback" -> DescribePPTCheckCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

/// Response of [`DescribePPTCheckCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePPTCheckCallbackOutput {
    pub callback: Option<String>,
    /// Secret.
    pub callback_key: Option<Secret>,
}
model! { DescribePPTCheckCallbackOutput {
    0 "Callback" callback: String, 1 "CallbackKey" callback_key: Secret
} }

/// Describes running tasks: `DescribeRunningTasks` of `tiw` 2019-09-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeRunningTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_DOWNLOAD_FAIL`], [`codes::FAILED_OPERATION_FILE_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_FILE_OPEN_FAIL`], [`codes::FAILED_OPERATION_FILE_UPLOAD_FAIL`],
/// [`codes::FAILED_OPERATION_TRANSCODE`], [`codes::FAILED_OPERATION_TRANSCODE_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_FILE_FORMAT_UNSUPPORTED`], [`codes::INVALID_PARAMETER_TRANSCODE_PARAMETER`],
/// [`codes::INVALID_PARAMETER_URL_FORMAT_ERROR`], [`codes::LIMIT_EXCEEDED_TRANSCODE_PAGES_LIMITATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningTasks {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_type: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRunningTasks(sdk_app_id: i64, task_type: String)
    "DescribeRunningTasks" -> DescribeRunningTasksOutput {
    0 "SdkAppID" sdk_app_id, 1 "TaskType" task_type, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeRunningTasks: RunningTaskItem = Offset "Offset", "Tasks" tasks, total "Total" }

/// Response of [`DescribeRunningTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningTasksOutput {
    pub total: Option<i64>,
    pub tasks: Vec<RunningTaskItem>,
}
model! { DescribeRunningTasksOutput {
    0 "Total" total: i64, 1 "Tasks" tasks: Vec<RunningTaskItem>
} }

/// In the response of [`DescribeRunningTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunningTaskItem {
    pub sdk_app_id: Option<i64>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub create_time: Option<String>,
    pub cancel_time: Option<String>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub file_url: Option<String>,
    pub room_id: Option<i64>,
}
model! { RunningTaskItem {
    0 "SdkAppID" sdk_app_id: i64, 1 "TaskID" task_id: String, 2 "TaskType" task_type: String,
    3 "CreateTime" create_time: String, 4 "CancelTime" cancel_time: String, 5 "Status" status: String,
    6 "Progress" progress: i64, 7 "FileURL" file_url: String, 8 "RoomID" room_id: i64
} }

/// Describes snapshot task: `DescribeSnapshotTask` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeSnapshotTask>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DescribeSnapshotTask(task_id: String, sdk_app_id: i64)
    "DescribeSnapshotTask" -> DescribeSnapshotTaskOutput {
    0 "TaskID" task_id, 1 "SdkAppId" sdk_app_id
} }

/// Response of [`DescribeSnapshotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotTaskOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub result: Option<SnapshotResult>,
}
model! { DescribeSnapshotTaskOutput {
    0 "TaskID" task_id: String, 1 "Status" status: String, 2 "CreateTime" create_time: i64,
    3 "FinishTime" finish_time: i64, 4 "Result" result: SnapshotResult
} }

/// In the response of [`DescribeSnapshotTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub total: Option<i64>,
    pub snapshots: Vec<String>,
}
model! { SnapshotResult {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "Total" total: i64,
    3 "Snapshots" snapshots: Vec<String>
} }

/// Describes transcode: `DescribeTranscode` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeTranscode>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_DOWNLOAD_FAIL`], [`codes::FAILED_OPERATION_FILE_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_FILE_OPEN_FAIL`], [`codes::FAILED_OPERATION_FILE_UPLOAD_FAIL`],
/// [`codes::FAILED_OPERATION_TRANSCODE`], [`codes::FAILED_OPERATION_TRANSCODE_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_FILE_FORMAT_UNSUPPORTED`], [`codes::INVALID_PARAMETER_TRANSCODE_PARAMETER`],
/// [`codes::INVALID_PARAMETER_URL_FORMAT_ERROR`], [`codes::LIMIT_EXCEEDED_TRANSCODE_PAGES_LIMITATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscode {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeTranscode(sdk_app_id: i64, task_id: String) "DescribeTranscode" -> DescribeTranscodeOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeTranscode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeOutput {
    pub pages: Option<i64>,
    pub progress: Option<i64>,
    pub resolution: Option<String>,
    pub result_url: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub title: Option<String>,
    pub thumbnail_url: Option<String>,
    pub thumbnail_resolution: Option<String>,
    pub compress_file_url: Option<String>,
    pub resource_list_url: Option<String>,
    pub ext: Option<String>,
    pub create_time: Option<i64>,
    pub assign_time: Option<i64>,
    pub finished_time: Option<i64>,
}
model! { DescribeTranscodeOutput {
    0 "Pages" pages: i64, 1 "Progress" progress: i64, 2 "Resolution" resolution: String,
    3 "ResultUrl" result_url: String, 4 "Status" status: String, 5 "TaskId" task_id: String, 6 "Title" title: String,
    7 "ThumbnailUrl" thumbnail_url: String, 8 "ThumbnailResolution" thumbnail_resolution: String,
    9 "CompressFileUrl" compress_file_url: String, 10 "ResourceListUrl" resource_list_url: String, 11 "Ext" ext: String,
    12 "CreateTime" create_time: i64, 13 "AssignTime" assign_time: i64, 14 "FinishedTime" finished_time: i64
} }

/// Describes transcode by url: `DescribeTranscodeByUrl` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeTranscodeByUrl>.
///
/// Errors: [`codes::FAILED_OPERATION_TRANSCODE_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeByUrl {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub url: String,
}
operation! { DescribeTranscodeByUrl(sdk_app_id: i64, url: String)
    "DescribeTranscodeByUrl" -> DescribeTranscodeByUrlOutput {
    0 "SdkAppId" sdk_app_id, 1 "Url" url
} }

/// Response of [`DescribeTranscodeByUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeByUrlOutput {
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeTranscodeByUrlOutput {
    0 "Progress" progress: i64, 1 "Status" status: String, 2 "TaskId" task_id: String
} }

/// Describes transcode callback: `DescribeTranscodeCallback` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeTranscodeCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeCallback {
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DescribeTranscodeCallback(sdk_app_id: i64) "DescribeTranscodeCallback" -> DescribeTranscodeCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

/// Response of [`DescribeTranscodeCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeCallbackOutput {
    pub callback: Option<String>,
    /// Secret.
    pub callback_key: Option<Secret>,
}
model! { DescribeTranscodeCallbackOutput {
    0 "Callback" callback: String, 1 "CallbackKey" callback_key: Secret
} }

/// Describes video generation task: `DescribeVideoGenerationTask` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeVideoGenerationTask>.
///
/// Errors: [`codes::FAILED_OPERATION_RECORD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoGenerationTask {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeVideoGenerationTask(sdk_app_id: i64, task_id: String)
    "DescribeVideoGenerationTask" -> DescribeVideoGenerationTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeVideoGenerationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoGenerationTaskOutput {
    pub group_id: Option<String>,
    pub room_id: Option<i64>,
    pub task_id: Option<String>,
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub total_time: Option<i64>,
    pub video_infos: Option<VideoInfo>,
    pub video_info_list: Vec<VideoInfo>,
}
model! { DescribeVideoGenerationTaskOutput {
    0 "GroupId" group_id: String, 1 "RoomId" room_id: i64, 2 "TaskId" task_id: String, 3 "Progress" progress: i64,
    4 "Status" status: String, 5 "TotalTime" total_time: i64, 6 "VideoInfos" video_infos: VideoInfo,
    7 "VideoInfoList" video_info_list: Vec<VideoInfo>
} }

/// Describes video generation task callback: `DescribeVideoGenerationTaskCallback` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeVideoGenerationTaskCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoGenerationTaskCallback {
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DescribeVideoGenerationTaskCallback(sdk_app_id: i64)
    "DescribeVideoGenerationTaskCallback" -> DescribeVideoGenerationTaskCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

/// Response of [`DescribeVideoGenerationTaskCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoGenerationTaskCallbackOutput {
    pub callback: Option<String>,
    /// Secret.
    pub callback_key: Option<Secret>,
}
model! { DescribeVideoGenerationTaskCallbackOutput {
    0 "Callback" callback: String, 1 "CallbackKey" callback_key: Secret
} }

/// Describes warning callback: `DescribeWarningCallback` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeWarningCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningCallback {
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DescribeWarningCallback(sdk_app_id: i64) "DescribeWarningCallback" -> DescribeWarningCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

/// Response of [`DescribeWarningCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningCallbackOutput {
    pub callback: Option<String>,
    /// Secret.
    pub callback_key: Option<Secret>,
}
model! { DescribeWarningCallbackOutput {
    0 "Callback" callback: String, 1 "CallbackKey" callback_key: Secret
} }

/// Describes whiteboard push: `DescribeWhiteboardPush` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeWhiteboardPush>.
///
/// Errors: [`codes::FAILED_OPERATION_WHITEBOARD_PUSH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteboardPush {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { DescribeWhiteboardPush(sdk_app_id: i64, task_id: String)
    "DescribeWhiteboardPush" -> DescribeWhiteboardPushOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeWhiteboardPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteboardPushOutput {
    pub finish_reason: Option<String>,
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub room_id: Option<i64>,
    pub group_id: Option<String>,
    pub push_user_id: Option<String>,
    pub push_start_time: Option<i64>,
    pub push_stop_time: Option<i64>,
    pub exception_cnt: Option<i64>,
    pub im_sync_time: Option<i64>,
    pub backup: Option<String>,
}
model! { DescribeWhiteboardPushOutput {
    0 "FinishReason" finish_reason: String, 1 "TaskId" task_id: String, 2 "Status" status: String,
    3 "RoomId" room_id: i64, 4 "GroupId" group_id: String, 5 "PushUserId" push_user_id: String,
    6 "PushStartTime" push_start_time: i64, 7 "PushStopTime" push_stop_time: i64, 8 "ExceptionCnt" exception_cnt: i64,
    9 "IMSyncTime" im_sync_time: i64, 10 "Backup" backup: String
} }

/// Describes whiteboard push callback: `DescribeWhiteboardPushCallback` of `tiw` 2019-09-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=DescribeWhiteboardPushCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteboardPushCallback {
    /// Required.
    pub sdk_app_id: i64,
}
operation! { DescribeWhiteboardPushCallback(sdk_app_id: i64)
    "DescribeWhiteboardPushCallback" -> DescribeWhiteboardPushCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

/// Response of [`DescribeWhiteboardPushCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteboardPushCallbackOutput {
    pub callback: Option<String>,
    /// Secret.
    pub callback_key: Option<Secret>,
}
model! { DescribeWhiteboardPushCallbackOutput {
    0 "Callback" callback: String, 1 "CallbackKey" callback_key: Secret
} }

/// Pauses online record: `PauseOnlineRecord` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=PauseOnlineRecord>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INVALID_TASK_STATUS`],
/// [`codes::UNSUPPORTED_OPERATION_TASK_HAS_ALREADY_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseOnlineRecord {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { PauseOnlineRecord(sdk_app_id: i64, task_id: String) "PauseOnlineRecord" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`PauseOnlineRecord`]: empty.
pub type PauseOnlineRecordOutput = Empty;

/// Resumes online record: `ResumeOnlineRecord` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=ResumeOnlineRecord>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_INVALID_TASK_STATUS`],
/// [`codes::UNSUPPORTED_OPERATION_TASK_HAS_ALREADY_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeOnlineRecord {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { ResumeOnlineRecord(sdk_app_id: i64, task_id: String) "ResumeOnlineRecord" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`ResumeOnlineRecord`]: empty.
pub type ResumeOnlineRecordOutput = Empty;

/// Sets online record callback: `SetOnlineRecordCallback` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetOnlineRecordCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_CALLBACK_ADDRESS_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOnlineRecordCallback {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub callback: String,
}
operation! { SetOnlineRecordCallback(sdk_app_id: i64, callback: String) "SetOnlineRecordCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

/// Response of [`SetOnlineRecordCallback`]: empty.
pub type SetOnlineRecordCallbackOutput = Empty;

/// Sets online record callback key: `SetOnlineRecordCallbackKey` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetOnlineRecordCallbackKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOnlineRecordCallbackKey {
    /// Required.
    pub sdk_app_id: i64,
    /// Required. Secret.
    pub callback_key: Secret,
}
operation! { SetOnlineRecordCallbackKey(sdk_app_id: i64, callback_key: Secret) "SetOnlineRecordCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

/// Response of [`SetOnlineRecordCallbackKey`]: empty.
pub type SetOnlineRecordCallbackKeyOutput = Empty;

/// Sets ppt check callback: `SetPPTCheckCallback` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetPPTCheckCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_CALLBACK_ADDRESS_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPPTCheckCallback {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub callback: String,
}
operation! { SetPPTCheckCallback(sdk_app_id: i64, callback: String) "SetPPTCheckCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

/// Response of [`SetPPTCheckCallback`]: empty.
pub type SetPPTCheckCallbackOutput = Empty;

/// Sets ppt check callback key: `SetPPTCheckCallbackKey` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetPPTCheckCallbackKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPPTCheckCallbackKey {
    /// Required.
    pub sdk_app_id: i64,
    /// Required. Secret.
    pub callback_key: Secret,
}
operation! { SetPPTCheckCallbackKey(sdk_app_id: i64, callback_key: Secret) "SetPPTCheckCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

/// Response of [`SetPPTCheckCallbackKey`]: empty.
pub type SetPPTCheckCallbackKeyOutput = Empty;

/// Sets transcode callback: `SetTranscodeCallback` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetTranscodeCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_CALLBACK_ADDRESS_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTranscodeCallback {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub callback: String,
}
operation! { SetTranscodeCallback(sdk_app_id: i64, callback: String) "SetTranscodeCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

/// Response of [`SetTranscodeCallback`]: empty.
pub type SetTranscodeCallbackOutput = Empty;

/// Sets transcode callback key: `SetTranscodeCallbackKey` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetTranscodeCallbackKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTranscodeCallbackKey {
    /// Required.
    pub sdk_app_id: i64,
    /// Required. Secret.
    pub callback_key: Secret,
}
operation! { SetTranscodeCallbackKey(sdk_app_id: i64, callback_key: Secret) "SetTranscodeCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

/// Response of [`SetTranscodeCallbackKey`]: empty.
pub type SetTranscodeCallbackKeyOutput = Empty;

/// Sets video generation task callback: `SetVideoGenerationTaskCallback` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetVideoGenerationTaskCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_CALLBACK_ADDRESS_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVideoGenerationTaskCallback {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub callback: String,
}
operation! { SetVideoGenerationTaskCallback(sdk_app_id: i64, callback: String)
    "SetVideoGenerationTaskCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

/// Response of [`SetVideoGenerationTaskCallback`]: empty.
pub type SetVideoGenerationTaskCallbackOutput = Empty;

/// Sets video generation task callback key: `SetVideoGenerationTaskCallbackKey` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetVideoGenerationTaskCallbackKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVideoGenerationTaskCallbackKey {
    /// Required.
    pub sdk_app_id: i64,
    /// Required. Secret.
    pub callback_key: Secret,
}
operation! { SetVideoGenerationTaskCallbackKey(sdk_app_id: i64, callback_key: Secret)
    "SetVideoGenerationTaskCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

/// Response of [`SetVideoGenerationTaskCallbackKey`]: empty.
pub type SetVideoGenerationTaskCallbackKeyOutput = Empty;

/// Sets warning callback: `SetWarningCallback` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetWarningCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_CALLBACK_ADDRESS_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWarningCallback {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub callback: String,
    /// Required. Secret.
    pub callback_key: Secret,
}
operation! { SetWarningCallback(sdk_app_id: i64, callback: String, callback_key: Secret) "SetWarningCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback, 2 "CallbackKey" callback_key
} }

/// Response of [`SetWarningCallback`]: empty.
pub type SetWarningCallbackOutput = Empty;

/// Sets whiteboard push callback: `SetWhiteboardPushCallback` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetWhiteboardPushCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_CALLBACK_ADDRESS_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWhiteboardPushCallback {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub callback: String,
}
operation! { SetWhiteboardPushCallback(sdk_app_id: i64, callback: String) "SetWhiteboardPushCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

/// Response of [`SetWhiteboardPushCallback`]: empty.
pub type SetWhiteboardPushCallbackOutput = Empty;

/// Sets whiteboard push callback key: `SetWhiteboardPushCallbackKey` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=SetWhiteboardPushCallbackKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWhiteboardPushCallbackKey {
    /// Required.
    pub sdk_app_id: i64,
    /// Required. Secret.
    pub callback_key: Secret,
}
operation! { SetWhiteboardPushCallbackKey(sdk_app_id: i64, callback_key: Secret)
    "SetWhiteboardPushCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

/// Response of [`SetWhiteboardPushCallbackKey`]: empty.
pub type SetWhiteboardPushCallbackKeyOutput = Empty;

/// Starts online record: `StartOnlineRecord` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=StartOnlineRecord>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_EXTRA`], [`codes::INVALID_PARAMETER_RECORD_PARAMETER`],
/// [`codes::INVALID_PARAMETER_SDK_APP_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_TASK_CONCURRENCY`],
/// [`codes::RESOURCE_IN_USE_RECORD_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOnlineRecord {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub record_user_id: String,
    /// Required.
    pub record_user_sig: String,
    pub group_id: Option<String>,
    pub concat: Option<Concat>,
    pub whiteboard: Option<Whiteboard>,
    pub mix_stream: Option<MixStream>,
    pub extras: Option<Vec<String>>,
    pub audio_file_needed: Option<bool>,
    pub record_control: Option<RecordControl>,
    pub record_mode: Option<String>,
    pub chat_group_id: Option<String>,
    pub auto_stop_timeout: Option<i64>,
    pub extra_data: Option<String>,
    pub trtc_room_id: Option<i64>,
    pub trtc_room_id_str: Option<String>,
}
operation! { StartOnlineRecord(sdk_app_id: i64, room_id: i64, record_user_id: String, record_user_sig: String)
    "StartOnlineRecord" -> StartOnlineRecordOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "RecordUserId" record_user_id, 3 "RecordUserSig" record_user_sig,
    4 "GroupId" group_id: String, 5 "Concat" concat: Concat, 6 "Whiteboard" whiteboard: Whiteboard,
    7 "MixStream" mix_stream: MixStream, 8 "Extras" extras: Vec<String>, 9 "AudioFileNeeded" audio_file_needed: bool,
    10 "RecordControl" record_control: RecordControl, 11 "RecordMode" record_mode: String,
    12 "ChatGroupId" chat_group_id: String, 13 "AutoStopTimeout" auto_stop_timeout: i64,
    14 "ExtraData" extra_data: String, 15 "TRTCRoomId" trtc_room_id: i64, 16 "TRTCRoomIdStr" trtc_room_id_str: String
} }

/// Response of [`StartOnlineRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOnlineRecordOutput {
    pub task_id: Option<String>,
}
model! { StartOnlineRecordOutput {
    0 "TaskId" task_id: String
} }

/// Starts whiteboard push: `StartWhiteboardPush` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=StartWhiteboardPush>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_EXTRA`], [`codes::INVALID_PARAMETER_RECORD_PARAMETER`],
/// [`codes::INVALID_PARAMETER_SDK_APP_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_TASK_CONCURRENCY`],
/// [`codes::RESOURCE_IN_USE_RECORD_USER_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWhiteboardPush {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub room_id: i64,
    /// Required.
    pub push_user_id: String,
    /// Required.
    pub push_user_sig: String,
    pub whiteboard: Option<Whiteboard>,
    pub auto_stop_timeout: Option<i64>,
    pub auto_manage_backup: Option<bool>,
    pub backup: Option<WhiteboardPushBackupParam>,
    /// Secret.
    pub private_map_key: Option<Secret>,
    pub video_fps: Option<i64>,
    pub video_bitrate: Option<i64>,
    pub auto_record: Option<bool>,
    pub user_defined_record_id: Option<String>,
    pub auto_publish: Option<bool>,
    pub user_defined_stream_id: Option<String>,
    pub extra_data: Option<String>,
    pub trtc_room_id: Option<i64>,
    pub trtc_room_id_str: Option<String>,
    pub im_auth_param: Option<AuthParam>,
    pub trtc_auth_param: Option<AuthParam>,
    pub trtc_enter_room_mode: Option<String>,
    pub group_id: Option<String>,
}
operation! { StartWhiteboardPush(sdk_app_id: i64, room_id: i64, push_user_id: String, push_user_sig: String)
    "StartWhiteboardPush" -> StartWhiteboardPushOutput {
    0 "SdkAppId" sdk_app_id, 1 "RoomId" room_id, 2 "PushUserId" push_user_id, 3 "PushUserSig" push_user_sig,
    4 "Whiteboard" whiteboard: Whiteboard, 5 "AutoStopTimeout" auto_stop_timeout: i64,
    6 "AutoManageBackup" auto_manage_backup: bool, 7 "Backup" backup: WhiteboardPushBackupParam,
    8 "PrivateMapKey" private_map_key: Secret, 9 "VideoFPS" video_fps: i64, 10 "VideoBitrate" video_bitrate: i64,
    11 "AutoRecord" auto_record: bool, 12 "UserDefinedRecordId" user_defined_record_id: String,
    13 "AutoPublish" auto_publish: bool, 14 "UserDefinedStreamId" user_defined_stream_id: String,
    15 "ExtraData" extra_data: String, 16 "TRTCRoomId" trtc_room_id: i64, 17 "TRTCRoomIdStr" trtc_room_id_str: String,
    18 "IMAuthParam" im_auth_param: AuthParam, 19 "TRTCAuthParam" trtc_auth_param: AuthParam,
    20 "TRTCEnterRoomMode" trtc_enter_room_mode: String, 21 "GroupId" group_id: String
} }

/// In the request of [`StartWhiteboardPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteboardPushBackupParam {
    /// Required.
    pub push_user_id: Option<String>,
    /// Required.
    pub push_user_sig: Option<String>,
}
input! { WhiteboardPushBackupParam(push_user_id: String, push_user_sig: String) {
    0 "PushUserId" push_user_id: String, 1 "PushUserSig" push_user_sig: String
} }

/// In the request of [`StartWhiteboardPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthParam {
    /// Required.
    pub sdk_app_id: Option<i64>,
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub user_sig: Option<String>,
}
input! { AuthParam(sdk_app_id: i64, user_id: String, user_sig: String) {
    0 "SdkAppId" sdk_app_id: i64, 1 "UserId" user_id: String, 2 "UserSig" user_sig: String
} }

/// Response of [`StartWhiteboardPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWhiteboardPushOutput {
    pub task_id: Option<String>,
    pub backup: Option<String>,
}
model! { StartWhiteboardPushOutput {
    0 "TaskId" task_id: String, 1 "Backup" backup: String
} }

/// Stops online record: `StopOnlineRecord` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=StopOnlineRecord>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_TASK_HAS_ALREADY_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOnlineRecord {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { StopOnlineRecord(sdk_app_id: i64, task_id: String) "StopOnlineRecord" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`StopOnlineRecord`]: empty.
pub type StopOnlineRecordOutput = Empty;

/// Stops whiteboard push: `StopWhiteboardPush` of `tiw` 2019-09-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tiw&Version=2019-09-19&Action=StopWhiteboardPush>.
///
/// Errors: [`codes::INVALID_PARAMETER_SDK_APP_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_TASK_HAS_ALREADY_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWhiteboardPush {
    /// Required.
    pub sdk_app_id: i64,
    /// Required.
    pub task_id: String,
}
operation! { StopWhiteboardPush(sdk_app_id: i64, task_id: String) "StopWhiteboardPush" -> StopWhiteboardPushOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

/// Response of [`StopWhiteboardPush`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWhiteboardPushOutput {
    pub backup: Option<String>,
}
model! { StopWhiteboardPushOutput {
    0 "Backup" backup: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_FILE_DOWNLOAD_FAIL "FailedOperation.FileDownloadFail",
    FAILED_OPERATION_FILE_FORMAT_ERROR "FailedOperation.FileFormatError",
    FAILED_OPERATION_FILE_OPEN_FAIL "FailedOperation.FileOpenFail",
    FAILED_OPERATION_FILE_UPLOAD_FAIL "FailedOperation.FileUploadFail",
    FAILED_OPERATION_PREPROCESS "FailedOperation.Preprocess",
    FAILED_OPERATION_PREPROCESS_SERVER_ERROR "FailedOperation.PreprocessServerError",
    FAILED_OPERATION_RECORD "FailedOperation.Record", FAILED_OPERATION_TRANSCODE "FailedOperation.Transcode",
    FAILED_OPERATION_TRANSCODE_SERVER_ERROR "FailedOperation.TranscodeServerError",
    FAILED_OPERATION_WHITEBOARD_PUSH "FailedOperation.WhiteboardPush", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_BODY_PARAMETER_TYPE_UNMATCHED "InvalidParameter.BodyParameterTypeUnmatched",
    INVALID_PARAMETER_CALLBACK_ADDRESS_FORMAT_ERROR "InvalidParameter.CallbackAddressFormatError",
    INVALID_PARAMETER_FILE_FORMAT_UNSUPPORTED "InvalidParameter.FileFormatUnsupported",
    INVALID_PARAMETER_INVALID_EXTRA "InvalidParameter.InvalidExtra",
    INVALID_PARAMETER_PREPROCESS_PARAMETER "InvalidParameter.PreprocessParameter",
    INVALID_PARAMETER_RECORD_PARAMETER "InvalidParameter.RecordParameter",
    INVALID_PARAMETER_SDK_APP_ID_NOT_FOUND "InvalidParameter.SdkAppIdNotFound",
    INVALID_PARAMETER_TASK_NOT_FOUND "InvalidParameter.TaskNotFound",
    INVALID_PARAMETER_TRANSCODE_PARAMETER "InvalidParameter.TranscodeParameter",
    INVALID_PARAMETER_URL_FORMAT_ERROR "InvalidParameter.UrlFormatError",
    LIMIT_EXCEEDED_TASK_CONCURRENCY "LimitExceeded.TaskConcurrency",
    LIMIT_EXCEEDED_TRANSCODE_PAGES_LIMITATION "LimitExceeded.TranscodePagesLimitation",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE_RECORD_USER_ID "ResourceInUse.RecordUserId",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_INTERFACE_UN_AUTHORIZED "ResourceUnavailable.InterfaceUnAuthorized",
    RESOURCE_UNAVAILABLE_NOT_REGISTERED "ResourceUnavailable.NotRegistered",
    RESOURCE_UNAVAILABLE_SERVICE_EXPIRED "ResourceUnavailable.ServiceExpired",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNAUTHORIZED_OPERATION_SDK_APP_ID "UnauthorizedOperation.SdkAppId",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_INVALID_TASK_STATUS "UnsupportedOperation.InvalidTaskStatus",
    UNSUPPORTED_OPERATION_TASK_HAS_ALREADY_STOPPED "UnsupportedOperation.TaskHasAlreadyStopped"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreatePPTCheckTask, CreateSnapshotTask, CreateTranscode, CreateVideoGenerationTask, DescribeOnlineRecord,
    DescribeOnlineRecordCallback, DescribePPTCheck, DescribePPTCheckCallback, DescribeRunningTasks,
    DescribeSnapshotTask, DescribeTranscode, DescribeTranscodeByUrl, DescribeTranscodeCallback,
    DescribeVideoGenerationTask, DescribeVideoGenerationTaskCallback, DescribeWarningCallback, DescribeWhiteboardPush,
    DescribeWhiteboardPushCallback, PauseOnlineRecord, ResumeOnlineRecord, SetOnlineRecordCallback,
    SetOnlineRecordCallbackKey, SetPPTCheckCallback, SetPPTCheckCallbackKey, SetTranscodeCallback,
    SetTranscodeCallbackKey, SetVideoGenerationTaskCallback, SetVideoGenerationTaskCallbackKey, SetWarningCallback,
    SetWhiteboardPushCallback, SetWhiteboardPushCallbackKey, StartOnlineRecord, StartWhiteboardPush, StopOnlineRecord,
    StopWhiteboardPush
}
