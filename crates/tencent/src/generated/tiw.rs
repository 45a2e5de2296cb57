//! `tiw` 2019-09-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tiw", version: "2019-09-19", code: "tiw", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePPTCheckTask {
    pub sdk_app_id: i64,
    pub url: String,
    pub auto_handle_unsupported_element: Option<bool>,
    pub auto_handle_unsupported_element_types: Option<Vec<i64>>,
}
operation! { CreatePPTCheckTask(sdk_app_id: i64, url: String) "CreatePPTCheckTask" -> CreatePPTCheckTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "Url" url, 2 "AutoHandleUnsupportedElement" auto_handle_unsupported_element: bool,
    3 "AutoHandleUnsupportedElementTypes" auto_handle_unsupported_element_types: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePPTCheckTaskOutput {
    pub task_id: Option<String>,
}
model! { CreatePPTCheckTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotTask {
    pub whiteboard: SnapshotWhiteboard,
    pub sdk_app_id: u64,
    pub room_id: u64,
    pub callback_url: Option<String>,
    pub cos: Option<SnapshotCOS>,
    pub snapshot_mode: Option<String>,
}
operation! { CreateSnapshotTask(whiteboard: SnapshotWhiteboard, sdk_app_id: u64, room_id: u64)
    "CreateSnapshotTask" -> CreateSnapshotTaskOutput {
    0 "Whiteboard" whiteboard, 1 "SdkAppId" sdk_app_id, 2 "RoomId" room_id, 3 "CallbackURL" callback_url: String,
    4 "COS" cos: SnapshotCOS, 5 "SnapshotMode" snapshot_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotWhiteboard {
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub init_params: Option<String>,
}
input! { SnapshotWhiteboard() {
    0 "Width" width: u64, 1 "Height" height: u64, 2 "InitParams" init_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotCOS {
    pub uin: Option<u64>,
    pub region: Option<String>,
    pub bucket: Option<String>,
    pub target_dir: Option<String>,
    pub domain: Option<String>,
}
input! { SnapshotCOS(uin: u64, region: String, bucket: String) {
    0 "Uin" uin: u64, 1 "Region" region: String, 2 "Bucket" bucket: String, 3 "TargetDir" target_dir: String,
    4 "Domain" domain: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateSnapshotTaskOutput {
    0 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscode {
    pub sdk_app_id: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcelParam {
    pub paper_size: Option<i64>,
    pub paper_direction: Option<i64>,
}
input! { ExcelParam() {
    0 "PaperSize" paper_size: i64, 1 "PaperDirection" paper_direction: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTranscodeOutput {
    pub task_id: Option<String>,
}
model! { CreateTranscodeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoGenerationTask {
    pub online_record_task_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Concat {
    pub enabled: Option<bool>,
    pub image: Option<String>,
}
input! { Concat(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "Image" image: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MixStream {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomLayout {
    pub canvas: Option<Canvas>,
    pub input_stream_list: Option<Vec<StreamLayout>>,
}
input! { CustomLayout(canvas: Canvas, input_stream_list: Vec<StreamLayout>) {
    0 "Canvas" canvas: Canvas, 1 "InputStreamList" input_stream_list: Vec<StreamLayout>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Canvas {
    pub layout_params: Option<LayoutParams>,
    pub background_color: Option<String>,
}
input! { Canvas(layout_params: LayoutParams) {
    0 "LayoutParams" layout_params: LayoutParams, 1 "BackgroundColor" background_color: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutParams {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub x: Option<i64>,
    pub y: Option<i64>,
    pub z_order: Option<i64>,
}
input! { LayoutParams(width: i64, height: i64) {
    0 "Width" width: i64, 1 "Height" height: i64, 2 "X" x: i64, 3 "Y" y: i64, 4 "ZOrder" z_order: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamLayout {
    pub layout_params: Option<LayoutParams>,
    pub input_stream_id: Option<String>,
    pub background_color: Option<String>,
    pub fill_mode: Option<i64>,
}
input! { StreamLayout(layout_params: LayoutParams) {
    0 "LayoutParams" layout_params: LayoutParams, 1 "InputStreamId" input_stream_id: String,
    2 "BackgroundColor" background_color: String, 3 "FillMode" fill_mode: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordControl {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamControl {
    pub stream_id: Option<String>,
    pub disable_record: Option<bool>,
    pub disable_audio: Option<bool>,
    pub pull_small_video: Option<bool>,
}
input! { StreamControl(stream_id: String) {
    0 "StreamId" stream_id: String, 1 "DisableRecord" disable_record: bool, 2 "DisableAudio" disable_audio: bool,
    3 "PullSmallVideo" pull_small_video: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoGenerationTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoGenerationTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineRecord {
    pub sdk_app_id: i64,
    pub task_id: String,
}
operation! { DescribeOnlineRecord(sdk_app_id: i64, task_id: String)
    "DescribeOnlineRecord" -> DescribeOnlineRecordOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

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
    pub omitted_durations: Option<Vec<OmittedDuration>>,
    pub video_infos: Option<Vec<VideoInfo>>,
    pub replay_url: Option<String>,
    pub interrupts: Option<Vec<Interrupt>>,
}
model! { DescribeOnlineRecordOutput {
    0 "FinishReason" finish_reason, 1 "TaskId" task_id, 2 "Status" status, 3 "RoomId" room_id, 4 "GroupId" group_id,
    5 "RecordUserId" record_user_id, 6 "RecordStartTime" record_start_time, 7 "RecordStopTime" record_stop_time,
    8 "TotalTime" total_time, 9 "ExceptionCnt" exception_cnt, 10 "OmittedDurations" omitted_durations,
    11 "VideoInfos" video_infos, 12 "ReplayUrl" replay_url, 13 "Interrupts" interrupts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OmittedDuration {
    pub video_time: Option<i64>,
    pub pause_time: Option<i64>,
    pub resume_time: Option<i64>,
}
model! { OmittedDuration {
    0 "VideoTime" video_time, 1 "PauseTime" pause_time, 2 "ResumeTime" resume_time
} }

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
    0 "VideoPlayTime" video_play_time, 1 "VideoSize" video_size, 2 "VideoFormat" video_format,
    3 "VideoDuration" video_duration, 4 "VideoUrl" video_url, 5 "VideoId" video_id, 6 "VideoType" video_type,
    7 "UserId" user_id, 8 "Width" width, 9 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interrupt {
    pub user_id: Option<String>,
    pub count: Option<i64>,
}
model! { Interrupt {
    0 "UserId" user_id, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineRecordCallback {
    pub sdk_app_id: i64,
}
operation! { DescribeOnlineRecordCallback(sdk_app_id: i64)
    "DescribeOnlineRecordCallback" -> DescribeOnlineRecordCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOnlineRecordCallbackOutput {
    pub callback: Option<String>,
    pub callback_key: Option<Secret>,
}
model! { DescribeOnlineRecordCallbackOutput {
    0 "Callback" callback, 1 "CallbackKey" callback_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePPTCheck {
    pub sdk_app_id: i64,
    pub task_id: String,
}
operation! { DescribePPTCheck(sdk_app_id: i64, task_id: String) "DescribePPTCheck" -> DescribePPTCheckOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePPTCheckOutput {
    pub task_id: Option<String>,
    pub is_ok: Option<bool>,
    pub result_url: Option<String>,
    pub slides: Option<Vec<PPTErrSlide>>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    pub errs: Option<Vec<PPTErr>>,
}
model! { DescribePPTCheckOutput {
    0 "TaskId" task_id, 1 "IsOK" is_ok, 2 "ResultUrl" result_url, 3 "Slides" slides, 4 "Status" status,
    5 "Progress" progress, 6 "Errs" errs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PPTErrSlide {
    pub page: Option<String>,
    pub errs: Option<Vec<PPTErr>>,
}
model! { PPTErrSlide {
    0 "Page" page, 1 "Errs" errs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PPTErr {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub detail: Option<String>,
}
model! { PPTErr {
    0 "Name" name, 1 "Type" r#type, 2 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePPTCheckCallback {
    pub sdk_app_id: i64,
}
operation! { DescribePPTCheckCallback(sdk_app_id: i64) "DescribePPTCheckCallback" -> DescribePPTCheckCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePPTCheckCallbackOutput {
    pub callback: Option<String>,
    pub callback_key: Option<Secret>,
}
model! { DescribePPTCheckCallbackOutput {
    0 "Callback" callback, 1 "CallbackKey" callback_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningTasks {
    pub sdk_app_id: i64,
    pub task_type: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRunningTasks(sdk_app_id: i64, task_type: String)
    "DescribeRunningTasks" -> DescribeRunningTasksOutput {
    0 "SdkAppID" sdk_app_id, 1 "TaskType" task_type, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeRunningTasks: RunningTaskItem = Offset "Offset", "Tasks" tasks, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRunningTasksOutput {
    pub total: Option<i64>,
    pub tasks: Option<Vec<RunningTaskItem>>,
}
model! { DescribeRunningTasksOutput {
    0 "Total" total, 1 "Tasks" tasks
} }

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
    0 "SdkAppID" sdk_app_id, 1 "TaskID" task_id, 2 "TaskType" task_type, 3 "CreateTime" create_time,
    4 "CancelTime" cancel_time, 5 "Status" status, 6 "Progress" progress, 7 "FileURL" file_url, 8 "RoomID" room_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotTask {
    pub task_id: String,
    pub sdk_app_id: u64,
}
operation! { DescribeSnapshotTask(task_id: String, sdk_app_id: u64)
    "DescribeSnapshotTask" -> DescribeSnapshotTaskOutput {
    0 "TaskID" task_id, 1 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotTaskOutput {
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<u64>,
    pub finish_time: Option<u64>,
    pub result: Option<SnapshotResult>,
}
model! { DescribeSnapshotTaskOutput {
    0 "TaskID" task_id, 1 "Status" status, 2 "CreateTime" create_time, 3 "FinishTime" finish_time, 4 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotResult {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub total: Option<u64>,
    pub snapshots: Option<Vec<String>>,
}
model! { SnapshotResult {
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "Total" total, 3 "Snapshots" snapshots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscode {
    pub sdk_app_id: i64,
    pub task_id: String,
}
operation! { DescribeTranscode(sdk_app_id: i64, task_id: String) "DescribeTranscode" -> DescribeTranscodeOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

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
    pub create_time: Option<u64>,
    pub assign_time: Option<u64>,
    pub finished_time: Option<u64>,
}
model! { DescribeTranscodeOutput {
    0 "Pages" pages, 1 "Progress" progress, 2 "Resolution" resolution, 3 "ResultUrl" result_url, 4 "Status" status,
    5 "TaskId" task_id, 6 "Title" title, 7 "ThumbnailUrl" thumbnail_url, 8 "ThumbnailResolution" thumbnail_resolution,
    9 "CompressFileUrl" compress_file_url, 10 "ResourceListUrl" resource_list_url, 11 "Ext" ext,
    12 "CreateTime" create_time, 13 "AssignTime" assign_time, 14 "FinishedTime" finished_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeByUrl {
    pub sdk_app_id: i64,
    pub url: String,
}
operation! { DescribeTranscodeByUrl(sdk_app_id: i64, url: String)
    "DescribeTranscodeByUrl" -> DescribeTranscodeByUrlOutput {
    0 "SdkAppId" sdk_app_id, 1 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeByUrlOutput {
    pub progress: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { DescribeTranscodeByUrlOutput {
    0 "Progress" progress, 1 "Status" status, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeCallback {
    pub sdk_app_id: i64,
}
operation! { DescribeTranscodeCallback(sdk_app_id: i64) "DescribeTranscodeCallback" -> DescribeTranscodeCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTranscodeCallbackOutput {
    pub callback: Option<String>,
    pub callback_key: Option<Secret>,
}
model! { DescribeTranscodeCallbackOutput {
    0 "Callback" callback, 1 "CallbackKey" callback_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoGenerationTask {
    pub sdk_app_id: i64,
    pub task_id: String,
}
operation! { DescribeVideoGenerationTask(sdk_app_id: i64, task_id: String)
    "DescribeVideoGenerationTask" -> DescribeVideoGenerationTaskOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

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
    pub video_info_list: Option<Vec<VideoInfo>>,
}
model! { DescribeVideoGenerationTaskOutput {
    0 "GroupId" group_id, 1 "RoomId" room_id, 2 "TaskId" task_id, 3 "Progress" progress, 4 "Status" status,
    5 "TotalTime" total_time, 6 "VideoInfos" video_infos, 7 "VideoInfoList" video_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoGenerationTaskCallback {
    pub sdk_app_id: i64,
}
operation! { DescribeVideoGenerationTaskCallback(sdk_app_id: i64)
    "DescribeVideoGenerationTaskCallback" -> DescribeVideoGenerationTaskCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoGenerationTaskCallbackOutput {
    pub callback: Option<String>,
    pub callback_key: Option<Secret>,
}
model! { DescribeVideoGenerationTaskCallbackOutput {
    0 "Callback" callback, 1 "CallbackKey" callback_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningCallback {
    pub sdk_app_id: i64,
}
operation! { DescribeWarningCallback(sdk_app_id: i64) "DescribeWarningCallback" -> DescribeWarningCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWarningCallbackOutput {
    pub callback: Option<String>,
    pub callback_key: Option<Secret>,
}
model! { DescribeWarningCallbackOutput {
    0 "Callback" callback, 1 "CallbackKey" callback_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteboardPush {
    pub sdk_app_id: i64,
    pub task_id: String,
}
operation! { DescribeWhiteboardPush(sdk_app_id: i64, task_id: String)
    "DescribeWhiteboardPush" -> DescribeWhiteboardPushOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

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
    0 "FinishReason" finish_reason, 1 "TaskId" task_id, 2 "Status" status, 3 "RoomId" room_id, 4 "GroupId" group_id,
    5 "PushUserId" push_user_id, 6 "PushStartTime" push_start_time, 7 "PushStopTime" push_stop_time,
    8 "ExceptionCnt" exception_cnt, 9 "IMSyncTime" im_sync_time, 10 "Backup" backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteboardPushCallback {
    pub sdk_app_id: i64,
}
operation! { DescribeWhiteboardPushCallback(sdk_app_id: i64)
    "DescribeWhiteboardPushCallback" -> DescribeWhiteboardPushCallbackOutput {
    0 "SdkAppId" sdk_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWhiteboardPushCallbackOutput {
    pub callback: Option<String>,
    pub callback_key: Option<Secret>,
}
model! { DescribeWhiteboardPushCallbackOutput {
    0 "Callback" callback, 1 "CallbackKey" callback_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseOnlineRecord {
    pub sdk_app_id: i64,
    pub task_id: String,
}
operation! { PauseOnlineRecord(sdk_app_id: i64, task_id: String) "PauseOnlineRecord" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

pub type PauseOnlineRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeOnlineRecord {
    pub sdk_app_id: i64,
    pub task_id: String,
}
operation! { ResumeOnlineRecord(sdk_app_id: i64, task_id: String) "ResumeOnlineRecord" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

pub type ResumeOnlineRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOnlineRecordCallback {
    pub sdk_app_id: i64,
    pub callback: String,
}
operation! { SetOnlineRecordCallback(sdk_app_id: i64, callback: String) "SetOnlineRecordCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

pub type SetOnlineRecordCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOnlineRecordCallbackKey {
    pub sdk_app_id: i64,
    pub callback_key: Secret,
}
operation! { SetOnlineRecordCallbackKey(sdk_app_id: i64, callback_key: Secret) "SetOnlineRecordCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

pub type SetOnlineRecordCallbackKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPPTCheckCallback {
    pub sdk_app_id: i64,
    pub callback: String,
}
operation! { SetPPTCheckCallback(sdk_app_id: i64, callback: String) "SetPPTCheckCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

pub type SetPPTCheckCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPPTCheckCallbackKey {
    pub sdk_app_id: i64,
    pub callback_key: Secret,
}
operation! { SetPPTCheckCallbackKey(sdk_app_id: i64, callback_key: Secret) "SetPPTCheckCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

pub type SetPPTCheckCallbackKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTranscodeCallback {
    pub sdk_app_id: i64,
    pub callback: String,
}
operation! { SetTranscodeCallback(sdk_app_id: i64, callback: String) "SetTranscodeCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

pub type SetTranscodeCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTranscodeCallbackKey {
    pub sdk_app_id: i64,
    pub callback_key: Secret,
}
operation! { SetTranscodeCallbackKey(sdk_app_id: i64, callback_key: Secret) "SetTranscodeCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

pub type SetTranscodeCallbackKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVideoGenerationTaskCallback {
    pub sdk_app_id: i64,
    pub callback: String,
}
operation! { SetVideoGenerationTaskCallback(sdk_app_id: i64, callback: String)
    "SetVideoGenerationTaskCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

pub type SetVideoGenerationTaskCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVideoGenerationTaskCallbackKey {
    pub sdk_app_id: i64,
    pub callback_key: Secret,
}
operation! { SetVideoGenerationTaskCallbackKey(sdk_app_id: i64, callback_key: Secret)
    "SetVideoGenerationTaskCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

pub type SetVideoGenerationTaskCallbackKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWarningCallback {
    pub sdk_app_id: i64,
    pub callback: String,
    pub callback_key: Secret,
}
operation! { SetWarningCallback(sdk_app_id: i64, callback: String, callback_key: Secret) "SetWarningCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback, 2 "CallbackKey" callback_key
} }

pub type SetWarningCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWhiteboardPushCallback {
    pub sdk_app_id: i64,
    pub callback: String,
}
operation! { SetWhiteboardPushCallback(sdk_app_id: i64, callback: String) "SetWhiteboardPushCallback" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "Callback" callback
} }

pub type SetWhiteboardPushCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetWhiteboardPushCallbackKey {
    pub sdk_app_id: i64,
    pub callback_key: Secret,
}
operation! { SetWhiteboardPushCallbackKey(sdk_app_id: i64, callback_key: Secret)
    "SetWhiteboardPushCallbackKey" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "CallbackKey" callback_key
} }

pub type SetWhiteboardPushCallbackKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOnlineRecord {
    pub sdk_app_id: i64,
    pub room_id: i64,
    pub record_user_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartOnlineRecordOutput {
    pub task_id: Option<String>,
}
model! { StartOnlineRecordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWhiteboardPush {
    pub sdk_app_id: i64,
    pub room_id: i64,
    pub push_user_id: String,
    pub push_user_sig: String,
    pub whiteboard: Option<Whiteboard>,
    pub auto_stop_timeout: Option<i64>,
    pub auto_manage_backup: Option<bool>,
    pub backup: Option<WhiteboardPushBackupParam>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WhiteboardPushBackupParam {
    pub push_user_id: Option<String>,
    pub push_user_sig: Option<String>,
}
input! { WhiteboardPushBackupParam(push_user_id: String, push_user_sig: String) {
    0 "PushUserId" push_user_id: String, 1 "PushUserSig" push_user_sig: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthParam {
    pub sdk_app_id: Option<i64>,
    pub user_id: Option<String>,
    pub user_sig: Option<String>,
}
input! { AuthParam(sdk_app_id: i64, user_id: String, user_sig: String) {
    0 "SdkAppId" sdk_app_id: i64, 1 "UserId" user_id: String, 2 "UserSig" user_sig: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartWhiteboardPushOutput {
    pub task_id: Option<String>,
    pub backup: Option<String>,
}
model! { StartWhiteboardPushOutput {
    0 "TaskId" task_id, 1 "Backup" backup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopOnlineRecord {
    pub sdk_app_id: i64,
    pub task_id: String,
}
operation! { StopOnlineRecord(sdk_app_id: i64, task_id: String) "StopOnlineRecord" -> Empty {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

pub type StopOnlineRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWhiteboardPush {
    pub sdk_app_id: i64,
    pub task_id: String,
}
operation! { StopWhiteboardPush(sdk_app_id: i64, task_id: String) "StopWhiteboardPush" -> StopWhiteboardPushOutput {
    0 "SdkAppId" sdk_app_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopWhiteboardPushOutput {
    pub backup: Option<String>,
}
model! { StopWhiteboardPushOutput {
    0 "Backup" backup
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_FILE_DOWNLOAD_FAIL: &str = "FailedOperation.FileDownloadFail";
    pub const FAILED_OPERATION_FILE_FORMAT_ERROR: &str = "FailedOperation.FileFormatError";
    pub const FAILED_OPERATION_FILE_OPEN_FAIL: &str = "FailedOperation.FileOpenFail";
    pub const FAILED_OPERATION_FILE_UPLOAD_FAIL: &str = "FailedOperation.FileUploadFail";
    pub const FAILED_OPERATION_PREPROCESS: &str = "FailedOperation.Preprocess";
    pub const FAILED_OPERATION_PREPROCESS_SERVER_ERROR: &str = "FailedOperation.PreprocessServerError";
    pub const FAILED_OPERATION_RECORD: &str = "FailedOperation.Record";
    pub const FAILED_OPERATION_TRANSCODE: &str = "FailedOperation.Transcode";
    pub const FAILED_OPERATION_TRANSCODE_SERVER_ERROR: &str = "FailedOperation.TranscodeServerError";
    pub const FAILED_OPERATION_WHITEBOARD_PUSH: &str = "FailedOperation.WhiteboardPush";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_BODY_PARAMETER_TYPE_UNMATCHED: &str = "InvalidParameter.BodyParameterTypeUnmatched";
    pub const INVALID_PARAMETER_CALLBACK_ADDRESS_FORMAT_ERROR: &str = "InvalidParameter.CallbackAddressFormatError";
    pub const INVALID_PARAMETER_FILE_FORMAT_UNSUPPORTED: &str = "InvalidParameter.FileFormatUnsupported";
    pub const INVALID_PARAMETER_INVALID_EXTRA: &str = "InvalidParameter.InvalidExtra";
    pub const INVALID_PARAMETER_PREPROCESS_PARAMETER: &str = "InvalidParameter.PreprocessParameter";
    pub const INVALID_PARAMETER_RECORD_PARAMETER: &str = "InvalidParameter.RecordParameter";
    pub const INVALID_PARAMETER_SDK_APP_ID_NOT_FOUND: &str = "InvalidParameter.SdkAppIdNotFound";
    pub const INVALID_PARAMETER_TASK_NOT_FOUND: &str = "InvalidParameter.TaskNotFound";
    pub const INVALID_PARAMETER_TRANSCODE_PARAMETER: &str = "InvalidParameter.TranscodeParameter";
    pub const INVALID_PARAMETER_URL_FORMAT_ERROR: &str = "InvalidParameter.UrlFormatError";
    pub const LIMIT_EXCEEDED_TASK_CONCURRENCY: &str = "LimitExceeded.TaskConcurrency";
    pub const LIMIT_EXCEEDED_TRANSCODE_PAGES_LIMITATION: &str = "LimitExceeded.TranscodePagesLimitation";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE_RECORD_USER_ID: &str = "ResourceInUse.RecordUserId";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_INTERFACE_UN_AUTHORIZED: &str = "ResourceUnavailable.InterfaceUnAuthorized";
    pub const RESOURCE_UNAVAILABLE_NOT_REGISTERED: &str = "ResourceUnavailable.NotRegistered";
    pub const RESOURCE_UNAVAILABLE_SERVICE_EXPIRED: &str = "ResourceUnavailable.ServiceExpired";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_SDK_APP_ID: &str = "UnauthorizedOperation.SdkAppId";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_INVALID_TASK_STATUS: &str = "UnsupportedOperation.InvalidTaskStatus";
    pub const UNSUPPORTED_OPERATION_TASK_HAS_ALREADY_STOPPED: &str = "UnsupportedOperation.TaskHasAlreadyStopped";
}

#[cfg(feature = "reflect")]
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
