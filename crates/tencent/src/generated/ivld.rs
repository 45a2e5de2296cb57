//! `ivld` 2021-09-03.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ivld", version: "2021-09-03", code: "ivld", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomPersonImage {
    pub person_id: String,
    pub image_url: Option<String>,
    pub image: Option<String>,
}
operation! { AddCustomPersonImage(person_id: String) "AddCustomPersonImage" -> AddCustomPersonImageOutput {
    0 "PersonId" person_id, 1 "ImageURL" image_url: String, 2 "Image" image: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCustomPersonImageOutput {
    pub person_id: Option<String>,
    pub image_info: Option<PersonImageInfo>,
}
model! { AddCustomPersonImageOutput {
    0 "PersonId" person_id, 1 "ImageInfo" image_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonImageInfo {
    pub image_id: Option<String>,
    pub image_url: Option<String>,
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
}
model! { PersonImageInfo {
    0 "ImageId" image_id, 1 "ImageURL" image_url, 2 "ErrorCode" error_code, 3 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomCategory {
    pub l1_category: String,
    pub l2_category: String,
}
operation! { CreateCustomCategory(l1_category: String, l2_category: String)
    "CreateCustomCategory" -> CreateCustomCategoryOutput {
    0 "L1Category" l1_category, 1 "L2Category" l2_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomCategoryOutput {
    pub category_id: Option<String>,
}
model! { CreateCustomCategoryOutput {
    0 "CategoryId" category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomGroup {
    pub bucket: String,
}
operation! { CreateCustomGroup(bucket: String) "CreateCustomGroup" -> Empty {
    0 "Bucket" bucket
} }

pub type CreateCustomGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPerson {
    pub name: String,
    pub basic_info: String,
    pub category_id: String,
    pub image_url: Option<String>,
    pub image: Option<String>,
}
operation! { CreateCustomPerson(name: String, basic_info: String, category_id: String)
    "CreateCustomPerson" -> CreateCustomPersonOutput {
    0 "Name" name, 1 "BasicInfo" basic_info, 2 "CategoryId" category_id, 3 "ImageURL" image_url: String,
    4 "Image" image: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomPersonOutput {
    pub person_id: Option<String>,
    pub image_info: Option<PersonImageInfo>,
}
model! { CreateCustomPersonOutput {
    0 "PersonId" person_id, 1 "ImageInfo" image_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDefaultCategories {}
operation! { CreateDefaultCategories() "CreateDefaultCategories" -> Empty {} }

pub type CreateDefaultCategoriesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub media_id: String,
    pub media_preknown_info: MediaPreknownInfo,
    pub task_name: Option<String>,
    pub upload_video: Option<bool>,
    pub label: Option<String>,
    pub callback_url: Option<String>,
}
operation! { CreateTask(media_id: String, media_preknown_info: MediaPreknownInfo) "CreateTask" -> CreateTaskOutput {
    0 "MediaId" media_id, 1 "MediaPreknownInfo" media_preknown_info, 2 "TaskName" task_name: String,
    3 "UploadVideo" upload_video: bool, 4 "Label" label: String, 5 "CallbackURL" callback_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaPreknownInfo {
    pub media_type: Option<i64>,
    pub media_label: Option<i64>,
    pub media_second_label: Option<i64>,
    pub media_lang: Option<i64>,
}
input! { MediaPreknownInfo(media_type: i64, media_label: i64, media_second_label: i64) {
    0 "MediaType" media_type: i64, 1 "MediaLabel" media_label: i64, 2 "MediaSecondLabel" media_second_label: i64,
    3 "MediaLang" media_lang: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoSummaryTask {
    pub summary_type: i64,
    pub video_url: String,
    pub callback_url: Option<String>,
    pub write_back_cos_path: Option<String>,
    pub active_video_generate: Option<bool>,
    pub video_rotation_mode: Option<VideoRotationMode>,
    pub tts_mode: Option<TTSMode>,
    pub active_tts_output: Option<bool>,
    pub exact_asr_set: Option<Vec<AsrResult>>,
    pub exact_text_summary: Option<String>,
    pub exact_text_seg_set: Option<Vec<String>>,
    pub exact_shot_seg_set: Option<Vec<ShotInfo>>,
}
operation! { CreateVideoSummaryTask(summary_type: i64, video_url: String)
    "CreateVideoSummaryTask" -> CreateVideoSummaryTaskOutput {
    0 "SummaryType" summary_type, 1 "VideoURL" video_url, 2 "CallbackURL" callback_url: String,
    3 "WriteBackCosPath" write_back_cos_path: String, 4 "ActiveVideoGenerate" active_video_generate: bool,
    5 "VideoRotationMode" video_rotation_mode: VideoRotationMode, 6 "TTSMode" tts_mode: TTSMode,
    7 "ActiveTTSOutput" active_tts_output: bool, 8 "ExactAsrSet" exact_asr_set: Vec<AsrResult>,
    9 "ExactTextSummary" exact_text_summary: String, 10 "ExactTextSegSet" exact_text_seg_set: Vec<String>,
    11 "ExactShotSegSet" exact_shot_seg_set: Vec<ShotInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoRotationMode {
    pub active_video_rotation: Option<bool>,
}
input! { VideoRotationMode(active_video_rotation: bool) {
    0 "ActiveVideoRotation" active_video_rotation: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TTSMode {
    pub speed: Option<f64>,
    pub voice_type: Option<i64>,
}
input! { TTSMode() {
    0 "Speed" speed: f64, 1 "VoiceType" voice_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsrResult {
    pub content: Option<String>,
    pub start_time_stamp: Option<f64>,
    pub end_time_stamp: Option<f64>,
}
input! { AsrResult(content: String, start_time_stamp: f64, end_time_stamp: f64) {
    0 "Content" content: String, 1 "StartTimeStamp" start_time_stamp: f64, 2 "EndTimeStamp" end_time_stamp: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShotInfo {
    pub start_time_stamp: Option<f64>,
    pub end_time_stamp: Option<f64>,
}
input! { ShotInfo(start_time_stamp: f64, end_time_stamp: f64) {
    0 "StartTimeStamp" start_time_stamp: f64, 1 "EndTimeStamp" end_time_stamp: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVideoSummaryTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateVideoSummaryTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomCategory {
    pub category_id: String,
}
operation! { DeleteCustomCategory(category_id: String) "DeleteCustomCategory" -> DeleteCustomCategoryOutput {
    0 "CategoryId" category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomCategoryOutput {
    pub category_id: Option<String>,
}
model! { DeleteCustomCategoryOutput {
    0 "CategoryId" category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomPerson {
    pub person_id: String,
}
operation! { DeleteCustomPerson(person_id: String) "DeleteCustomPerson" -> DeleteCustomPersonOutput {
    0 "PersonId" person_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomPersonOutput {
    pub person_id: Option<String>,
}
model! { DeleteCustomPersonOutput {
    0 "PersonId" person_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomPersonImage {
    pub person_id: String,
    pub image_id: String,
}
operation! { DeleteCustomPersonImage(person_id: String, image_id: String)
    "DeleteCustomPersonImage" -> DeleteCustomPersonImageOutput {
    0 "PersonId" person_id, 1 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomPersonImageOutput {
    pub person_id: Option<String>,
    pub image_id: Option<String>,
}
model! { DeleteCustomPersonImageOutput {
    0 "PersonId" person_id, 1 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMedia {
    pub media_id: String,
}
operation! { DeleteMedia(media_id: String) "DeleteMedia" -> Empty {
    0 "MediaId" media_id
} }

pub type DeleteMediaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    pub task_id: String,
}
operation! { DeleteTask(task_id: String) "DeleteTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomCategories {}
operation! { DescribeCustomCategories() "DescribeCustomCategories" -> DescribeCustomCategoriesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomCategoriesOutput {
    pub category_set: Option<Vec<CustomCategory>>,
}
model! { DescribeCustomCategoriesOutput {
    0 "CategorySet" category_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomCategory {
    pub category_id: Option<String>,
    pub l1_category: Option<String>,
    pub l2_category: Option<String>,
}
model! { CustomCategory {
    0 "CategoryId" category_id, 1 "L1Category" l1_category, 2 "L2Category" l2_category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomGroup {}
operation! { DescribeCustomGroup() "DescribeCustomGroup" -> DescribeCustomGroupOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomGroupOutput {
    pub group_size: Option<i64>,
    pub bucket: Option<String>,
}
model! { DescribeCustomGroupOutput {
    0 "GroupSize" group_size, 1 "Bucket" bucket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomPersonDetail {
    pub person_id: String,
}
operation! { DescribeCustomPersonDetail(person_id: String)
    "DescribeCustomPersonDetail" -> DescribeCustomPersonDetailOutput {
    0 "PersonId" person_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomPersonDetailOutput {
    pub person_info: Option<CustomPersonInfo>,
    pub task_id_set: Option<Vec<String>>,
}
model! { DescribeCustomPersonDetailOutput {
    0 "PersonInfo" person_info, 1 "TaskIdSet" task_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomPersonInfo {
    pub person_id: Option<String>,
    pub name: Option<String>,
    pub basic_info: Option<String>,
    pub l1_category: Option<String>,
    pub l2_category: Option<String>,
    pub image_info_set: Option<Vec<PersonImageInfo>>,
    pub create_time: Option<String>,
}
model! { CustomPersonInfo {
    0 "PersonId" person_id, 1 "Name" name, 2 "BasicInfo" basic_info, 3 "L1Category" l1_category,
    4 "L2Category" l2_category, 5 "ImageInfoSet" image_info_set, 6 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomPersons {
    pub page_number: i64,
    pub page_size: i64,
    pub sort_by: Option<SortBy>,
    pub filter: Option<CustomPersonFilter>,
}
operation! { DescribeCustomPersons(page_number: i64, page_size: i64)
    "DescribeCustomPersons" -> DescribeCustomPersonsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SortBy" sort_by: SortBy,
    3 "Filter" filter: CustomPersonFilter
} }
paged! { DescribeCustomPersons: CustomPersonInfo =
    Number "PageNumber", "PersonInfoSet" person_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortBy {
    pub by: Option<String>,
    pub descend: Option<bool>,
}
input! { SortBy() {
    0 "By" by: String, 1 "Descend" descend: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomPersonFilter {
    pub name: Option<String>,
    pub category_id_set: Option<Vec<String>>,
    pub person_id_set: Option<Vec<String>>,
    pub l1_category_set: Option<Vec<String>>,
}
input! { CustomPersonFilter(name: String, category_id_set: Vec<String>, person_id_set: Vec<String>, l1_category_set: Vec<String>) {
    0 "Name" name: String, 1 "CategoryIdSet" category_id_set: Vec<String>, 2 "PersonIdSet" person_id_set: Vec<String>,
    3 "L1CategorySet" l1_category_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomPersonsOutput {
    pub total_count: Option<i64>,
    pub person_info_set: Option<Vec<CustomPersonInfo>>,
}
model! { DescribeCustomPersonsOutput {
    0 "TotalCount" total_count, 1 "PersonInfoSet" person_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMedia {
    pub media_id: String,
}
operation! { DescribeMedia(media_id: String) "DescribeMedia" -> DescribeMediaOutput {
    0 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediaOutput {
    pub media_info: Option<MediaInfo>,
}
model! { DescribeMediaOutput {
    0 "MediaInfo" media_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaInfo {
    pub media_id: Option<String>,
    pub name: Option<String>,
    pub down_load_url: Option<String>,
    pub status: Option<i64>,
    pub failed_reason: Option<String>,
    pub metadata: Option<MediaMetadata>,
    pub progress: Option<f64>,
    pub label: Option<String>,
    pub callback_url: Option<String>,
    pub media_type: Option<i64>,
    pub audio_metadata: Option<AudioMetadata>,
    pub image_metadata: Option<ImageMetadata>,
    pub text_metadata: Option<TextMetadata>,
}
model! { MediaInfo {
    0 "MediaId" media_id, 1 "Name" name, 2 "DownLoadURL" down_load_url, 3 "Status" status,
    4 "FailedReason" failed_reason, 5 "Metadata" metadata, 6 "Progress" progress, 7 "Label" label,
    8 "CallbackURL" callback_url, 9 "MediaType" media_type, 10 "AudioMetadata" audio_metadata,
    11 "ImageMetadata" image_metadata, 12 "TextMetadata" text_metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaMetadata {
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub duration: Option<f64>,
    pub num_frames: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub fps: Option<f64>,
    pub bit_rate: Option<i64>,
}
model! { MediaMetadata {
    0 "FileSize" file_size, 1 "MD5" md5, 2 "Duration" duration, 3 "NumFrames" num_frames, 4 "Width" width,
    5 "Height" height, 6 "FPS" fps, 7 "BitRate" bit_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioMetadata {
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub duration: Option<f64>,
    pub sample_rate: Option<f64>,
    pub bit_rate: Option<i64>,
    pub format: Option<String>,
    pub bit_depth: Option<i64>,
    pub short_format: Option<String>,
}
model! { AudioMetadata {
    0 "FileSize" file_size, 1 "MD5" md5, 2 "Duration" duration, 3 "SampleRate" sample_rate, 4 "BitRate" bit_rate,
    5 "Format" format, 6 "BitDepth" bit_depth, 7 "ShortFormat" short_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageMetadata {
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub format: Option<String>,
}
model! { ImageMetadata {
    0 "FileSize" file_size, 1 "MD5" md5, 2 "Width" width, 3 "Height" height, 4 "Format" format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextMetadata {
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub length: Option<i64>,
    pub format: Option<String>,
    pub short_format: Option<String>,
}
model! { TextMetadata {
    0 "FileSize" file_size, 1 "MD5" md5, 2 "Length" length, 3 "Format" format, 4 "ShortFormat" short_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMedias {
    pub page_number: i64,
    pub page_size: i64,
    pub media_filter: Option<MediaFilter>,
    pub sort_by: Option<SortBy>,
}
operation! { DescribeMedias(page_number: i64, page_size: i64) "DescribeMedias" -> DescribeMediasOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "MediaFilter" media_filter: MediaFilter,
    3 "SortBy" sort_by: SortBy
} }
paged! { DescribeMedias: MediaInfo = Number "PageNumber", "MediaInfoSet" media_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFilter {
    pub media_name_set: Option<Vec<String>>,
    pub status_set: Option<Vec<i64>>,
    pub media_id_set: Option<Vec<String>>,
    pub label_set: Option<Vec<String>>,
    pub media_type: Option<i64>,
}
input! { MediaFilter() {
    0 "MediaNameSet" media_name_set: Vec<String>, 1 "StatusSet" status_set: Vec<i64>,
    2 "MediaIdSet" media_id_set: Vec<String>, 3 "LabelSet" label_set: Vec<String>, 4 "MediaType" media_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMediasOutput {
    pub total_count: Option<i64>,
    pub media_info_set: Option<Vec<MediaInfo>>,
}
model! { DescribeMediasOutput {
    0 "TotalCount" total_count, 1 "MediaInfoSet" media_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    pub task_id: String,
}
operation! { DescribeTask(task_id: String) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub task_info: Option<TaskInfo>,
}
model! { DescribeTaskOutput {
    0 "TaskInfo" task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub media_id: Option<String>,
    pub task_status: Option<i64>,
    pub task_progress: Option<f64>,
    pub task_time_cost: Option<i64>,
    pub task_create_time: Option<String>,
    pub task_start_time: Option<String>,
    pub failed_reason: Option<String>,
    pub media_preknown_info: Option<MediaPreknownInfo>,
    pub media_name: Option<String>,
    pub label: Option<String>,
    pub callback_url: Option<String>,
    pub audio_metadata: Option<AudioMetadata>,
    pub image_metadata: Option<ImageMetadata>,
    pub text_metadata: Option<TextMetadata>,
    pub metadata: Option<MediaMetadata>,
}
model! { TaskInfo {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "MediaId" media_id, 3 "TaskStatus" task_status,
    4 "TaskProgress" task_progress, 5 "TaskTimeCost" task_time_cost, 6 "TaskCreateTime" task_create_time,
    7 "TaskStartTime" task_start_time, 8 "FailedReason" failed_reason, 9 "MediaPreknownInfo" media_preknown_info,
    10 "MediaName" media_name, 11 "Label" label, 12 "CallbackURL" callback_url, 13 "AudioMetadata" audio_metadata,
    14 "ImageMetadata" image_metadata, 15 "TextMetadata" text_metadata, 16 "Metadata" metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetail {
    pub task_id: String,
}
operation! { DescribeTaskDetail(task_id: String) "DescribeTaskDetail" -> DescribeTaskDetailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailOutput {
    pub task_info: Option<TaskInfo>,
    pub task_data: Option<Data>,
    pub image_task_data: Option<ImageData>,
    pub audio_task_data: Option<AudioData>,
    pub text_task_data: Option<TextData>,
}
model! { DescribeTaskDetailOutput {
    0 "TaskInfo" task_info, 1 "TaskData" task_data, 2 "ImageTaskData" image_task_data,
    3 "AudioTaskData" audio_task_data, 4 "TextTaskData" text_task_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    pub show_info: Option<ShowInfo>,
}
model! { Data {
    0 "ShowInfo" show_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShowInfo {
    pub date: Option<String>,
    pub logo: Option<String>,
    pub column: Option<String>,
    pub source: Option<String>,
    pub cover_image_url: Option<String>,
    pub summary_set: Option<Vec<String>>,
    pub title_set: Option<Vec<String>>,
    pub audio_info_set: Option<Vec<AudioInfo>>,
    pub text_info_set: Option<Vec<TextInfo>>,
    pub classified_person_info_set: Option<Vec<ClassifiedPersonInfo>>,
    pub text_tag_set: Option<MultiLevelTag>,
    pub frame_tag_set: Option<MultiLevelTag>,
    pub web_media_url: Option<String>,
    pub media_classifier_set: Option<Vec<String>>,
    pub summary_tag_set: Option<Vec<String>>,
    pub unknown_person_set: Option<Vec<UnknownPerson>>,
    pub multi_level_person_info_set: Option<Vec<MultiLevelPersonInfo>>,
}
model! { ShowInfo {
    0 "Date" date, 1 "Logo" logo, 2 "Column" column, 3 "Source" source, 4 "CoverImageURL" cover_image_url,
    5 "SummarySet" summary_set, 6 "TitleSet" title_set, 7 "AudioInfoSet" audio_info_set, 8 "TextInfoSet" text_info_set,
    9 "ClassifiedPersonInfoSet" classified_person_info_set, 10 "TextTagSet" text_tag_set,
    11 "FrameTagSet" frame_tag_set, 12 "WebMediaURL" web_media_url, 13 "MediaClassifierSet" media_classifier_set,
    14 "SummaryTagSet" summary_tag_set, 15 "UnknownPersonSet" unknown_person_set,
    16 "MultiLevelPersonInfoSet" multi_level_person_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioInfo {
    pub content: Option<String>,
    pub start_time_stamp: Option<f64>,
    pub end_time_stamp: Option<f64>,
    pub tag: Option<String>,
}
model! { AudioInfo {
    0 "Content" content, 1 "StartTimeStamp" start_time_stamp, 2 "EndTimeStamp" end_time_stamp, 3 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextInfo {
    pub content: Option<String>,
    pub start_time_stamp: Option<f64>,
    pub end_time_stamp: Option<f64>,
    pub tag: Option<String>,
}
model! { TextInfo {
    0 "Content" content, 1 "StartTimeStamp" start_time_stamp, 2 "EndTimeStamp" end_time_stamp, 3 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClassifiedPersonInfo {
    pub classify_name: Option<String>,
    pub person_info_set: Option<Vec<PersonInfo>>,
}
model! { ClassifiedPersonInfo {
    0 "ClassifyName" classify_name, 1 "PersonInfoSet" person_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInfo {
    pub name: Option<String>,
    pub job: Option<String>,
    pub first_appear: Option<i64>,
    pub appear_info: Option<AppearInfo>,
    pub appear_rect: Option<Rectf>,
    pub person_id: Option<String>,
}
model! { PersonInfo {
    0 "Name" name, 1 "Job" job, 2 "FirstAppear" first_appear, 3 "AppearInfo" appear_info, 4 "AppearRect" appear_rect,
    5 "PersonId" person_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppearInfo {
    pub audio_appear_set: Option<Vec<TextAppearInfo>>,
    pub text_appear_set: Option<Vec<TextAppearInfo>>,
    pub video_appear_set: Option<Vec<VideoAppearInfo>>,
}
model! { AppearInfo {
    0 "AudioAppearSet" audio_appear_set, 1 "TextAppearSet" text_appear_set, 2 "VideoAppearSet" video_appear_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextAppearInfo {
    pub index: Option<i64>,
    pub start_position: Option<i64>,
    pub end_position: Option<i64>,
}
model! { TextAppearInfo {
    0 "Index" index, 1 "StartPosition" start_position, 2 "EndPosition" end_position
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VideoAppearInfo {
    pub start_time_stamp: Option<f64>,
    pub end_time_stamp: Option<f64>,
    pub image_url: Option<String>,
}
model! { VideoAppearInfo {
    0 "StartTimeStamp" start_time_stamp, 1 "EndTimeStamp" end_time_stamp, 2 "ImageURL" image_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rectf {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub width: Option<f64>,
    pub height: Option<f64>,
}
model! { Rectf {
    0 "X" x, 1 "Y" y, 2 "Width" width, 3 "Height" height
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiLevelTag {
    pub tag_set: Option<Vec<L1Tag>>,
    pub appear_info: Option<AppearInfo>,
}
model! { MultiLevelTag {
    0 "TagSet" tag_set, 1 "AppearInfo" appear_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L1Tag {
    pub name: Option<String>,
    pub l2_tag_set: Option<Vec<L2Tag>>,
    pub appear_index_pair_set: Option<Vec<AppearIndexPair>>,
    pub first_appear: Option<i64>,
}
model! { L1Tag {
    0 "Name" name, 1 "L2TagSet" l2_tag_set, 2 "AppearIndexPairSet" appear_index_pair_set, 3 "FirstAppear" first_appear
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L2Tag {
    pub name: Option<String>,
    pub l3_tag_set: Option<Vec<L3Tag>>,
    pub appear_index_pair_set: Option<Vec<AppearIndexPair>>,
    pub first_appear: Option<i64>,
}
model! { L2Tag {
    0 "Name" name, 1 "L3TagSet" l3_tag_set, 2 "AppearIndexPairSet" appear_index_pair_set, 3 "FirstAppear" first_appear
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct L3Tag {
    pub name: Option<String>,
    pub appear_index_pair_set: Option<Vec<AppearIndexPair>>,
    pub first_appear: Option<i64>,
}
model! { L3Tag {
    0 "Name" name, 1 "AppearIndexPairSet" appear_index_pair_set, 2 "FirstAppear" first_appear
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppearIndexPair {
    pub appear_index: Option<i64>,
    pub index: Option<i64>,
}
model! { AppearIndexPair {
    0 "AppearIndex" appear_index, 1 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnknownPerson {
    pub video_appear_set: Option<Vec<VideoAppearInfo>>,
    pub put_library_allowed: Option<bool>,
    pub audit_class: Option<i64>,
}
model! { UnknownPerson {
    0 "VideoAppearSet" video_appear_set, 1 "PutLibraryAllowed" put_library_allowed, 2 "AuditClass" audit_class
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiLevelPersonInfo {
    pub l1_classify_name: Option<String>,
    pub l2_classified_person_info_set: Option<Vec<ClassifiedPersonInfo>>,
    pub source: Option<u64>,
}
model! { MultiLevelPersonInfo {
    0 "L1ClassifyName" l1_classify_name, 1 "L2ClassifiedPersonInfoSet" l2_classified_person_info_set, 2 "Source" source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageData {
    pub ocr_set: Option<Vec<ImageOcr>>,
    pub frame_tag_set: Option<MultiLevelTag>,
    pub multi_level_person_info_set: Option<Vec<MultiLevelPersonInfo>>,
    pub tv_logo: Option<ImageLogo>,
    pub source_logo: Option<ImageLogo>,
}
model! { ImageData {
    0 "OcrSet" ocr_set, 1 "FrameTagSet" frame_tag_set, 2 "MultiLevelPersonInfoSet" multi_level_person_info_set,
    3 "TvLogo" tv_logo, 4 "SourceLogo" source_logo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOcr {
    pub content: Option<String>,
    pub appear_rect: Option<Rectf>,
}
model! { ImageOcr {
    0 "Content" content, 1 "AppearRect" appear_rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLogo {
    pub logo: Option<String>,
    pub appear_rect: Option<Rectf>,
}
model! { ImageLogo {
    0 "Logo" logo, 1 "AppearRect" appear_rect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AudioData {
    pub audio_info_set: Option<Vec<AudioInfo>>,
    pub text_tag_set: Option<MultiLevelTag>,
    pub web_media_url: Option<String>,
}
model! { AudioData {
    0 "AudioInfoSet" audio_info_set, 1 "TextTagSet" text_tag_set, 2 "WebMediaURL" web_media_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextData {
    pub content: Option<String>,
    pub summary: Option<String>,
    pub text_tag_set: Option<MultiLevelTag>,
    pub web_media_url: Option<String>,
}
model! { TextData {
    0 "Content" content, 1 "Summary" summary, 2 "TextTagSet" text_tag_set, 3 "WebMediaURL" web_media_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub task_filter: Option<TaskFilter>,
    pub sort_by: Option<SortBy>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TaskFilter" task_filter: TaskFilter,
    3 "SortBy" sort_by: SortBy
} }
paged! { DescribeTasks: TaskInfo = Number "PageNumber", "TaskInfoSet" task_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFilter {
    pub media_type_set: Option<Vec<i64>>,
    pub task_status_set: Option<Vec<i64>>,
    pub task_name_set: Option<Vec<String>>,
    pub task_id_set: Option<Vec<String>>,
    pub media_name_set: Option<Vec<String>>,
    pub media_lang_set: Option<Vec<i64>>,
    pub media_label_set: Option<Vec<i64>>,
    pub label_set: Option<Vec<String>>,
}
input! { TaskFilter() {
    0 "MediaTypeSet" media_type_set: Vec<i64>, 1 "TaskStatusSet" task_status_set: Vec<i64>,
    2 "TaskNameSet" task_name_set: Vec<String>, 3 "TaskIdSet" task_id_set: Vec<String>,
    4 "MediaNameSet" media_name_set: Vec<String>, 5 "MediaLangSet" media_lang_set: Vec<i64>,
    6 "MediaLabelSet" media_label_set: Vec<i64>, 7 "LabelSet" label_set: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub total_count: Option<i64>,
    pub task_info_set: Option<Vec<TaskInfo>>,
}
model! { DescribeTasksOutput {
    0 "TotalCount" total_count, 1 "TaskInfoSet" task_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageAmount {}
operation! { DescribeUsageAmount() "DescribeUsageAmount" -> DescribeUsageAmountOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsageAmountOutput {
    pub used_hours: Option<f64>,
    pub total_hours: Option<f64>,
}
model! { DescribeUsageAmountOutput {
    0 "UsedHours" used_hours, 1 "TotalHours" total_hours
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoSummaryDetail {
    pub task_id: String,
}
operation! { DescribeVideoSummaryDetail(task_id: String)
    "DescribeVideoSummaryDetail" -> DescribeVideoSummaryDetailOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVideoSummaryDetailOutput {
    pub status: Option<i64>,
    pub failed_reason: Option<String>,
    pub asr_set: Option<Vec<AsrResult>>,
    pub text_summary: Option<String>,
    pub text_seg_set: Option<Vec<String>>,
    pub shot_seg_set: Option<Vec<ShotInfo>>,
    pub text_seg_match_shot_score_set: Option<Vec<TextSegMatchShotScore>>,
    pub tts_result_url_set: Option<Vec<String>>,
    pub video_result_url: Option<String>,
    pub video_rotate_result_url: Option<String>,
}
model! { DescribeVideoSummaryDetailOutput {
    0 "Status" status, 1 "FailedReason" failed_reason, 2 "AsrSet" asr_set, 3 "TextSummary" text_summary,
    4 "TextSegSet" text_seg_set, 5 "ShotSegSet" shot_seg_set,
    6 "TextSegMatchShotScoreSet" text_seg_match_shot_score_set, 7 "TTSResultURLSet" tts_result_url_set,
    8 "VideoResultURL" video_result_url, 9 "VideoRotateResultURL" video_rotate_result_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextSegMatchShotScore {
    pub score_set: Option<Vec<f64>>,
}
model! { TextSegMatchShotScore {
    0 "ScoreSet" score_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMedia {
    pub url: String,
    pub md5: Option<String>,
    pub name: Option<String>,
    pub write_back_cos_path: Option<String>,
    pub label: Option<String>,
    pub callback_url: Option<String>,
    pub media_type: Option<i64>,
}
operation! { ImportMedia(url: String) "ImportMedia" -> ImportMediaOutput {
    0 "URL" url, 1 "MD5" md5: String, 2 "Name" name: String, 3 "WriteBackCosPath" write_back_cos_path: String,
    4 "Label" label: String, 5 "CallbackURL" callback_url: String, 6 "MediaType" media_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportMediaOutput {
    pub media_id: Option<String>,
}
model! { ImportMediaOutput {
    0 "MediaId" media_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCallback {
    pub task_finish_notify_url: String,
    pub media_finish_notify_url: String,
}
operation! { ModifyCallback(task_finish_notify_url: String, media_finish_notify_url: String) "ModifyCallback" -> Empty {
    0 "TaskFinishNotifyURL" task_finish_notify_url, 1 "MediaFinishNotifyURL" media_finish_notify_url
} }

pub type ModifyCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallback {}
operation! { QueryCallback() "QueryCallback" -> QueryCallbackOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCallbackOutput {
    pub task_finish_notify_url: Option<String>,
    pub media_finish_notify_url: Option<String>,
}
model! { QueryCallbackOutput {
    0 "TaskFinishNotifyURL" task_finish_notify_url, 1 "MediaFinishNotifyURL" media_finish_notify_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomCategory {
    pub category_id: String,
    pub l1_category: String,
    pub l2_category: Option<String>,
}
operation! { UpdateCustomCategory(category_id: String, l1_category: String)
    "UpdateCustomCategory" -> UpdateCustomCategoryOutput {
    0 "CategoryId" category_id, 1 "L1Category" l1_category, 2 "L2Category" l2_category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomCategoryOutput {
    pub category_id: Option<String>,
}
model! { UpdateCustomCategoryOutput {
    0 "CategoryId" category_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomPerson {
    pub person_id: String,
    pub name: Option<String>,
    pub basic_info: Option<String>,
    pub category_id: Option<String>,
}
operation! { UpdateCustomPerson(person_id: String) "UpdateCustomPerson" -> UpdateCustomPersonOutput {
    0 "PersonId" person_id, 1 "Name" name: String, 2 "BasicInfo" basic_info: String, 3 "CategoryId" category_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCustomPersonOutput {
    pub person_id: Option<String>,
}
model! { UpdateCustomPersonOutput {
    0 "PersonId" person_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_INVALID_SECRET_ID: &str = "AuthFailure.InvalidSecretId";
    pub const AUTH_FAILURE_MFA_FAILURE: &str = "AuthFailure.MFAFailure";
    pub const AUTH_FAILURE_SECRET_ID_NOT_FOUND: &str = "AuthFailure.SecretIdNotFound";
    pub const AUTH_FAILURE_SIGNATURE_EXPIRE: &str = "AuthFailure.SignatureExpire";
    pub const AUTH_FAILURE_SIGNATURE_FAILURE: &str = "AuthFailure.SignatureFailure";
    pub const AUTH_FAILURE_TASK_FINISHED: &str = "AuthFailure.TaskFinished";
    pub const AUTH_FAILURE_TOKEN_FAILURE: &str = "AuthFailure.TokenFailure";
    pub const AUTH_FAILURE_USER_ACTIVATED: &str = "AuthFailure.UserActivated";
    pub const AUTH_FAILURE_USER_INVALID_STATUS: &str = "AuthFailure.UserInvalidStatus";
    pub const AUTH_FAILURE_USER_NOT_FOUND: &str = "AuthFailure.UserNotFound";
    pub const AUTH_FAILURE_USER_STOP_ARREAR: &str = "AuthFailure.UserStopArrear";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AI_TEMPLATE_NOT_EXIST: &str = "FailedOperation.AiTemplateNotExist";
    pub const FAILED_OPERATION_CATEGORY_EXIST: &str = "FailedOperation.CategoryExist";
    pub const FAILED_OPERATION_CATEGORY_LEVEL_CHANGED: &str = "FailedOperation.CategoryLevelChanged";
    pub const FAILED_OPERATION_CATEGORY_REFERRED: &str = "FailedOperation.CategoryReferred";
    pub const FAILED_OPERATION_CUSTOM_GROUP_ALREADY_EXIST: &str = "FailedOperation.CustomGroupAlreadyExist";
    pub const FAILED_OPERATION_DB_CONNECTION_ERROR: &str = "FailedOperation.DBConnectionError";
    pub const FAILED_OPERATION_DOWNLOAD_FAILED: &str = "FailedOperation.DownloadFailed";
    pub const FAILED_OPERATION_FEATURE_ALGO_FAILED: &str = "FailedOperation.FeatureAlgoFailed";
    pub const FAILED_OPERATION_GET_CAM_TOKEN_FAILED: &str = "FailedOperation.GetCAMTokenFailed";
    pub const FAILED_OPERATION_GET_TASK_LIST_FAILED: &str = "FailedOperation.GetTaskListFailed";
    pub const FAILED_OPERATION_GET_VIDEO_METADATA_FAILED: &str = "FailedOperation.GetVideoMetadataFailed";
    pub const FAILED_OPERATION_IMAGE_NUM_EXCEEDED: &str = "FailedOperation.ImageNumExceeded";
    pub const FAILED_OPERATION_MD5_MISMATCH: &str = "FailedOperation.MD5Mismatch";
    pub const FAILED_OPERATION_MEDIA_ALREADY_EXIST: &str = "FailedOperation.MediaAlreadyExist";
    pub const FAILED_OPERATION_MEDIA_EXPIRED: &str = "FailedOperation.MediaExpired";
    pub const FAILED_OPERATION_MEDIA_IN_USE: &str = "FailedOperation.MediaInUse";
    pub const FAILED_OPERATION_MEDIA_NOT_READY: &str = "FailedOperation.MediaNotReady";
    pub const FAILED_OPERATION_MULTIPLE_FACES_IN_IMAGE: &str = "FailedOperation.MultipleFacesInImage";
    pub const FAILED_OPERATION_NO_FACE_IN_IMAGE: &str = "FailedOperation.NoFaceInImage";
    pub const FAILED_OPERATION_OPEN_CHARGE_FAILED: &str = "FailedOperation.OpenChargeFailed";
    pub const FAILED_OPERATION_PERSON_DUPLICATED: &str = "FailedOperation.PersonDuplicated";
    pub const FAILED_OPERATION_PERSON_NOT_MATCHED: &str = "FailedOperation.PersonNotMatched";
    pub const FAILED_OPERATION_PERSON_NUM_EXCEEDED: &str = "FailedOperation.PersonNumExceeded";
    pub const FAILED_OPERATION_QUALITY_ALGO_FAILED: &str = "FailedOperation.QualityAlgoFailed";
    pub const FAILED_OPERATION_QUALITY_TOO_LOW: &str = "FailedOperation.QualityTooLow";
    pub const FAILED_OPERATION_SNAPSHOT_DESERIALIZE_FAILED: &str = "FailedOperation.SnapshotDeserializeFailed";
    pub const FAILED_OPERATION_STOP_FLOW_FAILED: &str = "FailedOperation.StopFlowFailed";
    pub const FAILED_OPERATION_TASK_ALREADY_EXIST: &str = "FailedOperation.TaskAlreadyExist";
    pub const FAILED_OPERATION_TASK_NOT_FINISHED: &str = "FailedOperation.TaskNotFinished";
    pub const FAILED_OPERATION_TRANSCODE_FAILED: &str = "FailedOperation.TranscodeFailed";
    pub const FAILED_OPERATION_UPLOAD_FAILED: &str = "FailedOperation.UploadFailed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_CONNECTION_ERROR: &str = "InternalError.DBConnectionError";
    pub const INTERNAL_ERROR_DB_OPERATION_ERROR: &str = "InternalError.DBOperationError";
    pub const INTERNAL_ERROR_INNER_ERROR: &str = "InternalError.InnerError";
    pub const INTERNAL_ERROR_INTERNAL_OVERFLOW: &str = "InternalError.InternalOverflow";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_CATEGORY_ID: &str = "InvalidParameter.InvalidCategoryId";
    pub const INVALID_PARAMETER_INVALID_FILE_PATH: &str = "InvalidParameter.InvalidFilePath";
    pub const INVALID_PARAMETER_INVALID_IMAGE: &str = "InvalidParameter.InvalidImage";
    pub const INVALID_PARAMETER_INVALID_IMAGE_ID: &str = "InvalidParameter.InvalidImageId";
    pub const INVALID_PARAMETER_INVALID_L1_CATEGORY: &str = "InvalidParameter.InvalidL1Category";
    pub const INVALID_PARAMETER_INVALID_L2_CATEGORY: &str = "InvalidParameter.InvalidL2Category";
    pub const INVALID_PARAMETER_INVALID_MD5: &str = "InvalidParameter.InvalidMD5";
    pub const INVALID_PARAMETER_INVALID_MEDIA_ID: &str = "InvalidParameter.InvalidMediaId";
    pub const INVALID_PARAMETER_INVALID_MEDIA_LABEL: &str = "InvalidParameter.InvalidMediaLabel";
    pub const INVALID_PARAMETER_INVALID_MEDIA_LANG: &str = "InvalidParameter.InvalidMediaLang";
    pub const INVALID_PARAMETER_INVALID_MEDIA_NAME: &str = "InvalidParameter.InvalidMediaName";
    pub const INVALID_PARAMETER_INVALID_MEDIA_PREKNOWN_INFO: &str = "InvalidParameter.InvalidMediaPreknownInfo";
    pub const INVALID_PARAMETER_INVALID_MEDIA_STATUS: &str = "InvalidParameter.InvalidMediaStatus";
    pub const INVALID_PARAMETER_INVALID_MEDIA_TYPE: &str = "InvalidParameter.InvalidMediaType";
    pub const INVALID_PARAMETER_INVALID_NAME: &str = "InvalidParameter.InvalidName";
    pub const INVALID_PARAMETER_INVALID_PAGE_NUMBER: &str = "InvalidParameter.InvalidPageNumber";
    pub const INVALID_PARAMETER_INVALID_PAGE_SIZE: &str = "InvalidParameter.InvalidPageSize";
    pub const INVALID_PARAMETER_INVALID_PARAM: &str = "InvalidParameter.InvalidParam";
    pub const INVALID_PARAMETER_INVALID_PERSON_ID: &str = "InvalidParameter.InvalidPersonId";
    pub const INVALID_PARAMETER_INVALID_SORT_BY: &str = "InvalidParameter.InvalidSortBy";
    pub const INVALID_PARAMETER_INVALID_SORT_ORDER: &str = "InvalidParameter.InvalidSortOrder";
    pub const INVALID_PARAMETER_INVALID_TASK_ID: &str = "InvalidParameter.InvalidTaskId";
    pub const INVALID_PARAMETER_INVALID_TASK_NAME: &str = "InvalidParameter.InvalidTaskName";
    pub const INVALID_PARAMETER_INVALID_TASK_STATUS: &str = "InvalidParameter.InvalidTaskStatus";
    pub const INVALID_PARAMETER_INVALID_URL: &str = "InvalidParameter.InvalidURL";
    pub const INVALID_PARAMETER_INVALID_UIN: &str = "InvalidParameter.InvalidUin";
    pub const INVALID_PARAMETER_NAME_TOO_LONG: &str = "InvalidParameter.NameTooLong";
    pub const INVALID_PARAMETER_PARAM_TOO_LONG: &str = "InvalidParameter.ParamTooLong";
    pub const INVALID_PARAMETER_URL_NOT_RESOLVED: &str = "InvalidParameter.URLNotResolved";
    pub const INVALID_PARAMETER_UNSUPPORT_URL: &str = "InvalidParameter.UnsupportURL";
    pub const LIMIT_EXCEEDED_USAGE_LIMIT_EXCEEDED: &str = "LimitExceeded.UsageLimitExceeded";
    pub const REQUEST_LIMIT_EXCEEDED_BATCH_IMPORT_OVERFLOW: &str = "RequestLimitExceeded.BatchImportOverflow";
    pub const REQUEST_LIMIT_EXCEEDED_CONCURRENCY_OVERFLOW: &str = "RequestLimitExceeded.ConcurrencyOverflow";
    pub const RESOURCE_NOT_FOUND_CUSTOM_CATEGORY_NOT_FOUND: &str = "ResourceNotFound.CustomCategoryNotFound";
    pub const RESOURCE_NOT_FOUND_CUSTOM_GROUP_NOT_FOUND: &str = "ResourceNotFound.CustomGroupNotFound";
    pub const RESOURCE_NOT_FOUND_MEDIA_NOT_FOUND: &str = "ResourceNotFound.MediaNotFound";
    pub const RESOURCE_NOT_FOUND_RECORD_NOT_FOUND: &str = "ResourceNotFound.RecordNotFound";
    pub const RESOURCE_NOT_FOUND_TASK_NOT_FOUND: &str = "ResourceNotFound.TaskNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_PRODUCT: &str = "UnauthorizedOperation.UnauthorizedProduct";
    pub const UNSUPPORTED_OPERATION_MEDIA_NOT_ACCESSIBLE: &str = "UnsupportedOperation.MediaNotAccessible";
    pub const UNSUPPORTED_OPERATION_TASK_NOT_ACCESSIBLE: &str = "UnsupportedOperation.TaskNotAccessible";
}

#[cfg(feature = "reflect")]
register! {
    AddCustomPersonImage, CreateCustomCategory, CreateCustomGroup, CreateCustomPerson, CreateDefaultCategories,
    CreateTask, CreateVideoSummaryTask, DeleteCustomCategory, DeleteCustomPerson, DeleteCustomPersonImage, DeleteMedia,
    DeleteTask, DescribeCustomCategories, DescribeCustomGroup, DescribeCustomPersonDetail, DescribeCustomPersons,
    DescribeMedia, DescribeMedias, DescribeTask, DescribeTaskDetail, DescribeTasks, DescribeUsageAmount,
    DescribeVideoSummaryDetail, ImportMedia, ModifyCallback, QueryCallback, UpdateCustomCategory, UpdateCustomPerson
}
